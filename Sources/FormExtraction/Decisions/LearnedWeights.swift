// Made by `make learn` from labelled pages; do not edit.
// swift-format-ignore-file

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1000
calibration field -1000 357
calibration field -928 378
calibration field -735 412
calibration field -695 463
calibration field -632 492
calibration field -340 607
calibration field -294 615
calibration field -29 660
calibration field 286 722
calibration field 462 758
calibration field 630 763
calibration field 883 767
calibration field 924 786
calibration field 957 791
calibration field 980 841
calibration field 1045 854
calibration field 1242 869
calibration field 1801 897
calibration field 2282 910
calibration field 2591 915
calibration field 3205 905
calibration field 3249 958
calibration field 4855 980
calibration field 7239 941
calibration type 3 452
calibration type 81 516
calibration type 203 541
calibration type 412 627
calibration type 834 685
calibration type 1014 717
calibration type 1217 738
calibration type 1255 772
calibration type 1415 805
calibration type 1552 854
calibration type 2478 889
calibration type 2669 947
calibration type 3528 952
calibration type 3617 952
calibration type 3670 971
calibration type 3992 964
calibration type 4143 985
calibration type 4933 988
calibration type 6885 994
calibration type 8304 994
calibration presence 2 595
calibration presence 285 788
calibration presence 1130 841
calibration presence 1540 837
calibration presence 1620 899
calibration presence 1797 919
calibration presence 2036 907
calibration presence 2094 926
calibration presence 2295 927
calibration presence 2376 936
calibration presence 2459 946
calibration presence 2684 953
calibration presence 2862 963
calibration presence 3564 953
calibration presence 3591 959
calibration presence 3628 979
calibration presence 3830 993
calibration presence 16339 989
calibration demand 130 831
calibration demand 1874 936
calibration demand 2866 958
calibration demand 3622 982
calibration demand 15555 993
calibration secret 30 581
calibration secret 834 857
calibration secret 1666 913
calibration secret 2057 930
calibration secret 2285 956
calibration secret 3764 1000
calibration options -4342 262
calibration options -206 545
calibration options 97 595
calibration options 975 773
calibration options 1336 841
calibration options 2428 864
calibration options 2668 905
calibration options 3484 966
calibration default 1 815
calibration default 2 951
calibration format 1 792
field aside 0 -28
field aside 1 -347
field aside 2 -444
field aside 3 -512
field beforeClass aimless 154
field beforeClass button -219
field beforeClass check -654
field beforeClass checkingHeading -121
field beforeClass click 51
field beforeClass configure 220
field beforeClass contrast -135
field beforeClass enter 412
field beforeClass fieldNoun -180
field beforeClass fillingVerb 185
field beforeClass followUp 123
field beforeClass genericHeading 327
field beforeClass headingVerb -98
field beforeClass inputNoun -208
field beforeClass kindNoun 82
field beforeClass labelHeader -208
field beforeClass leave -105
field beforeClass manipulate -324
field beforeClass menuNoun 29
field beforeClass navigate 282
field beforeClass on -53
field beforeClass opener -153
field beforeClass openingVerb -237
field beforeClass optionNoun -24
field beforeClass paste -88
field beforeClass plainNoun 100
field beforeClass remark 108
field beforeClass select -516
field beforeClass switchEffect -26
field beforeClass switchOn -195
field beforeClass toggleNoun -68
field beforeClass trialVerb -298
field beforeClass typeHeader 87
field beforeClass upload 31
field beforeRole 0 27
field beforeRole 1 -158
field beforeRole 2 -149
field beforeRole 3 60
field beforeRole 4 -271
field beforeRole 6 -55
field beforeVerb add -113
field beforeVerb adjust 400
field beforeVerb apply 53
field beforeVerb attach 26
field beforeVerb build 244
field beforeVerb change -77
field beforeVerb check -69
field beforeVerb choose -227
field beforeVerb clicking 83
field beforeVerb complete 148
field beforeVerb configure 186
field beforeVerb confirm 39
field beforeVerb copy -44
field beforeVerb create 267
field beforeVerb customize 82
field beforeVerb define 85
field beforeVerb delete -28
field beforeVerb deploy -95
field beforeVerb download -77
field beforeVerb drag 21
field beforeVerb duplicate -31
field beforeVerb enable -53
field beforeVerb enabling -29
field beforeVerb ensure -285
field beforeVerb enter 440
field beforeVerb expand -231
field beforeVerb fill 313
field beforeVerb find -24
field beforeVerb follow -77
field beforeVerb generate -145
field beforeVerb give -185
field beforeVerb go 173
field beforeVerb input -180
field beforeVerb install -31
field beforeVerb integrate -30
field beforeVerb keep -56
field beforeVerb learn 62
field beforeVerb leave -25
field beforeVerb locate -51
field beforeVerb log 196
field beforeVerb make 84
field beforeVerb manage -35
field beforeVerb modify -95
field beforeVerb monitor -32
field beforeVerb navigate 159
field beforeVerb note 108
field beforeVerb open -237
field beforeVerb paste -88
field beforeVerb pick -128
field beforeVerb proceed 166
field beforeVerb provide 67
field beforeVerb providing 86
field beforeVerb read -88
field beforeVerb refer 174
field beforeVerb remove 47
field beforeVerb return -68
field beforeVerb review -117
field beforeVerb save -227
field beforeVerb scroll 253
field beforeVerb see 60
field beforeVerb select 29
field beforeVerb selecting -162
field beforeVerb set -413
field beforeVerb setting -24
field beforeVerb sign 41
field beforeVerb specify 227
field beforeVerb start -153
field beforeVerb stop 41
field beforeVerb submit -34
field beforeVerb switch -26
field beforeVerb test -51
field beforeVerb toggle -40
field beforeVerb type 87
field beforeVerb update 68
field beforeVerb use -65
field beforeVerb validate -42
field beforeVerb write -36
field beforeWord & -82
field beforeWord + 175
field beforeWord - 206
field beforeWord / -25
field beforeWord 1 -67
field beforeWord 2 322
field beforeWord 3 -28
field beforeWord 4 -55
field beforeWord 5 -40
field beforeWord 6 -61
field beforeWord 7 97
field beforeWord a 86
field beforeWord ability 141
field beforeWord about -57
field beforeWord above -317
field beforeWord accepted 23
field beforeWord accepts -45
field beforeWord access -243
field beforeWord accessible 32
field beforeWord according 99
field beforeWord accordingly -117
field beforeWord accountability 156
field beforeWord across 62
field beforeWord action -230
field beforeWord actions -44
field beforeWord active -32
field beforeWord activities -72
field beforeWord activity -44
field beforeWord actual -115
field beforeWord added -80
field beforeWord adding -58
field beforeWord addition -35
field beforeWord additional 204
field beforeWord address -73
field beforeWord addresses -21
field beforeWord adjust 360
field beforeWord admin -37
field beforeWord advanced -245
field beforeWord advantages -84
field beforeWord after -279
field beforeWord against 63
field beforeWord agent -166
field beforeWord agents -41
field beforeWord ai -182
field beforeWord alias 114
field beforeWord all -181
field beforeWord allowed 27
field beforeWord allowing 60
field beforeWord allows 34
field beforeWord along 37
field beforeWord already -37
field beforeWord also 106
field beforeWord alter -26
field beforeWord always 57
field beforeWord an -210
field beforeWord analysis 138
field beforeWord analytics 170
field beforeWord analyze -25
field beforeWord and 27
field beforeWord any 108
field beforeWord apache 45
field beforeWord api -271
field beforeWord apis -43
field beforeWord app -88
field beforeWord appear 149
field beforeWord appearance 125
field beforeWord appearing -107
field beforeWord appears -91
field beforeWord append 36
field beforeWord application 109
field beforeWord applications 25
field beforeWord applied 142
field beforeWord approach -20
field beforeWord appropriate 304
field beforeWord approval -47
field beforeWord apps -35
field beforeWord architecture -39
field beforeWord are 230
field beforeWord area 202
field beforeWord aren't -22
field beforeWord arguments -68
field beforeWord around 158
field beforeWord array -38
field beforeWord as 597
field beforeWord asked 131
field beforeWord assets -23
field beforeWord assign -60
field beforeWord assigned 62
field beforeWord associated 116
field beforeWord at -59
field beforeWord attach 80
field beforeWord attached -26
field beforeWord attempt -21
field beforeWord attribute -25
field beforeWord attributes -278
field beforeWord authenticate 26
field beforeWord authentication 57
field beforeWord authorization -38
field beforeWord auto -310
field beforeWord automated -21
field beforeWord automatic -177
field beforeWord automation -23
field beforeWord available -150
field beforeWord aws -181
field beforeWord b -21
field beforeWord back 50
field beforeWord backend 47
field beforeWord background 98
field beforeWord backup 90
field beforeWord badge 147
field beforeWord bar -20
field beforeWord base 35
field beforeWord base64 -172
field beforeWord based -169
field beforeWord basic 66
field beforeWord basics 24
field beforeWord basis -77
field beforeWord batches 78
field beforeWord be 223
field beforeWord because -21
field beforeWord been -29
field beforeWord before 298
field beforeWord begin 89
field beforeWord behave -75
field beforeWord behavior -83
field beforeWord behaviour 34
field beforeWord being -33
field beforeWord below 345
field beforeWord benefits -110
field beforeWord best -117
field beforeWord better -23
field beforeWord between -169
field beforeWord beyond 91
field beforeWord billing 20
field beforeWord binary -26
field beforeWord bind 56
field beforeWord block -95
field beforeWord blocked -28
field beforeWord blocks -68
field beforeWord body -30
field beforeWord bot -39
field beforeWord both 111
field beforeWord bottom 121
field beforeWord box 25
field beforeWord bucket -148
field beforeWord build 286
field beforeWord builder -72
field beforeWord built -89
field beforeWord built-in -60
field beforeWord bulk -31
field beforeWord business -69
field beforeWord but -113
field beforeWord button -122
field beforeWord buttons -28
field beforeWord by -459
field beforeWord ca 34
field beforeWord calculated 59
field beforeWord calculation -32
field beforeWord call 39
field beforeWord called -38
field beforeWord can 30
field beforeWord capabilities 117
field beforeWord captures -61
field beforeWord card -29
field beforeWord carry 172
field beforeWord case -136
field beforeWord catalog -126
field beforeWord categories -108
field beforeWord categorized -23
field beforeWord category -105
field beforeWord certificate -75
field beforeWord certificates 28
field beforeWord chain 50
field beforeWord change 31
field beforeWord changed -27
field beforeWord changes 202
field beforeWord chapter 101
field beforeWord characteristics -23
field beforeWord chart -271
field beforeWord charts 80
field beforeWord chat -79
field beforeWord chatgpt 37
field beforeWord check -111
field beforeWord checking 41
field beforeWord checklist 222
field beforeWord checkout 61
field beforeWord checks -182
field beforeWord choice -34
field beforeWord choices -88
field beforeWord choose -424
field beforeWord choosing -48
field beforeWord chosen 55
field beforeWord ci -48
field beforeWord claim -168
field beforeWord class -27
field beforeWord claude 143
field beforeWord cli -28
field beforeWord click -271
field beforeWord clicking 52
field beforeWord client 189
field beforeWord cloud 362
field beforeWord cloudflare -20
field beforeWord cluster 52
field beforeWord clusters -39
field beforeWord code -127
field beforeWord codes -26
field beforeWord collaborative -23
field beforeWord collection -43
field beforeWord collects -82
field beforeWord column 22
field beforeWord columns -283
field beforeWord combined 62
field beforeWord comma-separated -22
field beforeWord command -82
field beforeWord commands 46
field beforeWord comment 37
field beforeWord commit 113
field beforeWord common 49
field beforeWord communicate -21
field beforeWord communication -29
field beforeWord comparison -98
field beforeWord compatibility -40
field beforeWord complete 64
field beforeWord completed -41
field beforeWord completion 59
field beforeWord complex -37
field beforeWord compliance 36
field beforeWord components -53
field beforeWord compose -35
field beforeWord comprehensive 54
field beforeWord condition 213
field beforeWord config 69
field beforeWord configuration 585
field beforeWord configurations 43
field beforeWord configure 130
field beforeWord configured -251
field beforeWord configuring 67
field beforeWord confirm 129
field beforeWord connecting 39
field beforeWord connection 246
field beforeWord connector -151
field beforeWord connectors -100
field beforeWord consent -49
field beforeWord consists 139
field beforeWord console -102
field beforeWord consumption -21
field beforeWord contact -110
field beforeWord contacts 108
field beforeWord contain -39
field beforeWord container -139
field beforeWord containing -24
field beforeWord contains -325
field beforeWord content -64
field beforeWord context -131
field beforeWord continue 74
field beforeWord control 20
field beforeWord controls -49
field beforeWord conversation 122
field beforeWord conversations -27
field beforeWord copied -104
field beforeWord core 88
field beforeWord correct 138
field beforeWord correspondence 134
field beforeWord corresponding -87
field beforeWord cost -20
field beforeWord could 146
field beforeWord count -42
field beforeWord created -158
field beforeWord creates -22
field beforeWord creating 29
field beforeWord creation 122
field beforeWord credential -276
field beforeWord credentials 372
field beforeWord csv -86
field beforeWord currency 343
field beforeWord current -56
field beforeWord currently -46
field beforeWord customer -82
field beforeWord customization 53
field beforeWord customize 127
field beforeWord customized 355
field beforeWord daemon -71
field beforeWord dashboard 38
field beforeWord dashboards -32
field beforeWord data -103
field beforeWord database 99
field beforeWord date 147
field beforeWord day -77
field beforeWord days -70
field beforeWord debug -52
field beforeWord debugging -56
field beforeWord decide 28
field beforeWord decides 55
field beforeWord decision -34
field beforeWord deduplication -138
field beforeWord defaults 154
field beforeWord defined 369
field beforeWord defining -34
field beforeWord definition 225
field beforeWord definitions -26
field beforeWord delete -24
field beforeWord deleting -36
field beforeWord depend -111
field beforeWord depending -102
field beforeWord depends -44
field beforeWord deploy 22
field beforeWord deployments -53
field beforeWord described 45
field beforeWord describes -191
field beforeWord description 140
field beforeWord descriptions -46
field beforeWord design -31
field beforeWord destination -111
field beforeWord detail 33
field beforeWord detailed -50
field beforeWord details 375
field beforeWord determines -39
field beforeWord developer 65
field beforeWord developers -27
field beforeWord device -53
field beforeWord diagnose -23
field beforeWord dialog -188
field beforeWord differences -67
field beforeWord different -261
field beforeWord directory -65
field beforeWord disabled 33
field beforeWord display -178
field beforeWord displayed 170
field beforeWord displays -66
field beforeWord distribution -61
field beforeWord dns -102
field beforeWord do -144
field beforeWord docker -267
field beforeWord docs 123
field beforeWord document -69
field beforeWord documentation -127
field beforeWord documents 22
field beforeWord does -26
field beforeWord doesn't -31
field beforeWord domain -107
field beforeWord don't 286
field beforeWord done -20
field beforeWord down 249
field beforeWord download -99
field beforeWord downloads -20
field beforeWord drag 32
field beforeWord drive -28
field beforeWord driver -24
field beforeWord duplicate -27
field beforeWord durable -21
field beforeWord during -76
field beforeWord dynamic -28
field beforeWord each -46
field beforeWord earlier 36
field beforeWord easier 28
field beforeWord easy -31
field beforeWord edit 126
field beforeWord edited 128
field beforeWord editing -28
field beforeWord editor -85
field beforeWord effect -40
field beforeWord effectively 271
field beforeWord efficiency 56
field beforeWord either -226
field beforeWord else -69
field beforeWord email -76
field beforeWord emails 125
field beforeWord empty -67
field beforeWord enables -35
field beforeWord enabling -21
field beforeWord encryption 204
field beforeWord end 64
field beforeWord endpoint -29
field beforeWord endpoints -110
field beforeWord ends -26
field beforeWord enhance -47
field beforeWord enough 39
field beforeWord ensure -123
field beforeWord enter 440
field beforeWord entered -42
field beforeWord entering 98
field beforeWord enterprise 75
field beforeWord entity -47
field beforeWord entries -34
field beforeWord entry 106
field beforeWord env -28
field beforeWord environment -143
field beforeWord equal 58
field beforeWord error -29
field beforeWord errors -95
field beforeWord evaluate -20
field beforeWord evaluated 67
field beforeWord evaluation -31
field beforeWord every 220
field beforeWord everything -58
field beforeWord exactly -32
field beforeWord example -21
field beforeWord examples -52
field beforeWord exchange -113
field beforeWord excluded 57
field beforeWord execute -41
field beforeWord executed 46
field beforeWord execution -126
field beforeWord executions -20
field beforeWord existing -47
field beforeWord exit 48
field beforeWord expand -262
field beforeWord expects 48
field beforeWord explained -110
field beforeWord explains -26
field beforeWord explanation 50
field beforeWord export -71
field beforeWord exporting 200
field beforeWord expose -69
field beforeWord exposed -20
field beforeWord exposes -27
field beforeWord expression -52
field beforeWord external -69
field beforeWord extract -53
field beforeWord fail 94
field beforeWord failed 74
field beforeWord failing 228
field beforeWord fails -24
field beforeWord failures -46
field beforeWord feature 90
field beforeWord features -100
field beforeWord fetch 72
field beforeWord few 31
field beforeWord fewer 72
field beforeWord field -173
field beforeWord fields 847
field beforeWord file -340
field beforeWord files -63
field beforeWord fill 251
field beforeWord filled 44
field beforeWord filter 374
field beforeWord filtered 42
field beforeWord filtering -20
field beforeWord find 227
field beforeWord finding -112
field beforeWord findings -272
field beforeWord fire -26
field beforeWord firewall -24
field beforeWord first 241
field beforeWord fit 284
field beforeWord five -89
field beforeWord fix -23
field beforeWord fixed -55
field beforeWord fixes -35
field beforeWord flag 89
field beforeWord flags 256
field beforeWord flexible -27
field beforeWord flow -74
field beforeWord folder -72
field beforeWord follow -82
field beforeWord following 71
field beforeWord follows 107
field beforeWord for 233
field beforeWord fork -25
field beforeWord form -80
field beforeWord format -169
field beforeWord formats 499
field beforeWord formula -105
field beforeWord found -20
field beforeWord four -193
field beforeWord framework -25
field beforeWord frequency -86
field beforeWord fresh 110
field beforeWord from 123
field beforeWord full -49
field beforeWord function 29
field beforeWord functionality -116
field beforeWord functions -228
field beforeWord future -25
field beforeWord gateway 46
field beforeWord gather -41
field beforeWord general 250
field beforeWord generally -53
field beforeWord generate -79
field beforeWord generation 63
field beforeWord generic -35
field beforeWord get -71
field beforeWord gets 226
field beforeWord git 178
field beforeWord github 73
field beforeWord give -20
field beforeWord given 42
field beforeWord gives -47
field beforeWord global 316
field beforeWord go -289
field beforeWord going 62
field beforeWord good -25
field beforeWord google -47
field beforeWord graph -51
field beforeWord greater -76
field beforeWord group 47
field beforeWord groups -22
field beforeWord guide 49
field beforeWord had 34
field beforeWord handle -130
field beforeWord handled -20
field beforeWord happens -27
field beforeWord has 416
field beforeWord header -32
field beforeWord headers 69
field beforeWord helm -322
field beforeWord help -118
field beforeWord helper -35
field beforeWord helps -75
field beforeWord here’s 26
field beforeWord hidden 63
field beforeWord high -20
field beforeWord highlight 47
field beforeWord highlights -32
field beforeWord history -29
field beforeWord holds 54
field beforeWord horizontal 85
field beforeWord host -38
field beforeWord hosting -24
field beforeWord how -286
field beforeWord however 32
field beforeWord http 55
field beforeWord https: 34
field beforeWord https:// -116
field beforeWord hub -20
field beforeWord i -22
field beforeWord iam 69
field beforeWord icon 85
field beforeWord id -94
field beforeWord ide 46
field beforeWord identifier -112
field beforeWord identifiers -28
field beforeWord identity 96
field beforeWord idp 109
field beforeWord if -60
field beforeWord image 63
field beforeWord images 76
field beforeWord import -98
field beforeWord important 43
field beforeWord importing 173
field beforeWord imports -61
field beforeWord improve -49
field beforeWord inactive -27
field beforeWord include -150
field beforeWord included 43
field beforeWord includes -312
field beforeWord including -178
field beforeWord independent 70
field beforeWord individual 70
field beforeWord info 237
field beforeWord information -676
field beforeWord infrastructure -74
field beforeWord inherit -43
field beforeWord inheriting -36
field beforeWord input 501
field beforeWord inputs 557
field beforeWord inside -84
field beforeWord insights -57
field beforeWord install -27
field beforeWord installation -282
field beforeWord instance -184
field beforeWord instances -28
field beforeWord instead 102
field beforeWord instructions -71
field beforeWord integrate -34
field beforeWord integrated 43
field beforeWord integrating 125
field beforeWord integration -75
field beforeWord interaction -45
field beforeWord interactively -28
field beforeWord interface 40
field beforeWord internal 106
field beforeWord internet 88
field beforeWord into -138
field beforeWord inventory -26
field beforeWord invoices 70
field beforeWord ip 45
field beforeWord is -177
field beforeWord issues -83
field beforeWord it -228
field beforeWord item 69
field beforeWord items 89
field beforeWord its -167
field beforeWord itself 30
field beforeWord jira 81
field beforeWord job 153
field beforeWord json -61
field beforeWord just 75
field beforeWord jwt -36
field beforeWord keep -37
field beforeWord key 298
field beforeWord keycloak 122
field beforeWord keys -104
field beforeWord kind -25
field beforeWord know -23
field beforeWord knowledge -31
field beforeWord kubernetes 35
field beforeWord label -22
field beforeWord labels -35
field beforeWord languages -22
field beforeWord later 186
field beforeWord layer -33
field beforeWord layouts 27
field beforeWord ldap 271
field beforeWord lead -38
field beforeWord learn 68
field beforeWord leave -25
field beforeWord letters 62
field beforeWord level -30
field beforeWord levels -36
field beforeWord libraries -45
field beforeWord lifecycle -52
field beforeWord like 41
field beforeWord limit 152
field beforeWord limits -99
field beforeWord line 158
field beforeWord lines 151
field beforeWord link 109
field beforeWord list -438
field beforeWord listed -135
field beforeWord listen -23
field beforeWord listener 24
field beforeWord lists -90
field beforeWord live 76
field beforeWord llm -24
field beforeWord load -39
field beforeWord local -46
field beforeWord locally -25
field beforeWord locate -63
field beforeWord location -168
field beforeWord locations -51
field beforeWord log -125
field beforeWord login -54
field beforeWord logs 72
field beforeWord longer 30
field beforeWord loop -35
field beforeWord machine -39
field beforeWord made -32
field beforeWord main -85
field beforeWord maintenance -31
field beforeWord make -28
field beforeWord makes -39
field beforeWord manage -205
field beforeWord managed 51
field beforeWord management -95
field beforeWord manager -95
field beforeWord managing -24
field beforeWord mandatory -102
field beforeWord manifest -50
field beforeWord manually -20
field beforeWord many -93
field beforeWord map 65
field beforeWord mapping -120
field beforeWord maps -77
field beforeWord marked 34
field beforeWord marketplace -34
field beforeWord match -190
field beforeWord matches -51
field beforeWord maximum -42
field beforeWord may -168
field beforeWord mcp -87
field beforeWord meaningful -27
field beforeWord members 328
field beforeWord membership 101
field beforeWord memory -35
field beforeWord mentioned 41
field beforeWord menu -165
field beforeWord message -41
field beforeWord messages -22
field beforeWord metadata -363
field beforeWord method -34
field beforeWord methods -347
field beforeWord metric 712
field beforeWord metrics -260
field beforeWord mfa -46
field beforeWord microsoft -46
field beforeWord might -73
field beforeWord migrate 58
field beforeWord mind -22
field beforeWord minus -65
field beforeWord minutes 23
field beforeWord mobile 34
field beforeWord modal 22
field beforeWord mode -250
field beforeWord modes -83
field beforeWord modify -61
field beforeWord modifying -29
field beforeWord module -57
field beforeWord money 88
field beforeWord monitor -34
field beforeWord monitoring -44
field beforeWord month -23
field beforeWord more 84
field beforeWord most 43
field beforeWord mqtt -88
field beforeWord much -20
field beforeWord multiple -82
field beforeWord must 100
field beforeWord name -36
field beforeWord named -42
field beforeWord names -112
field beforeWord namespace -25
field beforeWord native -40
field beforeWord navigate 69
field beforeWord navigation -42
field beforeWord need 224
field beforeWord needs 318
field beforeWord nested -51
field beforeWord network 123
field beforeWord new 68
field beforeWord next 79
field beforeWord no -135
field beforeWord nodes -99
field beforeWord not -34
field beforeWord note 71
field beforeWord notes -82
field beforeWord nothing -25
field beforeWord notifications 114
field beforeWord now 254
field beforeWord number 252
field beforeWord numbers 40
field beforeWord oauth -97
field beforeWord object -84
field beforeWord objects -33
field beforeWord obtain -51
field beforeWord of -593
field beforeWord offer -35
field beforeWord offers -90
field beforeWord okta -37
field beforeWord on 162
field beforeWord once 146
field beforeWord one -116
field beforeWord ones 90
field beforeWord only -34
field beforeWord open -190
field beforeWord opens 95
field beforeWord operate -27
field beforeWord operating 98
field beforeWord operations -146
field beforeWord opportunities 38
field beforeWord optionally 26
field beforeWord options 304
field beforeWord or 283
field beforeWord order -33
field beforeWord orders -26
field beforeWord organization 275
field beforeWord organize 30
field beforeWord organized -37
field beforeWord other 212
field beforeWord others -63
field beforeWord otherwise -27
field beforeWord our -116
field beforeWord out 171
field beforeWord outlook -27
field beforeWord output 30
field beforeWord over 83
field beforeWord overrides 47
field beforeWord overview -138
field beforeWord overwrite 33
field beforeWord own -104
field beforeWord packages -48
field beforeWord pages 118
field beforeWord paid 119
field beforeWord palette 52
field beforeWord panel 226
field beforeWord parameters 414
field beforeWord params -46
field beforeWord part -130
field beforeWord partial -75
field beforeWord particular -20
field beforeWord particularly -43
field beforeWord parts 210
field beforeWord pass -24
field beforeWord passed 27
field beforeWord passing 227
field beforeWord path 28
field beforeWord paths -26
field beforeWord pattern -29
field beforeWord payment 98
field beforeWord payments 270
field beforeWord people -42
field beforeWord per -85
field beforeWord percentage 213
field beforeWord perform -121
field beforeWord performs -59
field beforeWord period -78
field beforeWord permission -118
field beforeWord permissions 395
field beforeWord personal -24
field beforeWord pi -28
field beforeWord pick -46
field beforeWord pipeline -92
field beforeWord pipelines -129
field beforeWord placeholder -52
field beforeWord placeholders -71
field beforeWord plain 41
field beforeWord plan -23
field beforeWord platform -76
field beforeWord please 97
field beforeWord plugin 28
field beforeWord plugins -74
field beforeWord pods -29
field beforeWord point -29
field beforeWord pointing -25
field beforeWord policies 87
field beforeWord policy 203
field beforeWord populated -62
field beforeWord portal 265
field beforeWord position 79
field beforeWord post 64
field beforeWord posted -30
field beforeWord postgresql -40
field beforeWord potential -84
field beforeWord power 110
field beforeWord preferred 40
field beforeWord present 113
field beforeWord preset -35
field beforeWord prevent -31
field beforeWord preview -35
field beforeWord previous 381
field beforeWord previously 219
field beforeWord price -64
field beforeWord pricing -35
field beforeWord priority -54
field beforeWord privacy -22
field beforeWord private 130
field beforeWord pro -43
field beforeWord proceed 172
field beforeWord process 75
field beforeWord processed -61
field beforeWord processing -39
field beforeWord product 95
field beforeWord production -114
field beforeWord products 145
field beforeWord profile 78
field beforeWord project 168
field beforeWord projects -71
field beforeWord prometheus -38
field beforeWord prompt -129
field beforeWord prompted -43
field beforeWord prompts 104
field beforeWord properties -164
field beforeWord provide 233
field beforeWord provided -282
field beforeWord provider 107
field beforeWord providers -69
field beforeWord provides -181
field beforeWord providing 33
field beforeWord provisioning -180
field beforeWord proxy -47
field beforeWord public 149
field beforeWord publish 236
field beforeWord pull 79
field beforeWord purpose 32
field beforeWord purposes -119
field beforeWord qa 63
field beforeWord quality -20
field beforeWord queries -40
field beforeWord query -49
field beforeWord questions -48
field beforeWord queue -162
field beforeWord quick -87
field beforeWord ram -29
field beforeWord range -77
field beforeWord rate 63
field beforeWord rather -67
field beforeWord raw -43
field beforeWord reach -97
field beforeWord reachable 54
field beforeWord react 41
field beforeWord read -102
field beforeWord reading 111
field beforeWord reads -21
field beforeWord real 70
field beforeWord real-time -27
field beforeWord receipt -23
field beforeWord recommend -79
field beforeWord recommended -68
field beforeWord record -153
field beforeWord recording 40
field beforeWord records -26
field beforeWord reduce 34
field beforeWord reference -134
field beforeWord references -31
field beforeWord reflect -22
field beforeWord regions 67
field beforeWord register 21
field beforeWord registered -40
field beforeWord registering -30
field beforeWord registration 83
field beforeWord registry 44
field beforeWord rejected -29
field beforeWord related 26
field beforeWord relationship -62
field beforeWord relative -50
field beforeWord release -47
field beforeWord relevant 21
field beforeWord relying 39
field beforeWord remains -22
field beforeWord remember -27
field beforeWord remote -75
field beforeWord remove 49
field beforeWord removed -36
field beforeWord render 55
field beforeWord rendered -30
field beforeWord replace -160
field beforeWord replica -23
field beforeWord report 78
field beforeWord reports 128
field beforeWord repository 117
field beforeWord represents -24
field beforeWord request -29
field beforeWord requests 74
field beforeWord require -46
field beforeWord required -266
field beforeWord requirements -125
field beforeWord requires 77
field beforeWord requiring -21
field beforeWord resets -27
field beforeWord resolve -27
field beforeWord resource -156
field beforeWord resources 89
field beforeWord respective -40
field beforeWord response -148
field beforeWord responses -92
field beforeWord rest -40
field beforeWord restarts -47
field beforeWord result -183
field beforeWord results -234
field beforeWord retention 35
field beforeWord retrieval 93
field beforeWord retrieves -23
field beforeWord return -68
field beforeWord reverse -27
field beforeWord review -130
field beforeWord reviewer -26
field beforeWord right -26
field beforeWord role -187
field beforeWord roles -130
field beforeWord route 27
field beforeWord routing 80
field beforeWord row -194
field beforeWord rows 119
field beforeWord rule -210
field beforeWord rules -148
field beforeWord run -140
field beforeWord running -107
field beforeWord s3 -33
field beforeWord sales 94
field beforeWord same 33
field beforeWord saml -66
field beforeWord sample 111
field beforeWord save -243
field beforeWord saved 180
field beforeWord scan 73
field beforeWord scenarios 51
field beforeWord schedule 90
field beforeWord schema 116
field beforeWord scim -57
field beforeWord scope -244
field beforeWord scrape 44
field beforeWord screen 30
field beforeWord script -21
field beforeWord scripts -20
field beforeWord scroll 177
field beforeWord sdk -85
field beforeWord sdks -68
field beforeWord search -47
field beforeWord second 73
field beforeWord secret -76
field beforeWord secrets -43
field beforeWord section 610
field beforeWord sections -144
field beforeWord security -98
field beforeWord segment 47
field beforeWord select 404
field beforeWord selected -114
field beforeWord selection -155
field beforeWord self-hosted 20
field beforeWord send -83
field beforeWord sender 61
field beforeWord sending -32
field beforeWord sensitive -145
field beforeWord sent -53
field beforeWord separate 162
field beforeWord sequentially 64
field beforeWord series 85
field beforeWord serve -129
field beforeWord server -36
field beforeWord servers -110
field beforeWord service -385
field beforeWord services 34
field beforeWord session -70
field beforeWord set -134
field beforeWord setting 50
field beforeWord settings 800
field beforeWord several -200
field beforeWord severity -37
field beforeWord share -93
field beforeWord shared 51
field beforeWord sharing -121
field beforeWord shortcuts -36
field beforeWord should -164
field beforeWord show 30
field beforeWord shown 107
field beforeWord shows -157
field beforeWord side 111
field beforeWord sidebar -30
field beforeWord sign-up -28
field beforeWord similar -40
field beforeWord simply 148
field beforeWord single -32
field beforeWord sites 57
field beforeWord skip 149
field beforeWord slack 78
field beforeWord small -31
field beforeWord smtp 47
field beforeWord snowflake 163
field beforeWord so 97
field beforeWord software -33
field beforeWord solutions -44
field beforeWord some 54
field beforeWord sophisticated -33
field beforeWord source -157
field beforeWord sources 35
field beforeWord spec -34
field beforeWord specific 196
field beforeWord specifically 27
field beforeWord specified -32
field beforeWord specifies -38
field beforeWord specify 245
field beforeWord specifying 196
field beforeWord sql -152
field beforeWord ssh 30
field beforeWord ssl 235
field beforeWord sso -66
field beforeWord stack -48
field beforeWord stage 90
field beforeWord stages 211
field beforeWord standard 51
field beforeWord start 64
field beforeWord starting 126
field beforeWord starts 215
field beforeWord statement 28
field beforeWord states 99
field beforeWord statistics -93
field beforeWord status -51
field beforeWord statuses -118
field beforeWord step 60
field beforeWord steps -114
field beforeWord stop 38
field beforeWord storage -103
field beforeWord stored -137
field beforeWord stores -62
field beforeWord strategies -66
field beforeWord string -54
field beforeWord structure -108
field beforeWord structured 31
field beforeWord structures -123
field beforeWord studio 162
field beforeWord style -23
field beforeWord subscription 314
field beforeWord subscriptions -37
field beforeWord successful 95
field beforeWord sufficient -37
field beforeWord summary -88
field beforeWord support -136
field beforeWord supported -274
field beforeWord supports -218
field beforeWord sure -53
field beforeWord switch -22
field beforeWord sync 114
field beforeWord syntax -82
field beforeWord system -71
field beforeWord systems 23
field beforeWord tab -42
field beforeWord table -278
field beforeWord tables -90
field beforeWord tabs -87
field beforeWord tags -27
field beforeWord take -133
field beforeWord target 65
field beforeWord targeted -23
field beforeWord targeting -28
field beforeWord task 647
field beforeWord tasks 122
field beforeWord tax 124
field beforeWord team -37
field beforeWord template -132
field beforeWord templates -142
field beforeWord terms -65
field beforeWord terraform -68
field beforeWord test -59
field beforeWord testing -45
field beforeWord tests -81
field beforeWord text -154
field beforeWord than 32
field beforeWord that -35
field beforeWord their -96
field beforeWord them 61
field beforeWord themselves 95
field beforeWord then 82
field beforeWord there -146
field beforeWord these -459
field beforeWord they -124
field beforeWord third-party 109
field beforeWord this 73
field beforeWord those 81
field beforeWord three -131
field beforeWord thresholds -23
field beforeWord through -160
field beforeWord throughout 166
field beforeWord timeouts -91
field beforeWord timing -41
field beforeWord to -275
field beforeWord toggle -54
field beforeWord token -42
field beforeWord tokens -36
field beforeWord tool 121
field beforeWord toolbar -40
field beforeWord tooling -22
field beforeWord tools -280
field beforeWord top -62
field beforeWord topics -39
field beforeWord track -38
field beforeWord tracked 173
field beforeWord transformation -33
field beforeWord treats -27
field beforeWord trigger 199
field beforeWord triggers -23
field beforeWord troubleshooting -46
field beforeWord true 22
field beforeWord try -23
field beforeWord tutorial -136
field beforeWord twilio 40
field beforeWord two -333
field beforeWord type -136
field beforeWord typed 108
field beforeWord types -693
field beforeWord typical -49
field beforeWord typically -30
field beforeWord ui -169
field beforeWord under -107
field beforeWord understand 29
field beforeWord understanding -38
field beforeWord unique 41
field beforeWord unit -53
field beforeWord units -33
field beforeWord unless -31
field beforeWord up 274
field beforeWord update 150
field beforeWord updated -43
field beforeWord updates 42
field beforeWord updating -58
field beforeWord upgrade -33
field beforeWord upgraded -23
field beforeWord upload -40
field beforeWord uploaded -46
field beforeWord upon 36
field beforeWord uri -173
field beforeWord uris -44
field beforeWord urls -109
field beforeWord us -26
field beforeWord usage -189
field beforeWord use -239
field beforeWord used -185
field beforeWord user -106
field beforeWord users 440
field beforeWord uses -54
field beforeWord using -249
field beforeWord utilization -23
field beforeWord validate -43
field beforeWord validation -20
field beforeWord value 156
field beforeWord values -550
field beforeWord variable 161
field beforeWord variables -348
field beforeWord variety 28
field beforeWord various -58
field beforeWord vercel 29
field beforeWord verification -34
field beforeWord version -47
field beforeWord versioning -116
field beforeWord versions -20
field beforeWord via -94
field beforeWord viewing 56
field beforeWord views -20
field beforeWord virtual -40
field beforeWord visibility 23
field beforeWord visual 76
field beforeWord visualize -55
field beforeWord volume 42
field beforeWord wait 39
field beforeWord want -160
field beforeWord wants 44
field beforeWord warehouse -39
field beforeWord way -28
field beforeWord ways -303
field beforeWord we -162
field beforeWord web -89
field beforeWord webhook -157
field beforeWord website -26
field beforeWord websites 67
field beforeWord what 89
field beforeWord whatsapp 139
field beforeWord when -94
field beforeWord where -80
field beforeWord whether 118
field beforeWord which 36
field beforeWord while -33
field beforeWord who 87
field beforeWord whole -22
field beforeWord widgets -41
field beforeWord will 287
field beforeWord window 42
field beforeWord windows -35
field beforeWord wish -99
field beforeWord with -232
field beforeWord within -47
field beforeWord without 21
field beforeWord wizard -188
field beforeWord work -148
field beforeWord workflow 105
field beforeWord workflows -53
field beforeWord working -20
field beforeWord workloads -83
field beforeWord works -125
field beforeWord workspace -120
field beforeWord worth 30
field beforeWord would -69
field beforeWord yes 49
field beforeWord you'll -267
field beforeWord you've 176
field beforeWord your 90
field beforeWord you’ll 151
field beforeWord zero -44
field beforeWord zone -38
field bias 0 -261
field codeLanguage - 213
field codeLanguage bash -435
field codeLanguage console -60
field codeLanguage css 227
field codeLanguage curl -116
field codeLanguage diff -325
field codeLanguage env -243
field codeLanguage go 241
field codeLanguage graphql 59
field codeLanguage groovy -107
field codeLanguage hcl 70
field codeLanguage html 491
field codeLanguage http 275
field codeLanguage ini 25
field codeLanguage java -217
field codeLanguage javascript 320
field codeLanguage json -179
field codeLanguage jsx -270
field codeLanguage kotlin -78
field codeLanguage markdown -323
field codeLanguage mermaid -219
field codeLanguage nginx 260
field codeLanguage php 148
field codeLanguage powershell -78
field codeLanguage properties -23
field codeLanguage python -77
field codeLanguage ruby 125
field codeLanguage sh -403
field codeLanguage shell -61
field codeLanguage sql 338
field codeLanguage swift -29
field codeLanguage text -95
field codeLanguage toml -218
field codeLanguage ts -249
field codeLanguage tsx -831
field codeLanguage txt 142
field codeLanguage typescript 88
field codeLanguage xml -28
field codeLanguage yaml -312
field codeLanguage yml -261
field columnCount 1 -22
field columnCount 2 347
field columnCount 3 191
field columnCount 4 -324
field columnCount 5 -194
field columnCount 6 -51
field columnCount 7 -77
field columnHeader #0 -124
field columnHeader area -31
field columnHeader attribute -126
field columnHeader category -155
field columnHeader channel -24
field columnHeader code -59
field columnHeader column 99
field columnHeader component -59
field columnHeader config 92
field columnHeader configuration 543
field columnHeader date -38
field columnHeader description -35
field columnHeader environment -66
field columnHeader error -49
field columnHeader event -38
field columnHeader feature -91
field columnHeader features -21
field columnHeader field 882
field columnHeader fields 215
field columnHeader file -34
field columnHeader flag -31
field columnHeader format -117
field columnHeader function -40
field columnHeader guide -22
field columnHeader id -47
field columnHeader in -47
field columnHeader input 81
field columnHeader item 137
field columnHeader key 270
field columnHeader layer -24
field columnHeader level -60
field columnHeader method -53
field columnHeader metric -25
field columnHeader mode -74
field columnHeader name -357
field columnHeader object -129
field columnHeader operation -70
field columnHeader option 148
field columnHeader options -24
field columnHeader parameter 355
field columnHeader parameters 44
field columnHeader part 78
field columnHeader path -73
field columnHeader permission -150
field columnHeader property 59
field columnHeader protocol -70
field columnHeader provider -89
field columnHeader resource -41
field columnHeader scope -39
field columnHeader server -30
field columnHeader service -48
field columnHeader setting 549
field columnHeader shortcut -80
field columnHeader source -94
field columnHeader status -127
field columnHeader syntax -27
field columnHeader task -23
field columnHeader template -48
field columnHeader tool -97
field columnHeader type -136
field columnHeader user -34
field columnHeader variable 161
field columnHeaderLast area -31
field columnHeaderLast attribute -114
field columnHeaderLast category -115
field columnHeaderLast channel -24
field columnHeaderLast code -59
field columnHeaderLast column 138
field columnHeaderLast component -58
field columnHeaderLast configuration 253
field columnHeaderLast date -38
field columnHeaderLast description -35
field columnHeaderLast event -23
field columnHeaderLast feature -79
field columnHeaderLast features -20
field columnHeaderLast field 922
field columnHeaderLast fields 215
field columnHeaderLast flag -31
field columnHeaderLast format -117
field columnHeaderLast function -40
field columnHeaderLast item 154
field columnHeaderLast key 338
field columnHeaderLast layer -24
field columnHeaderLast level -60
field columnHeaderLast method -53
field columnHeaderLast mode -74
field columnHeaderLast name -320
field columnHeaderLast object -122
field columnHeaderLast operation -70
field columnHeaderLast option 200
field columnHeaderLast options -24
field columnHeaderLast parameter 364
field columnHeaderLast parameters 44
field columnHeaderLast part 78
field columnHeaderLast path -73
field columnHeaderLast permission -150
field columnHeaderLast property 59
field columnHeaderLast protocol -70
field columnHeaderLast provider -88
field columnHeaderLast resource -36
field columnHeaderLast scope -39
field columnHeaderLast server -30
field columnHeaderLast service -40
field columnHeaderLast setting 599
field columnHeaderLast shortcut -80
field columnHeaderLast status -127
field columnHeaderLast syntax -27
field columnHeaderLast task -35
field columnHeaderLast template -48
field columnHeaderLast tool -97
field columnHeaderLast type -133
field columnHeaderLast variable 128
field columnOther action -137
field columnOther admin -42
field columnOther amount -40
field columnOther at -20
field columnOther available 175
field columnOther can -20
field columnOther case -76
field columnOther check -88
field columnOther cli -41
field columnOther cloud 82
field columnOther command -39
field columnOther content 98
field columnOther create -24
field columnOther data -27
field columnOther database -27
field columnOther default -334
field columnOther delete -85
field columnOther description 534
field columnOther descriptions 187
field columnOther details -134
field columnOther do -35
field columnOther does 192
field columnOther edit -73
field columnOther effect -59
field columnOther environment -73
field columnOther event -38
field columnOther example -171
field columnOther examples -26
field columnOther field -137
field columnOther fields -87
field columnOther flag -35
field columnOther for 48
field columnOther format 421
field columnOther id -109
field columnOther image -22
field columnOther import -26
field columnOther in 105
field columnOther is -23
field columnOther it -51
field columnOther line -34
field columnOther meaning -28
field columnOther means -21
field columnOther method -20
field columnOther more -63
field columnOther must -101
field columnOther name -151
field columnOther notes -290
field columnOther operation -29
field columnOther options 57
field columnOther output -29
field columnOther parameter -25
field columnOther permissions 136
field columnOther priority -61
field columnOther purpose 77
field columnOther query 144
field columnOther recommended 184
field columnOther required 374
field columnOther role -28
field columnOther s3 134
field columnOther status -44
field columnOther step -26
field columnOther support -29
field columnOther supported -25
field columnOther to -155
field columnOther type -171
field columnOther ui -25
field columnOther usage 50
field columnOther use -62
field columnOther user -32
field columnOther users -112
field columnOther value 80
field columnOther values 429
field columnOther variable -75
field columnOther version 268
field columnOther view -25
field columnOther what -102
field columnOther where -56
field columnOther why -23
field columnOther you -64
field columnRole 0 -121
field columnRole 1 561
field columnRole 10 -1083
field columnRole 2 -158
field columnRole 3 467
field columnRole 5 -334
field columnRole 6 368
field columnRole 7 -111
field columnRole 8 439
field console 0 -152
field console 1 70
field console 2 -649
field consoleSpan 0 -458
field consoleSpan 1 -199
field consoleSpan 10 -393
field consoleSpan 11 -301
field consoleSpan 16 90
field consoleSpan 17 -219
field consoleSpan 18 34
field consoleSpan 19 -557
field consoleSpan 2 137
field consoleSpan 3 -203
field consoleSpan 8 236
field consoleSpan 9 -58
field consoleWord amazon 183
field consoleWord apple -279
field consoleWord auth0 -134
field consoleWord aws 257
field consoleWord azure -137
field consoleWord bitbucket -74
field consoleWord cloudflare -31
field consoleWord entra -31
field consoleWord gcp 242
field consoleWord github 436
field consoleWord google -114
field consoleWord grafana 33
field consoleWord jira 233
field consoleWord keycloak -453
field consoleWord mailgun -124
field consoleWord microsoft -253
field consoleWord mongodb -32
field consoleWord okta -548
field consoleWord onelogin -197
field consoleWord openai 167
field consoleWord segment 147
field consoleWord sendgrid -56
field consoleWord slack 59
field consoleWord teams 49
field consoleWord telegram 103
field consoleWord twilio 23
field consoleWord zapier -24
field depth 0 -211
field depth 1 222
field depth 2 111
field depth 3 124
field descriptionEmpty 0 38
field descriptionEmpty 1 -317
field descriptionEmpty 2 -364
field descriptionEmpty 4 -20
field descriptionFirst $ -88
field descriptionFirst 0 44
field descriptionFirst 1 30
field descriptionFirst 10 -50
field descriptionFirst 100 -30
field descriptionFirst 2 27
field descriptionFirst 3 -32
field descriptionFirst 3000 -38
field descriptionFirst 4 -34
field descriptionFirst 8 -25
field descriptionFirst a -169
field descriptionFirst accept 27
field descriptionFirst access -30
field descriptionFirst account -22
field descriptionFirst add 76
field descriptionFirst address -41
field descriptionFirst adds 126
field descriptionFirst adjust 47
field descriptionFirst admin 92
field descriptionFirst after 34
field descriptionFirst all -64
field descriptionFirst allow 233
field descriptionFirst allowed 48
field descriptionFirst allows 116
field descriptionFirst also 21
field descriptionFirst although 22
field descriptionFirst always -33
field descriptionFirst an -44
field descriptionFirst and 43
field descriptionFirst api 61
field descriptionFirst application 54
field descriptionFirst applications 56
field descriptionFirst apply 93
field descriptionFirst are -81
field descriptionFirst array -104
field descriptionFirst assertion 22
field descriptionFirst assign 79
field descriptionFirst attach 39
field descriptionFirst attribute -29
field descriptionFirst authentication 35
field descriptionFirst authorization 25
field descriptionFirst auto-generated -44
field descriptionFirst automatically -42
field descriptionFirst average 25
field descriptionFirst aws 64
field descriptionFirst azure -36
field descriptionFirst bearer 68
field descriptionFirst before -33
field descriptionFirst boolean -41
field descriptionFirst bridge -39
field descriptionFirst browser 34
field descriptionFirst build -40
field descriptionFirst built-in -21
field descriptionFirst by 89
field descriptionFirst can 35
field descriptionFirst can't -24
field descriptionFirst capability 112
field descriptionFirst certificate 92
field descriptionFirst changes 140
field descriptionFirst checks -165
field descriptionFirst choose 174
field descriptionFirst click -112
field descriptionFirst clicking -29
field descriptionFirst client -238
field descriptionFirst cluster -23
field descriptionFirst code -166
field descriptionFirst color 30
field descriptionFirst combine 22
field descriptionFirst comma-separated 135
field descriptionFirst configures 40
field descriptionFirst container -38
field descriptionFirst context 36
field descriptionFirst controls 120
field descriptionFirst copies -55
field descriptionFirst copy -86
field descriptionFirst counts 71
field descriptionFirst create -68
field descriptionFirst created -22
field descriptionFirst creates 71
field descriptionFirst creating -52
field descriptionFirst currency 21
field descriptionFirst custom 148
field descriptionFirst customizable 36
field descriptionFirst customize 30
field descriptionFirst daily -26
field descriptionFirst database 75
field descriptionFirst date -36
field descriptionFirst default -95
field descriptionFirst defaults 40
field descriptionFirst define 51
field descriptionFirst defines 155
field descriptionFirst delete -68
field descriptionFirst deny 53
field descriptionFirst depending 83
field descriptionFirst deploy -58
field descriptionFirst deployment 38
field descriptionFirst destination 31
field descriptionFirst determines 103
field descriptionFirst development 29
field descriptionFirst different 23
field descriptionFirst directly 22
field descriptionFirst disabled 48
field descriptionFirst displays -64
field descriptionFirst dns 49
field descriptionFirst docker -22
field descriptionFirst domain 44
field descriptionFirst don't -30
field descriptionFirst drag 35
field descriptionFirst dropdown 25
field descriptionFirst e.g 87
field descriptionFirst either 25
field descriptionFirst empty -82
field descriptionFirst enable -36
field descriptionFirst enabled 45
field descriptionFirst enables 117
field descriptionFirst enabling 73
field descriptionFirst endpoint 27
field descriptionFirst ensure -41
field descriptionFirst enter 175
field descriptionFirst enterprise 38
field descriptionFirst environment -55
field descriptionFirst events 51
field descriptionFirst every -49
field descriptionFirst everyone -52
field descriptionFirst example 48
field descriptionFirst exclude 42
field descriptionFirst export -44
field descriptionFirst external 27
field descriptionFirst extra 70
field descriptionFirst false -25
field descriptionFirst fetch -24
field descriptionFirst field 180
field descriptionFirst fields -67
field descriptionFirst file 25
field descriptionFirst fill 48
field descriptionFirst filters 59
field descriptionFirst findings -25
field descriptionFirst flag -66
field descriptionFirst for -52
field descriptionFirst from -40
field descriptionFirst function -22
field descriptionFirst generate -23
field descriptionFirst generates -44
field descriptionFirst get 38
field descriptionFirst go -58
field descriptionFirst handle 49
field descriptionFirst has -25
field descriptionFirst have -40
field descriptionFirst hello 69
field descriptionFirst here 35
field descriptionFirst hide -41
field descriptionFirst hides 54
field descriptionFirst hour 45
field descriptionFirst how 246
field descriptionFirst http: -90
field descriptionFirst http:// -63
field descriptionFirst https -41
field descriptionFirst https: -113
field descriptionFirst https:// -110
field descriptionFirst i.e -38
field descriptionFirst icon 36
field descriptionFirst if 103
field descriptionFirst implement -27
field descriptionFirst import 51
field descriptionFirst in -86
field descriptionFirst include 63
field descriptionFirst indicates -47
field descriptionFirst initial 24
field descriptionFirst input -20
field descriptionFirst internal 34
field descriptionFirst is 159
field descriptionFirst it -66
field descriptionFirst job -20
field descriptionFirst json 123
field descriptionFirst jwt 125
field descriptionFirst key -23
field descriptionFirst keys 26
field descriptionFirst kubectl 34
field descriptionFirst label 27
field descriptionFirst ldap 24
field descriptionFirst leave 136
field descriptionFirst lets -59
field descriptionFirst links -23
field descriptionFirst local 143
field descriptionFirst localhost -99
field descriptionFirst location 57
field descriptionFirst lock 23
field descriptionFirst make -26
field descriptionFirst manages -33
field descriptionFirst manually -25
field descriptionFirst match -51
field descriptionFirst matches 50
field descriptionFirst max 42
field descriptionFirst maximum 52
field descriptionFirst means -21
field descriptionFirst merge -28
field descriptionFirst metadata -28
field descriptionFirst minimum 56
field descriptionFirst mode 57
field descriptionFirst modify -27
field descriptionFirst most -27
field descriptionFirst multiple 59
field descriptionFirst mysql 22
field descriptionFirst name -122
field descriptionFirst network 26
field descriptionFirst never -39
field descriptionFirst no -154
field descriptionFirst none 44
field descriptionFirst not -23
field descriptionFirst note -40
field descriptionFirst notification 22
field descriptionFirst notify 33
field descriptionFirst numeric -23
field descriptionFirst oauth 78
field descriptionFirst object -24
field descriptionFirst off 103
field descriptionFirst on 147
field descriptionFirst once -22
field descriptionFirst one 53
field descriptionFirst one-time 52
field descriptionFirst only -33
field descriptionFirst open -36
field descriptionFirst openai 34
field descriptionFirst opens -62
field descriptionFirst operator 45
field descriptionFirst option 21
field descriptionFirst optional 62
field descriptionFirst optionally 52
field descriptionFirst organization 28
field descriptionFirst parameter 98
field descriptionFirst password -86
field descriptionFirst paste 25
field descriptionFirst path 105
field descriptionFirst pause -32
field descriptionFirst perform -35
field descriptionFirst permanently -44
field descriptionFirst pick 52
field descriptionFirst pin -25
field descriptionFirst please -25
field descriptionFirst plugin -30
field descriptionFirst point 31
field descriptionFirst port 27
field descriptionFirst prevent 24
field descriptionFirst primary 39
field descriptionFirst production 23
field descriptionFirst profile -57
field descriptionFirst provide 59
field descriptionFirst publish 40
field descriptionFirst query 93
field descriptionFirst quick -37
field descriptionFirst quickly -36
field descriptionFirst randomly -26
field descriptionFirst read -23
field descriptionFirst read-only -54
field descriptionFirst real-time -29
field descriptionFirst recommended -75
field descriptionFirst records 61
field descriptionFirst redirect -32
field descriptionFirst refers 223
field descriptionFirst region -22
field descriptionFirst register 59
field descriptionFirst remember 28
field descriptionFirst removes -20
field descriptionFirst reports -20
field descriptionFirst repository 39
field descriptionFirst request 38
field descriptionFirst require 28
field descriptionFirst required 28
field descriptionFirst resource 34
field descriptionFirst restrict 33
field descriptionFirst return -27
field descriptionFirst returns -101
field descriptionFirst rule 27
field descriptionFirst run -31
field descriptionFirst runs 64
field descriptionFirst same 43
field descriptionFirst saml 78
field descriptionFirst schedule -22
field descriptionFirst scheduled -30
field descriptionFirst sdk 28
field descriptionFirst secret 34
field descriptionFirst security -21
field descriptionFirst see 24
field descriptionFirst select 124
field descriptionFirst selecting -33
field descriptionFirst selects 225
field descriptionFirst send -91
field descriptionFirst sends -23
field descriptionFirst server 39
field descriptionFirst session 21
field descriptionFirst set 168
field descriptionFirst sets 512
field descriptionFirst setting -84
field descriptionFirst should -27
field descriptionFirst show -23
field descriptionFirst shown 111
field descriptionFirst shows -215
field descriptionFirst sign -34
field descriptionFirst similar -26
field descriptionFirst simply -47
field descriptionFirst single -22
field descriptionFirst skip -48
field descriptionFirst so -47
field descriptionFirst sort 69
field descriptionFirst source 32
field descriptionFirst specifies 413
field descriptionFirst specify 102
field descriptionFirst ssl 34
field descriptionFirst start -28
field descriptionFirst state -29
field descriptionFirst storage -33
field descriptionFirst store -26
field descriptionFirst string -156
field descriptionFirst subject 21
field descriptionFirst switch 57
field descriptionFirst tab -80
field descriptionFirst tabs 45
field descriptionFirst tag 60
field descriptionFirst target 65
field descriptionFirst test 159
field descriptionFirst text 86
field descriptionFirst that -28
field descriptionFirst the 202
field descriptionFirst these -44
field descriptionFirst title 33
field descriptionFirst tls 52
field descriptionFirst to -395
field descriptionFirst toggle 137
field descriptionFirst tool -32
field descriptionFirst total 67
field descriptionFirst trace -24
field descriptionFirst transaction -21
field descriptionFirst trigger 226
field descriptionFirst triggers -21
field descriptionFirst true 25
field descriptionFirst turn 41
field descriptionFirst turns 64
field descriptionFirst understand -26
field descriptionFirst unique 102
field descriptionFirst update -60
field descriptionFirst upgrade 20
field descriptionFirst upload -29
field descriptionFirst url 85
field descriptionFirst usage 48
field descriptionFirst use -110
field descriptionFirst useful -33
field descriptionFirst user -20
field descriptionFirst users -98
field descriptionFirst uses -34
field descriptionFirst usually -22
field descriptionFirst value 252
field descriptionFirst values 69
field descriptionFirst variable -105
field descriptionFirst verify -90
field descriptionFirst version 48
field descriptionFirst view -32
field descriptionFirst we 39
field descriptionFirst where -154
field descriptionFirst whether 104
field descriptionFirst which 62
field descriptionFirst who 100
field descriptionFirst will -156
field descriptionFirst with -34
field descriptionFirst within -36
field descriptionFirst without -50
field descriptionFirst workflow 25
field descriptionFirst write 53
field descriptionFirst written -22
field descriptionFirst yes -74
field descriptionFirst you 140
field descriptionFirst your 176
field descriptionFirstClass accept 26
field descriptionFirstClass aimless -69
field descriptionFirstClass be 75
field descriptionFirstClass beforePlace -32
field descriptionFirstClass blank -32
field descriptionFirstClass button 82
field descriptionFirstClass check -224
field descriptionFirstClass click -182
field descriptionFirstClass configure 119
field descriptionFirstClass conjunction 26
field descriptionFirstClass consoleNoun -37
field descriptionFirstClass contrast 32
field descriptionFirstClass dateNoun -79
field descriptionFirstClass defaultHeader -55
field descriptionFirstClass descriptionHeader 217
field descriptionFirstClass determiner 196
field descriptionFirstClass display -301
field descriptionFirstClass edition 62
field descriptionFirstClass enter 491
field descriptionFirstClass exampleHeader 46
field descriptionFirstClass fieldNoun 103
field descriptionFirstClass fillingVerb 654
field descriptionFirstClass followUp -35
field descriptionFirstClass formNoun -122
field descriptionFirstClass genericHeading -62
field descriptionFirstClass groupNoun -50
field descriptionFirstClass headingVerb -79
field descriptionFirstClass hostNoun 126
field descriptionFirstClass inputNoun 414
field descriptionFirstClass kindNoun -51
field descriptionFirstClass labelConnector -60
field descriptionFirstClass labelFiller 109
field descriptionFirstClass labelHeader 84
field descriptionFirstClass leave 117
field descriptionFirstClass make -97
field descriptionFirstClass manipulate -179
field descriptionFirstClass menuNoun 214
field descriptionFirstClass multilineNoun 257
field descriptionFirstClass navigate -143
field descriptionFirstClass negation -280
field descriptionFirstClass numberNoun 191
field descriptionFirstClass numberWord 78
field descriptionFirstClass obligation 117
field descriptionFirstClass off -38
field descriptionFirstClass on 158
field descriptionFirstClass optionNoun 303
field descriptionFirstClass optionalHeader 62
field descriptionFirstClass optionsHeader 119
field descriptionFirstClass otherHeader -150
field descriptionFirstClass pairNoun 56
field descriptionFirstClass paste 24
field descriptionFirstClass place -177
field descriptionFirstClass plainNoun -24
field descriptionFirstClass pointer -64
field descriptionFirstClass possessive 167
field descriptionFirstClass possibility 80
field descriptionFirstClass preposition -336
field descriptionFirstClass pronoun 51
field descriptionFirstClass remark -32
field descriptionFirstClass requiredHeader -34
field descriptionFirstClass secretNoun -96
field descriptionFirstClass select 335
field descriptionFirstClass slugEnd -184
field descriptionFirstClass slugVerb 58
field descriptionFirstClass softener 159
field descriptionFirstClass structural 192
field descriptionFirstClass submitVerb 75
field descriptionFirstClass switchEffect 474
field descriptionFirstClass switchOn 209
field descriptionFirstClass titleNoun -47
field descriptionFirstClass toggleNoun 148
field descriptionFirstClass trialVerb -109
field descriptionFirstClass upload 94
field descriptionFirstClass urlNoun 68
field descriptionFirstClass valueWord 49
field descriptionFirstClass vendor 85
field descriptionFirstClass weakLabelHeader -179
field descriptionHasSpan 0 -310
field descriptionLength 0 -257
field descriptionLength 2 80
field descriptionLength 3 -49
field descriptionLength 4 -102
field descriptionLength 5 -145
field descriptionLength 6 -24
field descriptionLength 7 60
field descriptionMood 0 -40
field descriptionMood 1 104
field descriptionMood 2 127
field descriptionMood 3 -133
field descriptionMood 4 -24
field descriptionMood 5 -112
field descriptionPhrase byDefault 495
field descriptionPhrase defaultIs 327
field descriptionPhrase example -175
field descriptionPhrase existing 50
field descriptionPhrase filledByItself -130
field descriptionPhrase following 279
field descriptionPhrase followingValues -21
field descriptionPhrase fromMenu 295
field descriptionPhrase leaveBlank 236
field descriptionPhrase logIn -360
field descriptionPhrase multiline 283
field descriptionPhrase neededIf -21
field descriptionPhrase needs 165
field descriptionPhrase omission 48
field descriptionPhrase oneOf 123
field descriptionPhrase optional 556
field descriptionPhrase optionsAnnounced 128
field descriptionPhrase ordered 413
field descriptionPhrase pairs 90
field descriptionPhrase range 49
field descriptionPhrase recommended 202
field descriptionPhrase required 223
field descriptionPhrase separated 193
field descriptionPhrase severalOf -171
field descriptionPhrase shownOnly 139
field descriptionPhrase softened 274
field descriptionPhrase valuesAre -44
field descriptionPhrase whether 728
field descriptionSecondMood 0 32
field descriptionSecondMood 1 20
field descriptionSecondMood 2 130
field descriptionSecondMood 3 228
field descriptionSecondMood 4 20
field descriptionSecondMood 5 46
field descriptionSecondMood 6 142
field descriptionVerb accept 29
field descriptionVerb access 73
field descriptionVerb activate -20
field descriptionVerb add 89
field descriptionVerb adjust 53
field descriptionVerb apply 132
field descriptionVerb assign 47
field descriptionVerb attach 29
field descriptionVerb browse -20
field descriptionVerb build -53
field descriptionVerb change -39
field descriptionVerb check 34
field descriptionVerb choose 232
field descriptionVerb clear 33
field descriptionVerb click -128
field descriptionVerb clicking -51
field descriptionVerb configure 37
field descriptionVerb confirm -36
field descriptionVerb connect -41
field descriptionVerb copy -124
field descriptionVerb create -103
field descriptionVerb creating -62
field descriptionVerb customize 24
field descriptionVerb define 107
field descriptionVerb delete -47
field descriptionVerb deploy -54
field descriptionVerb describe 70
field descriptionVerb disable -33
field descriptionVerb disabling 51
field descriptionVerb download -71
field descriptionVerb edit -66
field descriptionVerb enable 39
field descriptionVerb enabling 26
field descriptionVerb ensure -85
field descriptionVerb enter 194
field descriptionVerb export -49
field descriptionVerb fill 82
field descriptionVerb find 65
field descriptionVerb flag -70
field descriptionVerb generate -121
field descriptionVerb give 73
field descriptionVerb go -48
field descriptionVerb import 94
field descriptionVerb input -21
field descriptionVerb insert -108
field descriptionVerb install -55
field descriptionVerb invite 48
field descriptionVerb keep -77
field descriptionVerb learn -20
field descriptionVerb leave 66
field descriptionVerb log -35
field descriptionVerb login -111
field descriptionVerb make -84
field descriptionVerb mark 32
field descriptionVerb modify 28
field descriptionVerb move -44
field descriptionVerb name -67
field descriptionVerb new 64
field descriptionVerb note -82
field descriptionVerb open 23
field descriptionVerb pick 64
field descriptionVerb populate 55
field descriptionVerb provide 36
field descriptionVerb providing -44
field descriptionVerb read -110
field descriptionVerb register 49
field descriptionVerb review -40
field descriptionVerb see -84
field descriptionVerb select 131
field descriptionVerb selecting -23
field descriptionVerb set 119
field descriptionVerb setting -73
field descriptionVerb specify 40
field descriptionVerb start 31
field descriptionVerb state -31
field descriptionVerb switch 54
field descriptionVerb test 103
field descriptionVerb toggle 166
field descriptionVerb turn 22
field descriptionVerb update -82
field descriptionVerb upload -69
field descriptionVerb using -65
field descriptionVerb validate 43
field descriptionVerb verify -42
field descriptionVerb view -107
field descriptionWord $ 49
field descriptionWord % 31
field descriptionWord & -41
field descriptionWord + 57
field descriptionWord -d 22
field descriptionWord -n 25
field descriptionWord . 258
field descriptionWord ... -43
field descriptionWord / -33
field descriptionWord /.well-known/openid-configuration 30
field descriptionWord = 33
field descriptionWord _ 65
field descriptionWord abilities -38
field descriptionWord ability -66
field descriptionWord about 68
field descriptionWord above 78
field descriptionWord accept -24
field descriptionWord accepted -21
field descriptionWord access 94
field descriptionWord accessible 46
field descriptionWord according -31
field descriptionWord account 47
field descriptionWord accounts -44
field descriptionWord acl 61
field descriptionWord acme 34
field descriptionWord across -80
field descriptionWord acs 27
field descriptionWord acting 41
field descriptionWord action -40
field descriptionWord actions -138
field descriptionWord activate -22
field descriptionWord active 118
field descriptionWord activities -49
field descriptionWord activity 22
field descriptionWord actual 46
field descriptionWord actually 117
field descriptionWord adapter -29
field descriptionWord add -69
field descriptionWord added 122
field descriptionWord adding -39
field descriptionWord addition 27
field descriptionWord additionally -26
field descriptionWord address 67
field descriptionWord addresses 123
field descriptionWord adds 105
field descriptionWord adjust 52
field descriptionWord adjusts 33
field descriptionWord admin 126
field descriptionWord administer -42
field descriptionWord administration -43
field descriptionWord administrator -25
field descriptionWord administrators 28
field descriptionWord admins -36
field descriptionWord advanced -163
field descriptionWord affect -30
field descriptionWord affected -65
field descriptionWord affects 54
field descriptionWord after 91
field descriptionWord against 33
field descriptionWord agents -22
field descriptionWord aggregate 87
field descriptionWord aggregates -24
field descriptionWord aggregation 65
field descriptionWord ai -92
field descriptionWord alert 34
field descriptionWord algorithm 120
field descriptionWord allocate 28
field descriptionWord allow 160
field descriptionWord allowed 84
field descriptionWord allowing -60
field descriptionWord allows 93
field descriptionWord along 37
field descriptionWord alphanumeric 71
field descriptionWord already -52
field descriptionWord also -112
field descriptionWord although 20
field descriptionWord always -72
field descriptionWord amount 258
field descriptionWord analysis -32
field descriptionWord analytics 79
field descriptionWord analyze 29
field descriptionWord and -455
field descriptionWord and/or 63
field descriptionWord announcement -33
field descriptionWord annual 27
field descriptionWord anonymous 35
field descriptionWord anthropic 63
field descriptionWord anyone -38
field descriptionWord apache -85
field descriptionWord api 147
field descriptionWord app -148
field descriptionWord appears 110
field descriptionWord applicable -44
field descriptionWord application -31
field descriptionWord application/json 24
field descriptionWord applications -53
field descriptionWord applied 61
field descriptionWord applies 136
field descriptionWord apply 161
field descriptionWord approval -29
field descriptionWord approved -46
field descriptionWord apps 60
field descriptionWord archive -33
field descriptionWord are 42
field descriptionWord arguments 51
field descriptionWord arn 43
field descriptionWord array -152
field descriptionWord arrives -24
field descriptionWord artifacts -25
field descriptionWord as -60
field descriptionWord ask -31
field descriptionWord asking 41
field descriptionWord aspect 27
field descriptionWord assertion 119
field descriptionWord assets -46
field descriptionWord assigned 52
field descriptionWord assignment 65
field descriptionWord assigns -31
field descriptionWord associate 70
field descriptionWord associated -43
field descriptionWord asterisk 40
field descriptionWord async -53
field descriptionWord at -34
field descriptionWord attach 25
field descriptionWord attached 106
field descriptionWord attachments -24
field descriptionWord attempted -67
field descriptionWord attribute 205
field descriptionWord attributed 29
field descriptionWord aud 29
field descriptionWord audit -181
field descriptionWord auth -20
field descriptionWord authenticate -51
field descriptionWord authenticated -36
field descriptionWord authorization 84
field descriptionWord auto -56
field descriptionWord automate -23
field descriptionWord automated -38
field descriptionWord automatically -104
field descriptionWord available -45
field descriptionWord avoid -25
field descriptionWord awaiting 35
field descriptionWord axis -62
field descriptionWord b -26
field descriptionWord back -115
field descriptionWord backed -46
field descriptionWord backend 97
field descriptionWord backup 143
field descriptionWord balance 36
field descriptionWord bank 26
field descriptionWord bar 113
field descriptionWord base64 33
field descriptionWord based -111
field descriptionWord basic 54
field descriptionWord basics -28
field descriptionWord basis -68
field descriptionWord batches -26
field descriptionWord be 174
field descriptionWord bearer 35
field descriptionWord been -155
field descriptionWord before 80
field descriptionWord begin -21
field descriptionWord beginning 46
field descriptionWord behave -31
field descriptionWord behavior -35
field descriptionWord being -73
field descriptionWord belong 47
field descriptionWord belongs -49
field descriptionWord beta -38
field descriptionWord better -69
field descriptionWord between 90
field descriptionWord billing -25
field descriptionWord binaries -43
field descriptionWord binary 59
field descriptionWord bind 58
field descriptionWord binding 67
field descriptionWord bitbucket -44
field descriptionWord blank 87
field descriptionWord block -68
field descriptionWord blocks -46
field descriptionWord board -69
field descriptionWord body -37
field descriptionWord boolean -115
field descriptionWord bot -32
field descriptionWord both -123
field descriptionWord bots -40
field descriptionWord bottom 53
field descriptionWord boundaries -29
field descriptionWord box 110
field descriptionWord branch 38
field descriptionWord branches 34
field descriptionWord breakdown -39
field descriptionWord bridge -84
field descriptionWord brief -38
field descriptionWord broad -30
field descriptionWord broker 28
field descriptionWord browse -21
field descriptionWord browser -55
field descriptionWord buffer 60
field descriptionWord bugs -21
field descriptionWord build 209
field descriptionWord builder -20
field descriptionWord builds 51
field descriptionWord built -23
field descriptionWord business 31
field descriptionWord but -148
field descriptionWord button -138
field descriptionWord buttons -27
field descriptionWord bypass 49
field descriptionWord bytes -103
field descriptionWord c -36
field descriptionWord ca -29
field descriptionWord caching -36
field descriptionWord calculate 64
field descriptionWord calculated -62
field descriptionWord calendar -20
field descriptionWord callback 39
field descriptionWord called -27
field descriptionWord calling 23
field descriptionWord calls 160
field descriptionWord came -23
field descriptionWord campaign 158
field descriptionWord can 62
field descriptionWord can't -43
field descriptionWord canceled -33
field descriptionWord cannot -88
field descriptionWord canvas 20
field descriptionWord cap 26
field descriptionWord capability 104
field descriptionWord capture -67
field descriptionWord card 63
field descriptionWord cases -26
field descriptionWord catalog -55
field descriptionWord category -41
field descriptionWord cc 27
field descriptionWord cdn 20
field descriptionWord center 78
field descriptionWord central -50
field descriptionWord certain 237
field descriptionWord certificate 37
field descriptionWord certificates -23
field descriptionWord change -184
field descriptionWord changes -87
field descriptionWord channel 64
field descriptionWord character 63
field descriptionWord characters 78
field descriptionWord charge -34
field descriptionWord chart -93
field descriptionWord charts -127
field descriptionWord chat -197
field descriptionWord chatbot -22
field descriptionWord checkbox 72
field descriptionWord checkboxes 21
field descriptionWord checked 22
field descriptionWord checking 27
field descriptionWord checkout 39
field descriptionWord checks -133
field descriptionWord choice -50
field descriptionWord choose 195
field descriptionWord chosen 173
field descriptionWord chunk 76
field descriptionWord ci -89
field descriptionWord ci/cd -46
field descriptionWord cidr 71
field descriptionWord claims -27
field descriptionWord clean -27
field descriptionWord cleanup -61
field descriptionWord clear 22
field descriptionWord cli -29
field descriptionWord click -164
field descriptionWord clicked -21
field descriptionWord clicking -37
field descriptionWord client 49
field descriptionWord close 36
field descriptionWord closed 80
field descriptionWord cluster -114
field descriptionWord code 80
field descriptionWord collect -31
field descriptionWord collections -70
field descriptionWord color 397
field descriptionWord column 98
field descriptionWord columns 44
field descriptionWord combined -26
field descriptionWord comes -34
field descriptionWord comma-separated 206
field descriptionWord command 64
field descriptionWord commands -95
field descriptionWord comment 30
field descriptionWord commits 35
field descriptionWord common -57
field descriptionWord communication 98
field descriptionWord community -27
field descriptionWord compact 115
field descriptionWord company -42
field descriptionWord compared 51
field descriptionWord compares 60
field descriptionWord comparing -38
field descriptionWord compiles -30
field descriptionWord complete -32
field descriptionWord completely -25
field descriptionWord completes -63
field descriptionWord completion 23
field descriptionWord complex -47
field descriptionWord component -56
field descriptionWord components -48
field descriptionWord compose 40
field descriptionWord compression 20
field descriptionWord compute 21
field descriptionWord concatenated -94
field descriptionWord concrete 50
field descriptionWord concurrency -22
field descriptionWord concurrent -42
field descriptionWord condition 28
field descriptionWord conditional 198
field descriptionWord conditions 237
field descriptionWord config -66
field descriptionWord configurable -42
field descriptionWord configuration -186
field descriptionWord configurations -91
field descriptionWord configure 68
field descriptionWord configured -85
field descriptionWord configures 38
field descriptionWord confirm -23
field descriptionWord confirmation -37
field descriptionWord confirmed 55
field descriptionWord conflicts -37
field descriptionWord connect -114
field descriptionWord connecting -28
field descriptionWord connection 72
field descriptionWord connections -79
field descriptionWord consecutive 72
field descriptionWord considered 38
field descriptionWord consistent -30
field descriptionWord console 111
field descriptionWord contact 69
field descriptionWord contacts -48
field descriptionWord contain 32
field descriptionWord container -113
field descriptionWord containers 66
field descriptionWord containing -82
field descriptionWord contains -80
field descriptionWord contents 62
field descriptionWord context 110
field descriptionWord continue -39
field descriptionWord continuous -20
field descriptionWord contribution -28
field descriptionWord contributions -34
field descriptionWord control -117
field descriptionWord controlled 46
field descriptionWord controlling -20
field descriptionWord controls 310
field descriptionWord conversation -34
field descriptionWord conversations -48
field descriptionWord cookie 21
field descriptionWord copied -61
field descriptionWord copies -75
field descriptionWord copy -156
field descriptionWord core -67
field descriptionWord corner -26
field descriptionWord correct -77
field descriptionWord correctly -22
field descriptionWord correlate -29
field descriptionWord correspond 47
field descriptionWord corresponding 25
field descriptionWord costs 43
field descriptionWord count 118
field descriptionWord country 65
field descriptionWord counts 48
field descriptionWord cover 35
field descriptionWord cpu -84
field descriptionWord created 161
field descriptionWord creates -48
field descriptionWord creating -30
field descriptionWord creation -34
field descriptionWord credential 38
field descriptionWord credit -63
field descriptionWord credits 39
field descriptionWord cron 41
field descriptionWord css 60
field descriptionWord csv -83
field descriptionWord cumulative 21
field descriptionWord currency 59
field descriptionWord current -226
field descriptionWord currently 24
field descriptionWord curve 21
field descriptionWord customer 48
field descriptionWord customers -34
field descriptionWord customizable 32
field descriptionWord customize -63
field descriptionWord cve -29
field descriptionWord d 28
field descriptionWord daily 25
field descriptionWord dark 41
field descriptionWord dashboard -173
field descriptionWord dashboards -40
field descriptionWord data -318
field descriptionWord database 78
field descriptionWord databases -25
field descriptionWord datasource 31
field descriptionWord date 200
field descriptionWord date-time 22
field descriptionWord day 39
field descriptionWord days 118
field descriptionWord debug -27
field descriptionWord decide -63
field descriptionWord decimal 22
field descriptionWord dedicated -41
field descriptionWord default 182
field descriptionWord defaults 93
field descriptionWord define 103
field descriptionWord defined 29
field descriptionWord defines 146
field descriptionWord defining -40
field descriptionWord definition -44
field descriptionWord delete -123
field descriptionWord deleted -20
field descriptionWord deletes -37
field descriptionWord deleting -63
field descriptionWord deliver -30
field descriptionWord delivery -42
field descriptionWord demand 29
field descriptionWord denied 60
field descriptionWord deny -53
field descriptionWord dependencies -21
field descriptionWord dependency 22
field descriptionWord depending 128
field descriptionWord deploy -73
field descriptionWord deploying 43
field descriptionWord deployment 20
field descriptionWord deployments -22
field descriptionWord derived -54
field descriptionWord describe 127
field descriptionWord description 99
field descriptionWord design -33
field descriptionWord designed -52
field descriptionWord desktop 21
field descriptionWord destination 22
field descriptionWord detailed -20
field descriptionWord detected -54
field descriptionWord determine 24
field descriptionWord determines 252
field descriptionWord developer 34
field descriptionWord developers -25
field descriptionWord development -62
field descriptionWord device -91
field descriptionWord devices 27
field descriptionWord dialog -36
field descriptionWord dimension 35
field descriptionWord direct -69
field descriptionWord directly -89
field descriptionWord directories -26
field descriptionWord directory 225
field descriptionWord disabled 60
field descriptionWord disabling 50
field descriptionWord discord -23
field descriptionWord discount 52
field descriptionWord dispatch 32
field descriptionWord display 68
field descriptionWord displayed 131
field descriptionWord displays -149
field descriptionWord distinguish 34
field descriptionWord distinguished 35
field descriptionWord distribute -20
field descriptionWord distributed -38
field descriptionWord distribution -92
field descriptionWord dn 81
field descriptionWord dns 65
field descriptionWord docker 154
field descriptionWord dockerfile 23
field descriptionWord document -51
field descriptionWord documentation -42
field descriptionWord docx 25
field descriptionWord does -64
field descriptionWord doesn't -61
field descriptionWord domain 77
field descriptionWord don't -65
field descriptionWord done -26
field descriptionWord double -32
field descriptionWord down 91
field descriptionWord downloaded 68
field descriptionWord downloads -62
field descriptionWord draft -27
field descriptionWord drafts -25
field descriptionWord dragging -26
field descriptionWord drawn 47
field descriptionWord driver 42
field descriptionWord drop 66
field descriptionWord drop-down -49
field descriptionWord dropdown -56
field descriptionWord dropped -23
field descriptionWord due 36
field descriptionWord dump -33
field descriptionWord duplicate -65
field descriptionWord duration 132
field descriptionWord during 124
field descriptionWord dynamic -50
field descriptionWord e.g 623
field descriptionWord earliest 41
field descriptionWord easier -36
field descriptionWord easy -42
field descriptionWord edge 84
field descriptionWord edit -165
field descriptionWord editor 30
field descriptionWord element 64
field descriptionWord elements -47
field descriptionWord else -27
field descriptionWord email 135
field descriptionWord emails 117
field descriptionWord embedded 81
field descriptionWord emitted 34
field descriptionWord emoji 21
field descriptionWord employee -35
field descriptionWord enable 83
field descriptionWord enabled 172
field descriptionWord enables 106
field descriptionWord enabling 88
field descriptionWord encoded 22
field descriptionWord encoding 62
field descriptionWord encrypted -32
field descriptionWord encryption -107
field descriptionWord end-to-end -25
field descriptionWord ending 55
field descriptionWord endpoint -32
field descriptionWord endpoints 128
field descriptionWord enforce 43
field descriptionWord engine -81
field descriptionWord enhanced 52
field descriptionWord ensure -44
field descriptionWord ensures -35
field descriptionWord ensuring -21
field descriptionWord enter 239
field descriptionWord entering -49
field descriptionWord enterprise 338
field descriptionWord entire -70
field descriptionWord entries 55
field descriptionWord environment -63
field descriptionWord equal -77
field descriptionWord equals 31
field descriptionWord error 133
field descriptionWord errors -36
field descriptionWord evaluate 98
field descriptionWord evaluated 25
field descriptionWord evaluating -22
field descriptionWord evaluation -37
field descriptionWord even 40
field descriptionWord event -118
field descriptionWord events -213
field descriptionWord ever 27
field descriptionWord everyone -58
field descriptionWord everything -32
field descriptionWord ex -46
field descriptionWord exact -23
field descriptionWord exactly -32
field descriptionWord examples -35
field descriptionWord exceed -25
field descriptionWord exceeding 20
field descriptionWord exceeds -20
field descriptionWord exchange -32
field descriptionWord exclude 78
field descriptionWord execute 171
field descriptionWord executed -83
field descriptionWord execution -140
field descriptionWord executions -55
field descriptionWord exists 35
field descriptionWord expected -58
field descriptionWord experience -78
field descriptionWord experiment -65
field descriptionWord expires 53
field descriptionWord explains 31
field descriptionWord explicitly -22
field descriptionWord export -77
field descriptionWord exports -25
field descriptionWord expose -31
field descriptionWord exposure 23
field descriptionWord exposures -22
field descriptionWord expressions -75
field descriptionWord extension 36
field descriptionWord external -53
field descriptionWord extra 54
field descriptionWord extract 52
field descriptionWord extracted 117
field descriptionWord factory 94
field descriptionWord failed 59
field descriptionWord fails 74
field descriptionWord failure -43
field descriptionWord false -37
field descriptionWord far -40
field descriptionWord faster -26
field descriptionWord favorite -35
field descriptionWord feature -141
field descriptionWord features -147
field descriptionWord feedback -78
field descriptionWord field 36
field descriptionWord fields -179
field descriptionWord file -60
field descriptionWord file(s) 68
field descriptionWord fill 46
field descriptionWord filled 89
field descriptionWord filter 97
field descriptionWord filtering 27
field descriptionWord filters 93
field descriptionWord finance -22
field descriptionWord find -25
field descriptionWord finding -406
field descriptionWord first -94
field descriptionWord five 24
field descriptionWord fix -42
field descriptionWord fixed -42
field descriptionWord flag -87
field descriptionWord flags 113
field descriptionWord flat 56
field descriptionWord flows -29
field descriptionWord focus -22
field descriptionWord folders -23
field descriptionWord follow 29
field descriptionWord following -120
field descriptionWord follows -24
field descriptionWord for 169
field descriptionWord forces 49
field descriptionWord form 100
field descriptionWord format 106
field descriptionWord formatted 30
field descriptionWord forms -39
field descriptionWord four 104
field descriptionWord fqdn -37
field descriptionWord framework -21
field descriptionWord frequency 117
field descriptionWord front 22
field descriptionWord full 24
field descriptionWord function 47
field descriptionWord functionality -26
field descriptionWord functions -22
field descriptionWord further 35
field descriptionWord gain -20
field descriptionWord gantt -33
field descriptionWord gateway 45
field descriptionWord gateways 38
field descriptionWord gathering 46
field descriptionWord gauge -38
field descriptionWord gb -54
field descriptionWord general -52
field descriptionWord generate -152
field descriptionWord generated 61
field descriptionWord generates -65
field descriptionWord generation 46
field descriptionWord get 127
field descriptionWord gets -69
field descriptionWord git 23
field descriptionWord github -87
field descriptionWord gitlab -120
field descriptionWord gitops -24
field descriptionWord given -55
field descriptionWord global 44
field descriptionWord go -47
field descriptionWord going 206
field descriptionWord google 24
field descriptionWord grafana -21
field descriptionWord grants -25
field descriptionWord greater 31
field descriptionWord grid 23
field descriptionWord group -31
field descriptionWord grouped -39
field descriptionWord grouping 72
field descriptionWord handled 45
field descriptionWord handles -43
field descriptionWord happens -27
field descriptionWord hardware -49
field descriptionWord harness 27
field descriptionWord has -123
field descriptionWord hash 49
field descriptionWord have -259
field descriptionWord head 65
field descriptionWord header -24
field descriptionWord headers 20
field descriptionWord health -40
field descriptionWord hello 68
field descriptionWord helm -51
field descriptionWord help 38
field descriptionWord helpful 85
field descriptionWord helps -31
field descriptionWord here 48
field descriptionWord hide -63
field descriptionWord hides 46
field descriptionWord high -23
field descriptionWord higher -35
field descriptionWord highly -27
field descriptionWord history -75
field descriptionWord hold -74
field descriptionWord home -40
field descriptionWord horizontal 53
field descriptionWord host -44
field descriptionWord hosted -50
field descriptionWord hostname -51
field descriptionWord hosts -23
field descriptionWord hour 43
field descriptionWord hours 53
field descriptionWord hover -22
field descriptionWord how 398
field descriptionWord hr 20
field descriptionWord html 91
field descriptionWord http 175
field descriptionWord http: -79
field descriptionWord http:// -62
field descriptionWord https 114
field descriptionWord https: -236
field descriptionWord https:// -91
field descriptionWord hub 101
field descriptionWord hugging 25
field descriptionWord human -32
field descriptionWord hypothesis 51
field descriptionWord i.e -104
field descriptionWord icon 76
field descriptionWord id 193
field descriptionWord identifier -54
field descriptionWord identity -93
field descriptionWord idp 88
field descriptionWord ids -37
field descriptionWord if 80
field descriptionWord iframe 45
field descriptionWord ignore 58
field descriptionWord image 139
field descriptionWord images -131
field descriptionWord immediate -21
field descriptionWord immediately -36
field descriptionWord impact -38
field descriptionWord implement -41
field descriptionWord import -32
field descriptionWord important -62
field descriptionWord imported 26
field descriptionWord improve -38
field descriptionWord improvement -44
field descriptionWord improvements -46
field descriptionWord in 86
field descriptionWord inactive 56
field descriptionWord inbound -48
field descriptionWord inbox -71
field descriptionWord include 105
field descriptionWord included 120
field descriptionWord includes -114
field descriptionWord incorrectly -31
field descriptionWord index 27
field descriptionWord indexes 47
field descriptionWord indexing 45
field descriptionWord indicate 30
field descriptionWord indicating -25
field descriptionWord industry 70
field descriptionWord info -32
field descriptionWord information -126
field descriptionWord infrastructure -85
field descriptionWord inherited -27
field descriptionWord initialization -25
field descriptionWord initialize -22
field descriptionWord initializing 24
field descriptionWord initiates -27
field descriptionWord injected 28
field descriptionWord inline -29
field descriptionWord inputs 32
field descriptionWord insert -116
field descriptionWord inserts -21
field descriptionWord insights -31
field descriptionWord install -90
field descriptionWord installation -83
field descriptionWord installed -30
field descriptionWord instance -111
field descriptionWord instances -44
field descriptionWord instead -40
field descriptionWord insufficient -22
field descriptionWord integrate -20
field descriptionWord integrated -66
field descriptionWord integration -189
field descriptionWord integrations -27
field descriptionWord integrity 20
field descriptionWord interactive -47
field descriptionWord interface 22
field descriptionWord intermediate 37
field descriptionWord internet -58
field descriptionWord interval 78
field descriptionWord intervals -27
field descriptionWord into -154
field descriptionWord inventory -22
field descriptionWord invitation 157
field descriptionWord invite 41
field descriptionWord invited 95
field descriptionWord invoice 39
field descriptionWord involved -36
field descriptionWord ios -34
field descriptionWord iot -36
field descriptionWord is 212
field descriptionWord issue 45
field descriptionWord issued 101
field descriptionWord issuer 54
field descriptionWord issues -27
field descriptionWord it 76
field descriptionWord item 22
field descriptionWord items 87
field descriptionWord jar 33
field descriptionWord java -29
field descriptionWord javascript 22
field descriptionWord jira 188
field descriptionWord join -28
field descriptionWord js 33
field descriptionWord json 135
field descriptionWord jwt 95
field descriptionWord keep -75
field descriptionWord keeps 64
field descriptionWord kept -21
field descriptionWord key 54
field descriptionWord keyboard 43
field descriptionWord keycloak 29
field descriptionWord keys -46
field descriptionWord keywords 33
field descriptionWord kms -28
field descriptionWord knowledge -23
field descriptionWord known -46
field descriptionWord knows -31
field descriptionWord kubectl 33
field descriptionWord kubernetes -172
field descriptionWord label 67
field descriptionWord labels 55
field descriptionWord languages 22
field descriptionWord large -51
field descriptionWord later -24
field descriptionWord latest 59
field descriptionWord launch -23
field descriptionWord layer -39
field descriptionWord layout 80
field descriptionWord layouts -20
field descriptionWord ldap 119
field descriptionWord lead 51
field descriptionWord leads 34
field descriptionWord learn -25
field descriptionWord least -35
field descriptionWord leave 105
field descriptionWord legacy -48
field descriptionWord legal 23
field descriptionWord legend 40
field descriptionWord length 21
field descriptionWord less -40
field descriptionWord let -27
field descriptionWord lets -33
field descriptionWord letter 38
field descriptionWord library -59
field descriptionWord license -37
field descriptionWord lifecycle -38
field descriptionWord lifetime 62
field descriptionWord light 40
field descriptionWord like -21
field descriptionWord limit -124
field descriptionWord limiting 38
field descriptionWord line 38
field descriptionWord linear 54
field descriptionWord lines 47
field descriptionWord link -25
field descriptionWord linked 92
field descriptionWord links -95
field descriptionWord list 61
field descriptionWord listener -23
field descriptionWord listening -21
field descriptionWord listing -57
field descriptionWord lists -25
field descriptionWord live 109
field descriptionWord load 39
field descriptionWord local 116
field descriptionWord localhost -106
field descriptionWord locate -24
field descriptionWord located -22
field descriptionWord location 198
field descriptionWord lock 25
field descriptionWord locked 22
field descriptionWord log -87
field descriptionWord logged -71
field descriptionWord logging -55
field descriptionWord logic -61
field descriptionWord logically -20
field descriptionWord logo 87
field descriptionWord logs -190
field descriptionWord long 57
field descriptionWord longer -26
field descriptionWord lookup 26
field descriptionWord loop -24
field descriptionWord low 81
field descriptionWord lower -29
field descriptionWord machine -27
field descriptionWord machine-readable -26
field descriptionWord made -78
field descriptionWord main 37
field descriptionWord mainly -67
field descriptionWord maintain -34
field descriptionWord make -88
field descriptionWord makes -30
field descriptionWord making -36
field descriptionWord manage -69
field descriptionWord managed -28
field descriptionWord management -86
field descriptionWord manager -106
field descriptionWord manages -41
field descriptionWord managing -28
field descriptionWord mandatory -45
field descriptionWord manual -37
field descriptionWord manually -88
field descriptionWord mapped -70
field descriptionWord mark 78
field descriptionWord markdown 23
field descriptionWord marked 32
field descriptionWord marker 27
field descriptionWord master 137
field descriptionWord match -23
field descriptionWord matches 68
field descriptionWord matching 45
field descriptionWord material 35
field descriptionWord max -23
field descriptionWord maximum 358
field descriptionWord means -45
field descriptionWord measurement -24
field descriptionWord meet 56
field descriptionWord member 51
field descriptionWord members 119
field descriptionWord membership 55
field descriptionWord menu -75
field descriptionWord menus 71
field descriptionWord merge -37
field descriptionWord mesh 38
field descriptionWord message 175
field descriptionWord messages -61
field descriptionWord meta -27
field descriptionWord metadata -41
field descriptionWord method -125
field descriptionWord metric 287
field descriptionWord metrics -92
field descriptionWord mfa -35
field descriptionWord microsoft -23
field descriptionWord might -73
field descriptionWord migrating 39
field descriptionWord milliseconds -40
field descriptionWord mime -37
field descriptionWord minimum 115
field descriptionWord minutes 42
field descriptionWord missing -20
field descriptionWord mobile 62
field descriptionWord modal -31
field descriptionWord mode 197
field descriptionWord moderate 26
field descriptionWord modified -26
field descriptionWord modifying -28
field descriptionWord module -25
field descriptionWord mongodb 25
field descriptionWord monitoring -38
field descriptionWord month 23
field descriptionWord months -23
field descriptionWord more -37
field descriptionWord most -128
field descriptionWord mount 39
field descriptionWord mounted 40
field descriptionWord move -42
field descriptionWord multiple -35
field descriptionWord must 83
field descriptionWord name 173
field descriptionWord named -24
field descriptionWord nameid 28
field descriptionWord names -42
field descriptionWord namespaces 61
field descriptionWord native 34
field descriptionWord navigation 93
field descriptionWord need -131
field descriptionWord needed -45
field descriptionWord needing 53
field descriptionWord needs 62
field descriptionWord nested -33
field descriptionWord never -54
field descriptionWord newly 66
field descriptionWord news 20
field descriptionWord next -82
field descriptionWord no -84
field descriptionWord node -124
field descriptionWord nodes -38
field descriptionWord non-admin 26
field descriptionWord none 211
field descriptionWord not -104
field descriptionWord note 110
field descriptionWord notifications 28
field descriptionWord notify 38
field descriptionWord notion 26
field descriptionWord now -122
field descriptionWord null -50
field descriptionWord nullable -26
field descriptionWord number 235
field descriptionWord numbers -20
field descriptionWord numerical 48
field descriptionWord oauth 261
field descriptionWord object -177
field descriptionWord objects -122
field descriptionWord occur -40
field descriptionWord occurred -32
field descriptionWord of 97
field descriptionWord off 86
field descriptionWord offers -28
field descriptionWord often -29
field descriptionWord oidc -74
field descriptionWord old -56
field descriptionWord ollama -22
field descriptionWord omit 31
field descriptionWord on 186
field descriptionWord on-demand 40
field descriptionWord once -75
field descriptionWord one-click -28
field descriptionWord one-time 31
field descriptionWord online -40
field descriptionWord only -70
field descriptionWord open 95
field descriptionWord openai 20
field descriptionWord openclaw 41
field descriptionWord opened 86
field descriptionWord openid -42
field descriptionWord opens -113
field descriptionWord operating -45
field descriptionWord operation -161
field descriptionWord operations -74
field descriptionWord operator 151
field descriptionWord option 122
field descriptionWord optional 69
field descriptionWord optionally 133
field descriptionWord options -77
field descriptionWord or 171
field descriptionWord order 138
field descriptionWord organisation -52
field descriptionWord organization 174
field descriptionWord organize 38
field descriptionWord origin 92
field descriptionWord original -73
field descriptionWord os -29
field descriptionWord other 94
field descriptionWord out -99
field descriptionWord outgoing 111
field descriptionWord over -96
field descriptionWord overall -23
field descriptionWord overlap 29
field descriptionWord overlay -28
field descriptionWord override -24
field descriptionWord overrides -34
field descriptionWord overview -24
field descriptionWord own 92
field descriptionWord owner -35
field descriptionWord owns 77
field descriptionWord package -104
field descriptionWord packages -22
field descriptionWord page 224
field descriptionWord pages 79
field descriptionWord paid 155
field descriptionWord panel -139
field descriptionWord parent 39
field descriptionWord parsed 40
field descriptionWord part 67
field descriptionWord partial -41
field descriptionWord particular 47
field descriptionWord parts 47
field descriptionWord passes 27
field descriptionWord passing 73
field descriptionWord password 23
field descriptionWord passwords 34
field descriptionWord path 205
field descriptionWord pattern -45
field descriptionWord pause -31
field descriptionWord paused -21
field descriptionWord pauses 49
field descriptionWord payload -26
field descriptionWord payment 105
field descriptionWord payments 20
field descriptionWord pdfs -35
field descriptionWord pending -27
field descriptionWord per -128
field descriptionWord percent 56
field descriptionWord percentage 64
field descriptionWord perform -84
field descriptionWord performance -40
field descriptionWord performed -68
field descriptionWord performing -39
field descriptionWord performs 61
field descriptionWord period -66
field descriptionWord periods -57
field descriptionWord permanent 21
field descriptionWord permanently -59
field descriptionWord permission 166
field descriptionWord permissions -56
field descriptionWord persistent -73
field descriptionWord personalize -25
field descriptionWord personalized -27
field descriptionWord phone 187
field descriptionWord physical -20
field descriptionWord pick 104
field descriptionWord picker 43
field descriptionWord picture -25
field descriptionWord pin -35
field descriptionWord pipeline 69
field descriptionWord pipelines -58
field descriptionWord plain 20
field descriptionWord plane -22
field descriptionWord planned -21
field descriptionWord planning -39
field descriptionWord platform -71
field descriptionWord please -47
field descriptionWord plus -92
field descriptionWord pods 57
field descriptionWord point 27
field descriptionWord pointing -31
field descriptionWord points 78
field descriptionWord policies -74
field descriptionWord policy 223
field descriptionWord poll 40
field descriptionWord pool 24
field descriptionWord pop-up -22
field descriptionWord popular -42
field descriptionWord populate 71
field descriptionWord popup 43
field descriptionWord portal 157
field descriptionWord positives 45
field descriptionWord possible -29
field descriptionWord post 21
field descriptionWord postgres -46
field descriptionWord postgresql -84
field descriptionWord posts 25
field descriptionWord predefined -48
field descriptionWord prefer -53
field descriptionWord preference 31
field descriptionWord preferred 76
field descriptionWord prefix 63
field descriptionWord prefixed 67
field descriptionWord present -26
field descriptionWord presented 38
field descriptionWord preserve 76
field descriptionWord preserving 24
field descriptionWord preset 29
field descriptionWord preview 63
field descriptionWord previous 38
field descriptionWord pricing 22
field descriptionWord primary 111
field descriptionWord print -22
field descriptionWord priority -74
field descriptionWord private -111
field descriptionWord privatelink -27
field descriptionWord probes -34
field descriptionWord process 91
field descriptionWord processed -46
field descriptionWord processes -69
field descriptionWord processing 80
field descriptionWord product 153
field descriptionWord production -134
field descriptionWord products -29
field descriptionWord profile 75
field descriptionWord program 77
field descriptionWord progress -20
field descriptionWord project 43
field descriptionWord prometheus 22
field descriptionWord prompt -127
field descriptionWord prompts 94
field descriptionWord properties -54
field descriptionWord protect -31
field descriptionWord protocol 99
field descriptionWord providers 46
field descriptionWord provides -131
field descriptionWord providing -24
field descriptionWord proxies 45
field descriptionWord proxy 185
field descriptionWord public 78
field descriptionWord publish 41
field descriptionWord published -64
field descriptionWord publishes 53
field descriptionWord pull 61
field descriptionWord pulls 26
field descriptionWord purchase 45
field descriptionWord purchases 48
field descriptionWord purpose 30
field descriptionWord pushed 69
field descriptionWord put -32
field descriptionWord python 20
field descriptionWord queries -90
field descriptionWord query 25
field descriptionWord question 43
field descriptionWord questions -29
field descriptionWord queue -67
field descriptionWord quick -45
field descriptionWord quickly -82
field descriptionWord quota -20
field descriptionWord quote 89
field descriptionWord quotes 44
field descriptionWord randomly -32
field descriptionWord range -99
field descriptionWord ranges 37
field descriptionWord rate -39
field descriptionWord rates 20
field descriptionWord rather -35
field descriptionWord raw -92
field descriptionWord reach -22
field descriptionWord reachable 54
field descriptionWord read -126
field descriptionWord read-only -74
field descriptionWord readable -47
field descriptionWord reading -22
field descriptionWord ready -57
field descriptionWord real -39
field descriptionWord real-time -96
field descriptionWord reasonable -30
field descriptionWord receive 34
field descriptionWord received -20
field descriptionWord receives 57
field descriptionWord recent -28
field descriptionWord recently 23
field descriptionWord recipient 143
field descriptionWord recipients -22
field descriptionWord recommended -58
field descriptionWord record -99
field descriptionWord records 123
field descriptionWord recurring 89
field descriptionWord redirect -22
field descriptionWord redirection 30
field descriptionWord redirects 35
field descriptionWord reduce 23
field descriptionWord refer 27
field descriptionWord reference -24
field descriptionWord referencing 37
field descriptionWord refers 163
field descriptionWord reflect -27
field descriptionWord refresh 119
field descriptionWord refreshing 39
field descriptionWord regardless -23
field descriptionWord regex 38
field descriptionWord region -54
field descriptionWord regional -26
field descriptionWord regions -45
field descriptionWord register 46
field descriptionWord registration -30
field descriptionWord rejected -22
field descriptionWord related 157
field descriptionWord relation 39
field descriptionWord relationship 50
field descriptionWord relationships -39
field descriptionWord relative 20
field descriptionWord release -69
field descriptionWord remains -22
field descriptionWord remember 26
field descriptionWord reminder 78
field descriptionWord remote -39
field descriptionWord remove -61
field descriptionWord removed -35
field descriptionWord removes -35
field descriptionWord rename -22
field descriptionWord rendering 36
field descriptionWord replace 38
field descriptionWord replaced -20
field descriptionWord replies 24
field descriptionWord reply 30
field descriptionWord report -54
field descriptionWord reported 55
field descriptionWord repositories -24
field descriptionWord request 54
field descriptionWord requested -44
field descriptionWord requesting 34
field descriptionWord required -152
field descriptionWord requirement -28
field descriptionWord requirements 75
field descriptionWord resolution 91
field descriptionWord resolve 58
field descriptionWord resource -80
field descriptionWord resources -133
field descriptionWord responds -32
field descriptionWord responses -40
field descriptionWord responsible -41
field descriptionWord rest -35
field descriptionWord restarted 47
field descriptionWord restricted -28
field descriptionWord restrictions 28
field descriptionWord restricts -21
field descriptionWord results 89
field descriptionWord retain -60
field descriptionWord retained -33
field descriptionWord retention -20
field descriptionWord retries -32
field descriptionWord retrieval 63
field descriptionWord retrieve 56
field descriptionWord retrieved 33
field descriptionWord retry -39
field descriptionWord returned -34
field descriptionWord returning -36
field descriptionWord returns -103
field descriptionWord reusable -39
field descriptionWord revenue 72
field descriptionWord reverse 42
field descriptionWord revert -27
field descriptionWord reviews -45
field descriptionWord right -34
field descriptionWord rights 35
field descriptionWord risk 114
field descriptionWord role -57
field descriptionWord roles -29
field descriptionWord rollback 57
field descriptionWord root 25
field descriptionWord route 289
field descriptionWord routes 38
field descriptionWord row 45
field descriptionWord rows -28
field descriptionWord rs256 50
field descriptionWord rsa -39
field descriptionWord rule -223
field descriptionWord run 46
field descriptionWord runner -32
field descriptionWord running -57
field descriptionWord runtime -28
field descriptionWord s -41
field descriptionWord s3 -35
field descriptionWord same -102
field descriptionWord saml 163
field descriptionWord sample -30
field descriptionWord sandbox 54
field descriptionWord save -44
field descriptionWord scaling -46
field descriptionWord scan 53
field descriptionWord scanning -34
field descriptionWord scenario 46
field descriptionWord scenarios -20
field descriptionWord schedule 45
field descriptionWord scheduling -24
field descriptionWord schema -144
field descriptionWord scheme -26
field descriptionWord scim -74
field descriptionWord scope -39
field descriptionWord scoped -20
field descriptionWord scopes 40
field descriptionWord score 44
field descriptionWord scratch -27
field descriptionWord screen -116
field descriptionWord script 80
field descriptionWord sdk -43
field descriptionWord sdks -26
field descriptionWord search 71
field descriptionWord searchable 26
field descriptionWord seconds 30
field descriptionWord secret 197
field descriptionWord secrets -41
field descriptionWord section -89
field descriptionWord sections 58
field descriptionWord securely -26
field descriptionWord security -89
field descriptionWord sees -79
field descriptionWord segment 45
field descriptionWord segments -71
field descriptionWord select 150
field descriptionWord selecting -35
field descriptionWord selection 32
field descriptionWord selections 63
field descriptionWord selector 81
field descriptionWord selects 169
field descriptionWord sender -32
field descriptionWord sending 45
field descriptionWord sensitive -23
field descriptionWord sent 83
field descriptionWord separate -42
field descriptionWord separated 25
field descriptionWord separately -82
field descriptionWord separator 20
field descriptionWord sequence -20
field descriptionWord serve 20
field descriptionWord served 45
field descriptionWord server 47
field descriptionWord servers -57
field descriptionWord service -120
field descriptionWord services -56
field descriptionWord session -43
field descriptionWord sessions -65
field descriptionWord set -36
field descriptionWord sets 564
field descriptionWord setting 25
field descriptionWord settings -246
field descriptionWord severity 58
field descriptionWord sha256 57
field descriptionWord share -78
field descriptionWord shared -95
field descriptionWord shares -33
field descriptionWord sheet 52
field descriptionWord shell -58
field descriptionWord short 52
field descriptionWord should 213
field descriptionWord show -50
field descriptionWord showing -23
field descriptionWord shown 185
field descriptionWord shows -246
field descriptionWord sidebar 48
field descriptionWord sign 66
field descriptionWord sign-in 138
field descriptionWord sign-on -21
field descriptionWord sign-up 121
field descriptionWord signature 148
field descriptionWord signing 65
field descriptionWord signup 24
field descriptionWord similar -63
field descriptionWord simple -57
field descriptionWord simply -30
field descriptionWord since 23
field descriptionWord single -62
field descriptionWord size 170
field descriptionWord skill -71
field descriptionWord skip 115
field descriptionWord sla 55
field descriptionWord slot 55
field descriptionWord slow -58
field descriptionWord slug 70
field descriptionWord small -52
field descriptionWord sms 137
field descriptionWord smtp 45
field descriptionWord snippet -27
field descriptionWord so -147
field descriptionWord soft 32
field descriptionWord software -116
field descriptionWord someone -20
field descriptionWord something 50
field descriptionWord sonarqube 26
field descriptionWord sort 139
field descriptionWord sorting -50
field descriptionWord sound 48
field descriptionWord source -113
field descriptionWord spaces -20
field descriptionWord specific -126
field descriptionWord specifications 47
field descriptionWord specifies 429
field descriptionWord ssh 26
field descriptionWord ssl -51
field descriptionWord ssl/tls -31
field descriptionWord sso -223
field descriptionWord stack -38
field descriptionWord stage -21
field descriptionWord standard -65
field descriptionWord start 81
field descriptionWord started -30
field descriptionWord starter -28
field descriptionWord starts -52
field descriptionWord starttls -107
field descriptionWord state -50
field descriptionWord statefulset -20
field descriptionWord statement 197
field descriptionWord statements 26
field descriptionWord states 46
field descriptionWord static -89
field descriptionWord statistics 48
field descriptionWord status -165
field descriptionWord step 30
field descriptionWord still -51
field descriptionWord stock 50
field descriptionWord storage -45
field descriptionWord store -79
field descriptionWord stored -23
field descriptionWord stores -29
field descriptionWord strategy 22
field descriptionWord streamable -20
field descriptionWord streams -28
field descriptionWord string -261
field descriptionWord structure -22
field descriptionWord structured -64
field descriptionWord studio 43
field descriptionWord style 39
field descriptionWord subject -24
field descriptionWord submission -42
field descriptionWord subscribe -37
field descriptionWord subscriber -29
field descriptionWord subscription 124
field descriptionWord subscriptions -45
field descriptionWord subtype 24
field descriptionWord success 20
field descriptionWord successfully -42
field descriptionWord such 23
field descriptionWord suffix 36
field descriptionWord suggested -20
field descriptionWord suitable -26
field descriptionWord suites 27
field descriptionWord summary -65
field descriptionWord support 140
field descriptionWord supporting 36
field descriptionWord sure -82
field descriptionWord switch 145
field descriptionWord symbol 97
field descriptionWord sync -46
field descriptionWord system -76
field descriptionWord systems -40
field descriptionWord tab -142
field descriptionWord table 196
field descriptionWord tables 112
field descriptionWord tabs 47
field descriptionWord tagged 22
field descriptionWord tags 90
field descriptionWord take 41
field descriptionWord taken 37
field descriptionWord takes -67
field descriptionWord target 72
field descriptionWord task 327
field descriptionWord tasks -90
field descriptionWord tax 111
field descriptionWord tcp 26
field descriptionWord teams 43
field descriptionWord technical -49
field descriptionWord telegram 36
field descriptionWord tell -26
field descriptionWord template 28
field descriptionWord templates -67
field descriptionWord temporary -30
field descriptionWord tenants -23
field descriptionWord term 26
field descriptionWord terminal -20
field descriptionWord terminate -22
field descriptionWord terminated -24
field descriptionWord terraform -31
field descriptionWord test 65
field descriptionWord tester -25
field descriptionWord testing -39
field descriptionWord tests -97
field descriptionWord text 332
field descriptionWord them -72
field descriptionWord theme 29
field descriptionWord then -123
field descriptionWord there -82
field descriptionWord they -106
field descriptionWord those 25
field descriptionWord thread -33
field descriptionWord threads -20
field descriptionWord threat -43
field descriptionWord through -91
field descriptionWord throughout 34
field descriptionWord tick 55
field descriptionWord ticket 133
field descriptionWord tickets -22
field descriptionWord tied 25
field descriptionWord time 58
field descriptionWord timed -32
field descriptionWord timeouts -27
field descriptionWord times 26
field descriptionWord timestamp -48
field descriptionWord timing -72
field descriptionWord to 343
field descriptionWord today 57
field descriptionWord toggle 196
field descriptionWord token 157
field descriptionWord tool -44
field descriptionWord tools -73
field descriptionWord top 48
field descriptionWord topic -60
field descriptionWord topics 36
field descriptionWord total 41
field descriptionWord totals 37
field descriptionWord trace -25
field descriptionWord tracking 22
field descriptionWord transaction -40
field descriptionWord transfers 37
field descriptionWord transform -91
field descriptionWord transformations 57
field descriptionWord translate 31
field descriptionWord trash -32
field descriptionWord trigger 179
field descriptionWord triggers -57
field descriptionWord true -139
field descriptionWord true/false 68
field descriptionWord truncated -45
field descriptionWord trusted -128
field descriptionWord try 46
field descriptionWord tuning -29
field descriptionWord turned 92
field descriptionWord turns 52
field descriptionWord twilio 67
field descriptionWord two -41
field descriptionWord type -43
field descriptionWord types 92
field descriptionWord typically -20
field descriptionWord typing -44
field descriptionWord ui -188
field descriptionWord unavailable -24
field descriptionWord unchecked 36
field descriptionWord undefined -21
field descriptionWord under 69
field descriptionWord underlying -37
field descriptionWord understand -97
field descriptionWord understanding -33
field descriptionWord unit -69
field descriptionWord units -79
field descriptionWord universal -48
field descriptionWord unlimited 40
field descriptionWord unlink 21
field descriptionWord unreachable 52
field descriptionWord until 24
field descriptionWord up -78
field descriptionWord update -27
field descriptionWord updated -127
field descriptionWord updates -81
field descriptionWord updating 34
field descriptionWord upload 27
field descriptionWord uploaded -27
field descriptionWord uploads -31
field descriptionWord uris 40
field descriptionWord url 54
field descriptionWord us 84
field descriptionWord usage -37
field descriptionWord use -74
field descriptionWord used 130
field descriptionWord useful -104
field descriptionWord user -107
field descriptionWord user-defined 53
field descriptionWord userid -29
field descriptionWord username 168
field descriptionWord users -57
field descriptionWord user’s -35
field descriptionWord using -324
field descriptionWord usual -31
field descriptionWord validate 34
field descriptionWord validity 55
field descriptionWord value 97
field descriptionWord values -72
field descriptionWord variable -60
field descriptionWord vault 43
field descriptionWord vendor 163
field descriptionWord verify -34
field descriptionWord version -260
field descriptionWord versioning -57
field descriptionWord versions 24
field descriptionWord very 46
field descriptionWord via -21
field descriptionWord video -47
field descriptionWord view -69
field descriptionWord violations -36
field descriptionWord virtual -33
field descriptionWord visible 106
field descriptionWord visit -46
field descriptionWord visitors 22
field descriptionWord visual -77
field descriptionWord visualization -22
field descriptionWord vm -31
field descriptionWord volume 80
field descriptionWord vpc 31
field descriptionWord vulnerabilities -55
field descriptionWord vulnerability -78
field descriptionWord wait 80
field descriptionWord want 207
field descriptionWord wants 34
field descriptionWord warning -29
field descriptionWord warns -22
field descriptionWord was -262
field descriptionWord way -50
field descriptionWord we 52
field descriptionWord web -53
field descriptionWord webhook -75
field descriptionWord website 46
field descriptionWord websocket -29
field descriptionWord week 24
field descriptionWord were -65
field descriptionWord whatever -27
field descriptionWord when 259
field descriptionWord where 281
field descriptionWord whether 84
field descriptionWord which 372
field descriptionWord while -38
field descriptionWord who 48
field descriptionWord whole -49
field descriptionWord whose 126
field descriptionWord why 45
field descriptionWord widget -32
field descriptionWord will 496
field descriptionWord window 104
field descriptionWord windows 23
field descriptionWord wish -53
field descriptionWord with -301
field descriptionWord within -163
field descriptionWord without -175
field descriptionWord won't -24
field descriptionWord word -21
field descriptionWord work -66
field descriptionWord worker -57
field descriptionWord workflow -163
field descriptionWord workflows -134
field descriptionWord working -100
field descriptionWord workload -22
field descriptionWord workloads -25
field descriptionWord works 26
field descriptionWord writing -31
field descriptionWord written -25
field descriptionWord x.509 -37
field descriptionWord x509 38
field descriptionWord y-axis 72
field descriptionWord yaml -41
field descriptionWord years 23
field descriptionWord yes -67
field descriptionWord yet -68
field descriptionWord you -182
field descriptionWord you'd 51
field descriptionWord you're 84
field descriptionWord you've -23
field descriptionWord you’re 39
field descriptionWord yyyy-mm-dd 43
field descriptionWord zero -69
field descriptionWord zod -40
field descriptionWord × -22
field fileWord a -246
field fileWord about -135
field fileWord access -129
field fileWord account -139
field fileWord accounts 263
field fileWord actions 492
field fileWord ad -235
field fileWord add 246
field fileWord admin -137
field fileWord advanced 594
field fileWord agents 303
field fileWord ai 75
field fileWord alerts 246
field fileWord amazon -83
field fileWord analysis 351
field fileWord analytics -196
field fileWord analyze -61
field fileWord and 49
field fileWord api -137
field fileWord app 85
field fileWord application -99
field fileWord architecture -241
field fileWord audit -697
field fileWord auth -208
field fileWord authentication 63
field fileWord authorization 101
field fileWord aws -210
field fileWord azure -417
field fileWord backups 55
field fileWord best -94
field fileWord build 63
field fileWord bulk 123
field fileWord catalog -194
field fileWord certificates 45
field fileWord chart 398
field fileWord ci -243
field fileWord cli -112
field fileWord client -357
field fileWord cloud -103
field fileWord cloudflare 193
field fileWord cluster 117
field fileWord clusters -46
field fileWord code -132
field fileWord comparison -53
field fileWord compliance 108
field fileWord concepts -60
field fileWord config -273
field fileWord configuration -237
field fileWord configure 336
field fileWord connect -283
field fileWord connection -64
field fileWord container 104
field fileWord content -103
field fileWord contributing -79
field fileWord control 82
field fileWord core -50
field fileWord cpp -87
field fileWord create 22
field fileWord creating 97
field fileWord custom 202
field fileWord dashboard -243
field fileWord dashboards -112
field fileWord data 22
field fileWord database 156
field fileWord datadog -105
field fileWord debug -160
field fileWord default -24
field fileWord defining 285
field fileWord dependency -65
field fileWord deploy -87
field fileWord deployment -230
field fileWord design -154
field fileWord details -196
field fileWord docker 146
field fileWord dynamic 27
field fileWord email -163
field fileWord endpoints -36
field fileWord enterprise -35
field fileWord environment -38
field fileWord environments 31
field fileWord events -167
field fileWord exchange 149
field fileWord export -106
field fileWord exporting -247
field fileWord external 126
field fileWord fa -41
field fileWord feature -91
field fileWord features -156
field fileWord fields 300
field fileWord file 291
field fileWord files -76
field fileWord filters -91
field fileWord first -36
field fileWord flags 85
field fileWord format -29
field fileWord from -103
field fileWord frontend -43
field fileWord gateway -78
field fileWord gcp 86
field fileWord get 36
field fileWord getting 234
field fileWord git -55
field fileWord github -62
field fileWord gitlab 145
field fileWord gitops -274
field fileWord google -118
field fileWord groups -300
field fileWord guide -22
field fileWord hardware -49
field fileWord health 40
field fileWord helm -135
field fileWord hooks -39
field fileWord hosted -221
field fileWord how -435
field fileWord http -34
field fileWord impact -64
field fileWord import 67
field fileWord in -258
field fileWord index -41
field fileWord install -188
field fileWord installation 198
field fileWord instance -166
field fileWord integration 202
field fileWord interface 199
field fileWord is 48
field fileWord jira 127
field fileWord job -108
field fileWord key -82
field fileWord keycloak -560
field fileWord kubernetes 74
field fileWord ldap 335
field fileWord level -71
field fileWord limits -83
field fileWord line -36
field fileWord local -42
field fileWord location -79
field fileWord logging -99
field fileWord logs -389
field fileWord manage -74
field fileWord management 248
field fileWord manager -101
field fileWord manual 201
field fileWord maven -27
field fileWord mcp -125
field fileWord md -386
field fileWord mdx -550
field fileWord metrics -357
field fileWord migration -145
field fileWord model -73
field fileWord mongodb 144
field fileWord monitor -223
field fileWord monitoring -39
field fileWord multi -220
field fileWord mysql -77
field fileWord new 247
field fileWord node -47
field fileWord notification 122
field fileWord notifications 194
field fileWord oauth 56
field fileWord of 435
field fileWord oidc -183
field fileWord okta -305
field fileWord on -96
field fileWord one -67
field fileWord openclaw 43
field fileWord openid 35
field fileWord options -105
field fileWord overview 101
field fileWord palette -108
field fileWord permission 41
field fileWord pipeline -125
field fileWord platform -50
field fileWord plugin -79
field fileWord plugins -21
field fileWord policy -211
field fileWord post 81
field fileWord postgresql 27
field fileWord practices -152
field fileWord private 200
field fileWord pro 80
field fileWord production 60
field fileWord project 212
field fileWord provider -167
field fileWord providers 115
field fileWord proxy -79
field fileWord public -33
field fileWord python -58
field fileWord queries 134
field fileWord quickstart -162
field fileWord rate 64
field fileWord readme -130
field fileWord reference -38
field fileWord remote -121
field fileWord report 71
field fileWord reports 176
field fileWord research -239
field fileWord resource -182
field fileWord resources -51
field fileWord review -49
field fileWord roles 40
field fileWord rules -112
field fileWord run -55
field fileWord running 87
field fileWord s 138
field fileWord saml 249
field fileWord scim -347
field fileWord sdk -128
field fileWord search -154
field fileWord secret -110
field fileWord secrets 154
field fileWord security -166
field fileWord segment -187
field fileWord self 363
field fileWord server -270
field fileWord serverless 150
field fileWord servers 275
field fileWord service 37
field fileWord services 121
field fileWord set -93
field fileWord settings 402
field fileWord setup 139
field fileWord shortcuts -53
field fileWord slack 179
field fileWord source -153
field fileWord sql 29
field fileWord ssh 54
field fileWord ssl -177
field fileWord sso -352
field fileWord stack -74
field fileWord started 305
field fileWord steps 127
field fileWord storage -321
field fileWord studio -133
field fileWord subscription -174
field fileWord support -56
field fileWord synology -626
field fileWord system -134
field fileWord table 96
field fileWord tables -196
field fileWord team -29
field fileWord teams -160
field fileWord telemetry -52
field fileWord template -60
field fileWord templates -113
field fileWord testing -115
field fileWord tests -254
field fileWord tls -105
field fileWord to -252
field fileWord tokens -156
field fileWord tools -291
field fileWord topic -104
field fileWord triggers 528
field fileWord troubleshooting 292
field fileWord types 236
field fileWord ui 191
field fileWord up -58
field fileWord update 35
field fileWord upgrade -314
field fileWord upgrading -152
field fileWord url -188
field fileWord usage -202
field fileWord use -277
field fileWord user -213
field fileWord users 175
field fileWord using 35
field fileWord v -217
field fileWord variables -176
field fileWord versions -35
field fileWord viewing -93
field fileWord web 163
field fileWord webhook -44
field fileWord webhooks 261
field fileWord what 46
field fileWord with -207
field fileWord workflow -256
field fileWord workflows -83
field fileWord working -144
field fileWord workspace 44
field fileWord your 569
field fileWord zapier -196
field groupCapital 0 -924
field groupCapital 1 -670
field groupCapital 10 -88
field groupCapital 12 49
field groupCapital 13 98
field groupCapital 14 -37
field groupCapital 16 245
field groupCapital 17 151
field groupCapital 18 274
field groupCapital 2 -386
field groupCapital 20 768
field groupCapital 21 608
field groupCapital 22 -138
field groupCapital 4 -90
field groupCapital 5 -432
field groupCapital 8 -232
field groupCapital 9 -241
field groupCode 0 503
field groupCode 1 166
field groupCode 13 55
field groupCode 16 -34
field groupCode 17 -107
field groupCode 2 209
field groupCode 20 -639
field groupCode 21 -320
field groupCode 22 -436
field groupCode 5 -58
field groupCode 6 -115
field groupCode 9 -28
field groupEmpty 0 -101
field groupEmpty 10 -158
field groupEmpty 12 -49
field groupEmpty 14 -131
field groupEmpty 17 -193
field groupEmpty 2 252
field groupEmpty 20 108
field groupEmpty 21 -152
field groupEmpty 22 -251
field groupEmpty 5 253
field groupEmpty 6 -87
field groupEmpty 9 -287
field groupLong 0 -139
field groupLong 1 418
field groupLong 10 -69
field groupLong 13 -363
field groupLong 14 45
field groupLong 17 -102
field groupLong 2 -299
field groupLong 20 -66
field groupLong 21 -484
field groupLong 22 -126
field groupLong 4 -97
field groupLong 5 471
field groupLong 6 97
field groupLong 8 160
field groupLong 9 -438
field groupMarked 0 106
field groupMarked 1 -562
field groupMarked 12 -129
field groupMarked 17 128
field groupMarked 2 -152
field groupMarked 20 -98
field groupMarked 21 96
field groupMarked 22 -227
field groupMarked 4 -73
field groupMarked 5 -51
field groupMarked 9 120
field groupMood 0 -477
field groupMood 1 -43
field groupMood 10 -61
field groupMood 12 -237
field groupMood 13 -275
field groupMood 14 47
field groupMood 16 320
field groupMood 17 -77
field groupMood 2 -189
field groupMood 20 414
field groupMood 21 -94
field groupMood 22 -152
field groupMood 4 -49
field groupMood 5 115
field groupMood 8 -82
field groupOrdered 0 -119
field groupOrdered 1 -90
field groupPattern 12305 -32
field groupPattern 12310 -20
field groupPattern 20497 -90
field groupPattern 20501 -55
field groupPattern 20502 -30
field groupPattern 20692 -346
field groupPattern 20753 -76
field groupPattern 20757 -406
field groupPattern 20885 -149
field groupPattern 20949 -211
field groupPattern 21521 -46
field groupPattern 21781 335
field groupPattern 22997 -37
field groupPattern 24593 -61
field groupPattern 24597 -134
field groupPattern 24598 -68
field groupPattern 24657 22
field groupPattern 24661 255
field groupPattern 24662 -22
field groupPattern 24784 -115
field groupPattern 24848 27
field groupPattern 24849 151
field groupPattern 24853 -32
field groupPattern 24913 323
field groupPattern 24917 109
field groupPattern 24925 -32
field groupPattern 24977 -107
field groupPattern 24981 235
field groupPattern 25040 -54
field groupPattern 25041 104
field groupPattern 25045 -60
field groupPattern 25053 84
field groupPattern 25110 -71
field groupPattern 25493 -38
field groupPattern 262080 -169
field groupPattern 262084 -122
field groupPattern 262090 -59
field groupPattern 262092 -211
field groupPattern 262096 519
field groupPattern 262100 -41
field groupPattern 262102 -76
field groupPattern 262108 -165
field groupPattern 28689 76
field groupPattern 28694 76
field groupPattern 28817 -35
field groupPattern 28949 124
field groupPattern 3072 -54
field groupPattern 3073 -264
field groupPattern 3077 203
field groupPattern 3078 -88
field groupPattern 3084 -56
field groupPattern 3085 162
field groupPattern 3086 -36
field groupPattern 3088 106
field groupPattern 3089 -593
field groupPattern 3092 -109
field groupPattern 3093 -507
field groupPattern 3094 443
field groupPattern 3100 -47
field groupPattern 3102 -33
field groupPattern 3136 -32
field groupPattern 3141 -75
field groupPattern 3142 -25
field groupPattern 3148 -72
field groupPattern 3149 -163
field groupPattern 3150 -44
field groupPattern 3152 444
field groupPattern 3153 -81
field groupPattern 3156 198
field groupPattern 3157 1410
field groupPattern 3158 225
field groupPattern 3165 111
field groupPattern 3200 -44
field groupPattern 3213 -20
field groupPattern 3216 -273
field groupPattern 3217 -98
field groupPattern 3220 -62
field groupPattern 3221 157
field groupPattern 3222 41
field groupPattern 3228 -29
field groupPattern 3229 -101
field groupPattern 3264 -35
field groupPattern 3280 -83
field groupPattern 3281 -64
field groupPattern 3284 241
field groupPattern 3285 -98
field groupPattern 3286 80
field groupPattern 3293 -34
field groupPattern 3328 -25
field groupPattern 3329 -64
field groupPattern 3333 -161
field groupPattern 3340 -32
field groupPattern 3341 -139
field groupPattern 3344 84
field groupPattern 3345 -445
field groupPattern 3348 -215
field groupPattern 3349 -717
field groupPattern 3350 199
field groupPattern 3357 -221
field groupPattern 3392 60
field groupPattern 3393 -26
field groupPattern 3397 56
field groupPattern 3404 -27
field groupPattern 3405 -150
field groupPattern 3408 -168
field groupPattern 3409 450
field groupPattern 3412 -67
field groupPattern 3413 1090
field groupPattern 3420 -51
field groupPattern 3421 -44
field groupPattern 3457 -33
field groupPattern 3461 -52
field groupPattern 3468 -39
field groupPattern 3469 -38
field groupPattern 3472 -136
field groupPattern 3473 -166
field groupPattern 3476 -88
field groupPattern 3477 -686
field groupPattern 3485 -187
field groupPattern 3520 -26
field groupPattern 3525 -157
field groupPattern 3533 117
field groupPattern 3536 165
field groupPattern 3537 364
field groupPattern 3540 158
field groupPattern 3541 564
field groupPattern 3548 -76
field groupPattern 3549 -152
field groupPattern 4113 -47
field groupPattern 4117 50
field groupPattern 4118 134
field groupPattern 4433 -26
field groupPattern 45073 -24
field groupPattern 45076 147
field groupPattern 45077 -147
field groupPattern 45078 -106
field groupPattern 45142 -24
field groupPattern 45333 -80
field groupPattern 45457 -38
field groupPattern 45461 -31
field groupPattern 45521 127
field groupPattern 45525 81
field groupPattern 45589 -48
field groupPattern 45590 -29
field groupPattern 45713 40
field groupPattern 45718 -44
field groupPattern 45845 -47
field groupPattern 46230 -23
field groupPattern 46357 -33
field groupPattern 46481 -36
field groupPattern 46485 -48
field groupPattern 47381 -27
field groupPattern 49168 28
field groupPattern 49169 -87
field groupPattern 49173 -64
field groupPattern 49237 -260
field groupPattern 49429 -96
field groupPattern 49493 -44
field groupPattern 49557 -63
field groupPattern 49617 75
field groupPattern 49621 -206
field groupPattern 49749 -54
field groupPattern 49750 -29
field groupPattern 50069 -75
field groupPattern 50198 -26
field groupPattern 53265 -429
field groupPattern 53269 176
field groupPattern 53270 -116
field groupPattern 53277 58
field groupPattern 53329 -22
field groupPattern 53333 100
field groupPattern 53393 -20
field groupPattern 53457 -37
field groupPattern 53521 80
field groupPattern 53525 92
field groupPattern 53533 -35
field groupPattern 53589 175
field groupPattern 53653 -155
field groupPattern 53713 73
field groupPattern 53717 -41
field groupPattern 53777 -92
field groupPattern 53781 60
field groupPattern 53845 284
field groupPattern 53905 -84
field groupPattern 53969 -45
field groupPattern 54033 -96
field groupPattern 54097 -72
field groupPattern 54101 -32
field groupPattern 54161 -34
field groupPattern 54165 71
field groupPattern 54225 135
field groupPattern 54293 -37
field groupPattern 54294 -32
field groupPattern 54549 -25
field groupPattern 54677 -173
field groupPattern 57361 85
field groupPattern 57365 -63
field groupPattern 57366 66
field groupPattern 57373 50
field groupPattern 57425 -76
field groupPattern 57429 35
field groupPattern 57430 -26
field groupPattern 57617 450
field groupPattern 57681 -96
field groupPattern 57685 -161
field groupPattern 57745 -40
field groupPattern 57749 -61
field groupPattern 57757 -72
field groupPattern 57809 -30
field groupPattern 57873 30
field groupPattern 57877 300
field groupPattern 57941 -69
field groupPattern 58001 357
field groupPattern 58006 36
field groupPattern 58129 -21
field groupPattern 58133 -68
field groupPattern 58193 57
field groupPattern 58261 52
field groupPattern 58262 -30
field groupPattern 58321 345
field groupPattern 58389 107
field groupPattern 58453 132
field groupPattern 58460 222
field groupPattern 58641 -31
field groupPattern 58645 -57
field groupPattern 58653 98
field groupPattern 58701 127
field groupPattern 58709 275
field groupPattern 58769 -54
field groupPattern 58773 192
field groupPattern 58833 135
field groupPattern 58837 106
field groupPattern 59153 37
field groupPattern 61457 220
field groupPattern 61461 -149
field groupPattern 61462 -44
field groupPattern 61521 -22
field groupPattern 61525 -177
field groupPattern 61589 -31
field groupPattern 61654 -35
field groupPattern 61717 -67
field groupPattern 61781 20
field groupPattern 61845 -34
field groupPattern 61909 57
field groupPattern 61973 134
field groupPattern 62033 45
field groupPattern 62097 258
field groupPattern 62101 -39
field groupPattern 8209 -27
field groupPattern 8341 193
field groupPattern 8469 -105
field groupPattern 8725 102
field groupPattern 8726 49
field groupPattern 8981 -85
field groupSize 10 -208
field groupSize 12 131
field groupSize 13 -507
field groupSize 14 88
field groupSize 16 -243
field groupSize 17 -85
field groupSize 20 186
field groupSize 21 356
field groupSize 22 25
field groupSize 24 70
field groupSize 25 498
field groupSize 28 -497
field groupSize 29 -295
field groupSize 5 -117
field groupSize 6 -240
field groupSize 8 213
field groupSize 9 -344
field groupVerbs 0 -604
field groupVerbs 1 -491
field groupVerbs 10 40
field groupVerbs 12 101
field groupVerbs 13 76
field groupVerbs 17 184
field groupVerbs 2 -464
field groupVerbs 22 -56
field groupVerbs 5 -119
field groupVerbs 6 121
field groupVerbs 8 334
field groupVerbs 9 69
field headingFirst " -25
field headingFirst ( -83
field headingFirst 10 -26
field headingFirst 2 66
field headingFirst 2.2 -45
field headingFirst 3 246
field headingFirst 4 48
field headingFirst 4.2 -26
field headingFirst 5 -222
field headingFirst 6 -66
field headingFirst 7 -55
field headingFirst 8 -110
field headingFirst 9 -21
field headingFirst a 53
field headingFirst about -113
field headingFirst access -220
field headingFirst accessing -96
field headingFirst account 52
field headingFirst action -72
field headingFirst actions 92
field headingFirst add 182
field headingFirst adding 367
field headingFirst additional 208
field headingFirst address 112
field headingFirst administrator -54
field headingFirst advanced 383
field headingFirst advantages -76
field headingFirst ai -52
field headingFirst allow -31
field headingFirst allowing 156
field headingFirst an 66
field headingFirst analysis 32
field headingFirst analytics 138
field headingFirst api -88
field headingFirst applicable -72
field headingFirst apply 50
field headingFirst architecture -57
field headingFirst archiving -36
field headingFirst artifacts 49
field headingFirst assign -28
field headingFirst assigning -77
field headingFirst attribute -41
field headingFirst audit -53
field headingFirst auth -20
field headingFirst authentication 159
field headingFirst authorization 88
field headingFirst automate 177
field headingFirst automated -26
field headingFirst automatic 114
field headingFirst availability -55
field headingFirst available -215
field headingFirst aws -22
field headingFirst azure 306
field headingFirst backend -23
field headingFirst backup 151
field headingFirst base 25
field headingFirst basic 534
field headingFirst batch 53
field headingFirst before 68
field headingFirst benefits -87
field headingFirst best -116
field headingFirst billing 73
field headingFirst block -20
field headingFirst branch 71
field headingFirst branding 183
field headingFirst breaking -27
field headingFirst build -213
field headingFirst building 44
field headingFirst bulk 361
field headingFirst can 68
field headingFirst certificate -25
field headingFirst certificates 37
field headingFirst change 308
field headingFirst changing 31
field headingFirst chart -124
field headingFirst check -258
field headingFirst choose -87
field headingFirst choosing 97
field headingFirst claude -41
field headingFirst client -70
field headingFirst close 94
field headingFirst cloud -52
field headingFirst collecting 47
field headingFirst column 137
field headingFirst combining -66
field headingFirst command 29
field headingFirst common -183
field headingFirst comparing -27
field headingFirst comparison -35
field headingFirst complete 115
field headingFirst compliance -62
field headingFirst components -31
field headingFirst concepts -89
field headingFirst conclusion -31
field headingFirst conditional -25
field headingFirst conditions 118
field headingFirst config -34
field headingFirst configurable -38
field headingFirst configuration 45
field headingFirst configure -211
field headingFirst configuring 21
field headingFirst connect -316
field headingFirst connecting 43
field headingFirst connection -33
field headingFirst console -27
field headingFirst context 37
field headingFirst control 57
field headingFirst core -81
field headingFirst cors 83
field headingFirst count -25
field headingFirst cpu -78
field headingFirst create -37
field headingFirst creating -53
field headingFirst credentials 75
field headingFirst csv -45
field headingFirst current -22
field headingFirst custom 30
field headingFirst customization -50
field headingFirst customize -45
field headingFirst customizing 34
field headingFirst dashboard -105
field headingFirst data -34
field headingFirst database 37
field headingFirst date -78
field headingFirst default 90
field headingFirst define 122
field headingFirst defining 50
field headingFirst deleting -66
field headingFirst delivery -73
field headingFirst dependency -30
field headingFirst deploy 169
field headingFirst description -22
field headingFirst design -23
field headingFirst detailed -22
field headingFirst development -33
field headingFirst device 62
field headingFirst disable -42
field headingFirst disabling 36
field headingFirst disconnect -45
field headingFirst disconnecting 52
field headingFirst discover -29
field headingFirst display -51
field headingFirst docker 36
field headingFirst download -112
field headingFirst dynamic -75
field headingFirst edit 65
field headingFirst editing 140
field headingFirst editor -70
field headingFirst email 330
field headingFirst enable 175
field headingFirst enabling 53
field headingFirst enabling/disabling 31
field headingFirst encryption -27
field headingFirst enter 33
field headingFirst enterprise -23
field headingFirst environment -81
field headingFirst error 48
field headingFirst event 261
field headingFirst events -33
field headingFirst example -50
field headingFirst examples 81
field headingFirst existing 62
field headingFirst explanation 95
field headingFirst export -50
field headingFirst exporting -48
field headingFirst external -38
field headingFirst extra 36
field headingFirst fallback 65
field headingFirst faq -22
field headingFirst feature -21
field headingFirst features -270
field headingFirst field -321
field headingFirst fields -26
field headingFirst file -66
field headingFirst filter -76
field headingFirst filtering -68
field headingFirst filters -25
field headingFirst find 106
field headingFirst finding -164
field headingFirst firewall -20
field headingFirst first -57
field headingFirst flags -23
field headingFirst for -99
field headingFirst format 56
field headingFirst from -135
field headingFirst function -21
field headingFirst gateway -32
field headingFirst general -34
field headingFirst generate -110
field headingFirst generic 39
field headingFirst get 200
field headingFirst getting 69
field headingFirst git -142
field headingFirst github -114
field headingFirst gitlab -86
field headingFirst global 109
field headingFirst google 48
field headingFirst group 48
field headingFirst handle -21
field headingFirst health 26
field headingFirst helm 162
field headingFirst here 66
field headingFirst hooks -26
field headingFirst how 257
field headingFirst http -30
field headingFirst i 48
field headingFirst identity -27
field headingFirst if 32
field headingFirst implementation -20
field headingFirst import -39
field headingFirst important -26
field headingFirst importing -40
field headingFirst in -30
field headingFirst input 65
field headingFirst inputs 254
field headingFirst inspect -145
field headingFirst install -274
field headingFirst installation -77
field headingFirst instance -38
field headingFirst integrate -75
field headingFirst integration -79
field headingFirst interactive 30
field headingFirst introduction -89
field headingFirst items 129
field headingFirst json -87
field headingFirst jwt -31
field headingFirst key -196
field headingFirst keycloak -20
field headingFirst known -71
field headingFirst kubernetes -24
field headingFirst labels 51
field headingFirst launch -134
field headingFirst layout 38
field headingFirst ldap 246
field headingFirst learn -35
field headingFirst limit -25
field headingFirst limitations 107
field headingFirst limiting -72
field headingFirst limits -38
field headingFirst line 66
field headingFirst linking -54
field headingFirst lists 35
field headingFirst local -25
field headingFirst location -91
field headingFirst log -49
field headingFirst logging -32
field headingFirst mailgun -28
field headingFirst main -43
field headingFirst maintenance -30
field headingFirst making 168
field headingFirst manage 200
field headingFirst managing -214
field headingFirst manual -22
field headingFirst manually -26
field headingFirst mapping 93
field headingFirst marking 89
field headingFirst memory -93
field headingFirst merge -22
field headingFirst message -26
field headingFirst messages 169
field headingFirst metadata -35
field headingFirst method 38
field headingFirst metrics 38
field headingFirst microsoft -66
field headingFirst model 99
field headingFirst modify 88
field headingFirst monitoring -22
field headingFirst more -185
field headingFirst move 59
field headingFirst multiple 25
field headingFirst mysql -82
field headingFirst namespaces -29
field headingFirst naming -38
field headingFirst native -75
field headingFirst navigate -21
field headingFirst network 36
field headingFirst new 86
field headingFirst next -134
field headingFirst nodes -76
field headingFirst notes 99
field headingFirst notification 60
field headingFirst notifications -76
field headingFirst number -25
field headingFirst oauth -111
field headingFirst oidc 22
field headingFirst okta -150
field headingFirst open -29
field headingFirst opening 109
field headingFirst opentelemetry -29
field headingFirst option -33
field headingFirst optional 274
field headingFirst options -21
field headingFirst order -43
field headingFirst organization -63
field headingFirst other -138
field headingFirst override -41
field headingFirst overview 262
field headingFirst page 75
field headingFirst parameters -95
field headingFirst pass -68
field headingFirst password 96
field headingFirst payload -50
field headingFirst performance -27
field headingFirst permission -20
field headingFirst permissions 209
field headingFirst phase -24
field headingFirst plugin -28
field headingFirst port -29
field headingFirst postgresql -49
field headingFirst preparation -22
field headingFirst prepare -60
field headingFirst prerequisite -27
field headingFirst prerequisites -298
field headingFirst pricing -44
field headingFirst primary 81
field headingFirst private -41
field headingFirst product -53
field headingFirst project -34
field headingFirst provider -34
field headingFirst providers 198
field headingFirst public 96
field headingFirst publish 21
field headingFirst pull 52
field headingFirst python 65
field headingFirst query -131
field headingFirst quick -24
field headingFirst rate 66
field headingFirst read -24
field headingFirst redirects 105
field headingFirst redis -59
field headingFirst reference -32
field headingFirst register -95
field headingFirst registering -56
field headingFirst registration 28
field headingFirst related -53
field headingFirst relationship -73
field headingFirst remove -60
field headingFirst removing -24
field headingFirst report -203
field headingFirst request -21
field headingFirst required 143
field headingFirst requirements 40
field headingFirst research 126
field headingFirst reset -40
field headingFirst resource -40
field headingFirst response -52
field headingFirst restricting 42
field headingFirst retention -23
field headingFirst retrieve 100
field headingFirst reverse -81
field headingFirst review 118
field headingFirst role -61
field headingFirst roles 34
field headingFirst route -52
field headingFirst run 51
field headingFirst running 315
field headingFirst s3 -83
field headingFirst saml 253
field headingFirst sample -90
field headingFirst sandbox 100
field headingFirst saving -36
field headingFirst scenario -23
field headingFirst schema -79
field headingFirst scope 57
field headingFirst search -130
field headingFirst searching -28
field headingFirst security -62
field headingFirst see -37
field headingFirst select 102
field headingFirst selecting -188
field headingFirst self-hosted -33
field headingFirst send -31
field headingFirst service 52
field headingFirst services -33
field headingFirst session -20
field headingFirst set -333
field headingFirst setting 43
field headingFirst setup -90
field headingFirst shared 24
field headingFirst sharing 32
field headingFirst show 211
field headingFirst single 30
field headingFirst skip -20
field headingFirst smtp 39
field headingFirst solution -110
field headingFirst source -24
field headingFirst special -22
field headingFirst ssl 32
field headingFirst standard -26
field headingFirst start 35
field headingFirst starting 192
field headingFirst static 108
field headingFirst statuses -32
field headingFirst step 45
field headingFirst steps -111
field headingFirst storage -77
field headingFirst summary 142
field headingFirst support -23
field headingFirst supported -255
field headingFirst switching 30
field headingFirst sync 37
field headingFirst syncing -40
field headingFirst system -67
field headingFirst table 416
field headingFirst task 42
field headingFirst telegram 113
field headingFirst telemetry 47
field headingFirst template 104
field headingFirst test 123
field headingFirst text 98
field headingFirst the -153
field headingFirst time 77
field headingFirst tips -96
field headingFirst to -71
field headingFirst tool 118
field headingFirst topic -37
field headingFirst trace 45
field headingFirst trigger -32
field headingFirst triggering -54
field headingFirst troubleshooting -156
field headingFirst type -195
field headingFirst types -54
field headingFirst ui 208
field headingFirst understanding -110
field headingFirst update -44
field headingFirst updates 61
field headingFirst updating 21
field headingFirst upgrade -82
field headingFirst upgrading -38
field headingFirst upload 69
field headingFirst url 48
field headingFirst use 166
field headingFirst user -163
field headingFirst users -40
field headingFirst using 20
field headingFirst validate 30
field headingFirst variables -54
field headingFirst verify -94
field headingFirst version -20
field headingFirst via 88
field headingFirst view -249
field headingFirst viewing -207
field headingFirst volume 31
field headingFirst web -45
field headingFirst webhook -75
field headingFirst what -355
field headingFirst when -37
field headingFirst where -26
field headingFirst why -209
field headingFirst windows -52
field headingFirst with 269
field headingFirst workflow -226
field headingFirst workflows 34
field headingFirst working -74
field headingFirst write -100
field headingFirstClass aimless -46
field headingFirstClass article -33
field headingFirstClass beforePlace -295
field headingFirstClass check -172
field headingFirstClass checkingHeading -610
field headingFirstClass condition -28
field headingFirstClass configure 77
field headingFirstClass consoleNoun 99
field headingFirstClass contrast 96
field headingFirstClass dateNoun -88
field headingFirstClass defaultHeader 70
field headingFirstClass descriptionHeader -154
field headingFirstClass determiner 118
field headingFirstClass display 193
field headingFirstClass durationNoun 36
field headingFirstClass edition -161
field headingFirstClass emailNoun 315
field headingFirstClass enter -244
field headingFirstClass exampleHeader -62
field headingFirstClass fieldNoun -63
field headingFirstClass fileNoun -52
field headingFirstClass fillingVerb -30
field headingFirstClass followUp -30
field headingFirstClass formNoun 93
field headingFirstClass formatHeader 54
field headingFirstClass genericHeading 58
field headingFirstClass groupNoun 40
field headingFirstClass headingVerb 281
field headingFirstClass inputNoun 30
field headingFirstClass interfaceNoun 165
field headingFirstClass kindNoun -157
field headingFirstClass labelConnector -99
field headingFirstClass labelFiller -115
field headingFirstClass labelHeader -89
field headingFirstClass limitsHeader -140
field headingFirstClass lookalike -29
field headingFirstClass make -37
field headingFirstClass multilineNoun -254
field headingFirstClass navigate -358
field headingFirstClass negation -23
field headingFirstClass numberWord -31
field headingFirstClass obligation 142
field headingFirstClass off -59
field headingFirstClass on 159
field headingFirstClass opener 308
field headingFirstClass openingVerb -24
field headingFirstClass optionNoun -89
field headingFirstClass optionalHeader 274
field headingFirstClass optionsHeader -269
field headingFirstClass otherHeader -240
field headingFirstClass pairNoun 28
field headingFirstClass place -154
field headingFirstClass plainNoun 98
field headingFirstClass pointer 273
field headingFirstClass possibility 68
field headingFirstClass preposition -253
field headingFirstClass pronoun 42
field headingFirstClass requiredHeader 143
field headingFirstClass secretNoun -67
field headingFirstClass select -72
field headingFirstClass slugEnd -23
field headingFirstClass slugVerb 85
field headingFirstClass softener 415
field headingFirstClass structural -363
field headingFirstClass submitVerb 223
field headingFirstClass switchEffect 103
field headingFirstClass switchOff -31
field headingFirstClass trialVerb -84
field headingFirstClass typeHeader -136
field headingFirstClass upload 32
field headingFirstClass urlNoun 52
field headingFirstClass use 234
field headingFirstClass valueWord 31
field headingFirstClass vendor -217
field headingFirstClass weakLabelHeader -90
field headingLast 2.0 -30
field headingLast access -46
field headingLast account 41
field headingLast accounts 200
field headingLast action 36
field headingLast actions 146
field headingLast ad -105
field headingLast add -23
field headingLast address 123
field headingLast adjustments 55
field headingLast admin 79
field headingLast administrator 292
field headingLast advanced 105
field headingLast advantages -79
field headingLast agent -216
field headingLast agents -140
field headingLast alerts 150
field headingLast also -33
field headingLast analysis 94
field headingLast analytics -26
field headingLast api -129
field headingLast app -369
field headingLast application -260
field headingLast applications -69
field headingLast approval -104
field headingLast architecture -47
field headingLast arguments 72
field headingLast array 41
field headingLast artifacts -35
field headingLast assets -28
field headingLast attribute -27
field headingLast attributes -46
field headingLast auth0 45
field headingLast authentication 274
field headingLast authenticator -42
field headingLast authorization 137
field headingLast autocomplete -49
field headingLast availability -22
field headingLast azure 167
field headingLast backup -50
field headingLast behavior -40
field headingLast benefits -130
field headingLast block -100
field headingLast body -75
field headingLast browser 25
field headingLast bucket -240
field headingLast builder -45
field headingLast by -33
field headingLast ca 88
field headingLast cache -59
field headingLast calendar 111
field headingLast capabilities -110
field headingLast case 63
field headingLast cases -263
field headingLast catalog -139
field headingLast categories -22
field headingLast certificate -130
field headingLast changes -76
field headingLast chart 473
field headingLast charts 29
field headingLast check -81
field headingLast checklist 141
field headingLast checks -54
field headingLast claim -61
field headingLast claims 53
field headingLast cli -140
field headingLast client -367
field headingLast clients 59
field headingLast cloud -58
field headingLast cluster 22
field headingLast clusters -47
field headingLast code -36
field headingLast codes -79
field headingLast collection 42
field headingLast columns -37
field headingLast combinations -27
field headingLast command -111
field headingLast commands 316
field headingLast commits -49
field headingLast community -47
field headingLast comparison -25
field headingLast component -41
field headingLast components -104
field headingLast concepts -227
field headingLast conclusion -31
field headingLast condition -37
field headingLast conditions 177
field headingLast config 77
field headingLast configuration 313
field headingLast configurations 106
field headingLast configure 540
field headingLast connect -33
field headingLast connection -41
field headingLast connector 225
field headingLast considerations -169
field headingLast console 61
field headingLast constraints -102
field headingLast contacts 105
field headingLast container -151
field headingLast content 57
field headingLast control -33
field headingLast controls 118
field headingLast conversation 21
field headingLast cors 56
field headingLast costs -35
field headingLast creation -32
field headingLast credentials -98
field headingLast credits -26
field headingLast criteria -100
field headingLast customization 131
field headingLast daemon -33
field headingLast dashboard 126
field headingLast dashboards -51
field headingLast databases -34
field headingLast datadog -26
field headingLast date -54
field headingLast default -45
field headingLast definition -33
field headingLast delete -42
field headingLast dependencies -72
field headingLast deploy -25
field headingLast deployments -29
field headingLast deprecated 21
field headingLast description -170
field headingLast design -32
field headingLast desktop -56
field headingLast details -208
field headingLast detection 163
field headingLast development -61
field headingLast devices 367
field headingLast differences -92
field headingLast dimensions -43
field headingLast directory -55
field headingLast do -30
field headingLast docker -58
field headingLast document 96
field headingLast documentation -25
field headingLast documents 40
field headingLast domain 132
field headingLast domains -35
field headingLast download -35
field headingLast dropdown -87
field headingLast edit 102
field headingLast editor -85
field headingLast elements -30
field headingLast email 84
field headingLast emails -31
field headingLast enablement 159
field headingLast encryption -50
field headingLast end 53
field headingLast endpoint -106
field headingLast enterprise -91
field headingLast entries -47
field headingLast entry -24
field headingLast environment 150
field headingLast environments -48
field headingLast error -34
field headingLast errors -22
field headingLast etc 32
field headingLast event 146
field headingLast events -54
field headingLast example -72
field headingLast examples 74
field headingLast explanation -27
field headingLast export 138
field headingLast extension 48
field headingLast extensions 37
field headingLast faq -22
field headingLast feature 33
field headingLast features -414
field headingLast field 69
field headingLast fields 75
field headingLast file 78
field headingLast filter -64
field headingLast fixed -53
field headingLast flag -64
field headingLast flags -53
field headingLast folders 36
field headingLast for -77
field headingLast form -49
field headingLast format -139
field headingLast formats -43
field headingLast formatting -60
field headingLast forms 131
field headingLast function -195
field headingLast functions -99
field headingLast gateway -60
field headingLast gcp -122
field headingLast generated -24
field headingLast github -263
field headingLast gitlab -85
field headingLast glance -79
field headingLast grid -23
field headingLast group 68
field headingLast groups -30
field headingLast guide -124
field headingLast guidelines -41
field headingLast handling -82
field headingLast header 55
field headingLast help -25
field headingLast history -51
field headingLast hook -20
field headingLast hooks -30
field headingLast host -28
field headingLast https -66
field headingLast id -149
field headingLast identity 60
field headingLast ids 34
field headingLast image 130
field headingLast images 81
field headingLast impact -30
field headingLast implementation -22
field headingLast import 309
field headingLast improvements -77
field headingLast indicators -34
field headingLast information -84
field headingLast infrastructure 45
field headingLast inputs 255
field headingLast insights -78
field headingLast install -24
field headingLast installation -107
field headingLast instance 202
field headingLast instructions -248
field headingLast integration -156
field headingLast integrations -24
field headingLast interface 139
field headingLast introduction -83
field headingLast invoice 96
field headingLast invoices 35
field headingLast issues -64
field headingLast it 29
field headingLast item 45
field headingLast items 153
field headingLast job 20
field headingLast jobs -23
field headingLast json -42
field headingLast key -82
field headingLast labels 26
field headingLast language 105
field headingLast languages -20
field headingLast layout 24
field headingLast layouts 45
field headingLast levels -65
field headingLast libraries 24
field headingLast lifecycle -21
field headingLast limitations 76
field headingLast limits -23
field headingLast link -31
field headingLast links -50
field headingLast linux -35
field headingLast list -61
field headingLast lists -96
field headingLast llm 75
field headingLast location -117
field headingLast locations -29
field headingLast logging -54
field headingLast login -88
field headingLast logout 49
field headingLast logs -35
field headingLast mail -28
field headingLast mailgun -89
field headingLast management 91
field headingLast manager 58
field headingLast manual 31
field headingLast manually 158
field headingLast map -42
field headingLast mapping 91
field headingLast mappings -79
field headingLast matrix -35
field headingLast mcp -53
field headingLast measure -30
field headingLast members 186
field headingLast menu -54
field headingLast message 72
field headingLast messages 122
field headingLast metadata -53
field headingLast method -61
field headingLast methods -122
field headingLast metrics 135
field headingLast migrations 60
field headingLast models 75
field headingLast modes -103
field headingLast more -40
field headingLast mysql -68
field headingLast name -33
field headingLast navigation -30
field headingLast network 77
field headingLast node 48
field headingLast nodes -84
field headingLast notes 43
field headingLast notification 27
field headingLast notifications 264
field headingLast numbers 36
field headingLast oauth -71
field headingLast objects 179
field headingLast off 24
field headingLast okta -92
field headingLast on 39
field headingLast openai 143
field headingLast operation 156
field headingLast optional 102
field headingLast options 250
field headingLast order -50
field headingLast organization 27
field headingLast output -45
field headingLast outputs -157
field headingLast overrides -65
field headingLast package -64
field headingLast page -78
field headingLast pair -25
field headingLast panel 104
field headingLast parameter -50
field headingLast parameters 364
field headingLast path -64
field headingLast pattern -30
field headingLast payload -23
field headingLast payloads -30
field headingLast payment -35
field headingLast payments -158
field headingLast performance -22
field headingLast period -52
field headingLast periods -41
field headingLast permission -34
field headingLast permissions 218
field headingLast persistence 23
field headingLast pipeline 139
field headingLast pipelines 70
field headingLast plan -33
field headingLast plugin 64
field headingLast plus -57
field headingLast point -39
field headingLast policies 65
field headingLast policy 22
field headingLast portal 67
field headingLast ports 37
field headingLast postgresql -166
field headingLast practices -212
field headingLast preparation -21
field headingLast prerequisite -182
field headingLast prerequisites -309
field headingLast process -61
field headingLast processing -30
field headingLast processor 80
field headingLast product 43
field headingLast production -22
field headingLast products 41
field headingLast profiles 55
field headingLast program 109
field headingLast project -71
field headingLast projects 114
field headingLast prompt -91
field headingLast prompts -22
field headingLast properties 182
field headingLast protocol -70
field headingLast provider -40
field headingLast providers 113
field headingLast provisioning -127
field headingLast proxy -34
field headingLast python -27
field headingLast queries -81
field headingLast query 132
field headingLast queue 63
field headingLast rates 27
field headingLast recommended -97
field headingLast record 179
field headingLast recording 26
field headingLast records -121
field headingLast recovery 30
field headingLast redirect -29
field headingLast redirects 102
field headingLast redis -39
field headingLast reference 115
field headingLast references 24
field headingLast registration 144
field headingLast registry -27
field headingLast related -21
field headingLast reminders 73
field headingLast removal -24
field headingLast report 49
field headingLast reporting 73
field headingLast reports -59
field headingLast repositories -66
field headingLast repository 144
field headingLast requests 23
field headingLast resource -99
field headingLast response 28
field headingLast responses -51
field headingLast results -60
field headingLast review 129
field headingLast role -21
field headingLast roles -117
field headingLast route 27
field headingLast routes 117
field headingLast rows -49
field headingLast rule 92
field headingLast rules -26
field headingLast run 112
field headingLast saml 141
field headingLast scenario -24
field headingLast scenarios -64
field headingLast schedule 36
field headingLast schema 425
field headingLast scope 21
field headingLast scratch 63
field headingLast screen -29
field headingLast script -59
field headingLast sdk -81
field headingLast search -130
field headingLast secret -126
field headingLast secrets -26
field headingLast section -23
field headingLast security 284
field headingLast segment 144
field headingLast selection -54
field headingLast selectors -25
field headingLast server 156
field headingLast servers 41
field headingLast service -314
field headingLast services -21
field headingLast sessions -36
field headingLast set 20
field headingLast setting 156
field headingLast settings 287
field headingLast setup 295
field headingLast severity 32
field headingLast shortcuts -93
field headingLast sidebar -233
field headingLast skills -48
field headingLast software -34
field headingLast solution -110
field headingLast source 171
field headingLast sources 23
field headingLast specifications -118
field headingLast sso 34
field headingLast stack -34
field headingLast start 55
field headingLast started 138
field headingLast status -68
field headingLast statuses -87
field headingLast step -32
field headingLast steps -163
field headingLast storage 211
field headingLast stored -25
field headingLast strategies 87
field headingLast strategy -54
field headingLast stream -51
field headingLast structure -164
field headingLast studio 30
field headingLast style 94
field headingLast subscription 210
field headingLast subscriptions 23
field headingLast suites 45
field headingLast summary -60
field headingLast sync 26
field headingLast synchronization -20
field headingLast syntax -112
field headingLast system -38
field headingLast tab 104
field headingLast table -208
field headingLast tables -21
field headingLast tag 41
field headingLast tags -35
field headingLast task 30
field headingLast tasks -31
field headingLast teams 49
field headingLast telemetry 37
field headingLast templates -32
field headingLast terraform 83
field headingLast testing -48
field headingLast time -49
field headingLast timeouts -29
field headingLast tips -34
field headingLast together -31
field headingLast toggle 54
field headingLast token 35
field headingLast tokens -40
field headingLast tool -38
field headingLast toolkit 82
field headingLast tools -129
field headingLast topic -192
field headingLast topics 40
field headingLast tracking 39
field headingLast transformation -36
field headingLast trigger 295
field headingLast troubleshooting -144
field headingLast type -151
field headingLast ui 140
field headingLast update -31
field headingLast upgrade -23
field headingLast uri -38
field headingLast url 52
field headingLast urls -89
field headingLast usage 122
field headingLast use -90
field headingLast user 191
field headingLast users 107
field headingLast validate -132
field headingLast value -34
field headingLast values -68
field headingLast variable 102
field headingLast variables -190
field headingLast verify 113
field headingLast version -79
field headingLast versions -28
field headingLast view -183
field headingLast views -29
field headingLast visibility -77
field headingLast visualization -56
field headingLast vpc 30
field headingLast vulnerabilities -29
field headingLast walkthrough -58
field headingLast webhook 250
field headingLast website 23
field headingLast widget 69
field headingLast widgets -43
field headingLast windows -38
field headingLast work -35
field headingLast workflow 51
field headingLast working 165
field headingLast works -268
field headingLast workspace -42
field headingLast workspaces -134
field headingLast yaml -20
field headingPattern 1037 -28
field headingPattern 1041 -21
field headingPattern 1044 -61
field headingPattern 1045 -138
field headingPattern 1046 -36
field headingPattern 1053 26
field headingPattern 1093 -95
field headingPattern 1101 -52
field headingPattern 1105 -169
field headingPattern 1109 -66
field headingPattern 1110 32
field headingPattern 1117 -111
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
field headingPattern 1365 -48
field headingPattern 1366 -39
field headingPattern 140 -21
field headingPattern 141 -21
field headingPattern 144 -69
field headingPattern 145 -67
field headingPattern 148 206
field headingPattern 149 137
field headingPattern 150 119
field headingPattern 157 178
field headingPattern 16 -53
field headingPattern 1617 -54
field headingPattern 1621 65
field headingPattern 17 441
field headingPattern 1749 -110
field headingPattern 1750 -20
field headingPattern 1809 -90
field headingPattern 1813 232
field headingPattern 193 -42
field headingPattern 1940 178
field headingPattern 1941 359
field headingPattern 20 63
field headingPattern 2001 451
field headingPattern 2005 -132
field headingPattern 2006 -25
field headingPattern 2048 -27
field headingPattern 2060 -32
field headingPattern 2064 61
field headingPattern 2065 -59
field headingPattern 2069 -41
field headingPattern 2070 145
field headingPattern 208 112
field headingPattern 209 -138
field headingPattern 21 -118
field headingPattern 213 -137
field headingPattern 214 78
field headingPattern 22 139
field headingPattern 221 -90
field headingPattern 2261 -130
field headingPattern 2320 340
field headingPattern 2321 -98
field headingPattern 2324 -244
field headingPattern 2325 114
field headingPattern 2326 111
field headingPattern 2332 -20
field headingPattern 2333 -28
field headingPattern 2368 -21
field headingPattern 2373 -56
field headingPattern 2381 -48
field headingPattern 2384 285
field headingPattern 2385 302
field headingPattern 2388 40
field headingPattern 2390 -52
field headingPattern 2396 127
field headingPattern 2397 -143
field headingPattern 2449 -33
field headingPattern 2453 -151
field headingPattern 2454 65
field headingPattern 2496 -34
field headingPattern 2501 -45
field headingPattern 2508 -83
field headingPattern 2509 -47
field headingPattern 2512 579
field headingPattern 2516 -159
field headingPattern 2517 239
field headingPattern 2518 289
field headingPattern 2524 -57
field headingPattern 2525 -38
field headingPattern 2581 230
field headingPattern 2582 -70
field headingPattern 2693 -95
field headingPattern 2704 34
field headingPattern 2705 219
field headingPattern 2709 -211
field headingPattern 2710 -28
field headingPattern 2716 -35
field headingPattern 2765 38
field headingPattern 2769 107
field headingPattern 2773 33
field headingPattern 2832 128
field headingPattern 2836 130
field headingPattern 2837 -259
field headingPattern 2845 -35
field headingPattern 29 -109
field headingPattern 2901 142
field headingPattern 2961 205
field headingPattern 2966 -24
field headingPattern 3024 -41
field headingPattern 3089 -45
field headingPattern 3093 -89
field headingPattern 3094 105
field headingPattern 3157 -25
field headingPattern 3221 110
field headingPattern 3280 -177
field headingPattern 3281 -147
field headingPattern 3285 291
field headingPattern 3286 23
field headingPattern 3293 -140
field headingPattern 3345 -51
field headingPattern 3348 -40
field headingPattern 3349 -158
field headingPattern 3404 -46
field headingPattern 3405 -24
field headingPattern 3408 308
field headingPattern 3409 -56
field headingPattern 3412 125
field headingPattern 3413 290
field headingPattern 3414 41
field headingPattern 3420 -31
field headingPattern 3421 -20
field headingPattern 3472 -37
field headingPattern 3473 -224
field headingPattern 3477 134
field headingPattern 3485 -26
field headingPattern 3520 -69
field headingPattern 3525 -22
field headingPattern 3536 -120
field headingPattern 3537 50
field headingPattern 3540 -117
field headingPattern 3541 25
field headingPattern 3542 -106
field headingPattern 3549 -77
field headingPattern 3600 -24
field headingPattern 3601 -35
field headingPattern 3605 -145
field headingPattern 3613 28
field headingPattern 3648 -47
field headingPattern 3649 106
field headingPattern 3660 -65
field headingPattern 3661 -141
field headingPattern 3664 163
field headingPattern 3665 -199
field headingPattern 3668 -187
field headingPattern 3669 159
field headingPattern 3670 -138
field headingPattern 3676 -22
field headingPattern 3677 292
field headingPattern 3712 -27
field headingPattern 3717 -21
field headingPattern 3724 -45
field headingPattern 3728 401
field headingPattern 3729 -160
field headingPattern 3732 -300
field headingPattern 3733 61
field headingPattern 3734 252
field headingPattern 3740 -36
field headingPattern 3741 -28
field headingPattern 3788 -34
field headingPattern 3792 249
field headingPattern 3793 -44
field headingPattern 3796 293
field headingPattern 3797 -128
field headingPattern 3804 -20
field headingPattern 3856 -74
field headingPattern 3857 93
field headingPattern 3860 -114
field headingPattern 3861 156
field headingPattern 3869 -26
field headingPattern 3921 -45
field headingPattern 3925 -157
field headingPattern 3985 -54
field headingPattern 3989 65
field headingPattern 401 -121
field headingPattern 405 128
field headingPattern 4053 218
field headingPattern 406 -26
field headingPattern 4112 -31
field headingPattern 4117 121
field headingPattern 4176 -23
field headingPattern 4177 -30
field headingPattern 4181 20
field headingPattern 4224 -68
field headingPattern 4240 -35
field headingPattern 4241 -117
field headingPattern 4245 114
field headingPattern 4246 -37
field headingPattern 4416 -36
field headingPattern 4421 -49
field headingPattern 4428 -45
field headingPattern 4432 -219
field headingPattern 4433 -60
field headingPattern 4436 -94
field headingPattern 4437 123
field headingPattern 4438 290
field headingPattern 4444 -21
field headingPattern 4445 -89
field headingPattern 4497 -56
field headingPattern 4501 74
field headingPattern 4566 42
field headingPattern 4629 -27
field headingPattern 4686 -37
field headingPattern 4688 228
field headingPattern 4689 -29
field headingPattern 4693 -82
field headingPattern 4694 -23
field headingPattern 4701 -27
field headingPattern 4753 -80
field headingPattern 4757 65
field headingPattern 4821 -102
field headingPattern 4949 129
field headingPattern 5 -43
field headingPattern 5008 -29
field headingPattern 5009 -34
field headingPattern 5013 33
field headingPattern 5120 -45
field headingPattern 5121 40
field headingPattern 5125 -22
field headingPattern 5126 -34
field headingPattern 5132 59
field headingPattern 5133 -136
field headingPattern 5136 30
field headingPattern 5137 -29
field headingPattern 5140 278
field headingPattern 5141 -280
field headingPattern 5142 -100
field headingPattern 5148 114
field headingPattern 5150 -21
field headingPattern 5185 -28
field headingPattern 5189 63
field headingPattern 5190 -27
field headingPattern 5196 67
field headingPattern 5200 -143
field headingPattern 5201 -297
field headingPattern 5204 -76
field headingPattern 5205 325
field headingPattern 5206 29
field headingPattern 5212 91
field headingPattern 5213 209
field headingPattern 5264 -58
field headingPattern 5265 -90
field headingPattern 5268 -36
field headingPattern 5269 179
field headingPattern 5270 -35
field headingPattern 5324 -24
field headingPattern 5328 61
field headingPattern 5329 -133
field headingPattern 5332 -61
field headingPattern 5333 -113
field headingPattern 5392 -23
field headingPattern 5396 -46
field headingPattern 5397 -23
field headingPattern 5504 -71
field headingPattern 5509 -61
field headingPattern 5520 -30
field headingPattern 5521 -59
field headingPattern 5524 66
field headingPattern 5525 81
field headingPattern 5526 105
field headingPattern 5533 130
field headingPattern 5644 -45
field headingPattern 5645 -49
field headingPattern 5648 292
field headingPattern 5652 79
field headingPattern 5653 277
field headingPattern 5654 34
field headingPattern 5660 -47
field headingPattern 5661 21
field headingPattern 5697 121
field headingPattern 5713 -35
field headingPattern 5717 202
field headingPattern 5760 -54
field headingPattern 5761 -44
field headingPattern 5765 -72
field headingPattern 5772 -70
field headingPattern 5773 -182
field headingPattern 5776 288
field headingPattern 5777 208
field headingPattern 5780 -202
field headingPattern 5781 -220
field headingPattern 5782 -294
field headingPattern 5788 104
field headingPattern 5789 23
field headingPattern 5790 -25
field headingPattern 581 -23
field headingPattern 5841 -22
field headingPattern 5844 -89
field headingPattern 5845 86
field headingPattern 5893 120
field headingPattern 5901 -131
field headingPattern 5904 -142
field headingPattern 5905 132
field headingPattern 5908 143
field headingPattern 5909 -277
field headingPattern 5910 -135
field headingPattern 5917 113
field headingPattern 5957 120
field headingPattern 5965 -131
field headingPattern 5968 -274
field headingPattern 5969 70
field headingPattern 597 -218
field headingPattern 5972 -92
field headingPattern 5973 27
field headingPattern 5974 -33
field headingPattern 598 136
field headingPattern 5981 115
field headingPattern 6032 -51
field headingPattern 6033 -72
field headingPattern 6037 73
field headingPattern 6045 38
field headingPattern 661 105
field headingPattern 705 -31
field headingPattern 709 110
field headingPattern 710 -33
field headingPattern 716 75
field headingPattern 717 -22
field headingPattern 720 -141
field headingPattern 721 -132
field headingPattern 724 234
field headingPattern 725 325
field headingPattern 726 -72
field headingPattern 732 153
field headingPattern 733 79
field headingPattern 784 -24
field headingPattern 785 -42
field headingPattern 789 -89
field headingPattern 790 -24
field headingPattern 797 54
field headingPattern 81 -64
field headingPattern 84 -61
field headingPattern 848 -89
field headingPattern 849 -98
field headingPattern 85 -37
field headingPattern 853 -110
field headingPattern 854 29
field headingPattern 981 -79
field headingWord & -64
field headingWord + -32
field headingWord 0 -23
field headingWord 1 117
field headingWord 10 -31
field headingWord 2 -152
field headingWord 2.0 -162
field headingWord 2.1 -89
field headingWord 2.2 -199
field headingWord 3 217
field headingWord 4 129
field headingWord 4.2 -26
field headingWord 5 211
field headingWord 7 -77
field headingWord 8 -140
field headingWord 9 -26
field headingWord a -43
field headingWord about -125
field headingWord accepted 52
field headingWord accepting 29
field headingWord access -129
field headingWord accessing -96
field headingWord account -93
field headingWord accounts 197
field headingWord acl -54
field headingWord action -62
field headingWord actions -122
field headingWord activity -71
field headingWord ad -133
field headingWord add -46
field headingWord adding 205
field headingWord additional 147
field headingWord address 111
field headingWord adjust -24
field headingWord adjustments 55
field headingWord admin 129
field headingWord administrator 208
field headingWord advanced 311
field headingWord advantages -100
field headingWord after -67
field headingWord agent 233
field headingWord agents -144
field headingWord aggregate 40
field headingWord ai -48
field headingWord alert 247
field headingWord alerts 224
field headingWord all -133
field headingWord allow 65
field headingWord allowed 73
field headingWord allowing 156
field headingWord also -33
field headingWord amazon 68
field headingWord an -179
field headingWord analysis 188
field headingWord analytics 168
field headingWord and -230
field headingWord android -228
field headingWord anonymous -115
field headingWord any -72
field headingWord apache 103
field headingWord api -365
field headingWord app -536
field headingWord applicable -72
field headingWord application -444
field headingWord applications -42
field headingWord apply 80
field headingWord applying -89
field headingWord approval -119
field headingWord approve 177
field headingWord apps 45
field headingWord architecture -101
field headingWord archiving -37
field headingWord are -49
field headingWord arguments 72
field headingWord array 31
field headingWord as -61
field headingWord assets -28
field headingWord assigning -77
field headingWord at -106
field headingWord attach 183
field headingWord attribute 40
field headingWord attributes -55
field headingWord audio 43
field headingWord audit 24
field headingWord auth -38
field headingWord auth0 -112
field headingWord authentication 146
field headingWord authenticator -101
field headingWord authorization 40
field headingWord auto -24
field headingWord automate 177
field headingWord automated -26
field headingWord automatic 88
field headingWord automation -27
field headingWord availability -88
field headingWord available -234
field headingWord avoid -29
field headingWord aws 82
field headingWord b -50
field headingWord back 33
field headingWord backend -219
field headingWord backup 87
field headingWord banner 38
field headingWord bar 45
field headingWord base 24
field headingWord based 61
field headingWord basic 524
field headingWord be -34
field headingWord before 47
field headingWord behavior -48
field headingWord benefits -176
field headingWord best -215
field headingWord beta -45
field headingWord between -55
field headingWord billing 45
field headingWord bitbucket -123
field headingWord blob -29
field headingWord block -130
field headingWord blocks -42
field headingWord bot -205
field headingWord branch 110
field headingWord branding 206
field headingWord breaking -27
field headingWord bucket -434
field headingWord build -212
field headingWord builder -111
field headingWord building 37
field headingWord built-in -125
field headingWord bulk 249
field headingWord but 59
field headingWord by -161
field headingWord ca 70
field headingWord cache -91
field headingWord calculation -21
field headingWord calendar 92
field headingWord call 164
field headingWord can 46
field headingWord can't 42
field headingWord cannot -33
field headingWord capabilities -110
field headingWord capture 192
field headingWord case 53
field headingWord cases -311
field headingWord catalog -337
field headingWord categories -28
field headingWord central 81
field headingWord certificate -324
field headingWord chain 46
field headingWord challenge -24
field headingWord challenges -67
field headingWord change 210
field headingWord changed -38
field headingWord changes -112
field headingWord changing 31
field headingWord chart 284
field headingWord check -261
field headingWord checklist 98
field headingWord checks 50
field headingWord choose -211
field headingWord choosing 171
field headingWord ci/cd -35
field headingWord claim -128
field headingWord class -31
field headingWord classic 110
field headingWord claude -88
field headingWord clear -43
field headingWord cli -178
field headingWord click 171
field headingWord client -618
field headingWord clients 88
field headingWord close 94
field headingWord cloud -33
field headingWord cloudflare 222
field headingWord cluster 41
field headingWord clusters -56
field headingWord code -195
field headingWord codes -80
field headingWord coding 247
field headingWord collecting 36
field headingWord collection 286
field headingWord color 164
field headingWord column 130
field headingWord columns -47
field headingWord combinations -33
field headingWord combining -66
field headingWord command -111
field headingWord commands 316
field headingWord comment 78
field headingWord commit -102
field headingWord commits -49
field headingWord common -187
field headingWord community -111
field headingWord comparing -27
field headingWord comparison -59
field headingWord compatible -30
field headingWord complete 124
field headingWord compliance 29
field headingWord component -76
field headingWord components -101
field headingWord compose -58
field headingWord concept -51
field headingWord concepts -232
field headingWord conclusion -31
field headingWord conditional -25
field headingWord conditions 165
field headingWord config 25
field headingWord configurable -38
field headingWord configurations 97
field headingWord configure 63
field headingWord configuring 148
field headingWord confirmation 92
field headingWord confluence -84
field headingWord connect -260
field headingWord connecting 167
field headingWord connection -67
field headingWord connector 162
field headingWord connectors -25
field headingWord considerations -173
field headingWord constraints -102
field headingWord consumer 99
field headingWord contact -61
field headingWord contacts 111
field headingWord container -196
field headingWord context 123
field headingWord contribution 149
field headingWord controlling 65
field headingWord controls 64
field headingWord conversation 233
field headingWord conversations -34
field headingWord copy -51
field headingWord core -91
field headingWord cors 83
field headingWord costs -35
field headingWord count -36
field headingWord cpu -78
field headingWord create 37
field headingWord creating -42
field headingWord creation -35
field headingWord credential 95
field headingWord credentials -281
field headingWord credits -32
field headingWord criteria -100
field headingWord csv -99
field headingWord current -24
field headingWord customer 81
field headingWord customization 96
field headingWord customize -133
field headingWord customizing 34
field headingWord daemon -34
field headingWord daily 25
field headingWord data -422
field headingWord database -20
field headingWord databases -36
field headingWord datadog -123
field headingWord date -164
field headingWord day 71
field headingWord deb -25
field headingWord debugging -34
field headingWord default 54
field headingWord defaults -59
field headingWord define 86
field headingWord defining 41
field headingWord definition -50
field headingWord deleting -142
field headingWord delivered -26
field headingWord delivery -145
field headingWord demo 24
field headingWord dependencies -78
field headingWord dependency -57
field headingWord deploy 209
field headingWord deployments -170
field headingWord description -170
field headingWord design -54
field headingWord desktop 99
field headingWord detailed -23
field headingWord details -117
field headingWord detection 161
field headingWord determine -46
field headingWord develop 60
field headingWord development -93
field headingWord device -39
field headingWord devices 318
field headingWord devops -21
field headingWord difference -28
field headingWord differences -107
field headingWord dimensions -48
field headingWord directories 36
field headingWord directory -99
field headingWord disable 54
field headingWord disabled -22
field headingWord disabling 24
field headingWord disconnect -46
field headingWord disconnecting 52
field headingWord discover -43
field headingWord disk -72
field headingWord display 429
field headingWord distribution -136
field headingWord dns -77
field headingWord do -48
field headingWord docker -112
field headingWord documentation -42
field headingWord documents 40
field headingWord does -92
field headingWord domain 141
field headingWord domains -58
field headingWord download -127
field headingWord downstream -54
field headingWord dropdown -93
field headingWord duplicate -90
field headingWord each 64
field headingWord ecr 76
field headingWord edit 231
field headingWord editing 205
field headingWord editor -156
field headingWord elements -31
field headingWord email 249
field headingWord emails -87
field headingWord empty -26
field headingWord enable 452
field headingWord enablement 154
field headingWord enabling 73
field headingWord enabling/disabling 31
field headingWord encryption -158
field headingWord end 54
field headingWord endpoint -23
field headingWord endpoints 44
field headingWord engineers -22
field headingWord enrollment -22
field headingWord enter 150
field headingWord enterprise -166
field headingWord entities 170
field headingWord entity 20
field headingWord entra -104
field headingWord entries 140
field headingWord entry -256
field headingWord env -21
field headingWord environments -74
field headingWord errors -28
field headingWord etc 32
field headingWord evaluation -30
field headingWord event 50
field headingWord events -126
field headingWord example 48
field headingWord examples 45
field headingWord exchange -208
field headingWord exclusive -25
field headingWord existing 126
field headingWord exit -48
field headingWord experiments 21
field headingWord explanation 86
field headingWord export -224
field headingWord exporting -48
field headingWord extended -99
field headingWord extension 41
field headingWord extensions 36
field headingWord external 350
field headingWord extra 35
field headingWord failed 61
field headingWord failure -74
field headingWord fallback 65
field headingWord faq -22
field headingWord feature -62
field headingWord features -505
field headingWord few 46
field headingWord field -405
field headingWord fields 70
field headingWord file -116
field headingWord files -63
field headingWord filter -164
field headingWord filtering -74
field headingWord filters -95
field headingWord find 81
field headingWord finding -73
field headingWord finish 26
field headingWord firewall -20
field headingWord fixed -73
field headingWord flag -109
field headingWord flags 86
field headingWord fleet -63
field headingWord folders 36
field headingWord following -27
field headingWord for -238
field headingWord form -33
field headingWord format -294
field headingWord formats -61
field headingWord formatting 620
field headingWord forms 110
field headingWord formula -102
field headingWord from 244
field headingWord fully 22
field headingWord function -226
field headingWord functions -116
field headingWord future 28
field headingWord gates -32
field headingWord gateway 40
field headingWord gateways -71
field headingWord gcp 50
field headingWord generate -151
field headingWord generated -26
field headingWord generating 36
field headingWord generator 76
field headingWord generic 38
field headingWord get 119
field headingWord getting 95
field headingWord git 49
field headingWord github -176
field headingWord gitlab -90
field headingWord give -35
field headingWord glance -79
field headingWord global 143
field headingWord google -162
field headingWord grid -22
field headingWord groups -54
field headingWord guide -128
field headingWord guidelines -46
field headingWord handle -25
field headingWord handling -94
field headingWord hardware -22
field headingWord header 122
field headingWord headers -30
field headingWord helm 55
field headingWord help -72
field headingWord here 62
field headingWord history -64
field headingWord home 57
field headingWord hook -25
field headingWord hooks -30
field headingWord host -32
field headingWord how 177
field headingWord http 63
field headingWord https -26
field headingWord i 117
field headingWord iam -43
field headingWord id -311
field headingWord identify -23
field headingWord identity -345
field headingWord if 24
field headingWord image -78
field headingWord images 71
field headingWord imap 107
field headingWord impact -75
field headingWord implement -48
field headingWord implementation -37
field headingWord implementing -49
field headingWord import 226
field headingWord important -55
field headingWord importing -41
field headingWord imports -203
field headingWord improvements -111
field headingWord in -57
field headingWord inbound 50
field headingWord index 21
field headingWord indicators -34
field headingWord individual 64
field headingWord information 84
field headingWord infrastructure 298
field headingWord ingress -120
field headingWord initial -31
field headingWord initialize -35
field headingWord input 51
field headingWord inputs 254
field headingWord insights -91
field headingWord inspect -145
field headingWord install -310
field headingWord installation -118
field headingWord instance -43
field headingWord instances 27
field headingWord instructions -308
field headingWord integer 150
field headingWord integrate -75
field headingWord integration 401
field headingWord integrations -25
field headingWord integrity 22
field headingWord interactive 25
field headingWord interface 132
field headingWord internal -75
field headingWord interpretation -108
field headingWord into -32
field headingWord introduction -103
field headingWord inventory 55
field headingWord invoice -58
field headingWord invoices 160
field headingWord ip 40
field headingWord is 193
field headingWord issue -22
field headingWord issues -75
field headingWord it -285
field headingWord item 89
field headingWord items 69
field headingWord java 58
field headingWord jira 220
field headingWord jobs -60
field headingWord json -95
field headingWord jwt -20
field headingWord key -198
field headingWord keyboard -20
field headingWord keycloak -222
field headingWord keys 36
field headingWord know -26
field headingWord knowledge 348
field headingWord known -102
field headingWord kubernetes -163
field headingWord language 42
field headingWord languages -20
field headingWord last -20
field headingWord launch -154
field headingWord layer -20
field headingWord layout 77
field headingWord layouts 45
field headingWord ldap 265
field headingWord learn -39
field headingWord let -29
field headingWord level 44
field headingWord levels -65
field headingWord library -51
field headingWord license -21
field headingWord lifecycle -56
field headingWord limit -29
field headingWord limitations 67
field headingWord limiting -87
field headingWord limits -52
field headingWord lines 86
field headingWord link -148
field headingWord linked -121
field headingWord linking -54
field headingWord links -132
field headingWord linux -44
field headingWord listing -147
field headingWord lists -115
field headingWord llm 74
field headingWord localization 79
field headingWord location -54
field headingWord locations -51
field headingWord lock -20
field headingWord log -25
field headingWord logger -22
field headingWord logging -81
field headingWord logical -24
field headingWord login -29
field headingWord logout 44
field headingWord logs -134
field headingWord loop -29
field headingWord macos -36
field headingWord mail -31
field headingWord mailgun -89
field headingWord main -60
field headingWord maintenance 28
field headingWord make 98
field headingWord making 168
field headingWord manage 137
field headingWord management -27
field headingWord manager 30
field headingWord managing -184
field headingWord manual -38
field headingWord mapping 112
field headingWord mappings -79
field headingWord markdown -32
field headingWord marking 89
field headingWord master 120
field headingWord match -28
field headingWord matching -22
field headingWord matrix -44
field headingWord maximum 76
field headingWord mcp 64
field headingWord measure -32
field headingWord member -55
field headingWord members 142
field headingWord memory -70
field headingWord menu -122
field headingWord message -204
field headingWord messages 97
field headingWord messaging -55
field headingWord method -71
field headingWord methods -131
field headingWord metric -70
field headingWord metrics 103
field headingWord mfa -128
field headingWord microsoft -99
field headingWord migrations 59
field headingWord minimum 70
field headingWord mismatch 33
field headingWord mobile -176
field headingWord mode -71
field headingWord model -32
field headingWord models 70
field headingWord modes -109
field headingWord modify 102
field headingWord mongodb -31
field headingWord monitor -27
field headingWord more -320
field headingWord mount 32
field headingWord move 54
field headingWord mqtt 76
field headingWord multiple -106
field headingWord my 288
field headingWord mysql -87
field headingWord name 35
field headingWord names -48
field headingWord namespaces -31
field headingWord naming -42
field headingWord native -140
field headingWord navigate -48
field headingWord navigation -56
field headingWord new 89
field headingWord next -144
field headingWord nginx -50
field headingWord no -89
field headingWord node 105
field headingWord nodes -88
field headingWord not 239
field headingWord note -30
field headingWord notification 170
field headingWord notifications 155
field headingWord numbering 133
field headingWord numbers 36
field headingWord oauth -80
field headingWord object -36
field headingWord objects 178
field headingWord obtain -23
field headingWord oci -37
field headingWord ocr 65
field headingWord of 75
field headingWord off 67
field headingWord oidc -58
field headingWord okta -549
field headingWord old -20
field headingWord on -140
field headingWord onboarding -73
field headingWord onelogin -216
field headingWord online 95
field headingWord open -132
field headingWord openai 175
field headingWord openid -162
field headingWord opening 109
field headingWord opentelemetry -33
field headingWord operation -51
field headingWord operator 76
field headingWord option 40
field headingWord optional 496
field headingWord options 205
field headingWord or 67
field headingWord order -160
field headingWord organization 116
field headingWord origin 54
field headingWord other -184
field headingWord out -28
field headingWord outbound -25
field headingWord outputs -157
field headingWord over -81
field headingWord overlay -27
field headingWord overrides -65
field headingWord overview 120
field headingWord own -34
field headingWord package -223
field headingWord page 175
field headingWord pair -25
field headingWord palette 91
field headingWord panel 194
field headingWord parameters 413
field headingWord partial -118
field headingWord participants -68
field headingWord party -144
field headingWord pass -71
field headingWord password -51
field headingWord path -28
field headingWord pattern -33
field headingWord pay 160
field headingWord payload -120
field headingWord payloads -30
field headingWord payment 86
field headingWord payments -64
field headingWord pdf 29
field headingWord per 34
field headingWord perform 55
field headingWord performance -53
field headingWord period -84
field headingWord periods -41
field headingWord permission 51
field headingWord permissions 20
field headingWord persistence 23
field headingWord persistent -73
field headingWord personal 64
field headingWord phase -24
field headingWord phone 98
field headingWord pipeline 238
field headingWord pipelines 59
field headingWord plain 30
field headingWord plan -96
field headingWord plane -24
field headingWord platform -44
field headingWord plugins -25
field headingWord plus -57
field headingWord pod -35
field headingWord point -40
field headingWord policies 163
field headingWord policy -55
field headingWord pool 83
field headingWord port -66
field headingWord portal 157
field headingWord ports 35
field headingWord post 48
field headingWord postgresql -172
field headingWord power -26
field headingWord practices -215
field headingWord predefined 28
field headingWord preferences 129
field headingWord prefix 21
field headingWord preparation -21
field headingWord prepare -27
field headingWord prerequisite -28
field headingWord prerequisites -309
field headingWord preset 176
field headingWord preview 48
field headingWord primary 79
field headingWord priority 121
field headingWord private 156
field headingWord pro -46
field headingWord problems -29
field headingWord process -128
field headingWord processing 182
field headingWord processor 80
field headingWord product -159
field headingWord production -49
field headingWord profile 121
field headingWord profiles -24
field headingWord program 91
field headingWord project -191
field headingWord projects 93
field headingWord prometheus -50
field headingWord prompt -112
field headingWord properties 179
field headingWord protocol -92
field headingWord provider 387
field headingWord providers 112
field headingWord provision 203
field headingWord provisioning -200
field headingWord proxy -25
field headingWord public 245
field headingWord publish -50
field headingWord publishing -83
field headingWord pushes 62
field headingWord put -29
field headingWord python 32
field headingWord queries -105
field headingWord query 156
field headingWord queue -221
field headingWord quick 63
field headingWord quotes 38
field headingWord rate 39
field headingWord rates 26
field headingWord raw 23
field headingWord read -61
field headingWord read-only -41
field headingWord realtime 24
field headingWord receive -37
field headingWord receiving -203
field headingWord recommended -108
field headingWord record 60
field headingWord recording 137
field headingWord records -235
field headingWord recovery 27
field headingWord redirect -30
field headingWord redirects 102
field headingWord redis -50
field headingWord reference -22
field headingWord references 21
field headingWord register -191
field headingWord registering -57
field headingWord registration 116
field headingWord related -74
field headingWord relational 55
field headingWord relationships 48
field headingWord release -45
field headingWord releases -38
field headingWord reminders 149
field headingWord remote -133
field headingWord removal -33
field headingWord remove -57
field headingWord removed -29
field headingWord removing -71
field headingWord render -123
field headingWord replace 43
field headingWord reply 23
field headingWord report 154
field headingWord reporting 47
field headingWord reports -27
field headingWord repositories -58
field headingWord repository 128
field headingWord request 92
field headingWord required 61
field headingWord requirements 23
field headingWord research 42
field headingWord reset -50
field headingWord resolution -33
field headingWord resource -217
field headingWord resources -58
field headingWord response -47
field headingWord rest -25
field headingWord restore -23
field headingWord restoring -45
field headingWord restricting 42
field headingWord result -74
field headingWord results -141
field headingWord retrieval -33
field headingWord retrieve 124
field headingWord retry -56
field headingWord reverse -87
field headingWord review 83
field headingWord role -115
field headingWord roles -195
field headingWord rolling -20
field headingWord root 43
field headingWord route -45
field headingWord routes 183
field headingWord routing 32
field headingWord row -63
field headingWord rows -62
field headingWord rpm -37
field headingWord rule 163
field headingWord rules -215
field headingWord run 324
field headingWord runner -51
field headingWord running 199
field headingWord s3 -54
field headingWord safely -27
field headingWord sales 325
field headingWord same -55
field headingWord saml 145
field headingWord sample -99
field headingWord sandbox 81
field headingWord saving -36
field headingWord scan -74
field headingWord scenario -47
field headingWord scenarios -103
field headingWord schedule 129
field headingWord schema 352
field headingWord scim -175
field headingWord scope 80
field headingWord scratch 56
field headingWord screen -48
field headingWord script 104
field headingWord sdk 37
field headingWord search -225
field headingWord searching -28
field headingWord secret 273
field headingWord secrets 93
field headingWord section -29
field headingWord see 39
field headingWord segment 49
field headingWord select 82
field headingWord selecting -230
field headingWord selection -58
field headingWord selector -45
field headingWord self-hosted -48
field headingWord send -70
field headingWord sendgrid -111
field headingWord sending 109
field headingWord series 84
field headingWord server 326
field headingWord service -42
field headingWord services -177
field headingWord ses 62
field headingWord session -32
field headingWord sessions -26
field headingWord set 228
field headingWord setting 160
field headingWord settings 704
field headingWord setup 321
field headingWord shape -34
field headingWord share -41
field headingWord shared -109
field headingWord shell 85
field headingWord short 183
field headingWord shortcuts -56
field headingWord should 55
field headingWord show 194
field headingWord sidebar -233
field headingWord signing -81
field headingWord simple 33
field headingWord single -163
field headingWord site 99
field headingWord size 58
field headingWord skills -48
field headingWord skip -23
field headingWord slack -48
field headingWord slow 29
field headingWord sms -30
field headingWord smtp 59
field headingWord software -85
field headingWord solution -120
field headingWord some 280
field headingWord source 25
field headingWord sources -92
field headingWord special -22
field headingWord specific 34
field headingWord specifications -118
field headingWord specify 23
field headingWord ssh -24
field headingWord ssl -20
field headingWord sso 159
field headingWord stack -41
field headingWord standalone -31
field headingWord standard -45
field headingWord started 92
field headingWord starting 177
field headingWord state 43
field headingWord statement 52
field headingWord states -25
field headingWord static 200
field headingWord status -56
field headingWord statuses -95
field headingWord step 55
field headingWord steps -174
field headingWord stop -22
field headingWord storage -51
field headingWord store 25
field headingWord stored -89
field headingWord strategies 85
field headingWord strategy -65
field headingWord stream -56
field headingWord string 141
field headingWord structure -164
field headingWord style 178
field headingWord subject 41
field headingWord submit -70
field headingWord subscribe -34
field headingWord subscription 228
field headingWord subscriptions -22
field headingWord suites 45
field headingWord summary 147
field headingWord super 105
field headingWord support 105
field headingWord supported -418
field headingWord switching 30
field headingWord sync 64
field headingWord synchronization -134
field headingWord syncing -81
field headingWord syntax -112
field headingWord system -125
field headingWord tab 102
field headingWord table 463
field headingWord tables 183
field headingWord tag 183
field headingWord tags -49
field headingWord target 48
field headingWord targeting 34
field headingWord task 247
field headingWord tasks 146
field headingWord tcp 61
field headingWord team -68
field headingWord teams 32
field headingWord telegram 113
field headingWord telemetry 32
field headingWord temporary -31
field headingWord tenant -23
field headingWord terms -43
field headingWord terraform 86
field headingWord test 47
field headingWord testing -134
field headingWord tests -99
field headingWord text 23
field headingWord that -126
field headingWord the -23
field headingWord them -22
field headingWord theme -25
field headingWord three 56
field headingWord through 43
field headingWord tier 163
field headingWord time 115
field headingWord timeline -113
field headingWord timeout -24
field headingWord timeouts -29
field headingWord tips -125
field headingWord to -102
field headingWord together -31
field headingWord toggle 49
field headingWord tokens -49
field headingWord tool 21
field headingWord toolkit 82
field headingWord tools -62
field headingWord topic -238
field headingWord topics -65
field headingWord total 64
field headingWord totp 25
field headingWord trace -53
field headingWord track 165
field headingWord tracked 131
field headingWord tracking 117
field headingWord transaction -165
field headingWord transactions -28
field headingWord transformation -127
field headingWord trigger 176
field headingWord triggering -58
field headingWord triggers 32
field headingWord troubleshooting -164
field headingWord trust -148
field headingWord trusted -24
field headingWord try -171
field headingWord turn 32
field headingWord two -58
field headingWord type -274
field headingWord types -69
field headingWord ui 187
field headingWord understanding -123
field headingWord unit -69
field headingWord units 90
field headingWord up 190
field headingWord update 315
field headingWord updates 107
field headingWord updating 21
field headingWord upgrade -108
field headingWord upgrading -48
field headingWord upload 22
field headingWord upstream -60
field headingWord url 51
field headingWord urls -97
field headingWord usage -114
field headingWord use -160
field headingWord used -90
field headingWord user -115
field headingWord username 34
field headingWord users 160
field headingWord uses -37
field headingWord using -127
field headingWord utility -25
field headingWord value 28
field headingWord values -41
field headingWord variable 63
field headingWord variables -266
field headingWord vendor -55
field headingWord vercel 27
field headingWord verification -30
field headingWord version -243
field headingWord versioning 30
field headingWord versions -28
field headingWord very 56
field headingWord via 361
field headingWord view -499
field headingWord viewing -212
field headingWord views -59
field headingWord virtual 188
field headingWord visibility -96
field headingWord visible 22
field headingWord visual -23
field headingWord visualization -56
field headingWord vpc 29
field headingWord vulnerabilities -29
field headingWord vulnerability -34
field headingWord walkthrough -58
field headingWord want -67
field headingWord warehouse -67
field headingWord watch -20
field headingWord web -313
field headingWord webhook -100
field headingWord webhooks -68
field headingWord websocket 21
field headingWord what -346
field headingWord where -49
field headingWord which -62
field headingWord while 24
field headingWord who 56
field headingWord why -231
field headingWord widget 58
field headingWord widgets -63
field headingWord wildcard -83
field headingWord will -22
field headingWord windows -158
field headingWord with 47
field headingWord within -44
field headingWord without -122
field headingWord work -23
field headingWord worker -54
field headingWord workflow -165
field headingWord working 140
field headingWord works -280
field headingWord workspace -95
field headingWord workspaces -134
field headingWord write -107
field headingWord writing -28
field headingWord yaml -57
field headingWord you -40
field headingWord your 66
field headingWord zero 44
field headingWord zone -44
field headsLabels 0 -3503
field inTab 0 340
field innerHeading 0 -55
field introColon 0 -52
field introColon 1 -530
field introColon 2 -158
field introMood 0 145
field introMood 1 145
field introMood 16 -199
field introMood 17 -68
field introMood 2 155
field introMood 3 303
field introMood 4 -52
field introMood 6 -525
field introNone 0 -330
field kind 0 -121
field kind 1 -39
field kind 2 -227
field kind 3 -257
field kind 4 -152
field kindMark 0 73
field kindMark 1 744
field kindMark 10 -164
field kindMark 11 -600
field kindMark 12 -120
field kindMark 13 -1205
field kindMark 17 145
field kindMark 18 208
field kindMark 19 -317
field kindMark 2 -35
field kindMark 20 -32
field kindMark 21 -219
field kindMark 25 269
field kindMark 26 -156
field kindMark 27 -894
field kindMark 28 -126
field kindMark 3 -699
field kindMark 4 -45
field kindMark 5 -215
field kindMark 8 67
field kindMark 9 1006
field labelFirst $ -75
field labelFirst + -48
field labelFirst 0 -77
field labelFirst 1 -47
field labelFirst 2 -48
field labelFirst 3 -20
field labelFirst accept -32
field labelFirst accepted 56
field labelFirst access 71
field labelFirst acl 182
field labelFirst acs -52
field labelFirst action -61
field labelFirst activate 35
field labelFirst add -54
field labelFirst adding -37
field labelFirst additional 27
field labelFirst adjust 40
field labelFirst admin 93
field labelFirst after -58
field labelFirst aggregation 122
field labelFirst ai 129
field labelFirst alert 86
field labelFirst all -147
field labelFirst allow 239
field labelFirst allowed 160
field labelFirst allows 83
field labelFirst always -40
field labelFirst amazon -36
field labelFirst analytics -22
field labelFirst any -25
field labelFirst apache -24
field labelFirst api 307
field labelFirst app -30
field labelFirst application -317
field labelFirst apply 34
field labelFirst array 31
field labelFirst as -58
field labelFirst assign 42
field labelFirst attach 44
field labelFirst attribute 72
field labelFirst audit -54
field labelFirst auth 50
field labelFirst authentication 40
field labelFirst authorization -155
field labelFirst auto 335
field labelFirst automated -36
field labelFirst automatic 148
field labelFirst automatically 86
field labelFirst available 81
field labelFirst average 98
field labelFirst aws 53
field labelFirst azure -55
field labelFirst back -39
field labelFirst backend -21
field labelFirst base 163
field labelFirst based -42
field labelFirst basic 34
field labelFirst batch -22
field labelFirst best -46
field labelFirst bind 45
field labelFirst block -71
field labelFirst body 117
field labelFirst bootstrap 57
field labelFirst branch 44
field labelFirst bucket -106
field labelFirst build 212
field labelFirst built-in -30
field labelFirst by -46
field labelFirst ca 181
field labelFirst cache -41
field labelFirst capture 35
field labelFirst category -104
field labelFirst certificate 58
field labelFirst change -61
field labelFirst chart 145
field labelFirst chat 27
field labelFirst check -160
field labelFirst checkout 39
field labelFirst checks 24
field labelFirst choose -104
field labelFirst cidr 32
field labelFirst claim -79
field labelFirst classic -39
field labelFirst cleanup -49
field labelFirst clear -31
field labelFirst click -332
field labelFirst client 93
field labelFirst client-side -33
field labelFirst clone -28
field labelFirst close 85
field labelFirst cloud -49
field labelFirst code -69
field labelFirst collect 48
field labelFirst collection 56
field labelFirst color 26
field labelFirst column 118
field labelFirst combine 32
field labelFirst command 51
field labelFirst company -28
field labelFirst compare -27
field labelFirst complete 251
field labelFirst component 28
field labelFirst compose -31
field labelFirst condition -42
field labelFirst conditional 78
field labelFirst config -75
field labelFirst configuration -45
field labelFirst configure -116
field labelFirst configured -36
field labelFirst confirm 102
field labelFirst connect 155
field labelFirst connection -80
field labelFirst contact 46
field labelFirst container 88
field labelFirst content 49
field labelFirst cookie 24
field labelFirst copy -46
field labelFirst correct -37
field labelFirst cost -24
field labelFirst country 24
field labelFirst cpu -25
field labelFirst create -86
field labelFirst created -20
field labelFirst credential -30
field labelFirst credentials -20
field labelFirst cron 54
field labelFirst ctrl -65
field labelFirst custom 313
field labelFirst dashboard 26
field labelFirst data 270
field labelFirst database 84
field labelFirst date -43
field labelFirst debug -23
field labelFirst decimal 30
field labelFirst default 188
field labelFirst define -21
field labelFirst delete -41
field labelFirst delivery -45
field labelFirst dependency -65
field labelFirst deploy -20
field labelFirst deployment -21
field labelFirst describe 31
field labelFirst destination -142
field labelFirst detailed -22
field labelFirst device -28
field labelFirst direct -78
field labelFirst directory -21
field labelFirst disable 66
field labelFirst disabled -66
field labelFirst discard -25
field labelFirst disconnect -25
field labelFirst discount 40
field labelFirst dkim 133
field labelFirst dns -27
field labelFirst do 34
field labelFirst docker 100
field labelFirst document 131
field labelFirst does 33
field labelFirst domain -28
field labelFirst don't 84
field labelFirst download -30
field labelFirst draft 25
field labelFirst drag -48
field labelFirst drop -36
field labelFirst due 20
field labelFirst duration 44
field labelFirst dynamic 87
field labelFirst edit -80
field labelFirst editing 34
field labelFirst email 56
field labelFirst enable 373
field labelFirst enabled -68
field labelFirst end 56
field labelFirst endpoint -63
field labelFirst enter -135
field labelFirst enterprise -20
field labelFirst entry -56
field labelFirst ephemeral 26
field labelFirst error 43
field labelFirst eu 30
field labelFirst event -95
field labelFirst events -48
field labelFirst example -74
field labelFirst exclude 21
field labelFirst execute 43
field labelFirst execution -23
field labelFirst experiment -23
field labelFirst experimental 23
field labelFirst expiration -34
field labelFirst expired 35
field labelFirst export -132
field labelFirst external 61
field labelFirst failed 59
field labelFirst failure 35
field labelFirst feature -58
field labelFirst federated -36
field labelFirst federation 37
field labelFirst fetch 56
field labelFirst field 38
field labelFirst financial 108
field labelFirst find -40
field labelFirst first -57
field labelFirst flexible -51
field labelFirst for -81
field labelFirst force 48
field labelFirst forgot -77
field labelFirst form 23
field labelFirst format 25
field labelFirst forwarding 52
field labelFirst from 125
field labelFirst full 95
field labelFirst gcp 116
field labelFirst general -45
field labelFirst generate -79
field labelFirst get -82
field labelFirst git 169
field labelFirst global -64
field labelFirst go -120
field labelFirst google 122
field labelFirst grant 67
field labelFirst group 302
field labelFirst grouped -31
field labelFirst header 117
field labelFirst health 71
field labelFirst hello -22
field labelFirst helm -54
field labelFirst hide 165
field labelFirst home 39
field labelFirst how -94
field labelFirst http 54
field labelFirst https 63
field labelFirst i 390
field labelFirst iam -56
field labelFirst id 96
field labelFirst identity -40
field labelFirst idle 24
field labelFirst idp 31
field labelFirst if -100
field labelFirst ignore 32
field labelFirst image 63
field labelFirst import -29
field labelFirst improved -22
field labelFirst in -119
field labelFirst inbound -23
field labelFirst include 248
field labelFirst including -47
field labelFirst incoming -31
field labelFirst index 229
field labelFirst infrastructure -27
field labelFirst initiate -66
field labelFirst input 165
field labelFirst insert -71
field labelFirst install -40
field labelFirst integration -52
field labelFirst internal -43
field labelFirst internet 66
field labelFirst inventory -25
field labelFirst ip 38
field labelFirst ipv4 -107
field labelFirst is 222
field labelFirst issuer 34
field labelFirst item 47
field labelFirst items -31
field labelFirst javascript 150
field labelFirst jira 117
field labelFirst job 33
field labelFirst json 52
field labelFirst jwt 88
field labelFirst key -125
field labelFirst knowledge 58
field labelFirst known 49
field labelFirst kubernetes -88
field labelFirst label 178
field labelFirst last -149
field labelFirst launch 57
field labelFirst layout 22
field labelFirst ldap 123
field labelFirst learn -41
field labelFirst leave -52
field labelFirst limit -125
field labelFirst line -29
field labelFirst listen 30
field labelFirst location 63
field labelFirst log -140
field labelFirst logo 101
field labelFirst lookup 33
field labelFirst loop 39
field labelFirst machine 33
field labelFirst main 87
field labelFirst make -30
field labelFirst map -74
field labelFirst mapping -49
field labelFirst mark 94
field labelFirst markdown -26
field labelFirst master -22
field labelFirst max 222
field labelFirst maximum 117
field labelFirst mcp -59
field labelFirst menu 74
field labelFirst metadata -21
field labelFirst metric 72
field labelFirst metrics -20
field labelFirst microsoft -46
field labelFirst min 42
field labelFirst minimum 30
field labelFirst model 46
field labelFirst mongodb -23
field labelFirst monitoring -30
field labelFirst more -76
field labelFirst mount 26
field labelFirst move -53
field labelFirst multiple 32
field labelFirst must -32
field labelFirst my -49
field labelFirst navigate -24
field labelFirst net -51
field labelFirst network 30
field labelFirst next -49
field labelFirst no -102
field labelFirst node -48
field labelFirst not -68
field labelFirst note -57
field labelFirst notification 43
field labelFirst notify 27
field labelFirst number 132
field labelFirst object -25
field labelFirst obtain -31
field labelFirst omit 83
field labelFirst one -48
field labelFirst only 44
field labelFirst open -125
field labelFirst operational 58
field labelFirst option -21
field labelFirst optional -140
field labelFirst optionally -69
field labelFirst org 27
field labelFirst organization 22
field labelFirst origin -90
field labelFirst outgoing -53
field labelFirst output 92
field labelFirst override 30
field labelFirst owned -41
field labelFirst package -115
field labelFirst page 62
field labelFirst parallel -48
field labelFirst parameter -54
field labelFirst parent 35
field labelFirst participant 26
field labelFirst pass 155
field labelFirst password 92
field labelFirst path -73
field labelFirst payment 34
field labelFirst payments 20
field labelFirst pending 27
field labelFirst per-user -22
field labelFirst percentage -22
field labelFirst period 32
field labelFirst permissions -45
field labelFirst personal 21
field labelFirst phone 29
field labelFirst planned 32
field labelFirst pod -41
field labelFirst point 59
field labelFirst policy -28
field labelFirst port 28
field labelFirst post -41
field labelFirst posting -45
field labelFirst power -27
field labelFirst prevent 38
field labelFirst previous -32
field labelFirst pricing 121
field labelFirst primary 78
field labelFirst private 156
field labelFirst process 57
field labelFirst product -38
field labelFirst profile 61
field labelFirst program 139
field labelFirst prometheus 72
field labelFirst prompt 22
field labelFirst property 37
field labelFirst protocol -44
field labelFirst provide -38
field labelFirst provider 93
field labelFirst provision 27
field labelFirst provisioning -84
field labelFirst proxy 42
field labelFirst public 53
field labelFirst publish -23
field labelFirst pull -50
field labelFirst purchase -59
field labelFirst push 28
field labelFirst python 48
field labelFirst query 97
field labelFirst range 175
field labelFirst rapid -46
field labelFirst rate -22
field labelFirst raw -21
field labelFirst read -33
field labelFirst rebuild 56
field labelFirst received 20
field labelFirst recommended -24
field labelFirst record 96
field labelFirst recurring 52
field labelFirst redirect 316
field labelFirst refresh -31
field labelFirst regenerate -51
field labelFirst register 64
field labelFirst registry 154
field labelFirst related 36
field labelFirst relationship 80
field labelFirst relative 62
field labelFirst relay 75
field labelFirst remote 53
field labelFirst remove 30
field labelFirst replace 20
field labelFirst reply -21
field labelFirst repository -42
field labelFirst request -20
field labelFirst require -38
field labelFirst required 39
field labelFirst requires -24
field labelFirst research -37
field labelFirst resend 34
field labelFirst reset -75
field labelFirst resource 73
field labelFirst response 129
field labelFirst restart 59
field labelFirst restrict -39
field labelFirst results 27
field labelFirst retention -71
field labelFirst retrieve -21
field labelFirst review 42
field labelFirst risk 45
field labelFirst role -48
field labelFirst role-based -33
field labelFirst rule -58
field labelFirst rules -31
field labelFirst run 52
field labelFirst runtime 36
field labelFirst s3 -70
field labelFirst sales -44
field labelFirst saml 67
field labelFirst sample -58
field labelFirst save 33
field labelFirst scan 41
field labelFirst schedule -25
field labelFirst schema 50
field labelFirst scim -91
field labelFirst scope -20
field labelFirst sdk 23
field labelFirst search 159
field labelFirst secondary 94
field labelFirst secrets -27
field labelFirst secure -96
field labelFirst security 57
field labelFirst select -154
field labelFirst selected -45
field labelFirst send 27
field labelFirst sender 89
field labelFirst server 48
field labelFirst server-side -38
field labelFirst service 77
field labelFirst services -29
field labelFirst session 35
field labelFirst set -212
field labelFirst settings -207
field labelFirst share -58
field labelFirst shared -21
field labelFirst should 72
field labelFirst show 277
field labelFirst sign 57
field labelFirst sign-in -97
field labelFirst single -41
field labelFirst size -22
field labelFirst skip 338
field labelFirst slack 54
field labelFirst slow -24
field labelFirst sms -25
field labelFirst smtp -29
field labelFirst soft 75
field labelFirst software -23
field labelFirst sort 116
field labelFirst source -56
field labelFirst specific -203
field labelFirst specify -29
field labelFirst split 30
field labelFirst sql 152
field labelFirst ssh 53
field labelFirst ssl 47
field labelFirst sso -42
field labelFirst standard -29
field labelFirst start 65
field labelFirst state 52
field labelFirst step -55
field labelFirst submit -33
field labelFirst subscribe 101
field labelFirst subscriber -25
field labelFirst subscription 66
field labelFirst success 28
field labelFirst super -54
field labelFirst sync -64
field labelFirst system 89
field labelFirst table 202
field labelFirst tag -20
field labelFirst target 160
field labelFirst task 81
field labelFirst tax 49
field labelFirst telegram -41
field labelFirst tenant -73
field labelFirst terms 34
field labelFirst text 138
field labelFirst this -40
field labelFirst time 102
field labelFirst timeout 29
field labelFirst timing -35
field labelFirst title 35
field labelFirst tls 355
field labelFirst token 177
field labelFirst tool 153
field labelFirst topic -273
field labelFirst total -52
field labelFirst track 87
field labelFirst trigger 265
field labelFirst trusted 259
field labelFirst type 146
field labelFirst ubuntu -27
field labelFirst unique -49
field labelFirst unit -38
field labelFirst update 150
field labelFirst upload 149
field labelFirst url 66
field labelFirst usage -23
field labelFirst used 85
field labelFirst user 143
field labelFirst username -22
field labelFirst users -20
field labelFirst using -62
field labelFirst valid -83
field labelFirst validate -26
field labelFirst value 104
field labelFirst variable 93
field labelFirst vendor 189
field labelFirst view 63
field labelFirst virtual 55
field labelFirst volume 98
field labelFirst vpc -26
field labelFirst web 70
field labelFirst webhook 62
field labelFirst webhooks 69
field labelFirst websocket -27
field labelFirst when -37
field labelFirst whether 24
field labelFirst without 117
field labelFirst worker 45
field labelFirst workflow -96
field labelFirst workspace -31
field labelFirst write -29
field labelFirst x.509 205
field labelFirst yaml 53
field labelFirst you -60
field labelFirstClass accept -29
field labelFirstClass aimless 51
field labelFirstClass be 187
field labelFirstClass beforePlace 115
field labelFirstClass blank -175
field labelFirstClass boxNoun -60
field labelFirstClass button -103
field labelFirstClass check -298
field labelFirstClass checkingHeading 145
field labelFirstClass click -367
field labelFirstClass condition -117
field labelFirstClass configure -360
field labelFirstClass conjunction -79
field labelFirstClass consoleNoun 59
field labelFirstClass contrast 324
field labelFirstClass dateNoun -99
field labelFirstClass defaultHeader 144
field labelFirstClass descriptionHeader 94
field labelFirstClass determiner -231
field labelFirstClass display 195
field labelFirstClass durationNoun 78
field labelFirstClass edition -60
field labelFirstClass emailNoun 82
field labelFirstClass enter -250
field labelFirstClass exampleHeader -187
field labelFirstClass fieldNoun 369
field labelFirstClass fileNoun 310
field labelFirstClass fillingVerb -128
field labelFirstClass followUp -124
field labelFirstClass formNoun 70
field labelFirstClass genericHeading -146
field labelFirstClass groupNoun -37
field labelFirstClass headingVerb 130
field labelFirstClass hostNoun 233
field labelFirstClass inputNoun 238
field labelFirstClass interfaceNoun 53
field labelFirstClass kindNoun 214
field labelFirstClass labelConnector -85
field labelFirstClass labelFiller -114
field labelFirstClass labelHeader 71
field labelFirstClass leave 70
field labelFirstClass limitsHeader 184
field labelFirstClass make 81
field labelFirstClass manipulate -368
field labelFirstClass menuNoun -181
field labelFirstClass multilineNoun 436
field labelFirstClass navigate -288
field labelFirstClass negation -175
field labelFirstClass numberNoun 380
field labelFirstClass numberWord -56
field labelFirstClass obligation 157
field labelFirstClass off -305
field labelFirstClass on -22
field labelFirstClass opener 67
field labelFirstClass optionNoun -32
field labelFirstClass optionalHeader -51
field labelFirstClass optionsHeader 122
field labelFirstClass otherHeader 141
field labelFirstClass pairNoun 262
field labelFirstClass place 365
field labelFirstClass plainNoun 155
field labelFirstClass pointer 114
field labelFirstClass possessive -67
field labelFirstClass possibility -85
field labelFirstClass preposition 24
field labelFirstClass pronoun 185
field labelFirstClass remark -427
field labelFirstClass requiredHeader 129
field labelFirstClass secretNoun 332
field labelFirstClass select -313
field labelFirstClass slugEnd 53
field labelFirstClass slugVerb -236
field labelFirstClass softener -21
field labelFirstClass structural -188
field labelFirstClass submitVerb 22
field labelFirstClass switchEffect 815
field labelFirstClass switchOff -48
field labelFirstClass switchOn 204
field labelFirstClass titleNoun -174
field labelFirstClass toggleNoun -152
field labelFirstClass trialVerb -257
field labelFirstClass typeHeader 32
field labelFirstClass unit -165
field labelFirstClass upload 40
field labelFirstClass urlNoun 79
field labelFirstClass use -55
field labelFirstClass valueWord -169
field labelFirstClass vendor 227
field labelHead % 74
field labelHead + -43
field labelHead 0 -28
field labelHead 1.0.0 -22
field labelHead 10 -33
field labelHead 100 -28
field labelHead 127.0.0.1 -64
field labelHead 2.0 46
field labelHead 3 -52
field labelHead 3000 -27
field labelHead 5 -21
field labelHead 8 -30
field labelHead a 33
field labelHead about 25
field labelHead access 57
field labelHead accessible 64
field labelHead accesskey 29
field labelHead accounts -76
field labelHead acl 39
field labelHead acls -66
field labelHead actions -374
field labelHead active 49
field labelHead activities -23
field labelHead activity -24
field labelHead ad -20
field labelHead add -40
field labelHead address -187
field labelHead addresses 61
field labelHead admin -101
field labelHead administration -24
field labelHead admins -28
field labelHead advanced -60
field labelHead affinity -21
field labelHead after -26
field labelHead agents -46
field labelHead aggregate 64
field labelHead agreements 437
field labelHead alerting 86
field labelHead alerts -21
field labelHead algorithm 147
field labelHead allow -80
field labelHead allowed -22
field labelHead always -26
field labelHead amd64 -25
field labelHead amount 49
field labelHead analysis -54
field labelHead and -22
field labelHead anonymous -68
field labelHead api -142
field labelHead app -164
field labelHead appearance 34
field labelHead apple -56
field labelHead application 146
field labelHead applications -49
field labelHead apply -24
field labelHead approach 24
field labelHead approval 37
field labelHead approve -23
field labelHead approved 25
field labelHead apps -131
field labelHead architecture 38
field labelHead archive 34
field labelHead area -22
field labelHead args 63
field labelHead arm64 -26
field labelHead arn 111
field labelHead array -24
field labelHead as -68
field labelHead assignee 65
field labelHead assistant 24
field labelHead at -49
field labelHead attempt 41
field labelHead attribute 237
field labelHead audience 37
field labelHead auth -28
field labelHead authentication -57
field labelHead authority 31
field labelHead authorization -26
field labelHead authorize -20
field labelHead auto -102
field labelHead automatically 60
field labelHead automation 32
field labelHead available -55
field labelHead backend 38
field labelHead backup 89
field labelHead balance -96
field labelHead bar -32
field labelHead base 106
field labelHead basic -113
field labelHead batch -28
field labelHead bcc 54
field labelHead behavior -64
field labelHead below -24
field labelHead block -92
field labelHead blocks 31
field labelHead board -73
field labelHead body 101
field labelHead bot -24
field labelHead boundary 98
field labelHead branch 51
field labelHead bucket 73
field labelHead build -31
field labelHead button -62
field labelHead by 45
field labelHead bytes 73
field labelHead cache 29
field labelHead calculation 100
field labelHead call 43
field labelHead calling 55
field labelHead calls 108
field labelHead cancelled -30
field labelHead canvas -45
field labelHead capabilities -45
field labelHead capacity 67
field labelHead capture -52
field labelHead case -23
field labelHead cases -62
field labelHead catalog -52
field labelHead categories 47
field labelHead category 199
field labelHead cc 21
field labelHead center -30
field labelHead central -25
field labelHead cert 236
field labelHead certificate 257
field labelHead certificates 22
field labelHead change 20
field labelHead channel 127
field labelHead chart -78
field labelHead charts -49
field labelHead chat -43
field labelHead check 60
field labelHead checking -27
field labelHead checks -22
field labelHead choices 24
field labelHead cidr -45
field labelHead claim -22
field labelHead class 60
field labelHead classification 43
field labelHead click -33
field labelHead client -31
field labelHead clients -46
field labelHead cloud 152
field labelHead clusters -44
field labelHead code -263
field labelHead collection 388
field labelHead color 365
field labelHead column 43
field labelHead comma 23
field labelHead command 107
field labelHead commands -20
field labelHead comment 41
field labelHead commit 74
field labelHead community -72
field labelHead compact 69
field labelHead components -24
field labelHead condition 405
field labelHead conditions 38
field labelHead config 29
field labelHead configuration 83
field labelHead configurations -75
field labelHead connect -95
field labelHead connected -29
field labelHead connection -40
field labelHead connector 113
field labelHead connectors -101
field labelHead contact 114
field labelHead contains 24
field labelHead context 130
field labelHead continue -28
field labelHead control -60
field labelHead convert 21
field labelHead correction 45
field labelHead cost 45
field labelHead count -36
field labelHead counter 79
field labelHead create 114
field labelHead created -109
field labelHead creation -29
field labelHead credential 103
field labelHead credentials -120
field labelHead credit 30
field labelHead credits 21
field labelHead criteria 279
field labelHead critical -52
field labelHead css 85
field labelHead csv -70
field labelHead currency 198
field labelHead custom -77
field labelHead customization -32
field labelHead daily -61
field labelHead dashboard 35
field labelHead dashboards -35
field labelHead data 151
field labelHead datasource 44
field labelHead date 319
field labelHead dates 21
field labelHead days -57
field labelHead debug -34
field labelHead debugging -20
field labelHead def -158
field labelHead default -69
field labelHead definition -32
field labelHead delay 162
field labelHead delete -150
field labelHead deleted 21
field labelHead deliveries 51
field labelHead delivery -76
field labelHead demo -35
field labelHead deny -158
field labelHead dependencies -24
field labelHead dependency 59
field labelHead deploy 23
field labelHead description 121
field labelHead designer -47
field labelHead destination 98
field labelHead destinations -42
field labelHead details -106
field labelHead development -36
field labelHead dimension 33
field labelHead dimensions -30
field labelHead directory 74
field labelHead disable -56
field labelHead disabled -139
field labelHead disclaimer 64
field labelHead disconnect -31
field labelHead disconnected -26
field labelHead discount 69
field labelHead display 27
field labelHead dn 54
field labelHead docker -31
field labelHead dockerfile -34
field labelHead docs -28
field labelHead document 78
field labelHead documentation -49
field labelHead documents 74
field labelHead domain 237
field labelHead domains 438
field labelHead donut 52
field labelHead draft -26
field labelHead drafts 23
field labelHead dropdown -20
field labelHead ecosystem 48
field labelHead edge -28
field labelHead editor 144
field labelHead efficiency -25
field labelHead effort -26
field labelHead email 160
field labelHead emails 69
field labelHead enable -91
field labelHead enabled 325
field labelHead encoding 53
field labelHead encryption 22
field labelHead end 31
field labelHead endpoint 87
field labelHead endpoints 34
field labelHead engagement -30
field labelHead engine 191
field labelHead enrollment -104
field labelHead enterprise -23
field labelHead entities 55
field labelHead entitlements 38
field labelHead entity 21
field labelHead entry -180
field labelHead env -24
field labelHead environment 173
field labelHead environments 155
field labelHead equal -21
field labelHead equals -32
field labelHead error -41
field labelHead errors -27
field labelHead evaluation -22
field labelHead event 64
field labelHead events 76
field labelHead example -96
field labelHead examples -67
field labelHead exchange 21
field labelHead execution -32
field labelHead exist 42
field labelHead exists 56
field labelHead expenses -25
field labelHead experiments -34
field labelHead expire 88
field labelHead explanation 65
field labelHead explorer -20
field labelHead export -24
field labelHead expression 179
field labelHead expressions 25
field labelHead extension 41
field labelHead extensions 42
field labelHead failed -39
field labelHead false -62
field labelHead field 370
field labelHead fields 81
field labelHead file 80
field labelHead filter 237
field labelHead filtering -33
field labelHead filters -127
field labelHead first -47
field labelHead fix -94
field labelHead fixed -43
field labelHead flag 60
field labelHead flags -32
field labelHead flexibility -20
field labelHead flow -37
field labelHead folder 233
field labelHead folders -20
field labelHead footers -22
field labelHead for 83
field labelHead format -68
field labelHead forms 73
field labelHead formula 41
field labelHead forwarding 47
field labelHead frequency 87
field labelHead from 271
field labelHead full -31
field labelHead function 184
field labelHead functions -21
field labelHead gate -43
field labelHead gateway 79
field labelHead general -165
field labelHead generation 44
field labelHead gitlab -25
field labelHead global -30
field labelHead governance 20
field labelHead group 171
field labelHead handling 27
field labelHead hash 25
field labelHead header 149
field labelHead headers 159
field labelHead help 115
field labelHead heroku -28
field labelHead hierarchy 40
field labelHead history 26
field labelHead home 83
field labelHead hook 22
field labelHead host 76
field labelHead hostname -69
field labelHead hosts 56
field labelHead hours -67
field labelHead html 84
field labelHead https 93
field labelHead i.e -23
field labelHead icon -22
field labelHead id 198
field labelHead identifier -24
field labelHead ignore -48
field labelHead image 209
field labelHead import -37
field labelHead important -28
field labelHead include 46
field labelHead info -36
field labelHead information -93
field labelHead infrastructure 83
field labelHead ingress 58
field labelHead input -101
field labelHead inputs -32
field labelHead install 24
field labelHead installation 30
field labelHead instance -69
field labelHead instructions 22
field labelHead integration -124
field labelHead integrations -81
field labelHead interface 36
field labelHead internet -58
field labelHead interval 78
field labelHead inventory 20
field labelHead is -30
field labelHead issue -42
field labelHead issuer 41
field labelHead it -45
field labelHead items -33
field labelHead job -40
field labelHead jobs -35
field labelHead json -163
field labelHead jwt -30
field labelHead kafka -45
field labelHead key 142
field labelHead keycloak -25
field labelHead keys 34
field labelHead knowledge 27
field labelHead kubernetes -21
field labelHead l -22
field labelHead label -27
field labelHead labels 153
field labelHead language 56
field labelHead languages 63
field labelHead large -24
field labelHead last -81
field labelHead latitude 39
field labelHead layer 23
field labelHead layout -52
field labelHead ldap -91
field labelHead left 48
field labelHead legend 51
field labelHead length 67
field labelHead level -111
field labelHead library -24
field labelHead license -27
field labelHead light -27
field labelHead limit 314
field labelHead limits -24
field labelHead line 58
field labelHead linear -27
field labelHead lines -47
field labelHead link 75
field labelHead links -69
field labelHead linux -25
field labelHead list -54
field labelHead local -26
field labelHead location 104
field labelHead locations -44
field labelHead logging -94
field labelHead logo 42
field labelHead logs -71
field labelHead longitude 43
field labelHead m -26
field labelHead macos -45
field labelHead mail -35
field labelHead management -89
field labelHead manager -83
field labelHead manifest -23
field labelHead mapping 136
field labelHead mappings 45
field labelHead match 78
field labelHead matching -69
field labelHead max -65
field labelHead maximum 47
field labelHead mechanism 82
field labelHead meeting -22
field labelHead member -41
field labelHead members -44
field labelHead membership 27
field labelHead memory 54
field labelHead menu -106
field labelHead merge -39
field labelHead message 187
field labelHead metadata -156
field labelHead method 239
field labelHead methods -31
field labelHead metric 45
field labelHead mfa -38
field labelHead min -45
field labelHead minutes -54
field labelHead mobile 63
field labelHead mode 337
field labelHead model 230
field labelHead models -24
field labelHead module -35
field labelHead mongodb -21
field labelHead monitor 31
field labelHead monitoring -56
field labelHead month -40
field labelHead monthly -36
field labelHead months -30
field labelHead more -28
field labelHead mysql -28
field labelHead name 177
field labelHead nameid 30
field labelHead namespace 26
field labelHead native -50
field labelHead networks 62
field labelHead never -21
field labelHead new -35
field labelHead next -39
field labelHead nickname -60
field labelHead no 494
field labelHead node -52
field labelHead nodejs -31
field labelHead none -150
field labelHead normal -80
field labelHead not -26
field labelHead note -178
field labelHead notes 207
field labelHead notification 61
field labelHead notifications -28
field labelHead now -79
field labelHead number -56
field labelHead oauth 24
field labelHead object -22
field labelHead of -173
field labelHead off -65
field labelHead offline -28
field labelHead offset 61
field labelHead ok -70
field labelHead on -119
field labelHead once -29
field labelHead only -104
field labelHead open -20
field labelHead opens 32
field labelHead operation 145
field labelHead operations -25
field labelHead operator 111
field labelHead opt-in 36
field labelHead option -52
field labelHead optional -62
field labelHead options -100
field labelHead or -47
field labelHead order 161
field labelHead orders -32
field labelHead organization 206
field labelHead organization_id -28
field labelHead orientation 33
field labelHead origin 62
field labelHead other -28
field labelHead out -28
field labelHead outputs -63
field labelHead overlap 40
field labelHead override 56
field labelHead overview -78
field labelHead pack 129
field labelHead package 64
field labelHead padding 55
field labelHead page -65
field labelHead pages 31
field labelHead paid 35
field labelHead panel -84
field labelHead parallelism 20
field labelHead param 21
field labelHead parameter 20
field labelHead parameters 192
field labelHead parent 40
field labelHead parsing 64
field labelHead passphrase 64
field labelHead password 294
field labelHead path 217
field labelHead pattern 60
field labelHead pause -50
field labelHead payload 66
field labelHead payment -39
field labelHead payments -36
field labelHead pending -34
field labelHead people -29
field labelHead percent 90
field labelHead percentage 23
field labelHead performance -23
field labelHead period -75
field labelHead periods -56
field labelHead permanent 29
field labelHead permission -29
field labelHead persistence -32
field labelHead personal -28
field labelHead phone 70
field labelHead pipeline -78
field labelHead pipelines -36
field labelHead plan 120
field labelHead planning -21
field labelHead platform -25
field labelHead plugin -24
field labelHead plugins -72
field labelHead plus -21
field labelHead points 30
field labelHead policies 304
field labelHead policy -94
field labelHead pool 30
field labelHead position 86
field labelHead possible -29
field labelHead post -98
field labelHead postgresql -33
field labelHead power 60
field labelHead preference 28
field labelHead prefix 252
field labelHead preview -42
field labelHead print -51
field labelHead private -64
field labelHead pro -24
field labelHead probes -24
field labelHead process 34
field labelHead processing -48
field labelHead prod -31
field labelHead product 144
field labelHead production -41
field labelHead products 91
field labelHead profile 33
field labelHead profiles -31
field labelHead project 127
field labelHead projects 36
field labelHead prompt 26
field labelHead prompted 42
field labelHead properties 28
field labelHead property 65
field labelHead protocol -142
field labelHead provider 52
field labelHead provisioning -46
field labelHead proxies 93
field labelHead public -59
field labelHead publish -73
field labelHead purpose -153
field labelHead python -45
field labelHead quantity 33
field labelHead queries -24
field labelHead query -77
field labelHead queue -65
field labelHead quota 39
field labelHead quote 21
field labelHead read 41
field labelHead read-only 20
field labelHead reader -40
field labelHead receipt -21
field labelHead recipients 110
field labelHead recommended -47
field labelHead record -50
field labelHead recorded 25
field labelHead recording -25
field labelHead records 50
field labelHead redirect 47
field labelHead registration 49
field labelHead registry -114
field labelHead reject -25
field labelHead relationship 44
field labelHead relationships -22
field labelHead relay 54
field labelHead releases -20
field labelHead remediation 59
field labelHead reminder 38
field labelHead replicas 20
field labelHead replies 52
field labelHead reporting 58
field labelHead reports 34
field labelHead repository 203
field labelHead requests 29
field labelHead required 22
field labelHead requirement 54
field labelHead reserved -22
field labelHead resolution 100
field labelHead resource 138
field labelHead response -35
field labelHead responses 37
field labelHead restart 27
field labelHead restore -21
field labelHead restrictions 27
field labelHead result 50
field labelHead results 72
field labelHead retention 48
field labelHead returns -51
field labelHead revenue 80
field labelHead revision 49
field labelHead rewrite 46
field labelHead right 67
field labelHead risk -41
field labelHead role 44
field labelHead roles 35
field labelHead rollback -28
field labelHead route -75
field labelHead route53 -25
field labelHead routing -22
field labelHead rule 283
field labelHead rules 28
field labelHead run 46
field labelHead s -20
field labelHead s3 -37
field labelHead saml -24
field labelHead save -66
field labelHead scalability -27
field labelHead scale 22
field labelHead scan -115
field labelHead scenarios 124
field labelHead schedule 86
field labelHead scheduled -23
field labelHead schema 39
field labelHead scheme 268
field labelHead scim 22
field labelHead scope 122
field labelHead script 120
field labelHead sdk -60
field labelHead search -56
field labelHead seconds 23
field labelHead secret 247
field labelHead secrets -54
field labelHead secure 32
field labelHead security -38
field labelHead see -38
field labelHead segment 53
field labelHead select -52
field labelHead selected -49
field labelHead selection -87
field labelHead selector 145
field labelHead send -35
field labelHead sending -29
field labelHead sent -33
field labelHead separator 383
field labelHead sequence -62
field labelHead sequential -23
field labelHead serial -50
field labelHead series 54
field labelHead service_name -77
field labelHead services -71
field labelHead set 118
field labelHead sets -28
field labelHead setting -55
field labelHead settings -351
field labelHead setup -99
field labelHead severity 182
field labelHead share -61
field labelHead sharing 22
field labelHead shell -21
field labelHead shortcuts 28
field labelHead show -25
field labelHead sid 31
field labelHead sign-up -24
field labelHead signature 33
field labelHead signatures -21
field labelHead signing -44
field labelHead sink -34
field labelHead site 98
field labelHead size -107
field labelHead skip -69
field labelHead skipped -20
field labelHead slack -23
field labelHead small -27
field labelHead snippet -28
field labelHead solution -41
field labelHead sort 57
field labelHead sorting -22
field labelHead source 124
field labelHead space 38
field labelHead splitting 21
field labelHead sql 124
field labelHead src 22
field labelHead ssh -26
field labelHead ssl -38
field labelHead stage -222
field labelHead staging -28
field labelHead started -25
field labelHead state 99
field labelHead statement 25
field labelHead status -174
field labelHead statuses 63
field labelHead steps 71
field labelHead stop -44
field labelHead storage -69
field labelHead strategy 217
field labelHead string -38
field labelHead style 230
field labelHead styles 77
field labelHead subject 203
field labelHead subscribe -21
field labelHead subscriber -28
field labelHead subscription -75
field labelHead subscriptions -32
field labelHead suffix 45
field labelHead suggestion -22
field labelHead summary -130
field labelHead supported -22
field labelHead surname 39
field labelHead sync 104
field labelHead synchronization -84
field labelHead system -28
field labelHead tab -80
field labelHead tables 23
field labelHead tabs 38
field labelHead tags 245
field labelHead task -47
field labelHead tasks -48
field labelHead tax 46
field labelHead team 114
field labelHead teams 85
field labelHead telemetry 47
field labelHead template 173
field labelHead templates -29
field labelHead terms 33
field labelHead test -25
field labelHead text -149
field labelHead them 21
field labelHead threshold 57
field labelHead time 31
field labelHead timeline 43
field labelHead timeout 117
field labelHead timestamp 63
field labelHead timing -48
field labelHead tip -40
field labelHead title 194
field labelHead tls 64
field labelHead to 269
field labelHead today -21
field labelHead toggle 55
field labelHead token 33
field labelHead tokens -85
field labelHead tool 112
field labelHead tools -30
field labelHead top 63
field labelHead topic 176
field labelHead topics -33
field labelHead total -27
field labelHead totals 171
field labelHead tracking 93
field labelHead training -23
field labelHead transaction -25
field labelHead transformation -22
field labelHead translations 91
field labelHead trial -36
field labelHead trigger -37
field labelHead triggers -46
field labelHead true -105
field labelHead ttl 25
field labelHead twitter -40
field labelHead type 175
field labelHead types 165
field labelHead ui -30
field labelHead uk -24
field labelHead unit 221
field labelHead units 94
field labelHead until 22
field labelHead up -25
field labelHead update -28
field labelHead updated 30
field labelHead updates -28
field labelHead upload -28
field labelHead uri -92
field labelHead url 324
field labelHead urls 56
field labelHead usage -112
field labelHead use 85
field labelHead used -33
field labelHead user -286
field labelHead username 159
field labelHead users -190
field labelHead using 127
field labelHead validation -67
field labelHead value 218
field labelHead values 79
field labelHead variable -24
field labelHead vendor 20
field labelHead verify 92
field labelHead version -88
field labelHead versions 65
field labelHead view -37
field labelHead visibility 115
field labelHead visible 51
field labelHead visualizations -37
field labelHead vpc 28
field labelHead warn 30
field labelHead webhook -73
field labelHead webhooks -23
field labelHead websockets 24
field labelHead weekly -37
field labelHead when 26
field labelHead whitelist 37
field labelHead window 64
field labelHead windows 64
field labelHead with 64
field labelHead work -31
field labelHead worker -24
field labelHead workflow -62
field labelHead workflows -48
field labelHead workspace -25
field labelHead writer -21
field labelHead xml -36
field labelHead yaml -61
field labelHead yearly -26
field labelHead years 31
field labelHead you -36
field labelHead zip -23
field labelHeadClass aimless 38
field labelHeadClass article 38
field labelHeadClass be -33
field labelHeadClass blank -172
field labelHeadClass button -263
field labelHeadClass check -259
field labelHeadClass checkingHeading -27
field labelHeadClass click -48
field labelHeadClass configure 41
field labelHeadClass conjunction -70
field labelHeadClass consoleNoun -37
field labelHeadClass contrast -148
field labelHeadClass dateNoun 421
field labelHeadClass defaultHeader -74
field labelHeadClass descriptionHeader 382
field labelHeadClass determiner -69
field labelHeadClass display 57
field labelHeadClass durationNoun 520
field labelHeadClass edition -54
field labelHeadClass emailNoun 213
field labelHeadClass enter 470
field labelHeadClass exampleHeader -163
field labelHeadClass fieldNoun 214
field labelHeadClass fileNoun 281
field labelHeadClass formNoun -201
field labelHeadClass genericHeading -337
field labelHeadClass groupNoun -128
field labelHeadClass headingVerb -296
field labelHeadClass hostNoun 642
field labelHeadClass inputNoun 97
field labelHeadClass interfaceNoun -34
field labelHeadClass kindNoun 919
field labelHeadClass labelConnector -90
field labelHeadClass labelFiller -50
field labelHeadClass labelHeader 270
field labelHeadClass leave 113
field labelHeadClass lookalike 83
field labelHeadClass make -179
field labelHeadClass manipulate -219
field labelHeadClass menuNoun -109
field labelHeadClass multilineNoun 630
field labelHeadClass navigate -65
field labelHeadClass negation 293
field labelHeadClass numberNoun 423
field labelHeadClass off 170
field labelHeadClass opener 20
field labelHeadClass openingVerb -64
field labelHeadClass optionNoun 190
field labelHeadClass optionalHeader -62
field labelHeadClass optionsHeader -79
field labelHeadClass otherHeader 201
field labelHeadClass pairNoun 563
field labelHeadClass place 66
field labelHeadClass plainNoun 841
field labelHeadClass pointer -130
field labelHeadClass preposition 361
field labelHeadClass pronoun -118
field labelHeadClass remark -123
field labelHeadClass requiredHeader 75
field labelHeadClass secretNoun 698
field labelHeadClass select -56
field labelHeadClass slugEnd 388
field labelHeadClass slugVerb 93
field labelHeadClass softener -74
field labelHeadClass structural -279
field labelHeadClass submitVerb -29
field labelHeadClass switchEffect -139
field labelHeadClass switchOff -73
field labelHeadClass switchOn 48
field labelHeadClass titleNoun -116
field labelHeadClass toggleNoun 64
field labelHeadClass typeHeader 133
field labelHeadClass upload -82
field labelHeadClass urlNoun 198
field labelHeadClass use 189
field labelHeadClass valueWord -184
field labelHeadClass vendor -210
field labelHeadClass weakLabelHeader 337
field labelRole 0 -159
field labelRole 1 100
field labelRole 2 -35
field labelWord $ -78
field labelWord % 61
field labelWord & -359
field labelWord + -190
field labelWord 0 -105
field labelWord 1 -69
field labelWord 1.0.0 -22
field labelWord 10 -48
field labelWord 100 -30
field labelWord 100% 23
field labelWord 127.0.0.1 -64
field labelWord 2 -78
field labelWord 3 -79
field labelWord 3000 -27
field labelWord 5 -34
field labelWord 6 -30
field labelWord 8 -40
field labelWord = -68
field labelWord a -437
field labelWord about -32
field labelWord above 36
field labelWord accept -40
field labelWord acceptance -25
field labelWord accepted 90
field labelWord access 208
field labelWord accessible 66
field labelWord account 177
field labelWord accounts -88
field labelWord acl 237
field labelWord acls -66
field labelWord across -43
field labelWord acs -69
field labelWord action -70
field labelWord actions -377
field labelWord activate 37
field labelWord active 39
field labelWord activities -26
field labelWord activity 122
field labelWord add -247
field labelWord adding -41
field labelWord additional 21
field labelWord address -90
field labelWord addresses 71
field labelWord adjust 40
field labelWord adjustment 53
field labelWord administration -32
field labelWord administrator -21
field labelWord admins -32
field labelWord advanced -103
field labelWord affinity -21
field labelWord after 35
field labelWord agent -30
field labelWord agents -63
field labelWord aggregate 115
field labelWord aggregation 117
field labelWord ai 37
field labelWord alert 92
field labelWord alerting 111
field labelWord alerts -22
field labelWord algorithm 147
field labelWord all -55
field labelWord allocation 47
field labelWord allow 331
field labelWord allowed 211
field labelWord allowlist -30
field labelWord allows 83
field labelWord alpha -31
field labelWord also -25
field labelWord always -73
field labelWord amazon -40
field labelWord amd64 -25
field labelWord amount 44
field labelWord an -152
field labelWord analysis -34
field labelWord analytics -29
field labelWord analyze -23
field labelWord and -222
field labelWord android -20
field labelWord anonymous -50
field labelWord another -29
field labelWord any -144
field labelWord apache -78
field labelWord api -67
field labelWord app -111
field labelWord appearance 34
field labelWord apple -59
field labelWord application -129
field labelWord applications -50
field labelWord approach 24
field labelWord approval 48
field labelWord approve -30
field labelWord approved 21
field labelWord apps -154
field labelWord architecture 37
field labelWord archive 27
field labelWord archived -26
field labelWord area -28
field labelWord args 63
field labelWord arm64 -26
field labelWord arn 111
field labelWord as -119
field labelWord asset 69
field labelWord assign 46
field labelWord assigned 31
field labelWord assignee 65
field labelWord assistant 21
field labelWord at -54
field labelWord attach 44
field labelWord attachments 47
field labelWord attempt 32
field labelWord attribute 254
field labelWord audience 23
field labelWord audit -74
field labelWord auth 93
field labelWord authenticate -24
field labelWord authenticated -58
field labelWord authentication -27
field labelWord authenticator -22
field labelWord authority 33
field labelWord authorization -156
field labelWord authorize -28
field labelWord auto 209
field labelWord auto-discovery 29
field labelWord auto-scaling -23
field labelWord autocomplete 84
field labelWord automated -37
field labelWord automatic 135
field labelWord automatically 182
field labelWord automation 25
field labelWord average 80
field labelWord aws -89
field labelWord azure -44
field labelWord b -21
field labelWord back -21
field labelWord background 38
field labelWord backup 93
field labelWord balance -96
field labelWord banner 57
field labelWord bar -43
field labelWord base 452
field labelWord base64 37
field labelWord based -79
field labelWord basic -81
field labelWord basics -183
field labelWord batch -86
field labelWord bcc 82
field labelWord be -69
field labelWord before 133
field labelWord beginning 25
field labelWord behavior -66
field labelWord below -21
field labelWord best -55
field labelWord beta -25
field labelWord bin -64
field labelWord bind 64
field labelWord binding 30
field labelWord block -170
field labelWord blocks 32
field labelWord board -59
field labelWord body 224
field labelWord bootstrap 58
field labelWord bot -39
field labelWord both -27
field labelWord bottom 67
field labelWord bounce -22
field labelWord boundary 96
field labelWord branch 143
field labelWord browse -23
field labelWord browser -26
field labelWord bucket -26
field labelWord build 243
field labelWord built-in -38
field labelWord builtin 57
field labelWord button -61
field labelWord by -194
field labelWord bytes 72
field labelWord c -30
field labelWord ca 159
field labelWord cache 21
field labelWord calculation 120
field labelWord callback -118
field labelWord calling 26
field labelWord calls 107
field labelWord campaign 191
field labelWord can -56
field labelWord cancellation 58
field labelWord cancelled -30
field labelWord cannot -27
field labelWord cap 27
field labelWord capabilities -46
field labelWord capacity 65
field labelWord capture 23
field labelWord case -152
field labelWord cases -26
field labelWord catalog -45
field labelWord categories 46
field labelWord category 90
field labelWord cause -20
field labelWord cc 103
field labelWord cd -54
field labelWord center -32
field labelWord central -26
field labelWord cert 236
field labelWord certificate 361
field labelWord change -57
field labelWord channel 106
field labelWord character -23
field labelWord charge -46
field labelWord chart 21
field labelWord charts -52
field labelWord chat -32
field labelWord check -44
field labelWord checkout 36
field labelWord choose -122
field labelWord chunk 80
field labelWord ci/cd -40
field labelWord claim -123
field labelWord claims -21
field labelWord class 40
field labelWord classic -50
field labelWord classification 44
field labelWord claude -20
field labelWord cleanup -47
field labelWord clear -20
field labelWord cli -63
field labelWord click -429
field labelWord clickhouse -32
field labelWord client 135
field labelWord client-side -34
field labelWord clients -46
field labelWord clone -44
field labelWord close 91
field labelWord cloud 172
field labelWord cluster -47
field labelWord clusters -49
field labelWord code -240
field labelWord codes 21
field labelWord collect 48
field labelWord collection 444
field labelWord color 397
field labelWord column 268
field labelWord combine 32
field labelWord comma 24
field labelWord command 172
field labelWord commands -20
field labelWord comment 51
field labelWord commit 133
field labelWord community -67
field labelWord compact 66
field labelWord compare -28
field labelWord comparison 127
field labelWord complete 249
field labelWord completed 56
field labelWord complex 34
field labelWord components 28
field labelWord compose -32
field labelWord condition 362
field labelWord conditional 52
field labelWord conditions 36
field labelWord config -61
field labelWord configurations -81
field labelWord configure -91
field labelWord configured -46
field labelWord confirm 97
field labelWord confirmation 80
field labelWord connect 99
field labelWord connected -37
field labelWord connection -40
field labelWord connector 283
field labelWord connectors -101
field labelWord consent 44
field labelWord console -131
field labelWord consumer -38
field labelWord contact 224
field labelWord contacts 39
field labelWord container 69
field labelWord contains 47
field labelWord context 67
field labelWord continue -22
field labelWord control -58
field labelWord controls -23
field labelWord conversation -48
field labelWord convert 35
field labelWord cookie 23
field labelWord coordinates 28
field labelWord copy -60
field labelWord correct -49
field labelWord correction 57
field labelWord cors 33
field labelWord cost 21
field labelWord count -44
field labelWord counter 79
field labelWord cpu -35
field labelWord create -149
field labelWord created -87
field labelWord creation -78
field labelWord credential 190
field labelWord credentials -123
field labelWord credit 84
field labelWord credits 21
field labelWord criteria 276
field labelWord critical -55
field labelWord cron 62
field labelWord css 104
field labelWord csv -105
field labelWord ctrl -74
field labelWord currency 195
field labelWord current -31
field labelWord custom 111
field labelWord customer -54
field labelWord customization -32
field labelWord customize -30
field labelWord daily -78
field labelWord dashboard 58
field labelWord dashboards -35
field labelWord data -110
field labelWord database 143
field labelWord datasource 76
field labelWord date 298
field labelWord dates 130
field labelWord datetime -57
field labelWord debug -60
field labelWord debugging -24
field labelWord decimal 29
field labelWord def -158
field labelWord default 20
field labelWord define -27
field labelWord definition -33
field labelWord delay 174
field labelWord delete -204
field labelWord deletes 65
field labelWord delivered -34
field labelWord deliveries 51
field labelWord delivery -124
field labelWord demo -44
field labelWord deny -161
field labelWord dependencies -27
field labelWord deploy -88
field labelWord deployed -48
field labelWord describe 26
field labelWord description 129
field labelWord designer -47
field labelWord desktop -33
field labelWord destination -142
field labelWord destinations -43
field labelWord detailed -25
field labelWord details -127
field labelWord detect 105
field labelWord development -57
field labelWord different 49
field labelWord dimension 49
field labelWord dimensions -37
field labelWord direct -76
field labelWord directly -25
field labelWord directory 94
field labelWord disable 22
field labelWord disabled -206
field labelWord discard -30
field labelWord disclaimer 64
field labelWord disconnect -56
field labelWord discord -26
field labelWord discount 107
field labelWord discover -24
field labelWord discovery -22
field labelWord display 176
field labelWord dkim 133
field labelWord dn 54
field labelWord dns -37
field labelWord do 43
field labelWord docker 77
field labelWord dockerfile -35
field labelWord docs -45
field labelWord document 129
field labelWord documentation -56
field labelWord documents 111
field labelWord domain 170
field labelWord domains 430
field labelWord don't 76
field labelWord donut 52
field labelWord double 38
field labelWord down -21
field labelWord download -50
field labelWord drafts 23
field labelWord drag -50
field labelWord drop -59
field labelWord drop-down -45
field labelWord dropdown -25
field labelWord due 42
field labelWord duplicate -40
field labelWord durability -70
field labelWord duration 37
field labelWord during -26
field labelWord dynamic 94
field labelWord e -36
field labelWord e-mail 37
field labelWord ecosystem 48
field labelWord ecr -21
field labelWord edge -34
field labelWord edit -105
field labelWord edited -31
field labelWord editing 45
field labelWord editor 134
field labelWord efficiency -38
field labelWord effort -26
field labelWord element 21
field labelWord eligible -49
field labelWord email 402
field labelWord emails 34
field labelWord empty 87
field labelWord enable 228
field labelWord enabled 224
field labelWord encoding 49
field labelWord encrypted -20
field labelWord encryption 78
field labelWord end 98
field labelWord endpoint 54
field labelWord endpoints 30
field labelWord ends 27
field labelWord engagement -27
field labelWord engine 191
field labelWord enter -211
field labelWord enterprise -63
field labelWord entities 53
field labelWord entity -109
field labelWord entries -22
field labelWord entry -242
field labelWord env -27
field labelWord environment 145
field labelWord environments 152
field labelWord ephemeral 25
field labelWord equal -68
field labelWord equals -32
field labelWord error 55
field labelWord errors -31
field labelWord eu 35
field labelWord event -95
field labelWord events 101
field labelWord every 26
field labelWord eviction 22
field labelWord example -174
field labelWord examples -76
field labelWord exchange -179
field labelWord execute 30
field labelWord execution 25
field labelWord existing -164
field labelWord exists 54
field labelWord expenses -26
field labelWord experience -28
field labelWord experiment -56
field labelWord expiration -35
field labelWord expire 117
field labelWord expired 49
field labelWord expiry 44
field labelWord explanation 65
field labelWord explore -26
field labelWord explorer -20
field labelWord export -230
field labelWord exposed 33
field labelWord exposure 115
field labelWord expression 176
field labelWord expressions 25
field labelWord extension 39
field labelWord extensions 40
field labelWord external -105
field labelWord failed 77
field labelWord failure 27
field labelWord false 55
field labelWord favicon 142
field labelWord feat -57
field labelWord feature -113
field labelWord federated -36
field labelWord federation 25
field labelWord fee 159
field labelWord fetch 54
field labelWord field 420
field labelWord fields 50
field labelWord file 64
field labelWord files -27
field labelWord fill -37
field labelWord filter 270
field labelWord filtering -42
field labelWord filters -132
field labelWord financial 106
field labelWord find -75
field labelWord findings 145
field labelWord first -182
field labelWord fix -105
field labelWord fixed -29
field labelWord flag 82
field labelWord flags -49
field labelWord flexibility -25
field labelWord flexible -79
field labelWord float -20
field labelWord flows -22
field labelWord folder 231
field labelWord folders -21
field labelWord footer 42
field labelWord footers -22
field labelWord for 206
field labelWord force 35
field labelWord forgot -73
field labelWord forked 63
field labelWord form -74
field labelWord format 90
field labelWord forms 51
field labelWord formula 21
field labelWord forwarding 100
field labelWord free -65
field labelWord frequency 88
field labelWord from 65
field labelWord full 26
field labelWord function 189
field labelWord functions -25
field labelWord g -61
field labelWord gate -54
field labelWord gateway 58
field labelWord gateways -20
field labelWord gcp 113
field labelWord general -231
field labelWord generate -107
field labelWord generated -21
field labelWord generation 223
field labelWord generic -23
field labelWord geographic -22
field labelWord geometry -34
field labelWord get -112
field labelWord git 157
field labelWord github -66
field labelWord global -77
field labelWord gmail -56
field labelWord go -132
field labelWord google 158
field labelWord grafana -33
field labelWord grant 49
field labelWord greeting 30
field labelWord group 446
field labelWord grouped -31
field labelWord groups 101
field labelWord handle -22
field labelWord hardware 59
field labelWord hash 34
field labelWord have 337
field labelWord header 274
field labelWord headers 111
field labelWord health 56
field labelWord heartbeat 27
field labelWord hello -26
field labelWord helm -59
field labelWord help 113
field labelWord heroku -29
field labelWord hide 163
field labelWord hierarchy 40
field labelWord high -30
field labelWord history 32
field labelWord hmac 21
field labelWord home 117
field labelWord homepage -41
field labelWord hook 22
field labelWord host 83
field labelWord hosted -68
field labelWord hostname -68
field labelWord hosts 47
field labelWord hours -54
field labelWord how -151
field labelWord html 92
field labelWord http 24
field labelWord https 154
field labelWord hub 34
field labelWord human -48
field labelWord i 347
field labelWord i.e -27
field labelWord icon -53
field labelWord id 448
field labelWord id_token 22
field labelWord identification 40
field labelWord identifier -49
field labelWord identify -23
field labelWord idp 28
field labelWord if 129
field labelWord image 226
field labelWord imap -40
field labelWord import -70
field labelWord important -34
field labelWord imported -26
field labelWord improved -22
field labelWord in -406
field labelWord inbound -37
field labelWord include 243
field labelWord including -52
field labelWord inclusive 34
field labelWord incoming -53
field labelWord index 234
field labelWord individual -52
field labelWord industry 71
field labelWord inference -26
field labelWord info -66
field labelWord information -113
field labelWord infrastructure 53
field labelWord ingress 58
field labelWord inherited -34
field labelWord initiate -68
field labelWord initiated -68
field labelWord inputs -37
field labelWord insecure 36
field labelWord insert -79
field labelWord installation 36
field labelWord instance -91
field labelWord instances 26
field labelWord instructions 20
field labelWord integration -233
field labelWord integrations -92
field labelWord integrity 114
field labelWord interface -20
field labelWord intermediate 22
field labelWord internal -41
field labelWord internet 66
field labelWord interval 78
field labelWord into -32
field labelWord intranet -27
field labelWord invalid -35
field labelWord inventory -35
field labelWord invoice 96
field labelWord invoiced 68
field labelWord ip 55
field labelWord ipv4 -186
field labelWord is -28
field labelWord issue -77
field labelWord issuer 75
field labelWord item 32
field labelWord javascript 165
field labelWord jira 211
field labelWord job -46
field labelWord jobs -36
field labelWord jwt 58
field labelWord k8s -27
field labelWord kafka -55
field labelWord keep 21
field labelWord key 456
field labelWord keyboard 39
field labelWord keys 25
field labelWord knowledge 70
field labelWord known 48
field labelWord kubernetes -121
field labelWord l -22
field labelWord label 171
field labelWord labels 143
field labelWord language 107
field labelWord languages 127
field labelWord large -41
field labelWord last -201
field labelWord latest -31
field labelWord latitude 39
field labelWord launch 55
field labelWord layout -32
field labelWord ldap -31
field labelWord lead -27
field labelWord learn -41
field labelWord learning -26
field labelWord least -30
field labelWord leave -53
field labelWord left 40
field labelWord legend 395
field labelWord length 36
field labelWord level -116
field labelWord library -57
field labelWord license -41
field labelWord light -36
field labelWord limit 194
field labelWord limits -28
field labelWord line 117
field labelWord linear -27
field labelWord link 62
field labelWord linked 46
field labelWord links -36
field labelWord linux -27
field labelWord listen 29
field labelWord listener -20
field labelWord lists -20
field labelWord llm -27
field labelWord load -43
field labelWord local 56
field labelWord location 149
field labelWord log -197
field labelWord logging -102
field labelWord login -55
field labelWord logo 148
field labelWord logout 22
field labelWord logs -78
field labelWord longitude 43
field labelWord lookup 55
field labelWord loop 41
field labelWord m -27
field labelWord mac 42
field labelWord machine 21
field labelWord macos -80
field labelWord mail -47
field labelWord main 63
field labelWord maintainer -21
field labelWord maintenance 46
field labelWord make -31
field labelWord manage -28
field labelWord managed -21
field labelWord management -144
field labelWord manager -57
field labelWord manifest -24
field labelWord manual -31
field labelWord many -25
field labelWord map -67
field labelWord mapping 186
field labelWord mappings 45
field labelWord mark 93
field labelWord markdown -38
field labelWord master -31
field labelWord match 80
field labelWord matching -80
field labelWord matters -24
field labelWord max 266
field labelWord maximum 158
field labelWord mcp -186
field labelWord me -39
field labelWord mechanism 83
field labelWord meeting -23
field labelWord member -39
field labelWord members -51
field labelWord membership 56
field labelWord memberships -51
field labelWord memory 47
field labelWord menu 40
field labelWord merge 22
field labelWord merged 30
field labelWord message 195
field labelWord messaging -22
field labelWord metadata 270
field labelWord method 239
field labelWord methods -29
field labelWord metric 154
field labelWord metrics -43
field labelWord mfa -84
field labelWord microsoft -50
field labelWord min 99
field labelWord minimum 45
field labelWord minutes -41
field labelWord mobile 73
field labelWord mode 347
field labelWord model 246
field labelWord models -31
field labelWord module -36
field labelWord mongodb -48
field labelWord monitor 27
field labelWord monitored 26
field labelWord monitoring -87
field labelWord month -35
field labelWord monthly -39
field labelWord months -34
field labelWord more -115
field labelWord mount 85
field labelWord move -56
field labelWord multiple -40
field labelWord must -49
field labelWord my -108
field labelWord mysql -35
field labelWord n/a 43
field labelWord name 51
field labelWord names -34
field labelWord naming 22
field labelWord native -49
field labelWord navigate -25
field labelWord needed -30
field labelWord network 116
field labelWord networks 62
field labelWord never -37
field labelWord new -131
field labelWord next -109
field labelWord nginx -29
field labelWord nickname -60
field labelWord no 405
field labelWord node -113
field labelWord nodejs -31
field labelWord none -151
field labelWord normal -120
field labelWord not -147
field labelWord note -186
field labelWord notes 193
field labelWord notification 122
field labelWord notifications -20
field labelWord notify 50
field labelWord now -87
field labelWord null 40
field labelWord number 204
field labelWord nvidia -21
field labelWord oauth -65
field labelWord object -72
field labelWord obtain -31
field labelWord of 178
field labelWord off -74
field labelWord offline -30
field labelWord offset 77
field labelWord ok -70
field labelWord old 70
field labelWord omit 83
field labelWord on -198
field labelWord onboarding -22
field labelWord once -28
field labelWord one -159
field labelWord only -31
field labelWord open -220
field labelWord opened 59
field labelWord openid -27
field labelWord opens 32
field labelWord operation 142
field labelWord operational 58
field labelWord operations -30
field labelWord operator 101
field labelWord opt-in 31
field labelWord option -72
field labelWord optional -204
field labelWord optionally -69
field labelWord options -122
field labelWord or -71
field labelWord order 179
field labelWord ordering 25
field labelWord orders -34
field labelWord org 128
field labelWord organisation 254
field labelWord organization 182
field labelWord organization_id -28
field labelWord origin -30
field labelWord other -42
field labelWord others -41
field labelWord out -41
field labelWord output 110
field labelWord outputs -71
field labelWord over -115
field labelWord overlap 40
field labelWord override 82
field labelWord overview -85
field labelWord own -41
field labelWord owned -40
field labelWord pack 113
field labelWord package -87
field labelWord padding 55
field labelWord page 157
field labelWord pages 23
field labelWord paid 89
field labelWord panel -62
field labelWord parallel -50
field labelWord param 22
field labelWord parameter -48
field labelWord parameters 258
field labelWord params 23
field labelWord parent 79
field labelWord parsing 64
field labelWord partial 25
field labelWord participant 51
field labelWord partition 126
field labelWord partner -20
field labelWord party -67
field labelWord pass 149
field labelWord passcode 49
field labelWord passphrase 64
field labelWord password 421
field labelWord path 86
field labelWord pattern 61
field labelWord pause -70
field labelWord pay -38
field labelWord payload 50
field labelWord payment 203
field labelWord peer 25
field labelWord people -31
field labelWord per-user -37
field labelWord percent 90
field labelWord percentage -39
field labelWord performance -40
field labelWord periodic 22
field labelWord periods -54
field labelWord permanent 23
field labelWord permission 67
field labelWord persist 47
field labelWord persistence -34
field labelWord persistent -20
field labelWord person -22
field labelWord personal 33
field labelWord phase -23
field labelWord phone 129
field labelWord physical -39
field labelWord ping -24
field labelWord pipeline -49
field labelWord pipelines -109
field labelWord plan 107
field labelWord planned 31
field labelWord planning -23
field labelWord platform -34
field labelWord plugin -35
field labelWord plugins -82
field labelWord plus -22
field labelWord pod -57
field labelWord point 88
field labelWord points 31
field labelWord policies 294
field labelWord policy -177
field labelWord pool 41
field labelWord port 33
field labelWord portainer -72
field labelWord ports 181
field labelWord position 86
field labelWord positive 114
field labelWord possible -32
field labelWord post -143
field labelWord posted -37
field labelWord postgresql -52
field labelWord posting -54
field labelWord power 27
field labelWord practices -20
field labelWord predefined 21
field labelWord preference 26
field labelWord prefix 298
field labelWord preset -122
field labelWord prevent 38
field labelWord preview -40
field labelWord previous -54
field labelWord pricing 161
field labelWord primary 62
field labelWord principal 31
field labelWord print -84
field labelWord printing -20
field labelWord private 148
field labelWord pro -40
field labelWord probes -24
field labelWord process 75
field labelWord processing -61
field labelWord prod -31
field labelWord product 85
field labelWord production -83
field labelWord products 41
field labelWord profile 70
field labelWord profiles -32
field labelWord program 118
field labelWord project 239
field labelWord project_name -47
field labelWord projects 33
field labelWord prometheus 56
field labelWord prompt 73
field labelWord prompts 44
field labelWord property 105
field labelWord protocol -240
field labelWord provide -40
field labelWord provider 120
field labelWord providers -26
field labelWord provision 22
field labelWord provisioning -131
field labelWord proxies 92
field labelWord proxy 61
field labelWord public -54
field labelWord publish -83
field labelWord purpose -146
field labelWord put -25
field labelWord qr -25
field labelWord quality -43
field labelWord quantity 33
field labelWord queries -34
field labelWord queue -67
field labelWord quick 36
field labelWord quota 38
field labelWord quote 89
field labelWord quotes -20
field labelWord radio -64
field labelWord random -22
field labelWord range 235
field labelWord rapid -47
field labelWord rate -23
field labelWord raw -32
field labelWord reachable 57
field labelWord reactivate 66
field labelWord read 412
field labelWord reader -50
field labelWord ready -25
field labelWord real -23
field labelWord reboot 34
field labelWord rebuild 57
field labelWord recaptcha -50
field labelWord receipt 128
field labelWord received 30
field labelWord receives -30
field labelWord recipients 130
field labelWord recommended -47
field labelWord record -79
field labelWord recorded 48
field labelWord recording -35
field labelWord recurring 39
field labelWord red -21
field labelWord redirect 244
field labelWord redundancy 26
field labelWord refactor -22
field labelWord refresh 39
field labelWord regenerate -51
field labelWord regex 71
field labelWord region -28
field labelWord register 51
field labelWord registration 20
field labelWord registry 32
field labelWord reject -26
field labelWord related 21
field labelWord relationship 102
field labelWord relationships -22
field labelWord relative 96
field labelWord relay 130
field labelWord releases -26
field labelWord relying -69
field labelWord remediation 92
field labelWord reminder 122
field labelWord remote 27
field labelWord remove -24
field labelWord reorder -24
field labelWord replace 30
field labelWord replication -20
field labelWord replies 52
field labelWord repo 26
field labelWord report 58
field labelWord reporting 52
field labelWord reports 22
field labelWord repository 172
field labelWord requests 25
field labelWord require -76
field labelWord required 51
field labelWord requirement 63
field labelWord requires -28
field labelWord rerun -22
field labelWord research -62
field labelWord resend 52
field labelWord reserved -27
field labelWord reset -74
field labelWord residency -36
field labelWord resolution 100
field labelWord resource 189
field labelWord response 145
field labelWord responses 32
field labelWord restart 85
field labelWord restrict -50
field labelWord restrictions 26
field labelWord results 122
field labelWord resume -28
field labelWord retain 113
field labelWord retention 133
field labelWord retrieval -28
field labelWord retrieve -21
field labelWord returns -57
field labelWord revenue 80
field labelWord review 24
field labelWord revision 49
field labelWord rewrite 50
field labelWord right 61
field labelWord risk 96
field labelWord role-based -33
field labelWord rollback -47
field labelWord round 176
field labelWord route -77
field labelWord route53 -25
field labelWord routing 42
field labelWord row 116
field labelWord rule 105
field labelWord runner -35
field labelWord running -25
field labelWord runtime 36
field labelWord s -22
field labelWord s3 -116
field labelWord sales -69
field labelWord salt 41
field labelWord same 65
field labelWord saml 93
field labelWord sample -71
field labelWord sandbox 140
field labelWord save 31
field labelWord saved -44
field labelWord scalability -29
field labelWord scale 20
field labelWord scan 31
field labelWord scenario 45
field labelWord scenarios 122
field labelWord schedule 51
field labelWord scheduled -43
field labelWord schema 62
field labelWord scheme 266
field labelWord scim -71
field labelWord scope 65
field labelWord script 132
field labelWord sdk -61
field labelWord search 279
field labelWord second -22
field labelWord secondary 93
field labelWord seconds 23
field labelWord secret 264
field labelWord secrets -117
field labelWord section -31
field labelWord secure -125
field labelWord see -51
field labelWord segment 110
field labelWord select -233
field labelWord selected -144
field labelWord selection -88
field labelWord selector 149
field labelWord send -30
field labelWord sender 106
field labelWord sent -67
field labelWord separately 64
field labelWord separator 384
field labelWord sequence -64
field labelWord sequential -24
field labelWord serial -42
field labelWord series 110
field labelWord server -102
field labelWord server-side -38
field labelWord service 69
field labelWord service_name -77
field labelWord services -114
field labelWord ses -22
field labelWord session 280
field labelWord sessions -28
field labelWord set -142
field labelWord sets -28
field labelWord setting -56
field labelWord settings -642
field labelWord setup -119
field labelWord severity 166
field labelWord shape -38
field labelWord share -124
field labelWord shared -31
field labelWord sharing 57
field labelWord shell -37
field labelWord shipping -29
field labelWord shortcuts 28
field labelWord should 55
field labelWord show 228
field labelWord sid 31
field labelWord side 30
field labelWord sign 109
field labelWord sign-in -106
field labelWord sign-on 118
field labelWord sign-up -34
field labelWord signature -29
field labelWord signatures -21
field labelWord signed -40
field labelWord signup 108
field labelWord silent 44
field labelWord since 34
field labelWord single -69
field labelWord sink -65
field labelWord site 112
field labelWord skill -33
field labelWord skip 238
field labelWord skipped -20
field labelWord sla 53
field labelWord slack 28
field labelWord slot 30
field labelWord slow -26
field labelWord small -32
field labelWord smart -52
field labelWord sms -62
field labelWord smtp -49
field labelWord snippet -28
field labelWord social 20
field labelWord soft 71
field labelWord software -35
field labelWord solution -41
field labelWord some -54
field labelWord sonarqube -39
field labelWord sort 173
field labelWord sorting -32
field labelWord source 46
field labelWord sources -28
field labelWord sp -41
field labelWord space 77
field labelWord spam -30
field labelWord specific -254
field labelWord specify -30
field labelWord split 40
field labelWord sql 220
field labelWord src 22
field labelWord sso -99
field labelWord stack -28
field labelWord stacked 21
field labelWord stage -221
field labelWord staging 24
field labelWord standard -44
field labelWord start 110
field labelWord started -26
field labelWord starter -25
field labelWord state 126
field labelWord static 53
field labelWord statistics 28
field labelWord stats 22
field labelWord status -213
field labelWord statuses 62
field labelWord step -78
field labelWord steps 100
field labelWord stop -36
field labelWord storage -47
field labelWord store -25
field labelWord strategy 213
field labelWord stream -33
field labelWord string -60
field labelWord structured 36
field labelWord style 230
field labelWord styles 77
field labelWord sub 46
field labelWord subject 184
field labelWord submit -30
field labelWord subscribe 80
field labelWord subscriber -54
field labelWord subscription -24
field labelWord subscriptions -34
field labelWord subsequent 21
field labelWord suffix 42
field labelWord suggestion -22
field labelWord suite -30
field labelWord summary -134
field labelWord support -59
field labelWord supported -35
field labelWord surname 39
field labelWord survey 60
field labelWord sync 158
field labelWord synchronization -84
field labelWord system 27
field labelWord tab -88
field labelWord table 252
field labelWord tables 21
field labelWord tabs 37
field labelWord tags 243
field labelWord tar.gz 31
field labelWord target 371
field labelWord targeting -23
field labelWord tasks 28
field labelWord tax 147
field labelWord team 43
field labelWord teams 67
field labelWord technical -21
field labelWord telegram -56
field labelWord telemetry 46
field labelWord template 178
field labelWord templates -45
field labelWord temporary -20
field labelWord tenant -118
field labelWord termination -20
field labelWord terms 141
field labelWord terraform -35
field labelWord test -29
field labelWord testing -91
field labelWord text -72
field labelWord than -33
field labelWord that -39
field labelWord the -1002
field labelWord their 52
field labelWord these 93
field labelWord they 55
field labelWord this 171
field labelWord threshold 59
field labelWord ticket 162
field labelWord time 149
field labelWord timeout 150
field labelWord timestamp 92
field labelWord timing -85
field labelWord tip -40
field labelWord title 228
field labelWord tls 524
field labelWord to 268
field labelWord today -20
field labelWord toggle 49
field labelWord token 168
field labelWord tokens -94
field labelWord tool 176
field labelWord tools -54
field labelWord top 50
field labelWord topic -117
field labelWord topics -37
field labelWord total -80
field labelWord totals 170
field labelWord tracing 90
field labelWord tracked -33
field labelWord tracking 105
field labelWord training -23
field labelWord transaction -30
field labelWord transfer 41
field labelWord transformation -34
field labelWord translations 88
field labelWord trend 63
field labelWord trial -36
field labelWord trigger 195
field labelWord triggers -50
field labelWord true -105
field labelWord trust -36
field labelWord trusted 146
field labelWord try 28
field labelWord ttl 24
field labelWord twilio -84
field labelWord twitter -40
field labelWord two-factor 20
field labelWord type 268
field labelWord types 162
field labelWord ubuntu -30
field labelWord ui -54
field labelWord uk -24
field labelWord under 28
field labelWord understanding -29
field labelWord unique -64
field labelWord unit 208
field labelWord units 93
field labelWord unknown 27
field labelWord unsubscribe 60
field labelWord update 262
field labelWord updated -23
field labelWord updates -29
field labelWord upgrade -23
field labelWord upload 148
field labelWord upon 27
field labelWord uri -93
field labelWord url 556
field labelWord urls 56
field labelWord us -39
field labelWord usage -150
field labelWord used 39
field labelWord user 130
field labelWord user/group 28
field labelWord username 137
field labelWord users -230
field labelWord uses -30
field labelWord using 29
field labelWord valid -121
field labelWord validate -27
field labelWord validation -71
field labelWord validity 104
field labelWord value 364
field labelWord values 40
field labelWord variable 69
field labelWord variables 20
field labelWord variant -24
field labelWord vector -37
field labelWord vendor 195
field labelWord verbose 21
field labelWord verify 94
field labelWord version -33
field labelWord versioning 127
field labelWord versions 206
field labelWord via -40
field labelWord video -20
field labelWord viewing 40
field labelWord virtual 85
field labelWord visibility 114
field labelWord visible 48
field labelWord visualizations -37
field labelWord volume 98
field labelWord vpc 56
field labelWord vulnerability -32
field labelWord wait 52
field labelWord want -50
field labelWord warehouse -33
field labelWord warn 30
field labelWord webhook 58
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
field labelWord within 117
field labelWord without 60
field labelWord work -32
field labelWord workflow -133
field labelWord workflows -51
field labelWord workspace -62
field labelWord world -22
field labelWord write -63
field labelWord writer -32
field labelWord x-axis 74
field labelWord x.509 190
field labelWord xml -36
field labelWord yearly -26
field labelWord years 83
field labelWord you -170
field labelWord your -434
field labelWord zero 97
field labelWord zip -30
field pageCode 0 148
field pageCode 1 -51
field pageCode 2 36
field pageCode 3 45
field pageCode 4 -235
field pageCode 5 -352
field pageCode 6 -579
field pageCode 7 -765
field pageControls 0 -753
field pageControls 1 -287
field pageControls 2 -136
field pageControls 3 -186
field pageControls 4 -128
field pageControls 5 -34
field pageControls 6 -74
field pageControls 7 -66
field parentField 0 -234
field pathWord access -130
field pathWord add 455
field pathWord admin -353
field pathWord administration 209
field pathWord advanced -99
field pathWord agent 149
field pathWord agents -315
field pathWord and 53
field pathWord api -253
field pathWord applications 354
field pathWord apps 469
field pathWord architecture -74
field pathWord auth -115
field pathWord cases -112
field pathWord chat 262
field pathWord cli -170
field pathWord client -308
field pathWord cloud 627
field pathWord cluster -61
field pathWord code -48
field pathWord community -288
field pathWord compliance 349
field pathWord concepts -405
field pathWord configuration -681
field pathWord connect -694
field pathWord content -90
field pathWord core 175
field pathWord data -51
field pathWord databases -39
field pathWord deploy 289
field pathWord deployment -697
field pathWord developer -441
field pathWord development -178
field pathWord docker 79
field pathWord docs 301
field pathWord email 181
field pathWord en 407
field pathWord enterprise -446
field pathWord examples -53
field pathWord extensions 602
field pathWord features -240
field pathWord file -280
field pathWord files 59
field pathWord get -65
field pathWord getting -209
field pathWord guide 659
field pathWord guides 513
field pathWord hosted -221
field pathWord hosting -78
field pathWord how 97
field pathWord import -113
field pathWord install -391
field pathWord installation -286
field pathWord integration -58
field pathWord integrations -69
field pathWord management 76
field pathWord manual -101
field pathWord mcp 82
field pathWord notifications 78
field pathWord platform -495
field pathWord pro 343
field pathWord provider -129
field pathWord providers 277
field pathWord reference -113
field pathWord references -28
field pathWord registries -157
field pathWord remote -128
field pathWord s -74
field pathWord saml -554
field pathWord scim -149
field pathWord security -190
field pathWord self -134
field pathWord server -299
field pathWord session -44
field pathWord setting -45
field pathWord settings -131
field pathWord setup -174
field pathWord sms 197
field pathWord source 133
field pathWord sso -787
field pathWord started -290
field pathWord storage 203
field pathWord sync -250
field pathWord to 217
field pathWord tools 57
field pathWord troubleshooting -30
field pathWord tutorials 513
field pathWord types 243
field pathWord ui -219
field pathWord up -73
field pathWord use 439
field pathWord user 112
field pathWord users 98
field pathWord v -228
field pathWord webhooks -106
field pathWord website -273
field pathWord workflow -21
field pathWord workflows 77
field pathWord your -328
field productHeading 0 -173
field productHeading 1 -174
field productSentence 0 -117
field productSentence 1 -529
field productSentence 2 -151
field productSentence 3 139
field repeated 1 193
field repeated 11 -148
field repeated 12 190
field repeated 13 287
field repeated 14 -574
field repeated 15 -454
field repeated 3 -118
field repeated 4 -194
field repeated 5 -174
field repeated 6 -162
field repeated 7 -337
field repeated 9 -81
field repeatedAsMember 0 -299
field repeatedAsMember 1 -25
field repeatedAsMember 2 -327
field repeatedAsMember 3 90
field sectionClicks 0 -588
field sectionClicks 1 -93
field sectionClicks 2 -89
field sectionClicks 3 -99
field sectionClicks 4 -80
field sectionClicks 6 -218
field sectionSteps 0 -227
field sectionSteps 1 -260
field sectionVerbs 0 -860
field sectionVerbs 1 -336
field sectionVerbs 2 -190
field sectionVerbs 3 -348
field sectionVerbs 6 -25
field sectionVerbs 7 42
field spanAction 1 -2132
field spanAction 11 -129
field spanAction 12 71
field spanAction 13 -116
field spanAction 14 -113
field spanAction 2 -2506
field spanAction 5 -2169
field spanAction 6 -67
field spanAction 7 128
field spanAction 8 49
field spanAfter " -88
field spanAfter #3 26
field spanAfter ' 22
field spanAfter ( 236
field spanAfter ) -153
field spanAfter , 88
field spanAfter . -154
field spanAfter / 24
field spanAfter : 378
field spanAfter ; -61
field spanAfter = 266
field spanAfter > -274
field spanAfter accordingly -21
field spanAfter account -31
field spanAfter action -316
field spanAfter add 58
field spanAfter address 93
field spanAfter adds 34
field spanAfter after -49
field spanAfter alias -28
field spanAfter also -51
field spanAfter amount -24
field spanAfter and 225
field spanAfter app -153
field spanAfter appears 60
field spanAfter are 61
field spanAfter area -104
field spanAfter as -161
field spanAfter at 31
field spanAfter attribute -26
field spanAfter bar 63
field spanAfter based 30
field spanAfter before 72
field spanAfter box 171
field spanAfter button 29
field spanAfter can -46
field spanAfter card -23
field spanAfter category 45
field spanAfter channel 100
field spanAfter chapter -27
field spanAfter check 191
field spanAfter checkbox 374
field spanAfter choose 38
field spanAfter click 59
field spanAfter column -234
field spanAfter configuration -42
field spanAfter connector -50
field spanAfter copied -40
field spanAfter dialog -67
field spanAfter drop-down 83
field spanAfter dropdown 441
field spanAfter email -23
field spanAfter empty 52
field spanAfter enabled 85
field spanAfter endpoint -25
field spanAfter entry -25
field spanAfter environment -69
field spanAfter feature 21
field spanAfter field 509
field spanAfter file -36
field spanAfter files -22
field spanAfter first 40
field spanAfter flag -46
field spanAfter folder -62
field spanAfter for 90
field spanAfter format -24
field spanAfter from -445
field spanAfter here -22
field spanAfter if -86
field spanAfter in 345
field spanAfter information 44
field spanAfter input -27
field spanAfter inside -23
field spanAfter instance 27
field spanAfter integration -28
field spanAfter it -22
field spanAfter item -60
field spanAfter json 35
field spanAfter just -67
field spanAfter key -22
field spanAfter lets 33
field spanAfter line 55
field spanAfter list -51
field spanAfter means 36
field spanAfter menu -278
field spanAfter method -46
field spanAfter mode -21
field spanAfter module -29
field spanAfter name 36
field spanAfter next 55
field spanAfter node -99
field spanAfter of -73
field spanAfter off 67
field spanAfter on 40
field spanAfter operator -27
field spanAfter option -152
field spanAfter or -358
field spanAfter page -99
field spanAfter panel 45
field spanAfter parameters 142
field spanAfter part -26
field spanAfter permission -53
field spanAfter plugin -147
field spanAfter points 115
field spanAfter prefix -23
field spanAfter property -208
field spanAfter provided -20
field spanAfter report -36
field spanAfter row -38
field spanAfter search -25
field spanAfter section 84
field spanAfter select 151
field spanAfter selector 116
field spanAfter service -44
field spanAfter set 144
field spanAfter setting 157
field spanAfter settings -103
field spanAfter should 96
field spanAfter shows -23
field spanAfter so 48
field spanAfter state -26
field spanAfter step -21
field spanAfter steps -108
field spanAfter subsection 84
field spanAfter switch 75
field spanAfter tab -103
field spanAfter table -51
field spanAfter text 408
field spanAfter that 68
field spanAfter the 43
field spanAfter then -39
field spanAfter toggle 445
field spanAfter trigger -31
field spanAfter type -48
field spanAfter under 122
field spanAfter url -27
field spanAfter using 114
field spanAfter value 23
field spanAfter values 24
field spanAfter when -66
field spanAfter where 113
field spanAfter which 42
field spanAfter who 24
field spanAfter widget -66
field spanAfter will -55
field spanAfter with 40
field spanAfter you -58
field spanAfter – -24
field spanAfter → -79
field spanAfter2 " 195
field spanAfter2 #3 73
field spanAfter2 ( -173
field spanAfter2 ) -124
field spanAfter2 , -249
field spanAfter2 - -22
field spanAfter2 . -157
field spanAfter2 30 64
field spanAfter2 : -105
field spanAfter2 ; 20
field spanAfter2 > -119
field spanAfter2 a -39
field spanAfter2 access -50
field spanAfter2 activate 26
field spanAfter2 add 43
field spanAfter2 after -38
field spanAfter2 again -39
field spanAfter2 allowing -30
field spanAfter2 allows 139
field spanAfter2 also 44
field spanAfter2 an -108
field spanAfter2 and -51
field spanAfter2 any -34
field spanAfter2 app -69
field spanAfter2 appear 32
field spanAfter2 appears 63
field spanAfter2 are -70
field spanAfter2 associate -27
field spanAfter2 at 169
field spanAfter2 automatically 27
field spanAfter2 be 116
field spanAfter2 before 72
field spanAfter2 between -23
field spanAfter2 both -23
field spanAfter2 box 723
field spanAfter2 button -59
field spanAfter2 by -20
field spanAfter2 changes -26
field spanAfter2 chart 60
field spanAfter2 check -23
field spanAfter2 checkbox 108
field spanAfter2 click -154
field spanAfter2 clicking 87
field spanAfter2 collect -42
field spanAfter2 configure -22
field spanAfter2 confirm -34
field spanAfter2 contains -165
field spanAfter2 control -20
field spanAfter2 copy -35
field spanAfter2 creating -20
field spanAfter2 currently 54
field spanAfter2 custom -24
field spanAfter2 decide 25
field spanAfter2 default -35
field spanAfter2 defines 124
field spanAfter2 disable 404
field spanAfter2 disabled 63
field spanAfter2 do 27
field spanAfter2 doesn't -30
field spanAfter2 drag -47
field spanAfter2 dropdown 175
field spanAfter2 e.g -88
field spanAfter2 each -23
field spanAfter2 either 79
field spanAfter2 enable 129
field spanAfter2 enabling -25
field spanAfter2 ensure 25
field spanAfter2 enter 182
field spanAfter2 especially -26
field spanAfter2 etc -20
field spanAfter2 event -24
field spanAfter2 feature 62
field spanAfter2 field 556
field spanAfter2 fields 40
field spanAfter2 filter 48
field spanAfter2 find -38
field spanAfter2 flag -52
field spanAfter2 follow -28
field spanAfter2 for 113
field spanAfter2 form -47
field spanAfter2 from -116
field spanAfter2 generate 36
field spanAfter2 get -36
field spanAfter2 give -23
field spanAfter2 grant 27
field spanAfter2 have 29
field spanAfter2 help -29
field spanAfter2 in -194
field spanAfter2 include 24
field spanAfter2 indicates -27
field spanAfter2 into -46
field spanAfter2 is -182
field spanAfter2 it 99
field spanAfter2 its -51
field spanAfter2 job -49
field spanAfter2 label 38
field spanAfter2 learn -93
field spanAfter2 leave -23
field spanAfter2 left 82
field spanAfter2 lets 53
field spanAfter2 limit 32
field spanAfter2 link -24
field spanAfter2 list 130
field spanAfter2 listed -23
field spanAfter2 main -27
field spanAfter2 make -32
field spanAfter2 match 64
field spanAfter2 matches 47
field spanAfter2 maximum 46
field spanAfter2 menu -215
field spanAfter2 more -24
field spanAfter2 must -49
field spanAfter2 name 30
field spanAfter2 needed 111
field spanAfter2 next 25
field spanAfter2 no -24
field spanAfter2 of -154
field spanAfter2 on 143
field spanAfter2 only 74
field spanAfter2 open -68
field spanAfter2 option 202
field spanAfter2 optional 104
field spanAfter2 or -295
field spanAfter2 otherwise 29
field spanAfter2 page -21
field spanAfter2 parameter -21
field spanAfter2 password 43
field spanAfter2 permission -20
field spanAfter2 plan -21
field spanAfter2 process -38
field spanAfter2 property 45
field spanAfter2 provide -36
field spanAfter2 receive -20
field spanAfter2 record 53
field spanAfter2 refresh 46
field spanAfter2 repeat -30
field spanAfter2 representing 21
field spanAfter2 required 117
field spanAfter2 return 39
field spanAfter2 review -38
field spanAfter2 role -31
field spanAfter2 run -27
field spanAfter2 s -20
field spanAfter2 search 23
field spanAfter2 section -21
field spanAfter2 see -29
field spanAfter2 select 340
field spanAfter2 service 41
field spanAfter2 set 160
field spanAfter2 setting 62
field spanAfter2 source 68
field spanAfter2 start -31
field spanAfter2 step -37
field spanAfter2 stop -23
field spanAfter2 style -37
field spanAfter2 tab -61
field spanAfter2 task -21
field spanAfter2 template -55
field spanAfter2 that 84
field spanAfter2 the -32
field spanAfter2 then -287
field spanAfter2 these 49
field spanAfter2 this 42
field spanAfter2 toggle 61
field spanAfter2 turned 62
field spanAfter2 type -82
field spanAfter2 types -31
field spanAfter2 under 72
field spanAfter2 upload 88
field spanAfter2 use -41
field spanAfter2 user -20
field spanAfter2 value -36
field spanAfter2 variable -58
field spanAfter2 view -83
field spanAfter2 watch 29
field spanAfter2 when 73
field spanAfter2 where 34
field spanAfter2 whether 43
field spanAfter2 which 203
field spanAfter2 will 101
field spanAfter2 with -71
field spanAfter2 within 49
field spanAfter2 you -65
field spanAfter2 your 74
field spanAfter2 } -173
field spanAfter2 — 20
field spanAfterClass aimless -97
field spanAfterClass article 29
field spanAfterClass be 67
field spanAfterClass beforePlace 265
field spanAfterClass blank 47
field spanAfterClass boxNoun 462
field spanAfterClass button 58
field spanAfterClass check -32
field spanAfterClass checkingHeading -58
field spanAfterClass click 57
field spanAfterClass condition -42
field spanAfterClass configure 294
field spanAfterClass conjunction -132
field spanAfterClass consoleNoun -188
field spanAfterClass contrast 59
field spanAfterClass descriptionHeader -269
field spanAfterClass determiner 35
field spanAfterClass display -35
field spanAfterClass durationNoun 35
field spanAfterClass emailNoun -24
field spanAfterClass enter 257
field spanAfterClass fieldNoun 303
field spanAfterClass fileNoun -76
field spanAfterClass fillingVerb 108
field spanAfterClass formNoun -167
field spanAfterClass formatHeader -27
field spanAfterClass genericHeading -96
field spanAfterClass groupNoun 155
field spanAfterClass headingVerb 421
field spanAfterClass inputNoun 279
field spanAfterClass kindNoun -181
field spanAfterClass labelConnector 21
field spanAfterClass labelFiller 47
field spanAfterClass labelHeader 236
field spanAfterClass make 327
field spanAfterClass menuNoun 446
field spanAfterClass multilineNoun -61
field spanAfterClass navigate 59
field spanAfterClass negation -25
field spanAfterClass numberNoun -43
field spanAfterClass obligation 68
field spanAfterClass off 64
field spanAfterClass on 112
field spanAfterClass opener 151
field spanAfterClass openingVerb 47
field spanAfterClass optionNoun 63
field spanAfterClass otherHeader -724
field spanAfterClass pairNoun -31
field spanAfterClass place -694
field spanAfterClass plainNoun 426
field spanAfterClass pointer -75
field spanAfterClass possibility -62
field spanAfterClass preposition 73
field spanAfterClass pronoun -23
field spanAfterClass secretNoun -59
field spanAfterClass select 191
field spanAfterClass slugEnd -55
field spanAfterClass slugVerb 356
field spanAfterClass softener -56
field spanAfterClass structural 117
field spanAfterClass submitVerb 58
field spanAfterClass switchEffect -46
field spanAfterClass switchOn 655
field spanAfterClass titleNoun -64
field spanAfterClass toggleNoun 851
field spanAfterClass trialVerb 162
field spanAfterClass typeHeader -48
field spanAfterClass unit -34
field spanAfterClass upload 37
field spanAfterClass urlNoun 21
field spanAfterClass use 100
field spanAfterClass valueWord 135
field spanAfterClass weakLabelHeader -98
field spanArrow 1 -205
field spanArrow 2 -353
field spanBefore " -118
field spanBefore , 217
field spanBefore - 138
field spanBefore . -121
field spanBefore : -304
field spanBefore ; 93
field spanBefore > -205
field spanBefore a 166
field spanBefore account 39
field spanBefore action -33
field spanBefore add -46
field spanBefore additional -21
field spanBefore also 40
field spanBefore an -58
field spanBefore and 315
field spanBefore and/or 59
field spanBefore application 44
field spanBefore apply 47
field spanBefore appropriate 112
field spanBefore as 54
field spanBefore at -71
field spanBefore be -43
field spanBefore between -50
field spanBefore but 49
field spanBefore by -29
field spanBefore called -51
field spanBefore can 39
field spanBefore check 211
field spanBefore checking 72
field spanBefore choose -264
field spanBefore click -348
field spanBefore clicking -42
field spanBefore configure 102
field spanBefore configuring -71
field spanBefore contains -20
field spanBefore corresponding 21
field spanBefore creating -26
field spanBefore default -139
field spanBefore define -28
field spanBefore descriptive -50
field spanBefore desired 91
field spanBefore disable 28
field spanBefore drag -26
field spanBefore either -108
field spanBefore enable 202
field spanBefore enabling 36
field spanBefore enter -261
field spanBefore example -26
field spanBefore existing 30
field spanBefore field 136
field spanBefore find 286
field spanBefore flag -60
field spanBefore following 62
field spanBefore for 201
field spanBefore format -40
field spanBefore from -206
field spanBefore generated -28
field spanBefore get -21
field spanBefore has 141
field spanBefore have -28
field spanBefore header 21
field spanBefore if -20
field spanBefore in 347
field spanBefore include 26
field spanBefore instance 22
field spanBefore into 179
field spanBefore is -83
field spanBefore it -85
field spanBefore its 69
field spanBefore keep 33
field spanBefore label 50
field spanBefore labeled 62
field spanBefore labelled 46
field spanBefore least -48
field spanBefore leave 134
field spanBefore left -39
field spanBefore like -48
field spanBefore matches -26
field spanBefore modify -21
field spanBefore more 55
field spanBefore named -47
field spanBefore new -47
field spanBefore of 60
field spanBefore on 32
field spanBefore only 34
field spanBefore open -53
field spanBefore option 20
field spanBefore optional 21
field spanBefore options -21
field spanBefore or -309
field spanBefore proper 51
field spanBefore provide 56
field spanBefore related 34
field spanBefore replace -21
field spanBefore required 27
field spanBefore returns -34
field spanBefore role -22
field spanBefore see -71
field spanBefore select -134
field spanBefore set 318
field spanBefore setting -47
field spanBefore short 69
field spanBefore show -23
field spanBefore slack -41
field spanBefore specify 48
field spanBefore template 22
field spanBefore test -27
field spanBefore that -50
field spanBefore the 20
field spanBefore then -69
field spanBefore tick 68
field spanBefore to -314
field spanBefore toggle 94
field spanBefore topic -22
field spanBefore type -41
field spanBefore under -32
field spanBefore up 24
field spanBefore use -170
field spanBefore user 28
field spanBefore using -51
field spanBefore value -31
field spanBefore variable -42
field spanBefore version -36
field spanBefore via -30
field spanBefore webhook 76
field spanBefore what 36
field spanBefore when 81
field spanBefore where -20
field spanBefore which 50
field spanBefore with -61
field spanBefore within 40
field spanBefore your -119
field spanBefore } -24
field spanBefore — -26
field spanBeforeClass aimless 75
field spanBeforeClass article 126
field spanBeforeClass be -140
field spanBeforeClass beforePlace -62
field spanBeforeClass button 40
field spanBeforeClass check 145
field spanBeforeClass checkingHeading -35
field spanBeforeClass click -406
field spanBeforeClass condition 40
field spanBeforeClass configure 225
field spanBeforeClass consoleNoun 36
field spanBeforeClass contrast -86
field spanBeforeClass defaultHeader -140
field spanBeforeClass descriptionHeader -41
field spanBeforeClass display -55
field spanBeforeClass edition -38
field spanBeforeClass enter -61
field spanBeforeClass exampleHeader -26
field spanBeforeClass fieldNoun 123
field spanBeforeClass fillingVerb -641
field spanBeforeClass followUp -76
field spanBeforeClass formNoun -28
field spanBeforeClass formatHeader -47
field spanBeforeClass genericHeading 198
field spanBeforeClass groupNoun -40
field spanBeforeClass headingVerb 109
field spanBeforeClass inputNoun 20
field spanBeforeClass kindNoun -121
field spanBeforeClass labelConnector 255
field spanBeforeClass labelFiller 287
field spanBeforeClass labelHeader 60
field spanBeforeClass leave 164
field spanBeforeClass lookalike -24
field spanBeforeClass make 364
field spanBeforeClass menuNoun -155
field spanBeforeClass multilineNoun 107
field spanBeforeClass navigate -76
field spanBeforeClass obligation 131
field spanBeforeClass off 25
field spanBeforeClass on 229
field spanBeforeClass openingVerb -116
field spanBeforeClass optionNoun -98
field spanBeforeClass optionalHeader 21
field spanBeforeClass optionsHeader -38
field spanBeforeClass otherHeader -191
field spanBeforeClass pairNoun 35
field spanBeforeClass place -36
field spanBeforeClass plainNoun -55
field spanBeforeClass pointer 51
field spanBeforeClass possessive -72
field spanBeforeClass possibility 28
field spanBeforeClass pronoun -154
field spanBeforeClass remark -39
field spanBeforeClass requiredHeader 53
field spanBeforeClass select -416
field spanBeforeClass slugEnd 31
field spanBeforeClass slugVerb 189
field spanBeforeClass softener 167
field spanBeforeClass structural 37
field spanBeforeClass switchEffect 38
field spanBeforeClass switchOff 31
field spanBeforeClass switchOn 590
field spanBeforeClass titleNoun -29
field spanBeforeClass toggleNoun 146
field spanBeforeClass trialVerb 159
field spanBeforeClass typeHeader -41
field spanBeforeClass upload -33
field spanBeforeClass urlNoun 73
field spanBeforeClass use -173
field spanBeforeClass valueWord -159
field spanBeforeClass vendor -55
field spanBeforeClass weakLabelHeader -21
field spanCondition 0 -321
field spanCondition 1 -76
field spanControl boxNoun 653
field spanControl button -1881
field spanControl fieldNoun 1142
field spanControl menuNoun 578
field spanControl place -2274
field spanControl toggleNoun 817
field spanDistance 0 -33
field spanDistance 1 173
field spanDistance 2 356
field spanDistance 3 31
field spanDistance 4 231
field spanDistance 5 43
field spanDistance 6 -483
field spanDistance 7 -304
field spanEarlier as -140
field spanEarlier between -69
field spanEarlier by 70
field spanEarlier for -97
field spanEarlier from -199
field spanEarlier into -22
field spanEarlier of -169
field spanEarlier on -272
field spanEarlier per 54
field spanEarlier to 56
field spanEarlier under 134
field spanEarlier using -44
field spanEarlier via -33
field spanEarlier with -23
field spanEnd 0 121
field spanFirstClass aimless 78
field spanFirstClass article -123
field spanFirstClass beforePlace 25
field spanFirstClass button 95
field spanFirstClass check 162
field spanFirstClass checkingHeading -41
field spanFirstClass click -198
field spanFirstClass condition 225
field spanFirstClass configure 92
field spanFirstClass conjunction 126
field spanFirstClass defaultHeader -52
field spanFirstClass determiner 51
field spanFirstClass emailNoun 61
field spanFirstClass enter 139
field spanFirstClass exampleHeader -31
field spanFirstClass fileNoun 118
field spanFirstClass fillingVerb 227
field spanFirstClass followUp -56
field spanFirstClass formatHeader -27
field spanFirstClass groupNoun -21
field spanFirstClass inputNoun -65
field spanFirstClass kindNoun -139
field spanFirstClass labelFiller -71
field spanFirstClass labelHeader -106
field spanFirstClass leave 20
field spanFirstClass make 102
field spanFirstClass manipulate -40
field spanFirstClass menuNoun 177
field spanFirstClass navigate -145
field spanFirstClass negation -23
field spanFirstClass numberNoun 49
field spanFirstClass numberWord -23
field spanFirstClass off 45
field spanFirstClass on 74
field spanFirstClass opener 261
field spanFirstClass openingVerb -82
field spanFirstClass optionNoun -111
field spanFirstClass optionalHeader 22
field spanFirstClass optionsHeader -58
field spanFirstClass otherHeader -70
field spanFirstClass paste -58
field spanFirstClass place -30
field spanFirstClass plainNoun -79
field spanFirstClass pointer -162
field spanFirstClass possessive 86
field spanFirstClass preposition -94
field spanFirstClass pronoun -70
field spanFirstClass remark -26
field spanFirstClass select -57
field spanFirstClass slugEnd 175
field spanFirstClass slugVerb 22
field spanFirstClass softener 29
field spanFirstClass structural 42
field spanFirstClass submitVerb 87
field spanFirstClass switchEffect 81
field spanFirstClass switchOff 102
field spanFirstClass switchOn 248
field spanFirstClass titleNoun -27
field spanFirstClass toggleNoun 52
field spanFirstClass trialVerb 192
field spanFirstClass typeHeader -98
field spanFirstClass upload 58
field spanFirstClass use 70
field spanFirstClass valueWord -82
field spanFirstClass weakLabelHeader -75
field spanFirstWord ( 260
field spanFirstWord * -27
field spanFirstWord - 158
field spanFirstWord < -420
field spanFirstWord add 74
field spanFirstWord additional 57
field spanFirstWord additionally 48
field spanFirstWord advanced -24
field spanFirstWord after -30
field spanFirstWord all -57
field spanFirstWord alternatively -37
field spanFirstWord and -50
field spanFirstWord any 41
field spanFirstWord apply 139
field spanFirstWord as -78
field spanFirstWord at -24
field spanFirstWord available -27
field spanFirstWord back 65
field spanFirstWord because -20
field spanFirstWord before -41
field spanFirstWord below -82
field spanFirstWord browse -31
field spanFirstWord but 104
field spanFirstWord by -90
field spanFirstWord change 40
field spanFirstWord changing -63
field spanFirstWord check -22
field spanFirstWord choose -94
field spanFirstWord click -183
field spanFirstWord configuring -59
field spanFirstWord connect -45
field spanFirstWord create -82
field spanFirstWord custom -23
field spanFirstWord default -49
field spanFirstWord define 32
field spanFirstWord depending 242
field spanFirstWord description -20
field spanFirstWord disable 59
field spanFirstWord download -21
field spanFirstWord e.g -30
field spanFirstWord each 118
field spanFirstWord edit 114
field spanFirstWord email 35
field spanFirstWord emails 25
field spanFirstWord enable 28
field spanFirstWord enabling -25
field spanFirstWord every -24
field spanFirstWord example -26
field spanFirstWord expand 51
field spanFirstWord fill 42
field spanFirstWord filters -100
field spanFirstWord find 190
field spanFirstWord first 26
field spanFirstWord fix -71
field spanFirstWord format -27
field spanFirstWord from -185
field spanFirstWord get -37
field spanFirstWord go 26
field spanFirstWord here 51
field spanFirstWord however -50
field spanFirstWord in 219
field spanFirstWord include 89
field spanFirstWord increase 114
field spanFirstWord input 20
field spanFirstWord instead -56
field spanFirstWord it -121
field spanFirstWord just 76
field spanFirstWord keep 76
field spanFirstWord lastly 54
field spanFirstWord later -39
field spanFirstWord leave -58
field spanFirstWord locate 40
field spanFirstWord log -24
field spanFirstWord make 77
field spanFirstWord minimum 48
field spanFirstWord modify 41
field spanFirstWord name -60
field spanFirstWord navigate -48
field spanFirstWord note 28
field spanFirstWord notice -23
field spanFirstWord now 48
field spanFirstWord on 48
field spanFirstWord once 189
field spanFirstWord only -37
field spanFirstWord open -47
field spanFirstWord optional 22
field spanFirstWord optionally 21
field spanFirstWord or 105
field spanFirstWord otherwise -30
field spanFirstWord pass 165
field spanFirstWord paste -58
field spanFirstWord pick -62
field spanFirstWord please -56
field spanFirstWord provide 118
field spanFirstWord put -50
field spanFirstWord remove 84
field spanFirstWord repeat -43
field spanFirstWord replace -40
field spanFirstWord report -29
field spanFirstWord review -34
field spanFirstWord right-click -23
field spanFirstWord run -24
field spanFirstWord save -29
field spanFirstWord search -42
field spanFirstWord see -24
field spanFirstWord select 178
field spanFirstWord selecting -89
field spanFirstWord set 53
field spanFirstWord sets -74
field spanFirstWord setting -91
field spanFirstWord since 74
field spanFirstWord so -40
field spanFirstWord some 53
field spanFirstWord specify 64
field spanFirstWord specifying 68
field spanFirstWord start -20
field spanFirstWord supported -34
field spanFirstWord switch -45
field spanFirstWord system -60
field spanFirstWord that 50
field spanFirstWord the -140
field spanFirstWord then -34
field spanFirstWord there 133
field spanFirstWord therefore -23
field spanFirstWord they 94
field spanFirstWord this -60
field spanFirstWord to 262
field spanFirstWord toggle 117
field spanFirstWord turn 135
field spanFirstWord type -98
field spanFirstWord under -33
field spanFirstWord until 63
field spanFirstWord update 46
field spanFirstWord upload 123
field spanFirstWord use -43
field spanFirstWord users -34
field spanFirstWord using -22
field spanFirstWord we -52
field spanFirstWord what 27
field spanFirstWord when 113
field spanFirstWord where -21
field spanFirstWord while -40
field spanFirstWord you 45
field spanFirstWord you'll -24
field spanFirstWord your 99
field spanFirstWord { -79
field spanFirstWord ✅ 51
field spanLast 0 -149
field spanLast 1 -379
field spanLast 2 -382
field spanLast 3 -150
field spanMark 0 -567
field spanMark 1 626
field spanMark 2 -228
field spanMark 3 87
field spanMark 4 -1083
field spanMark 6 -477
field spanMark 7 347
field spanMarkVerb 0 62
field spanMarkVerb 1 218
field spanMarkVerb 101 48
field spanMarkVerb 1120 -39
field spanMarkVerb 1124 24
field spanMarkVerb 1125 77
field spanMarkVerb 1127 25
field spanMarkVerb 113 -50
field spanMarkVerb 1137 140
field spanMarkVerb 128 -51
field spanMarkVerb 1280 -196
field spanMarkVerb 1282 -128
field spanMarkVerb 1283 148
field spanMarkVerb 1284 -238
field spanMarkVerb 1285 -62
field spanMarkVerb 1286 -106
field spanMarkVerb 1287 231
field spanMarkVerb 129 -359
field spanMarkVerb 1296 30
field spanMarkVerb 1297 44
field spanMarkVerb 1298 -63
field spanMarkVerb 1301 -64
field spanMarkVerb 1302 -45
field spanMarkVerb 1303 83
field spanMarkVerb 1313 -111
field spanMarkVerb 1317 -35
field spanMarkVerb 1319 92
field spanMarkVerb 1328 164
field spanMarkVerb 1329 247
field spanMarkVerb 133 137
field spanMarkVerb 1331 63
field spanMarkVerb 1332 -52
field spanMarkVerb 1333 57
field spanMarkVerb 1334 -100
field spanMarkVerb 1335 62
field spanMarkVerb 1377 69
field spanMarkVerb 1379 43
field spanMarkVerb 1381 -47
field spanMarkVerb 1383 58
field spanMarkVerb 144 -30
field spanMarkVerb 1440 -135
field spanMarkVerb 1442 -69
field spanMarkVerb 1443 38
field spanMarkVerb 1444 -115
field spanMarkVerb 1445 53
field spanMarkVerb 1446 -26
field spanMarkVerb 1447 104
field spanMarkVerb 145 -316
field spanMarkVerb 147 -47
field spanMarkVerb 1472 -38
field spanMarkVerb 1473 63
field spanMarkVerb 1474 -28
field spanMarkVerb 1475 24
field spanMarkVerb 1476 -73
field spanMarkVerb 1479 -81
field spanMarkVerb 148 21
field spanMarkVerb 1488 -42
field spanMarkVerb 1489 203
field spanMarkVerb 1490 -28
field spanMarkVerb 1491 26
field spanMarkVerb 1492 -84
field spanMarkVerb 1493 -33
field spanMarkVerb 1495 -71
field spanMarkVerb 1504 -56
field spanMarkVerb 1505 -113
field spanMarkVerb 1507 212
field spanMarkVerb 1508 -62
field spanMarkVerb 1509 -328
field spanMarkVerb 151 -41
field spanMarkVerb 1511 192
field spanMarkVerb 16 303
field spanMarkVerb 17 -166
field spanMarkVerb 176 -82
field spanMarkVerb 178 -95
field spanMarkVerb 179 102
field spanMarkVerb 18 -36
field spanMarkVerb 180 -57
field spanMarkVerb 181 -27
field spanMarkVerb 182 -57
field spanMarkVerb 183 72
field spanMarkVerb 19 -116
field spanMarkVerb 192 -37
field spanMarkVerb 194 -53
field spanMarkVerb 195 -42
field spanMarkVerb 197 -196
field spanMarkVerb 199 -28
field spanMarkVerb 2 -38
field spanMarkVerb 20 75
field spanMarkVerb 208 -83
field spanMarkVerb 21 125
field spanMarkVerb 211 25
field spanMarkVerb 212 -102
field spanMarkVerb 215 141
field spanMarkVerb 22 -88
field spanMarkVerb 225 120
field spanMarkVerb 228 -23
field spanMarkVerb 229 33
field spanMarkVerb 23 154
field spanMarkVerb 231 44
field spanMarkVerb 241 -193
field spanMarkVerb 243 -41
field spanMarkVerb 244 -25
field spanMarkVerb 245 -22
field spanMarkVerb 247 -23
field spanMarkVerb 256 -22
field spanMarkVerb 257 -195
field spanMarkVerb 259 46
field spanMarkVerb 260 -43
field spanMarkVerb 261 34
field spanMarkVerb 263 -25
field spanMarkVerb 272 -120
field spanMarkVerb 273 43
field spanMarkVerb 274 -35
field spanMarkVerb 275 83
field spanMarkVerb 276 -105
field spanMarkVerb 277 68
field spanMarkVerb 278 -20
field spanMarkVerb 279 203
field spanMarkVerb 33 56
field spanMarkVerb 337 -111
field spanMarkVerb 34 -61
field spanMarkVerb 341 -35
field spanMarkVerb 343 92
field spanMarkVerb 35 77
field spanMarkVerb 36 -31
field spanMarkVerb 37 -43
field spanMarkVerb 38 -68
field spanMarkVerb 39 109
field spanMarkVerb 4 -182
field spanMarkVerb 48 -69
field spanMarkVerb 49 164
field spanMarkVerb 5 207
field spanMarkVerb 51 77
field spanMarkVerb 513 53
field spanMarkVerb 52 49
field spanMarkVerb 53 31
field spanMarkVerb 544 22
field spanMarkVerb 545 71
field spanMarkVerb 548 45
field spanMarkVerb 55 535
field spanMarkVerb 560 249
field spanMarkVerb 561 -80
field spanMarkVerb 562 -24
field spanMarkVerb 563 -34
field spanMarkVerb 564 98
field spanMarkVerb 565 30
field spanMarkVerb 566 -75
field spanMarkVerb 576 74
field spanMarkVerb 577 -56
field spanMarkVerb 580 -48
field spanMarkVerb 581 -37
field spanMarkVerb 583 62
field spanMarkVerb 593 -48
field spanMarkVerb 6 -114
field spanMarkVerb 608 -21
field spanMarkVerb 609 68
field spanMarkVerb 624 74
field spanMarkVerb 628 -55
field spanMarkVerb 629 -47
field spanMarkVerb 631 33
field spanMarkVerb 65 289
field spanMarkVerb 7 66
field spanMarkVerb 71 176
field spanMarkVerb 769 124
field spanMarkVerb 817 -85
field spanMarkVerb 820 -51
field spanMarkVerb 821 -24
field spanMarkVerb 822 -44
field spanMarkVerb 823 -43
field spanMarkVerb 833 -26
field spanMarkVerb 836 -24
field spanMarkVerb 838 -23
field spanMarkVerb 839 105
field spanMarkVerb 84 -62
field spanMarkVerb 865 -27
field spanMarkVerb 868 -43
field spanMarkVerb 897 -84
field spanMarkVerb 899 20
field spanMarkVerb 912 -62
field spanMarkVerb 913 173
field spanMarkVerb 914 -52
field spanMarkVerb 917 131
field spanMarkVerb 919 -42
field spanMarkVerb 928 74
field spanMarkVerb 932 -55
field spanMarkVerb 933 -47
field spanMarkVerb 935 33
field spanMarkVerb 945 -60
field spanMarkVerb 950 -41
field spanMarkVerb 951 -35
field spanMarkVerb 97 -86
field spanMarkVerb 977 -26
field spanMarkVerb 980 -24
field spanMarkVerb 982 -21
field spanMarkVerb 983 111
field spanMood 0 -25
field spanMood 1 -314
field spanMood 2 32
field spanMood 4 203
field spanMood 6 -752
field spanObject a 451
field spanObject action -31
field spanObject and 372
field spanObject and/or 59
field spanObject application 71
field spanObject appropriate 115
field spanObject as 53
field spanObject at -54
field spanObject between -40
field spanObject by -21
field spanObject called -33
field spanObject can 53
field spanObject corresponding 32
field spanObject default -118
field spanObject desired 91
field spanObject either -103
field spanObject existing 37
field spanObject field 121
field spanObject flag -58
field spanObject following 63
field spanObject for 106
field spanObject from -267
field spanObject generated -27
field spanObject has 43
field spanObject in 221
field spanObject into 122
field spanObject it -80
field spanObject its 83
field spanObject least -48
field spanObject like -35
field spanObject matches -25
field spanObject more 57
field spanObject named -25
field spanObject new -32
field spanObject of 116
field spanObject on 73
field spanObject only -22
field spanObject option -29
field spanObject optional 47
field spanObject or -211
field spanObject related 35
field spanObject required 28
field spanObject see -29
field spanObject select -32
field spanObject setting -20
field spanObject that -43
field spanObject the 159
field spanObject then -58
field spanObject to -282
field spanObject unique 39
field spanObject up 25
field spanObject user 39
field spanObject using -34
field spanObject value -25
field spanObject variable -35
field spanObject version -33
field spanObject which 51
field spanObject with -30
field spanOpening 0 -223
field spanOpening 1 271
field spanOrdinal 0 -43
field spanOrdinal 1 -313
field spanOrdinal 2 -154
field spanOrdinal 4 27
field spanOrdinal 5 -49
field spanOthers 0 61
field spanOthers 1 -305
field spanOthers 3 -358
field spanOthers 4 53
field spanOthers 5 -426
field spanOthers 6 -110
field spanOthers 7 -60
field spanPassage 2 -57
field spanPassage 3 -684
field spanPattern 1024 -78
field spanPattern 1026 -32
field spanPattern 1027 59
field spanPattern 1028 -86
field spanPattern 1032 -23
field spanPattern 1040 -90
field spanPattern 1048 -103
field spanPattern 1050 -38
field spanPattern 1096 -22
field spanPattern 1104 -26
field spanPattern 1112 -21
field spanPattern 11265 -50
field spanPattern 11266 -96
field spanPattern 11268 -45
field spanPattern 11272 -68
field spanPattern 11274 -23
field spanPattern 11281 64
field spanPattern 11288 122
field spanPattern 11290 -25
field spanPattern 11329 21
field spanPattern 11336 -45
field spanPattern 11338 27
field spanPattern 11368 58
field spanPattern 1168 -26
field spanPattern 11737 53
field spanPattern 12288 151
field spanPattern 12293 -34
field spanPattern 12312 -43
field spanPattern 12360 56
field spanPattern 12362 -46
field spanPattern 12376 43
field spanPattern 1244 57
field spanPattern 12520 56
field spanPattern 12616 -24
field spanPattern 12618 -30
field spanPattern 12744 -27
field spanPattern 12824 -55
field spanPattern 1284 -27
field spanPattern 13312 -275
field spanPattern 13313 -105
field spanPattern 13314 -56
field spanPattern 13316 -66
field spanPattern 13320 -50
field spanPattern 13321 -37
field spanPattern 13322 53
field spanPattern 13336 96
field spanPattern 13337 -42
field spanPattern 13384 39
field spanPattern 13400 38
field spanPattern 13416 60
field spanPattern 13464 29
field spanPattern 13512 129
field spanPattern 13514 -20
field spanPattern 13544 66
field spanPattern 13642 40
field spanPattern 1368 63
field spanPattern 13704 30
field spanPattern 13784 -34
field spanPattern 13896 -30
field spanPattern 14336 413
field spanPattern 14337 -47
field spanPattern 14338 216
field spanPattern 14339 60
field spanPattern 14341 -21
field spanPattern 14344 54
field spanPattern 14345 -33
field spanPattern 14347 23
field spanPattern 14348 61
field spanPattern 14352 112
field spanPattern 14360 216
field spanPattern 14362 96
field spanPattern 14368 52
field spanPattern 14376 99
field spanPattern 14377 102
field spanPattern 14408 236
field spanPattern 14411 -68
field spanPattern 14416 -80
field spanPattern 14418 61
field spanPattern 14424 -22
field spanPattern 14440 -22
field spanPattern 14490 -27
field spanPattern 14536 -184
field spanPattern 14538 -104
field spanPattern 14544 -206
field spanPattern 14548 -35
field spanPattern 14552 -51
field spanPattern 14554 -58
field spanPattern 14560 87
field spanPattern 14568 -62
field spanPattern 14570 -44
field spanPattern 14600 22
field spanPattern 14602 -23
field spanPattern 14680 -26
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
field spanPattern 2048 -205
field spanPattern 2056 -23
field spanPattern 2120 -30
field spanPattern 2136 26
field spanPattern 2184 -36
field spanPattern 2240 -173
field spanPattern 2256 154
field spanPattern 2272 -30
field spanPattern 2392 63
field spanPattern 2504 45
field spanPattern 3072 -64
field spanPattern 3080 22
field spanPattern 3145 62
field spanPattern 3264 -32
field spanPattern 3280 105
field spanPattern 32838 200
field spanPattern 32854 -183
field spanPattern 32870 -63
field spanPattern 32902 74
field spanPattern 32918 -28
field spanPattern 32934 -63
field spanPattern 32966 -101
field spanPattern 32982 59
field spanPattern 32998 71
field spanPattern 33030 -121
field spanPattern 33046 -60
field spanPattern 33062 -90
field spanPattern 33094 -90
field spanPattern 33110 85
field spanPattern 33126 43
field spanPattern 33158 73
field spanPattern 33174 -77
field spanPattern 33190 -64
field spanPattern 33238 117
field spanPattern 33254 114
field spanPattern 33286 -106
field spanPattern 33302 -69
field spanPattern 33318 -100
field spanPattern 33350 -129
field spanPattern 33366 -47
field spanPattern 33414 -115
field spanPattern 33446 -33
field spanPattern 33856 98
field spanPattern 33920 -32
field spanPattern 34048 -24
field spanPattern 34112 36
field spanPattern 34816 -30
field spanPattern 34819 -48
field spanPattern 35265 46
field spanPattern 35904 20
field spanPattern 37888 31
field spanPattern 37952 66
field spanPattern 37968 125
field spanPattern 38016 -26
field spanPattern 38080 -22
field spanPattern 38144 -139
field spanPattern 38160 -20
field spanPattern 38208 -79
field spanPattern 38272 189
field spanPattern 38912 -84
field spanPattern 38914 81
field spanPattern 38915 -25
field spanPattern 38976 179
field spanPattern 38992 54
field spanPattern 39168 -101
field spanPattern 39296 -53
field spanPattern 39936 64
field spanPattern 39937 20
field spanPattern 40000 -24
field spanPattern 40128 64
field spanPattern 40256 -41
field spanPattern 4096 -145
field spanPattern 4104 41
field spanPattern 4168 176
field spanPattern 4184 34
field spanPattern 44032 -24
field spanPattern 44033 43
field spanPattern 44225 36
field spanPattern 44416 -26
field spanPattern 45056 -33
field spanPattern 45057 -24
field spanPattern 46080 -27
field spanPattern 46081 -26
field spanPattern 46146 -40
field spanPattern 46400 94
field spanPattern 46658 43
field spanPattern 47104 -25
field spanPattern 47105 -28
field spanPattern 47106 -30
field spanPattern 47109 22
field spanPattern 47125 55
field spanPattern 47168 -26
field spanPattern 47171 -33
field spanPattern 47552 62
field spanPattern 5120 -63
field spanPattern 5121 -73
field spanPattern 5122 94
field spanPattern 5123 -31
field spanPattern 5128 -155
field spanPattern 5130 99
field spanPattern 5136 -100
field spanPattern 5144 -257
field spanPattern 5148 71
field spanPattern 5152 -45
field spanPattern 5160 -156
field spanPattern 5192 79
field spanPattern 5200 -28
field spanPattern 5208 -24
field spanPattern 5250 -29
field spanPattern 5256 320
field spanPattern 5258 35
field spanPattern 5264 -101
field spanPattern 5272 75
field spanPattern 5312 54
field spanPattern 5314 -23
field spanPattern 5352 51
field spanPattern 5384 68
field spanPattern 5400 -22
field spanPattern 5450 29
field spanPattern 5456 -49
field spanPattern 5512 -22
field spanPattern 5520 -28
field spanPattern 5528 47
field spanPattern 5544 -35
field spanPattern 5592 -30
field spanPattern 5640 -32
field spanPattern 5656 120
field spanPattern 5704 128
field spanPattern 5736 -76
field spanPattern 6144 -181
field spanPattern 6145 27
field spanPattern 6146 34
field spanPattern 6153 -25
field spanPattern 6154 -21
field spanPattern 6155 -21
field spanPattern 6160 66
field spanPattern 6168 170
field spanPattern 6176 -28
field spanPattern 6187 23
field spanPattern 6208 58
field spanPattern 6216 -123
field spanPattern 6218 84
field spanPattern 6224 95
field spanPattern 6232 -95
field spanPattern 6235 40
field spanPattern 6408 -60
field spanPattern 6472 -26
field spanPattern 6536 -45
field spanPattern 6552 -49
field spanPattern 6568 61
field spanPattern 6664 28
field spanPattern 6720 29
field spanPattern 6729 20
field spanPattern 6736 34
field spanPattern 6744 27
field spanPattern 7168 511
field spanPattern 7169 58
field spanPattern 7170 27
field spanPattern 7171 62
field spanPattern 7172 200
field spanPattern 7173 49
field spanPattern 7184 -21
field spanPattern 7192 -91
field spanPattern 7197 53
field spanPattern 7240 -38
field spanPattern 7242 -41
field spanPattern 7248 -53
field spanPattern 7304 -28
field spanPattern 7384 -35
field spanPattern 7424 243
field spanPattern 7432 26
field spanPattern 7448 47
field spanPattern 7496 35
field spanPattern 7528 -27
field spanPattern 7560 55
field spanPattern 7576 -33
field spanPattern 7624 47
field spanPattern 8192 170
field spanPattern 8201 26
field spanPattern 8650 47
field spanPattern 9216 280
field spanPattern 9218 32
field spanPattern 9224 -24
field spanPattern 9240 34
field spanPattern 9624 26
field spanPattern 9688 -54
field spanPatternControl 101504 -37
field spanPatternControl 101760 47
field spanPatternControl 102528 -69
field spanPatternControl 103552 -27
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
field spanPatternControl 114688 505
field spanPatternControl 114722 43
field spanPatternControl 114723 121
field spanPatternControl 114725 192
field spanPatternControl 114816 -58
field spanPatternControl 114944 20
field spanPatternControl 115840 -84
field spanPatternControl 115968 -39
field spanPatternControl 116096 -20
field spanPatternControl 116864 -47
field spanPatternControl 118144 -40
field spanPatternControl 118784 253
field spanPatternControl 118819 58
field spanPatternControl 118912 21
field spanPatternControl 119168 48
field spanPatternControl 119936 -26
field spanPatternControl 121216 -33
field spanPatternControl 121984 33
field spanPatternControl 124032 -23
field spanPatternControl 131072 173
field spanPatternControl 131107 40
field spanPatternControl 131109 64
field spanPatternControl 131200 77
field spanPatternControl 137344 27
field spanPatternControl 138368 42
field spanPatternControl 147456 250
field spanPatternControl 147584 -25
field spanPatternControl 16384 -529
field spanPatternControl 16419 218
field spanPatternControl 16420 129
field spanPatternControl 16423 -51
field spanPatternControl 16512 -28
field spanPatternControl 16640 -130
field spanPatternControl 16768 -140
field spanPatternControl 17664 -24
field spanPatternControl 17792 -22
field spanPatternControl 180224 -62
field spanPatternControl 180257 -64
field spanPatternControl 180259 34
field spanPatternControl 180260 -77
field spanPatternControl 180261 -24
field spanPatternControl 180352 -104
field spanPatternControl 180480 68
field spanPatternControl 180641 63
field spanPatternControl 181504 65
field spanPatternControl 181888 57
field spanPatternControl 184448 59
field spanPatternControl 187776 46
field spanPatternControl 196608 -60
field spanPatternControl 196641 -79
field spanPatternControl 196645 55
field spanPatternControl 196736 -49
field spanPatternControl 196773 57
field spanPatternControl 197029 -39
field spanPatternControl 197760 35
field spanPatternControl 197793 -27
field spanPatternControl 198016 41
field spanPatternControl 19840 52
field spanPatternControl 199808 -21
field spanPatternControl 200320 54
field spanPatternControl 201856 -33
field spanPatternControl 203904 -29
field spanPatternControl 20480 -127
field spanPatternControl 20517 -24
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
field spanPatternControl 216192 115
field spanPatternControl 216448 -21
field spanPatternControl 216704 64
field spanPatternControl 217216 -22
field spanPatternControl 218240 38
field spanPatternControl 21888 63
field spanPatternControl 220288 -40
field spanPatternControl 220323 54
field spanPatternControl 220544 -36
field spanPatternControl 222336 -37
field spanPatternControl 22656 49
field spanPatternControl 229376 645
field spanPatternControl 229413 -27
field spanPatternControl 229504 53
field spanPatternControl 229537 -24
field spanPatternControl 229541 42
field spanPatternControl 229632 119
field spanPatternControl 229760 187
field spanPatternControl 229793 -32
field spanPatternControl 229797 84
field spanPatternControl 229888 49
field spanPatternControl 230016 185
field spanPatternControl 230049 38
field spanPatternControl 230528 95
field spanPatternControl 230561 68
field spanPatternControl 230656 46
field spanPatternControl 230784 -23
field spanPatternControl 231040 -33
field spanPatternControl 231808 -28
field spanPatternControl 232448 -22
field spanPatternControl 232576 -292
field spanPatternControl 232704 -261
field spanPatternControl 232832 -111
field spanPatternControl 232960 87
field spanPatternControl 233088 -100
field spanPatternControl 234624 -20
field spanPatternControl 235648 -74
field spanPatternControl 236672 -111
field spanPatternControl 237696 -29
field spanPatternControl 238720 -24
field spanPatternControl 238848 -34
field spanPatternControl 245760 -77
field spanPatternControl 245888 -24
field spanPatternControl 246912 -30
field spanPatternControl 253056 -23
field spanPatternControl 32768 -219
field spanPatternControl 32896 -27
field spanPatternControl 34944 -29
field spanPatternControl 35840 -159
field spanPatternControl 35876 -44
field spanPatternControl 35878 -32
field spanPatternControl 36096 154
field spanPatternControl 36352 -24
field spanPatternControl 38272 63
field spanPatternControl 49152 -54
field spanPatternControl 50304 56
field spanPatternControl 524288 -128
field spanPatternControl 524321 -143
field spanPatternControl 524323 211
field spanPatternControl 524324 39
field spanPatternControl 524326 48
field spanPatternControl 524577 -21
field spanPatternControl 524579 -22
field spanPatternControl 524581 44
field spanPatternControl 524800 28
field spanPatternControl 525312 -210
field spanPatternControl 525345 324
field spanPatternControl 525348 41
field spanPatternControl 525350 46
field spanPatternControl 525568 -165
field spanPatternControl 525824 -48
field spanPatternControl 525857 -28
field spanPatternControl 526336 -41
field spanPatternControl 526372 131
field spanPatternControl 526592 -27
field spanPatternControl 526848 -52
field spanPatternControl 527360 -73
field spanPatternControl 527616 67
field spanPatternControl 527872 125
field spanPatternControl 527905 -48
field spanPatternControl 528384 -107
field spanPatternControl 528640 -58
field spanPatternControl 528896 -90
field spanPatternControl 529408 -84
field spanPatternControl 529664 87
field spanPatternControl 529920 43
field spanPatternControl 530432 69
field spanPatternControl 530465 -44
field spanPatternControl 530688 -69
field spanPatternControl 530944 -63
field spanPatternControl 531456 -90
field spanPatternControl 531489 -72
field spanPatternControl 531491 155
field spanPatternControl 531712 -42
field spanPatternControl 531745 179
field spanPatternControl 531968 134
field spanPatternControl 532480 -132
field spanPatternControl 532515 43
field spanPatternControl 532736 -61
field spanPatternControl 532992 -98
field spanPatternControl 533504 -125
field spanPatternControl 533760 -47
field spanPatternControl 534528 -81
field spanPatternControl 534561 -83
field spanPatternControl 534565 60
field spanPatternControl 534784 21
field spanPatternControl 535040 -23
field spanPatternControl 541696 150
field spanPatternControl 541734 -23
field spanPatternControl 542720 -29
field spanPatternControl 545792 37
field spanPatternControl 557056 -70
field spanPatternControl 574464 23
field spanPatternControl 606208 86
field spanPatternControl 607232 101
field spanPatternControl 607265 172
field spanPatternControl 607268 -84
field spanPatternControl 607270 -75
field spanPatternControl 607488 124
field spanPatternControl 608256 61
field spanPatternControl 608292 -83
field spanPatternControl 609280 -22
field spanPatternControl 610304 -125
field spanPatternControl 611328 -64
field spanPatternControl 611584 -35
field spanPatternControl 612352 210
field spanPatternControl 622592 -27
field spanPatternControl 623616 71
field spanPatternControl 623649 -40
field spanPatternControl 623654 258
field spanPatternControl 623872 43
field spanPatternControl 626688 -94
field spanPatternControl 628736 -25
field spanPatternControl 629760 -41
field spanPatternControl 632832 36
field spanPatternControl 638976 52
field spanPatternControl 640000 -24
field spanPatternControl 642048 62
field spanPatternControl 644096 -40
field spanPatternControl 65536 -145
field spanPatternControl 65664 41
field spanPatternControl 66688 93
field spanPatternControl 66721 60
field spanPatternControl 66977 34
field spanPatternControl 671744 -31
field spanPatternControl 705536 -28
field spanPatternControl 707584 101
field spanPatternControl 710656 -31
field spanPatternControl 720896 -61
field spanPatternControl 737280 -26
field spanPatternControl 742400 94
field spanPatternControl 753664 -97
field spanPatternControl 753697 40
field spanPatternControl 753920 40
field spanPatternControl 758784 -24
field spanPatternControl 760832 51
field spanPatternControl 770048 -35
field spanPatternControl 81920 218
field spanPatternControl 81955 69
field spanPatternControl 81956 -42
field spanPatternControl 81957 -271
field spanPatternControl 81958 -46
field spanPatternControl 82048 95
field spanPatternControl 82176 -136
field spanPatternControl 82304 -138
field spanPatternControl 82341 57
field spanPatternControl 82432 -61
field spanPatternControl 82560 -176
field spanPatternControl 83072 64
field spanPatternControl 83200 -28
field spanPatternControl 83328 -81
field spanPatternControl 83968 -42
field spanPatternControl 84096 195
field spanPatternControl 84132 177
field spanPatternControl 84224 -167
field spanPatternControl 84260 68
field spanPatternControl 84352 -32
field spanPatternControl 84388 105
field spanPatternControl 84608 -26
field spanPatternControl 84992 32
field spanPatternControl 85120 62
field spanPatternControl 85632 51
field spanPatternControl 86144 -29
field spanPatternControl 86400 -23
field spanPatternControl 87168 93
field spanPatternControl 88192 -34
field spanPatternControl 88320 -28
field spanPatternControl 88704 -35
field spanPatternControl 89216 -40
field spanPatternControl 89472 -29
field spanPatternControl 90240 -25
field spanPatternControl 90496 94
field spanPatternControl 91264 123
field spanPatternControl 91776 -111
field spanPatternControl 92160 -24
field spanPatternControl 92544 -20
field spanPatternControl 98304 -76
field spanPatternControl 98342 -50
field spanPatternControl 98432 -71
field spanPatternControl 98560 81
field spanPatternControl 98688 118
field spanPatternControl 98721 30
field spanPatternControl 98816 -28
field spanPatternControl 98944 55
field spanPatternControl 99366 -24
field spanPatternControl 99489 51
field spanPatternControl 99494 -46
field spanPatternControl 99584 116
field spanPatternControl 99617 -36
field spanPatternControl 99712 -68
field spanPlace 0 -96
field spanPlace 13 83
field spanPlace 14 -23
field spanPlace 2 -2945
field spanPlace 3 89
field spanPlace 4 -2961
field spanPlace 5 58
field spanPlace 6 -24
field spanPlace 8 -3006
field spanPreposition #1 86
field spanPreposition above -34
field spanPreposition after -74
field spanPreposition as -109
field spanPreposition at -127
field spanPreposition below -42
field spanPreposition between -129
field spanPreposition by 63
field spanPreposition for -90
field spanPreposition from 38
field spanPreposition in 389
field spanPreposition into 312
field spanPreposition next 27
field spanPreposition of -375
field spanPreposition on -324
field spanPreposition per 44
field spanPreposition to -323
field spanPreposition under 120
field spanPreposition using -58
field spanPreposition via -88
field spanPreposition with -122
field spanPreposition without -20
field spanRole 1 194
field spanRoute 0 -736
field spanRoute 1 152
field spanRoute 2 353
field spanSentence 0 -275
field spanSentence 1 -125
field spanVerb accept -51
field spanVerb access -27
field spanVerb activate 20
field spanVerb add 90
field spanVerb adding -48
field spanVerb apply 141
field spanVerb browse -37
field spanVerb changing -74
field spanVerb check -73
field spanVerb checking 304
field spanVerb choose -142
field spanVerb clear 30
field spanVerb click -298
field spanVerb clicking -88
field spanVerb complete -89
field spanVerb configure 206
field spanVerb configuring -96
field spanVerb confirm -27
field spanVerb connect -67
field spanVerb copy -268
field spanVerb create -157
field spanVerb creating -34
field spanVerb define -131
field spanVerb delete -68
field spanVerb disable 159
field spanVerb disabling 24
field spanVerb download -45
field spanVerb drag -88
field spanVerb edit 242
field spanVerb enable 23
field spanVerb ensure 34
field spanVerb enter -115
field spanVerb expand -47
field spanVerb fill 153
field spanVerb filling 26
field spanVerb find 196
field spanVerb flag -23
field spanVerb generate -29
field spanVerb go 83
field spanVerb import 49
field spanVerb insert 42
field spanVerb keep 129
field spanVerb leave 57
field spanVerb locate 171
field spanVerb log -26
field spanVerb make 159
field spanVerb manage -53
field spanVerb mark -81
field spanVerb modify 74
field spanVerb monitor 23
field spanVerb name -113
field spanVerb navigate -174
field spanVerb note -107
field spanVerb open -137
field spanVerb paste 102
field spanVerb populate -43
field spanVerb provide 321
field spanVerb refer -27
field spanVerb remove 61
field spanVerb review -52
field spanVerb run -67
field spanVerb save -66
field spanVerb scroll 42
field spanVerb see -173
field spanVerb select -31
field spanVerb selecting 178
field spanVerb setting 27
field spanVerb specify -25
field spanVerb specifying 63
field spanVerb start -27
field spanVerb switch -60
field spanVerb tick 99
field spanVerb toggle 242
field spanVerb toggling 70
field spanVerb turn 63
field spanVerb turning 55
field spanVerb type 65
field spanVerb uncheck 173
field spanVerb update -87
field spanVerb upload 83
field spanVerb use -110
field spanVerb using -55
field spanVerb verify -34
field spanVerb view -51
field spanVerbAfter access -67
field spanVerbAfter add 60
field spanVerbAfter change -51
field spanVerbAfter check 20
field spanVerbAfter choose 64
field spanVerbAfter click 38
field spanVerbAfter clicking 48
field spanVerbAfter configure -86
field spanVerbAfter connect 43
field spanVerbAfter create -60
field spanVerbAfter customize 47
field spanVerbAfter define -32
field spanVerbAfter disable 59
field spanVerbAfter edit -24
field spanVerbAfter enable 63
field spanVerbAfter ensure 21
field spanVerbAfter enter 142
field spanVerbAfter fill -68
field spanVerbAfter generate 34
field spanVerbAfter give 50
field spanVerbAfter import -24
field spanVerbAfter leaving -27
field spanVerbAfter make -22
field spanVerbAfter manage -47
field spanVerbAfter modify -21
field spanVerbAfter name -40
field spanVerbAfter open 39
field spanVerbAfter paste 23
field spanVerbAfter provide -109
field spanVerbAfter review -25
field spanVerbAfter run -20
field spanVerbAfter scroll 33
field spanVerbAfter see -46
field spanVerbAfter select 167
field spanVerbAfter set 58
field spanVerbAfter specify -52
field spanVerbAfter switch 32
field spanVerbAfter turn -23
field spanVerbAfter type -90
field spanVerbAfter upload 28
field spanVerbAfter using -41
field spanVerbAfter write 49
field spanVerbBefore ) 438
field spanVerbBefore , -141
field spanVerbBefore / -27
field spanVerbBefore : -413
field spanVerbBefore ; -27
field spanVerbBefore > 31
field spanVerbBefore also 91
field spanVerbBefore by 201
field spanVerbBefore can -157
field spanVerbBefore can't -22
field spanVerbBefore cannot -36
field spanVerbBefore could -39
field spanVerbBefore don't 79
field spanVerbBefore either 40
field spanVerbBefore first -36
field spanVerbBefore just -32
field spanVerbBefore may -32
field spanVerbBefore might -30
field spanVerbBefore not -56
field spanVerbBefore now -33
field spanVerbBefore optionally 135
field spanVerbBefore or -71
field spanVerbBefore please -86
field spanVerbBefore should -26
field spanVerbBefore simply 22
field spanVerbBefore start 47
field spanVerbBefore then -33
field spanVerbBefore to -194
field spanVerbBefore you -187
field spanVerbBefore – -83
field spanVerbBefore — -214
field spanVerbBefore → 84
field spanVerbClass #81 222
field spanVerbClass #82 -108
field spanVerbClass #83 55
field spanVerbClass #84 53
field spanVerbClass #85 23
field spanVerbClass #86 -63
field spanVerbClass #88 86
field spanVerbClass #8b -69
field spanVerbClass #8c -154
field spanVerbClass #8d -33
field spanVerbClass #8e -43
field spanVerbClass #8f -82
field spanVerbClass #91 100
field spanVerbClass #95 -41
field spanVerbClass #a3 167
field spanVerbClass #a6 -29
field spanVerbClass #a7 28
field spanVerbClass #b0 28
field spanVerbClass #b3 -41
field spanVerbClass #b4 -94
field spanVerbClass #b8 -28
field spanVerbClass #b9 -23
field spanVerbClass #ba 28
field spanVerbClass #bb -45
field spanVerbClass #bd -90
field spanVerbClass #c6 63
field spanVerbClass #c7 59
field spanVerbClass #d0 -74
field spanVerbClass #d1 -40
field spanVerbClass #d2 -41
field spanVerbClass #d3 196
field spanVerbClass #da -50
field spanVerbClass #dd -22
field spanVerbClass accept -52
field spanVerbClass aimless -157
field spanVerbClass button 38
field spanVerbClass check -209
field spanVerbClass checkingHeading -70
field spanVerbClass click -433
field spanVerbClass configure 119
field spanVerbClass contrast 57
field spanVerbClass enter 198
field spanVerbClass fileNoun 83
field spanVerbClass fillingVerb 149
field spanVerbClass followUp -248
field spanVerbClass genericHeading 146
field spanVerbClass headingVerb -201
field spanVerbClass inputNoun 26
field spanVerbClass kindNoun 57
field spanVerbClass labelHeader 26
field spanVerbClass leave 180
field spanVerbClass make -96
field spanVerbClass manipulate -219
field spanVerbClass menuNoun -31
field spanVerbClass navigate -413
field spanVerbClass off 159
field spanVerbClass on 23
field spanVerbClass opener -27
field spanVerbClass openingVerb -176
field spanVerbClass optionNoun 27
field spanVerbClass otherHeader -23
field spanVerbClass paste 102
field spanVerbClass place -51
field spanVerbClass plainNoun -221
field spanVerbClass preposition -55
field spanVerbClass remark -107
field spanVerbClass slugEnd -55
field spanVerbClass submitVerb -22
field spanVerbClass switchOff 474
field spanVerbClass switchOn 690
field spanVerbClass toggleNoun 157
field spanVerbClass trialVerb -151
field spanVerbClass typeHeader 65
field spanVerbClass use -36
field spanVerbClass weakLabelHeader -123
field spanVerbControl 1023 -25
field spanVerbControl 10272 73
field spanVerbControl 10273 163
field spanVerbControl 10275 -107
field spanVerbControl 10276 102
field spanVerbControl 10277 -79
field spanVerbControl 10278 45
field spanVerbControl 10367 -239
field spanVerbControl 10400 26
field spanVerbControl 10401 82
field spanVerbControl 10403 -33
field spanVerbControl 10404 -136
field spanVerbControl 10405 -65
field spanVerbControl 10406 58
field spanVerbControl 10495 138
field spanVerbControl 10528 -33
field spanVerbControl 10532 -20
field spanVerbControl 1057 161
field spanVerbControl 1058 214
field spanVerbControl 1059 78
field spanVerbControl 1060 -31
field spanVerbControl 1061 -49
field spanVerbControl 10623 -22
field spanVerbControl 10656 53
field spanVerbControl 10657 83
field spanVerbControl 10658 65
field spanVerbControl 10659 156
field spanVerbControl 10660 -68
field spanVerbControl 10661 -35
field spanVerbControl 10751 218
field spanVerbControl 11044 44
field spanVerbControl 11135 57
field spanVerbControl 1151 -660
field spanVerbControl 11552 26
field spanVerbControl 11554 71
field spanVerbControl 11555 -102
field spanVerbControl 11556 159
field spanVerbControl 11557 -42
field spanVerbControl 11647 -200
field spanVerbControl 11808 -30
field spanVerbControl 11810 48
field spanVerbControl 11812 -36
field spanVerbControl 11813 -33
field spanVerbControl 1184 58
field spanVerbControl 1186 35
field spanVerbControl 1187 64
field spanVerbControl 1189 -56
field spanVerbControl 11903 -146
field spanVerbControl 11938 49
field spanVerbControl 11941 -31
field spanVerbControl 12031 -121
field spanVerbControl 12065 96
field spanVerbControl 12066 23
field spanVerbControl 12067 -48
field spanVerbControl 12068 -59
field spanVerbControl 12069 -31
field spanVerbControl 12070 51
field spanVerbControl 12159 -213
field spanVerbControl 127 312
field spanVerbControl 1279 -450
field spanVerbControl 1440 53
field spanVerbControl 1441 134
field spanVerbControl 1444 43
field spanVerbControl 1445 -65
field spanVerbControl 1446 56
field spanVerbControl 1535 -138
field spanVerbControl 1568 -143
field spanVerbControl 1569 199
field spanVerbControl 1570 -41
field spanVerbControl 1572 50
field spanVerbControl 1573 -33
field spanVerbControl 160 79
field spanVerbControl 161 76
field spanVerbControl 162 22
field spanVerbControl 163 256
field spanVerbControl 164 -65
field spanVerbControl 165 -161
field spanVerbControl 1663 -484
field spanVerbControl 1698 34
field spanVerbControl 1699 -72
field spanVerbControl 1700 -44
field spanVerbControl 1824 -47
field spanVerbControl 1828 -38
field spanVerbControl 1919 108
field spanVerbControl 1952 -23
field spanVerbControl 1956 -34
field spanVerbControl 2047 -251
field spanVerbControl 2080 51
field spanVerbControl 2083 45
field spanVerbControl 2175 -282
field spanVerbControl 2208 -26
field spanVerbControl 2212 166
field spanVerbControl 2303 32
field spanVerbControl 255 153
field spanVerbControl 2720 -33
field spanVerbControl 2724 -20
field spanVerbControl 2815 -22
field spanVerbControl 288 31
field spanVerbControl 289 68
field spanVerbControl 290 -51
field spanVerbControl 292 -75
field spanVerbControl 293 -32
field spanVerbControl 294 61
field spanVerbControl 32 29
field spanVerbControl 33 66
field spanVerbControl 34 -64
field spanVerbControl 35 -67
field spanVerbControl 36 -115
field spanVerbControl 37 76
field spanVerbControl 38 60
field spanVerbControl 383 94
field spanVerbControl 3967 -21
field spanVerbControl 417 43
field spanVerbControl 418 205
field spanVerbControl 419 -51
field spanVerbControl 420 221
field spanVerbControl 421 -44
field spanVerbControl 422 102
field spanVerbControl 4223 -42
field spanVerbControl 4386 82
field spanVerbControl 4389 -31
field spanVerbControl 4479 49
field spanVerbControl 4512 55
field spanVerbControl 4514 68
field spanVerbControl 4515 272
field spanVerbControl 4516 -57
field spanVerbControl 4517 -149
field spanVerbControl 4607 93
field spanVerbControl 4735 67
field spanVerbControl 4863 -57
field spanVerbControl 4991 -46
field spanVerbControl 5029 47
field spanVerbControl 511 306
field spanVerbControl 5119 22
field spanVerbControl 546 36
field spanVerbControl 548 97
field spanVerbControl 6271 115
field spanVerbControl 639 394
field spanVerbControl 6560 -45
field spanVerbControl 6655 -173
field spanVerbControl 6688 92
field spanVerbControl 672 107
field spanVerbControl 673 36
field spanVerbControl 6783 -55
field spanVerbControl 7039 -54
field spanVerbControl 7200 24
field spanVerbControl 7295 -96
field spanVerbControl 7328 49
field spanVerbControl 7330 39
field spanVerbControl 7332 214
field spanVerbControl 7333 -36
field spanVerbControl 7461 47
field spanVerbControl 7551 22
field spanVerbControl 767 -70
field spanVerbControl 7679 -132
field spanVerbControl 7840 92
field spanVerbControl 7935 -42
field spanVerbControl 804 -30
field spanVerbControl 8959 -43
field spanVerbControl 8996 191
field spanVerbControl 9215 155
field step 0 -53
field step 1 333
field step 10 142
field step 11 194
field step 2 -29
field step 8 -429
field step 9 -832
field underGroup 0 961
field underLabel 0 -141
field vendor 1 -354
field vendor 2 -219
field vendor 3 -220
field vendor 4 -233
field vendor 5 -212
field vendor 6 -51
field vendor 7 -323
field vendorHeading 0 -105
field vendorHeading 1 -509
field vendorTitle 0 -240
field vendorTitle 1 -217
type bias 0 text:131 multilineText:-296 url:-557 email:-989 integer:-500 number:-495 boolean:36 choice:555 multipleChoice:-567 reference:-344 multipleReference:-621 list:-491 keyValues:-541 date:-761 file:-919
type descriptionEmpty 0 text:319 url:-48 email:-142 integer:-220 number:30 boolean:-413 choice:-154 multipleChoice:-196 reference:166 multipleReference:45 list:-111 keyValues:175 date:71 file:-194
type descriptionMood 0 text:-176 url:-117 email:-275 integer:-297 number:-218 boolean:356 choice:-141 multipleChoice:51 reference:-328 multipleReference:-85 list:-334 keyValues:-122 date:-111 file:-354
type descriptionMood 1 text:241 multilineText:-166 url:-58 integer:199 number:-239 boolean:-47 choice:182 multipleChoice:-76 multipleReference:-104 list:-225 date:80 file:-56
type descriptionMood 2 text:-240 multilineText:57 url:-86 email:-34 integer:180 number:-91 multipleChoice:147 reference:34 list:215 keyValues:-109 date:-74 file:-35
type descriptionMood 3 text:288 integer:-274 number:59 boolean:-40 reference:168 multipleReference:-36 list:-97 keyValues:-40
type descriptionMood 4 text:57 multilineText:-96 integer:-24 boolean:-114 choice:41 reference:22 multipleReference:-30 file:203
type descriptionMood 5 text:99 integer:-48 boolean:45 choice:-22 reference:-36
type descriptionMood 6 text:105 multilineText:-249 url:-169 email:-257 integer:-258 number:-130 boolean:-251 multipleChoice:-407 reference:-344 multipleReference:-160 list:-185 keyValues:-185 date:-407 file:-149
type labelFirst access text:51 multilineText:-32 integer:-25 boolean:61 choice:48 reference:-61 multipleReference:-29 list:-47 keyValues:51
type labelFirst accesskey text:73
type labelFirst account text:117 multilineText:-25 email:126 integer:-47 boolean:-31 reference:-64
type labelFirst acl multilineText:101 boolean:-92 choice:-47 reference:162 file:-48
type labelFirst action text:-151 boolean:-85 choice:301 reference:88 multipleReference:-49
type labelFirst activate text:-80 boolean:192 choice:-64
type labelFirst active text:-38 integer:-21 boolean:152 choice:-90 reference:-26 date:63
type labelFirst activity boolean:-64 choice:143 reference:-38
type labelFirst add multilineText:-22 boolean:-67 choice:-96 reference:-102 multipleReference:242 list:123
type labelFirst additional text:107 multilineText:67 integer:-20 boolean:-39 list:-40
type labelFirst admin text:46 boolean:-25 reference:-29 multipleReference:107 list:-43
type labelFirst advanced multilineText:101 boolean:-114 choice:27 reference:89 multipleReference:-59 keyValues:-41 date:33
type labelFirst aggregate text:-42 choice:154 reference:-46
type labelFirst aggregation text:-114 boolean:-24 choice:95 reference:114 list:-25
type labelFirst ai text:-80 multilineText:-33 integer:-20 boolean:-80 choice:-46 reference:350
type labelFirst alert text:-83 number:146 boolean:-57 multipleReference:134 list:-87
type labelFirst algorithm text:-85 choice:155
type labelFirst allow text:-64 integer:-20 boolean:363 choice:-63 reference:-63 multipleReference:-28 list:-42
type labelFirst allowed text:-71 multilineText:-28 integer:-57 boolean:-84 choice:35 multipleChoice:-27 reference:-96 multipleReference:26 list:367 keyValues:-20
type labelFirst amount text:-52 integer:-48 number:292 boolean:-37 choice:-23 reference:-76
type labelFirst api text:122 multilineText:-110 url:-33 boolean:113 choice:-51 reference:138 multipleReference:-37 list:-80
type labelFirst app text:-260 multilineText:-29 boolean:93 choice:-35 reference:178 list:142
type labelFirst application text:74 multilineText:-49 integer:-30 number:-25 boolean:-88 choice:-164 reference:65 multipleReference:308 list:-33
type labelFirst applications text:-74 multilineText:-25 integer:-32 boolean:-51 reference:-32 multipleReference:338 list:-53
type labelFirst apply text:-46 boolean:163 choice:-51
type labelFirst args text:-98 list:146
type labelFirst assign text:-108 boolean:245 reference:-27 multipleReference:-33
type labelFirst assigned text:-38 reference:52 multipleReference:132 list:-74
type labelFirst attach text:-23 boolean:169 reference:-24 multipleReference:-21 list:-20 file:-45
type labelFirst attribute text:69 reference:-35
type labelFirst auth text:74
type labelFirst authentication text:41 choice:166 reference:-67 list:-25
type labelFirst auto text:100 integer:77 boolean:-58 reference:-33
type labelFirst autocomplete text:-27 boolean:-53 choice:-53 multipleChoice:91 reference:-34 multipleReference:90
type labelFirst automatic text:-93 boolean:253 reference:-47 multipleReference:-21 keyValues:-25
type labelFirst automatically text:-36 boolean:71 choice:-20
type labelFirst available boolean:-139 choice:-34 reference:-40 multipleReference:332 list:-68
type labelFirst average text:-56 multilineText:-30 choice:-38 reference:210
type labelFirst aws text:135 multilineText:-44 reference:-36
type labelFirst azure text:29 url:67
type labelFirst backup text:-22 choice:83 reference:-44
type labelFirst base text:56 number:169 boolean:-96 choice:-28 reference:-24
type labelFirst batch text:-53 reference:25 date:101
type labelFirst bcc text:48 multilineText:-25 boolean:-49 choice:-22 reference:-27 multipleReference:-32 list:169
type labelFirst billing text:109 integer:-24 boolean:-22 choice:-28 reference:20
type labelFirst bind text:-104 integer:103 boolean:96 reference:-27
type labelFirst bitbucket url:39
type labelFirst body text:74 multilineText:43 url:-21 integer:-45 number:-24 boolean:-78 choice:-27 reference:-58 multipleReference:-37 list:-35 keyValues:235
type labelFirst bootstrap text:137 integer:-40 list:-22
type labelFirst bot text:22
type labelFirst branch text:64 multilineText:-29 boolean:-57 reference:-31 list:167
type labelFirst bucket text:64 reference:-23
type labelFirst build text:243 multilineText:-38 integer:-26 boolean:125 choice:-100 reference:-53 multipleReference:-34 list:-25 keyValues:-43
type labelFirst ca text:-51 multilineText:89 boolean:-24 choice:-26 file:75
type labelFirst cache text:-62 integer:98 boolean:-67 choice:46
type labelFirst calendar text:-107 choice:25 reference:141
type labelFirst campaign text:-84 multilineText:-24 number:-20 boolean:-61 choice:49 reference:229 multipleReference:-23 list:-25
type labelFirst capture boolean:-30 choice:84
type labelFirst category text:-179 multilineText:-30 boolean:-36 choice:288 reference:64 keyValues:-24
type labelFirst cc text:-74 boolean:42 choice:-39 reference:-78 multipleReference:-37 list:258
type labelFirst certificate text:-64 multilineText:-80 integer:-21 boolean:-40 choice:407 reference:-104
type labelFirst channels boolean:20 choice:-20 list:51
type labelFirst chart text:127 multilineText:-23 boolean:-166 choice:22 reference:141
type labelFirst chat boolean:60
type labelFirst chunk text:-111 multilineText:-45 integer:260 choice:-35 reference:-23
type labelFirst cidr text:53 integer:-23
type labelFirst city text:35
type labelFirst client text:123 multilineText:40 url:-37 integer:-68 number:-59 choice:-63 multipleChoice:-28 reference:148 multipleReference:-69 list:23 keyValues:-31 date:-24
type labelFirst cloud text:138 boolean:-67 choice:-33 reference:52
type labelFirst cluster text:141 url:-23 boolean:-24 choice:-207 reference:199
type labelFirst code text:40 multilineText:-63 boolean:88 choice:51 reference:-66
type labelFirst collection text:210 multilineText:-34 integer:-25 number:-29 boolean:-101 choice:-129 reference:292 multipleReference:-72 list:-48
type labelFirst color text:110 boolean:-31 choice:-41 reference:29
type labelFirst column text:49 choice:-53 reference:-165 multipleReference:224
type labelFirst command text:45 multilineText:134 choice:-63 reference:-48 multipleReference:-22 list:101 keyValues:-60
type labelFirst commit text:90 boolean:-35
type labelFirst company text:36
type labelFirst comparison number:-40 boolean:-20 choice:169
type labelFirst complete text:-173 multilineText:159 boolean:110 reference:-41
type labelFirst component text:21 boolean:-20 choice:92 reference:-38
type labelFirst condition text:-32 multilineText:70 boolean:-44 choice:115 reference:-27 list:-29
type labelFirst configuration multilineText:45
type labelFirst configure text:-59 multilineText:80 boolean:121 multipleReference:-114
type labelFirst confirm text:100 multilineText:-46 email:26 boolean:-37
type labelFirst connect text:56 multilineText:-49 integer:47 number:-26 boolean:-114 choice:-31 reference:226 multipleReference:-25 list:-24
type labelFirst connector text:-86 multilineText:265 boolean:-92 choice:-110 reference:110 multipleReference:-44
type labelFirst container text:89 multilineText:-31 url:-20 integer:62 choice:-25
type labelFirst content text:81 multilineText:32 boolean:-22 choice:-108 reference:92
type labelFirst context integer:22
type labelFirst cors text:-26 reference:-43 list:149
type labelFirst country text:113 boolean:-75 reference:-47 multipleReference:-29 list:128
type labelFirst cpu text:-59 integer:108
type labelFirst create text:-43 multilineText:46 integer:70 number:-38 boolean:113 reference:-33 multipleReference:-35 list:-28
type labelFirst credentials choice:-23 reference:32
type labelFirst criteria text:69 multilineText:-32 boolean:-42 choice:167 reference:-79
type labelFirst currency text:277 multilineText:-24 number:-26 boolean:-126 choice:-137 reference:152 multipleReference:-26 list:-21
type labelFirst custom text:-126 multilineText:34 integer:-40 boolean:42 multipleChoice:-22 reference:-117 multipleReference:-155 list:39 keyValues:354
type labelFirst dark text:94 boolean:43 choice:-114
type labelFirst dashboard text:-100 multilineText:69 url:71 boolean:-52 reference:-29 multipleReference:96
type labelFirst data text:-215 multilineText:-23 url:-61 email:-42 integer:-160 number:98 boolean:-53 choice:309 multipleChoice:-29 reference:78 list:-38 keyValues:51 file:-36
type labelFirst database text:-72 integer:153 boolean:39 choice:-21 reference:-25
type labelFirst date text:34 choice:-96 reference:45 date:78
type labelFirst default text:32 multilineText:-64 url:-31 integer:32 number:-63 boolean:-102 choice:-73 multipleChoice:-21 reference:197 multipleReference:142 keyValues:-39 date:-27
type labelFirst delete integer:-34 boolean:162 choice:-27
type labelFirst dependency choice:-39 reference:50
type labelFirst deploy boolean:-29 choice:38
type labelFirst deployment boolean:-34 choice:118 list:-23
type labelFirst description text:154 multilineText:-28 boolean:-36 reference:-32
type labelFirst destination text:-72 multilineText:-23 integer:-24 number:-24 boolean:-54 choice:163 reference:104
type labelFirst direct text:-85 number:93 boolean:-26 choice:84
type labelFirst disable text:-39 boolean:111 choice:-32
type labelFirst discount text:-77 number:174 choice:-26
type labelFirst display text:143 multilineText:104 integer:-20 number:-48 boolean:53 choice:-67 reference:-77 multipleReference:-38
type labelFirst do text:-36 boolean:2452 choice:-27 reference:-27 multipleReference:29 list:134
type labelFirst docker text:74 boolean:38 choice:-66 reference:-28 list:-28 keyValues:106 file:-20
type labelFirst dockerfile text:-33 multilineText:83
type labelFirst document text:-29 multilineText:-29 integer:28 number:-41 boolean:47 choice:65 reference:133 list:-35 keyValues:-26 date:-56 file:-25
type labelFirst domain text:179 boolean:-36 choice:-26 list:-38
type labelFirst don't text:-20 boolean:2590
type labelFirst donut boolean:24
type labelFirst driver text:-178 integer:28 reference:164 keyValues:53
type labelFirst due text:-50 boolean:27 date:78
type labelFirst duration text:133 integer:-104
type labelFirst dynamic text:-26 integer:-30 number:130 boolean:20 choice:-42
type labelFirst e-mail text:-106 email:111 boolean:-23 choice:50
type labelFirst edit boolean:-144 choice:167
type labelFirst email text:-42 multilineText:119 url:-31 email:413 integer:-40 number:-37 boolean:-62 choice:-83 reference:-63 multipleReference:-27 list:-90 keyValues:-24
type labelFirst emails list:78
type labelFirst enable text:-45 multilineText:-37 url:-20 boolean:111 choice:-45 reference:135 multipleReference:-43
type labelFirst enabled multilineText:-25 integer:-21 boolean:215 choice:-52 reference:-50 multipleReference:121 list:-136
type labelFirst end text:-208 number:126 boolean:-48 reference:-38 date:236
type labelFirst endpoint multilineText:-22 url:93 boolean:-31 choice:126 reference:-59 list:-26
type labelFirst enter text:64 multilineText:-23 boolean:-59 choice:60
type labelFirst entity text:-133 url:177 boolean:-28 choice:134 reference:-110
type labelFirst environment text:-92 multilineText:-45 integer:-35 number:-27 boolean:-106 choice:-131 reference:-31 multipleReference:508 list:-64 keyValues:80
type labelFirst environments text:-22 boolean:-77 reference:-87 multipleReference:254 list:-24
type labelFirst error text:99 multilineText:-56 boolean:103 choice:-86 reference:-23
type labelFirst event text:-48 multilineText:-28 integer:-22 boolean:-61 choice:108 reference:144 multipleReference:-23
type labelFirst exchange number:74 boolean:-20
type labelFirst exclude boolean:-97 choice:-25 reference:77 multipleReference:-33 list:173
type labelFirst execute text:-56 boolean:159 reference:-35 multipleReference:-22
type labelFirst executor text:40 choice:-28 reference:-20
type labelFirst expense text:-30 email:45 boolean:-60 choice:103 multipleReference:28 list:-25
type labelFirst expire text:-93 integer:44 boolean:-40 reference:-30 list:-22 date:208
type labelFirst export text:50 reference:-22
type labelFirst external text:-21 number:132 boolean:53 choice:-38 reference:-74
type labelFirst failure text:67 integer:53 number:-32 boolean:-48 choice:43 reference:-37
type labelFirst favicon text:-39 url:107
type labelFirst federation text:-96 multilineText:81 url:85 file:-32
type labelFirst fetch integer:59 boolean:-34 choice:-28 reference:-54 date:121
type labelFirst field text:-145 multilineText:-63 boolean:-28 choice:104 reference:151 list:-32 keyValues:96
type labelFirst file text:-163 multilineText:67 url:24 boolean:52 choice:-41 multipleChoice:116 reference:-58 multipleReference:-54 list:-38 file:135
type labelFirst filename text:28
type labelFirst fill text:-49 boolean:88 choice:44 multipleReference:-31
type labelFirst filter text:-87 multilineText:518 url:-29 integer:-74 number:-56 boolean:-192 choice:-203 multipleChoice:107 reference:50 multipleReference:-75 list:65 keyValues:-27 date:26 file:-20
type labelFirst financial boolean:-23 choice:-48 reference:154
type labelFirst first text:34 integer:132 boolean:-38 list:-52
type labelFirst fixed text:-82 boolean:-43 choice:180 multipleReference:-32 date:49
type labelFirst flow text:-37 choice:-137 keyValues:257
type labelFirst folder text:267 integer:-28 boolean:-89 choice:-93 reference:69 multipleReference:-33
type labelFirst font choice:41
type labelFirst footer text:53
type labelFirst force text:86 boolean:74 choice:-74 reference:-36
type labelFirst form text:43 multilineText:45 boolean:-33
type labelFirst format text:210 multilineText:-22 choice:-115 reference:-114 list:-49 keyValues:177
type labelFirst frequency multilineText:-26 integer:-31 boolean:-25 choice:96 reference:41
type labelFirst from text:101 multilineText:-111 url:243 email:249 integer:29 number:-30 boolean:-89 choice:-79 multipleChoice:-24 reference:-134 multipleReference:-32 list:-96 keyValues:-20
type labelFirst full multilineText:-21 integer:41 number:-21 boolean:-50 reference:110
type labelFirst function text:-102 multilineText:-22 choice:36 reference:141
type labelFirst gcp text:39 multilineText:-52 reference:-28 file:85
type labelFirst git text:-37 multilineText:-21 url:161 integer:-20 number:-21 boolean:-50 choice:-38 reference:113
type labelFirst github text:41
type labelFirst google multilineText:30 boolean:-21 multipleReference:28
type labelFirst grant boolean:-145 choice:-70 multipleChoice:348 multipleReference:-38
type labelFirst group text:139 multilineText:-24 url:-25 integer:-39 number:-27 boolean:-23 choice:-137 multipleChoice:-24 reference:212 multipleReference:-34 list:26
type labelFirst header text:130 number:-24 reference:-36
type labelFirst headers text:-21 multilineText:20 boolean:-39 choice:-23 multipleReference:-29 list:-108 keyValues:245
type labelFirst health text:-128 multilineText:125 integer:93 boolean:-25
type labelFirst hide text:-189 multilineText:-22 integer:-31 boolean:203 choice:196 reference:-29 multipleReference:-22 list:-28
type labelFirst home text:97 url:34 boolean:-24 choice:-20 reference:-32
type labelFirst host text:40 multilineText:-20 url:194 integer:46 number:-36 boolean:-44 choice:-103 reference:-166 multipleReference:-32 list:165
type labelFirst html multilineText:28
type labelFirst http multilineText:-48 url:68 choice:-24 reference:-76 list:-25 keyValues:177
type labelFirst https text:-107 multilineText:-32 url:70 integer:-22 number:-30 boolean:235 choice:-22 reference:-39
type labelFirst id text:-174 multilineText:-27 integer:-48 number:-25 boolean:-38 choice:220 reference:177
type labelFirst identifier text:-203 reference:292
type labelFirst identity text:-112 choice:177 reference:-61
type labelFirst idle text:81 integer:-63
type labelFirst image text:333 multilineText:-27 integer:-141 boolean:-33 choice:-205 reference:47 file:111
type labelFirst import text:-61 choice:-69 reference:253 file:-20
type labelFirst include text:-130 multilineText:-38 email:-20 integer:-30 boolean:292 choice:42 reference:-42 multipleReference:-45 list:74 keyValues:-27
type labelFirst inclusive text:-56 boolean:133 choice:-53 reference:85 multipleReference:-31
type labelFirst index text:27 integer:48
type labelFirst input text:-51 multilineText:252 boolean:114 choice:-92 reference:-83 keyValues:-40
type labelFirst instance text:56 choice:-43 reference:24
type labelFirst instructions text:183 boolean:-32 choice:-37 multipleReference:-23 list:-32
type labelFirst interface choice:-33 reference:66
type labelFirst interval text:20
type labelFirst invoice text:-51 multilineText:-34 integer:116 number:-24 boolean:76 choice:36 reference:-49 multipleReference:-49 list:-25 date:37
type labelFirst ip text:93 url:-21
type labelFirst is text:-175 multilineText:-23 url:-26 boolean:483 choice:-88 reference:-96
type labelFirst issuer url:45
type labelFirst item boolean:-23 choice:60 reference:79 list:-44
type labelFirst job reference:48
type labelFirst json multilineText:-28 choice:-75 keyValues:120 file:39
type labelFirst jwks text:39 multilineText:36 integer:-25
type labelFirst jwt multilineText:-21 integer:94 boolean:-27 multipleReference:-20 list:-98 keyValues:143
type labelFirst key text:75 multilineText:31 boolean:-22 choice:-33
type labelFirst knowledge boolean:28 reference:64 multipleReference:-47
type labelFirst label number:-39 boolean:-92 choice:-84 reference:-29 multipleReference:-26 list:29 keyValues:287
type labelFirst labels text:-31 boolean:-25 list:-61 keyValues:215
type labelFirst language text:103 choice:-25 reference:-29
type labelFirst layout text:52 choice:31 reference:-35
type labelFirst ldap text:63 integer:-25 boolean:-26 multipleChoice:134 reference:-25
type labelFirst legend text:-76 boolean:-65 choice:179 reference:61 multipleReference:-23
type labelFirst limit text:237 multilineText:-31 integer:-103 number:-31 boolean:-66 choice:66
type labelFirst list text:68 integer:-44 boolean:-130 choice:103 multipleReference:-55 list:80
type labelFirst local text:44
type labelFirst location text:27 multilineText:-22 integer:-24 boolean:-72 choice:-28 multipleChoice:79 reference:147 multipleReference:-30 list:-26
type labelFirst lock integer:35 boolean:-93 choice:108
type labelFirst log text:-31 multilineText:82 boolean:-44 choice:97 reference:-49
type labelFirst login text:99 choice:39 reference:-84
type labelFirst logo text:-33 url:104 file:-21
type labelFirst lookup text:-115 boolean:41 choice:152
type labelFirst manage text:-45 boolean:81
type labelFirst manual boolean:95 reference:-49
type labelFirst mark text:-27 multilineText:-25 boolean:211 choice:-68 reference:-38 list:67 keyValues:-40
type labelFirst match text:51 multilineText:-21 boolean:-139 choice:80 list:101
type labelFirst max text:-106 integer:299 number:176 boolean:-114 choice:-26 reference:-40 multipleReference:-70 list:-29
type labelFirst maximum text:-88 integer:97 number:139 boolean:-50 choice:-32
type labelFirst member list:51
type labelFirst memory text:-87 integer:43 boolean:93
type labelFirst menu text:-100 boolean:44 choice:142 reference:-28
type labelFirst message text:229 multilineText:-199 integer:33 number:-42 boolean:-128 choice:147 reference:-59 list:122 keyValues:-36
type labelFirst messages multilineText:231 integer:-65 list:-69 keyValues:-31
type labelFirst metadata multilineText:20 url:50 integer:49 boolean:-47 choice:81 reference:-38 keyValues:-54
type labelFirst method text:86 choice:-42
type labelFirst metric choice:-21 multipleReference:88
type labelFirst metrics text:75 multilineText:-21 integer:-20 reference:-20 multipleReference:-54 list:102
type labelFirst min text:-91 integer:42 number:145
type labelFirst minimum text:-35 integer:-146 number:91 boolean:-69 choice:103 reference:153
type labelFirst mobile text:-65 boolean:108
type labelFirst mode choice:24
type labelFirst model text:74 boolean:-21 choice:-60 reference:98
type labelFirst models boolean:-47 multipleReference:-24 list:127
type labelFirst mount text:-31 boolean:153 choice:-20 reference:-31
type labelFirst multiple boolean:94 reference:-31
type labelFirst name text:151 choice:-27 reference:-104 list:56
type labelFirst namespace text:37
type labelFirst network text:-84 multilineText:-21 integer:140 boolean:-33 multipleReference:-40 list:80
type labelFirst new text:99 multilineText:-26 integer:105 number:-34 choice:-35 list:-24 keyValues:-35
type labelFirst no text:30 number:-24 boolean:55 reference:39
type labelFirst node text:-147 url:-22 boolean:132 choice:-67 reference:45 keyValues:92
type labelFirst note text:22
type labelFirst notes text:-90 boolean:120
type labelFirst notification text:126 email:-31 boolean:-22 choice:28 reference:-97 list:36
type labelFirst number text:-90 integer:216 number:-76 boolean:-118 choice:95 reference:110 multipleReference:-21 list:-24
type labelFirst oauth list:32
type labelFirst object text:62 choice:-41
type labelFirst offset text:-36 integer:147 number:-21 choice:40 reference:-74
type labelFirst on text:-147 multilineText:261 boolean:-100 choice:92 list:-24
type labelFirst online text:-25 boolean:46
type labelFirst openai text:-53 multilineText:169 boolean:-26
type labelFirst operation text:-74 choice:108 reference:70
type labelFirst operator text:-73 boolean:-23 choice:284 reference:-97
type labelFirst optional text:28 boolean:34 list:-20
type labelFirst order text:130 multilineText:-36 integer:456 number:-45 boolean:-68 choice:-151 reference:-69 multipleReference:-77 list:-59
type labelFirst org text:48 integer:-22 boolean:-56 choice:215 reference:-74 list:-32
type labelFirst organisation text:-41 boolean:-77 choice:112 reference:46 multipleReference:68
type labelFirst organization text:181 multilineText:-34 url:-20 integer:-35 number:-35 boolean:-98 choice:-66 reference:154 multipleReference:33 list:-32 file:-22
type labelFirst other text:142 choice:-69 multipleReference:-30 list:102 keyValues:-48
type labelFirst output boolean:-22 choice:71 reference:-36 list:118 keyValues:-91
type labelFirst override text:86 boolean:-30
type labelFirst page text:-20 multilineText:20 url:-20 integer:42 boolean:-40 reference:85
type labelFirst paid text:21 multilineText:110 url:-25 boolean:-84 choice:89 reference:-40
type labelFirst parallelism text:-165 integer:219
type labelFirst param text:-51 number:-22 boolean:-20 list:161
type labelFirst parameter text:82 keyValues:-22
type labelFirst parameters text:130 multilineText:-58 choice:-50 list:100 keyValues:-58
type labelFirst parent text:50 integer:-20 number:-27 boolean:-44 choice:-36 reference:-65 multipleReference:176
type labelFirst partition text:-53 multilineText:-20 choice:145
type labelFirst pass text:-134 multilineText:-21 integer:-28 number:79 boolean:322 choice:-46 multipleReference:-22 list:-24 keyValues:-74
type labelFirst password text:274 multilineText:-41 number:-28 boolean:-26 choice:-61 multipleChoice:146 reference:-93 multipleReference:-65 list:-33
type labelFirst path text:47 url:-22 integer:-30 list:97
type labelFirst pattern text:43
type labelFirst payload text:-222 multilineText:299 integer:-26 number:-27 boolean:46 choice:-81 reference:-44 multipleReference:-22 keyValues:105
type labelFirst payment text:313 multilineText:-22 integer:-52 number:-22 boolean:-71 choice:-134 reference:110 multipleReference:-24 list:-23
type labelFirst per text:-150 number:181 boolean:37
type labelFirst period text:94 integer:-85 number:-40 boolean:-21 choice:-103 reference:116 multipleReference:78 list:-28 date:25
type labelFirst permission text:35 boolean:-26 choice:93 reference:-31
type labelFirst permissions text:143 integer:-44 boolean:-28 choice:56 reference:36 multipleReference:-45 list:-67
type labelFirst persist text:-76 boolean:206 choice:-24 reference:-45
type labelFirst personal text:36
type labelFirst phone text:76
type labelFirst pipeline text:21
type labelFirst policy text:-87 choice:-36 reference:151
type labelFirst polling text:162 integer:-62 number:-31 boolean:-28
type labelFirst port text:-172 multilineText:-24 integer:242 number:-76 boolean:-45 choice:-79 reference:-35 list:72 keyValues:208
type labelFirst ports text:-59 integer:83 choice:-85 keyValues:155
type labelFirst prefix text:219 integer:-20 choice:-31 reference:-73
type labelFirst preview text:-24 boolean:77 reference:-20
type labelFirst primary text:77 integer:-32 boolean:-36 reference:-26 multipleReference:133 list:-58
type labelFirst private text:-55 multilineText:295 integer:-39 number:-20 boolean:-94 choice:-31 reference:31 multipleReference:-24 list:-28
type labelFirst process integer:-33 choice:75
type labelFirst product text:112 boolean:-34 choice:-38 reference:-26 multipleReference:35
type labelFirst profile text:-32 boolean:-31 choice:-42 reference:26 file:149
type labelFirst program text:44 boolean:-59 choice:67 reference:43
type labelFirst project text:-25 multilineText:-63 url:-21 integer:-37 number:-63 boolean:-169 choice:-98 reference:450 multipleReference:-43 list:-28 keyValues:-21 date:-21 file:113
type labelFirst projects multipleReference:40
type labelFirst prometheus text:-105 multilineText:117 url:149 choice:-56 list:-29
type labelFirst properties text:-48 choice:49 keyValues:52
type labelFirst property text:195 multilineText:-76 boolean:-64 choice:61 reference:-24 keyValues:-20
type labelFirst protocol choice:37
type labelFirst provider choice:30
type labelFirst proxy text:180 url:-39 integer:-26 boolean:117 choice:-80 list:-36 keyValues:-31
type labelFirst public multilineText:28 integer:-47 number:-51 choice:-50 reference:-138 multipleReference:-34 list:-29 file:366
type labelFirst publish text:130 boolean:-110
type labelFirst push text:-44 boolean:141 multipleReference:-25
type labelFirst quantity text:-86 integer:90 number:113 boolean:-21
type labelFirst query text:188 multilineText:30 integer:40 boolean:-55 choice:-66 reference:-159 multipleReference:-50 list:-36 keyValues:199
type labelFirst range text:-80 multilineText:-50 integer:298 number:131 boolean:-127 choice:-63 reference:75 multipleReference:-47 list:-48 date:-26
type labelFirst read text:-103 integer:76 boolean:43
type labelFirst recipients text:-55 email:97 boolean:-38 choice:-23 reference:33 multipleReference:48 list:-28
type labelFirst record text:64 multilineText:-20 integer:-23 boolean:228 choice:-111 reference:-67
type labelFirst recurring text:93 list:-23
type labelFirst redirect multilineText:-39 url:-94 integer:-31 number:-20 boolean:-62 choice:-34 reference:-47 multipleReference:-23 list:404 keyValues:-24
type labelFirst refresh text:52 number:-23 boolean:-98 choice:118
type labelFirst regex text:30
type labelFirst region text:98 boolean:-31 choice:21 reference:-34
type labelFirst register boolean:123 choice:-66
type labelFirst registry text:41 multilineText:-86 url:172 choice:-91 reference:69 multipleReference:-25
type labelFirst reminder text:-28 boolean:-30 choice:91
type labelFirst remote url:42
type labelFirst remove text:-24 multilineText:-23 boolean:29 list:127 keyValues:-64
type labelFirst reply text:-25 list:94
type labelFirst report text:-29 boolean:111 choice:79 reference:-104 date:33
type labelFirst repository text:136 multilineText:-66 boolean:-45 choice:-34 reference:59
type labelFirst request text:39 multilineText:182 integer:-42 choice:-27 reference:-79
type labelFirst require text:-53 boolean:101
type labelFirst required text:-39 boolean:86 choice:-23 multipleReference:89 list:24 keyValues:-31
type labelFirst resource text:48 multilineText:-23 url:-21 integer:-29 boolean:-92 choice:34 reference:-63 multipleReference:251 list:-29 keyValues:-21
type labelFirst response text:-106 multilineText:102 choice:148 reference:-49
type labelFirst result reference:34
type labelFirst retention text:-51 integer:25 boolean:-29 reference:104
type labelFirst return text:-39 url:30 boolean:76
type labelFirst revenue text:-151 number:293 boolean:-46 reference:-21
type labelFirst review text:21 boolean:-47 choice:79
type labelFirst role text:84 boolean:-26 choice:20 multipleReference:-24
type labelFirst roles text:93 choice:-39 reference:85 list:-54
type labelFirst round text:-102 integer:184 number:-48 boolean:117 reference:-102
type labelFirst routing text:99 multilineText:-23 reference:-37
type labelFirst rule text:-165 multilineText:221 integer:-31 number:-27 boolean:-67 choice:133 reference:48 list:-21
type labelFirst run boolean:-162 choice:202
type labelFirst saml multilineText:-26 url:39 boolean:-50 keyValues:115
type labelFirst save text:-42 multilineText:-42 boolean:188 reference:-33
type labelFirst scan text:-20 boolean:37 choice:-26 reference:-20 date:24 file:32
type labelFirst schedule text:187 multilineText:-26 integer:-27 boolean:-72 reference:-24
type labelFirst schema text:-52 multilineText:244 boolean:-42 choice:-20 reference:-48
type labelFirst scope text:28 reference:-87 list:121
type labelFirst scopes text:-66 boolean:-37 choice:-126 multipleChoice:115 reference:-23 multipleReference:-59 list:243
type labelFirst script multilineText:81 choice:-37
type labelFirst search text:26 multilineText:-47 integer:-46 number:-32 boolean:-35 reference:200 multipleReference:70 list:-45 keyValues:-23 date:-20
type labelFirst searchable text:-48 boolean:102
type labelFirst secondary text:95 boolean:-27
type labelFirst secret text:104 multilineText:-30 boolean:23 reference:-29
type labelFirst secure text:-58 boolean:108
type labelFirst security text:-33 choice:92
type labelFirst segment text:-76 integer:124 boolean:-63 choice:120
type labelFirst select text:-153 multilineText:-39 boolean:-147 choice:32 reference:262 multipleReference:104 list:-23 file:77
type labelFirst send text:-115 email:-29 integer:145 choice:22 multipleChoice:112 reference:-115 multipleReference:86 list:-29
type labelFirst sender text:91 integer:-71
type labelFirst separator text:135 boolean:-70 choice:97 reference:-33 multipleReference:-26 list:-26
type labelFirst server text:177 multilineText:-35 url:223 email:-20 integer:-48 number:-21 boolean:-36 choice:-44 reference:-25 list:-108
type labelFirst service text:-45 multilineText:173 url:-28 integer:-61 number:-23 boolean:-91 choice:110 reference:46 multipleReference:-61 list:101 file:-71
type labelFirst session integer:50
type labelFirst set boolean:-63 keyValues:132
type labelFirst severity text:156 multilineText:-36 integer:-22 number:117 boolean:-74 choice:-34 multipleReference:-38
type labelFirst share text:-28 boolean:145 choice:-56 list:-20
type labelFirst should boolean:24
type labelFirst show text:-173 integer:-20 number:-25 boolean:374 choice:166 reference:-54 multipleReference:-44 list:-46 keyValues:-40 date:-95
type labelFirst sign text:-23 boolean:104 list:-20
type labelFirst signing text:-73 multilineText:77
type labelFirst single text:20 boolean:21
type labelFirst site url:23
type labelFirst size text:21 integer:-41 number:-41 choice:105
type labelFirst skip text:-150 multilineText:-53 integer:-52 number:-47 boolean:421 choice:-114 multipleChoice:-31 reference:-53 multipleReference:30 list:120
type labelFirst slack text:31 multilineText:-25 email:76
type labelFirst sort text:-69 multilineText:-37 integer:-48 number:-31 boolean:-129 choice:408 reference:-149 multipleReference:-25 list:139
type labelFirst source text:166 multilineText:-30 url:76 integer:-31 number:-54 boolean:-130 choice:58 reference:57 multipleReference:-26 list:-26
type labelFirst split number:-28 boolean:117 choice:-22
type labelFirst sql text:-202 multilineText:271 integer:-23 number:-25 boolean:-30 choice:-21 reference:-37 keyValues:128
type labelFirst ssh text:-86 multilineText:348 integer:-27 boolean:-30 choice:-56 reference:43 multipleReference:-38 list:-60 keyValues:-22
type labelFirst ssl text:-62 multilineText:-70 integer:-33 boolean:-28 choice:-117 multipleChoice:172 reference:121 multipleReference:119 list:-52
type labelFirst stale boolean:79 choice:81 reference:-70 multipleReference:-63
type labelFirst start text:-111 integer:-40 number:107 boolean:35 reference:-38 multipleReference:-21 date:135
type labelFirst state text:149 boolean:-52 choice:83 reference:-45 list:-29 keyValues:-24
type labelFirst static integer:71
type labelFirst status text:-260 multilineText:-25 integer:214 boolean:98 choice:22 reference:78 multipleReference:-29 list:-35
type labelFirst storage text:-105 integer:171 number:-43 choice:-98 reference:111
type labelFirst strategy text:-118 choice:-57 reference:237
type labelFirst street boolean:127 choice:-46
type labelFirst subject text:152 boolean:-22 choice:-22 reference:-30
type labelFirst subscription text:30
type labelFirst sync integer:57 choice:-27
type labelFirst system text:-24 multilineText:109 email:29 boolean:-26
type labelFirst table text:-225 multilineText:177 integer:361 number:-26 boolean:-75 choice:-37 reference:-71 list:-24
type labelFirst tags text:-51 multilineText:-48 url:-32 email:-29 integer:-41 number:-51 boolean:-66 choice:-74 multipleChoice:-27 reference:-29 multipleReference:202 list:172 keyValues:84
type labelFirst target text:-32 multilineText:-33 integer:138 number:-30 boolean:-139 choice:214 reference:63 multipleReference:-50 list:-74
type labelFirst task integer:-122 number:126 boolean:-53 choice:85 reference:28
type labelFirst tax text:-51 multilineText:-21 number:105 boolean:-32 choice:-70 reference:149
type labelFirst team choice:-21 reference:46 multipleReference:120 list:-89
type labelFirst teams text:-53 boolean:-59 choice:-29 reference:-40 multipleReference:168 list:75
type labelFirst template text:-102 multilineText:-137 integer:-21 boolean:-30 choice:117 reference:261 keyValues:-26
type labelFirst terms text:108 multilineText:72 url:-58 choice:-55
type labelFirst test multilineText:-40 email:57 boolean:125 choice:-70 reference:-31
type labelFirst text text:-37 multilineText:196 integer:-22 number:-26 boolean:-57 choice:53 reference:-52
type labelFirst theme text:-47 choice:130 reference:-54
type labelFirst threshold text:-28 integer:-35 number:125 boolean:70 choice:-26 reference:-99
type labelFirst time text:157 integer:-162 number:-31 boolean:-21 choice:100 reference:-54 list:-21 date:94
type labelFirst timeout text:-217 integer:169 number:-49 boolean:212
type labelFirst timestamp text:135 boolean:-32 reference:-25
type labelFirst title text:62
type labelFirst tls text:-308 multilineText:465 url:-24 integer:-42 number:-27 boolean:80 choice:-136 reference:-107 keyValues:-20 file:186
type labelFirst to text:103 multilineText:-38 url:254 email:-30 integer:-29 number:-20 boolean:-47 choice:-64 reference:-113 multipleReference:-34 list:26 date:27
type labelFirst token text:-22 multilineText:-52 boolean:-28 choice:83 multipleReference:-24 list:72
type labelFirst tool text:-98 multilineText:-20 url:177 boolean:-55 choice:141 reference:-97
type labelFirst top text:83 choice:-41
type labelFirst topic text:40 multilineText:-38 url:-22 integer:-20 boolean:-41 choice:-37 reference:151 list:-24 keyValues:76 file:-44
type labelFirst track integer:-34 boolean:59
type labelFirst transaction text:102 choice:-20 reference:-22
type labelFirst trigger text:-272 multilineText:-45 integer:-36 number:-29 boolean:-184 choice:519 multipleChoice:308 reference:-111 multipleReference:-37 list:-57 keyValues:-24
type labelFirst try text:-47 boolean:96
type labelFirst ttl text:24 integer:26
type labelFirst type text:-91 multilineText:-46 boolean:-34 choice:291 reference:-33
type labelFirst update text:-49 multilineText:129 integer:-24 number:-21 boolean:95 choice:-142 multipleChoice:-20 reference:-96 multipleReference:-67 list:-24 keyValues:247
type labelFirst upload boolean:-54 choice:105 reference:-133 file:108
type labelFirst url text:-39 multilineText:-45 url:254 integer:-33 boolean:-62 choice:-32 reference:-30 multipleReference:-24 list:84
type labelFirst usage multilineText:-33 choice:88 reference:-23
type labelFirst use text:-92 multilineText:-69 integer:-23 choice:263 reference:53 list:-24
type labelFirst user text:144 url:-32 email:-22 number:109 boolean:88 choice:-168 multipleChoice:-27 reference:119 list:-130 keyValues:-31 file:-31
type labelFirst userid text:-130 email:186
type labelFirst username text:137 boolean:-20 choice:-21 reference:-32
type labelFirst validation text:-115 boolean:-27 choice:174
type labelFirst value text:129 multilineText:-54 email:197 integer:23 number:-36 boolean:-58 choice:-46 reference:-25 list:-31 keyValues:-32
type labelFirst values choice:176 reference:-35 multipleReference:-57
type labelFirst variable text:-23 multipleReference:127 list:-23 keyValues:-34
type labelFirst vat text:149 integer:-71 number:-21 boolean:-27
type labelFirst vendor text:161 multilineText:-30 integer:-30 number:-28 boolean:-77 choice:-72 reference:170
type labelFirst verify text:34 multilineText:-27 boolean:44
type labelFirst version boolean:72 choice:-24 reference:35
type labelFirst view text:-70 boolean:132 choice:53 reference:-56
type labelFirst visibility text:-43 multilineText:-27 number:-20 boolean:-39 choice:304 reference:-93
type labelFirst visible text:-54 boolean:225 choice:-138
type labelFirst volume boolean:40
type labelFirst wait integer:-29 boolean:37 choice:48
type labelFirst web url:44 integer:-45 choice:115 reference:-72
type labelFirst webhook text:-26 url:107
type labelFirst website text:176 url:-58 reference:-24
type labelFirst when text:75 integer:-28 boolean:-86 choice:-33 date:132
type labelFirst workspace text:43
type labelFirst x-axis text:-41 multilineText:-28 integer:-30 number:345 boolean:-57 choice:-25 reference:-45 list:-32 keyValues:-25
type labelFirst x.509 text:-22 file:96
type labelFirst y-axis text:85
type labelFirst yaml text:-23 multilineText:100 reference:-26
type labelFirstClass aimless text:-51 multilineText:63 url:314 email:126 integer:-75 boolean:-32 choice:113 multipleChoice:-157 reference:-331 multipleReference:-98 list:-68 keyValues:-167 date:92 file:-91
type labelFirstClass be text:-175 multilineText:-23 url:-26 boolean:483 choice:-88 reference:-96
type labelFirstClass beforePlace text:-48 multilineText:223 url:209 email:-39 number:-48 boolean:-212 multipleChoice:-30 reference:-81 multipleReference:38 keyValues:-33
type labelFirstClass button text:139 multilineText:-109 email:20 integer:-26 number:-24 boolean:371 choice:-96 reference:-99 multipleReference:-31 list:-26 file:-37
type labelFirstClass check text:129 multilineText:-180 email:71 integer:-41 number:-38 boolean:394 reference:-156 multipleReference:-28 list:-37 keyValues:-30 date:-20
type labelFirstClass checkingHeading text:35 multilineText:-105 url:-20 email:45 integer:-98 number:-39 boolean:56 choice:179 multipleChoice:120 reference:-90 multipleReference:-60 keyValues:-21 date:-20
type labelFirstClass click text:-44 boolean:141 multipleReference:-25
type labelFirstClass condition integer:-31 boolean:-95 choice:87 reference:-24 date:129
type labelFirstClass configure text:-247 multilineText:164 url:-20 integer:-85 number:-63 boolean:143 choice:98 multipleChoice:-33 reference:-165 multipleReference:-75 list:-48 keyValues:371 date:-20 file:-39
type labelFirstClass consoleNoun text:-50 email:99 integer:-71 number:-40 choice:-49 reference:45 multipleReference:64 list:87 keyValues:-32 file:-21
type labelFirstClass contrast text:-86 multilineText:-70 url:-77 email:-94 integer:174 number:537 boolean:-146 choice:-57 multipleChoice:-159 reference:-134 multipleReference:-238 list:-30 keyValues:-278 date:174 file:226
type labelFirstClass dateNoun text:143 multilineText:-22 integer:-28 number:-20 boolean:-46 choice:-49 date:66
type labelFirstClass defaultHeader text:32 multilineText:-64 url:-31 integer:32 number:-63 boolean:-102 choice:-73 multipleChoice:-21 reference:197 multipleReference:142 keyValues:-39 date:-27
type labelFirstClass descriptionHeader text:127 multilineText:-83 url:24 email:160 integer:-45 number:-105 boolean:-140 choice:438 multipleChoice:-39 multipleReference:-114 list:-123 keyValues:-72 date:-36 file:-28
type labelFirstClass determiner text:82 multilineText:-21 integer:54 number:-67 boolean:56 choice:-58 multipleChoice:-29 reference:-125 multipleReference:-170 keyValues:309 date:-33 file:-25
type labelFirstClass display text:-30 multilineText:84 integer:-40 number:-72 boolean:419 choice:98 reference:-131 multipleReference:-81 list:-61 keyValues:-46 date:-99
type labelFirstClass durationNoun text:279 multilineText:-84 url:-35 integer:-294 number:-208 boolean:141 choice:133 multipleChoice:-35 reference:158 multipleReference:32 list:-98 keyValues:-54 date:76 file:-21
type labelFirstClass edition text:127 multilineText:-33 integer:-34 number:-35 choice:-108 reference:202 multipleReference:-24
type labelFirstClass emailNoun text:-166 multilineText:109 url:-34 email:525 integer:-55 number:-40 boolean:-100 choice:-41 reference:-71 multipleReference:-39 list:-24 keyValues:-31
type labelFirstClass enter multilineText:393 url:-73 email:-36 integer:-116 number:-82 boolean:174 choice:170 multipleChoice:-47 reference:-545 multipleReference:79 list:76 date:-50 file:-52
type labelFirstClass fieldNoun text:-22 multilineText:72 url:-29 email:-24 integer:-62 number:-52 boolean:-40 choice:96 multipleChoice:-26 multipleReference:29 list:-31 keyValues:65 date:-22
type labelFirstClass fileNoun text:267 url:102 email:-22 integer:-148 number:-78 boolean:26 choice:-102 multipleChoice:90 reference:-85 multipleReference:-121 list:-104 keyValues:-53 date:-75 file:283
type labelFirstClass fillingVerb text:-276 multilineText:135 url:-42 email:-25 integer:-56 number:-46 boolean:-167 choice:301 multipleChoice:-33 reference:56 multipleReference:42 list:-50 keyValues:-69 date:-31 file:170
type labelFirstClass followUp text:-103 integer:76 boolean:43
type labelFirstClass formNoun multilineText:49 url:-26 integer:30 boolean:-85 reference:42 multipleReference:84 list:-21
type labelFirstClass formatHeader text:263 multilineText:-26 integer:-22 boolean:-29 choice:-124 reference:-121 list:-51 keyValues:177
type labelFirstClass genericHeading text:-59 multilineText:286 email:-38 integer:71 number:-82 boolean:85 choice:-185 multipleChoice:-66 reference:-162 multipleReference:110 list:138 keyValues:-138 date:-40 file:-27
type labelFirstClass groupNoun text:36 multilineText:80 url:-41 integer:-61 number:-46 boolean:-72 multipleChoice:-52 reference:279 multipleReference:-66 list:84 keyValues:-117 date:-25
type labelFirstClass headingVerb text:-236 multilineText:-221 url:-178 email:-53 integer:-96 number:-119 boolean:571 choice:80 multipleChoice:213 reference:-132 list:-127 keyValues:89 file:-83
type labelFirstClass hostNoun text:487 multilineText:-82 url:339 email:-65 integer:-60 number:-77 boolean:-140 choice:-184 reference:-216 multipleReference:-85 list:132 keyValues:-37 date:-31
type labelFirstClass inputNoun text:-53 multilineText:85 url:-115 email:104 integer:-229 boolean:-215 choice:399 multipleChoice:-100 multipleReference:-62 list:-51 keyValues:124 date:-56 file:-67
type labelFirstClass interfaceNoun text:-92 multilineText:65 url:70 boolean:-72 choice:-46 reference:38 multipleReference:89 list:-21
type labelFirstClass kindNoun text:-72 multilineText:-189 url:-93 email:-47 integer:30 number:-139 boolean:-179 choice:650 multipleChoice:-57 reference:100 multipleReference:-133 list:-67 keyValues:53 date:-58 file:-49
type labelFirstClass labelHeader text:131 multilineText:171 url:-40 email:-32 integer:-113 boolean:-67 choice:-36 multipleChoice:-47 reference:-77 keyValues:111 date:-32 file:-26
type labelFirstClass leave boolean:-24 choice:126 reference:-61
type labelFirstClass limitsHeader text:-149 multilineText:-54 url:-20 integer:303 number:125 boolean:-150 choice:-70 reference:67 multipleReference:-61 list:86 keyValues:-20 date:-27
type labelFirstClass lookalike text:-63 multilineText:-73 integer:-40 number:-38 boolean:-141 choice:-97 multipleChoice:32 reference:268 multipleReference:162 list:88 keyValues:-32
type labelFirstClass make text:33 multilineText:23 url:-113 email:-51 integer:52 number:-55 boolean:322 choice:-397 multipleChoice:-101 reference:186 multipleReference:-177 list:-77 keyValues:213 date:45 file:-71
type labelFirstClass manipulate text:-146 multilineText:-113 url:-33 integer:-87 number:-48 boolean:526 choice:112 multipleChoice:-21 reference:-59 multipleReference:-53 list:71 keyValues:-89 date:-20 file:-27
type labelFirstClass menuNoun text:-115 multilineText:-63 url:-22 integer:-75 number:-25 boolean:-246 choice:286 reference:180 multipleReference:25 list:43 keyValues:-34 file:69
type labelFirstClass multilineNoun text:-152 multilineText:808 url:-102 email:-82 integer:-86 number:-219 boolean:-234 choice:181 multipleChoice:-87 reference:-329 multipleReference:-243 list:-109 keyValues:441 date:-96 file:-23
type labelFirstClass navigate text:172 multilineText:23 url:28 integer:-77 number:-35 boolean:78 choice:157 multipleChoice:-25 reference:-73 multipleReference:-119 list:-113 keyValues:29
type labelFirstClass negation text:-76 multilineText:-49 integer:-60 number:-44 boolean:387 multipleReference:-34 list:-34
type labelFirstClass numberNoun text:-662 multilineText:-226 url:-118 email:-71 integer:856 number:662 boolean:-431 choice:-36 multipleChoice:-86 reference:-102 multipleReference:-133 list:-127 keyValues:211 date:-102 file:-59
type labelFirstClass obligation text:-98 number:-23 boolean:210 choice:-34 reference:-24 multipleReference:85 keyValues:-33
type labelFirstClass off text:-50 multilineText:-32 number:-44 boolean:84 choice:41 multipleReference:107 list:-27 keyValues:-23
type labelFirstClass on text:-250 multilineText:186 url:-46 integer:-69 number:-36 boolean:366 choice:-124 reference:121 multipleReference:53 list:-187 keyValues:-28 date:43
type labelFirstClass opener text:-79 multilineText:-92 url:215 email:-47 integer:41 number:48 boolean:254 choice:-98 multipleChoice:-43 reference:-211 list:-76 keyValues:-68 date:142 file:-22
type labelFirstClass openingVerb text:-106 multilineText:-93 url:-67 email:-35 integer:136 boolean:61 choice:-252 multipleChoice:-54 reference:292 multipleReference:125 list:26 keyValues:-104 date:73 file:-52
type labelFirstClass optionNoun text:288 multilineText:-102 url:-25 email:188 number:-56 boolean:-98 multipleChoice:-45 reference:-106 multipleReference:-99 list:21 date:-24
type labelFirstClass optionalHeader text:28 boolean:34 list:-20
type labelFirstClass optionsHeader text:-142 multilineText:100 url:-22 integer:-72 number:-24 boolean:-207 choice:58 multipleChoice:127 reference:-211 multipleReference:154 list:317 keyValues:-52
type labelFirstClass otherHeader text:169 multilineText:-195 url:-206 email:-155 integer:-80 number:-264 boolean:-367 choice:172 multipleChoice:-53 reference:91 multipleReference:130 list:105 keyValues:85 date:-180 file:-145
type labelFirstClass pairNoun text:-247 multilineText:-39 email:-46 integer:-35 number:-115 boolean:-280 choice:-133 multipleChoice:-58 reference:-118 multipleReference:116 list:-41 keyValues:929 date:-41 file:-25
type labelFirstClass place text:123 multilineText:35 url:-31 email:-39 integer:-74 number:-104 choice:-96 multipleChoice:-57 reference:67 multipleReference:197 keyValues:24 date:-46 file:-64
type labelFirstClass plainNoun text:769 multilineText:-110 url:48 email:-126 integer:-82 number:-181 boolean:-107 choice:-300 multipleChoice:-106 reference:-111 multipleReference:-125 list:-63 keyValues:147 date:-116 file:-151
type labelFirstClass pointer text:-151 multilineText:175 integer:302 number:-29 boolean:-206 choice:62 reference:-82 multipleReference:-68 list:57
type labelFirstClass preposition text:-141 multilineText:184 url:430 email:189 integer:-87 number:64 boolean:-58 choice:-243 multipleChoice:-57 reference:-337 multipleReference:-107 keyValues:-55 date:199 file:-27
type labelFirstClass remark text:-64 boolean:62 choice:85
type labelFirstClass requiredHeader text:56 number:-22 boolean:84 choice:-25 reference:-25 multipleReference:86 list:21 keyValues:-32 file:-66
type labelFirstClass secretNoun text:397 multilineText:-111 number:-49 boolean:-63 choice:-48 multipleChoice:128 reference:-106 multipleReference:-103 list:108 keyValues:-44 date:-28 file:-36
type labelFirstClass select text:-186 multilineText:-40 boolean:-149 choice:-31 reference:372 multipleReference:103 list:-24 file:76
type labelFirstClass slugEnd text:214 multilineText:48 url:444 email:205 integer:-24 number:-88 boolean:-300 choice:-78 multipleChoice:-49 reference:-296 multipleReference:-90 list:22 keyValues:-46 date:26 file:-23
type labelFirstClass slugVerb text:-197 multilineText:83 url:-31 integer:39 number:-45 boolean:247 choice:-83 multipleChoice:-23 reference:-296 multipleReference:64 list:65 keyValues:101 date:-26 file:94
type labelFirstClass softener text:-41 multilineText:-24 number:-23 boolean:194 choice:-38 reference:-29 multipleReference:83 keyValues:-41
type labelFirstClass structural text:46 multilineText:163 url:-28 integer:-39 number:-36 boolean:-175 choice:105 multipleChoice:-36 reference:152 multipleReference:-43 keyValues:-47
type labelFirstClass submitVerb text:-49 multilineText:-76 url:-32 integer:34 number:-55 boolean:350 choice:-180 reference:-186 multipleReference:186 list:74 keyValues:-36 date:-27
type labelFirstClass switchEffect text:-652 multilineText:-292 url:-165 email:-115 integer:-93 number:-336 boolean:1743 choice:432 multipleChoice:-61 reference:-273 multipleReference:-303 keyValues:-227 date:-220 file:-104
type labelFirstClass switchOff text:-39 boolean:111 choice:-32
type labelFirstClass switchOn text:188 multilineText:-81 url:-35 integer:-66 number:-44 boolean:402 choice:-219 multipleChoice:-28 reference:44 multipleReference:-101 keyValues:-54
type labelFirstClass titleNoun text:146 multilineText:94 url:-26 integer:-21 number:-23 boolean:-65 multipleChoice:-38 reference:-84 multipleReference:45 list:104 keyValues:-105
type labelFirstClass trialVerb text:237 multilineText:-84 email:50 integer:-46 number:-35 boolean:-20 choice:142 reference:-218 multipleReference:-55 list:-28 file:95
type labelFirstClass typeHeader text:39 multilineText:-121 integer:-49 number:50 boolean:-48 choice:203 reference:27 multipleReference:-29 list:-24
type labelFirstClass unit text:-124 multilineText:-21 integer:-29 number:344 boolean:-24 choice:-29 reference:-29
type labelFirstClass upload text:-85 multilineText:-24 integer:-20 boolean:96 choice:27 reference:95 multipleReference:-38 list:-26 file:42
type labelFirstClass urlNoun multilineText:52 url:386 email:-32 integer:-63 number:-50 boolean:-160 choice:68 multipleChoice:-24 reference:-127 multipleReference:22 keyValues:-46 date:-23 file:-23
type labelFirstClass use text:-145 multilineText:-81 integer:-27 number:-20 boolean:172 choice:204 reference:44 multipleReference:-30 list:-32 keyValues:-20
type labelFirstClass valueWord text:-143 multilineText:109 url:-64 email:-45 number:-160 boolean:319 choice:-95 multipleChoice:-85 reference:-45 multipleReference:132 list:-91 keyValues:164 date:-89 file:-59
type labelFirstClass vendor text:128 multilineText:26 url:169 email:45 integer:27 number:-68 boolean:-213 choice:35 multipleChoice:-36 reference:-333 multipleReference:84 list:139 keyValues:-79 date:-34 file:56
type labelFirstClass weakLabelHeader text:373 multilineText:20 url:-36 integer:-68 number:-65 boolean:-208 choice:-121 multipleChoice:-24 reference:-87 multipleReference:50 keyValues:219 date:-22 file:-35
type spanAfter " text:-91 multilineText:-51 url:97 email:-27 number:-44 boolean:210 choice:-122 multipleChoice:-48 reference:-155 multipleReference:182 list:-71 keyValues:-108 date:216 file:-24
type spanAfter ' text:-23 multilineText:-63 url:-22 integer:64 number:-44 choice:112 multipleChoice:-27 multipleReference:-45 list:91 date:-20
type spanAfter ( text:92 multilineText:-25 url:79 email:-29 integer:23 number:-48 choice:23 multipleReference:-35 list:-69 date:-31
type spanAfter ) text:-207 multilineText:167 choice:186 reference:-121
type spanAfter , text:219 email:78 integer:171 number:-187 boolean:90 choice:-149 multipleChoice:166 multipleReference:-80 list:-194 keyValues:-123 date:-132
type spanAfter - boolean:58 choice:-44 list:104 keyValues:-40
type spanAfter . text:-46 multilineText:-73 url:-22 email:57 integer:100 number:-60 boolean:-171 choice:-360 reference:69 multipleReference:332 list:67 keyValues:-80 date:-59
type spanAfter : text:-125 multilineText:-43 url:24 email:89 integer:-24 number:-70 boolean:-49 choice:-50 multipleChoice:118 reference:188 multipleReference:-151 list:-128 keyValues:113 date:96 file:-23
type spanAfter = text:303 url:97 integer:-35 boolean:-71 choice:-169 reference:-21
type spanAfter address email:31
type spanAfter and text:182 multilineText:-102 url:39 email:-54 integer:-216 number:140 multipleChoice:-78 reference:-104 multipleReference:57 list:-100 keyValues:157 date:98 file:-38
type spanAfter are text:66 integer:-25 boolean:-38 choice:110 reference:-37
type spanAfter as multilineText:-48 url:-51 integer:-70 number:-22 boolean:107 choice:-83 multipleChoice:-20 reference:146 multipleReference:-28 keyValues:-27 date:-22 file:132
type spanAfter based text:120 multilineText:-36 boolean:-36 choice:-30
type spanAfter before reference:26
type spanAfter box text:-62 multilineText:-20 email:29 boolean:222 choice:-67 reference:-152 multipleReference:187 date:-63
type spanAfter button boolean:-25 reference:-27 file:81
type spanAfter by text:299 boolean:-22 choice:-43 reference:-173
type spanAfter channel text:31
type spanAfter check boolean:212 choice:-21 reference:-121
type spanAfter checkbox text:-30 boolean:323 choice:-37 reference:-175 multipleReference:-25
type spanAfter column boolean:69 multipleReference:-33
type spanAfter drop-down choice:41 reference:67 multipleReference:-52
type spanAfter dropdown text:-105 multilineText:-59 integer:-21 boolean:-107 choice:103 reference:153 multipleReference:202 list:-44
type spanAfter empty multilineText:84 boolean:-21 reference:-43
type spanAfter feature text:-41 reference:89
type spanAfter field text:-163 multilineText:-160 url:68 email:50 integer:92 number:71 boolean:-134 choice:99 multipleChoice:-37 reference:-251 multipleReference:-40 list:195 file:-78
type spanAfter fields text:85 multilineText:72 url:-29 integer:-56 boolean:-71 choice:70 multipleChoice:-20 reference:45 multipleReference:-48 keyValues:-24 date:-24
type spanAfter for multilineText:90 url:-23 number:-39 boolean:-34 choice:51 multipleChoice:-24 reference:-38 multipleReference:-68 list:-27 keyValues:31 date:65
type spanAfter from text:-96 integer:-20 boolean:85 choice:199 reference:-30 multipleReference:-20
type spanAfter if text:-49 multilineText:61 email:22 reference:22
type spanAfter in text:-28 multilineText:71 url:-53 email:52 integer:-143 number:23 boolean:245 choice:-106 multipleChoice:-25 reference:87 multipleReference:-60 list:25 keyValues:-109 date:-34
type spanAfter input text:163 multilineText:-51 boolean:-54 choice:-21 reference:-31 list:98
type spanAfter is text:-27 integer:144 boolean:-32 reference:-34
type spanAfter lets multipleReference:104 list:-46
type spanAfter list boolean:-22 choice:32 reference:-30 list:81
type spanAfter menu text:-22 choice:37
type spanAfter of boolean:-32 choice:-65 reference:149 multipleReference:-29
type spanAfter off boolean:59
type spanAfter on text:117 multilineText:-35 integer:-22 number:-25 boolean:111 choice:-128 multipleChoice:120 multipleReference:-21 list:-32 keyValues:-27
type spanAfter option text:-66 multilineText:-25 url:-26 boolean:283 choice:-47 reference:-29 multipleReference:-28
type spanAfter or boolean:94 choice:-96 multipleReference:-97 list:177 keyValues:-43
type spanAfter parameter text:22 multilineText:-24 boolean:-48 choice:136 reference:-20 list:-21
type spanAfter parameters integer:50 choice:-21 reference:27
type spanAfter section text:-80 multilineText:85 boolean:-48 reference:-26 list:122
type spanAfter select text:-36 boolean:-26 choice:24 reference:45 multipleReference:49
type spanAfter selector text:-58 boolean:-34 choice:31 multipleChoice:84 reference:36
type spanAfter set text:148 integer:-73 boolean:-62 choice:215 reference:-128 list:-22
type spanAfter setting text:-77 multilineText:-26 number:-24 boolean:-33 choice:273 multipleChoice:97 reference:-96 multipleReference:-40 list:-31
type spanAfter settings boolean:-38 reference:76
type spanAfter should text:140 boolean:-36 reference:-127 multipleReference:40 date:34
type spanAfter so boolean:29
type spanAfter switch text:-27 boolean:-45 choice:137 reference:-43
type spanAfter text text:73 multilineText:220 boolean:-92 choice:-28 reference:-67
type spanAfter that text:-25 boolean:-20 choice:121 reference:-33 multipleReference:-48 list:-26 keyValues:56
type spanAfter the boolean:-86 choice:128 reference:-21
type spanAfter to text:175 multilineText:25 url:74 email:-61 integer:-67 number:116 boolean:236 choice:-332 multipleChoice:-105 reference:193 multipleReference:-29 list:-207 keyValues:-22 date:-56
type spanAfter toggle boolean:-92 choice:20 reference:140
type spanAfter under text:-134 url:20 choice:179 reference:-22
type spanAfter using text:63 list:22
type spanAfter values text:-28 number:118 boolean:-48 choice:-36 reference:37
type spanAfter where choice:-30 reference:71
type spanAfter which text:-62 choice:147 reference:-36 date:23
type spanAfter with multilineText:-43 choice:-53 keyValues:182
type spanAfter you choice:-93 reference:119
type spanAfter — text:33 choice:84 reference:-72
type spanAfter ” text:-36 url:-20 boolean:-88 choice:-25 reference:263 multipleReference:-45
type spanAfter → text:-67 email:24 integer:93 choice:49 reference:-38
type spanAfter2 " text:-188 multilineText:-29 url:-49 choice:-123 reference:526 list:-27 keyValues:-30
type spanAfter2 ( text:-117 multilineText:154 reference:-20 keyValues:34
type spanAfter2 , text:-317 url:167 email:161 integer:-29 number:-76 boolean:-163 multipleChoice:-75 reference:61 multipleReference:-184 list:203 keyValues:106 date:58 file:-43
type spanAfter2 . text:115 multilineText:-37 url:-77 email:-92 integer:50 number:101 boolean:125 choice:-200 multipleChoice:35 reference:-140 multipleReference:99 list:36 keyValues:-104 date:-91
type spanAfter2 : text:-141 multilineText:255 url:-33 integer:-32 number:-32 boolean:-119 choice:446 multipleChoice:-33 reference:-180 multipleReference:-23 list:-32 keyValues:-29
type spanAfter2 ; reference:-73 multipleReference:159 list:-51
type spanAfter2 a text:138 boolean:35 choice:-25 reference:-79
type spanAfter2 add keyValues:29
type spanAfter2 allows text:-37 integer:31 boolean:119 choice:-28 reference:-39
type spanAfter2 also text:23 boolean:30 reference:-31
type spanAfter2 an integer:-25 choice:272 reference:-241
type spanAfter2 and text:177 multilineText:-25 url:-41 email:-30 integer:-67 number:-56 boolean:57 choice:-344 multipleChoice:-40 reference:263 multipleReference:-51 keyValues:-35 date:125 file:61
type spanAfter2 appears choice:-76 multipleChoice:86 reference:66
type spanAfter2 as text:-24 multilineText:107 choice:152 reference:-162
type spanAfter2 at text:-26 multilineText:-33 url:57 choice:-72 reference:106
type spanAfter2 be text:101 boolean:30 choice:-71 reference:-72 multipleReference:76
type spanAfter2 before text:32
type spanAfter2 box text:66 multilineText:54 integer:-22 number:-25 boolean:116 choice:-114 multipleChoice:-24 multipleReference:-93 list:80
type spanAfter2 button boolean:-47 choice:101
type spanAfter2 by text:-27 multilineText:86 reference:-35
type spanAfter2 checkbox boolean:20
type spanAfter2 choose text:-29 choice:-89 multipleChoice:130 reference:100 multipleReference:-42
type spanAfter2 click text:-81 multilineText:-35 integer:-47 number:-27 boolean:-32 choice:237 reference:66
type spanAfter2 clicking text:288 boolean:-34 choice:-37 reference:-168
type spanAfter2 client boolean:29 choice:-24
type spanAfter2 custom text:116 choice:-100
type spanAfter2 default text:-41 choice:111
type spanAfter2 define text:-23 date:22
type spanAfter2 defines choice:124 reference:-100 date:23
type spanAfter2 description text:88 reference:-40
type spanAfter2 disable boolean:249 choice:-105 reference:-51 multipleReference:-52
type spanAfter2 dropdown text:-78 choice:69 reference:54
type spanAfter2 e.g text:22 choice:-113 reference:135
type spanAfter2 either text:74 integer:-70 choice:28
type spanAfter2 enable text:-73 multilineText:-26 integer:-27 number:-26 boolean:313 choice:-30 reference:-26 list:-20 keyValues:-38
type spanAfter2 end text:-25 boolean:-24 date:91
type spanAfter2 enter text:-262 multilineText:142 url:70 email:72 integer:244 number:-24 boolean:-75 choice:-227 multipleChoice:-27 reference:120 multipleReference:36 list:-30 keyValues:-27 date:-23
type spanAfter2 event text:-43 boolean:-26 multipleChoice:130 reference:-25
type spanAfter2 feature boolean:-31 multipleReference:65
type spanAfter2 field text:54 multilineText:132 url:126 integer:100 number:-40 boolean:-287 choice:-158 multipleChoice:-24 reference:222 multipleReference:67 list:-82 keyValues:-61 date:-26
type spanAfter2 for url:49 boolean:97 reference:-22 multipleReference:-36 list:-28 keyValues:-20
type spanAfter2 forwarding multilineText:55 boolean:-25
type spanAfter2 from boolean:-36 choice:96 reference:51 multipleReference:-48
type spanAfter2 global text:-86 boolean:-33 choice:196
type spanAfter2 if integer:-33 number:83 reference:-34 multipleReference:-39 list:61
type spanAfter2 import text:-25 choice:54
type spanAfter2 in text:-76 multilineText:80 integer:-27 number:20 boolean:79 choice:73 reference:-92
type spanAfter2 is text:-53 integer:88 boolean:81 reference:-23
type spanAfter2 it choice:101 reference:-67
type spanAfter2 left boolean:63
type spanAfter2 limit boolean:68 choice:72 list:-69
type spanAfter2 match text:22 choice:-20
type spanAfter2 max integer:-47 number:74
type spanAfter2 maximum number:75 boolean:-30
type spanAfter2 menu choice:-34 multipleReference:81
type spanAfter2 name text:34
type spanAfter2 needed text:-110 multilineText:-20 integer:-21 boolean:67 choice:-67 reference:45 file:141
type spanAfter2 notes text:-20 multipleReference:-41 list:130 keyValues:-40
type spanAfter2 of list:73
type spanAfter2 on text:230 multilineText:-113 integer:77 number:-39 boolean:-22 choice:28 multipleReference:-30 list:-55 keyValues:-42
type spanAfter2 only text:-37 choice:75 reference:-21
type spanAfter2 option boolean:-37 choice:136 reference:-30 multipleReference:-49
type spanAfter2 optional text:-81 multilineText:59 choice:119 reference:-26 keyValues:34
type spanAfter2 optionally text:67 integer:94 choice:-108
type spanAfter2 or text:-109 url:93 email:38 boolean:163 choice:-85 reference:-38
type spanAfter2 password text:51 reference:-23
type spanAfter2 post text:178 choice:-159
type spanAfter2 record boolean:47 reference:-38
type spanAfter2 region text:21 reference:23
type spanAfter2 required text:89 boolean:40 choice:-50 reference:-22
type spanAfter2 sales boolean:-58 choice:44 reference:61
type spanAfter2 save text:-40 multilineText:80
type spanAfter2 secret text:22
type spanAfter2 select text:20 multilineText:-270 url:-49 integer:-32 number:-40 choice:476 multipleChoice:113 reference:-183 list:-25 keyValues:-33 date:-20
type spanAfter2 service choice:-44 reference:65
type spanAfter2 set multilineText:-28 integer:144 boolean:-21 choice:-73 reference:106 date:-21
type spanAfter2 setting text:-25 boolean:53 choice:95 reference:-23 date:-59
type spanAfter2 settings text:-41 boolean:24 choice:-57 reference:114
type spanAfter2 so boolean:24
type spanAfter2 source text:71 boolean:-33 choice:-44 keyValues:67
type spanAfter2 specify integer:-70 boolean:74 choice:62 reference:-27
type spanAfter2 that choice:72 reference:-24
type spanAfter2 the text:93 multilineText:72 url:-44 integer:-94 number:-55 boolean:131 choice:-223 multipleChoice:79 reference:230 multipleReference:-58 list:-63 keyValues:-124 date:33
type spanAfter2 this text:43 choice:67 multipleReference:-38
type spanAfter2 tls multilineText:62 choice:-23
type spanAfter2 to text:35 multilineText:-106 email:-26 number:61 boolean:49 choice:209 multipleChoice:-35 reference:-219 multipleReference:-20 list:-101 keyValues:136 file:-30
type spanAfter2 under boolean:-24 reference:-34 list:81 file:40
type spanAfter2 update text:-42 multilineText:126 boolean:61 choice:-39 reference:-26 multipleReference:-29
type spanAfter2 upload text:-51 multilineText:-47 boolean:-23 choice:59 file:110
type spanAfter2 use choice:84 multipleReference:-37
type spanAfter2 user text:-24 integer:27 choice:30
type spanAfter2 username text:-34 integer:59
type spanAfter2 want choice:-92 reference:122
type spanAfter2 when integer:-33 boolean:-39 reference:105
type spanAfter2 where text:-38 boolean:-27 choice:140 reference:-58
type spanAfter2 which integer:-20 choice:37 reference:-53 multipleReference:84 list:-20
type spanAfter2 will text:-88 integer:-20 choice:126 reference:46 multipleReference:-20
type spanAfter2 with text:-29 choice:-90 reference:166
type spanAfter2 you text:-99 multilineText:29 url:-21 integer:-21 number:-26 boolean:-20 reference:75 multipleReference:57 list:69 keyValues:-42 date:23
type spanAfter2 your text:-54 multilineText:-39 url:81 integer:-26 number:110 choice:73 reference:-43 multipleReference:-71 list:-20 date:65
type spanBefore " multilineText:-57 url:95 email:-28 integer:-26 number:-47 boolean:193 choice:-181 multipleChoice:-49 reference:-118 multipleReference:180 list:-74 keyValues:-108 date:215 file:-25
type spanBefore ' text:-23 multilineText:-63 url:-22 integer:64 number:-44 choice:112 multipleChoice:-27 multipleReference:-45 list:91 date:-20
type spanBefore ( choice:200 reference:-127
type spanBefore , text:420 multilineText:-87 url:-33 email:58 integer:36 number:-108 boolean:217 choice:-183 multipleChoice:-39 reference:-146 multipleReference:44 list:-53 keyValues:-46 date:-46 file:-26
type spanBefore - text:24 boolean:-37 choice:-124 reference:95 multipleReference:-33 date:155
type spanBefore : text:-94 multilineText:-26 boolean:131 choice:117 reference:-61
type spanBefore > text:-36 multilineText:40 url:25 boolean:-66 reference:73 multipleReference:-27
type spanBefore a text:27 multilineText:-65 url:-65 email:110 integer:-42 number:63 boolean:-345 choice:334 multipleChoice:52 reference:26 multipleReference:-70 list:-58 keyValues:-41 date:47
type spanBefore add text:-75 choice:-38 reference:172
type spanBefore an text:71 url:-26 integer:-25 boolean:-78 choice:24 reference:28 multipleReference:-22 list:77
type spanBefore and multilineText:77 url:-74 email:72 number:113 boolean:-241 choice:295 multipleChoice:-75 reference:-135 multipleReference:-106 list:-60 date:138 file:-44
type spanBefore application url:22
type spanBefore appropriate text:43 boolean:-32 reference:55
type spanBefore as text:21 choice:30
type spanBefore check text:-85 boolean:126 choice:-57 multipleChoice:121 reference:-29
type spanBefore checkbox text:-20 boolean:46
type spanBefore checking email:-45 boolean:94
type spanBefore click boolean:-108 reference:-82 multipleReference:213 file:25
type spanBefore configure multilineText:88 integer:-37 boolean:-49 reference:-30 list:-20 keyValues:107
type spanBefore desired choice:46 reference:-39
type spanBefore enable text:-58 multilineText:-26 boolean:289 choice:-23 reference:-26 list:-73
type spanBefore enabling boolean:37
type spanBefore enter text:-35 integer:-55 number:64 choice:-21 list:82
type spanBefore field text:-59 integer:-29 choice:32 reference:-25 list:164 file:-35
type spanBefore find text:-182 multilineText:-33 integer:-22 boolean:58 choice:25 reference:133 list:105
type spanBefore for text:77 multilineText:-39 url:-32 email:-36 integer:76 number:-73 boolean:92 choice:132 multipleChoice:99 reference:-265 multipleReference:40 list:-36 keyValues:-29 date:-27
type spanBefore has text:162 integer:-31 boolean:-55
type spanBefore in text:-333 url:235 email:40 integer:116 number:-86 boolean:-281 choice:24 multipleChoice:85 reference:142 multipleReference:-206 keyValues:271 date:-71 file:27
type spanBefore into text:22 multilineText:30
type spanBefore its text:-95 boolean:-23 choice:124 reference:57
type spanBefore leave text:23 boolean:56 choice:-21
type spanBefore of integer:108 multipleReference:-59
type spanBefore on text:-42 multilineText:123 reference:-23
type spanBefore option boolean:38 choice:-21
type spanBefore optional text:71
type spanBefore or text:89 integer:-32 number:-20 boolean:68 choice:-167 multipleChoice:-23 multipleReference:-57 list:50 file:136
type spanBefore select text:-150 multilineText:-23 integer:45 number:-51 boolean:724 choice:-410 reference:-168 multipleReference:94 list:-48 keyValues:-21
type spanBefore selecting boolean:90 reference:-53
type spanBefore set text:391 multilineText:142 url:145 email:-63 number:-132 boolean:-68 choice:-149 multipleChoice:-72 reference:234 multipleReference:-47 list:-108 keyValues:-195 date:-81 file:-33
type spanBefore setting text:-48 integer:-32 number:66 boolean:-71 choice:58 multipleChoice:125 list:-21 keyValues:-27
type spanBefore the text:-34 multilineText:129 email:-67 integer:-299 number:30 boolean:-411 choice:-36 multipleChoice:-171 reference:162 multipleReference:44 list:-206 keyValues:-152 date:-254 file:-93
type spanBefore tick text:-31 boolean:97 choice:-21
type spanBefore to multilineText:-55 url:-30 integer:-42 boolean:-149 choice:33 multipleChoice:263 reference:-150 multipleReference:-78 list:171 keyValues:-26 file:93
type spanBefore toggle text:-58 boolean:243 choice:-64 reference:-27
type spanBefore under text:-30 multilineText:32 boolean:28 choice:-28 reference:61 multipleReference:-24 list:-27 keyValues:47
type spanBefore unique text:26
type spanBefore which reference:-25 multipleReference:53
type spanBefore with text:-66 multilineText:-21 integer:147
type spanBefore your text:-35 multilineText:76 email:71 boolean:-30
type spanBefore “ text:-36 url:-20 boolean:-88 choice:-25 reference:263 multipleReference:-45
type spanVerbControl 1231 url:148 integer:61 number:36 boolean:-124 choice:-39 reference:31 multipleReference:-42 list:-33 keyValues:-23
type spanVerbControl 131 boolean:123 reference:-30 multipleReference:-43
type spanVerbControl 137 boolean:123 reference:-30 multipleReference:-43
type spanVerbControl 1431 text:33
type spanVerbControl 1440 text:137 integer:-21 boolean:-51 reference:-21
type spanVerbControl 1447 text:207 multilineText:-21 integer:-22 boolean:-46 choice:-31 reference:-33
type spanVerbControl 1450 text:184 multilineText:-39 boolean:-22 reference:-64
type spanVerbControl 1453 text:-48 multilineText:73
type spanVerbControl 1459 text:60 reference:-23
type spanVerbControl 1466 text:223 multilineText:-20 boolean:-60 choice:-24 reference:-32
type spanVerbControl 1498 text:34
type spanVerbControl 1559 multilineText:-51 boolean:56 reference:-24 multipleReference:75
type spanVerbControl 1575 text:-55 choice:109
type spanVerbControl 1587 url:71
type spanVerbControl 1605 boolean:151 choice:-22 multipleChoice:-33 multipleReference:-21 list:-27
type spanVerbControl 162 boolean:192 choice:-21 reference:-63 multipleReference:-47
type spanVerbControl 1626 text:40 multilineText:-52 boolean:69
type spanVerbControl 1664 keyValues:28
type spanVerbControl 1681 text:-61 multilineText:-52 boolean:114 choice:84 reference:-52
type spanVerbControl 1700 text:67 multilineText:31 list:-35 keyValues:-36
type spanVerbControl 1703 text:36 multilineText:28 boolean:64 list:-42 keyValues:-38
type spanVerbControl 1706 text:-124 multilineText:339 boolean:-25 list:-85 keyValues:-36
type spanVerbControl 1707 list:-134 keyValues:179
type spanVerbControl 1709 text:-36 url:40 list:37
type spanVerbControl 1715 text:106 multilineText:-45
type spanVerbControl 1716 text:-21 choice:-24 reference:42
type spanVerbControl 1717 text:67 multilineText:31 list:-35 keyValues:-36
type spanVerbControl 1721 multilineText:124 list:-49 keyValues:-39
type spanVerbControl 1722 text:46 multilineText:34 boolean:23 list:-37 keyValues:-37
type spanVerbControl 1723 text:-61 multilineText:-22 integer:83 boolean:-38 keyValues:65
type spanVerbControl 1724 text:-35 multilineText:84
type spanVerbControl 1729 text:43 multilineText:34 integer:25 list:-35 keyValues:-36
type spanVerbControl 1733 multilineText:-64 boolean:-23 reference:172
type spanVerbControl 1752 text:67 multilineText:31 list:-35 keyValues:-36
type spanVerbControl 1754 multilineText:84 boolean:-24 reference:-24
type spanVerbControl 1792 text:100 multilineText:-47 integer:-25 choice:25 list:-27 keyValues:45
type spanVerbControl 1795 text:-64 boolean:175 date:-58
type spanVerbControl 1803 text:-37 integer:-26 choice:34 date:102
type spanVerbControl 1815 choice:26 date:32
type spanVerbControl 1817 text:-38 multilineText:-23 choice:-43 list:140
type spanVerbControl 1820 text:-87 multilineText:43 boolean:149 reference:-43
type spanVerbControl 1822 text:-73 multilineText:-33 integer:-32 boolean:-20 choice:-53 multipleReference:76 list:95 date:97
type spanVerbControl 1824 text:-106 multilineText:-34 integer:92 boolean:-54 choice:107 multipleChoice:-20 reference:-24 multipleReference:-28 list:132 keyValues:-42
type spanVerbControl 1826 text:-60 boolean:107
type spanVerbControl 1828 text:136 integer:119 number:-30 boolean:-30 choice:-21 reference:-28 list:-65 keyValues:-45
type spanVerbControl 1831 multilineText:63 integer:201 number:-40 boolean:-37 choice:39 multipleChoice:-33 reference:-54 multipleReference:-34 list:62 keyValues:-96
type spanVerbControl 1832 text:-51 multilineText:-42 url:-26 integer:284 number:-35 boolean:-85 choice:127 multipleChoice:-40 reference:-55 list:-77 keyValues:52 date:-34
type spanVerbControl 1834 text:-53 multilineText:104
type spanVerbControl 1836 keyValues:42
type spanVerbControl 1837 text:-58 multilineText:-28 boolean:32 choice:87
type spanVerbControl 1842 text:257 multilineText:-27 integer:-118 boolean:-42 choice:114 multipleChoice:-31 list:-42 date:-36
type spanVerbControl 1843 text:60 boolean:-50 choice:42 reference:-51 list:91 keyValues:-20
type spanVerbControl 1844 text:34 multilineText:-39 number:-34 boolean:-23 choice:155 reference:-38 list:-37
type spanVerbControl 1845 text:124 multilineText:101 choice:-39 list:-58 keyValues:-61
type spanVerbControl 1847 text:104 multilineText:50 integer:-23 list:-58
type spanVerbControl 1849 text:76 multilineText:75 integer:-27 boolean:-57 multipleChoice:-20 multipleReference:-25 list:98 keyValues:-77
type spanVerbControl 1850 text:60 integer:75 boolean:-72 choice:104 multipleChoice:-29 reference:-33 multipleReference:-30 list:72 keyValues:-105
type spanVerbControl 1851 text:34 boolean:-21 keyValues:41
type spanVerbControl 1852 text:35 multilineText:37 choice:-37
type spanVerbControl 1857 text:-59 multilineText:-41 integer:108 number:-25 boolean:-26 choice:-37 multipleChoice:200 reference:-23 list:-60
type spanVerbControl 1861 text:130 multipleChoice:-23 reference:-80 multipleReference:-25 keyValues:50
type spanVerbControl 1872 integer:-27 choice:34 date:100
type spanVerbControl 1878 text:-52 integer:-30 boolean:45 date:102
type spanVerbControl 1879 text:116 integer:-219 number:201
type spanVerbControl 1880 text:91 multilineText:38 integer:-27 boolean:-56 multipleReference:-25 list:100 keyValues:-69
type spanVerbControl 1882 text:-124 multilineText:-51 number:-22 boolean:-83 choice:-37 multipleChoice:-24 reference:-65 multipleReference:-37 list:227 keyValues:143 date:124
type spanVerbControl 1989 text:56
type spanVerbControl 295 text:-22 boolean:102 choice:-42
type spanVerbControl 300 text:57 choice:-22
type spanVerbControl 307 text:-25 integer:144 boolean:-46 choice:-24 list:-31
type spanVerbControl 325 reference:-53 list:100
type spanVerbControl 512 text:20
type spanVerbControl 535 text:-28 multilineText:165 boolean:-46 choice:-23 reference:-21
type spanVerbControl 551 multilineText:-33 url:71
type spanVerbControl 556 text:88 multilineText:-53
type spanVerbControl 571 text:20
type spanVerbControl 572 multilineText:-33 url:71
type spanVerbControl 602 text:-28 multilineText:165 boolean:-46 choice:-23 reference:-21
type spanVerbControl 640 text:-199 multilineText:-27 choice:46 reference:262 multipleReference:-31
type spanVerbControl 663 multilineText:77 boolean:-58 choice:-57 multipleChoice:-39 reference:37 multipleReference:129
type spanVerbControl 665 boolean:-53 choice:139 reference:-159 date:121
type spanVerbControl 668 text:-31 boolean:-57 choice:65 reference:-150 multipleReference:202
type spanVerbControl 670 boolean:-67 choice:126 reference:-131 multipleReference:-20 date:123
type spanVerbControl 673 text:-40 choice:154 reference:-114
type spanVerbControl 675 choice:34 multipleReference:-43
type spanVerbControl 676 text:-45 multilineText:-71 integer:119 number:-36 boolean:52 choice:104 reference:-45
type spanVerbControl 677 text:-68 boolean:-68 choice:129 reference:124 multipleReference:-68
type spanVerbControl 679 text:-49 multilineText:126 integer:118 number:-37 boolean:38 choice:83 reference:-165 multipleReference:-36
type spanVerbControl 680 text:-80 integer:22 boolean:-23 reference:166 multipleReference:-64
type spanVerbControl 682 text:-37 multilineText:-46 choice:82 reference:83 multipleReference:-45
type spanVerbControl 687 reference:-114 date:146
type spanVerbControl 688 text:42 multilineText:-26 choice:-37 reference:93 multipleReference:-35
type spanVerbControl 691 text:-35 multilineText:-44 boolean:-28 choice:52 reference:228 multipleReference:-110
type spanVerbControl 692 text:326 integer:-49 boolean:-68 choice:-33 multipleChoice:-27 reference:-168 multipleReference:-92 list:197 date:-31
type spanVerbControl 693 boolean:-47 choice:-24 reference:140 multipleReference:-35
type spanVerbControl 698 multilineText:-68 boolean:76 choice:165 reference:-117
type spanVerbControl 699 text:-177 multilineText:170 boolean:-27 choice:35 reference:79 multipleReference:-47
type spanVerbControl 700 text:-39 integer:123 number:-31 boolean:-27 choice:-46 reference:69
type spanVerbControl 701 text:-21 choice:-30 reference:82
type spanVerbControl 707 choice:144 reference:-123
type spanVerbControl 709 text:152 multilineText:-45 number:-25 boolean:43 choice:177 multipleChoice:-31 reference:-175 multipleReference:-63 list:-35 date:-20 file:23
type spanVerbControl 712 multilineText:78 boolean:-38 choice:31 multipleChoice:-39 reference:-83 multipleReference:141
type spanVerbControl 714 choice:70 reference:-62
type spanVerbControl 715 choice:38 reference:-26
type spanVerbControl 718 choice:-28 reference:44
type spanVerbControl 723 text:-21 reference:39
type spanVerbControl 726 choice:-99 reference:144
type spanVerbControl 728 choice:86 reference:-51
type spanVerbControl 730 boolean:-21 choice:-77 reference:133
type spanVerbControl 768 text:72 multilineText:151 url:-32 integer:-24 number:-20 boolean:-60 choice:-66 reference:-50 multipleReference:81 list:-87 keyValues:89
type spanVerbControl 781 text:45
type spanVerbControl 785 text:45
type spanVerbControl 791 text:20 multipleReference:53 list:-28
type spanVerbControl 793 text:23
type spanVerbControl 796 text:39 multilineText:-20 number:141 boolean:-27 reference:-25 list:-21
type spanVerbControl 798 text:78 multilineText:-62 boolean:-48 reference:89 keyValues:32
type spanVerbControl 799 list:-42 keyValues:74
type spanVerbControl 800 list:20
type spanVerbControl 803 list:-42 keyValues:74
type spanVerbControl 804 text:94 multilineText:-73 url:38 integer:-58 number:63 choice:20 reference:-54 list:-35 keyValues:26
type spanVerbControl 805 text:-43 reference:46
type spanVerbControl 806 text:-39 reference:47
type spanVerbControl 807 text:-46 multilineText:117 email:-25 integer:-79 number:27 boolean:-27 choice:227 multipleChoice:-22 reference:-95 multipleReference:-45 list:-93 keyValues:72 date:-25
type spanVerbControl 808 text:301 multilineText:-20 integer:-21 number:-57 choice:-71 reference:-42 list:-40 keyValues:-20 date:-27
type spanVerbControl 810 text:249 multilineText:-168 choice:-28 list:-20 keyValues:61
type spanVerbControl 811 text:289 multilineText:-51 integer:-26 number:-33 boolean:-44 choice:-23 reference:-32 multipleReference:151 list:-117 keyValues:-62
type spanVerbControl 812 text:-170 multilineText:204 integer:-28 choice:44 reference:-25 list:-28 keyValues:85
type spanVerbControl 813 text:-85 url:79 email:71 integer:-25 reference:37
type spanVerbControl 815 text:-76 date:103
type spanVerbControl 817 text:26 list:52
type spanVerbControl 818 text:-126 boolean:87 date:99
type spanVerbControl 819 text:121 multilineText:-49 url:-39 email:148 integer:95 number:-68 choice:-85 multipleChoice:-20 reference:-86 multipleReference:53 list:-30 keyValues:-37 date:-34
type spanVerbControl 820 text:109 url:-20 integer:-65 boolean:-27 choice:123 reference:-41
type spanVerbControl 821 text:-72 multilineText:27 number:-24 boolean:-27 choice:209 reference:-22 multipleReference:-27 list:-65 keyValues:65
type spanVerbControl 824 list:-42 keyValues:74
type spanVerbControl 825 multilineText:44 keyValues:-23
type spanVerbControl 826 multilineText:-27 choice:86 reference:-34
type spanVerbControl 827 text:-52 multilineText:156 integer:-21 boolean:-59 reference:-21 multipleReference:83 list:-81 keyValues:91
type spanVerbControl 828 text:-140 multilineText:78 url:30 integer:-52 number:50 choice:143 reference:-30 multipleReference:-32 list:-73 keyValues:57
type spanVerbControl 829 text:126 choice:-50 reference:-28
type spanVerbControl 831 text:69
type spanVerbControl 833 text:109 integer:-27 boolean:-31 choice:-20 list:-22 keyValues:47
type spanVerbControl 837 number:80 boolean:92 choice:-20 reference:-32 list:-50
type spanVerbControl 846 text:25
type spanVerbControl 848 text:45
type spanVerbControl 851 text:126 choice:-50 reference:-28
type spanVerbControl 856 multilineText:43 keyValues:-23
type spanVerbControl 858 text:-57 multilineText:105 boolean:81 choice:51 reference:-36 list:-31
type spanVerbControl 899 boolean:-56 choice:74
type spanVerbControl 905 boolean:21
type spanVerbControl 919 text:-24 boolean:36
type spanVerbControl 928 boolean:25
type spanVerbControl 929 text:-31 boolean:70
type spanVerbControl 930 boolean:24
type spanVerbControl 932 boolean:-223 choice:257
type spanVerbControl 933 text:-23 boolean:-40 multipleChoice:120
type spanVerbControl 935 boolean:-241 choice:219 multipleChoice:118 reference:-36
type spanVerbControl 952 text:43
type spanVerbControl 953 text:-21 choice:-21 multipleChoice:123
type spanVerbControl 954 boolean:-198 choice:255 reference:-23
type spanVerbControl 967 boolean:26
type spanVerbControl 969 boolean:26
type spanVerbControl 973 text:-23 boolean:-40 multipleChoice:120
type spanVerbControl 976 boolean:-141 choice:165
type spanVerbControl 986 text:-44 boolean:20 choice:-21 multipleChoice:119
type typeColumn 3 text:-327 multilineText:429 email:-27 integer:-250 number:-65 boolean:-47 choice:-116 multipleChoice:110 reference:-151 multipleReference:49 list:98 keyValues:307 date:-25 file:-30
type typeColumn 5 multilineText:38 url:112 integer:-120 choice:-32 reference:-34 list:86 keyValues:-20
type typeColumn 6 text:-203 multilineText:-28 url:-33 integer:514 number:-99 choice:-53 multipleChoice:-20 multipleReference:-31 list:58 keyValues:-83 date:-26 file:-20
type typeColumn 7 text:-183 multilineText:73 url:-38 integer:-138 number:-31 boolean:-97 choice:81 reference:-65 multipleReference:-30 list:485 keyValues:-27 date:-20
type typeColumn 8 text:712 url:78 email:-39 integer:-26 number:-76 choice:-111 multipleChoice:-23 reference:-191 multipleReference:-56 list:-133 keyValues:-70 date:-36 file:-28
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:67 reference:1962
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
type typeColumnWord string text:2029
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1814 multilineText:50 list:165
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2001
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun multilineText:162 url:-28 integer:29 number:-46 boolean:293 choice:-125 multipleChoice:-32 reference:-348 multipleReference:142 list:69 keyValues:-21 date:-73 file:-62
type typeControl button reference:-29 file:79
type typeControl fieldNoun text:51 multilineText:193 url:34 email:31 integer:26 number:75 boolean:-225 choice:-268 multipleChoice:-57 reference:-225 multipleReference:-92 list:171 keyValues:-50 date:-35 file:-88
type typeControl menuNoun text:-289 multilineText:-337 url:-29 integer:-65 number:-52 boolean:-188 choice:694 multipleChoice:50 reference:1098 multipleReference:156 keyValues:-27 date:-32 file:-25
type typeControl optionNoun text:-52 multilineText:-120 url:-63 email:-22 number:47 boolean:129 choice:315 multipleChoice:74 reference:-53 multipleReference:-96 list:-78 keyValues:-49 date:-31 file:-22
type typeControl place text:-101 multilineText:63 integer:-28 boolean:-105 choice:-27 reference:99 multipleReference:30 list:126
type typeControl toggleNoun text:-93 multilineText:-31 integer:-21 number:-25 boolean:2131 choice:214 reference:-81 multipleReference:-46
type typeControlWord a text:-32 multipleReference:156 list:-56
type typeControlWord and text:-47 multilineText:237 url:-33 email:-24 integer:106 number:-51 choice:-114 multipleChoice:-22 reference:-24 multipleReference:-38 keyValues:-22 date:-23 file:66
type typeControlWord appears choice:-76 multipleChoice:86 reference:66
type typeControlWord area multilineText:121 file:-48
type typeControlWord as text:28 choice:116 reference:-113
type typeControlWord at text:-26 multilineText:-33 url:57 choice:-71 reference:106
type typeControlWord be text:-89 choice:110
type typeControlWord box multilineText:37 url:-28 integer:-30 number:-34 boolean:281 choice:-175 multipleChoice:-32 reference:-118 multipleReference:95 list:69 date:-74 file:-21
type typeControlWord boxes text:-20 integer:59
type typeControlWord button boolean:-80 choice:91 reference:-35 file:81
type typeControlWord by list:35
type typeControlWord check boolean:212 choice:-21 reference:-121
type typeControlWord checkbox text:-30 boolean:323 choice:-37 reference:-175 multipleReference:-25
type typeControlWord choose text:-61 multilineText:-22 integer:-35 boolean:-77 choice:157 reference:106
type typeControlWord click text:60 integer:-20 list:46
type typeControlWord controls text:-26 boolean:-32 choice:99
type typeControlWord drop-down choice:41 reference:67 multipleReference:-52
type typeControlWord dropdown text:-105 multilineText:-59 integer:-21 boolean:-107 choice:103 reference:153 multipleReference:202 list:-44
type typeControlWord e.g multilineText:49
type typeControlWord enable text:-74 multilineText:-26 integer:-21 number:-27 boolean:244 choice:-20 reference:-27
type typeControlWord enter text:-88 multilineText:-109 url:150 email:178 number:114 boolean:-38 choice:-49 reference:-94 multipleReference:-27 list:41 keyValues:-26 date:-26
type typeControlWord field text:-189 multilineText:-88 url:66 email:49 integer:88 number:68 boolean:-137 choice:97 multipleChoice:-38 reference:-258 multipleReference:-42 list:182 file:-79
type typeControlWord fields text:85 multilineText:72 url:-29 integer:-56 boolean:-71 choice:70 multipleChoice:-20 reference:45 multipleReference:-48 keyValues:-24 date:-24
type typeControlWord for text:-20 multilineText:30 integer:49 number:-45 boolean:-26 choice:96 reference:-40
type typeControlWord give text:45
type typeControlWord has choice:22
type typeControlWord if text:22 boolean:27 reference:-25 multipleReference:-37 list:63
type typeControlWord in text:-70 multilineText:180 integer:-27 number:22 boolean:33 choice:-172 reference:109 list:-28
type typeControlWord input text:163 multilineText:-46 number:-20 boolean:-54 choice:-21 reference:-32 list:97
type typeControlWord is text:-37 integer:94
type typeControlWord list boolean:-33 choice:46 list:79
type typeControlWord menu text:-42 choice:110 reference:-104 multipleReference:71
type typeControlWord must list:24
type typeControlWord next reference:-68 multipleReference:121 list:-28
type typeControlWord of list:74
type typeControlWord on text:95 multilineText:-85 integer:68 number:-50 boolean:100 choice:54 multipleReference:-29 list:-60 keyValues:-38
type typeControlWord option text:-66 multilineText:-25 url:-26 boolean:283 choice:-47 reference:-29 multipleReference:-28
type typeControlWord or url:56 choice:39 reference:-47
type typeControlWord parameter text:22 multilineText:-24 boolean:-48 choice:136 reference:-20 list:-21
type typeControlWord parameters integer:50 choice:-21 reference:27
type typeControlWord provide boolean:25
type typeControlWord section text:-80 multilineText:85 boolean:-48 reference:-26 list:122
type typeControlWord select text:-145 multilineText:-284 url:-33 integer:-40 number:-49 boolean:-192 choice:134 multipleChoice:-39 reference:361 multipleReference:36 list:105 keyValues:-25 date:136 file:64
type typeControlWord selector text:-58 boolean:-34 choice:31 multipleChoice:84 reference:36
type typeControlWord set text:-34 integer:97 boolean:-21 choice:-54 reference:48
type typeControlWord setting text:-77 multilineText:-26 number:-23 boolean:-30 choice:272 multipleChoice:96 reference:-96 multipleReference:-40 list:-31
type typeControlWord settings boolean:-38 reference:76
type typeControlWord so boolean:132 reference:-111
type typeControlWord specify text:-68 multilineText:-47 url:-21 integer:-38 number:-21 boolean:-67 choice:264 reference:-119 multipleReference:-38 list:74 keyValues:117
type typeControlWord switch text:-26 boolean:-41 choice:136 reference:-43
type typeControlWord text text:125 multilineText:106 boolean:-89 reference:-62
type typeControlWord that multilineText:-29 choice:94
type typeControlWord the text:-102 url:-47 number:110 boolean:-83 choice:-23 multipleChoice:-21 reference:214 keyValues:-49 date:-24 file:26
type typeControlWord to text:-169 multilineText:-94 url:-56 integer:68 number:80 boolean:89 choice:303 multipleChoice:-24 reference:-108 multipleReference:86 list:-89 keyValues:-32 date:-28 file:-26
type typeControlWord toggle boolean:-92 choice:20 reference:140
type typeControlWord true boolean:49 choice:-22
type typeControlWord type text:29 multilineText:52 url:68 reference:-34 list:-53
type typeControlWord under boolean:-20 reference:-25 list:82 file:40
type typeControlWord using email:29
type typeControlWord values text:-28 number:118 boolean:-48 choice:-36 reference:37
type typeControlWord which text:125 multilineText:-23 integer:-20 boolean:-73 reference:-24 multipleReference:93 list:-26
type typeControlWord with text:-32 choice:-105 reference:192
type typeControlWord yes boolean:80 choice:-52
type typeControlWord you text:-63 url:-31 integer:-24 number:-49 boolean:-25 choice:-53 reference:54 multipleReference:-59 list:199 keyValues:77
type typeControlWord your text:-29 boolean:107 reference:37 date:-59
type typeDefault 0 text:178 multilineText:-189 url:-561 email:-750 integer:-583 number:-518 choice:316 multipleChoice:-604 reference:-237 multipleReference:-520 list:-647 keyValues:-413 date:-757 file:-718
type typeDefault 1 text:-29 multilineText:65 boolean:-20 multipleReference:56 list:-20
type typeDefault 2 text:-152 multilineText:20 url:-22 integer:-88 number:-29 boolean:2544 choice:27 multipleChoice:-21 reference:-75 multipleReference:-52 list:-68 keyValues:-41 file:-22
type typeDefault 3 text:-323 multilineText:-30 integer:1632 number:238 boolean:-67 choice:89 reference:-47 list:133
type typeDefault 4 text:563 multilineText:-293 url:57 email:-201 integer:-202 number:-180 boolean:-324 choice:551 multipleChoice:74 reference:-71 multipleReference:-78 list:62 keyValues:-122 date:55 file:-134
type typeDefault 5 text:1879 integer:96 number:-21 boolean:-20 choice:-34 list:135
type typeEmail 0 email:92 reference:-20
type typeExample 1 text:-22 integer:2533
type typeExample 17 text:277 url:-49 integer:2594 number:-22 boolean:-54 choice:-154 reference:-46 list:47 keyValues:-21
type typeExample 18 text:-24 boolean:2564
type typeExample 19 text:-48 url:2624
type typeExample 2 boolean:2503
type typeExample 20 email:2500
type typeExample 21 text:72 choice:-26
type typeExample 22 text:97 multilineText:-49 url:115 email:-102 integer:-126 number:-193 boolean:-339 choice:291 multipleChoice:-88 reference:383 multipleReference:-125 list:157 keyValues:-167 date:-85 file:-73
type typeExample 23 text:352 multilineText:358 url:110 email:-27 integer:-99 number:-59 boolean:-202 choice:-276 multipleChoice:-37 reference:-37 multipleReference:-59 list:-105 keyValues:109 date:-31 file:-32
type typeExample 24 text:3386 integer:134
type typeExample 3 text:-162 url:2668
type typeExample 4 email:2500
type typeExample 6 text:69 url:-32 integer:-24 boolean:-40 choice:145 reference:-39 keyValues:-22
type typeExample 7 text:-204 multilineText:103 url:-22 integer:-178 number:-21 boolean:-58 choice:-84 reference:-50 multipleReference:-32 list:594 keyValues:-21
type typeExample 8 text:3595 integer:-89
type typeFirst 0 text:135 boolean:-53 choice:-27
type typeFirst 1 text:-67 integer:47 boolean:-49 choice:226 reference:-52 list:-25
type typeFirst a text:50 multilineText:68 url:-50 integer:-103 number:336 boolean:56 choice:-186 multipleChoice:-30 reference:116 list:-113 keyValues:-58 date:-44 file:-45
type typeFirst accept text:-33 boolean:36 choice:43
type typeFirst access text:-25 boolean:53
type typeFirst action text:111 boolean:-59 reference:-23
type typeFirst add text:-76 multilineText:145 integer:-26 boolean:-72 choice:-58 multipleChoice:-24 list:36 keyValues:126
type typeFirst additional boolean:-29 choice:-43 multipleReference:-36 list:102 keyValues:48
type typeFirst address text:-25 email:51
type typeFirst adds multilineText:-54 integer:-49 number:-43 boolean:25 choice:-44 reference:-92 multipleReference:-36 list:-40 date:-100 file:470
type typeFirst adjust text:41 multilineText:-24 number:69 boolean:-36 choice:-31 reference:-58 multipleReference:72
type typeFirst adjusts text:-59 integer:180 boolean:-21 choice:-31 reference:-24
type typeFirst after integer:-143 choice:143 reference:-35 multipleReference:117 list:-54
type typeFirst all text:-44 boolean:-93 choice:70 multipleChoice:-26 reference:34 multipleReference:119
type typeFirst allow text:-158 multilineText:-38 boolean:234 choice:116 multipleReference:-34 list:-40
type typeFirst allows text:221 multilineText:-120 integer:-30 number:-27 boolean:-68 choice:74 reference:-40 list:-104 date:106 file:23
type typeFirst an text:-127 integer:65 number:38 boolean:156 multipleReference:-26 list:-46 keyValues:-23 date:29
type typeFirst any text:93 multilineText:37 boolean:-66 multipleReference:-32 list:-28 keyValues:59
type typeFirst api text:148 multilineText:-26 url:127 boolean:-49 choice:-53 reference:-50
type typeFirst appears boolean:-55 choice:-70 reference:163
type typeFirst apply text:32 multilineText:-23 integer:-20 boolean:118 multipleReference:-54 list:-70 keyValues:55
type typeFirst are text:108 multilineText:89 boolean:145 choice:-228 multipleReference:-49 list:44 keyValues:-38
type typeFirst as text:71 reference:-23
type typeFirst assign text:-63 multilineText:-21 integer:104 boolean:34 reference:23 multipleReference:146 list:-83 keyValues:-88
type typeFirst attach text:-48 multilineText:-79 boolean:65 reference:75 file:36
type typeFirst authentication text:142 choice:-80 reference:-26
type typeFirst automatically text:-61 boolean:145 choice:-23
type typeFirst aws text:-58 choice:118
type typeFirst azure text:100 boolean:-25 choice:-20 reference:-21
type typeFirst bearer text:50
type typeFirst bind text:40
type typeFirst by text:-179 integer:35 boolean:163 choice:-39 reference:-43 multipleReference:95 list:-22 file:29
type typeFirst can text:102 multilineText:-31 url:70 integer:-62 number:-22 choice:72 reference:-100 multipleReference:-41 list:-53 date:101
type typeFirst cap text:-20 integer:-106 number:100 boolean:53
type typeFirst certificate text:140 multilineText:-112 boolean:-32 choice:-27 reference:113
type typeFirst check text:24 multilineText:-44 choice:-37 reference:107
type typeFirst choice text:-128 boolean:-60 choice:-35 reference:263
type typeFirst choose text:106 multilineText:53 url:-30 email:-27 integer:-109 number:-29 boolean:-268 choice:376 multipleChoice:86 reference:-121 multipleReference:82 list:-42 keyValues:-25 date:-40 file:-23
type typeFirst click text:-122 boolean:-39 reference:306 multipleReference:-60 list:-27
type typeFirst color text:67 reference:-20
type typeFirst comma-separated text:-50 choice:-39 multipleReference:-44 list:213
type typeFirst configure text:188 multilineText:-95 integer:-35 boolean:-51 multipleChoice:-20 reference:-27 multipleReference:-27 list:121 keyValues:-21
type typeFirst control multilineText:-21 integer:-56 number:154 boolean:79 choice:22 reference:-58 list:-26 keyValues:-33
type typeFirst controls text:164 multilineText:288 integer:-72 number:-48 boolean:-205 choice:-99 multipleChoice:-26 reference:-45 multipleReference:224 list:-76 keyValues:-67
type typeFirst create text:-21 multilineText:64 integer:79 boolean:-90 choice:74 reference:-59 list:-38
type typeFirst css text:-22 multilineText:1557
type typeFirst currently text:-74 choice:144 reference:-36
type typeFirst custom text:-45 multilineText:68 boolean:51 choice:-96 reference:-43 multipleReference:-28 list:58 keyValues:87
type typeFirst customize text:24 multilineText:126 boolean:-23 choice:-51 reference:-30
type typeFirst decides boolean:-49 choice:94
type typeFirst default multilineText:-44 url:-26 integer:61 number:-39 boolean:-88 choice:49 reference:-39 multipleReference:198 list:-37 keyValues:-24
type typeFirst defaults text:63 url:62 boolean:-21 choice:-90 reference:-27 date:63
type typeFirst define text:69 integer:-92 number:-41 boolean:-84 multipleChoice:-26 reference:94 multipleReference:-35 list:157
type typeFirst defines text:240 multilineText:76 url:69 integer:-77 number:-67 boolean:-155 choice:81 reference:93 multipleReference:-67 list:-109 keyValues:-37 date:-30
type typeFirst describe text:46
type typeFirst determine text:121 multilineText:-54 boolean:-27
type typeFirst determines integer:-31 choice:65
type typeFirst disabled text:-49 boolean:47 choice:169 multipleReference:-37 list:-53
type typeFirst display text:78
type typeFirst displays number:-41 boolean:138 choice:-22 list:-20
type typeFirst domain text:-65 choice:97
type typeFirst dropdown choice:-39 reference:62
type typeFirst each text:24 email:-27 list:56
type typeFirst either text:52 number:57 boolean:-23 choice:-25
type typeFirst email text:-78 url:-33 email:145 boolean:-54 choice:-23 list:130
type typeFirst enable boolean:-69 multipleChoice:126 list:-22
type typeFirst enabled text:-34 boolean:92 multipleChoice:33 multipleReference:-23
type typeFirst enables boolean:166 choice:-96
type typeFirst endpoint text:39 url:-24
type typeFirst enter text:204 multilineText:-90 url:105 email:97 integer:53 number:-20 boolean:215 multipleChoice:-39 reference:-160 multipleReference:-88 list:-225 keyValues:-176 date:22 file:-25
type typeFirst environment text:53 choice:-27 list:113 keyValues:-85
type typeFirst example text:26 url:84 boolean:-20 choice:-27
type typeFirst extra text:100 multilineText:-24 boolean:-66 choice:-87 reference:-27 multipleReference:168 list:-64 keyValues:75
type typeFirst field text:21 multilineText:86 url:-22 boolean:-31 choice:-31 reference:-65 multipleReference:-31 list:-67 keyValues:179
type typeFirst fields text:-45 choice:-102 multipleChoice:145 list:40
type typeFirst file boolean:-35 list:67
type typeFirst fill boolean:-29 reference:-21 list:134
type typeFirst filter text:-233 multilineText:263 boolean:-27 choice:-32 reference:-34 list:-29 keyValues:51 date:122
type typeFirst for text:-111 multilineText:-20 integer:81 number:-31 boolean:221 choice:75 multipleReference:-32 list:-43 keyValues:-46
type typeFirst form text:-45 choice:130 reference:-23
type typeFirst get text:35
type typeFirst give text:-53 boolean:-30 reference:102
type typeFirst hello text:-57 multilineText:155 choice:-34
type typeFirst here text:-152 multilineText:191 choice:-36 multipleChoice:127 multipleReference:-39 list:-26
type typeFirst host text:25
type typeFirst hour integer:44 boolean:-23 choice:31
type typeFirst how multilineText:-40 url:-20 number:-66 boolean:-85 choice:324 reference:-50 multipleReference:-20 list:-33
type typeFirst html multilineText:1476 boolean:-126 list:221 keyValues:-33
type typeFirst http text:-197 integer:139 reference:-22 list:105
type typeFirst human-readable text:23
type typeFirst if text:-114 multilineText:-106 integer:-27 boolean:260 choice:-220 multipleChoice:-40 reference:324 multipleReference:-31 list:-109 date:26 file:-25
type typeFirst import boolean:104 choice:-29 file:-23
type typeFirst in text:-43 multilineText:-22 integer:-142 boolean:-56 choice:-20 reference:316
type typeFirst include text:-48 boolean:106
type typeFirst input text:-31 multilineText:-27 list:110
type typeFirst internal text:21
type typeFirst ip text:26
type typeFirst is text:-74 url:72 integer:167 number:60 boolean:28 choice:46 multipleChoice:-30 reference:-186 multipleReference:-92 list:64 keyValues:-45
type typeFirst it text:-53 multilineText:-78 integer:109 boolean:-65 reference:53 keyValues:86
type typeFirst javascript text:-87 multilineText:1704 boolean:-34 list:-27
type typeFirst json text:66 multilineText:1576 boolean:-34 reference:-33 keyValues:-36
type typeFirst keep text:238 email:-108 boolean:-88 choice:-24 reference:-47 list:89
type typeFirst ldap text:48 list:53
type typeFirst leave text:-28 url:143 integer:-39 number:37 boolean:-29 choice:-41 reference:31 multipleReference:-46 list:-39 keyValues:34
type typeFirst lets text:-20 boolean:69
type typeFirst limit text:71 boolean:-23 list:-24
type typeFirst limits text:-27 choice:-57 reference:107
type typeFirst list integer:-23 reference:-25 multipleReference:52 list:65
type typeFirst local text:-66 reference:137
type typeFirst location text:110
type typeFirst log text:-64 integer:-34 boolean:131
type typeFirst max text:43 integer:-23
type typeFirst maximum integer:98 number:-51
type typeFirst message text:-44 multilineText:51 boolean:63 reference:-32
type typeFirst minimum text:-33 integer:54 number:78 boolean:-23
type typeFirst model text:-152 boolean:-45 choice:131 list:106
type typeFirst multiple text:-28 boolean:-40 choice:-49 multipleChoice:123 multipleReference:-48 list:84
type typeFirst must text:42
type typeFirst mysql text:85 choice:-24
type typeFirst name text:102 reference:-42
type typeFirst no text:180 choice:-34 list:-54 keyValues:-21
type typeFirst none text:-23 choice:44
type typeFirst off text:-40 multilineText:-24 boolean:117
type typeFirst on text:-78 boolean:135
type typeFirst one text:-81 url:-114 integer:-24 reference:-21 multipleReference:-41 list:317 file:37
type typeFirst only text:51 multilineText:-24 boolean:-114 choice:214 reference:-47 multipleReference:-48 list:60 keyValues:-35
type typeFirst option text:-61 boolean:111
type typeFirst optional text:64 multilineText:-115 url:38 email:-22 integer:146 number:-76 boolean:80 multipleChoice:-44 reference:-192 multipleReference:-75 list:178 keyValues:41 file:-28
type typeFirst optionally text:-136 multilineText:-32 boolean:-73 choice:-23 reference:246 multipleReference:103 list:-80 keyValues:59
type typeFirst override text:-45 boolean:-64 choice:-79 reference:-21 list:-28 keyValues:289
type typeFirst page text:-55 integer:84
type typeFirst parameter text:139 multilineText:70 choice:-48 list:-37 keyValues:-46
type typeFirst paste text:-50 multilineText:114 choice:-22
type typeFirst path text:95 boolean:-25
type typeFirst percentage number:-27 choice:51
type typeFirst port integer:20
type typeFirst post text:-193 multilineText:154 choice:104 reference:-20
type typeFirst primary text:34
type typeFirst provide text:-215 multilineText:106 boolean:-34 choice:-22 reference:-25 keyValues:268
type typeFirst provides text:25 boolean:-50 reference:-39 multipleReference:-22 list:153
type typeFirst public text:54
type typeFirst query text:182 multilineText:-93 choice:-74 reference:-34 keyValues:96
type typeFirst refers text:-51 choice:125
type typeFirst refresh text:-77 integer:53 boolean:67
type typeFirst relative text:51 multilineText:-40
type typeFirst replace text:105 multilineText:-84 boolean:-132 file:173
type typeFirst repository text:73 multilineText:-66
type typeFirst request text:-58 multilineText:-114 integer:30 boolean:-52 choice:92 keyValues:143
type typeFirst require text:-100 boolean:211 choice:-36
type typeFirst required email:64 boolean:-63 reference:23 file:34
type typeFirst reserved text:69 boolean:-23
type typeFirst search text:303 multilineText:-150 boolean:-32 choice:-47
type typeFirst see boolean:66
type typeFirst select text:-59 multilineText:50 url:-29 email:-25 integer:-66 number:-51 choice:-73 multipleChoice:39 reference:126 multipleReference:-50 list:105 keyValues:-38 date:25 file:-35
type typeFirst selected text:-28 multilineText:-28 boolean:131 choice:-77 multipleReference:48
type typeFirst selects text:-253 multilineText:-29 number:-22 boolean:-214 choice:300 reference:365 multipleReference:-47 list:-23
type typeFirst set text:-196 multilineText:-85 url:-37 email:-25 integer:75 number:29 boolean:192 multipleChoice:111 reference:-174 multipleReference:-46 list:119
type typeFirst sets text:503 multilineText:-149 url:-27 integer:-71 number:204 boolean:-262 choice:237 reference:-135 multipleReference:-81 list:-76 keyValues:-36 date:-73 file:-28
type typeFirst show text:-33 boolean:204 choice:-130
type typeFirst shows text:-124 boolean:148
type typeFirst sign boolean:67
type typeFirst skip boolean:23 choice:-33 multipleReference:83 list:-33
type typeFirst sort text:-23 integer:-23 choice:-41 list:171
type typeFirst source text:26 integer:27
type typeFirst specific text:86
type typeFirst specifies text:348 multilineText:-184 url:-36 integer:102 number:303 boolean:-134 choice:-110 reference:-115 multipleReference:-75 keyValues:-47 date:-22 file:-29
type typeFirst specify text:-115 multilineText:-201 url:-61 email:-75 number:-71 boolean:74 choice:156 multipleChoice:-45 reference:34 multipleReference:87 list:127 keyValues:20 date:24
type typeFirst sql multilineText:1466 keyValues:60
type typeFirst ssl text:-30 choice:45
type typeFirst support text:196 choice:-45 list:-23 keyValues:-45
type typeFirst tabs text:-47 reference:-20 multipleReference:98
type typeFirst tag boolean:-35 multipleReference:-25 list:179 keyValues:-64
type typeFirst target number:146 boolean:-25 reference:-35
type typeFirst test text:-52 integer:-23 boolean:39 choice:52 multipleChoice:127 multipleReference:-32 list:-45
type typeFirst text text:83 multilineText:-37 choice:62 reference:-39
type typeFirst the text:95 multilineText:-168 url:207 email:104 integer:-60 number:-166 boolean:-473 choice:-28 multipleChoice:-150 reference:-172 list:167 keyValues:37 date:-35 file:68
type typeFirst these text:70 multilineText:-24
type typeFirst this text:-80 multilineText:150 url:-44 email:-27 integer:113 boolean:282 choice:-72 multipleChoice:88 reference:-276 multipleReference:-93 list:-59 keyValues:-78 file:-30
type typeFirst timeout text:-89 integer:111
type typeFirst title text:20
type typeFirst tls text:-47 multilineText:74
type typeFirst to text:212 number:-25 boolean:-69 reference:-29
type typeFirst toggle text:-24 boolean:-65 choice:149
type typeFirst toggles text:-42 boolean:116 choice:-42
type typeFirst total text:-42 integer:44 number:61
type typeFirst true text:-61 boolean:161 choice:-31 reference:-21
type typeFirst turn boolean:24
type typeFirst turns text:-25 boolean:139 multipleReference:-22 list:-20
type typeFirst type text:76 multilineText:62 url:-42 integer:35 reference:-84
type typeFirst types text:-43 multilineText:-28 boolean:-29 choice:-34 multipleChoice:125 multipleReference:106 list:-52
type typeFirst unique text:168 url:-125
type typeFirst url text:135 url:-58 choice:-39 list:40
type typeFirst use text:283 multilineText:-131 url:-25 integer:-168 boolean:129 choice:66 reference:-94 list:-23 date:20
type typeFirst used text:-126 multilineText:83 email:65 integer:153 boolean:-56 reference:-64
type typeFirst user text:-141 choice:90 list:98
type typeFirst value integer:176 number:-61 reference:-45
type typeFirst version text:-71 choice:-21 reference:142
type typeFirst what multilineText:-61 integer:-29 number:54 boolean:-35 choice:-31 reference:112 list:62
type typeFirst when text:-88 multilineText:-70 url:-27 integer:-225 number:-85 boolean:153 choice:143 reference:-109 multipleReference:167 list:55 keyValues:-38 date:160 file:-20
type typeFirst where text:77 url:31 reference:-28
type typeFirst whether text:-43 number:322 boolean:2364 choice:390
type typeFirst which text:-167 integer:-24 boolean:-38 choice:-109 multipleChoice:140 reference:110 multipleReference:182 list:-53
type typeFirst who text:59 multilineText:-41 integer:-42 number:-22 boolean:-104 choice:102 reference:143 multipleReference:-22 list:-25
type typeFirst with choice:-51 multipleReference:104
type typeFirst write text:34 multilineText:150 multipleReference:-29 list:-80 keyValues:-21
type typeFirst yaml multilineText:1500
type typeFirst you text:-124 multilineText:45 integer:102 number:-25 boolean:-88 choice:-96 multipleChoice:77 reference:267 list:-75 keyValues:-25
type typeFirst your text:192 multilineText:65 url:-67 integer:61 number:-59 boolean:-94 choice:-121 multipleChoice:74 reference:52 multipleReference:-43 list:-53 keyValues:20
type typeFirstClass accept text:-34 boolean:43 choice:43
type typeFirstClass aimless text:-173 multilineText:-99 url:-148 email:-61 integer:-90 number:-127 boolean:-160 choice:-243 multipleChoice:147 reference:69 multipleReference:-288 list:-92 keyValues:-119 date:-142 file:-103
type typeFirstClass article multilineText:-118 url:128 email:70 integer:-96 number:195 boolean:-268 choice:-238 multipleChoice:-187 reference:-22 multipleReference:-51 list:-22 keyValues:-46 date:-54
type typeFirstClass be text:32 multilineText:87 url:63 email:-22 integer:152 number:48 boolean:178 choice:-195 multipleChoice:-39 reference:-206 multipleReference:-141 list:103 keyValues:-81 file:-23
type typeFirstClass beforePlace text:211 multilineText:-191 url:185 email:98 number:-198 boolean:-435 multipleChoice:-155 reference:-287 multipleReference:-49 list:152 keyValues:26 date:-50 file:58
type typeFirstClass blank text:-62 choice:91
type typeFirstClass button text:-48 multilineText:-29 integer:-24 number:-20 boolean:53 reference:203 multipleReference:-61 list:-77 keyValues:56
type typeFirstClass check text:-97 multilineText:-40 url:60 integer:-33 boolean:194 multipleChoice:130 reference:-53 multipleReference:-48 list:-57
type typeFirstClass checkingHeading text:-68 multilineText:-25 integer:-46 choice:29 multipleChoice:136 reference:-36 multipleReference:28
type typeFirstClass click text:-122 boolean:-39 reference:306 multipleReference:-60 list:-27
type typeFirstClass condition text:-73 multilineText:-189 email:-36 integer:-269 number:248 boolean:-388 choice:274 multipleChoice:-60 reference:174 multipleReference:107 list:-66 keyValues:-40 date:178 file:-49
type typeFirstClass configure text:243 multilineText:-25 url:24 email:-48 integer:-30 number:-66 boolean:-226 choice:-112 multipleChoice:20 reference:-51 multipleReference:-67 list:168 keyValues:-92 date:-74 file:-58
type typeFirstClass contrast text:176 url:-33 email:-21 integer:82 number:246 boolean:-193 choice:-56 multipleChoice:-42 reference:-20 multipleReference:147 list:-150 keyValues:-103 date:-24 file:-25
type typeFirstClass defaultHeader text:69 multilineText:-52 url:35 integer:47 number:-45 boolean:-110 choice:-43 reference:-64 multipleReference:178 list:-31 keyValues:-29 date:50
type typeFirstClass descriptionHeader multilineText:-78 integer:129 number:-26 boolean:-135 choice:-88 reference:168 multipleReference:-24 list:39 keyValues:-24 date:51
type typeFirstClass determiner text:-125 multilineText:47 url:-125 email:-22 integer:-71 number:55 boolean:-212 choice:-123 multipleChoice:-91 reference:-405 multipleReference:-186 list:-162 date:-80 file:-63
type typeFirstClass display text:-220 multilineText:-29 integer:132 number:-58 boolean:407 choice:-183 reference:-32 multipleReference:99 list:-39 keyValues:-26
type typeFirstClass durationNoun text:23 integer:118 number:-23 boolean:-22 choice:-35
type typeFirstClass edition text:-56 boolean:-22 choice:-25 reference:139
type typeFirstClass emailNoun text:-78 url:-33 email:145 boolean:-54 choice:-23 list:130
type typeFirstClass enter text:-47 multilineText:40 url:-67 email:-56 integer:-37 number:-288 boolean:-126 choice:28 multipleChoice:37 reference:-299 multipleReference:-27 list:91 keyValues:-52 date:-56 file:-108
type typeFirstClass exampleHeader text:26 url:84 boolean:-20 choice:-27
type typeFirstClass fieldNoun text:126 multilineText:-115 url:-25 integer:-22 number:-25 boolean:-51 choice:-140 multipleChoice:133 reference:-79 multipleReference:-47 list:77 keyValues:156
type typeFirstClass fileNoun text:44 integer:-22 boolean:-132 reference:-24 multipleReference:-35 list:177 keyValues:87 file:-49
type typeFirstClass fillingVerb text:-40 url:-83 email:-44 integer:-159 number:-208 boolean:-112 choice:43 reference:-307 multipleReference:-52 keyValues:85 file:-160
type typeFirstClass followUp text:-53 boolean:54 choice:105 reference:-22
type typeFirstClass formNoun text:-100 integer:80 choice:120 reference:-32
type typeFirstClass genericHeading text:-97 multilineText:112 url:-30 number:-45 boolean:-314 choice:81 multipleChoice:203 multipleReference:-82 list:118 keyValues:82 date:33
type typeFirstClass groupNoun boolean:-49 choice:69 reference:-45 date:56
type typeFirstClass headingVerb text:-36 multilineText:-99 url:-136 email:-64 integer:-165 number:-108 boolean:225 choice:-170 multipleChoice:222 multipleReference:-96 list:121 keyValues:20 date:-51 file:-92
type typeFirstClass hostNoun url:78 boolean:-29 choice:70 reference:-31 list:-36
type typeFirstClass inputNoun text:-42 multilineText:23 url:-45 integer:101 number:185 boolean:-110 choice:-35 multipleChoice:106 reference:-206 multipleReference:-92 keyValues:77 date:52 file:-21
type typeFirstClass kindNoun text:140 multilineText:58 url:-45 integer:26 boolean:-25 reference:-99
type typeFirstClass labelConnector text:-111 multilineText:-20 integer:81 number:-31 boolean:221 choice:75 multipleReference:-32 list:-43 keyValues:-46
type typeFirstClass labelFiller multilineText:-67 url:46 email:49 integer:-33 number:82 boolean:-201 choice:-274 multipleChoice:-134 multipleReference:-139 list:-134 keyValues:-82 date:-79
type typeFirstClass labelHeader text:58 multilineText:52 url:-38 integer:-102 number:105 boolean:81 choice:-87 multipleChoice:108 reference:-153 multipleReference:-85 keyValues:61
type typeFirstClass leave text:190 url:140 email:-112 integer:-43 number:30 boolean:-76 choice:-69 multipleChoice:-28 multipleReference:-57 list:45
type typeFirstClass limitsHeader text:-27 choice:-57 reference:107
type typeFirstClass lookalike text:-42 integer:79
type typeFirstClass make text:61 multilineText:58 url:-28 email:-49 integer:-66 number:-131 boolean:63 choice:-77 multipleChoice:112 reference:-85 multipleReference:-227 list:184 date:-77 file:-68
type typeFirstClass manipulate text:-128 boolean:199
type typeFirstClass menuNoun text:-100 multilineText:38 url:-31 email:-26 integer:-93 number:-54 boolean:-50 choice:-196 multipleChoice:33 reference:273 list:140 keyValues:-43 date:22 file:-38
type typeFirstClass multilineNoun text:98 multilineText:236 url:-38 integer:-68 number:-41 boolean:-205 choice:-138 multipleChoice:-22 reference:86 multipleReference:-45 list:108 keyValues:43 date:-20 file:-34
type typeFirstClass navigate text:-171 multilineText:86 integer:-25 boolean:242 choice:-20 reference:-25 multipleReference:-22 list:-29 file:-20
type typeFirstClass negation text:160 boolean:-20 list:-56 keyValues:-22
type typeFirstClass numberNoun text:-95 multilineText:-22 integer:249 boolean:-95 choice:-26 reference:-43 multipleReference:-33 list:110 keyValues:-22
type typeFirstClass numberWord text:-100 url:-114 integer:-24 reference:-22 multipleReference:-42 list:315 file:37
type typeFirstClass obligation text:245 multilineText:-27 email:62 integer:-29 boolean:-132 choice:-33 multipleReference:-26 list:-43 file:30
type typeFirstClass off text:46 multilineText:-55 integer:-29 number:-27 boolean:262 choice:97 reference:-48 multipleReference:-57 list:-116 keyValues:-31
type typeFirstClass on text:-214 multilineText:-55 integer:-25 boolean:448 choice:-100 multipleChoice:149 reference:-57 list:-52 keyValues:-25
type typeFirstClass opener text:-147 multilineText:104 url:66 integer:145 number:-193 boolean:-68 choice:-186 multipleChoice:117 reference:72 multipleReference:-43 list:-110 keyValues:22 date:38
type typeFirstClass openingVerb text:-152 multilineText:183 url:-21 integer:43 boolean:67 choice:-99 multipleChoice:-47 multipleReference:-31 list:-26 keyValues:122 file:-27
type typeFirstClass optionNoun text:-41 multilineText:54 integer:134 number:222 boolean:-35 multipleChoice:-24 reference:-81 multipleReference:-43 list:-71 keyValues:-71
type typeFirstClass optionalHeader text:64 multilineText:-115 url:38 email:-22 integer:146 number:-76 boolean:80 multipleChoice:-44 reference:-192 multipleReference:-75 list:178 keyValues:41 file:-28
type typeFirstClass optionsHeader text:-120 multilineText:-33 url:-40 integer:-27 number:302 boolean:-114 choice:57 reference:-22 multipleReference:-26 list:55
type typeFirstClass otherHeader text:206 multilineText:-59 url:73 integer:-184 number:-44 boolean:-221 choice:125 multipleChoice:-22 multipleReference:-78 list:372 keyValues:-116
type typeFirstClass pairNoun text:-62 multilineText:-53 boolean:-52 choice:54 reference:107 multipleReference:-50 list:120
type typeFirstClass paste text:-50 multilineText:114 choice:-22
type typeFirstClass place text:-190 multilineText:-38 integer:65 number:-27 boolean:-84 choice:105 reference:144 multipleReference:89 list:-21
type typeFirstClass plainNoun text:320 multilineText:-88 url:-49 email:39 integer:-81 number:-39 boolean:-120 choice:81 reference:-27 multipleReference:-53 list:57 keyValues:-24
type typeFirstClass pointer text:33 multilineText:115 url:-48 email:-30 integer:84 boolean:229 choice:-114 multipleChoice:82 reference:-309 multipleReference:-37 list:-23 keyValues:-86 file:-33
type typeFirstClass possessive text:192 multilineText:65 url:-67 integer:61 number:-59 boolean:-94 choice:-121 multipleChoice:74 reference:52 multipleReference:-43 list:-53 keyValues:20
type typeFirstClass possibility text:-35 multilineText:-62 url:65 integer:-77 number:-36 boolean:-83 choice:47 reference:148 multipleReference:62 list:-131 keyValues:41 date:96
type typeFirstClass preposition text:-191 multilineText:-36 url:-55 email:-23 integer:-102 number:-96 boolean:292 choice:182 multipleChoice:-49 reference:165 multipleReference:174 list:-162 keyValues:-76 date:-35
type typeFirstClass pronoun text:-297 multilineText:191 url:-184 email:-46 integer:276 number:-59 boolean:114 choice:-214 multipleChoice:139 multipleReference:-157 list:138 keyValues:-23
type typeFirstClass remark text:26 url:84 boolean:-20 choice:-27
type typeFirstClass requiredHeader email:64 boolean:-63 reference:23 file:34
type typeFirstClass secretNoun text:109 integer:-71 list:53
type typeFirstClass select text:-263 multilineText:64 url:-64 email:-53 integer:-189 number:-106 boolean:-528 choice:367 multipleChoice:97 reference:383 multipleReference:24 list:29 keyValues:-84 date:-31 file:-69
type typeFirstClass slugEnd text:109 multilineText:38 url:-118 email:-32 number:-145 boolean:205 choice:-185 multipleChoice:31 reference:132 multipleReference:72 list:-150 keyValues:-51 date:-48
type typeFirstClass slugVerb text:-49 url:-57 email:-35 integer:74 boolean:65 choice:-59 multipleChoice:53 reference:-307 multipleReference:-97 list:204 keyValues:186 date:-20 file:-64
type typeFirstClass softener text:94 multilineText:-195 url:115 email:31 integer:47 number:-120 boolean:-82 choice:-57 multipleChoice:-67 reference:-34 multipleReference:-28 list:25 keyValues:67 date:66
type typeFirstClass structural text:58 multilineText:-129 url:-31 integer:-47 number:-25 boolean:-185 choice:248 multipleChoice:-22 reference:33 list:104 date:-21 file:-22
type typeFirstClass submitVerb text:-65 multilineText:183 integer:31 boolean:-50 multipleChoice:-37 reference:-89 multipleReference:-77 list:-78 keyValues:191
type typeFirstClass switchEffect multilineText:-267 url:-93 email:-177 integer:-328 number:83 boolean:827 choice:-26 reference:-447 multipleReference:229 list:-299 keyValues:-63 date:54 file:123
type typeFirstClass switchOn text:-157 multilineText:-67 integer:-40 boolean:195 choice:66 multipleChoice:106 reference:75 multipleReference:-42 list:-56
type typeFirstClass titleNoun text:77 boolean:-49 choice:-112 multipleChoice:137 reference:-58 multipleReference:-20 list:26 keyValues:-20 date:54
type typeFirstClass toggleNoun text:-80 integer:-29 boolean:161 choice:93 reference:-48 multipleReference:-31 list:-26
type typeFirstClass trialVerb text:118 multilineText:-71 url:-20 integer:-38 multipleChoice:122 reference:28 multipleReference:-41 list:-57 keyValues:69 file:-48
type typeFirstClass typeHeader text:51 multilineText:40 url:-50 integer:-22 number:143 boolean:71 reference:-145 multipleReference:-20 list:-32 keyValues:-37
type typeFirstClass unit text:-32 integer:42 number:-30 boolean:-25 choice:82
type typeFirstClass upload text:-160 multilineText:-90 boolean:193 choice:-57 reference:52 multipleReference:112 list:-22 keyValues:77 file:-62
type typeFirstClass urlNoun text:29 url:-84 email:47 boolean:-84 choice:-51 reference:211 list:28
type typeFirstClass use text:272 multilineText:-83 url:-29 integer:-192 boolean:236 choice:55 reference:-130 multipleReference:-71 list:-93 keyValues:47
type typeFirstClass valueWord text:-64 multilineText:-43 url:-46 email:-32 integer:-37 number:-112 boolean:389 choice:87 multipleChoice:-34 reference:-163 multipleReference:128 list:-194 keyValues:60 date:-39 file:-41
type typeFirstClass vendor text:47 multilineText:-44 integer:-34 number:-27 boolean:-123 choice:338 reference:-121 multipleReference:79 list:-48 keyValues:-22
type typeFirstClass weakLabelHeader text:263 multilineText:-116 boolean:-31 choice:-44 reference:-66 multipleReference:111 list:-30 keyValues:-38
type typeHead % text:-166 integer:-51 number:2328 boolean:-30 reference:-22
type typeHead 1 text:38 multilineText:-21 integer:-32 choice:-31 list:154 file:-35
type typeHead 2 text:74 choice:-26
type typeHead access text:-71 boolean:259 choice:-63
type typeHead accesskey text:47
type typeHead account text:-93 multilineText:96 email:128 boolean:-54 choice:-107 reference:121
type typeHead action text:-87 boolean:-98 choice:274 reference:76 multipleReference:-44 list:-21
type typeHead actions text:-48 choice:227 multipleChoice:-23 reference:-49 multipleReference:49 list:-73
type typeHead active text:-40 boolean:130 choice:-31
type typeHead address text:206 multilineText:-37 url:-43 email:171 integer:-34 number:-25 choice:-58 reference:-54 list:-49
type typeHead addresses text:-67 multilineText:-28 email:33 integer:-22 boolean:-20 choice:-26 multipleReference:-21 list:209
type typeHead after text:-66 choice:-143 reference:-45 date:310
type typeHead agent text:-78 multilineText:95 boolean:-50 choice:-34 reference:147
type typeHead alert text:-46 number:152 boolean:-35
type typeHead algorithm text:-41 multilineText:-43 url:-24 integer:-27 number:-21 boolean:-36 choice:314 reference:-24 keyValues:-23
type typeHead all text:91 multilineText:-27
type typeHead amount text:-218 multilineText:-21 integer:-219 number:671 choice:-38 reference:-88
type typeHead analysis text:-46 boolean:-26 choice:186 multipleReference:-30
type typeHead app text:-58 reference:109
type typeHead application text:-80 multilineText:-33 integer:-26 boolean:-60 choice:-244 reference:225 multipleReference:309 list:-30
type typeHead applications text:-74 multilineText:-25 integer:-32 boolean:-51 reference:-32 multipleReference:338 list:-53
type typeHead approval boolean:42
type typeHead args boolean:-57 list:134
type typeHead arguments text:69 boolean:-35 choice:-36 multipleReference:-23 list:-38 keyValues:108
type typeHead arn text:266 multilineText:-73 number:-24 boolean:-54 choice:-21 reference:-33
type typeHead assignee text:110 boolean:-46
type typeHead attachment choice:49
type typeHead attribute text:167 multilineText:-42 choice:50 reference:-51 keyValues:-21
type typeHead attributes text:-99 integer:-20 boolean:-41 multipleChoice:128 multipleReference:-33 list:54 keyValues:74
type typeHead audience number:126 boolean:-125 choice:-30 list:80
type typeHead authentication text:-77 choice:183 list:-24
type typeHead authority text:-45 multilineText:144 boolean:-36 reference:-26
type typeHead automatically text:-35 boolean:83
type typeHead backup text:-79 boolean:160 reference:-28
type typeHead banner text:-21 url:57
type typeHead base text:-20 boolean:161 reference:-65
type typeHead bcc text:59 multilineText:-21 boolean:-41 list:85
type typeHead body text:-114 multilineText:175 integer:-34 boolean:-54 reference:-89 list:-31 keyValues:246
type typeHead branch text:73
type typeHead bucket choice:-31 reference:125
type typeHead by text:95 multilineText:-24 url:-51 integer:-25 number:-22 boolean:-68 choice:-26 multipleChoice:-25 reference:46 multipleReference:-44 list:190 date:-22
type typeHead bytes text:-39 integer:303 boolean:-79 choice:-43 multipleReference:-29 list:-29
type typeHead cache text:-77 boolean:-76 choice:49 reference:154
type typeHead calculation text:56 number:-21 choice:64 reference:-30
type typeHead calendar text:-107 choice:25 reference:137
type typeHead campaign text:-92 boolean:-56 choice:-21 reference:252
type typeHead categories text:-32 boolean:-245 choice:269 multipleReference:32 list:44
type typeHead category text:-95 multilineText:-33 boolean:-42 choice:256 reference:35 keyValues:-25
type typeHead cc text:-42 boolean:-31 choice:-32 reference:-52 list:209
type typeHead cert text:51 multilineText:-175 integer:-23 choice:-66 reference:117 multipleReference:-21 list:-21 file:187
type typeHead certificate text:-117 multilineText:1443 integer:-22 number:-23 boolean:-25 choice:377 reference:-127 file:85
type typeHead certificates text:-32 multilineText:-39 choice:119
type typeHead change text:-32 number:100 reference:-23
type typeHead changes boolean:103
type typeHead channel text:123 integer:-30 boolean:-28
type typeHead channels boolean:20 choice:-20 list:51
type typeHead characters integer:46 number:-28
type typeHead check text:-60 multilineText:119 boolean:39 reference:-26
type typeHead cidr text:68 list:-27
type typeHead city text:35
type typeHead class text:178 choice:-138 reference:-20
type typeHead client multilineText:-20 integer:-21 number:-21 boolean:-114 choice:-54 reference:316
type typeHead cloud text:-76 boolean:40 reference:109
type typeHead cluster text:44 choice:-61 reference:73
type typeHead code text:247 url:-38 integer:88 number:-21 boolean:-75 choice:-228 reference:211 multipleReference:-26 list:-33 keyValues:-35
type typeHead collection text:77 multilineText:-53 url:-20 integer:-32 number:-37 boolean:-148 choice:-167 reference:496 multipleReference:-37 list:-21
type typeHead color text:344 multilineText:-39 integer:-39 number:-35 boolean:-76 choice:-64 multipleReference:-21
type typeHead column text:-24 boolean:68 reference:-24 multipleReference:-29 list:78
type typeHead columns text:-58 boolean:-76 choice:130 multipleReference:99 file:-26
type typeHead command text:39 choice:-38 reference:-47 list:126
type typeHead company boolean:110 choice:-58
type typeHead compression boolean:36
type typeHead condition text:303 multilineText:-59 url:-24 integer:-102 number:-40 boolean:-82 multipleChoice:118 reference:-60 multipleReference:-24
type typeHead conditions text:60 multilineText:103 integer:-25 boolean:-35 choice:-32 multipleReference:-49 list:72 keyValues:-44
type typeHead config text:-32 multilineText:163 boolean:-116
type typeHead configuration text:-134 multilineText:246 boolean:57 reference:-33 multipleReference:-39
type typeHead connection boolean:26
type typeHead connector text:-32 boolean:63 choice:-106 reference:156 multipleReference:-43
type typeHead contact text:-23 multilineText:-33 integer:-34 boolean:90 choice:-22 reference:118 multipleReference:-22
type typeHead contacts text:110 integer:-26 boolean:-294 choice:-31 multipleChoice:263 reference:-22 multipleReference:108 list:-46
type typeHead container text:-22 boolean:74
type typeHead content text:68 multilineText:96 boolean:-20 choice:-36 reference:-23
type typeHead context text:191 multilineText:-43 choice:-25 reference:-36 list:-21
type typeHead cost text:-94 number:163
type typeHead count text:-47 integer:1616 number:-34
type typeHead country text:185 multilineText:-20 boolean:-30 reference:-53
type typeHead cpu text:-21 integer:-63 number:96
type typeHead create boolean:28
type typeHead credentials text:-56 choice:-26 reference:25 file:84
type typeHead credit text:174 multilineText:-22 boolean:-40 reference:-36
type typeHead criteria text:97 multilineText:-35 boolean:-94 choice:243 reference:-90 list:-31
type typeHead css text:-80 multilineText:126
type typeHead currency text:68 multilineText:-29 integer:-21 number:-38 boolean:72 choice:-34 reference:74 multipleReference:-28 list:-21
type typeHead dashboard text:-54 multilineText:85 choice:-24 multipleReference:57
type typeHead data text:-118 multilineText:306 integer:-22 number:-48 boolean:134 choice:-79 reference:-132 multipleReference:-20 list:-25 keyValues:-37 date:101
type typeHead database text:39 integer:44 reference:-33
type typeHead date text:-313 multilineText:-55 url:-24 integer:-46 number:-57 boolean:41 choice:-115 reference:-163 multipleReference:-25 list:-27 date:3325
type typeHead date/time text:-66 number:-28 date:2646
type typeHead datetime date:2500
type typeHead day text:-30 integer:-21 number:92 boolean:27 date:-29
type typeHead days integer:62 number:-25
type typeHead decimals text:-73 integer:251 boolean:-47 choice:-26 multipleReference:-20
type typeHead default text:-24 url:-20 boolean:114 reference:-33
type typeHead delay text:322 integer:-162 number:-51 boolean:-30 reference:-20
type typeHead deleted text:-38 boolean:134 choice:-21 reference:-23
type typeHead deploy boolean:48 reference:-20
type typeHead deployment reference:28
type typeHead depth text:-95 integer:34 number:-37 choice:145
type typeHead description text:1103 multilineText:128 boolean:-41 choice:-49 reference:-42
type typeHead destination text:-70 multilineText:-23 integer:-24 number:-23 boolean:-53 choice:184 reference:87
type typeHead details text:-34 boolean:140 reference:-64
type typeHead direct text:-37 choice:86
type typeHead direction text:-106 boolean:-34 choice:183
type typeHead directory text:367 multilineText:-117 boolean:-114 choice:-70
type typeHead discount text:-74 integer:-102 number:305 choice:-93
type typeHead display text:-73 multilineText:158 boolean:-40
type typeHead dn text:116 boolean:71 choice:-53 reference:-32
type typeHead dockerfile text:-35 multilineText:81
type typeHead document text:-59 multilineText:234 number:-22 boolean:20 choice:-44 reference:-25
type typeHead documents text:-28 boolean:161 multipleReference:-27 list:-21
type typeHead domain text:224 multilineText:-36 url:-30 integer:-22 boolean:-55 choice:-36 reference:-37 list:66
type typeHead domains text:-157 multilineText:-24 url:-33 integer:-39 boolean:-230 choice:-89 multipleChoice:-26 reference:-119 multipleReference:389 list:397
type typeHead donut boolean:24
type typeHead duration text:90 integer:-22 choice:48
type typeHead e-mail text:-125 email:3163
type typeHead edit boolean:-128 choice:168
type typeHead editor text:-95 multilineText:374 integer:-21 number:-23 boolean:-44 reference:-73 keyValues:-29
type typeHead email text:-139 multilineText:-42 url:-28 email:3270 integer:-52 number:-33 boolean:156 choice:-29 reference:-60 multipleReference:-44 list:34
type typeHead emails list:78
type typeHead enabled text:-118 multilineText:-23 integer:-23 number:-29 boolean:374 choice:-61 reference:-53
type typeHead endpoint text:-210 multilineText:-21 url:356 integer:-24 boolean:-43 choice:207 reference:-122 multipleReference:-20 list:-56
type typeHead endpoints integer:-77 number:125 choice:42 multipleReference:-34
type typeHead engine text:-53 multilineText:-38 url:-25 integer:-33 number:-22 boolean:-65 choice:430 reference:-114 list:-23
type typeHead entries boolean:-73 choice:105
type typeHead environment text:26 multilineText:-29 integer:-25 number:-22 boolean:93 choice:-146 multipleReference:230 list:-36
type typeHead environments text:-25 boolean:-63 choice:80 reference:-90 multipleReference:179 list:-30
type typeHead event text:-93 boolean:67 choice:123
type typeHead events text:-46 multilineText:-21 integer:-33 boolean:79 choice:-155 multipleChoice:430 reference:-46 multipleReference:-99 list:-56
type typeHead exchange text:-42 boolean:90 choice:-21
type typeHead expiration text:-33 integer:118 boolean:-28 multipleReference:-21
type typeHead expression text:508 boolean:-96 choice:-129 reference:-199
type typeHead factor text:-24 integer:-167 number:247 choice:-26 reference:34
type typeHead favicon text:-133 url:80 boolean:-43 file:164
type typeHead field text:254 multilineText:-82 url:-32 integer:-38 number:-50 boolean:-153 multipleChoice:-22 reference:320 multipleReference:-35 list:-46 keyValues:-57 date:-21
type typeHead fields text:-92 multilineText:-73 integer:-23 boolean:-70 choice:-46 multipleChoice:-31 reference:-27 multipleReference:219 list:162
type typeHead file text:-202 multilineText:112 url:-27 integer:-34 number:-29 boolean:-56 choice:-121 multipleChoice:-22 reference:-118 multipleReference:-36 list:-50 file:2104
type typeHead filename text:28
type typeHead files boolean:90
type typeHead filter text:110 multilineText:517 url:-38 integer:-49 number:-54 boolean:-53 choice:-185 multipleChoice:-21 reference:-124 multipleReference:51 list:-69 keyValues:-35 date:-25 file:-20
type typeHead filters choice:-66 reference:107 multipleReference:-48 list:-45 keyValues:133
type typeHead flag text:57 boolean:-142 choice:99 reference:35
type typeHead flow text:22
type typeHead folder text:246 integer:-29 boolean:-93 choice:-58 reference:55
type typeHead footer text:117 multilineText:-24
type typeHead for text:-118 multilineText:-28 url:-35 boolean:-87 choice:60 multipleChoice:309 reference:-87 multipleReference:-38 list:96
type typeHead format text:240 multilineText:87 integer:-24 boolean:-28 reference:-112 keyValues:-29 date:-26
type typeHead formula text:220 boolean:-37 date:-113
type typeHead frequency text:278 multilineText:-45 boolean:-99 multipleReference:-20
type typeHead from multilineText:-42 url:327 email:74 integer:-31 number:-24 boolean:-63 choice:-32 multipleChoice:-24 multipleReference:-36 list:-77 date:-38
type typeHead function text:-144 multilineText:287 boolean:-37 list:-25
type typeHead gateway boolean:36 choice:-46 reference:47
type typeHead group text:154 multilineText:-35 integer:-27 boolean:-113 choice:-145 reference:319 multipleReference:-47 list:-42
type typeHead groups integer:-20 boolean:-101 choice:-69 reference:116 multipleReference:225 list:-53 keyValues:-38
type typeHead handling choice:215 reference:-152
type typeHead hash text:52 boolean:-34 choice:78 reference:-52
type typeHead header text:34 multilineText:-36 boolean:-20 choice:34 reference:-41 keyValues:90
type typeHead headers text:40 multilineText:-32 url:-26 integer:-50 number:-20 boolean:108 choice:-65 multipleChoice:-20 reference:-22 multipleReference:-66 list:-51 keyValues:1236
type typeHead history text:-51 integer:33 boolean:84
type typeHead home text:95 url:36 boolean:-21 reference:-54
type typeHead host text:-36 multilineText:-20 url:215 integer:-71 boolean:98 choice:-110 reference:-87 multipleReference:-35 list:148
type typeHead hostname text:48
type typeHead hosts text:138 integer:-40 list:-22
type typeHead html text:-129 multilineText:250 boolean:-27 choice:-20 reference:-20 keyValues:-21
type typeHead id text:1401 multilineText:-57 url:82 integer:118 number:-36 boolean:-171 choice:-47 reference:-83 multipleReference:-47 list:-48
type typeHead identifier text:-160 multilineText:-25 url:75 integer:-26 boolean:-37 choice:-37 reference:288
type typeHead ids text:-114 boolean:-34 choice:-32 reference:-24 list:283
type typeHead image text:-64 multilineText:-34 url:107 number:-28 boolean:-115 choice:-101 multipleReference:-33 file:336
type typeHead images boolean:67
type typeHead in text:102 integer:-90
type typeHead information text:-30 boolean:53
type typeHead input text:199 multilineText:-43 boolean:50 choice:-85 reference:-62
type typeHead instances text:85 list:-21
type typeHead instructions text:101 multilineText:38 boolean:-29 choice:-22 multipleReference:-21 list:-20
type typeHead integration boolean:-25 choice:106 multipleReference:-43
type typeHead interface text:-20 reference:52
type typeHead interval text:37 integer:1509 number:-45 boolean:-74 choice:92 reference:35
type typeHead intervals text:-30 integer:41
type typeHead introduction text:44
type typeHead invoice text:-145 multilineText:244 boolean:43 choice:-29 reference:-34
type typeHead issuer text:72 boolean:-20
type typeHead items text:-104 multilineText:-38 integer:109 number:-39 boolean:-66 choice:-23 multipleReference:128 list:94
type typeHead json multilineText:1501
type typeHead key text:40 multilineText:466 url:-40 email:-22 integer:-63 number:-47 boolean:-76 choice:-127 reference:-61 multipleReference:-39 list:-52 keyValues:-46 date:-28 file:84
type typeHead keys text:-172 multilineText:115 integer:-40 boolean:31 choice:-74 multipleChoice:-25 reference:64 multipleReference:-72 list:240 keyValues:-35
type typeHead kind choice:-22 reference:49
type typeHead label text:41 multilineText:-40 boolean:-23 choice:-26 reference:79 keyValues:46
type typeHead labels text:-77 multilineText:122 integer:-30 number:-23 boolean:-76 choice:96 reference:-36 multipleReference:-85 list:68 keyValues:1083
type typeHead language text:61 multilineText:-22 boolean:92 choice:-161 reference:120
type typeHead languages text:-42 boolean:-28 choice:-55 multipleChoice:133 multipleReference:41
type typeHead layout text:-83 multilineText:-27 boolean:-20 choice:69 multipleReference:115
type typeHead legend text:-27 boolean:103 reference:-20
type typeHead length text:-157 integer:326 number:-93
type typeHead level text:-116 integer:-50 number:309 boolean:-52 choice:59 reference:-84
type typeHead limit text:84 integer:1592 number:123 boolean:-50 choice:-65 reference:-66 file:-20
type typeHead line text:-47 multilineText:-44 integer:-34 number:-51 boolean:282 choice:-96 reference:-36 list:144 keyValues:-60
type typeHead lines text:62 integer:-55 boolean:97 list:-27
type typeHead link text:-45 url:88 boolean:-25 reference:42
type typeHead list text:-106 boolean:114 reference:-47 multipleReference:87
type typeHead load text:50
type typeHead location text:34 multilineText:-21 integer:-23 boolean:-41 choice:-59 reference:203 multipleReference:-24
type typeHead logo text:-59 url:84 boolean:-23 reference:-50 file:105
type typeHead mapping text:-147 multilineText:-25 integer:-112 boolean:141 choice:-28 reference:-44 list:-37 keyValues:351 file:-43
type typeHead match boolean:-38 choice:139 reference:-74
type typeHead maximum text:-21 integer:-84 number:166 boolean:-31
type typeHead memory text:-96 multilineText:-20 integer:166 number:-67 boolean:148 choice:-27 reference:-40
type typeHead message text:195 multilineText:327 integer:-45 number:-31 boolean:-85 choice:-158 reference:-45 list:-24 keyValues:-30
type typeHead messages text:-73 multilineText:228 boolean:-37 choice:96 multipleReference:-72 list:-69 keyValues:-30
type typeHead metadata text:-62 multilineText:131 url:24 boolean:-31 choice:92 reference:-33 list:-21 keyValues:-55
type typeHead method text:183 multilineText:-35 boolean:-37 choice:43 reference:-36 multipleReference:-20
type typeHead metric text:36 reference:20
type typeHead metrics text:47 multilineText:-28 integer:-45 boolean:-21 reference:-32 multipleReference:92 list:55
type typeHead mobile text:-122 url:40 boolean:70 reference:-39 list:122
type typeHead mode text:-448 multilineText:-101 url:-40 email:-20 integer:-80 number:-73 boolean:117 choice:485 multipleChoice:-25 reference:358 multipleReference:-57 list:-49 keyValues:-63 date:-36 file:-24
type typeHead model text:159 multilineText:-29 url:-20 boolean:52 choice:-105 reference:84 list:-25 keyValues:-25
type typeHead models boolean:-49 choice:-24 reference:-74 multipleReference:96 list:96
type typeHead name text:1182 multilineText:-123 url:-49 email:-24 integer:-43 number:-35 boolean:-123 choice:91 reference:274 multipleReference:-43 list:-36 keyValues:-36
type typeHead namespace text:-34 boolean:-20 choice:-29 reference:146
type typeHead network text:30
type typeHead node reference:22
type typeHead nodes integer:-186 choice:168
type typeHead note multilineText:70
type typeHead notes text:188 multilineText:-45 integer:-42 boolean:109 choice:-21 reference:-35 multipleReference:-42 list:-44
type typeHead notification boolean:53 choice:96 reference:-31 list:-32
type typeHead notifications text:-121 multilineText:-41 integer:-35 boolean:352 choice:-28 reference:-22 list:-60
type typeHead number text:604 integer:1303 number:-62 boolean:-139 choice:-86 reference:-36
type typeHead offset text:109 integer:90 number:-36 boolean:-20 reference:-35 list:-24
type typeHead on text:-32 integer:-35 boolean:-23 choice:88 reference:-40 date:108
type typeHead only text:-35 boolean:179 reference:-82
type typeHead operation text:-74 choice:108 reference:70
type typeHead operator text:-73 boolean:-23 choice:284 reference:-97
type typeHead option text:-24 choice:154 reference:-91
type typeHead options text:42 multilineText:51 boolean:-130 choice:64 multipleChoice:164 reference:-30 multipleReference:-26 list:-72 keyValues:-24
type typeHead order text:78 multilineText:-64 url:-25 integer:419 number:-66 boolean:-149 choice:60 reference:-254 multipleReference:132 list:-67
type typeHead organisation reference:41
type typeHead organization text:221 multilineText:-30 url:-20 integer:-28 number:-31 boolean:-66 choice:-61 reference:123 list:-36 file:-22
type typeHead origin text:69
type typeHead output multilineText:-38 choice:-57 keyValues:135
type typeHead overlap text:-53 integer:112
type typeHead overrides multipleReference:-42 list:62
type typeHead packages boolean:26
type typeHead padding text:239 multilineText:-33 integer:25 number:-23 boolean:-53 choice:-34 reference:-63
type typeHead page text:-31 integer:127 boolean:-45 choice:-46 reference:74
type typeHead parallelism text:-165 integer:219
type typeHead parameter text:-130 multilineText:-78 boolean:-45 choice:-34 keyValues:374
type typeHead parameters text:273 multilineText:155 url:-23 integer:-62 choice:-166 multipleChoice:-59 multipleReference:-53 list:-74 keyValues:64
type typeHead params text:-133 multilineText:141 integer:-36 boolean:-54 choice:-62 multipleReference:-33 list:-50 keyValues:279
type typeHead parent text:74
type typeHead parsing text:-49 boolean:150 choice:-49
type typeHead passphrase text:103 multilineText:-64
type typeHead password text:1244 multilineText:-38 integer:-166 number:-21 choice:89 reference:-39
type typeHead path text:56 multilineText:-33 integer:-24 boolean:66 choice:-33 reference:-56 list:82
type typeHead paths list:60
type typeHead pattern text:117 boolean:-26 reference:-26
type typeHead payload text:-267 multilineText:480 integer:-21 boolean:-67 choice:-62 reference:-36 list:-56 keyValues:114
type typeHead payment boolean:47
type typeHead percent text:-39 integer:-39 number:2002 boolean:106
type typeHead percentage text:-59 integer:200 number:1924
type typeHead period text:59 integer:22 number:-92 boolean:45 choice:-112 reference:106 date:29
type typeHead permission text:-105 boolean:-32 choice:248 reference:-60
type typeHead permissions text:112 multilineText:-20 integer:-52 boolean:79 choice:35 multipleChoice:-21 multipleReference:-30 list:-80
type typeHead phone text:77
type typeHead plan text:-21 boolean:-27 reference:114
type typeHead policies text:-58 multilineText:-31 integer:-66 boolean:-95 choice:-88 multipleChoice:-25 reference:226 multipleReference:213
type typeHead policy text:-132 multilineText:168 integer:-21 boolean:-58 choice:164 reference:-40
type typeHead port text:-207 url:-29 integer:1924 number:-81 boolean:-35 choice:-71 reference:-36 list:111
type typeHead position text:-165 number:-22 boolean:-77 choice:298 reference:109 multipleReference:-26 list:-56
type typeHead precision text:-94 number:60 choice:112
type typeHead prefix text:213 integer:140 boolean:-29 choice:-53 reference:-170
type typeHead priority text:75 integer:-56 number:-79 boolean:-57 choice:39 reference:95
type typeHead product text:85 boolean:50 choice:-45
type typeHead profile text:-31 boolean:-20 choice:-49 reference:167 multipleReference:-30
type typeHead project text:-91 multilineText:-42 integer:-30 number:-54 boolean:-128 choice:-91 reference:540 multipleReference:-37 list:-22
type typeHead projects text:-30 boolean:62 multipleReference:32
type typeHead prompt text:-169 multilineText:350 boolean:-45 choice:-21 reference:-45
type typeHead properties text:-82 boolean:95 choice:45 multipleReference:-29 list:-29 keyValues:47
type typeHead property text:145 multilineText:-65
type typeHead protocol text:-98 boolean:170 choice:108 reference:-145
type typeHead provider text:163 boolean:-41 choice:95 reference:-98
type typeHead providers text:-44 multipleReference:249 list:-118
type typeHead proxies text:-48 boolean:-56 choice:-35 multipleReference:-22 list:103 keyValues:119
type typeHead proxy url:139 boolean:-21 reference:-34
type typeHead quantity text:-136 integer:1477 number:99 boolean:149 reference:-23
type typeHead query text:277 multilineText:70 boolean:-23 choice:-66 reference:-133 multipleReference:-28 keyValues:-24
type typeHead queue text:61
type typeHead quota text:-53 integer:86
type typeHead range text:125 integer:-34 number:-28 boolean:-23 reference:107 list:-31 date:-24
type typeHead rate multilineText:-22 integer:-44 number:325 boolean:-85 choice:-53 reference:-48
type typeHead ratio number:2016
type typeHead read text:-58 boolean:143
type typeHead recipients text:29 email:92 integer:-25 boolean:-58 choice:35 multipleChoice:-26 reference:22 multipleReference:28 list:-52
type typeHead records text:-90 integer:87 number:132 boolean:39 multipleReference:-62 list:-36
type typeHead redirect text:-111 url:117 number:-24 boolean:92 list:-26
type typeHead reference text:160 multilineText:-23 integer:-33 number:-23 boolean:-21 choice:-54 reference:76
type typeHead regex text:30
type typeHead region text:138 boolean:-35 reference:-32
type typeHead registration boolean:58 choice:-26
type typeHead registry text:133 multilineText:-20 choice:-51
type typeHead reminder text:-114 integer:294 boolean:-125 choice:83 list:-53
type typeHead report text:29 integer:-26 boolean:-23 choice:77
type typeHead reporting text:-53 boolean:93
type typeHead reports boolean:83 choice:-20 multipleReference:-23
type typeHead repository text:289 multilineText:-92 url:163 integer:-23 number:-22 boolean:-75 choice:-128 multipleReference:-28
type typeHead request text:26 integer:-56 number:-20 boolean:89
type typeHead requests text:-23 boolean:115 reference:-22 multipleReference:-28
type typeHead required text:-39 boolean:154 choice:-52
type typeHead resolution text:64 number:-45 boolean:-165 choice:-20 reference:-44 multipleReference:256
type typeHead resource text:-248 multilineText:-20 url:53 integer:-21 boolean:-77 choice:160 reference:97 multipleReference:144 list:-31
type typeHead resources text:93 integer:-28 boolean:-27 choice:-38 reference:41 multipleReference:44 list:-38
type typeHead responses choice:61 multipleReference:-21
type typeHead result boolean:59 choice:-31 reference:29
type typeHead results integer:253 boolean:-68 choice:-22 reference:-34 multipleReference:-80
type typeHead retention text:-67 integer:72 number:-26 boolean:-22 choice:-26 reference:100
type typeHead retries integer:1500
type typeHead role text:-93 boolean:-33 choice:-69 reference:197 multipleReference:73
type typeHead roles text:181 multilineText:-23 integer:-29 choice:-48 reference:44 multipleReference:25 list:-102
type typeHead rule text:-141 multilineText:-56 integer:-46 number:-23 boolean:-83 choice:308 multipleChoice:134 reference:41 list:-40
type typeHead rules text:-73 multilineText:184 integer:-26 boolean:-51 choice:150 multipleReference:145 list:-262 keyValues:-31
type typeHead run text:-29 choice:64 list:-21
type typeHead schedule text:174 multilineText:-20 integer:-25 boolean:-67
type typeHead schema text:-172 multilineText:646 url:-26 integer:-58 number:-37 boolean:-49 choice:-76 reference:-94 multipleReference:-29 list:-33 keyValues:-32
type typeHead scheme text:-399 multilineText:-75 url:-25 integer:-42 number:-51 boolean:-85 choice:1025 reference:-196 multipleReference:-46 list:-31 keyValues:-25
type typeHead scope integer:-22 boolean:-27 list:117
type typeHead scopes text:-137 integer:-29 boolean:-58 choice:-139 multipleChoice:102 reference:-50 multipleReference:-95 list:472
type typeHead script text:144 multilineText:1491 choice:31 reference:-73
type typeHead search text:24 multilineText:-24 boolean:-69 choice:-71 multipleChoice:91 reference:-59 multipleReference:184 list:-20
type typeHead searchable text:-48 boolean:102
type typeHead secret text:474 multilineText:-74 url:-25 integer:-25 number:-32 boolean:-92 choice:-44 reference:-75 list:-29
type typeHead selector text:-71 multilineText:-54 url:-30 integer:-24 number:-24 boolean:-49 choice:-71 reference:-55 multipleReference:-28 list:-43 keyValues:499
type typeHead separator text:166 multilineText:-20 integer:-20 boolean:-100 choice:134 reference:-30 multipleReference:-35 list:-30
type typeHead server text:196 multilineText:-30 url:130 integer:-25 choice:-43 reference:-24 list:-114
type typeHead servers text:90 url:174 integer:-166 boolean:-36
type typeHead service text:190 multilineText:59 boolean:-91 choice:115 reference:-154 multipleReference:-29
type typeHead services boolean:35
type typeHead set choice:-156 reference:228 multipleReference:-24
type typeHead settings text:-48 choice:58
type typeHead severity text:102 multilineText:-44 integer:-42 number:77 boolean:-108 reference:144 multipleReference:-40 list:-21
type typeHead sharing text:-26 boolean:84
type typeHead sid text:49
type typeHead signature text:-70 multilineText:150 email:-26 boolean:63 choice:-36
type typeHead site text:-21 url:20 boolean:35
type typeHead size multilineText:-26 integer:1581 number:-116 boolean:85 choice:-74 reference:107
type typeHead slug text:-140 list:170
type typeHead sms text:38 boolean:-20
type typeHead source text:58 multilineText:-25 integer:-26 number:-36 boolean:-119 choice:75 reference:161 multipleReference:-26
type typeHead space text:40
type typeHead splitter text:245 multilineText:-103 integer:-21 number:-25 boolean:-53 choice:55 reference:-48
type typeHead sql multilineText:1511
type typeHead stage text:-37 boolean:-48 choice:49 reference:120
type typeHead start text:-39 integer:36 date:83
type typeHead state text:-172 multilineText:-52 integer:-26 number:-23 boolean:55 choice:-120 reference:-121 keyValues:510
type typeHead statement text:-65 multilineText:163 boolean:-37
type typeHead status text:43 multilineText:-47 url:-30 integer:24 number:-43 boolean:41 choice:125 reference:69 multipleReference:-57 list:-61 keyValues:-29 file:-21
type typeHead storage text:-40 integer:169 number:-41 boolean:-43
type typeHead strategy text:-253 multilineText:-41 integer:-26 number:-27 boolean:-122 choice:112 reference:501 multipleReference:-28 list:-38 keyValues:-22
type typeHead string text:54
type typeHead style multilineText:-25 url:-28 boolean:-46 choice:79 reference:114
type typeHead subject text:160 boolean:-23 reference:-35
type typeHead summary text:47
type typeHead sync text:-25 boolean:53
type typeHead table text:267 multilineText:-26 integer:-22 boolean:-58 choice:-47 reference:-39 list:-20
type typeHead tag text:181 boolean:-57 reference:-21
type typeHead tags text:-112 multilineText:-118 url:-37 email:-32 integer:-57 number:-60 boolean:-42 choice:-93 multipleChoice:-33 reference:-42 multipleReference:136 list:287 keyValues:1175
type typeHead target multilineText:-31 integer:89 reference:-21
type typeHead tax boolean:32 choice:-113 reference:143
type typeHead team text:63 number:-20 boolean:-67 choice:-34 reference:164 multipleReference:-33 list:-25
type typeHead teams boolean:-91 choice:-35 reference:-52 multipleReference:246 list:41
type typeHead template text:-123 multilineText:128 integer:-58 number:-41 boolean:-70 choice:-31 reference:238 multipleReference:-36 list:-37 keyValues:85 date:-22 file:-23
type typeHead terms text:22 integer:125 boolean:-55 multipleReference:-27
type typeHead text text:-30 multilineText:260 boolean:-28 choice:-32 reference:-71
type typeHead theme text:221 boolean:-75 choice:-24 reference:-48
type typeHead threshold integer:1479 number:163 choice:-23 reference:-92
type typeHead time text:-355 multilineText:-40 integer:239 number:-30 boolean:-78 choice:-51 reference:-91 multipleReference:-28 list:-37 date:538
type typeHead timeout text:234 multilineText:-24 integer:1580 number:-61 boolean:-69 choice:-61 reference:-30
type typeHead timestamp text:133 boolean:-32
type typeHead title text:1137 multilineText:-35 integer:-34 number:-23 boolean:115 choice:-43 reference:-54
type typeHead tls boolean:45 choice:-20
type typeHead to text:-103 multilineText:-73 url:130 email:-56 integer:-20 number:-33 boolean:-160 choice:-174 multipleChoice:53 reference:274 multipleReference:175 list:102 keyValues:-40 date:-51
type typeHead token text:302 multilineText:-91 url:-21 integer:-29 number:-25 boolean:-84 reference:78 list:-32
type typeHead tokens text:-47 integer:25 boolean:54
type typeHead tool text:-54 choice:119 reference:21
type typeHead topic text:265 multilineText:-66 url:-39 integer:-34 number:-23 boolean:-38 choice:-55 reference:-33 list:112
type typeHead totals boolean:69 choice:-27
type typeHead tracking boolean:-47 choice:87 reference:-28
type typeHead translations text:127 multipleReference:-45 list:-40
type typeHead trigger text:-96 boolean:-24 choice:110 reference:36
type typeHead ttl integer:69 number:-25
type typeHead type text:168 multilineText:-149 url:-44 email:-26 integer:-70 number:-100 boolean:-131 choice:341 multipleChoice:-32 reference:117 multipleReference:26 list:-61 keyValues:-123 date:-40 file:-32
type typeHead types text:-144 integer:-45 boolean:-398 multipleChoice:539 reference:-32 multipleReference:93 list:80
type typeHead unit number:-28 boolean:43 choice:-185 reference:123 multipleReference:133
type typeHead units boolean:-92 choice:-23 reference:-98 multipleReference:255
type typeHead until text:-31 integer:20 choice:59
type typeHead update text:-30 boolean:57
type typeHead upload text:-21 boolean:101 choice:-26
type typeHead uri text:-83 url:3141
type typeHead uris text:-117 multilineText:-24 url:-29 boolean:-50 reference:-33 list:323
type typeHead url text:-188 multilineText:-71 url:3644 integer:-37 number:-38 boolean:-67 choice:-129 reference:-67 list:46 keyValues:-24
type typeHead urls text:-26 integer:-23 multipleReference:-21 list:129
type typeHead usage text:-26 multilineText:-35 choice:72 reference:-28 list:58
type typeHead use text:229 url:-56 boolean:-33 choice:-59 reference:-24
type typeHead user text:-308 multilineText:-39 url:-52 email:117 integer:-39 number:-27 boolean:50 choice:56 reference:160 multipleReference:187 list:-63 file:-32
type typeHead username text:1071 boolean:-84 choice:130 reference:-41
type typeHead users text:-57 integer:-22 choice:-29 reference:215 keyValues:-25
type typeHead using text:-85 multilineText:-23 choice:120 reference:82 list:-35
type typeHead validation text:-127 boolean:68 choice:145
type typeHead value text:74 multilineText:-127 url:-38 email:160 integer:-88 number:385 boolean:-43 choice:-227 multipleChoice:-26 reference:-21 multipleReference:-27 list:81 keyValues:-72 date:-29 file:-22
type typeHead values text:-26 multilineText:-32 integer:-36 boolean:97 choice:92 multipleChoice:-27 reference:-40 multipleReference:-72 list:-52 keyValues:141
type typeHead variable text:88 choice:-22 list:-21
type typeHead variables text:-29 choice:-32 multipleReference:-33 list:101
type typeHead verify boolean:139 choice:-81
type typeHead version text:60 integer:-34 choice:-43 reference:124
type typeHead versions text:-56 integer:-29 choice:-105 multipleChoice:175 multipleReference:124 list:-48
type typeHead visibility text:-74 multilineText:-49 number:-26 boolean:68 choice:304 reference:-108 list:-20
type typeHead visible text:-54 boolean:225 choice:-138
type typeHead webhook url:48
type typeHead when text:76 integer:-28 boolean:-79 choice:-59 date:126
type typeHead window text:44 multilineText:-24 integer:136 boolean:-34 reference:-57
type typeHead windows integer:28 boolean:-23 multipleReference:44
type typeHead with choice:21
type typeHead workflow text:43 choice:-24 reference:26
type typeHead yaml multilineText:1500
type typeHead year text:124 boolean:-37 reference:-22
type typeHead years text:-30 integer:79
type typeHeadBefore a text:128 multilineText:-40 boolean:46 choice:-39 multipleReference:-24
type typeHeadBefore access text:230 multilineText:-86 boolean:-24 choice:49 reference:-77
type typeHeadBefore account text:103 multilineText:-70 integer:-55 boolean:-20 choice:136 reference:-70 file:79
type typeHeadBefore acl multilineText:106 file:-47
type typeHeadBefore active boolean:55 choice:-57 date:66
type typeHeadBefore activity reference:-121 multipleReference:121
type typeHeadBefore add boolean:-35 choice:54 reference:-67 multipleReference:99
type typeHeadBefore additional text:103 multilineText:67 boolean:-40 list:-41
type typeHeadBefore address text:-96 multilineText:146 boolean:100 choice:-54 multipleReference:-24
type typeHeadBefore admin text:-27 boolean:120 multipleReference:-30
type typeHeadBefore advanced text:-77 multilineText:89 multipleReference:-33 keyValues:113
type typeHeadBefore after text:-68 multilineText:-22 integer:142 boolean:37 reference:-31
type typeHeadBefore agent text:73 multilineText:59 choice:-94
type typeHeadBefore aggregation text:-114 boolean:-24 choice:95 reference:114 list:-25
type typeHeadBefore alert text:-35 boolean:-22 choice:23 multipleReference:145 list:-81
type typeHeadBefore all boolean:72 choice:-122 reference:-39 multipleReference:151
type typeHeadBefore allow boolean:136 reference:-40 list:-20
type typeHeadBefore allowed text:-34 integer:-46 boolean:-68 choice:108 reference:-81 multipleReference:88 list:89
type typeHeadBefore and text:-102 multilineText:-23 integer:-34 boolean:-24 choice:-23 reference:-37 date:300
type typeHeadBefore api text:241 multilineText:-167 choice:-42 reference:76 list:-22
type typeHeadBefore app text:-267 multilineText:-51 url:-21 integer:-20 boolean:146 choice:-39 reference:179 list:141
type typeHeadBefore application text:31 boolean:133 choice:-20 reference:-61 multipleReference:-29
type typeHeadBefore as text:-86 boolean:75 choice:155 reference:-20 date:-60
type typeHeadBefore assigned text:-97 multilineText:-20 reference:158 multipleReference:123 list:-77
type typeHeadBefore attribute text:21
type typeHeadBefore auth text:86
type typeHeadBefore authentication text:110 choice:25 reference:-98
type typeHeadBefore auto text:-26 choice:67
type typeHeadBefore autocomplete integer:22 boolean:21
type typeHeadBefore automatic text:-91 boolean:172
type typeHeadBefore available boolean:-183 choice:127 reference:-38 multipleReference:193 list:-64
type typeHeadBefore average text:-56 multilineText:-30 choice:-38 reference:210
type typeHeadBefore axis multilineText:-29 integer:117 number:155 boolean:-152 choice:109 reference:-61 multipleReference:-37 list:-30 keyValues:-22
type typeHeadBefore backup text:-22 choice:82 reference:-43
type typeHeadBefore base text:58 url:44 integer:-30 number:67 boolean:-44 choice:-21 reference:-20
type typeHeadBefore batch text:-60 integer:26 reference:60
type typeHeadBefore be boolean:37
type typeHeadBefore before text:-125 integer:294 boolean:-39 choice:-25
type typeHeadBefore between boolean:81
type typeHeadBefore billing text:79 boolean:-20 choice:-27 reference:21
type typeHeadBefore bind text:21
type typeHeadBefore block text:33
type typeHeadBefore body text:59 boolean:-30 choice:25 reference:-21 multipleReference:-25 list:-20 keyValues:50
type typeHeadBefore bootstrap text:137 integer:-40 list:-22
type typeHeadBefore bot text:23
type typeHeadBefore branch text:22 multilineText:-23 boolean:-43 reference:-28 list:174
type typeHeadBefore build text:167 multilineText:-40 integer:-27 boolean:107 choice:-71 reference:-49 multipleReference:-25 list:-66 keyValues:67
type typeHeadBefore button text:108 choice:-25 reference:-52
type typeHeadBefore by email:-43 integer:-32 boolean:111 choice:49 reference:-32 multipleReference:-26
type typeHeadBefore ca text:-112 multilineText:180 boolean:-30 choice:-28 reference:-28 file:74
type typeHeadBefore cache text:-26 integer:38
type typeHeadBefore capture boolean:-30 choice:84
type typeHeadBefore card boolean:-37 multipleReference:95
type typeHeadBefore certificate multilineText:157 number:-32 boolean:32 choice:-46 reference:-53 list:-20
type typeHeadBefore chart text:-42 multilineText:-35 integer:-23 number:-21 boolean:112 choice:-29 reference:120
type typeHeadBefore chat boolean:60
type typeHeadBefore check text:199 integer:73 number:-20 boolean:-49 choice:-58 reference:-76
type typeHeadBefore chunk text:-75 integer:157 choice:-27
type typeHeadBefore claim text:-23 boolean:-38 list:-23 keyValues:154
type typeHeadBefore client text:20 multilineText:216 url:-28 integer:-54 number:-38 choice:120 reference:-180 multipleReference:-46 list:38 keyValues:-23 file:23
type typeHeadBefore cloud text:203 boolean:-36 choice:-89 reference:25
type typeHeadBefore cluster text:96 choice:-86 reference:64
type typeHeadBefore code text:-59 choice:97
type typeHeadBefore color integer:135 number:-27 boolean:-28 choice:-47 reference:27
type typeHeadBefore column multilineText:-27 choice:-117 reference:-170 multipleReference:211 keyValues:165
type typeHeadBefore command text:84 multilineText:74 choice:-32 keyValues:-39
type typeHeadBefore commit text:46
type typeHeadBefore company text:32
type typeHeadBefore comparison number:-40 boolean:-20 choice:169
type typeHeadBefore complete text:-173 multilineText:159 boolean:110 reference:-41
type typeHeadBefore component text:42
type typeHeadBefore condition multilineText:78 boolean:-27 list:-23
type typeHeadBefore confirm text:108 multilineText:-48 boolean:-21
type typeHeadBefore confirmation multipleReference:-24 list:58
type typeHeadBefore connect text:128 integer:52 number:-23 boolean:-136 reference:93 list:-23 keyValues:-24
type typeHeadBefore connection text:26 multilineText:49 number:-49 boolean:-88 choice:87
type typeHeadBefore connector text:-85 multilineText:267 boolean:-73 reference:-57
type typeHeadBefore contact text:-81 multilineText:-21 boolean:-116 choice:-64 multipleChoice:91 multipleReference:265
type typeHeadBefore container text:61 multilineText:-31 url:-20 integer:62 number:-21 boolean:-20 choice:-32 reference:55 multipleReference:-23
type typeHeadBefore content text:45 multilineText:-27 choice:-77 reference:107
type typeHeadBefore context integer:22
type typeHeadBefore create text:-79 multilineText:86 integer:-26 reference:-43 multipleReference:26 list:86
type typeHeadBefore created text:-63 date:126
type typeHeadBefore credit text:172 boolean:127 choice:-78 reference:-83 multipleReference:-23 list:-36
type typeHeadBefore currency text:109 choice:-113 reference:27
type typeHeadBefore custom text:-227 multilineText:34 integer:-36 boolean:53 reference:-98 multipleReference:-147 list:61 keyValues:385
type typeHeadBefore dashboard text:-87 multilineText:-30 url:67 boolean:45 multipleReference:100 list:-23
type typeHeadBefore data multilineText:-48 integer:79 number:-29 boolean:143 choice:138 reference:-176 multipleReference:-22 list:-34 keyValues:-26
type typeHeadBefore database text:-115 integer:156 boolean:57 choice:-20
type typeHeadBefore date text:261 choice:-99 reference:46 date:-128
type typeHeadBefore default text:225 multilineText:-29 integer:-121 number:-37 boolean:55 choice:33 reference:-25 multipleReference:-73 list:34 keyValues:-21
type typeHeadBefore delete boolean:82
type typeHeadBefore deployment boolean:-41 choice:120 reference:-52 multipleReference:46 list:-26
type typeHeadBefore disable text:-21 boolean:49
type typeHeadBefore discount text:-50 number:36 choice:49
type typeHeadBefore display text:142 multilineText:102 number:-48 boolean:-113 choice:69 reference:-74
type typeHeadBefore docker text:178 multilineText:-57 boolean:71 choice:-36 reference:-27 list:-22 keyValues:-30
type typeHeadBefore document integer:-87 number:-28 boolean:61 choice:109 reference:100 list:-26 keyValues:-22 file:-21
type typeHeadBefore due text:-50 boolean:27 date:78
type typeHeadBefore e-mail boolean:-20 choice:50
type typeHeadBefore edit text:36 choice:-21
type typeHeadBefore email text:-166 multilineText:111 url:-41 email:316 integer:-42 number:-34 boolean:-45 choice:158 multipleChoice:-34 reference:-77 multipleReference:-36 list:-44 keyValues:-43
type typeHeadBefore empty text:-64 integer:-31 boolean:-180 choice:394 multipleReference:-42 list:-32
type typeHeadBefore enable text:-23 multilineText:-28 boolean:86
type typeHeadBefore end text:-177 number:122 boolean:42 choice:-30 reference:-51 date:179
type typeHeadBefore endpoint boolean:94 list:-64
type typeHeadBefore enrollment text:-26 boolean:34 choice:22
type typeHeadBefore enter text:21 boolean:-58 choice:62
type typeHeadBefore entity text:-71 url:175 choice:-45 reference:-22
type typeHeadBefore environment text:-24 choice:27 reference:-36 multipleReference:-26 list:-25 keyValues:97
type typeHeadBefore error text:61 multilineText:-52
type typeHeadBefore event text:63
type typeHeadBefore exchange text:-39 number:74 list:21
type typeHeadBefore exclude boolean:-58 multipleReference:-29 list:179
type typeHeadBefore execution text:-63 integer:72 choice:34
type typeHeadBefore expense text:31 choice:-49 multipleReference:45
type typeHeadBefore expire text:-65 integer:-29 boolean:-33 reference:-30 date:211
type typeHeadBefore expiry text:-109 integer:89 choice:55
type typeHeadBefore export text:-88 choice:-26 reference:176
type typeHeadBefore external text:-20 number:132 boolean:54 choice:-39 reference:-74
type typeHeadBefore failed boolean:85 reference:-24 multipleReference:-30
type typeHeadBefore failure text:33 boolean:-42 choice:61 reference:-28
type typeHeadBefore fetch integer:59 boolean:-34 choice:-28 reference:-54 date:121
type typeHeadBefore field text:-123 multilineText:-32 integer:136 boolean:62 choice:-32 reference:-22 keyValues:100
type typeHeadBefore file text:-87 multilineText:62 url:24 integer:134 choice:-59 multipleChoice:120 reference:-41 multipleReference:-49 list:-40 file:-26
type typeHeadBefore fill text:-49 boolean:88 choice:44 multipleReference:-31
type typeHeadBefore filter text:-70 multilineText:-23 integer:-36 choice:-84 multipleChoice:122 reference:28 multipleReference:-27 list:121
type typeHeadBefore first integer:136 list:-48
type typeHeadBefore font choice:41
type typeHeadBefore for text:344 multilineText:56 integer:-41 boolean:-74 choice:-43 reference:-22 multipleReference:-33 list:-86
type typeHeadBefore force boolean:50 reference:-32
type typeHeadBefore form text:43 multilineText:45 boolean:-33
type typeHeadBefore format text:-33 multilineText:-22 choice:67
type typeHeadBefore from multilineText:-70 url:-86 email:166 integer:36 boolean:54 choice:-53 reference:-36 date:53
type typeHeadBefore full boolean:37
type typeHeadBefore git text:51 url:-25 choice:-36 reference:135
type typeHeadBefore google reference:43
type typeHeadBefore grant text:-85 boolean:-49 choice:-90 multipleChoice:349 multipleReference:-38
type typeHeadBefore group text:73 integer:-39 number:44 boolean:-48 choice:-30 reference:53 multipleReference:-27 list:46
type typeHeadBefore header text:65 number:-22
type typeHeadBefore host text:-101 multilineText:103 url:108 integer:63 number:-28 boolean:-33 list:-51
type typeHeadBefore http text:57 multilineText:-40 url:70 boolean:-43 choice:40 reference:-109 keyValues:86
type typeHeadBefore https text:-33 url:81
type typeHeadBefore id text:-229 multilineText:-94 url:-33 integer:-79 number:-66 boolean:-124 choice:667 reference:72 multipleReference:-62 list:23 keyValues:-35 date:-23
type typeHeadBefore identity text:-40 boolean:231 choice:45 reference:-63 multipleReference:-22 list:-25 keyValues:-73
type typeHeadBefore idle text:81 integer:-63
type typeHeadBefore image text:139 integer:-122
type typeHeadBefore import text:-45 boolean:-36 reference:109
type typeHeadBefore in text:-97 integer:-24 number:-22 boolean:83 choice:142 multipleReference:-29 list:-23
type typeHeadBefore include text:-107 multilineText:-33 boolean:186 multipleReference:-25 list:96 keyValues:-22
type typeHeadBefore inclusive text:-56 boolean:133 choice:-53 reference:85 multipleReference:-31
type typeHeadBefore index text:35
type typeHeadBefore info text:-64 choice:128
type typeHeadBefore initial text:58
type typeHeadBefore input text:-100 multilineText:278 number:-26 boolean:120 choice:-90 reference:-65 list:-31
type typeHeadBefore insecure boolean:24
type typeHeadBefore instance text:45 url:65 choice:-95 reference:26
type typeHeadBefore internal boolean:23
type typeHeadBefore invoice text:71 multilineText:-20 choice:-27 reference:-33 date:40
type typeHeadBefore ip text:153 url:-27 boolean:-54 choice:-21 list:50
type typeHeadBefore is text:-140 url:-23 boolean:349 choice:-51 reference:-53
type typeHeadBefore issuer text:-42 url:49
type typeHeadBefore item text:-25 boolean:41 choice:-34 reference:37
type typeHeadBefore job choice:-47 reference:83
type typeHeadBefore json text:-132 multilineText:272 boolean:-24 choice:-33
type typeHeadBefore jwt text:39
type typeHeadBefore key multilineText:64 integer:129 number:-35 boolean:-69 choice:-31 reference:-59 list:135 keyValues:-31 file:-57
type typeHeadBefore knowledge boolean:31
type typeHeadBefore label text:-250 integer:-38 number:339 boolean:-129 choice:-106 reference:-35 multipleReference:-29 keyValues:298
type typeHeadBefore language boolean:22
type typeHeadBefore layout text:71 reference:-34
type typeHeadBefore ldap text:63 integer:-25 boolean:-26 multipleChoice:134 reference:-25
type typeHeadBefore legacy boolean:27
type typeHeadBefore legend text:-69 boolean:-53 choice:120 reference:65 multipleReference:-21
type typeHeadBefore limit text:102 multilineText:-30 boolean:-30
type typeHeadBefore line text:-142 multilineText:-29 integer:88 number:344 boolean:-125 choice:-33 reference:-37 list:-27 keyValues:-22
type typeHeadBefore list text:72 integer:-30
type typeHeadBefore local text:44
type typeHeadBefore location boolean:-20 multipleChoice:84 multipleReference:-20
type typeHeadBefore lock integer:37 boolean:-100 choice:112
type typeHeadBefore log text:-38 multilineText:82 boolean:-43 choice:97 reference:-44
type typeHeadBefore login text:104 reference:-49
type typeHeadBefore logo text:-62 url:124
type typeHeadBefore logout text:-28 url:29 boolean:60
type typeHeadBefore logs text:47 integer:-22 boolean:-59 choice:81 reference:-26
type typeHeadBefore lookup text:-68 multilineText:-22 boolean:-26 choice:176 reference:-20
type typeHeadBefore management text:-67 url:90 list:-24 keyValues:58
type typeHeadBefore map text:116 boolean:-31 list:-30
type typeHeadBefore mapping text:25 number:-39 boolean:-120 reference:-34 multipleReference:272
type typeHeadBefore mark boolean:110 choice:-60 reference:-25 list:72 keyValues:-38
type typeHeadBefore match text:54 boolean:-134 choice:60 list:103
type typeHeadBefore max text:-85 multilineText:-25 integer:227 number:264 boolean:-106 choice:-44 reference:-48 multipleReference:-73 list:-33
type typeHeadBefore maximum integer:39
type typeHeadBefore member list:49
type typeHeadBefore menu text:-100 boolean:44 choice:142 reference:-28
type typeHeadBefore merge text:-29 boolean:-70 choice:-93 reference:253 multipleReference:-24
type typeHeadBefore message text:157 multilineText:-45 integer:-20 number:-25 boolean:45 choice:69 reference:-48 multipleReference:-33 list:-30 keyValues:-24
type typeHeadBefore metadata text:-24 url:56 integer:-34 boolean:27 choice:-78 reference:-39 multipleReference:-70 list:292 keyValues:-28 file:-37
type typeHeadBefore min integer:-60 number:149 boolean:-26
type typeHeadBefore minimum text:-69 integer:-30 number:34 boolean:-32 choice:-21 reference:169
type typeHeadBefore model text:-131 choice:141
type typeHeadBefore mount text:38
type typeHeadBefore name text:69 reference:-28
type typeHeadBefore network text:-172 integer:154 multipleReference:-38 list:83
type typeHeadBefore new text:112 multilineText:-48 integer:-28 number:-20 boolean:66 choice:-32
type typeHeadBefore no text:-25 boolean:27 choice:41 reference:-26
type typeHeadBefore node text:-148 url:-22 boolean:135 choice:-65 reference:34 keyValues:91
type typeHeadBefore note boolean:25
type typeHeadBefore notification text:179 email:-31 integer:-29 choice:20 reference:-103 multipleReference:-23 list:23
type typeHeadBefore number text:-25 integer:189 boolean:-43 reference:-27
type typeHeadBefore oauth list:31
type typeHeadBefore object text:85 choice:-55
type typeHeadBefore of text:-101 multilineText:34 url:-69 integer:228 number:58 choice:202 reference:-230 multipleReference:-39 list:-51 date:28
type typeHeadBefore on boolean:116 choice:-83
type typeHeadBefore or text:-153 multilineText:-24 choice:-51 multipleReference:293
type typeHeadBefore order number:21 reference:24
type typeHeadBefore organisation text:-65 number:-26 boolean:-148 choice:-162 reference:96 multipleReference:402 list:-23
type typeHeadBefore organization text:-24 boolean:-36 reference:64 multipleReference:49
type typeHeadBefore other text:138 choice:-69 multipleReference:-30 list:100 keyValues:-47
type typeHeadBefore output choice:72 reference:-34 list:121 keyValues:-90
type typeHeadBefore override text:-36 keyValues:92 file:-40
type typeHeadBefore page multilineText:22 url:68 integer:-47 choice:28
type typeHeadBefore paid text:133 multilineText:108 url:-30 integer:-99 boolean:-84 choice:79 reference:-40
type typeHeadBefore partition text:122 multilineText:-25 choice:-26 keyValues:-21
type typeHeadBefore password text:37 integer:70 choice:32 reference:-51
type typeHeadBefore path text:97 boolean:23 choice:-60
type typeHeadBefore payload text:-48 multilineText:55 list:73
type typeHeadBefore payment text:145 multilineText:-35 email:-28 integer:132 boolean:-93 choice:-115 multipleReference:71 list:-41 keyValues:-22
type typeHeadBefore per text:-125 integer:227 number:34 choice:-22 reference:-31
type typeHeadBefore period text:53 integer:-55 choice:-33 reference:29 date:38
type typeHeadBefore permission boolean:25
type typeHeadBefore pipeline boolean:52
type typeHeadBefore point text:127 multilineText:-38 integer:143 boolean:-58 choice:-42 reference:-41
type typeHeadBefore port text:-48 list:-47 keyValues:193
type typeHeadBefore post text:49
type typeHeadBefore preview text:-24 boolean:77 reference:-20
type typeHeadBefore primary text:77 integer:-32 boolean:-36 reference:-26 multipleReference:133 list:-58
type typeHeadBefore private text:-186 multilineText:416 integer:-37 boolean:-63 choice:-22 multipleReference:-23 list:-27
type typeHeadBefore product boolean:47 reference:-27 multipleReference:45
type typeHeadBefore profile text:-31 boolean:-29 choice:-20 reference:-21 file:151
type typeHeadBefore program text:126 multilineText:-26 boolean:-60 choice:66 reference:42 list:-27 keyValues:-42
type typeHeadBefore project text:113 multilineText:-38 boolean:-25 reference:-88 file:124
type typeHeadBefore prompt text:-136 multilineText:164 integer:-20 choice:-24 reference:-32 list:-52 keyValues:170
type typeHeadBefore property text:57
type typeHeadBefore provider text:-115 choice:125
type typeHeadBefore proxy text:53 integer:-22 boolean:135 choice:-74 list:-23 keyValues:-27
type typeHeadBefore public text:-90 multilineText:161 url:-23 integer:-48 number:-50 choice:-50 reference:-140 multipleReference:-37 list:-44 keyValues:-22 file:363
type typeHeadBefore publish text:138 boolean:-49 choice:-31
type typeHeadBefore query text:-117 multilineText:-27 integer:141 number:-38 boolean:-22 reference:-37 multipleReference:-26 list:-33 keyValues:213
type typeHeadBefore read text:-99 integer:82 boolean:86 reference:-52
type typeHeadBefore receipt text:67 multilineText:22 boolean:-26 reference:-23 multipleReference:-36 list:53
type typeHeadBefore record text:93 multilineText:51 boolean:45 choice:-106 reference:-24
type typeHeadBefore recurring text:93 list:-23
type typeHeadBefore redirect text:105 multilineText:-41 url:-98 integer:-33 number:-25 boolean:-107 choice:-41 reference:-56 multipleReference:-26 list:394 keyValues:-24
type typeHeadBefore reference integer:-32 choice:-25 multipleChoice:49 multipleReference:47
type typeHeadBefore refresh text:160 number:-59 boolean:-103 choice:89 reference:-25
type typeHeadBefore registration text:84 integer:-99 boolean:21 choice:125 reference:-89
type typeHeadBefore registry text:-108 multilineText:76 url:85 boolean:-22 choice:-29 reference:47
type typeHeadBefore release integer:33 reference:-20
type typeHeadBefore reply text:-26 list:93
type typeHeadBefore report boolean:-70 reference:118 date:35
type typeHeadBefore request text:-75 multilineText:169 integer:45 choice:-28 reference:-79 list:123 keyValues:-69
type typeHeadBefore required text:-53 boolean:-41 choice:32 multipleReference:101 list:29 keyValues:-28
type typeHeadBefore reset text:-39 boolean:-48 choice:37 reference:81
type typeHeadBefore resource text:222 boolean:58 choice:-119 reference:48 multipleReference:-110 list:-22
type typeHeadBefore response text:-82 multilineText:99 choice:155 reference:-56 list:-21
type typeHeadBefore results text:-32 boolean:138 multipleReference:-26 list:-25
type typeHeadBefore retention text:-100 multilineText:-25 integer:358 boolean:-45 choice:-23 reference:-53 multipleReference:-40 list:-20
type typeHeadBefore retry text:43
type typeHeadBefore return text:-21 url:30 boolean:31
type typeHeadBefore review text:40
type typeHeadBefore role text:165 choice:-27 reference:-88
type typeHeadBefore routing text:28 multilineText:-21
type typeHeadBefore row boolean:62 choice:-22
type typeHeadBefore rule text:-48 multilineText:246 number:-22 boolean:-51 choice:-36
type typeHeadBefore run boolean:-159 choice:231 reference:-39
type typeHeadBefore s3 text:-93 url:24 choice:-28 reference:143
type typeHeadBefore saml multilineText:-42 url:27 keyValues:108
type typeHeadBefore schedule date:20
type typeHeadBefore schema text:141 multilineText:-116
type typeHeadBefore search text:30 multilineText:-47 integer:-50 number:-30 boolean:-62 choice:235 reference:106 multipleReference:-135 keyValues:-21
type typeHeadBefore secondary text:95 boolean:-27
type typeHeadBefore secret text:25
type typeHeadBefore security choice:46
type typeHeadBefore select choice:-160 reference:104 multipleReference:152
type typeHeadBefore selected boolean:-27 choice:64 reference:69 multipleReference:-66
type typeHeadBefore send text:-42 email:-27 integer:55 boolean:-25 choice:33 multipleChoice:113 reference:-113 multipleReference:86 list:-23
type typeHeadBefore sender text:89 integer:-71
type typeHeadBefore server multilineText:-39 url:191 integer:-33 boolean:73 choice:-65 reference:-40
type typeHeadBefore service text:-269 multilineText:88 url:80 boolean:-39 choice:188 reference:50 multipleReference:-42
type typeHeadBefore session text:149 integer:-56 boolean:-32
type typeHeadBefore show text:-133 boolean:155 choice:29
type typeHeadBefore sign text:-24 boolean:90
type typeHeadBefore signing text:25
type typeHeadBefore similar text:88 multipleReference:-34
type typeHeadBefore size text:31 multilineText:-36 integer:192 boolean:-42 choice:-32 reference:-28 list:-20
type typeHeadBefore skip text:-61 number:-23 boolean:230 choice:-38 reference:-28
type typeHeadBefore slack text:86 multilineText:-21
type typeHeadBefore sort text:-59 multilineText:-27 integer:-41 number:-24 boolean:-95 choice:458 reference:-131 multipleReference:-21 list:-22
type typeHeadBefore source text:-131 multilineText:-54 integer:-33 number:-39 boolean:-42 choice:339 reference:-122 multipleReference:-27 list:190 keyValues:-30
type typeHeadBefore split number:-28 boolean:117 choice:-22
type typeHeadBefore sql text:-257 multilineText:353 integer:-25 number:-27 boolean:-31 choice:-27 reference:-43 keyValues:124
type typeHeadBefore ssh text:-48 multilineText:129 choice:-55 reference:60 multipleReference:-25
type typeHeadBefore ssl text:-66 multilineText:-70 integer:-34 choice:-123 multipleChoice:170 reference:118 multipleReference:117 list:-53
type typeHeadBefore start text:-185 multilineText:-21 url:-26 number:101 choice:43 reference:-59 multipleReference:-27 list:-21 date:253
type typeHeadBefore statistics text:-53 boolean:89
type typeHeadBefore status text:-112 integer:137
type typeHeadBefore structured text:107 multilineText:-49 choice:-127 keyValues:130
type typeHeadBefore sub text:-33 choice:-29 reference:137 multipleReference:-57
type typeHeadBefore survey choice:61 multipleReference:-21
type typeHeadBefore system text:-55 multilineText:161 boolean:-30
type typeHeadBefore table text:-333 multilineText:175 integer:344 number:-25 boolean:-54 choice:-123 multipleChoice:-31 reference:-70 multipleReference:48 list:133
type typeHeadBefore target text:56 multilineText:-81 url:-31 integer:-73 number:-87 boolean:258 reference:140 multipleReference:-48 list:-50 keyValues:-34 date:-23 file:-23
type typeHeadBefore task text:-55 multilineText:-22 integer:-124 number:118 boolean:39 choice:73 reference:28
type typeHeadBefore tax text:-39 multilineText:-28 integer:-33 number:96 boolean:-62 choice:283 reference:-49 multipleReference:-48 list:-69
type typeHeadBefore team multipleReference:136 list:-88
type typeHeadBefore template multilineText:85 choice:-36
type typeHeadBefore test multilineText:-42 email:57 boolean:155 choice:-74 reference:-34
type typeHeadBefore text text:136 integer:-23 number:-26 boolean:-30 choice:52 reference:-54
type typeHeadBefore the text:225 multilineText:-26 integer:-21 boolean:-138 choice:88 reference:-53
type typeHeadBefore this text:-38 boolean:97
type typeHeadBefore time text:186 integer:-233 number:100 boolean:-21 choice:130 reference:-56 list:-27 date:-26
type typeHeadBefore timeout text:-179 integer:76 number:-36 boolean:221
type typeHeadBefore title text:23
type typeHeadBefore tls text:-242 multilineText:207 integer:-21 number:-20 boolean:165 choice:-124 reference:-59 file:187
type typeHeadBefore to text:149 multilineText:-64 url:-44 integer:-100 number:-47 boolean:166 choice:-57 reference:-58 multipleReference:138 list:-68 keyValues:-23 date:35
type typeHeadBefore token text:-118 multilineText:-32 integer:64 boolean:-42 choice:24 multipleReference:-22 list:145
type typeHeadBefore tool boolean:-34 choice:79 reference:-21
type typeHeadBefore topic text:-125 reference:141
type typeHeadBefore transaction text:102 choice:-20 reference:-22
type typeHeadBefore trigger text:-87 multilineText:-27 integer:-26 boolean:-153 choice:173 multipleChoice:317 reference:-74 multipleReference:-27 list:-33
type typeHeadBefore type text:-44 multilineText:-23 choice:-28 reference:172 multipleReference:-20
type typeHeadBefore unit text:-89 number:171 choice:-23
type typeHeadBefore unknown boolean:44
type typeHeadBefore up text:-22 integer:21 boolean:113 date:-58
type typeHeadBefore update text:60 multilineText:164 choice:-102 reference:-32 multipleReference:-24
type typeHeadBefore upload text:-33 boolean:-67 choice:57 file:106
type typeHeadBefore url multilineText:-34 url:53 boolean:-70 reference:113
type typeHeadBefore use text:-36 multilineText:-48 boolean:54 choice:-47 reference:102
type typeHeadBefore user text:-184 multilineText:44 url:-30 number:94 boolean:62 choice:-113 multipleChoice:-26 reference:291 multipleReference:-80 list:-27 keyValues:-29 date:-26
type typeHeadBefore username text:-23 boolean:82
type typeHeadBefore value text:25 integer:62 choice:31 reference:-53
type typeHeadBefore variable text:-23 multipleReference:127 list:-23 keyValues:-34
type typeHeadBefore vat text:103 integer:-75 number:-28 boolean:131 choice:-23 reference:-61
type typeHeadBefore verify text:44 boolean:-24
type typeHeadBefore version text:39
type typeHeadBefore view text:-48 choice:102
type typeHeadBefore wait text:-34 choice:61
type typeHeadBefore web text:-46 url:47
type typeHeadBefore webhook text:40 url:57 boolean:54 reference:-31 multipleReference:-45
type typeHeadBefore with boolean:29
type typeHeadBefore workspace text:43
type typeHeadBefore x.509 text:-22 file:96
type typeHeadClass aimless text:-283 multilineText:-146 url:168 email:71 integer:-41 number:-206 boolean:-490 choice:63 multipleChoice:167 reference:233 multipleReference:222 list:274 keyValues:-141 file:-115
type typeHeadClass beforePlace text:-78 multilineText:-92 url:108 email:-62 integer:56 number:-55 boolean:-247 choice:-171 multipleChoice:35 reference:304 multipleReference:141 list:68 keyValues:-52 date:43 file:-26
type typeHeadClass button text:99 url:80 boolean:-60 choice:-25 file:-32
type typeHeadClass check text:48 multilineText:54 number:-25 boolean:-66 choice:136 reference:-55
type typeHeadClass checkingHeading text:-201 multilineText:-51 integer:205 number:-45 boolean:200 choice:133 multipleChoice:-22 reference:-103 list:-32 file:-28
type typeHeadClass condition text:76 integer:-28 boolean:-79 choice:-59 date:126
type typeHeadClass configure text:-81 integer:-23 number:87 boolean:-54 reference:187 multipleReference:-41
type typeHeadClass consoleNoun text:-90 multilineText:146 url:-59 email:110 integer:-38 number:-43 boolean:57 choice:-173 reference:162 multipleReference:27 list:-54 keyValues:-21
type typeHeadClass contrast text:117 multilineText:-171 url:-74 email:-41 integer:211 number:49 boolean:-134 choice:29 multipleChoice:-37 reference:285 multipleReference:-98 list:-128 keyValues:-53 file:-40
type typeHeadClass dateNoun text:-262 multilineText:-84 url:-38 email:-21 integer:26 boolean:-34 choice:-138 multipleChoice:-26 reference:-162 multipleReference:-74 list:41 keyValues:-26 date:755
type typeHeadClass defaultHeader text:-24 url:-20 boolean:114 reference:-33
type typeHeadClass descriptionHeader text:444 multilineText:237 url:-109 email:113 integer:-209 number:236 choice:-83 multipleChoice:-76 reference:-248 multipleReference:-174 list:-30 keyValues:-127 date:-69 file:-63
type typeHeadClass determiner text:92 multilineText:-35 boolean:-138 choice:134 reference:48
type typeHeadClass display text:-23 multilineText:110 integer:68 number:123 choice:-47 reference:-34 multipleReference:-97 list:-55 keyValues:-25
type typeHeadClass durationNoun text:433 multilineText:-156 url:-58 email:-30 integer:402 number:-367 boolean:-388 choice:-191 multipleChoice:-40 reference:108 multipleReference:-113 list:-133 keyValues:-80 date:458 file:-37
type typeHeadClass edition text:-36 multilineText:-27 url:-22 integer:-47 number:-26 choice:-67 reference:333 multipleReference:-36 list:-28
type typeHeadClass emailNoun text:-274 multilineText:-51 url:-33 email:432 integer:-68 number:-38 boolean:132 choice:-38 reference:-72 multipleReference:-55 list:108
type typeHeadClass enter text:297 multilineText:51 url:-153 email:-83 integer:-215 number:-225 boolean:-194 choice:21 multipleChoice:-75 reference:253 multipleReference:-104 list:-178 keyValues:259 date:-109 file:21
type typeHeadClass fieldNoun text:397 multilineText:-278 url:-50 email:-32 integer:-79 number:-74 boolean:-94 choice:-110 multipleChoice:-61 reference:188 multipleReference:128 list:77 keyValues:-32 date:-36 file:-25
type typeHeadClass fileNoun text:-292 multilineText:272 url:138 email:-31 integer:-86 number:-97 boolean:-45 choice:-289 multipleChoice:-58 reference:-251 multipleReference:-97 list:-109 keyValues:-41 date:-29 file:974
type typeHeadClass fillingVerb text:338 multilineText:-201 url:-49 email:-29 integer:-75 number:-111 boolean:-104 choice:301 multipleChoice:-37 reference:37 list:-67 keyValues:-142 date:-45 file:-52
type typeHeadClass followUp text:-58 boolean:143
type typeHeadClass formNoun text:29 multilineText:-38 integer:256 number:-34 boolean:-79 multipleReference:-25 list:-25
type typeHeadClass formatHeader text:352 multilineText:78 integer:-43 number:-24 boolean:-53 reference:-139 list:-20 keyValues:-34 date:-28
type typeHeadClass genericHeading text:-22 multilineText:421 url:-68 email:-48 integer:164 number:-76 boolean:-67 choice:-60 reference:-268 multipleReference:29 list:-22 date:-52 file:-48
type typeHeadClass groupNoun text:118 multilineText:351 url:-65 email:-46 integer:-135 number:-83 boolean:-62 choice:-22 multipleChoice:56 reference:243 multipleReference:-181 list:-222 keyValues:-35 date:-59 file:39
type typeHeadClass headingVerb text:87 multilineText:-98 url:-91 integer:-49 number:41 boolean:-32 choice:231 multipleChoice:-27 reference:157 multipleReference:-84 list:-113 keyValues:-41 date:41 file:-38
type typeHeadClass hostNoun text:457 multilineText:-130 url:246 email:-66 integer:-217 number:-85 boolean:-226 choice:-293 multipleChoice:-49 reference:-293 multipleReference:296 list:451 keyValues:-70 date:-48 file:-31
type typeHeadClass inputNoun multilineText:98 url:-174 email:52 integer:-260 number:81 choice:-253 multipleChoice:37 reference:-246 multipleReference:-53 keyValues:328 date:-36 file:-29
type typeHeadClass interfaceNoun text:-109 multilineText:64 boolean:114 choice:-55 multipleReference:45
type typeHeadClass kindNoun text:-118 multilineText:-373 url:-264 email:-136 integer:-398 number:-230 boolean:-247 choice:979 multipleChoice:-177 reference:526 multipleReference:-210 list:-265 keyValues:57 date:-214 file:-162
type typeHeadClass labelConnector text:-118 multilineText:-28 url:-35 boolean:-87 choice:60 multipleChoice:309 reference:-87 multipleReference:-38 list:96
type typeHeadClass labelFiller text:-98 multilineText:-35 url:-39 integer:-21 number:-23 boolean:-97 choice:46 multipleChoice:303 reference:-24 multipleReference:-50 list:87 date:-23
type typeHeadClass labelHeader text:358 multilineText:81 url:-107 email:-74 integer:-207 number:-164 boolean:-410 choice:76 multipleChoice:138 reference:-88 list:-86 keyValues:387 date:-75 file:-56
type typeHeadClass limitsHeader text:56 multilineText:-20 url:-20 integer:-36 number:-29 boolean:-46 reference:99 multipleReference:-21 list:100 date:-25
type typeHeadClass lookalike text:219 multilineText:-64 url:-22 integer:-25 number:-76 choice:55 reference:99 multipleReference:-40 list:-41 date:-23
type typeHeadClass make text:-139 multilineText:-32 number:-29 boolean:93 choice:-24 reference:159 multipleReference:-37 list:-34 date:71
type typeHeadClass manipulate text:-69 boolean:95 choice:56 list:-25
type typeHeadClass menuNoun text:-185 multilineText:-69 integer:-43 number:-33 choice:38 reference:-138 multipleReference:53 list:-51 keyValues:494
type typeHeadClass multilineNoun text:-198 multilineText:1586 url:-142 email:-97 integer:-227 number:-225 boolean:-563 choice:-169 multipleChoice:-103 reference:-125 multipleReference:-240 list:-336 keyValues:136 date:-119 file:118
type typeHeadClass navigate text:-93 number:-21 boolean:269 choice:-65 reference:-24
type typeHeadClass negation text:237 multilineText:-57 url:-31 integer:205 number:-84 boolean:-115 choice:-139 reference:141 multipleReference:-36 list:-57 date:-30
type typeHeadClass numberNoun text:-125 multilineText:-319 url:-174 email:-92 integer:759 number:1093 boolean:-343 choice:-237 multipleChoice:-98 reference:-369 multipleReference:-187 list:-148 keyValues:-189 date:-159 file:-109
type typeHeadClass obligation text:-39 boolean:154 choice:-52
type typeHeadClass on text:-192 multilineText:-36 url:-22 integer:-64 number:-42 boolean:481 reference:-107 multipleReference:-34 list:-29 date:98
type typeHeadClass opener text:-109 multilineText:-112 url:66 email:-67 number:-68 boolean:-47 choice:-314 multipleChoice:20 reference:271 multipleReference:116 list:236 keyValues:-59 file:-31
type typeHeadClass openingVerb text:-63 integer:31 boolean:73 reference:-41 list:-25 date:84
type typeHeadClass optionNoun text:172 multilineText:-129 url:-97 email:106 integer:-242 number:268 boolean:-198 choice:-48 multipleChoice:160 reference:-277 multipleReference:-229 list:-128 keyValues:451 date:-74 file:-52
type typeHeadClass optionsHeader multilineText:20 integer:-51 number:-23 boolean:-47 choice:129 multipleChoice:131 reference:-139 list:-126 keyValues:117
type typeHeadClass otherHeader text:-514 multilineText:-368 email:-73 integer:-124 number:-357 boolean:-330 choice:301 multipleChoice:311 reference:272 multipleReference:101 list:74 keyValues:-372 date:-223 file:279
type typeHeadClass pairNoun text:-330 multilineText:-20 url:-81 email:-73 integer:-322 number:-162 choice:-149 multipleChoice:-92 reference:-133 multipleReference:-105 list:196 keyValues:1095 date:-64 file:-82
type typeHeadClass place text:-116 multilineText:-88 email:-39 integer:118 number:-130 boolean:-211 choice:27 multipleChoice:-47 reference:506 multipleReference:-42 list:-38 keyValues:30 date:-62 file:-78
type typeHeadClass plainNoun text:1304 multilineText:-367 url:234 email:78 integer:-172 number:-395 boolean:-393 choice:-622 multipleChoice:-155 reference:298 multipleReference:-217 list:-46 keyValues:-237 date:-194 file:-200
type typeHeadClass pointer text:164 multilineText:-42 integer:-35 number:-23 boolean:54 choice:-56 reference:-85 multipleReference:75 list:-27
type typeHeadClass preposition text:-296 multilineText:-110 url:305 email:-20 integer:-250 number:-158 boolean:-445 choice:87 multipleChoice:270 reference:104 list:205 keyValues:-94 date:259 file:-53
type typeHeadClass remark text:226 url:-23 integer:222 number:-50 boolean:37 choice:-26 multipleChoice:-23 reference:-83 multipleReference:-59 list:-112 keyValues:-26 file:-36
type typeHeadClass requiredHeader text:-60 boolean:146 reference:-20
type typeHeadClass secretNoun text:1057 multilineText:195 url:-115 email:-65 integer:-342 number:-157 boolean:-308 choice:-237 multipleChoice:-77 reference:64 multipleReference:-171 list:64 keyValues:-143 date:-79 file:129
type typeHeadClass slugEnd text:-118 multilineText:-204 url:322 integer:-230 number:-115 boolean:-425 choice:108 multipleChoice:275 reference:196 multipleReference:29 list:222 keyValues:-90 date:-38 file:-48
type typeHeadClass slugVerb text:-34 boolean:138 choice:-186 reference:216 multipleReference:-32 file:-21
type typeHeadClass softener boolean:172 choice:-58 reference:-28
type typeHeadClass structural text:313 multilineText:60 url:-23 integer:-90 number:-36 boolean:23 choice:-20 multipleChoice:-32 list:-137 keyValues:-28
type typeHeadClass submitVerb boolean:28
type typeHeadClass switchEffect text:33 multilineText:157 url:-84 integer:-52 number:84 boolean:88 choice:-42 multipleChoice:-23 multipleReference:-56 list:-42 keyValues:-28 date:-29 file:-32
type typeHeadClass switchOn multilineText:113 boolean:-118 choice:88
type typeHeadClass titleNoun text:90 multilineText:310 url:-63 email:-43 integer:-127 number:-73 boolean:-39 choice:107 multipleChoice:22 reference:-229 multipleReference:52 list:-50 date:-50 file:-48
type typeHeadClass toggleNoun text:-33 multilineText:-25 number:-20 boolean:92 choice:21
type typeHeadClass trialVerb text:-111 multilineText:101 boolean:21 choice:204 reference:-75 file:-23
type typeHeadClass typeHeader text:122 multilineText:-152 url:-46 email:-27 integer:-72 number:-103 boolean:-153 choice:360 multipleChoice:-33 reference:169 multipleReference:24 list:-63 keyValues:-124 date:-41 file:-33
type typeHeadClass unit text:-424 multilineText:-49 url:-26 integer:661 number:265 choice:-81 multipleChoice:-21 reference:-73 multipleReference:-57 list:-84 keyValues:-32 date:-50
type typeHeadClass upload text:-22 boolean:110 choice:-34
type typeHeadClass urlNoun text:-324 multilineText:-193 url:1118 email:117 integer:-149 number:-114 boolean:-254 choice:-74 multipleChoice:-38 reference:-275 multipleReference:-100 list:350 keyValues:-76 date:-49 file:-43
type typeHeadClass use text:146 multilineText:-33 url:-67 integer:-22 boolean:-45 choice:59 reference:58 list:-41
type typeHeadClass valueWord text:153 multilineText:-118 url:-71 email:-27 integer:135 number:-127 boolean:223 multipleChoice:-27 multipleReference:-75 list:-93 keyValues:-37 date:65 file:-28
type typeHeadClass vendor text:-72 multilineText:-25 integer:-36 boolean:-49 choice:104 reference:-76 multipleReference:221 list:31 keyValues:-25
type typeHeadClass weakLabelHeader text:207 multilineText:462 url:-125 email:-71 integer:-68 number:-171 boolean:-115 choice:-179 multipleChoice:-68 reference:205 list:-58 keyValues:-76 date:-73 file:38
type typeLabelBigram access+key text:126 multilineText:-55 reference:-21
type typeLabelBigram access+token text:140 multilineText:-28 choice:-27 reference:-25
type typeLabelBigram account+name text:44 reference:-25
type typeLabelBigram account+sid text:49
type typeLabelBigram account+type choice:148 reference:-127
type typeLabelBigram aggregation+type text:-68 choice:-45 reference:149
type typeLabelBigram api+endpoint text:81 url:-30
type typeLabelBigram api+key text:355 multilineText:-164 boolean:-34 choice:-20 reference:-78
type typeLabelBigram api+token text:-172 reference:184
type typeLabelBigram api+url url:32
type typeLabelBigram app+name text:79 reference:-39
type typeLabelBigram app+secret text:38
type typeLabelBigram as+username text:-36 boolean:-61 choice:107
type typeLabelBigram auth+token text:24
type typeLabelBigram authentication+type text:100 reference:-81
type typeLabelBigram base+dn text:77
type typeLabelBigram base+url text:-26 url:56
type typeLabelBigram batch+name text:-51 reference:63
type typeLabelBigram batch+size integer:25
type typeLabelBigram bot+token text:23
type typeLabelBigram branch+name text:23
type typeLabelBigram by+default boolean:24
type typeLabelBigram ca+certificate text:-32 multilineText:93 choice:-20
type typeLabelBigram certificate+authority text:-45 multilineText:144 boolean:-36 reference:-26
type typeLabelBigram chart+type text:-20 choice:96 reference:-44
type typeLabelBigram chunk+overlap text:-53 integer:112
type typeLabelBigram chunk+size text:-24 integer:49
type typeLabelBigram client+certificate text:-20 multilineText:56
type typeLabelBigram client+id text:95 boolean:-68 choice:95 reference:-53
type typeLabelBigram client+registration boolean:55 choice:-25
type typeLabelBigram client+secret text:206 multilineText:-37 boolean:-39 choice:-21 reference:-34
type typeLabelBigram cloud+gateway boolean:25 choice:-41 reference:47
type typeLabelBigram column+totals boolean:29
type typeLabelBigram connect+timeout text:-40 integer:82 boolean:-23
type typeLabelBigram container+name text:-26 reference:51
type typeLabelBigram container+port text:-32 integer:71
type typeLabelBigram content+type text:-27 choice:-71 reference:124
type typeLabelBigram custom+code text:-54 multilineText:96
type typeLabelBigram custom+css text:-47 multilineText:68
type typeLabelBigram custom+parameters text:71 multilineText:-80 keyValues:48
type typeLabelBigram dashboard+layout text:-40 multilineText:-25 multipleReference:116
type typeLabelBigram database+id text:-157 integer:176
type typeLabelBigram database+name text:29
type typeLabelBigram date+format text:126 choice:-89
type typeLabelBigram default+group reference:34
type typeLabelBigram default+value boolean:25
type typeLabelBigram display+name text:142 boolean:-37 reference:-55
type typeLabelBigram due+date text:-26 date:80
type typeLabelBigram email+address text:-135 email:4129 boolean:64
type typeLabelBigram email+addresses email:42
type typeLabelBigram empty+columns text:-57 choice:136 multipleReference:-31
type typeLabelBigram end+date text:-40 boolean:54 choice:-24 reference:-46 date:95
type typeLabelBigram entity+id text:-133 url:179
type typeLabelBigram environment+name text:20
type typeLabelBigram environment+type text:-22 choice:45
type typeLabelBigram environment+variables text:-25 multipleReference:-25 list:-25 keyValues:100
type typeLabelBigram event+type text:47 choice:-111 reference:75
type typeLabelBigram field+separator reference:39
type typeLabelBigram file+name text:23
type typeLabelBigram file+path text:21
type typeLabelBigram filter+condition text:-36 integer:-32 choice:-78 multipleChoice:134 list:58
type typeLabelBigram font+size choice:41
type typeLabelBigram from+address text:35 url:-44 email:72 choice:-36
type typeLabelBigram from+date boolean:-22 date:62
type typeLabelBigram from+email text:-35 email:101 boolean:-30
type typeLabelBigram from+host text:-80 boolean:132
type typeLabelBigram grant+types boolean:-145 choice:-70 multipleChoice:348 multipleReference:-38
type typeLabelBigram group+by text:60 boolean:-39 choice:-87 reference:112 multipleReference:-20 list:53
type typeLabelBigram group+name text:42 reference:-32
type typeLabelBigram header+value text:60 number:-20
type typeLabelBigram http+header text:-71 choice:46 keyValues:94
type typeLabelBigram http+method text:153 reference:-79
type typeLabelBigram id+prefix text:38
type typeLabelBigram idle+timeout text:81 integer:-63
type typeLabelBigram in+password text:-42 integer:-141 boolean:46 choice:138
type typeLabelBigram include+deleted text:-38 boolean:134 choice:-21 reference:-23
type typeLabelBigram info+endpoint text:-64 choice:128
type typeLabelBigram input+parameters text:37 multilineText:-29
type typeLabelBigram input+type text:-28 choice:93 reference:-49
type typeLabelBigram insecure+connection boolean:24
type typeLabelBigram ip+address text:104 boolean:-55
type typeLabelBigram is+active boolean:34
type typeLabelBigram is+default boolean:64
type typeLabelBigram issuer+url text:-42 url:49
type typeLabelBigram json+file multilineText:68 choice:-25
type typeLabelBigram key+passphrase text:103 multilineText:-66
type typeLabelBigram log+level text:-22 boolean:-30 choice:119 reference:-32
type typeLabelBigram max+length boolean:28
type typeLabelBigram metadata+url multilineText:-29 url:67
type typeLabelBigram model+name text:-135 choice:144
type typeLabelBigram mount+path text:38
type typeLabelBigram name+attribute text:28
type typeLabelBigram object+key text:66 choice:-41
type typeLabelBigram output+type text:-98 choice:152 reference:-28
type typeLabelBigram page+id text:41
type typeLabelBigram path+style text:89 boolean:27 choice:-58
type typeLabelBigram payment+type text:31 choice:-30
type typeLabelBigram period+type choice:-30 reference:31
type typeLabelBigram pipeline+name text:21
type typeLabelBigram port+mapping text:-39 integer:-102 boolean:21 list:-27 keyValues:189
type typeLabelBigram primary+color text:41
type typeLabelBigram private+key text:-412 multilineText:445
type typeLabelBigram project+id text:32
type typeLabelBigram project+key text:66 multilineText:-29
type typeLabelBigram provider+name text:-106 choice:121
type typeLabelBigram provider+url url:20
type typeLabelBigram public+access boolean:23
type typeLabelBigram public+key text:-77 multilineText:83
type typeLabelBigram query+parameters text:-100 multilineText:43 keyValues:96
type typeLabelBigram query+timeout text:103 integer:-73
type typeLabelBigram queue+timeout text:20
type typeLabelBigram redirect+uris text:-117 multilineText:-24 url:-29 boolean:-50 reference:-33 list:323
type typeLabelBigram redirect+url text:166 url:-89
type typeLabelBigram refresh+interval text:-116 integer:80 boolean:-46 choice:123
type typeLabelBigram registry+url text:-24 url:52
type typeLabelBigram report+type choice:23
type typeLabelBigram resource+group choice:-50 reference:99 multipleReference:-24
type typeLabelBigram retry+interval text:46 integer:-24
type typeLabelBigram role+arn text:55
type typeLabelBigram routing+key text:25 multilineText:-20
type typeLabelBigram row+totals boolean:37
type typeLabelBigram run+frequency text:42 boolean:-32 choice:24
type typeLabelBigram s3+bucket text:-77 choice:-27 reference:149
type typeLabelBigram schema+name text:26
type typeLabelBigram search+filter text:82
type typeLabelBigram secondary+color text:37
type typeLabelBigram secret+key text:28
type typeLabelBigram send+email email:-24 boolean:46
type typeLabelBigram send+to boolean:-108 choice:-30 multipleChoice:122 reference:-96 multipleReference:161
type typeLabelBigram server+host text:-51 url:121 integer:-43
type typeLabelBigram server+name text:24
type typeLabelBigram server+uri url:25
type typeLabelBigram server+url text:-22 url:55
type typeLabelBigram service+name text:-147 reference:192
type typeLabelBigram show+legend boolean:-36 choice:52
type typeLabelBigram signing+key text:31
type typeLabelBigram slack+channel text:44
type typeLabelBigram source+type text:71 choice:-37 reference:-23
type typeLabelBigram ssh+key text:-127 multilineText:146
type typeLabelBigram ssh+keys boolean:26 choice:-50 reference:92 multipleReference:-23
type typeLabelBigram start+date boolean:-64 reference:-20 date:127
type typeLabelBigram start+timeout text:-39 integer:51
type typeLabelBigram status+code text:-113 integer:140
type typeLabelBigram sub+type text:-33 choice:-26 reference:60
type typeLabelBigram survey+responses choice:61 multipleReference:-21
type typeLabelBigram system+prompt text:-63 multilineText:163 boolean:-29
type typeLabelBigram table+name text:46
type typeLabelBigram table+types boolean:-113 choice:-36 multipleChoice:-26 multipleReference:70 list:165
type typeLabelBigram template+name text:-29 reference:30
type typeLabelBigram test+mode text:-53 boolean:165 choice:-64 reference:-30
type typeLabelBigram text+splitter text:245 multilineText:-103 integer:-21 number:-25 boolean:-53 choice:55 reference:-48
type typeLabelBigram time+interval text:137 integer:-132
type typeLabelBigram tls+certificate multilineText:36
type typeLabelBigram tls+key text:-175 multilineText:143 boolean:-27 reference:-27 file:115
type typeLabelBigram tls+verify boolean:138 choice:-81
type typeLabelBigram to+date date:56
type typeLabelBigram to+run text:-24 choice:70 list:-20
type typeLabelBigram topic+name text:-139 reference:154
type typeLabelBigram type+code reference:51
type typeLabelBigram unit+cost text:-85 number:171
type typeLabelBigram upload+mode text:-32 boolean:-20 choice:56 reference:31
type typeLabelBigram user+id text:-54 choice:-20 reference:104
type typeLabelBigram user+key text:-49 multilineText:57
type typeLabelBigram user+name text:24
type typeLabelBigram webhook+secret text:69 boolean:-24
type typeLabelBigram webhook+url text:-27 url:58
type typeLabelBigram x.509+certificate text:-22 file:96
type typeLabelPlural 0 text:-1111 multilineText:-557 url:-424 email:-293 integer:295 number:-830 boolean:-192 choice:-586 multipleChoice:740 reference:-1224 multipleReference:1077 list:1096 keyValues:376 date:-490 file:-436
type typeNoun $ text:292 multilineText:-159 boolean:-65 reference:-48 keyValues:68
type typeNoun & choice:38
type typeNoun + url:207 integer:-22 boolean:-41 reference:-31 file:-27
type typeNoun - text:-29 multipleReference:85
type typeNoun . text:157 boolean:-38 choice:-20 reference:-25
type typeNoun .p8 text:-61 multilineText:115
type typeNoun / text:21
type typeNoun 0 text:-137 multilineText:-44 integer:152 number:104 boolean:71 choice:38 reference:-83 list:-30
type typeNoun 1 text:-220 multilineText:-63 url:-30 integer:25 number:-56 boolean:102 choice:214 reference:116 multipleReference:-20 list:-35
type typeNoun 10 integer:40 number:-22 reference:-22
type typeNoun 100 text:-21 integer:25 number:-37 choice:52
type typeNoun 2 text:-175 integer:292 boolean:-34
type typeNoun 2.0 text:98 choice:-61
type typeNoun 3 text:-47 multilineText:36 integer:-44 boolean:-34 reference:152 list:-32
type typeNoun 403 text:-59 integer:133 reference:-31
type typeNoun 4096 integer:76 choice:-46
type typeNoun 5 text:107 multilineText:-104 integer:90 number:-23 choice:-27
type typeNoun 6 text:-60 multilineText:63
type typeNoun a text:-322 multilineText:-250 url:-286 email:-50 integer:-618 number:202 boolean:118 choice:-152 reference:170 multipleReference:-219 list:-345 keyValues:-192 date:58 file:-156
type typeNoun ability text:79 boolean:-58 reference:63
type typeNoun able text:-72 choice:215 reference:-65
type typeNoun about text:167 multilineText:-44 url:-32 integer:-50 number:-47 boolean:-82 choice:-40 reference:234 multipleReference:-59 list:-91 keyValues:20 date:45
type typeNoun above text:-199 multilineText:440 integer:98 number:-66 boolean:-83 choice:-156 reference:94 multipleReference:-27 list:-28 file:-25
type typeNoun absolute text:59 choice:-22
type typeNoun accept text:-33 integer:37 number:-40 boolean:34 choice:49
type typeNoun acceptance text:-65 boolean:156
type typeNoun accepts text:-92 integer:104 boolean:92 choice:-23 reference:-23
type typeNoun access text:-22 multilineText:-168 email:-32 integer:85 number:-56 boolean:-124 choice:222 multipleChoice:-38 reference:-26 list:190 date:-32 file:-27
type typeNoun accessible text:-113 url:44 number:176 boolean:-26 choice:-63 list:57
type typeNoun accessing text:-78 multilineText:106 url:22 boolean:-22 choice:54 reference:-21
type typeNoun according text:88 integer:52 number:-26 reference:-30 list:-20
type typeNoun account text:325 multilineText:-55 url:-71 email:132 integer:-125 number:-51 boolean:-47 multipleChoice:-21 list:-84 keyValues:-50 date:-25 file:57
type typeNoun accounting text:59 reference:-29
type typeNoun accounts text:-81 integer:-22 boolean:189 choice:-25 reference:22
type typeNoun acl text:-93 boolean:95 choice:-59 reference:151
type typeNoun across text:85 integer:199 number:-161 boolean:-49 reference:-23 multipleReference:-67 list:85
type typeNoun action text:-88 integer:-27 number:-37 boolean:242 choice:137 reference:-126 list:-22
type typeNoun actions text:-60 multilineText:48 integer:-37 boolean:-27 choice:165 reference:-83 multipleReference:49 list:-30
type typeNoun activate choice:-141 multipleChoice:140 keyValues:54
type typeNoun active text:-330 multilineText:-27 number:-23 boolean:250 choice:240 reference:-117 multipleReference:-30 list:-33 keyValues:-25 date:107
type typeNoun activity text:-238 multilineText:-42 url:-23 integer:-30 number:-39 boolean:-162 choice:164 reference:169 multipleReference:106 list:118
type typeNoun actual text:-144 multilineText:175 url:144 integer:124 number:-81 boolean:-95 reference:-79 list:-32
type typeNoun actually multilineText:-42 integer:-32 number:33 choice:74 reference:72 multipleReference:-56
type typeNoun ad text:36
type typeNoun add text:23 multilineText:-27 url:-21 email:-36 integer:-36 number:-67 boolean:-162 choice:-242 multipleChoice:-78 reference:48 multipleReference:77 list:291 keyValues:162 date:-44 file:-27
type typeNoun added text:42 multilineText:-51 integer:-105 boolean:337 choice:-61 reference:-60 multipleReference:42 list:-89
type typeNoun adding boolean:-47 multipleReference:90
type typeNoun addition number:22
type typeNoun additional multilineText:-53 integer:-40 boolean:-93 choice:-66 reference:29 multipleReference:-83 list:74 keyValues:289
type typeNoun address text:-162 multilineText:-150 url:41 email:1038 integer:-154 number:-127 boolean:-48 choice:-244 multipleChoice:-34 reference:-67 list:22 keyValues:-64 date:-52 file:-34
type typeNoun addresses text:-262 multilineText:95 url:-66 email:-51 integer:-42 number:-22 boolean:-149 choice:-39 multipleChoice:-21 reference:-45 multipleReference:-62 list:585 keyValues:98
type typeNoun adds text:-21 multilineText:-55 integer:-49 number:-44 boolean:39 choice:-48 reference:-94 multipleReference:-36 list:-40 date:-101 file:489
type typeNoun adjust text:113 multilineText:-26 integer:-87 number:57 boolean:-49 choice:27 reference:-78 multipleReference:70
type typeNoun adjusts text:-59 integer:180 boolean:-21 choice:-31 reference:-24
type typeNoun admin text:76 multilineText:-39 url:-20 integer:-28 boolean:92 choice:-74 reference:104 multipleReference:-48 list:45 keyValues:-32 file:-26
type typeNoun administrator text:36
type typeNoun administrators text:-48 email:-28 multipleReference:101 list:30
type typeNoun advanced text:-234 multilineText:114 boolean:-42 reference:-26 multipleReference:95 keyValues:155
type typeNoun affected text:42 reference:24
type typeNoun after text:124 multilineText:196 url:65 integer:-126 number:25 boolean:-253 choice:128 reference:-98 multipleReference:53 list:-122 keyValues:-37 date:99 file:-31
type typeNoun again text:26
type typeNoun against text:87 number:-22 boolean:35 choice:-33 reference:-23
type typeNoun agent multilineText:124 url:-34 integer:-36 number:-36 boolean:81 choice:-47 reference:41 multipleReference:45 list:-48 keyValues:-30 date:-20
type typeNoun agents boolean:57 choice:-25 reference:60 multipleReference:-44
type typeNoun aggregation boolean:23 choice:-34 reference:77
type typeNoun ai text:76 boolean:30 choice:-28 reference:40 multipleReference:-49
type typeNoun alert text:-149 multilineText:-38 url:-21 integer:-90 number:67 boolean:-112 choice:165 multipleChoice:114 reference:-172 multipleReference:204 list:-60 keyValues:120
type typeNoun alerts text:23
type typeNoun algorithm text:42 reference:54
type typeNoun aliyun text:-103 choice:115
type typeNoun all text:-50 multilineText:-58 url:-46 email:-21 integer:28 number:-67 boolean:-72 choice:30 multipleChoice:-69 reference:172 keyValues:-41 date:121 file:-29
type typeNoun allow text:-200 url:-21 integer:-52 number:-25 boolean:223 choice:126 reference:-35 multipleReference:-56 keyValues:64
type typeNoun allowed text:-97 multilineText:92 url:-41 integer:-56 number:133 choice:-31 list:72
type typeNoun allowlist choice:-22 list:68
type typeNoun allows text:291 url:-31 number:-57 boolean:36 choice:-40 multipleChoice:-25 multipleReference:-50 list:-139 keyValues:-39 date:95
type typeNoun along text:-42 choice:-20 reference:55 keyValues:30
type typeNoun alongside text:-34 boolean:30 choice:-49 reference:110 file:-20
type typeNoun already text:-28 boolean:137 choice:-39 multipleReference:-27
type typeNoun also text:255 multilineText:-50 url:84 email:31 integer:-118 choice:-66 reference:-108 multipleReference:-68 list:22
type typeNoun always text:-33 email:-42 integer:-27 boolean:157 reference:-23 multipleReference:-59 list:58
type typeNoun amazon text:31
type typeNoun amount text:-178 multilineText:-46 url:-24 email:-20 integer:-181 number:678 boolean:189 choice:-80 reference:-177 multipleReference:-49 list:-53 keyValues:-25 date:-30 file:-23
type typeNoun amounts text:88 integer:-36 number:165 boolean:-62 choice:-123 date:20
type typeNoun an text:50 email:87 integer:-147 number:134 boolean:-69 choice:214 multipleChoice:30 reference:175 multipleReference:-199 list:-145 keyValues:-39 date:-192 file:-107
type typeNoun analysis text:180 multilineText:-48 integer:-215 number:124 boolean:-161 choice:89 multipleReference:-30 date:107
type typeNoun analytics text:-46 multilineText:23 integer:-48 number:-20 boolean:44 choice:99 multipleChoice:-29 reference:-29 multipleReference:145 list:-80 keyValues:-21 date:-20
type typeNoun analyze multilineText:-34 boolean:-22 choice:-149 reference:-83 multipleReference:350
type typeNoun and text:-228 multilineText:-92 url:-127 email:-60 integer:-506 number:-277 boolean:-108 choice:-118 multipleChoice:293 reference:-26 multipleReference:-339 list:-157 keyValues:-78 date:171 file:-173
type typeNoun and/or multilineText:-109 email:24 integer:-54 number:296 boolean:-97 choice:-74 reference:-42 list:-23 keyValues:135
type typeNoun annual number:139 boolean:-141 choice:-88 multipleChoice:174 reference:-22 multipleReference:-29
type typeNoun another text:-185 multilineText:-20 integer:141 boolean:66 choice:-151 reference:153 list:75
type typeNoun any text:-120 url:-38 integer:37 number:-41 boolean:-41 choice:298 multipleChoice:-41 reference:-76 multipleReference:-88 list:27 keyValues:128 date:-25 file:-31
type typeNoun anybody text:-25 boolean:68
type typeNoun api text:-102 multilineText:92 url:134 email:-29 integer:-113 number:-58 choice:47 multipleChoice:-29 reference:-31 multipleReference:43 list:-46 keyValues:62 date:-29 file:-28
type typeNoun app text:180 multilineText:-53 url:-27 integer:47 number:-31 boolean:284 choice:-147 reference:-261 list:76 keyValues:-28
type typeNoun appear text:54 multilineText:-24 boolean:-62 reference:-72 multipleReference:116 list:27
type typeNoun appears text:25 multilineText:-84 integer:-35 number:182 boolean:-58 choice:-118 multipleChoice:76 reference:106 list:-64
type typeNoun append list:-49 keyValues:58
type typeNoun appended text:-62 multilineText:96 email:-25 boolean:-30 choice:-26 list:-21 keyValues:107
type typeNoun apple boolean:-119 multipleReference:133
type typeNoun applicable text:37 multilineText:-24 integer:113 number:135 boolean:-57 choice:-101 list:-20
type typeNoun application text:-118 multilineText:-205 url:179 email:-26 number:-113 boolean:-149 choice:107 multipleChoice:-44 reference:46 multipleReference:62 list:25 keyValues:173 date:-31 file:-22
type typeNoun application/json text:48 choice:-23
type typeNoun applications text:58 choice:-34 reference:-136 multipleReference:219 list:-35
type typeNoun applied text:-77 multilineText:-44 integer:-41 number:54 boolean:-208 choice:173 reference:166 multipleReference:183 list:-195 date:20
type typeNoun applies text:57 multilineText:-26 integer:-87 number:-28 boolean:167 choice:45 reference:-34 multipleReference:-24 list:-25
type typeNoun apply text:78 multilineText:-56 url:-26 integer:-81 boolean:68 choice:-47 multipleChoice:47 reference:-228 multipleReference:186 list:64 keyValues:43
type typeNoun appropriate text:20 multilineText:-49 url:-23 integer:-20 number:-35 boolean:-253 choice:-128 multipleChoice:269 reference:361 multipleReference:-48 list:-45
type typeNoun approval text:-58 multilineText:139 boolean:-32
type typeNoun apps text:57 multilineText:-37 url:25 integer:-38 boolean:-119 choice:128 reference:-48 multipleReference:53 list:48
type typeNoun archived text:-30 boolean:123 reference:-20
type typeNoun are text:-189 multilineText:112 url:37 email:-60 integer:209 number:282 boolean:-515 choice:54 multipleChoice:73 reference:109 multipleReference:154 list:-195 keyValues:-200 date:-53 file:-83
type typeNoun area text:66 multilineText:102 boolean:-35 choice:124 reference:-140 file:-48
type typeNoun arguments text:99 multilineText:-22 integer:-22 boolean:28 multipleReference:-35 keyValues:-23
type typeNoun arn text:293 multilineText:-77 url:-20 number:-31 boolean:-25 reference:-45
type typeNoun array text:-208 multilineText:-32 choice:29 list:293
type typeNoun as text:-47 url:-63 email:-127 number:-88 boolean:302 choice:250 multipleChoice:-140 multipleReference:-140 list:-101 keyValues:-50 date:-115 file:42
type typeNoun ask text:-126 boolean:139 choice:-20 multipleReference:113 list:-46
type typeNoun asking text:64 multilineText:-39
type typeNoun aspect text:-52 integer:-142 choice:253
type typeNoun assertion text:24 boolean:-24 reference:-44 keyValues:115
type typeNoun asset boolean:136 choice:20 multipleReference:-116
type typeNoun assets text:26 reference:-20
type typeNoun assign text:-113 multilineText:-29 integer:94 number:-22 choice:-37 reference:212 multipleReference:131 list:-125 keyValues:-91
type typeNoun assigned text:428 integer:-40 number:-31 boolean:-84 choice:-100 reference:-157 multipleReference:58 list:-32
type typeNoun assignment text:-27 boolean:-33 choice:-22 reference:223 multipleReference:-27 list:-53
type typeNoun associate text:30 boolean:-32 reference:59
type typeNoun associated text:-138 multilineText:33 integer:-88 number:111 boolean:100 choice:-104 reference:235 multipleReference:-35 list:-47 keyValues:-38
type typeNoun assuming text:117 boolean:-28 list:-22
type typeNoun at text:-210 url:28 email:-20 integer:106 number:-76 boolean:48 choice:55 multipleChoice:-26 reference:163 multipleReference:-75 list:-64 keyValues:-40 file:95
type typeNoun attach text:-88 multilineText:-89 integer:-45 boolean:45 choice:36 reference:212 multipleReference:-20 list:-35 file:33
type typeNoun attached text:-21 boolean:51 multipleReference:97 list:-51
type typeNoun attachment boolean:27
type typeNoun attempting text:138 integer:-65 boolean:-23
type typeNoun attribute text:95 multilineText:-119 url:-20 integer:-29 number:-46 boolean:-20 reference:180 multipleReference:-29 list:-43 keyValues:77
type typeNoun attributes text:-149 multilineText:-24 integer:-25 number:-21 boolean:39 choice:-26 multipleChoice:127 reference:-30 multipleReference:-55 list:113 keyValues:70
type typeNoun aud list:83
type typeNoun audience text:24 number:140 boolean:-137
type typeNoun auth text:-91 choice:66 reference:130
type typeNoun authenticate text:118 boolean:-27
type typeNoun authenticated email:29
type typeNoun authenticating text:-28 choice:95 list:-21
type typeNoun authentication text:-170 multilineText:28 url:-31 integer:20 number:-31 boolean:33 choice:76 multipleChoice:-20 reference:258 multipleReference:-61 keyValues:-38 date:-22
type typeNoun authorization text:-62 multilineText:93 boolean:-142 choice:-75 multipleChoice:233 reference:-24 multipleReference:-30 keyValues:96 file:-47
type typeNoun auto-generated text:-46 multilineText:84
type typeNoun automated text:-30 number:98
type typeNoun automatic boolean:132 choice:-29
type typeNoun automatically text:-120 multilineText:-57 email:-28 integer:-35 number:-56 boolean:97 choice:459 multipleChoice:-21 reference:-29 multipleReference:-65 list:-82 keyValues:-30
type typeNoun availability text:-56 boolean:83 reference:-35 multipleReference:38
type typeNoun available text:-201 url:-51 number:-71 boolean:-107 choice:-49 multipleChoice:-40 reference:390 multipleReference:80 keyValues:40 date:-23 file:-20
type typeNoun average text:-60 integer:209 number:-159 reference:77
type typeNoun aws text:25 multilineText:-28 boolean:-24 choice:131 reference:-46
type typeNoun azure text:101 multilineText:71 url:22 boolean:-24 reference:-61 file:-34
type typeNoun back text:28 number:34
type typeNoun backend text:73 multilineText:-64 list:48
type typeNoun background text:-53 url:46 boolean:-21 choice:82
type typeNoun backup text:71 multilineText:-21 integer:-33 boolean:87 reference:-42
type typeNoun backups text:-50 boolean:29 choice:-36 reference:105
type typeNoun balance text:-35 number:80 boolean:-26 choice:101 reference:-85
type typeNoun bank text:73 integer:-31 choice:-48 reference:39
type typeNoun banner text:-51 url:55 boolean:73
type typeNoun bar text:126 multilineText:-68 integer:-35 number:-25 boolean:-99 choice:-36 reference:40 multipleReference:28 list:-27 file:118
type typeNoun base text:90 url:30 boolean:-31
type typeNoun base64 text:-41 boolean:43
type typeNoun based text:76 multilineText:-58 url:-31 email:-55 integer:-68 number:-61 boolean:-104 choice:269 multipleChoice:-28 multipleReference:201 list:-76 keyValues:-67 date:-27 file:-24
type typeNoun basic text:-50 multipleChoice:141 reference:-20
type typeNoun batch text:-61 number:73 reference:54
type typeNoun be text:270 multilineText:-266 url:-96 email:-159 integer:-123 number:-291 boolean:-59 choice:90 multipleChoice:-168 reference:-72 multipleReference:219 list:311 keyValues:-141 date:107 file:-151
type typeNoun bearer text:49
type typeNoun becomes text:-66 number:-21 boolean:-114 reference:-30 multipleReference:271
type typeNoun been multilineText:-53 integer:37 boolean:-64 reference:127
type typeNoun before text:62 multilineText:175 url:-38 email:-22 integer:49 number:119 boolean:166 choice:-28 multipleChoice:-22 reference:-199 multipleReference:-57 list:-69 keyValues:-40 date:-41 file:-46
type typeNoun begin choice:25
type typeNoun beginning text:34 integer:-27 boolean:-29 date:50
type typeNoun begins text:47 multilineText:-23 date:21
type typeNoun behind text:-198 multilineText:-23 integer:-24 boolean:151 choice:84 reference:-20 file:93
type typeNoun being text:-227 multilineText:70 integer:-44 number:21 reference:207 multipleReference:-28 list:35 keyValues:40
type typeNoun belongs text:150 boolean:-62 multipleReference:-43
type typeNoun below multilineText:-89 url:-23 integer:-40 number:-37 boolean:-41 choice:107 reference:-52 multipleReference:209 list:-38 keyValues:36
type typeNoun beside text:-38 multilineText:188 choice:-114
type typeNoun between text:-149 multilineText:-66 integer:112 number:52 boolean:-43 choice:223 multipleChoice:-26 reference:-25 multipleReference:84 list:-71 keyValues:-26 date:-30 file:-36
type typeNoun bill text:107 reference:-20 list:-22
type typeNoun billed text:-125 boolean:181 choice:-39 reference:42
type typeNoun billing text:-69 choice:121
type typeNoun binary text:-60 boolean:57 file:42
type typeNoun bind text:26 boolean:-55 choice:99 reference:-33
type typeNoun binding text:-39 integer:-46 list:-38 keyValues:187
type typeNoun blank text:152 url:147 integer:-36 number:35 boolean:-154 choice:-20 reference:-77 multipleReference:-40
type typeNoun block text:-76 number:126 boolean:-67 choice:67
type typeNoun body text:-48 multilineText:164 integer:-23 boolean:-45 choice:-47 reference:-30 list:-28 keyValues:115
type typeNoun boolean text:-35 boolean:99 choice:-31
type typeNoun bot text:69 multilineText:-30 boolean:-48 reference:-49 list:125
type typeNoun both text:-50 multilineText:-24 integer:30 boolean:-83 choice:79 multipleChoice:265 reference:-134 multipleReference:-44 list:-24
type typeNoun bottom text:-151 multilineText:58 boolean:192 choice:29 reference:-58
type typeNoun box text:-65 multilineText:22 url:-37 integer:-38 number:-48 boolean:349 choice:-242 multipleChoice:87 reference:-115 multipleReference:160 list:47 keyValues:-22 date:-80 file:-26
type typeNoun boxes text:-67 integer:130 number:-26 boolean:-159 choice:-26 multipleChoice:284 reference:-27 multipleReference:-31 list:-26
type typeNoun branch text:82 reference:-26
type typeNoun branding text:-40 multilineText:23 url:87 file:-21
type typeNoun break text:-64 choice:149
type typeNoun broker text:-132 url:154 integer:24
type typeNoun browser text:83 url:83 choice:-92 reference:-26
type typeNoun bucket text:89 url:24 choice:-28 reference:-27
type typeNoun buffer text:-53 integer:142 choice:-30
type typeNoun build text:387 multilineText:-126 url:-22 integer:-161 number:-28 boolean:56 choice:-98 multipleReference:-62 list:23 keyValues:86
type typeNoun built choice:-25 reference:40
type typeNoun built-in text:119 multilineText:-24 boolean:-25 choice:-77 reference:63
type typeNoun business text:343 integer:-71 number:120 choice:-213 reference:-108
type typeNoun but text:-142 multilineText:-33 email:-50 integer:293 number:-27 choice:-57 reference:-38 list:42 date:70
type typeNoun button text:-98 multilineText:-130 url:-22 integer:57 number:-37 boolean:-229 choice:501 multipleChoice:-21 reference:-362 multipleReference:68 list:-74 keyValues:-25 date:-20 file:384
type typeNoun by text:-129 multilineText:101 url:-98 email:-72 integer:-80 number:-208 boolean:339 choice:-163 reference:55 multipleReference:-111 list:265 keyValues:-92 date:-114 file:67
type typeNoun bypass boolean:34 multipleReference:-42 list:62
type typeNoun ca text:39 multilineText:23
type typeNoun cache text:-87 integer:140 boolean:-69 choice:42
type typeNoun calculate integer:-35 boolean:182 choice:-24 reference:-65
type typeNoun calculation text:45 integer:50 number:-22 boolean:-24
type typeNoun calendar text:-117 boolean:-29 reference:136 date:50
type typeNoun call text:-161 integer:-25 boolean:210 reference:-57 multipleReference:188 list:-92
type typeNoun callback list:29
type typeNoun called text:-79 multilineText:105 choice:32 reference:-32
type typeNoun calling text:-120 boolean:-62 choice:121 multipleReference:-21 list:125
type typeNoun calls text:33 multilineText:-28 url:86 integer:-107 number:-41 boolean:197 reference:-70 multipleReference:106 list:-110 keyValues:-22
type typeNoun campaign multilineText:-27 url:-20 number:66 boolean:-81 choice:-36 reference:254 multipleReference:-41 list:-58
type typeNoun can text:73 multilineText:-331 url:41 email:-138 integer:43 number:-110 boolean:34 choice:-87 multipleChoice:224 reference:-265 multipleReference:-27 list:294 keyValues:-272 file:-95
type typeNoun cancel text:-31 multilineText:53
type typeNoun canvas text:-46 reference:47
type typeNoun cap text:-43 number:66 boolean:58
type typeNoun capabilities email:-43 boolean:74
type typeNoun captured integer:-160 number:164
type typeNoun card text:-113 multilineText:-25 integer:-33 choice:24 reference:58 multipleReference:193 list:-51 keyValues:-22
type typeNoun case text:-193 multilineText:95 integer:122 boolean:-66 choice:-174 reference:63 multipleReference:210 list:-23
type typeNoun cash text:66 url:-22 boolean:-22 choice:-26 reference:76 list:-26
type typeNoun categories text:-230 multilineText:-41 number:-28 boolean:339 choice:-126 reference:225 multipleReference:-38
type typeNoun categorize keyValues:22
type typeNoun category text:93 boolean:76 choice:-57 reference:-63
type typeNoun cdn text:22
type typeNoun center text:-244 multilineText:-38 integer:-27 number:-20 boolean:-29 choice:67 reference:258 multipleReference:72 list:-27 file:-33
type typeNoun certain text:-76 integer:181 number:-46
type typeNoun certificate text:-126 multilineText:-102 url:-24 integer:-39 number:-22 boolean:-188 choice:168 reference:133 multipleReference:-41 list:-21 keyValues:-29 file:321
type typeNoun certificates boolean:21
type typeNoun chain multilineText:34
type typeNoun change text:-102 multilineText:-60 url:-20 integer:253 number:48 boolean:-68 choice:69 reference:-87 multipleReference:-48 list:-31 file:68
type typeNoun changed text:126 boolean:-63 list:-26
type typeNoun changes text:143 multilineText:-33 integer:31 number:-26 boolean:31 choice:-77 reference:60 multipleReference:-63 list:-35
type typeNoun changing text:-40 integer:107 boolean:55 choice:-62
type typeNoun channel text:143 multilineText:-23 multipleReference:-27
type typeNoun character text:60 multilineText:-22 integer:208 number:-20 boolean:-103 reference:-34 multipleReference:-21
type typeNoun characters text:27 multilineText:124 url:-54 integer:-67 number:-40 choice:78
type typeNoun charged text:49 choice:21
type typeNoun chart text:59 multilineText:-26 integer:-143 number:-34 boolean:-153 choice:340 reference:73 multipleReference:-46 list:-20
type typeNoun charts text:-26 boolean:53 choice:130 reference:-26 multipleReference:-63
type typeNoun check text:216 multilineText:-102 url:-49 email:-24 integer:-131 number:-119 boolean:543 multipleChoice:68 reference:-130 multipleReference:-68 list:-59 keyValues:-34 date:-91
type typeNoun checkbox text:-218 multilineText:-35 email:26 integer:-66 number:136 boolean:713 choice:-101 reference:-269 multipleReference:-50 list:-30 keyValues:-24
type typeNoun checkboxes text:-27 boolean:25 choice:-65 multipleChoice:143
type typeNoun checked text:65 boolean:50 multipleReference:-39
type typeNoun checking text:-180 email:-47 integer:143 boolean:-65 choice:41 multipleChoice:271 reference:-32 multipleReference:-33 list:-30
type typeNoun checkout text:127 multilineText:-24 choice:-20
type typeNoun checks text:-50 multilineText:-94 integer:-29 boolean:89 choice:51 list:-63 keyValues:152
type typeNoun cheque text:54 boolean:67 choice:-35
type typeNoun choice text:-126 boolean:-60 choice:-35 reference:260
type typeNoun choose text:-433 multilineText:-83 url:-76 email:-73 number:-143 boolean:-128 choice:269 multipleChoice:97 reference:296 multipleReference:181 list:-143 keyValues:-92
type typeNoun choosing text:-45 multilineText:-41 integer:-56 choice:228 reference:-29
type typeNoun chosen text:-162 multilineText:-41 integer:-23 choice:196 reference:160 multipleReference:-36
type typeNoun chrome text:53 boolean:-22
type typeNoun chunk integer:111 number:-22 boolean:-32 choice:43 reference:-35
type typeNoun chunks text:-89 multilineText:-45 integer:217 choice:-21
type typeNoun ci text:79 list:-29
type typeNoun cidr integer:-22 list:96
type typeNoun claim text:82 integer:-30 number:-21 boolean:-57 choice:-63 reference:-25 list:74 keyValues:78
type typeNoun claims text:54 multilineText:-85 boolean:-21 multipleReference:-27 list:-45 keyValues:159
type typeNoun class text:59
type typeNoun claude text:144 boolean:-61
type typeNoun cleanup text:-51 boolean:83
type typeNoun clear text:-56 boolean:107 choice:44 reference:-25
type typeNoun click text:-168 multilineText:-32 url:64 integer:-81 number:-90 boolean:-194 choice:30 multipleChoice:-45 reference:201 multipleReference:216 list:84 keyValues:-53 date:-45 file:64
type typeNoun clicked integer:-37 boolean:50
type typeNoun clickhouse text:-99 multilineText:86 integer:-26 boolean:149 choice:-50
type typeNoun clicking text:166 multilineText:-110 number:-27 boolean:114 choice:-78 reference:-266 multipleReference:-44 file:315
type typeNoun client text:29 multilineText:-81 email:-33 integer:-67 boolean:419 choice:-125 reference:42 multipleReference:106 list:-116 keyValues:-59 date:-41
type typeNoun clients multilineText:-20 number:-34 boolean:158 choice:29 reference:-45 file:-23
type typeNoun close text:-50 integer:-27 boolean:116
type typeNoun cloud boolean:44 choice:-51 reference:61
type typeNoun cluster text:106 multilineText:37 integer:-196 number:-25 boolean:-125 choice:233 reference:61 multipleReference:143 list:-78 keyValues:-113
type typeNoun clusters text:46 boolean:-92 choice:41 multipleReference:51
type typeNoun code text:277 multilineText:-58 url:-57 email:-23 integer:167 number:-45 boolean:42 choice:-69 multipleChoice:211 reference:-232 multipleReference:-87 list:-73 keyValues:-42 date:-23 file:-24
type typeNoun codes boolean:-58 multipleReference:-23 list:134
type typeNoun collect text:-24 date:23
type typeNoun collection text:250 integer:-25 number:-25 boolean:-36 reference:70 multipleReference:-114 list:-60
type typeNoun color text:425 multilineText:-39 integer:-49 number:-33 boolean:-115 choice:-111 multipleChoice:-23 reference:-50 multipleReference:-24 list:122 keyValues:-65
type typeNoun column text:-157 multilineText:220 integer:-54 number:-22 boolean:74 choice:-63 reference:113 multipleReference:38 list:-57 file:-32
type typeNoun columns text:-131 multilineText:-37 boolean:-36 choice:-22 reference:-159 multipleReference:336 list:-24 keyValues:158 file:-29
type typeNoun combination text:-31 list:46
type typeNoun combined text:22 integer:31
type typeNoun come text:-69 url:-33 email:124 boolean:-22 choice:101 reference:-68
type typeNoun comma-separated text:-88 multilineText:-27 integer:-26 boolean:-39 choice:-49 reference:-31 multipleReference:-62 list:391
type typeNoun command text:268 multilineText:-79 url:-21 integer:-51 number:-21 boolean:-82 choice:-96 reference:-75 multipleReference:-92 list:369 keyValues:-49
type typeNoun commands text:-128 multilineText:156 boolean:-23 choice:-20 reference:-25 multipleReference:-45 list:97
type typeNoun commas text:-192 boolean:-38 reference:-28 list:339
type typeNoun comments text:33
type typeNoun commit text:23 boolean:32 choice:-33
type typeNoun common text:175 multilineText:-25 integer:-37 boolean:-38 choice:-137 reference:111
type typeNoun commonly text:46 integer:-54 boolean:108 reference:-32 keyValues:-22
type typeNoun communication text:175 integer:-78
type typeNoun company text:56 multilineText:147 url:-23 email:-28 number:32 boolean:-60 reference:-50 list:-24
type typeNoun compatible text:-91 choice:152 reference:-23
type typeNoun complete text:115 multilineText:40 url:30 integer:-23 boolean:-32 choice:-44 reference:-32
type typeNoun completed text:123 boolean:-29
type typeNoun compose text:64 reference:-21
type typeNoun compression text:-117 integer:185 choice:-31
type typeNoun computer text:-65 boolean:87 reference:-24 file:28
type typeNoun condition text:-206 multilineText:-86 integer:-39 number:-20 boolean:-27 choice:62 multipleChoice:124 reference:95 multipleReference:69 list:46
type typeNoun conditions text:402 multilineText:232 url:-30 integer:-93 number:-33 boolean:-295 choice:-155 multipleChoice:106 reference:-73 multipleReference:-100 list:119 keyValues:-66 date:-20
type typeNoun confidence text:68 integer:-28 choice:-59 reference:76
type typeNoun configuration text:-54 multilineText:264 integer:-62 number:-27 boolean:-170 choice:147 reference:-106 multipleReference:-35 keyValues:68
type typeNoun configurations text:20 boolean:-28 choice:-31 list:-24 keyValues:112
type typeNoun configure text:95 multilineText:65 url:87 email:-22 integer:45 number:-55 boolean:30 choice:-99 multipleChoice:-80 reference:-94 multipleReference:42 list:-62 keyValues:39 date:-47 file:-29
type typeNoun configured text:31 multilineText:22 integer:39 number:-53 boolean:126 choice:-206 multipleChoice:-21 reference:-53 multipleReference:93 list:-37 keyValues:147 file:-59
type typeNoun configuring text:-47 boolean:78 reference:24
type typeNoun confirm text:-30 list:21
type typeNoun confirmation text:-41 integer:68 choice:-21
type typeNoun confirmed text:71 integer:-21
type typeNoun connect text:-136 url:64 choice:-88 reference:67 list:81 keyValues:80
type typeNoun connected text:23 choice:-21 reference:39
type typeNoun connecting reference:-54 multipleReference:45 list:-21
type typeNoun connection text:-26 multilineText:64 url:74 integer:-96 number:-38 boolean:-89 choice:156 reference:-66 list:104 keyValues:-37
type typeNoun connections text:-108 integer:94 number:-54 boolean:-23 choice:56 reference:-34 list:125
type typeNoun connector text:-80 integer:51 boolean:76 choice:-82 reference:90 multipleReference:-22
type typeNoun considered text:149 multilineText:-48 integer:-49 number:156 boolean:-21 choice:-50 reference:-52 multipleReference:-37 list:-28
type typeNoun console text:77 multilineText:130 number:-89 boolean:-72 choice:324 reference:-137 multipleReference:-23 list:-45 keyValues:-102 date:-25
type typeNoun contact text:-114 multilineText:83 email:26 integer:-70 number:-44 boolean:-52 choice:-111 multipleChoice:112 reference:286 multipleReference:26 list:-113 keyValues:-34 file:-20
type typeNoun contacts text:56 url:-23 integer:-22 boolean:138 choice:77 reference:-121 multipleReference:75 list:-106
type typeNoun contain text:-23 choice:67
type typeNoun container text:-211 multilineText:-56 integer:-36 number:-33 boolean:81 choice:-78 reference:55 multipleReference:-61 list:240 keyValues:128
type typeNoun containers text:-150 multilineText:-22 integer:-45 number:150 boolean:91 choice:-79 multipleReference:-40 list:118
type typeNoun containing text:89 multilineText:-27 keyValues:-27
type typeNoun contains text:-21 integer:138 boolean:-42 multipleReference:-26
type typeNoun content text:40 multilineText:164 url:-27 integer:30 number:-54 boolean:157 choice:-129 reference:-104 multipleReference:-24 list:-64 keyValues:84 file:-35
type typeNoun contents text:-149 multilineText:225 boolean:67 reference:-64
type typeNoun context text:136 multilineText:65 integer:68 number:-23 boolean:-46 choice:-76 reference:91 multipleReference:-25 list:-47 keyValues:-102
type typeNoun continue text:-45 integer:151 boolean:-31
type typeNoun control text:-133 multilineText:-114 integer:24 number:274 boolean:40 choice:278 reference:-130 multipleReference:-56 list:-74 keyValues:-46
type typeNoun controls text:162 multilineText:255 number:-66 boolean:-249 choice:-30 multipleChoice:-43 reference:-76 multipleReference:152 keyValues:-76
type typeNoun conversation multilineText:127 boolean:-59
type typeNoun coordinates text:-84 multilineText:-33 number:252 choice:-43
type typeNoun copied text:-39 multilineText:-88 url:106 boolean:-38 list:142
type typeNoun copy text:95 reference:-26
type typeNoun correct text:-116 url:97 integer:83
type typeNoun correctly integer:78 choice:-74 multipleReference:-22 list:-37 keyValues:164
type typeNoun corresponding text:-280 multilineText:291 integer:-22 number:-26 choice:-181 reference:85 multipleReference:164 list:-55 keyValues:96
type typeNoun corresponds reference:52 multipleReference:-34
type typeNoun cost text:-39 integer:-84 number:84 boolean:45 reference:45
type typeNoun could multilineText:-25 boolean:55 choice:64 reference:-23
type typeNoun count text:-194 multilineText:-24 integer:120 number:103 boolean:-49 choice:163 multipleReference:-20 list:-39
type typeNoun country text:-20 boolean:-58 choice:-74 reference:85 multipleReference:-22 list:135
type typeNoun cover text:-30 choice:71
type typeNoun cpu text:-24 integer:93 reference:-25
type typeNoun create text:-71 multilineText:87 url:-38 integer:98 number:-90 boolean:85 choice:-88 multipleChoice:-38 reference:335 multipleReference:-79 list:-124 keyValues:-26 date:-29
type typeNoun created text:-107 multilineText:-202 url:-51 email:-52 integer:-30 number:-80 boolean:49 choice:-242 multipleChoice:-36 reference:287 multipleReference:407 keyValues:-43 date:89 file:-41
type typeNoun creates text:31 boolean:158 choice:-87 list:-27 keyValues:-20
type typeNoun creating text:131 multilineText:33 integer:-32 number:-35 boolean:139 choice:-127 reference:33 multipleReference:-24 list:-25 file:-22
type typeNoun creation text:-103 integer:211 boolean:-43
type typeNoun credential text:-39 multilineText:155 boolean:-58 choice:-53 reference:27 multipleReference:48 list:-29
type typeNoun credentials text:145 multilineText:-73 integer:-36 number:-26 boolean:-95 choice:-92 multipleChoice:21 reference:147 list:-34 keyValues:-25 file:74
type typeNoun credit text:-153 multilineText:-20 url:-27 integer:-34 number:282 boolean:-150 choice:110 multipleReference:111 list:-29 date:-54
type typeNoun criteria text:97 multilineText:-34 boolean:-21
type typeNoun cron text:163 multilineText:-26 integer:-89 boolean:29 choice:-23
type typeNoun cryptographic text:-72 multilineText:63 reference:38
type typeNoun css text:83 multilineText:83 boolean:-40 choice:-23 reference:-20 keyValues:-26
type typeNoun csv boolean:23
type typeNoun cumulative text:-33 boolean:77
type typeNoun currency text:60 multilineText:-26 integer:-23 number:45 boolean:131 reference:-93 multipleReference:-28
type typeNoun current text:-96 multilineText:-99 integer:-31 number:120 boolean:-82 choice:-79 reference:75 multipleReference:-20 list:-20 date:100 file:166
type typeNoun currently text:-137 choice:424 reference:-206
type typeNoun cursor text:171 boolean:-60 reference:-20
type typeNoun curve text:-106 choice:162 reference:-46
type typeNoun custom text:-100 multilineText:-59 url:50 email:-26 number:-82 boolean:-245 choice:-172 multipleChoice:-63 reference:499 multipleReference:-147 list:22 keyValues:312 date:-50 file:-34
type typeNoun customer text:45 multilineText:-60 number:-74 boolean:58 choice:69 reference:75 list:-28
type typeNoun customize text:-31 multilineText:227 boolean:-39 choice:-51 reference:-38
type typeNoun customized text:-120 multilineText:42 keyValues:140
type typeNoun customizes url:23 boolean:-25 choice:-85 reference:151
type typeNoun daily choice:-78 multipleChoice:182 multipleReference:-21 date:-60
type typeNoun dark text:49 boolean:38 choice:-49
type typeNoun dashboard text:-21 multilineText:114 url:62 integer:83 number:-20 boolean:33 choice:-56 reference:-56 multipleReference:-45 list:-38
type typeNoun data text:111 multilineText:-119 email:-33 integer:-60 number:63 boolean:324 choice:-105 multipleChoice:-36 reference:-129 multipleReference:-91 list:-117 date:-58 file:166
type typeNoun database text:-107 multilineText:112 url:38 integer:285 number:-51 boolean:52 choice:80 reference:-203 multipleReference:-60 list:-73 keyValues:-21
type typeNoun date text:-77 multilineText:-105 url:-34 integer:-166 number:27 boolean:-126 choice:-63 multipleChoice:-28 reference:-238 multipleReference:-65 list:-80 keyValues:-33 date:947 file:-26
type typeNoun dates text:-190 multilineText:-27 integer:-32 number:-23 boolean:-28 choice:-37 reference:-29 multipleReference:-26 list:88 date:345
type typeNoun day text:-76 integer:83 boolean:-97 choice:27 date:122
type typeNoun days text:153 multilineText:-29 integer:120 number:-65 boolean:-72 choice:152 reference:-44 multipleReference:-27 list:-98 keyValues:-20 date:-46
type typeNoun db text:68 choice:-85 reference:81
type typeNoun dc=com text:46
type typeNoun dc=example text:46
type typeNoun debug text:27
type typeNoun debugging boolean:22
type typeNoun decide text:-46 reference:99
type typeNoun decides text:-53 multilineText:48 boolean:-88 choice:221 reference:-78
type typeNoun decimal text:-140 integer:177 number:29
type typeNoun decode text:-34 boolean:45
type typeNoun default text:263 multilineText:-53 url:-31 email:-159 number:-127 boolean:116 multipleChoice:82 reference:125 multipleReference:22 list:-96 keyValues:-142 date:-92 file:-121
type typeNoun defaults text:45 url:62 integer:132 boolean:-49 choice:-93 reference:-55 multipleReference:-24 list:-33 date:64
type typeNoun define text:83 multilineText:137 url:129 email:-22 integer:-89 number:-63 boolean:-109 choice:-90 multipleChoice:-44 multipleReference:-53 list:86 keyValues:33
type typeNoun defined text:179 multilineText:-87 integer:56 number:-110 boolean:-34 choice:-101 reference:194 multipleReference:-42
type typeNoun defines text:152 multilineText:143 url:48 integer:-45 number:-90 boolean:-222 choice:246 multipleChoice:-27 reference:90 multipleReference:-84 list:-141 keyValues:-51
type typeNoun definition multilineText:71 reference:-22
type typeNoun definitions text:37 multilineText:96 integer:-27 boolean:-23
type typeNoun delay integer:-23 boolean:93 choice:-23 reference:-30
type typeNoun delete text:-184 multilineText:177 integer:-32 boolean:76 choice:21
type typeNoun deleted text:-50 boolean:105 choice:28 reference:-31
type typeNoun delivery integer:-21 reference:55
type typeNoun denote choice:-22 reference:24
type typeNoun deny choice:32
type typeNoun depending text:300 boolean:-147 choice:-25 reference:-53 list:-31
type typeNoun depends text:23 integer:-75 number:131 boolean:-25 choice:-36 reference:40
type typeNoun deploy boolean:-56 choice:175 multipleReference:-35 list:-21
type typeNoun deployed text:68 url:22 boolean:33 reference:-46
type typeNoun deploying text:44
type typeNoun deployment text:343 multilineText:-48 integer:-61 boolean:-89 choice:168 reference:-257 multipleReference:-63 list:46
type typeNoun deployments text:42 choice:-78 multipleReference:92
type typeNoun depth text:-23 integer:48 number:-22
type typeNoun describe text:155 multilineText:126 integer:-52 boolean:-59 choice:-45 reference:-40 multipleReference:-22 list:-40 keyValues:39
type typeNoun described integer:21 boolean:61 choice:-54
type typeNoun describes text:157 multilineText:-63
type typeNoun describing text:21
type typeNoun description text:48 number:-38 boolean:104 choice:86 reference:-66 multipleReference:-58 list:50 keyValues:-35
type typeNoun desired text:22 multilineText:-26 choice:-49 reference:39 multipleReference:73
type typeNoun desktop choice:33
type typeNoun destination text:-109 multilineText:-35 integer:-32 boolean:39 choice:73 reference:159 multipleReference:-50 list:28 keyValues:-20
type typeNoun detailed text:-31 boolean:176 choice:-67 reference:-26
type typeNoun details text:365 multilineText:187 number:-37 boolean:-276 choice:-56 reference:-66 multipleReference:-50 list:-42 keyValues:-37 date:42
type typeNoun determine text:228 multilineText:-62 boolean:-62 choice:-22 multipleReference:-21
type typeNoun determines multilineText:-29 integer:158 number:-38 boolean:138 choice:148 reference:-124 multipleReference:-91 list:-91 date:-28
type typeNoun developer boolean:137 choice:-62 reference:-48
type typeNoun device text:160 choice:-126 multipleChoice:35
type typeNoun devices boolean:-56 choice:150 reference:-37
type typeNoun dial text:-126 integer:-36 number:144 choice:83
type typeNoun dialog multilineText:-29 integer:-154 number:199 reference:-47 multipleReference:55
type typeNoun differ choice:-85 reference:129
type typeNoun different text:313 multilineText:-90 integer:-36 number:-21 boolean:-88 choice:95 reference:52 multipleReference:-107 list:-120 keyValues:41
type typeNoun digits text:-27 choice:43
type typeNoun dimension text:198 boolean:-30 choice:-88 reference:54 list:-27
type typeNoun dimensions boolean:32 choice:-60 multipleReference:110 keyValues:-21
type typeNoun direct text:-29 choice:72 reference:-23
type typeNoun directly text:-45 integer:100 number:-37 boolean:125 choice:-26 reference:-43 list:-20
type typeNoun directory text:173 multilineText:-171 integer:-32 number:-44 boolean:104 choice:-111 multipleChoice:205 reference:64 multipleReference:-59 list:-60
type typeNoun disable text:-108 multilineText:-27 integer:-33 boolean:578 choice:-272 reference:-91 multipleReference:-67 keyValues:110
type typeNoun disabled text:-90 boolean:138 choice:150 reference:-27 multipleReference:-42 list:-59
type typeNoun disabling integer:-23 choice:129 list:-22
type typeNoun disconnect boolean:38
type typeNoun discount text:-76 multilineText:-22 number:169 boolean:136 choice:-77 date:-59
type typeNoun discovery text:-25 boolean:41 choice:-60 list:88
type typeNoun disk integer:139 boolean:-40 choice:-40
type typeNoun dispatch text:-31 boolean:82 choice:25 reference:-38
type typeNoun display text:76 multilineText:-71 integer:146 number:49 boolean:-97 choice:56 multipleChoice:-20 multipleReference:-105 list:34 keyValues:-28
type typeNoun displayed text:-112 multilineText:137 integer:49 boolean:-172 choice:-225 multipleChoice:-22 reference:-147 multipleReference:372 list:30 keyValues:-35 file:81
type typeNoun displays text:33 number:-41 boolean:144 choice:-24 list:-25
type typeNoun distinguish text:176 boolean:-24 reference:-47 multipleReference:-33 list:-25
type typeNoun dn text:96 boolean:87 choice:-52 reference:-37
type typeNoun dns text:25 list:60
type typeNoun do text:-149 multilineText:32 boolean:47 choice:61 reference:75
type typeNoun docker text:39 multilineText:-21 integer:-23 boolean:55 choice:-68 multipleReference:-35 list:-35 keyValues:108
type typeNoun dockerfile text:-35 multilineText:84
type typeNoun document text:227 multilineText:-56 email:-50 boolean:65 choice:-203 reference:131 multipleReference:-97 list:66 keyValues:-23 date:-61 file:26
type typeNoun documents text:155 multilineText:26 boolean:52 choice:-47 reference:-34 multipleReference:-24 list:-50 keyValues:-21 file:-21
type typeNoun does multilineText:-164 boolean:129 multipleChoice:85 reference:-30
type typeNoun doesn't text:70 integer:-43
type typeNoun domain text:104 multilineText:-33 url:-58 email:-35 integer:-33 number:-31 boolean:136 reference:-88 multipleReference:-29 list:112 keyValues:-23
type typeNoun domains text:-249 integer:-24 boolean:36 choice:-25 multipleReference:66 list:278
type typeNoun don't text:39 email:30 boolean:48 choice:-31 multipleReference:-30
type typeNoun done integer:40 boolean:-34 choice:61
type typeNoun down multilineText:-40 url:26 integer:95 number:-27 boolean:-168 choice:210 reference:29 multipleReference:-98 list:49
type typeNoun download text:59 boolean:-25
type typeNoun downloaded text:-49 multilineText:48 boolean:-24 file:77
type typeNoun driver integer:-86 number:-21 boolean:-24 choice:-25 list:-46 keyValues:242
type typeNoun drop text:-22 integer:129 boolean:-90 choice:83 reference:-71 multipleReference:92 list:-41 file:-28
type typeNoun drop-down text:-61 boolean:-68 choice:46 reference:34 multipleReference:135
type typeNoun dropdown text:-355 multilineText:-96 url:-52 integer:-56 number:-45 boolean:-275 choice:174 multipleChoice:-30 reference:426 multipleReference:473 list:-65 keyValues:-27 date:-36 file:-27
type typeNoun due text:-198 multilineText:-21 integer:61 number:97 boolean:44 date:84
type typeNoun duplicate integer:34 boolean:-83 choice:101
type typeNoun duration text:298 integer:-155 number:-70 boolean:-60 choice:60 multipleChoice:-26 list:-31 date:30
type typeNoun during text:-69 multilineText:-96 url:33 integer:58 number:49 boolean:111 choice:-54 reference:-46 multipleReference:-62 list:56 keyValues:-21 file:68
type typeNoun dynamic integer:42
type typeNoun e-invoicing text:77 boolean:57 choice:-54 reference:-45
type typeNoun e.g multilineText:-137 url:297 email:-53 integer:-31 number:-61 choice:-355 multipleChoice:-39 reference:112 multipleReference:56 list:216 file:-45
type typeNoun each text:-51 multilineText:-68 url:-36 email:-47 integer:-98 number:-154 boolean:-63 choice:375 multipleChoice:-28 reference:-188 list:357 date:-28
type typeNoun earlier multilineText:37
type typeNoun easy choice:38 reference:-21
type typeNoun edge text:103 choice:-85 multipleReference:80 keyValues:-26
type typeNoun edit multilineText:105 integer:-61 number:191 boolean:-103 choice:-36 multipleChoice:112 reference:-127 multipleReference:-36 list:-41 keyValues:-35 date:142 file:-61
type typeNoun edited text:-51 boolean:57 date:53
type typeNoun editing text:-33 multipleReference:171 list:-44
type typeNoun editor text:-176 multilineText:352 boolean:-37 choice:-26 reference:-24
type typeNoun either text:-40 multilineText:42 url:-37 integer:-236 number:21 boolean:184 choice:37 multipleChoice:78 reference:-102 multipleReference:223 list:-69 keyValues:-63 date:-28 file:-21
type typeNoun element multilineText:-25 integer:136 number:-37 boolean:28 choice:-21 list:-37
type typeNoun elements text:41 integer:137 boolean:-39 choice:-26 list:-30
type typeNoun email text:-246 multilineText:-105 url:-202 email:864 integer:-35 number:-154 boolean:-310 choice:-88 multipleChoice:174 reference:-279 multipleReference:26 list:456 keyValues:-98 date:-69 file:-54
type typeNoun emails text:-35 multilineText:-57 url:-20 number:-25 boolean:205 choice:-160 reference:-99 multipleReference:-104 list:218 date:102
type typeNoun embedded multilineText:45
type typeNoun emitted list:83
type typeNoun empty text:69 multilineText:110 url:-21 integer:47 number:-32 choice:-139 multipleReference:-41 list:-71 keyValues:75
type typeNoun enable text:-341 multilineText:-111 integer:-77 number:-45 boolean:1045 choice:-232 multipleChoice:88 reference:-98 multipleReference:-60 list:-60 keyValues:-65
type typeNoun enabled text:-304 multilineText:-60 url:-24 number:-57 boolean:608 choice:-303 reference:178 multipleReference:227 list:-203 keyValues:-30 date:-21
type typeNoun enables text:-99 multilineText:-66 integer:-85 boolean:268 choice:-119 reference:31 list:125
type typeNoun enabling text:-77 integer:-28 boolean:47 choice:202 reference:-40 multipleReference:-26 list:-29
type typeNoun encoding text:89 boolean:-24 choice:-45 reference:38
type typeNoun encrypted text:54 multilineText:-49
type typeNoun encryption choice:36
type typeNoun end text:-25 multilineText:132 integer:-66 number:-34 boolean:64 choice:72 reference:-34 date:-60
type typeNoun ending date:55
type typeNoun endpoint text:123 multilineText:-29 url:310 integer:-30 number:-24 boolean:-63 choice:-52 reference:-87 multipleReference:-39 list:-51
type typeNoun endpoints text:-20 url:28 integer:-77 number:124
type typeNoun enforce text:-46 multilineText:-42 choice:56 multipleChoice:158 reference:-25 multipleReference:-64
type typeNoun engagement text:72 multilineText:-21 reference:-32
type typeNoun engine text:88 boolean:-28 choice:37 reference:-34
type typeNoun ensure text:-106 multilineText:66 url:65 choice:-29 reference:85 multipleReference:-22
type typeNoun ensuring text:124 integer:-47 reference:-21
type typeNoun enter text:-52 multilineText:40 url:241 email:279 integer:117 number:201 boolean:-129 choice:-337 multipleChoice:-164 reference:-274 multipleReference:-226 list:-92 keyValues:-125 date:-26 file:-103
type typeNoun entered email:25 integer:94 boolean:-103 choice:51 list:-20
type typeNoun entering text:-43 multilineText:33 boolean:-48 choice:-20 reference:-26 list:128
type typeNoun enterprise text:30 url:79 reference:-21
type typeNoun entity text:56 url:35 integer:25 number:-20 choice:-52
type typeNoun entries integer:41 number:-35 boolean:-25 reference:-24 date:96
type typeNoun entry text:224 multilineText:-132 integer:-70 choice:-30 list:72
type typeNoun environment text:237 multilineText:-49 number:-30 boolean:-87 choice:-154 reference:140 list:30 keyValues:-65
type typeNoun environment(s) text:-135 reference:-170 multipleReference:379
type typeNoun environments text:-23 reference:21 multipleReference:79 list:-28
type typeNoun error text:115 multilineText:-62 boolean:88 choice:-93
type typeNoun errors text:43
type typeNoun establish text:64 integer:-60
type typeNoun etc text:58 multilineText:-28 url:-33 integer:-20 number:-21 boolean:43 choice:-126 multipleChoice:137 reference:101 multipleReference:-25 list:-33 keyValues:-24
type typeNoun evaluate boolean:-27 choice:59 multipleReference:-31 list:41
type typeNoun evaluated text:-50 boolean:51 choice:-80 reference:127
type typeNoun evaluation text:124 boolean:-49
type typeNoun even text:30
type typeNoun event text:-267 multilineText:162 url:-38 number:-66 boolean:-112 choice:78 multipleChoice:91 reference:62 multipleReference:99 list:-82 keyValues:-23 date:117 file:-23
type typeNoun events text:-145 multilineText:-60 integer:-51 boolean:96 choice:159 reference:-96 multipleReference:-20 list:208 keyValues:-28
type typeNoun every text:-107 multilineText:115 email:-31 integer:-33 number:-33 boolean:-30 choice:134 multipleReference:-44 list:-52 keyValues:128
type typeNoun eviction text:-56 integer:97
type typeNoun exact text:-37 choice:74 list:22
type typeNoun example text:65 multilineText:130 url:190 email:63 integer:-103 number:-46 boolean:-75 choice:-111 reference:-176 multipleReference:-43 list:185 keyValues:-41 date:-22
type typeNoun exceeding text:-24 boolean:-27 choice:67
type typeNoun exceeds integer:37
type typeNoun exchange text:91 boolean:-24 choice:-44 reference:-36 list:81
type typeNoun exclude text:-48 multilineText:-34 boolean:-76 multipleReference:187 list:127 keyValues:-107
type typeNoun excluded text:89 integer:-50 number:-25
type typeNoun execute text:264 multilineText:-140 url:-26 integer:-74 number:-38 boolean:-116 choice:206 multipleReference:-67 list:39 keyValues:-23
type typeNoun executed text:-110 multilineText:201 integer:158 number:-26 boolean:-48 choice:-26 reference:-57 list:-41
type typeNoun executes text:22 multilineText:223 integer:-74 number:-28 boolean:-54 choice:-30 reference:-22
type typeNoun execution text:-280 multilineText:51 boolean:-35 choice:-76 multipleChoice:131 reference:47 multipleReference:-48 list:190 keyValues:45
type typeNoun exist text:26
type typeNoun existing text:119 multilineText:-72 boolean:57 choice:-67 multipleChoice:128 reference:69 multipleReference:-119 list:-37
type typeNoun exists text:45 boolean:94 reference:-22 multipleReference:-24 list:-29
type typeNoun expand text:-28 boolean:77 choice:-25 reference:65 multipleReference:-47
type typeNoun expected reference:88
type typeNoun expense text:-190 multilineText:-27 integer:-37 boolean:-28 choice:-126 reference:372 multipleReference:145 list:-40 keyValues:-24
type typeNoun experiment multilineText:50 integer:-26 choice:-92 reference:81
type typeNoun expiration text:-29 integer:78
type typeNoun expire text:-36 integer:38 choice:35 reference:-35
type typeNoun expires text:-26 boolean:-35 choice:-21 reference:-25 date:160
type typeNoun explain text:59 choice:-32
type typeNoun explaining text:26
type typeNoun export text:25 choice:95 reference:-53
type typeNoun exported multilineText:27
type typeNoun expose text:-30 list:-22 keyValues:87
type typeNoun exposed text:-43 boolean:84 choice:-60 list:92
type typeNoun expression text:223 multilineText:-31 boolean:-31 choice:-48 reference:-37 multipleReference:-27 list:36
type typeNoun extension text:-40 multilineText:-38 integer:-21 choice:-55 file:215
type typeNoun external text:-28 multilineText:28 number:138 boolean:-118 choice:188 reference:-166
type typeNoun extra text:97 multilineText:-25 boolean:-69 choice:-88 reference:-29 multipleReference:168 list:-65 keyValues:74
type typeNoun extract text:105 multilineText:-77 integer:-20 boolean:26 choice:-42 reference:-25 multipleReference:-20 list:99
type typeNoun extracted text:332 multilineText:-110 number:-23 boolean:-54 choice:-24 list:-48
type typeNoun fail text:-55 multilineText:-29 integer:-51 number:177 choice:-92 multipleChoice:133 reference:-26
type typeNoun failed text:-53 integer:37 boolean:-66 choice:107 multipleChoice:37
type typeNoun fails text:164 integer:-52 choice:49 reference:-71
type typeNoun failure text:-251 integer:115 number:145 boolean:28
type typeNoun failures text:-62 integer:83
type typeNoun false text:-322 multilineText:-27 integer:-41 number:-34 boolean:555 choice:-79 reference:-50 multipleReference:100 list:-32 keyValues:-29
type typeNoun faster text:-41 integer:-27 reference:80
type typeNoun fault text:57 boolean:-55 choice:-117 reference:-157 list:342
type typeNoun favicon text:-91 boolean:-38 file:170
type typeNoun fcm text:-50 multilineText:106
type typeNoun feature text:-75 multilineText:-79 integer:-22 number:-38 boolean:79 choice:-86 reference:212 multipleReference:113 list:-38
type typeNoun features text:-26 boolean:156 multipleChoice:-32 reference:-27 list:-23
type typeNoun fee text:74 integer:-25 number:143 boolean:-76 choice:-101 reference:106 multipleReference:-26 list:-48
type typeNoun feedback text:59
type typeNoun fetch text:-32 integer:134 boolean:-26
type typeNoun fetched text:-46 integer:49 boolean:61 choice:-53
type typeNoun field text:95 multilineText:-63 url:59 email:-22 integer:129 number:-87 boolean:-168 choice:-309 multipleChoice:-119 multipleReference:-129 list:76 date:-66 file:-168
type typeNoun fields text:40 multilineText:-91 url:-96 email:-62 integer:118 boolean:-265 choice:-321 multipleChoice:178 reference:142 multipleReference:79 list:268 keyValues:-28 date:-75 file:-73
type typeNoun file text:-28 multilineText:361 url:-61 email:-25 integer:-103 number:-66 choice:-108 multipleChoice:-33 reference:-94 keyValues:-46 date:-31 file:195
type typeNoun files text:63 multilineText:-124 url:-23 integer:-72 boolean:117 choice:-182 multipleChoice:101 reference:-46 multipleReference:161 list:-105 keyValues:-21 file:150
type typeNoun fill text:22 multilineText:-29 email:58 integer:47 number:51 boolean:-92 choice:-170 multipleChoice:-25 reference:132 multipleReference:68 list:46 keyValues:-72 date:-50
type typeNoun filled text:75 boolean:-25 reference:-27
type typeNoun filling text:103 number:-21 reference:-20 multipleReference:59 list:-45
type typeNoun filter text:-134 multilineText:343 url:-39 integer:-84 number:-46 choice:-120 multipleChoice:-39 reference:-122 multipleReference:114 list:-35 keyValues:21 date:140
type typeNoun filters text:52 multilineText:-50 integer:85 choice:-218 multipleReference:193 list:59 keyValues:-51
type typeNoun final text:-113 multilineText:59 boolean:86 choice:56 reference:-60
type typeNoun financial text:154 choice:-214 reference:107
type typeNoun find multilineText:-34 integer:-44 number:-36 choice:-103 multipleChoice:91 reference:178 multipleReference:-45 list:56
type typeNoun fires text:-57 boolean:-57 choice:70 reference:130
type typeNoun first text:-25 multilineText:81 choice:44 reference:108 multipleReference:-26 date:-68
type typeNoun fiscal text:124 boolean:-37 reference:-22
type typeNoun five integer:-49 choice:69
type typeNoun fixed text:-97 integer:-147 number:44 boolean:-63 choice:185 reference:144
type typeNoun flag text:46 multilineText:-45 integer:-33 number:-47 boolean:83 reference:136 list:-25 keyValues:-50
type typeNoun flags choice:81 reference:-25 multipleReference:131 list:-27 keyValues:-91
type typeNoun flat text:-52 number:146 boolean:-28 choice:-27
type typeNoun flow text:146 integer:-70 boolean:-89 choice:147 reference:-59 file:-24
type typeNoun folder text:143 boolean:-47 choice:-78 reference:50
type typeNoun follow text:28 multilineText:158 multipleReference:-31 list:-82 keyValues:-21
type typeNoun following text:-112 multilineText:91 url:27 integer:-23 number:-27 boolean:-90 choice:110 reference:184 multipleReference:-79 list:-22 keyValues:-21
type typeNoun follows choice:24
type typeNoun footer text:24 multilineText:71 boolean:-21 choice:-28
type typeNoun for text:-43 multilineText:-366 url:46 email:-124 integer:23 number:-334 boolean:-411 choice:66 multipleChoice:-164 reference:-121 multipleReference:-253 list:-109 keyValues:143 date:-207 file:-209
type typeNoun force text:-29 choice:37
type typeNoun forces text:78 boolean:-20
type typeNoun form text:-221 multilineText:-49 url:106 email:21 integer:-40 number:-54 boolean:81 choice:-146 multipleChoice:185 multipleReference:20 list:130 keyValues:-39
type typeNoun format text:-126 multilineText:180 url:334 integer:-114 number:-72 choice:-148 multipleChoice:-38 reference:-162 multipleReference:-53 date:132 file:66
type typeNoun formats file:35
type typeNoun formatting text:-23 multilineText:157 boolean:-22 multipleReference:-30 list:-29 keyValues:-43
type typeNoun formula text:156 boolean:-35 choice:-37
type typeNoun forward text:-23 multilineText:38 keyValues:80
type typeNoun forwarded text:-46 multilineText:62 email:44
type typeNoun forwarding text:-141 multilineText:62 boolean:108
type typeNoun found text:43 boolean:37 reference:-20
type typeNoun four text:35 multilineText:42 integer:-58 choice:54 reference:-41
type typeNoun free text:22 multilineText:-49 number:67 boolean:-52 choice:97 reference:-32
type typeNoun frequency text:110 multilineText:-22 boolean:-79 choice:-36 reference:102
type typeNoun from multilineText:-150 url:-104 email:154 integer:93 number:-334 boolean:40 choice:347 multipleChoice:-156 reference:-188 multipleReference:-83 list:66 keyValues:-55 date:-41 file:-97
type typeNoun front number:88 boolean:-22
type typeNoun full url:-25 integer:-62 number:189 boolean:47 choice:20 reference:-69 multipleReference:-23 list:-22 file:-21
type typeNoun function text:-151 multilineText:139 boolean:35 choice:-74 reference:129 list:-21
type typeNoun functionality text:-90 multilineText:-21 boolean:89 choice:116 reference:-44
type typeNoun functions text:36
type typeNoun further choice:21 reference:-23 multipleReference:-20 list:-21 keyValues:60
type typeNoun future text:95 choice:59 reference:-45
type typeNoun gateway text:275 multilineText:-21 url:-36 integer:-49 boolean:-147 choice:-70 multipleReference:116 keyValues:-27
type typeNoun gcp text:-31 multilineText:40
type typeNoun general text:244 multilineText:-60 choice:-49 reference:-41
type typeNoun generate url:-31 choice:-47 reference:173 list:-29
type typeNoun generated text:-156 multilineText:155 url:-20 integer:272 number:-61 boolean:-75 choice:-65 reference:-75 multipleReference:-44 list:156 keyValues:-25 file:-26
type typeNoun generates text:-77 boolean:122 choice:-23
type typeNoun generating text:34 integer:-23
type typeNoun generation text:-20 integer:42 boolean:38 choice:-41
type typeNoun generic multipleReference:-24 list:94 keyValues:-35
type typeNoun get text:133 multilineText:-63 url:-43 email:45 integer:57 boolean:-31 choice:-30 reference:-96 multipleReference:30 list:-40 keyValues:62
type typeNoun git text:113 choice:-41 reference:56
type typeNoun github text:70 url:20 choice:-101 reference:72
type typeNoun gitlab boolean:59 reference:-23 multipleReference:-22
type typeNoun give text:-125 multilineText:-36 url:-28 integer:48 number:-51 boolean:-32 choice:323 reference:49 multipleReference:-79
type typeNoun given text:-110 multilineText:212 integer:126 number:-28 choice:-153 reference:64 list:-21
type typeNoun global number:-28 boolean:80 choice:-61 list:-20 keyValues:105
type typeNoun globally choice:61 reference:-51
type typeNoun go text:81 boolean:-108 reference:33 multipleReference:124 list:-62
type typeNoun going text:-108 multilineText:102 choice:91 reference:-32
type typeNoun google text:-104 multilineText:-30 integer:-38 boolean:-38 choice:161 reference:-67 multipleReference:168
type typeNoun government choice:27 reference:-22
type typeNoun grant boolean:58 choice:-35 multipleChoice:33 reference:-73 multipleReference:45
type typeNoun greater text:104 integer:-88
type typeNoun grid text:70 integer:-45 number:-38 boolean:140 choice:-24 list:-32
type typeNoun group text:457 multilineText:-54 url:-26 integer:-24 number:29 boolean:-89 choice:-224 multipleChoice:-26 reference:328 multipleReference:-181 list:-105 keyValues:-36
type typeNoun grouped text:-34 number:-22 choice:119
type typeNoun grouping text:144 boolean:-52 choice:113 reference:-86 multipleReference:-27 list:-29
type typeNoun groups text:180 multilineText:-39 integer:-38 number:-29 boolean:-226 choice:37 multipleChoice:-26 reference:-34 multipleReference:364 list:-88 keyValues:-52
type typeNoun guide text:26 url:25
type typeNoun half text:-147 multilineText:86 integer:-30 number:46 choice:91 reference:-28
type typeNoun handle text:-27 multilineText:-28 integer:-25 boolean:140 choice:140 multipleReference:-40 list:-99
type typeNoun has text:41 url:-26 integer:-74 number:84 boolean:-231 choice:129 multipleChoice:-33 reference:-22 multipleReference:238 list:-44 keyValues:-27 date:-22
type typeNoun hash text:45 choice:51 list:-25
type typeNoun have text:-45 multilineText:-57 url:-25 email:120 integer:-139 number:-68 boolean:234 choice:181 multipleChoice:-26 reference:38 multipleReference:-95 list:-92 keyValues:-33
type typeNoun having text:50 reference:-37
type typeNoun head text:-23 multilineText:36
type typeNoun header text:-88 multilineText:-47 integer:86 number:-24 boolean:-24 choice:-51 reference:54 keyValues:127
type typeNoun headers text:-85 boolean:-26 choice:80 multipleReference:-22 list:-132 keyValues:263
type typeNoun heading text:27
type typeNoun height text:-75 number:-75 choice:175
type typeNoun hello text:-57 multilineText:155 choice:-34
type typeNoun help text:257 multilineText:-25 url:69 number:-20 boolean:126 choice:-295 reference:34 multipleReference:-39 list:-54 file:-28
type typeNoun helpful text:-35 multilineText:93 integer:-26 number:108 boolean:-130 choice:119 reference:-30 list:-41 keyValues:-21
type typeNoun helps text:-21 reference:47
type typeNoun here text:-231 multilineText:273 integer:-28 boolean:-95 choice:-29 multipleChoice:110 reference:133 list:-91 keyValues:-27
type typeNoun hex text:32
type typeNoun hide text:-28 boolean:207 choice:-144
type typeNoun hides text:-96 boolean:100 choice:102
type typeNoun high text:-113 integer:-39 number:124 choice:153 reference:-54
type typeNoun history text:-105 multilineText:105 multipleReference:74
type typeNoun hold text:33 boolean:-25 choice:-63 reference:97
type typeNoun horizontal text:-22 choice:53
type typeNoun host text:-151 multilineText:94 url:43 integer:-210 boolean:93 multipleReference:-95 list:57 keyValues:185
type typeNoun hosted text:-42 url:30 choice:44 reference:31
type typeNoun hostname url:39 integer:-31 choice:26 list:36
type typeNoun hour text:-35 integer:95 boolean:-24 choice:27
type typeNoun hours integer:275 number:-126 boolean:-35
type typeNoun how text:-229 multilineText:89 url:-59 email:-24 integer:270 number:-65 boolean:-312 choice:522 multipleChoice:-47 reference:125 multipleReference:-187 list:-109 keyValues:-78 file:-36
type typeNoun html text:-132 multilineText:174 boolean:-147 choice:23 list:212 keyValues:-67
type typeNoun http text:-185 url:60 integer:246 boolean:-68 choice:-67 multipleReference:-25 keyValues:59
type typeNoun https text:-61 multilineText:-70 url:75 reference:108
type typeNoun https: text:-179 url:231
type typeNoun https:// multilineText:39
type typeNoun hub url:21
type typeNoun human text:92 multilineText:93 boolean:-113 reference:60 multipleReference:-41
type typeNoun human-readable text:78 reference:-35
type typeNoun i.e reference:44 multipleReference:-45 list:58
type typeNoun iam text:56 boolean:25
type typeNoun icon text:22 multilineText:-25 url:263 boolean:-75 choice:-66 reference:-97 multipleReference:-55 list:122 file:-39
type typeNoun icons text:21 boolean:-43 multipleReference:93 list:-22
type typeNoun id text:91 url:-99 email:104 integer:-93 number:-84 boolean:-85 choice:45 reference:77 multipleReference:63 list:37 keyValues:-43 date:-25
type typeNoun identification text:95 choice:-82
type typeNoun identifier text:201 multilineText:-33 url:-108 boolean:-32 choice:-24 reference:-66 list:137
type typeNoun identifiers boolean:-46 choice:-34 multipleReference:-21 list:144
type typeNoun identify text:-25 multilineText:-25 boolean:-70 reference:-43 multipleReference:72 list:156 file:-25
type typeNoun identity text:45 multilineText:-42 url:23 choice:-115 multipleChoice:144
type typeNoun idp text:118 boolean:-24 keyValues:-21
type typeNoun ids text:55 boolean:-49 choice:-42 reference:-32 list:148
type typeNoun if text:98 multilineText:-221 url:-47 email:-52 integer:-267 number:134 boolean:520 reference:-135 multipleReference:-142 list:-116 keyValues:25 file:-75
type typeNoun ignore choice:20
type typeNoun ignored boolean:-160 choice:154 multipleReference:-51 list:81
type typeNoun image text:-62 multilineText:-82 url:115 integer:363 number:-165 boolean:-162 multipleChoice:-22 reference:-52 multipleReference:-64 list:-60 keyValues:-31 file:234
type typeNoun images text:-23 boolean:27 reference:32 multipleReference:-21
type typeNoun import text:-22 multilineText:-24 boolean:168 choice:-136 reference:-54 list:126 keyValues:-24 date:95 file:-101
type typeNoun imported text:32 choice:-51 reference:-22 date:120
type typeNoun importing boolean:-32 choice:-33 reference:127 list:-23
type typeNoun imports text:-28 boolean:28
type typeNoun in text:-250 multilineText:-36 url:-99 integer:21 number:-55 boolean:-275 choice:-270 multipleChoice:-201 reference:25 list:46 keyValues:43 date:-195 file:-308
type typeNoun inactive text:58 multilineText:-21 boolean:-52 choice:64
type typeNoun inactivity text:84 integer:-39 boolean:-33
type typeNoun include text:-109 multilineText:-52 url:-20 integer:-53 number:-48 boolean:357 choice:-52 multipleChoice:-24 reference:-101 multipleReference:-132 list:189 keyValues:-39 date:80
type typeNoun included multilineText:-62 integer:-31 number:-33 boolean:-72 choice:-78 reference:-159 multipleReference:358 list:43 keyValues:107
type typeNoun includes text:25 multilineText:-27 integer:79 list:-23
type typeNoun including text:65 multilineText:57 integer:49 number:-37 boolean:-88 choice:-54 multipleChoice:127 reference:-46 multipleReference:-32 list:-27
type typeNoun incoming text:-200 integer:224 boolean:141 reference:-36 multipleReference:142 list:-162 keyValues:-21
type typeNoun increase text:71 boolean:-22
type typeNoun index text:79 reference:-36
type typeNoun indicate text:-51 multilineText:-22 boolean:70 choice:-29 reference:57
type typeNoun indicates number:85 reference:-20
type typeNoun indicating boolean:24 choice:-21
type typeNoun individual text:-58 boolean:-33 choice:33 multipleReference:135
type typeNoun info text:-72 choice:146
type typeNoun information text:-159 multilineText:52 url:-37 email:-27 integer:-76 number:-32 boolean:-106 choice:271 multipleChoice:-23 reference:102 multipleReference:-52 list:120 date:-34
type typeNoun infrastructure text:34
type typeNoun inherit text:90 boolean:-24 multipleReference:65 list:-59
type typeNoun initial text:50 integer:54 boolean:-22 reference:-78 keyValues:59
type typeNoun initiated text:-66 integer:131
type typeNoun injected text:-76 multilineText:72 multipleReference:121 list:-21 keyValues:-33
type typeNoun input text:271 multilineText:-62 url:-31 integer:21 number:-61 choice:-126 multipleChoice:-49 reference:94 multipleReference:-146 list:237 keyValues:-98 date:-22
type typeNoun insert multilineText:-43 reference:101
type typeNoun inside text:-96 multilineText:-21 integer:-22 number:-22 choice:257 reference:52 multipleReference:-60 list:-37
type typeNoun installed text:-21 boolean:-21 reference:56
type typeNoun instance text:-165 multilineText:-38 url:171 integer:-64 number:-49 boolean:-73 multipleChoice:-24 reference:-69 multipleReference:31 list:177 keyValues:114
type typeNoun instances text:-48 url:21 integer:56 boolean:-89 choice:108 reference:-27
type typeNoun instead text:-77 boolean:147 choice:-64 multipleChoice:82 multipleReference:-20
type typeNoun instructions text:-80 multilineText:130
type typeNoun integer integer:20
type typeNoun integration text:31 multilineText:95 choice:102 reference:-147
type typeNoun intended integer:-31 reference:54
type typeNoun interface multilineText:-20 boolean:82 choice:-24 reference:27
type typeNoun intermediate multilineText:36
type typeNoun internal text:246 multilineText:-25 integer:-26 number:-22 boolean:-39 choice:-26 reference:-49
type typeNoun interval text:232 integer:-95 number:-78 boolean:-21 choice:-31 reference:57
type typeNoun into text:229 email:-25 integer:-120 number:-72 boolean:381 choice:-73 multipleChoice:-24 reference:-203 multipleReference:120 list:-97 keyValues:-43 date:-25 file:-53
type typeNoun invoice text:-211 multilineText:151 url:-36 integer:-111 number:26 boolean:-23 choice:25 multipleChoice:-35 reference:304 multipleReference:99 list:-70 keyValues:-41 date:-38 file:-28
type typeNoun invoiced boolean:41
type typeNoun invoices multilineText:-53 integer:98 boolean:178 choice:149 reference:-57 multipleReference:-52 list:-91 keyValues:-23 date:-122
type typeNoun ip text:292 multilineText:-27 url:-69 email:-57 integer:82 number:-29 boolean:-32 choice:-110 multipleReference:-27 list:29 keyValues:-21
type typeNoun ipv4 text:95 multilineText:-55 choice:23
type typeNoun is text:-29 multilineText:-239 url:119 email:-161 integer:245 number:-126 boolean:25 choice:88 multipleChoice:-103 reference:-174 multipleReference:-260 list:-213 keyValues:77 date:-20 file:-235
type typeNoun isolate boolean:20
type typeNoun issue text:-41 number:-24 boolean:-114 reference:-36 multipleReference:275
type typeNoun issued text:20 multilineText:-29 number:-26 boolean:56
type typeNoun issuer integer:117 boolean:-23 list:-42
type typeNoun issues text:54 multilineText:-53 integer:-20 choice:-40 reference:-70 multipleReference:-37 list:160 keyValues:-67 date:121
type typeNoun it text:47 multilineText:-86 url:-73 email:-50 integer:176 number:-178 choice:250 multipleChoice:35 reference:-204 list:-141 keyValues:147 date:-22 file:-67
type typeNoun item text:42 multilineText:-49 integer:-45 number:-46 boolean:-83 choice:-43 multipleChoice:-21 reference:244 multipleReference:145 list:-51 keyValues:-47
type typeNoun items text:46 multilineText:256 url:-23 integer:124 boolean:47 choice:-89 reference:-120 multipleReference:-117 keyValues:-51 date:-20
type typeNoun iteration integer:29
type typeNoun its text:206 multilineText:-23 integer:32 number:65 boolean:-186 choice:165 multipleChoice:-25 multipleReference:-52 list:-57 keyValues:-21 date:-37
type typeNoun java text:-31 keyValues:82
type typeNoun javascript text:-98 multilineText:222 boolean:-28 list:-27
type typeNoun jira text:99 multilineText:-31 number:-30 boolean:-88 choice:-49 reference:-78 multipleReference:244 list:-28
type typeNoun job text:-120 multilineText:86 integer:63 number:-35 choice:-92 reference:-48 multipleReference:-51 list:-76 keyValues:369 date:-37
type typeNoun jobs text:-76 date:106
type typeNoun json text:-345 multilineText:384 url:-20 number:-30 boolean:77 choice:-88 reference:-49 multipleReference:-28 file:105
type typeNoun just text:171 multilineText:-105 boolean:-101 choice:64 reference:105 multipleReference:-77
type typeNoun jwks text:38 multilineText:36 integer:-25 list:-23
type typeNoun jwt text:-54 multilineText:60 integer:106 boolean:-32 choice:161 reference:-62 multipleReference:-20 list:-84 keyValues:-21
type typeNoun k8s text:-139 url:-23 number:61 choice:-72 reference:46 list:-31 keyValues:222
type typeNoun kafka multilineText:-82 integer:77 number:-31 choice:-40 reference:124 list:95 keyValues:-101
type typeNoun keep text:98 multilineText:-34 url:-29 email:-113 integer:-62 number:-38 boolean:-34 choice:116 multipleChoice:-27 reference:154 multipleReference:-69 list:58 keyValues:-22 date:-21
type typeNoun keeps text:-137 boolean:22 choice:218
type typeNoun key text:34 url:-73 email:-32 integer:111 number:-83 choice:-304 multipleChoice:-42 reference:45 multipleReference:43 list:-198 keyValues:391 date:115 file:-31
type typeNoun key-value text:-37 keyValues:108
type typeNoun keycloak text:35
type typeNoun keys text:-186 multilineText:42 integer:-40 boolean:133 reference:-24 multipleReference:-53 list:216 keyValues:-22
type typeNoun keywords text:52 boolean:-43 list:162 keyValues:-86
type typeNoun kind text:-40 choice:-20 reference:66
type typeNoun know text:-39 multilineText:101
type typeNoun knowledge text:32 url:20
type typeNoun known text:-26 boolean:45
type typeNoun kubernetes choice:32
type typeNoun label text:130 url:-33 number:-65 boolean:30 choice:-75 reference:89 list:-33 keyValues:28
type typeNoun labeled text:119 multilineText:-54 boolean:-28 choice:-43 reference:47
type typeNoun labels multilineText:91 integer:-50 number:330 boolean:-170 choice:-108 multipleChoice:-21 reference:-107 multipleReference:-116 list:191 keyValues:-56
type typeNoun land boolean:-65 multipleReference:120 file:-24
type typeNoun language text:308 multilineText:-49 integer:-31 boolean:-90 choice:-248 multipleChoice:117 reference:56 multipleReference:23 list:-45 keyValues:-21
type typeNoun languages text:100 boolean:-42 multipleReference:26 list:-25
type typeNoun last text:-99 number:-21 boolean:37 choice:74 reference:109
type typeNoun later text:22 multilineText:-42 boolean:101 choice:-29 reference:-29
type typeNoun latest text:-55 integer:255 boolean:-72 choice:-33 reference:-28
type typeNoun layer text:41
type typeNoun layout text:-114 multilineText:147 boolean:26 choice:63 reference:-63 multipleReference:-27
type typeNoun ldap text:-111 multilineText:-68 url:-32 integer:-21 number:-22 boolean:98 choice:-47 reference:108 multipleReference:-51 list:205
type typeNoun lead text:-113 integer:114 boolean:100 reference:-33 multipleReference:-21
type typeNoun least text:-21 integer:71 choice:-32
type typeNoun leave text:109 multilineText:83 url:110 boolean:44 choice:-166 multipleChoice:-24 reference:-31 multipleReference:-62 list:-61 date:-25
type typeNoun left text:-40 multilineText:-23 integer:-37 number:-23 boolean:29 choice:103 reference:-75 multipleReference:98 file:-31
type typeNoun legacy boolean:27
type typeNoun legal text:108 choice:-23 reference:-32
type typeNoun legend text:-86 number:-23 choice:223 reference:36 multipleReference:-31
type typeNoun length integer:237 number:-75 boolean:-43 list:-24
type typeNoun let text:-122 multilineText:148 boolean:159 choice:-46 reference:-31
type typeNoun lets text:-31 boolean:103 reference:-47 multipleReference:91 list:-70
type typeNoun letter text:-26 integer:-21 number:-38 boolean:155 choice:-58 reference:85 list:-22
type typeNoun level text:35 multilineText:-25 integer:-77 number:86 boolean:-133 choice:-61 reference:285 list:-37 keyValues:-22
type typeNoun levels choice:68
type typeNoun library text:-79 multilineText:194 choice:-48
type typeNoun lifetime text:52 boolean:-25
type typeNoun light text:89 boolean:-24 choice:-48 reference:27
type typeNoun like text:-41 multilineText:27 url:-58 integer:22 number:-23 boolean:-133 choice:56 multipleChoice:-26 reference:86 multipleReference:-72 list:27 keyValues:150
type typeNoun limit text:143 multilineText:-32 integer:143 number:-40 boolean:21 choice:-49 list:-107
type typeNoun limits text:63 integer:-29 choice:-69 reference:106 multipleReference:-24 list:-20
type typeNoun line text:-242 multilineText:-57 url:-130 integer:68 number:270 boolean:43 choice:-62 reference:126 multipleReference:-61 keyValues:-28 file:98
type typeNoun linear text:-234 boolean:184 choice:-24 reference:-28 list:158
type typeNoun lines text:154 multilineText:-41 integer:-88 number:-88 boolean:-40 choice:132 multipleChoice:-22 reference:-34 list:119 keyValues:-62
type typeNoun link text:-166 multilineText:-25 url:-30 number:-44 boolean:-57 choice:67 reference:360 multipleReference:-32 list:-34
type typeNoun linked text:-123 multilineText:62 number:-24 boolean:-124 choice:-39 reference:38 multipleReference:255
type typeNoun links integer:54
type typeNoun list text:-454 multilineText:-87 url:-84 email:75 integer:68 number:-107 boolean:36 choice:-174 multipleChoice:-56 reference:350 multipleReference:406 list:-33 date:-64 file:-32
type typeNoun listed choice:-20 reference:44
type typeNoun listening text:-103 integer:207 list:-21
type typeNoun listens text:48 integer:-101 reference:-23 keyValues:127
type typeNoun lists multilineText:53 integer:-20 boolean:-184 choice:-23 reference:-34 multipleReference:222
type typeNoun literal text:20
type typeNoun live text:-71 url:50 integer:39 boolean:56 choice:-21
type typeNoun llm text:-62 multilineText:136
type typeNoun load text:-99 integer:-38 boolean:121 choice:-59 multipleChoice:117 reference:-59 multipleReference:39 list:61
type typeNoun local text:-50 multilineText:-52 integer:-45 number:-20 choice:114 reference:151 list:-23 keyValues:-31
type typeNoun locally text:47
type typeNoun locate text:-41 multilineText:228 boolean:-68 reference:-56
type typeNoun located text:83 multilineText:-38
type typeNoun location text:262 multilineText:96 url:-20 integer:-34 number:-28 boolean:-107 choice:75 reference:-95 multipleReference:-52 list:-38
type typeNoun locations text:29 choice:-29 reference:41
type typeNoun lock text:-71 integer:82 number:39
type typeNoun log text:117 multilineText:-85 integer:-121 number:-39 boolean:100 choice:66 multipleReference:-33 list:26
type typeNoun logged multipleReference:50 list:-27
type typeNoun logging text:-45 multilineText:98 reference:-22
type typeNoun login text:52 multilineText:70 url:35 number:-21 boolean:111 choice:-57 reference:-115 multipleReference:-49
type typeNoun logo text:-25 reference:-46 file:125
type typeNoun logout boolean:73
type typeNoun logs boolean:-61 choice:91 reference:-32
type typeNoun long text:84 multilineText:-31 integer:146 number:-29 boolean:-72 choice:-64 reference:-25 date:40
type typeNoun longer boolean:32
type typeNoun lookup text:-88 multilineText:119 boolean:60
type typeNoun low text:-111 integer:-38 number:126 choice:95
type typeNoun lower integer:-26 reference:76
type typeNoun maas text:253 choice:-44 reference:-117 multipleReference:-67
type typeNoun machine text:-126 integer:277 number:-65 choice:42 reference:-63
type typeNoun made text:-75 boolean:-53 choice:104 reference:103 list:-29
type typeNoun mail text:-60 email:29 list:59
type typeNoun main text:20 multilineText:146 integer:-25 choice:-40 reference:-22 multipleReference:-20 list:-27 keyValues:-22
type typeNoun maintain text:-87 multilineText:-20 integer:30 boolean:-23 list:139
type typeNoun make text:-198 multilineText:-64 integer:-261 number:-31 boolean:65 choice:-82 multipleChoice:-39 reference:239 multipleReference:197 list:38 keyValues:140
type typeNoun manage text:81 choice:-42 reference:32
type typeNoun management text:-27 multipleReference:84
type typeNoun mandatory text:59 boolean:-23
type typeNoun manual text:-56 boolean:124 reference:-22
type typeNoun manually text:115 multilineText:-31 integer:-20 number:26 boolean:-64 choice:110 reference:-57 list:-27
type typeNoun many text:-102 multilineText:97 integer:236 number:-71 boolean:61 choice:-123 multipleReference:-20 list:-31 keyValues:-21
type typeNoun map text:-166 multilineText:103 integer:49 boolean:-77 choice:177 reference:-44 list:-24 keyValues:45
type typeNoun mapped boolean:83 reference:-27
type typeNoun mapping multilineText:-40 integer:-22 choice:-93 reference:-28 multipleReference:-27 list:-33 keyValues:345 file:-45
type typeNoun mappings text:80 boolean:-28 multipleReference:-28 list:-61 keyValues:62
type typeNoun maps text:53 multilineText:86 integer:-21 choice:-28 multipleReference:-24 list:-45
type typeNoun mark text:-85 number:-48 boolean:198
type typeNoun markdown text:-91 integer:96 choice:43 reference:-20
type typeNoun marked text:24 multilineText:-27 boolean:125 choice:-49
type typeNoun master text:-25 multilineText:-29 url:24 integer:-20 boolean:62 choice:168 reference:-74 multipleReference:-21 list:-44
type typeNoun match text:-130 multilineText:132 url:-37 number:-72 boolean:155 choice:67 multipleChoice:130 reference:-156 multipleReference:-25 keyValues:-24
type typeNoun matches text:140 boolean:-91 reference:33
type typeNoun matching text:-109 multilineText:71 number:48 boolean:-93 choice:206 reference:-54 list:-35 keyValues:-20
type typeNoun material text:160 boolean:-48 reference:-30
type typeNoun materials choice:-47 reference:77
type typeNoun max text:23 number:-21 boolean:46
type typeNoun maximum multilineText:-30 url:-22 integer:412 number:41 boolean:-77 choice:-110 reference:-51 multipleReference:-24 list:-94 keyValues:-28 date:-26
type typeNoun may text:48 multilineText:56 integer:-100 number:-21 boolean:52 reference:93 multipleReference:-22 list:-58
type typeNoun mcp text:-127 multilineText:-24 choice:188 reference:-30 multipleReference:-24 list:88
type typeNoun means multilineText:24 url:-25 boolean:83 choice:72 reference:-88
type typeNoun meant boolean:-78 choice:100
type typeNoun measure text:-20 choice:136 reference:-81
type typeNoun measured text:-41 choice:107 reference:-28
type typeNoun medium text:-113 integer:-39 number:129 choice:93
type typeNoun meet text:90 multilineText:-22 boolean:-22
type typeNoun member text:126 boolean:-73 choice:-62 multipleReference:142 list:-80
type typeNoun members integer:-22 boolean:-65 multipleReference:174
type typeNoun membership text:-156 multilineText:-38 integer:89 boolean:211 choice:-194 reference:184 multipleReference:-30 list:-50 date:50
type typeNoun memberships text:-170 integer:-34 number:60 boolean:98 choice:-135 reference:246
type typeNoun memories text:-66 integer:69 boolean:60 choice:-27
type typeNoun memory text:-61 integer:237 number:-118 boolean:101 choice:-39 reference:-36 list:-22
type typeNoun mentioned text:-49 list:73
type typeNoun menu text:-106 url:-21 email:68 integer:-33 number:-24 boolean:-118 choice:334 reference:-101 multipleReference:40 list:-29
type typeNoun message text:120 multilineText:188 url:-88 email:56 integer:-142 number:-137 boolean:-101 choice:297 multipleChoice:-42 reference:-210 multipleReference:70 list:-45 keyValues:80 date:-52 file:-78
type typeNoun messages text:113 multilineText:183 url:-27 integer:-26 number:-51 boolean:49 choice:-84 multipleReference:-40 list:62 keyValues:-114
type typeNoun meta multilineText:36
type typeNoun metadata text:-158 multilineText:139 integer:41 number:-24 boolean:-31 reference:88 multipleReference:-40 list:163 keyValues:-149 file:-39
type typeNoun method text:-31 boolean:96 reference:45
type typeNoun methods text:-92 url:27 boolean:-123 reference:33 multipleReference:103 list:26 keyValues:73
type typeNoun metric text:-54 multilineText:43 integer:170 number:128 boolean:-147 reference:-103 multipleReference:76 list:-74 keyValues:24
type typeNoun metrics text:75 multilineText:-27 integer:78 number:-31 boolean:-67 choice:-99 reference:31 multipleReference:72
type typeNoun microsoft text:50
type typeNoun minimum text:53 multilineText:-35 url:-24 integer:220 number:-50 boolean:-77 choice:73 reference:-40 list:-36 keyValues:-21
type typeNoun minio boolean:45 choice:23 reference:-53
type typeNoun minutes integer:47
type typeNoun mobile text:-177 url:39 boolean:59 choice:20 reference:-40 multipleReference:-25 list:189
type typeNoun modal text:-91 multilineText:105 boolean:-26 choice:91 reference:-44
type typeNoun mode text:-133 multilineText:-43 url:-36 integer:66 number:-34 boolean:280 choice:37 reference:-122 multipleReference:-36 list:101 keyValues:-41 date:-29
type typeNoun model text:-146 multilineText:-25 url:-26 integer:-106 number:109 boolean:172 choice:118 multipleChoice:-26 reference:32 multipleReference:-54 list:29 keyValues:-58
type typeNoun models text:27
type typeNoun modes text:-25 choice:91 reference:-27
type typeNoun modified boolean:92 reference:-32 multipleReference:-20
type typeNoun modify multilineText:-37 integer:-25 choice:67 reference:-62 multipleReference:69 list:-50 file:136
type typeNoun moment text:-30 boolean:115 choice:-22 reference:-32
type typeNoun money text:-49 choice:127
type typeNoun mongodb text:199 multilineText:119 url:-41 integer:-169 number:-30 boolean:-31 choice:130 reference:-111 list:-23
type typeNoun monitor text:52 boolean:-35 choice:-28 reference:-88 multipleReference:93 list:69
type typeNoun monitoring text:-115 integer:88 boolean:54
type typeNoun month text:60 integer:-20 number:-26 boolean:-59 choice:36 reference:98 date:-32
type typeNoun monthly boolean:-139 choice:-114 multipleChoice:177 reference:198 multipleReference:-39 list:-26
type typeNoun months text:173 integer:-161
type typeNoun more text:-134 url:-128 integer:52 number:150 choice:-313 multipleChoice:-82 reference:22 multipleReference:212 list:277 keyValues:-43
type typeNoun most text:-34 boolean:84 reference:-27
type typeNoun mount text:-75 boolean:137
type typeNoun mounted text:55 reference:-20
type typeNoun move reference:35
type typeNoun moved text:-30 multilineText:-21 boolean:100
type typeNoun mp3 text:-165 multilineText:161 boolean:-36 choice:-41 list:-23 file:185
type typeNoun mqtt multilineText:86 url:137 integer:-25 number:-22 choice:-71 reference:-39 multipleReference:-23 list:-28
type typeNoun much text:-87 multilineText:91 integer:27 number:114 boolean:-24 choice:-48 reference:-21
type typeNoun multiple text:-87 multilineText:-38 url:-20 integer:-95 number:-53 boolean:109 multipleChoice:87 reference:23 multipleReference:-135 list:197 file:24
type typeNoun must text:154 multilineText:84 integer:-167 number:-64 boolean:-134 choice:189 multipleChoice:-23 reference:-94 multipleReference:-27 list:92 keyValues:35
type typeNoun mysql choice:64 reference:-22
type typeNoun n text:-35 integer:84
type typeNoun name text:819 multilineText:-211 url:-168 email:-75 integer:-151 number:-48 boolean:-24 choice:-234 multipleChoice:197 reference:-25 multipleReference:-76 list:47 keyValues:75 date:-60 file:-75
type typeNoun named email:-26 choice:-31 reference:42 list:61
type typeNoun names text:43 boolean:-24 choice:42 reference:-92 list:22 keyValues:69
type typeNoun namespace text:71 boolean:-20
type typeNoun naming text:58
type typeNoun navigate multilineText:54 boolean:-43
type typeNoun navigation text:-69 multilineText:-26 boolean:-36 reference:-30 multipleReference:264 list:-54
type typeNoun nearby text:-36 boolean:121 choice:-43
type typeNoun necessary boolean:54
type typeNoun need text:-71 multilineText:-30 email:20 integer:-110 number:-51 boolean:74 choice:451 reference:-205 multipleReference:-96 list:79 keyValues:-53 date:-25
type typeNoun needed text:-116 multilineText:22 integer:-28 number:-20 boolean:52 choice:-41 reference:26 keyValues:-24 file:138
type typeNoun needs text:223 multilineText:-25 integer:-58 boolean:91 choice:-80 multipleReference:-35 list:-55
type typeNoun network text:-414 multilineText:-49 integer:152 number:-23 boolean:-112 choice:-74 reference:162 multipleReference:-71 list:202 keyValues:251
type typeNoun new text:193 multilineText:-49 url:-21 email:-40 integer:86 boolean:-80 choice:-363 multipleChoice:-49 reference:168 multipleReference:54 list:-67 keyValues:184 date:-24
type typeNoun newly text:-35 boolean:-29 choice:-40 multipleReference:136
type typeNoun next text:-106 multilineText:139 integer:-26 number:-57 boolean:-125 choice:-69 multipleChoice:275 reference:-109 multipleReference:77 list:59 keyValues:-92 date:-67 file:106
type typeNoun nginx url:78 list:-47
type typeNoun no text:88 multilineText:54 email:-22 integer:25 number:-30 boolean:-142 choice:222 reference:-71 multipleReference:35 list:-85 keyValues:-30 file:-21
type typeNoun node text:-95 multilineText:-132 boolean:259 choice:30 reference:-60 multipleReference:-53 list:144
type typeNoun nodes text:-102 integer:-170 boolean:20 choice:193 multipleReference:-22 list:129
type typeNoun non text:-62 keyValues:74
type typeNoun none text:-156 multilineText:-26 number:142 boolean:-55 choice:204 reference:-49
type typeNoun normal text:-24 boolean:44
type typeNoun not text:-169 multilineText:-73 integer:150 number:255 boolean:340 choice:-385 multipleChoice:67 reference:-173 multipleReference:-21 list:-67 keyValues:-47 date:104
type typeNoun note text:78 multilineText:90 number:-23 boolean:38 choice:-26 reference:-95
type typeNoun notes text:188 boolean:-57 choice:-38
type typeNoun notification text:-54 multilineText:34 integer:-57 number:-24 boolean:165 choice:-122 multipleChoice:-24 reference:-184 multipleReference:240 list:64 keyValues:-22 date:-20
type typeNoun notifications text:-175 multilineText:-23 email:207 boolean:229 choice:49 reference:-125 multipleReference:-135 list:48
type typeNoun notify text:-44 email:-21 boolean:50 reference:94 multipleReference:-38
type typeNoun notion text:-41 boolean:-21 reference:-57 list:154
type typeNoun now text:-75 multilineText:158 integer:-45 boolean:-42 choice:-34 reference:120
type typeNoun null boolean:52
type typeNoun number text:585 multilineText:-82 url:-58 email:-37 integer:-81 number:-43 boolean:-136 choice:27 multipleChoice:-36 multipleReference:-111 list:-105 keyValues:66 date:-47 file:-28
type typeNoun numbers text:-24 integer:-59 number:-35 boolean:234 choice:-46 reference:-33 multipleReference:-56 list:65
type typeNoun oauth text:-108 multilineText:-32 integer:-26 boolean:-54 choice:116 multipleChoice:173 reference:-37 multipleReference:91 list:-51 keyValues:-20
type typeNoun object multilineText:395 boolean:-31 choice:-199 reference:36 list:-58 keyValues:-74
type typeNoun occurs text:134 boolean:-32 choice:-114 reference:-156 list:225
type typeNoun ocr text:-51 choice:106 reference:-42 list:21
type typeNoun of text:-149 multilineText:-127 url:-123 email:56 integer:84 boolean:-438 choice:111 reference:48 multipleReference:-93 list:-429 keyValues:-312 date:-176 file:-210
type typeNoun off text:-43 multilineText:-36 integer:-58 number:72 boolean:124 choice:-60 reference:-23 multipleReference:-29 list:-23 keyValues:111
type typeNoun offer text:-20 date:45
type typeNoun offered boolean:-122 choice:133
type typeNoun offering text:-47 choice:94 reference:-28
type typeNoun office boolean:21
type typeNoun offline text:-172 multilineText:153 boolean:103
type typeNoun offset text:22 choice:75 reference:-45
type typeNoun often text:-104 multilineText:-76 integer:130 number:-25 choice:174 list:-20
type typeNoun oidc text:-34 choice:-51 multipleReference:-25 list:179
type typeNoun okta text:69 number:-20
type typeNoun omit text:-50 multilineText:-27 multipleReference:-20 list:158
type typeNoun on text:-266 multilineText:-129 url:-132 integer:-698 number:-27 boolean:209 multipleChoice:-98 reference:133 multipleReference:163 list:-60 keyValues:-173 file:124
type typeNoun once text:-34 multilineText:131 url:29 integer:-44
type typeNoun one text:-340 multilineText:49 url:-114 integer:-72 number:-73 boolean:-251 choice:280 multipleChoice:-112 reference:362 multipleReference:63 list:225 keyValues:-81 date:-29
type typeNoun online text:-70 boolean:28 reference:100
type typeNoun only text:49 multilineText:-78 url:-52 email:-20 integer:-105 number:-111 boolean:217 choice:495 multipleChoice:-49 reference:-24 multipleReference:-198 list:29 keyValues:-122 date:-31 file:-30
type typeNoun open text:-34 multilineText:163 url:29 integer:-45 number:78 boolean:-41 choice:-102 reference:-57 multipleReference:-75 list:147 keyValues:-20 file:-28
type typeNoun openai text:-228 boolean:-23 choice:337 reference:-27
type typeNoun openclaw choice:23
type typeNoun opened reference:75 multipleReference:-60
type typeNoun openid text:22 boolean:-36 choice:-98 multipleChoice:119 reference:-32 multipleReference:-50 list:126
type typeNoun opens boolean:-44 choice:95 reference:-30 date:41
type typeNoun operation text:98 multilineText:111 integer:-77 boolean:87 choice:-27 multipleChoice:-28 reference:38 multipleReference:-46 list:-99 keyValues:-33
type typeNoun operator text:-212 choice:310 reference:47
type typeNoun optimize text:-63 integer:74 number:85 boolean:-34 choice:27 reference:-39
type typeNoun option text:-208 multilineText:-195 url:80 email:-31 number:-130 boolean:792 choice:179 multipleChoice:-44 reference:-237 multipleReference:-38 list:-137 keyValues:-53 date:-35 file:-32
type typeNoun optional text:-97 multilineText:-150 url:-34 email:-52 number:-96 boolean:108 choice:241 multipleChoice:-79 reference:-201 multipleReference:-107 list:96 keyValues:181 date:172 file:-52
type typeNoun optionally multilineText:-75 integer:30 number:-37 boolean:-271 choice:-56 multipleChoice:114 reference:146 multipleReference:185 list:-127 keyValues:98
type typeNoun options text:-127 multilineText:128 url:-31 integer:40 number:-38 boolean:-173 choice:371 multipleChoice:111 reference:-88 multipleReference:-213 list:-80 keyValues:116
type typeNoun or text:-178 multilineText:-169 url:-162 email:-130 integer:-374 number:-104 boolean:-587 choice:1205 multipleChoice:216 reference:-358 multipleReference:-146 list:-51 keyValues:-320 date:-136 file:68
type typeNoun order text:73 multilineText:-95 url:-20 integer:239 boolean:-43 choice:-85 reference:-175 multipleReference:146 list:-54 keyValues:45
type typeNoun ordered boolean:-46 choice:64 multipleReference:-21 list:31
type typeNoun ordering text:-52 multilineText:-87 integer:51 number:-42 keyValues:161
type typeNoun organisation text:-80 multilineText:-29 number:-20 boolean:377 choice:-23 reference:-79 list:-59
type typeNoun organization text:195 multilineText:-89 url:20 integer:-114 number:70 boolean:-255 choice:112 multipleChoice:118 reference:107 multipleReference:-55 keyValues:-43 file:-31
type typeNoun organize text:-28 multipleReference:-66 keyValues:183
type typeNoun orientation text:-30 boolean:-64 choice:166 reference:-39
type typeNoun origin boolean:-33 choice:-36 list:120
type typeNoun original text:104 url:-24 boolean:-54 choice:-23 reference:56
type typeNoun other text:-28 multilineText:-31 integer:36 boolean:-36 choice:205 reference:-40 multipleReference:47 list:-106 keyValues:-29
type typeNoun others text:102 integer:-24 boolean:-26 choice:43 reference:-57
type typeNoun otherwise text:64 integer:-32 number:40
type typeNoun out text:126 email:50 integer:76 number:-23 choice:104 reference:-156 list:-94
type typeNoun outgoing text:54 multilineText:-23 number:-36 boolean:-38 reference:-32 keyValues:138
type typeNoun output text:172 integer:-38 number:-34 choice:-101 multipleReference:74 list:-30
type typeNoun outside text:-148 boolean:-31 choice:292 reference:-32
type typeNoun over text:29 boolean:-38 choice:137 reference:-42
type typeNoun override text:-92 boolean:-80 choice:-57 reference:-27 list:-32 keyValues:376 file:-43
type typeNoun overview boolean:40
type typeNoun overwrite text:-118 boolean:-103 choice:138 list:-50 keyValues:180
type typeNoun own text:-90 multilineText:131 url:-23 integer:-98 number:140 boolean:103 choice:215 reference:-106 multipleReference:-57 list:-124 keyValues:-60 date:-24
type typeNoun packed number:91 boolean:-24 choice:-21
type typeNoun page text:71 url:-22 email:-29 integer:172 number:-115 boolean:-44 choice:-38 multipleChoice:100 reference:-80 list:-98 keyValues:-65 date:-29 file:162
type typeNoun pages text:75 multilineText:21 url:90 number:-20 choice:-35 reference:-101 multipleReference:-37 list:-47 file:99
type typeNoun paid text:102 multilineText:89 integer:-58 reference:-69 multipleReference:-25 list:-25
type typeNoun pair text:-51 multilineText:53 choice:-47 reference:85 multipleReference:-22
type typeNoun palette multilineText:-74 boolean:137 choice:-26
type typeNoun panel text:-165 multilineText:50 boolean:76 choice:171 multipleReference:-68
type typeNoun parallel text:-38 boolean:-29 choice:104 reference:-21
type typeNoun parameter text:143 url:-31 integer:-54 number:-62 boolean:-23 choice:-39 multipleChoice:-40 reference:-94 multipleReference:-47 list:112 keyValues:203 date:-21
type typeNoun parameters text:25 url:-33 number:-53 boolean:63 choice:-124 multipleChoice:-40 multipleReference:116 list:31 keyValues:51
type typeNoun params text:55 boolean:-21
type typeNoun parent text:-133 integer:145 boolean:70 choice:-20 reference:-23
type typeNoun parse text:-47 multilineText:-44 boolean:132
type typeNoun part text:28 multilineText:-29 integer:-111 boolean:-40 choice:-29 reference:193 multipleReference:97 list:-69
type typeNoun partial choice:150 list:-72
type typeNoun particular text:-63 integer:-35 number:-40 boolean:-50 choice:-24 reference:244 multipleReference:62 list:-37
type typeNoun partition text:-40 choice:50 list:47
type typeNoun pass text:177 multilineText:-22 integer:-49 boolean:-35 choice:-102 multipleChoice:125 reference:-36 list:-38 keyValues:45
type typeNoun passed text:-150 choice:99 multipleReference:-36 list:94 keyValues:63
type typeNoun passing text:-102 integer:-35 number:-30 boolean:211 choice:-23
type typeNoun password text:-25 multilineText:-45 url:-20 email:54 integer:260 number:-51 boolean:-38 reference:52 multipleReference:-51 list:-69 keyValues:-29 date:-37
type typeNoun passwords integer:-113 choice:222 reference:-40
type typeNoun past text:-99 multilineText:70 boolean:-35 reference:105
type typeNoun paste text:216 multilineText:106 url:75 integer:-27 number:-32 boolean:-114 choice:-61 reference:-74 list:-26
type typeNoun patch choice:-64 reference:67
type typeNoun path text:510 multilineText:-32 url:23 number:-56 choice:-162 reference:-102 multipleReference:-28 list:-55 file:-23
type typeNoun paths text:-95 boolean:-25 list:168
type typeNoun pattern text:22
type typeNoun pay text:-81 number:-21 boolean:81 choice:-22 reference:-39 multipleReference:127
type typeNoun payload text:-226 multilineText:26 integer:-32 number:-23 boolean:52 choice:86 reference:-38 multipleReference:-41 list:118 keyValues:123
type typeNoun payloads text:-27 multilineText:97 list:-21
type typeNoun payment multilineText:-92 url:-57 email:-48 integer:-32 number:52 boolean:-27 choice:119 multipleChoice:-30 reference:71 multipleReference:54 list:-81 keyValues:-38 date:79
type typeNoun payments text:-83 integer:-64 number:41 boolean:85 choice:51 multipleReference:-33 list:-43 date:92
type typeNoun pcg text:108 multilineText:52 url:-23 email:-20 integer:-32 boolean:93 choice:60 reference:-143 list:-20 keyValues:-29
type typeNoun pdf text:-38 multilineText:-39 integer:-68 boolean:93 choice:-53 reference:94 multipleReference:-23 list:59
type typeNoun per text:-305 multilineText:-38 url:-129 integer:-23 number:412 boolean:-145 choice:62 reference:215 multipleReference:-41 list:46 keyValues:-20
type typeNoun percent text:-77 number:188 choice:-47
type typeNoun percentage text:-174 integer:-56 number:366 boolean:-106 choice:82 reference:-27
type typeNoun perform text:-184 multilineText:64 boolean:-25 choice:98 multipleReference:-23 list:-52 keyValues:145
type typeNoun performance text:-23 integer:57 boolean:42 choice:-27
type typeNoun performed text:-105 integer:-172 number:237 boolean:90
type typeNoun period text:59 multilineText:-22 url:-21 integer:-147 number:-34 boolean:81 choice:-176 reference:241 multipleReference:57 list:-64 keyValues:-26 date:63
type typeNoun periodic integer:20 choice:-33 reference:38
type typeNoun periods text:102 number:-21 choice:-47 date:33
type typeNoun permission text:-22 multilineText:-20 boolean:80 choice:95 reference:-78 multipleReference:-76 list:84
type typeNoun permissions text:193 multilineText:-23 integer:-62 boolean:-27 choice:21 reference:143 multipleReference:-92 list:-77
type typeNoun permit boolean:-133 choice:151
type typeNoun persistent text:-102 choice:167 reference:-26
type typeNoun person text:-25 multilineText:-43 boolean:-95 choice:78 list:174
type typeNoun personal text:194 boolean:-26 choice:-21 reference:-30 multipleReference:-20 list:-40
type typeNoun phone text:258 multilineText:-37 integer:-122 number:-47 boolean:106 choice:-153 multipleChoice:139 reference:-49 list:-21 keyValues:-27
type typeNoun pick text:-27 number:-22 choice:-154 multipleChoice:104 reference:172 multipleReference:52 list:-26 file:-27
type typeNoun picker reference:36
type typeNoun pipeline text:33 choice:83 multipleChoice:-22 multipleReference:-102 list:36 keyValues:82
type typeNoun pivot text:-50 boolean:97 choice:52 list:-21
type typeNoun place text:-58 number:-57 boolean:138 reference:-21 keyValues:58
type typeNoun placeholder text:36
type typeNoun places text:-110 integer:207 number:-46
type typeNoun plain text:-277 multilineText:179 choice:87 reference:21
type typeNoun plain-text text:-60 multilineText:-33 choice:65 reference:37
type typeNoun plan number:83 boolean:-42 choice:28 list:-27
type typeNoun plugin text:-31 choice:40
type typeNoun pod text:-53 reference:44 list:-23 keyValues:94
type typeNoun pods text:-66 integer:205 number:-161 boolean:139 choice:-22 reference:-22 list:-25
type typeNoun point text:112 multilineText:-44 number:241 boolean:-85 choice:-72 reference:-42
type typeNoun points text:-47 url:167 integer:132 number:-22 choice:-143
type typeNoun policies text:-22 boolean:-30 choice:-21 reference:46 multipleReference:58 list:-36 keyValues:50
type typeNoun policy text:-72 multilineText:-33 url:25 number:-45 choice:-63 reference:113 multipleReference:-27 list:201 date:-23
type typeNoun poll text:92 integer:-57 boolean:37 choice:-39
type typeNoun pool text:161 integer:204 choice:-39 reference:-131 multipleReference:-68 list:-31
type typeNoun pop-up boolean:36 multipleReference:-24
type typeNoun populate multilineText:-31 reference:37
type typeNoun popup text:-208 multilineText:-25 integer:-24 boolean:-45 choice:-56 reference:57 multipleReference:134 list:206
type typeNoun port text:-378 multilineText:-30 url:72 email:-21 integer:457 number:-83 boolean:36 choice:-111 reference:-53 list:55 keyValues:110
type typeNoun portal text:-132 multilineText:122 url:-45 integer:-58 number:-36 boolean:-39 choice:-111 reference:-24 multipleReference:532 list:-104 keyValues:-29 file:-36
type typeNoun ports text:-39 integer:-191 list:138 keyValues:179
type typeNoun position text:-97 number:-25 choice:221 reference:-35
type typeNoun positive text:-63 boolean:-105 choice:64 multipleReference:129
type typeNoun post number:143 boolean:-95 choice:-57 reference:-53 keyValues:139
type typeNoun postgres text:-26 choice:45
type typeNoun postgresql choice:21
type typeNoun posts reference:-81 multipleReference:104
type typeNoun predefined text:296 boolean:-69 choice:-42 reference:-147
type typeNoun prefer integer:-26 reference:62
type typeNoun preferences text:48 boolean:-44 choice:-28 list:116
type typeNoun preferred text:166 integer:113 number:-29 boolean:42 choice:-103 reference:-107
type typeNoun prefix text:126 integer:150 boolean:-36 choice:-35 reference:-147
type typeNoun prefixed text:176 integer:-29 boolean:-24 choice:-50
type typeNoun presented text:222 integer:93 number:-47 boolean:-35 choice:-82 reference:-45 multipleReference:-35
type typeNoun preserve boolean:139 list:-23 keyValues:-63
type typeNoun preset text:-79 number:-25 reference:221 list:-46
type typeNoun press text:-94 list:148
type typeNoun prevent boolean:-73 choice:101
type typeNoun prevents integer:37
type typeNoun preview text:74 url:222 boolean:-83 choice:-171 reference:77 file:-27
type typeNoun previous text:58 url:29 email:24 number:-25 choice:-83 reference:-24 list:57 file:35
type typeNoun previously text:38 boolean:-22 choice:-28 reference:65
type typeNoun price text:-150 integer:-55 boolean:174 choice:-132 multipleChoice:117 reference:56 multipleReference:-54 list:-26 date:107
type typeNoun primary text:30 multilineText:-21 integer:-43 boolean:189 choice:-27 reference:-21 multipleReference:-20 list:-49
type typeNoun principal text:47
type typeNoun priority text:-38 integer:48 number:-51 choice:67
type typeNoun private text:-176 multilineText:228 email:95 integer:-28 number:-20 boolean:-23 choice:-24 reference:-61 multipleReference:-34 list:-66 file:165
type typeNoun probe text:-78 integer:-160 list:281
type typeNoun process text:166 url:-28 email:-21 integer:-223 number:-114 boolean:-87 choice:-181 multipleChoice:-34 reference:-22 multipleReference:-99 list:67 keyValues:91 date:-28 file:500
type typeNoun processed reference:-52 list:101
type typeNoun processing integer:-41 number:-30 boolean:108
type typeNoun produce multilineText:50 integer:-138 number:139 list:-21
type typeNoun product text:-235 multilineText:-53 integer:-113 number:764 boolean:-29 choice:-237 multipleChoice:-27 reference:-72 multipleReference:81 list:-42 keyValues:-23
type typeNoun production integer:55 choice:35
type typeNoun products text:57 boolean:-45 choice:177 reference:-39 multipleReference:-26 list:-64
type typeNoun profile text:46 multilineText:-224 url:56 integer:196 number:-31 boolean:54 choice:-80 multipleChoice:104 reference:-99 multipleReference:-134 list:84 keyValues:-29 file:70
type typeNoun program text:222 multilineText:-38 url:-20 integer:-35 boolean:-34 reference:107 list:-60 keyValues:-63
type typeNoun progress text:42
type typeNoun project text:311 multilineText:-54 integer:-47 number:89 boolean:-96 choice:-60 reference:-23 multipleReference:-32 keyValues:-22
type typeNoun projects text:78 list:-28
type typeNoun prometheus text:104 reference:-26
type typeNoun prompt text:-112 multilineText:78 boolean:113 choice:-20
type typeNoun properties boolean:34
type typeNoun property text:178 multilineText:-61 reference:-33
type typeNoun protocol text:227 url:-44 integer:25 number:-25 boolean:177 choice:36 reference:-270 multipleReference:-40 keyValues:-34
type typeNoun provide text:226 integer:-49 number:-44 boolean:-96 choice:-125 multipleChoice:-30 reference:-117 multipleReference:40 list:-34 keyValues:224 date:-31
type typeNoun provided text:137 url:-26 number:37 boolean:221 choice:-309 reference:-42 multipleReference:-24 list:-58 keyValues:93
type typeNoun provider multilineText:-62 integer:39 number:-33 boolean:-28 choice:-46 reference:265 multipleReference:-32 list:-35 date:-21
type typeNoun providers boolean:-52 choice:-97 multipleReference:235
type typeNoun provides email:-45 reference:-45 multipleReference:-22 list:147
type typeNoun providing text:181 integer:-31 boolean:-24 choice:-54
type typeNoun provision text:-59 choice:141 reference:-83
type typeNoun proxy text:279 multilineText:-47 url:138 email:-21 integer:-33 number:-27 boolean:-97 choice:-64 reference:-88 multipleReference:-20 list:-69 keyValues:86
type typeNoun pub/sub list:52
type typeNoun public text:-240 multilineText:284 url:-38 integer:-65 number:-35 boolean:-118 choice:270 reference:-159 multipleReference:-46 list:-57 keyValues:48 file:192
type typeNoun publicly text:-45 url:22 boolean:104 choice:-20
type typeNoun publish text:114 boolean:-61
type typeNoun published multilineText:33 integer:39
type typeNoun pull integer:65 reference:-31
type typeNoun purchase boolean:-58 choice:-48 reference:178
type typeNoun purpose text:38
type typeNoun purposes text:-75 multilineText:-20 integer:-21 choice:156 reference:-28
type typeNoun push boolean:86 choice:123 reference:-143 multipleReference:-21
type typeNoun pushed boolean:52 list:-22
type typeNoun put choice:-58 reference:55
type typeNoun python text:39 multilineText:-141 choice:99 reference:-29 keyValues:105
type typeNoun quality text:-130 integer:184 choice:38
type typeNoun quantity text:-61 integer:-42 number:-52 boolean:180
type typeNoun queries text:81 boolean:-20
type typeNoun query text:585 multilineText:-249 url:-44 integer:103 number:-33 boolean:-75 choice:-229 multipleChoice:-45 reference:62 multipleReference:-53 list:-105 keyValues:103
type typeNoun questions boolean:36
type typeNoun queue text:123 integer:20 number:-23 boolean:21 choice:-24 reference:-53 list:-20
type typeNoun quick boolean:-64 reference:-32 multipleReference:96
type typeNoun quote text:-164 multilineText:211 integer:-20 number:-26 boolean:164 choice:-43 reference:-32 file:-30
type typeNoun quotes text:55 multilineText:-23 boolean:37 choice:49 reference:-41
type typeNoun range text:36 multilineText:-20 url:-25 email:-22 integer:108 boolean:-29 choice:-25 reference:-25 list:-55 date:102
type typeNoun ranges text:-61 list:106
type typeNoun rate text:-208 multilineText:-29 integer:-34 number:498 boolean:-168 choice:-34 reference:73 multipleReference:-22
type typeNoun rather text:56 boolean:87 choice:-30 multipleReference:-25
type typeNoun ratio text:-52 integer:-142 choice:253
type typeNoun reaches text:-23 integer:-34 boolean:86
type typeNoun read text:-79 multilineText:53 choice:26 reference:38 multipleReference:-49 list:40
type typeNoun realm text:-20 multilineText:59
type typeNoun receipt reference:77
type typeNoun receive text:41 multilineText:-21 email:121 integer:-57 boolean:-56 choice:-56 reference:55 multipleReference:52 list:-35
type typeNoun received text:-46 integer:140 choice:-28
type typeNoun receives email:45
type typeNoun receiving multipleReference:137 list:-90
type typeNoun recipient text:-190 multilineText:90 url:-55 email:148 integer:-29 number:-43 choice:82 reference:-40 list:71
type typeNoun recommended text:-173 integer:104 boolean:35 choice:29 list:77
type typeNoun record text:-190 multilineText:-24 email:-25 number:-49 boolean:163 choice:-191 multipleChoice:-24 reference:326 multipleReference:116 list:25 keyValues:-22 date:-30 file:-68
type typeNoun recorded text:-103 reference:151
type typeNoun recording text:48 integer:-63 boolean:67
type typeNoun records text:93 multilineText:-111 email:-54 integer:-61 number:94 boolean:200 choice:38 multipleChoice:-20 multipleReference:-64 list:-89 keyValues:-22
type typeNoun recurring multilineText:-28 integer:-20 boolean:143 choice:-95 reference:154 multipleReference:-29 list:-43
type typeNoun redirect text:-123 url:98 number:-26 boolean:89 list:43
type typeNoun redirected text:79 boolean:-20 choice:-22
type typeNoun redshift text:-125 multilineText:84 boolean:-31 choice:184 reference:-37
type typeNoun reduction number:24
type typeNoun refer text:-170 multilineText:127 url:24 boolean:-46 choice:-21 reference:-39 multipleReference:166
type typeNoun reference text:164 multilineText:-20 url:-22 integer:-50 number:-25 boolean:-38 reference:-58 multipleReference:36 list:99 keyValues:-50
type typeNoun references text:47 choice:-26
type typeNoun refers text:-130 integer:133 boolean:-29 choice:103
type typeNoun refresh text:-58 integer:28 boolean:-63 choice:-87 multipleChoice:239 reference:-43 multipleReference:85 list:-64
type typeNoun refreshing text:32
type typeNoun regex text:70 choice:37 reference:-31
type typeNoun region text:55 multilineText:23 boolean:-54 choice:-76 reference:112
type typeNoun register boolean:139 choice:-71
type typeNoun registered multipleReference:44
type typeNoun registration text:77 multilineText:-27 boolean:114 choice:-218 multipleChoice:62 reference:-39 multipleReference:38 list:33
type typeNoun registry text:199 multilineText:-89 url:95 boolean:-136 choice:20 list:-23
type typeNoun regular multilineText:-20 boolean:101 reference:-28 multipleReference:57 list:-20 date:-60
type typeNoun related text:163 multilineText:-43 integer:-117 number:655 boolean:-346 choice:-150 multipleChoice:-24 reference:-26 multipleReference:-46 keyValues:-59
type typeNoun relations reference:67
type typeNoun relationship text:152 multilineText:-23 number:-24 boolean:-68 reference:-24 date:31
type typeNoun relative multilineText:-54 integer:40 boolean:-37 choice:159 reference:-39 date:-21
type typeNoun relevant text:215 multilineText:-70 integer:-56 number:-22 boolean:-80 choice:-31 reference:68 multipleReference:28 list:-26
type typeNoun remaining reference:28
type typeNoun remember text:-23 integer:36
type typeNoun reminder email:26 integer:227 boolean:-105 choice:-52 reference:66 multipleReference:-32 list:-57
type typeNoun reminders integer:74 boolean:-33
type typeNoun remote text:61
type typeNoun remove text:-34 boolean:33 choice:31 multipleReference:-24 list:71
type typeNoun rendered boolean:22
type typeNoun rendering text:139 number:-26 boolean:-50
type typeNoun replace text:232 multilineText:-103 boolean:-198 choice:-34 reference:-37 list:-64 keyValues:126 file:169
type typeNoun replaced text:25 boolean:59
type typeNoun replacement text:111
type typeNoun replacing text:84 multilineText:32 choice:-70
type typeNoun replication text:33
type typeNoun replies text:-69 email:36 boolean:37 multipleReference:-24 list:82
type typeNoun reply text:61 url:-20 boolean:28 choice:-71 reference:58 multipleReference:-21
type typeNoun report text:-230 multilineText:-33 integer:-76 number:-29 boolean:250 choice:-30 reference:207 multipleReference:58 list:-52 keyValues:-20
type typeNoun reported text:122 integer:-24 number:-20
type typeNoun reporting text:-114 integer:87 reference:46
type typeNoun reports text:98 multilineText:-20 choice:-88 reference:-29 multipleReference:173 list:-39
type typeNoun repository text:35 multilineText:-76 boolean:81 choice:-56 reference:72
type typeNoun represent text:97 boolean:-79
type typeNoun represented text:-91 multilineText:135 boolean:-50 reference:-21 list:96
type typeNoun represents text:55 integer:-45 choice:124 reference:-118
type typeNoun request text:-352 multilineText:-241 url:-26 integer:160 number:-66 boolean:68 choice:91 reference:-142 multipleReference:-46 list:-31 keyValues:631
type typeNoun requesting text:20
type typeNoun requests text:-81 multilineText:-115 integer:97 choice:25 reference:-21 multipleReference:146 list:-153 keyValues:147
type typeNoun require text:-216 boolean:285 choice:-79 reference:112
type typeNoun required text:107 multilineText:-21 url:-20 email:46 number:-60 boolean:-43 choice:-143 multipleChoice:-60 multipleReference:-68 keyValues:97 date:-35 file:130
type typeNoun requirement text:-91 integer:71 number:65
type typeNoun requirements text:38 choice:40 reference:-29
type typeNoun requirements.txt text:107 file:-65
type typeNoun requires text:36 choice:-24 list:80
type typeNoun reserved text:31 integer:35 boolean:-22
type typeNoun reset text:-65 multilineText:-88 boolean:-86 reference:115 file:172
type typeNoun resolution text:109 number:-47 boolean:-174 choice:-35 reference:-48 multipleReference:267
type typeNoun resolve text:47
type typeNoun resource text:83 multilineText:-103 url:-30 integer:-44 number:-30 boolean:-49 choice:-119 reference:143 multipleReference:308 list:-92 file:-42
type typeNoun resources text:292 multilineText:-20 integer:-185 boolean:-51 choice:-46 reference:42 multipleReference:41 list:-37
type typeNoun responds text:-68 multilineText:91
type typeNoun response text:-72 multilineText:168 integer:143 number:-23 boolean:-30 choice:-39 reference:-95 multipleReference:-27 list:58 keyValues:-35
type typeNoun responses text:-20 boolean:-34 choice:53 reference:38
type typeNoun responsible text:33 reference:47 list:-23
type typeNoun restart text:64
type typeNoun restarts text:36 integer:-21
type typeNoun restrict integer:-29 number:-29 boolean:-112 choice:-51 multipleChoice:120 reference:92 multipleReference:-60 list:147 keyValues:-37
type typeNoun result text:122 boolean:-57 choice:-80 reference:-175 multipleReference:66 list:217
type typeNoun results multilineText:-26 integer:-53 boolean:165 choice:-56 multipleChoice:-20 reference:116 list:-69 date:28 file:-22
type typeNoun retries integer:36
type typeNoun retrieval boolean:68 choice:-20
type typeNoun retrieve multilineText:68 integer:52 boolean:-25 choice:-23 reference:-47
type typeNoun retrieved text:41 choice:-21
type typeNoun return text:177 number:-24 boolean:-105 choice:21 reference:-29 multipleReference:33
type typeNoun returned text:-191 multilineText:85 integer:120 boolean:-23 multipleChoice:135 reference:-36 keyValues:-23
type typeNoun returns text:33 multilineText:39 choice:-35
type typeNoun revenue text:-87 number:202 boolean:-25 choice:-20 reference:-21
type typeNoun review boolean:118 choice:57 reference:-47 multipleReference:-63
type typeNoun right text:64 integer:-22 boolean:-87 choice:77
type typeNoun risk multilineText:-29 integer:-70 number:-52 boolean:93 choice:58 reference:-46 multipleReference:105 list:-22
type typeNoun role text:362 multilineText:-87 integer:-33 number:-33 choice:-230 reference:181 multipleReference:21 list:-89
type typeNoun roles text:-23 multilineText:-25 boolean:36 choice:33 reference:-146 multipleReference:255 list:-76
type typeNoun root multilineText:31 url:41 choice:-28
type typeNoun round text:-102 integer:184 number:-48 boolean:117 reference:-102
type typeNoun rounding text:-39 number:70
type typeNoun route text:78 multilineText:-30 url:27 number:-34 boolean:-77 choice:-47 reference:-29 multipleReference:110 list:46
type typeNoun routes text:-37 multilineText:-29 boolean:65 choice:123 multipleReference:-38 list:-124 keyValues:83
type typeNoun routing text:28 multilineText:-21
type typeNoun row boolean:-48 choice:170 reference:-43
type typeNoun rows text:-44 multilineText:95 integer:-56 number:-30 boolean:34 choice:63 list:-27
type typeNoun rs256 reference:34
type typeNoun rsa text:-97 multilineText:89 reference:40
type typeNoun rule text:-58 multilineText:-48 url:-34 multipleChoice:-23 reference:149 multipleReference:23 list:-90 keyValues:89 date:-20
type typeNoun rules text:-318 multilineText:346 number:-63 boolean:177 choice:-81 multipleReference:74 list:-29 keyValues:-45 file:-55
type typeNoun run text:306 multilineText:-62 integer:-108 number:-31 boolean:-45 choice:181 reference:66 multipleReference:-73 list:-91 keyValues:-44 file:-22
type typeNoun running text:22 multilineText:-29 url:-68 integer:41 number:43 boolean:74 choice:-108 reference:-70 multipleReference:-20 list:-47 keyValues:76 date:106
type typeNoun runs text:-37 multilineText:137 integer:-23 boolean:-99 choice:-59 reference:-24 multipleReference:241 list:-64 keyValues:-22
type typeNoun s3 text:-51 choice:-22 reference:132
type typeNoun sales text:-57 boolean:-46 choice:-120 reference:124 multipleReference:177
type typeNoun same text:-255 multilineText:166 url:-32 integer:-62 number:-53 boolean:368 multipleReference:-67 keyValues:-26 date:-27
type typeNoun saml text:-74 multilineText:-25 url:55 boolean:26 choice:54 reference:-96 multipleReference:-36 list:59 keyValues:92
type typeNoun save text:-38 multilineText:90 boolean:82 choice:-138 reference:103 multipleReference:-32
type typeNoun saved text:24 boolean:50 choice:-28
type typeNoun scan text:-145 choice:57 reference:-20 multipleReference:-27 list:214 file:-21
type typeNoun schedule text:48 integer:-89 boolean:185 choice:-45 list:-27
type typeNoun scheduled text:-114 multilineText:175 integer:145 boolean:-122 choice:-41 reference:42 multipleReference:-43 list:-26 keyValues:-44 date:81
type typeNoun schema text:-50 multilineText:395 integer:-38 number:-25 boolean:21 reference:-159 list:-46 keyValues:-28
type typeNoun scope text:75 integer:-31 multipleReference:-40 list:52
type typeNoun scopes text:-65 boolean:-21 choice:-61 reference:-26 multipleReference:-42 list:285
type typeNoun screen text:204 multilineText:-42 email:34 number:-22 boolean:26 choice:-58 reference:-43 date:-21
type typeNoun script text:182 multilineText:59 integer:-69 boolean:-49 choice:118 reference:-111 list:-24
type typeNoun scroll text:100 multilineText:-21 integer:-21 boolean:-58 reference:-40 multipleReference:-22 list:110
type typeNoun search text:378 multilineText:-383 url:-28 integer:-64 number:-39 boolean:211 choice:-54 multipleChoice:67 reference:-172 multipleReference:177 list:-31 keyValues:-46
type typeNoun searchable text:-45 boolean:32 reference:118 list:-46
type typeNoun second integer:35 number:-36 reference:24
type typeNoun seconds text:-130 integer:196
type typeNoun secret text:279 multilineText:-141 integer:-32 number:-21 boolean:102 choice:61 reference:-113 list:-33 keyValues:-29
type typeNoun secrets text:28
type typeNoun section text:40 url:-34 email:-21 integer:147 boolean:258 reference:-198 multipleReference:-141 list:124 keyValues:-32 date:-85
type typeNoun sections text:-105 boolean:102 choice:-26 multipleReference:159 list:-36
type typeNoun secure text:60 integer:-23 boolean:23 choice:67 reference:-23 multipleReference:-27 list:-31
type typeNoun security text:121 multilineText:-31 boolean:-28 choice:-21 reference:-34 file:41
type typeNoun see text:-72 multilineText:-90 url:59 integer:-46 number:-37 boolean:-49 choice:252 multipleChoice:-20 reference:215 multipleReference:-71 list:-59 keyValues:-39 date:-21
type typeNoun sees text:-30 multilineText:103 boolean:-24
type typeNoun segment choice:33
type typeNoun select text:-419 multilineText:-413 url:-204 email:-106 integer:-92 boolean:-41 choice:295 multipleChoice:-58 reference:554 multipleReference:256 list:-179 keyValues:-200 date:147 file:-45
type typeNoun selected text:-178 multilineText:-165 number:170 boolean:-262 choice:181 multipleChoice:-53 reference:137 multipleReference:140 list:94 keyValues:-37 date:-40 file:-26
type typeNoun selecting text:-158 multilineText:-31 number:-22 boolean:104 choice:-56 reference:300 multipleReference:-30
type typeNoun selection text:-228 multilineText:-28 boolean:31 choice:65 reference:179 multipleReference:50
type typeNoun selector text:93 multilineText:96 integer:-28 number:-21 boolean:-99 choice:-85 multipleChoice:78 reference:82 multipleReference:-33 list:-28 keyValues:-32
type typeNoun selects text:-253 multilineText:-29 number:-22 boolean:-214 choice:300 reference:365 multipleReference:-47 list:-23
type typeNoun send text:28 email:31 integer:204 number:-26 boolean:-57 choice:-133 multipleChoice:101 reference:87 multipleReference:-99 list:-87 keyValues:-30 date:-36
type typeNoun sender text:306 url:-102 email:33 boolean:-45 choice:-82 reference:-26 list:-25
type typeNoun sendgrid text:64 multilineText:-52
type typeNoun sending multilineText:-29 email:158 integer:-30 choice:27 list:-33
type typeNoun sends multilineText:-27 boolean:128 reference:-26 multipleReference:-121 list:126
type typeNoun sent text:-81 multilineText:-35 email:-53 integer:-38 number:-29 boolean:-184 choice:240 reference:23 multipleReference:-83 list:123 keyValues:151
type typeNoun separate text:-170 list:220
type typeNoun separated text:-170 number:-28 boolean:-26 reference:-22 list:355 keyValues:-27
type typeNoun separator text:64
type typeNoun sequence text:-53 integer:150 boolean:-64 choice:-30 reference:36
type typeNoun series text:-32 choice:-30 multipleChoice:146
type typeNoun served boolean:-66 choice:66
type typeNoun server text:121 multilineText:-70 url:155 email:-50 integer:257 number:-71 boolean:-210 reference:-28 multipleReference:-53 list:61 keyValues:-33 date:-32 file:-21
type typeNoun serverless text:-94 choice:103
type typeNoun servers text:112 url:179 integer:-23 choice:-86 reference:-132 multipleReference:-76 keyValues:75
type typeNoun service text:49 multilineText:86 url:151 email:-32 integer:-123 number:-43 boolean:-21 choice:-131 multipleChoice:-24 reference:134 multipleReference:-143 list:-143 keyValues:172 date:-29 file:57
type typeNoun services text:25 boolean:33 list:-53 keyValues:30
type typeNoun session text:-24 multilineText:21 integer:62
type typeNoun set text:-151 multilineText:-322 url:-120 email:-56 integer:-62 number:-151 boolean:-277 choice:163 reference:203 multipleReference:-197 list:-65 keyValues:-91 date:133 file:-139
type typeNoun sets text:433 multilineText:-160 url:-35 integer:57 number:189 boolean:-233 choice:155 reference:-169 multipleReference:-94 list:-130 keyValues:53 date:-84 file:-31
type typeNoun setting text:-106 multilineText:-107 url:-29 integer:32 number:44 boolean:132 choice:137 multipleChoice:177 reference:70 multipleReference:-90 list:-99 keyValues:-76 date:-87 file:-25
type typeNoun settings text:61 multilineText:37 integer:-75 number:-64 boolean:37 choice:-255 multipleChoice:-21 reference:385 multipleReference:-65 list:70 keyValues:-49 date:-23
type typeNoun setup text:64 multilineText:-83 boolean:-32 choice:137 reference:-102 list:-30 file:94
type typeNoun severity text:-156 integer:-27 number:107 boolean:-43 choice:20 reference:171
type typeNoun sha256 choice:34
type typeNoun sha512 choice:43 reference:-29
type typeNoun share text:40 integer:-33 boolean:-22 choice:92 reference:-30
type typeNoun shared text:-70 multilineText:-36 integer:97 choice:108 reference:-53
type typeNoun sheet text:-120 multilineText:-20 integer:-21 choice:164 reference:26
type typeNoun shell text:-58 choice:103 reference:-29
type typeNoun short text:198 multilineText:-107 number:-22 boolean:-54 choice:68
type typeNoun should multilineText:-59 url:-45 email:70 integer:-181 number:-40 boolean:-97 choice:-154 multipleChoice:-46 reference:332 multipleReference:118 keyValues:-60 date:104 file:-29
type typeNoun show text:-51 multilineText:-39 integer:-22 number:-23 boolean:122 choice:-90 reference:-38 multipleReference:241 list:-46 keyValues:-23
type typeNoun shown text:-105 multilineText:268 url:-30 integer:58 number:-78 boolean:-167 choice:-21 multipleChoice:-20 reference:-309 multipleReference:473 list:-70 keyValues:-79 date:-31 file:73
type typeNoun shows text:-167 boolean:130 choice:95 reference:-33
type typeNoun sid text:49
type typeNoun side text:24 multilineText:59
type typeNoun sidebar text:61 choice:38 reference:-62
type typeNoun sign text:153 integer:-71 boolean:71 choice:-35 reference:-46 multipleReference:-37 list:49 keyValues:-39
type typeNoun sign-up text:112 url:27 boolean:-22 reference:-34 list:-30
type typeNoun signature text:-123 multilineText:88 boolean:87
type typeNoun signed text:-39 boolean:149 choice:-30
type typeNoun signing text:62 reference:-21
type typeNoun similar text:-31 multilineText:58
type typeNoun simple text:41 multilineText:-40 url:-22 number:44
type typeNoun simply text:159 multilineText:-58 list:-20 keyValues:-25
type typeNoun since text:-66 integer:90 boolean:58 choice:-20 reference:23 keyValues:-22
type typeNoun single text:-203 multilineText:71 number:25 boolean:49 reference:160 multipleReference:-165 list:76 date:20 file:-30
type typeNoun sink text:-47 multilineText:42 integer:47 choice:-36
type typeNoun site text:103 boolean:-99 choice:-43 reference:96 list:-21
type typeNoun size text:-139 multilineText:-32 url:-20 integer:239 number:-110 choice:122 reference:-83 multipleReference:-30 list:-54 keyValues:137
type typeNoun skip text:40 boolean:-120 multipleChoice:-31 multipleReference:44 list:143
type typeNoun slack text:-126 boolean:-24 choice:-20 multipleChoice:126 reference:-34 multipleReference:-52 list:143
type typeNoun slow text:-38 boolean:56
type typeNoun slug text:109 boolean:-20 reference:-51 multipleReference:49 list:-45
type typeNoun smooth text:-66 choice:115 reference:-45
type typeNoun sms multilineText:-60 integer:-25 boolean:-109 choice:-54 reference:150 multipleReference:396 list:-213
type typeNoun smtp text:-72 email:52 integer:27 choice:-107 reference:152
type typeNoun snowflake multilineText:58 url:56 boolean:-22 reference:-27
type typeNoun so text:-144 multilineText:-49 url:-22 integer:-74 number:-38 boolean:49 choice:-170 multipleChoice:-23 reference:372 multipleReference:84 list:-50 keyValues:-23 date:85
type typeNoun soft text:-22 integer:68
type typeNoun software choice:-47 reference:77
type typeNoun some text:242 multilineText:37 integer:-43 number:-23 choice:-71 multipleReference:-31 list:-47
type typeNoun something text:40 boolean:-50 choice:82 reference:-21
type typeNoun sort text:50 integer:-32 choice:-130 multipleReference:-41 list:119 keyValues:78
type typeNoun source text:186 multilineText:-147 url:23 number:-32 boolean:197 choice:-80 reference:-31 multipleReference:-39 list:-28
type typeNoun sources reference:31
type typeNoun space multilineText:-27 integer:-21 number:87 boolean:-55 choice:-20 reference:-43 multipleReference:-60 list:168
type typeNoun special text:-131 multilineText:43 integer:226 boolean:-32 choice:-21
type typeNoun specific text:182 multilineText:-111 url:35 email:25 integer:-203 number:-56 boolean:-153 choice:-185 multipleChoice:-37 reference:-22 multipleReference:353 list:100 keyValues:-134 date:203 file:-21
type typeNoun specified text:25 multilineText:-42 url:75 integer:316 number:-62 boolean:34 reference:-91 multipleReference:-64 list:-80 keyValues:-40 date:-25
type typeNoun specifies text:436 multilineText:-190 url:-37 integer:224 number:281 boolean:-155 choice:-225 reference:-136 multipleReference:-78 list:-20 keyValues:-64 date:-24 file:-30
type typeNoun specify text:-168 multilineText:-113 url:-125 email:-116 integer:-127 number:-74 boolean:64 choice:267 multipleChoice:24 reference:-243 multipleReference:-35 list:341 keyValues:190 file:-43
type typeNoun specifying text:-40 url:87 boolean:-76 choice:-21 reference:85
type typeNoun spend text:-42 reference:62
type typeNoun sql text:-343 multilineText:515 url:-34 integer:-95 number:-27 boolean:-165 choice:-119 multipleChoice:-22 reference:233 multipleReference:-43 list:-57 keyValues:196
type typeNoun ssh text:35 boolean:32 choice:-45 reference:54 multipleReference:-26
type typeNoun ssl text:-86 integer:-29 multipleChoice:197 list:-40
type typeNoun sso text:-20 url:33
type typeNoun stack text:-33 boolean:74
type typeNoun stage text:-78 boolean:-27 choice:190
type typeNoun staging text:-88 multipleReference:173
type typeNoun stale text:108 boolean:-35 choice:55 multipleReference:-60
type typeNoun standalone text:-29 boolean:33 choice:-99 multipleChoice:219 reference:-23 list:-20 file:-21
type typeNoun standard integer:-158 number:172
type typeNoun start text:-183 integer:26 choice:146 reference:-261 multipleReference:141 list:-77 date:277
type typeNoun starting text:-28 multilineText:44 boolean:-34 choice:-22 reference:-40 keyValues:97 date:37
type typeNoun starts text:-23 boolean:-138 choice:142 date:36
type typeNoun state text:95 multilineText:-25 integer:-37 choice:-30 keyValues:44
type typeNoun statement text:-199 multilineText:615 integer:-30 number:-43 boolean:-117 reference:-76 list:-34 keyValues:-29
type typeNoun statements multilineText:20 boolean:-61 keyValues:118
type typeNoun states text:53 boolean:-29 choice:-62 reference:108 list:-24
type typeNoun statistics text:-57 boolean:-23 reference:114
type typeNoun status text:-299 multilineText:-24 integer:352 boolean:81 choice:59 reference:-29 multipleReference:-42 keyValues:-21
type typeNoun statuses text:-31 integer:120 boolean:-28 choice:-63 reference:59 multipleReference:-21
type typeNoun step url:40 integer:-112 number:-23 boolean:-96 choice:-86 reference:251 multipleReference:119 list:-107 keyValues:-29 file:29
type typeNoun steps text:41 multilineText:33 boolean:-25
type typeNoun stop text:32 boolean:-54 choice:-51 reference:84
type typeNoun storage multilineText:26 integer:153 number:-55 boolean:-115 choice:-112 reference:113 multipleReference:100 list:-53 keyValues:-22
type typeNoun store text:-101 multilineText:46 integer:116 boolean:58 choice:-27 reference:-23 multipleReference:-75 keyValues:73
type typeNoun stored text:20 multilineText:-74 integer:71 number:-24 boolean:-80 choice:96 reference:26 multipleReference:-21 list:-25 keyValues:46
type typeNoun stores boolean:-28 choice:-96 reference:147
type typeNoun storing text:-82 integer:-21 boolean:-21 choice:197 reference:-27
type typeNoun straight text:-89 boolean:94 choice:89 reference:-49
type typeNoun strategy text:29 boolean:-56 choice:222 reference:-95 list:-31
type typeNoun streams text:30
type typeNoun string text:262 integer:-47 number:-28 boolean:-31 choice:36 reference:-51 list:-30 keyValues:-27
type typeNoun strings text:-22 integer:-27 boolean:-24 choice:-24 reference:-40 list:194
type typeNoun structure text:-69 integer:92 boolean:39 reference:-24
type typeNoun style text:56 multilineText:45 integer:-47 number:-41 boolean:109 choice:24 reference:-68 list:-45
type typeNoun sub text:66 boolean:-20 choice:-78 reference:59
type typeNoun subject text:123 multilineText:-37
type typeNoun submit text:-40 choice:116 reference:-20
type typeNoun subscribe choice:34
type typeNoun subscribed text:-20 multipleReference:75
type typeNoun subscription multilineText:31 integer:59 number:79 boolean:-154 choice:86 reference:-37 list:-22
type typeNoun success text:-44 boolean:-44 multipleChoice:134
type typeNoun successful text:74 boolean:-35
type typeNoun such text:323 multilineText:37 url:-24 integer:64 boolean:47 choice:-309 multipleChoice:-24 reference:134 multipleReference:-60 list:-100 keyValues:-34
type typeNoun suite text:144 boolean:-33 choice:-136 reference:-21 multipleReference:57
type typeNoun summary text:28 integer:22 boolean:20
type typeNoun support text:158 multilineText:-104 url:138 email:26 integer:-45 boolean:-38 choice:119 multipleChoice:103 reference:-62 multipleReference:-39 list:-106 keyValues:-114
type typeNoun supported text:-129 multilineText:27 integer:-38 boolean:-98 choice:107 multipleChoice:176 reference:-30 multipleReference:110 list:-62
type typeNoun supports text:-192 integer:-51 number:-35 boolean:-162 choice:265 multipleChoice:-23 reference:-119 multipleReference:113 list:206
type typeNoun sure email:20 integer:-56 choice:-140 reference:133 list:-33 keyValues:165
type typeNoun switch text:-93 multilineText:-33 integer:-37 boolean:365 choice:50 reference:-111 multipleReference:-62 list:-23
type typeNoun symbol text:165 choice:-113
type typeNoun sync text:101 number:-20 choice:-27 reference:22
type typeNoun synchronization text:-20
type typeNoun syntax multilineText:127 boolean:-28 reference:-21
type typeNoun system text:89 multilineText:279 integer:220 number:-75 boolean:65 choice:-131 multipleChoice:-30 reference:-84 multipleReference:-70 list:-141 keyValues:-64 date:-22 file:-21
type typeNoun tab multilineText:150 url:71 integer:-34 number:-20 boolean:71 choice:-236 reference:241 multipleReference:-98 list:-66 keyValues:-48
type typeNoun table text:-143 multilineText:193 url:-39 integer:26 number:-79 boolean:88 multipleChoice:-40 reference:69 list:32 keyValues:-55 date:-22 file:-27
type typeNoun tables text:-55 boolean:179 choice:47 reference:-52 multipleReference:-49 list:-22
type typeNoun tabs text:-59 boolean:-46 reference:-23 multipleReference:192
type typeNoun tag text:44 multilineText:-22 boolean:-218 choice:169 reference:-20 multipleReference:-28 list:176 keyValues:-67
type typeNoun tags text:-54 multilineText:-37 integer:-21 choice:-52 reference:-30 multipleReference:265 list:-21
type typeNoun take text:98 boolean:-87 choice:-60 reference:207 multipleReference:-29 list:-60
type typeNoun taken text:77 integer:-29
type typeNoun target text:139 multilineText:98 url:-133 integer:-55 number:87 boolean:21 choice:-74 reference:43 multipleReference:-70 list:49 keyValues:-34 date:-20 file:-21
type typeNoun targeting text:-29 choice:35
type typeNoun task text:198 url:-61 email:-25 integer:87 number:-56 boolean:-99 choice:-56 multipleChoice:-38 reference:-68 multipleReference:-114 list:-30 keyValues:-69 date:274 file:-32
type typeNoun tasks text:-308 integer:136 number:146 boolean:79 choice:-34 reference:128 date:-95
type typeNoun tax text:69 multilineText:-38 integer:-107 number:-111 boolean:372 choice:-100 reference:156 multipleReference:-76 list:-76 keyValues:-21
type typeNoun tcp text:-101 boolean:-44 reference:-23 multipleReference:-20 list:95 keyValues:81
type typeNoun team text:184 multilineText:-28 email:63 integer:-27 number:-24 boolean:-94 reference:28 multipleReference:-23
type typeNoun teams text:-84 choice:-31 multipleReference:151 list:48
type typeNoun telegram text:121 url:-24 boolean:-23
type typeNoun template text:172 email:-30 integer:-58 number:-30 boolean:-163 choice:-182 reference:373 multipleReference:-61 list:-42 keyValues:62
type typeNoun templates text:209 multilineText:-71 boolean:-80 choice:-31 reference:34 multipleReference:-23
type typeNoun tenant text:31
type typeNoun term text:222 integer:-47 number:-30 boolean:-44 choice:-28 reference:-21
type typeNoun terms text:-38 multilineText:186 choice:-114
type typeNoun test text:29 integer:-51 number:-26 boolean:202 choice:47 multipleChoice:114 reference:-200 multipleReference:-62 list:-122 keyValues:99 file:-22
type typeNoun testing text:39 email:55 choice:-29 multipleReference:-29 list:-43 keyValues:67
type typeNoun text text:386 multilineText:548 url:-65 email:-33 integer:-110 number:-103 boolean:-129 choice:148 multipleChoice:-37 reference:-348 multipleReference:-115 list:-35 keyValues:-120 date:-37
type typeNoun than text:-25 multilineText:-24 number:33 boolean:83 choice:53 reference:70 multipleReference:-85 list:-35 file:-20
type typeNoun that text:82 multilineText:57 url:-152 email:43 integer:-48 number:-180 boolean:-375 choice:-94 multipleChoice:-158 reference:50 multipleReference:-66 list:190 keyValues:-138 date:140 file:-42
type typeNoun the text:-54 multilineText:-286 url:-519 email:-507 integer:-360 number:55 boolean:39 choice:-265 multipleChoice:-398 reference:26 multipleReference:-124 list:-310 keyValues:-477 date:-182 file:-39
type typeNoun their text:-249 multilineText:-40 url:-27 integer:-48 number:-51 multipleChoice:-32 reference:-91 multipleReference:255 list:305 keyValues:60 date:-26 file:-28
type typeNoun them multilineText:-39 integer:-31 boolean:-78 choice:-48 reference:26 multipleReference:122 list:55 keyValues:43
type typeNoun theme text:-148 boolean:70 choice:174 reference:-66
type typeNoun then text:-333 multilineText:-102 integer:-68 number:218 boolean:149 multipleChoice:-37 reference:216 multipleReference:-25 keyValues:-40 date:-42 file:20
type typeNoun there text:-98 multilineText:45 integer:-64 number:62 boolean:59 choice:152 multipleChoice:-26 reference:-29 list:-25 keyValues:-33
type typeNoun these text:282 multilineText:98 url:-27 integer:-27 number:-25 boolean:-150 choice:-188 reference:-73 multipleReference:-73 list:73 keyValues:157
type typeNoun they text:-251 multilineText:-57 url:93 number:241 choice:-115 multipleChoice:-20 multipleReference:183 list:40 keyValues:-64
type typeNoun this text:31 multilineText:-31 url:-112 email:-83 integer:-90 number:-42 boolean:231 choice:-82 multipleChoice:-64 reference:48 multipleReference:-30 list:129 keyValues:-127 date:-61 file:-119
type typeNoun those text:-42 integer:50 boolean:20 choice:97 reference:-52
type typeNoun thousands text:92 choice:-63
type typeNoun threads text:125 integer:-100 number:-29 boolean:-55 choice:-30 reference:100
type typeNoun three multilineText:-24 boolean:-49 choice:252 multipleChoice:-23 multipleReference:-30 list:-49 keyValues:-20
type typeNoun threshold text:-159 integer:50 number:92 boolean:138 choice:-23 reference:-26
type typeNoun through text:84 multilineText:-25 integer:-59 number:20 boolean:-211 choice:134 reference:-54 multipleReference:104 list:70
type typeNoun throughout text:70
type typeNoun tick text:-60 boolean:122 choice:47 reference:-20
type typeNoun ticket text:23 reference:25
type typeNoun ticking text:-29 number:73 boolean:27
type typeNoun time text:209 multilineText:-85 url:-35 email:-43 integer:337 number:-134 boolean:-334 choice:120 multipleChoice:-26 reference:-95 multipleReference:-65 list:-44 keyValues:-53 date:253
type typeNoun timeout text:-128 integer:155 number:-51 boolean:219 choice:-139 reference:-172 list:213 date:-25
type typeNoun timer choice:-35 reference:35
type typeNoun times text:-60 integer:107
type typeNoun timestamp text:137 boolean:39 reference:-27 date:-70
type typeNoun timestamps text:20 boolean:50
type typeNoun timezone integer:48 boolean:-40 choice:-28 reference:52
type typeNoun title text:136 multilineText:-26 boolean:-71 choice:-62 reference:-27 list:187 keyValues:-60
type typeNoun tls text:-222 multilineText:32 url:162 boolean:142 choice:-40 reference:-27
type typeNoun to text:-25 multilineText:-248 url:-363 email:-253 integer:-225 number:-302 boolean:119 choice:-257 multipleChoice:-154 reference:-345 list:325 keyValues:-180 date:-412 file:28
type typeNoun today text:-38 date:82
type typeNoun toggle text:-221 multilineText:-62 url:-40 integer:-73 number:-38 boolean:508 choice:73 multipleChoice:-31 multipleReference:-92 list:-87 date:101
type typeNoun toggled text:-46 boolean:-70 choice:-43 reference:36 multipleReference:159
type typeNoun toggles text:-42 boolean:116 choice:-42
type typeNoun toggling boolean:124 date:-60
type typeNoun token text:348 multilineText:-100 url:-23 integer:-86 number:-52 boolean:-259 choice:-114 multipleChoice:214 reference:99 multipleReference:-72 list:128 keyValues:-44 date:-21
type typeNoun tokens text:-72 multilineText:-32 integer:99 boolean:36 choice:-58 reference:-37 multipleReference:-24 list:140
type typeNoun tolerance text:72 integer:21 number:-31 boolean:-37 choice:-136 reference:-85 list:227
type typeNoun tool text:-119 multilineText:66 url:158 integer:-32 boolean:-82 choice:-25 reference:-30 multipleReference:-53 list:103 keyValues:56
type typeNoun tools choice:87 reference:-71
type typeNoun top text:35 multilineText:-25 boolean:-60 choice:-38 file:127
type typeNoun topic text:112 multilineText:95 url:-28 integer:-83 number:-42 boolean:-116 choice:96 reference:62 list:-41 keyValues:63 file:-48
type typeNoun topics text:27 multilineText:-51 boolean:-38 choice:-63 list:211 keyValues:-30
type typeNoun total text:-258 multilineText:-23 integer:-57 number:485 boolean:-55 choice:54 reference:-38 multipleReference:-29 list:-22
type typeNoun totals boolean:27
type typeNoun track text:135 integer:-46 number:-22 boolean:55 reference:-33
type typeNoun tracked text:-42 integer:51 boolean:-61 choice:88 reference:-25
type typeNoun tracking boolean:26
type typeNoun transaction text:-108 boolean:-55 choice:308 reference:-60
type typeNoun transfer text:-21 reference:27 multipleReference:153 list:-128
type typeNoun transform text:-21 multilineText:95 choice:-36 list:-21
type typeNoun transformation text:-91 choice:171 reference:-29
type typeNoun translations text:-57 boolean:95 choice:-56 reference:81 multipleReference:-22
type typeNoun travel text:-34 integer:95 number:-61 choice:-43 reference:76
type typeNoun treat text:-49 reference:99
type typeNoun trigger text:-556 multilineText:-84 url:-43 integer:100 number:-109 boolean:214 choice:78 multipleChoice:109 reference:50 multipleReference:-105 list:365 date:-35 file:-21
type typeNoun triggered text:79
type typeNoun triggers text:100 integer:-80
type typeNoun trip text:-66 integer:-40 boolean:110 choice:-66 reference:-121 list:245
type typeNoun troubleshoot reference:26
type typeNoun true text:-329 multilineText:-36 url:-21 integer:-39 number:-35 boolean:598 reference:-62 list:-29 keyValues:-30
type typeNoun true/false text:-50 boolean:187
type typeNoun try list:46
type typeNoun ttl text:-105 integer:135
type typeNoun turn boolean:64 choice:-21
type typeNoun turned text:-22 boolean:77
type typeNoun turns text:-25 boolean:140 multipleReference:-22 list:-20
type typeNoun twilio text:89 multilineText:-21 boolean:110 choice:-74 reference:-35 multipleReference:129 list:-134
type typeNoun two text:-293 multilineText:142 integer:154 number:-24 boolean:-50 choice:205 reference:-31 multipleReference:-31 list:-50
type typeNoun type text:-171 url:-50 email:-43 integer:42 number:-75 boolean:-115 choice:83 multipleChoice:-49 reference:213 multipleReference:29 list:-198 keyValues:94 date:-66 file:-47
type typeNoun types text:92 multilineText:-83 url:-33 number:-37 boolean:-305 choice:-92 multipleChoice:87 reference:-111 multipleReference:327 list:201 keyValues:-40 date:-24 file:-24
type typeNoun typically text:-25 url:83 integer:54 boolean:-27 choice:-49
type typeNoun udp choice:20
type typeNoun ui boolean:34
type typeNoun uid text:-21 list:65
type typeNoun uncheck boolean:81
type typeNoun under text:-74 multilineText:-76 url:-21 email:-23 integer:36 number:-70 boolean:81 choice:108 multipleChoice:-44 reference:95 multipleReference:-160 list:82 keyValues:86 date:-35
type typeNoun unique text:374 multilineText:-71 url:-203 email:-51 integer:-37 number:-20 boolean:122 choice:-95 reference:-75 multipleReference:-28 list:126
type typeNoun unit text:-186 multilineText:-39 integer:-58 number:387 boolean:282 choice:20 multipleChoice:-20 reference:-173 multipleReference:-100 list:-49
type typeNoun units text:-43 integer:-29 boolean:106 reference:-61 multipleReference:74
type typeNoun unless text:-43 url:158 boolean:-21 reference:-32
type typeNoun unlimited integer:-56 number:94
type typeNoun until integer:-34 reference:-29 date:116
type typeNoun up multilineText:137 url:-84 email:-20 integer:-154 number:23 boolean:45 choice:-207 multipleChoice:-25 reference:40 multipleReference:245 list:-63 keyValues:149 date:-90
type typeNoun update text:44 multilineText:-20 url:-21 number:218 boolean:-74 choice:70 reference:-117 multipleReference:-57 list:31 date:-23
type typeNoun updated choice:32 reference:-25
type typeNoun updates text:73 integer:-40 reference:-20 multipleReference:-33 list:61
type typeNoun updating boolean:74 choice:-38
type typeNoun upload text:-230 multilineText:-46 url:-33 integer:-33 number:-27 boolean:-57 choice:-92 reference:170 multipleReference:-36 list:-28 keyValues:68 file:355
type typeNoun uploaded text:33 multipleReference:83 file:-20
type typeNoun uploading reference:52 multipleReference:-34
type typeNoun upon text:-64 multilineText:80 reference:34
type typeNoun upstream url:58 choice:-36 reference:54
type typeNoun uri text:-20 multilineText:37 list:21
type typeNoun url text:-589 multilineText:-221 url:1389 email:-36 integer:-43 number:-68 boolean:-148 choice:-149 multipleReference:-80 list:-83 keyValues:64 date:-20 file:-49
type typeNoun urls text:-20 url:-118 reference:-46 list:256
type typeNoun us text:-165 url:-44 boolean:76 choice:229 multipleReference:-21
type typeNoun usage text:-87 boolean:59 choice:-44 reference:152
type typeNoun use text:147 multilineText:-206 url:30 integer:-62 number:-84 boolean:-319 choice:184 multipleChoice:-79 reference:447 multipleReference:-123 keyValues:-20 date:-20 file:-46
type typeNoun used text:324 multilineText:68 url:-78 integer:-125 number:66 boolean:-59 choice:-185 multipleChoice:67 multipleReference:126 list:-171 keyValues:-95 date:-61 file:-59
type typeNoun useful text:-162 number:257 boolean:-68 reference:94 list:-23
type typeNoun user text:-23 multilineText:-302 url:-120 email:195 integer:-94 number:-53 boolean:-97 choice:-159 multipleChoice:121 reference:48 multipleReference:253 list:125 date:-81 file:-77
type typeNoun user-defined text:204 multilineText:-65 integer:-26 boolean:-48 choice:-30 list:-29 keyValues:48
type typeNoun username multilineText:-34 url:-24 email:-32 integer:-33 number:-49 boolean:142 choice:122 multipleChoice:-25 reference:109 multipleReference:-75 list:-36 keyValues:-22 date:-23
type typeNoun users text:-132 multilineText:-162 url:234 email:-56 integer:23 number:-44 boolean:321 choice:140 multipleChoice:-47 reference:112 list:-280 keyValues:-98 date:-44 file:-49
type typeNoun user’s keyValues:55
type typeNoun uses text:91 multilineText:-71 url:-23 integer:102 number:-29 boolean:257 reference:-134 multipleReference:-48 list:-72 keyValues:-41
type typeNoun using text:-41 multilineText:199 url:106 integer:39 number:-73 choice:-313 multipleChoice:-27 reference:173 multipleReference:26 list:-43 keyValues:-53 date:-25 file:-25
type typeNoun usually text:26 integer:41
type typeNoun uuid text:-35 choice:45 list:93 keyValues:-23
type typeNoun valid text:41 email:114 boolean:-29 choice:-133 reference:124 list:-41
type typeNoun validate text:88 choice:-27 reference:-30
type typeNoun validation text:53 boolean:97 reference:-24 multipleReference:-58
type typeNoun validity integer:-88 list:136
type typeNoun value text:185 multilineText:-378 url:87 email:-64 integer:108 number:544 choice:-356 multipleChoice:-68 reference:-23 multipleReference:-131 list:-44 keyValues:69 date:-34 file:-54
type typeNoun values text:-433 multilineText:-49 url:-32 integer:30 number:484 boolean:48 choice:-153 multipleChoice:-39 reference:-55 multipleReference:61 list:-33 keyValues:200 date:-27
type typeNoun variable text:488 multilineText:-94 url:-30 integer:-32 number:-34 boolean:-89 choice:-222 reference:-71 multipleReference:108 list:-58 keyValues:81
type typeNoun variables multilineText:-26 integer:-26 choice:-87 multipleReference:89 list:22 keyValues:67
type typeNoun vat boolean:164 reference:-83
type typeNoun vault text:36
type typeNoun vendor text:141 multilineText:-41 url:-47 number:-45 boolean:76 choice:-144 reference:124 multipleReference:-35 list:-33 date:58
type typeNoun vendors boolean:41
type typeNoun verification list:31
type typeNoun verified url:-82 email:92 choice:72
type typeNoun verify text:-20 multilineText:59
type typeNoun verifying file:27
type typeNoun version text:91 integer:-73 number:-22 boolean:72 choice:-93 reference:131 multipleReference:-36 list:-21
type typeNoun versions text:-72 multilineText:-23 integer:-35 boolean:49 choice:-108 multipleChoice:173 multipleReference:120 list:-51
type typeNoun vertex boolean:31
type typeNoun vertical choice:31
type typeNoun via text:40 boolean:113 choice:-35 reference:-34 multipleReference:-43 list:62 keyValues:-40
type typeNoun view text:50 multilineText:-27 integer:-21 choice:62 reference:-47 multipleReference:47
type typeNoun views text:-39 integer:44 boolean:41 choice:-83 multipleChoice:90 reference:-21
type typeNoun virtual text:-160 integer:283 number:-59
type typeNoun visibility text:104 integer:-38 number:-36 boolean:113 reference:-46 list:-27 keyValues:-35
type typeNoun visible text:291 multilineText:-20 integer:-54 boolean:-143 choice:-105 reference:-27 multipleReference:-35 list:36 date:110
type typeNoun visitors text:-36 boolean:63
type typeNoun volume text:-59 boolean:180 choice:-56
type typeNoun vpc text:108 url:-59
type typeNoun wait text:119 integer:44 number:-30 choice:-40 list:-25
type typeNoun waiting text:71 integer:-52
type typeNoun want text:-239 multilineText:-49 email:-45 integer:41 boolean:-51 choice:39 multipleChoice:28 list:-96 keyValues:100 date:29
type typeNoun wants text:85 multilineText:-86 boolean:-37 reference:-30 list:-45 keyValues:150
type typeNoun warning text:39 integer:-23 choice:-39 reference:-44 list:102
type typeNoun was text:138 number:-28 reference:-177 date:121
type typeNoun way text:96 choice:35 reference:-43
type typeNoun we text:-105 multilineText:216 integer:-28 boolean:-41 choice:114 reference:-53
type typeNoun web text:-47 multilineText:-34 choice:65 list:71
type typeNoun webhook text:-109 multilineText:64 url:151 number:-22 boolean:-70 choice:141 multipleReference:-50 list:-41
type typeNoun website text:98 multilineText:-24 url:-64 boolean:106 choice:35 reference:-46 list:-26
type typeNoun webui list:84
type typeNoun week choice:67
type typeNoun weekly text:-37 boolean:-73 choice:-70 multipleChoice:181 reference:82 multipleReference:-26
type typeNoun welcome text:36
type typeNoun what text:111 multilineText:21 url:-21 integer:-82 number:28 boolean:-181 choice:-50 reference:172 multipleReference:-35 list:123 keyValues:-28
type typeNoun whatever text:53
type typeNoun when text:-69 multilineText:-246 url:-93 email:39 number:150 boolean:524 choice:-386 multipleChoice:-129 reference:-198 list:50 keyValues:-33 date:52 file:-86
type typeNoun where text:275 multilineText:116 email:-41 integer:51 number:-118 boolean:-293 choice:151 multipleChoice:-68 reference:285 multipleReference:-57 list:-197 keyValues:-111 date:-58 file:-38
type typeNoun whether text:-191 multilineText:-86 email:-55 integer:-90 number:232 boolean:-23 choice:430 multipleChoice:134 reference:-122 multipleReference:-133 list:-75 keyValues:-71
type typeNoun which text:-123 multilineText:-97 url:-111 email:20 integer:278 number:-195 boolean:-511 choice:-260 multipleChoice:63 reference:303 multipleReference:435 list:-199 keyValues:-28 file:-117
type typeNoun while text:71 multilineText:23 integer:-151 boolean:150 choice:-43
type typeNoun who text:73 multilineText:51 url:-29 integer:-116 number:-45 boolean:-101 choice:191 multipleChoice:-29 reference:62 keyValues:-26
type typeNoun whose text:-78 multilineText:-27 integer:-59 number:-20 boolean:-37 choice:-25 reference:-21 multipleReference:118 list:220 keyValues:-45
type typeNoun why text:122 boolean:-21 choice:-37
type typeNoun widget text:-66 integer:-31 boolean:-30 choice:165
type typeNoun will multilineText:212 url:-40 email:-84 integer:196 number:-300 boolean:-78 choice:-121 multipleChoice:-114 reference:-37 multipleReference:266 keyValues:-102 date:-39 file:-102
type typeNoun window text:-58 multilineText:-41 integer:-31 number:-59 boolean:-39 choice:-73 reference:59 multipleReference:106 list:192
type typeNoun wish text:-216 multilineText:-49 email:114 integer:95 choice:-31 reference:47 multipleReference:-34 list:106
type typeNoun with text:-542 multilineText:27 url:-132 email:-58 integer:-118 boolean:132 choice:-212 multipleChoice:-110 reference:53 multipleReference:146 list:341 keyValues:43 date:-41 file:71
type typeNoun within text:107 url:-21 integer:-95 number:-30 reference:49 multipleReference:-27 list:-34 file:92
type typeNoun without text:100 url:60 email:-50 integer:-20 boolean:53 choice:-47 reference:-59 multipleReference:-38 date:70
type typeNoun won't text:-88 boolean:151
type typeNoun work text:156 boolean:-20 choice:-24 reference:-49
type typeNoun worker text:160 integer:-111 number:-28 boolean:-54 choice:-30 reference:83
type typeNoun workflow text:-71 multilineText:-30 integer:-27 boolean:-99 choice:23 multipleChoice:164 reference:172 multipleReference:-34 list:-46
type typeNoun workflows text:-55 choice:-49 reference:22 keyValues:156
type typeNoun works text:126 boolean:35 choice:-23 reference:-31 list:-38
type typeNoun workspace text:64
type typeNoun world text:-57 multilineText:155 choice:-34
type typeNoun would text:-31 multilineText:-33 boolean:-94 choice:107 reference:21 list:99
type typeNoun write text:105 multilineText:221 integer:-21 boolean:-53 choice:-32 reference:-20 multipleReference:-36 list:-97 keyValues:-25
type typeNoun written text:-107 multilineText:49 boolean:70 choice:49
type typeNoun x-axis multilineText:-35 integer:-39 number:331 boolean:-57 choice:-47 list:-39 keyValues:-30
type typeNoun x.509 text:-101 multilineText:-76 boolean:-108 choice:216 file:96
type typeNoun x509 file:27
type typeNoun xml text:-62 multilineText:104 boolean:221 multipleReference:-22 list:-34 keyValues:-96 file:-52
type typeNoun y-axis number:49 reference:-21
type typeNoun yaml text:-54 multilineText:107 list:-22
type typeNoun year text:28 number:-28 boolean:-43 choice:43 reference:100 date:-20
type typeNoun years text:244 integer:-158 reference:-20
type typeNoun yet text:-67 integer:132 choice:-23
type typeNoun you text:-339 multilineText:92 url:93 integer:-429 number:109 boolean:-238 choice:-165 multipleChoice:-146 reference:79 multipleReference:353 list:-228 keyValues:-64 file:27
type typeNoun you'd text:83 boolean:-20 choice:-29 reference:90 multipleReference:-52 list:-21
type typeNoun you'll text:-42 integer:-41 reference:141
type typeNoun you're text:-81 multilineText:-23 integer:207 number:-55 boolean:-61 choice:-116 reference:80 date:110
type typeNoun your text:229 multilineText:84 url:123 email:-122 integer:-289 number:-125 boolean:-480 choice:-247 multipleChoice:58 reference:-120 multipleReference:99 list:-277 keyValues:24 file:35
type typeNoun you’re boolean:27 reference:46 multipleReference:-33
type typeNoun zero text:-22 number:68 reference:-30
type typeNounClass dateNoun text:-289 multilineText:-118 url:-43 email:-24 integer:138 boolean:-203 choice:136 multipleChoice:-42 reference:-189 multipleReference:-102 list:-60 keyValues:-49 date:757 file:-30
type typeNounClass durationNoun text:600 multilineText:-137 url:-54 email:-72 integer:248 number:-307 boolean:-258 choice:-167 multipleChoice:-61 reference:-169 multipleReference:-40 keyValues:-107 date:290 file:-39
type typeNounClass emailNoun text:-225 multilineText:-93 url:-179 email:467 integer:42 number:-105 boolean:-29 choice:-194 multipleChoice:166 reference:-300 list:434 keyValues:-97 date:43 file:-61
type typeNounClass fileNoun text:-79 multilineText:-55 url:292 email:-100 integer:199 number:-273 boolean:-75 choice:-379 multipleChoice:40 reference:-103 list:-137 keyValues:-23 date:-109 file:545
type typeNounClass hostNoun text:-105 multilineText:-91 url:60 email:-126 integer:119 number:-135 boolean:-49 choice:-40 multipleChoice:-52 reference:-192 multipleReference:-46 list:587 keyValues:79 date:-65 file:-46
type typeNounClass kindNoun text:106 multilineText:-135 url:53 email:-112 integer:201 number:-286 boolean:-116 choice:46 multipleChoice:-72 reference:136 multipleReference:-357 list:-109 keyValues:117 date:-48 file:-140
type typeNounClass menuNoun text:-204 url:-76 email:-67 integer:-28 number:-71 boolean:-483 choice:362 multipleChoice:-40 reference:253 multipleReference:241 list:33 keyValues:-90 file:-58
type typeNounClass multilineNoun text:-233 multilineText:1055 url:-217 email:-47 number:-365 boolean:-396 multipleChoice:-21 reference:-67 multipleReference:-327 list:47 keyValues:62 date:-160 file:25
type typeNounClass numberNoun text:-191 multilineText:-348 url:-225 email:-119 integer:668 number:824 boolean:-38 choice:-105 multipleChoice:-176 reference:-425 multipleReference:-326 list:-87 keyValues:-20 date:-59 file:-150
type typeNounClass pairNoun text:-179 multilineText:85 url:-64 email:-35 integer:-113 number:191 boolean:-267 choice:-123 multipleChoice:-68 reference:-73 multipleReference:94 list:98 keyValues:500 date:-44 file:-113
type typeNounClass secretNoun multilineText:97 url:-129 integer:185 number:-224 boolean:-197 choice:-145 multipleChoice:53 reference:90 multipleReference:-147 list:163 keyValues:75 date:37 file:-76
type typeNounClass switchEffect text:57 multilineText:-356 url:-266 email:-117 integer:-197 number:-151 boolean:234 choice:200 reference:-491 multipleReference:-64 list:-28 keyValues:20 date:-66 file:-103
type typeNounClass toggleNoun text:-160 multilineText:-91 url:-27 integer:-76 number:-70 boolean:422 choice:-78 multipleChoice:122 reference:29 multipleReference:-82 list:-111 date:106
type typeNounClass unit text:-219 multilineText:-42 url:-22 integer:517 number:238 boolean:-301 choice:67 multipleChoice:-22 reference:-97 multipleReference:-57 list:-61 keyValues:-27 date:63
type typeNounClass urlNoun text:-234 multilineText:-279 url:837 email:430 integer:-226 number:-167 boolean:-120 choice:-427 multipleChoice:-62 multipleReference:-106 list:249 keyValues:-27 date:-73 file:-97
type typeNounHead % number:2000
type typeNounHead ability text:22 boolean:-42 reference:72
type typeNounHead access text:-95 choice:134 list:46
type typeNounHead accessible text:-20 list:60
type typeNounHead according text:28 boolean:38 choice:-24
type typeNounHead account text:35
type typeNounHead action text:-83 integer:-25 number:-35 boolean:333 reference:-91 list:-20
type typeNounHead actions text:-27 multilineText:55 choice:20
type typeNounHead added number:58 boolean:-22
type typeNounHead address multilineText:-89 url:114 email:323 integer:-57 number:-40 boolean:-74 choice:-63 reference:-79 multipleReference:-26 list:85 keyValues:-24
type typeNounHead addresses text:-100 url:-51 boolean:-36 list:280
type typeNounHead admin text:20
type typeNounHead agent text:-72 multilineText:-21 boolean:59 reference:114
type typeNounHead algorithm choice:45
type typeNounHead allow text:-31 choice:64
type typeNounHead allowed text:117 integer:-81
type typeNounHead allows text:73 boolean:-58 choice:-27 reference:128 multipleReference:-24 list:-62
type typeNounHead amount text:-92 integer:-21 number:272 boolean:-33 choice:-43
type typeNounHead app text:-54 boolean:121
type typeNounHead appear text:58 boolean:-30
type typeNounHead appended text:-62 multilineText:96 email:-25 boolean:-30 choice:-26 list:-21 keyValues:107
type typeNounHead application text:-41 choice:-36 reference:157 multipleReference:-29
type typeNounHead applied text:35 multilineText:33 number:51 boolean:-38 reference:-25
type typeNounHead applies text:22 integer:-39 choice:109
type typeNounHead arguments text:109 integer:-20 boolean:-24 multipleReference:-31 list:30
type typeNounHead arn text:130 number:-20 reference:-24
type typeNounHead array multilineText:-31 choice:30 list:1545
type typeNounHead assigned text:123 boolean:-29 choice:-20 reference:-37
type typeNounHead associated text:-126 multilineText:58 boolean:-23 reference:144
type typeNounHead attribute text:204 number:-23 boolean:-20 choice:-26 reference:-45
type typeNounHead attributes boolean:71
type typeNounHead available text:49 multilineText:67 boolean:49 choice:-72
type typeNounHead back text:-26 number:45
type typeNounHead based text:-57 email:-44 integer:-30 boolean:105 choice:-25 reference:-25 multipleReference:168 list:-38 keyValues:-32
type typeNounHead blank multilineText:-23 url:162 number:52 boolean:-55 choice:-20 reference:-47 multipleReference:-29
type typeNounHead body text:-42 multilineText:75
type typeNounHead box text:-21 boolean:49
type typeNounHead build boolean:35
type typeNounHead can text:129 url:-28 integer:-45 number:-72 boolean:-263 choice:-34 multipleChoice:-33 reference:264 multipleReference:-52 list:107 keyValues:-43 date:86 file:-21
type typeNounHead certificate text:111 multilineText:2426
type typeNounHead channel text:68 boolean:-31
type typeNounHead character text:80 boolean:-25 reference:-26
type typeNounHead chart text:43
type typeNounHead checks text:-27 choice:71 list:-22
type typeNounHead client email:-22 boolean:73
type typeNounHead cloud choice:27 reference:-22
type typeNounHead code text:327 multilineText:-148 integer:-29 boolean:-124 choice:50 multipleChoice:127 reference:-95 list:-38
type typeNounHead collection text:28
type typeNounHead color text:256 integer:-31 number:-22 boolean:-46 choice:-38 reference:-25 list:-25
type typeNounHead column text:22
type typeNounHead columns text:-41 choice:104
type typeNounHead command choice:-22 reference:-39 list:130
type typeNounHead condition text:-123 multilineText:-75 integer:-36 choice:-86 multipleChoice:129 reference:171 list:58
type typeNounHead conditions multilineText:305 integer:-20 boolean:-62 choice:-29 reference:-23 multipleReference:-45 list:-40 keyValues:-46
type typeNounHead connection text:44 integer:58 choice:-26 reference:-28
type typeNounHead content text:-296 multilineText:184 integer:93 boolean:149 choice:-30 reference:-21 keyValues:-28
type typeNounHead contents text:-73 multilineText:111
type typeNounHead context text:173 choice:-46 reference:-21
type typeNounHead control text:49 number:-21 boolean:-34 choice:105 keyValues:-20
type typeNounHead controls boolean:165 choice:-128
type typeNounHead corresponding text:-75 multilineText:123 choice:26 reference:-21
type typeNounHead corresponds reference:54 multipleReference:-34
type typeNounHead count text:-46 integer:2412 number:152
type typeNounHead create text:-124 boolean:-23 choice:109 reference:71
type typeNounHead created text:26 multilineText:-57 boolean:-31 choice:-28 reference:62 date:121
type typeNounHead credential text:89 reference:-35
type typeNounHead credentials text:77 integer:-26 boolean:-88 choice:43 reference:85
type typeNounHead currently text:-43 choice:55
type typeNounHead data text:-173 multilineText:79 integer:70 number:-21 boolean:126 reference:-32 list:-21
type typeNounHead database text:21
type typeNounHead date text:-45 integer:-26 boolean:-20 choice:-21 reference:-120 date:2788
type typeNounHead day text:-29 boolean:-68 date:117
type typeNounHead days integer:187 number:-36 boolean:-32 choice:-22 list:-21 date:-25
type typeNounHead decides boolean:-49 choice:94
type typeNounHead default integer:-37 boolean:156 choice:-25 multipleReference:89 list:-33 keyValues:-28 file:-67
type typeNounHead defaults text:141 url:61 integer:-23 boolean:-40 choice:-96 reference:-37 multipleReference:-20 date:54
type typeNounHead defines choice:22
type typeNounHead depth text:-23 integer:48 number:-22
type typeNounHead description text:2520
type typeNounHead destination text:-228 choice:138 reference:204
type typeNounHead details text:-23 multilineText:63 choice:-27 reference:-28 date:58
type typeNounHead determines text:-95 integer:126 boolean:145 choice:-31 reference:-42 multipleReference:-45 list:-59 date:45
type typeNounHead directory text:-22 multilineText:-124 boolean:116 choice:-29 reference:95 list:-20
type typeNounHead disabled text:-71 boolean:97 choice:164 reference:-21 multipleReference:-38 list:-55
type typeNounHead display text:183 boolean:-56 multipleReference:-44
type typeNounHead displayed text:-108 multilineText:69 number:52 boolean:-56 multipleReference:95
type typeNounHead dn text:48
type typeNounHead domain text:-43 boolean:-20 choice:89 list:38
type typeNounHead down text:-28 url:45
type typeNounHead downloaded multilineText:-66 file:96
type typeNounHead dropdown text:-63 choice:-49 reference:170
type typeNounHead duration text:59 integer:100 number:-38 boolean:-27 choice:-32
type typeNounHead earlier text:28
type typeNounHead element integer:85 boolean:-20
type typeNounHead email text:133 multilineText:-22 url:-21 email:93 integer:-20 boolean:-41 choice:-44 reference:30 list:-45
type typeNounHead emails text:-30 boolean:136 choice:-59
type typeNounHead empty multilineText:30 integer:78 boolean:-70 choice:-20 reference:78 list:-22
type typeNounHead enabled text:-31 boolean:98
type typeNounHead encoding text:73 boolean:-20
type typeNounHead endpoint text:149 url:65 boolean:-35 choice:-39 reference:-40 list:-23
type typeNounHead environment text:115 choice:-72 reference:136 multipleReference:-119
type typeNounHead events text:-49 choice:144 reference:-38 list:-35
type typeNounHead example text:76 url:83 boolean:-27 choice:-30 reference:-38
type typeNounHead field text:168 multilineText:58 url:-28 integer:-122 number:-49 boolean:93 choice:118 reference:42 multipleReference:-37 list:-92 keyValues:-37 date:-104
type typeNounHead fields text:-82 multilineText:-31 boolean:-39 multipleChoice:-20 multipleReference:50 list:191 keyValues:-28
type typeNounHead file text:-112 multilineText:192 choice:89 reference:-66 file:2444
type typeNounHead files text:-56 multilineText:-93 boolean:67 choice:-85 reference:-40 multipleReference:144 list:-37 file:148
type typeNounHead filter text:20 multilineText:93 integer:-20 boolean:81 choice:-22 reference:-52 list:-28
type typeNounHead folder text:43 reference:-23
type typeNounHead format text:23 multilineText:-50 url:59 integer:-37 number:-31 boolean:-33 choice:136 reference:-142 list:-21 keyValues:135
type typeNounHead frequency text:104 boolean:-23 choice:-20
type typeNounHead function text:-86 multilineText:100 choice:40
type typeNounHead gateway text:83 boolean:-56
type typeNounHead generated multilineText:35
type typeNounHead get text:31
type typeNounHead group text:248 multilineText:-26 boolean:-41 choice:-35 reference:-35 multipleReference:-20 list:-34
type typeNounHead groups text:21 boolean:-43 multipleReference:105 list:-24
type typeNounHead headers text:-103 choice:85 list:-49 keyValues:135
type typeNounHead host url:51
type typeNounHead hostname text:92 url:-22 choice:-21
type typeNounHead hour text:-35 integer:95 boolean:-24 choice:27
type typeNounHead how text:-80 choice:150 reference:-24
type typeNounHead html text:33
type typeNounHead icon text:-58 url:275 boolean:-52 choice:-28 reference:-67 multipleReference:51 list:-29 file:-32
type typeNounHead id text:2253 multilineText:-20 email:113 boolean:69 choice:42 reference:-32 list:106
type typeNounHead identifier text:190 multilineText:-31 url:-137 boolean:-30 reference:-58 list:140
type typeNounHead ids text:23 list:30
type typeNounHead image text:-86 multilineText:-35 url:124 integer:-40 boolean:-71 choice:-35 reference:41 multipleReference:-26 file:182
type typeNounHead included text:-47 multilineText:-54 boolean:-126 choice:-30 reference:-30 multipleReference:161 list:71 keyValues:107
type typeNounHead indicates boolean:25
type typeNounHead information text:-39 choice:108 reference:-21
type typeNounHead input boolean:-39 reference:81
type typeNounHead instead text:-40 boolean:84
type typeNounHead instructions text:-37 multilineText:61
type typeNounHead interval text:81 number:-53 choice:-26 reference:60
type typeNounHead invoice text:-59 boolean:60 reference:45
type typeNounHead it text:22 multilineText:-84 url:-21 integer:110 boolean:-77 choice:-37 reference:34 keyValues:89
type typeNounHead item text:-33 choice:-84 reference:180
type typeNounHead items text:-109 multilineText:237 choice:70 reference:-123 multipleReference:-26 keyValues:-21
type typeNounHead json multilineText:2500
type typeNounHead key text:249 multilineText:85 url:-28 integer:-49 number:-24 boolean:-106 choice:-60 reference:-83 list:-44 keyValues:116
type typeNounHead kind text:-38 reference:56
type typeNounHead label text:-39 reference:100
type typeNounHead labels text:-81 number:90 list:-59 keyValues:114
type typeNounHead language text:168 boolean:-27 choice:-149 reference:74
type typeNounHead layout text:-86 multilineText:147 choice:26 reference:-60 multipleReference:-25
type typeNounHead length text:140 integer:72 number:-58 boolean:-37 list:-22
type typeNounHead level text:35 integer:-42 number:136 boolean:-35 reference:-55
type typeNounHead lifetime text:52 boolean:-25
type typeNounHead like text:-99 boolean:-38 choice:-72 reference:213 multipleReference:-53 list:100
type typeNounHead limit text:-52 integer:77
type typeNounHead line integer:-99 boolean:167
type typeNounHead lines multilineText:-24 integer:-21 number:-28 boolean:-62 choice:70 list:139 keyValues:-52
type typeNounHead link text:-53 reference:100
type typeNounHead list text:-105 multilineText:-33 integer:-50 number:-30 boolean:-43 reference:80 multipleReference:370 list:1330 keyValues:47
type typeNounHead local text:-66 reference:137
type typeNounHead location text:338 multilineText:-43 integer:-26 boolean:-81 choice:-48 multipleReference:-27 list:-31
type typeNounHead mapping text:-30 multilineText:-36 integer:-20 boolean:-51 choice:-73 reference:-23 multipleReference:-22 list:-27 keyValues:380 file:-45
type typeNounHead message text:152 multilineText:132 integer:-37 choice:-39 reference:-29 list:-76 keyValues:-38
type typeNounHead messages text:43 choice:-34 reference:37
type typeNounHead metadata text:90 choice:-36 reference:120 list:-28 keyValues:-95
type typeNounHead method text:-53 choice:133 reference:-48
type typeNounHead mode text:-195 boolean:-45 choice:319 reference:-20
type typeNounHead model text:-48 boolean:66 choice:97 list:-25
type typeNounHead must text:54 multilineText:-34 boolean:-48 choice:-57 multipleReference:-39 list:107 keyValues:70
type typeNounHead name text:2333 multilineText:-47 url:-47 boolean:81 choice:43 reference:42 list:147
type typeNounHead need multilineText:-37 boolean:-94 list:201
type typeNounHead needs text:178 boolean:-42 choice:-21 reference:-21 list:-28
type typeNounHead none text:-23 choice:44
type typeNounHead notes text:95 boolean:-37
type typeNounHead notifications text:-34 reference:-25 list:75
type typeNounHead number text:63 multilineText:-24 url:-27 integer:2232 number:47 boolean:-87 choice:338 multipleReference:-25 list:-44 keyValues:104 date:-21
type typeNounHead object multilineText:33
type typeNounHead off text:-40 multilineText:-24 boolean:117
type typeNounHead often text:90 choice:-33
type typeNounHead one text:-100 multilineText:95 url:-115 integer:-30 boolean:-52 choice:-107 multipleChoice:-56 reference:-82 multipleReference:206 list:240 file:35
type typeNounHead only text:58 multilineText:-26 integer:-22 boolean:211 choice:-183 reference:34
type typeNounHead openid text:-45 boolean:-27 choice:-72 multipleChoice:131 reference:-20 multipleReference:-39 list:82
type typeNounHead option text:-179 number:-24 boolean:453 reference:-138 list:-20
type typeNounHead optional integer:104 boolean:41 choice:-30 reference:-24 list:-80 keyValues:84
type typeNounHead options text:242 multilineText:-39 integer:-27 boolean:-90 choice:113 reference:-35 list:-55 keyValues:-34
type typeNounHead order text:194 multilineText:-25 integer:34 number:-44 boolean:-44 choice:-63 reference:-175 multipleReference:177
type typeNounHead organization text:307 multilineText:-23 integer:-21 number:-21 boolean:-54 choice:-47 reference:-50 list:-20
type typeNounHead page text:122 boolean:-25 choice:-25
type typeNounHead parameter text:72 multilineText:-43 number:-21 choice:-49 list:140 keyValues:-30
type typeNounHead parameters text:257 multilineText:-37 list:-65 keyValues:-80
type typeNounHead password text:2519
type typeNounHead path text:251 url:-31 integer:-34 number:-24 boolean:38 choice:-52 reference:-59 list:-28
type typeNounHead payload text:-49 multilineText:-87 keyValues:163
type typeNounHead percent text:-39 number:2064
type typeNounHead percentage text:-22 number:2000 choice:48
type typeNounHead period text:114 number:-21 choice:-20 list:-25
type typeNounHead permission text:-26 boolean:93 choice:109 reference:-144
type typeNounHead picker reference:40
type typeNounHead pipeline text:39 reference:22
type typeNounHead plan text:-68 number:93 choice:53 reference:-52
type typeNounHead policy text:-230 integer:-28 boolean:-37 choice:-122 reference:276 list:232
type typeNounHead port integer:2540
type typeNounHead ports text:-30 integer:-167 list:154 keyValues:83
type typeNounHead post text:-80 choice:115
type typeNounHead postgres text:-26 choice:45
type typeNounHead preferences text:52 boolean:-49 choice:-28 list:117
type typeNounHead prefix text:51 integer:155 choice:-30 reference:-135
type typeNounHead price text:-42 number:44 boolean:51
type typeNounHead priority text:-38 integer:48 number:-51 choice:67
type typeNounHead profile text:96 boolean:-29 choice:-26 reference:-26 list:61
type typeNounHead project text:99 choice:71 reference:-113
type typeNounHead property text:69 multilineText:-57 boolean:20
type typeNounHead protocol text:280 choice:-67 reference:-141 multipleReference:-24
type typeNounHead provided text:83 multilineText:121 boolean:-27 choice:-61 list:-36 keyValues:-20
type typeNounHead provider choice:61 reference:-21
type typeNounHead published text:-44 multilineText:49 integer:45
type typeNounHead query text:301 multilineText:2217
type typeNounHead range text:95 integer:-25
type typeNounHead rate text:-164 number:227 boolean:-24
type typeNounHead ratio number:2000
type typeNounHead refers text:-51 choice:125
type typeNounHead region choice:-44 reference:47
type typeNounHead registry choice:-26 reference:69 multipleReference:-21
type typeNounHead related text:-51 boolean:33 keyValues:60
type typeNounHead relationship text:21
type typeNounHead request text:-24 integer:-26 number:-22 boolean:100
type typeNounHead required text:137 choice:-37 reference:-46
type typeNounHead requirement text:-91 integer:71 number:65
type typeNounHead resource reference:23
type typeNounHead resources text:-52 reference:39 multipleReference:68
type typeNounHead results text:72 choice:-67 reference:84 list:-27
type typeNounHead risk text:-30 boolean:43 choice:49 multipleReference:-20
type typeNounHead role text:-76 boolean:20 choice:-88 reference:243 multipleReference:-48
type typeNounHead roles reference:-26 multipleReference:114 list:-41
type typeNounHead root multilineText:37 choice:-20
type typeNounHead route text:-71 reference:28 multipleReference:-31 list:122
type typeNounHead rule text:28 reference:-20
type typeNounHead rules text:-38 boolean:59 multipleReference:-46 list:82
type typeNounHead run text:23 choice:27
type typeNounHead saved text:24
type typeNounHead schema text:-80 multilineText:189
type typeNounHead scope text:83 integer:-26 choice:25 multipleReference:-29
type typeNounHead script text:130 multilineText:2415
type typeNounHead search text:92
type typeNounHead secret text:143 boolean:-25 reference:-48
type typeNounHead selected text:-21 multilineText:-37 boolean:126 choice:-129 multipleReference:105
type typeNounHead selection text:-133 choice:138
type typeNounHead sent text:-51 multilineText:55 boolean:51 list:-27 keyValues:26
type typeNounHead server text:-66 url:159 list:-22
type typeNounHead service text:-111 url:97 boolean:118 choice:58 reference:-99
type typeNounHead set text:-127 integer:95 boolean:-24 reference:-41 multipleReference:-22 list:165
type typeNounHead setting text:-24 integer:139 boolean:-190 choice:125
type typeNounHead settings text:-42 multilineText:84
type typeNounHead severity choice:46
type typeNounHead should text:-236 multilineText:-80 boolean:52 choice:-151 reference:468 multipleReference:57 list:-37
type typeNounHead show text:-72 boolean:128 choice:28 multipleReference:-26
type typeNounHead shown multilineText:434 integer:-26 number:-36 boolean:-114 choice:-70 reference:-87 multipleReference:-34
type typeNounHead sid text:49
type typeNounHead signature text:-27 boolean:87
type typeNounHead size text:-100 multilineText:-23 integer:263 number:-83 boolean:-107 choice:118 reference:-59 multipleReference:-21 list:-74 keyValues:147
type typeNounHead slug text:60
type typeNounHead source text:37 choice:-38 reference:50
type typeNounHead specifies text:-112 number:95 boolean:110 choice:-27 reference:-20
type typeNounHead start integer:-22 date:98
type typeNounHead statement text:75 multilineText:28 choice:-34
type typeNounHead status text:-104 choice:148
type typeNounHead steps text:41 multilineText:33 boolean:-25
type typeNounHead strategy text:244 boolean:-23 choice:-77 reference:-75 list:-27
type typeNounHead string text:120 integer:-36 boolean:-31 choice:74 reference:-28 list:-20 keyValues:-20
type typeNounHead success boolean:-43 choice:-25 multipleChoice:135
type typeNounHead such text:28 choice:-71 reference:48
type typeNounHead switch text:-57 multilineText:-23 boolean:268 choice:-77 reference:-40 multipleReference:-21
type typeNounHead tags text:-36 multilineText:-67 multipleReference:83 list:-38 keyValues:96
type typeNounHead task text:154 number:-25 boolean:-39 choice:-68 reference:36
type typeNounHead team text:34
type typeNounHead teams text:-38 choice:-24 multipleReference:63 list:65
type typeNounHead template text:105 multilineText:28 url:20 integer:-22 boolean:-57 choice:-85 reference:-53 keyValues:108
type typeNounHead templates text:95 boolean:-78 choice:-25 reference:51
type typeNounHead text text:126 boolean:-33 choice:49 reference:-84
type typeNounHead theme text:-105 boolean:78 choice:100 reference:-65
type typeNounHead threshold text:-25 number:93
type typeNounHead time text:-142 integer:234 number:-24 boolean:-26 choice:21 reference:-26 list:-29 date:61
type typeNounHead timeout text:-30 integer:45
type typeNounHead title text:39
type typeNounHead toggle boolean:38
type typeNounHead token text:197 multilineText:-43 url:-30 integer:-28 boolean:-52 choice:-23 reference:100 list:-38 keyValues:-20
type typeNounHead tokens text:-47 integer:30 boolean:50
type typeNounHead topic text:43
type typeNounHead total text:-24 integer:103
type typeNounHead track integer:-36 boolean:38 choice:28
type typeNounHead trigger text:-27 integer:-29 boolean:-23 choice:-133 multipleChoice:143 list:99
type typeNounHead true text:-129 boolean:345 choice:-94 reference:-27
type typeNounHead type text:-58 multilineText:-128 url:-33 integer:-49 number:-27 boolean:-71 choice:293 reference:136 multipleReference:-38 list:-45 keyValues:30
type typeNounHead types text:-78 multilineText:-51 integer:-72 boolean:-172 choice:72 multipleChoice:136 reference:-55 multipleReference:86 list:220 keyValues:-23
type typeNounHead up text:-129 multilineText:124 choice:-74 multipleReference:183
type typeNounHead uri url:2501
type typeNounHead url text:-56 multilineText:-24 url:2770 integer:-22 boolean:-21 choice:-53 reference:-27
type typeNounHead use text:109 boolean:-21 reference:-27
type typeNounHead used text:307 multilineText:-88 url:-53 email:30 integer:80 number:-67 boolean:-114 choice:-65 multipleChoice:121 reference:-80 multipleReference:-76 list:113 keyValues:-56 date:-25 file:-30
type typeNounHead user text:-172 boolean:194 choice:-27 reference:142 multipleReference:-62 list:67 keyValues:-23 file:-25
type typeNounHead username text:2513
type typeNounHead users text:-79 integer:-21 boolean:108 choice:20 reference:79 multipleReference:-58 list:50 keyValues:-37
type typeNounHead uses text:73 integer:24 multipleReference:-21 list:-22
type typeNounHead uuid text:2500
type typeNounHead value text:-136 multilineText:-79 url:98 integer:186 number:184 boolean:65 choice:-225 reference:22 multipleReference:-20 list:-43 keyValues:-42
type typeNounHead values text:-139 multilineText:-29 integer:-25 number:307 boolean:-77 choice:-26 reference:-20 multipleReference:109 list:-34 keyValues:-37
type typeNounHead variable text:39 url:-20 reference:-26 keyValues:49
type typeNounHead variables choice:-23 list:120 keyValues:-76
type typeNounHead vendor text:-133 boolean:139 choice:-35 reference:85
type typeNounHead version text:-53 boolean:-28 choice:-41 reference:184
type typeNounHead view boolean:66 choice:-48
type typeNounHead want text:-82 choice:-91 reference:-77 multipleReference:339
type typeNounHead we text:-115 multilineText:103 choice:91 reference:-30
type typeNounHead webhook text:55 url:-22
type typeNounHead which text:123 choice:-47 multipleReference:-21
type typeNounHead will text:-70 multilineText:225 url:-53 email:-25 integer:-120 number:-43 boolean:37 choice:-93 reference:-148 multipleReference:268 list:88 keyValues:-28 date:-21 file:-25
type typeNounHead wish text:45
type typeNounHead works text:90 boolean:43 reference:-27 list:-36
type typeNounHead yaml multilineText:2500
type typeNounHead you text:127 multilineText:-82 integer:-33 number:-24 boolean:87 choice:-64 multipleReference:-52 list:-31 keyValues:-22 date:103 file:26
type typeNumbers 0 text:236 multilineText:-25 integer:-249 number:48 boolean:-54 choice:59 multipleChoice:-20 reference:-85 list:-22 keyValues:-30 date:162
type typeObject according boolean:40 choice:-21
type typeObject account text:21 choice:-39 reference:33
type typeObject actions text:-27 multilineText:55 choice:20
type typeObject address text:-31 url:86 email:88 boolean:-22
type typeObject addresses text:-103 multilineText:-29 list:246
type typeObject agent text:-77 boolean:104
type typeObject algorithm choice:41
type typeObject amount number:28
type typeObject app text:32 integer:95 list:-31
type typeObject application text:-100 choice:129 multipleReference:-27
type typeObject appropriate text:43 boolean:-32 reference:55
type typeObject arn text:221 multilineText:-68 number:-21 boolean:-42 reference:-21
type typeObject associated text:-32 multilineText:60
type typeObject automatically text:-61 multilineText:-52 boolean:114 choice:84 reference:-52
type typeObject available text:-45 boolean:61 choice:-28 multipleReference:-26 list:102
type typeObject blank multilineText:-23 url:162 number:52 boolean:-55 choice:-20 reference:-47 multipleReference:-29
type typeObject box text:-31 boolean:95 choice:-23
type typeObject certificate file:41
type typeObject checkbox text:-24 boolean:129 choice:-22 reference:-50
type typeObject checks text:-25 choice:71 list:-21
type typeObject code text:94 multilineText:-47 choice:82 reference:-46
type typeObject condition text:-153 multilineText:-20 choice:109 multipleChoice:134 reference:-32
type typeObject conditions text:50 multilineText:188 boolean:-38 choice:-24 multipleReference:-36 list:-31 keyValues:-43
type typeObject configured multilineText:105 file:-47
type typeObject contents text:-76 multilineText:89
type typeObject context text:30
type typeObject corresponding boolean:29 choice:28 multipleReference:-25
type typeObject corresponds reference:54 multipleReference:-34
type typeObject created text:88 multilineText:-54 integer:-33 boolean:-27 choice:-22 reference:43 multipleReference:125 list:-75
type typeObject credentials text:-69 multilineText:33 choice:67
type typeObject data multilineText:182 choice:-34 reference:-25 list:-30 keyValues:-32
type typeObject date text:-77 reference:-133 date:256
type typeObject definition text:-66 multilineText:101 boolean:25
type typeObject destination text:108 choice:-90 reference:68
type typeObject details text:-27 multilineText:67
type typeObject domain list:81
type typeObject downloaded text:-61 multilineText:38 boolean:-22 file:78
type typeObject duration text:30 integer:-39 choice:75 multipleChoice:-23
type typeObject element integer:86 boolean:-31
type typeObject empty multilineText:30 integer:78 boolean:-70 choice:-20 reference:78 list:-22
type typeObject environment choice:-73 reference:199 multipleReference:-101
type typeObject event text:22 multilineText:-66 boolean:-31 choice:109
type typeObject expression text:120 list:-54
type typeObject field multilineText:-36 integer:73 number:-32 boolean:-100 choice:224 reference:-59 list:-28
type typeObject fields text:-55 boolean:-38 multipleReference:-26 list:182
type typeObject file text:39 multilineText:-27 boolean:-20 choice:36 multipleReference:-28 file:28
type typeObject flow text:35
type typeObject format text:46 choice:137 reference:-124
type typeObject function text:-66 reference:107
type typeObject group boolean:-45 choice:-21 reference:134 multipleReference:-35
type typeObject headers list:-20 keyValues:40
type typeObject here multilineText:-60 boolean:-39 reference:92 multipleReference:76 list:-46
type typeObject host reference:85 multipleReference:-73
type typeObject html text:33
type typeObject id text:-106 email:97 number:-30 list:111
type typeObject identifier text:48
type typeObject image choice:-34 reference:77
type typeObject information text:-34 boolean:32 choice:71 multipleReference:-25 list:-55 keyValues:89
type typeObject instance text:104 choice:-56
type typeObject instead text:-41 boolean:71
type typeObject interval text:120 integer:-161 reference:79
type typeObject it text:53 multilineText:107 url:-23 integer:-22 number:-20 choice:-83 reference:35 multipleReference:-20 list:-21 date:25
type typeObject items multilineText:200 choice:-27 reference:-119 multipleReference:-23
type typeObject key text:-215 multilineText:166 boolean:-22 reference:-21 list:-25 keyValues:170
type typeObject labels text:87 list:-38 keyValues:33
type typeObject length text:110 integer:64 number:-42 boolean:-36
type typeObject level text:48 integer:-22 reference:-21
type typeObject like text:-79 boolean:-36 choice:-31 reference:133 multipleReference:-52 list:103
type typeObject link text:-39 reference:47
type typeObject list choice:50 multipleReference:-52 list:-28 keyValues:63
type typeObject location text:46 boolean:-41 choice:-28 reference:72
type typeObject message text:-87 multilineText:230 boolean:41 list:-71 keyValues:-34
type typeObject method choice:86 reference:-51
type typeObject mode text:-152 boolean:-32 choice:233
type typeObject model boolean:107 choice:-74
type typeObject must text:89 choice:-38
type typeObject name multilineText:-64 boolean:-66 choice:45 reference:168 multipleReference:64 list:-65
type typeObject needed text:-22 multilineText:50
type typeObject number text:196 integer:163 number:-42 boolean:-84 choice:-89 reference:22 multipleReference:-63 list:-24
type typeObject off boolean:26
type typeObject one text:-34 multilineText:73 boolean:-43 multipleChoice:-48 reference:-114 multipleReference:143 list:71
type typeObject only text:-29 multilineText:33 boolean:76 choice:-40 reference:-34
type typeObject option text:-48 multilineText:-69 choice:324 reference:-148
type typeObject optional text:69
type typeObject options text:189 list:-60 keyValues:-45
type typeObject organization text:-44 boolean:-30 reference:139
type typeObject out text:191 reference:-88 list:-20
type typeObject panel text:-22 boolean:55
type typeObject password text:36
type typeObject path text:73 multilineText:67 boolean:-22 choice:-50
type typeObject payload text:-34 multilineText:-101 keyValues:152
type typeObject period text:-41 integer:29 boolean:79
type typeObject pipeline multipleReference:-51 list:96
type typeObject plan text:-68 number:93 choice:53 reference:-52
type typeObject policy boolean:-26 choice:-28 reference:-136 list:256
type typeObject port text:-41 integer:101
type typeObject ports text:-29 list:-22 keyValues:95
type typeObject prefix integer:160 choice:-27 reference:-132
type typeObject project choice:81 reference:-72
type typeObject provider choice:-55 reference:63
type typeObject rate text:-46 integer:26 number:32
type typeObject region text:-31 choice:-29 reference:65
type typeObject registry choice:-35 reference:103 multipleReference:-23
type typeObject requests list:20
type typeObject required boolean:-27 choice:159 reference:-107
type typeObject resource choice:-30 reference:-141 multipleReference:176
type typeObject role text:-34 choice:-39 reference:91
type typeObject rules text:-96 multilineText:212 integer:-20 boolean:59 choice:-27 reference:-22 list:-29 keyValues:-25
type typeObject scope text:81 integer:-25 choice:23 multipleReference:-28
type typeObject secret text:43 multilineText:-35
type typeObject service reference:32
type typeObject set choice:27
type typeObject severity reference:48
type typeObject size text:-40 number:-26 choice:130
type typeObject source text:50 choice:-51 reference:55
type typeObject strategy text:256 boolean:-23 choice:-97 reference:-71 list:-26
type typeObject string text:264 integer:-38 number:-20 boolean:-27 choice:-58
type typeObject such text:-46 integer:102 number:-31 choice:-56 reference:54
type typeObject sure text:123 email:23 integer:-30 boolean:-25 reference:-35
type typeObject switch integer:-24 boolean:170 reference:-32 multipleReference:-46
type typeObject tags multipleReference:142 list:-128 keyValues:23
type typeObject task text:-25 choice:-27 reference:64
type typeObject template text:56 multilineText:21 boolean:-23 choice:-29 reference:62 multipleReference:-42 keyValues:-22
type typeObject text text:164 multilineText:-43 choice:-24 reference:-55
type typeObject them text:-30 boolean:-47 choice:-30 reference:-21 list:124 keyValues:50
type typeObject time text:-129 boolean:44 choice:43 date:78
type typeObject token text:173 multilineText:-40 boolean:-21 choice:-40 reference:-27
type typeObject topic text:31
type typeObject type text:98 multilineText:-31 choice:-44 keyValues:29
type typeObject up text:-45 multilineText:77 integer:33 boolean:-34 choice:-117 reference:-38 keyValues:183
type typeObject uri url:2492 list:24
type typeObject url text:-109 multilineText:68 url:2588 boolean:-106 reference:142 multipleReference:-33 list:-20
type typeObject urls list:43
type typeObject use text:45
type typeObject used text:43 choice:-27 reference:27
type typeObject user text:-69 multilineText:-35 integer:-21 boolean:62 choice:60 reference:63 multipleReference:-31 list:47 keyValues:-20 file:-21
type typeObject users text:50
type typeObject valid integer:28
type typeObject value text:90 multilineText:-75 url:98 integer:83 number:23 boolean:-26 choice:-117 keyValues:-20
type typeObject values text:54 multilineText:-42 integer:111 number:-32 boolean:-41 choice:-35 reference:-26 list:-25 keyValues:73
type typeObject variable text:37 reference:-23 keyValues:48
type typeObject version text:30 boolean:-28 choice:-38 reference:68
type typeObject visibility text:156 integer:-35 reference:-32 list:-25 keyValues:-24
type typeObject want text:-118 number:140 boolean:134 reference:-48
type typeObject which boolean:-22 choice:26 reference:-83 multipleReference:99
type typeObject will text:27 multilineText:-41 integer:-41 boolean:57 choice:-27 multipleReference:100 list:-52
type typeObject wish text:-30 boolean:-31 choice:-90 reference:-48 multipleReference:217
type typeObject you text:-25 boolean:24
type typeOptionSource 0 text:169 multilineText:-158 url:-376 email:-483 number:-140 boolean:137 choice:-982 multipleChoice:-926 reference:121 multipleReference:-313 list:-281 keyValues:-625 date:-408 file:-515
type typeOptionSource 138 text:-101 choice:224 reference:-31
type typeOptionSource 139 text:-43 integer:-26 boolean:-49 choice:191 reference:-20
type typeOptionSource 140 choice:32
type typeOptionSource 146 multilineText:-62 integer:-184 number:-44 boolean:188 choice:123 multipleChoice:-62 multipleReference:187 list:-57 keyValues:-40 date:-22 file:-20
type typeOptionSource 147 text:-134 multilineText:-25 boolean:-39 choice:225 multipleChoice:127 reference:-21 list:-29
type typeOptionSource 148 text:-45 integer:-60 number:-20 choice:175 multipleChoice:78 reference:-54
type typeOptionSource 149 choice:67 multipleChoice:32
type typeOptionSource 162 text:270 integer:-22 boolean:-56 choice:-118
type typeOptionSource 170 text:79 choice:-110 multipleChoice:143 reference:-23 multipleReference:-42 list:-20
type typeOptionSource 178 text:-53 boolean:-71 choice:237 multipleChoice:51 reference:-117 multipleReference:-22
type typeOptionSource 179 text:-24 choice:62
type typeOptionSource 180 integer:-139 choice:150
type typeOptionSource 202 text:-88 boolean:54 choice:129 multipleChoice:-20 reference:-42 multipleReference:-23 list:-41 date:102
type typeOptionSource 203 text:-21 boolean:-27 choice:106
type typeOptionSource 204 text:141 choice:-74 reference:-45
type typeOptionSource 234 choice:38
type typeOptionSource 236 multilineText:43 boolean:-22
type typeOptionSource 242 choice:75 reference:-51
type typeOptionSource 258 text:-21 boolean:80 reference:-23 list:77
type typeOptionSource 259 text:-50 boolean:49 choice:-171 multipleChoice:-24 multipleReference:288 list:23 keyValues:-28
type typeOptionSource 260 text:-26 multilineText:-48 multipleChoice:142
type typeOptionSource 266 text:25 integer:52 number:96 boolean:-135 choice:69
type typeOptionSource 268 text:-26 choice:55
type typeOptionSource 274 choice:93 reference:-63
type typeOptionSource 275 choice:107 reference:-57
type typeOptionSource 289 text:188 multilineText:-82 url:-57 email:-41 integer:60 number:-80 boolean:-145 choice:-287 multipleChoice:-77 reference:533 multipleReference:-91 list:-105 keyValues:234 date:-37 file:-64
type typeOptionSource 290 text:397 multilineText:161 number:-26 boolean:-77 choice:-585 multipleChoice:-56 reference:124 multipleReference:63 list:-69 keyValues:93
type typeOptionSource 291 text:-20 boolean:102 choice:-51
type typeOptionSource 292 text:155 multilineText:-24 boolean:36 choice:-54 multipleChoice:-26 list:48 keyValues:-63 file:-21
type typeOptionSource 293 text:-26 choice:54 multipleChoice:67 list:-23
type typeOptionSource 297 text:-45 multilineText:-75 integer:27 number:-25 boolean:83 choice:312 reference:-159 multipleReference:-20 keyValues:-28 date:-22
type typeOptionSource 298 text:188 multilineText:-55 url:-27 email:-25 number:-21 boolean:95 multipleChoice:-23 reference:-26 list:-33 keyValues:-35
type typeOptionSource 300 choice:28
type typeOptionSource 321 text:103 multilineText:-24 url:121 email:-21 integer:-20 number:-25 boolean:61 choice:-125 multipleChoice:87 multipleReference:-79 list:-32 keyValues:-40
type typeOptionSource 329 text:-26 multilineText:-49 url:-39 email:-31 integer:53 number:-57 choice:511 multipleChoice:-90 reference:-432 multipleReference:103 keyValues:-45 date:124 file:-22
type typeOptionSource 33 text:-109 multilineText:-36 boolean:72 choice:-30 multipleChoice:-22 reference:-28 multipleReference:38 list:58 keyValues:109
type typeOptionSource 34 text:-80 url:177 integer:-34 number:-27 boolean:-39 choice:-161 multipleChoice:-55 reference:-36 multipleReference:-94 list:268 keyValues:44 file:26
type typeOptionSource 35 text:273 multilineText:-34 boolean:-51 choice:-41 reference:-24 multipleReference:-21 keyValues:-27
type typeOptionSource 353 text:289 multilineText:84 url:-31 email:-23 integer:-62 boolean:-115 choice:-36 multipleChoice:-86 reference:350 multipleReference:-36 list:-88 keyValues:-159 date:-74 file:-35
type typeOptionSource 36 text:-208 boolean:-47 choice:349
type typeOptionSource 361 text:63 multilineText:-24 choice:173 reference:-108 keyValues:-25
type typeOptionSource 362 boolean:175 choice:-136
type typeOptionSource 394 boolean:124 choice:-98 multipleReference:-40 list:94
type typeOptionSource 402 text:-52 choice:101
type typeOptionSource 418 text:-74 boolean:117 choice:-93 multipleChoice:73 multipleReference:127 list:-42 keyValues:-27
type typeOptionSource 419 text:46 multilineText:136 boolean:77 choice:-82 multipleChoice:-26 multipleReference:-28 list:-27 keyValues:-36
type typeOptionSource 42 text:-133 choice:85 reference:-34 keyValues:143
type typeOptionSource 420 text:-107 multilineText:-35 choice:20 multipleChoice:139 reference:-36 list:21 file:76
type typeOptionSource 422 text:-118 choice:-22 reference:160
type typeOptionSource 426 text:-57 boolean:-58 choice:25 reference:152
type typeOptionSource 427 multipleReference:-104 list:161
type typeOptionSource 429 file:36
type typeOptionSource 43 boolean:-93 choice:111
type typeOptionSource 44 text:-23 choice:39
type typeOptionSource 458 choice:-123 reference:182
type typeOptionSource 50 text:-32 multilineText:28 boolean:-69 choice:250 multipleChoice:109 reference:-134 multipleReference:-27 list:-43 keyValues:-37
type typeOptionSource 51 text:46 multilineText:-52 multipleReference:98
type typeOptionSource 52 text:202 multilineText:-26 boolean:-98 choice:164 multipleChoice:-26 reference:-83 multipleReference:-57 list:-23
type typeOptionSource 53 url:27
type typeOptionSource 65 text:-61 integer:-83 choice:89 reference:136
type typeOptionSource 66 text:232 multilineText:48 url:-74 integer:53 boolean:-128 multipleChoice:-36 list:-27
type typeOptionSource 67 text:89 multilineText:-54 choice:-49 keyValues:112
type typeOptionSource 68 choice:-51 keyValues:87
type typeOptionSource 69 text:-41 list:103
type typeOptionSource 74 text:-34 boolean:-36 choice:54 reference:-68 keyValues:139
type typeOptionSource 82 choice:48 reference:-28
type typeOptionSource 84 url:43 choice:75 reference:-24 multipleReference:-40
type typeOptionSource 85 choice:32
type typeOptions 0 text:169 multilineText:-158 url:-376 email:-483 number:-140 boolean:137 choice:-982 multipleChoice:-926 reference:121 multipleReference:-313 list:-281 keyValues:-625 date:-408 file:-515
type typeOptions 1 text:243 multilineText:-125 url:-69 email:-144 integer:-93 number:-212 boolean:-104 choice:382 multipleChoice:-255 reference:200 multipleReference:-123 list:-241 keyValues:-30 date:-54 file:-166
type typeOptions 2 text:333 multilineText:-40 url:-41 email:-127 integer:-245 number:-137 boolean:186 choice:648 multipleChoice:-39 reference:-343 list:25 keyValues:187 date:-64 file:-108
type typeOptions 3 multilineText:-104 url:-65 email:-59 integer:-144 number:-98 choice:1347 multipleChoice:-21 reference:-233 multipleReference:146 keyValues:-22 date:-73 file:-54
type typeOptions 4 text:-53 multilineText:-127 email:-38 integer:-248 number:-63 boolean:-180 choice:1624 multipleChoice:255 reference:-320 multipleReference:-156 keyValues:-58 date:-38 file:30
type typeOptions 5 text:-95 multilineText:-72 integer:-40 number:126 boolean:26 choice:861 multipleChoice:180 reference:-118 multipleReference:-95 keyValues:-29 date:-35
type typeOptions 6 text:-195 boolean:-56 choice:863 multipleChoice:124 reference:91 multipleReference:-36 list:-26
type typeOptions 7 boolean:33 choice:676
type typePath 0 text:150 multilineText:131 url:427 email:-38 number:-104 boolean:-195 choice:57 multipleChoice:-49 reference:-133 multipleReference:-100 list:-120 keyValues:35 date:-47 file:-28
type typePhrase #40 text:177 multilineText:-187 url:-34 integer:49 number:-42 boolean:-106 choice:-55 multipleChoice:-29 reference:64 multipleReference:156 list:131 keyValues:-138 date:21
type typePhrase #41 text:169 multilineText:30 url:-23 integer:-178 number:-42 boolean:66 choice:-46 reference:-86 multipleReference:-41 list:194
type typePhrase #42 text:166 multilineText:-94 url:-148 integer:-111 number:-54 boolean:-155 choice:203 multipleChoice:-29 reference:70 multipleReference:22 list:114 keyValues:56 date:-28 file:-20
type typePhrase #43 text:-406 multilineText:153 url:56 number:-66 boolean:309 choice:-110 multipleChoice:306 reference:52 multipleReference:-92 list:-134 keyValues:-39 date:-22
type typePhrase #44 text:159 url:-112 boolean:80 choice:-71 reference:-68 list:82
type typePhrase #45 text:-263 integer:29 number:-32 boolean:24 choice:140 reference:34 multipleReference:-24 list:154
type typePhrase #46 text:-131 multilineText:-62 email:-51 integer:-27 number:-39 boolean:-138 choice:429 reference:216 multipleReference:-39 list:-48 keyValues:-32
type typePhrase #47 text:-516 multilineText:-233 url:-62 email:-76 integer:-96 number:-51 boolean:55 choice:-126 reference:-73 multipleReference:586 list:425 keyValues:80 date:-53 file:-29
type typePhrase #48 text:-286 multilineText:222 url:-172 email:-88 integer:-114 number:-73 choice:663 multipleChoice:-103 reference:-66 multipleReference:-65 date:-97 file:-48
type typePhrase #49 text:27 multilineText:199 url:-50 email:-23 integer:-126 number:52 boolean:53 choice:253 multipleChoice:-46 reference:-187 multipleReference:-31 list:-112 keyValues:33 date:-91 file:-20
type typePhrase #4a text:-59 multilineText:139 url:-23 integer:-40 number:-60 boolean:-74 choice:187 reference:204 list:-108 keyValues:-104 date:-36 file:-21
type typePhrase #4b text:-292 multilineText:238 url:-24 integer:-122 number:-55 boolean:-163 choice:-50 multipleChoice:-32 multipleReference:-199 list:610 keyValues:122
type typePhrase #4c text:71 multilineText:-321 boolean:-21 choice:-35 multipleReference:-25 list:-97 keyValues:474
type typePhrase #4d text:43 multilineText:-63 email:-137 integer:94 number:-295 boolean:-253 choice:-333 multipleChoice:-32 reference:124 multipleReference:165 list:163 keyValues:226 date:-61 file:-95
type typePhrase #4e text:177 boolean:58 choice:-118 reference:-41 multipleReference:-22
type typePhrase #4f text:-245 multilineText:149 url:-54 email:-74 integer:-26 number:-80 boolean:23 choice:163 multipleChoice:-40 reference:522 multipleReference:-174 list:-177 keyValues:38 file:-29
type typePhrase #50 text:-101 multilineText:168 url:-114 email:-57 integer:-195 boolean:-210 choice:122 reference:144 list:183 keyValues:-104 file:-84
type typePhrase #51 text:108 multilineText:-99 url:-28 integer:-51 number:76 boolean:29 choice:-90 multipleChoice:107 reference:-147 multipleReference:134 list:38 keyValues:-32 date:-32 file:-20
type typePhrase #53 text:-67 multilineText:215 url:33 email:-35 integer:-142 number:33 boolean:-47 choice:239 multipleChoice:82 reference:-142 multipleReference:42 list:-147 date:-105 file:-28
type typePhrase #54 text:37 multilineText:-44 url:-71 integer:247 number:47 boolean:152 choice:-133 multipleReference:-118 list:-47
type typePhrase #55 text:-145 multilineText:20 integer:40 number:-22 boolean:-52 choice:-111 reference:86 multipleReference:-35 list:268 keyValues:-32
type typePhrase #56 text:33 multilineText:-47 url:-28 integer:-276 number:91 choice:73 reference:-83 multipleReference:34 list:156 keyValues:83 date:-26
type typePhrase #57 text:-315 email:-58 integer:-82 number:-55 boolean:658 choice:169 multipleChoice:-20 reference:-167 list:-83 keyValues:-36 date:-20
type typePhrase #58 text:-43 multilineText:260 email:-27 boolean:-57 choice:62 reference:-49 multipleReference:-23 list:-66 keyValues:-24 file:36
type typePhrase #59 multilineText:-83 url:-44 email:-27 integer:225 boolean:-93 choice:41 multipleChoice:-37 reference:-142 multipleReference:-143 list:225 keyValues:-54 date:90 file:-25
type typePhrase #5a text:73 multilineText:-127 url:-170 integer:-82 number:28 boolean:-236 choice:537 reference:29 multipleReference:143 list:-99 keyValues:-41
type typePhrase #5b boolean:-79 choice:128
type typePhrase #5c text:-294 multilineText:155 integer:-67 number:-42 boolean:-133 choice:278 multipleChoice:-31 reference:169 multipleReference:-54 list:-89 keyValues:22 date:106
type typePhrase #5d text:3607 integer:-84
type typePhrase byDefault text:491 multilineText:-146 email:-154 integer:28 number:-141 choice:-134 multipleChoice:39 reference:188 multipleReference:-73 list:-101 keyValues:-195 date:-61 file:-149
type typePhrase defaultIs text:73 multilineText:72 url:126 email:-20 integer:58 number:-67 boolean:-174 choice:-145 multipleChoice:-28 reference:63 multipleReference:21 list:68 keyValues:-42 date:39 file:-83
type typePhrase example text:515 multilineText:-248 url:444 email:-48 number:-235 boolean:-302 choice:-411 multipleChoice:-133 reference:49 multipleReference:-224 list:287 date:-78 file:-98
type typePhrase existing text:-230 multilineText:-99 url:-71 email:68 integer:-156 number:42 boolean:-77 choice:-78 multipleChoice:103 reference:52 multipleReference:320 list:-61 keyValues:83 date:-32 file:-32
type typePhrase filledByItself text:146 multilineText:63 integer:90 number:-25 boolean:206 choice:-198 reference:-148 multipleReference:-53 list:-41 keyValues:-21
type typePhrase following text:113 multilineText:45 url:-21 email:-43 number:-117 boolean:108 choice:36 multipleChoice:-57 reference:64 multipleReference:-78 list:-31 keyValues:22 date:-57 file:-33
type typePhrase followingValues text:-178 multilineText:136 email:-33 integer:-79 number:-83 boolean:41 choice:293 multipleChoice:-42 list:26 date:-41 file:-20
type typePhrase fromMenu text:-369 multilineText:-56 url:-143 email:47 integer:115 number:-159 boolean:-280 multipleChoice:-94 reference:518 multipleReference:511 list:-266 keyValues:-82 date:-35 file:-28
type typePhrase leaveBlank text:129 url:137 integer:48 number:29 boolean:-95 choice:-109 reference:29 multipleReference:-58 list:-70
type typePhrase logIn text:-64 multilineText:32 url:29 email:-24 integer:-56 number:-45 boolean:-22 multipleChoice:-28 reference:98 list:119 keyValues:-22 date:-22 file:-33
type typePhrase multiline text:-292 multilineText:2103 integer:20 number:-66 boolean:24 reference:-95 multipleReference:-35 list:-66 keyValues:-111 date:-21 file:48
type typePhrase neededIf text:56 multilineText:125 integer:-20 choice:-40 reference:-54
type typePhrase needs text:306 multilineText:74 number:96 boolean:-224 choice:-99 reference:-50 multipleReference:-39 list:-55
type typePhrase omission text:107 boolean:-80 choice:-24 list:32
type typePhrase oneOf text:-281 multilineText:191 email:-23 integer:-255 boolean:121 choice:416 multipleChoice:51 reference:-165 multipleReference:76 keyValues:-111 date:-41 file:-30
type typePhrase optional text:43 multilineText:-322 url:-108 email:-95 integer:87 number:-43 boolean:-31 choice:-93 multipleChoice:75 reference:-49 multipleReference:-109 list:-242 keyValues:401 date:114 file:38
type typePhrase optionsAnnounced text:-153 multilineText:-36 url:40 boolean:-32 choice:186 reference:110 multipleReference:-72
type typePhrase ordered text:128 multilineText:50 url:28 integer:-48 number:160 boolean:-477 choice:-47 multipleChoice:-42 reference:-629 multipleReference:-379 list:223 keyValues:-131 date:208 file:-222
type typePhrase pairs text:-176 multilineText:-45 integer:-35 number:-22 boolean:51 choice:-60 reference:-25 multipleReference:82 list:45 keyValues:1724
type typePhrase range text:21 multilineText:-64 url:-130 email:-52 integer:448 number:89 boolean:-84 multipleChoice:-74 list:-229 keyValues:-79 date:147 file:-60
type typePhrase recommended text:-349 multilineText:-113 url:-29 number:-52 boolean:31 choice:234 multipleChoice:-40 reference:143 multipleReference:56 list:87 keyValues:-64 date:85 file:-25
type typePhrase required text:-70 multilineText:-189 url:-36 email:68 integer:-53 number:-74 boolean:94 choice:123 multipleChoice:-71 reference:-37 list:-23 keyValues:52 date:-36 file:120
type typePhrase separated text:-576 multilineText:-102 url:-195 email:60 integer:-27 number:-81 boolean:-55 choice:-115 multipleChoice:-36 reference:255 multipleReference:459 list:2912 date:-32 file:-22
type typePhrase severalOf text:-149 multilineText:-95 url:-128 email:-47 integer:80 number:-103 boolean:60 choice:-157 multipleChoice:1453 reference:60 multipleReference:1331 list:634 keyValues:-51 date:-36 file:39
type typePhrase shownOnly multilineText:-46 url:-60 email:-20 integer:36 number:-72 boolean:-152 choice:-26 multipleChoice:208 date:75 file:-27
type typePhrase softened text:56 multilineText:-206 email:-39 integer:-119 number:174 boolean:159 choice:116 reference:-130 multipleReference:-29 list:-129 keyValues:-35 date:25
type typePhrase units text:3534 integer:-32
type typePhrase valuesAre text:-122 multilineText:22 url:-85 email:-45 integer:93 number:-182 boolean:-264 choice:201 multipleChoice:132 reference:-147 multipleReference:64 list:239 keyValues:-181 date:101 file:-27
type typePhrase whether text:-454 multilineText:-144 url:-42 email:-85 integer:-78 number:152 boolean:2333 choice:563 multipleChoice:108 reference:-208 list:-180 keyValues:-56 date:-38 file:-42
type typePlural 11 text:186 multilineText:-42 choice:-59 reference:-56 multipleReference:-60 list:-33 keyValues:111
type typePlural 12 text:-44 integer:-22 boolean:203 choice:-42 multipleChoice:-48 reference:-20 multipleReference:43 list:-34
type typePlural 13 text:-42 multilineText:89 url:-24 integer:-77 number:-55 boolean:-63 choice:-111 multipleChoice:-28 reference:160 multipleReference:-53 list:148 keyValues:35
type typePlural 14 text:-61 multilineText:60 integer:20 number:-52 boolean:-33 multipleChoice:-38 reference:-138 multipleReference:82 keyValues:173 date:-29
type typePlural 15 text:-38 multilineText:70 integer:-20 boolean:30 choice:-21 multipleReference:-25 list:66 file:-25
type typePlural 2 multilineText:-26 url:24 integer:-27 boolean:49 choice:-23 reference:-28 list:68
type typePlural 3 integer:-30 boolean:-30 list:151 file:-46
type typePlural 33 boolean:56 choice:-91 reference:80 multipleReference:86
type typePlural 34 text:-114 multilineText:-28 integer:105 choice:-62 multipleChoice:-21 reference:-40 multipleReference:62 list:185 keyValues:-41
type typePlural 37 text:-90 multilineText:-52 url:-43 email:-23 integer:217 number:-67 boolean:184 choice:-249 multipleChoice:418 reference:-283 multipleReference:1659 list:-103 keyValues:-71 date:-68 file:-23
type typePlural 38 text:-178 multilineText:225 url:91 number:-75 boolean:-108 choice:-144 multipleChoice:-109 reference:125 multipleReference:-61 list:441 keyValues:205 date:-74 file:-27
type typePlural 39 text:33 multilineText:-61 integer:-29 boolean:-23 multipleChoice:213 reference:-23 multipleReference:44 list:-71 keyValues:-61
type typePlural 40 text:-32 integer:-33 boolean:-52 choice:125 multipleChoice:119 multipleReference:-34 list:-41
type typePlural 41 text:-40 integer:-44 boolean:51 multipleChoice:-22 reference:125 multipleReference:-41 list:67 keyValues:-39
type typePlural 43 text:48 multilineText:-44 integer:-48 boolean:-65 choice:-92 multipleChoice:63 reference:-113 multipleReference:45 list:220
type typePlural 44 text:-84 multilineText:-50 url:-23 integer:29 number:-23 boolean:-54 choice:100 multipleChoice:204 reference:-60 multipleReference:-53 list:77 keyValues:-36
type typePlural 45 text:-157 multilineText:224 url:-33 boolean:-56 choice:-54 multipleChoice:-32 reference:-34 multipleReference:39 list:-75 keyValues:172
type typePlural 46 text:-48 multilineText:-257 url:87 email:-27 integer:200 number:-70 boolean:-186 choice:-148 multipleChoice:211 reference:-89 multipleReference:54 list:29 keyValues:232 date:-63
type typePlural 47 text:-78 multilineText:36 boolean:39 multipleReference:-26 list:68
type typePlural 5 text:278 multilineText:178 boolean:28 choice:-284 reference:-38 multipleReference:1441 list:-21
type typePlural 6 text:324 multilineText:48 url:-38 email:-34 integer:-63 number:-64 boolean:-188 choice:-63 multipleChoice:-37 reference:-25 multipleReference:40 list:469 keyValues:124 date:-36
type typePlural 64 text:-374 multilineText:27 url:-298 email:-131 integer:-205 number:-152 boolean:248 choice:-245 multipleChoice:-193 reference:-495 multipleReference:230 list:498 keyValues:-93 date:-39 file:-98
type typePlural 7 text:-20 boolean:42
type typePlural 9 boolean:33
type typeSecond 0 text:-193 integer:132 number:-49 boolean:121 choice:58 reference:-28
type typeSecond a multilineText:-196 url:-39 email:50 integer:-177 number:119 boolean:182 choice:-89 multipleChoice:-64 reference:-74 multipleReference:72 list:100 date:-82 file:61
type typeSecond above text:-84 multilineText:386 number:-22 boolean:-80 choice:-65 reference:-62
type typeSecond access text:33 multilineText:-20 boolean:-26 choice:120 reference:-34
type typeSecond account text:-49 email:132
type typeSecond actual text:-80 multilineText:195 boolean:-46
type typeSecond add keyValues:26
type typeSecond additional text:119 multilineText:-97 boolean:-38 multipleReference:-21 list:-62 keyValues:157
type typeSecond address text:-316 url:74 email:151 boolean:-23 list:160
type typeSecond admin text:41
type typeSecond agent text:-33 boolean:50 choice:49 reference:-43
type typeSecond ai text:46 boolean:49 reference:-27
type typeSecond all text:137 multilineText:-28 integer:-26 number:-20 boolean:21 choice:166 reference:-61 multipleReference:-46 list:-81 keyValues:-24
type typeSecond allows text:-49 multilineText:32 choice:-61 reference:97
type typeSecond also text:-20 url:91 choice:-25
type typeSecond amount text:-24 integer:-69 number:175
type typeSecond an multilineText:-67 boolean:142 choice:-43 multipleChoice:-20 reference:299 multipleReference:-87 list:-29 date:-93 file:-51
type typeSecond and text:-29 boolean:-73 choice:-54 multipleReference:121 date:134 file:-42
type typeSecond any text:-115 multilineText:-30 boolean:134 choice:-44 reference:43 list:79
type typeSecond api text:45 multilineText:-38 integer:-29 boolean:-88 choice:-38 reference:235 list:-21
type typeSecond application text:-110 multilineText:30 boolean:-50 choice:-27 reference:254 list:-20
type typeSecond applied multilineText:40
type typeSecond apps boolean:-46 choice:53
type typeSecond are text:-94 multilineText:92 boolean:-26 choice:-71 reference:71 multipleReference:64 list:-39 keyValues:41
type typeSecond arn text:130 number:-20 reference:-24
type typeSecond as text:-38 integer:137 boolean:-46
type typeSecond at text:-38 boolean:-47 reference:123
type typeSecond attribute text:48 boolean:-48 choice:50 reference:-35 keyValues:99
type typeSecond automatic boolean:45
type typeSecond available text:131 boolean:-57 choice:-25
type typeSecond aws text:25 choice:31 reference:-35
type typeSecond azure text:-33 url:33 choice:38 reference:-33
type typeSecond base text:46
type typeSecond be integer:-48 boolean:-24 choice:121 reference:-55 list:-27 date:111
type typeSecond between text:102 integer:-79 choice:83 reference:-51
type typeSecond blank text:114 boolean:-22 multipleReference:-24
type typeSecond body text:-30 multilineText:36
type typeSecond branch text:66
type typeSecond by text:-26 integer:-138 number:138 boolean:121 multipleReference:-22
type typeSecond can text:-161 url:-23 integer:81 number:-34 boolean:-159 choice:30 multipleChoice:70 reference:360 multipleReference:-21 list:-98 keyValues:-29
type typeSecond category text:20
type typeSecond client text:146 boolean:-27 reference:-31
type typeSecond code text:118 multilineText:-31 choice:-35 reference:-21
type typeSecond color text:201 integer:-29 boolean:-34 choice:-36 list:-24
type typeSecond comma-separated text:-32 list:151
type typeSecond command text:237 boolean:-40 choice:-31 multipleReference:-23 list:-72
type typeSecond configuration text:-41 multilineText:40 integer:-74 choice:-40 list:141
type typeSecond content multilineText:48
type typeSecond create text:-60 reference:70
type typeSecond created text:-55 boolean:137 reference:-31
type typeSecond current text:62 reference:-22
type typeSecond custom text:-133 multilineText:-42 integer:-23 boolean:-37 choice:185 reference:-99 multipleReference:-24 keyValues:213
type typeSecond data text:-54 multilineText:45 choice:44
type typeSecond database url:71 integer:23 reference:-31
type typeSecond default text:-83 url:79 integer:-92 number:62 boolean:210 choice:-172 reference:63 multipleReference:86 list:-41 keyValues:-30 file:-70
type typeSecond defaults text:-31 integer:146 boolean:-27 reference:-24 list:-37
type typeSecond description boolean:89 multipleReference:-35
type typeSecond desktop choice:36
type typeSecond destination text:-81 choice:-63 reference:205
type typeSecond detailed text:-23 boolean:97 choice:-50
type typeSecond details text:28
type typeSecond determines integer:91 boolean:88 reference:-44 multipleReference:-42 list:-60
type typeSecond different text:196 boolean:-38 multipleReference:-59 list:-81 keyValues:58
type typeSecond disabled text:-36 boolean:70
type typeSecond display boolean:28
type typeSecond dn text:52
type typeSecond docker boolean:-25 choice:-30 list:-22 keyValues:116
type typeSecond document file:40
type typeSecond domain text:84 boolean:-22 list:-26
type typeSecond duration text:-35 integer:50
type typeSecond either text:104 boolean:340 choice:-315 reference:-55
type typeSecond email text:-107 multilineText:-27 url:-28 email:196 integer:-37 number:-27 boolean:-98 choice:55 multipleChoice:-22 multipleReference:67 list:53
type typeSecond empty text:-97 integer:-25 boolean:68 choice:-52 reference:124 list:-28 keyValues:64
type typeSecond enable text:-23 boolean:52
type typeSecond enabled text:-78 integer:-30 number:-20 boolean:291 choice:-128 reference:-64 multipleReference:76
type typeSecond enabling text:-46 integer:-23 boolean:-48 choice:213 reference:-31 list:-22
type typeSecond end date:42
type typeSecond endpoint text:45 url:113 boolean:-29 choice:-30 reference:-30
type typeSecond enter text:61 integer:-32 list:-45 keyValues:67
type typeSecond entity text:49 choice:-30
type typeSecond environment multipleReference:-20 list:-27 keyValues:80
type typeSecond existing text:-63 boolean:156 choice:-26
type typeSecond field text:163 multilineText:20 integer:55 number:-58 boolean:146 choice:-57 reference:-89 multipleReference:-46 list:-54 keyValues:-36
type typeSecond fields multilineText:-65 multipleReference:20 list:162
type typeSecond file text:-47 multilineText:34 integer:-36 boolean:78
type typeSecond filter text:133 multilineText:-36 integer:-43 reference:-31 list:49
type typeSecond filters text:77 multilineText:-40 boolean:-38 choice:-78 multipleReference:179 list:-25
type typeSecond for text:105 email:118 integer:-176 number:72 choice:-141 reference:-41 multipleReference:65 list:74 keyValues:-27
type typeSecond format text:-25 url:73
type typeSecond from text:139 multilineText:-20 boolean:-67 choice:-25 reference:121 multipleReference:-32 list:-22
type typeSecond full text:92 multilineText:43 boolean:-30 choice:-29 reference:-24 date:29
type typeSecond get text:91 reference:-21
type typeSecond github url:22
type typeSecond groups boolean:-34 multipleReference:124 list:-23 keyValues:-33
type typeSecond hash choice:30
type typeSecond hostname text:23 url:46 list:-26
type typeSecond how text:-92 multilineText:154 integer:177 number:49 boolean:-118 choice:143 reference:-69 multipleReference:-100 list:-63 keyValues:-22
type typeSecond http text:24 list:-21 keyValues:69
type typeSecond human-readable text:35 reference:-24
type typeSecond id integer:-20 choice:76
type typeSecond identifier text:152 url:-121
type typeSecond if text:99 multilineText:-105 boolean:-45 choice:192 reference:-48 multipleReference:-36 list:-38 keyValues:-32 date:43
type typeSecond image text:51 multilineText:-21 url:70 integer:-31 boolean:-56 reference:-43 file:79
type typeSecond in text:138 url:-53 integer:-28 boolean:-36 choice:-43 reference:-42 list:104 keyValues:27
type typeSecond individual boolean:-22 choice:-52 multipleReference:148 list:-23
type typeSecond input text:-251 multilineText:-89 integer:23 boolean:131 reference:96 keyValues:141
type typeSecond instance text:82 list:-20
type typeSecond ip text:49
type typeSecond is text:-162 multilineText:245 url:49 integer:-47 number:-74 boolean:-192 choice:-88 multipleChoice:104 reference:250 list:-93 date:-35 file:-24
type typeSecond issuer text:45
type typeSecond issues multilineText:-29 boolean:-71 reference:-29 multipleReference:-37 list:163 keyValues:-65 date:122
type typeSecond it text:27 boolean:68 reference:-27
type typeSecond items text:-41 multilineText:83 choice:75 reference:-45
type typeSecond json text:-41 multilineText:129 choice:-24 keyValues:-26 file:40
type typeSecond key text:34 multilineText:-20 integer:-23 boolean:-53 choice:-36 reference:123 keyValues:29
type typeSecond label text:-55 url:-22 reference:96 list:-25 keyValues:88
type typeSecond labels boolean:37 list:-43 keyValues:22
type typeSecond language text:28 choice:-52 multipleChoice:129 multipleReference:-28 list:-22
type typeSecond left text:22 boolean:-84 choice:132 reference:-20
type typeSecond legend text:44
type typeSecond list text:-83 multilineText:-24 integer:-23 boolean:-28 choice:-48 multipleReference:327 list:-68
type typeSecond location text:66
type typeSecond login url:46
type typeSecond maas text:250 choice:-36 reference:-124 multipleReference:-65
type typeSecond many integer:71 number:-39
type typeSecond mapping multilineText:-35 integer:-21 boolean:-43 choice:-74 reference:-23 multipleReference:-23 list:-27 keyValues:285
type typeSecond markdown text:-32 multilineText:-49 integer:99
type typeSecond maximum integer:136 number:81 boolean:-62 choice:-35 reference:-21 list:-23
type typeSecond memory integer:79 number:-44 boolean:50 choice:-20 reference:-22
type typeSecond message text:163 multilineText:81 boolean:-64 choice:-42 reference:-30
type typeSecond metadata text:115 boolean:59 list:-22 keyValues:-107
type typeSecond minimum text:60 integer:36 boolean:-24
type typeSecond model text:-90 choice:29 reference:124
type typeSecond must text:-26 url:25 boolean:27
type typeSecond name text:101 boolean:-29
type typeSecond new text:-24 integer:85
type typeSecond not boolean:28
type typeSecond notification text:39 integer:-30 boolean:219 choice:-128 reference:-165 multipleReference:-48 list:191
type typeSecond number text:-70 integer:64 number:-43 boolean:-23 choice:129
type typeSecond oauth multipleChoice:36
type typeSecond object multilineText:64 keyValues:-29
type typeSecond of text:-77 url:213 integer:149 number:-76 boolean:-184 choice:-150 multipleChoice:101 reference:25 multipleReference:121 list:-114 keyValues:-47 date:-28 file:-28
type typeSecond often text:36 integer:-38 boolean:-46 choice:68 reference:47
type typeSecond on text:52 multilineText:-21 integer:-27 number:-31 boolean:242 multipleReference:-102 list:-55
type typeSecond one text:-26 multilineText:100 boolean:-79 choice:95 multipleChoice:-45 reference:-76 multipleReference:222 list:-115
type typeSecond only multilineText:-20 boolean:-52 choice:53 reference:142 multipleReference:-23 list:-28
type typeSecond openid text:-45 boolean:-27 choice:-72 multipleChoice:131 reference:-20 multipleReference:-39 list:82
type typeSecond option text:-53 multilineText:-20 number:-22 boolean:368 choice:-103 reference:-34 multipleReference:-33 list:-58
type typeSecond optional text:28 integer:-38 number:64 boolean:-52 choice:-35 reference:60 date:33
type typeSecond options text:-20 multilineText:135 list:-36 keyValues:-33
type typeSecond or text:-68 multilineText:-64 url:-168 integer:-61 number:264 boolean:-286 choice:89 multipleChoice:-34 reference:-105 multipleReference:-76 list:256 keyValues:86 file:204
type typeSecond order text:169 integer:-66 reference:-21
type typeSecond organization text:26 reference:106 list:-22
type typeSecond page text:-46 integer:47 choice:51 reference:-21
type typeSecond parameter text:-123 number:-21 boolean:22 list:157
type typeSecond parameters multilineText:-86 keyValues:98
type typeSecond password text:24
type typeSecond path text:204 multilineText:-59 boolean:-31 choice:-21 reference:-33
type typeSecond percentage number:28
type typeSecond phone text:167 integer:-24 number:-30 boolean:-44
type typeSecond port text:-87 integer:50 number:-24 keyValues:124
type typeSecond prefix text:26
type typeSecond private multilineText:26 boolean:42 reference:-29
type typeSecond provider text:108 url:25 boolean:-30 reference:-26
type typeSecond public text:120 multilineText:-42 boolean:-39 choice:75 reference:-70
type typeSecond query text:233 multilineText:-177
type typeSecond recommended text:-77 choice:44 list:81
type typeSecond records choice:24
type typeSecond redshift text:20 choice:23 reference:-27
type typeSecond reference list:83
type typeSecond related text:-51 integer:-96 number:353 choice:-110
type typeSecond request text:-89 integer:36 keyValues:103
type typeSecond resource text:-79 boolean:-22 reference:27 multipleReference:138 list:-42 keyValues:28
type typeSecond schema text:123 multilineText:-114
type typeSecond scopes text:-37 choice:-56 multipleReference:-26 list:196
type typeSecond script multilineText:-25 choice:87 reference:-40
type typeSecond search text:230 multilineText:-148 boolean:-21
type typeSecond secret text:78 choice:31 reference:-55
type typeSecond select text:-58 boolean:-54 choice:162 reference:-28
type typeSecond selection text:-140 choice:96 reference:47
type typeSecond server text:-53 url:60
type typeSecond set text:198 integer:95 number:-20 boolean:-53 choice:-81 reference:-43 list:-27
type typeSecond setting text:47 integer:143 boolean:-43 choice:-56 list:-21
type typeSecond should text:30
type typeSecond shown text:141 multilineText:-31 boolean:-20 reference:-32
type typeSecond specific text:123 multilineText:-60 boolean:-40 choice:-55 multipleReference:201 list:-27 keyValues:-90
type typeSecond specifies text:-30 integer:81
type typeSecond specify multilineText:-29 integer:29 boolean:106
type typeSecond sql text:-102 multilineText:36 choice:-45 reference:210
type typeSecond start text:-47 date:83
type typeSecond steps text:41 multilineText:33 boolean:-25
type typeSecond string multilineText:23
type typeSecond supports text:127 boolean:-28 reference:-42
type typeSecond system text:-155 multilineText:167 integer:-39 number:-26 boolean:143 list:-28
type typeSecond table boolean:54
type typeSecond tags multilineText:-37 boolean:-153 multipleReference:133 list:68 keyValues:28
type typeSecond team text:137 boolean:-24 reference:-46
type typeSecond template text:-22 multilineText:34 choice:-40 reference:-29 keyValues:131
type typeSecond test boolean:52
type typeSecond text text:344 multilineText:-55 integer:-24 number:-36 boolean:-63 choice:-46 reference:-35 list:-24
type typeSecond that text:-164 multilineText:139 url:-35 integer:-38 number:-32 boolean:84 choice:-135 reference:24 multipleReference:34 list:162 keyValues:-24
type typeSecond the text:-151 multilineText:-140 url:-95 email:-97 integer:-127 number:-114 choice:-226 multipleChoice:-141 reference:82 multipleReference:51 list:55 keyValues:-336 date:20
type typeSecond these text:27 list:25
type typeSecond this text:-67 multilineText:-73 url:120 integer:-219 number:22 boolean:235 choice:-44 reference:84 multipleReference:-47 list:-38 keyValues:-28 date:55
type typeSecond time text:-196 email:-30 integer:328 number:-22 boolean:-52 list:55
type typeSecond timeout text:-25 integer:38
type typeSecond to multilineText:58 email:-46 integer:31 boolean:-212 choice:277 multipleChoice:-37 reference:34 multipleReference:-122 list:24 keyValues:-69 date:27 file:-68
type typeSecond token text:169 integer:74 boolean:-50 choice:-96 reference:-28
type typeSecond topic text:20
type typeSecond true boolean:-43 choice:79
type typeSecond twilio text:61
type typeSecond type text:-41 integer:-22 choice:162 list:-24
type typeSecond types text:-84 integer:-20 boolean:-118 choice:186 multipleReference:-59 list:167
type typeSecond under text:101 boolean:-27 reference:-27
type typeSecond unique choice:-41 reference:-36 list:157
type typeSecond upstream url:63
type typeSecond url text:-132 multilineText:-21 url:224
type typeSecond used text:206 multilineText:-126 integer:-25 boolean:-72 choice:-130 multipleChoice:140 reference:54 multipleReference:-31 list:125 keyValues:-96
type typeSecond user text:55 reference:63 multipleReference:-26
type typeSecond username text:62 reference:-22
type typeSecond users text:-125 multilineText:-25 url:67 boolean:179 choice:-25 reference:-29 multipleReference:-41 list:61 keyValues:-32
type typeSecond uses text:45 multilineText:-31 boolean:115 choice:-56
type typeSecond using reference:70
type typeSecond value text:192 multilineText:-29 integer:-32 number:-87 boolean:102 choice:-51 reference:-26 list:-26
type typeSecond variables choice:-21 list:124 keyValues:-84
type typeSecond webhook text:58 url:-23
type typeSecond what text:84 integer:-28 boolean:-41 choice:38
type typeSecond when text:50 multilineText:48 integer:134 boolean:-41 choice:-50 reference:42 multipleReference:-20 list:-83 keyValues:-41
type typeSecond where text:41 boolean:-23 choice:-20 reference:122 list:-24
type typeSecond whether text:-204 multilineText:-54 email:-51 integer:-82 number:-68 boolean:556 choice:62 multipleChoice:145 reference:-83 multipleReference:-111 list:-62 keyValues:-62
type typeSecond which text:-197 multilineText:-125 url:-22 integer:-97 number:-36 choice:-101 multipleChoice:-37 reference:413 multipleReference:107 list:140 date:-37
type typeSecond will text:23 multilineText:-20 email:-44 integer:-38 number:87 boolean:103 choice:-53 multipleReference:-36
type typeSecond with choice:40
type typeSecond world text:-57 multilineText:155 choice:-34
type typeSecond you text:201 multilineText:153 integer:51 number:-90 boolean:-245 choice:-82 multipleChoice:97 reference:75 multipleReference:-160 list:-106 date:104 file:20
type typeSecond you're boolean:-27 choice:-48 reference:110
type typeSecond your text:65 multilineText:122 url:-23 integer:-41 number:36 choice:-74 multipleChoice:-20 reference:118 multipleReference:-27 list:-50 keyValues:-50
type typeSentences 1 text:297 multilineText:-390 url:-266 email:-122 integer:-217 number:-206 boolean:-154 choice:-206 multipleChoice:-169 reference:-156 multipleReference:-566 list:-340 keyValues:-331 date:-304 file:-119
type typeSentences 2 text:-127 multilineText:-83 url:-144 email:-295 integer:-188 number:-397 boolean:-24 multipleChoice:-180 reference:-197 multipleReference:-108 list:-170 keyValues:72 date:24 file:-149
type typeSentences 3 text:-274 multilineText:-170 url:97 email:-79 integer:-94 number:97 boolean:-295 choice:253 multipleChoice:-38 multipleReference:127 list:136 keyValues:125 date:-112 file:-103
type typeSentences 4 text:235 multilineText:23 url:-175 email:-42 integer:201 number:-98 boolean:325 choice:153 multipleChoice:43 reference:-363 multipleReference:76 list:-134 keyValues:-229 date:-99 file:-48
type typeSentences 5 multilineText:-62 email:-50 integer:-68 number:-24 boolean:114 choice:-98 multipleChoice:-33 reference:259 multipleReference:105 list:-80 keyValues:-52
type typeSentences 6 text:-54 multilineText:-25 url:27 integer:-78 boolean:-21 choice:-61 reference:138 list:120
type typeSwitch 1 text:-117 multilineText:44 boolean:-60 list:246 keyValues:-24
type typeSwitch 11 text:58 multilineText:-91 url:-110 integer:21 boolean:-51 choice:-89 multipleChoice:65 reference:42 multipleReference:-49 list:-44 keyValues:158 date:93
type typeSwitch 12 text:-251 multilineText:26 url:150 email:-42 integer:76 number:-74 boolean:95 multipleChoice:-38 reference:-71 multipleReference:29 list:209 keyValues:-130 date:-47 file:-48
type typeSwitch 13 text:63 multilineText:44 integer:-35 number:-25 boolean:27 choice:-92 multipleChoice:101 reference:-20 multipleReference:68 list:-111 keyValues:24
type typeSwitch 14 text:-215 multilineText:-174 url:105 integer:206 number:-74 boolean:-100 choice:27 multipleChoice:-27 reference:88 multipleReference:-131 list:25 keyValues:99 date:105 file:74
type typeSwitch 15 text:295 multilineText:121 url:51 integer:-50 boolean:-106 choice:-55 reference:-44 multipleReference:-74 list:-52 keyValues:-21
type typeSwitch 2 text:84 multilineText:35 reference:-36 multipleReference:-20 list:-45
type typeSwitch 3 text:-114 integer:-69 list:157 file:87
type typeSwitch 5 text:-500 multilineText:-192 url:-43 email:-23 integer:-113 number:-50 boolean:-290 choice:424 multipleChoice:-55 reference:775 multipleReference:224 list:-170 keyValues:-54 file:-28
type typeSwitch 6 text:366 multilineText:-203 url:-76 email:-24 integer:-86 number:61 boolean:-155 multipleChoice:-51 reference:-59 list:136 keyValues:118 file:-22
type typeSwitch 7 text:-116 multilineText:28 integer:-28 boolean:201 choice:-66 multipleChoice:82 multipleReference:-40 list:-24
type typeSwitch 8 text:-57 boolean:90
type typeSwitch 9 text:-46 multilineText:52 url:-20 integer:82 number:-23 boolean:-24 choice:-59 reference:-40 multipleReference:69 list:33 keyValues:-27
type typeTruth 0 text:-124 email:-22 number:-20 boolean:526 choice:-203 multipleChoice:-27 reference:-42 multipleReference:-23 list:-20 keyValues:-28
type typeURL 0 text:-316 multilineText:-107 url:1163 email:-41 integer:-108 number:-62 boolean:-114 choice:-152 multipleChoice:-25 reference:-190 multipleReference:-82 keyValues:30 date:-35 file:-20
type typeUnit 0 multilineText:-400 url:-280 email:-66 integer:967 number:37 boolean:-20 choice:-238 multipleChoice:-137 reference:-145 multipleReference:-249 keyValues:-192 date:205 file:78
type typeUnit 1 text:-169 multilineText:-32 integer:578 boolean:-126 choice:53 reference:-84 multipleReference:-31 list:-50 keyValues:-27 date:-54
type typeUnit 2 text:-238 integer:2877 number:-28 boolean:-41 choice:-20
type typeUnit 3 text:-35 multilineText:-61 url:-32 email:-58 integer:2796 number:124 choice:420 multipleChoice:-32 reference:107 multipleReference:-167 list:23 keyValues:-44 date:-36
type typeVerb accept text:-32 boolean:34 choice:43
type typeVerb access text:30 multilineText:-35 url:-26 integer:144 boolean:130 choice:-77 reference:-89 multipleReference:-43 list:37
type typeVerb activate keyValues:57
type typeVerb add multilineText:-65 email:-28 integer:-120 number:-35 boolean:-174 choice:-23 multipleChoice:-50 reference:102 multipleReference:23 list:286 keyValues:71 date:-24
type typeVerb adjust text:113 multilineText:-26 integer:-87 number:57 boolean:-49 choice:27 reference:-78 multipleReference:70
type typeVerb apply text:67 multilineText:-46 integer:-63 boolean:37 choice:-107 multipleChoice:64 reference:-109 multipleReference:120 list:96
type typeVerb assign text:-71 multilineText:-33 integer:96 number:-24 choice:-27 reference:110 multipleReference:137 list:-87 keyValues:-91
type typeVerb attach text:-48 multilineText:-79 boolean:65 reference:75 file:36
type typeVerb build choice:-21 multipleReference:-37 list:94
type typeVerb change text:-23 multilineText:-53 integer:134 number:57 boolean:-109 choice:96 multipleReference:-30 list:-23
type typeVerb changing text:-60 integer:165 number:-26 boolean:50 choice:-68
type typeVerb check text:230 multilineText:-71 url:-21 integer:-90 number:-58 boolean:-59 choice:77 multipleChoice:217 reference:-67 multipleReference:-45 list:-41 keyValues:-23 date:-20
type typeVerb checking text:-36 email:-46 boolean:42 multipleChoice:139
type typeVerb choose text:-204 multilineText:-96 url:-77 email:-43 integer:-38 number:-111 boolean:-79 choice:196 multipleChoice:117 reference:29 multipleReference:230 list:-102 keyValues:-67 file:-21
type typeVerb choosing multilineText:-45 choice:50 reference:61
type typeVerb clear text:-58 boolean:107 choice:45 reference:-24
type typeVerb click text:-261 multilineText:-55 url:-42 integer:-79 number:-49 boolean:-22 choice:35 multipleChoice:-31 reference:306 multipleReference:241 list:-37 keyValues:-24 date:-24 file:74
type typeVerb clicking text:-110 multilineText:-92 boolean:53 choice:-24 reference:-61 multipleReference:-27 file:319
type typeVerb configure text:110 multilineText:150 url:71 email:-21 integer:48 number:-53 boolean:-171 choice:24 multipleChoice:-67 reference:-127 multipleReference:51 list:-48 keyValues:36 date:-40 file:-26
type typeVerb connect text:73 boolean:-52
type typeVerb copy text:39
type typeVerb create text:61 multilineText:90 url:-26 integer:23 number:-48 boolean:157 choice:-83 reference:31 multipleReference:-35 list:-103
type typeVerb customize text:-31 multilineText:227 boolean:-39 choice:-51 reference:-38
type typeVerb define text:68 multilineText:108 url:-34 integer:-122 number:-58 boolean:-117 choice:-102 multipleChoice:-32 reference:66 multipleReference:-49 list:115 keyValues:196 date:-28
type typeVerb delete boolean:27
type typeVerb deploy boolean:-20 choice:153 reference:-57
type typeVerb describe text:112 multilineText:129 integer:-51 boolean:-34 choice:-44 reference:-38 multipleReference:-21 list:-38 keyValues:40
type typeVerb disable text:-53 multilineText:-21 integer:-25 boolean:194 choice:-22 reference:-37
type typeVerb disabling integer:-23 choice:129 list:-22
type typeVerb edit text:-33 multilineText:233 integer:-33 number:212 boolean:-53 choice:-111 reference:-52 list:-21 file:-59
type typeVerb enable text:-111 multilineText:-46 integer:-30 boolean:223 choice:-26 multipleChoice:88 reference:-45 multipleReference:92 list:-50 keyValues:-46
type typeVerb enabling text:-26 boolean:85
type typeVerb ensure text:-86 multilineText:67 url:65 boolean:-21 reference:49 multipleReference:-20
type typeVerb enter text:89 url:243 email:404 integer:109 number:280 boolean:-176 choice:-239 multipleChoice:-139 reference:-449 multipleReference:-264 list:-224 keyValues:-128 date:-25 file:-98
type typeVerb entering text:-32 boolean:-46 choice:-24 list:139
type typeVerb fill url:81 email:59 integer:68 number:65 boolean:-119 reference:-142 multipleReference:78 list:42 keyValues:-67 date:-33
type typeVerb filling text:103 number:-21
type typeVerb find multilineText:-34 integer:-44 number:-36 choice:-101 multipleChoice:91 reference:169 multipleReference:-42 list:56
type typeVerb generate boolean:-29 choice:102 reference:-45
type typeVerb give text:-68 multilineText:-39 integer:50 number:-50 boolean:-57 choice:138 reference:103 multipleReference:-57 date:33
type typeVerb go boolean:-85 reference:56 multipleReference:128 list:-60
type typeVerb import multilineText:-20 integer:37 boolean:57 choice:-48 reference:-29 list:150 file:-89
type typeVerb input text:-160 multilineText:-75 integer:47 boolean:107 reference:75 list:93 keyValues:-26
type typeVerb insert multilineText:-48 reference:101
type typeVerb keep text:100 multilineText:-28 url:-26 email:-112 integer:-21 number:-31 boolean:-157 choice:89 multipleChoice:-25 reference:231 multipleReference:-63 list:67
type typeVerb key text:-65 multilineText:86
type typeVerb leave multilineText:101 url:132 integer:48 number:23 choice:-136 reference:31 multipleReference:-53 list:-44 keyValues:-47
type typeVerb locate text:-41 multilineText:228 boolean:-68 reference:-56
type typeVerb log text:-24 integer:-33 boolean:134 choice:-53
type typeVerb make text:39 multilineText:-49 integer:37 boolean:72 choice:-46 multipleChoice:-24 reference:-70 multipleReference:20 list:64 keyValues:-23
type typeVerb manage text:46 choice:-20 reference:26
type typeVerb mark boolean:32
type typeVerb modify multilineText:-37 integer:-25 choice:67 reference:-62 multipleReference:69 list:-50 file:136
type typeVerb monitor text:54 boolean:-31 choice:-26 list:77
type typeVerb name text:59 multilineText:-20 boolean:37 choice:81 reference:-55 multipleReference:-24
type typeVerb navigate multilineText:54 boolean:-43
type typeVerb new text:47 integer:23 boolean:-20
type typeVerb open text:-122 multilineText:93 url:24 integer:-21 boolean:-59 choice:130 reference:-61 list:74
type typeVerb paste text:318 multilineText:30 url:69 integer:-32 number:-32 boolean:-114 choice:-59 reference:-80 list:-27
type typeVerb pick text:-25 number:-22 boolean:59 choice:-186 multipleChoice:108 reference:216 multipleReference:-68 list:-21
type typeVerb provide text:370 integer:-67 number:-55 boolean:-120 choice:-155 multipleChoice:-21 reference:-127 multipleReference:-31 list:-51 keyValues:269 date:-30
type typeVerb push boolean:87 multipleReference:-20
type typeVerb put text:25
type typeVerb read text:-40 multilineText:55
type typeVerb register boolean:125 choice:-69
type typeVerb remove text:-38 multilineText:72 integer:-21 boolean:26 choice:-21 multipleReference:-25 list:66 file:-25
type typeVerb return text:92 multilineText:-58 integer:-20 choice:41
type typeVerb run text:162 multilineText:-101 integer:-41 boolean:-50 choice:128 reference:44 multipleReference:-39 list:-25
type typeVerb scroll boolean:-53 list:128
type typeVerb see text:-24 boolean:67 choice:41 reference:-20
type typeVerb select text:-317 multilineText:-149 url:-162 email:-102 integer:-113 number:-50 boolean:153 choice:292 reference:203 multipleReference:93 keyValues:-143 date:143 file:-121
type typeVerb selecting text:-56 boolean:142 choice:-39 reference:82 multipleReference:-24
type typeVerb set text:-137 multilineText:-262 url:-24 integer:186 number:-118 choice:171 multipleChoice:-66 reference:38 multipleReference:-172 list:-238 date:101 file:-102
type typeVerb setting text:-36 multilineText:-52 integer:-96 number:123 multipleChoice:110 reference:68 list:-36 keyValues:-45
type typeVerb sign text:93 integer:-69 boolean:81 choice:-27 reference:-26 multipleReference:-34 list:52 keyValues:-34
type typeVerb specify text:-176 multilineText:37 url:-130 email:-116 integer:-35 number:-53 boolean:49 choice:41 multipleChoice:31 reference:-207 list:280 keyValues:185 date:23 file:-41
type typeVerb start integer:56
type typeVerb test text:-65 multilineText:-20 integer:-24 boolean:38 choice:79 multipleChoice:123 multipleReference:-33 list:-45
type typeVerb tick text:-52 boolean:43 choice:68
type typeVerb ticking text:-23 boolean:64
type typeVerb toggle text:-135 multilineText:-21 url:-29 integer:-33 number:-21 boolean:222 choice:37 multipleChoice:-20 reference:-54 multipleReference:-24 date:110
type typeVerb toggling boolean:111 date:-59
type typeVerb turn boolean:64 choice:-21
type typeVerb type text:114 multilineText:101 url:21 integer:74 number:-42 boolean:-66 choice:-106 reference:80 multipleReference:-26 list:-70 keyValues:-34 date:-23
type typeVerb typing text:-70 reference:57 multipleReference:108 list:-54
type typeVerb uncheck boolean:81
type typeVerb update text:161 multilineText:-23 number:-23 boolean:-32 choice:-22 reference:-40
type typeVerb upload text:-98 multilineText:-87 boolean:-44 reference:-30 keyValues:85 file:216
type typeVerb use text:57 multilineText:57 url:84 integer:-26 number:-68 boolean:-233 choice:45 multipleChoice:-60 reference:148 multipleReference:-68 list:47 keyValues:-48 file:-34
type typeVerb using multilineText:30 integer:107 number:-25 boolean:-50 choice:-27 reference:32 list:-20
type typeVerb validate text:80 choice:-27 reference:-30
type typeVerb verify text:80 multilineText:-29
type typeVerb view boolean:-81 choice:143 reference:-30 multipleReference:59
type typeVerb write text:79 multilineText:228 boolean:-45 choice:-21 reference:-30 multipleReference:-36 list:-97 keyValues:-25
type typeVerbClass accept text:-32 boolean:34 choice:43
type typeVerbClass aimless text:57 multilineText:217 url:71 email:-50 number:-245 boolean:-259 choice:-180 multipleChoice:-116 reference:76 multipleReference:26 list:38 keyValues:-30 date:-130 file:-92
type typeVerbClass button text:78 multilineText:-100 url:-20 integer:86 boolean:91 choice:-152 multipleChoice:58 reference:-172 multipleReference:110 list:89 keyValues:-23 date:-21
type typeVerbClass check text:23 multilineText:63 url:32 integer:-101 number:-109 boolean:50 multipleChoice:142 reference:-50 multipleReference:-62 list:85 keyValues:-76 date:-53 file:-48
type typeVerbClass checkingHeading text:138 multilineText:-84 url:-20 integer:-64 number:-28 boolean:-86 choice:171 multipleChoice:114 reference:-86 keyValues:-24
type typeVerbClass click text:-391 multilineText:-153 url:-49 email:-20 integer:-88 number:-71 boolean:130 multipleChoice:-38 reference:200 multipleReference:191 list:-52 keyValues:-31 date:-33 file:388
type typeVerbClass configure multilineText:225 url:-44 email:-86 integer:116 number:110 boolean:-553 choice:42 multipleChoice:-129 reference:-346 multipleReference:-139 list:-382 keyValues:108 date:-39 file:-113
type typeVerbClass contrast text:76 multilineText:-60 integer:55 boolean:163 choice:-47 reference:-75 list:-24 date:-21
type typeVerbClass determiner text:47 integer:23 boolean:-20
type typeVerbClass enter text:549 multilineText:42 url:30 email:168 number:-127 boolean:-781 choice:-336 multipleChoice:-279 reference:-381 multipleReference:-456 list:64 keyValues:230 date:-114 file:-337
type typeVerbClass fieldNoun text:-160 multilineText:-75 integer:47 boolean:107 reference:75 list:93 keyValues:-26
type typeVerbClass fileNoun text:-98 multilineText:-87 boolean:-44 reference:-30 keyValues:85 file:216
type typeVerbClass fillingVerb multilineText:-323 url:-92 email:85 integer:-155 number:-139 boolean:-241 choice:-131 multipleChoice:21 reference:-89 multipleReference:-202 list:-256 keyValues:35 date:34 file:-134
type typeVerbClass followUp text:-66 multilineText:44 boolean:65 choice:39 reference:-22
type typeVerbClass genericHeading text:43 multilineText:75 email:-62 integer:-94 number:-146 choice:-129 multipleChoice:-46 reference:-54 multipleReference:123 list:53 keyValues:33 date:-89 file:-53
type typeVerbClass headingVerb text:-319 multilineText:25 url:-131 email:-153 integer:130 number:-283 boolean:-81 choice:64 multipleChoice:-160 reference:-194 multipleReference:-335 list:-127 keyValues:-49 date:-194 file:-260
type typeVerbClass inputNoun text:-198 multilineText:-128 integer:-49 number:110 boolean:129 choice:-22 multipleChoice:105 reference:144 multipleReference:-25 list:54 keyValues:-72 date:-22
type typeVerbClass kindNoun text:114 multilineText:101 url:21 integer:74 number:-42 boolean:-66 choice:-106 reference:80 multipleReference:-26 list:-70 keyValues:-34 date:-23
type typeVerbClass labelHeader text:-198 multilineText:-128 integer:-49 number:110 boolean:129 choice:-22 multipleChoice:105 reference:144 multipleReference:-25 list:54 keyValues:-72 date:-22
type typeVerbClass leave text:79 multilineText:74 url:110 email:-119 integer:29 boolean:-148 choice:-50 multipleChoice:-41 reference:251 multipleReference:-115 list:22 keyValues:-64 date:-32 file:-26
type typeVerbClass make multilineText:75 url:-114 email:-125 integer:-41 number:-106 boolean:-53 choice:-176 multipleChoice:-119 reference:-279 multipleReference:-265 list:24 keyValues:70 date:-113 file:-347
type typeVerbClass manipulate text:206 multilineText:-76 integer:-67 number:-50 boolean:30 choice:84 reference:33 multipleReference:-73 list:29 keyValues:-21 file:-38
type typeVerbClass menuNoun text:-317 multilineText:-149 url:-162 email:-102 integer:-113 number:-50 boolean:153 choice:292 reference:203 multipleReference:93 keyValues:-143 date:143 file:-121
type typeVerbClass navigate url:-33 integer:110 number:-65 boolean:65 multipleChoice:-44 reference:-89 list:205 keyValues:-76 date:-34 file:-46
type typeVerbClass off text:-53 multilineText:-21 integer:-25 boolean:194 choice:-22 reference:-37
type typeVerbClass on text:-111 multilineText:-46 integer:-30 boolean:223 choice:-26 multipleChoice:88 reference:-45 multipleReference:92 list:-50 keyValues:-46
type typeVerbClass opener integer:56
type typeVerbClass openingVerb text:132 multilineText:-24 url:-41 email:-46 number:-111 boolean:28 multipleChoice:-85 reference:-37 multipleReference:-48 list:268 date:-72 file:-121
type typeVerbClass optionNoun text:-36 multilineText:-52 integer:-96 number:123 multipleChoice:110 reference:68 list:-36 keyValues:-45
type typeVerbClass paste text:318 multilineText:30 url:69 integer:-32 number:-32 boolean:-114 choice:-59 reference:-80 list:-27
type typeVerbClass place boolean:-81 choice:143 reference:-30 multipleReference:59
type typeVerbClass plainNoun text:50 multilineText:-22 email:-20 integer:-20 boolean:66 choice:78 reference:-58 multipleReference:-25
type typeVerbClass preposition multilineText:30 integer:107 number:-25 boolean:-50 choice:-27 reference:32 list:-20
type typeVerbClass secretNoun text:-65 multilineText:86
type typeVerbClass select text:-896 multilineText:-371 url:-262 email:-159 integer:-200 number:-235 boolean:52 choice:515 multipleChoice:174 reference:1672 multipleReference:145 list:-210 keyValues:-247 date:118 file:-160
type typeVerbClass slugEnd multilineText:30 integer:107 number:-25 boolean:-50 choice:-27 reference:32 list:-20
type typeVerbClass slugVerb text:-178 multilineText:-344 url:-40 email:-86 integer:84 number:-167 boolean:-71 choice:-86 multipleChoice:-119 reference:-59 multipleReference:-191 list:-139 keyValues:126 date:-24 file:36
type typeVerbClass submitVerb text:82 multilineText:-101 url:-59 email:-46 integer:-167 number:-92 boolean:79 choice:-221 multipleReference:94 list:265 keyValues:25 date:-58 file:-37
type typeVerbClass switchEffect text:143 multilineText:-119 url:37 email:-108 integer:-161 number:-128 boolean:212 reference:211 multipleReference:-56 list:44 keyValues:-124 date:-48 file:-64
type typeVerbClass switchOff text:-157 multilineText:-57 url:-20 integer:-73 number:-35 boolean:385 choice:108 multipleChoice:111 reference:-106 multipleReference:-51 list:-55
type typeVerbClass switchOn text:-204 multilineText:-181 url:-78 email:-89 integer:-185 number:-112 boolean:1767 choice:61 multipleChoice:393 reference:-239 multipleReference:-33 list:-144 keyValues:-35 file:-33
type typeVerbClass toggleNoun text:-139 multilineText:-22 url:-30 integer:-35 number:-22 boolean:236 choice:35 multipleChoice:-20 reference:-56 multipleReference:-24 list:-20 date:110
type typeVerbClass trialVerb text:266 url:-41 email:-33 integer:-164 number:131 boolean:-144 multipleChoice:329 reference:-220 multipleReference:-108 list:-123 keyValues:31 date:-47 file:130
type typeVerbClass typeHeader text:114 multilineText:101 url:21 integer:74 number:-42 boolean:-66 choice:-106 reference:80 multipleReference:-26 list:-70 keyValues:-34 date:-23
type typeVerbClass upload text:-162 multilineText:-190 choice:-71 multipleReference:102 list:128 keyValues:69 file:4136
type typeVerbClass use text:121 multilineText:24 url:56 number:-104 boolean:-262 choice:-108 reference:74 multipleReference:24 list:117 keyValues:-77 date:-38 file:-50
type typeVerbClass weakLabelHeader multilineText:63 email:-20 integer:-24 boolean:34 choice:80 reference:-57 multipleReference:-25
type typeVerbNoun " text:-24 integer:-24 boolean:244 choice:-24 multipleReference:-31 list:-22 keyValues:-20 date:-20
type typeVerbNoun ' text:65 integer:-26 boolean:88 choice:-59
type typeVerbNoun ( multilineText:-26 integer:68 choice:33 reference:-35
type typeVerbNoun , text:-105 multilineText:90 integer:134 number:-27 boolean:-61 choice:96 reference:-54 multipleReference:-34 list:20
type typeVerbNoun . text:140 multilineText:-44 integer:-30 number:-25 boolean:-87 choice:258 reference:-61 multipleReference:-42 list:-21 date:-21
type typeVerbNoun 0 text:-207 integer:209 number:62 reference:-43
type typeVerbNoun a text:412 multilineText:-206 email:83 integer:-168 number:195 boolean:-290 choice:47 multipleChoice:-127 reference:176 multipleReference:-296 list:-237 keyValues:67 date:42 file:-56
type typeVerbNoun additional text:-98 multilineText:-96 multipleReference:-25 list:66 keyValues:170
type typeVerbNoun ai text:-85 boolean:-37 reference:197
type typeVerbNoun all text:-87 multilineText:59 integer:-34 boolean:31 choice:-33 multipleReference:-34 list:52 date:127 file:-28
type typeVerbNoun an text:33 multilineText:-127 url:-54 email:209 integer:70 number:43 boolean:-106 choice:-145 multipleChoice:-31 reference:359 multipleReference:-126 list:-49 keyValues:-22 file:-30
type typeVerbNoun and text:-87 multilineText:70 boolean:-104 multipleChoice:136 multipleReference:110 file:-43
type typeVerbNoun any text:-58 integer:-21 boolean:-60 choice:-57 multipleChoice:-28 multipleReference:205 list:50 keyValues:25
type typeVerbNoun as text:-67 multilineText:49 email:50 integer:131 number:-22 boolean:-58 reference:-21 list:-28
type typeVerbNoun at boolean:119 choice:-74
type typeVerbNoun automatic boolean:42
type typeVerbNoun available text:233 boolean:-47 choice:-42 reference:-127 multipleReference:-81 list:102
type typeVerbNoun aws choice:44 reference:-32
type typeVerbNoun azure choice:39 reference:-33
type typeVerbNoun between choice:197 reference:-115
type typeVerbNoun blank text:114 boolean:-22 multipleReference:-24
type typeVerbNoun both number:22 choice:44 multipleReference:-30
type typeVerbNoun build text:219 choice:-92 reference:-40 multipleReference:-21
type typeVerbNoun client text:112 multilineText:-37 reference:-22
type typeVerbNoun conditions text:37 multilineText:72 boolean:-36 choice:-20 list:-21
type typeVerbNoun connect boolean:25
type typeVerbNoun corresponding boolean:30 multipleReference:-22
type typeVerbNoun create text:-52 reference:78
type typeVerbNoun custom multilineText:-27 list:27 keyValues:30
type typeVerbNoun default boolean:32 choice:-33 reference:96 keyValues:-23
type typeVerbNoun detailed boolean:57 choice:-41
type typeVerbNoun different text:137 multilineText:-32 boolean:26 reference:-41 multipleReference:-33 list:-67 keyValues:59
type typeVerbNoun each text:-96 multilineText:-21 boolean:-51 choice:239 reference:-24
type typeVerbNoun either text:-41 multilineText:-22 boolean:152 choice:-223 multipleChoice:125 reference:-92 multipleReference:156
type typeVerbNoun email text:140 email:-82 choice:31 reference:-54
type typeVerbNoun empty text:-72 integer:82 boolean:-29 reference:110
type typeVerbNoun enable boolean:21
type typeVerbNoun enabled boolean:108 choice:-38 reference:-47
type typeVerbNoun environment boolean:-29 reference:66
type typeVerbNoun file text:-31 integer:-35 boolean:87
type typeVerbNoun for text:-200 boolean:-28 choice:-63 reference:331
type typeVerbNoun force text:136 choice:-71 reference:-32
type typeVerbNoun from text:48 url:46 boolean:-65 choice:-187 reference:249 multipleReference:-33 date:59
type typeVerbNoun google reference:-21 multipleReference:29
type typeVerbNoun group text:-26 boolean:31 choice:-47 reference:101
type typeVerbNoun host text:-65 multilineText:-24 email:144 integer:45 boolean:-29
type typeVerbNoun how text:-20 multilineText:48 integer:-37 boolean:-38 choice:231 reference:-67 multipleReference:-60 keyValues:-24
type typeVerbNoun if multilineText:-54 boolean:47 choice:-25 multipleChoice:119 reference:-47 multipleReference:-55 list:-69 keyValues:124
type typeVerbNoun ignore choice:25 reference:-20
type typeVerbNoun in text:20 multilineText:-46 url:32 email:53 integer:-42 number:60 boolean:-133 choice:-92 multipleChoice:-29 reference:39 multipleReference:31 list:175 keyValues:-58 date:-53
type typeVerbNoun input text:-106 multilineText:306 choice:-89 keyValues:-42
type typeVerbNoun it multilineText:81 integer:-27 number:-28 boolean:-37 reference:99 multipleReference:-24 list:-26 date:23
type typeVerbNoun item boolean:-24 choice:-65 reference:105 list:31
type typeVerbNoun its text:-59 multilineText:-21 boolean:-38 choice:92 reference:81
type typeVerbNoun jwt text:-24 keyValues:84
type typeVerbNoun key reference:-26 keyValues:43
type typeVerbNoun ldap text:-36 multipleChoice:143 reference:-23
type typeVerbNoun limit integer:90 boolean:-28
type typeVerbNoun max integer:260 number:-20 boolean:-80 choice:-25 reference:-25 multipleReference:-60
type typeVerbNoun message multilineText:53 boolean:-78 choice:72
type typeVerbNoun more text:-42 multilineText:54
type typeVerbNoun new integer:71 boolean:47 reference:-21
type typeVerbNoun of text:161 boolean:-24 choice:-88 reference:33
type typeVerbNoun on text:-72 multilineText:-31 choice:-101 reference:267 multipleReference:-65 list:-25 file:107
type typeVerbNoun one multilineText:71 boolean:-57 multipleChoice:-48 reference:-127 multipleReference:142 list:70
type typeVerbNoun openid text:-45 boolean:-27 choice:-72 multipleChoice:131 reference:-20 multipleReference:-39 list:82
type typeVerbNoun or text:-118 boolean:-131 choice:70 multipleReference:115 keyValues:115
type typeVerbNoun out text:55
type typeVerbNoun parent boolean:-34 reference:-108 multipleReference:177
type typeVerbNoun public text:66 multilineText:-52 choice:101 reference:-73
type typeVerbNoun redirect text:-62 boolean:-47 reference:-30 list:208
type typeVerbNoun resource text:-171 integer:-26 choice:366 reference:-45 list:-38
type typeVerbNoun role text:53 boolean:-22 choice:-31 reference:33
type typeVerbNoun secret text:-57 choice:109 reference:-38
type typeVerbNoun send boolean:-89 reference:-87 multipleReference:205
type typeVerbNoun show boolean:54 choice:-23
type typeVerbNoun specific text:50 boolean:-139 choice:99
type typeVerbNoun start boolean:33 date:25
type typeVerbNoun sure text:112 email:23 integer:68 boolean:-41 reference:-39 list:-27
type typeVerbNoun tags boolean:-45 multipleReference:98
type typeVerbNoun task integer:-32 boolean:-26 reference:99
type typeVerbNoun test boolean:67 choice:-21
type typeVerbNoun that text:-104 multilineText:-56 integer:138 boolean:156 choice:-30 list:-40
type typeVerbNoun the text:-367 multilineText:-192 url:-153 email:-206 integer:-63 number:-191 boolean:-440 choice:-536 reference:399 multipleReference:100 list:-175 keyValues:-281 date:49 file:133
type typeVerbNoun their text:-38 boolean:28 list:-27 keyValues:67
type typeVerbNoun them text:-30 boolean:-47 choice:-30 reference:-21 list:124 keyValues:50
type typeVerbNoun these multilineText:-20 boolean:-27 choice:-31 reference:56 multipleReference:-20 list:84
type typeVerbNoun this text:196 multilineText:-132 url:134 integer:24 number:20 boolean:92 choice:136 multipleChoice:-21 reference:-293 multipleReference:-87 list:-51 keyValues:-33
type typeVerbNoun title text:70
type typeVerbNoun tls text:-75 multilineText:230 integer:-26 boolean:-34 choice:-33 reference:-31
type typeVerbNoun to text:-414 multilineText:41 email:-21 integer:-23 number:-43 boolean:200 choice:91 multipleChoice:-46 reference:189 multipleReference:69 list:84 keyValues:-95 date:-27 file:-42
type typeVerbNoun token text:29 integer:23 choice:-20
type typeVerbNoun topic text:147 choice:-76 reference:-21
type typeVerbNoun type text:-72 choice:-93 reference:182
type typeVerbNoun up text:-141 multilineText:107 integer:27 boolean:84 choice:-95 reference:-30 keyValues:180 date:-68
type typeVerbNoun use text:-23 boolean:75 choice:-31
type typeVerbNoun user text:-104 boolean:241 choice:-70 reference:31 multipleReference:-53
type typeVerbNoun users text:79 url:72 boolean:-47 reference:-30
type typeVerbNoun values text:116 multilineText:-24 integer:-20 boolean:-25
type typeVerbNoun view boolean:123 choice:-45 reference:-45
type typeVerbNoun web text:-31 choice:52
type typeVerbNoun what text:-32 multilineText:75 boolean:-33 choice:42
type typeVerbNoun when text:162 multilineText:-35 integer:101 boolean:-73 reference:-37 list:-57
type typeVerbNoun whether text:-150 multilineText:-41 email:-46 integer:-57 boolean:278 choice:96 multipleChoice:152 reference:-55 multipleReference:-97 list:-35 keyValues:-25
type typeVerbNoun which text:20 multilineText:-29 integer:-22 boolean:69 choice:-86 multipleChoice:-23 multipleReference:35 list:89 keyValues:-24
type typeVerbNoun who reference:-42 multipleReference:80
type typeVerbNoun your text:82 multilineText:297 url:-99 email:37 integer:28 number:-92 boolean:-343 multipleChoice:-51 reference:340 multipleReference:-126 list:42 keyValues:-110 date:-48 file:-25
type typeVerbNoun { text:125 multilineText:-96 boolean:-22 choice:78 reference:-70
type typeVia 0 text:133 multilineText:-243 url:-116 email:-242 integer:-381 number:-416 boolean:-213 choice:394 multipleChoice:-284 reference:-236 multipleReference:-409 list:-20 keyValues:113 date:-255 file:-456
type typeVia 1 text:63 multilineText:-86 url:-410 email:-498 integer:-331 number:-169 boolean:-321 choice:62 multipleChoice:-200 reference:-145 multipleReference:71 list:-263 keyValues:-405 date:-308 file:-167
type typeVia 2 text:197 multilineText:-83 url:-23 email:-27 integer:66 number:-148 boolean:75 choice:-215 multipleChoice:-55 reference:444 list:-223 keyValues:-76 date:92 file:-52
type typeVia 3 multilineText:-213 url:-176 email:-128 integer:-355 number:-254 boolean:373 choice:476 multipleChoice:-94 reference:-477 multipleReference:-422 list:-461 keyValues:-421 date:-287 file:-217
type typeWord % text:-190 integer:-60 number:430 boolean:-38 choice:-24 reference:-37
type typeWord 1 text:38 multilineText:-21 integer:-32 choice:-31 list:154 file:-35
type typeWord 2 text:74 choice:-26
type typeWord 2.0 text:-30 url:33 boolean:53
type typeWord a text:-214 multilineText:-63 url:-24 integer:-44 number:-31 boolean:339 choice:83 reference:-194 multipleReference:218 list:-30
type typeWord above text:34
type typeWord acceptance text:-27 choice:44
type typeWord accepted text:-58 boolean:-72 reference:-22 multipleReference:232
type typeWord access text:54 multilineText:-118 integer:-56 number:-44 boolean:299 choice:106 reference:-66 multipleReference:-53 list:-76 keyValues:35 date:-23
type typeWord accesskey text:73
type typeWord account multilineText:106 url:-45 email:112 integer:-89 number:-40 boolean:-55 choice:59 multipleChoice:-20 reference:107 multipleReference:-64 list:-66 keyValues:-43 date:-24 file:36
type typeWord accounting text:54 reference:-29
type typeWord accounts boolean:43
type typeWord acl text:-44 multilineText:92 boolean:-23 choice:-50 reference:158 multipleReference:-24 file:-48
type typeWord action text:-87 boolean:-100 choice:372 multipleReference:-51 list:-21
type typeWord actions text:-48 choice:227 multipleChoice:-23 reference:-49 multipleReference:49 list:-73
type typeWord activate text:-81 boolean:199 choice:-65
type typeWord active text:-51 integer:-24 boolean:188 choice:-92 reference:-32 date:63
type typeWord activity boolean:-46 choice:76 reference:-95 multipleReference:116
type typeWord add text:-20 multilineText:-24 integer:-26 boolean:-82 choice:-37 reference:-103 multipleReference:239 list:116
type typeWord additional text:103 multilineText:67 boolean:-40 list:-41
type typeWord address text:106 multilineText:100 url:-54 email:158 integer:-39 number:-34 boolean:89 choice:-118 reference:-72 multipleReference:42 list:-104 keyValues:-23
type typeWord addresses text:-68 multilineText:-28 email:32 integer:-22 choice:-28 multipleReference:-21 list:209
type typeWord admin multilineText:-23 boolean:96 choice:-30 reference:-36 multipleReference:77 list:-54
type typeWord advanced text:-90 multilineText:81 boolean:-121 choice:21 reference:87 multipleReference:-62 keyValues:114 date:32
type typeWord after text:-171 multilineText:-38 integer:285 number:-26 boolean:-22 choice:-138 reference:-79 multipleReference:-20 list:-32 keyValues:-20 date:294
type typeWord agent text:-58 multilineText:195 integer:-20 choice:-130 reference:136 multipleReference:-20 list:-31
type typeWord aggregate text:-50 choice:152 reference:-50
type typeWord aggregation text:-121 boolean:-26 choice:83 reference:137 list:-26
type typeWord ai text:-80 multilineText:-33 integer:-20 boolean:-80 choice:-46 reference:350
type typeWord alert text:-83 number:146 boolean:-57 multipleReference:131 list:-87
type typeWord algorithm text:-41 multilineText:-43 url:-24 integer:-27 number:-21 boolean:-36 choice:314 reference:-24 keyValues:-23
type typeWord all text:68 multilineText:-34 boolean:-33 reference:-54 multipleReference:138
type typeWord allow text:-78 integer:-23 boolean:469 choice:-67 reference:-76 multipleReference:-78 list:-49
type typeWord allowed text:-94 multilineText:-33 url:-20 integer:-64 boolean:-76 choice:34 multipleChoice:-28 reference:-101 list:423 keyValues:-23
type typeWord amount text:-247 multilineText:-26 integer:-163 number:714 boolean:-25 choice:-66 reference:-94
type typeWord an reference:24
type typeWord analysis text:-72 integer:-181 number:238 boolean:-100 choice:256 reference:-33 list:-27
type typeWord analytics multipleReference:78 list:-20
type typeWord and text:-175 multilineText:-57 integer:-51 number:-29 boolean:267 choice:87 multipleChoice:-40 reference:-147 multipleReference:-59 list:-32 keyValues:-31 date:291
type typeWord any boolean:-124 choice:119
type typeWord api text:153 multilineText:-178 integer:-28 boolean:62 choice:-67 reference:244 multipleReference:-43 list:-87
type typeWord app text:-353 multilineText:-56 url:-25 integer:-25 number:-20 boolean:199 choice:-59 reference:272 list:130 keyValues:-21
type typeWord application text:25 multilineText:-61 url:-20 integer:-38 number:-34 boolean:60 choice:-273 reference:156 multipleReference:277 list:-39 date:-20
type typeWord applications text:-74 multilineText:-25 integer:-32 boolean:-51 reference:-32 multipleReference:338 list:-53
type typeWord apply text:-46 boolean:163 choice:-51
type typeWord approval boolean:47
type typeWord archive text:-48 multilineText:-21 boolean:102 reference:27
type typeWord args boolean:-57 list:134
type typeWord arguments text:69 boolean:-35 choice:-36 multipleReference:-23 list:-38 keyValues:108
type typeWord arn text:266 multilineText:-73 number:-24 boolean:-54 choice:-21 reference:-33
type typeWord as text:-194 multilineText:-62 boolean:159 choice:246 reference:-37 multipleReference:-47 list:63 date:-64
type typeWord assign text:-109 boolean:243 multipleReference:-37
type typeWord assigned text:-130 multilineText:39 boolean:-21 reference:157 multipleReference:119 list:-84
type typeWord assignee text:110 boolean:-46
type typeWord at text:192 multilineText:-47 number:-21 boolean:-61 choice:-33 reference:-58 list:116
type typeWord attach text:-23 boolean:169 reference:-24 multipleReference:-21 list:-20 file:-45
type typeWord attachment choice:49
type typeWord attachments text:110 boolean:-41 list:-20
type typeWord attribute text:179 multilineText:-44 choice:59 reference:-70 keyValues:-22
type typeWord attributes text:-150 multilineText:-96 integer:-23 number:-20 boolean:-43 choice:-27 multipleChoice:126 multipleReference:-33 list:52 keyValues:240
type typeWord audience number:126 boolean:-125 choice:-30 list:80
type typeWord auth text:93 reference:-22
type typeWord authentication text:33 multilineText:-21 choice:206 reference:-120 list:-27
type typeWord authority text:-46 multilineText:144 boolean:-24 reference:-27
type typeWord authorization text:-74 boolean:95
type typeWord auto text:96 integer:77 boolean:-43 reference:-33
type typeWord autocomplete text:-27 boolean:-53 choice:-53 multipleChoice:91 reference:-34 multipleReference:90
type typeWord automatic text:-93 boolean:253 reference:-47 multipleReference:-21 keyValues:-25
type typeWord automatically text:-70 boolean:158 choice:-30
type typeWord available text:-31 integer:-25 boolean:-312 choice:108 reference:-43 multipleReference:414 list:-82
type typeWord average text:-56 multilineText:-30 choice:-38 reference:210
type typeWord aws text:135 multilineText:-44 reference:-36
type typeWord axis text:-39 multilineText:-47 integer:317 number:144 boolean:-187 choice:88 reference:-71 multipleReference:-62 list:-55 keyValues:-28
type typeWord azure text:29 url:67
type typeWord backend choice:45 reference:-34
type typeWord background text:-38 url:47 boolean:-23 file:95
type typeWord backup text:-35 integer:-23 boolean:120 choice:63 reference:-72
type typeWord banner text:-21 url:57
type typeWord base multilineText:-29 url:35 integer:-45 number:234 boolean:45 choice:-49 reference:-101 multipleReference:-20 list:-24
type typeWord batch text:-55 reference:24 date:101
type typeWord bcc text:48 multilineText:-25 boolean:-49 choice:-22 reference:-27 multipleReference:-32 list:169
type typeWord be text:85 integer:-90 boolean:61
type typeWord before text:-143 integer:344 boolean:-53 choice:-39 reference:-21
type typeWord beginning text:45 date:40
type typeWord between boolean:81
type typeWord billing text:109 integer:-23 choice:-28
type typeWord bind text:-111 integer:103 boolean:24 choice:93 reference:-51
type typeWord bitbucket url:39
type typeWord block text:33
type typeWord body text:41 multilineText:131 url:-26 integer:-56 number:-31 boolean:-96 reference:-121 multipleReference:-49 list:-53 keyValues:300
type typeWord bootstrap text:137 integer:-40 list:-22
type typeWord bot text:22
type typeWord branch text:95 multilineText:-33 integer:-20 boolean:-55 reference:-38 multipleReference:-21 list:163
type typeWord bucket choice:-32 reference:127
type typeWord build text:146 multilineText:-41 integer:-28 boolean:200 choice:-82 reference:-73 multipleReference:-46 list:-67 keyValues:65
type typeWord builder text:-39 choice:61
type typeWord button text:108 choice:-25 reference:-52
type typeWord by multilineText:-82 url:-60 email:-55 integer:-64 number:-38 boolean:124 multipleChoice:-29 reference:102 multipleReference:-81 list:165 keyValues:-22
type typeWord bytes text:-39 integer:303 boolean:-79 choice:-43 multipleReference:-29 list:-29
type typeWord ca text:-40 multilineText:233 integer:-26 boolean:-58 choice:-52 reference:-48 file:70
type typeWord cache text:-167 integer:132 boolean:-89 choice:43 reference:143
type typeWord calculation number:64 choice:59 reference:-34
type typeWord calendar text:-107 choice:25 reference:137
type typeWord call text:218 multilineText:-30 url:-21 integer:-21 number:-23 boolean:-37 choice:-33 reference:-35 multipleReference:143 list:-139
type typeWord calling text:-161 choice:283 reference:-26
type typeWord campaign text:-83 multilineText:-24 boolean:-41 choice:41 reference:228 multipleReference:-23 list:-27
type typeWord can text:-73 integer:48 boolean:73
type typeWord cancellation boolean:25
type typeWord capture boolean:-52 choice:78 multipleReference:39
type typeWord card text:-20 boolean:-82 choice:79 multipleReference:94
type typeWord categories text:-32 boolean:-245 choice:269 multipleReference:32 list:44
type typeWord category text:-100 multilineText:-34 integer:-20 choice:244 reference:36 keyValues:-26
type typeWord cc text:-74 boolean:42 choice:-39 reference:-78 multipleReference:-37 list:258
type typeWord cert text:51 multilineText:-175 integer:-23 choice:-66 reference:117 multipleReference:-21 list:-21 file:187
type typeWord certificate text:-222 multilineText:79 url:-28 number:-57 boolean:-72 choice:533 reference:-187 multipleReference:-22 list:-37 keyValues:-30 file:76
type typeWord certificates text:-32 multilineText:-39 choice:119
type typeWord change text:-61 number:93 boolean:111 choice:-22 reference:-35 multipleReference:-21
type typeWord changes boolean:103
type typeWord channel text:126 integer:-30 boolean:-28
type typeWord channels boolean:20 choice:-20 list:51
type typeWord characters integer:-90 number:-29 choice:141
type typeWord chart text:-42 multilineText:-35 integer:-23 number:-21 boolean:112 choice:-29 reference:120
type typeWord chat boolean:60
type typeWord check text:223 multilineText:99 integer:58 number:-28 boolean:-28 choice:-82 reference:-104 multipleReference:-46 list:-20
type typeWord checking text:-96 integer:68 choice:64
type typeWord chunk text:-111 multilineText:-45 integer:260 choice:-35 reference:-23
type typeWord cidr text:86 integer:-25
type typeWord city text:35
type typeWord claim text:108 multilineText:-25 integer:-25 boolean:-47 choice:-23 list:-64 keyValues:142
type typeWord class text:212 choice:-142 reference:-27
type typeWord client multilineText:180 url:-43 integer:-83 number:-67 boolean:-33 choice:26 multipleChoice:-34 reference:107 multipleReference:-82 list:81 keyValues:-36 date:-29
type typeWord close text:-24 boolean:74
type typeWord cloud text:116 multilineText:-39 integer:-28 number:-21 boolean:75 choice:-102 reference:128 multipleReference:-31 list:-32
type typeWord cluster text:141 url:-23 boolean:-24 choice:-207 reference:199
type typeWord code text:120 multilineText:-34 url:49 integer:78 number:-28 boolean:102 choice:-191 multipleChoice:-21 reference:134 multipleReference:-43 list:-61 keyValues:-41 date:-24 file:-20
type typeWord codes text:-43 boolean:-53 multipleReference:-20 list:138
type typeWord collection text:225 multilineText:-57 url:-21 integer:-36 number:-39 boolean:-170 choice:-170 reference:470 multipleReference:-79 list:-56
type typeWord color text:331 multilineText:-53 integer:94 number:-62 boolean:-103 choice:-110 reference:37 multipleReference:-26 keyValues:-21
type typeWord column multilineText:-38 integer:-34 boolean:55 choice:-135 reference:-195 multipleReference:182 list:60 keyValues:161
type typeWord columns text:-58 boolean:-76 choice:130 multipleReference:99 file:-26
type typeWord command text:179 multilineText:49 integer:-20 boolean:-26 choice:-71 reference:-64 multipleReference:-24 list:99 keyValues:-61
type typeWord commit text:68
type typeWord company boolean:126 choice:-70
type typeWord comparison number:-40 boolean:-20 choice:169
type typeWord complete text:-198 multilineText:157 boolean:155 reference:-43
type typeWord completed text:49 boolean:30
type typeWord complexity choice:-43 multipleChoice:158 multipleReference:-56
type typeWord component text:21 boolean:-20 choice:92 reference:-38
type typeWord compression boolean:36
type typeWord condition text:295 url:-25 integer:-106 number:-40 boolean:-110 choice:27 multipleChoice:115 reference:-73 multipleReference:-29 keyValues:-24
type typeWord conditions text:60 multilineText:103 integer:-25 boolean:-35 choice:-32 multipleReference:-49 list:72 keyValues:-44
type typeWord confidence text:68 integer:-28 choice:-59 reference:76
type typeWord config text:-32 multilineText:163 boolean:-116
type typeWord configuration text:-129 multilineText:242 boolean:58 reference:-34 multipleReference:-39
type typeWord configure text:-61 multilineText:75 boolean:154 multipleReference:-115
type typeWord confirm text:100 multilineText:-46 email:26 boolean:-37
type typeWord confirmation multipleReference:-23 list:58
type typeWord connect text:39 integer:46 number:-26 boolean:-107 choice:-32 reference:226 multipleReference:-25 list:-26 keyValues:-26
type typeWord connection text:21 multilineText:46 number:-51 boolean:-64 choice:78
type typeWord connector text:-117 multilineText:256 choice:-113 reference:99 multipleReference:-55
type typeWord contact text:-181 multilineText:-77 url:-21 integer:-55 number:-38 boolean:43 choice:-128 multipleChoice:126 reference:216 multipleReference:249 list:-72 keyValues:-29
type typeWord contacts text:105 integer:-29 boolean:-336 choice:-38 multipleChoice:266 multipleReference:134 list:-48
type typeWord container text:40 multilineText:-40 url:-23 integer:59 number:-23 boolean:58 choice:-47 reference:47 multipleReference:-26 list:-21
type typeWord content text:119 multilineText:60 boolean:-35 choice:-114 reference:81
type typeWord context text:204 multilineText:-45 choice:-37 reference:-47 multipleReference:-20 list:-24
type typeWord control text:83 multilineText:-72 integer:-40 number:57 boolean:-31 choice:89 reference:-44
type typeWord cors text:-26 reference:-43 list:149
type typeWord cost text:-94 number:163
type typeWord count text:-54 integer:124 number:-34
type typeWord country text:138 multilineText:-22 boolean:-82 choice:-21 reference:-54 multipleReference:-31 list:127
type typeWord cpu text:-80 integer:132
type typeWord create text:-99 multilineText:42 integer:54 number:-41 boolean:88 choice:-22 reference:-58 list:74
type typeWord created text:-63 date:126
type typeWord credential text:195 integer:-31 boolean:-122 reference:84 list:-21
type typeWord credentials text:-57 boolean:-26 choice:-27 multipleReference:51 file:84
type typeWord credit text:271 multilineText:-46 url:-34 integer:-46 number:107 boolean:87 choice:-97 reference:-123 multipleReference:-35 list:-46
type typeWord criteria text:97 multilineText:-35 boolean:-94 choice:243 reference:-90 list:-31
type typeWord cron text:325 boolean:-71 choice:-36 reference:-167
type typeWord css text:-94 multilineText:1163 boolean:-22
type typeWord currency text:180 multilineText:-33 integer:-22 number:-41 boolean:69 choice:-146 reference:104 multipleReference:-29 list:-23
type typeWord curve text:-69 choice:116 reference:-45
type typeWord custom text:-168 multilineText:178 integer:-56 number:-21 boolean:93 multipleChoice:-25 reference:-140 multipleReference:-205 list:32 keyValues:346 file:-20
type typeWord dark text:94 boolean:43 choice:-114
type typeWord dashboard text:-150 multilineText:51 url:64 boolean:48 choice:-44 reference:-26 multipleReference:157 list:-33
type typeWord data text:-203 multilineText:100 url:-77 email:-52 integer:-300 number:45 boolean:152 choice:121 multipleChoice:-44 reference:168 multipleReference:-21 list:-73 date:90 file:-48
type typeWord database text:-36 integer:152 boolean:52 choice:-32 reference:-45
type typeWord date text:-155 multilineText:-82 url:-34 integer:-88 number:-77 boolean:-33 choice:-232 reference:-148 multipleReference:-41 list:-43 keyValues:-28 date:963
type typeWord day text:-45 multilineText:-26 integer:-30 number:87 choice:176 list:-74 date:-30
type typeWord days text:-79 integer:250 number:-30 boolean:-76
type typeWord decimals text:-73 integer:251 boolean:-47 choice:-26 multipleReference:-20
type typeWord default text:79 multilineText:-70 url:-52 integer:29 number:-64 choice:-81 multipleChoice:-21 reference:135 multipleReference:120 keyValues:-40 date:-28
type typeWord delay text:300 integer:-123 number:-53 boolean:-35 choice:-20 reference:-21
type typeWord delete integer:-34 boolean:162 choice:-27
type typeWord deleted text:-38 boolean:134 choice:-21 reference:-23
type typeWord dependency choice:-39 reference:50
type typeWord deploy text:-21 choice:54
type typeWord deployment boolean:-49 choice:111 reference:-22 multipleReference:42 list:-26
type typeWord depth text:-95 integer:34 number:-37 choice:145
type typeWord description text:54 multilineText:128 boolean:-42 reference:-44
type typeWord destination text:-187 multilineText:-31 integer:-26 number:-25 boolean:-55 choice:138 reference:261
type typeWord details text:-33 boolean:137 reference:-64
type typeWord direct text:-87 number:93 boolean:-22 choice:82
type typeWord direction text:-106 boolean:-34 choice:183
type typeWord directory text:276 multilineText:-120 boolean:20 choice:-77
type typeWord disable text:-39 boolean:112 choice:-32
type typeWord discount text:-124 integer:-111 number:339 choice:-46
type typeWord display multilineText:247 integer:-24 number:-56 boolean:-54 choice:104 reference:-93 multipleReference:-61 list:-27
type typeWord dn text:116 boolean:71 choice:-53 reference:-32
type typeWord do text:-39 boolean:-68 choice:112 reference:-106 multipleReference:21 list:131
type typeWord docker text:165 multilineText:-63 boolean:65 choice:-70 reference:-31 list:-46 keyValues:81 file:-21
type typeWord dockerfile text:-32 multilineText:81
type typeWord document text:-65 multilineText:199 url:-30 number:-63 boolean:67 choice:20 multipleChoice:-23 reference:106 multipleReference:-27 list:-51 keyValues:-33 date:-61 file:-34
type typeWord documents text:-37 boolean:181 multipleReference:-31 list:-23
type typeWord does boolean:72 multipleReference:-48
type typeWord domain text:238 multilineText:-39 url:-32 integer:-25 number:-20 boolean:-48 choice:-39 reference:-41 list:65
type typeWord domains text:-157 multilineText:-24 url:-33 integer:-39 boolean:-230 choice:-89 multipleChoice:-26 reference:-119 multipleReference:389 list:397
type typeWord donut boolean:24
type typeWord driver text:-178 integer:28 reference:164 keyValues:53
type typeWord due text:-99 integer:108 date:69
type typeWord duration text:68 integer:26 number:-30 choice:45
type typeWord dynamic text:-27 integer:-31 number:130 boolean:25 choice:-42
type typeWord e-mail text:-137 email:156 boolean:-23 choice:46
type typeWord edit text:26 boolean:-129 choice:144 reference:-20
type typeWord editor text:-95 multilineText:374 integer:-21 number:-23 boolean:-44 reference:-73 keyValues:-29
type typeWord email text:-311 multilineText:66 url:-68 email:557 integer:-97 number:-70 boolean:181 choice:113 multipleChoice:-46 reference:-145 multipleReference:-93 keyValues:-57 date:-32 file:-22
type typeWord emails list:78
type typeWord empty text:-63 integer:-28 boolean:-187 choice:417 multipleReference:-41 list:-29
type typeWord enable text:-45 multilineText:-37 url:-20 boolean:111 choice:-45 reference:135 multipleReference:-43
type typeWord enabled text:-37 multilineText:-31 integer:-29 number:-31 boolean:318 choice:-65 reference:-56 multipleReference:116 list:-140
type typeWord encoding text:99 boolean:-24 choice:-51 reference:31
type typeWord encryption text:54 boolean:-20
type typeWord end text:-117 multilineText:-26 integer:52 number:108 choice:-49 reference:-68 date:165
type typeWord endpoint text:-32 multilineText:-36 url:388 integer:-34 number:-22 boolean:46 choice:41 reference:-137 multipleReference:-36 list:-115 keyValues:-22
type typeWord endpoints integer:-77 number:125 choice:42 multipleReference:-34
type typeWord engine multilineText:-39 url:-26 integer:-35 number:-23 boolean:-71 choice:404 reference:-134 list:-24
type typeWord enrollment text:-26 boolean:34 choice:22
type typeWord enter text:64 multilineText:-23 boolean:-59 choice:60
type typeWord entity text:-117 url:173 integer:41 boolean:-28 choice:102 reference:-127
type typeWord entries integer:58 number:-27 boolean:-75 choice:81
type typeWord environment text:-148 multilineText:-57 url:-25 integer:-43 number:-36 boolean:72 choice:-126 multipleChoice:-27 reference:-71 multipleReference:483 list:-70 keyValues:76 date:-20
type typeWord environments text:-25 boolean:-63 choice:80 reference:-90 multipleReference:179 list:-30
type typeWord error text:67 multilineText:-58 boolean:188 choice:-94 reference:-45
type typeWord event text:-78 multilineText:-39 integer:-30 number:-25 boolean:51 choice:167 reference:69 multipleReference:-41 list:-23
type typeWord events text:-57 multilineText:-31 url:-25 integer:-36 boolean:79 choice:-71 multipleChoice:399 reference:-47 multipleReference:-100 list:-68
type typeWord eviction text:-56 integer:97
type typeWord exchange text:-82 number:72 boolean:75 choice:-30
type typeWord exclude boolean:-97 choice:-25 reference:77 multipleReference:-33 list:173
type typeWord execute text:-56 boolean:159 reference:-35 multipleReference:-22
type typeWord execution text:-63 integer:71 choice:29
type typeWord executor text:27 integer:30 choice:-29 reference:-20
type typeWord existing boolean:56
type typeWord expense text:-30 email:44 boolean:-57 choice:101 multipleReference:28 list:-24
type typeWord expiration integer:95 boolean:-30 multipleReference:-21 list:-20
type typeWord expire text:-139 integer:129 boolean:-62 choice:-21 reference:-33 list:-26 date:204
type typeWord expired integer:-52 boolean:102
type typeWord expiry text:-114 integer:134 boolean:-38 choice:33 reference:25
type typeWord export text:-49 multilineText:-20 choice:-29 reference:152
type typeWord exposure text:-24 choice:23 date:36
type typeWord expression text:508 boolean:-96 choice:-129 reference:-199
type typeWord external text:-21 number:131 boolean:53 choice:-38 reference:-73
type typeWord factor text:-24 integer:-167 number:247 choice:-26 reference:34
type typeWord failed text:-37 integer:43 boolean:87 reference:-23 multipleReference:-30
type typeWord failure text:61 integer:49 boolean:-50 choice:68 reference:-55
type typeWord favicon text:-139 url:101 boolean:-51 reference:-21 file:164
type typeWord feature choice:-31 reference:61
type typeWord features text:-25 boolean:155 choice:-20 multipleChoice:-34 list:-25
type typeWord federation text:-96 multilineText:81 url:85 file:-32
type typeWord fee text:-158 integer:-61 number:239 boolean:76 reference:-37
type typeWord feedback text:59
type typeWord fetch integer:59 boolean:-34 choice:-28 reference:-54 date:121
type typeWord field text:253 multilineText:-142 url:-50 email:-26 integer:86 number:-71 boolean:-105 choice:59 multipleChoice:-30 reference:224 multipleReference:-104 list:-79 keyValues:35 date:-31 file:-21
type typeWord fields text:-92 multilineText:-73 integer:-23 boolean:-70 choice:-46 multipleChoice:-31 reference:-27 multipleReference:219 list:162
type typeWord file text:-293 multilineText:171 integer:96 number:-41 boolean:-55 choice:-179 multipleChoice:96 reference:-161 multipleReference:-85 list:-91 keyValues:-20 file:578
type typeWord filename text:28
type typeWord files boolean:91
type typeWord fill text:-49 boolean:88 choice:44 multipleReference:-31
type typeWord filter multilineText:444 url:-47 email:-20 integer:-90 number:-67 boolean:-101 choice:-283 multipleChoice:98 list:40 keyValues:-43 date:56 file:-26
type typeWord filters choice:-66 reference:107 multipleReference:-48 list:-45 keyValues:133
type typeWord financial text:-137 boolean:-24 choice:-72 reference:308
type typeWord first text:35 integer:132 boolean:-38 list:-52
type typeWord fixed text:-82 boolean:-43 choice:180 multipleReference:-32 date:49
type typeWord flag text:-102 boolean:-142 choice:93 reference:212
type typeWord flow text:-130 multilineText:-39 boolean:-87 choice:-180 reference:-49 keyValues:538
type typeWord folder text:314 integer:-29 boolean:-95 choice:-96 reference:46 multipleReference:-35
type typeWord font text:99 boolean:-48 choice:23
type typeWord footer text:108 boolean:-22 choice:-20 reference:-23
type typeWord for text:148 multilineText:-47 url:-90 email:-50 integer:-52 number:49 boolean:26 choice:-155 multipleChoice:238 reference:-94 list:-20 keyValues:-69 date:68 file:-27
type typeWord force text:86 boolean:74 choice:-74 reference:-36
type typeWord form multilineText:41 boolean:-23 choice:53 reference:-24
type typeWord format text:370 multilineText:41 url:-23 integer:-59 number:-52 boolean:-145 choice:64 multipleChoice:-20 reference:-120 multipleReference:-31 list:-96 keyValues:143 date:-31
type typeWord formula text:220 boolean:-37 date:-113
type typeWord forwarding text:39
type typeWord found text:-41 integer:50 number:-30 choice:-29 reference:-56 list:160
type typeWord frequency text:270 multilineText:-45 boolean:-85 multipleReference:-21
type typeWord from text:-80 multilineText:-124 url:223 email:273 number:-40 boolean:138 choice:-94 multipleChoice:-29 reference:-92 multipleReference:-47 list:-96 keyValues:-27
type typeWord full multilineText:-23 url:-20 integer:39 number:-24 reference:100
type typeWord function text:-230 multilineText:270 integer:-28 number:-25 boolean:-41 choice:127 list:-29
type typeWord gateway boolean:35 choice:-45 reference:46
type typeWord gcp text:39 multilineText:-52 reference:-28 file:85
type typeWord generation text:147 multilineText:-35 integer:-24 number:-24 boolean:200 choice:-144 reference:-25 list:-20
type typeWord git text:-47 multilineText:-21 url:160 integer:-23 number:-22 boolean:-22 choice:-44 reference:112 multipleReference:-22
type typeWord github text:41
type typeWord global text:-25 boolean:73
type typeWord google multilineText:27 boolean:-25 reference:32 multipleReference:23
type typeWord grant text:-86 boolean:-49 choice:-91 multipleChoice:352 multipleReference:-38 list:-20
type typeWord group text:378 multilineText:-63 url:-33 email:-20 integer:-40 boolean:-163 choice:-241 multipleChoice:-35 reference:374 multipleReference:-90 list:-32 keyValues:-34 date:-33
type typeWord groups text:33 multilineText:-21 integer:-22 boolean:-98 choice:-78 reference:114 multipleReference:221 list:-54 keyValues:-45
type typeWord handling choice:215 reference:-152
type typeWord hash text:52 boolean:-34 choice:84 reference:-51
type typeWord header text:98 multilineText:-26 number:-28 boolean:-29 choice:26 reference:-51 keyValues:85
type typeWord headers text:40 multilineText:-32 url:-26 integer:-50 number:-20 boolean:108 choice:-65 multipleChoice:-20 reference:-22 multipleReference:-66 list:-51 keyValues:236
type typeWord health text:-128 multilineText:125 integer:93 boolean:-25
type typeWord help text:179 multilineText:-52 url:85 choice:-26 reference:-91 list:-27
type typeWord hide text:-189 multilineText:-22 integer:-39 number:-22 boolean:198 choice:219 reference:-29 multipleReference:-23 list:-30
type typeWord high integer:56
type typeWord history text:-147 integer:30 boolean:69 choice:146 reference:-43
type typeWord home text:97 url:34 boolean:-24 choice:-20 reference:-32
type typeWord host text:-146 multilineText:75 url:314 email:-24 number:-45 boolean:64 choice:-119 reference:-103 multipleReference:-50 list:81
type typeWord hostname text:44
type typeWord hosts text:138 integer:-40 list:-22
type typeWord hours text:-53 integer:277 number:-117
type typeWord html text:-135 multilineText:1260 choice:-27 reference:-23 keyValues:-21
type typeWord http multilineText:-57 url:66 boolean:-25 choice:27 reference:-78 list:-26 keyValues:167
type typeWord https text:-107 multilineText:-32 url:70 integer:-22 number:-30 boolean:235 choice:-22 reference:-39
type typeWord icon text:26 url:180 boolean:-51 reference:-48 file:-32
type typeWord id text:133 multilineText:-160 url:47 email:-33 integer:29 number:-105 boolean:-220 choice:529 multipleChoice:-40 reference:81 multipleReference:-138 list:-29 keyValues:-55 date:-43 file:-29
type typeWord identifier text:-160 multilineText:-25 url:75 integer:-26 boolean:-37 choice:-37 reference:288
type typeWord identity text:-151 multilineText:-20 boolean:230 choice:166 reference:-70 multipleReference:-23 list:-25 keyValues:-75
type typeWord idle text:81 integer:-63
type typeWord ids text:-114 boolean:-33 choice:-34 reference:-24 list:284
type typeWord if text:-38 multilineText:-39 boolean:244 choice:-37 reference:-29 multipleReference:-29 list:-31
type typeWord image text:336 multilineText:-52 url:91 integer:-153 number:-40 boolean:-106 choice:-252 reference:-30 multipleReference:-35 list:-21 keyValues:-23 file:326
type typeWord images boolean:67
type typeWord import text:-81 choice:-80 reference:252 file:-21
type typeWord in text:-42 multilineText:-30 url:-24 integer:-167 number:-40 boolean:374 choice:232 multipleChoice:-27 reference:-89 multipleReference:-55 list:-97 keyValues:-30 date:-24
type typeWord include text:-171 multilineText:-39 email:-20 integer:-131 boolean:307 choice:25 reference:101 multipleReference:-46 list:73 keyValues:-28
type typeWord inclusive text:-56 boolean:133 choice:-53 reference:85 multipleReference:-31
type typeWord index text:-69 multilineText:-24 integer:40 number:-32 choice:-20 reference:153
type typeWord indicator text:-35 boolean:74
type typeWord info boolean:24
type typeWord information text:-30 boolean:53
type typeWord initial text:32 boolean:83 choice:-34 reference:-35
type typeWord input text:120 multilineText:223 number:-34 boolean:173 choice:-171 reference:-137 multipleReference:-24 list:-34 keyValues:-28
type typeWord insecure boolean:25
type typeWord install boolean:49
type typeWord installation text:-83 choice:139
type typeWord instance text:45 url:64 choice:-85 reference:20
type typeWord instances text:85 list:-21
type typeWord instructions text:183 boolean:-32 choice:-37 multipleReference:-23 list:-32
type typeWord integration boolean:-25 choice:106 multipleReference:-43
type typeWord interface choice:-37 reference:67
type typeWord internal boolean:23
type typeWord interval text:37 number:-45 boolean:-74 choice:92 reference:35
type typeWord intervals text:-30 integer:41
type typeWord introduction text:44
type typeWord invoice text:-201 multilineText:201 integer:98 number:-43 boolean:123 reference:-81 multipleReference:-64 list:-33 date:33
type typeWord invoicing boolean:-27 choice:49
type typeWord ip text:242 multilineText:-22 url:-45 email:-34 integer:-28 boolean:-64 choice:-28 list:65
type typeWord is text:-178 multilineText:-24 url:-26 boolean:500 choice:-96 reference:-96
type typeWord issuer text:32 url:45 boolean:-20
type typeWord it boolean:46
type typeWord item text:-32 boolean:25 choice:45 reference:74 list:-46
type typeWord items text:-127 multilineText:-40 integer:137 number:-42 boolean:-46 choice:-29 reference:-20 multipleReference:129 list:97
type typeWord javascript text:-171 multilineText:1358 boolean:-32 choice:-57 reference:-33
type typeWord job choice:-47 reference:83
type typeWord json text:-25 multilineText:1116 integer:-20 boolean:-24 choice:-93 keyValues:118
type typeWord jwks text:39 multilineText:36 integer:-25
type typeWord jwt text:50 multilineText:-23 integer:93 boolean:-47 multipleReference:-21 list:-100 keyValues:139
type typeWord keep boolean:151 list:-23 keyValues:-64
type typeWord key text:200 multilineText:475 url:-62 email:-32 integer:44 number:-86 boolean:-88 choice:-188 multipleChoice:-24 reference:-107 multipleReference:-73 list:-39 keyValues:-81 date:-43 file:23
type typeWord keys text:-172 multilineText:115 integer:-40 boolean:31 choice:-74 multipleChoice:-25 reference:64 multipleReference:-72 list:240 keyValues:-35
type typeWord kind choice:-22 reference:49
type typeWord knowledge text:22 reference:60 multipleReference:-48
type typeWord label text:-209 multilineText:-42 url:-25 integer:-47 number:326 boolean:-153 choice:-132 reference:43 multipleReference:-38 keyValues:347 date:-20
type typeWord labels text:-77 multilineText:122 integer:-30 number:-23 boolean:-76 choice:96 reference:-36 multipleReference:-85 list:68 keyValues:83
type typeWord language text:157 multilineText:-26 integer:-22 boolean:55 choice:-168 reference:104 multipleReference:-27
type typeWord languages text:-50 integer:-21 boolean:66 choice:-62 multipleChoice:128 reference:-39 multipleReference:21
type typeWord last integer:-98 boolean:-45 reference:134 date:48
type typeWord layout multilineText:-30 boolean:-32 choice:60 reference:-41 multipleReference:111
type typeWord ldap text:62 integer:-26 multipleChoice:135 reference:-25 list:-20
type typeWord legacy boolean:27
type typeWord legend text:-108 boolean:34 choice:150 reference:41 multipleReference:-27
type typeWord length text:-157 integer:331 number:-98
type typeWord level text:-29 multilineText:-21 integer:-60 number:296 boolean:-74 choice:45 reference:-90 list:-21
type typeWord limit text:174 multilineText:-48 integer:89 number:116 boolean:-110 reference:-69 list:-23 file:-21
type typeWord line text:-192 multilineText:-72 url:-23 integer:53 number:299 boolean:153 choice:-129 multipleChoice:-24 reference:-72 list:109 keyValues:-82
type typeWord lines text:62 integer:-55 boolean:101 list:-28
type typeWord link text:-45 url:87 boolean:-81 choice:36 reference:42
type typeWord links integer:50
type typeWord list text:-38 multilineText:-21 integer:-58 boolean:-22 choice:36 reference:48 list:72
type typeWord load text:78
type typeWord local text:-39 multilineText:-20 integer:241 boolean:-69 choice:51 reference:-50 multipleReference:-42
type typeWord location multilineText:-28 integer:-28 number:-24 boolean:-60 choice:-52 multipleChoice:77 reference:218 multipleReference:-43 list:-29
type typeWord lock integer:35 boolean:-93 choice:108
type typeWord log text:-32 multilineText:80 integer:-30 choice:94 reference:-50
type typeWord login text:197 boolean:24 reference:-152
type typeWord logo text:-121 url:209 boolean:-30 reference:-54 file:96
type typeWord logout text:-29 url:29 boolean:70
type typeWord logs text:49 integer:-24 boolean:-58 choice:82 reference:-25
type typeWord lookup text:-114 multilineText:-30 boolean:109 choice:144 reference:-23
type typeWord maintenance multipleReference:43
type typeWord manage text:-45 boolean:81
type typeWord management text:-68 url:88 list:-23 keyValues:56
type typeWord manager text:88 choice:30 reference:-42
type typeWord manual boolean:95 reference:-48
type typeWord map multilineText:-31 boolean:-66 choice:-83 reference:-31 list:-42 keyValues:286
type typeWord mapping text:-124 multilineText:-35 integer:-129 number:-56 boolean:21 choice:-45 reference:-79 multipleReference:261 list:-47 keyValues:334 file:-46
type typeWord mark text:-27 multilineText:-25 boolean:211 choice:-68 reference:-38 list:67 keyValues:-40
type typeWord marker text:-28 choice:-22 list:89
type typeWord match multilineText:-22 boolean:-97 choice:174 reference:-68 multipleReference:-25 list:99 keyValues:-20
type typeWord max text:-90 multilineText:-30 integer:400 number:149 boolean:-119 choice:-45 reference:-55 multipleReference:-77 list:-47 keyValues:-23
type typeWord maximum text:-88 integer:97 number:139 boolean:-50 choice:-32
type typeWord measure text:83 boolean:-30 choice:-27
type typeWord member list:49
type typeWord memory text:-193 multilineText:-26 integer:302 number:-126 boolean:228 choice:-46 reference:-49 list:-26
type typeWord menu text:-104 boolean:102 choice:123 reference:-48
type typeWord merge text:-29 boolean:-70 choice:-93 reference:253 multipleReference:-24
type typeWord message text:148 multilineText:270 url:-28 number:-71 boolean:-123 multipleChoice:-20 reference:-116 multipleReference:-52 list:85 keyValues:-62 file:-20
type typeWord messages text:-20 multilineText:228 integer:-59 boolean:-38 choice:94 multipleReference:-72 list:-70 keyValues:-30
type typeWord metadata text:-174 multilineText:90 url:78 integer:33 number:-29 boolean:86 multipleChoice:-21 reference:-90 multipleReference:-81 list:263 keyValues:-87 file:-44
type typeWord method text:212 multilineText:-35 url:-22 boolean:-38 choice:40 reference:-39 multipleReference:-21
type typeWord metric text:-29 multilineText:-23 boolean:-28 choice:-66 multipleReference:86 date:117
type typeWord metrics text:47 multilineText:-28 integer:-45 boolean:-21 reference:-32 multipleReference:92 list:55
type typeWord min text:-47 multilineText:-41 integer:123 number:128 boolean:-39 choice:-27 reference:-33
type typeWord minimum text:-35 integer:-146 number:91 boolean:-69 choice:103 reference:153
type typeWord mobile text:-109 url:41 boolean:69 choice:-20 reference:-40 list:121
type typeWord mode text:-192 multilineText:-107 url:-46 email:-22 integer:-92 number:-79 boolean:52 choice:260 multipleChoice:-27 reference:409 multipleReference:-60 list:-55 keyValues:-71 date:-39 file:-26
type typeWord model multilineText:-30 url:-20 boolean:47 choice:55 reference:74 list:-26 keyValues:-26
type typeWord models boolean:-49 choice:-24 reference:-74 multipleReference:96 list:96
type typeWord month text:47 boolean:-20 choice:20
type typeWord mount boolean:148 choice:-20 reference:-33 list:-20
type typeWord multiple boolean:188 reference:-43 multipleReference:-75
type typeWord name text:234 multilineText:-127 url:-55 email:-25 integer:-48 number:-40 boolean:-135 choice:86 reference:242 multipleReference:-56 keyValues:-40 date:-21
type typeWord namespace text:-34 boolean:-20 choice:-29 reference:146
type typeWord network multilineText:-48 integer:131 boolean:-51 multipleReference:-41 list:76
type typeWord new text:70 multilineText:-68 integer:102 number:-37 boolean:110 choice:-47 reference:23 multipleReference:-32 list:-28 keyValues:-38
type typeWord no text:173 multilineText:-96 url:-39 email:-24 integer:283 number:-109 boolean:63 choice:-137 reference:100 multipleReference:-49 list:-70 keyValues:-31 date:-37 file:-22
type typeWord node text:-147 url:-21 boolean:131 choice:-73 reference:56 keyValues:91
type typeWord nodes integer:-172 boolean:22 choice:166
type typeWord not text:-37 boolean:-42 choice:-27 reference:-27 multipleReference:28 list:134
type typeWord note multilineText:63
type typeWord notes text:188 multilineText:-45 integer:-42 boolean:109 choice:-21 reference:-35 multipleReference:-42 list:-44
type typeWord notification text:158 email:-39 integer:-38 number:-21 boolean:50 choice:118 reference:-131 multipleReference:-40
type typeWord notifications text:-141 multilineText:-42 email:25 integer:-35 boolean:350 choice:-29 reference:-23 list:-63
type typeWord null boolean:51
type typeWord number text:425 multilineText:-36 integer:108 number:-152 boolean:-253 reference:67 multipleReference:-32 list:-41 keyValues:-24
type typeWord oauth text:90 choice:-27 reference:-53 list:30
type typeWord object text:43 multilineText:23 boolean:71 choice:-60
type typeWord of text:-81 multilineText:-29 url:83 integer:289 number:-31 boolean:65 choice:85 reference:-172 multipleReference:-127 keyValues:-36 file:-23
type typeWord offline text:-61 boolean:110
type typeWord offset text:90 integer:112 number:-36 choice:28 reference:-79 list:-23
type typeWord on text:-188 multilineText:251 url:-28 integer:-50 choice:89 reference:-57 multipleReference:-24 list:-44 date:96
type typeWord one choice:87 reference:-90
type typeWord online text:-26 boolean:53
type typeWord only text:-57 boolean:312 choice:-45 reference:-102
type typeWord open text:-38 choice:-23 reference:153 multipleReference:-46 list:-20
type typeWord openai text:-53 multilineText:169 boolean:-26
type typeWord operation text:-74 choice:108 reference:70
type typeWord operator text:-73 boolean:-23 choice:284 reference:-97
type typeWord option text:-36 boolean:30 choice:143 reference:-89
type typeWord optional text:28 boolean:34 list:-20
type typeWord options text:42 multilineText:51 boolean:-130 choice:64 multipleChoice:164 reference:-30 multipleReference:-26 list:-72 keyValues:-24
type typeWord or text:-128 multilineText:-37 integer:-26 number:-40 boolean:-208 choice:416 reference:-134 multipleReference:252 list:-36 keyValues:-23
type typeWord order text:52 multilineText:-64 url:-26 integer:367 number:-47 boolean:-200 choice:125 reference:-234 multipleReference:130 list:-72
type typeWord org text:44 integer:-24 boolean:61 choice:139 reference:-99 list:-33
type typeWord organisation text:-110 multilineText:-37 number:-46 boolean:-106 choice:-35 reference:103 multipleReference:371 list:-43 date:-22
type typeWord organization text:194 multilineText:-38 url:-25 integer:-38 number:-37 boolean:-101 choice:-71 reference:186 multipleReference:30 list:-41 file:-24
type typeWord origin text:69
type typeWord other text:138 choice:-69 multipleReference:-30 list:100 keyValues:-47
type typeWord out text:-61 multilineText:88
type typeWord output multilineText:-46 boolean:-41 reference:-45 multipleReference:25 list:113 keyValues:38
type typeWord overlap text:-53 integer:112
type typeWord override text:50 boolean:30 reference:-70 keyValues:87 file:-40
type typeWord overrides multipleReference:-42 list:62
type typeWord owner text:-21 choice:98 list:-25
type typeWord packages boolean:26
type typeWord padding text:239 multilineText:-33 integer:25 number:-23 boolean:-53 choice:-34 reference:-63
type typeWord page text:-117 url:60 integer:67 number:-29 boolean:69 choice:-26 reference:73 multipleReference:-31 list:-29
type typeWord paid text:75 multilineText:101 url:-33 integer:-102 number:-24 boolean:82 choice:47 reference:-65 list:-21
type typeWord parallelism text:-165 integer:219
type typeWord param text:-51 number:-22 boolean:-20 list:161
type typeWord parameter text:-78 multilineText:-80 boolean:-51 choice:-38 reference:-23 keyValues:369
type typeWord parameters text:295 multilineText:148 url:-24 integer:-68 number:-22 boolean:58 choice:-212 multipleChoice:-61 reference:-21 multipleReference:-54 list:-79 keyValues:63
type typeWord params text:-147 multilineText:192 integer:-38 boolean:-57 choice:-65 reference:-21 multipleReference:-33 list:-50 keyValues:284
type typeWord parent text:50 integer:-20 number:-27 boolean:-44 choice:-36 reference:-65 multipleReference:176
type typeWord parsing text:-49 boolean:150 choice:-49
type typeWord part text:92 integer:-90
type typeWord partition text:47 multilineText:-31 boolean:-25 choice:122 reference:-21 keyValues:-25
type typeWord pass text:-134 multilineText:-21 integer:-28 number:79 boolean:322 choice:-46 multipleReference:-22 list:-24 keyValues:-74
type typeWord passphrase text:103 multilineText:-64
type typeWord password text:306 multilineText:-55 integer:-90 number:-40 choice:60 multipleChoice:142 reference:-118 multipleReference:-73 list:-43
type typeWord path text:198 multilineText:-41 integer:-55 boolean:87 choice:-96 reference:-68 list:78 keyValues:-20
type typeWord paths list:60
type typeWord pattern text:116 boolean:-25 reference:-28
type typeWord payload text:-351 multilineText:518 url:-22 integer:-30 number:-30 choice:-87 reference:-52 multipleReference:-24 keyValues:98
type typeWord payment text:59 multilineText:-51 url:-22 email:-30 integer:115 number:-22 boolean:98 choice:-150 reference:26 multipleReference:62 list:-45 keyValues:-25
type typeWord pdf text:-47 boolean:70 file:37
type typeWord per text:-318 multilineText:-30 url:-27 email:-21 integer:197 number:194 boolean:31 choice:89 reference:-45 list:-24
type typeWord percentage text:-66 integer:131 number:23 choice:-20 reference:-20
type typeWord period text:141 multilineText:-23 integer:-76 number:-134 boolean:24 choice:-147 reference:126 multipleReference:66 list:-41 date:101
type typeWord periods boolean:20
type typeWord permission text:-36 choice:220 reference:-78 multipleReference:-20
type typeWord permissions text:112 multilineText:-21 integer:-53 boolean:81 choice:34 multipleChoice:-22 multipleReference:-31 list:-81
type typeWord persist text:-76 boolean:206 choice:-24 reference:-45
type typeWord personal text:35 choice:-22
type typeWord phone text:85 integer:-28
type typeWord pipeline boolean:47 choice:22
type typeWord plan text:-22 choice:-20 reference:114
type typeWord platform boolean:57
type typeWord point text:219 multilineText:-52 integer:137 number:-24 boolean:-71 choice:-50 reference:-53 multipleReference:-22 list:-24
type typeWord policies text:-58 multilineText:-31 integer:-66 boolean:-95 choice:-88 multipleChoice:-25 reference:226 multipleReference:213
type typeWord policy text:-132 multilineText:169 integer:-21 boolean:-58 choice:56 reference:66
type typeWord polling text:162 integer:-62 number:-31 boolean:-28
type typeWord pool text:262 choice:-37 reference:-128 multipleReference:-66
type typeWord port text:-256 multilineText:-30 url:-33 integer:423 number:-98 boolean:-28 choice:-91 reference:-48 multipleReference:-24 list:61 keyValues:183
type typeWord portal text:-203 boolean:113 choice:-25 reference:-90 multipleReference:264
type typeWord ports text:-59 integer:83 choice:-85 keyValues:155
type typeWord position text:-165 number:-22 boolean:-77 choice:298 reference:109 multipleReference:-26 list:-56
type typeWord post text:49
type typeWord pre-deployment multilineText:-39 boolean:-21 choice:153 reference:-35
type typeWord precision text:-94 number:60 choice:112
type typeWord prefix text:333 multilineText:-30 url:-22 integer:127 number:-21 boolean:-37 choice:-77 reference:-183 list:-21
type typeWord preview text:-24 boolean:77 reference:-20
type typeWord primary text:77 integer:-32 boolean:-36 reference:-26 multipleReference:133 list:-58
type typeWord priority text:75 integer:-56 number:-79 boolean:-57 choice:39 reference:95
type typeWord private text:-111 multilineText:368 integer:-41 number:-23 boolean:-43 choice:-67 reference:24 multipleReference:-30 list:-30
type typeWord process integer:-33 choice:74
type typeWord product text:65 number:-22 boolean:96 choice:-60 reference:-39 multipleReference:31
type typeWord profile text:-62 boolean:-49 choice:-70 reference:145 multipleReference:-33 file:149
type typeWord program text:126 multilineText:-26 boolean:-60 choice:66 reference:42 list:-27 keyValues:-42
type typeWord project multilineText:-80 url:-24 integer:-40 number:-64 boolean:-153 choice:-105 reference:445 multipleReference:-55 list:-31 keyValues:-23 date:-22 file:112
type typeWord projects text:-30 boolean:62 multipleReference:32
type typeWord prometheus text:-105 multilineText:117 url:149 choice:-56 list:-29
type typeWord prompt text:-305 multilineText:516 integer:-30 number:-23 boolean:-65 choice:-45 reference:-78 list:-61 keyValues:160
type typeWord properties text:-82 boolean:95 choice:45 multipleReference:-29 list:-29 keyValues:47
type typeWord property text:193 multilineText:-77 boolean:-47 choice:51 reference:-25 keyValues:-20
type typeWord protect boolean:29
type typeWord protocol text:-102 boolean:170 choice:107 reference:-144
type typeWord provider text:49 boolean:-44 choice:218 reference:-106
type typeWord providers text:-44 multipleReference:249 list:-118
type typeWord proxies text:-48 boolean:-56 choice:-35 multipleReference:-22 list:103 keyValues:119
type typeWord proxy text:92 multilineText:-22 url:129 integer:-32 number:-21 boolean:105 choice:-87 reference:-44 list:-25 keyValues:-39
type typeWord public text:-103 multilineText:159 integer:-49 number:-52 choice:-51 reference:-140 multipleReference:-36 list:-44 keyValues:-22 file:364
type typeWord publish text:137 boolean:-48 choice:-31
type typeWord published boolean:-48 choice:64
type typeWord pull text:25
type typeWord purpose text:43
type typeWord push text:-42 boolean:140 multipleReference:-24
type typeWord quantity text:-136 integer:-23 number:99 boolean:149 reference:-23
type typeWord query text:159 multilineText:93 url:-27 integer:119 number:-47 boolean:-50 choice:-85 reference:-175 multipleReference:-56 list:-47 keyValues:184
type typeWord queue text:74
type typeWord quick text:-57 reference:-25 multipleReference:47 list:105
type typeWord quota text:-53 integer:86
type typeWord range text:40 multilineText:-65 url:-36 email:-27 integer:279 number:119 boolean:-149 choice:-111 multipleChoice:-22 reference:55 multipleReference:-54 list:-78 keyValues:-22 date:80
type typeWord rate text:-77 multilineText:-33 integer:-51 number:462 boolean:-94 choice:-69 reference:-60
type typeWord read text:-163 integer:64 boolean:492 choice:-53 reference:-127 multipleReference:-122
type typeWord receipt text:56 boolean:44 choice:-32 reference:-29 multipleReference:-53 list:50
type typeWord receive integer:36
type typeWord received text:-77 integer:-25 number:58 boolean:-52 reference:-25 date:186
type typeWord recipients text:27 email:90 integer:-27 boolean:-98 choice:21 multipleChoice:-27 reference:102 multipleReference:22 list:-53
type typeWord record text:-36 multilineText:37 integer:68 boolean:231 choice:-118 reference:-81
type typeWord recorded text:-21 url:140 integer:-22 reference:-25
type typeWord records text:-130 integer:141 number:126 boolean:39 choice:-20 multipleReference:-63 list:-37
type typeWord recurring text:93 list:-23
type typeWord redirect text:-24 multilineText:-48 url:21 integer:-39 number:-48 choice:-51 reference:-66 multipleReference:-29 list:385 keyValues:-29
type typeWord reference text:176 multilineText:-35 integer:-66 number:-26 boolean:-25 choice:-78 multipleChoice:44 reference:66 multipleReference:33 list:-27 keyValues:-22
type typeWord refresh text:130 integer:49 number:-60 boolean:-122 choice:86 reference:-25
type typeWord regex text:79 reference:-33
type typeWord region text:143 boolean:-35 reference:-33
type typeWord register boolean:123 choice:-66
type typeWord registration text:56 integer:-103 boolean:69 choice:-55 reference:134 multipleReference:-33 list:-23
type typeWord registry text:61 multilineText:-23 url:166 integer:-23 boolean:-129 reference:53 multipleReference:-33 list:-23
type typeWord related boolean:33
type typeWord relative text:-28 integer:180 number:-21 boolean:-41 choice:62 reference:-41 date:-39
type typeWord relay text:-22 boolean:58
type typeWord release integer:33 reference:-20
type typeWord remediation text:100 boolean:-35 reference:-49 date:48
type typeWord reminder integer:229 number:-34 boolean:-104 choice:75 reference:-26 list:-58
type typeWord remote url:41
type typeWord remove text:-24 multilineText:-23 boolean:29 list:127 keyValues:-64
type typeWord replace text:20 multilineText:-26 boolean:-56 choice:65
type typeWord reply text:-25 list:93
type typeWord report multilineText:-20 integer:-46 number:-23 boolean:94 choice:26 reference:24 multipleReference:-24 date:31
type typeWord reporting text:-138 boolean:190
type typeWord reports boolean:83 choice:-20 multipleReference:-23
type typeWord repository text:267 multilineText:-96 url:166 integer:-25 number:-24 boolean:-36 choice:-148 multipleReference:-34
type typeWord request text:-53 multilineText:159 number:-41 boolean:79 choice:-34 reference:-85 list:120 keyValues:-71
type typeWord requests text:-23 boolean:115 reference:-22 multipleReference:-28
type typeWord require text:-54 boolean:102
type typeWord required text:-57 number:-21 boolean:133 choice:-33 reference:-22 multipleReference:86 list:20 keyValues:-32
type typeWord requirement text:73 choice:63 file:-62
type typeWord reset text:-39 boolean:-48 choice:37 reference:81
type typeWord resolution text:64 number:-45 boolean:-165 choice:-20 reference:-44 multipleReference:256
type typeWord resource text:-32 multilineText:-30 url:47 integer:-39 choice:22 reference:-27 multipleReference:207 list:-53 keyValues:-24
type typeWord resources text:93 integer:-28 boolean:-27 choice:-38 reference:41 multipleReference:44 list:-38
type typeWord response text:-82 multilineText:98 choice:182 reference:-68 list:-23
type typeWord responses choice:61 multipleReference:-21
type typeWord restart text:-75 number:-20 boolean:182
type typeWord result boolean:59 choice:-31 reference:29
type typeWord results text:-38 integer:237 boolean:73 choice:-34 reference:-51 multipleReference:-106 list:-34
type typeWord retention text:-167 multilineText:-28 integer:437 number:-43 boolean:-66 choice:-48 reference:45 multipleReference:-41 list:-23
type typeWord retry text:43
type typeWord return text:-51 url:28 boolean:92 choice:-21
type typeWord revenue text:-151 number:293 boolean:-46 reference:-21
type typeWord review text:21 boolean:-47 choice:79
type typeWord role text:80 boolean:-49 choice:-97 reference:81 multipleReference:70
type typeWord roles text:103 multilineText:-23 integer:-31 choice:-50 reference:20 multipleReference:149 list:-104
type typeWord rotation text:-29 integer:-61 number:90 boolean:61
type typeWord round text:-102 integer:184 number:-48 boolean:117 reference:-102
type typeWord rounding text:-39 number:70
type typeWord routing text:96 multilineText:-24 reference:-37
type typeWord row boolean:62 choice:-22
type typeWord rows integer:39 boolean:53 choice:-26
type typeWord rule text:-188 multilineText:177 url:-29 integer:-63 number:-43 boolean:-133 choice:266 multipleChoice:132 reference:28 multipleReference:-28 list:-51 keyValues:-22
type typeWord rules text:-73 multilineText:184 integer:-26 boolean:-51 choice:150 multipleReference:145 list:-262 keyValues:-31
type typeWord run boolean:-154 choice:267 list:-25
type typeWord runtime keyValues:27
type typeWord s3 text:-137 url:23 boolean:55 choice:-28 reference:140
type typeWord salt text:81
type typeWord same text:-21 email:-45 boolean:86
type typeWord saml text:-33 multilineText:-43 url:70 keyValues:107
type typeWord sandbox boolean:67 reference:-33
type typeWord save text:-57 boolean:196 reference:-36
type typeWord scan text:-31 boolean:105 choice:-56 multipleReference:-27 date:22
type typeWord schedule text:187 multilineText:-26 integer:-27 boolean:-72 reference:-24
type typeWord schema text:-26 multilineText:517 url:-28 integer:-60 number:-38 boolean:-51 choice:-79 reference:-108 multipleReference:-31 list:-35 keyValues:-34
type typeWord scheme text:-399 multilineText:-75 url:-25 integer:-42 number:-51 boolean:-85 choice:1025 reference:-196 multipleReference:-46 list:-31 keyValues:-25
type typeWord scope integer:-22 boolean:-27 list:117
type typeWord scopes text:-137 integer:-29 boolean:-58 choice:-139 multipleChoice:102 reference:-50 multipleReference:-95 list:472
type typeWord script text:196 multilineText:-33 choice:31 reference:-73 list:-20 keyValues:-21
type typeWord search text:-23 multilineText:-78 url:-31 integer:-72 number:-48 boolean:-96 choice:36 multipleChoice:73 reference:70 multipleReference:226 keyValues:-35 date:-28
type typeWord searchable text:-48 boolean:102
type typeWord secondary text:95 boolean:-27
type typeWord secret text:518 multilineText:-111 url:-27 integer:-29 number:-35 boolean:-60 choice:-51 reference:-85 list:-33
type typeWord secure text:-58 boolean:108
type typeWord security text:-33 choice:92
type typeWord segment text:-78 integer:121 boolean:-71 choice:62 reference:88 multipleReference:-36
type typeWord select text:-178 multilineText:-42 integer:-20 boolean:-158 choice:134 reference:219 multipleReference:103 list:-24 file:76
type typeWord selected boolean:-27 choice:64 reference:69 multipleReference:-66
type typeWord selection boolean:-30 choice:257 reference:-183
type typeWord selector text:-23 multilineText:-59 url:-31 integer:-30 number:-23 boolean:-62 choice:-79 reference:-58 multipleReference:-29 list:-46 keyValues:495
type typeWord send text:-142 email:-30 integer:271 number:-22 boolean:-36 multipleChoice:111 reference:-129 multipleReference:83 list:-32
type typeWord sender multilineText:-23 email:213 integer:-78 boolean:-23
type typeWord separator text:177 multilineText:-21 integer:-21 boolean:-106 choice:134 reference:-32 multipleReference:-36 list:-32
type typeWord server text:163 multilineText:-71 url:329 email:-25 integer:-61 number:-32 boolean:72 choice:-110 reference:-82 multipleReference:-30 list:-78 keyValues:-20
type typeWord servers text:90 url:174 integer:-166 boolean:-36
type typeWord service text:-86 multilineText:179 url:51 email:-22 integer:-78 number:-36 boolean:-105 choice:270 reference:-143 multipleReference:-80 list:95 keyValues:-23 date:-27
type typeWord services boolean:35
type typeWord session text:228 multilineText:-50 boolean:-73 reference:-25
type typeWord set text:47 multilineText:-25 boolean:-50 choice:-149 reference:204 multipleReference:-75 list:-28 keyValues:128
type typeWord settings text:-48 choice:58
type typeWord severity text:102 multilineText:-44 integer:-42 number:77 boolean:-108 reference:144 multipleReference:-40 list:-21
type typeWord share text:-28 boolean:145 choice:-56 list:-20
type typeWord shared text:-114 boolean:231 choice:-36 reference:-21
type typeWord sharing text:-26 boolean:85
type typeWord sheet reference:41
type typeWord should boolean:24
type typeWord show text:-174 integer:-20 number:-25 boolean:377 choice:165 reference:-54 multipleReference:-44 list:-46 keyValues:-40 date:-95
type typeWord sid text:49
type typeWord sign text:-64 multilineText:-21 boolean:267 choice:-23 list:-28 date:-60
type typeWord signature text:-70 multilineText:150 email:-26 boolean:63 choice:-36
type typeWord signing text:25
type typeWord similar text:88 multipleReference:-34
type typeWord single text:20 boolean:21
type typeWord site text:-25 url:42 boolean:34
type typeWord size text:51 multilineText:-62 integer:264 number:-128 boolean:43 choice:-103 reference:80 multipleReference:-33 list:-38 keyValues:-24 file:-24
type typeWord skip text:-151 multilineText:-54 integer:-52 number:-47 boolean:427 choice:-114 multipleChoice:-31 reference:-53 multipleReference:30 list:120
type typeWord slack text:31 multilineText:-25 email:76
type typeWord slug text:-140 list:170
type typeWord sms text:38 boolean:-20
type typeWord sort text:-65 multilineText:-37 integer:-48 number:-31 boolean:-129 choice:406 reference:-150 multipleReference:-25 list:138
type typeWord source text:-56 multilineText:-67 url:67 email:-20 integer:-68 number:-96 boolean:-200 choice:269 reference:25 multipleReference:-62 list:160 keyValues:126 date:-35 file:-21
type typeWord space text:28 integer:-27 boolean:74
type typeWord split text:-64 number:-35 boolean:201 choice:-26
type typeWord splitter text:245 multilineText:-103 integer:-21 number:-25 boolean:-53 choice:55 reference:-48
type typeWord sql text:-258 multilineText:1364 integer:-26 number:-28 boolean:-31 choice:-29 reference:-45 keyValues:123
type typeWord ssh text:-117 multilineText:368 integer:-29 choice:-59 reference:40 multipleReference:-40 list:-68 keyValues:-22
type typeWord ssl text:-66 multilineText:-70 integer:-34 choice:-123 multipleChoice:170 reference:119 multipleReference:117 list:-53
type typeWord stage text:-37 boolean:-48 choice:49 reference:120
type typeWord stale boolean:79 choice:81 reference:-70 multipleReference:-63
type typeWord start text:-272 multilineText:-43 url:-33 number:83 boolean:24 reference:-93 multipleReference:-38 list:-43 keyValues:-22 date:454
type typeWord state text:-85 multilineText:-55 integer:-31 number:-24 boolean:28 choice:-127 reference:-124 multipleReference:-25 list:-38 keyValues:506
type typeWord statement text:-65 multilineText:163 boolean:-37
type typeWord static text:-20 integer:69 boolean:21
type typeWord statistics text:-68 boolean:161
type typeWord status text:-78 multilineText:-56 url:-32 integer:162 number:-43 boolean:36 choice:116 reference:88 multipleReference:-58 list:-63 keyValues:-32 date:-20 file:-22
type typeWord steps text:-50 multilineText:94 integer:307 boolean:-61 choice:-46 reference:-71 multipleReference:-84 list:-29
type typeWord storage integer:150 number:-56 boolean:-47
type typeWord strategy text:-253 multilineText:-41 integer:-26 number:-27 boolean:-122 choice:112 reference:501 multipleReference:-28 list:-38 keyValues:-22
type typeWord stream text:27
type typeWord street boolean:127 choice:-46
type typeWord string text:54
type typeWord structured text:107 multilineText:-49 choice:-127 keyValues:130
type typeWord style multilineText:-25 url:-28 boolean:-46 choice:79 reference:114
type typeWord sub text:-33 choice:-29 reference:136 multipleReference:-56
type typeWord subject text:186 boolean:-25 choice:-24 reference:-40
type typeWord subscription text:30
type typeWord subsequent text:54
type typeWord summary text:35 integer:24
type typeWord support boolean:99 reference:-33 multipleReference:-21
type typeWord survey choice:61 multipleReference:-21
type typeWord sync text:-29 multilineText:-28 integer:62 boolean:125 choice:-44 reference:-34
type typeWord system text:-48 multilineText:156 email:28 boolean:-24 choice:-20 reference:-20
type typeWord table text:-63 multilineText:150 url:-31 integer:324 number:-39 boolean:-116 choice:-168 multipleChoice:-34 reference:-109 multipleReference:39 list:113 keyValues:-24
type typeWord tag text:215 boolean:-64 reference:-24 keyValues:-21
type typeWord tags text:-112 multilineText:-118 url:-37 email:-32 integer:-57 number:-60 boolean:-42 choice:-93 multipleChoice:-33 reference:-42 multipleReference:136 list:287 keyValues:175
type typeWord target text:108 multilineText:-137 url:-46 email:-27 integer:197 number:-92 boolean:142 choice:-99 multipleChoice:-20 reference:246 multipleReference:-94 list:-115 keyValues:-60 date:-31 file:-31
type typeWord task text:-26 multilineText:-26 integer:-129 number:107 boolean:123 choice:44 reference:78 date:-103
type typeWord tasks text:-59 boolean:186 reference:-37 multipleReference:-24
type typeWord tax text:-103 multilineText:-36 integer:-36 number:86 boolean:-31 choice:219 reference:93 multipleReference:-54 list:-73
type typeWord tcp text:-57 integer:-77 boolean:58 choice:-34 list:140
type typeWord team text:63 integer:-23 number:-21 boolean:-72 choice:-35 reference:146 multipleReference:100 list:-112
type typeWord teams integer:-20 boolean:-93 choice:-36 reference:-53 multipleReference:246 list:40
type typeWord template text:-130 multilineText:217 integer:-63 number:-41 boolean:-57 choice:-67 reference:214 multipleReference:-50 list:-42 keyValues:70 date:-23 file:-24
type typeWord terms text:48 multilineText:51 url:-57 integer:104 number:-23 boolean:83 choice:-71 reference:-36 multipleReference:-36 list:-20
type typeWord test text:-42 multilineText:-47 email:55 boolean:63 choice:82 reference:-50
type typeWord text text:92 multilineText:256 integer:-30 number:-32 boolean:-59 choice:22 reference:-125 list:-24 file:-31
type typeWord the text:-28 multilineText:-42 url:139 integer:-44 number:-34 boolean:283 choice:120 reference:-141 multipleReference:-141 list:-37 date:-21
type typeWord their boolean:50 choice:-24
type typeWord theme text:253 integer:-20 boolean:-80 choice:-32 reference:-51
type typeWord this text:-74 boolean:226 choice:80 reference:-77 multipleReference:-59
type typeWord threshold text:-90 integer:25 number:174 boolean:65 choice:-29 reference:-100
type typeWord time text:-261 multilineText:-66 url:-24 integer:105 number:64 boolean:-113 choice:29 multipleChoice:-21 reference:-158 multipleReference:-49 list:-68 keyValues:-28 date:605
type typeWord timeout text:73 multilineText:-31 integer:151 number:-96 boolean:145 choice:-77 reference:-42 list:-22 date:-25
type typeWord times text:-42 integer:72
type typeWord timestamp text:131 boolean:39 reference:-26 date:-69
type typeWord title text:160 multilineText:-37 integer:-35 number:-24 boolean:109 choice:-45 reference:-59
type typeWord tls text:-324 multilineText:445 url:-26 integer:-48 number:-31 boolean:188 choice:-161 reference:-113 multipleReference:-22 list:-25 keyValues:-23 file:182
type typeWord to multilineText:-189 url:277 email:-84 integer:-186 number:-123 boolean:316 choice:57 reference:-65 multipleReference:99 list:-59 keyValues:-89 date:-47 file:-51
type typeWord token text:133 multilineText:-123 url:-23 number:-41 boolean:-135 choice:127 multipleChoice:-26 reference:74 multipleReference:-41 list:122 keyValues:-33
type typeWord tokens text:-47 integer:25 boolean:54
type typeWord tolerance text:-64 integer:178 number:-27 choice:-22 list:-36
type typeWord tool text:-153 multilineText:-26 url:172 boolean:-71 choice:186 multipleReference:-20
type typeWord top text:83 choice:-41
type typeWord topic text:99 multilineText:-72 url:-41 integer:-35 number:-25 boolean:-52 choice:-52 reference:114 list:110 keyValues:69 file:-46
type typeWord totals boolean:69 choice:-27
type typeWord track integer:-34 boolean:59
type typeWord tracking boolean:-49 choice:87 reference:-28
type typeWord transaction text:102 choice:-20 reference:-22
type typeWord transfer multipleReference:156 list:-130
type typeWord translations text:127 multipleReference:-45 list:-40
type typeWord trigger text:-271 multilineText:-45 integer:-35 number:-29 boolean:-189 choice:489 multipleChoice:306 reference:-69 multipleReference:-45 list:-57 keyValues:-24
type typeWord try text:-49 boolean:97
type typeWord ttl integer:69 number:-25
type typeWord type text:105 multilineText:-173 url:-49 email:-28 integer:-79 number:-105 boolean:-120 choice:427 multipleChoice:-37 reference:138 list:-73 keyValues:-125 date:-44 file:-34
type typeWord types text:-156 multilineText:-21 integer:-63 boolean:-405 multipleChoice:535 reference:-35 multipleReference:178 list:65 keyValues:-24
type typeWord unapproved text:-58 multilineText:139 boolean:-32
type typeWord under text:-69 integer:241 boolean:-51 choice:-20 list:-30
type typeWord unit text:-70 multilineText:-56 url:-28 integer:-46 number:119 boolean:42 choice:51 reference:35 multipleReference:99 list:-67 keyValues:-26 date:-28
type typeWord units boolean:-79 choice:-28 reference:-99 multipleReference:255
type typeWord unknown boolean:44
type typeWord until text:-31 integer:20 choice:59
type typeWord up text:-29 integer:21 boolean:130 date:-59
type typeWord update text:53 multilineText:116 integer:20 number:-30 boolean:150 choice:-244 multipleChoice:-24 reference:-120 multipleReference:-87 list:-34 keyValues:247
type typeWord updated date:51
type typeWord upload text:-85 choice:20 reference:58 file:86
type typeWord upstream text:31
type typeWord uri text:-83 url:141
type typeWord uris text:-117 multilineText:-24 url:-29 boolean:-50 reference:-33 list:323
type typeWord url text:-338 multilineText:-132 url:1108 email:-22 integer:-79 number:-67 boolean:-291 choice:-66 multipleReference:-48 keyValues:-40 date:-28 file:-25
type typeWord urls text:-26 integer:-23 multipleReference:-21 list:129
type typeWord usage text:-24 multilineText:-33 choice:68 reference:-28 list:56
type typeWord use text:142 multilineText:-78 url:-67 integer:-40 boolean:-47 choice:305 reference:-79 multipleReference:-27 list:-30
type typeWord user text:-198 multilineText:59 url:-93 email:83 integer:-53 number:47 boolean:153 choice:-114 multipleChoice:-48 reference:248 multipleReference:135 list:-134 keyValues:-55 date:-46 file:-54
type typeWord userid text:-130 email:186
type typeWord username boolean:45 choice:116 reference:-49
type typeWord users text:-63 integer:-25 boolean:33 choice:-37 reference:213 multipleReference:-21 keyValues:-26
type typeWord using text:-91 multilineText:-26 choice:114 reference:76 list:-37
type typeWord validation text:-128 boolean:62 choice:139
type typeWord value text:75 multilineText:-137 url:-40 email:157 integer:-26 number:374 boolean:-66 choice:-200 multipleChoice:-29 reference:-47 multipleReference:-36 list:73 keyValues:-75 date:-31 file:-23
type typeWord values text:-26 multilineText:-31 integer:-36 boolean:107 choice:89 multipleChoice:-27 reference:-40 multipleReference:-72 list:-54 keyValues:140
type typeWord variable text:59 multilineText:-23 choice:-29 reference:-27 multipleReference:119 list:-43 keyValues:-38
type typeWord variables text:-28 choice:-32 multipleReference:-33 list:100
type typeWord vat text:103 integer:-76 number:-29 boolean:131 choice:-22 reference:-63
type typeWord vendor text:161 multilineText:-30 integer:-30 number:-28 boolean:-77 choice:-72 reference:170
type typeWord verified choice:41
type typeWord verify text:27 multilineText:-36 boolean:182 choice:-98 reference:-21
type typeWord version text:147 multilineText:-31 url:-20 integer:-48 number:-23 boolean:45 choice:-78 reference:83 multipleReference:-24 list:-23
type typeWord versions text:-75 multilineText:-25 integer:-38 boolean:72 choice:-112 multipleChoice:173 reference:-28 multipleReference:119 list:-53
type typeWord via choice:41
type typeWord view text:-73 boolean:166 choice:28 reference:-58
type typeWord virtual boolean:93 choice:-36 reference:-32
type typeWord visibility text:-74 multilineText:-49 number:-26 boolean:68 choice:304 reference:-108 list:-20
type typeWord visible text:-54 boolean:225 choice:-138
type typeWord volume text:-66 boolean:183 choice:-56
type typeWord vpc text:46 choice:-28 reference:26
type typeWord wait integer:-28 boolean:37 choice:47
type typeWord web url:44 integer:-45 choice:114 reference:-72
type typeWord webhook text:147 multilineText:-102 url:103 boolean:46 choice:-25 reference:-39 multipleReference:-47
type typeWord webhooks boolean:22
type typeWord website text:176 url:-58 reference:-24
type typeWord when integer:-31 boolean:-77 choice:84 reference:-26 date:127
type typeWord window text:44 multilineText:-24 integer:136 boolean:-34 reference:-57
type typeWord windows integer:28 boolean:-23 multipleReference:44
type typeWord with text:-23 boolean:53
type typeWord within text:-43 integer:56 number:-30 boolean:108 choice:-54
type typeWord worker text:-56 multilineText:-26 boolean:-22 reference:85 list:100
type typeWord workflow text:41 choice:-24 reference:26
type typeWord workspace text:43
type typeWord x-axis text:-52 multilineText:-28 integer:-31 number:344 boolean:-36 choice:-30 reference:-45 list:-32 keyValues:-25
type typeWord x.509 text:-22 file:96
type typeWord xml text:-43 multilineText:62 boolean:166 multipleReference:-22 list:-32 keyValues:-78 file:-32
type typeWord y-axis text:82
type typeWord yaml text:-23 multilineText:1100 reference:-26
type typeWord year text:121 boolean:-40 reference:-31
type typeWord years text:-32 integer:-29 boolean:-50 reference:151
type typeWord your text:141 multilineText:-33 boolean:-28
type typeWord zero text:-46 integer:-41 boolean:200
presence bias 0 required:-723 optional:-543 conditional:-207 unstated:366
presence presenceColumn 2 conditional:7000
presence presenceColumn 3 required:7480 conditional:-46 unstated:-421
presence presenceColumn 35 optional:7000
presence presenceColumn 36 required:7000
presence presenceColumn 4 optional:6867 conditional:-31 unstated:179
presence presenceColumnWord no optional:82 unstated:-61
presence presenceColumnWord yes required:294 conditional:-37 unstated:-248
presence presenceCondition 1000 required:-427 optional:-449 conditional:-492 unstated:584
presence presenceCondition 1001 required:-444 optional:-224 conditional:193 unstated:-54
presence presenceCondition 1002 required:-673 optional:-104 conditional:660 unstated:-186
presence presenceCondition 1003 required:-68 optional:-224 conditional:217 unstated:72
presence presenceCondition 101 required:-379 optional:-29 conditional:601 unstated:-249
presence presenceCondition 103 optional:-47 conditional:146 unstated:-90
presence presenceCondition 104 conditional:2500
presence presenceCondition 105 conditional:2500
presence presenceCondition 117 required:149 optional:173 conditional:-145 unstated:-185
presence presenceCondition 119 conditional:-70 unstated:90
presence presenceCondition 120 conditional:2500
presence presenceCondition 121 conditional:2500
presence presenceCondition 136 conditional:2500
presence presenceCondition 137 conditional:2500
presence presenceCondition 152 conditional:2500
presence presenceCondition 153 conditional:2500
presence presenceCondition 16 required:-78 optional:28 conditional:-22
presence presenceCondition 168 conditional:2500
presence presenceCondition 169 required:-22 optional:-41 conditional:1443 unstated:1113
presence presenceCondition 171 conditional:223 unstated:-212
presence presenceCondition 18 conditional:-145 unstated:169
presence presenceCondition 20 conditional:-94 unstated:90
presence presenceCondition 22 optional:-62 conditional:-408 unstated:484
presence presenceCondition 24 optional:317 conditional:2184 unstated:51
presence presenceCondition 25 conditional:2380 unstated:120
presence presenceCondition 26 required:159 optional:-73 conditional:-445 unstated:360
presence presenceCondition 32 required:-155 optional:210 conditional:-426 unstated:294
presence presenceCondition 33 optional:83 unstated:-92
presence presenceCondition 34 required:-26 optional:-127 conditional:-187 unstated:330
presence presenceCondition 35 conditional:-64 unstated:69
presence presenceCondition 36 optional:-35 conditional:279 unstated:-237
presence presenceCondition 37 optional:-90 conditional:100
presence presenceCondition 38 conditional:-79 unstated:83
presence presenceCondition 40 conditional:2500
presence presenceCondition 41 conditional:2500
presence presenceCondition 48 optional:57 conditional:-351 unstated:320
presence presenceCondition 50 conditional:174 unstated:-164
presence presenceCondition 52 required:-64 optional:-119 conditional:390 unstated:-225
presence presenceCondition 53 optional:-23 conditional:505 unstated:-468
presence presenceCondition 54 optional:-24 conditional:-23 unstated:53
presence presenceCondition 56 optional:-33 conditional:3579 unstated:454
presence presenceCondition 57 conditional:3867 unstated:138
presence presenceCondition 58 conditional:1714 unstated:-193
presence presenceCondition 59 conditional:1597 unstated:-93
presence presenceCondition 64 required:338 optional:-156 conditional:-32 unstated:-179
presence presenceCondition 72 required:71 conditional:3942
presence presenceCondition 73 required:-45 conditional:4069 unstated:-26
presence presenceCondition 74 conditional:1476 unstated:25
presence presenceCondition 75 conditional:1500
presence presenceCondition 8 conditional:2500
presence presenceCondition 80 required:-80 conditional:-76 unstated:134
presence presenceCondition 82 optional:-27 conditional:-42 unstated:85
presence presenceCondition 84 required:-108 optional:-274 conditional:1145 unstated:-832
presence presenceCondition 85 required:-163 optional:-80 conditional:849 unstated:-618
presence presenceCondition 86 conditional:153 unstated:-139
presence presenceCondition 87 conditional:208 unstated:-203
presence presenceCondition 88 conditional:2500
presence presenceCondition 89 conditional:2500
presence presenceCondition 9 conditional:2500
presence presenceConditionMark 0 required:-383 optional:41 unstated:-22
presence presenceConditionMark 1 required:-76 optional:-357 conditional:433 unstated:-203
presence presenceConditionWord advanced optional:289 unstated:-257
presence presenceConditionWord appears conditional:-25 unstated:34
presence presenceConditionWord applicable optional:-29 conditional:329 unstated:-292
presence presenceConditionWord applies required:-24 optional:-126 conditional:551 unstated:-430
presence presenceConditionWord available required:-46 optional:75 conditional:-348 unstated:319
presence presenceConditionWord displayed required:-29 optional:-32 conditional:-33 unstated:91
presence presenceConditionWord for required:-148 optional:-79 conditional:209 unstated:-60
presence presenceConditionWord if required:-404 optional:29 conditional:411 unstated:-376
presence presenceConditionWord only required:164 optional:-90 conditional:-386 unstated:312
presence presenceConditionWord required required:249 optional:-150 conditional:-46 unstated:-79
presence presenceConditionWord shown conditional:30
presence presenceConditionWord used conditional:184 unstated:-168
presence presenceConditionWord visible optional:-25 conditional:-85 unstated:123
presence presenceConditionWord when required:209 optional:130 conditional:-47 unstated:-299
presence presenceConditionWord with optional:-35 conditional:-140 unstated:189
presence presenceDefault 0 required:-511 optional:-485 conditional:-134 unstated:182
presence presenceDefault 1 required:-29 optional:126 conditional:-61 unstated:-38
presence presenceDefault 2 required:-76 optional:-78 conditional:74 unstated:59
presence presenceDefault 3 required:-267 conditional:-309 unstated:532
presence presenceDefault 4 required:-117 optional:-271 conditional:-38 unstated:279
presence presenceDefault 5 required:-61 optional:-103 conditional:-192 unstated:354
presence presenceEdition 0 conditional:145 unstated:-130
presence presenceFirst 0 required:-23 conditional:-31 unstated:65
presence presenceFirst 1 required:-32 optional:-28 conditional:69
presence presenceFirst a required:205 optional:-97 conditional:-412 unstated:301
presence presenceFirst accept optional:-25 conditional:93 unstated:-68
presence presenceFirst action conditional:-60 unstated:85
presence presenceFirst add required:-65 conditional:-255 unstated:342
presence presenceFirst additional optional:-21 conditional:-52 unstated:83
presence presenceFirst address conditional:-26 unstated:40
presence presenceFirst adds optional:153 conditional:-123
presence presenceFirst adjust optional:-92 conditional:87
presence presenceFirst adjusts conditional:-25 unstated:38
presence presenceFirst advanced conditional:-48 unstated:74
presence presenceFirst after optional:-20 conditional:123 unstated:-107
presence presenceFirst aggregation conditional:-20 unstated:33
presence presenceFirst all optional:-128 conditional:-35 unstated:173
presence presenceFirst allow optional:-27 conditional:-162 unstated:206
presence presenceFirst allows required:-97 optional:-115 unstated:216
presence presenceFirst an required:-21 optional:33 conditional:-117 unstated:106
presence presenceFirst any conditional:-47 unstated:70
presence presenceFirst api required:-50 optional:275 conditional:-110 unstated:-127
presence presenceFirst appears required:-29 optional:-29 unstated:51
presence presenceFirst applications conditional:-27 unstated:42
presence presenceFirst apply required:-28 optional:-28 conditional:-75 unstated:133
presence presenceFirst are conditional:160 unstated:-147
presence presenceFirst as conditional:-31 unstated:46
presence presenceFirst assign required:-40 optional:-48 conditional:-68 unstated:158
presence presenceFirst attach conditional:-26 unstated:34
presence presenceFirst authentication optional:34 conditional:-76 unstated:63
presence presenceFirst automatically conditional:-86 unstated:96
presence presenceFirst azure required:-25 optional:-35 conditional:-59 unstated:122
presence presenceFirst back conditional:-70 unstated:87
presence presenceFirst base conditional:-42 unstated:62
presence presenceFirst bearer conditional:105 unstated:-74
presence presenceFirst bind conditional:-53 unstated:69
presence presenceFirst by required:-29 optional:-67 unstated:113
presence presenceFirst can conditional:-235 unstated:248
presence presenceFirst cap conditional:-20 unstated:29
presence presenceFirst certificate optional:-21 conditional:-60 unstated:89
presence presenceFirst change optional:-24 conditional:-62 unstated:98
presence presenceFirst check required:-24 optional:-35 conditional:-85 unstated:149
presence presenceFirst choice conditional:-22 unstated:36
presence presenceFirst choose required:-44 optional:-251 conditional:-203 unstated:512
presence presenceFirst clear required:-198 conditional:338 unstated:-130
presence presenceFirst click required:-23 conditional:-172 unstated:206
presence presenceFirst close conditional:-55 unstated:60
presence presenceFirst color conditional:-20 unstated:29
presence presenceFirst column required:32 unstated:-27
presence presenceFirst comma-separated conditional:236 unstated:-215
presence presenceFirst configure required:139 optional:-95 conditional:-120 unstated:79
presence presenceFirst connect unstated:25
presence presenceFirst content optional:-24 conditional:-84 unstated:119
presence presenceFirst control required:-25 optional:-44 conditional:-210 unstated:282
presence presenceFirst controls required:-104 optional:-118 conditional:-221 unstated:443
presence presenceFirst copy required:-22 optional:-55 conditional:-119 unstated:196
presence presenceFirst create required:-34 optional:85 conditional:-161 unstated:117
presence presenceFirst currently optional:-24 conditional:234 unstated:-202
presence presenceFirst custom required:-50 optional:-67 conditional:77 unstated:36
presence presenceFirst customer unstated:27
presence presenceFirst customize conditional:-33 unstated:46
presence presenceFirst decides conditional:-28 unstated:46
presence presenceFirst default required:-37 optional:-45 conditional:-251 unstated:337
presence presenceFirst defaults required:370 optional:-63 conditional:-147 unstated:-162
presence presenceFirst define required:-69 optional:359 conditional:-238 unstated:-46
presence presenceFirst defines required:-72 optional:-24 conditional:-169 unstated:254
presence presenceFirst delete conditional:-23 unstated:34
presence presenceFirst depending required:-43 optional:-336 conditional:1070 unstated:-695
presence presenceFirst describe conditional:-36 unstated:47
presence presenceFirst determine optional:-33 unstated:40
presence presenceFirst determines required:-25 optional:-41 conditional:-73 unstated:139
presence presenceFirst disabled optional:-46 conditional:-70 unstated:122
presence presenceFirst display required:-34 optional:-22 conditional:-73 unstated:131
presence presenceFirst displays conditional:758 unstated:-740
presence presenceFirst document conditional:157 unstated:-151
presence presenceFirst domain conditional:-41 unstated:66
presence presenceFirst during conditional:-52 unstated:78
presence presenceFirst each required:-42 optional:121 conditional:381 unstated:-465
presence presenceFirst edit required:-46 optional:-27 conditional:-60 unstated:133
presence presenceFirst either required:154 conditional:-37 unstated:-108
presence presenceFirst email required:140 optional:63 conditional:-93 unstated:-118
presence presenceFirst enable required:-45 optional:-139 conditional:-274 unstated:460
presence presenceFirst enabled conditional:-33 unstated:45
presence presenceFirst enables optional:-37 unstated:52
presence presenceFirst enabling conditional:47 unstated:-38
presence presenceFirst endpoint conditional:180 unstated:-175
presence presenceFirst ensure conditional:-126 unstated:151
presence presenceFirst enter required:-262 optional:-116 conditional:-96 unstated:112
presence presenceFirst environment conditional:-22 unstated:40
presence presenceFirst example required:-41 optional:-37 conditional:340 unstated:-272
presence presenceFirst external conditional:-33 unstated:48
presence presenceFirst extra optional:-28 conditional:583 unstated:-540
presence presenceFirst field required:-53 optional:299 conditional:-136 unstated:-111
presence presenceFirst fields optional:128 unstated:-145
presence presenceFirst file unstated:35
presence presenceFirst fill required:-59 optional:323 conditional:-212 unstated:-75
presence presenceFirst filter required:-22 optional:116 conditional:120 unstated:-221
presence presenceFirst find conditional:-42 unstated:68
presence presenceFirst first conditional:-23 unstated:33
presence presenceFirst fixed conditional:136 unstated:-111
presence presenceFirst for required:-140 conditional:246 unstated:-148
presence presenceFirst form conditional:-28 unstated:53
presence presenceFirst from required:-47 optional:-59 conditional:20 unstated:88
presence presenceFirst general conditional:-24 unstated:37
presence presenceFirst generate conditional:-21 unstated:30
presence presenceFirst get optional:93 conditional:-94
presence presenceFirst give optional:-266 conditional:-106 unstated:400
presence presenceFirst go conditional:-34 unstated:55
presence presenceFirst hello conditional:-25 unstated:49
presence presenceFirst here optional:-85 unstated:85
presence presenceFirst hide conditional:-73 unstated:106
presence presenceFirst host conditional:-26 unstated:37
presence presenceFirst hour conditional:-32 unstated:39
presence presenceFirst how required:136 optional:83 conditional:-61 unstated:-161
presence presenceFirst html conditional:95 unstated:-77
presence presenceFirst http conditional:-29 unstated:38
presence presenceFirst human-readable conditional:-87 unstated:106
presence presenceFirst if required:-56 optional:-398 conditional:95 unstated:249
presence presenceFirst in required:-23 optional:-282 conditional:-543 unstated:716
presence presenceFirst include required:-24 optional:223 conditional:42 unstated:-248
presence presenceFirst increase optional:-35 conditional:-35 unstated:81
presence presenceFirst initial conditional:-28 unstated:41
presence presenceFirst input conditional:-55 unstated:80
presence presenceFirst internal conditional:-158 unstated:171
presence presenceFirst ip required:186 unstated:-179
presence presenceFirst is required:-78 optional:-103 conditional:94 unstated:79
presence presenceFirst it required:-31 optional:-64 conditional:339 unstated:-243
presence presenceFirst json required:-213 optional:144 conditional:324 unstated:-256
presence presenceFirst keep required:-106 optional:285 conditional:-185
presence presenceFirst ldap conditional:-57 unstated:77
presence presenceFirst leave optional:49 conditional:-82 unstated:42
presence presenceFirst lets conditional:-29 unstated:35
presence presenceFirst limit conditional:-23 unstated:36
presence presenceFirst limits conditional:130 unstated:-102
presence presenceFirst list optional:164 conditional:-36 unstated:-115
presence presenceFirst local conditional:-24 unstated:36
presence presenceFirst locate optional:-21 conditional:-65 unstated:99
presence presenceFirst location conditional:-47 unstated:60
presence presenceFirst log conditional:-35 unstated:32
presence presenceFirst make optional:-22 conditional:-56 unstated:62
presence presenceFirst max required:-20 conditional:-23 unstated:52
presence presenceFirst maximum required:-33 optional:-48 conditional:-142 unstated:226
presence presenceFirst message conditional:-66 unstated:71
presence presenceFirst metadata conditional:-20 unstated:33
presence presenceFirst minimum required:-49 optional:-29 conditional:-82 unstated:160
presence presenceFirst model optional:-24 conditional:-20 unstated:50
presence presenceFirst modify optional:-126 conditional:-26 unstated:157
presence presenceFirst multiple conditional:-29 unstated:37
presence presenceFirst must optional:-41 conditional:42
presence presenceFirst mysql optional:-24 conditional:-66 unstated:98
presence presenceFirst name required:-35 optional:-147 conditional:-155 unstated:341
presence presenceFirst navigate unstated:29
presence presenceFirst new optional:-100 conditional:694 unstated:-578
presence presenceFirst next conditional:-27 unstated:52
presence presenceFirst no required:-31 optional:479 conditional:-267 unstated:-196
presence presenceFirst none conditional:155 unstated:-140
presence presenceFirst note required:-165 optional:-28 conditional:588 unstated:-401
presence presenceFirst now conditional:-24 unstated:42
presence presenceFirst number optional:-25 conditional:-73 unstated:116
presence presenceFirst off conditional:-51 unstated:63
presence presenceFirst on required:92 optional:99 conditional:-34 unstated:-158
presence presenceFirst once required:-26 optional:-49 conditional:512 unstated:-442
presence presenceFirst one required:22 optional:-21 conditional:-28 unstated:26
presence presenceFirst only required:197 optional:-25 conditional:-153 unstated:-30
presence presenceFirst open optional:161 conditional:-36 unstated:-113
presence presenceFirst optional required:-37 optional:-35 conditional:-130 unstated:185
presence presenceFirst optionally required:-29 optional:446 conditional:-115 unstated:-304
presence presenceFirst or conditional:158 unstated:-142
presence presenceFirst override conditional:-41 unstated:46
presence presenceFirst page conditional:-33 unstated:52
presence presenceFirst parameter optional:47 conditional:-77 unstated:34
presence presenceFirst password optional:164 conditional:-49 unstated:-105
presence presenceFirst paste required:68 optional:-87 conditional:-53 unstated:79
presence presenceFirst path required:-21 optional:-24 conditional:-102 unstated:148
presence presenceFirst percentage conditional:166 unstated:-154
presence presenceFirst port conditional:-41 unstated:63
presence presenceFirst post conditional:-33 unstated:51
presence presenceFirst primary conditional:-53 unstated:74
presence presenceFirst provide optional:-129 conditional:517 unstated:-407
presence presenceFirst provides conditional:-31 unstated:47
presence presenceFirst public conditional:-209 unstated:224
presence presenceFirst query required:144 conditional:-49 unstated:-81
presence presenceFirst refers required:-30 optional:-45 conditional:58
presence presenceFirst refresh conditional:-23 unstated:31
presence presenceFirst relative conditional:-39 unstated:61
presence presenceFirst remember unstated:25
presence presenceFirst remove conditional:168 unstated:-153
presence presenceFirst replace conditional:-35 unstated:53
presence presenceFirst repository conditional:-38 unstated:52
presence presenceFirst request required:-188 optional:-20 conditional:239 unstated:-31
presence presenceFirst require conditional:-149 unstated:168
presence presenceFirst required required:126 optional:-28 conditional:-129 unstated:36
presence presenceFirst reserved optional:132 conditional:-34 unstated:-94
presence presenceFirst restrict conditional:-24 unstated:32
presence presenceFirst search required:-184 optional:311 conditional:-21 unstated:-102
presence presenceFirst secret conditional:509 unstated:-475
presence presenceFirst see optional:-49 conditional:-102 unstated:154
presence presenceFirst select required:268 optional:-439 unstated:211
presence presenceFirst selected unstated:20
presence presenceFirst selects required:-67 optional:-75 conditional:-172 unstated:314
presence presenceFirst sender unstated:22
presence presenceFirst set required:339 optional:-420 conditional:-237 unstated:260
presence presenceFirst sets required:-151 optional:-62 conditional:-174 unstated:366
presence presenceFirst short conditional:-132 unstated:143
presence presenceFirst show conditional:-125 unstated:147
presence presenceFirst shows conditional:-30 unstated:34
presence presenceFirst sign conditional:-37 unstated:40
presence presenceFirst signature conditional:-87 unstated:96
presence presenceFirst since required:24
presence presenceFirst skip conditional:430 unstated:-403
presence presenceFirst some optional:-20 conditional:498 unstated:-461
presence presenceFirst sort required:-43 optional:107 conditional:-62
presence presenceFirst source required:82 conditional:-23 unstated:-51
presence presenceFirst specific conditional:204 unstated:-196
presence presenceFirst specifies required:759 optional:-262 conditional:-584 unstated:-22
presence presenceFirst specify required:206 conditional:-108 unstated:-128
presence presenceFirst ssl conditional:-67 unstated:76
presence presenceFirst start conditional:161 unstated:-142
presence presenceFirst support required:-171 conditional:277 unstated:-91
presence presenceFirst tabs conditional:-23 unstated:31
presence presenceFirst tag required:-46 conditional:-32 unstated:93
presence presenceFirst tags conditional:-42 unstated:54
presence presenceFirst target conditional:-33 unstated:49
presence presenceFirst test conditional:-58 unstated:74
presence presenceFirst text optional:-21 conditional:281 unstated:-243
presence presenceFirst the required:43 optional:-367 conditional:-23 unstated:71
presence presenceFirst then optional:-25 conditional:57
presence presenceFirst there optional:-20 conditional:-55 unstated:89
presence presenceFirst these conditional:-70 unstated:96
presence presenceFirst they conditional:-38 unstated:69
presence presenceFirst this required:-149 optional:30 conditional:-40 unstated:139
presence presenceFirst tick optional:-95 conditional:479 unstated:-384
presence presenceFirst time conditional:-26 unstated:55
presence presenceFirst timeout conditional:-28 unstated:50
presence presenceFirst title conditional:-49 unstated:69
presence presenceFirst to required:-139 optional:899 conditional:-481 unstated:-329
presence presenceFirst toggle required:-29 optional:-33 conditional:145 unstated:-78
presence presenceFirst toggles unstated:21
presence presenceFirst total required:123 optional:-21 conditional:-70 unstated:-25
presence presenceFirst true conditional:-50 unstated:56
presence presenceFirst turn conditional:-51 unstated:66
presence presenceFirst turns conditional:-22 unstated:27
presence presenceFirst type required:-21 optional:112 unstated:-78
presence presenceFirst types unstated:22
presence presenceFirst under required:-30 optional:-56 conditional:-215 unstated:304
presence presenceFirst unique required:-42 optional:-61 conditional:-127 unstated:226
presence presenceFirst update conditional:-30 unstated:43
presence presenceFirst upload optional:-31 conditional:452 unstated:-407
presence presenceFirst url optional:-27 conditional:-62 unstated:104
presence presenceFirst use required:-49 optional:-78 conditional:-359 unstated:488
presence presenceFirst used required:-32 optional:97 unstated:-70
presence presenceFirst user required:-151 conditional:257 unstated:-84
presence presenceFirst username optional:180 conditional:-25 unstated:-150
presence presenceFirst users conditional:162 unstated:-145
presence presenceFirst value required:-91 optional:-101 conditional:1203 unstated:-1019
presence presenceFirst version required:-21 optional:-23 conditional:-45 unstated:90
presence presenceFirst what optional:-50 conditional:-182 unstated:247
presence presenceFirst when required:-71 optional:133 conditional:-175 unstated:50
presence presenceFirst where optional:66 unstated:-44
presence presenceFirst whether required:-59 optional:39 conditional:-260 unstated:281
presence presenceFirst which unstated:20
presence presenceFirst who optional:146 conditional:-95 unstated:-44
presence presenceFirst with conditional:-68 unstated:79
presence presenceFirst within unstated:26
presence presenceFirst write conditional:-34 unstated:56
presence presenceFirst you optional:-33 conditional:-98 unstated:27
presence presenceFirst your required:-108 optional:-179 conditional:186 unstated:88
presence presenceHeading 1 required:94 optional:2296 conditional:206 unstated:-1115
presence presenceHeading 2 required:1120 optional:354 conditional:172 unstated:-153
presence presenceHeading 3 required:-267 optional:-339 conditional:458 unstated:61
presence presenceHeading 5 required:-35 optional:1521 conditional:-54 unstated:68
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:162 optional:45 conditional:-103 unstated:-100
presence presenceHeading 66 optional:-35 unstated:43
presence presenceHeading 67 optional:-24 unstated:40
presence presenceHeading 69 required:-25 optional:1159 conditional:-213 unstated:-947
presence presenceHeading 7 required:-74 optional:196 conditional:-338 unstated:209
presence presenceHeading 71 conditional:-28 unstated:39
presence presenceIfLater 1 required:168 optional:139 conditional:-58 unstated:-214
presence presenceIntro #40 optional:60 conditional:-174 unstated:136
presence presenceIntro #42 required:180 optional:-154 conditional:123 unstated:-147
presence presenceIntro #43 optional:-20 conditional:276 unstated:-243
presence presenceIntro #46 conditional:345 unstated:-326
presence presenceIntro #47 conditional:204 unstated:-185
presence presenceIntro #48 optional:271 conditional:118 unstated:-365
presence presenceIntro #49 required:-131 optional:-167 conditional:135 unstated:137
presence presenceIntro #4a conditional:-149 unstated:159
presence presenceIntro #4d optional:-27 conditional:-104 unstated:147
presence presenceIntro #4e conditional:289 unstated:-266
presence presenceIntro #4f conditional:45 unstated:-20
presence presenceIntro #50 conditional:172 unstated:-154
presence presenceIntro #53 required:-138 optional:-184 conditional:493 unstated:-204
presence presenceIntro #57 conditional:87 unstated:-66
presence presenceIntro #5a required:-75 optional:-94 conditional:148 unstated:31
presence presenceIntro #5b conditional:97 unstated:-87
presence presenceIntro #5c conditional:29
presence presenceIntro byDefault required:-104 optional:-254 conditional:177 unstated:155
presence presenceIntro example required:-115 optional:196 conditional:-267 unstated:158
presence presenceIntro existing required:-182 optional:432 conditional:-254 unstated:-76
presence presenceIntro following required:668 optional:-279 conditional:-354 unstated:-176
presence presenceIntro followingValues required:125 optional:396 conditional:-156 unstated:-427
presence presenceIntro fromMenu required:167 optional:-305 conditional:-151 unstated:285
presence presenceIntro logIn required:92 optional:-233 unstated:100
presence presenceIntro multiline optional:-34 conditional:-51 unstated:95
presence presenceIntro needs required:-192 optional:-112 conditional:508 unstated:-220
presence presenceIntro oneOf required:-101 optional:-43 conditional:48 unstated:95
presence presenceIntro optional required:-163 optional:832 conditional:-383 unstated:-334
presence presenceIntro optionsAnnounced required:207 optional:-145 conditional:363 unstated:-423
presence presenceIntro ordered required:-89 optional:-306 conditional:-269 unstated:147
presence presenceIntro pairs required:251 optional:229 conditional:-162 unstated:-339
presence presenceIntro range required:536 optional:-29 conditional:-88 unstated:-441
presence presenceIntro recommended required:-31 optional:-40 conditional:-137 unstated:207
presence presenceIntro required required:27 optional:698 conditional:-165 unstated:-588
presence presenceIntro separated required:-24 optional:-35 conditional:-141 unstated:205
presence presenceIntro severalOf required:-81 optional:468 conditional:167 unstated:-580
presence presenceIntro shownOnly required:-175 optional:-118 conditional:-493 unstated:781
presence presenceIntro softened required:-365 optional:402 conditional:-445 unstated:345
presence presenceIntro valuesAre required:238 optional:-340 conditional:-389 unstated:441
presence presenceIntro whether required:-243 conditional:-103 unstated:299
presence presenceIntroCondition 0 required:-1166 optional:-68 conditional:-61 unstated:199
presence presenceIntroCondition 1 required:733 optional:-237 conditional:-271 unstated:-556
presence presenceIntroCondition 2 required:-462 optional:-367 conditional:618 unstated:-55
presence presenceIntroCondition 3 required:1121 optional:-187 conditional:-751 unstated:-372
presence presenceIntroCondition 4 required:-54 optional:257 conditional:-146 unstated:-53
presence presenceIntroCondition 5 optional:120 conditional:-129 unstated:25
presence presenceIntroCondition 6 required:-398 conditional:361 unstated:-317
presence presenceIntroCondition 64 required:-112 optional:-187 conditional:-79 unstated:389
presence presenceIntroCondition 65 required:-47 optional:193 conditional:-56 unstated:-73
presence presenceIntroCondition 66 required:-26 optional:-88 conditional:228 unstated:-108
presence presenceIntroCondition 67 required:175 optional:-35 conditional:-20 unstated:-114
presence presenceIntroCondition 69 unstated:20
presence presenceIntroCondition 70 required:-344 optional:210 conditional:309 unstated:-262
presence presenceIntroWord #40 required:1115 optional:-184 conditional:-124 unstated:-832
presence presenceIntroWord #41 required:3029 optional:859 conditional:-40 unstated:165
presence presenceIntroWord #80 optional:769 conditional:-383 unstated:-458
presence presenceIntroWord #81 optional:3868 conditional:82 unstated:50
presence presenceIntroWord #c0 conditional:-93 unstated:111
presence presenceLabel 1 required:-51 optional:6462 unstated:616
presence presenceLabel 2 required:6654 conditional:370 unstated:-23
presence presenceLabel 3 required:1000
presence presenceLabel 5 optional:237 unstated:-228
presence presenceLegend 0 required:36 conditional:-116 unstated:82
presence presenceMood 0 required:-746 optional:-496 conditional:-189 unstated:594
presence presenceMood 1 required:-427 optional:-273 conditional:136 unstated:327
presence presenceMood 2 required:-186 optional:-141 conditional:-112 unstated:282
presence presenceMood 3 required:176 optional:53 conditional:409 unstated:-662
presence presenceMood 4 required:-98 conditional:-80 unstated:179
presence presenceMood 5 required:-209 optional:147 conditional:120 unstated:-71
presence presenceMood 6 required:-340 optional:-552 conditional:-332 unstated:267
presence presenceMood 64 required:-263 optional:-548 conditional:-86 unstated:709
presence presenceMood 65 required:-37 conditional:-171 unstated:189
presence presenceMood 66 required:-108 optional:-59 conditional:-259 unstated:427
presence presenceMood 67 optional:-38 conditional:68
presence presenceMood 68 required:-29 optional:-31 conditional:28 unstated:35
presence presenceMood 69 conditional:-68 unstated:77
presence presenceMood 70 required:-263 optional:-181 conditional:259 unstated:28
presence presenceParent 1 optional:1094 unstated:-86
presence presenceParent 2 required:903 unstated:93
presence presencePhrase #40 required:-21 optional:-461 conditional:122 unstated:312
presence presencePhrase #42 required:-143 optional:-20 conditional:-103 unstated:269
presence presencePhrase #43 optional:-39 conditional:281 unstated:-237
presence presencePhrase #46 conditional:-57 unstated:63
presence presencePhrase #47 optional:-37 conditional:28
presence presencePhrase #48 conditional:-39 unstated:54
presence presencePhrase #49 optional:-52 conditional:-54 unstated:109
presence presencePhrase #4a conditional:-21 unstated:34
presence presencePhrase #4b conditional:-89 unstated:96
presence presencePhrase #4c conditional:-35 unstated:43
presence presencePhrase #4d optional:-63 conditional:-78 unstated:150
presence presencePhrase #4e conditional:-68 unstated:85
presence presencePhrase #4f required:-25 optional:-152 conditional:76 unstated:91
presence presencePhrase #50 required:-55 optional:125 unstated:-88
presence presencePhrase #51 unstated:27
presence presencePhrase #53 optional:-58 conditional:-84 unstated:151
presence presencePhrase #54 optional:-27 conditional:247 unstated:-209
presence presencePhrase #56 conditional:-94 unstated:116
presence presencePhrase #57 required:-22 optional:229 unstated:-209
presence presencePhrase #59 conditional:-47 unstated:61
presence presencePhrase #5a optional:-109 unstated:130
presence presencePhrase #5c required:-96 optional:-34 conditional:-226 unstated:356
presence presencePhrase byDefault required:446 conditional:-264 unstated:-229
presence presencePhrase defaultIs required:170 unstated:-164
presence presencePhrase example required:210 optional:-320 conditional:238 unstated:-322
presence presencePhrase existing optional:-299 conditional:-170 unstated:354
presence presencePhrase filledByItself required:-90 optional:72 conditional:-80 unstated:99
presence presencePhrase following required:65 optional:-186 conditional:-235 unstated:342
presence presencePhrase followingValues required:-96 optional:-271 conditional:284 unstated:55
presence presencePhrase fromMenu optional:-468 unstated:397
presence presencePhrase leaveBlank optional:6295 conditional:-53 unstated:-238
presence presencePhrase logIn required:-30 optional:94 conditional:-329 unstated:261
presence presencePhrase multiline required:-468 optional:-130 conditional:662 unstated:-176
presence presencePhrase neededIf required:189 optional:-38 conditional:116 unstated:-256
presence presencePhrase needs required:-53 optional:-137 conditional:588 unstated:-399
presence presencePhrase omission required:-199 optional:5032 conditional:197 unstated:-30
presence presencePhrase oneOf optional:-260 conditional:131 unstated:95
presence presencePhrase optional required:-151 optional:1971 conditional:119 unstated:-514
presence presencePhrase optionsAnnounced conditional:119 unstated:-89
presence presencePhrase ordered required:-482 optional:-257 conditional:404 unstated:-231
presence presencePhrase pairs required:-24 optional:-49 conditional:-138 unstated:211
presence presencePhrase range required:22 optional:-214 conditional:57 unstated:135
presence presencePhrase recommended required:-90 conditional:-94 unstated:198
presence presencePhrase required required:339 optional:-122 conditional:277 unstated:-541
presence presencePhrase separated required:23 conditional:-33
presence presencePhrase severalOf required:-219 optional:223 conditional:225 unstated:-275
presence presencePhrase shownOnly required:-79 optional:-26 conditional:-137 unstated:208
presence presencePhrase softened required:-45 optional:75 conditional:-290 unstated:195
presence presencePhrase valuesAre required:-257 optional:188 conditional:-148 unstated:232
presence presencePhrase whether required:-159 optional:-114 conditional:-249 unstated:543
presence presencePhraseLater #40 optional:-185 conditional:323 unstated:-134
presence presencePhraseLater #41 optional:-22 conditional:-32 unstated:57
presence presencePhraseLater #42 required:-208 optional:-64 conditional:34 unstated:243
presence presencePhraseLater #43 optional:-22 conditional:139 unstated:-112
presence presencePhraseLater #44 conditional:-32 unstated:34
presence presencePhraseLater #46 conditional:-28 unstated:36
presence presencePhraseLater #47 conditional:-74 unstated:93
presence presencePhraseLater #48 required:-68 optional:-184 conditional:-133 unstated:389
presence presencePhraseLater #49 optional:-84 conditional:-48 unstated:149
presence presencePhraseLater #4a conditional:134 unstated:-120
presence presencePhraseLater #4d optional:-27 conditional:167 unstated:-122
presence presencePhraseLater #4e conditional:-46 unstated:55
presence presencePhraseLater #4f optional:-205 conditional:110 unstated:110
presence presencePhraseLater #50 optional:-241 conditional:-110 unstated:361
presence presencePhraseLater #51 optional:-142 conditional:61 unstated:81
presence presencePhraseLater #53 optional:-87 conditional:72 unstated:36
presence presencePhraseLater #54 conditional:-39 unstated:43
presence presencePhraseLater #56 optional:-46 conditional:-20 unstated:78
presence presencePhraseLater #57 required:-73 optional:-304 conditional:189 unstated:204
presence presencePhraseLater #59 conditional:332 unstated:-312
presence presencePhraseLater #5a optional:-188 conditional:32 unstated:161
presence presencePhraseLater #5c optional:-107 conditional:38 unstated:76
presence presencePhraseLater byDefault required:-120 optional:707 conditional:-520 unstated:-109
presence presencePhraseLater defaultIs required:-311 optional:378 conditional:127 unstated:-191
presence presencePhraseLater example required:143 optional:-297 conditional:155 unstated:-103
presence presencePhraseLater existing required:-146 optional:127 conditional:-65 unstated:52
presence presencePhraseLater filledByItself required:-86 optional:354 conditional:-128 unstated:-142
presence presencePhraseLater following required:52 optional:-112 conditional:-377 unstated:422
presence presencePhraseLater followingValues required:93 optional:-97 conditional:68 unstated:-63
presence presencePhraseLater fromMenu required:-118 optional:180 conditional:-310 unstated:229
presence presencePhraseLater leaveBlank optional:6386 conditional:-95 unstated:-286
presence presencePhraseLater logIn required:-27 optional:-42 conditional:-52 unstated:120
presence presencePhraseLater multiline required:-39 optional:-54 conditional:-99 unstated:190
presence presencePhraseLater neededIf required:117 conditional:105 unstated:-238
presence presencePhraseLater needs required:-48 optional:103 conditional:61 unstated:-124
presence presencePhraseLater omission required:-39 optional:5176 conditional:-47 unstated:-87
presence presencePhraseLater oneOf required:-65 optional:158 conditional:-149 unstated:48
presence presencePhraseLater optional required:-177 optional:301 conditional:-74 unstated:-87
presence presencePhraseLater optionsAnnounced conditional:103 unstated:-87
presence presencePhraseLater ordered required:-325 optional:194 conditional:85 unstated:112
presence presencePhraseLater pairs required:-46 conditional:-100 unstated:154
presence presencePhraseLater range required:57 conditional:221 unstated:-279
presence presencePhraseLater recommended required:-86 optional:259 conditional:-82 unstated:-127
presence presencePhraseLater required required:125 optional:-54 conditional:138 unstated:-225
presence presencePhraseLater separated required:-80 optional:168 conditional:23 unstated:-138
presence presencePhraseLater severalOf required:-64 optional:97 conditional:-251 unstated:184
presence presencePhraseLater shownOnly required:-52 optional:-109 conditional:143
presence presencePhraseLater softened required:-81 optional:-260 conditional:234 unstated:81
presence presencePhraseLater units conditional:-23 unstated:51
presence presencePhraseLater valuesAre required:-291 optional:-198 conditional:488 unstated:-110
presence presencePhraseLater whether required:-158 optional:95 unstated:44
presence presencePrefix by required:-27 optional:-62 unstated:72
presence presencePrefix can conditional:-231 unstated:243
presence presencePrefix check conditional:77 unstated:-65
presence presencePrefix choose conditional:129 unstated:-107
presence presencePrefix comma-separated conditional:236 unstated:-215
presence presencePrefix configure required:161 optional:-68 conditional:-44 unstated:-44
presence presencePrefix controls conditional:-37 unstated:49
presence presencePrefix default required:-37 optional:-45 conditional:-251 unstated:337
presence presencePrefix defaults required:370 optional:-63 conditional:-147 unstated:-162
presence presencePrefix defines conditional:-31 unstated:42
presence presencePrefix either required:154 conditional:-37 unstated:-108
presence presencePrefix enable optional:-49 conditional:-55 unstated:122
presence presencePrefix enter required:-246 optional:-283 conditional:169 unstated:241
presence presencePrefix example required:-41 optional:-37 conditional:340 unstated:-272
presence presencePrefix fill required:-58 optional:326 conditional:-206 unstated:-84
presence presencePrefix go conditional:-34 unstated:55
presence presencePrefix if optional:-461 conditional:70 unstated:379
presence presencePrefix json required:-190 optional:177 conditional:-160 unstated:173
presence presencePrefix leave optional:141 conditional:-20 unstated:-119
presence presencePrefix list optional:172 conditional:-31 unstated:-129
presence presencePrefix multiple conditional:-29 unstated:37
presence presencePrefix one required:22 optional:-21 conditional:-28 unstated:26
presence presencePrefix open conditional:-20 unstated:41
presence presencePrefix optional required:-32 optional:-138 conditional:-54 unstated:220
presence presencePrefix optionally required:-29 optional:446 conditional:-115 unstated:-304
presence presencePrefix paste required:-25 optional:-50 conditional:40 unstated:33
presence presencePrefix provide required:-31 optional:29 conditional:311 unstated:-311
presence presencePrefix required required:110 optional:-30 conditional:-131 unstated:41
presence presencePrefix select required:-26 optional:-25 conditional:115 unstated:-71
presence presencePrefix set required:-221 conditional:205 unstated:-41
presence presencePrefix specify required:83 optional:-79 conditional:-93 unstated:64
presence presencePrefix the required:-121 optional:73 conditional:-83 unstated:112
presence presencePrefix tick optional:-93 conditional:541 unstated:-447
presence presencePrefix toggle conditional:-60 unstated:74
presence presencePrefix turn conditional:-38 unstated:49
presence presencePrefix when optional:-36 conditional:-140 unstated:182
presence presencePrefix whether required:-59 optional:39 conditional:-260 unstated:281
presence presenceScope 1 required:5301 optional:432 conditional:42 unstated:262
presence presenceScope 10 optional:6000
presence presenceScope 13 required:5620 optional:354 conditional:172 unstated:-153
presence presenceScope 14 optional:6085 unstated:-76
presence presenceScope 17 required:6000
presence presenceScope 18 optional:6002
presence presenceScope 2 optional:6000
presence presenceScope 5 required:6000
presence presenceScope 6 optional:6000
presence presenceScope 65 optional:-97 conditional:92
presence presenceScope 78 required:-32 optional:1207 conditional:-373 unstated:-862
presence presenceScope 9 required:5971 optional:29
presence presenceTab 0 required:63 optional:-318 conditional:55 unstated:181
presence presenceTab 64 optional:-61 conditional:-76 unstated:153
presence presenceType 0 required:-246 optional:-32 conditional:-157 unstated:-172
presence presenceType 1 required:-756 optional:-882 conditional:-163 unstated:1090
presence presenceVia 0 required:-639 optional:-312 conditional:-38 unstated:183
presence presenceVia 1 required:-433 optional:-303 conditional:-218 unstated:441
presence presenceVia 2 required:43 optional:64 conditional:-518 unstated:365
presence presenceVia 3 required:-213 optional:-297 conditional:-217
presence presenceWord #4 required:-42 optional:-52 conditional:70 unstated:23
presence presenceWord #5 required:5897 optional:-67 conditional:153
presence presenceWord #6 required:979 optional:-128 conditional:-592 unstated:-298
presence presenceWord #7 required:5253 conditional:761
presence presenceWord #8 required:-176 optional:679 conditional:-101 unstated:-430
presence presenceWord #9 optional:5480 conditional:335 unstated:187
presence presenceWord #a required:-126 optional:635 conditional:-302 unstated:-234
presence presenceWord #b required:-44 optional:5392 conditional:594 unstated:84
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
