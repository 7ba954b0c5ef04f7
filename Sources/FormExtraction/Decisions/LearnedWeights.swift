// Made by `make learn` from labelled pages; do not edit.
// swift-format-ignore-file

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1000
calibration field -1000 385
calibration field -906 387
calibration field -826 402
calibration field -671 440
calibration field -629 492
calibration field -557 508
calibration field -349 518
calibration field -295 614
calibration field -38 667
calibration field 8 677
calibration field 317 714
calibration field 346 724
calibration field 508 752
calibration field 650 766
calibration field 876 770
calibration field 971 837
calibration field 1006 858
calibration field 1256 866
calibration field 1756 899
calibration field 2268 881
calibration field 2314 910
calibration field 2581 911
calibration field 2918 916
calibration field 3206 905
calibration field 3249 929
calibration field 3305 958
calibration field 4833 980
calibration field 6851 960
calibration type 0 405
calibration type 30 466
calibration type 279 558
calibration type 312 570
calibration type 555 579
calibration type 713 620
calibration type 886 625
calibration type 1094 724
calibration type 1338 738
calibration type 1387 790
calibration type 1476 797
calibration type 1614 831
calibration type 1713 874
calibration type 2342 898
calibration type 2701 906
calibration type 3063 926
calibration type 3319 928
calibration type 3446 929
calibration type 3514 930
calibration type 3560 964
calibration type 4131 980
calibration type 5004 991
calibration type 10525 983
calibration presence 3 571
calibration presence 116 642
calibration presence 428 659
calibration presence 635 674
calibration presence 797 690
calibration presence 893 833
calibration presence 1012 854
calibration presence 1417 859
calibration presence 1618 883
calibration presence 1889 884
calibration presence 2140 905
calibration presence 2210 924
calibration presence 2820 935
calibration presence 2869 941
calibration presence 3007 943
calibration presence 3073 953
calibration presence 3153 960
calibration presence 3232 970
calibration presence 3479 976
calibration presence 3630 972
calibration presence 3671 982
calibration presence 3818 986
calibration presence 4736 988
calibration presence 10125 992
calibration demand 26 768
calibration demand 1413 831
calibration demand 2123 882
calibration demand 2790 937
calibration demand 3075 956
calibration demand 3235 967
calibration demand 3614 978
calibration demand 13219 994
calibration secret 30 581
calibration secret 834 857
calibration secret 1666 913
calibration secret 2057 930
calibration secret 2285 944
calibration secret 3576 1000
calibration options -4415 286
calibration options -188 545
calibration options 101 609
calibration options 668 636
calibration options 1033 773
calibration options 1432 818
calibration options 1707 841
calibration options 2481 860
calibration options 3204 978
calibration default 1 798
calibration default 2 942
calibration format 1 900
field aside 0 -28
field aside 1 -348
field aside 2 -445
field aside 3 -514
field beforeClass aimless 148
field beforeClass button -221
field beforeClass check -652
field beforeClass checkingHeading -124
field beforeClass click 47
field beforeClass configure 214
field beforeClass contrast -137
field beforeClass enter 408
field beforeClass fieldNoun -182
field beforeClass fillingVerb 182
field beforeClass followUp 127
field beforeClass genericHeading 322
field beforeClass headingVerb -100
field beforeClass inputNoun -209
field beforeClass kindNoun 84
field beforeClass labelHeader -209
field beforeClass leave -108
field beforeClass manipulate -323
field beforeClass menuNoun 29
field beforeClass navigate 281
field beforeClass on -56
field beforeClass opener -154
field beforeClass openingVerb -239
field beforeClass optionNoun -24
field beforeClass paste -89
field beforeClass plainNoun 107
field beforeClass preposition 20
field beforeClass remark 115
field beforeClass select -499
field beforeClass slugEnd 20
field beforeClass slugVerb 22
field beforeClass switchOn -202
field beforeClass toggleNoun -67
field beforeClass trialVerb -301
field beforeClass typeHeader 89
field beforeClass upload 33
field beforeRole 0 35
field beforeRole 1 -154
field beforeRole 2 -148
field beforeRole 3 61
field beforeRole 4 -273
field beforeRole 6 -55
field beforeVerb add -110
field beforeVerb adjust 398
field beforeVerb apply 51
field beforeVerb attach 26
field beforeVerb build 244
field beforeVerb change -77
field beforeVerb check -68
field beforeVerb choose -230
field beforeVerb clicking 82
field beforeVerb complete 148
field beforeVerb configure 186
field beforeVerb confirm 38
field beforeVerb copy -44
field beforeVerb create 263
field beforeVerb customize 78
field beforeVerb define 84
field beforeVerb delete -28
field beforeVerb deploy -96
field beforeVerb download -80
field beforeVerb drag 23
field beforeVerb duplicate -31
field beforeVerb enable -56
field beforeVerb enabling -29
field beforeVerb ensure -286
field beforeVerb enter 442
field beforeVerb expand -230
field beforeVerb fill 315
field beforeVerb find -23
field beforeVerb follow -79
field beforeVerb generate -145
field beforeVerb give -187
field beforeVerb go 164
field beforeVerb input -182
field beforeVerb install -31
field beforeVerb integrate -31
field beforeVerb keep -56
field beforeVerb learn 62
field beforeVerb leave -27
field beforeVerb locate -54
field beforeVerb log 195
field beforeVerb make 88
field beforeVerb manage -22
field beforeVerb modify -94
field beforeVerb monitor -33
field beforeVerb navigate 158
field beforeVerb note 115
field beforeVerb open -237
field beforeVerb paste -89
field beforeVerb pick -128
field beforeVerb proceed 167
field beforeVerb provide 67
field beforeVerb providing 86
field beforeVerb read -77
field beforeVerb refer 170
field beforeVerb remove 47
field beforeVerb return -67
field beforeVerb review -117
field beforeVerb save -225
field beforeVerb scroll 254
field beforeVerb see 59
field beforeVerb select 29
field beforeVerb selecting -143
field beforeVerb set -414
field beforeVerb setting -24
field beforeVerb sign 41
field beforeVerb specify 228
field beforeVerb start -154
field beforeVerb stop 41
field beforeVerb submit -34
field beforeVerb switch -27
field beforeVerb test -51
field beforeVerb toggle -39
field beforeVerb type 89
field beforeVerb update 68
field beforeVerb use -68
field beforeVerb using 20
field beforeVerb validate -44
field beforeVerb write -39
field beforeWord & -84
field beforeWord + 175
field beforeWord - 207
field beforeWord / -26
field beforeWord 1 -67
field beforeWord 2 321
field beforeWord 3 -28
field beforeWord 4 -58
field beforeWord 5 -39
field beforeWord 6 -62
field beforeWord 7 97
field beforeWord a 90
field beforeWord ability 140
field beforeWord about -56
field beforeWord above -314
field beforeWord accepted 23
field beforeWord accepts -41
field beforeWord access -238
field beforeWord accessible 42
field beforeWord according 98
field beforeWord accordingly -118
field beforeWord accountability 156
field beforeWord across 85
field beforeWord action -239
field beforeWord actions -49
field beforeWord active -32
field beforeWord activities -72
field beforeWord activity -44
field beforeWord actual -116
field beforeWord added -80
field beforeWord adding -60
field beforeWord addition -34
field beforeWord additional 203
field beforeWord address -76
field beforeWord addresses -21
field beforeWord adjust 356
field beforeWord admin -36
field beforeWord advanced -246
field beforeWord advantages -85
field beforeWord after -277
field beforeWord against 64
field beforeWord agent -166
field beforeWord agents -41
field beforeWord ai -173
field beforeWord alias 114
field beforeWord all -163
field beforeWord allowed 26
field beforeWord allowing 58
field beforeWord allows 35
field beforeWord along 36
field beforeWord already -37
field beforeWord also 112
field beforeWord alter -25
field beforeWord always 55
field beforeWord an -213
field beforeWord analysis 139
field beforeWord analytics 166
field beforeWord analyze -25
field beforeWord and 22
field beforeWord any 118
field beforeWord apache 44
field beforeWord api -263
field beforeWord apis -44
field beforeWord app -89
field beforeWord appear 141
field beforeWord appearance 123
field beforeWord appearing -108
field beforeWord appears -92
field beforeWord append 35
field beforeWord application 102
field beforeWord applications 25
field beforeWord applied 144
field beforeWord applying -20
field beforeWord approach -20
field beforeWord appropriate 314
field beforeWord approval -48
field beforeWord apps -33
field beforeWord architecture -38
field beforeWord are 225
field beforeWord area 202
field beforeWord aren't -22
field beforeWord arguments -66
field beforeWord around 158
field beforeWord array -39
field beforeWord as 595
field beforeWord ask -21
field beforeWord asked 130
field beforeWord assets -23
field beforeWord assign -61
field beforeWord assigned 61
field beforeWord associated 115
field beforeWord at -59
field beforeWord attach 80
field beforeWord attached -26
field beforeWord attempt -22
field beforeWord attribute -25
field beforeWord attributes -279
field beforeWord authenticate 26
field beforeWord authentication 61
field beforeWord authorization -39
field beforeWord auto -311
field beforeWord automatic -175
field beforeWord automation -23
field beforeWord available -150
field beforeWord aws -181
field beforeWord b -21
field beforeWord back 50
field beforeWord backend 47
field beforeWord background 98
field beforeWord backup 88
field beforeWord badge 154
field beforeWord base 35
field beforeWord base64 -171
field beforeWord based -173
field beforeWord basic 68
field beforeWord basics 24
field beforeWord basis -80
field beforeWord batches 78
field beforeWord be 224
field beforeWord because -21
field beforeWord been -29
field beforeWord before 295
field beforeWord begin 89
field beforeWord behave -75
field beforeWord behavior -87
field beforeWord behaviour 34
field beforeWord being -33
field beforeWord below 348
field beforeWord benefits -111
field beforeWord best -117
field beforeWord better -22
field beforeWord between -168
field beforeWord beyond 91
field beforeWord billing 20
field beforeWord binary -26
field beforeWord bind 56
field beforeWord block -98
field beforeWord blocked -28
field beforeWord blocks -68
field beforeWord body -29
field beforeWord bot -40
field beforeWord both 111
field beforeWord bottom 119
field beforeWord box 25
field beforeWord breakdown -20
field beforeWord bucket -146
field beforeWord build 285
field beforeWord builder -74
field beforeWord built -88
field beforeWord built-in -57
field beforeWord bulk -27
field beforeWord business -71
field beforeWord but -115
field beforeWord button -114
field beforeWord buttons -21
field beforeWord by -464
field beforeWord ca 34
field beforeWord calculated 75
field beforeWord calculation -31
field beforeWord call 39
field beforeWord called -38
field beforeWord can 36
field beforeWord capabilities 111
field beforeWord captures -62
field beforeWord card -28
field beforeWord carry 172
field beforeWord case -139
field beforeWord catalog -128
field beforeWord categories -108
field beforeWord categorized -23
field beforeWord category -103
field beforeWord certificate -76
field beforeWord certificates 28
field beforeWord chain 50
field beforeWord change 28
field beforeWord changed -26
field beforeWord changes 205
field beforeWord chapter 100
field beforeWord characteristics -23
field beforeWord chart -268
field beforeWord charts 78
field beforeWord chat -76
field beforeWord chatgpt 36
field beforeWord check -111
field beforeWord checking 41
field beforeWord checklist 215
field beforeWord checkout 60
field beforeWord checks -182
field beforeWord choice -34
field beforeWord choices -87
field beforeWord choose -428
field beforeWord choosing -48
field beforeWord chosen 55
field beforeWord ci -49
field beforeWord claim -168
field beforeWord class -27
field beforeWord claude 142
field beforeWord cli -27
field beforeWord click -266
field beforeWord clicking 62
field beforeWord client 196
field beforeWord clients 21
field beforeWord cloud 363
field beforeWord cluster 51
field beforeWord clusters -39
field beforeWord code -130
field beforeWord codes -26
field beforeWord collaborative -23
field beforeWord collection -43
field beforeWord collects -83
field beforeWord column 20
field beforeWord columns -284
field beforeWord combined 62
field beforeWord comma-separated -23
field beforeWord command -83
field beforeWord commands 46
field beforeWord comment 37
field beforeWord commit 115
field beforeWord common 54
field beforeWord communicate -20
field beforeWord communication -29
field beforeWord comparison -97
field beforeWord compatibility -40
field beforeWord complete 75
field beforeWord completed -39
field beforeWord completion 59
field beforeWord complex -37
field beforeWord compliance 36
field beforeWord components -54
field beforeWord compose -35
field beforeWord comprehensive 53
field beforeWord condition 212
field beforeWord config 69
field beforeWord configuration 583
field beforeWord configurations 37
field beforeWord configure 127
field beforeWord configured -252
field beforeWord configuring 66
field beforeWord confirm 129
field beforeWord connecting 38
field beforeWord connection 247
field beforeWord connector -151
field beforeWord connectors -102
field beforeWord consent -49
field beforeWord consists 138
field beforeWord console -100
field beforeWord consumption -22
field beforeWord contact -111
field beforeWord contacts 107
field beforeWord contain -39
field beforeWord container -141
field beforeWord containing -25
field beforeWord contains -325
field beforeWord content -65
field beforeWord context -132
field beforeWord continue 74
field beforeWord controls -25
field beforeWord conversation 124
field beforeWord conversations -26
field beforeWord copied -106
field beforeWord core 89
field beforeWord correct 139
field beforeWord correspondence 134
field beforeWord corresponding -87
field beforeWord cost -21
field beforeWord could 147
field beforeWord count -42
field beforeWord created -158
field beforeWord creates -22
field beforeWord creating 28
field beforeWord creation 124
field beforeWord credential -275
field beforeWord credentials 369
field beforeWord criteria -20
field beforeWord csv -87
field beforeWord currency 358
field beforeWord current -55
field beforeWord currently -48
field beforeWord customer -82
field beforeWord customization 54
field beforeWord customize 128
field beforeWord customized 355
field beforeWord daemon -71
field beforeWord dashboard 33
field beforeWord dashboards -32
field beforeWord data -108
field beforeWord database 96
field beforeWord date 146
field beforeWord day -76
field beforeWord days -70
field beforeWord debug -55
field beforeWord debugging -57
field beforeWord decide 28
field beforeWord decides 55
field beforeWord decision -37
field beforeWord deduplication -139
field beforeWord defaults 155
field beforeWord defined 370
field beforeWord defining -34
field beforeWord definition 224
field beforeWord definitions -26
field beforeWord delete -23
field beforeWord deleting -34
field beforeWord depend -111
field beforeWord depending -99
field beforeWord depends -43
field beforeWord deploy 22
field beforeWord deployments -53
field beforeWord described 47
field beforeWord describes -188
field beforeWord description 141
field beforeWord descriptions -45
field beforeWord design -31
field beforeWord destination -110
field beforeWord detail 33
field beforeWord detailed -50
field beforeWord details 378
field beforeWord determines -39
field beforeWord developer 65
field beforeWord developers -28
field beforeWord device -54
field beforeWord diagnose -24
field beforeWord dialog -186
field beforeWord differences -68
field beforeWord different -261
field beforeWord directory -64
field beforeWord disabled 32
field beforeWord display -178
field beforeWord displayed 166
field beforeWord displays -65
field beforeWord distribution -61
field beforeWord dns -104
field beforeWord do -145
field beforeWord docker -267
field beforeWord docs 124
field beforeWord document -70
field beforeWord documentation -127
field beforeWord documents 22
field beforeWord does -26
field beforeWord doesn't -31
field beforeWord domain -108
field beforeWord don't 280
field beforeWord done -20
field beforeWord down 247
field beforeWord download -102
field beforeWord downloads -20
field beforeWord drag 34
field beforeWord drive -29
field beforeWord driver -24
field beforeWord duplicate -35
field beforeWord durable -21
field beforeWord during -77
field beforeWord dynamic -28
field beforeWord each -33
field beforeWord earlier 38
field beforeWord easier 28
field beforeWord easy -31
field beforeWord edit 134
field beforeWord edited 129
field beforeWord editing -28
field beforeWord editor -87
field beforeWord effect -40
field beforeWord effectively 286
field beforeWord efficiency 56
field beforeWord either -231
field beforeWord else -70
field beforeWord email -80
field beforeWord emails 125
field beforeWord empty -67
field beforeWord enables -35
field beforeWord enabling -22
field beforeWord encryption 204
field beforeWord end 63
field beforeWord endpoint -32
field beforeWord endpoints -111
field beforeWord ends -27
field beforeWord enhance -47
field beforeWord enough 39
field beforeWord ensure -125
field beforeWord enter 441
field beforeWord entered -43
field beforeWord entering 97
field beforeWord enterprise 76
field beforeWord entity -48
field beforeWord entries -34
field beforeWord entry 104
field beforeWord env -28
field beforeWord environment -142
field beforeWord equal 57
field beforeWord error -29
field beforeWord errors -99
field beforeWord evaluate -20
field beforeWord evaluated 68
field beforeWord evaluation -32
field beforeWord every 220
field beforeWord everything -59
field beforeWord exactly -31
field beforeWord examples -52
field beforeWord exchange -115
field beforeWord excluded 58
field beforeWord execute -41
field beforeWord executed 46
field beforeWord execution -128
field beforeWord executions -20
field beforeWord existing -46
field beforeWord exit 48
field beforeWord expand -261
field beforeWord expects 48
field beforeWord explained -109
field beforeWord explains -26
field beforeWord explanation 50
field beforeWord export -73
field beforeWord exporting 198
field beforeWord expose -71
field beforeWord exposed -20
field beforeWord exposes -27
field beforeWord expression -52
field beforeWord external -72
field beforeWord extract -53
field beforeWord fail 94
field beforeWord failed 73
field beforeWord failing 228
field beforeWord failures -46
field beforeWord feature 94
field beforeWord features -103
field beforeWord fetch 73
field beforeWord few 32
field beforeWord fewer 71
field beforeWord field -175
field beforeWord fields 848
field beforeWord file -341
field beforeWord files -65
field beforeWord fill 253
field beforeWord filled 43
field beforeWord filter 375
field beforeWord filtered 40
field beforeWord filtering -21
field beforeWord find 233
field beforeWord finding -111
field beforeWord findings -247
field beforeWord fire -27
field beforeWord firewall -24
field beforeWord first 241
field beforeWord fit 280
field beforeWord five -85
field beforeWord fix -23
field beforeWord fixed -55
field beforeWord fixes -36
field beforeWord flag 92
field beforeWord flags 256
field beforeWord flexible -27
field beforeWord flow -73
field beforeWord folder -73
field beforeWord follow -85
field beforeWord following 73
field beforeWord follows 107
field beforeWord for 234
field beforeWord fork -25
field beforeWord form -83
field beforeWord format -169
field beforeWord formats 501
field beforeWord formula -104
field beforeWord found -20
field beforeWord four -191
field beforeWord framework -25
field beforeWord frequency -88
field beforeWord fresh 111
field beforeWord from 125
field beforeWord full -50
field beforeWord function 29
field beforeWord functionality -113
field beforeWord functions -214
field beforeWord future -25
field beforeWord gateway 46
field beforeWord gather -40
field beforeWord general 252
field beforeWord generally -52
field beforeWord generate -79
field beforeWord generation 63
field beforeWord generic -36
field beforeWord get -73
field beforeWord gets 228
field beforeWord git 175
field beforeWord github 73
field beforeWord give -21
field beforeWord given 41
field beforeWord gives -49
field beforeWord global 321
field beforeWord go -296
field beforeWord going 63
field beforeWord good -25
field beforeWord google -49
field beforeWord graph -52
field beforeWord greater -75
field beforeWord group 40
field beforeWord groups -22
field beforeWord guide 50
field beforeWord had 33
field beforeWord handle -131
field beforeWord handled -20
field beforeWord happens -27
field beforeWord has 417
field beforeWord have 28
field beforeWord header -32
field beforeWord headers 69
field beforeWord helm -322
field beforeWord help -118
field beforeWord helper -35
field beforeWord helps -77
field beforeWord here’s 25
field beforeWord hidden 62
field beforeWord high -20
field beforeWord highlight 47
field beforeWord highlights -32
field beforeWord history -29
field beforeWord holds 54
field beforeWord horizontal 86
field beforeWord host -38
field beforeWord hosting -24
field beforeWord hosts -20
field beforeWord how -291
field beforeWord however 32
field beforeWord http 54
field beforeWord https: 34
field beforeWord https:// -116
field beforeWord hub -20
field beforeWord i -22
field beforeWord iam 69
field beforeWord icon 86
field beforeWord id -95
field beforeWord ide 46
field beforeWord identifier -114
field beforeWord identifiers -28
field beforeWord identify 20
field beforeWord identity 96
field beforeWord idp 110
field beforeWord if -56
field beforeWord image 64
field beforeWord images 75
field beforeWord import -104
field beforeWord important 43
field beforeWord importing 168
field beforeWord imports -61
field beforeWord improve -49
field beforeWord inactive -27
field beforeWord include -143
field beforeWord included 42
field beforeWord includes -296
field beforeWord including -179
field beforeWord independent 71
field beforeWord individual 70
field beforeWord info 236
field beforeWord information -675
field beforeWord infrastructure -74
field beforeWord inherit -41
field beforeWord inheriting -36
field beforeWord input 496
field beforeWord inputs 556
field beforeWord inside -84
field beforeWord insights -58
field beforeWord install -26
field beforeWord installation -283
field beforeWord instance -185
field beforeWord instances -29
field beforeWord instead 102
field beforeWord instructions -72
field beforeWord integrate -36
field beforeWord integrated 44
field beforeWord integrating 125
field beforeWord integration -75
field beforeWord interaction -45
field beforeWord interactively -28
field beforeWord interface 40
field beforeWord internal 108
field beforeWord internet 91
field beforeWord into -137
field beforeWord inventory -25
field beforeWord invoices 67
field beforeWord ip 45
field beforeWord is -177
field beforeWord issues -86
field beforeWord it -218
field beforeWord item 71
field beforeWord items 85
field beforeWord its -168
field beforeWord itself 31
field beforeWord jira 81
field beforeWord job 155
field beforeWord json -62
field beforeWord just 75
field beforeWord jwt -35
field beforeWord keep -37
field beforeWord key 295
field beforeWord keycloak 123
field beforeWord keys -106
field beforeWord kind -22
field beforeWord know -21
field beforeWord knowledge -32
field beforeWord kubernetes 34
field beforeWord label -22
field beforeWord labels -36
field beforeWord languages -21
field beforeWord later 186
field beforeWord layer -32
field beforeWord layouts 27
field beforeWord ldap 270
field beforeWord lead -39
field beforeWord learn 68
field beforeWord leave -27
field beforeWord letters 62
field beforeWord level -31
field beforeWord levels -36
field beforeWord libraries -47
field beforeWord lifecycle -53
field beforeWord like 39
field beforeWord limit 149
field beforeWord limits -102
field beforeWord line 156
field beforeWord lines 151
field beforeWord link 107
field beforeWord list -440
field beforeWord listed -134
field beforeWord listen -23
field beforeWord listener 21
field beforeWord lists -89
field beforeWord live 76
field beforeWord llm -24
field beforeWord load -37
field beforeWord local -47
field beforeWord locally -25
field beforeWord locate -66
field beforeWord location -169
field beforeWord locations -52
field beforeWord log -127
field beforeWord login -53
field beforeWord logs 70
field beforeWord longer 30
field beforeWord loop -35
field beforeWord machine -39
field beforeWord made -32
field beforeWord main -87
field beforeWord maintenance -30
field beforeWord make -30
field beforeWord makes -39
field beforeWord manage -183
field beforeWord managed 50
field beforeWord management -82
field beforeWord manager -95
field beforeWord managing -24
field beforeWord mandatory -102
field beforeWord manifest -50
field beforeWord manually -20
field beforeWord many -95
field beforeWord map 65
field beforeWord mapping -121
field beforeWord maps -78
field beforeWord marked 34
field beforeWord marketplace -34
field beforeWord match -192
field beforeWord matches -51
field beforeWord maximum -42
field beforeWord may -165
field beforeWord mcp -87
field beforeWord meaningful -27
field beforeWord members 341
field beforeWord membership 104
field beforeWord memory -36
field beforeWord mentioned 42
field beforeWord menu -162
field beforeWord message -44
field beforeWord messages -23
field beforeWord metadata -367
field beforeWord method -34
field beforeWord methods -351
field beforeWord metric 709
field beforeWord metrics -262
field beforeWord mfa -45
field beforeWord microsoft -47
field beforeWord might -72
field beforeWord migrate 58
field beforeWord mind -22
field beforeWord minus -64
field beforeWord minutes 25
field beforeWord mobile 35
field beforeWord modal 26
field beforeWord mode -252
field beforeWord modes -84
field beforeWord modify -61
field beforeWord modifying -28
field beforeWord module -57
field beforeWord money 85
field beforeWord monitor -35
field beforeWord monitoring -46
field beforeWord month -23
field beforeWord more 90
field beforeWord most 43
field beforeWord mqtt -87
field beforeWord much -20
field beforeWord multiple -82
field beforeWord must 100
field beforeWord name -38
field beforeWord named -42
field beforeWord names -112
field beforeWord namespace -25
field beforeWord native -41
field beforeWord navigate 68
field beforeWord navigation -42
field beforeWord need 222
field beforeWord needs 317
field beforeWord nested -52
field beforeWord network 119
field beforeWord new 62
field beforeWord next 79
field beforeWord no -134
field beforeWord nodes -97
field beforeWord not -34
field beforeWord note 69
field beforeWord notes -82
field beforeWord nothing -24
field beforeWord notifications 111
field beforeWord now 253
field beforeWord number 255
field beforeWord numbers 42
field beforeWord oauth -99
field beforeWord object -85
field beforeWord objects -33
field beforeWord obtain -51
field beforeWord of -596
field beforeWord offer -36
field beforeWord offers -93
field beforeWord okta -38
field beforeWord on 154
field beforeWord once 146
field beforeWord one -119
field beforeWord ones 85
field beforeWord only -27
field beforeWord open -185
field beforeWord opens 100
field beforeWord operate -27
field beforeWord operating 97
field beforeWord operations -133
field beforeWord opportunities 35
field beforeWord optionally 25
field beforeWord options 294
field beforeWord or 276
field beforeWord order -33
field beforeWord orders -26
field beforeWord organization 297
field beforeWord organize 30
field beforeWord organized -38
field beforeWord other 208
field beforeWord others -62
field beforeWord otherwise -27
field beforeWord our -115
field beforeWord out 171
field beforeWord outlook -26
field beforeWord output 31
field beforeWord over 85
field beforeWord overrides 49
field beforeWord overview -140
field beforeWord overwrite 34
field beforeWord own -97
field beforeWord packages -52
field beforeWord pages 118
field beforeWord paid 117
field beforeWord palette 49
field beforeWord panel 226
field beforeWord parameters 411
field beforeWord params -45
field beforeWord part -134
field beforeWord partial -75
field beforeWord particular -21
field beforeWord particularly -43
field beforeWord parts 208
field beforeWord pass -23
field beforeWord passed 28
field beforeWord passing 227
field beforeWord path 28
field beforeWord paths -28
field beforeWord pattern -29
field beforeWord payment 97
field beforeWord payments 269
field beforeWord people -42
field beforeWord per -85
field beforeWord percentage 213
field beforeWord perform -103
field beforeWord performs -61
field beforeWord period -77
field beforeWord permission -120
field beforeWord permissions 418
field beforeWord personal -25
field beforeWord pi -28
field beforeWord pick -45
field beforeWord pipeline -91
field beforeWord pipelines -130
field beforeWord placeholder -51
field beforeWord placeholders -71
field beforeWord plain 41
field beforeWord plan -23
field beforeWord platform -77
field beforeWord please 97
field beforeWord plugin 28
field beforeWord plugins -74
field beforeWord pods -29
field beforeWord point -30
field beforeWord pointing -25
field beforeWord policies 86
field beforeWord policy 203
field beforeWord populated -62
field beforeWord portal 265
field beforeWord position 80
field beforeWord post 64
field beforeWord posted -32
field beforeWord postgresql -39
field beforeWord potential -83
field beforeWord power 110
field beforeWord preferred 40
field beforeWord present 113
field beforeWord preset -35
field beforeWord prevent -32
field beforeWord preview -34
field beforeWord previous 384
field beforeWord previously 219
field beforeWord price -62
field beforeWord pricing -35
field beforeWord priority -53
field beforeWord privacy -22
field beforeWord private 130
field beforeWord pro -43
field beforeWord proceed 173
field beforeWord process 74
field beforeWord processed -61
field beforeWord processing -39
field beforeWord product 90
field beforeWord production -112
field beforeWord products 160
field beforeWord profile 71
field beforeWord project 165
field beforeWord projects -67
field beforeWord prometheus -39
field beforeWord prompt -130
field beforeWord prompted -42
field beforeWord prompts 104
field beforeWord properties -167
field beforeWord provide 232
field beforeWord provided -284
field beforeWord provider 105
field beforeWord providers -63
field beforeWord provides -181
field beforeWord providing 33
field beforeWord provisioning -180
field beforeWord proxy -47
field beforeWord public 146
field beforeWord publish 236
field beforeWord pull 79
field beforeWord purpose 32
field beforeWord purposes -120
field beforeWord qa 63
field beforeWord quality -21
field beforeWord queries -41
field beforeWord query -51
field beforeWord questions -49
field beforeWord queue -162
field beforeWord quick -88
field beforeWord ram -28
field beforeWord range -76
field beforeWord rate 61
field beforeWord rather -65
field beforeWord raw -44
field beforeWord reach -97
field beforeWord reachable 51
field beforeWord react 40
field beforeWord read -91
field beforeWord reading 111
field beforeWord reads -21
field beforeWord real 71
field beforeWord real-time -29
field beforeWord receipt -23
field beforeWord recommend -78
field beforeWord recommended -66
field beforeWord record -155
field beforeWord recording 39
field beforeWord records -25
field beforeWord reduce 34
field beforeWord reference -135
field beforeWord references -30
field beforeWord reflect -22
field beforeWord regions 65
field beforeWord register 21
field beforeWord registered -41
field beforeWord registering -31
field beforeWord registration 84
field beforeWord registry 43
field beforeWord rejected -28
field beforeWord related 26
field beforeWord relationship -61
field beforeWord relative -49
field beforeWord release -47
field beforeWord relevant 20
field beforeWord relying 39
field beforeWord remains -22
field beforeWord remember -29
field beforeWord remote -75
field beforeWord remove 50
field beforeWord removed -36
field beforeWord render 54
field beforeWord rendered -29
field beforeWord replace -161
field beforeWord replica -23
field beforeWord report 77
field beforeWord reports 124
field beforeWord repository 118
field beforeWord represents -23
field beforeWord request -31
field beforeWord requests 77
field beforeWord require -47
field beforeWord required -270
field beforeWord requirements -126
field beforeWord requires 75
field beforeWord requiring -21
field beforeWord resets -26
field beforeWord resolve -28
field beforeWord resource -156
field beforeWord resources 96
field beforeWord respective -40
field beforeWord response -148
field beforeWord responses -79
field beforeWord rest -42
field beforeWord restarts -47
field beforeWord result -184
field beforeWord results -233
field beforeWord retention 33
field beforeWord retrieval 95
field beforeWord retrieves -23
field beforeWord return -67
field beforeWord reverse -27
field beforeWord review -131
field beforeWord reviewer -29
field beforeWord right -28
field beforeWord role -188
field beforeWord roles -123
field beforeWord root -20
field beforeWord route 28
field beforeWord routing 78
field beforeWord row -192
field beforeWord rows 122
field beforeWord rule -211
field beforeWord rules -151
field beforeWord run -143
field beforeWord running -107
field beforeWord s3 -32
field beforeWord sales 94
field beforeWord same 47
field beforeWord saml -65
field beforeWord sample 111
field beforeWord save -243
field beforeWord saved 179
field beforeWord scan 73
field beforeWord scenarios 50
field beforeWord schedule 89
field beforeWord schema 123
field beforeWord scim -57
field beforeWord scope -247
field beforeWord scrape 43
field beforeWord screen 32
field beforeWord script -20
field beforeWord scripts -20
field beforeWord scroll 178
field beforeWord sdk -85
field beforeWord sdks -67
field beforeWord search -51
field beforeWord second 72
field beforeWord secret -74
field beforeWord secrets -44
field beforeWord section 607
field beforeWord sections -145
field beforeWord security -99
field beforeWord segment 46
field beforeWord select 401
field beforeWord selected -118
field beforeWord selection -147
field beforeWord send -85
field beforeWord sender 62
field beforeWord sending -32
field beforeWord sensitive -150
field beforeWord sent -53
field beforeWord separate 163
field beforeWord sequentially 64
field beforeWord series 85
field beforeWord serve -128
field beforeWord server -38
field beforeWord servers -108
field beforeWord service -386
field beforeWord services 34
field beforeWord session -69
field beforeWord set -137
field beforeWord setting 52
field beforeWord settings 798
field beforeWord several -193
field beforeWord severity -36
field beforeWord share -92
field beforeWord shared 51
field beforeWord sharing -122
field beforeWord shortcuts -35
field beforeWord should -166
field beforeWord show 31
field beforeWord shown 111
field beforeWord shows -156
field beforeWord side 113
field beforeWord sidebar -31
field beforeWord sign-up -27
field beforeWord similar -39
field beforeWord simply 148
field beforeWord single -33
field beforeWord sites 57
field beforeWord skip 146
field beforeWord slack 77
field beforeWord small -30
field beforeWord smtp 49
field beforeWord snowflake 163
field beforeWord so 95
field beforeWord software -33
field beforeWord solutions -44
field beforeWord some 50
field beforeWord sophisticated -32
field beforeWord source -159
field beforeWord sources 35
field beforeWord spec -34
field beforeWord specific 195
field beforeWord specifically 27
field beforeWord specified -33
field beforeWord specifies -38
field beforeWord specify 248
field beforeWord specifying 195
field beforeWord sql -153
field beforeWord ssh 31
field beforeWord ssl 234
field beforeWord sso -66
field beforeWord stack -49
field beforeWord stage 91
field beforeWord stages 214
field beforeWord standard 51
field beforeWord start 65
field beforeWord starting 127
field beforeWord starts 215
field beforeWord statement 29
field beforeWord states 99
field beforeWord statistics -94
field beforeWord status -56
field beforeWord statuses -119
field beforeWord step 58
field beforeWord steps -117
field beforeWord stop 38
field beforeWord storage -102
field beforeWord stored -139
field beforeWord stores -61
field beforeWord strategies -63
field beforeWord string -54
field beforeWord structure -110
field beforeWord structured 34
field beforeWord structures -124
field beforeWord studio 163
field beforeWord style -23
field beforeWord subscription 313
field beforeWord subscriptions -36
field beforeWord successful 95
field beforeWord sufficient -36
field beforeWord summary -87
field beforeWord support -136
field beforeWord supported -275
field beforeWord supports -220
field beforeWord sure -55
field beforeWord switch -22
field beforeWord sync 114
field beforeWord syntax -82
field beforeWord system -72
field beforeWord systems 22
field beforeWord tab -34
field beforeWord table -281
field beforeWord tables -89
field beforeWord tabs -89
field beforeWord tags -28
field beforeWord take -138
field beforeWord target 63
field beforeWord targeted -23
field beforeWord targeting -28
field beforeWord task 649
field beforeWord tasks 118
field beforeWord tax 124
field beforeWord team -38
field beforeWord template -134
field beforeWord templates -144
field beforeWord terms -64
field beforeWord terraform -70
field beforeWord test -63
field beforeWord testing -45
field beforeWord tests -81
field beforeWord text -155
field beforeWord than 33
field beforeWord that -39
field beforeWord their -90
field beforeWord them 67
field beforeWord themselves 94
field beforeWord then 80
field beforeWord there -148
field beforeWord these -460
field beforeWord they -124
field beforeWord third-party 110
field beforeWord this 67
field beforeWord those 82
field beforeWord three -132
field beforeWord thresholds -23
field beforeWord through -161
field beforeWord throughout 168
field beforeWord time 20
field beforeWord timeouts -93
field beforeWord timing -40
field beforeWord to -274
field beforeWord together -20
field beforeWord toggle -53
field beforeWord token -44
field beforeWord tokens -38
field beforeWord tool 120
field beforeWord toolbar -41
field beforeWord tooling -22
field beforeWord tools -280
field beforeWord top -62
field beforeWord topics -40
field beforeWord track -38
field beforeWord tracked 173
field beforeWord tracking -20
field beforeWord transformation -25
field beforeWord treats -28
field beforeWord trigger 199
field beforeWord triggers -23
field beforeWord troubleshooting -46
field beforeWord true 23
field beforeWord try -23
field beforeWord tutorial -136
field beforeWord twilio 40
field beforeWord two -336
field beforeWord type -141
field beforeWord typed 109
field beforeWord types -691
field beforeWord typical -48
field beforeWord typically -31
field beforeWord ui -167
field beforeWord under -112
field beforeWord understand 29
field beforeWord understanding -38
field beforeWord unique 38
field beforeWord unit -53
field beforeWord units -33
field beforeWord unless -31
field beforeWord up 273
field beforeWord update 148
field beforeWord updated -44
field beforeWord updates 42
field beforeWord updating -58
field beforeWord upgrade -33
field beforeWord upgraded -23
field beforeWord upload -38
field beforeWord uploaded -46
field beforeWord upon 37
field beforeWord uri -171
field beforeWord uris -44
field beforeWord urls -108
field beforeWord us -26
field beforeWord usage -193
field beforeWord use -233
field beforeWord used -187
field beforeWord user -110
field beforeWord users 461
field beforeWord uses -55
field beforeWord using -248
field beforeWord utilization -24
field beforeWord validate -45
field beforeWord value 158
field beforeWord values -550
field beforeWord variable 165
field beforeWord variables -345
field beforeWord variety 28
field beforeWord various -58
field beforeWord vercel 29
field beforeWord verification -33
field beforeWord version -47
field beforeWord versioning -116
field beforeWord versions -20
field beforeWord via -97
field beforeWord viewing 56
field beforeWord views -20
field beforeWord virtual -41
field beforeWord visibility 24
field beforeWord visual 74
field beforeWord visualize -58
field beforeWord volume 42
field beforeWord wait 40
field beforeWord want -166
field beforeWord wants 45
field beforeWord warehouse -40
field beforeWord way -29
field beforeWord ways -304
field beforeWord we -163
field beforeWord web -88
field beforeWord webhook -159
field beforeWord website -26
field beforeWord websites 66
field beforeWord what 86
field beforeWord whatsapp 142
field beforeWord when -85
field beforeWord where -79
field beforeWord whether 117
field beforeWord which 33
field beforeWord while -33
field beforeWord who 83
field beforeWord widgets -41
field beforeWord will 286
field beforeWord window 42
field beforeWord windows -35
field beforeWord wish -103
field beforeWord with -221
field beforeWord within -47
field beforeWord without 22
field beforeWord wizard -188
field beforeWord work -140
field beforeWord workflow 103
field beforeWord workflows -51
field beforeWord working -20
field beforeWord workloads -82
field beforeWord works -124
field beforeWord workspace -121
field beforeWord worth 31
field beforeWord would -69
field beforeWord yes 49
field beforeWord you'll -263
field beforeWord you've 170
field beforeWord your 111
field beforeWord you’ll 150
field beforeWord zero -44
field beforeWord zone -26
field bias 0 -257
field codeLanguage - 211
field codeLanguage bash -436
field codeLanguage console -59
field codeLanguage css 228
field codeLanguage curl -117
field codeLanguage diff -323
field codeLanguage env -241
field codeLanguage go 242
field codeLanguage graphql 57
field codeLanguage groovy -108
field codeLanguage hcl 69
field codeLanguage html 490
field codeLanguage http 275
field codeLanguage ini 26
field codeLanguage java -218
field codeLanguage javascript 323
field codeLanguage json -181
field codeLanguage jsx -269
field codeLanguage kotlin -78
field codeLanguage markdown -332
field codeLanguage mermaid -220
field codeLanguage nginx 260
field codeLanguage php 150
field codeLanguage powershell -78
field codeLanguage properties -22
field codeLanguage python -79
field codeLanguage ruby 121
field codeLanguage sh -400
field codeLanguage shell -62
field codeLanguage sql 336
field codeLanguage swift -29
field codeLanguage text -95
field codeLanguage toml -217
field codeLanguage ts -247
field codeLanguage tsx -833
field codeLanguage txt 139
field codeLanguage typescript 97
field codeLanguage xml -27
field codeLanguage yaml -314
field codeLanguage yml -266
field columnCount 1 -22
field columnCount 2 353
field columnCount 3 196
field columnCount 4 -332
field columnCount 5 -194
field columnCount 6 -46
field columnCount 7 -79
field columnHeader #0 -100
field columnHeader area -32
field columnHeader attribute -126
field columnHeader category -157
field columnHeader channel -25
field columnHeader code -61
field columnHeader column 99
field columnHeader component -59
field columnHeader config 92
field columnHeader configuration 541
field columnHeader date -37
field columnHeader description -35
field columnHeader environment -66
field columnHeader error -51
field columnHeader event -39
field columnHeader feature -91
field columnHeader features -21
field columnHeader field 883
field columnHeader fields 215
field columnHeader file -34
field columnHeader flag -31
field columnHeader format -116
field columnHeader function -40
field columnHeader guide -22
field columnHeader id -48
field columnHeader in -50
field columnHeader input 81
field columnHeader item 137
field columnHeader key 272
field columnHeader layer -24
field columnHeader level -60
field columnHeader method -53
field columnHeader metric -25
field columnHeader mode -75
field columnHeader name -361
field columnHeader object -129
field columnHeader operation -66
field columnHeader option 146
field columnHeader options -25
field columnHeader parameter 355
field columnHeader parameters 45
field columnHeader part 78
field columnHeader path -72
field columnHeader permission -150
field columnHeader property 57
field columnHeader protocol -71
field columnHeader provider -89
field columnHeader resource -42
field columnHeader scope -39
field columnHeader server -30
field columnHeader service -48
field columnHeader setting 552
field columnHeader shortcut -79
field columnHeader source -95
field columnHeader status -127
field columnHeader syntax -28
field columnHeader task -23
field columnHeader template -48
field columnHeader tool -97
field columnHeader type -136
field columnHeader user -35
field columnHeader variable 164
field columnHeaderLast area -32
field columnHeaderLast attribute -113
field columnHeaderLast category -117
field columnHeaderLast channel -25
field columnHeaderLast code -60
field columnHeaderLast column 139
field columnHeaderLast component -58
field columnHeaderLast configuration 251
field columnHeaderLast date -37
field columnHeaderLast description -35
field columnHeaderLast event -23
field columnHeaderLast feature -79
field columnHeaderLast features -21
field columnHeaderLast field 919
field columnHeaderLast fields 215
field columnHeaderLast flag -31
field columnHeaderLast format -116
field columnHeaderLast function -40
field columnHeaderLast item 154
field columnHeaderLast key 339
field columnHeaderLast layer -24
field columnHeaderLast level -60
field columnHeaderLast method -53
field columnHeaderLast mode -75
field columnHeaderLast name -323
field columnHeaderLast object -122
field columnHeaderLast operation -66
field columnHeaderLast option 198
field columnHeaderLast options -25
field columnHeaderLast parameter 363
field columnHeaderLast parameters 45
field columnHeaderLast part 79
field columnHeaderLast path -72
field columnHeaderLast permission -150
field columnHeaderLast property 57
field columnHeaderLast protocol -71
field columnHeaderLast provider -88
field columnHeaderLast resource -37
field columnHeaderLast scope -39
field columnHeaderLast server -30
field columnHeaderLast service -40
field columnHeaderLast setting 598
field columnHeaderLast shortcut -79
field columnHeaderLast status -127
field columnHeaderLast syntax -28
field columnHeaderLast task -34
field columnHeaderLast template -48
field columnHeaderLast tool -97
field columnHeaderLast type -133
field columnHeaderLast variable 131
field columnOther action -136
field columnOther admin -39
field columnOther amount -39
field columnOther available 169
field columnOther can -20
field columnOther case -76
field columnOther check -90
field columnOther cli -41
field columnOther cloud 81
field columnOther command -40
field columnOther content 98
field columnOther create -24
field columnOther data -27
field columnOther database -27
field columnOther default -333
field columnOther delete -86
field columnOther description 539
field columnOther descriptions 186
field columnOther details -139
field columnOther do -35
field columnOther does 190
field columnOther edit -74
field columnOther effect -65
field columnOther environment -77
field columnOther event -38
field columnOther example -170
field columnOther examples -27
field columnOther field -137
field columnOther fields -88
field columnOther flag -35
field columnOther for 43
field columnOther format 425
field columnOther id -111
field columnOther image -22
field columnOther import -27
field columnOther in 103
field columnOther is -23
field columnOther it -49
field columnOther line -34
field columnOther meaning -26
field columnOther means -22
field columnOther method -20
field columnOther more -62
field columnOther must -100
field columnOther name -153
field columnOther notes -289
field columnOther operation -30
field columnOther options 58
field columnOther output -30
field columnOther parameter -24
field columnOther permissions 135
field columnOther priority -62
field columnOther purpose 76
field columnOther query 145
field columnOther recommended 183
field columnOther required 372
field columnOther role -28
field columnOther s3 134
field columnOther status -43
field columnOther step -25
field columnOther support -29
field columnOther supported -25
field columnOther to -156
field columnOther type -174
field columnOther ui -24
field columnOther usage 45
field columnOther use -62
field columnOther user -33
field columnOther users -111
field columnOther value 85
field columnOther values 430
field columnOther variable -79
field columnOther version 269
field columnOther view -25
field columnOther what -101
field columnOther where -56
field columnOther why -22
field columnOther you -64
field columnRole 0 -117
field columnRole 1 555
field columnRole 10 -1075
field columnRole 2 -161
field columnRole 3 467
field columnRole 5 -333
field columnRole 6 369
field columnRole 7 -111
field columnRole 8 441
field console 0 -151
field console 1 75
field console 2 -648
field consoleSpan 0 -453
field consoleSpan 1 -200
field consoleSpan 10 -391
field consoleSpan 11 -305
field consoleSpan 16 90
field consoleSpan 17 -218
field consoleSpan 18 33
field consoleSpan 19 -555
field consoleSpan 2 137
field consoleSpan 3 -205
field consoleSpan 8 238
field consoleSpan 9 -56
field consoleWord amazon 185
field consoleWord apple -281
field consoleWord auth0 -134
field consoleWord aws 256
field consoleWord azure -139
field consoleWord bitbucket -73
field consoleWord cloudflare -31
field consoleWord entra -32
field consoleWord gcp 246
field consoleWord github 436
field consoleWord google -114
field consoleWord grafana 33
field consoleWord jira 234
field consoleWord keycloak -456
field consoleWord mailgun -124
field consoleWord microsoft -255
field consoleWord mongodb -33
field consoleWord okta -543
field consoleWord onelogin -199
field consoleWord openai 167
field consoleWord segment 147
field consoleWord sendgrid -56
field consoleWord slack 57
field consoleWord teams 49
field consoleWord telegram 100
field depth 0 -209
field depth 1 216
field depth 2 107
field depth 3 133
field descriptionEmpty 0 35
field descriptionEmpty 1 -318
field descriptionEmpty 2 -366
field descriptionEmpty 4 -20
field descriptionFirst $ -87
field descriptionFirst 0 42
field descriptionFirst 1 30
field descriptionFirst 10 -51
field descriptionFirst 100 -30
field descriptionFirst 2 28
field descriptionFirst 3 -32
field descriptionFirst 3000 -38
field descriptionFirst 4 -34
field descriptionFirst 8 -25
field descriptionFirst a -171
field descriptionFirst accept 24
field descriptionFirst access -32
field descriptionFirst account -22
field descriptionFirst add 77
field descriptionFirst address -40
field descriptionFirst adds 125
field descriptionFirst adjust 47
field descriptionFirst admin 92
field descriptionFirst after 30
field descriptionFirst all -64
field descriptionFirst allow 240
field descriptionFirst allowed 48
field descriptionFirst allows 106
field descriptionFirst also 20
field descriptionFirst although 24
field descriptionFirst always -36
field descriptionFirst an -41
field descriptionFirst and 45
field descriptionFirst api 59
field descriptionFirst application 53
field descriptionFirst applications 56
field descriptionFirst apply 92
field descriptionFirst are -81
field descriptionFirst array -90
field descriptionFirst assertion 21
field descriptionFirst assign 79
field descriptionFirst attach 38
field descriptionFirst attribute -29
field descriptionFirst authentication 35
field descriptionFirst authorization 26
field descriptionFirst auto-generated -44
field descriptionFirst automatically -50
field descriptionFirst average 25
field descriptionFirst aws 63
field descriptionFirst azure -36
field descriptionFirst bearer 68
field descriptionFirst before -31
field descriptionFirst boolean -32
field descriptionFirst bridge -39
field descriptionFirst browser 34
field descriptionFirst build -42
field descriptionFirst built-in -21
field descriptionFirst by 94
field descriptionFirst can 36
field descriptionFirst can't -23
field descriptionFirst capability 112
field descriptionFirst certificate 93
field descriptionFirst changes 139
field descriptionFirst checks -165
field descriptionFirst choose 176
field descriptionFirst click -101
field descriptionFirst clicking -29
field descriptionFirst client -239
field descriptionFirst cluster -23
field descriptionFirst code -167
field descriptionFirst color 30
field descriptionFirst combine 22
field descriptionFirst comma-separated 130
field descriptionFirst configures 40
field descriptionFirst container -38
field descriptionFirst context 37
field descriptionFirst controls 117
field descriptionFirst copies -57
field descriptionFirst copy -86
field descriptionFirst counts 71
field descriptionFirst create -67
field descriptionFirst created -22
field descriptionFirst creates 70
field descriptionFirst creating -52
field descriptionFirst currency 20
field descriptionFirst custom 148
field descriptionFirst customizable 36
field descriptionFirst customize 29
field descriptionFirst daily -26
field descriptionFirst database 75
field descriptionFirst date -36
field descriptionFirst default -92
field descriptionFirst defaults 39
field descriptionFirst define 50
field descriptionFirst defines 153
field descriptionFirst delete -39
field descriptionFirst deny 54
field descriptionFirst depending 82
field descriptionFirst deploy -59
field descriptionFirst deployment 38
field descriptionFirst destination 31
field descriptionFirst determines 102
field descriptionFirst development 30
field descriptionFirst different 23
field descriptionFirst directly 22
field descriptionFirst disabled 48
field descriptionFirst displays -65
field descriptionFirst dns 48
field descriptionFirst docker -22
field descriptionFirst domain 44
field descriptionFirst don't -31
field descriptionFirst drag 33
field descriptionFirst drop 23
field descriptionFirst dropdown 24
field descriptionFirst e.g 88
field descriptionFirst either 26
field descriptionFirst empty -82
field descriptionFirst enable -38
field descriptionFirst enabled 45
field descriptionFirst enables 117
field descriptionFirst enabling 68
field descriptionFirst endpoint 26
field descriptionFirst ensure -41
field descriptionFirst enter 174
field descriptionFirst enterprise 38
field descriptionFirst environment -55
field descriptionFirst events 51
field descriptionFirst every -48
field descriptionFirst everyone -52
field descriptionFirst example 48
field descriptionFirst exclude 42
field descriptionFirst export -47
field descriptionFirst external 26
field descriptionFirst extra 70
field descriptionFirst false -24
field descriptionFirst fetch -25
field descriptionFirst field 179
field descriptionFirst fields -66
field descriptionFirst file 24
field descriptionFirst fill 47
field descriptionFirst filters 59
field descriptionFirst findings -25
field descriptionFirst flag -67
field descriptionFirst for -55
field descriptionFirst from -40
field descriptionFirst function -22
field descriptionFirst generate -23
field descriptionFirst generates -43
field descriptionFirst get 40
field descriptionFirst go -58
field descriptionFirst handle 55
field descriptionFirst has -25
field descriptionFirst have -41
field descriptionFirst hello 69
field descriptionFirst here 34
field descriptionFirst hide -40
field descriptionFirst hides 52
field descriptionFirst hour 44
field descriptionFirst hover -20
field descriptionFirst how 248
field descriptionFirst http: -90
field descriptionFirst http:// -62
field descriptionFirst https -41
field descriptionFirst https: -113
field descriptionFirst https:// -110
field descriptionFirst i.e -38
field descriptionFirst icon 37
field descriptionFirst if 102
field descriptionFirst implement -28
field descriptionFirst import 49
field descriptionFirst in -86
field descriptionFirst include 59
field descriptionFirst indicates -46
field descriptionFirst initial 24
field descriptionFirst input -20
field descriptionFirst internal 34
field descriptionFirst is 163
field descriptionFirst it -61
field descriptionFirst job -21
field descriptionFirst json 135
field descriptionFirst jwt 124
field descriptionFirst key -23
field descriptionFirst keys 26
field descriptionFirst kubectl 34
field descriptionFirst label 26
field descriptionFirst ldap 23
field descriptionFirst leave 139
field descriptionFirst lets -61
field descriptionFirst links -22
field descriptionFirst local 143
field descriptionFirst localhost -99
field descriptionFirst location 57
field descriptionFirst lock 23
field descriptionFirst make -28
field descriptionFirst manages -33
field descriptionFirst manually -27
field descriptionFirst match -51
field descriptionFirst matches 50
field descriptionFirst max 42
field descriptionFirst maximum 52
field descriptionFirst means -21
field descriptionFirst metadata -30
field descriptionFirst minimum 56
field descriptionFirst mode 56
field descriptionFirst modify -27
field descriptionFirst most -28
field descriptionFirst multiple 57
field descriptionFirst mysql 21
field descriptionFirst name -121
field descriptionFirst network 26
field descriptionFirst never -41
field descriptionFirst no -156
field descriptionFirst none 44
field descriptionFirst not -23
field descriptionFirst note -40
field descriptionFirst notification 22
field descriptionFirst notify 33
field descriptionFirst numeric -24
field descriptionFirst oauth 79
field descriptionFirst object -24
field descriptionFirst off 102
field descriptionFirst on 147
field descriptionFirst once -24
field descriptionFirst one 52
field descriptionFirst one-time 52
field descriptionFirst only -35
field descriptionFirst open -36
field descriptionFirst openai 35
field descriptionFirst opens -59
field descriptionFirst operator 46
field descriptionFirst option 21
field descriptionFirst optional 60
field descriptionFirst optionally 51
field descriptionFirst organization 27
field descriptionFirst parameter 99
field descriptionFirst password -87
field descriptionFirst paste 30
field descriptionFirst path 103
field descriptionFirst pause -32
field descriptionFirst perform -37
field descriptionFirst permanently -26
field descriptionFirst pick 52
field descriptionFirst pin -26
field descriptionFirst please -25
field descriptionFirst plugin -31
field descriptionFirst point 31
field descriptionFirst port 27
field descriptionFirst prevent 23
field descriptionFirst primary 38
field descriptionFirst production 23
field descriptionFirst products -20
field descriptionFirst profile -57
field descriptionFirst provide 57
field descriptionFirst publish 34
field descriptionFirst query 91
field descriptionFirst quick -37
field descriptionFirst quickly -37
field descriptionFirst randomly -27
field descriptionFirst read -23
field descriptionFirst read-only -54
field descriptionFirst real-time -30
field descriptionFirst recommended -74
field descriptionFirst records 61
field descriptionFirst redirect -32
field descriptionFirst refers 223
field descriptionFirst refresh 41
field descriptionFirst region -22
field descriptionFirst register 59
field descriptionFirst remember 28
field descriptionFirst reports -20
field descriptionFirst repository 40
field descriptionFirst request 35
field descriptionFirst require 24
field descriptionFirst required 26
field descriptionFirst resource 34
field descriptionFirst restrict 32
field descriptionFirst return -27
field descriptionFirst returns -102
field descriptionFirst rule 27
field descriptionFirst run -31
field descriptionFirst runs 63
field descriptionFirst same 42
field descriptionFirst saml 77
field descriptionFirst schedule -22
field descriptionFirst scheduled -30
field descriptionFirst sdk 27
field descriptionFirst secret 33
field descriptionFirst security -21
field descriptionFirst see 23
field descriptionFirst select 125
field descriptionFirst selecting -34
field descriptionFirst selects 223
field descriptionFirst send -96
field descriptionFirst sends -23
field descriptionFirst server 39
field descriptionFirst set 166
field descriptionFirst sets 510
field descriptionFirst setting -83
field descriptionFirst should -27
field descriptionFirst show -26
field descriptionFirst shown 111
field descriptionFirst shows -215
field descriptionFirst sign -36
field descriptionFirst similar -26
field descriptionFirst simply -49
field descriptionFirst single -22
field descriptionFirst skip -52
field descriptionFirst so -44
field descriptionFirst sort 69
field descriptionFirst source 32
field descriptionFirst specifies 413
field descriptionFirst specify 101
field descriptionFirst ssl 34
field descriptionFirst start -28
field descriptionFirst state -29
field descriptionFirst stop -21
field descriptionFirst storage -34
field descriptionFirst store -25
field descriptionFirst string -155
field descriptionFirst subject 21
field descriptionFirst switch 55
field descriptionFirst tab -83
field descriptionFirst tabs 44
field descriptionFirst tag 59
field descriptionFirst target 66
field descriptionFirst test 158
field descriptionFirst text 85
field descriptionFirst that -27
field descriptionFirst the 201
field descriptionFirst these -45
field descriptionFirst title 33
field descriptionFirst tls 52
field descriptionFirst to -395
field descriptionFirst toggle 137
field descriptionFirst tool -32
field descriptionFirst total 66
field descriptionFirst trace -24
field descriptionFirst transaction -21
field descriptionFirst trigger 226
field descriptionFirst triggers -22
field descriptionFirst true 23
field descriptionFirst turn 43
field descriptionFirst turns 65
field descriptionFirst understand -27
field descriptionFirst unique 101
field descriptionFirst update -59
field descriptionFirst upload -29
field descriptionFirst url 84
field descriptionFirst usage 48
field descriptionFirst use -116
field descriptionFirst useful -34
field descriptionFirst user -22
field descriptionFirst users -97
field descriptionFirst uses -34
field descriptionFirst usually -23
field descriptionFirst value 250
field descriptionFirst values 69
field descriptionFirst variable -105
field descriptionFirst verify -90
field descriptionFirst version 49
field descriptionFirst view -32
field descriptionFirst we 36
field descriptionFirst where -156
field descriptionFirst whether 108
field descriptionFirst which 63
field descriptionFirst who 99
field descriptionFirst will -158
field descriptionFirst with -35
field descriptionFirst within -37
field descriptionFirst without -49
field descriptionFirst workflow 25
field descriptionFirst write 53
field descriptionFirst written -22
field descriptionFirst yes -75
field descriptionFirst you 137
field descriptionFirst your 174
field descriptionFirstClass accept 23
field descriptionFirstClass aimless -70
field descriptionFirstClass be 79
field descriptionFirstClass beforePlace -34
field descriptionFirstClass blank -32
field descriptionFirstClass button 80
field descriptionFirstClass check -228
field descriptionFirstClass click -173
field descriptionFirstClass configure 118
field descriptionFirstClass conjunction 27
field descriptionFirstClass consoleNoun -37
field descriptionFirstClass contrast 25
field descriptionFirstClass dateNoun -80
field descriptionFirstClass defaultHeader -53
field descriptionFirstClass descriptionHeader 215
field descriptionFirstClass determiner 196
field descriptionFirstClass display -304
field descriptionFirstClass edition 62
field descriptionFirstClass enter 487
field descriptionFirstClass exampleHeader 46
field descriptionFirstClass fieldNoun 105
field descriptionFirstClass fillingVerb 658
field descriptionFirstClass followUp -36
field descriptionFirstClass formNoun -127
field descriptionFirstClass genericHeading -62
field descriptionFirstClass groupNoun -53
field descriptionFirstClass headingVerb -77
field descriptionFirstClass hostNoun 125
field descriptionFirstClass inputNoun 415
field descriptionFirstClass kindNoun -53
field descriptionFirstClass labelConnector -62
field descriptionFirstClass labelFiller 106
field descriptionFirstClass labelHeader 87
field descriptionFirstClass leave 119
field descriptionFirstClass make -102
field descriptionFirstClass manipulate -158
field descriptionFirstClass menuNoun 212
field descriptionFirstClass multilineNoun 262
field descriptionFirstClass navigate -151
field descriptionFirstClass negation -283
field descriptionFirstClass numberNoun 187
field descriptionFirstClass numberWord 76
field descriptionFirstClass obligation 115
field descriptionFirstClass off -41
field descriptionFirstClass on 150
field descriptionFirstClass optionNoun 301
field descriptionFirstClass optionalHeader 60
field descriptionFirstClass optionsHeader 118
field descriptionFirstClass otherHeader -157
field descriptionFirstClass pairNoun 52
field descriptionFirstClass paste 29
field descriptionFirstClass place -182
field descriptionFirstClass plainNoun -28
field descriptionFirstClass pointer -69
field descriptionFirstClass possessive 165
field descriptionFirstClass possibility 81
field descriptionFirstClass preposition -336
field descriptionFirstClass pronoun 48
field descriptionFirstClass remark -33
field descriptionFirstClass requiredHeader -39
field descriptionFirstClass secretNoun -98
field descriptionFirstClass select 336
field descriptionFirstClass slugEnd -183
field descriptionFirstClass slugVerb 58
field descriptionFirstClass softener 154
field descriptionFirstClass structural 195
field descriptionFirstClass submitVerb 76
field descriptionFirstClass switchEffect 489
field descriptionFirstClass switchOn 209
field descriptionFirstClass titleNoun -48
field descriptionFirstClass toggleNoun 143
field descriptionFirstClass trialVerb -110
field descriptionFirstClass upload 98
field descriptionFirstClass urlNoun 68
field descriptionFirstClass valueWord 43
field descriptionFirstClass vendor 85
field descriptionFirstClass weakLabelHeader -178
field descriptionHasSpan 0 -316
field descriptionLength 0 -260
field descriptionLength 2 72
field descriptionLength 3 -51
field descriptionLength 4 -107
field descriptionLength 5 -152
field descriptionLength 6 -22
field descriptionLength 7 65
field descriptionMood 0 -36
field descriptionMood 1 114
field descriptionMood 2 124
field descriptionMood 3 -131
field descriptionMood 5 -116
field descriptionPhrase byDefault 493
field descriptionPhrase defaultIs 329
field descriptionPhrase example -174
field descriptionPhrase existing 55
field descriptionPhrase filledByItself -134
field descriptionPhrase following 275
field descriptionPhrase fromMenu 288
field descriptionPhrase leaveBlank 235
field descriptionPhrase logIn -360
field descriptionPhrase multiline 167
field descriptionPhrase neededIf -27
field descriptionPhrase needs 167
field descriptionPhrase omission 47
field descriptionPhrase oneOf 123
field descriptionPhrase optional 561
field descriptionPhrase optionsAnnounced 127
field descriptionPhrase ordered 411
field descriptionPhrase pairs 102
field descriptionPhrase range 50
field descriptionPhrase recommended 200
field descriptionPhrase required 238
field descriptionPhrase separated 295
field descriptionPhrase severalOf -158
field descriptionPhrase shownOnly 166
field descriptionPhrase softened 277
field descriptionPhrase valuesAre -39
field descriptionPhrase whether 648
field descriptionSecondMood 0 29
field descriptionSecondMood 1 24
field descriptionSecondMood 2 127
field descriptionSecondMood 3 227
field descriptionSecondMood 4 20
field descriptionSecondMood 5 43
field descriptionSecondMood 6 138
field descriptionVerb accept 26
field descriptionVerb access 71
field descriptionVerb activate -20
field descriptionVerb add 92
field descriptionVerb adjust 53
field descriptionVerb apply 130
field descriptionVerb assign 50
field descriptionVerb attach 28
field descriptionVerb browse -20
field descriptionVerb build -55
field descriptionVerb change -40
field descriptionVerb check 34
field descriptionVerb checking 31
field descriptionVerb choose 226
field descriptionVerb clear 31
field descriptionVerb click -122
field descriptionVerb clicking -51
field descriptionVerb configure 36
field descriptionVerb confirm -36
field descriptionVerb connect -42
field descriptionVerb copy -124
field descriptionVerb create -102
field descriptionVerb creating -62
field descriptionVerb customize 28
field descriptionVerb define 107
field descriptionVerb deploy -55
field descriptionVerb describe 70
field descriptionVerb disable -34
field descriptionVerb disabling 51
field descriptionVerb download -73
field descriptionVerb drop 20
field descriptionVerb edit -65
field descriptionVerb enable 37
field descriptionVerb enabling 22
field descriptionVerb ensure -85
field descriptionVerb enter 193
field descriptionVerb export -52
field descriptionVerb fill 80
field descriptionVerb find 66
field descriptionVerb flag -71
field descriptionVerb generate -122
field descriptionVerb give 72
field descriptionVerb go -47
field descriptionVerb hover -20
field descriptionVerb import 92
field descriptionVerb input -22
field descriptionVerb insert -111
field descriptionVerb install -56
field descriptionVerb invite 47
field descriptionVerb keep -81
field descriptionVerb learn -20
field descriptionVerb leave 67
field descriptionVerb log -37
field descriptionVerb login -111
field descriptionVerb make -87
field descriptionVerb mark 37
field descriptionVerb modify 26
field descriptionVerb move -44
field descriptionVerb name -62
field descriptionVerb new 62
field descriptionVerb note -82
field descriptionVerb open 21
field descriptionVerb pick 63
field descriptionVerb populate 54
field descriptionVerb provide 30
field descriptionVerb providing -44
field descriptionVerb read -108
field descriptionVerb register 48
field descriptionVerb review -39
field descriptionVerb see -82
field descriptionVerb select 133
field descriptionVerb selecting -24
field descriptionVerb set 121
field descriptionVerb setting -72
field descriptionVerb specify 35
field descriptionVerb start 34
field descriptionVerb state -32
field descriptionVerb switch 53
field descriptionVerb test 105
field descriptionVerb toggle 166
field descriptionVerb turn 23
field descriptionVerb update -80
field descriptionVerb upload -70
field descriptionVerb using -62
field descriptionVerb validate 44
field descriptionVerb verify -41
field descriptionVerb view -108
field descriptionWord $ 49
field descriptionWord % 30
field descriptionWord & -42
field descriptionWord + 57
field descriptionWord -d 22
field descriptionWord -n 25
field descriptionWord . 258
field descriptionWord ... -45
field descriptionWord / -31
field descriptionWord /.well-known/openid-configuration 30
field descriptionWord = 32
field descriptionWord _ 64
field descriptionWord abilities -39
field descriptionWord ability -66
field descriptionWord about 67
field descriptionWord above 78
field descriptionWord accept -30
field descriptionWord accepted -21
field descriptionWord access 92
field descriptionWord accessible 45
field descriptionWord according -30
field descriptionWord account 46
field descriptionWord accounts -46
field descriptionWord acl 60
field descriptionWord acme 34
field descriptionWord across -77
field descriptionWord acs 27
field descriptionWord acting 41
field descriptionWord action -43
field descriptionWord actions -139
field descriptionWord activate -23
field descriptionWord active 119
field descriptionWord activities -49
field descriptionWord activity 23
field descriptionWord actual 46
field descriptionWord actually 119
field descriptionWord adapter -29
field descriptionWord add -65
field descriptionWord added 123
field descriptionWord adding -39
field descriptionWord addition 26
field descriptionWord additionally -25
field descriptionWord address 67
field descriptionWord addresses 120
field descriptionWord adds 105
field descriptionWord adjust 52
field descriptionWord adjusts 33
field descriptionWord admin 129
field descriptionWord administer -42
field descriptionWord administration -41
field descriptionWord administrator -26
field descriptionWord administrators 28
field descriptionWord admins -36
field descriptionWord advanced -166
field descriptionWord affect -30
field descriptionWord affected -65
field descriptionWord affects 54
field descriptionWord after 88
field descriptionWord against 31
field descriptionWord agents -25
field descriptionWord aggregate 86
field descriptionWord aggregates -23
field descriptionWord aggregation 64
field descriptionWord ai -90
field descriptionWord alert 33
field descriptionWord algorithm 119
field descriptionWord allocate 28
field descriptionWord allow 165
field descriptionWord allowed 81
field descriptionWord allowing -60
field descriptionWord allows 83
field descriptionWord along 37
field descriptionWord alphanumeric 70
field descriptionWord already -50
field descriptionWord also -114
field descriptionWord although 22
field descriptionWord always -69
field descriptionWord amount 254
field descriptionWord analysis -35
field descriptionWord analytics 82
field descriptionWord analyze 28
field descriptionWord and -451
field descriptionWord and/or 63
field descriptionWord announcement -33
field descriptionWord annual 27
field descriptionWord anonymous 35
field descriptionWord anthropic 64
field descriptionWord anyone -38
field descriptionWord apache -85
field descriptionWord api 140
field descriptionWord app -150
field descriptionWord appears 113
field descriptionWord applicable -45
field descriptionWord application -20
field descriptionWord application/json 24
field descriptionWord applications -54
field descriptionWord applied 61
field descriptionWord applies 136
field descriptionWord apply 159
field descriptionWord approval -29
field descriptionWord approve -20
field descriptionWord approved -46
field descriptionWord apps 58
field descriptionWord archive -32
field descriptionWord are 38
field descriptionWord arguments 50
field descriptionWord arn 43
field descriptionWord array -131
field descriptionWord arrives -23
field descriptionWord artifacts -25
field descriptionWord as -57
field descriptionWord ask -30
field descriptionWord asking 41
field descriptionWord aspect 27
field descriptionWord assertion 114
field descriptionWord assets -44
field descriptionWord assigned 50
field descriptionWord assignment 63
field descriptionWord assigns -29
field descriptionWord associate 69
field descriptionWord associated -45
field descriptionWord asterisk 40
field descriptionWord async -51
field descriptionWord at -33
field descriptionWord attach 24
field descriptionWord attached 104
field descriptionWord attachments -25
field descriptionWord attempted -67
field descriptionWord attribute 204
field descriptionWord attributed 29
field descriptionWord aud 29
field descriptionWord audit -182
field descriptionWord auth -21
field descriptionWord authenticate -51
field descriptionWord authenticated -36
field descriptionWord authorization 86
field descriptionWord auto -58
field descriptionWord automate -23
field descriptionWord automated -38
field descriptionWord automatically -114
field descriptionWord available -53
field descriptionWord avoid -25
field descriptionWord awaiting 35
field descriptionWord axis -61
field descriptionWord b -26
field descriptionWord back -114
field descriptionWord backed -46
field descriptionWord backend 97
field descriptionWord backup 141
field descriptionWord balance 35
field descriptionWord bank 26
field descriptionWord bar 113
field descriptionWord base64 34
field descriptionWord based -111
field descriptionWord basic 51
field descriptionWord basics -28
field descriptionWord basis -71
field descriptionWord batches -27
field descriptionWord be 172
field descriptionWord bearer 36
field descriptionWord been -157
field descriptionWord before 85
field descriptionWord begin -21
field descriptionWord beginning 46
field descriptionWord behave -30
field descriptionWord behavior -35
field descriptionWord being -73
field descriptionWord belong 48
field descriptionWord belongs -49
field descriptionWord beta -38
field descriptionWord better -70
field descriptionWord between 87
field descriptionWord billing -25
field descriptionWord binaries -47
field descriptionWord binary 60
field descriptionWord bind 57
field descriptionWord binding 65
field descriptionWord bitbucket -45
field descriptionWord blank 87
field descriptionWord block -67
field descriptionWord blocks -48
field descriptionWord board -70
field descriptionWord body -35
field descriptionWord boolean -104
field descriptionWord bot -32
field descriptionWord both -117
field descriptionWord bots -40
field descriptionWord bottom 54
field descriptionWord boundaries -27
field descriptionWord box 133
field descriptionWord branch 42
field descriptionWord branches 34
field descriptionWord breakdown -39
field descriptionWord bridge -84
field descriptionWord brief -38
field descriptionWord broad -30
field descriptionWord broker 28
field descriptionWord browse -21
field descriptionWord browser -59
field descriptionWord buffer 60
field descriptionWord bugs -21
field descriptionWord build 208
field descriptionWord builder -20
field descriptionWord builds 51
field descriptionWord built -24
field descriptionWord business 30
field descriptionWord but -144
field descriptionWord button -138
field descriptionWord buttons -28
field descriptionWord bypass 49
field descriptionWord bytes -103
field descriptionWord c -36
field descriptionWord ca -29
field descriptionWord caching -37
field descriptionWord calculate 64
field descriptionWord calculated -63
field descriptionWord calendar -20
field descriptionWord callback 38
field descriptionWord called -26
field descriptionWord calling 23
field descriptionWord calls 158
field descriptionWord came -23
field descriptionWord campaign 157
field descriptionWord can 61
field descriptionWord can't -43
field descriptionWord canceled -33
field descriptionWord cannot -87
field descriptionWord canvas 20
field descriptionWord cap 25
field descriptionWord capability 104
field descriptionWord capture -67
field descriptionWord card 63
field descriptionWord cases -24
field descriptionWord catalog -55
field descriptionWord category -43
field descriptionWord cc 27
field descriptionWord cdn 20
field descriptionWord center 78
field descriptionWord central -50
field descriptionWord cert 22
field descriptionWord certain 235
field descriptionWord certificate 35
field descriptionWord certificates -23
field descriptionWord change -186
field descriptionWord changes -83
field descriptionWord channel 63
field descriptionWord character 62
field descriptionWord characters 77
field descriptionWord charge -34
field descriptionWord chart -94
field descriptionWord charts -127
field descriptionWord chat -193
field descriptionWord chatbot -22
field descriptionWord checkbox 72
field descriptionWord checked 32
field descriptionWord checking 38
field descriptionWord checkout 38
field descriptionWord checks -129
field descriptionWord choice -50
field descriptionWord choose 205
field descriptionWord chosen 173
field descriptionWord chunk 76
field descriptionWord ci -89
field descriptionWord ci/cd -47
field descriptionWord cidr 70
field descriptionWord claims -26
field descriptionWord cleanup -63
field descriptionWord cli -28
field descriptionWord click -155
field descriptionWord clicked -21
field descriptionWord clicking -37
field descriptionWord client 46
field descriptionWord close 35
field descriptionWord closed 80
field descriptionWord cluster -112
field descriptionWord code 75
field descriptionWord collect -31
field descriptionWord collections -70
field descriptionWord color 397
field descriptionWord column 94
field descriptionWord columns 41
field descriptionWord combined -26
field descriptionWord comes -34
field descriptionWord comma-separated 193
field descriptionWord command 62
field descriptionWord commands -96
field descriptionWord comment 30
field descriptionWord commits 35
field descriptionWord common -57
field descriptionWord communication 99
field descriptionWord community -26
field descriptionWord compact 116
field descriptionWord company -32
field descriptionWord compared 49
field descriptionWord compares 60
field descriptionWord comparing -39
field descriptionWord compiles -30
field descriptionWord complete -32
field descriptionWord completely -25
field descriptionWord completes -66
field descriptionWord completion 22
field descriptionWord complex -44
field descriptionWord component -57
field descriptionWord components -48
field descriptionWord compose 47
field descriptionWord compression 20
field descriptionWord compute 21
field descriptionWord concatenated -96
field descriptionWord concrete 50
field descriptionWord concurrency -22
field descriptionWord concurrent -43
field descriptionWord condition 26
field descriptionWord conditional 198
field descriptionWord conditionally -20
field descriptionWord conditions 235
field descriptionWord config -66
field descriptionWord configurable -42
field descriptionWord configuration -186
field descriptionWord configurations -90
field descriptionWord configure 64
field descriptionWord configured -93
field descriptionWord configures 39
field descriptionWord confirm -22
field descriptionWord confirmation -35
field descriptionWord confirmed 55
field descriptionWord conflicts -37
field descriptionWord connect -116
field descriptionWord connecting -29
field descriptionWord connection 71
field descriptionWord connections -81
field descriptionWord consecutive 71
field descriptionWord considered 39
field descriptionWord consistent -30
field descriptionWord console 109
field descriptionWord consume -20
field descriptionWord contact 70
field descriptionWord contacts -49
field descriptionWord contain 34
field descriptionWord container -114
field descriptionWord containers 66
field descriptionWord containing -74
field descriptionWord contains -80
field descriptionWord contents 63
field descriptionWord context 110
field descriptionWord continue -36
field descriptionWord continuous -20
field descriptionWord contribution -29
field descriptionWord contributions -33
field descriptionWord control -116
field descriptionWord controlled 47
field descriptionWord controlling -20
field descriptionWord controls 309
field descriptionWord conversation -34
field descriptionWord conversations -42
field descriptionWord copied -59
field descriptionWord copies -77
field descriptionWord copy -155
field descriptionWord core -68
field descriptionWord corner -25
field descriptionWord correct -77
field descriptionWord correctly -22
field descriptionWord correlate -30
field descriptionWord correspond 49
field descriptionWord corresponding 24
field descriptionWord costs 43
field descriptionWord count 117
field descriptionWord country 65
field descriptionWord counts 48
field descriptionWord cover 35
field descriptionWord cpu -83
field descriptionWord create -20
field descriptionWord created 159
field descriptionWord creates -48
field descriptionWord creating -33
field descriptionWord creation -32
field descriptionWord credential 36
field descriptionWord credit -63
field descriptionWord credits 39
field descriptionWord cron 40
field descriptionWord css 59
field descriptionWord csv -86
field descriptionWord cumulative 21
field descriptionWord currency 58
field descriptionWord current -222
field descriptionWord currently 30
field descriptionWord curve 21
field descriptionWord customer 47
field descriptionWord customers -35
field descriptionWord customizable 32
field descriptionWord customize -59
field descriptionWord cve -29
field descriptionWord d 28
field descriptionWord daily 26
field descriptionWord dark 42
field descriptionWord dashboard -175
field descriptionWord dashboards -40
field descriptionWord data -321
field descriptionWord database 74
field descriptionWord databases -25
field descriptionWord datasource 31
field descriptionWord date 200
field descriptionWord date-time 22
field descriptionWord day 38
field descriptionWord days 118
field descriptionWord debug -27
field descriptionWord decide -60
field descriptionWord decimal 21
field descriptionWord dedicated -41
field descriptionWord default 182
field descriptionWord defaults 94
field descriptionWord define 102
field descriptionWord defined 28
field descriptionWord defines 144
field descriptionWord defining -40
field descriptionWord definition -40
field descriptionWord delete -68
field descriptionWord deleted -23
field descriptionWord deletes -25
field descriptionWord deleting -58
field descriptionWord deliver -30
field descriptionWord delivery -42
field descriptionWord demand 29
field descriptionWord denied 60
field descriptionWord deny -51
field descriptionWord dependencies -21
field descriptionWord dependency 22
field descriptionWord depending 128
field descriptionWord deploy -74
field descriptionWord deploying 43
field descriptionWord deployments -23
field descriptionWord derived -54
field descriptionWord describe 127
field descriptionWord description 104
field descriptionWord design -33
field descriptionWord designed -51
field descriptionWord desktop 21
field descriptionWord destination 22
field descriptionWord detailed -20
field descriptionWord detected -54
field descriptionWord determine 26
field descriptionWord determines 248
field descriptionWord developer 34
field descriptionWord developers -25
field descriptionWord development -62
field descriptionWord device -92
field descriptionWord devices 28
field descriptionWord dialog -36
field descriptionWord dimension 35
field descriptionWord direct -69
field descriptionWord directly -89
field descriptionWord directories -26
field descriptionWord directory 233
field descriptionWord disabled 56
field descriptionWord disabling 50
field descriptionWord discord -24
field descriptionWord discount 52
field descriptionWord dispatch 30
field descriptionWord display 65
field descriptionWord displayed 134
field descriptionWord displays -150
field descriptionWord distinguish 34
field descriptionWord distinguished 35
field descriptionWord distribute -20
field descriptionWord distributed -38
field descriptionWord distribution -93
field descriptionWord dn 79
field descriptionWord dns 64
field descriptionWord docker 155
field descriptionWord dockerfile 23
field descriptionWord document -48
field descriptionWord documentation -42
field descriptionWord docx 25
field descriptionWord does -62
field descriptionWord doesn't -62
field descriptionWord domain 75
field descriptionWord don't -66
field descriptionWord done -26
field descriptionWord double -32
field descriptionWord down 88
field descriptionWord downloaded 67
field descriptionWord downloads -62
field descriptionWord draft -28
field descriptionWord drafts -25
field descriptionWord dragging -27
field descriptionWord drawn 47
field descriptionWord driver 42
field descriptionWord drop 71
field descriptionWord drop-down -51
field descriptionWord dropdown -54
field descriptionWord dropped -23
field descriptionWord due 34
field descriptionWord dump -33
field descriptionWord duplicate -69
field descriptionWord duration 132
field descriptionWord during 120
field descriptionWord dynamic -50
field descriptionWord e.g 621
field descriptionWord earliest 41
field descriptionWord easier -36
field descriptionWord easy -42
field descriptionWord edge 85
field descriptionWord edit -166
field descriptionWord editor 30
field descriptionWord element 68
field descriptionWord elements -48
field descriptionWord else -27
field descriptionWord email 133
field descriptionWord emails 110
field descriptionWord embedded 81
field descriptionWord emitted 34
field descriptionWord emoji 21
field descriptionWord employee -34
field descriptionWord enable 82
field descriptionWord enabled 182
field descriptionWord enables 107
field descriptionWord enabling 83
field descriptionWord encoded 22
field descriptionWord encoding 60
field descriptionWord encrypted -33
field descriptionWord encryption -106
field descriptionWord end-to-end -25
field descriptionWord ending 55
field descriptionWord endpoint -33
field descriptionWord endpoints 126
field descriptionWord enforce 41
field descriptionWord engine -83
field descriptionWord enhanced 53
field descriptionWord ensure -40
field descriptionWord ensures -35
field descriptionWord ensuring -21
field descriptionWord enter 239
field descriptionWord entering -49
field descriptionWord enterprise 338
field descriptionWord entire -71
field descriptionWord entries 55
field descriptionWord environment -64
field descriptionWord equal -78
field descriptionWord equals 31
field descriptionWord error 134
field descriptionWord errors -36
field descriptionWord evaluate 98
field descriptionWord evaluated 25
field descriptionWord evaluating -22
field descriptionWord evaluation -36
field descriptionWord even 35
field descriptionWord event -120
field descriptionWord events -218
field descriptionWord ever 28
field descriptionWord everyone -58
field descriptionWord everything -33
field descriptionWord ex -46
field descriptionWord exact -24
field descriptionWord exactly -32
field descriptionWord examples -35
field descriptionWord exceed -26
field descriptionWord exceeds -20
field descriptionWord exchange -32
field descriptionWord exclude 76
field descriptionWord execute 171
field descriptionWord executed -82
field descriptionWord execution -140
field descriptionWord executions -56
field descriptionWord exists 35
field descriptionWord expected -59
field descriptionWord experience -76
field descriptionWord experiment -65
field descriptionWord expires 51
field descriptionWord explains 31
field descriptionWord explicitly -22
field descriptionWord export -82
field descriptionWord exports -25
field descriptionWord expose -32
field descriptionWord exposure 23
field descriptionWord exposures -23
field descriptionWord expressions -77
field descriptionWord extension 35
field descriptionWord external -54
field descriptionWord extra 54
field descriptionWord extract 55
field descriptionWord extracted 114
field descriptionWord factory 94
field descriptionWord failed 58
field descriptionWord fails 74
field descriptionWord failure -44
field descriptionWord false -30
field descriptionWord far -40
field descriptionWord faster -26
field descriptionWord favorite -35
field descriptionWord feature -139
field descriptionWord features -147
field descriptionWord feedback -82
field descriptionWord field 32
field descriptionWord fields -179
field descriptionWord file -60
field descriptionWord file(s) 67
field descriptionWord fill 46
field descriptionWord filled 89
field descriptionWord filter 95
field descriptionWord filtering 26
field descriptionWord filters 90
field descriptionWord finance -22
field descriptionWord find -23
field descriptionWord finding -383
field descriptionWord first -96
field descriptionWord five 24
field descriptionWord fix -42
field descriptionWord fixed -42
field descriptionWord flag -84
field descriptionWord flags 112
field descriptionWord flat 55
field descriptionWord flows -29
field descriptionWord focus -22
field descriptionWord folders -24
field descriptionWord follow 28
field descriptionWord following -118
field descriptionWord follows -24
field descriptionWord for 166
field descriptionWord forces 49
field descriptionWord form 101
field descriptionWord format 110
field descriptionWord formatted 28
field descriptionWord forms -39
field descriptionWord four 104
field descriptionWord fqdn -37
field descriptionWord framework -21
field descriptionWord frequency 115
field descriptionWord front 23
field descriptionWord full 33
field descriptionWord function 47
field descriptionWord functionality -27
field descriptionWord functions -22
field descriptionWord further 34
field descriptionWord gain -20
field descriptionWord gantt -33
field descriptionWord gateway 44
field descriptionWord gateways 37
field descriptionWord gathering 46
field descriptionWord gauge -38
field descriptionWord gb -54
field descriptionWord general -54
field descriptionWord generate -153
field descriptionWord generated 63
field descriptionWord generates -64
field descriptionWord generation 45
field descriptionWord geographical -22
field descriptionWord get 133
field descriptionWord gets -70
field descriptionWord git 21
field descriptionWord github -87
field descriptionWord gitlab -120
field descriptionWord gitops -24
field descriptionWord given -60
field descriptionWord global 45
field descriptionWord go -46
field descriptionWord going 207
field descriptionWord google 26
field descriptionWord grafana -21
field descriptionWord grants -25
field descriptionWord greater 31
field descriptionWord grid 22
field descriptionWord group -34
field descriptionWord grouped -39
field descriptionWord grouping 71
field descriptionWord handled 45
field descriptionWord handles -41
field descriptionWord happens -28
field descriptionWord hardware -49
field descriptionWord harness 27
field descriptionWord has -125
field descriptionWord hash 47
field descriptionWord have -258
field descriptionWord head 65
field descriptionWord header -20
field descriptionWord headers 20
field descriptionWord health -41
field descriptionWord hello 68
field descriptionWord helm -51
field descriptionWord help 38
field descriptionWord helpful 86
field descriptionWord helps -32
field descriptionWord here 47
field descriptionWord hide -61
field descriptionWord hides 45
field descriptionWord high -24
field descriptionWord higher -35
field descriptionWord highly -26
field descriptionWord history -78
field descriptionWord hold -75
field descriptionWord home -40
field descriptionWord horizontal 54
field descriptionWord host -45
field descriptionWord hosted -50
field descriptionWord hostname -51
field descriptionWord hosts -24
field descriptionWord hour 42
field descriptionWord hours 66
field descriptionWord hover -22
field descriptionWord how 398
field descriptionWord html 88
field descriptionWord http 173
field descriptionWord http: -79
field descriptionWord http:// -62
field descriptionWord https 113
field descriptionWord https: -236
field descriptionWord https:// -90
field descriptionWord hub 100
field descriptionWord hugging 24
field descriptionWord human -31
field descriptionWord hypothesis 51
field descriptionWord i.e -106
field descriptionWord icon 77
field descriptionWord id 198
field descriptionWord identifier -55
field descriptionWord identity -94
field descriptionWord idp 89
field descriptionWord ids -41
field descriptionWord if 82
field descriptionWord iframe 45
field descriptionWord ignore 56
field descriptionWord image 138
field descriptionWord images -131
field descriptionWord immediate -21
field descriptionWord immediately -38
field descriptionWord impact -39
field descriptionWord implement -41
field descriptionWord import -36
field descriptionWord important -62
field descriptionWord imported 25
field descriptionWord improve -38
field descriptionWord improvement -45
field descriptionWord improvements -50
field descriptionWord in 88
field descriptionWord inactive 56
field descriptionWord inbound -46
field descriptionWord inbox -70
field descriptionWord include 104
field descriptionWord included 119
field descriptionWord includes -117
field descriptionWord incorrectly -31
field descriptionWord index 26
field descriptionWord indexes 47
field descriptionWord indexing 44
field descriptionWord indicate 30
field descriptionWord indicating -25
field descriptionWord industry 69
field descriptionWord info -31
field descriptionWord information -126
field descriptionWord infrastructure -86
field descriptionWord inherited -27
field descriptionWord initialization -26
field descriptionWord initialize -22
field descriptionWord initializing 24
field descriptionWord initiates -24
field descriptionWord injected 28
field descriptionWord inline -30
field descriptionWord inputs 30
field descriptionWord insert -118
field descriptionWord inserts -22
field descriptionWord insights -31
field descriptionWord install -91
field descriptionWord installation -83
field descriptionWord installed -31
field descriptionWord instance -108
field descriptionWord instances -44
field descriptionWord instead -43
field descriptionWord insufficient -22
field descriptionWord integrate -20
field descriptionWord integrated -66
field descriptionWord integration -190
field descriptionWord integrations -27
field descriptionWord interactive -48
field descriptionWord interface 22
field descriptionWord intermediate 39
field descriptionWord internet -59
field descriptionWord interval 76
field descriptionWord intervals -27
field descriptionWord into -140
field descriptionWord inventory -22
field descriptionWord invitation 155
field descriptionWord invite 40
field descriptionWord invited 95
field descriptionWord invoice 37
field descriptionWord involved -36
field descriptionWord ios -34
field descriptionWord iot -35
field descriptionWord is 211
field descriptionWord issue 44
field descriptionWord issued 99
field descriptionWord issuer 54
field descriptionWord issues -27
field descriptionWord it 76
field descriptionWord item 25
field descriptionWord items 91
field descriptionWord itself -20
field descriptionWord jar 33
field descriptionWord java -29
field descriptionWord javascript 22
field descriptionWord jira 185
field descriptionWord join -28
field descriptionWord js 32
field descriptionWord json 165
field descriptionWord jwt 94
field descriptionWord keep -80
field descriptionWord keeps 63
field descriptionWord kept -22
field descriptionWord key 56
field descriptionWord keyboard 43
field descriptionWord keycloak 30
field descriptionWord keys -49
field descriptionWord keywords 33
field descriptionWord kms -28
field descriptionWord knowledge -23
field descriptionWord known -46
field descriptionWord knows -30
field descriptionWord kubectl 33
field descriptionWord kubernetes -170
field descriptionWord label 65
field descriptionWord labels 54
field descriptionWord languages 23
field descriptionWord large -53
field descriptionWord later -24
field descriptionWord latest 59
field descriptionWord launch -23
field descriptionWord layer -39
field descriptionWord layout 88
field descriptionWord layouts -23
field descriptionWord ldap 115
field descriptionWord lead 51
field descriptionWord leads 34
field descriptionWord learn -26
field descriptionWord least -33
field descriptionWord leave 106
field descriptionWord legacy -48
field descriptionWord legal 23
field descriptionWord legend 39
field descriptionWord length 23
field descriptionWord less -40
field descriptionWord let -26
field descriptionWord lets -35
field descriptionWord letter 40
field descriptionWord library -59
field descriptionWord license -39
field descriptionWord lifecycle -38
field descriptionWord lifetime 76
field descriptionWord light 40
field descriptionWord like -20
field descriptionWord limit -131
field descriptionWord limiting 38
field descriptionWord line 38
field descriptionWord linear 54
field descriptionWord lines 48
field descriptionWord link -22
field descriptionWord linked 92
field descriptionWord links -95
field descriptionWord list 33
field descriptionWord listener -22
field descriptionWord listening -21
field descriptionWord listing -59
field descriptionWord lists -26
field descriptionWord live 108
field descriptionWord load 38
field descriptionWord local 115
field descriptionWord localhost -106
field descriptionWord locate -25
field descriptionWord located -23
field descriptionWord location 197
field descriptionWord locations -20
field descriptionWord lock 25
field descriptionWord locked 21
field descriptionWord log -90
field descriptionWord logged -70
field descriptionWord logging -55
field descriptionWord logic -61
field descriptionWord logo 87
field descriptionWord logs -194
field descriptionWord long 56
field descriptionWord lookup 26
field descriptionWord loop -26
field descriptionWord low 78
field descriptionWord lower -29
field descriptionWord machine -26
field descriptionWord machine-readable -26
field descriptionWord made -79
field descriptionWord main 37
field descriptionWord mainly -66
field descriptionWord maintain -36
field descriptionWord make -93
field descriptionWord makes -32
field descriptionWord making -36
field descriptionWord manage -71
field descriptionWord managed -28
field descriptionWord management -86
field descriptionWord manager -110
field descriptionWord manages -41
field descriptionWord managing -29
field descriptionWord mandatory -47
field descriptionWord manual -38
field descriptionWord manually -91
field descriptionWord mapped -69
field descriptionWord mark 83
field descriptionWord markdown 30
field descriptionWord marked 32
field descriptionWord marker 26
field descriptionWord master 137
field descriptionWord match -20
field descriptionWord matches 69
field descriptionWord matching 44
field descriptionWord material 35
field descriptionWord max -23
field descriptionWord maximum 359
field descriptionWord means -46
field descriptionWord measurement -24
field descriptionWord meet 55
field descriptionWord member 50
field descriptionWord members 118
field descriptionWord membership 60
field descriptionWord menu -75
field descriptionWord menus 71
field descriptionWord mesh 38
field descriptionWord message 175
field descriptionWord messages -63
field descriptionWord meta -27
field descriptionWord metadata -28
field descriptionWord method -123
field descriptionWord metric 284
field descriptionWord metrics -99
field descriptionWord mfa -36
field descriptionWord microsoft -23
field descriptionWord might -75
field descriptionWord migrating 39
field descriptionWord milliseconds -40
field descriptionWord mime -37
field descriptionWord minimum 114
field descriptionWord minutes 43
field descriptionWord missing -20
field descriptionWord mobile 61
field descriptionWord modal -32
field descriptionWord mode 195
field descriptionWord moderate 27
field descriptionWord modified -25
field descriptionWord modifying -28
field descriptionWord module -26
field descriptionWord mongodb 24
field descriptionWord monitoring -39
field descriptionWord month 22
field descriptionWord months -24
field descriptionWord more -39
field descriptionWord most -129
field descriptionWord mount 39
field descriptionWord mounted 40
field descriptionWord move -41
field descriptionWord multiple -39
field descriptionWord must 83
field descriptionWord name 172
field descriptionWord named -25
field descriptionWord nameid 26
field descriptionWord names -44
field descriptionWord namespaces 61
field descriptionWord native 34
field descriptionWord navigation 93
field descriptionWord need -132
field descriptionWord needed -45
field descriptionWord needing 54
field descriptionWord needs 72
field descriptionWord nested -33
field descriptionWord never -55
field descriptionWord newly 66
field descriptionWord news 20
field descriptionWord next -83
field descriptionWord no -74
field descriptionWord node -126
field descriptionWord nodes -37
field descriptionWord non-admin 27
field descriptionWord none 210
field descriptionWord not -105
field descriptionWord note 108
field descriptionWord notifications 27
field descriptionWord notify 38
field descriptionWord notion 26
field descriptionWord now -123
field descriptionWord null -55
field descriptionWord nullable -26
field descriptionWord number 233
field descriptionWord numbers -21
field descriptionWord numerical 46
field descriptionWord oauth 260
field descriptionWord object -160
field descriptionWord objects -116
field descriptionWord occur -38
field descriptionWord occurred -31
field descriptionWord of 88
field descriptionWord off 84
field descriptionWord offers -31
field descriptionWord often -27
field descriptionWord oidc -73
field descriptionWord old -57
field descriptionWord ollama -22
field descriptionWord omit 26
field descriptionWord on 181
field descriptionWord on-demand 39
field descriptionWord once -75
field descriptionWord one-click -28
field descriptionWord one-time 31
field descriptionWord online -42
field descriptionWord only -70
field descriptionWord open 97
field descriptionWord openai 20
field descriptionWord openclaw 41
field descriptionWord opened 84
field descriptionWord openid -41
field descriptionWord opens -111
field descriptionWord operating -47
field descriptionWord operation -153
field descriptionWord operations -73
field descriptionWord operator 151
field descriptionWord option 125
field descriptionWord optional 66
field descriptionWord optionally 132
field descriptionWord options -79
field descriptionWord or 178
field descriptionWord order 136
field descriptionWord organisation -55
field descriptionWord organization 171
field descriptionWord organize 37
field descriptionWord organized 22
field descriptionWord origin 92
field descriptionWord original -76
field descriptionWord os -28
field descriptionWord other 91
field descriptionWord out -95
field descriptionWord outgoing 110
field descriptionWord over -97
field descriptionWord overall -23
field descriptionWord overlap 29
field descriptionWord overlay -29
field descriptionWord override -24
field descriptionWord overrides -35
field descriptionWord overview -23
field descriptionWord own 95
field descriptionWord owner -35
field descriptionWord owns 76
field descriptionWord package -108
field descriptionWord packages -22
field descriptionWord page 219
field descriptionWord pages 85
field descriptionWord paid 156
field descriptionWord panel -131
field descriptionWord parent 39
field descriptionWord parsed 38
field descriptionWord part 67
field descriptionWord partial -41
field descriptionWord particular 46
field descriptionWord parts 48
field descriptionWord passes 28
field descriptionWord passing 74
field descriptionWord password 21
field descriptionWord passwords 33
field descriptionWord path 211
field descriptionWord pattern -44
field descriptionWord pause -31
field descriptionWord paused -21
field descriptionWord pauses 48
field descriptionWord payload -26
field descriptionWord payment 108
field descriptionWord pdfs -32
field descriptionWord pending -27
field descriptionWord per -133
field descriptionWord percent 56
field descriptionWord percentage 65
field descriptionWord percentile -20
field descriptionWord perform -84
field descriptionWord performance -40
field descriptionWord performed -67
field descriptionWord performing -39
field descriptionWord performs 61
field descriptionWord period -66
field descriptionWord periods -57
field descriptionWord permanent 23
field descriptionWord permanently -41
field descriptionWord permission 165
field descriptionWord permissions -58
field descriptionWord persistent -75
field descriptionWord personalize -25
field descriptionWord personalized -27
field descriptionWord phone 186
field descriptionWord physical -20
field descriptionWord pick 102
field descriptionWord picker 41
field descriptionWord picture -27
field descriptionWord pin -36
field descriptionWord pipeline 71
field descriptionWord pipelines -63
field descriptionWord plane -22
field descriptionWord planned -21
field descriptionWord planning -39
field descriptionWord platform -72
field descriptionWord please -47
field descriptionWord plus -94
field descriptionWord pods 57
field descriptionWord point 26
field descriptionWord pointing -32
field descriptionWord points 77
field descriptionWord policies -73
field descriptionWord policy 223
field descriptionWord poll 40
field descriptionWord pool 25
field descriptionWord pop-up -21
field descriptionWord popular -43
field descriptionWord populate 69
field descriptionWord popup 44
field descriptionWord portal 156
field descriptionWord positives 45
field descriptionWord possible -29
field descriptionWord post 20
field descriptionWord postgres -46
field descriptionWord postgresql -83
field descriptionWord posts 24
field descriptionWord power 20
field descriptionWord predefined -49
field descriptionWord prefer -53
field descriptionWord preference 31
field descriptionWord preferred 74
field descriptionWord prefix 64
field descriptionWord prefixed 66
field descriptionWord present -26
field descriptionWord presented 38
field descriptionWord preserve 75
field descriptionWord preserving 26
field descriptionWord preset 29
field descriptionWord preview 64
field descriptionWord previous 37
field descriptionWord pricing 21
field descriptionWord primary 112
field descriptionWord print -23
field descriptionWord priority -76
field descriptionWord private -112
field descriptionWord privatelink -27
field descriptionWord probes -34
field descriptionWord process 94
field descriptionWord processed -46
field descriptionWord processes -69
field descriptionWord processing 81
field descriptionWord product 159
field descriptionWord production -135
field descriptionWord products -30
field descriptionWord profile 75
field descriptionWord program 77
field descriptionWord progress -20
field descriptionWord project 41
field descriptionWord prometheus 21
field descriptionWord prompt -129
field descriptionWord prompts 90
field descriptionWord properties -55
field descriptionWord protect -31
field descriptionWord protocol 100
field descriptionWord providers 51
field descriptionWord provides -131
field descriptionWord providing -25
field descriptionWord proxies 45
field descriptionWord proxy 184
field descriptionWord public 92
field descriptionWord publish 33
field descriptionWord published -66
field descriptionWord publishes 53
field descriptionWord pull 60
field descriptionWord pulls 24
field descriptionWord purchase 44
field descriptionWord purchases 48
field descriptionWord purpose 29
field descriptionWord pushed 68
field descriptionWord put -36
field descriptionWord python 20
field descriptionWord queries -86
field descriptionWord query 32
field descriptionWord question 42
field descriptionWord questions -29
field descriptionWord queue -67
field descriptionWord quick -46
field descriptionWord quickly -81
field descriptionWord quota -20
field descriptionWord quote 89
field descriptionWord quotes 44
field descriptionWord randomly -34
field descriptionWord range -98
field descriptionWord ranges 35
field descriptionWord rate -40
field descriptionWord rather -36
field descriptionWord raw -92
field descriptionWord reach -22
field descriptionWord reachable 54
field descriptionWord read -126
field descriptionWord read-only -73
field descriptionWord readable -46
field descriptionWord reading -23
field descriptionWord ready -56
field descriptionWord real -40
field descriptionWord real-time -97
field descriptionWord reasonable -29
field descriptionWord receive 33
field descriptionWord received -21
field descriptionWord receives 57
field descriptionWord recent -28
field descriptionWord recently 23
field descriptionWord recipient 140
field descriptionWord recommended -57
field descriptionWord record -98
field descriptionWord records 126
field descriptionWord recurring 89
field descriptionWord redirect -22
field descriptionWord redirection 30
field descriptionWord redirects 35
field descriptionWord reduce 23
field descriptionWord refer 26
field descriptionWord reference -25
field descriptionWord referencing 37
field descriptionWord refers 160
field descriptionWord reflect -28
field descriptionWord refresh 141
field descriptionWord refreshing 38
field descriptionWord regardless -22
field descriptionWord regex 38
field descriptionWord region -55
field descriptionWord regional -26
field descriptionWord regions -45
field descriptionWord register 45
field descriptionWord registration -31
field descriptionWord rejected -22
field descriptionWord related 156
field descriptionWord relation 39
field descriptionWord relationship 48
field descriptionWord relationships -38
field descriptionWord release -69
field descriptionWord remains -22
field descriptionWord remember 26
field descriptionWord reminder 77
field descriptionWord remote -40
field descriptionWord remove -58
field descriptionWord removed -35
field descriptionWord removes -27
field descriptionWord removing -20
field descriptionWord rename -23
field descriptionWord rendering 35
field descriptionWord replace 40
field descriptionWord replaced -20
field descriptionWord replies 29
field descriptionWord reply 29
field descriptionWord report -58
field descriptionWord reported 55
field descriptionWord repositories -24
field descriptionWord request 58
field descriptionWord requested -45
field descriptionWord requesting 34
field descriptionWord required -157
field descriptionWord requirement -28
field descriptionWord requirements 74
field descriptionWord resolution 91
field descriptionWord resolve 58
field descriptionWord resource -80
field descriptionWord resources -135
field descriptionWord responds -31
field descriptionWord responses -40
field descriptionWord responsible -42
field descriptionWord rest -36
field descriptionWord restarted 46
field descriptionWord restricted -29
field descriptionWord restrictions 28
field descriptionWord restricts -20
field descriptionWord results 87
field descriptionWord retain -60
field descriptionWord retained -34
field descriptionWord retention -20
field descriptionWord retries -32
field descriptionWord retrieval 64
field descriptionWord retrieve 56
field descriptionWord retrieved 32
field descriptionWord retry -39
field descriptionWord returned -34
field descriptionWord returning -25
field descriptionWord returns -107
field descriptionWord reusable -39
field descriptionWord revenue 71
field descriptionWord reverse 42
field descriptionWord revert -27
field descriptionWord reviews -45
field descriptionWord right -37
field descriptionWord rights 43
field descriptionWord risk 116
field descriptionWord role -59
field descriptionWord roles -27
field descriptionWord rollback 57
field descriptionWord root 25
field descriptionWord route 288
field descriptionWord routes 37
field descriptionWord row 44
field descriptionWord rows -31
field descriptionWord rs256 50
field descriptionWord rsa -39
field descriptionWord rule -225
field descriptionWord run 40
field descriptionWord runner -32
field descriptionWord running -59
field descriptionWord runtime -27
field descriptionWord s -41
field descriptionWord s3 -34
field descriptionWord same -98
field descriptionWord saml 157
field descriptionWord sample -32
field descriptionWord sandbox 54
field descriptionWord save -44
field descriptionWord scaling -46
field descriptionWord scan 51
field descriptionWord scanning -34
field descriptionWord scenario 46
field descriptionWord scenarios -20
field descriptionWord schedule 44
field descriptionWord scheduling -24
field descriptionWord schema -145
field descriptionWord scheme -26
field descriptionWord scim -73
field descriptionWord scope -40
field descriptionWord scoped -20
field descriptionWord scopes 39
field descriptionWord score 43
field descriptionWord scratch -28
field descriptionWord screen -117
field descriptionWord script 78
field descriptionWord sdk -44
field descriptionWord sdks -25
field descriptionWord search 68
field descriptionWord searchable 28
field descriptionWord seconds 28
field descriptionWord secret 198
field descriptionWord secrets -43
field descriptionWord section -81
field descriptionWord sections 63
field descriptionWord securely -26
field descriptionWord security -88
field descriptionWord sees -79
field descriptionWord segment 44
field descriptionWord segments -71
field descriptionWord select 150
field descriptionWord selecting -35
field descriptionWord selection 31
field descriptionWord selections 61
field descriptionWord selector 81
field descriptionWord selects 166
field descriptionWord sender -31
field descriptionWord sending 42
field descriptionWord sensitive -23
field descriptionWord sent 80
field descriptionWord separate -43
field descriptionWord separated 22
field descriptionWord separately -81
field descriptionWord separator 20
field descriptionWord sequence -21
field descriptionWord serve 21
field descriptionWord served 45
field descriptionWord server 46
field descriptionWord servers -58
field descriptionWord service -124
field descriptionWord services -54
field descriptionWord session -48
field descriptionWord sessions -63
field descriptionWord set -34
field descriptionWord sets 562
field descriptionWord setting 22
field descriptionWord settings -247
field descriptionWord severity 57
field descriptionWord sha256 56
field descriptionWord share -76
field descriptionWord shared -96
field descriptionWord shares -34
field descriptionWord sheet 52
field descriptionWord shell -58
field descriptionWord short 53
field descriptionWord should 212
field descriptionWord show -54
field descriptionWord showing -22
field descriptionWord shown 184
field descriptionWord shows -246
field descriptionWord sidebar 47
field descriptionWord sign 62
field descriptionWord sign-in 137
field descriptionWord sign-on -21
field descriptionWord sign-up 120
field descriptionWord signature 147
field descriptionWord signing 63
field descriptionWord signup 25
field descriptionWord similar -63
field descriptionWord simple -58
field descriptionWord simply -33
field descriptionWord since 23
field descriptionWord single -54
field descriptionWord size 170
field descriptionWord skill -74
field descriptionWord skip 110
field descriptionWord sla 55
field descriptionWord slot 55
field descriptionWord slow -59
field descriptionWord slug 69
field descriptionWord small -53
field descriptionWord sms 138
field descriptionWord smtp 46
field descriptionWord snippet -27
field descriptionWord so -146
field descriptionWord soft 32
field descriptionWord software -116
field descriptionWord someone -20
field descriptionWord something 50
field descriptionWord sonarqube 25
field descriptionWord sort 137
field descriptionWord sorting -50
field descriptionWord sound 46
field descriptionWord source -117
field descriptionWord spaces -20
field descriptionWord specific -115
field descriptionWord specifications 47
field descriptionWord specifies 428
field descriptionWord ssh 26
field descriptionWord ssl -51
field descriptionWord ssl/tls -31
field descriptionWord sso -223
field descriptionWord stack -38
field descriptionWord stage -21
field descriptionWord standard -65
field descriptionWord start 82
field descriptionWord started -29
field descriptionWord starter -28
field descriptionWord starts -53
field descriptionWord starttls -107
field descriptionWord state -49
field descriptionWord statement 197
field descriptionWord statements 25
field descriptionWord states 46
field descriptionWord static -90
field descriptionWord statistics 47
field descriptionWord status -164
field descriptionWord step 28
field descriptionWord still -52
field descriptionWord stock 50
field descriptionWord storage -45
field descriptionWord store -81
field descriptionWord stored -24
field descriptionWord stores -30
field descriptionWord strategy 21
field descriptionWord streamable -20
field descriptionWord streams -29
field descriptionWord string -261
field descriptionWord strings 22
field descriptionWord structured -64
field descriptionWord studio 43
field descriptionWord style 40
field descriptionWord subject -24
field descriptionWord submission -42
field descriptionWord subscribe -39
field descriptionWord subscriber -29
field descriptionWord subscription 124
field descriptionWord subscriptions -46
field descriptionWord subtype 24
field descriptionWord success 20
field descriptionWord successfully -42
field descriptionWord such 24
field descriptionWord suffix 36
field descriptionWord suggested -20
field descriptionWord suitable -27
field descriptionWord suites 28
field descriptionWord summary -65
field descriptionWord super -20
field descriptionWord support 139
field descriptionWord supporting 37
field descriptionWord sure -81
field descriptionWord switch 150
field descriptionWord symbol 97
field descriptionWord sync -46
field descriptionWord system -82
field descriptionWord systems -40
field descriptionWord tab -143
field descriptionWord table 193
field descriptionWord tables 108
field descriptionWord tabs 46
field descriptionWord tagged 21
field descriptionWord tags 92
field descriptionWord take 41
field descriptionWord taken 37
field descriptionWord takes -67
field descriptionWord target 74
field descriptionWord task 328
field descriptionWord tasks -90
field descriptionWord tax 109
field descriptionWord tcp 26
field descriptionWord teams 43
field descriptionWord technical -49
field descriptionWord telegram 36
field descriptionWord tell -24
field descriptionWord template 26
field descriptionWord templates -68
field descriptionWord temporary -30
field descriptionWord tenants -23
field descriptionWord term 26
field descriptionWord terminal -20
field descriptionWord terminated -25
field descriptionWord terraform -32
field descriptionWord test 63
field descriptionWord tester -25
field descriptionWord testing -40
field descriptionWord tests -97
field descriptionWord text 332
field descriptionWord them -73
field descriptionWord theme 29
field descriptionWord then -121
field descriptionWord there -82
field descriptionWord they -108
field descriptionWord those 28
field descriptionWord thread -35
field descriptionWord threat -42
field descriptionWord through -91
field descriptionWord throughout 33
field descriptionWord tick 55
field descriptionWord ticket 133
field descriptionWord tickets -22
field descriptionWord tied 25
field descriptionWord time 55
field descriptionWord timed -33
field descriptionWord timeouts -27
field descriptionWord times 26
field descriptionWord timestamp -48
field descriptionWord timing -72
field descriptionWord title 22
field descriptionWord to 341
field descriptionWord today 57
field descriptionWord toggle 203
field descriptionWord token 166
field descriptionWord tool -52
field descriptionWord tools -74
field descriptionWord top 48
field descriptionWord topic -60
field descriptionWord topics 34
field descriptionWord total 40
field descriptionWord totals 35
field descriptionWord trace -25
field descriptionWord tracking 27
field descriptionWord transaction -31
field descriptionWord transfers 35
field descriptionWord transform -91
field descriptionWord transformations 57
field descriptionWord translate 31
field descriptionWord trash -33
field descriptionWord trigger 175
field descriptionWord triggers -58
field descriptionWord true -120
field descriptionWord true/false 111
field descriptionWord truncated -44
field descriptionWord trusted -128
field descriptionWord try 47
field descriptionWord tuning -30
field descriptionWord turned 89
field descriptionWord turns 53
field descriptionWord twilio 68
field descriptionWord two -42
field descriptionWord type -46
field descriptionWord types 98
field descriptionWord typically -20
field descriptionWord typing -45
field descriptionWord ui -189
field descriptionWord unavailable -22
field descriptionWord unchecked 36
field descriptionWord undefined -20
field descriptionWord under 71
field descriptionWord underlying -36
field descriptionWord understand -98
field descriptionWord understanding -34
field descriptionWord unit -71
field descriptionWord units -79
field descriptionWord universal -48
field descriptionWord unlimited 39
field descriptionWord unlink 22
field descriptionWord unreachable 52
field descriptionWord until 23
field descriptionWord up -81
field descriptionWord update -26
field descriptionWord updated -127
field descriptionWord updates -79
field descriptionWord updating 32
field descriptionWord upgrade -20
field descriptionWord upload 24
field descriptionWord uploaded -27
field descriptionWord uploads -32
field descriptionWord uris 38
field descriptionWord url 51
field descriptionWord us 84
field descriptionWord usage -37
field descriptionWord use -71
field descriptionWord used 127
field descriptionWord useful -105
field descriptionWord user -102
field descriptionWord user-defined 52
field descriptionWord userid -29
field descriptionWord username 166
field descriptionWord users -61
field descriptionWord user’s -35
field descriptionWord uses 21
field descriptionWord using -322
field descriptionWord usual -32
field descriptionWord validate 35
field descriptionWord validity 55
field descriptionWord value 107
field descriptionWord values -71
field descriptionWord variable -61
field descriptionWord vault 43
field descriptionWord vendor 163
field descriptionWord verify -33
field descriptionWord version -262
field descriptionWord versioning -58
field descriptionWord versions 25
field descriptionWord very 45
field descriptionWord via -22
field descriptionWord video -47
field descriptionWord view -74
field descriptionWord violations -36
field descriptionWord virtual -30
field descriptionWord visible 103
field descriptionWord visit -46
field descriptionWord visitors 21
field descriptionWord visual -74
field descriptionWord visualization -22
field descriptionWord vm -30
field descriptionWord volume 79
field descriptionWord vpc 32
field descriptionWord vulnerabilities -56
field descriptionWord vulnerability -78
field descriptionWord wait 82
field descriptionWord want 205
field descriptionWord wants 33
field descriptionWord warning -28
field descriptionWord warns -23
field descriptionWord was -261
field descriptionWord way -47
field descriptionWord we 50
field descriptionWord web -53
field descriptionWord webhook -74
field descriptionWord website 44
field descriptionWord websocket -30
field descriptionWord week 23
field descriptionWord were -69
field descriptionWord whatever -27
field descriptionWord when 257
field descriptionWord where 280
field descriptionWord whether 107
field descriptionWord which 366
field descriptionWord while -37
field descriptionWord who 42
field descriptionWord whole -51
field descriptionWord whose 126
field descriptionWord why 45
field descriptionWord widget -25
field descriptionWord will 489
field descriptionWord window 103
field descriptionWord windows 22
field descriptionWord wish -55
field descriptionWord with -298
field descriptionWord within -164
field descriptionWord without -174
field descriptionWord won't -24
field descriptionWord word -20
field descriptionWord work -66
field descriptionWord worker -57
field descriptionWord workflow -160
field descriptionWord workflows -136
field descriptionWord working -98
field descriptionWord workload -22
field descriptionWord workloads -25
field descriptionWord works 25
field descriptionWord writing -28
field descriptionWord written -27
field descriptionWord x.509 -38
field descriptionWord x509 38
field descriptionWord y-axis 72
field descriptionWord yaml -44
field descriptionWord years 22
field descriptionWord yes -60
field descriptionWord yet -66
field descriptionWord you -178
field descriptionWord you'd 50
field descriptionWord you're 82
field descriptionWord you've -25
field descriptionWord you’re 39
field descriptionWord yyyy-mm-dd 43
field descriptionWord zero -68
field descriptionWord zod -41
field descriptionWord × -22
field fileWord a -245
field fileWord about -129
field fileWord access -141
field fileWord account -138
field fileWord accounts 263
field fileWord actions 492
field fileWord ad -236
field fileWord add 243
field fileWord admin -138
field fileWord advanced 594
field fileWord agents 306
field fileWord ai 82
field fileWord alerts 246
field fileWord amazon -82
field fileWord analysis 351
field fileWord analytics -197
field fileWord analyze -61
field fileWord and 46
field fileWord api -135
field fileWord app 92
field fileWord application -99
field fileWord architecture -242
field fileWord artifacts 20
field fileWord audit -703
field fileWord auth -206
field fileWord authentication 61
field fileWord authorization 102
field fileWord aws -206
field fileWord azure -422
field fileWord backups 54
field fileWord best -93
field fileWord build 60
field fileWord bulk 143
field fileWord catalog -193
field fileWord certificates 47
field fileWord chart 396
field fileWord ci -246
field fileWord cli -112
field fileWord client -355
field fileWord cloud -106
field fileWord cloudflare 192
field fileWord cluster 113
field fileWord clusters -45
field fileWord code -133
field fileWord comparison -53
field fileWord compliance 107
field fileWord concepts -58
field fileWord config -276
field fileWord configuration -240
field fileWord configure 340
field fileWord connect -285
field fileWord connection -64
field fileWord container 104
field fileWord content -106
field fileWord contributing -79
field fileWord control 86
field fileWord core -51
field fileWord cpp -87
field fileWord create 22
field fileWord creating 93
field fileWord custom 201
field fileWord dashboard -231
field fileWord dashboards -108
field fileWord data 21
field fileWord database 157
field fileWord datadog -106
field fileWord debug -160
field fileWord default -24
field fileWord defining 291
field fileWord dependency -67
field fileWord deploy -89
field fileWord deployment -230
field fileWord design -153
field fileWord details -195
field fileWord docker 144
field fileWord dynamic 27
field fileWord email -163
field fileWord endpoints -36
field fileWord enterprise -36
field fileWord environment -37
field fileWord environments 32
field fileWord events -163
field fileWord exchange 151
field fileWord export -105
field fileWord exporting -247
field fileWord external 127
field fileWord fa -38
field fileWord feature -92
field fileWord features -156
field fileWord fields 300
field fileWord file 303
field fileWord files -77
field fileWord filters -90
field fileWord first -35
field fileWord flags 84
field fileWord format -29
field fileWord from -104
field fileWord frontend -43
field fileWord gateway -76
field fileWord gcp 88
field fileWord get 37
field fileWord getting 232
field fileWord git -55
field fileWord github -62
field fileWord gitlab 146
field fileWord gitops -273
field fileWord google -122
field fileWord groups -303
field fileWord guide -26
field fileWord hardware -49
field fileWord health 40
field fileWord helm -137
field fileWord hooks -39
field fileWord hosted -222
field fileWord how -440
field fileWord http -36
field fileWord impact -65
field fileWord import 66
field fileWord in -258
field fileWord index -42
field fileWord install -187
field fileWord installation 198
field fileWord instance -164
field fileWord integration 202
field fileWord interface 199
field fileWord is 48
field fileWord jira 127
field fileWord job -107
field fileWord key -81
field fileWord keycloak -561
field fileWord kubernetes 74
field fileWord ldap 336
field fileWord level -68
field fileWord limits -82
field fileWord line -37
field fileWord local -42
field fileWord location -81
field fileWord logging -100
field fileWord logs -391
field fileWord manage -80
field fileWord management 246
field fileWord manager -101
field fileWord manual 199
field fileWord maven -28
field fileWord mcp -130
field fileWord md -383
field fileWord mdx -548
field fileWord metrics -356
field fileWord migration -144
field fileWord model -74
field fileWord mongodb 143
field fileWord monitor -224
field fileWord monitoring -39
field fileWord multi -222
field fileWord mysql -75
field fileWord new 248
field fileWord node -48
field fileWord notification 121
field fileWord notifications 190
field fileWord oauth 59
field fileWord of 440
field fileWord oidc -185
field fileWord okta -301
field fileWord on -97
field fileWord one -62
field fileWord openclaw 43
field fileWord openid 37
field fileWord options -104
field fileWord overview 104
field fileWord palette -108
field fileWord permission 38
field fileWord pipeline -126
field fileWord platform -49
field fileWord plugin -77
field fileWord policy -209
field fileWord post 79
field fileWord postgresql 27
field fileWord practices -153
field fileWord private 202
field fileWord pro 89
field fileWord production 59
field fileWord project 214
field fileWord provider -169
field fileWord providers 116
field fileWord proxy -80
field fileWord public -34
field fileWord python -59
field fileWord queries 150
field fileWord quickstart -161
field fileWord rate 62
field fileWord readme -129
field fileWord reference -38
field fileWord remote -122
field fileWord report 70
field fileWord reports 171
field fileWord research -238
field fileWord resource -184
field fileWord resources -51
field fileWord review -49
field fileWord roles 40
field fileWord rules -109
field fileWord run -55
field fileWord running 86
field fileWord s 133
field fileWord saml 246
field fileWord scim -351
field fileWord sdk -127
field fileWord search -155
field fileWord secret -113
field fileWord secrets 151
field fileWord security -172
field fileWord segment -187
field fileWord self 358
field fileWord server -270
field fileWord serverless 151
field fileWord servers 276
field fileWord service 41
field fileWord services 120
field fileWord set -93
field fileWord settings 408
field fileWord setup 134
field fileWord shortcuts -53
field fileWord slack 180
field fileWord source -153
field fileWord sql 28
field fileWord ssh 54
field fileWord ssl -180
field fileWord sso -352
field fileWord stack -74
field fileWord started 303
field fileWord steps 125
field fileWord storage -318
field fileWord studio -133
field fileWord subscription -174
field fileWord support -49
field fileWord synology -625
field fileWord system -134
field fileWord table 99
field fileWord tables -197
field fileWord team -29
field fileWord teams -158
field fileWord telemetry -52
field fileWord template -62
field fileWord templates -110
field fileWord testing -116
field fileWord tests -256
field fileWord tls -109
field fileWord to -251
field fileWord tokens -154
field fileWord tools -293
field fileWord topic -105
field fileWord triggers 531
field fileWord troubleshooting 293
field fileWord types 235
field fileWord ui 189
field fileWord up -55
field fileWord update 32
field fileWord upgrade -316
field fileWord upgrading -152
field fileWord url -188
field fileWord usage -202
field fileWord use -276
field fileWord user -200
field fileWord users 174
field fileWord using 41
field fileWord v -211
field fileWord variables -175
field fileWord versions -35
field fileWord viewing -92
field fileWord web 164
field fileWord webhook -43
field fileWord webhooks 260
field fileWord what 45
field fileWord with -209
field fileWord workflow -249
field fileWord workflows -85
field fileWord working -146
field fileWord workspace 44
field fileWord your 567
field fileWord zapier -198
field groupCapital 0 -921
field groupCapital 1 -671
field groupCapital 10 -88
field groupCapital 12 50
field groupCapital 13 100
field groupCapital 14 -38
field groupCapital 16 244
field groupCapital 17 150
field groupCapital 18 275
field groupCapital 2 -385
field groupCapital 20 769
field groupCapital 21 609
field groupCapital 22 -136
field groupCapital 4 -89
field groupCapital 5 -432
field groupCapital 8 -231
field groupCapital 9 -237
field groupCode 0 505
field groupCode 1 167
field groupCode 13 56
field groupCode 16 -34
field groupCode 17 -106
field groupCode 2 210
field groupCode 20 -635
field groupCode 21 -319
field groupCode 22 -434
field groupCode 5 -59
field groupCode 6 -115
field groupCode 9 -28
field groupEmpty 0 -94
field groupEmpty 10 -158
field groupEmpty 12 -49
field groupEmpty 14 -132
field groupEmpty 17 -194
field groupEmpty 2 255
field groupEmpty 20 105
field groupEmpty 21 -158
field groupEmpty 22 -252
field groupEmpty 5 253
field groupEmpty 6 -85
field groupEmpty 9 -292
field groupLong 0 -151
field groupLong 1 427
field groupLong 10 -70
field groupLong 13 -369
field groupLong 14 43
field groupLong 17 -101
field groupLong 2 -297
field groupLong 20 -67
field groupLong 21 -486
field groupLong 22 -126
field groupLong 4 -68
field groupLong 5 471
field groupLong 6 101
field groupLong 8 158
field groupLong 9 -442
field groupMarked 0 108
field groupMarked 1 -562
field groupMarked 12 -128
field groupMarked 17 127
field groupMarked 2 -151
field groupMarked 20 -96
field groupMarked 21 101
field groupMarked 22 -226
field groupMarked 4 -73
field groupMarked 5 -51
field groupMarked 9 120
field groupMood 0 -469
field groupMood 1 -43
field groupMood 10 -64
field groupMood 12 -237
field groupMood 13 -285
field groupMood 14 46
field groupMood 16 316
field groupMood 17 -65
field groupMood 2 -191
field groupMood 20 414
field groupMood 21 -94
field groupMood 22 -143
field groupMood 4 -49
field groupMood 5 114
field groupMood 8 -80
field groupOrdered 0 -115
field groupOrdered 1 -92
field groupPattern 12305 -32
field groupPattern 12310 -20
field groupPattern 20497 -90
field groupPattern 20501 -55
field groupPattern 20502 -30
field groupPattern 20692 -346
field groupPattern 20753 -76
field groupPattern 20757 -401
field groupPattern 20885 -131
field groupPattern 20949 -216
field groupPattern 21521 -45
field groupPattern 21781 336
field groupPattern 22997 -33
field groupPattern 24593 -62
field groupPattern 24597 -138
field groupPattern 24598 -68
field groupPattern 24657 21
field groupPattern 24661 254
field groupPattern 24662 -22
field groupPattern 24784 -116
field groupPattern 24848 28
field groupPattern 24849 151
field groupPattern 24853 -39
field groupPattern 24913 324
field groupPattern 24917 107
field groupPattern 24925 -33
field groupPattern 24977 -105
field groupPattern 24981 234
field groupPattern 25040 -55
field groupPattern 25041 104
field groupPattern 25045 -59
field groupPattern 25053 84
field groupPattern 25110 -72
field groupPattern 25493 -38
field groupPattern 262080 -167
field groupPattern 262084 -122
field groupPattern 262090 -59
field groupPattern 262092 -211
field groupPattern 262096 528
field groupPattern 262100 -49
field groupPattern 262102 -77
field groupPattern 262108 -165
field groupPattern 28689 76
field groupPattern 28694 77
field groupPattern 28817 -35
field groupPattern 28949 121
field groupPattern 3072 -55
field groupPattern 3073 -262
field groupPattern 3077 205
field groupPattern 3078 -88
field groupPattern 3084 -56
field groupPattern 3085 160
field groupPattern 3086 -36
field groupPattern 3088 105
field groupPattern 3089 -592
field groupPattern 3092 -108
field groupPattern 3093 -501
field groupPattern 3094 448
field groupPattern 3100 -47
field groupPattern 3102 -33
field groupPattern 3136 -32
field groupPattern 3141 -74
field groupPattern 3142 -26
field groupPattern 3148 -73
field groupPattern 3149 -162
field groupPattern 3150 -43
field groupPattern 3152 445
field groupPattern 3153 -82
field groupPattern 3156 198
field groupPattern 3157 1417
field groupPattern 3158 226
field groupPattern 3165 109
field groupPattern 3200 -43
field groupPattern 3213 -20
field groupPattern 3216 -273
field groupPattern 3217 -98
field groupPattern 3220 -62
field groupPattern 3221 157
field groupPattern 3222 45
field groupPattern 3228 -28
field groupPattern 3229 -95
field groupPattern 3264 -35
field groupPattern 3280 -81
field groupPattern 3281 -63
field groupPattern 3284 237
field groupPattern 3285 -99
field groupPattern 3286 78
field groupPattern 3293 -34
field groupPattern 3328 -25
field groupPattern 3329 -64
field groupPattern 3333 -162
field groupPattern 3340 -33
field groupPattern 3341 -139
field groupPattern 3344 83
field groupPattern 3345 -448
field groupPattern 3348 -216
field groupPattern 3349 -735
field groupPattern 3350 200
field groupPattern 3357 -221
field groupPattern 3392 60
field groupPattern 3393 -25
field groupPattern 3397 54
field groupPattern 3404 -28
field groupPattern 3405 -150
field groupPattern 3408 -169
field groupPattern 3409 451
field groupPattern 3412 -67
field groupPattern 3413 1090
field groupPattern 3420 -50
field groupPattern 3421 -43
field groupPattern 3457 -33
field groupPattern 3461 -53
field groupPattern 3468 -39
field groupPattern 3469 -39
field groupPattern 3472 -135
field groupPattern 3473 -163
field groupPattern 3476 -89
field groupPattern 3477 -686
field groupPattern 3485 -186
field groupPattern 3520 -27
field groupPattern 3525 -154
field groupPattern 3533 116
field groupPattern 3536 161
field groupPattern 3537 362
field groupPattern 3540 156
field groupPattern 3541 561
field groupPattern 3548 -76
field groupPattern 3549 -154
field groupPattern 4113 -46
field groupPattern 4117 46
field groupPattern 4118 133
field groupPattern 4433 -26
field groupPattern 45073 -24
field groupPattern 45076 148
field groupPattern 45077 -146
field groupPattern 45078 -106
field groupPattern 45142 -24
field groupPattern 45333 -81
field groupPattern 45457 -37
field groupPattern 45461 -31
field groupPattern 45521 127
field groupPattern 45525 80
field groupPattern 45589 -49
field groupPattern 45590 -30
field groupPattern 45713 40
field groupPattern 45718 -44
field groupPattern 45845 -48
field groupPattern 46230 -23
field groupPattern 46357 -23
field groupPattern 46481 -36
field groupPattern 46485 -48
field groupPattern 47381 -28
field groupPattern 49168 35
field groupPattern 49169 -90
field groupPattern 49173 -66
field groupPattern 49237 -261
field groupPattern 49429 -98
field groupPattern 49493 -44
field groupPattern 49557 -65
field groupPattern 49617 75
field groupPattern 49621 -207
field groupPattern 49749 -55
field groupPattern 49750 -29
field groupPattern 50069 -76
field groupPattern 50198 -27
field groupPattern 53265 -428
field groupPattern 53269 178
field groupPattern 53270 -115
field groupPattern 53277 58
field groupPattern 53329 -21
field groupPattern 53333 98
field groupPattern 53393 -22
field groupPattern 53457 -36
field groupPattern 53521 79
field groupPattern 53525 88
field groupPattern 53533 -35
field groupPattern 53589 175
field groupPattern 53653 -154
field groupPattern 53713 73
field groupPattern 53717 -41
field groupPattern 53777 -91
field groupPattern 53781 58
field groupPattern 53845 284
field groupPattern 53905 -83
field groupPattern 53969 -43
field groupPattern 54033 -98
field groupPattern 54097 -71
field groupPattern 54101 -32
field groupPattern 54161 -34
field groupPattern 54165 87
field groupPattern 54225 136
field groupPattern 54293 -38
field groupPattern 54294 -32
field groupPattern 54549 -25
field groupPattern 54677 -175
field groupPattern 57361 85
field groupPattern 57365 -62
field groupPattern 57366 67
field groupPattern 57373 51
field groupPattern 57425 -74
field groupPattern 57429 32
field groupPattern 57430 -25
field groupPattern 57617 448
field groupPattern 57681 -96
field groupPattern 57685 -162
field groupPattern 57745 -40
field groupPattern 57749 -61
field groupPattern 57757 -72
field groupPattern 57809 -29
field groupPattern 57873 26
field groupPattern 57877 303
field groupPattern 57941 -70
field groupPattern 58001 358
field groupPattern 58006 36
field groupPattern 58129 -21
field groupPattern 58133 -69
field groupPattern 58193 56
field groupPattern 58261 53
field groupPattern 58262 -30
field groupPattern 58321 339
field groupPattern 58389 104
field groupPattern 58453 126
field groupPattern 58460 223
field groupPattern 58641 -32
field groupPattern 58645 -55
field groupPattern 58653 98
field groupPattern 58701 127
field groupPattern 58709 270
field groupPattern 58769 -54
field groupPattern 58773 209
field groupPattern 58833 133
field groupPattern 58837 104
field groupPattern 59153 36
field groupPattern 61457 216
field groupPattern 61461 -153
field groupPattern 61462 -42
field groupPattern 61525 -181
field groupPattern 61589 -31
field groupPattern 61654 -35
field groupPattern 61717 -54
field groupPattern 61781 20
field groupPattern 61845 -35
field groupPattern 61909 57
field groupPattern 61973 134
field groupPattern 62033 48
field groupPattern 62097 256
field groupPattern 62101 -38
field groupPattern 8209 -27
field groupPattern 8341 191
field groupPattern 8469 -106
field groupPattern 8725 102
field groupPattern 8726 49
field groupPattern 8981 -84
field groupSize 10 -209
field groupSize 12 130
field groupSize 13 -508
field groupSize 14 89
field groupSize 16 -251
field groupSize 17 -88
field groupSize 20 181
field groupSize 21 354
field groupSize 22 27
field groupSize 24 66
field groupSize 25 503
field groupSize 28 -475
field groupSize 29 -297
field groupSize 5 -109
field groupSize 6 -245
field groupSize 8 215
field groupSize 9 -345
field groupVerbs 0 -666
field groupVerbs 1 -550
field groupVerbs 10 43
field groupVerbs 12 177
field groupVerbs 13 77
field groupVerbs 17 182
field groupVerbs 2 -491
field groupVerbs 22 -52
field groupVerbs 4 105
field groupVerbs 5 -90
field groupVerbs 6 147
field groupVerbs 8 329
field groupVerbs 9 136
field headingFirst " -25
field headingFirst ( -83
field headingFirst 10 -26
field headingFirst 2 65
field headingFirst 2.2 -45
field headingFirst 3 243
field headingFirst 4 52
field headingFirst 4.2 -26
field headingFirst 5 -225
field headingFirst 6 -66
field headingFirst 7 -55
field headingFirst 8 -115
field headingFirst 9 -21
field headingFirst a 53
field headingFirst about -112
field headingFirst access -222
field headingFirst accessing -96
field headingFirst account 52
field headingFirst action -72
field headingFirst actions 92
field headingFirst add 184
field headingFirst adding 369
field headingFirst additional 204
field headingFirst address 111
field headingFirst administrator -55
field headingFirst advanced 382
field headingFirst advantages -77
field headingFirst ai -52
field headingFirst allow -31
field headingFirst allowing 155
field headingFirst an 66
field headingFirst analysis 32
field headingFirst analytics 134
field headingFirst api -89
field headingFirst applicable -73
field headingFirst apply 50
field headingFirst architecture -58
field headingFirst archiving -36
field headingFirst artifacts 49
field headingFirst assign -33
field headingFirst assigning -76
field headingFirst attribute -40
field headingFirst audit -54
field headingFirst auth -20
field headingFirst authentication 149
field headingFirst authorization 88
field headingFirst automate 177
field headingFirst automated -26
field headingFirst automatic 114
field headingFirst availability -45
field headingFirst available -216
field headingFirst aws -22
field headingFirst azure 307
field headingFirst backend -23
field headingFirst backup 149
field headingFirst base 25
field headingFirst basic 532
field headingFirst batch 53
field headingFirst before 68
field headingFirst benefits -87
field headingFirst best -117
field headingFirst billing 73
field headingFirst branch 71
field headingFirst branding 184
field headingFirst breaking -27
field headingFirst build -214
field headingFirst building 45
field headingFirst bulk 354
field headingFirst can 69
field headingFirst certificate -25
field headingFirst certificates 37
field headingFirst change 309
field headingFirst changing 30
field headingFirst chart -126
field headingFirst check -259
field headingFirst choose -87
field headingFirst choosing 90
field headingFirst claude -41
field headingFirst client -69
field headingFirst close 93
field headingFirst cloud -51
field headingFirst collecting 47
field headingFirst column 138
field headingFirst combining -66
field headingFirst command 28
field headingFirst common -182
field headingFirst comparing -27
field headingFirst comparison -35
field headingFirst complete 115
field headingFirst compliance -64
field headingFirst components -31
field headingFirst concepts -92
field headingFirst conclusion -34
field headingFirst conditional -26
field headingFirst conditions 119
field headingFirst config -34
field headingFirst configurable -38
field headingFirst configuration 44
field headingFirst configure -216
field headingFirst configuring 20
field headingFirst connect -315
field headingFirst connecting 36
field headingFirst connection -32
field headingFirst console -29
field headingFirst context 37
field headingFirst control 57
field headingFirst core -81
field headingFirst cors 84
field headingFirst count -25
field headingFirst cpu -79
field headingFirst create -43
field headingFirst creating -55
field headingFirst credentials 76
field headingFirst csv -44
field headingFirst current -22
field headingFirst custom 33
field headingFirst customization -50
field headingFirst customize -44
field headingFirst customizing 36
field headingFirst dashboard -104
field headingFirst data -38
field headingFirst database 36
field headingFirst date -78
field headingFirst default 89
field headingFirst define 128
field headingFirst defining 49
field headingFirst delete 23
field headingFirst deleting -65
field headingFirst delivery -74
field headingFirst dependency -31
field headingFirst deploy 170
field headingFirst description -23
field headingFirst design -23
field headingFirst detailed -22
field headingFirst development -33
field headingFirst device 63
field headingFirst disable -43
field headingFirst disabling 33
field headingFirst disconnect -45
field headingFirst disconnecting 52
field headingFirst discover -29
field headingFirst display -52
field headingFirst docker 35
field headingFirst download -112
field headingFirst dynamic -73
field headingFirst edit 66
field headingFirst editing 159
field headingFirst editor -73
field headingFirst email 328
field headingFirst enable 173
field headingFirst enabling 54
field headingFirst enabling/disabling 31
field headingFirst encryption -27
field headingFirst enter 32
field headingFirst enterprise -23
field headingFirst environment -83
field headingFirst error 48
field headingFirst event 260
field headingFirst events -33
field headingFirst example -49
field headingFirst examples 80
field headingFirst existing 62
field headingFirst explanation 95
field headingFirst export -53
field headingFirst exporting -50
field headingFirst external -37
field headingFirst extra 35
field headingFirst fallback 67
field headingFirst faq -22
field headingFirst features -275
field headingFirst field -319
field headingFirst fields -25
field headingFirst file -66
field headingFirst filter -76
field headingFirst filtering -69
field headingFirst filters -25
field headingFirst find 107
field headingFirst finding -166
field headingFirst firewall -20
field headingFirst first -57
field headingFirst flags -23
field headingFirst for -100
field headingFirst format 55
field headingFirst from -137
field headingFirst function -21
field headingFirst gateway -32
field headingFirst general -35
field headingFirst generate -110
field headingFirst generic 38
field headingFirst get 200
field headingFirst getting 68
field headingFirst git -143
field headingFirst github -114
field headingFirst gitlab -86
field headingFirst global 106
field headingFirst google 49
field headingFirst group 51
field headingFirst handle -21
field headingFirst health 25
field headingFirst helm 158
field headingFirst here 66
field headingFirst hooks -27
field headingFirst how 253
field headingFirst http -30
field headingFirst i 48
field headingFirst identity -28
field headingFirst if 32
field headingFirst import -39
field headingFirst important -26
field headingFirst importing -40
field headingFirst in -30
field headingFirst input 65
field headingFirst inputs 253
field headingFirst inspect -145
field headingFirst install -274
field headingFirst installation -77
field headingFirst instance -38
field headingFirst integrate -75
field headingFirst integration -78
field headingFirst interactive 30
field headingFirst introduction -89
field headingFirst items 132
field headingFirst json -86
field headingFirst jwt -30
field headingFirst key -197
field headingFirst keycloak -20
field headingFirst known -71
field headingFirst kubernetes -24
field headingFirst labels 51
field headingFirst launch -134
field headingFirst layout 39
field headingFirst ldap 247
field headingFirst learn -35
field headingFirst limit -27
field headingFirst limitations 108
field headingFirst limiting -72
field headingFirst limits -37
field headingFirst line 66
field headingFirst linking -56
field headingFirst lists 33
field headingFirst local -25
field headingFirst location -91
field headingFirst log -49
field headingFirst logging -32
field headingFirst mailgun -28
field headingFirst main -42
field headingFirst maintenance -30
field headingFirst making 165
field headingFirst manage 213
field headingFirst managing -210
field headingFirst manual -25
field headingFirst manually -26
field headingFirst mapping 93
field headingFirst marking 88
field headingFirst memory -94
field headingFirst merge -20
field headingFirst message -25
field headingFirst messages 169
field headingFirst metadata -33
field headingFirst method 38
field headingFirst metrics 37
field headingFirst microsoft -66
field headingFirst model 99
field headingFirst modify 90
field headingFirst monitoring -22
field headingFirst more -181
field headingFirst move 59
field headingFirst multiple 23
field headingFirst mysql -83
field headingFirst namespaces -28
field headingFirst naming -38
field headingFirst native -76
field headingFirst navigate -20
field headingFirst network 36
field headingFirst new 87
field headingFirst next -134
field headingFirst nodes -74
field headingFirst notes 97
field headingFirst notification 60
field headingFirst notifications -77
field headingFirst number -25
field headingFirst oauth -110
field headingFirst oidc 23
field headingFirst okta -152
field headingFirst open -29
field headingFirst opening 109
field headingFirst opentelemetry -29
field headingFirst option -32
field headingFirst optional 276
field headingFirst options -21
field headingFirst order -43
field headingFirst organization -66
field headingFirst other -143
field headingFirst override -41
field headingFirst overview 265
field headingFirst page 75
field headingFirst parameters -95
field headingFirst pass -68
field headingFirst password 96
field headingFirst payload -50
field headingFirst performance -28
field headingFirst permission -20
field headingFirst permissions 225
field headingFirst phase -24
field headingFirst plugin -28
field headingFirst port -30
field headingFirst postgresql -51
field headingFirst preparation -22
field headingFirst prepare -59
field headingFirst prerequisite -28
field headingFirst prerequisites -297
field headingFirst pricing -44
field headingFirst primary 81
field headingFirst private -40
field headingFirst product -57
field headingFirst project -29
field headingFirst provider -34
field headingFirst providers 196
field headingFirst public 94
field headingFirst pull 51
field headingFirst python 65
field headingFirst query -131
field headingFirst quick -23
field headingFirst rate 64
field headingFirst read -24
field headingFirst redirects 106
field headingFirst redis -57
field headingFirst reference -32
field headingFirst register -97
field headingFirst registering -56
field headingFirst registration 28
field headingFirst related -53
field headingFirst relationship -75
field headingFirst remove -63
field headingFirst removing -24
field headingFirst report -204
field headingFirst request -22
field headingFirst required 142
field headingFirst requirements 39
field headingFirst research 126
field headingFirst reset -40
field headingFirst resource -40
field headingFirst response -51
field headingFirst restricting 42
field headingFirst retention -23
field headingFirst retrieve 101
field headingFirst reverse -80
field headingFirst review 115
field headingFirst role -61
field headingFirst roles 33
field headingFirst route -52
field headingFirst run 49
field headingFirst running 312
field headingFirst s3 -83
field headingFirst saml 241
field headingFirst sample -89
field headingFirst sandbox 99
field headingFirst saving -37
field headingFirst scenario -23
field headingFirst schema -72
field headingFirst scope 57
field headingFirst search -132
field headingFirst searching -29
field headingFirst security -65
field headingFirst see -36
field headingFirst select 102
field headingFirst selecting -171
field headingFirst self-hosted -33
field headingFirst send -30
field headingFirst service 52
field headingFirst services -34
field headingFirst session -20
field headingFirst set -333
field headingFirst setting 38
field headingFirst setup -89
field headingFirst shared 24
field headingFirst sharing 26
field headingFirst show 211
field headingFirst single 29
field headingFirst skip -21
field headingFirst smtp 39
field headingFirst solution -111
field headingFirst source -24
field headingFirst special -22
field headingFirst ssl 32
field headingFirst standard -26
field headingFirst start 35
field headingFirst starting 194
field headingFirst static 107
field headingFirst statuses -32
field headingFirst step 46
field headingFirst steps -105
field headingFirst storage -78
field headingFirst summary 140
field headingFirst support -23
field headingFirst supported -256
field headingFirst switching 31
field headingFirst sync 37
field headingFirst syncing -37
field headingFirst system -67
field headingFirst table 417
field headingFirst task 38
field headingFirst telegram 111
field headingFirst telemetry 47
field headingFirst template 105
field headingFirst test 123
field headingFirst text 103
field headingFirst the -155
field headingFirst time 76
field headingFirst tips -99
field headingFirst to -70
field headingFirst token -20
field headingFirst tool 115
field headingFirst topic -37
field headingFirst trace 42
field headingFirst trigger -30
field headingFirst triggering -54
field headingFirst troubleshooting -158
field headingFirst type -198
field headingFirst types -54
field headingFirst ui 208
field headingFirst understanding -100
field headingFirst update -46
field headingFirst updates 60
field headingFirst updating 23
field headingFirst upgrade -85
field headingFirst upgrading -38
field headingFirst upload 69
field headingFirst url 48
field headingFirst use 163
field headingFirst user -139
field headingFirst users -36
field headingFirst validate 30
field headingFirst variables -54
field headingFirst verify -94
field headingFirst version -21
field headingFirst via 92
field headingFirst view -249
field headingFirst viewing -207
field headingFirst volume 31
field headingFirst web -46
field headingFirst webhook -75
field headingFirst what -356
field headingFirst when -37
field headingFirst where -26
field headingFirst why -211
field headingFirst windows -54
field headingFirst with 269
field headingFirst workflow -225
field headingFirst workflows 34
field headingFirst working -65
field headingFirst write -100
field headingFirstClass aimless -42
field headingFirstClass article -34
field headingFirstClass beforePlace -296
field headingFirstClass check -173
field headingFirstClass checkingHeading -611
field headingFirstClass condition -28
field headingFirstClass configure 72
field headingFirstClass consoleNoun 97
field headingFirstClass contrast 90
field headingFirstClass dateNoun -88
field headingFirstClass defaultHeader 70
field headingFirstClass descriptionHeader -155
field headingFirstClass determiner 123
field headingFirstClass display 191
field headingFirstClass durationNoun 35
field headingFirstClass edition -162
field headingFirstClass emailNoun 313
field headingFirstClass enter -246
field headingFirstClass exampleHeader -61
field headingFirstClass fieldNoun -61
field headingFirstClass fileNoun -53
field headingFirstClass fillingVerb -33
field headingFirstClass followUp -30
field headingFirstClass formNoun 91
field headingFirstClass formatHeader 53
field headingFirstClass genericHeading 57
field headingFirstClass groupNoun 44
field headingFirstClass headingVerb 284
field headingFirstClass inputNoun 28
field headingFirstClass interfaceNoun 165
field headingFirstClass kindNoun -160
field headingFirstClass labelConnector -100
field headingFirstClass labelFiller -117
field headingFirstClass labelHeader -86
field headingFirstClass limitsHeader -144
field headingFirstClass lookalike -29
field headingFirstClass make -38
field headingFirstClass multilineNoun -252
field headingFirstClass navigate -358
field headingFirstClass negation -23
field headingFirstClass numberWord -31
field headingFirstClass obligation 140
field headingFirstClass off -60
field headingFirstClass on 157
field headingFirstClass opener 309
field headingFirstClass openingVerb -25
field headingFirstClass optionNoun -89
field headingFirstClass optionalHeader 276
field headingFirstClass optionsHeader -270
field headingFirstClass otherHeader -227
field headingFirstClass pairNoun 28
field headingFirstClass place -154
field headingFirstClass plainNoun 117
field headingFirstClass pointer 275
field headingFirstClass possibility 69
field headingFirstClass preposition -253
field headingFirstClass pronoun 42
field headingFirstClass requiredHeader 141
field headingFirstClass secretNoun -69
field headingFirstClass select -64
field headingFirstClass slugEnd -25
field headingFirstClass slugVerb 86
field headingFirstClass softener 414
field headingFirstClass structural -360
field headingFirstClass submitVerb 220
field headingFirstClass switchEffect 105
field headingFirstClass switchOff -35
field headingFirstClass trialVerb -84
field headingFirstClass typeHeader -139
field headingFirstClass upload 30
field headingFirstClass urlNoun 50
field headingFirstClass use 228
field headingFirstClass valueWord 28
field headingFirstClass vendor -218
field headingFirstClass weakLabelHeader -89
field headingLast 2.0 -30
field headingLast access -46
field headingLast account 38
field headingLast accounts 199
field headingLast action 35
field headingLast actions 146
field headingLast ad -106
field headingLast add -23
field headingLast address 121
field headingLast adjustments 55
field headingLast admin 77
field headingLast administrator 293
field headingLast advanced 105
field headingLast advantages -79
field headingLast agent -212
field headingLast agents -142
field headingLast alerts 150
field headingLast also -33
field headingLast analysis 94
field headingLast analytics -25
field headingLast api -126
field headingLast app -368
field headingLast application -262
field headingLast applications -69
field headingLast approval -107
field headingLast architecture -47
field headingLast arguments 72
field headingLast array 42
field headingLast artifacts -35
field headingLast assets -28
field headingLast attribute -28
field headingLast attributes -46
field headingLast auth0 45
field headingLast authentication 262
field headingLast authenticator -43
field headingLast authorization 138
field headingLast autocomplete -51
field headingLast availability -22
field headingLast azure 168
field headingLast backup -50
field headingLast behavior -40
field headingLast benefits -132
field headingLast block -101
field headingLast body -74
field headingLast browser 26
field headingLast bucket -238
field headingLast builder -45
field headingLast button -20
field headingLast by -34
field headingLast ca 88
field headingLast cache -61
field headingLast calendar 112
field headingLast capabilities -111
field headingLast case 64
field headingLast cases -264
field headingLast catalog -139
field headingLast categories -24
field headingLast certificate -130
field headingLast changes -76
field headingLast chart 474
field headingLast charts 28
field headingLast check -81
field headingLast checklist 142
field headingLast checks -54
field headingLast claim -59
field headingLast claims 53
field headingLast cli -140
field headingLast client -365
field headingLast clients 60
field headingLast cloud -58
field headingLast cluster 20
field headingLast clusters -47
field headingLast code -36
field headingLast codes -81
field headingLast collection 43
field headingLast columns -36
field headingLast combinations -28
field headingLast command -111
field headingLast commands 313
field headingLast commits -50
field headingLast community -48
field headingLast comparison -26
field headingLast component -41
field headingLast components -104
field headingLast concepts -232
field headingLast conclusion -34
field headingLast condition -36
field headingLast conditions 180
field headingLast config 77
field headingLast configuration 319
field headingLast configurations 107
field headingLast configure 542
field headingLast connect -32
field headingLast connection -41
field headingLast connector 228
field headingLast considerations -171
field headingLast console 66
field headingLast constraints -107
field headingLast contacts 105
field headingLast container -151
field headingLast content 56
field headingLast control -30
field headingLast controls 115
field headingLast conversation 21
field headingLast cors 56
field headingLast costs -35
field headingLast creation -32
field headingLast credentials -97
field headingLast credits -25
field headingLast criteria -100
field headingLast customization 128
field headingLast daemon -33
field headingLast dashboard 126
field headingLast dashboards -51
field headingLast databases -34
field headingLast datadog -26
field headingLast date -54
field headingLast default -45
field headingLast definition -33
field headingLast delete -21
field headingLast dependencies -72
field headingLast deploy -24
field headingLast deployments -29
field headingLast deprecated 22
field headingLast description -170
field headingLast design -32
field headingLast desktop -58
field headingLast details -211
field headingLast detection 163
field headingLast development -62
field headingLast devices 367
field headingLast differences -92
field headingLast dimensions -44
field headingLast directory -56
field headingLast do -32
field headingLast docker -59
field headingLast document 95
field headingLast documentation -25
field headingLast documents 41
field headingLast domain 134
field headingLast domains -36
field headingLast download -34
field headingLast dropdown -88
field headingLast edit 116
field headingLast editor -85
field headingLast elements -24
field headingLast email 84
field headingLast emails -31
field headingLast enablement 160
field headingLast encryption -50
field headingLast end 52
field headingLast endpoint -105
field headingLast engineers -20
field headingLast enterprise -91
field headingLast entries -47
field headingLast entry -24
field headingLast environment 149
field headingLast environments -49
field headingLast error -35
field headingLast errors -22
field headingLast etc 33
field headingLast event 143
field headingLast events -55
field headingLast example -72
field headingLast examples 72
field headingLast execution -20
field headingLast explanation -27
field headingLast export 137
field headingLast extension 48
field headingLast extensions 37
field headingLast faq -22
field headingLast feature 33
field headingLast features -411
field headingLast field 67
field headingLast fields 67
field headingLast file 77
field headingLast filter -63
field headingLast fixed -53
field headingLast flag -63
field headingLast flags -53
field headingLast folders 36
field headingLast for -75
field headingLast form -49
field headingLast format -140
field headingLast formats -43
field headingLast formatting -60
field headingLast forms 130
field headingLast function -193
field headingLast functions -99
field headingLast gateway -59
field headingLast gcp -120
field headingLast generated -23
field headingLast github -263
field headingLast gitlab -86
field headingLast glance -79
field headingLast grid -23
field headingLast group 66
field headingLast groups -33
field headingLast guide -124
field headingLast guidelines -42
field headingLast handling -82
field headingLast header 55
field headingLast help -25
field headingLast history -52
field headingLast hook -20
field headingLast hooks -31
field headingLast host -28
field headingLast https -66
field headingLast id -149
field headingLast identity 60
field headingLast ids 32
field headingLast image 130
field headingLast images 80
field headingLast impact -30
field headingLast implementation -23
field headingLast import 312
field headingLast improvements -77
field headingLast indicators -34
field headingLast information -85
field headingLast infrastructure 45
field headingLast inputs 254
field headingLast insights -80
field headingLast install -24
field headingLast installation -108
field headingLast instance 197
field headingLast instructions -248
field headingLast integration -155
field headingLast interface 138
field headingLast introduction -82
field headingLast invoice 97
field headingLast invoices 34
field headingLast issues -65
field headingLast it 29
field headingLast item 45
field headingLast items 154
field headingLast job 22
field headingLast jobs -23
field headingLast json -42
field headingLast key -83
field headingLast labels 25
field headingLast language 105
field headingLast languages -20
field headingLast layout 25
field headingLast layouts 46
field headingLast levels -64
field headingLast libraries 24
field headingLast lifecycle -23
field headingLast limitations 76
field headingLast limits -24
field headingLast link -32
field headingLast links -49
field headingLast linux -35
field headingLast list -60
field headingLast lists -98
field headingLast llm 76
field headingLast location -115
field headingLast locations -30
field headingLast logging -55
field headingLast login -88
field headingLast logout 49
field headingLast logs -35
field headingLast mail -26
field headingLast mailgun -89
field headingLast management 87
field headingLast manager 69
field headingLast manual 31
field headingLast manually 154
field headingLast map -42
field headingLast mapping 90
field headingLast mappings -79
field headingLast matrix -36
field headingLast mcp -54
field headingLast measure -30
field headingLast members 185
field headingLast menu -56
field headingLast message 70
field headingLast messages 122
field headingLast metadata -55
field headingLast method -60
field headingLast methods -124
field headingLast metrics 133
field headingLast migrations 60
field headingLast mode -21
field headingLast models 75
field headingLast modes -103
field headingLast more -40
field headingLast mysql -69
field headingLast name -34
field headingLast navigation -31
field headingLast network 78
field headingLast node 45
field headingLast nodes -82
field headingLast notes 42
field headingLast notification 28
field headingLast notifications 259
field headingLast numbers 36
field headingLast oauth -72
field headingLast objects 179
field headingLast off 24
field headingLast okta -93
field headingLast on 39
field headingLast openai 143
field headingLast operation 156
field headingLast operations 25
field headingLast optional 100
field headingLast options 249
field headingLast order -50
field headingLast organization 26
field headingLast output -45
field headingLast outputs -153
field headingLast overrides -65
field headingLast package -63
field headingLast page -81
field headingLast pair -23
field headingLast panel 104
field headingLast parameter -49
field headingLast parameters 364
field headingLast path -51
field headingLast pattern -31
field headingLast payload -23
field headingLast payloads -31
field headingLast payment -35
field headingLast payments -157
field headingLast performance -22
field headingLast period -52
field headingLast periods -41
field headingLast permission -34
field headingLast permissions 223
field headingLast persistence 23
field headingLast pipeline 140
field headingLast pipelines 59
field headingLast plan -32
field headingLast plugin 68
field headingLast plus -58
field headingLast point -38
field headingLast policies 66
field headingLast policy 23
field headingLast portal 67
field headingLast ports 36
field headingLast postgresql -168
field headingLast practices -219
field headingLast preparation -22
field headingLast prerequisite -182
field headingLast prerequisites -308
field headingLast priority -20
field headingLast process -62
field headingLast processing -30
field headingLast processor 81
field headingLast product 43
field headingLast production -23
field headingLast products 41
field headingLast profiles 58
field headingLast program 108
field headingLast project -72
field headingLast projects 114
field headingLast prompt -91
field headingLast prompts -22
field headingLast properties 186
field headingLast protocol -69
field headingLast provider -41
field headingLast providers 121
field headingLast provisioning -126
field headingLast proxy -33
field headingLast python -28
field headingLast queries -63
field headingLast query 130
field headingLast queue 64
field headingLast rates 27
field headingLast recommended -96
field headingLast record 181
field headingLast recording 26
field headingLast records -121
field headingLast recovery 30
field headingLast redirect -29
field headingLast redirects 103
field headingLast redis -37
field headingLast reference 115
field headingLast references 24
field headingLast registration 143
field headingLast registry -29
field headingLast related -21
field headingLast reminders 72
field headingLast removal -24
field headingLast report 51
field headingLast reporting 72
field headingLast reports -58
field headingLast repositories -64
field headingLast repository 145
field headingLast requests 22
field headingLast resource -100
field headingLast response 28
field headingLast responses -42
field headingLast results -60
field headingLast review 127
field headingLast role -21
field headingLast roles -117
field headingLast route 28
field headingLast routes 118
field headingLast rows -49
field headingLast rule 91
field headingLast rules -24
field headingLast run 111
field headingLast saml 129
field headingLast scenario -26
field headingLast scenarios -63
field headingLast schedule 35
field headingLast schema 426
field headingLast scope 21
field headingLast scratch 63
field headingLast screen -29
field headingLast script -59
field headingLast sdk -82
field headingLast search -131
field headingLast secret -128
field headingLast secrets -26
field headingLast section -23
field headingLast security 281
field headingLast segment 144
field headingLast selection -55
field headingLast selectors -25
field headingLast server 150
field headingLast servers 43
field headingLast service -311
field headingLast services -21
field headingLast sessions -36
field headingLast set 20
field headingLast setting 157
field headingLast settings 279
field headingLast setup 297
field headingLast severity 32
field headingLast shortcuts -93
field headingLast sidebar -233
field headingLast skills -52
field headingLast software -34
field headingLast solution -112
field headingLast source 169
field headingLast sources 23
field headingLast specifications -118
field headingLast sso 33
field headingLast stack -34
field headingLast start 55
field headingLast started 137
field headingLast status -68
field headingLast statuses -87
field headingLast step -32
field headingLast steps -167
field headingLast storage 209
field headingLast stored -25
field headingLast strategies 87
field headingLast strategy -54
field headingLast stream -50
field headingLast structure -165
field headingLast studio 30
field headingLast style 94
field headingLast subscription 210
field headingLast subscriptions 23
field headingLast suites 51
field headingLast summary -62
field headingLast sync 25
field headingLast syntax -112
field headingLast system -38
field headingLast tab 122
field headingLast table -214
field headingLast tables -21
field headingLast tag 39
field headingLast tags -36
field headingLast task 31
field headingLast tasks -31
field headingLast teams 49
field headingLast telemetry 38
field headingLast templates -34
field headingLast terraform 83
field headingLast testing -49
field headingLast time -50
field headingLast timeouts -29
field headingLast tips -35
field headingLast together -31
field headingLast toggle 54
field headingLast token 37
field headingLast tokens -40
field headingLast tool -37
field headingLast toolkit 81
field headingLast tools -129
field headingLast topic -191
field headingLast topics 41
field headingLast tracking 38
field headingLast transformation -36
field headingLast trigger 295
field headingLast troubleshooting -145
field headingLast type -154
field headingLast ui 140
field headingLast update -32
field headingLast upgrade -23
field headingLast uri -38
field headingLast url 51
field headingLast urls -90
field headingLast usage 122
field headingLast use -92
field headingLast user 184
field headingLast users 105
field headingLast validate -133
field headingLast value -32
field headingLast values -67
field headingLast variable 99
field headingLast variables -189
field headingLast verify 112
field headingLast version -80
field headingLast versions -28
field headingLast view -183
field headingLast views -30
field headingLast visibility -77
field headingLast visualization -58
field headingLast vpc 30
field headingLast vulnerabilities -29
field headingLast walkthrough -58
field headingLast webhook 246
field headingLast website 23
field headingLast widget 76
field headingLast widgets -43
field headingLast windows -38
field headingLast work -35
field headingLast workflow 49
field headingLast working 166
field headingLast works -271
field headingLast workspace -43
field headingLast workspaces -136
field headingLast yaml -20
field headingPattern 1037 -29
field headingPattern 1041 -26
field headingPattern 1044 -58
field headingPattern 1045 -141
field headingPattern 1046 -37
field headingPattern 1053 26
field headingPattern 1093 -95
field headingPattern 1101 -27
field headingPattern 1105 -163
field headingPattern 1109 -65
field headingPattern 1110 33
field headingPattern 1117 -105
field headingPattern 1172 -46
field headingPattern 12 -32
field headingPattern 1232 194
field headingPattern 1233 -41
field headingPattern 1236 -48
field headingPattern 1238 -29
field headingPattern 13 -63
field headingPattern 1349 -35
field headingPattern 1360 -85
field headingPattern 1361 -107
field headingPattern 1364 -36
field headingPattern 1365 -46
field headingPattern 1366 -39
field headingPattern 140 -20
field headingPattern 141 -20
field headingPattern 144 -69
field headingPattern 145 -66
field headingPattern 148 204
field headingPattern 149 130
field headingPattern 150 116
field headingPattern 157 183
field headingPattern 16 -51
field headingPattern 1617 -53
field headingPattern 1621 61
field headingPattern 17 441
field headingPattern 1749 -111
field headingPattern 1750 -20
field headingPattern 1809 -92
field headingPattern 1813 230
field headingPattern 193 -42
field headingPattern 1940 181
field headingPattern 1941 359
field headingPattern 20 64
field headingPattern 2001 453
field headingPattern 2005 -131
field headingPattern 2006 -26
field headingPattern 2048 -28
field headingPattern 2060 -32
field headingPattern 2064 60
field headingPattern 2065 -59
field headingPattern 2069 -40
field headingPattern 2070 147
field headingPattern 208 111
field headingPattern 209 -138
field headingPattern 21 -131
field headingPattern 213 -143
field headingPattern 214 79
field headingPattern 22 137
field headingPattern 221 -91
field headingPattern 2261 -130
field headingPattern 2320 339
field headingPattern 2321 -97
field headingPattern 2324 -242
field headingPattern 2325 112
field headingPattern 2326 111
field headingPattern 2332 -21
field headingPattern 2333 -28
field headingPattern 2368 -20
field headingPattern 2373 -55
field headingPattern 2381 -47
field headingPattern 2384 283
field headingPattern 2385 308
field headingPattern 2388 40
field headingPattern 2390 -51
field headingPattern 2396 128
field headingPattern 2397 -144
field headingPattern 2449 -33
field headingPattern 2453 -149
field headingPattern 2454 65
field headingPattern 2496 -34
field headingPattern 2501 -45
field headingPattern 2508 -82
field headingPattern 2509 -49
field headingPattern 2512 574
field headingPattern 2516 -156
field headingPattern 2517 240
field headingPattern 2518 293
field headingPattern 2524 -57
field headingPattern 2525 -38
field headingPattern 2581 239
field headingPattern 2582 -71
field headingPattern 2693 -94
field headingPattern 2704 34
field headingPattern 2705 220
field headingPattern 2709 -212
field headingPattern 2710 -28
field headingPattern 2716 -36
field headingPattern 2765 38
field headingPattern 2769 108
field headingPattern 2773 33
field headingPattern 2832 127
field headingPattern 2836 131
field headingPattern 2837 -259
field headingPattern 2845 -35
field headingPattern 29 -108
field headingPattern 2901 140
field headingPattern 2961 203
field headingPattern 2966 -24
field headingPattern 3024 -41
field headingPattern 3089 -45
field headingPattern 3093 -90
field headingPattern 3094 106
field headingPattern 3157 -26
field headingPattern 3221 110
field headingPattern 3280 -143
field headingPattern 3281 -147
field headingPattern 3285 292
field headingPattern 3286 21
field headingPattern 3293 -144
field headingPattern 3345 -51
field headingPattern 3348 -40
field headingPattern 3349 -160
field headingPattern 3404 -46
field headingPattern 3405 -24
field headingPattern 3408 304
field headingPattern 3409 -56
field headingPattern 3412 127
field headingPattern 3413 294
field headingPattern 3414 41
field headingPattern 3420 -30
field headingPattern 3421 -20
field headingPattern 3472 -39
field headingPattern 3473 -224
field headingPattern 3477 131
field headingPattern 3485 -26
field headingPattern 3520 -67
field headingPattern 3525 -22
field headingPattern 3536 -119
field headingPattern 3537 49
field headingPattern 3540 -117
field headingPattern 3541 27
field headingPattern 3542 -107
field headingPattern 3549 -77
field headingPattern 3600 -23
field headingPattern 3601 -36
field headingPattern 3605 -145
field headingPattern 3613 28
field headingPattern 3648 -47
field headingPattern 3649 106
field headingPattern 3660 -65
field headingPattern 3661 -140
field headingPattern 3664 158
field headingPattern 3665 -200
field headingPattern 3668 -183
field headingPattern 3669 161
field headingPattern 3670 -138
field headingPattern 3676 -24
field headingPattern 3677 293
field headingPattern 3712 -28
field headingPattern 3717 -21
field headingPattern 3724 -45
field headingPattern 3728 400
field headingPattern 3729 -159
field headingPattern 3732 -299
field headingPattern 3733 61
field headingPattern 3734 253
field headingPattern 3740 -37
field headingPattern 3741 -28
field headingPattern 3788 -34
field headingPattern 3792 245
field headingPattern 3793 -44
field headingPattern 3796 294
field headingPattern 3797 -127
field headingPattern 3804 -20
field headingPattern 3856 -74
field headingPattern 3857 92
field headingPattern 3860 -113
field headingPattern 3861 157
field headingPattern 3869 -26
field headingPattern 3921 -45
field headingPattern 3925 -160
field headingPattern 3985 -53
field headingPattern 3989 61
field headingPattern 401 -121
field headingPattern 405 128
field headingPattern 4053 220
field headingPattern 406 -27
field headingPattern 4112 -31
field headingPattern 4117 120
field headingPattern 4176 -24
field headingPattern 4177 -30
field headingPattern 4224 -67
field headingPattern 4240 -37
field headingPattern 4241 -117
field headingPattern 4245 116
field headingPattern 4246 -38
field headingPattern 4416 -36
field headingPattern 4421 -49
field headingPattern 4428 -44
field headingPattern 4432 -186
field headingPattern 4433 -63
field headingPattern 4436 -95
field headingPattern 4437 125
field headingPattern 4438 293
field headingPattern 4444 -21
field headingPattern 4445 -92
field headingPattern 4497 -57
field headingPattern 4501 71
field headingPattern 4566 42
field headingPattern 4629 -27
field headingPattern 4686 -36
field headingPattern 4688 228
field headingPattern 4689 -28
field headingPattern 4693 -86
field headingPattern 4694 -23
field headingPattern 4701 -27
field headingPattern 4753 -82
field headingPattern 4757 68
field headingPattern 4821 -102
field headingPattern 4949 127
field headingPattern 5 -43
field headingPattern 5008 -28
field headingPattern 5009 -34
field headingPattern 5013 31
field headingPattern 5120 -44
field headingPattern 5121 40
field headingPattern 5126 -34
field headingPattern 5132 59
field headingPattern 5133 -136
field headingPattern 5136 27
field headingPattern 5137 -38
field headingPattern 5140 275
field headingPattern 5141 -264
field headingPattern 5142 -104
field headingPattern 5148 115
field headingPattern 5150 -21
field headingPattern 5185 -28
field headingPattern 5189 62
field headingPattern 5190 -28
field headingPattern 5196 66
field headingPattern 5200 -144
field headingPattern 5201 -294
field headingPattern 5204 -72
field headingPattern 5205 333
field headingPattern 5206 27
field headingPattern 5212 90
field headingPattern 5213 208
field headingPattern 5264 -60
field headingPattern 5265 -89
field headingPattern 5268 -36
field headingPattern 5269 182
field headingPattern 5270 -35
field headingPattern 5324 -24
field headingPattern 5328 62
field headingPattern 5329 -133
field headingPattern 5332 -62
field headingPattern 5333 -117
field headingPattern 5392 -23
field headingPattern 5396 -46
field headingPattern 5397 -25
field headingPattern 5504 -70
field headingPattern 5509 -61
field headingPattern 5520 -31
field headingPattern 5521 -57
field headingPattern 5524 66
field headingPattern 5525 75
field headingPattern 5526 105
field headingPattern 5533 128
field headingPattern 5644 -45
field headingPattern 5645 -48
field headingPattern 5648 288
field headingPattern 5652 81
field headingPattern 5653 270
field headingPattern 5654 35
field headingPattern 5660 -46
field headingPattern 5661 22
field headingPattern 5697 121
field headingPattern 5713 -34
field headingPattern 5717 200
field headingPattern 5760 -54
field headingPattern 5761 -43
field headingPattern 5765 -72
field headingPattern 5772 -70
field headingPattern 5773 -182
field headingPattern 5776 311
field headingPattern 5777 213
field headingPattern 5780 -199
field headingPattern 5781 -229
field headingPattern 5782 -295
field headingPattern 5788 104
field headingPattern 5789 20
field headingPattern 5790 -25
field headingPattern 581 -23
field headingPattern 5841 -23
field headingPattern 5844 -89
field headingPattern 5845 86
field headingPattern 5893 119
field headingPattern 5901 -130
field headingPattern 5904 -146
field headingPattern 5905 135
field headingPattern 5908 143
field headingPattern 5909 -278
field headingPattern 5910 -135
field headingPattern 5917 112
field headingPattern 5957 119
field headingPattern 5965 -130
field headingPattern 5968 -276
field headingPattern 5969 71
field headingPattern 597 -219
field headingPattern 5972 -92
field headingPattern 5973 25
field headingPattern 5974 -32
field headingPattern 598 136
field headingPattern 5981 114
field headingPattern 6032 -50
field headingPattern 6033 -73
field headingPattern 6037 69
field headingPattern 6045 38
field headingPattern 661 101
field headingPattern 705 -31
field headingPattern 709 109
field headingPattern 710 -33
field headingPattern 716 76
field headingPattern 717 -21
field headingPattern 720 -144
field headingPattern 721 -131
field headingPattern 724 232
field headingPattern 725 322
field headingPattern 726 -73
field headingPattern 732 153
field headingPattern 733 83
field headingPattern 784 -24
field headingPattern 785 -43
field headingPattern 789 -90
field headingPattern 790 -24
field headingPattern 797 54
field headingPattern 81 -65
field headingPattern 84 -62
field headingPattern 848 -90
field headingPattern 849 -98
field headingPattern 85 -26
field headingPattern 853 -113
field headingPattern 854 28
field headingPattern 981 -78
field headingWord & -66
field headingWord + -32
field headingWord 0 -23
field headingWord 1 114
field headingWord 10 -31
field headingWord 2 -151
field headingWord 2.0 -162
field headingWord 2.1 -90
field headingWord 2.2 -198
field headingWord 3 216
field headingWord 4 132
field headingWord 4.2 -26
field headingWord 5 208
field headingWord 7 -77
field headingWord 8 -144
field headingWord 9 -26
field headingWord a -46
field headingWord about -124
field headingWord accepted 52
field headingWord accepting 29
field headingWord access -128
field headingWord accessing -96
field headingWord account -93
field headingWord accounts 197
field headingWord acl -56
field headingWord action -64
field headingWord actions -122
field headingWord activity -72
field headingWord ad -134
field headingWord add -46
field headingWord adding 204
field headingWord additional 142
field headingWord address 110
field headingWord adjust -24
field headingWord adjustments 55
field headingWord admin 135
field headingWord administrator 207
field headingWord advanced 310
field headingWord advantages -100
field headingWord after -65
field headingWord agent 234
field headingWord agents -145
field headingWord aggregate 40
field headingWord ai -44
field headingWord alert 247
field headingWord alerts 224
field headingWord all -131
field headingWord allow 65
field headingWord allowed 74
field headingWord allowing 155
field headingWord also -33
field headingWord amazon 69
field headingWord an -178
field headingWord analysis 189
field headingWord analytics 163
field headingWord and -222
field headingWord android -226
field headingWord anonymous -115
field headingWord any -73
field headingWord apache 102
field headingWord api -363
field headingWord app -532
field headingWord applicable -73
field headingWord application -448
field headingWord applications -42
field headingWord apply 81
field headingWord applying -90
field headingWord approval -123
field headingWord approve 176
field headingWord apps 39
field headingWord architecture -101
field headingWord archiving -37
field headingWord are -49
field headingWord arguments 72
field headingWord array 33
field headingWord as -63
field headingWord assets -28
field headingWord assign -22
field headingWord assigning -76
field headingWord at -107
field headingWord attach 183
field headingWord attribute 39
field headingWord attributes -55
field headingWord audio 43
field headingWord audit 23
field headingWord auth -38
field headingWord auth0 -112
field headingWord authentication 140
field headingWord authenticator -101
field headingWord authorization 39
field headingWord auto -24
field headingWord autocomplete -20
field headingWord automate 177
field headingWord automated -26
field headingWord automatic 87
field headingWord automation -28
field headingWord availability -78
field headingWord available -235
field headingWord avoid -29
field headingWord aws 83
field headingWord b -49
field headingWord back 33
field headingWord backend -219
field headingWord backup 85
field headingWord banner 38
field headingWord bar 45
field headingWord base 24
field headingWord based 62
field headingWord basic 522
field headingWord be -34
field headingWord before 46
field headingWord behavior -48
field headingWord benefits -178
field headingWord best -221
field headingWord beta -45
field headingWord between -56
field headingWord billing 46
field headingWord bitbucket -123
field headingWord blob -29
field headingWord block -131
field headingWord blocks -43
field headingWord bot -206
field headingWord branch 110
field headingWord branding 206
field headingWord breaking -27
field headingWord browser -21
field headingWord bucket -434
field headingWord build -213
field headingWord builder -114
field headingWord building 37
field headingWord built-in -123
field headingWord bulk 262
field headingWord but 58
field headingWord button -20
field headingWord by -166
field headingWord ca 69
field headingWord cache -95
field headingWord calculation -20
field headingWord calendar 93
field headingWord call 164
field headingWord can 45
field headingWord can't 42
field headingWord cannot -33
field headingWord capabilities -111
field headingWord capture 193
field headingWord case 51
field headingWord cases -312
field headingWord catalog -338
field headingWord categories -29
field headingWord central 81
field headingWord certificate -324
field headingWord chain 46
field headingWord challenge -24
field headingWord challenges -65
field headingWord change 211
field headingWord changed -38
field headingWord changes -112
field headingWord changing 29
field headingWord chart 281
field headingWord check -263
field headingWord checklist 99
field headingWord checks 50
field headingWord choose -214
field headingWord choosing 170
field headingWord ci/cd -35
field headingWord claim -128
field headingWord class -31
field headingWord classic 110
field headingWord claude -88
field headingWord clear -46
field headingWord cli -178
field headingWord click 172
field headingWord client -618
field headingWord clients 90
field headingWord close 93
field headingWord cloud -32
field headingWord cloudflare 225
field headingWord cluster 39
field headingWord clusters -56
field headingWord code -195
field headingWord codes -82
field headingWord coding 247
field headingWord collecting 36
field headingWord collection 286
field headingWord color 165
field headingWord column 131
field headingWord columns -47
field headingWord combinations -34
field headingWord combining -66
field headingWord command -112
field headingWord commands 313
field headingWord comment 78
field headingWord commit -102
field headingWord commits -50
field headingWord common -187
field headingWord community -108
field headingWord comparing -27
field headingWord comparison -60
field headingWord compatible -30
field headingWord complete 124
field headingWord compliance 26
field headingWord component -76
field headingWord components -101
field headingWord compose -58
field headingWord concept -50
field headingWord concepts -236
field headingWord conclusion -34
field headingWord conditional -26
field headingWord conditions 168
field headingWord config 25
field headingWord configurable -38
field headingWord configurations 97
field headingWord configure 69
field headingWord configuring 147
field headingWord confirmation 93
field headingWord confluence -84
field headingWord connect -256
field headingWord connecting 161
field headingWord connection -66
field headingWord connector 163
field headingWord connectors -25
field headingWord considerations -175
field headingWord console 21
field headingWord constraints -107
field headingWord consumer 100
field headingWord contact -57
field headingWord contacts 113
field headingWord container -198
field headingWord context 122
field headingWord contribution 148
field headingWord controlling 66
field headingWord controls 60
field headingWord conversation 236
field headingWord conversations -34
field headingWord copy -51
field headingWord core -91
field headingWord cors 83
field headingWord costs -35
field headingWord count -36
field headingWord cpu -79
field headingWord create 42
field headingWord creating -41
field headingWord creation -36
field headingWord credential 96
field headingWord credentials -281
field headingWord credits -31
field headingWord criteria -101
field headingWord csv -98
field headingWord current -24
field headingWord customer 80
field headingWord customization 93
field headingWord customize -131
field headingWord customizing 36
field headingWord daemon -34
field headingWord daily 25
field headingWord data -425
field headingWord database -20
field headingWord databases -35
field headingWord datadog -125
field headingWord date -164
field headingWord day 72
field headingWord deb -24
field headingWord debugging -34
field headingWord default 53
field headingWord defaults -62
field headingWord define 90
field headingWord defining 40
field headingWord definition -50
field headingWord delete 37
field headingWord deleting -141
field headingWord delivered -26
field headingWord delivery -146
field headingWord demo 24
field headingWord dependencies -77
field headingWord dependency -59
field headingWord deploy 210
field headingWord deploying 20
field headingWord deployment -21
field headingWord deployments -169
field headingWord description -170
field headingWord design -54
field headingWord desktop 98
field headingWord detailed -23
field headingWord details -115
field headingWord detection 161
field headingWord determine -45
field headingWord develop 60
field headingWord developers -20
field headingWord development -93
field headingWord device -39
field headingWord devices 319
field headingWord devops -20
field headingWord difference -29
field headingWord differences -107
field headingWord dimensions -49
field headingWord directories 34
field headingWord directory -101
field headingWord disable 55
field headingWord disabled -22
field headingWord disabling 22
field headingWord disconnect -46
field headingWord disconnecting 52
field headingWord discover -44
field headingWord disk -71
field headingWord display 426
field headingWord distribution -135
field headingWord dns -77
field headingWord do -49
field headingWord docker -113
field headingWord documentation -43
field headingWord documents 41
field headingWord does -92
field headingWord domain 142
field headingWord domains -58
field headingWord download -127
field headingWord downstream -54
field headingWord dropdown -93
field headingWord duplicate -91
field headingWord each 64
field headingWord ecr 76
field headingWord edit 237
field headingWord editing 223
field headingWord editor -158
field headingWord elements -26
field headingWord email 245
field headingWord emails -87
field headingWord empty -26
field headingWord enable 450
field headingWord enablement 154
field headingWord enabling 75
field headingWord enabling/disabling 31
field headingWord encryption -158
field headingWord end 53
field headingWord endpoint -23
field headingWord endpoints 42
field headingWord engineers -23
field headingWord enrollment -21
field headingWord enter 149
field headingWord enterprise -167
field headingWord entities 175
field headingWord entity 20
field headingWord entra -105
field headingWord entries 140
field headingWord entry -260
field headingWord env -20
field headingWord environment -21
field headingWord environments -74
field headingWord errors -29
field headingWord etc 33
field headingWord evaluation -31
field headingWord event 59
field headingWord events -125
field headingWord example 50
field headingWord examples 44
field headingWord exchange -211
field headingWord exclusive -25
field headingWord execution -20
field headingWord existing 131
field headingWord exit -49
field headingWord experiments 21
field headingWord explanation 87
field headingWord export -229
field headingWord exporting -50
field headingWord extended -97
field headingWord extension 42
field headingWord extensions 36
field headingWord external 348
field headingWord extra 35
field headingWord failed 62
field headingWord failure -74
field headingWord fallback 67
field headingWord faq -22
field headingWord feature -59
field headingWord features -505
field headingWord few 46
field headingWord field -400
field headingWord fields 79
field headingWord file -118
field headingWord files -63
field headingWord filter -162
field headingWord filtering -74
field headingWord filters -100
field headingWord find 80
field headingWord finding -72
field headingWord finish 26
field headingWord firewall -20
field headingWord fixed -73
field headingWord flag -107
field headingWord flags 85
field headingWord fleet -64
field headingWord folders 36
field headingWord following -27
field headingWord for -231
field headingWord form -38
field headingWord format -293
field headingWord formats -55
field headingWord formatting 619
field headingWord forms 108
field headingWord formula -101
field headingWord from 243
field headingWord fully 22
field headingWord function -225
field headingWord functions -115
field headingWord future 27
field headingWord gates -32
field headingWord gateway 44
field headingWord gateways -69
field headingWord gcp 53
field headingWord generate -152
field headingWord generated -25
field headingWord generating 37
field headingWord generator 76
field headingWord generic 37
field headingWord get 119
field headingWord getting 94
field headingWord git 50
field headingWord github -177
field headingWord gitlab -90
field headingWord give -31
field headingWord glance -79
field headingWord global 139
field headingWord google -161
field headingWord grid -22
field headingWord groups -56
field headingWord guide -128
field headingWord guidelines -47
field headingWord handle -24
field headingWord handling -95
field headingWord hardware -22
field headingWord header 122
field headingWord headers -31
field headingWord helm 50
field headingWord help -72
field headingWord here 62
field headingWord history -65
field headingWord home 56
field headingWord hook -26
field headingWord hooks -31
field headingWord host -38
field headingWord how 175
field headingWord http 65
field headingWord https -24
field headingWord i 116
field headingWord iam -44
field headingWord id -312
field headingWord identify -24
field headingWord identity -344
field headingWord if 24
field headingWord image -77
field headingWord images 70
field headingWord imap 107
field headingWord impact -75
field headingWord implement -48
field headingWord implementation -38
field headingWord implementing -50
field headingWord import 226
field headingWord important -55
field headingWord importing -41
field headingWord imports -203
field headingWord improvements -110
field headingWord in -57
field headingWord inbound 41
field headingWord index 21
field headingWord indicators -34
field headingWord individual 63
field headingWord information 81
field headingWord infrastructure 299
field headingWord ingress -120
field headingWord initial -31
field headingWord initialize -36
field headingWord input 48
field headingWord inputs 253
field headingWord insights -93
field headingWord inspect -145
field headingWord install -309
field headingWord installation -118
field headingWord instance -44
field headingWord instances 27
field headingWord instructions -308
field headingWord integer 150
field headingWord integrate -75
field headingWord integration 396
field headingWord integrity 21
field headingWord interactive 25
field headingWord interface 132
field headingWord internal -61
field headingWord interpretation -108
field headingWord into -32
field headingWord introduction -103
field headingWord inventory 54
field headingWord invoice -59
field headingWord invoices 157
field headingWord ip 39
field headingWord is 195
field headingWord issue -23
field headingWord issues -75
field headingWord it -287
field headingWord item 89
field headingWord items 72
field headingWord java 59
field headingWord jira 223
field headingWord jobs -60
field headingWord json -93
field headingWord key -197
field headingWord keyboard -20
field headingWord keycloak -226
field headingWord keys 35
field headingWord know -26
field headingWord knowledge 345
field headingWord known -102
field headingWord kubernetes -163
field headingWord language 43
field headingWord languages -20
field headingWord last -21
field headingWord launch -154
field headingWord layer -21
field headingWord layout 78
field headingWord layouts 46
field headingWord ldap 260
field headingWord learn -39
field headingWord let -31
field headingWord level 44
field headingWord levels -65
field headingWord library -51
field headingWord license -21
field headingWord lifecycle -57
field headingWord limit -34
field headingWord limitations 67
field headingWord limiting -87
field headingWord limits -52
field headingWord line -20
field headingWord lines 85
field headingWord link -149
field headingWord linked -113
field headingWord linking -56
field headingWord links -132
field headingWord linux -44
field headingWord listing -145
field headingWord lists -117
field headingWord llm 75
field headingWord localization 77
field headingWord location -52
field headingWord locations -51
field headingWord lock -20
field headingWord log -26
field headingWord logger -22
field headingWord logging -81
field headingWord logical -24
field headingWord login -29
field headingWord logout 44
field headingWord logs -135
field headingWord loop -29
field headingWord macos -37
field headingWord mail -29
field headingWord mailgun -89
field headingWord main -59
field headingWord maintenance 29
field headingWord make 96
field headingWord making 165
field headingWord manage 148
field headingWord management -33
field headingWord manager 40
field headingWord managing -181
field headingWord manual -41
field headingWord mapping 110
field headingWord mappings -79
field headingWord markdown -33
field headingWord marking 88
field headingWord master 119
field headingWord match -23
field headingWord matching -22
field headingWord matrix -44
field headingWord maximum 77
field headingWord mcp 66
field headingWord measure -32
field headingWord member -58
field headingWord members 141
field headingWord memory -71
field headingWord menu -123
field headingWord message -203
field headingWord messages 96
field headingWord messaging -55
field headingWord method -71
field headingWord methods -133
field headingWord metric -70
field headingWord metrics 101
field headingWord mfa -127
field headingWord microsoft -99
field headingWord migrations 59
field headingWord minimum 71
field headingWord mismatch 33
field headingWord mobile -174
field headingWord mode -74
field headingWord model -31
field headingWord models 70
field headingWord modes -108
field headingWord modify 103
field headingWord mongodb -31
field headingWord monitor -28
field headingWord more -317
field headingWord mount 32
field headingWord move 54
field headingWord mqtt 75
field headingWord multiple -108
field headingWord my 288
field headingWord mysql -88
field headingWord name 34
field headingWord names -48
field headingWord namespaces -30
field headingWord naming -42
field headingWord native -141
field headingWord navigate -48
field headingWord navigation -57
field headingWord new 88
field headingWord next -144
field headingWord nginx -51
field headingWord no -88
field headingWord node 101
field headingWord nodes -86
field headingWord not 240
field headingWord note -30
field headingWord notification 172
field headingWord notifications 153
field headingWord numbering 133
field headingWord numbers 36
field headingWord oauth -81
field headingWord object -37
field headingWord objects 178
field headingWord obtain -23
field headingWord oci -39
field headingWord ocr 68
field headingWord of 74
field headingWord off 68
field headingWord oidc -59
field headingWord okta -543
field headingWord on -136
field headingWord onboarding -72
field headingWord onelogin -216
field headingWord online 94
field headingWord only -21
field headingWord open -133
field headingWord openai 176
field headingWord openid -158
field headingWord opening 109
field headingWord opentelemetry -33
field headingWord operation -48
field headingWord operator 76
field headingWord option 39
field headingWord optional 495
field headingWord options 201
field headingWord or 67
field headingWord order -161
field headingWord organization 129
field headingWord origin 54
field headingWord other -189
field headingWord out -28
field headingWord outbound -24
field headingWord outputs -153
field headingWord over -81
field headingWord overlay -28
field headingWord overrides -65
field headingWord overview 122
field headingWord own -33
field headingWord package -226
field headingWord page 173
field headingWord pair -23
field headingWord palette 92
field headingWord panel 193
field headingWord parameters 413
field headingWord partial -117
field headingWord participants -67
field headingWord party -143
field headingWord pass -71
field headingWord password -51
field headingWord pattern -34
field headingWord pay 158
field headingWord payload -121
field headingWord payloads -31
field headingWord payment 82
field headingWord payments -65
field headingWord pdf 28
field headingWord per 34
field headingWord perform 54
field headingWord performance -54
field headingWord period -82
field headingWord periods -41
field headingWord permission 52
field headingWord permissions 21
field headingWord persistence 23
field headingWord persistent -73
field headingWord personal 63
field headingWord phase -24
field headingWord phone 99
field headingWord pipeline 236
field headingWord pipelines 48
field headingWord plain 35
field headingWord plan -95
field headingWord plane -24
field headingWord platform -44
field headingWord plugin 20
field headingWord plugins -25
field headingWord plus -58
field headingWord pod -35
field headingWord point -39
field headingWord policies 165
field headingWord policy -55
field headingWord pool 83
field headingWord port -66
field headingWord portal 157
field headingWord ports 34
field headingWord post 47
field headingWord postgresql -173
field headingWord power -26
field headingWord practices -222
field headingWord predefined 28
field headingWord preferences 132
field headingWord prefix 21
field headingWord preparation -22
field headingWord prepare -26
field headingWord prerequisite -28
field headingWord prerequisites -308
field headingWord preset 176
field headingWord preview 49
field headingWord primary 79
field headingWord priority 135
field headingWord private 153
field headingWord pro -47
field headingWord problems -29
field headingWord process -130
field headingWord processing 185
field headingWord processor 81
field headingWord product -162
field headingWord production -50
field headingWord profile 120
field headingWord profiles -22
field headingWord program 91
field headingWord project -186
field headingWord projects 94
field headingWord prometheus -51
field headingWord prompt -112
field headingWord properties 182
field headingWord protocol -94
field headingWord provider 383
field headingWord providers 120
field headingWord provision 202
field headingWord provisioning -200
field headingWord proxy -24
field headingWord public 242
field headingWord publish -52
field headingWord publishing -82
field headingWord pushes 62
field headingWord put -29
field headingWord python 32
field headingWord queries -87
field headingWord query 154
field headingWord queue -223
field headingWord quick 62
field headingWord quotes 37
field headingWord rate 37
field headingWord rates 26
field headingWord raw 28
field headingWord read -61
field headingWord read-only -41
field headingWord realtime 24
field headingWord receive -38
field headingWord receiving -206
field headingWord recommended -108
field headingWord record 63
field headingWord recording 138
field headingWord records -235
field headingWord recovery 27
field headingWord redirect -30
field headingWord redirects 103
field headingWord redis -48
field headingWord reference -21
field headingWord references 21
field headingWord register -194
field headingWord registering -57
field headingWord registration 115
field headingWord related -74
field headingWord relational 51
field headingWord relationships 47
field headingWord release -46
field headingWord releases -39
field headingWord reminders 148
field headingWord remote -135
field headingWord removal -33
field headingWord remove -61
field headingWord removed -29
field headingWord removing -72
field headingWord render -125
field headingWord replace 41
field headingWord reply 24
field headingWord report 154
field headingWord reporting 47
field headingWord reports -28
field headingWord repositories -57
field headingWord repository 129
field headingWord request 96
field headingWord required 59
field headingWord requirements 24
field headingWord research 42
field headingWord reset -51
field headingWord resolution -33
field headingWord resource -217
field headingWord resources -57
field headingWord response -45
field headingWord rest -25
field headingWord restore -23
field headingWord restoring -45
field headingWord restricting 42
field headingWord result -73
field headingWord results -141
field headingWord retrieval -34
field headingWord retrieve 124
field headingWord retry -57
field headingWord reverse -87
field headingWord review 81
field headingWord role -116
field headingWord roles -193
field headingWord rolling -20
field headingWord root 44
field headingWord route -44
field headingWord routes 185
field headingWord routing 33
field headingWord row -63
field headingWord rows -62
field headingWord rpm -37
field headingWord rule 160
field headingWord rules -213
field headingWord run 322
field headingWord runner -51
field headingWord running 196
field headingWord s3 -56
field headingWord safely -27
field headingWord sales 324
field headingWord same -56
field headingWord saml 137
field headingWord sample -99
field headingWord sandbox 81
field headingWord saving -37
field headingWord scan -74
field headingWord scenario -48
field headingWord scenarios -102
field headingWord schedule 128
field headingWord schema 357
field headingWord scim -177
field headingWord scope 80
field headingWord scratch 55
field headingWord screen -48
field headingWord script 103
field headingWord sdk 37
field headingWord search -222
field headingWord searching -29
field headingWord secret 273
field headingWord secrets 92
field headingWord section -29
field headingWord see 39
field headingWord segment 49
field headingWord select 82
field headingWord selecting -214
field headingWord selection -58
field headingWord selector -44
field headingWord self-hosted -48
field headingWord send -71
field headingWord sendgrid -111
field headingWord sending 110
field headingWord series 83
field headingWord server 321
field headingWord service -44
field headingWord services -178
field headingWord ses 61
field headingWord session -32
field headingWord sessions -27
field headingWord set 229
field headingWord setting 162
field headingWord settings 699
field headingWord setup 319
field headingWord shape -34
field headingWord share -42
field headingWord shared -107
field headingWord shell 85
field headingWord short 180
field headingWord shortcuts -56
field headingWord should 55
field headingWord show 194
field headingWord sidebar -233
field headingWord signing -83
field headingWord simple 33
field headingWord single -163
field headingWord site 98
field headingWord size 57
field headingWord skills -51
field headingWord skip -23
field headingWord slack -49
field headingWord slow 28
field headingWord sms -32
field headingWord smtp 59
field headingWord software -86
field headingWord solution -122
field headingWord some 277
field headingWord source 25
field headingWord sources -91
field headingWord special -22
field headingWord specific 31
field headingWord specifications -118
field headingWord specify 22
field headingWord ssh -24
field headingWord ssl -21
field headingWord sso 156
field headingWord stack -41
field headingWord standalone -31
field headingWord standard -45
field headingWord started 92
field headingWord starting 179
field headingWord state 43
field headingWord statement 51
field headingWord states -25
field headingWord static 201
field headingWord status -54
field headingWord statuses -95
field headingWord step 57
field headingWord steps -170
field headingWord stop -22
field headingWord storage -53
field headingWord store 25
field headingWord stored -89
field headingWord strategies 85
field headingWord strategy -65
field headingWord stream -54
field headingWord string 140
field headingWord structure -166
field headingWord style 178
field headingWord subject 42
field headingWord submit -70
field headingWord subscribe -34
field headingWord subscription 228
field headingWord subscriptions -22
field headingWord suites 51
field headingWord summary 144
field headingWord super 105
field headingWord support 104
field headingWord supported -419
field headingWord switching 31
field headingWord sync 63
field headingWord synchronization -134
field headingWord syncing -78
field headingWord syntax -112
field headingWord system -124
field headingWord tab 120
field headingWord table 459
field headingWord tables 180
field headingWord tag 182
field headingWord tags -51
field headingWord target 49
field headingWord targeting 34
field headingWord task 245
field headingWord tasks 146
field headingWord tcp 61
field headingWord team -67
field headingWord teams 33
field headingWord telegram 111
field headingWord telemetry 32
field headingWord temporary -31
field headingWord tenant -23
field headingWord terms -44
field headingWord terraform 86
field headingWord test 52
field headingWord testing -138
field headingWord tests -100
field headingWord text 28
field headingWord that -126
field headingWord the -23
field headingWord them -22
field headingWord theme -25
field headingWord three 56
field headingWord through 46
field headingWord tier 163
field headingWord time 116
field headingWord timeline -113
field headingWord timeout -23
field headingWord timeouts -29
field headingWord tips -129
field headingWord to -106
field headingWord together -31
field headingWord toggle 48
field headingWord tokens -49
field headingWord toolkit 81
field headingWord tools -62
field headingWord topic -237
field headingWord topics -65
field headingWord total 63
field headingWord totp 25
field headingWord trace -55
field headingWord track 163
field headingWord tracked 136
field headingWord tracking 113
field headingWord transaction -165
field headingWord transactions -24
field headingWord transformation -118
field headingWord trigger 176
field headingWord triggering -58
field headingWord triggers 32
field headingWord troubleshooting -166
field headingWord trust -147
field headingWord trusted -24
field headingWord try -170
field headingWord turn 32
field headingWord two -59
field headingWord type -271
field headingWord types -68
field headingWord ui 184
field headingWord understanding -113
field headingWord unit -69
field headingWord units 90
field headingWord up 190
field headingWord update 317
field headingWord updates 107
field headingWord updating 22
field headingWord upgrade -111
field headingWord upgrading -48
field headingWord upload 21
field headingWord upstream -61
field headingWord url 52
field headingWord urls -99
field headingWord usage -112
field headingWord use -162
field headingWord used -88
field headingWord user -103
field headingWord username 34
field headingWord users 161
field headingWord uses -38
field headingWord using -130
field headingWord utility -25
field headingWord value 30
field headingWord values -40
field headingWord variable 61
field headingWord variables -265
field headingWord vendor -55
field headingWord vercel 26
field headingWord verification -28
field headingWord version -242
field headingWord versioning 29
field headingWord versions -28
field headingWord very 56
field headingWord via 363
field headingWord view -501
field headingWord viewing -213
field headingWord views -60
field headingWord virtual 188
field headingWord visibility -96
field headingWord visible 22
field headingWord visual -23
field headingWord visualization -58
field headingWord vpc 29
field headingWord vulnerabilities -29
field headingWord vulnerability -34
field headingWord walkthrough -58
field headingWord want -67
field headingWord warehouse -67
field headingWord web -315
field headingWord webhook -99
field headingWord webhooks -67
field headingWord websocket 20
field headingWord what -348
field headingWord where -49
field headingWord which -62
field headingWord while 25
field headingWord who 55
field headingWord why -234
field headingWord widget 64
field headingWord widgets -63
field headingWord wildcard -83
field headingWord will -23
field headingWord windows -159
field headingWord with 51
field headingWord within -45
field headingWord without -123
field headingWord work -23
field headingWord worker -54
field headingWord workflow -168
field headingWord working 151
field headingWord works -282
field headingWord workspace -95
field headingWord workspaces -136
field headingWord write -106
field headingWord writing -31
field headingWord yaml -56
field headingWord you -41
field headingWord your 59
field headingWord zero 45
field headingWord zone -44
field headsLabels 0 -3505
field inTab 0 343
field innerHeading 0 -55
field introColon 0 -53
field introColon 1 -523
field introColon 2 -155
field introMood 0 139
field introMood 1 143
field introMood 16 -197
field introMood 17 -65
field introMood 2 149
field introMood 3 304
field introMood 4 -51
field introMood 6 -532
field introNone 0 -326
field kind 0 -117
field kind 1 -36
field kind 2 -226
field kind 3 -258
field kind 4 -151
field kindMark 0 77
field kindMark 1 743
field kindMark 10 -168
field kindMark 11 -598
field kindMark 12 -121
field kindMark 13 -1210
field kindMark 17 147
field kindMark 18 208
field kindMark 19 -317
field kindMark 2 -37
field kindMark 20 -32
field kindMark 21 -221
field kindMark 25 269
field kindMark 26 -157
field kindMark 27 -895
field kindMark 28 -129
field kindMark 3 -695
field kindMark 4 -45
field kindMark 5 -214
field kindMark 8 69
field kindMark 9 1011
field labelFirst $ -75
field labelFirst + -49
field labelFirst 0 -79
field labelFirst 1 -48
field labelFirst 2 -48
field labelFirst 3 -20
field labelFirst accept -35
field labelFirst accepted 56
field labelFirst access 73
field labelFirst acl 181
field labelFirst acs -53
field labelFirst action -62
field labelFirst activate 35
field labelFirst add -49
field labelFirst adding -37
field labelFirst additional 39
field labelFirst adjust 40
field labelFirst admin 92
field labelFirst after -57
field labelFirst aggregation 121
field labelFirst ai 129
field labelFirst alert 86
field labelFirst all -149
field labelFirst allow 232
field labelFirst allowed 160
field labelFirst allows 82
field labelFirst always -37
field labelFirst amazon -36
field labelFirst analytics -22
field labelFirst any -26
field labelFirst apache -24
field labelFirst api 306
field labelFirst app -30
field labelFirst application -318
field labelFirst apply 35
field labelFirst array 33
field labelFirst as -58
field labelFirst assign 40
field labelFirst attach 42
field labelFirst attribute 72
field labelFirst audit -55
field labelFirst auth 50
field labelFirst authentication 39
field labelFirst authorization -155
field labelFirst auto 322
field labelFirst automated -36
field labelFirst automatic 148
field labelFirst automatically 83
field labelFirst available 84
field labelFirst average 97
field labelFirst aws 51
field labelFirst azure -56
field labelFirst back -38
field labelFirst base 162
field labelFirst based -41
field labelFirst basic 35
field labelFirst batch -23
field labelFirst best -47
field labelFirst bind 45
field labelFirst block -74
field labelFirst body 117
field labelFirst bootstrap 57
field labelFirst branch 44
field labelFirst bucket -106
field labelFirst build 208
field labelFirst built-in -30
field labelFirst by -46
field labelFirst ca 182
field labelFirst cache -44
field labelFirst capture 36
field labelFirst category -103
field labelFirst certificate 60
field labelFirst change -65
field labelFirst chart 144
field labelFirst chat 26
field labelFirst check -158
field labelFirst checkout 39
field labelFirst checks 23
field labelFirst choose -103
field labelFirst cidr 33
field labelFirst claim -78
field labelFirst classic -40
field labelFirst cleanup -49
field labelFirst clear -32
field labelFirst click -339
field labelFirst client 92
field labelFirst client-side -33
field labelFirst clone -26
field labelFirst close 83
field labelFirst cloud -49
field labelFirst code -70
field labelFirst collect 48
field labelFirst collection 56
field labelFirst color 26
field labelFirst column 119
field labelFirst combine 31
field labelFirst command 52
field labelFirst company -29
field labelFirst compare -26
field labelFirst complete 251
field labelFirst component 28
field labelFirst compose -31
field labelFirst condition -42
field labelFirst conditional 77
field labelFirst config -75
field labelFirst configuration -44
field labelFirst configure -116
field labelFirst configured -37
field labelFirst confirm 103
field labelFirst connect 152
field labelFirst connection -81
field labelFirst contact 49
field labelFirst container 87
field labelFirst content 48
field labelFirst cookie 22
field labelFirst copy -43
field labelFirst correct -36
field labelFirst cost -23
field labelFirst country 24
field labelFirst cpu -25
field labelFirst create -84
field labelFirst created -21
field labelFirst credential -29
field labelFirst credentials -20
field labelFirst cron 54
field labelFirst ctrl -65
field labelFirst custom 315
field labelFirst dashboard 26
field labelFirst data 267
field labelFirst database 85
field labelFirst date -42
field labelFirst debug -23
field labelFirst decimal 29
field labelFirst default 186
field labelFirst define -21
field labelFirst delete 92
field labelFirst delivery -46
field labelFirst dependency -65
field labelFirst deploy -21
field labelFirst deployment -21
field labelFirst describe 31
field labelFirst destination -142
field labelFirst detailed -22
field labelFirst device -28
field labelFirst direct -78
field labelFirst directory -21
field labelFirst disable 57
field labelFirst disabled -66
field labelFirst discard -23
field labelFirst disconnect -25
field labelFirst discount 39
field labelFirst dkim 133
field labelFirst dns -27
field labelFirst do 36
field labelFirst docker 100
field labelFirst document 131
field labelFirst does 33
field labelFirst domain -26
field labelFirst don't 84
field labelFirst download -33
field labelFirst draft 24
field labelFirst drag -47
field labelFirst drop -21
field labelFirst due 20
field labelFirst duration 43
field labelFirst dynamic 86
field labelFirst edit -82
field labelFirst editing 32
field labelFirst email 57
field labelFirst enable 363
field labelFirst enabled -69
field labelFirst end 56
field labelFirst endpoint -61
field labelFirst enter -135
field labelFirst enterprise -20
field labelFirst entry -55
field labelFirst ephemeral 26
field labelFirst error 42
field labelFirst eu 30
field labelFirst event -96
field labelFirst events -49
field labelFirst example -75
field labelFirst execute 52
field labelFirst execution -23
field labelFirst experiment -23
field labelFirst experimental 23
field labelFirst expiration -34
field labelFirst expired 33
field labelFirst export -142
field labelFirst external 67
field labelFirst failed 58
field labelFirst failure 33
field labelFirst feature -58
field labelFirst federated -36
field labelFirst federation 36
field labelFirst fetch 56
field labelFirst field 36
field labelFirst financial 107
field labelFirst find -40
field labelFirst first -58
field labelFirst flexible -51
field labelFirst for -81
field labelFirst force 41
field labelFirst forgot -78
field labelFirst form 26
field labelFirst format 25
field labelFirst forwarding 52
field labelFirst from 126
field labelFirst full 93
field labelFirst gcp 118
field labelFirst general -46
field labelFirst generate -80
field labelFirst get -80
field labelFirst git 168
field labelFirst global -64
field labelFirst go -121
field labelFirst google 127
field labelFirst grant 64
field labelFirst group 302
field labelFirst grouped -31
field labelFirst header 118
field labelFirst health 71
field labelFirst hello -22
field labelFirst helm -55
field labelFirst hide 160
field labelFirst home 38
field labelFirst how -95
field labelFirst http 54
field labelFirst https 63
field labelFirst i 391
field labelFirst iam -56
field labelFirst id 96
field labelFirst identity -40
field labelFirst idle 24
field labelFirst idp 31
field labelFirst if -99
field labelFirst ignore 30
field labelFirst image 63
field labelFirst import -31
field labelFirst improved -21
field labelFirst in -120
field labelFirst inbound -21
field labelFirst include 238
field labelFirst including -47
field labelFirst incoming -31
field labelFirst index 228
field labelFirst infrastructure -28
field labelFirst initiate -66
field labelFirst input 165
field labelFirst insert -70
field labelFirst install -40
field labelFirst integration -52
field labelFirst internal -42
field labelFirst internet 73
field labelFirst inventory -25
field labelFirst ip 37
field labelFirst ipv4 -108
field labelFirst is 223
field labelFirst issuer 33
field labelFirst item 46
field labelFirst items -31
field labelFirst javascript 149
field labelFirst jira 115
field labelFirst job 33
field labelFirst json 52
field labelFirst jwt 88
field labelFirst key -123
field labelFirst knowledge 58
field labelFirst known 49
field labelFirst kubernetes -89
field labelFirst label 179
field labelFirst last -150
field labelFirst launch 57
field labelFirst layout 22
field labelFirst ldap 123
field labelFirst learn -41
field labelFirst leave -52
field labelFirst limit -126
field labelFirst line -30
field labelFirst listen 30
field labelFirst location 63
field labelFirst log -147
field labelFirst logo 101
field labelFirst lookup 32
field labelFirst loop 39
field labelFirst machine 33
field labelFirst main 87
field labelFirst make -30
field labelFirst map -73
field labelFirst mapping -50
field labelFirst mark 94
field labelFirst markdown -25
field labelFirst master -22
field labelFirst max 223
field labelFirst maximum 118
field labelFirst mcp -59
field labelFirst menu 75
field labelFirst merge 32
field labelFirst metric 72
field labelFirst metrics -20
field labelFirst microsoft -46
field labelFirst min 41
field labelFirst minimum 30
field labelFirst model 46
field labelFirst mongodb -23
field labelFirst monitoring -29
field labelFirst more -77
field labelFirst mount 26
field labelFirst move -57
field labelFirst multiple 31
field labelFirst must -32
field labelFirst my -49
field labelFirst navigate -25
field labelFirst net -51
field labelFirst network 28
field labelFirst new 21
field labelFirst next -49
field labelFirst no -102
field labelFirst node -48
field labelFirst not -68
field labelFirst note -59
field labelFirst notification 42
field labelFirst notify 26
field labelFirst number 132
field labelFirst object -26
field labelFirst obtain -32
field labelFirst oidc 20
field labelFirst omit 79
field labelFirst one -48
field labelFirst only 44
field labelFirst open -126
field labelFirst operational 58
field labelFirst option -21
field labelFirst optional -142
field labelFirst optionally -69
field labelFirst org 26
field labelFirst organization 23
field labelFirst origin -90
field labelFirst outgoing -53
field labelFirst output 92
field labelFirst override 27
field labelFirst owned -42
field labelFirst package -115
field labelFirst page 62
field labelFirst parallel -50
field labelFirst parameter -53
field labelFirst parent 35
field labelFirst participant 25
field labelFirst pass 156
field labelFirst password 93
field labelFirst path -74
field labelFirst pay -20
field labelFirst payment 34
field labelFirst payments 21
field labelFirst pending 26
field labelFirst per-user -22
field labelFirst percentage -22
field labelFirst period 33
field labelFirst permissions -46
field labelFirst personal 21
field labelFirst phone 29
field labelFirst planned 28
field labelFirst pod -41
field labelFirst point 59
field labelFirst policy -28
field labelFirst port 28
field labelFirst post -41
field labelFirst posting -45
field labelFirst power -27
field labelFirst prevent 37
field labelFirst previous -32
field labelFirst pricing 118
field labelFirst primary 78
field labelFirst private 159
field labelFirst process 58
field labelFirst product -38
field labelFirst profile 61
field labelFirst program 139
field labelFirst prometheus 72
field labelFirst prompt 22
field labelFirst property 41
field labelFirst protocol -43
field labelFirst provide -37
field labelFirst provider 95
field labelFirst provision 26
field labelFirst provisioning -86
field labelFirst proxy 42
field labelFirst public 58
field labelFirst publish -25
field labelFirst pull -50
field labelFirst purchase -60
field labelFirst push 23
field labelFirst python 47
field labelFirst query 94
field labelFirst range 175
field labelFirst rapid -46
field labelFirst rate -22
field labelFirst raw -21
field labelFirst read -33
field labelFirst rebuild 57
field labelFirst received 20
field labelFirst recommended -23
field labelFirst record 102
field labelFirst recurring 51
field labelFirst redirect 315
field labelFirst refresh 22
field labelFirst regenerate -51
field labelFirst register 63
field labelFirst registry 154
field labelFirst related 36
field labelFirst relationship 80
field labelFirst relative 63
field labelFirst relay 74
field labelFirst remote 53
field labelFirst reply -20
field labelFirst repository -41
field labelFirst request -21
field labelFirst require -42
field labelFirst required 39
field labelFirst requires -24
field labelFirst research -37
field labelFirst resend 34
field labelFirst reset -78
field labelFirst resource 75
field labelFirst response 129
field labelFirst restart 54
field labelFirst restrict -40
field labelFirst results 26
field labelFirst retention -73
field labelFirst return 20
field labelFirst review 41
field labelFirst risk 50
field labelFirst role -48
field labelFirst role-based -32
field labelFirst rule -59
field labelFirst rules -31
field labelFirst run 37
field labelFirst runtime 36
field labelFirst s3 -70
field labelFirst sales -45
field labelFirst saml 65
field labelFirst sample -56
field labelFirst save 23
field labelFirst scan 41
field labelFirst schedule -27
field labelFirst schema 49
field labelFirst scim -91
field labelFirst scope -20
field labelFirst sdk 22
field labelFirst search 159
field labelFirst secondary 94
field labelFirst secrets -26
field labelFirst secure -95
field labelFirst security 56
field labelFirst select -154
field labelFirst selected -45
field labelFirst sender 89
field labelFirst server 48
field labelFirst server-side -38
field labelFirst service 77
field labelFirst services -29
field labelFirst session 36
field labelFirst set -214
field labelFirst settings -208
field labelFirst share -62
field labelFirst shared -21
field labelFirst should 72
field labelFirst show 271
field labelFirst sign 55
field labelFirst sign-in -98
field labelFirst single -42
field labelFirst size -23
field labelFirst skip 329
field labelFirst slack 55
field labelFirst slow -26
field labelFirst smart -20
field labelFirst sms -22
field labelFirst smtp -29
field labelFirst soft 74
field labelFirst software -23
field labelFirst sort 115
field labelFirst source -56
field labelFirst specific -203
field labelFirst specify -29
field labelFirst split 30
field labelFirst sql 152
field labelFirst ssh 55
field labelFirst ssl 47
field labelFirst sso -41
field labelFirst standard -29
field labelFirst start 63
field labelFirst state 51
field labelFirst step -55
field labelFirst submit -35
field labelFirst subscribe 102
field labelFirst subscriber -25
field labelFirst subscription 66
field labelFirst success 27
field labelFirst super -54
field labelFirst sync -68
field labelFirst system 89
field labelFirst table 201
field labelFirst target 160
field labelFirst task 81
field labelFirst tax 49
field labelFirst telegram -41
field labelFirst tenant -73
field labelFirst terms 33
field labelFirst testing -20
field labelFirst text 136
field labelFirst this -40
field labelFirst time 102
field labelFirst timeout 30
field labelFirst timing -35
field labelFirst title 35
field labelFirst tls 356
field labelFirst token 174
field labelFirst tool 153
field labelFirst topic -273
field labelFirst total -52
field labelFirst track 88
field labelFirst trigger 265
field labelFirst trusted 261
field labelFirst type 146
field labelFirst ubuntu -27
field labelFirst unique -50
field labelFirst unit -38
field labelFirst update 153
field labelFirst upload 147
field labelFirst url 66
field labelFirst usage -23
field labelFirst use -40
field labelFirst used 85
field labelFirst user 145
field labelFirst username -22
field labelFirst users -20
field labelFirst using -62
field labelFirst valid -82
field labelFirst validate -27
field labelFirst value 104
field labelFirst variable 92
field labelFirst vendor 189
field labelFirst view 65
field labelFirst virtual 55
field labelFirst volume 98
field labelFirst vpc -26
field labelFirst web 72
field labelFirst webhook 62
field labelFirst webhooks 69
field labelFirst websocket -27
field labelFirst when -37
field labelFirst whether 23
field labelFirst without 117
field labelFirst worker 46
field labelFirst workflow -95
field labelFirst workspace -31
field labelFirst write -29
field labelFirst x.509 206
field labelFirst yaml 53
field labelFirst you -59
field labelFirstClass accept -33
field labelFirstClass aimless 41
field labelFirstClass be 187
field labelFirstClass beforePlace 117
field labelFirstClass blank -176
field labelFirstClass boxNoun -59
field labelFirstClass button -115
field labelFirstClass check -311
field labelFirstClass checkingHeading 139
field labelFirstClass click -380
field labelFirstClass condition -117
field labelFirstClass configure -366
field labelFirstClass conjunction -79
field labelFirstClass consoleNoun 59
field labelFirstClass contrast 319
field labelFirstClass dateNoun -99
field labelFirstClass defaultHeader 140
field labelFirstClass descriptionHeader 96
field labelFirstClass determiner -231
field labelFirstClass display 181
field labelFirstClass durationNoun 77
field labelFirstClass edition -58
field labelFirstClass emailNoun 81
field labelFirstClass enter -251
field labelFirstClass exampleHeader -186
field labelFirstClass fieldNoun 372
field labelFirstClass fileNoun 312
field labelFirstClass fillingVerb -131
field labelFirstClass followUp -121
field labelFirstClass formNoun 72
field labelFirstClass genericHeading -151
field labelFirstClass groupNoun -39
field labelFirstClass headingVerb 165
field labelFirstClass hostNoun 234
field labelFirstClass inputNoun 241
field labelFirstClass interfaceNoun 53
field labelFirstClass kindNoun 212
field labelFirstClass labelConnector -84
field labelFirstClass labelFiller -115
field labelFirstClass labelHeader 71
field labelFirstClass leave 65
field labelFirstClass limitsHeader 185
field labelFirstClass make 62
field labelFirstClass manipulate -266
field labelFirstClass menuNoun -179
field labelFirstClass multilineNoun 440
field labelFirstClass navigate -294
field labelFirstClass negation -176
field labelFirstClass numberNoun 376
field labelFirstClass numberWord -56
field labelFirstClass obligation 160
field labelFirstClass off -313
field labelFirstClass on -22
field labelFirstClass opener 71
field labelFirstClass optionNoun -33
field labelFirstClass optionalHeader -50
field labelFirstClass optionsHeader 121
field labelFirstClass otherHeader 137
field labelFirstClass pairNoun 257
field labelFirstClass place 362
field labelFirstClass plainNoun 153
field labelFirstClass pointer 116
field labelFirstClass possessive -68
field labelFirstClass possibility -86
field labelFirstClass preposition 30
field labelFirstClass pronoun 188
field labelFirstClass remark -428
field labelFirstClass requiredHeader 131
field labelFirstClass secretNoun 328
field labelFirstClass select -313
field labelFirstClass slugEnd 58
field labelFirstClass slugVerb -235
field labelFirstClass structural -179
field labelFirstClass switchEffect 851
field labelFirstClass switchOff -61
field labelFirstClass switchOn 191
field labelFirstClass titleNoun -175
field labelFirstClass toggleNoun -149
field labelFirstClass trialVerb -268
field labelFirstClass typeHeader 30
field labelFirstClass unit -164
field labelFirstClass upload 47
field labelFirstClass urlNoun 84
field labelFirstClass use -76
field labelFirstClass valueWord -166
field labelFirstClass vendor 230
field labelHead % 74
field labelHead + -43
field labelHead 0 -28
field labelHead 1.0.0 -21
field labelHead 10 -33
field labelHead 100 -29
field labelHead 127.0.0.1 -63
field labelHead 2.0 47
field labelHead 3 -52
field labelHead 3000 -28
field labelHead 5 -21
field labelHead 8 -30
field labelHead a 33
field labelHead about 24
field labelHead access 57
field labelHead accessible 72
field labelHead accesskey 28
field labelHead accounts -76
field labelHead acl 39
field labelHead acls -67
field labelHead actions -377
field labelHead active 54
field labelHead activities -22
field labelHead activity -24
field labelHead ad -20
field labelHead add -39
field labelHead address -184
field labelHead addresses 56
field labelHead admin -102
field labelHead administration -24
field labelHead admins -27
field labelHead advanced -61
field labelHead affinity -21
field labelHead after -26
field labelHead agents -49
field labelHead aggregate 64
field labelHead agreements 439
field labelHead alerting 86
field labelHead alerts -21
field labelHead algorithm 146
field labelHead allow -86
field labelHead allowed -23
field labelHead always -27
field labelHead amd64 -25
field labelHead amount 48
field labelHead analysis -56
field labelHead and -22
field labelHead anonymous -68
field labelHead api -141
field labelHead app -163
field labelHead appearance 34
field labelHead apple -56
field labelHead application 146
field labelHead applications -49
field labelHead apply -24
field labelHead approach 24
field labelHead approval 37
field labelHead approve -23
field labelHead approved 24
field labelHead apps -133
field labelHead architecture 38
field labelHead archive 31
field labelHead area -22
field labelHead args 63
field labelHead arm64 -26
field labelHead arn 113
field labelHead array -22
field labelHead as -69
field labelHead assignee 65
field labelHead assistant 24
field labelHead at -48
field labelHead attempt 41
field labelHead attribute 240
field labelHead audience 44
field labelHead auth -28
field labelHead authentication -56
field labelHead authority 32
field labelHead authorization -26
field labelHead authorize -20
field labelHead auto -108
field labelHead automatically 55
field labelHead automation 31
field labelHead available -55
field labelHead backend 37
field labelHead backup 90
field labelHead balance -96
field labelHead bar -33
field labelHead base 107
field labelHead basic -113
field labelHead batch -27
field labelHead bcc 54
field labelHead behavior -63
field labelHead below -24
field labelHead block -97
field labelHead blocks 31
field labelHead board -72
field labelHead body 101
field labelHead bot -24
field labelHead boundary 97
field labelHead branch 51
field labelHead bucket 73
field labelHead build -31
field labelHead button -64
field labelHead by 43
field labelHead bytes 73
field labelHead cache 25
field labelHead calculation 100
field labelHead call 43
field labelHead calling 55
field labelHead calls 108
field labelHead cancelled -30
field labelHead canvas -45
field labelHead capabilities -47
field labelHead capacity 67
field labelHead capture -53
field labelHead case -23
field labelHead cases -64
field labelHead catalog -51
field labelHead categories 48
field labelHead category 197
field labelHead cc 21
field labelHead center -30
field labelHead central -26
field labelHead cert 240
field labelHead certificate 255
field labelHead certificates 21
field labelHead channel 127
field labelHead chart -78
field labelHead charts -49
field labelHead chat -44
field labelHead check 60
field labelHead checking -27
field labelHead checks -23
field labelHead choices 23
field labelHead cidr -45
field labelHead claim -21
field labelHead class 60
field labelHead classification 44
field labelHead click -34
field labelHead client -33
field labelHead clients -46
field labelHead cloud 152
field labelHead clusters -44
field labelHead code -265
field labelHead collection 385
field labelHead color 365
field labelHead column 41
field labelHead comma 22
field labelHead command 107
field labelHead comment 42
field labelHead commit 74
field labelHead community -70
field labelHead compact 70
field labelHead company 24
field labelHead components -25
field labelHead condition 404
field labelHead conditions 39
field labelHead config 29
field labelHead configuration 84
field labelHead configurations -75
field labelHead connect -96
field labelHead connected -29
field labelHead connection -40
field labelHead connector 110
field labelHead connectors -101
field labelHead contact 114
field labelHead contacts -23
field labelHead contains 24
field labelHead context 131
field labelHead continue -28
field labelHead control -61
field labelHead convert 21
field labelHead correction 45
field labelHead cost 44
field labelHead count -35
field labelHead counter 78
field labelHead create 115
field labelHead created -109
field labelHead creation -30
field labelHead credential 102
field labelHead credentials -120
field labelHead credit 30
field labelHead credits 21
field labelHead criteria 279
field labelHead critical -52
field labelHead css 84
field labelHead csv -71
field labelHead currency 197
field labelHead custom -77
field labelHead customization -32
field labelHead daily -61
field labelHead dashboard 38
field labelHead dashboards -35
field labelHead data 155
field labelHead datasource 43
field labelHead date 318
field labelHead days -57
field labelHead debug -34
field labelHead debugging -21
field labelHead def -159
field labelHead default -66
field labelHead definition -32
field labelHead delay 162
field labelHead delete -106
field labelHead deleted 20
field labelHead deliveries 51
field labelHead delivery -77
field labelHead demo -35
field labelHead deny -157
field labelHead dependencies -23
field labelHead dependency 59
field labelHead deploy 22
field labelHead description 120
field labelHead designer -47
field labelHead destination 100
field labelHead destinations -41
field labelHead details -106
field labelHead development -36
field labelHead dimension 32
field labelHead dimensions -30
field labelHead directory 74
field labelHead disable -60
field labelHead disabled -136
field labelHead disclaimer 64
field labelHead disconnect -31
field labelHead disconnected -26
field labelHead discord -20
field labelHead discount 69
field labelHead display 24
field labelHead dn 54
field labelHead docker -30
field labelHead dockerfile -33
field labelHead docs -28
field labelHead document 83
field labelHead documentation -49
field labelHead documents 73
field labelHead domain 237
field labelHead domains 439
field labelHead donut 52
field labelHead draft -27
field labelHead drafts 21
field labelHead dropdown -21
field labelHead ecosystem 48
field labelHead edge -29
field labelHead editor 142
field labelHead efficiency -25
field labelHead effort -26
field labelHead email 161
field labelHead emails 68
field labelHead enable -99
field labelHead enabled 336
field labelHead encoding 52
field labelHead encryption 22
field labelHead end 31
field labelHead endpoint 87
field labelHead endpoints 33
field labelHead engagement -29
field labelHead engine 192
field labelHead enrollment -103
field labelHead enterprise -23
field labelHead entities 55
field labelHead entitlements 37
field labelHead entity 21
field labelHead entry -181
field labelHead env -24
field labelHead environment 175
field labelHead environments 159
field labelHead equal -20
field labelHead equals -32
field labelHead error -41
field labelHead errors -27
field labelHead evaluation -22
field labelHead event 66
field labelHead events 84
field labelHead example -97
field labelHead examples -69
field labelHead exchange 22
field labelHead execution -31
field labelHead exist 43
field labelHead exists 56
field labelHead expenses -25
field labelHead experiments -34
field labelHead expire 102
field labelHead explanation 65
field labelHead explorer -20
field labelHead export -26
field labelHead expression 179
field labelHead expressions 25
field labelHead extension 40
field labelHead extensions 41
field labelHead failed -39
field labelHead false -61
field labelHead field 371
field labelHead fields 80
field labelHead file 81
field labelHead filter 236
field labelHead filtering -33
field labelHead filters -127
field labelHead first -47
field labelHead fix -93
field labelHead fixed -43
field labelHead flag 58
field labelHead flags -32
field labelHead flexibility -20
field labelHead flow -37
field labelHead folder 232
field labelHead folders -20
field labelHead footers -23
field labelHead for 82
field labelHead format -71
field labelHead forms 72
field labelHead formula 41
field labelHead formulas -20
field labelHead forwarding 47
field labelHead frequency 83
field labelHead from 272
field labelHead full -31
field labelHead function 183
field labelHead functions -21
field labelHead gate -43
field labelHead gateway 78
field labelHead general -164
field labelHead generation 44
field labelHead gitlab -25
field labelHead global -30
field labelHead governance 20
field labelHead group 173
field labelHead handling 27
field labelHead hash 24
field labelHead header 148
field labelHead headers 157
field labelHead help 114
field labelHead heroku -28
field labelHead hierarchy 40
field labelHead history 25
field labelHead home 82
field labelHead hook 22
field labelHead host 75
field labelHead hostname -69
field labelHead hosts 56
field labelHead hours -67
field labelHead html 90
field labelHead https 91
field labelHead i.e -23
field labelHead icon -22
field labelHead id 200
field labelHead identifier -26
field labelHead ignore -52
field labelHead image 207
field labelHead import -38
field labelHead important -28
field labelHead include 45
field labelHead info -36
field labelHead information -93
field labelHead infrastructure 83
field labelHead ingress 58
field labelHead input -103
field labelHead inputs -32
field labelHead install 24
field labelHead installation 29
field labelHead instance -68
field labelHead instructions 24
field labelHead integration -123
field labelHead integrations -81
field labelHead interface 36
field labelHead internet -58
field labelHead interval 81
field labelHead is -31
field labelHead issue -43
field labelHead issuer 41
field labelHead it -44
field labelHead items -35
field labelHead job -40
field labelHead jobs -35
field labelHead json -161
field labelHead jwt -29
field labelHead kafka -46
field labelHead key 145
field labelHead keycloak -25
field labelHead keys 32
field labelHead knowledge 27
field labelHead kubernetes -20
field labelHead l -22
field labelHead label -26
field labelHead labels 152
field labelHead language 55
field labelHead languages 64
field labelHead large -23
field labelHead last -81
field labelHead latitude 39
field labelHead layer 25
field labelHead layout -52
field labelHead ldap -90
field labelHead left 49
field labelHead legend 51
field labelHead length 67
field labelHead level -111
field labelHead library -24
field labelHead license -28
field labelHead light -27
field labelHead limit 296
field labelHead limits -24
field labelHead line 57
field labelHead linear -27
field labelHead lines -46
field labelHead link 77
field labelHead links -69
field labelHead linux -25
field labelHead list -53
field labelHead local -26
field labelHead location 101
field labelHead locations -45
field labelHead logging -95
field labelHead logo 42
field labelHead logs -71
field labelHead longitude 43
field labelHead m -25
field labelHead macos -45
field labelHead mail -33
field labelHead management -89
field labelHead manager -84
field labelHead manifest -23
field labelHead mapping 139
field labelHead mappings 46
field labelHead match 80
field labelHead matching -69
field labelHead max -64
field labelHead maximum 47
field labelHead mechanism 83
field labelHead meeting -21
field labelHead member -42
field labelHead members -44
field labelHead membership 28
field labelHead memory 55
field labelHead menu -107
field labelHead message 186
field labelHead metadata -151
field labelHead method 239
field labelHead methods -28
field labelHead metric 45
field labelHead mfa -37
field labelHead min -45
field labelHead minutes -53
field labelHead mobile 62
field labelHead mode 340
field labelHead model 231
field labelHead models -22
field labelHead module -34
field labelHead mongodb -21
field labelHead monitor 32
field labelHead monitoring -56
field labelHead month -40
field labelHead monthly -36
field labelHead months -30
field labelHead more -28
field labelHead mysql -28
field labelHead name 175
field labelHead nameid 28
field labelHead namespace 26
field labelHead native -49
field labelHead networks 62
field labelHead never -21
field labelHead new -35
field labelHead next -39
field labelHead nickname -59
field labelHead no 494
field labelHead node -51
field labelHead nodejs -31
field labelHead none -151
field labelHead normal -79
field labelHead not -24
field labelHead note -174
field labelHead notes 206
field labelHead notification 60
field labelHead notifications -30
field labelHead now -80
field labelHead number -55
field labelHead oauth 24
field labelHead object -22
field labelHead of -174
field labelHead off -65
field labelHead offline -28
field labelHead offset 61
field labelHead ok -68
field labelHead on -120
field labelHead once -29
field labelHead only -96
field labelHead open -20
field labelHead opens 30
field labelHead operation 146
field labelHead operations -26
field labelHead operator 110
field labelHead opt-in 36
field labelHead option -51
field labelHead optional -61
field labelHead options -102
field labelHead or -46
field labelHead order 160
field labelHead orders -33
field labelHead organization 206
field labelHead organization_id -27
field labelHead orientation 33
field labelHead origin 62
field labelHead other -27
field labelHead out -28
field labelHead outputs -63
field labelHead overlap 40
field labelHead override 54
field labelHead overview -77
field labelHead pack 128
field labelHead package 65
field labelHead padding 54
field labelHead page -65
field labelHead pages 31
field labelHead paid 36
field labelHead panel -77
field labelHead param 20
field labelHead parameter 20
field labelHead parameters 192
field labelHead parent 40
field labelHead parsing 64
field labelHead passphrase 63
field labelHead password 293
field labelHead path 217
field labelHead pattern 59
field labelHead pause -51
field labelHead payload 67
field labelHead payment -34
field labelHead payments -36
field labelHead pending -34
field labelHead people -29
field labelHead percent 89
field labelHead percentage 24
field labelHead performance -23
field labelHead period -76
field labelHead periods -57
field labelHead permanent 29
field labelHead permission -29
field labelHead persistence -30
field labelHead personal -28
field labelHead phone 70
field labelHead pipeline -78
field labelHead pipelines -39
field labelHead plan 117
field labelHead planning -22
field labelHead platform -25
field labelHead plugin -24
field labelHead plugins -73
field labelHead plus -21
field labelHead points 29
field labelHead policies 302
field labelHead policy -94
field labelHead pool 31
field labelHead position 86
field labelHead possible -29
field labelHead post -97
field labelHead postgresql -33
field labelHead power 60
field labelHead preference 27
field labelHead prefix 251
field labelHead preview -42
field labelHead print -51
field labelHead private -64
field labelHead pro -24
field labelHead probes -24
field labelHead process 34
field labelHead processing -49
field labelHead prod -32
field labelHead product 144
field labelHead production -41
field labelHead products 90
field labelHead profile 32
field labelHead profiles -31
field labelHead project 125
field labelHead projects 38
field labelHead prompt 24
field labelHead prompted 43
field labelHead properties 27
field labelHead property 67
field labelHead protocol -141
field labelHead provider 51
field labelHead provisioning -47
field labelHead proxies 93
field labelHead public -60
field labelHead publish -79
field labelHead purpose -155
field labelHead python -45
field labelHead quantity 33
field labelHead queries -26
field labelHead query -69
field labelHead queue -65
field labelHead quota 39
field labelHead quote 21
field labelHead read 40
field labelHead read-only 20
field labelHead reader -41
field labelHead receipt -20
field labelHead recipients 109
field labelHead recommended -48
field labelHead record -50
field labelHead recorded 25
field labelHead recording -25
field labelHead records 50
field labelHead redirect 48
field labelHead registration 49
field labelHead registry -114
field labelHead reject -30
field labelHead relationship 45
field labelHead relationships -22
field labelHead relay 55
field labelHead releases -20
field labelHead remediation 59
field labelHead reminder 38
field labelHead replicas 21
field labelHead replies 56
field labelHead reporting 60
field labelHead reports 34
field labelHead repository 203
field labelHead requests 28
field labelHead required 24
field labelHead requirement 54
field labelHead reserved -21
field labelHead resolution 99
field labelHead resource 138
field labelHead response -35
field labelHead responses 39
field labelHead restart 26
field labelHead restore -20
field labelHead restrictions 25
field labelHead result 51
field labelHead results 73
field labelHead retention 48
field labelHead returns -51
field labelHead revenue 79
field labelHead review -20
field labelHead revision 49
field labelHead rewrite 46
field labelHead right 67
field labelHead risk -42
field labelHead role 48
field labelHead roles 35
field labelHead rollback -28
field labelHead route -75
field labelHead route53 -25
field labelHead routing -22
field labelHead rule 283
field labelHead rules 28
field labelHead run 41
field labelHead s -20
field labelHead s3 -37
field labelHead saml -24
field labelHead save -69
field labelHead scalability -27
field labelHead scale 22
field labelHead scan -114
field labelHead scenarios 124
field labelHead schedule 83
field labelHead scheduled -22
field labelHead schema 41
field labelHead scheme 266
field labelHead scim 22
field labelHead scope 121
field labelHead script 117
field labelHead sdk -60
field labelHead search -57
field labelHead seconds 22
field labelHead secret 246
field labelHead secrets -55
field labelHead sections 25
field labelHead secure 32
field labelHead security -38
field labelHead see -37
field labelHead segment 53
field labelHead select -53
field labelHead selected -50
field labelHead selection -88
field labelHead selector 145
field labelHead send -38
field labelHead sending -30
field labelHead sent -33
field labelHead separator 382
field labelHead sequence -62
field labelHead sequential -22
field labelHead serial -50
field labelHead series 54
field labelHead service_name -76
field labelHead services -69
field labelHead set 117
field labelHead sets -27
field labelHead setting -54
field labelHead settings -347
field labelHead setup -100
field labelHead severity 179
field labelHead share -67
field labelHead sharing 21
field labelHead shell -21
field labelHead shortcuts 28
field labelHead show -27
field labelHead sid 31
field labelHead sign-up -23
field labelHead signature 33
field labelHead signatures -21
field labelHead signing -44
field labelHead single -20
field labelHead sink -34
field labelHead site 98
field labelHead size -107
field labelHead skip -74
field labelHead skipped -20
field labelHead slack -23
field labelHead small -26
field labelHead snippet -28
field labelHead solution -41
field labelHead sort 57
field labelHead sorting -23
field labelHead source 126
field labelHead space 38
field labelHead splitting 23
field labelHead sql 124
field labelHead src 22
field labelHead ssh -26
field labelHead ssl -37
field labelHead stage -222
field labelHead staging -28
field labelHead started -25
field labelHead state 100
field labelHead statement 24
field labelHead status -174
field labelHead statuses 63
field labelHead steps 72
field labelHead stop -46
field labelHead storage -69
field labelHead strategy 213
field labelHead string -37
field labelHead style 230
field labelHead styles 77
field labelHead subject 203
field labelHead subscribe -22
field labelHead subscriber -28
field labelHead subscription -74
field labelHead subscriptions -33
field labelHead suffix 45
field labelHead suggestion -24
field labelHead summary -131
field labelHead supported -21
field labelHead surname 39
field labelHead sync 90
field labelHead synchronization -85
field labelHead system -28
field labelHead tab -80
field labelHead tables 22
field labelHead tabs 38
field labelHead tags 243
field labelHead task -46
field labelHead tasks -48
field labelHead tax 45
field labelHead team 114
field labelHead teams 85
field labelHead telemetry 47
field labelHead template 167
field labelHead templates -30
field labelHead terms 32
field labelHead test -25
field labelHead text -146
field labelHead them 21
field labelHead threshold 56
field labelHead time 30
field labelHead timeline 43
field labelHead timeout 116
field labelHead timestamp 63
field labelHead timing -48
field labelHead tip -40
field labelHead title 192
field labelHead tls 65
field labelHead to 268
field labelHead today -20
field labelHead toggle 61
field labelHead token 40
field labelHead tokens -87
field labelHead tool 112
field labelHead tools -31
field labelHead top 63
field labelHead topic 175
field labelHead topics -34
field labelHead total -27
field labelHead totals 170
field labelHead tracking 94
field labelHead training -23
field labelHead transaction -25
field labelHead transformation -22
field labelHead translations 89
field labelHead trial -37
field labelHead trigger -37
field labelHead triggers -46
field labelHead true -106
field labelHead ttl 25
field labelHead twitter -40
field labelHead type 176
field labelHead types 166
field labelHead ui -31
field labelHead uk -24
field labelHead unit 223
field labelHead units 94
field labelHead until 23
field labelHead up -26
field labelHead update -27
field labelHead updated 30
field labelHead updates -28
field labelHead upload -29
field labelHead uri -92
field labelHead uris -21
field labelHead url 323
field labelHead urls 55
field labelHead usage -111
field labelHead use 82
field labelHead used -32
field labelHead user -283
field labelHead username 159
field labelHead users -192
field labelHead using 127
field labelHead validation -68
field labelHead value 217
field labelHead values 79
field labelHead variable -24
field labelHead vendor 21
field labelHead verify 90
field labelHead version -88
field labelHead versions 66
field labelHead view -39
field labelHead visibility 111
field labelHead visible 51
field labelHead visualizations -33
field labelHead vpc 28
field labelHead warn 30
field labelHead webhook -73
field labelHead webhooks -23
field labelHead websockets 24
field labelHead weekly -37
field labelHead when 25
field labelHead whitelist 36
field labelHead window 64
field labelHead windows 64
field labelHead with 64
field labelHead work -31
field labelHead worker -23
field labelHead workflow -61
field labelHead workflows -48
field labelHead workspace -25
field labelHead writer -21
field labelHead xml -36
field labelHead yaml -62
field labelHead yearly -26
field labelHead years 30
field labelHead you -37
field labelHead zip -23
field labelHeadClass aimless 35
field labelHeadClass article 39
field labelHeadClass be -33
field labelHeadClass blank -173
field labelHeadClass button -265
field labelHeadClass check -264
field labelHeadClass checkingHeading -31
field labelHeadClass click -49
field labelHeadClass configure 43
field labelHeadClass conjunction -70
field labelHeadClass consoleNoun -36
field labelHeadClass contrast -156
field labelHeadClass dateNoun 416
field labelHeadClass defaultHeader -71
field labelHeadClass descriptionHeader 380
field labelHeadClass determiner -70
field labelHeadClass display 53
field labelHeadClass durationNoun 517
field labelHeadClass edition -57
field labelHeadClass emailNoun 214
field labelHeadClass enter 473
field labelHeadClass exampleHeader -165
field labelHeadClass fieldNoun 213
field labelHeadClass fileNoun 284
field labelHeadClass formNoun -195
field labelHeadClass genericHeading -337
field labelHeadClass groupNoun -126
field labelHeadClass headingVerb -284
field labelHeadClass hostNoun 641
field labelHeadClass inputNoun 98
field labelHeadClass interfaceNoun -31
field labelHeadClass kindNoun 919
field labelHeadClass labelConnector -91
field labelHeadClass labelFiller -51
field labelHeadClass labelHeader 271
field labelHeadClass leave 110
field labelHeadClass lookalike 82
field labelHeadClass make -185
field labelHeadClass manipulate -197
field labelHeadClass menuNoun -110
field labelHeadClass multilineNoun 638
field labelHeadClass navigate -64
field labelHeadClass negation 293
field labelHeadClass numberNoun 421
field labelHeadClass off 169
field labelHeadClass opener 20
field labelHeadClass openingVerb -65
field labelHeadClass optionNoun 193
field labelHeadClass optionalHeader -61
field labelHeadClass optionsHeader -82
field labelHeadClass otherHeader 198
field labelHeadClass pairNoun 565
field labelHeadClass place 71
field labelHeadClass plainNoun 844
field labelHeadClass pointer -129
field labelHeadClass preposition 359
field labelHeadClass pronoun -118
field labelHeadClass remark -124
field labelHeadClass requiredHeader 76
field labelHeadClass secretNoun 703
field labelHeadClass select -57
field labelHeadClass slugEnd 386
field labelHeadClass slugVerb 94
field labelHeadClass softener -71
field labelHeadClass structural -279
field labelHeadClass submitVerb -31
field labelHeadClass switchEffect -57
field labelHeadClass switchOff -77
field labelHeadClass switchOn 47
field labelHeadClass titleNoun -114
field labelHeadClass toggleNoun 72
field labelHeadClass typeHeader 133
field labelHeadClass upload -83
field labelHeadClass urlNoun 200
field labelHeadClass use 185
field labelHeadClass valueWord -175
field labelHeadClass vendor -212
field labelHeadClass weakLabelHeader 336
field labelRole 0 -150
field labelRole 1 92
field labelRole 2 -34
field labelWord $ -78
field labelWord % 62
field labelWord & -360
field labelWord + -191
field labelWord 0 -107
field labelWord 1 -69
field labelWord 1.0.0 -21
field labelWord 10 -48
field labelWord 100 -30
field labelWord 100% 24
field labelWord 127.0.0.1 -64
field labelWord 2 -79
field labelWord 3 -80
field labelWord 3000 -28
field labelWord 5 -35
field labelWord 6 -31
field labelWord 8 -41
field labelWord = -69
field labelWord a -431
field labelWord about -33
field labelWord above 36
field labelWord accept -44
field labelWord acceptance -22
field labelWord accepted 91
field labelWord access 211
field labelWord accessible 73
field labelWord account 177
field labelWord accounts -87
field labelWord acl 237
field labelWord acls -67
field labelWord across -44
field labelWord acs -70
field labelWord action -72
field labelWord actions -380
field labelWord activate 38
field labelWord active 44
field labelWord activities -26
field labelWord activity 123
field labelWord add -247
field labelWord added -20
field labelWord adding -41
field labelWord additional 32
field labelWord address -88
field labelWord addresses 73
field labelWord adjust 40
field labelWord adjustment 53
field labelWord admin -20
field labelWord administration -32
field labelWord admins -31
field labelWord advanced -102
field labelWord affinity -21
field labelWord after 35
field labelWord agent -32
field labelWord agents -66
field labelWord aggregate 115
field labelWord aggregation 116
field labelWord ai 40
field labelWord alert 93
field labelWord alerting 112
field labelWord alerts -22
field labelWord algorithm 146
field labelWord all -51
field labelWord allocation 48
field labelWord allow 317
field labelWord allowed 211
field labelWord allowlist -30
field labelWord allows 81
field labelWord alpha -31
field labelWord also -25
field labelWord always -70
field labelWord amazon -40
field labelWord amd64 -25
field labelWord amount 43
field labelWord an -151
field labelWord analysis -36
field labelWord analytics -23
field labelWord analyze -23
field labelWord and -221
field labelWord android -20
field labelWord anonymous -50
field labelWord another -29
field labelWord any -146
field labelWord apache -79
field labelWord api -72
field labelWord app -111
field labelWord appearance 34
field labelWord apple -58
field labelWord application -132
field labelWord applications -50
field labelWord approach 24
field labelWord approval 48
field labelWord approve -31
field labelWord approved 21
field labelWord apps -155
field labelWord architecture 37
field labelWord archive 24
field labelWord archived -26
field labelWord area -28
field labelWord args 63
field labelWord arm64 -26
field labelWord arn 113
field labelWord as -124
field labelWord asset 66
field labelWord assign 44
field labelWord assigned 30
field labelWord assignee 65
field labelWord assignment -20
field labelWord assistant 21
field labelWord at -55
field labelWord attach 41
field labelWord attachments 47
field labelWord attempt 32
field labelWord attribute 259
field labelWord audience 30
field labelWord audit -76
field labelWord auth 93
field labelWord authenticate -24
field labelWord authenticated -58
field labelWord authentication -27
field labelWord authenticator -21
field labelWord authority 34
field labelWord authorization -155
field labelWord authorize -27
field labelWord auto 190
field labelWord auto-discovery 28
field labelWord auto-scaling -23
field labelWord autocomplete 83
field labelWord automated -37
field labelWord automatic 135
field labelWord automatically 174
field labelWord automation 25
field labelWord average 80
field labelWord aws -91
field labelWord azure -43
field labelWord b -21
field labelWord back -20
field labelWord background 38
field labelWord backup 93
field labelWord balance -96
field labelWord banner 57
field labelWord bar -44
field labelWord base 453
field labelWord base64 37
field labelWord based -79
field labelWord basic -80
field labelWord basics -183
field labelWord batch -88
field labelWord bcc 82
field labelWord be -71
field labelWord before 133
field labelWord beginning 25
field labelWord behavior -65
field labelWord below -21
field labelWord best -56
field labelWord beta -25
field labelWord bin -65
field labelWord bind 64
field labelWord binding 29
field labelWord block -178
field labelWord blocks 33
field labelWord board -59
field labelWord body 224
field labelWord bootstrap 58
field labelWord bot -40
field labelWord both -26
field labelWord bottom 67
field labelWord bounce -23
field labelWord boundary 95
field labelWord branch 145
field labelWord browse -23
field labelWord browser -26
field labelWord bucket -25
field labelWord build 239
field labelWord built-in -38
field labelWord builtin 57
field labelWord button -62
field labelWord by -177
field labelWord bytes 72
field labelWord c -30
field labelWord ca 160
field labelWord calculation 120
field labelWord callback -119
field labelWord calling 26
field labelWord calls 108
field labelWord campaign 190
field labelWord can -56
field labelWord cancellation 57
field labelWord cancelled -30
field labelWord cannot -27
field labelWord cap 27
field labelWord capabilities -47
field labelWord capacity 65
field labelWord capture 23
field labelWord case -153
field labelWord cases -27
field labelWord catalog -45
field labelWord categories 47
field labelWord category 91
field labelWord cause -20
field labelWord cc 103
field labelWord cd -54
field labelWord center -32
field labelWord central -27
field labelWord cert 240
field labelWord certificate 361
field labelWord change -62
field labelWord channel 106
field labelWord character -23
field labelWord charge -45
field labelWord charts -52
field labelWord chat -33
field labelWord check -44
field labelWord checkout 35
field labelWord choose -121
field labelWord chunk 82
field labelWord ci/cd -40
field labelWord claim -123
field labelWord claims -21
field labelWord class 41
field labelWord classic -51
field labelWord classification 44
field labelWord claude -20
field labelWord cleanup -47
field labelWord clear -21
field labelWord cli -64
field labelWord click -436
field labelWord clickhouse -31
field labelWord client 133
field labelWord client-side -34
field labelWord clients -46
field labelWord clone -41
field labelWord close 89
field labelWord cloud 172
field labelWord cluster -47
field labelWord clusters -49
field labelWord code -242
field labelWord codes 20
field labelWord collect 48
field labelWord collection 442
field labelWord color 398
field labelWord column 267
field labelWord combine 31
field labelWord comma 23
field labelWord command 172
field labelWord commands -20
field labelWord comment 52
field labelWord commit 134
field labelWord community -65
field labelWord compact 66
field labelWord compare -27
field labelWord comparison 125
field labelWord complete 249
field labelWord completed 54
field labelWord complex 34
field labelWord components 28
field labelWord compose -33
field labelWord condition 361
field labelWord conditional 51
field labelWord conditions 36
field labelWord config -61
field labelWord configurations -81
field labelWord configure -91
field labelWord configured -46
field labelWord confirm 98
field labelWord confirmation 79
field labelWord connect 97
field labelWord connected -38
field labelWord connection -40
field labelWord connector 280
field labelWord connectors -101
field labelWord consent 44
field labelWord console -131
field labelWord consumer -38
field labelWord contact 225
field labelWord contacts 36
field labelWord container 69
field labelWord contains 49
field labelWord context 65
field labelWord continue -22
field labelWord control -52
field labelWord controls -24
field labelWord conversation -48
field labelWord convert 36
field labelWord cookie 21
field labelWord coordinates 30
field labelWord copy -56
field labelWord correct -49
field labelWord correction 58
field labelWord cors 33
field labelWord cost 21
field labelWord count -44
field labelWord counter 78
field labelWord cpu -35
field labelWord create -148
field labelWord created -86
field labelWord creation -79
field labelWord credential 190
field labelWord credentials -122
field labelWord credit 81
field labelWord credits 20
field labelWord criteria 276
field labelWord critical -55
field labelWord cron 61
field labelWord css 104
field labelWord csv -107
field labelWord ctrl -73
field labelWord currency 194
field labelWord current -30
field labelWord custom 113
field labelWord customer -53
field labelWord customization -32
field labelWord customize -34
field labelWord daily -79
field labelWord dashboard 59
field labelWord dashboards -35
field labelWord data -108
field labelWord database 144
field labelWord datasource 76
field labelWord date 295
field labelWord dates 128
field labelWord datetime -57
field labelWord debug -60
field labelWord debugging -24
field labelWord decimal 29
field labelWord def -159
field labelWord define -27
field labelWord definition -32
field labelWord delay 175
field labelWord delete -29
field labelWord deletes 65
field labelWord delivered -34
field labelWord deliveries 51
field labelWord delivery -126
field labelWord demo -44
field labelWord deny -160
field labelWord dependencies -26
field labelWord deploy -91
field labelWord deployed -49
field labelWord describe 26
field labelWord description 128
field labelWord designer -47
field labelWord desktop -33
field labelWord destination -139
field labelWord destinations -43
field labelWord detailed -25
field labelWord details -124
field labelWord detect 105
field labelWord development -57
field labelWord different 50
field labelWord dimension 48
field labelWord dimensions -37
field labelWord direct -76
field labelWord directly -25
field labelWord directory 95
field labelWord disabled -203
field labelWord discard -28
field labelWord disclaimer 64
field labelWord disconnect -57
field labelWord discord -26
field labelWord discount 107
field labelWord discover -25
field labelWord discovery -22
field labelWord display 166
field labelWord dkim 133
field labelWord dn 54
field labelWord dns -37
field labelWord do 46
field labelWord docker 77
field labelWord dockerfile -34
field labelWord docs -45
field labelWord document 133
field labelWord documentation -56
field labelWord documents 108
field labelWord domain 171
field labelWord domains 431
field labelWord don't 75
field labelWord donut 52
field labelWord double 38
field labelWord down -21
field labelWord download -54
field labelWord drafts 22
field labelWord drag -49
field labelWord drop -44
field labelWord drop-down -45
field labelWord dropdown -25
field labelWord due 43
field labelWord duplicate -44
field labelWord durability -70
field labelWord duration 36
field labelWord during -25
field labelWord dynamic 93
field labelWord e -36
field labelWord e-mail 42
field labelWord ecosystem 48
field labelWord ecr -21
field labelWord edge -36
field labelWord edit -104
field labelWord edited -32
field labelWord editing 44
field labelWord editor 132
field labelWord efficiency -38
field labelWord effort -26
field labelWord element 23
field labelWord eligible -49
field labelWord email 400
field labelWord emails 33
field labelWord empty 88
field labelWord enable 210
field labelWord enabled 234
field labelWord encoding 48
field labelWord encrypted -20
field labelWord encryption 78
field labelWord end 99
field labelWord endpoint 54
field labelWord endpoints 29
field labelWord ends 26
field labelWord engagement -26
field labelWord engine 193
field labelWord enter -211
field labelWord enterprise -63
field labelWord entities 53
field labelWord entity -104
field labelWord entries -22
field labelWord entry -242
field labelWord env -27
field labelWord environment 145
field labelWord environments 156
field labelWord ephemeral 25
field labelWord equal -67
field labelWord equals -32
field labelWord error 55
field labelWord errors -31
field labelWord eu 35
field labelWord event -92
field labelWord events 106
field labelWord every 25
field labelWord example -175
field labelWord examples -78
field labelWord exchange -180
field labelWord execute 40
field labelWord execution 27
field labelWord existing -166
field labelWord exists 54
field labelWord expenses -26
field labelWord experience -28
field labelWord experiment -56
field labelWord expiration -37
field labelWord expire 130
field labelWord expired 46
field labelWord expiry 44
field labelWord explanation 65
field labelWord explore -26
field labelWord explorer -20
field labelWord export -241
field labelWord exposed 33
field labelWord exposure 114
field labelWord expression 176
field labelWord expressions 25
field labelWord extension 38
field labelWord extensions 39
field labelWord external -100
field labelWord failed 77
field labelWord failure 25
field labelWord false 56
field labelWord favicon 142
field labelWord feat -57
field labelWord feature -113
field labelWord federated -36
field labelWord federation 25
field labelWord fee 157
field labelWord fetch 53
field labelWord field 418
field labelWord fields 48
field labelWord file 62
field labelWord files -27
field labelWord fill -39
field labelWord filter 269
field labelWord filtering -42
field labelWord filters -132
field labelWord financial 112
field labelWord find -75
field labelWord findings 148
field labelWord first -181
field labelWord fix -104
field labelWord fixed -29
field labelWord flag 80
field labelWord flags -50
field labelWord flexibility -25
field labelWord flexible -80
field labelWord float -20
field labelWord flows -22
field labelWord folder 230
field labelWord folders -21
field labelWord footer 42
field labelWord footers -23
field labelWord for 207
field labelWord force 26
field labelWord forgot -74
field labelWord forked 63
field labelWord form -72
field labelWord format 87
field labelWord forms 50
field labelWord formula 20
field labelWord forwarding 100
field labelWord free -66
field labelWord frequency 84
field labelWord from 65
field labelWord full 24
field labelWord function 189
field labelWord functions -25
field labelWord g -61
field labelWord gate -54
field labelWord gateway 57
field labelWord gcp 115
field labelWord general -231
field labelWord generate -110
field labelWord generated -22
field labelWord generation 221
field labelWord generic -23
field labelWord geographic -23
field labelWord geometry -34
field labelWord get -110
field labelWord git 157
field labelWord github -67
field labelWord global -76
field labelWord gmail -56
field labelWord go -133
field labelWord google 163
field labelWord grafana -33
field labelWord grant 50
field labelWord greeting 30
field labelWord group 448
field labelWord grouped -31
field labelWord groups 100
field labelWord handle -22
field labelWord hardware 59
field labelWord hash 33
field labelWord have 338
field labelWord header 273
field labelWord headers 109
field labelWord health 55
field labelWord heartbeat 27
field labelWord hello -26
field labelWord helm -59
field labelWord help 113
field labelWord heroku -29
field labelWord hide 159
field labelWord hierarchy 40
field labelWord high -30
field labelWord history 31
field labelWord hmac 21
field labelWord home 117
field labelWord homepage -41
field labelWord hook 21
field labelWord host 80
field labelWord hosted -68
field labelWord hostname -67
field labelWord hosts 47
field labelWord hours -53
field labelWord how -152
field labelWord html 98
field labelWord http 24
field labelWord https 152
field labelWord hub 38
field labelWord human -49
field labelWord i 348
field labelWord i.e -27
field labelWord icon -52
field labelWord id 446
field labelWord id_token 23
field labelWord identification 40
field labelWord identifier -52
field labelWord identify -23
field labelWord idp 27
field labelWord if 130
field labelWord ignore -24
field labelWord image 223
field labelWord imap -40
field labelWord import -73
field labelWord important -34
field labelWord imported -26
field labelWord improved -21
field labelWord in -409
field labelWord inbound -36
field labelWord include 233
field labelWord including -52
field labelWord inclusive 34
field labelWord incoming -53
field labelWord index 233
field labelWord individual -51
field labelWord industry 70
field labelWord inference -27
field labelWord info -66
field labelWord information -113
field labelWord infrastructure 53
field labelWord ingress 58
field labelWord inherited -34
field labelWord initiate -67
field labelWord initiated -68
field labelWord inputs -37
field labelWord insecure 35
field labelWord insert -78
field labelWord installation 36
field labelWord instance -88
field labelWord instances 26
field labelWord instructions 21
field labelWord integration -233
field labelWord integrations -91
field labelWord integrity 114
field labelWord interface -20
field labelWord intermediate 23
field labelWord internal -42
field labelWord internet 73
field labelWord interval 81
field labelWord into -32
field labelWord intranet -27
field labelWord invalid -35
field labelWord inventory -36
field labelWord invoice 93
field labelWord invoiced 68
field labelWord ip 53
field labelWord ipv4 -187
field labelWord is -27
field labelWord issue -81
field labelWord issuer 74
field labelWord item 31
field labelWord javascript 164
field labelWord jira 207
field labelWord job -47
field labelWord jobs -36
field labelWord jwt 59
field labelWord k8s -27
field labelWord kafka -56
field labelWord key 460
field labelWord keyboard 39
field labelWord keys 23
field labelWord knowledge 69
field labelWord known 48
field labelWord kubernetes -122
field labelWord l -22
field labelWord label 171
field labelWord labels 142
field labelWord language 106
field labelWord languages 128
field labelWord large -40
field labelWord last -201
field labelWord latest -30
field labelWord latitude 39
field labelWord launch 55
field labelWord layout -33
field labelWord ldap -30
field labelWord lead -28
field labelWord learn -41
field labelWord learning -26
field labelWord least -31
field labelWord leave -53
field labelWord left 41
field labelWord legend 394
field labelWord length 36
field labelWord level -116
field labelWord library -58
field labelWord license -42
field labelWord light -36
field labelWord limit 173
field labelWord limits -28
field labelWord line 115
field labelWord linear -26
field labelWord link 66
field labelWord linked 45
field labelWord links -37
field labelWord linux -27
field labelWord listen 29
field labelWord listener -20
field labelWord lists -20
field labelWord llm -26
field labelWord load -41
field labelWord local 56
field labelWord location 146
field labelWord locations -21
field labelWord log -206
field labelWord logging -103
field labelWord login -57
field labelWord logo 148
field labelWord logout 20
field labelWord logs -77
field labelWord longitude 43
field labelWord lookup 55
field labelWord loop 41
field labelWord m -27
field labelWord mac 42
field labelWord machine 21
field labelWord macos -81
field labelWord mail -46
field labelWord main 64
field labelWord maintainer -21
field labelWord maintenance 46
field labelWord make -31
field labelWord manage -31
field labelWord managed -20
field labelWord management -144
field labelWord manager -59
field labelWord manifest -24
field labelWord manual -31
field labelWord many -25
field labelWord map -68
field labelWord mapping 187
field labelWord mappings 47
field labelWord mark 93
field labelWord markdown -37
field labelWord master -31
field labelWord match 80
field labelWord matching -80
field labelWord matters -24
field labelWord max 266
field labelWord maximum 158
field labelWord mcp -185
field labelWord me -41
field labelWord mechanism 83
field labelWord meeting -23
field labelWord member -40
field labelWord members -52
field labelWord membership 59
field labelWord memberships -52
field labelWord memory 47
field labelWord menu 40
field labelWord merge 67
field labelWord merged 30
field labelWord message 191
field labelWord messaging -23
field labelWord metadata 271
field labelWord method 239
field labelWord methods -26
field labelWord metric 154
field labelWord metrics -43
field labelWord mfa -83
field labelWord microsoft -50
field labelWord min 101
field labelWord minimum 46
field labelWord minutes -41
field labelWord mobile 72
field labelWord mode 350
field labelWord model 247
field labelWord models -30
field labelWord module -36
field labelWord mongodb -49
field labelWord monitor 27
field labelWord monitored 26
field labelWord monitoring -87
field labelWord month -35
field labelWord monthly -39
field labelWord months -34
field labelWord more -117
field labelWord mount 84
field labelWord move -60
field labelWord multiple -42
field labelWord must -49
field labelWord my -108
field labelWord mysql -35
field labelWord n/a 42
field labelWord name 49
field labelWord names -35
field labelWord naming 22
field labelWord native -49
field labelWord navigate -26
field labelWord needed -30
field labelWord network 114
field labelWord networks 62
field labelWord never -36
field labelWord new -132
field labelWord next -109
field labelWord nginx -29
field labelWord nickname -59
field labelWord no 404
field labelWord node -112
field labelWord nodejs -31
field labelWord none -152
field labelWord normal -118
field labelWord not -146
field labelWord note -185
field labelWord notes 191
field labelWord notification 118
field labelWord notifications -22
field labelWord notify 49
field labelWord now -87
field labelWord null 38
field labelWord number 204
field labelWord nvidia -21
field labelWord oauth -67
field labelWord object -73
field labelWord obtain -32
field labelWord of 177
field labelWord off -74
field labelWord offline -30
field labelWord offset 78
field labelWord ok -68
field labelWord old 69
field labelWord omit 79
field labelWord on -201
field labelWord onboarding -22
field labelWord once -28
field labelWord one -162
field labelWord only -26
field labelWord open -219
field labelWord opened 59
field labelWord openid -28
field labelWord opens 30
field labelWord operation 143
field labelWord operational 58
field labelWord operations -30
field labelWord operator 100
field labelWord opt-in 31
field labelWord option -70
field labelWord optional -205
field labelWord optionally -69
field labelWord options -123
field labelWord or -69
field labelWord order 179
field labelWord ordering 25
field labelWord orders -34
field labelWord org 127
field labelWord organisation 256
field labelWord organization 182
field labelWord organization_id -27
field labelWord origin -30
field labelWord other -41
field labelWord others -42
field labelWord out -41
field labelWord output 109
field labelWord outputs -71
field labelWord over -115
field labelWord overlap 40
field labelWord override 77
field labelWord overview -84
field labelWord own -40
field labelWord owned -41
field labelWord pack 113
field labelWord package -89
field labelWord padding 54
field labelWord page 155
field labelWord pages 23
field labelWord paid 90
field labelWord panel -56
field labelWord parallel -51
field labelWord param 21
field labelWord parameter -49
field labelWord parameters 258
field labelWord params 23
field labelWord parent 79
field labelWord parsing 64
field labelWord partial 26
field labelWord participant 50
field labelWord partition 126
field labelWord party -66
field labelWord pass 150
field labelWord passcode 49
field labelWord passphrase 63
field labelWord password 419
field labelWord path 98
field labelWord pattern 60
field labelWord pause -71
field labelWord pay -39
field labelWord payload 50
field labelWord payment 208
field labelWord peer 25
field labelWord people -32
field labelWord per-user -38
field labelWord percent 89
field labelWord percentage -39
field labelWord performance -40
field labelWord periodic 22
field labelWord periods -55
field labelWord permanent 24
field labelWord permission 66
field labelWord persist 47
field labelWord persistence -32
field labelWord persistent -20
field labelWord person -22
field labelWord personal 31
field labelWord phase -24
field labelWord phone 128
field labelWord physical -38
field labelWord ping -24
field labelWord pipeline -52
field labelWord pipelines -112
field labelWord plan 104
field labelWord planned 27
field labelWord planning -23
field labelWord platform -35
field labelWord plugin -35
field labelWord plugins -82
field labelWord plus -22
field labelWord pod -57
field labelWord point 89
field labelWord points 29
field labelWord policies 292
field labelWord policy -177
field labelWord pool 42
field labelWord port 34
field labelWord portainer -71
field labelWord ports 181
field labelWord position 86
field labelWord positive 114
field labelWord possible -33
field labelWord post -142
field labelWord posted -37
field labelWord postgresql -52
field labelWord posting -53
field labelWord power 27
field labelWord practices -20
field labelWord predefined 21
field labelWord preference 24
field labelWord prefix 297
field labelWord preset -122
field labelWord prevent 37
field labelWord preview -39
field labelWord previous -54
field labelWord pricing 158
field labelWord primary 62
field labelWord principal 32
field labelWord print -84
field labelWord printing -21
field labelWord private 153
field labelWord pro -40
field labelWord probes -24
field labelWord proceed -20
field labelWord process 76
field labelWord processing -62
field labelWord prod -32
field labelWord product 85
field labelWord production -84
field labelWord products 40
field labelWord profile 70
field labelWord profiles -32
field labelWord program 120
field labelWord project 238
field labelWord project_name -47
field labelWord projects 35
field labelWord prometheus 57
field labelWord prompt 71
field labelWord prompts 44
field labelWord property 111
field labelWord protocol -240
field labelWord provide -40
field labelWord provider 122
field labelWord providers -24
field labelWord provision 20
field labelWord provisioning -133
field labelWord proxies 92
field labelWord proxy 62
field labelWord public -45
field labelWord publish -91
field labelWord purpose -147
field labelWord push -20
field labelWord put -25
field labelWord qr -25
field labelWord quality -43
field labelWord quantity 33
field labelWord queries -36
field labelWord queue -66
field labelWord quick 36
field labelWord quota 38
field labelWord quote 89
field labelWord quotes -20
field labelWord radio -64
field labelWord random -22
field labelWord range 235
field labelWord rapid -47
field labelWord raw -32
field labelWord reachable 57
field labelWord reactivate 66
field labelWord read 413
field labelWord reader -51
field labelWord ready -24
field labelWord real -23
field labelWord reboot 34
field labelWord rebuild 57
field labelWord recaptcha -49
field labelWord receipt 129
field labelWord received 29
field labelWord receives -30
field labelWord recipients 128
field labelWord recommended -46
field labelWord record -73
field labelWord recorded 48
field labelWord recording -34
field labelWord recovery -20
field labelWord recurring 40
field labelWord red -22
field labelWord redirect 244
field labelWord redundancy 26
field labelWord refactor -22
field labelWord refresh 91
field labelWord regenerate -51
field labelWord regex 71
field labelWord region -29
field labelWord register 50
field labelWord registry 32
field labelWord reject -30
field labelWord related 20
field labelWord relationship 104
field labelWord relationships -22
field labelWord relative 96
field labelWord relay 129
field labelWord releases -26
field labelWord relying -69
field labelWord remediation 88
field labelWord reminder 122
field labelWord remote 26
field labelWord remove -38
field labelWord reorder -25
field labelWord replace 28
field labelWord replication -20
field labelWord replies 56
field labelWord repo 26
field labelWord report 57
field labelWord reporting 54
field labelWord reports 22
field labelWord repository 172
field labelWord requests 24
field labelWord require -83
field labelWord required 51
field labelWord requirement 63
field labelWord requires -28
field labelWord rerun -23
field labelWord research -62
field labelWord resend 52
field labelWord reserved -27
field labelWord reset -77
field labelWord residency -37
field labelWord resolution 99
field labelWord resource 189
field labelWord response 145
field labelWord responses 33
field labelWord restart 80
field labelWord restrict -51
field labelWord restrictions 25
field labelWord results 123
field labelWord resume -29
field labelWord retain 110
field labelWord retention 132
field labelWord retrieval -28
field labelWord returns -57
field labelWord revenue 79
field labelWord review 20
field labelWord revision 49
field labelWord rewrite 50
field labelWord right 61
field labelWord risk 98
field labelWord role-based -32
field labelWord rollback -47
field labelWord round 176
field labelWord route -77
field labelWord route53 -25
field labelWord routing 43
field labelWord row 116
field labelWord rule 105
field labelWord runner -35
field labelWord running -26
field labelWord runtime 36
field labelWord s -22
field labelWord s3 -117
field labelWord sales -69
field labelWord salt 41
field labelWord same 65
field labelWord saml 87
field labelWord sample -69
field labelWord sandbox 141
field labelWord saved -44
field labelWord scalability -28
field labelWord scale 20
field labelWord scan 31
field labelWord scenario 44
field labelWord scenarios 122
field labelWord schedule 46
field labelWord scheduled -43
field labelWord schema 61
field labelWord scheme 264
field labelWord scim -72
field labelWord scope 63
field labelWord script 130
field labelWord sdk -62
field labelWord search 278
field labelWord second -22
field labelWord secondary 93
field labelWord seconds 22
field labelWord secret 261
field labelWord secrets -118
field labelWord section -31
field labelWord sections 25
field labelWord secure -125
field labelWord see -49
field labelWord segment 109
field labelWord select -234
field labelWord selected -146
field labelWord selection -89
field labelWord selector 150
field labelWord send -50
field labelWord sender 106
field labelWord sent -66
field labelWord separately 64
field labelWord separator 383
field labelWord sequence -65
field labelWord sequential -24
field labelWord serial -41
field labelWord series 109
field labelWord server -102
field labelWord server-side -38
field labelWord service 71
field labelWord service_name -76
field labelWord services -112
field labelWord ses -22
field labelWord session 280
field labelWord sessions -29
field labelWord set -144
field labelWord sets -27
field labelWord setting -55
field labelWord settings -639
field labelWord setup -120
field labelWord severity 164
field labelWord shape -38
field labelWord share -134
field labelWord shared -32
field labelWord sharing 58
field labelWord shell -37
field labelWord shipping -28
field labelWord shortcuts 28
field labelWord should 55
field labelWord show 220
field labelWord sid 31
field labelWord side 29
field labelWord sign 107
field labelWord sign-in -103
field labelWord sign-on 117
field labelWord sign-up -34
field labelWord signature -31
field labelWord signatures -21
field labelWord signed -41
field labelWord signing -20
field labelWord signup 107
field labelWord silent 43
field labelWord since 34
field labelWord single -70
field labelWord sink -65
field labelWord site 112
field labelWord skill -33
field labelWord skip 225
field labelWord skipped -20
field labelWord sla 51
field labelWord slack 29
field labelWord slot 31
field labelWord slow -27
field labelWord small -32
field labelWord smart -53
field labelWord sms -59
field labelWord smtp -49
field labelWord snippet -28
field labelWord social 20
field labelWord soft 70
field labelWord software -35
field labelWord solution -41
field labelWord some -55
field labelWord sonarqube -39
field labelWord sort 172
field labelWord sorting -33
field labelWord source 47
field labelWord sources -28
field labelWord sp -41
field labelWord space 77
field labelWord spam -31
field labelWord specific -255
field labelWord specify -30
field labelWord split 40
field labelWord splitting 20
field labelWord sql 221
field labelWord src 22
field labelWord sso -99
field labelWord stack -28
field labelWord stacked 21
field labelWord stage -220
field labelWord staging 25
field labelWord standard -44
field labelWord start 107
field labelWord started -26
field labelWord starter -26
field labelWord state 126
field labelWord static 53
field labelWord statistics 29
field labelWord stats 21
field labelWord status -213
field labelWord statuses 62
field labelWord step -78
field labelWord steps 101
field labelWord stop -42
field labelWord storage -47
field labelWord store -25
field labelWord strategy 210
field labelWord stream -33
field labelWord string -59
field labelWord structured 36
field labelWord style 230
field labelWord styles 76
field labelWord sub 46
field labelWord subject 184
field labelWord submit -33
field labelWord subscribe 79
field labelWord subscriber -54
field labelWord subscription -24
field labelWord subscriptions -35
field labelWord subsequent 21
field labelWord suffix 42
field labelWord suggestion -24
field labelWord suite -30
field labelWord summary -134
field labelWord support -59
field labelWord supported -35
field labelWord surname 39
field labelWord survey 59
field labelWord sync 142
field labelWord synchronization -86
field labelWord system 27
field labelWord tab -88
field labelWord table 251
field labelWord tables 20
field labelWord tabs 37
field labelWord tags 242
field labelWord tar.gz 31
field labelWord target 374
field labelWord targeting -23
field labelWord tasks 27
field labelWord tax 145
field labelWord team 42
field labelWord teams 66
field labelWord technical -23
field labelWord telegram -56
field labelWord telemetry 46
field labelWord template 175
field labelWord templates -45
field labelWord temporary -21
field labelWord tenant -118
field labelWord termination -20
field labelWord terms 139
field labelWord terraform -36
field labelWord test -26
field labelWord testing -93
field labelWord text -68
field labelWord than -33
field labelWord that -40
field labelWord the -1003
field labelWord their 52
field labelWord them 20
field labelWord these 91
field labelWord they 55
field labelWord this 178
field labelWord threshold 59
field labelWord ticket 163
field labelWord time 147
field labelWord timeout 149
field labelWord timestamp 92
field labelWord timing -86
field labelWord tip -40
field labelWord title 226
field labelWord tls 525
field labelWord to 260
field labelWord today -20
field labelWord toggle 55
field labelWord token 184
field labelWord tokens -95
field labelWord tool 177
field labelWord tools -56
field labelWord top 50
field labelWord topic -119
field labelWord topics -38
field labelWord total -79
field labelWord totals 169
field labelWord tracing 90
field labelWord track 22
field labelWord tracked -28
field labelWord tracking 111
field labelWord training -24
field labelWord transaction -31
field labelWord transfer 41
field labelWord transformation -34
field labelWord translations 87
field labelWord trend 63
field labelWord trial -37
field labelWord trigger 195
field labelWord triggers -50
field labelWord true -107
field labelWord trust -36
field labelWord trusted 147
field labelWord try 28
field labelWord ttl 24
field labelWord twilio -84
field labelWord twitter -40
field labelWord two-factor 21
field labelWord type 267
field labelWord types 163
field labelWord ubuntu -30
field labelWord ui -54
field labelWord uk -24
field labelWord under 25
field labelWord understanding -29
field labelWord unique -65
field labelWord unit 208
field labelWord units 93
field labelWord unknown 24
field labelWord unsubscribe 58
field labelWord update 266
field labelWord updated -22
field labelWord updates -30
field labelWord upgrade -23
field labelWord upload 145
field labelWord upon 27
field labelWord uri -92
field labelWord uris -22
field labelWord url 555
field labelWord urls 55
field labelWord us -39
field labelWord usage -147
field labelWord used 38
field labelWord user 136
field labelWord user/group 28
field labelWord username 139
field labelWord users -232
field labelWord uses -30
field labelWord using 30
field labelWord valid -119
field labelWord validate -29
field labelWord validation -70
field labelWord validity 104
field labelWord value 361
field labelWord values 40
field labelWord variable 67
field labelWord variables 22
field labelWord variant -24
field labelWord vector -37
field labelWord vendor 195
field labelWord verbose 21
field labelWord verification -20
field labelWord verify 88
field labelWord version -34
field labelWord versioning 125
field labelWord versions 207
field labelWord via -39
field labelWord video -20
field labelWord viewing 38
field labelWord virtual 85
field labelWord visibility 110
field labelWord visible 48
field labelWord visualizations -33
field labelWord volume 98
field labelWord vpc 56
field labelWord vulnerability -32
field labelWord wait 53
field labelWord want -49
field labelWord warehouse -33
field labelWord warn 30
field labelWord webhook 59
field labelWord webhooks 44
field labelWord websocket -28
field labelWord websockets 23
field labelWord weekly -53
field labelWord when 113
field labelWord where -33
field labelWord whitelist 26
field labelWord who -31
field labelWord window 63
field labelWord windows 59
field labelWord with -190
field labelWord within 118
field labelWord without 61
field labelWord work -32
field labelWord workflow -132
field labelWord workflows -51
field labelWord workspace -61
field labelWord world -22
field labelWord write -63
field labelWord writer -33
field labelWord x-axis 74
field labelWord x.509 191
field labelWord xml -37
field labelWord y -20
field labelWord yearly -26
field labelWord years 82
field labelWord you -169
field labelWord your -437
field labelWord zero 96
field labelWord zip -30
field pageCode 0 150
field pageCode 1 -49
field pageCode 2 35
field pageCode 3 45
field pageCode 4 -235
field pageCode 5 -348
field pageCode 6 -575
field pageCode 7 -763
field pageControls 0 -751
field pageControls 1 -283
field pageControls 2 -136
field pageControls 3 -189
field pageControls 4 -127
field pageControls 5 -30
field pageControls 6 -71
field pageControls 7 -66
field parentField 0 -231
field pathWord access -135
field pathWord add 457
field pathWord admin -360
field pathWord administration 211
field pathWord advanced -99
field pathWord agent 149
field pathWord agents -320
field pathWord and 48
field pathWord api -254
field pathWord applications 349
field pathWord apps 478
field pathWord architecture -74
field pathWord auth -118
field pathWord cases -112
field pathWord chat 259
field pathWord cli -169
field pathWord client -310
field pathWord cloud 625
field pathWord cluster -62
field pathWord code -48
field pathWord community -288
field pathWord compliance 348
field pathWord concepts -404
field pathWord configuration -683
field pathWord connect -694
field pathWord content -86
field pathWord core 183
field pathWord data -48
field pathWord databases -41
field pathWord deploy 283
field pathWord deployment -696
field pathWord developer -439
field pathWord development -173
field pathWord docker 80
field pathWord docs 299
field pathWord email 191
field pathWord en 407
field pathWord enterprise -453
field pathWord examples -52
field pathWord extensions 600
field pathWord features -239
field pathWord file -281
field pathWord files 60
field pathWord get -67
field pathWord getting -209
field pathWord guide 657
field pathWord guides 511
field pathWord hosted -219
field pathWord hosting -75
field pathWord how 96
field pathWord import -118
field pathWord install -391
field pathWord installation -284
field pathWord integration -61
field pathWord integrations -67
field pathWord management 70
field pathWord manual -97
field pathWord mcp 74
field pathWord notifications 76
field pathWord platform -498
field pathWord pro 345
field pathWord provider -133
field pathWord providers 276
field pathWord reference -114
field pathWord references -26
field pathWord registries -142
field pathWord remote -128
field pathWord s -75
field pathWord saml -553
field pathWord scim -152
field pathWord security -179
field pathWord self -133
field pathWord server -295
field pathWord session -44
field pathWord setting -42
field pathWord settings -133
field pathWord setup -173
field pathWord sms 198
field pathWord source 132
field pathWord sso -787
field pathWord started -291
field pathWord storage 201
field pathWord sync -248
field pathWord to 217
field pathWord tools 54
field pathWord troubleshooting -30
field pathWord tutorials 517
field pathWord types 242
field pathWord ui -225
field pathWord up -76
field pathWord use 444
field pathWord user 114
field pathWord users 113
field pathWord v -225
field pathWord webhooks -109
field pathWord website -264
field pathWord workflows 91
field pathWord your -328
field productHeading 0 -170
field productHeading 1 -171
field productSentence 0 -118
field productSentence 1 -530
field productSentence 2 -152
field productSentence 3 139
field repeated 1 193
field repeated 11 -134
field repeated 12 184
field repeated 13 284
field repeated 14 -571
field repeated 15 -458
field repeated 3 -119
field repeated 4 -193
field repeated 5 -176
field repeated 6 -160
field repeated 7 -340
field repeated 9 -84
field repeatedAsMember 0 -302
field repeatedAsMember 1 -23
field repeatedAsMember 2 -321
field repeatedAsMember 3 95
field sectionClicks 0 -585
field sectionClicks 1 -96
field sectionClicks 2 -87
field sectionClicks 3 -98
field sectionClicks 4 -79
field sectionClicks 6 -217
field sectionSteps 0 -224
field sectionSteps 1 -257
field sectionVerbs 0 -865
field sectionVerbs 1 -339
field sectionVerbs 2 -193
field sectionVerbs 3 -348
field sectionVerbs 5 20
field sectionVerbs 7 47
field spanAction 1 -2132
field spanAction 11 -130
field spanAction 12 70
field spanAction 13 -115
field spanAction 14 -111
field spanAction 2 -2506
field spanAction 5 -2168
field spanAction 6 -72
field spanAction 7 128
field spanAction 8 49
field spanAfter " -87
field spanAfter #3 25
field spanAfter ( 235
field spanAfter ) -154
field spanAfter , 85
field spanAfter . -158
field spanAfter / 24
field spanAfter : 378
field spanAfter ; -61
field spanAfter = 266
field spanAfter > -274
field spanAfter accordingly -21
field spanAfter account -31
field spanAfter action -316
field spanAfter add 58
field spanAfter address 94
field spanAfter adds 36
field spanAfter after -48
field spanAfter alias -28
field spanAfter also -51
field spanAfter amount -24
field spanAfter and 224
field spanAfter app -153
field spanAfter appears 60
field spanAfter are 62
field spanAfter area -105
field spanAfter as -159
field spanAfter at 38
field spanAfter attribute -25
field spanAfter bar 63
field spanAfter based 34
field spanAfter before 72
field spanAfter box 170
field spanAfter button 28
field spanAfter can -47
field spanAfter card -23
field spanAfter category 45
field spanAfter channel 99
field spanAfter chapter -27
field spanAfter check 190
field spanAfter checkbox 375
field spanAfter choose 38
field spanAfter click 59
field spanAfter column -232
field spanAfter configuration -42
field spanAfter connector -50
field spanAfter copied -38
field spanAfter dialog -67
field spanAfter drop-down 85
field spanAfter dropdown 440
field spanAfter email -23
field spanAfter empty 52
field spanAfter enabled 85
field spanAfter endpoint -25
field spanAfter entry -25
field spanAfter environment -69
field spanAfter feature 20
field spanAfter field 509
field spanAfter file -35
field spanAfter files -22
field spanAfter first 39
field spanAfter flag -46
field spanAfter folder -61
field spanAfter for 89
field spanAfter format -24
field spanAfter from -449
field spanAfter here -22
field spanAfter if -88
field spanAfter in 344
field spanAfter information 46
field spanAfter input -27
field spanAfter inside -23
field spanAfter instance 27
field spanAfter integration -28
field spanAfter it -23
field spanAfter item -60
field spanAfter json 35
field spanAfter just -66
field spanAfter key -22
field spanAfter lets 39
field spanAfter line 55
field spanAfter list -52
field spanAfter means 36
field spanAfter menu -279
field spanAfter method -45
field spanAfter mode -20
field spanAfter module -29
field spanAfter name 36
field spanAfter next 55
field spanAfter node -99
field spanAfter of -74
field spanAfter off 68
field spanAfter on 41
field spanAfter operator -27
field spanAfter option -154
field spanAfter or -358
field spanAfter page -99
field spanAfter panel 45
field spanAfter parameters 141
field spanAfter part -27
field spanAfter permission -54
field spanAfter plugin -146
field spanAfter points 115
field spanAfter prefix -23
field spanAfter property -207
field spanAfter provided -20
field spanAfter report -36
field spanAfter row -38
field spanAfter search -25
field spanAfter section 83
field spanAfter select 151
field spanAfter selector 116
field spanAfter service -44
field spanAfter set 143
field spanAfter setting 158
field spanAfter settings -104
field spanAfter should 95
field spanAfter shows -22
field spanAfter so 47
field spanAfter state -26
field spanAfter step -21
field spanAfter steps -108
field spanAfter subsection 85
field spanAfter switch 74
field spanAfter tab -103
field spanAfter table -51
field spanAfter text 409
field spanAfter that 67
field spanAfter the 43
field spanAfter then -39
field spanAfter toggle 449
field spanAfter trigger -31
field spanAfter type -48
field spanAfter under 120
field spanAfter url -27
field spanAfter using 113
field spanAfter value 22
field spanAfter values 24
field spanAfter when -65
field spanAfter where 113
field spanAfter which 42
field spanAfter who 23
field spanAfter widget -66
field spanAfter will -56
field spanAfter with 38
field spanAfter you -53
field spanAfter – -23
field spanAfter → -80
field spanAfter2 " 194
field spanAfter2 #3 70
field spanAfter2 ( -176
field spanAfter2 ) -122
field spanAfter2 , -251
field spanAfter2 - -22
field spanAfter2 . -159
field spanAfter2 30 64
field spanAfter2 : -105
field spanAfter2 > -119
field spanAfter2 a -40
field spanAfter2 access -51
field spanAfter2 activate 27
field spanAfter2 add 43
field spanAfter2 after -38
field spanAfter2 again -39
field spanAfter2 allowing -31
field spanAfter2 allows 139
field spanAfter2 also 43
field spanAfter2 an -103
field spanAfter2 and -51
field spanAfter2 any -34
field spanAfter2 app -69
field spanAfter2 appear 32
field spanAfter2 appears 63
field spanAfter2 are -70
field spanAfter2 associate -27
field spanAfter2 at 168
field spanAfter2 automatically 26
field spanAfter2 be 114
field spanAfter2 before 71
field spanAfter2 between -23
field spanAfter2 both -23
field spanAfter2 box 722
field spanAfter2 button -62
field spanAfter2 by -20
field spanAfter2 changes -26
field spanAfter2 chart 60
field spanAfter2 check -23
field spanAfter2 checkbox 107
field spanAfter2 click -153
field spanAfter2 clicking 87
field spanAfter2 collect -42
field spanAfter2 configure -23
field spanAfter2 confirm -34
field spanAfter2 contains -165
field spanAfter2 control -20
field spanAfter2 copy -35
field spanAfter2 creating -20
field spanAfter2 currently 53
field spanAfter2 custom -24
field spanAfter2 decide 25
field spanAfter2 default -35
field spanAfter2 defines 124
field spanAfter2 disable 405
field spanAfter2 disabled 63
field spanAfter2 do 27
field spanAfter2 doesn't -30
field spanAfter2 drag -48
field spanAfter2 dropdown 176
field spanAfter2 e.g -88
field spanAfter2 each -23
field spanAfter2 either 79
field spanAfter2 enable 127
field spanAfter2 enabling -24
field spanAfter2 ensure 26
field spanAfter2 enter 182
field spanAfter2 especially -26
field spanAfter2 etc -20
field spanAfter2 event -25
field spanAfter2 feature 62
field spanAfter2 field 554
field spanAfter2 fields 40
field spanAfter2 filter 48
field spanAfter2 find -37
field spanAfter2 flag -52
field spanAfter2 follow -28
field spanAfter2 for 114
field spanAfter2 form -48
field spanAfter2 from -114
field spanAfter2 generate 36
field spanAfter2 get -36
field spanAfter2 give -24
field spanAfter2 grant 27
field spanAfter2 have 28
field spanAfter2 help -28
field spanAfter2 in -194
field spanAfter2 include 25
field spanAfter2 indicates -27
field spanAfter2 into -46
field spanAfter2 is -181
field spanAfter2 it 99
field spanAfter2 its -51
field spanAfter2 job -50
field spanAfter2 label 38
field spanAfter2 learn -93
field spanAfter2 leave -23
field spanAfter2 left 82
field spanAfter2 lets 53
field spanAfter2 limit 31
field spanAfter2 link -23
field spanAfter2 list 132
field spanAfter2 listed -23
field spanAfter2 main -27
field spanAfter2 make -33
field spanAfter2 match 64
field spanAfter2 matches 47
field spanAfter2 maximum 46
field spanAfter2 menu -214
field spanAfter2 more -24
field spanAfter2 must -45
field spanAfter2 name 30
field spanAfter2 needed 111
field spanAfter2 next 25
field spanAfter2 no -24
field spanAfter2 of -152
field spanAfter2 on 146
field spanAfter2 only 74
field spanAfter2 open -68
field spanAfter2 option 204
field spanAfter2 optional 104
field spanAfter2 or -296
field spanAfter2 otherwise 29
field spanAfter2 page -21
field spanAfter2 parameter -21
field spanAfter2 password 43
field spanAfter2 permission -20
field spanAfter2 plan -20
field spanAfter2 process -38
field spanAfter2 property 45
field spanAfter2 provide -35
field spanAfter2 receive -21
field spanAfter2 record 53
field spanAfter2 refresh 46
field spanAfter2 repeat -31
field spanAfter2 representing 21
field spanAfter2 required 114
field spanAfter2 return 39
field spanAfter2 review -38
field spanAfter2 role -31
field spanAfter2 run -27
field spanAfter2 s -20
field spanAfter2 search 23
field spanAfter2 section -21
field spanAfter2 see -30
field spanAfter2 select 339
field spanAfter2 service 41
field spanAfter2 set 160
field spanAfter2 setting 61
field spanAfter2 source 68
field spanAfter2 start -32
field spanAfter2 step -37
field spanAfter2 stop -23
field spanAfter2 style -36
field spanAfter2 tab -60
field spanAfter2 task -21
field spanAfter2 template -55
field spanAfter2 that 84
field spanAfter2 the -32
field spanAfter2 then -288
field spanAfter2 these 48
field spanAfter2 this 44
field spanAfter2 toggle 61
field spanAfter2 turned 62
field spanAfter2 type -81
field spanAfter2 types -30
field spanAfter2 under 73
field spanAfter2 upload 90
field spanAfter2 use -42
field spanAfter2 user -21
field spanAfter2 value -35
field spanAfter2 variable -57
field spanAfter2 view -83
field spanAfter2 watch 30
field spanAfter2 when 72
field spanAfter2 where 33
field spanAfter2 whether 44
field spanAfter2 which 203
field spanAfter2 will 100
field spanAfter2 with -71
field spanAfter2 within 49
field spanAfter2 you -68
field spanAfter2 your 73
field spanAfter2 } -175
field spanAfterClass aimless -100
field spanAfterClass article 28
field spanAfterClass be 67
field spanAfterClass beforePlace 260
field spanAfterClass blank 47
field spanAfterClass boxNoun 460
field spanAfterClass button 57
field spanAfterClass check -32
field spanAfterClass checkingHeading -58
field spanAfterClass click 57
field spanAfterClass condition -44
field spanAfterClass configure 294
field spanAfterClass conjunction -132
field spanAfterClass consoleNoun -187
field spanAfterClass contrast 57
field spanAfterClass descriptionHeader -269
field spanAfterClass determiner 34
field spanAfterClass display -34
field spanAfterClass durationNoun 35
field spanAfterClass emailNoun -24
field spanAfterClass enter 258
field spanAfterClass fieldNoun 303
field spanAfterClass fileNoun -75
field spanAfterClass fillingVerb 108
field spanAfterClass formNoun -168
field spanAfterClass formatHeader -27
field spanAfterClass genericHeading -96
field spanAfterClass groupNoun 156
field spanAfterClass headingVerb 421
field spanAfterClass inputNoun 281
field spanAfterClass kindNoun -181
field spanAfterClass labelConnector 20
field spanAfterClass labelFiller 44
field spanAfterClass labelHeader 235
field spanAfterClass make 328
field spanAfterClass menuNoun 446
field spanAfterClass multilineNoun -61
field spanAfterClass navigate 58
field spanAfterClass negation -26
field spanAfterClass numberNoun -44
field spanAfterClass obligation 68
field spanAfterClass off 64
field spanAfterClass on 113
field spanAfterClass opener 154
field spanAfterClass openingVerb 47
field spanAfterClass optionNoun 61
field spanAfterClass otherHeader -725
field spanAfterClass pairNoun -32
field spanAfterClass place -698
field spanAfterClass plainNoun 427
field spanAfterClass pointer -76
field spanAfterClass possibility -63
field spanAfterClass preposition 74
field spanAfterClass pronoun -20
field spanAfterClass secretNoun -59
field spanAfterClass select 191
field spanAfterClass slugEnd -53
field spanAfterClass slugVerb 356
field spanAfterClass softener -57
field spanAfterClass structural 116
field spanAfterClass submitVerb 58
field spanAfterClass switchEffect -80
field spanAfterClass switchOn 658
field spanAfterClass titleNoun -63
field spanAfterClass toggleNoun 854
field spanAfterClass trialVerb 161
field spanAfterClass typeHeader -48
field spanAfterClass unit -34
field spanAfterClass upload 36
field spanAfterClass urlNoun 21
field spanAfterClass use 99
field spanAfterClass valueWord 135
field spanAfterClass weakLabelHeader -98
field spanArrow 1 -206
field spanArrow 2 -354
field spanBefore " -117
field spanBefore , 217
field spanBefore - 138
field spanBefore . -122
field spanBefore : -306
field spanBefore ; 92
field spanBefore > -208
field spanBefore a 166
field spanBefore account 39
field spanBefore action -32
field spanBefore add -46
field spanBefore additional -22
field spanBefore also 40
field spanBefore an -57
field spanBefore and 315
field spanBefore and/or 59
field spanBefore application 44
field spanBefore apply 47
field spanBefore appropriate 113
field spanBefore as 53
field spanBefore at -67
field spanBefore be -43
field spanBefore between -51
field spanBefore but 49
field spanBefore by -29
field spanBefore called -51
field spanBefore can 38
field spanBefore check 210
field spanBefore checking 71
field spanBefore choose -263
field spanBefore click -348
field spanBefore clicking -42
field spanBefore configure 102
field spanBefore configuring -71
field spanBefore contains -20
field spanBefore corresponding 22
field spanBefore creating -26
field spanBefore default -139
field spanBefore define -28
field spanBefore descriptive -50
field spanBefore desired 91
field spanBefore disable 26
field spanBefore drag -26
field spanBefore either -109
field spanBefore enable 198
field spanBefore enabling 37
field spanBefore enter -261
field spanBefore example -26
field spanBefore existing 30
field spanBefore field 135
field spanBefore find 287
field spanBefore flag -60
field spanBefore following 62
field spanBefore for 202
field spanBefore format -40
field spanBefore from -206
field spanBefore generated -28
field spanBefore get -21
field spanBefore has 142
field spanBefore have -28
field spanBefore header 21
field spanBefore if -20
field spanBefore in 347
field spanBefore include 26
field spanBefore instance 22
field spanBefore into 179
field spanBefore is -83
field spanBefore it -85
field spanBefore its 68
field spanBefore keep 32
field spanBefore label 50
field spanBefore labeled 70
field spanBefore labelled 46
field spanBefore least -49
field spanBefore leave 135
field spanBefore left -40
field spanBefore like -48
field spanBefore matches -26
field spanBefore modify -21
field spanBefore more 55
field spanBefore named -47
field spanBefore new -43
field spanBefore of 59
field spanBefore on 34
field spanBefore only 33
field spanBefore open -52
field spanBefore optional 22
field spanBefore options -21
field spanBefore or -307
field spanBefore proper 51
field spanBefore provide 57
field spanBefore related 36
field spanBefore replace -21
field spanBefore required 27
field spanBefore returns -34
field spanBefore role -22
field spanBefore see -71
field spanBefore select -134
field spanBefore set 322
field spanBefore setting -47
field spanBefore short 68
field spanBefore show -23
field spanBefore slack -41
field spanBefore specify 48
field spanBefore template 22
field spanBefore test -27
field spanBefore that -50
field spanBefore the 21
field spanBefore then -70
field spanBefore tick 67
field spanBefore to -315
field spanBefore toggle 95
field spanBefore topic -22
field spanBefore type -41
field spanBefore under -35
field spanBefore up 24
field spanBefore use -171
field spanBefore user 27
field spanBefore using -51
field spanBefore value -31
field spanBefore variable -42
field spanBefore version -36
field spanBefore via -30
field spanBefore webhook 76
field spanBefore what 36
field spanBefore when 83
field spanBefore where -20
field spanBefore which 50
field spanBefore with -62
field spanBefore within 40
field spanBefore your -120
field spanBefore } -24
field spanBefore — -26
field spanBeforeClass aimless 71
field spanBeforeClass article 126
field spanBeforeClass be -141
field spanBeforeClass beforePlace -63
field spanBeforeClass button 40
field spanBeforeClass check 146
field spanBeforeClass checkingHeading -35
field spanBeforeClass click -406
field spanBeforeClass condition 41
field spanBeforeClass configure 228
field spanBeforeClass consoleNoun 36
field spanBeforeClass contrast -84
field spanBeforeClass defaultHeader -140
field spanBeforeClass descriptionHeader -41
field spanBeforeClass determiner 20
field spanBeforeClass display -56
field spanBeforeClass edition -38
field spanBeforeClass enter -58
field spanBeforeClass exampleHeader -26
field spanBeforeClass fieldNoun 122
field spanBeforeClass fillingVerb -639
field spanBeforeClass followUp -76
field spanBeforeClass formNoun -27
field spanBeforeClass formatHeader -47
field spanBeforeClass genericHeading 194
field spanBeforeClass groupNoun -39
field spanBeforeClass headingVerb 106
field spanBeforeClass kindNoun -120
field spanBeforeClass labelConnector 255
field spanBeforeClass labelFiller 286
field spanBeforeClass labelHeader 59
field spanBeforeClass leave 163
field spanBeforeClass lookalike -24
field spanBeforeClass make 368
field spanBeforeClass menuNoun -155
field spanBeforeClass multilineNoun 108
field spanBeforeClass navigate -75
field spanBeforeClass obligation 131
field spanBeforeClass off 23
field spanBeforeClass on 227
field spanBeforeClass openingVerb -112
field spanBeforeClass optionNoun -99
field spanBeforeClass optionalHeader 22
field spanBeforeClass optionsHeader -38
field spanBeforeClass otherHeader -191
field spanBeforeClass pairNoun 35
field spanBeforeClass place -36
field spanBeforeClass plainNoun -56
field spanBeforeClass pointer 51
field spanBeforeClass possessive -73
field spanBeforeClass possibility 32
field spanBeforeClass pronoun -155
field spanBeforeClass remark -39
field spanBeforeClass requiredHeader 52
field spanBeforeClass select -417
field spanBeforeClass slugEnd 34
field spanBeforeClass slugVerb 192
field spanBeforeClass softener 171
field spanBeforeClass structural 38
field spanBeforeClass submitVerb -20
field spanBeforeClass switchEffect 41
field spanBeforeClass switchOff 29
field spanBeforeClass switchOn 586
field spanBeforeClass titleNoun -28
field spanBeforeClass toggleNoun 147
field spanBeforeClass trialVerb 158
field spanBeforeClass typeHeader -41
field spanBeforeClass upload -33
field spanBeforeClass urlNoun 72
field spanBeforeClass use -174
field spanBeforeClass valueWord -157
field spanBeforeClass vendor -55
field spanBeforeClass weakLabelHeader -21
field spanCondition 0 -322
field spanCondition 1 -76
field spanControl boxNoun 651
field spanControl button -1882
field spanControl fieldNoun 1143
field spanControl menuNoun 576
field spanControl place -2275
field spanControl toggleNoun 819
field spanDistance 0 -39
field spanDistance 1 174
field spanDistance 2 354
field spanDistance 3 39
field spanDistance 4 233
field spanDistance 5 41
field spanDistance 6 -485
field spanDistance 7 -306
field spanEarlier as -141
field spanEarlier between -69
field spanEarlier by 71
field spanEarlier for -98
field spanEarlier from -198
field spanEarlier into -21
field spanEarlier of -168
field spanEarlier on -272
field spanEarlier per 55
field spanEarlier to 55
field spanEarlier under 137
field spanEarlier using -45
field spanEarlier via -34
field spanEarlier with -24
field spanEnd 0 122
field spanFirstClass aimless 78
field spanFirstClass article -123
field spanFirstClass beforePlace 27
field spanFirstClass button 94
field spanFirstClass check 161
field spanFirstClass checkingHeading -42
field spanFirstClass click -199
field spanFirstClass condition 224
field spanFirstClass configure 91
field spanFirstClass conjunction 132
field spanFirstClass defaultHeader -52
field spanFirstClass determiner 51
field spanFirstClass emailNoun 61
field spanFirstClass enter 139
field spanFirstClass exampleHeader -30
field spanFirstClass fileNoun 118
field spanFirstClass fillingVerb 229
field spanFirstClass followUp -57
field spanFirstClass formatHeader -27
field spanFirstClass groupNoun -21
field spanFirstClass inputNoun -65
field spanFirstClass kindNoun -140
field spanFirstClass labelFiller -73
field spanFirstClass labelHeader -106
field spanFirstClass make 100
field spanFirstClass manipulate -40
field spanFirstClass menuNoun 177
field spanFirstClass navigate -145
field spanFirstClass negation -23
field spanFirstClass numberNoun 49
field spanFirstClass numberWord -23
field spanFirstClass off 45
field spanFirstClass on 72
field spanFirstClass opener 262
field spanFirstClass openingVerb -80
field spanFirstClass optionNoun -111
field spanFirstClass optionalHeader 22
field spanFirstClass optionsHeader -58
field spanFirstClass otherHeader -70
field spanFirstClass paste -52
field spanFirstClass place -30
field spanFirstClass plainNoun -80
field spanFirstClass pointer -165
field spanFirstClass possessive 87
field spanFirstClass preposition -95
field spanFirstClass pronoun -70
field spanFirstClass remark -27
field spanFirstClass select -59
field spanFirstClass slugEnd 175
field spanFirstClass slugVerb 23
field spanFirstClass softener 27
field spanFirstClass structural 41
field spanFirstClass submitVerb 89
field spanFirstClass switchEffect 78
field spanFirstClass switchOff 101
field spanFirstClass switchOn 251
field spanFirstClass titleNoun -27
field spanFirstClass toggleNoun 52
field spanFirstClass trialVerb 191
field spanFirstClass typeHeader -99
field spanFirstClass upload 57
field spanFirstClass use 67
field spanFirstClass valueWord -81
field spanFirstClass weakLabelHeader -75
field spanFirstWord ( 258
field spanFirstWord * -28
field spanFirstWord - 158
field spanFirstWord < -425
field spanFirstWord add 74
field spanFirstWord additional 57
field spanFirstWord additionally 48
field spanFirstWord advanced -24
field spanFirstWord after -32
field spanFirstWord all -57
field spanFirstWord alternatively -37
field spanFirstWord and -50
field spanFirstWord any 41
field spanFirstWord apply 139
field spanFirstWord as -80
field spanFirstWord at -24
field spanFirstWord available -27
field spanFirstWord back 65
field spanFirstWord because -20
field spanFirstWord before -41
field spanFirstWord below -82
field spanFirstWord browse -31
field spanFirstWord but 111
field spanFirstWord by -90
field spanFirstWord change 41
field spanFirstWord changing -62
field spanFirstWord check -21
field spanFirstWord choose -95
field spanFirstWord click -183
field spanFirstWord configuring -59
field spanFirstWord connect -45
field spanFirstWord create -80
field spanFirstWord custom -23
field spanFirstWord default -49
field spanFirstWord define 32
field spanFirstWord depending 243
field spanFirstWord description -20
field spanFirstWord disable 59
field spanFirstWord download -21
field spanFirstWord e.g -30
field spanFirstWord each 121
field spanFirstWord edit 113
field spanFirstWord email 35
field spanFirstWord emails 26
field spanFirstWord enable 25
field spanFirstWord enabling -25
field spanFirstWord every -24
field spanFirstWord example -26
field spanFirstWord expand 51
field spanFirstWord fill 42
field spanFirstWord filters -100
field spanFirstWord find 191
field spanFirstWord first 26
field spanFirstWord fix -73
field spanFirstWord format -27
field spanFirstWord from -186
field spanFirstWord get -37
field spanFirstWord go 26
field spanFirstWord here 59
field spanFirstWord however -50
field spanFirstWord in 222
field spanFirstWord include 88
field spanFirstWord increase 114
field spanFirstWord input 20
field spanFirstWord instead -56
field spanFirstWord it -119
field spanFirstWord just 76
field spanFirstWord keep 72
field spanFirstWord lastly 54
field spanFirstWord later -39
field spanFirstWord leave -57
field spanFirstWord locate 40
field spanFirstWord log -25
field spanFirstWord make 77
field spanFirstWord minimum 47
field spanFirstWord modify 41
field spanFirstWord name -60
field spanFirstWord navigate -47
field spanFirstWord note 27
field spanFirstWord notice -24
field spanFirstWord now 48
field spanFirstWord on 50
field spanFirstWord once 191
field spanFirstWord only -38
field spanFirstWord open -47
field spanFirstWord optional 22
field spanFirstWord optionally 20
field spanFirstWord or 106
field spanFirstWord otherwise -30
field spanFirstWord pass 164
field spanFirstWord paste -52
field spanFirstWord pick -62
field spanFirstWord please -57
field spanFirstWord provide 117
field spanFirstWord put -49
field spanFirstWord refer -20
field spanFirstWord remove 85
field spanFirstWord repeat -43
field spanFirstWord replace -39
field spanFirstWord report -29
field spanFirstWord review -33
field spanFirstWord right-click -23
field spanFirstWord run -23
field spanFirstWord save -30
field spanFirstWord search -43
field spanFirstWord see -24
field spanFirstWord select 177
field spanFirstWord selecting -89
field spanFirstWord set 53
field spanFirstWord sets -72
field spanFirstWord setting -91
field spanFirstWord since 74
field spanFirstWord so -40
field spanFirstWord some 53
field spanFirstWord specify 65
field spanFirstWord specifying 69
field spanFirstWord start -20
field spanFirstWord supported -34
field spanFirstWord switch -44
field spanFirstWord system -61
field spanFirstWord that 50
field spanFirstWord the -140
field spanFirstWord then -35
field spanFirstWord there 133
field spanFirstWord therefore -23
field spanFirstWord they 94
field spanFirstWord this -61
field spanFirstWord to 260
field spanFirstWord toggle 117
field spanFirstWord turn 135
field spanFirstWord type -99
field spanFirstWord under -29
field spanFirstWord until 63
field spanFirstWord update 46
field spanFirstWord upload 122
field spanFirstWord use -46
field spanFirstWord users -34
field spanFirstWord using -22
field spanFirstWord we -53
field spanFirstWord what 27
field spanFirstWord when 112
field spanFirstWord where -21
field spanFirstWord while -40
field spanFirstWord you 46
field spanFirstWord you'll -24
field spanFirstWord your 100
field spanFirstWord { -78
field spanFirstWord ✅ 51
field spanLast 0 -151
field spanLast 1 -380
field spanLast 2 -380
field spanLast 3 -150
field spanMark 0 -567
field spanMark 1 625
field spanMark 2 -229
field spanMark 3 86
field spanMark 4 -1082
field spanMark 6 -480
field spanMark 7 347
field spanMarkVerb 0 64
field spanMarkVerb 1 216
field spanMarkVerb 101 48
field spanMarkVerb 1120 -39
field spanMarkVerb 1124 24
field spanMarkVerb 1125 80
field spanMarkVerb 1127 24
field spanMarkVerb 113 -51
field spanMarkVerb 1137 136
field spanMarkVerb 128 -51
field spanMarkVerb 1280 -192
field spanMarkVerb 1281 -25
field spanMarkVerb 1282 -130
field spanMarkVerb 1283 148
field spanMarkVerb 1284 -239
field spanMarkVerb 1285 -60
field spanMarkVerb 1286 -106
field spanMarkVerb 1287 229
field spanMarkVerb 129 -359
field spanMarkVerb 1296 28
field spanMarkVerb 1297 54
field spanMarkVerb 1298 -64
field spanMarkVerb 1301 -66
field spanMarkVerb 1302 -45
field spanMarkVerb 1303 82
field spanMarkVerb 1313 -109
field spanMarkVerb 1317 -35
field spanMarkVerb 1319 93
field spanMarkVerb 1328 163
field spanMarkVerb 1329 248
field spanMarkVerb 133 136
field spanMarkVerb 1331 62
field spanMarkVerb 1332 -51
field spanMarkVerb 1333 59
field spanMarkVerb 1334 -100
field spanMarkVerb 1335 61
field spanMarkVerb 1377 64
field spanMarkVerb 1379 42
field spanMarkVerb 1381 -47
field spanMarkVerb 1383 58
field spanMarkVerb 144 -30
field spanMarkVerb 1440 -134
field spanMarkVerb 1442 -69
field spanMarkVerb 1443 38
field spanMarkVerb 1444 -115
field spanMarkVerb 1445 55
field spanMarkVerb 1446 -26
field spanMarkVerb 1447 103
field spanMarkVerb 145 -318
field spanMarkVerb 147 -47
field spanMarkVerb 1472 -39
field spanMarkVerb 1473 65
field spanMarkVerb 1474 -28
field spanMarkVerb 1475 23
field spanMarkVerb 1476 -73
field spanMarkVerb 1479 -81
field spanMarkVerb 148 22
field spanMarkVerb 1488 -42
field spanMarkVerb 1489 203
field spanMarkVerb 1490 -28
field spanMarkVerb 1491 25
field spanMarkVerb 1492 -85
field spanMarkVerb 1493 -31
field spanMarkVerb 1495 -71
field spanMarkVerb 1504 -57
field spanMarkVerb 1505 -113
field spanMarkVerb 1507 212
field spanMarkVerb 1508 -63
field spanMarkVerb 1509 -326
field spanMarkVerb 151 -41
field spanMarkVerb 1511 193
field spanMarkVerb 16 302
field spanMarkVerb 17 -165
field spanMarkVerb 176 -79
field spanMarkVerb 178 -96
field spanMarkVerb 179 102
field spanMarkVerb 18 -37
field spanMarkVerb 180 -56
field spanMarkVerb 181 -26
field spanMarkVerb 182 -57
field spanMarkVerb 183 69
field spanMarkVerb 19 -117
field spanMarkVerb 192 -36
field spanMarkVerb 194 -53
field spanMarkVerb 195 -42
field spanMarkVerb 197 -194
field spanMarkVerb 199 -29
field spanMarkVerb 2 -39
field spanMarkVerb 20 75
field spanMarkVerb 208 -82
field spanMarkVerb 21 124
field spanMarkVerb 211 26
field spanMarkVerb 212 -102
field spanMarkVerb 215 141
field spanMarkVerb 22 -86
field spanMarkVerb 225 115
field spanMarkVerb 228 -23
field spanMarkVerb 229 32
field spanMarkVerb 23 154
field spanMarkVerb 231 44
field spanMarkVerb 241 -192
field spanMarkVerb 243 -41
field spanMarkVerb 244 -25
field spanMarkVerb 245 -22
field spanMarkVerb 247 -23
field spanMarkVerb 256 -22
field spanMarkVerb 257 -193
field spanMarkVerb 259 46
field spanMarkVerb 260 -43
field spanMarkVerb 261 34
field spanMarkVerb 263 -25
field spanMarkVerb 272 -120
field spanMarkVerb 273 73
field spanMarkVerb 274 -36
field spanMarkVerb 275 81
field spanMarkVerb 276 -103
field spanMarkVerb 277 74
field spanMarkVerb 279 202
field spanMarkVerb 33 58
field spanMarkVerb 337 -109
field spanMarkVerb 34 -61
field spanMarkVerb 341 -35
field spanMarkVerb 343 93
field spanMarkVerb 35 78
field spanMarkVerb 36 -30
field spanMarkVerb 37 -44
field spanMarkVerb 38 -68
field spanMarkVerb 39 109
field spanMarkVerb 4 -182
field spanMarkVerb 48 -68
field spanMarkVerb 49 164
field spanMarkVerb 5 204
field spanMarkVerb 51 76
field spanMarkVerb 513 53
field spanMarkVerb 52 50
field spanMarkVerb 53 31
field spanMarkVerb 544 23
field spanMarkVerb 545 71
field spanMarkVerb 548 45
field spanMarkVerb 55 540
field spanMarkVerb 560 249
field spanMarkVerb 561 -80
field spanMarkVerb 562 -24
field spanMarkVerb 563 -36
field spanMarkVerb 564 98
field spanMarkVerb 565 29
field spanMarkVerb 566 -74
field spanMarkVerb 576 74
field spanMarkVerb 577 -58
field spanMarkVerb 580 -48
field spanMarkVerb 581 -37
field spanMarkVerb 583 62
field spanMarkVerb 593 -48
field spanMarkVerb 6 -115
field spanMarkVerb 608 -21
field spanMarkVerb 609 67
field spanMarkVerb 624 74
field spanMarkVerb 628 -55
field spanMarkVerb 629 -47
field spanMarkVerb 631 32
field spanMarkVerb 65 292
field spanMarkVerb 69 -20
field spanMarkVerb 7 66
field spanMarkVerb 71 176
field spanMarkVerb 769 124
field spanMarkVerb 817 -86
field spanMarkVerb 820 -51
field spanMarkVerb 821 -24
field spanMarkVerb 822 -43
field spanMarkVerb 823 -43
field spanMarkVerb 833 -27
field spanMarkVerb 836 -24
field spanMarkVerb 838 -23
field spanMarkVerb 839 105
field spanMarkVerb 84 -61
field spanMarkVerb 865 -28
field spanMarkVerb 868 -43
field spanMarkVerb 897 -84
field spanMarkVerb 912 -62
field spanMarkVerb 913 174
field spanMarkVerb 914 -52
field spanMarkVerb 917 134
field spanMarkVerb 919 -43
field spanMarkVerb 928 74
field spanMarkVerb 932 -55
field spanMarkVerb 933 -47
field spanMarkVerb 935 32
field spanMarkVerb 945 -60
field spanMarkVerb 950 -41
field spanMarkVerb 951 -35
field spanMarkVerb 97 -86
field spanMarkVerb 977 -27
field spanMarkVerb 980 -24
field spanMarkVerb 982 -21
field spanMarkVerb 983 111
field spanMood 0 -26
field spanMood 1 -316
field spanMood 2 28
field spanMood 4 206
field spanMood 6 -755
field spanObject a 450
field spanObject action -31
field spanObject and 373
field spanObject and/or 59
field spanObject application 72
field spanObject appropriate 116
field spanObject as 52
field spanObject at -50
field spanObject between -40
field spanObject by -21
field spanObject called -33
field spanObject can 52
field spanObject corresponding 32
field spanObject default -118
field spanObject desired 91
field spanObject either -104
field spanObject existing 37
field spanObject field 120
field spanObject flag -58
field spanObject following 63
field spanObject for 106
field spanObject from -266
field spanObject generated -27
field spanObject has 43
field spanObject in 220
field spanObject into 122
field spanObject it -81
field spanObject its 83
field spanObject least -48
field spanObject like -36
field spanObject matches -26
field spanObject more 57
field spanObject named -25
field spanObject new -27
field spanObject of 114
field spanObject on 74
field spanObject only -23
field spanObject option -30
field spanObject optional 47
field spanObject or -211
field spanObject related 37
field spanObject required 27
field spanObject see -29
field spanObject select -31
field spanObject setting -21
field spanObject that -43
field spanObject the 159
field spanObject then -59
field spanObject to -281
field spanObject unique 39
field spanObject up 25
field spanObject user 38
field spanObject using -35
field spanObject value -25
field spanObject variable -35
field spanObject version -33
field spanObject which 51
field spanObject with -31
field spanOpening 0 -221
field spanOpening 1 269
field spanOrdinal 0 -45
field spanOrdinal 1 -314
field spanOrdinal 2 -154
field spanOrdinal 4 27
field spanOrdinal 5 -49
field spanOthers 0 60
field spanOthers 1 -306
field spanOthers 3 -357
field spanOthers 4 51
field spanOthers 5 -425
field spanOthers 6 -110
field spanOthers 7 -61
field spanPassage 2 -59
field spanPassage 3 -683
field spanPattern 1024 -78
field spanPattern 1026 -31
field spanPattern 1027 59
field spanPattern 1028 -85
field spanPattern 1032 -23
field spanPattern 1040 -90
field spanPattern 1048 -104
field spanPattern 1050 -37
field spanPattern 1096 -22
field spanPattern 1104 -26
field spanPattern 1112 -20
field spanPattern 11265 -51
field spanPattern 11266 -97
field spanPattern 11268 -45
field spanPattern 11272 -70
field spanPattern 11274 -23
field spanPattern 11281 64
field spanPattern 11288 120
field spanPattern 11290 -26
field spanPattern 11329 21
field spanPattern 11336 -46
field spanPattern 11338 26
field spanPattern 11368 58
field spanPattern 1168 -25
field spanPattern 11737 52
field spanPattern 12288 151
field spanPattern 12293 -33
field spanPattern 12312 -43
field spanPattern 12360 56
field spanPattern 12362 -46
field spanPattern 12376 44
field spanPattern 1244 57
field spanPattern 12520 56
field spanPattern 12616 -24
field spanPattern 12618 -30
field spanPattern 12744 -27
field spanPattern 12824 -54
field spanPattern 1284 -27
field spanPattern 13312 -275
field spanPattern 13313 -104
field spanPattern 13314 -56
field spanPattern 13316 -67
field spanPattern 13320 -48
field spanPattern 13321 -37
field spanPattern 13322 53
field spanPattern 13336 95
field spanPattern 13337 -41
field spanPattern 13384 39
field spanPattern 13400 38
field spanPattern 13416 60
field spanPattern 13464 29
field spanPattern 13512 128
field spanPattern 13514 -20
field spanPattern 13544 66
field spanPattern 13642 40
field spanPattern 1368 63
field spanPattern 13704 30
field spanPattern 13784 -33
field spanPattern 13896 -30
field spanPattern 14336 412
field spanPattern 14337 -47
field spanPattern 14338 223
field spanPattern 14339 61
field spanPattern 14341 -21
field spanPattern 14344 53
field spanPattern 14345 -33
field spanPattern 14347 25
field spanPattern 14348 61
field spanPattern 14352 111
field spanPattern 14360 215
field spanPattern 14362 96
field spanPattern 14368 52
field spanPattern 14376 98
field spanPattern 14377 103
field spanPattern 14408 236
field spanPattern 14411 -70
field spanPattern 14416 -81
field spanPattern 14418 61
field spanPattern 14424 -22
field spanPattern 14440 -22
field spanPattern 14490 -27
field spanPattern 14536 -185
field spanPattern 14538 -104
field spanPattern 14544 -206
field spanPattern 14548 -35
field spanPattern 14552 -50
field spanPattern 14554 -57
field spanPattern 14560 86
field spanPattern 14568 -61
field spanPattern 14570 -44
field spanPattern 14600 27
field spanPattern 14602 -24
field spanPattern 14680 -27
field spanPattern 14728 -21
field spanPattern 14729 -28
field spanPattern 14730 -21
field spanPattern 14792 -84
field spanPattern 14793 -28
field spanPattern 14856 -25
field spanPattern 14928 -34
field spanPattern 15360 -69
field spanPattern 15368 -53
field spanPattern 15432 38
field spanPattern 2048 -204
field spanPattern 2056 -23
field spanPattern 2120 -30
field spanPattern 2136 26
field spanPattern 2184 -36
field spanPattern 2240 -174
field spanPattern 2256 153
field spanPattern 2272 -30
field spanPattern 2392 63
field spanPattern 2504 45
field spanPattern 3072 -64
field spanPattern 3080 22
field spanPattern 3145 62
field spanPattern 3264 -32
field spanPattern 32774 20
field spanPattern 3280 104
field spanPattern 32838 199
field spanPattern 32854 -182
field spanPattern 32870 -63
field spanPattern 32902 73
field spanPattern 32918 -28
field spanPattern 32934 -63
field spanPattern 32966 -102
field spanPattern 32982 58
field spanPattern 32998 71
field spanPattern 33030 -122
field spanPattern 33046 -60
field spanPattern 33062 -90
field spanPattern 33094 -91
field spanPattern 33110 90
field spanPattern 33126 43
field spanPattern 33158 73
field spanPattern 33174 -77
field spanPattern 33190 -64
field spanPattern 33238 117
field spanPattern 33254 114
field spanPattern 33286 -106
field spanPattern 33302 -69
field spanPattern 33318 -98
field spanPattern 33350 -127
field spanPattern 33366 -47
field spanPattern 33414 -116
field spanPattern 33446 -34
field spanPattern 33856 97
field spanPattern 33920 -32
field spanPattern 34048 -23
field spanPattern 34112 36
field spanPattern 34816 -31
field spanPattern 34819 -48
field spanPattern 35265 47
field spanPattern 35904 22
field spanPattern 37888 32
field spanPattern 37952 64
field spanPattern 37968 126
field spanPattern 38016 -25
field spanPattern 38080 -22
field spanPattern 38144 -139
field spanPattern 38160 -20
field spanPattern 38208 -79
field spanPattern 38272 188
field spanPattern 38912 -84
field spanPattern 38914 80
field spanPattern 38915 -25
field spanPattern 38976 177
field spanPattern 38992 54
field spanPattern 39168 -101
field spanPattern 39296 -52
field spanPattern 39936 63
field spanPattern 39937 20
field spanPattern 40000 -24
field spanPattern 40128 63
field spanPattern 40256 -41
field spanPattern 4096 -140
field spanPattern 4104 41
field spanPattern 4168 180
field spanPattern 4184 35
field spanPattern 44032 -24
field spanPattern 44033 43
field spanPattern 44225 34
field spanPattern 44416 -26
field spanPattern 45056 -33
field spanPattern 45057 -24
field spanPattern 46080 -27
field spanPattern 46081 -25
field spanPattern 46146 -40
field spanPattern 46400 93
field spanPattern 46658 43
field spanPattern 47104 -26
field spanPattern 47105 -28
field spanPattern 47106 -30
field spanPattern 47109 23
field spanPattern 47125 55
field spanPattern 47168 -26
field spanPattern 47171 -29
field spanPattern 47552 62
field spanPattern 5120 -64
field spanPattern 5121 -72
field spanPattern 5122 92
field spanPattern 5123 -31
field spanPattern 5128 -158
field spanPattern 5130 99
field spanPattern 5136 -100
field spanPattern 5144 -252
field spanPattern 5148 70
field spanPattern 5152 -45
field spanPattern 5160 -156
field spanPattern 5192 78
field spanPattern 5200 -28
field spanPattern 5208 -24
field spanPattern 5250 -29
field spanPattern 5256 320
field spanPattern 5258 36
field spanPattern 5264 -101
field spanPattern 5272 76
field spanPattern 5312 54
field spanPattern 5314 -24
field spanPattern 5352 51
field spanPattern 5384 68
field spanPattern 5400 -22
field spanPattern 5450 28
field spanPattern 5456 -49
field spanPattern 5512 -22
field spanPattern 5520 -28
field spanPattern 5528 48
field spanPattern 5544 -34
field spanPattern 5592 -30
field spanPattern 5640 -33
field spanPattern 5656 117
field spanPattern 5704 128
field spanPattern 5736 -77
field spanPattern 6144 -182
field spanPattern 6145 27
field spanPattern 6146 34
field spanPattern 6153 -25
field spanPattern 6154 -21
field spanPattern 6155 -21
field spanPattern 6160 66
field spanPattern 6168 169
field spanPattern 6176 -28
field spanPattern 6187 22
field spanPattern 6208 59
field spanPattern 6216 -123
field spanPattern 6218 84
field spanPattern 6224 95
field spanPattern 6232 -96
field spanPattern 6235 39
field spanPattern 6408 -60
field spanPattern 6472 -27
field spanPattern 6536 -45
field spanPattern 6552 -49
field spanPattern 6568 61
field spanPattern 6664 28
field spanPattern 6720 29
field spanPattern 6729 20
field spanPattern 6736 34
field spanPattern 6744 27
field spanPattern 7168 502
field spanPattern 7169 59
field spanPattern 7170 25
field spanPattern 7171 62
field spanPattern 7172 198
field spanPattern 7173 48
field spanPattern 7184 -22
field spanPattern 7192 -88
field spanPattern 7197 52
field spanPattern 7240 -38
field spanPattern 7242 -41
field spanPattern 7248 -53
field spanPattern 7304 -29
field spanPattern 7368 25
field spanPattern 7384 -35
field spanPattern 7424 248
field spanPattern 7432 25
field spanPattern 7448 46
field spanPattern 7496 34
field spanPattern 7528 -28
field spanPattern 7560 57
field spanPattern 7576 -34
field spanPattern 7624 45
field spanPattern 8192 167
field spanPattern 8201 25
field spanPattern 8650 46
field spanPattern 9216 278
field spanPattern 9218 32
field spanPattern 9224 -25
field spanPattern 9240 34
field spanPattern 9624 26
field spanPattern 9688 -55
field spanPatternControl 101504 -37
field spanPatternControl 101760 47
field spanPatternControl 102528 -69
field spanPatternControl 103552 -28
field spanPatternControl 104576 -78
field spanPatternControl 104832 -49
field spanPatternControl 105088 60
field spanPatternControl 105600 -27
field spanPatternControl 105856 -30
field spanPatternControl 106112 -33
field spanPatternControl 106624 22
field spanPatternControl 107648 29
field spanPatternControl 107776 34
field spanPatternControl 107904 27
field spanPatternControl 114688 500
field spanPatternControl 114722 42
field spanPatternControl 114723 117
field spanPatternControl 114725 189
field spanPatternControl 114816 -51
field spanPatternControl 115840 -84
field spanPatternControl 115968 -40
field spanPatternControl 116096 -21
field spanPatternControl 116864 -47
field spanPatternControl 117888 21
field spanPatternControl 118144 -40
field spanPatternControl 118784 257
field spanPatternControl 118819 58
field spanPatternControl 118912 20
field spanPatternControl 119168 47
field spanPatternControl 119936 -26
field spanPatternControl 121216 -34
field spanPatternControl 121984 33
field spanPatternControl 124032 -24
field spanPatternControl 131072 172
field spanPatternControl 131107 39
field spanPatternControl 131109 63
field spanPatternControl 131200 83
field spanPatternControl 137344 26
field spanPatternControl 138368 41
field spanPatternControl 147456 249
field spanPatternControl 147584 -25
field spanPatternControl 16384 -527
field spanPatternControl 16419 219
field spanPatternControl 16420 129
field spanPatternControl 16423 -51
field spanPatternControl 16512 -28
field spanPatternControl 16640 -131
field spanPatternControl 16768 -141
field spanPatternControl 17664 -23
field spanPatternControl 17792 -22
field spanPatternControl 180224 -66
field spanPatternControl 180257 -65
field spanPatternControl 180259 37
field spanPatternControl 180260 -77
field spanPatternControl 180261 -25
field spanPatternControl 180352 -105
field spanPatternControl 180480 67
field spanPatternControl 180641 61
field spanPatternControl 181504 65
field spanPatternControl 181888 57
field spanPatternControl 184448 59
field spanPatternControl 187776 46
field spanPatternControl 196608 -58
field spanPatternControl 196641 -79
field spanPatternControl 196645 55
field spanPatternControl 196736 -50
field spanPatternControl 196773 57
field spanPatternControl 197029 -39
field spanPatternControl 197760 35
field spanPatternControl 197793 -26
field spanPatternControl 198016 41
field spanPatternControl 19840 52
field spanPatternControl 199808 -21
field spanPatternControl 200320 54
field spanPatternControl 201856 -33
field spanPatternControl 203904 -29
field spanPatternControl 20480 -128
field spanPatternControl 20517 -26
field spanPatternControl 20519 58
field spanPatternControl 212992 -344
field spanPatternControl 213025 -60
field spanPatternControl 213030 -97
field spanPatternControl 213248 -29
field spanPatternControl 213376 46
field spanPatternControl 213632 -30
field spanPatternControl 214144 -83
field spanPatternControl 214177 37
field spanPatternControl 214182 60
field spanPatternControl 214656 58
field spanPatternControl 216192 114
field spanPatternControl 216448 -21
field spanPatternControl 216704 64
field spanPatternControl 217216 -22
field spanPatternControl 218240 39
field spanPatternControl 21888 63
field spanPatternControl 220288 -41
field spanPatternControl 220323 54
field spanPatternControl 220544 -35
field spanPatternControl 222336 -37
field spanPatternControl 22656 49
field spanPatternControl 229376 648
field spanPatternControl 229413 -26
field spanPatternControl 229504 52
field spanPatternControl 229537 -24
field spanPatternControl 229541 41
field spanPatternControl 229632 119
field spanPatternControl 229760 187
field spanPatternControl 229793 -32
field spanPatternControl 229797 84
field spanPatternControl 229888 49
field spanPatternControl 230016 187
field spanPatternControl 230049 38
field spanPatternControl 230528 92
field spanPatternControl 230561 69
field spanPatternControl 230656 46
field spanPatternControl 230784 -23
field spanPatternControl 231040 -33
field spanPatternControl 231808 -28
field spanPatternControl 232448 -22
field spanPatternControl 232576 -293
field spanPatternControl 232704 -261
field spanPatternControl 232832 -110
field spanPatternControl 232960 86
field spanPatternControl 233088 -98
field spanPatternControl 234624 -20
field spanPatternControl 235648 -74
field spanPatternControl 236672 -111
field spanPatternControl 237696 -29
field spanPatternControl 238720 -24
field spanPatternControl 238848 -35
field spanPatternControl 239744 -20
field spanPatternControl 245760 -77
field spanPatternControl 245888 -24
field spanPatternControl 246912 -30
field spanPatternControl 253056 -22
field spanPatternControl 32768 -219
field spanPatternControl 32896 -27
field spanPatternControl 34944 -29
field spanPatternControl 35840 -160
field spanPatternControl 35876 -44
field spanPatternControl 35878 -32
field spanPatternControl 36096 153
field spanPatternControl 36352 -24
field spanPatternControl 38272 63
field spanPatternControl 49152 -54
field spanPatternControl 50304 56
field spanPatternControl 524288 -127
field spanPatternControl 524321 -143
field spanPatternControl 524323 210
field spanPatternControl 524324 39
field spanPatternControl 524326 48
field spanPatternControl 524577 -21
field spanPatternControl 524579 -22
field spanPatternControl 524581 44
field spanPatternControl 524800 25
field spanPatternControl 525312 -212
field spanPatternControl 525345 325
field spanPatternControl 525348 39
field spanPatternControl 525350 46
field spanPatternControl 525568 -165
field spanPatternControl 525824 -48
field spanPatternControl 525857 -28
field spanPatternControl 526336 -42
field spanPatternControl 526372 130
field spanPatternControl 526592 -27
field spanPatternControl 526848 -52
field spanPatternControl 527360 -74
field spanPatternControl 527616 66
field spanPatternControl 527872 125
field spanPatternControl 527905 -48
field spanPatternControl 528384 -108
field spanPatternControl 528640 -59
field spanPatternControl 528896 -89
field spanPatternControl 529408 -84
field spanPatternControl 529664 91
field spanPatternControl 529920 43
field spanPatternControl 530432 69
field spanPatternControl 530465 -44
field spanPatternControl 530688 -69
field spanPatternControl 530944 -63
field spanPatternControl 531456 -91
field spanPatternControl 531489 -71
field spanPatternControl 531491 154
field spanPatternControl 531712 -42
field spanPatternControl 531745 180
field spanPatternControl 531968 134
field spanPatternControl 532480 -132
field spanPatternControl 532515 43
field spanPatternControl 532736 -61
field spanPatternControl 532992 -96
field spanPatternControl 533504 -123
field spanPatternControl 533760 -47
field spanPatternControl 534528 -80
field spanPatternControl 534561 -83
field spanPatternControl 534565 59
field spanPatternControl 534784 21
field spanPatternControl 535040 -23
field spanPatternControl 541696 150
field spanPatternControl 541734 -23
field spanPatternControl 542720 -28
field spanPatternControl 545792 37
field spanPatternControl 557056 -70
field spanPatternControl 574464 25
field spanPatternControl 606208 87
field spanPatternControl 607232 100
field spanPatternControl 607265 171
field spanPatternControl 607268 -83
field spanPatternControl 607270 -75
field spanPatternControl 607488 124
field spanPatternControl 608256 62
field spanPatternControl 608292 -83
field spanPatternControl 609280 -22
field spanPatternControl 610304 -125
field spanPatternControl 611328 -63
field spanPatternControl 611584 -35
field spanPatternControl 612352 210
field spanPatternControl 622592 -27
field spanPatternControl 623616 73
field spanPatternControl 623649 -42
field spanPatternControl 623654 258
field spanPatternControl 623872 43
field spanPatternControl 626688 -94
field spanPatternControl 628736 -25
field spanPatternControl 629760 -41
field spanPatternControl 632832 36
field spanPatternControl 638976 51
field spanPatternControl 640000 -24
field spanPatternControl 642048 62
field spanPatternControl 644096 -40
field spanPatternControl 65536 -140
field spanPatternControl 65664 41
field spanPatternControl 66688 92
field spanPatternControl 66721 63
field spanPatternControl 66977 35
field spanPatternControl 671744 -31
field spanPatternControl 705536 -28
field spanPatternControl 707584 100
field spanPatternControl 710656 -31
field spanPatternControl 720896 -62
field spanPatternControl 737280 -26
field spanPatternControl 742400 93
field spanPatternControl 753664 -98
field spanPatternControl 753697 40
field spanPatternControl 753920 40
field spanPatternControl 758784 -24
field spanPatternControl 760832 51
field spanPatternControl 770048 -35
field spanPatternControl 81920 217
field spanPatternControl 81955 66
field spanPatternControl 81956 -42
field spanPatternControl 81957 -268
field spanPatternControl 81958 -46
field spanPatternControl 82048 93
field spanPatternControl 82176 -136
field spanPatternControl 82304 -142
field spanPatternControl 82341 57
field spanPatternControl 82432 -61
field spanPatternControl 82560 -176
field spanPatternControl 83072 63
field spanPatternControl 83200 -28
field spanPatternControl 83328 -81
field spanPatternControl 83968 -42
field spanPatternControl 84096 196
field spanPatternControl 84132 177
field spanPatternControl 84224 -167
field spanPatternControl 84260 68
field spanPatternControl 84352 -32
field spanPatternControl 84388 106
field spanPatternControl 84608 -26
field spanPatternControl 84992 30
field spanPatternControl 85120 63
field spanPatternControl 85632 51
field spanPatternControl 86144 -29
field spanPatternControl 86400 -23
field spanPatternControl 87168 94
field spanPatternControl 88192 -34
field spanPatternControl 88320 -28
field spanPatternControl 88704 -34
field spanPatternControl 89216 -39
field spanPatternControl 89472 -29
field spanPatternControl 90240 -26
field spanPatternControl 90496 92
field spanPatternControl 91264 124
field spanPatternControl 91776 -111
field spanPatternControl 92160 -24
field spanPatternControl 92544 -20
field spanPatternControl 98304 -76
field spanPatternControl 98342 -50
field spanPatternControl 98432 -72
field spanPatternControl 98560 80
field spanPatternControl 98688 116
field spanPatternControl 98721 30
field spanPatternControl 98816 -28
field spanPatternControl 98944 55
field spanPatternControl 99366 -23
field spanPatternControl 99489 51
field spanPatternControl 99494 -46
field spanPatternControl 99584 117
field spanPatternControl 99617 -36
field spanPatternControl 99712 -69
field spanPlace 0 -100
field spanPlace 13 82
field spanPlace 14 -23
field spanPlace 2 -2945
field spanPlace 3 89
field spanPlace 4 -2961
field spanPlace 5 59
field spanPlace 6 -24
field spanPlace 8 -3006
field spanPreposition #1 85
field spanPreposition above -35
field spanPreposition after -75
field spanPreposition as -109
field spanPreposition at -125
field spanPreposition below -43
field spanPreposition between -129
field spanPreposition by 61
field spanPreposition for -90
field spanPreposition from 38
field spanPreposition in 387
field spanPreposition into 317
field spanPreposition next 26
field spanPreposition of -377
field spanPreposition on -322
field spanPreposition per 44
field spanPreposition to -320
field spanPreposition under 120
field spanPreposition using -58
field spanPreposition via -89
field spanPreposition with -124
field spanPreposition without -20
field spanRole 1 192
field spanRoute 0 -734
field spanRoute 1 156
field spanRoute 2 352
field spanSentence 0 -277
field spanSentence 1 -127
field spanVerb accept -53
field spanVerb access -27
field spanVerb add 91
field spanVerb adding -49
field spanVerb apply 141
field spanVerb browse -36
field spanVerb changing -73
field spanVerb check -69
field spanVerb checking 307
field spanVerb choose -143
field spanVerb clear 30
field spanVerb click -301
field spanVerb clicking -89
field spanVerb complete -89
field spanVerb configure 212
field spanVerb configuring -97
field spanVerb confirm -27
field spanVerb connect -67
field spanVerb copy -267
field spanVerb create -157
field spanVerb creating -34
field spanVerb define -128
field spanVerb delete -65
field spanVerb disable 154
field spanVerb disabling 24
field spanVerb download -45
field spanVerb drag -88
field spanVerb edit 239
field spanVerb ensure 35
field spanVerb enter -117
field spanVerb expand -47
field spanVerb fill 155
field spanVerb filling 26
field spanVerb find 197
field spanVerb flag -23
field spanVerb generate -28
field spanVerb go 82
field spanVerb import 49
field spanVerb insert 43
field spanVerb keep 121
field spanVerb leave 58
field spanVerb locate 170
field spanVerb log -28
field spanVerb make 158
field spanVerb manage -53
field spanVerb mark -82
field spanVerb modify 72
field spanVerb monitor 23
field spanVerb name -113
field spanVerb navigate -175
field spanVerb note -107
field spanVerb open -136
field spanVerb paste 114
field spanVerb populate -43
field spanVerb provide 319
field spanVerb refer -27
field spanVerb remove 61
field spanVerb review -52
field spanVerb run -66
field spanVerb save -67
field spanVerb scroll 41
field spanVerb see -173
field spanVerb select -31
field spanVerb selecting 178
field spanVerb setting 25
field spanVerb specify -26
field spanVerb specifying 63
field spanVerb start -26
field spanVerb switch -60
field spanVerb tick 97
field spanVerb toggle 244
field spanVerb toggling 69
field spanVerb turn 65
field spanVerb turning 54
field spanVerb type 64
field spanVerb uncheck 170
field spanVerb update -88
field spanVerb upload 81
field spanVerb use -119
field spanVerb using -51
field spanVerb verify -36
field spanVerb view -51
field spanVerbAfter access -68
field spanVerbAfter add 60
field spanVerbAfter change -52
field spanVerbAfter check 20
field spanVerbAfter choose 63
field spanVerbAfter click 39
field spanVerbAfter clicking 47
field spanVerbAfter configure -82
field spanVerbAfter connect 42
field spanVerbAfter create -60
field spanVerbAfter customize 47
field spanVerbAfter define -32
field spanVerbAfter disable 59
field spanVerbAfter edit -24
field spanVerbAfter enable 62
field spanVerbAfter ensure 22
field spanVerbAfter enter 141
field spanVerbAfter fill -69
field spanVerbAfter generate 34
field spanVerbAfter give 50
field spanVerbAfter import -24
field spanVerbAfter leaving -27
field spanVerbAfter make -22
field spanVerbAfter manage -47
field spanVerbAfter modify -22
field spanVerbAfter name -40
field spanVerbAfter open 39
field spanVerbAfter paste 24
field spanVerbAfter provide -109
field spanVerbAfter review -25
field spanVerbAfter run -20
field spanVerbAfter scroll 33
field spanVerbAfter see -46
field spanVerbAfter select 167
field spanVerbAfter set 57
field spanVerbAfter specify -51
field spanVerbAfter switch 32
field spanVerbAfter turn -22
field spanVerbAfter type -90
field spanVerbAfter upload 30
field spanVerbAfter using -41
field spanVerbAfter write 49
field spanVerbBefore ) 437
field spanVerbBefore , -141
field spanVerbBefore / -27
field spanVerbBefore : -411
field spanVerbBefore ; -28
field spanVerbBefore > 31
field spanVerbBefore also 89
field spanVerbBefore by 204
field spanVerbBefore can -157
field spanVerbBefore can't -23
field spanVerbBefore cannot -36
field spanVerbBefore could -40
field spanVerbBefore don't 78
field spanVerbBefore either 40
field spanVerbBefore first -36
field spanVerbBefore just -32
field spanVerbBefore may -33
field spanVerbBefore might -30
field spanVerbBefore not -55
field spanVerbBefore now -33
field spanVerbBefore optionally 134
field spanVerbBefore or -56
field spanVerbBefore please -87
field spanVerbBefore should -26
field spanVerbBefore simply 22
field spanVerbBefore start 47
field spanVerbBefore then -36
field spanVerbBefore to -195
field spanVerbBefore you -186
field spanVerbBefore – -84
field spanVerbBefore — -216
field spanVerbBefore → 84
field spanVerbClass #81 223
field spanVerbClass #82 -106
field spanVerbClass #83 55
field spanVerbClass #84 53
field spanVerbClass #85 24
field spanVerbClass #86 -61
field spanVerbClass #88 86
field spanVerbClass #8b -69
field spanVerbClass #8c -155
field spanVerbClass #8d -34
field spanVerbClass #8e -42
field spanVerbClass #8f -82
field spanVerbClass #91 98
field spanVerbClass #95 -41
field spanVerbClass #a3 167
field spanVerbClass #a6 -30
field spanVerbClass #a7 27
field spanVerbClass #b0 30
field spanVerbClass #b3 -41
field spanVerbClass #b4 -94
field spanVerbClass #b8 -28
field spanVerbClass #b9 -21
field spanVerbClass #ba 27
field spanVerbClass #bb -45
field spanVerbClass #bd -90
field spanVerbClass #c6 62
field spanVerbClass #c7 59
field spanVerbClass #d0 -74
field spanVerbClass #d1 -38
field spanVerbClass #d2 -41
field spanVerbClass #d3 197
field spanVerbClass #da -50
field spanVerbClass #dd -22
field spanVerbClass accept -54
field spanVerbClass aimless -160
field spanVerbClass button 38
field spanVerbClass check -209
field spanVerbClass checkingHeading -72
field spanVerbClass click -435
field spanVerbClass configure 120
field spanVerbClass contrast 51
field spanVerbClass enter 197
field spanVerbClass fileNoun 81
field spanVerbClass fillingVerb 152
field spanVerbClass followUp -247
field spanVerbClass genericHeading 147
field spanVerbClass headingVerb -206
field spanVerbClass inputNoun 25
field spanVerbClass kindNoun 56
field spanVerbClass labelHeader 25
field spanVerbClass leave 173
field spanVerbClass make -96
field spanVerbClass manipulate -217
field spanVerbClass menuNoun -31
field spanVerbClass navigate -415
field spanVerbClass off 154
field spanVerbClass opener -26
field spanVerbClass openingVerb -173
field spanVerbClass optionNoun 25
field spanVerbClass otherHeader -23
field spanVerbClass paste 114
field spanVerbClass place -51
field spanVerbClass plainNoun -221
field spanVerbClass preposition -51
field spanVerbClass remark -107
field spanVerbClass slugEnd -51
field spanVerbClass slugVerb 20
field spanVerbClass submitVerb -22
field spanVerbClass switchEffect 48
field spanVerbClass switchOff 475
field spanVerbClass switchOn 696
field spanVerbClass toggleNoun 158
field spanVerbClass trialVerb -150
field spanVerbClass typeHeader 64
field spanVerbClass use -41
field spanVerbClass weakLabelHeader -123
field spanVerbControl 1023 -26
field spanVerbControl 10272 69
field spanVerbControl 10273 164
field spanVerbControl 10275 -107
field spanVerbControl 10276 102
field spanVerbControl 10277 -79
field spanVerbControl 10278 45
field spanVerbControl 10367 -244
field spanVerbControl 10400 27
field spanVerbControl 10401 81
field spanVerbControl 10403 -33
field spanVerbControl 10404 -136
field spanVerbControl 10405 -65
field spanVerbControl 10406 58
field spanVerbControl 10495 143
field spanVerbControl 10528 -33
field spanVerbControl 1057 161
field spanVerbControl 1058 215
field spanVerbControl 1059 78
field spanVerbControl 1060 -32
field spanVerbControl 1061 -49
field spanVerbControl 10623 -20
field spanVerbControl 10656 52
field spanVerbControl 10657 82
field spanVerbControl 10658 72
field spanVerbControl 10659 157
field spanVerbControl 10660 -69
field spanVerbControl 10661 -35
field spanVerbControl 10751 217
field spanVerbControl 11044 44
field spanVerbControl 11135 51
field spanVerbControl 1151 -662
field spanVerbControl 11552 21
field spanVerbControl 11554 72
field spanVerbControl 11555 -102
field spanVerbControl 11556 158
field spanVerbControl 11557 -42
field spanVerbControl 11647 -204
field spanVerbControl 11808 -28
field spanVerbControl 11810 48
field spanVerbControl 11811 20
field spanVerbControl 11812 -36
field spanVerbControl 11813 -33
field spanVerbControl 1184 58
field spanVerbControl 1186 36
field spanVerbControl 1187 64
field spanVerbControl 1189 -57
field spanVerbControl 11903 -146
field spanVerbControl 11938 49
field spanVerbControl 11941 -31
field spanVerbControl 12031 -121
field spanVerbControl 12065 95
field spanVerbControl 12066 22
field spanVerbControl 12067 -48
field spanVerbControl 12068 -60
field spanVerbControl 12069 -30
field spanVerbControl 12070 51
field spanVerbControl 12159 -210
field spanVerbControl 127 310
field spanVerbControl 1279 -452
field spanVerbControl 1440 53
field spanVerbControl 1441 133
field spanVerbControl 1442 -21
field spanVerbControl 1444 42
field spanVerbControl 1445 -65
field spanVerbControl 1446 56
field spanVerbControl 1535 -138
field spanVerbControl 1568 -141
field spanVerbControl 1569 198
field spanVerbControl 1570 -41
field spanVerbControl 1572 50
field spanVerbControl 1573 -33
field spanVerbControl 160 77
field spanVerbControl 161 75
field spanVerbControl 162 28
field spanVerbControl 163 257
field spanVerbControl 164 -62
field spanVerbControl 165 -161
field spanVerbControl 1663 -485
field spanVerbControl 1696 -24
field spanVerbControl 1698 37
field spanVerbControl 1699 -73
field spanVerbControl 1700 -43
field spanVerbControl 1824 -48
field spanVerbControl 1828 -39
field spanVerbControl 1919 105
field spanVerbControl 1952 -23
field spanVerbControl 1956 -33
field spanVerbControl 2047 -251
field spanVerbControl 2080 52
field spanVerbControl 2083 45
field spanVerbControl 2175 -280
field spanVerbControl 2212 163
field spanVerbControl 2303 41
field spanVerbControl 255 149
field spanVerbControl 2720 -33
field spanVerbControl 2815 -20
field spanVerbControl 288 30
field spanVerbControl 289 68
field spanVerbControl 290 -50
field spanVerbControl 292 -75
field spanVerbControl 293 -32
field spanVerbControl 294 61
field spanVerbControl 32 28
field spanVerbControl 33 65
field spanVerbControl 34 -64
field spanVerbControl 35 -67
field spanVerbControl 36 -115
field spanVerbControl 37 76
field spanVerbControl 38 60
field spanVerbControl 383 99
field spanVerbControl 3967 -20
field spanVerbControl 417 42
field spanVerbControl 418 201
field spanVerbControl 419 -50
field spanVerbControl 420 219
field spanVerbControl 421 -43
field spanVerbControl 422 101
field spanVerbControl 4223 -42
field spanVerbControl 4386 82
field spanVerbControl 4389 -30
field spanVerbControl 4479 50
field spanVerbControl 4512 53
field spanVerbControl 4514 75
field spanVerbControl 4515 274
field spanVerbControl 4516 -57
field spanVerbControl 4517 -149
field spanVerbControl 4607 90
field spanVerbControl 4735 66
field spanVerbControl 4863 -57
field spanVerbControl 4991 -46
field spanVerbControl 5029 47
field spanVerbControl 511 313
field spanVerbControl 5119 22
field spanVerbControl 546 35
field spanVerbControl 548 96
field spanVerbControl 6271 115
field spanVerbControl 639 397
field spanVerbControl 6560 -45
field spanVerbControl 6655 -172
field spanVerbControl 6688 91
field spanVerbControl 672 112
field spanVerbControl 673 38
field spanVerbControl 6783 -55
field spanVerbControl 7039 -54
field spanVerbControl 7200 24
field spanVerbControl 7295 -97
field spanVerbControl 7328 51
field spanVerbControl 7330 36
field spanVerbControl 7332 212
field spanVerbControl 7333 -37
field spanVerbControl 7461 47
field spanVerbControl 7551 22
field spanVerbControl 767 -66
field spanVerbControl 7679 -132
field spanVerbControl 7840 91
field spanVerbControl 7935 -42
field spanVerbControl 804 -30
field spanVerbControl 8959 -44
field spanVerbControl 8996 190
field spanVerbControl 9087 -24
field spanVerbControl 9215 150
field step 0 -53
field step 1 338
field step 10 141
field step 11 192
field step 2 -29
field step 8 -430
field step 9 -836
field underGroup 0 959
field underLabel 0 -141
field vendor 1 -356
field vendor 2 -211
field vendor 3 -228
field vendor 4 -234
field vendor 5 -217
field vendor 6 -48
field vendor 7 -327
field vendorHeading 0 -101
field vendorHeading 1 -508
field vendorTitle 0 -239
field vendorTitle 1 -212
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
