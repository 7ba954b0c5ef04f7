// Made by `make learn` from labelled pages; do not edit.
// swift-format-ignore-file

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1100
calibration field -1100 318
calibration field -1085 343
calibration field -991 394
calibration field -732 455
calibration field -573 522
calibration field -300 581
calibration field -270 590
calibration field -25 643
calibration field 20 643
calibration field 41 685
calibration field 229 703
calibration field 370 723
calibration field 549 779
calibration field 926 792
calibration field 1025 855
calibration field 1252 880
calibration field 1844 892
calibration field 2089 884
calibration field 2136 901
calibration field 2321 902
calibration field 2610 912
calibration field 2849 914
calibration field 3184 943
calibration field 3337 958
calibration field 4638 951
calibration field 4982 952
calibration field 5238 976
calibration field 6752 970
calibration type 0 405
calibration type 30 463
calibration type 139 472
calibration type 270 562
calibration type 560 589
calibration type 709 595
calibration type 761 620
calibration type 1080 709
calibration type 1308 744
calibration type 1369 799
calibration type 1614 795
calibration type 1662 814
calibration type 1713 868
calibration type 1929 875
calibration type 2336 888
calibration type 2551 886
calibration type 2601 907
calibration type 3037 919
calibration type 3341 907
calibration type 3410 939
calibration type 3528 964
calibration type 4134 978
calibration type 5002 990
calibration type 6945 990
calibration type 10622 981
calibration presence 1 595
calibration presence 108 640
calibration presence 416 669
calibration presence 765 696
calibration presence 878 810
calibration presence 993 860
calibration presence 1588 888
calibration presence 2138 890
calibration presence 2201 928
calibration presence 2869 944
calibration presence 3069 954
calibration presence 3153 960
calibration presence 3232 971
calibration presence 3419 974
calibration presence 3624 975
calibration presence 3671 982
calibration presence 3817 987
calibration presence 4857 986
calibration presence 8360 984
calibration presence 10369 990
calibration demand 26 771
calibration demand 1413 831
calibration demand 2123 885
calibration demand 2790 937
calibration demand 3075 953
calibration demand 3232 963
calibration demand 3442 972
calibration demand 3646 976
calibration demand 13072 994
calibration secret 30 581
calibration secret 834 857
calibration secret 1666 917
calibration secret 2057 933
calibration secret 2285 944
calibration secret 3562 1000
calibration options -4415 273
calibration options -1073 318
calibration options -232 500
calibration options 51 619
calibration options 905 682
calibration options 1340 841
calibration options 2372 903
calibration options 3364 973
calibration default 1 793
calibration default 2 942
calibration format 1 900
field aside 0 -27
field aside 1 -345
field aside 2 -448
field aside 3 -505
field beforeClass aimless 137
field beforeClass button -221
field beforeClass check -648
field beforeClass checkingHeading -120
field beforeClass click 52
field beforeClass configure 202
field beforeClass contrast -135
field beforeClass enter 402
field beforeClass fieldNoun -189
field beforeClass fillingVerb 194
field beforeClass followUp 129
field beforeClass genericHeading 319
field beforeClass headingVerb -101
field beforeClass inputNoun -214
field beforeClass kindNoun 80
field beforeClass labelHeader -214
field beforeClass leave -106
field beforeClass manipulate -320
field beforeClass menuNoun 31
field beforeClass navigate 279
field beforeClass on -56
field beforeClass opener -153
field beforeClass openingVerb -243
field beforeClass optionNoun -26
field beforeClass paste -90
field beforeClass plainNoun 110
field beforeClass preposition 22
field beforeClass remark 116
field beforeClass select -518
field beforeClass slugEnd 22
field beforeClass slugVerb 33
field beforeClass switchOn -200
field beforeClass toggleNoun -67
field beforeClass trialVerb -305
field beforeClass typeHeader 85
field beforeClass upload 37
field beforeRole 0 20
field beforeRole 1 -140
field beforeRole 2 -153
field beforeRole 3 60
field beforeRole 4 -275
field beforeRole 6 -55
field beforeVerb add -114
field beforeVerb adjust 402
field beforeVerb apply 47
field beforeVerb attach 29
field beforeVerb build 247
field beforeVerb change -75
field beforeVerb check -70
field beforeVerb choose -233
field beforeVerb clicking 82
field beforeVerb complete 149
field beforeVerb configure 176
field beforeVerb confirm 39
field beforeVerb copy -45
field beforeVerb create 261
field beforeVerb customize 79
field beforeVerb define 91
field beforeVerb delete -22
field beforeVerb deploy -95
field beforeVerb download -79
field beforeVerb drag 26
field beforeVerb duplicate -32
field beforeVerb enable -56
field beforeVerb enabling -30
field beforeVerb ensure -287
field beforeVerb enter 437
field beforeVerb expand -225
field beforeVerb fill 320
field beforeVerb find -23
field beforeVerb follow -81
field beforeVerb generate -143
field beforeVerb give -190
field beforeVerb go 161
field beforeVerb input -189
field beforeVerb install -29
field beforeVerb integrate -28
field beforeVerb keep -57
field beforeVerb learn 64
field beforeVerb leave -23
field beforeVerb locate -53
field beforeVerb log 193
field beforeVerb make 90
field beforeVerb manage -21
field beforeVerb modify -91
field beforeVerb monitor -32
field beforeVerb navigate 154
field beforeVerb note 116
field beforeVerb open -239
field beforeVerb paste -90
field beforeVerb pick -132
field beforeVerb proceed 165
field beforeVerb provide 68
field beforeVerb providing 95
field beforeVerb read -81
field beforeVerb refer 167
field beforeVerb remove 43
field beforeVerb return -65
field beforeVerb review -121
field beforeVerb save -227
field beforeVerb scroll 252
field beforeVerb see 62
field beforeVerb select 31
field beforeVerb selecting -143
field beforeVerb set -413
field beforeVerb setting -26
field beforeVerb sign 40
field beforeVerb specify 233
field beforeVerb start -153
field beforeVerb stop 36
field beforeVerb submit -33
field beforeVerb switch -26
field beforeVerb test -53
field beforeVerb toggle -39
field beforeVerb type 85
field beforeVerb update 64
field beforeVerb use -73
field beforeVerb using 22
field beforeVerb validate -42
field beforeVerb write -33
field beforeWord & -84
field beforeWord + 181
field beforeWord - 206
field beforeWord / -28
field beforeWord 1 -66
field beforeWord 2 317
field beforeWord 3 -26
field beforeWord 4 -58
field beforeWord 5 -38
field beforeWord 6 -59
field beforeWord 7 96
field beforeWord a 93
field beforeWord ability 139
field beforeWord about -57
field beforeWord above -315
field beforeWord accepted 22
field beforeWord accepts -44
field beforeWord access -240
field beforeWord accessible 42
field beforeWord according 96
field beforeWord accordingly -119
field beforeWord accountability 156
field beforeWord across 86
field beforeWord action -242
field beforeWord actions -48
field beforeWord active -32
field beforeWord activities -70
field beforeWord activity -49
field beforeWord actual -115
field beforeWord added -81
field beforeWord adding -61
field beforeWord addition -36
field beforeWord additional 204
field beforeWord address -72
field beforeWord addresses -22
field beforeWord adjust 354
field beforeWord admin -38
field beforeWord advanced -245
field beforeWord advantages -83
field beforeWord after -274
field beforeWord against 64
field beforeWord agent -163
field beforeWord agents -45
field beforeWord ai -176
field beforeWord alias 115
field beforeWord all -167
field beforeWord allowed 31
field beforeWord allowing 55
field beforeWord allows 40
field beforeWord along 36
field beforeWord already -35
field beforeWord also 114
field beforeWord alter -22
field beforeWord always 45
field beforeWord an -215
field beforeWord analysis 142
field beforeWord analytics 162
field beforeWord analyze -24
field beforeWord answer -20
field beforeWord any 111
field beforeWord apache 41
field beforeWord api -267
field beforeWord apis -48
field beforeWord app -95
field beforeWord appear 142
field beforeWord appearance 123
field beforeWord appearing -105
field beforeWord appears -90
field beforeWord append 33
field beforeWord application 93
field beforeWord applications 22
field beforeWord applied 146
field beforeWord applying -20
field beforeWord appropriate 319
field beforeWord approval -52
field beforeWord apps -31
field beforeWord architecture -37
field beforeWord are 223
field beforeWord area 199
field beforeWord aren't -22
field beforeWord arguments -69
field beforeWord around 154
field beforeWord array -44
field beforeWord as 591
field beforeWord asked 129
field beforeWord aspects -21
field beforeWord assets -26
field beforeWord assign -57
field beforeWord assigned 62
field beforeWord associated 112
field beforeWord at -56
field beforeWord attach 78
field beforeWord attached -29
field beforeWord attribute -26
field beforeWord attributes -284
field beforeWord authenticate 30
field beforeWord authentication 60
field beforeWord authorization -45
field beforeWord auto -311
field beforeWord automated -20
field beforeWord automatic -175
field beforeWord automation -23
field beforeWord available -154
field beforeWord aws -189
field beforeWord b -25
field beforeWord back 47
field beforeWord backend 45
field beforeWord background 99
field beforeWord backup 95
field beforeWord badge 150
field beforeWord base 33
field beforeWord base64 -172
field beforeWord based -169
field beforeWord basic 68
field beforeWord basics 26
field beforeWord basis -85
field beforeWord batches 80
field beforeWord be 224
field beforeWord because -20
field beforeWord been -36
field beforeWord before 297
field beforeWord begin 85
field beforeWord behave -76
field beforeWord behavior -85
field beforeWord behaviour 34
field beforeWord being -34
field beforeWord below 344
field beforeWord benefits -112
field beforeWord best -109
field beforeWord better -24
field beforeWord between -171
field beforeWord beyond 93
field beforeWord binary -27
field beforeWord bind 53
field beforeWord block -93
field beforeWord blocked -28
field beforeWord blocks -70
field beforeWord body -24
field beforeWord bot -38
field beforeWord both 114
field beforeWord bottom 120
field beforeWord box 23
field beforeWord breakdown -20
field beforeWord bucket -145
field beforeWord build 288
field beforeWord builder -73
field beforeWord built -87
field beforeWord built-in -57
field beforeWord bulk -28
field beforeWord business -73
field beforeWord but -116
field beforeWord button -113
field beforeWord buttons -20
field beforeWord by -468
field beforeWord ca 37
field beforeWord calculated 76
field beforeWord calculation -28
field beforeWord calendar -21
field beforeWord call 35
field beforeWord called -32
field beforeWord can 34
field beforeWord capabilities 119
field beforeWord captures -59
field beforeWord card -27
field beforeWord carry 171
field beforeWord case -138
field beforeWord catalog -125
field beforeWord categories -106
field beforeWord categorized -23
field beforeWord category -102
field beforeWord certificate -74
field beforeWord certificates 31
field beforeWord chain 47
field beforeWord change 32
field beforeWord changed -27
field beforeWord changes 202
field beforeWord chapter 102
field beforeWord characteristics -24
field beforeWord chart -265
field beforeWord charts 78
field beforeWord chat -77
field beforeWord chatgpt 40
field beforeWord check -114
field beforeWord checking 41
field beforeWord checklist 221
field beforeWord checkout 61
field beforeWord checks -186
field beforeWord choice -32
field beforeWord choices -86
field beforeWord choose -432
field beforeWord choosing -55
field beforeWord chosen 57
field beforeWord ci -47
field beforeWord claim -168
field beforeWord class -29
field beforeWord claude 140
field beforeWord cli -27
field beforeWord click -266
field beforeWord clicking 57
field beforeWord client 196
field beforeWord cloud 363
field beforeWord cluster 53
field beforeWord clusters -39
field beforeWord code -127
field beforeWord codes -28
field beforeWord collaborative -24
field beforeWord collection -46
field beforeWord collects -86
field beforeWord columns -291
field beforeWord combined 61
field beforeWord comma-separated -20
field beforeWord command -90
field beforeWord commands 52
field beforeWord comment 37
field beforeWord commit 118
field beforeWord common 55
field beforeWord commonly -22
field beforeWord communicate -20
field beforeWord communication -33
field beforeWord comparison -98
field beforeWord compatibility -38
field beforeWord complete 74
field beforeWord completed -38
field beforeWord completion 59
field beforeWord complex -34
field beforeWord compliance 38
field beforeWord components -57
field beforeWord compose -41
field beforeWord comprehensive 54
field beforeWord condition 210
field beforeWord config 64
field beforeWord configuration 579
field beforeWord configurations 37
field beforeWord configure 130
field beforeWord configured -255
field beforeWord configuring 64
field beforeWord confirm 131
field beforeWord connecting 42
field beforeWord connection 242
field beforeWord connector -152
field beforeWord connectors -98
field beforeWord consent -47
field beforeWord consists 136
field beforeWord console -99
field beforeWord contact -103
field beforeWord contacts 110
field beforeWord contain -39
field beforeWord container -134
field beforeWord containing -24
field beforeWord contains -327
field beforeWord content -65
field beforeWord context -139
field beforeWord continue 77
field beforeWord conversation 125
field beforeWord conversations -34
field beforeWord copied -104
field beforeWord core 93
field beforeWord correct 143
field beforeWord correspondence 136
field beforeWord corresponding -91
field beforeWord could 146
field beforeWord count -43
field beforeWord created -154
field beforeWord creates -22
field beforeWord creating 24
field beforeWord creation 130
field beforeWord credential -281
field beforeWord credentials 368
field beforeWord criteria -20
field beforeWord csv -83
field beforeWord currency 361
field beforeWord current -53
field beforeWord currently -48
field beforeWord customer -79
field beforeWord customization 53
field beforeWord customize 127
field beforeWord customized 355
field beforeWord daemon -71
field beforeWord dashboard 33
field beforeWord dashboards -31
field beforeWord data -107
field beforeWord database 90
field beforeWord date 150
field beforeWord day -75
field beforeWord days -66
field beforeWord debug -55
field beforeWord debugging -54
field beforeWord decide 29
field beforeWord decides 54
field beforeWord decision -36
field beforeWord deduplication -137
field beforeWord defaults 157
field beforeWord defined 372
field beforeWord defining -34
field beforeWord definition 227
field beforeWord definitions -25
field beforeWord deleting -34
field beforeWord depend -107
field beforeWord dependencies -22
field beforeWord depending -98
field beforeWord depends -50
field beforeWord deploy 22
field beforeWord deployments -46
field beforeWord described 44
field beforeWord describes -188
field beforeWord description 140
field beforeWord descriptions -45
field beforeWord design -32
field beforeWord destination -111
field beforeWord detail 37
field beforeWord detailed -50
field beforeWord details 380
field beforeWord determines -40
field beforeWord developer 62
field beforeWord developers -23
field beforeWord device -53
field beforeWord diagnose -27
field beforeWord dialog -187
field beforeWord differences -64
field beforeWord different -258
field beforeWord directory -61
field beforeWord disabled 34
field beforeWord display -183
field beforeWord displayed 171
field beforeWord displays -72
field beforeWord distribution -64
field beforeWord dns -107
field beforeWord do -141
field beforeWord docker -270
field beforeWord docs 121
field beforeWord document -70
field beforeWord documentation -127
field beforeWord documents 27
field beforeWord does -30
field beforeWord doesn't -30
field beforeWord domain -106
field beforeWord don't 287
field beforeWord down 243
field beforeWord download -101
field beforeWord drag 36
field beforeWord drive -30
field beforeWord driver -22
field beforeWord duplicate -30
field beforeWord durable -25
field beforeWord during -82
field beforeWord dynamic -31
field beforeWord each -33
field beforeWord earlier 41
field beforeWord easier 26
field beforeWord easy -33
field beforeWord edit 135
field beforeWord edited 129
field beforeWord editing -33
field beforeWord editor -84
field beforeWord effect -42
field beforeWord effectively 281
field beforeWord efficiency 61
field beforeWord either -230
field beforeWord else -74
field beforeWord email -81
field beforeWord emails 125
field beforeWord empty -68
field beforeWord enables -36
field beforeWord enabling -22
field beforeWord encryption 204
field beforeWord end 66
field beforeWord endpoint -34
field beforeWord endpoints -110
field beforeWord ends -28
field beforeWord engine -20
field beforeWord enhance -48
field beforeWord enough 37
field beforeWord ensure -127
field beforeWord enter 443
field beforeWord entered -45
field beforeWord entering 95
field beforeWord enterprise 73
field beforeWord entity -41
field beforeWord entries -36
field beforeWord entry 110
field beforeWord env -28
field beforeWord environment -147
field beforeWord equal 57
field beforeWord error -25
field beforeWord errors -96
field beforeWord evaluate -23
field beforeWord evaluated 68
field beforeWord evaluation -35
field beforeWord every 220
field beforeWord everything -58
field beforeWord exactly -32
field beforeWord examples -49
field beforeWord exchange -120
field beforeWord excluded 52
field beforeWord execute -40
field beforeWord executed 44
field beforeWord execution -128
field beforeWord existing -42
field beforeWord exit 49
field beforeWord expand -258
field beforeWord expects 49
field beforeWord explained -112
field beforeWord explains -26
field beforeWord explanation 50
field beforeWord export -69
field beforeWord exporting 197
field beforeWord expose -69
field beforeWord exposed -20
field beforeWord exposes -25
field beforeWord expression -51
field beforeWord external -69
field beforeWord extract -49
field beforeWord fail 92
field beforeWord failed 68
field beforeWord failing 230
field beforeWord fails -26
field beforeWord failure -21
field beforeWord failures -45
field beforeWord feature 97
field beforeWord features -101
field beforeWord fetch 66
field beforeWord few 33
field beforeWord fewer 71
field beforeWord field -175
field beforeWord fields 846
field beforeWord file -341
field beforeWord files -66
field beforeWord fill 258
field beforeWord filled 41
field beforeWord filter 371
field beforeWord filtered 39
field beforeWord filtering -21
field beforeWord find 238
field beforeWord finding -117
field beforeWord findings -246
field beforeWord fire -28
field beforeWord firewall -26
field beforeWord first 237
field beforeWord fit 286
field beforeWord five -87
field beforeWord fix -24
field beforeWord fixed -57
field beforeWord fixes -38
field beforeWord flag 91
field beforeWord flags 259
field beforeWord flexibility -20
field beforeWord flexible -28
field beforeWord flow -72
field beforeWord folder -75
field beforeWord folders -22
field beforeWord follow -89
field beforeWord following 72
field beforeWord follows 106
field beforeWord for 230
field beforeWord fork -25
field beforeWord form -82
field beforeWord format -169
field beforeWord formats 504
field beforeWord formula -101
field beforeWord found -22
field beforeWord four -187
field beforeWord framework -25
field beforeWord frequency -85
field beforeWord fresh 104
field beforeWord from 124
field beforeWord full -49
field beforeWord function 29
field beforeWord functionality -113
field beforeWord functions -212
field beforeWord future -25
field beforeWord gateway 48
field beforeWord gateways 22
field beforeWord gather -38
field beforeWord general 253
field beforeWord generally -45
field beforeWord generate -78
field beforeWord generation 67
field beforeWord generic -39
field beforeWord get -70
field beforeWord gets 221
field beforeWord git 181
field beforeWord github 77
field beforeWord give -20
field beforeWord given 44
field beforeWord gives -56
field beforeWord global 324
field beforeWord go -301
field beforeWord going 59
field beforeWord good -28
field beforeWord google -43
field beforeWord graph -56
field beforeWord greater -79
field beforeWord group 38
field beforeWord groups -25
field beforeWord guide 48
field beforeWord had 33
field beforeWord handle -130
field beforeWord handled -20
field beforeWord happens -26
field beforeWord has 411
field beforeWord have 32
field beforeWord header -36
field beforeWord headers 68
field beforeWord helm -324
field beforeWord help -114
field beforeWord helper -33
field beforeWord helps -80
field beforeWord here’s 24
field beforeWord hidden 64
field beforeWord highlight 48
field beforeWord highlights -33
field beforeWord history -28
field beforeWord holds 54
field beforeWord horizontal 86
field beforeWord host -41
field beforeWord hosting -26
field beforeWord how -289
field beforeWord however 32
field beforeWord http 60
field beforeWord https: 30
field beforeWord https:// -113
field beforeWord i -21
field beforeWord iam 72
field beforeWord icon 86
field beforeWord id -95
field beforeWord ide 49
field beforeWord identifier -108
field beforeWord identifiers -27
field beforeWord identify 24
field beforeWord identity 94
field beforeWord idp 114
field beforeWord if -63
field beforeWord image 62
field beforeWord images 73
field beforeWord implement -20
field beforeWord implementation -21
field beforeWord import -101
field beforeWord important 44
field beforeWord importing 169
field beforeWord imports -59
field beforeWord improve -51
field beforeWord inactive -29
field beforeWord include -146
field beforeWord included 40
field beforeWord includes -293
field beforeWord including -181
field beforeWord independent 65
field beforeWord individual 72
field beforeWord info 234
field beforeWord information -669
field beforeWord infrastructure -72
field beforeWord inherit -44
field beforeWord inheriting -36
field beforeWord input 499
field beforeWord inputs 558
field beforeWord inside -86
field beforeWord insights -63
field beforeWord install -26
field beforeWord installation -289
field beforeWord instance -191
field beforeWord instances -27
field beforeWord instead 98
field beforeWord instructions -77
field beforeWord integrate -33
field beforeWord integrated 43
field beforeWord integrating 123
field beforeWord integration -79
field beforeWord interaction -45
field beforeWord interactively -27
field beforeWord interface 41
field beforeWord internal 102
field beforeWord internet 88
field beforeWord into -138
field beforeWord inventory -25
field beforeWord invoices 64
field beforeWord ip 48
field beforeWord is -175
field beforeWord issues -84
field beforeWord it -217
field beforeWord item 72
field beforeWord items 84
field beforeWord its -168
field beforeWord itself 31
field beforeWord jira 76
field beforeWord job 154
field beforeWord json -60
field beforeWord just 73
field beforeWord jwt -30
field beforeWord keep -35
field beforeWord keeps -21
field beforeWord key 291
field beforeWord keycloak 120
field beforeWord keys -106
field beforeWord kind -20
field beforeWord know -20
field beforeWord knowledge -32
field beforeWord kubernetes 41
field beforeWord labels -33
field beforeWord languages -20
field beforeWord later 181
field beforeWord layer -32
field beforeWord layouts 28
field beforeWord ldap 271
field beforeWord lead -39
field beforeWord learn 69
field beforeWord leave -23
field beforeWord letters 63
field beforeWord level -29
field beforeWord levels -40
field beforeWord libraries -49
field beforeWord lifecycle -54
field beforeWord like 38
field beforeWord limit 148
field beforeWord limits -103
field beforeWord line 155
field beforeWord lines 150
field beforeWord link 108
field beforeWord list -440
field beforeWord listed -127
field beforeWord listen -22
field beforeWord listener 20
field beforeWord lists -89
field beforeWord live 77
field beforeWord llm -22
field beforeWord load -37
field beforeWord local -49
field beforeWord locally -22
field beforeWord locate -65
field beforeWord location -168
field beforeWord locations -54
field beforeWord lock -22
field beforeWord log -132
field beforeWord login -46
field beforeWord logs 67
field beforeWord longer 29
field beforeWord loop -36
field beforeWord machine -36
field beforeWord made -35
field beforeWord main -87
field beforeWord maintenance -32
field beforeWord make -27
field beforeWord makes -36
field beforeWord manage -183
field beforeWord managed 49
field beforeWord management -78
field beforeWord manager -93
field beforeWord manages -20
field beforeWord managing -23
field beforeWord mandatory -98
field beforeWord manifest -48
field beforeWord manually -24
field beforeWord many -98
field beforeWord map 67
field beforeWord mapping -127
field beforeWord maps -79
field beforeWord marked 36
field beforeWord marketplace -32
field beforeWord match -188
field beforeWord matches -54
field beforeWord matching 20
field beforeWord maximum -45
field beforeWord may -171
field beforeWord mcp -85
field beforeWord meaningful -29
field beforeWord members 338
field beforeWord membership 98
field beforeWord memory -32
field beforeWord mentioned 43
field beforeWord menu -160
field beforeWord message -41
field beforeWord messages -20
field beforeWord metadata -365
field beforeWord method -34
field beforeWord methods -356
field beforeWord metric 712
field beforeWord metrics -259
field beforeWord mfa -46
field beforeWord microsoft -52
field beforeWord might -71
field beforeWord migrate 55
field beforeWord mind -25
field beforeWord minus -68
field beforeWord minutes 25
field beforeWord mobile 32
field beforeWord modal 29
field beforeWord mode -251
field beforeWord modes -78
field beforeWord modified -22
field beforeWord modify -60
field beforeWord modifying -28
field beforeWord module -57
field beforeWord money 84
field beforeWord monitor -34
field beforeWord monitoring -42
field beforeWord month -26
field beforeWord more 97
field beforeWord most 44
field beforeWord mqtt -87
field beforeWord much -20
field beforeWord multiple -76
field beforeWord must 99
field beforeWord name -35
field beforeWord named -41
field beforeWord names -112
field beforeWord namespace -25
field beforeWord native -45
field beforeWord navigate 62
field beforeWord navigation -37
field beforeWord need 222
field beforeWord needs 314
field beforeWord nested -50
field beforeWord network 121
field beforeWord new 64
field beforeWord next 78
field beforeWord no -129
field beforeWord node 25
field beforeWord nodes -93
field beforeWord not -39
field beforeWord note 69
field beforeWord notes -79
field beforeWord nothing -28
field beforeWord notifications 119
field beforeWord now 251
field beforeWord number 253
field beforeWord numbers 45
field beforeWord oauth -100
field beforeWord object -84
field beforeWord objects -35
field beforeWord obtain -53
field beforeWord of -597
field beforeWord offer -37
field beforeWord offers -94
field beforeWord okta -41
field beforeWord on 149
field beforeWord once 143
field beforeWord one -124
field beforeWord ones 89
field beforeWord only -28
field beforeWord open -189
field beforeWord opens 100
field beforeWord operate -27
field beforeWord operating 95
field beforeWord operations -132
field beforeWord opportunities 36
field beforeWord optimize -21
field beforeWord optionally 30
field beforeWord options 297
field beforeWord or 276
field beforeWord order -33
field beforeWord orders -25
field beforeWord organization 292
field beforeWord organize 36
field beforeWord organized -37
field beforeWord other 206
field beforeWord others -63
field beforeWord otherwise -25
field beforeWord our -112
field beforeWord out 170
field beforeWord outlook -26
field beforeWord output 36
field beforeWord over 85
field beforeWord overrides 54
field beforeWord overview -143
field beforeWord overwrite 36
field beforeWord own -97
field beforeWord packages -51
field beforeWord pages 118
field beforeWord paid 112
field beforeWord palette 49
field beforeWord panel 227
field beforeWord parameters 409
field beforeWord params -43
field beforeWord part -136
field beforeWord partial -74
field beforeWord particular -23
field beforeWord particularly -42
field beforeWord parts 207
field beforeWord pass -24
field beforeWord passed 25
field beforeWord passing 225
field beforeWord path 29
field beforeWord paths -27
field beforeWord pattern -32
field beforeWord payment 91
field beforeWord payments 264
field beforeWord people -39
field beforeWord per -84
field beforeWord percentage 211
field beforeWord perform -109
field beforeWord performs -61
field beforeWord period -80
field beforeWord permission -118
field beforeWord permissions 417
field beforeWord personal -20
field beforeWord pi -29
field beforeWord pick -50
field beforeWord pipeline -90
field beforeWord pipelines -134
field beforeWord placed -20
field beforeWord placeholder -52
field beforeWord placeholders -76
field beforeWord plain 37
field beforeWord plan -24
field beforeWord platform -81
field beforeWord please 99
field beforeWord plugin 27
field beforeWord plugins -73
field beforeWord pods -27
field beforeWord point -31
field beforeWord pointing -26
field beforeWord policies 88
field beforeWord policy 208
field beforeWord populated -63
field beforeWord portal 264
field beforeWord position 79
field beforeWord post 66
field beforeWord posted -33
field beforeWord postgresql -39
field beforeWord potential -82
field beforeWord power 111
field beforeWord preferred 43
field beforeWord present 113
field beforeWord preset -33
field beforeWord prevent -32
field beforeWord preview -33
field beforeWord previous 385
field beforeWord previously 219
field beforeWord price -58
field beforeWord pricing -36
field beforeWord primary -21
field beforeWord priority -51
field beforeWord privacy -21
field beforeWord private 136
field beforeWord pro -44
field beforeWord proceed 171
field beforeWord process 72
field beforeWord processed -59
field beforeWord processing -39
field beforeWord product 89
field beforeWord production -117
field beforeWord products 160
field beforeWord profile 70
field beforeWord progress -21
field beforeWord project 169
field beforeWord projects -71
field beforeWord prometheus -37
field beforeWord prompt -135
field beforeWord prompted -38
field beforeWord prompts 98
field beforeWord properties -166
field beforeWord provide 233
field beforeWord provided -280
field beforeWord provider 100
field beforeWord providers -66
field beforeWord provides -176
field beforeWord providing 40
field beforeWord provisioning -178
field beforeWord proxy -49
field beforeWord public 151
field beforeWord publish 232
field beforeWord pull 77
field beforeWord purpose 34
field beforeWord purposes -118
field beforeWord qa 59
field beforeWord quality -22
field beforeWord queries -40
field beforeWord query -53
field beforeWord questions -47
field beforeWord queue -159
field beforeWord quick -86
field beforeWord ram -28
field beforeWord range -76
field beforeWord rate 64
field beforeWord rather -61
field beforeWord raw -43
field beforeWord reach -102
field beforeWord reachable 50
field beforeWord react 41
field beforeWord read -95
field beforeWord reading 114
field beforeWord reads -22
field beforeWord real 70
field beforeWord real-time -27
field beforeWord receipt -25
field beforeWord recommend -81
field beforeWord recommended -70
field beforeWord record -159
field beforeWord recording 38
field beforeWord records -24
field beforeWord reduce 29
field beforeWord reference -137
field beforeWord references -29
field beforeWord reflect -25
field beforeWord regions 62
field beforeWord register 20
field beforeWord registered -35
field beforeWord registering -34
field beforeWord registration 85
field beforeWord registry 37
field beforeWord rejected -30
field beforeWord related 31
field beforeWord relationship -59
field beforeWord relative -52
field beforeWord release -47
field beforeWord relying 38
field beforeWord remember -32
field beforeWord remote -78
field beforeWord remove 47
field beforeWord removed -38
field beforeWord render 53
field beforeWord rendered -28
field beforeWord replace -160
field beforeWord replica -21
field beforeWord reply 21
field beforeWord report 76
field beforeWord reports 126
field beforeWord repository 124
field beforeWord represents -22
field beforeWord request -29
field beforeWord requests 72
field beforeWord require -47
field beforeWord required -271
field beforeWord requirements -127
field beforeWord requires 77
field beforeWord resets -23
field beforeWord resolve -28
field beforeWord resource -154
field beforeWord resources 98
field beforeWord respective -37
field beforeWord response -145
field beforeWord responses -79
field beforeWord rest -42
field beforeWord restarts -46
field beforeWord result -184
field beforeWord results -235
field beforeWord retention 39
field beforeWord retrieval 92
field beforeWord retrieves -20
field beforeWord return -66
field beforeWord reverse -26
field beforeWord review -135
field beforeWord reviewer -30
field beforeWord right -28
field beforeWord role -193
field beforeWord roles -122
field beforeWord root -21
field beforeWord route 29
field beforeWord routing 80
field beforeWord row -196
field beforeWord rows 118
field beforeWord rule -218
field beforeWord rules -144
field beforeWord run -143
field beforeWord running -107
field beforeWord s3 -33
field beforeWord sales 93
field beforeWord same 52
field beforeWord saml -71
field beforeWord sample 111
field beforeWord save -243
field beforeWord saved 177
field beforeWord scan 74
field beforeWord scenarios 61
field beforeWord schedule 92
field beforeWord scheduled -20
field beforeWord schema 124
field beforeWord scim -51
field beforeWord scope -239
field beforeWord scrape 43
field beforeWord screen 32
field beforeWord scroll 173
field beforeWord sdk -86
field beforeWord sdks -66
field beforeWord search -54
field beforeWord second 72
field beforeWord secret -74
field beforeWord secrets -52
field beforeWord section 607
field beforeWord sections -141
field beforeWord security -99
field beforeWord segment 50
field beforeWord select 400
field beforeWord selected -122
field beforeWord selection -141
field beforeWord send -80
field beforeWord sender 62
field beforeWord sending -32
field beforeWord sensitive -147
field beforeWord sent -51
field beforeWord separate 166
field beforeWord sequentially 62
field beforeWord series 93
field beforeWord serve -127
field beforeWord server -34
field beforeWord servers -110
field beforeWord service -389
field beforeWord services 33
field beforeWord session -68
field beforeWord set -136
field beforeWord setting 56
field beforeWord settings 801
field beforeWord several -192
field beforeWord severity -33
field beforeWord share -93
field beforeWord shared 50
field beforeWord sharing -119
field beforeWord shortcuts -37
field beforeWord should -166
field beforeWord show 33
field beforeWord shown 110
field beforeWord shows -157
field beforeWord side 106
field beforeWord sidebar -34
field beforeWord sign-up -25
field beforeWord similar -42
field beforeWord simply 152
field beforeWord single -39
field beforeWord sites 60
field beforeWord skip 142
field beforeWord slack 77
field beforeWord small -29
field beforeWord smtp 49
field beforeWord snowflake 161
field beforeWord so 95
field beforeWord software -34
field beforeWord solutions -42
field beforeWord some 54
field beforeWord sophisticated -29
field beforeWord source -159
field beforeWord sources 34
field beforeWord spec -32
field beforeWord specific 198
field beforeWord specifically 28
field beforeWord specified -27
field beforeWord specifies -37
field beforeWord specify 241
field beforeWord specifying 191
field beforeWord sql -148
field beforeWord ssh 32
field beforeWord ssl 230
field beforeWord sso -69
field beforeWord stack -44
field beforeWord stage 90
field beforeWord stages 220
field beforeWord standard 50
field beforeWord start 69
field beforeWord starting 124
field beforeWord starts 213
field beforeWord statement 28
field beforeWord states 100
field beforeWord statistics -95
field beforeWord status -63
field beforeWord statuses -116
field beforeWord step 57
field beforeWord steps -114
field beforeWord stop 35
field beforeWord storage -108
field beforeWord stored -140
field beforeWord stores -65
field beforeWord strategies -63
field beforeWord string -52
field beforeWord structure -107
field beforeWord structured 37
field beforeWord structures -123
field beforeWord studio 161
field beforeWord style -22
field beforeWord subject 21
field beforeWord subscription 314
field beforeWord subscriptions -40
field beforeWord successful 95
field beforeWord sufficient -35
field beforeWord summary -89
field beforeWord support -136
field beforeWord supported -280
field beforeWord supports -218
field beforeWord sure -52
field beforeWord switch -22
field beforeWord sync 108
field beforeWord syntax -84
field beforeWord system -75
field beforeWord systems 22
field beforeWord tab -37
field beforeWord table -274
field beforeWord tables -86
field beforeWord tabs -85
field beforeWord tag -23
field beforeWord tags -31
field beforeWord take -135
field beforeWord target 65
field beforeWord targeted -21
field beforeWord targeting -29
field beforeWord task 653
field beforeWord tasks 118
field beforeWord tax 120
field beforeWord team -38
field beforeWord template -135
field beforeWord templates -139
field beforeWord terms -64
field beforeWord terraform -68
field beforeWord test -65
field beforeWord testing -41
field beforeWord tests -77
field beforeWord text -153
field beforeWord than 31
field beforeWord that -37
field beforeWord their -84
field beforeWord them 67
field beforeWord themselves 97
field beforeWord then 85
field beforeWord there -147
field beforeWord these -452
field beforeWord they -125
field beforeWord third-party 105
field beforeWord this 75
field beforeWord those 85
field beforeWord three -133
field beforeWord thresholds -25
field beforeWord through -160
field beforeWord throughout 166
field beforeWord time 23
field beforeWord timeline -22
field beforeWord timeouts -91
field beforeWord timing -42
field beforeWord to -278
field beforeWord toggle -54
field beforeWord token -40
field beforeWord tokens -34
field beforeWord tool 122
field beforeWord toolbar -39
field beforeWord tooling -22
field beforeWord tools -277
field beforeWord top -57
field beforeWord topics -44
field beforeWord track -35
field beforeWord tracked 178
field beforeWord transformation -36
field beforeWord treats -31
field beforeWord trigger 205
field beforeWord triggers -25
field beforeWord troubleshooting -47
field beforeWord true 24
field beforeWord try -26
field beforeWord tutorial -135
field beforeWord twilio 41
field beforeWord two -330
field beforeWord type -146
field beforeWord typed 104
field beforeWord types -690
field beforeWord typical -48
field beforeWord typically -26
field beforeWord ui -164
field beforeWord under -111
field beforeWord understand 25
field beforeWord understanding -38
field beforeWord unique 39
field beforeWord unit -49
field beforeWord units -36
field beforeWord unless -31
field beforeWord up 273
field beforeWord update 144
field beforeWord updated -43
field beforeWord updates 45
field beforeWord updating -61
field beforeWord upgrade -36
field beforeWord upgraded -30
field beforeWord upload -39
field beforeWord uploaded -50
field beforeWord upon 40
field beforeWord uri -173
field beforeWord uris -43
field beforeWord urls -112
field beforeWord us -28
field beforeWord usage -197
field beforeWord use -232
field beforeWord used -190
field beforeWord user -111
field beforeWord users 458
field beforeWord uses -57
field beforeWord using -255
field beforeWord utilization -25
field beforeWord validate -43
field beforeWord validation -20
field beforeWord value 156
field beforeWord values -542
field beforeWord variable 164
field beforeWord variables -352
field beforeWord variety 32
field beforeWord various -54
field beforeWord vercel 28
field beforeWord verification -32
field beforeWord version -45
field beforeWord versioning -123
field beforeWord via -99
field beforeWord video -20
field beforeWord viewing 56
field beforeWord views -21
field beforeWord virtual -39
field beforeWord visibility 25
field beforeWord visual 76
field beforeWord visualize -57
field beforeWord volume 41
field beforeWord vs -21
field beforeWord wait 41
field beforeWord want -161
field beforeWord wants 42
field beforeWord warehouse -44
field beforeWord way -26
field beforeWord ways -298
field beforeWord we -166
field beforeWord web -89
field beforeWord webhook -163
field beforeWord website -27
field beforeWord websites 67
field beforeWord what 84
field beforeWord whatsapp 142
field beforeWord when -87
field beforeWord where -79
field beforeWord whether 113
field beforeWord which 35
field beforeWord while -34
field beforeWord who 81
field beforeWord widgets -44
field beforeWord will 290
field beforeWord window 44
field beforeWord windows -29
field beforeWord wish -100
field beforeWord with -225
field beforeWord within -43
field beforeWord without 23
field beforeWord wizard -178
field beforeWord work -139
field beforeWord workflow 102
field beforeWord workflows -51
field beforeWord working -20
field beforeWord workloads -84
field beforeWord works -124
field beforeWord workspace -119
field beforeWord worth 28
field beforeWord would -72
field beforeWord yes 45
field beforeWord you'll -264
field beforeWord you've 175
field beforeWord your 109
field beforeWord you’ll 146
field beforeWord zero -43
field beforeWord zone -30
field bias 0 -261
field codeLanguage - 221
field codeLanguage bash -436
field codeLanguage conf -24
field codeLanguage console -62
field codeLanguage css 227
field codeLanguage curl -114
field codeLanguage diff -325
field codeLanguage env -246
field codeLanguage go 244
field codeLanguage graphql 47
field codeLanguage groovy -108
field codeLanguage hcl 65
field codeLanguage html 488
field codeLanguage http 270
field codeLanguage ini 23
field codeLanguage java -227
field codeLanguage javascript 330
field codeLanguage js 24
field codeLanguage json -177
field codeLanguage jsx -257
field codeLanguage kotlin -77
field codeLanguage markdown -339
field codeLanguage mermaid -215
field codeLanguage nginx 262
field codeLanguage php 155
field codeLanguage powershell -77
field codeLanguage properties -20
field codeLanguage python -79
field codeLanguage ruby 118
field codeLanguage sh -395
field codeLanguage shell -60
field codeLanguage sql 341
field codeLanguage swift -31
field codeLanguage text -102
field codeLanguage toml -216
field codeLanguage ts -247
field codeLanguage tsx -825
field codeLanguage txt 138
field codeLanguage typescript 101
field codeLanguage xml -30
field codeLanguage yaml -308
field codeLanguage yml -265
field columnCount 1 -23
field columnCount 2 302
field columnCount 3 159
field columnCount 4 -347
field columnCount 5 -203
field columnCount 6 -46
field columnCount 7 -85
field columnHeader #0 -101
field columnHeader area -33
field columnHeader attribute -126
field columnHeader category -153
field columnHeader channel -28
field columnHeader code -62
field columnHeader column 95
field columnHeader component -58
field columnHeader config 86
field columnHeader configuration 543
field columnHeader date -38
field columnHeader description -36
field columnHeader environment -64
field columnHeader error -51
field columnHeader event -39
field columnHeader feature -96
field columnHeader field 881
field columnHeader fields 211
field columnHeader file -35
field columnHeader flag -32
field columnHeader format -115
field columnHeader function -37
field columnHeader guide -22
field columnHeader id -51
field columnHeader in -49
field columnHeader input 82
field columnHeader item 140
field columnHeader key 259
field columnHeader layer -23
field columnHeader level -55
field columnHeader method -53
field columnHeader metric -26
field columnHeader mode -68
field columnHeader name -358
field columnHeader object -133
field columnHeader operation -67
field columnHeader option 150
field columnHeader options -24
field columnHeader parameter 355
field columnHeader parameters 42
field columnHeader part 78
field columnHeader path -75
field columnHeader permission -150
field columnHeader property 55
field columnHeader protocol -70
field columnHeader provider -93
field columnHeader resource -42
field columnHeader scope -40
field columnHeader server -30
field columnHeader service -45
field columnHeader setting 557
field columnHeader shortcut -79
field columnHeader source -98
field columnHeader status -130
field columnHeader syntax -27
field columnHeader task -22
field columnHeader template -50
field columnHeader tool -96
field columnHeader type -139
field columnHeader user -34
field columnHeader variable 162
field columnHeader what -20
field columnHeader you -21
field columnHeaderLast area -33
field columnHeaderLast attribute -113
field columnHeaderLast category -113
field columnHeaderLast channel -28
field columnHeaderLast code -61
field columnHeaderLast column 133
field columnHeaderLast component -58
field columnHeaderLast configuration 254
field columnHeaderLast date -38
field columnHeaderLast description -36
field columnHeaderLast event -22
field columnHeaderLast feature -84
field columnHeaderLast field 923
field columnHeaderLast fields 211
field columnHeaderLast flag -32
field columnHeaderLast format -115
field columnHeaderLast function -37
field columnHeaderLast item 157
field columnHeaderLast key 328
field columnHeaderLast layer -23
field columnHeaderLast level -55
field columnHeaderLast method -54
field columnHeaderLast mode -68
field columnHeaderLast name -321
field columnHeaderLast object -126
field columnHeaderLast operation -67
field columnHeaderLast option 204
field columnHeaderLast options -24
field columnHeaderLast parameter 362
field columnHeaderLast parameters 42
field columnHeaderLast part 78
field columnHeaderLast path -75
field columnHeaderLast permission -150
field columnHeaderLast property 55
field columnHeaderLast protocol -70
field columnHeaderLast provider -92
field columnHeaderLast resource -38
field columnHeaderLast scope -40
field columnHeaderLast server -30
field columnHeaderLast service -37
field columnHeaderLast setting 603
field columnHeaderLast shortcut -79
field columnHeaderLast status -130
field columnHeaderLast syntax -27
field columnHeaderLast task -32
field columnHeaderLast template -50
field columnHeaderLast tool -95
field columnHeaderLast type -136
field columnHeaderLast variable 128
field columnOther action -135
field columnOther admin -44
field columnOther amount -40
field columnOther at -20
field columnOther available 170
field columnOther behavior -21
field columnOther can -20
field columnOther case -76
field columnOther check -91
field columnOther cli -38
field columnOther cloud 83
field columnOther command -37
field columnOther content 101
field columnOther create -23
field columnOther data -30
field columnOther database -29
field columnOther default -336
field columnOther delete -86
field columnOther description 541
field columnOther descriptions 185
field columnOther details -141
field columnOther do -38
field columnOther does 192
field columnOther edit -76
field columnOther effect -65
field columnOther environment -76
field columnOther event -39
field columnOther example -175
field columnOther examples -26
field columnOther field -141
field columnOther fields -85
field columnOther flag -32
field columnOther for 45
field columnOther format 420
field columnOther id -108
field columnOther image -26
field columnOther import -30
field columnOther in 98
field columnOther it -50
field columnOther line -35
field columnOther meaning -29
field columnOther means -27
field columnOther more -65
field columnOther must -105
field columnOther name -154
field columnOther notes -293
field columnOther operation -30
field columnOther options 59
field columnOther output -33
field columnOther parameter -24
field columnOther permissions 135
field columnOther priority -61
field columnOther purpose 79
field columnOther query 143
field columnOther recommended 181
field columnOther required 368
field columnOther requirement -20
field columnOther role -24
field columnOther s3 129
field columnOther status -41
field columnOther step -21
field columnOther support -29
field columnOther supported -27
field columnOther to -153
field columnOther type -177
field columnOther ui -26
field columnOther url -20
field columnOther usage 47
field columnOther use -61
field columnOther user -35
field columnOther users -109
field columnOther value 79
field columnOther values 426
field columnOther variable -78
field columnOther version 270
field columnOther view -26
field columnOther what -103
field columnOther where -56
field columnOther why -23
field columnOther you -64
field columnRole 0 -81
field columnRole 1 547
field columnRole 10 -1084
field columnRole 2 -163
field columnRole 3 464
field columnRole 5 -336
field columnRole 6 363
field columnRole 7 -119
field columnRole 8 437
field console 0 -180
field console 2 -598
field consoleSpan 0 -507
field consoleSpan 1 -175
field consoleSpan 10 -377
field consoleSpan 11 -125
field consoleSpan 16 37
field consoleSpan 17 -262
field consoleSpan 18 26
field consoleSpan 19 -523
field consoleSpan 2 123
field consoleSpan 3 -85
field consoleSpan 8 239
field consoleWord amazon 193
field consoleWord apple -281
field consoleWord auth0 -131
field consoleWord aws 250
field consoleWord azure -147
field consoleWord bitbucket -77
field consoleWord cloudflare -29
field consoleWord entra -33
field consoleWord gcp 239
field consoleWord github 436
field consoleWord google -106
field consoleWord grafana 34
field consoleWord jira 236
field consoleWord keycloak -452
field consoleWord mailgun -125
field consoleWord microsoft -261
field consoleWord mongodb -33
field consoleWord okta -543
field consoleWord onelogin -198
field consoleWord openai 163
field consoleWord segment 147
field consoleWord sendgrid -62
field consoleWord slack 63
field consoleWord teams 48
field consoleWord telegram 100
field depth 0 -240
field depth 1 184
field depth 2 90
field depth 3 124
field descriptionEmpty 0 29
field descriptionEmpty 1 -321
field descriptionEmpty 2 -377
field descriptionEmpty 4 -21
field descriptionFirst $ -95
field descriptionFirst 0 46
field descriptionFirst 1 27
field descriptionFirst 10 -52
field descriptionFirst 100 -26
field descriptionFirst 2 28
field descriptionFirst 3 -33
field descriptionFirst 3000 -36
field descriptionFirst 4 -28
field descriptionFirst 8 -24
field descriptionFirst a -176
field descriptionFirst accept 22
field descriptionFirst access -28
field descriptionFirst account -20
field descriptionFirst add 80
field descriptionFirst address -38
field descriptionFirst adds 119
field descriptionFirst adjust 43
field descriptionFirst admin 92
field descriptionFirst after 33
field descriptionFirst all -67
field descriptionFirst allow 241
field descriptionFirst allowed 48
field descriptionFirst allows 105
field descriptionFirst also 20
field descriptionFirst although 20
field descriptionFirst always -31
field descriptionFirst an -41
field descriptionFirst and 40
field descriptionFirst api 58
field descriptionFirst application 48
field descriptionFirst applications 59
field descriptionFirst apply 91
field descriptionFirst are -79
field descriptionFirst array -88
field descriptionFirst assign 78
field descriptionFirst attach 33
field descriptionFirst attribute -28
field descriptionFirst authentication 36
field descriptionFirst authorization 29
field descriptionFirst auto-generated -44
field descriptionFirst automatically -50
field descriptionFirst average 24
field descriptionFirst aws 67
field descriptionFirst azure -34
field descriptionFirst bearer 70
field descriptionFirst before -31
field descriptionFirst boolean -28
field descriptionFirst bridge -36
field descriptionFirst browser 34
field descriptionFirst build -42
field descriptionFirst by 95
field descriptionFirst can 39
field descriptionFirst can't -21
field descriptionFirst capability 110
field descriptionFirst certificate 92
field descriptionFirst changes 140
field descriptionFirst checks -165
field descriptionFirst choose 180
field descriptionFirst click -98
field descriptionFirst clicking -31
field descriptionFirst client -238
field descriptionFirst cluster -26
field descriptionFirst code -169
field descriptionFirst color 25
field descriptionFirst combine 20
field descriptionFirst comma-separated 129
field descriptionFirst configures 35
field descriptionFirst container -32
field descriptionFirst context 44
field descriptionFirst controls 119
field descriptionFirst copies -58
field descriptionFirst copy -81
field descriptionFirst counts 73
field descriptionFirst create -68
field descriptionFirst creates 71
field descriptionFirst creating -58
field descriptionFirst currency 24
field descriptionFirst custom 147
field descriptionFirst customizable 40
field descriptionFirst customize 23
field descriptionFirst daily -25
field descriptionFirst database 76
field descriptionFirst date -34
field descriptionFirst default -98
field descriptionFirst defaults 37
field descriptionFirst define 49
field descriptionFirst defines 151
field descriptionFirst delete -37
field descriptionFirst deny 53
field descriptionFirst depending 77
field descriptionFirst deploy -60
field descriptionFirst deployment 36
field descriptionFirst destination 31
field descriptionFirst determines 105
field descriptionFirst development 27
field descriptionFirst different 23
field descriptionFirst directly 21
field descriptionFirst disabled 50
field descriptionFirst displays -69
field descriptionFirst dns 47
field descriptionFirst docker -22
field descriptionFirst domain 48
field descriptionFirst don't -30
field descriptionFirst drag 34
field descriptionFirst drop 23
field descriptionFirst dropdown 20
field descriptionFirst duration -20
field descriptionFirst e.g 87
field descriptionFirst either 28
field descriptionFirst empty -75
field descriptionFirst enable -38
field descriptionFirst enabled 46
field descriptionFirst enables 117
field descriptionFirst enabling 73
field descriptionFirst endpoint 29
field descriptionFirst ensure -42
field descriptionFirst enter 171
field descriptionFirst enterprise 40
field descriptionFirst environment -53
field descriptionFirst events 47
field descriptionFirst every -50
field descriptionFirst everyone -51
field descriptionFirst example 44
field descriptionFirst exclude 40
field descriptionFirst export -50
field descriptionFirst external 28
field descriptionFirst extra 68
field descriptionFirst false -24
field descriptionFirst fetch -27
field descriptionFirst field 178
field descriptionFirst fields -60
field descriptionFirst file 21
field descriptionFirst fill 52
field descriptionFirst filters 63
field descriptionFirst findings -28
field descriptionFirst flag -64
field descriptionFirst for -59
field descriptionFirst from -39
field descriptionFirst function -20
field descriptionFirst generate -23
field descriptionFirst generates -44
field descriptionFirst get 37
field descriptionFirst global -20
field descriptionFirst go -54
field descriptionFirst handle 57
field descriptionFirst has -24
field descriptionFirst have -37
field descriptionFirst hello 71
field descriptionFirst here 29
field descriptionFirst hide -37
field descriptionFirst hides 55
field descriptionFirst hour 43
field descriptionFirst how 252
field descriptionFirst http: -93
field descriptionFirst http:// -62
field descriptionFirst https -39
field descriptionFirst https: -115
field descriptionFirst https:// -113
field descriptionFirst i.e -34
field descriptionFirst icon 35
field descriptionFirst if 107
field descriptionFirst implement -29
field descriptionFirst import 55
field descriptionFirst in -78
field descriptionFirst include 54
field descriptionFirst indicates -48
field descriptionFirst initial 22
field descriptionFirst input -21
field descriptionFirst internal 30
field descriptionFirst is 164
field descriptionFirst it -57
field descriptionFirst job -23
field descriptionFirst json 140
field descriptionFirst jwt 121
field descriptionFirst key -25
field descriptionFirst keys 27
field descriptionFirst kubectl 34
field descriptionFirst label 24
field descriptionFirst ldap 24
field descriptionFirst leave 137
field descriptionFirst lets -58
field descriptionFirst links -23
field descriptionFirst local 139
field descriptionFirst localhost -98
field descriptionFirst location 56
field descriptionFirst make -31
field descriptionFirst manages -34
field descriptionFirst manually -27
field descriptionFirst match -50
field descriptionFirst matches 49
field descriptionFirst max 44
field descriptionFirst maximum 47
field descriptionFirst means -21
field descriptionFirst metadata -32
field descriptionFirst minimum 60
field descriptionFirst mode 60
field descriptionFirst modify -26
field descriptionFirst most -24
field descriptionFirst multiple 59
field descriptionFirst mysql 23
field descriptionFirst name -123
field descriptionFirst network 27
field descriptionFirst never -39
field descriptionFirst no -154
field descriptionFirst none 42
field descriptionFirst note -40
field descriptionFirst notification 22
field descriptionFirst notify 34
field descriptionFirst numeric -22
field descriptionFirst oauth 71
field descriptionFirst object -26
field descriptionFirst off 101
field descriptionFirst on 152
field descriptionFirst once -26
field descriptionFirst one 52
field descriptionFirst one-time 52
field descriptionFirst only -41
field descriptionFirst open -34
field descriptionFirst openai 35
field descriptionFirst opens -62
field descriptionFirst operator 46
field descriptionFirst option 20
field descriptionFirst optional 55
field descriptionFirst optionally 51
field descriptionFirst organization 25
field descriptionFirst parameter 101
field descriptionFirst password -87
field descriptionFirst paste 33
field descriptionFirst path 100
field descriptionFirst pause -33
field descriptionFirst perform -37
field descriptionFirst permanently -30
field descriptionFirst pick 49
field descriptionFirst pin -21
field descriptionFirst please -27
field descriptionFirst plugin -37
field descriptionFirst point 34
field descriptionFirst port 26
field descriptionFirst prevent 20
field descriptionFirst primary 41
field descriptionFirst production 21
field descriptionFirst profile -55
field descriptionFirst provide 57
field descriptionFirst publish 37
field descriptionFirst query 96
field descriptionFirst quick -42
field descriptionFirst quickly -40
field descriptionFirst randomly -28
field descriptionFirst read -25
field descriptionFirst read-only -54
field descriptionFirst real-time -28
field descriptionFirst recommended -76
field descriptionFirst records 65
field descriptionFirst redirect -31
field descriptionFirst refers 228
field descriptionFirst refresh 41
field descriptionFirst register 57
field descriptionFirst remember 28
field descriptionFirst remove 20
field descriptionFirst reports -22
field descriptionFirst repository 43
field descriptionFirst request 34
field descriptionFirst require 28
field descriptionFirst required 28
field descriptionFirst resource 34
field descriptionFirst restrict 32
field descriptionFirst return -27
field descriptionFirst returns -97
field descriptionFirst rule 29
field descriptionFirst run -32
field descriptionFirst runs 62
field descriptionFirst same 43
field descriptionFirst saml 77
field descriptionFirst schedule -26
field descriptionFirst scheduled -34
field descriptionFirst sdk 26
field descriptionFirst secret 29
field descriptionFirst security -21
field descriptionFirst see 27
field descriptionFirst select 127
field descriptionFirst selecting -32
field descriptionFirst selects 223
field descriptionFirst send -99
field descriptionFirst sends -21
field descriptionFirst server 41
field descriptionFirst set 160
field descriptionFirst sets 514
field descriptionFirst setting -88
field descriptionFirst short 23
field descriptionFirst should -27
field descriptionFirst show -26
field descriptionFirst shown 108
field descriptionFirst shows -212
field descriptionFirst sign -31
field descriptionFirst similar -24
field descriptionFirst simply -45
field descriptionFirst skip -46
field descriptionFirst so -38
field descriptionFirst sort 69
field descriptionFirst source 33
field descriptionFirst specifies 414
field descriptionFirst specify 97
field descriptionFirst ssl 37
field descriptionFirst start -26
field descriptionFirst state -29
field descriptionFirst storage -32
field descriptionFirst store -25
field descriptionFirst string -156
field descriptionFirst sub -20
field descriptionFirst switch 60
field descriptionFirst tab -81
field descriptionFirst tabs 46
field descriptionFirst tag 57
field descriptionFirst target 68
field descriptionFirst test 159
field descriptionFirst text 86
field descriptionFirst that -28
field descriptionFirst the 205
field descriptionFirst these -51
field descriptionFirst title 38
field descriptionFirst tls 49
field descriptionFirst to -388
field descriptionFirst toggle 136
field descriptionFirst tool -35
field descriptionFirst total 69
field descriptionFirst trace -22
field descriptionFirst trigger 237
field descriptionFirst triggers -22
field descriptionFirst true 20
field descriptionFirst turn 39
field descriptionFirst turns 64
field descriptionFirst understand -26
field descriptionFirst unique 101
field descriptionFirst unlike -20
field descriptionFirst update -54
field descriptionFirst upgrade 24
field descriptionFirst upload -30
field descriptionFirst url 80
field descriptionFirst usage 48
field descriptionFirst use -108
field descriptionFirst useful -34
field descriptionFirst users -100
field descriptionFirst uses -34
field descriptionFirst usually -20
field descriptionFirst value 248
field descriptionFirst values 68
field descriptionFirst variable -105
field descriptionFirst verify -84
field descriptionFirst version 51
field descriptionFirst view -34
field descriptionFirst we 34
field descriptionFirst where -158
field descriptionFirst whether 110
field descriptionFirst which 65
field descriptionFirst who 101
field descriptionFirst will -159
field descriptionFirst with -34
field descriptionFirst within -42
field descriptionFirst without -50
field descriptionFirst workflow 25
field descriptionFirst write 53
field descriptionFirst written -25
field descriptionFirst yes -78
field descriptionFirst you 141
field descriptionFirst your 176
field descriptionFirstClass accept 21
field descriptionFirstClass aimless -118
field descriptionFirstClass article 32
field descriptionFirstClass be 81
field descriptionFirstClass beforePlace -45
field descriptionFirstClass blank -32
field descriptionFirstClass button 79
field descriptionFirstClass check -224
field descriptionFirstClass click -170
field descriptionFirstClass configure 110
field descriptionFirstClass conjunction 24
field descriptionFirstClass consoleNoun -34
field descriptionFirstClass contrast 20
field descriptionFirstClass dateNoun -77
field descriptionFirstClass defaultHeader -60
field descriptionFirstClass descriptionHeader 219
field descriptionFirstClass determiner 183
field descriptionFirstClass display -303
field descriptionFirstClass edition 63
field descriptionFirstClass enter 481
field descriptionFirstClass exampleHeader 42
field descriptionFirstClass fieldNoun 106
field descriptionFirstClass fillingVerb 649
field descriptionFirstClass followUp -34
field descriptionFirstClass formNoun -125
field descriptionFirstClass genericHeading -44
field descriptionFirstClass groupNoun -54
field descriptionFirstClass headingVerb -74
field descriptionFirstClass hostNoun 128
field descriptionFirstClass inputNoun 417
field descriptionFirstClass kindNoun -51
field descriptionFirstClass labelConnector -66
field descriptionFirstClass labelFiller 134
field descriptionFirstClass labelHeader 85
field descriptionFirstClass leave 118
field descriptionFirstClass make -103
field descriptionFirstClass manipulate -156
field descriptionFirstClass menuNoun 212
field descriptionFirstClass multilineNoun 265
field descriptionFirstClass navigate -143
field descriptionFirstClass negation -280
field descriptionFirstClass numberNoun 188
field descriptionFirstClass numberWord 77
field descriptionFirstClass obligation 111
field descriptionFirstClass off -37
field descriptionFirstClass on 154
field descriptionFirstClass optionNoun 299
field descriptionFirstClass optionalHeader 55
field descriptionFirstClass optionsHeader 117
field descriptionFirstClass otherHeader -157
field descriptionFirstClass pairNoun 51
field descriptionFirstClass paste 32
field descriptionFirstClass place -176
field descriptionFirstClass plainNoun -29
field descriptionFirstClass pointer -56
field descriptionFirstClass possessive 166
field descriptionFirstClass possibility 82
field descriptionFirstClass preposition -335
field descriptionFirstClass pronoun 63
field descriptionFirstClass remark -36
field descriptionFirstClass requiredHeader -34
field descriptionFirstClass secretNoun -100
field descriptionFirstClass select 324
field descriptionFirstClass slugEnd -155
field descriptionFirstClass slugVerb 63
field descriptionFirstClass softener 149
field descriptionFirstClass structural 210
field descriptionFirstClass submitVerb 78
field descriptionFirstClass switchEffect 496
field descriptionFirstClass switchOn 211
field descriptionFirstClass titleNoun -42
field descriptionFirstClass toggleNoun 149
field descriptionFirstClass trialVerb -109
field descriptionFirstClass upload 99
field descriptionFirstClass urlNoun 66
field descriptionFirstClass valueWord 45
field descriptionFirstClass vendor 88
field descriptionFirstClass weakLabelHeader -177
field descriptionHasSpan 0 -319
field descriptionLength 0 -283
field descriptionLength 1 -44
field descriptionLength 2 47
field descriptionLength 3 -71
field descriptionLength 4 -130
field descriptionLength 5 -179
field descriptionLength 6 -36
field descriptionLength 7 55
field descriptionMood 0 -63
field descriptionMood 1 93
field descriptionMood 2 107
field descriptionMood 3 -136
field descriptionMood 5 -117
field descriptionMood 6 -30
field descriptionPhrase byDefault 494
field descriptionPhrase defaultIs 327
field descriptionPhrase example -172
field descriptionPhrase existing 54
field descriptionPhrase filledByItself -125
field descriptionPhrase following 257
field descriptionPhrase fromMenu 276
field descriptionPhrase leaveBlank 236
field descriptionPhrase logIn -362
field descriptionPhrase multiline 166
field descriptionPhrase neededIf -25
field descriptionPhrase needs 163
field descriptionPhrase omission 41
field descriptionPhrase oneOf 125
field descriptionPhrase optional 563
field descriptionPhrase optionsAnnounced 129
field descriptionPhrase ordered 413
field descriptionPhrase pairs 101
field descriptionPhrase range 48
field descriptionPhrase recommended 206
field descriptionPhrase required 238
field descriptionPhrase separated 273
field descriptionPhrase severalOf -163
field descriptionPhrase shownOnly 164
field descriptionPhrase softened 274
field descriptionPhrase valuesAre -36
field descriptionPhrase whether 652
field descriptionSecondMood 0 23
field descriptionSecondMood 1 28
field descriptionSecondMood 2 132
field descriptionSecondMood 3 222
field descriptionSecondMood 5 47
field descriptionSecondMood 6 138
field descriptionVerb accept 28
field descriptionVerb access 66
field descriptionVerb activate -21
field descriptionVerb add 91
field descriptionVerb adjust 50
field descriptionVerb apply 130
field descriptionVerb assign 47
field descriptionVerb attach 23
field descriptionVerb build -60
field descriptionVerb change -40
field descriptionVerb check 33
field descriptionVerb checking 27
field descriptionVerb choose 230
field descriptionVerb clear 30
field descriptionVerb click -120
field descriptionVerb clicking -52
field descriptionVerb complete -20
field descriptionVerb configure 37
field descriptionVerb confirm -35
field descriptionVerb connect -46
field descriptionVerb copy -119
field descriptionVerb create -104
field descriptionVerb creating -66
field descriptionVerb customize 22
field descriptionVerb define 107
field descriptionVerb deploy -56
field descriptionVerb describe 71
field descriptionVerb disable -32
field descriptionVerb disabling 48
field descriptionVerb download -75
field descriptionVerb edit -63
field descriptionVerb enable 38
field descriptionVerb enabling 26
field descriptionVerb ensure -83
field descriptionVerb enter 191
field descriptionVerb export -55
field descriptionVerb fill 88
field descriptionVerb find 62
field descriptionVerb flag -67
field descriptionVerb generate -117
field descriptionVerb give 70
field descriptionVerb go -47
field descriptionVerb import 93
field descriptionVerb input -22
field descriptionVerb insert -108
field descriptionVerb install -59
field descriptionVerb invite 46
field descriptionVerb keep -77
field descriptionVerb learn -21
field descriptionVerb leave 68
field descriptionVerb log -38
field descriptionVerb login -109
field descriptionVerb make -86
field descriptionVerb mark 40
field descriptionVerb modify 24
field descriptionVerb move -46
field descriptionVerb name -65
field descriptionVerb new 58
field descriptionVerb note -82
field descriptionVerb open 22
field descriptionVerb pick 60
field descriptionVerb populate 55
field descriptionVerb provide 33
field descriptionVerb providing -45
field descriptionVerb read -104
field descriptionVerb register 42
field descriptionVerb review -38
field descriptionVerb save -20
field descriptionVerb see -79
field descriptionVerb select 129
field descriptionVerb selecting -22
field descriptionVerb set 114
field descriptionVerb setting -72
field descriptionVerb specify 39
field descriptionVerb start 37
field descriptionVerb state -31
field descriptionVerb switch 56
field descriptionVerb test 105
field descriptionVerb toggle 165
field descriptionVerb turn 20
field descriptionVerb update -73
field descriptionVerb upload -71
field descriptionVerb using -62
field descriptionVerb validate 39
field descriptionVerb verify -39
field descriptionVerb view -107
field descriptionWord $ 41
field descriptionWord % 29
field descriptionWord & -44
field descriptionWord + 55
field descriptionWord -n 25
field descriptionWord . 261
field descriptionWord ... -40
field descriptionWord / -31
field descriptionWord /.well-known/openid-configuration 27
field descriptionWord = 31
field descriptionWord _ 63
field descriptionWord abilities -38
field descriptionWord ability -65
field descriptionWord about 67
field descriptionWord above 77
field descriptionWord accept -29
field descriptionWord accepted -22
field descriptionWord access 93
field descriptionWord accessible 45
field descriptionWord according -29
field descriptionWord account 46
field descriptionWord accounts -45
field descriptionWord acl 56
field descriptionWord acme 30
field descriptionWord across -80
field descriptionWord acs 28
field descriptionWord acting 40
field descriptionWord action -36
field descriptionWord actions -139
field descriptionWord activate -24
field descriptionWord active 117
field descriptionWord activities -48
field descriptionWord activity 27
field descriptionWord actual 45
field descriptionWord actually 114
field descriptionWord adapter -28
field descriptionWord add -67
field descriptionWord added 123
field descriptionWord adding -40
field descriptionWord addition 29
field descriptionWord additionally -23
field descriptionWord address 65
field descriptionWord addresses 121
field descriptionWord adds 100
field descriptionWord adjust 49
field descriptionWord adjusts 34
field descriptionWord admin 125
field descriptionWord administer -42
field descriptionWord administration -39
field descriptionWord administrator -27
field descriptionWord administrators 26
field descriptionWord admins -41
field descriptionWord advanced -166
field descriptionWord affect -28
field descriptionWord affected -65
field descriptionWord affects 58
field descriptionWord after 88
field descriptionWord against 32
field descriptionWord agents -24
field descriptionWord aggregate 81
field descriptionWord aggregates -25
field descriptionWord aggregation 65
field descriptionWord ai -96
field descriptionWord alert 35
field descriptionWord algorithm 115
field descriptionWord aliases 20
field descriptionWord allocate 32
field descriptionWord allow 167
field descriptionWord allowed 81
field descriptionWord allowing -62
field descriptionWord allows 86
field descriptionWord along 33
field descriptionWord alphanumeric 69
field descriptionWord already -56
field descriptionWord also -114
field descriptionWord always -66
field descriptionWord amount 258
field descriptionWord analysis -34
field descriptionWord analytics 84
field descriptionWord analyze 28
field descriptionWord and -450
field descriptionWord and/or 62
field descriptionWord announcement -32
field descriptionWord annual 25
field descriptionWord anonymous 38
field descriptionWord anthropic 68
field descriptionWord anyone -41
field descriptionWord apache -89
field descriptionWord api 140
field descriptionWord apis -20
field descriptionWord app -149
field descriptionWord appears 112
field descriptionWord applicable -47
field descriptionWord application -22
field descriptionWord application/json 22
field descriptionWord applications -52
field descriptionWord applied 60
field descriptionWord applies 136
field descriptionWord apply 160
field descriptionWord approval -32
field descriptionWord approve -21
field descriptionWord approved -44
field descriptionWord apps 57
field descriptionWord archive -36
field descriptionWord are 36
field descriptionWord arguments 51
field descriptionWord arn 43
field descriptionWord array -130
field descriptionWord arrives -22
field descriptionWord artifacts -29
field descriptionWord as -51
field descriptionWord ask -32
field descriptionWord asking 45
field descriptionWord aspect 30
field descriptionWord assertion 114
field descriptionWord assets -42
field descriptionWord assigned 54
field descriptionWord assignment 63
field descriptionWord assigns -28
field descriptionWord associate 69
field descriptionWord associated -45
field descriptionWord asterisk 43
field descriptionWord async -51
field descriptionWord at -28
field descriptionWord attached 102
field descriptionWord attachments -27
field descriptionWord attempted -62
field descriptionWord attribute 204
field descriptionWord attributed 32
field descriptionWord aud 27
field descriptionWord audit -187
field descriptionWord auth -22
field descriptionWord authenticate -49
field descriptionWord authenticated -37
field descriptionWord authorization 86
field descriptionWord auto -58
field descriptionWord automate -23
field descriptionWord automated -40
field descriptionWord automatically -112
field descriptionWord available -52
field descriptionWord avoid -23
field descriptionWord awaiting 33
field descriptionWord away -20
field descriptionWord axis -62
field descriptionWord b -24
field descriptionWord back -115
field descriptionWord backed -44
field descriptionWord backend 89
field descriptionWord backup 140
field descriptionWord badge 20
field descriptionWord balance 38
field descriptionWord bank 23
field descriptionWord bar 112
field descriptionWord base64 30
field descriptionWord based -110
field descriptionWord basic 53
field descriptionWord basics -27
field descriptionWord basis -71
field descriptionWord batches -31
field descriptionWord be 171
field descriptionWord bearer 36
field descriptionWord been -159
field descriptionWord before 82
field descriptionWord begin -23
field descriptionWord beginning 45
field descriptionWord behave -32
field descriptionWord behavior -33
field descriptionWord being -70
field descriptionWord belong 52
field descriptionWord belongs -51
field descriptionWord beta -38
field descriptionWord better -73
field descriptionWord between 82
field descriptionWord billing -25
field descriptionWord binaries -47
field descriptionWord binary 60
field descriptionWord bind 59
field descriptionWord binding 67
field descriptionWord bitbucket -44
field descriptionWord blank 89
field descriptionWord block -68
field descriptionWord blocked 21
field descriptionWord blocks -47
field descriptionWord board -64
field descriptionWord body -33
field descriptionWord boolean -103
field descriptionWord bot -34
field descriptionWord both -115
field descriptionWord bots -39
field descriptionWord bottom 54
field descriptionWord boundaries -26
field descriptionWord box 129
field descriptionWord branch 42
field descriptionWord branches 37
field descriptionWord breakdown -40
field descriptionWord bridge -84
field descriptionWord brief -41
field descriptionWord broad -28
field descriptionWord broker 32
field descriptionWord browse -20
field descriptionWord browser -65
field descriptionWord bucket -27
field descriptionWord buffer 56
field descriptionWord build 206
field descriptionWord builds 54
field descriptionWord built -23
field descriptionWord business 32
field descriptionWord but -149
field descriptionWord button -141
field descriptionWord buttons -28
field descriptionWord bypass 48
field descriptionWord byte 22
field descriptionWord bytes -108
field descriptionWord c -32
field descriptionWord ca -27
field descriptionWord caching -41
field descriptionWord calculate 62
field descriptionWord calculated -59
field descriptionWord calendar -21
field descriptionWord callback 36
field descriptionWord called -27
field descriptionWord calling 24
field descriptionWord calls 162
field descriptionWord came -22
field descriptionWord campaign 154
field descriptionWord can 65
field descriptionWord can't -44
field descriptionWord canceled -34
field descriptionWord cannot -88
field descriptionWord canvas 20
field descriptionWord capability 103
field descriptionWord capture -71
field descriptionWord card 56
field descriptionWord cases -29
field descriptionWord catalog -57
field descriptionWord category -46
field descriptionWord cc 27
field descriptionWord cdn 20
field descriptionWord center 78
field descriptionWord central -50
field descriptionWord cert 25
field descriptionWord certain 234
field descriptionWord certificate 32
field descriptionWord certificates -23
field descriptionWord change -192
field descriptionWord changes -80
field descriptionWord channel 62
field descriptionWord character 60
field descriptionWord characters 77
field descriptionWord charge -37
field descriptionWord chart -88
field descriptionWord charts -125
field descriptionWord chat -198
field descriptionWord chatbot -21
field descriptionWord checkbox 76
field descriptionWord checkboxes 22
field descriptionWord checked 29
field descriptionWord checking 34
field descriptionWord checkout 39
field descriptionWord checks -131
field descriptionWord choice -47
field descriptionWord choose 210
field descriptionWord chosen 170
field descriptionWord chunk 77
field descriptionWord ci -86
field descriptionWord ci/cd -45
field descriptionWord cidr 68
field descriptionWord claims -22
field descriptionWord cleanup -62
field descriptionWord clear 20
field descriptionWord cli -31
field descriptionWord click -154
field descriptionWord clicked -28
field descriptionWord clicking -38
field descriptionWord client 46
field descriptionWord close 32
field descriptionWord closed 78
field descriptionWord cluster -111
field descriptionWord code 76
field descriptionWord collect -33
field descriptionWord collections -71
field descriptionWord color 396
field descriptionWord column 96
field descriptionWord columns 37
field descriptionWord combined -27
field descriptionWord comes -36
field descriptionWord comma-separated 192
field descriptionWord command 71
field descriptionWord commands -95
field descriptionWord comment 27
field descriptionWord commits 37
field descriptionWord common -58
field descriptionWord communication 100
field descriptionWord community -26
field descriptionWord compact 114
field descriptionWord company -36
field descriptionWord compared 47
field descriptionWord compares 62
field descriptionWord comparing -39
field descriptionWord comparison -20
field descriptionWord compiles -30
field descriptionWord complete -34
field descriptionWord completely -27
field descriptionWord completes -64
field descriptionWord completion 25
field descriptionWord complex -47
field descriptionWord component -54
field descriptionWord components -46
field descriptionWord compose 54
field descriptionWord compression 20
field descriptionWord compute 25
field descriptionWord concatenated -95
field descriptionWord concrete 53
field descriptionWord concurrency -24
field descriptionWord concurrent -40
field descriptionWord condition 30
field descriptionWord conditional 201
field descriptionWord conditionally -20
field descriptionWord conditions 231
field descriptionWord config -62
field descriptionWord configurable -42
field descriptionWord configuration -187
field descriptionWord configurations -88
field descriptionWord configure 63
field descriptionWord configured -90
field descriptionWord configures 33
field descriptionWord confirm -24
field descriptionWord confirmation -39
field descriptionWord confirmed 53
field descriptionWord conflicts -40
field descriptionWord connect -121
field descriptionWord connecting -35
field descriptionWord connection 77
field descriptionWord connections -78
field descriptionWord connects -22
field descriptionWord consecutive 71
field descriptionWord considered 38
field descriptionWord consistent -28
field descriptionWord console 108
field descriptionWord contact 73
field descriptionWord contacts -46
field descriptionWord contain 41
field descriptionWord container -111
field descriptionWord containers 70
field descriptionWord containing -72
field descriptionWord contains -75
field descriptionWord content 21
field descriptionWord contents 65
field descriptionWord context 111
field descriptionWord continue -37
field descriptionWord continuous -22
field descriptionWord contribution -24
field descriptionWord contributions -31
field descriptionWord control -114
field descriptionWord controlled 44
field descriptionWord controlling -21
field descriptionWord controls 308
field descriptionWord conversation -32
field descriptionWord conversations -40
field descriptionWord copied -58
field descriptionWord copies -77
field descriptionWord copy -146
field descriptionWord core -69
field descriptionWord corner -23
field descriptionWord correct -71
field descriptionWord correlate -29
field descriptionWord correspond 49
field descriptionWord corresponding 21
field descriptionWord costs 45
field descriptionWord count 111
field descriptionWord country 64
field descriptionWord counts 48
field descriptionWord cover 38
field descriptionWord cpu -80
field descriptionWord created 163
field descriptionWord creates -47
field descriptionWord creating -30
field descriptionWord creation -35
field descriptionWord credential 39
field descriptionWord credit -58
field descriptionWord credits 36
field descriptionWord cron 37
field descriptionWord css 60
field descriptionWord csv -86
field descriptionWord cumulative 20
field descriptionWord currency 62
field descriptionWord current -222
field descriptionWord currently 28
field descriptionWord curve 22
field descriptionWord customer 51
field descriptionWord customers -36
field descriptionWord customizable 36
field descriptionWord customize -65
field descriptionWord cve -28
field descriptionWord d 30
field descriptionWord daily 26
field descriptionWord dark 40
field descriptionWord dashboard -173
field descriptionWord dashboards -37
field descriptionWord data -323
field descriptionWord database 75
field descriptionWord databases -23
field descriptionWord datasource 31
field descriptionWord date 197
field descriptionWord date-time 23
field descriptionWord datetime -21
field descriptionWord day 33
field descriptionWord days 117
field descriptionWord debug -26
field descriptionWord decide -60
field descriptionWord decimal 21
field descriptionWord dedicated -39
field descriptionWord default 173
field descriptionWord defaults 91
field descriptionWord define 101
field descriptionWord defined 27
field descriptionWord defines 137
field descriptionWord defining -39
field descriptionWord definition -43
field descriptionWord delete -65
field descriptionWord deletes -28
field descriptionWord deleting -62
field descriptionWord deliver -27
field descriptionWord delivery -46
field descriptionWord demand 31
field descriptionWord denied 64
field descriptionWord deny -64
field descriptionWord dependencies -22
field descriptionWord dependency 24
field descriptionWord depending 124
field descriptionWord deploy -77
field descriptionWord deploying 46
field descriptionWord deployments -23
field descriptionWord derived -54
field descriptionWord describe 129
field descriptionWord description 99
field descriptionWord design -33
field descriptionWord designed -52
field descriptionWord desktop 22
field descriptionWord detailed -22
field descriptionWord detected -59
field descriptionWord determine 23
field descriptionWord determines 247
field descriptionWord developer 35
field descriptionWord developers -24
field descriptionWord development -65
field descriptionWord device -91
field descriptionWord devices 23
field descriptionWord dialog -40
field descriptionWord dimension 38
field descriptionWord direct -68
field descriptionWord directly -90
field descriptionWord directories -30
field descriptionWord directory 235
field descriptionWord disabled 60
field descriptionWord disabling 46
field descriptionWord disconnect -22
field descriptionWord discord -22
field descriptionWord discount 50
field descriptionWord dispatch 29
field descriptionWord display 60
field descriptionWord displayed 137
field descriptionWord displays -150
field descriptionWord distinguish 35
field descriptionWord distinguished 33
field descriptionWord distribute -23
field descriptionWord distributed -36
field descriptionWord distribution -94
field descriptionWord dn 75
field descriptionWord dns 64
field descriptionWord docker 156
field descriptionWord dockerfile 22
field descriptionWord document -48
field descriptionWord documentation -42
field descriptionWord does -62
field descriptionWord doesn't -69
field descriptionWord doesn’t 20
field descriptionWord domain 80
field descriptionWord don't -63
field descriptionWord done -25
field descriptionWord double -30
field descriptionWord down 89
field descriptionWord downloaded 70
field descriptionWord downloads -65
field descriptionWord draft -29
field descriptionWord drafts -26
field descriptionWord dragging -26
field descriptionWord drawn 47
field descriptionWord driver 43
field descriptionWord drop 72
field descriptionWord drop-down -56
field descriptionWord dropdown -51
field descriptionWord dropped -25
field descriptionWord due 33
field descriptionWord dump -32
field descriptionWord duplicate -66
field descriptionWord duration 136
field descriptionWord during 114
field descriptionWord dynamic -49
field descriptionWord e.g 622
field descriptionWord earliest 46
field descriptionWord easier -33
field descriptionWord easy -45
field descriptionWord edge 85
field descriptionWord edit -169
field descriptionWord editor 34
field descriptionWord element 68
field descriptionWord elements -55
field descriptionWord else -25
field descriptionWord email 126
field descriptionWord emails 107
field descriptionWord embedded 85
field descriptionWord emitted 31
field descriptionWord employee -33
field descriptionWord empty 24
field descriptionWord enable 86
field descriptionWord enabled 184
field descriptionWord enables 110
field descriptionWord enabling 79
field descriptionWord encoding 55
field descriptionWord encrypted -33
field descriptionWord encryption -103
field descriptionWord end-to-end -24
field descriptionWord ending 50
field descriptionWord endpoint -26
field descriptionWord endpoints 123
field descriptionWord enforce 40
field descriptionWord engine -82
field descriptionWord enhanced 51
field descriptionWord ensure -40
field descriptionWord ensures -32
field descriptionWord ensuring -21
field descriptionWord enter 239
field descriptionWord entering -56
field descriptionWord enterprise 340
field descriptionWord entire -71
field descriptionWord entirely -20
field descriptionWord entries 55
field descriptionWord environment -66
field descriptionWord equal -75
field descriptionWord equals 30
field descriptionWord error 137
field descriptionWord errors -39
field descriptionWord especially -20
field descriptionWord essential -20
field descriptionWord evaluate 101
field descriptionWord evaluated 23
field descriptionWord evaluating -20
field descriptionWord evaluation -42
field descriptionWord even 37
field descriptionWord event -120
field descriptionWord events -221
field descriptionWord ever 26
field descriptionWord everyone -56
field descriptionWord everything -33
field descriptionWord ex -47
field descriptionWord exact -20
field descriptionWord exactly -32
field descriptionWord examples -30
field descriptionWord exceed -27
field descriptionWord exceeding 21
field descriptionWord exchange -36
field descriptionWord exclude 73
field descriptionWord execute 174
field descriptionWord executed -82
field descriptionWord execution -136
field descriptionWord executions -53
field descriptionWord exists 36
field descriptionWord expected -63
field descriptionWord experience -72
field descriptionWord experiment -66
field descriptionWord expires 54
field descriptionWord explains 35
field descriptionWord explicitly -23
field descriptionWord export -85
field descriptionWord exports -24
field descriptionWord expose -29
field descriptionWord exposure 25
field descriptionWord exposures -25
field descriptionWord expressions -75
field descriptionWord extension 36
field descriptionWord external -52
field descriptionWord extra 54
field descriptionWord extract 56
field descriptionWord extracted 112
field descriptionWord factory 93
field descriptionWord failed 56
field descriptionWord fails 78
field descriptionWord failure -42
field descriptionWord false -32
field descriptionWord far -41
field descriptionWord faster -25
field descriptionWord favorite -35
field descriptionWord feature -139
field descriptionWord features -150
field descriptionWord feedback -85
field descriptionWord fetched -20
field descriptionWord field 30
field descriptionWord fields -172
field descriptionWord file -57
field descriptionWord file(s) 66
field descriptionWord fill 54
field descriptionWord filled 88
field descriptionWord filter 101
field descriptionWord filtering 25
field descriptionWord filters 94
field descriptionWord finance -22
field descriptionWord find -25
field descriptionWord finding -388
field descriptionWord first -101
field descriptionWord five 22
field descriptionWord fix -38
field descriptionWord fixed -44
field descriptionWord flag -88
field descriptionWord flags 107
field descriptionWord flat 58
field descriptionWord flows -30
field descriptionWord flush -22
field descriptionWord focus -22
field descriptionWord folders -24
field descriptionWord follow 31
field descriptionWord following -118
field descriptionWord follows -20
field descriptionWord for 166
field descriptionWord forces 49
field descriptionWord form 111
field descriptionWord format 105
field descriptionWord formatted 33
field descriptionWord forms -40
field descriptionWord found -20
field descriptionWord four 102
field descriptionWord fqdn -37
field descriptionWord frequency 118
field descriptionWord front 24
field descriptionWord full 30
field descriptionWord fully -21
field descriptionWord function 44
field descriptionWord functionality -26
field descriptionWord functions -26
field descriptionWord further 31
field descriptionWord gain -22
field descriptionWord gantt -33
field descriptionWord gateway 44
field descriptionWord gateways 33
field descriptionWord gathering 48
field descriptionWord gauge -36
field descriptionWord gb -52
field descriptionWord general -51
field descriptionWord generate -149
field descriptionWord generated 60
field descriptionWord generates -64
field descriptionWord generation 43
field descriptionWord geographical -24
field descriptionWord get 135
field descriptionWord gets -66
field descriptionWord git 23
field descriptionWord github -89
field descriptionWord gitlab -116
field descriptionWord gitops -24
field descriptionWord given -62
field descriptionWord global 44
field descriptionWord go -46
field descriptionWord going 208
field descriptionWord google 29
field descriptionWord grafana -20
field descriptionWord grants -26
field descriptionWord graphs -20
field descriptionWord greater 30
field descriptionWord group -33
field descriptionWord grouped -37
field descriptionWord grouping 69
field descriptionWord handled 48
field descriptionWord handles -41
field descriptionWord happens -28
field descriptionWord hardware -45
field descriptionWord harness 25
field descriptionWord has -124
field descriptionWord hash 45
field descriptionWord have -256
field descriptionWord head 64
field descriptionWord header -26
field descriptionWord health -41
field descriptionWord hello 69
field descriptionWord helm -48
field descriptionWord help 43
field descriptionWord helpful 89
field descriptionWord helps -36
field descriptionWord here 46
field descriptionWord hide -61
field descriptionWord hides 47
field descriptionWord higher -34
field descriptionWord highly -27
field descriptionWord history -83
field descriptionWord hold -71
field descriptionWord home -37
field descriptionWord horizontal 57
field descriptionWord host -48
field descriptionWord hosted -56
field descriptionWord hostname -52
field descriptionWord hosts -30
field descriptionWord hour 37
field descriptionWord hours 68
field descriptionWord how 397
field descriptionWord hr 25
field descriptionWord html 93
field descriptionWord http 173
field descriptionWord http: -83
field descriptionWord http:// -65
field descriptionWord https 111
field descriptionWord https: -231
field descriptionWord https:// -94
field descriptionWord hub 98
field descriptionWord hugging 25
field descriptionWord human -34
field descriptionWord hypothesis 49
field descriptionWord i.e -103
field descriptionWord icon 76
field descriptionWord id 204
field descriptionWord identifier -58
field descriptionWord identity -90
field descriptionWord idp 86
field descriptionWord ids -42
field descriptionWord if 78
field descriptionWord iframe 45
field descriptionWord ignore 54
field descriptionWord image 133
field descriptionWord images -134
field descriptionWord immediate -22
field descriptionWord immediately -40
field descriptionWord impact -36
field descriptionWord implement -41
field descriptionWord import -32
field descriptionWord important -62
field descriptionWord imported 28
field descriptionWord improve -37
field descriptionWord improvement -49
field descriptionWord improvements -49
field descriptionWord in 91
field descriptionWord inactive 58
field descriptionWord inbound -43
field descriptionWord inbox -71
field descriptionWord include 106
field descriptionWord included 125
field descriptionWord includes -115
field descriptionWord incorrectly -32
field descriptionWord index 26
field descriptionWord indexes 47
field descriptionWord indexing 44
field descriptionWord indicate 33
field descriptionWord indicating -24
field descriptionWord industry 68
field descriptionWord info -30
field descriptionWord information -126
field descriptionWord infrastructure -85
field descriptionWord inherited -28
field descriptionWord initialization -23
field descriptionWord initialize -21
field descriptionWord initializing 22
field descriptionWord initiates -25
field descriptionWord injected 33
field descriptionWord inline -28
field descriptionWord inputs 30
field descriptionWord insert -115
field descriptionWord inserts -22
field descriptionWord insights -33
field descriptionWord install -90
field descriptionWord installation -83
field descriptionWord installed -31
field descriptionWord instance -108
field descriptionWord instances -45
field descriptionWord instead -43
field descriptionWord integrated -63
field descriptionWord integrating -22
field descriptionWord integration -187
field descriptionWord integrations -26
field descriptionWord interactive -49
field descriptionWord interface 23
field descriptionWord intermediate 37
field descriptionWord internet -59
field descriptionWord interval 72
field descriptionWord intervals -26
field descriptionWord into -140
field descriptionWord inventory -24
field descriptionWord invitation 154
field descriptionWord invite 37
field descriptionWord invited 98
field descriptionWord invoice 33
field descriptionWord involved -39
field descriptionWord ios -33
field descriptionWord iot -36
field descriptionWord is 212
field descriptionWord issue 42
field descriptionWord issued 101
field descriptionWord issuer 52
field descriptionWord issues -32
field descriptionWord it 78
field descriptionWord items 93
field descriptionWord itself -21
field descriptionWord jar 35
field descriptionWord java -30
field descriptionWord javascript 23
field descriptionWord jira 182
field descriptionWord join -27
field descriptionWord js 30
field descriptionWord json 167
field descriptionWord just -20
field descriptionWord jwt 91
field descriptionWord keep -76
field descriptionWord keeps 66
field descriptionWord key 61
field descriptionWord key-value 20
field descriptionWord keyboard 42
field descriptionWord keycloak 26
field descriptionWord keys -46
field descriptionWord keywords 36
field descriptionWord kms -28
field descriptionWord knowledge -23
field descriptionWord known -45
field descriptionWord knows -26
field descriptionWord kubectl 32
field descriptionWord kubernetes -173
field descriptionWord label 60
field descriptionWord labels 54
field descriptionWord languages 20
field descriptionWord large -51
field descriptionWord later -23
field descriptionWord latest 64
field descriptionWord launch -22
field descriptionWord layer -42
field descriptionWord layout 88
field descriptionWord layouts -24
field descriptionWord ldap 121
field descriptionWord lead 55
field descriptionWord leads 30
field descriptionWord learn -27
field descriptionWord least -31
field descriptionWord leave 105
field descriptionWord legacy -48
field descriptionWord legal 23
field descriptionWord legend 42
field descriptionWord length 26
field descriptionWord less -40
field descriptionWord let -25
field descriptionWord lets -34
field descriptionWord letter 42
field descriptionWord library -59
field descriptionWord license -37
field descriptionWord lifecycle -39
field descriptionWord lifetime 72
field descriptionWord light 42
field descriptionWord limit -128
field descriptionWord limiting 34
field descriptionWord line 35
field descriptionWord linear 54
field descriptionWord lines 52
field descriptionWord linked 92
field descriptionWord links -95
field descriptionWord list 34
field descriptionWord listed -22
field descriptionWord listener -21
field descriptionWord listening -21
field descriptionWord listing -58
field descriptionWord lists -27
field descriptionWord live 104
field descriptionWord load 42
field descriptionWord local 109
field descriptionWord localhost -107
field descriptionWord locate -23
field descriptionWord located -20
field descriptionWord location 195
field descriptionWord locations -22
field descriptionWord log -90
field descriptionWord logged -72
field descriptionWord logging -51
field descriptionWord logic -60
field descriptionWord logically -20
field descriptionWord logo 87
field descriptionWord logs -193
field descriptionWord long 59
field descriptionWord lookup 28
field descriptionWord loop -27
field descriptionWord low 80
field descriptionWord lower -25
field descriptionWord machine -27
field descriptionWord machine-readable -28
field descriptionWord made -80
field descriptionWord main 39
field descriptionWord mainly -68
field descriptionWord maintain -37
field descriptionWord make -95
field descriptionWord makes -32
field descriptionWord making -39
field descriptionWord manage -77
field descriptionWord managed -27
field descriptionWord management -86
field descriptionWord manager -108
field descriptionWord manages -43
field descriptionWord managing -32
field descriptionWord mandatory -44
field descriptionWord manual -39
field descriptionWord manually -91
field descriptionWord mapped -69
field descriptionWord mark 85
field descriptionWord markdown 26
field descriptionWord marked 33
field descriptionWord marker 27
field descriptionWord master 132
field descriptionWord match -23
field descriptionWord matches 65
field descriptionWord matching 45
field descriptionWord material 33
field descriptionWord max -20
field descriptionWord maximum 361
field descriptionWord means -50
field descriptionWord measurement -24
field descriptionWord meet 56
field descriptionWord member 47
field descriptionWord members 120
field descriptionWord membership 63
field descriptionWord menu -76
field descriptionWord menus 73
field descriptionWord mesh 40
field descriptionWord message 182
field descriptionWord messages -62
field descriptionWord messaging -20
field descriptionWord meta -24
field descriptionWord metadata -30
field descriptionWord method -120
field descriptionWord metric 283
field descriptionWord metrics -96
field descriptionWord mfa -35
field descriptionWord microsoft -24
field descriptionWord might -79
field descriptionWord migrating 36
field descriptionWord milliseconds -44
field descriptionWord mime -40
field descriptionWord minimum 114
field descriptionWord minutes 38
field descriptionWord missing -21
field descriptionWord mobile 59
field descriptionWord modal -33
field descriptionWord mode 199
field descriptionWord moderate 27
field descriptionWord modified -23
field descriptionWord modifying -25
field descriptionWord module -24
field descriptionWord monitoring -44
field descriptionWord month 21
field descriptionWord months -25
field descriptionWord more -37
field descriptionWord most -128
field descriptionWord mount 41
field descriptionWord mounted 40
field descriptionWord move -42
field descriptionWord mp3 20
field descriptionWord multiple -41
field descriptionWord must 77
field descriptionWord n -20
field descriptionWord name 165
field descriptionWord named -27
field descriptionWord nameid 24
field descriptionWord names -41
field descriptionWord namespaces 65
field descriptionWord narrows 20
field descriptionWord native 37
field descriptionWord navigation 91
field descriptionWord need -124
field descriptionWord needed -43
field descriptionWord needing 51
field descriptionWord needs 68
field descriptionWord nested -32
field descriptionWord never -53
field descriptionWord newly 65
field descriptionWord news 20
field descriptionWord next -87
field descriptionWord no -75
field descriptionWord node -132
field descriptionWord nodes -35
field descriptionWord non-admin 26
field descriptionWord none 210
field descriptionWord not -103
field descriptionWord note 109
field descriptionWord notifications 24
field descriptionWord notify 38
field descriptionWord notion 26
field descriptionWord now -126
field descriptionWord null -51
field descriptionWord nullable -26
field descriptionWord number 237
field descriptionWord numbers -20
field descriptionWord numerical 46
field descriptionWord oauth 249
field descriptionWord object -150
field descriptionWord objects -115
field descriptionWord occur -43
field descriptionWord occurred -29
field descriptionWord of 91
field descriptionWord off 86
field descriptionWord offers -32
field descriptionWord office -20
field descriptionWord offset 20
field descriptionWord often -32
field descriptionWord oidc -74
field descriptionWord old -60
field descriptionWord older -21
field descriptionWord ollama -21
field descriptionWord omit 24
field descriptionWord on 181
field descriptionWord on-demand 37
field descriptionWord once -77
field descriptionWord one-click -25
field descriptionWord one-time 31
field descriptionWord online -35
field descriptionWord only -67
field descriptionWord open 100
field descriptionWord open-source -20
field descriptionWord openai 22
field descriptionWord openclaw 43
field descriptionWord opened 83
field descriptionWord openid -44
field descriptionWord opens -113
field descriptionWord operating -47
field descriptionWord operation -152
field descriptionWord operations -73
field descriptionWord operator 147
field descriptionWord option 117
field descriptionWord optional 67
field descriptionWord optionally 129
field descriptionWord options -79
field descriptionWord or 176
field descriptionWord order 136
field descriptionWord ordering 20
field descriptionWord organisation -54
field descriptionWord organization 173
field descriptionWord organize 43
field descriptionWord origin 91
field descriptionWord original -73
field descriptionWord os -21
field descriptionWord other 88
field descriptionWord out -95
field descriptionWord outgoing 118
field descriptionWord over -93
field descriptionWord overall -22
field descriptionWord overlap 32
field descriptionWord overlay -30
field descriptionWord override -28
field descriptionWord overrides -33
field descriptionWord overview -23
field descriptionWord own 97
field descriptionWord owner -33
field descriptionWord owns 76
field descriptionWord package -107
field descriptionWord packages -22
field descriptionWord page 225
field descriptionWord pages 82
field descriptionWord paid 154
field descriptionWord panel -129
field descriptionWord parent 38
field descriptionWord parsed 41
field descriptionWord part 66
field descriptionWord partial -41
field descriptionWord particular 47
field descriptionWord parts 43
field descriptionWord passes 26
field descriptionWord passing 79
field descriptionWord password 20
field descriptionWord passwords 33
field descriptionWord path 202
field descriptionWord pattern -41
field descriptionWord pause -33
field descriptionWord pauses 44
field descriptionWord payload -21
field descriptionWord payment 115
field descriptionWord payments 21
field descriptionWord pdfs -30
field descriptionWord pending -27
field descriptionWord per -128
field descriptionWord percent 57
field descriptionWord percentage 60
field descriptionWord perform -82
field descriptionWord performance -39
field descriptionWord performed -62
field descriptionWord performing -38
field descriptionWord performs 58
field descriptionWord period -71
field descriptionWord periods -60
field descriptionWord permanent 31
field descriptionWord permanently -45
field descriptionWord permission 165
field descriptionWord permissions -53
field descriptionWord persistent -76
field descriptionWord personalize -24
field descriptionWord personalized -26
field descriptionWord phone 184
field descriptionWord physical -21
field descriptionWord pick 100
field descriptionWord picker 44
field descriptionWord picture -30
field descriptionWord pin -29
field descriptionWord pipeline 74
field descriptionWord pipelines -64
field descriptionWord plain 24
field descriptionWord plane -24
field descriptionWord planning -39
field descriptionWord platform -75
field descriptionWord please -46
field descriptionWord plus -99
field descriptionWord pod -20
field descriptionWord pods 56
field descriptionWord point 34
field descriptionWord pointing -30
field descriptionWord points 79
field descriptionWord policies -71
field descriptionWord policy 223
field descriptionWord poll 42
field descriptionWord pool 23
field descriptionWord pop-up -22
field descriptionWord popular -44
field descriptionWord populate 72
field descriptionWord popup 48
field descriptionWord portal 157
field descriptionWord positives 46
field descriptionWord possible -31
field descriptionWord post 23
field descriptionWord postgres -47
field descriptionWord postgresql -79
field descriptionWord posts 21
field descriptionWord power 21
field descriptionWord predefined -49
field descriptionWord prefer -55
field descriptionWord preference 29
field descriptionWord preferred 74
field descriptionWord prefix 61
field descriptionWord prefixed 67
field descriptionWord present -27
field descriptionWord presented 39
field descriptionWord preserve 76
field descriptionWord preserving 20
field descriptionWord preset 26
field descriptionWord preview 63
field descriptionWord previous 36
field descriptionWord primary 116
field descriptionWord print -24
field descriptionWord priority -72
field descriptionWord private -111
field descriptionWord privatelink -25
field descriptionWord probes -32
field descriptionWord process 96
field descriptionWord processed -43
field descriptionWord processes -76
field descriptionWord processing 85
field descriptionWord product 163
field descriptionWord production -136
field descriptionWord products -26
field descriptionWord profile 75
field descriptionWord program 74
field descriptionWord project 41
field descriptionWord prompt -131
field descriptionWord prompts 91
field descriptionWord properties -59
field descriptionWord protect -32
field descriptionWord protocol 104
field descriptionWord provided 26
field descriptionWord providers 47
field descriptionWord provides -128
field descriptionWord providing -24
field descriptionWord proxies 42
field descriptionWord proxy 186
field descriptionWord public 97
field descriptionWord publish 36
field descriptionWord published -68
field descriptionWord publishes 51
field descriptionWord pull 58
field descriptionWord pulls 22
field descriptionWord purchase 46
field descriptionWord purchases 47
field descriptionWord purpose 33
field descriptionWord pushed 70
field descriptionWord put -25
field descriptionWord python 21
field descriptionWord queries -84
field descriptionWord query 36
field descriptionWord question 42
field descriptionWord questions -30
field descriptionWord queue -66
field descriptionWord quick -47
field descriptionWord quickly -83
field descriptionWord quota -20
field descriptionWord quote 87
field descriptionWord quotes 40
field descriptionWord randomly -37
field descriptionWord range -98
field descriptionWord ranges 34
field descriptionWord rate -41
field descriptionWord rates 23
field descriptionWord rather -33
field descriptionWord raw -97
field descriptionWord reach -20
field descriptionWord reachable 52
field descriptionWord read -120
field descriptionWord read-only -75
field descriptionWord readable -42
field descriptionWord reading -21
field descriptionWord ready -55
field descriptionWord real -40
field descriptionWord real-time -97
field descriptionWord reasonable -37
field descriptionWord receive 35
field descriptionWord receives 62
field descriptionWord recent -31
field descriptionWord recently 24
field descriptionWord recipient 141
field descriptionWord recommended -57
field descriptionWord record -94
field descriptionWord records 132
field descriptionWord recurring 87
field descriptionWord redirect -24
field descriptionWord redirected 20
field descriptionWord redirection 36
field descriptionWord redirects 31
field descriptionWord reduce 21
field descriptionWord refer 27
field descriptionWord reference -26
field descriptionWord referencing 35
field descriptionWord refers 163
field descriptionWord reflect -29
field descriptionWord refresh 141
field descriptionWord refreshing 39
field descriptionWord regardless -23
field descriptionWord regex 38
field descriptionWord region -47
field descriptionWord regional -24
field descriptionWord regions -48
field descriptionWord register 39
field descriptionWord registration -25
field descriptionWord rejected -25
field descriptionWord related 164
field descriptionWord relation 33
field descriptionWord relationship 55
field descriptionWord relationships -37
field descriptionWord relative 21
field descriptionWord release -66
field descriptionWord remains -24
field descriptionWord remember 24
field descriptionWord reminder 78
field descriptionWord remote -45
field descriptionWord remove -54
field descriptionWord removed -36
field descriptionWord removes -27
field descriptionWord rename -21
field descriptionWord rendering 36
field descriptionWord replace 36
field descriptionWord replaced -22
field descriptionWord replies 29
field descriptionWord reply 25
field descriptionWord repo -21
field descriptionWord report -56
field descriptionWord reported 56
field descriptionWord repositories -25
field descriptionWord request 56
field descriptionWord requested -49
field descriptionWord requesting 33
field descriptionWord required -162
field descriptionWord requirement -28
field descriptionWord requirements 70
field descriptionWord resolution 89
field descriptionWord resolve 63
field descriptionWord resource -89
field descriptionWord resources -137
field descriptionWord responds -32
field descriptionWord responses -39
field descriptionWord responsible -39
field descriptionWord rest -32
field descriptionWord restarted 52
field descriptionWord restricted -29
field descriptionWord restrictions 27
field descriptionWord restricts -20
field descriptionWord results 87
field descriptionWord retain -62
field descriptionWord retained -30
field descriptionWord retries -33
field descriptionWord retrieval 67
field descriptionWord retrieve 57
field descriptionWord retrieved 30
field descriptionWord retry -46
field descriptionWord returned -33
field descriptionWord returning -30
field descriptionWord returns -107
field descriptionWord reusable -39
field descriptionWord revenue 76
field descriptionWord reverse 41
field descriptionWord revert -29
field descriptionWord reviews -45
field descriptionWord right -29
field descriptionWord rights 42
field descriptionWord risk 117
field descriptionWord role -58
field descriptionWord roles -25
field descriptionWord rollback 57
field descriptionWord root 30
field descriptionWord route 288
field descriptionWord routes 36
field descriptionWord row 43
field descriptionWord rows -23
field descriptionWord rs256 48
field descriptionWord rsa -39
field descriptionWord rule -228
field descriptionWord run 42
field descriptionWord runner -34
field descriptionWord running -63
field descriptionWord runs -20
field descriptionWord runtime -29
field descriptionWord s -39
field descriptionWord s3 -32
field descriptionWord safely -20
field descriptionWord same -98
field descriptionWord saml 155
field descriptionWord sample -34
field descriptionWord sandbox 53
field descriptionWord save -51
field descriptionWord scale -22
field descriptionWord scaling -47
field descriptionWord scan 57
field descriptionWord scanning -31
field descriptionWord scenario 45
field descriptionWord scenarios -21
field descriptionWord schedule 43
field descriptionWord scheduling -28
field descriptionWord schema -142
field descriptionWord scheme -28
field descriptionWord scim -69
field descriptionWord scope -41
field descriptionWord scopes 37
field descriptionWord score 42
field descriptionWord scratch -33
field descriptionWord screen -118
field descriptionWord script 81
field descriptionWord sdk -41
field descriptionWord sdks -25
field descriptionWord search 66
field descriptionWord searchable 25
field descriptionWord seconds 27
field descriptionWord secret 196
field descriptionWord secrets -40
field descriptionWord section -82
field descriptionWord sections 65
field descriptionWord securely -27
field descriptionWord security -88
field descriptionWord sees -80
field descriptionWord segment 50
field descriptionWord segments -74
field descriptionWord select 150
field descriptionWord selecting -34
field descriptionWord selection 25
field descriptionWord selections 64
field descriptionWord selector 81
field descriptionWord selects 166
field descriptionWord sender -33
field descriptionWord sending 39
field descriptionWord sensitive -25
field descriptionWord sent 88
field descriptionWord separate -39
field descriptionWord separated 24
field descriptionWord separately -79
field descriptionWord sequence -23
field descriptionWord serve 20
field descriptionWord served 48
field descriptionWord server 51
field descriptionWord servers -61
field descriptionWord service -125
field descriptionWord services -60
field descriptionWord session -49
field descriptionWord sessions -60
field descriptionWord set -41
field descriptionWord sets 564
field descriptionWord setting 22
field descriptionWord settings -244
field descriptionWord severity 54
field descriptionWord sha256 54
field descriptionWord share -71
field descriptionWord shared -101
field descriptionWord shares -33
field descriptionWord sheet 54
field descriptionWord shell -57
field descriptionWord short 53
field descriptionWord should 207
field descriptionWord show -54
field descriptionWord showing -24
field descriptionWord shown 181
field descriptionWord shows -242
field descriptionWord sidebar 42
field descriptionWord sign 65
field descriptionWord sign-in 132
field descriptionWord sign-up 120
field descriptionWord signature 148
field descriptionWord signing 62
field descriptionWord signup 27
field descriptionWord similar -60
field descriptionWord simple -59
field descriptionWord simply -33
field descriptionWord since 22
field descriptionWord single -53
field descriptionWord size 169
field descriptionWord skill -74
field descriptionWord skip 116
field descriptionWord sla 52
field descriptionWord slot 55
field descriptionWord slow -59
field descriptionWord slug 67
field descriptionWord small -56
field descriptionWord sms 136
field descriptionWord smtp 43
field descriptionWord snippet -24
field descriptionWord so -147
field descriptionWord soft 35
field descriptionWord software -120
field descriptionWord something 50
field descriptionWord sonarqube 27
field descriptionWord sort 138
field descriptionWord sorting -50
field descriptionWord sound 42
field descriptionWord source -116
field descriptionWord specific -113
field descriptionWord specifications 48
field descriptionWord specifies 431
field descriptionWord ssh 29
field descriptionWord ssl -48
field descriptionWord ssl/tls -29
field descriptionWord sso -225
field descriptionWord stack -39
field descriptionWord standard -61
field descriptionWord start 81
field descriptionWord started -30
field descriptionWord starter -29
field descriptionWord starts -54
field descriptionWord starttls -109
field descriptionWord state -46
field descriptionWord statement 200
field descriptionWord statements 25
field descriptionWord states 37
field descriptionWord static -90
field descriptionWord statistics 50
field descriptionWord status -162
field descriptionWord step 28
field descriptionWord still -54
field descriptionWord stock 50
field descriptionWord storage -47
field descriptionWord store -89
field descriptionWord stored -29
field descriptionWord stores -26
field descriptionWord strategy 23
field descriptionWord streams -25
field descriptionWord string -264
field descriptionWord strings 20
field descriptionWord structure -26
field descriptionWord structured -65
field descriptionWord studio 42
field descriptionWord style 39
field descriptionWord subject -28
field descriptionWord submission -44
field descriptionWord subscribe -35
field descriptionWord subscriber -29
field descriptionWord subscription 122
field descriptionWord subscriptions -46
field descriptionWord success 20
field descriptionWord successfully -37
field descriptionWord such 34
field descriptionWord suffix 36
field descriptionWord suitable -31
field descriptionWord suites 22
field descriptionWord summaries -20
field descriptionWord summary -65
field descriptionWord super -21
field descriptionWord support 137
field descriptionWord supporting 38
field descriptionWord sure -82
field descriptionWord switch 150
field descriptionWord symbol 94
field descriptionWord sync -51
field descriptionWord system -78
field descriptionWord systems -40
field descriptionWord tab -143
field descriptionWord table 199
field descriptionWord tables 115
field descriptionWord tabs 46
field descriptionWord tagged 20
field descriptionWord tags 97
field descriptionWord take 40
field descriptionWord taken 36
field descriptionWord takes -63
field descriptionWord target 65
field descriptionWord task 334
field descriptionWord tasks -84
field descriptionWord tax 115
field descriptionWord tcp 31
field descriptionWord teams 47
field descriptionWord technical -55
field descriptionWord telegram 37
field descriptionWord tell -24
field descriptionWord template 27
field descriptionWord templates -66
field descriptionWord temporary -34
field descriptionWord tenants -21
field descriptionWord term 27
field descriptionWord terminal -22
field descriptionWord terminated -27
field descriptionWord terraform -32
field descriptionWord test 62
field descriptionWord tester -29
field descriptionWord testing -44
field descriptionWord tests -90
field descriptionWord text 333
field descriptionWord them -74
field descriptionWord theme 30
field descriptionWord then -112
field descriptionWord there -88
field descriptionWord they -107
field descriptionWord those 26
field descriptionWord though -21
field descriptionWord thread -35
field descriptionWord threat -41
field descriptionWord through -91
field descriptionWord throughout 33
field descriptionWord tick 54
field descriptionWord ticket 134
field descriptionWord tickets -25
field descriptionWord tied 24
field descriptionWord time 54
field descriptionWord timed -33
field descriptionWord timeouts -27
field descriptionWord times 27
field descriptionWord timestamp -45
field descriptionWord timing -74
field descriptionWord to 341
field descriptionWord today 62
field descriptionWord together -22
field descriptionWord toggle 198
field descriptionWord token 164
field descriptionWord tool -50
field descriptionWord tools -72
field descriptionWord top 48
field descriptionWord topic -63
field descriptionWord topics 34
field descriptionWord total 46
field descriptionWord totals 30
field descriptionWord trace -25
field descriptionWord tracking 27
field descriptionWord transaction -34
field descriptionWord transfers 40
field descriptionWord transform -88
field descriptionWord transformations 48
field descriptionWord translate 29
field descriptionWord trash -25
field descriptionWord tree -21
field descriptionWord trigger 180
field descriptionWord triggers -59
field descriptionWord true -127
field descriptionWord true/false 112
field descriptionWord truncated -49
field descriptionWord trusted -129
field descriptionWord try 43
field descriptionWord tuning -32
field descriptionWord turned 89
field descriptionWord turns 51
field descriptionWord twilio 65
field descriptionWord two -40
field descriptionWord type -55
field descriptionWord types 103
field descriptionWord typing -42
field descriptionWord ui -184
field descriptionWord unavailable -26
field descriptionWord unchecked 35
field descriptionWord undefined -20
field descriptionWord under 66
field descriptionWord underlying -36
field descriptionWord understand -98
field descriptionWord understanding -31
field descriptionWord unit -70
field descriptionWord units -75
field descriptionWord universal -51
field descriptionWord unlike -20
field descriptionWord unlimited 38
field descriptionWord unlink 23
field descriptionWord unreachable 53
field descriptionWord until 22
field descriptionWord up -86
field descriptionWord update -20
field descriptionWord updated -126
field descriptionWord updates -74
field descriptionWord updating 38
field descriptionWord upload 21
field descriptionWord uploads -33
field descriptionWord uris 37
field descriptionWord url 48
field descriptionWord us 86
field descriptionWord usage -38
field descriptionWord use -66
field descriptionWord used 127
field descriptionWord useful -105
field descriptionWord user -102
field descriptionWord user-defined 47
field descriptionWord userid -26
field descriptionWord username 172
field descriptionWord users -68
field descriptionWord user’s -37
field descriptionWord uses 20
field descriptionWord using -327
field descriptionWord usual -29
field descriptionWord validate 31
field descriptionWord validity 52
field descriptionWord value 109
field descriptionWord values -68
field descriptionWord variable -57
field descriptionWord vault 46
field descriptionWord vendor 166
field descriptionWord verify -31
field descriptionWord version -265
field descriptionWord versioning -53
field descriptionWord versions 22
field descriptionWord very 48
field descriptionWord via -28
field descriptionWord video -48
field descriptionWord view -70
field descriptionWord violations -37
field descriptionWord virtual -32
field descriptionWord visible 104
field descriptionWord visit -47
field descriptionWord visitors 25
field descriptionWord visual -70
field descriptionWord visualization -21
field descriptionWord vm -34
field descriptionWord volume 79
field descriptionWord vpc 31
field descriptionWord vulnerabilities -57
field descriptionWord vulnerability -80
field descriptionWord wait 82
field descriptionWord want 206
field descriptionWord wants 33
field descriptionWord warning -29
field descriptionWord warns -21
field descriptionWord was -260
field descriptionWord way -47
field descriptionWord we 47
field descriptionWord web -50
field descriptionWord webhook -73
field descriptionWord website 42
field descriptionWord websocket -29
field descriptionWord week 20
field descriptionWord were -68
field descriptionWord whatever -29
field descriptionWord when 266
field descriptionWord where 279
field descriptionWord whether 105
field descriptionWord which 363
field descriptionWord while -37
field descriptionWord who 45
field descriptionWord whole -50
field descriptionWord whose 121
field descriptionWord why 48
field descriptionWord widget -31
field descriptionWord will 492
field descriptionWord window 105
field descriptionWord windows 22
field descriptionWord wish -56
field descriptionWord with -297
field descriptionWord within -165
field descriptionWord without -175
field descriptionWord won't -27
field descriptionWord work -62
field descriptionWord worker -51
field descriptionWord workflow -158
field descriptionWord workflows -135
field descriptionWord working -94
field descriptionWord workload -22
field descriptionWord workloads -28
field descriptionWord works 23
field descriptionWord writing -29
field descriptionWord written -33
field descriptionWord x.509 -41
field descriptionWord x509 37
field descriptionWord y-axis 74
field descriptionWord yaml -45
field descriptionWord years 21
field descriptionWord yes -60
field descriptionWord yet -66
field descriptionWord you -176
field descriptionWord you'd 52
field descriptionWord you're 88
field descriptionWord you've -26
field descriptionWord you’re 40
field descriptionWord yyyy-mm-dd 45
field descriptionWord zero -66
field descriptionWord zod -41
field descriptionWord × -22
field fileWord a -246
field fileWord about -128
field fileWord access -138
field fileWord account -139
field fileWord accounts 273
field fileWord actions 505
field fileWord ad -234
field fileWord add 248
field fileWord admin -142
field fileWord advanced 609
field fileWord agents 312
field fileWord ai 81
field fileWord alerts 246
field fileWord amazon -82
field fileWord analysis 355
field fileWord analytics -199
field fileWord analyze -57
field fileWord and 51
field fileWord api -139
field fileWord app 90
field fileWord application -98
field fileWord architecture -240
field fileWord artifacts 21
field fileWord audit -707
field fileWord auth -204
field fileWord authentication 61
field fileWord authorization 104
field fileWord aws -201
field fileWord azure -422
field fileWord backups 54
field fileWord best -90
field fileWord build 62
field fileWord bulk 143
field fileWord catalog -191
field fileWord certificates 47
field fileWord chart 391
field fileWord ci -242
field fileWord cli -117
field fileWord client -356
field fileWord cloud -105
field fileWord cloudflare 194
field fileWord cluster 114
field fileWord clusters -48
field fileWord code -134
field fileWord comparison -55
field fileWord compliance 109
field fileWord concepts -56
field fileWord config -280
field fileWord configuration -234
field fileWord configure 343
field fileWord connect -285
field fileWord connection -65
field fileWord container 104
field fileWord content -103
field fileWord contributing -81
field fileWord control 86
field fileWord core -50
field fileWord cpp -86
field fileWord creating 93
field fileWord custom 199
field fileWord dashboard -230
field fileWord dashboards -108
field fileWord data 22
field fileWord database 150
field fileWord datadog -102
field fileWord debug -163
field fileWord defining 287
field fileWord dependency -68
field fileWord deploy -90
field fileWord deployment -234
field fileWord design -151
field fileWord details -193
field fileWord docker 146
field fileWord dynamic 26
field fileWord email -158
field fileWord endpoints -37
field fileWord enterprise -40
field fileWord environment -34
field fileWord environments 36
field fileWord events -163
field fileWord exchange 153
field fileWord execution -20
field fileWord export -107
field fileWord exporting -252
field fileWord external 120
field fileWord fa -36
field fileWord feature -93
field fileWord features -162
field fileWord fields 303
field fileWord file 303
field fileWord files -78
field fileWord filters -87
field fileWord first -39
field fileWord flags 84
field fileWord format -29
field fileWord from -103
field fileWord frontend -43
field fileWord gateway -74
field fileWord gcp 89
field fileWord get 28
field fileWord getting 234
field fileWord git -53
field fileWord github -65
field fileWord gitlab 149
field fileWord gitops -270
field fileWord google -124
field fileWord groups -307
field fileWord guide -25
field fileWord hardware -51
field fileWord health 39
field fileWord helm -135
field fileWord hooks -35
field fileWord hosted -218
field fileWord how -446
field fileWord http -35
field fileWord impact -63
field fileWord import 65
field fileWord in -258
field fileWord index -43
field fileWord install -188
field fileWord installation 197
field fileWord instance -163
field fileWord integration 201
field fileWord interface 200
field fileWord is 46
field fileWord jira 130
field fileWord job -110
field fileWord key -84
field fileWord keycloak -563
field fileWord kubernetes 74
field fileWord ldap 334
field fileWord level -69
field fileWord limits -84
field fileWord line -41
field fileWord local -42
field fileWord location -82
field fileWord logging -98
field fileWord logs -391
field fileWord manage -85
field fileWord management 244
field fileWord manager -102
field fileWord manual 205
field fileWord maven -24
field fileWord mcp -128
field fileWord md -168
field fileWord mdx -338
field fileWord metrics -361
field fileWord migration -138
field fileWord model -70
field fileWord mongodb 145
field fileWord monitor -223
field fileWord monitoring -38
field fileWord multi -222
field fileWord mysql -74
field fileWord new 241
field fileWord node -47
field fileWord notification 122
field fileWord notifications 190
field fileWord oauth 61
field fileWord of 442
field fileWord oidc -182
field fileWord okta -302
field fileWord on -91
field fileWord one -63
field fileWord openclaw 44
field fileWord openid 32
field fileWord options -106
field fileWord overview 100
field fileWord palette -111
field fileWord permission 33
field fileWord pipeline -123
field fileWord platform -45
field fileWord plugin -78
field fileWord policy -209
field fileWord post 80
field fileWord postgresql 26
field fileWord practices -153
field fileWord private 199
field fileWord pro 94
field fileWord production 54
field fileWord project 206
field fileWord provider -167
field fileWord providers 114
field fileWord proxy -81
field fileWord public -39
field fileWord python -63
field fileWord queries 152
field fileWord quickstart -159
field fileWord rate 66
field fileWord readme -135
field fileWord reference -35
field fileWord remote -124
field fileWord report 69
field fileWord reports 174
field fileWord research -238
field fileWord resource -186
field fileWord resources -50
field fileWord review -48
field fileWord roles 45
field fileWord rules -110
field fileWord run -56
field fileWord running 83
field fileWord s 145
field fileWord saml 244
field fileWord scim -354
field fileWord sdk -130
field fileWord search -150
field fileWord secret -111
field fileWord secrets 147
field fileWord security -174
field fileWord segment -189
field fileWord self 361
field fileWord server -269
field fileWord serverless 156
field fileWord servers 277
field fileWord service 39
field fileWord services 116
field fileWord set -91
field fileWord settings 411
field fileWord setup 135
field fileWord shortcuts -54
field fileWord slack 185
field fileWord source -149
field fileWord sql 30
field fileWord ssh 58
field fileWord ssl -185
field fileWord sso -354
field fileWord stack -77
field fileWord started 302
field fileWord steps 126
field fileWord storage -318
field fileWord studio -134
field fileWord subscription -181
field fileWord support -46
field fileWord synology -625
field fileWord system -140
field fileWord table 101
field fileWord tables -189
field fileWord team -31
field fileWord teams -157
field fileWord telemetry -51
field fileWord template -60
field fileWord templates -109
field fileWord testing -117
field fileWord tests -252
field fileWord tls -112
field fileWord to -250
field fileWord tokens -159
field fileWord tools -294
field fileWord topic -109
field fileWord triggers 526
field fileWord troubleshooting 291
field fileWord types 237
field fileWord ui 179
field fileWord up -56
field fileWord update 35
field fileWord upgrade -318
field fileWord upgrading -149
field fileWord upload -21
field fileWord url -191
field fileWord usage -208
field fileWord use -278
field fileWord user -194
field fileWord users 176
field fileWord using 42
field fileWord v -208
field fileWord variables -172
field fileWord versions -38
field fileWord viewing -90
field fileWord web 167
field fileWord webhook -42
field fileWord webhooks 256
field fileWord what 43
field fileWord with -204
field fileWord workflow -249
field fileWord workflows -85
field fileWord working -143
field fileWord workspace 43
field fileWord your 568
field fileWord zapier -203
field groupCapital 0 -922
field groupCapital 1 -697
field groupCapital 10 -89
field groupCapital 12 47
field groupCapital 13 82
field groupCapital 14 -36
field groupCapital 16 245
field groupCapital 17 137
field groupCapital 18 279
field groupCapital 2 -384
field groupCapital 20 753
field groupCapital 21 568
field groupCapital 22 -114
field groupCapital 4 -98
field groupCapital 5 -440
field groupCapital 6 -20
field groupCapital 8 -233
field groupCapital 9 -247
field groupCode 0 455
field groupCode 1 127
field groupCode 13 60
field groupCode 16 -37
field groupCode 17 -102
field groupCode 2 185
field groupCode 20 -660
field groupCode 21 -300
field groupCode 22 -439
field groupCode 5 -69
field groupCode 6 -121
field groupCode 9 -28
field groupEmpty 0 -76
field groupEmpty 1 56
field groupEmpty 10 -158
field groupEmpty 12 -51
field groupEmpty 14 -136
field groupEmpty 17 -190
field groupEmpty 2 272
field groupEmpty 20 102
field groupEmpty 21 -164
field groupEmpty 22 -259
field groupEmpty 5 274
field groupEmpty 6 -90
field groupEmpty 9 -280
field groupLong 0 -129
field groupLong 1 407
field groupLong 10 -76
field groupLong 13 -376
field groupLong 14 47
field groupLong 17 -102
field groupLong 2 -308
field groupLong 20 -61
field groupLong 21 -498
field groupLong 22 -129
field groupLong 4 -58
field groupLong 5 457
field groupLong 6 99
field groupLong 8 166
field groupLong 9 -448
field groupMarked 0 117
field groupMarked 1 -538
field groupMarked 12 -129
field groupMarked 17 128
field groupMarked 2 -152
field groupMarked 20 -83
field groupMarked 21 115
field groupMarked 22 -238
field groupMarked 4 -72
field groupMarked 5 -51
field groupMarked 9 127
field groupMood 0 -491
field groupMood 1 -25
field groupMood 10 -65
field groupMood 12 -242
field groupMood 13 -278
field groupMood 14 44
field groupMood 16 318
field groupMood 17 -57
field groupMood 2 -204
field groupMood 20 406
field groupMood 21 -87
field groupMood 22 -146
field groupMood 4 -61
field groupMood 5 128
field groupMood 8 -89
field groupOrdered 0 -143
field groupOrdered 1 -111
field groupPattern 12305 -33
field groupPattern 12310 -20
field groupPattern 20497 -90
field groupPattern 20501 -57
field groupPattern 20502 -30
field groupPattern 20692 -344
field groupPattern 20753 -76
field groupPattern 20757 -413
field groupPattern 20885 -131
field groupPattern 20949 -216
field groupPattern 21521 -49
field groupPattern 21781 343
field groupPattern 22997 -38
field groupPattern 24593 -59
field groupPattern 24597 -134
field groupPattern 24598 -67
field groupPattern 24657 21
field groupPattern 24661 255
field groupPattern 24662 -23
field groupPattern 24784 -116
field groupPattern 24848 33
field groupPattern 24849 143
field groupPattern 24853 -33
field groupPattern 24913 322
field groupPattern 24917 105
field groupPattern 24925 -32
field groupPattern 24977 -106
field groupPattern 24981 233
field groupPattern 25040 -56
field groupPattern 25041 109
field groupPattern 25045 -57
field groupPattern 25053 85
field groupPattern 25110 -74
field groupPattern 25493 -40
field groupPattern 262080 -168
field groupPattern 262084 -121
field groupPattern 262090 -56
field groupPattern 262092 -208
field groupPattern 262096 538
field groupPattern 262100 -35
field groupPattern 262102 -74
field groupPattern 262108 -166
field groupPattern 28689 75
field groupPattern 28694 74
field groupPattern 28817 -34
field groupPattern 28945 -20
field groupPattern 28949 119
field groupPattern 3072 -57
field groupPattern 3073 -265
field groupPattern 3077 205
field groupPattern 3078 -88
field groupPattern 3084 -58
field groupPattern 3085 162
field groupPattern 3086 -35
field groupPattern 3088 109
field groupPattern 3089 -590
field groupPattern 3092 -111
field groupPattern 3093 -491
field groupPattern 3094 447
field groupPattern 3100 -51
field groupPattern 3102 -32
field groupPattern 3136 -37
field groupPattern 3141 -72
field groupPattern 3142 -25
field groupPattern 3148 -71
field groupPattern 3149 -163
field groupPattern 3150 -43
field groupPattern 3152 447
field groupPattern 3153 -80
field groupPattern 3156 194
field groupPattern 3157 1431
field groupPattern 3158 224
field groupPattern 3165 114
field groupPattern 3200 -40
field groupPattern 3213 -22
field groupPattern 3216 -271
field groupPattern 3217 -97
field groupPattern 3220 -58
field groupPattern 3221 160
field groupPattern 3222 48
field groupPattern 3228 -26
field groupPattern 3229 -92
field groupPattern 3264 -36
field groupPattern 3280 -81
field groupPattern 3281 -63
field groupPattern 3284 245
field groupPattern 3285 -98
field groupPattern 3286 84
field groupPattern 3293 -37
field groupPattern 3328 -23
field groupPattern 3329 -65
field groupPattern 3333 -166
field groupPattern 3340 -33
field groupPattern 3341 -138
field groupPattern 3344 86
field groupPattern 3345 -445
field groupPattern 3348 -221
field groupPattern 3349 -726
field groupPattern 3350 206
field groupPattern 3357 -216
field groupPattern 3392 61
field groupPattern 3393 -30
field groupPattern 3397 57
field groupPattern 3404 -29
field groupPattern 3405 -147
field groupPattern 3408 -166
field groupPattern 3409 456
field groupPattern 3412 -70
field groupPattern 3413 1097
field groupPattern 3420 -56
field groupPattern 3421 -46
field groupPattern 3457 -33
field groupPattern 3461 -53
field groupPattern 3468 -39
field groupPattern 3469 -35
field groupPattern 3472 -137
field groupPattern 3473 -163
field groupPattern 3476 -85
field groupPattern 3477 -684
field groupPattern 3485 -189
field groupPattern 3520 -28
field groupPattern 3525 -153
field groupPattern 3533 120
field groupPattern 3536 166
field groupPattern 3537 365
field groupPattern 3540 151
field groupPattern 3541 570
field groupPattern 3548 -73
field groupPattern 3549 -153
field groupPattern 4113 -49
field groupPattern 4117 49
field groupPattern 4118 136
field groupPattern 4433 -26
field groupPattern 45073 -24
field groupPattern 45076 147
field groupPattern 45077 -151
field groupPattern 45078 -114
field groupPattern 45142 -23
field groupPattern 45329 -22
field groupPattern 45333 -81
field groupPattern 45457 -39
field groupPattern 45461 -34
field groupPattern 45521 127
field groupPattern 45525 83
field groupPattern 45589 -45
field groupPattern 45590 -26
field groupPattern 45713 39
field groupPattern 45718 -48
field groupPattern 45845 -50
field groupPattern 46230 -27
field groupPattern 46357 -26
field groupPattern 46481 -36
field groupPattern 46485 -47
field groupPattern 47381 -28
field groupPattern 49168 35
field groupPattern 49169 -89
field groupPattern 49173 -65
field groupPattern 49174 20
field groupPattern 49237 -256
field groupPattern 49429 -99
field groupPattern 49493 -42
field groupPattern 49557 -65
field groupPattern 49617 73
field groupPattern 49621 -212
field groupPattern 49749 -55
field groupPattern 49750 -24
field groupPattern 50069 -72
field groupPattern 50198 -25
field groupPattern 50577 -21
field groupPattern 53265 -427
field groupPattern 53269 178
field groupPattern 53270 -115
field groupPattern 53277 56
field groupPattern 53333 103
field groupPattern 53393 -23
field groupPattern 53457 -34
field groupPattern 53521 77
field groupPattern 53525 80
field groupPattern 53533 -39
field groupPattern 53589 175
field groupPattern 53653 -153
field groupPattern 53713 75
field groupPattern 53717 -42
field groupPattern 53777 -94
field groupPattern 53781 56
field groupPattern 53845 285
field groupPattern 53905 -86
field groupPattern 53969 -46
field groupPattern 53974 -20
field groupPattern 54033 -101
field groupPattern 54097 -74
field groupPattern 54101 -30
field groupPattern 54161 -40
field groupPattern 54165 86
field groupPattern 54225 140
field groupPattern 54293 -36
field groupPattern 54294 -33
field groupPattern 54549 -23
field groupPattern 54677 -176
field groupPattern 57361 79
field groupPattern 57365 -63
field groupPattern 57366 59
field groupPattern 57373 52
field groupPattern 57425 -77
field groupPattern 57429 35
field groupPattern 57430 -23
field groupPattern 57617 451
field groupPattern 57681 -97
field groupPattern 57685 -158
field groupPattern 57745 -43
field groupPattern 57749 -56
field groupPattern 57757 -74
field groupPattern 57809 -32
field groupPattern 57873 24
field groupPattern 57877 297
field groupPattern 57941 -68
field groupPattern 58001 357
field groupPattern 58006 36
field groupPattern 58129 -21
field groupPattern 58133 -69
field groupPattern 58193 52
field groupPattern 58261 50
field groupPattern 58262 -36
field groupPattern 58321 342
field groupPattern 58389 110
field groupPattern 58453 129
field groupPattern 58460 224
field groupPattern 58641 -33
field groupPattern 58645 -55
field groupPattern 58653 95
field groupPattern 58701 128
field groupPattern 58709 268
field groupPattern 58769 -50
field groupPattern 58773 209
field groupPattern 58833 134
field groupPattern 58837 107
field groupPattern 59153 36
field groupPattern 61457 218
field groupPattern 61461 -149
field groupPattern 61462 -42
field groupPattern 61525 -185
field groupPattern 61589 -30
field groupPattern 61654 -31
field groupPattern 61717 -57
field groupPattern 61781 25
field groupPattern 61841 -20
field groupPattern 61845 -35
field groupPattern 61909 59
field groupPattern 61973 131
field groupPattern 62033 45
field groupPattern 62097 250
field groupPattern 62101 -39
field groupPattern 8209 -24
field groupPattern 8341 189
field groupPattern 8469 -107
field groupPattern 8725 98
field groupPattern 8726 48
field groupPattern 8981 -85
field groupSize 10 -212
field groupSize 12 129
field groupSize 13 -544
field groupSize 14 87
field groupSize 16 -258
field groupSize 17 -122
field groupSize 20 169
field groupSize 21 315
field groupSize 22 29
field groupSize 24 62
field groupSize 25 464
field groupSize 28 -479
field groupSize 29 -318
field groupSize 5 -140
field groupSize 6 -248
field groupSize 8 204
field groupSize 9 -378
field groupVerbs 0 -640
field groupVerbs 1 -482
field groupVerbs 10 42
field groupVerbs 12 182
field groupVerbs 13 87
field groupVerbs 17 184
field groupVerbs 2 -495
field groupVerbs 22 -54
field groupVerbs 4 110
field groupVerbs 5 -41
field groupVerbs 6 149
field groupVerbs 8 334
field groupVerbs 9 180
field headingFirst " -24
field headingFirst ( -89
field headingFirst 10 -28
field headingFirst 2 67
field headingFirst 2.2 -42
field headingFirst 3 240
field headingFirst 4 48
field headingFirst 4.2 -27
field headingFirst 5 -223
field headingFirst 6 -67
field headingFirst 7 -58
field headingFirst 8 -113
field headingFirst 9 -24
field headingFirst a 51
field headingFirst about -112
field headingFirst access -224
field headingFirst accessing -100
field headingFirst account 55
field headingFirst action -77
field headingFirst actions 98
field headingFirst add 205
field headingFirst adding 382
field headingFirst additional 214
field headingFirst address 110
field headingFirst administrator -52
field headingFirst advanced 387
field headingFirst advantages -78
field headingFirst ai -51
field headingFirst allow -30
field headingFirst allowing 155
field headingFirst an 63
field headingFirst analysis 32
field headingFirst analytics 131
field headingFirst api -94
field headingFirst applicable -70
field headingFirst apply 51
field headingFirst architecture -59
field headingFirst archiving -40
field headingFirst artifacts 50
field headingFirst assign -32
field headingFirst assigning -75
field headingFirst attribute -40
field headingFirst audit -55
field headingFirst authentication 148
field headingFirst authorization 87
field headingFirst automate 176
field headingFirst automated -25
field headingFirst automatic 113
field headingFirst availability -45
field headingFirst available -218
field headingFirst aws -21
field headingFirst azure 293
field headingFirst backend -24
field headingFirst backup 157
field headingFirst base 27
field headingFirst basic 528
field headingFirst batch 52
field headingFirst before 66
field headingFirst benefits -88
field headingFirst best -122
field headingFirst billing 70
field headingFirst branch 74
field headingFirst branding 184
field headingFirst breaking -28
field headingFirst build -213
field headingFirst building 43
field headingFirst bulk 353
field headingFirst can 68
field headingFirst certificate -23
field headingFirst certificates 39
field headingFirst change 303
field headingFirst changing 29
field headingFirst chart -133
field headingFirst check -266
field headingFirst choose -84
field headingFirst choosing 96
field headingFirst claude -38
field headingFirst client -71
field headingFirst close 93
field headingFirst cloud -47
field headingFirst collecting 44
field headingFirst column 133
field headingFirst combining -65
field headingFirst command 25
field headingFirst common -181
field headingFirst comparing -29
field headingFirst comparison -39
field headingFirst complete 113
field headingFirst compliance -68
field headingFirst components -28
field headingFirst concepts -93
field headingFirst conclusion -39
field headingFirst conditional -24
field headingFirst conditions 116
field headingFirst config -35
field headingFirst configurable -35
field headingFirst configuration 27
field headingFirst configure -191
field headingFirst connect -319
field headingFirst connecting 35
field headingFirst connection -37
field headingFirst console -27
field headingFirst context 33
field headingFirst control 58
field headingFirst core -83
field headingFirst cors 78
field headingFirst count -25
field headingFirst cpu -78
field headingFirst create -44
field headingFirst creating -44
field headingFirst credentials 77
field headingFirst csv -46
field headingFirst current -24
field headingFirst custom 38
field headingFirst customization -51
field headingFirst customize -48
field headingFirst customizing 42
field headingFirst dashboard -99
field headingFirst data -44
field headingFirst database 37
field headingFirst date -79
field headingFirst default 91
field headingFirst define 127
field headingFirst defining 51
field headingFirst delete 21
field headingFirst deleting -66
field headingFirst delivery -80
field headingFirst dependency -31
field headingFirst deploy 167
field headingFirst description -22
field headingFirst design -25
field headingFirst development -32
field headingFirst device 65
field headingFirst disable -44
field headingFirst disabling 36
field headingFirst disconnect -48
field headingFirst disconnecting 52
field headingFirst discover -27
field headingFirst display -48
field headingFirst docker 33
field headingFirst download -104
field headingFirst dynamic -74
field headingFirst edit 65
field headingFirst editing 163
field headingFirst editor -66
field headingFirst email 324
field headingFirst enable 189
field headingFirst enabling 46
field headingFirst enabling/disabling 37
field headingFirst encryption -24
field headingFirst enter 33
field headingFirst enterprise -21
field headingFirst environment -79
field headingFirst error 50
field headingFirst event 266
field headingFirst events -42
field headingFirst example -46
field headingFirst examples 76
field headingFirst existing 56
field headingFirst explanation 98
field headingFirst export -57
field headingFirst exporting -50
field headingFirst external -40
field headingFirst extra 37
field headingFirst fallback 66
field headingFirst faq -22
field headingFirst feature -20
field headingFirst features -273
field headingFirst field -318
field headingFirst file -69
field headingFirst filter -74
field headingFirst filtering -66
field headingFirst filters -25
field headingFirst find 108
field headingFirst finding -167
field headingFirst firewall -21
field headingFirst first -58
field headingFirst flags -21
field headingFirst for -94
field headingFirst format 54
field headingFirst from -138
field headingFirst function -22
field headingFirst gateway -36
field headingFirst general -35
field headingFirst generate -112
field headingFirst generic 34
field headingFirst get 202
field headingFirst getting 65
field headingFirst git -146
field headingFirst github -112
field headingFirst gitlab -83
field headingFirst global 105
field headingFirst google 51
field headingFirst group 46
field headingFirst health 26
field headingFirst helm 158
field headingFirst here 68
field headingFirst hooks -28
field headingFirst how 252
field headingFirst http -28
field headingFirst i 47
field headingFirst identity -25
field headingFirst if 33
field headingFirst import -49
field headingFirst important -20
field headingFirst importing -45
field headingFirst in -29
field headingFirst input 61
field headingFirst inputs 253
field headingFirst inspect -148
field headingFirst install -273
field headingFirst installation -79
field headingFirst instance -39
field headingFirst integrate -78
field headingFirst integration -79
field headingFirst interactive 30
field headingFirst introduction -91
field headingFirst items 129
field headingFirst json -86
field headingFirst jwt -28
field headingFirst key -189
field headingFirst keycloak -26
field headingFirst known -77
field headingFirst kubernetes -22
field headingFirst labels 55
field headingFirst launch -137
field headingFirst layout 39
field headingFirst ldap 249
field headingFirst learn -38
field headingFirst limit -25
field headingFirst limitations 109
field headingFirst limiting -75
field headingFirst limits -36
field headingFirst line 69
field headingFirst linking -53
field headingFirst lists 32
field headingFirst local -22
field headingFirst location -90
field headingFirst log -47
field headingFirst logging -31
field headingFirst mailgun -27
field headingFirst main -40
field headingFirst maintenance -30
field headingFirst making 166
field headingFirst manage 220
field headingFirst managing -198
field headingFirst manual -25
field headingFirst manually -24
field headingFirst mapping 93
field headingFirst marking 92
field headingFirst memory -100
field headingFirst message -27
field headingFirst messages 170
field headingFirst metadata -31
field headingFirst method 37
field headingFirst metrics 35
field headingFirst microsoft -69
field headingFirst minimum -24
field headingFirst model 96
field headingFirst modify 86
field headingFirst monitoring -24
field headingFirst more -178
field headingFirst move 59
field headingFirst mysql -85
field headingFirst namespaces -27
field headingFirst naming -40
field headingFirst native -74
field headingFirst network 36
field headingFirst new 91
field headingFirst next -130
field headingFirst nodes -73
field headingFirst notes 95
field headingFirst notification 63
field headingFirst notifications -76
field headingFirst number -26
field headingFirst oauth -108
field headingFirst okta -149
field headingFirst open -28
field headingFirst opening 112
field headingFirst opentelemetry -30
field headingFirst option -32
field headingFirst optional 274
field headingFirst order -42
field headingFirst organization -73
field headingFirst other -144
field headingFirst override -43
field headingFirst overview 265
field headingFirst page 71
field headingFirst parameters -98
field headingFirst pass -70
field headingFirst password 94
field headingFirst payload -48
field headingFirst performance -31
field headingFirst permission -25
field headingFirst permissions 229
field headingFirst personal -22
field headingFirst phase -24
field headingFirst plugin -27
field headingFirst port -32
field headingFirst postgresql -50
field headingFirst preparation -22
field headingFirst prepare -59
field headingFirst prerequisite -31
field headingFirst prerequisites -298
field headingFirst pricing -42
field headingFirst primary 82
field headingFirst private -40
field headingFirst product -55
field headingFirst project -32
field headingFirst provider -37
field headingFirst providers 193
field headingFirst public 97
field headingFirst pull 50
field headingFirst python 64
field headingFirst query -130
field headingFirst quick -26
field headingFirst rate 69
field headingFirst read -24
field headingFirst redirects 109
field headingFirst redis -54
field headingFirst reference -35
field headingFirst register -95
field headingFirst registering -52
field headingFirst registration 23
field headingFirst related -54
field headingFirst relationship -69
field headingFirst remove -66
field headingFirst removing -26
field headingFirst report -210
field headingFirst request -24
field headingFirst required 139
field headingFirst requirements 33
field headingFirst research 125
field headingFirst reset -46
field headingFirst resource -36
field headingFirst response -48
field headingFirst restricting 46
field headingFirst retention -26
field headingFirst retrieve 100
field headingFirst reverse -75
field headingFirst review 115
field headingFirst role -56
field headingFirst roles 26
field headingFirst rollback -20
field headingFirst route -57
field headingFirst run 50
field headingFirst running 316
field headingFirst s3 -82
field headingFirst saml 241
field headingFirst sample -93
field headingFirst sandbox 101
field headingFirst saving -38
field headingFirst scenario -23
field headingFirst schema -65
field headingFirst scope 54
field headingFirst search -133
field headingFirst searching -28
field headingFirst security -68
field headingFirst see -38
field headingFirst select 104
field headingFirst selecting -170
field headingFirst self-hosted -35
field headingFirst service 52
field headingFirst services -33
field headingFirst set -323
field headingFirst setting 41
field headingFirst setup -91
field headingFirst shared 25
field headingFirst sharing 31
field headingFirst show 213
field headingFirst single 27
field headingFirst skip -25
field headingFirst smtp 38
field headingFirst solution -108
field headingFirst source -23
field headingFirst ssl 28
field headingFirst standard -30
field headingFirst start 29
field headingFirst starting 191
field headingFirst static 105
field headingFirst status -23
field headingFirst statuses -36
field headingFirst step 45
field headingFirst steps -100
field headingFirst storage -83
field headingFirst summary 146
field headingFirst support -21
field headingFirst supported -254
field headingFirst switching 31
field headingFirst sync 36
field headingFirst syncing -37
field headingFirst system -68
field headingFirst table 415
field headingFirst target -20
field headingFirst task 42
field headingFirst telegram 111
field headingFirst telemetry 46
field headingFirst template 105
field headingFirst test 122
field headingFirst text 104
field headingFirst the -154
field headingFirst time 77
field headingFirst tips -98
field headingFirst to -78
field headingFirst tool 116
field headingFirst topic -39
field headingFirst trace 44
field headingFirst trigger -29
field headingFirst triggering -52
field headingFirst troubleshooting -157
field headingFirst type -199
field headingFirst types -54
field headingFirst ui 212
field headingFirst understanding -100
field headingFirst update -58
field headingFirst updates 61
field headingFirst updating 20
field headingFirst upgrade -86
field headingFirst upgrading -38
field headingFirst upload 69
field headingFirst url 47
field headingFirst use 157
field headingFirst user -149
field headingFirst users -40
field headingFirst validate 35
field headingFirst variables -52
field headingFirst verify -99
field headingFirst version -22
field headingFirst via 89
field headingFirst view -248
field headingFirst viewing -213
field headingFirst visual -23
field headingFirst volume 35
field headingFirst web -42
field headingFirst webhook -79
field headingFirst what -358
field headingFirst when -38
field headingFirst where -26
field headingFirst why -210
field headingFirst windows -53
field headingFirst with 267
field headingFirst workflow -227
field headingFirst workflows 32
field headingFirst working -62
field headingFirst write -97
field headingFirst writing 20
field headingFirst your 20
field headingFirstClass aimless -21
field headingFirstClass article -38
field headingFirstClass beforePlace -301
field headingFirstClass button 23
field headingFirstClass check -173
field headingFirstClass checkingHeading -608
field headingFirstClass condition -28
field headingFirstClass configure 107
field headingFirstClass consoleNoun 103
field headingFirstClass contrast 95
field headingFirstClass dateNoun -88
field headingFirstClass defaultHeader 72
field headingFirstClass descriptionHeader -157
field headingFirstClass determiner 123
field headingFirstClass display 195
field headingFirstClass durationNoun 35
field headingFirstClass edition -159
field headingFirstClass emailNoun 309
field headingFirstClass enter -261
field headingFirstClass exampleHeader -64
field headingFirstClass fieldNoun -58
field headingFirstClass fileNoun -54
field headingFirstClass fillingVerb -26
field headingFirstClass followUp -27
field headingFirstClass formNoun 92
field headingFirstClass formatHeader 52
field headingFirstClass genericHeading 20
field headingFirstClass groupNoun 63
field headingFirstClass headingVerb 282
field headingFirstClass inputNoun 37
field headingFirstClass interfaceNoun 183
field headingFirstClass kindNoun -159
field headingFirstClass labelConnector -94
field headingFirstClass labelFiller -116
field headingFirstClass labelHeader -103
field headingFirstClass limitsHeader -144
field headingFirstClass lookalike -32
field headingFirstClass make -35
field headingFirstClass menuNoun 21
field headingFirstClass multilineNoun -250
field headingFirstClass navigate -360
field headingFirstClass negation -25
field headingFirstClass numberWord -33
field headingFirstClass obligation 138
field headingFirstClass off -59
field headingFirstClass on 172
field headingFirstClass opener 314
field headingFirstClass optionNoun -83
field headingFirstClass optionalHeader 274
field headingFirstClass optionsHeader -269
field headingFirstClass otherHeader -226
field headingFirstClass pairNoun 30
field headingFirstClass place -180
field headingFirstClass plainNoun 117
field headingFirstClass pointer 275
field headingFirstClass possibility 68
field headingFirstClass preposition -249
field headingFirstClass pronoun 40
field headingFirstClass requiredHeader 139
field headingFirstClass secretNoun -61
field headingFirstClass select -58
field headingFirstClass slugEnd -52
field headingFirstClass slugVerb 54
field headingFirstClass softener 411
field headingFirstClass structural -381
field headingFirstClass submitVerb 256
field headingFirstClass switchEffect 105
field headingFirstClass switchOff -33
field headingFirstClass trialVerb -88
field headingFirstClass typeHeader -139
field headingFirstClass upload 29
field headingFirstClass urlNoun 50
field headingFirstClass use 232
field headingFirstClass valueWord 35
field headingFirstClass vendor -224
field headingFirstClass weakLabelHeader -105
field headingLast 2.0 -29
field headingLast access -47
field headingLast account 39
field headingLast accounts 194
field headingLast action 38
field headingLast actions 154
field headingLast ad -112
field headingLast add -22
field headingLast address 118
field headingLast adjustments 52
field headingLast admin 77
field headingLast administrator 288
field headingLast advanced 110
field headingLast advantages -82
field headingLast agent -208
field headingLast agents -145
field headingLast alerts 153
field headingLast also -34
field headingLast analysis 98
field headingLast analytics -24
field headingLast api -129
field headingLast app -365
field headingLast application -268
field headingLast applications -69
field headingLast approval -108
field headingLast architecture -46
field headingLast arguments 72
field headingLast array 41
field headingLast artifacts -33
field headingLast assets -26
field headingLast attribute -27
field headingLast attributes -49
field headingLast auth0 49
field headingLast authentication 262
field headingLast authenticator -44
field headingLast authorization 138
field headingLast autocomplete -45
field headingLast availability -23
field headingLast azure 151
field headingLast backup -53
field headingLast behavior -39
field headingLast benefits -134
field headingLast block -103
field headingLast body -76
field headingLast browser 25
field headingLast bucket -235
field headingLast builder -42
field headingLast button -20
field headingLast by -30
field headingLast ca 91
field headingLast cache -67
field headingLast calendar 114
field headingLast capabilities -111
field headingLast case 68
field headingLast cases -270
field headingLast catalog -140
field headingLast categories -22
field headingLast certificate -131
field headingLast changes -78
field headingLast chart 479
field headingLast charts 27
field headingLast check -78
field headingLast checklist 146
field headingLast checks -50
field headingLast claim -57
field headingLast claims 55
field headingLast cli -144
field headingLast client -363
field headingLast clients 61
field headingLast cloud -60
field headingLast cluster 22
field headingLast clusters -45
field headingLast code -43
field headingLast codes -80
field headingLast collection 41
field headingLast columns -37
field headingLast combinations -29
field headingLast command -105
field headingLast commands 314
field headingLast commits -43
field headingLast community -50
field headingLast comparison -25
field headingLast component -41
field headingLast components -102
field headingLast concepts -228
field headingLast conclusion -39
field headingLast condition -38
field headingLast conditions 180
field headingLast config 76
field headingLast configuration 304
field headingLast configurations 105
field headingLast configure 540
field headingLast connect -32
field headingLast connection -34
field headingLast connections 20
field headingLast connector 229
field headingLast considerations -175
field headingLast console 71
field headingLast constraints -109
field headingLast contacts 111
field headingLast container -154
field headingLast content 50
field headingLast control -29
field headingLast controls 114
field headingLast conversation 21
field headingLast cors 51
field headingLast costs -36
field headingLast creation -32
field headingLast credentials -96
field headingLast credits -24
field headingLast criteria -104
field headingLast customization 128
field headingLast daemon -32
field headingLast dashboard 125
field headingLast dashboards -46
field headingLast data -28
field headingLast databases -37
field headingLast datadog -25
field headingLast date -49
field headingLast default -39
field headingLast definition -34
field headingLast dependencies -72
field headingLast deploy -25
field headingLast deployments -28
field headingLast deprecated 22
field headingLast description -163
field headingLast design -34
field headingLast desktop -56
field headingLast details -216
field headingLast detection 164
field headingLast development -60
field headingLast devices 364
field headingLast differences -94
field headingLast dimensions -39
field headingLast directory -52
field headingLast do -30
field headingLast docker -62
field headingLast document 93
field headingLast documentation -23
field headingLast documents 47
field headingLast does -22
field headingLast domain 133
field headingLast domains -38
field headingLast download -31
field headingLast dropdown -90
field headingLast edit 120
field headingLast editor -81
field headingLast elements -30
field headingLast email 85
field headingLast emails -28
field headingLast enablement 167
field headingLast encryption -51
field headingLast end 44
field headingLast endpoint -106
field headingLast enterprise -89
field headingLast entries -46
field headingLast entry -20
field headingLast environment 147
field headingLast environments -46
field headingLast error -33
field headingLast errors -24
field headingLast etc 33
field headingLast event 147
field headingLast events -59
field headingLast example -75
field headingLast examples 69
field headingLast execution -20
field headingLast explanation -28
field headingLast export 138
field headingLast extension 44
field headingLast extensions 39
field headingLast faq -22
field headingLast feature 37
field headingLast features -410
field headingLast field 73
field headingLast fields 67
field headingLast file 72
field headingLast filter -61
field headingLast first -21
field headingLast fixed -53
field headingLast flag -66
field headingLast flags -52
field headingLast folders 36
field headingLast for -70
field headingLast form -52
field headingLast format -141
field headingLast formats -46
field headingLast formatting -57
field headingLast forms 130
field headingLast function -194
field headingLast functions -98
field headingLast gateway -57
field headingLast gcp -119
field headingLast generated -25
field headingLast github -261
field headingLast gitlab -83
field headingLast glance -85
field headingLast grid -24
field headingLast group 61
field headingLast groups -37
field headingLast guide -122
field headingLast guidelines -46
field headingLast handling -83
field headingLast header 58
field headingLast help -28
field headingLast history -50
field headingLast hook -20
field headingLast hooks -33
field headingLast host -26
field headingLast https -69
field headingLast id -155
field headingLast identity 67
field headingLast ids 35
field headingLast image 131
field headingLast images 80
field headingLast impact -30
field headingLast import 316
field headingLast improvements -76
field headingLast indicators -34
field headingLast information -80
field headingLast infrastructure 47
field headingLast inputs 254
field headingLast insights -82
field headingLast install -26
field headingLast installation -110
field headingLast instance 190
field headingLast instructions -247
field headingLast integration -154
field headingLast integrations -21
field headingLast interface 133
field headingLast introduction -84
field headingLast invoice 95
field headingLast invoices 27
field headingLast issues -59
field headingLast it 28
field headingLast item 44
field headingLast items 155
field headingLast job 24
field headingLast jobs -23
field headingLast json -43
field headingLast key -84
field headingLast labels 32
field headingLast language 107
field headingLast layout 26
field headingLast layouts 49
field headingLast levels -58
field headingLast libraries 28
field headingLast lifecycle -24
field headingLast limitations 76
field headingLast limits -26
field headingLast link -35
field headingLast links -52
field headingLast linux -36
field headingLast list -61
field headingLast lists -102
field headingLast llm 82
field headingLast location -116
field headingLast locations -31
field headingLast logging -54
field headingLast login -88
field headingLast logout 48
field headingLast logs -33
field headingLast mail -25
field headingLast mailgun -92
field headingLast management 82
field headingLast manager 61
field headingLast manual 25
field headingLast manually 151
field headingLast map -40
field headingLast mapping 86
field headingLast mappings -80
field headingLast matrix -34
field headingLast mcp -56
field headingLast measure -29
field headingLast members 187
field headingLast menu -55
field headingLast message 68
field headingLast messages 119
field headingLast metadata -60
field headingLast method -58
field headingLast methods -119
field headingLast metrics 127
field headingLast migrations 61
field headingLast models 79
field headingLast modes -106
field headingLast more -42
field headingLast mysql -73
field headingLast name -32
field headingLast navigation -31
field headingLast network 81
field headingLast node 46
field headingLast nodes -81
field headingLast notes 41
field headingLast notification 28
field headingLast notifications 257
field headingLast numbers 36
field headingLast oauth -69
field headingLast object -20
field headingLast objects 177
field headingLast off 23
field headingLast okta -91
field headingLast on 38
field headingLast one -21
field headingLast openai 143
field headingLast operation 157
field headingLast operations 29
field headingLast optional 108
field headingLast options 254
field headingLast order -48
field headingLast organization 26
field headingLast output -44
field headingLast outputs -151
field headingLast overrides -62
field headingLast package -62
field headingLast page -83
field headingLast pair -25
field headingLast panel 106
field headingLast parameter -54
field headingLast parameters 359
field headingLast path -48
field headingLast pattern -33
field headingLast payload -22
field headingLast payloads -27
field headingLast payment -35
field headingLast payments -153
field headingLast performance -24
field headingLast period -55
field headingLast periods -39
field headingLast permission -32
field headingLast permissions 224
field headingLast persistence 22
field headingLast pipeline 139
field headingLast pipelines 57
field headingLast plan -26
field headingLast plugin 68
field headingLast plus -58
field headingLast point -36
field headingLast policies 66
field headingLast policy 21
field headingLast portal 65
field headingLast ports 31
field headingLast postgresql -173
field headingLast practices -221
field headingLast preparation -22
field headingLast prerequisite -183
field headingLast prerequisites -308
field headingLast priority -20
field headingLast process -58
field headingLast processing -31
field headingLast processor 83
field headingLast product 41
field headingLast production -23
field headingLast products 37
field headingLast profiles 51
field headingLast program 111
field headingLast project -72
field headingLast projects 121
field headingLast prompt -94
field headingLast prompts -27
field headingLast properties 186
field headingLast protocol -72
field headingLast provider -36
field headingLast providers 118
field headingLast provisioning -131
field headingLast proxy -30
field headingLast python -31
field headingLast queries -60
field headingLast query 124
field headingLast queue 64
field headingLast rates 29
field headingLast recommended -96
field headingLast record 182
field headingLast records -121
field headingLast recovery 29
field headingLast redirect -31
field headingLast redirects 105
field headingLast redis -35
field headingLast reference 112
field headingLast references 23
field headingLast registration 146
field headingLast registry -32
field headingLast related -21
field headingLast reminders 70
field headingLast removal -21
field headingLast report 51
field headingLast reporting 72
field headingLast reports -61
field headingLast repositories -63
field headingLast repository 148
field headingLast requests 22
field headingLast resource -99
field headingLast response 25
field headingLast responses -39
field headingLast results -61
field headingLast review 128
field headingLast role -28
field headingLast roles -120
field headingLast route 26
field headingLast routes 118
field headingLast rows -51
field headingLast rule 93
field headingLast rules -26
field headingLast run 109
field headingLast saml 129
field headingLast scenario -29
field headingLast scenarios -62
field headingLast schedule 36
field headingLast schema 422
field headingLast scratch 62
field headingLast screen -31
field headingLast script -61
field headingLast sdk -87
field headingLast search -131
field headingLast secret -129
field headingLast secrets -24
field headingLast section -24
field headingLast security 276
field headingLast segment 141
field headingLast selection -50
field headingLast selectors -24
field headingLast server 146
field headingLast servers 46
field headingLast service -308
field headingLast sessions -35
field headingLast set 20
field headingLast setting 154
field headingLast settings 291
field headingLast setup 287
field headingLast severity 35
field headingLast shortcuts -93
field headingLast shows -21
field headingLast sidebar -234
field headingLast skills -51
field headingLast software -34
field headingLast solution -109
field headingLast source 161
field headingLast sources 26
field headingLast specifications -122
field headingLast sso 36
field headingLast stack -32
field headingLast start 55
field headingLast started 137
field headingLast status -69
field headingLast statuses -89
field headingLast step -32
field headingLast steps -170
field headingLast storage 211
field headingLast stored -21
field headingLast strategies 87
field headingLast strategy -53
field headingLast stream -55
field headingLast structure -160
field headingLast studio 28
field headingLast style 99
field headingLast subscription 213
field headingLast subscriptions 21
field headingLast suites 44
field headingLast summary -57
field headingLast sync 22
field headingLast syntax -115
field headingLast system -42
field headingLast tab 127
field headingLast table -209
field headingLast tables -21
field headingLast tag 34
field headingLast tags -41
field headingLast task 29
field headingLast tasks -26
field headingLast teams 47
field headingLast telemetry 37
field headingLast templates -37
field headingLast terraform 80
field headingLast test -20
field headingLast testing -51
field headingLast them -20
field headingLast tier -20
field headingLast time -55
field headingLast timeouts -27
field headingLast tips -36
field headingLast together -32
field headingLast toggle 57
field headingLast token 36
field headingLast tokens -42
field headingLast tool -36
field headingLast toolkit 81
field headingLast tools -127
field headingLast topic -192
field headingLast topics 41
field headingLast tracking 33
field headingLast transformation -40
field headingLast trigger 285
field headingLast troubleshooting -144
field headingLast type -153
field headingLast ui 138
field headingLast update -36
field headingLast upgrade -22
field headingLast uri -36
field headingLast url 49
field headingLast urls -91
field headingLast usage 120
field headingLast use -87
field headingLast user 195
field headingLast users 102
field headingLast validate -131
field headingLast value -35
field headingLast values -69
field headingLast variable 97
field headingLast variables -192
field headingLast verify 111
field headingLast version -78
field headingLast versions -28
field headingLast view -186
field headingLast views -30
field headingLast visibility -74
field headingLast visualization -57
field headingLast vpc 29
field headingLast vulnerabilities -28
field headingLast walkthrough -53
field headingLast webhook 245
field headingLast website 21
field headingLast widget 74
field headingLast widgets -45
field headingLast windows -39
field headingLast work -35
field headingLast workflow 47
field headingLast working 172
field headingLast works -268
field headingLast workspace -44
field headingLast workspaces -134
field headingPattern 1037 -30
field headingPattern 1041 -31
field headingPattern 1044 -63
field headingPattern 1045 -139
field headingPattern 1046 -34
field headingPattern 1053 24
field headingPattern 1093 -95
field headingPattern 1101 -29
field headingPattern 1105 -159
field headingPattern 1109 -65
field headingPattern 1110 31
field headingPattern 1117 -104
field headingPattern 1172 -44
field headingPattern 12 -30
field headingPattern 1232 197
field headingPattern 1233 -42
field headingPattern 1236 -45
field headingPattern 1238 -28
field headingPattern 13 -64
field headingPattern 1349 -33
field headingPattern 1360 -87
field headingPattern 1361 -107
field headingPattern 1364 -35
field headingPattern 1365 -48
field headingPattern 1366 -38
field headingPattern 141 -25
field headingPattern 144 -65
field headingPattern 145 -73
field headingPattern 148 207
field headingPattern 149 123
field headingPattern 150 113
field headingPattern 156 -21
field headingPattern 157 177
field headingPattern 16 -52
field headingPattern 1617 -49
field headingPattern 1621 62
field headingPattern 17 440
field headingPattern 1749 -105
field headingPattern 1750 -20
field headingPattern 1809 -91
field headingPattern 1813 230
field headingPattern 193 -45
field headingPattern 1940 181
field headingPattern 1941 363
field headingPattern 20 69
field headingPattern 2001 449
field headingPattern 2005 -128
field headingPattern 2006 -27
field headingPattern 2048 -27
field headingPattern 2060 -29
field headingPattern 2064 55
field headingPattern 2065 -57
field headingPattern 2069 -40
field headingPattern 2070 148
field headingPattern 208 109
field headingPattern 209 -135
field headingPattern 21 -128
field headingPattern 213 -146
field headingPattern 214 79
field headingPattern 22 136
field headingPattern 221 -87
field headingPattern 2261 -130
field headingPattern 2320 341
field headingPattern 2321 -101
field headingPattern 2324 -245
field headingPattern 2325 117
field headingPattern 2326 115
field headingPattern 2333 -28
field headingPattern 2369 -20
field headingPattern 2373 -55
field headingPattern 2381 -44
field headingPattern 2384 284
field headingPattern 2385 304
field headingPattern 2388 40
field headingPattern 2390 -49
field headingPattern 2396 125
field headingPattern 2397 -149
field headingPattern 2449 -28
field headingPattern 2453 -149
field headingPattern 2454 67
field headingPattern 2496 -35
field headingPattern 2501 -46
field headingPattern 2508 -81
field headingPattern 2509 -46
field headingPattern 2512 573
field headingPattern 2516 -153
field headingPattern 2517 233
field headingPattern 2518 293
field headingPattern 2524 -54
field headingPattern 2525 -38
field headingPattern 2581 238
field headingPattern 2582 -73
field headingPattern 2693 -91
field headingPattern 2704 34
field headingPattern 2705 222
field headingPattern 2709 -215
field headingPattern 2710 -31
field headingPattern 2716 -34
field headingPattern 2765 40
field headingPattern 2769 111
field headingPattern 2773 31
field headingPattern 2832 130
field headingPattern 2836 138
field headingPattern 2837 -256
field headingPattern 2845 -34
field headingPattern 29 -110
field headingPattern 2901 137
field headingPattern 2961 208
field headingPattern 2966 -25
field headingPattern 3024 -45
field headingPattern 3089 -46
field headingPattern 3093 -90
field headingPattern 3094 104
field headingPattern 3157 -23
field headingPattern 3221 108
field headingPattern 3280 -137
field headingPattern 3281 -148
field headingPattern 3285 289
field headingPattern 3293 -142
field headingPattern 3345 -53
field headingPattern 3348 -41
field headingPattern 3349 -162
field headingPattern 3404 -49
field headingPattern 3405 -23
field headingPattern 3408 305
field headingPattern 3409 -54
field headingPattern 3412 126
field headingPattern 3413 304
field headingPattern 3414 37
field headingPattern 3420 -29
field headingPattern 3421 -20
field headingPattern 3472 -38
field headingPattern 3473 -226
field headingPattern 3477 131
field headingPattern 3485 -27
field headingPattern 3520 -74
field headingPattern 3525 -25
field headingPattern 3536 -121
field headingPattern 3537 51
field headingPattern 3540 -120
field headingPattern 3541 25
field headingPattern 3542 -103
field headingPattern 3549 -77
field headingPattern 3600 -22
field headingPattern 3601 -32
field headingPattern 3605 -150
field headingPattern 3613 30
field headingPattern 3648 -43
field headingPattern 3649 103
field headingPattern 3660 -67
field headingPattern 3661 -142
field headingPattern 3664 153
field headingPattern 3665 -201
field headingPattern 3668 -179
field headingPattern 3669 150
field headingPattern 3670 -142
field headingPattern 3676 -23
field headingPattern 3677 288
field headingPattern 3712 -28
field headingPattern 3717 -22
field headingPattern 3724 -41
field headingPattern 3728 399
field headingPattern 3729 -160
field headingPattern 3732 -298
field headingPattern 3733 68
field headingPattern 3734 256
field headingPattern 3740 -34
field headingPattern 3741 -27
field headingPattern 3788 -37
field headingPattern 3792 245
field headingPattern 3793 -41
field headingPattern 3796 298
field headingPattern 3797 -122
field headingPattern 3856 -76
field headingPattern 3857 97
field headingPattern 3860 -115
field headingPattern 3861 155
field headingPattern 3869 -28
field headingPattern 3921 -47
field headingPattern 3925 -157
field headingPattern 3985 -49
field headingPattern 3989 62
field headingPattern 401 -121
field headingPattern 405 124
field headingPattern 4053 219
field headingPattern 406 -26
field headingPattern 4112 -27
field headingPattern 4117 120
field headingPattern 4176 -25
field headingPattern 4177 -33
field headingPattern 4181 24
field headingPattern 4224 -69
field headingPattern 4240 -36
field headingPattern 4241 -121
field headingPattern 4245 117
field headingPattern 4246 -39
field headingPattern 4416 -41
field headingPattern 4421 -54
field headingPattern 4428 -47
field headingPattern 4429 -23
field headingPattern 4432 -185
field headingPattern 4433 -60
field headingPattern 4436 -93
field headingPattern 4437 117
field headingPattern 4438 295
field headingPattern 4444 -20
field headingPattern 4445 -93
field headingPattern 4497 -51
field headingPattern 4501 72
field headingPattern 4566 41
field headingPattern 4629 -27
field headingPattern 4686 -36
field headingPattern 4688 230
field headingPattern 4689 -30
field headingPattern 4693 -82
field headingPattern 4694 -20
field headingPattern 4701 -24
field headingPattern 4753 -84
field headingPattern 4757 68
field headingPattern 4821 -101
field headingPattern 4949 127
field headingPattern 5 -39
field headingPattern 5008 -26
field headingPattern 5009 -36
field headingPattern 5013 32
field headingPattern 5120 -41
field headingPattern 5121 40
field headingPattern 5125 -22
field headingPattern 5126 -34
field headingPattern 5132 52
field headingPattern 5133 -140
field headingPattern 5136 22
field headingPattern 5137 -29
field headingPattern 5140 278
field headingPattern 5141 -258
field headingPattern 5142 -107
field headingPattern 5148 112
field headingPattern 5150 -22
field headingPattern 5185 -31
field headingPattern 5189 63
field headingPattern 5190 -28
field headingPattern 5196 59
field headingPattern 5200 -143
field headingPattern 5201 -275
field headingPattern 5204 -72
field headingPattern 5205 344
field headingPattern 5206 27
field headingPattern 5212 87
field headingPattern 5213 205
field headingPattern 5264 -60
field headingPattern 5265 -90
field headingPattern 5268 -35
field headingPattern 5269 181
field headingPattern 5270 -34
field headingPattern 5324 -23
field headingPattern 5328 58
field headingPattern 5329 -133
field headingPattern 5332 -58
field headingPattern 5333 -119
field headingPattern 5392 -25
field headingPattern 5396 -44
field headingPattern 5397 -25
field headingPattern 5461 -20
field headingPattern 5504 -76
field headingPattern 5509 -64
field headingPattern 5520 -34
field headingPattern 5521 -59
field headingPattern 5524 67
field headingPattern 5525 80
field headingPattern 5526 105
field headingPattern 5533 135
field headingPattern 5644 -48
field headingPattern 5645 -50
field headingPattern 5648 290
field headingPattern 5652 83
field headingPattern 5653 270
field headingPattern 5654 30
field headingPattern 5660 -43
field headingPattern 5661 22
field headingPattern 5697 117
field headingPattern 5713 -37
field headingPattern 5717 206
field headingPattern 5760 -52
field headingPattern 5761 -49
field headingPattern 5765 -73
field headingPattern 5772 -71
field headingPattern 5773 -183
field headingPattern 5776 307
field headingPattern 5777 209
field headingPattern 5780 -199
field headingPattern 5781 -223
field headingPattern 5782 -298
field headingPattern 5788 99
field headingPattern 5790 -26
field headingPattern 581 -20
field headingPattern 5841 -23
field headingPattern 5844 -87
field headingPattern 5845 87
field headingPattern 5893 120
field headingPattern 5901 -129
field headingPattern 5904 -150
field headingPattern 5905 135
field headingPattern 5908 142
field headingPattern 5909 -281
field headingPattern 5910 -135
field headingPattern 5917 109
field headingPattern 5957 120
field headingPattern 5965 -130
field headingPattern 5968 -282
field headingPattern 5969 75
field headingPattern 597 -221
field headingPattern 5972 -91
field headingPattern 5973 23
field headingPattern 5974 -32
field headingPattern 598 135
field headingPattern 5981 111
field headingPattern 6032 -42
field headingPattern 6033 -72
field headingPattern 6037 61
field headingPattern 6045 38
field headingPattern 661 99
field headingPattern 705 -35
field headingPattern 709 110
field headingPattern 710 -33
field headingPattern 716 69
field headingPattern 717 -22
field headingPattern 720 -139
field headingPattern 721 -147
field headingPattern 724 235
field headingPattern 725 324
field headingPattern 726 -74
field headingPattern 732 150
field headingPattern 733 80
field headingPattern 784 -22
field headingPattern 785 -42
field headingPattern 789 -92
field headingPattern 790 -23
field headingPattern 797 55
field headingPattern 81 -64
field headingPattern 84 -58
field headingPattern 845 -21
field headingPattern 848 -91
field headingPattern 849 -96
field headingPattern 853 -121
field headingPattern 854 29
field headingPattern 86 -21
field headingPattern 981 -81
field headingWord & -65
field headingWord + -31
field headingWord 0 -25
field headingWord 1 115
field headingWord 10 -33
field headingWord 2 -159
field headingWord 2.0 -162
field headingWord 2.1 -89
field headingWord 2.2 -196
field headingWord 3 208
field headingWord 4 127
field headingWord 4.2 -27
field headingWord 5 216
field headingWord 7 -81
field headingWord 8 -142
field headingWord 9 -30
field headingWord a -46
field headingWord about -123
field headingWord accepted 55
field headingWord accepting 34
field headingWord access -130
field headingWord accessing -100
field headingWord account -93
field headingWord accounts 190
field headingWord acl -60
field headingWord action -65
field headingWord actions -113
field headingWord activity -78
field headingWord ad -139
field headingWord add -31
field headingWord adding 211
field headingWord additional 149
field headingWord address 109
field headingWord adjust -24
field headingWord adjustments 52
field headingWord admin 135
field headingWord administrator 206
field headingWord advanced 314
field headingWord advantages -102
field headingWord after -66
field headingWord agent 239
field headingWord agents -146
field headingWord aggregate 36
field headingWord ai -47
field headingWord alert 248
field headingWord alerts 225
field headingWord all -125
field headingWord allow 64
field headingWord allowed 74
field headingWord allowing 155
field headingWord also -34
field headingWord amazon 78
field headingWord an -187
field headingWord analysis 190
field headingWord analytics 161
field headingWord and -218
field headingWord android -227
field headingWord anonymous -112
field headingWord any -74
field headingWord apache 101
field headingWord api -365
field headingWord app -534
field headingWord applicable -70
field headingWord application -440
field headingWord applications -42
field headingWord apply 77
field headingWord applying -93
field headingWord approval -124
field headingWord approve 176
field headingWord apps 42
field headingWord architecture -100
field headingWord archiving -40
field headingWord are -47
field headingWord arguments 71
field headingWord array 32
field headingWord as -65
field headingWord assets -26
field headingWord assigning -75
field headingWord assignment 21
field headingWord at -110
field headingWord attach 182
field headingWord attribute 36
field headingWord attributes -58
field headingWord audio 47
field headingWord audit 24
field headingWord auth -41
field headingWord auth0 -111
field headingWord authentication 136
field headingWord authenticator -97
field headingWord authorization 38
field headingWord auto -22
field headingWord automate 176
field headingWord automated -25
field headingWord automatic 81
field headingWord automation -27
field headingWord availability -80
field headingWord available -234
field headingWord avoid -26
field headingWord aws 81
field headingWord b -48
field headingWord back 23
field headingWord backend -222
field headingWord backup 92
field headingWord banner 39
field headingWord bar 50
field headingWord base 26
field headingWord based 58
field headingWord basic 512
field headingWord be -35
field headingWord before 45
field headingWord behavior -46
field headingWord benefits -180
field headingWord best -223
field headingWord beta -46
field headingWord between -50
field headingWord billing 47
field headingWord bitbucket -120
field headingWord blob -28
field headingWord block -132
field headingWord blocks -40
field headingWord bot -200
field headingWord branch 111
field headingWord branding 205
field headingWord breaking -28
field headingWord browser -27
field headingWord bucket -431
field headingWord build -207
field headingWord builder -109
field headingWord building 36
field headingWord built-in -131
field headingWord bulk 262
field headingWord but 60
field headingWord button -20
field headingWord by -163
field headingWord ca 72
field headingWord cache -101
field headingWord calendar 93
field headingWord call 170
field headingWord can 44
field headingWord can't 39
field headingWord cannot -34
field headingWord capabilities -111
field headingWord capture 198
field headingWord case 56
field headingWord cases -317
field headingWord catalog -338
field headingWord categories -27
field headingWord central 78
field headingWord certificate -323
field headingWord chain 48
field headingWord challenge -23
field headingWord challenges -64
field headingWord change 202
field headingWord changed -38
field headingWord changes -115
field headingWord changing 29
field headingWord chart 280
field headingWord check -265
field headingWord checklist 102
field headingWord checks 56
field headingWord choose -210
field headingWord choosing 173
field headingWord chrome -23
field headingWord ci/cd -33
field headingWord claim -126
field headingWord class -28
field headingWord classic 108
field headingWord claude -84
field headingWord clear -50
field headingWord cli -182
field headingWord click 178
field headingWord client -615
field headingWord clients 88
field headingWord close 93
field headingWord cloud -33
field headingWord cloudflare 222
field headingWord cluster 45
field headingWord clusters -53
field headingWord code -200
field headingWord codes -81
field headingWord coding 247
field headingWord collecting 33
field headingWord collection 284
field headingWord color 167
field headingWord column 127
field headingWord columns -49
field headingWord combinations -35
field headingWord combining -65
field headingWord command -109
field headingWord commands 314
field headingWord comment 81
field headingWord commit -103
field headingWord commits -44
field headingWord common -186
field headingWord community -110
field headingWord comparing -29
field headingWord comparison -63
field headingWord compatible -29
field headingWord complete 125
field headingWord compliance 26
field headingWord component -75
field headingWord components -101
field headingWord compose -64
field headingWord concept -51
field headingWord concepts -232
field headingWord conclusion -39
field headingWord conditional -24
field headingWord conditions 168
field headingWord config 25
field headingWord configurable -35
field headingWord configurations 95
field headingWord configure 71
field headingWord configuring 146
field headingWord confirmation 90
field headingWord confluence -88
field headingWord connect -249
field headingWord connecting 162
field headingWord connection -64
field headingWord connector 159
field headingWord connectors -28
field headingWord considerations -179
field headingWord console 24
field headingWord constraints -109
field headingWord consumer 98
field headingWord contact -57
field headingWord contacts 118
field headingWord container -194
field headingWord content -23
field headingWord context 120
field headingWord contribution 148
field headingWord controlling 65
field headingWord controls 62
field headingWord conversation 238
field headingWord conversations -31
field headingWord copy -48
field headingWord core -93
field headingWord cors 77
field headingWord costs -36
field headingWord count -35
field headingWord cpu -79
field headingWord create 66
field headingWord creating -20
field headingWord creation -36
field headingWord credential 93
field headingWord credentials -280
field headingWord credits -29
field headingWord criteria -105
field headingWord csv -104
field headingWord current -25
field headingWord customer 83
field headingWord customization 94
field headingWord customize -137
field headingWord customizing 42
field headingWord daemon -33
field headingWord daily 28
field headingWord data -435
field headingWord database -22
field headingWord databases -37
field headingWord datadog -122
field headingWord date -161
field headingWord day 68
field headingWord deb -24
field headingWord debugging -36
field headingWord default 55
field headingWord defaults -61
field headingWord define 90
field headingWord defining 42
field headingWord definition -49
field headingWord delete 38
field headingWord deleting -140
field headingWord delivered -24
field headingWord delivery -152
field headingWord demo 24
field headingWord dependencies -77
field headingWord dependency -59
field headingWord deploy 214
field headingWord deploying 23
field headingWord deployment -20
field headingWord deployments -168
field headingWord description -163
field headingWord design -57
field headingWord desktop 99
field headingWord details -110
field headingWord detection 161
field headingWord determine -42
field headingWord develop 63
field headingWord development -91
field headingWord device -36
field headingWord devices 318
field headingWord devops -22
field headingWord difference -30
field headingWord differences -109
field headingWord dimensions -44
field headingWord directories 36
field headingWord directory -103
field headingWord disable 57
field headingWord disabled -22
field headingWord disabling 22
field headingWord disconnect -49
field headingWord disconnecting 52
field headingWord discover -42
field headingWord disk -73
field headingWord display 424
field headingWord distribution -130
field headingWord dns -78
field headingWord do -53
field headingWord docker -115
field headingWord documentation -40
field headingWord documents 47
field headingWord does -93
field headingWord domain 144
field headingWord domains -59
field headingWord download -118
field headingWord downstream -54
field headingWord dropdown -95
field headingWord duplicate -96
field headingWord each 59
field headingWord ecr 78
field headingWord edit 233
field headingWord editing 224
field headingWord editor -149
field headingWord elements -31
field headingWord email 250
field headingWord emails -84
field headingWord empty -29
field headingWord enable 450
field headingWord enablement 162
field headingWord enabling 66
field headingWord enabling/disabling 37
field headingWord encryption -157
field headingWord end 45
field headingWord endpoint -21
field headingWord endpoints 39
field headingWord engineers -20
field headingWord enrollment -28
field headingWord enter 150
field headingWord enterprise -166
field headingWord entities 172
field headingWord entity 25
field headingWord entra -110
field headingWord entries 137
field headingWord entry -257
field headingWord env -22
field headingWord environment -20
field headingWord environments -70
field headingWord errors -32
field headingWord estimate -21
field headingWord etc 33
field headingWord evaluation -32
field headingWord event 60
field headingWord events -128
field headingWord example 52
field headingWord examples 41
field headingWord exchange -211
field headingWord exclusive -24
field headingWord existing 124
field headingWord exit -50
field headingWord expected -20
field headingWord explanation 91
field headingWord export -230
field headingWord exporting -50
field headingWord extended -105
field headingWord extension 37
field headingWord extensions 39
field headingWord external 350
field headingWord extra 37
field headingWord failed 61
field headingWord failure -73
field headingWord fallback 66
field headingWord faq -22
field headingWord feature -53
field headingWord features -504
field headingWord few 49
field headingWord field -397
field headingWord fields 84
field headingWord file -123
field headingWord files -61
field headingWord filter -163
field headingWord filtering -72
field headingWord filters -101
field headingWord find 79
field headingWord finding -76
field headingWord firewall -21
field headingWord fixed -70
field headingWord flag -106
field headingWord flags 87
field headingWord fleet -63
field headingWord flows -21
field headingWord folders 36
field headingWord following -30
field headingWord for -233
field headingWord form -36
field headingWord format -296
field headingWord formats -57
field headingWord formatting 621
field headingWord forms 108
field headingWord formula -98
field headingWord from 239
field headingWord full -21
field headingWord function -226
field headingWord functions -113
field headingWord future 29
field headingWord gates -30
field headingWord gateway 45
field headingWord gateways -72
field headingWord gcp 50
field headingWord generate -155
field headingWord generated -26
field headingWord generating 44
field headingWord generator 80
field headingWord generic 33
field headingWord get 122
field headingWord getting 90
field headingWord git 53
field headingWord github -172
field headingWord gitlab -87
field headingWord gitops -20
field headingWord give -31
field headingWord glance -85
field headingWord global 138
field headingWord google -162
field headingWord grid -23
field headingWord groups -60
field headingWord guide -126
field headingWord guidelines -51
field headingWord handle -22
field headingWord handling -95
field headingWord hardware -21
field headingWord header 123
field headingWord headers -32
field headingWord helm 50
field headingWord help -78
field headingWord here 63
field headingWord history -65
field headingWord home 61
field headingWord hook -24
field headingWord hooks -33
field headingWord host -38
field headingWord how 168
field headingWord http 59
field headingWord https -29
field headingWord i 115
field headingWord iam -40
field headingWord id -318
field headingWord identify -24
field headingWord identity -345
field headingWord if 25
field headingWord image -82
field headingWord images 69
field headingWord imap 104
field headingWord impact -74
field headingWord implement -47
field headingWord implementation -35
field headingWord implementing -49
field headingWord import 219
field headingWord important -48
field headingWord importing -45
field headingWord imports -203
field headingWord improvements -108
field headingWord in -63
field headingWord inbound 41
field headingWord index 23
field headingWord indicators -34
field headingWord individual 62
field headingWord information 88
field headingWord infrastructure 296
field headingWord ingress -120
field headingWord initial -35
field headingWord initialize -35
field headingWord input 43
field headingWord inputs 253
field headingWord insights -94
field headingWord inspect -148
field headingWord install -311
field headingWord installation -116
field headingWord installing -20
field headingWord instance -48
field headingWord instances 29
field headingWord instructions -303
field headingWord integer 143
field headingWord integrate -78
field headingWord integration 391
field headingWord integrations -22
field headingWord interactive 25
field headingWord interface 126
field headingWord internal -59
field headingWord interpretation -104
field headingWord into -32
field headingWord introduction -104
field headingWord inventory 50
field headingWord invoice -60
field headingWord invoices 153
field headingWord ip 37
field headingWord is 195
field headingWord issue -25
field headingWord issues -71
field headingWord it -282
field headingWord item 84
field headingWord items 70
field headingWord java 56
field headingWord jira 220
field headingWord jobs -60
field headingWord json -94
field headingWord key -190
field headingWord keycloak -231
field headingWord keys 41
field headingWord know -26
field headingWord knowledge 348
field headingWord known -107
field headingWord kubernetes -167
field headingWord language 45
field headingWord last -20
field headingWord launch -156
field headingWord layer -20
field headingWord layout 80
field headingWord layouts 49
field headingWord ldap 259
field headingWord learn -43
field headingWord let -27
field headingWord level 43
field headingWord levels -59
field headingWord libraries 23
field headingWord library -53
field headingWord lifecycle -59
field headingWord limit -33
field headingWord limitations 67
field headingWord limiting -92
field headingWord limits -53
field headingWord line -21
field headingWord lines 78
field headingWord link -148
field headingWord linked -115
field headingWord linking -53
field headingWord links -130
field headingWord linux -44
field headingWord listing -150
field headingWord lists -121
field headingWord llm 81
field headingWord localization 79
field headingWord location -58
field headingWord locations -54
field headingWord lock -21
field headingWord log -27
field headingWord logger -23
field headingWord logging -82
field headingWord logical -26
field headingWord login -25
field headingWord logout 42
field headingWord logs -130
field headingWord loop -31
field headingWord macos -33
field headingWord mail -28
field headingWord mailgun -92
field headingWord main -58
field headingWord maintenance 31
field headingWord make 97
field headingWord making 166
field headingWord manage 155
field headingWord managed -21
field headingWord management -38
field headingWord manager 32
field headingWord managing -169
field headingWord manual -41
field headingWord mapping 105
field headingWord mappings -80
field headingWord markdown -32
field headingWord marking 92
field headingWord master 117
field headingWord match -22
field headingWord matrix -45
field headingWord maximum 76
field headingWord mcp 63
field headingWord measure -29
field headingWord member -59
field headingWord members 143
field headingWord memory -73
field headingWord menu -123
field headingWord message -207
field headingWord messages 94
field headingWord messaging -56
field headingWord method -72
field headingWord methods -128
field headingWord metric -70
field headingWord metrics 93
field headingWord mfa -127
field headingWord microsoft -102
field headingWord migrations 60
field headingWord minimum 68
field headingWord mismatch 35
field headingWord mobile -177
field headingWord mode -73
field headingWord model -31
field headingWord models 75
field headingWord modes -111
field headingWord modify 104
field headingWord mongodb -27
field headingWord monitor -26
field headingWord more -315
field headingWord mount 35
field headingWord move 54
field headingWord mqtt 81
field headingWord multiple -109
field headingWord my 287
field headingWord mysql -89
field headingWord name 31
field headingWord names -44
field headingWord namespaces -30
field headingWord naming -44
field headingWord native -137
field headingWord navigate -45
field headingWord navigation -55
field headingWord new 93
field headingWord next -140
field headingWord nginx -50
field headingWord no -93
field headingWord node 97
field headingWord nodes -85
field headingWord not 235
field headingWord note -29
field headingWord notification 171
field headingWord notifications 155
field headingWord numbering 141
field headingWord numbers 36
field headingWord oauth -82
field headingWord object -40
field headingWord objects 176
field headingWord obtain -24
field headingWord oci -34
field headingWord ocr 67
field headingWord of 79
field headingWord off 66
field headingWord oidc -59
field headingWord okta -542
field headingWord old -22
field headingWord on -135
field headingWord onboarding -73
field headingWord onelogin -217
field headingWord online 97
field headingWord open -133
field headingWord openai 176
field headingWord openid -156
field headingWord opening 112
field headingWord opentelemetry -34
field headingWord operation -45
field headingWord operator 73
field headingWord option 44
field headingWord optional 499
field headingWord options 207
field headingWord or 71
field headingWord order -165
field headingWord organization 128
field headingWord origin 55
field headingWord other -190
field headingWord out -27
field headingWord outputs -151
field headingWord over -84
field headingWord overlay -29
field headingWord overrides -62
field headingWord overview 119
field headingWord own -36
field headingWord package -222
field headingWord page 175
field headingWord pair -25
field headingWord palette 95
field headingWord panel 197
field headingWord parameters 410
field headingWord partial -119
field headingWord participants -70
field headingWord party -139
field headingWord pass -72
field headingWord password -54
field headingWord pattern -35
field headingWord pause -22
field headingWord pay 156
field headingWord payload -120
field headingWord payloads -27
field headingWord payment 81
field headingWord payments -65
field headingWord pdf 29
field headingWord per 33
field headingWord perform 54
field headingWord performance -58
field headingWord period -86
field headingWord periods -39
field headingWord permission 51
field headingWord permissions 20
field headingWord persistence 22
field headingWord persistent -74
field headingWord personal 61
field headingWord phase -24
field headingWord phone 96
field headingWord pipeline 238
field headingWord pipelines 45
field headingWord plain 40
field headingWord plan -98
field headingWord plane -26
field headingWord platform -43
field headingWord plugin 20
field headingWord plugins -24
field headingWord plus -58
field headingWord pod -36
field headingWord point -36
field headingWord policies 169
field headingWord policy -56
field headingWord pool 81
field headingWord port -67
field headingWord portal 156
field headingWord ports 29
field headingWord post 47
field headingWord postgresql -171
field headingWord power -20
field headingWord practices -224
field headingWord predefined 30
field headingWord preferences 140
field headingWord prefix 21
field headingWord preparation -22
field headingWord prepare -25
field headingWord prerequisite -31
field headingWord prerequisites -308
field headingWord preset 170
field headingWord preview 50
field headingWord primary 79
field headingWord priority 138
field headingWord private 162
field headingWord pro -46
field headingWord problems -28
field headingWord process -125
field headingWord processing 186
field headingWord processor 83
field headingWord product -163
field headingWord production -51
field headingWord profile 115
field headingWord profiles -28
field headingWord program 93
field headingWord project -186
field headingWord projects 100
field headingWord prometheus -52
field headingWord prompt -111
field headingWord properties 182
field headingWord protocol -95
field headingWord provider 378
field headingWord providers 117
field headingWord provision 206
field headingWord provisioning -201
field headingWord proxy -22
field headingWord public 249
field headingWord publish -55
field headingWord publishing -83
field headingWord pushes 65
field headingWord put -24
field headingWord python 30
field headingWord queries -85
field headingWord query 150
field headingWord queue -223
field headingWord quick 64
field headingWord quotes 34
field headingWord rate 42
field headingWord rates 28
field headingWord raw 30
field headingWord read -59
field headingWord read-only -38
field headingWord realtime 26
field headingWord receive -35
field headingWord receiving -204
field headingWord recommended -108
field headingWord record 65
field headingWord recording 133
field headingWord records -236
field headingWord recovery 25
field headingWord redirect -26
field headingWord redirects 105
field headingWord redis -41
field headingWord reference -25
field headingWord references 20
field headingWord register -187
field headingWord registering -53
field headingWord registration 116
field headingWord related -75
field headingWord relational 46
field headingWord relationships 55
field headingWord release -46
field headingWord releases -33
field headingWord reminders 144
field headingWord remote -139
field headingWord removal -30
field headingWord remove -63
field headingWord removed -31
field headingWord removing -68
field headingWord render -122
field headingWord replace 39
field headingWord reply 22
field headingWord report 153
field headingWord reporting 47
field headingWord reports -27
field headingWord repositories -52
field headingWord repository 132
field headingWord request 97
field headingWord required 58
field headingWord research 38
field headingWord reset -56
field headingWord resolution -35
field headingWord resource -220
field headingWord resources -59
field headingWord response -44
field headingWord rest -28
field headingWord restore -23
field headingWord restoring -48
field headingWord restricting 46
field headingWord result -73
field headingWord results -142
field headingWord retrieval -35
field headingWord retrieve 122
field headingWord retry -63
field headingWord reverse -83
field headingWord review 82
field headingWord role -120
field headingWord roles -197
field headingWord rollback -20
field headingWord rolling -25
field headingWord root 43
field headingWord route -48
field headingWord routes 186
field headingWord routing 34
field headingWord row -60
field headingWord rows -63
field headingWord rpm -31
field headingWord rule 167
field headingWord rules -214
field headingWord run 328
field headingWord runner -52
field headingWord running 200
field headingWord s3 -51
field headingWord safely -24
field headingWord sales 323
field headingWord same -59
field headingWord saml 129
field headingWord sample -102
field headingWord sandbox 83
field headingWord saving -38
field headingWord scan -80
field headingWord scenario -51
field headingWord scenarios -101
field headingWord schedule 129
field headingWord schema 355
field headingWord scim -176
field headingWord scope 77
field headingWord scratch 54
field headingWord screen -50
field headingWord script 102
field headingWord sdk 35
field headingWord search -222
field headingWord searching -28
field headingWord secret 267
field headingWord secrets 85
field headingWord section -28
field headingWord see 39
field headingWord segment 48
field headingWord select 84
field headingWord selecting -211
field headingWord selection -54
field headingWord selector -42
field headingWord self-hosted -49
field headingWord send -65
field headingWord sendgrid -111
field headingWord sending 102
field headingWord series 83
field headingWord server 315
field headingWord service -45
field headingWord services -176
field headingWord ses 66
field headingWord session -31
field headingWord sessions -23
field headingWord set 226
field headingWord setting 161
field headingWord settings 684
field headingWord setup 330
field headingWord severity 22
field headingWord shape -33
field headingWord share -46
field headingWord shared -107
field headingWord shell 82
field headingWord short 168
field headingWord shortcuts -56
field headingWord should 55
field headingWord show 196
field headingWord shows -24
field headingWord sidebar -234
field headingWord signing -85
field headingWord simple 33
field headingWord single -161
field headingWord site 97
field headingWord size 54
field headingWord skills -51
field headingWord skip -27
field headingWord slack -51
field headingWord slow 25
field headingWord sms -32
field headingWord smtp 60
field headingWord software -90
field headingWord solution -120
field headingWord some 276
field headingWord source 24
field headingWord sources -91
field headingWord specific 33
field headingWord specifications -122
field headingWord specify 22
field headingWord ssh -22
field headingWord ssl -23
field headingWord sso 153
field headingWord stack -39
field headingWord standalone -28
field headingWord standard -50
field headingWord started 92
field headingWord starting 177
field headingWord state 36
field headingWord statement 50
field headingWord states -28
field headingWord static 198
field headingWord status -57
field headingWord statuses -100
field headingWord step 51
field headingWord steps -164
field headingWord stop -25
field headingWord storage -55
field headingWord store 30
field headingWord stored -85
field headingWord strategies 85
field headingWord strategy -64
field headingWord stream -58
field headingWord string 136
field headingWord structure -161
field headingWord style 180
field headingWord subject 48
field headingWord submit -72
field headingWord subscribe -28
field headingWord subscription 228
field headingWord subscriptions -26
field headingWord suites 44
field headingWord summary 149
field headingWord super 102
field headingWord support 104
field headingWord supported -417
field headingWord switching 31
field headingWord sync 61
field headingWord synchronization -138
field headingWord syncing -78
field headingWord syntax -115
field headingWord system -123
field headingWord tab 124
field headingWord table 462
field headingWord tables 180
field headingWord tag 184
field headingWord tags -55
field headingWord target 49
field headingWord targeting 35
field headingWord task 246
field headingWord tasks 149
field headingWord tcp 55
field headingWord team -67
field headingWord teams 35
field headingWord telegram 111
field headingWord telemetry 31
field headingWord temporary -30
field headingWord tenant -22
field headingWord terms -44
field headingWord terraform 82
field headingWord test 49
field headingWord testing -138
field headingWord tests -94
field headingWord text 29
field headingWord that -126
field headingWord the -21
field headingWord them -27
field headingWord theme -27
field headingWord three 55
field headingWord through 45
field headingWord tier 158
field headingWord time 116
field headingWord timeline -120
field headingWord timeout -22
field headingWord timeouts -27
field headingWord tips -131
field headingWord to -116
field headingWord together -32
field headingWord toggle 51
field headingWord tokens -50
field headingWord tool 21
field headingWord toolkit 81
field headingWord tools -61
field headingWord topic -236
field headingWord topics -63
field headingWord total 62
field headingWord totp 24
field headingWord trace -53
field headingWord track 162
field headingWord tracked 134
field headingWord tracking 108
field headingWord transaction -164
field headingWord transactions -22
field headingWord transformation -126
field headingWord trigger 168
field headingWord triggering -55
field headingWord triggers 31
field headingWord troubleshooting -164
field headingWord trust -142
field headingWord trusted -22
field headingWord try -177
field headingWord tunnel -22
field headingWord turn 32
field headingWord two -63
field headingWord type -269
field headingWord types -71
field headingWord ui 185
field headingWord understanding -114
field headingWord unit -71
field headingWord units 98
field headingWord up 200
field headingWord update 316
field headingWord updates 109
field headingWord upgrade -112
field headingWord upgrading -47
field headingWord upload 23
field headingWord upstream -61
field headingWord url 47
field headingWord urls -100
field headingWord usage -116
field headingWord use -168
field headingWord used -83
field headingWord user -101
field headingWord username 34
field headingWord users 162
field headingWord uses -37
field headingWord using -128
field headingWord utility -25
field headingWord validate 23
field headingWord value 31
field headingWord values -42
field headingWord variable 56
field headingWord variables -266
field headingWord vendor -60
field headingWord vercel 23
field headingWord verification -30
field headingWord version -242
field headingWord versioning 25
field headingWord versions -29
field headingWord very 56
field headingWord via 360
field headingWord view -501
field headingWord viewing -219
field headingWord views -60
field headingWord virtual 188
field headingWord visibility -92
field headingWord visible 24
field headingWord visual -28
field headingWord visualization -57
field headingWord vpc 29
field headingWord vulnerabilities -28
field headingWord vulnerability -29
field headingWord walkthrough -53
field headingWord want -66
field headingWord warehouse -66
field headingWord watch -20
field headingWord web -316
field headingWord webhook -99
field headingWord webhooks -68
field headingWord websocket 24
field headingWord what -351
field headingWord where -49
field headingWord which -62
field headingWord while 26
field headingWord who 53
field headingWord why -233
field headingWord widget 62
field headingWord widgets -64
field headingWord wildcard -88
field headingWord will -28
field headingWord windows -161
field headingWord with 51
field headingWord within -40
field headingWord without -122
field headingWord work -24
field headingWord worker -58
field headingWord workflow -167
field headingWord working 154
field headingWord works -281
field headingWord workspace -96
field headingWord workspaces -134
field headingWord write -103
field headingWord writing -30
field headingWord yaml -60
field headingWord you -41
field headingWord your 68
field headingWord zero 46
field headingWord zone -45
field headsLabels 0 -3512
field inTab 0 345
field innerHeading 0 -56
field introColon 0 25
field introColon 1 -444
field introColon 2 -158
field introMood 0 97
field introMood 1 119
field introMood 16 -173
field introMood 17 -72
field introMood 2 125
field introMood 3 291
field introMood 4 -60
field introMood 6 -580
field introNone 0 -321
field kind 0 -81
field kind 1 -104
field kind 2 -238
field kind 3 -346
field kind 4 -152
field kindMark 0 77
field kindMark 1 730
field kindMark 10 -140
field kindMark 11 -571
field kindMark 12 -112
field kindMark 13 -1180
field kindMark 17 149
field kindMark 18 212
field kindMark 19 -315
field kindMark 2 -34
field kindMark 20 -29
field kindMark 21 -226
field kindMark 25 291
field kindMark 26 -130
field kindMark 27 -873
field kindMark 28 -114
field kindMark 3 -722
field kindMark 4 -45
field kindMark 5 -216
field kindMark 8 116
field kindMark 9 1080
field labelFirst $ -73
field labelFirst + -48
field labelFirst 0 -78
field labelFirst 1 -48
field labelFirst 2 -54
field labelFirst 3 -22
field labelFirst accept -35
field labelFirst accepted 59
field labelFirst access 70
field labelFirst acl 175
field labelFirst acs -51
field labelFirst action -64
field labelFirst activate 29
field labelFirst activity 21
field labelFirst add -49
field labelFirst adding -35
field labelFirst additional 36
field labelFirst address 23
field labelFirst adjust 42
field labelFirst admin 94
field labelFirst after -56
field labelFirst aggregation 122
field labelFirst ai 129
field labelFirst alert 85
field labelFirst all -146
field labelFirst allow 231
field labelFirst allowed 166
field labelFirst allows 80
field labelFirst always -37
field labelFirst amazon -31
field labelFirst analytics -22
field labelFirst any -27
field labelFirst apache -23
field labelFirst api 303
field labelFirst app -26
field labelFirst application -325
field labelFirst apply 31
field labelFirst array 32
field labelFirst as -59
field labelFirst assign 42
field labelFirst assigned 20
field labelFirst attach 45
field labelFirst attribute 74
field labelFirst audit -53
field labelFirst auth 55
field labelFirst authentication 44
field labelFirst authorization -152
field labelFirst auto 324
field labelFirst automated -34
field labelFirst automatic 150
field labelFirst automatically 88
field labelFirst available 86
field labelFirst average 92
field labelFirst aws 51
field labelFirst azure -56
field labelFirst back -37
field labelFirst background 21
field labelFirst base 171
field labelFirst based -36
field labelFirst basic 37
field labelFirst batch -26
field labelFirst best -45
field labelFirst bind 50
field labelFirst block -72
field labelFirst body 119
field labelFirst bootstrap 60
field labelFirst branch 52
field labelFirst bucket -108
field labelFirst build 212
field labelFirst built-in -31
field labelFirst by -45
field labelFirst ca 182
field labelFirst cache -48
field labelFirst capture 31
field labelFirst category -101
field labelFirst certificate 57
field labelFirst change -67
field labelFirst chart 146
field labelFirst chat 30
field labelFirst check -156
field labelFirst checkout 41
field labelFirst checks 20
field labelFirst choose -109
field labelFirst cidr 33
field labelFirst claim -79
field labelFirst classic -41
field labelFirst cleanup -49
field labelFirst clear -30
field labelFirst click -332
field labelFirst client 100
field labelFirst client-side -32
field labelFirst clone -29
field labelFirst close 82
field labelFirst cloud -49
field labelFirst code -66
field labelFirst collect 51
field labelFirst collection 55
field labelFirst color 25
field labelFirst column 116
field labelFirst combine 32
field labelFirst command 49
field labelFirst commit -20
field labelFirst company -26
field labelFirst compare -29
field labelFirst complete 245
field labelFirst component 27
field labelFirst compose -32
field labelFirst condition -43
field labelFirst conditional 76
field labelFirst config -76
field labelFirst configuration -42
field labelFirst configure -119
field labelFirst configured -36
field labelFirst confirm 99
field labelFirst connect 153
field labelFirst connection -75
field labelFirst contact 50
field labelFirst container 88
field labelFirst content 49
field labelFirst cookie 20
field labelFirst copy -43
field labelFirst correct -31
field labelFirst cost -26
field labelFirst country 24
field labelFirst cpu -24
field labelFirst create -86
field labelFirst created -21
field labelFirst credential -27
field labelFirst cron 58
field labelFirst ctrl -63
field labelFirst custom 315
field labelFirst customer -23
field labelFirst dashboard 22
field labelFirst data 267
field labelFirst database 84
field labelFirst date -42
field labelFirst debug -23
field labelFirst decimal 29
field labelFirst default 186
field labelFirst define -20
field labelFirst delete 92
field labelFirst delivery -44
field labelFirst dependency -62
field labelFirst describe 30
field labelFirst destination -144
field labelFirst detailed -25
field labelFirst device -27
field labelFirst direct -81
field labelFirst directory -22
field labelFirst disable 62
field labelFirst disabled -64
field labelFirst disconnect -30
field labelFirst discount 39
field labelFirst dkim 141
field labelFirst dns -25
field labelFirst do 36
field labelFirst docker 99
field labelFirst docs -20
field labelFirst document 135
field labelFirst does 29
field labelFirst domain -26
field labelFirst don't 77
field labelFirst download -26
field labelFirst draft 28
field labelFirst drag -47
field labelFirst drop -26
field labelFirst due 21
field labelFirst duplicate -20
field labelFirst duration 46
field labelFirst dynamic 80
field labelFirst edit -88
field labelFirst editing 30
field labelFirst efficient -20
field labelFirst email 56
field labelFirst enable 361
field labelFirst enabled -72
field labelFirst end 56
field labelFirst endpoint -57
field labelFirst enter -137
field labelFirst enterprise -21
field labelFirst entry -56
field labelFirst ephemeral 21
field labelFirst error 44
field labelFirst eu 25
field labelFirst event -93
field labelFirst events -44
field labelFirst example -77
field labelFirst execute 51
field labelFirst execution -25
field labelFirst experiment -20
field labelFirst experimental 20
field labelFirst expiration -32
field labelFirst expired 38
field labelFirst export -147
field labelFirst external 66
field labelFirst facebook 21
field labelFirst failed 51
field labelFirst failure 35
field labelFirst feature -61
field labelFirst federated -42
field labelFirst federation 35
field labelFirst fetch 53
field labelFirst field 36
field labelFirst financial 105
field labelFirst find -36
field labelFirst first -57
field labelFirst flexible -49
field labelFirst for -83
field labelFirst force 38
field labelFirst forgot -75
field labelFirst form 27
field labelFirst format 21
field labelFirst forwarding 55
field labelFirst from 123
field labelFirst full 87
field labelFirst gcp 118
field labelFirst general -45
field labelFirst generate -80
field labelFirst generic -22
field labelFirst get -81
field labelFirst git 172
field labelFirst global -59
field labelFirst go -121
field labelFirst google 127
field labelFirst grant 64
field labelFirst group 301
field labelFirst grouped -31
field labelFirst header 120
field labelFirst health 68
field labelFirst helm -52
field labelFirst hide 161
field labelFirst home 40
field labelFirst host -20
field labelFirst how -96
field labelFirst http 56
field labelFirst https 64
field labelFirst i 391
field labelFirst iam -60
field labelFirst id 95
field labelFirst identify -20
field labelFirst identity -36
field labelFirst idle 25
field labelFirst idp 29
field labelFirst if -97
field labelFirst ignore 29
field labelFirst image 63
field labelFirst import -31
field labelFirst in -121
field labelFirst inbound -21
field labelFirst include 236
field labelFirst including -47
field labelFirst incoming -27
field labelFirst index 225
field labelFirst infrastructure -28
field labelFirst initiate -66
field labelFirst input 161
field labelFirst insert -69
field labelFirst install -42
field labelFirst installation 21
field labelFirst integration -50
field labelFirst internal -45
field labelFirst internet 77
field labelFirst inventory -28
field labelFirst ip 36
field labelFirst ipv4 -103
field labelFirst is 216
field labelFirst issuer 32
field labelFirst item 50
field labelFirst items -29
field labelFirst javascript 150
field labelFirst jira 118
field labelFirst job 33
field labelFirst json 59
field labelFirst jwt 88
field labelFirst key -123
field labelFirst knowledge 59
field labelFirst known 51
field labelFirst kubernetes -83
field labelFirst label 177
field labelFirst last -146
field labelFirst launch 52
field labelFirst layout 21
field labelFirst ldap 121
field labelFirst learn -42
field labelFirst leave -51
field labelFirst limit -132
field labelFirst line -32
field labelFirst listen 29
field labelFirst location 58
field labelFirst log -151
field labelFirst login 20
field labelFirst logo 102
field labelFirst lookup 33
field labelFirst loop 35
field labelFirst machine 36
field labelFirst main 86
field labelFirst make -29
field labelFirst map -72
field labelFirst mapping -50
field labelFirst mark 97
field labelFirst markdown -24
field labelFirst master -24
field labelFirst max 220
field labelFirst maximum 117
field labelFirst mcp -55
field labelFirst menu 75
field labelFirst merge 34
field labelFirst metadata -20
field labelFirst metric 76
field labelFirst microsoft -43
field labelFirst min 40
field labelFirst minimum 28
field labelFirst model 44
field labelFirst mongodb -20
field labelFirst monitoring -27
field labelFirst more -77
field labelFirst mount 25
field labelFirst move -55
field labelFirst mqtt 23
field labelFirst multiple 34
field labelFirst must -34
field labelFirst my -54
field labelFirst navigate -26
field labelFirst net -56
field labelFirst network 31
field labelFirst next -55
field labelFirst no -108
field labelFirst node -50
field labelFirst not -62
field labelFirst note -60
field labelFirst notification 47
field labelFirst notify 24
field labelFirst number 125
field labelFirst object -20
field labelFirst obtain -31
field labelFirst omit 80
field labelFirst one -49
field labelFirst online 20
field labelFirst only 41
field labelFirst open -124
field labelFirst operational 57
field labelFirst option -21
field labelFirst optional -140
field labelFirst optionally -73
field labelFirst org 27
field labelFirst organization 20
field labelFirst origin -96
field labelFirst outgoing -53
field labelFirst output 88
field labelFirst override 27
field labelFirst owned -45
field labelFirst package -115
field labelFirst page 58
field labelFirst parallel -51
field labelFirst parameter -47
field labelFirst parent 36
field labelFirst participant 24
field labelFirst pass 154
field labelFirst password 91
field labelFirst path -75
field labelFirst pay -24
field labelFirst payment 31
field labelFirst payments 22
field labelFirst pending 28
field labelFirst percentage -25
field labelFirst period 31
field labelFirst permissions -43
field labelFirst phone 26
field labelFirst planned 30
field labelFirst pod -40
field labelFirst point 63
field labelFirst policy -29
field labelFirst port 28
field labelFirst post -40
field labelFirst posting -47
field labelFirst power -27
field labelFirst prevent 35
field labelFirst previous -36
field labelFirst pricing 118
field labelFirst primary 80
field labelFirst private 158
field labelFirst process 58
field labelFirst product -41
field labelFirst profile 59
field labelFirst program 139
field labelFirst prometheus 71
field labelFirst property 47
field labelFirst protocol -46
field labelFirst provide -34
field labelFirst provider 99
field labelFirst provision 27
field labelFirst provisioning -88
field labelFirst proxy 39
field labelFirst public 62
field labelFirst publish -27
field labelFirst pull -47
field labelFirst purchase -59
field labelFirst push 24
field labelFirst python 43
field labelFirst query 94
field labelFirst range 181
field labelFirst rapid -48
field labelFirst rate -22
field labelFirst read -33
field labelFirst ready -21
field labelFirst rebuild 59
field labelFirst received 22
field labelFirst recommended -21
field labelFirst record 96
field labelFirst recurring 52
field labelFirst redirect 320
field labelFirst refresh 21
field labelFirst regenerate -53
field labelFirst register 58
field labelFirst registry 148
field labelFirst related 38
field labelFirst relationship 76
field labelFirst relative 63
field labelFirst relay 76
field labelFirst remote 55
field labelFirst remove 20
field labelFirst reply -22
field labelFirst repository -42
field labelFirst request -22
field labelFirst require -34
field labelFirst required 40
field labelFirst requires -26
field labelFirst research -36
field labelFirst resend 33
field labelFirst reset -78
field labelFirst resource 69
field labelFirst response 127
field labelFirst restart 51
field labelFirst restore 20
field labelFirst restrict -39
field labelFirst results 25
field labelFirst retention -75
field labelFirst return 20
field labelFirst review 44
field labelFirst risk 53
field labelFirst role -52
field labelFirst role-based -33
field labelFirst rolling 22
field labelFirst rule -69
field labelFirst rules -30
field labelFirst run 42
field labelFirst runtime 35
field labelFirst s3 -72
field labelFirst sales -42
field labelFirst saml 62
field labelFirst sample -56
field labelFirst scan 43
field labelFirst schedule -26
field labelFirst schema 49
field labelFirst scim -88
field labelFirst sdk 23
field labelFirst search 162
field labelFirst secondary 96
field labelFirst secret 21
field labelFirst secrets -24
field labelFirst secure -97
field labelFirst security 54
field labelFirst select -152
field labelFirst selected -45
field labelFirst sender 90
field labelFirst server 45
field labelFirst server-side -38
field labelFirst service 75
field labelFirst services -27
field labelFirst session 39
field labelFirst set -215
field labelFirst settings -207
field labelFirst share -60
field labelFirst shared -21
field labelFirst should 75
field labelFirst show 275
field labelFirst sign 61
field labelFirst sign-in -100
field labelFirst single -42
field labelFirst size -22
field labelFirst skip 328
field labelFirst slack 59
field labelFirst slow -24
field labelFirst smart -20
field labelFirst sms -23
field labelFirst smtp -32
field labelFirst soft 73
field labelFirst software -23
field labelFirst sort 110
field labelFirst source -55
field labelFirst specific -200
field labelFirst specify -30
field labelFirst split 33
field labelFirst sql 150
field labelFirst ssh 56
field labelFirst ssl 47
field labelFirst sso -38
field labelFirst standard -28
field labelFirst start 67
field labelFirst state 48
field labelFirst step -58
field labelFirst subject -21
field labelFirst submit -35
field labelFirst subscribe 105
field labelFirst subscriber -24
field labelFirst subscription 66
field labelFirst success 31
field labelFirst super -50
field labelFirst sync -66
field labelFirst system 83
field labelFirst table 205
field labelFirst tag -20
field labelFirst target 151
field labelFirst task 83
field labelFirst tax 46
field labelFirst team -20
field labelFirst telegram -43
field labelFirst tenant -70
field labelFirst terms 32
field labelFirst testing -21
field labelFirst text 140
field labelFirst this -43
field labelFirst time 102
field labelFirst timeout 28
field labelFirst timing -36
field labelFirst title 37
field labelFirst tls 358
field labelFirst token 171
field labelFirst tool 162
field labelFirst topic -265
field labelFirst total -50
field labelFirst track 90
field labelFirst trigger 262
field labelFirst triggered 20
field labelFirst trusted 257
field labelFirst type 149
field labelFirst ubuntu -26
field labelFirst under -21
field labelFirst unique -53
field labelFirst unit -41
field labelFirst update 148
field labelFirst upload 152
field labelFirst url 66
field labelFirst usage -25
field labelFirst use -32
field labelFirst used 79
field labelFirst user 158
field labelFirst username -20
field labelFirst users -21
field labelFirst using -59
field labelFirst valid -77
field labelFirst validate -25
field labelFirst value 105
field labelFirst variable 93
field labelFirst vendor 184
field labelFirst view 69
field labelFirst virtual 53
field labelFirst volume 99
field labelFirst vpc -22
field labelFirst web 71
field labelFirst webhook 58
field labelFirst webhooks 64
field labelFirst websocket -27
field labelFirst when -37
field labelFirst whether 24
field labelFirst without 118
field labelFirst worker 42
field labelFirst workflow -94
field labelFirst workspace -29
field labelFirst write -29
field labelFirst x.509 199
field labelFirst yaml 51
field labelFirst you -59
field labelFirstClass accept -36
field labelFirstClass aimless 30
field labelFirstClass be 181
field labelFirstClass beforePlace 115
field labelFirstClass blank -177
field labelFirstClass boxNoun -59
field labelFirstClass button -127
field labelFirstClass check -304
field labelFirstClass checkingHeading 145
field labelFirstClass click -373
field labelFirstClass condition -114
field labelFirstClass configure -374
field labelFirstClass conjunction -78
field labelFirstClass consoleNoun 58
field labelFirstClass contrast 309
field labelFirstClass dateNoun -98
field labelFirstClass defaultHeader 142
field labelFirstClass descriptionHeader 102
field labelFirstClass determiner -241
field labelFirstClass display 176
field labelFirstClass durationNoun 75
field labelFirstClass edition -61
field labelFirstClass emailNoun 78
field labelFirstClass enter -257
field labelFirstClass exampleHeader -189
field labelFirstClass fieldNoun 373
field labelFirstClass fileNoun 308
field labelFirstClass fillingVerb -129
field labelFirstClass followUp -123
field labelFirstClass formNoun 73
field labelFirstClass genericHeading -146
field labelFirstClass groupNoun -43
field labelFirstClass headingVerb 145
field labelFirstClass hostNoun 234
field labelFirstClass inputNoun 249
field labelFirstClass interfaceNoun 51
field labelFirstClass kindNoun 207
field labelFirstClass labelConnector -87
field labelFirstClass labelFiller -118
field labelFirstClass labelHeader 73
field labelFirstClass leave 60
field labelFirstClass limitsHeader 189
field labelFirstClass make 97
field labelFirstClass manipulate -263
field labelFirstClass menuNoun -178
field labelFirstClass multilineNoun 434
field labelFirstClass navigate -295
field labelFirstClass negation -178
field labelFirstClass numberNoun 368
field labelFirstClass numberWord -58
field labelFirstClass obligation 158
field labelFirstClass off -310
field labelFirstClass on -30
field labelFirstClass opener 75
field labelFirstClass optionNoun -31
field labelFirstClass optionalHeader -50
field labelFirstClass optionsHeader 122
field labelFirstClass otherHeader 140
field labelFirstClass pairNoun 260
field labelFirstClass place 362
field labelFirstClass plainNoun 139
field labelFirstClass pointer 113
field labelFirstClass possessive -70
field labelFirstClass possibility -89
field labelFirstClass preposition 25
field labelFirstClass pronoun 190
field labelFirstClass remark -427
field labelFirstClass requiredHeader 130
field labelFirstClass secretNoun 325
field labelFirstClass select -315
field labelFirstClass slugEnd 64
field labelFirstClass slugVerb -237
field labelFirstClass softener -20
field labelFirstClass structural -174
field labelFirstClass switchEffect 862
field labelFirstClass switchOff -59
field labelFirstClass switchOn 190
field labelFirstClass titleNoun -170
field labelFirstClass toggleNoun -149
field labelFirstClass trialVerb -267
field labelFirstClass typeHeader 33
field labelFirstClass unit -166
field labelFirstClass upload 48
field labelFirstClass urlNoun 84
field labelFirstClass use -64
field labelFirstClass valueWord -160
field labelFirstClass vendor 220
field labelHead % 74
field labelHead + -40
field labelHead 0 -25
field labelHead 1.0.0 -20
field labelHead 10 -33
field labelHead 100 -28
field labelHead 127.0.0.1 -66
field labelHead 2.0 47
field labelHead 3 -57
field labelHead 3000 -28
field labelHead 5 -20
field labelHead 8 -30
field labelHead a 34
field labelHead access 54
field labelHead accessible 75
field labelHead accesskey 26
field labelHead accounts -79
field labelHead accuracy -20
field labelHead acl 43
field labelHead acls -65
field labelHead actions -372
field labelHead active 52
field labelHead activities -22
field labelHead activity -27
field labelHead add -37
field labelHead address -193
field labelHead addresses 53
field labelHead admin -101
field labelHead administration -23
field labelHead admins -34
field labelHead advanced -60
field labelHead after -25
field labelHead agents -54
field labelHead aggregate 61
field labelHead agreements 440
field labelHead alerting 87
field labelHead alerts -21
field labelHead algorithm 143
field labelHead allocation 20
field labelHead allow -84
field labelHead allowed -24
field labelHead always -25
field labelHead amd64 -28
field labelHead amount 49
field labelHead analysis -55
field labelHead and -24
field labelHead anonymous -69
field labelHead api -141
field labelHead app -162
field labelHead appearance 35
field labelHead apple -56
field labelHead application 144
field labelHead applications -47
field labelHead apply -25
field labelHead approach 25
field labelHead approval 35
field labelHead approve -20
field labelHead approved 23
field labelHead apps -132
field labelHead architecture 40
field labelHead archive 25
field labelHead area -22
field labelHead args 61
field labelHead arguments -21
field labelHead arm64 -26
field labelHead arn 116
field labelHead array -23
field labelHead as -68
field labelHead assignee 63
field labelHead assistant 23
field labelHead at -50
field labelHead attempt 40
field labelHead attribute 239
field labelHead audience 45
field labelHead auth -28
field labelHead authentication -49
field labelHead authority 30
field labelHead authorization -30
field labelHead authorize -20
field labelHead auto -111
field labelHead automatically 51
field labelHead automation 29
field labelHead available -57
field labelHead azure -22
field labelHead backend 40
field labelHead background 25
field labelHead backup 90
field labelHead balance -95
field labelHead bar -34
field labelHead base 108
field labelHead basic -112
field labelHead batch -26
field labelHead bcc 53
field labelHead behavior -65
field labelHead below -25
field labelHead block -98
field labelHead blocks 31
field labelHead board -66
field labelHead body 98
field labelHead bot -22
field labelHead boundary 103
field labelHead branch 50
field labelHead bucket 70
field labelHead build -35
field labelHead button -62
field labelHead by 43
field labelHead bytes 73
field labelHead cache 28
field labelHead calculation 100
field labelHead call 42
field labelHead calling 54
field labelHead calls 110
field labelHead cancelled -29
field labelHead canvas -46
field labelHead capabilities -44
field labelHead capacity 69
field labelHead capture -55
field labelHead case -24
field labelHead cases -67
field labelHead catalog -50
field labelHead categories 44
field labelHead category 198
field labelHead cc 23
field labelHead center -32
field labelHead central -20
field labelHead cert 238
field labelHead certificate 252
field labelHead certificates 22
field labelHead changed -21
field labelHead channel 123
field labelHead chart -77
field labelHead charts -48
field labelHead chat -49
field labelHead check 56
field labelHead checkbox 20
field labelHead checking -26
field labelHead checks -20
field labelHead choices 24
field labelHead cidr -44
field labelHead class 66
field labelHead classification 41
field labelHead click -35
field labelHead client -28
field labelHead clients -45
field labelHead cloud 151
field labelHead clusters -47
field labelHead code -279
field labelHead collection 379
field labelHead color 373
field labelHead column 38
field labelHead comma 20
field labelHead command 110
field labelHead comment 41
field labelHead commit 73
field labelHead community -72
field labelHead compact 71
field labelHead components -21
field labelHead compose -20
field labelHead condition 407
field labelHead conditions 40
field labelHead config 26
field labelHead configuration 98
field labelHead configurations -77
field labelHead connect -98
field labelHead connected -25
field labelHead connection -43
field labelHead connector 110
field labelHead connectors -95
field labelHead contact 111
field labelHead contains 26
field labelHead context 132
field labelHead continue -30
field labelHead control -56
field labelHead convert 25
field labelHead correction 42
field labelHead cost 40
field labelHead count -33
field labelHead counter 79
field labelHead create 115
field labelHead created -108
field labelHead creation -31
field labelHead credential 106
field labelHead credentials -118
field labelHead credit 27
field labelHead criteria 278
field labelHead critical -50
field labelHead css 88
field labelHead csv -69
field labelHead currency 195
field labelHead custom -79
field labelHead customization -34
field labelHead daily -61
field labelHead dashboard 40
field labelHead dashboards -34
field labelHead data 153
field labelHead datasource 51
field labelHead date 326
field labelHead days -58
field labelHead debug -29
field labelHead debugging -24
field labelHead def -162
field labelHead default -67
field labelHead definition -34
field labelHead delay 158
field labelHead delete -103
field labelHead deleted 23
field labelHead deliveries 46
field labelHead delivery -78
field labelHead demo -39
field labelHead deny -170
field labelHead dependencies -26
field labelHead dependency 58
field labelHead deploy 21
field labelHead description 122
field labelHead designer -44
field labelHead destination 99
field labelHead destinations -43
field labelHead details -109
field labelHead development -35
field labelHead dimension 33
field labelHead dimensions -27
field labelHead directory 78
field labelHead disable -63
field labelHead disabled -136
field labelHead disclaimer 61
field labelHead disconnect -34
field labelHead disconnected -27
field labelHead discord -22
field labelHead discount 63
field labelHead display 23
field labelHead dn 53
field labelHead docker -29
field labelHead dockerfile -37
field labelHead docs -26
field labelHead document 79
field labelHead documentation -47
field labelHead documents 73
field labelHead domain 237
field labelHead domains 436
field labelHead donut 52
field labelHead draft -25
field labelHead drafts 21
field labelHead ecosystem 49
field labelHead edge -24
field labelHead editor 143
field labelHead efficiency -31
field labelHead effort -25
field labelHead email 153
field labelHead emails 68
field labelHead enable -99
field labelHead enabled 344
field labelHead encoding 47
field labelHead encryption 26
field labelHead end 29
field labelHead endpoint 88
field labelHead endpoints 30
field labelHead engagement -31
field labelHead engine 189
field labelHead enrollment -105
field labelHead enterprise -21
field labelHead entities 56
field labelHead entitlements 32
field labelHead entity 20
field labelHead entry -177
field labelHead env -27
field labelHead environment 181
field labelHead environments 162
field labelHead equals -27
field labelHead error -34
field labelHead errors -28
field labelHead evaluation -22
field labelHead event 64
field labelHead events 84
field labelHead example -96
field labelHead examples -71
field labelHead exchange 25
field labelHead execution -34
field labelHead exist 47
field labelHead exists 60
field labelHead expenses -22
field labelHead experiments -36
field labelHead expire 101
field labelHead explanation 67
field labelHead explorer -24
field labelHead export -27
field labelHead expression 183
field labelHead expressions 30
field labelHead extension 43
field labelHead extensions 45
field labelHead failed -39
field labelHead false -57
field labelHead field 375
field labelHead fields 84
field labelHead file 84
field labelHead filter 236
field labelHead filtering -33
field labelHead filters -123
field labelHead first -50
field labelHead fix -99
field labelHead fixed -41
field labelHead flag 61
field labelHead flags -31
field labelHead flexibility -22
field labelHead flow -37
field labelHead folder 226
field labelHead footers -24
field labelHead for 81
field labelHead format -81
field labelHead forms 81
field labelHead formula 39
field labelHead forwarding 47
field labelHead frequency 83
field labelHead from 277
field labelHead full -31
field labelHead function 184
field labelHead functions -26
field labelHead gate -45
field labelHead gateway 82
field labelHead gateways -20
field labelHead general -159
field labelHead generation 45
field labelHead get -21
field labelHead gitlab -24
field labelHead global -31
field labelHead google -25
field labelHead group 168
field labelHead handling 30
field labelHead hash 23
field labelHead header 152
field labelHead headers 152
field labelHead help 114
field labelHead heroku -25
field labelHead hierarchy 39
field labelHead history 26
field labelHead home 82
field labelHead host 69
field labelHead hostname -69
field labelHead hosts 54
field labelHead hours -65
field labelHead html 95
field labelHead https 97
field labelHead i.e -28
field labelHead icon -24
field labelHead id 180
field labelHead identifier -25
field labelHead ignore -52
field labelHead image 204
field labelHead images 22
field labelHead import -41
field labelHead important -28
field labelHead include 40
field labelHead info -37
field labelHead information -93
field labelHead infrastructure 82
field labelHead ingress 54
field labelHead input -100
field labelHead inputs -35
field labelHead inside -20
field labelHead install 20
field labelHead installation 32
field labelHead instance -65
field labelHead instructions 22
field labelHead integration -124
field labelHead integrations -84
field labelHead interface 39
field labelHead internet -58
field labelHead interval 81
field labelHead is -27
field labelHead issue -48
field labelHead issuer 40
field labelHead it -48
field labelHead items -30
field labelHead job -34
field labelHead jobs -34
field labelHead json -166
field labelHead jwt -28
field labelHead kafka -47
field labelHead key 184
field labelHead keycloak -26
field labelHead keys 29
field labelHead knowledge 28
field labelHead kubernetes -22
field labelHead l -22
field labelHead label -25
field labelHead labels 150
field labelHead language 57
field labelHead languages 67
field labelHead large -26
field labelHead last -76
field labelHead latitude 36
field labelHead layer 25
field labelHead layout -53
field labelHead ldap -92
field labelHead left 50
field labelHead legend 46
field labelHead length 69
field labelHead level -114
field labelHead library -26
field labelHead license -25
field labelHead light -25
field labelHead limit 298
field labelHead limits -23
field labelHead line 54
field labelHead linear -28
field labelHead lines -44
field labelHead link 79
field labelHead links -69
field labelHead linux -26
field labelHead list -48
field labelHead local -25
field labelHead location 103
field labelHead locations -45
field labelHead logging -96
field labelHead login -21
field labelHead logo 43
field labelHead logs -67
field labelHead longitude 43
field labelHead m -26
field labelHead macos -47
field labelHead mail -28
field labelHead main -25
field labelHead management -91
field labelHead manager -82
field labelHead manifest -29
field labelHead mapping 136
field labelHead mappings 46
field labelHead match 79
field labelHead matching -72
field labelHead max -64
field labelHead maximum 49
field labelHead mechanism 79
field labelHead meeting -20
field labelHead member -44
field labelHead members -40
field labelHead membership 28
field labelHead memory 55
field labelHead menu -107
field labelHead message 186
field labelHead metadata -153
field labelHead method 242
field labelHead methods -25
field labelHead metric 49
field labelHead mfa -37
field labelHead min -45
field labelHead minutes -57
field labelHead mobile 62
field labelHead mode 334
field labelHead model 229
field labelHead module -31
field labelHead mongodb -21
field labelHead monitor 28
field labelHead monitoring -57
field labelHead month -41
field labelHead monthly -31
field labelHead months -32
field labelHead more -27
field labelHead mysql -26
field labelHead name 197
field labelHead nameid 26
field labelHead namespace 30
field labelHead native -46
field labelHead needed -21
field labelHead networks 61
field labelHead never -20
field labelHead new -31
field labelHead next -39
field labelHead nickname -66
field labelHead no 494
field labelHead node -49
field labelHead nodejs -30
field labelHead none -153
field labelHead normal -77
field labelHead not -25
field labelHead note -173
field labelHead notes 208
field labelHead notification 58
field labelHead notifications -31
field labelHead now -86
field labelHead number -60
field labelHead oauth 21
field labelHead object -21
field labelHead of -172
field labelHead off -63
field labelHead offline -20
field labelHead offset 58
field labelHead ok -62
field labelHead on -124
field labelHead once -28
field labelHead only -89
field labelHead open -20
field labelHead opens 31
field labelHead operation 141
field labelHead operations -29
field labelHead operator 108
field labelHead opt-in 37
field labelHead option -50
field labelHead optional -60
field labelHead options -105
field labelHead or -46
field labelHead order 158
field labelHead orders -30
field labelHead organization 211
field labelHead organization_id -27
field labelHead orientation 34
field labelHead origin 58
field labelHead other -25
field labelHead out -32
field labelHead outputs -65
field labelHead overlap 44
field labelHead override 51
field labelHead overview -76
field labelHead pack 130
field labelHead package 65
field labelHead padding 56
field labelHead page -68
field labelHead pages 31
field labelHead paid 38
field labelHead panel -74
field labelHead parameters 194
field labelHead parent 43
field labelHead parsing 64
field labelHead passphrase 63
field labelHead password 291
field labelHead path 204
field labelHead pattern 61
field labelHead pause -49
field labelHead payload 69
field labelHead payment -38
field labelHead payments -31
field labelHead pending -30
field labelHead people -26
field labelHead percent 88
field labelHead percentage 22
field labelHead performance -23
field labelHead period -78
field labelHead periods -59
field labelHead permanent 33
field labelHead permission -29
field labelHead persistence -28
field labelHead personal -26
field labelHead phone 70
field labelHead pipeline -78
field labelHead pipelines -39
field labelHead plan 116
field labelHead planning -29
field labelHead platform -23
field labelHead plugin -23
field labelHead plugins -80
field labelHead points 33
field labelHead policies 298
field labelHead policy -95
field labelHead pool 29
field labelHead position 85
field labelHead possible -28
field labelHead post -94
field labelHead postgresql -33
field labelHead power 61
field labelHead preference 26
field labelHead prefix 247
field labelHead preview -42
field labelHead print -55
field labelHead private -62
field labelHead pro -25
field labelHead probes -24
field labelHead process 29
field labelHead processing -45
field labelHead prod -28
field labelHead product 139
field labelHead production -42
field labelHead products 90
field labelHead profile 31
field labelHead profiles -29
field labelHead project 125
field labelHead projects 39
field labelHead prompted 46
field labelHead properties 26
field labelHead property 63
field labelHead protocol -140
field labelHead provider 45
field labelHead providers -26
field labelHead provisioning -46
field labelHead proxies 95
field labelHead public -63
field labelHead publish -78
field labelHead purpose -152
field labelHead put -21
field labelHead python -46
field labelHead quantity 32
field labelHead queries -27
field labelHead query -65
field labelHead queue -61
field labelHead quota 38
field labelHead quote 20
field labelHead rates 21
field labelHead read 41
field labelHead read-only 27
field labelHead reader -40
field labelHead reason 20
field labelHead receipt -21
field labelHead recipients 110
field labelHead recommended -50
field labelHead record -48
field labelHead recorded 20
field labelHead recording -25
field labelHead records 45
field labelHead redirect 48
field labelHead registration 42
field labelHead registry -119
field labelHead reject -33
field labelHead relationship 42
field labelHead relationships -24
field labelHead relay 58
field labelHead remediation 66
field labelHead reminder 40
field labelHead replicas 24
field labelHead replies 59
field labelHead reporting 59
field labelHead reports 31
field labelHead repository 210
field labelHead requests 34
field labelHead required 22
field labelHead requirement 50
field labelHead reserved -26
field labelHead resolution 102
field labelHead resource 136
field labelHead response -35
field labelHead responses 43
field labelHead restart 35
field labelHead restrictions 30
field labelHead result 57
field labelHead results 72
field labelHead retention 50
field labelHead returns -47
field labelHead revenue 81
field labelHead review -21
field labelHead revision 44
field labelHead rewrite 44
field labelHead right 64
field labelHead risk -43
field labelHead role 45
field labelHead roles 37
field labelHead rollback -30
field labelHead route -77
field labelHead route53 -25
field labelHead routing -25
field labelHead rule 283
field labelHead rules 25
field labelHead run 39
field labelHead s3 -40
field labelHead saml -22
field labelHead save -69
field labelHead scalability -29
field labelHead scan -113
field labelHead scanning -22
field labelHead scenarios 121
field labelHead schedule 88
field labelHead scheduled -26
field labelHead schema 36
field labelHead scheme 270
field labelHead scim 21
field labelHead scope 120
field labelHead script 119
field labelHead sdk -61
field labelHead search -53
field labelHead seconds 25
field labelHead secret 243
field labelHead secrets -57
field labelHead sections 25
field labelHead secure 36
field labelHead security -37
field labelHead see -38
field labelHead segment 49
field labelHead select -53
field labelHead selected -48
field labelHead selection -90
field labelHead selector 142
field labelHead send -34
field labelHead sending -31
field labelHead sent -34
field labelHead separator 383
field labelHead sequence -60
field labelHead sequential -22
field labelHead serial -47
field labelHead series 57
field labelHead service_name -82
field labelHead services -72
field labelHead set 122
field labelHead sets -24
field labelHead setting -52
field labelHead settings -355
field labelHead setup -99
field labelHead severity 176
field labelHead share -66
field labelHead sharing 23
field labelHead shell -22
field labelHead shortcuts 29
field labelHead show -28
field labelHead sid 35
field labelHead sign-up -21
field labelHead signature 34
field labelHead signatures -20
field labelHead signing -43
field labelHead simple -20
field labelHead sink -35
field labelHead site 96
field labelHead size -102
field labelHead skip -69
field labelHead slack -25
field labelHead small -28
field labelHead snippet -29
field labelHead solution -36
field labelHead sort 55
field labelHead sorting -23
field labelHead source 129
field labelHead space 37
field labelHead splitting 25
field labelHead sql 126
field labelHead src 21
field labelHead ssh -29
field labelHead ssl -38
field labelHead stage -225
field labelHead staging -27
field labelHead started -25
field labelHead starttls 22
field labelHead state 108
field labelHead statement 20
field labelHead status -173
field labelHead statuses 58
field labelHead steps 73
field labelHead stop -43
field labelHead storage -67
field labelHead strategy 215
field labelHead string -40
field labelHead style 232
field labelHead styles 76
field labelHead subject 200
field labelHead subscribe -23
field labelHead subscriber -27
field labelHead subscription -71
field labelHead subscriptions -31
field labelHead suffix 42
field labelHead suggestion -25
field labelHead summary -134
field labelHead supported -26
field labelHead surname 41
field labelHead sync 90
field labelHead synchronization -86
field labelHead system -25
field labelHead tab -77
field labelHead tables 24
field labelHead tabs 37
field labelHead tags 245
field labelHead task -47
field labelHead tasks -49
field labelHead tax 43
field labelHead team 111
field labelHead teams 90
field labelHead telemetry 49
field labelHead template 167
field labelHead templates -27
field labelHead terms 32
field labelHead test -24
field labelHead text -143
field labelHead threshold 57
field labelHead time 29
field labelHead timeline 40
field labelHead timeout 119
field labelHead timestamp 64
field labelHead timing -43
field labelHead tip -42
field labelHead title 187
field labelHead tls 62
field labelHead to 271
field labelHead toggle 63
field labelHead token 39
field labelHead tokens -91
field labelHead tool 108
field labelHead tools -28
field labelHead top 65
field labelHead topic 169
field labelHead topics -37
field labelHead total -27
field labelHead totals 171
field labelHead tracking 89
field labelHead training -29
field labelHead transaction -22
field labelHead transformation -21
field labelHead translations 85
field labelHead trial -42
field labelHead trigger -38
field labelHead triggers -46
field labelHead true -112
field labelHead ttl 27
field labelHead twitter -42
field labelHead type 180
field labelHead types 164
field labelHead ui -22
field labelHead uk -26
field labelHead unit 228
field labelHead units 99
field labelHead until 21
field labelHead up -27
field labelHead update -26
field labelHead updated 29
field labelHead updates -31
field labelHead upload -32
field labelHead uri -96
field labelHead url 345
field labelHead urls 59
field labelHead usage -106
field labelHead use 77
field labelHead used -34
field labelHead user -287
field labelHead username 154
field labelHead users -196
field labelHead using 123
field labelHead validation -68
field labelHead value 218
field labelHead values 82
field labelHead variables -26
field labelHead vendor 21
field labelHead verify 83
field labelHead version -96
field labelHead versions 69
field labelHead view -32
field labelHead visibility 106
field labelHead visible 50
field labelHead visualizations -29
field labelHead vpc 28
field labelHead warn 28
field labelHead webhook -77
field labelHead webhooks -25
field labelHead websockets 25
field labelHead weekly -41
field labelHead whatsapp 24
field labelHead when 24
field labelHead whitelist 35
field labelHead window 65
field labelHead windows 59
field labelHead with 66
field labelHead work -32
field labelHead worker -26
field labelHead workflow -61
field labelHead workflows -48
field labelHead workspace -24
field labelHead writer -25
field labelHead xml -36
field labelHead yaml -59
field labelHead yearly -28
field labelHead years 32
field labelHead you -33
field labelHead zip -22
field labelHeadClass aimless 40
field labelHeadClass article 40
field labelHeadClass be -31
field labelHeadClass blank -175
field labelHeadClass button -262
field labelHeadClass check -268
field labelHeadClass checkingHeading -24
field labelHeadClass click -49
field labelHeadClass configure 46
field labelHeadClass conjunction -70
field labelHeadClass consoleNoun -36
field labelHeadClass contrast -155
field labelHeadClass dateNoun 417
field labelHeadClass defaultHeader -72
field labelHeadClass descriptionHeader 377
field labelHeadClass determiner -65
field labelHeadClass display 50
field labelHeadClass durationNoun 518
field labelHeadClass edition -62
field labelHeadClass emailNoun 209
field labelHeadClass enter 442
field labelHeadClass exampleHeader -167
field labelHeadClass fieldNoun 219
field labelHeadClass fileNoun 279
field labelHeadClass formNoun -193
field labelHeadClass genericHeading -334
field labelHeadClass groupNoun -115
field labelHeadClass headingVerb -282
field labelHeadClass hostNoun 634
field labelHeadClass inputNoun 97
field labelHeadClass interfaceNoun -29
field labelHeadClass kindNoun 931
field labelHeadClass labelConnector -94
field labelHeadClass labelFiller -52
field labelHeadClass labelHeader 277
field labelHeadClass leave 109
field labelHeadClass lookalike 80
field labelHeadClass make -184
field labelHeadClass manipulate -191
field labelHeadClass menuNoun -115
field labelHeadClass multilineNoun 631
field labelHeadClass navigate -66
field labelHeadClass negation 292
field labelHeadClass numberNoun 421
field labelHeadClass off 167
field labelHeadClass openingVerb -67
field labelHeadClass optionNoun 189
field labelHeadClass optionalHeader -60
field labelHeadClass optionsHeader -82
field labelHeadClass otherHeader 195
field labelHeadClass pairNoun 559
field labelHeadClass place 72
field labelHeadClass plainNoun 869
field labelHeadClass pointer -127
field labelHeadClass preposition 361
field labelHeadClass pronoun -118
field labelHeadClass remark -127
field labelHeadClass requiredHeader 75
field labelHeadClass secretNoun 723
field labelHeadClass select -57
field labelHeadClass slugEnd 379
field labelHeadClass slugVerb 99
field labelHeadClass softener -71
field labelHeadClass structural -287
field labelHeadClass submitVerb -31
field labelHeadClass switchEffect -64
field labelHeadClass switchOff -81
field labelHeadClass switchOn 47
field labelHeadClass titleNoun -110
field labelHeadClass toggleNoun 73
field labelHeadClass trialVerb -21
field labelHeadClass typeHeader 135
field labelHeadClass unit -20
field labelHeadClass upload -85
field labelHeadClass urlNoun 201
field labelHeadClass use 178
field labelHeadClass valueWord -181
field labelHeadClass vendor -220
field labelHeadClass weakLabelHeader 314
field labelRole 0 -132
field labelRole 1 99
field labelRole 2 -32
field labelWord $ -76
field labelWord % 59
field labelWord & -362
field labelWord + -187
field labelWord 0 -105
field labelWord 1 -66
field labelWord 1.0.0 -20
field labelWord 10 -47
field labelWord 100 -29
field labelWord 100% 26
field labelWord 127.0.0.1 -67
field labelWord 2 -81
field labelWord 3 -86
field labelWord 3000 -29
field labelWord 5 -31
field labelWord 6 -31
field labelWord 8 -40
field labelWord = -74
field labelWord a -429
field labelWord about -39
field labelWord above 36
field labelWord accept -43
field labelWord accepted 95
field labelWord access 209
field labelWord accessible 75
field labelWord account 170
field labelWord accounts -88
field labelWord accuracy -20
field labelWord acl 239
field labelWord acls -65
field labelWord across -45
field labelWord acs -69
field labelWord action -75
field labelWord actions -375
field labelWord activate 32
field labelWord active 43
field labelWord activities -24
field labelWord activity 122
field labelWord add -250
field labelWord adding -39
field labelWord additional 29
field labelWord address -94
field labelWord addresses 71
field labelWord adjust 42
field labelWord adjustment 59
field labelWord administration -30
field labelWord admins -38
field labelWord advanced -103
field labelWord after 33
field labelWord agent -37
field labelWord agents -68
field labelWord aggregate 111
field labelWord aggregation 116
field labelWord ai 42
field labelWord alert 93
field labelWord alerting 110
field labelWord alerts -22
field labelWord algorithm 143
field labelWord all -52
field labelWord allocation 51
field labelWord allow 315
field labelWord allowed 216
field labelWord allowlist -34
field labelWord allows 80
field labelWord alpha -31
field labelWord also -30
field labelWord always -70
field labelWord amazon -36
field labelWord amd64 -29
field labelWord amount 44
field labelWord an -150
field labelWord analysis -32
field labelWord analytics -24
field labelWord analyze -25
field labelWord and -226
field labelWord android -21
field labelWord anonymous -48
field labelWord another -24
field labelWord any -151
field labelWord apache -79
field labelWord api -78
field labelWord app -113
field labelWord appearance 35
field labelWord apple -59
field labelWord application -133
field labelWord applications -48
field labelWord approach 25
field labelWord approval 47
field labelWord approve -30
field labelWord approved 21
field labelWord apps -153
field labelWord architecture 40
field labelWord archived -26
field labelWord area -29
field labelWord args 61
field labelWord arguments -21
field labelWord arm64 -26
field labelWord arn 116
field labelWord as -126
field labelWord asset 63
field labelWord assign 47
field labelWord assigned 33
field labelWord assignee 61
field labelWord assistant 21
field labelWord at -57
field labelWord attach 44
field labelWord attachments 53
field labelWord attempt 30
field labelWord attribute 257
field labelWord audience 32
field labelWord audit -74
field labelWord auth 98
field labelWord authenticate -21
field labelWord authenticated -57
field labelWord authority 32
field labelWord authorization -150
field labelWord authorize -28
field labelWord auto 189
field labelWord auto-discovery 25
field labelWord auto-scaling -25
field labelWord autocomplete 84
field labelWord automated -35
field labelWord automatic 137
field labelWord automatically 177
field labelWord automation 23
field labelWord average 74
field labelWord aws -93
field labelWord azure -54
field labelWord back -20
field labelWord background 44
field labelWord backup 97
field labelWord balance -95
field labelWord banner 56
field labelWord bar -45
field labelWord base 461
field labelWord base64 33
field labelWord based -77
field labelWord basic -76
field labelWord basics -184
field labelWord batch -85
field labelWord bcc 79
field labelWord be -73
field labelWord before 134
field labelWord beginning 26
field labelWord behavior -67
field labelWord below -24
field labelWord best -53
field labelWord beta -27
field labelWord billing 20
field labelWord bin -68
field labelWord bind 69
field labelWord binding 27
field labelWord block -177
field labelWord blocks 33
field labelWord board -53
field labelWord body 220
field labelWord boolean -20
field labelWord bootstrap 58
field labelWord bot -35
field labelWord both -30
field labelWord bottom 63
field labelWord bounce -25
field labelWord boundary 102
field labelWord box -20
field labelWord branch 149
field labelWord browse -20
field labelWord browser -27
field labelWord bucket -29
field labelWord build 245
field labelWord built-in -38
field labelWord builtin 61
field labelWord button -59
field labelWord by -175
field labelWord bytes 71
field labelWord c -29
field labelWord ca 156
field labelWord calculation 121
field labelWord callback -114
field labelWord calling 27
field labelWord calls 110
field labelWord campaign 186
field labelWord can -59
field labelWord cancellation 60
field labelWord cancelled -29
field labelWord cannot -26
field labelWord cap 29
field labelWord capabilities -45
field labelWord capacity 67
field labelWord capture 23
field labelWord card 20
field labelWord case -158
field labelWord cases -24
field labelWord catalog -42
field labelWord categories 42
field labelWord category 91
field labelWord cause -20
field labelWord cc 108
field labelWord cd -54
field labelWord center -34
field labelWord central -22
field labelWord cert 238
field labelWord certificate 357
field labelWord change -64
field labelWord changed -22
field labelWord channel 101
field labelWord character -21
field labelWord charge -44
field labelWord chart 24
field labelWord charts -55
field labelWord chat -30
field labelWord check -42
field labelWord checkbox 20
field labelWord checkout 37
field labelWord choose -126
field labelWord chunk 79
field labelWord ci/cd -38
field labelWord claim -123
field labelWord claims -20
field labelWord class 46
field labelWord classic -52
field labelWord classification 42
field labelWord cleanup -48
field labelWord clear -21
field labelWord cli -65
field labelWord click -430
field labelWord clickhouse -35
field labelWord client 118
field labelWord client-side -33
field labelWord clients -45
field labelWord clone -42
field labelWord close 88
field labelWord cloud 173
field labelWord cloudflare -20
field labelWord cluster -46
field labelWord clusters -52
field labelWord code -253
field labelWord collect 51
field labelWord collection 433
field labelWord color 405
field labelWord column 264
field labelWord combination -21
field labelWord combine 32
field labelWord command 170
field labelWord comment 51
field labelWord commit 132
field labelWord community -66
field labelWord compact 68
field labelWord compare -30
field labelWord comparison 122
field labelWord complete 243
field labelWord completed 52
field labelWord complex 28
field labelWord components 32
field labelWord compose -37
field labelWord compute -20
field labelWord condition 362
field labelWord conditional 48
field labelWord conditions 37
field labelWord config -65
field labelWord configurations -84
field labelWord configure -95
field labelWord configured -46
field labelWord confirm 93
field labelWord confirmation 81
field labelWord connect 94
field labelWord connected -34
field labelWord connection -41
field labelWord connector 287
field labelWord connectors -96
field labelWord consent 39
field labelWord consistent -20
field labelWord console -131
field labelWord consumer -37
field labelWord contact 227
field labelWord contacts 39
field labelWord container 70
field labelWord contains 49
field labelWord context 68
field labelWord continue -24
field labelWord control -49
field labelWord controls -24
field labelWord conversation -49
field labelWord convert 39
field labelWord coordinates 32
field labelWord copy -55
field labelWord correct -43
field labelWord correction 54
field labelWord cors 31
field labelWord count -43
field labelWord counter 77
field labelWord cpu -37
field labelWord create -152
field labelWord created -86
field labelWord creation -79
field labelWord credential 189
field labelWord credentials -120
field labelWord credit 82
field labelWord criteria 275
field labelWord critical -53
field labelWord cron 64
field labelWord css 109
field labelWord csv -109
field labelWord ctrl -71
field labelWord currency 193
field labelWord current -30
field labelWord custom 113
field labelWord customer -58
field labelWord customization -34
field labelWord customize -33
field labelWord daily -78
field labelWord dashboard 62
field labelWord dashboards -34
field labelWord data -107
field labelWord database 142
field labelWord datasource 82
field labelWord date 297
field labelWord dates 120
field labelWord datetime -57
field labelWord db -21
field labelWord debug -58
field labelWord debugging -27
field labelWord decimal 29
field labelWord def -162
field labelWord define -26
field labelWord definition -33
field labelWord delay 172
field labelWord delete -27
field labelWord deletes 65
field labelWord delivered -35
field labelWord deliveries 46
field labelWord delivery -126
field labelWord demo -49
field labelWord deny -172
field labelWord dependencies -28
field labelWord deploy -96
field labelWord deployed -50
field labelWord describe 28
field labelWord description 129
field labelWord designer -44
field labelWord desktop -35
field labelWord destination -137
field labelWord destinations -44
field labelWord detail -21
field labelWord detailed -29
field labelWord details -127
field labelWord detect 106
field labelWord development -57
field labelWord different 47
field labelWord dimension 50
field labelWord dimensions -35
field labelWord direct -79
field labelWord directly -26
field labelWord directory 95
field labelWord disabled -202
field labelWord discard -24
field labelWord disclaimer 61
field labelWord disconnect -65
field labelWord discord -28
field labelWord discount 103
field labelWord discover -26
field labelWord discovery -23
field labelWord display 160
field labelWord distribution -20
field labelWord dkim 141
field labelWord dn 53
field labelWord dns -35
field labelWord do 47
field labelWord docker 76
field labelWord dockerfile -38
field labelWord docs -47
field labelWord document 132
field labelWord documentation -54
field labelWord documents 110
field labelWord domain 173
field labelWord domains 426
field labelWord don't 68
field labelWord donut 52
field labelWord double 39
field labelWord download -51
field labelWord downstream 21
field labelWord drafts 22
field labelWord drag -50
field labelWord drop -53
field labelWord drop-down -38
field labelWord dropdown -28
field labelWord due 44
field labelWord duplicate -48
field labelWord durability -68
field labelWord duration 41
field labelWord during -24
field labelWord dynamic 87
field labelWord e -38
field labelWord e-mail 45
field labelWord each -22
field labelWord ecosystem 49
field labelWord edge -35
field labelWord edit -111
field labelWord edited -29
field labelWord editing 42
field labelWord editor 133
field labelWord efficiency -42
field labelWord efficient -21
field labelWord effort -25
field labelWord element 22
field labelWord eligible -47
field labelWord email 400
field labelWord emails 34
field labelWord empty 89
field labelWord enable 211
field labelWord enabled 239
field labelWord encoding 42
field labelWord encrypted -21
field labelWord encryption 82
field labelWord end 97
field labelWord endpoint 59
field labelWord endpoints 26
field labelWord ends 27
field labelWord engagement -22
field labelWord engine 188
field labelWord enter -212
field labelWord enterprise -69
field labelWord entities 56
field labelWord entity -108
field labelWord entries -24
field labelWord entry -240
field labelWord env -30
field labelWord environment 147
field labelWord environments 159
field labelWord ephemeral 21
field labelWord equal -61
field labelWord equals -27
field labelWord error 56
field labelWord errors -32
field labelWord eu 34
field labelWord event -93
field labelWord events 108
field labelWord every 23
field labelWord eviction 20
field labelWord example -177
field labelWord examples -79
field labelWord exchange -183
field labelWord execute 39
field labelWord execution 31
field labelWord existing -170
field labelWord exists 58
field labelWord expenses -23
field labelWord experience -29
field labelWord experiment -56
field labelWord expiration -40
field labelWord expire 131
field labelWord expired 51
field labelWord expiry 47
field labelWord explanation 67
field labelWord explore -24
field labelWord explorer -24
field labelWord export -244
field labelWord exposed 34
field labelWord exposure 113
field labelWord expression 180
field labelWord expressions 29
field labelWord extension 40
field labelWord extensions 44
field labelWord external -95
field labelWord f -21
field labelWord failed 73
field labelWord failure 24
field labelWord false 57
field labelWord favicon 139
field labelWord feat -58
field labelWord feature -115
field labelWord federated -42
field labelWord federation 21
field labelWord fee 161
field labelWord fetch 52
field labelWord field 419
field labelWord fields 52
field labelWord file 61
field labelWord files -21
field labelWord fill -34
field labelWord filter 268
field labelWord filtering -43
field labelWord filters -128
field labelWord financial 113
field labelWord find -74
field labelWord findings 147
field labelWord first -181
field labelWord fix -111
field labelWord fixed -26
field labelWord flag 85
field labelWord flags -49
field labelWord flexibility -26
field labelWord flexible -77
field labelWord flows -24
field labelWord folder 225
field labelWord footer 41
field labelWord footers -24
field labelWord for 204
field labelWord force 23
field labelWord forgot -72
field labelWord forked 64
field labelWord form -72
field labelWord format 77
field labelWord forms 64
field labelWord formula 20
field labelWord forwarding 101
field labelWord free -69
field labelWord frequency 84
field labelWord from 63
field labelWord function 191
field labelWord functions -30
field labelWord g -59
field labelWord gate -56
field labelWord gateway 61
field labelWord gateways -20
field labelWord gcp 113
field labelWord general -227
field labelWord generate -108
field labelWord generated -20
field labelWord generation 220
field labelWord generic -25
field labelWord geographic -27
field labelWord geometry -34
field labelWord get -112
field labelWord git 160
field labelWord github -66
field labelWord global -70
field labelWord gmail -59
field labelWord go -132
field labelWord google 167
field labelWord grafana -35
field labelWord grant 50
field labelWord greeting 27
field labelWord group 442
field labelWord grouped -33
field labelWord groups 98
field labelWord gui -20
field labelWord guide -21
field labelWord handle -24
field labelWord hardware 54
field labelWord has -20
field labelWord hash 32
field labelWord hashicorp 20
field labelWord have 338
field labelWord header 279
field labelWord headers 106
field labelWord health 52
field labelWord heartbeat 27
field labelWord helm -60
field labelWord help 112
field labelWord heroku -25
field labelWord hide 158
field labelWord hierarchy 38
field labelWord high -31
field labelWord history 32
field labelWord hmac 26
field labelWord home 119
field labelWord homepage -39
field labelWord host 74
field labelWord hosted -67
field labelWord hostname -67
field labelWord hosts 44
field labelWord hours -53
field labelWord how -153
field labelWord html 97
field labelWord http 26
field labelWord https 158
field labelWord hub 41
field labelWord human -53
field labelWord i 350
field labelWord i.e -31
field labelWord icon -52
field labelWord id 455
field labelWord id_token 24
field labelWord identification 39
field labelWord identifier -49
field labelWord identify -23
field labelWord idp 26
field labelWord if 127
field labelWord ignore -23
field labelWord image 218
field labelWord imap -37
field labelWord import -73
field labelWord important -33
field labelWord imported -21
field labelWord in -412
field labelWord inbound -36
field labelWord include 230
field labelWord including -50
field labelWord inclusive 37
field labelWord incoming -48
field labelWord index 232
field labelWord individual -49
field labelWord industry 71
field labelWord inference -24
field labelWord info -70
field labelWord information -112
field labelWord infrastructure 53
field labelWord ingress 54
field labelWord inherited -33
field labelWord initiate -66
field labelWord initiated -72
field labelWord inputs -39
field labelWord insecure 37
field labelWord insert -75
field labelWord inside -22
field labelWord installation 39
field labelWord instance -88
field labelWord instances 24
field labelWord instructions 20
field labelWord integration -234
field labelWord integrations -93
field labelWord integrity 114
field labelWord interface -20
field labelWord intermediate 20
field labelWord internal -42
field labelWord internet 74
field labelWord interval 81
field labelWord into -32
field labelWord intranet -27
field labelWord invalid -30
field labelWord inventory -40
field labelWord invoice 91
field labelWord invoiced 68
field labelWord ip 55
field labelWord ipv4 -185
field labelWord is -34
field labelWord issue -83
field labelWord issuer 73
field labelWord item 35
field labelWord jar 20
field labelWord javascript 163
field labelWord jira 210
field labelWord job -48
field labelWord jobs -36
field labelWord jwt 59
field labelWord k8s -25
field labelWord kafka -58
field labelWord key 477
field labelWord keyboard 40
field labelWord keys 20
field labelWord knowledge 72
field labelWord known 47
field labelWord kubernetes -117
field labelWord l -22
field labelWord label 172
field labelWord labels 139
field labelWord language 109
field labelWord languages 131
field labelWord large -41
field labelWord last -199
field labelWord latest -31
field labelWord latitude 36
field labelWord launch 51
field labelWord layout -34
field labelWord ldap -34
field labelWord lead -28
field labelWord learn -42
field labelWord learning -26
field labelWord least -24
field labelWord leave -53
field labelWord left 44
field labelWord legend 391
field labelWord length 35
field labelWord level -118
field labelWord library -58
field labelWord license -39
field labelWord light -32
field labelWord limit 171
field labelWord limits -27
field labelWord line 112
field labelWord linear -29
field labelWord link 65
field labelWord linked 52
field labelWord links -38
field labelWord linux -29
field labelWord listen 27
field labelWord listener -20
field labelWord lists -21
field labelWord llm -25
field labelWord load -40
field labelWord local 55
field labelWord location 146
field labelWord locations -20
field labelWord log -206
field labelWord logging -104
field labelWord login -52
field labelWord logo 146
field labelWord logs -70
field labelWord longitude 43
field labelWord lookup 56
field labelWord loop 40
field labelWord m -27
field labelWord mac 41
field labelWord machine 24
field labelWord macos -80
field labelWord mail -41
field labelWord main 63
field labelWord maintainer -20
field labelWord maintenance 51
field labelWord make -31
field labelWord manage -31
field labelWord managed -20
field labelWord management -145
field labelWord manager -59
field labelWord manifest -30
field labelWord manual -30
field labelWord many -24
field labelWord map -68
field labelWord mapping 187
field labelWord mappings 46
field labelWord mark 96
field labelWord markdown -38
field labelWord master -31
field labelWord match 80
field labelWord matching -80
field labelWord matters -23
field labelWord max 264
field labelWord maximum 159
field labelWord mcp -180
field labelWord me -39
field labelWord mechanism 79
field labelWord meeting -22
field labelWord member -39
field labelWord members -47
field labelWord membership 55
field labelWord memberships -51
field labelWord memory 47
field labelWord menu 36
field labelWord merge 72
field labelWord merged 28
field labelWord message 192
field labelWord messaging -28
field labelWord metadata 265
field labelWord method 241
field labelWord methods -23
field labelWord metric 154
field labelWord metrics -41
field labelWord mfa -83
field labelWord microsoft -46
field labelWord min 96
field labelWord minimum 45
field labelWord minutes -45
field labelWord mobile 72
field labelWord mode 343
field labelWord model 247
field labelWord models -26
field labelWord modified -22
field labelWord module -33
field labelWord mongodb -47
field labelWord monitor 24
field labelWord monitored 24
field labelWord monitoring -86
field labelWord month -35
field labelWord monthly -34
field labelWord months -36
field labelWord more -117
field labelWord mount 87
field labelWord move -58
field labelWord multiple -41
field labelWord must -51
field labelWord my -109
field labelWord mysql -33
field labelWord n/a 37
field labelWord name 67
field labelWord names -34
field labelWord native -45
field labelWord navigate -27
field labelWord needed -31
field labelWord network 117
field labelWord networks 61
field labelWord never -39
field labelWord new -138
field labelWord next -115
field labelWord nginx -27
field labelWord nickname -66
field labelWord no 402
field labelWord node -111
field labelWord nodejs -30
field labelWord none -153
field labelWord normal -114
field labelWord not -150
field labelWord note -182
field labelWord notes 193
field labelWord notification 120
field labelWord notifications -23
field labelWord notify 51
field labelWord now -94
field labelWord null 40
field labelWord number 193
field labelWord nvidia -21
field labelWord oauth -61
field labelWord object -68
field labelWord obtain -31
field labelWord of 170
field labelWord off -72
field labelWord offline -23
field labelWord offset 74
field labelWord ok -62
field labelWord old 69
field labelWord omit 80
field labelWord on -205
field labelWord onboarding -20
field labelWord once -28
field labelWord one -163
field labelWord only -23
field labelWord open -219
field labelWord openapi -20
field labelWord opened 58
field labelWord openid -34
field labelWord opens 30
field labelWord operation 139
field labelWord operational 56
field labelWord operations -34
field labelWord operator 98
field labelWord opt-in 32
field labelWord option -69
field labelWord optional -203
field labelWord optionally -73
field labelWord options -127
field labelWord or -65
field labelWord order 181
field labelWord ordering 25
field labelWord orders -32
field labelWord org 125
field labelWord organisation 263
field labelWord organization 184
field labelWord organization_id -27
field labelWord origin -41
field labelWord other -43
field labelWord others -41
field labelWord out -44
field labelWord output 113
field labelWord outputs -72
field labelWord over -118
field labelWord overlap 44
field labelWord override 74
field labelWord overview -82
field labelWord own -42
field labelWord owned -44
field labelWord pack 118
field labelWord package -91
field labelWord padding 56
field labelWord page 147
field labelWord pages 23
field labelWord paid 89
field labelWord panel -52
field labelWord parallel -53
field labelWord param 22
field labelWord parameter -43
field labelWord parameters 260
field labelWord params 22
field labelWord parent 81
field labelWord parsing 64
field labelWord participant 49
field labelWord partition 129
field labelWord party -64
field labelWord pass 149
field labelWord passcode 48
field labelWord passphrase 63
field labelWord password 422
field labelWord path 87
field labelWord pattern 62
field labelWord pause -69
field labelWord pay -44
field labelWord payload 55
field labelWord payment 203
field labelWord peer 26
field labelWord people -29
field labelWord per-user -36
field labelWord percent 88
field labelWord percentage -41
field labelWord performance -39
field labelWord periods -56
field labelWord permanent 30
field labelWord permission 71
field labelWord persist 46
field labelWord persistence -30
field labelWord person -21
field labelWord personal 32
field labelWord phase -23
field labelWord phone 125
field labelWord physical -40
field labelWord ping -22
field labelWord pipeline -50
field labelWord pipelines -115
field labelWord plan 103
field labelWord planned 29
field labelWord planning -30
field labelWord platform -32
field labelWord plugin -33
field labelWord plugins -89
field labelWord pod -55
field labelWord point 90
field labelWord points 32
field labelWord policies 289
field labelWord policy -176
field labelWord pool 39
field labelWord port 27
field labelWord portainer -70
field labelWord ports 179
field labelWord position 85
field labelWord positive 114
field labelWord possible -29
field labelWord post -140
field labelWord posted -38
field labelWord postgresql -52
field labelWord posting -57
field labelWord power 28
field labelWord practices -22
field labelWord predefined 25
field labelWord preference 24
field labelWord preferences 20
field labelWord prefix 294
field labelWord preset -127
field labelWord prevent 35
field labelWord preview -41
field labelWord previous -56
field labelWord pricing 156
field labelWord primary 64
field labelWord principal 28
field labelWord print -85
field labelWord printing -21
field labelWord private 155
field labelWord pro -35
field labelWord probes -24
field labelWord proceed -21
field labelWord process 74
field labelWord processing -59
field labelWord prod -28
field labelWord product 79
field labelWord production -82
field labelWord products 41
field labelWord profile 71
field labelWord profiles -30
field labelWord program 120
field labelWord project 233
field labelWord project_name -46
field labelWord projects 35
field labelWord prometheus 56
field labelWord prompt 65
field labelWord prompts 42
field labelWord property 110
field labelWord protocol -245
field labelWord provide -36
field labelWord provider 121
field labelWord providers -31
field labelWord provision 22
field labelWord provisioning -134
field labelWord proxies 93
field labelWord proxy 63
field labelWord public -40
field labelWord publish -91
field labelWord purpose -146
field labelWord push -20
field labelWord pushover -20
field labelWord put -25
field labelWord qr -28
field labelWord quality -44
field labelWord quantity 32
field labelWord quarterly -22
field labelWord queries -37
field labelWord queue -63
field labelWord quick 40
field labelWord quota 37
field labelWord quote 88
field labelWord radio -64
field labelWord random -21
field labelWord range 240
field labelWord rapid -49
field labelWord raw -31
field labelWord reachable 55
field labelWord reactivate 67
field labelWord read 413
field labelWord reader -50
field labelWord ready -30
field labelWord real -24
field labelWord reboot 35
field labelWord rebuild 57
field labelWord recaptcha -47
field labelWord receipt 125
field labelWord received 26
field labelWord receives -28
field labelWord recipients 129
field labelWord recommended -45
field labelWord record -74
field labelWord recorded 44
field labelWord recording -35
field labelWord recurring 42
field labelWord red -20
field labelWord redirect 248
field labelWord redundancy 26
field labelWord refactor -23
field labelWord refresh 91
field labelWord regenerate -53
field labelWord regex 63
field labelWord region -31
field labelWord register 46
field labelWord registry 24
field labelWord reject -33
field labelWord rejected -20
field labelWord related 20
field labelWord relationship 99
field labelWord relationships -24
field labelWord relative 99
field labelWord relay 131
field labelWord releases -27
field labelWord relying -67
field labelWord remediation 92
field labelWord reminder 121
field labelWord remote 30
field labelWord remove -39
field labelWord reorder -28
field labelWord replace 28
field labelWord replicas 21
field labelWord replication -23
field labelWord replies 59
field labelWord repo 26
field labelWord report 54
field labelWord reporting 54
field labelWord repository 178
field labelWord requests 30
field labelWord require -77
field labelWord required 47
field labelWord requirement 60
field labelWord requirements -22
field labelWord requires -29
field labelWord rerun -25
field labelWord research -62
field labelWord resend 50
field labelWord reserved -32
field labelWord reset -78
field labelWord residency -35
field labelWord resolution 101
field labelWord resource 182
field labelWord response 142
field labelWord responses 37
field labelWord restart 83
field labelWord restrict -49
field labelWord restrictions 30
field labelWord results 122
field labelWord resume -27
field labelWord retain 108
field labelWord retention 130
field labelWord retrieval -26
field labelWord returns -53
field labelWord revenue 82
field labelWord review 21
field labelWord revision 45
field labelWord rewrite 43
field labelWord right 59
field labelWord risk 101
field labelWord role-based -33
field labelWord rollback -48
field labelWord round 173
field labelWord route -79
field labelWord route53 -25
field labelWord routing 42
field labelWord row 118
field labelWord rule 98
field labelWord runner -35
field labelWord running -21
field labelWord runtime 37
field labelWord s3 -120
field labelWord sales -68
field labelWord salt 36
field labelWord same 64
field labelWord saml 88
field labelWord sample -69
field labelWord sandbox 143
field labelWord saved -46
field labelWord scalability -30
field labelWord scan 35
field labelWord scanning -22
field labelWord scenario 50
field labelWord scenarios 120
field labelWord schedule 53
field labelWord scheduled -45
field labelWord schema 58
field labelWord scheme 267
field labelWord scim -69
field labelWord scope 61
field labelWord script 133
field labelWord sdk -65
field labelWord search 281
field labelWord second -26
field labelWord secondary 94
field labelWord seconds 25
field labelWord secret 255
field labelWord secrets -118
field labelWord section -31
field labelWord sections 24
field labelWord secure -123
field labelWord see -51
field labelWord segment 106
field labelWord select -234
field labelWord selected -144
field labelWord selection -91
field labelWord selector 146
field labelWord send -44
field labelWord sender 109
field labelWord sent -66
field labelWord separately 65
field labelWord separator 383
field labelWord sequence -61
field labelWord sequential -24
field labelWord serial -38
field labelWord series 109
field labelWord server -101
field labelWord server-side -38
field labelWord service 65
field labelWord service_name -82
field labelWord services -114
field labelWord session 281
field labelWord sessions -25
field labelWord set -143
field labelWord sets -25
field labelWord setting -57
field labelWord settings -646
field labelWord setup -119
field labelWord severity 161
field labelWord shape -38
field labelWord share -130
field labelWord shared -39
field labelWord sharing 60
field labelWord shell -40
field labelWord shipping -28
field labelWord shortcuts 28
field labelWord should 57
field labelWord show 223
field labelWord shown -25
field labelWord sid 35
field labelWord side 31
field labelWord sign 110
field labelWord sign-in -106
field labelWord sign-on 118
field labelWord sign-up -33
field labelWord signature -28
field labelWord signatures -20
field labelWord signed -49
field labelWord signing -21
field labelWord signup 112
field labelWord silent 42
field labelWord since 32
field labelWord single -70
field labelWord sink -65
field labelWord site 112
field labelWord skill -37
field labelWord skip 227
field labelWord sla 51
field labelWord slack 33
field labelWord slot 26
field labelWord slow -25
field labelWord small -34
field labelWord smart -51
field labelWord sms -57
field labelWord smtp -53
field labelWord snippet -29
field labelWord soft 69
field labelWord software -34
field labelWord solution -36
field labelWord some -56
field labelWord sonarqube -37
field labelWord sort 167
field labelWord sorting -34
field labelWord source 48
field labelWord sources -27
field labelWord sp -39
field labelWord space 75
field labelWord spam -27
field labelWord specific -254
field labelWord specify -31
field labelWord split 44
field labelWord splitting 21
field labelWord sql 221
field labelWord src 21
field labelWord sso -98
field labelWord stable -22
field labelWord stack -32
field labelWord stacked 22
field labelWord stage -224
field labelWord staging 27
field labelWord standard -44
field labelWord start 108
field labelWord started -26
field labelWord starter -23
field labelWord starttls 22
field labelWord state 131
field labelWord static 52
field labelWord statistics 26
field labelWord stats 23
field labelWord status -211
field labelWord statuses 57
field labelWord step -80
field labelWord steps 101
field labelWord stop -41
field labelWord storage -44
field labelWord store -20
field labelWord strategy 211
field labelWord stream -31
field labelWord string -62
field labelWord structured 38
field labelWord style 232
field labelWord styles 75
field labelWord sub 44
field labelWord subject 176
field labelWord submit -31
field labelWord subscribe 84
field labelWord subscriber -53
field labelWord subscription -21
field labelWord subscriptions -33
field labelWord subsequent 25
field labelWord suffix 39
field labelWord suggestion -25
field labelWord suite -36
field labelWord summary -137
field labelWord support -56
field labelWord supported -41
field labelWord surname 41
field labelWord survey 64
field labelWord sync 144
field labelWord synchronization -86
field labelWord system 25
field labelWord tab -85
field labelWord table 251
field labelWord tables 21
field labelWord tabs 36
field labelWord tags 243
field labelWord tar.gz 37
field labelWord target 369
field labelWord targeting -20
field labelWord tasks 30
field labelWord tax 142
field labelWord team 42
field labelWord teams 73
field labelWord technical -25
field labelWord telegram -61
field labelWord telemetry 48
field labelWord template 178
field labelWord templates -43
field labelWord temporary -20
field labelWord tenant -112
field labelWord terms 136
field labelWord terraform -40
field labelWord test -28
field labelWord testing -93
field labelWord text -66
field labelWord than -36
field labelWord that -39
field labelWord the -1004
field labelWord their 54
field labelWord these 89
field labelWord they 57
field labelWord this 172
field labelWord threshold 61
field labelWord ticket 163
field labelWord time 149
field labelWord timeout 150
field labelWord timestamp 95
field labelWord timing -83
field labelWord tip -42
field labelWord title 223
field labelWord tls 531
field labelWord to 266
field labelWord toggle 58
field labelWord token 175
field labelWord tokens -98
field labelWord tool 181
field labelWord tools -54
field labelWord top 51
field labelWord topic -116
field labelWord topics -43
field labelWord total -78
field labelWord totals 170
field labelWord tracing 89
field labelWord track 24
field labelWord tracked -27
field labelWord tracking 107
field labelWord training -29
field labelWord transaction -32
field labelWord transfer 44
field labelWord transformation -33
field labelWord translations 84
field labelWord trend 58
field labelWord trial -43
field labelWord trigger 194
field labelWord triggered 20
field labelWord triggers -51
field labelWord true -113
field labelWord trust -33
field labelWord trusted 141
field labelWord try 31
field labelWord ttl 25
field labelWord twilio -82
field labelWord twitter -42
field labelWord two-factor 23
field labelWord type 278
field labelWord types 160
field labelWord ubuntu -28
field labelWord ui -52
field labelWord uk -27
field labelWord under 24
field labelWord understanding -27
field labelWord unique -66
field labelWord unit 208
field labelWord units 98
field labelWord unknown 23
field labelWord unsubscribe 57
field labelWord update 267
field labelWord updated -24
field labelWord updates -31
field labelWord upgrade -23
field labelWord upload 148
field labelWord upon 30
field labelWord uri -97
field labelWord uris -20
field labelWord url 550
field labelWord urls 59
field labelWord us -40
field labelWord usage -145
field labelWord used 32
field labelWord user 132
field labelWord user/group 29
field labelWord username 134
field labelWord users -232
field labelWord uses -26
field labelWord using 28
field labelWord v2 -22
field labelWord valid -116
field labelWord validate -26
field labelWord validation -71
field labelWord validity 106
field labelWord value 363
field labelWord values 44
field labelWord variable 76
field labelWord vector -40
field labelWord vendor 190
field labelWord verbose 20
field labelWord verification -21
field labelWord verify 85
field labelWord version -43
field labelWord versioning 126
field labelWord versions 204
field labelWord via -36
field labelWord video -20
field labelWord viewing 42
field labelWord virtual 82
field labelWord visibility 105
field labelWord visible 47
field labelWord visualizations -29
field labelWord volume 100
field labelWord vpc 57
field labelWord vulnerability -32
field labelWord wait 55
field labelWord want -49
field labelWord warehouse -28
field labelWord warn 28
field labelWord webhook 54
field labelWord webhooks 42
field labelWord websocket -29
field labelWord websockets 24
field labelWord week -21
field labelWord weekly -58
field labelWord whatsapp 23
field labelWord when 115
field labelWord where -31
field labelWord whitelist 23
field labelWord who -29
field labelWord why -21
field labelWord window 64
field labelWord windows 55
field labelWord with -188
field labelWord within 117
field labelWord without 60
field labelWord work -33
field labelWord workflow -129
field labelWord workflows -50
field labelWord workspace -59
field labelWord write -62
field labelWord writer -34
field labelWord x-axis 74
field labelWord x.509 187
field labelWord xml -34
field labelWord yearly -28
field labelWord years 77
field labelWord yes -20
field labelWord you -166
field labelWord your -443
field labelWord zero 99
field labelWord zip -29
field pageCode 0 135
field pageCode 1 -68
field pageCode 3 31
field pageCode 4 -258
field pageCode 5 -374
field pageCode 6 -606
field pageCode 7 -795
field pageControls 0 -793
field pageControls 1 -329
field pageControls 2 -184
field pageControls 3 -237
field pageControls 4 -178
field pageControls 5 -77
field pageControls 6 -121
field pageControls 7 -114
field parentField 0 -241
field pathWord access -135
field pathWord add 431
field pathWord admin -379
field pathWord administration 211
field pathWord advanced -103
field pathWord agent 154
field pathWord agents -325
field pathWord and 53
field pathWord api -255
field pathWord applications 345
field pathWord apps 496
field pathWord architecture -78
field pathWord auth -115
field pathWord cases -113
field pathWord chat 265
field pathWord cli -172
field pathWord client -315
field pathWord cloud 631
field pathWord cluster -58
field pathWord code -47
field pathWord community -283
field pathWord compliance 350
field pathWord concepts -396
field pathWord configuration -673
field pathWord connect -701
field pathWord content -83
field pathWord core 187
field pathWord data -49
field pathWord databases -43
field pathWord deploy 282
field pathWord deployment -692
field pathWord developer -437
field pathWord development -170
field pathWord docker 82
field pathWord docs 300
field pathWord email 203
field pathWord en 399
field pathWord enterprise -452
field pathWord examples -54
field pathWord extensions 601
field pathWord features -242
field pathWord file -276
field pathWord files 54
field pathWord get -75
field pathWord getting -211
field pathWord guide 649
field pathWord guides 512
field pathWord hosted -220
field pathWord hosting -74
field pathWord how 95
field pathWord import -117
field pathWord install -395
field pathWord installation -287
field pathWord integration -57
field pathWord integrations -70
field pathWord management 74
field pathWord manual -85
field pathWord mcp 67
field pathWord notifications 89
field pathWord platform -495
field pathWord pro 346
field pathWord provider -141
field pathWord providers 282
field pathWord reference -117
field pathWord references -25
field pathWord registries -139
field pathWord remote -131
field pathWord s -78
field pathWord saml -550
field pathWord scim -149
field pathWord security -190
field pathWord self -128
field pathWord server -294
field pathWord session -49
field pathWord setting -41
field pathWord settings -138
field pathWord setup -169
field pathWord sms 202
field pathWord source 139
field pathWord sso -775
field pathWord started -295
field pathWord storage 207
field pathWord sync -248
field pathWord to 220
field pathWord tools 57
field pathWord troubleshooting -31
field pathWord tutorials 519
field pathWord types 243
field pathWord ui -221
field pathWord up -73
field pathWord use 445
field pathWord user 116
field pathWord users 112
field pathWord v -228
field pathWord webhooks -113
field pathWord website -261
field pathWord workflows 90
field pathWord your -326
field productHeading 0 -229
field productHeading 1 -233
field productSentence 0 -136
field productSentence 1 -547
field productSentence 2 -166
field productSentence 3 134
field repeated 1 92
field repeated 10 -21
field repeated 11 -137
field repeated 12 180
field repeated 13 288
field repeated 14 -569
field repeated 15 -458
field repeated 2 -100
field repeated 3 -202
field repeated 4 -268
field repeated 5 -233
field repeated 6 -183
field repeated 7 -355
field repeated 9 -94
field repeatedAsMember 0 -362
field repeatedAsMember 1 -80
field repeatedAsMember 2 -422
field sectionClicks 0 -536
field sectionClicks 1 -51
field sectionClicks 2 -34
field sectionClicks 3 -57
field sectionClicks 4 -41
field sectionClicks 5 46
field sectionClicks 6 -205
field sectionSteps 0 -246
field sectionSteps 1 -264
field sectionVerbs 0 -828
field sectionVerbs 1 -311
field sectionVerbs 2 -157
field sectionVerbs 3 -320
field sectionVerbs 4 37
field sectionVerbs 5 51
field sectionVerbs 7 61
field spanAction 1 -2131
field spanAction 11 -132
field spanAction 12 61
field spanAction 13 -118
field spanAction 14 -112
field spanAction 2 -2508
field spanAction 5 -2169
field spanAction 6 -71
field spanAction 7 128
field spanAction 8 44
field spanAfter " -88
field spanAfter #3 27
field spanAfter ' 25
field spanAfter ( 237
field spanAfter ) -149
field spanAfter , 92
field spanAfter . -161
field spanAfter / 25
field spanAfter : 371
field spanAfter ; -60
field spanAfter = 267
field spanAfter > -275
field spanAfter above -20
field spanAfter accordingly -20
field spanAfter account -27
field spanAfter action -316
field spanAfter add 61
field spanAfter address 87
field spanAfter adds 39
field spanAfter after -49
field spanAfter alias -29
field spanAfter also -52
field spanAfter amount -22
field spanAfter and 266
field spanAfter app -155
field spanAfter appears 55
field spanAfter are 65
field spanAfter area -102
field spanAfter as -157
field spanAfter at 39
field spanAfter attribute -20
field spanAfter bar 66
field spanAfter based 33
field spanAfter before 71
field spanAfter box 170
field spanAfter button 23
field spanAfter can -43
field spanAfter card -24
field spanAfter category 47
field spanAfter channel 107
field spanAfter chapter -28
field spanAfter check 191
field spanAfter checkbox 371
field spanAfter choose 40
field spanAfter click 53
field spanAfter column -235
field spanAfter configuration -38
field spanAfter connector -44
field spanAfter copied -38
field spanAfter dialog -64
field spanAfter drop-down 91
field spanAfter dropdown 448
field spanAfter email -23
field spanAfter empty 50
field spanAfter enabled 86
field spanAfter endpoint -21
field spanAfter entry -21
field spanAfter environment -72
field spanAfter feature 22
field spanAfter field 502
field spanAfter file -35
field spanAfter files -25
field spanAfter first 44
field spanAfter flag -42
field spanAfter folder -61
field spanAfter for 88
field spanAfter format -25
field spanAfter from -452
field spanAfter here -28
field spanAfter if -93
field spanAfter in 331
field spanAfter information 45
field spanAfter input -32
field spanAfter inside -24
field spanAfter instance 24
field spanAfter integration -27
field spanAfter it -22
field spanAfter item -58
field spanAfter json 36
field spanAfter just -70
field spanAfter key -21
field spanAfter lets 38
field spanAfter level -21
field spanAfter line 54
field spanAfter list -51
field spanAfter means 36
field spanAfter menu -283
field spanAfter method -45
field spanAfter mode -20
field spanAfter module -33
field spanAfter name 38
field spanAfter next 52
field spanAfter node -100
field spanAfter of -73
field spanAfter off 63
field spanAfter on 34
field spanAfter operator -25
field spanAfter option -170
field spanAfter or -347
field spanAfter page -100
field spanAfter panel 47
field spanAfter parameters 144
field spanAfter part -24
field spanAfter permission -51
field spanAfter plugin -149
field spanAfter points 114
field spanAfter prefix -22
field spanAfter property -209
field spanAfter report -34
field spanAfter route -20
field spanAfter row -37
field spanAfter search -25
field spanAfter section 82
field spanAfter select 154
field spanAfter selector 121
field spanAfter service -44
field spanAfter set 139
field spanAfter setting 157
field spanAfter settings -107
field spanAfter should 91
field spanAfter shows -25
field spanAfter so 42
field spanAfter state -23
field spanAfter step -22
field spanAfter steps -101
field spanAfter subsection 89
field spanAfter switch 74
field spanAfter tab -102
field spanAfter table -51
field spanAfter tag -22
field spanAfter text 410
field spanAfter that 66
field spanAfter the 48
field spanAfter then -38
field spanAfter toggle 446
field spanAfter trigger -29
field spanAfter type -48
field spanAfter under 118
field spanAfter url -25
field spanAfter using 113
field spanAfter value 24
field spanAfter values 25
field spanAfter when -65
field spanAfter where 113
field spanAfter which 37
field spanAfter who 20
field spanAfter widget -74
field spanAfter will -63
field spanAfter with 41
field spanAfter you -54
field spanAfter ’ -23
field spanAfter ” -22
field spanAfter → -77
field spanAfter2 " 207
field spanAfter2 #3 70
field spanAfter2 ( -178
field spanAfter2 ) -115
field spanAfter2 , -238
field spanAfter2 - -21
field spanAfter2 . -159
field spanAfter2 30 62
field spanAfter2 : -116
field spanAfter2 > -122
field spanAfter2 a -47
field spanAfter2 access -50
field spanAfter2 activate 28
field spanAfter2 add 38
field spanAfter2 after -43
field spanAfter2 again -35
field spanAfter2 allowing -30
field spanAfter2 allows 143
field spanAfter2 also 39
field spanAfter2 an -110
field spanAfter2 and -50
field spanAfter2 any -34
field spanAfter2 app -67
field spanAfter2 appear 32
field spanAfter2 appears 59
field spanAfter2 are -72
field spanAfter2 associate -28
field spanAfter2 at 170
field spanAfter2 automatically 29
field spanAfter2 be 106
field spanAfter2 before 68
field spanAfter2 between -24
field spanAfter2 box 728
field spanAfter2 button -63
field spanAfter2 by -21
field spanAfter2 card -21
field spanAfter2 changes -28
field spanAfter2 chart 66
field spanAfter2 check -27
field spanAfter2 checkbox 109
field spanAfter2 click -159
field spanAfter2 clicking 87
field spanAfter2 collect -41
field spanAfter2 configure -22
field spanAfter2 confirm -31
field spanAfter2 contains -166
field spanAfter2 control -23
field spanAfter2 copy -35
field spanAfter2 currently 56
field spanAfter2 custom -24
field spanAfter2 decide 23
field spanAfter2 default -41
field spanAfter2 defines 125
field spanAfter2 disable 411
field spanAfter2 disabled 63
field spanAfter2 do 29
field spanAfter2 doesn't -33
field spanAfter2 drag -48
field spanAfter2 dropdown 174
field spanAfter2 e.g -89
field spanAfter2 each -26
field spanAfter2 either 82
field spanAfter2 enable 135
field spanAfter2 ensure 22
field spanAfter2 enter 170
field spanAfter2 event -23
field spanAfter2 feature 57
field spanAfter2 field 554
field spanAfter2 fields 38
field spanAfter2 filter 45
field spanAfter2 find -39
field spanAfter2 flag -49
field spanAfter2 follow -28
field spanAfter2 for 119
field spanAfter2 form -45
field spanAfter2 from -143
field spanAfter2 generate 31
field spanAfter2 get -34
field spanAfter2 give -29
field spanAfter2 grant 31
field spanAfter2 have 27
field spanAfter2 help -29
field spanAfter2 in -187
field spanAfter2 include 24
field spanAfter2 indicates -26
field spanAfter2 into -51
field spanAfter2 is -179
field spanAfter2 it 96
field spanAfter2 its -46
field spanAfter2 job -54
field spanAfter2 label 42
field spanAfter2 learn -94
field spanAfter2 leave -23
field spanAfter2 left 82
field spanAfter2 lets 53
field spanAfter2 limit 38
field spanAfter2 link -20
field spanAfter2 list 131
field spanAfter2 listed -23
field spanAfter2 main -29
field spanAfter2 make -32
field spanAfter2 match 59
field spanAfter2 matches 49
field spanAfter2 maximum 41
field spanAfter2 menu -216
field spanAfter2 more -24
field spanAfter2 must -48
field spanAfter2 name 32
field spanAfter2 needed 112
field spanAfter2 next 27
field spanAfter2 no -24
field spanAfter2 not 22
field spanAfter2 of -152
field spanAfter2 on 144
field spanAfter2 only 72
field spanAfter2 open -73
field spanAfter2 option 206
field spanAfter2 optional 110
field spanAfter2 or -305
field spanAfter2 otherwise 30
field spanAfter2 password 44
field spanAfter2 permission -21
field spanAfter2 plan -21
field spanAfter2 preserve -20
field spanAfter2 process -39
field spanAfter2 property 51
field spanAfter2 provide -33
field spanAfter2 receive -20
field spanAfter2 record 52
field spanAfter2 refresh 43
field spanAfter2 repeat -32
field spanAfter2 representing 22
field spanAfter2 required 118
field spanAfter2 return 41
field spanAfter2 review -40
field spanAfter2 role -31
field spanAfter2 run -28
field spanAfter2 s -20
field spanAfter2 search 27
field spanAfter2 section -27
field spanAfter2 see -34
field spanAfter2 select 342
field spanAfter2 service 40
field spanAfter2 set 167
field spanAfter2 setting 63
field spanAfter2 shown -20
field spanAfter2 source 64
field spanAfter2 start -29
field spanAfter2 step -35
field spanAfter2 stop -23
field spanAfter2 style -32
field spanAfter2 tab -57
field spanAfter2 task -21
field spanAfter2 template -53
field spanAfter2 that 85
field spanAfter2 the -34
field spanAfter2 then -284
field spanAfter2 these 50
field spanAfter2 this 48
field spanAfter2 toggle 58
field spanAfter2 turned 61
field spanAfter2 type -85
field spanAfter2 types -31
field spanAfter2 under 79
field spanAfter2 update 20
field spanAfter2 upload 91
field spanAfter2 use -44
field spanAfter2 user -22
field spanAfter2 value -30
field spanAfter2 variable -63
field spanAfter2 view -81
field spanAfter2 watch 26
field spanAfter2 when 71
field spanAfter2 where 38
field spanAfter2 whether 42
field spanAfter2 which 205
field spanAfter2 will 92
field spanAfter2 with -68
field spanAfter2 within 47
field spanAfter2 you -63
field spanAfter2 your 68
field spanAfter2 } -176
field spanAfterClass aimless -83
field spanAfterClass article 33
field spanAfterClass be 73
field spanAfterClass beforePlace 251
field spanAfterClass blank 46
field spanAfterClass boxNoun 464
field spanAfterClass button 52
field spanAfterClass check -32
field spanAfterClass checkingHeading -57
field spanAfterClass click 51
field spanAfterClass condition -47
field spanAfterClass configure 291
field spanAfterClass conjunction -169
field spanAfterClass consoleNoun -188
field spanAfterClass contrast 59
field spanAfterClass descriptionHeader -267
field spanAfterClass determiner 38
field spanAfterClass display -36
field spanAfterClass durationNoun 37
field spanAfterClass emailNoun -22
field spanAfterClass enter 257
field spanAfterClass fieldNoun 282
field spanAfterClass fileNoun -79
field spanAfterClass fillingVerb 105
field spanAfterClass formNoun -166
field spanAfterClass formatHeader -28
field spanAfterClass genericHeading -102
field spanAfterClass groupNoun 163
field spanAfterClass headingVerb 421
field spanAfterClass inputNoun 310
field spanAfterClass kindNoun -182
field spanAfterClass labelFiller 39
field spanAfterClass labelHeader 251
field spanAfterClass make 328
field spanAfterClass menuNoun 452
field spanAfterClass multilineNoun -59
field spanAfterClass navigate 57
field spanAfterClass negation -22
field spanAfterClass numberNoun -46
field spanAfterClass obligation 64
field spanAfterClass off 62
field spanAfterClass on 105
field spanAfterClass opener 154
field spanAfterClass openingVerb 51
field spanAfterClass optionNoun 44
field spanAfterClass otherHeader -726
field spanAfterClass pairNoun -34
field spanAfterClass place -691
field spanAfterClass plainNoun 423
field spanAfterClass pointer -74
field spanAfterClass possibility -59
field spanAfterClass preposition 80
field spanAfterClass pronoun -21
field spanAfterClass secretNoun -60
field spanAfterClass select 194
field spanAfterClass slugEnd -60
field spanAfterClass slugVerb 356
field spanAfterClass softener -53
field spanAfterClass structural 114
field spanAfterClass submitVerb 60
field spanAfterClass switchEffect -84
field spanAfterClass switchOn 655
field spanAfterClass titleNoun -67
field spanAfterClass toggleNoun 857
field spanAfterClass trialVerb 159
field spanAfterClass typeHeader -48
field spanAfterClass unit -37
field spanAfterClass upload 31
field spanAfterClass use 97
field spanAfterClass valueWord 129
field spanAfterClass weakLabelHeader -91
field spanArrow 1 -211
field spanArrow 2 -353
field spanBefore " -96
field spanBefore ( 21
field spanBefore , 216
field spanBefore - 136
field spanBefore . -120
field spanBefore : -307
field spanBefore ; 93
field spanBefore > -207
field spanBefore a 183
field spanBefore account 39
field spanBefore action -31
field spanBefore add -44
field spanBefore additional -22
field spanBefore also 38
field spanBefore an -49
field spanBefore and 307
field spanBefore and/or 60
field spanBefore application 39
field spanBefore apply 47
field spanBefore appropriate 118
field spanBefore as 55
field spanBefore at -70
field spanBefore be -44
field spanBefore between -49
field spanBefore but 52
field spanBefore by -23
field spanBefore called -48
field spanBefore can 35
field spanBefore check 207
field spanBefore checking 67
field spanBefore choose -262
field spanBefore click -351
field spanBefore clicking -44
field spanBefore configure 106
field spanBefore configuring -70
field spanBefore corresponding 21
field spanBefore creating -24
field spanBefore default -139
field spanBefore define -30
field spanBefore descriptive -50
field spanBefore desired 95
field spanBefore drag -28
field spanBefore either -105
field spanBefore enable 203
field spanBefore enabling 33
field spanBefore enter -265
field spanBefore example -30
field spanBefore existing 31
field spanBefore field 134
field spanBefore find 286
field spanBefore flag -63
field spanBefore following 63
field spanBefore for 209
field spanBefore format -40
field spanBefore from -202
field spanBefore generated -27
field spanBefore get -22
field spanBefore has 139
field spanBefore have -36
field spanBefore header 23
field spanBefore in 342
field spanBefore include 31
field spanBefore instance 24
field spanBefore into 176
field spanBefore is -84
field spanBefore it -87
field spanBefore its 69
field spanBefore keep 30
field spanBefore label 45
field spanBefore labeled 70
field spanBefore labelled 42
field spanBefore least -45
field spanBefore leave 130
field spanBefore left -39
field spanBefore like -49
field spanBefore matches -27
field spanBefore modify -20
field spanBefore more 54
field spanBefore name -21
field spanBefore named -47
field spanBefore new -40
field spanBefore of 57
field spanBefore on 29
field spanBefore only 37
field spanBefore open -49
field spanBefore option 22
field spanBefore optional 21
field spanBefore or -303
field spanBefore proper 48
field spanBefore provide 58
field spanBefore related 33
field spanBefore replace -20
field spanBefore required 27
field spanBefore returns -34
field spanBefore role -25
field spanBefore see -65
field spanBefore select -130
field spanBefore set 306
field spanBefore setting -43
field spanBefore short 63
field spanBefore show -24
field spanBefore slack -37
field spanBefore specify 45
field spanBefore template 20
field spanBefore test -25
field spanBefore that -50
field spanBefore then -70
field spanBefore through -21
field spanBefore tick 67
field spanBefore to -314
field spanBefore toggle 90
field spanBefore topic -20
field spanBefore type -41
field spanBefore under -37
field spanBefore up 26
field spanBefore use -166
field spanBefore user 25
field spanBefore using -52
field spanBefore value -33
field spanBefore variable -42
field spanBefore version -35
field spanBefore via -30
field spanBefore webhook 77
field spanBefore what 38
field spanBefore when 83
field spanBefore which 54
field spanBefore with -62
field spanBefore within 43
field spanBefore your -114
field spanBefore } -24
field spanBefore – -20
field spanBefore — -23
field spanBefore ‘ -23
field spanBeforeClass aimless 52
field spanBeforeClass article 136
field spanBeforeClass be -142
field spanBeforeClass beforePlace -37
field spanBeforeClass button 41
field spanBeforeClass check 145
field spanBeforeClass checkingHeading -31
field spanBeforeClass click -409
field spanBeforeClass condition 43
field spanBeforeClass configure 222
field spanBeforeClass consoleNoun 40
field spanBeforeClass contrast -88
field spanBeforeClass defaultHeader -139
field spanBeforeClass descriptionHeader -38
field spanBeforeClass display -53
field spanBeforeClass edition -37
field spanBeforeClass enter -56
field spanBeforeClass exampleHeader -31
field spanBeforeClass fieldNoun 122
field spanBeforeClass fillingVerb -650
field spanBeforeClass followUp -70
field spanBeforeClass formNoun -29
field spanBeforeClass formatHeader -47
field spanBeforeClass genericHeading 205
field spanBeforeClass groupNoun -36
field spanBeforeClass headingVerb 105
field spanBeforeClass kindNoun -122
field spanBeforeClass labelConnector 272
field spanBeforeClass labelFiller 302
field spanBeforeClass labelHeader 59
field spanBeforeClass leave 156
field spanBeforeClass lookalike -26
field spanBeforeClass make 364
field spanBeforeClass manipulate -20
field spanBeforeClass menuNoun -151
field spanBeforeClass multilineNoun 105
field spanBeforeClass navigate -71
field spanBeforeClass obligation 127
field spanBeforeClass on 229
field spanBeforeClass openingVerb -108
field spanBeforeClass optionNoun -95
field spanBeforeClass optionalHeader 21
field spanBeforeClass optionsHeader -38
field spanBeforeClass otherHeader -194
field spanBeforeClass pairNoun 29
field spanBeforeClass place -35
field spanBeforeClass plainNoun -63
field spanBeforeClass pointer 52
field spanBeforeClass possessive -62
field spanBeforeClass possibility 28
field spanBeforeClass pronoun -155
field spanBeforeClass remark -43
field spanBeforeClass requiredHeader 54
field spanBeforeClass select -430
field spanBeforeClass slugEnd 43
field spanBeforeClass slugVerb 193
field spanBeforeClass softener 177
field spanBeforeClass structural 40
field spanBeforeClass switchEffect 46
field spanBeforeClass switchOff 24
field spanBeforeClass switchOn 577
field spanBeforeClass titleNoun -25
field spanBeforeClass toggleNoun 144
field spanBeforeClass trialVerb 155
field spanBeforeClass typeHeader -42
field spanBeforeClass upload -34
field spanBeforeClass urlNoun 74
field spanBeforeClass use -170
field spanBeforeClass valueWord -163
field spanBeforeClass vendor -54
field spanBeforeClass weakLabelHeader -27
field spanCondition 0 -359
field spanCondition 1 -104
field spanControl boxNoun 654
field spanControl button -1885
field spanControl fieldNoun 1137
field spanControl menuNoun 590
field spanControl place -2269
field spanControl toggleNoun 823
field spanDistance 0 -24
field spanDistance 1 171
field spanDistance 2 349
field spanDistance 3 26
field spanDistance 4 221
field spanDistance 5 34
field spanDistance 6 -494
field spanDistance 7 -315
field spanEarlier #2 -51
field spanEarlier as -136
field spanEarlier between -67
field spanEarlier by 71
field spanEarlier for -89
field spanEarlier from -185
field spanEarlier of -170
field spanEarlier on -273
field spanEarlier per 52
field spanEarlier to 63
field spanEarlier under 136
field spanEarlier using -45
field spanEarlier via -32
field spanEnd 0 133
field spanFirstClass aimless 42
field spanFirstClass article -104
field spanFirstClass beforePlace 38
field spanFirstClass button 91
field spanFirstClass check 143
field spanFirstClass checkingHeading -45
field spanFirstClass click -205
field spanFirstClass condition 216
field spanFirstClass configure 90
field spanFirstClass conjunction 126
field spanFirstClass defaultHeader -54
field spanFirstClass determiner 44
field spanFirstClass emailNoun 61
field spanFirstClass enter 122
field spanFirstClass exampleHeader -30
field spanFirstClass fileNoun 120
field spanFirstClass fillingVerb 200
field spanFirstClass followUp -58
field spanFirstClass formatHeader -25
field spanFirstClass groupNoun -21
field spanFirstClass headingVerb 53
field spanFirstClass inputNoun -59
field spanFirstClass kindNoun -135
field spanFirstClass labelConnector -23
field spanFirstClass labelFiller -61
field spanFirstClass labelHeader -102
field spanFirstClass make 73
field spanFirstClass manipulate -46
field spanFirstClass menuNoun 183
field spanFirstClass navigate -152
field spanFirstClass negation -23
field spanFirstClass numberNoun 45
field spanFirstClass numberWord -22
field spanFirstClass off 41
field spanFirstClass on 56
field spanFirstClass opener 263
field spanFirstClass openingVerb -79
field spanFirstClass optionNoun -110
field spanFirstClass optionalHeader 25
field spanFirstClass optionsHeader -59
field spanFirstClass otherHeader -71
field spanFirstClass paste -55
field spanFirstClass place -34
field spanFirstClass plainNoun -79
field spanFirstClass pointer -164
field spanFirstClass possessive 87
field spanFirstClass preposition -104
field spanFirstClass pronoun -62
field spanFirstClass remark -27
field spanFirstClass select -59
field spanFirstClass slugEnd 244
field spanFirstClass slugVerb 26
field spanFirstClass softener 32
field spanFirstClass structural 45
field spanFirstClass submitVerb 89
field spanFirstClass switchEffect 72
field spanFirstClass switchOff 95
field spanFirstClass switchOn 258
field spanFirstClass titleNoun -26
field spanFirstClass toggleNoun 51
field spanFirstClass trialVerb 189
field spanFirstClass typeHeader -95
field spanFirstClass upload 58
field spanFirstClass use 68
field spanFirstClass valueWord -79
field spanFirstClass weakLabelHeader -73
field spanFirstWord ( 250
field spanFirstWord * -30
field spanFirstWord - 155
field spanFirstWord < -419
field spanFirstWord add 82
field spanFirstWord additional 66
field spanFirstWord additionally 44
field spanFirstWord advanced -21
field spanFirstWord all -59
field spanFirstWord alternatively -36
field spanFirstWord and -52
field spanFirstWord any 44
field spanFirstWord apply 141
field spanFirstWord as -83
field spanFirstWord at -22
field spanFirstWord available -24
field spanFirstWord back 67
field spanFirstWord because -21
field spanFirstWord before -37
field spanFirstWord below -83
field spanFirstWord browse -35
field spanFirstWord but 108
field spanFirstWord by -90
field spanFirstWord change 39
field spanFirstWord changing -62
field spanFirstWord check -20
field spanFirstWord choose -94
field spanFirstWord click -188
field spanFirstWord configuring -58
field spanFirstWord connect -48
field spanFirstWord create -86
field spanFirstWord custom -25
field spanFirstWord default -51
field spanFirstWord define 30
field spanFirstWord depending 247
field spanFirstWord disable 54
field spanFirstWord download -23
field spanFirstWord e.g -30
field spanFirstWord each 122
field spanFirstWord edit 110
field spanFirstWord email 33
field spanFirstWord emails 27
field spanFirstWord enable 31
field spanFirstWord enabling -28
field spanFirstWord enter 39
field spanFirstWord every -21
field spanFirstWord example -25
field spanFirstWord expand 46
field spanFirstWord fill 48
field spanFirstWord filters -100
field spanFirstWord find 186
field spanFirstWord first 29
field spanFirstWord fix -72
field spanFirstWord for -23
field spanFirstWord format -24
field spanFirstWord from -197
field spanFirstWord get -39
field spanFirstWord go 25
field spanFirstWord here 60
field spanFirstWord however -49
field spanFirstWord in 210
field spanFirstWord include 91
field spanFirstWord increase 106
field spanFirstWord input 22
field spanFirstWord instead -62
field spanFirstWord it -112
field spanFirstWord just 71
field spanFirstWord keep 75
field spanFirstWord lastly 49
field spanFirstWord later -41
field spanFirstWord leave -54
field spanFirstWord locate 43
field spanFirstWord log -25
field spanFirstWord make 69
field spanFirstWord minimum 45
field spanFirstWord modify 40
field spanFirstWord name -60
field spanFirstWord navigate -51
field spanFirstWord note 26
field spanFirstWord notice -30
field spanFirstWord now 48
field spanFirstWord on 40
field spanFirstWord once 189
field spanFirstWord only -35
field spanFirstWord open -47
field spanFirstWord optional 25
field spanFirstWord optionally 25
field spanFirstWord or 104
field spanFirstWord otherwise -31
field spanFirstWord pass 161
field spanFirstWord paste -55
field spanFirstWord pick -66
field spanFirstWord please -59
field spanFirstWord provide 128
field spanFirstWord put -48
field spanFirstWord remove 88
field spanFirstWord repeat -39
field spanFirstWord replace -37
field spanFirstWord report -34
field spanFirstWord review -30
field spanFirstWord right-click -20
field spanFirstWord run -24
field spanFirstWord save -32
field spanFirstWord search -36
field spanFirstWord see -24
field spanFirstWord select 183
field spanFirstWord selecting -91
field spanFirstWord set 42
field spanFirstWord sets -72
field spanFirstWord setting -89
field spanFirstWord since 74
field spanFirstWord so -42
field spanFirstWord some 51
field spanFirstWord specify 75
field spanFirstWord specifying 70
field spanFirstWord supported -35
field spanFirstWord switch -41
field spanFirstWord system -62
field spanFirstWord that 43
field spanFirstWord the -134
field spanFirstWord then -39
field spanFirstWord there 130
field spanFirstWord therefore -21
field spanFirstWord these -21
field spanFirstWord they 92
field spanFirstWord this -53
field spanFirstWord to 234
field spanFirstWord toggle 116
field spanFirstWord turn 131
field spanFirstWord type -95
field spanFirstWord under -36
field spanFirstWord until 66
field spanFirstWord update 49
field spanFirstWord upload 125
field spanFirstWord use -44
field spanFirstWord users -30
field spanFirstWord using -26
field spanFirstWord we -56
field spanFirstWord what 28
field spanFirstWord when 104
field spanFirstWord where -20
field spanFirstWord while -38
field spanFirstWord you 63
field spanFirstWord you'll -25
field spanFirstWord your 100
field spanFirstWord { -75
field spanFirstWord ✅ 52
field spanLast 0 -40
field spanLast 1 -271
field spanLast 2 -280
field spanLast 3 -61
field spanMark 0 -545
field spanMark 1 669
field spanMark 2 -220
field spanMark 3 113
field spanMark 4 -1056
field spanMark 5 47
field spanMark 6 -475
field spanMark 7 374
field spanMarkVerb 0 69
field spanMarkVerb 1 202
field spanMarkVerb 101 53
field spanMarkVerb 1120 -40
field spanMarkVerb 1124 23
field spanMarkVerb 1125 79
field spanMarkVerb 1127 25
field spanMarkVerb 113 -56
field spanMarkVerb 1137 135
field spanMarkVerb 128 -53
field spanMarkVerb 1280 -190
field spanMarkVerb 1282 -122
field spanMarkVerb 1283 153
field spanMarkVerb 1284 -232
field spanMarkVerb 1285 -50
field spanMarkVerb 1286 -106
field spanMarkVerb 1287 234
field spanMarkVerb 129 -366
field spanMarkVerb 1296 32
field spanMarkVerb 1297 74
field spanMarkVerb 1298 -59
field spanMarkVerb 1301 -70
field spanMarkVerb 1302 -46
field spanMarkVerb 1303 83
field spanMarkVerb 1313 -110
field spanMarkVerb 1317 -36
field spanMarkVerb 1319 91
field spanMarkVerb 1328 154
field spanMarkVerb 1329 227
field spanMarkVerb 133 134
field spanMarkVerb 1331 62
field spanMarkVerb 1332 -58
field spanMarkVerb 1333 45
field spanMarkVerb 1334 -102
field spanMarkVerb 1335 52
field spanMarkVerb 1377 62
field spanMarkVerb 1379 46
field spanMarkVerb 1380 -21
field spanMarkVerb 1381 -44
field spanMarkVerb 1383 55
field spanMarkVerb 144 -29
field spanMarkVerb 1440 -133
field spanMarkVerb 1441 -29
field spanMarkVerb 1442 -66
field spanMarkVerb 1443 36
field spanMarkVerb 1444 -120
field spanMarkVerb 1445 50
field spanMarkVerb 1446 -26
field spanMarkVerb 1447 100
field spanMarkVerb 145 -320
field spanMarkVerb 147 -47
field spanMarkVerb 1472 -42
field spanMarkVerb 1473 62
field spanMarkVerb 1474 -27
field spanMarkVerb 1475 20
field spanMarkVerb 1476 -73
field spanMarkVerb 1479 -84
field spanMarkVerb 148 23
field spanMarkVerb 1488 -46
field spanMarkVerb 1489 198
field spanMarkVerb 1490 -27
field spanMarkVerb 1491 22
field spanMarkVerb 1492 -84
field spanMarkVerb 1493 -29
field spanMarkVerb 1495 -74
field spanMarkVerb 1504 -55
field spanMarkVerb 1505 -108
field spanMarkVerb 1507 221
field spanMarkVerb 1508 -59
field spanMarkVerb 1509 -326
field spanMarkVerb 151 -39
field spanMarkVerb 1511 196
field spanMarkVerb 16 296
field spanMarkVerb 17 -158
field spanMarkVerb 176 -77
field spanMarkVerb 178 -90
field spanMarkVerb 179 98
field spanMarkVerb 18 -36
field spanMarkVerb 180 -52
field spanMarkVerb 181 -22
field spanMarkVerb 182 -59
field spanMarkVerb 183 71
field spanMarkVerb 19 -118
field spanMarkVerb 192 -38
field spanMarkVerb 194 -53
field spanMarkVerb 195 -45
field spanMarkVerb 197 -195
field spanMarkVerb 199 -33
field spanMarkVerb 2 -41
field spanMarkVerb 20 73
field spanMarkVerb 208 -79
field spanMarkVerb 21 125
field spanMarkVerb 211 26
field spanMarkVerb 212 -105
field spanMarkVerb 213 -21
field spanMarkVerb 215 137
field spanMarkVerb 22 -80
field spanMarkVerb 225 111
field spanMarkVerb 228 -23
field spanMarkVerb 229 32
field spanMarkVerb 23 149
field spanMarkVerb 231 44
field spanMarkVerb 241 -196
field spanMarkVerb 243 -39
field spanMarkVerb 244 -24
field spanMarkVerb 245 -23
field spanMarkVerb 247 -26
field spanMarkVerb 256 -24
field spanMarkVerb 257 -195
field spanMarkVerb 259 45
field spanMarkVerb 260 -43
field spanMarkVerb 261 36
field spanMarkVerb 263 -29
field spanMarkVerb 272 -116
field spanMarkVerb 273 72
field spanMarkVerb 274 -35
field spanMarkVerb 275 84
field spanMarkVerb 276 -106
field spanMarkVerb 277 72
field spanMarkVerb 278 -20
field spanMarkVerb 279 199
field spanMarkVerb 33 49
field spanMarkVerb 337 -110
field spanMarkVerb 34 -57
field spanMarkVerb 341 -36
field spanMarkVerb 343 91
field spanMarkVerb 35 78
field spanMarkVerb 36 -24
field spanMarkVerb 37 -39
field spanMarkVerb 38 -67
field spanMarkVerb 39 112
field spanMarkVerb 4 -186
field spanMarkVerb 48 -65
field spanMarkVerb 49 162
field spanMarkVerb 5 199
field spanMarkVerb 51 78
field spanMarkVerb 513 56
field spanMarkVerb 52 53
field spanMarkVerb 53 33
field spanMarkVerb 544 23
field spanMarkVerb 545 67
field spanMarkVerb 548 48
field spanMarkVerb 55 539
field spanMarkVerb 560 242
field spanMarkVerb 561 -116
field spanMarkVerb 562 -22
field spanMarkVerb 563 -37
field spanMarkVerb 564 95
field spanMarkVerb 565 29
field spanMarkVerb 566 -67
field spanMarkVerb 576 77
field spanMarkVerb 577 -59
field spanMarkVerb 580 -46
field spanMarkVerb 581 -33
field spanMarkVerb 583 61
field spanMarkVerb 593 -48
field spanMarkVerb 6 -116
field spanMarkVerb 608 -24
field spanMarkVerb 609 66
field spanMarkVerb 612 -20
field spanMarkVerb 624 77
field spanMarkVerb 628 -53
field spanMarkVerb 629 -43
field spanMarkVerb 631 32
field spanMarkVerb 65 293
field spanMarkVerb 69 -22
field spanMarkVerb 7 61
field spanMarkVerb 71 176
field spanMarkVerb 769 126
field spanMarkVerb 817 -91
field spanMarkVerb 820 -46
field spanMarkVerb 821 -23
field spanMarkVerb 822 -42
field spanMarkVerb 823 -44
field spanMarkVerb 833 -26
field spanMarkVerb 836 -24
field spanMarkVerb 838 -24
field spanMarkVerb 839 105
field spanMarkVerb 84 -63
field spanMarkVerb 865 -30
field spanMarkVerb 868 -38
field spanMarkVerb 897 -84
field spanMarkVerb 912 -65
field spanMarkVerb 913 162
field spanMarkVerb 914 -50
field spanMarkVerb 917 132
field spanMarkVerb 919 -43
field spanMarkVerb 928 77
field spanMarkVerb 932 -53
field spanMarkVerb 933 -43
field spanMarkVerb 935 32
field spanMarkVerb 945 -62
field spanMarkVerb 950 -40
field spanMarkVerb 951 -36
field spanMarkVerb 97 -87
field spanMarkVerb 977 -26
field spanMarkVerb 980 -23
field spanMarkVerb 982 -22
field spanMarkVerb 983 112
field spanMood 0 -21
field spanMood 1 -315
field spanMood 2 20
field spanMood 4 207
field spanMood 6 -769
field spanObject a 447
field spanObject action -30
field spanObject and 383
field spanObject and/or 62
field spanObject application 66
field spanObject appropriate 121
field spanObject as 55
field spanObject at -53
field spanObject between -40
field spanObject called -31
field spanObject can 53
field spanObject corresponding 31
field spanObject default -118
field spanObject desired 95
field spanObject either -101
field spanObject example -20
field spanObject existing 36
field spanObject field 120
field spanObject flag -59
field spanObject following 63
field spanObject for 114
field spanObject format -20
field spanObject from -269
field spanObject generated -24
field spanObject has 41
field spanObject in 214
field spanObject into 119
field spanObject it -84
field spanObject its 83
field spanObject least -45
field spanObject like -37
field spanObject matches -25
field spanObject more 57
field spanObject named -27
field spanObject new -25
field spanObject of 112
field spanObject on 71
field spanObject only -21
field spanObject option -25
field spanObject optional 46
field spanObject or -210
field spanObject related 34
field spanObject required 28
field spanObject role -21
field spanObject see -24
field spanObject select -30
field spanObject that -43
field spanObject the 167
field spanObject then -60
field spanObject to -279
field spanObject unique 39
field spanObject up 26
field spanObject user 36
field spanObject using -36
field spanObject value -26
field spanObject variable -34
field spanObject version -32
field spanObject which 54
field spanObject with -33
field spanObject your 30
field spanOpening 0 -240
field spanOpening 1 248
field spanOrdinal 0 -93
field spanOrdinal 1 -337
field spanOrdinal 2 -152
field spanOrdinal 4 36
field spanOrdinal 5 -47
field spanOthers 0 84
field spanOthers 1 -258
field spanOthers 2 62
field spanOthers 3 -342
field spanOthers 4 84
field spanOthers 5 -425
field spanOthers 6 -102
field spanOthers 7 -71
field spanPassage 1 -48
field spanPassage 2 -79
field spanPassage 3 -718
field spanPattern 1024 -85
field spanPattern 1026 -30
field spanPattern 1027 61
field spanPattern 1028 -85
field spanPattern 1032 -22
field spanPattern 1040 -86
field spanPattern 1048 -104
field spanPattern 1050 -34
field spanPattern 1096 -20
field spanPattern 1104 -29
field spanPattern 1112 -22
field spanPattern 11265 -49
field spanPattern 11266 -102
field spanPattern 11268 -48
field spanPattern 11272 -68
field spanPattern 11274 -21
field spanPattern 11281 63
field spanPattern 11288 122
field spanPattern 11290 -24
field spanPattern 11329 24
field spanPattern 11336 -44
field spanPattern 11338 22
field spanPattern 11368 60
field spanPattern 1168 -20
field spanPattern 11737 55
field spanPattern 12288 155
field spanPattern 12293 -35
field spanPattern 12312 -43
field spanPattern 12360 50
field spanPattern 12362 -47
field spanPattern 12376 39
field spanPattern 1244 55
field spanPattern 12520 51
field spanPattern 12554 -21
field spanPattern 12616 -27
field spanPattern 12618 -30
field spanPattern 12744 -23
field spanPattern 12824 -56
field spanPattern 1284 -24
field spanPattern 13312 -267
field spanPattern 13313 -103
field spanPattern 13314 -55
field spanPattern 13316 -63
field spanPattern 13320 -51
field spanPattern 13321 -33
field spanPattern 13322 53
field spanPattern 13336 92
field spanPattern 13337 -40
field spanPattern 13384 39
field spanPattern 13400 37
field spanPattern 13416 60
field spanPattern 13464 28
field spanPattern 13512 125
field spanPattern 13514 -21
field spanPattern 13544 61
field spanPattern 13642 40
field spanPattern 1368 62
field spanPattern 13704 34
field spanPattern 13784 -31
field spanPattern 13896 -31
field spanPattern 14336 416
field spanPattern 14337 -51
field spanPattern 14338 221
field spanPattern 14339 59
field spanPattern 14341 -21
field spanPattern 14344 47
field spanPattern 14345 -35
field spanPattern 14347 26
field spanPattern 14348 65
field spanPattern 14352 114
field spanPattern 14360 213
field spanPattern 14361 21
field spanPattern 14362 93
field spanPattern 14368 53
field spanPattern 14376 98
field spanPattern 14377 105
field spanPattern 14408 241
field spanPattern 14411 -70
field spanPattern 14416 -83
field spanPattern 14418 58
field spanPattern 14440 -24
field spanPattern 14490 -22
field spanPattern 14536 -180
field spanPattern 14538 -100
field spanPattern 14544 -210
field spanPattern 14548 -38
field spanPattern 14552 -51
field spanPattern 14554 -61
field spanPattern 14560 85
field spanPattern 14568 -61
field spanPattern 14570 -45
field spanPattern 14600 33
field spanPattern 14602 -26
field spanPattern 14680 -27
field spanPattern 14728 -25
field spanPattern 14729 -28
field spanPattern 14730 -26
field spanPattern 14792 -82
field spanPattern 14793 -25
field spanPattern 14856 -28
field spanPattern 14928 -33
field spanPattern 15360 -69
field spanPattern 15368 -50
field spanPattern 15432 41
field spanPattern 2048 -203
field spanPattern 2056 -27
field spanPattern 2120 -29
field spanPattern 2136 23
field spanPattern 2184 -34
field spanPattern 2240 -176
field spanPattern 2256 154
field spanPattern 2272 -31
field spanPattern 2392 65
field spanPattern 2504 47
field spanPattern 3072 -63
field spanPattern 3080 25
field spanPattern 3145 68
field spanPattern 3264 -37
field spanPattern 32774 43
field spanPattern 3280 111
field spanPattern 32806 21
field spanPattern 32838 194
field spanPattern 32854 -181
field spanPattern 32870 -60
field spanPattern 32902 70
field spanPattern 32918 -31
field spanPattern 32934 -59
field spanPattern 32966 -100
field spanPattern 32982 56
field spanPattern 32998 73
field spanPattern 33030 -121
field spanPattern 33046 -55
field spanPattern 33062 -91
field spanPattern 33094 -90
field spanPattern 33110 90
field spanPattern 33126 42
field spanPattern 33158 73
field spanPattern 33174 -81
field spanPattern 33190 -62
field spanPattern 33238 120
field spanPattern 33254 116
field spanPattern 33286 -111
field spanPattern 33302 -67
field spanPattern 33318 -99
field spanPattern 33350 -130
field spanPattern 33366 -48
field spanPattern 33414 -114
field spanPattern 33446 -30
field spanPattern 33856 95
field spanPattern 33920 -35
field spanPattern 34048 -23
field spanPattern 34112 35
field spanPattern 34816 -31
field spanPattern 34819 -52
field spanPattern 35265 46
field spanPattern 35856 -20
field spanPattern 35904 20
field spanPattern 37888 28
field spanPattern 37952 66
field spanPattern 37968 124
field spanPattern 38016 -22
field spanPattern 38080 -22
field spanPattern 38144 -144
field spanPattern 38208 -81
field spanPattern 38272 195
field spanPattern 38912 -82
field spanPattern 38914 78
field spanPattern 38915 -23
field spanPattern 38976 188
field spanPattern 38992 52
field spanPattern 39168 -97
field spanPattern 39296 -53
field spanPattern 39936 61
field spanPattern 40000 -26
field spanPattern 40128 65
field spanPattern 40256 -38
field spanPattern 4096 -138
field spanPattern 4104 41
field spanPattern 4168 178
field spanPattern 4184 37
field spanPattern 44032 -23
field spanPattern 44033 45
field spanPattern 44225 32
field spanPattern 44416 -26
field spanPattern 44512 -20
field spanPattern 45056 -29
field spanPattern 45057 -24
field spanPattern 46080 -26
field spanPattern 46081 -26
field spanPattern 46096 -20
field spanPattern 46146 -39
field spanPattern 46400 91
field spanPattern 46658 40
field spanPattern 47104 -26
field spanPattern 47105 -27
field spanPattern 47106 -30
field spanPattern 47109 25
field spanPattern 47125 59
field spanPattern 47168 -24
field spanPattern 47171 -23
field spanPattern 47552 65
field spanPattern 5120 -63
field spanPattern 5121 -71
field spanPattern 5122 100
field spanPattern 5123 -30
field spanPattern 5128 -155
field spanPattern 5130 105
field spanPattern 5136 -97
field spanPattern 5144 -253
field spanPattern 5148 71
field spanPattern 5152 -43
field spanPattern 5160 -155
field spanPattern 5192 73
field spanPattern 5200 -33
field spanPattern 5208 -22
field spanPattern 5250 -26
field spanPattern 5256 313
field spanPattern 5258 35
field spanPattern 5264 -95
field spanPattern 5272 73
field spanPattern 5312 51
field spanPattern 5314 -21
field spanPattern 5320 22
field spanPattern 5352 51
field spanPattern 5384 69
field spanPattern 5400 -22
field spanPattern 5450 31
field spanPattern 5456 -45
field spanPattern 5512 -27
field spanPattern 5520 -27
field spanPattern 5528 51
field spanPattern 5544 -33
field spanPattern 5592 -29
field spanPattern 5640 -33
field spanPattern 5656 116
field spanPattern 5704 123
field spanPattern 5736 -76
field spanPattern 6144 -186
field spanPattern 6145 24
field spanPattern 6146 33
field spanPattern 6153 -20
field spanPattern 6154 -25
field spanPattern 6155 -20
field spanPattern 6160 63
field spanPattern 6168 171
field spanPattern 6176 -31
field spanPattern 6187 25
field spanPattern 6208 57
field spanPattern 6216 -126
field spanPattern 6218 79
field spanPattern 6224 96
field spanPattern 6232 -97
field spanPattern 6235 40
field spanPattern 6408 -59
field spanPattern 6472 -28
field spanPattern 6536 -44
field spanPattern 6552 -46
field spanPattern 6568 57
field spanPattern 6664 26
field spanPattern 6720 34
field spanPattern 6729 21
field spanPattern 6736 36
field spanPattern 6744 31
field spanPattern 7168 489
field spanPattern 7169 58
field spanPattern 7171 64
field spanPattern 7172 198
field spanPattern 7173 45
field spanPattern 7184 -25
field spanPattern 7192 -88
field spanPattern 7197 48
field spanPattern 7240 -41
field spanPattern 7242 -41
field spanPattern 7248 -59
field spanPattern 7304 -33
field spanPattern 7368 27
field spanPattern 7384 -33
field spanPattern 7424 251
field spanPattern 7448 47
field spanPattern 7496 36
field spanPattern 7528 -26
field spanPattern 7560 57
field spanPattern 7576 -38
field spanPattern 7624 41
field spanPattern 7626 -20
field spanPattern 8192 165
field spanPattern 8201 24
field spanPattern 8650 45
field spanPattern 9216 272
field spanPattern 9218 31
field spanPattern 9224 -25
field spanPattern 9240 40
field spanPattern 9624 27
field spanPattern 9688 -54
field spanPatternControl 101504 -39
field spanPatternControl 101760 44
field spanPatternControl 102528 -68
field spanPatternControl 103552 -29
field spanPatternControl 104576 -77
field spanPatternControl 104832 -47
field spanPatternControl 105088 56
field spanPatternControl 105600 -29
field spanPatternControl 105856 -31
field spanPatternControl 106112 -37
field spanPatternControl 106624 20
field spanPatternControl 107648 27
field spanPatternControl 107776 36
field spanPatternControl 107904 31
field spanPatternControl 114688 499
field spanPatternControl 114722 43
field spanPatternControl 114723 117
field spanPatternControl 114725 193
field spanPatternControl 114816 -52
field spanPatternControl 115840 -83
field spanPatternControl 115968 -44
field spanPatternControl 116096 -20
field spanPatternControl 116864 -50
field spanPatternControl 117888 25
field spanPatternControl 118144 -38
field spanPatternControl 118784 262
field spanPatternControl 118819 59
field spanPatternControl 119168 47
field spanPatternControl 119936 -23
field spanPatternControl 121216 -38
field spanPatternControl 121984 29
field spanPatternControl 124032 -22
field spanPatternControl 131072 167
field spanPatternControl 131107 43
field spanPatternControl 131109 64
field spanPatternControl 131200 79
field spanPatternControl 137344 28
field spanPatternControl 138368 42
field spanPatternControl 147456 245
field spanPatternControl 147584 -24
field spanPatternControl 16384 -534
field spanPatternControl 16419 224
field spanPatternControl 16420 121
field spanPatternControl 16423 -53
field spanPatternControl 16512 -26
field spanPatternControl 16640 -126
field spanPatternControl 16768 -139
field spanPatternControl 17664 -25
field spanPatternControl 17792 -25
field spanPatternControl 180224 -63
field spanPatternControl 180257 -68
field spanPatternControl 180259 35
field spanPatternControl 180260 -77
field spanPatternControl 180261 -20
field spanPatternControl 180352 -105
field spanPatternControl 180480 65
field spanPatternControl 180641 62
field spanPatternControl 181504 66
field spanPatternControl 181888 59
field spanPatternControl 184448 56
field spanPatternControl 187776 48
field spanPatternControl 196608 -59
field spanPatternControl 196641 -78
field spanPatternControl 196645 52
field spanPatternControl 196736 -54
field spanPatternControl 196773 61
field spanPatternControl 197029 -39
field spanPatternControl 197760 29
field spanPatternControl 197793 -27
field spanPatternControl 198016 37
field spanPatternControl 19840 52
field spanPatternControl 199808 -23
field spanPatternControl 200320 49
field spanPatternControl 201856 -33
field spanPatternControl 202880 -21
field spanPatternControl 203904 -24
field spanPatternControl 20480 -128
field spanPatternControl 20517 -23
field spanPatternControl 20519 54
field spanPatternControl 212992 -336
field spanPatternControl 213025 -57
field spanPatternControl 213030 -98
field spanPatternControl 213248 -29
field spanPatternControl 213376 44
field spanPatternControl 213632 -31
field spanPatternControl 214144 -88
field spanPatternControl 214177 37
field spanPatternControl 214182 60
field spanPatternControl 214656 59
field spanPatternControl 216192 114
field spanPatternControl 216448 -23
field spanPatternControl 216704 60
field spanPatternControl 217216 -23
field spanPatternControl 218240 38
field spanPatternControl 21888 62
field spanPatternControl 219264 24
field spanPatternControl 220288 -39
field spanPatternControl 220323 51
field spanPatternControl 220544 -34
field spanPatternControl 222336 -40
field spanPatternControl 22656 52
field spanPatternControl 229376 655
field spanPatternControl 229413 -28
field spanPatternControl 229504 58
field spanPatternControl 229537 -25
field spanPatternControl 229541 44
field spanPatternControl 229632 120
field spanPatternControl 229760 187
field spanPatternControl 229793 -33
field spanPatternControl 229797 83
field spanPatternControl 229888 51
field spanPatternControl 230016 191
field spanPatternControl 230049 39
field spanPatternControl 230528 99
field spanPatternControl 230561 66
field spanPatternControl 230656 46
field spanPatternControl 231040 -33
field spanPatternControl 231808 -22
field spanPatternControl 232448 -22
field spanPatternControl 232576 -285
field spanPatternControl 232704 -267
field spanPatternControl 232832 -114
field spanPatternControl 232960 85
field spanPatternControl 233088 -100
field spanPatternControl 235648 -80
field spanPatternControl 236672 -110
field spanPatternControl 237696 -31
field spanPatternControl 238720 -25
field spanPatternControl 238848 -34
field spanPatternControl 239744 -21
field spanPatternControl 245760 -77
field spanPatternControl 245888 -24
field spanPatternControl 246912 -30
field spanPatternControl 253056 -22
field spanPatternControl 32768 -217
field spanPatternControl 32896 -31
field spanPatternControl 34944 -26
field spanPatternControl 35840 -164
field spanPatternControl 35876 -43
field spanPatternControl 35878 -29
field spanPatternControl 36096 154
field spanPatternControl 36352 -24
field spanPatternControl 38272 66
field spanPatternControl 49152 -51
field spanPatternControl 49280 21
field spanPatternControl 50304 62
field spanPatternControl 524288 -133
field spanPatternControl 524321 -145
field spanPatternControl 524323 209
field spanPatternControl 524324 36
field spanPatternControl 524326 50
field spanPatternControl 524579 -23
field spanPatternControl 524581 43
field spanPatternControl 524800 32
field spanPatternControl 525312 -211
field spanPatternControl 525345 325
field spanPatternControl 525348 36
field spanPatternControl 525350 49
field spanPatternControl 525568 -165
field spanPatternControl 525824 -45
field spanPatternControl 525857 -29
field spanPatternControl 526336 -40
field spanPatternControl 526372 129
field spanPatternControl 526592 -30
field spanPatternControl 526848 -50
field spanPatternControl 527360 -70
field spanPatternControl 527616 65
field spanPatternControl 527872 128
field spanPatternControl 527905 -47
field spanPatternControl 528384 -107
field spanPatternControl 528640 -54
field spanPatternControl 528896 -90
field spanPatternControl 529408 -85
field spanPatternControl 529664 91
field spanPatternControl 529920 42
field spanPatternControl 530432 69
field spanPatternControl 530465 -44
field spanPatternControl 530688 -74
field spanPatternControl 530944 -61
field spanPatternControl 531456 -82
field spanPatternControl 531489 -71
field spanPatternControl 531491 151
field spanPatternControl 531712 -41
field spanPatternControl 531745 175
field spanPatternControl 531968 136
field spanPatternControl 532480 -130
field spanPatternControl 532515 37
field spanPatternControl 532736 -60
field spanPatternControl 532992 -97
field spanPatternControl 533504 -126
field spanPatternControl 533760 -47
field spanPatternControl 534528 -75
field spanPatternControl 534561 -87
field spanPatternControl 534565 59
field spanPatternControl 534784 20
field spanPatternControl 535040 -21
field spanPatternControl 541696 145
field spanPatternControl 541734 -24
field spanPatternControl 542720 -31
field spanPatternControl 545792 36
field spanPatternControl 557056 -75
field spanPatternControl 574464 24
field spanPatternControl 606208 82
field spanPatternControl 607232 95
field spanPatternControl 607265 175
field spanPatternControl 607268 -80
field spanPatternControl 607270 -80
field spanPatternControl 607488 124
field spanPatternControl 608256 66
field spanPatternControl 608292 -86
field spanPatternControl 609280 -22
field spanPatternControl 610304 -131
field spanPatternControl 611328 -66
field spanPatternControl 611584 -36
field spanPatternControl 612352 218
field spanPatternControl 622592 -29
field spanPatternControl 623616 71
field spanPatternControl 623649 -39
field spanPatternControl 623654 258
field spanPatternControl 623872 43
field spanPatternControl 626688 -91
field spanPatternControl 628736 -27
field spanPatternControl 629760 -39
field spanPatternControl 632832 35
field spanPatternControl 638976 47
field spanPatternControl 640000 -27
field spanPatternControl 642048 66
field spanPatternControl 644096 -38
field spanPatternControl 65536 -138
field spanPatternControl 65664 41
field spanPatternControl 66688 92
field spanPatternControl 66721 60
field spanPatternControl 66977 36
field spanPatternControl 671744 -33
field spanPatternControl 705536 -33
field spanPatternControl 707584 97
field spanPatternControl 710656 -31
field spanPatternControl 712192 -20
field spanPatternControl 720896 -59
field spanPatternControl 737280 -28
field spanPatternControl 742400 91
field spanPatternControl 753664 -96
field spanPatternControl 753697 43
field spanPatternControl 753920 43
field spanPatternControl 758784 -20
field spanPatternControl 760832 52
field spanPatternControl 770048 -38
field spanPatternControl 81920 201
field spanPatternControl 81955 70
field spanPatternControl 81956 -39
field spanPatternControl 81957 -298
field spanPatternControl 81958 -45
field spanPatternControl 82048 91
field spanPatternControl 82176 -133
field spanPatternControl 82304 -149
field spanPatternControl 82341 60
field spanPatternControl 82432 -61
field spanPatternControl 82560 -174
field spanPatternControl 83072 63
field spanPatternControl 83200 -34
field spanPatternControl 83328 -82
field spanPatternControl 83968 -42
field spanPatternControl 84096 193
field spanPatternControl 84132 171
field spanPatternControl 84224 -172
field spanPatternControl 84260 78
field spanPatternControl 84352 -29
field spanPatternControl 84388 104
field spanPatternControl 84608 -25
field spanPatternControl 84992 29
field spanPatternControl 85120 66
field spanPatternControl 85632 51
field spanPatternControl 86144 -30
field spanPatternControl 86400 -23
field spanPatternControl 87168 95
field spanPatternControl 88192 -38
field spanPatternControl 88320 -27
field spanPatternControl 88704 -33
field spanPatternControl 89216 -38
field spanPatternControl 89472 -29
field spanPatternControl 90240 -26
field spanPatternControl 90496 91
field spanPatternControl 91264 117
field spanPatternControl 91776 -111
field spanPatternControl 92160 -27
field spanPatternControl 92544 -20
field spanPatternControl 98304 -81
field spanPatternControl 98342 -47
field spanPatternControl 98432 -69
field spanPatternControl 98560 78
field spanPatternControl 98688 117
field spanPatternControl 98721 30
field spanPatternControl 98816 -31
field spanPatternControl 98944 61
field spanPatternControl 99366 -20
field spanPatternControl 99489 52
field spanPatternControl 99494 -45
field spanPatternControl 99584 116
field spanPatternControl 99617 -35
field spanPatternControl 99712 -67
field spanPlace 0 -101
field spanPlace 13 82
field spanPlace 14 -23
field spanPlace 2 -2946
field spanPlace 3 89
field spanPlace 4 -2960
field spanPlace 5 61
field spanPlace 6 -24
field spanPlace 7 -23
field spanPlace 8 -3004
field spanPreposition #1 106
field spanPreposition above -38
field spanPreposition after -70
field spanPreposition as -109
field spanPreposition at -128
field spanPreposition before -21
field spanPreposition below -42
field spanPreposition between -127
field spanPreposition by 62
field spanPreposition for -82
field spanPreposition from 42
field spanPreposition in 405
field spanPreposition into 319
field spanPreposition next 28
field spanPreposition of -377
field spanPreposition on -314
field spanPreposition per 42
field spanPreposition to -314
field spanPreposition under 114
field spanPreposition using -52
field spanPreposition via -89
field spanPreposition with -116
field spanRole 0 20
field spanRole 1 202
field spanRoute 0 -733
field spanRoute 1 148
field spanRoute 2 352
field spanSentence 0 -404
field spanSentence 1 -262
field spanVerb accept -60
field spanVerb access -29
field spanVerb add 91
field spanVerb adding -49
field spanVerb apply 144
field spanVerb browse -41
field spanVerb changing -75
field spanVerb check -63
field spanVerb checking 305
field spanVerb choose -157
field spanVerb clear 33
field spanVerb click -300
field spanVerb clicking -88
field spanVerb complete -81
field spanVerb configure 214
field spanVerb configuring -97
field spanVerb confirm -23
field spanVerb connect -71
field spanVerb copy -267
field spanVerb create -160
field spanVerb creating -32
field spanVerb define -130
field spanVerb delete -63
field spanVerb disable 157
field spanVerb disabling 25
field spanVerb download -48
field spanVerb drag -88
field spanVerb edit 238
field spanVerb ensure 35
field spanVerb enter -113
field spanVerb expand -45
field spanVerb fill 145
field spanVerb filling 25
field spanVerb find 193
field spanVerb flag -22
field spanVerb generate -29
field spanVerb go 83
field spanVerb import 54
field spanVerb insert 47
field spanVerb keep 121
field spanVerb leave 56
field spanVerb locate 177
field spanVerb log -29
field spanVerb make 154
field spanVerb manage -48
field spanVerb mark -85
field spanVerb modify 67
field spanVerb monitor 21
field spanVerb name -114
field spanVerb navigate -177
field spanVerb note -109
field spanVerb open -137
field spanVerb paste 119
field spanVerb populate -40
field spanVerb provide 314
field spanVerb refer -26
field spanVerb remove 65
field spanVerb rename -23
field spanVerb review -51
field spanVerb run -67
field spanVerb save -69
field spanVerb scroll 41
field spanVerb see -174
field spanVerb select -43
field spanVerb selecting 171
field spanVerb setting 29
field spanVerb sign -21
field spanVerb specifying 66
field spanVerb start -24
field spanVerb switch -54
field spanVerb tick 98
field spanVerb toggle 240
field spanVerb toggling 67
field spanVerb turn 60
field spanVerb turning 54
field spanVerb type 66
field spanVerb uncheck 167
field spanVerb update -84
field spanVerb upload 87
field spanVerb use -126
field spanVerb using -53
field spanVerb verify -39
field spanVerb view -55
field spanVerbAfter access -71
field spanVerbAfter add 58
field spanVerbAfter assign -21
field spanVerbAfter change -51
field spanVerbAfter check 24
field spanVerbAfter choose 72
field spanVerbAfter click 36
field spanVerbAfter clicking 49
field spanVerbAfter configure -78
field spanVerbAfter connect 41
field spanVerbAfter create -59
field spanVerbAfter customize 40
field spanVerbAfter define -32
field spanVerbAfter disable 59
field spanVerbAfter edit -26
field spanVerbAfter enable 58
field spanVerbAfter ensure 20
field spanVerbAfter enter 148
field spanVerbAfter fill -67
field spanVerbAfter generate 31
field spanVerbAfter give 50
field spanVerbAfter import -28
field spanVerbAfter install -21
field spanVerbAfter leaving -32
field spanVerbAfter make -23
field spanVerbAfter manage -48
field spanVerbAfter modify -21
field spanVerbAfter name -43
field spanVerbAfter navigate -23
field spanVerbAfter open 45
field spanVerbAfter paste 21
field spanVerbAfter provide -107
field spanVerbAfter review -28
field spanVerbAfter run -23
field spanVerbAfter scroll 33
field spanVerbAfter see -46
field spanVerbAfter select 173
field spanVerbAfter set 62
field spanVerbAfter specify -52
field spanVerbAfter switch 32
field spanVerbAfter turn -26
field spanVerbAfter type -87
field spanVerbAfter upload 27
field spanVerbAfter using -44
field spanVerbAfter write 45
field spanVerbBefore ) 427
field spanVerbBefore , -151
field spanVerbBefore / -25
field spanVerbBefore : -421
field spanVerbBefore ; -27
field spanVerbBefore > 27
field spanVerbBefore also 90
field spanVerbBefore by 204
field spanVerbBefore can -157
field spanVerbBefore can't -23
field spanVerbBefore cannot -33
field spanVerbBefore could -47
field spanVerbBefore don't 79
field spanVerbBefore either 39
field spanVerbBefore first -35
field spanVerbBefore just -32
field spanVerbBefore may -34
field spanVerbBefore might -32
field spanVerbBefore not -57
field spanVerbBefore now -28
field spanVerbBefore optionally 140
field spanVerbBefore or -55
field spanVerbBefore please -85
field spanVerbBefore should -31
field spanVerbBefore simply 22
field spanVerbBefore start 43
field spanVerbBefore then -45
field spanVerbBefore to -194
field spanVerbBefore you -197
field spanVerbBefore – -83
field spanVerbBefore — -218
field spanVerbBefore → 85
field spanVerbClass #81 228
field spanVerbClass #82 -103
field spanVerbClass #83 53
field spanVerbClass #84 53
field spanVerbClass #85 21
field spanVerbClass #86 -64
field spanVerbClass #88 84
field spanVerbClass #8b -69
field spanVerbClass #8c -159
field spanVerbClass #8d -37
field spanVerbClass #8e -44
field spanVerbClass #8f -81
field spanVerbClass #91 91
field spanVerbClass #95 -44
field spanVerbClass #a3 173
field spanVerbClass #a6 -29
field spanVerbClass #a7 30
field spanVerbClass #b0 27
field spanVerbClass #b3 -43
field spanVerbClass #b4 -92
field spanVerbClass #b8 -27
field spanVerbClass #b9 -26
field spanVerbClass #ba 30
field spanVerbClass #bb -48
field spanVerbClass #bd -87
field spanVerbClass #c6 58
field spanVerbClass #c7 59
field spanVerbClass #d0 -88
field spanVerbClass #d1 -33
field spanVerbClass #d2 -44
field spanVerbClass #d3 171
field spanVerbClass #d6 20
field spanVerbClass #da -58
field spanVerbClass #dd -24
field spanVerbClass accept -61
field spanVerbClass aimless -126
field spanVerbClass button 39
field spanVerbClass check -214
field spanVerbClass checkingHeading -74
field spanVerbClass click -435
field spanVerbClass configure 111
field spanVerbClass contrast 53
field spanVerbClass enter 197
field spanVerbClass fileNoun 87
field spanVerbClass fillingVerb 147
field spanVerbClass followUp -250
field spanVerbClass genericHeading 156
field spanVerbClass headingVerb -247
field spanVerbClass inputNoun 29
field spanVerbClass kindNoun 58
field spanVerbClass labelHeader 29
field spanVerbClass leave 171
field spanVerbClass make -83
field spanVerbClass manipulate -214
field spanVerbClass menuNoun -43
field spanVerbClass navigate -411
field spanVerbClass off 157
field spanVerbClass opener -24
field spanVerbClass openingVerb -172
field spanVerbClass optionNoun 29
field spanVerbClass otherHeader -22
field spanVerbClass paste 119
field spanVerbClass place -55
field spanVerbClass plainNoun -224
field spanVerbClass preposition -53
field spanVerbClass remark -109
field spanVerbClass slugEnd -53
field spanVerbClass submitVerb -27
field spanVerbClass switchEffect 41
field spanVerbClass switchOff 474
field spanVerbClass switchOn 682
field spanVerbClass toggleNoun 156
field spanVerbClass trialVerb -136
field spanVerbClass typeHeader 66
field spanVerbClass use -40
field spanVerbClass weakLabelHeader -124
field spanVerbControl 1023 -26
field spanVerbControl 10272 71
field spanVerbControl 10273 156
field spanVerbControl 10275 -109
field spanVerbControl 10276 105
field spanVerbControl 10277 -78
field spanVerbControl 10278 41
field spanVerbControl 10367 -260
field spanVerbControl 10400 30
field spanVerbControl 10401 73
field spanVerbControl 10403 -32
field spanVerbControl 10404 -137
field spanVerbControl 10405 -63
field spanVerbControl 10406 54
field spanVerbControl 10495 131
field spanVerbControl 10528 -31
field spanVerbControl 10532 -23
field spanVerbControl 1057 162
field spanVerbControl 1058 219
field spanVerbControl 1059 70
field spanVerbControl 1060 -30
field spanVerbControl 1061 -52
field spanVerbControl 10623 -23
field spanVerbControl 10656 58
field spanVerbControl 10657 85
field spanVerbControl 10658 75
field spanVerbControl 10659 166
field spanVerbControl 10660 -86
field spanVerbControl 10661 -30
field spanVerbControl 10751 227
field spanVerbControl 11044 49
field spanVerbControl 11135 50
field spanVerbControl 1151 -655
field spanVerbControl 11552 23
field spanVerbControl 11554 67
field spanVerbControl 11555 -104
field spanVerbControl 11556 161
field spanVerbControl 11557 -40
field spanVerbControl 11647 -173
field spanVerbControl 11808 -27
field spanVerbControl 11810 43
field spanVerbControl 11812 -33
field spanVerbControl 11813 -31
field spanVerbControl 1184 57
field spanVerbControl 1186 36
field spanVerbControl 1187 69
field spanVerbControl 1189 -54
field spanVerbControl 11903 -145
field spanVerbControl 11938 43
field spanVerbControl 11941 -28
field spanVerbControl 12031 -126
field spanVerbControl 12065 93
field spanVerbControl 12066 24
field spanVerbControl 12067 -48
field spanVerbControl 12068 -66
field spanVerbControl 12069 -28
field spanVerbControl 12070 51
field spanVerbControl 12159 -207
field spanVerbControl 127 338
field spanVerbControl 1279 -456
field spanVerbControl 1440 50
field spanVerbControl 1441 128
field spanVerbControl 1442 -26
field spanVerbControl 1444 41
field spanVerbControl 1445 -64
field spanVerbControl 1446 52
field spanVerbControl 1535 -124
field spanVerbControl 1568 -144
field spanVerbControl 1569 207
field spanVerbControl 1570 -43
field spanVerbControl 1572 53
field spanVerbControl 1573 -35
field spanVerbControl 160 75
field spanVerbControl 161 76
field spanVerbControl 162 31
field spanVerbControl 163 266
field spanVerbControl 164 -82
field spanVerbControl 165 -164
field spanVerbControl 1663 -485
field spanVerbControl 1696 -24
field spanVerbControl 1698 35
field spanVerbControl 1699 -75
field spanVerbControl 1700 -39
field spanVerbControl 1824 -49
field spanVerbControl 1828 -35
field spanVerbControl 1919 104
field spanVerbControl 1952 -24
field spanVerbControl 1956 -35
field spanVerbControl 2047 -251
field spanVerbControl 2080 55
field spanVerbControl 2083 45
field spanVerbControl 2175 -285
field spanVerbControl 2212 168
field spanVerbControl 2303 43
field spanVerbControl 255 148
field spanVerbControl 2720 -31
field spanVerbControl 2724 -23
field spanVerbControl 2815 -23
field spanVerbControl 288 30
field spanVerbControl 289 68
field spanVerbControl 290 -45
field spanVerbControl 292 -80
field spanVerbControl 293 -33
field spanVerbControl 294 57
field spanVerbControl 32 34
field spanVerbControl 33 62
field spanVerbControl 34 -59
field spanVerbControl 35 -71
field spanVerbControl 36 -114
field spanVerbControl 37 82
field spanVerbControl 38 56
field spanVerbControl 383 97
field spanVerbControl 417 43
field spanVerbControl 418 205
field spanVerbControl 419 -52
field spanVerbControl 420 218
field spanVerbControl 421 -39
field spanVerbControl 422 102
field spanVerbControl 4223 -43
field spanVerbControl 4386 86
field spanVerbControl 4389 -26
field spanVerbControl 4479 45
field spanVerbControl 4512 61
field spanVerbControl 4514 76
field spanVerbControl 4515 285
field spanVerbControl 4516 -80
field spanVerbControl 4517 -152
field spanVerbControl 4607 116
field spanVerbControl 4735 70
field spanVerbControl 4863 -59
field spanVerbControl 4991 -45
field spanVerbControl 5029 48
field spanVerbControl 511 317
field spanVerbControl 5119 25
field spanVerbControl 546 41
field spanVerbControl 548 100
field spanVerbControl 6271 117
field spanVerbControl 639 396
field spanVerbControl 6560 -44
field spanVerbControl 6655 -177
field spanVerbControl 6688 95
field spanVerbControl 672 111
field spanVerbControl 673 38
field spanVerbControl 6783 -52
field spanVerbControl 7039 -58
field spanVerbControl 7200 22
field spanVerbControl 7295 -97
field spanVerbControl 7328 50
field spanVerbControl 7330 29
field spanVerbControl 7332 212
field spanVerbControl 7333 -34
field spanVerbControl 7461 48
field spanVerbControl 7551 25
field spanVerbControl 767 -64
field spanVerbControl 7679 -134
field spanVerbControl 7840 95
field spanVerbControl 7935 -39
field spanVerbControl 804 -35
field spanVerbControl 805 -21
field spanVerbControl 8959 -43
field spanVerbControl 8994 -21
field spanVerbControl 8996 191
field spanVerbControl 9087 -29
field spanVerbControl 9215 150
field step 0 -50
field step 1 312
field step 10 146
field step 11 202
field step 2 -29
field step 3 20
field step 8 -417
field step 9 -867
field underGroup 0 974
field underLabel 0 -143
field vendor 1 -353
field vendor 2 -213
field vendor 3 -224
field vendor 4 -231
field vendor 5 -208
field vendor 6 -51
field vendor 7 -330
field vendorHeading 0 -84
field vendorHeading 1 -487
field vendorTitle 0 -195
field vendorTitle 1 -173
type bias 0 text:122 multilineText:-303 url:-548 email:-1019 integer:-463 number:-537 boolean:99 choice:529 multipleChoice:-597 reference:-362 multipleReference:-662 list:-513 keyValues:-581 date:-784 file:-960
type descriptionEmpty 0 text:337 multilineText:-44 url:-63 email:-142 integer:-227 number:48 boolean:-365 choice:-146 multipleChoice:-194 reference:146 multipleReference:38 list:-166 keyValues:184 date:82 file:-196
type descriptionMood 0 text:-177 multilineText:-45 url:-127 email:-285 integer:-270 number:-261 boolean:290 choice:-93 multipleChoice:45 reference:-316 multipleReference:-68 list:-294 keyValues:-157 date:-166 file:-379
type descriptionMood 1 text:213 multilineText:-155 url:-35 email:-21 integer:117 number:-226 boolean:29 choice:163 multipleChoice:-80 reference:-35 multipleReference:-95 list:-194 date:81 file:-56
type descriptionMood 2 text:-226 multilineText:41 url:-91 email:-34 integer:148 number:-90 choice:-26 multipleChoice:155 reference:37 multipleReference:24 list:206 keyValues:-107 date:-72 file:-37
type descriptionMood 3 text:316 integer:-279 number:58 boolean:-58 reference:169 multipleReference:-36 list:-119 keyValues:-38
type descriptionMood 4 text:58 multilineText:-98 email:-25 integer:-39 boolean:-71 choice:29 multipleReference:-32 file:215
type descriptionMood 5 text:93 integer:-43 boolean:44 choice:-20 reference:-39
type descriptionMood 6 text:76 multilineText:-232 url:-188 email:-271 integer:-278 number:-172 boolean:-185 choice:-55 multipleChoice:-446 reference:-374 multipleReference:-198 list:-190 keyValues:-211 date:-415 file:-157
type labelFirst access text:65 multilineText:-37 integer:-26 boolean:46 choice:52 reference:-62 multipleReference:-29 list:-48 keyValues:56
type labelFirst accesskey text:82 boolean:-20
type labelFirst account text:121 multilineText:-25 email:128 integer:-59 boolean:-31 reference:-63
type labelFirst acl multilineText:89 boolean:-94 choice:-48 reference:169 file:-33
type labelFirst action text:-151 boolean:-97 choice:313 reference:78 multipleReference:-38
type labelFirst activate text:-79 boolean:189 choice:-67
type labelFirst active text:-49 integer:-30 boolean:173 choice:-91 reference:-27 date:65
type labelFirst activity boolean:-81 choice:156 reference:-29
type labelFirst add multilineText:-24 url:-26 integer:-33 number:26 boolean:-61 choice:-95 reference:-92 multipleReference:222 list:137
type labelFirst additional text:73 multilineText:153 integer:-25 boolean:-38 reference:-20 list:-49 keyValues:-29
type labelFirst admin text:51 boolean:-28 reference:-29 multipleReference:108 list:-48
type labelFirst advanced multilineText:114 integer:-22 boolean:-114 reference:81 multipleReference:-45 keyValues:-42 date:39
type labelFirst aggregate text:-47 choice:159 reference:-28
type labelFirst aggregation text:-121 boolean:-22 choice:94 reference:109
type labelFirst ai text:-67 multilineText:-34 integer:-20 boolean:-90 choice:-46 reference:347
type labelFirst alert text:-94 number:146 boolean:-49 reference:-25 multipleReference:137 list:-79
type labelFirst algorithm text:-83 choice:156
type labelFirst allow text:-62 integer:-24 boolean:360 choice:-56 reference:-54 multipleReference:-31 list:-49
type labelFirst allowed text:-73 multilineText:-27 integer:-61 boolean:-85 choice:46 multipleChoice:-25 reference:-87 list:371
type labelFirst amount text:-57 integer:-69 number:320 boolean:-38 choice:-23 reference:-75
type labelFirst api text:129 multilineText:-109 integer:-21 boolean:103 choice:-59 reference:141 multipleReference:-55 list:-69
type labelFirst app text:-266 multilineText:-34 boolean:84 choice:-24 reference:189 list:145
type labelFirst application text:79 multilineText:-53 integer:-31 number:-25 boolean:-95 choice:-159 reference:57 multipleReference:316 list:-34
type labelFirst applications text:-66 multilineText:-23 integer:-35 boolean:-52 reference:-32 multipleReference:328 list:-54
type labelFirst apply text:-55 boolean:172 choice:-52
type labelFirst args text:-107 list:154
type labelFirst assign text:-101 boolean:237 reference:-24 multipleReference:-37
type labelFirst assigned text:-42 reference:48 multipleReference:140 list:-66
type labelFirst attach text:-21 boolean:177 reference:-24 multipleReference:-21 list:-24 file:-49
type labelFirst attribute text:87 reference:-45
type labelFirst auth text:77
type labelFirst authentication text:44 multilineText:-21 choice:162 reference:-66 list:-20
type labelFirst auto text:88 multilineText:-22 integer:125 boolean:-93 reference:-29
type labelFirst autocomplete text:-31 integer:88 boolean:-85 choice:-57 multipleChoice:90 reference:-39 multipleReference:90
type labelFirst automatic text:-105 boolean:277 choice:-22 reference:-46 multipleReference:-21 keyValues:-26
type labelFirst automatically text:-37 boolean:76 choice:-20
type labelFirst available boolean:-120 choice:-27 reference:-48 multipleReference:323 list:-74
type labelFirst average text:-49 multilineText:-41 choice:-37 reference:214
type labelFirst aws text:138 multilineText:-48 reference:-33
type labelFirst azure url:128 choice:-21
type labelFirst backup text:-22 choice:83 reference:-45
type labelFirst base text:68 url:24 number:167 boolean:-101 choice:-30 reference:-25 list:-26
type labelFirst batch text:-67 integer:27 boolean:-27 reference:26 date:100
type labelFirst bcc text:40 multilineText:-26 boolean:-47 choice:-24 reference:-31 multipleReference:-29 list:187
type labelFirst billing text:112 integer:-22 boolean:-24 choice:-29 reference:21
type labelFirst bind text:-60 integer:33 boolean:96 reference:-23
type labelFirst bitbucket text:23 multilineText:-21 url:28
type labelFirst body text:87 url:-20 integer:-47 number:-22 boolean:-87 choice:-21 reference:-55 multipleReference:-37 list:-39 keyValues:246
type labelFirst bootstrap text:137 integer:-57
type labelFirst bot text:24
type labelFirst branch text:60 multilineText:-32 integer:-20 boolean:-59 reference:-34 list:185
type labelFirst bucket text:65 reference:-22
type labelFirst build text:301 multilineText:-35 integer:-69 number:-20 boolean:152 choice:-102 reference:-49 multipleReference:-44 list:-29 keyValues:-58
type labelFirst ca text:-53 multilineText:104 boolean:-27 choice:-29 reference:-20 file:75
type labelFirst cache text:-59 integer:100 boolean:-96 choice:68
type labelFirst calendar text:-104 choice:25 reference:140
type labelFirst campaign text:-94 multilineText:-20 integer:-20 number:-20 boolean:-61 choice:51 reference:234 multipleReference:-20 list:-20
type labelFirst capture boolean:-30 choice:86
type labelFirst category text:-180 multilineText:-30 boolean:-36 choice:292 reference:58 keyValues:-23
type labelFirst cc text:-76 boolean:41 choice:-40 reference:-82 multipleReference:-41 list:274
type labelFirst certificate text:-50 multilineText:-87 integer:-26 boolean:-43 choice:414 reference:-104
type labelFirst channels list:57
type labelFirst chart text:130 multilineText:-24 boolean:-165 choice:22 reference:141
type labelFirst chat boolean:59
type labelFirst chunk text:-128 multilineText:-34 integer:278 boolean:-25 choice:-38 reference:-24
type labelFirst cidr text:52 integer:-26
type labelFirst city text:36
type labelFirst client text:129 multilineText:39 url:-36 integer:-67 number:-56 choice:-57 multipleChoice:-27 reference:145 multipleReference:-68 list:22 keyValues:-30 date:-25
type labelFirst cloud text:141 boolean:-69 choice:-32 reference:53
type labelFirst cluster text:148 url:-25 boolean:-23 choice:-203 reference:201 multipleReference:-21
type labelFirst code text:42 multilineText:-61 boolean:89 choice:40 reference:-63
type labelFirst collection text:178 multilineText:-40 integer:-29 number:-37 boolean:-111 choice:-116 reference:353 multipleReference:-77 list:-47
type labelFirst color text:115 boolean:-30 choice:-41 reference:30
type labelFirst column text:51 choice:-53 reference:-153 multipleReference:217
type labelFirst command text:58 multilineText:138 choice:-69 reference:-49 multipleReference:-23 list:98 keyValues:-56
type labelFirst commit text:90 boolean:-37
type labelFirst company text:34
type labelFirst comparison number:-42 boolean:-27 choice:182
type labelFirst complete text:-172 multilineText:158 boolean:105 reference:-37
type labelFirst component integer:-23 choice:94 reference:-36
type labelFirst condition text:-37 multilineText:74 boolean:-38 choice:117 reference:-30 list:-29
type labelFirst configuration multilineText:44
type labelFirst configure text:-63 multilineText:81 boolean:105 reference:-24 multipleReference:-66
type labelFirst confirm text:101 multilineText:-46 email:27 boolean:-39
type labelFirst connect text:108 multilineText:-53 integer:28 number:-25 boolean:-116 choice:-35 reference:228 multipleReference:-26 list:-28 keyValues:-21 date:-21
type labelFirst connector text:-82 multilineText:261 boolean:-95 choice:-108 reference:124 multipleReference:-58
type labelFirst container text:85 multilineText:-31 url:-23 integer:76 number:-21 boolean:-21 choice:-24
type labelFirst content text:87 multilineText:23 boolean:-23 choice:-106 reference:90
type labelFirst context integer:20
type labelFirst cors text:-26 reference:-41 list:147
type labelFirst country text:102 boolean:-73 reference:-47 multipleReference:-28 list:135
type labelFirst cpu text:-50 integer:84
type labelFirst create text:-43 multilineText:38 integer:76 number:-40 boolean:111 reference:-26 multipleReference:-37 list:-29
type labelFirst credential text:20
type labelFirst credentials choice:-23 reference:36
type labelFirst criteria text:70 multilineText:-32 boolean:-45 choice:179 reference:-79
type labelFirst currency text:283 multilineText:-24 number:-25 boolean:-137 choice:-137 reference:156 multipleReference:-26 list:-20
type labelFirst current boolean:26
type labelFirst custom text:-142 multilineText:110 url:22 integer:-47 multipleChoice:-22 reference:-123 multipleReference:-148 list:33 keyValues:348 file:-21
type labelFirst dark text:96 boolean:34 choice:-112
type labelFirst dashboard text:-103 multilineText:70 url:66 boolean:-45 reference:-34 multipleReference:107 list:-24
type labelFirst data text:-239 multilineText:-36 url:-66 email:-50 integer:-142 number:84 boolean:-64 choice:303 multipleChoice:-31 reference:73 keyValues:49 file:-38
type labelFirst database text:-84 integer:169 boolean:38 choice:-20 reference:-25
type labelFirst date choice:-97 reference:77 date:92
type labelFirst default text:50 multilineText:-66 url:-30 integer:-27 number:-60 boolean:-105 choice:-71 multipleChoice:-20 reference:213 multipleReference:148 keyValues:-38 date:-25
type labelFirst delete text:-52 integer:-32 boolean:331 choice:-34 reference:-23 multipleReference:-58 list:-39 file:-21
type labelFirst dependency boolean:53 choice:-63 reference:44
type labelFirst deploy boolean:-31 choice:44
type labelFirst deployment boolean:-35 choice:115
type labelFirst description text:160 multilineText:-26 boolean:-34 reference:-35
type labelFirst destination text:-80 multilineText:-24 integer:-20 number:-23 boolean:-48 choice:165 reference:103
type labelFirst direct text:-81 integer:-21 number:92 boolean:-32 choice:91
type labelFirst disable text:-42 boolean:109 choice:-29
type labelFirst discount text:-71 number:168 choice:-25
type labelFirst display text:143 multilineText:115 integer:-33 number:-46 boolean:47 choice:-65 reference:-77 multipleReference:-33
type labelFirst do text:-34 boolean:2442 choice:-30 reference:-41 multipleReference:63 list:131
type labelFirst docker text:73 boolean:32 choice:-58 reference:-25 list:-24 keyValues:105 file:-23
type labelFirst dockerfile text:-38 multilineText:114
type labelFirst document text:-29 url:-21 number:-41 boolean:54 choice:70 reference:129 list:-31 keyValues:-27 date:-63 file:-28
type labelFirst domain text:177 boolean:-38 choice:-22 list:-39
type labelFirst don't text:-31 multilineText:-20 boolean:2605
type labelFirst donut boolean:25
type labelFirst driver text:-161 reference:166 keyValues:53
type labelFirst due text:-60 boolean:23 date:100
type labelFirst duration text:99 integer:-32 number:-21
type labelFirst dynamic text:-36 integer:-21 number:132 choice:-41
type labelFirst e-mail text:-114 email:128 boolean:-20 choice:47
type labelFirst edit boolean:-140 choice:164
type labelFirst email text:-23 multilineText:107 url:-34 email:441 integer:-43 number:-37 boolean:-86 choice:-83 reference:-66 multipleReference:-26 list:-96 keyValues:-25
type labelFirst emails integer:-21 list:85
type labelFirst enable text:-46 multilineText:-26 boolean:94 choice:-43 reference:134 multipleReference:-43 list:-20
type labelFirst enabled multilineText:-30 integer:-24 boolean:230 choice:-56 reference:-54 multipleReference:94 list:-114
type labelFirst end text:-235 multilineText:-23 number:114 boolean:-52 choice:-20 reference:-39 date:312
type labelFirst endpoint text:-31 multilineText:-23 url:116 boolean:-31 choice:125 reference:-59 list:-28
type labelFirst enter text:63 multilineText:-23 boolean:-71 choice:70
type labelFirst entity text:-132 url:177 boolean:-26 choice:136 reference:-103 multipleReference:-24
type labelFirst environment text:-94 multilineText:-46 url:-20 integer:-35 number:-27 boolean:-104 choice:-115 multipleReference:464 list:-67 keyValues:85
type labelFirst environments text:-21 boolean:-77 reference:-98 multipleReference:274 list:-29
type labelFirst error text:109 multilineText:-60 boolean:100 choice:-82 reference:-28
type labelFirst event text:-44 multilineText:-28 integer:-23 boolean:-63 choice:108 reference:146 multipleReference:-27
type labelFirst exchange number:77 boolean:-24
type labelFirst exclude boolean:-100 choice:-23 reference:85 multipleReference:-36 list:163
type labelFirst execute text:-59 boolean:177 reference:-37 multipleReference:-22
type labelFirst executor text:37 choice:-27 reference:-20
type labelFirst expense text:-38 email:68 integer:-22 boolean:-61 choice:106 multipleReference:21 list:-29
type labelFirst expire text:-89 integer:40 boolean:-47 reference:-30 list:-23 date:214
type labelFirst export text:55 reference:-23
type labelFirst external text:-32 number:103 boolean:99 choice:-41 reference:-68
type labelFirst failure text:60 integer:71 number:-33 boolean:-56 choice:43 reference:-38
type labelFirst favicon text:-38 url:105
type labelFirst federation text:-96 multilineText:73 url:91 file:-32
type labelFirst fetch integer:66 boolean:-38 choice:-29 reference:-50 date:121
type labelFirst field text:-160 multilineText:-68 boolean:-35 choice:113 reference:177 list:-34 keyValues:96
type labelFirst file text:-174 multilineText:62 url:25 boolean:61 choice:-43 multipleChoice:114 reference:-65 multipleReference:-54 list:-44 file:167
type labelFirst filename text:31
type labelFirst fill text:-49 boolean:85 choice:42
type labelFirst filter text:-73 multilineText:507 url:-31 integer:-61 number:-59 boolean:-202 choice:-200 multipleChoice:107 reference:54 multipleReference:-82 list:55 keyValues:-27 date:37 file:-21
type labelFirst financial boolean:-23 choice:-49 reference:155
type labelFirst first text:34 integer:130 boolean:-34 list:-56
type labelFirst fixed text:-86 boolean:-41 choice:171 reference:-23 multipleReference:-21 date:61
type labelFirst flow text:-47 multilineText:-22 choice:-130 reference:-20 keyValues:277
type labelFirst folder text:249 integer:-25 boolean:-87 choice:-85 reference:69 multipleReference:-29
type labelFirst font text:-42 integer:26 choice:43
type labelFirst footer text:56
type labelFirst force text:92 boolean:65 choice:-71 reference:-31
type labelFirst form text:35 multilineText:61 boolean:-35 reference:-20
type labelFirst format text:198 multilineText:-23 integer:-23 boolean:-21 choice:-106 reference:-110 list:-41 keyValues:182
type labelFirst frequency multilineText:-25 integer:-34 boolean:-23 choice:93 reference:39
type labelFirst from text:106 multilineText:-119 url:269 email:263 number:-33 boolean:-95 choice:-76 multipleChoice:-26 reference:-131 multipleReference:-39 list:-107 keyValues:-22 date:24
type labelFirst full integer:36 number:-24 boolean:-50 reference:113
type labelFirst function text:-121 multilineText:-33 integer:-22 choice:50 reference:184
type labelFirst gateway text:26
type labelFirst gcp text:45 multilineText:-45 reference:-30 file:79
type labelFirst git text:-54 multilineText:-21 url:187 integer:-21 number:-22 boolean:-52 choice:-38 reference:115
type labelFirst github text:45
type labelFirst google text:-34 multilineText:95 boolean:-31 multipleReference:36
type labelFirst grant boolean:-147 choice:-74 multipleChoice:359 multipleReference:-39 list:-20
type labelFirst group text:165 multilineText:-25 url:-28 integer:-72 number:-33 boolean:-25 choice:-137 multipleChoice:-23 reference:230 multipleReference:-32 list:27
type labelFirst header text:135 number:-22 reference:-35
type labelFirst headers text:-29 multilineText:71 boolean:-42 choice:-23 multipleReference:-38 list:-96 keyValues:211
type labelFirst health text:-144 multilineText:122 integer:112 boolean:-28
type labelFirst hide text:-193 multilineText:-25 integer:-55 number:-21 boolean:247 choice:192 reference:-27 multipleReference:-22 list:-35
type labelFirst home text:107 url:29 boolean:-30 reference:-28
type labelFirst host text:36 multilineText:-21 url:206 integer:54 number:-35 boolean:-44 choice:-100 reference:-165 multipleReference:-46 list:161
type labelFirst html text:-31 multilineText:50
type labelFirst http text:-26 multilineText:-54 url:54 integer:50 number:-20 choice:-28 reference:-78 list:-26 keyValues:176
type labelFirst https text:-102 multilineText:-33 url:67 integer:-22 number:-30 boolean:232 choice:-21 reference:-39
type labelFirst id text:-164 multilineText:-27 integer:-61 number:-24 boolean:-39 choice:222 reference:176
type labelFirst identifier text:-199 reference:292
type labelFirst identity text:-110 choice:175 reference:-62
type labelFirst idle text:77 integer:-65
type labelFirst ignore boolean:-28 list:95
type labelFirst image text:323 multilineText:-25 integer:-65 number:-23 boolean:-35 choice:-241 reference:51 multipleReference:-25 file:96
type labelFirst import text:-63 boolean:-20 choice:-69 reference:255 file:-20
type labelFirst include text:-132 multilineText:-33 email:-27 integer:-37 boolean:332 choice:22 reference:-38 multipleReference:-51 list:73 keyValues:-28
type labelFirst inclusive text:-53 boolean:122 choice:-48 reference:88 multipleReference:-31
type labelFirst index text:27 integer:47
type labelFirst input text:-23 multilineText:249 boolean:116 choice:-102 reference:-88 list:-23 keyValues:-39
type labelFirst instance text:43 choice:-35 reference:26
type labelFirst instructions text:196 integer:-22 boolean:-31 choice:-36 multipleReference:-28 list:-34
type labelFirst interface boolean:-30 choice:-30 reference:100
type labelFirst interval text:82 integer:-39
type labelFirst invoice text:-62 multilineText:-35 integer:99 number:-23 boolean:75 choice:43 reference:-51 multipleReference:-43 list:-21 date:49
type labelFirst ip text:103 url:-25
type labelFirst is text:-173 multilineText:-24 url:-28 boolean:475 choice:-83 reference:-90
type labelFirst issuer url:56
type labelFirst item boolean:-30 choice:60 reference:75 multipleReference:-24 list:-35
type labelFirst iteration text:-21 integer:30
type labelFirst job reference:47
type labelFirst json multilineText:33 choice:-81 keyValues:114 file:42
type labelFirst jwks text:52 multilineText:40 integer:-32
type labelFirst jwt multilineText:-22 integer:79 boolean:-34 multipleReference:-20 list:-81 keyValues:157
type labelFirst key text:70 multilineText:28 boolean:-22 choice:-30
type labelFirst knowledge boolean:28 reference:58 multipleReference:-36
type labelFirst label number:-41 boolean:-97 choice:-86 reference:-34 multipleReference:-27 list:27 keyValues:288
type labelFirst labels text:-34 multilineText:-20 boolean:-26 list:-60 keyValues:223
type labelFirst language text:105 choice:-26 reference:-29
type labelFirst layout text:57 boolean:-26 choice:35 reference:-40
type labelFirst ldap text:66 integer:-29 boolean:-28 multipleChoice:138 reference:-24 list:-21
type labelFirst legend text:-70 boolean:-64 choice:178 reference:59 multipleReference:-20
type labelFirst limit text:216 multilineText:-29 integer:-68 number:-43 boolean:-78 choice:79
type labelFirst list text:60 integer:-44 boolean:-96 choice:70 multipleReference:-61 list:101
type labelFirst listen text:21
type labelFirst local text:51 list:29
type labelFirst location multilineText:-23 integer:-21 boolean:-76 choice:-24 multipleChoice:80 reference:153 multipleReference:-35 list:-25
type labelFirst lock integer:28 boolean:-90 choice:109
type labelFirst log text:-32 multilineText:78 boolean:-46 choice:102 reference:-45
type labelFirst login text:101 choice:36 reference:-84
type labelFirst logo text:-31 url:108 file:-23
type labelFirst lookup text:-106 boolean:40 choice:152
type labelFirst manage text:-50 boolean:86
type labelFirst manual boolean:94 reference:-50
type labelFirst mark text:-33 multilineText:-25 boolean:210 choice:-68 reference:-37 list:82 keyValues:-47
type labelFirst match text:48 multilineText:-21 boolean:-115 choice:70 multipleReference:-21 list:106
type labelFirst max text:-50 integer:233 number:194 boolean:-101 choice:-22 reference:-50 multipleReference:-57 list:-40
type labelFirst maximum text:-105 integer:195 number:151 boolean:-63 choice:-51 list:-34
type labelFirst mcp text:-22 boolean:36
type labelFirst member list:55
type labelFirst memory text:-64 boolean:118
type labelFirst menu text:-99 boolean:44 choice:142 reference:-29
type labelFirst message text:234 multilineText:-232 integer:55 number:-40 boolean:-103 choice:141 reference:-60 list:114 keyValues:-36
type labelFirst messages text:-22 multilineText:243 integer:-58 boolean:-21 list:-83 keyValues:-32
type labelFirst metadata url:49 integer:66 boolean:-46 choice:87 reference:-37 keyValues:-46
type labelFirst method text:90 choice:-32
type labelFirst metric multilineText:-20 choice:-22 multipleReference:98
type labelFirst metrics text:80 multilineText:-21 integer:-22 multipleReference:-61 list:102
type labelFirst min integer:-22 number:143
type labelFirst minimum text:-48 integer:-136 number:105 boolean:-67 choice:86 reference:157
type labelFirst mobile text:-68 boolean:108
type labelFirst mode choice:27
type labelFirst model text:67 boolean:-26 choice:-52 reference:104
type labelFirst models text:-21 boolean:-50 multipleReference:-27 list:147
type labelFirst mount text:-30 multilineText:-20 boolean:171 choice:-24 reference:-33 list:-20
type labelFirst multiple boolean:89 reference:-28
type labelFirst name text:138 boolean:-20 choice:-24 reference:-107 list:74
type labelFirst namespace text:40
type labelFirst network text:-90 multilineText:-23 integer:136 boolean:-32 multipleReference:-44 list:98
type labelFirst new text:86 multilineText:-29 integer:124 number:-34 boolean:26 choice:-34 list:-30 keyValues:-34
type labelFirst no text:27 multilineText:-20 number:-30 boolean:41 reference:46 multipleReference:-21
type labelFirst node text:-156 url:-25 boolean:127 choice:-70 reference:48 list:20 keyValues:92
type labelFirst note text:26
type labelFirst notes text:-79 boolean:119
type labelFirst notification text:115 email:-31 boolean:-29 choice:32 reference:-94 list:53
type labelFirst number text:-114 integer:294 number:-79 boolean:-129 choice:78 reference:93 multipleReference:-26 list:-28
type labelFirst oauth list:39
type labelFirst object text:69 choice:-39
type labelFirst offset text:-52 integer:162 number:-22 choice:40 reference:-73
type labelFirst on text:-154 multilineText:259 url:-20 boolean:-94 choice:99 list:-20
type labelFirst online text:-21 boolean:39
type labelFirst openai text:-33 multilineText:173 boolean:-35 list:-26
type labelFirst operation text:-74 choice:113 reference:71
type labelFirst operator text:-78 boolean:-29 choice:297 reference:-95
type labelFirst optional text:28 boolean:32
type labelFirst order text:131 multilineText:-37 integer:449 number:-47 boolean:-71 choice:-154 reference:-72 multipleReference:-70 list:-50
type labelFirst org text:67 integer:-29 boolean:-69 choice:213 reference:-77 list:-25
type labelFirst organisation text:-43 multilineText:-20 integer:-21 boolean:-82 choice:109 reference:47 multipleReference:84
type labelFirst organization text:188 multilineText:-36 url:-21 integer:-33 number:-36 boolean:-109 choice:-66 reference:153 multipleReference:40 list:-32 file:-23
type labelFirst other text:151 multilineText:-21 choice:-63 multipleReference:-34 list:86 keyValues:-43
type labelFirst output boolean:-22 choice:76 reference:-34 list:123 keyValues:-91
type labelFirst override text:89 boolean:-25
type labelFirst page multilineText:20 integer:23 boolean:-43 reference:86
type labelFirst paid text:31 multilineText:107 url:-26 boolean:-83 choice:89 reference:-41
type labelFirst parallelism text:-187 integer:264
type labelFirst param text:-49 number:-22 list:157
type labelFirst parameter text:83 keyValues:-21
type labelFirst parameters text:141 multilineText:-61 choice:-47 multipleReference:-24 list:100 keyValues:-61
type labelFirst parent text:50 integer:-22 number:-28 boolean:-35 choice:-34 reference:-54 multipleReference:160
type labelFirst partition text:-63 multilineText:-28 integer:31 choice:146 reference:-22
type labelFirst pass text:-144 multilineText:-26 integer:-46 number:125 boolean:308 choice:-47 multipleReference:-24 list:-24 keyValues:-68
type labelFirst password text:277 multilineText:-42 number:-29 choice:-62 multipleChoice:149 reference:-97 multipleReference:-56 list:-34
type labelFirst path text:33 url:-24 reference:-22 list:111
type labelFirst pattern text:47
type labelFirst payload text:-213 multilineText:290 integer:-29 number:-26 boolean:45 choice:-85 reference:-45 multipleReference:-20 list:25 keyValues:103
type labelFirst payment text:331 multilineText:-24 integer:-76 number:-21 boolean:-71 choice:-136 reference:115 multipleReference:-25 list:-20
type labelFirst per text:-149 integer:-29 number:180 boolean:49
type labelFirst period text:106 integer:-103 number:-40 choice:-100 reference:117 multipleReference:77 list:-26 date:24
type labelFirst permission text:45 choice:87 reference:-45
type labelFirst permissions text:146 integer:-58 boolean:-29 choice:58 reference:29 multipleReference:-34 list:-64
type labelFirst persist text:-74 boolean:204 choice:-24 reference:-46
type labelFirst personal text:35
type labelFirst phone text:83 integer:-21
type labelFirst pipeline text:20
type labelFirst policy text:-87 choice:-37 reference:151
type labelFirst polling text:150 integer:-55 number:-29 boolean:-30
type labelFirst port text:-190 multilineText:-23 integer:233 number:-77 boolean:-40 choice:-80 reference:-35 list:86 keyValues:214
type labelFirst ports text:-82 integer:153 choice:-108 multipleReference:-20 keyValues:152
type labelFirst prefix text:227 integer:-22 choice:-33 reference:-71
type labelFirst preview text:-23 boolean:72 reference:-21
type labelFirst primary text:82 integer:-35 boolean:-42 reference:-22 multipleReference:138 list:-62
type labelFirst private text:-51 multilineText:317 integer:-46 number:-22 boolean:-93 choice:-29 reference:23 multipleReference:-26 list:-31
type labelFirst process text:-27 number:-21 choice:73
type labelFirst product text:112 boolean:-33 choice:-43 reference:-28 multipleReference:44
type labelFirst profile text:-31 boolean:-32 choice:-41 reference:21 file:147
type labelFirst program text:45 boolean:-62 choice:69 reference:45
type labelFirst project text:-20 multilineText:-60 url:-21 integer:-41 number:-61 boolean:-174 choice:-97 reference:452 multipleReference:-42 list:-31 keyValues:-20 date:-21 file:110
type labelFirst projects multipleReference:37
type labelFirst prometheus text:-96 multilineText:111 url:147 choice:-58 list:-26
type labelFirst properties text:-48 choice:52 list:-20 keyValues:59
type labelFirst property text:195 multilineText:-53 number:-21 boolean:-70 choice:63 reference:-26 keyValues:-23
type labelFirst protocol choice:36
type labelFirst provider multilineText:24 choice:26
type labelFirst proxy text:162 url:-35 boolean:101 choice:-75 list:-41 keyValues:-29
type labelFirst public multilineText:36 integer:-49 number:-55 choice:-50 reference:-134 multipleReference:-38 list:-31 file:366
type labelFirst publish text:126 boolean:-128
type labelFirst push text:-53 boolean:161 reference:-29 multipleReference:-21
type labelFirst quantity text:-82 integer:69 number:118
type labelFirst query text:199 integer:42 boolean:-58 choice:-55 reference:-163 multipleReference:-44 list:-35 keyValues:210
type labelFirst queue text:20
type labelFirst range text:-79 multilineText:-48 integer:278 number:136 boolean:-123 choice:-60 reference:80 multipleReference:-50 list:-50 date:-26
type labelFirst read text:-67 integer:40 boolean:53
type labelFirst recipients text:-59 email:102 boolean:-35 choice:-31 multipleReference:77 list:-32
type labelFirst record text:62 multilineText:-22 integer:-29 boolean:251 choice:-110 reference:-70
type labelFirst recurring text:101 list:-29
type labelFirst redirect multilineText:-38 url:-90 integer:-34 boolean:-65 choice:-33 reference:-44 multipleReference:-22 list:393 keyValues:-23
type labelFirst refresh integer:-28 number:-29 choice:141 reference:-20
type labelFirst regex text:31
type labelFirst region text:93 boolean:-26 choice:21 reference:-33
type labelFirst register boolean:116 choice:-64
type labelFirst registry text:43 multilineText:-91 url:175 choice:-86 reference:80 multipleReference:-36
type labelFirst related text:22
type labelFirst reminder text:-29 boolean:-29 choice:91
type labelFirst remote text:20 multilineText:-24 url:47 reference:-20
type labelFirst remove text:-27 multilineText:-25 boolean:24 list:138 keyValues:-66
type labelFirst reply text:-24 list:89
type labelFirst report text:-28 boolean:116 choice:76 reference:-108 date:46
type labelFirst repository text:144 multilineText:-74 boolean:-47 choice:-36 reference:65
type labelFirst request text:110 multilineText:188 integer:-92 choice:-33 reference:-74
type labelFirst require text:-56 boolean:89
type labelFirst required text:-40 number:-20 boolean:84 choice:-29 reference:-20 multipleReference:81 list:46 keyValues:-32
type labelFirst resource text:53 multilineText:-26 url:-25 integer:-34 boolean:-85 choice:30 reference:-49 multipleReference:243 list:-28 keyValues:-20
type labelFirst response text:-103 multilineText:102 choice:151 reference:-51
type labelFirst result reference:37
type labelFirst retention text:-56 integer:55 boolean:-48 reference:101
type labelFirst return text:-42 url:35 boolean:81
type labelFirst revenue text:-142 integer:-26 number:300 boolean:-50 reference:-20
type labelFirst review text:24 boolean:-47 choice:78
type labelFirst role text:83 boolean:-30 choice:28 multipleReference:-32
type labelFirst roles text:91 integer:-23 choice:-39 reference:94 multipleReference:-26 list:-52
type labelFirst round text:-171 integer:281 number:-55 boolean:113 reference:-99
type labelFirst routing text:108 multilineText:-30 reference:-36
type labelFirst rule text:-157 multilineText:213 integer:-33 number:-27 boolean:-68 choice:136 reference:50 list:-20
type labelFirst run boolean:-174 choice:211
type labelFirst saml url:40 boolean:-56 keyValues:116
type labelFirst save text:-37 multilineText:-50 boolean:190 reference:-34
type labelFirst scan boolean:27 choice:-25 reference:-33 date:32 file:44
type labelFirst schedule text:205 multilineText:-26 integer:-33 boolean:-85 reference:-25
type labelFirst schema text:-45 multilineText:240 boolean:-46 choice:-20 reference:-47
type labelFirst scope text:28 integer:-23 reference:-90 list:128
type labelFirst scopes text:-62 boolean:-41 choice:-132 multipleChoice:120 reference:-22 multipleReference:-49 list:232
type labelFirst script multilineText:75 choice:-36
type labelFirst search text:28 multilineText:-45 integer:-51 number:-30 boolean:-42 reference:217 multipleReference:51 list:-49 keyValues:-22 date:-21
type labelFirst searchable text:-61 boolean:126
type labelFirst secondary text:101 boolean:-33
type labelFirst secret text:108 multilineText:-32 reference:-27
type labelFirst secure text:-55 boolean:103
type labelFirst security text:-31 choice:92
type labelFirst segment text:-71 integer:120 boolean:-72 choice:127
type labelFirst select text:-151 multilineText:-45 boolean:-150 choice:28 multipleChoice:-20 reference:261 multipleReference:109 list:-28 file:99
type labelFirst send text:-159 email:-24 integer:226 boolean:-24 multipleChoice:112 reference:-111 multipleReference:98 list:-41
type labelFirst sender text:104 integer:-86
type labelFirst separator text:140 boolean:-71 choice:97 reference:-34 multipleReference:-24 list:-29
type labelFirst server text:177 multilineText:-36 url:226 email:-20 integer:-30 number:-22 boolean:-39 choice:-43 reference:-25 list:-123
type labelFirst service text:-28 multilineText:157 url:-30 integer:-77 number:-22 boolean:-90 choice:108 reference:51 multipleReference:-51 list:97 file:-65
type labelFirst session integer:56
type labelFirst set boolean:-67 keyValues:135
type labelFirst severity text:156 multilineText:-37 integer:-20 number:117 boolean:-80 choice:-30 multipleReference:-41
type labelFirst share text:-26 boolean:134 choice:-51
type labelFirst should boolean:33
type labelFirst show text:-175 multilineText:-25 integer:-30 number:-27 boolean:367 choice:182 reference:-40 multipleReference:-38 list:-53 keyValues:-48 date:-89
type labelFirst sign text:-23 boolean:108 list:-20
type labelFirst signing text:-87 multilineText:95
type labelFirst site url:28
type labelFirst size integer:-34 number:-37 choice:117
type labelFirst skip text:-154 multilineText:-59 integer:-70 number:-50 boolean:412 choice:-108 multipleChoice:-31 reference:-48 multipleReference:30 list:155
type labelFirst slack multilineText:-28 email:131 reference:-24
type labelFirst sort text:-64 multilineText:-38 integer:-51 number:-32 boolean:-134 choice:413 reference:-152 multipleReference:-25 list:143
type labelFirst source text:171 multilineText:-34 url:94 integer:-32 number:-54 boolean:-145 choice:62 reference:51 multipleReference:-24 list:-30
type labelFirst split integer:-22 boolean:115 choice:-23
type labelFirst sql text:-224 multilineText:368 url:-22 integer:-32 number:-30 boolean:-35 choice:-34 reference:-44 keyValues:117
type labelFirst ssh text:-88 multilineText:366 integer:-32 boolean:-31 choice:-59 reference:42 multipleReference:-37 list:-66 keyValues:-21
type labelFirst ssl text:-48 multilineText:-87 integer:-36 boolean:-35 choice:-119 multipleChoice:179 reference:126 multipleReference:123 list:-58
type labelFirst stale boolean:72 choice:80 reference:-69 multipleReference:-56
type labelFirst start text:-139 multilineText:-23 url:-22 integer:-33 number:96 boolean:26 reference:-39 multipleReference:-21 date:182
type labelFirst state text:148 integer:-20 choice:57 reference:-47 list:-26 keyValues:-28
type labelFirst static integer:71
type labelFirst status text:-253 multilineText:-25 integer:203 boolean:94 choice:25 reference:79 multipleReference:-23 list:-35
type labelFirst storage text:-100 integer:157 number:-38 choice:-99 reference:115
type labelFirst strategy text:-115 choice:-58 reference:237
type labelFirst street text:-24 boolean:135 choice:-49
type labelFirst subject text:155 boolean:-24 choice:-20 reference:-31
type labelFirst subscription text:25
type labelFirst sync integer:38
type labelFirst system text:-61 multilineText:105 email:104 boolean:-31 reference:-21
type labelFirst table text:-229 multilineText:168 integer:397 number:-29 boolean:-88 choice:-38 reference:-70 list:-30
type labelFirst tags text:-38 multilineText:-48 url:-34 email:-30 integer:-61 number:-50 boolean:-82 choice:-73 multipleChoice:-27 reference:-24 multipleReference:202 list:174 keyValues:111
type labelFirst target text:-37 multilineText:-37 integer:129 boolean:-145 choice:215 reference:49 multipleReference:-44 list:-69
type labelFirst task multilineText:-22 integer:-76 number:120 boolean:-53 choice:87
type labelFirst tax text:-52 multilineText:-21 number:104 boolean:-27 choice:-74 reference:150
type labelFirst team choice:-20 reference:51 multipleReference:106 list:-72
type labelFirst teams text:-49 boolean:-63 choice:-32 reference:-51 multipleReference:182 list:79
type labelFirst template text:-92 multilineText:-187 integer:-20 boolean:-36 choice:125 reference:282 keyValues:-24
type labelFirst terms text:103 multilineText:101 url:-62 boolean:-25 choice:-60
type labelFirst test multilineText:-40 email:69 boolean:108 choice:-68 reference:-29
type labelFirst text text:-29 multilineText:180 integer:-21 number:-26 boolean:-58 choice:61 reference:-49
type labelFirst theme text:-48 choice:133 reference:-56
type labelFirst threshold text:-29 integer:-50 number:129 boolean:74 choice:-24 reference:-93
type labelFirst time text:132 integer:-133 number:-33 boolean:-24 choice:106 reference:-52 list:-24 date:92
type labelFirst timeout text:-181 integer:126 number:-47 boolean:213
type labelFirst timestamp text:148 boolean:-32 reference:-25
type labelFirst title text:64
type labelFirst tls text:-305 multilineText:474 url:-20 integer:-46 number:-26 boolean:71 choice:-132 reference:-112 keyValues:-21 file:188
type labelFirst to text:105 multilineText:-38 url:268 email:-33 integer:-21 number:-21 boolean:-48 choice:-70 reference:-114 multipleReference:-36 list:24 date:26
type labelFirst token text:-27 multilineText:-60 boolean:-31 choice:97 multipleReference:-25 list:71
type labelFirst tool text:-85 url:176 boolean:-63 choice:138 reference:-92
type labelFirst top text:80 boolean:-21 choice:-40
type labelFirst topic text:45 multilineText:-41 url:-23 integer:-24 boolean:-43 choice:-32 reference:157 list:-26 keyValues:77 file:-43
type labelFirst track boolean:41
type labelFirst transaction text:111 choice:-22 reference:-22
type labelFirst trigger text:-263 multilineText:-47 integer:-38 number:-28 boolean:-205 choice:531 multipleChoice:314 reference:-107 multipleReference:-41 list:-62 keyValues:-23
type labelFirst try text:-49 boolean:100
type labelFirst ttl integer:41
type labelFirst type text:-98 multilineText:-22 boolean:-35 choice:286 reference:-42
type labelFirst update text:-61 multilineText:126 integer:-28 number:-20 boolean:85 choice:-144 reference:-97 multipleReference:-55 list:-30 keyValues:268
type labelFirst upload boolean:-59 choice:112 reference:-140 file:115
type labelFirst url text:-28 multilineText:-47 url:252 integer:-31 boolean:-68 choice:-37 reference:-35 multipleReference:-24 list:93
type labelFirst usage multilineText:-36 choice:95 reference:-21
type labelFirst use text:-80 multilineText:-74 integer:-32 choice:257 reference:64 multipleReference:-20 list:-27
type labelFirst user text:159 url:-35 email:-27 integer:-28 number:113 boolean:95 choice:-171 multipleChoice:-26 reference:122 list:-128 keyValues:-31 file:-33
type labelFirst userid text:-126 email:186
type labelFirst username text:140 boolean:-21 choice:-20 reference:-32
type labelFirst validation text:-113 boolean:-24 choice:173
type labelFirst value text:114 multilineText:-59 email:192 integer:66 number:-37 boolean:-57 choice:-47 reference:-30 multipleReference:-20 list:-38 keyValues:-33
type labelFirst values choice:171 reference:-39 multipleReference:-43
type labelFirst variable text:-27 multipleReference:128 keyValues:-32
type labelFirst vat text:165 integer:-95 boolean:-27
type labelFirst vendor text:157 multilineText:-31 integer:-24 number:-27 boolean:-80 choice:-72 reference:172 multipleReference:-21
type labelFirst verify text:35 multilineText:-34 boolean:46
type labelFirst version boolean:67 choice:-23 reference:37
type labelFirst view text:-70 boolean:133 choice:56 reference:-57
type labelFirst visibility text:-39 multilineText:-30 number:-20 boolean:-41 choice:307 reference:-89
type labelFirst visible text:-55 boolean:210 choice:-126
type labelFirst volume boolean:40
type labelFirst wait integer:-26 boolean:39 choice:54 list:-20
type labelFirst web url:41 integer:-51 choice:121 reference:-70
type labelFirst webhook text:-21 url:109
type labelFirst website text:183 url:-63 reference:-23
type labelFirst when text:85 integer:-36 boolean:-93 choice:-31 date:133
type labelFirst workspace text:46
type labelFirst x-axis text:-28 multilineText:-27 integer:-37 number:341 boolean:-56 choice:-25 reference:-48 list:-36 keyValues:-24
type labelFirst x.509 text:-28 choice:-23 file:101
type labelFirst y-axis text:89 reference:-20
type labelFirst yaml text:-34 multilineText:140 boolean:-24 choice:-26 reference:-33
type labelFirstClass aimless text:-65 multilineText:44 url:315 email:122 integer:-86 number:21 boolean:-56 choice:116 multipleChoice:-164 reference:-347 multipleReference:-65 list:-69 keyValues:-174 date:127 file:-99
type labelFirstClass be text:-173 multilineText:-24 url:-28 boolean:475 choice:-83 reference:-90
type labelFirstClass beforePlace text:-46 multilineText:218 url:221 email:-43 integer:-27 number:-48 boolean:-209 multipleChoice:-31 reference:-83 multipleReference:38 keyValues:-33
type labelFirstClass button text:141 multilineText:-117 email:21 integer:-29 number:-24 boolean:377 choice:-95 reference:-100 multipleReference:-26 list:-25 file:-45
type labelFirstClass check text:149 multilineText:-194 email:83 integer:-43 number:-36 boolean:375 reference:-157 multipleReference:-29 list:-39 keyValues:-31 date:-20
type labelFirstClass checkingHeading text:51 multilineText:-111 url:-21 email:57 integer:-108 number:-41 boolean:55 choice:156 multipleChoice:126 reference:-93 multipleReference:-71 list:33 keyValues:-20 date:-22
type labelFirstClass click text:-53 boolean:161 reference:-29 multipleReference:-21
type labelFirstClass condition integer:-39 boolean:-101 choice:88 reference:-21 date:130
type labelFirstClass configure text:-263 multilineText:164 url:-21 integer:-98 number:-44 boolean:114 choice:92 multipleChoice:-34 reference:-180 multipleReference:-25 list:-59 keyValues:394 date:-23 file:-39
type labelFirstClass consoleNoun text:-48 email:93 integer:-77 number:-41 choice:-34 reference:51 multipleReference:73 list:81 keyValues:-34 file:-22
type labelFirstClass contrast text:-98 multilineText:-27 url:-80 email:-114 integer:101 number:547 boolean:-159 choice:-70 multipleChoice:-165 reference:-149 multipleReference:-282 keyValues:-296 date:253 file:212
type labelFirstClass dateNoun text:122 multilineText:-26 integer:-31 number:-23 boolean:-51 choice:-49 reference:48 date:78
type labelFirstClass defaultHeader text:50 multilineText:-66 url:-30 integer:-27 number:-60 boolean:-105 choice:-71 multipleChoice:-20 reference:213 multipleReference:148 keyValues:-38 date:-25
type labelFirstClass descriptionHeader text:126 multilineText:-94 email:152 integer:-24 number:-106 boolean:-154 choice:466 multipleChoice:-38 reference:33 multipleReference:-128 list:-133 keyValues:-73 date:-39 file:-31
type labelFirstClass determiner text:67 multilineText:49 email:-21 integer:61 number:-70 boolean:38 choice:-67 multipleChoice:-30 reference:-131 multipleReference:-165 keyValues:303 date:-40 file:-27
type labelFirstClass display text:-31 multilineText:90 integer:-62 number:-71 boolean:412 choice:114 reference:-116 multipleReference:-70 list:-70 keyValues:-55 date:-93
type labelFirstClass durationNoun text:281 multilineText:-84 url:-36 email:-21 integer:-290 number:-210 boolean:124 choice:135 multipleChoice:-35 reference:151 multipleReference:32 list:-98 keyValues:-52 date:75 file:-21
type labelFirstClass edition text:127 multilineText:-33 integer:-31 number:-34 boolean:-24 choice:-107 reference:205 multipleReference:-27
type labelFirstClass emailNoun text:-155 multilineText:97 url:-37 email:568 integer:-65 number:-41 boolean:-121 choice:-42 reference:-74 multipleReference:-38 list:-29 keyValues:-31 date:-21
type labelFirstClass enter multilineText:406 url:-87 email:-40 integer:-129 number:-64 boolean:167 choice:137 multipleChoice:-46 reference:-551 multipleReference:71 list:99 date:-55 file:-54
type labelFirstClass fieldNoun text:-20 multilineText:81 url:-33 email:-27 integer:-73 number:-59 boolean:-46 choice:92 multipleChoice:-28 reference:30 multipleReference:46 list:-34 keyValues:65 date:-24 file:-20
type labelFirstClass fileNoun text:250 url:103 email:-26 integer:-90 number:-83 boolean:35 choice:-128 multipleChoice:87 reference:-94 multipleReference:-131 list:-107 keyValues:-54 date:-84 file:297
type labelFirstClass fillingVerb text:-248 multilineText:154 url:-45 email:-28 integer:-54 number:-50 boolean:-185 choice:294 multipleChoice:-39 reference:45 multipleReference:41 list:-64 keyValues:-70 date:-33 file:200
type labelFirstClass followUp text:-67 integer:40 boolean:53
type labelFirstClass formNoun multilineText:63 url:-24 boolean:-90 reference:36 multipleReference:88 list:-22
type labelFirstClass formatHeader text:253 multilineText:-28 integer:-26 boolean:-37 choice:-114 reference:-117 list:-44 keyValues:182
type labelFirstClass genericHeading text:-80 multilineText:289 email:-46 integer:118 number:-69 boolean:67 choice:-188 multipleChoice:-69 reference:-187 multipleReference:136 list:139 keyValues:-142 date:-49 file:-30
type labelFirstClass groupNoun text:67 multilineText:76 url:-44 integer:-98 number:-51 boolean:-76 choice:22 multipleChoice:-50 reference:300 multipleReference:-70 list:83 keyValues:-117 date:-25
type labelFirstClass headingVerb text:-219 multilineText:-243 url:-187 email:-48 integer:-114 number:-123 boolean:619 choice:82 multipleChoice:213 reference:-112 multipleReference:-24 list:-172 keyValues:86 date:33 file:-90
type labelFirstClass hostNoun text:489 multilineText:-87 url:345 email:-67 integer:-42 number:-77 boolean:-145 choice:-177 reference:-216 multipleReference:-103 list:121 keyValues:-37 date:-33
type labelFirstClass inputNoun text:-89 multilineText:86 url:-127 email:87 integer:-169 number:-38 boolean:-233 choice:384 multipleChoice:-103 multipleReference:-45 keyValues:118 date:-63 file:-72
type labelFirstClass interfaceNoun text:-112 multilineText:64 url:64 boolean:-74 choice:-44 reference:67 multipleReference:99 list:-29
type labelFirstClass kindNoun text:-95 multilineText:-152 url:-93 email:-49 number:-136 boolean:-159 choice:658 multipleChoice:-58 reference:95 multipleReference:-142 list:-52 keyValues:52 date:-57 file:-53
type labelFirstClass labelHeader text:133 multilineText:153 url:-44 email:-35 integer:-153 number:53 boolean:-82 choice:-32 multipleChoice:-48 reference:-86 keyValues:113 date:-34 file:-28
type labelFirstClass leave choice:122 reference:-56
type labelFirstClass limitsHeader text:-134 multilineText:-52 integer:278 number:130 boolean:-147 choice:-65 reference:74 multipleReference:-66 list:72 date:-27
type labelFirstClass lookalike multilineText:-74 integer:-85 number:-39 boolean:-146 choice:-102 multipleChoice:32 reference:269 multipleReference:179 list:88 keyValues:-31
type labelFirstClass make text:62 url:-120 email:-57 number:-51 boolean:295 choice:-393 multipleChoice:-104 reference:196 multipleReference:-155 list:-83 keyValues:215 date:73 file:-74
type labelFirstClass manipulate text:-190 multilineText:-135 url:-36 email:-20 integer:-87 number:-55 boolean:641 choice:116 multipleChoice:-27 reference:-38 multipleReference:-90 list:60 keyValues:-98 date:-24 file:-33
type labelFirstClass menuNoun text:-121 multilineText:-73 url:-24 integer:-73 number:-27 boolean:-217 choice:250 multipleChoice:-23 reference:180 multipleReference:30 list:56 keyValues:-34 file:89
type labelFirstClass multilineNoun text:-147 multilineText:884 url:-112 email:-91 integer:-71 number:-222 boolean:-211 choice:152 multipleChoice:-89 reference:-336 multipleReference:-259 list:-130 keyValues:433 date:-104 file:-25
type labelFirstClass navigate text:190 url:34 integer:-84 number:-35 boolean:69 choice:159 multipleChoice:-24 reference:-62 multipleReference:-132 list:-122 keyValues:35
type labelFirstClass negation text:-82 multilineText:-52 integer:-54 number:-49 boolean:380 reference:25 multipleReference:-41 list:-28
type labelFirstClass numberNoun text:-618 multilineText:-238 url:-129 email:-79 integer:962 number:655 boolean:-459 choice:-60 multipleChoice:-93 reference:-106 multipleReference:-142 list:-160 keyValues:203 date:-120 file:-64
type labelFirstClass obligation text:-111 number:-24 boolean:223 choice:-43 reference:-28 multipleReference:77 list:27 keyValues:-33
type labelFirstClass off text:-52 multilineText:-34 number:-48 boolean:60 choice:48 reference:24 multipleReference:108 list:-20 keyValues:-23
type labelFirstClass on text:-261 multilineText:187 url:-40 integer:-81 number:-38 boolean:391 choice:-121 multipleChoice:-21 reference:119 multipleReference:24 list:-163 keyValues:-29 date:42
type labelFirstClass opener text:-130 multilineText:-100 url:219 email:-53 integer:47 number:34 boolean:268 choice:-111 multipleChoice:-47 reference:-220 list:-46 keyValues:-70 date:187 file:-23
type labelFirstClass openingVerb text:-96 multilineText:-114 url:-86 email:-39 integer:132 boolean:51 choice:-238 multipleChoice:-54 reference:312 multipleReference:96 list:34 keyValues:-103 date:109 file:-53
type labelFirstClass optionNoun text:306 multilineText:-122 url:-27 email:182 integer:37 number:-58 boolean:-98 choice:20 multipleChoice:-44 reference:-122 multipleReference:-98 date:-28
type labelFirstClass optionalHeader text:28 boolean:32
type labelFirstClass optionsHeader text:-145 multilineText:89 url:-21 email:-21 integer:-73 number:-24 boolean:-202 choice:68 multipleChoice:133 reference:-189 multipleReference:139 list:313 keyValues:-52
type labelFirstClass otherHeader text:191 multilineText:-202 url:-186 email:-168 integer:-90 number:-273 boolean:-383 choice:173 multipleChoice:-49 reference:109 multipleReference:113 list:89 keyValues:91 date:-186 file:-141
type labelFirstClass pairNoun text:-229 email:-49 integer:-44 number:-117 boolean:-303 choice:-123 multipleChoice:-59 reference:-117 multipleReference:105 list:-37 keyValues:925 date:-45 file:-25
type labelFirstClass place text:144 multilineText:43 url:-40 email:-45 integer:-117 number:-110 choice:-93 multipleChoice:-57 reference:84 multipleReference:190 keyValues:27 date:-46 file:-73
type labelFirstClass plainNoun text:767 multilineText:-103 url:61 email:-150 integer:-98 number:-178 boolean:-122 choice:-305 multipleChoice:-106 reference:-107 multipleReference:-145 list:-50 keyValues:149 date:-122 file:-156
type labelFirstClass pointer text:-163 multilineText:165 url:-20 integer:340 number:-34 boolean:-184 choice:30 reference:-83 multipleReference:-73 list:72
type labelFirstClass preposition text:-129 multilineText:165 url:455 email:200 integer:-117 number:62 boolean:-50 choice:-234 multipleChoice:-59 reference:-336 multipleReference:-118 list:-22 keyValues:-56 date:201 file:-28
type labelFirstClass remark text:-54 boolean:60 choice:86
type labelFirstClass requiredHeader text:46 number:-23 boolean:80 choice:-32 reference:-27 multipleReference:79 list:43 keyValues:-32 file:-51
type labelFirstClass secretNoun text:426 multilineText:-126 url:-22 email:-20 integer:-24 number:-49 boolean:-62 choice:-29 multipleChoice:131 reference:-100 multipleReference:-97 list:83 keyValues:-45 date:-29 file:-36
type labelFirstClass select text:-178 multilineText:-46 integer:-23 boolean:-154 choice:-38 multipleChoice:-21 reference:374 multipleReference:108 list:-30 file:98
type labelFirstClass slugEnd text:228 multilineText:38 url:472 email:215 integer:-43 number:-91 boolean:-306 choice:-76 multipleChoice:-51 reference:-294 multipleReference:-97 keyValues:-48 date:29 file:-24
type labelFirstClass slugVerb text:-207 multilineText:75 url:-43 integer:31 number:-22 boolean:224 choice:-78 multipleChoice:-25 reference:-298 multipleReference:84 list:79 keyValues:103 date:-31 file:101
type labelFirstClass softener text:-51 multilineText:-25 integer:-21 number:-24 boolean:203 choice:-48 reference:-32 multipleReference:78 list:22 keyValues:-43
type labelFirstClass structural multilineText:233 url:-31 integer:-50 number:-38 boolean:-170 choice:105 multipleChoice:-35 reference:139 multipleReference:-42 list:-21 keyValues:-56 file:-22
type labelFirstClass submitVerb text:-53 multilineText:-93 url:-45 integer:22 number:-33 boolean:364 choice:-179 reference:-172 multipleReference:167 list:90 keyValues:-34 date:-30
type labelFirstClass switchEffect text:-633 multilineText:-264 url:-162 email:-126 number:-322 boolean:1719 choice:379 multipleChoice:-58 reference:-403 multipleReference:-282 list:65 keyValues:-224 date:-214 file:-93
type labelFirstClass switchOff text:-42 boolean:109 choice:-29
type labelFirstClass switchOn text:193 multilineText:-69 url:-24 integer:-82 number:-43 boolean:388 choice:-222 multipleChoice:-29 reference:42 multipleReference:-97 list:31 keyValues:-60
type labelFirstClass titleNoun text:148 multilineText:87 url:-26 integer:-27 number:-22 boolean:-67 multipleChoice:-38 reference:-99 multipleReference:59 list:118 keyValues:-109
type labelFirstClass trialVerb text:254 multilineText:-91 email:62 integer:-57 number:-33 boolean:-44 choice:151 reference:-223 multipleReference:-55 list:-31 file:102
type labelFirstClass typeHeader multilineText:-103 integer:-77 number:126 boolean:-49 choice:198 multipleReference:-26 list:-23
type labelFirstClass unit text:-52 multilineText:-21 integer:-72 number:316 boolean:-22 choice:-30 reference:-28
type labelFirstClass upload text:-85 multilineText:-23 integer:-20 boolean:94 choice:35 reference:91 multipleReference:-38 list:-31 file:44
type labelFirstClass urlNoun text:22 multilineText:49 url:390 email:-40 integer:-60 number:-50 boolean:-172 choice:60 multipleChoice:-24 reference:-133 multipleReference:25 keyValues:-44 date:-25 file:-25
type labelFirstClass use text:-140 multilineText:-86 integer:-37 boolean:181 choice:198 reference:54 multipleReference:-30 list:-36
type labelFirstClass valueWord text:-150 multilineText:155 url:-66 email:-51 integer:-40 number:-168 boolean:313 choice:-93 multipleChoice:-85 reference:-58 multipleReference:125 list:-78 keyValues:166 date:-94 file:-63
type labelFirstClass vendor text:97 multilineText:85 url:200 email:89 number:-76 boolean:-242 choice:24 multipleChoice:-39 reference:-356 multipleReference:97 list:139 keyValues:-87 date:-41 file:45
type labelFirstClass weakLabelHeader text:359 multilineText:21 url:-37 integer:-66 number:-67 boolean:-213 choice:-116 multipleChoice:-25 reference:-99 multipleReference:46 keyValues:222 date:-23 file:-35
type spanAfter " text:-94 multilineText:-60 url:94 email:-30 number:-33 boolean:221 choice:-111 multipleChoice:-49 reference:-138 multipleReference:154 list:-70 keyValues:-104 date:219 file:-24
type spanAfter ' text:-27 multilineText:-70 url:-24 integer:99 number:-54 choice:119 multipleChoice:-28 multipleReference:-52 list:81 date:-22
type spanAfter ( text:112 multilineText:-34 url:81 email:-34 number:-46 choice:29 reference:22 multipleReference:-38 list:-73 keyValues:23 date:-36
type spanAfter ) text:-206 multilineText:167 choice:188 reference:-120
type spanAfter , text:249 multilineText:39 url:61 email:52 integer:125 number:-202 boolean:88 choice:-166 multipleChoice:172 multipleReference:-49 list:-209 keyValues:-126 date:-151
type spanAfter - integer:-22 boolean:55 choice:-42 list:103 keyValues:-39
type spanAfter . text:-52 multilineText:-76 url:-42 email:67 integer:149 number:-61 boolean:-193 choice:-356 reference:62 multipleReference:347 list:55 keyValues:-84 date:-65
type spanAfter : text:-125 multilineText:-47 email:86 number:-71 boolean:-55 choice:-45 multipleChoice:127 reference:171 multipleReference:-135 list:-116 keyValues:116 date:93 file:-22
type spanAfter = text:295 url:91 integer:-46 boolean:-69 choice:-156 reference:-20
type spanAfter address email:33
type spanAfter and text:165 multilineText:-133 url:25 email:-65 integer:-205 number:122 multipleChoice:-84 reference:-113 multipleReference:83 list:-117 keyValues:151 date:157 file:-40
type spanAfter are text:59 integer:-25 boolean:-34 choice:112 reference:-35
type spanAfter as multilineText:-51 url:-53 integer:-62 number:-21 boolean:106 choice:-81 multipleChoice:-20 reference:144 multipleReference:-28 keyValues:-29 date:-23 file:131
type spanAfter at boolean:27
type spanAfter based text:120 multilineText:-29 boolean:-33 choice:-31
type spanAfter before reference:25
type spanAfter box text:-83 multilineText:-28 email:76 boolean:203 choice:-62 reference:-157 multipleReference:179 date:-58
type spanAfter button boolean:-21 reference:-28 file:75
type spanAfter by text:301 boolean:-23 choice:-41 reference:-170
type spanAfter channel text:32
type spanAfter check boolean:212 choice:-21 reference:-117 multipleReference:-22
type spanAfter checkbox text:-31 boolean:315 choice:-35 reference:-171 multipleReference:-27
type spanAfter column boolean:70 multipleReference:-38
type spanAfter drop-down choice:38 reference:54 multipleReference:-36
type spanAfter dropdown text:-104 multilineText:-58 integer:-21 boolean:-110 choice:99 reference:157 multipleReference:194 list:-41
type spanAfter empty multilineText:87 boolean:-30 reference:-45
type spanAfter feature text:-42 reference:89
type spanAfter field text:-155 multilineText:-146 url:80 email:43 integer:93 number:84 boolean:-142 choice:88 multipleChoice:-41 reference:-266 multipleReference:-53 list:192 date:-31 file:-77
type spanAfter fields text:87 multilineText:60 url:-30 email:-20 integer:-55 boolean:-71 choice:74 multipleChoice:-20 reference:52 multipleReference:-47 keyValues:-24 date:-26
type spanAfter for text:-22 multilineText:98 url:-29 email:-20 integer:55 number:-53 boolean:-37 choice:24 multipleChoice:-26 reference:-48 multipleReference:-66 list:-38 keyValues:27 date:120
type spanAfter from text:-97 integer:-23 boolean:80 choice:202 multipleReference:-28
type spanAfter if text:-46 multilineText:67 email:21 boolean:20 reference:22
type spanAfter in text:-57 multilineText:49 url:-63 email:99 integer:-141 number:25 boolean:244 choice:-107 multipleChoice:-24 reference:92 multipleReference:-65 list:27 keyValues:-98 date:-36
type spanAfter input text:176 multilineText:-45 integer:-23 number:-21 boolean:-54 choice:-22 reference:-32 multipleReference:-23 list:100
type spanAfter is text:-32 integer:142 boolean:-27 reference:-35
type spanAfter lets boolean:30 multipleReference:92 list:-47
type spanAfter list integer:-21 boolean:-23 choice:37 reference:-26 list:76
type spanAfter menu text:-20 choice:36
type spanAfter of text:21 boolean:-28 choice:-66 reference:144 multipleReference:-23
type spanAfter off boolean:100 choice:-27
type spanAfter on text:120 multilineText:-38 integer:-23 number:-24 boolean:109 choice:-127 multipleChoice:125 multipleReference:-24 list:-36 keyValues:-26
type spanAfter option text:-74 multilineText:-40 url:-22 boolean:324 choice:-62 reference:-26 multipleReference:-26
type spanAfter or boolean:85 choice:-96 multipleReference:-87 list:177 keyValues:-43
type spanAfter parameter multilineText:-23 boolean:-50 choice:136 reference:-21
type spanAfter parameters integer:48 choice:-22 reference:31
type spanAfter section text:-75 multilineText:86 boolean:-45 reference:-26 list:120
type spanAfter select text:-31 boolean:-25 choice:20 reference:50 multipleReference:41
type spanAfter selector text:-56 boolean:-35 choice:30 multipleChoice:85 reference:36
type spanAfter set text:140 integer:-29 boolean:-80 choice:220 reference:-131 list:-27
type spanAfter setting text:-75 multilineText:-33 integer:56 number:-26 boolean:-51 choice:262 multipleChoice:99 reference:-95 multipleReference:-53 list:-35 keyValues:-21
type spanAfter settings boolean:-40 reference:76
type spanAfter should text:141 boolean:-35 choice:-25 reference:-137 multipleReference:52 date:41
type spanAfter so boolean:26
type spanAfter switch text:-27 boolean:-47 choice:143 reference:-45
type spanAfter text text:79 multilineText:221 boolean:-96 choice:-32 reference:-70
type spanAfter that text:-28 boolean:-21 choice:113 reference:-32 multipleReference:-40 list:-26 keyValues:62
type spanAfter the boolean:-90 choice:128 reference:-22
type spanAfter to text:169 url:71 email:-72 integer:-60 number:153 boolean:209 choice:-317 multipleChoice:-110 reference:191 multipleReference:-24 list:-207 keyValues:-35 date:-61
type spanAfter toggle text:-20 boolean:-63 reference:134
type spanAfter under text:-132 url:24 integer:-20 choice:178 reference:-23
type spanAfter using text:62 list:35
type spanAfter values text:-25 number:117 boolean:-49 choice:-34 reference:38
type spanAfter where choice:-29 reference:76
type spanAfter which text:-61 choice:147 reference:-34 date:21
type spanAfter with multilineText:-30 choice:-51 keyValues:169
type spanAfter you choice:-91 reference:123
type spanAfter — text:35 choice:83 reference:-72
type spanAfter ” text:-36 boolean:-96 choice:-26 reference:257 multipleReference:-41
type spanAfter → text:-65 email:33 integer:70 choice:60 reference:-38
type spanAfter2 " text:-185 multilineText:-31 url:-53 boolean:-20 choice:-116 reference:524 list:-25 keyValues:-30
type spanAfter2 ( text:-122 multilineText:162 reference:-20 keyValues:42
type spanAfter2 , text:-297 url:164 email:161 integer:-62 number:-64 boolean:-157 multipleChoice:-78 reference:63 multipleReference:-192 list:189 keyValues:113 date:46 file:-45
type spanAfter2 . text:90 multilineText:-47 url:-43 email:-110 integer:109 number:112 boolean:102 choice:-208 multipleChoice:33 reference:-168 multipleReference:90 list:57 keyValues:-111 date:-102
type spanAfter2 : text:-142 multilineText:245 url:-35 integer:-32 number:-32 boolean:-123 choice:465 multipleChoice:-33 reference:-181 multipleReference:-22 list:-30 keyValues:-28
type spanAfter2 ; text:-25 boolean:25 reference:-76 multipleReference:167 list:-51
type spanAfter2 a text:141 boolean:35 choice:-26 reference:-76
type spanAfter2 add keyValues:33
type spanAfter2 allows text:-36 integer:81 number:-26 boolean:109 choice:-30 reference:-40
type spanAfter2 also text:21 boolean:28 reference:-27
type spanAfter2 an choice:274 reference:-240
type spanAfter2 and text:163 url:-45 email:-34 integer:-75 number:-57 boolean:49 choice:-344 multipleChoice:-40 reference:263 multipleReference:-44 keyValues:-37 date:117 file:54
type spanAfter2 appears choice:-76 multipleChoice:87 reference:67
type spanAfter2 as text:-22 multilineText:102 choice:153 reference:-163
type spanAfter2 at text:-24 multilineText:-29 url:54 choice:-72 reference:108
type spanAfter2 be text:103 boolean:31 choice:-77 reference:-81 multipleReference:94
type spanAfter2 before text:34
type spanAfter2 box text:81 multilineText:56 integer:-24 number:-25 boolean:109 choice:-114 multipleChoice:-25 reference:31 multipleReference:-108 list:85
type spanAfter2 button boolean:-46 choice:101
type spanAfter2 by text:-25 multilineText:89 reference:-36
type spanAfter2 checkbox boolean:20
type spanAfter2 choose text:-29 choice:-106 multipleChoice:135 reference:99 multipleReference:-28
type spanAfter2 click text:-80 multilineText:-36 integer:-49 number:-24 boolean:-37 choice:242 reference:64
type spanAfter2 clicking text:290 boolean:-33 choice:-36 reference:-166
type spanAfter2 client boolean:24 choice:-21
type spanAfter2 configure url:20
type spanAfter2 custom text:108 choice:-90
type spanAfter2 default text:-28 choice:102
type spanAfter2 define text:-25 boolean:21 date:24
type spanAfter2 defines choice:127 reference:-100 date:21
type spanAfter2 description text:89 reference:-40
type spanAfter2 disable boolean:261 choice:-111 reference:-58 multipleReference:-46
type spanAfter2 dropdown text:-79 choice:77 reference:53
type spanAfter2 e.g text:20 choice:-114 reference:138
type spanAfter2 either text:70 integer:-67 choice:34
type spanAfter2 enable text:-70 multilineText:-28 integer:-28 number:-27 boolean:311 choice:-27 reference:-27 list:-20 keyValues:-38
type spanAfter2 end text:-50 number:-24 boolean:-25 date:156
type spanAfter2 enter text:-274 multilineText:122 url:175 email:48 integer:224 number:-48 boolean:-70 choice:-227 multipleChoice:-31 reference:123 multipleReference:56 list:-44 keyValues:-31 date:-33
type spanAfter2 event text:-37 boolean:-25 multipleChoice:127 reference:-25
type spanAfter2 feature text:-20 boolean:-30 multipleReference:78
type spanAfter2 field text:51 multilineText:126 url:137 integer:119 number:-40 boolean:-292 choice:-157 multipleChoice:-23 reference:207 multipleReference:56 list:-70 keyValues:-57 date:-28
type spanAfter2 for url:43 boolean:126 multipleReference:-40 list:-34 keyValues:-22
type spanAfter2 forwarding multilineText:51 boolean:-26
type spanAfter2 from boolean:-37 choice:83 reference:48 multipleReference:-31
type spanAfter2 global text:-87 boolean:-34 choice:199
type spanAfter2 if integer:-31 number:80 reference:-35 multipleReference:-34 list:63
type spanAfter2 import text:-26 choice:55
type spanAfter2 in text:-53 multilineText:45 integer:-30 number:26 boolean:80 choice:79 reference:-89
type spanAfter2 is text:-55 integer:78 boolean:98 reference:-26
type spanAfter2 it choice:100 reference:-68
type spanAfter2 left boolean:61
type spanAfter2 limit integer:-23 boolean:66 choice:73 list:-55
type spanAfter2 match text:22 choice:-21
type spanAfter2 max integer:-50 number:78
type spanAfter2 maximum number:73 boolean:-28
type spanAfter2 menu choice:-31 multipleReference:71
type spanAfter2 name text:37
type spanAfter2 needed text:-107 multilineText:-20 integer:-22 boolean:69 choice:-68 reference:44 file:139
type spanAfter2 notes multipleReference:-41 list:126 keyValues:-39
type spanAfter2 of integer:-23 list:73
type spanAfter2 on text:241 multilineText:-110 integer:72 number:-39 multipleReference:-34 list:-58 keyValues:-43
type spanAfter2 only text:-41 choice:78 reference:-20
type spanAfter2 option boolean:-38 choice:137 reference:-35 multipleReference:-42
type spanAfter2 optional text:-87 multilineText:57 choice:120 reference:-25 keyValues:38
type spanAfter2 optionally text:69 integer:72 choice:-91
type spanAfter2 or text:-97 url:74 email:44 boolean:152 choice:-80 reference:-36
type spanAfter2 password text:52 reference:-22
type spanAfter2 post text:179 choice:-161
type spanAfter2 record boolean:49 reference:-39
type spanAfter2 region text:23 reference:24
type spanAfter2 required text:87 boolean:39 choice:-51 reference:-23
type spanAfter2 sales boolean:-53 choice:43 reference:60
type spanAfter2 save text:-38 multilineText:79
type spanAfter2 secret text:22
type spanAfter2 select text:25 multilineText:-284 url:-58 integer:-33 number:-40 choice:473 multipleChoice:117 reference:-182 list:-24 keyValues:-34
type spanAfter2 service choice:-43 reference:67
type spanAfter2 set text:-42 multilineText:-35 url:-27 integer:151 number:-27 boolean:60 choice:-83 reference:97 list:-20 date:-25
type spanAfter2 setting text:-24 integer:-21 boolean:50 choice:95 reference:-23 date:-48
type spanAfter2 settings text:-38 choice:-59 reference:117
type spanAfter2 so boolean:25
type spanAfter2 source text:71 boolean:-33 choice:-43 keyValues:66
type spanAfter2 specify integer:-48 boolean:76 choice:57 reference:-28
type spanAfter2 that choice:73 reference:-24
type spanAfter2 the text:61 multilineText:57 url:-59 email:57 integer:-77 number:-54 boolean:124 choice:-226 multipleChoice:81 reference:225 multipleReference:-80 list:-65 keyValues:-109 date:22 file:-22
type spanAfter2 this text:45 choice:57 multipleReference:-27
type spanAfter2 tls multilineText:69 choice:-22
type spanAfter2 to text:57 multilineText:-123 url:-27 email:-30 number:56 boolean:82 choice:175 multipleChoice:-38 reference:-214 list:-104 keyValues:136 date:24 file:-33
type spanAfter2 under integer:-23 boolean:-26 reference:-32 list:76 file:42
type spanAfter2 update text:-38 multilineText:122 boolean:56 choice:-44 reference:-26
type spanAfter2 upload text:-51 multilineText:-40 boolean:-30 choice:57 reference:-22 file:118
type spanAfter2 use choice:82 reference:22 multipleReference:-44
type spanAfter2 user text:-25 integer:28 choice:29
type spanAfter2 username text:-38 integer:62
type spanAfter2 want choice:-90 reference:125
type spanAfter2 when boolean:-45 reference:96
type spanAfter2 where text:-38 boolean:-24 choice:141 reference:-56
type spanAfter2 which integer:-24 boolean:22 choice:33 reference:-49 multipleReference:77 list:-21
type spanAfter2 will text:-87 integer:-25 boolean:20 choice:127 reference:51 multipleReference:-26
type spanAfter2 with text:-28 choice:-93 reference:163
type spanAfter2 you text:-107 multilineText:40 url:-24 integer:-22 number:-27 boolean:-22 reference:72 multipleReference:47 list:76 keyValues:-41 date:28
type spanAfter2 your text:-67 multilineText:-52 url:63 integer:-35 number:101 choice:68 reference:-43 multipleReference:-65 list:-23 keyValues:-20 date:127
type spanBefore " multilineText:-67 url:93 email:-31 integer:-39 number:-36 boolean:208 choice:-170 multipleChoice:-50 reference:-102 multipleReference:152 list:-74 keyValues:-105 date:217 file:-24
type spanBefore ' text:-27 multilineText:-70 url:-24 integer:99 number:-54 choice:119 multipleChoice:-28 multipleReference:-52 list:81 date:-22
type spanBefore ( choice:203 reference:-126
type spanBefore , text:415 multilineText:-82 url:-34 email:67 integer:39 number:-107 boolean:206 choice:-181 multipleChoice:-38 reference:-152 multipleReference:55 list:-56 keyValues:-46 date:-51 file:-26
type spanBefore - text:27 boolean:-39 choice:-132 reference:87 date:160
type spanBefore : text:-88 multilineText:-29 boolean:127 choice:123 reference:-60
type spanBefore > text:-39 multilineText:60 url:31 boolean:-78 reference:68 multipleReference:-27 list:28
type spanBefore a multilineText:-71 url:-78 email:151 number:61 boolean:-343 choice:326 multipleChoice:48 reference:40 multipleReference:-102 list:-60 keyValues:-48 date:54
type spanBefore add text:-73 choice:-37 reference:172
type spanBefore an text:81 url:-28 integer:-31 boolean:-77 choice:30 reference:34 multipleReference:-31 list:73
type spanBefore and multilineText:80 url:-80 email:39 integer:-23 number:106 boolean:-242 choice:296 multipleChoice:-75 reference:-121 multipleReference:-103 list:-72 date:196 file:-44
type spanBefore application url:28
type spanBefore appropriate text:42 boolean:-31 reference:60
type spanBefore as text:22 choice:32
type spanBefore check text:-78 boolean:123 choice:-56 multipleChoice:119 reference:-29
type spanBefore checkbox text:-21 boolean:44
type spanBefore checking boolean:65
type spanBefore click boolean:-114 reference:-86 multipleReference:219 file:38
type spanBefore configure multilineText:75 integer:-34 boolean:-63 reference:-29 keyValues:113
type spanBefore desired choice:48 reference:-40
type spanBefore enable text:-56 multilineText:-27 integer:-24 boolean:279 choice:-21 reference:-23 multipleReference:-23 list:-60
type spanBefore enabling boolean:35
type spanBefore enter text:-32 email:26 integer:-60 number:68 choice:-25 list:77
type spanBefore field text:-56 integer:-34 choice:34 reference:-26 list:165 file:-33
type spanBefore find text:-198 multilineText:-37 url:-22 integer:-26 number:-20 boolean:121 reference:118 list:104
type spanBefore for text:87 multilineText:-44 url:-34 email:-36 integer:60 number:-73 boolean:100 choice:117 multipleChoice:106 reference:-247 multipleReference:37 list:-41 keyValues:-30 date:-30
type spanBefore has text:164 boolean:-62 reference:-20
type spanBefore in text:-335 url:284 integer:125 number:-108 boolean:-289 choice:27 multipleChoice:88 reference:151 multipleReference:-193 list:-20 keyValues:272 date:-81 file:27
type spanBefore into multilineText:97 boolean:-30
type spanBefore its text:-94 boolean:-24 choice:124 reference:59
type spanBefore leave text:21 boolean:104 choice:-30 reference:-21
type spanBefore of integer:155 reference:-32 multipleReference:-73
type spanBefore on text:-38 multilineText:120 reference:-22
type spanBefore option boolean:37 choice:-21
type spanBefore optional text:71
type spanBefore or text:85 integer:-27 boolean:57 choice:-163 multipleChoice:-22 multipleReference:-49 list:52 file:134
type spanBefore select text:-157 multilineText:-26 url:-20 integer:72 number:-55 boolean:713 choice:-444 reference:-182 multipleReference:179 list:-60 keyValues:-26
type spanBefore selecting boolean:82 reference:-48
type spanBefore set text:390 multilineText:135 url:122 email:-76 integer:33 number:-132 boolean:-64 choice:-123 multipleChoice:-73 reference:234 multipleReference:-49 list:-109 keyValues:-204 date:-80 file:-33
type spanBefore setting text:-46 integer:-35 number:64 boolean:-71 choice:60 multipleChoice:130 list:-25 keyValues:-24
type spanBefore the text:-45 multilineText:119 email:-64 integer:-298 number:46 boolean:-406 choice:-50 multipleChoice:-181 reference:150 multipleReference:42 list:-191 keyValues:-145 date:-241 file:-101
type spanBefore tick text:-30 boolean:96 choice:-20
type spanBefore to multilineText:-58 url:-22 integer:-47 boolean:-154 choice:31 multipleChoice:273 reference:-144 multipleReference:-79 list:151 keyValues:-25 file:96
type spanBefore toggle text:-56 boolean:240 choice:-61 reference:-26
type spanBefore under text:-27 multilineText:24 boolean:29 choice:-22 reference:60 multipleReference:-27 list:-27 keyValues:50
type spanBefore unique text:25
type spanBefore which reference:-32 multipleReference:62
type spanBefore with text:-65 multilineText:-22 integer:148
type spanBefore your text:-54 multilineText:62 email:125 integer:-22 boolean:-29 reference:-20
type spanBefore “ text:-36 boolean:-96 choice:-26 reference:257 multipleReference:-41
type spanVerbControl 1231 url:143 integer:70 number:42 boolean:-135 choice:-37 reference:42 multipleReference:-47 list:-37 keyValues:-22
type spanVerbControl 131 boolean:118 reference:-25 multipleReference:-44
type spanVerbControl 137 boolean:118 reference:-25 multipleReference:-44
type spanVerbControl 1431 text:34
type spanVerbControl 1440 text:118 boolean:-62 reference:-21
type spanVerbControl 1447 text:182 multilineText:-30 boolean:-26 choice:-38 reference:-38
type spanVerbControl 1450 text:189 multilineText:-51 boolean:-22 reference:-60
type spanVerbControl 1453 text:-43 multilineText:68
type spanVerbControl 1459 text:62 reference:-22
type spanVerbControl 1466 text:189 multilineText:-23 boolean:-65 choice:-25 reference:-34
type spanVerbControl 1498 text:34
type spanVerbControl 1559 multilineText:-58 boolean:59 reference:-28 multipleReference:86
type spanVerbControl 1575 text:-54 choice:110
type spanVerbControl 1587 url:66
type spanVerbControl 1605 boolean:166 choice:-25 multipleChoice:-37 multipleReference:-21 list:-22
type spanVerbControl 162 boolean:189 choice:-21 reference:-60 multipleReference:-49
type spanVerbControl 1626 text:44 multilineText:-60 boolean:72
type spanVerbControl 1664 keyValues:27
type spanVerbControl 1681 text:-55 multilineText:-50 boolean:110 choice:83 reference:-55
type spanVerbControl 1700 text:73 multilineText:25 list:-40 keyValues:-33
type spanVerbControl 1703 text:46 multilineText:25 boolean:58 list:-47 keyValues:-36
type spanVerbControl 1706 text:-118 multilineText:345 boolean:-27 list:-94 keyValues:-37
type spanVerbControl 1707 list:-131 keyValues:179
type spanVerbControl 1709 text:-54 url:105 reference:-20 list:24
type spanVerbControl 1715 text:117 multilineText:-46
type spanVerbControl 1716 text:-20 choice:-21 reference:43
type spanVerbControl 1717 text:73 multilineText:25 list:-40 keyValues:-33
type spanVerbControl 1721 text:20 multilineText:114 list:-50 keyValues:-36
type spanVerbControl 1722 text:55 multilineText:29 boolean:22 list:-42 keyValues:-35
type spanVerbControl 1723 text:-83 multilineText:-23 integer:85 boolean:-42 list:-22 keyValues:99
type spanVerbControl 1724 text:-31 multilineText:79
type spanVerbControl 1729 text:56 multilineText:28 list:-39 keyValues:-33
type spanVerbControl 1733 multilineText:-67 boolean:-23 reference:173
type spanVerbControl 1752 text:73 multilineText:25 list:-40 keyValues:-33
type spanVerbControl 1754 multilineText:80 boolean:-28 reference:-23
type spanVerbControl 1792 text:81 multilineText:-53 integer:-31 boolean:-28 choice:24 list:-31 keyValues:94
type spanVerbControl 1795 text:-70 boolean:195 date:-52
type spanVerbControl 1803 text:-36 integer:-25 choice:34 date:101
type spanVerbControl 1815 choice:27 date:36
type spanVerbControl 1817 text:-23 multilineText:-24 choice:-44 list:135
type spanVerbControl 1820 text:-86 multilineText:34 boolean:155 reference:-46
type spanVerbControl 1822 text:-59 multilineText:-34 integer:-34 boolean:-25 choice:-54 multipleReference:75 list:91 date:96
type spanVerbControl 1824 text:-100 multilineText:-31 integer:74 boolean:-53 choice:112 reference:-25 multipleReference:-27 list:134 keyValues:-38
type spanVerbControl 1826 text:-69 boolean:132
type spanVerbControl 1828 text:132 integer:123 number:-30 boolean:-31 choice:-21 reference:-26 list:-66 keyValues:-42
type spanVerbControl 1831 multilineText:61 integer:189 number:-40 boolean:-42 choice:41 multipleChoice:-32 reference:-53 multipleReference:-32 list:60 keyValues:-89
type spanVerbControl 1832 text:23 multilineText:-43 url:-28 integer:271 number:-48 boolean:-97 choice:122 multipleChoice:-40 reference:-51 list:-83 keyValues:46 date:-35
type spanVerbControl 1834 text:-55 multilineText:115 keyValues:-22
type spanVerbControl 1836 multilineText:-22 boolean:-23 keyValues:87
type spanVerbControl 1837 text:-65 multilineText:-31 boolean:30 choice:91
type spanVerbControl 1842 text:247 multilineText:-27 integer:-97 boolean:-50 choice:115 multipleChoice:-31 list:-46 keyValues:-20 date:-34
type spanVerbControl 1843 text:67 integer:-21 boolean:-52 choice:44 reference:-47 list:75
type spanVerbControl 1844 text:63 multilineText:-39 integer:38 number:-41 boolean:-31 choice:153 reference:-38 list:-55
type spanVerbControl 1845 text:124 multilineText:99 boolean:-20 choice:-38 list:-58 keyValues:-58
type spanVerbControl 1847 text:73 multilineText:97 integer:-28 boolean:-23 choice:-20 list:-46
type spanVerbControl 1849 text:62 multilineText:91 integer:-27 boolean:-59 choice:-23 multipleChoice:-20 multipleReference:-24 list:101 keyValues:-78
type spanVerbControl 1850 text:67 integer:56 boolean:-72 choice:105 multipleChoice:-27 reference:-33 multipleReference:-28 list:72 keyValues:-98
type spanVerbControl 1851 text:20 boolean:-32 keyValues:86
type spanVerbControl 1852 text:39 multilineText:36 choice:-36
type spanVerbControl 1857 text:-61 multilineText:-44 integer:111 number:-25 boolean:-34 choice:-36 multipleChoice:215 reference:-20 list:-67
type spanVerbControl 1861 text:138 multipleChoice:-22 reference:-76 multipleReference:-24 keyValues:53
type spanVerbControl 1872 integer:-27 choice:34 list:-20 date:98
type spanVerbControl 1878 text:-63 integer:-42 boolean:93 date:98
type spanVerbControl 1879 text:97 integer:-196 number:199 list:-20
type spanVerbControl 1880 text:85 multilineText:35 integer:-27 boolean:-58 multipleReference:-23 list:103 keyValues:-66
type spanVerbControl 1882 text:-125 multilineText:-20 integer:-23 number:-22 boolean:-89 choice:-40 multipleChoice:-23 reference:-64 multipleReference:-34 list:213 keyValues:133 date:126
type spanVerbControl 1989 text:51
type spanVerbControl 295 text:-31 boolean:114 choice:-41
type spanVerbControl 300 text:56 choice:-21
type spanVerbControl 307 email:26 integer:129 boolean:-49 choice:-22 list:-29
type spanVerbControl 325 reference:-52 list:99
type spanVerbControl 512 text:31
type spanVerbControl 535 text:-42 multilineText:196 boolean:-50 choice:-23 reference:-21
type spanVerbControl 551 multilineText:-29 url:70
type spanVerbControl 554 multilineText:21
type spanVerbControl 556 text:99 multilineText:-58
type spanVerbControl 557 url:22
type spanVerbControl 571 text:31
type spanVerbControl 572 multilineText:-29 url:70
type spanVerbControl 602 text:-42 multilineText:196 boolean:-50 choice:-23 reference:-21
type spanVerbControl 640 text:-200 multilineText:-29 choice:53 reference:292 multipleReference:-49
type spanVerbControl 663 text:-22 multilineText:74 boolean:-66 choice:-54 multipleChoice:-40 reference:58 multipleReference:143 list:-30
type spanVerbControl 665 boolean:-56 choice:143 reference:-148 multipleReference:-32 date:120
type spanVerbControl 668 text:-27 boolean:-51 choice:69 reference:-135 multipleReference:173
type spanVerbControl 670 boolean:-73 choice:129 reference:-114 multipleReference:-37 date:122
type spanVerbControl 673 text:-41 choice:155 reference:-113
type spanVerbControl 675 multipleReference:-26
type spanVerbControl 676 text:-44 multilineText:-78 integer:119 number:-34 boolean:56 choice:113 reference:-42 multipleReference:-24
type spanVerbControl 677 text:-68 boolean:-59 choice:129 reference:121 multipleReference:-66
type spanVerbControl 679 text:-49 multilineText:115 integer:118 number:-35 boolean:45 choice:92 reference:-172 multipleReference:-37
type spanVerbControl 680 text:-106 integer:59 boolean:-26 choice:23 reference:177 multipleReference:-84
type spanVerbControl 682 text:-39 multilineText:-49 choice:84 reference:73 multipleReference:-30
type spanVerbControl 687 reference:-116 date:157
type spanVerbControl 688 text:26 multilineText:-34 boolean:-20 choice:-44 reference:95 file:26
type spanVerbControl 691 text:-47 multilineText:-47 boolean:-28 choice:58 reference:236 multipleReference:-110
type spanVerbControl 692 text:319 integer:-49 boolean:-69 multipleChoice:-27 reference:-159 multipleReference:-125 list:203 date:-29
type spanVerbControl 693 boolean:-41 choice:-27 reference:142 multipleReference:-36
type spanVerbControl 698 multilineText:-75 boolean:84 choice:170 reference:-118
type spanVerbControl 699 text:-179 multilineText:163 boolean:-23 choice:40 reference:84 multipleReference:-53
type spanVerbControl 700 text:-37 integer:123 number:-30 boolean:-31 choice:-40 reference:78
type spanVerbControl 701 text:-20 choice:-24 reference:81
type spanVerbControl 707 choice:142 reference:-117
type spanVerbControl 709 text:151 multilineText:-53 number:-28 boolean:38 choice:189 multipleChoice:-30 reference:-145 multipleReference:-111 list:-33 date:-20 file:36
type spanVerbControl 712 text:-22 multilineText:75 boolean:-43 choice:31 multipleChoice:-40 reference:-67 multipleReference:161 list:-30
type spanVerbControl 714 choice:70 reference:-60
type spanVerbControl 715 choice:38 reference:-23
type spanVerbControl 718 choice:-29 reference:50
type spanVerbControl 723 text:-20 choice:23 reference:36
type spanVerbControl 726 choice:-100 reference:156 multipleReference:-20
type spanVerbControl 728 choice:87 reference:-48
type spanVerbControl 730 text:-20 boolean:-24 choice:-74 reference:141
type spanVerbControl 768 text:85 multilineText:166 url:-35 integer:-31 number:-22 boolean:-52 choice:-66 reference:-50 multipleReference:78 list:-94 keyValues:78
type spanVerbControl 778 list:23
type spanVerbControl 781 text:47
type spanVerbControl 785 text:47
type spanVerbControl 791 text:28 multipleReference:47 list:-25
type spanVerbControl 793 text:36 multilineText:-22
type spanVerbControl 796 text:39 multilineText:-22 url:-20 number:141 boolean:-22 reference:-25 list:-23
type spanVerbControl 798 text:68 multilineText:-54 boolean:-49 reference:90 keyValues:37
type spanVerbControl 799 keyValues:61
type spanVerbControl 800 list:33
type spanVerbControl 803 keyValues:61
type spanVerbControl 804 text:101 multilineText:-69 url:36 integer:-63 number:70 choice:20 reference:-57 list:-36 keyValues:26
type spanVerbControl 805 text:-61 integer:28 reference:43
type spanVerbControl 806 text:-34 reference:44
type spanVerbControl 807 text:-56 multilineText:121 email:-28 integer:-71 number:31 boolean:-32 choice:220 multipleChoice:-23 reference:-99 multipleReference:-55 list:-72 keyValues:76 date:-29
type spanVerbControl 808 text:351 multilineText:-27 url:-27 integer:-28 choice:-81 reference:-43 list:-69 keyValues:-30 date:-44
type spanVerbControl 810 text:251 multilineText:-176 choice:-30 list:-21 keyValues:71
type spanVerbControl 811 text:299 multilineText:-58 integer:-31 number:-34 boolean:-48 choice:-26 reference:-32 multipleReference:145 list:-96 keyValues:-55
type spanVerbControl 812 text:-164 multilineText:218 integer:-21 choice:43 reference:-26 list:-32 keyValues:74
type spanVerbControl 813 text:-169 multilineText:-21 url:219 email:64 integer:-42 boolean:-20 reference:26
type spanVerbControl 815 text:-71 integer:-22 date:104
type spanVerbControl 817 text:31 list:46
type spanVerbControl 818 integer:-77 boolean:98 choice:-28 list:-24 date:89
type spanVerbControl 819 text:120 multilineText:-52 url:-60 email:156 integer:74 number:-74 choice:-88 multipleChoice:-21 reference:-90 multipleReference:48 list:22 keyValues:-38 date:-41
type spanVerbControl 820 text:111 url:-22 integer:-75 boolean:-23 choice:131 reference:-43
type spanVerbControl 821 text:-51 integer:-25 number:-24 boolean:-26 choice:207 reference:-22 multipleReference:-30 list:-62 keyValues:71
type spanVerbControl 824 keyValues:61
type spanVerbControl 825 text:-31 multilineText:33 integer:21 list:28 keyValues:-23
type spanVerbControl 826 multilineText:-26 choice:85 reference:-37 list:26
type spanVerbControl 827 text:-43 multilineText:170 url:-21 integer:-26 number:-20 boolean:-51 multipleReference:79 list:-85 keyValues:81
type spanVerbControl 828 text:-122 multilineText:70 url:30 email:-20 integer:-60 number:57 choice:139 reference:-32 multipleReference:-35 list:-75 keyValues:61
type spanVerbControl 829 text:133 choice:-49 reference:-31
type spanVerbControl 831 text:69
type spanVerbControl 833 text:116 integer:-30 boolean:-30 choice:-21 list:-20 keyValues:49
type spanVerbControl 837 integer:-24 number:83 boolean:92 choice:-23 reference:-33 list:-34
type spanVerbControl 846 text:23
type spanVerbControl 848 text:47
type spanVerbControl 851 text:133 choice:-49 reference:-31
type spanVerbControl 856 multilineText:32 list:29 keyValues:-22
type spanVerbControl 858 text:-83 multilineText:105 url:-22 boolean:82 choice:47 reference:-36
type spanVerbControl 899 boolean:-37 choice:56
type spanVerbControl 905 boolean:20
type spanVerbControl 919 boolean:30
type spanVerbControl 928 boolean:26
type spanVerbControl 929 text:-31 boolean:104 reference:-28
type spanVerbControl 930 boolean:23
type spanVerbControl 932 boolean:-216 choice:253
type spanVerbControl 933 text:-21 boolean:-44 multipleChoice:122
type spanVerbControl 935 boolean:-239 choice:215 multipleChoice:119 reference:-36
type spanVerbControl 952 text:43
type spanVerbControl 953 boolean:-21 choice:-20 multipleChoice:124
type spanVerbControl 954 boolean:-189 choice:251 reference:-24
type spanVerbControl 967 boolean:24
type spanVerbControl 969 boolean:24
type spanVerbControl 973 text:-21 boolean:-44 multipleChoice:122
type spanVerbControl 976 boolean:-136 choice:162
type spanVerbControl 986 text:-36 choice:-21 multipleChoice:120
type typeColumn 3 text:-333 multilineText:484 email:-30 integer:-288 number:-69 boolean:-44 choice:-116 multipleChoice:105 reference:-152 multipleReference:43 list:109 keyValues:326 date:-26 file:-34
type typeColumn 5 text:119 url:122 integer:-124 number:-50 choice:-49 reference:-45 multipleReference:-25 list:73 keyValues:-25
type typeColumn 6 text:-317 url:-35 integer:683 number:-103 choice:-53 multipleChoice:-21 multipleReference:-33 list:32 keyValues:-92 date:-26 file:-21
type typeColumn 7 text:-200 multilineText:63 integer:-107 number:-40 boolean:-116 choice:79 reference:-58 multipleReference:-34 list:487 keyValues:-32 date:-24
type typeColumn 8 text:662 url:88 email:-43 integer:-28 number:-85 boolean:90 choice:-104 multipleChoice:-23 reference:-203 multipleReference:-55 list:-162 keyValues:-78 date:-43 file:-31
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:68 reference:1963
type typeColumnWord email email:2000
type typeColumnWord enum choice:2000
type typeColumnWord file file:2000
type typeColumnWord float number:2000
type typeColumnWord int integer:2000
type typeColumnWord integer integer:2000
type typeColumnWord json multilineText:2000
type typeColumnWord list list:2000
type typeColumnWord number integer:2000
type typeColumnWord select reference:2001
type typeColumnWord string text:2032
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1814 multilineText:42 list:169
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2024
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun multilineText:151 email:62 integer:30 number:-50 boolean:270 choice:-124 multipleChoice:-34 reference:-352 multipleReference:126 list:69 keyValues:-22 date:-70 file:-47
type typeControl button reference:-29 file:74
type typeControl fieldNoun text:70 multilineText:198 url:41 email:21 integer:20 number:87 boolean:-232 choice:-275 multipleChoice:-62 reference:-233 multipleReference:-99 list:172 keyValues:-41 date:-57 file:-86
type typeControl menuNoun text:-277 multilineText:-348 url:-28 email:-21 integer:-64 number:-50 boolean:-198 choice:703 multipleChoice:53 reference:1097 multipleReference:155 keyValues:-26 date:-33 file:-24
type typeControl optionNoun text:-57 multilineText:-142 url:-63 email:-25 integer:52 number:44 boolean:144 choice:297 multipleChoice:75 reference:-48 multipleReference:-109 list:-71 keyValues:-53 date:-35 file:-24
type typeControl place text:-94 multilineText:64 email:-20 integer:-31 boolean:-101 choice:-26 reference:110 list:128
type typeControl toggleNoun text:-93 multilineText:-33 integer:-21 number:-26 boolean:2150 choice:207 reference:-86 multipleReference:-49 list:-20
type typeControlWord a text:-35 multipleReference:164 list:-55
type typeControlWord and text:-49 multilineText:264 url:-35 email:-29 integer:94 number:-52 choice:-120 multipleChoice:-22 multipleReference:-51 keyValues:-22 date:-27 file:60
type typeControlWord appears choice:-76 multipleChoice:87 reference:67
type typeControlWord area text:-24 multilineText:121 file:-31
type typeControlWord as text:25 choice:116 reference:-112
type typeControlWord at text:-24 multilineText:-29 url:55 choice:-71 reference:108
type typeControlWord be text:-90 choice:112
type typeControlWord box multilineText:30 email:62 integer:-33 number:-37 boolean:257 choice:-171 multipleChoice:-33 reference:-112 multipleReference:73 list:69 keyValues:-20 date:-71 file:-22
type typeControlWord boxes text:-24 integer:65
type typeControlWord button boolean:-76 choice:92 reference:-35 file:74
type typeControlWord by list:35
type typeControlWord check boolean:212 choice:-21 reference:-117 multipleReference:-22
type typeControlWord checkbox text:-31 boolean:315 choice:-35 reference:-171 multipleReference:-27
type typeControlWord choose text:-64 multilineText:-25 number:-20 boolean:-78 choice:162 reference:109
type typeControlWord click text:53 integer:-24 list:58
type typeControlWord controls text:-22 boolean:-31 choice:100
type typeControlWord drop-down choice:38 reference:54 multipleReference:-36
type typeControlWord dropdown text:-104 multilineText:-58 integer:-21 boolean:-110 choice:99 reference:157 multipleReference:194 list:-41
type typeControlWord e.g multilineText:40
type typeControlWord enable text:-71 multilineText:-28 integer:-21 number:-28 boolean:244 reference:-27
type typeControlWord enter text:-47 multilineText:-94 url:124 email:137 number:133 boolean:-39 choice:-50 reference:-95 multipleReference:-31 list:46 keyValues:-27 date:-33
type typeControlWord field text:-180 multilineText:-76 url:77 email:41 integer:88 number:81 boolean:-145 choice:86 multipleChoice:-42 reference:-273 multipleReference:-55 list:179 date:-32 file:-77
type typeControlWord fields text:87 multilineText:60 url:-30 email:-20 integer:-55 boolean:-71 choice:74 multipleChoice:-20 reference:52 multipleReference:-47 keyValues:-24 date:-26
type typeControlWord for text:-25 multilineText:30 integer:59 number:-47 boolean:-27 choice:96 reference:-41
type typeControlWord give text:46 multilineText:-20
type typeControlWord if boolean:28 reference:-25 multipleReference:-33 list:65
type typeControlWord in text:-44 multilineText:138 integer:-29 number:28 boolean:30 choice:-166 reference:114 list:-27
type typeControlWord input text:176 multilineText:-35 integer:-25 number:-21 boolean:-55 choice:-22 reference:-36 multipleReference:-23 list:98
type typeControlWord is text:-37 integer:85 boolean:22
type typeControlWord list integer:-20 boolean:-34 choice:55 list:74
type typeControlWord menu text:-40 choice:114 reference:-99 multipleReference:62
type typeControlWord next reference:-67 multipleReference:117 list:-25
type typeControlWord of integer:-23 list:74
type typeControlWord on text:107 multilineText:-90 integer:64 number:-50 boolean:117 choice:34 multipleReference:-30 list:-64 keyValues:-37
type typeControlWord option text:-74 multilineText:-40 url:-22 boolean:324 choice:-62 reference:-26 multipleReference:-26
type typeControlWord or text:-28 url:115 choice:36 reference:-57 list:-27
type typeControlWord parameter multilineText:-23 boolean:-50 choice:136 reference:-21
type typeControlWord parameters integer:48 choice:-22 reference:31
type typeControlWord provide boolean:26
type typeControlWord section text:-75 multilineText:86 boolean:-45 reference:-26 list:120
type typeControlWord select text:-141 multilineText:-300 url:-36 email:-21 integer:-41 number:-50 boolean:-184 choice:141 multipleChoice:-38 reference:345 multipleReference:67 list:103 keyValues:-27 date:135 file:58
type typeControlWord selector text:-56 boolean:-35 choice:30 multipleChoice:85 reference:36
type typeControlWord set text:-34 integer:90 choice:-52 reference:47
type typeControlWord setting text:-75 multilineText:-33 integer:56 number:-26 boolean:-48 choice:262 multipleChoice:99 reference:-95 multipleReference:-52 list:-34 keyValues:-21
type typeControlWord settings boolean:-40 reference:76
type typeControlWord so boolean:139 reference:-106
type typeControlWord specify text:-67 multilineText:-46 url:-22 integer:-44 number:-23 boolean:-75 choice:268 reference:-112 multipleReference:-43 list:82 keyValues:119
type typeControlWord switch text:-26 boolean:-44 choice:142 reference:-45
type typeControlWord text text:126 multilineText:114 boolean:-94 reference:-65
type typeControlWord that multilineText:-27 choice:94
type typeControlWord the text:-87 url:-70 email:63 number:115 boolean:-84 choice:-33 reference:217 list:-30 keyValues:-49 date:-25 file:27
type typeControlWord to text:-156 multilineText:-104 url:-55 email:-20 integer:81 number:75 boolean:131 choice:264 multipleChoice:-27 reference:-103 multipleReference:84 list:-90 keyValues:-40 date:-32 file:-28
type typeControlWord toggle text:-20 boolean:-63 reference:134
type typeControlWord true text:-22 multilineText:-28 boolean:117 choice:-46
type typeControlWord type text:35 multilineText:51 url:56 reference:-33 list:-46
type typeControlWord under integer:-21 boolean:-21 reference:-23 list:77 file:42
type typeControlWord using text:-44 url:-31 email:91
type typeControlWord values text:-25 number:117 boolean:-49 choice:-34 reference:38
type typeControlWord which text:124 boolean:-69 reference:-22 multipleReference:88 list:-28
type typeControlWord with text:-30 choice:-109 reference:190
type typeControlWord yes boolean:74 choice:-43
type typeControlWord you text:-98 url:-38 email:52 integer:-34 number:-51 boolean:-24 choice:-50 reference:50 multipleReference:-69 list:194 keyValues:95
type typeControlWord your text:-26 boolean:103 reference:36 date:-53
type typeDefault 0 text:164 multilineText:-169 url:-558 email:-754 integer:-645 number:-479 boolean:-150 choice:336 multipleChoice:-613 reference:-212 multipleReference:-510 list:-600 keyValues:-416 date:-757 file:-719
type typeDefault 1 text:-29 multilineText:59 boolean:-23 multipleReference:55
type typeDefault 2 text:-306 multilineText:-24 url:-40 integer:-165 number:-46 boolean:1169 choice:-45 multipleChoice:-38 reference:-127 multipleReference:-97 list:-116 keyValues:-77 date:-35 file:-47
type typeDefault 3 text:-141 multilineText:-67 url:-34 email:-24 integer:428 number:89 boolean:-200 reference:-84 multipleReference:-37 list:195 keyValues:-33 date:-49 file:-22
type typeDefault 4 text:489 multilineText:-272 url:114 email:-195 integer:-138 number:-175 boolean:-403 choice:570 multipleChoice:74 reference:-61 multipleReference:-124 list:79 keyValues:-122 date:66 file:-125
type typeEmail 0 email:95 reference:-20
type typeExample 1 text:208 number:-42 boolean:-52 choice:-21 list:-24
type typeExample 2 boolean:38
type typeExample 3 text:-198 url:213
type typeExample 6 text:88 url:-37 integer:-28 boolean:-41 choice:146 reference:-36 keyValues:-21
type typeExample 7 text:-218 multilineText:93 integer:-188 number:-26 boolean:-55 choice:-77 reference:-43 multipleReference:-37 list:610 keyValues:-26
type typeFirst 0 text:146 integer:43 boolean:-101 choice:-36
type typeFirst 1 text:-97 integer:139 number:-20 boolean:-63 choice:207 reference:-58 list:-33
type typeFirst a text:74 multilineText:51 url:-49 integer:-140 number:326 boolean:49 choice:-187 multipleChoice:-31 reference:130 multipleReference:-30 list:-61 keyValues:-57 date:-45 file:-54
type typeFirst accept text:-35 boolean:34 choice:44
type typeFirst access text:-32 boolean:65
type typeFirst action text:113 boolean:-64 reference:-22
type typeFirst add text:-98 multilineText:159 integer:-33 boolean:-68 choice:-61 multipleChoice:-26 reference:-23 list:46 keyValues:141
type typeFirst additional boolean:-32 choice:-41 multipleReference:-40 list:88 keyValues:53
type typeFirst address text:-30 email:64
type typeFirst adds multilineText:-66 integer:-52 number:-41 boolean:20 choice:-43 reference:-92 multipleReference:-31 list:-37 date:-94 file:466
type typeFirst adjust text:60 multilineText:-23 integer:-22 number:62 boolean:-40 choice:-34 reference:-64 multipleReference:80
type typeFirst adjusts text:-31 integer:175 boolean:-31 choice:-36 reference:-29
type typeFirst after integer:-101 choice:143 reference:-35 multipleReference:105 list:-57
type typeFirst all text:-49 boolean:-82 choice:58 multipleChoice:-31 reference:29 multipleReference:127
type typeFirst allow text:-156 multilineText:-24 boolean:206 choice:132 multipleReference:-35 list:-41
type typeFirst allows text:186 multilineText:-122 integer:-39 number:-29 boolean:-57 choice:72 reference:-52 list:-95 date:103 file:34
type typeFirst an text:-133 email:-21 integer:82 number:40 boolean:153 multipleReference:-25 list:-56 keyValues:-28 date:38
type typeFirst any text:87 multilineText:50 boolean:-66 multipleReference:-33 list:-34 keyValues:65
type typeFirst api text:161 multilineText:-27 url:127 integer:-21 boolean:-55 choice:-51 reference:-47 list:-24
type typeFirst appears boolean:-61 choice:-71 reference:164
type typeFirst apply text:28 multilineText:-30 boolean:119 multipleReference:-52 list:-65 keyValues:53
type typeFirst are text:122 multilineText:88 boolean:135 choice:-228 multipleReference:-52 list:38 keyValues:-36
type typeFirst as text:68 reference:-22
type typeFirst assign text:-65 integer:93 boolean:34 multipleReference:148 list:-63 keyValues:-89
type typeFirst attach text:-51 multilineText:-89 boolean:77 reference:75 file:37
type typeFirst authentication text:143 choice:-80 reference:-25
type typeFirst automatically text:-62 boolean:139 choice:-22
type typeFirst aws text:-50 choice:114
type typeFirst azure text:103 boolean:-28 choice:-20 reference:-21
type typeFirst bearer text:58
type typeFirst bind text:40
type typeFirst by text:-192 integer:112 boolean:145 choice:-40 reference:-53 multipleReference:68 list:-32 file:39
type typeFirst can text:105 multilineText:-32 url:86 integer:-80 number:-22 choice:72 reference:-101 multipleReference:-33 list:-56 date:107
type typeFirst cap text:-20 integer:-112 number:94 boolean:61
type typeFirst certificate text:158 multilineText:-139 integer:-20 boolean:-33 choice:-24 reference:117
type typeFirst check multilineText:-50 choice:-36 reference:108
type typeFirst choice text:-118 boolean:-63 choice:-34 reference:255
type typeFirst choose text:33 multilineText:48 url:-35 email:-34 integer:-113 number:-30 boolean:-262 choice:390 multipleChoice:84 reference:-81 multipleReference:137 list:-53 keyValues:-26 date:-40 file:-28
type typeFirst click text:-113 boolean:-40 reference:308 multipleReference:-64 list:-33
type typeFirst color text:72 reference:-22
type typeFirst comma-separated text:-66 multilineText:-25 boolean:-21 choice:-46 reference:-23 multipleReference:-56 list:292
type typeFirst configure text:194 multilineText:-94 integer:-33 boolean:-54 multipleChoice:-21 reference:-31 multipleReference:-26 list:124 keyValues:-22
type typeFirst control multilineText:-24 number:148 boolean:61 choice:26 reference:-65 multipleReference:-25 list:-47 keyValues:-32
type typeFirst controls text:141 multilineText:295 integer:-75 number:-45 boolean:-207 choice:-84 multipleChoice:-26 reference:-46 multipleReference:233 list:-88 keyValues:-62
type typeFirst create text:-24 multilineText:68 integer:81 boolean:-88 choice:72 reference:-55 list:-43
type typeFirst currently text:-75 choice:142 reference:-36
type typeFirst custom text:-63 multilineText:113 boolean:46 choice:-104 reference:-52 multipleReference:-28 list:60 keyValues:90
type typeFirst customer text:20
type typeFirst customize text:38 multilineText:119 boolean:-24 choice:-51 reference:-30
type typeFirst decides boolean:-49 choice:94
type typeFirst default text:33 multilineText:-50 url:-29 integer:53 number:-34 boolean:-121 choice:58 reference:-48 multipleReference:227 list:-36 keyValues:-23
type typeFirst defaults text:23 url:120 integer:-23 boolean:-26 choice:-94 reference:-35 date:78
type typeFirst define text:93 multilineText:27 integer:-104 number:-42 boolean:-93 multipleChoice:-23 reference:101 multipleReference:-38 list:129
type typeFirst defines text:323 multilineText:82 url:59 integer:-30 number:-89 boolean:-196 choice:54 reference:41 multipleReference:-85 list:-87 keyValues:-38 date:-37
type typeFirst describe text:48
type typeFirst determine text:124 multilineText:-55 boolean:-27
type typeFirst determines integer:-21 boolean:21 choice:63
type typeFirst disabled text:-62 boolean:73 choice:174 reference:-20 multipleReference:-45 list:-48
type typeFirst display text:69
type typeFirst displays number:-39 boolean:143 choice:-22 keyValues:-20
type typeFirst domain text:-72 choice:108
type typeFirst dropdown choice:-39 reference:60
type typeFirst each email:-28 integer:22 list:71
type typeFirst either text:55 multilineText:-20 number:52 boolean:-20 choice:-26
type typeFirst email text:-76 url:-24 email:127 boolean:-55 choice:-25 reference:-22 list:145
type typeFirst enable boolean:-62 multipleChoice:127 list:-22
type typeFirst enabled text:-34 boolean:105 multipleChoice:29 multipleReference:-26
type typeFirst enables boolean:161 choice:-95
type typeFirst endpoint text:39 url:-24
type typeFirst enter text:237 multilineText:-85 url:100 email:101 integer:143 number:-25 boolean:146 choice:27 multipleChoice:-41 reference:-161 multipleReference:-101 list:-270 keyValues:-175 file:-27
type typeFirst environment text:57 choice:-29 list:113 keyValues:-85
type typeFirst example text:33 url:82 boolean:-21 choice:-27
type typeFirst extra text:89 multilineText:-24 boolean:-64 choice:-82 reference:-29 multipleReference:164 list:-57 keyValues:78
type typeFirst field text:29 multilineText:71 url:-25 boolean:-33 choice:-34 reference:-75 multipleReference:-28 list:-66 keyValues:183
type typeFirst fields text:-45 choice:-103 multipleChoice:145 list:42
type typeFirst file boolean:-36 list:65
type typeFirst fill text:-41 integer:-25 boolean:-42 choice:-24 reference:-24 list:227
type typeFirst filter text:-231 multilineText:250 boolean:-22 choice:-30 reference:-33 list:-27 keyValues:52 date:123
type typeFirst for text:-104 integer:57 number:-28 boolean:224 choice:79 multipleReference:-33 list:-47 keyValues:-48
type typeFirst form text:-41 choice:131 reference:-21
type typeFirst get text:38 url:-22
type typeFirst give text:-43 boolean:-29 reference:106
type typeFirst hello text:-56 multilineText:163 choice:-41
type typeFirst here text:-153 multilineText:187 choice:-33 multipleChoice:128 multipleReference:-45 list:-21
type typeFirst host text:26
type typeFirst hour integer:33 choice:34
type typeFirst how multilineText:-39 url:-21 integer:31 number:-69 boolean:-67 choice:324 reference:-62 list:-31
type typeFirst html boolean:-142 list:213 keyValues:-32
type typeFirst http text:-222 integer:148 reference:-22 list:121
type typeFirst human-readable text:25
type typeFirst if text:-70 multilineText:-92 url:-20 email:-21 boolean:123 choice:-182 multipleChoice:-40 reference:325 multipleReference:-22 list:-112 date:29 file:-26
type typeFirst import boolean:110 choice:-30 file:-24
type typeFirst in text:-50 multilineText:-22 integer:-126 boolean:-59 choice:-20 reference:320
type typeFirst include text:-60 boolean:124
type typeFirst input text:-68 multilineText:-29 list:175
type typeFirst internal text:25
type typeFirst ip text:26
type typeFirst is text:-87 url:48 integer:140 number:78 boolean:54 choice:69 multipleChoice:-28 reference:-192 multipleReference:-86 list:52 keyValues:-47
type typeFirst it text:-37 multilineText:-92 integer:92 boolean:-66 reference:60 list:-20 keyValues:90
type typeFirst json text:24 multilineText:300 integer:-22 boolean:-58 choice:-20 reference:-42 list:-37 keyValues:-93
type typeFirst keep text:240 email:-99 boolean:-54 choice:-22 reference:-46 list:81 keyValues:-31
type typeFirst ldap text:54 list:46
type typeFirst leave text:-23 url:138 integer:-52 number:43 boolean:-20 choice:-40 reference:39 multipleReference:-51 list:-43 keyValues:39
type typeFirst lets boolean:63 list:-20
type typeFirst limit text:83 boolean:-30 list:-34
type typeFirst limits text:-25 choice:-57 reference:103
type typeFirst list integer:-46 reference:-22 multipleReference:44 list:94
type typeFirst local text:-77 boolean:-20 reference:146
type typeFirst location text:120 boolean:-20 list:-22
type typeFirst log text:-92 boolean:123
type typeFirst max text:125 integer:-56 choice:-30
type typeFirst maximum text:-21 integer:106 number:-45
type typeFirst message text:-23 boolean:66 reference:-29
type typeFirst minimum text:-59 integer:73 number:80 boolean:-23
type typeFirst model text:-154 boolean:-46 choice:130 list:116
type typeFirst multiple text:-25 boolean:-40 choice:-40 multipleChoice:125 multipleReference:-54 list:80
type typeFirst must text:41
type typeFirst mysql text:89 choice:-22
type typeFirst name text:111 reference:-45
type typeFirst no text:197 boolean:-23 choice:-36 list:-73
type typeFirst none text:-27 choice:46
type typeFirst number integer:44
type typeFirst off text:-38 multilineText:-29 boolean:127
type typeFirst on text:-75 boolean:134 multipleReference:-21
type typeFirst one text:-80 url:-125 integer:-29 reference:-20 multipleReference:-44 list:321 file:50
type typeFirst only text:62 multilineText:-24 integer:-20 boolean:-125 choice:215 reference:-49 multipleReference:-43 list:63 keyValues:-38
type typeFirst option text:-65 boolean:113
type typeFirst optional text:121 multilineText:-100 url:44 email:-22 integer:95 number:-82 boolean:73 multipleChoice:-42 reference:-191 multipleReference:-72 list:144 keyValues:49 file:-31
type typeFirst optionally text:-143 multilineText:-33 boolean:-67 choice:-23 reference:248 multipleReference:96 list:-62 keyValues:50
type typeFirst override text:-47 multilineText:-21 boolean:-70 choice:-77 reference:-21 list:-26 keyValues:294
type typeFirst page text:-33 integer:51
type typeFirst parameter text:138 multilineText:78 choice:-46 multipleReference:-20 list:-43 keyValues:-49
type typeFirst paste text:-45 multilineText:132 choice:-30
type typeFirst path text:111 boolean:-36
type typeFirst percentage text:-21 integer:-35 number:42 choice:40
type typeFirst post text:-193 multilineText:153 choice:103 reference:-22
type typeFirst primary text:35
type typeFirst provide text:-154 multilineText:98 integer:-39 boolean:-38 choice:-23 reference:-30 keyValues:261
type typeFirst provides text:24 integer:-21 boolean:-50 reference:-46 multipleReference:-21 list:163
type typeFirst public text:51
type typeFirst query text:186 multilineText:-121 choice:-65 reference:-34 keyValues:105
type typeFirst refers text:-63 choice:127
type typeFirst refresh text:-85 integer:29 boolean:132 reference:-40
type typeFirst relative text:54 multilineText:-43
type typeFirst replace text:103 multilineText:-84 boolean:-137 file:173
type typeFirst repository text:81 multilineText:-75
type typeFirst request text:-71 multilineText:-130 integer:45 boolean:-55 choice:94 keyValues:152
type typeFirst require text:-102 boolean:204 choice:-30
type typeFirst required email:72 boolean:-63 file:47
type typeFirst reserved text:76 boolean:-27
type typeFirst search text:316 multilineText:-158 boolean:-41 choice:-43
type typeFirst see boolean:76
type typeFirst select text:-85 multilineText:51 url:-33 email:-24 integer:-73 number:-53 boolean:-32 choice:-39 multipleChoice:39 reference:153 multipleReference:-59 list:74 keyValues:-40 date:29 file:-40
type typeFirst selected text:-27 multilineText:-29 boolean:122 choice:-70 multipleReference:49
type typeFirst selects text:-531 multilineText:-70 integer:-36 number:-47 boolean:-314 choice:373 reference:788 multipleReference:-51 list:-39 keyValues:-28
type typeFirst set text:-129 multilineText:-102 url:-30 email:-31 integer:107 boolean:153 multipleChoice:119 reference:-172 multipleReference:-49 list:88 keyValues:20 file:-21
type typeFirst sets text:512 multilineText:-146 url:-28 integer:-79 number:222 boolean:-269 choice:238 reference:-158 multipleReference:-67 list:-72 keyValues:-35 date:-81 file:-28
type typeFirst show text:-33 boolean:189 choice:-118
type typeFirst shows text:-123 boolean:147
type typeFirst sign boolean:66
type typeFirst skip boolean:22 choice:-24 multipleReference:85 list:-46
type typeFirst sort integer:-24 boolean:-28 choice:-35 list:168
type typeFirst source text:23 integer:30
type typeFirst specific text:85
type typeFirst specifies text:376 multilineText:-193 url:-39 integer:72 number:365 boolean:-154 choice:-107 reference:-133 multipleReference:-73 list:-20 keyValues:-45 file:-30
type typeFirst specify text:-97 multilineText:-205 url:-43 email:-73 number:-39 boolean:81 choice:150 multipleChoice:-45 reference:21 multipleReference:78 list:126
type typeFirst ssl text:-28 choice:43
type typeFirst support text:192 choice:-41 list:-27 keyValues:-41
type typeFirst tabs text:-48 reference:-20 multipleReference:100
type typeFirst tag multilineText:-21 boolean:-36 multipleReference:-24 list:191 keyValues:-66
type typeFirst target number:147 boolean:-29 reference:-36
type typeFirst test text:-59 integer:-28 boolean:42 choice:58 multipleChoice:135 multipleReference:-37 list:-43
type typeFirst text text:91 multilineText:-43 choice:62 reference:-38
type typeFirst the text:109 multilineText:-179 url:202 email:111 integer:-86 number:-179 boolean:-472 choice:-28 multipleChoice:-149 reference:-171 list:152 keyValues:47 date:-37 file:105
type typeFirst these text:78 multilineText:-26
type typeFirst this text:-91 multilineText:144 url:-45 email:-29 integer:147 boolean:291 choice:-71 multipleChoice:89 reference:-282 multipleReference:-73 list:-77 keyValues:-82 file:-33
type typeFirst timeout text:-122 integer:143
type typeFirst title text:22
type typeFirst tls text:-41 multilineText:69
type typeFirst to text:218 multilineText:-21 integer:-24 number:-23 boolean:-65 reference:-26
type typeFirst toggle text:-27 integer:-22 boolean:-53 choice:146
type typeFirst toggles text:-35 boolean:102 choice:-36
type typeFirst total text:-33 integer:39 number:31
type typeFirst true text:-47 boolean:132 choice:-27
type typeFirst turn boolean:34
type typeFirst turns text:-31 integer:-24 boolean:155 multipleReference:-21
type typeFirst type text:88 multilineText:66 url:-38 integer:27 reference:-90
type typeFirst types text:-47 multilineText:-26 integer:-23 boolean:-22 choice:-30 multipleChoice:127 multipleReference:110 list:-57
type typeFirst unique text:172 url:-120
type typeFirst url text:138 url:-65 choice:-35 list:42
type typeFirst use text:269 multilineText:-135 url:-29 integer:-130 boolean:115 choice:69 reference:-93 list:-28
type typeFirst used text:-113 multilineText:76 email:74 integer:123 boolean:-60 choice:20 reference:-59 list:-21
type typeFirst user text:-144 choice:93 list:97
type typeFirst value text:93 integer:211 number:-93 boolean:-56 reference:-55
type typeFirst version text:-68 choice:-21 reference:143
type typeFirst what text:-40 multilineText:-62 integer:-53 number:127 boolean:-34 choice:-30 reference:81 list:60
type typeFirst when text:-114 multilineText:-77 url:-28 integer:-134 number:-93 boolean:55 choice:184 reference:-106 multipleReference:169 list:41 keyValues:-36 date:168 file:-20
type typeFirst where text:92 url:36 reference:-33
type typeFirst whether text:-136 number:263 boolean:-140 choice:153 reference:-26 multipleReference:-22
type typeFirst which text:-150 integer:-24 boolean:-34 choice:-105 multipleChoice:137 reference:116 multipleReference:163 list:-62
type typeFirst who text:67 multilineText:-41 integer:-42 number:-21 boolean:-113 choice:105 reference:139 multipleReference:-21 list:-27
type typeFirst with choice:-57 multipleReference:112
type typeFirst write multilineText:158 multipleReference:-29 list:-58 keyValues:-20
type typeFirst you text:-109 multilineText:37 integer:90 number:-26 boolean:-95 choice:-104 multipleChoice:79 reference:269 list:-67 keyValues:-23
type typeFirst your text:212 multilineText:62 url:-74 integer:62 number:-68 boolean:-98 choice:-121 multipleChoice:75 reference:57 multipleReference:-41 list:-50
type typeFirstClass accept text:-35 boolean:34 choice:44
type typeFirstClass aimless text:-193 multilineText:-131 url:-177 email:-64 integer:-82 number:-66 boolean:-184 choice:-232 multipleChoice:144 reference:27 multipleReference:-280 list:-104 keyValues:-100 date:-150 file:-79
type typeFirstClass article text:38 multilineText:-131 url:122 email:70 integer:-135 number:201 boolean:-273 choice:-232 multipleChoice:-188 reference:-20 multipleReference:-63 keyValues:-38 date:-49 file:36
type typeFirstClass be text:33 multilineText:94 url:40 email:-22 integer:121 number:67 boolean:195 choice:-173 multipleChoice:-37 reference:-210 multipleReference:-139 list:84 keyValues:-81 file:-23
type typeFirstClass beforePlace text:234 multilineText:-203 url:181 email:104 integer:-82 number:-206 boolean:-426 multipleChoice:-154 reference:-279 multipleReference:-47 list:136 keyValues:37 date:-52 file:94
type typeFirstClass blank text:-52 choice:78
type typeFirstClass button text:-53 multilineText:-36 number:-20 boolean:55 reference:197 multipleReference:-59 list:-72 keyValues:55
type typeFirstClass check text:-97 multilineText:-40 url:53 integer:-40 boolean:204 multipleChoice:137 reference:-55 multipleReference:-51 list:-56
type typeFirstClass checkingHeading text:-72 multilineText:-27 integer:-73 choice:36 multipleChoice:142 reference:-32 list:45
type typeFirstClass click text:-113 boolean:-40 reference:308 multipleReference:-64 list:-33
type typeFirstClass condition text:-103 multilineText:-200 url:-27 email:-41 integer:-158 number:182 boolean:-160 choice:126 multipleChoice:-63 reference:156 multipleReference:107 list:-99 keyValues:-43 date:182 file:-56
type typeFirstClass configure text:76 multilineText:-74 url:-45 email:-48 integer:-110 boolean:-97 choice:-94 multipleChoice:57 reference:-87 multipleReference:26 list:293 keyValues:-52 date:-48 file:-37
type typeFirstClass contrast text:210 url:-22 email:-23 integer:63 number:249 boolean:-198 choice:-43 multipleChoice:-42 multipleReference:137 list:-192 keyValues:-90 date:-28 file:-26
type typeFirstClass defaultHeader text:48 multilineText:-61 url:90 integer:27 number:-41 boolean:-149 choice:-39 reference:-83 multipleReference:205 list:-22 keyValues:-28 date:64
type typeFirstClass descriptionHeader text:84 multilineText:-93 url:-23 integer:135 boolean:-178 choice:-89 reference:131 multipleReference:-27 list:25 keyValues:-23 date:56
type typeFirstClass determiner text:-136 multilineText:67 url:-142 email:-25 integer:-82 number:56 boolean:-226 choice:-131 multipleChoice:-96 reference:-424 multipleReference:-165 list:-145 date:-82 file:-44
type typeFirstClass display text:-200 multilineText:-29 integer:84 number:-54 boolean:422 choice:-174 reference:-32 multipleReference:96 list:-41 keyValues:-27
type typeFirstClass durationNoun text:-35 integer:174 number:-22 boolean:-28 choice:-30
type typeFirstClass edition text:-54 boolean:-22 choice:-24 reference:141
type typeFirstClass emailNoun text:-76 url:-24 email:127 boolean:-55 choice:-25 reference:-22 list:145
type typeFirstClass enter text:-96 multilineText:32 url:-117 email:-56 integer:54 number:-213 boolean:32 choice:-23 multipleChoice:-49 reference:-353 multipleReference:-60 list:247 date:-55 file:-92
type typeFirstClass exampleHeader text:33 url:82 boolean:-21 choice:-27
type typeFirstClass fieldNoun text:77 multilineText:-109 url:-30 number:-27 boolean:-63 choice:-145 multipleChoice:132 reference:-95 multipleReference:-48 list:143 keyValues:158
type typeFirstClass fileNoun text:39 integer:-23 boolean:-121 reference:-24 multipleReference:-28 list:162 keyValues:91 file:-49
type typeFirstClass fillingVerb text:-38 url:-83 email:-51 integer:-162 number:-189 boolean:-199 choice:86 reference:-285 multipleReference:-26 list:-35 keyValues:69 date:-29 file:-175
type typeFirstClass followUp boolean:76
type typeFirstClass formNoun text:-74 integer:46 choice:124 reference:-27
type typeFirstClass genericHeading text:-121 multilineText:127 url:-37 integer:-24 number:-47 boolean:-308 choice:71 multipleChoice:200 multipleReference:-83 list:130 keyValues:96 date:42
type typeFirstClass groupNoun boolean:-51 choice:71 reference:-44 date:65
type typeFirstClass headingVerb multilineText:-100 url:-142 email:-73 integer:-139 number:-143 boolean:222 choice:-163 multipleChoice:237 multipleReference:-108 list:86 keyValues:23 date:-60 file:-96
type typeFirstClass hostNoun url:82 boolean:-31 choice:80 reference:-29 list:-42
type typeFirstClass inputNoun text:-36 multilineText:40 url:-59 email:-22 integer:143 number:158 boolean:-146 choice:-41 multipleChoice:102 reference:-238 multipleReference:-92 list:43 keyValues:72 date:59 file:-26
type typeFirstClass kindNoun text:154 multilineText:61 url:-41 boolean:-27 reference:-106
type typeFirstClass labelConnector text:-104 integer:57 number:-28 boolean:224 choice:79 multipleReference:-33 list:-47 keyValues:-48
type typeFirstClass labelFiller text:49 multilineText:-77 url:34 email:48 integer:-103 number:87 boolean:-219 choice:-260 multipleChoice:-134 multipleReference:-149 list:-118 keyValues:-78 date:-75
type typeFirstClass labelHeader multilineText:78 url:-44 integer:-42 number:98 boolean:50 choice:-80 multipleChoice:106 reference:-175 multipleReference:-95 list:37 keyValues:60 file:-20
type typeFirstClass leave text:210 multilineText:-24 url:136 email:-103 integer:-56 number:38 boolean:-74 choice:-62 multipleChoice:-29 multipleReference:-65 list:34
type typeFirstClass limitsHeader text:-25 choice:-57 reference:103
type typeFirstClass lookalike text:-64 integer:102
type typeFirstClass make text:20 multilineText:23 url:-84 email:-51 integer:-39 number:-75 choice:-129 multipleChoice:140 reference:-129 multipleReference:-155 list:259 keyValues:79 date:-54 file:-58
type typeFirstClass manipulate text:-30 boolean:119 reference:-20
type typeFirstClass menuNoun text:-117 multilineText:38 url:-35 email:-26 integer:-122 number:-56 boolean:-71 choice:-163 multipleChoice:33 reference:300 multipleReference:-20 list:140 keyValues:-45 date:26 file:-44
type typeFirstClass multilineNoun text:63 multilineText:528 url:-45 email:-21 integer:-91 number:-51 boolean:-280 choice:-173 multipleChoice:-24 reference:74 multipleReference:-51 list:72 date:-23 file:-38
type typeFirstClass navigate text:-206 multilineText:88 email:24 boolean:239 reference:-28 multipleReference:-20 list:-29 file:-20
type typeFirstClass negation text:171 boolean:-24 list:-75
type typeFirstClass numberNoun text:-108 multilineText:-26 integer:292 number:46 boolean:-119 choice:-49 reference:-46 multipleReference:-34 list:105 keyValues:-22
type typeFirstClass numberWord text:-101 url:-126 integer:-30 choice:25 reference:-22 multipleReference:-45 list:320 file:50
type typeFirstClass obligation text:224 multilineText:-29 email:70 integer:-29 boolean:-128 choice:-37 multipleReference:-22 list:-37 file:44
type typeFirstClass off text:61 multilineText:-65 integer:-41 number:-27 boolean:281 choice:102 reference:-45 multipleReference:-70 list:-134 keyValues:-30
type typeFirstClass on text:-201 multilineText:-59 integer:-26 boolean:446 choice:-100 multipleChoice:147 reference:-51 list:-57 keyValues:-25
type typeFirstClass opener text:-110 multilineText:100 url:83 integer:103 number:-194 boolean:-98 choice:-183 multipleChoice:117 reference:63 multipleReference:-58 list:-122 keyValues:22 date:36
type typeFirstClass openingVerb text:-194 multilineText:199 url:-29 integer:37 boolean:96 choice:-101 multipleChoice:-50 multipleReference:-33 list:-24 keyValues:137 file:-28
type typeFirstClass optionNoun text:22 multilineText:62 url:-23 integer:167 number:199 boolean:-58 multipleChoice:-26 reference:-99 multipleReference:-44 list:-84 keyValues:-76
type typeFirstClass optionalHeader text:121 multilineText:-100 url:44 email:-22 integer:95 number:-82 boolean:73 multipleChoice:-42 reference:-191 multipleReference:-72 list:144 keyValues:49 file:-31
type typeFirstClass optionsHeader text:-136 multilineText:-32 url:-45 integer:-32 number:306 boolean:-101 choice:59 reference:-28 list:57
type typeFirstClass otherHeader text:235 multilineText:-61 url:71 integer:-194 number:-45 boolean:-237 choice:131 multipleChoice:-22 reference:-20 multipleReference:-72 list:364 keyValues:-117 file:-21
type typeFirstClass pairNoun text:-62 multilineText:-69 integer:-20 boolean:-54 choice:49 reference:109 multipleReference:-48 list:140
type typeFirstClass paste text:-45 multilineText:132 choice:-30
type typeFirstClass place text:-159 multilineText:-44 integer:30 number:-26 boolean:-80 choice:110 reference:145 multipleReference:93 list:-26
type typeFirstClass plainNoun text:361 multilineText:-96 url:-48 email:49 integer:-101 number:-38 boolean:-138 choice:84 reference:-27 multipleReference:-49 list:37 keyValues:-23
type typeFirstClass pointer text:38 multilineText:106 url:-49 email:-32 integer:93 boolean:229 choice:-112 multipleChoice:83 reference:-314 multipleReference:-24 keyValues:-90 file:-36
type typeFirstClass possessive text:212 multilineText:62 url:-74 integer:62 number:-68 boolean:-98 choice:-121 multipleChoice:75 reference:57 multipleReference:-41 list:-50
type typeFirstClass possibility text:-39 multilineText:-64 url:79 integer:-97 number:-35 boolean:-87 choice:47 reference:148 multipleReference:62 list:-117 keyValues:32 date:101
type typeFirstClass preposition text:-193 multilineText:-32 url:-56 email:-25 integer:-40 number:-93 boolean:279 choice:179 multipleChoice:-52 reference:161 multipleReference:144 list:-180 keyValues:-80 date:-39
type typeFirstClass pronoun text:-273 multilineText:213 url:-198 email:-48 integer:280 number:-64 boolean:103 choice:-222 multipleChoice:141 reference:-20 multipleReference:-132 list:124 keyValues:-21 date:-20
type typeFirstClass remark text:33 url:82 boolean:-21 choice:-27
type typeFirstClass requiredHeader email:72 boolean:-63 file:47
type typeFirstClass secretNoun text:110 multilineText:-21 integer:-79 list:59
type typeFirstClass select text:-111 multilineText:90 url:-68 email:-56 integer:-190 number:-88 boolean:-331 choice:192 multipleChoice:99 reference:180 multipleReference:137 keyValues:-69 file:-71
type typeFirstClass slugEnd text:118 multilineText:39 url:-125 email:-35 integer:35 number:-149 boolean:194 choice:-186 multipleChoice:28 reference:140 multipleReference:55 list:-164 keyValues:-59 date:-51
type typeFirstClass slugVerb url:-56 email:-42 integer:96 number:-28 boolean:26 choice:-65 multipleChoice:57 reference:-308 multipleReference:-100 list:181 keyValues:210 date:-30 file:-66
type typeFirstClass softener text:134 multilineText:-186 url:135 email:38 integer:-24 number:-125 boolean:-99 choice:-53 multipleChoice:-64 reference:-44 multipleReference:-25 keyValues:66 date:64
type typeFirstClass structural multilineText:-131 url:-34 integer:-55 number:45 boolean:-162 choice:239 multipleChoice:-23 list:99 keyValues:21 date:-22 file:-22
type typeFirstClass submitVerb text:-97 multilineText:195 url:-24 integer:37 boolean:-42 multipleChoice:-40 reference:-91 multipleReference:-76 list:-69 keyValues:206
type typeFirstClass switchEffect multilineText:-272 url:-82 email:-165 integer:-309 number:56 boolean:812 choice:-48 reference:-446 multipleReference:265 list:-316 keyValues:-57 date:55 file:133
type typeFirstClass switchOn text:-46 multilineText:-61 integer:-34 choice:72 multipleChoice:109 reference:86 list:-35
type typeFirstClass titleNoun text:72 integer:-22 boolean:-52 choice:-111 multipleChoice:138 reference:-57 multipleReference:-22 list:28 keyValues:-23 date:63
type typeFirstClass toggleNoun text:-83 integer:-37 boolean:165 choice:92 reference:-56 multipleReference:-20 list:-22
type typeFirstClass trialVerb text:92 multilineText:-77 url:-22 integer:-44 multipleChoice:130 reference:27 multipleReference:-45 list:-56 keyValues:73 file:-48
type typeFirstClass typeHeader text:72 multilineText:40 url:-47 integer:20 number:137 boolean:52 reference:-158 multipleReference:-28 list:-56 keyValues:-36
type typeFirstClass unit text:-46 number:37 boolean:-25 choice:73
type typeFirstClass upload text:-103 multilineText:-99 boolean:121 choice:-46 reference:58 multipleReference:104 list:-23 keyValues:83 file:-56
type typeFirstClass urlNoun text:32 url:-91 email:60 integer:-23 boolean:-89 choice:-48 reference:206 list:27
type typeFirstClass use text:259 multilineText:-93 url:-34 integer:-143 number:-20 boolean:219 choice:57 reference:-133 multipleReference:-69 list:-93 keyValues:47
type typeFirstClass valueWord text:-52 url:-47 email:-34 integer:-62 number:-107 boolean:370 choice:89 multipleChoice:-44 reference:-176 multipleReference:144 list:-208 keyValues:73 date:-41 file:-44
type typeFirstClass vendor text:51 multilineText:-48 integer:-40 number:-28 boolean:-142 choice:356 reference:-116 multipleReference:79 list:-46 keyValues:-21
type typeFirstClass weakLabelHeader text:281 multilineText:-125 integer:-22 boolean:-32 choice:-45 reference:-70 multipleReference:115 list:-34 keyValues:-36
type typeHead % text:-260 multilineText:-20 integer:-127 number:635 boolean:-62 choice:-30 reference:-49 list:-32
type typeHead 1 text:42 multilineText:-28 integer:-36 choice:-28 list:154 file:-34
type typeHead 2 text:72 choice:-23
type typeHead access text:-71 integer:-21 boolean:260 choice:-59 multipleReference:-23
type typeHead accesskey text:54
type typeHead account text:-77 multilineText:62 email:130 boolean:-51 choice:-104 reference:131
type typeHead action text:-82 boolean:-112 choice:287 reference:69 multipleReference:-38
type typeHead actions text:-50 choice:237 multipleChoice:-23 reference:-48 multipleReference:55 list:-78
type typeHead active text:-51 boolean:144 choice:-27
type typeHead address text:159 multilineText:-56 url:-96 email:384 integer:-47 number:-33 boolean:-45 choice:-64 reference:-65 list:-65
type typeHead addresses text:-70 multilineText:-24 integer:-28 boolean:-21 choice:-27 multipleReference:-25 list:235
type typeHead after text:-69 choice:-135 reference:-45 date:311
type typeHead agent text:-76 multilineText:94 boolean:-52 choice:-34 reference:148
type typeHead alert text:-54 number:154 boolean:-28
type typeHead algorithm text:-41 multilineText:-43 url:-26 integer:-33 number:-22 boolean:-36 choice:322 multipleReference:-20 list:-20 keyValues:-22
type typeHead all text:87 multilineText:-26
type typeHead amount text:-217 multilineText:-20 integer:-190 number:641 choice:-36 reference:-85
type typeHead analysis text:-47 boolean:-25 choice:180 reference:-24 multipleReference:-20
type typeHead app text:-55 boolean:-21 reference:110
type typeHead application text:-77 multilineText:-37 integer:-27 boolean:-55 choice:-234 reference:216 multipleReference:305 list:-32
type typeHead applications text:-66 multilineText:-23 integer:-35 boolean:-52 reference:-32 multipleReference:328 list:-54
type typeHead approval boolean:36
type typeHead args integer:-21 boolean:-60 multipleReference:-21 list:141
type typeHead arguments text:59 integer:-21 boolean:-28 choice:-35 multipleReference:-21 list:-35 keyValues:108
type typeHead arn text:277 multilineText:-61 number:-26 boolean:-59 choice:-22 reference:-36
type typeHead assignee text:101 boolean:-37
type typeHead attachment choice:47
type typeHead attribute text:176 multilineText:-29 boolean:-22 choice:52 reference:-61 keyValues:-21
type typeHead attributes text:-105 integer:-21 boolean:-54 multipleChoice:130 multipleReference:-35 list:71 keyValues:78
type typeHead audience integer:-27 number:96 boolean:-69 choice:-34 list:80
type typeHead authentication text:-76 multilineText:-21 choice:179 reference:-21
type typeHead authority text:-41 multilineText:151 boolean:-36 reference:-28
type typeHead automatically text:-34 boolean:84
type typeHead backup text:-80 boolean:158 reference:-29
type typeHead banner text:-35 url:117 reference:-20 list:-26
type typeHead base boolean:165 reference:-65
type typeHead bcc text:49 multilineText:-22 boolean:-37 list:96
type typeHead body text:-105 multilineText:157 integer:-34 boolean:-60 reference:-85 multipleReference:-25 list:-32 keyValues:254
type typeHead branch text:71
type typeHead bucket choice:-31 reference:127
type typeHead by text:106 multilineText:-22 url:-54 integer:-29 number:-23 boolean:-67 choice:-26 multipleChoice:-24 reference:40 multipleReference:-45 list:193 date:-22
type typeHead bytes text:-35 integer:316 boolean:-89 choice:-38 multipleReference:-34 list:-29
type typeHead cache text:-71 boolean:-99 choice:69 reference:155
type typeHead calculation text:63 number:-21 choice:64 reference:-30
type typeHead calendar text:-104 choice:25 reference:136
type typeHead campaign text:-93 boolean:-57 choice:-20 reference:257
type typeHead categories text:-37 boolean:-262 choice:285 multipleReference:25 list:54
type typeHead category text:-96 multilineText:-33 integer:-21 boolean:-41 choice:259 reference:29 keyValues:-24
type typeHead cc text:-47 boolean:-32 choice:-33 reference:-53 list:221
type typeHead cert text:43 multilineText:-190 integer:-28 number:-21 boolean:87 choice:-90 reference:118 multipleReference:-25 list:-22 keyValues:-20 file:185
type typeHead certificate text:-117 multilineText:1442 integer:-23 number:-23 boolean:-30 choice:385 reference:-126 file:90
type typeHead certificates text:-37 multilineText:-39 choice:122
type typeHead change text:-35 number:95 reference:-23
type typeHead changes boolean:101
type typeHead channel text:141 integer:-43 boolean:-27
type typeHead channels list:57
type typeHead characters integer:29
type typeHead check text:-55 multilineText:115 boolean:33 reference:-24
type typeHead cidr text:73 list:-32
type typeHead city text:36
type typeHead class text:175 choice:-129
type typeHead client multilineText:-20 boolean:-115 choice:-53 reference:313
type typeHead cloud text:-74 boolean:44 reference:109
type typeHead cluster text:47 choice:-60 reference:80
type typeHead code text:254 multilineText:-50 url:-36 integer:99 number:-21 boolean:-74 choice:-224 reference:219 multipleReference:-31 list:-29 keyValues:-31
type typeHead collection text:64 multilineText:-58 url:-22 integer:-35 number:-45 boolean:-165 choice:-158 reference:559 multipleReference:-48 list:-26
type typeHead color text:350 multilineText:-41 integer:-40 number:-36 boolean:-81 choice:-62 multipleReference:-24
type typeHead column text:-61 integer:-24 boolean:64 choice:-22 reference:-32 list:130
type typeHead columns text:-54 boolean:-66 choice:129 multipleReference:88 list:-23 file:-25
type typeHead command text:57 choice:-43 reference:-49 list:121
type typeHead company text:-23 boolean:122 choice:-63
type typeHead compression boolean:34
type typeHead condition text:286 multilineText:-64 url:-32 integer:-57 number:-43 boolean:-84 multipleChoice:116 reference:-67 multipleReference:-22
type typeHead conditions text:55 multilineText:119 integer:-36 boolean:-39 choice:-33 multipleReference:-55 list:85 keyValues:-43
type typeHead config text:-29 multilineText:164 boolean:-123 reference:21
type typeHead configuration text:-128 multilineText:241 boolean:45 multipleReference:-52
type typeHead connection boolean:25
type typeHead connector text:-39 boolean:73 choice:-105 reference:165 multipleReference:-58
type typeHead contact multilineText:-35 integer:-36 boolean:83 choice:-22 reference:117 multipleReference:-23 list:-20
type typeHead contacts text:117 integer:-32 boolean:-314 choice:-25 multipleChoice:272 multipleReference:104 list:-48
type typeHead container text:-38 boolean:109 choice:-20
type typeHead content text:89 multilineText:62 boolean:-22 choice:-32 reference:-20
type typeHead context text:201 multilineText:-44 integer:-26 boolean:21 choice:-26 reference:-35 list:-23
type typeHead cost text:-96 number:168
type typeHead count text:-68 integer:1627 number:-32
type typeHead country text:185 multilineText:-20 boolean:-32 reference:-53
type typeHead cpu integer:-75 number:102
type typeHead create boolean:27
type typeHead credentials text:-52 choice:-26 reference:27 file:78
type typeHead credit text:176 multilineText:-22 boolean:-44 reference:-36
type typeHead criteria text:81 multilineText:-37 integer:-20 boolean:-90 choice:264 reference:-89 multipleReference:-20 list:-26
type typeHead css text:-99 multilineText:182 boolean:-20
type typeHead currency text:77 multilineText:-29 integer:-23 number:-36 boolean:61 choice:-33 reference:76 multipleReference:-28 list:-21
type typeHead dashboard text:-66 multilineText:85 choice:-25 multipleReference:63
type typeHead data text:-102 multilineText:324 integer:-28 number:-51 boolean:130 choice:-92 reference:-127 multipleReference:-20 list:-33 keyValues:-40 date:95
type typeHead database text:43 integer:43 reference:-33
type typeHead date text:-351 multilineText:-67 url:-32 integer:-64 number:-65 choice:-134 reference:-187 multipleReference:-32 list:-30 keyValues:-22 date:2517
type typeHead day text:-21 integer:-20 number:65 boolean:28 choice:23 date:-33
type typeHead days integer:62 number:-38
type typeHead decimals text:-86 integer:286 number:-21 boolean:-50 choice:-26 multipleReference:-30 list:-23
type typeHead default text:-32 url:-23 boolean:133 reference:-31
type typeHead delay text:304 integer:-153 number:-47 boolean:-33
type typeHead deleted text:-36 boolean:127 reference:-20
type typeHead deploy boolean:50 reference:-20
type typeHead deployment reference:32
type typeHead depth text:-110 integer:50 number:-39 choice:147
type typeHead description text:1112 multilineText:128 boolean:-38 choice:-51 reference:-46
type typeHead destination text:-79 multilineText:-24 integer:-20 number:-22 boolean:-47 choice:185 reference:87
type typeHead details text:-40 boolean:147 reference:-68
type typeHead direct text:-39 choice:88
type typeHead direction text:-111 boolean:-43 choice:193
type typeHead directory text:360 multilineText:-97 boolean:-128 choice:-62
type typeHead discount text:-59 integer:-105 number:280 choice:-84
type typeHead display text:-70 multilineText:161 boolean:-45
type typeHead dn text:126 boolean:67 choice:-52 reference:-32 list:-24
type typeHead dockerfile text:-40 multilineText:115
type typeHead document text:-53 multilineText:229 number:-22 choice:-38 reference:-24
type typeHead documents text:-22 boolean:149 multipleReference:-27 list:-25
type typeHead domain text:230 multilineText:-38 url:-30 integer:-23 boolean:-54 choice:-32 reference:-34 list:52
type typeHead domains text:-140 multilineText:-26 url:-22 integer:-47 number:-22 boolean:-242 choice:-101 multipleChoice:-25 reference:-154 multipleReference:453 list:390
type typeHead donut boolean:25
type typeHead duration text:33 integer:47 choice:48
type typeHead e-mail text:-146 email:2203
type typeHead edit boolean:-124 choice:162
type typeHead editor text:-107 multilineText:454 url:-24 integer:-28 number:-28 boolean:-54 reference:-79 multipleReference:-20 keyValues:-38
type typeHead email text:-164 multilineText:-51 url:-34 email:2380 integer:-37 number:-38 boolean:141 choice:-55 reference:-73 multipleReference:-53 list:36 date:-21
type typeHead emails integer:-21 list:85
type typeHead enabled text:-121 multilineText:-27 integer:-28 number:-30 boolean:400 choice:-64 reference:-58
type typeHead endpoint text:-189 multilineText:-20 url:339 email:-21 integer:-22 boolean:-43 choice:204 reference:-119 list:-55
type typeHead endpoints text:-22 integer:-26 number:110 choice:28 multipleReference:-26
type typeHead engine multilineText:-39 url:-26 integer:-46 number:-26 boolean:-96 choice:435 reference:-105 list:-24 keyValues:-20
type typeHead entries boolean:-73 choice:113
type typeHead environment text:31 multilineText:-28 integer:-24 number:-21 boolean:100 choice:-134 multipleReference:189 list:-40
type typeHead environments text:-24 boolean:-68 choice:75 reference:-101 multipleReference:207 list:-36
type typeHead event text:-93 boolean:64 choice:127 multipleReference:-23
type typeHead events text:-46 multilineText:-22 integer:-39 boolean:89 choice:-158 multipleChoice:441 reference:-43 multipleReference:-94 list:-71
type typeHead exchange text:-38 boolean:88 choice:-20
type typeHead expiration text:-29 integer:117 boolean:-28 multipleReference:-25 list:-23
type typeHead expression text:512 boolean:-98 choice:-130 reference:-194 multipleReference:-21
type typeHead factor text:-45 integer:-113 number:235 boolean:-20 choice:-31 reference:37
type typeHead favicon text:-128 url:78 boolean:-48 file:164
type typeHead field text:230 multilineText:-95 url:-36 email:-20 integer:-40 number:-55 boolean:-160 multipleChoice:-21 reference:365 multipleReference:-36 list:-54 keyValues:-60 date:-22
type typeHead fields text:-93 multilineText:-85 integer:-26 boolean:-69 choice:-50 multipleChoice:-33 reference:-31 multipleReference:232 list:179
type typeHead file text:-250 multilineText:106 url:-37 integer:-43 number:-38 boolean:-78 choice:-149 multipleChoice:-29 reference:-156 multipleReference:-49 list:-68 file:817
type typeHead filename text:31
type typeHead files boolean:95 choice:-35 multipleReference:31
type typeHead filter text:120 multilineText:508 url:-39 integer:-55 number:-53 boolean:-61 choice:-186 multipleChoice:-20 reference:-121 multipleReference:61 list:-71 keyValues:-33 date:-26 file:-21
type typeHead filters choice:-74 reference:101 multipleReference:-37 list:-40 keyValues:134
type typeHead flag text:62 boolean:-149 choice:103 reference:39
type typeHead flow text:27 integer:22
type typeHead folder text:249 integer:-25 boolean:-93 choice:-58 reference:50
type typeHead footer text:123 multilineText:-28
type typeHead for text:-109 multilineText:-27 url:-39 boolean:-91 choice:60 multipleChoice:308 reference:-83 multipleReference:-40 list:98
type typeHead format text:245 multilineText:84 integer:-28 number:-20 boolean:-36 reference:-107 keyValues:-30 date:-30
type typeHead forms boolean:30
type typeHead formula text:242 boolean:-41 date:-127
type typeHead frequency text:268 multilineText:-44 boolean:-100
type typeHead from multilineText:-46 url:375 email:53 integer:-39 number:-26 boolean:-64 choice:-32 multipleChoice:-25 multipleReference:-46 list:-82 date:-43
type typeHead function text:-208 multilineText:350 integer:-34 number:-29 boolean:-65 reference:96 list:-29
type typeHead gateway boolean:37 choice:-46 reference:48
type typeHead group text:156 multilineText:-33 integer:-29 boolean:-109 choice:-145 reference:319 multipleReference:-51 list:-40
type typeHead groups integer:-26 boolean:-105 choice:-74 reference:125 multipleReference:229 list:-50 keyValues:-36
type typeHead handling choice:218 reference:-150
type typeHead hash text:55 boolean:-36 choice:83 reference:-51
type typeHead header text:39 multilineText:-40 integer:-20 choice:35 reference:-46 keyValues:93
type typeHead headers text:35 url:-26 integer:-54 number:-22 boolean:76 choice:-65 multipleChoice:-22 multipleReference:-79 list:-33 keyValues:1232
type typeHead history text:-67 integer:64 boolean:79 choice:-20
type typeHead home text:104 url:31 boolean:-27 reference:-57
type typeHead host text:-57 multilineText:-20 url:214 integer:-33 boolean:88 choice:-107 reference:-82 multipleReference:-48 list:147
type typeHead hostname text:50
type typeHead hosts text:138 integer:-53 multipleReference:-20
type typeHead html text:-167 multilineText:335 boolean:-38 choice:-25 reference:-29 keyValues:-25
type typeHead id text:1399 multilineText:-58 url:78 email:-25 integer:128 number:-36 boolean:-172 choice:-42 reference:-81 multipleReference:-43 list:-54 date:-21
type typeHead identifier text:-158 multilineText:-26 url:80 integer:-31 boolean:-38 choice:-36 reference:290
type typeHead ids text:-174 multilineText:-21 integer:-21 boolean:-52 choice:-41 reference:-31 list:423 keyValues:-21
type typeHead image text:-51 multilineText:-34 url:95 number:-26 boolean:-111 choice:-87 multipleReference:-39 file:312
type typeHead images boolean:63
type typeHead in text:79 integer:-57 boolean:21
type typeHead information text:-28 boolean:49
type typeHead input text:218 multilineText:-31 boolean:50 choice:-103 reference:-68
type typeHead instances text:78 integer:50 list:-36
type typeHead instructions text:112 multilineText:28 boolean:-28 choice:-20 multipleReference:-24 list:-22
type typeHead integration boolean:-27 choice:109 reference:20 multipleReference:-39
type typeHead interface text:-43 reference:93
type typeHead interval text:62 integer:1472 number:-54 boolean:-58 choice:98 reference:38
type typeHead intervals text:-73 integer:125
type typeHead introduction text:41
type typeHead invoice text:-138 multilineText:237 boolean:36 choice:-28 reference:-34
type typeHead issuer text:75 boolean:-22
type typeHead items text:-98 multilineText:-39 integer:102 number:-21 boolean:-69 choice:-34 multipleReference:129 list:91
type typeHead json multilineText:1509
type typeHead key text:48 multilineText:479 url:-38 email:-24 integer:-69 number:-50 boolean:-65 choice:-119 reference:-72 multipleReference:-37 list:-61 keyValues:-51 date:-32 file:84
type typeHead keys text:-166 multilineText:100 integer:-46 boolean:25 choice:-75 multipleChoice:-22 reference:69 multipleReference:-76 list:257 keyValues:-32
type typeHead kind reference:52
type typeHead label text:37 multilineText:-48 boolean:-23 choice:-23 reference:83 keyValues:51
type typeHead labels text:-79 multilineText:116 integer:-37 number:-24 boolean:-87 choice:109 reference:-23 multipleReference:-86 list:68 keyValues:1084
type typeHead language text:60 multilineText:-22 boolean:90 choice:-154 reference:115
type typeHead languages text:-63 integer:-35 boolean:-45 choice:-54 multipleChoice:131 multipleReference:25 list:91
type typeHead layout text:-81 multilineText:-27 boolean:-23 choice:71 multipleReference:121 list:-20
type typeHead legend text:-27 boolean:85
type typeHead length text:-177 integer:336 number:-94
type typeHead level text:-133 integer:-44 number:314 boolean:-55 choice:59 reference:-81
type typeHead limit text:64 integer:1622 number:116 boolean:-58 choice:-58 reference:-62 file:-22
type typeHead line text:-45 multilineText:-43 integer:-42 number:-55 boolean:286 choice:-97 reference:-36 list:167 keyValues:-71
type typeHead lines text:72 integer:-58 boolean:95 list:-38
type typeHead link text:-36 url:79 boolean:-28 reference:45
type typeHead list text:-109 boolean:114 reference:-46 multipleReference:93
type typeHead load text:50
type typeHead location text:25 multilineText:-23 integer:-21 boolean:-39 choice:-54 reference:213 multipleReference:-36
type typeHead logo text:-55 url:85 boolean:-26 reference:-46 file:99
type typeHead mapping text:-149 multilineText:-27 integer:-131 boolean:147 choice:-28 reference:-45 list:-31 keyValues:358 file:-41
type typeHead match boolean:-44 choice:151 reference:-69
type typeHead maximum integer:-121 number:195 boolean:-28
type typeHead memory text:-70 multilineText:-21 integer:126 number:-66 boolean:161 choice:-24 reference:-43
type typeHead message text:199 multilineText:335 integer:-52 number:-31 boolean:-89 choice:-157 reference:-43 list:-25 keyValues:-29
type typeHead messages text:-67 multilineText:238 boolean:-38 choice:82 multipleReference:-56 list:-84 keyValues:-32
type typeHead metadata text:-69 multilineText:161 url:25 boolean:-34 choice:96 reference:-36 list:-33 keyValues:-57
type typeHead method text:188 multilineText:-37 boolean:-38 choice:50 reference:-40 multipleReference:-26
type typeHead metric text:36 reference:20
type typeHead metrics text:51 multilineText:-27 integer:-49 boolean:-22 reference:-25 multipleReference:89 list:50
type typeHead mobile text:-130 multilineText:44 url:32 boolean:57 reference:-38 list:110
type typeHead mode text:-456 multilineText:-105 url:-41 email:-21 integer:-81 number:-75 boolean:142 choice:482 multipleChoice:-25 reference:335 multipleReference:-58 list:-51 keyValues:-64 date:-37 file:-25
type typeHead model text:162 multilineText:-29 boolean:31 choice:-90 reference:94 list:-26 keyValues:-26
type typeHead models text:-23 boolean:-52 choice:-24 reference:-75 multipleReference:89 list:119
type typeHead name text:1194 multilineText:-126 url:-51 email:-30 integer:-46 number:-35 boolean:-128 choice:95 reference:285 multipleReference:-47 list:-39 keyValues:-37 date:-20
type typeHead namespace text:-38 boolean:-24 choice:-25 reference:154
type typeHead network text:27
type typeHead node reference:25
type typeHead nodes integer:-184 choice:170
type typeHead note multilineText:87
type typeHead notes text:217 multilineText:-50 integer:-52 boolean:97 choice:-20 reference:-33 multipleReference:-43 list:-48
type typeHead notification boolean:63 choice:98 reference:-33 list:-34
type typeHead notifications text:-107 multilineText:-43 integer:-43 boolean:335 choice:-29 reference:-33 multipleReference:42 list:-70
type typeHead number text:662 integer:1215 number:-56 boolean:-133 choice:-78 reference:-34
type typeHead offset text:109 integer:87 number:-38 boolean:-22 reference:-32 list:-26
type typeHead on text:-29 integer:-49 boolean:-27 choice:92 reference:-40 date:113
type typeHead only text:-32 boolean:180 reference:-81
type typeHead operation text:-74 choice:113 reference:71
type typeHead operator text:-78 boolean:-29 choice:297 reference:-95
type typeHead option text:-21 choice:154 reference:-91
type typeHead options text:46 multilineText:60 boolean:-131 choice:66 multipleChoice:167 reference:-32 list:-91 keyValues:-26
type typeHead order text:87 multilineText:-65 url:-25 integer:408 number:-70 boolean:-155 choice:57 reference:-248 multipleReference:134 list:-60
type typeHead organisation reference:41
type typeHead organization text:226 multilineText:-33 url:-22 integer:-24 number:-32 boolean:-75 choice:-59 reference:130 multipleReference:-24 list:-34 file:-22
type typeHead origin text:70
type typeHead output text:-22 multilineText:-25 choice:-61 keyValues:131
type typeHead overlap text:-55 integer:115
type typeHead overrides multipleReference:-49 list:75
type typeHead packages boolean:61
type typeHead padding text:251 multilineText:-33 integer:44 number:-27 boolean:-63 choice:-38 reference:-71
type typeHead page integer:97 boolean:-41 choice:-43 reference:75
type typeHead parallelism text:-187 integer:264
type typeHead parameter text:-135 multilineText:-74 boolean:-47 choice:-32 keyValues:371
type typeHead parameters text:277 multilineText:149 url:-21 integer:-69 choice:-160 multipleChoice:-60 multipleReference:-63 list:-79 keyValues:68
type typeHead params text:-105 multilineText:144 integer:-44 boolean:-67 choice:-57 multipleReference:-43 list:-66 keyValues:282
type typeHead parent text:79
type typeHead parsing text:-62 boolean:162 choice:-52
type typeHead passphrase text:101 multilineText:-58
type typeHead password text:1245 multilineText:-38 integer:-129 number:-23 choice:74 reference:-40
type typeHead path text:22 multilineText:-37 integer:-27 boolean:111 choice:-36 reference:-61 list:94
type typeHead paths boolean:-53 list:148
type typeHead pattern text:124 boolean:-28 reference:-28
type typeHead payload text:-248 multilineText:473 integer:-26 boolean:-66 choice:-72 reference:-38 list:-47 keyValues:111
type typeHead payment boolean:66
type typeHead percentage text:-87 integer:173 choice:-23 reference:-21
type typeHead period text:36 number:-87 boolean:69 choice:-108 reference:109 date:33
type typeHead permission text:-100 boolean:-22 choice:243 reference:-74
type typeHead permissions text:118 multilineText:-20 integer:-66 boolean:75 choice:34 multipleChoice:-20 list:-79
type typeHead phone text:89 integer:-30
type typeHead plan text:-20 boolean:-25 reference:117
type typeHead policies text:-56 multilineText:-32 integer:-85 boolean:-93 choice:-114 multipleChoice:-23 reference:238 multipleReference:229 keyValues:-21
type typeHead policy text:-134 multilineText:167 boolean:-64 choice:169 reference:-40
type typeHead port text:-222 url:-31 integer:1942 number:-85 boolean:-36 choice:-73 reference:-36 list:117
type typeHead position text:-164 number:-25 boolean:-80 choice:299 reference:99 list:-48
type typeHead precision text:-86 integer:-25 number:61 choice:115
type typeHead prefix text:211 integer:136 boolean:-31 choice:-52 reference:-163
type typeHead priority text:58 number:-85 boolean:-71 choice:42 reference:88
type typeHead product text:88 boolean:45 choice:-46
type typeHead profile text:-29 boolean:-22 choice:-46 reference:172 multipleReference:-36
type typeHead project text:-82 multilineText:-42 integer:-31 number:-53 boolean:-134 choice:-90 reference:540 multipleReference:-39 list:-26
type typeHead projects text:-30 boolean:58 multipleReference:28
type typeHead prompt text:-161 multilineText:339 boolean:-43 choice:-21 reference:-47
type typeHead properties text:-85 boolean:112 choice:48 multipleReference:-35 list:-37 keyValues:53
type typeHead property text:136 multilineText:-39
type typeHead protocol text:-89 boolean:159 choice:108 reference:-142
type typeHead provider text:167 boolean:-42 choice:99 reference:-99 multipleReference:-20
type typeHead providers text:-44 multipleReference:250 list:-120
type typeHead proxies text:-52 boolean:-56 choice:-31 multipleReference:-27 list:102 keyValues:121
type typeHead proxy url:133 boolean:-24 reference:-35
type typeHead quantity text:-120 integer:1436 number:111 boolean:160 reference:-20
type typeHead query text:306 multilineText:47 integer:-26 boolean:-21 choice:-67 reference:-143 keyValues:-23
type typeHead queue text:79
type typeHead quota text:-55 integer:87
type typeHead range text:126 url:-21 integer:-32 number:-27 boolean:-22 reference:108 list:-35 date:-25
type typeHead rate multilineText:-24 integer:-57 number:320 boolean:-53 choice:-49 reference:-49
type typeHead read text:-65 boolean:150 reference:-20
type typeHead recipients text:41 email:96 integer:-36 boolean:-66 choice:30 multipleChoice:-23 multipleReference:49 list:-55
type typeHead records text:-84 integer:86 number:124 boolean:35 reference:-21 multipleReference:-57 list:-35
type typeHead redirect text:-113 url:107 number:-23 boolean:102 list:-21
type typeHead reference text:180 multilineText:-25 integer:-51 number:-22 boolean:-28 choice:-53 reference:80
type typeHead regex text:31
type typeHead region text:134 boolean:-30 reference:-32
type typeHead registration boolean:55 choice:-23
type typeHead registry text:132 multilineText:-21 choice:-49 reference:22
type typeHead reminder text:-139 integer:327 number:-20 boolean:-124 choice:87 list:-57
type typeHead reminders integer:22
type typeHead report text:21 boolean:-28 choice:76
type typeHead reporting text:-50 boolean:88
type typeHead reports boolean:79 choice:-20
type typeHead repository text:307 multilineText:-101 url:152 integer:-24 number:-21 boolean:-78 choice:-127 multipleReference:-28
type typeHead request integer:-37 number:-22 boolean:95
type typeHead requests text:-21 boolean:111 reference:-22 multipleReference:-25
type typeHead required text:-36 boolean:154 choice:-55
type typeHead resolution text:72 integer:-24 number:-40 boolean:-173 reference:-42 multipleReference:263
type typeHead resource text:-285 multilineText:-24 url:117 integer:-29 boolean:-72 choice:155 reference:93 multipleReference:140 list:-29
type typeHead resources text:90 integer:-32 boolean:-24 choice:-38 reference:37 multipleReference:48 list:-33
type typeHead responses choice:58
type typeHead result boolean:61 choice:-31 reference:32
type typeHead results integer:288 boolean:-81 choice:-27 reference:-37 multipleReference:-63
type typeHead retention text:-78 integer:108 number:-24 boolean:-45 choice:-26 reference:99
type typeHead retries integer:1501
type typeHead role text:-92 boolean:-33 choice:-63 reference:205 multipleReference:61
type typeHead roles text:171 multilineText:-23 integer:-40 choice:-49 reference:45 multipleReference:29 list:-85
type typeHead rule text:-123 multilineText:-59 url:-20 integer:-54 number:-22 boolean:-85 choice:311 multipleChoice:136 reference:39 list:-46
type typeHead rules text:-69 multilineText:183 integer:-40 boolean:-51 choice:147 multipleReference:131 list:-234 keyValues:-29
type typeHead run text:-28 choice:53
type typeHead schedule text:191 integer:-30 boolean:-79
type typeHead schema text:-149 multilineText:631 url:-26 integer:-61 number:-37 boolean:-64 choice:-71 reference:-92 multipleReference:-27 list:-38 keyValues:-30
type typeHead scheme text:-398 multilineText:-75 url:-26 integer:-42 number:-50 boolean:-88 choice:1019 reference:-195 multipleReference:-41 list:-33 keyValues:-23
type typeHead scope integer:-26 boolean:-27 choice:-22 list:124
type typeHead scopes text:-126 integer:-30 boolean:-67 choice:-145 multipleChoice:107 reference:-46 multipleReference:-89 list:463
type typeHead script text:161 multilineText:1466 choice:36 reference:-70
type typeHead search text:25 multilineText:-23 boolean:-86 choice:-69 multipleChoice:92 reference:-61 multipleReference:200 list:-21
type typeHead searchable text:-61 boolean:126
type typeHead secret text:488 multilineText:-81 url:-26 integer:-27 number:-33 boolean:-92 choice:-44 reference:-73 list:-32
type typeHead selector text:-66 multilineText:-59 url:-35 integer:-23 number:-24 boolean:-51 choice:-74 reference:-56 multipleReference:-26 list:-39 keyValues:503
type typeHead separator text:178 multilineText:-21 integer:-22 boolean:-108 choice:133 reference:-26 multipleReference:-33 list:-34
type typeHead server text:204 multilineText:-32 url:135 integer:-32 boolean:20 choice:-41 reference:-23 list:-133
type typeHead servers text:60 url:173 integer:-110 boolean:-46 multipleReference:-21 list:22
type typeHead service text:180 multilineText:85 integer:-22 boolean:-88 choice:112 reference:-153 multipleReference:-32
type typeHead services boolean:38
type typeHead set choice:-152 reference:227 multipleReference:-20
type typeHead settings text:-47 choice:57
type typeHead severity text:104 multilineText:-46 integer:-50 number:80 boolean:-115 reference:154 multipleReference:-43 list:-22
type typeHead sharing text:-25 boolean:80
type typeHead sid text:50
type typeHead signature text:-63 multilineText:157 email:-39 boolean:50 choice:-31
type typeHead site boolean:31
type typeHead size text:111 multilineText:-29 integer:1528 number:-142 boolean:77 choice:-84 reference:98 list:-22 keyValues:-22
type typeHead slug text:-145 list:173
type typeHead sms text:42 boolean:-22
type typeHead source text:64 multilineText:-27 integer:-27 number:-37 boolean:-132 choice:83 reference:169 multipleReference:-31
type typeHead space text:40
type typeHead splitter text:246 multilineText:-115 integer:-20 number:-25 boolean:-53 choice:62 reference:-45
type typeHead sql multilineText:1521
type typeHead stage text:-25 multilineText:-20 boolean:-55 choice:52 reference:121
type typeHead start text:-39 integer:31 date:84
type typeHead state text:-202 multilineText:-61 integer:-27 number:-24 boolean:77 choice:-134 reference:-125 list:-23 keyValues:554
type typeHead statement text:-73 multilineText:186 boolean:-35
type typeHead status text:49 multilineText:-46 url:-33 number:-41 boolean:45 choice:124 reference:68 multipleReference:-47 list:-58 keyValues:-30 file:-24
type typeHead storage text:-38 integer:155 number:-36 boolean:-43
type typeHead strategy text:-253 multilineText:-40 integer:-25 number:-26 boolean:-129 choice:111 reference:492 multipleReference:-24 list:-32 keyValues:-22
type typeHead string text:55
type typeHead style multilineText:-24 url:-31 boolean:-56 choice:81 reference:117
type typeHead subject text:166 boolean:-26 reference:-35
type typeHead summary text:50
type typeHead sync text:-35 integer:58 boolean:41
type typeHead table text:289 multilineText:-28 integer:-30 boolean:-69 choice:-47 reference:-38 list:-26
type typeHead tag text:188 boolean:-60 reference:-22
type typeHead tags text:-112 multilineText:-116 url:-40 email:-34 integer:-79 number:-60 choice:-92 multipleChoice:-34 reference:-39 multipleReference:126 list:287 keyValues:1186
type typeHead target multilineText:-20 integer:91 reference:-21
type typeHead tax boolean:30 choice:-113 reference:147
type typeHead team text:56 number:-23 boolean:-59 choice:-33 reference:162 multipleReference:-35
type typeHead teams integer:-21 boolean:-93 choice:-39 reference:-60 multipleReference:258 list:48
type typeHead template text:-129 multilineText:116 integer:-63 number:-40 boolean:-75 choice:-21 reference:253 multipleReference:-33 list:-35 keyValues:86 date:-22 file:-23
type typeHead terms text:33 integer:102 boolean:-50 multipleReference:-24
type typeHead text text:-30 multilineText:260 boolean:-28 choice:-31 reference:-68
type typeHead theme text:222 boolean:-77 choice:-27 reference:-43
type typeHead threshold integer:1506 number:149 choice:-23 reference:-86
type typeHead time text:-364 multilineText:-39 integer:237 number:-30 boolean:-70 choice:-48 reference:-91 multipleReference:-25 list:-36 date:506
type typeHead timeout text:404 multilineText:-29 integer:1529 number:-78 boolean:-73 choice:-96 reference:-39 list:-22 keyValues:-20 date:-24
type typeHead timestamp text:146 boolean:-31
type typeHead title text:1140 multilineText:-35 integer:-34 number:-24 boolean:114 choice:-43 reference:-55
type typeHead tls boolean:44 choice:-20
type typeHead to text:-109 multilineText:-75 url:135 email:-58 number:-36 boolean:-165 choice:-174 multipleChoice:52 reference:289 multipleReference:170 list:104 keyValues:-41 date:-56
type typeHead token text:315 multilineText:-90 url:-24 integer:-31 number:-26 boolean:-87 reference:79 list:-36
type typeHead tokens text:-55 integer:35 boolean:58
type typeHead tool text:-53 choice:126 reference:24 multipleReference:-23
type typeHead topic text:293 multilineText:-71 url:-40 email:-21 integer:-41 number:-26 boolean:-44 choice:-50 reference:-24 list:103 keyValues:-21
type typeHead totals boolean:69 choice:-28
type typeHead tracking boolean:-64 choice:101 reference:-20
type typeHead translations text:123 multipleReference:-39 list:-34
type typeHead trigger text:-92 boolean:-30 choice:113 reference:40
type typeHead ttl text:-22 integer:77 number:-22
type typeHead type text:160 multilineText:-131 url:-46 email:-27 integer:-73 number:-89 boolean:-139 choice:346 multipleChoice:-32 reference:113 list:-62 keyValues:-126 date:-41 file:-32
type typeHead types text:-140 multilineText:-21 integer:-63 boolean:-420 multipleChoice:551 reference:-28 multipleReference:83 list:109
type typeHead unit number:-28 boolean:56 choice:-177 reference:138 multipleReference:101
type typeHead units boolean:-98 choice:-29 reference:-101 multipleReference:281
type typeHead until text:-28 choice:65
type typeHead update text:-27 boolean:51
type typeHead upload text:-26 boolean:118 choice:-28 file:-23
type typeHead uri text:-121 url:2209
type typeHead uris text:-108 multilineText:-25 url:-38 boolean:-54 reference:-33 list:331
type typeHead url text:-244 multilineText:-85 url:2886 email:-26 integer:-52 number:-51 boolean:-98 choice:-164 reference:-89 multipleReference:-24 list:33 keyValues:-33 date:-21
type typeHead urls text:-22 integer:-32 multipleReference:-24 list:151
type typeHead usage text:-30 multilineText:-38 choice:79 reference:-26 list:61
type typeHead use text:233 url:-59 integer:-22 boolean:-35 choice:-56 reference:-21
type typeHead user text:-324 multilineText:-40 url:-54 email:108 integer:-29 number:-29 boolean:75 choice:51 reference:133 multipleReference:217 list:-69 file:-36
type typeHead username text:1076 boolean:-87 choice:133 reference:-41
type typeHead users text:-50 integer:-23 choice:-30 reference:201 keyValues:-21
type typeHead using text:-84 multilineText:-33 choice:121 reference:77 list:-28
type typeHead validation text:-125 boolean:72 choice:142
type typeHead value text:88 multilineText:-136 url:-39 email:157 integer:-87 number:387 boolean:-43 choice:-225 multipleChoice:-25 reference:-26 multipleReference:-27 list:75 keyValues:-72 date:-30 file:-23
type typeHead values text:-51 multilineText:-35 integer:-42 boolean:96 choice:94 multipleChoice:-28 reference:-42 multipleReference:-65 keyValues:142
type typeHead variable text:81 choice:-22
type typeHead variables text:-30 choice:-34 multipleReference:-39 list:103
type typeHead verify boolean:141 choice:-77
type typeHead version text:77 choice:-51 reference:113
type typeHead versions text:-48 integer:-32 boolean:-24 choice:-109 multipleChoice:182 multipleReference:127 list:-55
type typeHead visibility text:-66 multilineText:-46 integer:-21 number:-26 boolean:61 choice:301 reference:-104 multipleReference:-22 list:-21
type typeHead visible text:-55 boolean:210 choice:-126
type typeHead webhook url:39
type typeHead when text:85 integer:-36 boolean:-86 choice:-57 date:127
type typeHead window text:23 multilineText:-37 integer:279 number:-23 boolean:-79 choice:-25 reference:-70 list:-20
type typeHead windows integer:78 boolean:-28 multipleReference:32 list:-34
type typeHead with choice:21
type typeHead workflow text:48 choice:-24 reference:33 list:-22
type typeHead yaml multilineText:1500
type typeHead year text:118 boolean:-29 reference:-22
type typeHead years text:-29 integer:84
type typeHeadBefore a text:125 multilineText:-44 integer:-21 boolean:49 choice:-32 multipleReference:-31
type typeHeadBefore access text:236 multilineText:-90 boolean:-22 choice:49 reference:-78
type typeHeadBefore account text:110 multilineText:-64 url:-21 integer:-70 boolean:-22 choice:138 reference:-57 file:72
type typeHeadBefore acl multilineText:94 file:-31
type typeHeadBefore active integer:-26 boolean:62 choice:-63 date:68
type typeHeadBefore activity reference:-120 multipleReference:117
type typeHeadBefore add boolean:-31 choice:56 reference:-65 multipleReference:94
type typeHeadBefore additional text:60 multilineText:153 boolean:-43 reference:-21 list:-52 keyValues:-30
type typeHeadBefore address text:-97 multilineText:148 boolean:102 choice:-58
type typeHeadBefore admin text:-24 boolean:116 multipleReference:-34
type typeHeadBefore advanced text:-87 multilineText:98 integer:-21 multipleReference:-35 keyValues:112
type typeHeadBefore after text:-68 multilineText:-24 integer:143 boolean:39 reference:-33
type typeHeadBefore agent text:76 multilineText:56 choice:-95
type typeHeadBefore aggregation text:-121 boolean:-22 choice:94 reference:109
type typeHeadBefore alert text:-38 choice:23 multipleReference:146 list:-74
type typeHeadBefore all boolean:74 choice:-117 reference:-38 multipleReference:141
type typeHeadBefore allow text:-20 boolean:144 reference:-34 list:-26
type typeHeadBefore allowed text:-32 integer:-50 boolean:-71 choice:120 reference:-76 multipleReference:83 list:78
type typeHeadBefore and text:-100 multilineText:-22 integer:-35 choice:-23 reference:-36 date:287
type typeHeadBefore api text:262 multilineText:-174 choice:-43 reference:67 list:-25
type typeHeadBefore app text:-268 multilineText:-56 url:-21 integer:-21 boolean:134 choice:-28 reference:192 list:142 keyValues:-20
type typeHeadBefore application text:30 boolean:127 choice:-21 reference:-60 multipleReference:-24
type typeHeadBefore as text:-86 boolean:65 choice:157 reference:-20 date:-49
type typeHeadBefore assigned text:-101 multilineText:-20 reference:155 multipleReference:132 list:-70
type typeHeadBefore attribute text:22
type typeHeadBefore auth text:90
type typeHeadBefore authentication text:112 choice:25 reference:-96
type typeHeadBefore auto text:-29 integer:58 boolean:-43 choice:67
type typeHeadBefore autocomplete integer:93
type typeHeadBefore automatic text:-102 boolean:198
type typeHeadBefore available boolean:-164 choice:113 reference:-37 multipleReference:192 list:-69
type typeHeadBefore average text:-49 multilineText:-41 choice:-37 reference:214
type typeHeadBefore axis multilineText:-31 integer:105 number:156 boolean:-163 choice:124 reference:-47 multipleReference:-37 list:-33 keyValues:-28
type typeHeadBefore backup text:-21 choice:82 reference:-43
type typeHeadBefore base text:54 url:88 integer:-42 number:79 boolean:-51 choice:-29 reference:-24 list:-27
type typeHeadBefore batch text:-80 integer:51 reference:61
type typeHeadBefore be boolean:38
type typeHeadBefore before text:-123 integer:289 boolean:-44 choice:-24
type typeHeadBefore between boolean:80
type typeHeadBefore billing text:86 boolean:-22 choice:-29 reference:22
type typeHeadBefore bind text:21
type typeHeadBefore block text:29
type typeHeadBefore body text:71 integer:-20 boolean:-32 choice:28 multipleReference:-27 list:-23 keyValues:51
type typeHeadBefore bootstrap text:137 integer:-57
type typeHeadBefore bot text:25
type typeHeadBefore branch multilineText:-26 boolean:-43 reference:-32 list:193
type typeHeadBefore build text:222 multilineText:-37 integer:-70 number:-23 boolean:127 choice:-74 reference:-44 multipleReference:-37 list:-63 keyValues:51
type typeHeadBefore button text:108 choice:-25 reference:-49
type typeHeadBefore by multilineText:-22 email:-44 boolean:159 choice:33 reference:-40 multipleReference:-34
type typeHeadBefore ca text:-108 multilineText:189 boolean:-33 choice:-31 reference:-30 file:74
type typeHeadBefore cache text:-78 integer:122
type typeHeadBefore capture boolean:-30 choice:86
type typeHeadBefore card boolean:-34 multipleReference:90
type typeHeadBefore certificate multilineText:163 integer:21 number:-36 boolean:27 choice:-50 reference:-55 list:-20
type typeHeadBefore chart text:-38 multilineText:-35 integer:-25 number:-21 boolean:106 choice:-26 reference:123
type typeHeadBefore chat boolean:59
type typeHeadBefore check text:190 integer:81 number:-20 boolean:-50 choice:-54 reference:-74
type typeHeadBefore chunk text:-93 integer:178 choice:-29
type typeHeadBefore claim text:-23 boolean:-44 list:-24 keyValues:166
type typeHeadBefore client text:39 multilineText:216 url:-28 integer:-59 number:-37 boolean:-28 choice:125 reference:-176 multipleReference:-44 list:37 keyValues:-23 file:24
type typeHeadBefore cloud text:197 boolean:-36 choice:-88 reference:31
type typeHeadBefore cluster text:101 url:-21 choice:-82 reference:58
type typeHeadBefore code text:-43 choice:82 reference:-20
type typeHeadBefore color integer:140 number:-26 boolean:-28 choice:-47 reference:27
type typeHeadBefore column multilineText:-30 choice:-116 reference:-159 multipleReference:206 list:-20 keyValues:170
type typeHeadBefore command text:80 multilineText:77 choice:-33 keyValues:-37
type typeHeadBefore commit text:35 integer:27
type typeHeadBefore company text:32
type typeHeadBefore comparison number:-42 boolean:-27 choice:182
type typeHeadBefore complete text:-172 multilineText:158 boolean:105 reference:-37
type typeHeadBefore component text:38
type typeHeadBefore condition multilineText:83 boolean:-24 list:-24
type typeHeadBefore confirm text:109 multilineText:-47 boolean:-24
type typeHeadBefore confirmation multipleReference:-25 list:62
type typeHeadBefore connect text:178 integer:32 number:-23 boolean:-139 reference:92 multipleReference:-21 list:-28 keyValues:-27
type typeHeadBefore connection text:65 multilineText:54 number:-55 boolean:-87 choice:86
type typeHeadBefore connector text:-81 multilineText:263 boolean:-76 reference:-58
type typeHeadBefore contact text:-87 multilineText:-20 boolean:-127 choice:-65 multipleChoice:92 multipleReference:291
type typeHeadBefore container text:62 multilineText:-32 url:-23 integer:75 number:-22 boolean:-24 choice:-30 reference:54 multipleReference:-27
type typeHeadBefore content text:47 multilineText:-23 choice:-78 reference:103
type typeHeadBefore context integer:20
type typeHeadBefore create text:-68 multilineText:79 integer:-27 reference:-35 multipleReference:20 list:80
type typeHeadBefore created text:-66 date:128
type typeHeadBefore credit text:174 url:-21 boolean:126 choice:-79 reference:-88 list:-31
type typeHeadBefore currency text:108 choice:-114 reference:27
type typeHeadBefore current boolean:26
type typeHeadBefore custom text:-240 multilineText:71 integer:-41 boolean:48 reference:-100 multipleReference:-138 list:61 keyValues:378
type typeHeadBefore dashboard text:-80 multilineText:-30 url:63 boolean:48 multipleReference:105 list:-31
type typeHeadBefore data text:26 multilineText:-46 integer:65 number:-30 boolean:135 choice:143 reference:-165 multipleReference:-30 list:-37 keyValues:-27
type typeHeadBefore database text:-130 integer:172 boolean:58
type typeHeadBefore date text:252 boolean:-20 choice:-99 reference:80 date:-146
type typeHeadBefore days text:-22 integer:35
type typeHeadBefore default text:223 multilineText:-27 integer:-146 number:-32 boolean:63 choice:33 multipleReference:-78 list:39 keyValues:-20
type typeHeadBefore delete text:-39 integer:-20 boolean:202 multipleReference:-43 list:-29
type typeHeadBefore deployment boolean:-44 choice:118 reference:-54 multipleReference:45 list:-22
type typeHeadBefore disable text:-21 boolean:47
type typeHeadBefore discount text:-49 number:48 choice:43
type typeHeadBefore display text:139 multilineText:113 integer:-20 number:-45 boolean:-118 choice:68 reference:-72
type typeHeadBefore docker text:183 multilineText:-60 boolean:63 choice:-28 reference:-24 list:-26 keyValues:-29 file:-22
type typeHeadBefore document text:-42 integer:-101 number:-29 boolean:69 choice:114 reference:98 list:-22 keyValues:-23 file:-24
type typeHeadBefore due text:-60 boolean:23 date:100
type typeHeadBefore e-mail choice:48
type typeHeadBefore edit text:46 choice:-28
type typeHeadBefore email text:-244 multilineText:90 url:-88 email:512 integer:-49 number:-37 boolean:-74 choice:168 multipleChoice:-36 reference:-86 multipleReference:-44 list:-43 keyValues:-45 date:-20
type typeHeadBefore empty text:-62 integer:-54 boolean:-153 choice:395 multipleReference:-45 list:-39
type typeHeadBefore enable text:-20 boolean:69
type typeHeadBefore end text:-202 multilineText:-25 integer:-23 number:110 boolean:34 choice:-34 reference:-54 date:258
type typeHeadBefore endpoint boolean:91 list:-50
type typeHeadBefore enrollment text:-26 boolean:35 choice:22
type typeHeadBefore enter text:20 boolean:-73 choice:71
type typeHeadBefore entity text:-71 url:175 choice:-46 reference:-22
type typeHeadBefore environment text:-29 choice:31 reference:-33 multipleReference:-30 list:-23 keyValues:103
type typeHeadBefore error text:64 multilineText:-55 boolean:20
type typeHeadBefore event text:67
type typeHeadBefore exchange text:-38 number:77
type typeHeadBefore exclude boolean:-60 multipleReference:-29 list:169
type typeHeadBefore execution text:-73 integer:80 choice:35
type typeHeadBefore expense text:31 choice:-48 multipleReference:42
type typeHeadBefore expire text:-63 integer:-34 boolean:-39 reference:-30 date:216
type typeHeadBefore expiry text:-119 integer:100 choice:56
type typeHeadBefore export text:-85 choice:-26 reference:179
type typeHeadBefore external text:-31 number:103 boolean:97 choice:-42 reference:-68
type typeHeadBefore failed boolean:86 reference:-20 multipleReference:-33
type typeHeadBefore failure text:21 integer:-23 number:53 boolean:-47 choice:60 reference:-30
type typeHeadBefore favicon url:20
type typeHeadBefore fetch integer:66 boolean:-38 choice:-29 reference:-50 date:121
type typeHeadBefore field text:-95 multilineText:-31 integer:98 boolean:64 choice:-31 reference:-21 keyValues:103
type typeHeadBefore file text:-75 multilineText:57 url:26 integer:128 choice:-52 multipleChoice:120 reference:-41 multipleReference:-46 list:-41 file:-40
type typeHeadBefore fill text:-49 boolean:85 choice:42
type typeHeadBefore filter text:-77 multilineText:-24 choice:-85 multipleChoice:122 reference:31 multipleReference:-35 list:113
type typeHeadBefore first integer:135 list:-53
type typeHeadBefore font text:-42 integer:26 choice:43
type typeHeadBefore for text:350 multilineText:55 integer:-50 boolean:-76 choice:-41 reference:-30 multipleReference:-39 list:-65
type typeHeadBefore force boolean:48 reference:-28
type typeHeadBefore form text:35 multilineText:61 boolean:-35 reference:-20
type typeHeadBefore format text:-37 multilineText:-24 boolean:20 choice:52
type typeHeadBefore from text:23 multilineText:-72 url:-93 email:124 integer:30 boolean:38 choice:-52 reference:-36 date:62
type typeHeadBefore full boolean:33
type typeHeadBefore git text:50 url:-26 choice:-33 reference:138
type typeHeadBefore google reference:44
type typeHeadBefore grant text:-87 boolean:-52 choice:-92 multipleChoice:360 multipleReference:-39 list:-20
type typeHeadBefore group text:58 integer:-95 number:117 boolean:-51 choice:-34 reference:51 multipleReference:-26 list:44
type typeHeadBefore header text:69 number:-21
type typeHeadBefore host text:-93 multilineText:106 url:98 integer:67 number:-26 boolean:-34 list:-59
type typeHeadBefore http text:30 multilineText:-42 url:63 integer:52 number:-20 boolean:-48 choice:39 reference:-110 keyValues:84
type typeHeadBefore https text:-31 url:80
type typeHeadBefore id text:-214 multilineText:-94 url:-33 integer:-93 number:-64 boolean:-127 choice:669 reference:71 multipleReference:-61 keyValues:-33 date:-23
type typeHeadBefore identity text:-36 multilineText:-20 boolean:220 choice:46 reference:-62 multipleReference:-24 list:-24 keyValues:-66
type typeHeadBefore idle text:77 integer:-65
type typeHeadBefore ignore boolean:-46 list:96
type typeHeadBefore image text:84 integer:-37 choice:-33
type typeHeadBefore import text:-46 boolean:-37 reference:108
type typeHeadBefore in text:-91 number:-28 boolean:74 choice:132 multipleReference:-24 list:-26
type typeHeadBefore include text:-107 multilineText:-27 email:-25 integer:-22 boolean:187 multipleReference:-27 list:100 keyValues:-21
type typeHeadBefore inclusive text:-53 boolean:122 choice:-48 reference:88 multipleReference:-31
type typeHeadBefore index text:36
type typeHeadBefore info text:-64 choice:125
type typeHeadBefore initial text:60
type typeHeadBefore input text:-108 multilineText:289 number:-25 boolean:123 choice:-86 reference:-66 list:-36
type typeHeadBefore insecure boolean:23
type typeHeadBefore instance text:36 url:69 choice:-95 reference:29
type typeHeadBefore internal boolean:21
type typeHeadBefore invoice text:70 multilineText:-22 choice:-27 reference:-33 date:52
type typeHeadBefore ip text:170 url:-32 email:-27 integer:-20 boolean:-50 choice:-26 list:62
type typeHeadBefore is text:-137 multilineText:-20 url:-25 boolean:347 choice:-50 reference:-52
type typeHeadBefore issuer text:-47 url:60
type typeHeadBefore item text:-23 boolean:42 choice:-35 reference:41
type typeHeadBefore iteration text:-21 integer:30
type typeHeadBefore job choice:-46 reference:82
type typeHeadBefore json text:-180 multilineText:397 integer:-23 boolean:-42 choice:-45 reference:-24
type typeHeadBefore jwt text:49
type typeHeadBefore key multilineText:68 integer:129 number:-32 boolean:-69 choice:-30 reference:-60 list:135 keyValues:-30 file:-55
type typeHeadBefore knowledge boolean:30
type typeHeadBefore label text:-237 integer:-47 number:333 boolean:-131 choice:-109 reference:-40 multipleReference:-30 keyValues:300
type typeHeadBefore language boolean:24
type typeHeadBefore layout text:77 reference:-38
type typeHeadBefore ldap text:66 integer:-29 boolean:-28 multipleChoice:138 reference:-24 list:-21
type typeHeadBefore legacy boolean:29
type typeHeadBefore legend text:-72 integer:64 boolean:-56 choice:105 reference:62 multipleReference:-21
type typeHeadBefore limit text:96 multilineText:-26 boolean:-34
type typeHeadBefore line text:-139 multilineText:-31 integer:85 number:343 boolean:-126 choice:-33 reference:-36 list:-29 keyValues:-20
type typeHeadBefore list text:66 boolean:-23
type typeHeadBefore local text:51 list:29
type typeHeadBefore location boolean:-23 multipleChoice:85 multipleReference:-23
type typeHeadBefore lock integer:30 boolean:-97 choice:112
type typeHeadBefore log text:-40 multilineText:78 boolean:-45 choice:102 reference:-40
type typeHeadBefore login text:103 reference:-49
type typeHeadBefore logo text:-54 url:113
type typeHeadBefore logout text:-28 url:39 boolean:58
type typeHeadBefore logs text:37 boolean:-81 choice:95
type typeHeadBefore lookup text:-62 multilineText:-22 boolean:-28 choice:174 reference:-20
type typeHeadBefore management text:-78 url:109 list:-26 keyValues:64
type typeHeadBefore map text:138 url:23 integer:-20 boolean:-43 list:-24
type typeHeadBefore mapping text:29 number:-36 boolean:-131 reference:-35 multipleReference:278
type typeHeadBefore mark boolean:114 choice:-60 reference:-24 list:86 keyValues:-45
type typeHeadBefore match text:51 boolean:-104 choice:43 multipleReference:-20 list:108
type typeHeadBefore max text:-109 multilineText:-29 integer:256 number:252 boolean:-101 choice:-44 reference:-49 multipleReference:-57 list:-41
type typeHeadBefore maximum integer:94 number:-26
type typeHeadBefore mcp text:-22 boolean:36
type typeHeadBefore member list:53
type typeHeadBefore menu text:-99 boolean:44 choice:142 reference:-29
type typeHeadBefore merge text:-61 choice:-79 reference:199 multipleReference:-21
type typeHeadBefore message text:169 multilineText:-70 integer:-27 number:-22 boolean:69 choice:80 reference:-54 multipleReference:-40 list:-34 keyValues:-24
type typeHeadBefore metadata multilineText:-36 url:58 integer:-35 choice:-73 reference:-38 multipleReference:-75 list:298 keyValues:-26 file:-38
type typeHeadBefore min integer:-59 number:162 boolean:-26
type typeHeadBefore minimum text:-70 integer:-37 number:37 boolean:-32 reference:174
type typeHeadBefore model text:-129 choice:140
type typeHeadBefore mount text:42
type typeHeadBefore name text:68 reference:-28
type typeHeadBefore network text:-174 integer:148 multipleReference:-42 list:101
type typeHeadBefore new text:110 multilineText:-58 number:-20 boolean:69 choice:-31
type typeHeadBefore no text:-27 choice:44 reference:-25 list:22
type typeHeadBefore node text:-156 url:-25 boolean:130 choice:-67 reference:35 list:21 keyValues:91
type typeHeadBefore note boolean:25
type typeHeadBefore notification text:178 email:-31 integer:-39 choice:24 reference:-100 multipleReference:-28 list:41
type typeHeadBefore number text:-36 integer:208 boolean:-49 reference:-29
type typeHeadBefore oauth multilineText:-20 list:37
type typeHeadBefore object text:91 choice:-50
type typeHeadBefore of text:-73 multilineText:60 url:-73 integer:197 number:68 choice:189 reference:-226 multipleReference:-38 list:-66 keyValues:-21 date:26
type typeHeadBefore on boolean:112 choice:-79
type typeHeadBefore or text:-159 multilineText:-25 choice:-53 multipleReference:294
type typeHeadBefore order text:-21 number:24 reference:26
type typeHeadBefore organisation text:-71 integer:-24 number:-26 boolean:-142 choice:-162 reference:107 multipleReference:400 list:-22
type typeHeadBefore organization text:-24 boolean:-39 reference:58 multipleReference:61
type typeHeadBefore other text:148 multilineText:-20 choice:-63 multipleReference:-33 list:84 keyValues:-43
type typeHeadBefore output choice:77 reference:-33 list:125 keyValues:-91
type typeHeadBefore override text:-41 keyValues:95 file:-39
type typeHeadBefore page text:-21 multilineText:24 url:63 integer:-37 choice:27
type typeHeadBefore paid text:125 multilineText:106 url:-35 integer:-69 boolean:-83 choice:79 reference:-41 list:-24
type typeHeadBefore partition text:91 multilineText:-34 choice:-26 list:64 keyValues:-23
type typeHeadBefore password text:20 integer:98 choice:39 reference:-52
type typeHeadBefore path text:104 choice:-57
type typeHeadBefore payload text:-46 multilineText:50 list:70
type typeHeadBefore payment text:132 multilineText:-35 email:-24 integer:142 boolean:-106 choice:-116 multipleReference:72 list:-36 keyValues:-22
type typeHeadBefore per text:-152 url:-20 integer:259 number:40 boolean:26 choice:-30 reference:-37
type typeHeadBefore period text:63 integer:-67 choice:-25 reference:25 date:37
type typeHeadBefore permission boolean:25
type typeHeadBefore pipeline boolean:49
type typeHeadBefore point text:133 multilineText:-38 integer:134 number:-21 boolean:-54 choice:-40 reference:-41
type typeHeadBefore pool text:-65 integer:107
type typeHeadBefore port text:-53 integer:-28 list:-39 keyValues:199
type typeHeadBefore post text:51
type typeHeadBefore preview text:-23 boolean:72 reference:-21
type typeHeadBefore primary text:82 integer:-35 boolean:-42 reference:-22 multipleReference:138 list:-62
type typeHeadBefore private text:-177 multilineText:429 integer:-45 boolean:-63 choice:-20 multipleReference:-25 list:-30
type typeHeadBefore product boolean:44 reference:-32 multipleReference:56
type typeHeadBefore profile text:-31 boolean:-23 choice:-21 reference:-21 file:149
type typeHeadBefore program text:131 multilineText:-30 boolean:-62 choice:68 reference:44 list:-30 keyValues:-40
type typeHeadBefore project text:113 multilineText:-40 boolean:-25 reference:-85 file:121
type typeHeadBefore prompt text:-139 multilineText:160 integer:-24 boolean:-21 choice:-24 reference:-31 list:-43 keyValues:178
type typeHeadBefore property text:66
type typeHeadBefore provider text:-125 multilineText:24 url:21 choice:120
type typeHeadBefore proxy text:63 integer:-21 boolean:118 choice:-70 list:-26 keyValues:-26
type typeHeadBefore public text:-95 multilineText:177 url:-25 integer:-50 number:-54 choice:-50 reference:-135 multipleReference:-41 list:-44 keyValues:-21 file:362
type typeHeadBefore publish text:143 boolean:-57 choice:-21
type typeHeadBefore query text:-126 multilineText:-40 integer:149 number:-38 boolean:-21 reference:-33 multipleReference:-31 list:-33 keyValues:222
type typeHeadBefore queue integer:35
type typeHeadBefore read text:-54 integer:45 boolean:84 reference:-50
type typeHeadBefore receipt text:67 multilineText:26 boolean:-29 choice:-20 reference:-22 multipleReference:-38 list:55
type typeHeadBefore record text:95 multilineText:48 boolean:47 choice:-105
type typeHeadBefore recurring text:101 list:-29
type typeHeadBefore redirect text:123 multilineText:-41 url:-94 integer:-37 number:-23 boolean:-120 choice:-40 reference:-55 multipleReference:-25 list:383 keyValues:-24
type typeHeadBefore reference text:25 integer:-42 choice:-22 multipleChoice:50 multipleReference:46
type typeHeadBefore refresh text:91 multilineText:-20 number:-67 boolean:-51 choice:107 reference:-31
type typeHeadBefore registration text:107 integer:-128 boolean:25 choice:130 reference:-88
type typeHeadBefore registry text:-108 multilineText:79 url:90 boolean:-26 choice:-28 reference:54 multipleReference:-28
type typeHeadBefore release integer:34
type typeHeadBefore reply text:-26 list:88
type typeHeadBefore report boolean:-76 reference:119 date:48
type typeHeadBefore request multilineText:175 number:-22 boolean:-32 choice:-34 reference:-73 list:132 keyValues:-72
type typeHeadBefore required text:-67 boolean:-37 choice:28 multipleReference:93 list:55 keyValues:-27
type typeHeadBefore reset text:-37 boolean:-56 choice:39 reference:83
type typeHeadBefore resource text:227 boolean:59 choice:-120 reference:44 multipleReference:-101 list:-25
type typeHeadBefore response text:-78 multilineText:99 choice:159 reference:-57 list:-23
type typeHeadBefore results text:-32 boolean:137 reference:-24 list:-20
type typeHeadBefore retention text:-100 multilineText:-25 integer:353 boolean:-43 choice:-22 reference:-52 multipleReference:-44 list:-21
type typeHeadBefore retry text:118 integer:-87
type typeHeadBefore return text:-28 url:36 boolean:55
type typeHeadBefore review text:40
type typeHeadBefore role text:165 choice:-27 reference:-84
type typeHeadBefore routing text:37 multilineText:-28
type typeHeadBefore row boolean:64 choice:-22
type typeHeadBefore rule text:-44 multilineText:240 number:-22 boolean:-49 choice:-36
type typeHeadBefore run boolean:-169 choice:239 reference:-40
type typeHeadBefore s3 text:-92 url:23 choice:-27 reference:143
type typeHeadBefore saml multilineText:-37 url:28 keyValues:110
type typeHeadBefore schedule date:26
type typeHeadBefore schema text:126 multilineText:-96
type typeHeadBefore search multilineText:-46 integer:-60 number:-29 boolean:-65 choice:241 reference:103 multipleReference:-124 list:28 keyValues:-22
type typeHeadBefore secondary text:101 boolean:-33
type typeHeadBefore secret text:25
type typeHeadBefore security choice:48
type typeHeadBefore select choice:-170 reference:110 multipleReference:169
type typeHeadBefore selected boolean:-37 choice:63 reference:76 multipleReference:-57
type typeHeadBefore send text:-44 email:-21 choice:26 multipleChoice:115 reference:-104 multipleReference:100 list:-26
type typeHeadBefore sender text:103 integer:-86
type typeHeadBefore server text:-31 multilineText:-42 url:195 boolean:73 choice:-66 reference:-39
type typeHeadBefore service text:-254 multilineText:52 url:86 boolean:-35 choice:186 reference:53 multipleReference:-32
type typeHeadBefore session text:138 integer:-64
type typeHeadBefore show text:-136 boolean:156 choice:39
type typeHeadBefore sign text:-29 boolean:100
type typeHeadBefore similar text:87 multipleReference:-32
type typeHeadBefore size text:23 multilineText:-23 integer:181 boolean:-46 choice:-30 reference:-27
type typeHeadBefore skip text:-59 multilineText:-20 number:-26 boolean:237 choice:-39 reference:-25
type typeHeadBefore slack text:96
type typeHeadBefore sort text:-41 multilineText:-27 integer:-44 number:-25 boolean:-98 choice:457 reference:-136 multipleReference:-21 list:-21
type typeHeadBefore source text:-140 multilineText:-58 url:-21 integer:-43 number:-40 boolean:-43 choice:341 reference:-124 multipleReference:-27 list:218 keyValues:-29
type typeHeadBefore split integer:-22 boolean:115 choice:-23
type typeHeadBefore sql text:-288 multilineText:475 url:-25 integer:-35 number:-32 boolean:-36 choice:-42 reference:-52 list:-30 keyValues:110
type typeHeadBefore ssh text:-57 multilineText:153 integer:-23 choice:-58 reference:58 multipleReference:-22
type typeHeadBefore ssl text:-53 multilineText:-87 integer:-38 choice:-123 multipleChoice:177 reference:124 multipleReference:120 list:-61
type typeHeadBefore start text:-216 multilineText:-27 url:-33 number:87 choice:50 reference:-63 multipleReference:-29 date:308
type typeHeadBefore statistics text:-50 boolean:82
type typeHeadBefore status text:-122 integer:147
type typeHeadBefore structured text:121 multilineText:-35 choice:-145 keyValues:127
type typeHeadBefore sub text:-36 choice:-26 reference:123 multipleReference:-40
type typeHeadBefore survey choice:58
type typeHeadBefore system text:-48 multilineText:149 boolean:-27
type typeHeadBefore table text:-378 multilineText:155 url:-21 integer:361 number:-29 boolean:-25 choice:-114 multipleChoice:-31 reference:-80 multipleReference:45 list:167
type typeHeadBefore target text:106 multilineText:-90 url:-33 email:-20 integer:-81 number:-96 boolean:269 reference:128 multipleReference:-46 list:-76 keyValues:-33 date:-24 file:-24
type typeHeadBefore task text:-76 multilineText:-26 integer:-78 number:112 boolean:53 choice:72
type typeHeadBefore tax text:-37 multilineText:-30 integer:-39 number:98 boolean:-68 choice:291 reference:-47 multipleReference:-54 list:-65
type typeHeadBefore team multipleReference:128 list:-71
type typeHeadBefore template text:21 multilineText:53 choice:-31
type typeHeadBefore test text:-26 multilineText:-44 email:69 boolean:176 choice:-73 reference:-33
type typeHeadBefore text text:142 integer:-23 number:-26 boolean:-31 choice:60 reference:-50
type typeHeadBefore the text:226 multilineText:-26 integer:-23 boolean:-147 choice:92 reference:-49
type typeHeadBefore this text:-35 boolean:92
type typeHeadBefore time text:150 integer:-182 number:97 boolean:-24 choice:132 reference:-58 list:-28 date:-27
type typeHeadBefore timeout text:-206 integer:88 number:-33 boolean:227
type typeHeadBefore title text:25
type typeHeadBefore tls text:-250 multilineText:217 integer:-20 number:-20 boolean:157 choice:-122 reference:-62 file:188
type typeHeadBefore to text:155 multilineText:-73 url:-51 email:-20 integer:-43 number:-53 boolean:166 choice:-78 reference:-125 multipleReference:187 list:-66 keyValues:-25 date:37
type typeHeadBefore token text:-118 multilineText:-40 integer:44 boolean:-23 choice:35 multipleReference:-23 list:148
type typeHeadBefore tool boolean:-34 choice:79
type typeHeadBefore topic text:-125 reference:141
type typeHeadBefore transaction text:111 choice:-22 reference:-22
type typeHeadBefore trigger text:-82 multilineText:-29 integer:-28 boolean:-167 choice:185 multipleChoice:323 reference:-70 multipleReference:-32 list:-39
type typeHeadBefore type text:-42 multilineText:-25 choice:-28 reference:175 multipleReference:-21
type typeHeadBefore unit text:-93 number:171 choice:-28
type typeHeadBefore unknown boolean:44
type typeHeadBefore up text:-23 integer:34 boolean:107 date:-52
type typeHeadBefore update text:44 multilineText:161 boolean:35 choice:-98 reference:-60 multipleReference:-22
type typeHeadBefore upload text:-32 boolean:-74 choice:62 file:114
type typeHeadBefore url text:21 multilineText:-32 url:37 boolean:-70 reference:114
type typeHeadBefore use text:-34 multilineText:-51 boolean:47 choice:-43 reference:106
type typeHeadBefore user text:-183 multilineText:51 url:-31 number:97 boolean:70 choice:-114 multipleChoice:-25 reference:286 multipleReference:-72 keyValues:-29 date:-27
type typeHeadBefore username text:-26 boolean:86
type typeHeadBefore value text:22 integer:101 boolean:-29 choice:27 reference:-56
type typeHeadBefore variable text:-27 multipleReference:128 keyValues:-32
type typeHeadBefore vat text:114 integer:-102 number:-26 boolean:146 choice:-22 reference:-60
type typeHeadBefore verify text:46 boolean:-22
type typeHeadBefore version text:36
type typeHeadBefore view text:-46 boolean:-20 choice:103
type typeHeadBefore wait text:-41 choice:65
type typeHeadBefore web text:-41 url:43
type typeHeadBefore webhook text:39 url:67 boolean:54 reference:-37 multipleReference:-36
type typeHeadBefore with boolean:28
type typeHeadBefore workspace text:45
type typeHeadBefore x.509 text:-28 choice:-23 file:101
type typeHeadClass aimless text:-309 multilineText:-190 url:187 email:38 number:-214 boolean:-480 choice:68 multipleChoice:164 reference:197 multipleReference:211 list:285 keyValues:-143 file:-119
type typeHeadClass beforePlace text:-64 multilineText:-93 url:112 email:-64 number:-55 boolean:-252 choice:-163 multipleChoice:35 reference:330 multipleReference:140 list:70 keyValues:-52 date:43 file:-27
type typeHeadClass button text:108 url:72 boolean:-60 choice:-25 file:-40
type typeHeadClass check text:51 multilineText:70 integer:-25 number:-27 boolean:-66 choice:140 reference:-58
type typeHeadClass checkingHeading text:-207 multilineText:-61 integer:236 number:-49 boolean:193 choice:129 multipleChoice:-23 reference:-102 list:-42 date:-20 file:-30
type typeHeadClass condition text:85 integer:-36 boolean:-86 choice:-57 date:127
type typeHeadClass configure text:-74 integer:-28 number:81 boolean:-62 reference:186 multipleReference:-35
type typeHeadClass consoleNoun text:-71 multilineText:111 url:-63 email:110 integer:-37 number:-41 boolean:63 choice:-169 reference:165 multipleReference:30 list:-54
type typeHeadClass contrast text:192 multilineText:-163 url:-74 email:-41 integer:43 number:76 boolean:-142 choice:58 multipleChoice:-36 reference:303 multipleReference:-103 list:-118 keyValues:-50 file:-38
type typeHeadClass dateNoun text:-270 multilineText:-95 url:-45 email:-24 boolean:-77 choice:-146 multipleChoice:-26 reference:-181 multipleReference:-84 list:27 keyValues:-29 date:932 file:-20
type typeHeadClass defaultHeader text:-32 url:-23 boolean:133 reference:-31
type typeHeadClass descriptionHeader text:449 multilineText:274 url:-113 email:104 integer:-240 number:228 boolean:-55 choice:-69 multipleChoice:-75 reference:-194 multipleReference:-181 list:-44 keyValues:-130 date:-75 file:-68
type typeHeadClass determiner text:89 multilineText:-35 boolean:-112 choice:115 reference:53 multipleReference:-21
type typeHeadClass display multilineText:114 integer:65 number:116 choice:-40 reference:-34 multipleReference:-92 list:-57 keyValues:-25
type typeHeadClass durationNoun text:530 multilineText:-161 url:-61 email:-32 integer:323 number:-381 boolean:-374 choice:-211 multipleChoice:-40 reference:101 multipleReference:-119 list:-141 keyValues:-87 date:440 file:-38
type typeHeadClass edition multilineText:-28 url:-24 integer:-35 number:-26 choice:-73 reference:325 multipleReference:-46 list:-29 date:-20
type typeHeadClass emailNoun text:-320 multilineText:-62 url:-42 email:583 integer:-62 number:-45 boolean:115 choice:-64 reference:-89 multipleReference:-64 list:113 keyValues:-20 date:-24
type typeHeadClass enter text:307 multilineText:80 url:-156 email:-92 integer:-232 number:-219 boolean:-185 multipleChoice:-76 reference:241 multipleReference:-115 list:-197 keyValues:294 date:-116 file:20
type typeHeadClass fieldNoun text:375 multilineText:-270 url:-57 email:-35 integer:-87 number:-82 boolean:-89 choice:-118 multipleChoice:-62 reference:216 multipleReference:133 list:72 keyValues:-32 date:-39 file:-27
type typeHeadClass fileNoun text:-327 multilineText:258 url:116 email:-35 integer:-98 number:-104 boolean:-48 choice:-320 multipleChoice:-69 reference:-275 multipleReference:-82 list:-131 keyValues:-44 date:-33 file:1139
type typeHeadClass fillingVerb text:338 multilineText:-172 url:-52 email:-31 integer:-78 number:-101 boolean:-96 choice:287 multipleChoice:-38 reference:24 list:-68 keyValues:-145 date:-47 file:-59
type typeHeadClass followUp text:-65 boolean:150 reference:-20
type typeHeadClass formNoun text:26 multilineText:-52 integer:364 number:-41 boolean:-121 multipleReference:-29 list:-37
type typeHeadClass formatHeader text:360 multilineText:74 url:-21 integer:-47 number:-26 boolean:-62 reference:-135 list:-22 keyValues:-35 date:-31
type typeHeadClass genericHeading multilineText:417 url:-69 email:-51 integer:170 number:-76 boolean:-51 choice:-43 reference:-290 list:-21 date:-54 file:-48
type typeHeadClass groupNoun text:135 multilineText:372 url:-66 email:-49 integer:-150 number:-82 boolean:-64 multipleChoice:57 reference:255 multipleReference:-204 list:-243 keyValues:-31 date:-59 file:34
type typeHeadClass headingVerb text:113 multilineText:-105 url:-95 integer:-69 number:35 boolean:-29 choice:228 multipleChoice:-28 reference:149 multipleReference:-74 list:-98 keyValues:-39 date:38 file:-43
type typeHeadClass hostNoun text:470 multilineText:-135 url:261 email:-74 integer:-211 number:-87 boolean:-228 choice:-296 multipleChoice:-48 reference:-322 multipleReference:342 list:423 keyValues:-70 date:-53 file:-31
type typeHeadClass inputNoun multilineText:130 url:-185 email:38 integer:-300 number:87 choice:-265 multipleChoice:38 reference:-197 multipleReference:-67 list:29 keyValues:326 date:-53 file:-38
type typeHeadClass interfaceNoun text:-140 multilineText:63 integer:-20 boolean:114 choice:-53 reference:46 multipleReference:51
type typeHeadClass kindNoun text:-76 multilineText:-374 url:-272 email:-144 integer:-472 number:-239 boolean:-255 choice:987 multipleChoice:-177 reference:539 multipleReference:-236 list:-264 keyValues:91 date:-221 file:-172
type typeHeadClass labelConnector text:-109 multilineText:-27 url:-39 boolean:-91 choice:60 multipleChoice:308 reference:-83 multipleReference:-40 list:98
type typeHeadClass labelFiller text:-85 multilineText:-36 url:-44 integer:-23 number:-24 boolean:-101 choice:46 multipleChoice:302 multipleReference:-56 list:88 date:-25
type typeHeadClass labelHeader text:353 multilineText:102 url:-113 email:-83 integer:-225 number:-172 boolean:-417 choice:81 multipleChoice:141 reference:-66 list:-100 keyValues:390 date:-79 file:-59
type typeHeadClass limitsHeader text:70 multilineText:-21 url:-22 integer:-37 number:-28 boolean:-45 reference:101 multipleReference:-22 list:84 date:-26
type typeHeadClass lookalike text:239 multilineText:-70 url:-22 integer:-71 number:-84 choice:62 reference:101 multipleReference:-41 list:-43 date:-24
type typeHeadClass make text:-128 multilineText:-29 number:-30 boolean:90 choice:-24 reference:156 multipleReference:-31 list:-34 date:69
type typeHeadClass manipulate text:-67 boolean:95 choice:46
type typeHeadClass menuNoun text:-183 multilineText:-75 url:-24 integer:-34 number:-35 choice:42 reference:-142 multipleReference:59 list:-51 keyValues:499
type typeHeadClass multilineNoun text:-174 multilineText:1603 url:-153 email:-106 integer:-259 number:-229 boolean:-553 choice:-171 multipleChoice:-104 reference:-128 multipleReference:-245 list:-340 keyValues:134 date:-127 file:114
type typeHeadClass navigate text:-97 number:-21 boolean:266 choice:-61 multipleReference:-24
type typeHeadClass negation text:307 multilineText:-57 url:-29 integer:95 number:-79 boolean:-121 choice:-124 reference:156 multipleReference:-38 list:-46 date:-30
type typeHeadClass numberNoun multilineText:-334 url:-184 email:-101 integer:690 number:1099 boolean:-296 choice:-225 multipleChoice:-103 reference:-365 multipleReference:-205 list:-175 keyValues:-198 date:-175 file:-118
type typeHeadClass obligation text:-36 boolean:154 choice:-55
type typeHeadClass on text:-203 multilineText:-41 url:-23 integer:-85 number:-43 boolean:517 reference:-114 multipleReference:-33 list:-29 date:102
type typeHeadClass opener text:-102 multilineText:-112 url:66 email:-69 number:-72 boolean:-51 choice:-314 reference:252 multipleReference:114 list:239 keyValues:-59 file:-31
type typeHeadClass openingVerb text:-62 integer:26 boolean:76 reference:-44 list:-23 date:85
type typeHeadClass optionNoun text:179 multilineText:-118 url:-99 email:94 integer:-256 number:269 boolean:-213 choice:-41 multipleChoice:163 reference:-292 multipleReference:-225 list:-112 keyValues:458 date:-81 file:-53
type typeHeadClass optionsHeader multilineText:25 email:-22 integer:-59 number:-25 boolean:-48 choice:134 multipleChoice:133 reference:-129 list:-109 keyValues:114 date:-20
type typeHeadClass otherHeader text:-526 multilineText:-392 email:-99 integer:-159 number:-377 boolean:-351 choice:314 multipleChoice:324 reference:253 multipleReference:84 list:46 keyValues:-372 date:-234 file:438
type typeHeadClass pairNoun text:-337 multilineText:29 url:-85 email:-80 integer:-387 number:-165 choice:-131 multipleChoice:-94 reference:-116 multipleReference:-132 list:190 keyValues:1108 date:-72 file:-84
type typeHeadClass place text:-111 multilineText:-103 email:-45 integer:207 number:-139 boolean:-239 choice:33 multipleChoice:-51 reference:477 multipleReference:-58 list:-29 keyValues:31 date:-69 file:-91
type typeHeadClass plainNoun text:1314 multilineText:-417 url:161 email:230 integer:-164 number:-408 boolean:-404 choice:-601 multipleChoice:-157 reference:305 multipleReference:-225 list:-91 keyValues:-238 date:-211 file:-216
type typeHeadClass pointer text:182 multilineText:-44 integer:-41 number:-24 boolean:42 choice:-55 reference:-84 multipleReference:82 list:-37
type typeHeadClass preposition text:-308 multilineText:-127 url:329 email:-42 integer:-241 number:-162 boolean:-447 choice:92 multipleChoice:268 reference:121 list:215 keyValues:-93 date:248 file:-54
type typeHeadClass remark text:233 url:-23 integer:234 number:-55 boolean:31 choice:-21 multipleChoice:-23 reference:-80 multipleReference:-63 list:-123 keyValues:-27 date:-22 file:-39
type typeHeadClass requiredHeader text:-56 boolean:146 reference:-20
type typeHeadClass secretNoun text:1059 multilineText:184 url:-120 email:-71 integer:-310 number:-162 boolean:-321 choice:-239 multipleChoice:-74 reference:58 multipleReference:-177 list:52 keyValues:-147 date:-88 file:121
type typeHeadClass slugEnd text:-127 multilineText:-217 url:348 email:-33 integer:-218 number:-120 boolean:-430 choice:108 multipleChoice:273 reference:218 list:230 keyValues:-90 date:-48 file:-49
type typeHeadClass slugVerb text:-31 boolean:147 choice:-183 reference:212 multipleReference:-28 file:-27
type typeHeadClass softener boolean:169 choice:-60 reference:-29
type typeHeadClass structural text:303 multilineText:52 url:-24 integer:-89 number:-41 boolean:25 multipleChoice:-30 multipleReference:22 list:-128 keyValues:-27
type typeHeadClass submitVerb boolean:27
type typeHeadClass switchEffect multilineText:149 url:-92 email:-21 integer:60 number:73 boolean:85 choice:-46 multipleChoice:-27 multipleReference:-71 list:-51 keyValues:-32 date:-36 file:-35
type typeHeadClass switchOn multilineText:109 boolean:-99 choice:75 multipleReference:-22
type typeHeadClass titleNoun text:107 multilineText:316 url:-64 email:-46 integer:-139 number:-71 boolean:-43 choice:120 multipleChoice:22 reference:-229 multipleReference:45 list:-44 date:-52 file:-49
type typeHeadClass toggleNoun text:-24 multilineText:-25 boolean:80 choice:22 multipleReference:-20
type typeHeadClass trialVerb text:-115 multilineText:95 boolean:52 choice:202 reference:-76 file:-29
type typeHeadClass typeHeader text:114 multilineText:-135 url:-48 email:-28 integer:-76 number:-92 boolean:-164 choice:369 multipleChoice:-34 reference:165 list:-65 keyValues:-128 date:-42 file:-33
type typeHeadClass unit text:-539 multilineText:-65 url:-36 email:-22 integer:541 number:696 boolean:-68 choice:-97 multipleChoice:-22 reference:-107 multipleReference:-68 list:-107 keyValues:-37 date:-62 file:-22
type typeHeadClass upload text:-27 boolean:127 choice:-35 file:-23
type typeHeadClass urlNoun text:-414 multilineText:-228 url:1292 email:310 integer:-186 number:-136 boolean:-325 choice:-117 multipleChoice:-43 reference:-302 multipleReference:-109 list:351 keyValues:-88 date:-64 file:-53
type typeHeadClass use text:151 multilineText:-42 url:-71 integer:-27 boolean:-44 choice:65 reference:56 list:-34
type typeHeadClass valueWord text:209 multilineText:-121 url:-74 email:-27 number:-124 boolean:277 multipleChoice:-26 multipleReference:-77 list:-81 keyValues:-34 date:69 file:-26
type typeHeadClass vendor text:-74 multilineText:-25 integer:-43 boolean:-42 choice:98 reference:-87 multipleReference:233 list:41 keyValues:-25
type typeHeadClass weakLabelHeader text:238 multilineText:455 url:-125 email:-84 integer:-71 number:-158 boolean:-125 choice:-164 multipleChoice:-68 reference:219 multipleReference:-37 list:-64 keyValues:-77 date:-78 file:39
type typeLabelBigram access+key text:128 multilineText:-60 reference:-20
type typeLabelBigram access+token text:145 multilineText:-27 choice:-28 reference:-26
type typeLabelBigram account+name text:40 reference:-24
type typeLabelBigram account+sid text:50
type typeLabelBigram account+type choice:147 reference:-125
type typeLabelBigram aggregation+type text:-70 choice:-45 reference:152
type typeLabelBigram api+endpoint text:83 url:-33
type typeLabelBigram api+key text:351 multilineText:-170 boolean:-30 reference:-75
type typeLabelBigram api+token text:-174 reference:186
type typeLabelBigram api+url text:-21 url:40
type typeLabelBigram app+name text:84 choice:-20 reference:-44
type typeLabelBigram app+secret text:41
type typeLabelBigram as+username text:-37 boolean:-63 choice:109
type typeLabelBigram auth+token text:26
type typeLabelBigram authentication+type text:99 reference:-79
type typeLabelBigram auto+sync integer:68 boolean:-54
type typeLabelBigram base+dn text:93 boolean:-21
type typeLabelBigram base+url text:-42 url:100
type typeLabelBigram batch+name text:-53 reference:66
type typeLabelBigram batch+size text:-26 integer:51
type typeLabelBigram bot+token text:25
type typeLabelBigram branch+name text:26
type typeLabelBigram by+default boolean:51
type typeLabelBigram ca+certificate text:-31 multilineText:88
type typeLabelBigram certificate+authority text:-41 multilineText:151 boolean:-36 reference:-28
type typeLabelBigram chart+type choice:95 reference:-44
type typeLabelBigram chunk+overlap text:-55 integer:115
type typeLabelBigram chunk+size text:-39 integer:66
type typeLabelBigram client+certificate text:-20 multilineText:56
type typeLabelBigram client+id text:103 multilineText:-20 boolean:-70 choice:94 reference:-54
type typeLabelBigram client+registration boolean:49 choice:-22
type typeLabelBigram client+secret text:209 multilineText:-40 boolean:-39 choice:-22 reference:-33
type typeLabelBigram cloud+gateway boolean:28 choice:-42 reference:48
type typeLabelBigram column+totals boolean:29
type typeLabelBigram connect+timeout integer:59 boolean:-25
type typeLabelBigram container+name text:-22 reference:48
type typeLabelBigram container+port text:-40 integer:85
type typeLabelBigram content+type text:-30 choice:-72 reference:123
type typeLabelBigram custom+code text:-47 multilineText:89
type typeLabelBigram custom+css text:-58 multilineText:106
type typeLabelBigram custom+parameters text:77 multilineText:-78 keyValues:44
type typeLabelBigram dashboard+layout text:-38 multilineText:-25 multipleReference:122
type typeLabelBigram data+source reference:25
type typeLabelBigram database+id text:-169 integer:190
type typeLabelBigram database+name text:29
type typeLabelBigram date+format text:133 choice:-90
type typeLabelBigram default+group reference:35
type typeLabelBigram default+value boolean:26
type typeLabelBigram display+name text:144 boolean:-40 choice:-20 reference:-50
type typeLabelBigram due+date text:-33 boolean:-22 date:102
type typeLabelBigram email+address text:-261 multilineText:-25 url:-68 email:426 boolean:28 reference:-22 list:-21
type typeLabelBigram email+addresses email:28
type typeLabelBigram empty+columns text:-52 choice:133 multipleReference:-32
type typeLabelBigram end+date text:-42 boolean:49 choice:-25 reference:-46 date:107
type typeLabelBigram entity+id text:-132 url:179
type typeLabelBigram environment+type text:-24 choice:48
type typeLabelBigram environment+variables text:-25 multipleReference:-29 list:-23 keyValues:105
type typeLabelBigram event+type text:52 choice:-110 reference:71
type typeLabelBigram favicon+url url:20
type typeLabelBigram field+separator reference:43
type typeLabelBigram file+name text:25
type typeLabelBigram file+path text:26
type typeLabelBigram filter+condition text:-46 choice:-79 multipleChoice:133 list:55
type typeLabelBigram first+name text:20
type typeLabelBigram font+size text:-42 integer:26 choice:43
type typeLabelBigram from+address text:64 url:-34 email:24 choice:-34
type typeLabelBigram from+date boolean:-24 date:72
type typeLabelBigram from+email text:-36 email:108 boolean:-29
type typeLabelBigram from+host text:-72 boolean:122
type typeLabelBigram grant+types boolean:-147 choice:-74 multipleChoice:359 multipleReference:-39 list:-20
type typeLabelBigram group+by text:60 boolean:-36 choice:-86 reference:105 list:58
type typeLabelBigram group+name text:42 reference:-32
type typeLabelBigram header+value text:64
type typeLabelBigram http+header text:-72 choice:47 keyValues:96
type typeLabelBigram http+method text:156 reference:-76
type typeLabelBigram id+prefix text:35
type typeLabelBigram idle+timeout text:77 integer:-65
type typeLabelBigram in+password text:-39 integer:-115 boolean:38 choice:120
type typeLabelBigram include+deleted text:-36 boolean:127 reference:-20
type typeLabelBigram info+endpoint text:-64 choice:125
type typeLabelBigram input+parameters text:36 multilineText:-26
type typeLabelBigram input+type text:-31 choice:102 reference:-50
type typeLabelBigram insecure+connection boolean:23
type typeLabelBigram ip+address text:115 boolean:-45
type typeLabelBigram is+active boolean:28
type typeLabelBigram is+default url:-20 boolean:60
type typeLabelBigram issuer+url text:-47 url:60
type typeLabelBigram json+file multilineText:88 choice:-31 file:22
type typeLabelBigram key+id text:20
type typeLabelBigram key+passphrase text:100 multilineText:-59
type typeLabelBigram log+level text:-23 boolean:-30 choice:118 reference:-29
type typeLabelBigram max+length boolean:26
type typeLabelBigram metadata+url multilineText:-24 url:68
type typeLabelBigram model+name text:-134 choice:143
type typeLabelBigram mount+path text:42
type typeLabelBigram name+attribute text:29
type typeLabelBigram object+key text:73 multilineText:-25 choice:-39
type typeLabelBigram output+type text:-99 choice:153 reference:-28
type typeLabelBigram page+id text:36
type typeLabelBigram path+style text:96 boolean:20 choice:-55
type typeLabelBigram payment+type text:30 choice:-30 reference:20
type typeLabelBigram period+type choice:-22 reference:28
type typeLabelBigram pipeline+name text:20
type typeLabelBigram port+mapping text:-44 integer:-119 boolean:24 list:-20 keyValues:194
type typeLabelBigram primary+color text:44
type typeLabelBigram private+key text:-414 multilineText:462
type typeLabelBigram project+id text:33
type typeLabelBigram project+key text:66 multilineText:-31
type typeLabelBigram provider+name text:-105 choice:120
type typeLabelBigram provider+url url:24
type typeLabelBigram public+access boolean:37
type typeLabelBigram public+key text:-89 multilineText:98
type typeLabelBigram query+parameters text:-97 multilineText:33 keyValues:102
type typeLabelBigram query+timeout text:90 integer:-64
type typeLabelBigram redirect+uris text:-108 multilineText:-25 url:-38 boolean:-54 reference:-33 list:331
type typeLabelBigram redirect+url text:161 url:-68 list:-25
type typeLabelBigram refresh+interval text:-172 integer:111 boolean:-28 choice:138
type typeLabelBigram registry+url text:-25 url:63
type typeLabelBigram report+type choice:24
type typeLabelBigram resource+group choice:-49 reference:92
type typeLabelBigram retry+interval text:127 integer:-104
type typeLabelBigram role+arn text:60
type typeLabelBigram routing+key text:34 multilineText:-27
type typeLabelBigram row+totals boolean:38
type typeLabelBigram run+frequency text:42 boolean:-34 choice:26
type typeLabelBigram s3+bucket text:-77 choice:-27 reference:150
type typeLabelBigram schema+name text:26
type typeLabelBigram search+filter text:77
type typeLabelBigram secondary+color text:40
type typeLabelBigram secret+key text:28
type typeLabelBigram send+email boolean:41
type typeLabelBigram send+to boolean:-109 choice:-29 multipleChoice:123 reference:-89 multipleReference:155
type typeLabelBigram server+host text:-64 url:103
type typeLabelBigram server+name text:26
type typeLabelBigram server+uri text:-26 url:35
type typeLabelBigram server+url text:-25 url:67
type typeLabelBigram service+name text:-149 reference:193
type typeLabelBigram show+legend boolean:-51 choice:66
type typeLabelBigram slack+channel text:53
type typeLabelBigram source+type text:72 choice:-37 reference:-25
type typeLabelBigram ssh+key text:-144 multilineText:173
type typeLabelBigram ssh+keys boolean:23 choice:-53 reference:93 multipleReference:-20
type typeLabelBigram start+date boolean:-61 reference:-20 date:125
type typeLabelBigram start+timeout text:-46 integer:57
type typeLabelBigram status+code text:-122 integer:150
type typeLabelBigram sub+type text:-36 choice:-22 reference:61
type typeLabelBigram survey+responses choice:58
type typeLabelBigram system+prompt text:-56 multilineText:151 boolean:-27
type typeLabelBigram table+name text:49 reference:-20
type typeLabelBigram table+types integer:-27 boolean:-138 choice:-29 multipleChoice:-25 multipleReference:65 list:203
type typeLabelBigram template+name text:-29 reference:30
type typeLabelBigram test+mode text:-52 boolean:159 choice:-62 reference:-28
type typeLabelBigram text+splitter text:246 multilineText:-115 integer:-20 number:-25 boolean:-53 choice:62 reference:-45
type typeLabelBigram time+interval text:101 integer:-92
type typeLabelBigram tls+certificate multilineText:34
type typeLabelBigram tls+key text:-180 multilineText:146 boolean:-28 reference:-29 file:118
type typeLabelBigram tls+verify boolean:137 choice:-77
type typeLabelBigram to+date date:64
type typeLabelBigram to+run text:-24 choice:58
type typeLabelBigram topic+name text:-139 reference:154
type typeLabelBigram type+code reference:49
type typeLabelBigram unit+cost text:-88 number:174
type typeLabelBigram upload+mode text:-31 boolean:-24 choice:62 reference:29
type typeLabelBigram user+id text:-56 reference:106
type typeLabelBigram user+key text:-57 multilineText:67
type typeLabelBigram user+name text:23
type typeLabelBigram webhook+secret text:71 boolean:-24
type typeLabelBigram webhook+url text:-29 url:69
type typeLabelBigram x.509+certificate text:-28 choice:-23 file:101
type typeLabelPlural 0 text:-1210 multilineText:-591 url:-486 email:-348 integer:422 number:-926 boolean:-193 choice:-738 multipleChoice:763 reference:-1473 multipleReference:1354 list:1218 keyValues:388 date:-549 file:-472
type typeNoun $ text:286 multilineText:-131 boolean:-78 reference:-47 list:-23 keyValues:66
type typeNoun & choice:36
type typeNoun + url:202 boolean:-46 reference:-28 file:-29
type typeNoun - text:-34 multipleReference:86
type typeNoun . text:163 boolean:-43 choice:-20 reference:-25 list:-20
type typeNoun .p8 text:-68 multilineText:122
type typeNoun / text:21
type typeNoun 0 text:-176 multilineText:-45 integer:256 number:120 choice:31 reference:-85 list:-36
type typeNoun 1 text:-250 multilineText:-55 url:-36 integer:107 number:-57 boolean:95 choice:200 reference:105 multipleReference:-23 list:-46 keyValues:-20
type typeNoun 10 integer:65 number:-26 reference:-21
type typeNoun 100 text:-27 integer:28 number:-23 choice:46
type typeNoun 2 text:-201 multilineText:-20 integer:339 boolean:-38 reference:-20
type typeNoun 2.0 text:103 choice:-61
type typeNoun 3 text:-43 multilineText:36 integer:-58 boolean:-36 choice:20 reference:166 list:-37
type typeNoun 30 text:34
type typeNoun 403 text:-65 integer:140 reference:-36
type typeNoun 4096 text:-32 integer:91 choice:-43
type typeNoun 5 text:105 multilineText:-109 integer:151 number:-28 boolean:-28 choice:-38 list:-20
type typeNoun 6 text:-69 multilineText:74
type typeNoun 7 text:-47 url:31 integer:43
type typeNoun a text:-310 multilineText:-275 url:-290 email:-46 integer:-550 number:168 boolean:64 choice:-159 reference:148 multipleReference:-194 list:-401 keyValues:-204 date:45 file:-168
type typeNoun ability text:86 boolean:-58 reference:59
type typeNoun able text:-76 choice:221 reference:-59 multipleReference:-20
type typeNoun about text:161 multilineText:-57 url:-33 integer:-62 number:-49 boolean:-67 choice:-41 reference:235 multipleReference:-62 list:-80 keyValues:22 date:51
type typeNoun above text:-200 multilineText:419 integer:155 number:-63 boolean:-114 choice:-150 reference:96 multipleReference:-30 list:-30 file:-26
type typeNoun absolute text:64 choice:-23
type typeNoun accept text:-35 integer:43 number:-45 boolean:32 choice:50
type typeNoun acceptance text:-62 boolean:152
type typeNoun accepts text:-51 integer:30 boolean:112 choice:-20 reference:-22
type typeNoun access multilineText:-173 email:-43 integer:67 number:-56 boolean:-115 choice:212 multipleChoice:-37 reference:-28 list:189 date:-32 file:-29
type typeNoun accessed boolean:36
type typeNoun accessible text:-120 url:39 number:162 choice:-74 reference:-21 list:61
type typeNoun accessing text:-72 multilineText:103 url:22 boolean:-22 choice:54 reference:-22
type typeNoun according text:110 multilineText:-25 integer:61 number:-30 reference:-27 list:-36
type typeNoun account text:342 multilineText:-32 url:-73 email:133 integer:-137 number:-52 boolean:-54 multipleChoice:-20 multipleReference:23 list:-96 keyValues:-51 date:-26 file:48
type typeNoun accounting text:59 reference:-31
type typeNoun accounts text:-82 integer:-23 boolean:174 reference:26
type typeNoun acl text:-101 boolean:99 choice:-59 reference:150
type typeNoun across text:32 multilineText:-23 integer:175 number:-119 boolean:25 choice:-25 reference:-36 multipleReference:-72 list:84
type typeNoun action text:-83 multilineText:-20 integer:-22 number:-40 boolean:258 choice:115 reference:-131 list:-22
type typeNoun actions text:-72 multilineText:44 integer:-31 boolean:-22 choice:172 reference:-89 multipleReference:52 list:-29
type typeNoun activate choice:-134 multipleChoice:136 keyValues:55
type typeNoun active text:-330 multilineText:-29 integer:63 number:-25 boolean:238 choice:219 reference:-118 multipleReference:-24 list:-40 keyValues:-31 date:108
type typeNoun activity text:-229 multilineText:-45 url:-24 integer:-33 number:-40 boolean:-178 choice:176 reference:182 multipleReference:103 list:115
type typeNoun actual text:-134 multilineText:190 url:122 integer:130 number:-85 boolean:-90 reference:-78 list:-34 keyValues:22
type typeNoun actually multilineText:-27 integer:-39 number:37 choice:72 reference:67 multipleReference:-56
type typeNoun ad text:37
type typeNoun add multilineText:-25 url:24 email:-43 integer:-41 number:-89 boolean:-146 choice:-251 multipleChoice:-81 reference:27 multipleReference:105 list:257 keyValues:171 date:-49 file:-30
type typeNoun added text:43 multilineText:-38 integer:-166 number:77 boolean:317 choice:-56 reference:-72 multipleReference:48 list:-92
type typeNoun adding boolean:-54 multipleReference:92
type typeNoun additional text:-38 integer:-53 boolean:-107 choice:-69 reference:20 multipleReference:-84 list:74 keyValues:282
type typeNoun address text:-132 multilineText:-153 url:25 email:1046 integer:-172 number:-127 boolean:-45 choice:-245 multipleChoice:-34 reference:-61 keyValues:-60 date:-56 file:-35
type typeNoun addresses text:-289 multilineText:95 url:-84 email:-63 integer:-50 number:-24 boolean:-123 choice:-58 multipleChoice:-22 reference:-55 multipleReference:-60 list:654 keyValues:97
type typeNoun adds multilineText:-67 integer:-52 number:-42 boolean:34 choice:-47 reference:-94 multipleReference:-31 list:-37 date:-95 file:485
type typeNoun adjust text:125 multilineText:-25 integer:-70 number:43 boolean:-51 reference:-84 multipleReference:76
type typeNoun adjusts text:-31 integer:175 boolean:-31 choice:-36 reference:-29
type typeNoun admin text:63 multilineText:-47 url:-23 integer:-35 boolean:152 choice:-85 reference:103 multipleReference:-52 list:36 keyValues:-36 file:-29
type typeNoun administrator text:42
type typeNoun administrators text:-52 email:-28 boolean:-25 multipleReference:99 list:47
type typeNoun advanced text:-222 multilineText:108 boolean:-49 reference:-27 multipleReference:100 keyValues:154
type typeNoun affected text:37 reference:28
type typeNoun after text:183 multilineText:192 url:77 integer:-183 boolean:-219 choice:127 multipleChoice:-20 reference:-104 multipleReference:50 list:-127 keyValues:-37 date:97 file:-36
type typeNoun again text:28
type typeNoun against text:80 number:-21 boolean:35 choice:-32 reference:-23
type typeNoun agent multilineText:118 url:-35 number:-36 boolean:69 choice:-44 reference:50 multipleReference:48 list:-54 keyValues:-30 date:-20
type typeNoun agents boolean:47 choice:-26 reference:68 multipleReference:-35
type typeNoun aggregation text:63 integer:-79 number:-40 boolean:39 choice:-39 reference:103 list:-20
type typeNoun ai text:87 boolean:24 choice:-29 reference:33 multipleReference:-39 list:-21
type typeNoun alert text:-157 multilineText:-37 url:-21 integer:-102 number:60 boolean:-112 choice:166 multipleChoice:115 reference:-154 multipleReference:205 list:-53 keyValues:122
type typeNoun alerts text:59 integer:-49
type typeNoun algorithm text:44 reference:58
type typeNoun aliyun text:-85 choice:98
type typeNoun all text:-89 multilineText:-65 url:-51 email:-23 integer:55 boolean:-67 multipleChoice:-73 reference:152 list:-20 keyValues:-36 date:130 file:-33
type typeNoun allow text:-210 url:-23 integer:-55 number:-26 boolean:208 choice:143 reference:-36 multipleReference:-59 keyValues:67
type typeNoun allowed text:-108 multilineText:86 url:-45 integer:-59 number:165 choice:-30 list:75
type typeNoun allowing integer:29
type typeNoun allowlist list:67
type typeNoun allows text:256 multilineText:-31 email:-20 number:-71 boolean:55 choice:-35 multipleChoice:-27 reference:-32 multipleReference:-44 list:-144 keyValues:-40 date:92 file:21
type typeNoun along text:-69 reference:93 keyValues:30
type typeNoun alongside text:-34 boolean:25 choice:-50 reference:112
type typeNoun already text:-32 boolean:141 choice:-32 multipleReference:-28
type typeNoun also text:246 multilineText:-53 url:100 email:34 integer:-105 choice:-68 reference:-89 multipleReference:-91
type typeNoun always text:-45 email:-42 boolean:162 reference:-28 multipleReference:-71 list:68
type typeNoun amazon text:35
type typeNoun amount text:-208 multilineText:-53 url:-25 email:-22 number:620 boolean:172 choice:-71 reference:-175 multipleReference:-65 list:-81 keyValues:-27 date:-33 file:-26
type typeNoun amounts text:85 integer:-34 number:161 boolean:-57 choice:-123 date:22
type typeNoun an text:23 multilineText:22 email:72 integer:-65 number:105 boolean:-44 choice:194 multipleChoice:33 reference:180 multipleReference:-191 list:-147 keyValues:-47 date:-174 file:-121
type typeNoun analysis text:185 multilineText:-50 integer:-183 number:105 boolean:-141 choice:75 multipleReference:-36 date:103
type typeNoun analytics text:-43 multilineText:22 integer:-59 number:-22 boolean:42 choice:121 multipleChoice:-26 reference:-29 multipleReference:145 list:-89 keyValues:-20 date:-22
type typeNoun analyze text:-32 multilineText:-45 number:-20 boolean:-31 choice:-144 multipleReference:331
type typeNoun and text:-266 multilineText:-114 url:-188 email:-94 integer:-569 number:-298 boolean:-97 choice:-128 multipleChoice:296 reference:-42 multipleReference:-326 list:-69 keyValues:-81 date:206 file:-194
type typeNoun and/or multilineText:-107 email:24 integer:-58 number:289 boolean:-91 choice:-70 reference:-43 keyValues:133
type typeNoun annual number:144 boolean:-151 choice:-90 multipleChoice:178 reference:-23
type typeNoun another text:-177 integer:136 boolean:59 choice:-149 reference:147 list:79
type typeNoun answer integer:20
type typeNoun any text:-124 url:-39 integer:23 number:-44 choice:290 multipleChoice:-39 reference:-80 multipleReference:-75 keyValues:143 date:-27 file:-29
type typeNoun anybody boolean:61
type typeNoun api text:-74 multilineText:104 url:128 email:-30 integer:-120 number:-58 choice:39 multipleChoice:-28 reference:-30 multipleReference:34 list:-46 keyValues:68 date:-31 file:-29
type typeNoun app text:206 multilineText:-56 url:-31 integer:43 number:-30 boolean:260 choice:-136 reference:-253 list:72 keyValues:-27
type typeNoun appear text:58 multilineText:-26 boolean:-54 reference:-72 multipleReference:117 list:23
type typeNoun appears multilineText:-78 integer:-44 number:188 boolean:-44 choice:-113 multipleChoice:77 reference:89 multipleReference:30 list:-54
type typeNoun append choice:25 list:-51 keyValues:58
type typeNoun appended text:-51 multilineText:88 email:-38 boolean:-33 choice:-22 list:-22 keyValues:114
type typeNoun apple boolean:-114 multipleReference:129
type typeNoun applicable text:55 multilineText:-26 integer:97 number:135 boolean:-64 choice:-94
type typeNoun application text:-154 multilineText:-197 url:166 email:-28 number:-113 boolean:-115 choice:116 multipleChoice:-42 reference:76 multipleReference:20 list:31 keyValues:173 date:-33 file:-23
type typeNoun application/json text:42
type typeNoun applications text:59 choice:-30 reference:-152 multipleReference:226 list:-31
type typeNoun applied text:-89 integer:-44 number:46 boolean:-215 choice:160 reference:168 multipleReference:163 list:-180 date:27
type typeNoun applies text:48 multilineText:-27 integer:-106 number:-28 boolean:197 choice:45 reference:-41 multipleReference:-22 list:-22
type typeNoun apply text:79 multilineText:-63 url:-28 integer:-78 boolean:71 choice:-32 multipleChoice:51 reference:-215 multipleReference:138 list:78 keyValues:48
type typeNoun appropriate text:32 multilineText:-51 url:-24 integer:-30 number:-36 boolean:-248 choice:-125 multipleChoice:276 reference:377 multipleReference:-69 list:-51 date:-21
type typeNoun approval text:-55 multilineText:135 integer:-21 boolean:-31 choice:22
type typeNoun apps text:57 multilineText:-38 url:21 integer:-46 boolean:-117 choice:135 reference:-48 multipleReference:53 list:58 date:-21
type typeNoun archived boolean:111 reference:-20
type typeNoun are text:-170 multilineText:124 url:30 email:-65 integer:172 number:295 boolean:-478 choice:49 multipleChoice:71 reference:92 multipleReference:152 list:-189 keyValues:-209 date:-61 file:-88
type typeNoun area text:64 multilineText:100 boolean:-39 choice:121 reference:-141 file:-33
type typeNoun arguments text:80 multilineText:-22 integer:-30 boolean:41 multipleReference:-33 list:34 keyValues:-24
type typeNoun arn text:302 multilineText:-65 url:-22 integer:-23 number:-34 boolean:-26 reference:-48
type typeNoun array text:-252 integer:-61 boolean:-105 reference:-21 multipleReference:-42 list:554
type typeNoun as text:-35 url:-80 email:-135 integer:-24 number:-89 boolean:275 choice:272 multipleChoice:-140 reference:34 multipleReference:-127 list:-94 keyValues:-45 date:-123 file:36
type typeNoun ask text:-154 boolean:169 multipleReference:106 list:-45
type typeNoun asking text:61 multilineText:-45
type typeNoun aspect text:-67 integer:-127 choice:252
type typeNoun assertion text:25 boolean:-31 reference:-41 list:-20 keyValues:118
type typeNoun asset boolean:120 reference:-26 multipleReference:-67
type typeNoun assets text:22 integer:21 reference:-22
type typeNoun assign text:-109 multilineText:-27 integer:80 number:-22 choice:-37 reference:209 multipleReference:132 list:-112 keyValues:-92
type typeNoun assigned text:433 integer:-25 number:-32 boolean:-108 choice:-104 reference:-164 multipleReference:78 list:-37
type typeNoun assignment text:-23 boolean:-47 choice:-20 reference:210 list:-42
type typeNoun associate text:34 boolean:-33 reference:61
type typeNoun associated text:-134 multilineText:35 integer:-39 number:96 boolean:87 choice:-102 reference:231 multipleReference:-40 list:-58 keyValues:-39
type typeNoun assuming text:116 boolean:-33 multipleReference:-22 list:-28
type typeNoun at text:-216 url:26 email:-23 integer:104 number:-81 boolean:67 choice:37 multipleChoice:-26 reference:152 multipleReference:-67 list:-67 keyValues:-38 file:89
type typeNoun attach text:-86 multilineText:-97 integer:-58 boolean:58 choice:34 reference:226 multipleReference:-24 list:-41 file:35
type typeNoun attached boolean:59 multipleReference:97 list:-63
type typeNoun attachment boolean:23
type typeNoun attempting text:106 integer:-33 boolean:-25
type typeNoun attribute text:109 multilineText:-112 url:-21 integer:-29 number:-50 boolean:-32 choice:21 reference:178 multipleReference:-29 list:-48 keyValues:80
type typeNoun attributes text:-167 multilineText:-28 integer:-27 number:-21 boolean:69 choice:-28 multipleChoice:130 reference:-58 multipleReference:-53 list:128 keyValues:74
type typeNoun aud text:20 integer:-22 list:85
type typeNoun audience text:27 number:112 boolean:-103
type typeNoun auth text:-79 boolean:-21 choice:65 reference:130
type typeNoun authenticate text:122 boolean:-27
type typeNoun authenticated text:-41 url:-30 email:91
type typeNoun authenticating text:-32 choice:91
type typeNoun authentication text:-201 multilineText:20 url:-35 integer:23 number:-33 boolean:108 choice:55 multipleChoice:-22 reference:260 multipleReference:-63 keyValues:-39 date:-26
type typeNoun authorization text:-66 multilineText:80 boolean:-141 choice:-82 multipleChoice:237 reference:-27 multipleReference:-27 keyValues:98 file:-31
type typeNoun auto-generated text:-43 multilineText:83
type typeNoun automated text:-33 number:94
type typeNoun automatic boolean:118 choice:-24 multipleReference:-20
type typeNoun automatically text:-118 multilineText:-61 url:-20 email:-41 integer:-38 number:-54 boolean:109 choice:456 multipleChoice:-21 reference:-25 multipleReference:-60 list:-82 keyValues:-28
type typeNoun availability text:-57 boolean:74 choice:-24 reference:-82 multipleReference:110
type typeNoun available text:-209 url:-56 integer:52 number:-78 boolean:-116 choice:-69 multipleChoice:-41 reference:373 multipleReference:75 list:29 keyValues:44 date:-23 file:-21
type typeNoun average text:-73 integer:200 number:-115 boolean:-22 reference:73
type typeNoun aws text:32 multilineText:-29 boolean:-26 choice:130 reference:-46
type typeNoun azure text:120 multilineText:63 url:21 boolean:-28 reference:-60 file:-35
type typeNoun back text:38 integer:-31 number:39
type typeNoun backend text:54 multilineText:-35 list:45
type typeNoun background text:-46 url:39 boolean:-21 choice:80
type typeNoun backup text:65 multilineText:-20 integer:-26 boolean:84 reference:-43
type typeNoun backups text:-55 integer:56 choice:-39 reference:102
type typeNoun balance text:-44 integer:-45 number:134 boolean:-31 choice:97 reference:-83
type typeNoun bank text:85 integer:-41 choice:-49 reference:38
type typeNoun banner text:-69 multilineText:-25 url:112 boolean:70 reference:-30 list:-27
type typeNoun bar text:138 multilineText:-76 integer:-40 number:-24 boolean:-95 choice:-36 reference:50 multipleReference:26 list:-37 file:115
type typeNoun base text:92 url:33 integer:-21 boolean:-34 reference:-21
type typeNoun base64 text:-34 boolean:38
type typeNoun based text:90 multilineText:-57 url:-32 email:-57 integer:-50 number:-57 boolean:-129 choice:277 multipleChoice:-28 multipleReference:182 list:-91 keyValues:-64 date:-30 file:-26
type typeNoun basic text:-51 multipleChoice:143 reference:-20
type typeNoun batch text:-67 integer:27 number:32 reference:57
type typeNoun be text:251 multilineText:-292 url:-67 email:-179 integer:-70 number:-280 boolean:-74 choice:89 multipleChoice:-170 reference:-64 multipleReference:197 list:284 keyValues:-158 date:92 file:-166
type typeNoun bearer text:57
type typeNoun becomes text:-63 boolean:-125 reference:-30 multipleReference:278
type typeNoun been text:-64 multilineText:-72 integer:231 number:-24 boolean:-120 reference:117
type typeNoun before text:71 multilineText:167 url:-44 email:-25 integer:73 number:138 boolean:182 choice:-41 multipleChoice:-23 reference:-204 multipleReference:-61 list:-77 keyValues:-46 date:-52 file:-42
type typeNoun begin choice:23
type typeNoun beginning text:32 integer:-37 boolean:-27 date:62
type typeNoun begins text:45 multilineText:-24 date:22
type typeNoun behind text:-188 multilineText:-26 integer:-20 boolean:135 choice:87 file:95
type typeNoun being text:-238 multilineText:59 integer:-52 number:26 reference:201 multipleReference:-31 list:50 keyValues:45 file:-23
type typeNoun belongs text:159 boolean:-65 multipleReference:-50
type typeNoun below multilineText:-76 url:-25 integer:-42 number:-35 boolean:-35 choice:110 reference:-46 multipleReference:201 list:-38 keyValues:40
type typeNoun beside text:-43 multilineText:201 choice:-113
type typeNoun between text:-102 multilineText:-69 integer:86 number:42 boolean:-25 choice:226 multipleChoice:-25 reference:-38 multipleReference:70 list:-70 keyValues:-24 date:-30 file:-37
type typeNoun bill text:112 list:-27
type typeNoun billed text:-120 boolean:180 choice:-41 reference:42
type typeNoun billing text:-67 integer:-24 choice:122
type typeNoun binary text:-57 boolean:44 file:57
type typeNoun bind text:21 boolean:-59 choice:103 reference:-29
type typeNoun binding text:-43 integer:-37 list:-48 keyValues:189
type typeNoun blank text:169 url:142 integer:-42 number:43 boolean:-176 choice:-26 reference:-74 multipleReference:-42
type typeNoun block text:-85 integer:-20 number:181 boolean:-97 choice:74 list:-20
type typeNoun body text:-49 multilineText:172 integer:-27 boolean:-54 choice:-43 reference:-30 list:-33 keyValues:125
type typeNoun boolean text:-104 boolean:232 choice:-46
type typeNoun bot text:82 multilineText:-31 boolean:-52 reference:-50 list:116
type typeNoun both text:-57 multilineText:-24 integer:50 boolean:-105 choice:95 multipleChoice:267 reference:-120 multipleReference:-56 list:-26
type typeNoun bottom text:-154 multilineText:73 integer:-24 number:-23 boolean:191 choice:40 reference:-61
type typeNoun box text:-97 url:-31 email:58 integer:-51 number:-54 boolean:429 choice:-242 multipleChoice:84 reference:-131 multipleReference:130 list:42 keyValues:-25 date:-79 file:-29
type typeNoun boxes text:-71 multilineText:-20 integer:134 number:-24 boolean:-168 choice:-23 multipleChoice:292 reference:-23 multipleReference:-35 list:-29
type typeNoun branch text:80 reference:-29
type typeNoun branding text:-48 multilineText:42 url:87 file:-23
type typeNoun break text:-64 choice:149
type typeNoun broker text:-139 url:156 integer:31
type typeNoun browser text:86 url:80 choice:-93 reference:-26
type typeNoun bucket text:94 url:24 choice:-29 reference:-22
type typeNoun buffer text:-92 integer:240 number:-24 choice:-34
type typeNoun build text:357 multilineText:-127 url:-24 integer:-145 number:-30 boolean:81 choice:-102 multipleReference:-65 list:34 keyValues:85
type typeNoun built choice:-25 reference:44
type typeNoun built-in text:119 multilineText:-26 boolean:-25 choice:-73 reference:62
type typeNoun business text:348 integer:-93 number:126 choice:-206 reference:-105
type typeNoun but text:-179 multilineText:-49 email:-21 integer:419 number:-34 boolean:-32 choice:-65 reference:-52 multipleReference:-29 list:32 date:62
type typeNoun button text:-100 multilineText:-132 url:-22 integer:50 number:-37 boolean:-220 choice:511 multipleChoice:-21 reference:-370 multipleReference:74 list:-74 keyValues:-25 date:-22 file:384
type typeNoun by text:-122 multilineText:76 url:-108 email:-79 integer:-23 number:-208 boolean:384 choice:-152 reference:66 multipleReference:-153 list:215 keyValues:-91 date:-105 file:66
type typeNoun bypass boolean:37 multipleReference:-48 list:75
type typeNoun ca text:46
type typeNoun cache text:-100 integer:155 boolean:-88 choice:62
type typeNoun calculate boolean:190 choice:-24 reference:-68
type typeNoun calculation text:25 integer:35
type typeNoun calendar text:-117 boolean:-31 reference:134 date:62
type typeNoun call text:-155 integer:-34 boolean:202 reference:-51 multipleReference:165 list:-63
type typeNoun callback text:-30 boolean:28 list:37
type typeNoun called text:-87 multilineText:123 choice:33 reference:-33
type typeNoun calling text:-131 boolean:-58 choice:119 multipleReference:-21 list:133
type typeNoun calls text:61 multilineText:-32 url:88 integer:-137 number:-38 boolean:189 reference:-66 multipleReference:99 list:-102 keyValues:-23
type typeNoun campaign multilineText:-24 url:-23 integer:-34 number:69 boolean:-82 choice:-35 reference:259 multipleReference:-38 list:-49
type typeNoun can text:53 multilineText:-352 url:62 email:-163 integer:156 number:-126 choice:-105 multipleChoice:228 reference:-280 list:239 keyValues:-264 file:-92
type typeNoun cancel text:-32 multilineText:52
type typeNoun canvas text:-32 reference:49
type typeNoun cap text:-38 number:50 boolean:67
type typeNoun capabilities boolean:63
type typeNoun captured integer:-106 number:143
type typeNoun card text:-121 multilineText:-26 integer:-44 choice:28 reference:57 multipleReference:187 list:-52 keyValues:-21
type typeNoun case text:-207 multilineText:87 integer:177 boolean:-71 choice:-173 reference:67 multipleReference:199 list:-32
type typeNoun cash text:70 url:-23 boolean:-21 choice:-27 reference:69 list:-22
type typeNoun categories text:-234 multilineText:-44 integer:-26 number:-31 boolean:354 choice:-128 reference:202 multipleReference:-45 list:28
type typeNoun categorize keyValues:22
type typeNoun category text:92 boolean:93 choice:-59 reference:-68
type typeNoun cdn text:22
type typeNoun center text:-251 multilineText:-44 integer:-23 number:-20 boolean:-27 choice:74 reference:265 multipleReference:72 list:-24 file:-39
type typeNoun certain text:23 integer:217 number:-82 boolean:-37 choice:-25 reference:-23
type typeNoun certificate text:-115 multilineText:-126 url:-20 integer:-44 number:-23 boolean:-188 choice:170 reference:132 multipleReference:-45 list:-21 keyValues:-30 file:341
type typeNoun certificates boolean:24
type typeNoun chain multilineText:46 choice:-24
type typeNoun change text:-117 multilineText:-67 integer:269 number:87 boolean:-63 choice:51 reference:-88 multipleReference:-51 list:-36 keyValues:-20 file:59
type typeNoun changed text:130 boolean:-63 list:-28
type typeNoun changes text:190 multilineText:-38 integer:41 number:-30 choice:-85 reference:49 multipleReference:-65 list:-46
type typeNoun changing text:-48 integer:177 choice:-57
type typeNoun channel text:159 multilineText:-28 multipleReference:-32
type typeNoun character text:70 multilineText:-22 url:-26 integer:188 number:-22 boolean:-102 reference:-36 multipleReference:-21
type typeNoun characters multilineText:124 url:-58 integer:-41 number:-31 choice:59
type typeNoun charged text:48 choice:21 reference:-21
type typeNoun chart text:65 multilineText:-25 integer:-128 number:-37 boolean:-145 choice:329 reference:70 multipleReference:-49 list:-24
type typeNoun charts text:-28 boolean:54 choice:122 reference:-25 multipleReference:-51
type typeNoun check text:235 multilineText:-110 url:-52 email:-25 integer:-130 number:-117 boolean:517 multipleChoice:70 reference:-125 multipleReference:-78 list:-65 keyValues:-36 date:-86
type typeNoun checkbox text:-215 multilineText:-37 email:25 integer:-65 number:132 boolean:713 choice:-96 reference:-268 multipleReference:-52 list:-32 keyValues:-23
type typeNoun checkboxes text:-27 boolean:21 choice:-61 multipleChoice:145
type typeNoun checked text:60 integer:-25 boolean:83 multipleReference:-42 list:-21
type typeNoun checking text:-214 multilineText:-24 integer:176 number:-22 boolean:-22 multipleChoice:277 reference:-58 multipleReference:-46 list:-36
type typeNoun checkout text:133 multilineText:-24 choice:-20
type typeNoun checks text:-62 multilineText:-98 integer:-33 boolean:109 choice:38 list:-43 keyValues:150
type typeNoun cheque text:54 boolean:51 choice:-33
type typeNoun choice text:-116 boolean:-63 choice:-33 reference:252
type typeNoun choose text:-492 multilineText:-88 url:-86 email:-86 integer:-26 number:-145 boolean:-122 choice:284 multipleChoice:97 reference:329 multipleReference:237 list:-159 keyValues:-96
type typeNoun choosing text:-46 multilineText:-44 integer:-63 choice:237
type typeNoun chosen text:-163 multilineText:-44 integer:-26 choice:200 reference:160 multipleReference:-33 list:-21
type typeNoun chrome text:45
type typeNoun chunk text:177 integer:-38 number:-46 boolean:-34 choice:45 reference:-33
type typeNoun chunks text:-90 multilineText:-34 integer:216 boolean:-24 choice:-23 reference:-20
type typeNoun ci text:72 list:-23
type typeNoun cidr integer:-33 list:116
type typeNoun claim text:91 integer:-34 number:-21 boolean:-70 choice:-61 reference:-24 list:75 keyValues:87
type typeNoun claims text:51 multilineText:-90 boolean:-21 multipleReference:-28 list:-34 keyValues:157
type typeNoun class text:63
type typeNoun claude text:149 boolean:-64
type typeNoun cleanup text:-48 boolean:79
type typeNoun clear text:-50 boolean:100 choice:43 reference:-24
type typeNoun click text:-195 multilineText:-24 url:101 email:24 integer:-92 number:-93 boolean:-203 choice:33 multipleChoice:-47 reference:210 multipleReference:186 list:66 keyValues:-58 date:-52 file:70
type typeNoun clicked boolean:25
type typeNoun clickhouse text:-92 multilineText:86 integer:-28 boolean:148 choice:-55
type typeNoun clicking text:167 multilineText:-109 number:-26 boolean:107 choice:-75 reference:-270 multipleReference:-49 file:322
type typeNoun client text:22 multilineText:-89 email:-27 integer:-92 boolean:413 choice:-111 multipleChoice:-23 reference:34 multipleReference:123 list:-118 keyValues:-55 date:-39
type typeNoun clients multilineText:-21 integer:-21 number:-30 boolean:155 choice:31 reference:-47 file:-26
type typeNoun close text:-49 integer:-28 boolean:113
type typeNoun cloud boolean:42 choice:-48 reference:63
type typeNoun cluster text:85 multilineText:28 integer:-177 number:-29 boolean:-133 choice:222 reference:41 multipleReference:188 list:-64 keyValues:-114
type typeNoun clusters text:45 boolean:-100 choice:32 reference:-70 multipleReference:140
type typeNoun code text:289 multilineText:-78 url:-62 email:-24 integer:164 number:-46 boolean:60 choice:-89 multipleChoice:215 reference:-225 multipleReference:-99 list:-53 keyValues:-42 date:-24 file:-25
type typeNoun codes boolean:-53 multipleReference:-23 list:141
type typeNoun collect text:-25 date:25
type typeNoun collected integer:47 number:-24
type typeNoun collecting text:-25 integer:28
type typeNoun collection text:214 multilineText:-21 integer:-29 number:-34 boolean:-52 reference:136 multipleReference:-99 list:-62
type typeNoun color text:476 multilineText:-39 integer:-89 number:-34 boolean:-122 choice:-113 multipleChoice:-24 reference:-50 multipleReference:-29 list:140 keyValues:-76
type typeNoun column text:-152 multilineText:212 integer:-62 number:-21 boolean:85 choice:-63 reference:115 multipleReference:33 list:-57 file:-31
type typeNoun columns text:-131 multilineText:-40 integer:-23 choice:-29 reference:-149 multipleReference:320 list:-29 keyValues:163 file:-28
type typeNoun combination text:-32 boolean:20 list:48
type typeNoun combined text:23 integer:81 number:-24 boolean:-25
type typeNoun come text:-49 url:-25 email:89 boolean:-20 choice:101 reference:-68
type typeNoun comma-separated text:-107 multilineText:-44 integer:-45 boolean:-53 choice:-56 reference:-35 multipleReference:-76 list:496
type typeNoun command text:277 multilineText:-86 url:-22 integer:-76 number:-22 boolean:-79 choice:-92 reference:-70 multipleReference:-87 list:377 keyValues:-49
type typeNoun commands text:-126 multilineText:158 reference:-22 multipleReference:-36 list:75
type typeNoun commas text:-320 boolean:-51 reference:-33 list:523 keyValues:-20
type typeNoun comments text:24
type typeNoun commit integer:25 boolean:24 choice:-28
type typeNoun common text:171 multilineText:-25 integer:-26 boolean:-43 choice:-140 reference:108
type typeNoun commonly text:66 integer:-79 boolean:102 reference:-28 keyValues:-22
type typeNoun communication text:190 multilineText:-20 integer:-92
type typeNoun company text:57 multilineText:153 url:-25 email:-41 number:35 boolean:-63 reference:-48 list:-24
type typeNoun compatible text:-92 choice:156 reference:-21
type typeNoun complete text:204 multilineText:46 url:35 integer:-84 number:-30 boolean:-50 choice:-39 reference:-34
type typeNoun completed text:118 reference:-20 list:-20
type typeNoun compose text:51 multilineText:25 reference:-21
type typeNoun compression text:-96 integer:180 choice:-32 reference:-21
type typeNoun computer text:-58 boolean:70 reference:-29 file:40
type typeNoun concurrent text:-30 integer:47
type typeNoun condition text:-207 multilineText:-91 number:-23 boolean:-24 choice:74 multipleChoice:125 reference:106 multipleReference:37 list:47
type typeNoun conditions text:405 multilineText:241 url:-39 integer:-83 number:-33 boolean:-275 choice:-173 multipleChoice:104 reference:-78 multipleReference:-103 list:119 keyValues:-66 date:-21
type typeNoun confidence text:56 integer:-24 choice:-57 reference:85
type typeNoun configuration text:-39 multilineText:262 integer:-37 number:-29 boolean:-172 choice:130 reference:-108 multipleReference:-32 keyValues:74 file:-20
type typeNoun configurations text:20 boolean:-29 choice:-31 list:-20 keyValues:112
type typeNoun configure text:90 multilineText:53 url:83 email:-24 integer:32 number:-58 boolean:49 choice:-100 multipleChoice:-81 reference:-105 multipleReference:52 list:-40 keyValues:41 date:-49 file:-31
type typeNoun configured text:54 number:-60 boolean:106 choice:-195 multipleChoice:-21 reference:-41 multipleReference:87 list:-22 keyValues:152 file:-44
type typeNoun configuring text:-36 boolean:71 reference:23 multipleReference:-21
type typeNoun confirm text:-51 choice:34 list:85
type typeNoun confirmation text:-34 integer:50
type typeNoun confirmed text:62
type typeNoun connect text:-125 url:65 boolean:21 choice:-86 reference:65 multipleReference:-21 list:66 keyValues:81
type typeNoun connected choice:-21 reference:35
type typeNoun connecting choice:20 reference:-52 multipleReference:47 list:-23
type typeNoun connection text:28 multilineText:68 url:75 integer:-80 number:-39 boolean:-98 choice:147 reference:-64 list:66 keyValues:-45
type typeNoun connections text:-93 multilineText:-20 integer:134 number:-61 choice:48 reference:-36 list:89
type typeNoun connector text:-93 integer:56 boolean:87 choice:-81 reference:88 multipleReference:-27
type typeNoun consecutive integer:37
type typeNoun considered text:146 multilineText:-50 integer:-77 number:193 boolean:-31 choice:-47 reference:-49 multipleReference:-29 list:-27
type typeNoun console text:47 multilineText:114 url:23 email:-26 number:-91 boolean:-59 choice:325 reference:-141 multipleReference:-22 list:-40 keyValues:-91 date:-25
type typeNoun consumer integer:29
type typeNoun contact text:-91 multilineText:81 email:37 integer:-57 number:-43 boolean:-77 choice:-99 multipleChoice:115 reference:289 list:-134 keyValues:-34 date:-21 file:-21
type typeNoun contacts text:49 url:-27 integer:-31 boolean:139 choice:80 reference:-125 multipleReference:90 list:-100
type typeNoun contain text:-22 choice:69
type typeNoun container text:-188 multilineText:-62 integer:-52 number:-31 boolean:93 choice:-74 reference:62 multipleReference:-74 list:222 keyValues:138
type typeNoun containers text:-157 multilineText:-25 integer:-47 number:181 boolean:95 choice:-85 multipleReference:-42 list:114
type typeNoun containing text:94 multilineText:31 keyValues:-71
type typeNoun contains integer:95 boolean:-42 multipleReference:-36 list:27
type typeNoun content text:58 multilineText:161 url:-29 integer:22 number:-56 boolean:168 choice:-125 reference:-103 multipleReference:-24 list:-81 keyValues:88 date:-21 file:-40
type typeNoun contents text:-166 multilineText:284 integer:-22 number:-21 boolean:76 reference:-66
type typeNoun context text:136 multilineText:44 url:-20 integer:49 number:-21 choice:-73 reference:94 multipleReference:-23 list:-53 keyValues:-92
type typeNoun continue text:-36 integer:145 boolean:-36
type typeNoun control text:-132 multilineText:-126 integer:35 number:347 boolean:44 choice:261 reference:-147 multipleReference:-63 list:-98 keyValues:-46 date:-21
type typeNoun controls text:142 multilineText:262 number:-64 boolean:-233 choice:-22 multipleChoice:-43 reference:-79 multipleReference:161 list:-20 keyValues:-72 date:-20 file:-20
type typeNoun conversation multilineText:129 boolean:-59
type typeNoun coordinates text:-113 multilineText:-37 integer:-32 number:249 boolean:103 choice:-43 reference:-22 multipleReference:-30 list:-29
type typeNoun copied text:-51 multilineText:-77 url:101 boolean:-37 reference:-21 list:159
type typeNoun copy text:94 reference:-25
type typeNoun correct text:-121 url:98 integer:80
type typeNoun correctly integer:62 choice:-70 multipleReference:-24 list:-35 keyValues:175
type typeNoun corresponding text:-259 multilineText:290 integer:-30 number:-27 boolean:-20 choice:-187 reference:74 multipleReference:187 list:-60 keyValues:86 date:-20
type typeNoun corresponds reference:34
type typeNoun cost text:-37 integer:-107 number:103 boolean:38 reference:49
type typeNoun could multilineText:-27 boolean:73 choice:46 reference:-27
type typeNoun count text:-191 multilineText:-24 integer:97 number:105 boolean:-40 choice:164 list:-37
type typeNoun country text:-23 boolean:-54 choice:-74 reference:82 multipleReference:-22 list:141
type typeNoun cover text:-30 choice:73
type typeNoun cpu text:-32 integer:78 number:27 reference:-24
type typeNoun create text:-84 multilineText:120 url:-47 integer:106 number:-91 boolean:95 choice:-96 multipleChoice:-38 reference:308 multipleReference:-78 list:-134 keyValues:-28 date:-31
type typeNoun created text:-96 multilineText:-202 url:-40 email:-55 integer:-54 number:-86 boolean:45 choice:-229 multipleChoice:-35 reference:286 multipleReference:411 keyValues:-43 date:89 file:-42
type typeNoun creates text:27 integer:-20 boolean:201 choice:-76 multipleReference:-28 list:-34 keyValues:-35
type typeNoun creating text:136 multilineText:51 integer:-33 number:-36 boolean:123 choice:-125 reference:38 multipleReference:-30 list:-28 file:-22
type typeNoun creation text:-59 integer:175 boolean:-51
type typeNoun credential text:-65 multilineText:221 boolean:-69 choice:-57 reference:24 multipleReference:43 list:-34
type typeNoun credentials text:144 multilineText:-73 integer:-34 number:-26 boolean:-108 choice:-93 reference:111 multipleReference:90 list:-39 keyValues:-24 date:-21 file:67
type typeNoun credit text:-143 multilineText:-21 url:-30 integer:-43 number:282 boolean:-143 choice:113 multipleReference:106 list:-36 date:-61
type typeNoun criteria text:82 multilineText:-29
type typeNoun cron text:155 multilineText:-27 integer:-79 boolean:28 choice:-24 reference:-22
type typeNoun cryptographic text:-81 multilineText:74 reference:41
type typeNoun css text:59 multilineText:157 boolean:-60 choice:-25 reference:-24 list:-20 keyValues:-29
type typeNoun csv boolean:20
type typeNoun cumulative text:-30 boolean:74
type typeNoun currency text:58 multilineText:-25 integer:-31 number:50 boolean:134 reference:-99 multipleReference:-25
type typeNoun current text:-97 multilineText:-100 integer:-43 number:118 boolean:-50 choice:-110 reference:76 date:108 file:165
type typeNoun currently text:-137 choice:429 reference:-210
type typeNoun cursor text:183 boolean:-67 reference:-20
type typeNoun curve text:-107 choice:154 reference:-37
type typeNoun custom text:-138 multilineText:-23 url:106 email:-30 number:-83 boolean:-254 choice:-182 multipleChoice:-67 reference:484 multipleReference:-149 list:25 keyValues:308 date:-52 file:-37
type typeNoun customer text:30 multilineText:-62 number:-72 boolean:56 choice:61 reference:71 multipleReference:-20 list:-26
type typeNoun customize text:-21 multilineText:228 integer:-21 boolean:-42 choice:-51 reference:-39
type typeNoun customized text:-122 multilineText:40 reference:-23 keyValues:145
type typeNoun customizes multilineText:-22 url:25 boolean:-26 choice:-85 reference:145
type typeNoun cycle reference:21
type typeNoun daily choice:-84 multipleChoice:183 date:-49
type typeNoun dark text:52 boolean:29 choice:-48
type typeNoun dashboard text:-30 multilineText:115 url:68 integer:83 number:-21 boolean:35 choice:-51 reference:-44 multipleReference:-58 list:-40
type typeNoun data text:123 multilineText:-93 url:-28 email:-37 number:27 boolean:330 choice:-129 multipleChoice:-36 reference:-163 multipleReference:-82 list:-125 date:-64 file:175
type typeNoun database text:-94 multilineText:126 url:31 integer:270 number:-50 boolean:40 choice:92 reference:-201 multipleReference:-59 list:-75 keyValues:-21
type typeNoun date text:-55 multilineText:-113 url:-36 integer:-179 number:29 boolean:-141 choice:-64 multipleChoice:-28 reference:-244 multipleReference:-68 list:-78 keyValues:-32 date:966 file:-26
type typeNoun dates text:-190 multilineText:-27 integer:-37 number:-22 choice:-36 reference:-30 multipleReference:-25 list:85 date:340
type typeNoun day text:-61 integer:62 number:-25 boolean:-99 choice:35 date:125
type typeNoun days text:106 multilineText:-26 integer:170 number:-95 boolean:-66 choice:154 reference:-47 multipleReference:-26 list:-82 date:-43
type typeNoun db text:64 choice:-86 reference:83
type typeNoun dc=com text:47
type typeNoun dc=example text:47
type typeNoun debug text:33
type typeNoun debugging boolean:26
type typeNoun decide text:-42 reference:100
type typeNoun decides text:-55 multilineText:47 boolean:-93 choice:229 reference:-80
type typeNoun decimal text:-203 integer:269 number:26
type typeNoun decode text:-27 boolean:39
type typeNoun default text:235 multilineText:-49 url:-53 email:-156 integer:32 number:-148 boolean:160 multipleChoice:81 reference:132 list:-143 keyValues:-152 date:-106 file:-117
type typeNoun defaults text:81 url:116 integer:50 boolean:-59 choice:-91 reference:-66 multipleReference:-24 list:-24 date:80
type typeNoun define text:111 multilineText:161 url:124 email:-24 integer:-35 number:-71 boolean:-127 choice:-109 multipleChoice:-44 multipleReference:-58 list:47 keyValues:22
type typeNoun defined text:236 multilineText:-96 number:-101 boolean:-49 choice:-95 reference:206 multipleReference:-41
type typeNoun defines text:229 multilineText:143 url:40 number:-112 boolean:-258 choice:226 multipleChoice:-23 reference:40 multipleReference:-102 list:-119 keyValues:-52 file:-22
type typeNoun definition multilineText:87 reference:-26
type typeNoun definitions text:38 multilineText:97 integer:-28 boolean:-26
type typeNoun delay integer:-21 boolean:92 choice:-23 reference:-30
type typeNoun delete text:-199 multilineText:155 boolean:128 choice:45 reference:-48
type typeNoun deleted text:-56 boolean:113 choice:28 reference:-31
type typeNoun delivery reference:61
type typeNoun denote choice:-22 reference:24
type typeNoun deny choice:22
type typeNoun depending text:317 boolean:-160 reference:-65 list:-34
type typeNoun depends integer:-64 number:132 boolean:-26 choice:-39 reference:37
type typeNoun deploy boolean:-57 choice:169 multipleReference:-46 list:-23
type typeNoun deployed text:74 boolean:34 reference:-46
type typeNoun deploying text:47
type typeNoun deployment text:341 multilineText:-48 integer:-75 boolean:-91 choice:171 reference:-257 multipleReference:-58 list:65
type typeNoun deployments text:39 choice:-87 multipleReference:108
type typeNoun depth text:-35 integer:64 number:-26
type typeNoun describe text:151 multilineText:128 integer:-62 boolean:-67 choice:-39 reference:-38 multipleReference:-23 list:-30 keyValues:40
type typeNoun described integer:90 boolean:25 choice:-50
type typeNoun describes text:160 multilineText:-64 integer:-20
type typeNoun describing text:22
type typeNoun description text:61 multilineText:-27 integer:-21 number:-40 boolean:97 choice:88 reference:-67 multipleReference:-42 list:51 keyValues:-39
type typeNoun desired multilineText:-29 choice:-40 reference:68 multipleReference:37
type typeNoun desktop choice:33
type typeNoun destination text:-120 multilineText:-38 integer:-28 boolean:32 choice:78 reference:175 multipleReference:-58 list:40 keyValues:-21
type typeNoun detailed text:-27 boolean:166 choice:-64 reference:-24
type typeNoun details text:371 multilineText:180 number:-38 boolean:-290 choice:-42 reference:-64 multipleReference:-55 list:-44 keyValues:-37 date:51
type typeNoun determine text:242 multilineText:-63 boolean:-64 multipleReference:-24
type typeNoun determines text:-24 multilineText:-27 url:-21 integer:168 number:-41 boolean:133 choice:151 reference:-127 multipleReference:-74 list:-80 date:-24
type typeNoun developer boolean:133 choice:-61 reference:-44
type typeNoun device text:157 choice:-123 multipleChoice:32
type typeNoun devices boolean:-60 choice:149 reference:-38 keyValues:-20
type typeNoun dial text:-132 integer:-38 number:145 choice:88
type typeNoun dialog multilineText:-32 integer:-162 number:205 reference:-55 multipleReference:66
type typeNoun differ choice:-88 reference:114
type typeNoun different text:293 multilineText:-93 integer:-44 number:-26 boolean:-60 choice:85 reference:39 multipleReference:-88 list:-105 keyValues:40
type typeNoun digits text:-24 choice:42
type typeNoun dimension text:210 boolean:-31 choice:-89 reference:40 list:-22
type typeNoun dimensions boolean:35 choice:-66 multipleReference:118 keyValues:-22
type typeNoun direct text:-31 choice:72 reference:-21
type typeNoun directly text:-48 integer:88 boolean:124 choice:-29 reference:-41 list:-23
type typeNoun directory text:147 multilineText:-155 integer:-42 number:-46 boolean:165 choice:-118 multipleChoice:204 reference:31 multipleReference:-61 list:-70 keyValues:-21 date:-20
type typeNoun disable text:-103 multilineText:-29 integer:-31 boolean:574 choice:-268 reference:-95 multipleReference:-62 list:-24 keyValues:112
type typeNoun disabled text:-115 multilineText:-28 integer:29 boolean:174 choice:149 reference:-28 multipleReference:-52 list:-58
type typeNoun disabling integer:-23 choice:138 list:-27
type typeNoun disconnect boolean:36
type typeNoun discount text:-71 multilineText:-23 number:158 boolean:130 choice:-72 date:-53
type typeNoun discovery text:-32 boolean:33 choice:-56 list:91
type typeNoun disk integer:138 boolean:-51 choice:-32
type typeNoun dispatch text:-38 boolean:93 choice:25 reference:-44
type typeNoun display text:84 multilineText:-71 integer:191 number:35 boolean:-106 choice:46 multipleChoice:-23 multipleReference:-112 list:28 keyValues:-32
type typeNoun displayed text:-87 multilineText:150 integer:32 boolean:-168 choice:-223 multipleChoice:-23 reference:-161 multipleReference:386 keyValues:-34 date:-21 file:80
type typeNoun displays text:38 integer:-22 number:-39 boolean:151 choice:-25 reference:-21 list:-22 keyValues:-20
type typeNoun distinguish text:178 boolean:-28 reference:-47 multipleReference:-29 list:-24
type typeNoun dn text:88 boolean:84 choice:-51 reference:-36
type typeNoun dns list:80
type typeNoun do text:-139 multilineText:28 boolean:22 choice:73 reference:57 multipleReference:50 list:-20
type typeNoun docker text:31 multilineText:-23 integer:-26 boolean:63 choice:-69 multipleReference:-43 list:-33 keyValues:107
type typeNoun dockerfile text:-43 multilineText:119 number:-20
type typeNoun document text:232 multilineText:-32 email:-45 boolean:44 choice:-191 reference:132 multipleReference:-91 list:45 keyValues:-23 date:-68 file:33
type typeNoun documents text:164 multilineText:53 boolean:44 choice:-49 reference:-35 multipleReference:-24 list:-68 keyValues:-27
type typeNoun does multilineText:-160 boolean:127 multipleChoice:86 reference:-33
type typeNoun doesn't text:65 integer:-38
type typeNoun domain text:107 multilineText:-37 url:-59 email:-48 integer:-39 number:-32 boolean:141 reference:-88 multipleReference:-29 list:121 keyValues:-23
type typeNoun domains text:-251 integer:-28 boolean:47 choice:-26 multipleReference:36 list:302
type typeNoun don't text:42 email:31 boolean:41 choice:-28 multipleReference:-32
type typeNoun done text:28 integer:65 boolean:-38 choice:62 multipleReference:-20 list:-39
type typeNoun down multilineText:-39 url:24 integer:83 number:-27 boolean:-165 choice:208 reference:29 multipleReference:-99 list:55
type typeNoun download text:49
type typeNoun downloaded text:-52 multilineText:45 boolean:-24 file:84
type typeNoun driver text:38 integer:-101 number:-22 boolean:-26 choice:-22 list:-59 keyValues:245
type typeNoun drop text:-25 integer:120 boolean:-78 choice:82 reference:-81 multipleReference:91 list:-32 file:-27
type typeNoun drop-down text:-60 boolean:-67 choice:45 reference:58 multipleReference:108
type typeNoun dropdown text:-352 multilineText:-97 url:-58 email:-20 integer:-56 number:-44 boolean:-287 choice:196 multipleChoice:-30 reference:460 multipleReference:436 list:-69 keyValues:-26 date:-37 file:-27
type typeNoun due text:-229 multilineText:-23 integer:113 number:97 date:91
type typeNoun duplicate integer:85 number:-26 boolean:-92 choice:108 list:-25
type typeNoun duration text:296 multilineText:-21 url:-22 integer:-152 number:-76 boolean:-67 choice:59 multipleChoice:-26 list:-29 date:40
type typeNoun during text:-55 multilineText:-101 url:31 integer:53 number:49 boolean:108 choice:-53 reference:-43 multipleReference:-62 list:50 keyValues:-21 file:73
type typeNoun dynamic text:-25 integer:42
type typeNoun e-invoicing text:84 boolean:42 choice:-48 reference:-40
type typeNoun e.g text:29 multilineText:-156 url:294 email:-56 integer:-112 boolean:-28 choice:-351 multipleChoice:-39 reference:96 multipleReference:57 list:242 file:-49
type typeNoun each text:-93 multilineText:-75 url:-42 email:-50 integer:-28 number:-160 boolean:-29 choice:348 multipleChoice:-31 reference:-194 list:362 date:-33
type typeNoun earlier multilineText:30
type typeNoun easy choice:44
type typeNoun edge text:106 choice:-95 multipleReference:94 keyValues:-36
type typeNoun edit multilineText:116 integer:-69 number:191 boolean:-119 choice:-33 multipleChoice:114 reference:-128 multipleReference:-37 list:-41 keyValues:-34 date:138 file:-45
type typeNoun edited text:-57 boolean:68 date:50
type typeNoun editing text:-33 multipleReference:171 list:-38
type typeNoun editor text:-177 multilineText:350 boolean:-37 choice:-27 reference:-23
type typeNoun either text:-35 multilineText:68 url:-41 email:-21 integer:-228 boolean:144 choice:54 multipleChoice:81 reference:-110 multipleReference:226 list:-62 keyValues:-60 date:-29 file:-21
type typeNoun element text:-28 multilineText:-28 integer:155 number:-38 boolean:122 choice:-24 reference:-20 multipleReference:-32 list:-51 keyValues:-20
type typeNoun elements text:36 integer:122 boolean:-36 choice:-27 list:-20
type typeNoun email text:-253 multilineText:-104 url:-238 email:884 integer:-48 number:-152 boolean:-306 choice:-86 multipleChoice:178 reference:-267 list:480 keyValues:-93 date:-69 file:-65
type typeNoun emails text:-21 multilineText:-59 url:-20 number:-23 boolean:207 choice:-162 multipleChoice:-20 reference:-100 multipleReference:-104 list:251 date:103
type typeNoun embedded multilineText:57
type typeNoun emitted integer:-22 list:86
type typeNoun empty text:43 multilineText:100 url:-21 integer:36 number:-35 boolean:51 choice:-163 multipleReference:-47 list:-85 keyValues:113
type typeNoun enable text:-334 multilineText:-111 integer:-88 number:-45 boolean:1041 choice:-230 multipleChoice:90 reference:-97 multipleReference:-64 list:-41 keyValues:-69
type typeNoun enabled text:-325 multilineText:-73 url:-29 number:-60 boolean:633 choice:-279 reference:162 multipleReference:232 list:-191 keyValues:-30 date:-26 file:-25
type typeNoun enables text:-79 multilineText:-74 integer:-46 boolean:251 choice:-118 reference:31 list:90
type typeNoun enabling text:-72 integer:-30 boolean:46 choice:209 reference:-39 multipleReference:-29 list:-36
type typeNoun encoding text:93 boolean:-26 choice:-46 reference:40
type typeNoun encrypted text:46 multilineText:-38
type typeNoun encryption choice:38
type typeNoun end text:-20 multilineText:131 integer:-84 number:-32 boolean:63 choice:74 reference:-37 date:-51
type typeNoun ending date:59
type typeNoun endpoint text:131 multilineText:-32 url:319 email:-22 integer:-38 number:-25 boolean:-65 choice:-64 reference:-85 multipleReference:-24 list:-58
type typeNoun endpoints text:-27 url:29 integer:-25 number:108 boolean:-20
type typeNoun enforce text:-68 multilineText:-59 boolean:65 choice:24 multipleChoice:160 reference:-33 multipleReference:-49
type typeNoun engagement text:72 multilineText:-22 reference:-30
type typeNoun engine text:90 boolean:-33 choice:40 reference:-32
type typeNoun ensure text:-124 multilineText:81 url:61 integer:-25 number:-21 boolean:58 choice:-33 reference:74 multipleReference:-25
type typeNoun ensuring text:113 integer:-41 reference:-20
type typeNoun enter text:-58 multilineText:30 url:253 email:246 integer:103 number:172 boolean:-175 choice:-344 multipleChoice:-178 reference:-288 multipleReference:-247 keyValues:-128 date:25 file:-110
type typeNoun entered email:26 integer:92 boolean:-118 choice:63
type typeNoun entering text:-54 multilineText:68 boolean:-55 choice:-24 reference:-28 list:125
type typeNoun enterprise text:36 url:73 reference:-22
type typeNoun entity text:56 url:34 integer:25 number:-21 choice:-49
type typeNoun entries text:-21 integer:69 number:-49 boolean:-31 choice:-25 reference:-24 list:25 date:97
type typeNoun entry text:265 multilineText:-146 integer:-100 choice:-26 list:68
type typeNoun environment text:273 multilineText:-53 integer:-30 number:-31 boolean:-75 choice:-153 reference:153 list:32 keyValues:-63
type typeNoun environment(s) text:-135 reference:-161 multipleReference:363
type typeNoun environments text:-20 reference:25 multipleReference:68 list:-33
type typeNoun error text:128 multilineText:-66 boolean:83 choice:-88
type typeNoun errors text:49
type typeNoun establish text:28 integer:-27
type typeNoun etc text:67 multilineText:-28 url:-32 integer:-23 number:-22 boolean:45 choice:-125 multipleChoice:140 reference:103 multipleReference:-30 list:-41 keyValues:-24
type typeNoun evaluate integer:64 boolean:-37 choice:63 multipleReference:-44
type typeNoun evaluated text:-51 boolean:48 choice:-78 reference:128
type typeNoun evaluation text:115 boolean:-44
type typeNoun even integer:22
type typeNoun event text:-324 multilineText:142 url:-51 email:-25 integer:31 number:-92 boolean:-117 choice:59 multipleChoice:85 reference:30 multipleReference:111 list:-91 keyValues:-31 date:242 file:-26
type typeNoun events text:-147 multilineText:-64 integer:-58 boolean:115 choice:159 reference:-109 list:207 keyValues:-27
type typeNoun every text:-102 multilineText:123 email:-46 integer:-40 number:-33 choice:134 reference:-24 multipleReference:-41 list:-58 keyValues:136
type typeNoun eviction integer:49
type typeNoun exact text:-37 choice:75
type typeNoun example text:104 multilineText:152 url:167 email:65 integer:-136 number:-48 boolean:-59 choice:-109 reference:-167 multipleReference:-48 list:159 keyValues:-39 date:-23
type typeNoun exceeding text:-34 integer:47 number:-24 boolean:-42 choice:75
type typeNoun exceeds integer:32
type typeNoun exchange text:97 boolean:-26 choice:-43 reference:-33 list:76
type typeNoun exclude text:-46 multilineText:-26 boolean:-87 multipleReference:188 list:121 keyValues:-102
type typeNoun excluded text:92 integer:-63 number:-21 list:25
type typeNoun execute text:259 multilineText:-138 url:-33 integer:-51 number:-39 boolean:-124 choice:212 multipleReference:-56 list:22 keyValues:-22
type typeNoun executed text:-143 multilineText:188 integer:219 number:-35 boolean:-55 choice:-26 reference:-54 list:-41
type typeNoun executes multilineText:218 integer:-40 number:-32 boolean:-50 choice:-29 reference:-29
type typeNoun execution text:-286 multilineText:57 boolean:-36 choice:-70 multipleChoice:128 reference:46 multipleReference:-46 list:175 keyValues:52
type typeNoun exist text:28
type typeNoun existing text:115 multilineText:-76 integer:-22 boolean:59 choice:-79 multipleChoice:130 reference:80 multipleReference:-110 list:-36
type typeNoun exists text:34 boolean:128 reference:-37 multipleReference:-24 list:-29
type typeNoun expand text:-28 boolean:79 choice:-28 reference:60 multipleReference:-38
type typeNoun expected reference:88
type typeNoun expense text:-170 multilineText:-26 integer:-42 boolean:-63 choice:-105 reference:378 multipleReference:140 list:-52 keyValues:-22
type typeNoun experiment multilineText:45 integer:-21 choice:-92 reference:85
type typeNoun expiration text:-28 integer:80
type typeNoun expire text:-53 integer:67 choice:37 reference:-36
type typeNoun expires text:-20 boolean:-39 choice:-20 reference:-26 date:161
type typeNoun explain text:57 choice:-31
type typeNoun explaining text:26
type typeNoun export choice:102 reference:-48
type typeNoun exported multilineText:35
type typeNoun expose text:-36 keyValues:84
type typeNoun exposed text:-47 boolean:97 choice:-65 list:95
type typeNoun expression text:229 multilineText:-30 integer:-20 boolean:-35 choice:-48 reference:-33 multipleReference:-34 list:42
type typeNoun extension text:-45 multilineText:-44 integer:-24 number:-21 choice:-59 file:253
type typeNoun external text:-28 multilineText:25 number:111 boolean:-84 choice:182 reference:-177 multipleReference:31
type typeNoun extra text:86 multilineText:-26 integer:-20 boolean:-67 choice:-83 reference:-30 multipleReference:164 list:-58 keyValues:77
type typeNoun extract text:47 multilineText:-48 integer:-39 boolean:122 choice:-49 reference:-31 multipleReference:-31 list:89
type typeNoun extracted text:334 multilineText:-122 number:-24 boolean:-53 choice:-24 list:-33
type typeNoun fail text:-81 multilineText:-32 integer:-40 number:227 choice:-97 multipleChoice:132 reference:-30 list:-24
type typeNoun failed text:-58 integer:43 boolean:-74 choice:113 multipleChoice:44
type typeNoun fails text:208 integer:-84 boolean:-26 choice:51 reference:-73
type typeNoun failure text:-277 integer:111 number:183 boolean:32
type typeNoun failures text:-89 integer:111
type typeNoun false text:-375 multilineText:-33 url:-22 integer:-50 number:-36 boolean:652 choice:-74 reference:-60 multipleReference:96 list:-44 keyValues:-32
type typeNoun faster text:-54 integer:-23 reference:89
type typeNoun fault text:61 boolean:-53 choice:-115 reference:-152 multipleReference:-22 list:332
type typeNoun favicon text:-88 boolean:-42 file:171
type typeNoun fcm text:-32 multilineText:71
type typeNoun feature text:-70 multilineText:-74 integer:-40 number:-39 boolean:78 choice:-87 reference:223 multipleReference:118 list:-38 keyValues:-21
type typeNoun features text:-35 boolean:171 multipleChoice:-36 reference:-27
type typeNoun fee text:101 integer:-35 number:153 boolean:-82 choice:-102 reference:110 multipleReference:-32 list:-61
type typeNoun feedback text:70
type typeNoun fetch text:-37 integer:145 boolean:-27 choice:-21
type typeNoun fetched text:-46 integer:49 boolean:50 choice:-44
type typeNoun field text:62 multilineText:-71 url:66 email:-32 integer:107 number:-116 boolean:-177 choice:-291 multipleChoice:-124 reference:48 multipleReference:-160 list:104 date:-76 file:-169
type typeNoun fields text:52 multilineText:-112 url:-98 email:-69 integer:95 boolean:-217 choice:-315 multipleChoice:180 reference:131 multipleReference:65 list:275 keyValues:-29 date:-82 file:-73
type typeNoun file text:-43 multilineText:376 url:-65 email:-29 integer:-70 number:-76 choice:-99 multipleChoice:-35 reference:-93 list:-30 keyValues:-47 date:-34 file:221
type typeNoun files text:146 multilineText:-113 url:-26 integer:-208 number:-21 boolean:138 choice:-197 multipleChoice:94 reference:-54 multipleReference:214 list:-102 keyValues:-23 file:152
type typeNoun fill multilineText:-26 email:105 integer:70 number:38 boolean:-105 choice:-172 multipleChoice:-27 reference:131 multipleReference:53 list:87 keyValues:-75 date:-55
type typeNoun filled text:67 reference:-32
type typeNoun filling text:104 number:-21 reference:-20 multipleReference:56 list:-44
type typeNoun filter text:-135 multilineText:330 url:-40 integer:-66 number:-49 choice:-111 multipleChoice:-39 reference:-107 multipleReference:85 list:-40 keyValues:22 date:148 file:-20
type typeNoun filters text:45 multilineText:-47 integer:60 choice:-195 reference:-20 multipleReference:200 list:54 keyValues:-49
type typeNoun final text:-110 multilineText:58 boolean:81 choice:61 reference:-60
type typeNoun financial text:155 choice:-217 reference:108
type typeNoun find multilineText:-39 integer:-50 number:-38 boolean:36 choice:-109 multipleChoice:95 reference:172 multipleReference:-54 list:52
type typeNoun fires text:-51 integer:-20 boolean:-55 choice:69 reference:124
type typeNoun first multilineText:80 choice:47 reference:86 multipleReference:-25 list:-23 date:-76
type typeNoun fiscal text:118 boolean:-29 reference:-22
type typeNoun five integer:-21 number:-24 choice:68
type typeNoun fixed text:-110 integer:-132 number:50 boolean:-77 choice:199 reference:140
type typeNoun flag text:46 multilineText:-47 integer:-45 number:-48 boolean:104 reference:133 list:-30 keyValues:-52
type typeNoun flags boolean:-26 choice:80 reference:-27 multipleReference:144 list:-35 keyValues:-85
type typeNoun flat text:-41 number:127 boolean:-21 choice:-27
type typeNoun flow text:134 integer:-34 boolean:-107 choice:162 reference:-53 file:-31
type typeNoun folder text:139 boolean:-52 choice:-91 reference:43 multipleReference:27
type typeNoun follow multilineText:166 multipleReference:-31 list:-60 keyValues:-21
type typeNoun following text:-108 multilineText:90 url:33 integer:-33 number:-29 boolean:-84 choice:102 reference:186 multipleReference:-64 list:-25 keyValues:-23
type typeNoun follows url:21 choice:25
type typeNoun footer multilineText:100 boolean:-27 choice:-36
type typeNoun for text:-73 multilineText:-343 url:-31 email:-140 number:-384 boolean:-444 choice:29 multipleChoice:-178 reference:-159 multipleReference:-186 list:-32 keyValues:135 date:-176 file:-236
type typeNoun force text:-29 choice:39
type typeNoun forces text:88 boolean:-25
type typeNoun form text:-244 url:100 email:20 integer:-23 number:-56 boolean:59 choice:-145 multipleChoice:187 multipleReference:29 list:110 keyValues:-40 file:-21
type typeNoun format text:-141 multilineText:250 url:331 email:-20 integer:-135 number:-69 choice:-163 multipleChoice:-38 reference:-162 multipleReference:-60 list:-21 keyValues:-23 date:134 file:58
type typeNoun formats file:42
type typeNoun formatting text:-21 multilineText:157 boolean:-25 choice:25 multipleReference:-30 list:-42 keyValues:-41
type typeNoun formula text:171 boolean:-42 choice:-39
type typeNoun forward text:-22 multilineText:40 integer:-27 keyValues:89
type typeNoun forwarded text:-60 multilineText:64 email:67
type typeNoun forwarding text:-197 multilineText:58 boolean:167
type typeNoun found text:53 boolean:29
type typeNoun four text:25 multilineText:40 integer:-52 choice:58 reference:-42
type typeNoun free multilineText:-31 integer:-24 number:68 boolean:-54 choice:97 reference:-30
type typeNoun frequency text:109 multilineText:-22 boolean:-81 choice:-38 reference:106
type typeNoun from text:29 multilineText:-123 url:-111 email:176 integer:-21 number:-360 boolean:105 choice:377 multipleChoice:-160 reference:-185 multipleReference:-165 list:79 keyValues:-61 date:-44 file:-88
type typeNoun front number:93 boolean:-23
type typeNoun full text:-44 multilineText:28 url:-29 integer:-75 number:166 boolean:123 reference:-75 multipleReference:-21 list:-30 keyValues:-21 file:-24
type typeNoun function text:-220 multilineText:162 boolean:24 choice:-69 reference:212 multipleReference:-25 list:-26
type typeNoun functionality text:-85 multilineText:-22 boolean:85 choice:119 reference:-45
type typeNoun functions text:37
type typeNoun further choice:24 reference:-23 multipleReference:-23 list:-23 keyValues:60
type typeNoun future text:92 choice:59 reference:-48
type typeNoun gateway text:324 multilineText:-23 url:-38 integer:-76 boolean:-152 choice:-67 multipleReference:106 list:-22 keyValues:-28
type typeNoun gcp text:-27 multilineText:37
type typeNoun general text:245 multilineText:-68 integer:-21 choice:-47 reference:-43
type typeNoun generate multilineText:-24 url:-27 choice:-43 reference:186 multipleReference:-28 list:-26
type typeNoun generated text:-182 multilineText:134 url:-21 integer:367 number:-65 boolean:-92 choice:-67 reference:-79 multipleReference:-40 list:131 keyValues:-26 file:-28
type typeNoun generates text:-94 boolean:114 choice:-22 reference:59
type typeNoun generating multilineText:22
type typeNoun generation text:-22 integer:42 boolean:40 choice:-35
type typeNoun generic multipleReference:-27 list:95 keyValues:-33
type typeNoun get text:172 multilineText:-38 url:-47 email:57 integer:32 boolean:-82 reference:-115 multipleReference:33 list:-54 keyValues:61
type typeNoun git text:128 integer:-20 boolean:-29 choice:-41 reference:63 multipleReference:-20
type typeNoun github text:73 choice:-103 reference:77
type typeNoun gitlab boolean:59 reference:-24
type typeNoun give text:-105 multilineText:-37 url:-27 integer:23 number:-46 boolean:-32 choice:330 reference:56 multipleReference:-91 list:-20
type typeNoun given text:-46 multilineText:204 integer:81 number:-34 choice:-152 reference:61 list:-20
type typeNoun global text:-20 number:-27 boolean:88 choice:-52 list:-22 keyValues:98
type typeNoun globally choice:56 reference:-46
type typeNoun go text:89 boolean:-107 reference:33 multipleReference:109 list:-58
type typeNoun going text:-107 multilineText:155 boolean:-23 choice:82 reference:-49
type typeNoun google text:-105 multilineText:-27 integer:-40 boolean:-41 choice:162 reference:-57 multipleReference:162
type typeNoun government choice:28 reference:-21
type typeNoun grant boolean:58 choice:-33 multipleChoice:31 reference:-77 multipleReference:53
type typeNoun greater text:87 integer:-54
type typeNoun grid text:94 integer:-55 number:-42 boolean:133 choice:-21 list:-46
type typeNoun group text:470 multilineText:-48 url:-27 integer:-73 number:101 boolean:-106 choice:-225 multipleChoice:-26 reference:317 multipleReference:-198 list:-87 keyValues:-34
type typeNoun grouped text:-32 integer:-20 number:-23 choice:121
type typeNoun grouping text:143 boolean:-50 choice:113 reference:-85 multipleReference:-26 list:-31
type typeNoun groups text:141 multilineText:-42 url:-20 integer:34 number:-37 boolean:-235 choice:20 multipleChoice:-27 reference:-53 multipleReference:394 list:-90 keyValues:-51
type typeNoun guide text:31 url:25
type typeNoun half text:-180 multilineText:80 integer:-51 number:126 choice:94 reference:-42
type typeNoun handle text:-55 multilineText:-29 integer:-43 boolean:212 choice:135 multipleReference:-49 list:-96
type typeNoun has multilineText:-36 url:-29 email:-21 number:53 boolean:-216 choice:130 multipleChoice:-34 multipleReference:239 list:-55 keyValues:-29 date:-26 file:-21
type typeNoun hash text:29 multilineText:-31 choice:53 reference:42 list:-23
type typeNoun have text:-83 multilineText:-76 url:-35 email:163 number:-82 boolean:196 choice:138 multipleChoice:-28 reference:20 multipleReference:-110 list:-97 keyValues:-37 file:-21
type typeNoun having text:50 reference:-38
type typeNoun head text:-25 multilineText:36
type typeNoun header text:-98 multilineText:-42 integer:84 number:-21 choice:-54 reference:52 keyValues:133
type typeNoun headers text:-97 multilineText:54 integer:-21 boolean:-28 choice:74 reference:-24 multipleReference:-26 list:-111 keyValues:229
type typeNoun heading text:28
type typeNoun health integer:21
type typeNoun height text:-84 number:-69 choice:173
type typeNoun hello text:-56 multilineText:163 choice:-41
type typeNoun help text:278 multilineText:-27 url:60 boolean:121 choice:-294 multipleReference:-33 list:-47 file:-34
type typeNoun helpful text:-29 multilineText:117 integer:-38 number:107 boolean:-129 choice:120 reference:-32 list:-51 keyValues:-21
type typeNoun helps text:-20 reference:36
type typeNoun here text:-246 multilineText:276 url:-20 integer:-40 boolean:-103 choice:-21 multipleChoice:111 reference:150 list:-77 keyValues:-20
type typeNoun hex text:31
type typeNoun hide text:-22 boolean:178 choice:-127
type typeNoun hides text:-101 integer:-37 boolean:162 choice:80
type typeNoun high text:-117 number:119 choice:152 reference:-54
type typeNoun history text:-109 multilineText:105 boolean:-20 reference:-24 multipleReference:84
type typeNoun hold text:37 boolean:-32 choice:-56 reference:95
type typeNoun horizontal text:-20 choice:54
type typeNoun host text:-150 multilineText:96 url:58 integer:-209 boolean:80 multipleReference:-67 list:47 keyValues:187
type typeNoun hosted text:-48 multilineText:-23 url:33 choice:48 reference:35
type typeNoun hostname url:44 choice:25 list:27
type typeNoun hour text:-28 integer:77 choice:31
type typeNoun hours text:79 integer:188 number:-133
type typeNoun how text:-290 multilineText:80 url:-64 email:-26 integer:424 number:-86 boolean:-336 choice:512 multipleChoice:-48 reference:104 multipleReference:-173 list:-125 keyValues:-78 file:-39
type typeNoun html text:-132 multilineText:221 boolean:-166 list:207 keyValues:-69
type typeNoun http text:-250 multilineText:49 url:46 integer:306 boolean:-60 choice:-58 multipleReference:-31 list:24 keyValues:33
type typeNoun https text:-61 multilineText:-86 url:66 reference:110
type typeNoun https: text:-166 url:214
type typeNoun https:// multilineText:44
type typeNoun hub url:23
type typeNoun human text:95 multilineText:95 boolean:-120 reference:60 multipleReference:-34
type typeNoun human-readable text:73 reference:-30
type typeNoun i.e text:-20 reference:44 multipleReference:-49 list:71
type typeNoun iam text:59 boolean:26
type typeNoun icon text:36 multilineText:-25 url:260 boolean:-80 choice:-73 reference:-95 multipleReference:-45 list:118 file:-47
type typeNoun icons text:32 boolean:-44 multipleReference:86 list:-21
type typeNoun id text:35 url:-84 email:158 integer:-121 number:-91 boolean:-94 choice:23 reference:58 multipleReference:105 list:89 keyValues:-51 date:-32 file:-24
type typeNoun identification text:96 choice:-81
type typeNoun identifier text:197 multilineText:-38 url:-103 boolean:-35 choice:-25 reference:-61 list:135
type typeNoun identifiers boolean:-47 choice:-37 multipleReference:-22 list:159
type typeNoun identify multilineText:-27 boolean:-70 reference:-39 multipleReference:64 list:139 file:-30
type typeNoun identity text:46 multilineText:-50 url:26 choice:-116 multipleChoice:146
type typeNoun idp text:120 boolean:-26
type typeNoun ids text:33 integer:-23 boolean:-59 choice:-48 reference:-41 list:227 keyValues:-21
type typeNoun if text:59 multilineText:-198 url:-81 email:-67 integer:-238 number:179 boolean:487 reference:-164 multipleReference:-120 list:-137 date:26 file:-81
type typeNoun ignore boolean:-47 list:97
type typeNoun ignored integer:-30 boolean:-137 choice:131 multipleReference:-57 list:104
type typeNoun image text:-37 multilineText:-87 url:110 integer:339 number:-155 boolean:-159 multipleChoice:-20 reference:-40 multipleReference:-74 list:-71 keyValues:-31 file:225
type typeNoun images text:-22 boolean:26 reference:39 multipleReference:-30
type typeNoun import multilineText:-25 boolean:184 choice:-136 reference:-58 list:118 keyValues:-25 date:94 file:-106
type typeNoun imported text:29 choice:-51 multipleReference:-20 date:120 file:-22
type typeNoun importing text:-25 choice:-39 reference:121 list:-28
type typeNoun imports text:-26 integer:20 boolean:24
type typeNoun in text:-291 url:-71 number:-69 boolean:-232 choice:-275 multipleChoice:-208 multipleReference:-24 list:42 keyValues:37 date:-234 file:-308
type typeNoun inactive text:71 multilineText:-23 boolean:-46 choice:54
type typeNoun inactivity text:66 integer:-43
type typeNoun include text:-118 multilineText:-47 url:-23 integer:-67 number:-53 boolean:384 choice:-62 multipleChoice:-25 reference:-97 multipleReference:-130 list:190 keyValues:-40 date:80 file:-21
type typeNoun included multilineText:-77 email:-25 integer:-34 number:-30 boolean:-72 choice:-82 reference:-153 multipleReference:359 list:37 keyValues:113
type typeNoun includes multilineText:-30 integer:92 boolean:45 choice:-28 list:-31
type typeNoun including text:58 multilineText:60 integer:85 number:-52 boolean:-102 choice:-45 multipleChoice:128 reference:-44 multipleReference:-37 list:-35
type typeNoun incoming text:-251 multilineText:-24 integer:349 number:-29 boolean:117 choice:-24 reference:-38 multipleReference:134 list:-155 keyValues:-28
type typeNoun increase text:74 boolean:-25
type typeNoun index text:79 reference:-36
type typeNoun indicate text:-52 multilineText:-22 boolean:73 choice:-27 reference:54
type typeNoun indicates number:86 boolean:26 choice:-22
type typeNoun individual text:-60 boolean:-46 choice:36 multipleReference:137
type typeNoun info text:-72 choice:145
type typeNoun information text:-181 multilineText:92 url:-39 email:-29 integer:-49 number:-46 boolean:-125 choice:272 multipleChoice:-25 reference:105 multipleReference:-67 list:122 date:-38
type typeNoun infrastructure text:31
type typeNoun inherit text:71 boolean:-29 multipleReference:70 list:-50
type typeNoun initial text:55 integer:51 boolean:-23 reference:-78 keyValues:52
type typeNoun initiated text:-98 multilineText:-24 integer:287 boolean:-62 reference:-26
type typeNoun injected text:-79 multilineText:79 multipleReference:122 keyValues:-31
type typeNoun input text:240 multilineText:-51 url:-33 email:-22 integer:22 number:-67 choice:-150 multipleChoice:-51 reference:93 multipleReference:-147 list:297 keyValues:-91 date:-26
type typeNoun insert multilineText:-47 boolean:-24 reference:107
type typeNoun inside text:-90 multilineText:-27 integer:-27 number:-22 choice:252 reference:45 multipleReference:-61 list:-41
type typeNoun installed text:-22 boolean:-22 reference:55
type typeNoun instance text:-126 multilineText:-37 url:135 integer:-46 number:-49 boolean:-73 multipleChoice:-24 reference:-69 multipleReference:32 list:157 keyValues:112 date:-20
type typeNoun instances text:-88 integer:122 number:-20 boolean:-55 choice:84 reference:-35
type typeNoun instead text:-74 boolean:147 choice:-62 multipleChoice:83 multipleReference:-23
type typeNoun instructions text:-83 multilineText:122
type typeNoun integer text:-63 integer:96
type typeNoun integration text:57 multilineText:58 choice:108 reference:-147
type typeNoun intended integer:-31 reference:56
type typeNoun interface multilineText:-23 boolean:66 choice:-23 reference:65
type typeNoun intermediate multilineText:47 choice:-26
type typeNoun internal text:276 multilineText:-27 integer:-32 number:-24 boolean:-46 choice:-27 reference:-51
type typeNoun interval text:260 integer:-108 number:-91 boolean:-26 choice:-30 reference:64
type typeNoun into text:186 multilineText:72 email:-30 integer:-89 number:-86 boolean:352 choice:-74 multipleChoice:-27 reference:-218 multipleReference:117 list:-90 keyValues:-46 date:-31 file:-61
type typeNoun invoice text:-175 multilineText:144 url:-35 integer:-139 number:40 boolean:-45 choice:40 multipleChoice:-33 reference:297 multipleReference:94 list:-75 keyValues:-38 date:-39 file:-28
type typeNoun invoiced boolean:39
type typeNoun invoices multilineText:-58 url:-20 integer:80 number:41 boolean:170 choice:137 multipleChoice:-20 reference:-62 multipleReference:-30 list:-81 keyValues:-22 date:-137
type typeNoun ip text:317 multilineText:-28 url:-74 email:-63 integer:72 number:-30 boolean:-32 choice:-109 multipleReference:-31 list:21 keyValues:-20 date:-21
type typeNoun ipv4 text:90 multilineText:-55 choice:25
type typeNoun is text:25 multilineText:-274 url:66 email:-167 integer:176 number:-127 boolean:30 choice:73 multipleChoice:-108 reference:-188 multipleReference:-280 list:-263 keyValues:63 date:-27 file:-236
type typeNoun isolate boolean:24
type typeNoun issue text:-33 number:-22 boolean:-127 reference:-37 multipleReference:282
type typeNoun issued text:28 multilineText:-35 boolean:51 choice:24
type typeNoun issuer text:25 integer:105 boolean:-25 list:-41
type typeNoun issues text:41 multilineText:-57 integer:-23 choice:-38 reference:-72 multipleReference:-33 list:175 keyValues:-69 date:123
type typeNoun it multilineText:-91 url:-73 email:-53 integer:220 number:-191 boolean:39 choice:236 multipleChoice:32 reference:-212 multipleReference:-31 list:-159 keyValues:151 date:-25 file:-65
type typeNoun item text:38 multilineText:-32 integer:-45 number:-47 boolean:-109 choice:-39 multipleChoice:-22 reference:226 multipleReference:126 keyValues:-54
type typeNoun items text:36 multilineText:273 url:-26 integer:159 number:-72 boolean:56 choice:-87 reference:-158 multipleReference:-89 keyValues:-53 date:-20
type typeNoun iteration text:-38 integer:62
type typeNoun its text:217 multilineText:-21 integer:38 number:67 boolean:-188 choice:171 multipleChoice:-24 multipleReference:-52 list:-71 keyValues:-25 date:-40
type typeNoun java text:-30 keyValues:84
type typeNoun javascript text:-148 multilineText:335 boolean:-43 choice:-24 reference:-28 list:-30
type typeNoun jira text:97 multilineText:-30 number:-28 boolean:-93 choice:-47 reference:-83 multipleReference:255 list:-26
type typeNoun job text:-181 multilineText:83 url:-21 integer:163 number:-50 choice:-97 multipleChoice:-20 reference:-65 multipleReference:-53 list:-89 keyValues:376 date:-36
type typeNoun jobs text:-97 integer:70 reference:-27 date:103
type typeNoun json text:-413 multilineText:673 url:-29 number:-36 boolean:66 choice:-123 reference:-58 multipleReference:-36 list:-40 keyValues:-55 file:94
type typeNoun just text:174 multilineText:-106 boolean:-101 choice:69 reference:100 multipleReference:-71
type typeNoun jwks text:52 multilineText:41 integer:-33 list:-29
type typeNoun jwt text:-67 multilineText:77 integer:88 boolean:-35 choice:169 reference:-61 multipleReference:-20 list:-70 keyValues:-20
type typeNoun k8s text:-157 url:-27 number:59 choice:-72 reference:46 list:-22 keyValues:232
type typeNoun kafka text:-23 multilineText:-95 integer:175 number:-34 boolean:-22 choice:-45 reference:115 list:61 keyValues:-94
type typeNoun keep text:115 multilineText:-41 url:-31 email:-105 integer:-40 number:-38 boolean:-36 choice:117 multipleChoice:-28 reference:143 multipleReference:-60 list:48 keyValues:-41 date:-22
type typeNoun keeps text:-144 boolean:46 choice:215 reference:-21
type typeNoun key multilineText:23 url:-76 email:-36 integer:100 number:-87 boolean:-36 choice:-311 multipleChoice:-42 reference:52 multipleReference:36 list:-195 keyValues:442 date:111 file:-35
type typeNoun key-value text:-39 list:-23 keyValues:124
type typeNoun keycloak text:35
type typeNoun keys text:-198 multilineText:28 integer:-45 boolean:129 reference:-21 multipleReference:-61 list:257 keyValues:-22
type typeNoun keywords text:50 boolean:-34 list:156 keyValues:-82
type typeNoun kind text:-38 choice:-24 reference:69
type typeNoun know text:-33 multilineText:87
type typeNoun knowledge text:35 url:24
type typeNoun known text:-23 boolean:43
type typeNoun kubernetes choice:31
type typeNoun label text:134 url:-36 integer:-24 number:-62 boolean:30 choice:-79 reference:83 list:-27 keyValues:27
type typeNoun labeled text:113 multilineText:-55 choice:-41 reference:45
type typeNoun labels multilineText:82 url:-20 integer:-64 number:324 boolean:-166 choice:-97 multipleChoice:-21 reference:-99 multipleReference:-114 list:192 keyValues:-54
type typeNoun land boolean:-56 multipleReference:110 file:-23
type typeNoun language text:325 multilineText:-50 integer:-30 boolean:-105 choice:-237 multipleChoice:119 reference:61 multipleReference:22 list:-59 keyValues:-21
type typeNoun languages text:68 integer:-37 boolean:-61 reference:-21 list:88
type typeNoun last text:-104 number:-21 boolean:53 choice:75 reference:104 list:-21
type typeNoun later text:27 multilineText:-51 boolean:104 choice:-29 reference:-29
type typeNoun latest text:-62 integer:246 boolean:-67 choice:-34 reference:-28
type typeNoun layer text:45
type typeNoun layout text:-123 multilineText:152 boolean:35 choice:64 reference:-65 multipleReference:-24
type typeNoun ldap text:-88 multilineText:-72 url:-30 integer:-26 number:-23 boolean:95 choice:-44 reference:114 multipleReference:-54 list:193
type typeNoun lead text:-114 integer:125 boolean:89 reference:-31
type typeNoun least text:-25 integer:75 choice:-28
type typeNoun leave text:105 multilineText:75 url:103 boolean:98 choice:-182 multipleChoice:-27 reference:-28 multipleReference:-69 list:-66 date:-29 file:-26
type typeNoun left text:-27 multilineText:-24 integer:-40 number:-22 choice:109 reference:-77 multipleReference:88 file:-31
type typeNoun legacy boolean:29
type typeNoun legal text:110 choice:-24 reference:-34
type typeNoun legend text:-75 integer:-23 number:-23 boolean:-36 choice:236 reference:37 multipleReference:-28
type typeNoun length text:21 integer:227 number:-74 boolean:-45 list:-30
type typeNoun let text:-124 multilineText:148 boolean:163 choice:-45 reference:-31 file:-20
type typeNoun lets text:-26 boolean:114 reference:-50 multipleReference:79 list:-72
type typeNoun letter text:-47 number:-35 boolean:168 choice:-57 reference:83
type typeNoun level text:46 multilineText:-26 integer:-100 number:90 boolean:-136 choice:-48 reference:281 list:-30 keyValues:-21
type typeNoun levels text:-24 integer:25 number:-25 choice:62
type typeNoun library text:-72 multilineText:182 choice:-48
type typeNoun lifetime text:57
type typeNoun light text:89 boolean:-26 choice:-51 reference:30
type typeNoun like text:-40 multilineText:22 url:-61 integer:23 number:-23 boolean:-114 choice:61 multipleChoice:-24 reference:84 multipleReference:-62 keyValues:153
type typeNoun limit text:135 multilineText:-31 integer:214 number:-60 choice:-48 multipleReference:-28 list:-116
type typeNoun limits text:59 integer:-32 choice:-67 reference:102
type typeNoun line text:-219 multilineText:-55 url:-142 number:275 boolean:41 choice:-59 reference:123 multipleReference:-62 list:29 keyValues:-27 file:92
type typeNoun linear text:-229 boolean:183 choice:-25 reference:-27 list:160
type typeNoun lines text:157 multilineText:-39 integer:-105 number:-96 boolean:-35 choice:136 multipleChoice:-21 reference:-36 list:134 keyValues:-72
type typeNoun link text:-181 multilineText:-28 url:-29 integer:21 number:-50 boolean:-58 choice:64 reference:357 multipleReference:-21 list:-43
type typeNoun linked text:-130 multilineText:89 number:-23 boolean:-141 choice:-45 reference:40 multipleReference:259
type typeNoun links integer:51
type typeNoun list text:-502 multilineText:-107 url:-95 email:66 number:-121 boolean:60 choice:-212 multipleChoice:-60 reference:352 multipleReference:316 list:251 keyValues:-28 date:-72 file:-36
type typeNoun listed choice:-22 reference:42
type typeNoun listening text:-89 integer:184 list:-20
type typeNoun listens text:52 integer:-120 reference:-21 keyValues:135
type typeNoun lists multilineText:48 integer:-21 boolean:-189 reference:-37 multipleReference:227
type typeNoun live text:-66 url:51 integer:32 boolean:51 choice:-20
type typeNoun llm text:-58 multilineText:111 integer:28
type typeNoun load text:-98 integer:-42 boolean:112 choice:-45 multipleChoice:118 reference:-60 multipleReference:33 list:73
type typeNoun local text:-45 multilineText:-62 integer:-61 number:-21 choice:137 reference:159 list:-23 keyValues:-29
type typeNoun locally text:56
type typeNoun locate text:-39 multilineText:225 boolean:-70 reference:-57
type typeNoun located text:88 multilineText:-43
type typeNoun location text:279 multilineText:94 integer:-34 number:-28 boolean:-119 choice:78 reference:-84 multipleReference:-63 list:-44
type typeNoun locations text:23 choice:-28 reference:41
type typeNoun lock text:-72 integer:79 number:41
type typeNoun log text:216 multilineText:-81 integer:-244 number:-37 boolean:70 choice:96 reference:31 multipleReference:-30
type typeNoun logged multipleReference:44 list:-24
type typeNoun logging text:-48 multilineText:99 boolean:21 reference:-28
type typeNoun login text:22 multilineText:146 url:26 email:20 number:-24 boolean:126 choice:-60 reference:-148 multipleReference:-59
type typeNoun logo text:-26 reference:-43 file:122
type typeNoun logout boolean:70
type typeNoun logs boolean:-80 choice:106 reference:-25
type typeNoun long text:88 multilineText:-32 integer:107 number:-26 boolean:-72 choice:-50 reference:-23 date:52
type typeNoun longer boolean:66 choice:-27
type typeNoun lookup text:-95 multilineText:117 boolean:72
type typeNoun low text:-114 number:122 choice:93
type typeNoun lower integer:-26 reference:86
type typeNoun maas text:252 choice:-48 reference:-114 multipleReference:-59
type typeNoun machine text:-84 integer:207 number:-51 choice:49 reference:-60
type typeNoun made text:-76 boolean:-50 choice:106 reference:103 list:-30
type typeNoun mail text:-79 email:76 list:44
type typeNoun main text:31 multilineText:151 integer:-33 choice:-43 reference:-22 list:-31 keyValues:-25
type typeNoun maintain text:-76 multilineText:-26 integer:99 boolean:-40 choice:-23 list:102
type typeNoun make text:-205 multilineText:-68 integer:-258 number:-32 boolean:69 choice:-72 multipleChoice:-36 reference:229 multipleReference:186 list:40 keyValues:151
type typeNoun manage text:85 choice:-39 reference:34
type typeNoun management text:-31 multipleReference:84
type typeNoun mandatory text:54
type typeNoun manual text:-49 boolean:108 reference:-20
type typeNoun manually text:118 multilineText:-30 integer:-23 number:27 boolean:-59 choice:110 reference:-59 list:-26
type typeNoun many text:-167 multilineText:97 integer:419 number:-90 boolean:33 choice:-130 reference:-20 multipleReference:-36 list:-56 keyValues:-22
type typeNoun map text:-167 multilineText:97 integer:52 boolean:-77 choice:180 reference:-46 list:-28 keyValues:52
type typeNoun mapped boolean:127 reference:-66
type typeNoun mapping multilineText:-45 integer:-24 choice:-90 reference:-27 multipleReference:-28 list:-47 keyValues:358 file:-44
type typeNoun mappings text:80 multilineText:-21 boolean:-23 multipleReference:-27 list:-54 keyValues:60
type typeNoun maps text:45 multilineText:137 integer:-31 choice:-32 multipleReference:-38 list:-38
type typeNoun mark text:-87 number:-46 boolean:207
type typeNoun markdown text:-99 multilineText:42 integer:90 choice:34 reference:-23
type typeNoun marked text:37 multilineText:-29 boolean:118 choice:-50
type typeNoun master multilineText:-27 url:22 integer:-23 boolean:52 choice:166 reference:-75 list:-43
type typeNoun match text:-137 multilineText:126 url:-26 integer:38 number:-86 boolean:133 choice:74 multipleChoice:132 reference:-146 multipleReference:-23 list:-27 keyValues:-25
type typeNoun matches text:135 boolean:-99 reference:30
type typeNoun matching text:-121 multilineText:117 number:48 boolean:-108 choice:199 reference:-61 list:-33 keyValues:-23
type typeNoun material text:174 boolean:-54 reference:-31
type typeNoun materials choice:-49 reference:81
type typeNoun max text:98 url:-23 integer:-53 number:-29 boolean:40 choice:-37 list:40
type typeNoun maximum text:-124 multilineText:-33 url:-24 integer:592 number:23 boolean:-85 choice:-107 reference:-57 multipleReference:-29 list:-112 keyValues:-29 date:-30
type typeNoun may text:35 multilineText:48 integer:-85 number:-22 boolean:89 reference:86 multipleReference:-25 list:-59
type typeNoun mcp text:-139 multilineText:-27 integer:-22 choice:193 reference:-28 multipleReference:-27 list:84
type typeNoun means multilineText:29 url:-29 integer:-20 boolean:76 choice:75 reference:-83
type typeNoun meant boolean:-84 choice:103
type typeNoun measure choice:138 reference:-75
type typeNoun measured text:-56 integer:22 choice:116 reference:-24
type typeNoun medium text:-116 number:124 choice:91
type typeNoun meet text:74
type typeNoun member text:91 boolean:-66 choice:-64 multipleReference:152 list:-69
type typeNoun members integer:-25 boolean:-68 multipleReference:150
type typeNoun membership text:-155 multilineText:-42 integer:51 boolean:242 choice:-204 reference:181 multipleReference:-32 list:-38 date:62
type typeNoun memberships text:-155 integer:-43 number:60 boolean:92 choice:-137 reference:251
type typeNoun memories text:-74 integer:73 boolean:54 choice:-22
type typeNoun memory text:-49 integer:202 number:-99 boolean:101 choice:-36 reference:-35 list:-21
type typeNoun mentioned text:-57 list:85
type typeNoun menu text:-135 url:-25 email:122 integer:-33 number:-27 boolean:-92 choice:317 reference:-95 multipleReference:25 list:-31
type typeNoun message text:151 multilineText:175 url:-92 email:55 integer:-149 number:-143 boolean:-91 choice:307 multipleChoice:-43 reference:-206 multipleReference:72 list:-78 keyValues:81 date:-56 file:-78
type typeNoun messages text:88 multilineText:192 url:-30 integer:54 number:-78 boolean:45 choice:-82 reference:-27 multipleReference:-50 list:46 keyValues:-108
type typeNoun meta multilineText:35
type typeNoun metadata text:-198 multilineText:169 integer:62 number:-27 boolean:-26 reference:85 multipleReference:-44 list:162 keyValues:-146 file:-41
type typeNoun method text:-32 multilineText:-21 number:33 boolean:85 reference:35
type typeNoun methods text:-87 url:27 boolean:-119 reference:32 multipleReference:89 list:43 keyValues:71
type typeNoun metric text:73 multilineText:33 url:-25 integer:155 number:85 boolean:-189 reference:-106 multipleReference:84 list:-81 keyValues:21 date:-20 file:-20
type typeNoun metrics text:56 multilineText:-28 integer:89 number:-28 boolean:-62 choice:-103 reference:31 multipleReference:81
type typeNoun microsoft text:68
type typeNoun milliseconds integer:21
type typeNoun minimum text:67 multilineText:-37 url:-25 integer:220 number:-50 boolean:-76 choice:58 reference:-38 list:-41 keyValues:-23
type typeNoun minio boolean:42 choice:23 reference:-55
type typeNoun minutes text:84 integer:-36
type typeNoun mobile text:-181 multilineText:39 url:31 boolean:43 choice:23 reference:-40 multipleReference:-24 list:172
type typeNoun modal text:-70 multilineText:69 boolean:-22 choice:94 reference:-42
type typeNoun mode text:-131 multilineText:-45 url:-38 integer:84 number:-38 boolean:253 choice:42 reference:-103 multipleReference:-39 list:94 keyValues:-41 date:-33
type typeNoun model text:-158 multilineText:-29 url:-29 integer:-102 number:106 boolean:220 choice:112 multipleChoice:-28 reference:30 multipleReference:-62 list:27 keyValues:-60 date:-22 file:-21
type typeNoun models text:20 list:24
type typeNoun modes text:-22 choice:88 reference:-25
type typeNoun modified boolean:87 reference:-29
type typeNoun modify multilineText:-37 integer:-28 boolean:-20 choice:69 reference:-60 multipleReference:68 list:-44 file:134
type typeNoun moment text:-28 boolean:115 choice:-23 reference:-32
type typeNoun money text:-55 choice:131
type typeNoun mongodb text:200 multilineText:117 url:-53 integer:-134 number:-30 boolean:-30 choice:120 reference:-116 list:-31
type typeNoun monitor text:58 integer:-22 boolean:-40 choice:-26 reference:-96 multipleReference:109 list:58
type typeNoun monitoring text:-142 integer:114 boolean:49
type typeNoun month text:62 integer:-26 number:-27 boolean:-56 choice:33 reference:98 date:-28
type typeNoun monthly text:21 boolean:-149 choice:-122 multipleChoice:179 reference:205 multipleReference:-32 list:-32
type typeNoun months text:160 integer:-143
type typeNoun more text:-130 url:-140 integer:69 number:145 choice:-303 multipleChoice:-82 multipleReference:233 list:258 keyValues:-44 file:26
type typeNoun most text:-40 integer:29 boolean:72 reference:-26
type typeNoun mount text:-66 boolean:131
type typeNoun mounted text:56 reference:-20
type typeNoun move reference:30
type typeNoun moved text:-22 multilineText:-25 boolean:92
type typeNoun mp3 text:-145 multilineText:162 boolean:-47 choice:-42 list:-31 file:184
type typeNoun mqtt text:24 multilineText:101 url:138 integer:-31 number:-22 choice:-71 reference:-40 multipleReference:-20 list:-32
type typeNoun much text:-77 multilineText:83 integer:22 number:118 boolean:-23 choice:-50 reference:-24
type typeNoun multiple text:-79 multilineText:-41 url:-21 integer:-82 number:-56 boolean:108 choice:26 multipleChoice:85 reference:26 multipleReference:-153 list:183 file:30
type typeNoun must text:147 multilineText:136 integer:-149 number:-81 boolean:-117 choice:163 multipleChoice:-24 reference:-76 multipleReference:-74 list:79 keyValues:41 date:-20
type typeNoun mysql choice:64 reference:-22
type typeNoun n text:-62 integer:161 boolean:-25 choice:-21
type typeNoun name text:818 multilineText:-211 url:-174 email:-81 integer:-212 boolean:-53 choice:-224 multipleChoice:193 reference:-31 multipleReference:-80 list:123 keyValues:87 date:-66 file:-78
type typeNoun named text:-24 email:-26 choice:-31 reference:44 multipleReference:-20 list:81
type typeNoun names text:38 multilineText:-20 choice:38 reference:-92 multipleReference:-24 list:40 keyValues:67
type typeNoun namespace text:74 boolean:-21
type typeNoun naming text:55
type typeNoun navigate multilineText:44 boolean:-38
type typeNoun navigation text:-64 multilineText:-27 boolean:-40 reference:-31 multipleReference:266 list:-59
type typeNoun nearby text:-33 boolean:118 choice:-43
type typeNoun necessary boolean:54
type typeNoun need text:-65 integer:-91 number:-54 boolean:62 choice:449 reference:-205 multipleReference:-88 list:27 keyValues:-52 date:-28
type typeNoun needed text:-131 boolean:53 choice:-50 reference:25 keyValues:-22 file:136
type typeNoun needs text:195 multilineText:-29 integer:-42 boolean:110 choice:-82 multipleReference:-30 list:-53
type typeNoun network text:-428 multilineText:-48 integer:138 number:-24 boolean:-106 choice:-72 reference:166 multipleReference:-81 list:232 keyValues:248
type typeNoun new text:192 multilineText:-23 url:-22 email:-40 integer:44 boolean:-66 choice:-373 multipleChoice:-47 reference:150 multipleReference:68 list:-53 keyValues:177 date:-24
type typeNoun newly text:-36 choice:-48 multipleReference:173
type typeNoun next text:-89 multilineText:140 integer:-32 number:-54 boolean:-137 choice:-65 multipleChoice:283 reference:-105 multipleReference:69 list:63 keyValues:-92 date:-75 file:100
type typeNoun nginx url:65 list:-40
type typeNoun no text:87 multilineText:52 email:-30 number:-33 boolean:-56 choice:188 reference:-76 multipleReference:29 list:-109 keyValues:-28 file:-22
type typeNoun node text:-80 multilineText:-129 number:-21 boolean:239 choice:34 reference:-54 multipleReference:-63 list:138
type typeNoun nodes text:-131 integer:-145 boolean:56 choice:169 multipleReference:-25 list:132
type typeNoun non text:-64 keyValues:74
type typeNoun none text:-154 multilineText:-29 number:144 boolean:-71 choice:219 reference:-43
type typeNoun normal text:-25 boolean:43
type typeNoun not text:-221 multilineText:-91 integer:302 number:205 boolean:370 choice:-410 multipleChoice:64 reference:-205 list:-85 keyValues:-49 date:109
type typeNoun note text:76 multilineText:115 number:-24 boolean:35 choice:-28 reference:-98
type typeNoun notes text:173 boolean:-49 choice:-35
type typeNoun notification text:-61 multilineText:62 integer:-67 number:-24 boolean:154 choice:-116 multipleChoice:-24 reference:-181 multipleReference:226 list:61 keyValues:-21
type typeNoun notifications text:-187 multilineText:-28 email:208 boolean:233 choice:36 reference:-145 multipleReference:-88 list:62
type typeNoun notify text:-45 boolean:39 reference:97 multipleReference:-30
type typeNoun notion text:-44 boolean:-23 reference:-56 list:156
type typeNoun now text:-70 multilineText:156 integer:-59 boolean:-26 choice:-40 reference:133 list:-23
type typeNoun null boolean:58
type typeNoun number text:390 multilineText:-107 url:-73 email:-54 integer:518 number:-183 boolean:-213 multipleChoice:-47 reference:-44 multipleReference:-165 list:-169 keyValues:58 date:-71 file:-38
type typeNoun numbers text:-37 integer:-87 number:-33 boolean:249 choice:-40 reference:-35 multipleReference:-60 list:90
type typeNoun oauth text:-107 multilineText:-34 integer:-28 boolean:-55 choice:115 multipleChoice:173 reference:-37 multipleReference:95 list:-46
type typeNoun object text:-67 multilineText:622 boolean:-60 choice:-197 multipleReference:-25 list:-89 keyValues:-138
type typeNoun occurs text:132 boolean:-35 choice:-113 reference:-150 multipleReference:-21 list:230
type typeNoun ocr text:-82 integer:-30 choice:94 reference:-36 multipleReference:-22 list:131
type typeNoun of text:-209 multilineText:-192 url:-166 integer:443 number:-28 boolean:-545 choice:64 multipleChoice:-37 multipleReference:-162 list:-212 keyValues:-348 date:-225 file:-258
type typeNoun off text:-52 multilineText:-45 integer:-70 number:59 boolean:198 choice:-66 reference:-25 multipleReference:-35 list:-31 keyValues:112
type typeNoun offer text:-26 date:55
type typeNoun offered boolean:-66 choice:104
type typeNoun offering text:-47 choice:90 reference:-30
type typeNoun office boolean:24
type typeNoun offline text:-171 multilineText:158 boolean:101
type typeNoun offset choice:78 reference:-46
type typeNoun often text:-135 multilineText:-65 integer:131 number:-28 boolean:22 choice:183 reference:-21
type typeNoun oidc text:-32 choice:-50 multipleReference:-26 list:180
type typeNoun okta text:64
type typeNoun omit text:-40 multilineText:-38 integer:-20 multipleReference:-24 list:162
type typeNoun on text:-276 multilineText:-124 url:-144 integer:-637 number:-36 boolean:192 choice:34 multipleChoice:-92 reference:148 multipleReference:120 list:-45 keyValues:-156 file:113
type typeNoun once text:-62 multilineText:149 url:35 integer:-30
type typeNoun one text:-353 multilineText:34 url:-126 email:-21 integer:-44 number:-73 boolean:-258 choice:265 multipleChoice:-113 reference:356 multipleReference:63 list:214 keyValues:-87 date:-35 file:27
type typeNoun online text:-63 boolean:22 reference:99
type typeNoun only text:47 multilineText:-97 url:-53 email:-22 integer:-56 number:-128 boolean:206 choice:496 multipleChoice:-50 multipleReference:-199 list:23 keyValues:-127 date:-36 file:-33
type typeNoun open text:-55 multilineText:169 url:38 integer:-50 number:81 boolean:-33 choice:-102 reference:-50 multipleReference:-81 list:154 keyValues:-20 file:-31
type typeNoun openai text:-233 boolean:-37 choice:358 reference:-22
type typeNoun openclaw choice:27
type typeNoun opened reference:61 multipleReference:-44
type typeNoun openid text:31 boolean:-42 choice:-110 multipleChoice:126 reference:-31 multipleReference:-40 list:109
type typeNoun opens text:-23 choice:61 reference:-30 date:45
type typeNoun operation text:101 multilineText:97 integer:-64 number:-26 boolean:87 choice:-27 multipleChoice:-25 reference:35 multipleReference:-40 list:-100 keyValues:-31
type typeNoun operator text:-218 choice:317 reference:50
type typeNoun optimize text:-70 integer:65 number:86 boolean:-29 choice:29 reference:-38
type typeNoun option text:-208 multilineText:-224 url:80 email:-30 integer:96 number:-129 boolean:792 choice:168 multipleChoice:-46 reference:-246 multipleReference:-50 list:-163 keyValues:-58 date:-44 file:-36
type typeNoun optional text:-49 multilineText:-129 url:-24 email:-55 integer:-83 number:-93 boolean:103 choice:232 multipleChoice:-78 reference:-197 multipleReference:-109 list:69 keyValues:193 date:173 file:-55
type typeNoun optionally multilineText:-79 number:-36 boolean:-264 choice:-49 multipleChoice:117 reference:149 multipleReference:199 list:-117 keyValues:96
type typeNoun options text:-133 multilineText:108 url:-26 integer:26 number:-38 boolean:-160 choice:341 multipleChoice:116 reference:-104 multipleReference:-165 list:-69 keyValues:123
type typeNoun or text:-198 multilineText:-194 url:-177 email:-155 integer:-395 number:-158 boolean:-513 choice:1187 multipleChoice:215 reference:-368 multipleReference:-138 list:-97 keyValues:-333 date:-136 file:73
type typeNoun order text:75 multilineText:-92 url:-21 integer:234 boolean:-51 choice:-84 reference:-171 multipleReference:145 list:-53 keyValues:47
type typeNoun ordered boolean:-31 choice:50 multipleReference:-31 list:50
type typeNoun ordering text:-49 multilineText:-87 integer:42 number:-39 keyValues:161
type typeNoun organisation text:-85 multilineText:-27 number:-28 boolean:400 choice:-31 reference:-89 multipleReference:-27 list:-53
type typeNoun organization text:192 multilineText:-98 url:32 integer:-125 number:73 boolean:-240 choice:97 multipleChoice:121 reference:117 multipleReference:-58 keyValues:-41 file:-32
type typeNoun organize text:-24 boolean:-21 multipleReference:-71 keyValues:188
type typeNoun orientation text:-29 boolean:-68 choice:171 reference:-40
type typeNoun origin boolean:-24 choice:-37 list:114
type typeNoun original text:114 url:-30 boolean:-53 choice:-24 reference:63
type typeNoun other text:-36 multilineText:-29 number:27 boolean:-33 choice:222 reference:-44 multipleReference:54 list:-100 keyValues:-26
type typeNoun others text:105 integer:-33 boolean:-23 choice:45 reference:-56
type typeNoun otherwise text:75 integer:-32 number:43
type typeNoun out text:221 email:37 integer:29 number:-27 choice:88 reference:-143 multipleReference:-20 list:-104 keyValues:-20
type typeNoun outgoing multilineText:-32 integer:103 number:-44 boolean:-48 reference:-34 keyValues:130
type typeNoun output text:162 multilineText:-33 integer:-38 number:-33 boolean:66 choice:-107 reference:-23 multipleReference:69 list:-34
type typeNoun outside text:-142 integer:-27 boolean:-31 choice:291 reference:-32
type typeNoun over text:41 boolean:-46 choice:141 reference:-42 list:-21
type typeNoun override text:-101 boolean:-66 choice:-58 reference:-25 list:-30 keyValues:384 file:-43
type typeNoun overview boolean:55
type typeNoun overwrite text:-108 boolean:-90 choice:126 list:-55 keyValues:176
type typeNoun own text:-117 multilineText:131 url:-24 integer:-114 number:146 boolean:111 choice:232 reference:-109 multipleReference:-59 list:-103 keyValues:-60 date:-27
type typeNoun packed number:91 boolean:-20 choice:-21
type typeNoun page text:66 url:-35 email:-33 integer:127 number:-117 choice:-39 multipleChoice:102 reference:-95 multipleReference:20 list:-90 keyValues:-62 date:-30 file:162
type typeNoun pages text:48 multilineText:28 url:91 integer:-28 number:-23 boolean:89 choice:-43 reference:-112 multipleReference:-44 list:-57 file:92
type typeNoun paid text:101 multilineText:81 integer:-70 number:41 reference:-78 multipleReference:-27 list:-27
type typeNoun pair text:-50 multilineText:53 choice:-51 reference:84 multipleReference:-20
type typeNoun palette multilineText:-63 boolean:131 choice:-28
type typeNoun panel text:-174 multilineText:81 boolean:65 choice:164 reference:-30 multipleReference:-48 list:21
type typeNoun parallel text:-39 boolean:-32 choice:106 reference:-22
type typeNoun parameter text:144 url:-32 integer:-57 number:-61 boolean:-23 choice:-32 multipleChoice:-39 reference:-92 multipleReference:-50 list:100 keyValues:204 date:-21
type typeNoun parameters multilineText:28 url:-36 integer:-24 number:-53 boolean:74 choice:-129 multipleChoice:-41 multipleReference:118 keyValues:60 date:-20
type typeNoun params text:50
type typeNoun parent text:-120 integer:114 boolean:84 reference:-23
type typeNoun parse text:-56 multilineText:-35 boolean:141
type typeNoun part text:227 multilineText:-23 integer:-306 number:-43 boolean:-31 choice:-33 reference:183 multipleReference:103 list:-61
type typeNoun partial choice:148 list:-66
type typeNoun particular text:-61 multilineText:-20 integer:-47 number:-38 boolean:-47 choice:-22 reference:248 multipleReference:59 list:-34
type typeNoun partition text:-96 multilineText:-27 choice:44 list:131
type typeNoun partitions text:-35 integer:38
type typeNoun pass text:170 multilineText:-34 integer:-25 boolean:-34 choice:-105 multipleChoice:125 reference:-40 list:-44 keyValues:47
type typeNoun passed text:-159 choice:95 multipleReference:-42 list:124 keyValues:58
type typeNoun passing text:-106 integer:-43 boolean:207 choice:-22
type typeNoun password multilineText:-50 url:-21 email:61 integer:220 number:-48 boolean:-34 choice:29 reference:57 multipleReference:-67 list:-57 keyValues:-29 date:-37
type typeNoun passwords text:-41 integer:-54 boolean:-24 choice:204 reference:-45
type typeNoun past text:-95 multilineText:66 boolean:-39 reference:110
type typeNoun paste text:199 multilineText:223 url:70 integer:-34 number:-39 boolean:-127 choice:-74 reference:-91 multipleReference:-22 list:-32 file:-20
type typeNoun patch text:26 integer:-28 choice:-51 reference:57
type typeNoun path text:507 multilineText:-33 email:-25 number:-62 boolean:43 choice:-160 reference:-103 multipleReference:-30 list:-65 keyValues:-20 file:-26
type typeNoun paths text:-118 integer:-20 boolean:-66 list:272
type typeNoun pattern text:21
type typeNoun pay text:-82 boolean:89 choice:-21 reference:-42 multipleReference:123
type typeNoun payload text:-224 integer:-35 number:-22 boolean:55 choice:92 reference:-36 multipleReference:-41 list:127 keyValues:125
type typeNoun payloads text:-50 multilineText:151
type typeNoun payment multilineText:-96 url:-65 email:-42 integer:56 boolean:-54 choice:113 multipleChoice:-29 reference:76 multipleReference:49 list:-100 keyValues:-37 date:96
type typeNoun payments text:-88 integer:-80 number:50 boolean:97 choice:50 multipleReference:-32 list:-44 date:90
type typeNoun pcg text:109 multilineText:49 url:-25 email:-20 integer:-31 boolean:85 choice:66 reference:-139 multipleReference:-21 keyValues:-27
type typeNoun pdf text:-64 multilineText:-29 integer:-40 boolean:86 choice:-50 reference:91 multipleReference:-21 list:53
type typeNoun pem multilineText:26
type typeNoun per text:-316 multilineText:-43 url:-142 number:385 boolean:-151 choice:62 reference:214 multipleReference:-48 list:76 keyValues:-22
type typeNoun percent text:-101 integer:-40 number:256 choice:-42 reference:-32
type typeNoun percentage text:-198 multilineText:-28 url:-23 integer:-132 number:568 boolean:-140 choice:70 reference:-35 list:-28
type typeNoun perform text:-232 multilineText:41 boolean:-34 choice:112 reference:96 multipleReference:-22 list:-46 keyValues:140
type typeNoun performance text:-33 integer:65 boolean:40 choice:-23
type typeNoun performed text:-110 integer:-129 number:215 boolean:83
type typeNoun performs boolean:28
type typeNoun period text:84 multilineText:-23 url:-26 integer:-193 number:-43 boolean:126 choice:-174 reference:239 multipleReference:60 list:-63 keyValues:-30 date:62
type typeNoun periodic integer:21 choice:-32 reference:36
type typeNoun periods text:102 number:-21 choice:-41 reference:-22 date:29
type typeNoun permission text:-24 integer:-22 boolean:87 choice:105 reference:-75 multipleReference:-96 list:92
type typeNoun permissions text:211 multilineText:-27 integer:-81 reference:126 multipleReference:-84 list:-78
type typeNoun permit boolean:-129 choice:149
type typeNoun persistent text:-97 choice:166 reference:-26
type typeNoun person text:-23 multilineText:-47 boolean:-99 choice:87 list:179
type typeNoun personal text:196 url:-20 boolean:-23 choice:-22 reference:-37 list:-36
type typeNoun phone text:318 multilineText:-40 integer:-184 number:-44 boolean:109 choice:-145 multipleChoice:141 reference:-48 multipleReference:-22 list:-28 keyValues:-27
type typeNoun pick text:-34 multilineText:-22 number:-26 choice:-152 multipleChoice:105 reference:177 multipleReference:66 list:-33 file:-26
type typeNoun picker reference:38
type typeNoun pipeline boolean:-21 choice:79 multipleChoice:-23 multipleReference:-112 list:56 keyValues:79
type typeNoun pivot text:-53 boolean:125 choice:44 list:-24
type typeNoun place text:-45 integer:-26 number:-53 boolean:146 keyValues:59
type typeNoun placeholder text:43
type typeNoun places text:-172 integer:297 number:-52 boolean:-23
type typeNoun plain text:-277 multilineText:178 choice:91 reference:24
type typeNoun plain-text text:-58 multilineText:-36 choice:66 reference:39
type typeNoun plan multilineText:36 number:86 boolean:-42 choice:28 multipleReference:-20 list:-32
type typeNoun plugin text:-34 choice:41
type typeNoun pod text:-51 url:-21 reference:39 keyValues:95
type typeNoun pods text:-47 integer:193 number:-119 boolean:128 choice:-28 reference:-28 list:-37
type typeNoun point text:127 multilineText:-45 integer:-23 number:242 boolean:-96 choice:-68 reference:-41 multipleReference:-20
type typeNoun points text:29 url:133 integer:89 number:-28 choice:-134
type typeNoun policies text:-24 boolean:-32 choice:-21 reference:35 multipleReference:72 list:-45 keyValues:56
type typeNoun policy text:-80 multilineText:-37 url:30 number:-44 boolean:-21 choice:-57 reference:120 multipleReference:-34 list:200 date:-23
type typeNoun poll text:80 integer:-50 boolean:27 choice:-30
type typeNoun pool text:131 url:-20 integer:251 choice:-43 reference:-129 multipleReference:-59 list:-42
type typeNoun pop-up boolean:36 choice:-22 multipleReference:-20
type typeNoun populate multilineText:-33 reference:37
type typeNoun popup text:-179 multilineText:-26 integer:-30 boolean:-49 choice:-53 reference:64 multipleReference:117 list:189
type typeNoun port text:-329 multilineText:-25 url:73 email:-27 integer:330 number:-79 boolean:61 choice:-104 reference:-48 list:73 keyValues:123
type typeNoun portal text:-125 multilineText:152 url:-48 integer:-65 number:-36 boolean:-64 choice:-115 reference:-35 multipleReference:556 list:-113 keyValues:-29 file:-40
type typeNoun ports text:-46 integer:-198 list:150 keyValues:186
type typeNoun position text:-89 number:-28 choice:217 reference:-37
type typeNoun positive text:-90 integer:57 boolean:-124 choice:74 multipleReference:136
type typeNoun post integer:-24 number:142 boolean:-90 choice:-41 reference:-65 multipleReference:-21 keyValues:148
type typeNoun postgres text:-30 choice:45
type typeNoun postgresql choice:22
type typeNoun posts reference:-90 multipleReference:121
type typeNoun predefined text:296 boolean:-66 choice:-40 reference:-146
type typeNoun prefer text:-24 integer:-22 reference:69
type typeNoun preferences text:43 boolean:-40 choice:-29 reference:-20 list:126
type typeNoun preferred text:173 integer:112 number:-27 boolean:36 choice:-106 reference:-101 multipleReference:-21
type typeNoun prefix text:125 integer:148 boolean:-42 choice:-34 reference:-140
type typeNoun prefixed text:175 integer:-31 boolean:-26 choice:-49
type typeNoun presented text:222 integer:99 number:-47 boolean:-39 choice:-83 reference:-46 multipleReference:-33
type typeNoun preserve boolean:125 keyValues:-55
type typeNoun preset text:-85 number:-26 reference:207 list:-23
type typeNoun press text:-155 list:284
type typeNoun prevent boolean:-57 choice:100
type typeNoun prevents integer:34
type typeNoun preview text:76 url:215 boolean:-87 choice:-173 reference:86 file:-29
type typeNoun previous text:38 email:85 integer:-25 number:-26 boolean:-29 choice:-88 reference:-26 list:59 file:49
type typeNoun previously text:55 boolean:-22 choice:-28 reference:71
type typeNoun price text:-146 integer:-87 number:33 boolean:166 choice:-131 multipleChoice:116 reference:54 multipleReference:-35 list:-29 date:110
type typeNoun primary text:26 multilineText:-23 integer:-56 boolean:201 choice:-26 reference:-23 list:-41
type typeNoun principal text:52
type typeNoun priority text:-39 integer:48 number:-52 choice:68
type typeNoun private text:-230 multilineText:298 email:97 integer:-31 number:-20 choice:-25 reference:-78 multipleReference:-32 list:-71 file:165
type typeNoun probe text:-92 integer:-161 list:301
type typeNoun process text:100 multilineText:-39 url:-34 email:-23 integer:-185 number:-133 boolean:-36 choice:-206 multipleChoice:-40 reference:-38 multipleReference:-105 list:55 keyValues:82 date:-29 file:599
type typeNoun processed text:-31 integer:30 reference:-52 list:95
type typeNoun processing integer:-73 boolean:91 reference:-21 multipleReference:-24 list:116
type typeNoun produce multilineText:53 integer:-154 number:150 list:-25
type typeNoun product text:-248 multilineText:-43 integer:-127 number:735 boolean:36 choice:-247 multipleChoice:-25 reference:-73 multipleReference:97 list:-54 keyValues:-23
type typeNoun production integer:35 choice:40
type typeNoun products text:62 boolean:-49 choice:174 reference:-36 multipleReference:-29 list:-61
type typeNoun profile text:54 multilineText:-221 url:46 integer:187 number:-31 boolean:64 choice:-86 multipleChoice:111 reference:-97 multipleReference:-129 list:67 keyValues:-29 file:64
type typeNoun program text:233 multilineText:-42 url:-20 integer:-44 boolean:-28 reference:104 list:-69 keyValues:-58
type typeNoun progress text:47
type typeNoun project text:322 multilineText:-58 integer:-56 number:93 boolean:-101 choice:-53 multipleReference:-35 keyValues:-23
type typeNoun projects text:94 list:-38
type typeNoun prometheus text:105 boolean:-27 reference:-28
type typeNoun prompt text:-104 multilineText:62 boolean:130 choice:-30
type typeNoun properties boolean:28
type typeNoun property text:169 multilineText:-31 integer:-22 reference:-36
type typeNoun protocol text:199 url:-61 integer:39 number:-24 boolean:213 choice:47 reference:-276 multipleReference:-58 keyValues:-34
type typeNoun provide text:208 url:52 email:60 integer:-63 number:-48 boolean:-104 choice:-140 multipleChoice:-35 reference:-136 multipleReference:81 list:-39 keyValues:208 date:-38
type typeNoun provided text:160 multilineText:-21 url:-31 number:66 boolean:215 choice:-304 reference:-37 multipleReference:-25 list:-65 keyValues:82
type typeNoun provider multilineText:-72 integer:59 number:-33 boolean:-20 choice:-56 reference:257 multipleReference:-38 list:-26 date:-21
type typeNoun providers text:-22 integer:-20 boolean:-50 choice:-97 multipleReference:236
type typeNoun provides integer:-22 reference:-55 multipleReference:-21 list:155
type typeNoun providing text:179 integer:-32 boolean:-26 choice:-53
type typeNoun provision text:-73 integer:28 choice:141 reference:-80
type typeNoun proxy text:269 multilineText:-53 url:137 email:-21 number:-26 boolean:-108 choice:-58 reference:-85 multipleReference:-21 list:-75 keyValues:91
type typeNoun pub/sub list:59
type typeNoun public text:-275 multilineText:325 url:-43 integer:-75 number:-38 boolean:-118 choice:276 reference:-156 multipleReference:-50 list:-56 keyValues:56 file:193
type typeNoun publicly text:-41 url:23 boolean:99 choice:-21
type typeNoun publish text:122 boolean:-106 choice:36
type typeNoun published multilineText:61
type typeNoun pull integer:77 reference:-30
type typeNoun purchase boolean:-63 choice:-50 reference:180
type typeNoun purpose text:40
type typeNoun purposes text:-75 multilineText:-21 integer:-23 choice:154 reference:-26
type typeNoun push boolean:92 choice:126 reference:-151 multipleReference:-21
type typeNoun pushed boolean:106 list:-27 keyValues:-32
type typeNoun put choice:-46 reference:44
type typeNoun python text:66 multilineText:-157 choice:84 reference:-28 keyValues:104
type typeNoun quality text:-116 integer:175 choice:46 reference:-22
type typeNoun quantity text:-51 integer:-66 number:-51 boolean:186
type typeNoun queries text:79
type typeNoun query text:588 multilineText:-300 url:-50 integer:141 number:-36 boolean:-94 choice:-218 multipleChoice:-43 reference:48 multipleReference:-44 list:-118 keyValues:148 date:-20 file:-20
type typeNoun questions boolean:34
type typeNoun queue text:96 multilineText:35 integer:138 number:-37 boolean:-20 choice:-33 reference:-67 multipleReference:-21 list:-34
type typeNoun quick boolean:-70 reference:-35 multipleReference:105
type typeNoun quote text:-159 multilineText:225 integer:-26 number:-25 boolean:154 choice:-46 reference:-32 file:-23
type typeNoun quotes text:65 multilineText:-25 boolean:35 choice:48 reference:-41
type typeNoun range text:50 url:-27 email:-22 integer:102 boolean:-28 choice:-24 reference:-26 list:-60 date:99
type typeNoun ranges text:-64 list:125
type typeNoun rate text:-213 multilineText:-33 integer:-48 number:547 boolean:-195 choice:-25 reference:72 multipleReference:-23
type typeNoun rather text:59 integer:-23 boolean:81 choice:-26 multipleReference:-25
type typeNoun ratio text:-67 integer:-127 choice:252
type typeNoun reaches text:-48 boolean:89
type typeNoun read text:-93 multilineText:50 choice:26 reference:26 multipleReference:-38 list:67
type typeNoun realm text:-30 multilineText:68
type typeNoun receipt reference:74
type typeNoun receive text:23 email:159 integer:-51 boolean:-66 choice:-59 reference:49 multipleReference:62 list:-48
type typeNoun received text:-86 multilineText:-27 integer:304 number:-23 boolean:-55 choice:-35 multipleReference:-22 list:-22
type typeNoun receives email:67
type typeNoun receiving multipleReference:129 list:-74
type typeNoun recipient text:-191 multilineText:83 url:-70 email:164 integer:-38 number:-44 choice:84 reference:-44 list:92
type typeNoun recommended text:-168 integer:90 boolean:33 choice:35 list:78
type typeNoun record text:-133 email:-24 integer:-95 number:-46 boolean:156 choice:-168 multipleChoice:-24 reference:319 multipleReference:118 list:24 keyValues:-20 date:-31 file:-70
type typeNoun recorded text:-98 reference:151
type typeNoun recording text:71 integer:-94 boolean:71
type typeNoun records text:50 multilineText:-124 url:-21 email:-55 integer:41 number:83 boolean:175 choice:45 multipleChoice:-21 multipleReference:-67 list:-90 keyValues:-24
type typeNoun recurring multilineText:-29 integer:-25 boolean:146 choice:-101 reference:146 multipleReference:-27 list:-45
type typeNoun redirect text:-127 url:87 number:-25 boolean:98 list:45
type typeNoun redirected text:63 url:39 boolean:-22 choice:-24
type typeNoun redshift text:-121 multilineText:83 boolean:-29 choice:184 reference:-36
type typeNoun reduction number:44
type typeNoun refer text:-180 multilineText:113 url:20 integer:93 boolean:-80 choice:-26 reference:-49 multipleReference:164 list:-22
type typeNoun reference text:178 multilineText:-21 url:-24 integer:-64 number:-23 boolean:-42 reference:-57 multipleReference:35 list:105 keyValues:-51
type typeNoun references text:56 choice:-32
type typeNoun refers text:-160 multilineText:-28 integer:193 number:-22 boolean:-31 choice:104
type typeNoun refresh text:-58 choice:-89 multipleChoice:244 reference:-74 multipleReference:87 list:-65
type typeNoun refreshing text:32
type typeNoun regex text:69 choice:39 reference:-31
type typeNoun region text:40 multilineText:41 boolean:-50 choice:-78 reference:110
type typeNoun register boolean:135 choice:-70
type typeNoun registered reference:-24 multipleReference:55
type typeNoun registration text:99 multilineText:-26 integer:-24 boolean:89 choice:-206 multipleChoice:63 reference:-42 multipleReference:48 list:41
type typeNoun registry text:157 multilineText:-95 url:143 boolean:-137 choice:22 list:-24
type typeNoun regular multilineText:-21 boolean:95 reference:-25 multipleReference:55 list:-20 date:-53
type typeNoun related text:148 integer:-129 number:625 boolean:-291 choice:-153 multipleChoice:-23 reference:-31 multipleReference:-54 keyValues:-49
type typeNoun relations boolean:-22 reference:75
type typeNoun relationship text:137 multilineText:-23 integer:28 number:-30 boolean:-63 reference:-27 date:31
type typeNoun relative text:24 multilineText:-56 integer:22 boolean:-39 choice:165 reference:-39 list:-20 date:-23
type typeNoun relevant text:237 multilineText:-73 integer:-69 number:-22 boolean:-82 choice:-31 reference:59 multipleReference:41 list:-29
type typeNoun remaining text:-20 integer:-27 number:58 reference:24
type typeNoun remember text:-39 integer:65
type typeNoun reminder text:-30 email:25 integer:281 boolean:-118 choice:-56 reference:53 multipleReference:-23 list:-63
type typeNoun reminders integer:74
type typeNoun remote text:65
type typeNoun remove text:-37 multilineText:-24 boolean:39 choice:35 multipleReference:-29 list:72
type typeNoun rendered multilineText:36
type typeNoun rendering text:145 integer:-22 number:-23 boolean:-47
type typeNoun replace text:247 multilineText:-127 boolean:-202 choice:-30 reference:-35 list:-69 keyValues:130 file:170
type typeNoun replaced text:28 boolean:46
type typeNoun replacement text:120
type typeNoun replacing text:103 multilineText:32 choice:-85
type typeNoun replication text:34
type typeNoun replies text:-68 email:50 boolean:35 multipleReference:-25 list:76
type typeNoun reply text:71 url:-24 boolean:26 choice:-70 reference:61 multipleReference:-27
type typeNoun report text:-209 multilineText:-35 integer:-128 number:-26 boolean:290 choice:-23 reference:211 multipleReference:38 list:-57
type typeNoun reported text:123 integer:-25
type typeNoun reporting text:-140 integer:112 reference:42
type typeNoun reports text:101 multilineText:-20 choice:-83 reference:-25 multipleReference:165 list:-46
type typeNoun repository text:37 multilineText:-85 boolean:80 choice:-53 reference:86 multipleReference:-23
type typeNoun represent text:83 boolean:-69
type typeNoun represented text:-85 multilineText:146 boolean:-60 choice:-22 reference:-25 list:101
type typeNoun represents text:49 integer:-54 choice:133 reference:-116
type typeNoun request text:-331 multilineText:-282 url:-26 integer:127 number:-71 boolean:123 choice:80 reference:-141 multipleReference:-47 list:-37 keyValues:650 date:-20
type typeNoun requests text:-168 multilineText:-133 integer:285 boolean:-71 choice:40 reference:-28 multipleReference:130 list:-149 keyValues:155
type typeNoun require text:-212 boolean:279 choice:-71 reference:107 multipleReference:-21
type typeNoun required text:124 multilineText:-41 email:54 integer:-34 number:-81 boolean:-48 choice:-153 multipleChoice:-59 reference:30 multipleReference:-45 list:-24 keyValues:107 date:-39 file:161
type typeNoun requirement text:-96 integer:76 number:62
type typeNoun requirements text:46 integer:-21 choice:39 reference:-25
type typeNoun requirements.txt text:97 file:-49
type typeNoun requires text:25 choice:-24 reference:-20 list:104
type typeNoun reserved text:36 integer:39 boolean:-26
type typeNoun reset text:-69 multilineText:-87 boolean:-91 reference:115 file:173
type typeNoun resolution text:120 integer:-27 number:-42 boolean:-183 choice:-35 reference:-47 multipleReference:275
type typeNoun resolve text:40
type typeNoun resource text:68 multilineText:-110 url:-30 integer:-41 number:-30 boolean:-46 choice:-122 reference:142 multipleReference:322 list:-91 file:-48
type typeNoun resources text:261 multilineText:-20 integer:-141 boolean:-55 choice:-45 reference:30 multipleReference:45 list:-31
type typeNoun responds text:-71 multilineText:93
type typeNoun response text:-62 multilineText:147 integer:122 boolean:-26 choice:-37 reference:-91 multipleReference:-27 list:80 keyValues:-36
type typeNoun responses text:-31 boolean:-47 choice:69 reference:43
type typeNoun responsible text:32 reference:46 multipleReference:-20
type typeNoun restart text:61 reference:-25
type typeNoun restarts text:32 integer:-20
type typeNoun restore text:20
type typeNoun restrict integer:-28 number:-30 boolean:-117 choice:-52 multipleChoice:125 reference:85 multipleReference:-51 list:161 keyValues:-35
type typeNoun result text:122 integer:-20 boolean:-62 choice:-77 reference:-175 multipleReference:67 list:218
type typeNoun results text:-21 multilineText:-28 integer:-56 number:-20 boolean:206 choice:-73 multipleChoice:-22 reference:98 list:-62 keyValues:-22 date:35 file:-23
type typeNoun retries integer:28
type typeNoun retrieval boolean:71 choice:-21
type typeNoun retrieve text:26 multilineText:69 integer:41 boolean:-28 choice:-22 reference:-46
type typeNoun retrieved text:46 choice:-24
type typeNoun return text:171 number:-27 boolean:-94 reference:-34 multipleReference:37 keyValues:-20
type typeNoun returned text:-192 multilineText:75 integer:128 boolean:-25 multipleChoice:138 reference:-35 list:-21 keyValues:-21
type typeNoun returns text:22 multilineText:52 choice:-44
type typeNoun revenue text:-84 number:207 boolean:-29 choice:-20 reference:-21
type typeNoun review boolean:125 choice:48 reference:-51 multipleReference:-55
type typeNoun right text:64 integer:-25 boolean:-99 choice:91
type typeNoun risk multilineText:-30 integer:-55 number:-50 boolean:75 choice:63 reference:-45 multipleReference:106 list:-24
type typeNoun role text:365 multilineText:-74 url:-20 integer:-48 number:-34 choice:-227 reference:190 list:-79
type typeNoun roles text:-49 multilineText:-25 integer:-21 boolean:53 choice:42 reference:-152 multipleReference:253 list:-58
type typeNoun root multilineText:43 url:36 choice:-36
type typeNoun round text:-171 integer:281 number:-55 boolean:113 reference:-99
type typeNoun rounding text:-33 integer:-21 number:69 boolean:28
type typeNoun route text:86 multilineText:-30 url:33 number:-33 boolean:-61 choice:-47 reference:-31 multipleReference:89 list:42
type typeNoun routes text:-46 multilineText:-28 boolean:63 choice:124 multipleReference:-39 list:-103 keyValues:83
type typeNoun routing text:37 multilineText:-28
type typeNoun row boolean:-20 choice:145 reference:-46
type typeNoun rows text:-82 multilineText:146 integer:-37 number:-48 boolean:63 choice:43 list:-29
type typeNoun rs256 reference:39
type typeNoun rsa text:-113 multilineText:104 reference:45
type typeNoun rule text:-56 multilineText:-50 url:-39 integer:-33 number:55 multipleChoice:-27 reference:139 multipleReference:26 list:-87 keyValues:89 date:-23
type typeNoun rules text:-296 multilineText:346 url:-24 integer:-33 number:-59 boolean:181 choice:-84 multipleReference:64 keyValues:-46 file:-39
type typeNoun run text:268 multilineText:-78 url:-21 integer:-94 number:-33 boolean:-46 choice:180 reference:104 multipleReference:-68 list:-83 keyValues:-46 file:-24
type typeNoun running multilineText:-29 url:-68 integer:79 number:38 boolean:62 choice:-112 reference:-71 list:-43 keyValues:77 date:102
type typeNoun runs text:-54 multilineText:153 integer:-31 boolean:-93 choice:-63 reference:-30 multipleReference:248 list:-52 keyValues:-24
type typeNoun s3 text:-51 choice:-22 reference:134
type typeNoun sales text:-55 boolean:-48 choice:-116 reference:132 multipleReference:167 list:-23
type typeNoun same text:-206 multilineText:159 url:-36 email:22 integer:-98 number:-51 boolean:340 reference:25 multipleReference:-73 list:-27 keyValues:-25 date:-30
type typeNoun saml text:-80 multilineText:-31 url:56 boolean:21 choice:56 reference:-94 multipleReference:-36 list:80 keyValues:93
type typeNoun save text:-43 multilineText:89 boolean:110 choice:-146 reference:92 multipleReference:-23
type typeNoun saved integer:60 boolean:39 choice:-21 reference:-25
type typeNoun scan text:-145 choice:56 reference:-32 multipleReference:-25 list:217 date:22 file:-21
type typeNoun schedule text:61 integer:-82 boolean:169 choice:-38 multipleReference:-22 list:-34
type typeNoun scheduled text:-157 multilineText:183 integer:209 boolean:-138 choice:-41 reference:33 multipleReference:-36 list:-34 keyValues:-43 date:80
type typeNoun schema text:-73 multilineText:442 url:-21 integer:-48 number:-30 boolean:30 reference:-166 list:-51 keyValues:-28
type typeNoun scope text:100 integer:-46 multipleReference:-35 list:42
type typeNoun scopes text:-62 boolean:-24 choice:-60 reference:-22 multipleReference:-45 list:284
type typeNoun screen text:194 multilineText:-49 url:-20 email:36 integer:49 number:-22 choice:-54 reference:-43 date:-24
type typeNoun script text:204 multilineText:20 integer:-61 boolean:-49 choice:122 reference:-109 list:-24 file:-20
type typeNoun scroll text:105 multilineText:-22 integer:-22 boolean:-62 reference:-38 multipleReference:-24 list:110
type typeNoun search text:377 multilineText:-384 url:-29 integer:-80 number:-40 boolean:203 choice:-57 multipleChoice:67 reference:-160 multipleReference:186 keyValues:-47 date:-20
type typeNoun searchable text:-54 boolean:46 reference:101 list:-25
type typeNoun searches text:-43 integer:69
type typeNoun second integer:40 number:-41 reference:27
type typeNoun seconds text:-109 integer:237 number:-32 boolean:-20
type typeNoun secret text:286 multilineText:-118 integer:-36 number:-23 boolean:95 choice:61 reference:-112 list:-41 keyValues:-33
type typeNoun secrets text:30
type typeNoun section text:57 url:-37 email:-26 integer:139 boolean:233 reference:-196 multipleReference:-131 list:115 keyValues:-34 date:-81
type typeNoun sections text:-133 multilineText:-21 integer:-30 boolean:161 choice:-28 reference:-24 multipleReference:160 list:-38
type typeNoun secure text:55 integer:-41 boolean:42 choice:69 reference:-20 multipleReference:-26 list:-31
type typeNoun security text:111 multilineText:-31 choice:-21 reference:-38 file:43
type typeNoun see text:-65 multilineText:-91 url:46 integer:-45 number:-34 boolean:-47 choice:256 reference:218 multipleReference:-77 list:-62 keyValues:-38 date:-22
type typeNoun sees text:-35 multilineText:104 reference:-25
type typeNoun segment choice:34
type typeNoun select text:-443 multilineText:-449 url:-211 email:-113 integer:-92 boolean:-62 choice:300 multipleChoice:-47 reference:564 multipleReference:358 list:-238 keyValues:-213 date:139 file:-49
type typeNoun selected text:-197 multilineText:-171 integer:67 number:165 boolean:-275 choice:171 multipleChoice:-54 reference:124 multipleReference:168 list:64 keyValues:-41 date:-43 file:-28
type typeNoun selecting text:-160 multilineText:-32 number:-23 boolean:84 choice:-44 reference:318 multipleReference:-26 list:-20
type typeNoun selection text:-223 multilineText:-24 integer:-20 boolean:25 choice:65 reference:162 multipleReference:69
type typeNoun selector text:100 multilineText:89 integer:-28 boolean:-102 choice:-82 multipleChoice:79 reference:84 multipleReference:-35 list:-32 keyValues:-30
type typeNoun selects text:-531 multilineText:-70 integer:-36 number:-47 boolean:-314 choice:373 reference:788 multipleReference:-51 list:-39 keyValues:-28
type typeNoun send email:40 integer:222 number:-30 boolean:-72 choice:-115 multipleChoice:103 reference:109 multipleReference:-116 list:-105 keyValues:-28 date:-35
type typeNoun sender text:341 url:-113 boolean:-51 choice:-80 reference:-26 list:-24
type typeNoun sendgrid text:60 multilineText:-45
type typeNoun sending multilineText:-29 email:148 integer:-60 choice:25 list:-31
type typeNoun sends text:-23 multilineText:-31 boolean:113 reference:-37 multipleReference:-73 list:116
type typeNoun sent text:-83 multilineText:-46 email:-44 integer:-26 number:-31 boolean:-203 choice:251 reference:24 multipleReference:-87 list:127 keyValues:165
type typeNoun separate text:-276 multipleReference:-22 list:352
type typeNoun separated text:-175 multilineText:-20 number:-29 boolean:-28 reference:-24 list:387 keyValues:-34
type typeNoun separator text:71 boolean:-20
type typeNoun sequence text:-45 integer:144 boolean:-71 choice:-29 reference:39
type typeNoun series text:-34 choice:-28 multipleChoice:148
type typeNoun served boolean:-86 choice:85
type typeNoun server text:144 multilineText:-74 url:159 email:-51 integer:220 number:-67 boolean:-200 reference:-24 multipleReference:-51 list:48 keyValues:-28 date:-32 file:-21
type typeNoun serverless text:-76 choice:87
type typeNoun servers text:114 url:181 integer:-30 boolean:-23 choice:-85 reference:-128 multipleReference:-73 keyValues:77
type typeNoun service text:64 multilineText:109 url:137 email:-44 integer:-146 number:-45 choice:-124 multipleChoice:-24 reference:132 multipleReference:-123 list:-153 keyValues:174 date:-32 file:48
type typeNoun services text:24 boolean:36 list:-57 keyValues:30
type typeNoun session text:-29 integer:71
type typeNoun set text:-181 multilineText:-351 url:-148 email:-48 number:-174 boolean:-254 choice:167 reference:217 multipleReference:-204 list:-99 keyValues:-105 date:123 file:-148
type typeNoun sets text:434 multilineText:-159 url:-35 integer:59 number:207 boolean:-246 choice:163 reference:-187 multipleReference:-81 list:-128 keyValues:59 date:-94 file:-31
type typeNoun setting text:-113 multilineText:-117 url:-27 email:-22 integer:25 number:54 boolean:125 choice:139 multipleChoice:184 reference:73 multipleReference:-98 list:-100 keyValues:-76 date:-79 file:-26
type typeNoun settings text:53 multilineText:49 integer:-79 number:-63 boolean:26 choice:-251 multipleChoice:-21 reference:387 multipleReference:-66 list:75 keyValues:-51 date:-25
type typeNoun setup text:67 multilineText:-93 boolean:-33 choice:146 reference:-97 multipleReference:-24 list:-37 file:102
type typeNoun severity text:-154 integer:-36 number:110 boolean:-42 choice:25 reference:180 multipleReference:-21
type typeNoun sha256 multilineText:-23 choice:38 reference:47
type typeNoun sha512 choice:45 reference:-30
type typeNoun share text:35 integer:-42 boolean:-20 choice:94 reference:-31
type typeNoun shared text:-57 multilineText:-35 integer:80 choice:108 reference:-52
type typeNoun sheet text:-122 multilineText:-20 integer:-24 choice:165 reference:29 multipleReference:-20
type typeNoun shell text:-55 choice:103 reference:-28
type typeNoun short text:207 multilineText:-117 number:-20 boolean:-55 choice:71
type typeNoun should multilineText:-67 email:65 integer:-135 number:-48 boolean:-152 choice:-123 multipleChoice:-44 reference:341 multipleReference:93 keyValues:-61 date:106 file:-30
type typeNoun show text:-58 multilineText:-39 integer:-24 number:-21 boolean:126 choice:-67 reference:-36 multipleReference:231 list:-56 keyValues:-21
type typeNoun shown text:-92 multilineText:292 url:-32 integer:48 number:-77 boolean:-214 reference:-295 multipleReference:466 list:-67 keyValues:-85 date:-31 file:74
type typeNoun shows text:-166 boolean:130 choice:94 reference:-33
type typeNoun sid text:50
type typeNoun side multilineText:86
type typeNoun sidebar text:64 choice:36 reference:-60
type typeNoun sign text:195 multilineText:-24 integer:-103 boolean:69 choice:-33 reference:-47 multipleReference:-33 list:52 keyValues:-42
type typeNoun sign-up text:112 url:33 boolean:-21 reference:-33 multipleReference:-23 list:-37
type typeNoun signature text:-137 multilineText:111 boolean:77
type typeNoun signed text:-44 boolean:157 choice:-32
type typeNoun signing text:64
type typeNoun similar text:-30 multilineText:55
type typeNoun simple text:43 multilineText:-43 number:47
type typeNoun simply text:164 multilineText:-60 list:-23 keyValues:-23
type typeNoun simultaneously text:-35 integer:69
type typeNoun since integer:44 boolean:54 reference:24 keyValues:-21
type typeNoun single text:-203 multilineText:85 integer:26 boolean:27 reference:140 multipleReference:-112 list:50 keyValues:-20 date:26 file:-24
type typeNoun sink text:-60 multilineText:41 integer:61 choice:-35
type typeNoun site text:113 boolean:-118 choice:-38 reference:99 list:-25
type typeNoun size text:-37 multilineText:-37 url:-21 integer:116 number:-138 choice:142 reference:-75 multipleReference:-34 list:-59 keyValues:130 date:-20
type typeNoun skip text:32 multilineText:-20 integer:-22 number:-20 boolean:-153 multipleChoice:-31 multipleReference:43 list:186 file:30
type typeNoun skipped text:20
type typeNoun sla reference:20
type typeNoun slack text:-128 boolean:-23 multipleChoice:127 reference:-24 multipleReference:-64 list:143
type typeNoun slash url:29
type typeNoun slow text:-35 boolean:51
type typeNoun slug text:113 boolean:-22 reference:-52 multipleReference:49 list:-44
type typeNoun smooth text:-68 choice:108 reference:-35
type typeNoun sms multilineText:-65 integer:-29 boolean:-116 choice:-51 reference:159 multipleReference:385 list:-197
type typeNoun smtp text:-72 email:61 integer:24 choice:-109 reference:152
type typeNoun snowflake text:-22 multilineText:48 url:69 integer:36 boolean:-31 reference:-25
type typeNoun so text:-131 multilineText:-49 url:-21 integer:-98 number:-35 boolean:44 choice:-172 multipleChoice:-21 reference:385 multipleReference:75 list:-47 keyValues:-23 date:90
type typeNoun soft text:-37 integer:102 boolean:-22
type typeNoun software choice:-49 reference:81
type typeNoun some text:292 multilineText:41 integer:-86 number:-22 choice:-69 multipleReference:-35 list:-52
type typeNoun something text:34 boolean:-46 choice:81 reference:-21
type typeNoun sort text:64 multilineText:-20 integer:-37 choice:-119 multipleReference:-40 list:116 keyValues:78
type typeNoun source text:187 multilineText:-150 url:23 number:-34 boolean:216 choice:-82 reference:-32 multipleReference:-43 list:-34
type typeNoun sources reference:29
type typeNoun space multilineText:-25 integer:-25 number:87 boolean:-48 reference:-41 multipleReference:-54 list:158
type typeNoun special text:-134 multilineText:45 integer:221 boolean:-30 choice:-20
type typeNoun specific text:159 multilineText:-127 url:27 email:25 integer:-150 number:-56 boolean:-165 choice:-194 multipleChoice:-41 reference:-28 multipleReference:367 list:98 keyValues:-127 date:200 file:-25
type typeNoun specified text:119 multilineText:-32 url:92 integer:188 number:-66 boolean:31 reference:-91 multipleReference:-53 list:-86 keyValues:-40 date:-25
type typeNoun specifies text:405 multilineText:-199 url:-40 integer:221 number:345 boolean:-174 choice:-224 multipleChoice:-20 reference:-158 multipleReference:-75 list:-25 keyValues:-62 date:-21 file:-31
type typeNoun specify text:-156 multilineText:-117 url:-117 email:-119 integer:-127 number:-55 boolean:66 choice:244 reference:-242 multipleReference:-59 list:347 keyValues:195 file:-44
type typeNoun specifying text:-33 url:82 boolean:-73 choice:-20 reference:86
type typeNoun spend text:-41 reference:61
type typeNoun sql text:-347 multilineText:537 url:-39 integer:-90 number:-27 boolean:-162 choice:-128 multipleChoice:-21 reference:230 multipleReference:-38 list:-70 keyValues:197
type typeNoun ssh text:44 boolean:43 choice:-48 reference:50 multipleReference:-24
type typeNoun ssl text:-76 integer:-32 multipleChoice:208 multipleReference:-21 list:-52
type typeNoun sso url:29
type typeNoun stack text:-29 boolean:68
type typeNoun stage text:-55 boolean:-37 choice:190
type typeNoun staging text:-91 multipleReference:179
type typeNoun stale text:115 multilineText:-20 boolean:-47 choice:54 multipleReference:-48
type typeNoun standalone text:-28 boolean:25 choice:-101 multipleChoice:220 reference:-23
type typeNoun standard text:-24 integer:-108 number:150
type typeNoun start text:-164 number:-21 choice:144 reference:-265 multipleReference:147 list:-85 date:275
type typeNoun starting text:-20 multilineText:50 integer:-22 boolean:-24 choice:-23 reference:-41 keyValues:93 date:35
type typeNoun starts text:-24 boolean:-96 choice:109 date:45
type typeNoun state text:91 multilineText:-27 integer:-47 choice:-34 reference:-24 keyValues:79
type typeNoun statement text:-214 multilineText:658 url:-23 integer:-35 number:-45 boolean:-114 reference:-84 list:-38 keyValues:-32
type typeNoun statements multilineText:39 boolean:-67 list:-22 keyValues:117
type typeNoun states text:56 boolean:-32 choice:-62 reference:104 list:-20
type typeNoun statistics text:-68 integer:48 number:-32 boolean:-30 reference:113
type typeNoun status text:-349 multilineText:-27 url:-20 integer:418 boolean:81 choice:60 reference:-21 multipleReference:-49 list:-27 keyValues:-23
type typeNoun statuses text:-26 integer:121 boolean:-29 choice:-64 reference:62 multipleReference:-24 list:-22
type typeNoun step text:-32 multilineText:44 url:59 email:73 integer:-141 number:-29 boolean:-118 choice:-95 reference:245 multipleReference:114 list:-128 keyValues:-29 file:42
type typeNoun steps text:26 multilineText:52
type typeNoun stop text:42 boolean:-58 choice:-54 reference:82
type typeNoun storage multilineText:21 integer:186 number:-52 boolean:-132 choice:-109 reference:108 multipleReference:95 list:-66 keyValues:-22
type typeNoun store text:-156 multilineText:39 integer:238 number:-26 boolean:40 choice:-29 reference:-25 multipleReference:-66 list:-30 keyValues:58
type typeNoun stored text:24 multilineText:-71 integer:109 number:-24 boolean:-136 choice:116 reference:22 multipleReference:-22 list:-29 keyValues:47
type typeNoun stores boolean:-28 choice:-89 reference:140
type typeNoun storing text:-80 multilineText:-20 integer:-23 boolean:-20 choice:196 reference:-26
type typeNoun straight text:-95 boolean:101 choice:81 reference:-40 file:-20
type typeNoun strategy text:25 boolean:-61 choice:230 reference:-93 list:-33
type typeNoun streams text:30
type typeNoun string text:248 integer:-47 number:-28 choice:37 reference:-55 list:-38 keyValues:-26
type typeNoun strings text:-22 integer:-33 boolean:-28 choice:-23 reference:-44 list:209
type typeNoun structure text:-90 integer:80 boolean:102 reference:-33
type typeNoun style text:73 multilineText:65 integer:-59 number:-46 boolean:100 choice:24 reference:-62 list:-58
type typeNoun sub text:69 boolean:-23 choice:-78 reference:59
type typeNoun subject text:133 multilineText:-45
type typeNoun submit text:-36 choice:119
type typeNoun subscribe choice:32
type typeNoun subscribed text:-25 multipleReference:86
type typeNoun subscription text:28 multilineText:26 integer:46 number:71 boolean:-154 choice:92 reference:-37 list:-20
type typeNoun success text:-40 boolean:-48 multipleChoice:138
type typeNoun successful text:70 boolean:-36
type typeNoun such text:303 multilineText:48 url:-25 integer:41 number:-22 boolean:36 choice:-298 multipleChoice:-24 reference:178 multipleReference:-69 list:-94 keyValues:-40
type typeNoun suite text:150 boolean:-36 choice:-141 reference:-27 multipleReference:69
type typeNoun summary text:28 integer:31 boolean:20
type typeNoun support text:169 multilineText:-108 url:134 email:38 integer:-48 boolean:-38 choice:124 multipleChoice:106 reference:-61 multipleReference:-42 list:-132 keyValues:-106
type typeNoun supported text:-107 integer:-40 boolean:-111 choice:114 multipleChoice:183 reference:-28 multipleReference:106 list:-67
type typeNoun supports text:-202 multilineText:51 integer:-33 number:-39 boolean:-166 choice:258 multipleChoice:-25 reference:-124 multipleReference:106 list:190
type typeNoun sure text:-21 email:21 integer:-48 choice:-141 reference:131 multipleReference:-21 list:-31 keyValues:176
type typeNoun switch text:-119 multilineText:-37 integer:-38 boolean:409 choice:43 reference:-110 multipleReference:-65 list:-27
type typeNoun symbol text:169 choice:-113
type typeNoun sync text:98 multilineText:-21 number:-21 boolean:22 choice:-30 reference:21
type typeNoun synchronization text:-21
type typeNoun syntax multilineText:125 boolean:-28 reference:-22
type typeNoun system text:101 multilineText:278 integer:203 number:-75 boolean:54 choice:-126 multipleChoice:-29 reference:-82 multipleReference:-69 list:-154 keyValues:-63 date:-24 file:-22
type typeNoun tab multilineText:144 url:68 integer:-25 boolean:63 choice:-234 reference:250 multipleReference:-110 list:-72 keyValues:-45
type typeNoun table text:-119 multilineText:205 url:-43 email:-22 integer:-53 number:-95 boolean:141 choice:20 multipleChoice:-41 reference:61 list:44 keyValues:-56 date:-24 file:-30
type typeNoun tables text:-52 boolean:173 choice:44 reference:-50 multipleReference:-40 list:-24
type typeNoun tabs text:-59 boolean:-45 reference:-23 multipleReference:194
type typeNoun tag text:47 multilineText:-27 boolean:-187 choice:150 reference:-25 multipleReference:-27 list:186 keyValues:-69
type typeNoun tags text:-58 multilineText:-34 integer:-29 boolean:61 choice:-59 reference:-34 multipleReference:266 keyValues:-39
type typeNoun take text:96 boolean:-90 choice:-60 reference:195 list:-51
type typeNoun taken text:68 boolean:-25
type typeNoun target text:137 multilineText:83 url:-104 email:-21 integer:-56 number:83 boolean:36 choice:-75 reference:37 multipleReference:-76 list:37 keyValues:-31 date:-22 file:-23
type typeNoun targeting text:-30 choice:36 reference:23
type typeNoun task text:169 url:-67 email:-26 integer:124 number:-62 boolean:-95 choice:-58 multipleChoice:-38 reference:-64 multipleReference:-116 list:-44 keyValues:-65 date:270 file:-34
type typeNoun tasks text:-289 integer:104 number:148 boolean:84 choice:-32 reference:122 date:-89
type typeNoun tax text:81 multilineText:-40 integer:-140 number:-102 boolean:344 choice:-77 reference:160 multipleReference:-80 list:-67
type typeNoun tcp text:-104 integer:74 boolean:-57 reference:-22 multipleReference:-20 list:63 keyValues:79
type typeNoun team text:162 multilineText:-25 email:72 integer:-28 number:-25 boolean:-80 reference:21 multipleReference:-20
type typeNoun teams text:-83 choice:-32 multipleReference:138 list:57
type typeNoun telegram text:126 url:-26 boolean:-24
type typeNoun template text:190 multilineText:-54 email:-40 integer:-58 number:-29 boolean:-164 choice:-169 reference:389 multipleReference:-42 list:-45 keyValues:70
type typeNoun templates text:197 multilineText:-71 boolean:-73 choice:-27 reference:31
type typeNoun tenant text:25
type typeNoun term text:245 integer:-68 number:-32 boolean:-49 choice:-26
type typeNoun terms text:-38 multilineText:185 choice:-113
type typeNoun test text:35 integer:-36 number:-27 boolean:167 choice:55 multipleChoice:122 reference:-200 multipleReference:-56 list:-134 keyValues:106 file:-25
type typeNoun testing text:47 email:68 boolean:-20 choice:-30 multipleReference:-34 list:-54 keyValues:73
type typeNoun tests boolean:36
type typeNoun text text:403 multilineText:557 url:-70 email:-34 integer:-124 number:-102 boolean:-142 choice:147 multipleChoice:-38 reference:-347 multipleReference:-121 list:-39 keyValues:-116 date:-38
type typeNoun than text:-44 multilineText:-26 integer:48 number:31 boolean:70 choice:57 reference:59 multipleReference:-82 list:-40 file:-24
type typeNoun that multilineText:81 url:-170 email:47 integer:56 number:-122 boolean:-391 choice:-124 multipleChoice:-163 reference:23 multipleReference:-68 list:156 keyValues:-147 date:138 file:-56
type typeNoun the text:-61 multilineText:-285 url:-541 email:-454 integer:-386 number:68 choice:-266 multipleChoice:-400 reference:50 multipleReference:-132 list:-363 keyValues:-486 date:-177 file:-53
type typeNoun their text:-286 multilineText:-40 url:-32 number:-53 multipleChoice:-31 reference:-87 multipleReference:256 list:295 keyValues:62 date:-27 file:-31
type typeNoun them multilineText:-42 url:-21 integer:-36 boolean:-68 choice:-51 reference:33 multipleReference:118 list:69 keyValues:50
type typeNoun theme text:-143 boolean:60 choice:178 reference:-68
type typeNoun then text:-326 multilineText:-105 integer:-89 number:260 boolean:137 multipleChoice:-38 reference:211 multipleReference:-27 keyValues:-40 date:-48 file:20
type typeNoun there text:-110 multilineText:59 integer:-23 number:47 boolean:54 choice:156 multipleChoice:-28 reference:-42 multipleReference:-22 list:-31 keyValues:-33
type typeNoun these text:292 multilineText:100 url:-27 integer:-30 number:-26 boolean:-157 choice:-183 reference:-69 multipleReference:-72 list:82 keyValues:143
type typeNoun they text:-238 multilineText:-60 url:92 integer:-21 number:241 choice:-124 multipleReference:191 list:31 keyValues:-63
type typeNoun this text:47 url:-128 email:-85 integer:-73 number:-32 boolean:203 choice:-75 multipleChoice:-55 reference:49 list:78 keyValues:-127 date:-69 file:-126
type typeNoun those text:-42 integer:41 boolean:21 choice:99 reference:-50
type typeNoun thousands text:93 choice:-64
type typeNoun threads text:106 integer:-45 number:-34 boolean:-70 choice:-28 reference:90
type typeNoun three text:-23 multilineText:-30 integer:64 boolean:-66 choice:250 multipleChoice:-26 multipleReference:-38 list:-45 keyValues:-24
type typeNoun threshold text:-165 integer:87 number:60 boolean:141 choice:-25 reference:-29
type typeNoun through text:91 multilineText:-23 integer:-63 number:23 boolean:-195 choice:115 reference:-50 multipleReference:107 list:61
type typeNoun throughout text:68
type typeNoun tick text:-54 boolean:124 choice:46 reference:-21
type typeNoun ticket text:25 reference:28
type typeNoun ticking text:-37 number:71 boolean:43
type typeNoun time text:223 multilineText:-84 url:-40 email:-44 integer:320 number:-138 boolean:-332 choice:116 multipleChoice:-27 reference:-97 multipleReference:-69 list:-42 keyValues:-53 date:246
type typeNoun timeout text:-91 integer:122 number:-50 boolean:218 choice:-134 reference:-166 multipleReference:-26 list:212 date:-26
type typeNoun timer choice:-34 reference:34
type typeNoun times text:-110 integer:191 number:-26
type typeNoun timestamp text:150 boolean:29 reference:-27 date:-63
type typeNoun timestamps boolean:56
type typeNoun timezone integer:36 boolean:-35 choice:-25 reference:58
type typeNoun title text:117 multilineText:-25 integer:-22 boolean:-63 choice:-66 reference:-30 list:226 keyValues:-72
type typeNoun tls text:-219 multilineText:30 url:169 boolean:149 choice:-43 reference:-30
type typeNoun to text:-84 multilineText:-270 url:-377 email:-302 integer:-156 number:-312 boolean:79 choice:-277 multipleChoice:-181 reference:-361 list:337 keyValues:-212 date:-455 file:36
type typeNoun today text:-46 date:102
type typeNoun toggle text:-212 multilineText:-67 url:-35 integer:-76 number:-39 boolean:520 choice:60 multipleChoice:-29 multipleReference:-97 list:-94 date:100
type typeNoun toggled text:-47 boolean:-74 choice:-46 reference:27 multipleReference:179
type typeNoun toggles text:-35 boolean:102 choice:-36
type typeNoun toggling boolean:114 date:-49
type typeNoun token text:358 multilineText:-103 integer:-121 number:-50 boolean:-245 choice:-117 multipleChoice:221 reference:106 multipleReference:-72 list:115 keyValues:-45 date:-21
type typeNoun tokens text:-102 multilineText:-39 integer:146 number:-21 boolean:38 choice:-64 reference:-36 multipleReference:-26 list:139
type typeNoun tolerance text:45 integer:64 number:-45 boolean:-39 choice:-140 reference:-72 multipleReference:-23 list:227
type typeNoun tool text:-101 multilineText:85 url:157 integer:-36 boolean:-92 choice:-31 reference:-30 multipleReference:-62 list:93 keyValues:63
type typeNoun tools text:-20 boolean:30 choice:84 reference:-71
type typeNoun top text:37 multilineText:-27 boolean:-51 choice:-42 file:125
type typeNoun topic text:86 multilineText:114 url:-30 integer:-76 number:-40 boolean:-118 choice:107 reference:65 list:-51 keyValues:65 file:-47
type typeNoun topics text:35 multilineText:-42 boolean:-36 choice:-61 list:202 keyValues:-30
type typeNoun total text:-251 multilineText:-20 integer:-63 number:461 boolean:-59 choice:69 reference:-34 multipleReference:-26 list:-24
type typeNoun totals boolean:29
type typeNoun track text:139 integer:-25 number:-20 boolean:28 reference:-30
type typeNoun tracked text:-47 integer:51 boolean:-79 choice:101
type typeNoun tracking boolean:25
type typeNoun trailing url:29
type typeNoun transaction text:-97 boolean:-42 choice:311 reference:-69
type typeNoun transfer text:-28 choice:-20 reference:26 multipleReference:143 list:-105
type typeNoun transform multilineText:97 choice:-35 list:-25
type typeNoun transformation text:-87 choice:170 reference:-32
type typeNoun translations text:-56 boolean:91 choice:-53 reference:83 multipleReference:-20
type typeNoun travel text:-32 integer:82 number:-54 choice:-45 reference:80
type typeNoun treat text:-44 reference:101
type typeNoun trigger text:-564 multilineText:-90 url:-50 integer:83 number:-72 boolean:235 choice:55 multipleChoice:108 reference:35 multipleReference:-91 list:376 date:-36 file:-23
type typeNoun triggered text:80
type typeNoun triggers text:91 integer:-71
type typeNoun trip text:-59 integer:-51 boolean:115 choice:-64 reference:-119 multipleReference:-20 list:243
type typeNoun troubleshoot reference:28
type typeNoun true text:-395 multilineText:-42 url:-26 integer:-54 number:-41 boolean:749 reference:-70 multipleReference:-20 list:-42 keyValues:-34 date:-22
type typeNoun true/false text:-185 multilineText:-47 integer:-56 number:-32 boolean:571 choice:-32 reference:-33 multipleReference:-46 list:-56 keyValues:-42
type typeNoun try list:48
type typeNoun ttl text:-123 integer:151
type typeNoun turn boolean:72 choice:-24
type typeNoun turned text:-30 boolean:90
type typeNoun turns text:-31 integer:-23 boolean:155 multipleReference:-21
type typeNoun twilio text:94 multilineText:-24 integer:-23 boolean:109 choice:-72 reference:-34 multipleReference:107 list:-110
type typeNoun two text:-241 multilineText:146 integer:120 number:-31 boolean:-63 choice:205 reference:-30 multipleReference:-35 list:-43
type typeNoun type text:-158 url:-59 email:-47 integer:48 number:-96 boolean:-111 choice:97 multipleChoice:-48 reference:235 list:-211 keyValues:95 date:-69 file:-51
type typeNoun types text:97 multilineText:-76 url:-37 integer:-47 number:-38 boolean:-289 choice:-88 multipleChoice:86 reference:-134 multipleReference:335 list:249 keyValues:-40 date:-24 file:-27
type typeNoun typically text:-55 url:98 integer:57 boolean:-20 choice:-46
type typeNoun ui boolean:32
type typeNoun uid list:59
type typeNoun uncheck boolean:79
type typeNoun under text:-81 multilineText:-106 url:-22 email:-26 number:-71 boolean:152 choice:105 multipleChoice:-46 reference:95 multipleReference:-171 list:92 keyValues:97 date:-37
type typeNoun unique text:362 multilineText:-79 url:-191 email:-53 number:-22 boolean:132 choice:-96 reference:-80 multipleReference:-35 list:116
type typeNoun unit text:-95 multilineText:-49 url:-27 number:362 boolean:270 multipleChoice:-23 reference:-195 multipleReference:-103 list:-65 keyValues:-26 date:-26
type typeNoun units text:32 integer:-100 boolean:107 reference:-50 multipleReference:60
type typeNoun unless text:-33 url:151 boolean:-24 reference:-33
type typeNoun unlimited integer:-69 number:100
type typeNoun until integer:-48 reference:-29 date:122
type typeNoun up multilineText:151 url:-89 email:-23 integer:-166 number:30 boolean:38 choice:-197 multipleChoice:-25 reference:46 multipleReference:231 list:-72 keyValues:138 date:-85
type typeNoun update multilineText:-26 url:-23 integer:-29 number:257 boolean:-64 choice:78 reference:-124 multipleReference:-54 list:61 keyValues:-21 date:-26
type typeNoun updated choice:32 reference:-24
type typeNoun updates text:76 integer:-40 reference:-21 multipleReference:-34 list:64
type typeNoun updating boolean:76 choice:-36
type typeNoun upload text:-237 multilineText:-31 url:-34 integer:-30 number:-28 boolean:-59 choice:-97 reference:156 multipleReference:-38 list:-28 keyValues:71 file:374
type typeNoun uploaded text:26 multipleReference:82
type typeNoun uploading reference:34
type typeNoun upon text:-62 multilineText:79 reference:39
type typeNoun upstream url:56 boolean:-23 choice:-34 reference:64
type typeNoun uri text:-40 multilineText:42 url:30
type typeNoun url text:-610 multilineText:-259 url:1454 email:-44 integer:-64 number:-71 boolean:-133 choice:-151 reference:-27 multipleReference:-78 list:-71 keyValues:68 date:-25 file:-54
type typeNoun urls text:-24 url:-133 reference:-45 list:281
type typeNoun us text:-166 url:-48 boolean:82 choice:228 multipleReference:-20
type typeNoun usage text:-88 boolean:58 choice:-44 reference:156
type typeNoun use text:157 multilineText:-166 url:20 integer:-52 number:-76 boolean:-318 choice:171 multipleChoice:-81 reference:417 multipleReference:-80 list:-30 keyValues:-20 date:-25 file:-49
type typeNoun used text:279 multilineText:38 url:-78 integer:40 number:26 boolean:-92 choice:-181 multipleChoice:65 reference:46 multipleReference:63 list:-196 keyValues:-103 date:-69 file:-66
type typeNoun useful text:-178 number:250 boolean:-54 choice:-23 reference:90 list:-22
type typeNoun user multilineText:-307 url:-123 email:195 integer:-94 number:-54 boolean:-111 choice:-166 multipleChoice:127 reference:52 multipleReference:241 list:105 date:-83 file:-81
type typeNoun user-defined text:206 multilineText:-83 integer:-24 boolean:-48 choice:-28 list:-34 keyValues:62
type typeNoun username multilineText:-37 url:-25 email:-32 integer:-34 number:-47 boolean:134 choice:130 multipleChoice:-24 reference:96 multipleReference:-61 list:-44 keyValues:-21 date:-25
type typeNoun users text:-150 multilineText:-166 url:227 email:-67 number:35 boolean:319 choice:126 multipleChoice:-48 reference:78 list:-245 keyValues:-98 date:-47 file:-52
type typeNoun user’s keyValues:62
type typeNoun uses text:86 multilineText:-72 url:-31 integer:81 number:-27 boolean:289 reference:-128 multipleReference:-48 list:-72 keyValues:-40
type typeNoun using text:-58 multilineText:205 url:74 email:64 integer:70 number:-84 boolean:-51 choice:-313 multipleChoice:-29 reference:177 multipleReference:24 keyValues:-55 date:-28 file:-25
type typeNoun usually integer:54
type typeNoun uuid boolean:-23 choice:46 list:75 keyValues:-22
type typeNoun valid text:41 email:119 choice:-137 reference:133 multipleReference:20 list:-47
type typeNoun validate text:100 choice:-30 reference:-32
type typeNoun validation text:55 boolean:95 reference:-26 multipleReference:-50
type typeNoun validity text:24 integer:-49 boolean:-31 list:103
type typeNoun value text:172 multilineText:-399 url:65 email:-73 integer:101 number:520 boolean:74 choice:-370 multipleChoice:-73 reference:-47 multipleReference:-136 list:-66 keyValues:112 date:-37 file:-63
type typeNoun values text:-479 multilineText:-46 url:-35 integer:40 number:482 boolean:71 choice:-162 multipleChoice:-44 reference:-63 multipleReference:60 keyValues:203 date:-30 file:-20
type typeNoun variable text:485 multilineText:-116 url:-36 integer:-30 number:-32 boolean:-96 choice:-223 reference:-74 multipleReference:110 list:-61 keyValues:116
type typeNoun variables multilineText:-21 integer:-32 choice:-85 multipleReference:84 list:32 keyValues:68
type typeNoun vat boolean:178 reference:-84
type typeNoun vault text:42
type typeNoun vendor text:156 multilineText:-46 url:-50 email:-22 integer:26 number:-56 boolean:64 choice:-147 reference:120 multipleReference:-37 list:-35 date:67
type typeNoun vendors boolean:38
type typeNoun verification multipleReference:-28 list:50
type typeNoun verified url:-89 email:95 choice:76 list:-22
type typeNoun verify text:-39 multilineText:77 boolean:27
type typeNoun verifying boolean:-21 file:40
type typeNoun version text:85 integer:-69 number:-21 boolean:66 choice:-92 reference:137 multipleReference:-35 list:-26
type typeNoun versions text:-75 multilineText:-25 integer:-40 boolean:59 choice:-112 multipleChoice:179 multipleReference:124 list:-56
type typeNoun vertex boolean:34
type typeNoun vertical choice:31
type typeNoun via text:41 boolean:123 choice:-33 reference:-36 multipleReference:-51 list:63 keyValues:-39
type typeNoun view text:46 multilineText:-26 integer:-25 choice:71 reference:-53 multipleReference:57
type typeNoun views text:-37 integer:45 boolean:38 choice:-84 multipleChoice:90 reference:-21
type typeNoun virtual text:-116 integer:213 number:-45
type typeNoun visibility text:120 integer:-46 number:-39 boolean:117 reference:-48 list:-37 keyValues:-32
type typeNoun visible text:292 integer:-72 boolean:-156 choice:-101 reference:-27 multipleReference:-33 list:42 date:116
type typeNoun visitors text:-43 boolean:70
type typeNoun volume text:-54 boolean:185 choice:-60 reference:-20
type typeNoun vpc text:117 url:-65
type typeNoun wait text:86 integer:98 number:-32 choice:-35 list:-36
type typeNoun waiting text:153 integer:-91
type typeNoun want text:-195 multilineText:-56 email:-55 boolean:-99 choice:61 multipleChoice:27 reference:28 list:-84 keyValues:101 date:33
type typeNoun wants text:98 multilineText:-91 boolean:-42 reference:-34 list:-36 keyValues:148
type typeNoun warning text:32 integer:-20 choice:-35 reference:-44 list:104
type typeNoun was text:149 integer:-25 number:-27 reference:-172 multipleReference:-25 date:126
type typeNoun way text:110 boolean:-22 choice:40 reference:-41
type typeNoun we text:-98 multilineText:263 integer:-29 boolean:-55 choice:110 reference:-68 list:-22
type typeNoun web text:-43 multilineText:-39 choice:69 list:67
type typeNoun webhook text:-125 multilineText:113 url:144 integer:-24 number:-27 boolean:-75 choice:127 multipleReference:-40 list:-41
type typeNoun website text:112 multilineText:-25 url:-70 boolean:102 choice:33 reference:-46 list:-25
type typeNoun webui integer:-22 list:78
type typeNoun week choice:73
type typeNoun weekly text:-33 boolean:-74 choice:-75 multipleChoice:183 reference:84 date:-21
type typeNoun welcome text:36
type typeNoun what text:75 multilineText:21 url:-24 integer:-94 number:101 boolean:-182 choice:-42 reference:142 multipleReference:-35 list:115 keyValues:-26
type typeNoun whatever text:64 integer:-21 reference:-21
type typeNoun when multilineText:-258 url:-95 email:21 integer:-56 number:179 boolean:470 choice:-328 multipleChoice:-127 reference:-185 list:21 keyValues:-46 date:57 file:-90
type typeNoun where text:277 multilineText:117 url:27 email:-45 integer:44 number:-125 boolean:-332 choice:158 multipleChoice:-70 reference:282 multipleReference:-31 list:-196 keyValues:-111 date:-64 file:-41
type typeNoun whether text:-298 multilineText:-96 url:-34 email:-54 integer:-126 number:172 boolean:333 choice:360 multipleChoice:131 reference:-134 multipleReference:-128 list:-100 keyValues:-79 date:-25 file:-24
type typeNoun which text:-104 multilineText:-102 url:-130 email:36 integer:225 number:-204 boolean:-548 choice:-226 multipleChoice:63 reference:311 multipleReference:439 list:-156 file:-118
type typeNoun while text:40 multilineText:22 integer:-118 boolean:132 choice:-36
type typeNoun who text:105 multilineText:46 url:-30 integer:-153 number:-28 boolean:-110 choice:187 multipleChoice:-29 reference:55 keyValues:-25
type typeNoun whose text:-76 multilineText:-27 integer:-56 boolean:-41 choice:-23 reference:-21 multipleReference:119 list:209 keyValues:-42
type typeNoun why text:118 choice:-35 reference:-20
type typeNoun widget text:-96 integer:-32 choice:178
type typeNoun will text:38 multilineText:179 url:-53 email:-106 integer:119 number:-237 boolean:-66 choice:-124 multipleChoice:-115 reference:-28 multipleReference:242 list:29 keyValues:-112 date:-51 file:-113
type typeNoun window text:-20 multilineText:-42 integer:-53 number:-52 boolean:-39 choice:-74 reference:63 multipleReference:90 list:175
type typeNoun wish text:-259 multilineText:-64 email:128 integer:148 number:-23 choice:-35 reference:33 multipleReference:-42 list:162
type typeNoun with text:-591 multilineText:63 url:-141 email:-65 integer:-110 number:-37 boolean:104 choice:-222 multipleChoice:-115 reference:29 multipleReference:140 list:376 keyValues:78 date:-52 file:62
type typeNoun within text:130 url:-22 integer:-125 number:-29 boolean:24 reference:50 multipleReference:-30 list:-37 file:94
type typeNoun without text:99 url:53 email:-21 boolean:25 choice:-48 reference:-64 multipleReference:-38 date:69
type typeNoun won't text:-77 boolean:130
type typeNoun work text:153 boolean:-21 choice:-23 reference:-49
type typeNoun worker text:130 integer:-45 number:-34 boolean:-69 choice:-28 reference:75
type typeNoun workflow text:-63 multilineText:-31 integer:-29 boolean:-81 multipleChoice:174 reference:176 multipleReference:-47 list:-54
type typeNoun workflows text:-58 choice:-47 reference:29 multipleReference:-27 keyValues:159
type typeNoun works text:122 boolean:47 choice:-26 reference:-41 list:-33
type typeNoun workspace text:73
type typeNoun world text:-56 multilineText:163 choice:-41
type typeNoun would text:-24 multilineText:-31 boolean:-93 choice:113 reference:25 multipleReference:-20 list:84
type typeNoun write text:95 multilineText:218 integer:-26 boolean:-51 choice:-35 multipleReference:-37 list:-76 keyValues:-25
type typeNoun written text:-89 multilineText:39 boolean:68 choice:53
type typeNoun x-axis multilineText:-36 integer:-46 number:326 boolean:-62 choice:-46 reference:23 list:-44 keyValues:-29
type typeNoun x.509 text:-103 multilineText:-86 boolean:-109 choice:220 file:103
type typeNoun x509 file:40
type typeNoun xml text:-61 multilineText:69 boolean:263 multipleReference:-22 list:-35 keyValues:-101 file:-49
type typeNoun y-axis number:57 reference:-23
type typeNoun yaml text:-49 multilineText:102
type typeNoun year text:22 integer:-21 number:-28 boolean:-35 choice:42 reference:99 date:-21
type typeNoun years text:241 integer:-142 reference:-24
type typeNoun yet text:-104 multilineText:-28 integer:286 choice:-37 reference:-34
type typeNoun you text:-346 multilineText:70 url:100 integer:-426 number:87 boolean:-232 choice:-180 multipleChoice:-155 reference:83 multipleReference:334 list:-238 keyValues:-44 date:-43 file:33
type typeNoun you'd text:84 multilineText:-22 boolean:-20 choice:-27 reference:76 multipleReference:-39 list:-23
type typeNoun you'll text:-35 integer:-59 reference:156 list:-20
type typeNoun you're text:-73 multilineText:-23 integer:194 number:-51 boolean:-69 choice:-114 reference:85 date:108
type typeNoun your text:205 multilineText:113 url:108 email:-109 integer:-317 number:-160 boolean:-522 choice:-275 multipleChoice:53 reference:-165 multipleReference:138 list:-300 date:105 file:28
type typeNoun you’re boolean:25 reference:27
type typeNoun zero text:-20 number:69 reference:-28
type typeNounClass dateNoun text:-295 multilineText:-127 url:-44 email:-25 integer:106 boolean:-204 choice:143 multipleChoice:-41 reference:-160 multipleReference:-107 list:-70 keyValues:-48 date:777 file:-31
type typeNounClass durationNoun text:588 multilineText:-139 url:-57 email:-75 integer:172 number:-328 boolean:-204 choice:-172 multipleChoice:-61 reference:-156 multipleReference:-48 keyValues:-107 date:295 file:-40
type typeNounClass emailNoun text:-219 multilineText:-88 url:-191 email:471 number:-103 choice:-196 multipleChoice:169 reference:-289 multipleReference:-25 list:445 keyValues:-91 date:46 file:-73
type typeNounClass fileNoun multilineText:-38 url:283 email:-93 integer:60 number:-273 boolean:-81 choice:-370 multipleChoice:35 reference:-112 multipleReference:23 list:-184 keyValues:-21 date:-116 file:571
type typeNounClass hostNoun text:-68 multilineText:-97 url:77 email:-145 integer:57 number:-132 boolean:-50 choice:-28 multipleChoice:-51 reference:-179 multipleReference:-75 list:599 keyValues:83 date:-67 file:-47
type typeNounClass kindNoun text:119 multilineText:-105 url:38 email:-119 integer:100 number:-306 boolean:-145 choice:63 multipleChoice:-71 reference:154 multipleReference:-395 list:-161 keyValues:138 date:-54 file:-150
type typeNounClass menuNoun text:-260 multilineText:-36 url:-86 email:-72 integer:-84 number:-85 boolean:-485 choice:343 multipleChoice:-41 reference:262 multipleReference:199 list:271 keyValues:-109 file:-60
type typeNounClass multilineNoun text:-237 multilineText:1199 url:-242 email:-65 integer:-52 number:-387 boolean:-391 choice:-50 multipleChoice:-28 reference:-93 multipleReference:-334 keyValues:37 date:-167
type typeNounClass numberNoun text:-204 multilineText:-338 url:-241 email:-139 integer:837 number:855 boolean:-102 choice:-137 multipleChoice:-184 reference:-447 multipleReference:-348 list:-162 keyValues:-55 date:-77 file:-172
type typeNounClass pairNoun text:-224 multilineText:144 url:-73 email:-38 integer:-136 number:183 boolean:-228 choice:-124 multipleChoice:-71 reference:-85 multipleReference:86 list:119 keyValues:459 date:-46 file:-117
type typeNounClass secretNoun text:-56 multilineText:104 url:-117 integer:176 number:-227 boolean:-238 choice:-155 multipleChoice:55 reference:61 multipleReference:-106 list:172 keyValues:129 date:34 file:-83
type typeNounClass switchEffect text:103 multilineText:-488 url:-255 email:-88 integer:-275 number:-160 boolean:293 choice:180 reference:-527 multipleReference:-151 list:46 keyValues:29 date:-68 file:-86
type typeNounClass toggleNoun text:-179 multilineText:-95 url:-29 email:-20 integer:-96 number:-72 boolean:477 choice:-82 multipleChoice:124 multipleReference:-71 list:-121 date:105
type typeNounClass unit text:-332 multilineText:-58 url:-30 integer:618 number:412 boolean:-349 choice:55 multipleChoice:-26 reference:-133 multipleReference:-60 list:-80 keyValues:-39 date:59 file:-22
type typeNounClass urlNoun text:-231 multilineText:-262 url:835 email:449 integer:-219 number:-181 boolean:-118 choice:-432 multipleChoice:-63 reference:-22 multipleReference:-89 list:220 keyValues:-20 date:-79 file:-106
type typeNounHead ability text:30 boolean:-45 reference:68
type typeNounHead access text:-78 choice:120 list:50
type typeNounHead accessible text:-27 list:71
type typeNounHead according text:53 boolean:28 choice:-20 list:-22
type typeNounHead account text:34 reference:20
type typeNounHead action text:-78 integer:-21 number:-36 boolean:318 reference:-93 list:-21
type typeNounHead actions text:-28 multilineText:54 reference:-21
type typeNounHead added number:75 boolean:-27
type typeNounHead address multilineText:-89 url:112 email:306 integer:-61 number:-39 boolean:-73 choice:-60 reference:-73 multipleReference:-26 list:73 keyValues:-22
type typeNounHead addresses text:-125 url:-67 boolean:-34 list:328
type typeNounHead agent text:-67 multilineText:-23 boolean:55 reference:115
type typeNounHead algorithm choice:49
type typeNounHead allow text:-28 boolean:-20 choice:81
type typeNounHead allowed text:118 integer:-81
type typeNounHead allows text:53 boolean:-50 choice:-28 reference:118 list:-47
type typeNounHead amount text:-86 integer:48 number:210 boolean:-35 choice:-34 list:-23
type typeNounHead app text:-48 boolean:118
type typeNounHead appear text:66 boolean:-38
type typeNounHead appended text:-51 multilineText:88 email:-38 boolean:-33 choice:-22 list:-22 keyValues:114
type typeNounHead application text:-33 choice:-35 reference:187 multipleReference:-55
type typeNounHead applied text:29 multilineText:80 number:46 boolean:-55 reference:-28
type typeNounHead applies integer:-44 choice:108
type typeNounHead arguments text:93 integer:-28 multipleReference:-29 list:47
type typeNounHead arn text:135 number:-21 reference:-24
type typeNounHead assigned text:123 boolean:-33 choice:-20 reference:-35
type typeNounHead associated text:-127 multilineText:68 boolean:-25 reference:142
type typeNounHead attribute text:207 number:-25 boolean:-23 choice:-26 reference:-44 list:-20
type typeNounHead attributes text:-26 boolean:120 reference:-43
type typeNounHead available text:38 multilineText:56 boolean:35 choice:-70
type typeNounHead back text:-27 number:48
type typeNounHead based text:-64 email:-45 boolean:106 choice:-22 reference:-29 multipleReference:163 list:-49 keyValues:-26
type typeNounHead blank multilineText:-23 url:158 integer:-22 number:58 boolean:-59 reference:-45 multipleReference:-31
type typeNounHead body text:-32 multilineText:61
type typeNounHead box text:-23 boolean:89
type typeNounHead build boolean:38
type typeNounHead can text:144 multilineText:-31 url:-30 email:-22 integer:-39 number:-65 boolean:-273 choice:-26 multipleChoice:-30 reference:276 multipleReference:-56 list:93 keyValues:-40 date:91 file:-23
type typeNounHead certificate text:113 multilineText:2420
type typeNounHead channel text:72 boolean:-35 choice:22
type typeNounHead character text:93 boolean:-28 reference:-28
type typeNounHead chart text:55
type typeNounHead checks text:-46 boolean:26 choice:58
type typeNounHead client boolean:62
type typeNounHead cloud choice:28 reference:-21
type typeNounHead code text:338 multilineText:-170 integer:-31 boolean:-101 choice:51 multipleChoice:128 reference:-89 multipleReference:-24 list:-45
type typeNounHead collection reference:51
type typeNounHead color text:320 integer:-69 number:-23 boolean:-61 choice:-36 reference:-22 multipleReference:-25 list:-33
type typeNounHead columns text:-46 boolean:22 choice:90
type typeNounHead command choice:-21 reference:-37 list:127
type typeNounHead condition text:-127 multilineText:-80 choice:-88 multipleChoice:127 reference:168 list:55
type typeNounHead conditions text:-37 multilineText:318 integer:-27 boolean:-50 choice:-32 reference:-29 multipleReference:-42 list:-20 keyValues:-47
type typeNounHead connection text:38 integer:62 choice:-24 reference:-26
type typeNounHead content text:-264 multilineText:158 integer:79 boolean:146 choice:-22 keyValues:-26
type typeNounHead contents text:-73 multilineText:129
type typeNounHead context text:176 choice:-44 reference:-20
type typeNounHead control text:61 number:-20 boolean:-52 choice:120 keyValues:-20
type typeNounHead controls text:-22 boolean:218 choice:-133
type typeNounHead corresponding text:-61 multilineText:115 choice:26
type typeNounHead corresponds reference:36
type typeNounHead count text:-43 integer:2408 number:155
type typeNounHead create text:-124 boolean:-20 choice:116 reference:64
type typeNounHead created text:46 multilineText:-46 integer:-24 boolean:-35 choice:-28 reference:54 list:-23 date:122
type typeNounHead credential text:91 reference:-35
type typeNounHead credentials text:76 integer:-24 boolean:-92 choice:44 reference:92
type typeNounHead currently text:-41 choice:54
type typeNounHead data text:-177 multilineText:96 integer:60 boolean:109 choice:22 reference:-30 list:-24
type typeNounHead database text:22
type typeNounHead date text:-29 integer:-32 boolean:-20 choice:-23 reference:-120 date:2783
type typeNounHead day text:-23 boolean:-76 date:114
type typeNounHead days integer:154 number:-49 choice:-21 date:-22
type typeNounHead decides boolean:-49 choice:94
type typeNounHead default url:-22 integer:41 number:-21 boolean:109 choice:-25 multipleReference:67 list:-42 keyValues:-29 file:-53
type typeNounHead defaults text:91 url:118 integer:-31 boolean:-40 choice:-101 reference:-48 multipleReference:-20 date:69
type typeNounHead defines choice:23
type typeNounHead depth text:-35 integer:64 number:-26
type typeNounHead description text:2523
type typeNounHead destination text:-231 multilineText:-20 choice:140 reference:213
type typeNounHead details multilineText:49 choice:-26 reference:-28 date:66
type typeNounHead determines text:-122 integer:110 boolean:163 choice:-40 reference:-57 multipleReference:-27 list:-41 date:56
type typeNounHead directory text:-30 multilineText:-108 url:26 boolean:136 choice:-34 reference:84 list:-29
type typeNounHead disabled text:-96 multilineText:-25 integer:-39 boolean:175 choice:165 reference:-23 multipleReference:-46 list:-53
type typeNounHead display text:203 boolean:-64 multipleReference:-51
type typeNounHead displayed text:-121 multilineText:87 number:59 boolean:-59 multipleReference:94
type typeNounHead dn text:48
type typeNounHead domain text:-38 boolean:-24 choice:99 list:30
type typeNounHead down text:-25 url:43
type typeNounHead downloaded multilineText:-74 file:103
type typeNounHead dropdown text:-62 choice:-51 reference:168
type typeNounHead duration text:157 integer:22 number:-45 boolean:-33 choice:-34
type typeNounHead earlier text:35 multilineText:-25
type typeNounHead element integer:88 boolean:-24
type typeNounHead email text:153 multilineText:-24 url:-21 email:102 integer:-23 boolean:-59 choice:-42 reference:32 list:-55
type typeNounHead emails text:-39 boolean:151 choice:-65
type typeNounHead empty multilineText:24 integer:93 boolean:-76 reference:86 list:-26
type typeNounHead enabled text:-31 boolean:109
type typeNounHead encoding text:76 boolean:-21
type typeNounHead endpoint text:178 url:37 boolean:-39 choice:-36 reference:-36 list:-25
type typeNounHead environment text:121 choice:-68 reference:163 multipleReference:-149 list:-20
type typeNounHead events text:-56 boolean:40 choice:137 reference:-49 list:-31
type typeNounHead example text:80 url:81 boolean:-27 choice:-30 reference:-36
type typeNounHead field text:131 multilineText:44 url:-29 integer:-107 number:-52 boolean:67 choice:130 reference:114 multipleReference:-41 list:-111 keyValues:-37 date:-98
type typeNounHead fields text:-97 multilineText:-34 boolean:-39 multipleChoice:-22 multipleReference:45 list:221 keyValues:-28
type typeNounHead file text:-105 multilineText:173 choice:91 reference:-67 file:2440
type typeNounHead files text:-96 multilineText:-94 boolean:86 choice:-102 reference:-51 multipleReference:193 list:-26 file:142
type typeNounHead filter text:30 multilineText:88 integer:-20 boolean:70 choice:-20 reference:-48 list:-30
type typeNounHead folder text:45 reference:-25
type typeNounHead format text:40 multilineText:-42 url:53 integer:-55 number:-28 boolean:-37 choice:140 reference:-136 list:-25 keyValues:134
type typeNounHead frequency text:102 boolean:-25
type typeNounHead function text:-93 multilineText:117 choice:42
type typeNounHead gateway text:94 boolean:-63
type typeNounHead generated multilineText:30
type typeNounHead get text:34 url:-21 reference:-20
type typeNounHead group text:257 multilineText:-20 boolean:-53 choice:-37 reference:-31 multipleReference:-30 list:-25
type typeNounHead groups text:-23 integer:53 boolean:-39 reference:-23 multipleReference:108 list:-21
type typeNounHead headers text:-114 multilineText:62 choice:79 list:-43 keyValues:105
type typeNounHead host text:-30 url:65
type typeNounHead hostname text:87 choice:-21
type typeNounHead hour text:-28 integer:77 choice:31
type typeNounHead how text:-72 choice:151 reference:-24
type typeNounHead html text:38
type typeNounHead icon text:-41 url:272 boolean:-60 choice:-30 reference:-66 multipleReference:50 list:-32 file:-40
type typeNounHead id text:2226 multilineText:-26 email:128 boolean:61 choice:41 reference:-36 list:162
type typeNounHead identifier text:185 multilineText:-35 url:-131 boolean:-32 reference:-52 list:138
type typeNounHead ids boolean:-22 choice:-23 list:95
type typeNounHead image text:-81 multilineText:-41 url:116 integer:-38 boolean:-79 choice:-30 reference:49 multipleReference:-30 file:182
type typeNounHead included text:-35 multilineText:-70 boolean:-142 choice:-27 reference:-29 multipleReference:167 list:68 keyValues:111
type typeNounHead indicates boolean:36
type typeNounHead information text:-33 choice:112 reference:-20
type typeNounHead input boolean:-38 reference:76
type typeNounHead instead text:-37 boolean:76
type typeNounHead instructions text:-41 multilineText:61
type typeNounHead interval text:159 integer:-68 number:-63 choice:-25 reference:67
type typeNounHead invoice text:-55 boolean:57 reference:41
type typeNounHead it text:37 multilineText:-98 url:-22 integer:106 boolean:-79 choice:-39 reference:34 list:-21 keyValues:92
type typeNounHead item text:-30 choice:-84 reference:184
type typeNounHead items text:-129 multilineText:244 boolean:50 choice:65 reference:-139 keyValues:-25
type typeNounHead json multilineText:2500
type typeNounHead key text:245 multilineText:82 url:-33 integer:-60 number:-27 boolean:-126 choice:-62 reference:-49 multipleReference:-21 list:-53 keyValues:146
type typeNounHead kind text:-36 choice:-20 reference:58
type typeNounHead label text:-37 reference:101
type typeNounHead labels text:-100 number:90 boolean:21 choice:-20 reference:-22 list:-50 keyValues:119
type typeNounHead language text:175 boolean:-33 choice:-150 reference:74
type typeNounHead layout text:-83 multilineText:151 choice:26 reference:-59 multipleReference:-22
type typeNounHead length text:145 integer:69 number:-59 boolean:-41 list:-28
type typeNounHead level text:43 integer:-47 number:136 boolean:-43 reference:-53
type typeNounHead lifetime text:57
type typeNounHead like text:-96 boolean:-33 choice:-73 reference:207 multipleReference:-42 list:86
type typeNounHead limit text:-60 integer:91
type typeNounHead line integer:-125 boolean:172
type typeNounHead lines multilineText:-22 integer:-30 number:-29 boolean:-52 choice:67 list:168 keyValues:-63
type typeNounHead link text:-49 boolean:-20 reference:98
type typeNounHead list text:-141 multilineText:-52 email:-23 integer:-99 number:-40 boolean:-64 choice:-46 reference:50 multipleReference:302 list:151 keyValues:24
type typeNounHead local text:-77 boolean:-20 reference:146
type typeNounHead location text:348 multilineText:-47 integer:-24 boolean:-87 choice:-45 multipleReference:-37 list:-35
type typeNounHead mapping text:-20 multilineText:-42 integer:-22 boolean:-55 choice:-72 reference:-21 multipleReference:-23 list:-42 keyValues:392 file:-45
type typeNounHead message text:148 multilineText:145 integer:-42 choice:-34 reference:-24 list:-89 keyValues:-38
type typeNounHead messages text:32 choice:-33 reference:33
type typeNounHead metadata text:83 choice:-37 reference:122 list:-32 keyValues:-89
type typeNounHead method text:-50 choice:131 reference:-45
type typeNounHead mode text:-188 boolean:-42 choice:312
type typeNounHead model text:-40 boolean:60 choice:98 list:-30
type typeNounHead must text:84 multilineText:-38 integer:-24 boolean:-52 choice:-55 multipleReference:-43 list:82 keyValues:79
type typeNounHead name text:2256 multilineText:-57 url:-47 boolean:71 choice:41 reference:35 multipleReference:-21 list:269
type typeNounHead need multilineText:-40 boolean:-95 list:192
type typeNounHead needed text:-24 integer:28
type typeNounHead needs text:157 boolean:-20 choice:-21 reference:-28 list:-22
type typeNounHead none text:-27 choice:46
type typeNounHead notes text:78 boolean:-27
type typeNounHead notifications text:-57 reference:-33 list:96
type typeNounHead number text:79 multilineText:-29 url:-32 integer:2364 boolean:-102 choice:306 reference:22 multipleReference:-48 list:-73 keyValues:110 date:-28
type typeNounHead object text:-53 multilineText:124
type typeNounHead off text:-38 multilineText:-29 boolean:127
type typeNounHead often text:98 choice:-35
type typeNounHead one text:-100 multilineText:95 url:-126 integer:-38 boolean:-59 choice:-91 multipleChoice:-52 reference:-61 multipleReference:193 list:225 keyValues:-20 file:48
type typeNounHead only text:67 multilineText:-30 integer:-29 boolean:199 choice:-176 reference:48 list:-24
type typeNounHead openid text:-40 boolean:-32 choice:-79 multipleChoice:137 reference:-20 multipleReference:-29 list:73
type typeNounHead option text:-171 number:-26 boolean:451 reference:-147 multipleReference:-20 list:-28
type typeNounHead optional text:61 integer:36 boolean:30 reference:-23 list:-85 keyValues:85
type typeNounHead options text:221 multilineText:-41 integer:-30 boolean:-82 choice:120 reference:-41 list:-41 keyValues:-35
type typeNounHead order text:200 multilineText:-26 integer:43 number:-47 boolean:-52 choice:-63 reference:-165 multipleReference:171
type typeNounHead organization text:316 multilineText:-25 integer:-20 number:-21 boolean:-63 choice:-46 reference:-44 list:-21
type typeNounHead page text:115 boolean:-26 choice:-25
type typeNounHead parameter text:86 multilineText:-46 number:-20 choice:-46 multipleReference:-20 list:129 keyValues:-30
type typeNounHead parameters text:252 multilineText:-30 integer:-21 list:-69 keyValues:-76
type typeNounHead password text:2521
type typeNounHead path text:228 url:-31 integer:-39 number:-25 boolean:75 choice:-54 reference:-61 list:-36 file:-20
type typeNounHead payload text:-41 multilineText:-97 keyValues:165
type typeNounHead percentage text:-63 integer:-81 number:194 boolean:-30 choice:24
type typeNounHead period text:198 integer:-37 number:-25 choice:-30 list:-30 date:-24
type typeNounHead permission text:-26 boolean:105 choice:111 reference:-149
type typeNounHead picker reference:41
type typeNounHead pipeline text:43 reference:26
type typeNounHead plan text:-62 number:96 choice:54 reference:-51
type typeNounHead policy text:-240 integer:-25 boolean:-39 choice:-120 reference:283 multipleReference:-24 list:237
type typeNounHead port integer:2543
type typeNounHead ports text:-37 integer:-167 list:165 keyValues:79
type typeNounHead post text:-78 choice:114
type typeNounHead postgres text:-30 choice:45
type typeNounHead preferences text:47 boolean:-45 choice:-30 reference:-21 list:127
type typeNounHead prefix text:45 integer:154 choice:-29 reference:-128
type typeNounHead price text:-47 number:50 boolean:49
type typeNounHead priority text:-39 integer:48 number:-52 choice:68
type typeNounHead profile text:104 boolean:-35 choice:-23 reference:-24 multipleReference:-21 list:54
type typeNounHead project text:101 choice:70 reference:-107
type typeNounHead property text:47 multilineText:-28
type typeNounHead protocol text:285 choice:-63 reference:-141 multipleReference:-38
type typeNounHead provided text:97 multilineText:109 boolean:-29 choice:-56 list:-40
type typeNounHead provider choice:60 reference:-21
type typeNounHead published text:-53 multilineText:79 integer:27 boolean:-20
type typeNounHead query text:309 multilineText:2209
type typeNounHead range text:100 integer:-28
type typeNounHead rate text:-171 number:267 boolean:-34 choice:-20
type typeNounHead records list:22
type typeNounHead refers text:-63 choice:127
type typeNounHead region choice:-45 reference:51
type typeNounHead registry choice:-24 reference:78 multipleReference:-32
type typeNounHead related text:-42 boolean:29 keyValues:60
type typeNounHead relationship text:23
type typeNounHead request text:-24 integer:-30 number:-24 boolean:105
type typeNounHead required text:136 number:20 boolean:-20 choice:-37 reference:-46
type typeNounHead requirement text:-96 integer:76 number:62
type typeNounHead resource reference:23
type typeNounHead resources text:-55 reference:29 multipleReference:75
type typeNounHead results text:52 choice:-66 reference:72
type typeNounHead risk text:-27 boolean:27 choice:51 multipleReference:-21
type typeNounHead role text:-73 boolean:23 choice:-87 reference:241 multipleReference:-50
type typeNounHead roles reference:-33 multipleReference:126 list:-26
type typeNounHead root multilineText:48 choice:-27
type typeNounHead route text:-58 reference:33 multipleReference:-37 list:110
type typeNounHead rule text:25
type typeNounHead rules text:-52 boolean:70 multipleReference:-46 list:102
type typeNounHead run text:24 choice:26
type typeNounHead saved text:26
type typeNounHead schema text:-75 multilineText:175
type typeNounHead scope text:108 integer:-43 choice:23 list:-26
type typeNounHead script text:136 multilineText:2405
type typeNounHead search text:105 boolean:-21
type typeNounHead secret text:150 multilineText:-20 boolean:-25 reference:-48
type typeNounHead selected multilineText:-38 boolean:118 choice:-127 multipleReference:113
type typeNounHead selection text:-131 choice:137
type typeNounHead sent text:-63 multilineText:83 boolean:45 list:-32 keyValues:30
type typeNounHead server text:-69 url:162 list:-25
type typeNounHead service text:-125 url:104 boolean:125 choice:51 reference:-95
type typeNounHead set text:-146 integer:104 boolean:-25 reference:-34 multipleReference:-21 list:165
type typeNounHead setting text:-20 integer:137 boolean:-196 choice:130
type typeNounHead settings text:-43 multilineText:93 keyValues:-22
type typeNounHead severity choice:49
type typeNounHead should text:-222 multilineText:-87 integer:53 boolean:46 choice:-159 reference:463 multipleReference:38 list:-48
type typeNounHead show text:-61 boolean:93 choice:48 multipleReference:-26
type typeNounHead shown multilineText:461 integer:-32 number:-36 boolean:-121 choice:-78 reference:-88 multipleReference:-34
type typeNounHead sid text:50
type typeNounHead signature text:-22 boolean:77
type typeNounHead size text:38 multilineText:-29 integer:146 number:-115 boolean:-121 choice:124 reference:-52 multipleReference:-25 list:-93 keyValues:139
type typeNounHead slug text:58
type typeNounHead source text:45 choice:-38 reference:54
type typeNounHead specifies text:-131 number:90 boolean:123 choice:-21 reference:-25
type typeNounHead start integer:-20 date:97
type typeNounHead statement text:78 multilineText:48 boolean:-20 choice:-38
type typeNounHead status text:-101 choice:150
type typeNounHead steps text:26 multilineText:52
type typeNounHead strategy text:244 boolean:-25 choice:-77 reference:-71 list:-28
type typeNounHead string text:125 integer:-37 boolean:-34 choice:77 reference:-28 list:-21
type typeNounHead success boolean:-46 choice:-20 multipleChoice:139
type typeNounHead such text:28 choice:-59 reference:37
type typeNounHead switch text:-82 multilineText:-25 boolean:317 choice:-89 reference:-42 multipleReference:-20
type typeNounHead tags text:-52 multilineText:-61 boolean:38 multipleReference:80 keyValues:79
type typeNounHead task text:151 number:-26 boolean:-45 choice:-65 reference:47
type typeNounHead team text:35
type typeNounHead teams text:-47 choice:-27 multipleReference:61 list:79
type typeNounHead template text:105 multilineText:20 integer:-20 boolean:-64 choice:-78 reference:-48 keyValues:115
type typeNounHead templates text:79 boolean:-63 choice:-21 reference:46
type typeNounHead text text:131 boolean:-37 choice:47 reference:-82
type typeNounHead theme text:-101 boolean:67 choice:106 reference:-66
type typeNounHead threshold text:-37 integer:49 number:70
type typeNounHead time text:-180 integer:282 number:-24 boolean:-28 choice:22 reference:-25 list:-41 date:61
type typeNounHead timeout text:-39 integer:61
type typeNounHead title text:42
type typeNounHead toggle boolean:36
type typeNounHead token text:203 multilineText:-43 url:-31 integer:-29 boolean:-55 choice:-24 reference:107 list:-43 keyValues:-20
type typeNounHead tokens text:-52 integer:31 boolean:54
type typeNounHead topic text:43
type typeNounHead total integer:46
type typeNounHead track choice:31
type typeNounHead trigger text:-20 integer:-27 boolean:-27 choice:-125 multipleChoice:141 list:87
type typeNounHead true text:-125 boolean:334 choice:-73 reference:-25
type typeNounHead type text:-55 multilineText:-130 url:-34 integer:-69 number:-36 boolean:-82 choice:294 reference:190 multipleReference:-42 list:-64 keyValues:29
type typeNounHead types text:-89 multilineText:-46 integer:-97 boolean:-146 choice:73 multipleChoice:134 reference:-69 multipleReference:111 list:216 keyValues:-22
type typeNounHead up text:-125 multilineText:125 choice:-69 multipleReference:177 list:-23
type typeNounHead uri url:2501
type typeNounHead url text:-78 multilineText:-33 url:2828 integer:-28 boolean:-25 choice:-50 reference:-31 list:-26
type typeNounHead use text:117 boolean:-23 reference:-28
type typeNounHead used text:360 multilineText:-113 url:-50 email:26 integer:49 number:-60 boolean:-136 choice:-49 multipleChoice:124 reference:-77 multipleReference:-74 list:81 keyValues:-52 date:-25 file:-32
type typeNounHead user text:-163 boolean:182 choice:-25 reference:166 multipleReference:-70 list:46 file:-27
type typeNounHead username text:2515
type typeNounHead users text:-109 integer:-24 boolean:138 reference:70 multipleReference:-48 list:59 keyValues:-41
type typeNounHead uses text:80 multipleReference:-22
type typeNounHead uuid text:2500
type typeNounHead value text:-99 multilineText:-89 url:89 email:-20 integer:217 number:162 boolean:100 choice:-238 multipleChoice:-20 multipleReference:-29 list:-65 keyValues:-52 file:-22
type typeNounHead values text:-159 multilineText:-28 integer:-31 number:311 boolean:-63 choice:-28 reference:-27 multipleReference:116 list:-26 keyValues:-35
type typeNounHead variable text:23 url:-25 reference:-30 keyValues:84
type typeNounHead variables choice:-24 list:126 keyValues:-75
type typeNounHead vendor text:-128 boolean:135 choice:-34 reference:83
type typeNounHead version text:-49 boolean:-29 choice:-40 reference:185
type typeNounHead view boolean:61 choice:-44
type typeNounHead want text:-115 number:-20 boolean:-28 choice:-88 multipleReference:319
type typeNounHead we text:-116 multilineText:156 boolean:-24 choice:82 reference:-46
type typeNounHead webhook text:57 url:-24
type typeNounHead which text:132 choice:-48
type typeNounHead will text:-54 multilineText:224 url:-55 email:-24 integer:-96 number:-45 choice:-88 reference:-128 multipleReference:264 list:48 keyValues:-26 file:-27
type typeNounHead wish text:64
type typeNounHead works text:83 boolean:56 reference:-37 list:-30
type typeNounHead yaml multilineText:2500
type typeNounHead you text:134 multilineText:-85 integer:-40 number:-23 boolean:67 choice:-68 multipleReference:-60 list:-37 keyValues:-23 date:100 file:38
type typeNumbers 0 text:281 multilineText:-38 url:-27 integer:-31 number:73 boolean:-73 choice:-55 multipleChoice:-30 reference:-126 multipleReference:-31 list:-42 keyValues:-52 date:154 file:-24
type typeObject according boolean:31
type typeObject account choice:-39 reference:40
type typeObject actions text:-28 multilineText:54 reference:-21
type typeObject address url:67 email:87 integer:-22 boolean:-21 list:-22
type typeObject addresses text:-106 multilineText:-32 list:266
type typeObject agent text:-77 boolean:105
type typeObject algorithm choice:44
type typeObject amount text:-27 number:41
type typeObject app text:32 integer:91 list:-29
type typeObject application text:-90 url:23 choice:129 reference:41 multipleReference:-54
type typeObject appropriate text:42 boolean:-31 reference:60
type typeObject arn text:227 multilineText:-56 number:-23 boolean:-43 reference:-24
type typeObject associated text:-38 multilineText:71
type typeObject automatically text:-55 multilineText:-50 boolean:110 choice:83 reference:-55
type typeObject available text:-46 boolean:56 choice:-29 multipleReference:-29 list:111
type typeObject blank multilineText:-23 url:158 integer:-22 number:58 boolean:-59 reference:-45 multipleReference:-31
type typeObject box text:-34 boolean:160 choice:-30 reference:-35
type typeObject certificate file:43
type typeObject checkbox text:-25 boolean:130 choice:-21 reference:-51
type typeObject checks text:-44 boolean:21 choice:59
type typeObject code text:98 multilineText:-50 choice:85 reference:-41
type typeObject condition text:-149 multilineText:-22 choice:109 multipleChoice:134 reference:-31
type typeObject conditions text:30 multilineText:207 integer:-23 boolean:-34 choice:-28 multipleReference:-36 keyValues:-44
type typeObject configured multilineText:93 file:-31
type typeObject contents text:-77 multilineText:96
type typeObject context text:21 boolean:23
type typeObject corresponding boolean:30 choice:24 multipleReference:-20
type typeObject corresponds reference:36
type typeObject created text:98 multilineText:-41 integer:-36 boolean:-29 choice:-21 reference:38 multipleReference:121 list:-82
type typeObject credentials text:-62 multilineText:29 choice:68
type typeObject data multilineText:189 integer:-21 choice:-40 reference:-24 list:-23 keyValues:-32
type typeObject date text:-72 integer:-22 reference:-138 date:269
type typeObject definition text:-63 multilineText:96 boolean:29
type typeObject destination text:104 choice:-89 reference:74
type typeObject details multilineText:53
type typeObject domain list:72
type typeObject downloaded text:-63 multilineText:32 boolean:-22 file:85
type typeObject duration text:136 integer:-129 choice:72 multipleChoice:-23
type typeObject element integer:89 boolean:-34
type typeObject empty multilineText:24 integer:93 boolean:-76 reference:86 list:-26
type typeObject environment choice:-69 reference:230 multipleReference:-137
type typeObject event text:30 multilineText:-68 boolean:-36 choice:107 reference:21
type typeObject expression text:118 list:-53
type typeObject field multilineText:-35 integer:97 number:-34 boolean:-125 choice:225 reference:-62 list:-34
type typeObject fields text:-70 multilineText:-20 boolean:-38 multipleReference:-27 list:202
type typeObject file text:34 multilineText:-33 boolean:-22 choice:40 multipleReference:-30 file:42
type typeObject flow text:42
type typeObject format text:42 integer:-20 choice:137 reference:-117
type typeObject function text:-107 reference:153
type typeObject group boolean:-40 choice:-23 reference:136 multipleReference:-35
type typeObject headers keyValues:46
type typeObject here multilineText:-51 boolean:-42 reference:93 multipleReference:75 list:-41 keyValues:21
type typeObject host reference:57 multipleReference:-44
type typeObject html text:38
type typeObject id text:-142 email:110 number:-34 boolean:-20 list:170
type typeObject identifier text:50
type typeObject image choice:-29 reference:83 multipleReference:-20
type typeObject information text:-31 integer:-20 boolean:29 choice:71 multipleReference:-28 list:-51 keyValues:94
type typeObject instance text:109 choice:-59
type typeObject instead text:-37 boolean:66
type typeObject interval text:55 integer:-112 reference:90
type typeObject it text:56 multilineText:127 url:-26 number:-22 choice:-83 reference:30 multipleReference:-25 list:-22 date:28
type typeObject items multilineText:196 choice:-26 reference:-129
type typeObject key text:-217 multilineText:169 boolean:-32 reference:-23 list:-28 keyValues:204
type typeObject labels text:97 list:-36 keyValues:30
type typeObject length text:122 integer:42 number:-38 boolean:-40
type typeObject level text:40
type typeObject like text:-74 boolean:-30 choice:-30 reference:123 multipleReference:-40 list:88
type typeObject link text:-34 reference:44
type typeObject list choice:32 multipleReference:-39 list:21 keyValues:43
type typeObject location text:41 boolean:-41 choice:-25 reference:80
type typeObject message text:-78 multilineText:238 boolean:38 list:-84 keyValues:-35
type typeObject method choice:87 reference:-48
type typeObject mode text:-151 integer:-23 boolean:-29 choice:237
type typeObject model boolean:101 choice:-72
type typeObject must text:100 multilineText:-20 choice:-38
type typeObject name text:27 multilineText:-69 integer:-21 boolean:-59 choice:48 reference:182 multipleReference:50 list:-69
type typeObject namespace reference:20
type typeObject needed multilineText:41
type typeObject number text:179 integer:270 number:-61 boolean:-104 choice:-85 multipleReference:-83 list:-47 date:-25
type typeObject off boolean:24
type typeObject one text:-35 multilineText:71 boolean:-49 multipleChoice:-49 reference:-100 multipleReference:156 list:68 keyValues:-20
type typeObject only text:-29 multilineText:33 boolean:63 choice:-33 reference:-28
type typeObject option text:-48 multilineText:-75 choice:328 reference:-151
type typeObject optional text:69
type typeObject options text:191 choice:-20 list:-57 keyValues:-43
type typeObject organization text:-45 boolean:-33 reference:147
type typeObject out text:189 reference:-87 list:-22
type typeObject panel text:-21 boolean:51
type typeObject password text:28
type typeObject path text:74 multilineText:76 boolean:-21 choice:-48
type typeObject payload text:-35 multilineText:-103 keyValues:154
type typeObject period text:37 boolean:86 choice:-21 list:-23 date:-20
type typeObject pipeline multipleReference:-60 list:106
type typeObject plan text:-62 number:96 choice:54 reference:-51
type typeObject policy boolean:-27 choice:-26 reference:-135 list:259
type typeObject port text:-44 integer:97
type typeObject ports text:-35 keyValues:93
type typeObject prefix integer:158 choice:-26 reference:-125
type typeObject project choice:80 reference:-66
type typeObject provider choice:-55 reference:62
type typeObject rate text:-39 integer:26 number:25
type typeObject records list:23
type typeObject region text:-32 choice:-30 reference:68
type typeObject registry choice:-33 reference:114 multipleReference:-37
type typeObject required boolean:-25 choice:162 reference:-100 multipleReference:-24
type typeObject resource choice:-28 reference:-135 multipleReference:168
type typeObject role text:-32 choice:-36 reference:87
type typeObject rules text:-100 multilineText:224 integer:-26 boolean:69 choice:-32 reference:-26 list:-26 keyValues:-25
type typeObject scope text:107 integer:-42 choice:21 list:-25
type typeObject secret text:43 multilineText:-33
type typeObject service reference:33
type typeObject set choice:27 reference:22
type typeObject severity reference:53
type typeObject size text:-47 integer:44 number:-35 choice:134
type typeObject source text:57 choice:-50 reference:58
type typeObject strategy text:255 boolean:-24 choice:-97 reference:-67 list:-28
type typeObject string text:263 integer:-39 boolean:-29 choice:-57 list:-21
type typeObject such text:-58 integer:116 number:-32 choice:-45 reference:43
type typeObject sure text:130 email:24 boolean:-44 reference:-35
type typeObject switch integer:-21 boolean:162 reference:-27 multipleReference:-49
type typeObject tags text:-27 boolean:62 multipleReference:131 list:-121
type typeObject task text:-38 boolean:32 choice:-30 reference:73
type typeObject template text:49 multilineText:30 boolean:-24 choice:-30 reference:50 multipleReference:-23 keyValues:-27
type typeObject text text:167 multilineText:-44 choice:-23 reference:-52
type typeObject them text:-28 boolean:-49 choice:-31 reference:-20 list:121 keyValues:58
type typeObject time text:-179 integer:77 boolean:49 choice:44 list:-28 date:79
type typeObject token text:176 multilineText:-38 boolean:-20 choice:-40 reference:-27
type typeObject topic text:33
type typeObject type text:103 multilineText:-27 choice:-34 keyValues:28
type typeObject up text:-44 multilineText:90 integer:28 boolean:-37 choice:-115 reference:-38 keyValues:172
type typeObject uri text:-30 url:35
type typeObject url text:-211 multilineText:51 url:323 boolean:-125 choice:-21 reference:116 multipleReference:-36 list:-44
type typeObject urls url:-25 list:80
type typeObject use text:47
type typeObject used text:47 choice:-27 reference:28 list:-22
type typeObject user text:-71 multilineText:-34 integer:-26 boolean:59 choice:61 reference:67 multipleReference:-29 list:45 file:-23
type typeObject users text:56 boolean:-21
type typeObject value text:111 multilineText:-66 url:97 integer:80 number:31 boolean:-54 choice:-114 multipleReference:-21 list:-22 keyValues:-23
type typeObject values text:52 multilineText:-45 integer:115 number:-31 boolean:-40 choice:-36 reference:-25 list:-23 keyValues:76
type typeObject variable text:21 url:-23 reference:-27 keyValues:84
type typeObject version text:34 boolean:-28 choice:-39 reference:68
type typeObject visibility text:168 integer:-40 reference:-32 list:-35 keyValues:-23
type typeObject want text:-122 number:141 boolean:144 reference:-49 list:-21
type typeObject which boolean:-20 choice:21 reference:-96 multipleReference:119
type typeObject will multilineText:-41 integer:-27 boolean:62 choice:-28 reference:20 multipleReference:97 list:-66
type typeObject wish text:-26 boolean:-27 choice:-89 reference:-42 multipleReference:202
type typeOptionSource 0 text:141 multilineText:-167 url:-385 email:-470 number:-157 boolean:154 choice:-989 multipleChoice:-946 reference:101 multipleReference:-350 list:-290 keyValues:-641 date:-402 file:-531
type typeOptionSource 138 text:-97 choice:222 reference:-30
type typeOptionSource 139 text:-46 integer:-25 boolean:-50 choice:195
type typeOptionSource 140 choice:31
type typeOptionSource 146 text:23 multilineText:-58 integer:-184 number:-41 boolean:152 choice:140 multipleChoice:-66 multipleReference:198 list:-52 keyValues:-42 date:-21 file:-21
type typeOptionSource 147 text:-142 multilineText:-25 integer:-22 boolean:-41 choice:243 multipleChoice:129 reference:-22 list:-33
type typeOptionSource 148 integer:-63 number:-29 choice:164 multipleChoice:76 reference:-58 list:-21
type typeOptionSource 149 choice:72 multipleChoice:30
type typeOptionSource 162 text:270 integer:-27 boolean:-56 choice:-114
type typeOptionSource 170 text:83 choice:-121 multipleChoice:149 reference:-25 multipleReference:-31 list:-30
type typeOptionSource 178 text:-56 boolean:-35 choice:209 multipleChoice:53 reference:-120 multipleReference:-25
type typeOptionSource 179 text:-24 choice:63
type typeOptionSource 180 integer:-112 choice:131
type typeOptionSource 202 text:-86 integer:-22 boolean:39 choice:148 multipleChoice:-21 reference:-37 multipleReference:-31 list:-29 date:99
type typeOptionSource 203 text:-23 boolean:-26 choice:106
type typeOptionSource 204 text:142 choice:-69 reference:-43
type typeOptionSource 234 choice:43
type typeOptionSource 236 multilineText:41 boolean:-22
type typeOptionSource 242 choice:80 reference:-50
type typeOptionSource 258 text:-30 boolean:87 reference:-23 list:78 file:-20
type typeOptionSource 259 text:-45 boolean:52 choice:-163 multipleChoice:-24 multipleReference:274 list:21 keyValues:-26
type typeOptionSource 260 text:-28 multilineText:-39 multipleChoice:143
type typeOptionSource 266 email:-25 integer:54 number:87 boolean:-78 choice:54
type typeOptionSource 268 text:-24 choice:54
type typeOptionSource 274 choice:95 reference:-64
type typeOptionSource 275 choice:121 reference:-60 multipleReference:-20
type typeOptionSource 289 text:284 multilineText:-92 url:22 email:-48 integer:36 number:-105 boolean:-207 choice:-304 multipleChoice:-85 reference:540 multipleReference:-106 list:-125 keyValues:227 date:-45 file:-80
type typeOptionSource 290 text:381 multilineText:160 number:-25 boolean:-82 choice:-586 multipleChoice:-55 reference:125 multipleReference:108 list:-86 keyValues:94
type typeOptionSource 291 text:-27 boolean:113 choice:-57
type typeOptionSource 292 text:140 multilineText:-26 boolean:42 choice:-51 multipleChoice:-27 list:71 keyValues:-73 file:-22
type typeOptionSource 293 text:-23 choice:55 multipleChoice:74 list:-29
type typeOptionSource 297 text:-101 multilineText:-54 url:-22 integer:111 number:-30 boolean:55 choice:312 reference:-156 multipleReference:-20 list:-20 keyValues:-32 date:-25
type typeOptionSource 298 text:201 multilineText:-70 url:-25 email:-37 boolean:91 multipleChoice:-23 reference:-24 list:-33 keyValues:-33
type typeOptionSource 300 text:-20 choice:32
type typeOptionSource 321 text:107 multilineText:-23 url:90 email:-20 integer:-23 number:-25 boolean:74 choice:-124 multipleChoice:95 multipleReference:-62 list:-34 keyValues:-42
type typeOptionSource 329 text:-20 multilineText:-49 url:-42 email:-32 number:-58 choice:534 multipleChoice:-90 reference:-416 multipleReference:72 keyValues:-44 date:129 file:-22
type typeOptionSource 33 text:-141 multilineText:-42 boolean:144 choice:-45 multipleChoice:-25 reference:-35 multipleReference:30 list:63 keyValues:113
type typeOptionSource 34 text:-88 url:174 integer:-36 number:-26 boolean:-37 choice:-149 multipleChoice:-56 reference:-37 multipleReference:-105 list:260 keyValues:51 file:38
type typeOptionSource 35 text:282 multilineText:-33 boolean:-50 choice:-51 reference:-24 multipleReference:-22 keyValues:-26
type typeOptionSource 353 text:271 multilineText:70 url:-36 email:-22 integer:-24 number:50 boolean:-79 choice:-60 multipleChoice:-92 reference:347 multipleReference:-42 list:-94 keyValues:-176 date:-79 file:-40
type typeOptionSource 36 text:-216 boolean:-45 choice:358
type typeOptionSource 361 text:58 multilineText:-27 choice:179 reference:-105 keyValues:-26
type typeOptionSource 362 boolean:169 choice:-128
type typeOptionSource 394 text:-22 boolean:110 choice:-91 multipleReference:-42 list:104
type typeOptionSource 395 text:109 integer:-46 choice:-32
type typeOptionSource 402 text:-53 choice:104
type typeOptionSource 418 text:-81 multilineText:-20 boolean:151 choice:-98 multipleChoice:69 multipleReference:125 list:-39 keyValues:-30
type typeOptionSource 419 text:40 multilineText:140 boolean:72 choice:-79 multipleChoice:-26 multipleReference:-30 list:-26 keyValues:-33
type typeOptionSource 42 text:-130 choice:86 reference:-33 keyValues:138
type typeOptionSource 420 text:-114 multilineText:-38 choice:26 multipleChoice:134 reference:-36 list:23 file:87
type typeOptionSource 422 text:-116 choice:-23 reference:158
type typeOptionSource 426 text:-59 boolean:-64 choice:26 reference:154
type typeOptionSource 427 multipleReference:-94 list:159
type typeOptionSource 429 file:43
type typeOptionSource 43 boolean:-91 choice:111
type typeOptionSource 44 text:-25 choice:43
type typeOptionSource 458 choice:-122 reference:187
type typeOptionSource 50 text:-44 multilineText:59 boolean:-63 choice:239 multipleChoice:110 reference:-132 multipleReference:-39 list:-45 keyValues:-40
type typeOptionSource 51 text:43 multilineText:-53 multipleReference:111
type typeOptionSource 52 text:213 multilineText:-31 boolean:-82 choice:143 multipleChoice:-25 reference:-92 multipleReference:-45 list:-27
type typeOptionSource 53 url:24
type typeOptionSource 65 text:-69 integer:-53 choice:87 reference:138
type typeOptionSource 66 text:232 multilineText:45 url:-79 integer:56 boolean:-100 choice:-29 multipleChoice:-38 list:-29
type typeOptionSource 67 text:82 multilineText:-43 choice:-50 keyValues:106
type typeOptionSource 68 choice:-49 keyValues:90
type typeOptionSource 69 text:-40 list:106
type typeOptionSource 74 text:-30 boolean:-36 choice:67 reference:-68 keyValues:121
type typeOptionSource 82 choice:49 reference:-28
type typeOptionSource 84 text:-22 url:52 choice:58 reference:-26 multipleReference:-29
type typeOptionSource 85 choice:34
type typeOptions 0 text:141 multilineText:-167 url:-385 email:-470 number:-157 boolean:154 choice:-989 multipleChoice:-946 reference:101 multipleReference:-350 list:-290 keyValues:-641 date:-402 file:-531
type typeOptions 1 text:239 multilineText:-148 url:-33 email:-153 integer:-23 number:-218 boolean:-77 choice:370 multipleChoice:-269 reference:210 multipleReference:-165 list:-265 keyValues:-59 date:-66 file:-191
type typeOptions 2 text:314 multilineText:-29 url:-56 email:-148 integer:-272 number:-140 boolean:273 choice:667 multipleChoice:-41 reference:-343 keyValues:172 date:-71 file:-110
type typeOptions 3 text:61 multilineText:-87 url:-68 email:-64 integer:-195 number:-107 boolean:26 choice:1347 reference:-252 multipleReference:151 keyValues:-20 date:-72 file:-56
type typeOptions 4 text:-42 multilineText:-132 email:-38 integer:-234 number:-75 boolean:-162 choice:1585 multipleChoice:248 reference:-337 multipleReference:-144 keyValues:-70 date:-44 file:36
type typeOptions 5 text:-88 multilineText:-69 email:-22 integer:-41 number:125 choice:877 multipleChoice:183 reference:-117 multipleReference:-99 keyValues:-27 date:-37
type typeOptions 6 text:-193 boolean:-62 choice:878 multipleChoice:126 reference:88 multipleReference:-39 list:-34
type typeOptions 7 boolean:38 choice:675
type typePath 0 text:143 multilineText:169 url:375 email:-43 number:-105 boolean:-195 choice:55 multipleChoice:-48 reference:-135 multipleReference:-111 list:-74 keyValues:37 date:-49 file:-29
type typePhrase #40 text:160 multilineText:-192 url:-36 integer:78 number:-43 boolean:-111 choice:-54 multipleChoice:-29 reference:59 multipleReference:151 list:148 keyValues:-139 date:21
type typePhrase #41 text:152 multilineText:27 url:-22 integer:-206 number:-38 boolean:69 choice:-41 reference:-67 multipleReference:-40 list:213
type typePhrase #42 text:155 multilineText:-114 url:-157 integer:-99 number:-56 boolean:-219 choice:234 multipleChoice:-29 reference:109 list:144 keyValues:60 date:-28 file:-22
type typePhrase #43 text:-374 multilineText:171 number:-65 boolean:308 choice:-101 multipleChoice:309 reference:47 multipleReference:-87 list:-112 keyValues:-38 date:-23 file:-20
type typePhrase #44 text:158 url:-121 boolean:79 choice:-67 reference:-67 list:88
type typePhrase #45 text:-250 number:-29 choice:179 reference:34 multipleReference:-25 list:152
type typePhrase #46 text:-122 multilineText:-76 integer:-27 number:-40 boolean:-158 choice:436 reference:207 multipleReference:-40 list:-50 keyValues:-30
type typePhrase #47 text:-524 multilineText:-239 url:-80 email:-82 integer:-76 number:-50 boolean:52 choice:-124 reference:-121 multipleReference:671 list:411 keyValues:76 date:-60 file:-31
type typePhrase #48 text:-303 multilineText:227 url:-155 email:-90 integer:-162 number:-78 choice:665 multipleChoice:-105 reference:-66 multipleReference:-63 date:-101 file:-51
type typePhrase #49 multilineText:211 url:-43 email:-28 integer:-141 number:56 boolean:85 choice:244 multipleChoice:-48 reference:-190 multipleReference:-53 list:-92 keyValues:34 date:-87 file:-21
type typePhrase #4a text:22 multilineText:168 url:-22 integer:-164 number:-57 boolean:-96 choice:190 reference:208 list:-125 keyValues:-98 date:-38 file:-21
type typePhrase #4b text:-377 multilineText:240 url:-28 integer:-22 number:-58 boolean:-137 choice:-43 multipleChoice:-30 multipleReference:-200 list:556 keyValues:130
type typePhrase #4c text:65 multilineText:-341 boolean:-21 choice:-36 multipleReference:-24 list:-85 keyValues:490
type typePhrase #4d text:59 multilineText:-73 email:-139 integer:83 number:-308 boolean:-258 choice:-330 multipleChoice:-35 reference:120 multipleReference:152 list:139 keyValues:238 date:-58 file:-101
type typePhrase #4e text:187 boolean:53 choice:-118 reference:-43
type typePhrase #4f text:-257 multilineText:166 url:-54 email:-46 number:-82 choice:150 multipleChoice:-43 reference:507 multipleReference:-186 list:-187 keyValues:38 date:-22 file:-32
type typePhrase #50 text:-47 multilineText:171 url:-117 email:-64 integer:-196 number:-40 boolean:-135 choice:134 reference:146 multipleReference:-44 list:156 keyValues:-116 file:-100
type typePhrase #51 text:176 multilineText:-111 url:-35 email:-22 number:39 choice:-104 multipleChoice:104 reference:-167 multipleReference:138 list:39 keyValues:-37 date:-38 file:-25
type typePhrase #53 text:-72 multilineText:212 url:58 email:-41 integer:-158 number:38 boolean:-42 choice:238 multipleChoice:81 reference:-135 list:-134 date:-102 file:-29
type typePhrase #54 text:51 multilineText:-43 url:-75 integer:209 number:71 boolean:151 choice:-127 multipleReference:-107 list:-49
type typePhrase #55 text:-162 integer:52 number:-23 boolean:-57 choice:-112 reference:87 multipleReference:-36 list:283 keyValues:-31 date:21
type typePhrase #56 text:34 multilineText:-57 url:-33 integer:-144 number:84 boolean:-52 choice:66 reference:-99 multipleReference:38 list:125 keyValues:79 date:-34
type typePhrase #57 text:-303 multilineText:-20 email:-22 integer:-31 number:-63 boolean:560 choice:168 reference:-148 list:-88 keyValues:-37 date:-20
type typePhrase #58 multilineText:235 email:-40 boolean:-60 reference:-46 list:-69 file:39
type typePhrase #59 multilineText:-90 url:-48 email:-31 integer:237 boolean:-67 choice:46 multipleChoice:-38 reference:-150 multipleReference:-132 list:205 keyValues:-56 date:95 file:-27
type typePhrase #5a text:125 multilineText:-132 url:-168 integer:-74 number:27 boolean:-222 choice:541 multipleChoice:-25 reference:25 multipleReference:92 list:-115 keyValues:-47 file:-21
type typePhrase #5b boolean:-60 choice:110
type typePhrase #5c text:-319 multilineText:141 email:-20 integer:-20 number:-44 boolean:-138 choice:290 multipleChoice:-33 reference:168 multipleReference:-68 list:-90 date:106
type typePhrase byDefault text:485 multilineText:-141 email:-157 integer:25 number:-181 boolean:72 choice:-163 multipleChoice:35 reference:166 multipleReference:-100 list:-154 keyValues:-208 date:-66 file:-149
type typePhrase defaultIs text:84 multilineText:66 url:168 email:-23 integer:46 number:-93 boolean:-189 choice:-135 multipleChoice:-30 reference:60 multipleReference:22 list:59 keyValues:-46 date:52 file:-74
type typePhrase example text:527 multilineText:-223 url:410 email:-57 integer:-34 number:-207 boolean:-340 choice:-396 multipleChoice:-134 reference:63 multipleReference:-242 list:277 date:-92 file:-107
type typePhrase existing text:-240 multilineText:-76 url:-106 email:97 integer:-157 number:26 boolean:-88 choice:-66 multipleChoice:102 reference:77 multipleReference:254 keyValues:79 date:-38 file:-37
type typePhrase filledByItself text:149 multilineText:62 integer:84 number:-25 boolean:196 choice:-194 reference:-153 multipleReference:-44 list:-38 keyValues:-21
type typePhrase following text:104 multilineText:36 email:-50 integer:27 number:-127 boolean:103 choice:28 multipleChoice:-57 reference:47 multipleReference:-54 list:-34 keyValues:22 date:-66 file:-34
type typePhrase followingValues text:-184 multilineText:145 email:-38 integer:-66 number:-92 boolean:40 choice:287 multipleChoice:-42 date:-49 file:-21
type typePhrase fromMenu text:-331 multilineText:-29 url:-158 email:40 integer:44 number:-159 boolean:-291 choice:47 multipleChoice:-95 reference:534 multipleReference:425 list:-231 keyValues:-80 date:-26
type typePhrase leaveBlank text:123 url:131 integer:52 number:35 boolean:-98 choice:-114 reference:44 multipleReference:-66 list:-75 keyValues:21
type typePhrase logIn text:-42 multilineText:38 url:25 email:-36 integer:-57 number:-45 multipleChoice:-28 reference:86 list:117 keyValues:-21 date:-22 file:-33
type typePhrase multiline text:-481 multilineText:1014 email:-26 number:-87 choice:-72 multipleChoice:-21 reference:-135 multipleReference:-48 list:-73 keyValues:-82 date:-29 file:29
type typePhrase neededIf text:56 multilineText:116 choice:-48 reference:-54
type typePhrase needs text:326 multilineText:70 number:106 boolean:-238 choice:-95 reference:-60 multipleReference:-38 list:-58
type typePhrase omission text:110 boolean:-94 list:39
type typePhrase oneOf text:-283 multilineText:225 email:-29 integer:-257 boolean:72 choice:439 multipleChoice:54 reference:-154 multipleReference:69 keyValues:-111 date:-42 file:-31
type typePhrase optional text:51 multilineText:-319 url:-94 email:-104 integer:61 number:-56 boolean:-24 choice:-92 multipleChoice:75 reference:-51 multipleReference:-118 list:-259 keyValues:405 date:112 file:30
type typePhrase optionsAnnounced text:-152 multilineText:-40 url:49 boolean:-33 choice:175 reference:109 multipleReference:-57
type typePhrase ordered text:106 multilineText:69 email:27 number:149 boolean:-488 choice:-74 multipleChoice:-55 reference:-651 multipleReference:-419 list:213 keyValues:-142 date:229 file:-231
type typePhrase pairs text:-127 multilineText:-43 integer:-34 boolean:58 choice:-62 reference:-20 multipleReference:78 list:50 keyValues:1654
type typePhrase range text:58 multilineText:-67 url:-135 email:-53 integer:419 number:91 boolean:-71 multipleChoice:-72 multipleReference:-20 list:-236 keyValues:-75 date:149 file:-60
type typePhrase recommended text:-312 multilineText:-122 number:-58 choice:274 multipleChoice:-38 reference:141 multipleReference:48 list:59 keyValues:-65 date:81 file:-27
type typePhrase required text:-78 multilineText:-200 url:-34 email:124 integer:-70 number:-99 boolean:86 choice:116 multipleChoice:-71 reference:-40 multipleReference:30 list:-43 keyValues:63 date:-42 file:150
type typePhrase separated text:-435 multilineText:-115 url:-232 email:51 integer:-77 number:-92 boolean:-73 choice:-134 multipleChoice:-42 reference:196 multipleReference:399 list:2044 date:-37 file:-26
type typePhrase severalOf text:-149 multilineText:-101 url:-139 email:-49 integer:85 number:-102 boolean:125 choice:-233 multipleChoice:1453 reference:60 multipleReference:1335 list:640 keyValues:-52 date:-40 file:54
type typePhrase shownOnly text:-22 multilineText:-55 url:-63 email:-24 integer:72 number:-82 boolean:-163 choice:-21 multipleChoice:213 reference:23 date:73 file:-29
type typePhrase softened text:57 multilineText:-230 integer:-147 number:163 boolean:154 choice:112 reference:-111 multipleReference:-22 list:-128 keyValues:-39 date:27
type typePhrase valuesAre text:-151 url:-85 email:-53 integer:132 number:-194 boolean:-244 choice:195 multipleChoice:131 reference:-145 multipleReference:70 list:227 keyValues:-179 date:95 file:-25
type typePhrase whether text:-508 multilineText:-137 url:-48 email:-73 integer:-86 number:111 boolean:2098 choice:375 multipleChoice:108 reference:-211 multipleReference:30 list:-194 keyValues:-45 date:-41 file:-53
type typePlural 11 text:180 multilineText:-49 boolean:29 choice:-62 reference:-65 multipleReference:-57 keyValues:111
type typePlural 12 text:-58 integer:-27 boolean:234 choice:-47 multipleChoice:-49 reference:-25 multipleReference:39 list:-28
type typePlural 13 text:-58 multilineText:89 url:-34 integer:-89 number:-52 boolean:-44 choice:-110 multipleChoice:-30 reference:161 multipleReference:-48 list:177 keyValues:23
type typePlural 14 text:-108 multilineText:96 number:-54 boolean:-36 multipleChoice:-38 reference:-150 multipleReference:82 list:54 keyValues:172 date:-30
type typePlural 15 text:-41 multilineText:87 integer:-27 boolean:39 choice:-27 multipleReference:-31 list:65
type typePlural 2 multilineText:-28 url:25 integer:-34 boolean:69 choice:-23 reference:-32 list:66
type typePlural 3 integer:-35 boolean:-35 list:151 file:-45
type typePlural 5 text:247 multilineText:167 choice:-334 multipleChoice:-31 reference:-231 multipleReference:324 list:-35 date:-20
type typePlural 6 text:242 multilineText:32 url:-61 email:-41 integer:-109 number:-72 boolean:-183 choice:-89 multipleChoice:-46 reference:-44 multipleReference:26 list:219 keyValues:121 date:-43
type typePlural 7 text:-23 boolean:52
type typePlural 9 text:-29 boolean:117 keyValues:-34
type typeSecond 0 text:-184 integer:123 number:-36 boolean:114 choice:53 reference:-27
type typeSecond a multilineText:-200 url:-34 email:50 integer:-205 number:119 boolean:195 choice:-85 multipleChoice:-63 reference:-38 multipleReference:40 list:72 date:-87 file:59
type typeSecond above text:-79 multilineText:373 number:-20 boolean:-77 choice:-65 reference:-61
type typeSecond access text:53 boolean:-28 choice:107 reference:-33
type typeSecond account text:-51 email:134
type typeSecond actual text:-93 multilineText:212 boolean:-43
type typeSecond add keyValues:29
type typeSecond additional text:119 multilineText:-108 integer:-20 boolean:-32 list:-47 keyValues:154
type typeSecond address text:-320 url:91 email:150 boolean:-26 list:159
type typeSecond admin text:41
type typeSecond agent text:-36 boolean:53 choice:50 reference:-43
type typeSecond ai text:52 boolean:41 reference:-28
type typeSecond all text:118 multilineText:-29 integer:-33 number:-21 boolean:57 choice:150 reference:-62 multipleReference:-40 list:-76 keyValues:-23
type typeSecond allows text:-45 multilineText:32 choice:-60 reference:94
type typeSecond also text:-32 url:109 choice:-27
type typeSecond amount text:-22 integer:29 number:108 list:-21
type typeSecond an multilineText:-70 boolean:130 choice:-47 reference:298 multipleReference:-75 list:-26 date:-84 file:-60
type typeSecond and text:-23 boolean:-70 choice:-52 multipleReference:112 date:135 file:-42
type typeSecond any text:-103 multilineText:-28 boolean:128 choice:-40 reference:41 list:65
type typeSecond api text:33 multilineText:-43 integer:-26 boolean:-83 choice:-37 reference:239 list:-23
type typeSecond application text:-103 multilineText:34 boolean:-56 choice:-25 reference:256 list:-25
type typeSecond applied multilineText:88 boolean:-33
type typeSecond apps boolean:-39 choice:50
type typeSecond are text:-105 multilineText:145 integer:-23 boolean:-32 choice:-80 reference:47 multipleReference:65 list:-32 keyValues:41
type typeSecond arn text:135 number:-21 reference:-24
type typeSecond as text:-67 integer:197 boolean:-65
type typeSecond at text:-36 boolean:-55 reference:126
type typeSecond attribute text:51 boolean:-54 choice:55 reference:-32 list:-24 keyValues:103
type typeSecond automatic boolean:36
type typeSecond available text:129 boolean:-58 choice:-25
type typeSecond aws text:24 choice:35 reference:-36
type typeSecond azure text:-31 url:32 choice:39 reference:-31
type typeSecond base text:49
type typeSecond be integer:-66 boolean:-26 choice:123 reference:-54 list:-25 date:117
type typeSecond between text:95 integer:-77 choice:90 reference:-48
type typeSecond blank text:112 boolean:-23 multipleReference:-27
type typeSecond body text:-27 multilineText:30
type typeSecond branch text:63
type typeSecond by text:-42 multilineText:-22 integer:-162 number:148 boolean:198 reference:-23 multipleReference:-34 list:-27
type typeSecond can text:-149 url:-24 integer:76 number:-35 boolean:-168 multipleChoice:72 reference:359 list:-91 keyValues:-27 file:-20
type typeSecond category text:20
type typeSecond client text:143 boolean:-27 reference:-30
type typeSecond code text:121 multilineText:-33 choice:-43
type typeSecond color text:263 integer:-67 boolean:-48 choice:-34 list:-32
type typeSecond comma-separated text:-31 boolean:-20 list:155
type typeSecond command text:219 integer:-20 boolean:-34 choice:-31 multipleReference:-23 list:-60
type typeSecond configuration multilineText:35 integer:-37 boolean:-29 choice:-41 list:107
type typeSecond content text:-24 multilineText:56
type typeSecond create text:-56 reference:70
type typeSecond created text:-59 boolean:145 reference:-32
type typeSecond current text:60 reference:-20
type typeSecond custom text:-128 multilineText:-32 integer:-29 boolean:-39 choice:190 reference:-97 multipleReference:-27 keyValues:208
type typeSecond data text:-61 multilineText:60 choice:43
type typeSecond database url:62 integer:27 reference:-28
type typeSecond default text:-36 url:79 integer:-99 number:63 boolean:162 choice:-166 reference:76 multipleReference:67 list:-49 keyValues:-31 file:-57
type typeSecond defaults text:39 integer:78 boolean:-31 reference:-27 list:-35
type typeSecond description number:-21 boolean:87
type typeSecond desktop choice:36
type typeSecond destination text:-82 choice:-63 reference:212
type typeSecond detailed text:-22 boolean:91 choice:-47
type typeSecond details text:29
type typeSecond determines integer:86 boolean:97 reference:-57 multipleReference:-26 list:-43
type typeSecond different text:194 multilineText:-23 boolean:-33 multipleReference:-53 list:-73 keyValues:57
type typeSecond disabled text:-46 integer:40 boolean:70
type typeSecond display boolean:24
type typeSecond dn text:52
type typeSecond docker text:-25 boolean:-25 choice:-30 keyValues:116
type typeSecond document multilineText:25 file:47
type typeSecond domain text:85 boolean:-24 list:-28
type typeSecond duration text:-40 integer:56
type typeSecond either text:118 boolean:295 choice:-293 reference:-50
type typeSecond email text:-95 multilineText:-26 url:-32 email:213 integer:-38 number:-26 boolean:-107 choice:63 multipleChoice:-20 multipleReference:66 list:27
type typeSecond empty text:-99 integer:-52 boolean:115 choice:-68 reference:135 multipleReference:-21 list:-35 keyValues:66
type typeSecond enable text:-21 boolean:45
type typeSecond enabled text:-76 integer:-32 number:-20 boolean:268 choice:-106 reference:-66 multipleReference:82
type typeSecond enabling text:-45 integer:-23 boolean:-51 choice:222 reference:-31 list:-28
type typeSecond end date:45
type typeSecond endpoint text:53 url:103 boolean:-32 choice:-28 reference:-27
type typeSecond enter text:126 integer:-90 keyValues:55
type typeSecond entity text:48 choice:-30
type typeSecond environment multipleReference:-22 list:-33 keyValues:88
type typeSecond existing text:-68 boolean:163 choice:-26
type typeSecond field text:195 integer:52 number:-57 boolean:142 choice:-58 reference:-95 multipleReference:-46 list:-66 keyValues:-35
type typeSecond fields multilineText:-73 list:151
type typeSecond file text:-67 multilineText:24 boolean:82
type typeSecond filter text:117 multilineText:-36 reference:-32 list:45
type typeSecond filters text:66 multilineText:-35 boolean:-32 choice:-73 multipleReference:174 list:-28
type typeSecond for text:60 multilineText:24 email:139 integer:-169 number:72 choice:-146 reference:-42 multipleReference:65 list:79 keyValues:-32
type typeSecond form boolean:29
type typeSecond format text:-25 url:65
type typeSecond from text:138 boolean:-63 reference:105 multipleReference:-36 list:-23
type typeSecond full text:83 multilineText:60 boolean:-35 choice:-31 reference:-26 date:37
type typeSecond get text:104 boolean:-22 reference:-22
type typeSecond groups text:-32 integer:56 boolean:-32 reference:-23 multipleReference:123 list:-22 keyValues:-31
type typeSecond hash choice:29
type typeSecond hostname text:21 url:48 list:-29
type typeSecond how text:-115 multilineText:155 integer:298 number:32 boolean:-136 choice:115 multipleChoice:-20 reference:-79 multipleReference:-94 list:-81 keyValues:-25
type typeSecond http text:24 list:-24 keyValues:76
type typeSecond human-readable text:30 reference:-21
type typeSecond id integer:-23 choice:78
type typeSecond identifier text:155 url:-117
type typeSecond if text:95 multilineText:-115 integer:-27 number:-21 boolean:-58 choice:211 reference:-32 multipleReference:-36 list:-45 keyValues:-38 date:54
type typeSecond image text:53 multilineText:-23 url:72 integer:-32 boolean:-62 reference:-42 file:78
type typeSecond in text:111 url:-54 integer:-38 number:-23 boolean:-48 choice:-51 reference:-49 list:186
type typeSecond individual boolean:-21 choice:-56 multipleReference:151
type typeSecond input text:-272 multilineText:-85 integer:55 boolean:136 reference:89 list:-22 keyValues:140
type typeSecond instance text:94 list:-28
type typeSecond ip text:47
type typeSecond is text:-182 multilineText:209 url:51 integer:-56 number:-71 boolean:-188 choice:-81 multipleChoice:105 reference:271 list:-101 date:-36 file:-24
type typeSecond issuer text:45
type typeSecond issues multilineText:-33 integer:-23 boolean:-62 reference:-33 multipleReference:-33 list:179 keyValues:-68 date:124
type typeSecond it text:38 boolean:53 reference:-25
type typeSecond items text:-40 multilineText:70 choice:76 reference:-48
type typeSecond job integer:30
type typeSecond json text:-46 multilineText:144 choice:-22 list:-25 keyValues:-32 file:43
type typeSecond key text:54 multilineText:-39 integer:-31 boolean:-69 choice:-40 reference:118 keyValues:73
type typeSecond label text:-56 url:-25 boolean:-20 reference:94 keyValues:89
type typeSecond labels boolean:40 list:-41
type typeSecond language text:35 choice:-46 multipleChoice:131 multipleReference:-31 list:-31
type typeSecond left text:25 boolean:-100 choice:140
type typeSecond legend text:46
type typeSecond list text:-108 multilineText:-40 integer:-40 number:-25 boolean:-42 choice:-57 multipleReference:262 list:119
type typeSecond location text:66
type typeSecond login url:40
type typeSecond maas text:248 choice:-40 reference:-122 multipleReference:-57
type typeSecond many text:-34 integer:101 number:-38
type typeSecond mapping text:21 multilineText:-40 integer:-23 boolean:-49 choice:-72 reference:-21 multipleReference:-24 list:-42 keyValues:293
type typeSecond markdown text:-32 multilineText:-27 integer:96
type typeSecond maximum text:58 integer:77 number:64 boolean:-59 choice:-30 reference:-21 list:-30
type typeSecond memory integer:79 number:-44 boolean:44 reference:-20
type typeSecond message text:160 multilineText:69 boolean:-61 choice:-39 reference:-34
type typeSecond metadata text:105 boolean:75 list:-21 keyValues:-92
type typeSecond minimum text:140 integer:-26 boolean:-25
type typeSecond model text:-95 choice:29 reference:127
type typeSecond must text:-21 url:26
type typeSecond name text:113 boolean:-31 reference:-20
type typeSecond new text:-29 integer:88
type typeSecond not boolean:22
type typeSecond notification text:54 integer:-31 boolean:209 choice:-124 reference:-157 multipleReference:-62 list:186
type typeSecond number text:-70 integer:58 number:-37 boolean:-23 choice:134
type typeSecond oauth multipleChoice:33
type typeSecond object text:-56 multilineText:225 keyValues:-85
type typeSecond of text:-87 multilineText:-55 url:202 boolean:-261 choice:-157 multipleChoice:96 multipleReference:93 list:140 keyValues:-48 date:-28 file:-33
type typeSecond often integer:-42 boolean:-21 choice:79 reference:38
type typeSecond on text:65 multilineText:-22 integer:-42 number:-28 boolean:256 multipleReference:-106 list:-59
type typeSecond one text:-27 multilineText:101 boolean:-98 choice:114 multipleChoice:-41 reference:-54 multipleReference:209 list:-124
type typeSecond only multilineText:-22 boolean:-31 choice:35 reference:139 multipleReference:-25 list:-38
type typeSecond openid text:-40 boolean:-32 choice:-79 multipleChoice:137 reference:-20 multipleReference:-29 list:73
type typeSecond option text:-34 multilineText:-20 integer:26 number:-24 boolean:336 choice:-98 reference:-37 multipleReference:-40 list:-66
type typeSecond optional text:21 integer:-52 number:68 boolean:-51 choice:-37 reference:53 date:42
type typeSecond options multilineText:126 list:-38 keyValues:-32
type typeSecond or text:-64 multilineText:-69 url:-177 integer:-75 number:232 boolean:-281 choice:90 multipleChoice:-35 reference:-105 multipleReference:-78 list:261 keyValues:80 file:215
type typeSecond order text:167 integer:-59 reference:-22
type typeSecond organization text:22 reference:108
type typeSecond page text:-56 integer:50 choice:56 reference:-21
type typeSecond parameter text:-117 number:-21 boolean:20 list:151
type typeSecond parameters text:24 multilineText:-99 keyValues:105
type typeSecond password text:26
type typeSecond path text:222 multilineText:-64 boolean:-40 choice:-21 reference:-34
type typeSecond percentage number:63
type typeSecond phone text:206 integer:-53 number:-28 boolean:-46
type typeSecond port text:-72 number:-21 keyValues:132
type typeSecond prefix text:25
type typeSecond private multilineText:40 boolean:44 reference:-34
type typeSecond provide text:22
type typeSecond provider text:120 url:20 boolean:-34 reference:-26
type typeSecond public text:120 multilineText:-46 boolean:-37 choice:78 reference:-65
type typeSecond query text:241 multilineText:-183
type typeSecond recommended text:-87 choice:52 list:82
type typeSecond records text:-37 integer:27 choice:21
type typeSecond redshift choice:24 reference:-26
type typeSecond reference list:90
type typeSecond related text:-56 integer:-102 number:358 choice:-112
type typeSecond request text:-86 integer:30 keyValues:105
type typeSecond resource text:-90 multipleReference:151 list:-39 keyValues:29
type typeSecond schema text:107 multilineText:-94
type typeSecond scopes text:-40 choice:-56 multipleReference:-28 list:199
type typeSecond script multilineText:-28 choice:90 reference:-39
type typeSecond search text:231 multilineText:-154
type typeSecond secret text:79 choice:33 reference:-51
type typeSecond select text:-52 boolean:-58 choice:161 reference:-29
type typeSecond selection text:-138 choice:95 reference:44
type typeSecond server text:-68 url:75
type typeSecond set text:186 integer:114 boolean:-69 choice:-74 reference:-45 list:-27
type typeSecond setting text:45 integer:109 boolean:-26 choice:-45
type typeSecond should text:37
type typeSecond shown text:140 multilineText:-24 boolean:-21 reference:-32
type typeSecond specific text:116 multilineText:-64 boolean:-48 choice:-67 multipleReference:245 list:-34 keyValues:-85
type typeSecond specifies text:-27 integer:74
type typeSecond specify text:69 multilineText:-31 boolean:100 choice:-31
type typeSecond sql text:-112 multilineText:42 choice:-42 reference:213
type typeSecond start text:-48 date:84
type typeSecond steps text:26 multilineText:52
type typeSecond supports text:134 boolean:-34 reference:-42
type typeSecond system text:-151 multilineText:168 integer:-42 number:-28 boolean:143 list:-32
type typeSecond table text:-21 multilineText:-23 boolean:122 reference:-23
type typeSecond tags text:-23 multilineText:-20 boolean:-170 multipleReference:132 list:78 keyValues:28
type typeSecond team text:127 boolean:-22 reference:-44
type typeSecond template email:-26 choice:-35 reference:-26 keyValues:142
type typeSecond test boolean:50
type typeSecond text text:354 multilineText:-33 integer:-34 number:-38 boolean:-69 choice:-55 reference:-38 list:-22
type typeSecond that text:-160 multilineText:246 url:-41 integer:-53 number:-37 boolean:56 choice:-139 multipleReference:23 list:133 keyValues:-25
type typeSecond the text:-204 multilineText:-180 url:-94 email:-88 integer:-155 number:-73 choice:-237 multipleChoice:-139 reference:151 multipleReference:53 keyValues:-350
type typeSecond these text:30 list:33
type typeSecond this text:-73 multilineText:-74 url:111 integer:-178 number:25 boolean:224 choice:-41 reference:87 multipleReference:-55 list:-46 keyValues:-28 date:57
type typeSecond time text:-93 email:-30 integer:249 number:-31 boolean:-64 list:71
type typeSecond timeout integer:29
type typeSecond to multilineText:56 url:61 email:-63 number:-56 boolean:-83 choice:230 multipleChoice:-44 multipleReference:-125 list:22 keyValues:-79 date:35 file:-84
type typeSecond token text:183 integer:48 boolean:-33 choice:-94 reference:-29 list:-20
type typeSecond true choice:70
type typeSecond twilio text:63
type typeSecond type text:-34 integer:-27 choice:166 list:-32
type typeSecond types text:-85 integer:-24 boolean:-104 choice:179 reference:-22 multipleReference:-42 list:155
type typeSecond under text:99 boolean:-24 reference:-30
type typeSecond unique multilineText:-20 choice:-43 reference:-36 list:160
type typeSecond upstream url:61
type typeSecond url text:-129 multilineText:-26 url:226
type typeSecond used text:225 multilineText:-149 integer:-26 boolean:-77 choice:-128 multipleChoice:142 reference:60 multipleReference:-30 list:116 keyValues:-91
type typeSecond user text:54 reference:78 multipleReference:-33
type typeSecond username text:63 reference:-22
type typeSecond users text:-118 multilineText:-26 url:61 boolean:183 choice:-27 reference:-29 multipleReference:-35 list:65 keyValues:-36
type typeSecond uses text:46 multilineText:-31 boolean:120 choice:-64
type typeSecond using multilineText:-20 reference:73
type typeSecond value text:148 multilineText:-35 integer:-40 number:-93 boolean:206 choice:-66 reference:-34 list:-32
type typeSecond variables choice:-23 list:128 keyValues:-84
type typeSecond webhook text:59 url:-24
type typeSecond what text:80 boolean:-46 choice:37
type typeSecond when text:42 multilineText:34 integer:152 boolean:-50 choice:-41 reference:62 multipleReference:-24 list:-90 keyValues:-40
type typeSecond where text:46 boolean:-24 choice:-21 reference:126 list:-27
type typeSecond whether text:-225 multilineText:-48 email:-48 integer:-108 number:-70 boolean:493 choice:150 multipleChoice:147 reference:-78 multipleReference:-91 list:-72 keyValues:-64
type typeSecond which text:-208 multilineText:-130 url:-23 integer:-110 number:-39 choice:-105 multipleChoice:-36 reference:401 multipleReference:153 list:150 date:-40
type typeSecond will multilineText:-21 email:-45 number:89 boolean:109 choice:-54 multipleReference:-45 list:-20
type typeSecond with choice:40
type typeSecond world text:-56 multilineText:163 choice:-41
type typeSecond you text:189 multilineText:150 integer:87 number:-92 boolean:-282 choice:-78 multipleChoice:96 reference:64 multipleReference:-174 list:-112 date:103 file:31
type typeSecond you're boolean:-30 choice:-47 reference:112
type typeSecond your text:36 multilineText:145 url:-27 integer:-53 number:37 choice:-76 multipleChoice:-22 reference:131 multipleReference:-22 list:-36 keyValues:-49 date:-21
type typeSentences 1 text:258 multilineText:-392 url:-263 email:-166 integer:-233 number:-204 boolean:-151 choice:-233 multipleChoice:-193 reference:-166 multipleReference:-568 list:-299 keyValues:-371 date:-348 file:-122
type typeSentences 2 text:-129 multilineText:-138 url:-151 email:-308 integer:-196 number:-438 boolean:21 choice:-30 multipleChoice:-189 reference:-206 multipleReference:-126 list:-142 keyValues:71 file:-165
type typeSentences 3 text:-254 multilineText:-171 url:126 email:-79 integer:-124 number:46 boolean:-242 choice:242 multipleChoice:-39 reference:-29 multipleReference:111 list:165 keyValues:119 date:-116 file:-115
type typeSentences 4 text:273 url:-181 email:-46 integer:155 number:-79 boolean:325 choice:151 multipleChoice:39 reference:-372 multipleReference:87 list:-138 keyValues:-220 date:-98 file:-51
type typeSentences 5 multilineText:-57 email:-52 number:-31 boolean:104 choice:-96 multipleChoice:-33 reference:235 multipleReference:112 list:-86 keyValues:-54
type typeSentences 6 text:-29 multilineText:-27 url:22 integer:-43 boolean:-37 choice:-60 reference:129 list:95
type typeSwitch 1 text:-168 multilineText:63 integer:-28 boolean:-82 choice:-27 reference:-30 multipleReference:-21 list:360 keyValues:-27
type typeSwitch 11 text:53 multilineText:-98 url:-109 boolean:-70 choice:-65 multipleChoice:67 reference:54 multipleReference:-49 list:-28 keyValues:157 date:97
type typeSwitch 12 text:-252 multilineText:42 url:136 email:-27 integer:85 number:-78 boolean:99 multipleChoice:-41 reference:-82 multipleReference:27 list:205 keyValues:-139 date:-53 file:-51
type typeSwitch 13 text:47 multilineText:63 url:-21 integer:-56 number:-30 boolean:65 choice:-105 multipleChoice:102 multipleReference:65 list:-129 keyValues:26
type typeSwitch 14 text:-302 multilineText:-183 url:93 integer:294 number:-67 multipleChoice:-31 reference:72 multipleReference:-167 keyValues:88 date:106 file:72
type typeSwitch 15 text:254 multilineText:111 url:109 integer:-43 boolean:-46 choice:-81 reference:-55 multipleReference:-80 list:-63 keyValues:-25
type typeSwitch 2 text:171 multilineText:27 integer:-50 number:-20 reference:-44 multipleReference:-20 list:-45
type typeSwitch 3 integer:-177 choice:-22 list:159 file:114
type typeSwitch 5 text:-536 multilineText:-214 url:-42 email:-32 integer:-87 number:-50 boolean:-295 choice:409 multipleChoice:-54 reference:757 multipleReference:279 list:-163 keyValues:-56 file:-30
type typeSwitch 6 text:363 multilineText:-216 url:-97 email:-26 integer:-89 number:95 boolean:-157 multipleChoice:-48 reference:-39 list:101 keyValues:125 file:-21
type typeSwitch 7 text:-114 multilineText:21 integer:-33 boolean:198 choice:-50 multipleChoice:81 multipleReference:-39 list:-24
type typeSwitch 8 text:-60 boolean:90
type typeSwitch 9 text:-93 multilineText:41 url:-21 integer:150 number:-30 choice:-84 reference:-55 multipleReference:67 list:50 keyValues:-30 date:22
type typeTruth 0 text:-142 email:-29 integer:-20 number:-20 boolean:640 choice:-226 multipleChoice:-30 reference:-53 multipleReference:-29 list:-26 keyValues:-33
type typeTruth 2 boolean:39
type typeURL 0 text:-350 multilineText:-109 url:1350 email:-77 integer:-138 number:-68 boolean:-122 choice:-188 multipleChoice:-31 reference:-213 multipleReference:-86 keyValues:25 date:-45 file:-23
type typeUnit 0 multilineText:-425 url:-305 email:-88 integer:1164 number:78 boolean:-134 choice:-304 multipleChoice:-154 reference:-220 multipleReference:-296 list:-39 keyValues:-217 date:192 file:57
type typeUnit 1 text:-179 multilineText:-36 url:-21 integer:615 boolean:-126 choice:58 reference:-95 multipleReference:-28 list:-54 keyValues:-31 date:-53
type typeUnit 2 text:-256 integer:2906 number:-27 boolean:-56
type typeVerb accept text:-34 boolean:31 choice:44
type typeVerb access text:38 multilineText:-36 url:-26 integer:127 boolean:144 choice:-75 reference:-88 multipleReference:-42 list:35
type typeVerb activate keyValues:58
type typeVerb add text:-28 multilineText:-65 url:32 email:-34 integer:-123 number:-41 boolean:-176 choice:-25 multipleChoice:-53 reference:95 multipleReference:26 list:264 keyValues:77 date:-26
type typeVerb adjust text:125 multilineText:-25 integer:-70 number:43 boolean:-51 reference:-84 multipleReference:76
type typeVerb apply text:73 multilineText:-53 integer:-64 boolean:39 choice:-107 multipleChoice:64 reference:-114 multipleReference:115 list:110
type typeVerb assign text:-69 multilineText:-33 integer:84 number:-25 choice:-28 reference:104 multipleReference:139 list:-67 keyValues:-93
type typeVerb attach text:-51 multilineText:-89 boolean:77 reference:75 file:37
type typeVerb build choice:-23 multipleReference:-39 list:103
type typeVerb change text:-33 multilineText:-60 integer:154 number:97 boolean:-115 choice:78 multipleReference:-33 list:-28
type typeVerb changing text:-73 multilineText:-24 integer:241 number:-27 choice:-63 reference:-20
type typeVerb check text:241 multilineText:-77 url:-22 integer:-90 number:-58 boolean:-61 choice:77 multipleChoice:219 reference:-63 multipleReference:-47 list:-42 keyValues:-24 date:-22
type typeVerb checking text:-36 boolean:50 multipleChoice:142 reference:-35 multipleReference:-25
type typeVerb choose text:-257 multilineText:-113 url:-86 email:-47 integer:-59 number:-113 boolean:-141 choice:233 multipleChoice:119 reference:78 multipleReference:313 list:-114 keyValues:-71
type typeVerb choosing multilineText:-42 choice:57 reference:72
type typeVerb clear text:-52 boolean:101 choice:44 reference:-24
type typeVerb click text:-251 multilineText:-57 url:-45 integer:-85 number:-46 choice:41 multipleChoice:-32 reference:326 multipleReference:218 list:-50 keyValues:-24 date:-25 file:80
type typeVerb clicking text:-110 multilineText:-92 boolean:50 choice:-24 reference:-70 multipleReference:-23 file:325
type typeVerb configure text:115 multilineText:149 url:64 email:-22 integer:37 number:-57 boolean:-143 multipleChoice:-69 reference:-134 multipleReference:46 list:-23 keyValues:38 date:-43 file:-28
type typeVerb connect text:55 url:25 boolean:-29
type typeVerb copy text:40
type typeVerb create text:79 multilineText:95 url:-32 number:-44 boolean:145 choice:-79 reference:35 multipleReference:-34 list:-107
type typeVerb customize text:-21 multilineText:228 integer:-21 boolean:-42 choice:-51 reference:-39
type typeVerb define text:117 multilineText:128 url:-33 integer:-154 number:-60 boolean:-129 choice:-101 multipleChoice:-28 reference:76 multipleReference:-52 list:87 keyValues:192 date:-26
type typeVerb delete text:-27 boolean:72
type typeVerb deploy boolean:-25 choice:152 reference:-59
type typeVerb describe text:103 multilineText:132 integer:-60 boolean:-39 choice:-39 reference:-36 multipleReference:-22 list:-27 keyValues:41
type typeVerb disable text:-51 multilineText:-22 integer:-23 boolean:187 choice:-21 reference:-35
type typeVerb disabling integer:-23 choice:138 list:-27
type typeVerb edit text:-44 multilineText:241 integer:-34 number:211 boolean:-68 choice:-108 reference:-51 list:-20 file:-44
type typeVerb enable text:-108 multilineText:-48 integer:-36 boolean:227 choice:-28 multipleChoice:91 reference:-41 multipleReference:89 list:-50 keyValues:-48
type typeVerb enabling text:-22 boolean:81
type typeVerb ensure text:-85 multilineText:82 url:58 integer:-24 reference:42 multipleReference:-22
type typeVerb enter text:102 url:245 email:348 integer:129 number:277 boolean:-201 choice:-249 multipleChoice:-150 reference:-459 multipleReference:-306 list:-210 keyValues:-121 date:24 file:-103
type typeVerb entering text:-28 boolean:-48 choice:-24 list:137
type typeVerb fill url:56 email:106 integer:84 number:54 boolean:-132 reference:-146 multipleReference:69 list:80 keyValues:-71 date:-39
type typeVerb filling text:105 number:-21
type typeVerb find multilineText:-39 integer:-50 number:-38 boolean:28 choice:-108 multipleChoice:95 reference:161 multipleReference:-49 list:52
type typeVerb generate boolean:-27 choice:103 reference:-46
type typeVerb give text:-55 multilineText:-41 integer:24 number:-45 boolean:-57 choice:139 reference:103 multipleReference:-56 date:40
type typeVerb go boolean:-78 reference:59 multipleReference:114 list:-55
type typeVerb import multilineText:-21 integer:33 boolean:57 choice:-49 reference:-29 list:150 file:-89
type typeVerb input text:-205 multilineText:-78 integer:62 boolean:109 reference:66 list:148 keyValues:-27
type typeVerb insert multilineText:-52 boolean:-25 reference:107
type typeVerb keep text:108 multilineText:-36 url:-28 email:-104 integer:-25 number:-31 boolean:-121 choice:85 multipleChoice:-26 reference:221 multipleReference:-52 list:58 keyValues:-35
type typeVerb key text:-63 multilineText:85
type typeVerb leave text:-30 multilineText:93 url:125 integer:53 number:25 boolean:57 choice:-143 multipleChoice:-20 reference:31 multipleReference:-59 list:-50 keyValues:-47 date:-20 file:-20
type typeVerb locate text:-39 multilineText:225 boolean:-70 reference:-57
type typeVerb log text:-48 boolean:134 choice:-51
type typeVerb make text:35 multilineText:-51 email:20 integer:39 boolean:65 choice:-39 multipleChoice:-22 reference:-74 list:75 keyValues:-24
type typeVerb manage text:44 reference:26
type typeVerb mark boolean:36
type typeVerb modify multilineText:-37 integer:-28 boolean:-20 choice:69 reference:-60 multipleReference:68 list:-44 file:134
type typeVerb monitor text:61 integer:-21 boolean:-37 choice:-22 list:73
type typeVerb name text:68 email:-27 integer:-26 boolean:63 choice:68 reference:-55 multipleReference:-21 list:-24
type typeVerb navigate multilineText:44 boolean:-38
type typeVerb new text:54 boolean:-24
type typeVerb open text:-122 multilineText:95 url:26 integer:-26 boolean:-59 choice:131 reference:-62 list:70
type typeVerb paste text:301 multilineText:135 url:80 integer:-42 number:-40 boolean:-127 choice:-71 reference:-98 multipleReference:-25 list:-33 file:-21
type typeVerb pick text:-34 number:-25 boolean:54 choice:-184 multipleChoice:108 reference:221 multipleReference:-46 list:-26
type typeVerb provide text:369 url:49 email:58 integer:-81 number:-59 boolean:-126 choice:-161 multipleChoice:-23 reference:-140 multipleReference:-41 list:-54 keyValues:260 date:-37
type typeVerb push boolean:92 multipleReference:-20
type typeVerb put text:29
type typeVerb read text:-38 multilineText:54
type typeVerb register boolean:122 choice:-68
type typeVerb remove text:-39 multilineText:89 integer:-27 boolean:27 choice:-25 multipleReference:-28 list:67
type typeVerb return text:86 multilineText:-56 integer:-24 choice:41
type typeVerb run text:123 multilineText:-113 integer:-36 number:-21 boolean:-53 choice:131 reference:79 multipleReference:-28 list:-24
type typeVerb scroll boolean:-52 list:128
type typeVerb see text:-27 boolean:77 choice:38 reference:-24
type typeVerb select text:-365 multilineText:-171 url:-172 email:-114 integer:-92 number:-60 boolean:133 choice:295 reference:215 multipleReference:236 list:-81 keyValues:-158 date:124 file:-132
type typeVerb selecting text:-69 boolean:118 choice:-27 reference:113 multipleReference:-21
type typeVerb set text:-135 multilineText:-277 url:-42 integer:190 number:-132 boolean:20 choice:179 multipleChoice:-64 reference:42 multipleReference:-172 list:-267 date:96 file:-107
type typeVerb setting text:-33 multilineText:-55 integer:-102 number:120 boolean:26 multipleChoice:114 reference:70 list:-39 keyValues:-42
type typeVerb sign text:132 multilineText:-21 integer:-103 boolean:85 choice:-26 reference:-27 multipleReference:-30 list:56 keyValues:-37
type typeVerb specify text:-141 multilineText:20 url:-122 email:-120 integer:-50 number:-39 boolean:55 choice:22 multipleChoice:25 reference:-219 multipleReference:-36 list:287 keyValues:190 file:-41
type typeVerb start integer:47
type typeVerb test text:-71 multilineText:-20 integer:-29 boolean:41 choice:82 multipleChoice:131 multipleReference:-38 list:-43
type typeVerb tick text:-46 boolean:35 choice:68
type typeVerb ticking text:-28 boolean:77
type typeVerb toggle text:-131 multilineText:-22 url:-24 integer:-38 number:-21 boolean:221 choice:38 reference:-54 multipleReference:-25 list:-22 date:109
type typeVerb toggling boolean:102 date:-48
type typeVerb turn boolean:72 choice:-24
type typeVerb type text:122 multilineText:98 integer:73 number:-41 boolean:-58 choice:-109 reference:70 multipleReference:-25 list:-67 keyValues:-31 date:-24
type typeVerb typing text:-75 reference:67 multipleReference:105 list:-54
type typeVerb uncheck boolean:79
type typeVerb update text:156 multilineText:-24 number:-25 boolean:-31 choice:-22 reference:-40
type typeVerb upload text:-99 multilineText:-84 boolean:-42 reference:-32 keyValues:88 file:210
type typeVerb use text:54 multilineText:84 url:67 number:-60 boolean:-229 choice:35 multipleChoice:-61 reference:147 multipleReference:-74 list:53 keyValues:-48 date:-22 file:-37
type typeVerb using multilineText:29 integer:104 number:-24 boolean:-48 choice:-28 reference:32
type typeVerb validate text:88 choice:-31 reference:-32
type typeVerb verify text:80 multilineText:-31
type typeVerb view boolean:-83 choice:147 reference:-35 multipleReference:69
type typeVerb write text:68 multilineText:225 integer:-23 boolean:-43 choice:-24 reference:-30 multipleReference:-35 list:-75 keyValues:-25
type typeVerbClass accept text:-34 boolean:31 choice:44
type typeVerbClass aimless text:49 multilineText:239 url:84 email:-69 integer:-29 number:-240 boolean:-235 choice:-197 multipleChoice:-118 reference:64 list:43 keyValues:-24 date:-136 file:-99
type typeVerbClass button text:99 multilineText:-115 url:-22 integer:79 boolean:88 choice:-154 multipleChoice:59 reference:-178 multipleReference:106 list:102 keyValues:-24 date:-21
type typeVerbClass check text:23 multilineText:58 url:27 integer:-123 number:-113 boolean:102 multipleChoice:156 reference:-79 multipleReference:-67 list:91 keyValues:-78 date:-58 file:-51
type typeVerbClass checkingHeading text:145 multilineText:-85 url:-22 integer:-74 number:-27 boolean:-94 choice:180 multipleChoice:121 reference:-91 keyValues:-23
type typeVerbClass click text:-384 multilineText:-156 url:-52 email:-22 integer:-96 number:-66 boolean:140 multipleChoice:-38 reference:203 multipleReference:174 list:-63 keyValues:-30 date:-34 file:401
type typeVerbClass configure text:34 multilineText:216 url:-52 email:-76 integer:159 number:107 boolean:-579 choice:28 multipleChoice:-130 reference:-365 multipleReference:-153 list:-416 keyValues:104 date:-50 file:-109
type typeVerbClass contrast text:86 multilineText:-63 integer:39 boolean:157 choice:-45 reference:-72 list:-20
type typeVerbClass determiner text:54 boolean:-24
type typeVerbClass enter text:553 multilineText:22 url:74 email:193 integer:-27 number:-151 boolean:-831 choice:-359 multipleChoice:-294 reference:-418 multipleReference:-539 list:126 keyValues:230 date:-98 file:-352
type typeVerbClass fieldNoun text:-205 multilineText:-78 integer:62 boolean:109 reference:66 list:148 keyValues:-27
type typeVerbClass fileNoun text:-99 multilineText:-84 boolean:-42 reference:-32 keyValues:88 file:210
type typeVerbClass fillingVerb text:-38 multilineText:-321 url:-76 email:50 integer:-185 number:-162 boolean:-344 choice:-120 reference:-62 multipleReference:-85 list:-271 keyValues:21 date:34 file:-157
type typeVerbClass followUp text:-80 multilineText:39 integer:103 boolean:31 choice:31 reference:-35 list:-25
type typeVerbClass genericHeading text:44 multilineText:78 url:36 email:-69 integer:-121 number:-150 boolean:27 choice:-126 multipleChoice:-48 reference:-57 multipleReference:117 list:50 keyValues:39 date:-93 file:-57
type typeVerbClass headingVerb text:-330 multilineText:29 url:-126 email:-166 integer:140 number:-281 boolean:-86 choice:44 multipleChoice:-151 reference:-195 multipleReference:-347 list:-162 keyValues:-49 date:-212 file:-263
type typeVerbClass inputNoun text:-238 multilineText:-134 integer:-41 number:102 boolean:137 choice:-25 multipleChoice:108 reference:138 multipleReference:-26 list:105 keyValues:-70 date:-26
type typeVerbClass kindNoun text:122 multilineText:98 integer:73 number:-41 boolean:-58 choice:-109 reference:70 multipleReference:-25 list:-67 keyValues:-31 date:-24
type typeVerbClass labelHeader text:-238 multilineText:-134 integer:-41 number:102 boolean:137 choice:-25 multipleChoice:108 reference:138 multipleReference:-26 list:105 keyValues:-70 date:-26
type typeVerbClass leave text:74 multilineText:55 url:101 email:-113 integer:30 boolean:-73 choice:-64 multipleChoice:-44 reference:243 multipleReference:-111 keyValues:-82 date:-37 file:-32
type typeVerbClass make text:36 multilineText:78 url:-96 email:-122 integer:-108 number:-128 boolean:-48 choice:-175 multipleChoice:-111 reference:-269 multipleReference:-268 list:-20 keyValues:77 date:-121 file:-339
type typeVerbClass manipulate text:172 multilineText:-83 url:-23 integer:-71 number:-56 boolean:80 choice:74 reference:40 multipleReference:-69 list:28 keyValues:-23 file:-33
type typeVerbClass menuNoun text:-365 multilineText:-171 url:-172 email:-114 integer:-92 number:-60 boolean:133 choice:295 reference:215 multipleReference:236 list:-81 keyValues:-158 date:124 file:-132
type typeVerbClass navigate url:-31 integer:65 number:-64 boolean:105 multipleChoice:-43 reference:-85 list:207 keyValues:-78 date:-33 file:-46
type typeVerbClass off text:-51 multilineText:-22 integer:-23 boolean:187 choice:-21 reference:-35
type typeVerbClass on text:-108 multilineText:-48 integer:-36 boolean:227 choice:-28 multipleChoice:91 reference:-41 multipleReference:89 list:-50 keyValues:-48
type typeVerbClass opener integer:47
type typeVerbClass openingVerb text:127 multilineText:-27 email:-54 integer:-30 number:-112 boolean:35 multipleChoice:-89 reference:-43 multipleReference:-41 list:245 keyValues:23 date:-72 file:-124
type typeVerbClass optionNoun text:-33 multilineText:-55 integer:-102 number:120 boolean:26 multipleChoice:114 reference:70 list:-39 keyValues:-42
type typeVerbClass paste text:301 multilineText:135 url:80 integer:-42 number:-40 boolean:-127 choice:-71 reference:-98 multipleReference:-25 list:-33 file:-21
type typeVerbClass place boolean:-83 choice:147 reference:-35 multipleReference:69
type typeVerbClass plainNoun text:61 multilineText:-20 email:-28 integer:-27 boolean:89 choice:66 reference:-57 multipleReference:-22 list:-25
type typeVerbClass preposition multilineText:29 integer:104 number:-24 boolean:-48 choice:-28 reference:32
type typeVerbClass secretNoun text:-63 multilineText:85
type typeVerbClass select text:-767 multilineText:-380 url:-277 email:-172 integer:-195 number:-229 boolean:150 choice:382 multipleChoice:195 reference:1498 multipleReference:398 list:-271 keyValues:-248 date:101 file:-158
type typeVerbClass slugEnd multilineText:29 integer:104 number:-24 boolean:-48 choice:-28 reference:32
type typeVerbClass slugVerb text:-177 multilineText:-345 url:-28 email:-75 integer:60 number:-185 boolean:-70 choice:-73 multipleChoice:-116 reference:-57 multipleReference:-193 list:-162 keyValues:142 date:-33 file:23
type typeVerbClass submitVerb text:91 multilineText:-111 url:-25 email:-53 integer:-179 number:-90 boolean:67 choice:-218 multipleReference:91 list:250 keyValues:29 date:-60 file:-39
type typeVerbClass switchEffect text:153 multilineText:-106 url:21 email:-112 integer:-141 number:-117 boolean:208 reference:215 multipleReference:-53 list:44 keyValues:-145 date:-52 file:-66
type typeVerbClass switchOff text:-151 multilineText:-62 url:-20 integer:-76 number:-36 boolean:412 choice:107 multipleChoice:116 reference:-111 multipleReference:-61 list:-63 date:-21 file:-20
type typeVerbClass switchOn text:-184 multilineText:-193 url:-76 email:-61 integer:-204 number:-112 boolean:1786 choice:54 multipleChoice:403 reference:-252 multipleReference:-47 list:-153 keyValues:-39 file:-34
type typeVerbClass toggleNoun text:-136 multilineText:-23 url:-25 integer:-41 number:-22 boolean:240 choice:35 reference:-56 multipleReference:-25 list:-22 date:109
type typeVerbClass trialVerb text:267 url:-39 email:-36 integer:-170 number:129 boolean:-159 multipleChoice:338 reference:-220 multipleReference:-114 list:-122 keyValues:32 date:-51 file:140
type typeVerbClass typeHeader text:122 multilineText:98 integer:73 number:-41 boolean:-58 choice:-109 reference:70 multipleReference:-25 list:-67 keyValues:-31 date:-24
type typeVerbClass upload text:-159 multilineText:-197 boolean:35 choice:-71 multipleReference:93 list:125 keyValues:72 file:4132
type typeVerbClass use text:130 multilineText:39 url:39 number:-92 boolean:-251 choice:-118 reference:67 list:138 keyValues:-78 date:-42 file:-54
type typeVerbClass weakLabelHeader multilineText:63 email:-27 integer:-32 boolean:61 choice:67 reference:-56 multipleReference:-22 list:-26
type typeVerbNoun " text:-20 integer:-23 boolean:231 multipleReference:-46 list:-23
type typeVerbNoun ' text:71 integer:-35 boolean:83 choice:-54
type typeVerbNoun ( multilineText:-27 integer:68 choice:34 reference:-32
type typeVerbNoun , text:-89 multilineText:89 integer:101 number:-25 boolean:-72 choice:105 reference:-53 multipleReference:-34 list:31
type typeVerbNoun . text:167 multilineText:-62 email:-27 integer:-57 number:-25 boolean:-50 choice:241 reference:-72 multipleReference:-32
type typeVerbNoun 0 text:-216 integer:214 number:65 reference:-37
type typeVerbNoun a text:372 multilineText:-229 email:112 integer:-168 number:210 boolean:-286 choice:37 multipleChoice:-129 reference:195 multipleReference:-343 list:-264 keyValues:53 date:48 file:-59
type typeVerbNoun additional text:-109 multilineText:-97 multipleReference:-24 list:91 keyValues:167
type typeVerbNoun ai text:-77 boolean:-44 reference:194
type typeVerbNoun all text:-83 multilineText:76 integer:-41 boolean:22 choice:-32 multipleReference:-38 list:53 date:126 file:-22
type typeVerbNoun an text:47 multilineText:-133 url:-57 email:198 integer:75 number:44 boolean:-110 choice:-148 multipleChoice:-29 reference:362 multipleReference:-116 list:-53 keyValues:-23 file:-33
type typeVerbNoun and text:-84 multilineText:65 boolean:-95 multipleChoice:141 multipleReference:100 list:-22 file:-42
type typeVerbNoun any text:-57 integer:-27 boolean:-55 choice:-74 multipleChoice:-26 multipleReference:228 list:38 keyValues:33
type typeVerbNoun as text:-83 multilineText:42 email:38 integer:189 number:-21 boolean:-74 reference:-21 list:-27
type typeVerbNoun at boolean:107 choice:-66
type typeVerbNoun automatic boolean:38
type typeVerbNoun available text:228 boolean:-49 choice:-45 reference:-125 multipleReference:-74 list:109
type typeVerbNoun aws choice:48 reference:-33
type typeVerbNoun azure choice:39 reference:-31
type typeVerbNoun between text:-20 choice:200 reference:-107 multipleReference:-20
type typeVerbNoun blank text:112 boolean:-23 multipleReference:-27
type typeVerbNoun both choice:31
type typeVerbNoun build text:205 choice:-67 reference:-35
type typeVerbNoun client text:115 multilineText:-39 reference:-23
type typeVerbNoun conditions text:39 multilineText:77 boolean:-36 choice:-20 list:-22
type typeVerbNoun connect boolean:28
type typeVerbNoun corresponding boolean:29
type typeVerbNoun create text:-50 reference:76
type typeVerbNoun custom multilineText:-25 list:25 keyValues:29
type typeVerbNoun default integer:-20 boolean:28 choice:-36 reference:97 keyValues:-22
type typeVerbNoun detailed boolean:53 choice:-39
type typeVerbNoun different text:132 multilineText:-40 boolean:41 reference:-48 multipleReference:-31 list:-59 keyValues:57
type typeVerbNoun each text:-92 multilineText:-22 integer:-20 boolean:-52 choice:240 reference:-26
type typeVerbNoun either text:-34 multilineText:-22 boolean:121 choice:-201 multipleChoice:127 reference:-86 multipleReference:148
type typeVerbNoun email text:141 email:-67 choice:27 reference:-54
type typeVerbNoun empty text:-86 integer:98 boolean:-41 reference:124 list:-21
type typeVerbNoun enable boolean:21
type typeVerbNoun enabled boolean:106 choice:-36 reference:-43
type typeVerbNoun environment boolean:-24 reference:71 multipleReference:-29
type typeVerbNoun file text:-56 boolean:101
type typeVerbNoun for text:-201 boolean:-33 choice:-63 reference:339 list:-21
type typeVerbNoun force text:136 choice:-69 reference:-28
type typeVerbNoun from text:52 url:30 boolean:-59 choice:-177 reference:226 multipleReference:-41 date:74
type typeVerbNoun google reference:-24 multipleReference:38
type typeVerbNoun group text:-23 boolean:29 choice:-46 reference:100
type typeVerbNoun host text:-52 multilineText:-22 email:119 integer:45 boolean:-22
type typeVerbNoun how multilineText:41 integer:-48 boolean:-42 choice:222 reference:-63 multipleReference:-46 list:20 keyValues:-24
type typeVerbNoun if multilineText:-60 boolean:55 choice:-28 multipleChoice:120 reference:-41 multipleReference:-65 list:-69 keyValues:125
type typeVerbNoun ignore choice:27 reference:-21
type typeVerbNoun in multilineText:-47 email:101 integer:-59 number:54 boolean:-144 choice:-93 multipleChoice:-30 reference:36 multipleReference:26 list:210 keyValues:-65 date:-59
type typeVerbNoun input text:-115 multilineText:315 choice:-88 keyValues:-40
type typeVerbNoun it multilineText:95 url:-20 integer:-24 number:-29 boolean:-50 reference:97 multipleReference:-29 list:-27 keyValues:-21 date:26
type typeVerbNoun item text:-42 boolean:-36 choice:-69 reference:109 list:98
type typeVerbNoun its text:-61 boolean:-39 choice:90 reference:85
type typeVerbNoun json boolean:38
type typeVerbNoun jwt text:-23 boolean:-24 keyValues:94
type typeVerbNoun key boolean:-27 reference:-27 keyValues:88
type typeVerbNoun ldap text:-33 multipleChoice:147 reference:-23
type typeVerbNoun limit integer:62 boolean:-27
type typeVerbNoun max integer:209 boolean:-65 choice:-20 reference:-24 multipleReference:-39
type typeVerbNoun message multilineText:49 boolean:-58 choice:54
type typeVerbNoun more text:-40 multilineText:53
type typeVerbNoun new integer:74 boolean:40
type typeVerbNoun of text:170 boolean:-21 choice:-90 reference:29
type typeVerbNoun on text:-70 multilineText:-31 choice:-106 reference:263 multipleReference:-70 list:-31 file:114
type typeVerbNoun one multilineText:68 boolean:-61 choice:23 multipleChoice:-49 reference:-114 multipleReference:154 list:67 keyValues:-20
type typeVerbNoun only reference:20
type typeVerbNoun openid text:-40 boolean:-32 choice:-79 multipleChoice:137 reference:-20 multipleReference:-29 list:73
type typeVerbNoun or text:-123 boolean:-106 choice:70 multipleReference:109 keyValues:109
type typeVerbNoun out text:31 integer:26
type typeVerbNoun parent text:-22 reference:-100 multipleReference:163
type typeVerbNoun public text:73 multilineText:-56 choice:100 reference:-70
type typeVerbNoun redirect text:-55 boolean:-50 reference:-29 list:207
type typeVerbNoun resource text:-166 integer:-33 choice:365 reference:-46 list:-38
type typeVerbNoun role text:59 boolean:-25 choice:-32 reference:35
type typeVerbNoun secret text:-54 choice:110 reference:-37
type typeVerbNoun send boolean:-89 reference:-89 multipleReference:209
type typeVerbNoun show boolean:53 choice:-25
type typeVerbNoun specific text:27 boolean:-136 choice:83 multipleReference:40 list:26
type typeVerbNoun start boolean:37
type typeVerbNoun sure text:119 email:24 integer:74 boolean:-60 reference:-39 list:-26
type typeVerbNoun tags boolean:-50 multipleReference:91
type typeVerbNoun task reference:84
type typeVerbNoun test boolean:65 choice:-21
type typeVerbNoun that text:-101 multilineText:-62 integer:122 boolean:172 choice:-26 list:-42
type typeVerbNoun the text:-333 multilineText:-174 url:-125 email:-250 integer:-140 number:-184 boolean:-420 choice:-541 reference:372 multipleReference:109 list:-205 keyValues:-290 date:63 file:124
type typeVerbNoun their text:-40 boolean:29 list:-25 keyValues:70
type typeVerbNoun them text:-28 boolean:-49 choice:-31 reference:-20 list:121 keyValues:58
type typeVerbNoun these multilineText:-22 boolean:-31 choice:-34 reference:62 multipleReference:-21 list:102
type typeVerbNoun this text:176 multilineText:-138 url:125 integer:29 boolean:156 choice:128 multipleChoice:-22 reference:-305 multipleReference:-88 list:-62 keyValues:-35
type typeVerbNoun title text:73
type typeVerbNoun tls text:-65 multilineText:226 integer:-30 boolean:-34 choice:-34 reference:-32
type typeVerbNoun to text:-422 multilineText:58 email:-27 number:-28 boolean:192 choice:103 multipleChoice:-47 reference:172 multipleReference:62 list:69 keyValues:-110 date:-31 file:-51
type typeVerbNoun token text:27 integer:23
type typeVerbNoun topic text:147 choice:-76 reference:-21
type typeVerbNoun type text:-70 choice:-95 reference:183
type typeVerbNoun up text:-140 multilineText:122 boolean:84 choice:-95 reference:-31 keyValues:168 date:-61
type typeVerbNoun use text:-22 boolean:75 choice:-30
type typeVerbNoun user text:-106 boolean:253 choice:-75 reference:28 multipleReference:-50
type typeVerbNoun users text:91 url:66 boolean:-55 reference:-27
type typeVerbNoun values text:121 multilineText:-26 boolean:-24
type typeVerbNoun view boolean:126 choice:-44 reference:-46
type typeVerbNoun web text:-31 choice:57
type typeVerbNoun what text:-32 multilineText:77 boolean:-31 choice:40
type typeVerbNoun when text:160 multilineText:-31 integer:96 boolean:-71 reference:-38 list:-62
type typeVerbNoun whether text:-128 multilineText:-36 email:-42 integer:-70 boolean:208 choice:149 multipleChoice:155 reference:-55 multipleReference:-79 list:-50 keyValues:-26
type typeVerbNoun which multilineText:-32 integer:-25 boolean:61 choice:-97 multipleChoice:-25 reference:-21 multipleReference:92 list:89 keyValues:-25
type typeVerbNoun who reference:-49 multipleReference:99
type typeVerbNoun your text:71 multilineText:295 url:-102 email:83 number:-94 boolean:-355 multipleChoice:-54 reference:344 multipleReference:-131 list:60 keyValues:-112 date:-59 file:-27
type typeVerbNoun { text:135 multilineText:-96 boolean:-26 choice:78 reference:-72
type typeVia 0 text:158 multilineText:-282 url:-126 email:-265 integer:-416 number:-436 boolean:-175 choice:389 multipleChoice:-292 reference:-269 multipleReference:-401 list:-31 keyValues:86 date:-278 file:-489
type typeVia 1 text:45 multilineText:-101 url:-411 email:-541 integer:-319 number:-212 boolean:-275 choice:44 multipleChoice:-223 reference:-140 multipleReference:22 list:-240 keyValues:-442 date:-334 file:-154
type typeVia 2 text:162 multilineText:-78 url:-24 email:-30 integer:63 number:-132 boolean:99 choice:-216 multipleChoice:-58 reference:424 list:-213 keyValues:-81 date:93 file:-58
type typeVia 3 multilineText:-226 url:-192 email:-92 integer:-301 number:-267 boolean:387 choice:464 multipleChoice:-94 reference:-487 multipleReference:-421 list:-525 keyValues:-419 date:-279 file:-221
type typeWord % text:-286 multilineText:-26 url:-21 integer:-133 number:729 boolean:-68 choice:-42 reference:-62 multipleReference:-20 list:-37
type typeWord 1 text:42 multilineText:-28 integer:-36 choice:-28 list:154 file:-34
type typeWord 2 text:72 choice:-23
type typeWord 2.0 text:-28 url:29 boolean:54
type typeWord a text:-222 multilineText:-67 url:-24 integer:-50 number:-31 boolean:337 choice:93 reference:-202 multipleReference:230 list:-29
type typeWord above text:33
type typeWord acceptance text:-26 choice:46
type typeWord accepted text:-55 boolean:-72 reference:-21 multipleReference:229
type typeWord access text:66 multilineText:-125 integer:-58 number:-45 boolean:289 choice:113 reference:-56 multipleReference:-60 list:-75 keyValues:41 date:-25 file:-20
type typeWord accesskey text:82 boolean:-20
type typeWord account text:35 multilineText:103 url:-47 email:113 integer:-113 number:-39 boolean:-62 choice:69 reference:118 multipleReference:-75 list:-62 keyValues:-41 date:-24 file:36
type typeWord accounting text:53 reference:-31
type typeWord accounts boolean:37
type typeWord acl text:-53 multilineText:80 choice:-51 reference:164 multipleReference:-23 file:-33
type typeWord action text:-82 boolean:-113 choice:385 reference:-23 multipleReference:-41
type typeWord actions text:-50 choice:237 multipleChoice:-23 reference:-48 multipleReference:55 list:-78
type typeWord activate text:-80 boolean:194 choice:-68
type typeWord active text:-61 integer:-34 boolean:209 choice:-94 reference:-34 date:65
type typeWord activity text:-21 boolean:-58 choice:90 reference:-85 multipleReference:111
type typeWord add text:-22 multilineText:-26 url:-27 integer:-48 number:25 boolean:-79 choice:-31 reference:-93 multipleReference:218 list:130
type typeWord additional text:60 multilineText:153 boolean:-43 reference:-21 list:-52 keyValues:-30
type typeWord address text:60 multilineText:83 url:-108 email:365 integer:-53 number:-42 boolean:61 choice:-129 multipleChoice:-22 reference:-86 multipleReference:42 list:-111 keyValues:-26 date:-20
type typeWord addresses text:-81 multilineText:-25 integer:-29 choice:-35 multipleReference:-26 list:234
type typeWord admin text:26 multilineText:-22 boolean:89 choice:-27 reference:-33 multipleReference:74 list:-60
type typeWord advanced text:-101 multilineText:89 integer:-26 boolean:-123 reference:79 multipleReference:-49 keyValues:112 date:38
type typeWord after text:-179 multilineText:-39 integer:289 number:-25 boolean:-21 choice:-131 reference:-80 list:-35 date:292
type typeWord agent text:-59 multilineText:195 url:-21 choice:-131 reference:137 multipleReference:-24 list:-27
type typeWord aggregate text:-55 multilineText:-20 choice:157 reference:-31
type typeWord aggregation text:-143 boolean:-26 choice:81 reference:158
type typeWord ai text:-67 multilineText:-34 integer:-20 boolean:-90 choice:-46 reference:347
type typeWord alert text:-93 number:146 boolean:-49 reference:-24 multipleReference:135 list:-79
type typeWord algorithm text:-41 multilineText:-43 url:-26 integer:-33 number:-22 boolean:-36 choice:322 multipleReference:-20 list:-20 keyValues:-22
type typeWord all text:61 multilineText:-33 choice:-23 reference:-53 multipleReference:132
type typeWord allow text:-90 multilineText:-20 integer:-29 boolean:494 choice:-62 reference:-71 multipleReference:-74 list:-62
type typeWord allowed text:-98 multilineText:-32 url:-20 integer:-69 boolean:-69 choice:46 multipleChoice:-26 reference:-94 list:424 keyValues:-22
type typeWord amount text:-260 multilineText:-26 integer:-101 number:675 boolean:-27 choice:-71 reference:-94
type typeWord an reference:27
type typeWord analysis text:-92 integer:-131 number:228 boolean:-104 choice:245 reference:-46 list:-27
type typeWord analytics integer:-24 multipleReference:78
type typeWord and text:-173 multilineText:-59 integer:-58 number:-29 boolean:263 choice:95 multipleChoice:-40 reference:-146 multipleReference:-31 list:-34 keyValues:-32 date:277
type typeWord any boolean:-95 choice:97
type typeWord api text:163 multilineText:-187 url:44 integer:-32 boolean:58 choice:-74 reference:247 multipleReference:-60 list:-77
type typeWord app text:-349 multilineText:-62 url:-25 integer:-26 number:-20 boolean:181 choice:-46 reference:285 list:129 keyValues:-22
type typeWord application text:37 multilineText:-68 url:-21 integer:-42 number:-34 boolean:59 choice:-265 reference:149 multipleReference:279 list:-42 date:-21
type typeWord applications text:-66 multilineText:-23 integer:-35 boolean:-52 reference:-32 multipleReference:328 list:-54
type typeWord apply text:-55 boolean:172 choice:-52
type typeWord approval boolean:40
type typeWord archive text:-66 multilineText:-23 boolean:87 reference:66
type typeWord are boolean:24
type typeWord args integer:-21 boolean:-60 multipleReference:-21 list:141
type typeWord arguments text:59 integer:-21 boolean:-28 choice:-35 multipleReference:-21 list:-35 keyValues:108
type typeWord arn text:277 multilineText:-61 number:-26 boolean:-59 choice:-22 reference:-36
type typeWord as text:-189 multilineText:-71 boolean:155 choice:251 reference:-34 multipleReference:-48 list:56 date:-53
type typeWord assign text:-102 boolean:236 multipleReference:-44
type typeWord assigned text:-134 multilineText:37 boolean:-23 reference:158 multipleReference:126 list:-76
type typeWord assignee text:101 boolean:-37
type typeWord at text:200 multilineText:-49 number:-20 boolean:-64 choice:-31 reference:-57 list:107
type typeWord attach text:-21 boolean:177 reference:-24 multipleReference:-21 list:-24 file:-49
type typeWord attachment choice:47
type typeWord attachments text:101 boolean:-35
type typeWord attribute text:188 multilineText:-30 choice:61 reference:-80 keyValues:-22
type typeWord attributes text:-153 multilineText:-99 integer:-25 number:-20 boolean:-56 choice:-26 multipleChoice:128 multipleReference:-34 list:69 keyValues:242
type typeWord audience integer:-27 number:96 boolean:-69 choice:-34 list:80
type typeWord auth text:97 reference:-22
type typeWord authentication text:37 multilineText:-23 choice:202 reference:-119 list:-22
type typeWord authority text:-42 multilineText:152 boolean:-27 reference:-28
type typeWord authorization text:-75 boolean:94
type typeWord auto text:85 multilineText:-21 integer:125 boolean:-80 reference:-30
type typeWord autocomplete text:-31 integer:88 boolean:-85 choice:-57 multipleChoice:90 reference:-39 multipleReference:90
type typeWord automatic text:-105 boolean:277 choice:-22 reference:-46 multipleReference:-21 keyValues:-26
type typeWord automatically text:-71 boolean:165 choice:-31
type typeWord available text:-32 integer:-33 boolean:-267 choice:96 reference:-50 multipleReference:405 list:-85
type typeWord average text:-49 multilineText:-41 choice:-37 reference:214
type typeWord aws text:138 multilineText:-48 reference:-33
type typeWord axis text:-36 multilineText:-48 integer:292 number:147 boolean:-196 choice:106 reference:-54 multipleReference:-64 list:-58 keyValues:-33
type typeWord azure url:128 choice:-20
type typeWord backend choice:46 reference:-35
type typeWord background text:-36 multilineText:-22 url:41 boolean:-26 file:98
type typeWord backup text:-42 boolean:122 choice:65 reference:-73
type typeWord banner text:-35 url:117 reference:-20 list:-26
type typeWord base multilineText:-31 url:78 integer:-58 number:245 boolean:41 choice:-57 reference:-106 multipleReference:-24 list:-39
type typeWord batch text:-68 integer:33 boolean:-27 reference:25 date:100
type typeWord bcc text:40 multilineText:-26 boolean:-47 choice:-24 reference:-31 multipleReference:-29 list:187
type typeWord be text:63 integer:-57 boolean:69
type typeWord before text:-144 integer:319 boolean:-40 choice:-31
type typeWord beginning text:51 boolean:-20 date:39
type typeWord between boolean:80
type typeWord billing text:112 integer:-22 boolean:-21 choice:-29 reference:21
type typeWord bind text:-66 integer:33 choice:103 reference:-42
type typeWord bitbucket text:23 multilineText:-21 url:28
type typeWord block text:29
type typeWord body text:59 multilineText:99 url:-25 integer:-58 number:-29 boolean:-106 choice:31 reference:-115 multipleReference:-56 list:-58 keyValues:311
type typeWord bootstrap text:137 integer:-57
type typeWord bot text:24
type typeWord branch text:86 multilineText:-35 integer:-21 boolean:-54 reference:-44 list:183
type typeWord bucket choice:-31 reference:129
type typeWord build text:199 multilineText:-38 integer:-72 number:-24 boolean:224 choice:-87 reference:-69 multipleReference:-54 list:-64 keyValues:49
type typeWord builder text:-25 choice:47
type typeWord button text:108 choice:-25 reference:-49
type typeWord by multilineText:-90 url:-66 email:-57 integer:-49 number:-41 boolean:160 multipleChoice:-30 reference:90 multipleReference:-90 list:161 keyValues:-23 date:25
type typeWord bytes text:-35 integer:316 boolean:-89 choice:-38 multipleReference:-34 list:-29
type typeWord ca text:-37 multilineText:238 integer:-28 boolean:-61 choice:-54 reference:-49 file:70
type typeWord cache text:-213 multilineText:-23 integer:215 number:-22 boolean:-110 choice:59 reference:135
type typeWord calculation integer:-27 number:79 boolean:-20 choice:59 reference:-35
type typeWord calendar text:-104 choice:25 reference:136
type typeWord call text:207 multilineText:-28 url:-21 integer:-26 number:-23 boolean:-34 choice:-35 reference:-36 multipleReference:134 list:-114
type typeWord calling text:-159 choice:281 reference:-26
type typeWord campaign text:-94 multilineText:-20 integer:-20 number:-20 boolean:-45 choice:45 reference:232 multipleReference:-21 list:-23
type typeWord can text:-83 integer:48 boolean:87
type typeWord cancellation boolean:21
type typeWord capture boolean:-52 choice:78 multipleReference:45
type typeWord card text:-20 boolean:-80 choice:81 multipleReference:90
type typeWord categories text:-37 boolean:-262 choice:285 multipleReference:25 list:54
type typeWord category text:-101 multilineText:-34 integer:-23 choice:247 reference:30 keyValues:-26
type typeWord cc text:-76 boolean:41 choice:-40 reference:-82 multipleReference:-41 list:274
type typeWord cert text:43 multilineText:-190 integer:-28 number:-21 boolean:87 choice:-90 reference:118 multipleReference:-25 list:-22 keyValues:-20 file:185
type typeWord certificate text:-228 multilineText:74 url:-28 number:-62 boolean:-79 choice:535 reference:-188 multipleReference:-24 list:-37 keyValues:-30 file:81
type typeWord certificates text:-37 multilineText:-39 choice:122
type typeWord change text:-60 number:88 boolean:109 choice:-20 reference:-35
type typeWord changes boolean:101
type typeWord channel text:144 integer:-43 boolean:-27
type typeWord channels list:57
type typeWord characters integer:-82 number:-20 choice:122
type typeWord chart text:-38 multilineText:-35 integer:-25 number:-21 boolean:106 choice:-26 reference:123
type typeWord chat boolean:59
type typeWord check text:218 multilineText:97 integer:62 number:-28 boolean:-34 choice:-77 reference:-99 multipleReference:-48 list:-20
type typeWord checking text:-117 integer:99 boolean:22 choice:47
type typeWord chunk text:-128 multilineText:-34 integer:278 boolean:-25 choice:-38 reference:-24
type typeWord cidr text:92 integer:-30
type typeWord city text:36
type typeWord claim text:103 multilineText:-29 integer:-28 boolean:-52 choice:-24 list:-50 keyValues:153
type typeWord class text:213 choice:-134 reference:-27
type typeWord client multilineText:178 url:-42 email:-21 integer:-84 number:-63 boolean:-47 choice:41 multipleChoice:-34 reference:107 multipleReference:-87 list:78 keyValues:-35 date:-29
type typeWord close text:-21 boolean:71
type typeWord cloud text:117 multilineText:-41 integer:-29 number:-21 boolean:74 choice:-100 reference:136 multipleReference:-40 list:-32
type typeWord cluster text:148 url:-25 boolean:-23 choice:-203 reference:201 multipleReference:-21
type typeWord code text:111 multilineText:-71 url:67 integer:93 number:-29 boolean:124 choice:-205 multipleChoice:-23 reference:140 multipleReference:-51 list:-58 keyValues:-38 date:-25 file:-23
type typeWord codes text:-53 boolean:-49 multipleReference:-20 list:145
type typeWord collection text:210 multilineText:-63 url:-24 integer:-40 number:-47 boolean:-188 choice:-161 reference:525 multipleReference:-84 list:-55
type typeWord color text:335 multilineText:-57 integer:100 number:-62 boolean:-107 choice:-109 reference:43 multipleReference:-31 keyValues:-21 date:-21
type typeWord column text:-44 multilineText:-42 integer:-42 number:-20 boolean:48 choice:-138 reference:-192 multipleReference:188 list:106 keyValues:165
type typeWord columns text:-54 boolean:-66 choice:129 multipleReference:88 list:-23 file:-25
type typeWord command text:192 multilineText:51 integer:-21 boolean:-31 choice:-77 reference:-65 multipleReference:-24 list:96 keyValues:-57
type typeWord commit text:56 integer:25
type typeWord company boolean:137 choice:-74
type typeWord comparison number:-42 boolean:-27 choice:182
type typeWord complete text:-200 multilineText:157 boolean:151 reference:-39
type typeWord completed text:53 boolean:45 list:-23
type typeWord complexity text:20 choice:-54 multipleChoice:165 reference:-23 multipleReference:-41
type typeWord component integer:-23 choice:94 reference:-36
type typeWord compression boolean:34
type typeWord condition text:275 url:-33 integer:-62 number:-43 boolean:-109 choice:30 multipleChoice:113 reference:-80 multipleReference:-28 keyValues:-25
type typeWord conditions text:55 multilineText:119 integer:-36 boolean:-39 choice:-33 multipleReference:-55 list:85 keyValues:-43
type typeWord confidence text:56 integer:-24 choice:-57 reference:85
type typeWord config text:-29 multilineText:164 boolean:-123 reference:21
type typeWord configuration text:-124 multilineText:239 boolean:46 reference:-20 multipleReference:-52
type typeWord configure text:-65 multilineText:77 boolean:135 reference:-26 multipleReference:-69
type typeWord confirm text:101 multilineText:-46 email:27 boolean:-39
type typeWord confirmation multipleReference:-25 list:61
type typeWord connect text:89 integer:26 number:-26 boolean:-109 choice:-36 reference:229 multipleReference:-26 list:-31 keyValues:-29 date:-21
type typeWord connection text:31 multilineText:49 integer:41 number:-58 boolean:-65 choice:69
type typeWord connector text:-119 multilineText:253 choice:-112 reference:107 multipleReference:-67
type typeWord contact text:-179 multilineText:-81 url:-22 integer:-57 number:-38 choice:-124 multipleChoice:128 reference:222 multipleReference:271 list:-80 keyValues:-28
type typeWord contacts text:112 integer:-36 boolean:-358 choice:-33 multipleChoice:275 reference:26 multipleReference:131 list:-51
type typeWord container text:25 multilineText:-45 url:-27 integer:71 number:-25 boolean:89 choice:-50 reference:43 multipleReference:-31 list:-22
type typeWord content text:140 multilineText:33 boolean:-36 choice:-110 reference:80
type typeWord context text:215 multilineText:-46 choice:-39 reference:-46 list:-25
type typeWord control text:56 multilineText:-81 integer:-69 number:132 boolean:-28 choice:89 reference:-60
type typeWord cors text:-26 reference:-41 list:147
type typeWord cost text:-96 number:168
type typeWord count text:-104 integer:165 number:-33
type typeWord country text:127 multilineText:-21 boolean:-80 choice:-21 reference:-54 multipleReference:-30 list:133
type typeWord cpu text:-79 integer:96 number:30
type typeWord create text:-90 multilineText:35 integer:57 number:-42 boolean:87 choice:-20 reference:-46 list:67
type typeWord created text:-66 date:128
type typeWord credential text:156 multilineText:52 integer:-31 number:-20 boolean:-134 reference:78 multipleReference:-22 list:-25
type typeWord credentials text:-53 boolean:-36 choice:-31 reference:-49 multipleReference:124 file:78
type typeWord credit text:283 multilineText:-48 url:-38 integer:-55 number:109 boolean:83 choice:-97 reference:-127 multipleReference:-29 list:-44
type typeWord criteria text:81 multilineText:-37 integer:-20 boolean:-90 choice:264 reference:-89 multipleReference:-20 list:-26
type typeWord cron text:329 boolean:-68 choice:-35 reference:-166
type typeWord css text:-124 multilineText:260 boolean:-45 reference:-21
type typeWord currency text:187 multilineText:-33 integer:-24 number:-39 boolean:58 choice:-146 reference:106 multipleReference:-29 list:-22
type typeWord current boolean:26
type typeWord curve text:-71 choice:109 reference:-36
type typeWord custom text:-178 multilineText:240 integer:-66 number:-24 boolean:69 choice:-30 multipleChoice:-26 reference:-148 multipleReference:-189 list:27 keyValues:339 file:-22
type typeWord dark text:96 boolean:34 choice:-112
type typeWord dashboard text:-161 multilineText:51 url:59 boolean:75 choice:-46 reference:-36 multipleReference:168 list:-39
type typeWord data text:-216 multilineText:109 url:-84 email:-62 integer:-233 number:27 boolean:108 choice:105 multipleChoice:-47 reference:149 multipleReference:-24 list:-25 date:82 file:-51
type typeWord database text:-47 integer:169 boolean:51 choice:-32 reference:-45
type typeWord date text:-204 multilineText:-93 url:-42 email:-20 integer:-107 number:-85 boolean:-75 choice:-251 reference:-142 multipleReference:-47 list:-43 keyValues:-30 date:1117 file:-22
type typeWord day text:-35 multilineText:-22 integer:-34 number:61 choice:180 list:-67 date:-34
type typeWord days text:-94 integer:265 number:-49 boolean:-63
type typeWord decimals text:-86 integer:286 number:-21 boolean:-50 choice:-26 multipleReference:-30 list:-23
type typeWord default text:93 multilineText:-72 url:-55 integer:-24 number:-61 choice:-84 multipleChoice:-21 reference:152 multipleReference:128 keyValues:-39 date:-27
type typeWord delay text:240 integer:-30 number:-57 boolean:-45 choice:-25 reference:-22
type typeWord delayed integer:21
type typeWord delete text:-52 integer:-32 boolean:331 choice:-34 reference:-23 multipleReference:-58 list:-39 file:-21
type typeWord deleted text:-36 boolean:127 reference:-20
type typeWord dependency boolean:53 choice:-63 reference:44
type typeWord deploy text:-22 choice:59
type typeWord deployment boolean:-51 choice:108 reference:-20 multipleReference:37 list:-22
type typeWord depth text:-110 integer:50 number:-39 choice:147
type typeWord description text:64 multilineText:128 boolean:-39 reference:-49
type typeWord destination text:-197 multilineText:-31 integer:-22 number:-24 boolean:-50 choice:141 reference:260 multipleReference:-20
type typeWord details text:-39 boolean:143 reference:-68
type typeWord direct text:-87 integer:-22 number:92 choice:85
type typeWord direction text:-111 boolean:-43 choice:193
type typeWord directory text:272 multilineText:-100 choice:-68
type typeWord disable text:-42 boolean:109 choice:-29
type typeWord discount text:-108 integer:-119 number:327 choice:-43
type typeWord display text:24 multilineText:261 integer:-37 number:-53 boolean:-68 choice:106 reference:-93 multipleReference:-54 list:-29
type typeWord dn text:126 boolean:67 choice:-52 reference:-32 list:-24
type typeWord do text:-36 boolean:-76 choice:112 reference:-116 multipleReference:44 list:128
type typeWord docker text:170 multilineText:-67 boolean:56 choice:-62 reference:-28 list:-46 keyValues:82 file:-24
type typeWord dockerfile text:-37 multilineText:115
type typeWord document text:-62 multilineText:212 url:-33 number:-63 boolean:66 choice:32 multipleChoice:-22 reference:103 multipleReference:-26 list:-45 keyValues:-33 date:-68 file:-38
type typeWord documents text:-29 boolean:167 multipleReference:-30 list:-27
type typeWord does boolean:73 multipleReference:-39
type typeWord domain text:243 multilineText:-41 url:-32 integer:-25 number:-20 boolean:-47 choice:-36 reference:-39 list:51
type typeWord domains text:-140 multilineText:-26 url:-22 integer:-47 number:-22 boolean:-242 choice:-101 multipleChoice:-25 reference:-154 multipleReference:453 list:390
type typeWord donut boolean:25
type typeWord driver text:-161 reference:166 keyValues:53
type typeWord due text:-109 integer:116 boolean:-26 date:91
type typeWord duration integer:92 number:-36 choice:46
type typeWord dynamic text:-36 integer:-22 number:132 boolean:21 choice:-42
type typeWord e-mail text:-174 email:196 choice:37
type typeWord edit text:35 boolean:-126 choice:135 reference:-20
type typeWord editor text:-107 multilineText:454 url:-24 integer:-28 number:-28 boolean:-54 reference:-79 multipleReference:-20 keyValues:-38
type typeWord email text:-407 multilineText:36 url:-121 email:862 integer:-91 number:-78 boolean:139 choice:96 multipleChoice:-50 reference:-169 multipleReference:-107 keyValues:-61 date:-41 file:-27
type typeWord emails integer:-21 list:85
type typeWord empty text:-61 integer:-50 boolean:-159 choice:420 multipleReference:-44 list:-36
type typeWord enable text:-46 multilineText:-26 boolean:95 choice:-43 reference:134 multipleReference:-43 list:-20
type typeWord enabled text:-29 multilineText:-35 integer:-35 number:-32 boolean:336 choice:-68 reference:-61 multipleReference:91 list:-117
type typeWord encoding text:104 boolean:-26 choice:-52 reference:33
type typeWord encryption text:52
type typeWord end text:-137 multilineText:-37 url:-22 integer:34 number:96 choice:-53 reference:-72 date:245
type typeWord endpoint text:-21 multilineText:-36 url:377 email:-22 integer:-35 number:-22 boolean:42 choice:38 reference:-135 multipleReference:-36 list:-102 keyValues:-22
type typeWord endpoints text:-22 integer:-26 number:110 choice:28 multipleReference:-26
type typeWord engine text:39 multilineText:-40 url:-28 integer:-47 number:-26 boolean:-101 choice:406 reference:-123 list:-25 keyValues:-20
type typeWord enrollment text:-26 boolean:35 choice:22
type typeWord enter text:63 multilineText:-23 boolean:-71 choice:70
type typeWord entity text:-118 url:173 integer:43 boolean:-25 choice:104 reference:-120 multipleReference:-25
type typeWord entries text:-31 integer:92 number:-42 boolean:-76 choice:81
type typeWord environment text:-152 multilineText:-58 url:-26 integer:-43 number:-36 boolean:80 choice:-106 multipleChoice:-27 reference:-49 multipleReference:436 list:-72 keyValues:81 date:-20 file:-21
type typeWord environments text:-24 boolean:-68 choice:75 reference:-101 multipleReference:207 list:-36
type typeWord error text:77 multilineText:-61 boolean:185 choice:-90 reference:-52
type typeWord event text:-72 multilineText:-39 integer:-32 number:-24 boolean:48 choice:171 reference:81 multipleReference:-54 list:-23
type typeWord events text:-60 multilineText:-33 url:-28 integer:-41 boolean:89 choice:-71 multipleChoice:410 reference:-44 multipleReference:-95 list:-80 keyValues:-20
type typeWord eviction integer:49
type typeWord exchange text:-77 number:75 boolean:71 choice:-28
type typeWord exclude boolean:-100 choice:-23 reference:85 multipleReference:-36 list:163
type typeWord execute text:-59 boolean:177 reference:-37 multipleReference:-22
type typeWord execution text:-73 integer:79 choice:31
type typeWord executor text:35 choice:-28 reference:-20
type typeWord existing text:21 boolean:52
type typeWord expense text:-37 email:67 integer:-22 boolean:-58 choice:105 multipleReference:21 list:-29
type typeWord expiration integer:86 boolean:-29 multipleReference:-24 list:-23
type typeWord expire text:-132 integer:104 boolean:-50 reference:-34 list:-27 date:210
type typeWord expired text:20 integer:-58 boolean:103
type typeWord expiry text:-125 integer:113 choice:39 reference:28
type typeWord export text:-43 multilineText:-22 choice:-30 reference:155
type typeWord exposure text:-22 choice:21 date:43
type typeWord expression text:512 boolean:-98 choice:-130 reference:-194 multipleReference:-21
type typeWord external text:-32 number:102 boolean:100 choice:-41 reference:-67
type typeWord factor text:-45 integer:-113 number:235 boolean:-20 choice:-31 reference:37
type typeWord failed text:-42 integer:50 boolean:87 multipleReference:-33
type typeWord failure text:37 integer:50 number:26 boolean:-58 choice:63 reference:-59
type typeWord favicon text:-133 url:100 boolean:-55 reference:-23 file:164
type typeWord feature choice:-30 reference:67
type typeWord features text:-33 boolean:169 choice:-23 multipleChoice:-38
type typeWord federation text:-96 multilineText:73 url:91 file:-32
type typeWord fee text:-161 integer:-107 number:322 boolean:65 reference:-42
type typeWord feedback text:70
type typeWord fetch integer:66 boolean:-38 choice:-29 reference:-50 date:121
type typeWord field text:267 multilineText:-158 url:-52 email:-28 integer:47 number:-75 boolean:-124 choice:77 multipleChoice:-29 reference:269 multipleReference:-95 list:-90 keyValues:35 date:-33 file:-22
type typeWord fields text:-93 multilineText:-85 integer:-26 boolean:-69 choice:-50 multipleChoice:-33 reference:-31 multipleReference:232 list:179
type typeWord file text:-331 multilineText:159 integer:79 number:-51 boolean:-73 choice:-199 multipleChoice:89 reference:-199 multipleReference:-94 list:-110 keyValues:-24 file:778
type typeWord filename text:31
type typeWord files boolean:96 choice:-36 multipleReference:31
type typeWord fill text:-49 boolean:85 choice:42
type typeWord filter multilineText:430 url:-49 email:-22 integer:-76 number:-70 boolean:-119 choice:-285 multipleChoice:98 list:28 keyValues:-42 date:74 file:-28
type typeWord filters choice:-74 reference:101 multipleReference:-37 list:-40 keyValues:134
type typeWord financial text:-141 boolean:-22 choice:-72 reference:310
type typeWord first text:35 integer:131 boolean:-34 list:-56
type typeWord fixed text:-86 boolean:-41 choice:171 reference:-23 multipleReference:-21 date:61
type typeWord flag text:-96 boolean:-148 choice:97 reference:217
type typeWord flow text:-156 multilineText:-46 boolean:-107 choice:-169 reference:-51 keyValues:583
type typeWord folder text:302 integer:-26 boolean:-96 choice:-88 reference:43 multipleReference:-31
type typeWord font text:83 boolean:-61 choice:25
type typeWord footer text:114 boolean:-24 choice:-21 reference:-22
type typeWord for text:129 multilineText:-52 url:-103 email:-53 integer:-84 number:92 boolean:44 choice:-162 multipleChoice:239 reference:-99 multipleReference:39 keyValues:-70 date:60 file:-28
type typeWord force text:92 boolean:65 choice:-71 reference:-31
type typeWord form multilineText:57 boolean:-25 choice:57 reference:-26
type typeWord format text:398 multilineText:34 url:-24 integer:-88 number:-52 boolean:-133 choice:56 multipleChoice:-22 reference:-114 multipleReference:-38 list:-93 keyValues:148 date:-35
type typeWord forms boolean:30
type typeWord formula text:242 boolean:-41 date:-127
type typeWord forwarding text:40
type typeWord found text:-53 integer:89 number:-44 boolean:-21 choice:-36 reference:-60 list:165
type typeWord frequency text:260 multilineText:-44 boolean:-86 multipleReference:-20
type typeWord from text:-70 multilineText:-132 url:232 email:288 integer:-24 number:-44 boolean:118 choice:-93 multipleChoice:-31 reference:-79 multipleReference:-61 list:-78 keyValues:-28
type typeWord full multilineText:-22 url:-21 integer:33 number:-27 reference:105
type typeWord function text:-290 multilineText:332 integer:-47 number:-37 boolean:-69 choice:122 reference:83 list:-32
type typeWord gateway boolean:36 choice:-45 reference:47
type typeWord gcp text:45 multilineText:-45 reference:-30 file:79
type typeWord generation text:182 multilineText:-37 integer:-36 number:-25 boolean:207 choice:-163 reference:-24 list:-25
type typeWord git text:-63 multilineText:-21 url:186 integer:-22 number:-22 boolean:-28 choice:-42 reference:115 multipleReference:-23
type typeWord github text:45
type typeWord global text:-35 boolean:84
type typeWord google text:-50 multilineText:92 boolean:-35 choice:-20 reference:25 multipleReference:30
type typeWord grant text:-87 boolean:-52 choice:-93 multipleChoice:362 multipleReference:-40 list:-21
type typeWord group text:353 multilineText:-67 url:-20 email:-23 integer:-27 number:80 boolean:-170 choice:-246 multipleChoice:-35 reference:363 multipleReference:-99 list:-33 keyValues:-34 date:-36
type typeWord groups text:34 multilineText:-20 integer:-27 boolean:-103 choice:-83 reference:122 multipleReference:224 list:-51 keyValues:-43
type typeWord handling choice:218 reference:-150
type typeWord hash text:56 boolean:-37 choice:89 reference:-51
type typeWord header text:107 multilineText:-31 integer:-23 number:-27 boolean:-29 choice:24 reference:-56 keyValues:87
type typeWord headers text:35 url:-26 integer:-54 number:-22 boolean:76 choice:-65 multipleChoice:-22 multipleReference:-79 list:-33 keyValues:232
type typeWord health text:-144 multilineText:122 integer:112 boolean:-28
type typeWord help text:199 multilineText:-58 url:78 boolean:-20 choice:-25 reference:-98 list:-26
type typeWord hide text:-194 multilineText:-25 integer:-72 number:-24 boolean:242 choice:225 reference:-27 multipleReference:-23 list:-36
type typeWord high text:-23 integer:62
type typeWord history text:-159 integer:59 boolean:64 choice:142 reference:-45
type typeWord home text:107 url:29 boolean:-30 reference:-28
type typeWord host text:-153 multilineText:77 url:303 email:-27 integer:27 number:-44 boolean:55 choice:-116 reference:-97 multipleReference:-63 list:73
type typeWord hostname text:45
type typeWord hosts text:138 integer:-53 multipleReference:-20
type typeWord hours text:-54 integer:273 number:-118
type typeWord html text:-178 multilineText:355 boolean:-30 choice:-32 reference:-33 keyValues:-27
type typeWord http text:-34 multilineText:-64 url:52 integer:47 number:-21 choice:24 reference:-80 list:-27 keyValues:162
type typeWord https text:-102 multilineText:-33 url:67 integer:-22 number:-30 boolean:232 choice:-21 reference:-39
type typeWord icon text:39 url:179 boolean:-56 choice:-21 reference:-48 file:-40
type typeWord id text:147 multilineText:-161 url:42 email:-38 integer:23 number:-102 boolean:-230 choice:535 multipleChoice:-38 reference:77 multipleReference:-120 list:-39 keyValues:-53 date:-45 file:-29
type typeWord identifier text:-158 multilineText:-26 url:80 integer:-31 boolean:-38 choice:-36 reference:290
type typeWord identity text:-145 multilineText:-24 boolean:219 choice:165 reference:-69 multipleReference:-24 list:-25 keyValues:-68
type typeWord idle text:77 integer:-65
type typeWord ids text:-175 multilineText:-21 integer:-21 boolean:-51 choice:-42 reference:-31 list:424 keyValues:-21
type typeWord if text:-62 multilineText:-60 integer:-20 boolean:338 choice:-60 reference:-33 multipleReference:-30 list:-32
type typeWord ignore boolean:-28 list:95
type typeWord image text:336 multilineText:-50 url:78 integer:-79 number:-42 boolean:-106 choice:-278 reference:-20 multipleReference:-41 list:-21 keyValues:-23 file:300
type typeWord images boolean:63
type typeWord import text:-84 choice:-80 reference:254 file:-21
type typeWord in text:-34 multilineText:-31 url:-28 integer:-112 number:-46 boolean:340 choice:216 multipleChoice:-26 reference:-95 multipleReference:-41 list:-94 keyValues:-29 date:-27
type typeWord include text:-167 multilineText:-33 email:-28 integer:-79 boolean:313 reference:88 multipleReference:-58 list:71 keyValues:-29
type typeWord inclusive text:-53 boolean:122 choice:-48 reference:88 multipleReference:-31
type typeWord index text:-65 multilineText:-26 integer:38 number:-31 choice:-20 reference:152
type typeWord indicator text:-38 boolean:77
type typeWord info boolean:28
type typeWord information text:-28 boolean:49
type typeWord initial text:36 boolean:82 choice:-34 reference:-35
type typeWord input text:131 multilineText:243 number:-34 boolean:176 choice:-185 reference:-145 multipleReference:-26 list:-40 keyValues:-28
type typeWord insecure boolean:24
type typeWord install boolean:50
type typeWord installation text:-66 choice:125
type typeWord instance text:35 url:68 choice:-84 reference:22
type typeWord instances text:78 integer:50 list:-36
type typeWord instructions text:196 integer:-22 boolean:-31 choice:-36 multipleReference:-28 list:-34
type typeWord integration boolean:-27 choice:109 reference:20 multipleReference:-39
type typeWord interface boolean:-22 choice:-33 reference:101
type typeWord internal boolean:21
type typeWord interval text:62 integer:-28 number:-54 boolean:-58 choice:98 reference:38
type typeWord intervals text:-73 integer:125
type typeWord introduction text:41
type typeWord invoice text:-204 multilineText:194 integer:81 number:-40 boolean:116 reference:-82 multipleReference:-56 list:-30 date:46
type typeWord invoicing boolean:-27 choice:49
type typeWord ip text:257 multilineText:-24 url:-52 email:-42 integer:-34 boolean:-60 choice:-32 list:78
type typeWord is text:-178 multilineText:-25 url:-28 boolean:496 choice:-90 reference:-91
type typeWord issuer text:30 url:55 boolean:-23
type typeWord it boolean:42
type typeWord item text:-32 boolean:20 choice:45 reference:70 multipleReference:-24 list:-39
type typeWord items text:-127 multilineText:-41 integer:136 number:-25 boolean:-42 choice:-40 reference:-21 multipleReference:129 list:94
type typeWord iteration text:-21 integer:30
type typeWord javascript text:-188 multilineText:464 boolean:-52 choice:-80 reference:-53
type typeWord job choice:-46 reference:82
type typeWord json text:-94 multilineText:277 integer:-31 number:-21 boolean:-44 choice:-109 reference:-29 list:-22 keyValues:108
type typeWord jwks text:52 multilineText:40 integer:-32
type typeWord jwt text:57 multilineText:-24 integer:77 number:-20 boolean:-59 multipleReference:-22 list:-86 keyValues:151
type typeWord keep boolean:136 keyValues:-56
type typeWord key text:199 multilineText:504 url:-62 email:-35 integer:28 number:-86 boolean:-78 choice:-181 multipleChoice:-25 reference:-117 multipleReference:-75 keyValues:-87 date:-48 file:24
type typeWord keys text:-166 multilineText:100 integer:-46 boolean:25 choice:-75 multipleChoice:-22 reference:69 multipleReference:-76 list:257 keyValues:-32
type typeWord kind reference:52
type typeWord knowledge text:25 reference:54 multipleReference:-37
type typeWord label text:-200 multilineText:-35 url:-25 integer:-56 number:319 boolean:-155 choice:-132 reference:42 multipleReference:-37 keyValues:355 date:-20
type typeWord labels text:-79 multilineText:116 integer:-37 number:-24 boolean:-87 choice:109 reference:-23 multipleReference:-86 list:68 keyValues:84
type typeWord language text:160 multilineText:-26 integer:-22 boolean:52 choice:-163 reference:100 multipleReference:-28
type typeWord languages text:-68 integer:-47 boolean:44 choice:-59 multipleChoice:127 reference:-38 list:84
type typeWord last integer:-39 boolean:-71 reference:114 date:59
type typeWord layout multilineText:-30 boolean:-38 choice:64 reference:-45 multipleReference:118 list:-24
type typeWord ldap text:65 integer:-29 multipleChoice:138 reference:-25 list:-22
type typeWord legacy boolean:29
type typeWord legend text:-110 multilineText:-20 integer:59 number:-24 choice:148 reference:41 multipleReference:-28
type typeWord length text:-178 integer:342 number:-99
type typeWord level text:-36 integer:-58 number:301 boolean:-86 choice:46 reference:-88
type typeWord limit text:132 multilineText:-45 integer:141 number:106 boolean:-122 reference:-64 list:-26 file:-23
type typeWord line text:-188 multilineText:-72 url:-25 integer:43 number:294 boolean:158 choice:-131 multipleChoice:-25 reference:-71 list:130 keyValues:-91
type typeWord lines text:72 integer:-58 boolean:99 list:-38
type typeWord link text:-36 url:79 boolean:-81 choice:33 reference:45
type typeWord links integer:47
type typeWord list text:-48 multilineText:-23 integer:-57 reference:40 list:89
type typeWord listen text:21
type typeWord load text:77
type typeWord local text:-36 multilineText:-21 integer:251 boolean:-71 choice:49 reference:-49 multipleReference:-50
type typeWord location multilineText:-31 integer:-26 number:-23 boolean:-61 choice:-46 multipleChoice:78 reference:230 multipleReference:-57 list:-28
type typeWord lock integer:28 boolean:-90 choice:109
type typeWord log text:-35 multilineText:75 integer:-25 boolean:-20 choice:98 reference:-46
type typeWord login text:198 boolean:21 reference:-146
type typeWord logo text:-109 url:199 boolean:-32 reference:-51 file:90
type typeWord logout text:-29 url:39 boolean:66
type typeWord logs text:38 integer:-20 boolean:-75 choice:98
type typeWord lookup text:-115 multilineText:-30 integer:-23 boolean:119 choice:143 reference:-26
type typeWord maintenance multipleReference:49
type typeWord manage text:-50 boolean:86
type typeWord management text:-81 url:105 reference:-22 list:-26 keyValues:61
type typeWord manager text:89 choice:34 reference:-43
type typeWord manual boolean:95 reference:-50
type typeWord map text:37 multilineText:-37 url:20 integer:-25 boolean:-83 choice:-82 reference:-36 multipleReference:-20 list:-41 keyValues:293
type typeWord mapping text:-122 multilineText:-39 integer:-148 number:-51 choice:-45 reference:-80 multipleReference:268 list:-41 keyValues:340 file:-45
type typeWord mark text:-33 multilineText:-25 boolean:210 choice:-68 reference:-37 list:82 keyValues:-47
type typeWord marker text:-32 choice:-24 list:100 keyValues:-21
type typeWord match multilineText:-22 boolean:-72 choice:172 reference:-65 multipleReference:-39 list:103
type typeWord max text:-38 multilineText:-37 integer:343 number:169 boolean:-114 choice:-40 reference:-63 multipleReference:-65 list:-61 keyValues:-23 date:-20
type typeWord maximum text:-105 integer:195 number:151 boolean:-63 choice:-51 list:-34
type typeWord mcp text:-22 boolean:36
type typeWord measure text:69 choice:-28
type typeWord member list:53
type typeWord memory text:-191 multilineText:-28 integer:267 number:-108 boolean:246 choice:-41 reference:-53 list:-25
type typeWord menu text:-106 boolean:103 choice:125 reference:-53
type typeWord merge text:-61 choice:-79 reference:199 multipleReference:-21
type typeWord message text:151 multilineText:231 url:-30 number:-75 boolean:-85 multipleChoice:-21 reference:-119 multipleReference:-57 list:75 keyValues:-62 file:-21
type typeWord messages text:-24 multilineText:238 integer:-47 boolean:-40 choice:79 multipleReference:-56 list:-85 keyValues:-32
type typeWord metadata text:-199 multilineText:100 url:81 integer:55 number:-32 boolean:89 multipleChoice:-21 reference:-91 multipleReference:-87 list:258 keyValues:-88 file:-46
type typeWord method text:216 multilineText:-37 url:-22 boolean:-39 choice:46 reference:-43 multipleReference:-26
type typeWord metric text:-28 multilineText:-25 boolean:-28 choice:-67 multipleReference:97 date:114
type typeWord metrics text:51 multilineText:-27 integer:-49 boolean:-22 reference:-25 multipleReference:89 list:50
type typeWord min text:26 multilineText:-33 integer:60 number:127 boolean:-45 choice:-28 reference:-34
type typeWord minimum text:-48 integer:-136 number:105 boolean:-67 choice:86 reference:157
type typeWord mobile text:-119 multilineText:43 url:32 boolean:56 choice:-20 reference:-39 list:109
type typeWord mode text:-205 multilineText:-111 url:-46 email:-24 integer:-91 number:-80 boolean:75 choice:256 multipleChoice:-27 reference:387 multipleReference:-64 list:-58 keyValues:-72 date:-40 file:-27
type typeWord model text:23 multilineText:-30 url:-20 integer:-20 boolean:25 choice:69 reference:84 list:-26 keyValues:-26
type typeWord models text:-23 boolean:-52 choice:-24 reference:-75 multipleReference:89 list:119
type typeWord month text:44
type typeWord mount multilineText:-21 boolean:166 choice:-24 reference:-35 list:-21
type typeWord multiple boolean:180 reference:-44 multipleReference:-65
type typeWord name text:222 multilineText:-131 url:-58 email:-32 integer:-52 number:-41 boolean:-140 choice:90 reference:252 multipleReference:-60 list:26 keyValues:-42 date:-22
type typeWord namespace text:-38 boolean:-24 choice:-25 reference:154
type typeWord network multilineText:-50 integer:126 boolean:-49 multipleReference:-45 list:94
type typeWord new text:62 multilineText:-79 integer:119 number:-37 boolean:124 choice:-46 reference:27 multipleReference:-38 list:-34 keyValues:-36 date:-21
type typeWord no text:186 multilineText:-116 url:-39 email:-25 integer:210 number:-112 boolean:115 choice:-145 multipleChoice:-20 reference:112 multipleReference:-54 list:-52 keyValues:-32 date:-40 file:-22
type typeWord node text:-155 url:-25 boolean:125 choice:-75 reference:61 list:20 keyValues:91
type typeWord nodes integer:-171 boolean:20 choice:170
type typeWord not text:-39 boolean:-43 choice:-32 reference:-42 multipleReference:62 list:131
type typeWord note multilineText:79
type typeWord notes text:217 multilineText:-50 integer:-52 boolean:97 choice:-20 reference:-33 multipleReference:-43 list:-48
type typeWord notification text:156 email:-45 integer:-49 number:-22 boolean:55 choice:123 reference:-131 multipleReference:-43
type typeWord notifications text:-170 multilineText:-46 url:-20 email:100 integer:-44 boolean:329 choice:-31 reference:-39 multipleReference:40 list:-75
type typeWord null boolean:59
type typeWord number text:439 multilineText:-38 integer:163 number:-153 boolean:-259 reference:52 multipleReference:-37 list:-53 keyValues:-32 date:-22
type typeWord oauth text:99 multilineText:-24 choice:-27 reference:-50 list:36
type typeWord object multilineText:88 boolean:56 choice:-58 reference:-22
type typeWord of text:-87 url:71 email:-21 integer:378 number:-48 boolean:54 choice:65 multipleChoice:-23 reference:-184 multipleReference:-137 keyValues:-44 file:-26
type typeWord offline text:-69 integer:23 boolean:110
type typeWord offset text:81 integer:119 number:-38 boolean:-22 choice:31 reference:-76 list:-26
type typeWord on text:-193 multilineText:249 url:-32 integer:-67 choice:103 reference:-54 multipleReference:-25 list:-39 date:102
type typeWord one choice:86 reference:-88
type typeWord online text:-22 boolean:47
type typeWord only text:-56 boolean:326 choice:-46 reference:-102 multipleReference:-24 list:-22
type typeWord open text:-36 choice:-21 reference:161 multipleReference:-52 list:-26
type typeWord openai text:-33 multilineText:173 boolean:-35 list:-26
type typeWord operation text:-74 choice:113 reference:71
type typeWord operator text:-78 boolean:-29 choice:297 reference:-95
type typeWord option text:-33 boolean:33 choice:145 reference:-89
type typeWord optional text:28 boolean:32
type typeWord options text:46 multilineText:60 boolean:-131 choice:66 multipleChoice:167 reference:-32 list:-91 keyValues:-26
type typeWord or text:-134 multilineText:-36 integer:-28 number:-40 boolean:-194 choice:405 reference:-141 multipleReference:260 list:-36 keyValues:-22
type typeWord order text:57 multilineText:-66 url:-28 integer:354 number:-48 boolean:-190 choice:109 reference:-226 multipleReference:127 list:-64
type typeWord org text:63 integer:-31 boolean:52 choice:138 reference:-101 multipleReference:-24 list:-27
type typeWord organisation text:-116 multilineText:-39 number:-49 boolean:-104 choice:-38 reference:113 multipleReference:370 list:-46 date:-25
type typeWord organization text:199 multilineText:-40 url:-28 integer:-36 number:-38 boolean:-113 choice:-71 reference:187 multipleReference:37 list:-40 file:-24
type typeWord origin text:70
type typeWord other text:148 multilineText:-20 choice:-63 multipleReference:-33 list:84 keyValues:-43
type typeWord out text:-63 multilineText:89
type typeWord output text:-24 multilineText:-35 boolean:-41 reference:-46 multipleReference:31 list:118 keyValues:33
type typeWord overlap text:-55 integer:115
type typeWord override text:47 boolean:31 reference:-66 keyValues:90 file:-39
type typeWord overrides multipleReference:-49 list:75
type typeWord owner choice:101 list:-26
type typeWord packages boolean:61
type typeWord padding text:251 multilineText:-33 integer:44 number:-27 boolean:-63 choice:-38 reference:-71
type typeWord page text:-99 url:56 integer:48 number:-28 boolean:77 choice:-24 reference:70 multipleReference:-30 list:-32
type typeWord paid text:70 multilineText:97 url:-38 integer:-72 number:-24 boolean:79 choice:48 reference:-65 list:-29 date:-21
type typeWord parallelism text:-187 integer:264
type typeWord param text:-49 number:-22 list:157
type typeWord parameter text:-79 multilineText:-76 boolean:-52 choice:-36 reference:-21 list:-21 keyValues:367
type typeWord parameters text:305 multilineText:141 url:-22 integer:-80 number:-21 boolean:48 choice:-199 multipleChoice:-62 multipleReference:-64 list:-84 keyValues:66
type typeWord params text:-117 multilineText:190 integer:-45 boolean:-69 choice:-59 multipleReference:-43 list:-66 keyValues:288
type typeWord parent text:50 integer:-22 number:-28 boolean:-35 choice:-34 reference:-54 multipleReference:160
type typeWord parsing text:-62 boolean:162 choice:-52
type typeWord part text:325 integer:-283 number:-30
type typeWord partition multilineText:-41 integer:23 boolean:-31 choice:122 reference:-27 list:59 keyValues:-27
type typeWord pass text:-144 multilineText:-26 integer:-46 number:125 boolean:308 choice:-47 multipleReference:-24 list:-24 keyValues:-68
type typeWord passphrase text:101 multilineText:-58
type typeWord password text:292 multilineText:-56 integer:-63 number:-43 choice:48 multipleChoice:145 reference:-123 multipleReference:-64 list:-45 keyValues:-21
type typeWord path text:158 multilineText:-46 integer:-41 number:-20 boolean:125 choice:-95 reference:-73 list:90 keyValues:-21
type typeWord paths boolean:-53 list:148
type typeWord pattern text:122 boolean:-27 reference:-29
type typeWord payload text:-332 multilineText:505 url:-22 integer:-35 number:-29 choice:-92 reference:-52 multipleReference:-21 list:22 keyValues:96
type typeWord payment text:48 multilineText:-56 url:-24 email:-26 integer:124 boolean:97 choice:-151 multipleReference:57 list:-41 keyValues:-25
type typeWord pdf text:-73 multilineText:-25 boolean:153 reference:-27 file:36
type typeWord per text:-343 multilineText:-30 url:-31 email:-20 integer:209 number:203 boolean:69 choice:81 reference:-55 list:-25
type typeWord percentage text:-91 integer:114 number:82 choice:-24 reference:-25
type typeWord period text:121 multilineText:-21 integer:-127 number:-132 boolean:48 choice:-132 reference:124 multipleReference:66 list:-37 date:114
type typeWord periods text:-26 boolean:22
type typeWord permission text:-28 choice:216 reference:-91
type typeWord permissions text:118 multilineText:-21 integer:-66 boolean:77 choice:34 multipleChoice:-20 list:-80
type typeWord persist text:-74 boolean:204 choice:-24 reference:-46
type typeWord personal text:34
type typeWord phone text:98 integer:-46
type typeWord pipeline boolean:44 choice:20
type typeWord plan text:-21 reference:117 multipleReference:-20
type typeWord platform boolean:53
type typeWord point text:229 multilineText:-54 integer:129 number:-26 boolean:-67 choice:-48 reference:-53 multipleReference:-21 list:-26
type typeWord policies text:-56 multilineText:-32 integer:-85 boolean:-93 choice:-114 multipleChoice:-23 reference:238 multipleReference:229 keyValues:-21
type typeWord policy text:-134 multilineText:168 boolean:-64 choice:59 reference:66
type typeWord polling text:150 integer:-55 number:-29 boolean:-30
type typeWord pool text:204 integer:98 choice:-51 reference:-130 multipleReference:-58
type typeWord port text:-275 multilineText:-29 url:-34 integer:416 number:-99 boolean:-25 choice:-90 reference:-48 multipleReference:-21 list:74 keyValues:190
type typeWord portal text:-218 boolean:106 choice:-24 reference:-101 multipleReference:289
type typeWord ports text:-82 integer:153 choice:-108 multipleReference:-20 keyValues:152
type typeWord position text:-164 number:-25 boolean:-80 choice:299 reference:99 list:-48
type typeWord post text:51
type typeWord pre-deployment multilineText:-39 boolean:-20 choice:152 reference:-35
type typeWord precision text:-86 integer:-25 number:61 choice:115
type typeWord prefix text:338 multilineText:-30 url:-23 integer:121 number:-20 boolean:-39 choice:-78 reference:-176 list:-21
type typeWord preview text:-23 boolean:72 reference:-21
type typeWord primary text:82 integer:-35 boolean:-42 reference:-22 multipleReference:138 list:-62
type typeWord priority text:58 number:-85 boolean:-71 choice:42 reference:88
type typeWord private text:-111 multilineText:397 integer:-48 number:-24 boolean:-42 choice:-66 multipleReference:-34 list:-33
type typeWord process text:-26 number:-21 choice:71
type typeWord product text:71 number:-20 boolean:90 choice:-65 reference:-41 multipleReference:41
type typeWord profile text:-61 boolean:-45 choice:-67 reference:149 multipleReference:-39 file:147
type typeWord program text:131 multilineText:-30 boolean:-62 choice:68 reference:44 list:-30 keyValues:-40
type typeWord project text:28 multilineText:-81 url:-24 integer:-44 number:-63 boolean:-159 choice:-105 reference:448 multipleReference:-53 list:-35 keyValues:-22 date:-22 file:109
type typeWord projects text:-30 boolean:58 multipleReference:28
type typeWord prometheus text:-96 multilineText:111 url:147 choice:-58 list:-26
type typeWord prompt text:-301 multilineText:501 integer:-34 number:-24 boolean:-64 choice:-46 reference:-79 list:-52 keyValues:170
type typeWord properties text:-85 boolean:112 choice:48 multipleReference:-35 list:-37 keyValues:53
type typeWord property text:192 multilineText:-54 number:-22 boolean:-52 choice:52 reference:-27 keyValues:-23
type typeWord protect boolean:40
type typeWord protocol text:-110 boolean:159 choice:107 reference:-141
type typeWord provider text:43 boolean:-47 choice:217 reference:-108 multipleReference:-22 keyValues:-23
type typeWord providers text:-44 multipleReference:250 list:-120
type typeWord proxies text:-52 boolean:-56 choice:-31 multipleReference:-27 list:102 keyValues:121
type typeWord proxy text:81 multilineText:-20 url:125 number:-20 boolean:86 choice:-83 reference:-44 keyValues:-38
type typeWord public text:-109 multilineText:175 integer:-51 number:-56 choice:-51 reference:-136 multipleReference:-41 list:-45 keyValues:-21 file:364
type typeWord publish text:135 boolean:-61 choice:-21
type typeWord published boolean:-46 choice:65
type typeWord purpose text:42
type typeWord push text:-52 boolean:160 reference:-29 multipleReference:-21
type typeWord quantity text:-120 integer:-64 number:111 boolean:160 reference:-20
type typeWord query text:180 multilineText:52 url:-29 integer:119 number:-47 boolean:-46 choice:-78 reference:-180 multipleReference:-51 list:-47 keyValues:195
type typeWord queue text:79 integer:20 number:-21
type typeWord quick text:-48 reference:-20 multipleReference:37 list:98
type typeWord quota text:-55 integer:87
type typeWord range text:47 multilineText:-62 url:-37 email:-27 integer:257 number:124 boolean:-144 choice:-107 multipleChoice:-21 reference:60 multipleReference:-57 list:-82 keyValues:-21 date:77
type typeWord rate text:-91 multilineText:-35 integer:-67 number:460 boolean:-60 choice:-63 reference:-59
type typeWord read text:-122 integer:25 boolean:504 choice:-65 reference:-134 multipleReference:-108
type typeWord reboot boolean:25
type typeWord receipt text:54 multilineText:21 boolean:44 choice:-36 reference:-29 multipleReference:-49 list:51
type typeWord receive integer:32
type typeWord received text:-78 integer:-30 number:63 boolean:-47 reference:-26 date:179
type typeWord recipients text:39 url:-20 email:94 integer:-37 boolean:-106 multipleChoice:-24 reference:93 multipleReference:39 list:-55
type typeWord record multilineText:30 boolean:265 choice:-118 reference:-84 multipleReference:-24
type typeWord recorded url:138 reference:-23
type typeWord records text:-125 integer:139 number:119 boolean:34 reference:-21 multipleReference:-57 list:-36
type typeWord recurring text:101 list:-29
type typeWord redirect multilineText:-47 email:-22 integer:-43 number:-46 choice:-51 reference:-66 multipleReference:-28 list:378 keyValues:-28
type typeWord reference text:206 multilineText:-38 integer:-93 number:-24 boolean:-32 choice:-74 multipleChoice:44 reference:72 multipleReference:32 list:-34 keyValues:-21
type typeWord refresh text:63 multilineText:-21 integer:46 number:-68 boolean:-51 choice:106 reference:-32
type typeWord regex text:75 reference:-30
type typeWord region text:139 boolean:-30 reference:-32
type typeWord register boolean:116 choice:-64
type typeWord registration text:81 integer:-132 boolean:70 choice:-46 reference:126 multipleReference:-36
type typeWord registry text:66 multilineText:-26 url:168 integer:-23 boolean:-134 reference:67 multipleReference:-47 list:-24
type typeWord related integer:35 boolean:29
type typeWord relative text:-32 integer:154 number:-23 boolean:-31 choice:63 reference:-40 date:-38
type typeWord relay boolean:51
type typeWord release integer:34
type typeWord remediation text:87 boolean:-33 reference:-52 date:64
type typeWord reminder text:-30 integer:283 number:-38 boolean:-122 choice:75 reference:-28 list:-64
type typeWord remote multilineText:-24 url:47
type typeWord remove text:-27 multilineText:-25 boolean:24 list:138 keyValues:-66
type typeWord replace text:24 multilineText:-28 boolean:-33 choice:57
type typeWord reply text:-25 list:88
type typeWord report multilineText:-21 integer:-25 number:-24 boolean:86 choice:21 reference:24 multipleReference:-28 date:43
type typeWord reporting text:-157 boolean:205
type typeWord reports boolean:79 choice:-20
type typeWord repository text:266 multilineText:-106 url:189 integer:-26 number:-24 boolean:-48 choice:-145 multipleReference:-36
type typeWord request multilineText:165 integer:-51 number:-46 boolean:77 choice:-40 reference:-79 multipleReference:-23 list:129 keyValues:-75
type typeWord requests text:-21 boolean:111 reference:-22 multipleReference:-25
type typeWord require text:-57 boolean:93
type typeWord required text:-57 number:-22 boolean:130 choice:-39 reference:-23 multipleReference:79 list:44 keyValues:-32
type typeWord requirement text:64 choice:62 file:-47
type typeWord reset text:-37 boolean:-56 choice:39 reference:83
type typeWord resolution text:72 integer:-24 number:-40 boolean:-173 reference:-42 multipleReference:263
type typeWord resource text:-62 multilineText:-34 url:110 integer:-49 number:-20 reference:-28 multipleReference:205 list:-55 keyValues:-23
type typeWord resources text:90 integer:-32 boolean:-24 choice:-38 reference:37 multipleReference:48 list:-33
type typeWord response text:-78 multilineText:98 choice:189 reference:-69 list:-25
type typeWord responses choice:58
type typeWord restart text:-73 number:-20 boolean:178
type typeWord result boolean:61 choice:-31 reference:32
type typeWord results text:-42 integer:268 boolean:58 choice:-43 reference:-62 multipleReference:-78 list:-33
type typeWord retention text:-177 multilineText:-30 integer:465 number:-40 boolean:-88 choice:-47 reference:44 multipleReference:-45 list:-23
type typeWord retry text:118 integer:-87
type typeWord return text:-58 url:34 integer:26 boolean:107 choice:-26 file:-20
type typeWord revenue text:-142 integer:-26 number:300 boolean:-50 reference:-20
type typeWord review text:24 boolean:-47 choice:78
type typeWord role text:81 integer:-20 boolean:-53 choice:-90 reference:93 multipleReference:57
type typeWord roles text:84 multilineText:-22 integer:-42 choice:-51 multipleReference:168 list:-86
type typeWord rotation text:80 integer:-188 number:90 boolean:68 choice:-20
type typeWord round text:-171 integer:281 number:-55 boolean:113 reference:-99
type typeWord rounding text:-33 integer:-21 number:69 boolean:28
type typeWord routing text:105 multilineText:-31 reference:-36
type typeWord row boolean:64 choice:-22
type typeWord rows text:-20 integer:23 boolean:91 choice:-34 reference:-20
type typeWord rule text:-167 multilineText:170 url:-31 integer:-71 number:-43 boolean:-134 choice:270 multipleChoice:134 reference:28 multipleReference:-29 list:-57 keyValues:-21
type typeWord rules text:-69 multilineText:183 integer:-40 boolean:-51 choice:147 multipleReference:131 list:-234 keyValues:-29
type typeWord run boolean:-164 choice:265
type typeWord runtime keyValues:26
type typeWord s3 text:-129 url:23 boolean:46 choice:-27 reference:141
type typeWord salt text:83
type typeWord same text:-30 boolean:73
type typeWord saml text:-32 multilineText:-39 url:73 list:-21 keyValues:109
type typeWord sandbox text:-26 boolean:98 reference:-33
type typeWord save text:-51 multilineText:-27 boolean:201 reference:-36
type typeWord scan text:-29 boolean:98 choice:-53 multipleReference:-40 date:29 file:25
type typeWord schedule text:205 multilineText:-26 integer:-33 boolean:-85 reference:-25
type typeWord schema multilineText:523 url:-28 integer:-64 number:-38 boolean:-66 choice:-75 reference:-107 multipleReference:-29 list:-40 keyValues:-33
type typeWord scheme text:-398 multilineText:-75 url:-26 integer:-42 number:-50 boolean:-88 choice:1019 reference:-195 multipleReference:-41 list:-33 keyValues:-23
type typeWord scope integer:-26 boolean:-27 choice:-22 list:124
type typeWord scopes text:-126 integer:-30 boolean:-67 choice:-145 multipleChoice:107 reference:-46 multipleReference:-89 list:463
type typeWord script text:211 multilineText:-58 choice:35 reference:-70 keyValues:-21
type typeWord search text:-34 multilineText:-75 url:-32 email:-20 integer:-83 number:-47 boolean:-117 choice:47 multipleChoice:74 reference:89 multipleReference:218 keyValues:-35 date:-29
type typeWord searchable text:-61 boolean:126
type typeWord secondary text:101 boolean:-33
type typeWord secret text:539 multilineText:-121 url:-29 integer:-32 number:-35 boolean:-64 choice:-52 reference:-82 list:-36
type typeWord secure text:-55 boolean:103
type typeWord security text:-31 choice:92
type typeWord segment text:-74 integer:115 boolean:-80 choice:63 reference:84 multipleReference:-21
type typeWord select text:-176 multilineText:-48 integer:-21 boolean:-160 choice:128 multipleChoice:-20 reference:219 multipleReference:109 list:-29 file:98
type typeWord selected boolean:-37 choice:63 reference:76 multipleReference:-57
type typeWord selection boolean:-35 choice:263 reference:-174 multipleReference:-27
type typeWord selector multilineText:-65 url:-36 integer:-27 number:-24 boolean:-65 choice:-81 reference:-59 multipleReference:-27 list:-43 keyValues:500
type typeWord send text:-185 email:-24 integer:317 number:-25 boolean:-38 multipleChoice:111 reference:-122 multipleReference:96 list:-42
type typeWord sender text:20 multilineText:-20 email:175 integer:-92
type typeWord separator text:192 multilineText:-22 integer:-23 boolean:-115 choice:132 reference:-28 multipleReference:-35 list:-36
type typeWord server text:135 multilineText:-77 url:333 email:-26 integer:-43 number:-35 boolean:87 choice:-111 reference:-81 multipleReference:-34 list:-82 keyValues:-21
type typeWord servers text:60 url:173 integer:-110 boolean:-46 multipleReference:-21 list:22
type typeWord service text:-82 multilineText:196 url:53 email:-24 integer:-95 number:-37 boolean:-102 choice:262 reference:-136 multipleReference:-75 list:90 keyValues:-23 date:-30
type typeWord services boolean:38
type typeWord session text:205 multilineText:-52 boolean:-51 reference:-21
type typeWord set text:66 multilineText:-24 integer:-22 boolean:-66 choice:-149 reference:196 multipleReference:-65 list:-27 keyValues:130
type typeWord settings text:-47 choice:57
type typeWord severity text:104 multilineText:-46 integer:-50 number:80 boolean:-115 reference:154 multipleReference:-43 list:-22
type typeWord share text:-26 boolean:134 choice:-51
type typeWord shared text:-112 boolean:222 choice:-35 reference:-21
type typeWord sharing text:-25 boolean:82
type typeWord sheet reference:42 list:21
type typeWord should boolean:33
type typeWord show text:-177 multilineText:-25 integer:-30 number:-27 boolean:371 choice:181 reference:-40 multipleReference:-38 list:-53 keyValues:-48 date:-89
type typeWord sid text:50
type typeWord sign text:-66 multilineText:-22 boolean:275 choice:-27 list:-27 date:-54
type typeWord signature text:-63 multilineText:157 email:-39 boolean:50 choice:-31
type typeWord similar text:87 multipleReference:-32
type typeWord site text:-23 url:46 boolean:30
type typeWord size text:140 multilineText:-53 integer:199 number:-154 boolean:30 choice:-111 reference:72 multipleReference:-28 list:-40 keyValues:-28 file:-26
type typeWord skip text:-154 multilineText:-59 integer:-70 number:-50 boolean:419 choice:-108 multipleChoice:-31 reference:-48 multipleReference:30 list:155
type typeWord slack multilineText:-28 email:131 reference:-24
type typeWord slug text:-145 list:173
type typeWord sms text:42 boolean:-22
type typeWord sort text:-60 multilineText:-37 integer:-51 number:-31 boolean:-133 choice:411 reference:-153 multipleReference:-25 list:143
type typeWord source text:-64 multilineText:-68 url:83 email:-22 integer:-79 number:-96 boolean:-220 choice:277 reference:30 multipleReference:-66 list:170 keyValues:130 date:-38 file:-21
type typeWord space text:31 integer:-31 boolean:74
type typeWord split text:-56 integer:-25 number:-23 boolean:204 choice:-28 list:-21
type typeWord splitter text:246 multilineText:-115 integer:-20 number:-25 boolean:-53 choice:62 reference:-45
type typeWord sql text:-289 multilineText:497 url:-26 integer:-39 number:-33 boolean:-37 choice:-46 reference:-55 list:-33 keyValues:110
type typeWord ssh text:-122 multilineText:394 integer:-34 choice:-62 reference:39 multipleReference:-39 list:-74 keyValues:-22
type typeWord ssl text:-53 multilineText:-87 integer:-38 choice:-123 multipleChoice:177 reference:125 multipleReference:119 list:-60
type typeWord stage text:-25 multilineText:-20 boolean:-55 choice:52 reference:121
type typeWord stale boolean:72 choice:80 reference:-69 multipleReference:-56
type typeWord start text:-301 multilineText:-47 url:-39 email:-21 number:70 boolean:24 choice:23 reference:-97 multipleReference:-37 list:-38 keyValues:-22 date:500
type typeWord state text:-114 multilineText:-64 integer:-34 number:-25 boolean:44 choice:-140 reference:-128 multipleReference:-23 list:-39 keyValues:550
type typeWord statement text:-73 multilineText:186 boolean:-35
type typeWord static integer:69
type typeWord statistics text:-66 boolean:154
type typeWord status text:-81 multilineText:-57 url:-35 integer:151 number:-41 boolean:41 choice:115 reference:89 multipleReference:-49 list:-60 keyValues:-32 date:-20 file:-25
type typeWord steps text:-57 multilineText:131 integer:338 boolean:-69 choice:-54 reference:-94 multipleReference:-99 list:-33
type typeWord storage integer:138 number:-50 boolean:-41
type typeWord strategy text:-253 multilineText:-40 integer:-25 number:-26 boolean:-129 choice:111 reference:492 multipleReference:-24 list:-32 keyValues:-22
type typeWord stream text:31
type typeWord street text:-24 boolean:135 choice:-49
type typeWord string text:55
type typeWord structured text:121 multilineText:-35 choice:-145 keyValues:127
type typeWord style multilineText:-24 url:-31 boolean:-56 choice:81 reference:117
type typeWord sub text:-37 choice:-26 reference:123 multipleReference:-40
type typeWord subject text:191 boolean:-28 choice:-23 reference:-41
type typeWord subscription text:25
type typeWord subsequent text:57
type typeWord summary text:34 integer:34
type typeWord support boolean:91 reference:-30
type typeWord survey choice:58
type typeWord sync text:-50 multilineText:-35 integer:85 boolean:131 choice:-42 reference:-37
type typeWord system text:-80 multilineText:142 email:103 boolean:-27 choice:-21 reference:-24
type typeWord table text:-86 multilineText:129 url:-35 integer:339 number:-45 boolean:-99 choice:-159 multipleChoice:-34 reference:-117 multipleReference:37 list:141 keyValues:-24
type typeWord tag text:227 boolean:-66 reference:-26 keyValues:-20
type typeWord tags text:-112 multilineText:-116 url:-40 email:-34 integer:-79 number:-60 choice:-92 multipleChoice:-34 reference:-39 multipleReference:126 list:287 keyValues:186
type typeWord target text:85 multilineText:-138 url:-50 email:-30 integer:177 number:-60 boolean:139 choice:-104 multipleChoice:-22 reference:220 multipleReference:-88 list:-69 keyValues:-62 date:-34 file:-34
type typeWord task text:-52 multilineText:-30 integer:-84 number:99 boolean:128 choice:44 reference:70 date:-99
type typeWord tasks text:-58 boolean:187 reference:-37 multipleReference:-23
type typeWord tax text:-98 multilineText:-37 integer:-42 number:87 boolean:-39 choice:227 reference:98 multipleReference:-62 list:-69
type typeWord tcp text:-31 integer:-42 boolean:42 choice:-35 list:105
type typeWord team text:55 integer:-25 number:-25 boolean:-66 choice:-34 reference:145 multipleReference:89 list:-88
type typeWord teams integer:-22 boolean:-95 choice:-39 reference:-61 multipleReference:258 list:48
type typeWord template text:-128 multilineText:182 integer:-67 number:-40 boolean:-65 choice:-53 reference:232 multipleReference:-42 list:-40 keyValues:73 date:-23 file:-24
type typeWord terms text:57 multilineText:78 url:-61 integer:76 number:-22 boolean:71 choice:-74 reference:-35 multipleReference:-34
type typeWord test text:-49 multilineText:-49 email:67 boolean:86 choice:80 reference:-51 multipleReference:-21 list:-20
type typeWord text text:99 multilineText:241 integer:-30 number:-32 boolean:-60 choice:30 reference:-118 multipleReference:-23 list:-25 file:-33
type typeWord the text:-21 multilineText:-43 url:133 integer:-53 number:-34 boolean:282 choice:115 reference:-139 multipleReference:-123 list:-36 date:-23
type typeWord their boolean:47 choice:-21
type typeWord theme text:254 boolean:-82 choice:-36 reference:-46
type typeWord this text:-71 boolean:217 choice:81 reference:-76 multipleReference:-49
type typeWord threshold text:-93 integer:44 number:153 boolean:67 choice:-29 reference:-95
type typeWord time text:-259 multilineText:-65 url:-25 integer:94 number:62 boolean:-109 choice:35 multipleChoice:-20 reference:-159 multipleReference:-45 list:-68 keyValues:-26 date:597
type typeWord timeout text:210 multilineText:-36 integer:104 number:-110 boolean:143 choice:-109 reference:-49 list:-31 keyValues:-28 date:-35
type typeWord times text:-67 integer:112
type typeWord timestamp text:144 boolean:29 reference:-27 date:-62
type typeWord title text:165 multilineText:-37 integer:-36 number:-25 boolean:109 choice:-45 reference:-61
type typeWord tls text:-324 multilineText:450 url:-21 integer:-52 number:-30 boolean:186 choice:-159 reference:-118 multipleReference:-23 list:-24 keyValues:-23 file:183
type typeWord to multilineText:-199 url:254 email:-91 integer:-132 number:-130 boolean:309 choice:59 reference:-99 multipleReference:141 list:-63 keyValues:-91 date:-55 file:-53
type typeWord token text:149 multilineText:-131 url:-27 integer:-39 number:-41 boolean:-121 choice:142 multipleChoice:-24 reference:77 multipleReference:-42 list:120 keyValues:-33 date:-20
type typeWord tokens text:-55 integer:35 boolean:58
type typeWord tolerance text:-70 integer:203 number:-42 choice:-29 list:-33
type typeWord tool text:-138 multilineText:-24 url:171 boolean:-79 choice:189 multipleReference:-34
type typeWord top text:80 boolean:-21 choice:-40
type typeWord topic text:124 multilineText:-79 url:-42 email:-22 integer:-43 number:-27 boolean:-56 choice:-47 reference:121 list:100 keyValues:70 file:-46
type typeWord totals boolean:69 choice:-28
type typeWord track boolean:41
type typeWord tracking boolean:-65 choice:101 reference:-21
type typeWord transaction text:111 choice:-22 reference:-22
type typeWord transfer text:-30 integer:22 multipleReference:143 list:-106
type typeWord translations text:123 multipleReference:-39 list:-34
type typeWord trigger text:-262 multilineText:-47 integer:-38 number:-27 boolean:-210 choice:503 multipleChoice:313 reference:-61 multipleReference:-53 list:-61 keyValues:-23
type typeWord try text:-52 boolean:100
type typeWord ttl text:-22 integer:77 number:-22
type typeWord type text:97 multilineText:-157 url:-51 email:-30 integer:-82 number:-94 boolean:-127 choice:432 multipleChoice:-38 reference:139 list:-75 keyValues:-128 date:-45 file:-35
type typeWord types text:-154 multilineText:-22 integer:-87 boolean:-427 multipleChoice:547 reference:-31 multipleReference:169 list:97 keyValues:-24
type typeWord unapproved text:-55 multilineText:135 integer:-21 boolean:-31 choice:22
type typeWord under text:-85 integer:238 boolean:-43 list:-24
type typeWord unit text:-59 multilineText:-57 url:-29 integer:-37 number:117 boolean:43 choice:54 reference:47 multipleReference:62 list:-63 keyValues:-26 date:-30
type typeWord units boolean:-89 choice:-33 reference:-102 multipleReference:281
type typeWord unknown boolean:44
type typeWord until text:-28 choice:65
type typeWord up text:-32 integer:34 boolean:130 date:-52
type typeWord update text:34 multilineText:112 number:-32 boolean:190 choice:-241 multipleChoice:-23 reference:-148 multipleReference:-74 list:-41 keyValues:270 date:-21
type typeWord updated text:-23 date:64
type typeWord upload text:-90 multilineText:-20 boolean:20 choice:23 reference:53 file:88
type typeWord upstream text:27
type typeWord uri text:-121 url:209
type typeWord uris text:-108 multilineText:-25 url:-38 boolean:-54 reference:-33 list:331
type typeWord url text:-366 multilineText:-145 url:1300 email:-33 integer:-90 number:-77 boolean:-327 choice:-98 multipleChoice:-20 multipleReference:-54 keyValues:-47 date:-35 file:-29
type typeWord urls text:-22 integer:-32 multipleReference:-24 list:151
type typeWord usage text:-29 multilineText:-36 choice:72 reference:-31 list:58
type typeWord use text:160 multilineText:-83 url:-70 integer:-54 boolean:-46 choice:306 reference:-65 multipleReference:-30 list:-33
type typeWord user text:-207 multilineText:61 url:-98 email:69 integer:-76 number:48 boolean:185 choice:-115 multipleChoice:-47 reference:227 multipleReference:165 list:-126 keyValues:-54 date:-48 file:-58
type typeWord userid text:-126 email:186
type typeWord username boolean:37 choice:120 reference:-49 list:-21
type typeWord users text:-57 multilineText:-21 integer:-27 boolean:26 choice:-38 reference:199 keyValues:-22
type typeWord using text:-89 multilineText:-35 choice:115 reference:70 list:-30
type typeWord validation text:-126 boolean:66 choice:137
type typeWord value text:90 multilineText:-148 url:-42 email:153 number:373 boolean:-78 choice:-205 multipleChoice:-29 reference:-55 multipleReference:-41 list:63 keyValues:-75 date:-33 file:-25
type typeWord values text:-51 multilineText:-35 integer:-42 boolean:108 choice:90 multipleChoice:-28 reference:-42 multipleReference:-65 keyValues:141
type typeWord variable text:50 multilineText:-20 choice:-29 reference:-28 multipleReference:119 list:-30 keyValues:-36
type typeWord variables text:-31 choice:-34 multipleReference:-38 list:100
type typeWord vat text:114 integer:-102 number:-27 boolean:146 choice:-21 reference:-62
type typeWord vendor text:157 multilineText:-31 integer:-24 number:-27 boolean:-80 choice:-72 reference:172 multipleReference:-21
type typeWord verified choice:41
type typeWord verify text:28 multilineText:-44 boolean:186 choice:-93 reference:-21
type typeWord version text:163 multilineText:-30 url:-20 integer:-35 number:-23 boolean:38 choice:-85 reference:78 multipleReference:-27 list:-25
type typeWord versions text:-78 multilineText:-26 integer:-43 boolean:80 choice:-116 multipleChoice:180 reference:-27 multipleReference:122 list:-58
type typeWord via choice:37
type typeWord view text:-73 boolean:163 choice:37 reference:-60
type typeWord virtual boolean:97 choice:-35 reference:-33
type typeWord visibility text:-66 multilineText:-46 integer:-21 number:-26 boolean:61 choice:301 reference:-104 multipleReference:-22 list:-21
type typeWord visible text:-55 boolean:210 choice:-126
type typeWord volume text:-63 boolean:189 choice:-60
type typeWord vpc text:47 choice:-27 reference:29
type typeWord wait text:48 integer:-58 boolean:39 choice:54 list:-20
type typeWord web url:41 integer:-51 choice:121 reference:-70
type typeWord webhook text:148 multilineText:-94 url:104 boolean:47 choice:-26 reference:-45 multipleReference:-38
type typeWord webhooks boolean:22
type typeWord website text:183 url:-63 reference:-23
type typeWord when integer:-39 boolean:-73 choice:81 reference:-25 date:127
type typeWord window text:23 multilineText:-37 integer:279 number:-23 boolean:-79 choice:-25 reference:-70 list:-20
type typeWord windows integer:78 boolean:-28 multipleReference:32 list:-34
type typeWord with text:-22 boolean:50
type typeWord within text:-54 integer:93 number:-45 boolean:103 choice:-61
type typeWord worker text:-60 multilineText:-21 boolean:-20 reference:79 list:102
type typeWord workflow text:46 choice:-24 reference:33 list:-21
type typeWord workspace text:45
type typeWord x-axis text:-37 multilineText:-27 integer:-38 number:340 boolean:-38 choice:-30 reference:-48 list:-36 keyValues:-24
type typeWord x.509 text:-28 choice:-23 file:101
type typeWord xml text:-46 multilineText:42 boolean:210 multipleReference:-22 list:-34 keyValues:-89 file:-32
type typeWord y-axis text:87
type typeWord yaml text:-34 multilineText:140 boolean:-24 choice:-26 reference:-33
type typeWord year text:116 boolean:-31 reference:-31
type typeWord years text:-33 integer:26 boolean:-74 reference:132 list:-22
type typeWord your text:151 multilineText:-34 boolean:-29
type typeWord zero text:-45 integer:-41 boolean:200
presence bias 0 required:-693 optional:-444 conditional:-229 unstated:318
presence presenceColumn 2 conditional:5000
presence presenceColumn 3 required:5918 optional:-48 conditional:-112 unstated:-760
presence presenceColumn 35 optional:5000
presence presenceColumn 36 required:5000
presence presenceColumn 4 required:-28 optional:5314 conditional:-82 unstated:-209
presence presenceColumnWord no required:-22 optional:308 conditional:-54 unstated:-238
presence presenceColumnWord yes required:517 optional:-32 conditional:-86 unstated:-400
presence presenceCondition 1000 required:-407 optional:-394 conditional:-607 unstated:532
presence presenceCondition 1001 required:-524 optional:-183 conditional:275 unstated:-55
presence presenceCondition 1002 required:-498 optional:-88 conditional:513 unstated:-226
presence presenceCondition 1003 required:-73 optional:-273 conditional:100 unstated:216
presence presenceCondition 101 required:-160 optional:-219 conditional:560 unstated:-234
presence presenceCondition 103 optional:-64 conditional:179 unstated:-106
presence presenceCondition 104 conditional:1500
presence presenceCondition 105 conditional:1500
presence presenceCondition 117 required:142 optional:226 conditional:-164 unstated:-210
presence presenceCondition 119 optional:-20 conditional:-87 unstated:117
presence presenceCondition 120 conditional:1500
presence presenceCondition 121 conditional:1500
presence presenceCondition 136 conditional:1500
presence presenceCondition 137 conditional:1500
presence presenceCondition 152 conditional:1500
presence presenceCondition 153 conditional:1500
presence presenceCondition 16 required:-75 unstated:-34
presence presenceCondition 168 conditional:1500
presence presenceCondition 169 required:-34 optional:-101 conditional:780 unstated:840
presence presenceCondition 171 conditional:215 unstated:-202
presence presenceCondition 18 conditional:-140 unstated:166
presence presenceCondition 20 optional:139 conditional:-195 unstated:65
presence presenceCondition 22 optional:-87 conditional:-437 unstated:539
presence presenceCondition 24 optional:301 conditional:1419 unstated:-212
presence presenceCondition 25 conditional:1412 unstated:100
presence presenceCondition 26 optional:-83 conditional:-371 unstated:474
presence presenceCondition 32 required:-158 optional:239 conditional:-374 unstated:103
presence presenceCondition 33 optional:95 conditional:191 unstated:-271
presence presenceCondition 34 required:-25 optional:-120 conditional:-173 unstated:312
presence presenceCondition 35 conditional:-45 unstated:57
presence presenceCondition 36 optional:-23 conditional:141 unstated:-116
presence presenceCondition 38 conditional:-87 unstated:94
presence presenceCondition 40 conditional:1500
presence presenceCondition 41 conditional:1500
presence presenceCondition 48 optional:31 conditional:-373 unstated:366
presence presenceCondition 50 conditional:-24 unstated:33
presence presenceCondition 52 required:-62 optional:-171 conditional:402 unstated:-192
presence presenceCondition 53 conditional:441 unstated:-424
presence presenceCondition 54 optional:-33 conditional:-34 unstated:74
presence presenceCondition 56 optional:98 conditional:2206 unstated:203
presence presenceCondition 57 conditional:2463 unstated:56
presence presenceCondition 58 optional:-31 conditional:408 unstated:-373
presence presenceCondition 59 conditional:175 unstated:-163
presence presenceCondition 64 required:254 optional:-68 conditional:-83 unstated:-132
presence presenceCondition 72 required:31 conditional:2502 unstated:-30
presence presenceCondition 73 required:-42 conditional:2604 unstated:-58
presence presenceCondition 8 conditional:1500
presence presenceCondition 80 required:-195 optional:-225 conditional:-158 unstated:503
presence presenceCondition 81 optional:-20 conditional:169 unstated:-145
presence presenceCondition 82 optional:189 conditional:-239 unstated:76
presence presenceCondition 84 required:-83 optional:-313 conditional:1271 unstated:-973
presence presenceCondition 85 required:-167 optional:-81 conditional:777 unstated:-542
presence presenceCondition 86 conditional:180 unstated:-165
presence presenceCondition 87 conditional:198 unstated:-191
presence presenceCondition 88 conditional:1500
presence presenceCondition 89 conditional:1500
presence presenceCondition 9 conditional:1500
presence presenceConditionMark 0 required:-446 optional:72 conditional:-82 unstated:53
presence presenceConditionMark 1 required:-109 optional:-376 conditional:503 unstated:-252
presence presenceConditionWord advanced optional:302 conditional:-20 unstated:-265
presence presenceConditionWord appears conditional:-20 unstated:38
presence presenceConditionWord applicable optional:-35 conditional:323 unstated:-282
presence presenceConditionWord applies required:-23 optional:-153 conditional:546 unstated:-397
presence presenceConditionWord available required:-49 optional:64 conditional:-310 unstated:296
presence presenceConditionWord displayed required:-25 optional:-52 conditional:-44 unstated:118
presence presenceConditionWord for required:-245 optional:-71 conditional:343 unstated:-133
presence presenceConditionWord if required:-415 optional:159 conditional:311 unstated:-335
presence presenceConditionWord only required:-23 optional:28 conditional:-75 unstated:56
presence presenceConditionWord required required:124 optional:-63 unstated:-68
presence presenceConditionWord shown conditional:75 unstated:-58
presence presenceConditionWord unless conditional:-22 unstated:30
presence presenceConditionWord used conditional:177 unstated:-160
presence presenceConditionWord visible optional:-42 conditional:-63 unstated:119
presence presenceConditionWord when required:272 optional:56 conditional:-80 unstated:-245
presence presenceConditionWord with optional:-35 conditional:-151 unstated:200
presence presenceDefault 0 required:-461 optional:-510 conditional:-144 unstated:193
presence presenceDefault 1 required:-32 optional:97 conditional:-64
presence presenceDefault 2 required:-115 optional:76
presence presenceDefault 3 required:-277 optional:-77 conditional:-380 unstated:687
presence presenceDefault 4 required:-188 optional:-209 conditional:-96 unstated:314
presence presenceEdition 0 optional:-21 conditional:102 unstated:-74
presence presenceFirst 0 conditional:-40 unstated:73
presence presenceFirst 1 required:-27 optional:-34 conditional:52
presence presenceFirst a required:236 optional:-200 conditional:-409 unstated:367
presence presenceFirst accept optional:-30 conditional:99 unstated:-71
presence presenceFirst action optional:-36 conditional:-68 unstated:109
presence presenceFirst add required:-111 optional:317 conditional:-326 unstated:102
presence presenceFirst additional optional:-29 conditional:-54 unstated:96
presence presenceFirst address conditional:-51 unstated:68
presence presenceFirst adds required:-23 optional:122 conditional:-125 unstated:25
presence presenceFirst adjust optional:-152 conditional:97 unstated:75
presence presenceFirst adjusts conditional:-26 unstated:45
presence presenceFirst advanced optional:-22 conditional:-47 unstated:81
presence presenceFirst after optional:-28 conditional:120 unstated:-105
presence presenceFirst aggregation conditional:-21 unstated:38
presence presenceFirst all optional:-33 conditional:-45 unstated:90
presence presenceFirst allow required:-20 optional:-45 conditional:-175 unstated:243
presence presenceFirst allows required:-105 optional:-140 unstated:240
presence presenceFirst an required:-49 optional:478 conditional:-200 unstated:-227
presence presenceFirst any optional:-22 conditional:-50 unstated:84
presence presenceFirst api required:-73 optional:289 conditional:-114 unstated:-116
presence presenceFirst appears optional:-27 unstated:23
presence presenceFirst applications conditional:-28 unstated:52
presence presenceFirst apply required:-31 optional:-38 conditional:-73 unstated:144
presence presenceFirst are conditional:157 unstated:-135
presence presenceFirst as conditional:-32 unstated:56
presence presenceFirst assign required:-43 optional:-79 conditional:-57 unstated:180
presence presenceFirst attach conditional:-50 unstated:67
presence presenceFirst authentication required:-21 conditional:-73 unstated:85
presence presenceFirst automatically conditional:-84 unstated:101
presence presenceFirst aws unstated:23
presence presenceFirst azure required:-28 optional:-49 conditional:-59 unstated:138
presence presenceFirst back conditional:-71 unstated:96
presence presenceFirst base conditional:-41 unstated:69
presence presenceFirst bearer optional:-21 conditional:118 unstated:-84
presence presenceFirst bind conditional:-52 unstated:72
presence presenceFirst by required:-28 optional:-138 unstated:179
presence presenceFirst can optional:-26 conditional:-228 unstated:259
presence presenceFirst cap conditional:-21 unstated:34
presence presenceFirst certificate optional:-37 conditional:-59 unstated:107
presence presenceFirst change optional:-38 conditional:-62 unstated:117
presence presenceFirst check required:-29 optional:-50 conditional:-101 unstated:187
presence presenceFirst choice conditional:-23 unstated:40
presence presenceFirst choose required:-23 optional:-237 conditional:-274 unstated:557
presence presenceFirst clear required:-197 conditional:336 unstated:-127
presence presenceFirst click required:-37 optional:108 conditional:-191 unstated:118
presence presenceFirst close conditional:-55 unstated:64
presence presenceFirst color conditional:-21 unstated:36
presence presenceFirst column required:71 unstated:-54
presence presenceFirst comma-separated conditional:216 unstated:-211
presence presenceFirst configure required:130 optional:-235 conditional:-92 unstated:206
presence presenceFirst connect unstated:28
presence presenceFirst connection unstated:23
presence presenceFirst content optional:-31 conditional:-83 unstated:129
presence presenceFirst control required:-33 optional:-58 conditional:-202 unstated:295
presence presenceFirst controls required:-103 optional:-127 conditional:-230 unstated:460
presence presenceFirst copy required:-32 optional:-131 conditional:-115 unstated:280
presence presenceFirst create required:-51 optional:91 conditional:-167 unstated:135
presence presenceFirst currently optional:-42 conditional:230 unstated:-185
presence presenceFirst custom required:-55 optional:-32 conditional:59 unstated:20
presence presenceFirst customer unstated:33
presence presenceFirst customize conditional:-32 unstated:55
presence presenceFirst decides conditional:-27 unstated:51
presence presenceFirst default required:-43 optional:-87 conditional:-221 unstated:354
presence presenceFirst defaults required:403 optional:-116 conditional:-153 unstated:-137
presence presenceFirst define required:-94 optional:263 conditional:-162
presence presenceFirst defines required:-89 optional:-61 conditional:-151 unstated:290
presence presenceFirst delete conditional:-20 unstated:32
presence presenceFirst depending required:-58 optional:-382 conditional:1102 unstated:-666
presence presenceFirst describe conditional:-37 unstated:60
presence presenceFirst determine optional:-52 conditional:25 unstated:43
presence presenceFirst determines required:-28 optional:-58 conditional:-67 unstated:154
presence presenceFirst disabled optional:-39 conditional:-70 unstated:115
presence presenceFirst display required:-35 optional:-34 conditional:-76 unstated:148
presence presenceFirst displays optional:-23 conditional:754 unstated:-724
presence presenceFirst document optional:39 conditional:144 unstated:-181
presence presenceFirst domain optional:-20 conditional:-41 unstated:74
presence presenceFirst during optional:-30 conditional:-51 unstated:93
presence presenceFirst each required:-50 optional:95 conditional:385 unstated:-441
presence presenceFirst edit required:-67 optional:-36 conditional:-56 unstated:160
presence presenceFirst either required:149 conditional:-36 unstated:-101
presence presenceFirst email required:123 optional:-27 conditional:-85
presence presenceFirst enable required:-42 optional:-215 conditional:-264 unstated:525
presence presenceFirst enabled conditional:-35 unstated:53
presence presenceFirst enables optional:-49 unstated:76
presence presenceFirst enabling conditional:59 unstated:-51
presence presenceFirst endpoint conditional:179 unstated:-173
presence presenceFirst ensure optional:-21 conditional:-129 unstated:162
presence presenceFirst enter required:212 conditional:-419 unstated:-322
presence presenceFirst environment conditional:-22 unstated:42
presence presenceFirst example required:-49 optional:-42 conditional:341 unstated:-260
presence presenceFirst external conditional:-34 unstated:56
presence presenceFirst extra required:-28 optional:-39 conditional:579 unstated:-518
presence presenceFirst field required:-57 optional:234 conditional:-131 unstated:-47
presence presenceFirst fields optional:115 conditional:41 unstated:-153
presence presenceFirst file required:-31 optional:58 conditional:-23
presence presenceFirst fill required:-100 optional:617 conditional:-310 unstated:-259
presence presenceFirst filter optional:109 conditional:123 unstated:-212
presence presenceFirst find optional:-24 conditional:-42 unstated:81
presence presenceFirst first conditional:-26 unstated:56
presence presenceFirst fixed optional:-24 conditional:138 unstated:-99
presence presenceFirst for required:-174 optional:-116 conditional:282 unstated:-53
presence presenceFirst form conditional:-29 unstated:58
presence presenceFirst from required:-60 optional:-82 unstated:130
presence presenceFirst general conditional:-25 unstated:44
presence presenceFirst generate conditional:-22 unstated:37
presence presenceFirst get optional:-23 conditional:-87 unstated:126
presence presenceFirst give required:-41 conditional:-141 unstated:204
presence presenceFirst go conditional:-33 unstated:64
presence presenceFirst hello optional:-27 conditional:-26 unstated:63
presence presenceFirst here optional:-128 conditional:20 unstated:126
presence presenceFirst hide required:-20 optional:-23 conditional:-76 unstated:121
presence presenceFirst host conditional:-27 unstated:42
presence presenceFirst hour conditional:-58 unstated:67
presence presenceFirst how required:122 optional:25 conditional:-55 unstated:-98
presence presenceFirst html optional:-20 conditional:82 unstated:-55
presence presenceFirst http optional:24 conditional:-34
presence presenceFirst human-readable conditional:-74 unstated:93
presence presenceFirst if required:-115 optional:-68 conditional:270 unstated:-194
presence presenceFirst in required:-163 optional:-176 conditional:-545 unstated:737
presence presenceFirst include required:-30 optional:273 conditional:33 unstated:-282
presence presenceFirst increase optional:-42 conditional:-34 unstated:89
presence presenceFirst initial conditional:-29 unstated:49
presence presenceFirst input optional:-28 conditional:-55 unstated:96
presence presenceFirst internal conditional:-148 unstated:170
presence presenceFirst ip required:182 optional:50 conditional:-28 unstated:-206
presence presenceFirst is required:-100 optional:-157 conditional:104 unstated:145
presence presenceFirst it required:-41 optional:-79 conditional:338 unstated:-217
presence presenceFirst json required:-218 optional:123 conditional:368 unstated:-275
presence presenceFirst keep required:-116 optional:208 conditional:-178 unstated:85
presence presenceFirst ldap optional:-35 conditional:-57 unstated:93
presence presenceFirst leave required:-53 optional:875 conditional:-193 unstated:-627
presence presenceFirst lets conditional:-53 unstated:64
presence presenceFirst limit conditional:-23 unstated:40
presence presenceFirst limits optional:-31 conditional:127 unstated:-84
presence presenceFirst list optional:156 conditional:-32 unstated:-110
presence presenceFirst local conditional:-26 unstated:48
presence presenceFirst locate required:-21 optional:-27 conditional:-62 unstated:107
presence presenceFirst location conditional:-50 unstated:67
presence presenceFirst log optional:54 conditional:-48
presence presenceFirst make required:136 optional:-70 unstated:-72
presence presenceFirst max required:-21 conditional:-25 unstated:58
presence presenceFirst maximum required:-35 optional:37 conditional:-136 unstated:138
presence presenceFirst message conditional:-73 unstated:71
presence presenceFirst metadata conditional:-21 unstated:39
presence presenceFirst minimum required:-82 optional:43 conditional:-88 unstated:126
presence presenceFirst model conditional:-30 unstated:31
presence presenceFirst modify optional:-213 conditional:-21 unstated:239
presence presenceFirst multiple optional:60 conditional:-46
presence presenceFirst must optional:-43 conditional:35
presence presenceFirst mysql optional:-29 conditional:-71 unstated:92
presence presenceFirst name required:-42 optional:-167 conditional:-169 unstated:384
presence presenceFirst navigate unstated:33
presence presenceFirst new optional:-143 conditional:700 unstated:-539
presence presenceFirst next optional:-20 conditional:-29 unstated:62
presence presenceFirst no required:-30 optional:488 conditional:-272 unstated:-201
presence presenceFirst none conditional:157 unstated:-136
presence presenceFirst note required:-153 optional:-42 conditional:583 unstated:-395
presence presenceFirst now conditional:-22 unstated:44
presence presenceFirst number optional:-34 conditional:-90 unstated:145
presence presenceFirst off optional:-25 conditional:-50 unstated:80
presence presenceFirst on required:141 conditional:-69 unstated:-72
presence presenceFirst once required:-50 optional:-72 conditional:539 unstated:-421
presence presenceFirst one required:35 optional:-22 conditional:-33
presence presenceFirst only required:196 optional:-54 conditional:67 unstated:-213
presence presenceFirst open optional:146 conditional:-36 unstated:-92
presence presenceFirst optional required:-47 optional:328 conditional:-165 unstated:-124
presence presenceFirst optionally required:-25 optional:413 conditional:-99 unstated:-284
presence presenceFirst or conditional:172 unstated:-147
presence presenceFirst override conditional:-43 unstated:41
presence presenceFirst page conditional:-34 unstated:61
presence presenceFirst parameter required:-25 optional:283 conditional:-115 unstated:-148
presence presenceFirst password optional:148 conditional:-49 unstated:-95
presence presenceFirst paste required:129 optional:-146 conditional:-54 unstated:79
presence presenceFirst path required:-28 optional:-35 conditional:-101 unstated:164
presence presenceFirst percentage conditional:165 unstated:-147
presence presenceFirst port conditional:-40 unstated:69
presence presenceFirst post conditional:-35 unstated:59
presence presenceFirst primary conditional:-54 unstated:83
presence presenceFirst provide required:-23 optional:-171 conditional:537 unstated:-375
presence presenceFirst provides conditional:-32 unstated:57
presence presenceFirst public conditional:-205 unstated:228
presence presenceFirst query required:129 optional:-25 conditional:-57 unstated:-48
presence presenceFirst refers required:-37 optional:-69 conditional:57 unstated:48
presence presenceFirst refresh conditional:-24 unstated:37
presence presenceFirst relative conditional:-38 unstated:67
presence presenceFirst remember unstated:29
presence presenceFirst remove conditional:168 unstated:-145
presence presenceFirst replace conditional:-37 unstated:59
presence presenceFirst repository conditional:-37 unstated:56
presence presenceFirst request required:-186 conditional:235 unstated:-30
presence presenceFirst require optional:-24 conditional:-157 unstated:190
presence presenceFirst required required:119 optional:-30 conditional:-135 unstated:54
presence presenceFirst reserved optional:84 conditional:-34 unstated:-46
presence presenceFirst restrict conditional:-23 unstated:34
presence presenceFirst search required:-170 optional:303 conditional:-21 unstated:-106
presence presenceFirst secret optional:-27 conditional:506 unstated:-463
presence presenceFirst see optional:-56 conditional:-100 unstated:159
presence presenceFirst select required:224 optional:-705 unstated:221
presence presenceFirst selected conditional:-27 unstated:32
presence presenceFirst selects required:-72 optional:-114 conditional:-175 unstated:361
presence presenceFirst sender conditional:-46 unstated:47
presence presenceFirst set required:299 optional:-435 conditional:-169 unstated:223
presence presenceFirst sets required:-163 optional:-101 conditional:-179 unstated:422
presence presenceFirst short conditional:-46 unstated:42
presence presenceFirst show optional:-23 conditional:-117 unstated:151
presence presenceFirst shows conditional:-32 unstated:40
presence presenceFirst sign conditional:-38 unstated:43
presence presenceFirst signature conditional:-88 unstated:95
presence presenceFirst since required:64 conditional:-25 unstated:-22
presence presenceFirst skip conditional:425 unstated:-393
presence presenceFirst some required:-24 optional:-27 conditional:496 unstated:-445
presence presenceFirst sort required:-45 optional:97 conditional:-63
presence presenceFirst source required:177 optional:-25 conditional:-39 unstated:-115
presence presenceFirst specific conditional:300 unstated:-290
presence presenceFirst specifies required:674 optional:-245 conditional:-568 unstated:26
presence presenceFirst specify required:162 conditional:-90 unstated:-81
presence presenceFirst ssl conditional:-55 unstated:69
presence presenceFirst start conditional:163 unstated:-137
presence presenceFirst support required:-137 optional:-27 conditional:265 unstated:-106
presence presenceFirst tabs conditional:-24 unstated:38
presence presenceFirst tag required:-40 conditional:-32 unstated:90
presence presenceFirst tags conditional:-42 unstated:59
presence presenceFirst target optional:-29 conditional:-34 unstated:56
presence presenceFirst test optional:-30 conditional:-73 unstated:105
presence presenceFirst text required:-26 conditional:267 unstated:-262
presence presenceFirst the required:110 optional:-503 conditional:-43 unstated:98
presence presenceFirst then required:-21 optional:-36 conditional:57
presence presenceFirst there optional:-30 conditional:-56 unstated:105
presence presenceFirst these optional:-34 conditional:-69 unstated:113
presence presenceFirst they optional:-24 conditional:-41 unstated:82
presence presenceFirst this required:-247 optional:199 conditional:-103 unstated:130
presence presenceFirst tick conditional:418 unstated:-395
presence presenceFirst time optional:-22 conditional:-32 unstated:68
presence presenceFirst timeout optional:-20 conditional:-28 unstated:57
presence presenceFirst title conditional:-49 unstated:77
presence presenceFirst to required:-189 optional:890 conditional:-455 unstated:-306
presence presenceFirst toggle required:-35 optional:-47 conditional:142 unstated:-56
presence presenceFirst toggles unstated:24
presence presenceFirst total required:172 optional:-39 conditional:-74 unstated:-52
presence presenceFirst true conditional:-52 unstated:61
presence presenceFirst turn conditional:-59 unstated:78
presence presenceFirst turns conditional:-24 unstated:31
presence presenceFirst type optional:32
presence presenceFirst types unstated:27
presence presenceFirst under required:-40 optional:-82 conditional:-206 unstated:331
presence presenceFirst unique required:-34 optional:-73 conditional:-131 unstated:235
presence presenceFirst update conditional:-29 unstated:49
presence presenceFirst upload required:-25 optional:-48 conditional:454 unstated:-384
presence presenceFirst url required:-20 optional:-37 conditional:-64 unstated:119
presence presenceFirst use required:-72 optional:-138 conditional:-298 unstated:513
presence presenceFirst used required:-76 optional:53 unstated:20
presence presenceFirst user required:-95 conditional:208 unstated:-115
presence presenceFirst username optional:175 conditional:-26 unstated:-143
presence presenceFirst users optional:-20 conditional:163 unstated:-136
presence presenceFirst value required:-116 optional:-147 conditional:1216 unstated:-969
presence presenceFirst version required:-25 optional:-31 conditional:-44 unstated:101
presence presenceFirst what required:-22 optional:-79 conditional:-187 unstated:284
presence presenceFirst when required:-92 optional:150 conditional:-72 unstated:-42
presence presenceFirst where optional:166 conditional:-22 unstated:-140
presence presenceFirst whether required:-44 conditional:-253 unstated:314
presence presenceFirst which unstated:27
presence presenceFirst who optional:115 conditional:-95
presence presenceFirst with conditional:-73 unstated:90
presence presenceFirst within unstated:29
presence presenceFirst write optional:-31 conditional:-33 unstated:73
presence presenceFirst you required:80 conditional:-173 unstated:-25
presence presenceFirst your required:-87 optional:-263 conditional:185 unstated:151
presence presenceHeading 1 required:172 optional:2134 conditional:228 unstated:-1039
presence presenceHeading 2 required:1346 optional:324 conditional:135 unstated:-319
presence presenceHeading 3 required:-312 optional:-263 conditional:423 unstated:80
presence presenceHeading 5 required:-113 optional:2695 conditional:-267 unstated:-860
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:161 optional:132 conditional:-26 unstated:-255
presence presenceHeading 66 unstated:21
presence presenceHeading 67 optional:-48 unstated:66
presence presenceHeading 69 required:-30 optional:1368 conditional:-213 unstated:-1178
presence presenceHeading 7 required:-90 optional:161 conditional:-294 unstated:213
presence presenceHeading 71 conditional:-30 unstated:47
presence presenceIfLater 1 required:66 optional:-128 conditional:103 unstated:-148
presence presenceIntro #40 optional:127 conditional:-168 unstated:64
presence presenceIntro #42 optional:-63 conditional:244 unstated:-177
presence presenceIntro #43 optional:-40 conditional:272 unstated:-216
presence presenceIntro #46 conditional:365 unstated:-340
presence presenceIntro #47 conditional:188 unstated:-158
presence presenceIntro #48 optional:215 conditional:115 unstated:-309
presence presenceIntro #49 required:-80 optional:-177 conditional:42 unstated:194
presence presenceIntro #4a conditional:-149 unstated:165
presence presenceIntro #4d optional:-30 conditional:-128 unstated:163
presence presenceIntro #4e optional:-27 conditional:281 unstated:-239
presence presenceIntro #4f optional:-28 conditional:80 unstated:-37
presence presenceIntro #50 optional:-20 conditional:179 unstated:-152
presence presenceIntro #53 required:-89 optional:-211 conditional:542 unstated:-281
presence presenceIntro #57 conditional:-76 unstated:103
presence presenceIntro #5a required:-50 optional:-83 conditional:165 unstated:-26
presence presenceIntro #5b conditional:71 unstated:-57
presence presenceIntro #5c optional:-31 conditional:67
presence presenceIntro byDefault required:-112 optional:-334 conditional:139 unstated:278
presence presenceIntro example required:-79 optional:246 conditional:-359 unstated:162
presence presenceIntro existing required:-158 optional:513 conditional:-316 unstated:-123
presence presenceIntro following required:628 optional:-367 conditional:-318 unstated:-197
presence presenceIntro followingValues required:55 optional:216 conditional:-114 unstated:-367
presence presenceIntro fromMenu required:204 optional:-322 conditional:-150 unstated:262
presence presenceIntro logIn required:58 optional:-86 conditional:-75 unstated:70
presence presenceIntro needs required:-122 optional:-136 conditional:387 unstated:-161
presence presenceIntro oneOf required:-114 optional:-50 conditional:51 unstated:114
presence presenceIntro optional required:-167 optional:733 conditional:-377 unstated:-252
presence presenceIntro optionsAnnounced required:163 optional:-101 conditional:350 unstated:-423
presence presenceIntro ordered required:-134 optional:78 conditional:-466 unstated:31
presence presenceIntro pairs required:277 optional:167 conditional:-151 unstated:-310
presence presenceIntro range required:533 optional:31 conditional:-35 unstated:-553
presence presenceIntro recommended required:-34 optional:-58 conditional:-137 unstated:228
presence presenceIntro required required:293 optional:488 conditional:-281 unstated:-609
presence presenceIntro separated required:-31 optional:-38 conditional:-139 unstated:211
presence presenceIntro severalOf required:-31 optional:523 conditional:99 unstated:-620
presence presenceIntro shownOnly required:-132 optional:-134 conditional:-544 unstated:816
presence presenceIntro softened required:-238 optional:403 conditional:-465 unstated:239
presence presenceIntro valuesAre required:197 optional:-420 conditional:-410 unstated:520
presence presenceIntro whether required:-176 optional:54 conditional:-174 unstated:272
presence presenceIntroCondition 0 required:-1153 unstated:207
presence presenceIntroCondition 1 required:674 optional:-327 conditional:-243 unstated:-451
presence presenceIntroCondition 2 required:-433 optional:-512 conditional:676 unstated:-34
presence presenceIntroCondition 3 required:1188 optional:-206 conditional:-832 unstated:-405
presence presenceIntroCondition 4 required:-66 optional:283 conditional:-153 unstated:-58
presence presenceIntroCondition 5 optional:56 conditional:-120 unstated:81
presence presenceIntroCondition 6 required:-413 optional:44 conditional:343 unstated:-299
presence presenceIntroCondition 64 required:-96 optional:-210 conditional:-43 unstated:353
presence presenceIntroCondition 65 required:-54 optional:101 conditional:-53
presence presenceIntroCondition 66 required:-31 optional:-116 conditional:171
presence presenceIntroCondition 67 required:175 optional:-29 unstated:-124
presence presenceIntroCondition 69 unstated:23
presence presenceIntroCondition 70 required:-283 optional:390 conditional:229 unstated:-380
presence presenceIntroWord #40 required:542 optional:-128 conditional:-124 unstated:-298
presence presenceIntroWord #41 required:1802 optional:600 conditional:-154 unstated:-314
presence presenceIntroWord #80 required:-167 optional:691 conditional:-247 unstated:-340
presence presenceIntroWord #81 optional:1976 conditional:59 unstated:-33
presence presenceIntroWord #c0 optional:-22 conditional:-100 unstated:131
presence presenceLabel 1 required:-26 optional:4745 conditional:-41 unstated:322
presence presenceLabel 2 required:4744 conditional:357 unstated:-92
presence presenceLabel 3 required:1042 optional:-27
presence presenceLabel 5 optional:196 unstated:-178
presence presenceLegend 0 required:46 optional:102 conditional:-148
presence presenceMood 0 required:-688 optional:-314 conditional:-269 unstated:483
presence presenceMood 1 required:-400 optional:-90 conditional:44 unstated:180
presence presenceMood 2 required:-294 optional:24 conditional:-102 unstated:190
presence presenceMood 3 required:333 conditional:406 unstated:-718
presence presenceMood 4 required:-140 optional:-88 conditional:62 unstated:139
presence presenceMood 5 required:-217 optional:125 conditional:164 unstated:-83
presence presenceMood 6 required:-407 optional:-473 conditional:-350 unstated:174
presence presenceMood 64 required:-304 optional:-470 conditional:-140 unstated:735
presence presenceMood 65 required:-49 optional:66 conditional:-143 unstated:123
presence presenceMood 66 required:-50 optional:-76 conditional:-278 unstated:407
presence presenceMood 67 required:-22 optional:-47 conditional:70
presence presenceMood 68 required:-39 optional:-42 conditional:23 unstated:61
presence presenceMood 69 conditional:-76 unstated:89
presence presenceMood 70 required:-251 optional:-162 conditional:276 unstated:-27
presence presenceParent 1 optional:1166 unstated:-149
presence presenceParent 2 required:972 unstated:40
presence presencePhrase #40 required:-39 optional:-406 conditional:240 unstated:164
presence presencePhrase #42 required:-58 conditional:-140 unstated:219
presence presencePhrase #43 optional:-60 conditional:241 unstated:-177
presence presencePhrase #46 conditional:-56 unstated:66
presence presencePhrase #47 optional:-43 conditional:53
presence presencePhrase #48 conditional:-41 unstated:68
presence presencePhrase #49 optional:-59 conditional:-52 unstated:116
presence presencePhrase #4a conditional:-27 unstated:40
presence presencePhrase #4b conditional:-82 unstated:90
presence presencePhrase #4c conditional:-43 unstated:51
presence presencePhrase #4d optional:-72 conditional:-73 unstated:157
presence presencePhrase #4e conditional:-61 unstated:83
presence presencePhrase #4f required:-30 optional:-94 conditional:-50 unstated:172
presence presencePhrase #50 required:-66 optional:98 conditional:-22 unstated:-22
presence presencePhrase #51 optional:-36 unstated:50
presence presencePhrase #53 optional:-67 conditional:-89 unstated:168
presence presencePhrase #54 optional:-28 conditional:278 unstated:-236
presence presencePhrase #56 conditional:-86 unstated:112
presence presencePhrase #57 optional:-183 conditional:185 unstated:-59
presence presencePhrase #59 conditional:-47 unstated:67
presence presencePhrase #5a required:-23 optional:-115 unstated:139
presence presencePhrase #5c required:-30 optional:-33 conditional:-288 unstated:351
presence presencePhrase byDefault required:352 optional:57 conditional:-242 unstated:-249
presence presencePhrase defaultIs required:159 optional:-47 conditional:45 unstated:-153
presence presencePhrase example required:250 optional:-418 conditional:238 unstated:-319
presence presencePhrase existing required:-67 optional:-178 conditional:-223 unstated:321
presence presencePhrase filledByItself required:-54 conditional:-76 unstated:126
presence presencePhrase following conditional:-278 unstated:248
presence presencePhrase followingValues required:-115 optional:-441 conditional:328 unstated:200
presence presencePhrase fromMenu required:-59 optional:-433 conditional:53 unstated:341
presence presencePhrase leaveBlank optional:3639 conditional:-98 unstated:-525
presence presencePhrase logIn required:-52 optional:93 conditional:-305 unstated:262
presence presencePhrase multiline required:-287 optional:-364 conditional:704 unstated:-161
presence presencePhrase neededIf required:196 optional:-131 conditional:134 unstated:-197
presence presencePhrase needs required:-66 optional:-176 conditional:605 unstated:-361
presence presencePhrase omission required:-207 optional:2739 conditional:166 unstated:-211
presence presencePhrase oneOf required:-71 optional:-334 conditional:197 unstated:171
presence presencePhrase optional required:-231 optional:2325 conditional:-224 unstated:-548
presence presencePhrase optionsAnnounced optional:-25 conditional:113 unstated:-72
presence presencePhrase ordered required:-482 optional:-238 conditional:377 unstated:-281
presence presencePhrase pairs required:-38 optional:-22 conditional:-114 unstated:175
presence presencePhrase range optional:-270 conditional:148 unstated:113
presence presencePhrase recommended required:-123 optional:-55 conditional:-77 unstated:257
presence presencePhrase required required:657 optional:-152 conditional:47 unstated:-647
presence presencePhrase separated optional:-21 conditional:-109 unstated:112
presence presencePhrase severalOf required:-191 optional:45 conditional:323 unstated:-246
presence presencePhrase shownOnly required:-84 optional:87 conditional:-156 unstated:131
presence presencePhrase softened required:-80 optional:-89 conditional:-276 unstated:381
presence presencePhrase valuesAre required:-284 optional:368 conditional:-193 unstated:79
presence presencePhrase whether required:-149 optional:-189 conditional:-73 unstated:431
presence presencePhraseLater #40 optional:-32 conditional:298 unstated:-257
presence presencePhraseLater #41 conditional:-26 unstated:34
presence presencePhraseLater #42 required:-35 optional:-66 conditional:36 unstated:70
presence presencePhraseLater #43 optional:-32 conditional:247 unstated:-207
presence presencePhraseLater #44 unstated:20
presence presencePhraseLater #46 conditional:-29 unstated:42
presence presencePhraseLater #47 conditional:-76 unstated:91
presence presencePhraseLater #48 optional:-166 conditional:-146 unstated:332
presence presencePhraseLater #49 optional:-85 conditional:-53 unstated:148
presence presencePhraseLater #4a conditional:133 unstated:-114
presence presencePhraseLater #4d required:-20 optional:-42 conditional:213 unstated:-148
presence presencePhraseLater #4e conditional:-50 unstated:63
presence presencePhraseLater #4f required:-24 optional:-82 conditional:56 unstated:53
presence presencePhraseLater #50 optional:-187 conditional:-124 unstated:331
presence presencePhraseLater #51 optional:-139 conditional:113 unstated:27
presence presencePhraseLater #53 optional:-89 conditional:111
presence presencePhraseLater #54 conditional:-38 unstated:43
presence presencePhraseLater #56 optional:-28 conditional:-20 unstated:53
presence presencePhraseLater #57 required:-27 optional:-205 conditional:127 unstated:109
presence presencePhraseLater #59 conditional:337 unstated:-324
presence presencePhraseLater #5a optional:-170 conditional:40 unstated:130
presence presencePhraseLater #5c optional:-54 conditional:30 unstated:36
presence presencePhraseLater byDefault required:-105 optional:680 conditional:-457 unstated:-204
presence presencePhraseLater defaultIs required:-327 optional:304 conditional:152 unstated:-121
presence presencePhraseLater example required:157 optional:-218 conditional:59 unstated:-187
presence presencePhraseLater existing required:-193 optional:164 conditional:-109 unstated:97
presence presencePhraseLater filledByItself required:-204 optional:440 conditional:-134 unstated:-108
presence presencePhraseLater following optional:-96 conditional:-344 unstated:428
presence presencePhraseLater followingValues required:54 optional:-93 conditional:70 unstated:-40
presence presencePhraseLater fromMenu required:-78 optional:94 conditional:-321 unstated:282
presence presencePhraseLater leaveBlank required:-77 optional:3596 conditional:-246 unstated:-781
presence presencePhraseLater logIn required:-29 optional:-53 conditional:-50 unstated:131
presence presencePhraseLater multiline required:-82 optional:-103 conditional:-113 unstated:295
presence presencePhraseLater neededIf optional:119 conditional:99 unstated:-234
presence presencePhraseLater needs required:-57 optional:91 conditional:38 unstated:-82
presence presencePhraseLater omission required:-49 optional:2926 conditional:-91 unstated:-791
presence presencePhraseLater oneOf required:-120 optional:85 conditional:-73 unstated:91
presence presencePhraseLater optional required:-340 optional:1390 conditional:-348 unstated:-840
presence presencePhraseLater optionsAnnounced conditional:106 unstated:-88
presence presencePhraseLater ordered required:-321 optional:74 conditional:134 unstated:115
presence presencePhraseLater pairs required:-66 optional:-29 conditional:-98 unstated:195
presence presencePhraseLater range required:25 optional:-26 conditional:219 unstated:-230
presence presencePhraseLater recommended required:-97 optional:148 conditional:-44 unstated:-49
presence presencePhraseLater required required:1352 optional:-318 conditional:-192 unstated:-1007
presence presencePhraseLater separated required:-131 optional:125 unstated:-28
presence presencePhraseLater severalOf optional:-133 conditional:-219 unstated:308
presence presencePhraseLater shownOnly required:-62 optional:-149 conditional:212
presence presencePhraseLater softened required:-99 optional:-137 conditional:148 unstated:58
presence presencePhraseLater valuesAre required:-152 optional:-409 conditional:499 unstated:-51
presence presencePhraseLater whether required:-110 optional:-93 unstated:189
presence presencePrefix by required:-25 optional:-131 conditional:23 unstated:135
presence presencePrefix can optional:-26 conditional:-223 unstated:254
presence presencePrefix check conditional:59 unstated:-45
presence presencePrefix choose optional:-24 conditional:131 unstated:-97
presence presencePrefix comma-separated conditional:216 unstated:-211
presence presencePrefix configure required:157 optional:-206 conditional:-20 unstated:86
presence presencePrefix default required:-43 optional:-87 conditional:-221 unstated:354
presence presencePrefix defaults required:403 optional:-116 conditional:-153 unstated:-137
presence presencePrefix either required:149 conditional:-36 unstated:-101
presence presencePrefix enable optional:-30 conditional:-57 unstated:94
presence presencePrefix enter required:-389 optional:-515 conditional:211 unstated:453
presence presencePrefix example required:-49 optional:-42 conditional:341 unstated:-260
presence presencePrefix fill required:-98 optional:626 conditional:-305 unstated:-274
presence presencePrefix go conditional:-33 unstated:64
presence presencePrefix if required:-22 optional:-44 conditional:-153 unstated:175
presence presencePrefix leave optional:208 conditional:-64 unstated:-135
presence presencePrefix list optional:167 conditional:-27 unstated:-128
presence presencePrefix multiple optional:60 conditional:-46
presence presencePrefix one required:35 optional:-22 conditional:-33
presence presencePrefix open optional:-23 conditional:-20 unstated:52
presence presencePrefix optional required:-37 optional:235 conditional:-103 unstated:-95
presence presencePrefix optionally required:-25 optional:413 conditional:-99 unstated:-284
presence presencePrefix paste required:-41 optional:-61 conditional:41 unstated:64
presence presencePrefix provide optional:-67 conditional:304 unstated:-266
presence presencePrefix required required:78 optional:-32 conditional:-134 unstated:75
presence presencePrefix select required:-32 optional:-27 conditional:117 unstated:-62
presence presencePrefix set required:-246 optional:-91 conditional:135 unstated:147
presence presencePrefix specify required:67 optional:-131 conditional:-73 unstated:114
presence presencePrefix the required:-129 conditional:-76 unstated:182
presence presencePrefix tick conditional:482 unstated:-468
presence presencePrefix toggle conditional:-58 unstated:74
presence presencePrefix turn conditional:-48 unstated:60
presence presencePrefix when optional:-27 conditional:-106 unstated:139
presence presencePrefix whether required:-44 conditional:-253 unstated:314
presence presenceScope 1 required:3977 optional:283 conditional:-92 unstated:-182
presence presenceScope 10 optional:4083 unstated:-73
presence presenceScope 13 required:3846 optional:324 conditional:135 unstated:-319
presence presenceScope 14 optional:4015
presence presenceScope 2 optional:4026 unstated:-21
presence presenceScope 5 required:4000
presence presenceScope 6 optional:4000
presence presenceScope 65 optional:-33 conditional:79 unstated:-46
presence presenceScope 78 optional:149 conditional:-132
presence presenceScope 9 required:4001
presence presenceTab 0 optional:-426 conditional:116 unstated:301
presence presenceTab 64 optional:-56 conditional:-70 unstated:144
presence presenceType 0 required:-243 optional:-39 conditional:-142 unstated:-192
presence presenceType 1 required:-757 optional:-794 conditional:-196 unstated:1048
presence presenceVia 0 required:-495 optional:-398 unstated:244
presence presenceVia 1 required:-478 optional:-247 conditional:-269 unstated:343
presence presenceVia 2 required:34 optional:144 conditional:-568 unstated:326
presence presenceVia 3 required:-142 optional:-369 conditional:-204
presence presenceWord #4 required:-96 optional:-97 unstated:124
presence presenceWord #5 required:2895 optional:-84 conditional:-23 unstated:206
presence presenceWord #6 required:803 optional:-147 conditional:-402 unstated:-302
presence presenceWord #7 required:3919 optional:-33 conditional:310 unstated:-197
presence presenceWord #8 required:-153 conditional:197 unstated:-65
presence presenceWord #9 optional:3050 conditional:-40
presence presenceWord #a required:-244 optional:603 conditional:-41 unstated:-484
presence presenceWord #b required:-28 optional:3905 conditional:47 unstated:77
secret bias 0 -3632
secret descriptionWord credentials 524
secret descriptionWord key 872
secret descriptionWord keys 81
secret descriptionWord password 514
secret descriptionWord passwords -100
secret descriptionWord secret 399
secret descriptionWord token 994
secret descriptionWord tokens -50
secret labelWord % -24
secret labelWord 1 -30
secret labelWord a -123
secret labelWord access 790
secret labelWord accesskey 195
secret labelWord account 492
secret labelWord action -33
secret labelWord add -26
secret labelWord additional -72
secret labelWord address -27
secret labelWord addresses -32
secret labelWord advanced -36
secret labelWord agent -45
secret labelWord algorithm -20
secret labelWord allow -34
secret labelWord allowed -52
secret labelWord amount -21
secret labelWord analytics -92
secret labelWord and -26
secret labelWord api 462
secret labelWord app -78
secret labelWord application 50
secret labelWord arn -34
secret labelWord attribute -48
secret labelWord auth 29
secret labelWord authentication -26
secret labelWord authority -25
secret labelWord aws 184
secret labelWord base -72
secret labelWord basic 24
secret labelWord bitbucket -114
secret labelWord body -81
secret labelWord bot 37
secret labelWord branch -32
secret labelWord build -28
secret labelWord by -30
secret labelWord ca 71
secret labelWord calling -44
secret labelWord category -21
secret labelWord cert -83
secret labelWord certificate -151
secret labelWord characters -92
secret labelWord check -30
secret labelWord claim -21
secret labelWord client 81
secret labelWord cloud -35
secret labelWord code -31
secret labelWord collection -56
secret labelWord color -73
secret labelWord column -29
secret labelWord condition -59
secret labelWord conditions -37
secret labelWord configuration -46
secret labelWord connect 182
secret labelWord connection -23
secret labelWord connector -72
secret labelWord contact -29
secret labelWord contacts -22
secret labelWord container -20
secret labelWord content -27
secret labelWord create -124
secret labelWord credential 443
secret labelWord credentials 88
secret labelWord criteria -25
secret labelWord css -22
secret labelWord currency -33
secret labelWord custom -78
secret labelWord dashboard -20
secret labelWord data -164
secret labelWord database -36
secret labelWord date -109
secret labelWord default -81
secret labelWord delay -20
secret labelWord description -183
secret labelWord directory -27
secret labelWord display -35
secret labelWord dn -30
secret labelWord docker -22
secret labelWord document -36
secret labelWord domain -47
secret labelWord domains -67
secret labelWord editor -112
secret labelWord email -98
secret labelWord enable -75
secret labelWord enabled -35
secret labelWord encryption 21
secret labelWord end -24
secret labelWord endpoint -73
secret labelWord engine -28
secret labelWord environment -55
secret labelWord event -37
secret labelWord expression -21
secret labelWord field -75
secret labelWord file 105
secret labelWord filter -94
secret labelWord flag -33
secret labelWord flow -55
secret labelWord folder -32
secret labelWord for -123
secret labelWord format -49
secret labelWord forwarding 98
secret labelWord frequency -21
secret labelWord from -47
secret labelWord function -58
secret labelWord gcp 125
secret labelWord git 67
secret labelWord gitlab -23
secret labelWord google 84
secret labelWord grant -29
secret labelWord group -103
secret labelWord groups -26
secret labelWord hash -78
secret labelWord header 133
secret labelWord headers -86
secret labelWord help -24
secret labelWord host 84
secret labelWord html -34
secret labelWord http -26
secret labelWord id -245
secret labelWord image -74
secret labelWord in -231
secret labelWord include -136
secret labelWord info -47
secret labelWord input -57
secret labelWord interval -33
secret labelWord invoice -33
secret labelWord ip -44
secret labelWord is -36
secret labelWord javascript -39
secret labelWord json 421
secret labelWord jwks -32
secret labelWord jwt -33
secret labelWord key 577
secret labelWord keys -236
secret labelWord label -46
secret labelWord labels -31
secret labelWord language -27
secret labelWord length -22
secret labelWord limit -30
secret labelWord line -27
secret labelWord location -35
secret labelWord mapping -32
secret labelWord max -71
secret labelWord message -240
secret labelWord messages -31
secret labelWord metadata -326
secret labelWord min -21
secret labelWord minimum -99
secret labelWord mode -63
secret labelWord model -31
secret labelWord name -271
secret labelWord network 315
secret labelWord no -82
secret labelWord notification -32
secret labelWord number -77
secret labelWord oauth -130
secret labelWord object 73
secret labelWord of -93
secret labelWord on -43
secret labelWord openai 23
secret labelWord or -25
secret labelWord order -34
secret labelWord organisation -45
secret labelWord organization -63
secret labelWord output -20
secret labelWord padding -20
secret labelWord page -30
secret labelWord paid -21
secret labelWord parameter -23
secret labelWord parameters -65
secret labelWord params -27
secret labelWord partition -249
secret labelWord passphrase 32
secret labelWord password 560
secret labelWord path -64
secret labelWord payload -84
secret labelWord payment -28
secret labelWord period -42
secret labelWord policies -26
secret labelWord port -42
secret labelWord prefix -40
secret labelWord private 131
secret labelWord profile -22
secret labelWord project -268
secret labelWord prompt -39
secret labelWord property -28
secret labelWord provider -29
secret labelWord proxy -24
secret labelWord public -149
secret labelWord query -67
secret labelWord queue -20
secret labelWord range -85
secret labelWord redirect -35
secret labelWord reference -26
secret labelWord refresh -23
secret labelWord region -26
secret labelWord registry -38
secret labelWord reminder -24
secret labelWord repository -32
secret labelWord request -28
secret labelWord resource -44
secret labelWord role -21
secret labelWord routing 60
secret labelWord rule -31
secret labelWord salt -22
secret labelWord schedule -20
secret labelWord schema -91
secret labelWord script -37
secret labelWord search -60
secret labelWord secret 1248
secret labelWord secretkey 139
secret labelWord select -37
secret labelWord selector -38
secret labelWord send -33
secret labelWord separator -47
secret labelWord server 39
secret labelWord service 501
secret labelWord session 440
secret labelWord severity -24
secret labelWord show -26
secret labelWord signing -26
secret labelWord size -37
secret labelWord skip -27
secret labelWord source -125
secret labelWord space -32
secret labelWord splitter -101
secret labelWord sql -153
secret labelWord ssh 258
secret labelWord start -40
secret labelWord statement -29
secret labelWord subject -22
secret labelWord table -73
secret labelWord tags -80
secret labelWord target -79
secret labelWord task -21
secret labelWord teams -21
secret labelWord template -102
secret labelWord text 65
secret labelWord the -73
secret labelWord time -39
secret labelWord timeout -68
secret labelWord title -56
secret labelWord tls 531
secret labelWord to 48
secret labelWord token 562
secret labelWord topic -68
secret labelWord type -152
secret labelWord types -48
secret labelWord unit -37
secret labelWord update -58
secret labelWord url -173
secret labelWord use -42
secret labelWord username -199
secret labelWord value 79
secret labelWord variable -61
secret labelWord variables -24
secret labelWord vendor -21
secret labelWord verify 49
secret labelWord version -25
secret labelWord webhook 127
secret labelWord when -51
secret labelWord x-axis -20
secret labelWord x.509 -35
secret secretBigram #68beec90 2000
secret secretBigram #e1a03592 4000
secret secretBigram access+key -455
secret secretBigram access+token 87
secret secretBigram api+key 2983
secret secretBigram bot+token 39
secret secretBigram certificate+authority -24
secret secretBigram client+id -43
secret secretBigram client+secret 2047
secret secretBigram encryption+key 2025
secret secretBigram event+type -21
secret secretBigram grant+types -26
secret secretBigram header+value 184
secret secretBigram in+password -203
secret secretBigram info+endpoint -46
secret secretBigram json+credentials 2516
secret secretBigram json+file 286
secret secretBigram key+id -2015
secret secretBigram key+name -3001
secret secretBigram key+passphrase 32
secret secretBigram license+key 1000
secret secretBigram object+key -88
secret secretBigram private+key 2451
secret secretBigram project+key -232
secret secretBigram public+key -3033
secret secretBigram routing+key 67
secret secretBigram secret+key 3012
secret secretBigram signing+key 1960
secret secretBigram ssh+key -2423
secret secretBigram ssh+keys -26
secret secretBigram text+splitter -101
secret secretBigram tls+certificate -24
secret secretBigram tls+key 505
secret secretBigram token+type -3000
secret secretBigram token+url -3000
secret secretBigram user+key 37
secret secretBigram webhook+secret 63
secret secretBigram x.509+certificate -35
secret secretHead % -23
secret secretHead 1 -30
secret secretHead accesskey 180
secret secretHead account 134
secret secretHead action -30
secret secretHead addresses -31
secret secretHead agent -23
secret secretHead algorithm -20
secret secretHead apikey 2500
secret secretHead application -45
secret secretHead arn -34
secret secretHead attribute -42
secret secretHead authority -24
secret secretHead body -60
secret secretHead cert -83
secret secretHead certificate -98
secret secretHead channel -25
secret secretHead collection -50
secret secretHead color -68
secret secretHead condition -53
secret secretHead conditions -37
secret secretHead configuration -45
secret secretHead connector -32
secret secretHead content -23
secret secretHead credentials 102
secret secretHead criteria -25
secret secretHead currency -30
secret secretHead data -47
secret secretHead date -89
secret secretHead description -183
secret secretHead directory -26
secret secretHead dn -30
secret secretHead domain -42
secret secretHead domains -67
secret secretHead editor -112
secret secretHead email -52
secret secretHead enabled -27
secret secretHead endpoint -56
secret secretHead engine -27
secret secretHead environment -30
secret secretHead expression -21
secret secretHead field -49
secret secretHead file 161
secret secretHead filter -83
secret secretHead folder -30
secret secretHead format -30
secret secretHead frequency -20
secret secretHead from -25
secret secretHead function -56
secret secretHead group -41
secret secretHead groups -21
secret secretHead header -22
secret secretHead headers -86
secret secretHead host -57
secret secretHead html -31
secret secretHead id -164
secret secretHead image -51
secret secretHead interval -33
secret secretHead key 257
secret secretHead keys -236
secret secretHead labels -31
secret secretHead language -21
secret secretHead length -21
secret secretHead limit -25
secret secretHead location -26
secret secretHead message -55
secret secretHead messages -28
secret secretHead metadata -73
secret secretHead mode -50
secret secretHead model -29
secret secretHead name -256
secret secretHead number -37
secret secretHead order -29
secret secretHead organization -56
secret secretHead padding -20
secret secretHead parameters -61
secret secretHead passcode 2864
secret secretHead passphrase 3032
secret secretHead password 3635
secret secretHead path -54
secret secretHead payload -72
secret secretHead pin 1000
secret secretHead policies -26
secret secretHead port -29
secret secretHead prefix -30
secret secretHead project -28
secret secretHead property -22
secret secretHead provider -22
secret secretHead query -34
secret secretHead range -21
secret secretHead reference -20
secret secretHead region -21
secret secretHead repository -27
secret secretHead schema -81
secret secretHead script -35
secret secretHead secret 2794
secret secretHead secretkey 139
secret secretHead selector -32
secret secretHead separator -44
secret secretHead server -54
secret secretHead service -38
secret secretHead severity -24
secret secretHead size -30
secret secretHead source -41
secret secretHead splitter -101
secret secretHead state -50
secret secretHead statement -29
secret secretHead subject -20
secret secretHead table -24
secret secretHead tags -80
secret secretHead template -92
secret secretHead text 177
secret secretHead time -21
secret secretHead timeout -64
secret secretHead title -52
secret secretHead to -46
secret secretHead token 2674
secret secretHead topic -60
secret secretHead type -138
secret secretHead types -45
secret secretHead unit -20
secret secretHead url -157
secret secretHead username -81
secret secretHead value 95
secret secretLabel aimless -229
secret secretLabel beforePlace -61
secret secretLabel check -27
secret secretLabel checkingHeading -36
secret secretLabel consoleNoun 105
secret secretLabel contrast -151
secret secretLabel dateNoun -111
secret secretLabel descriptionHeader -256
secret secretLabel display -20
secret secretLabel durationNoun -201
secret secretLabel edition -31
secret secretLabel emailNoun -62
secret secretLabel enter -273
secret secretLabel fieldNoun -104
secret secretLabel fileNoun 61
secret secretLabel fillingVerb -152
secret secretLabel formNoun -27
secret secretLabel formatHeader -42
secret secretLabel genericHeading -174
secret secretLabel groupNoun -88
secret secretLabel headingVerb -61
secret secretLabel hostNoun -246
secret secretLabel inputNoun -146
secret secretLabel kindNoun -487
secret secretLabel labelHeader -268
secret secretLabel limitsHeader -23
secret secretLabel lookalike -56
secret secretLabel make -24
secret secretLabel menuNoun -37
secret secretLabel multilineNoun -752
secret secretLabel negation -69
secret secretLabel numberNoun -414
secret secretLabel on -40
secret secretLabel opener -75
secret secretLabel optionNoun -66
secret secretLabel optionsHeader -36
secret secretLabel otherHeader -359
secret secretLabel pairNoun -179
secret secretLabel place -152
secret secretLabel plainNoun -1047
secret secretLabel pointer -28
secret secretLabel preposition -120
secret secretLabel remark -41
secret secretLabel secretNoun 1818
secret secretLabel slugEnd -111
secret secretLabel structural -44
secret secretLabel switchEffect -77
secret secretLabel titleNoun -174
secret secretLabel typeHeader -142
secret secretLabel unit -47
secret secretLabel urlNoun -278
secret secretLabel valueWord -110
secret secretLabel vendor -25
secret secretLabel weakLabelHeader -155
secret secretNoun address -59
secret secretNoun admin 22
secret secretNoun amount -21
secret secretNoun apikey 4000
secret secretNoun application -44
secret secretNoun associated 93
secret secretNoun attribute -22
secret secretNoun can -41
secret secretNoun code -42
secret secretNoun color -63
secret secretNoun condition -31
secret secretNoun conditions -51
secret secretNoun connection 37
secret secretNoun content 214
secret secretNoun contents 123
secret secretNoun create -71
secret secretNoun created -135
secret secretNoun credential -144
secret secretNoun credentials 452
secret secretNoun data -21
secret secretNoun date -45
secret secretNoun default -32
secret secretNoun defaults -23
secret secretNoun description -55
secret secretNoun domain -20
secret secretNoun earlier 134
secret secretNoun email -71
secret secretNoun empty 177
secret secretNoun endpoint -38
secret secretNoun field -56
secret secretNoun file 160
secret secretNoun files 88
secret secretNoun format -23
secret secretNoun group -26
secret secretNoun headers -41
secret secretNoun id -109
secret secretNoun identifier -116
secret secretNoun image -29
secret secretNoun interval -38
secret secretNoun it -20
secret secretNoun key 666
secret secretNoun length -28
secret secretNoun list -223
secret secretNoun location -64
secret secretNoun message -47
secret secretNoun must -27
secret secretNoun name -361
secret secretNoun none 26
secret secretNoun number -232
secret secretNoun object -59
secret secretNoun one -44
secret secretNoun option -27
secret secretNoun order -22
secret secretNoun organization -47
secret secretNoun parameter -62
secret secretNoun passcode 4800
secret secretNoun passphrase 4800
secret secretNoun password 4839
secret secretNoun path -69
secret secretNoun period -41
secret secretNoun pin 1600
secret secretNoun project -30
secret secretNoun provided 349
secret secretNoun required 179
secret secretNoun schema -35
secret secretNoun secret 3960
secret secretNoun set -36
secret secretNoun should -21
secret secretNoun shown -51
secret secretNoun signature 20
secret secretNoun size -41
secret secretNoun source -21
secret secretNoun statement -23
secret secretNoun string -41
secret secretNoun tags -23
secret secretNoun template -36
secret secretNoun text -21
secret secretNoun time -22
secret secretNoun token 3602
secret secretNoun type -48
secret secretNoun types -31
secret secretNoun url -76
secret secretNoun used 29
secret secretNoun username 22
secret secretNoun value -88
secret secretNoun variable -63
secret secretNoun version -21
secret secretNoun which -20
secret secretNoun will -70
secret secretType 0 -301
secret secretType 1 396
secret secretType 10 -391
secret secretType 11 -640
secret secretType 12 -186
secret secretType 13 -1122
secret secretType 14 109
secret secretType 2 -1258
secret secretType 3 -1060
secret secretType 4 -1423
secret secretType 5 -1147
secret secretType 6 -1980
secret secretType 7 -1622
secret secretType 8 -1065
secret secretType 9 -1261
options bias 0 -73
options optionsCase 0 -721
options optionsCase 1 -335
options optionsCase 2 789
options optionsCertainty 0 -1131
options optionsCertainty 1 463
options optionsCertainty 2 456
options optionsClosed 0 92
options optionsClosed 1 -221
options optionsCount 1 -149
options optionsCount 2 -847
options optionsCount 3 347
options optionsCount 4 336
options optionsCount 5 438
options optionsCount 6 166
options optionsEnd 2 -286
options optionsEnd 3 376
options optionsEnd 4 84
options optionsEnd 5 45
options optionsEnd 6 -86
options optionsEnd 7 -374
options optionsJoint 0 85
options optionsJoint 1 479
options optionsJoint 2 -117
options optionsJoint 3 -591
options optionsJoint 4 48
options optionsKind 0 277
options optionsKind 2 -37
options optionsKind 3 -187
options optionsLength 1 650
options optionsLength 2 -388
options optionsLength 3 -128
options optionsLength 4 83
options optionsLength 5 -589
options optionsMarks 0 -551
options optionsMarks 1 471
options optionsMarks 2 147
options optionsPlural 0 312
options optionsPlural 1 -603
options optionsReading 10 243
options optionsReading 13 49
options optionsReading 14 -163
options optionsReading 17 338
options optionsReading 18 76
options optionsReading 2 -390
options optionsReading 20 -79
options optionsReading 21 -35
options optionsReading 22 449
options optionsReading 24 113
options optionsReading 25 -58
options optionsReading 28 -63
options optionsReading 29 -95
options optionsReading 30 234
options optionsReading 32 -69
options optionsReading 33 242
options optionsReading 34 50
options optionsReading 36 -392
options optionsReading 37 460
options optionsReading 40 -266
options optionsReading 41 214
options optionsReading 44 -330
options optionsReading 45 264
options optionsReading 49 -564
options optionsReading 5 238
options optionsReading 50 74
options optionsReading 52 122
options optionsReading 53 -434
options optionsReading 6 83
options optionsReading 8 -443
options optionsReading 9 71
options optionsRival 0 -294
options optionsRival 1 724
options optionsRival 2 -95
options optionsRival 3 -202
options optionsSeveral 0 20
options optionsSeveral 1 -188
options optionsSource 0 -390
options optionsSource 1 269
options optionsSource 10 45
options optionsSource 11 -71
options optionsSource 12 -492
options optionsSource 13 -274
options optionsSource 14 -20
options optionsSource 2 -156
options optionsSource 3 -121
options optionsSource 4 363
options optionsSource 5 337
options optionsSource 6 39
options optionsSource 7 77
options optionsSource 8 221
options optionsSourceMarks 0 -29
options optionsSourceMarks 14 -37
options optionsSourceMarks 16 -33
options optionsSourceMarks 18 358
options optionsSourceMarks 20 123
options optionsSourceMarks 22 298
options optionsSourceMarks 26 39
options optionsSourceMarks 28 52
options optionsSourceMarks 30 38
options optionsSourceMarks 32 136
options optionsSourceMarks 34 130
options optionsSourceMarks 36 -247
options optionsSourceMarks 37 523
options optionsSourceMarks 38 -106
options optionsSourceMarks 4 89
options optionsSourceMarks 40 229
options optionsSourceMarks 42 -81
options optionsSourceMarks 44 -194
options optionsSourceMarks 46 81
options optionsSourceMarks 48 -274
options optionsSourceMarks 50 -220
options optionsSourceMarks 52 -292
options optionsSourceMarks 54 27
options optionsSourceMarks 56 -20
options optionsSourceMarks 6 209
options optionsSourceMarks 8 -145
options optionsVerb 1 -221

"""#
}
