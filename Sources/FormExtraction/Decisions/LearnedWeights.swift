// Made by `make learn` from labelled pages; do not edit.
// swift-format-ignore-file

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1000
calibration field -999 393
calibration field -926 410
calibration field -863 426
calibration field -782 445
calibration field -691 467
calibration field -602 490
calibration field -493 516
calibration field -384 542
calibration field -273 570
calibration field -154 596
calibration field -52 620
calibration field 62 647
calibration field 191 673
calibration field 309 698
calibration field 431 723
calibration field 567 747
calibration field 699 769
calibration field 818 790
calibration field 941 809
calibration field 1076 828
calibration field 1213 845
calibration field 1330 859
calibration field 1449 874
calibration field 1583 887
calibration field 1712 897
calibration field 1826 908
calibration field 1952 918
calibration field 2109 922
calibration field 2235 925
calibration field 2374 928
calibration field 2553 931
calibration field 2750 935
calibration field 2959 938
calibration field 3163 942
calibration field 3413 946
calibration field 3704 950
calibration field 3964 954
calibration field 4326 959
calibration field 4802 964
calibration field 5475 975
calibration type 2 494
calibration type 142 522
calibration type 260 555
calibration type 409 589
calibration type 556 622
calibration type 702 651
calibration type 830 679
calibration type 972 708
calibration type 1129 738
calibration type 1284 765
calibration type 1438 790
calibration type 1574 810
calibration type 1732 832
calibration type 1876 850
calibration type 2019 868
calibration type 2198 885
calibration type 2365 900
calibration type 2527 912
calibration type 2701 924
calibration type 2851 933
calibration type 3017 944
calibration type 3223 953
calibration type 3408 960
calibration type 3599 966
calibration type 3771 972
calibration type 3998 977
calibration type 4228 981
calibration type 4456 983
calibration type 4718 985
calibration type 4948 986
calibration type 5235 987
calibration type 5540 989
calibration type 5909 990
calibration type 6265 991
calibration type 6622 992
calibration type 7094 994
calibration type 7582 995
calibration type 8112 996
calibration type 8989 997
calibration type 9842 998
calibration presence 7 721
calibration presence 477 805
calibration presence 1054 864
calibration presence 1483 896
calibration presence 1763 914
calibration presence 1943 923
calibration presence 2094 932
calibration presence 2239 940
calibration presence 2369 945
calibration presence 2465 949
calibration presence 2558 953
calibration presence 2642 956
calibration presence 2715 958
calibration presence 2780 961
calibration presence 2864 963
calibration presence 2922 965
calibration presence 2992 967
calibration presence 3079 969
calibration presence 3130 971
calibration presence 3221 973
calibration presence 3289 974
calibration presence 3361 976
calibration presence 3433 978
calibration presence 3527 979
calibration presence 3593 980
calibration presence 3666 982
calibration presence 3771 983
calibration presence 3958 984
calibration presence 4884 985
calibration presence 5810 986
calibration presence 6930 989
calibration presence 13239 992
calibration presence 16036 994
calibration demand 123 964
calibration demand 2244 966
calibration demand 2904 967
calibration demand 3566 968
calibration demand 4488 969
calibration demand 4930 974
calibration demand 14139 981
calibration demand 16518 984
calibration secret 57 944
calibration secret 2397 986
calibration secret 3326 995
calibration secret 3992 997
calibration secret 4222 998
calibration secret 4681 999
calibration secret 5541 1000
calibration options -4672 197
calibration options -178 512
calibration options 329 648
calibration options 1026 769
calibration options 1470 839
calibration options 1908 875
calibration options 2227 910
calibration options 2621 937
calibration options 3081 959
calibration options 3661 980
calibration default 1 816
calibration default 2 962
calibration format 1 794
calibration format 2 982
field aside 0 -25
field aside 1 -337
field aside 2 -449
field aside 3 -520
field beforeClass aimless 118
field beforeClass button -208
field beforeClass check -629
field beforeClass checkingHeading -122
field beforeClass configure 168
field beforeClass contrast -158
field beforeClass enter 355
field beforeClass fieldNoun -202
field beforeClass fillingVerb 275
field beforeClass followUp 73
field beforeClass genericHeading 313
field beforeClass headingVerb -110
field beforeClass inputNoun -229
field beforeClass kindNoun 83
field beforeClass labelHeader -229
field beforeClass leave -114
field beforeClass make -36
field beforeClass manipulate -326
field beforeClass navigate 298
field beforeClass on -62
field beforeClass opener -165
field beforeClass openingVerb -229
field beforeClass optionNoun -24
field beforeClass paste -56
field beforeClass plainNoun 115
field beforeClass preposition 24
field beforeClass remark 136
field beforeClass select -368
field beforeClass slugEnd 24
field beforeClass slugVerb 71
field beforeClass submitVerb 56
field beforeClass switchEffect -58
field beforeClass switchOn -143
field beforeClass toggleNoun -80
field beforeClass trialVerb -243
field beforeClass typeHeader 88
field beforeClass upload 23
field beforeRole 1 -187
field beforeRole 2 -174
field beforeRole 3 36
field beforeRole 4 -240
field beforeRole 6 -52
field beforeVerb access 105
field beforeVerb add -82
field beforeVerb adjust 367
field beforeVerb apply 45
field beforeVerb attach 21
field beforeVerb build 223
field beforeVerb change -89
field beforeVerb choose -97
field beforeVerb click -67
field beforeVerb clicking 96
field beforeVerb complete 142
field beforeVerb configure 147
field beforeVerb confirm 28
field beforeVerb copy -40
field beforeVerb create 296
field beforeVerb creating -23
field beforeVerb customize 127
field beforeVerb define 105
field beforeVerb delete -24
field beforeVerb deploy -83
field beforeVerb download -70
field beforeVerb duplicate -40
field beforeVerb edit -43
field beforeVerb enable -62
field beforeVerb enabling -30
field beforeVerb ensure -339
field beforeVerb enter 335
field beforeVerb expand -256
field beforeVerb fill 324
field beforeVerb find -20
field beforeVerb follow -64
field beforeVerb generate -162
field beforeVerb give -149
field beforeVerb go 128
field beforeVerb input -202
field beforeVerb install -33
field beforeVerb integrate -38
field beforeVerb keep -48
field beforeVerb learn 48
field beforeVerb leave -40
field beforeVerb locate -62
field beforeVerb log 183
field beforeVerb make 177
field beforeVerb manage 40
field beforeVerb modify -101
field beforeVerb monitor -35
field beforeVerb name -21
field beforeVerb navigate 141
field beforeVerb note 136
field beforeVerb open -249
field beforeVerb paste -56
field beforeVerb pick -134
field beforeVerb proceed 160
field beforeVerb provide 96
field beforeVerb providing 93
field beforeVerb read -86
field beforeVerb refer 141
field beforeVerb remove 35
field beforeVerb return -32
field beforeVerb review -138
field beforeVerb run -21
field beforeVerb save -209
field beforeVerb scroll 256
field beforeVerb see 39
field beforeVerb selecting -131
field beforeVerb set -417
field beforeVerb setting -24
field beforeVerb sign 31
field beforeVerb specify 200
field beforeVerb start -165
field beforeVerb stop 36
field beforeVerb submit -30
field beforeVerb switch -37
field beforeVerb test -62
field beforeVerb toggle -41
field beforeVerb type 88
field beforeVerb update 64
field beforeVerb use -82
field beforeVerb using 24
field beforeVerb validate -31
field beforeVerb write -51
field beforeWord & -69
field beforeWord + 177
field beforeWord - 200
field beforeWord 1 -67
field beforeWord 2 314
field beforeWord 3 -28
field beforeWord 5 -48
field beforeWord 6 -54
field beforeWord 7 105
field beforeWord a 139
field beforeWord ability 139
field beforeWord about -54
field beforeWord above -326
field beforeWord accepted 23
field beforeWord accepts -60
field beforeWord access -150
field beforeWord according 93
field beforeWord accordingly -127
field beforeWord accountability 148
field beforeWord across 95
field beforeWord action -204
field beforeWord actions 54
field beforeWord active -28
field beforeWord activities -94
field beforeWord activity -47
field beforeWord actual -105
field beforeWord added -81
field beforeWord adding -33
field beforeWord addition -35
field beforeWord additional 182
field beforeWord additionally -23
field beforeWord address -64
field beforeWord adjust 378
field beforeWord admin -31
field beforeWord advanced -245
field beforeWord advantages -65
field beforeWord after -109
field beforeWord against 59
field beforeWord agent -156
field beforeWord agents -52
field beforeWord ai -196
field beforeWord alerts 26
field beforeWord alias 113
field beforeWord all -214
field beforeWord allowing 45
field beforeWord allows 20
field beforeWord along 42
field beforeWord already -37
field beforeWord also 131
field beforeWord always 36
field beforeWord an -250
field beforeWord analysis 129
field beforeWord analytics 137
field beforeWord analyze -26
field beforeWord any 137
field beforeWord apache 49
field beforeWord api -261
field beforeWord apis -25
field beforeWord app -122
field beforeWord appear 96
field beforeWord appearance 119
field beforeWord appearing -120
field beforeWord appears -98
field beforeWord append 23
field beforeWord application 89
field beforeWord applications -91
field beforeWord applied 119
field beforeWord apply -59
field beforeWord approach -22
field beforeWord appropriate 265
field beforeWord approval -23
field beforeWord apps -37
field beforeWord architecture -32
field beforeWord are 579
field beforeWord area 198
field beforeWord arguments -62
field beforeWord arm64 -20
field beforeWord around 151
field beforeWord array -52
field beforeWord as 675
field beforeWord ask -24
field beforeWord asked 126
field beforeWord aspects -23
field beforeWord assets -20
field beforeWord assign -64
field beforeWord assigned 65
field beforeWord associated 102
field beforeWord attach 74
field beforeWord attached -31
field beforeWord attempt -23
field beforeWord attributes -301
field beforeWord authenticate 25
field beforeWord authentication 90
field beforeWord authorization -32
field beforeWord auto -303
field beforeWord automated -23
field beforeWord automatic -172
field beforeWord automation -24
field beforeWord available -26
field beforeWord aws -76
field beforeWord azure 24
field beforeWord b -25
field beforeWord back 38
field beforeWord backend 41
field beforeWord background 93
field beforeWord backup 83
field beforeWord badge 150
field beforeWord base 30
field beforeWord base64 -175
field beforeWord based -145
field beforeWord basic 62
field beforeWord basis -68
field beforeWord batches 60
field beforeWord be 197
field beforeWord because -22
field beforeWord been -26
field beforeWord before 362
field beforeWord begin 87
field beforeWord behave -80
field beforeWord behavior -83
field beforeWord behaviors -21
field beforeWord behaviour 31
field beforeWord being -32
field beforeWord below 275
field beforeWord benefits -97
field beforeWord best -134
field beforeWord better -20
field beforeWord between -107
field beforeWord beyond 89
field beforeWord billing 27
field beforeWord binary -26
field beforeWord bind 44
field beforeWord block -90
field beforeWord blocked -32
field beforeWord blocks -96
field beforeWord body -29
field beforeWord boolean -32
field beforeWord bot -39
field beforeWord both 106
field beforeWord bottom 115
field beforeWord box 22
field beforeWord break -20
field beforeWord breakdown -20
field beforeWord bucket -153
field beforeWord build 278
field beforeWord builder -78
field beforeWord built -29
field beforeWord built-in -59
field beforeWord bulk -27
field beforeWord business -21
field beforeWord but -121
field beforeWord button -139
field beforeWord buttons -29
field beforeWord by -350
field beforeWord ca 34
field beforeWord calculated 54
field beforeWord calculation -50
field beforeWord calendar -24
field beforeWord call 88
field beforeWord called -41
field beforeWord can -90
field beforeWord capabilities 109
field beforeWord captures -64
field beforeWord card -30
field beforeWord carry 173
field beforeWord case -158
field beforeWord catalog -36
field beforeWord categories -71
field beforeWord categorized -30
field beforeWord category -101
field beforeWord certificate -53
field beforeWord certificates 29
field beforeWord chain 39
field beforeWord changed -40
field beforeWord changes 170
field beforeWord chapter 100
field beforeWord characteristics -21
field beforeWord chart -280
field beforeWord charts 43
field beforeWord chat -45
field beforeWord chatgpt 35
field beforeWord check -37
field beforeWord checking 36
field beforeWord checklist 199
field beforeWord checkout 55
field beforeWord checks -185
field beforeWord choice -31
field beforeWord choices -43
field beforeWord choose -236
field beforeWord chosen 46
field beforeWord ci -29
field beforeWord claim -165
field beforeWord class -51
field beforeWord claude 135
field beforeWord cli -22
field beforeWord click -268
field beforeWord clicking 36
field beforeWord client 128
field beforeWord cloud 301
field beforeWord cloudflare -25
field beforeWord cluster 68
field beforeWord clusters -40
field beforeWord code -165
field beforeWord codes -36
field beforeWord collaborative -27
field beforeWord collection -84
field beforeWord collects -89
field beforeWord columns -198
field beforeWord combined 65
field beforeWord comes -20
field beforeWord comma-separated -35
field beforeWord command -91
field beforeWord commands 44
field beforeWord comment 24
field beforeWord commit 106
field beforeWord communicate -21
field beforeWord comparison -103
field beforeWord complete 47
field beforeWord completed -50
field beforeWord completion 258
field beforeWord complex -34
field beforeWord compliance 33
field beforeWord components -50
field beforeWord compose -42
field beforeWord comprehensive 58
field beforeWord condition 188
field beforeWord conditions 64
field beforeWord conduct -20
field beforeWord config 69
field beforeWord configuration 520
field beforeWord configurations 32
field beforeWord configure 123
field beforeWord configured -255
field beforeWord configuring 48
field beforeWord confirm 125
field beforeWord connect -24
field beforeWord connecting 37
field beforeWord connection 220
field beforeWord connector -112
field beforeWord connectors -69
field beforeWord consent -53
field beforeWord consists 124
field beforeWord console -86
field beforeWord consult -24
field beforeWord contact -91
field beforeWord contacts 105
field beforeWord contain -49
field beforeWord container -107
field beforeWord containing -21
field beforeWord contains -228
field beforeWord content -65
field beforeWord context -136
field beforeWord continue 68
field beforeWord controls -36
field beforeWord conversation 119
field beforeWord conversations -35
field beforeWord copied -109
field beforeWord copy -21
field beforeWord core 62
field beforeWord correct 107
field beforeWord correspondence 138
field beforeWord corresponding -98
field beforeWord could 138
field beforeWord count -46
field beforeWord cover -23
field beforeWord create -60
field beforeWord created -151
field beforeWord creates -22
field beforeWord creating 28
field beforeWord creation 63
field beforeWord credential -305
field beforeWord credentials 410
field beforeWord criteria -35
field beforeWord csv -86
field beforeWord currency 335
field beforeWord current -62
field beforeWord currently -63
field beforeWord custom -37
field beforeWord customer -110
field beforeWord customization 44
field beforeWord customize 107
field beforeWord customized 374
field beforeWord daemon -75
field beforeWord dashboard 93
field beforeWord dashboards -43
field beforeWord data -115
field beforeWord database 90
field beforeWord databases 20
field beforeWord date 145
field beforeWord day -86
field beforeWord days -77
field beforeWord debug -60
field beforeWord debugging -51
field beforeWord decide 30
field beforeWord decides 57
field beforeWord decision -44
field beforeWord deduplication -145
field beforeWord default -76
field beforeWord defaults 142
field beforeWord defined 352
field beforeWord defining -34
field beforeWord definition 195
field beforeWord definitions -25
field beforeWord delete -25
field beforeWord deleting -35
field beforeWord depend -105
field beforeWord dependencies -22
field beforeWord depending -118
field beforeWord depends -60
field beforeWord deployment -28
field beforeWord deployments -41
field beforeWord described 24
field beforeWord describes -205
field beforeWord description 142
field beforeWord descriptions -47
field beforeWord design -33
field beforeWord destination -105
field beforeWord detail 30
field beforeWord detailed -27
field beforeWord details 590
field beforeWord determines -56
field beforeWord developer 53
field beforeWord developers -32
field beforeWord device -50
field beforeWord dialog -151
field beforeWord differences -43
field beforeWord different -239
field beforeWord directory -66
field beforeWord disabled 40
field beforeWord display -113
field beforeWord displayed 152
field beforeWord displays 26
field beforeWord distribution -72
field beforeWord dns -111
field beforeWord do -106
field beforeWord docker -259
field beforeWord docs 123
field beforeWord document -70
field beforeWord documentation -130
field beforeWord documents -21
field beforeWord does -28
field beforeWord domain -109
field beforeWord don't 263
field beforeWord down 229
field beforeWord download -85
field beforeWord downloads -23
field beforeWord drag 32
field beforeWord drive -32
field beforeWord dropdown -26
field beforeWord duplicate -51
field beforeWord during -78
field beforeWord dynamic -30
field beforeWord each -140
field beforeWord earlier 52
field beforeWord easy -29
field beforeWord edge -29
field beforeWord edit 83
field beforeWord edited 136
field beforeWord editing -32
field beforeWord editor -117
field beforeWord effect -55
field beforeWord effectively 367
field beforeWord efficiency 55
field beforeWord either -238
field beforeWord else -65
field beforeWord email -78
field beforeWord emails 108
field beforeWord empty -73
field beforeWord enable -23
field beforeWord enables -38
field beforeWord enabling -23
field beforeWord encryption 208
field beforeWord end 60
field beforeWord endpoint -42
field beforeWord endpoints -97
field beforeWord ends -21
field beforeWord engine -25
field beforeWord enhance -41
field beforeWord enough 34
field beforeWord ensure -148
field beforeWord enter 352
field beforeWord entered -34
field beforeWord entering 89
field beforeWord enterprise 87
field beforeWord entity -61
field beforeWord entries -49
field beforeWord entry 74
field beforeWord env -25
field beforeWord environment -148
field beforeWord equal 56
field beforeWord error -33
field beforeWord errors -106
field beforeWord evaluate -31
field beforeWord evaluated 65
field beforeWord evaluation -32
field beforeWord event -52
field beforeWord every 237
field beforeWord everything -71
field beforeWord exactly -34
field beforeWord examples -42
field beforeWord exchange -119
field beforeWord excluded 55
field beforeWord execute -43
field beforeWord executed 34
field beforeWord execution -109
field beforeWord executions -21
field beforeWord exist -21
field beforeWord existing -49
field beforeWord exit 51
field beforeWord expand -283
field beforeWord explained -115
field beforeWord explains -23
field beforeWord explanation 45
field beforeWord export -79
field beforeWord exporting 173
field beforeWord expose -70
field beforeWord exposes -21
field beforeWord expression -48
field beforeWord extension -25
field beforeWord external -102
field beforeWord extra 52
field beforeWord extract -52
field beforeWord fail 92
field beforeWord failed 91
field beforeWord failing 219
field beforeWord failure 32
field beforeWord failures -45
field beforeWord feature 89
field beforeWord features -38
field beforeWord fetch 61
field beforeWord few 25
field beforeWord fewer 72
field beforeWord field -216
field beforeWord fields 747
field beforeWord file -340
field beforeWord files -73
field beforeWord fill 244
field beforeWord filled 36
field beforeWord filter 351
field beforeWord filtered 32
field beforeWord filtering -22
field beforeWord filters 27
field beforeWord find 193
field beforeWord finding -117
field beforeWord findings -195
field beforeWord firewall -34
field beforeWord first 233
field beforeWord fit 267
field beforeWord five -110
field beforeWord fix -21
field beforeWord fixed -54
field beforeWord fixes -27
field beforeWord flag 66
field beforeWord flags 248
field beforeWord flexibility -23
field beforeWord flexible -22
field beforeWord flow -90
field beforeWord folder -67
field beforeWord folders -35
field beforeWord follow -92
field beforeWord following 214
field beforeWord for 236
field beforeWord fork -31
field beforeWord form -75
field beforeWord format -153
field beforeWord formats 468
field beforeWord formula -33
field beforeWord found -22
field beforeWord four -225
field beforeWord framework -26
field beforeWord frequency -95
field beforeWord fresh 114
field beforeWord from 138
field beforeWord full -57
field beforeWord functionality -36
field beforeWord functions -188
field beforeWord future -26
field beforeWord gateway 80
field beforeWord gather -55
field beforeWord general 233
field beforeWord generally -51
field beforeWord generate -105
field beforeWord generation 60
field beforeWord generic -28
field beforeWord get -77
field beforeWord gets 222
field beforeWord git 202
field beforeWord github 72
field beforeWord given 208
field beforeWord gives -59
field beforeWord global 290
field beforeWord go -271
field beforeWord going 52
field beforeWord good -24
field beforeWord google -32
field beforeWord graph -36
field beforeWord greater -75
field beforeWord group 44
field beforeWord groups -47
field beforeWord guide 38
field beforeWord guides -28
field beforeWord had 29
field beforeWord handle -140
field beforeWord handled -34
field beforeWord handling -30
field beforeWord happens -21
field beforeWord has 379
field beforeWord header -29
field beforeWord headers 56
field beforeWord helm -312
field beforeWord help -116
field beforeWord helper -46
field beforeWord helps -86
field beforeWord here -97
field beforeWord hidden 62
field beforeWord high -26
field beforeWord highlight 47
field beforeWord highlights -38
field beforeWord history -31
field beforeWord holds 30
field beforeWord horizontal 81
field beforeWord host -41
field beforeWord hosting -26
field beforeWord hosts -20
field beforeWord how -319
field beforeWord http 30
field beforeWord https: 29
field beforeWord https:// -84
field beforeWord i -22
field beforeWord iam 65
field beforeWord icon 80
field beforeWord id -88
field beforeWord ide 42
field beforeWord identifier -121
field beforeWord identify 20
field beforeWord identity 77
field beforeWord idp 93
field beforeWord ids -31
field beforeWord if -41
field beforeWord image 63
field beforeWord images 86
field beforeWord import -98
field beforeWord important 34
field beforeWord importing 157
field beforeWord imports -72
field beforeWord in -49
field beforeWord inactive -29
field beforeWord include -84
field beforeWord included 38
field beforeWord includes -293
field beforeWord including -144
field beforeWord independent 60
field beforeWord individual 65
field beforeWord info 220
field beforeWord information -562
field beforeWord infrastructure -38
field beforeWord inherit -51
field beforeWord inheriting -37
field beforeWord input 494
field beforeWord inputs 559
field beforeWord inside -92
field beforeWord insights -64
field beforeWord install -28
field beforeWord installation -234
field beforeWord instance -170
field beforeWord instances -27
field beforeWord instead 75
field beforeWord instructions -79
field beforeWord integrate -42
field beforeWord integrated 67
field beforeWord integrating 125
field beforeWord integration -57
field beforeWord intended -22
field beforeWord interaction -52
field beforeWord interactively -31
field beforeWord interface 32
field beforeWord internet 90
field beforeWord into -60
field beforeWord invoice 25
field beforeWord invoices 46
field beforeWord ip 50
field beforeWord is -259
field beforeWord issue 33
field beforeWord issues -91
field beforeWord it -245
field beforeWord item 52
field beforeWord items 29
field beforeWord its -164
field beforeWord itself 28
field beforeWord jira 61
field beforeWord job 123
field beforeWord json -69
field beforeWord just 71
field beforeWord jwt -31
field beforeWord keep -38
field beforeWord keeps -20
field beforeWord key 286
field beforeWord keycloak 104
field beforeWord keys -119
field beforeWord kind -31
field beforeWord know -26
field beforeWord knowledge -27
field beforeWord kubernetes 22
field beforeWord label -28
field beforeWord labels -39
field beforeWord languages -28
field beforeWord latency -23
field beforeWord later 210
field beforeWord layer -36
field beforeWord layouts 26
field beforeWord ldap 212
field beforeWord lead -45
field beforeWord learn 55
field beforeWord least -38
field beforeWord leave -40
field beforeWord letters 64
field beforeWord level -47
field beforeWord levels -47
field beforeWord libraries -43
field beforeWord lifecycle -53
field beforeWord like 23
field beforeWord limit 148
field beforeWord limits -105
field beforeWord line 152
field beforeWord lines 146
field beforeWord link 67
field beforeWord linux -24
field beforeWord list -483
field beforeWord listed -146
field beforeWord listen -24
field beforeWord lists -46
field beforeWord live 58
field beforeWord llm -28
field beforeWord load -31
field beforeWord local -53
field beforeWord locally -32
field beforeWord locate -76
field beforeWord location -142
field beforeWord locations -57
field beforeWord lock -29
field beforeWord log -108
field beforeWord login -43
field beforeWord logs 87
field beforeWord long -22
field beforeWord longer 33
field beforeWord loop -41
field beforeWord machine -41
field beforeWord made -41
field beforeWord main -99
field beforeWord maintenance -31
field beforeWord make -48
field beforeWord makes -47
field beforeWord manage -165
field beforeWord managed 44
field beforeWord management -99
field beforeWord manager -99
field beforeWord manages -20
field beforeWord managing -25
field beforeWord mandatory -104
field beforeWord manifest -45
field beforeWord many -109
field beforeWord mapped -34
field beforeWord mapping -104
field beforeWord mappings -25
field beforeWord maps -65
field beforeWord marked 29
field beforeWord match -184
field beforeWord matches -59
field beforeWord matching 74
field beforeWord maximum -42
field beforeWord may -173
field beforeWord mcp -94
field beforeWord meaningful -26
field beforeWord members 440
field beforeWord membership 72
field beforeWord memory -20
field beforeWord mentioned 53
field beforeWord menu -140
field beforeWord message -74
field beforeWord metadata -126
field beforeWord method -39
field beforeWord methods -229
field beforeWord metric 632
field beforeWord metrics -236
field beforeWord mfa -54
field beforeWord microsoft -30
field beforeWord might -78
field beforeWord migrate 48
field beforeWord minus -68
field beforeWord mobile 24
field beforeWord mode -237
field beforeWord model -20
field beforeWord modes -80
field beforeWord modify -65
field beforeWord modifying -27
field beforeWord module -56
field beforeWord money 88
field beforeWord monitor -36
field beforeWord monitoring -42
field beforeWord more 72
field beforeWord most 25
field beforeWord mqtt -102
field beforeWord much -22
field beforeWord multiple -57
field beforeWord must 58
field beforeWord name -29
field beforeWord named -50
field beforeWord names -51
field beforeWord namespace -27
field beforeWord native -31
field beforeWord navigate 64
field beforeWord navigation -46
field beforeWord need 173
field beforeWord needed 24
field beforeWord needs 301
field beforeWord nested -59
field beforeWord network 130
field beforeWord new 42
field beforeWord next 87
field beforeWord no -108
field beforeWord node 123
field beforeWord nodes -81
field beforeWord not 91
field beforeWord note 51
field beforeWord notes -87
field beforeWord nothing -21
field beforeWord notifications 58
field beforeWord now 247
field beforeWord number 221
field beforeWord numbers 32
field beforeWord oauth -98
field beforeWord object -102
field beforeWord objects -33
field beforeWord obtain -54
field beforeWord of -463
field beforeWord offer -36
field beforeWord offers -105
field beforeWord often -46
field beforeWord okta -37
field beforeWord on 145
field beforeWord once 125
field beforeWord one 111
field beforeWord ones 96
field beforeWord only -96
field beforeWord open -199
field beforeWord opens 108
field beforeWord operate -20
field beforeWord operating 85
field beforeWord operation -43
field beforeWord operations -135
field beforeWord operator -24
field beforeWord opportunities 36
field beforeWord optimize -20
field beforeWord optionally 21
field beforeWord options 245
field beforeWord or 125
field beforeWord order -35
field beforeWord organization 254
field beforeWord organize 33
field beforeWord organized -48
field beforeWord other 167
field beforeWord others -50
field beforeWord otherwise -32
field beforeWord our -128
field beforeWord out 178
field beforeWord outlook -36
field beforeWord output 25
field beforeWord over 46
field beforeWord override 29
field beforeWord overrides 52
field beforeWord overview -148
field beforeWord overwrite 27
field beforeWord own -109
field beforeWord packages -46
field beforeWord pages 108
field beforeWord paid 113
field beforeWord palette 49
field beforeWord panel 204
field beforeWord parameter -40
field beforeWord parameters 341
field beforeWord params -51
field beforeWord part -157
field beforeWord partial -81
field beforeWord particular -24
field beforeWord particularly -49
field beforeWord parts 166
field beforeWord pass -22
field beforeWord passed 39
field beforeWord passing 218
field beforeWord password 33
field beforeWord paste -26
field beforeWord path 30
field beforeWord pattern -33
field beforeWord payload -21
field beforeWord payment 85
field beforeWord payments 253
field beforeWord people -43
field beforeWord per -87
field beforeWord percentage 391
field beforeWord perform -76
field beforeWord performs -57
field beforeWord period -87
field beforeWord permission -104
field beforeWord permissions 539
field beforeWord persistent -25
field beforeWord pi -26
field beforeWord pick -53
field beforeWord pipeline -100
field beforeWord pipelines -62
field beforeWord placed -28
field beforeWord placeholders -91
field beforeWord plain 48
field beforeWord plan -24
field beforeWord platform -95
field beforeWord please 84
field beforeWord plugin 68
field beforeWord plugins -60
field beforeWord point -34
field beforeWord pointing -28
field beforeWord policies 104
field beforeWord policy 189
field beforeWord populated -80
field beforeWord portal 273
field beforeWord ports 20
field beforeWord position 80
field beforeWord post 57
field beforeWord postgresql -49
field beforeWord potential -91
field beforeWord power 108
field beforeWord preferred 47
field beforeWord present 115
field beforeWord prevent -43
field beforeWord preview -23
field beforeWord previous 353
field beforeWord previously 209
field beforeWord price -40
field beforeWord pricing -35
field beforeWord print 21
field beforeWord priority -56
field beforeWord privacy -24
field beforeWord private 146
field beforeWord pro -43
field beforeWord proceed 165
field beforeWord process 44
field beforeWord processed -74
field beforeWord processing -23
field beforeWord product 70
field beforeWord production -120
field beforeWord products 138
field beforeWord profile 63
field beforeWord project 136
field beforeWord projects -84
field beforeWord prometheus -56
field beforeWord prompt -130
field beforeWord prompted -51
field beforeWord prompts 63
field beforeWord properties -182
field beforeWord props -21
field beforeWord provide 67
field beforeWord provided -135
field beforeWord providers -66
field beforeWord provides -89
field beforeWord providing 30
field beforeWord provisioning -163
field beforeWord proxy -56
field beforeWord public 185
field beforeWord publish 236
field beforeWord pull 87
field beforeWord purpose 31
field beforeWord purposes -122
field beforeWord qa 52
field beforeWord quality -24
field beforeWord queries -43
field beforeWord query -49
field beforeWord questions -52
field beforeWord queue -174
field beforeWord quick -93
field beforeWord ram -27
field beforeWord range -87
field beforeWord rate 48
field beforeWord rather -71
field beforeWord raw -47
field beforeWord reach -100
field beforeWord reachable 51
field beforeWord react 39
field beforeWord read -102
field beforeWord reading 109
field beforeWord reads -26
field beforeWord real 64
field beforeWord real-time -27
field beforeWord recommend -78
field beforeWord recommended -72
field beforeWord record -162
field beforeWord recording 42
field beforeWord records -26
field beforeWord reduce 28
field beforeWord reference -188
field beforeWord references -31
field beforeWord reflect -28
field beforeWord regions 54
field beforeWord registered -48
field beforeWord registration 93
field beforeWord registry 74
field beforeWord rejected -27
field beforeWord related 33
field beforeWord relationship -62
field beforeWord relative -41
field beforeWord release -47
field beforeWord relying 40
field beforeWord remaining -23
field beforeWord remains -22
field beforeWord remember -27
field beforeWord remote -77
field beforeWord remove 43
field beforeWord removed -33
field beforeWord render 43
field beforeWord rendered -32
field beforeWord replace -167
field beforeWord replica -24
field beforeWord repo -24
field beforeWord report 76
field beforeWord reports 117
field beforeWord repository 103
field beforeWord represents -34
field beforeWord requested -21
field beforeWord requests 65
field beforeWord require -35
field beforeWord required -287
field beforeWord requirements -119
field beforeWord requires 65
field beforeWord resource -161
field beforeWord resources 115
field beforeWord respective -49
field beforeWord response -156
field beforeWord responses -118
field beforeWord responsibilities -25
field beforeWord restarts -45
field beforeWord result -133
field beforeWord results -259
field beforeWord retention 28
field beforeWord retrieval 88
field beforeWord retrieves -28
field beforeWord return -38
field beforeWord returns -41
field beforeWord reverse -28
field beforeWord review -158
field beforeWord reviewer -29
field beforeWord right -28
field beforeWord role -169
field beforeWord roles -109
field beforeWord root -39
field beforeWord routes -22
field beforeWord routing 76
field beforeWord row -227
field beforeWord rows 104
field beforeWord rule -229
field beforeWord rules -154
field beforeWord run -114
field beforeWord running -86
field beforeWord s3 -42
field beforeWord sales 94
field beforeWord same 42
field beforeWord saml -47
field beforeWord sample 66
field beforeWord save -218
field beforeWord saved 157
field beforeWord scan 81
field beforeWord scenarios 70
field beforeWord schedule 83
field beforeWord scheduled -27
field beforeWord schema 80
field beforeWord scim -53
field beforeWord scope -205
field beforeWord scrape 41
field beforeWord scripts -29
field beforeWord scroll 178
field beforeWord sdk -64
field beforeWord sdks -70
field beforeWord search -57
field beforeWord second 268
field beforeWord secret -122
field beforeWord secrets -75
field beforeWord section 589
field beforeWord sections -88
field beforeWord security -90
field beforeWord see -60
field beforeWord segment 43
field beforeWord select 511
field beforeWord selected -115
field beforeWord selection -169
field beforeWord self-hosted 21
field beforeWord send -65
field beforeWord sender 20
field beforeWord sending -32
field beforeWord sensitive -152
field beforeWord sent -39
field beforeWord separate 154
field beforeWord sequentially 64
field beforeWord series 85
field beforeWord server 57
field beforeWord servers -127
field beforeWord service -392
field beforeWord services 33
field beforeWord session -81
field beforeWord set -53
field beforeWord sets 30
field beforeWord setting 47
field beforeWord settings 669
field beforeWord several -227
field beforeWord severity -43
field beforeWord share -108
field beforeWord shared 29
field beforeWord sharing -138
field beforeWord shortcuts -46
field beforeWord should -169
field beforeWord show 273
field beforeWord shown 83
field beforeWord shows -30
field beforeWord side 127
field beforeWord sidebar -51
field beforeWord sign-up -31
field beforeWord similar -40
field beforeWord simply 133
field beforeWord single -69
field beforeWord sites 59
field beforeWord six -26
field beforeWord size -30
field beforeWord skip 118
field beforeWord slack 79
field beforeWord small -33
field beforeWord smtp 38
field beforeWord snowflake 148
field beforeWord so 71
field beforeWord software -31
field beforeWord solutions -39
field beforeWord some 48
field beforeWord sophisticated -37
field beforeWord source -178
field beforeWord sources 35
field beforeWord spec -42
field beforeWord specific 152
field beforeWord specifies -44
field beforeWord specify 213
field beforeWord specifying 181
field beforeWord sql -153
field beforeWord ssh 26
field beforeWord ssl 231
field beforeWord sso -75
field beforeWord stack -52
field beforeWord stage 99
field beforeWord stages 213
field beforeWord standard 40
field beforeWord standards -21
field beforeWord start 67
field beforeWord starting 112
field beforeWord starts 208
field beforeWord statement 26
field beforeWord states 106
field beforeWord statistics -105
field beforeWord status -23
field beforeWord statuses -83
field beforeWord step 31
field beforeWord steps -29
field beforeWord stop 33
field beforeWord storage -108
field beforeWord stored -201
field beforeWord stores -59
field beforeWord strategies -61
field beforeWord string -67
field beforeWord structure -117
field beforeWord structured 24
field beforeWord structures -127
field beforeWord studio 128
field beforeWord subscribe -21
field beforeWord subscription 302
field beforeWord subscriptions -38
field beforeWord successful 89
field beforeWord sufficient -41
field beforeWord summary -90
field beforeWord support -130
field beforeWord supported -283
field beforeWord supports -218
field beforeWord sure -67
field beforeWord switch -31
field beforeWord sync 110
field beforeWord syntax -79
field beforeWord system -107
field beforeWord tab -75
field beforeWord table -263
field beforeWord tables -102
field beforeWord tag -22
field beforeWord tags -26
field beforeWord take -165
field beforeWord target 62
field beforeWord targeted -24
field beforeWord task 701
field beforeWord tasks 128
field beforeWord tax 122
field beforeWord team -46
field beforeWord template -160
field beforeWord templates -156
field beforeWord terms -64
field beforeWord terraform -58
field beforeWord test -89
field beforeWord testing -50
field beforeWord tests -84
field beforeWord text -153
field beforeWord that 46
field beforeWord the 29
field beforeWord their -93
field beforeWord them 167
field beforeWord themselves 93
field beforeWord then 89
field beforeWord these -284
field beforeWord they -44
field beforeWord things -28
field beforeWord this 37
field beforeWord those 57
field beforeWord three -111
field beforeWord thresholds -25
field beforeWord through -180
field beforeWord throughout 135
field beforeWord timeouts -94
field beforeWord timing -37
field beforeWord to -256
field beforeWord toggle -53
field beforeWord token -27
field beforeWord tokens -47
field beforeWord tool 98
field beforeWord toolbar -44
field beforeWord tooling -24
field beforeWord tools -217
field beforeWord top -84
field beforeWord topics -38
field beforeWord track -34
field beforeWord tracked 167
field beforeWord tracking -25
field beforeWord transformation -27
field beforeWord treats -31
field beforeWord trigger 236
field beforeWord triggers -27
field beforeWord troubleshooting -49
field beforeWord true 22
field beforeWord try -26
field beforeWord tutorial -142
field beforeWord twilio 37
field beforeWord two -309
field beforeWord type -221
field beforeWord typed 112
field beforeWord types -584
field beforeWord typical -55
field beforeWord typically -28
field beforeWord ui -180
field beforeWord under -114
field beforeWord understand 20
field beforeWord understanding -44
field beforeWord unique 24
field beforeWord unit -53
field beforeWord units -32
field beforeWord unless -33
field beforeWord up 393
field beforeWord update 145
field beforeWord updated -28
field beforeWord updates 37
field beforeWord updating -22
field beforeWord upgrade -27
field beforeWord upload -49
field beforeWord upon 27
field beforeWord uri -177
field beforeWord uris -39
field beforeWord url -37
field beforeWord urls -111
field beforeWord us -27
field beforeWord usage -176
field beforeWord use -220
field beforeWord used -182
field beforeWord useful -28
field beforeWord user -71
field beforeWord users 545
field beforeWord uses -59
field beforeWord using -215
field beforeWord utilization -26
field beforeWord utilize -20
field beforeWord validate -33
field beforeWord validation -20
field beforeWord value 283
field beforeWord values -590
field beforeWord variable 152
field beforeWord variables -260
field beforeWord variety 26
field beforeWord vercel 24
field beforeWord verification -38
field beforeWord version -62
field beforeWord versioning -119
field beforeWord versions -24
field beforeWord via -80
field beforeWord viewing 57
field beforeWord views -27
field beforeWord visibility 20
field beforeWord visual 72
field beforeWord visualize -70
field beforeWord volume 31
field beforeWord wait 26
field beforeWord want -126
field beforeWord wants 41
field beforeWord warehouse -30
field beforeWord ways -281
field beforeWord we -172
field beforeWord web -69
field beforeWord webhook -134
field beforeWord website -25
field beforeWord websites 56
field beforeWord what 34
field beforeWord whatsapp 138
field beforeWord when -78
field beforeWord where -67
field beforeWord whether 120
field beforeWord which 85
field beforeWord while -30
field beforeWord who 83
field beforeWord whole -32
field beforeWord widgets -70
field beforeWord will 369
field beforeWord window 60
field beforeWord windows -46
field beforeWord wish -88
field beforeWord with -258
field beforeWord within -50
field beforeWord without 23
field beforeWord wizard -56
field beforeWord work -137
field beforeWord workflow 152
field beforeWord workflows -55
field beforeWord working -23
field beforeWord workloads -81
field beforeWord works -130
field beforeWord workspace -149
field beforeWord worth 20
field beforeWord would -85
field beforeWord wrapper -20
field beforeWord yes 50
field beforeWord you 107
field beforeWord you'll -289
field beforeWord you've 156
field beforeWord your 175
field beforeWord you’ll 143
field beforeWord zero -46
field beforeWord zone -43
field bias 0 -256
field codeLanguage - 197
field codeLanguage bash -416
field codeLanguage console -58
field codeLanguage css 193
field codeLanguage curl -134
field codeLanguage diff -340
field codeLanguage env -239
field codeLanguage go 251
field codeLanguage graphql 48
field codeLanguage groovy -118
field codeLanguage hcl 63
field codeLanguage html 471
field codeLanguage http 229
field codeLanguage ini 29
field codeLanguage java -221
field codeLanguage javascript 314
field codeLanguage json -179
field codeLanguage jsx -301
field codeLanguage kotlin -69
field codeLanguage log 30
field codeLanguage markdown -327
field codeLanguage mermaid -211
field codeLanguage nginx 232
field codeLanguage php 157
field codeLanguage powershell -70
field codeLanguage python -103
field codeLanguage ruby 161
field codeLanguage sh -278
field codeLanguage shell -65
field codeLanguage sql 346
field codeLanguage swift -46
field codeLanguage text -109
field codeLanguage toml -214
field codeLanguage ts -264
field codeLanguage tsx -858
field codeLanguage txt 118
field codeLanguage typescript 54
field codeLanguage xml -34
field codeLanguage yaml -354
field codeLanguage yml -322
field columnCount 2 397
field columnCount 3 92
field columnCount 4 -317
field columnCount 5 -193
field columnCount 6 -45
field columnCount 7 -88
field columnHeader #0 -128
field columnHeader area -41
field columnHeader attribute -129
field columnHeader category -180
field columnHeader channel -22
field columnHeader code -54
field columnHeader column 88
field columnHeader component -67
field columnHeader config 84
field columnHeader configuration 544
field columnHeader date -36
field columnHeader description -30
field columnHeader environment -69
field columnHeader error -47
field columnHeader event -22
field columnHeader feature -93
field columnHeader field 740
field columnHeader fields 182
field columnHeader file -40
field columnHeader flag -42
field columnHeader format -113
field columnHeader function -47
field columnHeader guide -29
field columnHeader id -59
field columnHeader in -46
field columnHeader input 55
field columnHeader item 143
field columnHeader key 279
field columnHeader layer -32
field columnHeader level -66
field columnHeader method -69
field columnHeader mode -78
field columnHeader name -304
field columnHeader object -129
field columnHeader operation -78
field columnHeader option 193
field columnHeader parameter 357
field columnHeader parameters 34
field columnHeader part 69
field columnHeader path -65
field columnHeader permission -31
field columnHeader property 31
field columnHeader protocol -57
field columnHeader provider -89
field columnHeader resource -47
field columnHeader scope -54
field columnHeader server -28
field columnHeader service -31
field columnHeader setting 542
field columnHeader shortcut -71
field columnHeader source -67
field columnHeader status -24
field columnHeader syntax -21
field columnHeader task -20
field columnHeader template -55
field columnHeader tool -105
field columnHeader type -135
field columnHeader user -49
field columnHeader variable 156
field columnHeaderLast area -41
field columnHeaderLast attribute -109
field columnHeaderLast category -126
field columnHeaderLast channel -22
field columnHeaderLast code -53
field columnHeaderLast column 145
field columnHeaderLast component -67
field columnHeaderLast configuration 256
field columnHeaderLast date -36
field columnHeaderLast description -30
field columnHeaderLast event -2002
field columnHeaderLast events -2000
field columnHeaderLast feature -82
field columnHeaderLast field 790
field columnHeaderLast fields 182
field columnHeaderLast flag -42
field columnHeaderLast format -113
field columnHeaderLast function -47
field columnHeaderLast item 160
field columnHeaderLast key 341
field columnHeaderLast layer -32
field columnHeaderLast level -66
field columnHeaderLast limit -2001
field columnHeaderLast limits -2000
field columnHeaderLast method -69
field columnHeaderLast metric -2003
field columnHeaderLast metrics -2012
field columnHeaderLast mode -78
field columnHeaderLast name -268
field columnHeaderLast object -124
field columnHeaderLast operation -78
field columnHeaderLast option 244
field columnHeaderLast parameter 366
field columnHeaderLast parameters 34
field columnHeaderLast part 70
field columnHeaderLast path -65
field columnHeaderLast permission -2031
field columnHeaderLast permissions -2000
field columnHeaderLast port -2000
field columnHeaderLast ports -2000
field columnHeaderLast property 31
field columnHeaderLast protocol -57
field columnHeaderLast provider -88
field columnHeaderLast resource -42
field columnHeaderLast scope -53
field columnHeaderLast server -28
field columnHeaderLast service -26
field columnHeaderLast setting 595
field columnHeaderLast shortcut -71
field columnHeaderLast status -2024
field columnHeaderLast syntax -20
field columnHeaderLast task -32
field columnHeaderLast template -55
field columnHeaderLast tool -104
field columnHeaderLast type -133
field columnHeaderLast variable 117
field columnHeaderLast version -2002
field columnHeaderLast versions -2000
field columnOther action -138
field columnOther admin -55
field columnOther amount -53
field columnOther at -20
field columnOther available 150
field columnOther case -71
field columnOther check -90
field columnOther cli -35
field columnOther cloud 20
field columnOther command -33
field columnOther content 112
field columnOther data -33
field columnOther database -37
field columnOther default -413
field columnOther delete -81
field columnOther description 647
field columnOther descriptions 183
field columnOther details -148
field columnOther do -43
field columnOther does 207
field columnOther edit -69
field columnOther effect -56
field columnOther environment -52
field columnOther event -39
field columnOther example -123
field columnOther examples -28
field columnOther field -195
field columnOther fields -70
field columnOther flag -30
field columnOther for 22
field columnOther format 388
field columnOther id -96
field columnOther import -21
field columnOther in 26
field columnOther is -23
field columnOther it -28
field columnOther line -79
field columnOther meaning -143
field columnOther more -57
field columnOther must -106
field columnOther name -139
field columnOther notes -312
field columnOther number -25
field columnOther operation -28
field columnOther options 63
field columnOther output -24
field columnOther parameter -27
field columnOther permissions 137
field columnOther priority -71
field columnOther purpose 112
field columnOther query 158
field columnOther recommended 183
field columnOther required 186
field columnOther s3 55
field columnOther status -42
field columnOther step -24
field columnOther support -22
field columnOther to -137
field columnOther type -149
field columnOther ui -28
field columnOther usage 121
field columnOther use -60
field columnOther user -24
field columnOther users -116
field columnOther value 31
field columnOther values 432
field columnOther variable -53
field columnOther version 280
field columnOther what -107
field columnOther where -46
field columnOther you -75
field columnOwner 0 2941
field columnRole 0 -125
field columnRole 1 646
field columnRole 10 -1150
field columnRole 2 -141
field columnRole 3 293
field columnRole 5 -413
field columnRole 6 347
field columnRole 7 -66
field columnRole 8 404
field console 0 -119
field console 1 103
field console 2 -648
field consoleSpan 0 -447
field consoleSpan 1 -182
field consoleSpan 10 -399
field consoleSpan 11 -299
field consoleSpan 16 45
field consoleSpan 17 -186
field consoleSpan 18 28
field consoleSpan 19 -545
field consoleSpan 2 142
field consoleSpan 3 -182
field consoleSpan 8 271
field consoleSpan 9 -49
field consoleWord amazon 197
field consoleWord apple -282
field consoleWord auth0 -139
field consoleWord aws 159
field consoleWord azure -142
field consoleWord bitbucket -73
field consoleWord cloudflare -28
field consoleWord entra -28
field consoleWord gcp 241
field consoleWord github 496
field consoleWord google -128
field consoleWord jira 251
field consoleWord keycloak -448
field consoleWord mailgun -119
field consoleWord microsoft -230
field consoleWord mongodb -42
field consoleWord okta -543
field consoleWord onelogin -176
field consoleWord openai 151
field consoleWord segment 162
field consoleWord sendgrid -85
field consoleWord slack 45
field consoleWord teams 48
field consoleWord telegram 104
field consoleWord twilio 44
field consoleWord zapier -29
field depth 0 -232
field depth 1 216
field depth 2 107
field depth 3 155
field descriptionEmpty 0 40
field descriptionEmpty 1 -332
field descriptionEmpty 2 -370
field descriptionFirst $ -88
field descriptionFirst 0 39
field descriptionFirst 10 -47
field descriptionFirst 100 -32
field descriptionFirst 2 27
field descriptionFirst 3 -29
field descriptionFirst 3000 -32
field descriptionFirst 4 -35
field descriptionFirst 8 -25
field descriptionFirst a -196
field descriptionFirst accept 42
field descriptionFirst account -20
field descriptionFirst add 85
field descriptionFirst address -41
field descriptionFirst adds 113
field descriptionFirst adjust 38
field descriptionFirst admin 92
field descriptionFirst after 37
field descriptionFirst all -73
field descriptionFirst allow 316
field descriptionFirst allowed 47
field descriptionFirst allows 110
field descriptionFirst also 27
field descriptionFirst although 24
field descriptionFirst always -27
field descriptionFirst an -22
field descriptionFirst and 44
field descriptionFirst api 59
field descriptionFirst application 37
field descriptionFirst applications 55
field descriptionFirst applies -22
field descriptionFirst apply 107
field descriptionFirst are -70
field descriptionFirst array -113
field descriptionFirst assertion 23
field descriptionFirst assign 99
field descriptionFirst attach 36
field descriptionFirst attribute -28
field descriptionFirst authentication 28
field descriptionFirst authorization 26
field descriptionFirst auto-generated -40
field descriptionFirst automatically -44
field descriptionFirst average 21
field descriptionFirst aws 41
field descriptionFirst azure -36
field descriptionFirst bearer 64
field descriptionFirst before -35
field descriptionFirst boolean -35
field descriptionFirst bridge -35
field descriptionFirst browse -23
field descriptionFirst browser 34
field descriptionFirst build -44
field descriptionFirst by 79
field descriptionFirst can't -22
field descriptionFirst capability 114
field descriptionFirst certificate 95
field descriptionFirst changes 142
field descriptionFirst check -25
field descriptionFirst checks -188
field descriptionFirst choose 166
field descriptionFirst click -120
field descriptionFirst clicking -34
field descriptionFirst client -232
field descriptionFirst code -150
field descriptionFirst color 29
field descriptionFirst combine 23
field descriptionFirst comma-separated 122
field descriptionFirst configures 42
field descriptionFirst confirm -21
field descriptionFirst container -30
field descriptionFirst content -31
field descriptionFirst context 41
field descriptionFirst controls 130
field descriptionFirst copies -62
field descriptionFirst copy -38
field descriptionFirst counts 63
field descriptionFirst create -84
field descriptionFirst created -22
field descriptionFirst creates 79
field descriptionFirst creating -59
field descriptionFirst currency 24
field descriptionFirst custom 119
field descriptionFirst customizable 35
field descriptionFirst customize 33
field descriptionFirst daily -24
field descriptionFirst database 77
field descriptionFirst date -38
field descriptionFirst default -98
field descriptionFirst defaults 35
field descriptionFirst define 43
field descriptionFirst defines 147
field descriptionFirst delete -73
field descriptionFirst deny 54
field descriptionFirst depending 83
field descriptionFirst deploy -71
field descriptionFirst deployment 42
field descriptionFirst destination 30
field descriptionFirst determines 101
field descriptionFirst development 31
field descriptionFirst different 21
field descriptionFirst disabled 45
field descriptionFirst displays -66
field descriptionFirst dns 55
field descriptionFirst domain 46
field descriptionFirst don't -26
field descriptionFirst drag 36
field descriptionFirst dropdown 24
field descriptionFirst e.g 71
field descriptionFirst either 27
field descriptionFirst empty -78
field descriptionFirst enable -34
field descriptionFirst enabled 37
field descriptionFirst enables 107
field descriptionFirst enabling 126
field descriptionFirst ensure -45
field descriptionFirst enter 197
field descriptionFirst environment -51
field descriptionFirst events 51
field descriptionFirst every -43
field descriptionFirst everyone -55
field descriptionFirst example 44
field descriptionFirst exclude 40
field descriptionFirst export -42
field descriptionFirst external 27
field descriptionFirst extra 55
field descriptionFirst false -26
field descriptionFirst fetch -28
field descriptionFirst field 167
field descriptionFirst file 24
field descriptionFirst fill 36
field descriptionFirst filters 55
field descriptionFirst findings -25
field descriptionFirst flag -66
field descriptionFirst for -40
field descriptionFirst from -42
field descriptionFirst function -23
field descriptionFirst generates -57
field descriptionFirst get 41
field descriptionFirst go -61
field descriptionFirst handle 47
field descriptionFirst have -41
field descriptionFirst hello 77
field descriptionFirst here 31
field descriptionFirst hide -34
field descriptionFirst hides 48
field descriptionFirst hour 37
field descriptionFirst hover -21
field descriptionFirst how 239
field descriptionFirst http: -82
field descriptionFirst http:// -62
field descriptionFirst https -42
field descriptionFirst https: -120
field descriptionFirst https:// -101
field descriptionFirst i.e -21
field descriptionFirst icon 36
field descriptionFirst if 76
field descriptionFirst implement -29
field descriptionFirst import 49
field descriptionFirst in -82
field descriptionFirst include 55
field descriptionFirst indicates -40
field descriptionFirst initial 25
field descriptionFirst is 144
field descriptionFirst it -87
field descriptionFirst json 118
field descriptionFirst jwt 121
field descriptionFirst key -24
field descriptionFirst keys 27
field descriptionFirst kubectl 27
field descriptionFirst label 31
field descriptionFirst labels -20
field descriptionFirst ldap 21
field descriptionFirst leave 125
field descriptionFirst lets -66
field descriptionFirst links -26
field descriptionFirst local 145
field descriptionFirst localhost -99
field descriptionFirst location 56
field descriptionFirst manages -33
field descriptionFirst manually -28
field descriptionFirst match -47
field descriptionFirst matches 46
field descriptionFirst max 36
field descriptionFirst maximum 44
field descriptionFirst means -22
field descriptionFirst metadata -21
field descriptionFirst minimum 60
field descriptionFirst mode 50
field descriptionFirst modify -26
field descriptionFirst most -36
field descriptionFirst multiple 49
field descriptionFirst name -125
field descriptionFirst network 29
field descriptionFirst never -39
field descriptionFirst no -153
field descriptionFirst node -20
field descriptionFirst none 39
field descriptionFirst not -26
field descriptionFirst note -42
field descriptionFirst nothing -22
field descriptionFirst notification 23
field descriptionFirst notify 31
field descriptionFirst numeric -23
field descriptionFirst oauth 80
field descriptionFirst off 102
field descriptionFirst on 145
field descriptionFirst once -24
field descriptionFirst one 60
field descriptionFirst one-time 51
field descriptionFirst only 28
field descriptionFirst open -43
field descriptionFirst openai 30
field descriptionFirst opens -60
field descriptionFirst operator 45
field descriptionFirst optional 91
field descriptionFirst optionally 49
field descriptionFirst organization 23
field descriptionFirst override 22
field descriptionFirst page -22
field descriptionFirst parameter 89
field descriptionFirst password -80
field descriptionFirst paste 20
field descriptionFirst path 90
field descriptionFirst pause -31
field descriptionFirst perform -21
field descriptionFirst permanently -53
field descriptionFirst pick 58
field descriptionFirst pin -27
field descriptionFirst please -30
field descriptionFirst plugin -42
field descriptionFirst point 31
field descriptionFirst port 29
field descriptionFirst prevent 21
field descriptionFirst primary 42
field descriptionFirst production 21
field descriptionFirst products 32
field descriptionFirst provide 54
field descriptionFirst publish 31
field descriptionFirst query 87
field descriptionFirst queue 30
field descriptionFirst quickly -37
field descriptionFirst randomly -27
field descriptionFirst read -22
field descriptionFirst read-only -54
field descriptionFirst real-time -35
field descriptionFirst recommended -27
field descriptionFirst records 61
field descriptionFirst redirect -33
field descriptionFirst redis 20
field descriptionFirst refers 215
field descriptionFirst region -20
field descriptionFirst register 60
field descriptionFirst remember 24
field descriptionFirst replace -21
field descriptionFirst repository 50
field descriptionFirst request 48
field descriptionFirst required 31
field descriptionFirst requires -22
field descriptionFirst resource 28
field descriptionFirst restrict 32
field descriptionFirst return -26
field descriptionFirst returns -114
field descriptionFirst rule 27
field descriptionFirst run -31
field descriptionFirst runs 58
field descriptionFirst same 50
field descriptionFirst saml 67
field descriptionFirst schedule -23
field descriptionFirst scheduled -28
field descriptionFirst sdk 34
field descriptionFirst search 20
field descriptionFirst secret 22
field descriptionFirst select 107
field descriptionFirst selecting -29
field descriptionFirst selects 238
field descriptionFirst send -89
field descriptionFirst sends -20
field descriptionFirst server 31
field descriptionFirst session 20
field descriptionFirst set 147
field descriptionFirst sets 534
field descriptionFirst setting -80
field descriptionFirst should -35
field descriptionFirst shown 110
field descriptionFirst shows -237
field descriptionFirst sign -23
field descriptionFirst simply -53
field descriptionFirst single -22
field descriptionFirst skip -57
field descriptionFirst so -47
field descriptionFirst sort 73
field descriptionFirst source 27
field descriptionFirst specifies 397
field descriptionFirst specify 103
field descriptionFirst ssl 38
field descriptionFirst start -25
field descriptionFirst state -27
field descriptionFirst steps -20
field descriptionFirst storage -26
field descriptionFirst store -23
field descriptionFirst streamable -20
field descriptionFirst string -143
field descriptionFirst sub -24
field descriptionFirst subject 21
field descriptionFirst switch 52
field descriptionFirst system -20
field descriptionFirst tab -72
field descriptionFirst tabs 47
field descriptionFirst tag 62
field descriptionFirst target 91
field descriptionFirst test 149
field descriptionFirst text 103
field descriptionFirst that -28
field descriptionFirst the 234
field descriptionFirst there -22
field descriptionFirst these -39
field descriptionFirst this -28
field descriptionFirst title 25
field descriptionFirst tls 59
field descriptionFirst to -390
field descriptionFirst toggle 134
field descriptionFirst tool -26
field descriptionFirst total 64
field descriptionFirst trace -24
field descriptionFirst track -22
field descriptionFirst transaction -22
field descriptionFirst trigger 194
field descriptionFirst triggers -25
field descriptionFirst true 31
field descriptionFirst turn 44
field descriptionFirst turns 65
field descriptionFirst two -20
field descriptionFirst understand -25
field descriptionFirst unique 105
field descriptionFirst update -59
field descriptionFirst upgrade 21
field descriptionFirst upload -29
field descriptionFirst uploads -24
field descriptionFirst url 78
field descriptionFirst usage 45
field descriptionFirst use -112
field descriptionFirst useful -34
field descriptionFirst user -42
field descriptionFirst users -98
field descriptionFirst uses -38
field descriptionFirst value 232
field descriptionFirst values 74
field descriptionFirst variable -113
field descriptionFirst verify -94
field descriptionFirst version 45
field descriptionFirst view -27
field descriptionFirst we 33
field descriptionFirst where -77
field descriptionFirst whether 114
field descriptionFirst which 73
field descriptionFirst while -20
field descriptionFirst who 82
field descriptionFirst will -164
field descriptionFirst with -37
field descriptionFirst within -32
field descriptionFirst without -53
field descriptionFirst workflow 24
field descriptionFirst write 49
field descriptionFirst yes -62
field descriptionFirst you 153
field descriptionFirst your 163
field descriptionFirstClass accept 41
field descriptionFirstClass aimless -74
field descriptionFirstClass article 21
field descriptionFirstClass be 69
field descriptionFirstClass blank -34
field descriptionFirstClass button 89
field descriptionFirstClass check -196
field descriptionFirstClass click -193
field descriptionFirstClass condition 49
field descriptionFirstClass configure 87
field descriptionFirstClass conjunction 29
field descriptionFirstClass consoleNoun -38
field descriptionFirstClass contrast 35
field descriptionFirstClass dateNoun -76
field descriptionFirstClass defaultHeader -63
field descriptionFirstClass descriptionHeader 216
field descriptionFirstClass determiner 181
field descriptionFirstClass display -309
field descriptionFirstClass edition 21
field descriptionFirstClass enter 485
field descriptionFirstClass exampleHeader 42
field descriptionFirstClass fieldNoun 141
field descriptionFirstClass fillingVerb 650
field descriptionFirstClass followUp -35
field descriptionFirstClass formNoun -130
field descriptionFirstClass genericHeading -21
field descriptionFirstClass groupNoun -55
field descriptionFirstClass headingVerb -58
field descriptionFirstClass hostNoun 129
field descriptionFirstClass inputNoun 414
field descriptionFirstClass kindNoun -54
field descriptionFirstClass labelConnector -47
field descriptionFirstClass labelFiller 121
field descriptionFirstClass labelHeader 92
field descriptionFirstClass leave 100
field descriptionFirstClass make -132
field descriptionFirstClass manipulate -187
field descriptionFirstClass menuNoun 194
field descriptionFirstClass multilineNoun 232
field descriptionFirstClass navigate -127
field descriptionFirstClass negation -281
field descriptionFirstClass numberNoun 199
field descriptionFirstClass numberWord 77
field descriptionFirstClass obligation 114
field descriptionFirstClass off -42
field descriptionFirstClass on 163
field descriptionFirstClass optionNoun 270
field descriptionFirstClass optionalHeader 91
field descriptionFirstClass optionsHeader 124
field descriptionFirstClass otherHeader -170
field descriptionFirstClass pairNoun 57
field descriptionFirstClass place -178
field descriptionFirstClass plainNoun -48
field descriptionFirstClass pointer -51
field descriptionFirstClass possessive 153
field descriptionFirstClass possibility 53
field descriptionFirstClass preposition -339
field descriptionFirstClass pronoun 42
field descriptionFirstClass remark -35
field descriptionFirstClass requiredHeader -32
field descriptionFirstClass secretNoun -100
field descriptionFirstClass select 319
field descriptionFirstClass slugEnd -195
field descriptionFirstClass slugVerb 26
field descriptionFirstClass softener 166
field descriptionFirstClass structural 188
field descriptionFirstClass submitVerb 80
field descriptionFirstClass switchEffect 498
field descriptionFirstClass switchOn 237
field descriptionFirstClass toggleNoun 141
field descriptionFirstClass trialVerb -94
field descriptionFirstClass upload 81
field descriptionFirstClass urlNoun 45
field descriptionFirstClass vendor 50
field descriptionFirstClass weakLabelHeader -194
field descriptionHasSpan 0 -346
field descriptionLength 0 -354
field descriptionLength 2 112
field descriptionLength 3 -36
field descriptionLength 4 -75
field descriptionLength 5 -124
field descriptionLength 7 69
field descriptionMood 1 109
field descriptionMood 2 182
field descriptionMood 3 -142
field descriptionMood 4 -55
field descriptionMood 5 -107
field descriptionPhrase byDefault 513
field descriptionPhrase defaultIs 291
field descriptionPhrase example -219
field descriptionPhrase existing 49
field descriptionPhrase filledByItself -132
field descriptionPhrase following 289
field descriptionPhrase fromMenu 269
field descriptionPhrase leaveBlank 226
field descriptionPhrase logIn -280
field descriptionPhrase multiline 251
field descriptionPhrase neededIf -24
field descriptionPhrase needs 140
field descriptionPhrase omission 43
field descriptionPhrase oneOf 85
field descriptionPhrase optional 446
field descriptionPhrase optionsAnnounced 115
field descriptionPhrase ordered 395
field descriptionPhrase pairs 89
field descriptionPhrase range 57
field descriptionPhrase recommended 219
field descriptionPhrase required 166
field descriptionPhrase separated 190
field descriptionPhrase severalOf -153
field descriptionPhrase shownOnly 127
field descriptionPhrase softened 307
field descriptionPhrase valuesAre -56
field descriptionPhrase whether 706
field descriptionSecondMood 0 46
field descriptionSecondMood 2 130
field descriptionSecondMood 3 221
field descriptionSecondMood 5 27
field descriptionSecondMood 6 166
field descriptionVerb accept 45
field descriptionVerb access 122
field descriptionVerb add 99
field descriptionVerb adding -20
field descriptionVerb adjust 45
field descriptionVerb apply 144
field descriptionVerb assign 65
field descriptionVerb attach 31
field descriptionVerb browse -26
field descriptionVerb build -66
field descriptionVerb change -43
field descriptionVerb checking 20
field descriptionVerb choose 210
field descriptionVerb clear 48
field descriptionVerb click -138
field descriptionVerb clicking -72
field descriptionVerb configure 35
field descriptionVerb confirm -39
field descriptionVerb connect -37
field descriptionVerb copy -82
field descriptionVerb create -96
field descriptionVerb creating -66
field descriptionVerb define 89
field descriptionVerb delete -21
field descriptionVerb deploy -61
field descriptionVerb describe 58
field descriptionVerb disable -35
field descriptionVerb disabling 41
field descriptionVerb download -63
field descriptionVerb edit -59
field descriptionVerb enable 35
field descriptionVerb enabling 85
field descriptionVerb ensure -88
field descriptionVerb enter 200
field descriptionVerb export -48
field descriptionVerb fill 65
field descriptionVerb find 67
field descriptionVerb flag -69
field descriptionVerb generate -110
field descriptionVerb give 66
field descriptionVerb go -61
field descriptionVerb hover -22
field descriptionVerb import 96
field descriptionVerb input -27
field descriptionVerb insert -116
field descriptionVerb install -51
field descriptionVerb integrate -22
field descriptionVerb invite 45
field descriptionVerb keep -79
field descriptionVerb leave 52
field descriptionVerb locate -22
field descriptionVerb log -37
field descriptionVerb login -43
field descriptionVerb make -56
field descriptionVerb mark 23
field descriptionVerb move -48
field descriptionVerb name -72
field descriptionVerb new 63
field descriptionVerb note -84
field descriptionVerb pick 65
field descriptionVerb populate 39
field descriptionVerb provide 52
field descriptionVerb providing -46
field descriptionVerb read -97
field descriptionVerb register 43
field descriptionVerb review -46
field descriptionVerb save -20
field descriptionVerb see -93
field descriptionVerb select 157
field descriptionVerb selecting -21
field descriptionVerb set 111
field descriptionVerb setting -45
field descriptionVerb specify 30
field descriptionVerb start 31
field descriptionVerb state -30
field descriptionVerb switch 51
field descriptionVerb test 99
field descriptionVerb toggle 161
field descriptionVerb turn 25
field descriptionVerb update -81
field descriptionVerb upload -80
field descriptionVerb using -80
field descriptionVerb validate 44
field descriptionVerb verify -50
field descriptionVerb view -93
field descriptionWord $ 45
field descriptionWord % 31
field descriptionWord & -46
field descriptionWord + 57
field descriptionWord -d 23
field descriptionWord . 249
field descriptionWord ... -39
field descriptionWord /.well-known/openid-configuration 29
field descriptionWord = 50
field descriptionWord _ 60
field descriptionWord abilities -38
field descriptionWord ability -61
field descriptionWord about 69
field descriptionWord above 78
field descriptionWord access 89
field descriptionWord accessible 71
field descriptionWord according -22
field descriptionWord account 86
field descriptionWord accounts 30
field descriptionWord acl 56
field descriptionWord acme 37
field descriptionWord across -70
field descriptionWord acs 24
field descriptionWord acting 41
field descriptionWord action -41
field descriptionWord actions -136
field descriptionWord active 118
field descriptionWord activities -57
field descriptionWord actual 30
field descriptionWord actually 107
field descriptionWord add -62
field descriptionWord added 125
field descriptionWord adding -42
field descriptionWord addition 30
field descriptionWord additionally -25
field descriptionWord address 36
field descriptionWord addresses 116
field descriptionWord adds 92
field descriptionWord adjust 45
field descriptionWord adjusts 29
field descriptionWord admin 109
field descriptionWord administer -45
field descriptionWord administration -45
field descriptionWord administrator -22
field descriptionWord administrators 22
field descriptionWord admins -39
field descriptionWord advanced -168
field descriptionWord affect -34
field descriptionWord affected -61
field descriptionWord affects 51
field descriptionWord after 111
field descriptionWord agent 32
field descriptionWord agents -23
field descriptionWord aggregate 104
field descriptionWord aggregation 54
field descriptionWord ai -112
field descriptionWord algorithm 115
field descriptionWord aliases 20
field descriptionWord align -22
field descriptionWord allocate 22
field descriptionWord allow 231
field descriptionWord allowed 99
field descriptionWord allowing -57
field descriptionWord allows 74
field descriptionWord along 32
field descriptionWord alphanumeric 65
field descriptionWord already -46
field descriptionWord also -106
field descriptionWord although 21
field descriptionWord always -77
field descriptionWord amount 257
field descriptionWord analysis -42
field descriptionWord analytics 50
field descriptionWord analyze 43
field descriptionWord and -474
field descriptionWord and/or 63
field descriptionWord announcement -33
field descriptionWord annual 26
field descriptionWord anonymous 36
field descriptionWord anthropic 57
field descriptionWord apache -60
field descriptionWord api 169
field descriptionWord app -110
field descriptionWord appear -21
field descriptionWord appears 102
field descriptionWord applicable -41
field descriptionWord application -57
field descriptionWord application/json 22
field descriptionWord applications -58
field descriptionWord applied 60
field descriptionWord applies 123
field descriptionWord apply 173
field descriptionWord approve -20
field descriptionWord approved -38
field descriptionWord apps 57
field descriptionWord archive -35
field descriptionWord are 31
field descriptionWord arguments 45
field descriptionWord arn 30
field descriptionWord array -153
field descriptionWord arrives -21
field descriptionWord as -55
field descriptionWord ask -33
field descriptionWord asking 42
field descriptionWord aspect 27
field descriptionWord assertion 113
field descriptionWord assets -51
field descriptionWord assign 20
field descriptionWord assigned 75
field descriptionWord assignment 54
field descriptionWord assigns -24
field descriptionWord associate 71
field descriptionWord asterisk 37
field descriptionWord async -48
field descriptionWord at -54
field descriptionWord attach 26
field descriptionWord attached 102
field descriptionWord attachments -33
field descriptionWord attempted -68
field descriptionWord attribute 187
field descriptionWord attributed 30
field descriptionWord attributes -33
field descriptionWord aud 29
field descriptionWord audit -176
field descriptionWord authenticate -73
field descriptionWord authorization 81
field descriptionWord auto -54
field descriptionWord automate -22
field descriptionWord automated -37
field descriptionWord automatically -112
field descriptionWord automation 20
field descriptionWord available -34
field descriptionWord avoid -26
field descriptionWord awaiting 35
field descriptionWord aws -36
field descriptionWord axis -55
field descriptionWord b -25
field descriptionWord back -138
field descriptionWord backed -30
field descriptionWord backend 96
field descriptionWord backup 140
field descriptionWord balance 36
field descriptionWord bank 22
field descriptionWord bar 106
field descriptionWord base64 33
field descriptionWord based -131
field descriptionWord basic 57
field descriptionWord basics -33
field descriptionWord basis -73
field descriptionWord batches -31
field descriptionWord be 132
field descriptionWord bearer 46
field descriptionWord been -124
field descriptionWord before 72
field descriptionWord begin -20
field descriptionWord beginning 45
field descriptionWord behave -29
field descriptionWord behavior -52
field descriptionWord being -36
field descriptionWord belong 41
field descriptionWord belongs -47
field descriptionWord beta -32
field descriptionWord better -72
field descriptionWord between 92
field descriptionWord billing -29
field descriptionWord binaries -37
field descriptionWord binary 51
field descriptionWord bind 57
field descriptionWord binding 69
field descriptionWord bitbucket -27
field descriptionWord blank 89
field descriptionWord block -57
field descriptionWord blocks -39
field descriptionWord blue -21
field descriptionWord board -81
field descriptionWord body -47
field descriptionWord boolean -107
field descriptionWord bot -21
field descriptionWord both -109
field descriptionWord bots -41
field descriptionWord bottom 47
field descriptionWord boundaries -27
field descriptionWord box 112
field descriptionWord branch 29
field descriptionWord branches 34
field descriptionWord breakdown -40
field descriptionWord bridge -73
field descriptionWord brief -27
field descriptionWord broad -35
field descriptionWord broker 22
field descriptionWord browse -27
field descriptionWord browser -58
field descriptionWord bucket -28
field descriptionWord buffer 59
field descriptionWord bugs -22
field descriptionWord build 208
field descriptionWord builder -26
field descriptionWord builds 49
field descriptionWord built -20
field descriptionWord bulk -23
field descriptionWord business 22
field descriptionWord but -152
field descriptionWord button -137
field descriptionWord buttons -28
field descriptionWord by -27
field descriptionWord bypass 47
field descriptionWord bytes -75
field descriptionWord c -34
field descriptionWord ca -35
field descriptionWord caching -34
field descriptionWord calculate 66
field descriptionWord calculated -64
field descriptionWord calendar -25
field descriptionWord callback 38
field descriptionWord called -25
field descriptionWord calling 24
field descriptionWord calls 155
field descriptionWord came -23
field descriptionWord campaign 143
field descriptionWord can 83
field descriptionWord can't -40
field descriptionWord canceled -30
field descriptionWord cannot -74
field descriptionWord canvas 23
field descriptionWord cap 54
field descriptionWord capability 106
field descriptionWord capture -66
field descriptionWord card 73
field descriptionWord catalog -58
field descriptionWord category -48
field descriptionWord cc 27
field descriptionWord center 68
field descriptionWord central -50
field descriptionWord cert 30
field descriptionWord certain 209
field descriptionWord certificates -23
field descriptionWord change -197
field descriptionWord changes -55
field descriptionWord channel 59
field descriptionWord character 65
field descriptionWord characters 79
field descriptionWord charge -33
field descriptionWord charged -21
field descriptionWord chart -111
field descriptionWord charts -129
field descriptionWord chat -184
field descriptionWord chatbot -21
field descriptionWord checkbox 55
field descriptionWord checking 26
field descriptionWord checkout 36
field descriptionWord checks -164
field descriptionWord choice -54
field descriptionWord choose 185
field descriptionWord chosen 160
field descriptionWord chunk 74
field descriptionWord ci -90
field descriptionWord ci/cd -41
field descriptionWord cidr 67
field descriptionWord claims -30
field descriptionWord clean -29
field descriptionWord cleanup -57
field descriptionWord clear 36
field descriptionWord cli -26
field descriptionWord click -178
field descriptionWord clicked -25
field descriptionWord clicking -58
field descriptionWord client 55
field descriptionWord clients -24
field descriptionWord close 33
field descriptionWord closed 86
field descriptionWord cluster -119
field descriptionWord code 67
field descriptionWord collect -36
field descriptionWord collections -71
field descriptionWord color 408
field descriptionWord column 84
field descriptionWord columns 56
field descriptionWord combined -25
field descriptionWord comes -33
field descriptionWord comma-separated 185
field descriptionWord command 53
field descriptionWord commands -94
field descriptionWord comment 21
field descriptionWord commits 31
field descriptionWord common -53
field descriptionWord communication 61
field descriptionWord community -26
field descriptionWord compact 115
field descriptionWord company -44
field descriptionWord compare -22
field descriptionWord compared 50
field descriptionWord compares 54
field descriptionWord comparing -43
field descriptionWord comparison -26
field descriptionWord compiles -38
field descriptionWord complete -39
field descriptionWord completely -34
field descriptionWord completes -61
field descriptionWord completion 24
field descriptionWord complex -45
field descriptionWord component -57
field descriptionWord components -38
field descriptionWord compose 41
field descriptionWord concatenated -91
field descriptionWord concrete 51
field descriptionWord concurrency -20
field descriptionWord concurrent -38
field descriptionWord conditional 207
field descriptionWord conditionally -21
field descriptionWord conditions 234
field descriptionWord config -59
field descriptionWord configurable -40
field descriptionWord configuration -191
field descriptionWord configurations -86
field descriptionWord configure 48
field descriptionWord configured -47
field descriptionWord configures 41
field descriptionWord confirm -27
field descriptionWord confirmation -40
field descriptionWord confirmed 53
field descriptionWord confirms -20
field descriptionWord conflicts -36
field descriptionWord connect -95
field descriptionWord connecting -32
field descriptionWord connection 57
field descriptionWord connections -50
field descriptionWord consecutive 67
field descriptionWord considered 54
field descriptionWord consistent -39
field descriptionWord console 125
field descriptionWord consume -23
field descriptionWord consumer 20
field descriptionWord contact 63
field descriptionWord contacts -30
field descriptionWord contain 32
field descriptionWord container -129
field descriptionWord containers 65
field descriptionWord containing -83
field descriptionWord contains -67
field descriptionWord contents 62
field descriptionWord context 117
field descriptionWord continue -43
field descriptionWord continuous -21
field descriptionWord contribution -27
field descriptionWord contributions -22
field descriptionWord control -129
field descriptionWord controlled 50
field descriptionWord controls 320
field descriptionWord conversation -44
field descriptionWord conversations -57
field descriptionWord copied -54
field descriptionWord copies -82
field descriptionWord copy -123
field descriptionWord core -76
field descriptionWord corner -29
field descriptionWord correct -69
field descriptionWord correlate -35
field descriptionWord correspond 52
field descriptionWord corresponding 23
field descriptionWord costs 47
field descriptionWord count 118
field descriptionWord country 65
field descriptionWord counts 36
field descriptionWord cover 32
field descriptionWord cpu -81
field descriptionWord created 165
field descriptionWord creates -69
field descriptionWord creating -31
field descriptionWord creation -38
field descriptionWord credential 26
field descriptionWord credit -56
field descriptionWord credits 36
field descriptionWord cron 46
field descriptionWord css 54
field descriptionWord csv -85
field descriptionWord currency 67
field descriptionWord current -213
field descriptionWord currently 34
field descriptionWord customer 77
field descriptionWord customers -29
field descriptionWord customizable 31
field descriptionWord customize -72
field descriptionWord cve -24
field descriptionWord cycle -20
field descriptionWord daily 27
field descriptionWord dark 37
field descriptionWord dashboard -172
field descriptionWord dashboards -44
field descriptionWord data -292
field descriptionWord database 69
field descriptionWord databases -23
field descriptionWord datasource 28
field descriptionWord date 181
field descriptionWord date-time 21
field descriptionWord datetime -20
field descriptionWord day 34
field descriptionWord days 120
field descriptionWord debug -32
field descriptionWord decide -60
field descriptionWord dedicated -37
field descriptionWord default 167
field descriptionWord defaults 87
field descriptionWord define 77
field descriptionWord defines 139
field descriptionWord defining -38
field descriptionWord definition -34
field descriptionWord delegate 39
field descriptionWord delete -85
field descriptionWord deletes -42
field descriptionWord deleting -73
field descriptionWord deliver -27
field descriptionWord delivery -44
field descriptionWord demand 26
field descriptionWord denied 60
field descriptionWord deny -45
field descriptionWord dependencies -21
field descriptionWord dependency 29
field descriptionWord depending 124
field descriptionWord deploy -76
field descriptionWord deploying 36
field descriptionWord deployments -29
field descriptionWord derived -53
field descriptionWord describe 119
field descriptionWord description 123
field descriptionWord design -29
field descriptionWord designed -52
field descriptionWord detailed -28
field descriptionWord detected -58
field descriptionWord determine 39
field descriptionWord determines 233
field descriptionWord developer 33
field descriptionWord developers -24
field descriptionWord development -42
field descriptionWord device -81
field descriptionWord devices 24
field descriptionWord dialog -36
field descriptionWord differ -23
field descriptionWord dimension 27
field descriptionWord direct -74
field descriptionWord directly -72
field descriptionWord directory 217
field descriptionWord disabled 62
field descriptionWord disabling 40
field descriptionWord discord -24
field descriptionWord discount 51
field descriptionWord dispatch 45
field descriptionWord display 64
field descriptionWord displayed 184
field descriptionWord displays -158
field descriptionWord distinguish 27
field descriptionWord distinguished 35
field descriptionWord distribute -21
field descriptionWord distributed -33
field descriptionWord distribution -88
field descriptionWord dn 69
field descriptionWord dns 61
field descriptionWord do 20
field descriptionWord docker 172
field descriptionWord dockerfile 22
field descriptionWord document -55
field descriptionWord documentation -38
field descriptionWord docx 23
field descriptionWord does -64
field descriptionWord doesn't -53
field descriptionWord doesn’t 22
field descriptionWord domain 82
field descriptionWord domains 46
field descriptionWord don't -67
field descriptionWord done -32
field descriptionWord double -34
field descriptionWord down 83
field descriptionWord download 26
field descriptionWord downloaded 76
field descriptionWord downloads -64
field descriptionWord draft -29
field descriptionWord dragging -27
field descriptionWord drawn 43
field descriptionWord driver 42
field descriptionWord drop 64
field descriptionWord drop-down -77
field descriptionWord dropdown -81
field descriptionWord due 53
field descriptionWord duplicate -67
field descriptionWord duration 115
field descriptionWord during 108
field descriptionWord dynamic -75
field descriptionWord e.g 606
field descriptionWord earliest 39
field descriptionWord easier -20
field descriptionWord easy -43
field descriptionWord edge 67
field descriptionWord edit -159
field descriptionWord editor 27
field descriptionWord element 58
field descriptionWord elements -55
field descriptionWord else -28
field descriptionWord email 142
field descriptionWord emails 111
field descriptionWord embedded 82
field descriptionWord emitted 39
field descriptionWord emoji 20
field descriptionWord employee -39
field descriptionWord enable 112
field descriptionWord enabled 187
field descriptionWord enables 97
field descriptionWord enabling 131
field descriptionWord encoding 60
field descriptionWord encrypted -25
field descriptionWord encryption -102
field descriptionWord end-to-end -29
field descriptionWord ending 55
field descriptionWord endpoint -27
field descriptionWord endpoints 138
field descriptionWord enforce 43
field descriptionWord engine -83
field descriptionWord enhanced 51
field descriptionWord ensure -45
field descriptionWord ensures -36
field descriptionWord ensuring -22
field descriptionWord enter 241
field descriptionWord entering -35
field descriptionWord enterprise 294
field descriptionWord entire -63
field descriptionWord entirely -21
field descriptionWord entries 59
field descriptionWord entry -21
field descriptionWord environment -76
field descriptionWord environments 38
field descriptionWord equal -83
field descriptionWord equals 27
field descriptionWord error 129
field descriptionWord errors -30
field descriptionWord essential -23
field descriptionWord etc -28
field descriptionWord evaluate 101
field descriptionWord evaluated 54
field descriptionWord evaluating -24
field descriptionWord even 61
field descriptionWord event -113
field descriptionWord events -208
field descriptionWord ever 26
field descriptionWord everyone -62
field descriptionWord everything -37
field descriptionWord ex -48
field descriptionWord exact -22
field descriptionWord exactly -32
field descriptionWord examples -36
field descriptionWord exceed -34
field descriptionWord exceeds -22
field descriptionWord exchange -34
field descriptionWord exclude 76
field descriptionWord execute 169
field descriptionWord executed -66
field descriptionWord execution -118
field descriptionWord executions -60
field descriptionWord exists 34
field descriptionWord expected -58
field descriptionWord expects -21
field descriptionWord experience -87
field descriptionWord experiment -76
field descriptionWord expires 55
field descriptionWord explains 32
field descriptionWord explicitly -29
field descriptionWord export -90
field descriptionWord exports -27
field descriptionWord expose -31
field descriptionWord exposure 25
field descriptionWord exposures -32
field descriptionWord expressions -73
field descriptionWord extension 34
field descriptionWord external -38
field descriptionWord extra 43
field descriptionWord extract 57
field descriptionWord extracted 124
field descriptionWord factory 81
field descriptionWord failed 63
field descriptionWord fails 65
field descriptionWord failure -42
field descriptionWord false -54
field descriptionWord far -41
field descriptionWord faster -28
field descriptionWord feature -114
field descriptionWord features -144
field descriptionWord feedback -85
field descriptionWord fewer -20
field descriptionWord fields -153
field descriptionWord file -34
field descriptionWord file(s) 62
field descriptionWord files 35
field descriptionWord fill 34
field descriptionWord filled 74
field descriptionWord filter 76
field descriptionWord filtering 39
field descriptionWord filters 64
field descriptionWord finance -23
field descriptionWord finding -334
field descriptionWord findings 65
field descriptionWord fires 23
field descriptionWord first -116
field descriptionWord five 24
field descriptionWord fix -39
field descriptionWord fixed -43
field descriptionWord flag -97
field descriptionWord flags 114
field descriptionWord flat 50
field descriptionWord flows -33
field descriptionWord focus -23
field descriptionWord folders -25
field descriptionWord follow 24
field descriptionWord following -127
field descriptionWord follows -25
field descriptionWord for 201
field descriptionWord force 24
field descriptionWord forces 48
field descriptionWord form 111
field descriptionWord format 64
field descriptionWord formats -20
field descriptionWord formatted 21
field descriptionWord forms -41
field descriptionWord four 102
field descriptionWord fqdn -45
field descriptionWord framework -22
field descriptionWord frameworks -24
field descriptionWord frequency 106
field descriptionWord from 26
field descriptionWord full 23
field descriptionWord function 45
field descriptionWord functionality -32
field descriptionWord functions -26
field descriptionWord further 27
field descriptionWord gain -21
field descriptionWord gantt -26
field descriptionWord gateway 56
field descriptionWord gateways 35
field descriptionWord gathering 49
field descriptionWord gauge -42
field descriptionWord gb -54
field descriptionWord gear -23
field descriptionWord general -60
field descriptionWord generate -152
field descriptionWord generated 52
field descriptionWord generates -77
field descriptionWord generation 49
field descriptionWord get 136
field descriptionWord gets -72
field descriptionWord git 26
field descriptionWord github -102
field descriptionWord gitlab -100
field descriptionWord gitops -24
field descriptionWord given -23
field descriptionWord global 42
field descriptionWord go -63
field descriptionWord going 202
field descriptionWord grafana -23
field descriptionWord graph -26
field descriptionWord greater 28
field descriptionWord group -40
field descriptionWord grouped -43
field descriptionWord grouping 75
field descriptionWord grpc -21
field descriptionWord handled 46
field descriptionWord handles -43
field descriptionWord handling 20
field descriptionWord happens -21
field descriptionWord hardware -53
field descriptionWord harness 21
field descriptionWord has -77
field descriptionWord hash 44
field descriptionWord have -256
field descriptionWord head 66
field descriptionWord header -24
field descriptionWord health -21
field descriptionWord hello 76
field descriptionWord helm -49
field descriptionWord help 32
field descriptionWord helpful 80
field descriptionWord helps -32
field descriptionWord here 45
field descriptionWord hide -59
field descriptionWord hides 41
field descriptionWord higher -37
field descriptionWord highly -21
field descriptionWord history -67
field descriptionWord hold -71
field descriptionWord home -44
field descriptionWord horizontal 48
field descriptionWord host -56
field descriptionWord hosted -32
field descriptionWord hostname -40
field descriptionWord hosts -23
field descriptionWord hour 30
field descriptionWord hours 50
field descriptionWord hover -24
field descriptionWord how 400
field descriptionWord html 91
field descriptionWord http 165
field descriptionWord http: -75
field descriptionWord http:// -62
field descriptionWord https 119
field descriptionWord https: -248
field descriptionWord https:// -77
field descriptionWord hub 87
field descriptionWord hugging 25
field descriptionWord human -25
field descriptionWord hypothesis 50
field descriptionWord i.e -91
field descriptionWord icon 61
field descriptionWord id 192
field descriptionWord identifier -32
field descriptionWord identity -87
field descriptionWord idp 89
field descriptionWord ids -40
field descriptionWord if 91
field descriptionWord iframe 47
field descriptionWord ignore 69
field descriptionWord image 117
field descriptionWord images -115
field descriptionWord immediately -24
field descriptionWord impact -41
field descriptionWord implement -46
field descriptionWord implementing -20
field descriptionWord import -48
field descriptionWord important -66
field descriptionWord improve -37
field descriptionWord improvement -50
field descriptionWord improvements -53
field descriptionWord in 101
field descriptionWord inactive 60
field descriptionWord inbound -44
field descriptionWord inbox -75
field descriptionWord include 109
field descriptionWord included 122
field descriptionWord includes -101
field descriptionWord incoming 24
field descriptionWord incorrectly -34
field descriptionWord index 25
field descriptionWord indexes 46
field descriptionWord indexing 46
field descriptionWord indicate 32
field descriptionWord individual -20
field descriptionWord industry 68
field descriptionWord info -29
field descriptionWord information -137
field descriptionWord infrastructure -86
field descriptionWord inherited -29
field descriptionWord initialization -27
field descriptionWord inject 22
field descriptionWord injected 28
field descriptionWord inline -34
field descriptionWord input -37
field descriptionWord inputs 29
field descriptionWord insert -121
field descriptionWord inserts -22
field descriptionWord insights -30
field descriptionWord install -88
field descriptionWord installation -57
field descriptionWord instance -95
field descriptionWord instances -29
field descriptionWord instead -35
field descriptionWord insufficient -22
field descriptionWord integrate -24
field descriptionWord integrated -57
field descriptionWord integrating -21
field descriptionWord integration -195
field descriptionWord integrations -31
field descriptionWord interactive -50
field descriptionWord intermediate 30
field descriptionWord internet -30
field descriptionWord interval 84
field descriptionWord intervals -24
field descriptionWord into -155
field descriptionWord inventory -21
field descriptionWord invitation 151
field descriptionWord invite 41
field descriptionWord invited 85
field descriptionWord invoice 97
field descriptionWord involved -41
field descriptionWord ios -35
field descriptionWord iot -33
field descriptionWord is 172
field descriptionWord issue 52
field descriptionWord issued 142
field descriptionWord issuer 54
field descriptionWord issues -29
field descriptionWord it 89
field descriptionWord items 106
field descriptionWord jar 27
field descriptionWord java -30
field descriptionWord javascript 33
field descriptionWord jenkins -25
field descriptionWord jira 199
field descriptionWord join -29
field descriptionWord js 32
field descriptionWord json 125
field descriptionWord just -20
field descriptionWord jwt 87
field descriptionWord keep -80
field descriptionWord keeps 66
field descriptionWord kept -26
field descriptionWord key 51
field descriptionWord keyboard 45
field descriptionWord keys -51
field descriptionWord keywords 29
field descriptionWord kms -33
field descriptionWord knowledge -25
field descriptionWord known -46
field descriptionWord knows -27
field descriptionWord kubectl 26
field descriptionWord kubernetes -158
field descriptionWord label 56
field descriptionWord labels 55
field descriptionWord large -46
field descriptionWord latest 41
field descriptionWord launch -22
field descriptionWord layer -51
field descriptionWord layout 71
field descriptionWord layouts -27
field descriptionWord ldap 94
field descriptionWord lead 49
field descriptionWord leads 37
field descriptionWord least -42
field descriptionWord leave 93
field descriptionWord legacy -42
field descriptionWord legend 37
field descriptionWord less -40
field descriptionWord let -36
field descriptionWord lets -42
field descriptionWord letter 35
field descriptionWord library -49
field descriptionWord license -36
field descriptionWord lifecycle -44
field descriptionWord lifetime 57
field descriptionWord light 36
field descriptionWord limit -126
field descriptionWord limiting 28
field descriptionWord line 78
field descriptionWord linear 56
field descriptionWord lines 35
field descriptionWord link -52
field descriptionWord linked 104
field descriptionWord links -92
field descriptionWord listed -20
field descriptionWord listener -28
field descriptionWord listing -30
field descriptionWord lists -36
field descriptionWord live 102
field descriptionWord load 48
field descriptionWord local 147
field descriptionWord localhost -106
field descriptionWord locate -27
field descriptionWord located -26
field descriptionWord location 194
field descriptionWord locked 22
field descriptionWord log -104
field descriptionWord logged -75
field descriptionWord logging -54
field descriptionWord logic -75
field descriptionWord logical 33
field descriptionWord login 71
field descriptionWord logo 78
field descriptionWord logs -201
field descriptionWord long 67
field descriptionWord longer -23
field descriptionWord lookup 26
field descriptionWord loop -26
field descriptionWord low 79
field descriptionWord lower -26
field descriptionWord machine -33
field descriptionWord machine-readable -21
field descriptionWord made -69
field descriptionWord main 32
field descriptionWord mainly -65
field descriptionWord maintain -20
field descriptionWord make -88
field descriptionWord makes -30
field descriptionWord making -34
field descriptionWord manage -68
field descriptionWord managed -30
field descriptionWord management -72
field descriptionWord manager -98
field descriptionWord manages -38
field descriptionWord managing -28
field descriptionWord mandatory -53
field descriptionWord manual -38
field descriptionWord manually -85
field descriptionWord mapped -68
field descriptionWord mark 69
field descriptionWord markdown 23
field descriptionWord marked 38
field descriptionWord master 122
field descriptionWord match -34
field descriptionWord matched -23
field descriptionWord matches 61
field descriptionWord matching 46
field descriptionWord material 34
field descriptionWord max -28
field descriptionWord maximum 353
field descriptionWord may 23
field descriptionWord mcp -23
field descriptionWord means -45
field descriptionWord meant 25
field descriptionWord measurement -25
field descriptionWord meet 50
field descriptionWord member 52
field descriptionWord members 99
field descriptionWord membership 51
field descriptionWord menu -107
field descriptionWord menus 74
field descriptionWord merge -27
field descriptionWord mesh 34
field descriptionWord message 153
field descriptionWord messages -57
field descriptionWord meta -31
field descriptionWord metadata -29
field descriptionWord method -126
field descriptionWord metric 251
field descriptionWord metrics -76
field descriptionWord mfa -37
field descriptionWord microsoft -28
field descriptionWord might -74
field descriptionWord migrating 34
field descriptionWord milliseconds -40
field descriptionWord minimum 113
field descriptionWord minutes 42
field descriptionWord missing -22
field descriptionWord mobile 53
field descriptionWord mode 194
field descriptionWord models -30
field descriptionWord moderate 26
field descriptionWord modifying -28
field descriptionWord module -26
field descriptionWord monitoring -37
field descriptionWord months -23
field descriptionWord more -54
field descriptionWord most -147
field descriptionWord mount 40
field descriptionWord mounted 34
field descriptionWord move -51
field descriptionWord mtls 29
field descriptionWord multiple -41
field descriptionWord must 78
field descriptionWord name 158
field descriptionWord named -22
field descriptionWord nameid 29
field descriptionWord names -46
field descriptionWord namespaces 63
field descriptionWord naming 23
field descriptionWord native 36
field descriptionWord navigation 84
field descriptionWord need -152
field descriptionWord needed -49
field descriptionWord needing 55
field descriptionWord needs 54
field descriptionWord neither -34
field descriptionWord nested -39
field descriptionWord never -58
field descriptionWord newly 68
field descriptionWord next -99
field descriptionWord no -83
field descriptionWord node -90
field descriptionWord nodes -33
field descriptionWord non-admin 21
field descriptionWord none 202
field descriptionWord nor -33
field descriptionWord not -126
field descriptionWord note 112
field descriptionWord notify 34
field descriptionWord notion 25
field descriptionWord now -124
field descriptionWord null -53
field descriptionWord nullable -24
field descriptionWord number 217
field descriptionWord numerical 45
field descriptionWord oauth 256
field descriptionWord object -175
field descriptionWord objects -120
field descriptionWord occur -41
field descriptionWord occurred -36
field descriptionWord occurs -20
field descriptionWord of 137
field descriptionWord off 70
field descriptionWord offer -20
field descriptionWord offers -29
field descriptionWord office -20
field descriptionWord often -34
field descriptionWord oidc -76
field descriptionWord old -53
field descriptionWord omit 26
field descriptionWord on 194
field descriptionWord on-demand 40
field descriptionWord once -83
field descriptionWord one-click -32
field descriptionWord one-time 26
field descriptionWord online -38
field descriptionWord only -42
field descriptionWord open 101
field descriptionWord openclaw 40
field descriptionWord opened 86
field descriptionWord openid -35
field descriptionWord opens -120
field descriptionWord operating -39
field descriptionWord operation -163
field descriptionWord operations -77
field descriptionWord operator 155
field descriptionWord option 87
field descriptionWord optional 97
field descriptionWord optionally 137
field descriptionWord options -70
field descriptionWord or 138
field descriptionWord order 124
field descriptionWord ordering 20
field descriptionWord organisation -53
field descriptionWord organization 197
field descriptionWord organize 35
field descriptionWord origin 90
field descriptionWord original -76
field descriptionWord os -30
field descriptionWord other 97
field descriptionWord out -111
field descriptionWord outgoing 103
field descriptionWord over -99
field descriptionWord overall -25
field descriptionWord overlap 25
field descriptionWord overlay -28
field descriptionWord override -20
field descriptionWord overrides -34
field descriptionWord overview -30
field descriptionWord own 76
field descriptionWord owner -39
field descriptionWord owns 85
field descriptionWord package -50
field descriptionWord page 209
field descriptionWord pages 79
field descriptionWord paid 145
field descriptionWord panel -147
field descriptionWord parameter -29
field descriptionWord parameters -23
field descriptionWord parent 47
field descriptionWord parsed 42
field descriptionWord part 66
field descriptionWord partial -46
field descriptionWord particular 62
field descriptionWord parts 50
field descriptionWord passes 27
field descriptionWord passing 76
field descriptionWord passwords 29
field descriptionWord paste -20
field descriptionWord path 182
field descriptionWord pattern -47
field descriptionWord pause -30
field descriptionWord paused -24
field descriptionWord pauses 48
field descriptionWord payment 112
field descriptionWord pending -30
field descriptionWord per -143
field descriptionWord percent 61
field descriptionWord percentage 55
field descriptionWord perform -41
field descriptionWord performance -43
field descriptionWord performed -60
field descriptionWord performing -40
field descriptionWord performs 65
field descriptionWord period -56
field descriptionWord periods -63
field descriptionWord permanent 23
field descriptionWord permanently -68
field descriptionWord permission 161
field descriptionWord permissions -67
field descriptionWord permits -25
field descriptionWord persistent -92
field descriptionWord personalized -32
field descriptionWord phone 176
field descriptionWord pick 106
field descriptionWord picker 35
field descriptionWord picture -26
field descriptionWord pin -38
field descriptionWord pipeline 63
field descriptionWord pipelines 21
field descriptionWord plain 21
field descriptionWord planned -20
field descriptionWord planning -34
field descriptionWord platform -64
field descriptionWord please -49
field descriptionWord plus -97
field descriptionWord pods 87
field descriptionWord point 20
field descriptionWord pointing -37
field descriptionWord points 73
field descriptionWord policies -48
field descriptionWord policy 226
field descriptionWord poll 46
field descriptionWord pop-up -21
field descriptionWord popular -47
field descriptionWord populate 55
field descriptionWord popup 40
field descriptionWord portal 163
field descriptionWord ports -28
field descriptionWord positives 44
field descriptionWord possible -30
field descriptionWord post 26
field descriptionWord postgres -45
field descriptionWord postgresql -94
field descriptionWord posts 24
field descriptionWord predefined -48
field descriptionWord prefer -51
field descriptionWord preference 28
field descriptionWord preferred 69
field descriptionWord prefix 59
field descriptionWord prefixed 67
field descriptionWord present -24
field descriptionWord presented 28
field descriptionWord preserve 75
field descriptionWord preserving 26
field descriptionWord preset 29
field descriptionWord preview 53
field descriptionWord pricing 27
field descriptionWord primary 131
field descriptionWord print -23
field descriptionWord prior -22
field descriptionWord priority -74
field descriptionWord private -92
field descriptionWord privatelink -22
field descriptionWord probes -35
field descriptionWord process 107
field descriptionWord processed -46
field descriptionWord processes -74
field descriptionWord processing 90
field descriptionWord product 159
field descriptionWord production -126
field descriptionWord production-ready -23
field descriptionWord products 24
field descriptionWord profile 103
field descriptionWord program 66
field descriptionWord project 69
field descriptionWord projects 48
field descriptionWord prometheus 20
field descriptionWord prompt -138
field descriptionWord prompts 69
field descriptionWord properties -52
field descriptionWord protect -24
field descriptionWord protocol 100
field descriptionWord providers 47
field descriptionWord provides -123
field descriptionWord providing -27
field descriptionWord proxies 50
field descriptionWord proxy 179
field descriptionWord public 67
field descriptionWord publish 36
field descriptionWord published -59
field descriptionWord publishes 53
field descriptionWord pull 58
field descriptionWord pulls 26
field descriptionWord purchase 42
field descriptionWord purchases 47
field descriptionWord purpose 21
field descriptionWord pushed 68
field descriptionWord put -42
field descriptionWord queries -95
field descriptionWord question 31
field descriptionWord questions -26
field descriptionWord queue -59
field descriptionWord quick -24
field descriptionWord quickly -81
field descriptionWord quote 87
field descriptionWord quotes 43
field descriptionWord randomly -35
field descriptionWord range -78
field descriptionWord ranges 38
field descriptionWord rate -45
field descriptionWord rather -31
field descriptionWord raw -103
field descriptionWord reach -24
field descriptionWord reachable 56
field descriptionWord read -125
field descriptionWord read-only -75
field descriptionWord readable -47
field descriptionWord ready -59
field descriptionWord real -30
field descriptionWord real-time -105
field descriptionWord reasonable -28
field descriptionWord reasons -21
field descriptionWord receive 44
field descriptionWord receives 49
field descriptionWord recent -28
field descriptionWord recently 23
field descriptionWord recipient 138
field descriptionWord recipients -25
field descriptionWord recommended -25
field descriptionWord record -76
field descriptionWord recorded -25
field descriptionWord records 153
field descriptionWord recurring 85
field descriptionWord redirect -22
field descriptionWord redirection 32
field descriptionWord redirects 37
field descriptionWord redis -21
field descriptionWord reduce 20
field descriptionWord refer 27
field descriptionWord reference -40
field descriptionWord referencing 37
field descriptionWord refers 145
field descriptionWord reflect -34
field descriptionWord refresh 143
field descriptionWord refreshing 48
field descriptionWord regardless -24
field descriptionWord regex 30
field descriptionWord region -72
field descriptionWord regional -26
field descriptionWord regions -49
field descriptionWord register 42
field descriptionWord registered 21
field descriptionWord registration -28
field descriptionWord related 142
field descriptionWord relation 36
field descriptionWord relationship 61
field descriptionWord relationships -37
field descriptionWord release -63
field descriptionWord remains -28
field descriptionWord remember 23
field descriptionWord reminder 72
field descriptionWord remote -22
field descriptionWord remove -73
field descriptionWord removed -35
field descriptionWord removes -29
field descriptionWord rename -24
field descriptionWord rendering 30
field descriptionWord replace 28
field descriptionWord replaced -23
field descriptionWord replacing 25
field descriptionWord replies 24
field descriptionWord reply 29
field descriptionWord repo -20
field descriptionWord report -82
field descriptionWord reported 54
field descriptionWord reports -33
field descriptionWord repositories -20
field descriptionWord represent 21
field descriptionWord represents -22
field descriptionWord request 84
field descriptionWord requested -47
field descriptionWord requesting 31
field descriptionWord required -137
field descriptionWord requirement -29
field descriptionWord requirements 70
field descriptionWord resolution 99
field descriptionWord resolve 58
field descriptionWord resource -88
field descriptionWord resources -116
field descriptionWord responses -45
field descriptionWord responsible -47
field descriptionWord rest -39
field descriptionWord restart 24
field descriptionWord restarted 43
field descriptionWord restricted -29
field descriptionWord restrictions 26
field descriptionWord results 62
field descriptionWord retain -58
field descriptionWord retained -37
field descriptionWord retries -21
field descriptionWord retrieval 62
field descriptionWord retrieve 43
field descriptionWord retrieved 31
field descriptionWord retry -38
field descriptionWord return -24
field descriptionWord returning -23
field descriptionWord returns -112
field descriptionWord reusable -39
field descriptionWord revenue 69
field descriptionWord reverse 42
field descriptionWord revert -27
field descriptionWord reviews -43
field descriptionWord right -40
field descriptionWord rights 25
field descriptionWord risk 125
field descriptionWord role -73
field descriptionWord roles -27
field descriptionWord rollback 54
field descriptionWord rolling -23
field descriptionWord root 39
field descriptionWord route 281
field descriptionWord routes 38
field descriptionWord routing -20
field descriptionWord row 39
field descriptionWord rows -27
field descriptionWord rs256 51
field descriptionWord rsa -40
field descriptionWord rule -245
field descriptionWord run 57
field descriptionWord runner -21
field descriptionWord running -77
field descriptionWord runtime -34
field descriptionWord s -43
field descriptionWord s3 -33
field descriptionWord salt 27
field descriptionWord same -107
field descriptionWord saml 229
field descriptionWord sample -28
field descriptionWord sandbox 52
field descriptionWord save -46
field descriptionWord scale -21
field descriptionWord scaling -45
field descriptionWord scan 66
field descriptionWord scanning -36
field descriptionWord scenario 34
field descriptionWord schedule 39
field descriptionWord scheduled -22
field descriptionWord scheduling -26
field descriptionWord schema -135
field descriptionWord scim -55
field descriptionWord scope -43
field descriptionWord scoped -24
field descriptionWord scopes 38
field descriptionWord score 40
field descriptionWord scratch -50
field descriptionWord screen -128
field descriptionWord script 80
field descriptionWord sdks -27
field descriptionWord search 47
field descriptionWord searchable 22
field descriptionWord seconds 35
field descriptionWord secret 159
field descriptionWord secrets -40
field descriptionWord section -84
field descriptionWord sections 59
field descriptionWord securely -27
field descriptionWord security -101
field descriptionWord sees -79
field descriptionWord segment 44
field descriptionWord segments -71
field descriptionWord select 170
field descriptionWord selecting -35
field descriptionWord selections 70
field descriptionWord selector 79
field descriptionWord selects 180
field descriptionWord sender -20
field descriptionWord sending 61
field descriptionWord sent 83
field descriptionWord sentence -20
field descriptionWord separate -47
field descriptionWord separated 28
field descriptionWord separately -73
field descriptionWord serve 25
field descriptionWord served 47
field descriptionWord server 94
field descriptionWord servers -59
field descriptionWord service -109
field descriptionWord services -21
field descriptionWord session -51
field descriptionWord sessions -54
field descriptionWord set -26
field descriptionWord sets 559
field descriptionWord setting 50
field descriptionWord settings -232
field descriptionWord setup 26
field descriptionWord severity 60
field descriptionWord sha256 54
field descriptionWord share -73
field descriptionWord shared -104
field descriptionWord shares -31
field descriptionWord sheet 49
field descriptionWord shell -61
field descriptionWord short 39
field descriptionWord should 210
field descriptionWord show -53
field descriptionWord showing -22
field descriptionWord shown 203
field descriptionWord shows -270
field descriptionWord sidebar 37
field descriptionWord sign 68
field descriptionWord sign-in 125
field descriptionWord sign-on -30
field descriptionWord sign-up 120
field descriptionWord signature 125
field descriptionWord signing 63
field descriptionWord signup 24
field descriptionWord similar -49
field descriptionWord simple -67
field descriptionWord simply -40
field descriptionWord single -53
field descriptionWord size 171
field descriptionWord skill -71
field descriptionWord skip 95
field descriptionWord sla 57
field descriptionWord slot 52
field descriptionWord slow -62
field descriptionWord slug 55
field descriptionWord small -51
field descriptionWord sms 129
field descriptionWord smtp 52
field descriptionWord so -126
field descriptionWord soft 32
field descriptionWord software -120
field descriptionWord someone -20
field descriptionWord something 54
field descriptionWord sonarqube 22
field descriptionWord sort 134
field descriptionWord sorting -48
field descriptionWord sound 53
field descriptionWord source -100
field descriptionWord specific -87
field descriptionWord specifications 45
field descriptionWord specifies 407
field descriptionWord specify -23
field descriptionWord splitting 20
field descriptionWord ssh 61
field descriptionWord ssl -53
field descriptionWord ssl/tls -30
field descriptionWord sso -162
field descriptionWord stack -41
field descriptionWord staging -24
field descriptionWord standard -67
field descriptionWord start 83
field descriptionWord started -26
field descriptionWord starter -30
field descriptionWord starts -64
field descriptionWord starttls -113
field descriptionWord state -48
field descriptionWord statefulset -20
field descriptionWord statement 184
field descriptionWord statements 45
field descriptionWord states 44
field descriptionWord static -115
field descriptionWord statistics 44
field descriptionWord status -181
field descriptionWord stay -23
field descriptionWord step 55
field descriptionWord still -37
field descriptionWord stock 38
field descriptionWord store -77
field descriptionWord stored -30
field descriptionWord stores -31
field descriptionWord strategy 24
field descriptionWord streamable -21
field descriptionWord streams -33
field descriptionWord string -259
field descriptionWord structure -22
field descriptionWord structured -52
field descriptionWord studio 36
field descriptionWord style 60
field descriptionWord sub -24
field descriptionWord subject -30
field descriptionWord submission -21
field descriptionWord subscribe -42
field descriptionWord subscriber -21
field descriptionWord subscription 112
field descriptionWord subscriptions -48
field descriptionWord subtype 20
field descriptionWord successfully -42
field descriptionWord such 30
field descriptionWord suffix 37
field descriptionWord suggested -21
field descriptionWord suites 29
field descriptionWord summaries -22
field descriptionWord summary -73
field descriptionWord super -22
field descriptionWord support 149
field descriptionWord supporting 37
field descriptionWord supports -34
field descriptionWord sure -80
field descriptionWord switch 134
field descriptionWord symbol 93
field descriptionWord sync -23
field descriptionWord synced -30
field descriptionWord system -74
field descriptionWord systems -35
field descriptionWord tab -110
field descriptionWord table 199
field descriptionWord tables 87
field descriptionWord tabs 52
field descriptionWord tag 23
field descriptionWord tagged 21
field descriptionWord tags 92
field descriptionWord take 43
field descriptionWord taken 24
field descriptionWord takes -54
field descriptionWord target 73
field descriptionWord task 346
field descriptionWord tasks -86
field descriptionWord tax 89
field descriptionWord tcp 21
field descriptionWord teams 56
field descriptionWord technical -55
field descriptionWord telegram 33
field descriptionWord tell -23
field descriptionWord templates -68
field descriptionWord temporary -37
field descriptionWord tenants -22
field descriptionWord term 26
field descriptionWord terminal -20
field descriptionWord terminated -26
field descriptionWord terraform -31
field descriptionWord test 61
field descriptionWord tests -105
field descriptionWord text 348
field descriptionWord them -81
field descriptionWord theme 21
field descriptionWord then -139
field descriptionWord there -78
field descriptionWord they -102
field descriptionWord third-party -27
field descriptionWord though -21
field descriptionWord thread -38
field descriptionWord threads -22
field descriptionWord threat -56
field descriptionWord through -80
field descriptionWord throughout 31
field descriptionWord tick 36
field descriptionWord ticket 122
field descriptionWord tickets -22
field descriptionWord tied 25
field descriptionWord tier -21
field descriptionWord time 74
field descriptionWord timed -24
field descriptionWord timeouts -22
field descriptionWord times 27
field descriptionWord timing -68
field descriptionWord tls 24
field descriptionWord to 346
field descriptionWord today 48
field descriptionWord together -20
field descriptionWord toggle 184
field descriptionWord token 140
field descriptionWord tokens -22
field descriptionWord tool -37
field descriptionWord tools -67
field descriptionWord top 58
field descriptionWord topic -51
field descriptionWord topics 36
field descriptionWord total 34
field descriptionWord totals 47
field descriptionWord trace -24
field descriptionWord tracking 24
field descriptionWord traffic -29
field descriptionWord transaction -22
field descriptionWord transfers 37
field descriptionWord transform -89
field descriptionWord transformations 42
field descriptionWord translate 29
field descriptionWord trash -41
field descriptionWord trigger 190
field descriptionWord triggers -60
field descriptionWord true -141
field descriptionWord true/false 62
field descriptionWord truncated -40
field descriptionWord trusted -59
field descriptionWord try 52
field descriptionWord tuning -31
field descriptionWord turn 20
field descriptionWord turned 82
field descriptionWord turns 52
field descriptionWord twilio 67
field descriptionWord two -33
field descriptionWord type -46
field descriptionWord types 88
field descriptionWord typing -43
field descriptionWord ui -121
field descriptionWord unavailable -32
field descriptionWord unchecked 35
field descriptionWord undefined -20
field descriptionWord under 52
field descriptionWord underlying -43
field descriptionWord understand -102
field descriptionWord understanding -34
field descriptionWord unit -73
field descriptionWord units -84
field descriptionWord universal -48
field descriptionWord unlimited 46
field descriptionWord unreachable 54
field descriptionWord up -33
field descriptionWord update -40
field descriptionWord updated -125
field descriptionWord updates -88
field descriptionWord updating 33
field descriptionWord uploaded 20
field descriptionWord uploads -33
field descriptionWord uris 38
field descriptionWord url 65
field descriptionWord us 71
field descriptionWord usage -46
field descriptionWord use -69
field descriptionWord used 137
field descriptionWord useful -113
field descriptionWord user -59
field descriptionWord user-defined 48
field descriptionWord userid -33
field descriptionWord username 160
field descriptionWord users -66
field descriptionWord uses 37
field descriptionWord using -331
field descriptionWord usual -32
field descriptionWord validate 34
field descriptionWord validity 60
field descriptionWord value 110
field descriptionWord values -88
field descriptionWord variable -85
field descriptionWord vault 35
field descriptionWord vectors 23
field descriptionWord vendor 146
field descriptionWord verify -42
field descriptionWord version -265
field descriptionWord versioning -55
field descriptionWord versions 26
field descriptionWord very 28
field descriptionWord video -48
field descriptionWord view -53
field descriptionWord violations -45
field descriptionWord virtual -32
field descriptionWord visible 98
field descriptionWord visit -45
field descriptionWord visual -81
field descriptionWord visualization -24
field descriptionWord vm -34
field descriptionWord volume 63
field descriptionWord vulnerabilities -55
field descriptionWord vulnerability -89
field descriptionWord wait 65
field descriptionWord want 231
field descriptionWord wants 35
field descriptionWord warning -24
field descriptionWord warns -23
field descriptionWord was -203
field descriptionWord way -38
field descriptionWord we 63
field descriptionWord web -49
field descriptionWord webhook -77
field descriptionWord website 38
field descriptionWord websocket -33
field descriptionWord were -69
field descriptionWord whatever -24
field descriptionWord when 239
field descriptionWord where 306
field descriptionWord whether 86
field descriptionWord which 380
field descriptionWord while -37
field descriptionWord who 37
field descriptionWord whole -49
field descriptionWord whose 119
field descriptionWord why 42
field descriptionWord widget -27
field descriptionWord will 509
field descriptionWord window 96
field descriptionWord windows 24
field descriptionWord wish -54
field descriptionWord with -227
field descriptionWord within -147
field descriptionWord without -166
field descriptionWord won't -28
field descriptionWord work -72
field descriptionWord worker -73
field descriptionWord workflow -113
field descriptionWord workflows -130
field descriptionWord working -53
field descriptionWord workload -24
field descriptionWord writing -35
field descriptionWord written -23
field descriptionWord x.509 -46
field descriptionWord y-axis 62
field descriptionWord yaml -41
field descriptionWord yes -57
field descriptionWord yet -67
field descriptionWord you -188
field descriptionWord you'd 50
field descriptionWord you're 72
field descriptionWord you've -22
field descriptionWord you’re 38
field descriptionWord yyyy-mm-dd 45
field descriptionWord zero -74
field descriptionWord zip 22
field descriptionWord zod -40
field descriptionWord × -21
field fileWord a -281
field fileWord about -119
field fileWord access -127
field fileWord account -126
field fileWord accounts 276
field fileWord actions 472
field fileWord ad -247
field fileWord add 274
field fileWord admin -129
field fileWord advanced 591
field fileWord agents 331
field fileWord ai 99
field fileWord alerts 227
field fileWord amazon -124
field fileWord analysis 340
field fileWord analytics -109
field fileWord analyze -59
field fileWord and 124
field fileWord api -152
field fileWord app 118
field fileWord application -89
field fileWord architecture -240
field fileWord audit -671
field fileWord auth -200
field fileWord authentication 71
field fileWord authorization 93
field fileWord aws -132
field fileWord azure -465
field fileWord backups 47
field fileWord best -96
field fileWord build 57
field fileWord bulk 248
field fileWord catalog -92
field fileWord certificates 53
field fileWord chart 415
field fileWord ci -217
field fileWord cli -110
field fileWord client -376
field fileWord cloud -42
field fileWord cloudflare 181
field fileWord cluster 94
field fileWord clusters -44
field fileWord code -122
field fileWord comparison -53
field fileWord compliance 121
field fileWord concepts -74
field fileWord config -252
field fileWord configuration -242
field fileWord configure 295
field fileWord connect -250
field fileWord connection -61
field fileWord container 141
field fileWord content -118
field fileWord contributing -83
field fileWord control 155
field fileWord core -50
field fileWord cpp -82
field fileWord create 114
field fileWord creating 206
field fileWord custom 260
field fileWord dashboard -228
field fileWord dashboards -146
field fileWord data 24
field fileWord database 156
field fileWord datadog -89
field fileWord debug -38
field fileWord default -27
field fileWord defining 167
field fileWord dependency -60
field fileWord deploy -85
field fileWord deployment -194
field fileWord design -155
field fileWord details -193
field fileWord docker 162
field fileWord email -203
field fileWord endpoints -36
field fileWord enterprise -59
field fileWord environment -22
field fileWord event 30
field fileWord events -167
field fileWord exchange 144
field fileWord export -96
field fileWord exporting -278
field fileWord external 115
field fileWord fa -43
field fileWord feature -90
field fileWord features -164
field fileWord fields 370
field fileWord file 302
field fileWord files -83
field fileWord filters -92
field fileWord first -36
field fileWord flags 82
field fileWord for 20
field fileWord format -29
field fileWord from -102
field fileWord frontend -43
field fileWord gateway -52
field fileWord gcp 55
field fileWord get 23
field fileWord getting 244
field fileWord git -62
field fileWord github -81
field fileWord gitlab 127
field fileWord gitops -272
field fileWord google -128
field fileWord groups -319
field fileWord hardware -56
field fileWord health 40
field fileWord helm -136
field fileWord hooks -45
field fileWord hosted -212
field fileWord how -453
field fileWord http -38
field fileWord impact -70
field fileWord import 64
field fileWord in -225
field fileWord index -44
field fileWord install -185
field fileWord installation 180
field fileWord instance -178
field fileWord integration 220
field fileWord interface 168
field fileWord inventory -49
field fileWord is 48
field fileWord jira 94
field fileWord job -99
field fileWord key -83
field fileWord keycloak -586
field fileWord kubernetes 88
field fileWord ldap 327
field fileWord level -61
field fileWord limits -91
field fileWord line -41
field fileWord local -47
field fileWord location -53
field fileWord logging -60
field fileWord login 34
field fileWord logs -390
field fileWord management 216
field fileWord manager -68
field fileWord manual 232
field fileWord mcp -132
field fileWord md -369
field fileWord mdx -562
field fileWord metrics -313
field fileWord migration -146
field fileWord model -75
field fileWord mongodb 101
field fileWord monitor -113
field fileWord monitoring -37
field fileWord multi -233
field fileWord mysql -82
field fileWord new 244
field fileWord node -39
field fileWord notification 140
field fileWord notifications 219
field fileWord oauth 40
field fileWord of 380
field fileWord oidc -213
field fileWord okta -289
field fileWord on -95
field fileWord one -69
field fileWord openclaw 48
field fileWord openid 27
field fileWord options -107
field fileWord overview 153
field fileWord palette -120
field fileWord permission 45
field fileWord permissions 176
field fileWord pipeline -129
field fileWord platform -52
field fileWord plugin -60
field fileWord policy -205
field fileWord post 101
field fileWord postgresql 28
field fileWord practices -161
field fileWord private 181
field fileWord pro 159
field fileWord production 37
field fileWord project 209
field fileWord provider -187
field fileWord providers 124
field fileWord proxy -82
field fileWord public -33
field fileWord python -42
field fileWord queries 111
field fileWord quickstart -126
field fileWord rate 53
field fileWord readme -140
field fileWord reference -36
field fileWord remote -131
field fileWord report 87
field fileWord reports 165
field fileWord research -251
field fileWord resource -130
field fileWord resources -42
field fileWord review -44
field fileWord rules -104
field fileWord run -60
field fileWord running 62
field fileWord s 99
field fileWord saml 248
field fileWord scim -312
field fileWord sdk -120
field fileWord search -176
field fileWord secret -91
field fileWord secrets 142
field fileWord security -160
field fileWord segment -190
field fileWord self 350
field fileWord server -187
field fileWord serverless 138
field fileWord servers 252
field fileWord service 20
field fileWord services 114
field fileWord set -92
field fileWord settings 479
field fileWord setup 133
field fileWord shortcuts -47
field fileWord slack 156
field fileWord source -174
field fileWord sql 29
field fileWord ssh 173
field fileWord ssl -195
field fileWord sso -372
field fileWord stack -38
field fileWord started 304
field fileWord steps 24
field fileWord storage -297
field fileWord studio -134
field fileWord subscription -183
field fileWord support -60
field fileWord synology -608
field fileWord system -136
field fileWord table 104
field fileWord tables -187
field fileWord team -36
field fileWord teams -177
field fileWord telemetry -55
field fileWord template -84
field fileWord templates -132
field fileWord testing -111
field fileWord tests -260
field fileWord the 22
field fileWord tls -79
field fileWord to -267
field fileWord tokens -146
field fileWord tools -284
field fileWord topic -121
field fileWord triggers 545
field fileWord troubleshooting 258
field fileWord types 262
field fileWord ui 193
field fileWord up -53
field fileWord upgrade -308
field fileWord upgrading -148
field fileWord url -182
field fileWord usage -208
field fileWord use -276
field fileWord user -294
field fileWord users 144
field fileWord using 22
field fileWord v -210
field fileWord variables -165
field fileWord versions -29
field fileWord viewing -85
field fileWord web 159
field fileWord webhooks 249
field fileWord with -240
field fileWord workflow -190
field fileWord workflows -116
field fileWord working -83
field fileWord workspace 42
field fileWord your 543
field fileWord zapier -202
field groupCapital 0 -946
field groupCapital 1 -706
field groupCapital 10 -91
field groupCapital 12 75
field groupCapital 13 77
field groupCapital 14 -39
field groupCapital 16 215
field groupCapital 17 173
field groupCapital 18 268
field groupCapital 2 -368
field groupCapital 20 784
field groupCapital 21 625
field groupCapital 22 -142
field groupCapital 4 -119
field groupCapital 5 -425
field groupCapital 8 -202
field groupCapital 9 -225
field groupCode 0 517
field groupCode 1 164
field groupCode 13 44
field groupCode 16 -40
field groupCode 17 -79
field groupCode 2 202
field groupCode 20 -653
field groupCode 21 -330
field groupCode 22 -436
field groupCode 5 -45
field groupCode 6 -109
field groupCode 9 -27
field groupEmpty 0 -120
field groupEmpty 10 -158
field groupEmpty 12 -49
field groupEmpty 13 -40
field groupEmpty 14 -140
field groupEmpty 17 -220
field groupEmpty 2 262
field groupEmpty 20 107
field groupEmpty 21 -142
field groupEmpty 22 -254
field groupEmpty 4 22
field groupEmpty 5 286
field groupEmpty 6 -83
field groupEmpty 9 -274
field groupLong 0 -150
field groupLong 1 433
field groupLong 10 -62
field groupLong 13 -364
field groupLong 14 41
field groupLong 17 -107
field groupLong 2 -313
field groupLong 20 -53
field groupLong 21 -493
field groupLong 22 -126
field groupLong 4 -112
field groupLong 5 450
field groupLong 6 103
field groupLong 8 160
field groupLong 9 -402
field groupMarked 0 101
field groupMarked 1 -566
field groupMarked 12 -136
field groupMarked 17 92
field groupMarked 2 -143
field groupMarked 20 -71
field groupMarked 21 87
field groupMarked 22 -241
field groupMarked 4 -70
field groupMarked 9 122
field groupMood 0 -518
field groupMood 10 -65
field groupMood 12 -95
field groupMood 13 -330
field groupMood 14 60
field groupMood 16 363
field groupMood 17 -82
field groupMood 2 -187
field groupMood 20 350
field groupMood 21 -63
field groupMood 22 -157
field groupMood 4 -117
field groupMood 5 90
field groupMood 6 -21
field groupMood 8 -122
field groupMood 9 42
field groupOrdered 0 -118
field groupOrdered 1 -84
field groupPattern 12305 -38
field groupPattern 20497 -78
field groupPattern 20501 -88
field groupPattern 20502 -38
field groupPattern 20692 -174
field groupPattern 20757 -184
field groupPattern 20949 -134
field groupPattern 21521 -47
field groupPattern 21781 292
field groupPattern 24593 -62
field groupPattern 24597 -137
field groupPattern 24598 -63
field groupPattern 24657 25
field groupPattern 24661 233
field groupPattern 24784 -115
field groupPattern 24848 37
field groupPattern 24849 143
field groupPattern 24853 -72
field groupPattern 24913 248
field groupPattern 24917 79
field groupPattern 24925 -42
field groupPattern 24977 -70
field groupPattern 24981 196
field groupPattern 25040 -47
field groupPattern 25041 87
field groupPattern 25044 -28
field groupPattern 25045 -153
field groupPattern 25053 65
field groupPattern 25110 -92
field groupPattern 25493 -37
field groupPattern 262080 -183
field groupPattern 262084 -127
field groupPattern 262090 -53
field groupPattern 262092 -201
field groupPattern 262096 470
field groupPattern 262100 -68
field groupPattern 262102 -68
field groupPattern 262108 -147
field groupPattern 28689 84
field groupPattern 28693 -22
field groupPattern 28694 77
field groupPattern 28945 -23
field groupPattern 28949 98
field groupPattern 3072 -46
field groupPattern 3073 -252
field groupPattern 3077 201
field groupPattern 3078 -83
field groupPattern 3084 -59
field groupPattern 3085 173
field groupPattern 3086 -33
field groupPattern 3088 125
field groupPattern 3089 -583
field groupPattern 3092 -151
field groupPattern 3093 -534
field groupPattern 3094 478
field groupPattern 3100 -51
field groupPattern 3102 -32
field groupPattern 3136 -39
field groupPattern 3137 -22
field groupPattern 3141 -76
field groupPattern 3142 -24
field groupPattern 3148 -63
field groupPattern 3149 -164
field groupPattern 3150 -36
field groupPattern 3152 413
field groupPattern 3153 -95
field groupPattern 3156 166
field groupPattern 3157 1487
field groupPattern 3158 241
field groupPattern 3165 111
field groupPattern 3200 -44
field groupPattern 3216 -234
field groupPattern 3217 -90
field groupPattern 3220 -66
field groupPattern 3221 135
field groupPattern 3222 40
field groupPattern 3228 -23
field groupPattern 3229 -53
field groupPattern 3264 -40
field groupPattern 3280 -117
field groupPattern 3281 -60
field groupPattern 3284 209
field groupPattern 3285 -40
field groupPattern 3286 78
field groupPattern 3293 -40
field groupPattern 3328 -28
field groupPattern 3329 -69
field groupPattern 3333 -171
field groupPattern 3340 -28
field groupPattern 3341 -147
field groupPattern 3344 69
field groupPattern 3345 -481
field groupPattern 3348 -240
field groupPattern 3349 -727
field groupPattern 3350 179
field groupPattern 3357 -211
field groupPattern 3392 94
field groupPattern 3393 -27
field groupPattern 3397 60
field groupPattern 3404 -28
field groupPattern 3405 -147
field groupPattern 3408 -214
field groupPattern 3409 424
field groupPattern 3412 44
field groupPattern 3413 1076
field groupPattern 3420 -56
field groupPattern 3457 -32
field groupPattern 3461 -45
field groupPattern 3468 -45
field groupPattern 3469 -35
field groupPattern 3472 -95
field groupPattern 3473 -138
field groupPattern 3476 -70
field groupPattern 3477 -602
field groupPattern 3485 -194
field groupPattern 3520 -22
field groupPattern 3525 -183
field groupPattern 3533 90
field groupPattern 3536 89
field groupPattern 3537 317
field groupPattern 3540 82
field groupPattern 3541 550
field groupPattern 3548 -54
field groupPattern 3549 -180
field groupPattern 4113 -49
field groupPattern 4117 23
field groupPattern 4118 141
field groupPattern 45073 -27
field groupPattern 45076 162
field groupPattern 45077 -132
field groupPattern 45078 -92
field groupPattern 45142 -24
field groupPattern 45329 -21
field groupPattern 45333 -86
field groupPattern 45457 -38
field groupPattern 45461 -31
field groupPattern 45521 127
field groupPattern 45525 83
field groupPattern 45589 -51
field groupPattern 45590 -31
field groupPattern 45713 41
field groupPattern 45718 -47
field groupPattern 45841 -20
field groupPattern 45845 -53
field groupPattern 45969 -20
field groupPattern 46230 -27
field groupPattern 46357 -46
field groupPattern 46481 -27
field groupPattern 46485 -43
field groupPattern 47381 -34
field groupPattern 49168 24
field groupPattern 49169 -92
field groupPattern 49173 -78
field groupPattern 49237 -256
field groupPattern 49429 -101
field groupPattern 49493 -51
field groupPattern 49557 -98
field groupPattern 49617 70
field groupPattern 49621 -254
field groupPattern 49749 -57
field groupPattern 49750 -32
field groupPattern 49941 -20
field groupPattern 50005 -23
field groupPattern 50069 -76
field groupPattern 50198 -29
field groupPattern 50577 -23
field groupPattern 53265 -447
field groupPattern 53269 160
field groupPattern 53270 -109
field groupPattern 53277 55
field groupPattern 53329 -22
field groupPattern 53333 91
field groupPattern 53457 -35
field groupPattern 53521 76
field groupPattern 53525 77
field groupPattern 53533 -32
field groupPattern 53589 167
field groupPattern 53653 -118
field groupPattern 53713 72
field groupPattern 53717 -47
field groupPattern 53777 -97
field groupPattern 53781 37
field groupPattern 53845 216
field groupPattern 53905 -62
field groupPattern 53969 -46
field groupPattern 54033 -103
field groupPattern 54037 -68
field groupPattern 54097 -73
field groupPattern 54101 -34
field groupPattern 54161 -66
field groupPattern 54165 256
field groupPattern 54225 158
field groupPattern 54293 -42
field groupPattern 54294 -31
field groupPattern 54358 -23
field groupPattern 54549 -32
field groupPattern 54677 -167
field groupPattern 57361 77
field groupPattern 57365 -45
field groupPattern 57366 66
field groupPattern 57373 51
field groupPattern 57425 -70
field groupPattern 57429 60
field groupPattern 57430 -23
field groupPattern 57617 458
field groupPattern 57621 -32
field groupPattern 57681 -96
field groupPattern 57685 -164
field groupPattern 57745 -27
field groupPattern 57749 -74
field groupPattern 57757 -71
field groupPattern 57809 -25
field groupPattern 57873 26
field groupPattern 57877 273
field groupPattern 57941 -57
field groupPattern 58001 368
field groupPattern 58006 35
field groupPattern 58129 -24
field groupPattern 58133 -71
field groupPattern 58193 49
field groupPattern 58261 65
field groupPattern 58262 -36
field groupPattern 58321 326
field groupPattern 58389 97
field groupPattern 58453 139
field groupPattern 58460 210
field groupPattern 58641 -41
field groupPattern 58645 -58
field groupPattern 58653 95
field groupPattern 58701 125
field groupPattern 58709 224
field groupPattern 58769 -27
field groupPattern 58773 214
field groupPattern 58833 146
field groupPattern 58837 83
field groupPattern 59153 28
field groupPattern 61457 224
field groupPattern 61461 -167
field groupPattern 61462 -45
field groupPattern 61521 -21
field groupPattern 61525 -178
field groupPattern 61589 -30
field groupPattern 61654 -35
field groupPattern 61717 -75
field groupPattern 61909 42
field groupPattern 61973 121
field groupPattern 61974 -21
field groupPattern 62033 34
field groupPattern 62097 215
field groupPattern 62101 -36
field groupPattern 8209 -27
field groupPattern 8341 172
field groupPattern 8469 -126
field groupPattern 8725 96
field groupPattern 8726 49
field groupPattern 8981 -42
field groupSize 10 -213
field groupSize 13 -531
field groupSize 14 88
field groupSize 16 -240
field groupSize 17 -113
field groupSize 20 167
field groupSize 21 357
field groupSize 22 25
field groupSize 24 140
field groupSize 25 659
field groupSize 28 -461
field groupSize 29 -303
field groupSize 4 25
field groupSize 5 -151
field groupSize 6 -233
field groupSize 8 230
field groupSize 9 -388
field groupVerbs 0 -658
field groupVerbs 1 -532
field groupVerbs 10 44
field groupVerbs 12 87
field groupVerbs 13 173
field groupVerbs 17 186
field groupVerbs 2 -471
field groupVerbs 22 -60
field groupVerbs 5 -93
field groupVerbs 6 122
field groupVerbs 8 309
field groupVerbs 9 47
field headingFirst " -23
field headingFirst ( -77
field headingFirst 1 34
field headingFirst 10 -25
field headingFirst 2 62
field headingFirst 2.2 -48
field headingFirst 3 229
field headingFirst 4 88
field headingFirst 4.2 -21
field headingFirst 5 -240
field headingFirst 6 -72
field headingFirst 7 -52
field headingFirst 8 -110
field headingFirst a 49
field headingFirst about -111
field headingFirst access -160
field headingFirst accessing -83
field headingFirst account 48
field headingFirst action -68
field headingFirst actions 50
field headingFirst add 172
field headingFirst adding 348
field headingFirst additional 141
field headingFirst address 117
field headingFirst administrator -47
field headingFirst advanced 388
field headingFirst advantages -88
field headingFirst ai -55
field headingFirst allow -34
field headingFirst allowing 141
field headingFirst an 66
field headingFirst analysis 33
field headingFirst analytics 110
field headingFirst api -69
field headingFirst applicable -69
field headingFirst apply 47
field headingFirst applying -23
field headingFirst architecture -58
field headingFirst archiving -33
field headingFirst artifacts 49
field headingFirst assign -45
field headingFirst assigning -75
field headingFirst attribute -29
field headingFirst auth -21
field headingFirst authentication 150
field headingFirst authorization 84
field headingFirst automate 168
field headingFirst automated -26
field headingFirst automatic 117
field headingFirst availability -53
field headingFirst available -241
field headingFirst aws -27
field headingFirst azure 303
field headingFirst backup 156
field headingFirst base 24
field headingFirst basic 525
field headingFirst batch 47
field headingFirst before 59
field headingFirst benefits -82
field headingFirst best -115
field headingFirst billing 76
field headingFirst branch 68
field headingFirst branding 143
field headingFirst breaking -27
field headingFirst build -219
field headingFirst building 47
field headingFirst bulk 445
field headingFirst calendar -21
field headingFirst can 73
field headingFirst certificate -27
field headingFirst change 272
field headingFirst changing 42
field headingFirst chart -117
field headingFirst check -270
field headingFirst choose -94
field headingFirst choosing 102
field headingFirst claude -31
field headingFirst close 84
field headingFirst cloud -54
field headingFirst collecting 65
field headingFirst column 133
field headingFirst combining -64
field headingFirst command 23
field headingFirst common -177
field headingFirst comparing -29
field headingFirst comparison -42
field headingFirst complete 113
field headingFirst compliance -69
field headingFirst components -34
field headingFirst concepts -95
field headingFirst conclusion -34
field headingFirst conditional -26
field headingFirst conditions 109
field headingFirst config -35
field headingFirst configurable -44
field headingFirst configuration 22
field headingFirst configure -195
field headingFirst configuring 56
field headingFirst connect -314
field headingFirst connecting 51
field headingFirst connection -42
field headingFirst console -28
field headingFirst context 47
field headingFirst control 56
field headingFirst core -94
field headingFirst cors 70
field headingFirst count -27
field headingFirst cpu -80
field headingFirst creating -70
field headingFirst credentials 71
field headingFirst csv -33
field headingFirst custom 21
field headingFirst customization -55
field headingFirst customize -41
field headingFirst dashboard -137
field headingFirst data -68
field headingFirst database 34
field headingFirst date -75
field headingFirst default 84
field headingFirst define 131
field headingFirst defining 50
field headingFirst deleting -67
field headingFirst delivery -68
field headingFirst dependency -22
field headingFirst deploy 175
field headingFirst description -21
field headingFirst design -22
field headingFirst details 30
field headingFirst development -38
field headingFirst device 57
field headingFirst disable -31
field headingFirst disconnect -39
field headingFirst disconnecting 55
field headingFirst discover -33
field headingFirst display -40
field headingFirst docker 36
field headingFirst download -107
field headingFirst edit 48
field headingFirst editing 118
field headingFirst editor -73
field headingFirst email 326
field headingFirst enable 202
field headingFirst enabling 42
field headingFirst enabling/disabling 30
field headingFirst encryption -26
field headingFirst enter 20
field headingFirst enterprise -22
field headingFirst environment -83
field headingFirst error 46
field headingFirst event 247
field headingFirst events -37
field headingFirst example -31
field headingFirst examples 82
field headingFirst existing 66
field headingFirst explanation 95
field headingFirst export -59
field headingFirst exporting -51
field headingFirst external -40
field headingFirst extra 32
field headingFirst fallback 64
field headingFirst faq -22
field headingFirst features -250
field headingFirst field -270
field headingFirst fields -28
field headingFirst filter -79
field headingFirst filtering -78
field headingFirst filters -33
field headingFirst find 52
field headingFirst finding -151
field headingFirst firewall -29
field headingFirst first -57
field headingFirst flags -29
field headingFirst for -96
field headingFirst format 59
field headingFirst from -132
field headingFirst function -21
field headingFirst gateway -28
field headingFirst generate -119
field headingFirst generic 41
field headingFirst get 161
field headingFirst git -170
field headingFirst github -114
field headingFirst gitlab -83
field headingFirst global 86
field headingFirst google 51
field headingFirst grant -21
field headingFirst group 39
field headingFirst handle -20
field headingFirst health 29
field headingFirst helm 127
field headingFirst here 68
field headingFirst hooks -28
field headingFirst how 247
field headingFirst http -37
field headingFirst i 44
field headingFirst identity -28
field headingFirst if 29
field headingFirst import -48
field headingFirst important -22
field headingFirst importing -32
field headingFirst in -27
field headingFirst input 60
field headingFirst inputs 238
field headingFirst inspect -24
field headingFirst install -291
field headingFirst installation -29
field headingFirst installing -36
field headingFirst instance -37
field headingFirst integrate -67
field headingFirst integration -88
field headingFirst interactive 26
field headingFirst introduction -89
field headingFirst items 132
field headingFirst json -84
field headingFirst jwt -29
field headingFirst key -201
field headingFirst keycloak -20
field headingFirst known -76
field headingFirst kubernetes -31
field headingFirst labels 49
field headingFirst launch -140
field headingFirst layout 45
field headingFirst ldap 222
field headingFirst learn -35
field headingFirst limit -26
field headingFirst limitations 99
field headingFirst limiting -74
field headingFirst limits -36
field headingFirst line 36
field headingFirst linking -62
field headingFirst lists 24
field headingFirst local -22
field headingFirst location -96
field headingFirst log -47
field headingFirst logging -35
field headingFirst mailgun -26
field headingFirst main -37
field headingFirst maintenance -30
field headingFirst making 178
field headingFirst manage 198
field headingFirst managing -204
field headingFirst manual -40
field headingFirst manually -26
field headingFirst mapping 101
field headingFirst marking 87
field headingFirst memory -100
field headingFirst merge -20
field headingFirst messages 165
field headingFirst metadata -49
field headingFirst method 24
field headingFirst metrics 26
field headingFirst microsoft -68
field headingFirst model 90
field headingFirst modify 90
field headingFirst more -198
field headingFirst move 63
field headingFirst mysql -81
field headingFirst namespaces -30
field headingFirst naming -38
field headingFirst native -71
field headingFirst navigate -25
field headingFirst network 42
field headingFirst new 76
field headingFirst next -130
field headingFirst nodes -77
field headingFirst notes 99
field headingFirst notification 59
field headingFirst notifications -59
field headingFirst number -26
field headingFirst oauth -112
field headingFirst okta -162
field headingFirst open -32
field headingFirst opening 132
field headingFirst opentelemetry -29
field headingFirst option -36
field headingFirst optional 283
field headingFirst options -36
field headingFirst order -35
field headingFirst organization -75
field headingFirst other -113
field headingFirst override -36
field headingFirst overview 252
field headingFirst page 75
field headingFirst parameters -91
field headingFirst pass -67
field headingFirst password 91
field headingFirst path 20
field headingFirst payload -58
field headingFirst performance -29
field headingFirst permissions 296
field headingFirst phase -26
field headingFirst plugin -23
field headingFirst port -30
field headingFirst postgresql -48
field headingFirst preparation -20
field headingFirst prepare -61
field headingFirst prerequisite -34
field headingFirst prerequisites -299
field headingFirst pricing -43
field headingFirst primary 82
field headingFirst private -37
field headingFirst product -58
field headingFirst project -40
field headingFirst provider -21
field headingFirst providers 204
field headingFirst public 97
field headingFirst pull 51
field headingFirst python 62
field headingFirst query -132
field headingFirst quick -22
field headingFirst rate 56
field headingFirst read -24
field headingFirst redirects 108
field headingFirst redis -53
field headingFirst reference -31
field headingFirst register -87
field headingFirst registering -58
field headingFirst registration 34
field headingFirst related -50
field headingFirst relationship -72
field headingFirst remove -61
field headingFirst report -194
field headingFirst request -37
field headingFirst required 141
field headingFirst requirements 37
field headingFirst research 126
field headingFirst reset -42
field headingFirst resource -25
field headingFirst response -57
field headingFirst restricting 40
field headingFirst retention -22
field headingFirst retrieve 102
field headingFirst reverse -74
field headingFirst review 103
field headingFirst role -64
field headingFirst rollback -29
field headingFirst route -55
field headingFirst run 30
field headingFirst running 322
field headingFirst s3 -87
field headingFirst saml 242
field headingFirst sample -85
field headingFirst sandbox 102
field headingFirst saving -41
field headingFirst scenario -22
field headingFirst schema -89
field headingFirst scope 55
field headingFirst search -124
field headingFirst searching -33
field headingFirst security -71
field headingFirst see -35
field headingFirst select 85
field headingFirst selecting -161
field headingFirst self-hosted -34
field headingFirst send -37
field headingFirst server -24
field headingFirst service 53
field headingFirst services -41
field headingFirst set -320
field headingFirst setting 42
field headingFirst settings 21
field headingFirst setup -100
field headingFirst shared 28
field headingFirst sharing 61
field headingFirst show 214
field headingFirst single 23
field headingFirst smtp 54
field headingFirst solution -99
field headingFirst source -26
field headingFirst ssl 41
field headingFirst standard -35
field headingFirst start 41
field headingFirst starting 177
field headingFirst static 103
field headingFirst statuses -32
field headingFirst step 61
field headingFirst steps -67
field headingFirst storage -92
field headingFirst summary 144
field headingFirst support -20
field headingFirst supported -245
field headingFirst switching 36
field headingFirst sync 36
field headingFirst syncing -35
field headingFirst system -49
field headingFirst table 433
field headingFirst task 114
field headingFirst telegram 115
field headingFirst telemetry 50
field headingFirst template 93
field headingFirst test 126
field headingFirst text 97
field headingFirst the -147
field headingFirst time 65
field headingFirst tips -91
field headingFirst to -85
field headingFirst tool 126
field headingFirst topic -40
field headingFirst trace 42
field headingFirst triggering -53
field headingFirst troubleshooting -141
field headingFirst type -108
field headingFirst types -58
field headingFirst ui 211
field headingFirst understanding -108
field headingFirst update -69
field headingFirst updates 106
field headingFirst upgrade -76
field headingFirst upgrading -36
field headingFirst upload 66
field headingFirst url 47
field headingFirst use 153
field headingFirst user -155
field headingFirst users -37
field headingFirst using 37
field headingFirst validate 21
field headingFirst variables -64
field headingFirst verify -98
field headingFirst version -24
field headingFirst via 87
field headingFirst view -260
field headingFirst viewing -222
field headingFirst volume 31
field headingFirst web -48
field headingFirst webhook -64
field headingFirst what -359
field headingFirst when -35
field headingFirst where -31
field headingFirst why -205
field headingFirst windows -49
field headingFirst with 241
field headingFirst workflow -252
field headingFirst workflows 26
field headingFirst working -94
field headingFirst write -110
field headingFirstClass aimless -83
field headingFirstClass article -31
field headingFirstClass beforePlace -299
field headingFirstClass check -142
field headingFirstClass checkingHeading -518
field headingFirstClass condition -38
field headingFirstClass configure 68
field headingFirstClass consoleNoun 81
field headingFirstClass contrast 56
field headingFirstClass dateNoun -85
field headingFirstClass defaultHeader 74
field headingFirstClass descriptionHeader -131
field headingFirstClass determiner 112
field headingFirstClass display 199
field headingFirstClass durationNoun 24
field headingFirstClass edition -169
field headingFirstClass emailNoun 312
field headingFirstClass enter -229
field headingFirstClass exampleHeader -35
field headingFirstClass fieldNoun -36
field headingFirstClass followUp -36
field headingFirstClass formNoun 87
field headingFirstClass formatHeader 57
field headingFirstClass genericHeading 95
field headingFirstClass groupNoun 44
field headingFirstClass headingVerb 265
field headingFirstClass interfaceNoun 147
field headingFirstClass kindNoun -87
field headingFirstClass labelConnector -96
field headingFirstClass labelFiller -115
field headingFirstClass labelHeader -82
field headingFirstClass limitsHeader -137
field headingFirstClass make -53
field headingFirstClass multilineNoun -319
field headingFirstClass navigate -287
field headingFirstClass numberNoun -40
field headingFirstClass numberWord -36
field headingFirstClass obligation 140
field headingFirstClass off -46
field headingFirstClass on 186
field headingFirstClass opener 316
field headingFirstClass optionNoun -109
field headingFirstClass optionalHeader 283
field headingFirstClass optionsHeader -269
field headingFirstClass otherHeader -207
field headingFirstClass place -193
field headingFirstClass plainNoun 100
field headingFirstClass pointer 285
field headingFirstClass possibility 73
field headingFirstClass preposition -267
field headingFirstClass pronoun 38
field headingFirstClass remark 26
field headingFirstClass requiredHeader 141
field headingFirstClass secretNoun -72
field headingFirstClass select -68
field headingFirstClass slugEnd -44
field headingFirstClass slugVerb 100
field headingFirstClass softener 429
field headingFirstClass structural -375
field headingFirstClass submitVerb 232
field headingFirstClass switchEffect 111
field headingFirstClass switchOff -57
field headingFirstClass toggleNoun -23
field headingFirstClass trialVerb -133
field headingFirstClass typeHeader -53
field headingFirstClass urlNoun 68
field headingFirstClass use 229
field headingFirstClass valueWord 45
field headingFirstClass vendor -220
field headingFirstClass weakLabelHeader -120
field headingLast 2.0 -32
field headingLast accounts 201
field headingLast action 21
field headingLast actions 122
field headingLast ad -102
field headingLast add -23
field headingLast address 125
field headingLast adjustments 57
field headingLast admin 33
field headingLast administrator 279
field headingLast advanced 105
field headingLast advantages -80
field headingLast agent -168
field headingLast agents -106
field headingLast alerts 145
field headingLast also -30
field headingLast analysis 98
field headingLast api -130
field headingLast apis -20
field headingLast app -378
field headingLast application -249
field headingLast applications -72
field headingLast approval -115
field headingLast architecture -50
field headingLast arguments 72
field headingLast array 41
field headingLast artifacts -37
field headingLast assets -21
field headingLast attribute -36
field headingLast attributes -43
field headingLast auth0 46
field headingLast authentication 266
field headingLast authenticator -36
field headingLast authorization 128
field headingLast autocomplete -49
field headingLast azure 167
field headingLast backup -32
field headingLast behavior -37
field headingLast benefits -102
field headingLast block -96
field headingLast body -69
field headingLast bucket -224
field headingLast builder -40
field headingLast by -27
field headingLast ca 97
field headingLast cache -59
field headingLast calendar 99
field headingLast capabilities -102
field headingLast case 40
field headingLast cases -259
field headingLast catalog -156
field headingLast categories -21
field headingLast certificate -136
field headingLast certificates -48
field headingLast changes -80
field headingLast chart 456
field headingLast check -76
field headingLast checklist 144
field headingLast claim -60
field headingLast claims 48
field headingLast cli -150
field headingLast client -390
field headingLast clients 65
field headingLast cloud -37
field headingLast clusters -47
field headingLast code -43
field headingLast codes -83
field headingLast collection 55
field headingLast columns -37
field headingLast combinations -26
field headingLast command -109
field headingLast commands 301
field headingLast commits -52
field headingLast comparison -21
field headingLast component -36
field headingLast components -101
field headingLast concepts -236
field headingLast conclusion -34
field headingLast condition -34
field headingLast conditions 195
field headingLast config 83
field headingLast configuration 349
field headingLast configurations 108
field headingLast configure 519
field headingLast connect -28
field headingLast connection -45
field headingLast connections 22
field headingLast connector 224
field headingLast considerations -165
field headingLast console 37
field headingLast constraints -102
field headingLast contacts 102
field headingLast container -155
field headingLast content 50
field headingLast context 26
field headingLast control -29
field headingLast controls 113
field headingLast cors 57
field headingLast costs -28
field headingLast creation -29
field headingLast credentials -95
field headingLast credits -31
field headingLast criteria -121
field headingLast customization 131
field headingLast daemon -37
field headingLast dashboard 199
field headingLast dashboards -59
field headingLast databases -29
field headingLast datadog -30
field headingLast date -57
field headingLast default -45
field headingLast definition -33
field headingLast delete -34
field headingLast dependencies -69
field headingLast deploy -26
field headingLast deployments -26
field headingLast description -190
field headingLast design -26
field headingLast desktop -83
field headingLast details -208
field headingLast detection 178
field headingLast development -62
field headingLast devices 358
field headingLast differences -91
field headingLast dimensions -51
field headingLast directory -59
field headingLast do -34
field headingLast docker -55
field headingLast document 107
field headingLast documentation -22
field headingLast documents 35
field headingLast does -28
field headingLast domain 146
field headingLast domains -35
field headingLast download -36
field headingLast dropdown -94
field headingLast edit 251
field headingLast editor -105
field headingLast elements -31
field headingLast email 92
field headingLast emails -51
field headingLast enablement 144
field headingLast encryption -50
field headingLast end 53
field headingLast endpoint -105
field headingLast engineers -24
field headingLast enterprise -89
field headingLast entries -40
field headingLast entry -30
field headingLast environment 157
field headingLast environments -48
field headingLast error -57
field headingLast errors -23
field headingLast etc 66
field headingLast event 152
field headingLast example -47
field headingLast examples 66
field headingLast execution -23
field headingLast explanation -25
field headingLast export 99
field headingLast expression -20
field headingLast extension 49
field headingLast extensions 35
field headingLast faq -22
field headingLast feature 35
field headingLast features -427
field headingLast field 84
field headingLast fields 37
field headingLast file 50
field headingLast filter -56
field headingLast filters 125
field headingLast fixed -57
field headingLast flag -66
field headingLast flags -64
field headingLast folders 38
field headingLast for -25
field headingLast form -51
field headingLast format -236
field headingLast formats -46
field headingLast formatting -55
field headingLast forms 124
field headingLast function -203
field headingLast functions -68
field headingLast gateway -50
field headingLast gcp -130
field headingLast github -263
field headingLast gitlab -81
field headingLast glance -81
field headingLast grid -24
field headingLast group 51
field headingLast groups -34
field headingLast guide -119
field headingLast guidelines -48
field headingLast handling -87
field headingLast header 55
field headingLast help -24
field headingLast history -53
field headingLast hooks -32
field headingLast host -27
field headingLast https -66
field headingLast id -149
field headingLast identity 70
field headingLast ids 37
field headingLast image 124
field headingLast images 75
field headingLast impact -30
field headingLast implementation -20
field headingLast import 273
field headingLast improvements -77
field headingLast indicators -38
field headingLast information -95
field headingLast infrastructure 42
field headingLast inputs 239
field headingLast insights -87
field headingLast install -30
field headingLast installation -76
field headingLast instance 159
field headingLast instructions -234
field headingLast integration -158
field headingLast integrations -24
field headingLast interface 120
field headingLast introduction -84
field headingLast invoice 87
field headingLast invoices 33
field headingLast issues -65
field headingLast it 32
field headingLast item 25
field headingLast items 138
field headingLast json -42
field headingLast key -92
field headingLast language 112
field headingLast languages -20
field headingLast layout 32
field headingLast layouts 45
field headingLast levels -69
field headingLast libraries 24
field headingLast lifecycle -21
field headingLast limitations 67
field headingLast link -55
field headingLast links -53
field headingLast linux -35
field headingLast list -77
field headingLast lists -104
field headingLast llm 71
field headingLast location -96
field headingLast locations -40
field headingLast logging -56
field headingLast login -86
field headingLast logout 50
field headingLast logs -41
field headingLast mail -29
field headingLast mailgun -87
field headingLast management 55
field headingLast manager 50
field headingLast manual 21
field headingLast manually 128
field headingLast map -38
field headingLast mapping 98
field headingLast mappings -60
field headingLast matrix -30
field headingLast mcp -57
field headingLast measure -38
field headingLast members 185
field headingLast memory -20
field headingLast menu -44
field headingLast message 66
field headingLast messages 122
field headingLast metadata -46
field headingLast method -29
field headingLast methods -142
field headingLast metrics 109
field headingLast migrations 59
field headingLast models 65
field headingLast modes -100
field headingLast more -35
field headingLast mysql -67
field headingLast name -31
field headingLast navigation -28
field headingLast network 80
field headingLast node 111
field headingLast nodes -82
field headingLast notes 42
field headingLast notification 44
field headingLast notifications 248
field headingLast numbers 24
field headingLast oauth -63
field headingLast objects 180
field headingLast off 24
field headingLast okta -100
field headingLast on 43
field headingLast openai 148
field headingLast operation 152
field headingLast optional 163
field headingLast options 236
field headingLast order -56
field headingLast organization 29
field headingLast output -50
field headingLast outputs -152
field headingLast overrides -74
field headingLast package -75
field headingLast page -39
field headingLast pair -23
field headingLast panel 67
field headingLast parameter -39
field headingLast parameters 345
field headingLast path -63
field headingLast pattern -33
field headingLast payload -25
field headingLast payloads -26
field headingLast payment -46
field headingLast payments -154
field headingLast period -41
field headingLast periods -35
field headingLast permission -29
field headingLast permissions 278
field headingLast pipeline 139
field headingLast pipelines 83
field headingLast plan -28
field headingLast plugin 59
field headingLast plus -54
field headingLast point -43
field headingLast policies 70
field headingLast portal 66
field headingLast ports 27
field headingLast postgresql -165
field headingLast practices -213
field headingLast preparation -20
field headingLast prerequisite -177
field headingLast prerequisites -312
field headingLast priority -22
field headingLast process -50
field headingLast processing -30
field headingLast processor 80
field headingLast product 42
field headingLast production -21
field headingLast products 41
field headingLast profiles 50
field headingLast program 104
field headingLast project -79
field headingLast projects 110
field headingLast prompt -88
field headingLast prompts -28
field headingLast properties 159
field headingLast protocol -45
field headingLast providers 109
field headingLast provisioning -123
field headingLast proxy -25
field headingLast python -24
field headingLast queries -105
field headingLast query 115
field headingLast queue 59
field headingLast rates 39
field headingLast recommended -107
field headingLast record 158
field headingLast records -89
field headingLast recovery 38
field headingLast redirect -27
field headingLast redirects 105
field headingLast redis -36
field headingLast reference 110
field headingLast references 32
field headingLast registration 139
field headingLast registry -28
field headingLast reminders 68
field headingLast removal -23
field headingLast report 42
field headingLast reporting 70
field headingLast reports -65
field headingLast repositories -59
field headingLast repository 146
field headingLast requests 75
field headingLast requirements -24
field headingLast resource -104
field headingLast response 26
field headingLast responses -66
field headingLast results -80
field headingLast review 116
field headingLast role -48
field headingLast roles -51
field headingLast routes 109
field headingLast rows -47
field headingLast rule 96
field headingLast rules -31
field headingLast run 106
field headingLast saml 141
field headingLast scenario -21
field headingLast scenarios -62
field headingLast schedule 36
field headingLast schema 437
field headingLast scope 20
field headingLast scratch 52
field headingLast screen -28
field headingLast script -58
field headingLast sdk -61
field headingLast search -133
field headingLast secret -125
field headingLast secrets -31
field headingLast section -24
field headingLast security 292
field headingLast segment 156
field headingLast selection -55
field headingLast selectors -24
field headingLast server 147
field headingLast servers 49
field headingLast service -337
field headingLast sessions -34
field headingLast setting 145
field headingLast settings 294
field headingLast setup 294
field headingLast severity 26
field headingLast shortcuts -86
field headingLast shows -21
field headingLast sidebar -129
field headingLast skills -49
field headingLast software -41
field headingLast solution -100
field headingLast source 130
field headingLast sources 25
field headingLast specifications -126
field headingLast sso 38
field headingLast stack -36
field headingLast start 48
field headingLast started 41
field headingLast status -45
field headingLast statuses -65
field headingLast step -30
field headingLast steps -131
field headingLast storage 203
field headingLast stored -29
field headingLast strategies 88
field headingLast strategy -70
field headingLast stream -49
field headingLast structure -181
field headingLast studio 30
field headingLast style 91
field headingLast subscription 224
field headingLast suites 50
field headingLast summary -67
field headingLast sync 29
field headingLast synchronization -20
field headingLast syntax -111
field headingLast system -37
field headingLast tab 156
field headingLast table -240
field headingLast tables -22
field headingLast tag 33
field headingLast tags -33
field headingLast task 24
field headingLast tasks -22
field headingLast team -22
field headingLast teams 59
field headingLast telemetry 40
field headingLast templates -51
field headingLast terraform 82
field headingLast testing -41
field headingLast tier -22
field headingLast time -51
field headingLast timeouts -28
field headingLast tips -35
field headingLast together -29
field headingLast toggle 53
field headingLast token 43
field headingLast tokens -36
field headingLast tool -32
field headingLast toolkit 85
field headingLast tools -141
field headingLast topic -198
field headingLast topics 29
field headingLast tracking 38
field headingLast transformation -41
field headingLast trigger 293
field headingLast troubleshooting -132
field headingLast type -71
field headingLast ui 125
field headingLast update -30
field headingLast upgrade -23
field headingLast uri -37
field headingLast url 64
field headingLast urls -92
field headingLast usage 117
field headingLast use -80
field headingLast user 207
field headingLast users 87
field headingLast validate -133
field headingLast value -37
field headingLast values -62
field headingLast variable 87
field headingLast variables -166
field headingLast verify 98
field headingLast version -81
field headingLast versions -29
field headingLast view -193
field headingLast views -30
field headingLast visibility -80
field headingLast visualization -71
field headingLast vpc 27
field headingLast vulnerabilities -27
field headingLast walkthrough -54
field headingLast webhook 302
field headingLast website 22
field headingLast widget 68
field headingLast widgets -59
field headingLast windows -28
field headingLast work -25
field headingLast workflow 27
field headingLast working 153
field headingLast works -259
field headingLast workspace -53
field headingLast workspaces -131
field headingLast yaml -21
field headingPattern 1037 -27
field headingPattern 1041 -24
field headingPattern 1044 -70
field headingPattern 1045 -134
field headingPattern 1046 -38
field headingPattern 1053 22
field headingPattern 1054 -21
field headingPattern 1093 -102
field headingPattern 1101 -45
field headingPattern 1104 -40
field headingPattern 1105 -174
field headingPattern 1109 -68
field headingPattern 1110 28
field headingPattern 1117 -102
field headingPattern 1172 -51
field headingPattern 12 -32
field headingPattern 1232 185
field headingPattern 1236 -53
field headingPattern 1237 -53
field headingPattern 1238 -29
field headingPattern 13 -51
field headingPattern 1349 -42
field headingPattern 1360 -74
field headingPattern 1361 -90
field headingPattern 1364 -30
field headingPattern 1365 -58
field headingPattern 1366 -37
field headingPattern 140 -22
field headingPattern 141 -20
field headingPattern 145 -52
field headingPattern 148 141
field headingPattern 149 123
field headingPattern 150 125
field headingPattern 156 -21
field headingPattern 157 150
field headingPattern 16 -36
field headingPattern 1617 -41
field headingPattern 1621 52
field headingPattern 17 373
field headingPattern 1749 -113
field headingPattern 1809 -83
field headingPattern 1813 223
field headingPattern 193 -45
field headingPattern 1940 207
field headingPattern 1941 347
field headingPattern 20 158
field headingPattern 2001 468
field headingPattern 2005 -138
field headingPattern 2006 -24
field headingPattern 2048 -20
field headingPattern 2060 -33
field headingPattern 2064 63
field headingPattern 2065 -63
field headingPattern 2069 -28
field headingPattern 2070 150
field headingPattern 208 103
field headingPattern 209 -116
field headingPattern 21 -109
field headingPattern 213 -147
field headingPattern 214 80
field headingPattern 22 138
field headingPattern 221 -82
field headingPattern 2261 -148
field headingPattern 2320 337
field headingPattern 2321 -102
field headingPattern 2324 -270
field headingPattern 2325 87
field headingPattern 2326 110
field headingPattern 2332 -21
field headingPattern 2333 -23
field headingPattern 2368 -22
field headingPattern 2373 -57
field headingPattern 2381 -50
field headingPattern 2384 264
field headingPattern 2385 248
field headingPattern 2388 58
field headingPattern 2390 -60
field headingPattern 2396 125
field headingPattern 2397 -140
field headingPattern 2449 -38
field headingPattern 2453 -175
field headingPattern 2454 65
field headingPattern 2496 -25
field headingPattern 2501 -42
field headingPattern 2508 -90
field headingPattern 2509 -55
field headingPattern 2512 556
field headingPattern 2516 -217
field headingPattern 2517 259
field headingPattern 2518 297
field headingPattern 2524 -61
field headingPattern 2525 -32
field headingPattern 2581 199
field headingPattern 2582 -73
field headingPattern 2693 -96
field headingPattern 2705 193
field headingPattern 2709 -200
field headingPattern 2710 -27
field headingPattern 2716 -44
field headingPattern 273 -20
field headingPattern 2765 38
field headingPattern 2769 93
field headingPattern 2773 52
field headingPattern 2832 149
field headingPattern 2836 116
field headingPattern 2837 -271
field headingPattern 2845 -38
field headingPattern 29 -135
field headingPattern 2901 129
field headingPattern 2961 193
field headingPattern 2966 -27
field headingPattern 3024 -42
field headingPattern 3089 -54
field headingPattern 3093 -28
field headingPattern 3094 106
field headingPattern 3157 -29
field headingPattern 3221 100
field headingPattern 3280 -160
field headingPattern 3281 -150
field headingPattern 3285 280
field headingPattern 3286 23
field headingPattern 3293 -150
field headingPattern 3345 -46
field headingPattern 3349 -107
field headingPattern 3404 -52
field headingPattern 3405 -23
field headingPattern 3408 312
field headingPattern 3409 -53
field headingPattern 3412 84
field headingPattern 3413 311
field headingPattern 3414 36
field headingPattern 3420 -29
field headingPattern 3472 -27
field headingPattern 3473 -177
field headingPattern 3477 104
field headingPattern 3485 -24
field headingPattern 3520 -170
field headingPattern 3536 -101
field headingPattern 3537 41
field headingPattern 3540 -113
field headingPattern 3541 68
field headingPattern 3542 -98
field headingPattern 3549 -101
field headingPattern 3600 -25
field headingPattern 3601 -32
field headingPattern 3605 -182
field headingPattern 3613 24
field headingPattern 3648 -45
field headingPattern 3649 111
field headingPattern 3660 -72
field headingPattern 3661 -134
field headingPattern 3664 224
field headingPattern 3665 -223
field headingPattern 3668 -177
field headingPattern 3669 160
field headingPattern 3670 -146
field headingPattern 3676 -37
field headingPattern 3677 269
field headingPattern 3712 -20
field headingPattern 3724 -46
field headingPattern 3728 399
field headingPattern 3729 -171
field headingPattern 3732 -315
field headingPattern 3733 51
field headingPattern 3734 256
field headingPattern 3740 -41
field headingPattern 3741 -23
field headingPattern 3788 -40
field headingPattern 3789 -20
field headingPattern 3792 236
field headingPattern 3793 -39
field headingPattern 3796 262
field headingPattern 3797 -131
field headingPattern 3798 -21
field headingPattern 3856 -72
field headingPattern 3857 87
field headingPattern 3860 -128
field headingPattern 3861 170
field headingPattern 3869 -32
field headingPattern 3921 -43
field headingPattern 3925 -68
field headingPattern 3985 -41
field headingPattern 3989 52
field headingPattern 401 -138
field headingPattern 405 118
field headingPattern 4053 220
field headingPattern 406 -25
field headingPattern 4112 -24
field headingPattern 4117 118
field headingPattern 4176 -21
field headingPattern 4177 -39
field headingPattern 4224 -62
field headingPattern 4240 -26
field headingPattern 4241 -68
field headingPattern 4245 74
field headingPattern 4246 -38
field headingPattern 4416 -37
field headingPattern 4421 -32
field headingPattern 4428 -53
field headingPattern 4429 -20
field headingPattern 4432 -182
field headingPattern 4433 -73
field headingPattern 4436 -96
field headingPattern 4437 199
field headingPattern 4438 265
field headingPattern 4444 -22
field headingPattern 4445 -77
field headingPattern 4497 -56
field headingPattern 4501 61
field headingPattern 4566 43
field headingPattern 4629 -31
field headingPattern 4686 -29
field headingPattern 4688 209
field headingPattern 4693 -61
field headingPattern 4694 -21
field headingPattern 4701 -30
field headingPattern 4753 -85
field headingPattern 4757 84
field headingPattern 4821 -107
field headingPattern 4949 124
field headingPattern 5 -45
field headingPattern 5008 -27
field headingPattern 5009 -62
field headingPattern 5013 35
field headingPattern 5120 -46
field headingPattern 5121 46
field headingPattern 5125 -45
field headingPattern 5126 -31
field headingPattern 5132 49
field headingPattern 5133 -140
field headingPattern 5137 -35
field headingPattern 5140 354
field headingPattern 5141 -313
field headingPattern 5142 -95
field headingPattern 5148 93
field headingPattern 5149 -21
field headingPattern 5150 -21
field headingPattern 5185 -23
field headingPattern 5189 57
field headingPattern 5190 -25
field headingPattern 5196 57
field headingPattern 5200 -164
field headingPattern 5201 -289
field headingPattern 5204 -45
field headingPattern 5205 330
field headingPattern 5206 28
field headingPattern 5212 90
field headingPattern 5213 184
field headingPattern 5264 -46
field headingPattern 5265 -73
field headingPattern 5268 -30
field headingPattern 5269 171
field headingPattern 5270 -33
field headingPattern 5324 -24
field headingPattern 5328 55
field headingPattern 5329 -142
field headingPattern 5332 -67
field headingPattern 5333 -63
field headingPattern 5334 -20
field headingPattern 5392 -20
field headingPattern 5396 -51
field headingPattern 5397 -28
field headingPattern 5504 -174
field headingPattern 5509 -63
field headingPattern 5520 -29
field headingPattern 5521 -57
field headingPattern 5524 62
field headingPattern 5525 118
field headingPattern 5526 108
field headingPattern 5533 139
field headingPattern 5637 -26
field headingPattern 5644 -52
field headingPattern 5645 -45
field headingPattern 5648 304
field headingPattern 5652 45
field headingPattern 5653 280
field headingPattern 5654 30
field headingPattern 5660 -49
field headingPattern 5661 23
field headingPattern 5697 125
field headingPattern 5713 -63
field headingPattern 5717 201
field headingPattern 5760 -49
field headingPattern 5761 -44
field headingPattern 5765 -91
field headingPattern 5772 -79
field headingPattern 5773 -179
field headingPattern 5776 322
field headingPattern 5777 190
field headingPattern 5780 -158
field headingPattern 5781 -259
field headingPattern 5782 -295
field headingPattern 5788 95
field headingPattern 5789 -34
field headingPattern 5790 -22
field headingPattern 581 -23
field headingPattern 5841 -23
field headingPattern 5844 -93
field headingPattern 5845 86
field headingPattern 5893 121
field headingPattern 5901 -135
field headingPattern 5904 -158
field headingPattern 5905 153
field headingPattern 5908 188
field headingPattern 5909 -254
field headingPattern 5910 -133
field headingPattern 5917 90
field headingPattern 5957 121
field headingPattern 5965 -135
field headingPattern 5968 -292
field headingPattern 5969 93
field headingPattern 597 -122
field headingPattern 5973 22
field headingPattern 5974 -35
field headingPattern 598 134
field headingPattern 5981 92
field headingPattern 6032 -51
field headingPattern 6033 -73
field headingPattern 6037 63
field headingPattern 6038 -22
field headingPattern 6045 36
field headingPattern 661 117
field headingPattern 705 -25
field headingPattern 709 101
field headingPattern 710 -30
field headingPattern 716 64
field headingPattern 717 -30
field headingPattern 720 -137
field headingPattern 721 -125
field headingPattern 724 202
field headingPattern 725 312
field headingPattern 726 -70
field headingPattern 732 146
field headingPattern 733 55
field headingPattern 784 -23
field headingPattern 785 -39
field headingPattern 789 -139
field headingPattern 790 -27
field headingPattern 797 55
field headingPattern 81 -59
field headingPattern 84 -67
field headingPattern 848 -93
field headingPattern 849 -91
field headingPattern 853 -126
field headingPattern 854 30
field headingPattern 86 -21
field headingPattern 981 -78
field headingWord & -78
field headingWord + -37
field headingWord 1 116
field headingWord 10 -29
field headingWord 2 -144
field headingWord 2.0 -162
field headingWord 2.1 -106
field headingWord 2.2 -198
field headingWord 3 228
field headingWord 4 162
field headingWord 4.2 -21
field headingWord 5 194
field headingWord 6 -21
field headingWord 7 -72
field headingWord 8 -140
field headingWord 9 -23
field headingWord a -45
field headingWord about -123
field headingWord accepted 54
field headingWord access -82
field headingWord accessing -83
field headingWord account -54
field headingWord accounts 200
field headingWord acl -60
field headingWord action -74
field headingWord actions -158
field headingWord activity -117
field headingWord ad -127
field headingWord add -39
field headingWord adding 196
field headingWord additional 78
field headingWord address 112
field headingWord adjust -25
field headingWord adjustments 57
field headingWord admin 82
field headingWord administrator 198
field headingWord advanced 313
field headingWord advantages -104
field headingWord after -63
field headingWord agent 282
field headingWord agents -115
field headingWord ai -25
field headingWord alert 235
field headingWord alerts 219
field headingWord all -108
field headingWord allow 75
field headingWord allowed 54
field headingWord allowing 141
field headingWord also -30
field headingWord amazon 91
field headingWord an -199
field headingWord analysis 164
field headingWord analytics 127
field headingWord and -212
field headingWord android -228
field headingWord any -96
field headingWord apache 150
field headingWord api -369
field headingWord apis -20
field headingWord app -553
field headingWord applicable -69
field headingWord application -428
field headingWord applications -48
field headingWord apply 73
field headingWord applying -95
field headingWord approval -110
field headingWord approve 168
field headingWord apps 38
field headingWord architecture -106
field headingWord archiving -34
field headingWord are -65
field headingWord arguments 71
field headingWord array 30
field headingWord as -71
field headingWord assets -21
field headingWord assign -26
field headingWord assigning -75
field headingWord at -103
field headingWord attach 147
field headingWord attachment -20
field headingWord attribute 35
field headingWord attributes -51
field headingWord audio 41
field headingWord audit 58
field headingWord auth -39
field headingWord auth0 -104
field headingWord authentication 201
field headingWord authenticator -95
field headingWord authorization 39
field headingWord auto -26
field headingWord automate 168
field headingWord automated -26
field headingWord automatic 101
field headingWord automation -28
field headingWord availability -85
field headingWord available -257
field headingWord avoid -25
field headingWord aws 125
field headingWord azure 35
field headingWord b -49
field headingWord back 34
field headingWord backend -215
field headingWord backup 112
field headingWord banner 39
field headingWord bar 43
field headingWord base 23
field headingWord based 63
field headingWord basic 523
field headingWord batch -20
field headingWord be -35
field headingWord before 39
field headingWord behavior -46
field headingWord benefits -148
field headingWord best -215
field headingWord beta -39
field headingWord between -50
field headingWord billing 55
field headingWord bitbucket -125
field headingWord block -128
field headingWord blocks -67
field headingWord bot -213
field headingWord branch 105
field headingWord branding 150
field headingWord breaking -27
field headingWord browser -33
field headingWord bucket -412
field headingWord build -188
field headingWord builder -117
field headingWord building 42
field headingWord built-in -112
field headingWord bulk 374
field headingWord business 24
field headingWord but 56
field headingWord by -171
field headingWord ca 86
field headingWord cache -89
field headingWord calculation -45
field headingWord calendar 72
field headingWord call 154
field headingWord can 54
field headingWord can't 38
field headingWord cannot -30
field headingWord capabilities -102
field headingWord capture 196
field headingWord case 30
field headingWord cases -311
field headingWord catalog -224
field headingWord categories -26
field headingWord central 50
field headingWord certificate -328
field headingWord chain 39
field headingWord challenge -25
field headingWord challenges -69
field headingWord change 174
field headingWord changed -39
field headingWord changes -117
field headingWord changing 42
field headingWord chart 242
field headingWord check -298
field headingWord checklist 99
field headingWord checks 104
field headingWord choose -220
field headingWord choosing 181
field headingWord ci/cd -34
field headingWord claim -124
field headingWord claims -26
field headingWord class -26
field headingWord classic 111
field headingWord claude -77
field headingWord clear -43
field headingWord cli -184
field headingWord click 156
field headingWord client -568
field headingWord clients 86
field headingWord close 84
field headingWord cloud -68
field headingWord cloudflare 209
field headingWord cluster 30
field headingWord clusters -60
field headingWord code -189
field headingWord codes -84
field headingWord coding 251
field headingWord collecting 52
field headingWord collection 298
field headingWord color 167
field headingWord column 128
field headingWord columns -47
field headingWord combinations -32
field headingWord combining -64
field headingWord command -116
field headingWord commands 301
field headingWord comment 53
field headingWord commit -98
field headingWord commits -52
field headingWord common -182
field headingWord community -74
field headingWord comparing -29
field headingWord comparison -62
field headingWord complete 124
field headingWord component -78
field headingWord components -105
field headingWord compose -67
field headingWord concept -45
field headingWord concepts -237
field headingWord conclusion -34
field headingWord conditional -26
field headingWord conditions 181
field headingWord config 30
field headingWord configurable -44
field headingWord configurations 97
field headingWord configure 94
field headingWord configuring 185
field headingWord confirmation 118
field headingWord confluence -78
field headingWord connect -297
field headingWord connecting 175
field headingWord connection -86
field headingWord connections 21
field headingWord connector 140
field headingWord connectors -30
field headingWord consent -23
field headingWord considerations -170
field headingWord constraints -102
field headingWord consumer 103
field headingWord contact -71
field headingWord contacts 112
field headingWord container -154
field headingWord context 101
field headingWord contribution 117
field headingWord controlling 66
field headingWord controls 59
field headingWord conversation 224
field headingWord conversations -26
field headingWord copy -51
field headingWord core -104
field headingWord cors 69
field headingWord costs -28
field headingWord count -39
field headingWord cpu -80
field headingWord create 51
field headingWord creating -46
field headingWord creation -32
field headingWord credential 126
field headingWord credentials -261
field headingWord credits -36
field headingWord criteria -122
field headingWord csv -140
field headingWord current -21
field headingWord custom -20
field headingWord customer 90
field headingWord customization 89
field headingWord customize -125
field headingWord daemon -38
field headingWord daily 27
field headingWord dashboard 40
field headingWord data -399
field headingWord database -25
field headingWord databases -30
field headingWord datadog -107
field headingWord date -158
field headingWord day 69
field headingWord deb -25
field headingWord debugging -33
field headingWord default 42
field headingWord defaults -50
field headingWord define 118
field headingWord defining 42
field headingWord definition -47
field headingWord deleting -144
field headingWord delivered -24
field headingWord delivery -132
field headingWord demo 20
field headingWord dependencies -76
field headingWord dependency -53
field headingWord deploy 199
field headingWord deployment -31
field headingWord deployments -149
field headingWord description -186
field headingWord design -50
field headingWord desktop 61
field headingWord details 64
field headingWord detection 177
field headingWord determine -53
field headingWord develop 59
field headingWord developers -23
field headingWord development -99
field headingWord device -40
field headingWord devices 306
field headingWord difference -29
field headingWord differences -106
field headingWord dimension 27
field headingWord dimensions -57
field headingWord directories 38
field headingWord directory -97
field headingWord disable 55
field headingWord disabled -22
field headingWord disabling -27
field headingWord disconnect -40
field headingWord disconnecting 55
field headingWord discover -46
field headingWord disk -71
field headingWord display 439
field headingWord distribution -149
field headingWord dns -78
field headingWord do -48
field headingWord docker -135
field headingWord document -20
field headingWord documentation -39
field headingWord documents 35
field headingWord does -88
field headingWord domain 149
field headingWord domains -74
field headingWord download -122
field headingWord downstream -56
field headingWord dropdown -100
field headingWord duplicate -68
field headingWord dynamic 84
field headingWord each 72
field headingWord ecr 74
field headingWord edit 357
field headingWord editing 173
field headingWord editor -178
field headingWord elements -32
field headingWord email 269
field headingWord emails -112
field headingWord empty -25
field headingWord enable 443
field headingWord enablement 139
field headingWord enabling 67
field headingWord enabling/disabling 30
field headingWord encryption -159
field headingWord end 54
field headingWord endpoint -23
field headingWord endpoints 31
field headingWord enforcement -23
field headingWord engineers -26
field headingWord enrollment -36
field headingWord enter 110
field headingWord enterprise -157
field headingWord entities 136
field headingWord entra -99
field headingWord entries 144
field headingWord entry -262
field headingWord env -23
field headingWord environments -74
field headingWord error -27
field headingWord errors -44
field headingWord etc 66
field headingWord evaluation -33
field headingWord event 21
field headingWord events -89
field headingWord example 52
field headingWord examples 35
field headingWord exchange -216
field headingWord exclusive -29
field headingWord execution -45
field headingWord existing 133
field headingWord exit -45
field headingWord experiments 20
field headingWord explanation 88
field headingWord export -263
field headingWord exporting -51
field headingWord expression -20
field headingWord extended -87
field headingWord extension 42
field headingWord extensions 34
field headingWord external 326
field headingWord extra 31
field headingWord failed 74
field headingWord failure -86
field headingWord fallback 64
field headingWord faq -22
field headingWord feature -68
field headingWord features -497
field headingWord few 44
field headingWord field -406
field headingWord fields 41
field headingWord file -39
field headingWord files -54
field headingWord filter -157
field headingWord filtering -92
field headingWord find 35
field headingWord finding -163
field headingWord firewall -29
field headingWord fixed -75
field headingWord flag -110
field headingWord flags 88
field headingWord fleet -76
field headingWord flows -24
field headingWord folders 38
field headingWord following -30
field headingWord for -237
field headingWord form -21
field headingWord format -376
field headingWord formats -61
field headingWord formatting 594
field headingWord forms 101
field headingWord formula -31
field headingWord from 252
field headingWord full -22
field headingWord fully 22
field headingWord function -235
field headingWord functions -83
field headingWord gates -34
field headingWord gateway 69
field headingWord gateways -44
field headingWord gcp 46
field headingWord general 30
field headingWord generate -154
field headingWord generated -20
field headingWord generating 42
field headingWord generator 76
field headingWord generic 40
field headingWord get 99
field headingWord github -174
field headingWord gitlab -86
field headingWord gitops -23
field headingWord give -35
field headingWord glance -81
field headingWord global 119
field headingWord google -167
field headingWord grant -37
field headingWord grid -23
field headingWord group -22
field headingWord groups -52
field headingWord guide -123
field headingWord guidelines -54
field headingWord guides -21
field headingWord handle -23
field headingWord handling -98
field headingWord hardware -22
field headingWord have -21
field headingWord header 112
field headingWord headers -34
field headingWord help -59
field headingWord here 65
field headingWord history -74
field headingWord home 60
field headingWord hook -23
field headingWord hooks -32
field headingWord host -38
field headingWord how 151
field headingWord http 64
field headingWord i 125
field headingWord iam -35
field headingWord id -302
field headingWord identify -22
field headingWord identity -324
field headingWord if 21
field headingWord image -69
field headingWord images 64
field headingWord imap 100
field headingWord impact -78
field headingWord implement -46
field headingWord implementation -34
field headingWord implementing -57
field headingWord import 186
field headingWord important -45
field headingWord importing -33
field headingWord imports -222
field headingWord improvements -114
field headingWord in -27
field headingWord inbound 35
field headingWord indicators -39
field headingWord individual 72
field headingWord information 62
field headingWord infrastructure 309
field headingWord ingress -122
field headingWord initial -30
field headingWord initialize -30
field headingWord input 48
field headingWord inputs 238
field headingWord insights -99
field headingWord inspect -24
field headingWord install -326
field headingWord installation -88
field headingWord installing -38
field headingWord instance -96
field headingWord instructions -306
field headingWord integer 140
field headingWord integrate -67
field headingWord integration 413
field headingWord integrations -25
field headingWord interface 119
field headingWord internal -74
field headingWord interpretation -114
field headingWord into -33
field headingWord introduction -108
field headingWord inventory 24
field headingWord invoices 147
field headingWord ip 40
field headingWord is 170
field headingWord issues -75
field headingWord it -274
field headingWord item 65
field headingWord items 68
field headingWord java 59
field headingWord jira 246
field headingWord jobs -58
field headingWord json -82
field headingWord jwt -23
field headingWord key -219
field headingWord keycloak -214
field headingWord know -31
field headingWord knowledge 317
field headingWord known -103
field headingWord kubernetes -142
field headingWord language 50
field headingWord languages -20
field headingWord last -44
field headingWord launch -158
field headingWord layout 82
field headingWord layouts 45
field headingWord ldap 239
field headingWord learn -34
field headingWord let -30
field headingWord level 46
field headingWord levels -70
field headingWord library -47
field headingWord license -21
field headingWord lifecycle -57
field headingWord limit -39
field headingWord limitations 61
field headingWord limiting -91
field headingWord limits -46
field headingWord line -44
field headingWord lines 82
field headingWord link -123
field headingWord linked -133
field headingWord linking -62
field headingWord links -126
field headingWord linux -43
field headingWord list -23
field headingWord listing -141
field headingWord lists -126
field headingWord llm 70
field headingWord localization 78
field headingWord location -45
field headingWord locations -65
field headingWord log -34
field headingWord logger -23
field headingWord logging -89
field headingWord logical -24
field headingWord logout 46
field headingWord logs -97
field headingWord loop -30
field headingWord macos -47
field headingWord mail -33
field headingWord mailgun -87
field headingWord main -54
field headingWord maintenance 29
field headingWord make 89
field headingWord making 178
field headingWord manage 116
field headingWord management -58
field headingWord managing -178
field headingWord manual -56
field headingWord map -78
field headingWord mapping 134
field headingWord mappings -60
field headingWord maps -21
field headingWord markdown -27
field headingWord marking 87
field headingWord master 124
field headingWord match -34
field headingWord matching -20
field headingWord matrix -41
field headingWord maximum 81
field headingWord mcp 75
field headingWord measure -39
field headingWord member -62
field headingWord members 140
field headingWord memory -76
field headingWord menu -114
field headingWord message -193
field headingWord messages 95
field headingWord messaging -52
field headingWord metadata -22
field headingWord method -45
field headingWord methods -150
field headingWord metric -70
field headingWord metrics 54
field headingWord mfa -134
field headingWord microsoft -90
field headingWord migration -21
field headingWord migrations 58
field headingWord minimum 78
field headingWord mobile -174
field headingWord mode -75
field headingWord model -31
field headingWord models 59
field headingWord modes -108
field headingWord modify 115
field headingWord mongodb -24
field headingWord monitor -29
field headingWord monitoring 25
field headingWord more -335
field headingWord mount 31
field headingWord move 58
field headingWord mqtt 90
field headingWord multiple -130
field headingWord my 299
field headingWord mysql -89
field headingWord name 49
field headingWord names -45
field headingWord namespaces -32
field headingWord naming -43
field headingWord native -132
field headingWord navigate -43
field headingWord navigation -51
field headingWord network 20
field headingWord new 90
field headingWord next -140
field headingWord nginx -47
field headingWord no -84
field headingWord node 171
field headingWord nodes -84
field headingWord not 219
field headingWord note -27
field headingWord notes 27
field headingWord notification 172
field headingWord notifications 140
field headingWord number 20
field headingWord numbering 141
field headingWord numbers 24
field headingWord oauth -56
field headingWord object -35
field headingWord objects 179
field headingWord obtain -20
field headingWord oci -35
field headingWord ocr 62
field headingWord of 93
field headingWord off 70
field headingWord oidc -95
field headingWord okta -560
field headingWord on -207
field headingWord onboarding -74
field headingWord onelogin -190
field headingWord online 91
field headingWord only -32
field headingWord open -116
field headingWord openai 184
field headingWord openid -164
field headingWord opening 132
field headingWord opentelemetry -32
field headingWord operation -44
field headingWord operator 74
field headingWord option 36
field headingWord optional 537
field headingWord options 187
field headingWord or 23
field headingWord order -151
field headingWord organization 128
field headingWord origin 73
field headingWord other -156
field headingWord out -35
field headingWord outbound -26
field headingWord outputs -152
field headingWord over -84
field headingWord overlay -26
field headingWord overrides -75
field headingWord overview 126
field headingWord own -41
field headingWord owner -20
field headingWord package -173
field headingWord page 197
field headingWord pair -23
field headingWord palette 108
field headingWord panel 151
field headingWord parameter -26
field headingWord parameters 393
field headingWord partial -124
field headingWord participants -92
field headingWord party -151
field headingWord pass -70
field headingWord password -53
field headingWord pattern -36
field headingWord pay 173
field headingWord payload -128
field headingWord payloads -26
field headingWord payment 81
field headingWord payments -92
field headingWord pdf 24
field headingWord perform 54
field headingWord performance -51
field headingWord period -70
field headingWord periods -35
field headingWord permission 60
field headingWord permissions 78
field headingWord persistent -75
field headingWord personal 82
field headingWord phase -26
field headingWord phone 86
field headingWord pipeline 240
field headingWord pipelines 73
field headingWord plain 29
field headingWord plan -119
field headingWord plane -21
field headingWord platform -35
field headingWord plugins -27
field headingWord plus -54
field headingWord pod -38
field headingWord point -44
field headingWord policies 141
field headingWord policy -59
field headingWord pool 71
field headingWord port -75
field headingWord portal 161
field headingWord ports 25
field headingWord post 52
field headingWord postgresql -148
field headingWord practices -216
field headingWord predefined 31
field headingWord preferences 142
field headingWord prefix 23
field headingWord preparation -20
field headingWord prepare -42
field headingWord prerequisite -34
field headingWord prerequisites -312
field headingWord preset 153
field headingWord preview 41
field headingWord primary 79
field headingWord priority 105
field headingWord private 108
field headingWord pro -46
field headingWord problems -21
field headingWord process -94
field headingWord processing 185
field headingWord processor 80
field headingWord product -165
field headingWord production -37
field headingWord profile 112
field headingWord profiles -31
field headingWord program 98
field headingWord project -205
field headingWord projects 88
field headingWord prometheus -58
field headingWord prompt -97
field headingWord properties 156
field headingWord protocol -67
field headingWord provider 398
field headingWord providers 108
field headingWord provision 184
field headingWord provisioning -186
field headingWord public 256
field headingWord publish -47
field headingWord publishing -88
field headingWord pushes 57
field headingWord put -27
field headingWord python 36
field headingWord queries -127
field headingWord query 162
field headingWord queue -239
field headingWord quick 69
field headingWord quotes 42
field headingWord rate 23
field headingWord rates 38
field headingWord raw 27
field headingWord read -62
field headingWord read-only -36
field headingWord realtime 26
field headingWord receive -40
field headingWord receiving -211
field headingWord recommended -119
field headingWord record 38
field headingWord recording 93
field headingWord records -205
field headingWord recovery 34
field headingWord redirect -35
field headingWord redirects 105
field headingWord redis -40
field headingWord references 30
field headingWord register -181
field headingWord registering -59
field headingWord registration 122
field headingWord related -73
field headingWord relational 42
field headingWord relationships 41
field headingWord release -43
field headingWord releases -36
field headingWord reminders 144
field headingWord remote -155
field headingWord removal -31
field headingWord remove -56
field headingWord removed -22
field headingWord removing -65
field headingWord render -122
field headingWord replace 36
field headingWord replay -21
field headingWord reply 33
field headingWord report 178
field headingWord reporting 41
field headingWord reports -27
field headingWord repositories -48
field headingWord repository 130
field headingWord request 69
field headingWord requests 48
field headingWord required 128
field headingWord research 50
field headingWord reset -49
field headingWord resolution -26
field headingWord resource -213
field headingWord resources -68
field headingWord response -63
field headingWord responses -31
field headingWord rest -25
field headingWord restore -22
field headingWord restoring -46
field headingWord restricting 40
field headingWord result -73
field headingWord results -162
field headingWord retrieval -32
field headingWord retrieve 127
field headingWord retry -57
field headingWord reverse -81
field headingWord review 72
field headingWord role -143
field headingWord roles -131
field headingWord rollback -29
field headingWord rolling -24
field headingWord root 35
field headingWord route -75
field headingWord routes 168
field headingWord routing 23
field headingWord row -52
field headingWord rows -60
field headingWord rpm -40
field headingWord rule 137
field headingWord rules -226
field headingWord run 315
field headingWord runner -54
field headingWord running 206
field headingWord s3 -33
field headingWord safely -25
field headingWord sales 297
field headingWord same -56
field headingWord saml 154
field headingWord sample -91
field headingWord sandbox 93
field headingWord saving -41
field headingWord scan -87
field headingWord scenario -43
field headingWord scenarios -97
field headingWord schedule 138
field headingWord schema 349
field headingWord scim -151
field headingWord scope 77
field headingWord scopes 20
field headingWord scratch 45
field headingWord screen -46
field headingWord script 103
field headingWord sdk 56
field headingWord search -232
field headingWord searching -33
field headingWord secret 202
field headingWord secrets 78
field headingWord section -30
field headingWord security 22
field headingWord see 39
field headingWord segment 58
field headingWord select 71
field headingWord selecting -197
field headingWord selection -58
field headingWord selector -51
field headingWord self-hosted -47
field headingWord send -79
field headingWord sendgrid -126
field headingWord sending 88
field headingWord series 70
field headingWord server 405
field headingWord service -68
field headingWord services -167
field headingWord ses 64
field headingWord session -32
field headingWord sessions -27
field headingWord set 237
field headingWord setting 152
field headingWord settings 591
field headingWord setup 304
field headingWord shape -34
field headingWord share -46
field headingWord shared -109
field headingWord shell 90
field headingWord short 156
field headingWord shortcuts -49
field headingWord should 56
field headingWord show 201
field headingWord shows -21
field headingWord sidebar -129
field headingWord signing -78
field headingWord simple 32
field headingWord single -170
field headingWord site 102
field headingWord size 55
field headingWord skills -48
field headingWord skip -22
field headingWord slack -50
field headingWord slow 23
field headingWord sms -27
field headingWord smtp 70
field headingWord software -96
field headingWord solution -109
field headingWord some 268
field headingWord sources -92
field headingWord specifications -126
field headingWord specify 28
field headingWord ssh -33
field headingWord ssl -26
field headingWord sso 167
field headingWord stack -43
field headingWord standalone -29
field headingWord standard -67
field headingWord starting 160
field headingWord state 47
field headingWord statement 34
field headingWord static 193
field headingWord statuses -72
field headingWord step 71
field headingWord steps -124
field headingWord stop -22
field headingWord storage -57
field headingWord stored -93
field headingWord strategies 87
field headingWord strategy -75
field headingWord stream -54
field headingWord string 130
field headingWord structure -182
field headingWord style 170
field headingWord subject 42
field headingWord submit -64
field headingWord subscribe -36
field headingWord subscription 218
field headingWord subscriptions -30
field headingWord suites 50
field headingWord summary 149
field headingWord super 109
field headingWord support 97
field headingWord supported -408
field headingWord switching 36
field headingWord sync 75
field headingWord synchronization -125
field headingWord syncing -72
field headingWord syntax -111
field headingWord system -110
field headingWord tab 154
field headingWord table 464
field headingWord tables 159
field headingWord tag 172
field headingWord tags -44
field headingWord target 45
field headingWord targeting 37
field headingWord task 289
field headingWord tasks 153
field headingWord tcp 61
field headingWord team -73
field headingWord teams 30
field headingWord telegram 115
field headingWord telemetry 34
field headingWord template 50
field headingWord templates -20
field headingWord temporary -29
field headingWord tenant -23
field headingWord terms -48
field headingWord terraform 85
field headingWord test 42
field headingWord testing -119
field headingWord tests -90
field headingWord text 30
field headingWord that -115
field headingWord the -29
field headingWord them -23
field headingWord theme -24
field headingWord three 57
field headingWord through 36
field headingWord tier 151
field headingWord time 103
field headingWord timeline -108
field headingWord timeout -23
field headingWord timeouts -28
field headingWord tips -120
field headingWord tls -20
field headingWord to -63
field headingWord together -29
field headingWord toggle 47
field headingWord tokens -45
field headingWord tool 35
field headingWord toolkit 85
field headingWord tools -71
field headingWord topic -244
field headingWord topics -79
field headingWord total 61
field headingWord totp 27
field headingWord trace -69
field headingWord track 158
field headingWord tracked 93
field headingWord tracking 101
field headingWord transaction -171
field headingWord transactions -34
field headingWord transformation -102
field headingWord trigger 231
field headingWord triggering -56
field headingWord triggers 28
field headingWord troubleshooting -151
field headingWord trust -155
field headingWord trusted -22
field headingWord try -191
field headingWord tunnel -34
field headingWord turn 35
field headingWord two -57
field headingWord type -197
field headingWord types -61
field headingWord ui 174
field headingWord understanding -129
field headingWord unit -70
field headingWord units 91
field headingWord up 222
field headingWord update 295
field headingWord updates 150
field headingWord upgrade -103
field headingWord upgrading -41
field headingWord upstream -57
field headingWord uri -30
field headingWord url 67
field headingWord urls -101
field headingWord usage -131
field headingWord use -151
field headingWord used -36
field headingWord user -125
field headingWord username 31
field headingWord users 118
field headingWord uses -39
field headingWord using -118
field headingWord utility -30
field headingWord values -39
field headingWord variable 53
field headingWord variables -227
field headingWord vendor -45
field headingWord vercel 22
field headingWord verification -31
field headingWord version -255
field headingWord versions -29
field headingWord very 52
field headingWord via 368
field headingWord view -521
field headingWord viewing -229
field headingWord views -51
field headingWord virtual 178
field headingWord visibility -98
field headingWord visual -23
field headingWord visualization -71
field headingWord vpc 27
field headingWord vulnerabilities -27
field headingWord vulnerability -39
field headingWord walkthrough -54
field headingWord want -66
field headingWord warehouse -67
field headingWord watch -21
field headingWord web -290
field headingWord webhook -50
field headingWord webhooks -48
field headingWord websocket 20
field headingWord what -353
field headingWord where -54
field headingWord which -54
field headingWord who 57
field headingWord why -229
field headingWord widget 56
field headingWord widgets -83
field headingWord wildcard -80
field headingWord will -31
field headingWord windows -137
field headingWord with 38
field headingWord within -45
field headingWord without -141
field headingWord worker -51
field headingWord workflow -151
field headingWord working 106
field headingWord works -276
field headingWord workspace -109
field headingWord workspaces -131
field headingWord write -117
field headingWord writing -29
field headingWord yaml -65
field headingWord you -48
field headingWord your 100
field headingWord zero 24
field headingWord zone -42
field headsLabels 0 -3512
field inTab 0 332
field innerHeading 0 -73
field introColon 0 -49
field introColon 1 -456
field introColon 2 -157
field introMood 0 144
field introMood 1 206
field introMood 16 -177
field introMood 17 -82
field introMood 2 219
field introMood 3 304
field introMood 4 -69
field introMood 6 -569
field introNone 0 -379
field introStatement 1 -3794
field introStatement 2 -2697
field introStatement 3 -1132
field kind 0 -125
field kind 1 -36
field kind 2 -241
field kind 3 -260
field kind 4 -143
field kindMark 0 60
field kindMark 1 780
field kindMark 10 -110
field kindMark 11 -600
field kindMark 12 -122
field kindMark 13 -1219
field kindMark 17 126
field kindMark 18 209
field kindMark 19 -327
field kindMark 2 -29
field kindMark 20 -32
field kindMark 21 -203
field kindMark 25 262
field kindMark 26 -170
field kindMark 27 -829
field kindMark 28 -145
field kindMark 3 -710
field kindMark 4 -41
field kindMark 5 -229
field kindMark 8 43
field kindMark 9 1022
field labelFirst $ -71
field labelFirst + -46
field labelFirst 0 -79
field labelFirst 1 -37
field labelFirst 2 -49
field labelFirst 3 -20
field labelFirst accept -27
field labelFirst accepted 55
field labelFirst access 92
field labelFirst acl 177
field labelFirst acs -47
field labelFirst action -68
field labelFirst activate 33
field labelFirst add -94
field labelFirst adding -39
field labelFirst address 22
field labelFirst adjust 44
field labelFirst admin 85
field labelFirst advanced -46
field labelFirst after -60
field labelFirst agent -34
field labelFirst aggregation 121
field labelFirst ai 149
field labelFirst alert 82
field labelFirst all -108
field labelFirst allow 214
field labelFirst allowed 152
field labelFirst allows 84
field labelFirst already -25
field labelFirst always -39
field labelFirst amazon -33
field labelFirst analytics -22
field labelFirst any -30
field labelFirst apache -21
field labelFirst api 289
field labelFirst app -37
field labelFirst application -310
field labelFirst apply 39
field labelFirst array 31
field labelFirst as -54
field labelFirst assign 35
field labelFirst attach 43
field labelFirst attribute 72
field labelFirst audit -50
field labelFirst auth 52
field labelFirst authentication 45
field labelFirst authorization -148
field labelFirst auto 326
field labelFirst automated -34
field labelFirst automatic 143
field labelFirst automatically 93
field labelFirst available 75
field labelFirst average 92
field labelFirst aws 62
field labelFirst azure -54
field labelFirst back -40
field labelFirst backend -20
field labelFirst base 167
field labelFirst based -46
field labelFirst basic 36
field labelFirst before -20
field labelFirst best -45
field labelFirst bind 44
field labelFirst block -61
field labelFirst body 112
field labelFirst bootstrap 57
field labelFirst branch 37
field labelFirst bucket -92
field labelFirst build 206
field labelFirst built-in -33
field labelFirst by -46
field labelFirst ca 171
field labelFirst cache -41
field labelFirst can -22
field labelFirst capture 35
field labelFirst category -106
field labelFirst certificate 54
field labelFirst change -60
field labelFirst chart 144
field labelFirst chat 27
field labelFirst check -102
field labelFirst checkout 32
field labelFirst choose -90
field labelFirst cidr 30
field labelFirst claim -81
field labelFirst classic -23
field labelFirst cleanup -44
field labelFirst clear -35
field labelFirst click -341
field labelFirst client 44
field labelFirst client-side -33
field labelFirst clone -31
field labelFirst close 79
field labelFirst cloud -61
field labelFirst code -40
field labelFirst collect 50
field labelFirst collection 55
field labelFirst color 24
field labelFirst column 109
field labelFirst combine 30
field labelFirst command 55
field labelFirst compare -32
field labelFirst complete 253
field labelFirst component 20
field labelFirst compose -30
field labelFirst condition -43
field labelFirst conditional 94
field labelFirst config -83
field labelFirst configuration -44
field labelFirst configure -121
field labelFirst configured -31
field labelFirst confirm 107
field labelFirst confirmation 31
field labelFirst connect 149
field labelFirst connection -74
field labelFirst contact 58
field labelFirst container 86
field labelFirst content 51
field labelFirst cookie 22
field labelFirst copy -47
field labelFirst correct -35
field labelFirst cost -24
field labelFirst country 23
field labelFirst create -39
field labelFirst created -23
field labelFirst credential -38
field labelFirst credentials -22
field labelFirst cron 55
field labelFirst ctrl -60
field labelFirst custom 288
field labelFirst data 275
field labelFirst database 77
field labelFirst date -50
field labelFirst debug -22
field labelFirst decimal 26
field labelFirst default 184
field labelFirst define -20
field labelFirst delivery -48
field labelFirst dependency -48
field labelFirst deploy -22
field labelFirst deployment -26
field labelFirst describe 30
field labelFirst destination -143
field labelFirst detailed -25
field labelFirst direct -73
field labelFirst directory -21
field labelFirst disable 72
field labelFirst disabled -66
field labelFirst discard -30
field labelFirst discount 38
field labelFirst dkim 129
field labelFirst dns -26
field labelFirst do 40
field labelFirst docker 98
field labelFirst document 109
field labelFirst does 29
field labelFirst download -37
field labelFirst draft 24
field labelFirst drag -44
field labelFirst drop -20
field labelFirst duration 41
field labelFirst dynamic 84
field labelFirst edit -83
field labelFirst editing 38
field labelFirst email 50
field labelFirst enable 343
field labelFirst enabled -67
field labelFirst end 51
field labelFirst endpoint -60
field labelFirst enter -132
field labelFirst entry -50
field labelFirst ephemeral 26
field labelFirst error 50
field labelFirst eu 34
field labelFirst event -106
field labelFirst events -57
field labelFirst example -74
field labelFirst execute 50
field labelFirst execution -25
field labelFirst existing -21
field labelFirst experiment -23
field labelFirst experimental 26
field labelFirst expiration -37
field labelFirst expired 42
field labelFirst export -125
field labelFirst facebook 22
field labelFirst failed 59
field labelFirst failure 34
field labelFirst feature -61
field labelFirst federated -39
field labelFirst federation 35
field labelFirst fetch 51
field labelFirst field 33
field labelFirst financial 94
field labelFirst find -39
field labelFirst first -59
field labelFirst flexible -45
field labelFirst flow 21
field labelFirst for -79
field labelFirst force 34
field labelFirst forgot -81
field labelFirst format 26
field labelFirst forwarding 53
field labelFirst from 130
field labelFirst full 63
field labelFirst gcp 108
field labelFirst general -46
field labelFirst generate -69
field labelFirst get -81
field labelFirst git 143
field labelFirst github -21
field labelFirst global -66
field labelFirst go -124
field labelFirst google 118
field labelFirst grant 53
field labelFirst group 286
field labelFirst grouped -30
field labelFirst header 115
field labelFirst health 71
field labelFirst hello -25
field labelFirst helm -55
field labelFirst hide 160
field labelFirst home 39
field labelFirst how -93
field labelFirst http 55
field labelFirst https 66
field labelFirst i 389
field labelFirst iam -45
field labelFirst id 84
field labelFirst identity -33
field labelFirst idle 25
field labelFirst idp 38
field labelFirst if -95
field labelFirst ignore 45
field labelFirst image 71
field labelFirst import -46
field labelFirst improved -21
field labelFirst in -123
field labelFirst inbound -26
field labelFirst include 242
field labelFirst including -49
field labelFirst incoming -30
field labelFirst index 223
field labelFirst initiate -65
field labelFirst input 159
field labelFirst insert -70
field labelFirst install -37
field labelFirst integration -52
field labelFirst internal -41
field labelFirst internet 66
field labelFirst ip 72
field labelFirst ipv4 -108
field labelFirst is 215
field labelFirst issuer 28
field labelFirst item 49
field labelFirst items -25
field labelFirst javascript 144
field labelFirst jira 114
field labelFirst job 48
field labelFirst json 48
field labelFirst jwt 81
field labelFirst key -119
field labelFirst knowledge 58
field labelFirst known 50
field labelFirst kubernetes -90
field labelFirst label 174
field labelFirst last -167
field labelFirst launch 58
field labelFirst layout 23
field labelFirst ldap 125
field labelFirst learn -40
field labelFirst leave -51
field labelFirst limit -128
field labelFirst line -32
field labelFirst listen 30
field labelFirst load -21
field labelFirst local 25
field labelFirst location 52
field labelFirst log -133
field labelFirst logo 101
field labelFirst lookup 32
field labelFirst loop 36
field labelFirst machine 30
field labelFirst main 79
field labelFirst make -28
field labelFirst manage 20
field labelFirst map -73
field labelFirst mapping -58
field labelFirst mark 91
field labelFirst markdown -27
field labelFirst master -25
field labelFirst max 231
field labelFirst maximum 113
field labelFirst mcp -47
field labelFirst menu 72
field labelFirst metric 73
field labelFirst microsoft -44
field labelFirst min 45
field labelFirst minimum 27
field labelFirst model 47
field labelFirst modify 28
field labelFirst mongodb -27
field labelFirst monitoring -28
field labelFirst more -76
field labelFirst mount 21
field labelFirst move -54
field labelFirst multiple 33
field labelFirst must -36
field labelFirst my -45
field labelFirst name -23
field labelFirst navigate -27
field labelFirst net -49
field labelFirst network 29
field labelFirst new 27
field labelFirst next -51
field labelFirst no -98
field labelFirst node -20
field labelFirst not -65
field labelFirst note -56
field labelFirst notification 42
field labelFirst number 120
field labelFirst obtain -33
field labelFirst oidc 27
field labelFirst omit 81
field labelFirst one -25
field labelFirst only 69
field labelFirst open -81
field labelFirst operational 56
field labelFirst option -21
field labelFirst optional -148
field labelFirst optionally -75
field labelFirst org 22
field labelFirst origin -92
field labelFirst outgoing -53
field labelFirst output 93
field labelFirst override 27
field labelFirst owned -31
field labelFirst package -98
field labelFirst page 57
field labelFirst parallel -43
field labelFirst parameter -52
field labelFirst parent 38
field labelFirst participant 21
field labelFirst pass 158
field labelFirst password 84
field labelFirst path -94
field labelFirst pay -25
field labelFirst payment 32
field labelFirst pending 23
field labelFirst per-user -22
field labelFirst percentage -20
field labelFirst period 45
field labelFirst permissions -26
field labelFirst phone 31
field labelFirst planned 58
field labelFirst pod -44
field labelFirst point 55
field labelFirst policy -28
field labelFirst port 30
field labelFirst post -54
field labelFirst posting -36
field labelFirst power -26
field labelFirst prevent 45
field labelFirst previous -31
field labelFirst pricing 125
field labelFirst primary 65
field labelFirst private 163
field labelFirst process 44
field labelFirst product -35
field labelFirst profile 73
field labelFirst program 131
field labelFirst prometheus 67
field labelFirst prompt 34
field labelFirst property 32
field labelFirst protocol -46
field labelFirst provide -41
field labelFirst provider 83
field labelFirst provisioning -87
field labelFirst proxy 42
field labelFirst public 40
field labelFirst publish -26
field labelFirst pull -51
field labelFirst purchase -57
field labelFirst push 28
field labelFirst python 50
field labelFirst query 107
field labelFirst range 175
field labelFirst rapid -46
field labelFirst rate -24
field labelFirst raw -22
field labelFirst read -38
field labelFirst rebuild 56
field labelFirst received 24
field labelFirst recommended -22
field labelFirst record 91
field labelFirst recurring 56
field labelFirst red -20
field labelFirst redirect 300
field labelFirst refresh -43
field labelFirst regenerate -51
field labelFirst region -29
field labelFirst register 59
field labelFirst registry 141
field labelFirst related 38
field labelFirst relationship 87
field labelFirst relative 57
field labelFirst relay 81
field labelFirst remote 54
field labelFirst remove 21
field labelFirst replace 24
field labelFirst reply -20
field labelFirst repository -39
field labelFirst required 53
field labelFirst requires -23
field labelFirst research -42
field labelFirst resend 32
field labelFirst reset -66
field labelFirst resource 67
field labelFirst response 130
field labelFirst restart 67
field labelFirst restore 21
field labelFirst restrict -40
field labelFirst results 23
field labelFirst retention -72
field labelFirst review 28
field labelFirst risk 63
field labelFirst role-based -26
field labelFirst rule -52
field labelFirst rules -34
field labelFirst run 45
field labelFirst runtime 37
field labelFirst s3 -76
field labelFirst sales -48
field labelFirst saml 69
field labelFirst sample -62
field labelFirst save 25
field labelFirst scan 38
field labelFirst schedule -25
field labelFirst schema 46
field labelFirst scim -75
field labelFirst scope -20
field labelFirst sdk 30
field labelFirst search 173
field labelFirst secondary 93
field labelFirst secret 21
field labelFirst secrets -25
field labelFirst secure -88
field labelFirst security 54
field labelFirst select -157
field labelFirst selected -41
field labelFirst send 64
field labelFirst sender 80
field labelFirst server 56
field labelFirst server-side -38
field labelFirst service 71
field labelFirst services -26
field labelFirst session 36
field labelFirst set -207
field labelFirst settings -223
field labelFirst share -72
field labelFirst shared -21
field labelFirst should 76
field labelFirst show 271
field labelFirst sign 48
field labelFirst sign-in -102
field labelFirst simple 33
field labelFirst single -49
field labelFirst size -31
field labelFirst skip 288
field labelFirst slack 54
field labelFirst slow -27
field labelFirst smart -21
field labelFirst sms -28
field labelFirst soft 64
field labelFirst software -28
field labelFirst sort 119
field labelFirst source -61
field labelFirst specific -195
field labelFirst specify -38
field labelFirst split 24
field labelFirst sql 145
field labelFirst ssh 39
field labelFirst ssl 51
field labelFirst sso -46
field labelFirst standard -29
field labelFirst start 70
field labelFirst state 50
field labelFirst static 20
field labelFirst step -51
field labelFirst submit -21
field labelFirst subscribe 104
field labelFirst subscription 64
field labelFirst success 23
field labelFirst super -53
field labelFirst sync -28
field labelFirst system 109
field labelFirst table 212
field labelFirst target 160
field labelFirst task 124
field labelFirst tax 53
field labelFirst team -27
field labelFirst telegram -35
field labelFirst template -23
field labelFirst tenant -71
field labelFirst terms 36
field labelFirst testing -23
field labelFirst text 152
field labelFirst this -42
field labelFirst time 105
field labelFirst timeout 29
field labelFirst timing -34
field labelFirst title 37
field labelFirst tls 383
field labelFirst token 173
field labelFirst tool 164
field labelFirst topic -252
field labelFirst total -41
field labelFirst track 86
field labelFirst transaction 23
field labelFirst trigger 257
field labelFirst trusted 233
field labelFirst type 141
field labelFirst ubuntu -28
field labelFirst unique -48
field labelFirst unit -49
field labelFirst update 143
field labelFirst upload 141
field labelFirst url 65
field labelFirst usage -24
field labelFirst use -26
field labelFirst used 86
field labelFirst user 133
field labelFirst username -23
field labelFirst users -23
field labelFirst using -62
field labelFirst valid -76
field labelFirst validate -31
field labelFirst value 95
field labelFirst variable 87
field labelFirst vendor 190
field labelFirst view 67
field labelFirst virtual 55
field labelFirst volume 86
field labelFirst vpc -22
field labelFirst web 76
field labelFirst webhook 34
field labelFirst webhooks 68
field labelFirst websocket -20
field labelFirst when -44
field labelFirst whether 29
field labelFirst without 119
field labelFirst worker 43
field labelFirst workflow -89
field labelFirst workspace -30
field labelFirst write -22
field labelFirst x.509 207
field labelFirst yaml 51
field labelFirst you -62
field labelFirstClass accept -24
field labelFirstClass aimless 21
field labelFirstClass be 177
field labelFirstClass beforePlace 94
field labelFirstClass blank -173
field labelFirstClass boxNoun -61
field labelFirstClass button -102
field labelFirstClass check -298
field labelFirstClass checkingHeading 157
field labelFirstClass click -375
field labelFirstClass condition -115
field labelFirstClass configure -350
field labelFirstClass conjunction -82
field labelFirstClass consoleNoun 53
field labelFirstClass contrast 297
field labelFirstClass dateNoun -94
field labelFirstClass defaultHeader 133
field labelFirstClass descriptionHeader 98
field labelFirstClass determiner -222
field labelFirstClass display 182
field labelFirstClass durationNoun 100
field labelFirstClass edition -75
field labelFirstClass emailNoun 67
field labelFirstClass enter -265
field labelFirstClass exampleHeader -195
field labelFirstClass fieldNoun 353
field labelFirstClass fileNoun 288
field labelFirstClass fillingVerb -134
field labelFirstClass followUp -123
field labelFirstClass formNoun 41
field labelFirstClass formatHeader -27
field labelFirstClass genericHeading -159
field labelFirstClass groupNoun -30
field labelFirstClass headingVerb 146
field labelFirstClass hostNoun 250
field labelFirstClass inputNoun 239
field labelFirstClass interfaceNoun 47
field labelFirstClass kindNoun 238
field labelFirstClass labelConnector -82
field labelFirstClass labelFiller -112
field labelFirstClass labelHeader 79
field labelFirstClass leave 74
field labelFirstClass limitsHeader 182
field labelFirstClass make 61
field labelFirstClass manipulate -349
field labelFirstClass menuNoun -171
field labelFirstClass multilineNoun 455
field labelFirstClass navigate -246
field labelFirstClass negation -231
field labelFirstClass numberNoun 387
field labelFirstClass numberWord -34
field labelFirstClass obligation 161
field labelFirstClass off -288
field labelFirstClass on -62
field labelFirstClass opener 89
field labelFirstClass openingVerb 21
field labelFirstClass optionNoun -35
field labelFirstClass optionalHeader -35
field labelFirstClass optionsHeader 146
field labelFirstClass otherHeader 166
field labelFirstClass pairNoun 277
field labelFirstClass place 359
field labelFirstClass plainNoun 133
field labelFirstClass pointer 117
field labelFirstClass possessive -64
field labelFirstClass possibility -100
field labelFirstClass preposition 33
field labelFirstClass pronoun 203
field labelFirstClass remark -414
field labelFirstClass requiredHeader 131
field labelFirstClass secretNoun 309
field labelFirstClass select -295
field labelFirstClass slugEnd 42
field labelFirstClass slugVerb -239
field labelFirstClass structural -170
field labelFirstClass submitVerb 44
field labelFirstClass switchEffect 787
field labelFirstClass switchOff -33
field labelFirstClass switchOn 237
field labelFirstClass titleNoun -159
field labelFirstClass toggleNoun -146
field labelFirstClass trialVerb -241
field labelFirstClass typeHeader 38
field labelFirstClass unit -165
field labelFirstClass upload 41
field labelFirstClass urlNoun 75
field labelFirstClass use -58
field labelFirstClass valueWord -172
field labelFirstClass vendor 207
field labelHead % 66
field labelHead + -47
field labelHead 0 -33
field labelHead 1.0.0 -27
field labelHead 10 -35
field labelHead 100 -26
field labelHead 127.0.0.1 -62
field labelHead 2.0 47
field labelHead 3 -56
field labelHead 3000 -30
field labelHead 5 -21
field labelHead 8 -31
field labelHead a 45
field labelHead about 29
field labelHead accessible 62
field labelHead accesskey 28
field labelHead account -26
field labelHead accounts -83
field labelHead acl 41
field labelHead acls -59
field labelHead actions -352
field labelHead active 26
field labelHead activities -25
field labelHead add -31
field labelHead address -177
field labelHead addresses 51
field labelHead admin -78
field labelHead admins -38
field labelHead advanced -53
field labelHead affinity -24
field labelHead after -29
field labelHead agent 24
field labelHead agents -34
field labelHead aggregate 64
field labelHead agreements 427
field labelHead alerting 89
field labelHead algorithm 140
field labelHead allow -68
field labelHead always -24
field labelHead amd64 -20
field labelHead amount 34
field labelHead analysis -56
field labelHead and -23
field labelHead anonymous -74
field labelHead api -108
field labelHead app -137
field labelHead appearance 30
field labelHead apple -54
field labelHead application 147
field labelHead applications -37
field labelHead apply -23
field labelHead approach 26
field labelHead approve -22
field labelHead approved 31
field labelHead apps -133
field labelHead architecture 40
field labelHead archive 32
field labelHead area -22
field labelHead args 62
field labelHead arguments -20
field labelHead arm64 -22
field labelHead arn 92
field labelHead array -27
field labelHead as -66
field labelHead assignee 70
field labelHead assistant 27
field labelHead at -43
field labelHead attempt 39
field labelHead attribute 231
field labelHead audience 42
field labelHead auth -23
field labelHead authentication -62
field labelHead authority 28
field labelHead auto -107
field labelHead automatically 40
field labelHead automation 32
field labelHead available -60
field labelHead backend 39
field labelHead backup 70
field labelHead balance -83
field labelHead bar -40
field labelHead base 112
field labelHead basic -115
field labelHead batch -22
field labelHead bcc 51
field labelHead behavior -64
field labelHead below -23
field labelHead block -96
field labelHead blocks 31
field labelHead board -79
field labelHead body 104
field labelHead books -20
field labelHead bot -26
field labelHead boundary 86
field labelHead branch 45
field labelHead browser -20
field labelHead bucket 39
field labelHead build -33
field labelHead button -42
field labelHead by 59
field labelHead bytes 74
field labelHead cache 25
field labelHead calculation 96
field labelHead call 40
field labelHead calling 60
field labelHead calls 105
field labelHead cancelled -30
field labelHead canvas -42
field labelHead capabilities -46
field labelHead capacity 64
field labelHead case -26
field labelHead cases -60
field labelHead catalog -55
field labelHead categories 46
field labelHead category 191
field labelHead center -29
field labelHead cert 235
field labelHead certificate 265
field labelHead certificates 22
field labelHead channel 120
field labelHead chart -87
field labelHead charts -45
field labelHead chat -45
field labelHead check 57
field labelHead checking -28
field labelHead checks -22
field labelHead choices 22
field labelHead cidr -48
field labelHead claim -20
field labelHead class 64
field labelHead classification 37
field labelHead click -33
field labelHead clients -47
field labelHead cloud 168
field labelHead code -284
field labelHead collection 391
field labelHead color 362
field labelHead column 43
field labelHead comma 20
field labelHead command 95
field labelHead comment 37
field labelHead comments -21
field labelHead commit 70
field labelHead community -70
field labelHead compact 65
field labelHead components -23
field labelHead compose -20
field labelHead condition 405
field labelHead conditions 32
field labelHead config 24
field labelHead configuration 23
field labelHead configurations -67
field labelHead connect -88
field labelHead connected -23
field labelHead connection -66
field labelHead connections -34
field labelHead connector 141
field labelHead connectors -74
field labelHead contact 103
field labelHead contains 23
field labelHead context 130
field labelHead continue -25
field labelHead control -63
field labelHead convert 26
field labelHead correction 43
field labelHead cost 50
field labelHead count -51
field labelHead counter 73
field labelHead create 105
field labelHead created -106
field labelHead creation -31
field labelHead credential 97
field labelHead credentials -110
field labelHead credit 22
field labelHead criteria 266
field labelHead critical -62
field labelHead css 81
field labelHead csv -65
field labelHead currency 193
field labelHead custom -76
field labelHead customization -33
field labelHead daily -59
field labelHead dashboard 30
field labelHead dashboards -34
field labelHead data 130
field labelHead datasource 37
field labelHead date 334
field labelHead days -56
field labelHead debug -38
field labelHead debugging -22
field labelHead def -144
field labelHead default -91
field labelHead definition -37
field labelHead delay 170
field labelHead delete -150
field labelHead deliveries 50
field labelHead delivery -77
field labelHead demo -37
field labelHead deny -154
field labelHead dependency 59
field labelHead deploy 29
field labelHead description 116
field labelHead designer -24
field labelHead destination 108
field labelHead destinations -36
field labelHead detail -20
field labelHead details -75
field labelHead development -37
field labelHead dimension 33
field labelHead dimensions -36
field labelHead directory 77
field labelHead disable -54
field labelHead disabled -142
field labelHead disclaimer 64
field labelHead disconnect -34
field labelHead disconnected -21
field labelHead discount 66
field labelHead display 35
field labelHead dn 52
field labelHead docs -27
field labelHead document 69
field labelHead documentation -45
field labelHead documents 77
field labelHead domain 185
field labelHead domains 471
field labelHead donut 55
field labelHead down -23
field labelHead draft -27
field labelHead drafts 20
field labelHead dropdown -22
field labelHead ecosystem 44
field labelHead edge -26
field labelHead editor 145
field labelHead efficiency -24
field labelHead effort -23
field labelHead email 151
field labelHead emails 70
field labelHead enable -80
field labelHead enabled 322
field labelHead encoding 49
field labelHead encryption 32
field labelHead end 29
field labelHead endpoint 84
field labelHead endpoints 33
field labelHead engagement -28
field labelHead engine 188
field labelHead enrollment -107
field labelHead enter -20
field labelHead enterprise -26
field labelHead entities 51
field labelHead entity 25
field labelHead entry -176
field labelHead env -23
field labelHead environment 162
field labelHead environments 166
field labelHead equal -21
field labelHead equals -36
field labelHead error -51
field labelHead errors -32
field labelHead evaluation -22
field labelHead event 63
field labelHead events 63
field labelHead example -98
field labelHead examples -55
field labelHead exchange 22
field labelHead execution -34
field labelHead exist 41
field labelHead exists 57
field labelHead expenses -27
field labelHead experiments -36
field labelHead expire 81
field labelHead expired 22
field labelHead explanation 65
field labelHead explorer -22
field labelHead export -33
field labelHead expression 178
field labelHead expressions 27
field labelHead extension 42
field labelHead extensions 38
field labelHead failed -35
field labelHead false -65
field labelHead field 382
field labelHead fields 108
field labelHead file 89
field labelHead filter 245
field labelHead filtering -37
field labelHead filters -122
field labelHead first -50
field labelHead fix -90
field labelHead fixed -44
field labelHead flag 58
field labelHead flags -32
field labelHead flexibility -23
field labelHead flexible -20
field labelHead flow -35
field labelHead folder 228
field labelHead folders -54
field labelHead footers -25
field labelHead for 85
field labelHead format -73
field labelHead forms 60
field labelHead formula 42
field labelHead forwarding 58
field labelHead frequency 78
field labelHead from 262
field labelHead full -33
field labelHead function 191
field labelHead gate -42
field labelHead gateway 73
field labelHead general -161
field labelHead generation 52
field labelHead get -20
field labelHead gitlab -26
field labelHead global -36
field labelHead government -22
field labelHead group 184
field labelHead hash 24
field labelHead header 150
field labelHead headers 151
field labelHead help 118
field labelHead heroku -36
field labelHead hierarchy 40
field labelHead history 22
field labelHead home 81
field labelHead hook 25
field labelHead host 76
field labelHead hostname -59
field labelHead hosts 55
field labelHead hours -74
field labelHead html 79
field labelHead https 108
field labelHead i.e -26
field labelHead icon -24
field labelHead id 217
field labelHead ignore -39
field labelHead image 195
field labelHead images 27
field labelHead import -37
field labelHead important -30
field labelHead include 49
field labelHead info -37
field labelHead information -92
field labelHead infrastructure 82
field labelHead ingress 57
field labelHead input -111
field labelHead inputs -37
field labelHead installation 33
field labelHead instance -51
field labelHead instances 20
field labelHead integration -136
field labelHead integrations -82
field labelHead interface 41
field labelHead internet -63
field labelHead interval 73
field labelHead inventory 30
field labelHead invoice 39
field labelHead is -29
field labelHead issue -38
field labelHead issuer 41
field labelHead it -44
field labelHead items -45
field labelHead job -42
field labelHead jobs -35
field labelHead json -166
field labelHead jwt -27
field labelHead kafka -45
field labelHead key 159
field labelHead keycloak -22
field labelHead keys 38
field labelHead knowledge 29
field labelHead l -22
field labelHead label -29
field labelHead labels 144
field labelHead language 61
field labelHead languages 60
field labelHead large -24
field labelHead last -83
field labelHead latitude 41
field labelHead layer 22
field labelHead layout -56
field labelHead ldap -80
field labelHead left 49
field labelHead legend 48
field labelHead length 66
field labelHead level -110
field labelHead library -31
field labelHead license -27
field labelHead light -28
field labelHead limit 308
field labelHead line 49
field labelHead linear -27
field labelHead lines -56
field labelHead link 83
field labelHead links -65
field labelHead linux -25
field labelHead list -58
field labelHead local -35
field labelHead location 97
field labelHead locations -38
field labelHead logging -89
field labelHead logo 36
field labelHead logs -71
field labelHead longitude 44
field labelHead m -25
field labelHead macos -47
field labelHead mail -34
field labelHead management -92
field labelHead manager -64
field labelHead manifest -26
field labelHead mapping 144
field labelHead mappings 42
field labelHead match 80
field labelHead matching -68
field labelHead max -68
field labelHead maximum 59
field labelHead mechanism 82
field labelHead meeting -21
field labelHead member -39
field labelHead members -41
field labelHead membership 26
field labelHead memory 55
field labelHead menu -113
field labelHead merge -32
field labelHead message 191
field labelHead metadata -154
field labelHead method 227
field labelHead methods -29
field labelHead metric 36
field labelHead metrics -25
field labelHead mfa -44
field labelHead min -48
field labelHead minutes -49
field labelHead mobile 63
field labelHead mode 324
field labelHead model 224
field labelHead models -29
field labelHead module -29
field labelHead mongodb -25
field labelHead monitor 30
field labelHead monitoring -53
field labelHead month -43
field labelHead monthly -37
field labelHead months -29
field labelHead more -32
field labelHead mysql -27
field labelHead name 195
field labelHead nameid 27
field labelHead namespace 31
field labelHead native -53
field labelHead networks 62
field labelHead never -21
field labelHead new -36
field labelHead next -41
field labelHead nickname -49
field labelHead no 494
field labelHead node -45
field labelHead nodejs -25
field labelHead none -150
field labelHead normal -82
field labelHead not -26
field labelHead note -192
field labelHead notes 195
field labelHead notification 50
field labelHead notifications -56
field labelHead now -85
field labelHead number -78
field labelHead of -173
field labelHead off -69
field labelHead offline -28
field labelHead offset 70
field labelHead ok -70
field labelHead on -118
field labelHead once -28
field labelHead only -109
field labelHead opens 31
field labelHead operation 194
field labelHead operations -26
field labelHead operator 105
field labelHead opt-in 39
field labelHead option -49
field labelHead optional -43
field labelHead options -96
field labelHead or -53
field labelHead order 142
field labelHead orders -31
field labelHead organization 229
field labelHead organization_id -29
field labelHead orientation 43
field labelHead origin 77
field labelHead outputs -66
field labelHead overlap 39
field labelHead override 55
field labelHead overview -73
field labelHead pack 128
field labelHead package 61
field labelHead padding 45
field labelHead page -69
field labelHead pages 31
field labelHead paid 30
field labelHead panel -84
field labelHead parameters 195
field labelHead parent 27
field labelHead parsing 63
field labelHead passphrase 62
field labelHead password 284
field labelHead path 213
field labelHead pattern 49
field labelHead pause -51
field labelHead payload 67
field labelHead payment -43
field labelHead payments -40
field labelHead pending -29
field labelHead people -36
field labelHead percent 93
field labelHead percentage 24
field labelHead performance -21
field labelHead period -70
field labelHead periods -70
field labelHead permanent 31
field labelHead permission -41
field labelHead persistence -35
field labelHead personal -30
field labelHead phone 61
field labelHead pipeline -74
field labelHead plan 112
field labelHead planning -21
field labelHead platform -25
field labelHead plugin -20
field labelHead plugins -66
field labelHead points 28
field labelHead policies 231
field labelHead policy -99
field labelHead pool 23
field labelHead port -26
field labelHead position 91
field labelHead post -94
field labelHead postgresql -32
field labelHead power 61
field labelHead preference 23
field labelHead prefix 235
field labelHead preview -40
field labelHead price -22
field labelHead print -56
field labelHead private -54
field labelHead pro -21
field labelHead probes -22
field labelHead process 20
field labelHead processing -46
field labelHead prod -32
field labelHead product 139
field labelHead production -47
field labelHead products 88
field labelHead profile 28
field labelHead profiles -33
field labelHead project 102
field labelHead projects 58
field labelHead prompt 27
field labelHead prompted 42
field labelHead properties 29
field labelHead property 59
field labelHead protection 21
field labelHead protocol -124
field labelHead provider 49
field labelHead provisioning -24
field labelHead proxies 90
field labelHead public -39
field labelHead publish -78
field labelHead purpose -153
field labelHead python -40
field labelHead quantity 36
field labelHead queries -23
field labelHead query -88
field labelHead queue -66
field labelHead quota 39
field labelHead quote 20
field labelHead quotes -20
field labelHead rates 25
field labelHead read 34
field labelHead reader -42
field labelHead reason 21
field labelHead receipt -27
field labelHead recipients 102
field labelHead recommended -50
field labelHead record -40
field labelHead recording -26
field labelHead records 55
field labelHead redirect 46
field labelHead registration 73
field labelHead registry -96
field labelHead reject -31
field labelHead relationship 45
field labelHead relationships -24
field labelHead relay 57
field labelHead remediation 60
field labelHead reminder 40
field labelHead replies 45
field labelHead report -20
field labelHead reporting 61
field labelHead reports 33
field labelHead repository 180
field labelHead request 23
field labelHead requests 35
field labelHead requirement 52
field labelHead reserved -24
field labelHead resolution 102
field labelHead resource 132
field labelHead response -39
field labelHead responses 36
field labelHead restart 25
field labelHead restore -20
field labelHead result 85
field labelHead results 46
field labelHead retention 49
field labelHead returns -57
field labelHead revenue 77
field labelHead revision 48
field labelHead rewrite 47
field labelHead right 66
field labelHead risk -39
field labelHead role 24
field labelHead roles 23
field labelHead rollback -27
field labelHead route -86
field labelHead route53 -28
field labelHead routing -24
field labelHead rule 281
field labelHead rules 44
field labelHead run 30
field labelHead s -20
field labelHead s3 -24
field labelHead save -64
field labelHead scalability -26
field labelHead scale 20
field labelHead scan -81
field labelHead scanning -20
field labelHead scenarios 124
field labelHead schedule 81
field labelHead scheduled -23
field labelHead schema 33
field labelHead scheme 241
field labelHead scim 26
field labelHead scope 90
field labelHead script 135
field labelHead sdk -57
field labelHead search -42
field labelHead seconds 20
field labelHead secret 225
field labelHead secrets -55
field labelHead section -21
field labelHead sections 29
field labelHead secure 31
field labelHead security -37
field labelHead see -34
field labelHead segment 52
field labelHead select -45
field labelHead selected -51
field labelHead selection -85
field labelHead selector 145
field labelHead send -45
field labelHead sending -29
field labelHead sent -35
field labelHead separator 371
field labelHead sequence -64
field labelHead sequential -26
field labelHead serial -39
field labelHead series 54
field labelHead service 20
field labelHead service_name -61
field labelHead services -30
field labelHead set 113
field labelHead sets -27
field labelHead setting -56
field labelHead settings -342
field labelHead setup -99
field labelHead severity 179
field labelHead share -59
field labelHead sharing 24
field labelHead shell -25
field labelHead shortcuts 30
field labelHead show -28
field labelHead sid 27
field labelHead sign-up -21
field labelHead signature 36
field labelHead signatures -22
field labelHead signing -59
field labelHead single -21
field labelHead sink -30
field labelHead site 92
field labelHead size -64
field labelHead skip -73
field labelHead slack -22
field labelHead small -30
field labelHead snippet -26
field labelHead solution -40
field labelHead sort 54
field labelHead sorting -26
field labelHead source 141
field labelHead space 37
field labelHead splitting 25
field labelHead sql 141
field labelHead src 29
field labelHead ssh -26
field labelHead ssl -36
field labelHead stage -223
field labelHead staging -28
field labelHead started -24
field labelHead starttls 21
field labelHead state 94
field labelHead statement 24
field labelHead status -138
field labelHead statuses 54
field labelHead steps 82
field labelHead stop -43
field labelHead storage -56
field labelHead strategy 204
field labelHead string -50
field labelHead style 229
field labelHead styles 93
field labelHead subject 208
field labelHead subscriber -31
field labelHead subscription -81
field labelHead subscriptions -32
field labelHead suffix 45
field labelHead suggestion -21
field labelHead sum -21
field labelHead summary -140
field labelHead supported -20
field labelHead surname 40
field labelHead sync 126
field labelHead synchronization -86
field labelHead system -27
field labelHead tab -84
field labelHead tabs 39
field labelHead tags 233
field labelHead task -42
field labelHead tasks -55
field labelHead tax 45
field labelHead team 110
field labelHead teams 87
field labelHead telemetry 48
field labelHead template 190
field labelHead templates -33
field labelHead temporary -29
field labelHead test -34
field labelHead text -167
field labelHead textarea -20
field labelHead threshold 56
field labelHead timeline 45
field labelHead timeout 113
field labelHead timestamp 65
field labelHead timing -44
field labelHead tip -43
field labelHead title 197
field labelHead tls 59
field labelHead to 270
field labelHead today -20
field labelHead toggle 48
field labelHead token 21
field labelHead tokens -57
field labelHead tool 97
field labelHead tools -22
field labelHead top 63
field labelHead topic 156
field labelHead topics -29
field labelHead total -29
field labelHead totals 169
field labelHead tracking 61
field labelHead training -27
field labelHead transaction -23
field labelHead translations 81
field labelHead trial -34
field labelHead trigger 20
field labelHead triggers -38
field labelHead true -99
field labelHead ttl 23
field labelHead twitter -34
field labelHead type 176
field labelHead types 147
field labelHead ui -31
field labelHead uk -28
field labelHead unit 222
field labelHead units 69
field labelHead until 21
field labelHead up -25
field labelHead update -25
field labelHead updated 29
field labelHead updates -28
field labelHead upload -28
field labelHead uri -102
field labelHead url 330
field labelHead urls 43
field labelHead usage -120
field labelHead use 88
field labelHead used -23
field labelHead user -275
field labelHead username 164
field labelHead users -198
field labelHead using 115
field labelHead validation -75
field labelHead value 211
field labelHead values 73
field labelHead variable -27
field labelHead verify 98
field labelHead version -71
field labelHead versions 62
field labelHead view -32
field labelHead visibility 115
field labelHead visible 49
field labelHead visualizations -39
field labelHead vpc 24
field labelHead warn 27
field labelHead webhook -68
field labelHead websockets 24
field labelHead weekly -36
field labelHead whatsapp 25
field labelHead whitelist 36
field labelHead width 35
field labelHead window 72
field labelHead windows 63
field labelHead with 69
field labelHead work -31
field labelHead worker -25
field labelHead workflow -56
field labelHead workflows -50
field labelHead workspace -26
field labelHead world -20
field labelHead writer -22
field labelHead xml -33
field labelHead yaml -69
field labelHead yearly -27
field labelHead you -40
field labelHead zip -23
field labelHeadClass aimless 21
field labelHeadClass article 46
field labelHeadClass be -31
field labelHeadClass blank -180
field labelHeadClass boxNoun -25
field labelHeadClass button -237
field labelHeadClass check -254
field labelHeadClass click -48
field labelHeadClass condition -21
field labelHeadClass configure 38
field labelHeadClass conjunction -78
field labelHeadClass consoleNoun -56
field labelHeadClass contrast -119
field labelHeadClass dateNoun 429
field labelHeadClass defaultHeader -96
field labelHeadClass descriptionHeader 388
field labelHeadClass determiner -79
field labelHeadClass display 69
field labelHeadClass durationNoun 500
field labelHeadClass edition -34
field labelHeadClass emailNoun 203
field labelHeadClass enter 483
field labelHeadClass exampleHeader -153
field labelHeadClass fieldNoun 235
field labelHeadClass fileNoun 277
field labelHeadClass formNoun -207
field labelHeadClass formatHeader -22
field labelHeadClass genericHeading -347
field labelHeadClass groupNoun -133
field labelHeadClass headingVerb -290
field labelHeadClass hostNoun 633
field labelHeadClass inputNoun 82
field labelHeadClass interfaceNoun -35
field labelHeadClass kindNoun 905
field labelHeadClass labelConnector -88
field labelHeadClass labelFiller -40
field labelHeadClass labelHeader 299
field labelHeadClass leave 112
field labelHeadClass lookalike 70
field labelHeadClass make -168
field labelHeadClass manipulate -249
field labelHeadClass menuNoun -101
field labelHeadClass multilineNoun 633
field labelHeadClass navigate -100
field labelHeadClass negation 293
field labelHeadClass numberNoun 425
field labelHeadClass off 161
field labelHeadClass opener 38
field labelHeadClass openingVerb -48
field labelHeadClass optionNoun 193
field labelHeadClass optionalHeader -43
field labelHeadClass optionsHeader -55
field labelHeadClass otherHeader 198
field labelHeadClass pairNoun 553
field labelHeadClass place 24
field labelHeadClass plainNoun 820
field labelHeadClass pointer -134
field labelHeadClass preposition 377
field labelHeadClass pronoun -119
field labelHeadClass remark -101
field labelHeadClass requiredHeader 66
field labelHeadClass secretNoun 713
field labelHeadClass select -51
field labelHeadClass slugEnd 386
field labelHeadClass slugVerb 89
field labelHeadClass softener -60
field labelHeadClass structural -284
field labelHeadClass submitVerb -28
field labelHeadClass switchEffect -144
field labelHeadClass switchOff -59
field labelHeadClass switchOn 44
field labelHeadClass titleNoun -124
field labelHeadClass toggleNoun 55
field labelHeadClass trialVerb -20
field labelHeadClass typeHeader 123
field labelHeadClass unit -50
field labelHeadClass upload -80
field labelHeadClass urlNoun 183
field labelHeadClass use 180
field labelHeadClass valueWord -210
field labelHeadClass vendor -197
field labelHeadClass weakLabelHeader 312
field labelRole 0 -140
field labelRole 1 79
field labelRole 2 -47
field labelWord $ -73
field labelWord % 54
field labelWord & -347
field labelWord + -187
field labelWord 0 -112
field labelWord 1 -62
field labelWord 1.0.0 -27
field labelWord 10 -48
field labelWord 100 -27
field labelWord 100% 34
field labelWord 127.0.0.1 -63
field labelWord 2 -83
field labelWord 3 -78
field labelWord 3000 -30
field labelWord 5 -35
field labelWord 6 -29
field labelWord 8 -40
field labelWord = -63
field labelWord a -469
field labelWord above 37
field labelWord accept -33
field labelWord acceptance -24
field labelWord accepted 101
field labelWord access 171
field labelWord accessible 64
field labelWord account 162
field labelWord accounts -98
field labelWord acl 237
field labelWord acls -59
field labelWord across -43
field labelWord acs -63
field labelWord action -72
field labelWord actions -356
field labelWord activate 36
field labelWord active 20
field labelWord activities -30
field labelWord activity 83
field labelWord add -278
field labelWord added -23
field labelWord adding -43
field labelWord address -65
field labelWord addresses 65
field labelWord adjust 44
field labelWord adjustment 50
field labelWord administrator -31
field labelWord admins -42
field labelWord advanced -123
field labelWord affinity -23
field labelWord agent -36
field labelWord agents -48
field labelWord aggregate 104
field labelWord aggregation 106
field labelWord ai 67
field labelWord alert 82
field labelWord alerting 111
field labelWord algorithm 140
field labelWord all -62
field labelWord allocation 43
field labelWord allow 330
field labelWord allowed 208
field labelWord allowlist -31
field labelWord allows 83
field labelWord alpha -30
field labelWord already -28
field labelWord also -30
field labelWord always -70
field labelWord amazon -39
field labelWord amd64 -20
field labelWord amount 29
field labelWord an -142
field labelWord analysis -65
field labelWord analytics -28
field labelWord analyze -23
field labelWord and -224
field labelWord anonymous -47
field labelWord another -32
field labelWord any -144
field labelWord apache -68
field labelWord api -81
field labelWord app -91
field labelWord appearance 30
field labelWord append -29
field labelWord apple -57
field labelWord application -135
field labelWord applications -38
field labelWord approach 26
field labelWord approve -30
field labelWord approved 27
field labelWord apps -156
field labelWord architecture 39
field labelWord archive 21
field labelWord archived -27
field labelWord area -32
field labelWord args 62
field labelWord arguments -20
field labelWord arm64 -22
field labelWord arn 92
field labelWord as -136
field labelWord asset 74
field labelWord assign 38
field labelWord assigned 25
field labelWord assignee 70
field labelWord assignment -22
field labelWord assistant 23
field labelWord at -58
field labelWord attach 42
field labelWord attachments 44
field labelWord attempt 30
field labelWord attribute 249
field labelWord attributes 23
field labelWord audience 26
field labelWord audit -67
field labelWord auth 98
field labelWord authenticate -24
field labelWord authenticated -64
field labelWord authentication -21
field labelWord authenticator -21
field labelWord authority 29
field labelWord authorization -136
field labelWord authorize -25
field labelWord auto 199
field labelWord auto-discovery 34
field labelWord auto-scaling -23
field labelWord autocomplete 87
field labelWord automated -38
field labelWord automatic 133
field labelWord automatically 169
field labelWord automation 27
field labelWord average 69
field labelWord aws -79
field labelWord azure -59
field labelWord back -26
field labelWord background 30
field labelWord backup 81
field labelWord balance -84
field labelWord banner 58
field labelWord bar -53
field labelWord base 454
field labelWord base64 38
field labelWord based -85
field labelWord basic -84
field labelWord basics -191
field labelWord batch -74
field labelWord bcc 81
field labelWord be -77
field labelWord before 114
field labelWord beginning 22
field labelWord behavior -66
field labelWord best -56
field labelWord between 27
field labelWord billing 20
field labelWord bin -56
field labelWord bind 64
field labelWord binding 29
field labelWord block -166
field labelWord blocks 33
field labelWord board -68
field labelWord body 220
field labelWord books -20
field labelWord bootstrap 58
field labelWord bot -45
field labelWord both -26
field labelWord bottom 66
field labelWord bounce -23
field labelWord boundary 81
field labelWord box -20
field labelWord branch 134
field labelWord browse -23
field labelWord browser -31
field labelWord bucket -45
field labelWord build 222
field labelWord built-in -41
field labelWord builtin 56
field labelWord button -55
field labelWord by -200
field labelWord bytes 73
field labelWord c -28
field labelWord ca 154
field labelWord calculation 115
field labelWord call 26
field labelWord callback -108
field labelWord calling 30
field labelWord calls 105
field labelWord campaign 180
field labelWord can -62
field labelWord cancellation 59
field labelWord cancelled -30
field labelWord cannot -27
field labelWord cap 29
field labelWord capabilities -47
field labelWord capacity 64
field labelWord capture 58
field labelWord card 33
field labelWord case -160
field labelWord cases -26
field labelWord catalog -58
field labelWord categories 45
field labelWord category 82
field labelWord cause -21
field labelWord cc 96
field labelWord cd -23
field labelWord center -30
field labelWord cert 235
field labelWord certificate 366
field labelWord change -63
field labelWord changed -20
field labelWord channel 99
field labelWord character -20
field labelWord charge -51
field labelWord chart 22
field labelWord charts -47
field labelWord chat -35
field labelWord checkout 28
field labelWord checks -21
field labelWord choose -109
field labelWord chunk 73
field labelWord ci/cd -36
field labelWord claim -121
field labelWord class 46
field labelWord classic -34
field labelWord classification 38
field labelWord claude -20
field labelWord cleanup -43
field labelWord cli -33
field labelWord click -430
field labelWord clickhouse -25
field labelWord client 127
field labelWord client-side -34
field labelWord clients -46
field labelWord clone -48
field labelWord close 84
field labelWord cloud 161
field labelWord cloudflare -20
field labelWord cluster -57
field labelWord clusters -21
field labelWord code -227
field labelWord codes 27
field labelWord collect 50
field labelWord collection 443
field labelWord color 392
field labelWord column 258
field labelWord combine 30
field labelWord comma 20
field labelWord command 167
field labelWord comment 43
field labelWord commit 124
field labelWord community -66
field labelWord compact 62
field labelWord compare -33
field labelWord comparison 125
field labelWord complete 249
field labelWord completed 60
field labelWord components 28
field labelWord compose -31
field labelWord condition 361
field labelWord conditional 67
field labelWord conditions 30
field labelWord config -72
field labelWord configuration -53
field labelWord configurations -73
field labelWord configure -90
field labelWord configured -40
field labelWord confirm 101
field labelWord confirmation 102
field labelWord connect 106
field labelWord connected -34
field labelWord connection -74
field labelWord connections -35
field labelWord connector 194
field labelWord connectors -74
field labelWord consent 38
field labelWord console -125
field labelWord consumer -34
field labelWord contact 215
field labelWord contacts 51
field labelWord container 62
field labelWord contains 44
field labelWord content -21
field labelWord context 76
field labelWord continue -20
field labelWord control -56
field labelWord controls -20
field labelWord conversation -45
field labelWord convert 38
field labelWord cookie 21
field labelWord coordinates 25
field labelWord copy -63
field labelWord correct -48
field labelWord correction 54
field labelWord cost 25
field labelWord count -61
field labelWord counter 73
field labelWord cpu -23
field labelWord create -113
field labelWord created -87
field labelWord creation -76
field labelWord credential 175
field labelWord credentials -103
field labelWord credit 86
field labelWord criteria 263
field labelWord critical -66
field labelWord cron 58
field labelWord css 99
field labelWord csv -99
field labelWord ctrl -69
field labelWord currency 193
field labelWord custom 104
field labelWord customer -24
field labelWord customization -33
field labelWord customize -27
field labelWord daily -77
field labelWord dashboard 42
field labelWord dashboards -35
field labelWord data -81
field labelWord database 118
field labelWord datasource 68
field labelWord date 297
field labelWord dates 120
field labelWord datetime -50
field labelWord debug -62
field labelWord debugging -26
field labelWord decimal 25
field labelWord def -144
field labelWord default -46
field labelWord define -24
field labelWord definition -37
field labelWord delay 184
field labelWord delegate 38
field labelWord delete -173
field labelWord deletes 65
field labelWord delivered -34
field labelWord deliveries 50
field labelWord delivery -128
field labelWord demo -48
field labelWord deny -157
field labelWord dependencies -20
field labelWord deploy -91
field labelWord deployed -56
field labelWord describe 25
field labelWord description 123
field labelWord designer -24
field labelWord desktop -33
field labelWord destination -140
field labelWord destinations -37
field labelWord detail -20
field labelWord detailed -29
field labelWord details -101
field labelWord detect 105
field labelWord development -58
field labelWord different 48
field labelWord dimension 50
field labelWord dimensions -43
field labelWord direct -63
field labelWord directly -22
field labelWord directory 112
field labelWord disable 30
field labelWord disabled -210
field labelWord discard -38
field labelWord disclaimer 64
field labelWord disconnect -51
field labelWord discount 103
field labelWord discover -26
field labelWord display 173
field labelWord dkim 129
field labelWord dn 52
field labelWord dns -37
field labelWord do 43
field labelWord docker 93
field labelWord docs -44
field labelWord document 120
field labelWord documentation -51
field labelWord documents 108
field labelWord domain 136
field labelWord domains 463
field labelWord donut 55
field labelWord double 40
field labelWord down -26
field labelWord download -53
field labelWord downstream 22
field labelWord drafts 21
field labelWord drag -46
field labelWord drop -29
field labelWord drop-down -31
field labelWord dropdown -26
field labelWord due 32
field labelWord duplicate -48
field labelWord durability -78
field labelWord duration 42
field labelWord during -21
field labelWord dynamic 97
field labelWord e -40
field labelWord e-mail 36
field labelWord each -20
field labelWord ecosystem 44
field labelWord ecr -20
field labelWord edge -35
field labelWord edit -111
field labelWord editing 50
field labelWord editor 136
field labelWord efficiency -38
field labelWord effort -23
field labelWord eligible -53
field labelWord email 392
field labelWord emails 55
field labelWord empty 100
field labelWord enable 211
field labelWord enabled 228
field labelWord encoding 45
field labelWord encryption 88
field labelWord end 102
field labelWord endpoint 24
field labelWord endpoints 28
field labelWord engagement -28
field labelWord engine 190
field labelWord enter -213
field labelWord enterprise -62
field labelWord entities 50
field labelWord entity -75
field labelWord entry -232
field labelWord env -25
field labelWord environment 140
field labelWord environments 163
field labelWord ephemeral 25
field labelWord equal -73
field labelWord equals -36
field labelWord error 53
field labelWord errors -37
field labelWord eu 51
field labelWord evaluation 25
field labelWord event -89
field labelWord events 85
field labelWord eviction 34
field labelWord example -175
field labelWord examples -62
field labelWord exchange -170
field labelWord execute 36
field labelWord existing -155
field labelWord exists 56
field labelWord expenses -29
field labelWord experience -28
field labelWord experiment -57
field labelWord expiration -35
field labelWord expire 112
field labelWord expired 60
field labelWord expiry 40
field labelWord explanation 65
field labelWord explore -22
field labelWord explorer -22
field labelWord export -225
field labelWord exposed 30
field labelWord exposure 130
field labelWord expression 175
field labelWord expressions 26
field labelWord extension 40
field labelWord extensions 37
field labelWord external -87
field labelWord failed 83
field labelWord failure 25
field labelWord false 54
field labelWord favicon 135
field labelWord feat -54
field labelWord feature -116
field labelWord federated -39
field labelWord federation 26
field labelWord fee 163
field labelWord fetch 48
field labelWord field 418
field labelWord fields 73
field labelWord file 34
field labelWord fill -44
field labelWord filter 279
field labelWord filtering -47
field labelWord filters -127
field labelWord financial 93
field labelWord find -73
field labelWord findings 121
field labelWord first -179
field labelWord fix -101
field labelWord fixed -34
field labelWord flag 74
field labelWord flags -49
field labelWord flexibility -27
field labelWord flexible -76
field labelWord flows -21
field labelWord folder 224
field labelWord folders -55
field labelWord footer 39
field labelWord footers -25
field labelWord for 162
field labelWord force 21
field labelWord forgot -76
field labelWord forked 61
field labelWord form -99
field labelWord format 62
field labelWord forms 47
field labelWord formula 28
field labelWord forwarding 112
field labelWord free -53
field labelWord frequency 80
field labelWord from 75
field labelWord function 206
field labelWord functions -22
field labelWord g -64
field labelWord gate -52
field labelWord gateway 52
field labelWord gcp 104
field labelWord general -225
field labelWord generate -99
field labelWord generation 207
field labelWord generic -22
field labelWord geographic -22
field labelWord geometry -42
field labelWord get -113
field labelWord git 141
field labelWord github -65
field labelWord global -82
field labelWord gmail -46
field labelWord go -137
field labelWord google 140
field labelWord government -22
field labelWord grafana -34
field labelWord grant 36
field labelWord greeting 26
field labelWord grid -20
field labelWord group 441
field labelWord grouped -31
field labelWord groups 80
field labelWord gui -21
field labelWord guide -20
field labelWord handle -25
field labelWord hardware 60
field labelWord hash 32
field labelWord have 331
field labelWord header 272
field labelWord headers 101
field labelWord health 53
field labelWord heartbeat 22
field labelWord hello -28
field labelWord helm -66
field labelWord help 116
field labelWord heroku -36
field labelWord hide 158
field labelWord hierarchy 40
field labelWord high -25
field labelWord history 25
field labelWord hmac 34
field labelWord home 117
field labelWord homepage -35
field labelWord hook 25
field labelWord host 84
field labelWord hosted -69
field labelWord hostname -59
field labelWord hosts 47
field labelWord hours -58
field labelWord how -149
field labelWord html 88
field labelWord http 29
field labelWord https 171
field labelWord hub 33
field labelWord human -48
field labelWord i 347
field labelWord i.e -30
field labelWord icon -62
field labelWord id 446
field labelWord id_token 23
field labelWord identification 43
field labelWord identifier -39
field labelWord identify -23
field labelWord idp 33
field labelWord if 55
field labelWord image 217
field labelWord images 23
field labelWord imap -38
field labelWord import -88
field labelWord important -36
field labelWord imported -27
field labelWord improved -21
field labelWord in -375
field labelWord inbound -41
field labelWord include 237
field labelWord including -54
field labelWord inclusive 30
field labelWord incoming -44
field labelWord index 234
field labelWord individual -44
field labelWord industry 70
field labelWord inference -25
field labelWord info -68
field labelWord information -115
field labelWord infrastructure 66
field labelWord ingress 57
field labelWord initiate -66
field labelWord initiated -73
field labelWord input -21
field labelWord inputs -42
field labelWord insert -77
field labelWord install -22
field labelWord installation 38
field labelWord instance -71
field labelWord instances 26
field labelWord integration -239
field labelWord integrations -92
field labelWord integrity 112
field labelWord interface -35
field labelWord intermediate 20
field labelWord internal -39
field labelWord internet 66
field labelWord interval 73
field labelWord into -32
field labelWord intranet -26
field labelWord invalid -36
field labelWord invoice 128
field labelWord invoiced 66
field labelWord ip 84
field labelWord ipv4 -186
field labelWord is -39
field labelWord issue -78
field labelWord issuer 69
field labelWord item 33
field labelWord javascript 157
field labelWord jira 215
field labelWord jobs -37
field labelWord jwt 51
field labelWord k8s -27
field labelWord kafka -40
field labelWord keep 23
field labelWord key 446
field labelWord keyboard 39
field labelWord keycloak -26
field labelWord keys 29
field labelWord knowledge 73
field labelWord known 48
field labelWord kubernetes -112
field labelWord l -22
field labelWord label 159
field labelWord labels 138
field labelWord language 112
field labelWord languages 125
field labelWord large -41
field labelWord last -198
field labelWord latest -24
field labelWord latitude 41
field labelWord launch 56
field labelWord layout -36
field labelWord ldap -26
field labelWord lead -31
field labelWord learn -40
field labelWord least -30
field labelWord leave -53
field labelWord left 40
field labelWord legend 392
field labelWord length 34
field labelWord level -114
field labelWord library -62
field labelWord license -41
field labelWord light -37
field labelWord limit 183
field labelWord limits -21
field labelWord line 105
field labelWord linear -27
field labelWord lines -29
field labelWord link 67
field labelWord linked 45
field labelWord links -33
field labelWord linux -28
field labelWord listen 29
field labelWord listener -22
field labelWord llm -20
field labelWord load -38
field labelWord local 70
field labelWord location 132
field labelWord locations -29
field labelWord log -179
field labelWord logging -95
field labelWord login -67
field labelWord logo 143
field labelWord logout 31
field labelWord logs -76
field labelWord longitude 44
field labelWord lookup 55
field labelWord loop 42
field labelWord m -27
field labelWord mac 38
field labelWord machine 25
field labelWord macos -83
field labelWord mail -44
field labelWord main 65
field labelWord maintainer -21
field labelWord maintenance 49
field labelWord make -29
field labelWord manage -23
field labelWord managed -27
field labelWord management -139
field labelWord manager -36
field labelWord manifest -27
field labelWord manual -29
field labelWord many -26
field labelWord map -69
field labelWord mapping 195
field labelWord mappings 42
field labelWord mark 91
field labelWord markdown -41
field labelWord marketing -20
field labelWord master -35
field labelWord match 73
field labelWord matching -80
field labelWord matters -21
field labelWord max 277
field labelWord maximum 165
field labelWord mcp -164
field labelWord me -39
field labelWord mechanism 83
field labelWord meeting -23
field labelWord member -34
field labelWord members -49
field labelWord membership 47
field labelWord memberships -39
field labelWord memory 61
field labelWord menu 33
field labelWord merge 24
field labelWord merged 33
field labelWord message 182
field labelWord messaging -22
field labelWord metadata 238
field labelWord method 224
field labelWord methods -26
field labelWord metric 149
field labelWord metrics -49
field labelWord mfa -97
field labelWord microsoft -51
field labelWord min 106
field labelWord minimum 40
field labelWord minutes -38
field labelWord mobile 78
field labelWord mode 330
field labelWord model 242
field labelWord models -36
field labelWord module -30
field labelWord mongodb -59
field labelWord monitor 26
field labelWord monitoring -82
field labelWord month -38
field labelWord monthly -40
field labelWord months -34
field labelWord more -122
field labelWord mount 78
field labelWord move -57
field labelWord multiple -48
field labelWord must -57
field labelWord my -105
field labelWord mysql -35
field labelWord n/a 41
field labelWord name 53
field labelWord names -33
field labelWord native -47
field labelWord navigate -28
field labelWord needed -30
field labelWord network 115
field labelWord networks 62
field labelWord never -35
field labelWord new -168
field labelWord next -116
field labelWord nginx -27
field labelWord nickname -49
field labelWord no 410
field labelWord node -79
field labelWord nodejs -25
field labelWord none -151
field labelWord normal -120
field labelWord not -148
field labelWord note -205
field labelWord notes 186
field labelWord notification 108
field labelWord notifications -48
field labelWord notify 28
field labelWord now -91
field labelWord null 34
field labelWord number 171
field labelWord oauth -86
field labelWord object -49
field labelWord obtain -33
field labelWord of 154
field labelWord off -77
field labelWord offline -30
field labelWord offset 85
field labelWord oidc 20
field labelWord ok -70
field labelWord old 64
field labelWord omit 81
field labelWord on -197
field labelWord onboarding -23
field labelWord once -28
field labelWord one -151
field labelWord online 21
field labelWord only -27
field labelWord open -170
field labelWord opened 58
field labelWord openid -22
field labelWord opens 32
field labelWord operation 192
field labelWord operational 56
field labelWord operations -31
field labelWord operator 94
field labelWord opt-in 33
field labelWord option -72
field labelWord optional -193
field labelWord optionally -75
field labelWord options -114
field labelWord or -97
field labelWord order 162
field labelWord ordering 26
field labelWord orders -33
field labelWord org 126
field labelWord organisation 218
field labelWord organization 197
field labelWord organization_id -29
field labelWord other -48
field labelWord others -41
field labelWord out -23
field labelWord output 83
field labelWord outputs -74
field labelWord over -126
field labelWord overlap 39
field labelWord override 78
field labelWord overview -80
field labelWord own -25
field labelWord owned -31
field labelWord owner -21
field labelWord pack 113
field labelWord package -71
field labelWord padding 45
field labelWord page 142
field labelWord pages 22
field labelWord paid 85
field labelWord panel -62
field labelWord parallel -43
field labelWord param 21
field labelWord parameter -51
field labelWord parameters 260
field labelWord params 21
field labelWord parent 68
field labelWord parsing 63
field labelWord partial 31
field labelWord participant 42
field labelWord partition 106
field labelWord party -71
field labelWord pass 152
field labelWord passcode 52
field labelWord passphrase 62
field labelWord password 404
field labelWord path 63
field labelWord pattern 50
field labelWord pause -68
field labelWord pay -45
field labelWord payload 49
field labelWord payment 211
field labelWord payments -23
field labelWord peer 26
field labelWord people -38
field labelWord per-user -37
field labelWord percent 93
field labelWord percentage -41
field labelWord performance -39
field labelWord periodic 25
field labelWord periods -69
field labelWord permanent 24
field labelWord permission 41
field labelWord permissions 21
field labelWord persistence -37
field labelWord person -22
field labelWord personal 23
field labelWord phase -27
field labelWord phone 127
field labelWord physical -40
field labelWord ping -22
field labelWord pipeline -89
field labelWord pipelines -30
field labelWord plan 100
field labelWord planned 57
field labelWord planning -23
field labelWord platform -35
field labelWord plugin -36
field labelWord plugins -75
field labelWord pod -59
field labelWord point 83
field labelWord points 28
field labelWord policies 222
field labelWord policy -176
field labelWord pool 36
field labelWord port 30
field labelWord portainer -74
field labelWord ports 176
field labelWord position 91
field labelWord positive 118
field labelWord post -146
field labelWord posted -36
field labelWord postgresql -53
field labelWord posting -43
field labelWord power 29
field labelWord practices -21
field labelWord predefined 24
field labelWord preference 20
field labelWord prefix 282
field labelWord preset -123
field labelWord prevent 44
field labelWord preview -49
field labelWord previous -58
field labelWord pricing 158
field labelWord primary 48
field labelWord print -95
field labelWord private 167
field labelWord pro -35
field labelWord probes -21
field labelWord process 49
field labelWord processing -58
field labelWord prod -32
field labelWord product 85
field labelWord production -88
field labelWord products 32
field labelWord profile 79
field labelWord profiles -34
field labelWord program 112
field labelWord project 210
field labelWord project_name -41
field labelWord projects 53
field labelWord prometheus 50
field labelWord prompt 86
field labelWord prompts 55
field labelWord property 92
field labelWord protection 21
field labelWord protocol -233
field labelWord provide -43
field labelWord provider 107
field labelWord provisioning -111
field labelWord proxies 89
field labelWord proxy 60
field labelWord public -26
field labelWord publish -94
field labelWord purpose -148
field labelWord put -20
field labelWord qr -25
field labelWord quality -30
field labelWord quantity 36
field labelWord queries -36
field labelWord queue -67
field labelWord quick 38
field labelWord quickly -21
field labelWord quota 38
field labelWord quote 88
field labelWord quotes -20
field labelWord radio -58
field labelWord random -21
field labelWord range 223
field labelWord rapid -46
field labelWord rate -29
field labelWord rates 21
field labelWord raw -33
field labelWord reachable 56
field labelWord reactivate 62
field labelWord read 387
field labelWord reader -54
field labelWord ready -26
field labelWord reason 20
field labelWord reboot 35
field labelWord rebuild 56
field labelWord recaptcha -52
field labelWord receipt 132
field labelWord received 35
field labelWord receives -32
field labelWord recipients 119
field labelWord recommended -45
field labelWord record -68
field labelWord recorded 26
field labelWord recording -43
field labelWord recovery -22
field labelWord recurring 42
field labelWord red -22
field labelWord redirect 236
field labelWord redundancy 24
field labelWord refactor -20
field labelWord refresh 33
field labelWord regenerate -51
field labelWord regex 75
field labelWord region -38
field labelWord register 46
field labelWord registration 45
field labelWord registries -20
field labelWord registry 36
field labelWord reject -32
field labelWord related 29
field labelWord relationship 111
field labelWord relationships -24
field labelWord relative 92
field labelWord relay 138
field labelWord release -20
field labelWord releases -24
field labelWord relying -74
field labelWord remediation 119
field labelWord remember -20
field labelWord reminder 123
field labelWord remote 58
field labelWord remove -40
field labelWord reorder -28
field labelWord replace 20
field labelWord replies 45
field labelWord repo 32
field labelWord report 51
field labelWord reporting 54
field labelWord reports 23
field labelWord repository 152
field labelWord request 29
field labelWord requests 31
field labelWord require -37
field labelWord required 38
field labelWord requirement 62
field labelWord requirements -20
field labelWord requires -32
field labelWord rerun -24
field labelWord research -67
field labelWord resend 58
field labelWord reserved -28
field labelWord reset -65
field labelWord residency -38
field labelWord resolution 103
field labelWord resource 165
field labelWord response 146
field labelWord responses 31
field labelWord restart 90
field labelWord restrict -53
field labelWord results 93
field labelWord resume -29
field labelWord retain 112
field labelWord retention 134
field labelWord retrieval -27
field labelWord returns -61
field labelWord revenue 76
field labelWord review 25
field labelWord revision 48
field labelWord rewrite 52
field labelWord right 60
field labelWord risk 130
field labelWord role-based -26
field labelWord rollback -36
field labelWord round 165
field labelWord route -85
field labelWord route53 -28
field labelWord routing 38
field labelWord row 114
field labelWord rule 105
field labelWord run 21
field labelWord running -25
field labelWord runtime 32
field labelWord s -21
field labelWord s3 -110
field labelWord sales -76
field labelWord salt 47
field labelWord same 60
field labelWord saml 114
field labelWord sample -75
field labelWord sandbox 151
field labelWord save 23
field labelWord saved -49
field labelWord scalability -28
field labelWord scan 63
field labelWord scanning -20
field labelWord scenario 41
field labelWord scenarios 122
field labelWord schedule 46
field labelWord scheduled -44
field labelWord schema 45
field labelWord scheme 241
field labelWord scim -51
field labelWord scope 34
field labelWord script 139
field labelWord sdk -41
field labelWord search 299
field labelWord second -22
field labelWord secondary 92
field labelWord seconds 20
field labelWord secret 240
field labelWord secrets -113
field labelWord section -37
field labelWord sections 29
field labelWord secure -124
field labelWord see -45
field labelWord segment 110
field labelWord select -229
field labelWord selected -156
field labelWord selection -83
field labelWord selector 149
field labelWord sender 100
field labelWord sending -32
field labelWord sent -66
field labelWord separately 64
field labelWord separator 373
field labelWord sequence -66
field labelWord sequential -27
field labelWord serial -21
field labelWord series 108
field labelWord server -103
field labelWord server-side -38
field labelWord service 68
field labelWord service_name -61
field labelWord services -69
field labelWord session 269
field labelWord sessions -29
field labelWord set -147
field labelWord sets -27
field labelWord setting -58
field labelWord settings -651
field labelWord setup -117
field labelWord severity 164
field labelWord shape -38
field labelWord share -137
field labelWord shared -38
field labelWord sharing 42
field labelWord shell -41
field labelWord shipping -29
field labelWord shortcuts 30
field labelWord should 58
field labelWord show 217
field labelWord sid 27
field labelWord side 28
field labelWord sign 103
field labelWord sign-in -113
field labelWord sign-on 120
field labelWord sign-up -31
field labelWord signature -26
field labelWord signatures -22
field labelWord signed -36
field labelWord signing -41
field labelWord signup 108
field labelWord silent 50
field labelWord since 32
field labelWord single -78
field labelWord sink -57
field labelWord site 104
field labelWord size 42
field labelWord skill -32
field labelWord skip 183
field labelWord sla 62
field labelWord slack 26
field labelWord slot 29
field labelWord slow -29
field labelWord small -35
field labelWord smart -57
field labelWord sms -57
field labelWord smtp -34
field labelWord snippet -26
field labelWord social 20
field labelWord soft 60
field labelWord software -39
field labelWord solution -40
field labelWord some -20
field labelWord sonarqube -33
field labelWord sort 174
field labelWord sorting -35
field labelWord source 50
field labelWord sources -25
field labelWord sp -36
field labelWord space 77
field labelWord spam -31
field labelWord specific -248
field labelWord specify -39
field labelWord split 30
field labelWord splitting 22
field labelWord sql 221
field labelWord src 30
field labelWord sso -86
field labelWord stack -38
field labelWord stacked 25
field labelWord stage -222
field labelWord staging 25
field labelWord standard -43
field labelWord start 104
field labelWord started -25
field labelWord starter -26
field labelWord starttls 21
field labelWord state 119
field labelWord static 53
field labelWord statistics 33
field labelWord status -180
field labelWord statuses 53
field labelWord step -73
field labelWord steps 107
field labelWord stop -28
field labelWord storage -47
field labelWord store -22
field labelWord strategy 204
field labelWord stream -32
field labelWord string -72
field labelWord structured 32
field labelWord style 229
field labelWord styles 92
field labelWord sub 29
field labelWord subject 199
field labelWord submit -20
field labelWord subscribe 88
field labelWord subscriber -48
field labelWord subscription -32
field labelWord subscriptions -33
field labelWord subsequent 20
field labelWord suffix 42
field labelWord suggestion -21
field labelWord sum -22
field labelWord summary -144
field labelWord support -48
field labelWord supported -37
field labelWord surname 40
field labelWord survey 66
field labelWord sync 142
field labelWord synchronization -86
field labelWord system 59
field labelWord tab -94
field labelWord table 254
field labelWord tabs 38
field labelWord tags 230
field labelWord tar.gz 26
field labelWord target 366
field labelWord targeting -24
field labelWord task 44
field labelWord tasks 21
field labelWord tax 153
field labelWord team 26
field labelWord teams 67
field labelWord technical -21
field labelWord telegram -47
field labelWord telemetry 47
field labelWord template 169
field labelWord templates -46
field labelWord temporary -33
field labelWord tenant -115
field labelWord terminal -20
field labelWord termination -23
field labelWord terms 120
field labelWord terraform -35
field labelWord test -33
field labelWord testing -91
field labelWord text -69
field labelWord textarea -20
field labelWord than -34
field labelWord that -40
field labelWord the -964
field labelWord their 50
field labelWord these 91
field labelWord they 55
field labelWord this 203
field labelWord threshold 57
field labelWord ticket 156
field labelWord time 139
field labelWord timeout 147
field labelWord timestamp 95
field labelWord timing -81
field labelWord tip -43
field labelWord title 232
field labelWord tls 515
field labelWord to 297
field labelWord toggle 42
field labelWord token 162
field labelWord tokens -63
field labelWord tool 172
field labelWord tools -47
field labelWord top 47
field labelWord topic -115
field labelWord topics -34
field labelWord total -71
field labelWord totals 168
field labelWord tracing 91
field labelWord track 34
field labelWord tracked -34
field labelWord tracking 69
field labelWord training -27
field labelWord transfer 38
field labelWord translations 79
field labelWord transport -21
field labelWord trash -23
field labelWord trend 62
field labelWord trial -34
field labelWord trigger 242
field labelWord triggers -42
field labelWord trip 25
field labelWord true -99
field labelWord trust -48
field labelWord trusted 192
field labelWord try 20
field labelWord ttl 22
field labelWord twilio -82
field labelWord twitter -34
field labelWord type 262
field labelWord types 143
field labelWord ubuntu -32
field labelWord ui -53
field labelWord uk -27
field labelWord under 28
field labelWord understanding -28
field labelWord unique -64
field labelWord unit 183
field labelWord units 68
field labelWord unknown 29
field labelWord unsubscribe 60
field labelWord update 249
field labelWord updated -23
field labelWord updates -30
field labelWord upload 121
field labelWord upon 28
field labelWord uri -103
field labelWord url 546
field labelWord urls 42
field labelWord us -43
field labelWord usage -163
field labelWord used 50
field labelWord user 130
field labelWord user/group 28
field labelWord username 135
field labelWord users -262
field labelWord uses -30
field labelWord valid -121
field labelWord validate -32
field labelWord validation -78
field labelWord validity 114
field labelWord value 342
field labelWord values 27
field labelWord variable 60
field labelWord variables 40
field labelWord variant -26
field labelWord vector -36
field labelWord vendor 178
field labelWord verbose 21
field labelWord verify 105
field labelWord versioning 142
field labelWord versions 124
field labelWord via -43
field labelWord viewing 48
field labelWord virtual 80
field labelWord visibility 114
field labelWord visible 47
field labelWord visualizations -39
field labelWord voice -33
field labelWord volume 85
field labelWord vpc 43
field labelWord vulnerability -30
field labelWord wait 44
field labelWord want -55
field labelWord warehouse -34
field labelWord warn 27
field labelWord warning -21
field labelWord web 45
field labelWord webhook 32
field labelWord webhooks 61
field labelWord websocket -22
field labelWord websockets 23
field labelWord weekly -56
field labelWord whatsapp 24
field labelWord when 100
field labelWord whitelist 25
field labelWord who -28
field labelWord width 31
field labelWord window 71
field labelWord windows 58
field labelWord with -176
field labelWord within 117
field labelWord without 50
field labelWord work -32
field labelWord workflow -120
field labelWord workflows -53
field labelWord workspace -61
field labelWord world -25
field labelWord write -56
field labelWord writer -34
field labelWord x-axis 62
field labelWord x.509 186
field labelWord xml -32
field labelWord y -20
field labelWord yearly -27
field labelWord years 69
field labelWord you -178
field labelWord your -429
field labelWord zero 99
field labelWord zip -30
field pageCode 0 130
field pageCode 1 -80
field pageCode 2 75
field pageCode 3 54
field pageCode 4 -188
field pageCode 5 -362
field pageCode 6 -610
field pageCode 7 -776
field pageControls 0 -774
field pageControls 1 -327
field pageControls 2 -171
field pageControls 3 -222
field pageControls 4 -129
field pageControls 5 -50
field pageControls 6 -71
field pageControls 7 -71
field parentField 0 -81
field pathWord access -164
field pathWord add 470
field pathWord admin -363
field pathWord administration 179
field pathWord advanced -109
field pathWord agent 150
field pathWord agents -316
field pathWord ai -57
field pathWord and 30
field pathWord api -255
field pathWord applications 337
field pathWord apps 513
field pathWord architecture -67
field pathWord auth -106
field pathWord cases -85
field pathWord chat 247
field pathWord cli -177
field pathWord client -337
field pathWord cloud 646
field pathWord cluster -48
field pathWord code -51
field pathWord community -274
field pathWord compliance 363
field pathWord concepts -388
field pathWord configuration -676
field pathWord connect -721
field pathWord content -57
field pathWord core 185
field pathWord data -49
field pathWord databases -61
field pathWord deploy 254
field pathWord deployment -721
field pathWord developer -405
field pathWord development -180
field pathWord docker 59
field pathWord docs 288
field pathWord email 200
field pathWord en 401
field pathWord enterprise -424
field pathWord examples -66
field pathWord extensions 590
field pathWord features -241
field pathWord file -326
field pathWord files 118
field pathWord get -25
field pathWord getting -209
field pathWord guide 660
field pathWord guides 534
field pathWord hosted -224
field pathWord hosting -77
field pathWord how 69
field pathWord import -109
field pathWord install -411
field pathWord installation -308
field pathWord integration -45
field pathWord integrations -64
field pathWord management 57
field pathWord manual -129
field pathWord mcp 39
field pathWord notifications 82
field pathWord pages 43
field pathWord platform -440
field pathWord pro 348
field pathWord provider -315
field pathWord providers 266
field pathWord quickstart 24
field pathWord reference -115
field pathWord registries -94
field pathWord remote -133
field pathWord s -70
field pathWord saml -532
field pathWord scim -139
field pathWord security -166
field pathWord self -111
field pathWord server -295
field pathWord session -46
field pathWord setting -97
field pathWord settings -115
field pathWord setup -145
field pathWord sms 104
field pathWord source 187
field pathWord sso -829
field pathWord started -258
field pathWord storage 87
field pathWord sync -259
field pathWord to 178
field pathWord troubleshooting -31
field pathWord tutorials 512
field pathWord types 246
field pathWord ui -180
field pathWord up -70
field pathWord use 472
field pathWord user 94
field pathWord users 210
field pathWord v -203
field pathWord webhooks -67
field pathWord website -216
field pathWord workflow 74
field pathWord workflows 168
field pathWord your -284
field productHeading 0 -176
field productHeading 1 -159
field productSentence 0 -171
field productSentence 1 -460
field productSentence 2 -184
field productSentence 3 144
field repeated 1 194
field repeated 11 -128
field repeated 12 213
field repeated 13 271
field repeated 14 -563
field repeated 15 -426
field repeated 3 -116
field repeated 4 -164
field repeated 5 -190
field repeated 6 -140
field repeated 7 -312
field repeated 9 -114
field repeatedAsMember 0 -312
field repeatedAsMember 2 -319
field repeatedAsMember 3 91
field sectionClicks 0 -581
field sectionClicks 1 -69
field sectionClicks 2 -60
field sectionClicks 3 -50
field sectionClicks 4 -66
field sectionClicks 6 -210
field sectionSteps 0 -205
field sectionSteps 1 -273
field sectionVerbs 0 -847
field sectionVerbs 1 -330
field sectionVerbs 2 -175
field sectionVerbs 3 -351
field sectionVerbs 4 51
field sectionVerbs 5 44
field sectionVerbs 6 -36
field sectionVerbs 7 21
field spanAction 1 -2154
field spanAction 11 -130
field spanAction 12 66
field spanAction 13 -115
field spanAction 14 -117
field spanAction 2 -2505
field spanAction 5 -2177
field spanAction 6 -50
field spanAction 7 115
field spanAction 8 22
field spanAfter " -102
field spanAfter #3 35
field spanAfter ( 219
field spanAfter ) -169
field spanAfter , 20
field spanAfter . -207
field spanAfter : 370
field spanAfter ; -59
field spanAfter = 267
field spanAfter > -254
field spanAfter above -23
field spanAfter accordingly -23
field spanAfter account -30
field spanAfter action -356
field spanAfter add 57
field spanAfter address 91
field spanAfter adds 27
field spanAfter after -44
field spanAfter alias -25
field spanAfter also -52
field spanAfter amount -26
field spanAfter and 209
field spanAfter app -28
field spanAfter appears 61
field spanAfter are 62
field spanAfter area -130
field spanAfter as -168
field spanAfter at 42
field spanAfter attribute -26
field spanAfter bar 60
field spanAfter based 21
field spanAfter before 68
field spanAfter box 177
field spanAfter button 94
field spanAfter can -47
field spanAfter capability 21
field spanAfter category 42
field spanAfter channel 99
field spanAfter chapter -28
field spanAfter check 99
field spanAfter checkbox 169
field spanAfter choose 38
field spanAfter click 59
field spanAfter configuration -50
field spanAfter copied -42
field spanAfter dialog -36
field spanAfter drop-down 46
field spanAfter dropdown 347
field spanAfter email -23
field spanAfter empty 52
field spanAfter enabled 86
field spanAfter entry -26
field spanAfter environment -87
field spanAfter field 396
field spanAfter fields 52
field spanAfter files -25
field spanAfter first 33
field spanAfter flag -26
field spanAfter for 83
field spanAfter format -27
field spanAfter from -398
field spanAfter if -81
field spanAfter in 330
field spanAfter information 44
field spanAfter inside -23
field spanAfter instance 25
field spanAfter it -22
field spanAfter item -65
field spanAfter json 40
field spanAfter just -68
field spanAfter key -28
field spanAfter lets 31
field spanAfter level -27
field spanAfter line 52
field spanAfter list -80
field spanAfter means 39
field spanAfter menu -35
field spanAfter mode -23
field spanAfter name 35
field spanAfter next 54
field spanAfter node -41
field spanAfter of -68
field spanAfter off 68
field spanAfter on 43
field spanAfter operator -33
field spanAfter option -144
field spanAfter or -364
field spanAfter page -49
field spanAfter pane -35
field spanAfter panel 53
field spanAfter parameters 139
field spanAfter part -25
field spanAfter plugin -32
field spanAfter points 113
field spanAfter prefix -24
field spanAfter property -192
field spanAfter provided -20
field spanAfter report -38
field spanAfter route -21
field spanAfter row -40
field spanAfter search -27
field spanAfter section 192
field spanAfter select 137
field spanAfter selector 108
field spanAfter service -52
field spanAfter services -21
field spanAfter set 134
field spanAfter setting 153
field spanAfter settings -109
field spanAfter should 90
field spanAfter shows -23
field spanAfter so 41
field spanAfter state -30
field spanAfter status -20
field spanAfter steps -111
field spanAfter subsection 123
field spanAfter switch 76
field spanAfter tab -48
field spanAfter table -52
field spanAfter tag -22
field spanAfter text 262
field spanAfter that 45
field spanAfter the 46
field spanAfter then -40
field spanAfter toggle 293
field spanAfter trigger -34
field spanAfter type -54
field spanAfter under 120
field spanAfter url -30
field spanAfter using 113
field spanAfter value 24
field spanAfter values 26
field spanAfter variable 57
field spanAfter when -63
field spanAfter where 106
field spanAfter which 38
field spanAfter who 23
field spanAfter widget -87
field spanAfter will -58
field spanAfter with 24
field spanAfter you -61
field spanAfter – -24
field spanAfter — -21
field spanAfter ’ -21
field spanAfter → -81
field spanAfter2 " 195
field spanAfter2 #3 81
field spanAfter2 ( -170
field spanAfter2 ) -115
field spanAfter2 , -134
field spanAfter2 - -22
field spanAfter2 . -88
field spanAfter2 30 64
field spanAfter2 : -75
field spanAfter2 ; 22
field spanAfter2 > -122
field spanAfter2 a -49
field spanAfter2 access -45
field spanAfter2 add 29
field spanAfter2 address -22
field spanAfter2 after -31
field spanAfter2 again -33
field spanAfter2 all -20
field spanAfter2 allowing -34
field spanAfter2 allows 141
field spanAfter2 also 22
field spanAfter2 an -107
field spanAfter2 any -32
field spanAfter2 app -67
field spanAfter2 appear 31
field spanAfter2 appears 59
field spanAfter2 are -68
field spanAfter2 associate -25
field spanAfter2 at 199
field spanAfter2 be 101
field spanAfter2 before 74
field spanAfter2 between -42
field spanAfter2 both -23
field spanAfter2 box 501
field spanAfter2 button -57
field spanAfter2 changes -28
field spanAfter2 chart 59
field spanAfter2 check -22
field spanAfter2 checkbox 106
field spanAfter2 click -163
field spanAfter2 clicking 91
field spanAfter2 collect -42
field spanAfter2 confirm -34
field spanAfter2 contains -146
field spanAfter2 control -21
field spanAfter2 copy -29
field spanAfter2 currently 61
field spanAfter2 custom -22
field spanAfter2 decide 24
field spanAfter2 default -34
field spanAfter2 defines 122
field spanAfter2 disable 409
field spanAfter2 disabled 63
field spanAfter2 do 28
field spanAfter2 doesn't -30
field spanAfter2 drag -46
field spanAfter2 dropdown 183
field spanAfter2 e.g -85
field spanAfter2 each -21
field spanAfter2 either 80
field spanAfter2 enable 144
field spanAfter2 enabling -22
field spanAfter2 ensure 22
field spanAfter2 enter 161
field spanAfter2 especially -20
field spanAfter2 event -22
field spanAfter2 feature 63
field spanAfter2 field 571
field spanAfter2 fields 38
field spanAfter2 filter 50
field spanAfter2 find -38
field spanAfter2 flag -46
field spanAfter2 follow -25
field spanAfter2 for 148
field spanAfter2 form -53
field spanAfter2 from -102
field spanAfter2 generate 36
field spanAfter2 get -33
field spanAfter2 give -29
field spanAfter2 grant 24
field spanAfter2 have 29
field spanAfter2 help -34
field spanAfter2 in -137
field spanAfter2 include 30
field spanAfter2 indicates -24
field spanAfter2 into -22
field spanAfter2 is -166
field spanAfter2 it 92
field spanAfter2 its -40
field spanAfter2 job -48
field spanAfter2 label 41
field spanAfter2 learn -98
field spanAfter2 leave -21
field spanAfter2 left 80
field spanAfter2 lets 51
field spanAfter2 link -23
field spanAfter2 list 132
field spanAfter2 listed -22
field spanAfter2 main -27
field spanAfter2 make -34
field spanAfter2 match 65
field spanAfter2 matches 45
field spanAfter2 maximum 46
field spanAfter2 menu -251
field spanAfter2 more -23
field spanAfter2 must -35
field spanAfter2 name 34
field spanAfter2 needed 115
field spanAfter2 needs -21
field spanAfter2 next 23
field spanAfter2 no -23
field spanAfter2 of -121
field spanAfter2 on 146
field spanAfter2 only 77
field spanAfter2 open -47
field spanAfter2 option 211
field spanAfter2 optional 110
field spanAfter2 or -294
field spanAfter2 otherwise 29
field spanAfter2 page -22
field spanAfter2 parameter -22
field spanAfter2 password 45
field spanAfter2 permission -22
field spanAfter2 pick -22
field spanAfter2 post 23
field spanAfter2 process -37
field spanAfter2 property 45
field spanAfter2 provide -37
field spanAfter2 record 55
field spanAfter2 refresh 47
field spanAfter2 repeat -30
field spanAfter2 required 115
field spanAfter2 return 42
field spanAfter2 review -65
field spanAfter2 role -33
field spanAfter2 run -27
field spanAfter2 search 21
field spanAfter2 section -20
field spanAfter2 see -23
field spanAfter2 select 299
field spanAfter2 service 37
field spanAfter2 set 164
field spanAfter2 setting 68
field spanAfter2 source 71
field spanAfter2 start -30
field spanAfter2 step -36
field spanAfter2 stop -22
field spanAfter2 style -38
field spanAfter2 tab -66
field spanAfter2 task -21
field spanAfter2 template -53
field spanAfter2 that 102
field spanAfter2 the -35
field spanAfter2 then -260
field spanAfter2 these 43
field spanAfter2 this 23
field spanAfter2 to 75
field spanAfter2 toggle 61
field spanAfter2 turned 62
field spanAfter2 type -88
field spanAfter2 types -31
field spanAfter2 under 67
field spanAfter2 upload 93
field spanAfter2 use -41
field spanAfter2 user -23
field spanAfter2 value -39
field spanAfter2 variable -73
field spanAfter2 view -62
field spanAfter2 watch 32
field spanAfter2 when 75
field spanAfter2 where 33
field spanAfter2 whether 45
field spanAfter2 which 218
field spanAfter2 will 100
field spanAfter2 with -63
field spanAfter2 within 50
field spanAfter2 you -62
field spanAfter2 your 79
field spanAfter2 } -178
field spanAfter2 — 23
field spanAfterClass aimless -91
field spanAfterClass article 33
field spanAfterClass be 69
field spanAfterClass beforePlace 316
field spanAfterClass blank 47
field spanAfterClass boxNoun 247
field spanAfterClass button 140
field spanAfterClass check -27
field spanAfterClass checkingHeading -86
field spanAfterClass click 57
field spanAfterClass condition -47
field spanAfterClass configure 280
field spanAfterClass conjunction -158
field spanAfterClass consoleNoun -72
field spanAfterClass contrast 45
field spanAfterClass descriptionHeader -293
field spanAfterClass display -35
field spanAfterClass durationNoun 32
field spanAfterClass edition -20
field spanAfterClass emailNoun -23
field spanAfterClass enter 243
field spanAfterClass fieldNoun 253
field spanAfterClass fileNoun -40
field spanAfterClass fillingVerb 104
field spanAfterClass formNoun 81
field spanAfterClass formatHeader -31
field spanAfterClass genericHeading -99
field spanAfterClass groupNoun 240
field spanAfterClass headingVerb 408
field spanAfterClass inputNoun 215
field spanAfterClass interfaceNoun -21
field spanAfterClass kindNoun -173
field spanAfterClass labelConnector 20
field spanAfterClass labelFiller 50
field spanAfterClass labelHeader 183
field spanAfterClass make 313
field spanAfterClass menuNoun 505
field spanAfterClass multilineNoun -58
field spanAfterClass navigate 58
field spanAfterClass negation -27
field spanAfterClass numberNoun -60
field spanAfterClass obligation 63
field spanAfterClass off 64
field spanAfterClass on 116
field spanAfterClass opener 102
field spanAfterClass openingVerb 46
field spanAfterClass optionNoun 54
field spanAfterClass otherHeader -571
field spanAfterClass pairNoun -37
field spanAfterClass place -97
field spanAfterClass plainNoun 295
field spanAfterClass pointer -109
field spanAfterClass possibility -63
field spanAfterClass preposition 69
field spanAfterClass pronoun -48
field spanAfterClass secretNoun -70
field spanAfterClass select 177
field spanAfterClass slugEnd -69
field spanAfterClass slugVerb 342
field spanAfterClass softener -56
field spanAfterClass structural 108
field spanAfterClass submitVerb 57
field spanAfterClass switchEffect -52
field spanAfterClass switchOn 431
field spanAfterClass toggleNoun 491
field spanAfterClass trialVerb 73
field spanAfterClass typeHeader -54
field spanAfterClass unit -38
field spanAfterClass upload 35
field spanAfterClass urlNoun 47
field spanAfterClass use 99
field spanAfterClass valueWord 138
field spanAfterClass weakLabelHeader -73
field spanArrow 1 -2008
field spanArrow 2 -335
field spanBefore " -135
field spanBefore , 135
field spanBefore - 138
field spanBefore . -128
field spanBefore / 77
field spanBefore : -325
field spanBefore ; 82
field spanBefore > 283
field spanBefore a 150
field spanBefore account 37
field spanBefore action -34
field spanBefore add -42
field spanBefore additional -23
field spanBefore also 39
field spanBefore an -67
field spanBefore and 304
field spanBefore and/or 56
field spanBefore application 48
field spanBefore apply 47
field spanBefore appropriate 114
field spanBefore are -51
field spanBefore as 53
field spanBefore at -67
field spanBefore be -41
field spanBefore between -51
field spanBefore but 35
field spanBefore by -22
field spanBefore called -55
field spanBefore can 38
field spanBefore check 116
field spanBefore choose -244
field spanBefore click -363
field spanBefore clicking -41
field spanBefore client -21
field spanBefore cluster -21
field spanBefore configure 102
field spanBefore configuring -66
field spanBefore contains -20
field spanBefore creating -23
field spanBefore default -153
field spanBefore define -33
field spanBefore descriptive -56
field spanBefore desired 94
field spanBefore disable 45
field spanBefore drag -27
field spanBefore either -110
field spanBefore enable 219
field spanBefore enabling 45
field spanBefore enter -250
field spanBefore example -26
field spanBefore existing 25
field spanBefore expand -47
field spanBefore field 137
field spanBefore find 293
field spanBefore flag -57
field spanBefore following 62
field spanBefore for 202
field spanBefore format -37
field spanBefore from -212
field spanBefore generated -25
field spanBefore has 140
field spanBefore have -27
field spanBefore header 21
field spanBefore if -23
field spanBefore in 331
field spanBefore include 25
field spanBefore instance 23
field spanBefore into 181
field spanBefore is -80
field spanBefore it -80
field spanBefore its 69
field spanBefore keep 34
field spanBefore label 51
field spanBefore labeled 66
field spanBefore labelled 42
field spanBefore least -46
field spanBefore leave 135
field spanBefore left -45
field spanBefore like -49
field spanBefore matches -26
field spanBefore more 53
field spanBefore name -22
field spanBefore named -49
field spanBefore new -61
field spanBefore of 54
field spanBefore on 33
field spanBefore only 32
field spanBefore open -56
field spanBefore optional 34
field spanBefore options -21
field spanBefore or -317
field spanBefore proper 51
field spanBefore provide 55
field spanBefore related 36
field spanBefore replace -25
field spanBefore required 27
field spanBefore returned -20
field spanBefore returns -36
field spanBefore role -21
field spanBefore see -62
field spanBefore select -166
field spanBefore selecting 22
field spanBefore set 321
field spanBefore setting -48
field spanBefore short 68
field spanBefore show -20
field spanBefore slack -40
field spanBefore specify 50
field spanBefore standard -22
field spanBefore test -31
field spanBefore that -56
field spanBefore the 54
field spanBefore then -82
field spanBefore to -320
field spanBefore toggle 134
field spanBefore topic -24
field spanBefore type -42
field spanBefore uncheck -63
field spanBefore under -41
field spanBefore use -172
field spanBefore user 27
field spanBefore using -53
field spanBefore value -31
field spanBefore variable -44
field spanBefore version -37
field spanBefore via -31
field spanBefore webhook 70
field spanBefore what 34
field spanBefore when 80
field spanBefore where -22
field spanBefore which 53
field spanBefore with -57
field spanBefore within 42
field spanBefore your -117
field spanBefore } -28
field spanBefore — -25
field spanBefore ‘ -21
field spanBefore → 132
field spanBeforeClass aimless 57
field spanBeforeClass article 141
field spanBeforeClass be -175
field spanBeforeClass beforePlace -76
field spanBeforeClass button 38
field spanBeforeClass check 169
field spanBeforeClass checkingHeading -38
field spanBeforeClass click -420
field spanBeforeClass condition 33
field spanBeforeClass configure 233
field spanBeforeClass conjunction -48
field spanBeforeClass consoleNoun 32
field spanBeforeClass contrast -87
field spanBeforeClass defaultHeader -153
field spanBeforeClass descriptionHeader -45
field spanBeforeClass determiner 25
field spanBeforeClass display -53
field spanBeforeClass edition -39
field spanBeforeClass enter -49
field spanBeforeClass exampleHeader -27
field spanBeforeClass fieldNoun 126
field spanBeforeClass fillingVerb -643
field spanBeforeClass followUp -66
field spanBeforeClass formNoun -29
field spanBeforeClass formatHeader -45
field spanBeforeClass genericHeading 215
field spanBeforeClass groupNoun -40
field spanBeforeClass headingVerb 152
field spanBeforeClass kindNoun -117
field spanBeforeClass labelConnector 253
field spanBeforeClass labelFiller 306
field spanBeforeClass labelHeader 45
field spanBeforeClass leave 167
field spanBeforeClass lookalike -23
field spanBeforeClass make 370
field spanBeforeClass menuNoun -177
field spanBeforeClass multilineNoun 96
field spanBeforeClass navigate -109
field spanBeforeClass obligation 130
field spanBeforeClass off 41
field spanBeforeClass on 246
field spanBeforeClass openingVerb -128
field spanBeforeClass optionNoun -117
field spanBeforeClass optionalHeader 34
field spanBeforeClass optionsHeader -36
field spanBeforeClass otherHeader -194
field spanBeforeClass pairNoun 35
field spanBeforeClass place -40
field spanBeforeClass plainNoun -60
field spanBeforeClass pointer 51
field spanBeforeClass possessive -70
field spanBeforeClass possibility 25
field spanBeforeClass pronoun -153
field spanBeforeClass remark -36
field spanBeforeClass requiredHeader 51
field spanBeforeClass select -414
field spanBeforeClass slugVerb 201
field spanBeforeClass softener 182
field spanBeforeClass structural 34
field spanBeforeClass switchEffect 66
field spanBeforeClass switchOn 449
field spanBeforeClass titleNoun -27
field spanBeforeClass toggleNoun 152
field spanBeforeClass trialVerb 65
field spanBeforeClass typeHeader -42
field spanBeforeClass upload -34
field spanBeforeClass urlNoun 66
field spanBeforeClass use -177
field spanBeforeClass valueWord -171
field spanBeforeClass vendor -57
field spanBeforeClass weakLabelHeader -26
field spanCondition 0 -310
field spanCondition 1 -76
field spanControl boxNoun 395
field spanControl button -1802
field spanControl fieldNoun 1104
field spanControl menuNoun 627
field spanControl place -2006
field spanControl toggleNoun 461
field spanDistance 0 -153
field spanDistance 1 203
field spanDistance 2 340
field spanDistance 3 86
field spanDistance 4 256
field spanDistance 5 62
field spanDistance 6 -501
field spanDistance 7 -292
field spanEarlier #2 53
field spanEarlier as -146
field spanEarlier between -71
field spanEarlier by 82
field spanEarlier for -115
field spanEarlier from -186
field spanEarlier into -38
field spanEarlier of -171
field spanEarlier on -275
field spanEarlier per 54
field spanEarlier to 124
field spanEarlier under 142
field spanEarlier using -45
field spanEarlier via -34
field spanEarlier with -27
field spanEnd 0 129
field spanFirstClass aimless 123
field spanFirstClass article -143
field spanFirstClass button 83
field spanFirstClass check 172
field spanFirstClass checkingHeading -38
field spanFirstClass click -190
field spanFirstClass condition 233
field spanFirstClass configure 92
field spanFirstClass conjunction 139
field spanFirstClass defaultHeader -55
field spanFirstClass determiner 79
field spanFirstClass emailNoun 66
field spanFirstClass enter 139
field spanFirstClass exampleHeader -30
field spanFirstClass fileNoun 119
field spanFirstClass fillingVerb 256
field spanFirstClass followUp -56
field spanFirstClass formatHeader -22
field spanFirstClass groupNoun -21
field spanFirstClass headingVerb 43
field spanFirstClass inputNoun -69
field spanFirstClass kindNoun -122
field spanFirstClass labelFiller -84
field spanFirstClass labelHeader -112
field spanFirstClass leave 20
field spanFirstClass make 112
field spanFirstClass manipulate -29
field spanFirstClass menuNoun 192
field spanFirstClass navigate -72
field spanFirstClass negation -22
field spanFirstClass numberNoun 48
field spanFirstClass numberWord -22
field spanFirstClass off 55
field spanFirstClass on 74
field spanFirstClass opener 237
field spanFirstClass openingVerb -72
field spanFirstClass optionNoun -115
field spanFirstClass optionalHeader -36
field spanFirstClass optionsHeader -58
field spanFirstClass otherHeader -70
field spanFirstClass paste -48
field spanFirstClass place -29
field spanFirstClass plainNoun -74
field spanFirstClass pointer -157
field spanFirstClass possessive 86
field spanFirstClass preposition -80
field spanFirstClass pronoun -67
field spanFirstClass remark -22
field spanFirstClass select -27
field spanFirstClass slugEnd 178
field spanFirstClass slugVerb 30
field spanFirstClass softener -52
field spanFirstClass structural 31
field spanFirstClass submitVerb 85
field spanFirstClass switchEffect 82
field spanFirstClass switchOff 79
field spanFirstClass switchOn 188
field spanFirstClass titleNoun -26
field spanFirstClass toggleNoun 79
field spanFirstClass trialVerb 163
field spanFirstClass typeHeader -88
field spanFirstClass upload 70
field spanFirstClass use 57
field spanFirstClass valueWord -92
field spanFirstClass weakLabelHeader -74
field spanFirstWord ( 64
field spanFirstWord * -27
field spanFirstWord - 163
field spanFirstWord < -429
field spanFirstWord a 27
field spanFirstWord add 65
field spanFirstWord additional 58
field spanFirstWord additionally 46
field spanFirstWord after -48
field spanFirstWord all -54
field spanFirstWord alternatively -33
field spanFirstWord and -53
field spanFirstWord any 49
field spanFirstWord apply 133
field spanFirstWord as -79
field spanFirstWord at -26
field spanFirstWord available -27
field spanFirstWord back 82
field spanFirstWord because -21
field spanFirstWord before -41
field spanFirstWord below -82
field spanFirstWord browse -30
field spanFirstWord but 107
field spanFirstWord by -76
field spanFirstWord change 45
field spanFirstWord changing -63
field spanFirstWord check -78
field spanFirstWord choose -77
field spanFirstWord click -166
field spanFirstWord configuring -59
field spanFirstWord connect -37
field spanFirstWord create -73
field spanFirstWord custom -26
field spanFirstWord default -52
field spanFirstWord define 32
field spanFirstWord depending 275
field spanFirstWord description -20
field spanFirstWord disable 69
field spanFirstWord e.g -30
field spanFirstWord each 132
field spanFirstWord edit 101
field spanFirstWord email 41
field spanFirstWord emails 25
field spanFirstWord enable 40
field spanFirstWord every -21
field spanFirstWord example -26
field spanFirstWord expand 50
field spanFirstWord fill 60
field spanFirstWord filters -97
field spanFirstWord find 197
field spanFirstWord first 27
field spanFirstWord fix -76
field spanFirstWord format -22
field spanFirstWord from -147
field spanFirstWord get -37
field spanFirstWord give -24
field spanFirstWord go 94
field spanFirstWord here 59
field spanFirstWord however -49
field spanFirstWord if 38
field spanFirstWord in 229
field spanFirstWord include 90
field spanFirstWord increase 115
field spanFirstWord insert -21
field spanFirstWord instead -51
field spanFirstWord it -130
field spanFirstWord just 77
field spanFirstWord keep 66
field spanFirstWord lastly 54
field spanFirstWord later -35
field spanFirstWord leave -48
field spanFirstWord log -29
field spanFirstWord make 85
field spanFirstWord minimum 48
field spanFirstWord modify 46
field spanFirstWord name -60
field spanFirstWord navigate -30
field spanFirstWord note 31
field spanFirstWord now 26
field spanFirstWord on 32
field spanFirstWord once 166
field spanFirstWord only -33
field spanFirstWord optional -36
field spanFirstWord or 107
field spanFirstWord otherwise -27
field spanFirstWord pass 165
field spanFirstWord paste -48
field spanFirstWord pick -54
field spanFirstWord please -45
field spanFirstWord provide 123
field spanFirstWord put -43
field spanFirstWord refer -20
field spanFirstWord remove 84
field spanFirstWord repeat -37
field spanFirstWord replace -42
field spanFirstWord report -30
field spanFirstWord review -30
field spanFirstWord run -25
field spanFirstWord save -26
field spanFirstWord scroll -54
field spanFirstWord search -41
field spanFirstWord see -22
field spanFirstWord select 193
field spanFirstWord selecting -99
field spanFirstWord set 68
field spanFirstWord sets -71
field spanFirstWord setting -94
field spanFirstWord since 75
field spanFirstWord so -38
field spanFirstWord some 61
field spanFirstWord specify 48
field spanFirstWord specifying 62
field spanFirstWord start -20
field spanFirstWord supported -32
field spanFirstWord switch -64
field spanFirstWord system -63
field spanFirstWord that 49
field spanFirstWord the -173
field spanFirstWord then -23
field spanFirstWord there 137
field spanFirstWord therefore -21
field spanFirstWord they 80
field spanFirstWord this -46
field spanFirstWord to 289
field spanFirstWord toggle 165
field spanFirstWord turn 116
field spanFirstWord type -88
field spanFirstWord under -27
field spanFirstWord until 63
field spanFirstWord update 44
field spanFirstWord upload 124
field spanFirstWord use -50
field spanFirstWord users -31
field spanFirstWord using -23
field spanFirstWord we -52
field spanFirstWord what 26
field spanFirstWord when 115
field spanFirstWord where -22
field spanFirstWord while -41
field spanFirstWord you 61
field spanFirstWord you'll -21
field spanFirstWord your 97
field spanFirstWord { -76
field spanFirstWord ✅ 53
field spanLast 0 -161
field spanLast 1 -395
field spanLast 2 -383
field spanLast 3 -143
field spanMark 0 -548
field spanMark 1 610
field spanMark 2 -208
field spanMark 3 53
field spanMark 4 -1065
field spanMark 6 -493
field spanMark 7 335
field spanMarkVerb 0 71
field spanMarkVerb 1 257
field spanMarkVerb 101 44
field spanMarkVerb 1120 -33
field spanMarkVerb 1124 27
field spanMarkVerb 1125 96
field spanMarkVerb 113 -44
field spanMarkVerb 1137 132
field spanMarkVerb 128 -47
field spanMarkVerb 1280 -178
field spanMarkVerb 1282 -121
field spanMarkVerb 1283 189
field spanMarkVerb 1284 -239
field spanMarkVerb 1285 -55
field spanMarkVerb 1286 -113
field spanMarkVerb 1287 222
field spanMarkVerb 129 -297
field spanMarkVerb 1296 27
field spanMarkVerb 1297 57
field spanMarkVerb 1298 -61
field spanMarkVerb 1301 -80
field spanMarkVerb 1302 -46
field spanMarkVerb 1303 84
field spanMarkVerb 1313 -103
field spanMarkVerb 1317 -35
field spanMarkVerb 1319 87
field spanMarkVerb 132 -20
field spanMarkVerb 1328 161
field spanMarkVerb 1329 243
field spanMarkVerb 133 143
field spanMarkVerb 1331 47
field spanMarkVerb 1332 -45
field spanMarkVerb 1333 87
field spanMarkVerb 1334 -92
field spanMarkVerb 1335 60
field spanMarkVerb 135 -26
field spanMarkVerb 1377 70
field spanMarkVerb 1379 48
field spanMarkVerb 1381 -43
field spanMarkVerb 1383 57
field spanMarkVerb 144 -35
field spanMarkVerb 1440 -125
field spanMarkVerb 1442 -62
field spanMarkVerb 1443 43
field spanMarkVerb 1444 -112
field spanMarkVerb 1445 76
field spanMarkVerb 1446 -27
field spanMarkVerb 1447 87
field spanMarkVerb 145 -236
field spanMarkVerb 147 -54
field spanMarkVerb 1472 -42
field spanMarkVerb 1473 69
field spanMarkVerb 1474 -29
field spanMarkVerb 1475 23
field spanMarkVerb 1476 -71
field spanMarkVerb 1479 -80
field spanMarkVerb 148 25
field spanMarkVerb 1488 -43
field spanMarkVerb 1489 198
field spanMarkVerb 1490 -29
field spanMarkVerb 1491 25
field spanMarkVerb 1492 -83
field spanMarkVerb 1493 -28
field spanMarkVerb 1495 -69
field spanMarkVerb 1504 -34
field spanMarkVerb 1505 -111
field spanMarkVerb 1507 213
field spanMarkVerb 1508 -61
field spanMarkVerb 1509 -313
field spanMarkVerb 151 -43
field spanMarkVerb 1511 182
field spanMarkVerb 16 277
field spanMarkVerb 17 -125
field spanMarkVerb 176 -81
field spanMarkVerb 178 -93
field spanMarkVerb 179 132
field spanMarkVerb 18 -35
field spanMarkVerb 180 -59
field spanMarkVerb 181 -22
field spanMarkVerb 182 -60
field spanMarkVerb 183 64
field spanMarkVerb 19 -122
field spanMarkVerb 192 -35
field spanMarkVerb 193 -40
field spanMarkVerb 194 -51
field spanMarkVerb 195 -56
field spanMarkVerb 197 -195
field spanMarkVerb 198 -20
field spanMarkVerb 199 -32
field spanMarkVerb 2 -40
field spanMarkVerb 20 79
field spanMarkVerb 208 -75
field spanMarkVerb 21 95
field spanMarkVerb 211 28
field spanMarkVerb 212 -101
field spanMarkVerb 215 133
field spanMarkVerb 22 -86
field spanMarkVerb 225 139
field spanMarkVerb 228 -27
field spanMarkVerb 229 20
field spanMarkVerb 23 145
field spanMarkVerb 231 48
field spanMarkVerb 241 -179
field spanMarkVerb 243 -39
field spanMarkVerb 244 -24
field spanMarkVerb 245 -20
field spanMarkVerb 247 -23
field spanMarkVerb 256 -20
field spanMarkVerb 257 -189
field spanMarkVerb 259 49
field spanMarkVerb 260 -45
field spanMarkVerb 261 32
field spanMarkVerb 263 -27
field spanMarkVerb 272 -107
field spanMarkVerb 273 41
field spanMarkVerb 274 -29
field spanMarkVerb 275 94
field spanMarkVerb 276 -104
field spanMarkVerb 277 81
field spanMarkVerb 278 -21
field spanMarkVerb 279 191
field spanMarkVerb 3 -31
field spanMarkVerb 33 65
field spanMarkVerb 337 -103
field spanMarkVerb 34 -58
field spanMarkVerb 341 -35
field spanMarkVerb 343 87
field spanMarkVerb 35 115
field spanMarkVerb 36 -37
field spanMarkVerb 37 -59
field spanMarkVerb 38 -74
field spanMarkVerb 39 116
field spanMarkVerb 4 -198
field spanMarkVerb 48 -46
field spanMarkVerb 49 106
field spanMarkVerb 5 224
field spanMarkVerb 51 34
field spanMarkVerb 513 56
field spanMarkVerb 52 76
field spanMarkVerb 53 82
field spanMarkVerb 544 22
field spanMarkVerb 545 99
field spanMarkVerb 548 64
field spanMarkVerb 55 536
field spanMarkVerb 551 21
field spanMarkVerb 560 229
field spanMarkVerb 561 -38
field spanMarkVerb 562 -25
field spanMarkVerb 563 -47
field spanMarkVerb 564 103
field spanMarkVerb 566 -73
field spanMarkVerb 576 74
field spanMarkVerb 577 -56
field spanMarkVerb 580 -48
field spanMarkVerb 581 -42
field spanMarkVerb 583 68
field spanMarkVerb 593 -47
field spanMarkVerb 6 -114
field spanMarkVerb 609 72
field spanMarkVerb 612 -20
field spanMarkVerb 624 74
field spanMarkVerb 628 -55
field spanMarkVerb 629 -52
field spanMarkVerb 631 37
field spanMarkVerb 65 200
field spanMarkVerb 7 72
field spanMarkVerb 71 187
field spanMarkVerb 769 110
field spanMarkVerb 81 -79
field spanMarkVerb 817 -78
field spanMarkVerb 820 -43
field spanMarkVerb 821 -26
field spanMarkVerb 822 -47
field spanMarkVerb 823 -45
field spanMarkVerb 833 -57
field spanMarkVerb 836 -27
field spanMarkVerb 838 -25
field spanMarkVerb 839 107
field spanMarkVerb 84 -46
field spanMarkVerb 85 44
field spanMarkVerb 868 -34
field spanMarkVerb 897 -71
field spanMarkVerb 912 -60
field spanMarkVerb 913 180
field spanMarkVerb 914 -49
field spanMarkVerb 917 145
field spanMarkVerb 919 -50
field spanMarkVerb 928 74
field spanMarkVerb 932 -55
field spanMarkVerb 933 -52
field spanMarkVerb 935 37
field spanMarkVerb 945 -67
field spanMarkVerb 950 -44
field spanMarkVerb 951 -36
field spanMarkVerb 97 -69
field spanMarkVerb 977 -57
field spanMarkVerb 980 -27
field spanMarkVerb 982 -23
field spanMarkVerb 983 113
field spanMood 1 -303
field spanMood 2 37
field spanMood 4 201
field spanMood 6 -731
field spanObject a 425
field spanObject action -32
field spanObject and 350
field spanObject and/or 55
field spanObject application 72
field spanObject appropriate 116
field spanObject as 48
field spanObject at -51
field spanObject between -40
field spanObject by -20
field spanObject called -34
field spanObject can 52
field spanObject corresponding 29
field spanObject default -133
field spanObject desired 94
field spanObject either -105
field spanObject existing 32
field spanObject field 124
field spanObject flag -55
field spanObject following 63
field spanObject for 116
field spanObject format -20
field spanObject from -274
field spanObject generated -24
field spanObject has 39
field spanObject in 231
field spanObject into 123
field spanObject it -75
field spanObject its 81
field spanObject least -45
field spanObject like -35
field spanObject matches -25
field spanObject more 55
field spanObject named -27
field spanObject new -37
field spanObject of 110
field spanObject on 72
field spanObject only -23
field spanObject option -46
field spanObject optional 57
field spanObject or -220
field spanObject related 38
field spanObject required 27
field spanObject see -25
field spanObject select -35
field spanObject setting -25
field spanObject that -49
field spanObject the 59
field spanObject then -72
field spanObject to -295
field spanObject under -20
field spanObject unique 39
field spanObject user 37
field spanObject using -38
field spanObject value -25
field spanObject variable -36
field spanObject version -34
field spanObject which 55
field spanObject with -26
field spanObject your 21
field spanOpening 0 -210
field spanOpening 1 240
field spanOrdinal 0 -72
field spanOrdinal 1 -299
field spanOrdinal 2 -131
field spanOrdinal 3 28
field spanOrdinal 4 39
field spanOrdinal 5 -48
field spanOthers 0 35
field spanOthers 1 -318
field spanOthers 2 23
field spanOthers 3 -371
field spanOthers 4 61
field spanOthers 5 -393
field spanOthers 6 -83
field spanOthers 7 -37
field spanPassage 2 -66
field spanPassage 3 -648
field spanPattern 1024 -120
field spanPattern 1026 -32
field spanPattern 1027 59
field spanPattern 1028 -83
field spanPattern 1032 -29
field spanPattern 1040 -44
field spanPattern 1048 -110
field spanPattern 1050 -40
field spanPattern 11264 31
field spanPattern 11265 -50
field spanPattern 11266 -88
field spanPattern 11268 -45
field spanPattern 11272 -77
field spanPattern 11274 -22
field spanPattern 11281 63
field spanPattern 11288 111
field spanPattern 11290 -29
field spanPattern 11292 -20
field spanPattern 11336 -41
field spanPattern 11338 37
field spanPattern 11368 57
field spanPattern 11496 -24
field spanPattern 11737 56
field spanPattern 12288 66
field spanPattern 12289 -53
field spanPattern 12293 -29
field spanPattern 12312 -39
field spanPattern 12360 76
field spanPattern 12362 -42
field spanPattern 12376 47
field spanPattern 1244 55
field spanPattern 12520 55
field spanPattern 12618 -28
field spanPattern 12744 -27
field spanPattern 12824 -54
field spanPattern 1284 -25
field spanPattern 13312 -249
field spanPattern 13313 -100
field spanPattern 13314 -45
field spanPattern 13316 -48
field spanPattern 13320 -50
field spanPattern 13321 -40
field spanPattern 13322 53
field spanPattern 13336 95
field spanPattern 13337 -44
field spanPattern 13400 21
field spanPattern 13416 64
field spanPattern 13464 24
field spanPattern 13512 108
field spanPattern 13544 66
field spanPattern 13642 41
field spanPattern 1368 65
field spanPattern 13704 47
field spanPattern 13784 -39
field spanPattern 13896 -31
field spanPattern 14336 427
field spanPattern 14337 -47
field spanPattern 14338 196
field spanPattern 14339 63
field spanPattern 14340 24
field spanPattern 14344 49
field spanPattern 14345 -27
field spanPattern 14347 25
field spanPattern 14348 61
field spanPattern 14352 105
field spanPattern 14360 203
field spanPattern 14362 94
field spanPattern 14368 50
field spanPattern 14376 86
field spanPattern 14377 115
field spanPattern 14408 238
field spanPattern 14411 -70
field spanPattern 14416 -81
field spanPattern 14418 61
field spanPattern 14424 -22
field spanPattern 14440 -20
field spanPattern 14490 -28
field spanPattern 14536 -184
field spanPattern 14538 -103
field spanPattern 14544 -204
field spanPattern 14548 -37
field spanPattern 14552 -51
field spanPattern 14554 -65
field spanPattern 14560 116
field spanPattern 14568 -63
field spanPattern 14570 -51
field spanPattern 14600 26
field spanPattern 14602 -22
field spanPattern 14680 -22
field spanPattern 14728 -21
field spanPattern 14729 -25
field spanPattern 14730 -21
field spanPattern 14792 -87
field spanPattern 14793 -29
field spanPattern 14856 -26
field spanPattern 14928 -39
field spanPattern 15360 -67
field spanPattern 15368 -57
field spanPattern 15432 42
field spanPattern 2048 -128
field spanPattern 2056 -27
field spanPattern 2120 -34
field spanPattern 2136 26
field spanPattern 2184 -37
field spanPattern 2240 -212
field spanPattern 2256 211
field spanPattern 2392 62
field spanPattern 2504 41
field spanPattern 3072 -60
field spanPattern 3080 23
field spanPattern 3145 62
field spanPattern 3264 -31
field spanPattern 32774 26
field spanPattern 32790 -59
field spanPattern 3280 107
field spanPattern 32838 228
field spanPattern 32854 -164
field spanPattern 32870 -56
field spanPattern 32902 77
field spanPattern 32918 -28
field spanPattern 32934 -60
field spanPattern 32966 -97
field spanPattern 32982 60
field spanPattern 32998 63
field spanPattern 33030 -113
field spanPattern 33046 -57
field spanPattern 33062 -90
field spanPattern 33094 -84
field spanPattern 33110 85
field spanPattern 33126 48
field spanPattern 33158 79
field spanPattern 33174 -76
field spanPattern 33190 -68
field spanPattern 33238 123
field spanPattern 33254 121
field spanPattern 33286 -112
field spanPattern 33302 -68
field spanPattern 33318 -97
field spanPattern 33350 -128
field spanPattern 33366 -44
field spanPattern 33414 -116
field spanPattern 33446 -36
field spanPattern 33856 93
field spanPattern 33920 -38
field spanPattern 34112 41
field spanPattern 34816 -46
field spanPattern 34819 -46
field spanPattern 35265 54
field spanPattern 37888 32
field spanPattern 37952 78
field spanPattern 37968 134
field spanPattern 38016 -33
field spanPattern 38080 -22
field spanPattern 38144 -130
field spanPattern 38160 -22
field spanPattern 38208 -83
field spanPattern 38272 179
field spanPattern 38912 -91
field spanPattern 38914 84
field spanPattern 38915 -25
field spanPattern 38976 223
field spanPattern 38992 53
field spanPattern 39168 -107
field spanPattern 39184 -20
field spanPattern 39296 -44
field spanPattern 39936 67
field spanPattern 39937 23
field spanPattern 40000 -20
field spanPattern 40128 63
field spanPattern 40256 -42
field spanPattern 4096 -142
field spanPattern 4104 46
field spanPattern 4168 120
field spanPattern 4184 26
field spanPattern 44032 -20
field spanPattern 44033 44
field spanPattern 44225 37
field spanPattern 44416 -25
field spanPattern 45056 -32
field spanPattern 45057 -20
field spanPattern 46080 -27
field spanPattern 46081 -23
field spanPattern 46144 26
field spanPattern 46146 -42
field spanPattern 46400 93
field spanPattern 46658 43
field spanPattern 47104 -24
field spanPattern 47105 -33
field spanPattern 47106 -28
field spanPattern 47109 21
field spanPattern 47125 53
field spanPattern 47171 -31
field spanPattern 47552 62
field spanPattern 5120 -107
field spanPattern 5121 -66
field spanPattern 5122 100
field spanPattern 5128 -157
field spanPattern 5130 104
field spanPattern 5136 -36
field spanPattern 5144 -279
field spanPattern 5148 69
field spanPattern 5152 -25
field spanPattern 5160 -151
field spanPattern 5192 60
field spanPattern 5200 -30
field spanPattern 5208 -33
field spanPattern 5250 -34
field spanPattern 5256 321
field spanPattern 5258 40
field spanPattern 5264 -121
field spanPattern 5272 92
field spanPattern 5312 53
field spanPattern 5320 23
field spanPattern 5352 49
field spanPattern 5384 60
field spanPattern 5400 -27
field spanPattern 5450 29
field spanPattern 5456 -49
field spanPattern 5520 -27
field spanPattern 5528 49
field spanPattern 5544 -46
field spanPattern 5576 21
field spanPattern 5592 -26
field spanPattern 5656 118
field spanPattern 5704 122
field spanPattern 5736 -81
field spanPattern 6144 -166
field spanPattern 6145 41
field spanPattern 6146 26
field spanPattern 6153 -25
field spanPattern 6160 68
field spanPattern 6168 164
field spanPattern 6187 20
field spanPattern 6208 66
field spanPattern 6216 -144
field spanPattern 6218 81
field spanPattern 6232 -88
field spanPattern 6235 44
field spanPattern 6408 -53
field spanPattern 6472 -22
field spanPattern 6536 -24
field spanPattern 6552 -52
field spanPattern 6568 68
field spanPattern 6664 32
field spanPattern 6720 28
field spanPattern 6729 24
field spanPattern 6736 36
field spanPattern 6744 27
field spanPattern 7168 529
field spanPattern 7169 51
field spanPattern 7170 27
field spanPattern 7171 67
field spanPattern 7172 154
field spanPattern 7173 51
field spanPattern 7184 -23
field spanPattern 7192 -101
field spanPattern 7197 49
field spanPattern 7240 -37
field spanPattern 7242 -40
field spanPattern 7248 -54
field spanPattern 7304 -27
field spanPattern 7372 22
field spanPattern 7384 -34
field spanPattern 7424 248
field spanPattern 7432 25
field spanPattern 7448 45
field spanPattern 7496 34
field spanPattern 7560 51
field spanPattern 7576 -34
field spanPattern 7624 61
field spanPattern 7818 -21
field spanPattern 8192 109
field spanPattern 8201 28
field spanPattern 9216 292
field spanPattern 9218 34
field spanPattern 9224 -23
field spanPattern 9240 33
field spanPattern 9624 24
field spanPattern 9688 -62
field spanPatternControl 101504 -28
field spanPatternControl 101760 44
field spanPatternControl 102528 -63
field spanPatternControl 103552 -23
field spanPatternControl 104576 -52
field spanPatternControl 104832 -53
field spanPatternControl 105088 67
field spanPatternControl 105600 -22
field spanPatternControl 105856 -31
field spanPatternControl 106112 -32
field spanPatternControl 106624 26
field spanPatternControl 107648 39
field spanPatternControl 107776 36
field spanPatternControl 107904 27
field spanPatternControl 114688 504
field spanPatternControl 114723 118
field spanPatternControl 114725 185
field spanPatternControl 114816 -49
field spanPatternControl 115840 -84
field spanPatternControl 115968 -37
field spanPatternControl 116864 -46
field spanPatternControl 118144 -36
field spanPatternControl 118784 268
field spanPatternControl 118819 24
field spanPatternControl 118912 20
field spanPatternControl 119168 46
field spanPatternControl 119936 -27
field spanPatternControl 121216 -34
field spanPatternControl 121984 35
field spanPatternControl 122019 23
field spanPatternControl 124032 -23
field spanPatternControl 125056 -22
field spanPatternControl 131072 138
field spanPatternControl 131109 72
field spanPatternControl 131200 84
field spanPatternControl 137344 27
field spanPatternControl 147456 255
field spanPatternControl 147584 -26
field spanPatternControl 16384 -546
field spanPatternControl 16419 148
field spanPatternControl 16420 131
field spanPatternControl 16423 -20
field spanPatternControl 16512 -34
field spanPatternControl 16640 -63
field spanPatternControl 16768 -150
field spanPatternControl 180224 -61
field spanPatternControl 180257 -58
field spanPatternControl 180259 42
field spanPatternControl 180260 -74
field spanPatternControl 180261 -29
field spanPatternControl 180352 -114
field spanPatternControl 180480 76
field spanPatternControl 180641 61
field spanPatternControl 181504 65
field spanPatternControl 181888 56
field spanPatternControl 183936 -25
field spanPatternControl 184448 60
field spanPatternControl 187776 49
field spanPatternControl 196641 -121
field spanPatternControl 196645 53
field spanPatternControl 196736 -42
field spanPatternControl 196773 56
field spanPatternControl 197029 -34
field spanPatternControl 197760 38
field spanPatternControl 198016 45
field spanPatternControl 19840 47
field spanPatternControl 199808 -22
field spanPatternControl 200320 53
field spanPatternControl 201856 -29
field spanPatternControl 203904 -29
field spanPatternControl 20480 -138
field spanPatternControl 20517 -23
field spanPatternControl 20519 62
field spanPatternControl 212992 -352
field spanPatternControl 213025 -51
field spanPatternControl 213030 -42
field spanPatternControl 213120 -20
field spanPatternControl 213248 -30
field spanPatternControl 213376 43
field spanPatternControl 213632 -31
field spanPatternControl 214144 -72
field spanPatternControl 214182 60
field spanPatternControl 214656 59
field spanPatternControl 216192 109
field spanPatternControl 216225 -24
field spanPatternControl 216448 -21
field spanPatternControl 216704 65
field spanPatternControl 217216 -20
field spanPatternControl 218240 39
field spanPatternControl 21888 64
field spanPatternControl 219264 40
field spanPatternControl 220288 -41
field spanPatternControl 220323 43
field spanPatternControl 220544 -41
field spanPatternControl 222336 -37
field spanPatternControl 22656 46
field spanPatternControl 229376 637
field spanPatternControl 229413 -27
field spanPatternControl 229504 48
field spanPatternControl 229537 -20
field spanPatternControl 229541 39
field spanPatternControl 229632 115
field spanPatternControl 229760 173
field spanPatternControl 229793 -33
field spanPatternControl 229797 82
field spanPatternControl 229888 48
field spanPatternControl 230016 190
field spanPatternControl 230049 31
field spanPatternControl 230528 87
field spanPatternControl 230561 70
field spanPatternControl 230656 45
field spanPatternControl 230784 -22
field spanPatternControl 231040 -31
field spanPatternControl 231808 -29
field spanPatternControl 232448 -21
field spanPatternControl 232576 -291
field spanPatternControl 232704 -262
field spanPatternControl 232832 -119
field spanPatternControl 232960 116
field spanPatternControl 233088 -108
field spanPatternControl 233856 -21
field spanPatternControl 235648 -72
field spanPatternControl 236672 -116
field spanPatternControl 237696 -31
field spanPatternControl 238720 -23
field spanPatternControl 238848 -40
field spanPatternControl 239744 -20
field spanPatternControl 245760 -75
field spanPatternControl 245888 -24
field spanPatternControl 246912 -29
field spanPatternControl 253056 -22
field spanPatternControl 32768 -164
field spanPatternControl 32896 -32
field spanPatternControl 34944 -31
field spanPatternControl 35840 -198
field spanPatternControl 35876 -28
field spanPatternControl 35878 -24
field spanPatternControl 36096 211
field spanPatternControl 38272 62
field spanPatternControl 49152 -59
field spanPatternControl 50304 55
field spanPatternControl 524288 -113
field spanPatternControl 524321 -93
field spanPatternControl 524323 139
field spanPatternControl 524324 40
field spanPatternControl 524326 52
field spanPatternControl 524544 -36
field spanPatternControl 524579 -38
field spanPatternControl 524581 44
field spanPatternControl 525312 -190
field spanPatternControl 525345 335
field spanPatternControl 525348 33
field spanPatternControl 525350 52
field spanPatternControl 525568 -151
field spanPatternControl 525824 -32
field spanPatternControl 525857 -21
field spanPatternControl 526336 -39
field spanPatternControl 526372 131
field spanPatternControl 526592 -27
field spanPatternControl 526848 -50
field spanPatternControl 527360 -72
field spanPatternControl 527616 67
field spanPatternControl 527872 119
field spanPatternControl 527905 -50
field spanPatternControl 528384 -103
field spanPatternControl 528640 -56
field spanPatternControl 528896 -90
field spanPatternControl 529408 -81
field spanPatternControl 529664 87
field spanPatternControl 529920 48
field spanPatternControl 530432 72
field spanPatternControl 530465 -38
field spanPatternControl 530688 -69
field spanPatternControl 530944 -67
field spanPatternControl 531456 -76
field spanPatternControl 531489 -64
field spanPatternControl 531491 114
field spanPatternControl 531712 -32
field spanPatternControl 531745 184
field spanPatternControl 531968 138
field spanPatternControl 532480 -125
field spanPatternControl 532515 28
field spanPatternControl 532736 -59
field spanPatternControl 532992 -96
field spanPatternControl 533504 -123
field spanPatternControl 533760 -44
field spanPatternControl 534528 -77
field spanPatternControl 534561 -73
field spanPatternControl 534565 61
field spanPatternControl 534784 24
field spanPatternControl 535040 -25
field spanPatternControl 541696 125
field spanPatternControl 542720 -36
field spanPatternControl 545792 41
field spanPatternControl 557056 -69
field spanPatternControl 574464 23
field spanPatternControl 606208 82
field spanPatternControl 607232 106
field spanPatternControl 607265 183
field spanPatternControl 607268 -99
field spanPatternControl 607270 -64
field spanPatternControl 607488 127
field spanPatternControl 608256 56
field spanPatternControl 608292 -85
field spanPatternControl 609280 -22
field spanPatternControl 610304 -124
field spanPatternControl 611328 -66
field spanPatternControl 611584 -37
field spanPatternControl 612352 200
field spanPatternControl 622592 -33
field spanPatternControl 623616 37
field spanPatternControl 623654 295
field spanPatternControl 623872 40
field spanPatternControl 626688 -104
field spanPatternControl 626944 -20
field spanPatternControl 628736 -28
field spanPatternControl 629760 -42
field spanPatternControl 632832 35
field spanPatternControl 638976 55
field spanPatternControl 640000 -21
field spanPatternControl 642048 61
field spanPatternControl 644096 -41
field spanPatternControl 65536 -142
field spanPatternControl 65664 46
field spanPatternControl 66688 99
field spanPatternControl 66977 26
field spanPatternControl 671744 -25
field spanPatternControl 705536 -28
field spanPatternControl 707584 102
field spanPatternControl 710656 -30
field spanPatternControl 720896 -63
field spanPatternControl 737280 -25
field spanPatternControl 742400 93
field spanPatternControl 753664 -105
field spanPatternControl 753697 42
field spanPatternControl 753920 38
field spanPatternControl 758784 -22
field spanPatternControl 760832 52
field spanPatternControl 770048 -35
field spanPatternControl 81920 224
field spanPatternControl 81956 -27
field spanPatternControl 81957 -256
field spanPatternControl 81958 -30
field spanPatternControl 82048 80
field spanPatternControl 82176 -73
field spanPatternControl 82304 -158
field spanPatternControl 82341 56
field spanPatternControl 82432 -40
field spanPatternControl 82560 -170
field spanPatternControl 83072 65
field spanPatternControl 83200 -32
field spanPatternControl 83328 -55
field spanPatternControl 83968 -47
field spanPatternControl 84096 205
field spanPatternControl 84132 167
field spanPatternControl 84224 -173
field spanPatternControl 84260 54
field spanPatternControl 84352 -33
field spanPatternControl 84388 121
field spanPatternControl 84608 -27
field spanPatternControl 84992 35
field spanPatternControl 85120 68
field spanPatternControl 85632 49
field spanPatternControl 86144 -32
field spanPatternControl 86400 -27
field spanPatternControl 87168 93
field spanPatternControl 88192 -35
field spanPatternControl 88320 -27
field spanPatternControl 88704 -47
field spanPatternControl 89216 -38
field spanPatternControl 89472 -26
field spanPatternControl 90496 90
field spanPatternControl 91264 118
field spanPatternControl 91776 -117
field spanPatternControl 92160 -21
field spanPatternControl 98304 -59
field spanPatternControl 98342 -50
field spanPatternControl 98432 -81
field spanPatternControl 98560 79
field spanPatternControl 98688 111
field spanPatternControl 98721 33
field spanPatternControl 98944 49
field spanPatternControl 99366 -23
field spanPatternControl 99494 -24
field spanPatternControl 99584 118
field spanPatternControl 99617 -126
field spanPatternControl 99712 -65
field spanPlace 0 -129
field spanPlace 13 85
field spanPlace 14 -21
field spanPlace 2 -2945
field spanPlace 3 88
field spanPlace 4 -2961
field spanPlace 5 53
field spanPlace 6 -24
field spanPlace 7 -31
field spanPlace 8 -3004
field spanPreposition #1 93
field spanPreposition above -50
field spanPreposition after -69
field spanPreposition as -107
field spanPreposition at -127
field spanPreposition below -36
field spanPreposition between -131
field spanPreposition for -74
field spanPreposition from 52
field spanPreposition in 389
field spanPreposition into 254
field spanPreposition next 32
field spanPreposition of -364
field spanPreposition on -330
field spanPreposition per 43
field spanPreposition to -303
field spanPreposition under 144
field spanPreposition using -24
field spanPreposition via -72
field spanPreposition with -120
field spanPreposition without -22
field spanRole 1 217
field spanRoute 0 -730
field spanRoute 1 129
field spanRoute 2 329
field spanSentence 0 -262
field spanSentence 1 -124
field spanStatement 1 2322
field spanStatement 2 1839
field spanStatement 3 3020
field spanStatement 4 2573
field spanStatement 5 4065
field spanStatement 6 -2224
field spanStatement 7 -2598
field spanVerb accept -46
field spanVerb access -30
field spanVerb activate 21
field spanVerb add 92
field spanVerb adding -48
field spanVerb apply 136
field spanVerb browse -35
field spanVerb changing -74
field spanVerb check -79
field spanVerb checking 238
field spanVerb choose -138
field spanVerb click -253
field spanVerb clicking -97
field spanVerb complete -94
field spanVerb configure 200
field spanVerb configuring -93
field spanVerb confirm -25
field spanVerb connect -59
field spanVerb copy -245
field spanVerb create -173
field spanVerb creating -31
field spanVerb define -140
field spanVerb delete -74
field spanVerb disable 160
field spanVerb disabling 27
field spanVerb download -41
field spanVerb drag -62
field spanVerb edit 245
field spanVerb enable 43
field spanVerb enabling 34
field spanVerb ensure 66
field spanVerb enter -127
field spanVerb expand -64
field spanVerb fill 152
field spanVerb find 148
field spanVerb flag -24
field spanVerb generate -33
field spanVerb give -21
field spanVerb go 93
field spanVerb import 49
field spanVerb insert 38
field spanVerb keep 122
field spanVerb leave 70
field spanVerb locate 53
field spanVerb log -31
field spanVerb make 167
field spanVerb manage -53
field spanVerb mark -76
field spanVerb modify 83
field spanVerb name -121
field spanVerb navigate -162
field spanVerb note -86
field spanVerb open -57
field spanVerb paste 61
field spanVerb populate -42
field spanVerb press -20
field spanVerb provide 342
field spanVerb refer -25
field spanVerb remove 59
field spanVerb rename -21
field spanVerb review -47
field spanVerb run -67
field spanVerb save -60
field spanVerb scroll 42
field spanVerb see -156
field spanVerb select -32
field spanVerb selecting 175
field spanVerb setting 34
field spanVerb specifying 57
field spanVerb start -26
field spanVerb switch -70
field spanVerb tick 52
field spanVerb toggle 289
field spanVerb toggling 80
field spanVerb turn 59
field spanVerb turning 57
field spanVerb type 52
field spanVerb uncheck 103
field spanVerb update -100
field spanVerb upload 70
field spanVerb use -107
field spanVerb using -54
field spanVerb verify -31
field spanVerb view -50
field spanVerbAfter access -83
field spanVerbAfter add 65
field spanVerbAfter change -50
field spanVerbAfter choose 64
field spanVerbAfter click 46
field spanVerbAfter clicking 50
field spanVerbAfter configure -78
field spanVerbAfter connect 43
field spanVerbAfter create -55
field spanVerbAfter customize 45
field spanVerbAfter define -35
field spanVerbAfter disable 60
field spanVerbAfter edit -22
field spanVerbAfter enable 67
field spanVerbAfter ensure 21
field spanVerbAfter enter 166
field spanVerbAfter fill -61
field spanVerbAfter generate 36
field spanVerbAfter give 49
field spanVerbAfter import -24
field spanVerbAfter leaving -21
field spanVerbAfter make -23
field spanVerbAfter manage -51
field spanVerbAfter modify -21
field spanVerbAfter name -42
field spanVerbAfter open 35
field spanVerbAfter paste 31
field spanVerbAfter provide -112
field spanVerbAfter review -24
field spanVerbAfter run -21
field spanVerbAfter scroll 32
field spanVerbAfter see -50
field spanVerbAfter select 167
field spanVerbAfter set 54
field spanVerbAfter specify -33
field spanVerbAfter switch 40
field spanVerbAfter turn -21
field spanVerbAfter type -95
field spanVerbAfter upload 24
field spanVerbAfter use 21
field spanVerbAfter using -40
field spanVerbAfter write 52
field spanVerbBefore ) 219
field spanVerbBefore , -132
field spanVerbBefore / -26
field spanVerbBefore : -447
field spanVerbBefore ; -26
field spanVerbBefore > 29
field spanVerbBefore also 111
field spanVerbBefore and 25
field spanVerbBefore by 195
field spanVerbBefore can -141
field spanVerbBefore can't -26
field spanVerbBefore cannot -35
field spanVerbBefore could -35
field spanVerbBefore don't 77
field spanVerbBefore either 39
field spanVerbBefore first -37
field spanVerbBefore just -32
field spanVerbBefore may -28
field spanVerbBefore might -31
field spanVerbBefore must 29
field spanVerbBefore not -51
field spanVerbBefore now -32
field spanVerbBefore optionally 109
field spanVerbBefore or -78
field spanVerbBefore please -76
field spanVerbBefore should -33
field spanVerbBefore simply 22
field spanVerbBefore start 50
field spanVerbBefore then -56
field spanVerbBefore to -208
field spanVerbBefore you -176
field spanVerbBefore – -76
field spanVerbBefore — -222
field spanVerbBefore → 87
field spanVerbClass #80 24
field spanVerbClass #81 229
field spanVerbClass #82 -104
field spanVerbClass #83 68
field spanVerbClass #84 54
field spanVerbClass #85 31
field spanVerbClass #86 -71
field spanVerbClass #88 97
field spanVerbClass #89 -23
field spanVerbClass #8b -56
field spanVerbClass #8c -146
field spanVerbClass #8d -28
field spanVerbClass #8e -37
field spanVerbClass #8f -86
field spanVerbClass #91 117
field spanVerbClass #95 -40
field spanVerbClass #a3 167
field spanVerbClass #a6 -26
field spanVerbClass #a7 27
field spanVerbClass #b0 24
field spanVerbClass #b3 -43
field spanVerbClass #b4 -100
field spanVerbClass #b8 -21
field spanVerbClass #ba 27
field spanVerbClass #bb -47
field spanVerbClass #bd -95
field spanVerbClass #c6 67
field spanVerbClass #c7 60
field spanVerbClass #d0 -58
field spanVerbClass #d1 -39
field spanVerbClass #d2 -40
field spanVerbClass #d3 244
field spanVerbClass #d6 24
field spanVerbClass #da -24
field spanVerbClass #dc 32
field spanVerbClass accept -47
field spanVerbClass aimless -138
field spanVerbClass button 41
field spanVerbClass check -269
field spanVerbClass checkingHeading -81
field spanVerbClass click -396
field spanVerbClass configure 134
field spanVerbClass contrast 64
field spanVerbClass enter 184
field spanVerbClass fileNoun 70
field spanVerbClass fillingVerb 98
field spanVerbClass followUp -228
field spanVerbClass genericHeading 146
field spanVerbClass headingVerb -167
field spanVerbClass inputNoun 31
field spanVerbClass kindNoun 44
field spanVerbClass labelHeader 31
field spanVerbClass leave 184
field spanVerbClass make -91
field spanVerbClass manipulate -217
field spanVerbClass menuNoun -32
field spanVerbClass navigate -345
field spanVerbClass off 160
field spanVerbClass on 43
field spanVerbClass opener -26
field spanVerbClass openingVerb -185
field spanVerbClass optionNoun 34
field spanVerbClass otherHeader -24
field spanVerbClass paste 61
field spanVerbClass place -50
field spanVerbClass plainNoun -208
field spanVerbClass preposition -54
field spanVerbClass remark -86
field spanVerbClass select -22
field spanVerbClass slugEnd -54
field spanVerbClass submitVerb -34
field spanVerbClass switchEffect 22
field spanVerbClass switchOff 409
field spanVerbClass switchOn 682
field spanVerbClass toggleNoun 192
field spanVerbClass trialVerb -129
field spanVerbClass typeHeader 52
field spanVerbClass use -33
field spanVerbClass weakLabelHeader -131
field spanVerbControl 1023 -24
field spanVerbControl 10272 91
field spanVerbControl 10273 152
field spanVerbControl 10274 21
field spanVerbControl 10275 -98
field spanVerbControl 10276 84
field spanVerbControl 10278 56
field spanVerbControl 10367 -246
field spanVerbControl 10400 22
field spanVerbControl 10401 68
field spanVerbControl 10403 -34
field spanVerbControl 10404 -151
field spanVerbControl 10406 60
field spanVerbControl 10495 109
field spanVerbControl 10528 -33
field spanVerbControl 10532 -22
field spanVerbControl 1057 135
field spanVerbControl 1058 147
field spanVerbControl 1059 102
field spanVerbControl 1060 -29
field spanVerbControl 1061 -28
field spanVerbControl 1062 40
field spanVerbControl 10623 -24
field spanVerbControl 10656 -28
field spanVerbControl 10659 158
field spanVerbControl 10660 -59
field spanVerbControl 10661 64
field spanVerbControl 10751 264
field spanVerbControl 11044 49
field spanVerbControl 11135 54
field spanVerbControl 1151 -608
field spanVerbControl 11554 68
field spanVerbControl 11555 -88
field spanVerbControl 11556 141
field spanVerbControl 11647 -195
field spanVerbControl 11808 -51
field spanVerbControl 11810 40
field spanVerbControl 11812 -37
field spanVerbControl 1184 38
field spanVerbControl 1186 30
field spanVerbControl 1187 101
field spanVerbControl 1189 -39
field spanVerbControl 11903 -146
field spanVerbControl 11936 -43
field spanVerbControl 11938 40
field spanVerbControl 12031 -120
field spanVerbControl 12065 59
field spanVerbControl 12067 -48
field spanVerbControl 12068 -64
field spanVerbControl 12070 56
field spanVerbControl 12159 -150
field spanVerbControl 127 331
field spanVerbControl 1279 -419
field spanVerbControl 1440 77
field spanVerbControl 1441 117
field spanVerbControl 1444 22
field spanVerbControl 1446 60
field spanVerbControl 1535 -154
field spanVerbControl 1568 -172
field spanVerbControl 1569 81
field spanVerbControl 1570 -54
field spanVerbControl 1572 54
field spanVerbControl 1573 -21
field spanVerbControl 160 103
field spanVerbControl 161 34
field spanVerbControl 162 -70
field spanVerbControl 163 259
field spanVerbControl 164 -50
field spanVerbControl 165 -132
field spanVerbControl 1663 -417
field spanVerbControl 1698 41
field spanVerbControl 1699 -62
field spanVerbControl 1700 -51
field spanVerbControl 1791 -26
field spanVerbControl 1824 -42
field spanVerbControl 1828 -45
field spanVerbControl 1919 115
field spanVerbControl 1952 -20
field spanVerbControl 1956 -30
field spanVerbControl 2047 -254
field spanVerbControl 2080 46
field spanVerbControl 2083 43
field spanVerbControl 2175 -277
field spanVerbControl 2208 -22
field spanVerbControl 2210 24
field spanVerbControl 2211 25
field spanVerbControl 2212 156
field spanVerbControl 2303 28
field spanVerbControl 255 171
field spanVerbControl 2720 -33
field spanVerbControl 2724 -22
field spanVerbControl 2815 -24
field spanVerbControl 288 77
field spanVerbControl 289 70
field spanVerbControl 290 -41
field spanVerbControl 292 -88
field spanVerbControl 294 61
field spanVerbControl 32 -77
field spanVerbControl 33 60
field spanVerbControl 34 -47
field spanVerbControl 35 -66
field spanVerbControl 36 -127
field spanVerbControl 37 190
field spanVerbControl 38 61
field spanVerbControl 383 74
field spanVerbControl 3967 -23
field spanVerbControl 416 23
field spanVerbControl 418 195
field spanVerbControl 419 -51
field spanVerbControl 420 220
field spanVerbControl 421 -38
field spanVerbControl 422 116
field spanVerbControl 4223 -44
field spanVerbControl 4386 86
field spanVerbControl 4388 21
field spanVerbControl 4389 -34
field spanVerbControl 4479 76
field spanVerbControl 4512 75
field spanVerbControl 4515 286
field spanVerbControl 4516 -41
field spanVerbControl 4517 -122
field spanVerbControl 4607 91
field spanVerbControl 4735 67
field spanVerbControl 4863 -57
field spanVerbControl 4991 -40
field spanVerbControl 5029 52
field spanVerbControl 511 348
field spanVerbControl 5119 21
field spanVerbControl 548 106
field spanVerbControl 6271 109
field spanVerbControl 639 343
field spanVerbControl 6560 -36
field spanVerbControl 6655 -172
field spanVerbControl 6688 82
field spanVerbControl 672 66
field spanVerbControl 6783 -51
field spanVerbControl 7039 -48
field spanVerbControl 7295 -95
field spanVerbControl 7328 27
field spanVerbControl 7330 26
field spanVerbControl 7332 206
field spanVerbControl 7461 52
field spanVerbControl 7551 21
field spanVerbControl 767 -47
field spanVerbControl 7679 -138
field spanVerbControl 7840 82
field spanVerbControl 7935 -38
field spanVerbControl 804 -29
field spanVerbControl 895 20
field spanVerbControl 8959 -43
field spanVerbControl 8996 189
field spanVerbControl 9215 151
field step 0 -63
field step 1 333
field step 10 147
field step 11 217
field step 2 -32
field step 8 -457
field step 9 -809
field underGroup 0 952
field underLabel 0 -187
field valueSource 10 97
field valueSource 13 -197
field valueSource 15 -195
field valueSource 4 -224
field valueSource 5 -48
field valueSource 6 -462
field valueSource 7 -266
field valueSource 8 214
field valueSource 9 98
field vendor 1 -386
field vendor 2 -219
field vendor 3 -218
field vendor 4 -293
field vendor 5 -255
field vendor 6 -50
field vendor 7 -312
field vendorHeading 0 -80
field vendorHeading 1 -481
field vendorTitle 0 -232
field vendorTitle 1 -215
type bias 0 text:150 multilineText:-255 url:-546 email:-957 integer:-502 number:-456 boolean:84 choice:402 multipleChoice:-602 reference:-249 multipleReference:-558 list:-482 keyValues:-517 date:-725 file:-895
type descriptionEmpty 0 text:374 multilineText:-142 email:-143 integer:-257 number:33 boolean:-400 choice:-175 multipleChoice:-190 reference:195 multipleReference:76 list:-94 keyValues:185 date:77 file:-185
type descriptionMood 0 text:-172 multilineText:26 url:-136 email:-275 integer:-301 number:-223 boolean:379 choice:-66 multipleChoice:91 reference:-278 multipleReference:-112 list:-321 keyValues:-120 date:-70 file:-340
type descriptionMood 1 text:275 multilineText:-135 url:-61 email:-28 integer:238 number:-232 boolean:-35 choice:115 multipleChoice:-69 reference:-21 multipleReference:-119 list:-216 date:89 file:-53
type descriptionMood 2 text:-208 multilineText:60 url:-84 email:-32 integer:195 number:-93 choice:-57 multipleChoice:161 list:228 keyValues:-107 date:-72 file:-35
type descriptionMood 3 text:268 integer:-248 number:59 boolean:-31 choice:-23 reference:160 multipleReference:-34 list:-86 keyValues:-38
type descriptionMood 4 text:59 multilineText:-93 boolean:-118 choice:33 reference:22 multipleReference:-31 file:198
type descriptionMood 5 text:90 integer:-42 boolean:52 choice:-28 reference:-34
type descriptionMood 6 text:105 multilineText:-167 url:-164 email:-212 integer:-210 number:-113 boolean:-229 choice:-24 multipleChoice:-472 reference:-310 multipleReference:-143 list:-184 keyValues:-182 date:-399 file:-150
type labelFirst access text:74 multilineText:-35 integer:-24 boolean:46 choice:45 reference:-66 multipleReference:-28 list:-47 keyValues:50
type labelFirst account text:138 multilineText:-24 email:33 integer:-40 boolean:-24 choice:36 reference:-59
type labelFirst acl text:-21 multilineText:99 boolean:-92 choice:-41 reference:158 file:-45
type labelFirst action text:-155 boolean:-84 choice:275 reference:104 multipleReference:-46
type labelFirst activate text:-82 boolean:188 choice:-49
type labelFirst active text:-53 integer:27 boolean:119 choice:-84 reference:-25 date:56
type labelFirst activity boolean:-62 choice:133 reference:-36
type labelFirst add text:-29 multilineText:-20 boolean:-54 choice:-100 reference:-107 multipleReference:242 list:116
type labelFirst additional text:102 multilineText:82 boolean:-39 list:-40 keyValues:-21
type labelFirst admin text:48 boolean:-25 reference:-32 multipleReference:108 list:-45
type labelFirst advanced multilineText:107 boolean:-109 choice:28 reference:84 multipleReference:-60 keyValues:-43 date:31
type labelFirst aggregate text:-42 choice:155 reference:-47
type labelFirst aggregation text:-104 boolean:-24 choice:85 reference:118 list:-25
type labelFirst ai text:-80 multilineText:-32 boolean:-80 choice:-44 reference:342
type labelFirst alert text:-79 number:144 boolean:-59 multipleReference:134 list:-85
type labelFirst algorithm text:-75 choice:129
type labelFirst allow text:-67 boolean:359 choice:-64 reference:-64 multipleReference:-27 list:-41
type labelFirst allowed text:-69 multilineText:-27 integer:-50 boolean:-86 choice:32 multipleChoice:-27 reference:-97 multipleReference:20 list:364
type labelFirst amount text:-53 integer:-43 number:292 boolean:-38 choice:-25 reference:-78
type labelFirst api text:108 multilineText:-108 url:-30 boolean:122 choice:-46 reference:141 multipleReference:-33 list:-94
type labelFirst app text:-266 multilineText:-31 boolean:88 choice:-31 reference:180 list:143
type labelFirst application text:84 multilineText:-46 integer:-28 number:-26 boolean:-92 choice:-163 reference:64 multipleReference:302 list:-34
type labelFirst applications text:-77 multilineText:-20 integer:-24 boolean:-52 choice:-20 reference:-34 multipleReference:334 list:-53
type labelFirst apply text:-47 boolean:158 choice:-44
type labelFirst args text:-98 list:146
type labelFirst assign text:-117 boolean:247 reference:-25 multipleReference:-34
type labelFirst assigned text:-39 reference:57 multipleReference:134 list:-82
type labelFirst attach text:-24 boolean:172 reference:-25 multipleReference:-22 file:-45
type labelFirst attribute text:66 reference:-32
type labelFirst auth text:71
type labelFirst authentication text:33 multilineText:-22 boolean:-23 choice:183 reference:-61 list:-23
type labelFirst auto text:44 multilineText:-22 integer:68 boolean:-86 choice:149 reference:-44 date:-21
type labelFirst autocomplete text:-22 boolean:-52 choice:-33 multipleChoice:81 reference:-35 multipleReference:76
type labelFirst automatic text:-89 boolean:248 reference:-47 multipleReference:-22 keyValues:-26
type labelFirst automatically text:-37 boolean:74 choice:-21
type labelFirst available boolean:-141 choice:-32 reference:-39 multipleReference:328 list:-72
type labelFirst average text:-54 multilineText:-27 choice:-38 reference:200
type labelFirst aws text:120 multilineText:-35 reference:-35
type labelFirst azure text:53 url:34 choice:-29
type labelFirst backup choice:75 reference:-43
type labelFirst base text:54 number:168 boolean:-96 choice:-30 reference:-25
type labelFirst batch text:-34 date:104
type labelFirst bcc text:58 multilineText:-25 boolean:-49 choice:-25 reference:-25 multipleReference:-27 list:150
type labelFirst billing text:98 integer:-20 boolean:-22 choice:-24 reference:20
type labelFirst bind text:-118 integer:133 boolean:92 reference:-29
type labelFirst bitbucket url:40
type labelFirst body text:58 multilineText:59 integer:-38 number:-25 boolean:-84 choice:-24 reference:-61 multipleReference:-38 list:-37 keyValues:232
type labelFirst bootstrap text:133 integer:-28 list:-26
type labelFirst bot text:28
type labelFirst branch text:80 multilineText:-29 boolean:-68 reference:-33 list:161
type labelFirst bucket text:62 reference:-22
type labelFirst build text:247 multilineText:-40 integer:-25 boolean:134 choice:-106 reference:-57 multipleReference:-35 list:-26 keyValues:-44
type labelFirst ca text:-52 multilineText:100 boolean:-25 choice:-28 file:70
type labelFirst cache text:-53 integer:91 boolean:-66 choice:42
type labelFirst calendar text:-114 choice:88 multipleChoice:-38 reference:134
type labelFirst campaign text:-84 multilineText:-25 number:-20 boolean:-64 choice:59 reference:223 multipleReference:-23 list:-27
type labelFirst capture boolean:-30 choice:81
type labelFirst category text:-185 multilineText:-34 boolean:-34 choice:303 reference:56 keyValues:-25
type labelFirst cc text:-75 boolean:43 choice:-36 reference:-79 multipleReference:-32 list:245
type labelFirst certificate text:-68 multilineText:-64 integer:-21 boolean:-40 choice:400 reference:-108
type labelFirst channels list:48
type labelFirst chart text:128 multilineText:-21 boolean:-171 choice:28 reference:132
type labelFirst chat boolean:58
type labelFirst check text:246 integer:-21 boolean:-79 choice:-57 multipleReference:-33
type labelFirst chunk text:-90 multilineText:-32 integer:206 choice:-28
type labelFirst cidr text:47
type labelFirst city text:33
type labelFirst client text:140 multilineText:52 url:-35 integer:-64 number:-59 choice:-35 multipleChoice:-77 reference:145 multipleReference:-67 keyValues:-33 date:-23
type labelFirst cloud text:119 boolean:-63 choice:-38 reference:60
type labelFirst cluster text:140 url:-23 choice:-221 reference:199
type labelFirst code text:43 multilineText:-66 boolean:90 choice:48 reference:-64
type labelFirst collection text:217 multilineText:-33 integer:-21 number:-29 boolean:-97 choice:-160 reference:314 multipleReference:-72 list:-61
type labelFirst color text:113 boolean:-32 choice:-42 reference:28
type labelFirst column text:62 choice:-66 reference:-167 multipleReference:226
type labelFirst command text:49 multilineText:113 choice:-49 reference:-50 multipleReference:-22 list:102 keyValues:-56
type labelFirst commit text:83 boolean:-32
type labelFirst company text:37
type labelFirst comparison text:-29 number:-40 boolean:-21 choice:193 reference:-21
type labelFirst complete text:-167 multilineText:155 boolean:108 choice:-20 reference:-40
type labelFirst component boolean:-21 choice:90 reference:-36
type labelFirst condition text:-41 multilineText:75 boolean:-46 choice:130 reference:-29 list:-32
type labelFirst configuration multilineText:54
type labelFirst configure text:-56 multilineText:78 boolean:123 multipleReference:-114
type labelFirst confirm text:96 multilineText:-40 email:33 boolean:-44
type labelFirst connect text:51 multilineText:-52 integer:75 number:-26 boolean:-116 choice:-55 reference:233 multipleReference:-24 list:-24 keyValues:-20
type labelFirst connector text:-83 multilineText:265 boolean:-95 choice:-103 reference:103 multipleReference:-44
type labelFirst container text:87 multilineText:-30 integer:61 choice:-25
type labelFirst content text:78 multilineText:44 boolean:-22 choice:-112 reference:84
type labelFirst cors text:-25 reference:-43 list:146
type labelFirst country text:113 boolean:-75 reference:-48 multipleReference:-31 list:129
type labelFirst cpu text:-32 integer:73 number:-20
type labelFirst create text:-29 multilineText:52 integer:23 number:-38 boolean:121 reference:-30 multipleReference:-33 list:-25
type labelFirst credentials choice:-22 reference:32
type labelFirst criteria text:70 multilineText:-33 boolean:-42 choice:171 reference:-83
type labelFirst currency text:271 multilineText:-25 number:-25 boolean:-126 choice:-136 reference:151 multipleReference:-23 list:-22
type labelFirst custom text:-132 multilineText:23 integer:-35 boolean:49 multipleChoice:-22 reference:-112 multipleReference:-149 list:40 keyValues:353
type labelFirst dark text:92 boolean:39 choice:-109
type labelFirst dashboard text:-99 multilineText:73 url:66 boolean:-56 reference:-29 multipleReference:95
type labelFirst data text:-187 url:-56 email:-34 integer:-128 number:93 boolean:-34 choice:214 multipleChoice:-28 reference:75 list:-31 keyValues:52 file:-33
type labelFirst database text:-66 integer:146 boolean:38 choice:-21 reference:-24
type labelFirst date text:21 choice:-89 reference:45 date:87
type labelFirst default text:37 multilineText:-58 url:-28 integer:-26 number:-60 boolean:-95 choice:-77 reference:205 multipleReference:154 keyValues:-37 date:-20
type labelFirst delete integer:-43 boolean:173 choice:-30
type labelFirst dependency choice:-33 reference:48
type labelFirst deploy boolean:-27 choice:36
type labelFirst deployment boolean:-35 choice:127 list:-26
type labelFirst description text:155 multilineText:-28 boolean:-38 reference:-31
type labelFirst destination multilineText:-31 integer:-31 number:-26 boolean:-58 choice:142 reference:90
type labelFirst direct text:-87 number:91 boolean:-27 choice:92
type labelFirst disable text:-40 boolean:115 choice:-35
type labelFirst discount text:-76 number:180 choice:-32
type labelFirst display text:146 multilineText:107 number:-48 boolean:45 choice:-72 reference:-76 multipleReference:-38
type labelFirst do text:-41 boolean:2451 choice:-26 reference:-26 multipleReference:27 list:136
type labelFirst docker text:63 boolean:34 choice:-54 reference:-27 list:-29 keyValues:103
type labelFirst dockerfile text:-28 multilineText:71
type labelFirst document multilineText:-26 integer:34 number:-40 boolean:49 choice:46 reference:131 list:-32 keyValues:-26 date:-64 file:-29
type labelFirst domain text:181 boolean:-40 choice:-26 list:-37
type labelFirst don't boolean:2587
type labelFirst donut boolean:24
type labelFirst driver text:-196 multilineText:-26 boolean:-26 choice:-32 reference:153 list:-44 keyValues:209
type labelFirst due text:-68 boolean:25 date:108
type labelFirst duration text:147 integer:-133
type labelFirst dynamic text:-26 integer:-33 number:130 multipleChoice:-28
type labelFirst e-mail text:-114 email:118 boolean:-24 choice:51
type labelFirst edit text:-75 url:-23 boolean:-152 choice:139 reference:-59 date:258
type labelFirst email text:-20 multilineText:118 url:-28 email:397 integer:-36 number:-38 boolean:-81 choice:-86 reference:-63 multipleReference:-27 list:-83 keyValues:-25
type labelFirst emails list:80
type labelFirst enable text:-45 multilineText:-38 url:-20 boolean:212 choice:-81 reference:82 multipleReference:-44
type labelFirst enabled multilineText:-26 boolean:221 choice:-51 reference:-52 multipleReference:123 list:-139
type labelFirst end text:-208 number:124 boolean:-50 reference:-38 date:239
type labelFirst endpoint text:-31 multilineText:-20 url:95 boolean:-31 choice:129 reference:-56 list:-26
type labelFirst enter text:62 multilineText:-25 boolean:-59 choice:62
type labelFirst entity text:-126 url:177 boolean:-28 choice:133 reference:-117
type labelFirst environment text:-95 multilineText:-41 integer:-34 number:-28 boolean:-108 choice:-139 reference:-26 multipleReference:509 list:-63 keyValues:80
type labelFirst environments text:-22 boolean:-76 reference:-91 multipleReference:253 list:-23
type labelFirst error text:97 multilineText:-54 boolean:101 choice:-86 reference:-21
type labelFirst event text:-40 multilineText:-30 integer:-21 boolean:-63 choice:106 reference:141 multipleReference:-21
type labelFirst exchange number:74 boolean:-20
type labelFirst exclude boolean:-94 choice:-26 reference:81 multipleReference:-30 list:155
type labelFirst execute text:-66 boolean:148 choice:27 reference:-46 multipleReference:-22
type labelFirst executor text:54 choice:-35 reference:-24
type labelFirst expense text:-38 email:57 boolean:-62 choice:109 multipleReference:26 list:-26
type labelFirst expire text:-75 boolean:-38 reference:-30 date:201
type labelFirst export text:52 reference:-22
type labelFirst external text:-22 number:130 boolean:52 choice:-36 reference:-74
type labelFirst extra text:56 list:-34 keyValues:25
type labelFirst failure text:154 integer:47 number:-37 boolean:-55 choice:-31 reference:-34
type labelFirst favicon text:-41 url:109
type labelFirst federation text:-96 multilineText:79 url:89 file:-31
type labelFirst fetch integer:20 boolean:-28 reference:-59 date:121
type labelFirst field text:-147 multilineText:-58 boolean:-31 choice:104 reference:155 list:-32 keyValues:93
type labelFirst file text:-162 multilineText:59 url:22 boolean:50 choice:-23 multipleChoice:88 reference:-62 multipleReference:-62 list:-39 file:169
type labelFirst fill text:-48 boolean:90 choice:42 multipleReference:-31
type labelFirst filter text:-87 multilineText:516 url:-28 integer:-69 number:-55 boolean:-196 choice:-207 multipleChoice:115 reference:46 multipleReference:-72 list:55 keyValues:-28 date:26 file:-20
type labelFirst financial boolean:-23 choice:-53 reference:149
type labelFirst first text:44 integer:87 boolean:-32 list:-38
type labelFirst fixed text:-78 boolean:-44 choice:171 multipleReference:-29 date:48
type labelFirst flow text:-29 choice:-156 keyValues:262
type labelFirst folder text:261 integer:-30 boolean:-90 choice:-72 reference:57 multipleReference:-33
type labelFirst font choice:35
type labelFirst footer text:49
type labelFirst force text:77 boolean:82 choice:-68 reference:-38
type labelFirst form text:54 boolean:-26
type labelFirst format text:194 choice:-100 reference:-122 list:-52 keyValues:170
type labelFirst frequency multilineText:-27 integer:-24 boolean:-26 choice:99 reference:35
type labelFirst from text:114 multilineText:-114 url:198 email:267 integer:33 number:-29 boolean:-91 choice:-47 multipleChoice:-21 reference:-139 multipleReference:-32 list:-96 keyValues:-20
type labelFirst full text:27 boolean:-53 reference:109
type labelFirst function text:-108 multilineText:-23 choice:50 reference:136
type labelFirst gcp text:37 multilineText:-48 reference:-28 file:80
type labelFirst git text:38 multilineText:-24 url:161 integer:-23 number:-24 boolean:-61 choice:-71 reference:98 keyValues:-20
type labelFirst github text:36 url:20
type labelFirst google multilineText:30 boolean:-23 multipleReference:29
type labelFirst grant boolean:-143 choice:-115 multipleChoice:378 multipleReference:-33
type labelFirst graph text:-23 multilineText:36
type labelFirst group text:145 multilineText:-24 url:-22 integer:-35 number:-26 boolean:-22 choice:-145 multipleChoice:-23 reference:211 multipleReference:-36 list:24
type labelFirst header text:127 number:-23 reference:-32
type labelFirst headers text:-23 multilineText:25 boolean:-37 choice:-22 multipleReference:-32 list:-115 keyValues:247
type labelFirst health text:-121 multilineText:129 integer:89 boolean:-29
type labelFirst hide text:-186 multilineText:-20 integer:-26 number:-20 boolean:211 choice:177 reference:-29 multipleReference:-23 list:-29
type labelFirst home text:98 url:38 boolean:-25 choice:-21 reference:-32
type labelFirst host text:55 url:172 integer:46 number:-39 boolean:-45 choice:-95 reference:-162 multipleReference:-29 list:164
type labelFirst html multilineText:30
type labelFirst http multilineText:-49 url:64 choice:-27 reference:-76 list:-22 keyValues:174
type labelFirst https text:-103 multilineText:-32 url:65 integer:-22 number:-30 boolean:237 choice:-24 reference:-39
type labelFirst id text:-147 multilineText:-23 integer:-42 number:-25 boolean:-38 choice:205 reference:162
type labelFirst identifier text:-204 reference:293
type labelFirst identity text:-122 choice:191 reference:-63
type labelFirst idle text:86 integer:-68
type labelFirst image text:328 multilineText:-28 integer:-159 boolean:-32 choice:-192 reference:48 file:112
type labelFirst import text:-66 choice:-69 reference:252 file:-20
type labelFirst include text:-65 multilineText:-41 integer:-30 boolean:284 choice:24 multipleReference:-66 list:68 keyValues:-28 file:-48
type labelFirst inclusive text:-60 boolean:127 choice:-40 reference:81 multipleReference:-33
type labelFirst index text:31 integer:51
type labelFirst input text:-33 multilineText:237 boolean:114 choice:-108 reference:-71 keyValues:-41
type labelFirst instance text:55 choice:-49 reference:28
type labelFirst instructions text:175 boolean:-33 choice:-33 multipleReference:-21 list:-30
type labelFirst interface choice:-32 reference:66
type labelFirst invoice text:-46 multilineText:-35 integer:119 number:-25 boolean:77 choice:38 reference:-49 multipleReference:-53 list:-25 date:32
type labelFirst ip text:85
type labelFirst is text:-147 multilineText:-26 url:-31 boolean:489 choice:-91 reference:-104
type labelFirst issuer url:37
type labelFirst item integer:-27 boolean:-21 choice:68 reference:82 list:-51
type labelFirst jira multilineText:-23 boolean:31 multipleReference:-29 list:154 keyValues:-53
type labelFirst job text:-29 choice:-23 reference:46
type labelFirst json multilineText:-63 choice:-23 keyValues:127 file:34
type labelFirst jwks text:35 multilineText:32
type labelFirst jwt text:21 multilineText:-20 integer:50 boolean:-21 choice:-40 list:-81 keyValues:153
type labelFirst kafka text:141 multilineText:-28 boolean:208 choice:-90 reference:-87 keyValues:-81
type labelFirst key text:77 multilineText:30 boolean:-22 choice:-30
type labelFirst knowledge boolean:28 reference:54 multipleReference:-37
type labelFirst label number:-41 boolean:-103 choice:-67 reference:-32 multipleReference:-27 list:26 keyValues:294
type labelFirst labels text:-35 boolean:-25 list:-59 keyValues:213
type labelFirst language text:100 choice:-25 reference:-30
type labelFirst layout text:53 choice:24 reference:-36
type labelFirst ldap text:61 integer:-23 boolean:-27 multipleChoice:135 reference:-24
type labelFirst legend text:-43 boolean:-51 choice:101 reference:70 multipleReference:-21
type labelFirst limit text:243 multilineText:-30 integer:-127 number:-25 boolean:-68 choice:77
type labelFirst list text:77 integer:-47 boolean:-129 choice:100 multipleReference:-55 list:75
type labelFirst local text:36
type labelFirst location text:23 multilineText:-22 integer:-24 boolean:-72 multipleChoice:77 reference:140 multipleReference:-32 list:-27
type labelFirst lock boolean:-103 choice:128
type labelFirst log text:-34 multilineText:70 boolean:-40 choice:97 reference:-43
type labelFirst login text:92 choice:45 reference:-86
type labelFirst logo text:-35 url:105 file:-20
type labelFirst lookup text:-112 boolean:43 choice:148
type labelFirst manage text:-45 boolean:83
type labelFirst manual boolean:95 reference:-49
type labelFirst mark text:-31 multilineText:-24 boolean:203 choice:-50 reference:-43 list:69 keyValues:-43
type labelFirst match text:53 multilineText:-26 boolean:-124 choice:81 list:78
type labelFirst max text:-180 integer:311 number:217 boolean:-128 choice:48 multipleChoice:-37 reference:-49 multipleReference:-75 list:-25
type labelFirst maximum text:-90 integer:85 number:140 boolean:-50 choice:-28
type labelFirst member list:45
type labelFirst memory text:-98 integer:72 boolean:76
type labelFirst menu text:-104 boolean:44 choice:146 reference:-30
type labelFirst message text:208 multilineText:-169 integer:34 number:-43 boolean:-105 choice:129 reference:-66 list:118 keyValues:-39
type labelFirst messages multilineText:182 integer:-60 list:-64
type labelFirst metadata multilineText:26 url:46 integer:49 boolean:-53 choice:89 reference:-41 keyValues:-55
type labelFirst method text:69
type labelFirst metric choice:-20 multipleReference:92
type labelFirst metrics text:72 multilineText:-22 reference:-20 multipleReference:-55 list:102
type labelFirst min text:-123 integer:73 number:140
type labelFirst minimum text:-30 integer:-156 number:110 boolean:-69 choice:73 reference:151
type labelFirst mobile text:-55 boolean:101
type labelFirst model text:77 choice:-70 reference:96
type labelFirst models boolean:-46 multipleReference:-25 list:123
type labelFirst mount text:75 integer:-29 boolean:131 choice:-44 reference:-31 list:-27
type labelFirst multiple boolean:91 reference:-31
type labelFirst name text:154 boolean:-21 choice:-27 reference:-98 list:47
type labelFirst namespace text:38
type labelFirst network text:-89 multilineText:-21 integer:146 boolean:-34 multipleReference:-36 list:77
type labelFirst new text:104 multilineText:-23 integer:92 number:-33 choice:-37 list:-23 keyValues:-36
type labelFirst no text:33 multilineText:-20 number:-23 boolean:56 reference:36
type labelFirst node text:-143 url:-23 boolean:131 choice:-50 reference:37 keyValues:91
type labelFirst note text:20
type labelFirst notes text:-90 boolean:121
type labelFirst notification text:132 reference:-99
type labelFirst number text:-94 integer:162 number:-76 boolean:-81 choice:83 reference:136 multipleReference:-20 list:-22
type labelFirst oauth text:-24 list:40
type labelFirst object text:71 choice:-59
type labelFirst offset text:-34 integer:148 number:-21 choice:20 reference:-57
type labelFirst on text:-145 multilineText:262 boolean:-94 choice:82 list:-23
type labelFirst online text:-24 boolean:46
type labelFirst openai text:-53 multilineText:169 boolean:-26
type labelFirst operation text:-77 choice:111 reference:71
type labelFirst operator text:-80 boolean:-25 choice:301 reference:-101
type labelFirst optional text:29 boolean:26 list:-20
type labelFirst order text:127 multilineText:-34 integer:461 number:-40 boolean:-66 choice:-164 reference:-72 multipleReference:-72 list:-65
type labelFirst org text:41 boolean:-56 choice:213 reference:-71 list:-32
type labelFirst organisation text:-35 boolean:-79 choice:106 reference:44 multipleReference:69
type labelFirst organization text:185 multilineText:-33 integer:-32 number:-36 boolean:-101 choice:-67 reference:148 multipleReference:36 list:-33 file:-22
type labelFirst other text:142 choice:-81 multipleReference:-32 list:109 keyValues:-46
type labelFirst output boolean:-20 choice:62 reference:-33 list:117 keyValues:-89
type labelFirst override text:83 boolean:-27
type labelFirst page text:-25 multilineText:21 integer:47 boolean:-40 reference:82
type labelFirst paid multilineText:109 boolean:-83 choice:87 reference:-40
type labelFirst parallelism text:-162 integer:211
type labelFirst param text:-43 number:-20 boolean:-23 list:153
type labelFirst parameter text:86 multilineText:-20 keyValues:-24
type labelFirst parameters text:147 multilineText:-48 choice:-86 list:86 keyValues:-50
type labelFirst parent text:50 number:-27 boolean:-47 choice:-35 reference:-65 multipleReference:176
type labelFirst parse choice:20
type labelFirst partition text:-53 multilineText:-20 choice:144
type labelFirst pass text:-118 multilineText:-20 integer:-53 number:81 boolean:314 choice:-39 multipleReference:-22 list:-24 keyValues:-76
type labelFirst password text:246 multilineText:-42 number:-29 boolean:-25 choice:-46 multipleChoice:131 reference:-64 multipleReference:-82 list:-32
type labelFirst path text:36 integer:-37 list:101
type labelFirst pattern text:45
type labelFirst payload text:-232 multilineText:321 integer:-25 number:-27 boolean:35 choice:-77 reference:-44 multipleReference:-22 keyValues:97
type labelFirst payment text:303 multilineText:-22 integer:-49 number:-22 boolean:-69 choice:-130 reference:108 multipleReference:-23 list:-25
type labelFirst per text:-157 number:183 boolean:37
type labelFirst period text:98 integer:-75 number:-40 boolean:-22 choice:-110 reference:115 multipleReference:78 list:-29 date:21
type labelFirst permission text:25 boolean:-20 choice:94 reference:-32
type labelFirst permissions text:136 integer:-37 boolean:-29 choice:57 reference:33 multipleReference:-44 list:-64
type labelFirst persist text:-79 boolean:206 choice:-22 reference:-47
type labelFirst personal text:30
type labelFirst phone text:76
type labelFirst pipeline text:23
type labelFirst po text:58
type labelFirst policy text:-88 choice:-35 reference:151
type labelFirst polling text:207 integer:-120 number:-29 boolean:-26
type labelFirst port text:-178 multilineText:-27 integer:263 number:-77 boolean:-48 choice:-64 reference:-37 multipleReference:-21 list:47 keyValues:209
type labelFirst ports text:-61 integer:95 choice:-72 keyValues:138
type labelFirst power text:-185 multilineText:-27 number:361 boolean:-53 choice:-25 reference:-56 file:42
type labelFirst prefix text:190 boolean:24 choice:-42 reference:-74
type labelFirst preview text:-25 boolean:76 reference:-21
type labelFirst primary text:81 integer:-31 boolean:-37 reference:-28 multipleReference:132 list:-56
type labelFirst private text:-64 multilineText:293 integer:-30 number:-20 boolean:-94 choice:-29 reference:30 multipleReference:-24 list:-27
type labelFirst process integer:-25 choice:44
type labelFirst product text:109 boolean:-34 choice:-35 reference:-29 multipleReference:36
type labelFirst profile text:-38 boolean:-30 choice:-45 reference:31 file:152
type labelFirst program text:43 boolean:-57 choice:54 reference:49
type labelFirst project text:-35 multilineText:-56 url:-21 integer:-34 number:-65 boolean:-183 choice:-81 reference:448 multipleReference:-41 list:-27 keyValues:-21 file:116
type labelFirst projects multipleReference:40
type labelFirst prometheus text:-87 multilineText:114 url:116 choice:-31 list:-29
type labelFirst properties text:-93 multilineText:-31 choice:121 keyValues:64
type labelFirst property text:192 multilineText:-67 boolean:-61 choice:92 reference:-62 keyValues:-22
type labelFirst protocol choice:42 reference:-27
type labelFirst provider text:29
type labelFirst proxy text:163 url:-35 integer:-25 boolean:121 choice:-82 list:-33 keyValues:-31
type labelFirst public multilineText:25 integer:-43 number:-52 choice:-49 reference:-140 multipleReference:-34 list:-28 file:367
type labelFirst publish text:135 boolean:-109
type labelFirst push text:-44 boolean:135 multipleReference:-23
type labelFirst quantity text:-81 integer:91 number:109 boolean:-22
type labelFirst query text:190 multilineText:40 integer:41 boolean:-55 choice:-80 reference:-151 multipleReference:-54 list:-37 keyValues:196
type labelFirst range text:-78 multilineText:-47 integer:314 number:129 boolean:-133 choice:-69 reference:71 multipleReference:-50 list:-52 date:-23
type labelFirst read text:-114 integer:92 boolean:46
type labelFirst recipients boolean:-36 choice:-22 reference:29 multipleReference:53
type labelFirst record text:80 integer:-20 boolean:220 choice:-106 reference:-87
type labelFirst recurring text:91 list:-22
type labelFirst redirect multilineText:-57 url:-122 integer:-23 boolean:-62 choice:-33 reference:-45 multipleReference:-21 list:431 keyValues:-22
type labelFirst refresh text:53 number:-24 boolean:-102 choice:119
type labelFirst regex text:30
type labelFirst region text:93 boolean:-30 choice:24 reference:-32
type labelFirst register boolean:88 choice:-24
type labelFirst registry text:22 multilineText:-86 url:180 choice:-71 reference:58 multipleReference:-22
type labelFirst related text:20
type labelFirst relative multilineText:-34 integer:161 boolean:-37 date:-28
type labelFirst reminder text:-27 boolean:-30 choice:91
type labelFirst remote url:42 reference:-20
type labelFirst remove text:-24 multilineText:-24 boolean:28 list:123 keyValues:-64
type labelFirst reply text:-32 list:97
type labelFirst report text:-27 boolean:104 choice:87 reference:-106 date:37
type labelFirst repository text:142 multilineText:-68 boolean:-43 choice:-34 reference:55 multipleReference:-20
type labelFirst request text:31 multilineText:180 integer:-26 choice:-34 reference:-75
type labelFirst require text:-50 boolean:103 choice:-21
type labelFirst required text:-38 number:-22 boolean:90 choice:-30 multipleReference:87 list:24 keyValues:-31
type labelFirst resource text:39 multilineText:-24 url:-20 integer:-29 boolean:-89 choice:35 reference:-63 multipleReference:252 list:-26 keyValues:-21
type labelFirst response text:-111 multilineText:129 choice:131 reference:-54
type labelFirst result reference:39
type labelFirst retention text:-49 integer:30 boolean:-30 reference:99
type labelFirst return text:-38 url:26 boolean:71
type labelFirst revenue text:-157 number:297 boolean:-49 reference:-23
type labelFirst review boolean:-48 choice:84
type labelFirst role text:82 boolean:-26 multipleReference:-20
type labelFirst roles text:87 choice:-38 reference:87 multipleReference:-21 list:-54
type labelFirst round text:-95 integer:161 number:-40 boolean:119 reference:-98
type labelFirst routing text:98 reference:-40
type labelFirst rule text:-168 multilineText:223 integer:-30 number:-26 boolean:-67 choice:140 reference:44 list:-22
type labelFirst run boolean:-64 choice:159
type labelFirst saml multilineText:-30 url:39 boolean:-52 keyValues:115
type labelFirst save text:-48 multilineText:-37 boolean:186 reference:-34
type labelFirst scan boolean:41 choice:-34 reference:-28 date:28 file:36
type labelFirst schedule text:187 multilineText:-26 integer:-24 boolean:-71 reference:-25
type labelFirst schema multilineText:89 boolean:-23 reference:-26
type labelFirst scope text:24 integer:-20 choice:-20 reference:-64 list:123
type labelFirst scopes text:-65 boolean:-36 choice:-123 multipleChoice:116 reference:-25 multipleReference:-58 list:238
type labelFirst script text:30 multilineText:83 choice:-43
type labelFirst search multilineText:-47 integer:-42 number:-33 boolean:-34 reference:184 multipleReference:80 list:-43 keyValues:-24
type labelFirst searchable text:-45 boolean:99
type labelFirst secondary text:100 boolean:-28
type labelFirst secret text:109 multilineText:-30 reference:-31
type labelFirst secure text:-60 boolean:108
type labelFirst security text:-32 choice:99 reference:-25
type labelFirst segment text:-67 integer:78 boolean:-48 choice:124
type labelFirst select text:-159 multilineText:-38 boolean:-141 choice:35 reference:272 multipleReference:85 list:-25 file:85
type labelFirst send text:-120 email:-30 integer:157 choice:20 multipleChoice:110 reference:-118 multipleReference:87 list:-25 date:-21
type labelFirst sender text:88 integer:-66
type labelFirst separator text:133 boolean:-73 choice:104 reference:-37 multipleReference:-27 list:-25
type labelFirst server text:166 multilineText:-34 url:201 integer:-59 number:-21 boolean:-38 choice:-36 reference:-25 list:-83
type labelFirst service text:-47 multilineText:175 url:-24 integer:-60 number:-23 boolean:-96 choice:109 reference:40 multipleReference:-60 list:103 file:-69
type labelFirst session integer:54
type labelFirst set boolean:-63 keyValues:131
type labelFirst severity text:160 multilineText:-35 number:113 boolean:-77 choice:-27 multipleReference:-37 list:-20
type labelFirst share text:-31 boolean:131 choice:-40
type labelFirst should boolean:24
type labelFirst show text:-165 number:-25 boolean:380 choice:145 reference:-55 multipleReference:-43 list:-43 keyValues:-40 date:-91
type labelFirst sign text:-21 boolean:99 list:-20
type labelFirst signing text:-67 multilineText:73
type labelFirst single text:24
type labelFirst site url:24
type labelFirst size text:26 integer:-51 number:-43 choice:119
type labelFirst skip text:-153 multilineText:-47 integer:-43 number:-48 boolean:419 choice:-114 multipleChoice:-27 reference:-56 multipleReference:27 list:111
type labelFirst slack text:37 multilineText:-25 email:72
type labelFirst sort text:-66 multilineText:-35 integer:-46 number:-31 boolean:-131 choice:402 reference:-150 multipleReference:-25 list:141
type labelFirst source text:182 multilineText:-30 url:77 integer:-30 number:-51 boolean:-133 choice:46 reference:41 multipleReference:-25 list:-21
type labelFirst split number:-28 boolean:113
type labelFirst sql text:-195 multilineText:274 integer:-22 number:-24 boolean:-32 choice:-37 reference:-39 keyValues:127
type labelFirst ssh text:-84 multilineText:336 integer:-22 boolean:-33 choice:-22 multipleReference:-32 list:-60 keyValues:-22
type labelFirst ssl text:-71 multilineText:-70 integer:-27 boolean:-26 choice:-147 multipleChoice:184 reference:121 multipleReference:127 list:-46
type labelFirst stale boolean:69 choice:80 reference:-67 multipleReference:-58
type labelFirst start text:-114 integer:-41 number:103 boolean:35 choice:75 multipleChoice:-68 reference:-46 multipleReference:-24 date:144
type labelFirst state text:156 boolean:-68 choice:97 reference:-43 list:-31 keyValues:-25
type labelFirst static integer:74
type labelFirst status text:-268 multilineText:-27 integer:216 number:-20 boolean:100 choice:42 reference:66 multipleReference:-29 list:-34
type labelFirst steps integer:94 reference:-30 multipleReference:-46
type labelFirst storage text:-107 integer:174 number:-45 choice:-99 reference:111
type labelFirst strategy text:-124 choice:-49 reference:232
type labelFirst street text:-21 boolean:121 choice:-28
type labelFirst subject text:150 boolean:-23 choice:-20 reference:-31
type labelFirst subscription text:32
type labelFirst sync text:22 integer:46 choice:-26
type labelFirst system text:-29 multilineText:120 email:33 boolean:-28
type labelFirst table text:-126 multilineText:189 integer:346 number:-32 boolean:-86 choice:-38 reference:-73 multipleReference:-23 list:-38 keyValues:-52
type labelFirst tags text:-77 multilineText:-51 url:-23 email:-26 integer:-32 number:-43 boolean:-70 choice:-71 multipleChoice:-26 reference:-30 multipleReference:192 list:181 keyValues:68
type labelFirst target text:-87 multilineText:-43 url:-22 integer:89 boolean:-141 choice:331 reference:79 multipleReference:-51 list:-90 date:-21
type labelFirst task integer:-119 number:128 boolean:-53 choice:80 reference:33
type labelFirst tax text:-62 multilineText:-23 number:104 boolean:-31 choice:-57 reference:146
type labelFirst team reference:39 multipleReference:122 list:-92
type labelFirst teams text:-57 boolean:-59 choice:-32 reference:-44 multipleReference:170 list:82
type labelFirst template text:-105 multilineText:-148 integer:-20 boolean:-26 choice:122 reference:257 keyValues:-26
type labelFirst terms text:107 multilineText:69 url:-58 boolean:-21 choice:-48
type labelFirst test multilineText:-42 email:70 boolean:120 choice:-74 reference:-34
type labelFirst text text:-44 multilineText:203 integer:-23 number:-26 boolean:-57 choice:60 reference:-56
type labelFirst theme text:-51 choice:129 reference:-49
type labelFirst threshold text:-28 integer:-32 number:125 boolean:69 choice:-25 reference:-103
type labelFirst time text:157 integer:-163 number:-30 boolean:-20 choice:98 reference:-57 list:-23 date:98
type labelFirst timeout text:-227 integer:177 number:-48 boolean:212 choice:-21 reference:-20
type labelFirst timestamp text:126 boolean:-33 reference:-23
type labelFirst title text:60
type labelFirst tls text:-309 multilineText:475 url:-23 integer:-40 number:-27 boolean:72 choice:-131 reference:-109 keyValues:-21 file:180
type labelFirst to text:103 multilineText:-38 url:200 boolean:-46 choice:-58 reference:-101 multipleReference:-34 list:31
type labelFirst token multilineText:-48 boolean:-26 choice:46 multipleReference:-22 list:71
type labelFirst tool text:-84 multilineText:-21 url:172 boolean:-60 choice:139 reference:-94
type labelFirst top text:82 boolean:-23 choice:-28
type labelFirst topic text:33 multilineText:-40 boolean:-42 choice:-41 reference:159 list:-24 keyValues:71 file:-41
type labelFirst total text:-21 integer:-97 number:126
type labelFirst track integer:-40 boolean:67
type labelFirst transaction text:102 reference:-23
type labelFirst trigger text:-234 multilineText:-41 integer:-30 number:-29 boolean:-181 choice:460 multipleChoice:306 reference:-110 multipleReference:-36 list:-50 keyValues:-22
type labelFirst try text:-49 boolean:96
type labelFirst ttl text:35 integer:21
type labelFirst type text:-78 multilineText:-46 boolean:-32 choice:281 reference:-44
type labelFirst update text:-67 multilineText:130 number:-21 boolean:109 choice:-140 reference:-97 multipleReference:-65 list:-23 keyValues:251
type labelFirst upload boolean:-53 choice:96 reference:-126 file:108
type labelFirst url text:-47 multilineText:-40 url:263 integer:-27 boolean:-61 choice:-22 reference:-31 multipleReference:-25 list:69
type labelFirst usage multilineText:-27 choice:78 reference:-22
type labelFirst use text:-124 multilineText:-61 email:-35 boolean:103 choice:181 reference:54
type labelFirst user url:-29 email:156 number:101 boolean:93 choice:-200 multipleChoice:-27 reference:97 list:-133 keyValues:-33 file:-34
type labelFirst username text:133 boolean:-20 choice:-22 reference:-31
type labelFirst validation text:-117 boolean:-29 choice:175
type labelFirst value text:136 multilineText:-55 email:191 number:-35 boolean:-61 choice:-27 reference:-24 list:-31 keyValues:-34
type labelFirst values choice:185 reference:-38 multipleReference:-56
type labelFirst variable text:-22 multipleReference:125 list:-21 keyValues:-35
type labelFirst vat text:143 integer:-60 number:-23 boolean:-30
type labelFirst vendor text:167 multilineText:-29 integer:-30 number:-29 boolean:-78 choice:-72 reference:163
type labelFirst verify text:31 multilineText:-27 boolean:48 choice:-20
type labelFirst version text:-21 boolean:69 choice:-23 reference:39
type labelFirst view text:-67 boolean:133 choice:50 reference:-57
type labelFirst visibility text:-61 multilineText:-28 number:-28 boolean:-44 choice:347 reference:-108
type labelFirst visible text:-46 boolean:252 choice:-183
type labelFirst volume boolean:41
type labelFirst wait integer:-28 boolean:32 choice:80
type labelFirst web url:49 integer:-48 choice:112 reference:-71
type labelFirst webhook url:94
type labelFirst website text:162 url:-55 boolean:-20 reference:-24
type labelFirst when text:61 integer:-24 boolean:-89 choice:-26 date:140
type labelFirst workspace text:43
type labelFirst x-axis text:-37 multilineText:-30 integer:-26 number:343 boolean:-60 choice:-23 reference:-48 list:-31 keyValues:-27
type labelFirst x.509 text:-22 file:97
type labelFirst y-axis text:85
type labelFirst yaml multilineText:66 choice:-39 file:20
type labelFirstClass aimless text:26 url:268 email:122 integer:-71 number:25 boolean:-42 choice:137 multipleChoice:-195 reference:-330 multipleReference:-82 list:-63 keyValues:-163 date:67 file:-90
type labelFirstClass be text:-166 multilineText:-23 url:-30 boolean:468 choice:-81 reference:-96
type labelFirstClass beforePlace text:-42 multilineText:222 url:157 email:-29 number:-47 boolean:-210 multipleChoice:-24 reference:-75 multipleReference:37 keyValues:-33
type labelFirstClass button text:119 multilineText:-98 email:27 integer:-23 number:-25 boolean:361 choice:-90 reference:-99 multipleReference:-30 list:-25 file:-35
type labelFirstClass check text:113 multilineText:-169 email:92 integer:-37 number:-39 boolean:383 reference:-162 multipleReference:-28 list:-38 keyValues:-31
type labelFirstClass checkingHeading text:39 multilineText:-106 email:59 integer:-96 number:-39 boolean:54 choice:167 multipleChoice:124 reference:-90 multipleReference:-62 keyValues:-23 date:-20
type labelFirstClass click text:-44 boolean:135 multipleReference:-23
type labelFirstClass condition text:35 integer:-25 boolean:-91 date:137
type labelFirstClass configure text:-236 multilineText:168 url:-21 integer:-116 number:-61 boolean:155 choice:103 multipleChoice:-33 reference:-166 multipleReference:-72 list:-47 keyValues:366 date:-21 file:-39
type labelFirstClass consoleNoun text:-46 integer:-61 number:-40 reference:52 multipleReference:62 list:98 keyValues:-31 file:-21
type labelFirstClass contrast text:-83 multilineText:-50 url:-60 email:-74 integer:164 number:543 boolean:-153 choice:-24 multipleChoice:-228 reference:-139 multipleReference:-241 list:-41 keyValues:-278 date:187 file:226
type labelFirstClass dateNoun text:138 multilineText:-22 integer:-21 boolean:-48 choice:-73 reference:20 date:79
type labelFirstClass defaultHeader text:37 multilineText:-58 url:-28 integer:-26 number:-60 boolean:-95 choice:-77 reference:205 multipleReference:154 keyValues:-37 date:-20
type labelFirstClass descriptionHeader text:108 multilineText:-93 url:30 email:156 integer:-45 number:-102 boolean:-144 choice:429 multipleChoice:-35 reference:33 multipleReference:-105 list:-120 keyValues:-72 date:-33 file:-28
type labelFirstClass determiner text:82 multilineText:-27 integer:41 number:-67 boolean:75 choice:-68 multipleChoice:-28 reference:-121 multipleReference:-164 keyValues:306 date:-31 file:-25
type labelFirstClass display text:-20 multilineText:87 integer:-34 number:-72 boolean:419 choice:72 reference:-131 multipleReference:-80 list:-57 keyValues:-47 date:-95
type labelFirstClass durationNoun text:262 multilineText:-87 url:-33 integer:-260 number:-199 boolean:133 choice:132 multipleChoice:-32 reference:141 multipleReference:32 list:-102 keyValues:-53 date:81 file:-23
type labelFirstClass edition text:111 multilineText:-30 integer:-34 number:-35 choice:-106 reference:205 multipleReference:-23
type labelFirstClass emailNoun text:-151 multilineText:109 url:-31 email:515 integer:-49 number:-40 boolean:-121 choice:-45 reference:-73 multipleReference:-40 keyValues:-32 date:-20
type labelFirstClass enter multilineText:377 url:-62 email:-35 integer:-106 number:-79 boolean:176 choice:152 multipleChoice:-47 reference:-542 multipleReference:80 list:61 date:-45 file:-51
type labelFirstClass fieldNoun text:-50 multilineText:45 url:-25 email:-23 integer:-58 number:-52 boolean:-41 choice:177 multipleChoice:-26 multipleReference:28 list:-28 keyValues:69 date:-21
type labelFirstClass fileNoun text:244 url:104 email:-22 integer:-159 number:-77 boolean:32 choice:-93 multipleChoice:66 reference:-81 multipleReference:-126 list:-99 keyValues:-53 date:-81 file:317
type labelFirstClass fillingVerb text:-259 multilineText:119 url:-38 email:-23 integer:-54 number:-42 boolean:-157 choice:261 multipleChoice:-27 reference:70 multipleReference:28 list:-48 keyValues:-69 date:-26 file:180
type labelFirstClass followUp text:-114 integer:92 boolean:46
type labelFirstClass formNoun url:-24 integer:36 boolean:-78 reference:45 multipleReference:86
type labelFirstClass formatHeader text:248 multilineText:-21 boolean:-30 choice:-110 reference:-128 list:-54 keyValues:170
type labelFirstClass genericHeading text:-31 multilineText:266 email:-31 integer:31 number:-70 boolean:86 choice:-249 multipleChoice:-52 reference:-149 multipleReference:129 list:127 keyValues:-127 date:-34 file:-25
type labelFirstClass groupNoun text:41 multilineText:96 url:-38 integer:-55 number:-45 boolean:-70 multipleChoice:-43 reference:302 multipleReference:-64 list:71 keyValues:-110 date:-30
type labelFirstClass headingVerb text:-247 multilineText:-209 url:-159 email:-65 integer:-75 number:-121 boolean:531 choice:110 multipleChoice:161 reference:-142 list:-131 keyValues:84 file:-80
type labelFirstClass hostNoun text:487 multilineText:-82 url:312 email:-52 integer:-61 number:-78 boolean:-150 choice:-167 reference:-213 multipleReference:-78 list:141 keyValues:-38 date:-29
type labelFirstClass inputNoun text:-53 multilineText:59 url:-104 email:111 integer:-212 number:-24 boolean:-196 choice:397 multipleChoice:-92 multipleReference:-48 list:-54 keyValues:132 date:-48 file:-64
type labelFirstClass interfaceNoun text:-91 multilineText:69 url:65 boolean:-75 choice:-44 reference:38 multipleReference:88
type labelFirstClass kindNoun text:-72 multilineText:-189 url:-87 email:-44 integer:29 number:-141 boolean:-186 choice:674 multipleChoice:-56 reference:75 multipleReference:-129 list:-68 keyValues:43 date:-53 file:-49
type labelFirstClass labelHeader text:143 multilineText:54 url:-32 email:-29 integer:-106 boolean:-62 multipleChoice:-39 reference:-85 keyValues:131 date:-28 file:-24
type labelFirstClass leave choice:80 reference:-61
type labelFirstClass limitsHeader text:-149 multilineText:-51 integer:322 number:122 boolean:-157 choice:-75 reference:63 multipleReference:-64 list:85 keyValues:-21 date:-24
type labelFirstClass lookalike text:-67 multilineText:-68 integer:-26 number:-38 boolean:-141 choice:-84 multipleChoice:25 reference:245 multipleReference:162 list:89 keyValues:-30
type labelFirstClass make text:38 multilineText:23 url:-102 email:-49 integer:35 number:-57 boolean:301 choice:-330 multipleChoice:-146 reference:172 multipleReference:-175 list:-87 keyValues:210 date:48 file:-71
type labelFirstClass manipulate text:-143 multilineText:-110 url:-29 integer:-89 number:-47 boolean:527 choice:92 reference:-58 multipleReference:-52 list:68 keyValues:-88 file:-25
type labelFirstClass menuNoun text:-115 multilineText:-65 url:-21 integer:-78 number:-24 boolean:-241 choice:272 reference:192 list:39 keyValues:-35 file:77
type labelFirstClass multilineNoun text:-155 multilineText:714 url:-84 email:-73 integer:-69 number:-211 boolean:-204 choice:178 multipleChoice:-83 reference:-302 multipleReference:-234 list:-114 keyValues:453 date:-87 file:-22
type labelFirstClass navigate text:151 url:29 integer:-68 number:-36 boolean:73 choice:167 multipleChoice:-25 reference:-72 multipleReference:-113 list:-110 keyValues:29
type labelFirstClass negation text:-72 multilineText:-47 integer:-39 number:-44 boolean:380 choice:-25 multipleReference:-35 list:-39
type labelFirstClass numberNoun text:-687 multilineText:-220 url:-103 email:-61 integer:843 number:632 boolean:-419 multipleChoice:-108 reference:-67 multipleReference:-135 list:-139 keyValues:198 date:-93 file:-58
type labelFirstClass obligation text:-97 number:-26 boolean:214 choice:-40 reference:-23 multipleReference:83 keyValues:-33
type labelFirstClass off text:-36 multilineText:-30 number:-41 boolean:95 choice:-20 multipleReference:111 list:-29 keyValues:-20
type labelFirstClass on text:-244 multilineText:187 url:-43 integer:-63 number:-34 boolean:330 choice:-108 reference:123 multipleReference:60 list:-187 keyValues:-28 date:38
type labelFirstClass opener text:-57 multilineText:-95 url:166 email:-34 integer:23 number:45 boolean:256 choice:-20 multipleChoice:-98 reference:-202 list:-58 keyValues:-65 date:128 file:-23
type labelFirstClass openingVerb text:-107 multilineText:-84 url:-57 email:-33 integer:114 boolean:54 choice:-183 multipleChoice:-100 reference:285 multipleReference:127 keyValues:-101 date:76 file:-51
type labelFirstClass optionNoun text:292 multilineText:-84 url:-22 email:182 integer:-20 number:-54 boolean:-102 multipleChoice:-38 reference:-104 multipleReference:-94 date:-22
type labelFirstClass optionalHeader text:29 boolean:26 list:-20
type labelFirstClass optionsHeader text:-152 multilineText:99 url:-20 integer:-69 number:-25 boolean:-207 choice:75 multipleChoice:127 reference:-220 multipleReference:152 list:315 keyValues:-51
type labelFirstClass otherHeader text:132 multilineText:-193 url:-188 email:-153 integer:-25 number:-267 boolean:-356 choice:176 multipleChoice:-71 reference:81 multipleReference:123 list:85 keyValues:78 date:-173 file:-116
type labelFirstClass pairNoun text:-268 multilineText:-32 email:-42 integer:-20 number:-109 boolean:-300 choice:-103 multipleChoice:-57 reference:-125 multipleReference:108 list:-35 keyValues:909 date:-38 file:-25
type labelFirstClass place text:122 url:-32 email:-35 integer:-69 number:-103 boolean:24 choice:-101 multipleChoice:-55 reference:87 multipleReference:202 keyValues:23 date:-49 file:-61
type labelFirstClass plainNoun text:779 multilineText:-104 url:47 email:-136 integer:-63 number:-189 boolean:-130 choice:-294 multipleChoice:-106 reference:-120 multipleReference:-130 list:-65 keyValues:143 date:-110 file:-150
type labelFirstClass pointer text:-179 multilineText:200 integer:303 number:-27 boolean:-210 choice:61 reference:-80 multipleReference:-67 list:55
type labelFirstClass preposition text:-128 multilineText:158 url:351 email:217 integer:-51 number:67 boolean:-53 choice:-211 multipleChoice:-47 reference:-330 multipleReference:-109 keyValues:-54 date:167 file:-28
type labelFirstClass remark text:-77 boolean:60 choice:87
type labelFirstClass requiredHeader text:40 number:-24 boolean:88 choice:-32 reference:-24 multipleReference:85 list:22 keyValues:-32 file:-54
type labelFirstClass secretNoun text:395 multilineText:-107 number:-51 boolean:-66 choice:-71 multipleChoice:114 reference:-83 multipleReference:-118 list:110 keyValues:-42 date:-26 file:-36
type labelFirstClass select text:-195 multilineText:-40 boolean:-144 choice:-33 reference:384 multipleReference:84 list:-26 file:85
type labelFirstClass slugEnd text:237 multilineText:46 url:358 email:231 number:-87 boolean:-296 choice:-50 multipleChoice:-40 reference:-290 multipleReference:-92 list:27 keyValues:-47 file:-24
type labelFirstClass slugVerb text:-193 multilineText:91 url:-24 number:-45 boolean:237 choice:-55 reference:-298 multipleReference:62 list:59 keyValues:104 date:-22 file:95
type labelFirstClass softener text:-36 multilineText:-24 number:-24 boolean:190 choice:-47 reference:-26 multipleReference:82 keyValues:-40
type labelFirstClass structural text:58 multilineText:154 url:-24 integer:-31 number:-36 boolean:-169 choice:87 multipleChoice:-34 reference:154 multipleReference:-49 keyValues:-49 file:-22
type labelFirstClass submitVerb text:-55 multilineText:-58 url:-24 number:-56 boolean:355 choice:-176 reference:-190 multipleReference:188 list:70 keyValues:-35 date:-22
type labelFirstClass switchEffect text:-632 multilineText:-283 url:-162 email:-137 integer:-124 number:-335 boolean:1725 choice:465 multipleChoice:-41 reference:-248 multipleReference:-317 keyValues:-227 date:-224 file:-105
type labelFirstClass switchOff text:-40 boolean:115 choice:-35
type labelFirstClass switchOn text:173 multilineText:-80 url:-34 integer:-62 number:-44 boolean:372 choice:-187 multipleChoice:-24 reference:45 multipleReference:-98 list:24 keyValues:-56
type labelFirstClass titleNoun text:125 multilineText:111 url:-24 number:-26 boolean:-70 multipleChoice:-32 reference:-87 multipleReference:51 list:90 keyValues:-99
type labelFirstClass trialVerb text:223 multilineText:-85 email:64 integer:-40 number:-34 choice:129 reference:-215 multipleReference:-53 list:-27 file:95
type labelFirstClass typeHeader text:40 multilineText:-104 integer:-50 number:50 boolean:-47 choice:201 multipleReference:-29 list:-23
type labelFirstClass unit text:-155 integer:-20 number:341 boolean:-23 choice:-30 reference:-27
type labelFirstClass upload text:-90 multilineText:-21 boolean:101 reference:100 multipleReference:-38 list:-24 file:42
type labelFirstClass urlNoun text:-21 multilineText:62 url:395 email:-22 integer:-55 number:-49 boolean:-163 choice:82 multipleChoice:-29 reference:-127 keyValues:-45 date:-20 file:-23
type labelFirstClass use text:-145 multilineText:-72 email:-36 integer:-22 boolean:145 choice:229 reference:46 multipleReference:-28 list:-27
type labelFirstClass valueWord text:-134 multilineText:109 url:-59 email:-43 integer:-56 number:-160 boolean:321 choice:-96 multipleChoice:-76 reference:-49 multipleReference:146 list:-85 keyValues:162 date:-88 file:-60
type labelFirstClass vendor text:143 multilineText:42 url:160 email:42 number:-67 boolean:-209 multipleChoice:-32 reference:-319 multipleReference:96 list:129 keyValues:-67 date:-31 file:51
type labelFirstClass weakLabelHeader text:369 multilineText:25 url:-33 integer:-72 number:-67 boolean:-219 choice:-95 multipleChoice:-22 reference:-85 multipleReference:48 list:-25 keyValues:223 date:-21 file:-36
type spanAfter " text:-39 multilineText:-39 url:87 email:-29 number:-37 boolean:223 choice:-114 multipleChoice:-52 reference:-173 multipleReference:178 list:-75 keyValues:-103 date:148 file:-24
type spanAfter ' text:-33 multilineText:-58 email:-20 integer:64 number:-44 choice:103 multipleChoice:-24 multipleReference:-46 list:96
type spanAfter ( text:118 url:40 email:-27 integer:20 number:-48 reference:22 multipleReference:-33 list:-60 keyValues:25 date:-28
type spanAfter ) text:-201 multilineText:162 choice:179 reference:-112
type spanAfter , text:213 url:-33 email:73 integer:158 number:-170 boolean:97 choice:-162 multipleChoice:157 reference:34 multipleReference:-80 list:-180 keyValues:-127 date:-116
type spanAfter - boolean:52 choice:-47 list:103 keyValues:-37
type spanAfter . text:-68 multilineText:-82 email:67 integer:84 number:-59 boolean:-158 choice:-313 multipleChoice:-47 reference:81 multipleReference:338 list:48 keyValues:-78 date:-45
type spanAfter : text:-119 multilineText:-81 email:102 integer:-35 number:-64 boolean:-44 choice:-49 multipleChoice:150 reference:204 multipleReference:-149 list:-134 keyValues:108 date:97 file:-23
type spanAfter = text:329 url:53 integer:-35 boolean:-84 choice:-127 reference:-25
type spanAfter address email:39 boolean:-22
type spanAfter and text:186 multilineText:-92 url:26 email:-54 integer:-226 number:136 boolean:-35 choice:27 multipleChoice:-74 reference:-98 multipleReference:56 list:-94 keyValues:153 date:103 file:-39
type spanAfter are text:61 integer:-24 boolean:-40 choice:113 reference:-34
type spanAfter as text:-58 multilineText:-41 url:-37 integer:-69 number:-20 boolean:127 choice:-93 multipleChoice:-20 reference:173 multipleReference:-27 keyValues:-25 date:-24 file:134
type spanAfter based text:117 multilineText:-27 boolean:-37 choice:-29
type spanAfter before reference:23
type spanAfter box text:-57 multilineText:-20 boolean:228 choice:-62 reference:-158 multipleReference:186 date:-63
type spanAfter button boolean:-25 reference:-27 file:81
type spanAfter by text:298 boolean:-30 choice:-37 reference:-171
type spanAfter channel text:29
type spanAfter check boolean:207 reference:-121
type spanAfter checkbox text:-32 boolean:326 choice:-35 reference:-175 multipleReference:-26
type spanAfter column boolean:66 multipleReference:-33
type spanAfter drop-down text:-20 choice:38 reference:69 multipleReference:-50
type spanAfter dropdown text:-106 multilineText:-99 boolean:-98 choice:126 reference:160 multipleReference:198 list:-41
type spanAfter empty multilineText:93 boolean:-23 reference:-47
type spanAfter feature text:-40 reference:89
type spanAfter field text:-139 multilineText:-139 url:77 email:48 integer:87 number:68 boolean:-131 choice:109 multipleChoice:-55 reference:-253 multipleReference:-52 list:207 file:-75
type spanAfter fields text:87 multilineText:83 url:-25 email:-20 integer:-54 boolean:-72 choice:54 reference:49 multipleReference:-43 keyValues:-25 date:-23
type spanAfter for multilineText:94 url:-21 number:-39 boolean:-37 choice:41 multipleChoice:-23 reference:-27 multipleReference:-66 list:-26 keyValues:32 date:67
type spanAfter from text:-92 integer:-20 boolean:62 choice:198
type spanAfter if text:-51 multilineText:71 reference:22
type spanAfter in multilineText:76 url:-49 email:50 integer:-144 boolean:243 choice:-119 multipleChoice:-25 reference:82 multipleReference:-59 keyValues:-114 date:-29
type spanAfter input text:176 multilineText:-48 boolean:-55 reference:-32 list:75
type spanAfter is text:-30 integer:155 boolean:-34 reference:-34
type spanAfter lets multipleReference:100 list:-48
type spanAfter list boolean:-23 choice:35 reference:-34 list:86
type spanAfter menu text:-21 choice:34
type spanAfter of boolean:-32 choice:-62 reference:142 multipleReference:-27
type spanAfter off boolean:55
type spanAfter on text:110 multilineText:-37 integer:-21 number:-27 boolean:108 choice:-112 multipleChoice:120 multipleReference:-22 list:-31 keyValues:-28
type spanAfter option text:-61 url:-28 boolean:269 choice:-41 reference:-31 multipleReference:-28
type spanAfter or boolean:94 choice:-79 multipleChoice:-37 reference:22 multipleReference:-93 list:171 keyValues:-42
type spanAfter parameter multilineText:-24 boolean:-48 choice:141 reference:-20 list:-22
type spanAfter parameters text:-20 integer:54 choice:-22 reference:28
type spanAfter section text:-82 multilineText:83 boolean:-50 reference:-26 list:123
type spanAfter select text:-34 boolean:-27 reference:50 multipleReference:50
type spanAfter selector text:-59 boolean:-32 choice:32 multipleChoice:82 reference:39
type spanAfter set text:145 integer:-93 boolean:-60 choice:227 reference:-127
type spanAfter setting text:-79 multilineText:-24 number:-22 choice:257 multipleChoice:94 reference:-102 multipleReference:-40 list:-30
type spanAfter settings boolean:-39 reference:75
type spanAfter should text:142 boolean:-36 choice:-20 reference:-128 multipleReference:41 date:35
type spanAfter so boolean:30
type spanAfter switch text:-28 boolean:-49 choice:140 reference:-43
type spanAfter text text:60 multilineText:236 boolean:-97 choice:-27 reference:-67
type spanAfter that text:-29 choice:89 reference:-35 multipleReference:-24 list:-23 keyValues:57
type spanAfter the boolean:-92 choice:135 reference:-20
type spanAfter to text:173 url:127 email:-63 integer:-86 number:116 boolean:225 choice:-346 multipleChoice:-103 reference:207 multipleReference:-25 list:-216 keyValues:-23 date:-54
type spanAfter toggle text:-21 boolean:-88 choice:25 reference:131
type spanAfter under text:-148 url:20 choice:183 reference:-21
type spanAfter using text:62
type spanAfter values text:-27 number:115 boolean:-47 choice:-32 reference:35
type spanAfter where choice:-31 reference:72
type spanAfter which text:-58 choice:138 reference:-35 date:23
type spanAfter with text:-31 multilineText:-60 boolean:-26 reference:-21 keyValues:198
type spanAfter you choice:-79 reference:106
type spanAfter — text:40 choice:82 reference:-74
type spanAfter ” text:-36 boolean:-93 choice:-24 reference:265 multipleReference:-44
type spanAfter → text:-63 email:20 integer:98 choice:43 reference:-35
type spanAfter2 " text:-174 multilineText:-28 url:-37 choice:-159 reference:537 list:-23 keyValues:-31
type spanAfter2 ( text:-108 multilineText:128 keyValues:45
type spanAfter2 , text:-314 multilineText:32 url:148 email:152 integer:-43 number:-79 boolean:-152 choice:26 multipleChoice:-68 reference:61 multipleReference:-208 list:260 keyValues:92 date:66 file:-41
type spanAfter2 . text:109 multilineText:-33 url:-73 email:-94 integer:36 number:91 boolean:123 choice:-170 multipleChoice:55 reference:-156 multipleReference:100 list:25 keyValues:-104 date:-90
type spanAfter2 : text:-145 multilineText:247 url:-30 integer:-30 number:-33 boolean:-144 choice:504 multipleChoice:-82 reference:-160 multipleReference:-23 list:-32 keyValues:-29 date:-21
type spanAfter2 ; reference:-70 multipleReference:160 list:-57
type spanAfter2 a text:131 boolean:39 choice:-29 reference:-78
type spanAfter2 add keyValues:27
type spanAfter2 allows text:-35 integer:21 boolean:118 choice:-27 reference:-39
type spanAfter2 also text:22 boolean:31 reference:-33
type spanAfter2 an integer:-38 boolean:20 choice:270 reference:-238
type spanAfter2 and text:181 url:-41 email:-30 integer:-55 number:-53 boolean:72 choice:-336 multipleChoice:-41 reference:259 multipleReference:-50 keyValues:-34 date:84 file:60
type spanAfter2 appears choice:-68 multipleChoice:84 reference:67
type spanAfter2 as text:-30 multilineText:107 choice:135 reference:-154
type spanAfter2 at text:-26 multilineText:-31 url:53 choice:-71 reference:109
type spanAfter2 be text:105 boolean:30 choice:-68 reference:-80 multipleReference:77
type spanAfter2 before text:29
type spanAfter2 box text:63 multilineText:68 number:-24 boolean:109 choice:-106 multipleChoice:-23 reference:20 multipleReference:-92 list:59
type spanAfter2 button boolean:-44 choice:99
type spanAfter2 by text:-28 multilineText:96 reference:-40
type spanAfter2 checkbox boolean:20
type spanAfter2 choose text:-29 choice:-85 multipleChoice:129 reference:97 multipleReference:-44
type spanAfter2 click text:-72 multilineText:-33 integer:-46 number:-27 boolean:-32 choice:213 reference:71
type spanAfter2 clicking text:289 boolean:-42 choice:-31 reference:-167
type spanAfter2 client boolean:29 multipleChoice:-26
type spanAfter2 custom text:109 choice:-93
type spanAfter2 default text:-35 choice:108
type spanAfter2 define text:-25 boolean:20 date:23
type spanAfter2 defines choice:121 reference:-103 date:22
type spanAfter2 description text:85 reference:-38
type spanAfter2 disable boolean:265 choice:-112 reference:-58 multipleReference:-54
type spanAfter2 dropdown text:-73 choice:74 reference:43
type spanAfter2 e.g text:21 choice:-103 reference:124
type spanAfter2 either text:78 integer:-80 choice:37
type spanAfter2 enable text:-74 multilineText:-26 integer:-26 number:-27 boolean:309 choice:-31 reference:-27 list:-20 keyValues:-35
type spanAfter2 end text:-27 boolean:-22 date:90
type spanAfter2 enter text:-227 multilineText:146 email:71 integer:202 boolean:-71 choice:-194 multipleChoice:-23 reference:125 multipleReference:36 list:-21 keyValues:-24
type spanAfter2 event text:-39 boolean:-30 multipleChoice:136 reference:-37
type spanAfter2 feature text:-20 boolean:-30 multipleReference:65
type spanAfter2 field text:34 multilineText:131 url:120 integer:108 number:-39 boolean:-290 choice:-135 multipleChoice:-24 reference:230 multipleReference:61 list:-92 keyValues:-57 date:-23
type spanAfter2 for url:27 boolean:93 reference:-24 multipleReference:-36 list:-25 keyValues:-20
type spanAfter2 forwarding multilineText:58 boolean:-25
type spanAfter2 from boolean:-37 choice:110 reference:42 multipleReference:-48
type spanAfter2 global text:-92 boolean:-29 choice:198
type spanAfter2 if integer:-35 number:86 reference:-31 multipleReference:-35 list:48
type spanAfter2 import text:-24 choice:54
type spanAfter2 in text:-81 multilineText:81 integer:-26 number:21 boolean:83 choice:67 reference:-91
type spanAfter2 is text:-59 integer:100 boolean:84 choice:-22 reference:-25
type spanAfter2 it choice:104 reference:-69
type spanAfter2 left integer:-21 boolean:62 keyValues:21
type spanAfter2 limit boolean:74 choice:73 list:-84
type spanAfter2 match text:23 choice:-20
type spanAfter2 max integer:-43 number:73
type spanAfter2 maximum number:74 boolean:-30
type spanAfter2 menu choice:-44 multipleReference:84
type spanAfter2 name text:35
type spanAfter2 needed text:-113 multilineText:-21 integer:-21 boolean:67 choice:-63 reference:43 file:142
type spanAfter2 notes text:-20 multipleReference:-44 list:133 keyValues:-40
type spanAfter2 of list:76
type spanAfter2 on text:228 multilineText:-106 integer:83 number:-39 multipleReference:-30 list:-54 keyValues:-43
type spanAfter2 only text:-33 choice:69 reference:-20
type spanAfter2 option boolean:-30 choice:130 reference:-32 multipleReference:-48
type spanAfter2 optional text:-90 multilineText:61 boolean:-20 choice:127 reference:-26 keyValues:33
type spanAfter2 optionally text:52 integer:99 choice:-103
type spanAfter2 or text:-82 url:87 email:38 boolean:166 choice:-113 reference:-41
type spanAfter2 password text:49 reference:-22
type spanAfter2 post text:177 choice:-160
type spanAfter2 record boolean:46 reference:-37
type spanAfter2 region text:21 reference:22
type spanAfter2 required text:91 boolean:38 choice:-56
type spanAfter2 sales boolean:-58 choice:42 reference:62
type spanAfter2 save text:-38 multilineText:72
type spanAfter2 secret text:20
type spanAfter2 select text:25 multilineText:-255 url:-32 integer:-26 number:-39 boolean:-21 choice:459 multipleChoice:99 reference:-151 multipleReference:-22 list:-25 keyValues:-31 date:-23
type spanAfter2 service choice:-41 reference:63
type spanAfter2 set multilineText:-27 integer:139 boolean:-38 choice:-78 reference:116
type spanAfter2 setting text:-23 boolean:48 choice:92 reference:-22 date:-54
type spanAfter2 settings text:-39 boolean:23 choice:-55 reference:112
type spanAfter2 so boolean:23
type spanAfter2 source text:81 boolean:-32 choice:-57 keyValues:66
type spanAfter2 specify integer:-83 boolean:73 choice:75 reference:-27
type spanAfter2 that choice:64 reference:-25
type spanAfter2 the text:34 multilineText:52 url:-24 email:-21 integer:-96 number:-58 boolean:137 choice:-211 multipleChoice:82 reference:252 multipleReference:-56 list:-65 keyValues:-126 date:46
type spanAfter2 this text:41 choice:23
type spanAfter2 tls multilineText:64 choice:-25
type spanAfter2 to text:36 multilineText:-95 email:-25 number:60 boolean:38 choice:214 multipleChoice:-34 reference:-227 list:-91 keyValues:121 date:20 file:-30
type spanAfter2 under boolean:-25 choice:-21 reference:-35 list:85 file:40
type spanAfter2 update text:-39 multilineText:130 boolean:56 choice:-43 reference:-27 multipleReference:-28
type spanAfter2 upload text:-51 multilineText:-45 boolean:-24 choice:62 reference:-20 file:105
type spanAfter2 use choice:65 multipleReference:-35
type spanAfter2 user integer:23 choice:24
type spanAfter2 username text:-33 integer:57
type spanAfter2 want choice:-77 reference:108
type spanAfter2 when integer:-41 boolean:-40 reference:108
type spanAfter2 where text:-38 boolean:-26 choice:135 reference:-54
type spanAfter2 which choice:24 reference:-53 multipleReference:84 list:-21
type spanAfter2 will text:-86 choice:125 reference:40
type spanAfter2 with text:-31 choice:-94 reference:173
type spanAfter2 you text:-88 multilineText:46 integer:-21 number:-27 choice:-20 multipleChoice:-20 reference:77 multipleReference:56 list:47 keyValues:-40 date:23
type spanAfter2 your text:-53 multilineText:-39 url:84 integer:-22 number:110 choice:56 reference:-36 multipleReference:-67 date:63
type spanBefore " text:35 multilineText:-45 url:85 email:-30 number:-40 boolean:208 choice:-169 multipleChoice:-53 reference:-143 multipleReference:176 list:-78 keyValues:-104 date:147 file:-25
type spanBefore ' text:-33 multilineText:-58 email:-20 integer:64 number:-44 choice:103 multipleChoice:-24 multipleReference:-46 list:96
type spanBefore ( choice:192 reference:-120
type spanBefore , text:430 multilineText:-82 url:-27 email:53 integer:40 number:-116 boolean:214 choice:-180 multipleChoice:-39 reference:-150 multipleReference:43 list:-53 keyValues:-51 date:-44 file:-27
type spanBefore - boolean:-36 choice:-121 reference:90 multipleReference:-33 date:159
type spanBefore : text:-95 multilineText:-22 boolean:135 choice:130 multipleChoice:-29 reference:-58
type spanBefore > text:-29 multilineText:21 url:25 boolean:-64 reference:70 multipleReference:-25
type spanBefore a text:30 multilineText:-62 url:-51 email:116 integer:-45 number:62 boolean:-346 choice:337 multipleChoice:49 reference:31 multipleReference:-76 list:-74 keyValues:-43 date:49
type spanBefore add text:-70 choice:-43 reference:169
type spanBefore an text:70 url:-26 integer:-22 boolean:-75 reference:37 multipleReference:-23 list:81
type spanBefore and text:-34 multilineText:101 url:-81 email:75 number:105 boolean:-238 choice:277 multipleChoice:-75 reference:-128 multipleReference:-104 list:-54 date:147 file:-45
type spanBefore application choice:24
type spanBefore appropriate text:27 boolean:-28 reference:63
type spanBefore as text:22 choice:38
type spanBefore check text:-79 boolean:121 choice:-61 multipleChoice:129 reference:-28
type spanBefore checkbox text:-21 boolean:47
type spanBefore checking email:-47 boolean:92
type spanBefore click boolean:-107 reference:-80 multipleReference:213 file:26
type spanBefore configure multilineText:91 integer:-36 boolean:-45 reference:-33 list:-20 keyValues:105
type spanBefore desired choice:34 reference:-30
type spanBefore enable text:-54 multilineText:-22 boolean:290 choice:-28 reference:-25 list:-86
type spanBefore enabling boolean:40
type spanBefore enter text:-35 integer:-49 number:63 list:74
type spanBefore field text:-59 integer:-29 choice:34 reference:-29 list:166 file:-36
type spanBefore find text:-175 multilineText:-28 boolean:47 choice:21 reference:132 list:102
type spanBefore for text:51 multilineText:-37 url:-25 email:-32 integer:98 number:-82 boolean:60 choice:116 multipleChoice:98 reference:-227 multipleReference:44 list:-34 keyValues:-27 date:-24
type spanBefore has text:165 integer:-36 boolean:-53
type spanBefore in text:-296 multilineText:-22 url:126 email:50 integer:70 number:-54 boolean:-269 choice:74 multipleChoice:81 reference:164 multipleReference:-209 keyValues:281 date:-60 file:28
type spanBefore into multilineText:31
type spanBefore its text:-90 boolean:-22 choice:121 reference:56
type spanBefore leave text:23 boolean:53
type spanBefore of integer:92 multipleReference:-51
type spanBefore on text:-39 multilineText:127 reference:-24
type spanBefore option boolean:40 choice:-23
type spanBefore optional text:70
type spanBefore or text:88 integer:-30 number:-21 boolean:72 choice:-125 multipleChoice:-74 multipleReference:-52 list:37 file:138
type spanBefore select text:-139 multilineText:-22 number:-53 boolean:724 choice:-423 multipleChoice:30 reference:-153 multipleReference:104 list:-47 keyValues:-22
type spanBefore selecting boolean:94 reference:-54
type spanBefore set text:370 multilineText:168 url:176 email:-62 number:-134 boolean:-98 choice:-135 multipleChoice:-71 reference:244 multipleReference:-48 list:-103 keyValues:-199 date:-87 file:-34
type spanBefore setting text:-46 integer:-28 number:64 boolean:-75 choice:58 multipleChoice:126 list:-20 keyValues:-27
type spanBefore the text:-53 multilineText:159 email:-65 integer:-289 number:27 boolean:-398 multipleChoice:-174 reference:181 multipleReference:60 list:-208 keyValues:-176 date:-227 file:-87
type spanBefore tick text:-29 boolean:94 choice:-23
type spanBefore to multilineText:-51 url:-28 integer:-37 boolean:-159 choice:48 multipleChoice:264 reference:-156 multipleReference:-78 list:166 keyValues:-27 file:92
type spanBefore toggle text:-55 boolean:247 choice:-66 reference:-26
type spanBefore under text:-27 boolean:45 reference:65 multipleReference:-26 list:-28 keyValues:45
type spanBefore unique text:52 choice:-37
type spanBefore which reference:-28 multipleReference:56
type spanBefore with text:-61 integer:144
type spanBefore your text:-36 multilineText:78 email:67 boolean:-29
type spanBefore “ text:-36 boolean:-93 choice:-24 reference:265 multipleReference:-44
type spanVerbControl 1231 multilineText:32 url:139 integer:62 number:36 boolean:-124 choice:-44 reference:21 multipleReference:-40 list:-32 keyValues:-24
type spanVerbControl 131 boolean:120 reference:-30 multipleReference:-42
type spanVerbControl 137 boolean:120 reference:-30 multipleReference:-42
type spanVerbControl 1431 text:32
type spanVerbControl 1440 text:152 integer:-33 boolean:-51 reference:-25
type spanVerbControl 1447 text:227 multilineText:-21 integer:-29 boolean:-51 choice:-29 reference:-34
type spanVerbControl 1450 text:184 multilineText:-34 boolean:-25 reference:-66
type spanVerbControl 1453 text:-72 multilineText:73 email:-30 boolean:58
type spanVerbControl 1459 text:35 email:-30 boolean:54 reference:-22
type spanVerbControl 1466 text:236 multilineText:-20 integer:-30 boolean:-61 choice:-23 reference:-34
type spanVerbControl 1498 text:33
type spanVerbControl 1559 text:-24 multilineText:-45 boolean:54 reference:-24 multipleReference:75
type spanVerbControl 1573 text:-23 multilineText:23 choice:57
type spanVerbControl 1575 text:-51 boolean:-21 choice:111
type spanVerbControl 1587 url:66
type spanVerbControl 1605 boolean:152 choice:-22 multipleChoice:-34 multipleReference:-22 list:-26
type spanVerbControl 161 boolean:90 reference:-32
type spanVerbControl 162 text:-25 boolean:214 choice:-22 reference:-64 multipleReference:-48
type spanVerbControl 1626 text:34 multilineText:-24 boolean:61 reference:-27
type spanVerbControl 1664 keyValues:26
type spanVerbControl 1681 text:-52 multilineText:-97 boolean:119 choice:89 reference:-35
type spanVerbControl 1687 reference:-20 multipleReference:-46 list:96
type spanVerbControl 1700 text:69 multilineText:32 list:-36 keyValues:-36
type spanVerbControl 1703 text:39 multilineText:29 boolean:62 list:-43 keyValues:-39
type spanVerbControl 1706 text:-110 multilineText:303 boolean:-21 list:-80 keyValues:-21
type spanVerbControl 1707 list:-132 keyValues:175
type spanVerbControl 1709 text:26 multilineText:-36 url:43 choice:-37 reference:-21 list:51
type spanVerbControl 1715 text:167 multilineText:-99
type spanVerbControl 1716 text:-21 choice:-30 reference:46
type spanVerbControl 1717 text:69 multilineText:32 list:-36 keyValues:-36
type spanVerbControl 1721 multilineText:135 list:-51 keyValues:-39
type spanVerbControl 1722 text:49 multilineText:36 boolean:22 list:-38 keyValues:-38
type spanVerbControl 1723 text:-56 integer:82 boolean:-36 keyValues:58
type spanVerbControl 1724 text:-43 multilineText:94
type spanVerbControl 1729 text:43 multilineText:35 integer:30 list:-37 keyValues:-36
type spanVerbControl 1733 multilineText:-60 boolean:-22 choice:-22 reference:171
type spanVerbControl 1736 reference:-20 multipleReference:-46 list:96
type spanVerbControl 1742 text:95 choice:-36 reference:-22
type spanVerbControl 1752 text:69 multilineText:32 list:-36 keyValues:-36
type spanVerbControl 1754 multilineText:93 boolean:-22 reference:-25
type spanVerbControl 1792 text:61 multilineText:-52 integer:-23 choice:-44 reference:99 list:-24 keyValues:40
type spanVerbControl 1795 text:-62 boolean:171 date:-54
type spanVerbControl 1803 text:-38 integer:-23 date:107
type spanVerbControl 1815 choice:24 date:32
type spanVerbControl 1817 text:-37 multilineText:-25 choice:-39 list:136
type spanVerbControl 1820 text:-87 multilineText:43 boolean:151 reference:-48
type spanVerbControl 1822 text:-75 multilineText:-35 integer:-29 boolean:-21 choice:-49 multipleReference:72 list:94 date:99
type spanVerbControl 1824 text:-104 multilineText:-48 integer:96 boolean:-54 choice:119 reference:-26 multipleReference:-27 list:132 keyValues:-43
type spanVerbControl 1826 text:-58 boolean:104
type spanVerbControl 1828 text:135 integer:123 number:-31 boolean:-30 choice:-22 reference:-27 list:-60 keyValues:-44
type spanVerbControl 1831 text:-26 multilineText:47 integer:211 number:-41 boolean:-37 choice:47 multipleChoice:-32 reference:-56 multipleReference:-32 list:64 keyValues:-96
type spanVerbControl 1832 text:-99 multilineText:-43 url:-23 integer:328 number:-35 boolean:-85 choice:96 multipleChoice:-28 reference:-57 list:-67 keyValues:58 date:-28
type spanVerbControl 1834 text:-54 multilineText:107
type spanVerbControl 1836 text:26 keyValues:37
type spanVerbControl 1837 text:-39 multilineText:-25 boolean:36 choice:51
type spanVerbControl 1842 text:274 multilineText:-21 integer:-146 boolean:-34 choice:49 list:-28 date:-22
type spanVerbControl 1843 text:23 boolean:-51 reference:58 list:65 keyValues:-21
type spanVerbControl 1844 multilineText:-41 integer:33 number:-34 boolean:-25 choice:161 reference:-38 list:-38
type spanVerbControl 1845 text:122 multilineText:97 choice:-40 list:-54 keyValues:-60
type spanVerbControl 1847 text:106 multilineText:47 integer:-22 list:-57
type spanVerbControl 1849 text:76 multilineText:89 integer:-22 boolean:-57 choice:-41 multipleReference:-24 list:100 keyValues:-75
type spanVerbControl 1850 text:66 multilineText:-20 integer:83 boolean:-72 choice:114 multipleChoice:-27 reference:-34 multipleReference:-29 list:74 keyValues:-104
type spanVerbControl 1851 boolean:-23 choice:-65 reference:101 keyValues:34
type spanVerbControl 1852 text:38 multilineText:38 choice:-39
type spanVerbControl 1857 text:-71 multilineText:-42 integer:116 number:-26 boolean:-24 choice:-40 multipleChoice:198 reference:-22 list:-56
type spanVerbControl 1861 text:136 multipleChoice:-23 reference:-84 multipleReference:-25 list:-20 keyValues:57
type spanVerbControl 1872 integer:-25 date:104
type spanVerbControl 1878 text:-53 integer:-28 boolean:42 date:104
type spanVerbControl 1879 text:107 integer:-207 number:202
type spanVerbControl 1880 text:90 multilineText:32 integer:-22 boolean:-57 multipleReference:-24 list:101 keyValues:-69
type spanVerbControl 1882 text:-126 multilineText:-49 number:-24 boolean:-85 choice:-27 multipleChoice:-20 reference:-70 multipleReference:-35 list:195 keyValues:160 date:127
type spanVerbControl 1989 text:57 reference:-20
type spanVerbControl 295 text:-22 boolean:105 choice:-43
type spanVerbControl 300 text:63
type spanVerbControl 307 text:-40 email:27 integer:154 boolean:-53 list:-31
type spanVerbControl 325 text:21 reference:-55 list:96
type spanVerbControl 346 text:-47 boolean:-20 choice:119 reference:-32
type spanVerbControl 423 text:-20 multilineText:-43 file:79
type spanVerbControl 512 text:22
type spanVerbControl 535 text:-30 multilineText:164 boolean:-44 choice:-24 reference:-21
type spanVerbControl 551 multilineText:-30 url:68
type spanVerbControl 556 text:94 multilineText:-59
type spanVerbControl 571 text:22
type spanVerbControl 572 multilineText:-30 url:68
type spanVerbControl 602 text:-30 multilineText:164 boolean:-44 choice:-24 reference:-21
type spanVerbControl 640 text:-212 multilineText:-24 choice:55 reference:258 multipleReference:-27
type spanVerbControl 663 multilineText:74 boolean:-69 choice:-62 multipleChoice:-36 reference:54 multipleReference:125 list:-23
type spanVerbControl 665 boolean:-52 choice:147 reference:-166 date:120
type spanVerbControl 668 text:-33 boolean:-65 reference:-20 multipleReference:184
type spanVerbControl 670 boolean:-77 choice:133 reference:-106 multipleReference:-39 date:120
type spanVerbControl 673 text:-41 choice:151 reference:-108
type spanVerbControl 676 text:-59 multilineText:-73 integer:115 number:-40 boolean:114 choice:115 multipleChoice:129 reference:-144 multipleReference:-87
type spanVerbControl 677 text:-82 boolean:-97 choice:298 multipleReference:-70
type spanVerbControl 679 text:-70 multilineText:131 integer:114 number:-42 boolean:94 choice:-20 multipleChoice:126 reference:-137 multipleReference:-114 keyValues:-21 date:-21
type spanVerbControl 680 text:-83 boolean:-23 choice:23 reference:164 multipleReference:-54
type spanVerbControl 682 text:-39 multilineText:-49 choice:99 reference:68 multipleReference:-43
type spanVerbControl 687 reference:-104 date:130
type spanVerbControl 688 text:28 multilineText:-26 reference:81 multipleReference:-37
type spanVerbControl 691 text:-44 multilineText:-41 boolean:-29 choice:51 reference:234 multipleReference:-105
type spanVerbControl 692 text:284 multilineText:-21 integer:-47 number:-20 boolean:-84 choice:-93 multipleChoice:-26 reference:-47 multipleReference:-84 list:194 date:-28
type spanVerbControl 693 boolean:-55 choice:-46 multipleChoice:142 reference:124 multipleReference:-106
type spanVerbControl 698 text:-31 multilineText:-70 boolean:138 multipleChoice:134 reference:-52 multipleReference:-82
type spanVerbControl 699 text:-188 multilineText:177 integer:-27 boolean:-32 choice:28 reference:128 multipleReference:-48
type spanVerbControl 700 text:-38 integer:124 number:-34 boolean:-30 choice:-23 reference:48
type spanVerbControl 701 text:-27 reference:76
type spanVerbControl 705 choice:-144 multipleChoice:137 reference:130 multipleReference:-79
type spanVerbControl 707 text:-26 choice:116 reference:-58
type spanVerbControl 709 text:131 multilineText:-47 number:-28 choice:292 multipleChoice:-33 reference:-215 multipleReference:-53 list:-36 date:-22 file:24
type spanVerbControl 712 multilineText:75 boolean:-39 choice:25 multipleChoice:-35 reference:-90 multipleReference:153 list:-22
type spanVerbControl 714 choice:76 reference:-66
type spanVerbControl 718 choice:-30 reference:124 multipleReference:-51
type spanVerbControl 723 text:-27 choice:21 reference:39
type spanVerbControl 726 choice:-95 reference:141
type spanVerbControl 728 choice:37 multipleChoice:142 reference:-48 multipleReference:-77
type spanVerbControl 730 boolean:-32 choice:-73 reference:156 multipleReference:-31
type spanVerbControl 768 text:136 multilineText:136 url:-37 email:-35 integer:-32 number:-48 boolean:-68 choice:-79 reference:-57 multipleReference:59 list:-75 keyValues:156 date:-22
type spanVerbControl 777 text:-92 email:110 list:46
type spanVerbControl 781 text:44
type spanVerbControl 785 text:44
type spanVerbControl 791 multipleReference:53 list:-31
type spanVerbControl 793 integer:29 reference:-41 list:80
type spanVerbControl 796 text:-28 multilineText:-27 url:92 number:99 boolean:-36 reference:-31 multipleReference:-23
type spanVerbControl 798 text:57 multilineText:-66 number:-32 boolean:-53 choice:-28 reference:48 list:72 keyValues:30
type spanVerbControl 799 list:-52 keyValues:81
type spanVerbControl 803 list:-52 keyValues:81
type spanVerbControl 804 multilineText:-95 url:29 integer:-64 number:176 reference:-66 list:42 keyValues:61
type spanVerbControl 805 text:-43 reference:47
type spanVerbControl 806 text:-40 reference:47
type spanVerbControl 807 text:-127 multilineText:102 email:-32 integer:-81 number:131 boolean:-51 choice:209 multipleChoice:-27 reference:-112 multipleReference:-49 list:-38 keyValues:105 date:-30
type spanVerbControl 808 text:186 multilineText:-35 url:-35 email:-23 integer:99 number:50 choice:-90 reference:-58 list:-47 keyValues:-25 date:-36
type spanVerbControl 809 text:-125 integer:65 number:149
type spanVerbControl 810 text:252 multilineText:-109 boolean:-29 choice:-34 reference:-29 list:-23 keyValues:58
type spanVerbControl 811 text:257 multilineText:-45 number:-31 boolean:-45 choice:-22 reference:-32 multipleReference:153 list:-118 keyValues:-49
type spanVerbControl 812 text:-194 multilineText:205 integer:-32 choice:77 reference:-28 list:-28 keyValues:77
type spanVerbControl 813 text:-222 multilineText:-35 url:94 email:263 integer:-36 number:-33 boolean:-22 list:51
type spanVerbControl 815 text:-72 date:87
type spanVerbControl 817 list:56
type spanVerbControl 818 text:-117 boolean:82 choice:-25 date:101
type spanVerbControl 819 text:150 url:-59 email:315 integer:69 number:-141 boolean:-26 choice:-132 multipleChoice:-28 reference:-124 multipleReference:27 list:-65 date:-43
type spanVerbControl 820 text:88 integer:-67 boolean:-29 choice:149 reference:-41
type spanVerbControl 821 text:-137 number:-32 boolean:-30 choice:224 reference:-27 multipleReference:-28 list:34 keyValues:45
type spanVerbControl 824 list:-52 keyValues:81
type spanVerbControl 825 text:-65 multilineText:35 list:119 keyValues:-42
type spanVerbControl 826 text:-56 multilineText:-42 choice:83 reference:-38 list:116 keyValues:-34
type spanVerbControl 827 text:35 multilineText:142 url:-28 email:-33 integer:-29 number:-46 boolean:-65 choice:-47 reference:-28 multipleReference:60 list:-69 keyValues:159
type spanVerbControl 828 text:-40 multilineText:-40 url:23 email:-28 integer:-51 number:158 choice:134 reference:-38 multipleReference:-32 list:-87 keyValues:51
type spanVerbControl 829 text:106 choice:-33 reference:-28
type spanVerbControl 830 integer:32
type spanVerbControl 831 text:67
type spanVerbControl 833 text:65 multilineText:-31 integer:-31 boolean:-38 choice:-55 list:65 keyValues:92
type spanVerbControl 837 text:-113 multilineText:134 integer:43 number:69 boolean:88 reference:-59 list:-55
type spanVerbControl 846 text:51 choice:-36
type spanVerbControl 848 text:44
type spanVerbControl 851 text:106 choice:-33 reference:-28
type spanVerbControl 856 text:-63 multilineText:35 list:121 keyValues:-42
type spanVerbControl 858 text:-60 multilineText:87 integer:-51 boolean:70 choice:194 reference:-37 multipleReference:-26 list:-89 keyValues:-25
type spanVerbControl 899 boolean:-28 choice:45
type spanVerbControl 905 boolean:20
type spanVerbControl 919 text:-24 boolean:39
type spanVerbControl 928 boolean:23
type spanVerbControl 929 text:-32 boolean:71
type spanVerbControl 930 boolean:23
type spanVerbControl 932 boolean:-214 choice:244
type spanVerbControl 933 text:-25 boolean:-40 multipleChoice:137
type spanVerbControl 935 boolean:-238 choice:200 multipleChoice:136 reference:-33
type spanVerbControl 952 text:41
type spanVerbControl 953 text:-23 choice:-29 multipleChoice:140
type spanVerbControl 954 boolean:-190 choice:242 reference:-21
type spanVerbControl 967 boolean:25
type spanVerbControl 969 boolean:25
type spanVerbControl 973 text:-25 boolean:-40 multipleChoice:137
type spanVerbControl 976 boolean:-138 choice:160
type spanVerbControl 986 text:-47 boolean:20 choice:-30 multipleChoice:136
type typeCode 2 text:33
type typeCode 3 text:-120 multilineText:2699 reference:-26 list:32
type typeCode 5 text:-32 multilineText:42 list:24
type typeCode 6 text:-72 multilineText:221 boolean:-31 choice:-37 reference:-29
type typeCode 7 text:-61 multilineText:2448 url:143 boolean:-27 choice:51 reference:-50 list:-20 keyValues:58
type typeColumn 3 text:-322 multilineText:449 email:-25 integer:-240 number:-69 boolean:-60 choice:-119 multipleChoice:111 reference:-154 multipleReference:42 list:94 keyValues:293 date:-24 file:-30
type typeColumn 5 multilineText:38 url:85 integer:-51 choice:-37 reference:-31 list:67 keyValues:-20
type typeColumn 6 text:-136 url:-25 integer:461 number:-93 boolean:64 choice:-217 reference:29 multipleReference:-22 list:70 keyValues:-66 date:-21
type typeColumn 7 text:-124 multilineText:80 url:-36 integer:-126 number:-33 boolean:-103 choice:65 reference:-69 multipleReference:-31 list:473 keyValues:-28 date:-22 file:-48
type typeColumn 8 text:581 multilineText:22 url:-34 email:-23 integer:-70 number:-41 boolean:111 choice:-73 reference:-187 multipleReference:-39 list:-104 keyValues:-42 date:-27 file:-69
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:71 reference:1959
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
type typeColumnWord string text:2037
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1813 multilineText:50 list:166
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2000
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun multilineText:175 url:-24 integer:30 number:-46 boolean:292 choice:-115 multipleChoice:-31 reference:-353 multipleReference:143 list:49 keyValues:-21 date:-73 file:-59
type typeControl button reference:-28 file:79
type typeControl fieldNoun text:87 multilineText:220 url:47 email:28 integer:22 number:69 boolean:-228 choice:-253 multipleChoice:-73 reference:-221 multipleReference:-98 list:189 keyValues:-45 date:-25 file:-85
type typeControl menuNoun text:-290 multilineText:-362 url:-28 integer:-62 number:-53 boolean:-182 choice:712 multipleChoice:50 reference:1106 multipleReference:151 keyValues:-27 date:-32 file:-26
type typeControl optionNoun text:-48 multilineText:-108 url:-63 email:-22 number:47 boolean:134 choice:290 multipleChoice:71 reference:-62 multipleReference:-95 list:-75 keyValues:-46 date:-28 file:-22
type typeControl place text:-102 multilineText:63 integer:-24 boolean:-108 choice:-28 reference:95 multipleReference:32 list:126
type typeControl toggleNoun text:-100 multilineText:-29 integer:-21 number:-25 boolean:2137 choice:223 reference:-90 multipleReference:-47
type typeControlWord a text:-34 multipleReference:158 list:-62
type typeControlWord and text:-46 multilineText:230 url:-28 email:-23 integer:130 number:-52 choice:-123 multipleChoice:-21 reference:-23 multipleReference:-35 keyValues:-23 date:-22 file:64
type typeControlWord appears choice:-68 multipleChoice:84 reference:67
type typeControlWord area text:-22 multilineText:122 file:-44
type typeControlWord as text:22 choice:119 reference:-112
type typeControlWord at text:-26 multilineText:-31 url:53 choice:-70 reference:109
type typeControlWord be text:-64 choice:74
type typeControlWord box multilineText:51 url:-24 integer:-27 number:-34 boolean:282 choice:-161 multipleChoice:-31 reference:-125 multipleReference:96 list:48 date:-74 file:-22
type typeControlWord boxes text:-20 integer:57
type typeControlWord button text:-20 boolean:-78 choice:90 reference:-35 file:80
type typeControlWord by list:36
type typeControlWord check boolean:207 reference:-121
type typeControlWord checkbox text:-32 boolean:326 choice:-35 reference:-175 multipleReference:-26
type typeControlWord choose text:-66 multilineText:-22 integer:-43 boolean:-73 choice:155 reference:109
type typeControlWord click text:58 list:41
type typeControlWord controls text:-29 boolean:-33 choice:97
type typeControlWord drop-down text:-20 choice:38 reference:69 multipleReference:-50
type typeControlWord dropdown text:-106 multilineText:-99 boolean:-98 choice:126 reference:160 multipleReference:198 list:-41
type typeControlWord e.g multilineText:49
type typeControlWord enable text:-74 multilineText:-26 integer:-20 number:-27 boolean:246 choice:-22 reference:-27
type typeControlWord enter text:-99 multilineText:-102 url:188 email:172 number:94 boolean:-33 choice:-70 reference:-82 multipleReference:-24 list:41 date:-20
type typeControlWord field text:-167 multilineText:-61 url:75 email:47 integer:82 number:65 boolean:-133 choice:107 multipleChoice:-55 reference:-260 multipleReference:-54 list:194 file:-76
type typeControlWord fields text:87 multilineText:83 url:-25 email:-20 integer:-54 boolean:-72 choice:54 reference:49 multipleReference:-43 keyValues:-25 date:-23
type typeControlWord for text:-24 multilineText:35 integer:50 number:-46 boolean:-24 choice:88 reference:-40
type typeControlWord give text:46 multilineText:-22
type typeControlWord if text:25 boolean:28 reference:-23 multipleReference:-33 list:50
type typeControlWord in text:-71 multilineText:183 integer:-26 number:22 boolean:28 choice:-161 reference:100 list:-30
type typeControlWord input text:175 multilineText:-44 number:-20 boolean:-56 choice:-20 reference:-34 list:74
type typeControlWord is text:-42 integer:105
type typeControlWord list boolean:-35 choice:55 list:83
type typeControlWord menu text:-40 choice:101 reference:-95 multipleReference:75
type typeControlWord must list:21
type typeControlWord next reference:-69 multipleReference:118 list:-24
type typeControlWord of list:77
type typeControlWord on text:93 multilineText:-88 integer:75 number:-50 boolean:121 choice:29 multipleReference:-28 list:-59 keyValues:-38
type typeControlWord option text:-61 url:-28 boolean:269 choice:-41 reference:-31 multipleReference:-28
type typeControlWord or url:56 choice:47 reference:-53
type typeControlWord parameter multilineText:-24 boolean:-48 choice:141 reference:-20 list:-22
type typeControlWord parameters text:-20 integer:54 choice:-22 reference:28
type typeControlWord provide boolean:26
type typeControlWord section text:-82 multilineText:83 boolean:-50 reference:-26 list:123
type typeControlWord select text:-116 multilineText:-268 url:-31 integer:-37 number:-49 boolean:-188 choice:137 multipleChoice:-38 reference:333 list:105 keyValues:-24 date:134 file:63
type typeControlWord selector text:-59 boolean:-32 choice:32 multipleChoice:82 reference:39
type typeControlWord set text:-38 integer:108 boolean:-22 choice:-52 reference:44
type typeControlWord setting text:-80 multilineText:-24 number:-22 choice:256 multipleChoice:93 reference:-102 multipleReference:-39 list:-29
type typeControlWord settings boolean:-39 reference:75
type typeControlWord so boolean:132 reference:-107
type typeControlWord specify text:-60 multilineText:-44 integer:-61 number:-21 boolean:-70 choice:262 reference:-113 multipleReference:-35 list:74 keyValues:119
type typeControlWord switch text:-27 boolean:-46 choice:138 reference:-42
type typeControlWord text text:113 multilineText:123 boolean:-93 reference:-62
type typeControlWord that multilineText:-25 choice:92
type typeControlWord the text:-103 url:-45 number:112 boolean:-69 choice:-58 reference:219 keyValues:-49 date:-22 file:25
type typeControlWord to text:-159 multilineText:-83 url:-60 integer:71 number:79 boolean:79 choice:283 multipleChoice:-22 reference:-115 multipleReference:84 list:-81 keyValues:-29 date:-25 file:-26
type typeControlWord toggle text:-21 boolean:-88 choice:25 reference:131
type typeControlWord true boolean:28
type typeControlWord type text:32 multilineText:56 reference:-33
type typeControlWord under boolean:-20 reference:-26 list:86 file:41
type typeControlWord using text:-21 email:28
type typeControlWord values text:-27 number:115 boolean:-47 choice:-32 reference:35
type typeControlWord which text:119 boolean:-71 reference:-23 multipleReference:93 list:-25
type typeControlWord with text:-33 choice:-111 reference:201 multipleReference:-20
type typeControlWord yes boolean:77 choice:-48
type typeControlWord you text:-70 url:-20 integer:-20 number:-39 boolean:-20 choice:-46 reference:54 multipleReference:-57 list:193 keyValues:47
type typeControlWord your text:-30 boolean:107 choice:-20 reference:37 date:-56
type typeDefault 0 text:215 multilineText:-153 url:-526 email:-742 integer:-659 number:-472 boolean:20 choice:205 multipleChoice:-595 reference:-165 multipleReference:-492 list:-626 keyValues:-397 date:-745 file:-711
type typeDefault 1 text:-28 multilineText:69 boolean:-21 multipleReference:56
type typeDefault 2 text:-145 url:-21 integer:-90 number:-29 boolean:2575 multipleChoice:-20 reference:-75 multipleReference:-55 list:-67 keyValues:-42 file:-23
type typeDefault 3 text:-316 multilineText:-25 integer:1788 number:226 boolean:-59 choice:78 reference:-49 list:-34
type typeDefault 4 text:588 multilineText:-282 email:-186 integer:-387 number:-202 boolean:-318 choice:452 multipleChoice:33 reference:-46 multipleReference:-48 list:319 keyValues:-116 date:69 file:-124
type typeDefault 5 text:3293 integer:233 choice:-24 reference:22
type typeEmail 0 text:27
type typeExample 1 integer:3504
type typeExample 17 text:370 url:-32 integer:3382 boolean:-40 choice:-104 reference:-37 list:35
type typeExample 18 text:-23 boolean:3525
type typeExample 19 url:3587
type typeExample 2 boolean:3501
type typeExample 20 email:3500
type typeExample 21 text:72 choice:-27
type typeExample 22 text:179 multilineText:-107 url:-87 email:-81 integer:-104 number:-178 boolean:-308 choice:322 multipleChoice:-76 reference:403 multipleReference:-113 list:153 keyValues:-152 date:-73 file:-65
type typeExample 23 text:365 multilineText:371 url:109 email:-25 integer:-96 number:-61 boolean:-211 choice:-303 multipleChoice:-33 reference:-45 multipleReference:-58 list:-99 keyValues:112 date:-31 file:-33
type typeExample 24 text:4315 integer:193
type typeExample 3 text:-132 url:3637
type typeExample 4 email:3500
type typeExample 6 text:85 url:-27 integer:-20 boolean:-41 choice:127 reference:-42 keyValues:-22
type typeExample 7 text:-178 multilineText:107 url:-22 integer:-123 number:-22 boolean:-63 choice:-89 reference:-50 multipleReference:-34 list:563 keyValues:-23 file:-47
type typeExample 8 text:4535 integer:-34
type typeFirst 0 text:142 boolean:-49 choice:-25
type typeFirst 1 text:-25 boolean:-35 choice:159 reference:-47
type typeFirst a text:32 multilineText:37 url:-45 integer:-90 number:331 boolean:54 choice:-172 multipleChoice:-24 reference:117 list:-131 keyValues:-51 date:-33 file:-43
type typeFirst accept text:-31 boolean:40 choice:32
type typeFirst access text:-24 integer:24 boolean:53
type typeFirst action text:95 boolean:-42 reference:-24
type typeFirst add text:-74 multilineText:88 integer:-27 boolean:-75 choice:-30 reference:-20 list:50 keyValues:135
type typeFirst additional boolean:-31 choice:-36 multipleReference:-37 list:110 keyValues:46
type typeFirst address text:-30 email:63
type typeFirst adds text:-24 multilineText:-55 integer:-46 number:-44 boolean:23 choice:-45 reference:-93 multipleReference:-36 list:-38 date:-96 file:474
type typeFirst adjust text:46 multilineText:-24 number:70 boolean:-38 choice:-31 reference:-59 multipleReference:70
type typeFirst adjusts text:-61 integer:181 boolean:-22 choice:-28 reference:-24
type typeFirst after integer:-155 choice:154 reference:-33 multipleReference:118 list:-62
type typeFirst all text:-41 boolean:-53 choice:-20 reference:30 multipleReference:129
type typeFirst allow text:-167 multilineText:-34 boolean:228 choice:119 multipleReference:-32 list:-38
type typeFirst allows text:222 multilineText:-115 integer:-27 number:-26 boolean:-67 choice:50 reference:-36 list:-103 date:106 file:25
type typeFirst an text:-141 integer:49 number:34 boolean:151 multipleReference:-26 list:-43 keyValues:-24 date:39
type typeFirst any text:90 multilineText:41 boolean:-65 multipleReference:-31 list:-26 keyValues:58
type typeFirst api text:90 url:34 choice:-22 reference:-33
type typeFirst appears boolean:-52 choice:-75 reference:161
type typeFirst apply text:35 multilineText:-22 integer:-26 boolean:120 multipleReference:-49 list:-68 keyValues:52
type typeFirst are text:114 multilineText:88 boolean:158 choice:-267 multipleReference:-48 list:51 keyValues:-36
type typeFirst as text:76 reference:-22
type typeFirst assign text:-36 integer:43 boolean:40 reference:29 multipleReference:150 list:-81 keyValues:-86
type typeFirst attach text:-48 multilineText:-80 boolean:65 reference:77 file:37
type typeFirst authentication text:169 choice:-112 reference:-25
type typeFirst automatically text:-62 boolean:150 choice:-27
type typeFirst aws text:-59 choice:120
type typeFirst azure text:102 boolean:-27 choice:-20 reference:-21
type typeFirst bearer text:51
type typeFirst bind text:39
type typeFirst by text:-161 integer:22 boolean:148 choice:-34 reference:-42 multipleReference:90 list:-20 file:33
type typeFirst can text:94 multilineText:-33 url:73 integer:-56 number:-23 choice:81 reference:-97 multipleReference:-39 list:-47 date:87
type typeFirst cap text:-20 integer:-92 number:88 boolean:53
type typeFirst certificate text:134 multilineText:-108 boolean:-32 choice:-23 reference:112
type typeFirst check text:21 multilineText:-40 choice:-36 reference:105
type typeFirst choice text:-105 boolean:-40 choice:-73 reference:250
type typeFirst choose text:110 multilineText:50 url:-25 email:-22 integer:-94 number:-25 boolean:-251 choice:363 multipleChoice:95 reference:-137 multipleReference:57 list:-41 keyValues:-24 date:-40 file:-22
type typeFirst click text:-127 boolean:-39 reference:305 multipleReference:-56 list:-26
type typeFirst color text:68 reference:-21
type typeFirst comma-separated text:-42 choice:-28 multipleReference:-40 list:178
type typeFirst configure text:181 multilineText:-91 integer:-30 boolean:-47 reference:-25 multipleReference:-26 list:118 keyValues:-21
type typeFirst control text:27 multilineText:-20 integer:-68 number:159 boolean:90 choice:-47 reference:-46 keyValues:-34
type typeFirst controls text:147 multilineText:288 integer:-64 number:-50 boolean:-221 choice:-74 multipleChoice:-23 reference:-48 multipleReference:223 list:-76 keyValues:-62
type typeFirst create text:-22 multilineText:72 integer:80 boolean:-88 choice:76 reference:-61 list:-42
type typeFirst css text:-28 multilineText:1569
type typeFirst currently text:-104 choice:175 reference:-42
type typeFirst custom text:-49 multilineText:90 boolean:45 choice:-106 reference:-42 multipleReference:-30 list:57 keyValues:87
type typeFirst customize text:24 multilineText:128 boolean:-24 choice:-53 reference:-31
type typeFirst decides boolean:-48 choice:90
type typeFirst default text:22 multilineText:-49 url:-23 integer:68 number:-40 boolean:-91 choice:52 reference:-38 multipleReference:192 list:-39 keyValues:-26
type typeFirst defaults text:63 url:29 boolean:-21 choice:-74 reference:-25 date:60
type typeFirst define text:70 integer:-75 number:-41 boolean:-84 multipleChoice:-25 reference:97 multipleReference:-35 list:135
type typeFirst defines text:240 multilineText:94 url:72 integer:-71 number:-65 boolean:-155 choice:65 multipleChoice:-43 reference:94 multipleReference:-68 list:-107 keyValues:-36 date:-21
type typeFirst describe text:42
type typeFirst determine text:116 multilineText:-43 boolean:-50 choice:43 reference:-22
type typeFirst determines text:25 integer:-35 boolean:22 choice:45 date:-20
type typeFirst disabled text:-46 boolean:45 choice:174 multipleReference:-37 list:-59
type typeFirst display text:73
type typeFirst displays number:-41 boolean:137 choice:-21 list:-20
type typeFirst domain text:-64 choice:95
type typeFirst dropdown choice:-38 reference:58
type typeFirst each text:32 list:29
type typeFirst either text:47 number:57 boolean:-23 choice:-24
type typeFirst email text:-91 url:-33 email:174 boolean:-59 choice:-21 list:122
type typeFirst enable boolean:-65 multipleChoice:128 list:-26
type typeFirst enabled text:-34 boolean:90 choice:-31 multipleChoice:46 multipleReference:-22
type typeFirst enables boolean:135 choice:-66
type typeFirst endpoint text:34
type typeFirst enter text:216 multilineText:-67 url:33 email:52 integer:68 number:-32 boolean:225 choice:35 multipleChoice:-39 reference:-162 multipleReference:-76 list:-185 keyValues:-156 file:-22
type typeFirst environment text:58 choice:-24 list:112 keyValues:-83
type typeFirst example url:90 boolean:-25 choice:-20
type typeFirst extra text:99 multilineText:-26 boolean:-67 choice:-73 reference:-32 multipleReference:164 list:-59 keyValues:70
type typeFirst field multilineText:84 number:-20 boolean:-33 choice:-21 reference:-70 multipleReference:-32 list:-65 keyValues:179
type typeFirst fields text:-46 choice:-129 multipleChoice:158 list:47
type typeFirst file text:62 boolean:-39 list:62 file:-38
type typeFirst fill boolean:-26 list:110
type typeFirst filter text:-244 multilineText:262 boolean:-24 choice:-26 reference:-37 list:-27 keyValues:49 date:128
type typeFirst for text:-112 multilineText:-21 integer:91 number:-31 boolean:227 choice:61 reference:-20 multipleReference:-32 list:-43 keyValues:-46
type typeFirst form text:-31 choice:68 reference:-23
type typeFirst get text:40 url:-22
type typeFirst give text:-57 integer:22 boolean:-29 reference:99
type typeFirst hello text:-55 multilineText:158 choice:-35
type typeFirst here text:-148 multilineText:186 choice:-29 multipleChoice:123 multipleReference:-41 list:-23
type typeFirst host text:28
type typeFirst hour integer:58 boolean:-28 choice:25
type typeFirst how text:25 multilineText:-43 integer:20 number:-72 boolean:-83 choice:308 reference:-44 multipleReference:-22 list:-31
type typeFirst html multilineText:1477 boolean:-126 list:225 keyValues:-33
type typeFirst http text:-201 integer:138 reference:-21 list:108
type typeFirst human-readable text:26
type typeFirst if text:-133 multilineText:-113 integer:-26 boolean:257 choice:-176 multipleChoice:-37 reference:332 multipleReference:-48 list:-120 date:34 file:-25
type typeFirst import boolean:102 choice:-26 file:-23
type typeFirst in text:-46 multilineText:-25 integer:-138 boolean:-53 reference:315
type typeFirst include text:-50 boolean:108
type typeFirst input text:-21 multilineText:-25 list:96
type typeFirst internal text:21
type typeFirst ip text:24
type typeFirst is text:-45 url:81 integer:103 number:66 boolean:43 multipleChoice:-20 reference:-177 multipleReference:-83 list:69 keyValues:-42
type typeFirst it text:-55 multilineText:-82 integer:113 boolean:-70 reference:60 keyValues:83
type typeFirst javascript text:-91 multilineText:1708 boolean:-34 list:-27
type typeFirst json text:123 multilineText:1464 boolean:-20 choice:25 keyValues:-40
type typeFirst keep text:235 email:-90 boolean:-93 choice:-26 reference:-44 list:80
type typeFirst ldap text:49 list:56
type typeFirst leave text:-30 url:137 integer:-34 number:39 boolean:-25 choice:-42 reference:27 multipleReference:-44 list:-36 keyValues:33
type typeFirst lets text:-21 boolean:66
type typeFirst limit text:72 boolean:-25 list:-22
type typeFirst limits text:-27 choice:-52 reference:104
type typeFirst list reference:-25 multipleReference:48 list:62
type typeFirst local text:-69 reference:137
type typeFirst location text:109
type typeFirst log text:-31 integer:-35 boolean:136 choice:-47
type typeFirst max text:37
type typeFirst maximum integer:92 number:-49
type typeFirst message text:-33 multilineText:69 boolean:61 reference:-35
type typeFirst minimum number:65 boolean:-23 choice:-21
type typeFirst model text:-162 boolean:-43 choice:141 multipleReference:-20 list:106
type typeFirst multiple boolean:-28 multipleChoice:24 multipleReference:-25 list:70
type typeFirst must text:45
type typeFirst mysql text:72
type typeFirst name text:102 reference:-43
type typeFirst no text:167 choice:-26 list:-52 keyValues:-20
type typeFirst none choice:35
type typeFirst off text:-40 multilineText:-25 boolean:117
type typeFirst on text:-80 boolean:133
type typeFirst one text:-75 url:-96 choice:-26 multipleReference:-39 list:272 file:40
type typeFirst only text:45 multilineText:-24 boolean:-118 choice:224 reference:-49 multipleReference:-52 list:62 keyValues:-34
type typeFirst option text:-60 boolean:108
type typeFirst optional text:34 multilineText:-110 url:37 email:-22 integer:162 number:-77 boolean:77 multipleChoice:-43 reference:-192 multipleReference:-78 list:166 keyValues:32 file:-28
type typeFirst optionally text:-131 multilineText:-31 boolean:-72 choice:-35 reference:244 multipleReference:100 list:-84 keyValues:67
type typeFirst override text:-41 boolean:-68 choice:-64 reference:-21 list:-29 keyValues:277
type typeFirst page text:-61 integer:92
type typeFirst parameter text:143 multilineText:77 choice:-80 list:-26 keyValues:-40
type typeFirst paste text:-44 multilineText:106 choice:-20
type typeFirst path text:91 boolean:-28
type typeFirst percentage number:-22 choice:49
type typeFirst post text:-173 multilineText:136 choice:110 reference:-25
type typeFirst primary text:35
type typeFirst provide text:-203 multilineText:103 number:-21 boolean:-39 reference:-27 keyValues:258
type typeFirst provides text:24 boolean:-50 reference:-39 multipleReference:-24 list:154
type typeFirst public text:53
type typeFirst query text:176 multilineText:-92 choice:-68 reference:-38 keyValues:95
type typeFirst refers text:-32 choice:70
type typeFirst refresh text:-80 integer:63 boolean:63
type typeFirst relative text:47 multilineText:-35
type typeFirst replace text:94 multilineText:-81 boolean:-115 file:164
type typeFirst repository text:79 multilineText:-68
type typeFirst request text:-55 multilineText:-112 integer:31 boolean:-55 choice:90 keyValues:142
type typeFirst require text:-101 boolean:209 choice:-36
type typeFirst required email:59 boolean:-58 reference:27 file:40
type typeFirst reserved text:71 boolean:-23
type typeFirst search text:296 multilineText:-143 boolean:-31 choice:-53
type typeFirst see boolean:71
type typeFirst select text:-54 multilineText:54 url:-29 email:-20 integer:-57 number:-50 boolean:-26 choice:-48 multipleChoice:45 reference:111 multipleReference:-63 list:115 keyValues:-36 file:-34
type typeFirst selected text:-30 multilineText:-32 boolean:135 choice:-76 multipleReference:50
type typeFirst selects text:-257 multilineText:-31 number:-22 boolean:-210 choice:309 reference:361 multipleReference:-48 list:-20
type typeFirst set text:-206 multilineText:-83 url:-31 email:-22 integer:56 number:35 boolean:197 choice:-35 multipleChoice:111 reference:-169 multipleReference:-46 list:130 date:24
type typeFirst sets text:502 multilineText:-144 url:-27 integer:-74 number:195 boolean:-263 choice:282 multipleChoice:-40 reference:-136 multipleReference:-84 list:-72 keyValues:-39 date:-81 file:-29
type typeFirst show text:-23 boolean:230 choice:-176
type typeFirst shows text:-117 boolean:139
type typeFirst sign boolean:65
type typeFirst skip boolean:24 choice:-27 multipleReference:77 list:-41
type typeFirst sort text:-31 integer:-21 choice:-40 list:172
type typeFirst source text:31 integer:23
type typeFirst specific text:92
type typeFirst specifies text:361 multilineText:-186 url:-36 integer:69 number:313 boolean:-118 choice:-105 reference:-117 multipleReference:-78 keyValues:-47 date:-22 file:-29
type typeFirst specify text:-117 multilineText:-186 url:-46 email:-60 number:-78 boolean:71 choice:134 multipleChoice:-43 reference:30 multipleReference:90 list:116 date:33
type typeFirst sql multilineText:1468 keyValues:61
type typeFirst ssl text:-29 choice:41
type typeFirst support text:201 choice:-64 list:-20 keyValues:-43
type typeFirst tabs text:-45 reference:-20 multipleReference:98
type typeFirst tag boolean:-35 multipleReference:-23 list:157 keyValues:-54
type typeFirst target number:145 boolean:-26 choice:-20 reference:-35
type typeFirst test text:-48 boolean:43 choice:37 multipleChoice:124 multipleReference:-32 list:-43
type typeFirst text text:78 multilineText:-35 choice:64 reference:-40
type typeFirst the text:127 multilineText:-136 url:201 email:70 integer:-38 number:-159 boolean:-457 choice:-25 multipleChoice:-143 reference:-149 multipleReference:-20 list:186 keyValues:32 date:-95 file:79
type typeFirst these text:72 multilineText:-26
type typeFirst this text:-82 multilineText:151 url:-41 email:-24 integer:82 boolean:279 choice:-34 multipleChoice:78 reference:-278 multipleReference:-109 list:-64 keyValues:-73 file:-30
type typeFirst timeout text:-86 integer:109
type typeFirst title text:20
type typeFirst tls text:-47 multilineText:74
type typeFirst to text:220 multilineText:-20 number:-26 boolean:-74 reference:-31
type typeFirst toggle text:-24 boolean:-70 choice:146
type typeFirst toggles text:-42 boolean:114 choice:-40
type typeFirst total text:-47 integer:67 number:55
type typeFirst true text:-55 boolean:140 choice:-21
type typeFirst turn boolean:22
type typeFirst turns text:-24 boolean:141 multipleReference:-25 list:-20
type typeFirst type text:60 multilineText:64 url:-32 integer:41 reference:-83
type typeFirst types text:-44 multilineText:-28 boolean:-31 choice:-26 multipleChoice:133 multipleReference:95 list:-49
type typeFirst unique text:166 url:-118
type typeFirst url text:136 url:-57 boolean:-20 choice:-34 list:37
type typeFirst use text:276 multilineText:-118 email:-31 integer:-180 boolean:147 choice:64 reference:-96 list:-21 date:23
type typeFirst used text:-116 multilineText:95 email:57 integer:147 boolean:-67 reference:-67
type typeFirst user text:-133 choice:84 list:96
type typeFirst value integer:155 number:-50 reference:-42
type typeFirst version text:-97 reference:134
type typeFirst what multilineText:-59 integer:-38 number:53 boolean:-39 choice:-28 reference:117 list:62
type typeFirst when text:-83 multilineText:-70 url:-26 integer:-244 number:-81 boolean:138 choice:155 reference:-107 multipleReference:172 list:60 keyValues:-38 date:152
type typeFirst where text:79 url:27 reference:-29
type typeFirst whether text:-37 number:323 boolean:2387 choice:361
type typeFirst which text:-161 integer:-22 boolean:-39 choice:-107 multipleChoice:139 reference:105 multipleReference:181 list:-52
type typeFirst who text:65 multilineText:-42 integer:-40 number:-23 boolean:-107 choice:106 reference:138 multipleReference:-22 list:-25
type typeFirst with choice:-70 multipleReference:111
type typeFirst write text:30 multilineText:151 multipleReference:-30 list:-79 keyValues:-21
type typeFirst yaml multilineText:1500
type typeFirst you text:-110 multilineText:45 integer:109 number:-26 boolean:-86 choice:-137 multipleChoice:93 reference:250 list:-71 keyValues:-23
type typeFirst your text:188 multilineText:71 url:-65 integer:22 number:-52 boolean:-88 choice:-56 reference:52 multipleReference:-33 list:-46 keyValues:25
type typeFirstClass accept text:-32 boolean:47 choice:32
type typeFirstClass aimless text:-153 multilineText:-104 url:-123 email:-91 integer:-89 number:-111 boolean:-130 choice:-316 multipleChoice:131 reference:83 multipleReference:-273 list:-53 keyValues:-105 date:-149 file:-82
type typeFirstClass article multilineText:-111 url:134 email:53 integer:-74 number:198 boolean:-258 choice:-197 multipleChoice:-174 multipleReference:-57 keyValues:-42 date:-90 file:24
type typeFirstClass be text:66 multilineText:87 url:72 integer:92 number:57 boolean:207 choice:-275 multipleChoice:-26 reference:-195 multipleReference:-131 list:111 keyValues:-76 file:-20
type typeFirstClass beforePlace text:239 multilineText:-161 url:180 email:64 integer:24 number:-192 boolean:-424 multipleChoice:-148 reference:-267 multipleReference:-59 list:170 keyValues:20 date:-105 file:70
type typeFirstClass blank text:-57 choice:80
type typeFirstClass button text:-48 multilineText:-28 integer:-31 number:-20 boolean:51 reference:205 multipleReference:-56 list:-75 keyValues:53
type typeFirstClass check text:-96 multilineText:-36 url:56 integer:-28 boolean:199 multipleChoice:126 reference:-52 multipleReference:-46 list:-55
type typeFirstClass checkingHeading text:-65 multilineText:-24 integer:-37 boolean:21 multipleChoice:132 reference:-35 multipleReference:25
type typeFirstClass click text:-127 boolean:-39 reference:305 multipleReference:-56 list:-26
type typeFirstClass condition text:-66 multilineText:-195 email:-34 integer:-283 number:253 boolean:-371 choice:304 multipleChoice:-57 reference:185 multipleReference:97 list:-71 keyValues:-36 date:179 file:-47
type typeFirstClass configure text:256 url:30 email:-36 number:-57 boolean:-218 choice:-181 reference:-38 multipleReference:-71 list:172 keyValues:-99 date:-42 file:-56
type typeFirstClass contrast text:200 url:-53 integer:55 number:235 boolean:-192 choice:-39 multipleChoice:-35 multipleReference:142 list:-155 keyValues:-102 date:-23 file:-24
type typeFirstClass defaultHeader text:79 multilineText:-58 integer:53 number:-46 boolean:-111 choice:-24 reference:-62 multipleReference:176 list:-23 keyValues:-31 date:46
type typeFirstClass descriptionHeader multilineText:-66 integer:100 boolean:-120 choice:-78 reference:169 multipleReference:-23 list:40 keyValues:-28 date:51
type typeFirstClass determiner text:-88 multilineText:78 url:-105 integer:-86 number:79 boolean:-190 choice:-116 multipleChoice:-138 reference:-377 multipleReference:-179 list:-174 date:-98 file:-46
type typeFirstClass display text:-217 multilineText:-28 integer:145 number:-57 boolean:418 choice:-228 reference:-33 multipleReference:100 list:-36 keyValues:-25
type typeFirstClass durationNoun integer:129 number:-24 boolean:-22 choice:-32
type typeFirstClass edition text:-81 reference:131
type typeFirstClass emailNoun text:-91 url:-33 email:174 boolean:-59 choice:-21 list:122
type typeFirstClass enter multilineText:52 url:-86 email:-65 integer:-54 number:-292 boolean:-114 multipleChoice:23 reference:-298 list:92 keyValues:-37 date:-21 file:-107
type typeFirstClass exampleHeader url:90 boolean:-25 choice:-20
type typeFirstClass fieldNoun text:130 multilineText:-106 url:-20 integer:-20 number:-25 boolean:-52 choice:-154 multipleChoice:145 reference:-84 multipleReference:-48 list:72 keyValues:155
type typeFirstClass fileNoun text:96 integer:-21 boolean:-137 reference:-23 multipleReference:-34 list:176 keyValues:82 file:-85
type typeFirstClass fillingVerb multilineText:37 url:-121 email:-62 integer:-109 number:-224 boolean:-81 choice:29 multipleChoice:21 reference:-253 multipleReference:-56 keyValues:94 file:-150
type typeFirstClass followUp text:-42 boolean:65 choice:51
type typeFirstClass formNoun text:-92 integer:90 choice:59 reference:-33
type typeFirstClass genericHeading text:-91 multilineText:92 url:-26 number:-37 boolean:-290 multipleChoice:229 reference:-24 multipleReference:-80 list:133 keyValues:91 date:35
type typeFirstClass groupNoun boolean:-42 choice:47 reference:-46 date:56
type typeFirstClass headingVerb text:-42 multilineText:-98 url:-114 email:-80 integer:-213 number:-99 boolean:222 choice:-155 multipleChoice:240 multipleReference:-86 list:125 date:-25 file:-86
type typeFirstClass hostNoun text:-44 url:73 boolean:-20 choice:85 reference:-24 list:-30
type typeFirstClass inputNoun text:-29 multilineText:48 url:-36 integer:90 number:201 boolean:-90 choice:-154 multipleChoice:128 reference:-205 multipleReference:-88 keyValues:86 date:54 file:-20
type typeFirstClass kindNoun text:70 multilineText:62 url:-33 integer:40 reference:-91
type typeFirstClass labelConnector text:-112 multilineText:-21 integer:91 number:-31 boolean:227 choice:61 reference:-20 multipleReference:-32 list:-43 keyValues:-46
type typeFirstClass labelFiller multilineText:-71 url:55 email:37 number:93 boolean:-179 choice:-261 multipleChoice:-188 multipleReference:-134 list:-124 keyValues:-72 date:-110
type typeFirstClass labelHeader text:102 multilineText:70 url:-31 integer:-110 number:112 boolean:98 choice:-228 multipleChoice:128 reference:-141 multipleReference:-82 keyValues:66
type typeFirstClass leave text:187 url:135 email:-95 integer:-37 number:32 boolean:-79 choice:-72 multipleChoice:-28 reference:-20 multipleReference:-55 list:39
type typeFirstClass limitsHeader text:-27 choice:-52 reference:104
type typeFirstClass lookalike text:-39 integer:76
type typeFirstClass make text:73 multilineText:50 email:-35 integer:-47 number:-126 boolean:46 choice:-104 multipleChoice:99 reference:-82 multipleReference:-229 list:191 date:-47 file:-67
type typeFirstClass manipulate text:-128 boolean:199
type typeFirstClass menuNoun text:-104 multilineText:44 url:-31 email:-21 integer:-79 number:-53 boolean:-62 choice:-166 multipleChoice:39 reference:256 multipleReference:-21 list:146 keyValues:-40 file:-37
type typeFirstClass multilineNoun text:136 multilineText:183 url:-36 integer:-63 number:-40 boolean:-194 choice:-148 multipleChoice:-20 reference:92 multipleReference:-44 list:114 keyValues:34 date:-20 file:-32
type typeFirstClass navigate text:-140 multilineText:87 email:26 boolean:241 choice:-64 reference:-27 multipleReference:-21 list:-30 file:-20
type typeFirstClass negation text:150 boolean:-20 list:-53 keyValues:-21
type typeFirstClass numberNoun text:-51 multilineText:-24 integer:266 boolean:-97 choice:-32 reference:-43 multipleReference:-36 list:71 keyValues:-23
type typeFirstClass numberWord text:-82 url:-96 multipleReference:-39 list:272 file:40
type typeFirstClass obligation text:253 multilineText:-28 email:57 integer:-29 boolean:-134 choice:-40 multipleReference:-28 list:-44 file:36
type typeFirstClass off text:37 multilineText:-57 integer:-26 number:-28 boolean:262 choice:110 reference:-47 multipleReference:-58 list:-121 keyValues:-32
type typeFirstClass on text:-210 multilineText:-60 integer:-23 boolean:420 choice:-90 multipleChoice:163 reference:-53 list:-54 keyValues:-25
type typeFirstClass opener text:-155 multilineText:105 url:69 integer:165 number:-194 boolean:-84 choice:-200 multipleChoice:133 reference:57 multipleReference:-41 list:-112 keyValues:21 date:44
type typeFirstClass openingVerb text:-155 multilineText:133 integer:42 boolean:27 choice:-21 multipleChoice:-36 multipleReference:-32 keyValues:131 file:-27
type typeFirstClass optionNoun text:-42 multilineText:63 integer:115 number:232 boolean:-28 choice:-56 reference:-74 multipleReference:-40 list:-57 keyValues:-64
type typeFirstClass optionalHeader text:34 multilineText:-110 url:37 email:-22 integer:162 number:-77 boolean:77 multipleChoice:-43 reference:-192 multipleReference:-78 list:166 keyValues:32 file:-28
type typeFirstClass optionsHeader text:-113 multilineText:-32 url:-34 integer:-23 number:302 boolean:-109 choice:38 reference:-21 multipleReference:-26 list:51
type typeFirstClass otherHeader text:172 multilineText:-45 integer:-120 number:-35 boolean:-170 choice:150 multipleChoice:-20 multipleReference:-74 list:335 keyValues:-104 file:-56
type typeFirstClass pairNoun text:-58 multilineText:-50 boolean:-54 choice:52 reference:109 multipleReference:-48 list:101
type typeFirstClass paste text:-44 multilineText:106 choice:-20
type typeFirstClass place text:-184 multilineText:-27 integer:77 number:-22 boolean:-77 choice:44 reference:143 multipleReference:91
type typeFirstClass plainNoun text:289 multilineText:-83 url:-42 email:51 integer:-76 number:-36 boolean:-123 choice:87 reference:-37 multipleReference:-50 list:57 keyValues:-23
type typeFirstClass pointer text:35 multilineText:114 url:-44 email:-27 integer:59 boolean:220 choice:-71 multipleChoice:72 reference:-312 multipleReference:-57 list:-33 keyValues:-81 file:-33
type typeFirstClass possessive text:188 multilineText:71 url:-65 integer:22 number:-52 boolean:-88 choice:-56 reference:52 multipleReference:-33 list:-46 keyValues:25
type typeFirstClass possibility text:-39 multilineText:-63 url:68 integer:-69 number:-36 boolean:-86 choice:43 reference:150 multipleReference:61 list:-129 keyValues:48 date:82
type typeFirstClass preposition text:-182 multilineText:-36 url:-52 email:-21 integer:-100 number:-97 boolean:279 choice:154 multipleChoice:-41 reference:162 multipleReference:176 list:-164 keyValues:-76 date:-30
type typeFirstClass pronoun text:-292 multilineText:195 url:-164 email:-39 integer:266 number:-58 boolean:111 choice:-224 multipleChoice:149 multipleReference:-159 list:97
type typeFirstClass remark url:90 boolean:-25 choice:-20
type typeFirstClass requiredHeader email:59 boolean:-58 reference:27 file:40
type typeFirstClass secretNoun text:121 multilineText:-21 integer:-75 list:54
type typeFirstClass select text:-279 multilineText:63 url:-62 email:-44 integer:-165 number:-103 boolean:-523 choice:364 multipleChoice:119 reference:358 multipleReference:-24 list:42 keyValues:-80 date:-41 file:-67
type typeFirstClass slugEnd text:114 multilineText:46 url:-113 email:-28 integer:-30 number:-138 boolean:201 choice:-160 multipleChoice:-32 reference:129 multipleReference:84 list:-139 keyValues:-45 date:-37
type typeFirstClass slugVerb text:-65 multilineText:-30 url:-51 email:-29 integer:61 boolean:34 choice:-36 multipleChoice:67 reference:-309 multipleReference:-96 list:228 keyValues:178 file:-60
type typeFirstClass softener text:50 multilineText:-192 url:115 email:28 integer:71 number:-120 boolean:-82 choice:-45 multipleChoice:-65 reference:-32 multipleReference:-31 keyValues:64 date:71
type typeFirstClass structural text:85 multilineText:-127 url:-29 integer:-45 number:-33 boolean:-188 choice:245 multipleChoice:-23 reference:44 list:113 date:-21 file:-26
type typeFirstClass submitVerb text:-62 multilineText:139 integer:23 boolean:-49 choice:40 multipleChoice:-30 reference:-92 multipleReference:-72 list:-66 keyValues:197
type typeFirstClass switchEffect multilineText:-242 url:-77 email:-184 integer:-300 number:83 boolean:824 choice:-91 reference:-432 multipleReference:226 list:-309 keyValues:-64 date:53 file:117
type typeFirstClass switchOn text:-149 multilineText:-64 integer:-30 boolean:193 choice:54 multipleChoice:108 reference:73 multipleReference:-46 list:-59 date:-20
type typeFirstClass titleNoun text:103 boolean:-42 choice:-193 multipleChoice:153 reference:-58 multipleReference:-20 list:36 date:54
type typeFirstClass toggleNoun text:-79 integer:-21 boolean:155 choice:89 reference:-47 multipleReference:-30 list:-29
type typeFirstClass trialVerb text:119 multilineText:-66 integer:-33 choice:-29 multipleChoice:119 reference:27 multipleReference:-41 list:-55 keyValues:64 file:-45
type typeFirstClass typeHeader text:77 multilineText:42 url:-39 integer:-27 number:148 boolean:81 choice:-57 reference:-130 list:-27 keyValues:-38
type typeFirstClass unit text:-32 integer:51 number:-25 boolean:-30 choice:74
type typeFirstClass upload text:-155 multilineText:-91 boolean:192 choice:-58 reference:53 multipleReference:112 list:-23 keyValues:71 file:-59
type typeFirstClass urlNoun text:21 url:-77 email:60 integer:-20 number:-20 boolean:-93 choice:-46 reference:210 list:25
type typeFirstClass use text:265 multilineText:-65 email:-33 integer:-212 boolean:254 choice:51 reference:-135 multipleReference:-63 list:-89 keyValues:45
type typeFirstClass valueWord text:-64 url:-38 email:-30 number:-111 boolean:396 reference:-159 multipleReference:132 list:-191 keyValues:60 date:-36 file:-42
type typeFirstClass vendor text:52 multilineText:-45 integer:-33 number:-29 boolean:-128 choice:348 reference:-123 multipleReference:74 list:-50 keyValues:-23
type typeFirstClass weakLabelHeader text:264 multilineText:-115 boolean:-33 choice:-43 reference:-67 multipleReference:109 list:-27 keyValues:-39
type typeHead % text:-110 integer:-145 number:2327 boolean:-20
type typeHead 1 text:35 multilineText:-21 integer:-31 choice:-29 reference:-21 list:156 file:-36
type typeHead 2 text:75 choice:-25
type typeHead access text:-75 boolean:260 choice:-60 reference:-26
type typeHead account text:-49 multilineText:100 email:34 boolean:-46 choice:-100 reference:121
type typeHead action text:-31 number:-21 boolean:-125 choice:266 reference:66 multipleReference:-47 list:-24
type typeHead actions text:-51 choice:211 multipleChoice:-20 reference:-47 multipleReference:68 list:-80
type typeHead active text:-37 boolean:148 choice:-62
type typeHead address text:188 multilineText:-37 url:-44 email:185 integer:-29 number:-25 boolean:-21 choice:-60 reference:-51 list:-49
type typeHead addresses text:-66 multilineText:-25 email:32 choice:-26 multipleReference:-21 list:192
type typeHead after text:-73 choice:-139 reference:-47 date:314
type typeHead agent text:-76 multilineText:94 boolean:-51 choice:-32 reference:144
type typeHead alert text:-45 number:150 boolean:-35
type typeHead algorithm text:-40 multilineText:-40 url:-23 integer:-22 boolean:-33 choice:289 reference:-29 keyValues:-22
type typeHead all text:90 multilineText:-21
type typeHead amount text:-211 multilineText:-21 integer:-207 number:654 choice:-35 reference:-89
type typeHead analysis text:-47 boolean:-27 choice:178 multipleReference:-27
type typeHead app text:-27 boolean:-27 reference:105
type typeHead application text:-76 multilineText:-31 integer:-23 boolean:-64 choice:-236 reference:222 multipleReference:305 list:-31
type typeHead applications text:-77 multilineText:-20 integer:-24 boolean:-52 choice:-20 reference:-34 multipleReference:334 list:-53
type typeHead approval boolean:41
type typeHead args boolean:-57 multipleReference:-20 list:134
type typeHead arguments text:125 boolean:-42 choice:-28 multipleReference:-36 list:-64 keyValues:99
type typeHead arn text:328 multilineText:-78 number:-34 boolean:-62 choice:-27 reference:-46
type typeHead assignee text:106 boolean:-45
type typeHead attachment boolean:-20 choice:50
type typeHead attribute text:163 multilineText:-46 boolean:-21 choice:74 reference:-55 keyValues:-24
type typeHead attributes text:-101 boolean:-42 multipleChoice:128 multipleReference:-33 list:54 keyValues:75
type typeHead audience number:124 boolean:-122 choice:-30 list:70
type typeHead authentication text:-83 multilineText:-21 choice:203 list:-20
type typeHead authority text:-45 multilineText:140 boolean:-35 reference:-29
type typeHead automatically text:-33 boolean:82
type typeHead backup text:-84 boolean:161 reference:-28
type typeHead banner text:-21 url:56
type typeHead base text:-20 boolean:159 reference:-67
type typeHead bcc text:66 multilineText:-21 boolean:-41 list:81
type typeHead body text:-133 multilineText:222 integer:-32 boolean:-58 choice:-26 reference:-94 list:-29 keyValues:247
type typeHead branch text:78
type typeHead bucket choice:-27 reference:122
type typeHead by text:91 multilineText:-25 url:-40 integer:-21 number:-22 boolean:-69 multipleChoice:-25 reference:40 multipleReference:-46 list:190 date:-36
type typeHead bytes text:-22 integer:172 boolean:-53 choice:-23
type typeHead cache text:-79 boolean:-76 choice:48 reference:152
type typeHead calculation text:64 choice:38 reference:-29
type typeHead calendar text:-114 choice:86 multipleChoice:-34 reference:130
type typeHead campaign text:-91 boolean:-58 reference:249
type typeHead categories text:-33 boolean:-239 choice:263 multipleReference:30 list:43
type typeHead category text:-101 multilineText:-37 boolean:-40 choice:271 reference:28 keyValues:-26
type typeHead cc text:-41 boolean:-32 choice:-29 reference:-55 list:206
type typeHead cert text:52 multilineText:-162 integer:-22 choice:-61 reference:111 multipleReference:-20 list:-22 file:180
type typeHead certificate text:-125 multilineText:1478 integer:-21 number:-24 boolean:-27 choice:357 reference:-133 file:86
type typeHead certificates text:-33 multilineText:-39 choice:113
type typeHead change text:-34 number:97 reference:-24
type typeHead changes boolean:100
type typeHead channel text:124 integer:-22 boolean:-32
type typeHead channels list:48
type typeHead characters integer:52 number:-31
type typeHead check text:-56 multilineText:124 boolean:31 choice:-21 reference:-26
type typeHead cidr text:67 list:-27
type typeHead city text:33
type typeHead class text:206 choice:-137 reference:-31
type typeHead client multilineText:-21 number:-20 boolean:-116 choice:-57 reference:315
type typeHead cloud text:-73 boolean:38 reference:112
type typeHead cluster text:45 choice:-56 reference:64
type typeHead code text:238 multilineText:-26 url:-38 integer:88 number:-21 boolean:-76 choice:-212 reference:216 multipleReference:-26 list:-32 keyValues:-35
type typeHead collection text:79 multilineText:-50 integer:-29 number:-37 boolean:-145 choice:-196 reference:510 multipleReference:-36 list:-20
type typeHead color text:346 multilineText:-39 integer:-37 number:-36 boolean:-74 choice:-66 multipleReference:-21
type typeHead column boolean:66 reference:-23 multipleReference:-28 list:59
type typeHead columns text:-55 boolean:-78 choice:131 multipleReference:97 file:-27
type typeHead command text:-38 multilineText:120 choice:-56 reference:-60 list:118
type typeHead company text:-20 boolean:103 choice:-41
type typeHead compression boolean:37
type typeHead condition text:286 multilineText:-57 url:-22 integer:-105 number:-37 boolean:-79 multipleChoice:130 reference:-56
type typeHead conditions text:65 multilineText:108 boolean:-36 choice:-31 multipleReference:-48 list:49 keyValues:-46
type typeHead config text:-31 multilineText:164 boolean:-115
type typeHead configuration text:-129 multilineText:241 boolean:56 reference:-30 multipleReference:-36
type typeHead connection boolean:27
type typeHead connector text:-33 boolean:62 choice:-99 reference:148 multipleReference:-42
type typeHead contact multilineText:-34 integer:-30 boolean:86 choice:-20 reference:110 list:-21
type typeHead contacts text:105 boolean:-295 choice:-31 multipleChoice:268 reference:-23 multipleReference:103 list:-45
type typeHead container text:-30 boolean:78
type typeHead content text:50 multilineText:114 boolean:-22 choice:-36 reference:-24
type typeHead context text:200 multilineText:-46 choice:-24 reference:-40 list:-20
type typeHead cost text:-98 number:164
type typeHead count text:-39 integer:1617 number:-38
type typeHead country text:184 boolean:-31 reference:-54
type typeHead cpu text:-28 integer:-41 number:85
type typeHead create boolean:26
type typeHead credentials text:-85 multilineText:39 choice:-26 reference:24 file:77
type typeHead credit text:168 boolean:-41 reference:-37
type typeHead criteria text:102 multilineText:-37 boolean:-95 choice:244 reference:-94 multipleReference:-20 list:-30
type typeHead css text:-63 multilineText:95
type typeHead currency text:63 multilineText:-28 number:-38 boolean:77 choice:-34 reference:64 multipleReference:-25 list:-23
type typeHead dashboard text:-57 multilineText:89 choice:-24 multipleReference:57
type typeHead data text:-138 multilineText:314 number:-50 boolean:111 choice:-57 reference:-131 list:-25 keyValues:-40 date:104
type typeHead database text:37 integer:52 reference:-32
type typeHead date text:-323 multilineText:-53 url:-22 integer:-40 number:-60 boolean:31 choice:-116 reference:-167 multipleReference:-25 list:-26 keyValues:-20 date:3345
type typeHead date/time text:-68 number:-30 date:2648
type typeHead datetime date:2500
type typeHead day integer:-86 number:102 boolean:37
type typeHead days integer:28
type typeHead decimals text:-71 integer:252 boolean:-48 choice:-26 multipleReference:-21
type typeHead default text:-23 url:-25 boolean:116 reference:-32
type typeHead delay text:350 integer:-197 number:-49 boolean:-28 reference:-21
type typeHead deleted text:-43 boolean:137 choice:-21 reference:-26
type typeHead deploy boolean:47 reference:-20
type typeHead deployment reference:29
type typeHead depth text:-95 integer:27 number:-34 choice:145
type typeHead description text:1098 multilineText:125 boolean:-43 choice:-44 reference:-40
type typeHead destination text:-66 multilineText:-24 integer:-22 number:-24 boolean:-52 choice:187 reference:83
type typeHead details text:-34 boolean:139 reference:-62
type typeHead direct text:-39 choice:94
type typeHead direction text:-103 boolean:-35 choice:180
type typeHead directory text:354 multilineText:-100 boolean:-115 choice:-75
type typeHead discount text:-76 integer:-87 number:296 choice:-96
type typeHead display text:-72 multilineText:159 boolean:-43
type typeHead dn text:112 boolean:69 choice:-41 reference:-35
type typeHead dockerfile text:-30 multilineText:70
type typeHead document text:-62 multilineText:240 number:-21 boolean:29 multipleChoice:-67 reference:-24
type typeHead documents text:-32 boolean:159 multipleReference:-28 list:-21
type typeHead domain text:223 multilineText:-35 url:-27 integer:-20 boolean:-63 choice:-37 reference:-37 list:69
type typeHead domains text:-163 multilineText:-23 url:-31 integer:-29 number:-20 boolean:-239 choice:-93 multipleChoice:-25 reference:-120 multipleReference:394 list:396
type typeHead donut boolean:24
type typeHead duration text:139 integer:-91
type typeHead e-mail text:-136 email:3181
type typeHead edit boolean:-127 choice:164
type typeHead editor text:-81 multilineText:326 number:-20 boolean:-31 choice:-39 reference:-56 keyValues:-29
type typeHead email text:-141 multilineText:-41 url:-25 email:3335 integer:-59 number:-34 boolean:129 choice:-34 reference:-62 multipleReference:-38
type typeHead emails list:80
type typeHead enabled text:-118 multilineText:-23 integer:-20 number:-29 boolean:375 choice:-62 reference:-55
type typeHead endpoint text:-175 multilineText:-25 url:402 integer:-25 boolean:-48 choice:146 reference:-124 multipleReference:-23 list:-58
type typeHead endpoints integer:-92 number:133 choice:45 multipleReference:-33
type typeHead engine text:-55 multilineText:-38 url:-22 integer:-31 number:-22 boolean:-67 choice:433 reference:-115 list:-23
type typeHead entries boolean:-66 choice:94
type typeHead environment text:23 multilineText:-28 integer:-25 number:-22 boolean:95 choice:-144 multipleReference:232 list:-34
type typeHead environments text:-26 boolean:-65 choice:78 reference:-94 multipleReference:183 list:-29
type typeHead event text:-96 boolean:69 choice:122
type typeHead events text:-44 multilineText:-21 integer:-28 boolean:81 choice:-155 multipleChoice:425 reference:-49 multipleReference:-103 list:-55
type typeHead exchange text:-38 boolean:79
type typeHead expiration integer:72
type typeHead expression text:517 boolean:-90 choice:-158 reference:-197
type typeHead factor integer:-175 number:226 choice:-24 reference:41
type typeHead favicon text:-137 url:84 boolean:-44 reference:-20 file:165
type typeHead field text:308 multilineText:-76 url:-33 integer:-40 number:-51 boolean:-160 choice:-82 reference:338 multipleReference:-30 list:-43 keyValues:-60
type typeHead fields text:-96 multilineText:-71 integer:-21 boolean:-71 choice:-37 multipleChoice:-32 reference:-29 multipleReference:216 list:164
type typeHead file text:-142 multilineText:105 url:-26 integer:-32 number:-29 boolean:-70 choice:-95 multipleChoice:-52 reference:-127 multipleReference:-37 list:-65 file:2083
type typeHead files boolean:90
type typeHead filter text:114 multilineText:522 url:-35 integer:-46 number:-54 boolean:-57 choice:-209 reference:-128 multipleReference:58 list:-65 keyValues:-35 date:-22 file:-20
type typeHead filters boolean:-20 choice:-60 reference:100 multipleReference:-48 list:-45 keyValues:133
type typeHead flag text:63 boolean:-150 choice:103 reference:32
type typeHead flow text:26
type typeHead folder text:255 integer:-30 boolean:-94 choice:-61 reference:51
type typeHead footer text:114 multilineText:-22
type typeHead for text:-113 multilineText:-24 url:-26 boolean:-92 choice:76 multipleChoice:273 reference:-85 multipleReference:-34 list:104 date:-22
type typeHead format text:229 multilineText:82 integer:-22 reference:-116 keyValues:-23 date:-22
type typeHead formula text:222 boolean:-34 date:-126
type typeHead frequency text:271 multilineText:-46 boolean:-104 multipleReference:-21
type typeHead from multilineText:-56 url:263 email:82 integer:-29 number:-29 boolean:-68 choice:-22 multipleChoice:-23 reference:-20 multipleReference:-36 list:-80 date:53
type typeHead function text:-149 multilineText:310 boolean:-42 choice:-26 list:-23
type typeHead gateway boolean:39 choice:-47 reference:43
type typeHead group text:156 multilineText:-36 integer:-23 number:-20 boolean:-115 choice:-142 reference:309 multipleReference:-43 list:-42
type typeHead groups boolean:-99 choice:-67 reference:113 multipleReference:218 list:-50 keyValues:-40
type typeHead handling choice:208 reference:-154
type typeHead hash text:73 boolean:-35 choice:47 reference:-26
type typeHead header text:34 multilineText:-38 boolean:-24 choice:53 reference:-43 keyValues:84
type typeHead headers text:20 multilineText:-25 integer:-39 boolean:110 choice:-86 reference:-22 multipleReference:-67 list:-59 keyValues:1253
type typeHead history text:-44 integer:21 boolean:85
type typeHead home text:94 url:40 boolean:-21 reference:-54
type typeHead host text:-23 multilineText:-20 url:209 integer:-88 boolean:89 choice:-99 reference:-75 multipleReference:-32 list:148
type typeHead hostname text:46
type typeHead hosts text:135 integer:-28 list:-28
type typeHead html text:-125 multilineText:246 boolean:-27 choice:-20 reference:-20 keyValues:-21
type typeHead id text:1321 multilineText:-64 url:68 email:122 integer:107 number:-42 boolean:-141 choice:-65 reference:-110 multipleReference:-51 list:-57 keyValues:-20 date:-20
type typeHead identifier text:-162 multilineText:-27 url:78 integer:-24 boolean:-39 choice:-37 reference:287
type typeHead ids text:-103 boolean:-31 choice:-22 reference:-23 list:247
type typeHead image multilineText:-40 url:110 integer:-24 number:-30 boolean:-126 choice:-107 multipleReference:-33 file:323
type typeHead images boolean:67
type typeHead in text:95 integer:-87 boolean:26
type typeHead info text:73 boolean:24 choice:-26
type typeHead information text:-31 boolean:56
type typeHead input text:190 multilineText:-33 boolean:51 choice:-86 reference:-64
type typeHead instances text:85
type typeHead instructions text:100 boolean:-29
type typeHead integration boolean:-27 choice:107 multipleReference:-43
type typeHead interface text:-20 reference:51
type typeHead interval integer:1556 number:-45 boolean:-74 choice:96 reference:33
type typeHead introduction text:46
type typeHead invoice text:-145 multilineText:244 boolean:43 choice:-32 reference:-35
type typeHead issuer text:73 boolean:-21
type typeHead items text:-111 multilineText:-39 integer:131 number:-46 boolean:-68 choice:-24 multipleReference:129 list:91 keyValues:-20
type typeHead json multilineText:1509
type typeHead key text:62 multilineText:469 url:-37 email:-20 integer:-59 number:-45 boolean:-86 choice:-138 reference:-55 multipleReference:-37 list:-51 keyValues:-48 date:-26 file:82
type typeHead keys text:-179 multilineText:118 integer:-36 boolean:28 choice:-37 reference:21 multipleReference:-66 list:236 keyValues:-34
type typeHead kind reference:38
type typeHead label text:31 multilineText:-37 boolean:-24 choice:-26 reference:81 keyValues:48
type typeHead labels text:-78 multilineText:123 integer:-24 number:-23 boolean:-70 choice:89 reference:-36 multipleReference:-83 list:52 keyValues:1091
type typeHead language text:55 multilineText:-20 boolean:88 choice:-149 reference:115
type typeHead languages text:-23 boolean:-21 multipleChoice:29 multipleReference:57
type typeHead layout text:-81 multilineText:-27 choice:60 multipleReference:113
type typeHead legend text:-31 boolean:100 reference:-20
type typeHead length text:-147 integer:339 number:-106
type typeHead level text:-92 integer:-49 number:294 boolean:-50 choice:48 reference:-86
type typeHead limit text:88 multilineText:-21 integer:1581 number:124 boolean:-50 choice:-62 reference:-68 file:-20
type typeHead line text:-64 multilineText:-41 integer:-35 number:-53 boolean:268 choice:-69 reference:-38 list:140 keyValues:-57
type typeHead lines text:55 integer:-45 boolean:95 list:-26
type typeHead link text:-47 url:88 boolean:-26 reference:43
type typeHead list text:-108 boolean:114 reference:-47 multipleReference:86
type typeHead load text:45
type typeHead location text:64 multilineText:-29 integer:-24 boolean:-48 choice:-60 reference:193 multipleReference:-22
type typeHead logo text:-64 url:86 boolean:-26 reference:-50 file:110
type typeHead manager text:80 reference:-23
type typeHead mapping text:-150 multilineText:-27 integer:-106 boolean:141 choice:-28 reference:-45 list:-34 keyValues:342 file:-40
type typeHead mappings text:119 integer:-54 choice:-55 multipleReference:-26 list:-35 keyValues:136
type typeHead match choice:101 reference:-64
type typeHead maximum text:-22 integer:-75 number:161 boolean:-32
type typeHead memory text:-113 integer:179 number:-69 boolean:148 choice:-27 reference:-42
type typeHead message text:192 multilineText:316 integer:-37 number:-28 boolean:-88 choice:-156 reference:-40 list:-22 keyValues:-30
type typeHead messages text:-51 multilineText:179 boolean:-35 choice:99 multipleReference:-71 list:-64
type typeHead metadata text:-66 multilineText:144 url:23 boolean:-38 choice:100 reference:-36 list:-22 keyValues:-58
type typeHead method text:177 multilineText:-36 boolean:-31 choice:22 reference:-24
type typeHead metric text:22 choice:29
type typeHead metrics text:42 multilineText:-29 integer:-40 boolean:-21 choice:-20 reference:-34 multipleReference:90 list:58
type typeHead mobile text:-123 url:41 boolean:61 reference:-40 list:124
type typeHead mode text:-452 multilineText:-104 url:-40 email:-20 integer:-74 number:-74 boolean:125 choice:500 multipleChoice:-25 reference:339 multipleReference:-55 list:-50 keyValues:-65 date:-34 file:-24
type typeHead model text:168 multilineText:-30 boolean:21 choice:-90 reference:77 list:-24 keyValues:-21
type typeHead models boolean:-47 choice:-25 reference:-74 multipleReference:93 list:95
type typeHead name text:1187 multilineText:-122 url:-80 email:-25 integer:-41 number:-35 boolean:-69 choice:79 reference:257 multipleReference:-41 list:-36 keyValues:-39
type typeHead namespace text:-37 boolean:-21 choice:-28 reference:146
type typeHead network text:27
type typeHead nodes integer:-163 choice:148
type typeHead note multilineText:71
type typeHead notes text:177 multilineText:-44 integer:-32 boolean:104 choice:-21 reference:-34 multipleReference:-43 list:-43
type typeHead notification text:-22 boolean:47 choice:108 reference:-33 list:-31
type typeHead notifications text:-120 multilineText:-40 integer:-30 boolean:351 choice:-29 reference:-22 list:-59
type typeHead number text:591 integer:1336 number:-62 boolean:-139 choice:-110 reference:-34
type typeHead offset text:101 integer:98 number:-36 boolean:-21 reference:-38 list:-24
type typeHead on text:-48 integer:-33 boolean:-54 choice:124 reference:-43 date:117
type typeHead only text:-36 boolean:171 reference:-78
type typeHead operation text:-77 choice:111 reference:71
type typeHead operator text:-80 boolean:-25 choice:301 reference:-101
type typeHead option text:-29 choice:147 reference:-80
type typeHead options text:41 multilineText:48 boolean:-123 choice:101 multipleChoice:144 reference:-24 multipleReference:-48 list:-70 keyValues:-33
type typeHead order text:78 multilineText:-60 url:-23 integer:426 number:-63 boolean:-149 choice:43 reference:-258 multipleReference:138 list:-73
type typeHead organisation text:21 reference:40
type typeHead organization text:231 multilineText:-31 url:-20 integer:-27 number:-32 boolean:-70 choice:-61 reference:114 list:-35 file:-21
type typeHead origin text:70
type typeHead output text:-37 multilineText:-54 keyValues:144
type typeHead overlap text:-59 integer:123
type typeHead overrides multipleReference:-40 list:60
type typeHead packages boolean:26
type typeHead padding text:244 multilineText:-34 integer:24 number:-24 boolean:-55 choice:-33 reference:-66
type typeHead page text:-33 integer:138 boolean:-44 choice:-54 reference:71
type typeHead parallelism text:-162 integer:211
type typeHead parameter text:-123 multilineText:-82 boolean:-47 choice:-34 reference:-20 keyValues:371
type typeHead parameters text:286 multilineText:168 url:-20 integer:-54 choice:-206 multipleChoice:-50 multipleReference:-50 list:-84 keyValues:71
type typeHead params text:-136 multilineText:146 integer:-29 boolean:-56 choice:-61 multipleReference:-36 list:-52 keyValues:275
type typeHead parent text:72
type typeHead parsing text:-54 boolean:147 choice:-31
type typeHead passphrase text:100 multilineText:-64
type typeHead password text:1249 multilineText:-38 integer:-149 number:-20 choice:70 reference:-42
type typeHead path text:35 multilineText:-32 url:21 integer:-23 boolean:68 choice:-30 reference:-57 list:86
type typeHead paths list:51
type typeHead pattern text:116 boolean:-26 reference:-27
type typeHead payload text:-275 multilineText:452 integer:-20 boolean:-43 choice:-58 reference:-35 list:-53 keyValues:109
type typeHead payment boolean:45
type typeHead percent text:-27 integer:-89 number:2012 boolean:126
type typeHead percentage text:-30 integer:107 number:1957
type typeHead period text:43 integer:58 number:-92 boolean:38 choice:-109 reference:105 date:21
type typeHead permission text:-111 boolean:-28 choice:254 reference:-63
type typeHead permissions text:104 multilineText:-21 integer:-43 boolean:77 choice:37 multipleChoice:-22 multipleReference:-29 list:-77
type typeHead phone text:75
type typeHead plan text:-20 boolean:-25 choice:-34 reference:126
type typeHead point text:139 integer:-23 choice:-32
type typeHead policies text:-56 multilineText:-31 integer:-56 boolean:-93 choice:-90 multipleChoice:-23 reference:255 multipleReference:166
type typeHead policy text:-127 multilineText:165 boolean:-132 choice:227 reference:-40
type typeHead port text:-220 url:-26 integer:1951 number:-82 boolean:-35 choice:-58 reference:-39 list:82
type typeHead position text:-129 boolean:-56 choice:206 reference:122 multipleReference:-27 list:-57
type typeHead precision text:-108 number:65 choice:120
type typeHead prefix text:221 integer:142 boolean:-31 choice:-52 reference:-176 list:-20
type typeHead priority text:81 integer:-59 number:-71 boolean:-56 reference:98
type typeHead product text:83 boolean:51 choice:-45
type typeHead profile text:-32 boolean:-21 choice:-47 reference:162 multipleReference:-27
type typeHead project text:-106 multilineText:-37 integer:-28 number:-58 boolean:-69 choice:-129 reference:532 multipleReference:-36 list:-22
type typeHead projects text:-30 boolean:59 multipleReference:33
type typeHead prompt text:-177 multilineText:372 boolean:-47 choice:-25 reference:-49
type typeHead properties text:-125 multilineText:-37 boolean:90 choice:117 multipleReference:-32 list:-30 keyValues:59
type typeHead property text:144 multilineText:-58 choice:-20
type typeHead protocol text:-98 boolean:176 choice:115 reference:-159
type typeHead provider text:248 boolean:-48 choice:42 reference:-126
type typeHead providers text:-46 multipleReference:250 list:-117
type typeHead proxies text:-43 boolean:-57 choice:-31 multipleReference:-25 list:103 keyValues:115
type typeHead proxy url:130 boolean:-21 reference:-33
type typeHead quantity text:-136 integer:1486 number:95 boolean:143 reference:-25
type typeHead query text:294 multilineText:32 boolean:-25 choice:-65 reference:-131 multipleReference:-30 keyValues:-20
type typeHead queue text:60
type typeHead quota text:-22 integer:43
type typeHead range text:121 integer:-35 number:-28 boolean:-24 reference:105 list:-30 date:-20
type typeHead rate multilineText:-22 integer:-38 number:317 boolean:-83 choice:-55 reference:-50
type typeHead ratio text:-78 number:2109
type typeHead read text:-56 boolean:139
type typeHead recipients text:65 boolean:-59 choice:39 multipleChoice:-25 multipleReference:30 list:-33
type typeHead records text:-87 integer:94 number:128 boolean:38 reference:-20 multipleReference:-64 list:-39
type typeHead redirect text:-105 url:116 number:-27 boolean:91 list:-26
type typeHead reference text:130 multilineText:-20 integer:-28 number:-25 choice:-45 reference:75
type typeHead regex text:31
type typeHead region text:133 boolean:-34 reference:-34
type typeHead registration boolean:60 multipleChoice:-26
type typeHead registry text:121 multilineText:-20 choice:-36
type typeHead reminder text:-104 integer:218 boolean:-100 choice:88 list:-38
type typeHead report integer:-34 boolean:41 choice:47 reference:-22
type typeHead reporting text:-52 boolean:90
type typeHead reports boolean:84 choice:-21 multipleReference:-22
type typeHead repository text:270 multilineText:-91 url:163 number:-21 boolean:-72 choice:-117 multipleReference:-30
type typeHead request text:28 integer:-52 number:-22 boolean:83
type typeHead requests text:-23 boolean:113 reference:-24 multipleReference:-28
type typeHead required text:-38 boolean:156 choice:-63
type typeHead resolution text:59 number:-45 boolean:-167 reference:-46 multipleReference:258
type typeHead resource text:-243 multilineText:-20 url:21 integer:-21 boolean:-72 choice:160 reference:103 multipleReference:150 list:-25
type typeHead resources text:95 integer:-22 boolean:-25 choice:-32 reference:31 multipleReference:36 list:-40
type typeHead responses choice:62 reference:-20 multipleReference:-22
type typeHead result boolean:57 choice:-32 reference:34
type typeHead results integer:268 boolean:-71 choice:-25 reference:-40 multipleReference:-83
type typeHead retention text:-74 integer:86 number:-27 boolean:-21 choice:-24 reference:94
type typeHead retries integer:1500
type typeHead role text:-97 boolean:-30 choice:-79 reference:198 multipleReference:77
type typeHead roles text:176 multilineText:-26 integer:-22 choice:-47 reference:44 multipleReference:25 list:-102
type typeHead rule text:-141 multilineText:-59 integer:-45 number:-23 boolean:-86 choice:313 multipleChoice:145 reference:31 list:-39
type typeHead rules text:-72 multilineText:192 integer:-52 boolean:-49 choice:149 multipleReference:148 list:-255 keyValues:-29
type typeHead run text:-28 choice:62 list:-20
type typeHead schedule text:174 integer:-22 boolean:-66
type typeHead schema text:-107 multilineText:461 integer:-44 number:-27 boolean:-34 choice:-61 reference:-72 multipleReference:-21 list:-28 keyValues:-21
type typeHead scheme text:-410 multilineText:-63 url:-25 integer:-35 number:-51 boolean:-90 choice:1019 reference:-188 multipleReference:-45 list:-32 keyValues:-26
type typeHead scope integer:-24 boolean:-24 choice:-29 reference:29 list:119
type typeHead scopes text:-148 integer:-24 boolean:-56 choice:-134 multipleChoice:105 reference:-53 multipleReference:-94 list:468
type typeHead script text:155 multilineText:1487 boolean:-20 choice:28 reference:-79
type typeHead search text:30 multilineText:-22 boolean:-71 choice:-54 multipleChoice:80 reference:-61 multipleReference:172 list:-23
type typeHead searchable text:-45 boolean:99
type typeHead seconds integer:20
type typeHead secret text:473 multilineText:-75 url:-23 integer:-24 number:-32 boolean:-94 choice:-45 reference:-75 list:-30
type typeHead selector text:-66 multilineText:-53 url:-32 integer:-23 number:-25 boolean:-48 choice:-67 reference:-58 multipleReference:-29 list:-43 keyValues:495
type typeHead separator text:167 boolean:-101 choice:134 reference:-33 multipleReference:-34 list:-30
type typeHead server text:158 multilineText:-29 url:118 choice:-36 reference:-24 list:-89
type typeHead servers text:161 url:45 integer:-153 boolean:-28 list:29
type typeHead service text:174 multilineText:56 boolean:-87 choice:109 reference:-142 multipleReference:-28
type typeHead services boolean:36
type typeHead set choice:-153 reference:223 multipleReference:-23
type typeHead settings text:-63 choice:77
type typeHead severity text:105 multilineText:-43 integer:-37 number:73 boolean:-112 reference:137 multipleReference:-39 list:-27
type typeHead sharing text:-27 boolean:83
type typeHead sid text:48
type typeHead signature text:-74 multilineText:149 boolean:62 choice:-36
type typeHead site text:-22 url:21 boolean:37
type typeHead size text:-22 multilineText:-26 integer:1605 number:-114 boolean:85 choice:-52 reference:101
type typeHead slug text:-142 list:170
type typeHead sms text:36 boolean:-20
type typeHead source text:56 multilineText:-25 integer:-25 number:-35 boolean:-124 choice:83 reference:153 multipleReference:-26
type typeHead space text:38
type typeHead splitter text:237 multilineText:-100 integer:-21 number:-25 boolean:-52 choice:62 reference:-52
type typeHead sql multilineText:1507
type typeHead src text:-151 url:171 boolean:85 choice:-31 reference:-23
type typeHead stage text:-134 multilineText:-22 boolean:-52 choice:193 reference:119 list:-20
type typeHead start text:-44 integer:41 date:84
type typeHead state text:-171 multilineText:-47 integer:-24 number:-22 boolean:51 choice:-139 reference:-120 keyValues:512
type typeHead statement text:-64 multilineText:161 boolean:-39
type typeHead status text:36 multilineText:-48 url:-29 integer:23 number:-42 boolean:49 choice:128 reference:62 multipleReference:-57 list:-58 keyValues:-29 file:-21
type typeHead storage text:-43 integer:174 number:-43 boolean:-42
type typeHead strategy text:-237 multilineText:-35 integer:-23 number:-25 boolean:-97 choice:39 reference:512 multipleReference:-26 list:-36 keyValues:-22
type typeHead string text:55
type typeHead style text:-26 multilineText:-26 url:-32 boolean:-42 choice:90 reference:111
type typeHead subject text:158 boolean:-25 reference:-36
type typeHead summary text:54
type typeHead sync text:-23 boolean:55
type typeHead table text:230 multilineText:-33 integer:-20 choice:-50 reference:-46 list:-22
type typeHead tag text:180 boolean:-63 reference:-21
type typeHead tags text:-144 multilineText:-119 url:-28 email:-28 integer:-46 number:-53 boolean:-44 choice:-91 multipleChoice:-32 reference:-43 multipleReference:125 list:300 keyValues:1165
type typeHead target text:34 integer:36
type typeHead tax boolean:36 choice:-118 reference:141
type typeHead team text:71 number:-21 boolean:-67 choice:-29 reference:153 multipleReference:-33 list:-26
type typeHead teams boolean:-90 choice:-38 reference:-55 multipleReference:244 list:46
type typeHead template text:-114 multilineText:63 integer:-55 number:-38 boolean:-68 multipleChoice:-20 reference:249 multipleReference:-31 list:-35 keyValues:88 file:-22
type typeHead terms text:26 integer:128 boolean:-56 multipleReference:-29
type typeHead text text:-34 multilineText:263 boolean:-28 choice:-29 reference:-74
type typeHead theme text:217 boolean:-85 reference:-47
type typeHead threshold integer:1478 number:165 choice:-21 reference:-95
type typeHead time text:-337 multilineText:-34 integer:200 number:-33 boolean:-88 choice:-53 reference:-85 multipleReference:-27 list:-33 date:546
type typeHead timeout text:204 multilineText:-23 integer:1637 number:-64 boolean:-75 choice:-72 reference:-32
type typeHead timestamp text:124 boolean:-32
type typeHead title text:1142 multilineText:-33 integer:-35 number:-24 boolean:105 choice:-42 reference:-52
type typeHead tls boolean:47
type typeHead to text:-111 multilineText:-80 url:90 email:-40 number:-35 boolean:-159 choice:-200 multipleChoice:55 reference:267 multipleReference:180 list:78 keyValues:-42 date:37
type typeHead token text:357 multilineText:-89 url:-21 integer:-28 number:-26 boolean:-85 choice:-68 reference:68 list:-34
type typeHead tokens text:-46 integer:22 boolean:55
type typeHead tool text:-47 choice:98
type typeHead topic text:242 multilineText:-65 url:-28 integer:-29 number:-22 boolean:-40 choice:-48 reference:-32 list:109
type typeHead totals boolean:71 choice:-30
type typeHead tracking boolean:-45 choice:82 reference:-25
type typeHead translations text:134 multipleReference:-44 list:-55
type typeHead trigger text:-95 boolean:-27 choice:114 reference:34
type typeHead ttl integer:76 number:-28
type typeHead type text:148 multilineText:-143 url:-43 email:-27 integer:-66 number:-105 boolean:-146 choice:371 multipleChoice:-30 reference:116 multipleReference:25 list:-64 keyValues:-127 date:-39 file:-33
type typeHead types text:-151 multilineText:-20 integer:-38 boolean:-398 multipleChoice:581 reference:-33 multipleReference:81 list:74
type typeHead unit number:-29 boolean:53 choice:-190 reference:118 multipleReference:131
type typeHead units boolean:-94 choice:-21 reference:-102 multipleReference:259
type typeHead until text:-47 integer:22 choice:88
type typeHead update text:-31 boolean:58
type typeHead upload text:-20 boolean:101 choice:-21 file:-21
type typeHead uri text:-73 url:3124
type typeHead uris text:-109 multilineText:-46 url:-23 boolean:-48 reference:-33 list:325
type typeHead url text:-183 multilineText:-68 url:3668 integer:-34 number:-39 boolean:-63 choice:-151 reference:-67 list:26 keyValues:-25
type typeHead urls text:-21 url:-30 list:139
type typeHead usage text:-26 multilineText:-28 choice:60 reference:-28 list:57
type typeHead use text:230 url:-55 boolean:-39 choice:-53 reference:-27
type typeHead user text:-267 multilineText:-39 url:-50 email:81 integer:-40 number:-25 boolean:36 choice:72 reference:165 multipleReference:182 list:-61 file:-34
type typeHead username text:1085 boolean:-96 choice:122 reference:-40
type typeHead users text:-46 choice:-24 reference:190 list:-36 keyValues:-23
type typeHead using text:-80 multilineText:-23 choice:110 reference:88 list:-35
type typeHead validation text:-129 boolean:68 choice:143
type typeHead value text:76 multilineText:-128 url:-33 email:158 integer:-84 number:393 boolean:-35 choice:-230 reference:-45 multipleReference:-24 list:77 keyValues:-69 date:-24 file:-20
type typeHead values text:-31 multilineText:-26 integer:-32 boolean:93 choice:102 multipleChoice:-28 reference:-43 multipleReference:-70 list:-58 keyValues:137
type typeHead variable text:87 list:-21
type typeHead variables text:-32 choice:-28 multipleReference:-36 list:98
type typeHead verify boolean:133 choice:-71 reference:-20
type typeHead version text:109 integer:-60 boolean:-20 choice:-45 reference:114
type typeHead versions text:-61 integer:-22 choice:-137 multipleChoice:191 multipleReference:132 list:-42
type typeHead visibility text:-89 multilineText:-44 integer:-20 number:-33 boolean:63 choice:329 reference:-121
type typeHead visible text:-46 boolean:252 choice:-183
type typeHead webhook url:36
type typeHead when text:62 integer:-25 boolean:-81 choice:-54 date:134
type typeHead window text:50 integer:108 boolean:-30 reference:-55
type typeHead windows boolean:-21 multipleReference:43
type typeHead workflow text:44 choice:-25 reference:26
type typeHead yaml multilineText:1500
type typeHead year text:123 boolean:-38 reference:-24
type typeHead years integer:43
type typeHeadBefore a text:113 multilineText:-38 boolean:47 choice:-44 multipleReference:-21
type typeHeadBefore access text:220 multilineText:-83 boolean:-21 choice:53 reference:-76
type typeHeadBefore account text:96 multilineText:-67 integer:-47 boolean:-22 choice:137 reference:-67 file:73
type typeHeadBefore acl multilineText:104 file:-43
type typeHeadBefore active text:-30 integer:28 choice:-23 reference:-21 date:59
type typeHeadBefore activity reference:-114 multipleReference:123
type typeHeadBefore add boolean:-36 choice:55 reference:-70 multipleReference:97
type typeHeadBefore additional text:96 multilineText:82 boolean:-41 list:-41 keyValues:-22
type typeHeadBefore address text:-99 multilineText:146 boolean:92 choice:-39 multipleReference:-25
type typeHeadBefore admin text:-28 boolean:120 multipleReference:-31
type typeHeadBefore advanced text:-79 multilineText:93 multipleReference:-34 keyValues:110
type typeHeadBefore after text:-63 multilineText:-21 integer:140 boolean:38 reference:-22
type typeHeadBefore agent text:76 multilineText:64 choice:-97
type typeHeadBefore aggregation text:-104 boolean:-24 choice:85 reference:118 list:-25
type typeHeadBefore alert text:-34 boolean:-23 choice:22 multipleReference:145 list:-80
type typeHeadBefore all boolean:71 choice:-110 reference:-38 multipleReference:146
type typeHeadBefore allow boolean:136 reference:-41 list:-20
type typeHeadBefore allowed text:-33 integer:-39 boolean:-68 choice:97 reference:-83 multipleReference:85 list:96
type typeHeadBefore analysis boolean:26
type typeHeadBefore and text:-103 multilineText:-20 integer:-29 boolean:-26 choice:-25 reference:-38 date:302
type typeHeadBefore api text:255 multilineText:-170 choice:-39 reference:67 list:-23
type typeHeadBefore app text:-251 multilineText:-55 integer:-20 boolean:137 choice:-37 reference:176 list:141
type typeHeadBefore application text:34 boolean:132 choice:-22 reference:-62 multipleReference:-30
type typeHeadBefore as text:-81 boolean:51 choice:150 date:-54
type typeHeadBefore assigned text:-99 reference:163 multipleReference:125 list:-85
type typeHeadBefore auth text:84
type typeHeadBefore authentication text:106 boolean:107 reference:-179
type typeHeadBefore auto text:-28 choice:79
type typeHeadBefore autocomplete boolean:22
type typeHeadBefore automatic text:-87 boolean:167
type typeHeadBefore available boolean:-183 choice:131 reference:-36 multipleReference:189 list:-69
type typeHeadBefore average text:-54 multilineText:-27 choice:-38 reference:200
type typeHeadBefore axis multilineText:-28 integer:124 number:154 boolean:-150 choice:99 reference:-61 multipleReference:-39 list:-30 keyValues:-23
type typeHeadBefore backup choice:74 reference:-42
type typeHeadBefore base text:58 url:45 integer:-28 number:62 boolean:-43 choice:-21 reference:-20
type typeHeadBefore batch text:-30 integer:22 reference:29
type typeHeadBefore be boolean:37
type typeHeadBefore before text:-102 integer:249 boolean:-26 choice:-28
type typeHeadBefore between boolean:79
type typeHeadBefore billing text:70 choice:-24 reference:21
type typeHeadBefore bind text:22
type typeHeadBefore block text:37
type typeHeadBefore body text:65 multilineText:-34 boolean:-29 choice:29 multipleReference:-25 list:-21 keyValues:55
type typeHeadBefore bootstrap text:133 integer:-28 list:-26
type typeHeadBefore bot text:26
type typeHeadBefore branch multilineText:-23 boolean:43 choice:-51 reference:-29 list:169
type typeHeadBefore build text:171 multilineText:-42 integer:-26 boolean:113 choice:-90 reference:-48 multipleReference:-28 list:-61 keyValues:66
type typeHeadBefore button text:109 choice:-23 reference:-55
type typeHeadBefore by text:21 email:-45 integer:-41 boolean:117 choice:44 reference:-30 multipleReference:-22
type typeHeadBefore ca text:-115 multilineText:190 boolean:-31 choice:-30 reference:-27 file:69
type typeHeadBefore cache text:-27 integer:41
type typeHeadBefore capture boolean:-30 choice:81
type typeHeadBefore card boolean:-37 multipleReference:94
type typeHeadBefore certificate multilineText:157 number:-30 boolean:30 choice:-42 reference:-55 list:-21
type typeHeadBefore chart text:-38 multilineText:-31 integer:-21 number:-22 boolean:107 choice:-27 reference:112
type typeHeadBefore chat boolean:58
type typeHeadBefore check text:175 integer:72 number:-21 choice:-62 reference:-76
type typeHeadBefore chunk text:-77 integer:161 choice:-24
type typeHeadBefore claim text:-24 boolean:-35 choice:-40 list:-25 keyValues:161
type typeHeadBefore client text:29 multilineText:227 url:-27 integer:-50 number:-39 choice:129 multipleChoice:-38 reference:-178 multipleReference:-46 list:33 keyValues:-24 file:23
type typeHeadBefore cloud text:188 boolean:-31 choice:-83
type typeHeadBefore cluster text:94 choice:-127 reference:95
type typeHeadBefore code text:-58 choice:93
type typeHeadBefore color integer:136 number:-27 boolean:-28 choice:-47 reference:27
type typeHeadBefore column text:-28 multilineText:-28 boolean:-20 choice:-21 reference:-199 multipleReference:210 keyValues:153
type typeHeadBefore command text:139 multilineText:64 boolean:-26 choice:-24 multipleReference:-21 list:-32 keyValues:-41
type typeHeadBefore commit text:70
type typeHeadBefore company text:33
type typeHeadBefore comparison text:-29 number:-40 boolean:-21 choice:193 reference:-21
type typeHeadBefore complete text:-167 multilineText:155 boolean:108 choice:-20 reference:-40
type typeHeadBefore component text:38
type typeHeadBefore condition multilineText:85 boolean:-28 list:-26
type typeHeadBefore confirm text:105 multilineText:-41 boolean:-23
type typeHeadBefore confirmation multipleReference:-20 list:47
type typeHeadBefore connect text:116 integer:81 number:-24 boolean:-139 choice:-26 reference:97 list:-23 keyValues:-24
type typeHeadBefore connection text:21 multilineText:51 integer:24 number:-54 boolean:-83 choice:80
type typeHeadBefore connector text:-82 multilineText:267 boolean:-76 reference:-56
type typeHeadBefore contact text:-78 boolean:-118 choice:-44 multipleChoice:80 multipleReference:252
type typeHeadBefore container text:89 multilineText:-34 url:-22 integer:57 number:-21 boolean:-24 choice:-33 reference:50 multipleReference:-23
type typeHeadBefore content text:50 multilineText:-24 choice:-81 reference:99
type typeHeadBefore create text:-82 multilineText:88 integer:-20 reference:-42 multipleReference:26 list:87
type typeHeadBefore created text:-70 date:133
type typeHeadBefore credit text:183 boolean:126 choice:-86 reference:-86 multipleReference:-24 list:-34
type typeHeadBefore currency text:107 choice:-112 reference:28
type typeHeadBefore custom text:-222 integer:-30 boolean:68 reference:-91 multipleReference:-142 list:65 keyValues:385
type typeHeadBefore dashboard text:-85 multilineText:-29 url:63 boolean:43 reference:-20 multipleReference:99 list:-22
type typeHeadBefore data multilineText:-49 integer:100 number:-31 boolean:125 choice:171 reference:-190 multipleReference:-23 list:-34 keyValues:-27
type typeHeadBefore database text:-109 integer:148 boolean:55 choice:-20
type typeHeadBefore date text:255 choice:-92 reference:47 date:-138
type typeHeadBefore db text:-27 choice:71
type typeHeadBefore default text:220 multilineText:-30 integer:-107 number:-37 boolean:54 choice:31 reference:-31 multipleReference:-73 list:34 keyValues:-21
type typeHeadBefore delete boolean:80
type typeHeadBefore deployment boolean:-39 choice:128 reference:-52 multipleReference:44 list:-28
type typeHeadBefore destination text:82 choice:-36
type typeHeadBefore disable text:-21 boolean:50
type typeHeadBefore discount text:-48 number:40 choice:48
type typeHeadBefore display text:129 multilineText:102 number:-48 boolean:-120 choice:88 reference:-72
type typeHeadBefore docker text:171 multilineText:-59 boolean:68 choice:-36 reference:-26 list:-22 keyValues:-29
type typeHeadBefore document integer:-81 number:-28 boolean:61 choice:86 reference:99 list:-24 keyValues:-22 file:-25
type typeHeadBefore driver text:-55 integer:-45 boolean:-20 choice:-20 list:-39 keyValues:219
type typeHeadBefore due text:-68 boolean:25 date:108
type typeHeadBefore e-mail boolean:-21 choice:51
type typeHeadBefore edit text:-41 url:-25 choice:-49 reference:-49 date:262
type typeHeadBefore email text:-151 multilineText:109 url:-37 email:283 integer:-37 number:-34 boolean:-53 choice:176 multipleChoice:-31 reference:-76 multipleReference:-37 list:-47 keyValues:-45
type typeHeadBefore empty text:-60 integer:-27 boolean:-174 choice:385 multipleReference:-45 list:-33
type typeHeadBefore enable text:-23 multilineText:-30 boolean:198 choice:-47 reference:-65
type typeHeadBefore end text:-179 number:120 boolean:37 choice:-29 reference:-52 date:185
type typeHeadBefore endpoint text:32 boolean:99 list:-78
type typeHeadBefore enrollment text:-21 boolean:33
type typeHeadBefore enter boolean:-56 choice:63
type typeHeadBefore entity text:-57 url:175 choice:-57 reference:-23
type typeHeadBefore environment text:-24 choice:22 reference:-28 multipleReference:-25 list:-26 keyValues:98
type typeHeadBefore error text:58 multilineText:-50
type typeHeadBefore event text:69 multilineText:-21
type typeHeadBefore exchange text:-40 number:74 list:21
type typeHeadBefore exclude boolean:-52 multipleReference:-26 list:160
type typeHeadBefore execution text:-68 integer:80 choice:29
type typeHeadBefore expense text:29 choice:-42 multipleReference:42
type typeHeadBefore expire text:-57 integer:-23 boolean:-35 reference:-29 date:200
type typeHeadBefore expiry text:-91 integer:93 choice:23
type typeHeadBefore export text:-97 choice:-26 reference:185
type typeHeadBefore external text:-21 number:131 boolean:54 choice:-37 reference:-75
type typeHeadBefore failed boolean:83 reference:-23 multipleReference:-30
type typeHeadBefore failure text:48 number:98 boolean:-50 choice:-20 reference:-30
type typeHeadBefore fetch integer:20 boolean:-28 reference:-59 date:121
type typeHeadBefore field text:-137 multilineText:-30 integer:145 boolean:62 choice:-35 keyValues:99
type typeHeadBefore file text:-102 multilineText:57 url:23 integer:79 choice:-103 multipleChoice:128 reference:61 multipleReference:-57 list:-34 file:-30
type typeHeadBefore fill text:-48 boolean:90 choice:42 multipleReference:-31
type typeHeadBefore filter text:-63 multilineText:-23 integer:-33 choice:-98 multipleChoice:129 reference:30 multipleReference:-24 list:107
type typeHeadBefore first integer:91 list:-34
type typeHeadBefore font choice:35
type typeHeadBefore for text:261 multilineText:59 integer:-23 boolean:-53 choice:-46 reference:-21 multipleReference:-26 list:-69
type typeHeadBefore force boolean:51 reference:-35
type typeHeadBefore form text:54 boolean:-26
type typeHeadBefore format text:-30 choice:41
type typeHeadBefore from text:-42 multilineText:-65 url:-68 email:177 integer:45 boolean:118 choice:-115 reference:-37 list:-27 date:53
type typeHeadBefore full boolean:35
type typeHeadBefore git text:102 url:-25 choice:-65 reference:122
type typeHeadBefore google reference:38
type typeHeadBefore grant text:-77 boolean:-58 choice:-130 multipleChoice:379 multipleReference:-33
type typeHeadBefore group text:94 integer:-48 number:44 boolean:-48 choice:-42 reference:60 multipleReference:-28 list:41
type typeHeadBefore header text:66 number:-21
type typeHeadBefore host text:-99 multilineText:101 url:106 integer:66 number:-31 boolean:-34 list:-49
type typeHeadBefore http text:70 multilineText:-43 url:65 boolean:-44 choice:56 reference:-113 keyValues:80
type typeHeadBefore https text:-28 url:76
type typeHeadBefore id text:-215 multilineText:-83 url:-33 integer:-70 number:-68 boolean:-132 choice:684 reference:42 multipleReference:-62 keyValues:-38 date:-23
type typeHeadBefore identity text:-40 boolean:231 choice:45 reference:-65 multipleReference:-23 list:-24 keyValues:-75
type typeHeadBefore idle text:84 integer:-66
type typeHeadBefore image text:144 integer:-145 boolean:28
type typeHeadBefore import text:-33 boolean:-34 reference:107
type typeHeadBefore in text:-74 integer:-100 boolean:62 choice:203 multipleChoice:-33 multipleReference:-29
type typeHeadBefore include text:-112 multilineText:-31 boolean:176 multipleReference:-46 list:96 keyValues:-23
type typeHeadBefore inclusive text:-60 boolean:127 choice:-40 reference:81 multipleReference:-33
type typeHeadBefore index text:40
type typeHeadBefore info text:-20 choice:49
type typeHeadBefore initial text:53
type typeHeadBefore input text:-54 multilineText:255 number:-20 boolean:120 choice:-128 reference:-59 list:-32
type typeHeadBefore insecure boolean:26
type typeHeadBefore instance text:63 url:106 choice:-136 reference:22
type typeHeadBefore internal boolean:20
type typeHeadBefore invoice text:76 multilineText:-21 choice:-28 reference:-33 date:35
type typeHeadBefore ip text:171 multilineText:-20 url:-27 boolean:-55 choice:-23 list:44
type typeHeadBefore is text:-144 multilineText:-20 url:-28 boolean:361 choice:-51 reference:-52
type typeHeadBefore issuer text:-34 url:41
type typeHeadBefore item text:-25 boolean:44 choice:-37 reference:36
type typeHeadBefore jira text:-59 multilineText:-20 boolean:57 multipleReference:-28 list:158 keyValues:-52
type typeHeadBefore job choice:-45 reference:81
type typeHeadBefore json text:-107 multilineText:233 choice:-38
type typeHeadBefore jwt text:45
type typeHeadBefore key text:35 multilineText:70 integer:122 number:-37 boolean:-83 choice:-32 reference:-63 list:137 keyValues:-32 file:-58
type typeHeadBefore knowledge boolean:31
type typeHeadBefore label text:-250 integer:-34 number:337 boolean:-140 choice:-88 reference:-40 multipleReference:-30 keyValues:304
type typeHeadBefore language boolean:22
type typeHeadBefore layout text:71 reference:-38
type typeHeadBefore ldap text:61 integer:-23 boolean:-27 multipleChoice:135 reference:-24
type typeHeadBefore legacy boolean:22
type typeHeadBefore legend text:-36 boolean:-39 choice:43 reference:74
type typeHeadBefore limit text:98 multilineText:-28 boolean:-32
type typeHeadBefore line text:-134 multilineText:-30 integer:93 number:343 boolean:-128 choice:-41 reference:-38 list:-25 keyValues:-23
type typeHeadBefore list text:81 integer:-37
type typeHeadBefore local text:36
type typeHeadBefore location boolean:-20 choice:20 multipleChoice:82 multipleReference:-23
type typeHeadBefore lock boolean:-110 choice:131
type typeHeadBefore log multilineText:70 number:-26 boolean:-40 choice:88 reference:-41
type typeHeadBefore login text:94 reference:-46
type typeHeadBefore logo text:-70 url:130
type typeHeadBefore logout text:-27 url:24 boolean:59
type typeHeadBefore logs text:41 boolean:-57 choice:76 reference:-23
type typeHeadBefore lookup text:-65 multilineText:-23 boolean:-26 choice:174 reference:-20
type typeHeadBefore management text:-73 url:93 list:-23 keyValues:59
type typeHeadBefore map text:109 boolean:-30 list:-33
type typeHeadBefore mapping text:24 number:-36 boolean:-123 reference:-37 multipleReference:272 keyValues:-21
type typeHeadBefore mark boolean:106 choice:-43 reference:-30 list:74 keyValues:-40
type typeHeadBefore match text:56 multilineText:-24 boolean:-137 choice:84 list:79
type typeHeadBefore max text:-74 multilineText:-24 integer:260 number:231 boolean:-108 choice:-54 reference:-52 multipleReference:-77 list:-31
type typeHeadBefore maximum integer:30
type typeHeadBefore member list:43
type typeHeadBefore menu text:-104 boolean:44 choice:146 reference:-30
type typeHeadBefore merge text:-30 boolean:-66 choice:-94 reference:249 multipleReference:-22
type typeHeadBefore message text:165 multilineText:-48 number:-26 boolean:38 choice:73 reference:-51 multipleReference:-34 list:-30 keyValues:-25
type typeHeadBefore metadata text:-22 url:54 integer:-33 boolean:30 choice:-34 multipleChoice:-69 reference:-37 multipleReference:-70 list:289 keyValues:-27 file:-37
type typeHeadBefore min text:50 integer:-84 number:129 boolean:-27
type typeHeadBefore minimum text:-66 integer:-25 number:33 boolean:-32 choice:-26 reference:166
type typeHeadBefore model text:-217 choice:274 reference:-36
type typeHeadBefore mount text:143 integer:-24 boolean:-29 choice:-30
type typeHeadBefore name text:57 email:-32 boolean:57 reference:-33
type typeHeadBefore network text:-173 integer:156 multipleReference:-34 list:79
type typeHeadBefore new text:110 multilineText:-43 integer:-34 number:-20 boolean:65 choice:-31
type typeHeadBefore no text:-21 boolean:33 choice:28 reference:-27
type typeHeadBefore node text:-143 url:-22 boolean:133 choice:-49 reference:28 keyValues:91
type typeHeadBefore note boolean:24
type typeHeadBefore notification text:175 reference:-105 multipleReference:-20
type typeHeadBefore number text:-22 integer:191 boolean:-45 reference:-30
type typeHeadBefore oauth list:39
type typeHeadBefore object text:126 choice:-83 reference:-21
type typeHeadBefore of text:-129 multilineText:30 url:-67 integer:274 number:56 choice:193 reference:-235 multipleReference:-36 list:-51 date:27
type typeHeadBefore on boolean:114 choice:-82
type typeHeadBefore or text:-155 multilineText:-20 choice:-51 multipleReference:293
type typeHeadBefore order number:20 reference:23
type typeHeadBefore organisation text:-63 number:-26 boolean:-156 choice:-155 reference:90 multipleReference:404 list:-23
type typeHeadBefore organization text:-26 boolean:-36 reference:59 multipleReference:52
type typeHeadBefore other text:138 choice:-81 multipleReference:-31 list:107 keyValues:-45
type typeHeadBefore output choice:64 reference:-31 list:119 keyValues:-88
type typeHeadBefore override text:-34 keyValues:87 file:-36
type typeHeadBefore page multilineText:25 url:69 integer:-50 choice:37
type typeHeadBefore paid text:122 multilineText:108 url:-21 integer:-95 boolean:-82 choice:77 reference:-41
type typeHeadBefore partition text:118 multilineText:-23 choice:-26
type typeHeadBefore password text:33 integer:62 choice:22 reference:-26
type typeHeadBefore path text:165 url:-21 boolean:20 choice:-60 file:-40
type typeHeadBefore payload text:-48 multilineText:57 list:72
type typeHeadBefore payment text:142 multilineText:-35 email:-28 integer:141 boolean:-91 choice:-113 multipleReference:69 list:-42 keyValues:-22
type typeHeadBefore per text:-95 integer:153 number:43 choice:-25 reference:-29
type typeHeadBefore period text:57 integer:-48 choice:-37 reference:22 date:34
type typeHeadBefore permission boolean:26
type typeHeadBefore pipeline boolean:49
type typeHeadBefore po text:85 reference:-20
type typeHeadBefore point text:95 multilineText:-41 integer:155 number:-24 boolean:-62 choice:-50 reference:-44 multipleReference:-22 file:39
type typeHeadBefore port text:-51 list:-43 keyValues:195
type typeHeadBefore post text:-24 multilineText:130 choice:-28 reference:-22
type typeHeadBefore prefix text:112 choice:-27
type typeHeadBefore preview text:-25 boolean:76 reference:-21
type typeHeadBefore primary text:81 integer:-31 boolean:-37 reference:-28 multipleReference:132 list:-56
type typeHeadBefore private text:-199 multilineText:419 integer:-29 boolean:-65 choice:-22 multipleReference:-23 list:-26
type typeHeadBefore product text:-20 boolean:45 reference:-27 multipleReference:46
type typeHeadBefore profile text:-37 boolean:-28 choice:-20 file:154
type typeHeadBefore program text:123 multilineText:-26 boolean:-57 choice:53 reference:48 list:-25 keyValues:-41
type typeHeadBefore project text:149 multilineText:-41 boolean:-31 reference:-104 file:125
type typeHeadBefore prompt text:-81 multilineText:42 list:-52 keyValues:171
type typeHeadBefore property text:52 choice:41 reference:-52
type typeHeadBefore provider text:-131 choice:143
type typeHeadBefore proxy text:51 integer:-22 boolean:141 choice:-78 list:-21 keyValues:-28
type typeHeadBefore public text:-87 multilineText:159 url:-24 integer:-44 number:-51 choice:-49 reference:-141 multipleReference:-37 list:-45 keyValues:-23 file:363
type typeHeadBefore publish text:133 boolean:-50 choice:-32
type typeHeadBefore query text:-115 integer:144 number:-42 boolean:-23 choice:-30 reference:-29 multipleReference:-28 list:-34 keyValues:206
type typeHeadBefore read text:-111 integer:99 boolean:90 reference:-54
type typeHeadBefore receipt text:65 multilineText:27 boolean:-27 choice:-20 reference:-20 multipleReference:-31 list:40
type typeHeadBefore record text:103 multilineText:56 boolean:43 choice:-102 reference:-45
type typeHeadBefore recurring text:91 list:-22
type typeHeadBefore redirect text:107 multilineText:-59 url:-126 integer:-24 number:-24 boolean:-106 choice:-39 reference:-56 multipleReference:-24 list:419 keyValues:-23
type typeHeadBefore reference integer:-28 multipleChoice:41 multipleReference:41
type typeHeadBefore refresh text:160 number:-62 boolean:-101 choice:90 reference:-26
type typeHeadBefore registration text:73 integer:-84 boolean:27 choice:102 reference:-77
type typeHeadBefore registry text:-107 multilineText:74 url:88 boolean:-23 choice:-27 reference:41
type typeHeadBefore release integer:30
type typeHeadBefore reply text:-33 list:96
type typeHeadBefore report boolean:-70 choice:-33 reference:123 date:39
type typeHeadBefore request text:-88 multilineText:166 integer:66 number:-21 choice:-36 reference:-75 list:118 keyValues:-69
type typeHeadBefore required text:-56 boolean:-38 choice:33 multipleReference:98 list:29 keyValues:-27
type typeHeadBefore requirement text:88 file:-52
type typeHeadBefore reset text:-39 boolean:-46 reference:96
type typeHeadBefore resource text:223 boolean:56 choice:-115 reference:40 multipleReference:-108 list:-21
type typeHeadBefore response text:-89 multilineText:127 choice:136 reference:-61 list:-22
type typeHeadBefore results text:-32 boolean:138 multipleReference:-25 list:-27
type typeHeadBefore retention text:-66 integer:261 boolean:-37 choice:-21 reference:-39 multipleReference:-26
type typeHeadBefore return url:26 boolean:31
type typeHeadBefore review text:38
type typeHeadBefore role text:165 choice:-23 reference:-91
type typeHeadBefore routing text:22
type typeHeadBefore row boolean:62 choice:-22
type typeHeadBefore rule text:-50 multilineText:250 number:-21 boolean:-48 choice:-49
type typeHeadBefore run boolean:-60 choice:184 reference:-50
type typeHeadBefore s3 text:-96 url:27 choice:-23 reference:139
type typeHeadBefore saml multilineText:-45 url:26 keyValues:108
type typeHeadBefore schedule date:22
type typeHeadBefore schema text:123 multilineText:-97
type typeHeadBefore search text:30 multilineText:-45 integer:-46 number:-31 boolean:-62 choice:234 reference:94 multipleReference:-123 keyValues:-22
type typeHeadBefore secondary text:100 boolean:-28
type typeHeadBefore secret text:25
type typeHeadBefore security choice:57 reference:-20
type typeHeadBefore select text:-28 choice:-163 reference:136 multipleReference:124
type typeHeadBefore selected boolean:-29 choice:63 reference:63 multipleReference:-61
type typeHeadBefore send text:-43 email:-28 integer:53 boolean:-22 choice:34 multipleChoice:112 reference:-114 multipleReference:89
type typeHeadBefore sender text:86 integer:-66
type typeHeadBefore server multilineText:-37 url:180 integer:-48 boolean:71 choice:-57 reference:-39
type typeHeadBefore service text:-261 multilineText:88 url:84 boolean:-40 choice:187 reference:45 multipleReference:-41 list:-20
type typeHeadBefore session text:147 integer:-55 boolean:-33
type typeHeadBefore show text:-127 boolean:147 choice:29
type typeHeadBefore sign text:-21 boolean:88
type typeHeadBefore signing text:29
type typeHeadBefore similar text:79 multipleReference:-33
type typeHeadBefore size text:51 multilineText:-22 integer:149 boolean:-40 choice:-37 reference:-21
type typeHeadBefore skip text:-63 number:-23 boolean:229 choice:-40 reference:-29
type typeHeadBefore slack text:86 multilineText:-21
type typeHeadBefore sort text:-58 multilineText:-25 integer:-38 number:-24 boolean:-95 choice:454 reference:-132 multipleReference:-21 list:-20
type typeHeadBefore source multilineText:-27 reference:-98 list:206
type typeHeadBefore split number:-28 boolean:113
type typeHeadBefore sql text:-258 multilineText:361 integer:-23 number:-25 boolean:-33 choice:-41 reference:-45 keyValues:123
type typeHeadBefore ssh text:-48 multilineText:121 choice:-20
type typeHeadBefore ssl text:-72 multilineText:-70 integer:-28 choice:-154 multipleChoice:183 reference:118 multipleReference:125 list:-47
type typeHeadBefore start text:-195 multilineText:-23 url:-24 number:99 choice:88 multipleChoice:-70 reference:-64 multipleReference:-29 list:-27 date:274
type typeHeadBefore statistics text:-52 boolean:87
type typeHeadBefore status text:-113 integer:136
type typeHeadBefore storage choice:29
type typeHeadBefore structured text:79 multilineText:-71 boolean:-21 choice:-59 keyValues:139
type typeHeadBefore sub choice:-32 reference:124 multipleReference:-55
type typeHeadBefore survey choice:62 reference:-20 multipleReference:-22
type typeHeadBefore system text:-57 multilineText:172 boolean:-31
type typeHeadBefore table text:-244 multilineText:185 integer:332 number:-32 boolean:-71 choice:-101 multipleChoice:-28 reference:-73 multipleReference:31 list:108 keyValues:-55
type typeHeadBefore target text:32 multilineText:-49 integer:-37 number:-58 boolean:32 choice:179 reference:24 multipleReference:-35 list:-27
type typeHeadBefore task text:-32 multilineText:-24 integer:-137 number:118 boolean:38 choice:70 reference:31
type typeHeadBefore tax text:-39 multilineText:-28 integer:-27 number:95 boolean:-65 choice:286 reference:-50 multipleReference:-48 list:-75
type typeHeadBefore team multipleReference:134 list:-92
type typeHeadBefore template multilineText:81 choice:-36 reference:-21
type typeHeadBefore test multilineText:-43 email:70 boolean:150 choice:-79 reference:-37
type typeHeadBefore text text:132 integer:-24 number:-26 boolean:-31 choice:58 reference:-59
type typeHeadBefore the text:221 multilineText:-22 number:-20 boolean:-151 choice:104 reference:-57
type typeHeadBefore this text:-37 boolean:95
type typeHeadBefore time text:184 integer:-248 number:102 boolean:-21 choice:150 reference:-59 list:-27 date:-26
type typeHeadBefore timeout text:-184 integer:81 number:-34 boolean:219
type typeHeadBefore title text:22
type typeHeadBefore tls text:-249 multilineText:220 number:-21 boolean:162 choice:-124 reference:-59 file:181
type typeHeadBefore to text:147 multilineText:-82 url:-36 integer:-177 number:-41 boolean:202 choice:-41 reference:-41 multipleReference:140 list:-62 keyValues:-22 date:37
type typeHeadBefore token text:-147 multilineText:-33 integer:79 boolean:-48 choice:61 multipleReference:-22 list:138
type typeHeadBefore tool text:29 boolean:-35 choice:63
type typeHeadBefore topic text:-89 url:-39 reference:151
type typeHeadBefore total integer:-104 number:117
type typeHeadBefore transaction text:102 reference:-23
type typeHeadBefore trigger text:-184 multilineText:-33 integer:-26 boolean:-152 choice:320 multipleChoice:308 reference:-75 multipleReference:-28 list:-46
type typeHeadBefore type text:-47 multilineText:-22 choice:-32 reference:171
type typeHeadBefore unit text:-77 number:171 choice:-23
type typeHeadBefore unknown boolean:44
type typeHeadBefore up text:-22 boolean:114 date:-55
type typeHeadBefore update text:58 multilineText:164 choice:-91 reference:-34 multipleReference:-25
type typeHeadBefore upload text:-31 boolean:-66 choice:49 file:106
type typeHeadBefore url multilineText:-30 url:49 boolean:-71 reference:111
type typeHeadBefore use text:-35 multilineText:-43 boolean:32 choice:-39 reference:104
type typeHeadBefore user text:-333 multilineText:35 url:-28 email:161 integer:32 number:85 boolean:54 choice:-107 multipleChoice:-26 reference:277 multipleReference:-89 list:-31 keyValues:-30 date:-24
type typeHeadBefore username text:-25 boolean:82
type typeHeadBefore value text:26 integer:54 choice:31 reference:-49
type typeHeadBefore variable text:-22 multipleReference:125 list:-21 keyValues:-35
type typeHeadBefore vat text:96 integer:-64 number:-30 boolean:129 choice:-22 reference:-63
type typeHeadBefore verify text:41 boolean:-22
type typeHeadBefore version text:41
type typeHeadBefore view text:-45 choice:100
type typeHeadBefore wait text:-48 choice:90
type typeHeadBefore web text:-53 url:51
type typeHeadBefore webhook text:40 url:56 boolean:54 reference:-33 multipleReference:-45
type typeHeadBefore with boolean:28
type typeHeadBefore workspace text:43
type typeHeadBefore write text:20 multilineText:135 url:-34 boolean:41 choice:-48 reference:-53
type typeHeadBefore x.509 text:-22 file:97
type typeHeadClass aimless text:-309 multilineText:-182 url:97 email:64 integer:-24 number:-215 boolean:-481 choice:100 multipleChoice:152 reference:216 multipleReference:229 list:261 keyValues:-147 date:147 file:-122
type typeHeadClass beforePlace text:-100 multilineText:-101 url:70 email:-47 integer:70 number:-59 boolean:-283 choice:-167 multipleChoice:42 reference:293 multipleReference:144 list:46 keyValues:-55 date:139 file:-28
type typeHeadClass button text:88 url:80 boolean:-57 choice:-22 file:-29
type typeHeadClass check text:36 multilineText:55 number:-24 boolean:-72 choice:149 reference:-55
type typeHeadClass checkingHeading text:-210 multilineText:-50 integer:224 number:-47 boolean:197 choice:133 multipleChoice:-21 reference:-106 list:-30 file:-30
type typeHeadClass condition text:62 integer:-25 boolean:-81 choice:-54 date:134
type typeHeadClass configure text:-84 integer:-20 number:84 boolean:-60 reference:182 multipleReference:-38
type typeHeadClass consoleNoun text:-35 multilineText:151 url:-51 email:23 integer:-36 number:-45 boolean:60 choice:-169 reference:156 multipleReference:32 list:-48 keyValues:-21
type typeHeadClass contrast text:111 multilineText:-164 url:-71 email:-40 integer:241 number:35 boolean:-132 choice:29 multipleChoice:-36 reference:282 multipleReference:-99 list:-133 keyValues:-53 file:-41
type typeHeadClass dateNoun text:-246 multilineText:-74 url:-29 integer:-69 number:28 choice:-155 reference:-161 multipleReference:-59 list:26 keyValues:-25 date:798
type typeHeadClass defaultHeader text:-23 url:-25 boolean:116 reference:-32
type typeHeadClass descriptionHeader text:458 multilineText:238 url:-103 email:112 integer:-190 number:239 choice:-117 multipleChoice:-64 reference:-293 multipleReference:-173 list:-28 keyValues:-125 date:-64 file:-65
type typeHeadClass determiner text:95 multilineText:-29 boolean:-145 choice:132 reference:44
type typeHeadClass display text:-20 multilineText:120 integer:79 number:119 choice:-49 reference:-37 multipleReference:-99 list:-59 keyValues:-28
type typeHeadClass durationNoun text:422 multilineText:-146 url:-56 email:-29 integer:396 number:-372 boolean:-398 choice:-211 multipleChoice:-33 reference:104 multipleReference:-94 list:-122 keyValues:-76 date:470 file:-38
type typeHeadClass edition multilineText:-27 url:-23 integer:-72 number:-26 choice:-96 reference:341 multipleReference:-35 list:-30
type typeHeadClass emailNoun text:-288 multilineText:-50 url:-30 email:514 integer:-74 number:-40 boolean:101 choice:-45 reference:-75 multipleReference:-51 list:79
type typeHeadClass enter text:280 multilineText:80 url:-179 email:-82 integer:-201 number:-228 boolean:-168 choice:35 multipleChoice:-73 reference:238 multipleReference:-102 list:-178 keyValues:251 date:-104
type typeHeadClass fieldNoun text:401 multilineText:-280 url:-49 email:-26 integer:-78 number:-76 boolean:-107 choice:-120 multipleChoice:-54 reference:196 multipleReference:127 list:79 keyValues:-30 date:-34 file:-25
type typeHeadClass fileNoun text:-190 multilineText:266 url:144 email:-29 integer:-87 number:-99 boolean:-66 choice:-217 multipleChoice:-141 reference:-267 multipleReference:-101 list:-125 keyValues:-43 date:-28 file:931
type typeHeadClass fillingVerb text:313 multilineText:-186 url:-49 email:-30 integer:-70 number:-116 boolean:-112 choice:339 multipleChoice:-35 reference:33 list:-71 keyValues:-147 date:-43 file:-57
type typeHeadClass followUp text:-56 boolean:139
type typeHeadClass formNoun multilineText:-35 integer:238 number:-33 boolean:-74 multipleReference:-25 list:-23
type typeHeadClass formatHeader text:338 multilineText:73 integer:-38 number:-24 boolean:-44 reference:-143 keyValues:-29 date:-23
type typeHeadClass genericHeading text:-36 multilineText:406 url:-63 email:-45 integer:171 number:-79 boolean:-52 choice:-24 reference:-263 multipleReference:21 list:-25 date:-53 file:-50
type typeHeadClass groupNoun text:98 multilineText:384 url:-63 email:-45 integer:-121 number:-86 boolean:-59 multipleChoice:45 reference:231 multipleReference:-195 list:-229 keyValues:-30 date:-57 file:31
type typeHeadClass headingVerb text:90 multilineText:-96 url:-88 integer:-36 number:38 boolean:-35 choice:214 multipleChoice:-24 reference:153 multipleReference:-82 list:-110 keyValues:-43 date:43 file:-42
type typeHeadClass hostNoun text:439 multilineText:-128 url:239 email:-55 integer:-202 number:-87 boolean:-143 choice:-324 multipleChoice:-49 reference:-342 multipleReference:303 list:468 keyValues:-71 date:-47 file:-31
type typeHeadClass inputNoun multilineText:153 url:-168 email:55 integer:-227 number:68 boolean:-34 choice:-250 multipleChoice:42 reference:-266 multipleReference:-70 list:-21 keyValues:315 date:-28 file:-39
type typeHeadClass interfaceNoun text:-113 multilineText:67 boolean:114 choice:-54 multipleReference:46
type typeHeadClass kindNoun text:-91 multilineText:-366 url:-257 email:-131 integer:-358 number:-242 boolean:-297 choice:938 multipleChoice:-161 reference:524 multipleReference:-200 list:-261 keyValues:55 date:-197 file:-161
type typeHeadClass labelConnector text:-113 multilineText:-24 url:-26 boolean:-92 choice:76 multipleChoice:273 reference:-85 multipleReference:-34 list:104 date:-22
type typeHeadClass labelFiller text:-91 multilineText:-31 url:-30 number:-23 boolean:-102 choice:60 multipleChoice:268 reference:-26 multipleReference:-45 list:94 date:-29
type typeHeadClass labelHeader text:359 multilineText:82 url:-107 email:-66 integer:-194 number:-169 boolean:-416 choice:87 multipleChoice:135 reference:-75 multipleReference:-35 list:-88 keyValues:375 date:-72 file:-57
type typeHeadClass limitsHeader text:50 multilineText:-22 integer:-37 number:-29 boolean:-47 reference:96 multipleReference:-21 list:103 date:-21
type typeHeadClass lookalike text:179 multilineText:-63 url:-22 integer:46 number:-76 boolean:-21 choice:60 reference:88 multipleReference:-37 list:-43 date:-22
type typeHeadClass make text:-146 multilineText:-31 number:-29 boolean:99 choice:-26 reference:153 multipleReference:-36 list:-35 date:72
type typeHeadClass manipulate text:-68 boolean:93 choice:54 list:-23
type typeHeadClass menuNoun text:-184 multilineText:-68 integer:-45 number:-35 choice:43 reference:-142 multipleReference:53 list:-50 keyValues:490
type typeHeadClass multilineNoun text:-209 multilineText:1549 url:-132 email:-88 integer:-199 number:-221 boolean:-565 choice:-160 multipleChoice:-103 reference:-126 multipleReference:-227 list:-319 keyValues:132 date:-107 file:116
type typeHeadClass navigate text:-95 number:-21 boolean:269 choice:-62 reference:-31
type typeHeadClass negation text:240 multilineText:-61 url:-30 email:-20 integer:249 number:-92 boolean:-114 choice:-146 reference:138 multipleReference:-39 list:-68 keyValues:-21 date:-29
type typeHeadClass numberNoun text:-155 multilineText:-313 url:-163 email:-87 integer:816 number:1096 boolean:-344 choice:-290 multipleChoice:-90 reference:-377 multipleReference:-171 list:-163 keyValues:-188 date:-147 file:-105
type typeHeadClass obligation text:-38 boolean:156 choice:-63
type typeHeadClass on text:-209 multilineText:-36 integer:-58 number:-44 boolean:482 reference:-113 multipleReference:-35 list:-27 date:107
type typeHeadClass opener text:-120 multilineText:-119 url:41 email:-51 number:-69 boolean:-54 choice:-329 multipleChoice:22 reference:246 multipleReference:121 list:218 keyValues:-61 date:90 file:-32
type typeHeadClass openingVerb text:-68 integer:37 boolean:70 reference:-41 list:-25 date:86
type typeHeadClass optionNoun text:172 multilineText:-141 url:-91 email:108 integer:-222 number:273 boolean:-189 multipleChoice:154 reference:-295 multipleReference:-244 list:-145 keyValues:429 date:-67 file:-51
type typeHeadClass optionsHeader multilineText:23 integer:-45 number:-24 boolean:-44 choice:180 multipleChoice:112 reference:-141 list:-129 keyValues:104
type typeHeadClass otherHeader text:-463 multilineText:-280 url:25 email:-99 integer:-59 number:-367 boolean:-361 choice:281 multipleChoice:304 reference:265 multipleReference:119 list:44 keyValues:-385 date:-213 file:257
type typeHeadClass pairNoun text:-276 url:-65 email:-68 integer:-308 number:-161 boolean:-20 choice:-149 multipleChoice:-91 reference:-142 multipleReference:-127 list:185 keyValues:1050 date:-61 file:-84
type typeHeadClass place text:-102 multilineText:-83 email:-37 integer:103 number:-127 boolean:-201 multipleChoice:-45 reference:526 multipleReference:-32 list:-32 keyValues:21 date:-60 file:-79
type typeHeadClass plainNoun text:1280 multilineText:-372 url:261 email:179 integer:-177 number:-404 boolean:-386 choice:-641 multipleChoice:-155 reference:252 multipleReference:-220 list:-52 keyValues:-250 date:-189 file:-207
type typeHeadClass pointer text:125 multilineText:-47 integer:-33 number:-26 boolean:126 choice:-60 reference:-93 multipleReference:74 list:-28
type typeHeadClass preposition text:-330 multilineText:-127 url:234 integer:-238 number:-165 boolean:-473 choice:89 multipleChoice:250 reference:88 multipleReference:24 list:189 keyValues:-96 date:437 file:-56
type typeHeadClass remark text:290 url:-22 integer:150 number:-48 boolean:52 choice:-39 multipleChoice:-20 reference:-78 multipleReference:-59 list:-102 keyValues:-32 file:-38
type typeHeadClass requiredHeader text:-45 boolean:153 choice:-42
type typeHeadClass secretNoun text:1124 multilineText:238 url:-108 email:-61 integer:-318 number:-156 boolean:-329 choice:-290 multipleChoice:-66 multipleReference:-162 list:58 keyValues:-149 date:-75 file:120
type typeHeadClass slugEnd text:-146 multilineText:-220 url:249 integer:-216 number:-123 boolean:-453 choice:112 multipleChoice:254 reference:178 multipleReference:34 list:205 keyValues:-93 date:125 file:-50
type typeHeadClass slugVerb text:-35 boolean:134 choice:-177 reference:211 multipleReference:-32 file:-24
type typeHeadClass softener boolean:164 choice:-67 reference:-25
type typeHeadClass structural text:301 multilineText:53 url:-21 integer:-79 number:-35 boolean:77 choice:-41 multipleChoice:-31 list:-135 keyValues:-29
type typeHeadClass submitVerb boolean:26
type typeHeadClass switchEffect text:47 multilineText:156 url:-82 integer:-120 number:85 boolean:138 choice:-50 multipleChoice:-22 reference:23 multipleReference:-53 list:-40 keyValues:-30 date:-28 file:-33
type typeHeadClass switchOn multilineText:116 boolean:-133 choice:108
type typeHeadClass titleNoun text:81 multilineText:305 url:-58 email:-42 integer:-115 number:-77 boolean:-36 choice:115 reference:-210 multipleReference:35 list:-51 date:-51 file:-49
type typeHeadClass toggleNoun text:-32 multilineText:-25 number:-20 boolean:41 choice:73
type typeHeadClass trialVerb text:-106 multilineText:106 choice:207 reference:-77 file:-26
type typeHeadClass typeHeader text:100 multilineText:-146 url:-45 email:-27 integer:-67 number:-108 boolean:-166 choice:398 multipleChoice:-32 reference:163 multipleReference:22 list:-67 keyValues:-129 date:-40 file:-34
type typeHeadClass unit text:-151 multilineText:-64 url:-25 integer:283 number:311 choice:-72 reference:-105 multipleReference:-40 list:-61 keyValues:-30 date:-34
type typeHeadClass upload text:-22 boolean:111 choice:-29 file:-21
type typeHeadClass urlNoun text:-292 multilineText:-206 url:1135 email:140 integer:-128 number:-115 boolean:-255 choice:-143 multipleChoice:-37 reference:-270 multipleReference:-99 list:360 keyValues:-77 date:-46 file:-43
type typeHeadClass use text:153 multilineText:-31 url:-64 integer:-23 boolean:-50 choice:57 reference:61 list:-40
type typeHeadClass valueWord text:125 multilineText:-117 url:-72 email:-28 integer:186 number:-137 boolean:189 choice:25 multipleChoice:-24 multipleReference:-80 list:-101 keyValues:-40 date:75 file:-28
type typeHeadClass vendor text:-66 multilineText:-25 integer:-30 boolean:-54 choice:94 reference:-77 multipleReference:220 list:37 keyValues:-26
type typeHeadClass weakLabelHeader text:213 multilineText:434 url:-151 email:-71 integer:-49 number:-177 boolean:-88 choice:-203 multipleChoice:-66 reference:197 list:-58 keyValues:-80 date:-72 file:35
type typeLabelBigram access+key text:121 multilineText:-51 reference:-21
type typeLabelBigram access+token text:125 multilineText:-29 reference:-24
type typeLabelBigram account+name text:42 reference:-24
type typeLabelBigram account+sid text:48
type typeLabelBigram account+type choice:148 reference:-127
type typeLabelBigram aggregation+type text:-63 choice:-52 reference:152
type typeLabelBigram api+endpoint text:72 url:-25
type typeLabelBigram api+key text:353 multilineText:-163 boolean:-34 reference:-77
type typeLabelBigram api+token text:-146 reference:174
type typeLabelBigram api+url text:-20 url:34
type typeLabelBigram app+name text:74 reference:-35
type typeLabelBigram app+secret text:41
type typeLabelBigram as+username text:-37 boolean:-72 choice:119
type typeLabelBigram auth+token text:24
type typeLabelBigram authentication+type text:96 reference:-72
type typeLabelBigram base+dn text:74
type typeLabelBigram base+url text:-27 url:55
type typeLabelBigram batch+name text:-23 reference:31
type typeLabelBigram batch+size integer:21
type typeLabelBigram bot+token text:26
type typeLabelBigram branch+name text:-30 boolean:96 choice:-41
type typeLabelBigram by+default boolean:25
type typeLabelBigram ca+certificate text:-36 multilineText:104 choice:-22
type typeLabelBigram certificate+authority text:-45 multilineText:140 boolean:-35 reference:-29
type typeLabelBigram chart+type text:-24 choice:75
type typeLabelBigram chunk+overlap text:-59 integer:123
type typeLabelBigram chunk+size text:-20 integer:43
type typeLabelBigram client+certificate text:-23 multilineText:65
type typeLabelBigram client+id text:119 multilineText:-21 boolean:-81 choice:90 reference:-51
type typeLabelBigram client+registration boolean:57 multipleChoice:-26
type typeLabelBigram client+secret text:205 multilineText:-38 boolean:-38 choice:-23 reference:-33
type typeLabelBigram cloud+gateway boolean:28 choice:-41 reference:43
type typeLabelBigram column+totals boolean:32
type typeLabelBigram column+type choice:67 reference:-35
type typeLabelBigram commit+hash text:91 boolean:-36
type typeLabelBigram connect+timeout text:-63 integer:113 boolean:-24
type typeLabelBigram container+name text:-25 reference:49
type typeLabelBigram container+port text:-33 integer:69
type typeLabelBigram content+type choice:-76 reference:116
type typeLabelBigram custom+code text:-54 multilineText:96
type typeLabelBigram custom+css text:-53 multilineText:78
type typeLabelBigram custom+parameters text:71 multilineText:-80 keyValues:48
type typeLabelBigram dashboard+layout text:-41 multilineText:-24 multipleReference:114
type typeLabelBigram data+source choice:31
type typeLabelBigram database+id text:-143 integer:165
type typeLabelBigram database+name text:27
type typeLabelBigram date+format text:119 choice:-81
type typeLabelBigram default+group reference:33
type typeLabelBigram default+value boolean:25
type typeLabelBigram display+name text:150 boolean:-48 reference:-51
type typeLabelBigram due+date text:-28 date:88
type typeLabelBigram email+address text:-127 email:4119 boolean:64
type typeLabelBigram email+addresses email:40
type typeLabelBigram empty+columns text:-53 choice:138 multipleReference:-34
type typeLabelBigram end+date text:-41 boolean:49 choice:-23 reference:-46 date:100
type typeLabelBigram entity+id text:-125 url:179 choice:-20
type typeLabelBigram environment+name text:20
type typeLabelBigram environment+type text:-20 choice:34
type typeLabelBigram environment+variables text:-27 multipleReference:-25 list:-26 keyValues:101
type typeLabelBigram event+type text:46 choice:-105 reference:70
type typeLabelBigram field+separator reference:38
type typeLabelBigram file+name text:28
type typeLabelBigram file+path text:23
type typeLabelBigram file+type text:-36 choice:-62 reference:105
type typeLabelBigram filter+condition text:-26 integer:-29 choice:-93 multipleChoice:142 list:42
type typeLabelBigram font+size choice:35
type typeLabelBigram from+address text:21 url:-42 email:90 choice:-39
type typeLabelBigram from+date boolean:-23 date:62
type typeLabelBigram from+email text:-32 email:96 boolean:-34
type typeLabelBigram from+host text:-84 boolean:128
type typeLabelBigram grant+types boolean:-143 choice:-115 multipleChoice:378 multipleReference:-33
type typeLabelBigram group+by text:61 boolean:-39 choice:-74 reference:112 multipleReference:-22 list:48
type typeLabelBigram group+name text:41 reference:-31
type typeLabelBigram header+value text:59
type typeLabelBigram http+header text:-67 choice:65 keyValues:87
type typeLabelBigram http+method text:155 reference:-82
type typeLabelBigram id+prefix text:60
type typeLabelBigram id+type text:-82 choice:-172 reference:265
type typeLabelBigram idle+timeout text:86 integer:-68
type typeLabelBigram in+password text:-39 integer:-116 boolean:44 choice:114
type typeLabelBigram include+deleted text:-43 boolean:137 choice:-21 reference:-26
type typeLabelBigram info+endpoint text:-20 choice:49
type typeLabelBigram input+parameters text:45 multilineText:-28
type typeLabelBigram input+type text:-28 choice:91 reference:-46
type typeLabelBigram insecure+connection boolean:26
type typeLabelBigram ip+address text:99 boolean:-46
type typeLabelBigram is+active boolean:33
type typeLabelBigram is+default url:-22 boolean:65
type typeLabelBigram issuer+url text:-34 url:41
type typeLabelBigram json+data text:-40 multilineText:75
type typeLabelBigram json+file multilineText:71 choice:-24
type typeLabelBigram key+id text:31
type typeLabelBigram key+passphrase text:100 multilineText:-66
type typeLabelBigram log+level number:-24 boolean:-27 choice:102 reference:-31
type typeLabelBigram max+length boolean:28
type typeLabelBigram metadata+url multilineText:-27 url:64
type typeLabelBigram model+name text:-145 choice:154
type typeLabelBigram mount+path text:28
type typeLabelBigram name+attribute text:31 reference:-20
type typeLabelBigram name+id text:24 email:-32 boolean:61
type typeLabelBigram new+password text:26 integer:-22
type typeLabelBigram object+class text:55 reference:-21
type typeLabelBigram object+key text:74 choice:-59
type typeLabelBigram output+type text:-91 choice:139 reference:-24
type typeLabelBigram page+id text:44
type typeLabelBigram path+style text:81 boolean:35 choice:-55
type typeLabelBigram payment+type text:35 choice:-31
type typeLabelBigram period+type choice:-33 reference:24
type typeLabelBigram pipeline+name text:23
type typeLabelBigram port+mapping text:-40 integer:-97 boolean:21 list:-22 keyValues:183
type typeLabelBigram primary+color text:42
type typeLabelBigram private+key text:-416 multilineText:448
type typeLabelBigram project+id text:31
type typeLabelBigram project+key text:71 multilineText:-32
type typeLabelBigram project+version text:61 reference:-41
type typeLabelBigram provider+name text:-117 choice:133
type typeLabelBigram provider+url url:21
type typeLabelBigram public+access boolean:24
type typeLabelBigram public+key text:-73 multilineText:77
type typeLabelBigram query+parameters text:-105 multilineText:50 keyValues:93
type typeLabelBigram query+timeout text:111 integer:-83
type typeLabelBigram redirect+uris text:-109 multilineText:-46 url:-23 boolean:-48 reference:-33 list:325
type typeLabelBigram redirect+url text:153 url:-70 list:-20
type typeLabelBigram refresh+interval text:-110 integer:77 boolean:-47 choice:125
type typeLabelBigram registry+url text:-26 url:55
type typeLabelBigram resource+group choice:-50 reference:94 multipleReference:-21
type typeLabelBigram role+arn text:55
type typeLabelBigram row+totals boolean:37
type typeLabelBigram run+frequency text:45 boolean:-30
type typeLabelBigram s3+bucket text:-77 choice:-23 reference:145
type typeLabelBigram schema+name text:23
type typeLabelBigram search+filter text:82
type typeLabelBigram secondary+color text:38
type typeLabelBigram secret+key text:28
type typeLabelBigram send+email email:-25 boolean:49
type typeLabelBigram send+to boolean:-106 choice:-28 multipleChoice:119 reference:-97 multipleReference:163
type typeLabelBigram server+host text:-54 url:139 integer:-56
type typeLabelBigram server+name text:25
type typeLabelBigram server+url text:-23 url:44
type typeLabelBigram service+name text:-142 choice:-20 reference:191
type typeLabelBigram show+legend boolean:-38 choice:54
type typeLabelBigram signing+key text:33
type typeLabelBigram slack+channel text:49
type typeLabelBigram source+type text:55 reference:-48
type typeLabelBigram ssh+key text:-121 multilineText:139
type typeLabelBigram ssh+keys boolean:24 reference:43
type typeLabelBigram start+date boolean:-61 date:126
type typeLabelBigram start+timeout text:-38 integer:51
type typeLabelBigram status+code text:-114 integer:139
type typeLabelBigram sub+type text:-30 choice:-28 reference:58
type typeLabelBigram survey+responses choice:62 reference:-20 multipleReference:-22
type typeLabelBigram system+prompt text:-65 multilineText:174 boolean:-30
type typeLabelBigram table+name text:42
type typeLabelBigram table+types boolean:-111 choice:-30 multipleChoice:-21 multipleReference:65 list:156
type typeLabelBigram template+name text:-28 reference:30
type typeLabelBigram test+mode text:-50 boolean:167 choice:-66 reference:-33
type typeLabelBigram text+splitter text:237 multilineText:-100 integer:-21 number:-25 boolean:-52 choice:62 reference:-52
type typeLabelBigram time+interval text:143 integer:-140
type typeLabelBigram tls+certificate multilineText:40
type typeLabelBigram tls+key text:-186 multilineText:154 boolean:-27 reference:-26 file:114
type typeLabelBigram tls+verify boolean:131 choice:-71 reference:-21
type typeLabelBigram to+date date:59
type typeLabelBigram to+run text:-24 choice:69
type typeLabelBigram tool+type choice:33
type typeLabelBigram topic+name text:-104 url:-39 reference:158
type typeLabelBigram type+code reference:54
type typeLabelBigram unit+cost text:-89 number:171
type typeLabelBigram upload+mode text:-31 boolean:-20 choice:58 reference:30
type typeLabelBigram user+id text:-198 email:190 boolean:-22 choice:-45 reference:89
type typeLabelBigram user+key text:-41 multilineText:50
type typeLabelBigram user+name text:34
type typeLabelBigram username+attribute text:20
type typeLabelBigram webhook+secret text:68 boolean:-25
type typeLabelBigram webhook+url text:-25 url:57
type typeLabelBigram x.509+certificate text:-22 file:97
type typeLabelPlural 0 text:-1081 multilineText:-557 url:-480 email:-322 integer:157 number:-805 boolean:-190 choice:-545 multipleChoice:735 reference:-1208 multipleReference:1151 list:1120 keyValues:354 date:-451 file:-449
type typeNoun $ text:283 multilineText:-141 boolean:-70 reference:-46 keyValues:64
type typeNoun + multilineText:-40 url:217 boolean:-40 reference:-30 file:-26
type typeNoun - multipleReference:74
type typeNoun . text:154 boolean:-38 reference:-28
type typeNoun .p8 text:-61 multilineText:115
type typeNoun 0 text:-124 multilineText:-40 integer:135 number:94 boolean:81 choice:24 reference:-84 list:-25
type typeNoun 1 text:-185 multilineText:-57 url:-31 number:-48 boolean:116 choice:141 reference:119 list:-20
type typeNoun 10 integer:39 choice:20 reference:-23
type typeNoun 100 integer:25 number:-36 choice:50
type typeNoun 2 text:-143 integer:256 boolean:-34
type typeNoun 2.0 text:87 choice:-44
type typeNoun 3 text:-48 multilineText:67 integer:-42 boolean:-38 reference:140 list:-41
type typeNoun 403 text:-59 integer:132 reference:-30
type typeNoun 4096 integer:83 choice:-56
type typeNoun 5 text:126 multilineText:-96 integer:60 number:-24 choice:-27
type typeNoun 6 text:-55 multilineText:58
type typeNoun a text:-280 multilineText:-238 url:-248 email:-111 integer:-562 number:200 boolean:108 choice:-157 multipleChoice:40 reference:170 multipleReference:-188 list:-311 keyValues:-181 date:42 file:-131
type typeNoun ability text:73 boolean:-57 reference:62
type typeNoun able text:-79 choice:222 reference:-66
type typeNoun about text:160 multilineText:-52 url:-25 integer:-39 number:-47 boolean:-81 choice:-42 reference:229 multipleReference:-60 list:-94 keyValues:22 date:44
type typeNoun above text:-198 multilineText:444 integer:101 number:-67 boolean:-86 choice:-163 reference:94 multipleReference:-26 list:-28 file:-24
type typeNoun absolute text:60 choice:-21
type typeNoun accept text:-31 integer:42 number:-44 boolean:39 choice:37
type typeNoun acceptance text:-64 boolean:153
type typeNoun accepts text:-106 integer:134 boolean:98 choice:-35 reference:-24
type typeNoun access text:-43 multilineText:-165 email:-26 integer:119 number:-51 boolean:-119 choice:174 multipleChoice:-40 reference:-24 list:192 date:-28 file:-25
type typeNoun accessible text:-114 url:26 number:179 boolean:-33 choice:-47 list:57
type typeNoun accessing text:-88 multilineText:113 url:24 boolean:-24 choice:74 reference:-26
type typeNoun according text:62 integer:50 number:-22 boolean:21 choice:-29 reference:-25
type typeNoun account text:319 multilineText:-47 url:-143 email:53 integer:-105 number:-39 multipleReference:30 list:-63 keyValues:-40 file:55
type typeNoun accounting text:61 reference:-29
type typeNoun accounts text:-81 boolean:192 choice:-28 reference:21
type typeNoun acl text:-93 boolean:91 choice:-54 reference:147
type typeNoun across text:113 integer:135 number:-130 boolean:-46 choice:-20 multipleReference:-68 list:76
type typeNoun action text:-102 multilineText:-25 integer:-22 number:-37 boolean:258 choice:133 reference:-125 list:-20
type typeNoun actions text:-57 multilineText:44 integer:-39 boolean:-27 choice:159 reference:-74 multipleReference:51 list:-32
type typeNoun activate choice:-124 multipleChoice:137 keyValues:52
type typeNoun active text:-321 multilineText:-26 number:-21 boolean:255 choice:233 reference:-111 multipleReference:-27 list:-27 keyValues:-22 date:94
type typeNoun activity text:-196 multilineText:-37 integer:-25 number:-35 boolean:-152 choice:77 reference:184 multipleReference:108 list:122
type typeNoun actual text:-155 multilineText:168 url:135 integer:130 number:-84 boolean:-91 reference:-61 list:-31
type typeNoun actually multilineText:-46 integer:-30 number:33 choice:84 reference:70 multipleReference:-56
type typeNoun ad text:37
type typeNoun add multilineText:-59 email:-32 integer:-33 number:-64 boolean:-146 choice:-227 multipleChoice:-67 reference:64 multipleReference:47 list:297 keyValues:167 date:-41 file:-27
type typeNoun added text:35 multilineText:-48 integer:-101 boolean:332 choice:-64 reference:-68 multipleReference:42 list:-83
type typeNoun adding boolean:-44 multipleReference:87
type typeNoun addition number:22
type typeNoun additional multilineText:-39 integer:-37 boolean:-95 choice:-59 reference:31 multipleReference:-84 list:61 keyValues:282
type typeNoun address text:-103 multilineText:-133 url:71 email:808 integer:-117 number:-116 choice:-212 multipleChoice:-31 reference:-55 list:28 keyValues:-59 date:-51 file:-30
type typeNoun addresses text:-249 multilineText:97 url:-44 email:-41 integer:-42 number:-23 boolean:-151 choice:-31 multipleChoice:-21 reference:-47 multipleReference:-64 list:549 keyValues:92
type typeNoun adds text:-28 multilineText:-56 integer:-46 number:-45 boolean:38 choice:-51 reference:-95 multipleReference:-37 list:-38 date:-96 file:493
type typeNoun adjust text:119 multilineText:-26 integer:-99 number:59 boolean:-50 choice:34 reference:-78 multipleReference:68
type typeNoun adjusts text:-61 integer:181 boolean:-22 choice:-28 reference:-24
type typeNoun admin text:46 multilineText:-32 integer:-21 boolean:92 choice:-70 reference:110 multipleReference:-46 list:45 keyValues:-32 file:-27
type typeNoun administrator text:39
type typeNoun administrators text:-44 multipleReference:105
type typeNoun advanced text:-230 multilineText:112 boolean:-44 reference:-27 multipleReference:97 keyValues:153
type typeNoun affected text:39 reference:22
type typeNoun after text:91 multilineText:193 url:66 integer:-114 number:23 boolean:-257 choice:140 reference:-94 multipleReference:51 list:-124 keyValues:-37 date:114 file:-30
type typeNoun again text:23
type typeNoun against text:94 number:-22 boolean:34 choice:-35 reference:-25
type typeNoun agent text:-25 multilineText:141 url:-30 integer:-31 number:-34 boolean:75 choice:-66 reference:47 multipleReference:46 list:-50 keyValues:-32
type typeNoun agents boolean:54 choice:-22 reference:59 multipleReference:-45
type typeNoun aggregation text:-32 boolean:23 choice:-37 reference:78
type typeNoun ai text:59 multilineText:24 boolean:28 choice:-26 reference:30 multipleReference:-39
type typeNoun alert text:-167 multilineText:-37 integer:-72 number:66 boolean:-116 choice:176 multipleChoice:111 reference:-164 multipleReference:196 list:-63 keyValues:120
type typeNoun alerts text:24
type typeNoun algorithm text:46 choice:-28 reference:59
type typeNoun aliyun text:-98 choice:109
type typeNoun all text:-55 multilineText:-42 url:-38 integer:-24 number:-35 boolean:-43 choice:-51 multipleChoice:-53 reference:168 list:24 keyValues:-31 date:142 file:-26
type typeNoun allow text:-208 integer:-42 number:-25 boolean:231 choice:120 reference:-35 multipleReference:-54 keyValues:51
type typeNoun allowed text:-24 multilineText:31 url:-31 integer:-41 number:66 choice:-26 list:70
type typeNoun allowlist choice:-23 list:67
type typeNoun allows text:299 multilineText:-47 url:-24 number:-53 boolean:37 choice:-44 multipleChoice:-20 multipleReference:-48 list:-135 keyValues:-32 date:97
type typeNoun along text:-26 multilineText:-32 reference:56 keyValues:28
type typeNoun alongside text:-34 boolean:29 choice:-51 reference:115 file:-21
type typeNoun already text:-29 boolean:131 choice:-28 multipleReference:-29
type typeNoun also text:267 multilineText:-49 url:90 email:24 integer:-126 choice:-56 reference:-109 multipleReference:-67 list:23
type typeNoun always text:-30 email:-44 integer:-36 boolean:158 reference:-21 multipleReference:-55 list:56
type typeNoun amazon text:27
type typeNoun amount text:-196 multilineText:-45 url:-23 integer:-197 number:683 boolean:182 choice:-79 reference:-175 multipleReference:-47 list:-54 keyValues:-25 date:-22 file:-22
type typeNoun amounts text:87 integer:-38 number:167 boolean:-63 choice:-123 date:22
type typeNoun an text:48 email:88 integer:-165 number:127 boolean:-105 choice:256 multipleChoice:52 reference:163 multipleReference:-202 list:-161 keyValues:-44 date:-178 file:-108
type typeNoun analysis text:183 multilineText:-46 integer:-214 number:132 boolean:-159 choice:59 multipleReference:-29 date:113
type typeNoun analytics text:-44 multilineText:23 integer:-76 number:-21 boolean:46 choice:141 multipleChoice:-48 reference:-25 multipleReference:139 list:-86 keyValues:-21
type typeNoun analyze multilineText:-27 boolean:-22 choice:-141 reference:-78 multipleReference:320
type typeNoun and text:-255 multilineText:-112 url:-157 email:-43 integer:-495 number:-291 boolean:-141 choice:-115 multipleChoice:248 reference:-54 multipleReference:-341 list:-194 keyValues:-93 date:147 file:-173
type typeNoun and/or multilineText:-97 integer:-53 number:298 boolean:-98 choice:-78 reference:-41 list:-23 keyValues:132
type typeNoun annual number:140 boolean:-145 choice:-85 multipleChoice:172 reference:-23 multipleReference:-27
type typeNoun another text:-176 integer:144 boolean:64 choice:-155 reference:150 list:73
type typeNoun any text:-101 url:-32 number:-47 boolean:-55 choice:382 multipleChoice:-96 reference:-85 multipleReference:-81 list:38 keyValues:113 date:-26 file:-32
type typeNoun anybody text:-28 boolean:69
type typeNoun api text:-143 multilineText:94 url:68 integer:-87 number:-45 boolean:62 choice:-34 multipleChoice:-25 multipleReference:49 list:-37 keyValues:77 date:-22 file:-22
type typeNoun app text:155 multilineText:-52 url:-26 integer:52 number:-32 boolean:309 choice:-155 reference:-268 list:75 keyValues:-28
type typeNoun appear text:56 multilineText:-24 boolean:-53 reference:-70 multipleReference:122
type typeNoun appears text:30 multilineText:-84 integer:-34 number:180 boolean:-58 choice:-119 multipleChoice:75 reference:111 list:-68
type typeNoun append list:-47 keyValues:57
type typeNoun appended text:-65 multilineText:99 boolean:-33 choice:-27 list:-21 keyValues:105
type typeNoun apple boolean:-121 multipleReference:134
type typeNoun applicable text:40 multilineText:-20 integer:71 number:132 boolean:-40 choice:-99
type typeNoun application text:-141 multilineText:-197 url:162 email:-24 number:-120 boolean:-145 choice:164 multipleChoice:-45 reference:32 multipleReference:67 list:21 keyValues:160 date:-30 file:-23
type typeNoun application/json text:53 choice:-31
type typeNoun applications text:56 choice:-33 reference:-129 multipleReference:210 list:-35
type typeNoun applied text:-73 multilineText:-29 integer:-34 number:53 boolean:-213 choice:169 reference:150 multipleReference:185 list:-201 date:24
type typeNoun applies text:53 multilineText:-26 integer:-65 number:-30 boolean:142 choice:57 reference:-35 multipleReference:-25 list:-24
type typeNoun apply text:101 multilineText:-53 url:-23 integer:-77 boolean:68 choice:-30 multipleChoice:44 reference:-238 multipleReference:158 list:54 keyValues:41
type typeNoun appropriate multilineText:-38 number:-28 boolean:-259 choice:-177 multipleChoice:272 reference:413 multipleReference:-67 list:-46
type typeNoun approval text:-59 multilineText:140 integer:-49 boolean:-41 choice:98 multipleChoice:-31
type typeNoun apps text:57 multilineText:-33 url:21 integer:-33 boolean:-105 choice:91 reference:-43 multipleReference:52 list:48
type typeNoun archived text:-31 boolean:122 reference:-20
type typeNoun are text:-155 multilineText:145 url:39 email:-55 integer:244 number:231 boolean:-516 choice:27 multipleChoice:29 reference:129 multipleReference:145 list:-203 keyValues:-191 date:-48 file:-84
type typeNoun area text:66 multilineText:101 boolean:-36 choice:117 reference:-135 file:-45
type typeNoun arguments text:88 multilineText:-22 boolean:31 multipleReference:-34 keyValues:-23
type typeNoun arn text:238 multilineText:-73 number:-24 boolean:-20 reference:-39
type typeNoun array text:-211 multilineText:-31 choice:77 reference:-55 list:278
type typeNoun as text:-31 multilineText:23 url:-44 email:-166 integer:-38 number:-85 boolean:320 choice:252 multipleChoice:-128 multipleReference:-131 list:-100 keyValues:-50 date:-110 file:46
type typeNoun ask text:-119 boolean:129 multipleReference:110 list:-46
type typeNoun asking text:61 multilineText:-35
type typeNoun aspect text:-52 integer:-149 choice:263
type typeNoun assertion text:22 boolean:-25 reference:-46 keyValues:115
type typeNoun asset boolean:139 multipleReference:-116
type typeNoun assets text:29 reference:-21
type typeNoun assign text:-92 multilineText:-26 integer:35 boolean:23 choice:-32 reference:214 multipleReference:135 list:-120 keyValues:-89
type typeNoun assigned text:433 integer:-46 number:-30 boolean:-80 choice:-106 reference:-160 multipleReference:63 list:-29
type typeNoun assignment text:-24 boolean:-31 choice:-23 reference:222 multipleReference:-28 list:-56
type typeNoun associate text:26 boolean:-33 reference:61
type typeNoun associated text:-127 multilineText:28 integer:-100 number:118 boolean:92 choice:-99 reference:230 multipleReference:-36 list:-44 keyValues:-38
type typeNoun assuming text:116 boolean:-28 list:-22
type typeNoun at text:-196 url:25 email:-20 integer:109 number:-76 boolean:50 choice:59 multipleChoice:-48 reference:171 multipleReference:-76 list:-69 keyValues:-43 file:97
type typeNoun attach text:-87 multilineText:-90 integer:-41 boolean:44 choice:34 reference:207 multipleReference:-20 list:-33 file:34
type typeNoun attached text:-23 boolean:50 multipleReference:96 list:-50
type typeNoun attachment boolean:28
type typeNoun attempting text:145 integer:-74 boolean:-22
type typeNoun attribute text:76 multilineText:-113 url:-21 integer:-25 number:-47 choice:36 reference:171 multipleReference:-27 list:-44 keyValues:75
type typeNoun attributes text:-148 multilineText:-26 integer:-22 number:-22 boolean:37 choice:-29 multipleChoice:128 reference:-30 multipleReference:-56 list:117 keyValues:70
type typeNoun aud list:73
type typeNoun audience text:26 number:137 boolean:-135
type typeNoun auth text:-91 boolean:-21 choice:83 reference:129
type typeNoun authenticate text:100 boolean:-23 reference:-23
type typeNoun authenticated email:29
type typeNoun authenticating text:-30 choice:95
type typeNoun authentication text:-142 multilineText:24 url:-28 integer:31 number:-33 choice:65 reference:259 multipleReference:-62 keyValues:-39 date:-22
type typeNoun authorization text:-56 multilineText:91 boolean:-139 choice:-123 multipleChoice:266 reference:-25 multipleReference:-25 keyValues:91 file:-44
type typeNoun auto-generated text:-43 multilineText:86
type typeNoun automated text:-32 number:95
type typeNoun automatic boolean:136 choice:-38
type typeNoun automatically text:-132 multilineText:-111 email:-23 integer:-29 number:-59 boolean:89 choice:494 multipleReference:-66 list:-79 keyValues:-26
type typeNoun availability text:-54 boolean:81 reference:-32 multipleReference:35
type typeNoun available text:-208 url:-51 number:-67 boolean:-86 choice:-89 multipleChoice:-34 reference:391 multipleReference:80 keyValues:46 date:-23
type typeNoun average text:-40 integer:142 number:-128 reference:71
type typeNoun aws text:23 multilineText:-28 boolean:-25 choice:140 reference:-52
type typeNoun azure text:112 multilineText:68 boolean:-25 choice:-28 reference:-50 file:-34
type typeNoun back text:21 integer:-55 number:29 choice:79 multipleChoice:-33
type typeNoun backend text:67 multilineText:-60 list:51
type typeNoun background text:-54 url:47 boolean:-22 choice:86
type typeNoun backup text:57 multilineText:-20 integer:-25 boolean:94 reference:-42
type typeNoun backups text:-49 boolean:31 choice:-31 reference:100
type typeNoun balance text:-38 number:85 boolean:-26 choice:99 reference:-80
type typeNoun bank text:75 integer:-27 choice:-52 reference:40
type typeNoun banner text:-51 url:55 boolean:71
type typeNoun bar text:114 multilineText:-65 integer:-31 number:-26 boolean:-91 choice:-46 reference:36 multipleReference:33 list:-25 file:121
type typeNoun base text:98 url:21 boolean:-30
type typeNoun base64 text:-37 boolean:40
type typeNoun based text:50 multilineText:-50 url:-30 email:-58 integer:-75 number:-61 boolean:-105 choice:272 multipleChoice:-27 reference:30 multipleReference:209 list:-81 keyValues:-69 date:-25 file:-23
type typeNoun basic text:-42 choice:60 multipleChoice:118 reference:-22 multipleReference:-31
type typeNoun batch text:-38 number:70 reference:22
type typeNoun be text:231 multilineText:-256 url:-94 email:-130 integer:-109 number:-295 boolean:-65 choice:64 multipleChoice:-146 reference:-102 multipleReference:229 list:291 keyValues:-131 date:117 file:-153
type typeNoun bearer text:51
type typeNoun becomes text:-69 number:-20 boolean:-115 reference:-31 multipleReference:272
type typeNoun been multilineText:-46 boolean:-61 reference:133
type typeNoun before text:114 multilineText:182 url:-69 integer:38 number:53 boolean:184 choice:-38 multipleChoice:-20 reference:-186 multipleReference:-50 list:-64 keyValues:-39 date:-36 file:-42
type typeNoun beginning text:30 integer:-21 boolean:-30 date:50
type typeNoun begins text:41 multilineText:-22 date:20
type typeNoun behind text:-204 multilineText:-24 integer:-22 boolean:156 choice:85 reference:-23 file:92
type typeNoun being text:-252 multilineText:71 integer:-41 choice:24 reference:197 multipleReference:-25 keyValues:41
type typeNoun belongs text:152 boolean:-62 multipleReference:-42
type typeNoun below multilineText:-88 url:-21 integer:-36 number:-37 boolean:-40 choice:92 reference:-60 multipleReference:210 list:-38 keyValues:46
type typeNoun beside text:-39 multilineText:185 choice:-101
type typeNoun between text:-127 multilineText:-64 integer:104 number:48 boolean:-40 choice:175 reference:-25 multipleReference:90 list:-52 keyValues:-22 date:-24 file:-37
type typeNoun bill text:105 reference:-25 list:-21
type typeNoun billed text:-128 boolean:185 choice:-33 reference:30
type typeNoun billing text:-66 choice:114
type typeNoun binary text:-36 file:48
type typeNoun bind text:24 boolean:-67 choice:117 reference:-35
type typeNoun binding text:-27 integer:-40 list:-34 keyValues:171
type typeNoun blank text:150 url:139 integer:-33 number:35 boolean:-151 choice:-30 reference:-76 multipleReference:-38
type typeNoun block text:-83 number:126 boolean:-67 choice:73
type typeNoun body text:-46 multilineText:164 integer:-20 boolean:-49 choice:-51 reference:-30 list:-27 keyValues:117
type typeNoun boolean text:-26 boolean:74 reference:-48
type typeNoun bot text:62 multilineText:-30 boolean:-46 reference:-48 list:127
type typeNoun both text:-46 multilineText:-23 integer:26 boolean:-80 choice:67 multipleChoice:268 reference:-134 multipleReference:-44
type typeNoun bottom text:-158 multilineText:58 boolean:190 choice:33 reference:-59
type typeNoun box text:-63 multilineText:35 url:-32 integer:-34 number:-49 boolean:342 choice:-239 multipleChoice:105 reference:-127 multipleReference:163 list:25 keyValues:-22 date:-82 file:-26
type typeNoun boxes text:-69 integer:133 number:-26 boolean:-160 choice:-26 multipleChoice:285 reference:-28 multipleReference:-32 list:-26
type typeNoun branch text:87 reference:-21
type typeNoun branding text:-46 multilineText:27 url:88
type typeNoun break text:-60 choice:140
type typeNoun broker text:-102 url:113 integer:29
type typeNoun browser text:86 url:86 choice:-94 reference:-29
type typeNoun bucket text:87 url:27 choice:-27 reference:-29
type typeNoun buffer text:-48 integer:114
type typeNoun build text:394 multilineText:-107 integer:-167 number:-26 boolean:48 choice:-120 multipleReference:-65 list:32 keyValues:88
type typeNoun built choice:-20 reference:35
type typeNoun built-in text:120 multilineText:-25 boolean:-26 choice:-80 reference:68
type typeNoun business text:355 integer:-71 number:115 choice:-247 reference:-87
type typeNoun but text:-142 multilineText:-33 email:-51 integer:286 number:-26 choice:-61 reference:-34 list:44 date:78
type typeNoun button text:-107 multilineText:-132 url:-22 integer:76 number:-38 boolean:-215 choice:506 reference:-335 multipleReference:26 list:-80 keyValues:-25 file:381
type typeNoun by text:-138 multilineText:126 url:-99 email:-70 integer:-84 number:-213 boolean:324 choice:-147 reference:53 multipleReference:-104 list:245 keyValues:-95 date:-104 file:67
type typeNoun bypass boolean:38 multipleReference:-41 list:60
type typeNoun ca text:35 multilineText:22
type typeNoun cache text:-81 integer:140 boolean:-70 choice:39
type typeNoun calculate integer:-43 boolean:179 choice:-23 reference:-66
type typeNoun calculation text:53
type typeNoun calendar text:-123 boolean:-33 choice:80 multipleChoice:-34 reference:129 date:48
type typeNoun call text:-167 boolean:218 reference:-55 multipleReference:193 list:-111
type typeNoun callback multilineText:-32 list:47
type typeNoun called text:-79 multilineText:104
type typeNoun calling text:-71 boolean:-55 choice:43 multipleReference:-22 list:131
type typeNoun calls text:22 multilineText:-29 url:90 integer:-103 number:-41 boolean:198 reference:-70 multipleReference:104 list:-113 keyValues:-22
type typeNoun campaign multilineText:-29 number:66 boolean:-95 choice:-31 reference:278 multipleReference:-64 list:-59
type typeNoun can text:72 multilineText:-297 url:62 email:-126 number:-98 boolean:32 choice:-158 multipleChoice:277 reference:-272 list:300 keyValues:-282 file:-90
type typeNoun cancel text:-28 multilineText:49
type typeNoun canvas text:-43 choice:22 reference:41
type typeNoun cap text:-35 integer:-33 number:62 boolean:63
type typeNoun capabilities email:-45 boolean:73
type typeNoun captured integer:-174 number:171
type typeNoun card text:-113 multilineText:-24 integer:-30 choice:22 reference:55 multipleReference:189 list:-49 keyValues:-23
type typeNoun case text:-193 multilineText:101 integer:111 boolean:-65 choice:-168 reference:51 multipleReference:210 list:-20
type typeNoun cash text:65 boolean:-21 choice:-29 reference:81 list:-33
type typeNoun categories text:-232 multilineText:-38 number:-27 boolean:337 choice:-125 reference:227 multipleReference:-39
type typeNoun category text:94 boolean:73 choice:-57 reference:-61
type typeNoun cdn text:22
type typeNoun center text:-234 multilineText:-37 integer:-27 number:-21 boolean:-25 choice:70 reference:258 multipleReference:61 list:-29 file:-32
type typeNoun certain text:-73 integer:159 number:-36
type typeNoun certificate text:-119 multilineText:-99 url:-23 integer:-37 number:-23 boolean:-187 choice:176 reference:122 multipleReference:-40 list:-22 keyValues:-31 file:313
type typeNoun certificates boolean:21
type typeNoun chain multilineText:33
type typeNoun change text:-106 multilineText:-59 url:-20 integer:228 number:49 boolean:-65 choice:92 reference:-90 multipleReference:-46 list:-30 file:67
type typeNoun changed text:122 boolean:-65 list:-23
type typeNoun changes text:139 multilineText:-32 integer:30 number:-25 boolean:27 choice:-78 reference:63 multipleReference:-63 list:-30
type typeNoun changing text:-43 integer:102 boolean:54 choice:-57
type typeNoun channel text:94 boolean:22 multipleReference:-23
type typeNoun character text:69 multilineText:-20 integer:207 number:-22 boolean:-97 reference:-33 multipleReference:-21 list:-30
type typeNoun characters text:36 multilineText:121 url:-55 integer:-43 number:-44 choice:59
type typeNoun charged text:49
type typeNoun chart text:67 multilineText:-39 integer:-150 number:-36 boolean:-152 choice:332 reference:90 multipleReference:-42 list:-20
type typeNoun charts text:-29 boolean:54 choice:131 reference:-28 multipleReference:-61
type typeNoun check text:198 multilineText:-99 url:-40 email:-24 integer:-121 number:-119 boolean:530 multipleChoice:77 reference:-130 multipleReference:-69 list:-57 keyValues:-35 date:-94
type typeNoun checkbox text:-212 multilineText:-34 email:24 integer:-67 number:138 boolean:702 choice:-106 reference:-266 multipleReference:-50 list:-31 keyValues:-24
type typeNoun checkboxes text:-23 boolean:25 choice:-33 multipleChoice:121 multipleReference:-34
type typeNoun checked text:56 boolean:49 multipleReference:-38
type typeNoun checking text:-178 email:-49 integer:143 boolean:-39 multipleChoice:274 reference:-32 multipleReference:-33 list:-29
type typeNoun checkout text:91 multilineText:-44
type typeNoun checks text:-53 multilineText:-87 integer:-25 boolean:86 choice:51 list:-58 keyValues:146
type typeNoun cheque text:48 number:-20 boolean:72 choice:-40
type typeNoun choice text:-104 boolean:-41 choice:-72 reference:247
type typeNoun choose text:-430 multilineText:-83 url:-64 email:-66 integer:21 number:-143 boolean:-114 choice:213 multipleChoice:115 reference:310 multipleReference:173 list:-148 keyValues:-91
type typeNoun choosing text:-45 multilineText:-37 integer:-55 choice:234 reference:-36
type typeNoun chosen text:-146 multilineText:-39 choice:142 reference:165 multipleReference:-34
type typeNoun chrome text:51 boolean:-21
type typeNoun chunk text:-50 integer:139 boolean:-28 choice:49 reference:-38
type typeNoun chunks text:-72 multilineText:-32 integer:168
type typeNoun ci text:66 list:-24
type typeNoun cidr list:83
type typeNoun claim text:69 integer:-23 number:-22 boolean:-55 choice:-49 reference:-23 list:65 keyValues:73
type typeNoun claims text:50 multilineText:-79 boolean:-22 multipleReference:-27 list:-42 keyValues:153
type typeNoun class text:55
type typeNoun claude text:146 boolean:-60
type typeNoun cleanup text:-49 boolean:80
type typeNoun clear text:-59 boolean:106 choice:52 reference:-26
type typeNoun click text:-165 multilineText:-28 url:74 integer:-70 number:-90 boolean:-195 multipleChoice:-43 reference:206 multipleReference:219 list:75 keyValues:-54 date:-45 file:65
type typeNoun clicked integer:-43 boolean:55
type typeNoun clickhouse text:-104 multilineText:96 integer:-26 boolean:148 choice:-50 reference:-21
type typeNoun clicking text:161 multilineText:-103 number:-26 boolean:106 choice:-72 reference:-268 multipleReference:-42 file:314
type typeNoun client multilineText:-81 url:-21 email:-29 integer:-45 boolean:421 choice:-70 multipleChoice:-78 reference:34 multipleReference:104 list:-109 keyValues:-57 date:-38 file:-21
type typeNoun clients multilineText:-22 number:-34 boolean:150 choice:56 reference:-50 file:-27
type typeNoun close text:-52 integer:-22 boolean:113
type typeNoun cloud boolean:47 choice:-66 reference:64
type typeNoun cluster text:87 multilineText:43 integer:-175 number:-26 boolean:-118 choice:232 reference:40 multipleReference:142 list:-81 keyValues:-113
type typeNoun clusters text:43 boolean:-83 choice:32 multipleReference:47
type typeNoun code text:269 multilineText:-39 url:-53 email:-21 integer:175 number:-47 boolean:32 choice:-112 multipleChoice:245 reference:-242 multipleReference:-82 list:-74 keyValues:-41 date:-20 file:-23
type typeNoun codes text:21 boolean:-58 multipleReference:-25 list:135
type typeNoun collect text:-26 date:25
type typeNoun collection text:246 integer:-22 number:-24 boolean:-36 reference:56 multipleReference:-106 list:-71
type typeNoun color text:395 multilineText:-39 integer:-43 number:-34 boolean:-124 choice:-85 reference:-54 multipleReference:-24 list:125 keyValues:-62
type typeNoun column text:-168 multilineText:247 integer:-51 number:-22 boolean:73 choice:-67 reference:102 multipleReference:40 list:-60 file:-32
type typeNoun columns text:-125 multilineText:-29 choice:-61 reference:-159 multipleReference:338 keyValues:153 file:-28
type typeNoun combination text:-30 list:43
type typeNoun combined text:21 integer:23
type typeNoun come text:-78 url:-32 email:131 boolean:-23 choice:105 reference:-70
type typeNoun comma-separated text:-76 multilineText:-23 integer:-20 boolean:-33 choice:-36 reference:-28 multipleReference:-55 list:328
type typeNoun command text:242 multilineText:-80 integer:-45 number:-21 boolean:-83 choice:-80 reference:-77 multipleReference:-96 list:380 keyValues:-49
type typeNoun commands text:-102 multilineText:142 boolean:-23 choice:-26 reference:-28 multipleReference:-52 list:106
type typeNoun commas text:-159 boolean:-32 list:270
type typeNoun comments text:32
type typeNoun commit boolean:56 choice:-33
type typeNoun common text:188 multilineText:-23 integer:-40 boolean:-32 choice:-167 reference:111
type typeNoun commonly text:34 integer:-42 boolean:110 reference:-33 keyValues:-23
type typeNoun communication text:168 integer:-73
type typeNoun company text:59 multilineText:146 url:-23 email:-21 number:31 boolean:-64 reference:-55 list:-24
type typeNoun compatible text:-46 choice:96
type typeNoun complete text:99 multilineText:39 url:26 boolean:-32 choice:-46 reference:-32
type typeNoun completed text:123 boolean:-29
type typeNoun compose text:65 reference:-22
type typeNoun compression text:-118 integer:187 choice:-33
type typeNoun computer text:-64 boolean:89 reference:-28 file:32
type typeNoun condition text:-194 multilineText:-83 integer:-36 boolean:-27 choice:43 multipleChoice:132 reference:95 multipleReference:79 list:28
type typeNoun conditions text:394 multilineText:240 url:-27 integer:-94 number:-30 boolean:-293 choice:-190 multipleChoice:119 reference:-68 multipleReference:-98 list:116 keyValues:-68
type typeNoun confidence text:58 integer:-22 choice:-42 reference:69
type typeNoun configuration text:-50 multilineText:262 integer:-57 number:-29 boolean:-149 choice:118 reference:-102 multipleReference:-33 keyValues:68
type typeNoun configurations boolean:-28 list:-24 keyValues:110
type typeNoun configure text:108 multilineText:71 url:85 email:-21 integer:46 number:-56 choice:-103 multipleChoice:-62 reference:-100 multipleReference:44 list:-62 keyValues:40 date:-44 file:-29
type typeNoun configured text:38 multilineText:25 number:-53 boolean:127 choice:-185 multipleChoice:-24 reference:-52 multipleReference:91 list:-37 keyValues:140 file:-55
type typeNoun configuring boolean:37 reference:22
type typeNoun confirm text:-28 choice:23
type typeNoun confirmation text:-48 integer:78 choice:-21
type typeNoun confirmed text:66
type typeNoun connect text:-97 url:29 choice:-63 reference:78 list:48 keyValues:66
type typeNoun connected text:20 reference:33
type typeNoun connecting reference:-31 multipleReference:42 list:-23
type typeNoun connection multilineText:67 url:71 integer:-99 number:-37 boolean:-74 choice:113 reference:-65 list:99 keyValues:-34
type typeNoun connections text:-107 integer:125 number:-61 boolean:-26 choice:49 reference:-33 list:115
type typeNoun connector text:-79 integer:50 boolean:75 choice:-77 reference:84 multipleReference:-22
type typeNoun considered text:196 multilineText:-45 integer:-37 number:83 choice:-51 reference:-47 multipleReference:-37 list:-25
type typeNoun console text:86 multilineText:126 integer:-25 number:-92 boolean:-74 choice:336 reference:-137 multipleReference:-24 list:-48 keyValues:-107 date:-21
type typeNoun contact text:-114 multilineText:89 email:26 integer:-71 number:-43 boolean:-59 choice:-85 multipleChoice:97 reference:281 list:-114 keyValues:-30
type typeNoun contacts text:55 boolean:131 choice:77 reference:-117 multipleReference:75 list:-110
type typeNoun contain text:-21 choice:62
type typeNoun container text:-231 multilineText:-58 integer:-21 number:-35 boolean:78 choice:-70 reference:48 multipleReference:-57 list:243 keyValues:123
type typeNoun containers text:-111 integer:-45 number:79 boolean:86 choice:-59 reference:20 multipleReference:-36 list:124
type typeNoun containing text:93 multilineText:-23 keyValues:-32
type typeNoun contains text:-36 integer:150 boolean:-53 reference:22 multipleReference:-47
type typeNoun content text:25 multilineText:172 url:-27 integer:41 number:-56 boolean:142 choice:-126 reference:-110 multipleReference:-23 list:-63 keyValues:79 file:-34
type typeNoun contents text:-147 multilineText:196 boolean:71 reference:-65
type typeNoun context text:110 multilineText:76 integer:83 number:-23 boolean:-54 choice:-69 reference:83 multipleReference:-25 list:-45 keyValues:-96
type typeNoun continue text:-45 integer:155 boolean:-33 reference:-21
type typeNoun control text:-115 multilineText:-96 number:285 boolean:73 choice:172 reference:-121 multipleReference:-54 list:-65 keyValues:-47
type typeNoun controls text:140 multilineText:256 integer:26 number:-67 boolean:-272 multipleChoice:-36 reference:-79 multipleReference:146 keyValues:-72
type typeNoun conversation multilineText:128 boolean:-60
type typeNoun coordinates text:-82 multilineText:-33 number:250 choice:-41 multipleReference:-20
type typeNoun copied text:-38 multilineText:-84 url:103 boolean:-38 list:135
type typeNoun copy text:100 boolean:-24 reference:-26
type typeNoun correct text:-118 url:100 integer:73
type typeNoun correctly text:-20 integer:93 choice:-61 multipleReference:-23 list:-34 keyValues:145
type typeNoun corresponding text:-206 multilineText:184 number:-22 boolean:-21 choice:-171 reference:81 multipleReference:155 list:-43 keyValues:95
type typeNoun corresponds reference:60 multipleReference:-39
type typeNoun cost text:-40 integer:-76 number:80 boolean:42 reference:46
type typeNoun could text:-25 multilineText:-24 boolean:49 choice:76 reference:-22
type typeNoun count text:-190 multilineText:-23 integer:125 number:97 boolean:-45 choice:160 multipleReference:-20 list:-41 keyValues:-20
type typeNoun country text:-22 boolean:-58 choice:-79 reference:91 multipleReference:-23 list:136
type typeNoun cover text:-30 choice:68
type typeNoun cpu integer:44 reference:-21
type typeNoun create text:-60 multilineText:124 url:-35 integer:56 number:-90 boolean:83 choice:-46 multipleChoice:-29 reference:279 multipleReference:-71 list:-119 keyValues:-28 date:-26
type typeNoun created text:-74 multilineText:-193 url:-78 email:-39 number:-79 boolean:51 choice:-289 multipleChoice:-33 reference:288 multipleReference:407 list:-40 keyValues:-44 date:98 file:-41
type typeNoun creates text:24 boolean:147 choice:-72 list:-28 keyValues:-21
type typeNoun creating text:151 integer:-26 number:-33 boolean:147 choice:-118 reference:24 multipleReference:-24 list:-24 file:-22
type typeNoun creation text:-121 integer:180 boolean:-22
type typeNoun credential text:-26 multilineText:156 boolean:-62 choice:-60 reference:25 multipleReference:47 list:-32
type typeNoun credentials text:161 multilineText:-76 integer:-36 number:-29 boolean:-101 choice:-77 multipleChoice:32 reference:129 list:-33 keyValues:-26 file:67
type typeNoun credit text:-141 url:-23 integer:-22 number:258 boolean:-150 choice:102 multipleReference:111 list:-27 date:-62
type typeNoun criteria text:100 multilineText:-36 boolean:-21
type typeNoun cron text:156 multilineText:-26 integer:-84 boolean:29 choice:-22
type typeNoun cryptographic text:-66 multilineText:57 reference:32
type typeNoun css text:71 multilineText:98 boolean:-43 choice:-21 reference:-21 keyValues:-27
type typeNoun csv boolean:23
type typeNoun cumulative text:-34 boolean:75
type typeNoun currency text:52 multilineText:-27 integer:-22 number:43 boolean:134 reference:-102 multipleReference:-28 list:-20
type typeNoun current text:-114 multilineText:-96 integer:-25 number:120 boolean:-79 choice:-84 reference:82 date:105 file:157
type typeNoun currently text:-160 choice:443 reference:-213
type typeNoun cursor text:169 boolean:-60
type typeNoun curve text:-98 choice:151 reference:-44
type typeNoun custom text:-84 multilineText:-28 url:55 email:-23 number:-80 boolean:-253 choice:-153 multipleChoice:-61 reference:452 multipleReference:-149 keyValues:309 date:-46 file:-35
type typeNoun customer text:48 multilineText:-59 integer:-57 number:-66 boolean:71 choice:75 reference:75 list:-24
type typeNoun customize text:-28 multilineText:230 boolean:-42 choice:-53 reference:-40
type typeNoun customized text:-122 multilineText:42 keyValues:142
type typeNoun customizes multilineText:-21 url:21 boolean:-27 choice:-66 reference:147
type typeNoun daily choice:-73 multipleChoice:179 multipleReference:-20 date:-55
type typeNoun dark text:48 boolean:36 choice:-47
type typeNoun dashboard multilineText:117 url:54 integer:93 number:-21 boolean:27 choice:-50 reference:-65 multipleReference:-44 list:-38
type typeNoun data text:125 multilineText:-125 email:-29 integer:-38 number:64 boolean:321 choice:-143 multipleChoice:-33 reference:-145 multipleReference:-95 list:-110 date:-53 file:175
type typeNoun database text:-110 multilineText:122 url:47 integer:230 number:-43 boolean:52 choice:84 reference:-195 multipleReference:-60 list:-67
type typeNoun date text:-42 multilineText:-99 url:-31 integer:-130 number:31 boolean:-148 choice:-34 multipleChoice:-23 reference:-228 multipleReference:-62 list:-76 keyValues:-31 date:828 file:-25
type typeNoun dates text:-101 url:-24 choice:-42 reference:-50 multipleReference:-25 list:60 date:258
type typeNoun day text:-69 integer:68 boolean:-104 date:142
type typeNoun days text:157 multilineText:-26 integer:65 number:-51 boolean:-65 choice:148 reference:-44 multipleReference:-23 list:-77 date:-41
type typeNoun db text:77 boolean:-21 choice:-88 reference:83
type typeNoun dc=com text:44
type typeNoun dc=example text:44
type typeNoun debug text:45
type typeNoun debugging boolean:23
type typeNoun decide text:-46 reference:97
type typeNoun decides text:-49 multilineText:46 boolean:-70 choice:200 reference:-79
type typeNoun decimal text:-143 integer:152 number:42
type typeNoun decode text:-32 boolean:41
type typeNoun default text:243 multilineText:-25 email:-141 integer:37 number:-136 boolean:86 multipleChoice:92 reference:105 list:-109 keyValues:-143 date:-88 file:-111
type typeNoun defaults text:22 url:32 integer:167 boolean:-45 choice:-94 reference:-54 multipleReference:-21 list:-25 date:61
type typeNoun define text:114 multilineText:156 url:72 integer:-80 number:-63 boolean:-103 choice:-122 multipleChoice:-38 multipleReference:-52 list:77 keyValues:36
type typeNoun defined text:183 multilineText:-81 integer:69 number:-115 boolean:-28 choice:-104 reference:180 multipleReference:-46 keyValues:-20
type typeNoun defines text:145 multilineText:160 url:53 integer:-26 number:-86 boolean:-227 choice:215 multipleChoice:-49 reference:90 multipleReference:-84 list:-139 keyValues:-49
type typeNoun definition multilineText:20
type typeNoun definitions multilineText:141 integer:-28 boolean:-25 choice:-20
type typeNoun delay boolean:90 choice:-22 reference:-30
type typeNoun delete text:-182 multilineText:176 integer:-45 boolean:86 choice:29
type typeNoun deleted text:-49 boolean:107
type typeNoun delivery integer:-20 reference:53
type typeNoun deny choice:21
type typeNoun depending text:293 boolean:-154 reference:-54 list:-27
type typeNoun depends text:21 integer:-82 number:132 boolean:-24 choice:-30 reference:39
type typeNoun deploy integer:-20 boolean:-59 choice:194 multipleReference:-32
type typeNoun deployed text:74 boolean:29 reference:-50
type typeNoun deploying text:44
type typeNoun deployment text:316 multilineText:-47 integer:-55 boolean:-91 choice:175 reference:-241 multipleReference:-61 list:41 date:21
type typeNoun deployments text:38 choice:-75 multipleReference:91
type typeNoun depth text:-23 integer:43
type typeNoun describe text:168 multilineText:122 integer:-54 boolean:-62 choice:-43 reference:-39 multipleReference:-22 list:-43 keyValues:38
type typeNoun described boolean:60 choice:-49
type typeNoun describes text:155 multilineText:-63
type typeNoun describing text:20
type typeNoun description number:-37 boolean:107 choice:102 multipleChoice:-22 reference:-63 multipleReference:-60 list:47 keyValues:-37
type typeNoun desired text:-20 multilineText:-20 integer:28 choice:-54 reference:36 multipleReference:80
type typeNoun desktop choice:27
type typeNoun destination text:-171 multilineText:-34 integer:-29 boolean:39 choice:150 reference:164 multipleReference:-52
type typeNoun detailed text:-34 boolean:178 choice:-66 reference:-28
type typeNoun details text:426 multilineText:75 number:-36 boolean:-275 choice:-39 reference:-57 multipleReference:-47 list:-35 keyValues:-37 date:44
type typeNoun determine text:217 multilineText:-53 boolean:-86 multipleReference:-23
type typeNoun determines text:20 multilineText:-28 integer:167 number:-37 boolean:134 choice:129 reference:-118 multipleReference:-88 list:-98 date:-33
type typeNoun developer boolean:136 choice:-58 reference:-51
type typeNoun device text:156 choice:-133 multipleChoice:49
type typeNoun devices text:-20 boolean:-58 choice:152 reference:-37
type typeNoun dial text:-121 integer:-36 number:142 choice:81
type typeNoun dialog multilineText:-26 integer:-150 number:196 reference:-50 multipleReference:57
type typeNoun differ text:-26 choice:-75 reference:130
type typeNoun different text:315 multilineText:-81 integer:-32 number:-21 boolean:-91 choice:60 reference:64 multipleReference:-105 list:-111 keyValues:39
type typeNoun digits text:-25 choice:37
type typeNoun dimension text:94 choice:-59 reference:57 list:-23
type typeNoun dimensions boolean:33 choice:-80 multipleReference:117 keyValues:-21
type typeNoun direct text:21
type typeNoun directly text:-40 integer:67 number:-33 boolean:139 choice:-26 reference:-42
type typeNoun directory text:155 multilineText:-155 integer:-28 number:-48 boolean:91 choice:-31 multipleChoice:143 reference:60 multipleReference:-55 list:-54
type typeNoun disable text:-110 multilineText:-25 integer:-30 boolean:521 choice:-206 reference:-99 multipleReference:-69 keyValues:110
type typeNoun disabled text:-84 multilineText:-20 boolean:139 choice:154 reference:-27 multipleReference:-42 list:-64
type typeNoun disabling choice:123 list:-23
type typeNoun disconnect boolean:38
type typeNoun discount text:-74 multilineText:-22 integer:-20 number:177 boolean:137 choice:-84 date:-56
type typeNoun discovery text:-24 boolean:43 choice:-53 list:85
type typeNoun disk integer:90 boolean:-27 choice:-25
type typeNoun dispatch text:-32 boolean:81 reference:-23
type typeNoun display text:64 multilineText:-70 integer:141 number:54 boolean:-101 choice:85 multipleChoice:-21 multipleReference:-105 list:35 keyValues:-29
type typeNoun displayed text:-113 multilineText:138 integer:28 boolean:-160 choice:-226 multipleChoice:-20 reference:-139 multipleReference:371 list:36 keyValues:-35 file:81
type typeNoun displays text:33 number:-41 boolean:143 choice:-23 list:-24 keyValues:-20
type typeNoun distinguish text:172 boolean:-24 reference:-45 multipleReference:-34 list:-24
type typeNoun dn text:92 boolean:84 choice:-40 reference:-39
type typeNoun dns text:-32 list:55
type typeNoun do text:-160 multilineText:40 boolean:45 choice:64 reference:75
type typeNoun docker text:34 multilineText:-24 boolean:60 choice:-52 multipleReference:-35 list:-36 keyValues:104
type typeNoun dockerfile text:-31 multilineText:71
type typeNoun document text:207 multilineText:-48 email:-43 integer:20 boolean:59 choice:-226 reference:140 multipleReference:-85 list:73 keyValues:-24 date:-68 file:35
type typeNoun documents text:149 multilineText:35 boolean:54 choice:-48 reference:-35 multipleReference:-25 list:-49 keyValues:-24 file:-20
type typeNoun does multilineText:-160 boolean:123 choice:44 multipleChoice:83 reference:-29 multipleReference:-20
type typeNoun doesn't text:64 integer:-37
type typeNoun domain text:91 multilineText:-33 url:-51 email:-29 integer:-25 number:-31 boolean:133 reference:-90 multipleReference:-29 list:110 keyValues:-23
type typeNoun domains text:-241 integer:-20 boolean:34 choice:-24 multipleReference:69 list:261
type typeNoun don't text:37 email:23 boolean:51 choice:-33 multipleReference:-29
type typeNoun done boolean:-37 choice:67
type typeNoun down multilineText:-37 url:27 integer:100 number:-27 boolean:-166 choice:200 reference:26 multipleReference:-96 list:47
type typeNoun download text:59 boolean:-25
type typeNoun downloaded text:-50 multilineText:47 boolean:-24 file:78
type typeNoun driver integer:-64 number:-21 boolean:-25 choice:-26 list:-40 keyValues:213
type typeNoun drop text:-20 integer:129 boolean:-88 choice:81 reference:-70 multipleReference:93 list:-45 file:-28
type typeNoun drop-down text:-61 boolean:-62 choice:69 multipleReference:133
type typeNoun dropdown text:-352 multilineText:-130 url:-36 integer:-52 number:-45 boolean:-262 choice:183 multipleChoice:-29 reference:398 multipleReference:477 list:-59 keyValues:-27 date:-36 file:-27
type typeNoun due text:-158 multilineText:-22 integer:64 number:92 choice:55 date:30
type typeNoun duplicate integer:24 boolean:-74 choice:91
type typeNoun duration text:308 integer:-155 number:-65 boolean:-61 choice:25 list:-26 date:30
type typeNoun during text:-75 multilineText:-94 url:36 integer:71 number:53 boolean:112 choice:-73 reference:-47 multipleReference:-60 list:53 keyValues:-20 file:70
type typeNoun dynamic text:-20 integer:46
type typeNoun e-invoicing text:79 boolean:54 choice:-51 reference:-48
type typeNoun e.g multilineText:-122 url:240 email:-39 number:-60 choice:-314 multipleChoice:-37 reference:123 list:201 file:-42
type typeNoun each text:-56 multilineText:-67 url:-30 email:-33 integer:-73 number:-154 boolean:-61 choice:381 multipleChoice:-28 reference:-193 list:311 date:-26
type typeNoun earlier text:-21 multilineText:37
type typeNoun easy choice:31 reference:-20
type typeNoun edge text:98 choice:-81 multipleReference:80 keyValues:-24
type typeNoun edit multilineText:108 url:-23 integer:-55 number:191 boolean:-88 choice:-34 multipleChoice:110 reference:-125 multipleReference:-36 list:-40 keyValues:-36 date:99 file:-58
type typeNoun edited text:-52 boolean:57 date:58
type typeNoun editing text:-31 multipleReference:163 list:-41
type typeNoun editor text:-179 multilineText:359 boolean:-40 choice:-28 reference:-25
type typeNoun either text:-46 multilineText:57 url:-34 integer:-246 number:22 boolean:221 multipleChoice:93 reference:-154 multipleReference:230 list:-61 keyValues:-57 date:-25
type typeNoun element text:22 multilineText:-23 integer:136 number:-41 boolean:29 choice:-20 list:-38
type typeNoun elements text:44 integer:133 boolean:-36 choice:-26 list:-31
type typeNoun email text:-193 multilineText:-77 url:-152 email:663 integer:-46 number:-131 boolean:-282 choice:-94 multipleChoice:166 reference:-263 multipleReference:22 list:475 keyValues:-84 date:-63 file:-47
type typeNoun emails text:-22 multilineText:-55 email:-23 integer:26 number:-22 boolean:201 choice:-144 reference:-88 multipleReference:-95 list:180 date:100
type typeNoun embedded multilineText:50
type typeNoun emitted list:73
type typeNoun empty text:71 multilineText:125 integer:51 number:-32 choice:-188 multipleReference:-39 list:-60 keyValues:74
type typeNoun enable text:-340 multilineText:-107 integer:-70 number:-44 boolean:1020 choice:-196 multipleChoice:73 reference:-98 multipleReference:-59 list:-75 keyValues:-61
type typeNoun enabled text:-306 multilineText:-58 url:-23 number:-58 boolean:591 choice:-311 multipleChoice:26 reference:164 multipleReference:234 list:-204 keyValues:-30 date:-21
type typeNoun enables text:-81 multilineText:-62 integer:-101 boolean:238 choice:-91 reference:32 list:119
type typeNoun enabling text:-81 integer:-23 boolean:52 choice:199 reference:-43 multipleReference:-27 list:-32
type typeNoun encoding text:94 boolean:-24 choice:-50 reference:35
type typeNoun encrypted text:59 multilineText:-53
type typeNoun end multilineText:116 integer:-57 number:-35 boolean:61 choice:69 reference:-39 date:-53
type typeNoun ending date:44
type typeNoun endpoint text:118 multilineText:-20 url:229 integer:-21 boolean:-44 choice:-36 reference:-79 multipleReference:-36 list:-47
type typeNoun endpoints url:27 integer:-92 number:131
type typeNoun enforce text:-43 multilineText:-36 choice:87 multipleChoice:142 multipleReference:-83
type typeNoun engagement text:78 boolean:-20 reference:-35
type typeNoun engine text:91 boolean:-29 choice:32 reference:-32
type typeNoun ensure text:-99 url:61 boolean:21 reference:95
type typeNoun ensuring text:119 integer:-41 reference:-22
type typeNoun enter text:-62 multilineText:55 url:192 email:248 integer:127 number:206 boolean:-118 choice:-304 multipleChoice:-157 reference:-270 multipleReference:-215 list:-83 keyValues:-117 file:-98
type typeNoun entered email:32 integer:102 boolean:-110 choice:51 list:-20
type typeNoun entering text:-45 multilineText:34 boolean:-49 choice:-25 reference:-25 list:127
type typeNoun enterprise text:30 url:72 reference:-21
type typeNoun entity text:74 url:27 integer:37 choice:-75
type typeNoun entries integer:40 number:-27 boolean:-21 choice:-22 date:83
type typeNoun entry text:215 multilineText:-131 integer:-60 choice:-29 list:72
type typeNoun environment text:181 multilineText:-47 integer:29 number:-29 boolean:-90 choice:-153 reference:168 list:32 keyValues:-62
type typeNoun environment(s) text:-82 reference:-167 multipleReference:333 list:-24
type typeNoun environments text:-23 reference:30 multipleReference:77 list:-27
type typeNoun error text:108 multilineText:-60 boolean:87 choice:-92
type typeNoun errors text:43
type typeNoun establish text:61 integer:-57
type typeNoun etc text:51 multilineText:-27 url:-25 integer:-21 boolean:39 choice:-75 multipleChoice:117 reference:95 multipleReference:-47 list:-40 keyValues:-21
type typeNoun evaluate boolean:-27 choice:81 multipleReference:-27 list:34
type typeNoun evaluated text:-53 boolean:53 choice:-77 reference:124
type typeNoun evaluation text:113 boolean:-41
type typeNoun even text:34
type typeNoun event text:-260 multilineText:163 url:-36 number:-67 boolean:-114 choice:67 multipleChoice:104 reference:33 multipleReference:106 list:-76 keyValues:-23 date:116 file:-24
type typeNoun events text:-132 multilineText:-51 integer:-40 boolean:101 choice:108 reference:-97 multipleReference:-20 list:209 keyValues:-23
type typeNoun every text:-106 multilineText:118 email:-24 integer:-30 number:-31 choice:96 multipleReference:-43 list:-48 keyValues:124
type typeNoun eviction text:-104 integer:132
type typeNoun exact text:-35 choice:69
type typeNoun example text:111 multilineText:117 url:168 integer:-90 number:-43 boolean:-77 choice:-102 reference:-170 multipleReference:-38 list:210 keyValues:-37 date:-22
type typeNoun exceeding text:-23 boolean:-30 choice:68
type typeNoun exchange text:87 boolean:-25 choice:-37 reference:-37 list:80
type typeNoun exclude text:-48 multilineText:-36 boolean:-77 multipleReference:187 list:132 keyValues:-106
type typeNoun excluded text:80 integer:-39 number:-25
type typeNoun execute text:248 multilineText:-110 url:-24 integer:-80 number:-35 boolean:-95 choice:136 reference:29 multipleReference:-69 list:58 keyValues:-23
type typeNoun executed text:-66 multilineText:201 integer:83 boolean:-45 choice:-25 reference:-53 list:-36
type typeNoun executes text:30 multilineText:222 integer:-85 number:-26 boolean:-54 choice:-27 reference:-21
type typeNoun execution text:-286 multilineText:65 boolean:-32 choice:-108 multipleChoice:132 reference:36 multipleReference:-45 list:202 keyValues:44
type typeNoun exist text:26
type typeNoun existing text:138 multilineText:-74 boolean:31 choice:-123 multipleChoice:142 reference:87 multipleReference:-95 list:-33
type typeNoun exists text:49 boolean:89 reference:-23 multipleReference:-23 list:-26
type typeNoun expand text:-28 boolean:79 choice:-23 reference:61 multipleReference:-47
type typeNoun expected reference:79
type typeNoun expense text:-198 multilineText:-28 integer:-30 boolean:-40 choice:-101 reference:365 multipleReference:140 list:-39 keyValues:-23
type typeNoun experiment multilineText:53 choice:-97 reference:84
type typeNoun expiration integer:44
type typeNoun expire text:-36 integer:38 choice:38 reference:-37
type typeNoun expires text:-32 boolean:-38 reference:-26 date:158
type typeNoun explain text:49 choice:-26
type typeNoun explaining text:29
type typeNoun export text:31 choice:73 reference:-40
type typeNoun exported multilineText:25
type typeNoun expose text:-30 keyValues:85
type typeNoun exposed text:-42 boolean:81 choice:-47 list:89
type typeNoun expression text:196 multilineText:-33 boolean:-25 reference:-40 multipleReference:-29
type typeNoun extension text:-34 multilineText:-38 choice:-37 file:189
type typeNoun external text:-33 multilineText:23 number:134 boolean:-118 choice:210 reference:-175
type typeNoun extra text:96 multilineText:-27 boolean:-70 choice:-75 reference:-33 multipleReference:164 list:-60 keyValues:69
type typeNoun extract text:98 multilineText:-64 integer:-20 boolean:23 choice:-32 reference:-27 multipleReference:-21 list:86
type typeNoun extracted text:324 multilineText:-108 number:-23 boolean:-53 choice:-20 list:-48
type typeNoun fail multilineText:-23 integer:-65 number:105 choice:-110 multipleChoice:141
type typeNoun failed text:-60 integer:53 boolean:-65 choice:99 multipleChoice:36
type typeNoun fails text:147 integer:-34 boolean:25 choice:-29 reference:-48
type typeNoun failure text:-193 integer:108 number:80 boolean:34
type typeNoun failures text:-59 integer:77
type typeNoun false text:-320 multilineText:-26 integer:-41 number:-31 boolean:565 choice:-120 reference:-48 multipleReference:109 list:-29 keyValues:-26
type typeNoun faster text:-38 integer:-21 reference:76
type typeNoun fault text:51 boolean:-58 choice:-109 reference:-162 list:344
type typeNoun favicon text:-92 boolean:-38 file:170
type typeNoun fcm text:-48 multilineText:106
type typeNoun feature text:-82 multilineText:-73 number:-39 boolean:77 choice:-82 reference:211 multipleReference:105 list:-35
type typeNoun features text:-25 boolean:156 multipleChoice:-33 reference:-27 list:-23
type typeNoun fee text:61 integer:-28 number:146 boolean:-73 choice:-97 reference:102 multipleReference:-24 list:-46
type typeNoun feedback text:60
type typeNoun fetch text:-20 integer:89 boolean:-20
type typeNoun fetched text:-46 integer:57 boolean:53 choice:-54
type typeNoun field text:43 multilineText:-51 url:80 integer:183 number:-86 boolean:-165 choice:-269 multipleChoice:-137 multipleReference:-146 list:78 date:-60 file:-165
type typeNoun fields multilineText:-84 url:-86 email:-58 integer:130 boolean:-255 choice:-271 multipleChoice:182 reference:140 multipleReference:72 list:243 keyValues:-21 date:-71 file:-74
type typeNoun file text:-114 multilineText:391 url:-49 integer:-91 number:-53 choice:-95 multipleChoice:-29 reference:-86 keyValues:-36 date:-24 file:178
type typeNoun files text:80 multilineText:-123 url:-23 integer:-52 number:-20 boolean:126 choice:-137 multipleChoice:112 reference:-60 multipleReference:134 list:-110 keyValues:-22 file:94
type typeNoun fill email:51 integer:53 number:57 boolean:-81 choice:-196 multipleChoice:-25 reference:140 multipleReference:68 list:47 keyValues:-67 date:-43
type typeNoun filled text:72 boolean:-26 reference:-27
type typeNoun filling text:104 number:-20 multipleReference:60 list:-52
type typeNoun filter text:-136 multilineText:362 url:-34 integer:-78 number:-45 choice:-147 multipleChoice:-35 reference:-129 multipleReference:132 list:-52 keyValues:23 date:146
type typeNoun filters text:50 multilineText:-54 integer:90 number:-20 choice:-192 multipleChoice:-20 reference:-26 multipleReference:189 list:62 keyValues:-51
type typeNoun final text:-110 multilineText:62 boolean:84 choice:56 reference:-63
type typeNoun financial text:159 choice:-228 reference:109
type typeNoun find multilineText:-27 integer:-39 number:-36 boolean:-25 choice:-108 multipleChoice:86 reference:178 multipleReference:-44 list:53
type typeNoun fires text:-63 boolean:-58 choice:72 reference:128
type typeNoun first multilineText:83 reference:112 multipleReference:-24 date:-73
type typeNoun fiscal text:123 boolean:-38 reference:-24
type typeNoun five integer:-39 choice:39
type typeNoun fixed text:-87 integer:-155 number:48 boolean:-63 choice:181 reference:141
type typeNoun flag text:36 multilineText:-46 integer:-30 number:-44 boolean:84 reference:138 list:-23 keyValues:-45
type typeNoun flags multilineText:-20 choice:76 reference:-28 multipleReference:137 list:-29 keyValues:-89
type typeNoun flat text:-56 number:144 boolean:-23 choice:-29
type typeNoun flow text:139 integer:-71 boolean:-86 choice:138 reference:-56 file:-22
type typeNoun folder text:132 boolean:-48 choice:-48 reference:36
type typeNoun follow text:24 multilineText:159 multipleReference:-31 list:-81 keyValues:-22
type typeNoun following text:-116 multilineText:67 url:64 integer:-23 number:-28 boolean:-85 choice:178 multipleChoice:-72 reference:177 multipleReference:-82 list:-25 keyValues:-21
type typeNoun footer text:23 multilineText:68 boolean:-21 choice:-26
type typeNoun for multilineText:-349 email:-136 number:-313 boolean:-390 choice:124 multipleChoice:-174 reference:-70 multipleReference:-251 list:-73 keyValues:148 date:-192 file:-204
type typeNoun force text:-27 choice:31
type typeNoun forces text:79
type typeNoun form text:-208 multilineText:-24 url:66 email:21 integer:-35 number:-47 boolean:107 choice:-163 multipleChoice:130 multipleReference:31 list:152 keyValues:-36
type typeNoun format text:-63 multilineText:178 url:338 integer:-94 number:-69 choice:-153 multipleChoice:-29 reference:-152 multipleReference:-49 date:23 file:62
type typeNoun formats multipleChoice:-39 file:54
type typeNoun formatting text:-25 multilineText:156 boolean:-22 choice:26 multipleReference:-29 list:-28 keyValues:-42
type typeNoun formula text:147 boolean:-35 choice:-34
type typeNoun forward text:-28 multilineText:46 keyValues:75
type typeNoun forwarded text:-54 multilineText:71 email:56
type typeNoun forwarding text:-147 multilineText:66 boolean:111
type typeNoun found text:38 boolean:38 reference:-20
type typeNoun four text:37 multilineText:45 integer:-47 choice:32 reference:-48
type typeNoun free text:31 multilineText:-53 number:66 boolean:-51 choice:96 reference:-36
type typeNoun frequency text:105 multilineText:-21 boolean:-81 choice:-35 reference:99
type typeNoun from text:-32 multilineText:-184 url:-79 email:184 integer:140 number:-331 choice:367 multipleChoice:-193 reference:-180 multipleReference:-87 list:72 keyValues:-56 date:-40 file:-88
type typeNoun front number:83 boolean:-22
type typeNoun full text:-26 integer:-112 number:196 boolean:51 choice:25 reference:-64 multipleReference:-20
type typeNoun function text:-156 multilineText:139 choice:-35 reference:138 list:-22
type typeNoun functionality text:-88 multilineText:-22 boolean:85 choice:118 reference:-45
type typeNoun functions text:35
type typeNoun further choice:21 reference:-24 multipleReference:-21 list:-22 keyValues:63
type typeNoun future text:94 choice:55 reference:-46
type typeNoun gateway text:246 multilineText:-21 url:-29 integer:-31 boolean:-145 choice:-68 multipleReference:116 keyValues:-27
type typeNoun gcp text:-27 multilineText:38
type typeNoun general text:240 multilineText:-58 choice:-51 reference:-42
type typeNoun generate url:-33 integer:20 choice:-46 reference:168 list:-28
type typeNoun generated text:-158 multilineText:159 integer:260 number:-59 boolean:-76 choice:-58 reference:-71 multipleReference:-42 list:135 keyValues:-24 file:-25
type typeNoun generates text:-70 boolean:119 choice:-29 reference:20
type typeNoun generating text:38 multilineText:23 integer:-29
type typeNoun generation integer:46 boolean:39 choice:-46
type typeNoun generic multipleReference:-25 list:96 keyValues:-34
type typeNoun get text:135 multilineText:-55 url:-46 email:57 integer:62 boolean:-39 choice:-67 reference:-84 multipleReference:34 list:-38 keyValues:65
type typeNoun git text:49 choice:-37 reference:62
type typeNoun github text:62 url:21 choice:-93 reference:66
type typeNoun gitlab boolean:59 reference:-25 multipleReference:-21
type typeNoun give text:-110 multilineText:-38 url:-23 integer:57 number:-55 boolean:-33 choice:292 reference:59 multipleReference:-75
type typeNoun given text:-105 multilineText:214 integer:116 number:-35 choice:-135 reference:56
type typeNoun global number:-23 boolean:82 choice:-108 keyValues:110
type typeNoun globally choice:74 reference:-60
type typeNoun go text:76 boolean:-110 reference:29 multipleReference:129 list:-61
type typeNoun going text:-123 multilineText:108 choice:108 reference:-37
type typeNoun google text:-96 multilineText:-30 integer:-32 boolean:-39 choice:170 reference:-52 multipleReference:135
type typeNoun grant boolean:62 choice:-50 multipleChoice:46 reference:-78 multipleReference:46
type typeNoun greater text:93 integer:-86
type typeNoun grid text:67 integer:-35 number:-39 boolean:135 choice:-22 list:-31
type typeNoun group text:460 multilineText:-55 url:-23 number:29 boolean:-96 choice:-222 multipleChoice:-25 reference:354 multipleReference:-197 list:-108 keyValues:-36
type typeNoun grouped text:-31 number:-22 choice:112
type typeNoun grouping text:139 boolean:-54 choice:118 reference:-89 multipleReference:-28 list:-25
type typeNoun groups text:193 multilineText:-37 integer:-43 number:-28 boolean:-222 multipleChoice:-24 reference:-38 multipleReference:361 list:-83 keyValues:-53
type typeNoun guide text:26 url:28
type typeNoun half text:-139 multilineText:86 integer:-41 number:45 choice:91 reference:-24
type typeNoun handle multilineText:-26 integer:-51 boolean:141 choice:137 multipleReference:-40 list:-83
type typeNoun has text:63 url:-23 integer:-111 number:87 boolean:-222 choice:107 multipleChoice:-31 multipleReference:236 list:-45 keyValues:-27 date:-20
type typeNoun hash text:30 choice:34 reference:21 list:-21
type typeNoun have multilineText:-58 url:-24 email:122 integer:-123 number:-60 boolean:248 choice:68 multipleChoice:-24 reference:53 multipleReference:-92 list:-94 keyValues:-33
type typeNoun having text:49 reference:-36
type typeNoun head text:-25 multilineText:36
type typeNoun header text:-64 multilineText:-33 integer:35 number:-22 boolean:-21 choice:-47 reference:63 keyValues:122
type typeNoun headers text:-81 boolean:-28 choice:80 reference:-20 multipleReference:-23 list:-134 keyValues:258
type typeNoun heading text:25
type typeNoun height text:-76 number:-80 choice:187
type typeNoun hello text:-55 multilineText:158 choice:-35
type typeNoun help text:260 multilineText:-26 url:73 boolean:143 choice:-335 reference:34 multipleReference:-38 list:-50 file:-26
type typeNoun helpful text:-53 multilineText:120 integer:-20 number:108 boolean:-124 choice:113 reference:-32 list:-52 keyValues:-23
type typeNoun helps text:-21 reference:42
type typeNoun here text:-221 multilineText:267 integer:-24 boolean:-101 choice:-29 multipleChoice:106 reference:137 list:-88 keyValues:-27
type typeNoun hex text:32
type typeNoun hide boolean:236 choice:-193
type typeNoun hides text:-100 boolean:100 choice:109
type typeNoun high text:-111 integer:-31 number:131 choice:128 reference:-56
type typeNoun history text:-110 multilineText:111 boolean:-20 reference:-20 multipleReference:74
type typeNoun hold text:33 choice:-85 reference:96
type typeNoun horizontal text:-23 choice:50
type typeNoun host text:-150 multilineText:91 url:51 integer:-155 number:-20 boolean:82 choice:23 multipleReference:-97 list:21 keyValues:178
type typeNoun hosted text:-49 url:30 reference:57
type typeNoun hostname url:23 integer:-28 list:44
type typeNoun hour text:-25 integer:78 boolean:-29 choice:23
type typeNoun hours integer:163 number:-81 boolean:-34
type typeNoun how text:-219 multilineText:83 url:-54 email:-24 integer:219 number:-71 boolean:-317 choice:534 multipleChoice:-68 reference:120 multipleReference:-160 list:-91 keyValues:-77 file:-40
type typeNoun html text:-134 multilineText:193 boolean:-147 list:216 keyValues:-67
type typeNoun http text:-177 url:59 integer:239 boolean:-70 choice:-79 multipleReference:-25 list:29 keyValues:52
type typeNoun https text:-53 multilineText:-69 url:70 reference:111
type typeNoun https: text:-159 url:204
type typeNoun https:// multilineText:35
type typeNoun human text:92 multilineText:85 boolean:-113 reference:63 multipleReference:-42
type typeNoun human-readable text:77 boolean:-23 reference:-30
type typeNoun i.e reference:46 multipleReference:-43 list:53
type typeNoun iam text:51 boolean:26
type typeNoun icon text:25 multilineText:-26 url:260 boolean:-77 choice:-63 reference:-98 multipleReference:-50 list:117 file:-36
type typeNoun icons boolean:-42 multipleReference:91 list:-22
type typeNoun id text:61 url:-93 email:97 integer:-82 number:-81 boolean:-93 choice:78 multipleChoice:30 reference:36 multipleReference:63 list:21 keyValues:-42 date:-22
type typeNoun identification text:98 choice:-88
type typeNoun identifier text:205 multilineText:-33 url:-108 boolean:-37 choice:-25 reference:-63 list:136
type typeNoun identifiers boolean:-45 choice:-23 multipleReference:-23 list:136
type typeNoun identify text:-34 multilineText:-26 boolean:-67 reference:-43 multipleReference:69 list:163 file:-23
type typeNoun identity text:53 multilineText:-41 url:23 choice:-146 multipleChoice:157
type typeNoun idp text:121 boolean:-25 keyValues:-22
type typeNoun ids text:66 boolean:-50 choice:-40 reference:-31 list:123
type typeNoun if text:111 multilineText:-195 url:-23 email:-52 integer:-277 number:137 boolean:513 reference:-107 multipleReference:-141 list:-179 keyValues:22 date:30 file:-75
type typeNoun ignore choice:20
type typeNoun ignored boolean:-160 choice:154 multipleReference:-51 list:76
type typeNoun image text:-97 multilineText:-84 url:122 integer:387 number:-172 boolean:-155 multipleChoice:-21 reference:-48 multipleReference:-59 list:-57 keyValues:-30 file:227
type typeNoun images text:-21 boolean:26 reference:31
type typeNoun import text:-35 multilineText:-22 integer:26 boolean:166 choice:-136 reference:-55 list:130 keyValues:-25 date:97 file:-101
type typeNoun imported text:44 choice:-66 reference:-27 date:119
type typeNoun importing choice:-34 reference:128 list:-24
type typeNoun imports boolean:30
type typeNoun in text:-210 url:-160 integer:68 number:-37 boolean:-266 choice:-261 multipleChoice:-182 reference:50 list:73 keyValues:46 date:-242 file:-303
type typeNoun inactive text:52 multilineText:-22 boolean:-55 choice:65
type typeNoun inactivity text:87 integer:-43 boolean:-33
type typeNoun include text:-111 multilineText:-50 integer:-43 number:-58 boolean:357 choice:-46 multipleChoice:-23 reference:-107 multipleReference:-124 list:185 keyValues:-38 date:69
type typeNoun included multilineText:-63 integer:-29 number:-34 boolean:-72 choice:-75 reference:-162 multipleReference:357 list:39 keyValues:107
type typeNoun includes text:22 multilineText:-28 integer:83 list:-22
type typeNoun including text:83 multilineText:65 integer:46 number:-32 boolean:-83 choice:-21 multipleChoice:24 reference:-49
type typeNoun incoming text:-212 integer:228 boolean:150 choice:-26 reference:-34 multipleReference:145 list:-166 keyValues:-21
type typeNoun increase text:80 boolean:-21
type typeNoun index text:85 reference:-40
type typeNoun indicate text:-49 boolean:60 choice:-29 reference:59
type typeNoun indicates text:-23 number:86
type typeNoun individual text:-58 multilineText:-21 boolean:-34 choice:65 multipleReference:123
type typeNoun info text:-31 choice:69
type typeNoun information text:-160 multilineText:60 url:-33 email:-24 integer:-68 number:-33 boolean:-124 choice:278 multipleChoice:-23 reference:90 multipleReference:-51 list:116 date:-32
type typeNoun infrastructure text:35
type typeNoun inherit text:90 boolean:-23 choice:-20 multipleReference:60 list:-53
type typeNoun initial text:52 integer:60 boolean:-22 choice:-21 reference:-70 keyValues:68
type typeNoun initiated text:-59 integer:102
type typeNoun injected text:-75 multilineText:69 multipleReference:120 keyValues:-34
type typeNoun input text:263 multilineText:-71 url:-29 integer:28 number:-62 choice:-115 multipleChoice:-44 reference:91 multipleReference:-121 list:209 keyValues:-94 date:-20
type typeNoun insert multilineText:-46 reference:103
type typeNoun inside text:-109 multilineText:-22 number:-24 choice:277 reference:52 multipleReference:-60 list:-35
type typeNoun installed text:-23 reference:57
type typeNoun instance text:-173 multilineText:-36 url:180 integer:-56 number:-44 boolean:-72 reference:-71 multipleReference:32 list:156 keyValues:115 date:-21
type typeNoun instances text:-44 url:24 integer:45 boolean:-89 choice:109 reference:-28
type typeNoun instead text:-92 email:-43 boolean:182 choice:-57 multipleChoice:81 multipleReference:-22
type typeNoun instructions text:-67 multilineText:120
type typeNoun integer choice:49 reference:-47
type typeNoun integration text:28 multilineText:95 choice:101 reference:-144
type typeNoun intended reference:54
type typeNoun interface multilineText:-22 boolean:76 choice:-23 reference:27 multipleReference:-21
type typeNoun intermediate multilineText:34
type typeNoun internal text:237 multilineText:-26 url:21 number:-23 boolean:-44 choice:-25 reference:-51
type typeNoun interval text:242 integer:-91 number:-83 boolean:-21 choice:-30 reference:53
type typeNoun into text:223 email:-24 integer:-114 number:-64 boolean:373 choice:-82 multipleChoice:-21 reference:-196 multipleReference:121 list:-106 keyValues:-43 date:-24 file:-56
type typeNoun invoice text:-229 multilineText:150 url:-36 integer:-96 number:22 boolean:-24 choice:41 multipleChoice:-35 reference:296 multipleReference:92 list:-70 keyValues:-41 date:-33 file:-30
type typeNoun invoiced boolean:39
type typeNoun invoices multilineText:-56 integer:95 number:20 boolean:161 choice:196 reference:-60 multipleReference:-56 list:-100 keyValues:-24 date:-135 file:-21
type typeNoun ip text:246 multilineText:-29 url:-52 email:-45 integer:96 number:-28 boolean:-37 choice:-99 multipleReference:-27 list:28 keyValues:-20
type typeNoun ipv4 text:94 multilineText:-49
type typeNoun is multilineText:-215 url:172 email:-111 integer:185 number:-161 boolean:39 choice:115 multipleChoice:-95 reference:-170 multipleReference:-250 list:-258 keyValues:99 file:-215
type typeNoun isolate boolean:23
type typeNoun issue text:-47 number:-24 boolean:-116 reference:-37 multipleReference:278
type typeNoun issued text:21 multilineText:-29 number:-26 boolean:56
type typeNoun issuer text:38 integer:62 boolean:-22 list:-24
type typeNoun issues text:59 multilineText:-46 boolean:-24 choice:-39 reference:-75 multipleReference:-34 list:140 keyValues:-57 date:127
type typeNoun it text:74 multilineText:-58 url:-63 email:-48 integer:129 number:-168 choice:230 multipleChoice:34 reference:-200 list:-132 keyValues:142 date:-23 file:-65
type typeNoun item text:55 multilineText:-46 integer:-50 number:-44 boolean:-114 multipleChoice:-22 reference:239 multipleReference:143 list:-67 keyValues:-45
type typeNoun items text:51 multilineText:259 url:-22 integer:136 boolean:46 choice:-93 reference:-134 multipleReference:-113 keyValues:-52
type typeNoun iteration integer:23
type typeNoun its text:184 integer:34 number:57 boolean:-183 choice:169 multipleChoice:-24 multipleReference:-54 list:-53 keyValues:-23 date:-28
type typeNoun java text:-28 keyValues:78
type typeNoun javascript text:-103 multilineText:226 boolean:-28 list:-27
type typeNoun jira text:86 multilineText:-26 number:-28 boolean:-91 choice:-35 reference:-74 multipleReference:249 list:-31
type typeNoun job text:-122 multilineText:76 integer:62 number:-34 choice:-112 reference:-42 multipleReference:-52 list:-71 keyValues:372 date:-35
type typeNoun jobs text:-81 reference:-22 date:108
type typeNoun json text:-304 multilineText:275 number:-27 boolean:88 choice:-68 reference:-26 multipleReference:-24 file:98
type typeNoun just text:132 multilineText:-92 boolean:-94 choice:59 reference:110 multipleReference:-73
type typeNoun jwks text:34 multilineText:32 list:-23
type typeNoun jwt text:-39 multilineText:54 integer:57 boolean:-28 choice:140 reference:-38 list:-64
type typeNoun k8s text:-150 url:-25 integer:22 number:48 boolean:-21 choice:-63 reference:36 list:-33 keyValues:223
type typeNoun kafka multilineText:-84 integer:26 number:-28 choice:-44 reference:137 list:99 keyValues:-86
type typeNoun keep text:91 multilineText:-33 url:-29 email:-96 integer:-64 number:-38 boolean:-39 choice:109 multipleChoice:-26 reference:167 multipleReference:-69 list:49 keyValues:-22
type typeNoun keeps text:-139 boolean:20 choice:220 reference:-20
type typeNoun key url:-65 email:-26 integer:130 number:-80 choice:-251 multipleChoice:-33 multipleReference:50 list:-191 keyValues:373 date:118 file:-30
type typeNoun key-value text:-32 multilineText:-34 keyValues:121
type typeNoun keycloak text:37
type typeNoun keys text:-182 multilineText:39 integer:-36 boolean:138 reference:-20 multipleReference:-52 list:199 keyValues:-21
type typeNoun keywords text:55 boolean:-44 list:160 keyValues:-84
type typeNoun kind text:-42 reference:57
type typeNoun know text:-23 multilineText:56
type typeNoun knowledge text:29 url:20
type typeNoun known text:-26 boolean:44
type typeNoun kubernetes choice:34
type typeNoun label text:106 url:-35 number:-68 choice:-20 reference:80 list:-34 keyValues:32
type typeNoun labeled text:112 multilineText:-48 boolean:-27 choice:-44 reference:47
type typeNoun labels multilineText:89 integer:-43 number:331 boolean:-179 choice:-80 multipleChoice:-21 reference:-111 multipleReference:-115 list:169 keyValues:-46
type typeNoun land boolean:-67 multipleReference:120 file:-25
type typeNoun language text:334 multilineText:-45 integer:-21 boolean:-87 choice:-232 multipleChoice:22 reference:54 multipleReference:37 list:-27
type typeNoun languages text:110 boolean:-40 multipleReference:24 list:-43
type typeNoun last text:-86 number:-20 boolean:49 reference:116
type typeNoun later text:32 multilineText:-38 boolean:99 choice:-38 reference:-33
type typeNoun latest text:-56 integer:261 boolean:-73 choice:-38 reference:-27
type typeNoun layer text:38
type typeNoun layout text:-112 multilineText:149 boolean:25 choice:62 reference:-68 multipleReference:-26
type typeNoun ldap text:-119 multilineText:-65 url:-28 number:-22 boolean:94 choice:-52 reference:99 multipleReference:-49 list:214
type typeNoun lead text:-88 integer:50 boolean:122 reference:-31 multipleReference:-20
type typeNoun least integer:68 multipleChoice:-27
type typeNoun leave text:99 multilineText:96 url:107 integer:21 boolean:47 choice:-171 multipleChoice:-24 reference:-41 multipleReference:-61 list:-59 date:-25 file:-20
type typeNoun left text:-49 multilineText:-23 integer:-45 number:-24 boolean:32 choice:95 reference:-77 multipleReference:100 file:-32
type typeNoun legacy boolean:22
type typeNoun legal text:112 choice:-24 reference:-32
type typeNoun legend text:-57 choice:157 reference:44 multipleReference:-30
type typeNoun length integer:262 number:-85 boolean:-45 list:-24
type typeNoun let text:-111 multilineText:139 boolean:156 choice:-41 reference:-33 file:-21
type typeNoun lets text:-37 boolean:101 choice:28 reference:-52 multipleReference:88 list:-72
type typeNoun letter text:-38 integer:-22 number:-33 boolean:154 choice:-63 reference:84
type typeNoun level text:53 multilineText:-27 integer:-105 number:68 boolean:-140 multipleChoice:-34 reference:291 list:-37 keyValues:-22
type typeNoun levels choice:40
type typeNoun library text:-77 multilineText:191 choice:-59
type typeNoun lifetime text:52 integer:28 boolean:-30
type typeNoun light text:88 boolean:-29 choice:-46 reference:27
type typeNoun like text:-54 multilineText:43 url:-45 integer:29 number:-24 boolean:-142 choice:65 multipleChoice:-26 reference:68 multipleReference:-62 list:34 keyValues:135 date:-24
type typeNoun limit text:128 multilineText:-30 integer:131 number:-34 boolean:28 choice:-46 list:-111
type typeNoun limits text:61 integer:-22 choice:-70 reference:102 multipleReference:-25
type typeNoun line text:-256 multilineText:-59 url:-112 integer:85 number:263 boolean:41 choice:-40 reference:128 multipleReference:-59 list:-54 keyValues:-27 file:101
type typeNoun linear text:-239 boolean:184 choice:-21 reference:-28 list:159
type typeNoun lines text:125 multilineText:-42 integer:-76 number:-91 boolean:-50 choice:153 reference:-35 list:118 keyValues:-60
type typeNoun link text:-164 multilineText:-26 url:-32 number:-43 boolean:-56 choice:64 reference:351 multipleReference:-24 list:-32
type typeNoun linked text:-127 multilineText:60 number:-23 boolean:-124 choice:-37 reference:36 multipleReference:259
type typeNoun links integer:60
type typeNoun list text:-430 multilineText:-76 url:-63 email:88 integer:93 number:-104 choice:-175 multipleChoice:-45 reference:369 multipleReference:431 list:-149 date:-64 file:-31
type typeNoun listed reference:38
type typeNoun listening integer:122 list:-20
type typeNoun listens text:43 integer:-92 reference:-22 keyValues:122
type typeNoun lists multilineText:54 boolean:-181 choice:-26 reference:-34 multipleReference:223
type typeNoun literal text:20
type typeNoun live text:-82 url:52 integer:52 boolean:55 choice:-22
type typeNoun llm text:-47 multilineText:94 integer:20
type typeNoun load text:-120 multilineText:-20 integer:-39 boolean:123 multipleChoice:124 reference:-61 multipleReference:32 list:52 keyValues:-20
type typeNoun local text:-58 multilineText:-54 integer:-33 choice:110 reference:154 list:-22 keyValues:-34
type typeNoun locally text:39
type typeNoun locate text:-38 multilineText:228 boolean:-70 reference:-55
type typeNoun located text:70 multilineText:-25 choice:-21
type typeNoun location text:242 multilineText:98 integer:-29 number:-27 boolean:-109 choice:75 reference:-92 multipleReference:-47 list:-36
type typeNoun locations text:31 choice:-27 reference:40
type typeNoun lock text:-71 integer:70 number:38
type typeNoun log text:120 multilineText:-76 integer:-94 number:-36 boolean:100 reference:26 multipleReference:-30 list:29
type typeNoun logged multipleReference:50 list:-29
type typeNoun logging text:-45 multilineText:101 reference:-22
type typeNoun login text:76 multilineText:42 url:38 email:24 number:-21 boolean:104 choice:-52 reference:-112 multipleReference:-48
type typeNoun logo text:-27 reference:-46 file:128
type typeNoun logout boolean:73
type typeNoun logs boolean:-59 choice:86 reference:-30
type typeNoun long text:70 multilineText:-35 integer:145 number:-38 boolean:-87 multipleChoice:-32 reference:-28 list:-21 date:43
type typeNoun longer boolean:31
type typeNoun lookup text:-83 multilineText:119 boolean:56
type typeNoun low text:-109 integer:-30 number:133 choice:69
type typeNoun lower reference:73
type typeNoun maas text:246 choice:-36 reference:-119 multipleReference:-66
type typeNoun machine text:-135 integer:304 number:-69 reference:-46
type typeNoun made text:-82 boolean:-57 choice:118 reference:98 list:-28
type typeNoun mail text:-56 list:62
type typeNoun main multilineText:168 integer:-22 choice:-60 reference:-22 multipleReference:-22 list:-25 keyValues:-21
type typeNoun maintain text:-70 multilineText:-21 integer:27 boolean:-23 list:130
type typeNoun make text:-201 multilineText:-62 email:22 integer:-242 number:-31 boolean:60 choice:-73 multipleChoice:-42 reference:236 multipleReference:187 list:44 keyValues:122
type typeNoun manage text:89 choice:-52 reference:33
type typeNoun management multipleReference:72
type typeNoun mandatory text:58 boolean:-22
type typeNoun manual text:-52 boolean:126 choice:-22 reference:-23
type typeNoun manually text:110 multilineText:-31 number:26 boolean:-58 choice:105 reference:-56 list:-27
type typeNoun many text:-101 multilineText:101 integer:211 number:-68 boolean:68 choice:-121 list:-26 keyValues:-22
type typeNoun map text:-158 multilineText:80 integer:55 boolean:-97 choice:191 reference:-47 list:-21 keyValues:57
type typeNoun mapped boolean:84 reference:-26
type typeNoun mapping text:26 multilineText:-44 integer:-27 choice:-96 reference:-26 multipleReference:-24 list:-36 keyValues:307 file:-41
type typeNoun mappings text:83 boolean:-28 multipleReference:-29 list:-58 keyValues:59
type typeNoun maps text:46 multilineText:87 boolean:20 choice:-24 multipleReference:-23 list:-46
type typeNoun mark text:-86 number:-48 boolean:197
type typeNoun markdown text:-69 multilineText:27 integer:41
type typeNoun marked text:29 multilineText:-29 boolean:114 choice:-48
type typeNoun master multilineText:-30 url:28 boolean:57 choice:160 reference:-73 multipleReference:-23 list:-43
type typeNoun match text:-131 multilineText:159 url:-36 number:-66 boolean:125 choice:55 multipleChoice:143 reference:-156 multipleReference:-25 keyValues:-24
type typeNoun matches text:139 boolean:-93 reference:29
type typeNoun matching text:-115 multilineText:74 number:49 boolean:-89 choice:204 reference:-53 list:-37 keyValues:-21
type typeNoun material text:110 boolean:-36 reference:-26
type typeNoun materials choice:-42 reference:74
type typeNoun max text:25 integer:-28 boolean:50
type typeNoun maximum multilineText:-28 integer:372 number:20 boolean:-70 choice:-100 reference:-50 multipleReference:-21 list:-71 keyValues:-25 date:-20
type typeNoun may text:56 multilineText:58 integer:-109 number:-20 boolean:28 reference:95 multipleReference:-21 list:-47
type typeNoun mcp text:-123 multilineText:-24 boolean:-20 choice:178 reference:-30 multipleReference:-24 list:92
type typeNoun means multilineText:36 url:-29 boolean:82 choice:75 reference:-92
type typeNoun meant boolean:-75 choice:95
type typeNoun measure text:-27 choice:160 reference:-87
type typeNoun measured text:-38 choice:102 reference:-31
type typeNoun medium text:-110 integer:-31 number:135 choice:66
type typeNoun meet text:100 multilineText:-35 boolean:-22
type typeNoun member text:116 boolean:-73 choice:-55 multipleReference:143 list:-89
type typeNoun members text:-21 boolean:-65 multipleReference:174
type typeNoun membership text:-154 multilineText:-39 integer:93 boolean:206 choice:-202 reference:189 multipleReference:-30 list:-53 date:51
type typeNoun memberships text:-163 multilineText:-20 integer:-29 number:59 boolean:92 choice:-136 reference:241
type typeNoun memories text:-59 integer:62 boolean:66 choice:-32
type typeNoun memory text:-62 integer:221 number:-105 boolean:93 choice:-44 reference:-32
type typeNoun mentioned text:-47 list:72
type typeNoun menu text:-96 email:65 integer:-35 number:-24 boolean:-114 choice:314 reference:-100 multipleReference:44 list:-28
type typeNoun message text:125 multilineText:206 url:-74 email:-31 integer:-120 number:-130 boolean:-70 choice:256 multipleChoice:-37 reference:-201 multipleReference:72 list:-40 keyValues:92 date:-44 file:-72
type typeNoun messages text:113 multilineText:191 url:-24 integer:-21 number:-64 boolean:41 choice:-88 multipleReference:-39 list:60 keyValues:-105
type typeNoun meta multilineText:35
type typeNoun metadata text:-176 multilineText:155 integer:44 number:-25 boolean:-33 reference:89 multipleReference:-38 list:162 keyValues:-142 file:-38
type typeNoun method text:-32 integer:-22 boolean:95 reference:51
type typeNoun methods text:-86 url:30 boolean:-124 reference:32 multipleReference:104 list:24 keyValues:76
type typeNoun metric text:-29 multilineText:43 integer:150 number:127 boolean:-150 reference:-99 multipleReference:69 list:-73 keyValues:25
type typeNoun metrics text:73 multilineText:-25 integer:82 number:-32 boolean:-67 choice:-102 reference:21 multipleReference:77
type typeNoun microsoft text:49
type typeNoun minimum text:83 multilineText:-31 integer:162 number:-30 boolean:-76 choice:49 reference:-37 list:-34
type typeNoun minio boolean:52 choice:23 reference:-51
type typeNoun minutes text:-20 integer:55
type typeNoun mobile text:-178 url:41 boolean:53 reference:-41 multipleReference:-26 list:195
type typeNoun modal text:-89 multilineText:105 boolean:-25 choice:84 reference:-43
type typeNoun mode text:-141 multilineText:-39 url:-29 integer:46 number:-31 boolean:274 choice:89 reference:-109 multipleReference:-35 list:38 keyValues:-39 date:-23
type typeNoun model text:-105 url:-23 integer:-111 number:109 boolean:135 choice:94 reference:27 multipleReference:-53 list:43 keyValues:-48
type typeNoun models text:35
type typeNoun modes choice:62
type typeNoun modified boolean:88 reference:-32
type typeNoun modify multilineText:-38 integer:-24 boolean:-20 choice:75 reference:-63 multipleReference:65 list:-47 file:137
type typeNoun moment text:-28 boolean:112 choice:-22 reference:-33
type typeNoun money text:-52 choice:122
type typeNoun mongodb text:152 multilineText:120 url:-29 integer:-157 number:-30 boolean:-30 choice:126 reference:-101
type typeNoun monitor text:47 boolean:-32 choice:-23 reference:-31 multipleReference:26 list:70
type typeNoun monitoring text:-112 integer:91 boolean:46
type typeNoun month text:58 number:-25 boolean:-57 choice:22 reference:98 date:-33
type typeNoun monthly boolean:-138 choice:-104 multipleChoice:175 reference:189 multipleReference:-37 list:-25
type typeNoun months text:171 integer:-159
type typeNoun more text:-148 url:-109 integer:62 number:152 choice:-298 multipleChoice:-67 multipleReference:220 list:195 keyValues:-41 file:21
type typeNoun most text:-34 boolean:86 reference:-28
type typeNoun mount text:-80 boolean:134
type typeNoun mounted text:53
type typeNoun move reference:35
type typeNoun moved text:-30 multilineText:-21 boolean:99
type typeNoun mp3 text:-164 multilineText:160 boolean:-36 choice:-41 list:-23 file:185
type typeNoun mqtt text:43 multilineText:76 url:101 integer:-22 number:-22 choice:-66 reference:-41 multipleReference:-21 list:-26
type typeNoun much text:-96 multilineText:87 integer:33 number:115 boolean:-26 choice:-41 reference:-22
type typeNoun multiple text:-54 multilineText:-29 integer:-80 number:-46 boolean:129 choice:60 multipleChoice:-34 reference:31 multipleReference:-103 list:114 file:45
type typeNoun must text:141 multilineText:83 integer:-137 number:-62 boolean:-141 choice:173 multipleChoice:-23 reference:-100 list:93 keyValues:33
type typeNoun mysql text:-27 choice:104 reference:-24
type typeNoun n text:-20 integer:48
type typeNoun name text:740 multilineText:-221 url:-131 email:-60 integer:-140 number:-23 boolean:22 choice:-190 multipleChoice:200 reference:-45 multipleReference:-92 list:32 keyValues:47 date:-57 file:-68
type typeNoun named choice:-32 reference:41 list:34
type typeNoun names text:45 boolean:-21 choice:38 reference:-95 keyValues:72
type typeNoun namespace text:70 boolean:-21
type typeNoun naming text:65 choice:-20
type typeNoun navigation text:-70 multilineText:-25 boolean:-37 reference:-31 multipleReference:265 list:-55
type typeNoun nearby text:-38 boolean:119 choice:-39
type typeNoun necessary boolean:55
type typeNoun need text:-78 email:20 integer:-69 number:-44 boolean:96 choice:340 reference:-175 multipleReference:-92 list:99 keyValues:-52 date:-22
type typeNoun needed text:-100 multilineText:20 integer:-28 number:-20 boolean:54 choice:-59 reference:23 keyValues:-22 file:139
type typeNoun needs text:244 multilineText:-23 integer:-61 boolean:85 choice:-87 multipleReference:-36 list:-56
type typeNoun network text:-400 multilineText:-53 integer:170 number:-25 boolean:-117 choice:-73 reference:162 multipleReference:-69 list:206 keyValues:221
type typeNoun new text:183 multilineText:-45 url:-20 email:-25 integer:111 number:-26 boolean:-75 choice:-355 multipleChoice:-38 reference:143 multipleReference:61 list:-85 keyValues:180 date:-22
type typeNoun newly text:-35 boolean:-27 choice:-38 multipleReference:143
type typeNoun next text:-101 multilineText:133 integer:-22 number:-57 boolean:-126 choice:-67 multipleChoice:277 reference:-112 multipleReference:72 list:62 keyValues:-91 date:-73 file:109
type typeNoun no text:88 multilineText:47 integer:31 number:-32 boolean:-133 choice:212 reference:-71 multipleReference:29 list:-79 keyValues:-30 file:-22
type typeNoun node text:-82 multilineText:-122 boolean:275 choice:-20 reference:-55 multipleReference:-51 list:143
type typeNoun nodes text:-74 integer:-154 boolean:35 choice:110 multipleReference:-21 list:135
type typeNoun non text:-51 keyValues:78
type typeNoun none text:-153 multilineText:-29 number:139 boolean:-54 choice:200 reference:-48
type typeNoun normal text:-25 boolean:45
type typeNoun not text:-159 multilineText:-76 integer:135 number:256 boolean:319 choice:-354 multipleChoice:71 reference:-172 multipleReference:-24 list:-62 keyValues:-43 date:91
type typeNoun note text:75 multilineText:93 number:-24 boolean:39 choice:-27 reference:-96
type typeNoun notes text:189 multilineText:-20 boolean:-57 choice:-37
type typeNoun notification text:-59 multilineText:37 integer:-47 number:-24 boolean:162 choice:-133 multipleChoice:-23 reference:-188 multipleReference:239 list:70 keyValues:-23
type typeNoun notifications text:-192 multilineText:-25 email:232 boolean:219 choice:65 reference:-128 multipleReference:-137 list:49
type typeNoun notify text:-41 email:-22 boolean:49 reference:95 multipleReference:-39
type typeNoun notion text:-38 boolean:-22 reference:-59 list:154
type typeNoun now text:-71 multilineText:159 integer:-41 boolean:-46 choice:-30 reference:111
type typeNoun null boolean:50 choice:46 reference:-50
type typeNoun number text:605 multilineText:-79 url:-50 email:-29 integer:-199 boolean:-127 choice:69 multipleChoice:-31 reference:-27 multipleReference:-97 list:-93 keyValues:65 date:-40 file:-25
type typeNoun numbers text:-24 integer:-47 number:-35 boolean:231 choice:-52 reference:-33 multipleReference:-56 list:61
type typeNoun oauth text:-98 multilineText:-57 integer:-24 boolean:-53 choice:67 multipleChoice:200 reference:-35 multipleReference:94 list:-28
type typeNoun object text:52 multilineText:317 boolean:-24 choice:-190 reference:37 list:-54 keyValues:-80
type typeNoun occurs text:128 boolean:-34 choice:-105 reference:-160 list:224
type typeNoun ocr text:-59 choice:115 reference:-53
type typeNoun of text:-151 multilineText:-105 url:-131 email:35 integer:49 boolean:-375 choice:166 multipleChoice:-45 reference:95 multipleReference:-40 list:-472 keyValues:-319 date:-219 file:-223
type typeNoun off text:-45 multilineText:-37 integer:-59 number:69 boolean:119 choice:-51 reference:-24 multipleReference:-29 list:-23 keyValues:111
type typeNoun offer text:-21 date:49
type typeNoun offered boolean:-126 choice:137
type typeNoun offering text:-46 choice:90 reference:-27
type typeNoun offline text:-178 multilineText:149 boolean:95 choice:22 reference:-24
type typeNoun offset choice:47 reference:-28
type typeNoun often text:-84 multilineText:-63 integer:81 number:-25 choice:184
type typeNoun oidc text:-36 choice:-38 multipleReference:-27 list:170
type typeNoun okta text:60
type typeNoun omit text:-49 multilineText:-27 integer:-20 list:152
type typeNoun on text:-244 multilineText:-100 url:-123 integer:-705 boolean:206 multipleChoice:-81 reference:146 multipleReference:183 list:-76 keyValues:-175 file:130
type typeNoun once text:-25 multilineText:134 url:25 integer:-40 choice:-29
type typeNoun one text:-336 multilineText:48 url:-55 integer:-60 number:-71 boolean:-249 choice:251 multipleChoice:-114 reference:366 multipleReference:77 list:137 keyValues:-77 date:-29 file:20
type typeNoun online text:-80 boolean:20 choice:27 reference:86
type typeNoun only text:46 multilineText:-68 url:-47 integer:-93 number:-107 boolean:240 choice:435 multipleChoice:-41 reference:-36 multipleReference:-203 list:39 keyValues:-115 date:-26 file:-30
type typeNoun open text:-34 multilineText:160 url:26 integer:-42 number:78 boolean:-35 choice:-118 reference:-58 multipleReference:-73 list:157 keyValues:-21 file:-28
type typeNoun openai text:-183 boolean:-23 choice:280 reference:-21
type typeNoun openclaw choice:22
type typeNoun opened reference:70 multipleReference:-56
type typeNoun openid text:22 integer:-21 boolean:-35 choice:-103 multipleChoice:122 reference:-35 multipleReference:-46 list:122
type typeNoun opens text:-21 boolean:-43 choice:94 reference:-31 date:42
type typeNoun operation text:103 multilineText:107 integer:-62 boolean:98 choice:-89 multipleChoice:-22 reference:36 multipleReference:-41 list:-91 keyValues:-29
type typeNoun operator text:-242 multilineText:-22 choice:360 reference:43 keyValues:-20
type typeNoun optimize text:-60 integer:76 number:85 boolean:-34 reference:-30
type typeNoun option text:-195 multilineText:-227 url:80 email:-31 integer:-35 number:-130 boolean:768 choice:190 multipleChoice:-41 reference:-195 multipleReference:-37 list:-129 keyValues:-52 date:-32 file:-31
type typeNoun optional text:-51 multilineText:-118 url:-28 email:-51 number:-98 boolean:110 choice:212 multipleChoice:-74 reference:-205 multipleReference:-106 list:89 keyValues:182 date:83 file:-50
type typeNoun optionally multilineText:-75 integer:41 number:-36 boolean:-268 choice:-71 multipleChoice:111 reference:147 multipleReference:187 list:-129 keyValues:105
type typeNoun options text:-75 multilineText:143 url:-29 integer:52 number:-36 boolean:-175 choice:384 multipleChoice:43 reference:-73 multipleReference:-230 list:-102 keyValues:107
type typeNoun or text:-150 multilineText:-132 url:-140 email:-94 integer:-382 number:-75 boolean:-594 choice:1180 multipleChoice:192 reference:-385 multipleReference:-104 list:-60 keyValues:-283 date:-105 file:92
type typeNoun order text:60 multilineText:-95 integer:249 boolean:-54 choice:-77 reference:-180 multipleReference:151 list:-54 keyValues:45
type typeNoun ordered boolean:-42 choice:60 multipleReference:-20 list:28
type typeNoun ordering text:-58 multilineText:-75 integer:54 number:-45 keyValues:157
type typeNoun organisation text:-69 multilineText:-30 number:-20 boolean:381 choice:-23 reference:-82 list:-59
type typeNoun organization text:171 multilineText:-92 url:29 integer:-111 number:65 boolean:-239 choice:118 multipleChoice:118 reference:93 multipleReference:-53 keyValues:-45 file:-32
type typeNoun organize text:-30 multipleReference:-69 keyValues:190
type typeNoun orientation text:-28 boolean:-68 choice:163 reference:-38
type typeNoun origin boolean:-34 choice:-27 list:117
type typeNoun original text:91 boolean:-57 choice:-23 reference:60
type typeNoun other multilineText:-32 integer:52 choice:140 reference:-25 multipleReference:45 list:-104 keyValues:-30
type typeNoun others text:96 boolean:-28 choice:45 reference:-60
type typeNoun otherwise text:61 integer:-27 number:39
type typeNoun out text:166 integer:42 number:-22 choice:85 reference:-153 list:-70
type typeNoun outgoing text:36 number:-38 boolean:-41 reference:-34 keyValues:135
type typeNoun output text:178 integer:-32 number:-27 choice:-129 multipleReference:74 list:-29
type typeNoun outside text:-153 boolean:-32 choice:298 reference:-31
type typeNoun over text:76 boolean:-26 choice:43 reference:-24
type typeNoun override text:-86 boolean:-84 choice:-45 reference:-25 list:-34 keyValues:359 file:-40
type typeNoun overview boolean:49
type typeNoun overwrite text:-112 boolean:-113 choice:142 list:-49 keyValues:179
type typeNoun own text:-99 multilineText:134 url:-21 integer:-90 number:136 boolean:101 choice:209 reference:-110 multipleReference:-57 list:-121 keyValues:-61
type typeNoun packed text:-26 number:93 boolean:-21 reference:22
type typeNoun page text:60 email:-29 integer:202 number:-118 choice:-57 multipleChoice:102 reference:-95 list:-100 keyValues:-68 date:-28 file:162
type typeNoun pages text:66 multilineText:25 url:95 number:-21 choice:-35 reference:-102 multipleReference:-40 list:-48 file:103
type typeNoun paid text:103 multilineText:87 integer:-62 reference:-71 multipleReference:-25 list:-24
type typeNoun pair text:-48 multilineText:49 reference:39
type typeNoun palette multilineText:-72 boolean:141 choice:-29
type typeNoun panel text:-101 boolean:96 choice:92 multipleReference:-65
type typeNoun parallel choice:26
type typeNoun parameter text:138 url:-31 integer:-54 number:-60 choice:-74 multipleChoice:-31 reference:-94 multipleReference:-45 list:118 keyValues:207
type typeNoun parameters text:26 url:-30 number:-53 boolean:53 choice:-108 multipleChoice:-37 multipleReference:114 list:29 keyValues:49
type typeNoun params text:64 boolean:-24
type typeNoun parent text:-141 integer:150 boolean:63 reference:-22
type typeNoun parse text:-46 multilineText:-21 boolean:126
type typeNoun part multilineText:-31 integer:-52 boolean:-42 choice:-30 reference:191 multipleReference:91 list:-70
type typeNoun partial integer:-39 choice:148 list:-55
type typeNoun particular text:-63 integer:-31 number:-41 boolean:-51 choice:-28 reference:247 multipleReference:58 list:-35
type typeNoun partition text:-31 choice:43 list:37
type typeNoun partitions reference:20
type typeNoun pass text:187 integer:-63 boolean:-32 choice:-124 multipleChoice:135 reference:-36 list:-39 keyValues:44
type typeNoun passed text:-102 choice:25 multipleReference:-38 list:91 keyValues:72
type typeNoun passing text:-87 integer:-72 number:-26 boolean:219
type typeNoun password multilineText:-43 email:50 integer:185 number:-59 choice:-34 multipleChoice:30 reference:59 multipleReference:-45 list:-49 keyValues:-23 date:-29
type typeNoun passwords integer:-100 choice:181 reference:-23
type typeNoun past text:-106 multilineText:79 boolean:-38 reference:105
type typeNoun paste text:217 multilineText:99 url:71 integer:-25 number:-32 boolean:-111 choice:-59 reference:-74 list:-25
type typeNoun patch choice:-58 reference:60
type typeNoun path text:506 multilineText:-48 url:30 number:-46 choice:-160 reference:-92 multipleReference:-25 list:-49 file:-57
type typeNoun paths text:-99 boolean:-21 list:165
type typeNoun pattern text:20
type typeNoun pay text:-80 number:-20 boolean:79 choice:-22 reference:-44 multipleReference:128
type typeNoun payload text:-235 multilineText:59 integer:-30 number:-25 boolean:40 choice:87 reference:-43 multipleReference:-41 list:114 keyValues:119
type typeNoun payloads text:-28 multilineText:98 list:-21
type typeNoun payment multilineText:-92 url:-45 email:-47 number:55 boolean:-27 choice:116 multipleChoice:-31 reference:71 multipleReference:51 list:-76 keyValues:-38 date:79
type typeNoun payments text:-89 integer:-57 number:37 boolean:83 choice:70 multipleReference:-36 list:-42 date:96
type typeNoun pcg text:95 multilineText:57 integer:-28 boolean:85 choice:76 reference:-158 keyValues:-30
type typeNoun pdf text:-31 multilineText:-35 integer:-75 boolean:90 choice:-47 reference:93 multipleReference:-22 list:55
type typeNoun per text:-305 multilineText:-31 url:-109 integer:-34 number:407 boolean:-135 choice:63 reference:212 multipleReference:-41 list:21
type typeNoun percent text:-78 integer:-27 number:191 choice:-35
type typeNoun percentage text:-160 integer:-104 number:357 boolean:-101 choice:86 reference:-23
type typeNoun perform text:-167 boolean:-27 choice:106 reference:20 list:-46 keyValues:144
type typeNoun performance integer:53 boolean:33 choice:-23
type typeNoun performed text:-107 integer:-183 number:250 boolean:86
type typeNoun period text:62 integer:-132 number:-33 boolean:79 choice:-200 reference:228 multipleReference:58 list:-58 keyValues:-23 date:65
type typeNoun periodic choice:-30 reference:37
type typeNoun periods text:97 number:-21 choice:-38 reference:-24 date:32
type typeNoun permission text:-26 multilineText:-20 boolean:80 choice:82 reference:-74 multipleReference:-73 list:91
type typeNoun permissions text:162 multilineText:-22 integer:-53 boolean:-27 choice:30 reference:140 multipleReference:-90 list:-72
type typeNoun permit boolean:-134 choice:153
type typeNoun persistent text:-56 choice:87
type typeNoun person text:-29 multilineText:-37 boolean:-85 choice:70 list:154
type typeNoun personal text:187 boolean:-26 reference:-32 multipleReference:-21 list:-38
type typeNoun phone text:245 multilineText:-34 integer:-102 number:-47 boolean:100 choice:-122 multipleChoice:120 reference:-48 multipleReference:-41 list:-28 keyValues:-22
type typeNoun pick text:-27 number:-22 choice:-165 multipleChoice:102 reference:173 multipleReference:55 list:-26 file:-27
type typeNoun picker reference:31
type typeNoun pipeline text:39 boolean:-25 choice:67 multipleReference:-104 list:40 keyValues:81
type typeNoun pivot text:-50 boolean:98 choice:56 list:-21
type typeNoun place text:-57 number:-57 boolean:139 reference:-23 keyValues:45
type typeNoun placeholder text:37
type typeNoun places text:-105 integer:187 number:-40
type typeNoun plain text:-252 multilineText:183 choice:59
type typeNoun plain-text text:-42 multilineText:-35 choice:42 reference:41
type typeNoun plan multilineText:23 number:84 boolean:-40 list:-25
type typeNoun plugin text:-68 boolean:20 choice:73
type typeNoun pod text:-49 reference:42 list:-25 keyValues:94
type typeNoun pods text:-45 integer:141 number:-129 boolean:135 list:-22
type typeNoun point text:110 multilineText:-45 number:239 boolean:-87 choice:-68 reference:-43
type typeNoun points text:-22 url:184 integer:118 number:-29 choice:-142 list:-20
type typeNoun policies text:-25 boolean:-28 reference:87 list:-31 keyValues:52
type typeNoun policy text:-71 multilineText:-34 number:-45 boolean:-21 choice:-54 reference:108 multipleReference:-26 list:206 date:-20
type typeNoun poll text:132 integer:-101 boolean:41 choice:-44
type typeNoun pool text:160 integer:198 choice:-33 reference:-131 multipleReference:-68 list:-31
type typeNoun pop-up boolean:36 multipleReference:-23
type typeNoun populate multilineText:-33 reference:37
type typeNoun popup text:-204 multilineText:-25 integer:-21 boolean:-48 choice:-56 reference:51 multipleReference:132 list:208
type typeNoun port text:-316 multilineText:-31 url:23 integer:408 number:-85 boolean:35 choice:-94 reference:-53 list:62 keyValues:113
type typeNoun portal text:-112 multilineText:63 url:-45 integer:-48 number:-35 boolean:-47 choice:-100 multipleReference:533 list:-99 keyValues:-24 file:-37
type typeNoun ports text:-44 integer:-143 list:101 keyValues:180
type typeNoun position text:-72 number:-21 choice:154 reference:-24
type typeNoun positive text:-58 boolean:-107 choice:65 multipleReference:130
type typeNoun post number:147 boolean:-93 choice:-73 reference:-40 keyValues:138
type typeNoun postgres text:-63 choice:78
type typeNoun posts reference:-23 multipleReference:35
type typeNoun predefined text:292 boolean:-69 choice:-37 reference:-146
type typeNoun prefer integer:-20 reference:60
type typeNoun preferences text:42 boolean:-44 choice:-23 list:117
type typeNoun preferred text:158 integer:118 number:-31 boolean:38 choice:-96 reference:-107
type typeNoun prefix text:83 integer:154 choice:-28 reference:-150
type typeNoun prefixed text:116 integer:-21 choice:-28
type typeNoun presented text:234 integer:93 number:-49 boolean:-38 choice:-85 reference:-47 multipleReference:-34
type typeNoun preserve boolean:138 list:-22 keyValues:-62
type typeNoun preset text:-81 number:-24 reference:221 list:-51
type typeNoun press text:-88 list:129
type typeNoun prevent boolean:-83 choice:119
type typeNoun prevents integer:39 number:-21
type typeNoun preview text:67 url:227 boolean:-94 choice:-161 reference:77 file:-26
type typeNoun previous text:57 url:34 email:25 number:-20 choice:-109 reference:-22 list:60 file:42
type typeNoun previously text:32 boolean:-23 choice:-26 reference:63
type typeNoun price text:-148 integer:-49 boolean:167 choice:-131 multipleChoice:125 reference:60 multipleReference:-55 list:-24 date:88
type typeNoun primary text:35 multilineText:-21 integer:-32 boolean:178 choice:-33 reference:-21 multipleReference:-21 list:-48
type typeNoun principal text:40
type typeNoun priority text:-34 integer:65 number:-47 choice:37
type typeNoun private text:-123 multilineText:207 choice:-22 reference:-46 multipleReference:-32 list:-50 file:158
type typeNoun probe text:-86 integer:-103 list:240
type typeNoun process text:181 url:-24 integer:-217 number:-103 boolean:-85 choice:-176 multipleChoice:-63 reference:-20 multipleReference:-99 list:57 keyValues:93 date:-24 file:478
type typeNoun processed reference:-41 list:93
type typeNoun processing integer:-76 number:-26 boolean:127
type typeNoun produce text:-28 multilineText:75 integer:-133 number:139 list:-31
type typeNoun product text:-238 multilineText:-51 integer:-104 number:758 boolean:-32 choice:-223 multipleChoice:-29 reference:-80 multipleReference:76 list:-43 keyValues:-23
type typeNoun production text:-28 integer:69 choice:34
type typeNoun products text:48 boolean:-48 choice:202 reference:-43 multipleReference:-25 list:-70
type typeNoun profile text:34 multilineText:-220 url:53 integer:193 number:-35 boolean:44 choice:-40 multipleChoice:109 reference:-116 multipleReference:-127 list:75 keyValues:-30 file:69
type typeNoun program text:220 multilineText:-42 integer:-32 boolean:-35 reference:107 list:-54 keyValues:-62
type typeNoun progress text:43
type typeNoun project text:213 multilineText:-40 integer:-33 number:85 boolean:-75 choice:-23 reference:-38 multipleReference:-27
type typeNoun projects text:77 list:-25
type typeNoun prometheus text:112 url:-25 choice:-34 reference:-21
type typeNoun prompt text:-124 multilineText:91 boolean:118 choice:-26
type typeNoun properties boolean:33
type typeNoun property text:170 multilineText:-56 reference:-29
type typeNoun protocol text:212 url:-34 integer:30 number:-25 boolean:182 choice:36 reference:-273 multipleReference:-37 keyValues:-34
type typeNoun provide text:136 multilineText:30 url:23 integer:-46 number:-42 boolean:-65 choice:-87 multipleChoice:-26 reference:-121 multipleReference:38 list:-36 keyValues:220 date:-27
type typeNoun provided text:137 url:-26 number:26 boolean:239 choice:-338 reference:-35 multipleReference:-20 list:-53 keyValues:91
type typeNoun provider text:-23 multilineText:-58 url:25 integer:47 number:-31 choice:-85 reference:262 multipleReference:-30 list:-31
type typeNoun providers text:-25 boolean:-55 choice:-85 multipleReference:235
type typeNoun provides email:-47 choice:-20 reference:-45 multipleReference:-23 list:148
type typeNoun providing text:120 integer:-22 choice:-31
type typeNoun provision text:-55 choice:138 reference:-79
type typeNoun proxy text:276 multilineText:-46 url:130 integer:-31 number:-27 boolean:-100 choice:-56 reference:-87 multipleReference:-22 list:-68 keyValues:81
type typeNoun pub/sub list:49
type typeNoun public text:-248 multilineText:285 url:-36 integer:-56 number:-35 boolean:-121 choice:253 reference:-149 multipleReference:-43 list:-55 keyValues:43 file:193
type typeNoun publicly text:-42 url:20 boolean:102 choice:-21
type typeNoun publish text:121 boolean:-78
type typeNoun published multilineText:33 integer:50
type typeNoun pull integer:25 reference:-23
type typeNoun purchase boolean:-56 choice:-50 reference:179
type typeNoun purpose text:37
type typeNoun purposes text:-73 multilineText:-21 choice:157 reference:-30
type typeNoun push boolean:84 choice:123 reference:-144
type typeNoun pushed boolean:56 list:-23
type typeNoun put choice:-53 reference:52
type typeNoun python text:42 multilineText:-141 choice:97 reference:-35 keyValues:105
type typeNoun quality text:-118 integer:188
type typeNoun quantity text:-64 integer:-35 number:-53 boolean:176
type typeNoun queries text:90 boolean:-24
type typeNoun query text:576 multilineText:-186 url:-39 integer:87 number:-31 boolean:-85 choice:-230 multipleChoice:-44 reference:75 multipleReference:-57 list:-111 keyValues:94 date:-23
type typeNoun questions boolean:27
type typeNoun queue text:117 number:-20 choice:-22 reference:-49 list:-21
type typeNoun quick text:20 boolean:-63 reference:-34 multipleReference:96
type typeNoun quote text:-171 multilineText:216 number:-25 boolean:167 choice:-48 reference:-36 file:-27
type typeNoun quotes text:48 multilineText:-26 boolean:31 choice:68 reference:-47
type typeNoun range text:33 url:-21 integer:114 boolean:-28 choice:-54 reference:-26 list:-53 date:109
type typeNoun ranges text:-58 list:93
type typeNoun rate text:-206 multilineText:-26 integer:-61 number:502 boolean:-162 choice:-20 reference:64
type typeNoun rather text:51 boolean:82 choice:-21 multipleReference:-27
type typeNoun ratio text:-52 integer:-149 choice:263
type typeNoun reaches text:-22 integer:-34 boolean:83
type typeNoun read text:-89 multilineText:67 reference:51 multipleReference:-41 list:37
type typeNoun realm multilineText:54
type typeNoun receipt reference:83 list:-24
type typeNoun receive text:34 multilineText:-21 email:132 integer:-52 boolean:-60 choice:-50 reference:47 multipleReference:51 list:-35
type typeNoun received text:-43 integer:113 choice:-21
type typeNoun receives text:-24 email:57
type typeNoun receiving multipleReference:136 list:-92
type typeNoun recipient text:-165 multilineText:95 url:-31 email:64 number:-36 choice:84 reference:-33 list:71
type typeNoun recommended text:-194 integer:105 boolean:35 choice:58 reference:-22 list:74
type typeNoun record text:-233 multilineText:-20 email:-25 integer:33 number:-52 boolean:147 choice:-142 multipleChoice:-20 reference:293 multipleReference:109 list:29 keyValues:-23 date:-24 file:-73
type typeNoun recorded text:-98 reference:153
type typeNoun recording text:38 integer:-48 boolean:63
type typeNoun records text:101 multilineText:-102 email:-56 integer:-70 number:91 boolean:194 choice:38 multipleReference:-62 list:-91 keyValues:-22
type typeNoun recurring multilineText:-31 boolean:130 choice:-65 reference:149 multipleReference:-29 list:-41
type typeNoun redirect text:-117 url:99 number:-29 boolean:86 list:37
type typeNoun redirected text:85 choice:-29
type typeNoun redshift text:-135 multilineText:94 boolean:-33 choice:185 reference:-39
type typeNoun reduction number:24
type typeNoun refer text:-97 url:28 boolean:-37 reference:-25 multipleReference:168
type typeNoun reference text:134 integer:-44 number:-28 boolean:-43 reference:-58 multipleReference:40 list:107 keyValues:-43
type typeNoun references text:46 choice:-25
type typeNoun refers text:-102 integer:106 boolean:-20 choice:54
type typeNoun refresh text:-65 integer:45 boolean:-65 choice:-131 multipleChoice:274 reference:-42 multipleReference:88 list:-70
type typeNoun refreshing text:20
type typeNoun regex text:83 reference:-23
type typeNoun region text:51 multilineText:27 boolean:-52 choice:-69 reference:99
type typeNoun register boolean:106 choice:-30
type typeNoun registered reference:-20 multipleReference:46
type typeNoun registration text:86 multilineText:-23 integer:-23 boolean:144 choice:-106 multipleChoice:-88 reference:-36 multipleReference:51 list:41
type typeNoun registry text:180 multilineText:-90 url:92 boolean:-132 choice:42 reference:-27 list:-23
type typeNoun regular boolean:101 reference:-28 multipleReference:57 date:-57
type typeNoun related text:148 multilineText:-45 integer:-106 number:650 boolean:-349 choice:-140 multipleChoice:-21 reference:-28 multipleReference:-45 keyValues:-63
type typeNoun relations reference:68
type typeNoun relationship text:153 multilineText:-22 number:-22 boolean:-65 reference:-25 date:33
type typeNoun relative text:29 multilineText:-46 integer:63 boolean:-20 choice:49 reference:-24
type typeNoun relevant text:197 multilineText:-58 integer:-47 number:-22 boolean:-81 choice:-30 reference:65 multipleReference:27 list:-25
type typeNoun remaining reference:29
type typeNoun remember integer:24
type typeNoun reminder email:21 integer:173 boolean:-91 choice:-48 reference:64 multipleReference:-30 list:-42
type typeNoun reminders integer:54 boolean:-22
type typeNoun remote text:73 url:-27
type typeNoun remove text:-31 multilineText:-20 integer:-23 boolean:31 choice:38 multipleReference:-25 list:68
type typeNoun rendering text:137 number:-26 boolean:-50
type typeNoun replace text:225 multilineText:-103 boolean:-183 choice:-36 reference:-35 list:-62 keyValues:120 file:160
type typeNoun replaced text:24 boolean:61
type typeNoun replacement text:97
type typeNoun replacing text:71 multilineText:31 choice:-47
type typeNoun replies text:-83 email:55 boolean:39 reference:-20 multipleReference:-24 list:85
type typeNoun reply text:50 boolean:29 choice:-70 reference:56
type typeNoun report text:-241 multilineText:-33 integer:-57 number:-32 boolean:239 reference:195 multipleReference:58 list:-52 keyValues:-21
type typeNoun reported text:121 integer:-20 number:-21
type typeNoun reporting text:-116 integer:90 reference:46
type typeNoun reports text:96 multilineText:-22 choice:-76 reference:-35 multipleReference:167 list:-39
type typeNoun repository text:31 multilineText:-78 boolean:86 choice:-52 reference:67
type typeNoun represent text:91 boolean:-75
type typeNoun represented text:-100 multilineText:137 boolean:-50 reference:-22 list:85
type typeNoun represents text:59 integer:-50 choice:120 reference:-112
type typeNoun request text:-346 multilineText:-252 url:-21 integer:151 number:-67 boolean:78 choice:59 reference:-129 multipleReference:-44 list:-20 keyValues:632
type typeNoun requests text:-74 multilineText:-110 integer:85 choice:29 reference:-22 multipleReference:148 list:-158 keyValues:146
type typeNoun require text:-204 boolean:269 choice:-76 reference:110
type typeNoun required text:131 email:52 integer:-56 number:-26 boolean:-37 choice:-128 multipleChoice:-54 multipleReference:-67 keyValues:89 date:-31 file:87
type typeNoun requirement text:-105 integer:106 number:52
type typeNoun requirements text:26 choice:24
type typeNoun requirements.txt text:88 file:-52
type typeNoun requires text:28 list:80
type typeNoun reserved text:36 integer:33 boolean:-21
type typeNoun reset text:-64 multilineText:-85 boolean:-82 reference:114 file:163
type typeNoun resolution text:105 number:-47 boolean:-176 choice:-32 reference:-50 multipleReference:270
type typeNoun resolve text:47
type typeNoun resource text:83 multilineText:-103 url:-30 integer:-43 number:-31 boolean:-43 choice:-109 reference:128 multipleReference:300 list:-97 file:-42
type typeNoun resources text:311 integer:-197 boolean:-46 choice:-42 reference:30 multipleReference:34 list:-39
type typeNoun responds text:-65 multilineText:86
type typeNoun response text:-87 multilineText:187 integer:154 number:-24 boolean:-34 choice:-47 reference:-101 multipleReference:-26 list:58 keyValues:-36
type typeNoun responses boolean:-33 choice:47 reference:41
type typeNoun responsible text:31 reference:47 list:-24
type typeNoun restart text:66
type typeNoun restarts text:28
type typeNoun restrict integer:-28 number:-32 boolean:-113 choice:-57 multipleChoice:120 reference:91 multipleReference:-63 list:142 keyValues:-37
type typeNoun result text:130 boolean:-55 choice:-103 reference:-177 multipleReference:66 list:220
type typeNoun results multilineText:-28 integer:-46 boolean:166 choice:-47 reference:104 list:-71 keyValues:-20 date:27 file:-23
type typeNoun retries text:-32 integer:50
type typeNoun retrieval boolean:74 choice:-25
type typeNoun retrieve multilineText:73 integer:58 boolean:-32 choice:-21 reference:-52
type typeNoun retrieved text:47 choice:-22
type typeNoun return text:162 number:-24 boolean:-101 reference:-27 multipleReference:36
type typeNoun returned text:-190 multilineText:84 integer:122 boolean:-24 multipleChoice:135 reference:-35 keyValues:-23
type typeNoun returns text:37 multilineText:55 choice:-59
type typeNoun revenue text:-92 number:204 boolean:-26 choice:-20 reference:-23
type typeNoun review boolean:115 choice:65 reference:-51 multipleReference:-65
type typeNoun right text:60 integer:-30 boolean:-86 choice:76 keyValues:21
type typeNoun risk multilineText:-30 integer:-66 number:-53 boolean:103 choice:47 reference:-48 multipleReference:112 list:-24
type typeNoun role text:351 multilineText:-88 integer:-23 number:-33 choice:-223 reference:178 list:-84 keyValues:-20
type typeNoun roles text:-21 multilineText:-27 boolean:35 reference:-129 multipleReference:258 list:-79
type typeNoun root multilineText:30 url:47 choice:-24
type typeNoun round text:-95 integer:161 number:-40 boolean:119 reference:-98
type typeNoun rounding text:-48 number:75
type typeNoun route text:63 multilineText:-29 url:26 number:-34 boolean:-78 choice:-49 reference:-27 multipleReference:112 list:51
type typeNoun routes text:-37 multilineText:-29 boolean:78 choice:117 multipleReference:-38 list:-136 keyValues:83
type typeNoun routing text:22
type typeNoun row boolean:-30 choice:143 reference:-43
type typeNoun rows text:-41 multilineText:96 integer:-79 number:-27 boolean:37 choice:75 list:-27
type typeNoun rs256 reference:28
type typeNoun rsa text:-87 multilineText:78 reference:35
type typeNoun rule text:-62 multilineText:-74 url:-29 choice:29 reference:151 multipleReference:20 list:-86 keyValues:91 date:-21
type typeNoun rules text:-326 multilineText:368 integer:27 number:-68 boolean:168 choice:-87 reference:21 multipleReference:79 list:-50 keyValues:-49 file:-52
type typeNoun run text:280 multilineText:-80 integer:-60 number:-31 boolean:-44 choice:183 reference:55 multipleReference:-68 list:-91 keyValues:-45 file:-23
type typeNoun running text:21 multilineText:-30 url:-57 integer:59 number:31 boolean:73 choice:-136 reference:-72 list:-47 keyValues:76 date:114
type typeNoun runs multilineText:120 integer:-22 boolean:-138 reference:-31 multipleReference:218 list:-68 keyValues:-23
type typeNoun s3 text:-44 choice:-29 reference:131
type typeNoun sales text:-62 boolean:-47 choice:-102 reference:116 multipleReference:172
type typeNoun same text:-257 multilineText:191 url:-31 email:-22 integer:-56 number:-54 boolean:362 multipleReference:-67 keyValues:-30 date:-23
type typeNoun saml text:-83 multilineText:-26 url:48 email:-34 boolean:69 choice:30 reference:-74 multipleReference:-35 list:60 keyValues:92
type typeNoun save text:-40 multilineText:86 boolean:73 choice:-121 reference:98 multipleReference:-33
type typeNoun saved text:24 boolean:42 choice:-31
type typeNoun scan text:-146 choice:61 reference:-28 multipleReference:-27 list:214 file:-22
type typeNoun schedule text:35 integer:-83 boolean:182 choice:-40 list:-26
type typeNoun scheduled text:-101 multilineText:135 integer:149 boolean:-113 choice:-53 reference:50 multipleReference:-41 list:-22 keyValues:-38 date:86
type typeNoun schema text:-76 multilineText:398 integer:-31 number:-24 reference:-157 list:-44 keyValues:-23
type typeNoun scope text:71 integer:-24 multipleReference:-38 list:51
type typeNoun scopes text:-68 boolean:-21 choice:-46 reference:-27 multipleReference:-46 list:275
type typeNoun screen text:201 multilineText:-41 email:27 number:-22 boolean:23 choice:-49 reference:-44
type typeNoun script text:162 multilineText:35 integer:-35 boolean:-44 choice:123 reference:-117 list:-22 keyValues:-20
type typeNoun scroll text:98 multilineText:-20 boolean:-58 reference:-41 multipleReference:-22 list:112
type typeNoun search text:373 multilineText:-362 url:-24 integer:-57 number:-40 boolean:183 reference:-145 multipleReference:184 list:-31 keyValues:-47
type typeNoun searchable text:-67 boolean:26 choice:50 reference:109 list:-52
type typeNoun second integer:40 number:-40 reference:23
type typeNoun seconds text:-121 integer:179 number:-22
type typeNoun secret text:217 multilineText:-135 integer:-22 number:-20 boolean:112 choice:69 reference:-106 list:-28 keyValues:-28
type typeNoun secrets text:25
type typeNoun section text:32 url:-32 email:-21 integer:157 boolean:249 choice:-31 reference:-197 multipleReference:-141 list:126 keyValues:-33 date:-80
type typeNoun sections text:-102 boolean:104 choice:-30 multipleReference:156 list:-36
type typeNoun secure text:56 integer:-20 boolean:29 choice:58 reference:-24 multipleReference:-29 list:-29
type typeNoun security text:124 multilineText:-33 boolean:-28 choice:-22 reference:-33 file:41
type typeNoun see text:-90 multilineText:-87 url:57 integer:-44 number:-38 boolean:-46 choice:258 reference:210 multipleReference:-67 list:-59 keyValues:-39
type typeNoun sees text:-33 multilineText:106 boolean:-24
type typeNoun segment choice:47
type typeNoun select text:-392 multilineText:-392 url:-187 email:-108 integer:-106 boolean:-40 choice:253 multipleChoice:-38 reference:555 multipleReference:257 list:-173 keyValues:-199 date:138 file:-43
type typeNoun selected text:-176 multilineText:-157 number:172 boolean:-251 choice:135 multipleChoice:-50 reference:151 multipleReference:154 list:90 keyValues:-36 date:-33 file:-26
type typeNoun selecting text:-162 multilineText:-31 number:-25 boolean:98 choice:35 multipleChoice:-73 reference:295 multipleReference:-33 list:-23
type typeNoun selection text:-230 multilineText:-29 boolean:33 choice:69 reference:171 multipleReference:51
type typeNoun selector text:91 multilineText:97 integer:-26 number:-22 boolean:-101 choice:-70 multipleChoice:77 reference:73 multipleReference:-36 list:-26 keyValues:-33
type typeNoun selects text:-257 multilineText:-31 number:-22 boolean:-210 choice:309 reference:361 multipleReference:-48 list:-20
type typeNoun send text:23 email:51 integer:150 number:-26 boolean:-76 choice:-88 multipleChoice:101 reference:75 multipleReference:-97 list:-62 keyValues:-29 date:-48
type typeNoun sender text:301 url:-77 boolean:-42 choice:-72 reference:-26
type typeNoun sendgrid text:61 multilineText:-51
type typeNoun sending text:45 choice:26
type typeNoun sends multilineText:-28 boolean:140 choice:-25 reference:-27 multipleReference:-123 list:128
type typeNoun sent text:-69 multilineText:-25 email:-28 integer:-25 number:-28 boolean:-174 choice:194 multipleReference:-80 list:102 keyValues:148
type typeNoun separate text:-145 list:193
type typeNoun separated text:-167 number:-25 boolean:-24 reference:-20 list:329 keyValues:-23
type typeNoun separator text:67
type typeNoun sequence text:-54 integer:154 boolean:-64 choice:-33 reference:34
type typeNoun series text:-24 multipleChoice:125 multipleReference:-30
type typeNoun served boolean:-61 choice:60
type typeNoun server text:162 multilineText:-64 url:179 email:-29 integer:146 number:-67 boolean:-215 multipleReference:-50 list:52 keyValues:-30 date:-24
type typeNoun serverless text:-89 choice:99
type typeNoun servers text:176 url:45 choice:-59 reference:-131 multipleReference:-73 keyValues:67
type typeNoun service text:40 multilineText:83 url:188 email:-24 integer:-104 number:-40 boolean:-29 choice:-184 multipleChoice:-21 reference:119 multipleReference:-130 list:-129 keyValues:175 date:-25 file:54
type typeNoun services text:21 boolean:33 list:-56 keyValues:35
type typeNoun session text:-25 multilineText:24 integer:61
type typeNoun set text:-121 multilineText:-295 url:-104 email:-56 integer:-88 number:-145 boolean:-298 choice:149 reference:220 multipleReference:-198 list:-64 keyValues:-74 date:94 file:-138
type typeNoun sets text:438 multilineText:-156 url:-36 integer:47 number:178 boolean:-231 choice:205 multipleChoice:-47 reference:-170 multipleReference:-100 list:-126 keyValues:44 date:-91 file:-33
type typeNoun setting text:-103 multilineText:-102 url:-27 integer:-33 number:50 boolean:174 choice:207 multipleChoice:96 reference:77 multipleReference:-88 list:-89 keyValues:-74 date:-78 file:-24
type typeNoun settings text:64 multilineText:39 integer:-83 number:-64 boolean:51 choice:-254 reference:369 multipleReference:-63 list:66 keyValues:-48 date:-20
type typeNoun setup text:71 multilineText:-84 boolean:-31 choice:114 reference:-96 list:-29 file:96
type typeNoun severity text:-156 integer:-23 number:104 boolean:-43 choice:20 reference:167
type typeNoun sha256 reference:25
type typeNoun share text:38 integer:-23 boolean:-21 choice:80 reference:-29
type typeNoun shared text:-79 multilineText:-39 integer:110 choice:112 reference:-53
type typeNoun sheet text:-116 multilineText:-21 choice:161
type typeNoun shell text:-53 choice:97 reference:-27
type typeNoun short text:177 multilineText:-86 number:-23 boolean:-51 choice:56
type typeNoun should text:-28 multilineText:-60 url:-38 email:83 integer:-191 number:-51 boolean:-109 choice:-79 multipleChoice:-70 reference:318 multipleReference:123 keyValues:-63 date:105 file:-29
type typeNoun show text:-53 multilineText:-40 integer:-20 number:-22 boolean:157 choice:-118 reference:-41 multipleReference:233 list:-45 keyValues:-21
type typeNoun shown text:-115 multilineText:268 url:-30 integer:60 number:-80 boolean:-180 reference:-315 multipleReference:471 list:-68 keyValues:-77 date:-28 file:73
type typeNoun shows text:-160 boolean:124 choice:91 reference:-31
type typeNoun sid text:48
type typeNoun side text:27 multilineText:60 reference:-20
type typeNoun sidebar text:59 choice:46 reference:-65
type typeNoun sign text:149 integer:-66 boolean:69 choice:-37 reference:-46 multipleReference:-39 list:49 keyValues:-39
type typeNoun sign-up text:110 url:23 boolean:-22 reference:-34 list:-29
type typeNoun signature text:-118 multilineText:83 boolean:89
type typeNoun signed text:-37 boolean:146 choice:-24
type typeNoun signing text:61 reference:-22
type typeNoun similar text:-35 multilineText:63
type typeNoun simple text:41 multilineText:-40 url:-26 number:43 boolean:22
type typeNoun simply text:161 multilineText:-60 list:-20 keyValues:-24
type typeNoun since text:-112 integer:124 boolean:60 choice:-20 reference:23 keyValues:-22
type typeNoun single text:-204 multilineText:75 number:28 boolean:46 reference:147 multipleReference:-171 list:85 date:24 file:-27
type typeNoun sink text:-48 multilineText:44 integer:46 choice:-37
type typeNoun site text:101 boolean:-100 choice:-47 reference:95 list:-21
type typeNoun size text:-159 multilineText:-33 integer:254 number:-107 choice:131 reference:-93 multipleReference:-29 list:-49 keyValues:128
type typeNoun skip text:38 boolean:-114 multipleChoice:-25 multipleReference:42 list:137 file:20
type typeNoun slack text:-121 boolean:-25 multipleChoice:122 reference:-38 multipleReference:-50 list:146
type typeNoun slow text:-34 boolean:48
type typeNoun slug text:104 boolean:-20 reference:-49 multipleReference:52 list:-49
type typeNoun smooth text:-61 choice:106 reference:-42
type typeNoun sms multilineText:-55 integer:-22 boolean:-116 choice:-51 reference:147 multipleReference:396 list:-216
type typeNoun smtp text:-62 email:55 integer:24 choice:-116 reference:152
type typeNoun snowflake text:-21 multilineText:68 url:68 boolean:-23 reference:-29
type typeNoun so text:-153 multilineText:-47 url:-21 integer:-63 number:-40 boolean:48 choice:-158 reference:368 multipleReference:85 list:-51 keyValues:-22 date:73
type typeNoun soft integer:53
type typeNoun software choice:-42 reference:74
type typeNoun some text:224 multilineText:53 integer:-32 number:-23 choice:-70 reference:-20 multipleReference:-32 list:-43
type typeNoun something text:38 boolean:-51 choice:85 reference:-21
type typeNoun sort text:39 integer:-30 choice:-110 multipleReference:-42 list:124 keyValues:78
type typeNoun source text:184 multilineText:-138 url:27 number:-29 boolean:183 choice:-74 reference:-40 multipleReference:-39 list:-24
type typeNoun sources choice:-20 reference:33
type typeNoun space multilineText:-27 integer:-20 number:87 boolean:-56 reference:-43 multipleReference:-66 list:176
type typeNoun special text:-131 multilineText:48 integer:233 boolean:-35 choice:-25
type typeNoun specific text:190 multilineText:-100 url:32 email:29 integer:-209 number:-55 boolean:-154 choice:-149 multipleChoice:-34 multipleReference:339 list:100 keyValues:-132 date:159 file:-22
type typeNoun specified text:51 multilineText:-36 url:80 integer:227 number:-49 boolean:54 choice:-28 reference:-85 multipleReference:-59 list:-68 keyValues:-39
type typeNoun specifies text:429 multilineText:-193 url:-38 integer:194 number:288 boolean:-157 choice:-178 reference:-143 multipleReference:-82 list:-21 keyValues:-59 date:-24 file:-31
type typeNoun specify text:-162 multilineText:-92 url:-106 email:-100 integer:-171 number:-78 boolean:61 choice:257 multipleChoice:29 reference:-244 multipleReference:-29 list:326 keyValues:190 date:20 file:-41
type typeNoun specifying text:-35 url:80 boolean:-79 reference:81
type typeNoun spend text:-39 reference:60
type typeNoun sql text:-374 multilineText:508 url:-30 integer:-59 number:-26 boolean:-168 choice:-97 multipleChoice:-20 reference:216 multipleReference:-42 list:-53 keyValues:189
type typeNoun ssh text:30 integer:28 boolean:30 multipleReference:-20
type typeNoun ssl text:-89 integer:-23 multipleChoice:196 multipleReference:-20 list:-35
type typeNoun sso text:-22 url:34
type typeNoun stack text:-34 boolean:72
type typeNoun stage text:-50 boolean:-26 choice:169
type typeNoun staging text:-40 multipleReference:132 list:-25
type typeNoun stale text:102 multilineText:-20 boolean:-36 choice:55 multipleReference:-55
type typeNoun standalone text:-29 boolean:32 choice:-39 multipleChoice:156 reference:-23 file:-21
type typeNoun standard integer:-171 number:178 choice:-26 reference:27
type typeNoun start text:-193 integer:75 choice:112 reference:-228 multipleReference:145 list:-82 date:214
type typeNoun starting text:-20 boolean:-23 reference:-36 keyValues:100 date:34
type typeNoun starts text:-21 boolean:-134 choice:116 date:45
type typeNoun state text:99 multilineText:-26 integer:-34 choice:-29 keyValues:37
type typeNoun statement text:-188 multilineText:601 integer:-28 number:-40 boolean:-117 choice:-23 reference:-74 list:-30 keyValues:-29
type typeNoun statements multilineText:24 boolean:-63 keyValues:117
type typeNoun states text:68 boolean:-34 choice:-57 reference:104 multipleReference:-22 list:-27
type typeNoun statistics text:-53 boolean:-24 reference:113
type typeNoun status text:-276 multilineText:-26 integer:324 boolean:76 choice:58 reference:-25 multipleReference:-42 keyValues:-20
type typeNoun statuses integer:71 choice:-52 reference:49
type typeNoun step text:-25 multilineText:-21 url:48 integer:-103 number:-21 boolean:-91 choice:-77 reference:259 multipleReference:122 list:-112 keyValues:-31 file:36
type typeNoun steps text:41 multilineText:52 boolean:-25 choice:-35
type typeNoun stop text:27 boolean:-51 choice:-50 reference:84
type typeNoun storage text:30 multilineText:37 integer:157 number:-54 boolean:-97 choice:-151 reference:82 multipleReference:102 list:-52 keyValues:-21
type typeNoun store text:-86 multilineText:28 integer:123 boolean:57 choice:-61 multipleReference:-64 keyValues:77
type typeNoun stored text:45 multilineText:-74 integer:89 number:-25 boolean:-118 choice:100 multipleReference:-21 list:-23 keyValues:48
type typeNoun stores boolean:-27 choice:-129 reference:170
type typeNoun storing text:-83 multilineText:-20 boolean:-24 choice:202 reference:-31
type typeNoun straight text:-83 boolean:94 choice:85 reference:-46 file:-20
type typeNoun strategy text:31 boolean:-42 choice:192 reference:-80 list:-30
type typeNoun streams text:26
type typeNoun string text:217 integer:-39 number:-25 choice:66 reference:-89 list:-27 keyValues:-24
type typeNoun strings integer:-22 boolean:-22 choice:-22 reference:-38 list:170
type typeNoun structure text:-37 integer:39 boolean:48
type typeNoun style text:74 integer:-36 number:-41 boolean:111 choice:24 reference:-60 list:-43
type typeNoun sub choice:-67 reference:66
type typeNoun subject text:113 multilineText:-31
type typeNoun submit text:-40 choice:117 reference:-22
type typeNoun subscribed text:-21 multipleReference:75
type typeNoun subscription multilineText:31 integer:56 number:76 boolean:-150 choice:76 reference:-33 list:-20
type typeNoun success text:-49 boolean:-43 choice:21 multipleChoice:133
type typeNoun successful text:72 boolean:-34
type typeNoun such text:308 multilineText:38 url:-22 integer:71 boolean:46 choice:-288 multipleChoice:-23 reference:117 multipleReference:-60 list:-94 keyValues:-33
type typeNoun suite text:147 boolean:-31 choice:-144 reference:-23 multipleReference:59
type typeNoun summary text:27 integer:20 boolean:20
type typeNoun support text:136 multilineText:-86 url:136 email:34 integer:-37 boolean:-32 choice:145 reference:-64 multipleReference:-20 list:-85 keyValues:-106
type typeNoun supported text:-135 multilineText:27 integer:-33 boolean:-97 choice:92 multipleChoice:187 reference:-39 multipleReference:118 list:-58
type typeNoun supports text:-175 multilineText:38 integer:-46 number:-32 boolean:-164 choice:236 multipleChoice:-48 reference:-114 multipleReference:116 list:181 file:36
type typeNoun sure text:-20 email:28 integer:-58 choice:-135 reference:139 multipleReference:-20 list:-27 keyValues:147
type typeNoun switch text:-93 multilineText:-32 integer:-35 boolean:356 choice:51 reference:-112 multipleReference:-61 list:-21
type typeNoun symbol text:163 choice:-112
type typeNoun sync text:116 integer:-23 number:-20 choice:-26
type typeNoun syntax multilineText:126 boolean:-29 reference:-22
type typeNoun system text:102 multilineText:227 integer:243 number:-78 boolean:45 choice:-70 multipleChoice:-56 reference:-90 multipleReference:-73 list:-140 keyValues:-52 date:-20 file:-22
type typeNoun tab multilineText:114 url:74 integer:-39 number:-20 boolean:96 choice:-222 reference:231 multipleReference:-98 list:-65 keyValues:-46
type typeNoun table text:-138 multilineText:234 url:-34 integer:39 number:-67 boolean:74 choice:-52 multipleChoice:-34 reference:75 list:36 keyValues:-76 date:-20 file:-27
type typeNoun tables text:-55 boolean:177 choice:48 reference:-55 multipleReference:-50 list:-22
type typeNoun tabs text:-56 boolean:-48 reference:-23 multipleReference:190
type typeNoun tag text:40 boolean:-214 choice:161 multipleReference:-25 list:155 keyValues:-56
type typeNoun tags text:-54 multilineText:-37 choice:-58 reference:-31 multipleReference:262 list:-24
type typeNoun take text:82 boolean:-71 choice:-55 reference:205 multipleReference:-31 list:-62
type typeNoun taken text:83 integer:-36 boolean:-20
type typeNoun target text:123 multilineText:94 url:-117 integer:-51 number:88 choice:-63 reference:44 multipleReference:-67 list:35 keyValues:-36 file:-20
type typeNoun targeting text:-38 boolean:-24 choice:47 reference:50 multipleReference:-22
type typeNoun task text:318 url:-58 email:-20 integer:27 number:-43 boolean:-45 choice:-116 multipleChoice:-31 reference:-52 multipleReference:-103 keyValues:-60 date:121 file:-26
type typeNoun tasks text:-306 integer:139 number:146 boolean:71 choice:-33 reference:127 date:-91
type typeNoun tax text:67 multilineText:-38 integer:-91 number:-112 boolean:381 choice:-106 reference:155 multipleReference:-78 list:-83 keyValues:-21
type typeNoun tcp text:-80 boolean:-44 choice:22 reference:-31 multipleReference:-20 list:88 keyValues:81
type typeNoun team text:190 multilineText:-27 email:55 integer:-23 number:-26 boolean:-92 choice:-22 reference:26 multipleReference:-24
type typeNoun teams text:-82 choice:-35 multipleReference:146 list:54
type typeNoun telegram text:60 url:-22
type typeNoun template text:141 multilineText:68 email:-23 integer:-60 number:-31 boolean:-170 choice:-167 reference:346 multipleReference:-60 list:-44 keyValues:56
type typeNoun templates text:199 multilineText:-65 boolean:-74 choice:-40 reference:43 multipleReference:-23
type typeNoun tenant text:33
type typeNoun term text:216 integer:-38 number:-31 boolean:-46 choice:-27 reference:-21
type typeNoun terms text:-39 multilineText:182 choice:-101
type typeNoun test text:39 integer:-53 number:-26 boolean:206 choice:24 multipleChoice:115 reference:-201 multipleReference:-54 list:-119 keyValues:102 file:-22
type typeNoun testing text:35 email:69 choice:-33 multipleReference:-28 list:-42 keyValues:66
type typeNoun text text:378 multilineText:544 url:-58 email:-32 integer:-99 number:-102 boolean:-115 choice:119 multipleChoice:-34 reference:-350 multipleReference:-115 list:-31 keyValues:-117 date:-34
type typeNoun than text:-44 multilineText:-25 number:35 boolean:77 choice:76 reference:70 multipleReference:-89 list:-41 file:-20
type typeNoun that text:93 multilineText:74 url:-134 email:80 integer:-54 number:-205 boolean:-398 choice:-79 multipleChoice:-150 reference:41 multipleReference:-80 list:172 keyValues:-140 date:131 file:-46
type typeNoun the text:-28 multilineText:-276 url:-498 email:-469 integer:-372 number:74 boolean:34 choice:-309 multipleChoice:-427 reference:27 multipleReference:-114 list:-315 keyValues:-486 date:-204
type typeNoun their text:-269 multilineText:-40 url:-25 integer:-49 number:-51 choice:21 multipleChoice:-24 reference:-94 multipleReference:252 list:286 keyValues:59 date:-23 file:-32
type typeNoun them multilineText:-61 integer:-24 boolean:-74 choice:-48 reference:24 multipleReference:127 list:64 keyValues:56
type typeNoun theme text:-150 boolean:71 choice:168 reference:-61
type typeNoun then text:-326 multilineText:-101 integer:-78 number:220 boolean:152 choice:-42 multipleChoice:-34 reference:239 multipleReference:-20 keyValues:-40 date:-40 file:21
type typeNoun there text:-100 integer:-66 number:69 boolean:72 choice:174 multipleChoice:-24 list:-22 keyValues:-34
type typeNoun these text:240 multilineText:52 url:-24 integer:-30 number:-25 boolean:-161 choice:-149 reference:-55 multipleReference:-74 list:95 keyValues:177
type typeNoun they text:-256 multilineText:-57 url:92 number:241 choice:-107 multipleChoice:-21 multipleReference:174 list:41 keyValues:-63
type typeNoun this url:-103 email:-80 integer:-77 number:-43 boolean:216 choice:-88 multipleChoice:-64 reference:41 multipleReference:-35 list:122 keyValues:-127 date:-48 file:-117
type typeNoun those text:-40 integer:55 choice:100 reference:-60
type typeNoun thousands text:94 choice:-68
type typeNoun threads text:127 integer:-119 number:-26 boolean:-55 choice:-22 reference:104
type typeNoun three multilineText:-28 boolean:-49 choice:269 multipleChoice:-21 multipleReference:-31 list:-55 keyValues:-22
type typeNoun threshold text:-150 number:98 boolean:144 choice:-21 reference:-27
type typeNoun through text:63 multilineText:-24 integer:-54 boolean:-190 choice:131 reference:-61 multipleReference:104 list:71
type typeNoun throughout text:69
type typeNoun tick text:-60 boolean:127 choice:35
type typeNoun ticket text:29 reference:23
type typeNoun ticking text:-29 number:72 boolean:29
type typeNoun time text:230 multilineText:-77 url:-28 email:-28 integer:251 number:-143 boolean:-306 choice:169 multipleChoice:-47 reference:-90 multipleReference:-50 list:-45 keyValues:-48 date:230
type typeNoun timeout text:-141 integer:168 number:-50 boolean:214 choice:-133 reference:-177 list:212 date:-21
type typeNoun timer choice:-33 reference:33
type typeNoun times text:-60 integer:101
type typeNoun timestamp text:129 boolean:33 reference:-25 date:-62
type typeNoun timestamps text:20 boolean:49
type typeNoun timezone integer:61 boolean:-43 choice:-24 reference:39
type typeNoun title text:119 multilineText:-26 integer:-20 boolean:-82 choice:-33 reference:-29 list:175 keyValues:-56
type typeNoun tls text:-180 multilineText:31 url:118 boolean:134 choice:-36 reference:-25
type typeNoun to multilineText:-274 url:-292 email:-216 integer:-226 number:-319 boolean:120 choice:-329 multipleChoice:-117 reference:-296 multipleReference:-37 list:289 keyValues:-170 date:-358 file:22
type typeNoun today text:-37 date:82
type typeNoun toggle text:-228 multilineText:-63 url:-44 integer:-69 number:-40 boolean:506 choice:87 multipleChoice:-31 multipleReference:-94 list:-85 date:108
type typeNoun toggled text:-48 boolean:-68 choice:-37 reference:29 multipleReference:160
type typeNoun toggles text:-42 boolean:114 choice:-40
type typeNoun toggling boolean:119 date:-54
type typeNoun token text:273 multilineText:-86 integer:-46 number:-45 boolean:-238 choice:-221 multipleChoice:250 reference:115 multipleReference:-64 list:136 keyValues:-37
type typeNoun tokens text:-65 multilineText:-32 integer:82 boolean:36 choice:-44 reference:-39 multipleReference:-27 list:139
type typeNoun tolerance text:66 integer:20 number:-27 boolean:-39 choice:-125 reference:-93 list:225
type typeNoun tool text:-102 multilineText:68 url:157 integer:-26 boolean:-90 choice:-32 reference:-43 multipleReference:-52 list:109 keyValues:56
type typeNoun tools choice:98 reference:-80
type typeNoun top text:27 multilineText:-23 boolean:-51 choice:-51 file:130
type typeNoun topic text:141 multilineText:109 url:-58 integer:-70 number:-40 boolean:-104 choice:37 reference:61 list:-37 keyValues:63 file:-44
type typeNoun topics text:-32 multilineText:-43 integer:26 boolean:-36 choice:-37 list:205 keyValues:-29
type typeNoun total text:-267 multilineText:-24 integer:-25 number:469 boolean:-59 choice:55 reference:-40 multipleReference:-32 list:-22
type typeNoun totals boolean:27
type typeNoun track text:93 url:-45 integer:-46 boolean:76 reference:-38
type typeNoun tracked text:-48 integer:58 boolean:-59 choice:82 reference:-22
type typeNoun tracking boolean:26
type typeNoun transaction text:-110 boolean:-57 choice:311 reference:-60
type typeNoun transfer choice:-20 reference:28 multipleReference:156 list:-134
type typeNoun transform text:-33 multilineText:122 choice:-38 list:-31
type typeNoun transformation text:-79 choice:150 reference:-20
type typeNoun translations text:-59 boolean:92 choice:-49 reference:75 multipleReference:-22
type typeNoun travel text:-27 integer:47 number:-37 choice:-40 reference:78
type typeNoun treat text:-47 reference:98
type typeNoun trigger text:-523 multilineText:-83 url:-42 integer:63 number:-80 boolean:192 choice:64 multipleChoice:107 reference:61 multipleReference:-84 list:361 date:-34 file:-20
type typeNoun triggered text:73
type typeNoun triggers text:100 integer:-77
type typeNoun trip text:-76 integer:-28 boolean:111 choice:-60 reference:-120 list:238
type typeNoun troubleshoot reference:23
type typeNoun true text:-335 multilineText:-38 integer:-33 number:-31 boolean:587 reference:-55 list:-24 keyValues:-27
type typeNoun true/false text:-52 boolean:189 choice:-21
type typeNoun try list:43
type typeNoun ttl text:-112 integer:146
type typeNoun turn boolean:62
type typeNoun turned text:-20 boolean:74
type typeNoun turns text:-24 boolean:142 multipleReference:-25 list:-20
type typeNoun twilio text:90 multilineText:-20 boolean:111 choice:-77 reference:-36 multipleReference:132 list:-138
type typeNoun two text:-245 multilineText:139 integer:141 number:-32 boolean:-48 choice:193 reference:-30 multipleReference:-33 list:-58
type typeNoun type text:-156 multilineText:30 url:-88 email:-39 integer:67 number:-65 boolean:-96 choice:112 multipleChoice:-41 reference:200 multipleReference:37 list:-161 keyValues:90 date:-56 file:-47
type typeNoun types text:98 multilineText:-83 url:-32 integer:25 number:-38 boolean:-313 choice:-112 multipleChoice:115 reference:-110 multipleReference:314 list:196 keyValues:-42 date:-25 file:-30
type typeNoun typically text:-36 url:95 integer:63 boolean:-25 choice:-58
type typeNoun udp choice:28 reference:-24
type typeNoun ui boolean:33
type typeNoun uid text:-24 list:68
type typeNoun uncheck boolean:84
type typeNoun under text:-81 multilineText:-94 url:-21 email:-25 integer:43 number:-71 boolean:67 choice:164 multipleChoice:-43 reference:86 multipleReference:-163 list:82 keyValues:81 date:-34
type typeNoun unique text:382 multilineText:-70 url:-188 email:-53 integer:-47 boolean:123 choice:-114 reference:-73 multipleReference:-26 list:125
type typeNoun unit text:-193 multilineText:-41 integer:-43 number:385 boolean:290 multipleChoice:-21 reference:-181 multipleReference:-103 list:-45 keyValues:-20
type typeNoun units text:-42 integer:-24 boolean:98 reference:-63 multipleReference:75
type typeNoun unless text:-31 url:147 boolean:-22 reference:-32
type typeNoun unlimited integer:-42 number:83
type typeNoun until integer:-29 reference:-26 date:99
type typeNoun up text:-27 multilineText:114 url:-83 email:-20 integer:-135 boolean:32 choice:-184 multipleChoice:-25 reference:40 multipleReference:239 list:-61 keyValues:164 date:-82
type typeNoun update text:28 multilineText:-21 url:-20 integer:-39 number:222 boolean:-63 choice:93 reference:-115 multipleReference:-56 list:31
type typeNoun updates text:67 integer:-33 multipleReference:-28 list:49
type typeNoun updating boolean:73 choice:-34
type typeNoun upload text:-312 multilineText:-81 url:-30 integer:-29 number:-23 choice:-74 reference:195 multipleReference:-31 list:-26 keyValues:69 file:360
type typeNoun uploaded text:41 choice:-21 multipleReference:72
type typeNoun uploading reference:59 multipleReference:-40
type typeNoun upon text:-62 multilineText:80 reference:33
type typeNoun upstream url:35 choice:-39 reference:57
type typeNoun uri multilineText:34
type typeNoun url text:-574 multilineText:-233 url:1335 email:-26 integer:-26 number:-69 boolean:-162 choice:-138 multipleReference:-74 list:-57 keyValues:68 file:-46
type typeNoun urls multilineText:-33 url:-100 reference:-45 list:249
type typeNoun us text:-173 url:-44 boolean:71 choice:234 multipleReference:-23
type typeNoun usage text:-88 boolean:57 choice:-39 reference:151
type typeNoun use text:139 multilineText:-197 email:-45 integer:-56 number:-75 boolean:-300 choice:217 multipleChoice:-93 reference:452 multipleReference:-113 file:-42
type typeNoun used text:291 multilineText:78 url:-80 integer:-120 number:68 boolean:-76 choice:-151 multipleChoice:79 multipleReference:138 list:-182 keyValues:-91 date:-57 file:-59
type typeNoun useful text:-162 number:258 boolean:-67 reference:91 list:-22
type typeNoun user text:20 multilineText:-283 url:-102 email:172 integer:-96 number:-44 boolean:-59 choice:-253 multipleChoice:65 reference:71 multipleReference:268 list:148 date:-73 file:-76
type typeNoun user-defined text:211 multilineText:-71 integer:-24 boolean:-52 choice:-27 list:-27 keyValues:42
type typeNoun username text:-33 multilineText:-34 url:-22 email:-51 integer:-26 number:-45 boolean:180 choice:104 reference:98 multipleReference:-69 list:-29 date:-22
type typeNoun users text:-104 multilineText:-157 url:208 email:-47 number:-54 boolean:319 choice:152 multipleChoice:-42 reference:105 list:-264 keyValues:-95 date:-39 file:-49
type typeNoun user’s multilineText:-32 keyValues:67
type typeNoun uses text:74 multilineText:-73 url:-23 integer:119 number:-32 boolean:241 choice:28 reference:-136 multipleReference:-49 list:-70 keyValues:-42
type typeNoun using text:-38 multilineText:166 url:105 integer:47 number:-73 choice:-308 multipleChoice:-23 reference:178 multipleReference:34 list:-50 keyValues:-52 date:-23 file:-27
type typeNoun usually text:29 integer:36
type typeNoun uuid choice:36 list:67 keyValues:-22
type typeNoun valid text:74 email:44 boolean:-29 choice:-127 reference:107 multipleReference:22 list:-21
type typeNoun validate text:90 choice:-25 reference:-32
type typeNoun validation text:54 boolean:96 reference:-27 multipleReference:-57
type typeNoun validity text:29 integer:-102 list:128
type typeNoun value text:179 multilineText:-352 url:99 email:-55 integer:104 number:487 boolean:-42 choice:-294 multipleChoice:-57 multipleReference:-133 list:-37 keyValues:61 date:-21 file:-54
type typeNoun values text:-417 multilineText:-43 url:-29 integer:44 number:480 boolean:48 choice:-168 multipleChoice:-32 reference:-49 multipleReference:61 list:-59 keyValues:205 date:-25 file:-20
type typeNoun variable text:485 multilineText:-94 integer:-29 number:-29 boolean:-92 choice:-237 reference:-70 multipleReference:108 list:-50 keyValues:72
type typeNoun variables integer:-22 choice:-93 multipleReference:86 list:22 keyValues:78
type typeNoun vat boolean:165 reference:-83
type typeNoun vault text:38
type typeNoun vendor text:120 multilineText:-42 url:-44 number:-40 boolean:74 choice:-135 reference:120 multipleReference:-33 list:-32 date:63
type typeNoun vendors boolean:39
type typeNoun verification list:28
type typeNoun verified text:20 url:-67 email:100 choice:30
type typeNoun verify text:-22 multilineText:55
type typeNoun verifying file:28
type typeNoun version integer:-36 boolean:78 choice:-71 reference:122 multipleReference:-34
type typeNoun versions text:-76 multilineText:-23 integer:-29 boolean:47 choice:-139 multipleChoice:186 multipleReference:128 list:-45
type typeNoun vertex boolean:36
type typeNoun vertical choice:31
type typeNoun via text:43 boolean:114 choice:-41 reference:-34 multipleReference:-45 list:64 keyValues:-39
type typeNoun view text:48 multilineText:-25 choice:79 reference:-47 multipleReference:46
type typeNoun views text:-38 integer:49 boolean:40 reference:-22
type typeNoun virtual text:-175 integer:306 number:-66
type typeNoun visibility text:83 integer:-33 number:-40 boolean:108 choice:33 reference:-56 list:-26 keyValues:-37
type typeNoun visible text:297 integer:-45 boolean:-145 choice:-111 reference:-25 multipleReference:-36 list:41 date:94
type typeNoun visitors text:-34 boolean:62
type typeNoun volume text:-71 boolean:174 choice:-41
type typeNoun vpc text:92 url:-49
type typeNoun wait text:105 integer:59 number:-33 choice:-39 list:-22
type typeNoun waiting text:73 integer:-42
type typeNoun want text:-247 multilineText:-27 url:20 email:-45 integer:51 boolean:-33 choice:52 multipleChoice:29 list:-124 keyValues:104 date:24
type typeNoun wants text:71 multilineText:-79 boolean:-35 reference:-29 list:-41 keyValues:143
type typeNoun warning text:31 choice:-33 reference:-46 list:101
type typeNoun was text:140 number:-26 choice:-22 reference:-162 date:109
type typeNoun way text:60 choice:27 reference:-25
type typeNoun we text:-122 multilineText:224 integer:-32 boolean:-47 choice:138 reference:-58
type typeNoun web text:-48 multilineText:-34 choice:65 list:70
type typeNoun webhook text:-83 multilineText:67 url:141 number:-20 boolean:-63 choice:58 reference:22 multipleReference:-26 list:-37
type typeNoun website text:92 multilineText:-22 url:-61 boolean:104 choice:24 reference:-47 list:-24
type typeNoun webui list:88
type typeNoun week choice:43
type typeNoun weekly text:-37 boolean:-76 choice:-80 multipleChoice:180 reference:78 multipleReference:-23
type typeNoun welcome text:38
type typeNoun what text:125 multilineText:20 integer:-93 number:26 boolean:-188 choice:-48 reference:175 multipleReference:-34 list:124 keyValues:-29
type typeNoun whatever text:48
type typeNoun when text:-50 multilineText:-223 url:-76 email:-76 number:155 boolean:535 choice:-394 multipleChoice:-115 reference:-175 list:113 keyValues:-20 date:59 file:-78
type typeNoun where text:216 multilineText:114 email:-37 integer:59 number:-120 boolean:-295 choice:209 multipleChoice:-69 reference:287 multipleReference:-68 list:-202 keyValues:-108 date:-55 file:-38
type typeNoun whether text:-206 multilineText:-84 email:-47 integer:-113 number:229 boolean:23 choice:415 multipleChoice:110 reference:-121 multipleReference:-125 list:-73 keyValues:-67
type typeNoun which text:-122 multilineText:-106 url:-86 email:42 integer:297 number:-191 boolean:-519 choice:-240 multipleChoice:44 reference:313 multipleReference:420 list:-204 file:-118
type typeNoun while text:68 multilineText:25 integer:-143 boolean:150 choice:-47
type typeNoun who text:71 multilineText:50 url:-27 integer:-108 number:-46 boolean:-102 choice:198 multipleChoice:-28 reference:50 keyValues:-27
type typeNoun whose text:-82 multilineText:-28 integer:-44 number:-20 boolean:-37 choice:-23 reference:-22 multipleReference:116 list:213 keyValues:-47
type typeNoun why text:116 boolean:-23 choice:-31
type typeNoun widget text:-59 integer:-34 boolean:-30 choice:161
type typeNoun will text:-66 multilineText:215 url:-58 email:-43 integer:185 number:-275 boolean:-65 choice:-115 multipleChoice:-138 reference:-61 multipleReference:285 keyValues:-110 date:-23 file:-106
type typeNoun window text:-76 multilineText:-43 number:-61 boolean:-41 choice:-71 reference:54 multipleReference:102 list:194
type typeNoun wish text:-223 multilineText:-45 email:120 integer:85 choice:-26 reference:41 multipleReference:-30 list:99
type typeNoun with text:-544 multilineText:22 url:-125 email:-47 integer:-186 boolean:166 choice:-189 multipleChoice:-101 reference:51 multipleReference:163 list:331 keyValues:53 date:-22 file:63
type typeNoun within text:82 integer:-74 number:-29 choice:-26 reference:53 multipleReference:-25 list:-34 file:92
type typeNoun without text:152 url:53 email:-50 boolean:57 choice:-51 reference:-55 multipleReference:-38
type typeNoun won't text:-86 boolean:153 choice:-22
type typeNoun work text:155 boolean:-20 choice:-25 reference:-51
type typeNoun worker text:161 integer:-129 number:-26 boolean:-54 choice:-21 reference:88
type typeNoun workflow text:-63 multilineText:-27 integer:-22 boolean:-100 multipleChoice:163 reference:171 multipleReference:-31 list:-44
type typeNoun workflows text:-55 choice:-38 multipleReference:-21 keyValues:152
type typeNoun works text:131 boolean:32 choice:-22 reference:-32 multipleReference:-21 list:-36
type typeNoun workspace text:67
type typeNoun world text:-55 multilineText:158 choice:-35
type typeNoun would text:-37 multilineText:-28 boolean:-101 choice:110 list:98
type typeNoun write text:111 multilineText:221 url:-26 boolean:-53 choice:-35 multipleReference:-36 list:-96 keyValues:-26
type typeNoun written text:-150 multilineText:45 boolean:65 choice:123
type typeNoun x-axis text:-32 multilineText:-35 integer:-32 number:333 boolean:-47 choice:-40 list:-36 keyValues:-31
type typeNoun x.509 text:-96 multilineText:-78 boolean:-125 choice:226 file:97
type typeNoun x509 file:28
type typeNoun xml text:-60 multilineText:105 boolean:222 reference:-20 multipleReference:-23 list:-34 keyValues:-96 file:-52
type typeNoun y-axis number:49 reference:-23
type typeNoun yaml text:-58 multilineText:105 list:-21 file:21
type typeNoun year text:28 number:-27 boolean:-43 choice:28 reference:100
type typeNoun years text:243 integer:-158 reference:-21
type typeNoun yet text:-60 integer:102
type typeNoun you text:-344 multilineText:117 url:102 integer:-438 number:118 boolean:-219 choice:-179 multipleChoice:-121 reference:67 multipleReference:351 list:-227 keyValues:-95 file:37
type typeNoun you'd text:84 boolean:-20 choice:-29 reference:74 multipleReference:-43
type typeNoun you'll text:-47 integer:-38 choice:23 reference:131
type typeNoun you're text:-75 multilineText:-23 integer:215 number:-57 boolean:-60 choice:-130 reference:72 date:115
type typeNoun your text:229 multilineText:94 url:159 email:-105 integer:-289 number:-100 boolean:-463 choice:-219 reference:-74 multipleReference:85 list:-273 date:35 file:35
type typeNoun you’re boolean:28 reference:53 multipleReference:-39
type typeNoun zero number:67 reference:-35
type typeNounBigram #17cb14da text:-28 multipleReference:-20 list:100
type typeNounBigram #1a3c0231 text:20
type typeNounBigram #1fee8c3 text:-22 boolean:-31 reference:-30 multipleReference:39 list:92
type typeNounBigram #20e17889 text:-23 integer:43
type typeNounBigram #219b1ceb boolean:-22 reference:-23 multipleReference:94
type typeNounBigram #27f154b7 text:-44 multilineText:53
type typeNounBigram #3e424a3f integer:48
type typeNounBigram #41f0210c text:88 reference:-32
type typeNounBigram #47a538c9 text:-49 choice:47 reference:21
type typeNounBigram #498f0907 choice:83 multipleChoice:-33
type typeNounBigram #4bc460f5 text:-38 url:40
type typeNounBigram #51bb3c4 text:-92 boolean:111
type typeNounBigram #52ac162e text:-61 integer:82 boolean:-30 reference:100
type typeNounBigram #531b05af multilineText:110 boolean:-25 choice:41 reference:-102
type typeNounBigram #5415ce41 text:-28 boolean:47
type typeNounBigram #6388bca9 text:78 multilineText:-29 boolean:-36 choice:-33 reference:-43 multipleReference:-32 date:113 file:34
type typeNounBigram #714cb120 text:-22 boolean:55
type typeNounBigram #7fa87583 text:-64 integer:95 boolean:-22
type typeNounBigram #9db4ae38 text:46 boolean:-32 choice:170 reference:-25 multipleReference:-59 list:-29
type typeNounBigram #a8737501 text:109 boolean:-21 multipleReference:-24
type typeNounBigram #aa752eb9 text:25
type typeNounBigram #acb0e137 reference:71 multipleReference:-37
type typeNounBigram #b1183d43 integer:26
type typeNounBigram #b25de1b8 text:39
type typeNounBigram #b681ca47 text:-45 choice:-28 multipleReference:-41 list:187
type typeNounBigram #cd0cc098 text:96 multilineText:40 boolean:-26 choice:-31 reference:-30
type typeNounBigram #d0b90a1a text:40
type typeNounBigram #d115060a text:81 choice:-31
type typeNounBigram #e0b17962 reference:-55 multipleReference:83
type typeNounBigram #e9be2214 text:-77 boolean:-30 choice:-20 reference:48 list:116
type typeNounBigram #f879ac89 integer:-112 choice:117
type typeNounBigram access+key text:75 boolean:-21
type typeNounBigram access+token text:82 choice:27 reference:-29
type typeNounBigram account+sid text:48
type typeNounBigram api+endpoint text:55 url:37 choice:-20 reference:-22
type typeNounBigram api+key text:85 multilineText:-32 reference:-23
type typeNounBigram api+token text:-138 reference:170
type typeNounBigram api+url url:28
type typeNounBigram app+secret text:20
type typeNounBigram aws+region text:22
type typeNounBigram bind+dn text:35
type typeNounBigram by+default text:-136 integer:24 boolean:151 reference:-70 multipleReference:101
type typeNounBigram chunk+size text:-31 integer:99 boolean:-27 choice:61 reference:-35
type typeNounBigram client+id text:-60 boolean:84
type typeNounBigram client+secret text:24
type typeNounBigram data+source reference:27
type typeNounBigram data+type text:62 reference:-45
type typeNounBigram default+value text:-104 multilineText:21 url:101 integer:85 boolean:-42
type typeNounBigram due+date date:22
type typeNounBigram email+address text:-69 email:4043 boolean:55
type typeNounBigram email+addresses text:-96 url:-31 boolean:-35 list:253
type typeNounBigram environment+variables list:117 keyValues:-73
type typeNounBigram field+name text:-85 list:90
type typeNounBigram full+path text:32
type typeNounBigram http+headers multilineText:32 list:-22 keyValues:20
type typeNounBigram ip+address text:32 list:22
type typeNounBigram json+data multilineText:32
type typeNounBigram json+object text:-22 multilineText:43
type typeNounBigram maximum+length integer:34
type typeNounBigram maximum+size text:-22 integer:59
type typeNounBigram message+template text:-96 multilineText:122 choice:-25 reference:27
type typeNounBigram organization+name text:-30 reference:35
type typeNounBigram other+users text:45 boolean:-32 choice:69 multipleReference:-21
type typeNounBigram override+mapping text:-83 boolean:-37 choice:-43 keyValues:250 file:-37
type typeNounBigram phone+number text:77 integer:-76
type typeNounBigram port+number text:-114 integer:95 number:-22 keyValues:116
type typeNounBigram private+key text:-52 multilineText:57
type typeNounBigram public+key text:-155 multilineText:189
type typeNounBigram record+type text:-24 boolean:-20 choice:102 reference:-20
type typeNounBigram registry+url text:-21 url:27
type typeNounBigram request+headers text:-57 keyValues:107
type typeNounBigram resource+name reference:21
type typeNounBigram server+url text:-25 url:28
type typeNounBigram severity+level text:-104 number:154
type typeNounBigram signing+algorithm text:23
type typeNounBigram sort+order text:133 integer:-24 boolean:-24 choice:-36
type typeNounBigram source+type choice:-24 reference:25
type typeNounBigram table+name text:28
type typeNounBigram template+used text:88
type typeNounBigram time+interval text:-80 integer:173 number:-31
type typeNounBigram token+lifetime text:53 integer:26 boolean:-30
type typeNounBigram user+id text:-65 choice:79
type typeNounBigram you+can text:-100 multilineText:44 boolean:-48 reference:193
type typeNounBigram you+created text:52 multilineText:-44 reference:25
type typeNounBigram you+want text:-23 choice:-139 reference:-73 multipleReference:312
type typeNounClass dateNoun text:-207 multilineText:-108 url:-35 integer:97 boolean:-220 choice:128 multipleChoice:-31 reference:-173 multipleReference:-90 list:-52 keyValues:-38 date:658 file:-28
type typeNounClass durationNoun text:646 multilineText:-127 url:-44 email:-50 integer:154 number:-310 boolean:-253 choice:-134 multipleChoice:-77 reference:-175 multipleReference:-21 list:27 keyValues:-98 date:272 file:-37
type typeNounClass emailNoun text:-190 multilineText:-69 url:-134 email:308 integer:36 number:-86 choice:-183 multipleChoice:160 reference:-281 list:436 keyValues:-83 date:46 file:-55
type typeNounClass fileNoun text:-81 multilineText:-63 url:299 email:-90 integer:233 number:-276 boolean:-116 choice:-358 multipleChoice:53 reference:-128 multipleReference:-24 list:-132 keyValues:-28 date:-113 file:520
type typeNounClass hostNoun text:-107 multilineText:-81 url:80 email:-88 integer:102 number:-132 boolean:-58 choice:-20 multipleChoice:-47 reference:-187 multipleReference:-40 list:550 keyValues:71 date:-56 file:-44
type typeNounClass kindNoun text:113 multilineText:-108 url:87 email:-96 integer:234 number:-284 boolean:-85 choice:36 multipleChoice:-162 reference:109 multipleReference:-324 list:-117 keyValues:112 date:-124 file:-132
type typeNounClass menuNoun text:-212 url:-76 email:-56 number:-72 boolean:-481 choice:332 multipleChoice:-20 reference:214 multipleReference:260 list:-56 keyValues:-79 file:-51
type typeNounClass multilineNoun text:-216 multilineText:1061 url:-194 email:-113 integer:27 number:-356 boolean:-392 choice:-55 reference:-79 multipleReference:-316 list:64 keyValues:62 date:-151 file:25
type typeNounClass numberNoun text:-162 multilineText:-339 url:-215 email:-102 integer:576 number:824 boolean:-38 choice:-51 multipleChoice:-178 reference:-449 multipleReference:-312 list:-53 keyValues:-20 date:-36 file:-145
type typeNounClass pairNoun text:-165 multilineText:106 url:-62 email:-32 integer:-102 number:188 boolean:-285 choice:-101 multipleChoice:-65 reference:-74 multipleReference:93 list:75 keyValues:477 date:-43 file:-113
type typeNounClass secretNoun text:-86 multilineText:80 url:-105 integer:195 number:-222 boolean:-160 choice:-185 multipleChoice:82 reference:93 multipleReference:-133 list:195 keyValues:71 date:55 file:-70
type typeNounClass switchEffect text:56 multilineText:-327 url:-264 email:-106 integer:-199 number:-153 boolean:247 choice:297 reference:-482 multipleReference:-49 keyValues:33 date:-70 file:-105
type typeNounClass toggleNoun text:-167 multilineText:-90 url:-24 integer:-62 number:-67 boolean:420 choice:-70 multipleChoice:105 reference:29 multipleReference:-100 list:-116 keyValues:23 date:116
type typeNounClass unit text:-211 multilineText:-37 integer:427 number:258 boolean:-300 choice:59 reference:-96 multipleReference:-46 list:-49 keyValues:-24 date:88
type typeNounClass urlNoun text:-196 multilineText:-294 url:823 email:230 integer:-193 number:-147 boolean:-77 choice:-375 multipleChoice:-61 multipleReference:-95 list:257 date:-62 file:-88
type typeNounHead % number:2000
type typeNounHead ability text:21 boolean:-40 reference:71
type typeNounHead access text:-93 choice:137 list:43
type typeNounHead accessible text:-21 list:58
type typeNounHead according text:25 boolean:37 choice:-23
type typeNounHead account text:32
type typeNounHead action text:-100 integer:-21 number:-35 boolean:342 reference:-92
type typeNounHead actions text:-23 multilineText:51
type typeNounHead added number:60 boolean:-20
type typeNounHead address text:66 multilineText:-71 url:119 email:28 integer:-39 number:-30 boolean:-25 choice:-44 reference:-67 multipleReference:-21 list:137
type typeNounHead addresses text:-96 url:-31 boolean:-35 list:253
type typeNounHead agent text:-70 multilineText:-21 boolean:54 reference:111
type typeNounHead allow text:-37 choice:72
type typeNounHead allowed text:104 integer:-69
type typeNounHead allows text:78 boolean:-60 choice:-26 reference:127 multipleReference:-25 list:-64
type typeNounHead amount text:-107 number:271 boolean:-35 choice:-37
type typeNounHead app text:-47 boolean:119 choice:-24
type typeNounHead appear text:59 boolean:-31
type typeNounHead appended text:-65 multilineText:99 boolean:-33 choice:-27 list:-21 keyValues:105
type typeNounHead application text:-45 choice:-36 reference:147 multipleReference:-20
type typeNounHead applied text:30 multilineText:41 number:50 boolean:-41 reference:-26
type typeNounHead applies text:22 integer:-23 boolean:-30 choice:114 multipleReference:-20
type typeNounHead arguments text:95 multipleReference:-31 list:33
type typeNounHead arn text:78
type typeNounHead array multilineText:-29 choice:30 list:1531
type typeNounHead assigned text:121 boolean:-29 reference:-38
type typeNounHead associated text:-118 multilineText:51 boolean:-26 reference:143
type typeNounHead attribute text:199 number:-23 choice:-33 reference:-44 list:-20
type typeNounHead attributes boolean:71
type typeNounHead available text:42 multilineText:75 boolean:46 choice:-66 reference:-23
type typeNounHead back text:-25 number:44
type typeNounHead based text:-55 email:-47 integer:-39 boolean:108 choice:-22 reference:-25 multipleReference:172 list:-38 keyValues:-30
type typeNounHead blank multilineText:-24 url:154 number:53 boolean:-54 choice:-20 reference:-46 multipleReference:-29
type typeNounHead body text:-44 multilineText:77
type typeNounHead box text:-21 boolean:50
type typeNounHead build boolean:31
type typeNounHead can text:138 multilineText:-22 url:-28 integer:-38 number:-68 boolean:-263 choice:-36 multipleChoice:-24 reference:243 multipleReference:-46 list:98 keyValues:-41 date:76
type typeNounHead certificate text:109 multilineText:2427
type typeNounHead channel choice:29
type typeNounHead character text:83 boolean:-23 reference:-24
type typeNounHead chart text:43
type typeNounHead checks text:-27 choice:70 list:-20
type typeNounHead client email:-23 boolean:72
type typeNounHead code text:316 multilineText:-148 integer:-29 boolean:-125 choice:73 multipleChoice:126 reference:-106 list:-38
type typeNounHead collection text:30
type typeNounHead color text:250 integer:-22 number:-22 boolean:-47 choice:-42 reference:-26 list:-21
type typeNounHead column text:25
type typeNounHead columns text:-38 boolean:28 choice:42
type typeNounHead command multilineText:-20 choice:-20 reference:-41 list:127
type typeNounHead condition text:-115 multilineText:-73 integer:-33 choice:-100 multipleChoice:136 reference:173 list:41
type typeNounHead conditions multilineText:313 boolean:-64 choice:-30 reference:-22 multipleReference:-47 list:-45 keyValues:-50
type typeNounHead connection text:52 integer:52 choice:-23 reference:-28
type typeNounHead content text:-300 multilineText:182 integer:106 boolean:142 choice:-30 reference:-22 keyValues:-31
type typeNounHead contents text:-80 multilineText:100
type typeNounHead context text:170 multilineText:-20 choice:-40 reference:-22
type typeNounHead control text:52 number:-20 boolean:-38 choice:103 keyValues:-20
type typeNounHead controls boolean:139 choice:-81
type typeNounHead corresponds reference:62 multipleReference:-40
type typeNounHead count text:-44 integer:2417 number:147
type typeNounHead create text:-126 boolean:-22 choice:110 reference:71
type typeNounHead created multilineText:-57 boolean:-32 choice:-25 reference:57 date:128
type typeNounHead credential text:88 reference:-32
type typeNounHead credentials text:91 integer:-28 number:-21 boolean:-91 choice:65 reference:74
type typeNounHead currently text:-35 choice:48
type typeNounHead data text:-159 multilineText:47 integer:90 number:-23 boolean:120 reference:-27 list:-21
type typeNounHead database text:24
type typeNounHead date text:64 reference:-103 date:3610
type typeNounHead day text:-33 boolean:-71 date:132
type typeNounHead days text:-21 integer:176 number:-25 boolean:-28 date:-26
type typeNounHead decides boolean:-48 choice:90
type typeNounHead default integer:-42 boolean:146 choice:-21 multipleReference:83 list:-32 keyValues:-28 file:-55
type typeNounHead defaults text:144 url:28 integer:-25 boolean:-38 choice:-80 reference:-35 date:49
type typeNounHead defines choice:21
type typeNounHead depth text:-23 integer:43
type typeNounHead description text:2517
type typeNounHead destination text:-277 multilineText:-21 boolean:-21 choice:205 reference:203
type typeNounHead details text:-20 multilineText:68 choice:-27 reference:-30 date:56
type typeNounHead determines text:-90 integer:126 boolean:147 choice:-41 reference:-38 multipleReference:-43 list:-66 date:45
type typeNounHead directory text:-21 multilineText:-109 boolean:113 choice:-30 reference:101
type typeNounHead disabled text:-66 boolean:93 choice:169 reference:-20 multipleReference:-38 list:-61
type typeNounHead display text:183 boolean:-56 choice:-20 multipleReference:-44
type typeNounHead displayed text:-109 multilineText:69 number:53 boolean:-54 multipleReference:92
type typeNounHead dn text:46
type typeNounHead domain text:-45 boolean:-22 choice:87 list:41
type typeNounHead down text:-31 url:45
type typeNounHead downloaded multilineText:-66 file:97
type typeNounHead dropdown text:-64 choice:-48 reference:168
type typeNounHead duration text:56 integer:92 number:-31 boolean:-27 choice:-33
type typeNounHead earlier text:22
type typeNounHead element integer:84
type typeNounHead email text:61 multilineText:-20 email:136 boolean:-48 choice:-42 reference:36 list:-38
type typeNounHead emails text:-33 boolean:129 choice:-42
type typeNounHead empty multilineText:30 integer:79 boolean:-70 reference:73 list:-20
type typeNounHead enabled text:-32 boolean:94
type typeNounHead encoding text:77 boolean:-20
type typeNounHead endpoint text:184 url:-26 choice:-29 reference:-36 list:-22
type typeNounHead environment text:121 choice:-77 reference:134 multipleReference:-116
type typeNounHead events text:-44 choice:137 reference:-37 list:-34
type typeNounHead example text:62 url:89 boolean:-31 choice:-23 reference:-35
type typeNounHead field text:94 multilineText:62 url:-21 integer:-118 number:-42 boolean:109 choice:141 reference:39 multipleReference:-34 list:-86 keyValues:-37 date:-97
type typeNounHead fields text:-76 multilineText:-29 boolean:-39 multipleReference:46 list:189 keyValues:-28
type typeNounHead file text:-114 multilineText:191 choice:79 reference:-61 file:2448
type typeNounHead files text:-71 multilineText:-91 boolean:73 choice:-51 reference:-52 multipleReference:139 list:-36 file:134
type typeNounHead filter multilineText:94 boolean:81 reference:-53 list:-28
type typeNounHead folder text:45 reference:-24
type typeNounHead format text:27 multilineText:-50 url:50 integer:-30 number:-30 boolean:-33 choice:121 reference:-144 list:-21 keyValues:138
type typeNounHead frequency text:99 boolean:-22 choice:-21
type typeNounHead function text:-90 multilineText:98 choice:32
type typeNounHead gateway text:77 boolean:-50
type typeNounHead generated multilineText:37
type typeNounHead get text:36 url:-21
type typeNounHead group text:245 multilineText:-26 boolean:-41 choice:-30 reference:-36 multipleReference:-21 list:-38
type typeNounHead groups text:26 boolean:-43 multipleReference:99 list:-23
type typeNounHead headers text:-97 choice:84 list:-44 keyValues:124
type typeNounHead host text:-27 url:63
type typeNounHead hostname text:71
type typeNounHead hour text:-25 integer:78 boolean:-29 choice:23
type typeNounHead how text:-79 choice:150 reference:-24
type typeNounHead html text:31
type typeNounHead icon text:-52 multilineText:-20 url:271 boolean:-55 choice:-26 reference:-67 multipleReference:49 list:-32 file:-30
type typeNounHead id text:2222 email:120 boolean:64 choice:56 reference:-27 list:101
type typeNounHead identifier text:180 multilineText:-29 url:-129 boolean:-34 reference:-55 list:139
type typeNounHead ids text:30 list:21
type typeNounHead image text:-81 multilineText:-37 url:124 integer:-39 boolean:-73 choice:-36 reference:43 multipleReference:-24 file:176
type typeNounHead included text:-50 multilineText:-54 boolean:-125 choice:-30 reference:-30 multipleReference:161 list:69 keyValues:107
type typeNounHead indicates boolean:24
type typeNounHead information text:-41 choice:113 reference:-21
type typeNounHead input boolean:-40 reference:80
type typeNounHead instead text:-35 boolean:75
type typeNounHead instructions multilineText:37
type typeNounHead interval text:98 number:-57 choice:-25 reference:56
type typeNounHead invoice text:-59 boolean:58 reference:45
type typeNounHead it text:26 multilineText:-89 url:-20 integer:113 boolean:-82 choice:-38 reference:42 keyValues:85
type typeNounHead item text:-37 choice:-66 reference:175
type typeNounHead items text:-101 multilineText:242 choice:64 reference:-123 multipleReference:-29 keyValues:-21
type typeNounHead json multilineText:2500
type typeNounHead key text:175 multilineText:62 url:-22 integer:-33 boolean:-83 choice:-32 reference:-68 list:-42 keyValues:111
type typeNounHead kind text:-40 reference:45
type typeNounHead label text:-37 reference:95
type typeNounHead labels text:-78 number:89 list:-59 keyValues:112
type typeNounHead language text:177 boolean:-21 choice:-171 reference:68
type typeNounHead layout text:-85 multilineText:148 choice:30 reference:-65 multipleReference:-24
type typeNounHead length text:130 integer:99 number:-67 boolean:-39 list:-22
type typeNounHead level text:55 integer:-36 number:121 boolean:-33 reference:-50 list:-20
type typeNounHead lifetime text:52 integer:28 boolean:-30
type typeNounHead like text:-101 boolean:-39 choice:-67 reference:201 multipleReference:-45 list:103
type typeNounHead limit text:-56 integer:78
type typeNounHead line integer:-90 boolean:164
type typeNounHead lines multilineText:-24 integer:-21 number:-29 boolean:-69 choice:93 list:138 keyValues:-49
type typeNounHead link text:-54 boolean:-20 reference:102
type typeNounHead list text:-94 multilineText:-28 integer:-37 number:-27 boolean:-40 choice:-31 reference:87 multipleReference:404 list:1238 keyValues:56
type typeNounHead local text:-69 reference:137
type typeNounHead location text:317 multilineText:-41 integer:-21 boolean:-78 choice:-45 multipleReference:-23 list:-29
type typeNounHead mapping multilineText:-40 integer:-25 boolean:-51 choice:-61 reference:-20 list:-31 keyValues:340 file:-41
type typeNounHead message text:157 multilineText:100 integer:-30 choice:-35 reference:-29 list:-71 keyValues:-24
type typeNounHead messages text:43 choice:-27 reference:30
type typeNounHead metadata text:71 choice:-33 reference:120 list:-26 keyValues:-84
type typeNounHead method text:-50 choice:109 reference:-33
type typeNounHead mode text:-204 boolean:-55 choice:345 reference:-35
type typeNounHead model text:-60 boolean:32 choice:142 list:-23
type typeNounHead must text:50 multilineText:-37 boolean:-48 choice:-52 multipleReference:-38 list:110 keyValues:70
type typeNounHead name text:2346 multilineText:-41 url:-38 boolean:77 choice:50 reference:28 list:120
type typeNounHead need multilineText:-36 boolean:-96 list:199
type typeNounHead needs text:194 boolean:-48 choice:-21 reference:-21 list:-31
type typeNounHead none choice:35
type typeNounHead notes text:94 boolean:-35
type typeNounHead notifications text:-35 reference:-23 list:77
type typeNounHead number text:90 multilineText:-24 url:-20 integer:2215 number:50 boolean:-87 choice:306 multipleReference:-22 list:-39 keyValues:100 date:-20
type typeNounHead object text:-22 multilineText:43
type typeNounHead off text:-40 multilineText:-25 boolean:117
type typeNounHead often text:81 choice:-31
type typeNounHead one text:-94 multilineText:89 url:-97 integer:-24 boolean:-52 choice:-111 multipleChoice:-44 reference:-78 multipleReference:219 list:183 file:38
type typeNounHead only text:56 multilineText:-26 boolean:208 choice:-178 reference:29
type typeNounHead openid text:-41 boolean:-25 choice:-81 multipleChoice:133 reference:-21 multipleReference:-35 list:80
type typeNounHead option text:-184 number:-25 boolean:437 reference:-134
type typeNounHead optional text:-29 integer:137 boolean:43 choice:-31 reference:-25 list:-82 keyValues:80
type typeNounHead options text:258 multilineText:-36 integer:-22 boolean:-82 choice:42 reference:-21 list:-53 keyValues:-26
type typeNounHead order text:185 multilineText:-25 integer:36 number:-41 boolean:-44 choice:-62 reference:-178 multipleReference:181
type typeNounHead organization text:313 multilineText:-24 integer:-21 number:-22 boolean:-57 choice:-49 reference:-52
type typeNounHead page text:131 boolean:-26 choice:-32
type typeNounHead parameter text:78 multilineText:-41 choice:-85 list:143 keyValues:-24
type typeNounHead parameters text:264 multilineText:-40 list:-66 keyValues:-83
type typeNounHead password text:2519
type typeNounHead path text:230 url:-27 integer:-24 boolean:46 choice:-38 reference:-54 list:-26 file:-52
type typeNounHead payload text:-50 multilineText:-84 keyValues:162
type typeNounHead percent text:-31 number:2063
type typeNounHead percentage integer:-25 number:2007 choice:47
type typeNounHead period text:118 number:-21 choice:-28
type typeNounHead permission text:-29 boolean:95 choice:115 reference:-149
type typeNounHead picker reference:35
type typeNounHead pipeline text:40 reference:20
type typeNounHead plan text:-68 number:95 choice:26 reference:-28
type typeNounHead policy text:-237 integer:-23 boolean:-38 choice:-124 reference:287 list:231
type typeNounHead port integer:2541
type typeNounHead ports text:-32 integer:-111 list:114 keyValues:80
type typeNounHead post text:-87 choice:128
type typeNounHead postgres text:-63 choice:78
type typeNounHead preferences text:46 boolean:-49 choice:-23 list:117
type typeNounHead prefix text:48 integer:156 choice:-25 reference:-139
type typeNounHead price text:-47 number:44 boolean:49
type typeNounHead priority text:-34 integer:65 number:-47 choice:37
type typeNounHead profile text:95 boolean:-29 choice:-26 reference:-26 list:61
type typeNounHead project text:98 choice:76 reference:-123
type typeNounHead property text:64 multilineText:-51
type typeNounHead protocol text:271 choice:-59 reference:-136 multipleReference:-21 list:-20
type typeNounHead provided text:49 multilineText:123 boolean:-23 choice:-52 list:-35
type typeNounHead provider text:58 reference:-22
type typeNounHead published text:-49 multilineText:50 integer:55 boolean:-23
type typeNounHead query text:286 multilineText:2250 choice:-22
type typeNounHead range text:89 integer:-22
type typeNounHead rate text:-150 integer:-27 number:235 boolean:-20
type typeNounHead ratio number:2000
type typeNounHead refers text:-32 choice:70
type typeNounHead region choice:-40 reference:40
type typeNounHead registry choice:-25 reference:65
type typeNounHead related text:-45 boolean:33 keyValues:46
type typeNounHead relationship text:23
type typeNounHead request text:-27 number:-23 boolean:94
type typeNounHead required text:120 choice:-36 reference:-49
type typeNounHead requirement text:-105 integer:106 number:52
type typeNounHead resource choice:-20 reference:24
type typeNounHead resources text:-39 reference:33 multipleReference:59
type typeNounHead results text:76 choice:-55 reference:78 list:-29
type typeNounHead risk text:-31 integer:-20 boolean:57 choice:37
type typeNounHead role text:-80 choice:-86 reference:248 multipleReference:-48
type typeNounHead roles reference:-25 multipleReference:112 list:-42
type typeNounHead root multilineText:36
type typeNounHead route text:-74 reference:28 multipleReference:-32 list:126
type typeNounHead rule text:24 reference:-21
type typeNounHead rules text:-37 boolean:56 multipleReference:-41 list:79
type typeNounHead run text:31 choice:22
type typeNounHead saved text:20
type typeNounHead schema text:-71 multilineText:152
type typeNounHead scope text:79 integer:-21 multipleReference:-27
type typeNounHead script text:129 multilineText:2413
type typeNounHead search text:84
type typeNounHead secret text:106 reference:-46
type typeNounHead selected text:-23 multilineText:-37 boolean:130 choice:-143 multipleReference:112
type typeNounHead selection text:-143 choice:148
type typeNounHead sent text:-54 multilineText:66 boolean:48 list:-26 keyValues:21
type typeNounHead server text:-63 url:133
type typeNounHead service text:-117 url:97 boolean:108 choice:90 reference:-111
type typeNounHead set text:-120 integer:95 boolean:-24 reference:-43 multipleReference:-22 list:161
type typeNounHead setting integer:90 boolean:-172 choice:133
type typeNounHead settings text:-48 multilineText:87
type typeNounHead severity choice:50
type typeNounHead should text:-232 multilineText:-74 boolean:49 choice:-133 reference:454 multipleReference:56 list:-35
type typeNounHead show text:-60 boolean:151 multipleReference:-26
type typeNounHead shown text:-23 multilineText:435 integer:-24 number:-36 boolean:-116 choice:-69 reference:-88 multipleReference:-32
type typeNounHead sid text:48
type typeNounHead signature text:-30 boolean:88
type typeNounHead size text:-136 multilineText:-25 integer:280 number:-77 boolean:-98 choice:128 reference:-69 multipleReference:-20 list:-61 keyValues:135
type typeNounHead slug text:55
type typeNounHead source text:38 choice:-35 reference:46
type typeNounHead specifies text:-92 number:92 boolean:127 choice:-62
type typeNounHead start text:-21 integer:-21 date:102
type typeNounHead statement text:64 multilineText:27 choice:-24
type typeNounHead status text:-110 choice:153
type typeNounHead steps text:41 multilineText:52 boolean:-25 choice:-35
type typeNounHead strategy text:242 boolean:-24 choice:-78 reference:-73 list:-26
type typeNounHead string text:81 integer:-27 boolean:-26 choice:106 reference:-65
type typeNounHead success text:-27 boolean:-42 multipleChoice:134
type typeNounHead such text:28 choice:-67 reference:44
type typeNounHead switch text:-57 multilineText:-23 boolean:267 choice:-77 reference:-42 multipleReference:-20
type typeNounHead tags text:-37 multilineText:-66 multipleReference:82 list:-44 keyValues:102
type typeNounHead task text:130 number:-28 boolean:-39 choice:-53 reference:37
type typeNounHead team text:35
type typeNounHead teams text:-33 choice:-29 multipleReference:56 list:70
type typeNounHead template text:108 multilineText:40 integer:-24 boolean:-59 choice:-75 reference:-59 keyValues:106
type typeNounHead templates text:91 boolean:-73 choice:-34 reference:60
type typeNounHead text text:125 boolean:-37 choice:56 reference:-88
type typeNounHead theme text:-107 boolean:77 choice:99 reference:-60
type typeNounHead threshold text:-26 number:91
type typeNounHead time text:-151 integer:196 number:-23 reference:-23 date:78
type typeNounHead timeout text:-29 integer:45
type typeNounHead title text:40
type typeNounHead toggle boolean:37
type typeNounHead token text:152 multilineText:-30 boolean:-33 choice:-85 reference:112 list:-24
type typeNounHead tokens text:-44 integer:25 boolean:50
type typeNounHead topic text:38
type typeNounHead total text:-28 integer:126 number:-22
type typeNounHead track integer:-42 boolean:42 choice:31
type typeNounHead trigger text:-30 boolean:-23 choice:-121 multipleChoice:138 list:94
type typeNounHead true text:-143 boolean:345 choice:-108 reference:-20
type typeNounHead type text:-40 multilineText:-111 url:-27 integer:-44 number:-27 boolean:-62 choice:231 reference:107 multipleReference:-37 list:-42 keyValues:30
type typeNounHead types text:-90 multilineText:-52 integer:-65 boolean:-174 choice:54 multipleChoice:157 reference:-56 multipleReference:79 list:235 keyValues:-23 file:-22
type typeNounHead up text:-128 multilineText:121 choice:-58 reference:-20 multipleReference:177
type typeNounHead uri url:2500
type typeNounHead url text:-61 multilineText:-25 url:2775 integer:-23 boolean:-26 choice:-45 reference:-29
type typeNounHead use text:92 boolean:-24 choice:73 multipleChoice:-34 reference:-29
type typeNounHead used text:308 multilineText:-75 url:-47 email:32 integer:82 number:-67 boolean:-134 choice:-95 multipleChoice:135 reference:-83 multipleReference:-74 list:118 keyValues:-51 date:-22 file:-28
type typeNounHead user text:-164 boolean:192 choice:-24 reference:135 multipleReference:-55 list:44 keyValues:-22 file:-25
type typeNounHead username text:2510
type typeNounHead users text:-75 integer:-20 boolean:102 choice:31 reference:78 multipleReference:-63 list:53 keyValues:-37
type typeNounHead uses text:63 integer:36 multipleReference:-20 list:-22
type typeNounHead uuid text:2500
type typeNounHead value text:-105 multilineText:-73 url:107 integer:152 number:167 boolean:47 choice:-193 list:-40 keyValues:-42
type typeNounHead values text:-135 multilineText:-29 integer:-24 number:304 boolean:-79 choice:-23 reference:-20 multipleReference:107 list:-32 keyValues:-39
type typeNounHead variable text:35 reference:-26 keyValues:43
type typeNounHead variables list:117 keyValues:-73
type typeNounHead vendor text:-136 boolean:137 choice:-26 reference:80
type typeNounHead version text:-86 choice:-27 reference:181
type typeNounHead view boolean:54 choice:-32
type typeNounHead want text:-84 choice:-67 reference:-74 multipleReference:309
type typeNounHead we text:-130 multilineText:109 choice:108 reference:-34
type typeNounHead webhook text:54 url:-22
type typeNounHead which text:128 choice:-45 multipleReference:-22
type typeNounHead will text:-51 multilineText:212 url:-56 integer:-127 number:-46 boolean:31 choice:-78 reference:-158 multipleReference:267 list:102 keyValues:-30 date:-21 file:-28
type typeNounHead wish text:40
type typeNounHead works text:94 boolean:41 reference:-29 list:-34
type typeNounHead yaml multilineText:2500
type typeNounHead you text:120 multilineText:-75 integer:-29 number:-24 boolean:81 choice:-75 reference:29 multipleReference:-68 list:-31 keyValues:-22 date:104 file:29
type typeNumbers 0 text:294 multilineText:-21 integer:-328 number:52 boolean:-45 choice:22 reference:-74 keyValues:-22 date:168
type typeObject access text:-92 email:110 list:46
type typeObject according boolean:40 choice:-20
type typeObject account text:39 choice:-68 reference:113 multipleReference:-51
type typeObject actions text:-23 multilineText:51
type typeObject address text:-159 multilineText:-20 url:67 email:250 integer:-25 number:-26 reference:-27 list:-35
type typeObject addresses text:-101 multilineText:-28 list:241
type typeObject agent text:-73 boolean:99
type typeObject amount number:22
type typeObject app text:27 integer:105 boolean:-20 list:-29
type typeObject application text:-101 choice:137
type typeObject appropriate text:27 boolean:-28 reference:63
type typeObject arn text:213 multilineText:-68 number:-20 boolean:-41 reference:-20
type typeObject associated text:-27 multilineText:54
type typeObject automatically text:-52 multilineText:-97 boolean:119 choice:89 reference:-35
type typeObject available text:-44 boolean:61 choice:-28 multipleReference:-26 list:102
type typeObject based choice:-53 reference:92 multipleReference:-41 keyValues:55
type typeObject blank url:151 number:50 boolean:-55 choice:-25 reference:-52 multipleReference:-29
type typeObject box text:-32 boolean:94 choice:-20
type typeObject certificate file:42
type typeObject checkbox text:-40 boolean:153 choice:-22 reference:-51
type typeObject checks text:-25 choice:70
type typeObject code text:87 multilineText:-50 choice:102 reference:-59
type typeObject collection text:65
type typeObject condition text:-152 choice:91 multipleChoice:141 reference:-30
type typeObject conditions text:123 multilineText:192 integer:-24 boolean:-43 choice:-24 reference:-23 multipleReference:-39 list:-47 keyValues:-54
type typeObject configured multilineText:95 file:-44
type typeObject contents text:-100 multilineText:151
type typeObject context text:33
type typeObject copied text:84 multilineText:-72
type typeObject corresponding boolean:30 multipleReference:-24
type typeObject corresponds reference:62 multipleReference:-40
type typeObject created text:81 multilineText:-64 integer:-33 boolean:-35 choice:-42 reference:168 multipleReference:59 list:-77
type typeObject credentials text:-89 choice:88 reference:-21 file:77
type typeObject data multilineText:183 choice:-26 reference:-24 list:-33 keyValues:-35
type typeObject date text:-73 reference:-122 date:225
type typeObject definition text:-31 multilineText:35 boolean:24
type typeObject description text:123 multilineText:-61
type typeObject destination text:84 choice:-79 reference:71
type typeObject details text:-25 multilineText:73
type typeObject domain list:84
type typeObject downloaded text:-62 multilineText:38 boolean:-22 file:79
type typeObject duration text:31 integer:-33 choice:44
type typeObject element integer:85 boolean:-29
type typeObject empty multilineText:30 integer:79 boolean:-70 reference:73 list:-20
type typeObject environment choice:-78 reference:199 multipleReference:-97
type typeObject event text:-97 multilineText:88 boolean:-33 choice:99
type typeObject expression text:114 list:-54
type typeObject field multilineText:-36 integer:62 number:-30 boolean:-102 choice:117 reference:61 list:-29
type typeObject fields text:-44 boolean:-38 multipleReference:-24 list:173
type typeObject file text:39 multilineText:-27 boolean:-20 choice:37 multipleReference:-25 file:31
type typeObject flow text:36
type typeObject format text:25 choice:111 reference:-61
type typeObject function text:-66 choice:-31 reference:117
type typeObject group boolean:-43 choice:-24 reference:132 multipleReference:-32
type typeObject headers keyValues:39
type typeObject here multilineText:-60 boolean:-42 reference:93 multipleReference:72 list:-43
type typeObject host reference:84 multipleReference:-73
type typeObject html text:31
type typeObject id text:-112 email:118 number:-31 choice:-37 list:102
type typeObject identifier text:44
type typeObject image choice:-34 reference:81
type typeObject information text:-29 number:-21 boolean:33 choice:63 multipleReference:-25 list:-63 keyValues:91
type typeObject instance text:113 choice:-62
type typeObject instead text:-35 boolean:59
type typeObject interval text:103 integer:-138 reference:75
type typeObject it multilineText:107 url:-23 integer:-22 number:-22 boolean:-24 list:-22 date:25
type typeObject item integer:-25 reference:63
type typeObject items multilineText:208 choice:-24 reference:-120 multipleReference:-26
type typeObject job text:-55 multilineText:151 keyValues:-35
type typeObject key text:-194 multilineText:163 boolean:-24 reference:-21 list:-27 keyValues:157
type typeObject labels text:89 list:-37 keyValues:31
type typeObject length text:111 integer:82 number:-52 boolean:-37
type typeObject level text:41
type typeObject like text:-123 integer:116 boolean:-40 choice:-52 reference:90 multipleReference:-44 list:103
type typeObject link text:-40 reference:47
type typeObject list choice:23 multipleReference:-28 list:-39 keyValues:71
type typeObject location text:42 boolean:-40 choice:-37 reference:85
type typeObject message text:-63 multilineText:180 boolean:42 list:-66 keyValues:-20
type typeObject method choice:57 reference:-35
type typeObject mode text:-161 boolean:-33 choice:243
type typeObject model boolean:70 choice:-30
type typeObject must text:86 multilineText:-20 choice:-35
type typeObject name text:43 multilineText:-79 url:-27 email:-32 integer:-29 number:-45 boolean:-74 choice:-41 reference:277 multipleReference:44 list:-53 keyValues:59
type typeObject need text:-141 choice:260 reference:-235 list:140
type typeObject needed text:-21 multilineText:49
type typeObject number text:150 integer:158 number:25 boolean:-84 choice:-91 reference:25 multipleReference:-54 list:-26
type typeObject off boolean:25
type typeObject one multilineText:70 boolean:-56 multipleChoice:-40 reference:-113 multipleReference:164 list:40
type typeObject only text:-32 multilineText:36 boolean:73 choice:-35 reference:-36
type typeObject option text:-56 multilineText:-67 boolean:81 choice:319 reference:-204
type typeObject optional text:67
type typeObject options text:93 boolean:-27 choice:-40 multipleChoice:140 reference:-25 multipleReference:-84 list:53 keyValues:-64
type typeObject organization text:-46 boolean:-30 reference:136
type typeObject out text:192 reference:-90
type typeObject panel text:-23 boolean:56
type typeObject password text:44 integer:-24
type typeObject path text:81 multilineText:63 choice:-66
type typeObject payload text:-32 multilineText:-100 keyValues:151
type typeObject percentage text:-119 number:183
type typeObject period text:-56 integer:-27 number:-24 boolean:66 choice:-24 reference:104
type typeObject pipeline multipleReference:-52 list:103
type typeObject plan text:-78 number:88 boolean:-21 reference:35
type typeObject policy text:-22 boolean:-27 choice:-41 reference:-123 list:254
type typeObject port text:-66 integer:155
type typeObject ports text:-29 integer:-25 keyValues:102
type typeObject prefix text:20 integer:160 choice:-22 reference:-137
type typeObject project choice:89 reference:-80
type typeObject provider boolean:-21 choice:-54 reference:113
type typeObject rate text:-67 integer:24 number:29 choice:-23 reference:91
type typeObject region text:-31 choice:-22 reference:58
type typeObject registry choice:-34 reference:100 multipleReference:-21
type typeObject repository reference:39
type typeObject requests list:21
type typeObject required integer:30 number:-20 boolean:-27 choice:162 reference:-115
type typeObject resource choice:-32 reference:-138 multipleReference:175
type typeObject role text:-34 choice:-43 reference:95
type typeObject rules text:-102 multilineText:230 boolean:55 choice:-32 reference:-25 list:-28 keyValues:-28
type typeObject scope text:78 integer:-20 multipleReference:-26
type typeObject secret text:45 multilineText:-37
type typeObject service text:37 multilineText:-20
type typeObject severity reference:45
type typeObject should text:-22 boolean:-29 choice:-31 reference:-92 list:88 date:120
type typeObject size text:-41 number:-30 choice:142
type typeObject source text:45 choice:-40 reference:47
type typeObject statement text:-35 multilineText:110
type typeObject strategy text:252 boolean:-23 choice:-96 reference:-70 list:-26
type typeObject string text:213 integer:-29 boolean:-22 reference:-54
type typeObject such text:-48 integer:108 number:-35 choice:-52 reference:50
type typeObject sure text:120 email:31 integer:-36 boolean:-27 reference:-33
type typeObject switch integer:-23 boolean:166 reference:-32 multipleReference:-46
type typeObject tags multipleReference:142 list:-131 keyValues:25
type typeObject task text:-25 choice:-27 reference:66
type typeObject template text:23 multilineText:94 boolean:-26 choice:-30 reference:51 multipleReference:-41 keyValues:-29
type typeObject text text:148 choice:-23 reference:-59
type typeObject them text:-29 multilineText:-34 boolean:-47 choice:-31 reference:-21 list:128 keyValues:62
type typeObject time text:-100 boolean:41 date:88
type typeObject token text:144 multilineText:-38 choice:-21 reference:-31
type typeObject topic text:23
type typeObject type text:73 multilineText:-31 choice:-27 keyValues:28
type typeObject unit text:-35 boolean:45 reference:25
type typeObject up text:-58 multilineText:57 integer:28 boolean:-45 choice:-66 reference:-49 keyValues:197
type typeObject uri url:2496 list:21
type typeObject url text:-102 multilineText:67 url:2603 boolean:-110 reference:143 multipleReference:-32 list:-33
type typeObject urls multilineText:-28 list:50
type typeObject use text:44
type typeObject used choice:-33 reference:48 list:63
type typeObject user text:-59 multilineText:-37 boolean:69 choice:67 reference:60 multipleReference:-30 list:21 keyValues:-20 file:-23
type typeObject username text:50
type typeObject users text:52
type typeObject valid integer:34
type typeObject value text:35 multilineText:-79 url:89 integer:84 number:139 boolean:-44 choice:-84 reference:-26 list:-24 keyValues:-24
type typeObject values text:83 multilineText:-44 integer:109 number:-39 boolean:-47 choice:-70 reference:-29 list:-48 keyValues:135
type typeObject variable text:33 reference:-23 keyValues:42
type typeObject version text:24 boolean:-31 choice:-35 reference:71
type typeObject visibility text:135 integer:-30 boolean:-22 choice:51 reference:-43 list:-24 keyValues:-25
type typeObject want text:-155 multilineText:-27 url:95 integer:-20 number:114 boolean:115 choice:-84 reference:70 multipleReference:-48
type typeObject which boolean:-22 choice:36 reference:-95 multipleReference:103
type typeObject will text:-23 multilineText:-60 integer:100 boolean:38 choice:-36 multipleReference:95 list:-54
type typeObject wish text:-29 boolean:-29 choice:-89 reference:-58 multipleReference:219
type typeObject you text:-25 reference:42 multipleReference:-21
type typeOptionSource 0 text:132 multilineText:-222 url:-399 email:-502 number:-151 boolean:138 choice:-752 multipleChoice:-853 reference:69 multipleReference:-352 list:-254 keyValues:-586 date:-432 file:-523
type typeOptionSource 10 choice:1000
type typeOptionSource 106 choice:1000
type typeOptionSource 107 choice:1000
type typeOptionSource 108 choice:1031
type typeOptionSource 109 choice:1013
type typeOptionSource 11 choice:1000
type typeOptionSource 110 choice:1000
type typeOptionSource 111 boolean:42 choice:967
type typeOptionSource 114 choice:2500
type typeOptionSource 115 choice:2463 keyValues:75
type typeOptionSource 116 choice:2500
type typeOptionSource 117 choice:2500
type typeOptionSource 118 choice:2507
type typeOptionSource 119 choice:2500
type typeOptionSource 12 choice:1000
type typeOptionSource 13 choice:1000
type typeOptionSource 138 text:-89 choice:1204 reference:-36
type typeOptionSource 139 text:-40 integer:-22 boolean:-46 choice:1176 reference:-22
type typeOptionSource 14 choice:1000
type typeOptionSource 140 choice:1037
type typeOptionSource 141 multilineText:-22 choice:1083 reference:-42
type typeOptionSource 142 choice:1000
type typeOptionSource 143 choice:1000
type typeOptionSource 146 text:107 multilineText:-45 integer:-155 number:-30 boolean:300 choice:2174 multipleChoice:-30 reference:72 multipleReference:230 list:-32 keyValues:-20
type typeOptionSource 147 text:-72 choice:2513 multipleChoice:150
type typeOptionSource 148 integer:-45 choice:2588 reference:-26
type typeOptionSource 149 text:-22 choice:2584
type typeOptionSource 15 choice:1000
type typeOptionSource 150 choice:2500
type typeOptionSource 151 choice:2500
type typeOptionSource 170 text:85 choice:877 multipleChoice:144 reference:-26 multipleReference:-38
type typeOptionSource 171 choice:1000
type typeOptionSource 172 choice:1000
type typeOptionSource 173 choice:1000
type typeOptionSource 174 choice:1000
type typeOptionSource 175 choice:1000
type typeOptionSource 178 boolean:-32 choice:2530 multipleChoice:84 reference:-44
type typeOptionSource 179 choice:2526
type typeOptionSource 18 boolean:222 choice:2306
type typeOptionSource 180 integer:-114 choice:2618
type typeOptionSource 181 choice:2500
type typeOptionSource 182 choice:2500
type typeOptionSource 183 choice:2500
type typeOptionSource 19 text:-20 choice:2562
type typeOptionSource 20 choice:2500
type typeOptionSource 202 text:-147 integer:-49 number:-23 boolean:50 choice:1289 multipleChoice:-43 reference:-53 multipleReference:-25 list:-42 date:105
type typeOptionSource 203 text:-48 boolean:-26 choice:1168 list:-25
type typeOptionSource 204 text:142 choice:939 reference:-49
type typeOptionSource 205 choice:1000
type typeOptionSource 206 choice:1000
type typeOptionSource 207 choice:1000
type typeOptionSource 21 choice:2500
type typeOptionSource 210 choice:2500
type typeOptionSource 211 choice:2500
type typeOptionSource 212 choice:2500
type typeOptionSource 213 choice:2500
type typeOptionSource 214 choice:2500
type typeOptionSource 215 choice:2500
type typeOptionSource 22 choice:2500
type typeOptionSource 23 choice:2500
type typeOptionSource 234 choice:1029
type typeOptionSource 235 choice:1004
type typeOptionSource 236 multilineText:45 boolean:-20 choice:991
type typeOptionSource 237 choice:1002
type typeOptionSource 238 choice:1000
type typeOptionSource 239 choice:1000
type typeOptionSource 242 choice:2530 reference:-25
type typeOptionSource 243 choice:2513
type typeOptionSource 244 choice:2503
type typeOptionSource 245 choice:2500
type typeOptionSource 246 choice:2500
type typeOptionSource 247 choice:2500
type typeOptionSource 258 text:-25 boolean:77 choice:36 reference:-32 list:75 file:-21
type typeOptionSource 259 text:-84 multilineText:-30 choice:-107 multipleChoice:93 reference:-30 multipleReference:244 keyValues:-35
type typeOptionSource 260 choice:56
type typeOptionSource 266 text:32 integer:62 number:102 boolean:-127 choice:1021
type typeOptionSource 267 choice:1015
type typeOptionSource 268 text:-25 choice:1048
type typeOptionSource 269 text:-28 number:152 choice:891
type typeOptionSource 270 choice:1000
type typeOptionSource 271 choice:1000
type typeOptionSource 274 choice:2536 reference:-27
type typeOptionSource 275 choice:2472 reference:46
type typeOptionSource 276 choice:2500
type typeOptionSource 277 choice:2500
type typeOptionSource 278 choice:2500
type typeOptionSource 279 choice:2500
type typeOptionSource 289 text:157 multilineText:-78 url:-54 email:-40 number:-81 boolean:-146 choice:-209 multipleChoice:-68 reference:529 multipleReference:-93 list:-96 keyValues:236 date:-38 file:-60
type typeOptionSource 290 text:166 multilineText:161 number:-24 boolean:-68 choice:-262 multipleChoice:-24 reference:-46 multipleReference:75 list:-74 keyValues:107
type typeOptionSource 291 text:-20 boolean:99 choice:-40
type typeOptionSource 292 text:151 boolean:63 choice:-40 list:-108 keyValues:-22
type typeOptionSource 297 text:-57 multilineText:-80 number:-25 boolean:85 choice:351 reference:-165 multipleReference:-20 keyValues:-29 date:-21
type typeOptionSource 298 text:263 multilineText:-49 url:-21 email:-21 boolean:-66 choice:1007 reference:-23 list:-23 keyValues:-21
type typeOptionSource 299 choice:1002
type typeOptionSource 300 text:80 choice:984
type typeOptionSource 301 choice:1045
type typeOptionSource 302 text:-34 choice:1040
type typeOptionSource 303 choice:1000
type typeOptionSource 306 choice:2500
type typeOptionSource 307 choice:2500
type typeOptionSource 308 choice:2500
type typeOptionSource 309 choice:2500
type typeOptionSource 310 choice:2500
type typeOptionSource 311 choice:2500
type typeOptionSource 321 text:96 multilineText:-55 url:105 email:-20 number:-24 boolean:59 choice:-50 multipleChoice:93 multipleReference:-85 list:-29 keyValues:-37 date:-25
type typeOptionSource 329 text:-38 multilineText:-56 url:-39 email:-32 integer:64 number:-61 choice:616 multipleChoice:-92 reference:-489 multipleReference:96 keyValues:-46 date:117 file:-25
type typeOptionSource 33 text:-111 multilineText:-32 boolean:70 choice:-22 multipleChoice:-21 reference:-30 multipleReference:27 list:58 keyValues:111
type typeOptionSource 34 text:-119 url:171 integer:-29 number:-28 boolean:-52 choice:-58 multipleChoice:-48 reference:-43 multipleReference:-115 list:255 keyValues:40 file:25
type typeOptionSource 35 text:223 multilineText:-44 number:-20 boolean:-71 choice:75 reference:-36 multipleReference:-26 keyValues:-30
type typeOptionSource 353 text:294 multilineText:102 url:-62 email:-27 integer:-73 boolean:-129 multipleChoice:-82 reference:350 multipleReference:-37 list:-81 keyValues:-159 date:-84 file:-36
type typeOptionSource 36 text:-251 boolean:-59 choice:435 reference:-23
type typeOptionSource 361 text:62 multilineText:-26 choice:183 reference:-111 keyValues:-26
type typeOptionSource 362 boolean:102 choice:-59
type typeOptionSource 394 boolean:132 choice:959 multipleChoice:-93 multipleReference:-41 list:99
type typeOptionSource 395 choice:991
type typeOptionSource 396 choice:1000
type typeOptionSource 397 boolean:49 choice:982
type typeOptionSource 398 choice:1000
type typeOptionSource 399 choice:1000
type typeOptionSource 402 choice:2550
type typeOptionSource 403 choice:2500
type typeOptionSource 404 choice:2500
type typeOptionSource 405 choice:2500
type typeOptionSource 406 choice:2500
type typeOptionSource 407 choice:2500
type typeOptionSource 418 text:-90 multilineText:-22 boolean:96 multipleChoice:73 multipleReference:109 list:-45 keyValues:-30
type typeOptionSource 419 text:27 multilineText:117 boolean:63 multipleChoice:-28 multipleReference:-33 list:-28 keyValues:-29
type typeOptionSource 42 text:-127 choice:1072 reference:-37 keyValues:147
type typeOptionSource 420 text:-151 multilineText:-38 choice:123 multipleChoice:137 reference:-44 keyValues:-20 file:60
type typeOptionSource 422 text:-130 reference:149
type typeOptionSource 426 text:-50 boolean:-53 choice:1006 reference:149
type typeOptionSource 427 choice:991 multipleReference:-97 list:158
type typeOptionSource 428 choice:1000
type typeOptionSource 429 choice:1031 multipleChoice:-41 file:56
type typeOptionSource 43 boolean:-87 choice:1102
type typeOptionSource 430 choice:1036 reference:-30
type typeOptionSource 431 choice:1000
type typeOptionSource 434 choice:2500
type typeOptionSource 435 choice:2500
type typeOptionSource 436 choice:2500
type typeOptionSource 437 choice:2500
type typeOptionSource 438 choice:2500
type typeOptionSource 439 choice:2500
type typeOptionSource 44 text:-20 choice:1035
type typeOptionSource 45 choice:1000
type typeOptionSource 458 choice:878 reference:177
type typeOptionSource 459 choice:1000
type typeOptionSource 46 choice:1000
type typeOptionSource 460 choice:1000
type typeOptionSource 461 choice:1000
type typeOptionSource 462 choice:1000
type typeOptionSource 463 choice:1000
type typeOptionSource 466 choice:2500
type typeOptionSource 467 choice:2500
type typeOptionSource 468 choice:2500
type typeOptionSource 469 choice:2500
type typeOptionSource 47 choice:1000
type typeOptionSource 470 choice:2500
type typeOptionSource 471 choice:2500
type typeOptionSource 50 multilineText:84 boolean:-45 choice:2468 multipleChoice:131 reference:-70 list:-26 keyValues:-26
type typeOptionSource 51 text:96 multilineText:-31 choice:2282 reference:84 multipleReference:111
type typeOptionSource 52 text:256 boolean:-61 choice:2465 reference:-42 multipleReference:-35
type typeOptionSource 53 url:22 choice:2506
type typeOptionSource 54 choice:2497 multipleChoice:27
type typeOptionSource 55 choice:2500
type typeOptionSource 65 text:-64 integer:-101 choice:114 reference:134
type typeOptionSource 66 text:202 multilineText:30 url:-65 integer:35 boolean:-108 choice:45 multipleChoice:-33 list:-27
type typeOptionSource 67 text:74 multilineText:-20 choice:46 keyValues:-21
type typeOptionSource 68 choice:-26 keyValues:73
type typeOptionSource 69 text:-31 list:79
type typeOptionSource 74 text:-27 boolean:-42 choice:1114 multipleChoice:-66 reference:-69 keyValues:153
type typeOptionSource 75 choice:1010
type typeOptionSource 76 choice:1004
type typeOptionSource 77 choice:1044
type typeOptionSource 78 choice:1000
type typeOptionSource 79 choice:1000
type typeOptionSource 82 text:38 choice:2482
type typeOptionSource 83 choice:2502
type typeOptionSource 84 url:83 choice:2459
type typeOptionSource 85 choice:2508
type typeOptionSource 86 choice:2500
type typeOptionSource 87 choice:2500
type typeOptions 0 text:132 multilineText:-222 url:-399 email:-502 number:-151 boolean:138 choice:-752 multipleChoice:-853 reference:69 multipleReference:-352 list:-254 keyValues:-586 date:-432 file:-523
type typeOptions 1 text:169 multilineText:-155 url:-113 email:-148 integer:-206 number:-221 boolean:-134 choice:704 multipleChoice:-234 reference:106 multipleReference:-153 list:-230 keyValues:-24 date:-81 file:-167
type typeOptions 16 text:-37 multilineText:-26 integer:-55 boolean:81 choice:-3685 multipleChoice:3764 reference:-20 multipleReference:-25 list:-34 file:51
type typeOptions 2 text:315 multilineText:21 url:-28 email:-115 integer:-239 number:-113 boolean:197 choice:387 multipleChoice:-55 reference:-254 multipleReference:51 list:69 keyValues:244 date:-30 file:-99
type typeOptions 3 text:39 multilineText:-66 url:-68 email:-53 integer:-104 number:-86 choice:1011 multipleChoice:132 reference:-65 multipleReference:141 keyValues:-93 date:-57 file:-49
type typeOptions 4 text:63 multilineText:-81 url:37 email:-23 integer:-208 number:-51 boolean:-122 choice:1408 multipleChoice:171 reference:-248 multipleReference:-108 list:-146 keyValues:-28 date:-31 file:20
type typeOptions 5 text:-70 multilineText:-66 integer:-32 number:130 boolean:37 choice:813 multipleChoice:77 reference:-94 multipleReference:-90 list:21 keyValues:-20 file:32
type typeOptions 6 text:-189 boolean:-40 choice:898 multipleChoice:26 reference:87
type typeOptions 7 boolean:42 choice:667
type typePath 0 text:148 multilineText:147 url:361 email:-34 integer:32 number:-99 boolean:-189 choice:72 multipleChoice:-50 reference:-132 multipleReference:-95 list:-103 keyValues:36 date:-42 file:-27
type typePhrase #40 text:210 multilineText:-172 url:-31 integer:43 number:-41 boolean:-104 choice:-95 multipleChoice:-24 reference:65 multipleReference:148 list:124 keyValues:-138 date:25
type typePhrase #41 text:145 multilineText:28 url:-21 integer:-132 number:-43 boolean:78 choice:-53 reference:-86 multipleReference:-41 list:169
type typePhrase #42 text:128 multilineText:-91 url:-130 integer:-110 number:-60 boolean:-181 choice:302 multipleChoice:-25 reference:40 multipleReference:20 list:92 keyValues:54 date:-28 file:-21
type typePhrase #43 text:-401 multilineText:124 url:64 number:-64 boolean:311 choice:-34 multipleChoice:227 reference:60 multipleReference:-98 list:-145 keyValues:-35
type typePhrase #44 text:152 url:-95 boolean:76 choice:-54 reference:-73 list:64
type typePhrase #45 text:-252 integer:36 number:-34 choice:110 reference:45 multipleReference:-23 list:155
type typePhrase #46 text:-153 multilineText:-45 email:-52 integer:-33 number:-42 boolean:-103 choice:368 reference:239 multipleReference:-38 list:-46 keyValues:-29
type typePhrase #47 text:-483 multilineText:-207 url:-54 email:-76 integer:-132 number:-54 boolean:36 choice:47 multipleChoice:-113 reference:-76 multipleReference:589 list:385 keyValues:75 date:-51 file:-28
type typePhrase #48 text:-266 multilineText:248 url:-148 email:-78 integer:-61 number:-70 choice:535 multipleChoice:-112 reference:-68 multipleReference:-52 date:-80 file:-47
type typePhrase #49 text:73 multilineText:166 url:-76 integer:-111 number:56 boolean:64 choice:240 multipleChoice:-74 reference:-182 multipleReference:-26 list:-107 keyValues:47 date:-83
type typePhrase #4a text:-74 multilineText:108 url:-20 number:-58 boolean:-66 choice:137 reference:198 list:-108 keyValues:-86 date:-27
type typePhrase #4b text:-330 multilineText:223 url:-20 email:-21 integer:-138 number:-60 boolean:-179 choice:-44 multipleChoice:-34 multipleReference:-199 list:712 keyValues:110 date:-21
type typePhrase #4c text:61 multilineText:-323 boolean:-24 choice:-31 multipleReference:-26 list:-94 keyValues:479
type typePhrase #4d text:50 multilineText:-152 url:-20 email:-124 integer:83 number:-287 boolean:-220 choice:-323 reference:134 multipleReference:172 list:185 keyValues:242 date:-57 file:-94
type typePhrase #4e text:197 boolean:67 choice:-150 reference:-40 multipleReference:-21
type typePhrase #4f text:-253 multilineText:163 url:-48 email:-75 integer:-24 number:-80 choice:185 multipleChoice:-39 reference:507 multipleReference:-171 list:-195 keyValues:39 date:-20 file:-29
type typePhrase #50 text:-55 multilineText:188 url:-101 email:-55 integer:-167 boolean:-219 choice:33 reference:147 list:146 keyValues:-104 file:-82
type typePhrase #51 text:109 multilineText:-99 url:-27 integer:-34 number:85 boolean:21 choice:-96 multipleChoice:121 reference:-135 multipleReference:136 keyValues:-32 date:-31 file:-20
type typePhrase #53 text:-49 multilineText:152 email:-27 integer:-125 number:35 boolean:-43 choice:317 multipleChoice:38 reference:-146 multipleReference:29 list:-146 date:-95 file:-26
type typePhrase #54 multilineText:-42 url:-69 integer:270 number:25 boolean:167 choice:-127 multipleReference:-112 list:-47
type typePhrase #55 text:-130 multilineText:25 integer:42 number:-23 boolean:-56 choice:-112 reference:82 multipleReference:-34 list:260 keyValues:-33
type typePhrase #56 text:59 multilineText:-44 url:-29 integer:-273 number:90 choice:51 reference:-81 multipleReference:33 list:149 keyValues:83 date:-28
type typePhrase #57 text:-312 email:-58 integer:-83 number:-53 boolean:692 choice:112 reference:-169 list:-80 keyValues:-36
type typePhrase #58 text:-88 multilineText:254 email:-20 integer:-20 boolean:-64 choice:124 reference:-49 multipleReference:-30 list:-68 keyValues:-24 file:37
type typePhrase #59 multilineText:-87 url:-40 email:-25 integer:233 number:-20 boolean:-92 choice:116 multipleChoice:-62 reference:-145 multipleReference:-148 list:214 keyValues:-57 date:94 file:-28
type typePhrase #5a text:47 multilineText:-122 url:-164 integer:-93 number:35 boolean:-206 choice:502 reference:25 multipleReference:148 list:-91 keyValues:-37
type typePhrase #5b boolean:-49 choice:68
type typePhrase #5c text:-284 multilineText:168 integer:-71 number:-41 boolean:-122 choice:264 multipleChoice:-28 reference:162 multipleReference:-51 list:-107 keyValues:25 date:107
type typePhrase #5d text:3598 integer:-60 choice:-25
type typePhrase byDefault text:472 multilineText:-124 url:-29 email:-142 integer:96 number:-147 choice:-156 multipleChoice:50 reference:173 multipleReference:-81 list:-99 keyValues:-194 date:-60 file:-141
type typePhrase defaultIs text:78 multilineText:81 url:102 integer:87 number:-59 boolean:-181 choice:-109 multipleChoice:-29 reference:61 keyValues:-44 date:38 file:-74
type typePhrase example text:550 multilineText:-203 url:404 email:-91 number:-227 boolean:-279 choice:-408 multipleChoice:-122 reference:65 multipleReference:-240 list:282 keyValues:-20 date:-75 file:-93
type typePhrase existing text:-215 multilineText:-117 url:-86 email:67 integer:-146 number:46 boolean:-62 choice:-69 multipleChoice:121 reference:53 multipleReference:320 list:-80 keyValues:87 date:-35 file:-28
type typePhrase filledByItself text:150 multilineText:66 integer:93 number:-24 boolean:207 choice:-203 reference:-152 multipleReference:-51 list:-43 keyValues:-24
type typePhrase following text:133 email:-41 number:-116 boolean:125 multipleChoice:-111 reference:59 multipleReference:-76 list:-34 keyValues:28 date:-54 file:-34
type typePhrase followingValues text:-187 multilineText:93 url:26 email:-30 integer:-71 number:-81 boolean:48 choice:320 multipleChoice:-99 list:22 date:-40 file:-21
type typePhrase fromMenu text:-389 multilineText:-135 url:-104 email:55 integer:163 number:-152 boolean:-300 choice:27 multipleChoice:-82 reference:542 multipleReference:508 list:-286 keyValues:-78 date:-33 file:-23
type typePhrase leaveBlank text:149 url:129 integer:52 number:30 boolean:-87 choice:-155 multipleReference:-55 list:-59 keyValues:20
type typePhrase logIn text:-66 multilineText:42 url:25 email:-20 integer:-54 number:-45 boolean:-24 multipleChoice:-26 reference:93 multipleReference:22 list:119 keyValues:-23 date:-21 file:-33
type typePhrase multiline text:-270 multilineText:2127 integer:-20 number:-63 boolean:22 choice:-26 reference:-82 multipleReference:-31 list:-61 keyValues:-115 file:45
type typePhrase neededIf text:60 multilineText:122 choice:-61 reference:-53
type typePhrase needs text:286 multilineText:81 number:104 boolean:-231 choice:-82 reference:-56 multipleReference:-38 list:-48
type typePhrase omission text:102 boolean:-80 choice:-29 list:40
type typePhrase oneOf text:-277 multilineText:227 url:38 email:-20 integer:-261 boolean:177 choice:240 multipleChoice:77 reference:-193 multipleReference:93 keyValues:-95 date:-34 file:-25
type typePhrase optional text:74 multilineText:-275 url:-100 email:-89 integer:126 number:-38 boolean:-32 choice:-145 multipleChoice:83 reference:-47 multipleReference:-100 list:-265 keyValues:398 date:38 file:43
type typePhrase optionsAnnounced text:-157 multilineText:-33 url:77 boolean:-50 choice:255 multipleChoice:-69 reference:112 multipleReference:-75
type typePhrase ordered text:161 url:79 integer:-83 number:164 boolean:-488 multipleChoice:-24 reference:-618 multipleReference:-374 list:215 keyValues:-120 date:181 file:-219
type typePhrase pairs text:-162 multilineText:-68 integer:-41 number:-21 boolean:48 choice:-52 reference:-25 multipleReference:79 list:45 keyValues:1739
type typePhrase range multilineText:-57 url:-121 email:-44 integer:504 number:86 boolean:-80 multipleChoice:-137 list:-207 keyValues:-73 date:147 file:-59
type typePhrase recommended text:-358 multilineText:-106 url:-27 number:-53 boolean:32 choice:258 multipleChoice:-38 reference:136 multipleReference:59 list:80 keyValues:-66 date:83 file:-24
type typePhrase required text:-39 multilineText:-174 url:-26 email:63 integer:-73 number:-41 boolean:99 choice:151 multipleChoice:-66 reference:-61 keyValues:45 date:-31 file:77
type typePhrase separated text:-501 multilineText:-84 url:-147 email:86 number:-72 choice:-65 multipleChoice:-26 reference:283 multipleReference:498 list:3559 keyValues:25 date:-31
type typePhrase severalOf text:-89 multilineText:-94 url:-108 email:-33 integer:56 number:-96 boolean:95 choice:48 multipleChoice:1335 reference:75 multipleReference:1373 list:1372 keyValues:-48 date:-33 file:64
type typePhrase shownOnly multilineText:-34 url:-51 number:-71 boolean:-139 choice:-27 multipleChoice:222 list:22 keyValues:24 date:58 file:-26
type typePhrase softened text:34 multilineText:-187 email:-45 integer:-112 number:167 boolean:144 choice:137 reference:-155 multipleReference:-22 list:-117 keyValues:-31
type typePhrase units text:3529 integer:-27
type typePhrase valuesAre text:-74 multilineText:47 url:-77 email:-40 integer:122 number:-177 boolean:-267 choice:219 multipleChoice:-24 reference:-131 multipleReference:57 list:223 keyValues:-165 date:95
type typePhrase whether text:-495 multilineText:-139 url:-36 email:-73 integer:-88 number:147 boolean:2305 choice:607 multipleChoice:87 reference:-209 multipleReference:20 list:-171 keyValues:-51 date:-36 file:-41
type typePlural 11 text:116 multilineText:-43 choice:71 reference:-96 multipleReference:-64 list:-38 keyValues:115
type typePlural 12 text:-52 integer:-20 boolean:210 choice:-40 multipleChoice:-50 reference:-20 multipleReference:39 list:-32
type typePlural 13 text:-74 multilineText:103 url:-24 integer:-77 number:-56 boolean:-70 choice:-96 multipleChoice:-23 reference:156 multipleReference:-53 list:157 keyValues:29
type typePlural 14 multilineText:106 url:-26 number:-58 boolean:-34 choice:-46 multipleChoice:-38 reference:-160 multipleReference:78 keyValues:169 date:-29
type typePlural 15 text:-35 multilineText:72 boolean:27 choice:-26 multipleReference:-25 list:62 file:-23
type typePlural 2 multilineText:-27 url:22 integer:-26 boolean:49 choice:-27 reference:-30 multipleReference:-20 list:72
type typePlural 3 integer:-31 boolean:-31 list:152 file:-47
type typePlural 33 boolean:58 choice:-88 reference:71 multipleReference:87
type typePlural 34 text:-117 multilineText:-26 integer:117 choice:-65 multipleChoice:-21 reference:-43 multipleReference:61 list:189 keyValues:-41
type typePlural 37 text:-90 multilineText:-48 url:-40 email:-21 integer:252 number:-68 boolean:168 choice:-275 multipleChoice:449 reference:-237 multipleReference:1594 list:-95 keyValues:-65 date:-65 file:-21
type typePlural 38 text:-114 multilineText:238 url:-33 email:-46 integer:-67 number:-58 boolean:-107 choice:-123 multipleChoice:-102 reference:126 multipleReference:-56 list:528 keyValues:235 date:-65 file:-26
type typePlural 39 text:29 multilineText:-56 integer:-24 boolean:-30 multipleChoice:223 reference:-23 multipleReference:40 list:-72 keyValues:-58
type typePlural 40 text:-33 integer:-26 boolean:-49 choice:119 multipleChoice:118 multipleReference:-34 list:-41
type typePlural 41 text:-38 integer:-40 boolean:55 multipleChoice:-21 reference:117 multipleReference:-40 list:61 keyValues:-40
type typePlural 43 text:-33 multilineText:-45 integer:-43 number:-20 boolean:-86 choice:-91 multipleChoice:60 reference:-121 multipleReference:175 list:213
type typePlural 44 text:-85 multilineText:-48 url:-21 integer:50 number:-24 boolean:-50 choice:90 multipleChoice:195 reference:-61 multipleReference:-58 list:79 keyValues:-36
type typePlural 45 text:-138 multilineText:207 url:-30 boolean:-47 choice:-63 multipleChoice:-27 reference:-37 multipleReference:36 list:-79 keyValues:177
type typePlural 46 text:-37 multilineText:-284 url:90 email:-24 integer:157 number:-69 boolean:-160 choice:-118 multipleChoice:216 reference:-87 multipleReference:48 list:31 keyValues:227 date:-50
type typePlural 47 text:-85 multilineText:50 boolean:37 multipleReference:-26 list:65
type typePlural 5 text:237 multilineText:177 integer:-20 choice:-312 multipleChoice:118 reference:-182 multipleReference:1591 list:-35
type typePlural 6 text:279 multilineText:33 url:-32 email:-36 number:-102 boolean:-200 choice:-103 multipleChoice:-39 reference:-36 multipleReference:39 list:536 keyValues:151 date:-39
type typePlural 64 text:-462 url:-300 email:-112 integer:-178 number:-172 boolean:186 choice:-238 multipleChoice:-273 reference:-596 multipleReference:276 list:434 keyValues:-112 date:-35 file:216
type typePlural 7 boolean:46
type typePlural 9 boolean:34
type typeSecond 0 text:-178 integer:128 number:-48 boolean:119 choice:42 reference:-26
type typeSecond a text:26 multilineText:-251 url:-24 integer:-136 number:111 boolean:194 choice:-94 multipleChoice:-60 reference:-57 multipleReference:84 list:118 date:-70 file:66
type typeSecond above text:-80 multilineText:386 number:-22 boolean:-79 choice:-71 reference:-63
type typeSecond access boolean:-24 choice:131 reference:-26
type typeSecond account email:38
type typeSecond actual text:-87 multilineText:188 boolean:-37
type typeSecond add keyValues:25
type typeSecond additional text:122 multilineText:-90 boolean:-40 multipleReference:-23 list:-59 keyValues:150
type typeSecond address text:-315 url:47 email:199 boolean:-33 list:158
type typeSecond admin text:38
type typeSecond agent text:-32 boolean:50 choice:53 reference:-46
type typeSecond ai text:43 boolean:49 reference:-27
type typeSecond all text:135 multilineText:-25 choice:140 reference:-56 multipleReference:-43 list:-71 keyValues:-22
type typeSecond allows text:-52 multilineText:34 choice:-51 reference:89
type typeSecond also url:94 boolean:-23 choice:-24
type typeSecond amount text:-34 integer:-74 number:183
type typeSecond an multilineText:-63 boolean:135 reference:257 multipleReference:-85 list:-30 date:-91 file:-51
type typeSecond and text:-36 boolean:-75 choice:-51 multipleReference:122 date:140 file:-43
type typeSecond any text:-117 multilineText:-26 boolean:130 choice:-53 reference:51 list:77
type typeSecond api text:62 multilineText:-41 integer:-31 boolean:-95 choice:-30 reference:227 list:-22
type typeSecond application text:-102 multilineText:26 boolean:-52 choice:-29 reference:253 list:-20
type typeSecond applied multilineText:48 boolean:-20
type typeSecond apps boolean:-35 choice:42
type typeSecond are text:-86 multilineText:102 boolean:-24 choice:-71 reference:67 multipleReference:53 list:-42 keyValues:39
type typeSecond arn text:78
type typeSecond as integer:91 boolean:-39
type typeSecond at text:-38 boolean:-45 reference:121
type typeSecond attribute boolean:-45 choice:71 reference:-33 keyValues:97
type typeSecond automatic boolean:50
type typeSecond available text:126 boolean:-55 choice:-26
type typeSecond aws text:25 choice:36 reference:-39
type typeSecond azure text:-25 url:26 choice:23 reference:-21
type typeSecond base text:52
type typeSecond be integer:-45 boolean:-21 choice:119 reference:-53 list:-23 date:95
type typeSecond between text:94 integer:-62 choice:53 reference:-46
type typeSecond blank text:109 boolean:-21 multipleReference:-24
type typeSecond body text:-25 multilineText:40
type typeSecond branch text:72
type typeSecond by text:-21 integer:-135 number:136 boolean:117 multipleReference:-22
type typeSecond can text:-141 url:-23 integer:82 number:-35 boolean:-156 multipleChoice:86 reference:339 list:-93 keyValues:-27
type typeSecond category text:20
type typeSecond client text:141 boolean:-27 reference:-32
type typeSecond code text:119 choice:-59 reference:-21
type typeSecond color text:194 boolean:-35 choice:-38 list:-20
type typeSecond comma-separated text:-30 list:132
type typeSecond command text:225 boolean:-39 choice:-29 multipleReference:-21 list:-67
type typeSecond configuration text:-20 multilineText:43 integer:-90 choice:-43 list:133
type typeSecond content multilineText:48
type typeSecond create text:-60 reference:69
type typeSecond created text:-59 boolean:140 reference:-30
type typeSecond current text:50 reference:-21
type typeSecond custom text:-127 multilineText:-35 integer:-20 boolean:-37 choice:171 reference:-91 multipleReference:-24 keyValues:212
type typeSecond data text:-34 choice:26
type typeSecond database url:75 reference:-31
type typeSecond default text:-103 url:83 integer:-78 number:57 boolean:196 choice:-165 reference:69 multipleReference:81 list:-40 keyValues:-32 file:-58
type typeSecond defaults text:-52 integer:179 boolean:-25 reference:-24 list:-38
type typeSecond description boolean:91 multipleReference:-34
type typeSecond desktop choice:30
type typeSecond destination text:-84 choice:-63 reference:209
type typeSecond detailed text:-23 boolean:99 choice:-53
type typeSecond details text:31
type typeSecond determines integer:98 boolean:86 reference:-41 multipleReference:-42 list:-67
type typeSecond different text:196 boolean:-39 multipleReference:-60 list:-76 keyValues:55
type typeSecond disabled text:-34 boolean:74
type typeSecond display boolean:27
type typeSecond dn text:51
type typeSecond docker text:-20 boolean:-27 list:-24 keyValues:112
type typeSecond document file:49
type typeSecond domain text:88 boolean:-24 list:-26
type typeSecond duration text:-45 integer:63
type typeSecond either text:68 boolean:378 choice:-341 reference:-63
type typeSecond email text:-120 url:-21 email:97 integer:-22 boolean:-101 choice:82 multipleReference:72 list:85
type typeSecond empty text:-90 integer:-22 boolean:68 choice:-50 reference:116 list:-28 keyValues:64
type typeSecond enable text:-25 boolean:54
type typeSecond enabled text:-75 integer:-28 number:-21 boolean:282 choice:-119 reference:-67 multipleReference:74
type typeSecond enabling text:-49 boolean:-49 choice:214 reference:-33 list:-23
type typeSecond end date:43
type typeSecond endpoint text:88 url:23 choice:-23 reference:-26
type typeSecond enter text:70 integer:-29 choice:-22 list:-56 keyValues:74
type typeSecond entity text:56 choice:-36
type typeSecond environment list:-27 keyValues:80
type typeSecond existing text:-51 boolean:139 choice:-20
type typeSecond field text:129 multilineText:20 integer:62 number:-57 boolean:157 choice:-50 reference:-86 multipleReference:-44 list:-52 keyValues:-38
type typeSecond fields multilineText:-68 multipleReference:23 list:160 keyValues:-21
type typeSecond file text:-48 multilineText:36 integer:-37 boolean:76
type typeSecond filter text:139 multilineText:-35 integer:-40 reference:-31 list:30
type typeSecond filters text:79 multilineText:-43 boolean:-38 choice:-63 reference:-22 multipleReference:173 list:-24
type typeSecond for text:104 email:124 integer:-152 number:61 boolean:-21 choice:-150 reference:-42 multipleReference:60 list:76 keyValues:-29
type typeSecond format text:-22 url:61
type typeSecond from text:139 boolean:-67 choice:-42 reference:132 multipleReference:-25 list:-21
type typeSecond full text:81 multilineText:34 boolean:-29 reference:-25 date:27
type typeSecond get text:97 reference:-22
type typeSecond github url:25
type typeSecond groups boolean:-35 multipleReference:122 list:-22 keyValues:-34
type typeSecond hash choice:30
type typeSecond hostname url:31
type typeSecond how text:-104 multilineText:160 integer:184 number:54 boolean:-112 choice:96 reference:-78 multipleReference:-75 list:-51 keyValues:-21
type typeSecond http keyValues:68
type typeSecond human-readable text:30
type typeSecond id choice:75
type typeSecond identifier text:148 url:-114
type typeSecond if text:89 multilineText:-88 boolean:-49 choice:180 reference:-48 multipleReference:-37 list:-32 keyValues:-32 date:42
type typeSecond image text:53 multilineText:-23 url:70 integer:-28 boolean:-56 reference:-42 file:72
type typeSecond in text:137 url:-42 integer:-23 boolean:-32 choice:-41 reference:-38 list:84
type typeSecond individual boolean:-22 choice:-37 multipleReference:135 list:-24
type typeSecond input text:-260 multilineText:-85 boolean:131 reference:99 keyValues:141
type typeSecond instance text:81
type typeSecond internal url:27
type typeSecond ip text:50
type typeSecond is text:-180 multilineText:243 url:46 number:-72 boolean:-192 choice:-60 multipleChoice:87 reference:255 multipleReference:-31 list:-94 date:-31 file:-23
type typeSecond issuer text:45
type typeSecond issues multilineText:-27 boolean:-72 reference:-29 multipleReference:-34 list:143 keyValues:-55 date:129
type typeSecond it text:29 boolean:67 reference:-28
type typeSecond items text:-39 multilineText:91 choice:71 reference:-47
type typeSecond json text:-30 multilineText:94 keyValues:-21 file:35
type typeSecond key text:-44 multilineText:-22 boolean:-37 reference:137 keyValues:30
type typeSecond label text:-48 url:-24 boolean:-21 reference:91 list:-26 keyValues:88
type typeSecond labels boolean:38 list:-42 keyValues:20
type typeSecond language text:41 multipleChoice:28
type typeSecond left text:23 boolean:-85 choice:133 reference:-22
type typeSecond legend text:40
type typeSecond list text:-75 multilineText:-21 boolean:-27 choice:-36 multipleReference:336 list:-124
type typeSecond location text:62
type typeSecond login url:47
type typeSecond maas text:242 choice:-30 reference:-124 multipleReference:-65
type typeSecond many integer:72 number:-41
type typeSecond mapping text:32 multilineText:-39 integer:-26 boolean:-43 choice:-61 reference:-20 multipleReference:-20 list:-30 keyValues:250
type typeSecond markdown multilineText:-33 integer:42
type typeSecond maximum text:-65 integer:181 number:82 boolean:-61 choice:-34 reference:-22 list:-23
type typeSecond memory text:-20 integer:97 number:-49 boolean:54 choice:-27 reference:-22
type typeSecond message text:166 multilineText:75 boolean:-70 choice:-34 reference:-31
type typeSecond metadata text:99 multilineText:20 boolean:54 list:-20 keyValues:-96
type typeSecond minimum text:24 integer:72 boolean:-25
type typeSecond model text:-43 choice:-24 reference:128
type typeSecond must text:-25 url:22 boolean:28
type typeSecond name text:96 boolean:-31
type typeSecond new text:-24 integer:84
type typeSecond not boolean:27
type typeSecond notification text:32 integer:-24 boolean:215 choice:-119 reference:-169 multipleReference:-48 list:190
type typeSecond number text:-81 integer:95 number:-47 boolean:-24 choice:112
type typeSecond oauth choice:-26 multipleChoice:50
type typeSecond object text:-23 multilineText:82 keyValues:-34
type typeSecond of text:-76 url:218 integer:190 number:-76 boolean:-188 choice:-157 multipleChoice:111 multipleReference:109 list:-132 keyValues:-45 date:-26 file:-30
type typeSecond often text:36 integer:-41 boolean:-46 choice:79 reference:42
type typeSecond on text:53 multilineText:-21 integer:-22 number:-32 boolean:236 multipleReference:-103 list:-53
type typeSecond one text:-26 multilineText:92 boolean:-81 choice:103 multipleChoice:-37 reference:-77 multipleReference:231 list:-136
type typeSecond only multilineText:-20 boolean:-44 choice:23 reference:139 multipleReference:-22 list:-27
type typeSecond openid text:-41 boolean:-25 choice:-81 multipleChoice:133 reference:-21 multipleReference:-35 list:80
type typeSecond option text:-65 multilineText:-20 number:-23 boolean:362 choice:-100 reference:-36 multipleReference:-32 list:-54
type typeSecond optional integer:-33 number:59 boolean:-51 choice:-35 reference:61 date:42
type typeSecond options multilineText:135 choice:-33 list:-34 keyValues:-26
type typeSecond or text:-20 multilineText:-64 url:-167 integer:-52 number:266 boolean:-313 choice:56 multipleChoice:-24 reference:-102 multipleReference:-73 list:219 keyValues:90 file:210
type typeSecond order text:155 integer:-61 reference:-21
type typeSecond organization text:32 reference:104 list:-21
type typeSecond page text:-60 integer:47 choice:79 reference:-23
type typeSecond parameter text:-122 boolean:21 list:152
type typeSecond parameters text:23 multilineText:-79 keyValues:95
type typeSecond path text:217 multilineText:-76 boolean:-24 reference:-25 file:-42
type typeSecond percentage number:31
type typeSecond phone text:158 number:-31 boolean:-46
type typeSecond port integer:-32 number:-24 keyValues:120
type typeSecond prefix text:22
type typeSecond private multilineText:22 boolean:41 reference:-26
type typeSecond provide text:22
type typeSecond provider text:47 url:28 reference:-25
type typeSecond public text:104 multilineText:-30 boolean:-39 choice:80 reference:-73
type typeSecond query text:233 multilineText:-157 choice:-29
type typeSecond recommended text:-96 choice:76 list:78
type typeSecond redshift text:22 choice:25 reference:-29
type typeSecond reference text:-20 boolean:-29 list:89
type typeSecond related text:-46 integer:-91 number:346 choice:-111
type typeSecond request text:-91 integer:50 keyValues:97
type typeSecond resource text:-82 reference:23 multipleReference:140 list:-46 keyValues:33
type typeSecond schema text:107 multilineText:-96
type typeSecond scopes text:-39 choice:-42 reference:-20 multipleReference:-31 list:192
type typeSecond script multilineText:-21 choice:85 reference:-42
type typeSecond search text:219 multilineText:-135 boolean:-21
type typeSecond secret text:81 choice:33 reference:-59
type typeSecond select text:-58 boolean:-55 choice:162 reference:-29
type typeSecond selection text:-150 choice:106 reference:46
type typeSecond server text:-64 url:70
type typeSecond set text:160 integer:94 boolean:-48 choice:-64 reference:-43 list:-26
type typeSecond setting text:55 integer:92 boolean:-37 choice:-40
type typeSecond should text:32
type typeSecond shown text:133 multilineText:-27 boolean:-21 reference:-32
type typeSecond specific text:100 multilineText:-51 boolean:-42 choice:-27 reference:-32 multipleReference:197 list:-28 keyValues:-88
type typeSecond specifies text:-20 integer:74 reference:-20
type typeSecond specify multilineText:-29 integer:35 boolean:105 choice:-26
type typeSecond sql text:-96 multilineText:33 choice:-46 reference:207
type typeSecond steps text:41 multilineText:52 boolean:-25 choice:-35
type typeSecond string multilineText:29
type typeSecond supports text:120 boolean:-29 reference:-45
type typeSecond system text:-166 multilineText:190 integer:-28 number:-28 boolean:134 list:-37
type typeSecond table boolean:55
type typeSecond tags multilineText:-38 boolean:-152 multipleReference:134 list:85 keyValues:27
type typeSecond team text:141 boolean:-24 reference:-49
type typeSecond template multilineText:28 choice:-40 reference:-31 keyValues:129
type typeSecond test boolean:51
type typeSecond text text:339 multilineText:-56 integer:-21 number:-35 boolean:-65 choice:-41 reference:-36 list:-26
type typeSecond that text:-174 multilineText:139 url:-41 integer:-34 number:-33 boolean:83 choice:-111 multipleReference:31 list:169 keyValues:-25
type typeSecond the text:-148 multilineText:-141 url:-33 email:-91 integer:-150 number:-116 choice:-243 multipleChoice:-119 reference:60 multipleReference:42 list:42 keyValues:-339 date:21
type typeSecond these multilineText:-37 list:45
type typeSecond this text:-58 multilineText:-73 url:108 integer:-231 number:24 boolean:189 reference:77 multipleReference:-40 list:-37 keyValues:-27 date:56
type typeSecond time text:-212 integer:325 number:-27 boolean:-29 list:28
type typeSecond timeout text:-25 integer:39
type typeSecond to text:-54 multilineText:82 email:-38 integer:105 boolean:-183 choice:241 multipleChoice:-35 reference:20 multipleReference:-115 keyValues:-71 date:30 file:-66
type typeSecond token text:134 integer:96 boolean:-46 choice:-113 reference:-28
type typeSecond topic text:21
type typeSecond true text:-21 choice:50
type typeSecond twilio text:61
type typeSecond type text:-46 integer:-20 choice:167 list:-23
type typeSecond types text:-82 boolean:-118 choice:176 multipleReference:-55 list:170
type typeSecond under text:101 boolean:-27 reference:-26
type typeSecond unique text:-22 choice:-36 reference:-33 list:158
type typeSecond upstream url:39
type typeSecond url text:-140 multilineText:-21 url:234
type typeSecond used text:204 multilineText:-122 integer:-24 boolean:-75 choice:-153 multipleChoice:152 reference:54 multipleReference:-29 list:125 keyValues:-93
type typeSecond user text:63 reference:52 multipleReference:-22
type typeSecond username text:64 reference:-27
type typeSecond users text:-120 multilineText:-25 url:62 boolean:175 choice:-25 reference:-29 multipleReference:-43 list:63 keyValues:-31
type typeSecond uses text:38 multilineText:-33 boolean:110 choice:-37
type typeSecond using text:-24 reference:72
type typeSecond value text:189 multilineText:-30 integer:-26 number:-83 boolean:86 choice:-45 reference:-25 list:-25
type typeSecond variables list:122 keyValues:-82
type typeSecond webhook text:57 url:-23
type typeSecond what text:87 integer:-35 boolean:-43 choice:39
type typeSecond when text:68 multilineText:60 integer:90 boolean:-35 choice:-99 reference:41 list:-58 keyValues:-33
type typeSecond where text:42 boolean:-20 choice:-27 reference:117 list:-23
type typeSecond whether text:-191 multilineText:-57 email:-45 integer:-107 number:-72 boolean:532 choice:115 multipleChoice:117 reference:-83 multipleReference:-106 list:-61 keyValues:-60
type typeSecond which text:-186 multilineText:-120 url:-20 integer:-88 number:-34 choice:-70 multipleChoice:-63 reference:448 multipleReference:44 list:130 date:-26
type typeSecond will text:27 email:-47 integer:-46 number:87 boolean:102 choice:-50 multipleReference:-33
type typeSecond with choice:25
type typeSecond world text:-55 multilineText:158 choice:-35
type typeSecond you text:217 multilineText:156 integer:38 number:-92 boolean:-232 choice:-100 multipleChoice:93 reference:62 multipleReference:-155 list:-102 date:104 file:22
type typeSecond you're boolean:-27 choice:-46 reference:106
type typeSecond your text:73 multilineText:107 integer:-35 number:35 choice:-79 multipleChoice:-20 reference:103 list:-44 keyValues:-49
type typeSentences 1 text:312 multilineText:-363 url:-224 email:-177 integer:-181 number:-216 boolean:-164 choice:-213 multipleChoice:-149 reference:-159 multipleReference:-589 list:-358 keyValues:-331 date:-322 file:-143
type typeSentences 2 text:-132 multilineText:-39 url:-162 email:-244 integer:-135 number:-358 boolean:-24 choice:24 multipleChoice:-190 reference:-167 multipleReference:-75 list:-159 keyValues:81 date:61 file:-130
type typeSentences 3 text:-320 multilineText:-135 url:39 email:-65 number:100 boolean:-283 choice:167 multipleReference:178 list:110 keyValues:129 date:-99 file:-105
type typeSentences 4 text:264 multilineText:32 url:-178 email:-34 integer:161 number:-105 boolean:353 choice:146 multipleChoice:47 reference:-330 list:-104 keyValues:-212 date:-78 file:-43
type typeSentences 5 text:33 multilineText:-40 email:-52 integer:-111 number:-27 boolean:117 choice:-83 multipleChoice:-51 reference:248 multipleReference:110 list:-67 keyValues:-47
type typeSentences 6 text:-31 multilineText:-21 url:22 integer:-93 boolean:-20 choice:-53 reference:137 list:108
type typeSwitch 1 text:-95 multilineText:49 boolean:-48 list:201 keyValues:-22
type typeSwitch 11 text:57 multilineText:-94 url:-101 integer:33 boolean:-64 choice:-39 multipleChoice:54 reference:41 multipleReference:-66 list:-53 keyValues:159 date:75
type typeSwitch 12 text:-202 multilineText:39 url:92 email:-38 integer:33 number:-69 boolean:76 choice:21 multipleChoice:-32 reference:-41 list:225 keyValues:-127 date:-44 file:-48
type typeSwitch 13 text:77 multilineText:64 integer:-28 number:-24 boolean:25 choice:-157 multipleChoice:106 multipleReference:63 list:-101 keyValues:33
type typeSwitch 14 text:-186 multilineText:-149 integer:162 number:-74 boolean:-83 choice:80 multipleChoice:-20 reference:90 multipleReference:-125 list:29 keyValues:104 date:109 file:75
type typeSwitch 15 text:323 multilineText:118 url:21 integer:-54 boolean:-86 choice:-71 reference:-47 multipleReference:-72 list:-47 keyValues:-21
type typeSwitch 2 text:84 multilineText:44 choice:38 reference:-46 multipleReference:-21 list:-42
type typeSwitch 3 text:-151 integer:-31 list:158 file:95
type typeSwitch 5 text:-450 multilineText:-176 url:-41 integer:-96 number:-45 boolean:-287 choice:317 multipleChoice:-45 reference:778 multipleReference:223 list:-171 keyValues:-47 file:-25
type typeSwitch 6 text:371 multilineText:-212 url:-56 email:-21 integer:-97 number:69 boolean:-136 choice:-50 multipleChoice:-44 reference:-66 multipleReference:-25 list:163 keyValues:121 file:-24
type typeSwitch 7 text:-105 multilineText:28 integer:-24 boolean:202 multipleReference:-38
type typeSwitch 8 text:-52 boolean:85
type typeSwitch 9 text:-40 multilineText:59 integer:70 number:-24 boolean:-23 choice:-55 reference:-42 multipleReference:65 list:38 keyValues:-29
type typeTruth 0 text:-151 boolean:561 choice:-262 reference:-41 keyValues:-21
type typeURL 0 text:-420 multilineText:-82 url:1494 email:-51 integer:-102 number:-68 boolean:-117 choice:-286 multipleChoice:-40 reference:-247 multipleReference:-93 list:-27 keyValues:20 date:-58 file:-24
type typeUnit 0 text:-26 multilineText:-358 url:-260 email:-131 integer:926 number:36 choice:-251 multipleChoice:-148 reference:-116 multipleReference:-240 list:-21 keyValues:-187 date:222 file:86
type typeUnit 1 text:-125 multilineText:-28 integer:520 number:27 boolean:-116 choice:29 reference:-87 multipleReference:-31 list:-47 keyValues:-23 date:-48
type typeUnit 2 text:-265 integer:2920 number:-34 boolean:-41 choice:-22
type typeUnit 3 text:128 multilineText:-44 url:-20 email:-55 integer:3743 number:214 boolean:99 choice:481 multipleChoice:-23 reference:161 multipleReference:-133 list:48 keyValues:-33 date:-25
type typeUnit 4 text:-302 multilineText:-71 url:-25 integer:2374 number:255 boolean:-70 choice:161 multipleChoice:-47 reference:73 multipleReference:-73 list:-175 keyValues:-40 date:-43
type typeVerb accept text:-30 boolean:39 choice:31
type typeVerb access multilineText:-36 url:-24 integer:158 number:-20 boolean:121 choice:-57 reference:-95 multipleReference:-44 list:33
type typeVerb activate keyValues:56
type typeVerb add text:-31 multilineText:-77 email:-24 integer:-119 number:-36 boolean:-177 multipleChoice:-40 reference:100 multipleReference:32 list:280 keyValues:77 date:-24
type typeVerb adjust text:119 multilineText:-26 integer:-99 number:59 boolean:-50 choice:34 reference:-78 multipleReference:68
type typeVerb apply text:98 multilineText:-42 integer:-62 boolean:38 choice:-101 multipleChoice:62 reference:-99 multipleReference:84 list:84
type typeVerb assign text:-51 multilineText:-29 integer:37 boolean:21 choice:-25 reference:118 multipleReference:140 list:-84 keyValues:-89
type typeVerb attach text:-48 multilineText:-80 boolean:65 reference:77 file:37
type typeVerb build choice:-26 multipleReference:-39 list:100
type typeVerb change text:-24 multilineText:-52 integer:103 number:58 boolean:-109 choice:119 multipleReference:-29 list:-22
type typeVerb changing text:-63 integer:159 number:-26 boolean:50 choice:-62
type typeVerb check text:217 multilineText:-68 url:-20 integer:-83 number:-59 boolean:-67 choice:71 multipleChoice:242 reference:-67 multipleReference:-47 list:-42 keyValues:-23 date:-24
type typeVerb checking text:-35 email:-48 boolean:40 multipleChoice:143
type typeVerb choose text:-179 multilineText:-95 url:-69 email:-40 integer:-36 number:-109 boolean:-87 choice:185 multipleChoice:133 multipleReference:217 list:-101 keyValues:-64
type typeVerb choosing multilineText:-34 choice:42 reference:54
type typeVerb clear text:-62 boolean:106 choice:53 reference:-26
type typeVerb click text:-257 multilineText:-50 url:-37 integer:-73 number:-49 boolean:-20 multipleChoice:-30 reference:306 multipleReference:243 list:-40 keyValues:-23 date:-26 file:75
type typeVerb clicking text:-111 multilineText:-88 boolean:48 choice:-22 reference:-63 multipleReference:-25 file:317
type typeVerb configure text:122 multilineText:152 url:72 integer:48 number:-53 boolean:-180 multipleChoice:-50 reference:-128 multipleReference:50 list:-48 keyValues:37 date:-37 file:-26
type typeVerb connect text:81 boolean:-49
type typeVerb copy text:38
type typeVerb create text:64 multilineText:111 url:-27 integer:28 number:-48 boolean:157 choice:-104 reference:37 multipleReference:-35 list:-101
type typeVerb customize text:-28 multilineText:230 boolean:-42 choice:-53 reference:-40
type typeVerb define text:50 multilineText:134 url:-29 integer:-105 number:-59 boolean:-118 choice:-109 multipleChoice:-31 reference:66 multipleReference:-49 list:97 keyValues:196 date:-26
type typeVerb delete boolean:26
type typeVerb deploy boolean:-21 choice:154 reference:-58
type typeVerb describe text:124 multilineText:123 integer:-53 boolean:-35 choice:-42 reference:-37 multipleReference:-21 list:-41 keyValues:39
type typeVerb disable text:-53 integer:-24 boolean:194 choice:-24 reference:-39
type typeVerb disabling choice:123 list:-23
type typeVerb edit text:-31 multilineText:229 integer:-32 number:211 boolean:-52 choice:-116 reference:-49 list:-21 file:-56
type typeVerb enable text:-99 multilineText:-39 integer:-28 boolean:236 reference:-45 multipleReference:93 list:-53 keyValues:-43
type typeVerb enabling text:-27 boolean:91
type typeVerb ensure text:-80 url:61 reference:61
type typeVerb enter text:90 multilineText:39 url:202 email:381 integer:103 number:271 boolean:-172 choice:-212 multipleChoice:-134 reference:-442 multipleReference:-252 list:-214 keyValues:-119 file:-94
type typeVerb entering text:-34 boolean:-48 choice:-23 list:137
type typeVerb fill text:32 url:51 email:52 integer:74 number:71 boolean:-109 choice:-45 reference:-137 multipleReference:77 list:44 keyValues:-63 date:-29
type typeVerb filling text:104 number:-20
type typeVerb find multilineText:-27 integer:-38 number:-35 boolean:-27 choice:-107 multipleChoice:86 reference:169 multipleReference:-41 list:54
type typeVerb generate multilineText:-58 choice:116 reference:-26
type typeVerb give text:-57 multilineText:-40 integer:59 number:-54 boolean:-59 choice:130 reference:98 multipleReference:-58 date:32
type typeVerb go boolean:-88 reference:50 multipleReference:131 list:-60
type typeVerb import integer:39 boolean:54 choice:-49 reference:-30 list:153 file:-90
type typeVerb input text:-156 multilineText:-71 integer:51 boolean:106 reference:76 list:82 keyValues:-28
type typeVerb insert multilineText:-51 reference:103
type typeVerb keep text:97 multilineText:-27 url:-26 email:-95 integer:-20 number:-31 boolean:-162 choice:82 multipleChoice:-23 reference:239 multipleReference:-64 list:56
type typeVerb key text:-64 multilineText:87
type typeVerb leave text:-21 multilineText:110 url:126 integer:50 number:24 choice:-133 reference:23 multipleReference:-51 list:-42 keyValues:-48
type typeVerb locate text:-38 multilineText:228 boolean:-70 reference:-55
type typeVerb log text:-23 integer:-33 boolean:134 choice:-53
type typeVerb make text:37 multilineText:-45 email:27 integer:38 boolean:64 choice:-45 multipleChoice:-25 reference:-68 list:65 keyValues:-24
type typeVerb manage text:55 choice:-30 reference:28
type typeVerb mark boolean:30
type typeVerb modify multilineText:-38 integer:-24 boolean:-20 choice:75 reference:-63 multipleReference:65 list:-47 file:137
type typeVerb monitor text:48 boolean:-31 choice:-24 list:76
type typeVerb name text:66 multilineText:-20 boolean:27 choice:76 reference:-56 multipleReference:-26
type typeVerb new text:45 integer:28 boolean:-20 reference:-20
type typeVerb open text:-123 multilineText:93 url:23 boolean:-56 choice:120 reference:-58 list:78
type typeVerb paste text:312 multilineText:24 url:65 integer:-28 number:-32 boolean:-112 choice:-57 reference:-78 list:-26
type typeVerb pick text:-25 number:-21 boolean:62 choice:-191 multipleChoice:106 reference:212 multipleReference:-66 list:-21
type typeVerb provide text:308 multilineText:21 url:20 integer:-67 number:-55 boolean:-96 choice:-132 multipleChoice:-21 reference:-124 multipleReference:-30 list:-58 keyValues:262 date:-27
type typeVerb push boolean:84
type typeVerb put text:24
type typeVerb read text:-52 multilineText:68
type typeVerb register text:-20 boolean:89 choice:-27
type typeVerb remove text:-35 multilineText:75 boolean:23 choice:-26 multipleReference:-24 list:62 file:-23
type typeVerb return text:91 multilineText:-47 choice:22
type typeVerb run text:154 multilineText:-99 integer:-29 number:-20 boolean:-51 choice:121 reference:41 multipleReference:-36 list:-23
type typeVerb scroll boolean:-53 list:129
type typeVerb see text:-30 boolean:72 choice:36 reference:-21
type typeVerb select text:-306 multilineText:-143 url:-145 email:-98 integer:-133 number:-50 boolean:156 choice:265 multipleChoice:26 reference:198 multipleReference:84 list:-20 keyValues:-139 date:138 file:-120
type typeVerb selecting text:-59 boolean:135 choice:55 multipleChoice:-70 reference:80 multipleReference:-27
type typeVerb set text:-139 multilineText:-241 integer:193 number:-113 boolean:29 choice:196 multipleChoice:-65 multipleReference:-175 list:-211 date:73 file:-102
type typeVerb setting text:-36 multilineText:-54 integer:-87 number:125 multipleChoice:112 reference:69 list:-34 keyValues:-45
type typeVerb sign text:87 integer:-64 boolean:77 choice:-26 reference:-26 multipleReference:-36 list:53 keyValues:-33
type typeVerb specify text:-156 url:-106 email:-100 integer:-63 number:-55 boolean:51 choice:30 multipleChoice:37 reference:-197 list:267 keyValues:194 date:34 file:-39
type typeVerb start integer:60
type typeVerb test text:-58 integer:-20 boolean:42 choice:56 multipleChoice:121 multipleReference:-32 list:-43
type typeVerb tick text:-52 boolean:48 choice:58
type typeVerb ticking text:-23 boolean:65
type typeVerb toggle text:-137 multilineText:-20 url:-33 integer:-31 number:-22 boolean:222 choice:30 reference:-53 multipleReference:-24 date:117
type typeVerb toggling boolean:106 date:-54
type typeVerb turn boolean:62
type typeVerb type text:99 multilineText:105 url:-26 integer:87 number:-41 boolean:-65 choice:-108 reference:82 multipleReference:-22 list:-40 keyValues:-33
type typeVerb typing text:-71 reference:60 multipleReference:110 list:-60
type typeVerb uncheck boolean:84
type typeVerb update text:164 multilineText:-21 number:-24 boolean:-33 choice:-26 reference:-40
type typeVerb upload text:-92 multilineText:-83 boolean:-45 reference:-31 keyValues:80 file:213
type typeVerb use text:71 multilineText:35 url:62 email:-37 integer:-22 number:-61 boolean:-215 choice:60 multipleChoice:-44 reference:165 multipleReference:-59 list:56 keyValues:-42 file:-31
type typeVerb using multilineText:37 integer:111 number:-26 boolean:-52 choice:-28 reference:28
type typeVerb validate text:81 choice:-25 reference:-32
type typeVerb verify text:72 multilineText:-27
type typeVerb view boolean:-83 choice:145 reference:-31 multipleReference:59
type typeVerb write text:76 multilineText:228 boolean:-47 choice:-20 reference:-29 multipleReference:-36 list:-96 keyValues:-26
type typeVerbClass accept text:-30 boolean:39 choice:31
type typeVerbClass aimless text:68 multilineText:208 url:63 email:-94 number:-240 boolean:-249 choice:-182 multipleChoice:-141 reference:86 multipleReference:39 list:40 keyValues:-21 date:-120 file:-89
type typeVerbClass button text:107 multilineText:-91 integer:89 boolean:87 choice:-145 multipleChoice:57 reference:-167 multipleReference:75 list:78 keyValues:-26
type typeVerbClass check text:22 multilineText:36 url:32 integer:-80 number:-107 boolean:49 multipleChoice:139 reference:-36 multipleReference:-60 list:89 keyValues:-75 date:-49 file:-48
type typeVerbClass checkingHeading text:133 multilineText:-78 integer:-57 number:-27 boolean:-86 choice:155 multipleChoice:114 reference:-88 keyValues:-23
type typeVerbClass click text:-389 multilineText:-144 url:-44 integer:-80 number:-70 boolean:123 choice:-22 multipleChoice:-37 reference:202 multipleReference:196 list:-55 keyValues:-30 date:-34 file:387
type typeVerbClass configure multilineText:274 url:-32 email:-84 integer:136 number:113 boolean:-566 multipleChoice:-98 reference:-355 multipleReference:-147 list:-358 keyValues:109 date:-54 file:-107
type typeVerbClass contrast text:66 multilineText:-55 integer:66 boolean:164 choice:-50 reference:-78 list:-23 date:-22
type typeVerbClass determiner text:45 integer:28 boolean:-20 reference:-20
type typeVerbClass enter text:560 multilineText:67 url:-24 email:162 integer:-50 number:-142 boolean:-750 choice:-358 multipleChoice:-246 reference:-387 multipleReference:-430 list:29 keyValues:225 date:-107 file:-329
type typeVerbClass fieldNoun text:-156 multilineText:-71 integer:51 boolean:106 reference:76 list:82 keyValues:-28
type typeVerbClass fileNoun text:-92 multilineText:-83 boolean:-45 reference:-31 keyValues:80 file:213
type typeVerbClass fillingVerb text:-22 multilineText:-310 url:-123 email:73 integer:-186 number:-141 boolean:-245 choice:-228 multipleChoice:81 reference:-71 multipleReference:-192 list:-247 keyValues:34 date:55 file:-123
type typeVerbClass followUp text:-84 multilineText:60 boolean:71 choice:34 reference:-23
type typeVerbClass genericHeading text:39 multilineText:82 email:-55 integer:-84 number:-147 choice:-112 multipleChoice:-88 reference:-55 multipleReference:132 list:45 keyValues:37 date:-84 file:-53
type typeVerbClass headingVerb text:-312 multilineText:21 url:-133 email:-194 integer:144 number:-266 boolean:-57 choice:159 multipleChoice:-163 reference:-178 multipleReference:-313 list:-108 keyValues:-27 date:-193 file:-251
type typeVerbClass inputNoun text:-192 multilineText:-126 integer:-37 number:112 boolean:123 choice:-30 multipleChoice:106 reference:146 multipleReference:-25 list:44 keyValues:-75 date:-20
type typeVerbClass kindNoun text:99 multilineText:105 url:-26 integer:87 number:-41 boolean:-65 choice:-108 reference:82 multipleReference:-22 list:-40 keyValues:-33
type typeVerbClass labelHeader text:-192 multilineText:-126 integer:-37 number:112 boolean:123 choice:-30 multipleChoice:106 reference:146 multipleReference:-25 list:44 keyValues:-75 date:-20
type typeVerbClass leave text:75 multilineText:84 url:105 email:-102 integer:32 boolean:-155 choice:-56 multipleChoice:-39 reference:250 multipleReference:-114 keyValues:-65 date:-32 file:-27
type typeVerbClass make multilineText:66 url:-100 email:-115 integer:32 number:-102 boolean:-55 choice:-102 multipleChoice:-147 reference:-272 multipleReference:-260 list:37 keyValues:87 date:-127 file:-342
type typeVerbClass manipulate text:191 multilineText:-67 integer:-52 number:-49 boolean:21 choice:75 reference:32 multipleReference:-69 list:28 keyValues:-21 file:-37
type typeVerbClass menuNoun text:-306 multilineText:-143 url:-145 email:-98 integer:-133 number:-50 boolean:156 choice:265 multipleChoice:26 reference:198 multipleReference:84 list:-20 keyValues:-139 date:138 file:-120
type typeVerbClass navigate text:-34 url:-32 integer:142 number:-67 boolean:65 multipleChoice:-44 reference:-98 list:207 keyValues:-73 date:-34 file:-46
type typeVerbClass off text:-53 integer:-24 boolean:194 choice:-24 reference:-39
type typeVerbClass on text:-99 multilineText:-39 integer:-28 boolean:236 reference:-45 multipleReference:93 list:-53 keyValues:-43
type typeVerbClass opener integer:60
type typeVerbClass openingVerb text:119 multilineText:-85 url:-48 email:-39 integer:21 number:-111 choice:71 multipleChoice:-69 reference:-23 multipleReference:-36 list:269 keyValues:23 date:-71 file:-121
type typeVerbClass optionNoun text:-36 multilineText:-54 integer:-87 number:125 multipleChoice:112 reference:69 list:-34 keyValues:-45
type typeVerbClass paste text:312 multilineText:24 url:65 integer:-28 number:-32 boolean:-112 choice:-57 reference:-78 list:-26
type typeVerbClass place boolean:-83 choice:145 reference:-31 multipleReference:59
type typeVerbClass plainNoun text:55 multilineText:-21 boolean:57 choice:73 reference:-59 multipleReference:-27
type typeVerbClass preposition multilineText:37 integer:111 number:-26 boolean:-52 choice:-28 reference:28
type typeVerbClass secretNoun text:-64 multilineText:87
type typeVerbClass select text:-867 multilineText:-353 url:-240 email:-153 integer:-219 number:-235 boolean:49 choice:530 multipleChoice:144 reference:1677 multipleReference:140 list:-205 keyValues:-240 date:115 file:-156
type typeVerbClass slugEnd multilineText:37 integer:111 number:-26 boolean:-52 choice:-28 reference:28
type typeVerbClass slugVerb text:-192 multilineText:-329 url:-24 email:-80 integer:114 number:-165 boolean:-93 choice:-131 multipleChoice:-76 reference:-70 multipleReference:-186 list:-125 keyValues:127 date:-44 file:34
type typeVerbClass submitVerb text:87 multilineText:-94 url:-51 email:-40 integer:-162 number:-92 boolean:76 choice:-210 reference:31 multipleReference:68 list:258 keyValues:24 date:-55 file:-37
type typeVerbClass switchEffect text:155 multilineText:-124 url:20 email:-144 integer:-153 number:-121 boolean:242 multipleChoice:-61 reference:231 multipleReference:-49 list:42 keyValues:-115 date:-42 file:-60
type typeVerbClass switchOff text:-161 multilineText:-54 integer:-64 number:-37 boolean:384 choice:109 multipleChoice:111 reference:-111 multipleReference:-52 list:-54
type typeVerbClass switchOn text:-207 multilineText:-167 url:-78 email:-91 integer:-167 number:-114 boolean:1771 choice:79 multipleChoice:341 reference:-239 multipleReference:-36 list:-148 keyValues:-34 file:-33
type typeVerbClass toggleNoun text:-141 multilineText:-21 url:-33 integer:-33 number:-22 boolean:236 choice:28 multipleChoice:-20 reference:-55 multipleReference:-25 date:116
type typeVerbClass trialVerb text:257 url:-38 email:-34 integer:-151 number:128 boolean:-146 choice:-33 multipleChoice:351 reference:-222 multipleReference:-108 list:-122 keyValues:26 date:-48 file:131
type typeVerbClass typeHeader text:99 multilineText:105 url:-26 integer:87 number:-41 boolean:-65 choice:-108 reference:82 multipleReference:-22 list:-40 keyValues:-33
type typeVerbClass upload text:-154 multilineText:-186 integer:23 choice:-75 multipleReference:102 list:130 keyValues:63 file:4134
type typeVerbClass use text:159 url:38 email:-48 number:-97 boolean:-246 choice:-98 reference:96 list:116 keyValues:-73 date:-32 file:-48
type typeVerbClass weakLabelHeader multilineText:65 integer:-21 boolean:23 choice:75 reference:-57 multipleReference:-26
type typeVerbNoun " text:-28 integer:-20 boolean:238 reference:-30 multipleReference:-31 list:-20 keyValues:-20 date:-22
type typeVerbNoun ' text:58 integer:-23 boolean:91 choice:-59
type typeVerbNoun ( multilineText:-29 integer:71 choice:36 reference:-36
type typeVerbNoun , text:-104 multilineText:95 integer:164 number:-27 boolean:-70 choice:83 reference:-46 multipleReference:-33
type typeVerbNoun . text:131 multilineText:-68 number:-25 boolean:-86 choice:246 reference:-55 multipleReference:-38 list:-20 date:-21
type typeVerbNoun 0 text:-195 integer:221 number:60 reference:-43
type typeVerbNoun a text:402 multilineText:-245 url:36 email:36 integer:-136 number:181 boolean:-270 choice:37 multipleChoice:-120 reference:145 multipleReference:-273 list:-206 keyValues:62 date:64 file:-55
type typeVerbNoun additional text:-76 multilineText:-97 multipleReference:-24 list:47 keyValues:185
type typeVerbNoun ai text:-83 boolean:-38 reference:193
type typeVerbNoun all text:-89 multilineText:62 integer:-35 boolean:41 choice:-54 multipleReference:-33 list:49 date:136 file:-26
type typeVerbNoun an text:41 multilineText:-125 url:-47 email:191 integer:74 number:43 boolean:-110 choice:-114 multipleChoice:-24 reference:324 multipleReference:-124 list:-47 keyValues:-22 file:-32
type typeVerbNoun and text:-85 multilineText:74 boolean:-107 multipleChoice:142 multipleReference:110 file:-44
type typeVerbNoun any text:-63 boolean:-75 choice:32 multipleChoice:-88 multipleReference:207 list:45 keyValues:23
type typeVerbNoun as multilineText:53 integer:87 number:-22 boolean:-48
type typeVerbNoun at boolean:125 multipleChoice:-94
type typeVerbNoun automatic text:-21 boolean:43
type typeVerbNoun available text:226 boolean:-46 choice:-35 reference:-127 multipleReference:-82 list:101
type typeVerbNoun aws choice:48 reference:-35
type typeVerbNoun azure choice:23 reference:-20
type typeVerbNoun between choice:157 reference:-111
type typeVerbNoun blank text:109 boolean:-21 multipleReference:-24
type typeVerbNoun both number:22 choice:47 multipleReference:-30
type typeVerbNoun build text:212 choice:-94 reference:-43 multipleReference:-20
type typeVerbNoun client text:114 multilineText:-36 reference:-22
type typeVerbNoun conditions text:31 multilineText:78 boolean:-36 list:-24
type typeVerbNoun connect boolean:29
type typeVerbNoun corresponding boolean:30 multipleReference:-22
type typeVerbNoun create text:-52 reference:78
type typeVerbNoun custom list:24 keyValues:27
type typeVerbNoun default boolean:36 choice:-34 reference:97 keyValues:-25
type typeVerbNoun detailed boolean:59 choice:-43
type typeVerbNoun different text:140 multilineText:-29 boolean:22 reference:-41 multipleReference:-34 list:-65 keyValues:56
type typeVerbNoun each text:-94 multilineText:-20 boolean:-53 choice:245 reference:-27
type typeVerbNoun either text:-79 multilineText:-23 boolean:171 choice:-214 multipleChoice:132 reference:-97 multipleReference:153
type typeVerbNoun email text:132 email:-70 choice:35 reference:-56
type typeVerbNoun empty text:-61 integer:82 boolean:-30 reference:100
type typeVerbNoun enabled boolean:109 choice:-36 reference:-49
type typeVerbNoun environment boolean:-27 reference:61
type typeVerbNoun file text:-31 integer:-36 boolean:85
type typeVerbNoun for text:-205 boolean:-28 choice:-63 reference:329
type typeVerbNoun force text:134 choice:-65 reference:-35
type typeVerbNoun from text:60 url:20 boolean:-67 choice:-199 reference:268 multipleReference:-27 date:57
type typeVerbNoun google reference:-20 multipleReference:30
type typeVerbNoun group text:-25 boolean:33 choice:-51 reference:100
type typeVerbNoun host text:-60 multilineText:-24 email:147 integer:39 boolean:-31
type typeVerbNoun how multilineText:50 integer:-61 boolean:-35 choice:209 reference:-71 multipleReference:-36 list:28 keyValues:-22
type typeVerbNoun if multilineText:-49 boolean:51 choice:-28 multipleChoice:115 reference:-48 multipleReference:-55 list:-65 keyValues:124
type typeVerbNoun ignore choice:25 reference:-21
type typeVerbNoun in text:23 multilineText:-26 email:48 integer:-28 number:67 boolean:-128 choice:-120 multipleChoice:-28 reference:40 multipleReference:29 list:181 keyValues:-65 date:-45
type typeVerbNoun input text:-120 multilineText:319 choice:-90 keyValues:-38
type typeVerbNoun it text:-21 multilineText:89 integer:-25 number:-28 boolean:-39 reference:98 multipleReference:-23 list:-26 keyValues:-20 date:24
type typeVerbNoun item boolean:-22 choice:-60 reference:102 list:21
type typeVerbNoun its text:-56 boolean:-36 choice:88 reference:84 multipleReference:-20
type typeVerbNoun jwt text:-25 keyValues:80
type typeVerbNoun key reference:-21 keyValues:39
type typeVerbNoun ldap text:-35 multipleChoice:144 reference:-24
type typeVerbNoun limit integer:98 boolean:-31
type typeVerbNoun max integer:289 number:-25 boolean:-86 choice:-32 reference:-30 multipleReference:-63
type typeVerbNoun message multilineText:56 boolean:-50 choice:44
type typeVerbNoun more text:-54 multilineText:67
type typeVerbNoun new integer:71 boolean:55 choice:-23 reference:-21
type typeVerbNoun of text:164 boolean:-27 choice:-95 reference:29
type typeVerbNoun on text:-78 multilineText:-34 choice:-84 reference:257 multipleReference:-62 list:-24 file:111
type typeVerbNoun one multilineText:70 boolean:-56 multipleChoice:-40 reference:-113 multipleReference:164 list:40
type typeVerbNoun only reference:25
type typeVerbNoun openid text:-41 boolean:-25 choice:-81 multipleChoice:133 reference:-21 multipleReference:-35 list:80
type typeVerbNoun or text:-127 boolean:-130 choice:72 multipleReference:115 keyValues:116
type typeVerbNoun out text:56
type typeVerbNoun parent boolean:-35 reference:-109 multipleReference:175
type typeVerbNoun public text:51 multilineText:-34 choice:92 reference:-75
type typeVerbNoun redirect text:-63 boolean:-46 reference:-29 list:195
type typeVerbNoun resource text:-178 multilineText:-20 integer:-25 choice:383 reference:-49 list:-43
type typeVerbNoun role text:53 boolean:-22 choice:-26 reference:26
type typeVerbNoun secret text:-39 choice:87 reference:-38
type typeVerbNoun send boolean:-88 reference:-86 multipleReference:204
type typeVerbNoun show boolean:57 choice:-26
type typeVerbNoun specific text:39 boolean:-141 choice:130 reference:-26
type typeVerbNoun start boolean:37 date:22
type typeVerbNoun sure text:108 email:30 integer:70 boolean:-45 reference:-38 list:-26
type typeVerbNoun tags boolean:-45 multipleReference:95
type typeVerbNoun task integer:-40 boolean:-27 reference:102
type typeVerbNoun test boolean:68 choice:-23
type typeVerbNoun that text:-107 multilineText:-52 integer:143 boolean:154 choice:-29 list:-41
type typeVerbNoun the text:-328 multilineText:-173 url:-136 email:-207 integer:-85 number:-173 boolean:-425 choice:-529 multipleChoice:40 reference:412 multipleReference:139 list:-154 keyValues:-268 date:42 file:139
type typeVerbNoun their text:-34 boolean:29 list:-28 keyValues:58
type typeVerbNoun them text:-29 multilineText:-34 boolean:-47 choice:-31 reference:-21 list:128 keyValues:62
type typeVerbNoun these multilineText:-44 boolean:-24 choice:-27 reference:63 multipleReference:-20 list:101
type typeVerbNoun this text:227 multilineText:-172 url:126 number:22 boolean:64 choice:158 multipleChoice:-21 reference:-285 multipleReference:-78 list:-50 keyValues:-32
type typeVerbNoun title text:76
type typeVerbNoun tls text:-70 multilineText:227 integer:-25 boolean:-33 choice:-37 reference:-30
type typeVerbNoun to text:-399 email:-20 integer:-40 number:-40 boolean:234 choice:134 multipleChoice:-46 reference:183 multipleReference:48 list:76 keyValues:-97 date:-27 file:-41
type typeVerbNoun token text:26 integer:28
type typeVerbNoun topic text:149 choice:-79
type typeVerbNoun type text:-63 choice:-106 reference:185
type typeVerbNoun up text:-152 multilineText:86 integer:24 number:-21 boolean:79 choice:-69 reference:-33 keyValues:195 date:-64
type typeVerbNoun use text:-20 boolean:68 choice:-30
type typeVerbNoun user text:-87 boolean:251 choice:-75 multipleReference:-55
type typeVerbNoun users text:85 url:66 boolean:-49 reference:-30
type typeVerbNoun values text:148 multilineText:-26 integer:-25 boolean:-32
type typeVerbNoun view boolean:123 choice:-46 reference:-44
type typeVerbNoun web text:-30 choice:44
type typeVerbNoun what text:-34 multilineText:72 boolean:-34 choice:43
type typeVerbNoun when text:171 multilineText:-33 integer:67 boolean:-67 reference:-33 list:-44
type typeVerbNoun whether text:-147 multilineText:-43 email:-40 integer:-46 boolean:271 choice:78 multipleChoice:154 reference:-58 multipleReference:-89 list:-36 keyValues:-25
type typeVerbNoun which text:25 multilineText:-26 boolean:73 choice:-75 multipleChoice:-21 reference:30 multipleReference:-21 list:81 keyValues:-22
type typeVerbNoun who reference:-45 multipleReference:81
type typeVerbNoun your text:90 multilineText:309 url:-86 email:36 integer:45 number:-94 boolean:-365 multipleChoice:-48 reference:348 multipleReference:-158 list:55 keyValues:-110 date:-46 file:-26
type typeVerbNoun { text:121 multilineText:-89 boolean:-25 choice:85 reference:-78
type typeVia 0 text:130 multilineText:-263 url:-131 email:-276 integer:-339 number:-406 boolean:-222 choice:276 multipleChoice:-276 reference:-264 multipleReference:-387 keyValues:114 date:-204 file:-471
type typeVia 1 text:115 multilineText:-98 url:-407 email:-427 integer:-339 number:-161 boolean:-305 choice:-38 multipleChoice:-213 reference:-128 multipleReference:56 list:-272 keyValues:-402 date:-301 file:-141
type typeVia 2 text:247 multilineText:-87 url:-23 email:-25 integer:22 number:-148 boolean:82 choice:-255 multipleChoice:-47 reference:448 list:-218 keyValues:-70 date:98 file:-54
type typeVia 3 text:-25 multilineText:-269 url:-212 email:-127 integer:-345 number:-283 boolean:332 choice:372 multipleChoice:-176 reference:-527 multipleReference:-454 list:-527 keyValues:-463 date:-313 file:-216
type typeWord % text:-137 integer:-150 number:425 boolean:-27 choice:-21 reference:-32
type typeWord 1 text:35 multilineText:-21 integer:-31 choice:-29 reference:-21 list:156 file:-36
type typeWord 2 text:75 choice:-25
type typeWord 2.0 text:-32 url:34 boolean:53
type typeWord a text:-229 multilineText:-62 url:-21 integer:-37 number:-29 boolean:336 choice:68 reference:-189 multipleReference:224 list:-28
type typeWord above text:31
type typeWord acceptance text:-25 choice:33
type typeWord accepted text:-59 boolean:-73 reference:-23 multipleReference:231
type typeWord access text:105 multilineText:-113 integer:-49 number:-46 boolean:289 choice:37 reference:-70 multipleReference:-50 list:-70 keyValues:34 date:-22
type typeWord account text:35 multilineText:114 url:-39 email:21 integer:-78 number:-40 boolean:-45 choice:72 reference:112 multipleReference:-65 list:-56 keyValues:-42 date:-22 file:34
type typeWord accounting text:56 reference:-29
type typeWord accounts boolean:40
type typeWord acl text:-44 multilineText:90 boolean:-28 choice:-45 reference:155 multipleReference:-25 file:-45
type typeWord action text:-31 number:-21 boolean:-126 choice:346 multipleReference:-50 list:-24
type typeWord actions text:-51 choice:211 multipleChoice:-20 reference:-47 multipleReference:68 list:-80
type typeWord activate text:-83 boolean:194 choice:-50
type typeWord active text:-67 integer:26 boolean:155 choice:-86 reference:-32 date:55
type typeWord activity boolean:-43 choice:64 reference:-92 multipleReference:118
type typeWord add text:-32 multilineText:-22 boolean:-70 choice:-44 reference:-108 multipleReference:238 list:110
type typeWord additional text:96 multilineText:82 boolean:-41 list:-41 keyValues:-22
type typeWord address text:86 multilineText:101 url:-56 email:174 integer:-34 number:-35 boolean:78 choice:-106 reference:-71 multipleReference:38 list:-101 keyValues:-23
type typeWord addresses text:-67 multilineText:-25 email:32 choice:-29 multipleReference:-21 list:192
type typeWord admin multilineText:-21 boolean:96 choice:-30 reference:-38 multipleReference:76 list:-56
type typeWord advanced text:-91 multilineText:86 boolean:-117 choice:22 reference:82 multipleReference:-62 keyValues:111 date:31
type typeWord after text:-169 multilineText:-36 integer:273 number:-28 choice:-152 reference:-74 list:-33 keyValues:-21 date:299
type typeWord agent text:-55 multilineText:197 choice:-130 reference:130 list:-31
type typeWord aggregate text:-50 choice:152 reference:-51
type typeWord aggregation text:-112 boolean:-26 choice:76 reference:138 list:-25
type typeWord ai text:-80 multilineText:-32 boolean:-80 choice:-44 reference:342
type typeWord alert text:-79 number:144 boolean:-59 multipleReference:131 list:-85
type typeWord algorithm text:-40 multilineText:-40 url:-23 integer:-22 boolean:-33 choice:289 reference:-29 keyValues:-22
type typeWord all text:67 multilineText:-29 boolean:-39 reference:-54 multipleReference:133
type typeWord allow text:-80 boolean:465 choice:-68 reference:-78 multipleReference:-77 list:-50
type typeWord allowed text:-92 multilineText:-31 integer:-56 boolean:-78 choice:31 multipleChoice:-27 reference:-102 list:420 keyValues:-23
type typeWord amount text:-237 multilineText:-25 integer:-159 number:702 boolean:-29 choice:-64 reference:-96
type typeWord an reference:24
type typeWord analysis text:-75 integer:-184 number:214 boolean:-22 choice:190 reference:-30 list:-21
type typeWord analytics multipleReference:77 list:-21
type typeWord and text:-177 multilineText:-57 integer:-42 number:-30 boolean:261 choice:95 multipleChoice:-38 reference:-151 multipleReference:-59 list:-33 keyValues:-33 date:293
type typeWord any boolean:-129 choice:124
type typeWord api text:167 multilineText:-180 url:24 integer:-29 boolean:68 choice:-64 reference:236 multipleReference:-39 list:-104
type typeWord app text:-337 multilineText:-66 url:-25 integer:-26 number:-25 boolean:219 choice:-68 reference:267 list:127 keyValues:-22
type typeWord application text:32 multilineText:-56 url:-20 integer:-34 number:-35 boolean:55 choice:-268 reference:152 multipleReference:272 list:-40 keyValues:-20
type typeWord applications text:-77 multilineText:-20 integer:-24 boolean:-52 choice:-20 reference:-34 multipleReference:334 list:-53
type typeWord apply text:-47 boolean:158 choice:-44
type typeWord approval boolean:46
type typeWord archive text:-51 multilineText:-22 boolean:104 reference:25
type typeWord args boolean:-57 multipleReference:-20 list:134
type typeWord arguments text:125 boolean:-42 choice:-28 multipleReference:-36 list:-64 keyValues:99
type typeWord arn text:328 multilineText:-78 number:-34 boolean:-62 choice:-27 reference:-46
type typeWord as text:-241 multilineText:-55 email:-34 boolean:245 choice:211 reference:-36 multipleReference:-48 list:65 date:-58
type typeWord assign text:-118 boolean:246 multipleReference:-37
type typeWord assigned text:-136 multilineText:47 boolean:-21 reference:162 multipleReference:121 list:-92
type typeWord assignee text:106 boolean:-45
type typeWord at text:184 multilineText:-44 number:-23 boolean:-74 choice:-40 reference:-64 list:151
type typeWord attach text:-24 boolean:172 reference:-25 multipleReference:-22 file:-45
type typeWord attachment boolean:-20 choice:50
type typeWord attachments text:110 boolean:-42 list:-21
type typeWord attribute text:174 multilineText:-47 choice:80 reference:-72 keyValues:-24
type typeWord attributes text:-157 multilineText:-86 integer:-20 number:-21 boolean:-44 choice:-31 multipleChoice:126 multipleReference:-32 list:53 keyValues:238
type typeWord audience number:124 boolean:-122 choice:-30 list:70
type typeWord auth text:92 reference:-22
type typeWord authentication text:23 multilineText:-25 boolean:122 choice:206 reference:-200 list:-25
type typeWord authority text:-46 multilineText:141 boolean:-20 reference:-29
type typeWord authorization text:-69 boolean:84
type typeWord auto text:41 multilineText:-22 integer:67 boolean:-71 choice:139 reference:-45 date:-21
type typeWord autocomplete text:-22 boolean:-52 choice:-33 multipleChoice:81 reference:-35 multipleReference:76
type typeWord automatic text:-89 boolean:248 reference:-47 multipleReference:-22 keyValues:-26
type typeWord automatically text:-70 boolean:160 choice:-32
type typeWord available text:-31 integer:-21 boolean:-315 choice:112 reference:-41 multipleReference:410 list:-88
type typeWord average text:-54 multilineText:-27 choice:-38 reference:200
type typeWord aws text:120 multilineText:-35 reference:-35
type typeWord axis text:-34 multilineText:-44 integer:336 number:142 boolean:-188 choice:75 reference:-73 multipleReference:-66 list:-56 keyValues:-29
type typeWord azure text:53 url:34 choice:-29
type typeWord backend choice:33 reference:-26
type typeWord background text:-36 url:48 boolean:-23 file:95
type typeWord backup text:-41 boolean:124 choice:55 reference:-71
type typeWord banner text:-21 url:56
type typeWord base multilineText:-27 url:36 integer:-42 number:228 boolean:43 choice:-49 reference:-103 list:-23
type typeWord batch text:-35 date:104
type typeWord bcc text:58 multilineText:-25 boolean:-49 choice:-25 reference:-25 multipleReference:-27 list:150
type typeWord be text:78 integer:-87 boolean:61
type typeWord before text:-107 integer:274 boolean:-26 choice:-36
type typeWord beginning text:44 date:37
type typeWord between boolean:79
type typeWord billing text:98 choice:-24
type typeWord bind text:-127 integer:132 choice:111 reference:-55
type typeWord bitbucket url:40
type typeWord block text:37
type typeWord body text:25 multilineText:160 url:-23 integer:-48 number:-31 boolean:-99 reference:-124 multipleReference:-48 list:-53 keyValues:306
type typeWord bootstrap text:133 integer:-28 list:-26
type typeWord bot text:28
type typeWord branch text:58 multilineText:-33 boolean:31 choice:-56 reference:-41 multipleReference:-21 list:156
type typeWord bucket choice:-27 reference:124
type typeWord build text:161 multilineText:-43 integer:-27 boolean:201 choice:-104 reference:-75 multipleReference:-48 list:-62 keyValues:63
type typeWord builder text:-36 choice:51
type typeWord button text:109 choice:-23 reference:-55
type typeWord by multilineText:-79 url:-48 email:-58 integer:-68 number:-38 boolean:130 multipleChoice:-29 reference:99 multipleReference:-79 list:166 keyValues:-22
type typeWord bytes text:-22 integer:172 boolean:-53 choice:-23
type typeWord ca text:-41 multilineText:241 integer:-24 boolean:-58 choice:-55 reference:-48 file:66
type typeWord cache text:-162 integer:130 boolean:-89 choice:35 reference:142
type typeWord calculation number:62 choice:32 reference:-34
type typeWord calendar text:-114 choice:86 multipleChoice:-34 reference:130
type typeWord call text:209 multilineText:-25 number:-23 boolean:-38 choice:-32 reference:-36 multipleReference:146 list:-145
type typeWord calling text:-117 choice:205
type typeWord campaign text:-84 multilineText:-26 number:-20 boolean:-46 choice:55 reference:221 multipleReference:-24 list:-28
type typeWord can text:-75 integer:54 boolean:72
type typeWord cancellation boolean:27
type typeWord capture boolean:-52 choice:75 multipleReference:40
type typeWord card text:-20 boolean:-81 choice:77 multipleReference:92
type typeWord categories text:-33 boolean:-239 choice:263 multipleReference:30 list:43
type typeWord category text:-106 multilineText:-38 integer:-20 choice:259 reference:29 keyValues:-27
type typeWord cc text:-75 boolean:43 choice:-36 reference:-79 multipleReference:-32 list:245
type typeWord cert text:52 multilineText:-162 integer:-22 choice:-61 reference:111 multipleReference:-20 list:-22 file:180
type typeWord certificate text:-217 multilineText:110 url:-28 number:-56 boolean:-93 choice:531 reference:-195 multipleReference:-22 list:-39 keyValues:-33 file:76
type typeWord certificates text:-33 multilineText:-39 choice:113
type typeWord change text:-62 number:90 boolean:108 choice:-22 reference:-36
type typeWord changes boolean:100
type typeWord channel text:128 integer:-22 boolean:-33 reference:-20
type typeWord channels list:48
type typeWord characters integer:-58 number:-32 choice:113
type typeWord chart text:-38 multilineText:-31 integer:-21 number:-22 boolean:107 choice:-27 reference:112
type typeWord chat boolean:58
type typeWord check text:176 multilineText:101 integer:60 number:-31 boolean:70 choice:-139 reference:-104 multipleReference:-46
type typeWord checking text:-97 integer:68 boolean:35 choice:37
type typeWord chunk text:-90 multilineText:-32 integer:206 choice:-28
type typeWord cidr text:80 integer:-20
type typeWord city text:33
type typeWord claim text:119 multilineText:-26 boolean:-46 choice:-45 list:-67 keyValues:144
type typeWord class text:241 choice:-142 reference:-37
type typeWord client multilineText:189 url:-41 email:-20 integer:-78 number:-67 boolean:-39 choice:74 multipleChoice:-108 reference:105 multipleReference:-81 list:73 keyValues:-38 date:-27
type typeWord close text:-24 boolean:75
type typeWord cloud text:103 multilineText:-33 integer:-22 number:-20 boolean:74 choice:-107 reference:125 multipleReference:-29 list:-31
type typeWord cluster text:140 url:-23 choice:-221 reference:199
type typeWord code text:131 multilineText:-44 url:51 integer:78 number:-28 boolean:86 choice:-173 multipleChoice:-21 reference:138 multipleReference:-45 list:-64 keyValues:-42 date:-23 file:-20
type typeWord codes text:-43 boolean:-53 multipleReference:-21 list:137
type typeWord collection text:234 multilineText:-54 url:-20 integer:-32 number:-39 boolean:-166 choice:-199 reference:485 multipleReference:-79 list:-69
type typeWord color text:333 multilineText:-53 integer:98 number:-63 boolean:-101 choice:-112 reference:35 multipleReference:-26 keyValues:-22
type typeWord column text:-32 multilineText:-39 integer:-33 number:-20 boolean:45 choice:-40 reference:-223 multipleReference:181 list:39 keyValues:149
type typeWord columns text:-55 boolean:-78 choice:131 multipleReference:97 file:-27
type typeWord command text:157 multilineText:179 integer:-28 boolean:-43 choice:-82 reference:-78 multipleReference:-36 list:72 keyValues:-67
type typeWord commit text:66 boolean:37 choice:-39
type typeWord company boolean:118 choice:-53
type typeWord comparison text:-29 number:-40 boolean:-21 choice:193 reference:-21
type typeWord complete text:-192 multilineText:153 boolean:153 choice:-22 reference:-42
type typeWord completed text:46 boolean:29
type typeWord complexity choice:-23 multipleChoice:142 multipleReference:-77
type typeWord component boolean:-21 choice:90 reference:-36
type typeWord compression text:-80 choice:-27 reference:146
type typeWord condition text:278 multilineText:25 url:-23 integer:-108 number:-37 boolean:-107 multipleChoice:127 reference:-68 multipleReference:-25 keyValues:-24
type typeWord conditions text:65 multilineText:108 boolean:-36 choice:-31 multipleReference:-48 list:49 keyValues:-46
type typeWord confidence text:58 integer:-22 choice:-42 reference:69
type typeWord config text:-31 multilineText:164 boolean:-115
type typeWord configuration text:-124 multilineText:238 boolean:56 reference:-31 multipleReference:-36
type typeWord configure text:-59 multilineText:72 boolean:156 multipleReference:-115
type typeWord confirm text:96 multilineText:-40 email:33 boolean:-44
type typeWord confirmation multipleReference:-20 list:47
type typeWord connect text:32 integer:74 number:-27 boolean:-110 choice:-56 reference:234 multipleReference:-24 list:-26 keyValues:-26
type typeWord connection multilineText:48 integer:26 number:-56 boolean:-58 choice:70
type typeWord connector text:-114 multilineText:258 choice:-106 reference:92 multipleReference:-55
type typeWord contact text:-165 multilineText:-73 url:-20 integer:-49 number:-37 boolean:32 choice:-101 multipleChoice:108 reference:204 multipleReference:233 list:-75 keyValues:-25
type typeWord contacts text:100 integer:-21 boolean:-336 choice:-38 multipleChoice:270 multipleReference:130 list:-47
type typeWord container text:59 multilineText:-41 url:-24 integer:54 number:-24 boolean:57 choice:-46 reference:43 multipleReference:-25 list:-22
type typeWord content text:108 multilineText:82 boolean:-36 choice:-117 reference:72
type typeWord context text:216 multilineText:-48 choice:-37 reference:-51 multipleReference:-20 list:-22
type typeWord control text:72 multilineText:-56 integer:-42 number:57 boolean:-29 choice:78 reference:-40
type typeWord cors text:-25 reference:-43 list:146
type typeWord cost text:-98 number:164
type typeWord count text:-43 integer:121 number:-39
type typeWord country text:137 boolean:-83 choice:-21 reference:-55 multipleReference:-33 list:128
type typeWord cpu text:-52 integer:87
type typeWord create text:-121 multilineText:40 number:-44 boolean:191 choice:-38 reference:-68 list:73
type typeWord created text:-70 date:133
type typeWord credential text:209 integer:-33 number:-20 boolean:-124 reference:92 list:-21
type typeWord credentials text:-85 multilineText:40 boolean:-27 choice:-28 multipleReference:47 file:77
type typeWord credit text:287 multilineText:-40 url:-29 integer:-33 number:78 boolean:85 choice:-104 reference:-126 multipleReference:-35 list:-45
type typeWord criteria text:102 multilineText:-37 boolean:-95 choice:244 reference:-94 multipleReference:-20 list:-30
type typeWord crm text:73 boolean:-27
type typeWord cron text:321 boolean:-71 choice:-30 reference:-167
type typeWord css text:-80 multilineText:1138 boolean:-20
type typeWord currency text:172 multilineText:-33 integer:-20 number:-40 boolean:74 choice:-145 reference:95 multipleReference:-26 list:-24
type typeWord curve text:-63 choice:107 reference:-42
type typeWord custom text:-163 multilineText:139 integer:-49 number:-22 boolean:105 choice:-23 multipleChoice:-25 reference:-134 multipleReference:-199 list:33 keyValues:347
type typeWord dark text:92 boolean:39 choice:-109
type typeWord dashboard text:-151 multilineText:56 url:60 boolean:45 choice:-43 reference:-28 multipleReference:156 list:-31
type typeWord data text:-193 multilineText:135 url:-72 email:-44 integer:-373 number:35 boolean:186 choice:99 multipleChoice:-70 reference:181 list:-70 date:99 file:-45
type typeWord database text:-26 integer:145 boolean:47 choice:-35 reference:-43
type typeWord date text:-171 multilineText:-77 url:-32 integer:-75 number:-80 boolean:-43 choice:-226 reference:-154 multipleReference:-42 list:-42 keyValues:-30 date:974 file:-21
type typeWord day text:-23 integer:-124 number:97 boolean:25 choice:152 list:-54
type typeWord days text:-28 integer:110 boolean:-39
type typeWord db text:-44 choice:69
type typeWord decimals text:-71 integer:252 boolean:-48 choice:-26 multipleReference:-21
type typeWord default text:92 multilineText:-63 url:-53 integer:-31 number:-62 choice:-85 reference:144 multipleReference:132 keyValues:-38 date:-22
type typeWord delay text:350 integer:-194 number:-50 boolean:-29 reference:-21
type typeWord delayed integer:26
type typeWord delete text:-27 integer:-43 boolean:196 choice:-34
type typeWord deleted text:-43 boolean:137 choice:-21 reference:-26
type typeWord dependency choice:-33 reference:48
type typeWord deploy text:-21 choice:52
type typeWord deployment boolean:-49 choice:119 reference:-22 multipleReference:39 list:-28
type typeWord depth text:-95 integer:27 number:-34 choice:145
type typeWord description text:53 multilineText:125 boolean:-44 reference:-43
type typeWord destination text:-97 multilineText:-39 integer:-33 number:-27 boolean:-60 choice:121 reference:244
type typeWord details text:-33 boolean:136 reference:-62
type typeWord dev integer:-175 number:214
type typeWord direct text:-89 number:91 boolean:-24 choice:91
type typeWord direction text:-103 boolean:-35 choice:180
type typeWord directory text:265 multilineText:-103 choice:-81
type typeWord disable text:-40 boolean:115 choice:-35
type typeWord discount text:-125 integer:-101 number:333 choice:-50
type typeWord display multilineText:249 integer:-20 number:-56 boolean:-62 choice:110 reference:-93 multipleReference:-59 list:-24
type typeWord dn text:112 boolean:69 choice:-41 reference:-35
type typeWord do text:-44 boolean:-67 choice:99 reference:-95 multipleReference:20 list:132
type typeWord docker text:138 multilineText:-65 boolean:74 choice:-58 reference:-30 multipleReference:-20 list:-47 keyValues:78
type typeWord dockerfile text:-27 multilineText:69
type typeWord document text:-67 multilineText:209 url:-27 number:-61 boolean:78 choice:39 multipleChoice:-75 reference:106 multipleReference:-26 list:-48 keyValues:-33 date:-68 file:-37
type typeWord documents text:-42 boolean:181 multipleReference:-32 list:-22
type typeWord does boolean:75 multipleReference:-47
type typeWord domain text:237 multilineText:-38 url:-29 integer:-22 number:-21 boolean:-57 choice:-40 reference:-41 list:68
type typeWord domains text:-163 multilineText:-23 url:-31 integer:-29 number:-20 boolean:-239 choice:-93 multipleChoice:-25 reference:-120 multipleReference:394 list:396
type typeWord donut boolean:24
type typeWord driver text:-196 multilineText:-26 boolean:-26 choice:-32 reference:153 list:-44 keyValues:209
type typeWord due text:-91 integer:45 date:101
type typeWord duration text:131 integer:-71
type typeWord dynamic text:-27 integer:-34 number:130 boolean:24 multipleChoice:-28
type typeWord e-mail text:-149 email:177 boolean:-24 choice:46
type typeWord edit text:-47 url:-24 boolean:-139 choice:115 reference:-63 date:255
type typeWord editor text:-81 multilineText:326 number:-20 boolean:-31 choice:-39 reference:-56 keyValues:-29
type typeWord email text:-320 multilineText:65 url:-62 email:552 integer:-98 number:-71 boolean:201 choice:126 multipleChoice:-42 reference:-146 multipleReference:-87 list:-46 keyValues:-59 date:-30 file:-22
type typeWord emails list:80
type typeWord empty text:-59 integer:-24 boolean:-181 choice:406 multipleReference:-44 list:-30
type typeWord enable text:-48 multilineText:-39 url:-20 boolean:227 choice:-84 reference:79 multipleReference:-45
type typeWord enabled text:-42 multilineText:-32 integer:-25 number:-31 boolean:325 choice:-66 reference:-58 multipleReference:118 list:-143
type typeWord encoding text:99 boolean:-24 choice:-45 reference:26
type typeWord encryption text:56
type typeWord end text:-131 multilineText:-25 integer:70 number:105 choice:-49 reference:-70 date:171
type typeWord endpoint multilineText:-39 url:393 email:-21 integer:-38 number:-29 boolean:38 choice:58 reference:-155 multipleReference:-38 list:-137 keyValues:-25
type typeWord endpoints integer:-92 number:133 choice:45 multipleReference:-33
type typeWord engine multilineText:-39 url:-24 integer:-32 number:-23 boolean:-72 choice:409 reference:-133 list:-24
type typeWord enrollment text:-21 boolean:33
type typeWord enter text:62 multilineText:-25 boolean:-59 choice:62
type typeWord entity text:-109 url:173 integer:50 boolean:-28 choice:94 reference:-135
type typeWord entries integer:49 number:-23 boolean:-68 choice:72
type typeWord env text:32
type typeWord environment text:-153 multilineText:-51 url:-24 integer:-40 number:-36 boolean:68 choice:-150 multipleChoice:-23 reference:-57 multipleReference:485 list:-68 keyValues:76
type typeWord environments text:-26 boolean:-65 choice:78 reference:-94 multipleReference:183 list:-29
type typeWord error text:64 multilineText:-56 boolean:184 choice:-92 reference:-43
type typeWord event text:-72 multilineText:-40 integer:-29 number:-25 boolean:52 choice:163 reference:65 multipleReference:-38 list:-22
type typeWord events text:-52 multilineText:-29 url:-20 integer:-29 boolean:82 choice:-103 multipleChoice:413 reference:-49 multipleReference:-104 list:-63
type typeWord eviction text:-104 integer:132
type typeWord exchange text:-78 number:73 boolean:64 choice:-23
type typeWord exclude boolean:-94 choice:-26 reference:81 multipleReference:-30 list:155
type typeWord execute text:-66 boolean:148 choice:27 reference:-46 multipleReference:-22
type typeWord execution text:-67 integer:79 choice:24
type typeWord executor text:35 integer:35 choice:-37 reference:-24
type typeWord existing boolean:53
type typeWord expense text:-38 email:55 boolean:-60 choice:108 multipleReference:26 list:-25
type typeWord expiration integer:58 boolean:-21
type typeWord expire text:-130 integer:117 boolean:-64 choice:-20 reference:-32 list:-20 date:197
type typeWord expired integer:-44 boolean:99
type typeWord expiry text:-97 integer:115 boolean:-26 reference:25
type typeWord export text:-56 multilineText:-21 choice:-30 reference:161
type typeWord exposure date:35
type typeWord expression text:517 boolean:-90 choice:-158 reference:-197
type typeWord external text:-22 number:129 boolean:52 choice:-36 reference:-74
type typeWord extra text:56 list:-34 keyValues:25
type typeWord factor integer:-175 number:226 choice:-24 reference:41
type typeWord failed text:-55 integer:56 boolean:124 choice:-32 reference:-24 multipleReference:-30
type typeWord failure text:72 integer:38 number:70 boolean:-58 choice:-24 reference:-49
type typeWord favicon text:-142 url:103 boolean:-52 reference:-22 file:164
type typeWord feature choice:-26 reference:57
type typeWord features text:-24 boolean:155 choice:-21 multipleChoice:-35 list:-24
type typeWord federation text:-96 multilineText:79 url:89 file:-31
type typeWord fee text:-146 integer:-107 number:250 boolean:96 reference:-40
type typeWord feedback text:60
type typeWord fetch integer:20 boolean:-28 reference:-59 date:121
type typeWord field text:295 multilineText:-133 url:-48 email:-22 integer:94 number:-72 boolean:-123 multipleChoice:-23 reference:238 multipleReference:-100 list:-78 keyValues:29 date:-28 file:-20
type typeWord fields text:-44 multilineText:-72 integer:-23 boolean:-81 choice:-53 multipleChoice:-32 reference:-42 multipleReference:214 list:161
type typeWord file text:-250 multilineText:158 integer:44 number:-39 choice:-258 multipleChoice:74 reference:-73 multipleReference:-93 list:-100 keyValues:-20 file:553
type typeWord files boolean:91
type typeWord fill text:-48 boolean:90 choice:42 multipleReference:-31
type typeWord filter multilineText:459 url:-43 email:-20 integer:-83 number:-66 boolean:-105 choice:-323 multipleChoice:108 list:31 keyValues:-42 date:56 file:-25
type typeWord filters boolean:-20 choice:-60 reference:100 multipleReference:-48 list:-45 keyValues:133
type typeWord financial text:-131 boolean:-23 choice:-86 reference:304
type typeWord first text:46 integer:87 boolean:-32 list:-38
type typeWord fixed text:-78 boolean:-44 choice:171 multipleReference:-29 date:48
type typeWord flag text:-96 boolean:-150 choice:97 reference:210
type typeWord flow text:-117 multilineText:-32 boolean:-82 choice:-210 reference:-50 keyValues:541
type typeWord folder text:311 integer:-31 boolean:-97 choice:-75 reference:32 multipleReference:-35
type typeWord font text:111 boolean:-48
type typeWord footer text:104 boolean:-23 reference:-23
type typeWord for text:173 multilineText:-31 url:-66 email:-40 integer:-164 number:71 boolean:71 choice:-190 multipleChoice:212 reference:-85 multipleReference:21 keyValues:-67 date:72 file:-26
type typeWord force text:77 boolean:82 choice:-68 reference:-38
type typeWord form choice:82 reference:-22
type typeWord format text:356 multilineText:46 integer:-43 number:-53 boolean:-118 choice:21 reference:-124 multipleReference:-29 list:-93 keyValues:144 date:-26
type typeWord formula text:222 boolean:-34 date:-126
type typeWord forwarding text:40
type typeWord found text:-39 integer:43 number:-25 choice:-28 reference:-57 list:165
type typeWord frequency text:262 multilineText:-47 boolean:-90 multipleReference:-22 keyValues:-20
type typeWord from text:-115 multilineText:-133 url:177 email:296 number:-45 boolean:192 choice:-145 multipleChoice:-29 reference:-107 multipleReference:-47 list:-109 keyValues:-28 date:105
type typeWord full multilineText:-22 number:-23 reference:100
type typeWord function text:-239 multilineText:293 integer:-27 number:-26 boolean:-46 choice:114 list:-27
type typeWord gateway boolean:38 choice:-46 reference:42
type typeWord gcp text:37 multilineText:-48 reference:-28 file:80
type typeWord generation text:140 multilineText:-35 number:-24 boolean:197 choice:-142 reference:-26 list:-20
type typeWord git text:26 multilineText:-24 url:161 integer:-24 number:-24 boolean:-34 choice:-75 reference:97 multipleReference:-23 list:-20 keyValues:-21
type typeWord github text:36 url:20
type typeWord global text:-23 boolean:71
type typeWord google multilineText:28 boolean:-26 reference:26 multipleReference:25
type typeWord grant text:-78 boolean:-58 choice:-131 multipleChoice:381 multipleReference:-34
type typeWord graph text:-23 multilineText:36
type typeWord group text:400 multilineText:-64 url:-29 integer:-39 boolean:-164 choice:-252 multipleChoice:-34 reference:364 multipleReference:-87 list:-32 keyValues:-35 date:-37
type typeWord groups text:43 multilineText:-20 boolean:-97 choice:-91 reference:111 multipleReference:214 list:-51 keyValues:-46
type typeWord handling choice:208 reference:-154
type typeWord hash text:74 boolean:-36 choice:49 reference:-26
type typeWord header text:99 multilineText:-30 number:-28 boolean:-33 choice:37 reference:-48 keyValues:79
type typeWord headers text:20 multilineText:-25 integer:-39 boolean:110 choice:-86 reference:-22 multipleReference:-67 list:-59 keyValues:253
type typeWord health text:-125 multilineText:128 integer:89 boolean:-20 reference:-20
type typeWord help text:179 multilineText:-51 url:86 boolean:-21 choice:-28 reference:-91 list:-27
type typeWord hide text:-187 multilineText:-20 integer:-72 number:-27 boolean:198 choice:291 multipleChoice:-35 reference:-30 multipleReference:-26 list:-32
type typeWord high integer:54
type typeWord history text:-95 integer:20 boolean:79 choice:70 reference:-24
type typeWord home text:98 url:38 boolean:-25 choice:-21 reference:-32
type typeWord host text:-137 multilineText:73 url:309 email:-26 integer:-26 number:-48 boolean:55 choice:-109 reference:-90 multipleReference:-47 list:82
type typeWord hostname text:42
type typeWord hosts text:135 integer:-28 list:-28
type typeWord hours text:-21 integer:135 number:-72
type typeWord html text:-132 multilineText:1258 choice:-28 reference:-23 keyValues:-22
type typeWord http multilineText:-62 url:61 boolean:-27 choice:43 reference:-79 list:-24 keyValues:163
type typeWord https text:-103 multilineText:-32 url:65 integer:-22 number:-30 boolean:237 choice:-24 reference:-39
type typeWord icon text:31 url:173 boolean:-53 reference:-47 file:-29
type typeWord id text:115 multilineText:-156 url:31 email:106 integer:26 number:-113 boolean:-196 choice:540 multipleChoice:-95 multipleReference:-142 list:-47 keyValues:-62 date:-44 file:-31
type typeWord identifier text:-162 multilineText:-27 url:78 integer:-24 boolean:-39 choice:-37 reference:287
type typeWord identity text:-162 multilineText:-20 boolean:230 choice:178 reference:-72 multipleReference:-23 list:-25 keyValues:-77
type typeWord idle text:84 integer:-66
type typeWord ids text:-104 boolean:-29 choice:-24 reference:-23 list:248
type typeWord if text:-34 multilineText:-33 boolean:224 choice:-36 reference:-29 multipleReference:-28 list:-28
type typeWord image text:370 multilineText:-61 url:93 integer:-178 number:-41 boolean:-103 choice:-248 reference:-33 multipleReference:-35 list:-23 keyValues:-25 file:322
type typeWord images boolean:67
type typeWord import text:-72 choice:-80 reference:252 file:-21
type typeWord in text:-53 multilineText:-29 integer:-196 number:-30 boolean:402 choice:181 multipleChoice:-23 reference:-93 multipleReference:-48 list:-57 keyValues:-26
type typeWord include text:-104 multilineText:-41 integer:-206 boolean:323 reference:154 multipleReference:-66 list:68 keyValues:-29 file:-48
type typeWord inclusive text:-60 boolean:127 choice:-40 reference:81 multipleReference:-33
type typeWord index text:-65 multilineText:-24 integer:45 number:-33 choice:-22 reference:151
type typeWord indicator text:-32 boolean:64
type typeWord info text:82 boolean:21 choice:-27
type typeWord information text:-31 boolean:56
type typeWord initial text:29 boolean:79 choice:-32 reference:-36
type typeWord input text:155 multilineText:211 number:-28 boolean:175 choice:-216 reference:-128 multipleReference:-20 list:-35 keyValues:-31
type typeWord insecure boolean:26
type typeWord install boolean:52
type typeWord installation text:-81 choice:141
type typeWord instance text:62 url:105 choice:-133 reference:20
type typeWord instances text:85
type typeWord instructions text:175 boolean:-33 choice:-33 multipleReference:-21 list:-30
type typeWord integration boolean:-27 choice:107 multipleReference:-43
type typeWord interface choice:-36 reference:67
type typeWord internal boolean:20
type typeWord interval integer:56 number:-45 boolean:-74 choice:96 reference:33
type typeWord introduction text:46
type typeWord invoice text:-195 multilineText:201 integer:102 number:-43 boolean:126 reference:-82 multipleReference:-68 list:-33 date:29
type typeWord invoicing boolean:-26 choice:45
type typeWord ip text:263 multilineText:-26 url:-42 email:-27 integer:-27 boolean:-67 choice:-30 list:56
type typeWord is text:-150 multilineText:-28 url:-31 boolean:506 choice:-99 reference:-104
type typeWord issuer text:41 url:37 boolean:-21
type typeWord it boolean:48
type typeWord item text:-31 integer:-27 boolean:30 choice:47 reference:77 list:-52
type typeWord items text:-132 multilineText:-41 integer:158 number:-48 boolean:-49 choice:-30 reference:-22 multipleReference:129 list:93 keyValues:-20
type typeWord javascript text:-173 multilineText:1387 boolean:-36 choice:-78 reference:-35
type typeWord jira text:-24 multilineText:-26 boolean:83 choice:-24 reference:-20 multipleReference:-40 list:150 keyValues:-54
type typeWord job text:-29 choice:-48 reference:80
type typeWord json text:-46 multilineText:1087 integer:-26 choice:-63 reference:-20 keyValues:125
type typeWord jwks text:35 multilineText:32
type typeWord jwt text:76 multilineText:-21 integer:49 boolean:-41 choice:-43 list:-83 keyValues:148
type typeWord kafka text:141 multilineText:-28 boolean:208 choice:-90 reference:-87 keyValues:-81
type typeWord keep boolean:150 list:-22 keyValues:-64
type typeWord key text:218 multilineText:481 url:-58 email:-30 integer:44 number:-87 boolean:-106 choice:-198 multipleChoice:-23 reference:-112 multipleReference:-71 list:-53 keyValues:-86 date:-41 file:20
type typeWord keys text:-179 multilineText:118 integer:-36 boolean:28 choice:-37 reference:21 multipleReference:-66 list:236 keyValues:-34
type typeWord kind reference:38
type typeWord knowledge reference:50 multipleReference:-37
type typeWord label text:-222 multilineText:-46 url:-25 integer:-42 number:324 boolean:-165 choice:-114 reference:41 multipleReference:-38 keyValues:355
type typeWord labels text:-78 multilineText:123 integer:-24 number:-23 boolean:-70 choice:89 reference:-36 multipleReference:-83 list:52 keyValues:91
type typeWord language text:155 multilineText:-24 integer:-20 boolean:44 choice:-157 reference:100 multipleReference:-27
type typeWord languages text:-31 boolean:69 choice:-24 multipleChoice:27 reference:-37 multipleReference:37
type typeWord last integer:-169 boolean:-20 reference:162 date:48
type typeWord layout multilineText:-29 boolean:-29 choice:50 reference:-42 multipleReference:110
type typeWord ldap text:60 integer:-23 boolean:-20 multipleChoice:135 reference:-24
type typeWord legacy boolean:22
type typeWord legend text:-78 boolean:48 choice:84 reference:49 multipleReference:-25
type typeWord length text:-147 integer:343 number:-110
type typeWord level integer:-57 number:282 boolean:-72 choice:38 reference:-91 list:-24
type typeWord limit text:174 multilineText:-49 integer:82 number:117 boolean:-116 reference:-71 list:-22 file:-21
type typeWord line text:-203 multilineText:-70 url:-23 integer:57 number:295 boolean:137 choice:-109 reference:-75 list:109 keyValues:-80
type typeWord lines text:112 integer:-47 number:-24 boolean:87 choice:-26 list:-29
type typeWord link text:-46 url:88 boolean:-70 choice:28 reference:43
type typeWord links integer:57
type typeWord list text:-32 multilineText:-20 integer:-62 boolean:-22 choice:40 reference:42 list:68
type typeWord load text:70
type typeWord local integer:134 boolean:-49 choice:41 reference:-33 multipleReference:-27
type typeWord location text:46 multilineText:-38 integer:-29 number:-25 boolean:-67 choice:-38 multipleChoice:74 reference:204 multipleReference:-44 list:-31
type typeWord lock boolean:-104 choice:124
type typeWord log multilineText:67 integer:-35 number:-27 choice:85 reference:-48
type typeWord login text:188 reference:-156
type typeWord logo text:-134 url:216 boolean:-33 reference:-54 file:100
type typeWord logout text:-28 url:24 boolean:71
type typeWord logs text:42 boolean:-56 choice:77 reference:-23
type typeWord lookup text:-109 multilineText:-31 boolean:108 choice:140 reference:-24
type typeWord maintenance multipleReference:44
type typeWord manage text:-45 boolean:83
type typeWord management text:-73 url:91 list:-22 keyValues:56
type typeWord manager text:51 integer:41 reference:-33
type typeWord manual boolean:96 reference:-49
type typeWord map multilineText:-30 boolean:-66 choice:-70 reference:-30 list:-45 keyValues:277
type typeWord mapping text:-130 multilineText:-37 integer:-120 number:-54 choice:-44 reference:-82 multipleReference:263 list:-44 keyValues:320 file:-43
type typeWord mappings text:119 integer:-54 choice:-55 multipleReference:-26 list:-35 keyValues:136
type typeWord mark text:-31 multilineText:-24 boolean:203 choice:-50 reference:-43 list:69 keyValues:-43
type typeWord marker text:-46 list:86
type typeWord match multilineText:-27 boolean:-79 choice:160 reference:-61 multipleReference:-21 list:76
type typeWord max text:-184 multilineText:-33 integer:437 number:189 boolean:-133 choice:23 multipleChoice:-41 reference:-67 multipleReference:-82 list:-44 keyValues:-26
type typeWord maximum text:-90 integer:85 number:140 boolean:-50 choice:-28
type typeWord measure text:85 boolean:-33 choice:-25
type typeWord member list:43
type typeWord memory text:-189 multilineText:-22 integer:281 number:-113 boolean:213 choice:-44 reference:-47 list:-24
type typeWord menu text:-108 boolean:98 choice:133 reference:-49
type typeWord merge text:-30 boolean:-66 choice:-94 reference:249 multipleReference:-22
type typeWord message text:141 multilineText:262 url:-25 number:-67 boolean:-99 choice:-21 reference:-119 multipleReference:-49 list:84 keyValues:-64
type typeWord messages multilineText:179 integer:-55 boolean:-36 choice:97 multipleReference:-71 list:-64
type typeWord metadata text:-176 multilineText:107 url:75 integer:36 number:-31 boolean:79 choice:55 multipleChoice:-75 reference:-91 multipleReference:-80 list:258 keyValues:-90 file:-44
type typeWord method text:200 multilineText:-36 url:-20 boolean:-33 choice:21 reference:-27
type typeWord metric text:-31 multilineText:-22 boolean:-25 choice:-81 multipleReference:92 date:121
type typeWord metrics text:42 multilineText:-29 integer:-40 boolean:-21 choice:-20 reference:-34 multipleReference:90 list:58
type typeWord min multilineText:-27 integer:22 number:123 boolean:-33 choice:-26 reference:-26
type typeWord minimum text:-30 integer:-156 number:110 boolean:-69 choice:73 reference:151
type typeWord mobile text:-103 url:42 boolean:59 reference:-41 list:122
type typeWord mode text:-198 multilineText:-110 url:-45 email:-22 integer:-86 number:-79 boolean:47 choice:268 multipleChoice:-26 reference:397 multipleReference:-58 list:-56 keyValues:-73 date:-36 file:-26
type typeWord model text:-57 multilineText:-33 integer:-20 choice:199 reference:36 list:-27 keyValues:-23
type typeWord models boolean:-47 choice:-25 reference:-74 multipleReference:93 list:95
type typeWord month text:51
type typeWord mount text:82 integer:-29 boolean:128 choice:-44 reference:-32 list:-27
type typeWord multiple boolean:190 reference:-44 multipleReference:-76
type typeWord n text:-108 multilineText:-20 integer:421 number:-24 boolean:-107 choice:-30 multipleReference:-22 list:-45 keyValues:-23
type typeWord name text:234 multilineText:-126 url:-88 email:-56 integer:-45 number:-41 choice:72 reference:219 multipleReference:-56 keyValues:-43 date:-20
type typeWord namespace text:-37 boolean:-21 choice:-28 reference:146
type typeWord network multilineText:-48 integer:137 boolean:-52 multipleReference:-37 list:73
type typeWord new text:72 multilineText:-61 integer:90 number:-36 boolean:112 choice:-49 reference:21 multipleReference:-31 list:-27 keyValues:-38
type typeWord no text:177 multilineText:-97 url:-36 email:-25 integer:332 number:-115 boolean:53 choice:-156 reference:97 multipleReference:-52 list:-86 keyValues:-31 date:-35 file:-22
type typeWord node text:-143 url:-22 boolean:129 choice:-55 reference:47 keyValues:91
type typeWord nodes integer:-152 boolean:21 choice:144
type typeWord not text:-41 boolean:-43 choice:-27 reference:-26 multipleReference:27 list:135
type typeWord note multilineText:64
type typeWord notes text:177 multilineText:-44 integer:-32 boolean:104 choice:-21 reference:-34 multipleReference:-43 list:-43
type typeWord notification text:152 email:-24 integer:-28 number:-22 boolean:49 choice:122 reference:-135 multipleReference:-38 list:-30
type typeWord notifications text:-142 multilineText:-42 email:30 integer:-30 boolean:348 choice:-30 reference:-23 list:-63
type typeWord null boolean:50
type typeWord number text:410 multilineText:-37 integer:45 number:-158 boolean:-230 choice:61 multipleChoice:-39 reference:93 multipleReference:-32 list:-39 keyValues:-25
type typeWord oauth text:79 choice:-24 reference:-56 list:38
type typeWord object text:83 multilineText:29 boolean:69 choice:-89 reference:-28
type typeWord of text:-106 multilineText:-25 url:86 integer:212 number:-32 boolean:87 choice:170 multipleChoice:-44 reference:-153 multipleReference:-123 keyValues:-36 file:-22
type typeWord offline text:-59 boolean:115
type typeWord offset text:84 integer:118 number:-36 boolean:-20 reference:-63 list:-24
type typeWord on text:-211 multilineText:252 url:-25 integer:-47 number:-21 boolean:29 choice:88 reference:-60 multipleReference:-26 list:-42 date:104
type typeWord one choice:92 reference:-95
type typeWord online text:-25 boolean:52
type typeWord only text:-59 boolean:312 choice:-49 reference:-99
type typeWord open text:-40 choice:-24 reference:148 multipleReference:-43 list:-20
type typeWord openai text:-53 multilineText:169 boolean:-26
type typeWord operation text:-77 choice:111 reference:71
type typeWord operator text:-80 boolean:-25 choice:301 reference:-101
type typeWord option text:-40 boolean:36 choice:135 reference:-79
type typeWord optional text:29 boolean:26 list:-20
type typeWord options text:41 multilineText:48 boolean:-123 choice:101 multipleChoice:144 reference:-24 multipleReference:-48 list:-70 keyValues:-33
type typeWord or text:-110 multilineText:-32 integer:-26 number:-35 boolean:-210 choice:389 reference:-148 multipleReference:253 list:-31 keyValues:-22
type typeWord order text:50 multilineText:-61 url:-24 integer:374 number:-45 boolean:-196 choice:105 reference:-241 multipleReference:137 list:-77
type typeWord org text:54 integer:-20 boolean:70 choice:121 reference:-100 list:-36
type typeWord organisation text:-103 multilineText:-35 number:-46 boolean:-114 choice:-32 reference:98 multipleReference:374 list:-41 date:-22
type typeWord organization text:202 multilineText:-36 url:-25 integer:-36 number:-38 boolean:-105 choice:-71 reference:172 multipleReference:33 list:-40 file:-23
type typeWord origin text:70
type typeWord other text:138 choice:-81 multipleReference:-31 list:107 keyValues:-45
type typeWord out text:-57 multilineText:83
type typeWord output text:-26 multilineText:-62 boolean:-47 choice:47 reference:-46 multipleReference:23 list:110 keyValues:47
type typeWord over text:-47 boolean:135 choice:-28
type typeWord overlap text:-59 integer:123
type typeWord override text:48 boolean:35 reference:-71 keyValues:82 file:-37
type typeWord overrides multipleReference:-40 list:60
type typeWord owner text:-26 choice:110 list:-24
type typeWord packages boolean:26
type typeWord padding text:244 multilineText:-34 integer:24 number:-24 boolean:-55 choice:-33 reference:-66
type typeWord page text:-120 url:61 integer:79 number:-31 boolean:62 choice:-25 reference:66 multipleReference:-31 list:-28
type typeWord paid text:64 multilineText:99 url:-24 integer:-98 number:-24 boolean:82 choice:54 reference:-70 list:-20
type typeWord parallelism text:-162 integer:211
type typeWord param text:-43 number:-20 boolean:-23 list:153
type typeWord parameter text:-72 multilineText:-83 boolean:-53 choice:-36 reference:-24 keyValues:367
type typeWord parameters text:311 multilineText:152 url:-21 integer:-60 number:-22 boolean:46 choice:-246 multipleChoice:-52 reference:-23 multipleReference:-52 list:-89 keyValues:70
type typeWord params text:-138 multilineText:164 integer:-29 boolean:-55 choice:-62 multipleReference:-35 list:-51 keyValues:284
type typeWord parent text:50 number:-27 boolean:-47 choice:-35 reference:-65 multipleReference:176
type typeWord parse choice:20
type typeWord parsing text:-54 boolean:147 choice:-31
type typeWord part text:31 integer:-34
type typeWord partition text:45 multilineText:-30 boolean:-26 choice:128 keyValues:-24
type typeWord pass text:-118 multilineText:-20 integer:-53 number:81 boolean:314 choice:-39 multipleReference:-22 list:-24 keyValues:-76
type typeWord passphrase text:100 multilineText:-64
type typeWord password text:301 multilineText:-55 integer:-93 number:-40 choice:57 multipleChoice:127 reference:-88 multipleReference:-88 list:-42
type typeWord path text:304 multilineText:-75 integer:-62 number:-21 boolean:75 choice:-98 reference:-74 list:76 keyValues:-22 file:-53
type typeWord paths list:51
type typeWord pattern text:114 boolean:-25 reference:-27
type typeWord payload text:-356 multilineText:496 integer:-29 number:-30 choice:-81 reference:-49 multipleReference:-23 keyValues:92
type typeWord payment text:55 multilineText:-52 url:-21 email:-30 integer:126 number:-24 boolean:92 choice:-150 reference:30 multipleReference:61 list:-45 keyValues:-25
type typeWord pdf text:-44 boolean:70 file:32
type typeWord per text:-293 multilineText:-24 integer:127 number:208 boolean:34 choice:80 reference:-41
type typeWord percentage text:-33 number:60
type typeWord period text:127 multilineText:-24 integer:-25 number:-131 choice:-165 reference:116 multipleReference:67 list:-42 date:99
type typeWord permission text:-49 choice:226 reference:-78 multipleReference:-20
type typeWord permissions text:104 multilineText:-21 integer:-44 boolean:79 choice:37 multipleChoice:-22 multipleReference:-29 list:-78
type typeWord persist text:-79 boolean:206 choice:-22 reference:-47
type typeWord personal text:29
type typeWord phone text:90 integer:-26
type typeWord pipeline boolean:86 choice:-29
type typeWord plan text:-21 choice:-36 reference:125
type typeWord platform boolean:54
type typeWord po text:85 reference:-20
type typeWord point text:296 multilineText:-57 integer:121 number:-32 boolean:-90 choice:-86 reference:-59 multipleReference:-24 list:-34 keyValues:-22 file:34
type typeWord policies text:-56 multilineText:-31 integer:-56 boolean:-93 choice:-90 multipleChoice:-23 reference:255 multipleReference:166
type typeWord policy text:-135 multilineText:163 integer:-21 boolean:-87 choice:77 reference:79
type typeWord polling text:207 integer:-120 number:-29 boolean:-26
type typeWord pool text:258 choice:-30 reference:-128 multipleReference:-65
type typeWord port text:-270 multilineText:-33 url:-31 integer:452 number:-100 boolean:-30 choice:-76 reference:-51 multipleReference:-25 list:36 keyValues:184
type typeWord portal text:-205 boolean:109 choice:-23 reference:-88 multipleReference:262
type typeWord ports text:-61 integer:95 choice:-72 keyValues:138
type typeWord position text:-129 boolean:-56 choice:206 reference:122 multipleReference:-27 list:-57
type typeWord post text:-24 multilineText:130 choice:-28 reference:-22
type typeWord power text:-185 multilineText:-27 number:361 boolean:-53 choice:-25 reference:-56 file:42
type typeWord pre-deployment multilineText:-34 boolean:-21 choice:142 reference:-36
type typeWord precision text:-108 number:65 choice:120
type typeWord prefix text:308 multilineText:-30 url:-21 integer:130 number:-20 choice:-87 reference:-188 list:-23
type typeWord preview text:-25 boolean:76 reference:-21
type typeWord primary text:81 integer:-31 boolean:-37 reference:-28 multipleReference:132 list:-56
type typeWord priority text:81 integer:-59 number:-71 boolean:-56 reference:98
type typeWord private text:-124 multilineText:369 integer:-32 number:-23 boolean:-42 choice:-67 reference:22 multipleReference:-30 list:-29
type typeWord process integer:-25 choice:43
type typeWord product text:61 number:-22 boolean:96 choice:-59 reference:-41 multipleReference:33
type typeWord profile text:-70 boolean:-49 choice:-67 reference:142 multipleReference:-30 file:152
type typeWord program text:123 multilineText:-26 boolean:-57 choice:53 reference:48 list:-25 keyValues:-41
type typeWord project text:51 multilineText:-78 url:-25 integer:-38 number:-69 boolean:-101 choice:-149 reference:418 multipleReference:-53 list:-31 keyValues:-24 date:-21 file:113
type typeWord projects text:-30 boolean:59 multipleReference:33
type typeWord prometheus text:-87 multilineText:114 url:116 choice:-31 list:-29
type typeWord prompt text:-258 multilineText:412 integer:-21 number:-20 boolean:-58 choice:-40 reference:-62 list:-61 keyValues:160
type typeWord properties text:-129 multilineText:-38 boolean:163 choice:64 multipleReference:-33 list:-30 keyValues:58
type typeWord property text:189 multilineText:-69 boolean:-43 choice:82 reference:-64 keyValues:-22
type typeWord protect boolean:29
type typeWord protocol text:-102 boolean:176 choice:113 reference:-157
type typeWord provider text:119 boolean:-52 choice:182 reference:-134 keyValues:-21
type typeWord providers text:-46 multipleReference:250 list:-117
type typeWord proxies text:-43 boolean:-57 choice:-31 multipleReference:-25 list:103 keyValues:115
type typeWord proxy text:87 multilineText:-23 url:121 integer:-31 number:-21 boolean:111 choice:-89 reference:-44 list:-23 keyValues:-40
type typeWord public text:-100 multilineText:157 integer:-45 number:-52 choice:-50 reference:-142 multipleReference:-36 list:-46 keyValues:-23 file:365
type typeWord publish text:132 boolean:-49 choice:-32
type typeWord published integer:20 boolean:-34 choice:42
type typeWord pull text:24
type typeWord purpose text:44
type typeWord push text:-42 boolean:134 multipleReference:-22
type typeWord quantity text:-136 number:95 boolean:143 reference:-25
type typeWord query text:185 multilineText:36 url:-20 integer:130 number:-49 boolean:-50 choice:-97 reference:-165 multipleReference:-58 list:-44 keyValues:186
type typeWord queue text:73
type typeWord quick text:-57 reference:-25 multipleReference:48 list:104
type typeWord quota text:-22 integer:43
type typeWord range text:47 multilineText:-64 url:-32 email:-24 integer:294 number:117 boolean:-156 choice:-130 multipleChoice:-21 reference:51 multipleReference:-58 list:-81 keyValues:-24 date:87
type typeWord rate text:-71 multilineText:-32 integer:-44 number:453 boolean:-92 choice:-72 reference:-62
type typeWord read text:-173 integer:83 boolean:490 choice:-58 reference:-134 multipleReference:-122
type typeWord receipt text:53 multilineText:23 boolean:41 choice:-35 reference:-26 multipleReference:-47 list:38
type typeWord receive integer:38
type typeWord received text:-79 integer:-22 number:59 boolean:-53 reference:-26 date:191
type typeWord recipients text:62 boolean:-101 choice:24 multipleChoice:-26 reference:102 multipleReference:24 list:-34
type typeWord record text:-66 multilineText:42 integer:104 boolean:223 choice:-114 reference:-99
type typeWord recorded text:-24 url:140 reference:-25
type typeWord records text:-133 integer:156 number:122 boolean:37 reference:-20 multipleReference:-65 list:-41
type typeWord recurring text:91 list:-22
type typeWord redirect multilineText:-66 integer:-30 number:-50 choice:-48 reference:-66 multipleReference:-28 list:403 keyValues:-27
type typeWord reference text:147 multilineText:-32 integer:-57 number:-28 boolean:-22 choice:-60 multipleChoice:36 reference:65 multipleReference:29 list:-28
type typeWord refresh text:126 integer:62 number:-64 boolean:-125 choice:87 reference:-26
type typeWord regex text:78 reference:-33
type typeWord region text:138 boolean:-34 reference:-34
type typeWord register boolean:88 choice:-24
type typeWord registration text:48 integer:-88 boolean:77 choice:-47 multipleChoice:-31 reference:140 multipleReference:-33 list:-22
type typeWord registry text:44 multilineText:-25 url:174 integer:-22 boolean:-125 reference:43 multipleReference:-30 list:-23
type typeWord related boolean:32
type typeWord relative multilineText:-35 integer:210 number:-22 boolean:-55 reference:-39 date:-30
type typeWord relay text:-21 boolean:58
type typeWord release integer:30
type typeWord remediation text:89 boolean:-34 reference:-44 date:47
type typeWord reminder integer:174 number:-32 boolean:-92 choice:79 reference:-25 list:-43
type typeWord remote text:52 reference:-23
type typeWord remove text:-24 multilineText:-24 boolean:28 list:123 keyValues:-64
type typeWord replace text:229 multilineText:-36 boolean:-167 choice:52 reference:-35
type typeWord reply text:-32 list:96
type typeWord report multilineText:-21 integer:-56 number:-25 boolean:154 reference:24 multipleReference:-23 date:35
type typeWord reporting text:-130 boolean:182
type typeWord reports boolean:84 choice:-21 multipleReference:-22
type typeWord repository text:248 multilineText:-95 url:168 integer:-20 number:-24 boolean:-30 choice:-142 multipleReference:-35
type typeWord request text:-63 multilineText:156 number:-44 boolean:73 choice:-43 reference:-80 list:115 keyValues:-72
type typeWord requests text:-23 boolean:113 reference:-24 multipleReference:-28
type typeWord require text:-51 boolean:105 choice:-21
type typeWord required text:-55 number:-23 boolean:135 choice:-41 reference:-21 multipleReference:85 list:21 keyValues:-32
type typeWord requirement text:79 file:-51
type typeWord reset text:-39 boolean:-46 reference:96
type typeWord resolution text:59 number:-45 boolean:-167 reference:-46 multipleReference:258
type typeWord resource text:-24 multilineText:-30 integer:-36 choice:25 reference:-26 multipleReference:214 list:-47 keyValues:-24
type typeWord resources text:95 integer:-22 boolean:-25 choice:-32 reference:31 multipleReference:36 list:-40
type typeWord response text:-90 multilineText:125 choice:165 reference:-75 list:-24
type typeWord responses choice:62 reference:-20 multipleReference:-22
type typeWord restart text:-73 boolean:179
type typeWord result boolean:57 choice:-32 reference:34
type typeWord results text:-37 integer:253 boolean:70 choice:-39 reference:-56 multipleReference:-108 list:-37
type typeWord retention text:-139 multilineText:-21 integer:350 number:-43 boolean:-57 choice:-45 reference:54 multipleReference:-28
type typeWord return text:-47 url:24 boolean:88 choice:-20
type typeWord revenue text:-157 number:297 boolean:-49 reference:-23
type typeWord review boolean:-48 choice:84
type typeWord role text:77 boolean:-46 choice:-101 reference:83 multipleReference:73
type typeWord roles text:98 multilineText:-25 integer:-24 choice:-48 reference:20 multipleReference:148 list:-103
type typeWord rotation text:-43 integer:-47 number:90 boolean:60
type typeWord round text:-95 integer:161 number:-40 boolean:119 reference:-98
type typeWord rounding text:-48 number:75
type typeWord routing text:95 reference:-40
type typeWord row boolean:62 choice:-22
type typeWord rows integer:43 boolean:54 choice:-28 reference:-20
type typeWord rule text:-191 multilineText:179 url:-29 integer:-61 number:-43 boolean:-133 choice:260 multipleChoice:144 reference:21 multipleReference:-26 list:-51 keyValues:-23
type typeWord rules text:-72 multilineText:192 integer:-52 boolean:-49 choice:149 multipleReference:148 list:-255 keyValues:-29
type typeWord run text:-34 boolean:-60 choice:224 list:-26
type typeWord runtime keyValues:26
type typeWord s3 text:-147 url:27 boolean:60 choice:-24 reference:137
type typeWord salt text:76
type typeWord same email:-46 boolean:84
type typeWord saml text:-26 multilineText:-46 url:70 keyValues:108
type typeWord sandbox boolean:66 reference:-33
type typeWord save text:-54 multilineText:-33 boolean:197 reference:-36
type typeWord scan text:-30 boolean:108 choice:-62 multipleReference:-24 date:25
type typeWord schedule text:187 multilineText:-26 integer:-24 boolean:-71 reference:-25
type typeWord schema text:21 multilineText:356 url:-20 integer:-47 number:-28 boolean:-36 choice:-65 reference:-85 multipleReference:-22 list:-30 keyValues:-23
type typeWord scheme text:-410 multilineText:-63 url:-25 integer:-35 number:-51 boolean:-90 choice:1019 reference:-188 multipleReference:-45 list:-32 keyValues:-26
type typeWord scope integer:-24 boolean:-24 choice:-29 reference:29 list:119
type typeWord scopes text:-148 integer:-24 boolean:-56 choice:-134 multipleChoice:105 reference:-53 multipleReference:-94 list:468
type typeWord script text:248 multilineText:-47 boolean:-27 choice:22 reference:-85 list:-28 keyValues:-23
type typeWord search multilineText:-75 url:-28 integer:-66 number:-50 boolean:-97 choice:58 multipleChoice:62 reference:55 multipleReference:226 list:-22 keyValues:-36 date:-24
type typeWord searchable text:-45 boolean:99
type typeWord secondary text:100 boolean:-28
type typeWord seconds integer:20
type typeWord secret text:519 multilineText:-110 url:-25 integer:-28 number:-34 boolean:-66 choice:-52 reference:-85 list:-34
type typeWord secure text:-60 boolean:108
type typeWord security text:-32 choice:99 reference:-25
type typeWord segment text:-69 integer:76 boolean:-57 choice:76 reference:84 multipleReference:-35
type typeWord select text:-183 multilineText:-42 boolean:-151 choice:134 reference:229 multipleReference:84 list:-26 file:85
type typeWord selected boolean:-29 choice:63 reference:63 multipleReference:-61
type typeWord selection boolean:-30 choice:255 reference:-184
type typeWord selector text:-24 multilineText:-58 url:-33 integer:-27 number:-24 boolean:-61 choice:-73 reference:-61 multipleReference:-29 list:-45 keyValues:491
type typeWord send text:-149 email:-31 integer:266 number:-22 boolean:-27 multipleChoice:109 reference:-130 multipleReference:86 list:-27 date:-22
type typeWord sender multilineText:-22 email:172 integer:-72 boolean:-22
type typeWord separator text:178 multilineText:-20 integer:-20 boolean:-107 choice:134 reference:-35 multipleReference:-35 list:-32
type typeWord series text:-22 integer:140 choice:-36 reference:-22
type typeWord server text:151 multilineText:-68 url:303 integer:-70 number:-31 boolean:65 choice:-95 reference:-81 multipleReference:-28 list:-58 keyValues:-20
type typeWord servers text:161 url:45 integer:-153 boolean:-28 list:29
type typeWord service text:-98 multilineText:181 url:59 integer:-75 number:-37 boolean:-102 choice:253 reference:-145 multipleReference:-78 list:97 keyValues:-24 date:-25
type typeWord services boolean:36
type typeWord session text:226 multilineText:-50 boolean:-74 reference:-24
type typeWord set text:42 multilineText:-21 boolean:-48 choice:-145 reference:197 multipleReference:-73 list:-29 keyValues:127
type typeWord settings text:-63 choice:77
type typeWord severity text:105 multilineText:-43 integer:-37 number:73 boolean:-112 reference:137 multipleReference:-39 list:-27
type typeWord share text:-31 boolean:131 choice:-40
type typeWord shared text:-113 boolean:234 choice:-40 reference:-22
type typeWord sharing text:-27 boolean:85
type typeWord sheet reference:36
type typeWord should boolean:24
type typeWord show text:-167 number:-25 boolean:383 choice:144 reference:-55 multipleReference:-44 list:-43 keyValues:-40 date:-91
type typeWord sid text:48
type typeWord sign text:-61 multilineText:-21 boolean:264 choice:-24 multipleReference:-20 list:-28 date:-58
type typeWord signature text:-74 multilineText:149 boolean:62 choice:-36
type typeWord signing text:29
type typeWord similar text:79 multipleReference:-33
type typeWord single text:24
type typeWord site text:-26 url:44 boolean:36
type typeWord size text:35 multilineText:-49 integer:246 number:-126 boolean:44 choice:-88 reference:80 multipleReference:-34 list:-36 keyValues:-22 file:-23
type typeWord skip text:-154 multilineText:-48 integer:-42 number:-48 boolean:425 choice:-114 multipleChoice:-27 reference:-56 multipleReference:26 list:111
type typeWord slack text:38 multilineText:-25 email:72
type typeWord slug text:-142 list:170
type typeWord sms text:36 boolean:-20
type typeWord sort text:-63 multilineText:-35 integer:-46 number:-31 boolean:-130 choice:400 reference:-150 multipleReference:-25 list:140
type typeWord source text:-28 multilineText:-47 url:69 integer:-52 number:-74 boolean:-160 choice:137 multipleReference:-55 list:177 keyValues:129 date:-28
type typeWord space text:26 integer:-24 boolean:72
type typeWord split text:-64 number:-35 boolean:198 choice:-22
type typeWord splitter text:237 multilineText:-100 integer:-21 number:-25 boolean:-52 choice:62 reference:-52
type typeWord sql text:-259 multilineText:1368 integer:-24 number:-26 boolean:-34 choice:-41 reference:-47 keyValues:123
type typeWord src text:-151 url:171 boolean:85 choice:-31 reference:-23
type typeWord ssh text:-117 multilineText:357 integer:-24 choice:-24 multipleReference:-34 list:-67 keyValues:-23
type typeWord ssl text:-70 multilineText:-70 integer:-28 choice:-154 multipleChoice:185 reference:118 multipleReference:125 list:-47
type typeWord stage text:-134 multilineText:-22 boolean:-52 choice:193 reference:119 list:-20
type typeWord stale boolean:69 choice:80 reference:-67 multipleReference:-58
type typeWord start text:-288 multilineText:-43 url:-31 number:82 boolean:33 choice:57 multipleChoice:-74 reference:-97 multipleReference:-40 list:-50 keyValues:-24 date:474
type typeWord state text:-70 multilineText:-50 integer:-29 number:-23 choice:-145 reference:-123 multipleReference:-27 list:-40 keyValues:507
type typeWord statement text:-64 multilineText:161 boolean:-39
type typeWord static text:-20 integer:72 boolean:22
type typeWord statistics text:-68 boolean:158
type typeWord status text:-103 multilineText:-58 url:-32 integer:164 number:-42 boolean:44 choice:142 reference:79 multipleReference:-58 list:-61 keyValues:-31 file:-22
type typeWord steps text:-47 multilineText:69 integer:301 boolean:-53 choice:-68 reference:-52 multipleReference:-75 list:-30
type typeWord storage integer:156 number:-58 boolean:-47
type typeWord strategy text:-237 multilineText:-35 integer:-23 number:-25 boolean:-97 choice:39 reference:512 multipleReference:-26 list:-36 keyValues:-22
type typeWord stream text:24
type typeWord street text:-21 boolean:121 choice:-28
type typeWord string text:55
type typeWord structured text:79 multilineText:-71 boolean:-21 choice:-59 keyValues:139
type typeWord style text:-26 multilineText:-26 url:-32 boolean:-42 choice:90 reference:111
type typeWord sub choice:-32 reference:124 multipleReference:-54
type typeWord subject text:185 boolean:-27 choice:-23 reference:-42
type typeWord subscription text:32
type typeWord subsequent text:54
type typeWord summary text:42 integer:21
type typeWord support boolean:96 reference:-33 multipleReference:-20
type typeWord survey choice:62 reference:-20 multipleReference:-22
type typeWord sync multilineText:-27 integer:46 boolean:126 choice:-43 reference:-33
type typeWord system text:-53 multilineText:167 email:32 boolean:-25 choice:-25 reference:-21
type typeWord table multilineText:154 url:-33 integer:311 number:-48 boolean:-65 choice:-150 multipleChoice:-32 reference:-119 multipleReference:21 list:84 keyValues:-67 file:-22
type typeWord tag text:206 boolean:-69 reference:-24 keyValues:-21
type typeWord tags text:-144 multilineText:-119 url:-28 email:-28 integer:-46 number:-53 boolean:-44 choice:-91 multipleChoice:-32 reference:-43 multipleReference:125 list:300 keyValues:165
type typeWord target text:78 multilineText:-136 url:-51 email:-28 integer:99 number:-76 boolean:158 multipleChoice:-23 reference:283 multipleReference:-96 list:-138 keyValues:-63 date:-37 file:-31
type typeWord task text:-24 multilineText:-28 integer:-119 number:106 boolean:121 choice:34 reference:82 date:-97
type typeWord tasks text:-61 boolean:184 reference:-37 multipleReference:-24
type typeWord tax text:-117 multilineText:-38 integer:-29 number:84 boolean:-31 choice:238 reference:90 multipleReference:-55 list:-79
type typeWord tcp text:-72 integer:-100 boolean:125 choice:-46 list:128
type typeWord team text:74 integer:-21 number:-22 boolean:-72 choice:-30 reference:136 multipleReference:99 list:-117
type typeWord teams boolean:-92 choice:-38 reference:-57 multipleReference:243 list:46
type typeWord template text:-116 multilineText:152 integer:-60 number:-39 boolean:-54 choice:-35 multipleChoice:-21 reference:222 multipleReference:-46 list:-40 keyValues:73 file:-23
type typeWord terms text:46 multilineText:47 url:-57 integer:106 number:-22 boolean:83 choice:-65 reference:-37 multipleReference:-38 list:-21
type typeWord test text:-39 multilineText:-49 email:69 boolean:61 choice:70 reference:-53
type typeWord text text:83 multilineText:265 integer:-30 number:-33 boolean:-61 choice:30 reference:-133 list:-23 file:-31
type typeWord the multilineText:-37 url:145 integer:-31 number:-34 boolean:265 choice:72 reference:-140 multipleReference:-140 list:-31 date:-21
type typeWord their boolean:50 choice:-26
type typeWord theme text:248 boolean:-90 reference:-51
type typeWord this text:-76 boolean:216 choice:97 reference:-81 multipleReference:-59
type typeWord threshold text:-78 number:182 boolean:69 choice:-26 reference:-103
type typeWord time text:-288 multilineText:-60 url:-23 integer:86 number:66 boolean:-121 choice:33 reference:-153 multipleReference:-47 list:-63 keyValues:-28 date:620
type typeWord timeout text:40 multilineText:-30 integer:211 number:-97 boolean:138 choice:-90 reference:-44 list:-23 keyValues:-21 date:-21
type typeWord times text:-43 integer:71
type typeWord timestamp text:122 boolean:33 reference:-24 date:-62
type typeWord title text:164 multilineText:-35 integer:-36 number:-25 boolean:100 choice:-44 reference:-57
type typeWord tls text:-326 multilineText:453 url:-25 integer:-45 number:-32 boolean:190 choice:-162 reference:-114 multipleReference:-23 list:-26 keyValues:-25 file:176
type typeWord to text:76 multilineText:-217 url:259 email:-68 integer:-316 number:-127 boolean:327 choice:52 multipleChoice:-22 reference:-54 multipleReference:100 list:-72 keyValues:-94 date:43 file:-54
type typeWord token text:224 multilineText:-122 url:-23 number:-41 boolean:-136 choice:28 multipleChoice:-25 reference:63 multipleReference:-40 list:115 keyValues:-34
type typeWord tokens text:-46 integer:22 boolean:55
type typeWord tolerance text:-38 integer:113 number:-22 choice:-20
type typeWord tool text:-121 multilineText:-26 url:167 boolean:-76 choice:149
type typeWord top text:82 boolean:-23 choice:-28
type typeWord topic text:114 multilineText:-72 url:-67 integer:-31 number:-23 boolean:-54 choice:-50 reference:125 list:106 keyValues:65 file:-43
type typeWord total text:-21 integer:-97 number:126
type typeWord totals boolean:71 choice:-30
type typeWord track integer:-40 boolean:67
type typeWord tracking boolean:-47 choice:82 reference:-26
type typeWord transaction text:102 reference:-23
type typeWord transfer multipleReference:160 list:-135
type typeWord translations text:134 multipleReference:-44 list:-55
type typeWord trigger text:-345 multilineText:-48 url:-20 integer:-34 number:-33 boolean:-191 choice:586 multipleChoice:303 reference:-74 multipleReference:-44 list:-64 keyValues:-24
type typeWord try text:-51 boolean:97
type typeWord ttl integer:76 number:-28
type typeWord txt file:42
type typeWord type text:83 multilineText:-165 url:-48 email:-28 integer:-74 number:-109 boolean:-136 choice:454 multipleChoice:-34 reference:131 list:-75 keyValues:-129 date:-42 file:-35
type typeWord types text:-164 multilineText:-22 integer:-54 boolean:-405 choice:-31 multipleChoice:578 reference:-35 multipleReference:166 list:58 keyValues:-24 file:-20
type typeWord unapproved text:-59 multilineText:140 integer:-49 boolean:-41 choice:98 multipleChoice:-31
type typeWord under text:-62 integer:228 boolean:-46 choice:-22 multipleReference:-20 list:-29
type typeWord unit text:-62 multilineText:-54 url:-28 integer:-45 number:118 boolean:42 choice:43 reference:31 multipleReference:97 list:-66 keyValues:-27 date:-28
type typeWord units boolean:-81 choice:-28 reference:-103 multipleReference:259
type typeWord unknown boolean:44
type typeWord until text:-47 integer:22 choice:88
type typeWord up text:-28 boolean:132 date:-56
type typeWord update text:43 multilineText:118 number:-28 boolean:166 choice:-225 multipleChoice:-23 reference:-120 multipleReference:-85 list:-32 keyValues:240
type typeWord updated date:50
type typeWord upload text:-82 reference:63 file:82
type typeWord upstream text:29
type typeWord uri text:-73 url:124
type typeWord uris text:-109 multilineText:-46 url:-23 boolean:-48 reference:-33 list:325
type typeWord url text:-353 multilineText:-121 url:1134 email:-22 integer:-68 number:-68 boolean:-281 choice:-86 multipleChoice:-24 multipleReference:-48 keyValues:-41 date:-25 file:-24
type typeWord urls text:-21 url:-30 list:139
type typeWord usage text:-24 multilineText:-27 choice:57 reference:-26 list:54
type typeWord use text:119 multilineText:-69 url:-66 email:-37 integer:-35 number:-20 boolean:64 choice:236 reference:-92 multipleReference:-26 list:-25
type typeWord user text:-274 multilineText:48 url:-88 email:224 integer:-39 number:38 boolean:144 choice:-133 multipleChoice:-47 reference:239 multipleReference:123 list:-135 keyValues:-59 date:-45 file:-60
type typeWord username text:21 boolean:30 choice:109 reference:-48
type typeWord users text:-53 boolean:34 choice:-33 reference:189 list:-39 keyValues:-24
type typeWord using text:-86 multilineText:-25 choice:103 reference:80 list:-36
type typeWord validation text:-130 boolean:62 choice:138
type typeWord value text:67 multilineText:-139 url:-35 email:155 integer:-30 number:382 boolean:-57 choice:-187 multipleChoice:-21 reference:-70 multipleReference:-32 list:68 keyValues:-73 date:-26 file:-22
type typeWord values text:-31 multilineText:-26 integer:-32 boolean:102 choice:98 multipleChoice:-28 reference:-43 multipleReference:-70 list:-60 keyValues:136
type typeWord variable text:60 multilineText:-22 choice:-24 reference:-27 multipleReference:117 list:-42 keyValues:-39
type typeWord variables text:-31 choice:-27 multipleReference:-35 list:97
type typeWord vat text:96 integer:-64 number:-31 boolean:129 reference:-65
type typeWord vendor text:167 multilineText:-29 integer:-30 number:-29 boolean:-78 choice:-72 reference:163
type typeWord verified choice:25
type typeWord verify text:24 multilineText:-35 boolean:180 choice:-92 reference:-23
type typeWord version text:203 multilineText:-32 url:-21 integer:-73 number:-24 boolean:36 choice:-80 reference:71 multipleReference:-25 list:-23
type typeWord versions text:-79 multilineText:-24 integer:-32 boolean:70 choice:-143 multipleChoice:190 reference:-28 multipleReference:127 list:-47
type typeWord via choice:40
type typeWord view text:-69 boolean:169 choice:24 reference:-59
type typeWord virtual boolean:94 choice:-37 reference:-32
type typeWord visibility text:-89 multilineText:-44 integer:-20 number:-33 boolean:63 choice:329 reference:-121
type typeWord visible text:-46 boolean:252 choice:-183
type typeWord volume text:-77 boolean:176 choice:-41
type typeWord vpc text:46 choice:-27 reference:25
type typeWord wait integer:-26 boolean:32 choice:79
type typeWord web url:48 integer:-48 choice:111 reference:-72
type typeWord webhook text:152 multilineText:-101 url:91 boolean:46 choice:-21 reference:-40 multipleReference:-47
type typeWord webhooks boolean:22
type typeWord website text:162 url:-55 boolean:-20 reference:-24
type typeWord when text:32 integer:-25 boolean:-73 date:135
type typeWord window text:50 integer:108 boolean:-30 reference:-55
type typeWord windows boolean:-21 multipleReference:43
type typeWord with text:-35 boolean:65
type typeWord within text:-40 integer:47 number:-26 boolean:110 choice:-55
type typeWord worker text:-57 multilineText:-25 boolean:-23 reference:83 list:99
type typeWord workflow text:42 choice:-24 reference:26
type typeWord workspace text:43
type typeWord write text:20 multilineText:135 url:-34 boolean:41 choice:-48 reference:-53
type typeWord x integer:53 boolean:-25
type typeWord x-axis text:-47 multilineText:-30 integer:-27 number:343 boolean:-39 choice:-29 reference:-49 list:-31 keyValues:-27
type typeWord x.509 text:-22 file:97
type typeWord xml text:-41 multilineText:61 boolean:166 multipleReference:-23 list:-32 keyValues:-78 file:-32
type typeWord y-axis text:83
type typeWord yaml multilineText:1066 choice:-39 file:20
type typeWord year text:122 boolean:-40 reference:-30
type typeWord years text:-21 integer:-175 boolean:-29 choice:102 multipleChoice:-30 reference:181
type typeWord your text:149 multilineText:-35 boolean:-30
type typeWord zero text:-48 integer:-36 boolean:197
presence bias 0 required:-731 optional:-543 conditional:-209 unstated:384
presence presenceColumn 2 conditional:7000
presence presenceColumn 3 required:7511 conditional:-50 unstated:-448
presence presenceColumn 35 optional:7000
presence presenceColumn 36 required:7000
presence presenceColumn 4 optional:6883 conditional:-35 unstated:155
presence presenceColumnWord no optional:108 conditional:-21 unstated:-85
presence presenceColumnWord yes required:309 conditional:-40 unstated:-260
presence presenceCondition 1000 required:-390 optional:-473 conditional:-505 unstated:596
presence presenceCondition 1001 required:-509 optional:-179 conditional:219 unstated:-30
presence presenceCondition 1002 required:-679 optional:-35 conditional:556 unstated:-151
presence presenceCondition 1003 required:-69 optional:-287 conditional:203 unstated:133
presence presenceCondition 101 required:-467 conditional:647 unstated:-231
presence presenceCondition 103 optional:-80 conditional:189 unstated:-101
presence presenceCondition 104 conditional:2500
presence presenceCondition 105 conditional:2500
presence presenceCondition 117 required:158 optional:197 conditional:-154 unstated:-210
presence presenceCondition 119 conditional:-53 unstated:75
presence presenceCondition 120 conditional:2500
presence presenceCondition 121 conditional:2500
presence presenceCondition 136 conditional:2500
presence presenceCondition 137 conditional:2500
presence presenceCondition 152 conditional:2500
presence presenceCondition 153 conditional:2500
presence presenceCondition 16 required:-63 optional:161 conditional:-92 unstated:-39
presence presenceCondition 168 conditional:2500
presence presenceCondition 169 required:-20 optional:-26 conditional:1505 unstated:1038
presence presenceCondition 171 conditional:115 unstated:-110
presence presenceCondition 18 conditional:-151 unstated:171
presence presenceCondition 20 optional:-60 conditional:221 unstated:-153
presence presenceCondition 22 optional:-84 conditional:-410 unstated:506
presence presenceCondition 24 optional:454 conditional:2154 unstated:-76
presence presenceCondition 25 conditional:2380 unstated:124
presence presenceCondition 26 optional:-62 conditional:-359 unstated:441
presence presenceCondition 32 required:-122 optional:81 conditional:-437 unstated:389
presence presenceCondition 33 optional:75 conditional:-38 unstated:-38
presence presenceCondition 34 required:-23 optional:-149 conditional:-179 unstated:339
presence presenceCondition 35 conditional:-52 unstated:59
presence presenceCondition 36 optional:-38 conditional:285 unstated:-242
presence presenceCondition 37 optional:-110 conditional:135 unstated:-21
presence presenceCondition 38 conditional:-78 unstated:83
presence presenceCondition 40 conditional:2566 unstated:-62
presence presenceCondition 41 conditional:2500
presence presenceCondition 48 optional:50 conditional:-261 unstated:238
presence presenceCondition 50 conditional:202 unstated:-191
presence presenceCondition 52 required:-40 optional:-81 conditional:137 unstated:-20
presence presenceCondition 54 conditional:99 unstated:-84
presence presenceCondition 56 optional:31 conditional:3696 unstated:271
presence presenceCondition 57 optional:40 conditional:3967
presence presenceCondition 58 optional:-30 conditional:1724 unstated:-192
presence presenceCondition 59 conditional:1530 unstated:-24
presence presenceCondition 64 required:379 optional:-180 conditional:-28 unstated:-198
presence presenceCondition 72 required:38 conditional:3972
presence presenceCondition 73 required:-56 conditional:4081 unstated:-24
presence presenceCondition 74 conditional:1473 unstated:28
presence presenceCondition 75 conditional:1500
presence presenceCondition 8 conditional:2500
presence presenceCondition 80 required:-54 optional:-121 conditional:-81 unstated:236
presence presenceCondition 82 optional:-33 conditional:-34 unstated:82
presence presenceCondition 84 required:-80 optional:-182 conditional:690 unstated:-465
presence presenceCondition 85 required:-152 optional:-103 conditional:857 unstated:-614
presence presenceCondition 86 conditional:-102 unstated:111
presence presenceCondition 87 conditional:210 unstated:-206
presence presenceCondition 88 optional:-30 conditional:3044 unstated:-509
presence presenceCondition 89 conditional:2500
presence presenceCondition 9 conditional:2500
presence presenceConditionMark 0 required:-479 optional:80 conditional:-31 unstated:53
presence presenceConditionMark 1 required:-29 optional:-332 conditional:389 unstated:-184
presence presenceConditionWord advanced optional:287 unstated:-278
presence presenceConditionWord appears conditional:39 unstated:-25
presence presenceConditionWord applicable conditional:50 unstated:-36
presence presenceConditionWord applies optional:-115 conditional:446 unstated:-332
presence presenceConditionWord available required:-39 optional:122 conditional:-334 unstated:253
presence presenceConditionWord displayed required:-21 optional:-26 unstated:58
presence presenceConditionWord for required:-111 optional:-192 conditional:403 unstated:-169
presence presenceConditionWord if required:-347 optional:72 conditional:386 unstated:-399
presence presenceConditionWord only conditional:-186 unstated:181
presence presenceConditionWord required required:238 optional:-167 unstated:-101
presence presenceConditionWord shown conditional:-43 unstated:53
presence presenceConditionWord visible conditional:-187 unstated:207
presence presenceConditionWord when required:247 optional:117 conditional:-67 unstated:-298
presence presenceConditionWord with optional:-42 conditional:-137 unstated:190
presence presenceDefault 0 required:-542 optional:-521 conditional:-81 unstated:188
presence presenceDefault 1 required:-28 optional:126 conditional:-62 unstated:-37
presence presenceDefault 2 required:-86 optional:-37 conditional:72 unstated:35
presence presenceDefault 3 required:-261 conditional:-307 unstated:518
presence presenceDefault 4 required:-72 optional:-263 conditional:-176 unstated:385
presence presenceDefault 5 required:-51 optional:-50 conditional:-154 unstated:255
presence presenceEdition 0 conditional:229 unstated:-214
presence presenceFirst 0 conditional:-32 unstated:59
presence presenceFirst 1 required:-26 optional:-28 conditional:61
presence presenceFirst a required:84 optional:-83 conditional:-397 unstated:384
presence presenceFirst accept optional:-26 conditional:87 unstated:-62
presence presenceFirst action conditional:-55 unstated:77
presence presenceFirst add required:-57 optional:-28 conditional:-247 unstated:332
presence presenceFirst additional conditional:-54 unstated:82
presence presenceFirst address conditional:-26 unstated:35
presence presenceFirst adds optional:153 conditional:-130
presence presenceFirst adjust optional:-96 conditional:90
presence presenceFirst adjusts conditional:-26 unstated:39
presence presenceFirst advanced conditional:-48 unstated:76
presence presenceFirst after conditional:117 unstated:-104
presence presenceFirst aggregation conditional:-21 unstated:33
presence presenceFirst all optional:-26 conditional:-42 unstated:79
presence presenceFirst allow optional:-30 conditional:-172 unstated:220
presence presenceFirst allows required:-98 optional:-129 unstated:228
presence presenceFirst an required:-21 conditional:-119 unstated:130
presence presenceFirst any conditional:-48 unstated:71
presence presenceFirst api required:-33 optional:280 conditional:-103 unstated:-152
presence presenceFirst appears optional:-31 unstated:41
presence presenceFirst applications conditional:-29 unstated:43
presence presenceFirst apply required:-24 optional:-24 conditional:-79 unstated:128
presence presenceFirst are conditional:159 unstated:-146
presence presenceFirst as conditional:-32 unstated:46
presence presenceFirst assign required:-34 optional:-46 conditional:-36 unstated:117
presence presenceFirst attach conditional:-26 unstated:34
presence presenceFirst authentication optional:27 conditional:-71 unstated:59
presence presenceFirst automatically conditional:-80 unstated:91
presence presenceFirst azure required:-28 optional:-36 conditional:-56 unstated:124
presence presenceFirst back conditional:-71 unstated:85
presence presenceFirst base conditional:-42 unstated:60
presence presenceFirst bearer conditional:93 unstated:-64
presence presenceFirst bind conditional:-52 unstated:67
presence presenceFirst by required:-31 optional:-62 conditional:-22 unstated:115
presence presenceFirst can conditional:-268 unstated:279
presence presenceFirst cap conditional:-21 unstated:29
presence presenceFirst certificate optional:-22 conditional:-62 unstated:92
presence presenceFirst change conditional:-65 unstated:93
presence presenceFirst check required:-24 optional:-34 conditional:-94 unstated:157
presence presenceFirst choice conditional:-23 unstated:35
presence presenceFirst choose required:-53 optional:-234 conditional:-196 unstated:498
presence presenceFirst clear required:-198 conditional:362 unstated:-155
presence presenceFirst click required:-20 optional:-24 conditional:-171 unstated:213
presence presenceFirst close conditional:-55 unstated:61
presence presenceFirst color conditional:-21 unstated:30
presence presenceFirst comma-separated conditional:230 unstated:-207
presence presenceFirst configure required:21 optional:-66 conditional:-97 unstated:145
presence presenceFirst connect unstated:23
presence presenceFirst content optional:-23 conditional:-90 unstated:123
presence presenceFirst control required:-22 optional:-44 conditional:-210 unstated:278
presence presenceFirst controls required:-104 optional:-131 conditional:-209 unstated:444
presence presenceFirst copy optional:-37 conditional:-118 unstated:175
presence presenceFirst create required:-27 optional:-36 conditional:-136 unstated:198
presence presenceFirst currently optional:-27 conditional:270 unstated:-237
presence presenceFirst custom required:-41 optional:-65 unstated:100
presence presenceFirst customer unstated:25
presence presenceFirst customize conditional:-33 unstated:44
presence presenceFirst decides conditional:-26 unstated:46
presence presenceFirst default required:-35 optional:-46 conditional:-256 unstated:341
presence presenceFirst defaults required:369 optional:-64 conditional:-113 unstated:-195
presence presenceFirst define required:-56 optional:364 conditional:-230 unstated:-74
presence presenceFirst defines required:-69 optional:-23 conditional:-206 unstated:286
presence presenceFirst delete conditional:-24 unstated:34
presence presenceFirst depending required:-41 optional:-321 conditional:1048 unstated:-690
presence presenceFirst describe conditional:-37 unstated:46
presence presenceFirst determine optional:-37 unstated:56
presence presenceFirst determines optional:-34 conditional:-156 unstated:210
presence presenceFirst disabled optional:-48 conditional:-64 unstated:119
presence presenceFirst display required:-35 optional:-22 conditional:-75 unstated:135
presence presenceFirst displays conditional:755 unstated:-736
presence presenceFirst document conditional:158 unstated:-148
presence presenceFirst domain conditional:-46 unstated:70
presence presenceFirst during conditional:-52 unstated:75
presence presenceFirst each required:-43 optional:129 conditional:371 unstated:-458
presence presenceFirst edit required:-45 optional:-20 conditional:-60 unstated:125
presence presenceFirst either conditional:-27 unstated:25
presence presenceFirst email required:138 optional:54 conditional:-99 unstated:-99
presence presenceFirst enable required:-35 optional:-155 conditional:-281 unstated:473
presence presenceFirst enabled conditional:-34 unstated:46
presence presenceFirst enables optional:-40 unstated:55
presence presenceFirst enabling conditional:53 unstated:-44
presence presenceFirst endpoint conditional:179 unstated:-175
presence presenceFirst ensure conditional:-128 unstated:147
presence presenceFirst enter required:-242 optional:-119 conditional:-121 unstated:148
presence presenceFirst environment conditional:-23 unstated:35
presence presenceFirst example required:-40 optional:-43 conditional:342 unstated:-271
presence presenceFirst external conditional:-36 unstated:49
presence presenceFirst extra optional:-30 conditional:578 unstated:-537
presence presenceFirst field required:-54 optional:303 conditional:-143 unstated:-107
presence presenceFirst fields optional:122 unstated:-136
presence presenceFirst file unstated:36
presence presenceFirst fill required:-52 optional:354 conditional:-211 unstated:-112
presence presenceFirst filter optional:108 conditional:124 unstated:-223
presence presenceFirst find conditional:-44 unstated:64
presence presenceFirst first conditional:-25 unstated:38
presence presenceFirst fixed conditional:136 unstated:-116
presence presenceFirst for required:-119 optional:-90 conditional:230 unstated:-56
presence presenceFirst form conditional:-27 unstated:52
presence presenceFirst from required:-46 optional:-47 unstated:90
presence presenceFirst general conditional:-26 unstated:38
presence presenceFirst generate conditional:-22 unstated:31
presence presenceFirst get optional:98 conditional:-104 unstated:23
presence presenceFirst give optional:-316 conditional:-97 unstated:442
presence presenceFirst go conditional:-36 unstated:55
presence presenceFirst hello conditional:-24 unstated:49
presence presenceFirst here optional:-103 conditional:26 unstated:92
presence presenceFirst hide conditional:-77 unstated:108
presence presenceFirst host conditional:-28 unstated:39
presence presenceFirst hour conditional:-35 unstated:42
presence presenceFirst how required:-23 optional:88 conditional:-25 unstated:-44
presence presenceFirst http conditional:-28 unstated:37
presence presenceFirst human-readable conditional:-88 unstated:105
presence presenceFirst if required:-74 optional:-137 conditional:84 unstated:30
presence presenceFirst in optional:-302 conditional:-561 unstated:744
presence presenceFirst include required:-23 optional:223 conditional:39 unstated:-245
presence presenceFirst increase optional:-34 conditional:-40 unstated:84
presence presenceFirst initial conditional:-30 unstated:42
presence presenceFirst input conditional:-56 unstated:76
presence presenceFirst internal conditional:-140 unstated:153
presence presenceFirst ip required:189 unstated:-180
presence presenceFirst is required:-62 optional:-94 conditional:20 unstated:133
presence presenceFirst it required:-29 optional:-67 conditional:335 unstated:-236
presence presenceFirst json required:-209 optional:147 conditional:329 unstated:-268
presence presenceFirst keep required:-100 optional:316 conditional:-178 unstated:-38
presence presenceFirst ldap conditional:-58 unstated:82
presence presenceFirst leave optional:67 conditional:-81 unstated:24
presence presenceFirst lets conditional:-29 unstated:34
presence presenceFirst limit conditional:-23 unstated:35
presence presenceFirst limits conditional:127 unstated:-100
presence presenceFirst list optional:163 conditional:-37 unstated:-113
presence presenceFirst local conditional:-24 unstated:37
presence presenceFirst locate conditional:-63 unstated:90
presence presenceFirst location conditional:-50 unstated:63
presence presenceFirst log conditional:-33 unstated:29
presence presenceFirst make conditional:-46 unstated:53
presence presenceFirst max required:-21 conditional:-22 unstated:52
presence presenceFirst maximum required:-36 optional:-55 conditional:-139 unstated:233
presence presenceFirst message conditional:-64 unstated:69
presence presenceFirst metadata conditional:-21 unstated:33
presence presenceFirst minimum required:-47 optional:-30 conditional:-85 unstated:163
presence presenceFirst model optional:-21 unstated:49
presence presenceFirst modify optional:-116 conditional:-33 unstated:154
presence presenceFirst multiple conditional:-30 unstated:39
presence presenceFirst must optional:-47 conditional:48
presence presenceFirst mysql optional:-24 conditional:-66 unstated:110
presence presenceFirst name required:-32 optional:-128 conditional:-158 unstated:324
presence presenceFirst navigate unstated:27
presence presenceFirst new optional:-106 conditional:690 unstated:-568
presence presenceFirst next conditional:-31 unstated:53
presence presenceFirst no required:-41 optional:479 conditional:-268 unstated:-185
presence presenceFirst none conditional:152 unstated:-137
presence presenceFirst note required:-168 optional:-20 conditional:585 unstated:-401
presence presenceFirst now conditional:-25 unstated:40
presence presenceFirst number optional:-29 conditional:-43 unstated:88
presence presenceFirst off conditional:-51 unstated:66
presence presenceFirst on required:100 optional:126 conditional:-49 unstated:-181
presence presenceFirst once required:-28 optional:-43 conditional:514 unstated:-449
presence presenceFirst one required:22 optional:-20 conditional:-29 unstated:27
presence presenceFirst only required:190 optional:-29 conditional:68 unstated:-232
presence presenceFirst open optional:168 conditional:-39 unstated:-116
presence presenceFirst option conditional:49 unstated:-30
presence presenceFirst optional required:-96 optional:-41 conditional:-71 unstated:206
presence presenceFirst optionally required:-34 optional:511 conditional:-135 unstated:-342
presence presenceFirst or conditional:158 unstated:-145
presence presenceFirst override conditional:-44 unstated:51
presence presenceFirst page conditional:-35 unstated:53
presence presenceFirst parameter optional:43 conditional:-73 unstated:33
presence presenceFirst password optional:166 conditional:-48 unstated:-106
presence presenceFirst paste required:32 optional:-69 conditional:-34 unstated:77
presence presenceFirst path optional:-23 conditional:-107 unstated:148
presence presenceFirst percentage conditional:164 unstated:-153
presence presenceFirst port conditional:-43 unstated:67
presence presenceFirst post conditional:-35 unstated:52
presence presenceFirst primary conditional:-57 unstated:77
presence presenceFirst provide required:-20 optional:-192 conditional:518 unstated:-327
presence presenceFirst provides conditional:-33 unstated:49
presence presenceFirst public conditional:-217 unstated:231
presence presenceFirst query required:140 conditional:-50 unstated:-77
presence presenceFirst refers optional:-45 conditional:55
presence presenceFirst refresh conditional:-24 unstated:32
presence presenceFirst relative conditional:-35 unstated:55
presence presenceFirst remember unstated:25
presence presenceFirst remove conditional:167 unstated:-156
presence presenceFirst replace conditional:-39 unstated:57
presence presenceFirst repository conditional:-40 unstated:53
presence presenceFirst request required:-187 conditional:233 unstated:-31
presence presenceFirst require conditional:-147 unstated:169
presence presenceFirst required required:132 optional:-31 conditional:-125 unstated:27
presence presenceFirst reserved optional:139 conditional:-38 unstated:-97
presence presenceFirst restrict conditional:-25 unstated:34
presence presenceFirst search required:-187 optional:307 conditional:-21 unstated:-95
presence presenceFirst secret conditional:503 unstated:-474
presence presenceFirst see optional:-46 conditional:-66 unstated:115
presence presenceFirst select required:178 optional:-305 unstated:226
presence presenceFirst selects required:-68 optional:-76 conditional:-164 unstated:308
presence presenceFirst sender unstated:25
presence presenceFirst set required:389 optional:-352 conditional:-268 unstated:205
presence presenceFirst sets required:-140 optional:-76 conditional:-189 unstated:381
presence presenceFirst short conditional:-110 unstated:122
presence presenceFirst show conditional:-125 unstated:148
presence presenceFirst shows conditional:-31 unstated:36
presence presenceFirst sign conditional:-36 unstated:39
presence presenceFirst signature conditional:-88 unstated:97
presence presenceFirst skip conditional:426 unstated:-400
presence presenceFirst some conditional:492 unstated:-459
presence presenceFirst sort required:-45 optional:107 conditional:-64
presence presenceFirst source required:31
presence presenceFirst specific conditional:211 unstated:-203
presence presenceFirst specifies required:795 optional:-371 conditional:-565 unstated:22
presence presenceFirst specify required:271 conditional:-115 unstated:-166
presence presenceFirst ssl conditional:-27 unstated:39
presence presenceFirst start conditional:159 unstated:-144
presence presenceFirst support optional:-28 conditional:231 unstated:-191
presence presenceFirst tabs conditional:-24 unstated:32
presence presenceFirst tag required:-43 conditional:-34 unstated:92
presence presenceFirst tags conditional:-41 unstated:53
presence presenceFirst target conditional:-33 unstated:51
presence presenceFirst test conditional:-52 unstated:66
presence presenceFirst text optional:-24 conditional:276 unstated:-237
presence presenceFirst the optional:-503 conditional:42 unstated:149
presence presenceFirst then conditional:60 unstated:-27
presence presenceFirst there conditional:-60 unstated:91
presence presenceFirst these optional:-21 conditional:-75 unstated:103
presence presenceFirst they conditional:-40 unstated:67
presence presenceFirst this required:-127 optional:162 conditional:-207 unstated:183
presence presenceFirst tick conditional:431 unstated:-407
presence presenceFirst time conditional:-26 unstated:51
presence presenceFirst timeout conditional:-29 unstated:50
presence presenceFirst title conditional:-55 unstated:76
presence presenceFirst to required:-122 optional:723 conditional:-420 unstated:-216
presence presenceFirst toggle required:-30 optional:-32 conditional:131 unstated:-65
presence presenceFirst toggles unstated:21
presence presenceFirst total required:132 optional:-22 conditional:-75 unstated:-28
presence presenceFirst true conditional:-52 unstated:57
presence presenceFirst turn conditional:-53 unstated:69
presence presenceFirst turns conditional:-22 unstated:28
presence presenceFirst type required:-20 optional:121 unstated:-94
presence presenceFirst types unstated:23
presence presenceFirst under required:-27 optional:-41 conditional:-223 unstated:293
presence presenceFirst unique required:-53 optional:-59 conditional:-132 unstated:241
presence presenceFirst update conditional:-30 unstated:40
presence presenceFirst upload optional:-22 conditional:448 unstated:-413
presence presenceFirst url optional:-26 conditional:-61 unstated:101
presence presenceFirst use required:-41 optional:-140 conditional:-336 unstated:525
presence presenceFirst used required:-31 optional:83 unstated:-66
presence presenceFirst user required:-159 optional:29 conditional:217 unstated:-84
presence presenceFirst username optional:178 conditional:-24 unstated:-151
presence presenceFirst users conditional:162 unstated:-146
presence presenceFirst value required:-69 optional:-107 conditional:1178 unstated:-1010
presence presenceFirst version optional:-21 conditional:-42 unstated:80
presence presenceFirst what optional:-45 conditional:-174 unstated:232
presence presenceFirst when required:-66 optional:80 conditional:-71
presence presenceFirst where optional:54 unstated:-32
presence presenceFirst whether required:-61 optional:34 conditional:-262 unstated:290
presence presenceFirst which unstated:22
presence presenceFirst who optional:141 conditional:-101 unstated:-34
presence presenceFirst with conditional:-68 unstated:78
presence presenceFirst within unstated:26
presence presenceFirst write conditional:-30 unstated:51
presence presenceFirst you required:26 optional:-24 conditional:-93
presence presenceFirst your required:-118 optional:-185 conditional:187 unstated:99
presence presenceHeading 1 required:50 optional:2384 conditional:185 unstated:-1144
presence presenceHeading 2 required:996 optional:362 conditional:187 unstated:-41
presence presenceHeading 3 required:-268 optional:-119 conditional:288 unstated:33
presence presenceHeading 5 required:-31 optional:1469 conditional:-49 unstated:111
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:159 optional:39 conditional:-100 unstated:-95
presence presenceHeading 66 optional:-35 unstated:42
presence presenceHeading 67 optional:-26 unstated:58
presence presenceHeading 69 required:-27 optional:1148 conditional:-209 unstated:-937
presence presenceHeading 7 required:-65 optional:210 conditional:-329 unstated:179
presence presenceHeading 71 conditional:-30 unstated:41
presence presenceIfLater 1 required:175 optional:216 conditional:-213 unstated:-187
presence presenceIntro #40 optional:53 conditional:-169 unstated:139
presence presenceIntro #42 required:181 optional:-156 conditional:72 unstated:-95
presence presenceIntro #43 optional:-24 conditional:279 unstated:-243
presence presenceIntro #46 conditional:281 unstated:-267
presence presenceIntro #47 conditional:195 unstated:-175
presence presenceIntro #48 optional:263 conditional:127 unstated:-366
presence presenceIntro #49 required:-151 optional:-180 conditional:152 unstated:159
presence presenceIntro #4a conditional:-145 unstated:159
presence presenceIntro #4d optional:-60 conditional:-97 unstated:161
presence presenceIntro #4e conditional:315 unstated:-284
presence presenceIntro #4f conditional:50 unstated:-25
presence presenceIntro #50 conditional:174 unstated:-153
presence presenceIntro #53 required:-158 optional:-200 conditional:526 unstated:-191
presence presenceIntro #57 conditional:99 unstated:-77
presence presenceIntro #5a required:-33 optional:-91 conditional:111 unstated:22
presence presenceIntro #5b conditional:85 unstated:-74
presence presenceIntro #5c conditional:34
presence presenceIntro byDefault required:-96 optional:-257 conditional:188 unstated:140
presence presenceIntro example required:-90 optional:81 conditional:-211 unstated:201
presence presenceIntro existing required:-222 optional:418 conditional:-233 unstated:-35
presence presenceIntro following required:727 optional:-282 conditional:-381 unstated:-195
presence presenceIntro followingValues required:160 optional:349 conditional:-202 unstated:-385
presence presenceIntro fromMenu required:118 optional:-308 conditional:-158 unstated:342
presence presenceIntro logIn required:87 optional:-111 conditional:-46 unstated:44
presence presenceIntro multiline optional:-41 conditional:-50 unstated:105
presence presenceIntro needs required:-148 optional:-109 conditional:513 unstated:-268
presence presenceIntro oneOf required:-43 optional:-40 conditional:52 unstated:33
presence presenceIntro optional required:-172 optional:842 conditional:-350 unstated:-367
presence presenceIntro optionsAnnounced required:-91 optional:-113 conditional:419 unstated:-232
presence presenceIntro ordered required:-238 optional:-132 conditional:-283 unstated:194
presence presenceIntro pairs required:345 optional:211 conditional:-166 unstated:-409
presence presenceIntro range required:100 unstated:-83
presence presenceIntro recommended required:-30 optional:-38 conditional:-137 unstated:204
presence presenceIntro required required:-136 optional:786 conditional:-117 unstated:-586
presence presenceIntro separated required:-21 optional:-33 conditional:-144 unstated:202
presence presenceIntro severalOf required:-170 optional:581 conditional:125 unstated:-554
presence presenceIntro shownOnly required:-177 optional:-119 conditional:-400 unstated:693
presence presenceIntro softened required:-303 optional:362 conditional:-451 unstated:327
presence presenceIntro valuesAre required:59 optional:-325 conditional:-290 unstated:518
presence presenceIntro whether required:-206 conditional:-45 unstated:243
presence presenceIntroCondition 0 required:-1077 conditional:-95 unstated:137
presence presenceIntroCondition 1 required:877 optional:-289 conditional:-278 unstated:-642
presence presenceIntroCondition 2 required:-446 optional:-421 conditional:667 unstated:-25
presence presenceIntroCondition 3 required:807 optional:-103 conditional:-687 unstated:-123
presence presenceIntroCondition 4 required:-46 optional:261 conditional:-145 unstated:-67
presence presenceIntroCondition 5 optional:123 conditional:-131 unstated:24
presence presenceIntroCondition 6 required:-356 optional:50 conditional:372 unstated:-375
presence presenceIntroCondition 64 required:-71 optional:-189 conditional:-101 unstated:378
presence presenceIntroCondition 65 required:-45 optional:178 conditional:-46 unstated:-74
presence presenceIntroCondition 66 required:-27 optional:-97 conditional:245 unstated:-115
presence presenceIntroCondition 67 required:176 optional:-32 conditional:-67 unstated:-73
presence presenceIntroCondition 69 unstated:20
presence presenceIntroCondition 70 required:-308 optional:241 conditional:296 unstated:-311
presence presenceIntroWord #40 required:1294 optional:-214 conditional:-156 unstated:-972
presence presenceIntroWord #41 required:2723 optional:965 conditional:43 unstated:274
presence presenceIntroWord #80 optional:775 conditional:-398 unstated:-442
presence presenceIntroWord #81 optional:3862 conditional:85 unstated:54
presence presenceIntroWord #c0 conditional:-89 unstated:108
presence presenceLabel 1 required:-115 optional:6582 unstated:566
presence presenceLabel 2 required:6662 conditional:369 unstated:-30
presence presenceLabel 3 required:993 unstated:20
presence presenceLabel 5 optional:225 unstated:-220
presence presenceLegend 0 conditional:-102 unstated:105
presence presenceMood 0 required:-815 optional:-574 conditional:-156 unstated:663
presence presenceMood 1 required:-443 optional:-195 conditional:111 unstated:280
presence presenceMood 2 required:-164 optional:-106 conditional:-86 unstated:258
presence presenceMood 3 required:159 optional:70 conditional:463 unstated:-714
presence presenceMood 4 required:-103 optional:-23 unstated:116
presence presenceMood 5 required:-209 optional:149 conditional:113 unstated:-66
presence presenceMood 6 required:-345 optional:-551 conditional:-311 unstated:271
presence presenceMood 64 required:-268 optional:-532 conditional:-98 unstated:716
presence presenceMood 65 required:-39 optional:80 conditional:-191 unstated:144
presence presenceMood 66 required:-130 optional:-54 conditional:-262 unstated:447
presence presenceMood 67 optional:-30 conditional:67
presence presenceMood 68 required:-33 optional:-28 unstated:43
presence presenceMood 69 conditional:-68 unstated:79
presence presenceMood 70 required:-186 optional:-229 conditional:235
presence presenceParent 1 optional:1090 unstated:-81
presence presenceParent 2 required:864 optional:56 unstated:82
presence presencePhrase #40 required:-21 optional:-437 conditional:82 unstated:332
presence presencePhrase #42 required:-167 conditional:-94 unstated:284
presence presencePhrase #43 optional:-38 conditional:162 unstated:-121
presence presencePhrase #46 conditional:-55 unstated:62
presence presencePhrase #47 optional:-39 conditional:30
presence presencePhrase #48 conditional:-39 unstated:56
presence presencePhrase #49 optional:-96 conditional:-37 unstated:137
presence presencePhrase #4a unstated:34
presence presencePhrase #4b conditional:-78 unstated:84
presence presencePhrase #4c conditional:-35 unstated:44
presence presencePhrase #4d optional:-63 conditional:-87 unstated:162
presence presencePhrase #4e conditional:-69 unstated:86
presence presencePhrase #4f required:-26 optional:-74 conditional:29 unstated:68
presence presencePhrase #50 required:-62 optional:99 conditional:27 unstated:-79
presence presencePhrase #51 optional:-21 unstated:31
presence presencePhrase #53 optional:-101 conditional:-69 unstated:181
presence presencePhrase #54 optional:-20 conditional:217 unstated:-186
presence presencePhrase #56 conditional:-92 unstated:114
presence presencePhrase #57 required:-24 optional:249 unstated:-227
presence presencePhrase #59 conditional:-48 unstated:64
presence presencePhrase #5a optional:-110 unstated:133
presence presencePhrase #5c required:-117 optional:-32 conditional:-230 unstated:381
presence presencePhrase byDefault required:483 conditional:-241 unstated:-269
presence presencePhrase defaultIs required:173 conditional:-36 unstated:-145
presence presencePhrase example required:174 optional:-196 conditional:241 unstated:-366
presence presencePhrase existing optional:-184 conditional:-256 unstated:308
presence presencePhrase filledByItself required:-68 optional:49 conditional:-104 unstated:124
presence presencePhrase following required:72 optional:-135 conditional:-284 unstated:333
presence presencePhrase followingValues required:-87 optional:-304 conditional:297 unstated:79
presence presencePhrase fromMenu optional:-430 unstated:368
presence presencePhrase leaveBlank optional:6267 conditional:-48 unstated:-216
presence presencePhrase logIn required:-28 optional:107 conditional:-299 unstated:219
presence presencePhrase multiline required:-448 optional:-89 conditional:596 unstated:-152
presence presencePhrase neededIf required:231 optional:-69 conditional:128 unstated:-280
presence presencePhrase needs required:-47 optional:-142 conditional:590 unstated:-402
presence presencePhrase omission required:-200 optional:5031 conditional:197 unstated:-29
presence presencePhrase oneOf required:-121 optional:-239 conditional:194 unstated:141
presence presencePhrase optional required:-210 optional:2211 conditional:-60 unstated:-511
presence presencePhrase optionsAnnounced conditional:117 unstated:-90
presence presencePhrase ordered required:-505 optional:-192 conditional:380 unstated:-213
presence presencePhrase pairs required:-25 conditional:-157 unstated:196
presence presencePhrase range required:26 optional:-201 conditional:54 unstated:129
presence presencePhrase recommended required:-71 optional:-31 conditional:-94 unstated:196
presence presencePhrase required required:388 optional:-141 conditional:266 unstated:-569
presence presencePhrase separated required:47 conditional:-51
presence presencePhrase severalOf required:-231 optional:203 conditional:246 unstated:-264
presence presencePhrase shownOnly required:-48 optional:144 conditional:-477 unstated:377
presence presencePhrase softened required:-28 optional:140 conditional:-363 unstated:192
presence presencePhrase valuesAre required:-257 optional:176 conditional:-144 unstated:232
presence presencePhrase whether required:-166 optional:-113 conditional:-233 unstated:535
presence presencePhraseLater #40 conditional:275 unstated:-250
presence presencePhraseLater #41 optional:-29 conditional:-37 unstated:70
presence presencePhraseLater #42 required:-108 optional:-86 conditional:21 unstated:178
presence presencePhraseLater #43 optional:-24 conditional:147 unstated:-118
presence presencePhraseLater #44 conditional:-35 unstated:37
presence presencePhraseLater #46 conditional:-30 unstated:39
presence presencePhraseLater #47 conditional:-74 unstated:92
presence presencePhraseLater #48 optional:-190 conditional:-139 unstated:338
presence presencePhraseLater #49 optional:-97 conditional:-47 unstated:149
presence presencePhraseLater #4a conditional:131 unstated:-118
presence presencePhraseLater #4d optional:-26 conditional:187 unstated:-141
presence presencePhraseLater #4e conditional:-51 unstated:61
presence presencePhraseLater #4f required:-20 optional:-46 conditional:45 unstated:23
presence presencePhraseLater #50 optional:-177 conditional:-126 unstated:321
presence presencePhraseLater #51 optional:-157 conditional:79 unstated:76
presence presencePhraseLater #53 optional:-100 conditional:76 unstated:34
presence presencePhraseLater #54 conditional:-47 unstated:50
presence presencePhraseLater #56 optional:-58 conditional:-20 unstated:79
presence presencePhraseLater #57 required:-24 optional:-260 conditional:156 unstated:127
presence presencePhraseLater #59 conditional:329 unstated:-309
presence presencePhraseLater #5a optional:-215 conditional:44 unstated:164
presence presencePhraseLater #5c optional:-28 unstated:36
presence presencePhraseLater byDefault required:-90 optional:642 conditional:-432 unstated:-149
presence presencePhraseLater defaultIs required:-283 optional:300 conditional:162 unstated:-175
presence presencePhraseLater example required:69 optional:-240 conditional:153 unstated:-118
presence presencePhraseLater existing required:-155 optional:401 conditional:-227 unstated:-33
presence presencePhraseLater filledByItself required:-80 optional:237 conditional:-120 unstated:-37
presence presencePhraseLater following required:52 optional:-114 conditional:-343 unstated:390
presence presencePhraseLater followingValues required:94 optional:-101 conditional:97 unstated:-87
presence presencePhraseLater fromMenu required:-100 optional:229 conditional:-319 unstated:176
presence presencePhraseLater leaveBlank optional:6395 conditional:-143 unstated:-245
presence presencePhraseLater logIn required:-27 optional:-31 conditional:-53 unstated:110
presence presencePhraseLater multiline required:-37 optional:-38 conditional:-103 unstated:177
presence presencePhraseLater neededIf required:105 conditional:102 unstated:-217
presence presencePhraseLater needs required:-48 optional:108 conditional:63 unstated:-132
presence presencePhraseLater omission required:-51 optional:5266 conditional:-54 unstated:-158
presence presencePhraseLater oneOf required:-55 optional:163 conditional:-97 unstated:-26
presence presencePhraseLater optional required:-189 optional:638 conditional:-136 unstated:-331
presence presencePhraseLater optionsAnnounced conditional:93 unstated:-77
presence presencePhraseLater ordered required:-383 optional:262 conditional:124 unstated:61
presence presencePhraseLater pairs required:-29 conditional:-93 unstated:133
presence presencePhraseLater range required:72 conditional:167 unstated:-242
presence presencePhraseLater recommended required:-88 optional:298 conditional:-93 unstated:-150
presence presencePhraseLater required required:116 optional:-51 conditional:144 unstated:-228
presence presencePhraseLater separated required:-61 optional:218 conditional:-29 unstated:-150
presence presencePhraseLater severalOf required:-44 optional:101 conditional:-276 unstated:190
presence presencePhraseLater shownOnly required:-41 optional:-102 unstated:142
presence presencePhraseLater softened required:-90 optional:55 conditional:21
presence presencePhraseLater units required:-20 conditional:-23 unstated:51
presence presencePhraseLater valuesAre required:-253 optional:-184 conditional:491 unstated:-148
presence presencePhraseLater whether optional:81 conditional:-40 unstated:-41
presence presencePrefix by required:-28 optional:-57 unstated:69
presence presencePrefix can conditional:-264 unstated:274
presence presencePrefix check conditional:74 unstated:-60
presence presencePrefix choose conditional:130 unstated:-110
presence presencePrefix comma-separated conditional:230 unstated:-207
presence presencePrefix configure required:38 optional:-46 unstated:30
presence presencePrefix controls conditional:-38 unstated:51
presence presencePrefix default required:-35 optional:-46 conditional:-256 unstated:341
presence presencePrefix defaults required:369 optional:-64 conditional:-113 unstated:-195
presence presencePrefix defines conditional:-29 unstated:42
presence presencePrefix either conditional:-27 unstated:25
presence presencePrefix enable optional:-62 conditional:-55 unstated:122
presence presencePrefix enter required:-244 optional:-325 conditional:218 unstated:237
presence presencePrefix example required:-40 optional:-43 conditional:342 unstated:-271
presence presencePrefix fill required:-50 optional:357 conditional:-206 unstated:-121
presence presencePrefix go conditional:-36 unstated:55
presence presencePrefix if optional:-91 conditional:-163 unstated:240
presence presencePrefix json required:-190 optional:178 conditional:-157 unstated:169
presence presencePrefix leave optional:147 unstated:-128
presence presencePrefix list optional:172 conditional:-32 unstated:-127
presence presencePrefix multiple conditional:-30 unstated:39
presence presencePrefix one required:22 optional:-20 conditional:-29 unstated:27
presence presencePrefix open conditional:-22 unstated:39
presence presencePrefix optional required:-92 optional:-121 conditional:-37 unstated:251
presence presencePrefix optionally required:-34 optional:511 conditional:-135 unstated:-342
presence presencePrefix paste required:-21 optional:-42 conditional:59
presence presencePrefix provide required:-31 optional:-100 conditional:425 unstated:-307
presence presencePrefix required required:115 optional:-33 conditional:-127 unstated:33
presence presencePrefix select optional:-27 conditional:121 unstated:-79
presence presencePrefix set required:-207 conditional:164
presence presencePrefix specify required:133 optional:-89 conditional:-99 unstated:38
presence presencePrefix the required:-115 optional:82 conditional:-90 unstated:102
presence presencePrefix tick conditional:493 unstated:-475
presence presencePrefix toggle conditional:-60 unstated:75
presence presencePrefix turn conditional:-40 unstated:51
presence presencePrefix when optional:-34 conditional:-126 unstated:166
presence presencePrefix whether required:-61 optional:34 conditional:-262 unstated:290
presence presenceScope 1 required:7089 optional:529 conditional:103 unstated:341
presence presenceScope 10 optional:8000
presence presenceScope 13 required:7496 optional:362 conditional:187 unstated:-41
presence presenceScope 14 optional:8014
presence presenceScope 18 optional:7868 unstated:134
presence presenceScope 2 optional:8000
presence presenceScope 5 required:8000
presence presenceScope 6 optional:8000
presence presenceScope 65 optional:-105 conditional:79 unstated:26
presence presenceScope 78 required:-35 optional:1188 conditional:-370 unstated:-840
presence presenceScope 9 required:7915 optional:86
presence presenceTab 0 required:100 optional:-269 unstated:197
presence presenceTab 64 optional:-57 conditional:-79 unstated:153
presence presenceType 0 required:-278 optional:-43 conditional:-136 unstated:-142
presence presenceType 1 required:-711 optional:-848 conditional:-193 unstated:1063
presence presenceVia 0 required:-674 optional:-277 conditional:-32 unstated:178
presence presenceVia 1 required:-507 optional:-245 conditional:-217 unstated:443
presence presenceVia 2 required:32 optional:127 conditional:-581 unstated:374
presence presenceVia 3 required:-111 optional:-429 conditional:-148
presence presenceWord #4 required:148 optional:-22 conditional:151 unstated:-274
presence presenceWord #5 required:6051 conditional:175 unstated:-216
presence presenceWord #6 required:996 optional:-147 conditional:-601 unstated:-296
presence presenceWord #7 required:5255 conditional:763
presence presenceWord #8 optional:125 conditional:159 unstated:-282
presence presenceWord #9 optional:5915 conditional:-21 unstated:108
presence presenceWord #a required:-133 optional:514 conditional:-27 unstated:-394
presence presenceWord #b required:-94 optional:5726 conditional:100 unstated:294
secret bias 0 -3887
secret descriptionWord credential 71
secret descriptionWord credentials 613
secret descriptionWord key 565
secret descriptionWord password 238
secret descriptionWord passwords -159
secret descriptionWord secret 103
secret descriptionWord token 568
secret descriptionWord tokens -23
secret labelWord % -20
secret labelWord 1 -22
secret labelWord a -96
secret labelWord access 786
secret labelWord account 516
secret labelWord action -32
secret labelWord add -23
secret labelWord additional -65
secret labelWord address -24
secret labelWord addresses -22
secret labelWord advanced -28
secret labelWord agent -35
secret labelWord allow -30
secret labelWord allowed -36
secret labelWord analytics -57
secret labelWord and -22
secret labelWord api 603
secret labelWord app -50
secret labelWord application 86
secret labelWord arn -29
secret labelWord attribute -33
secret labelWord auth 40
secret labelWord aws 65
secret labelWord base -55
secret labelWord before -22
secret labelWord bitbucket -61
secret labelWord body -66
secret labelWord bot 61
secret labelWord branch -22
secret labelWord build -21
secret labelWord by -24
secret labelWord ca 84
secret labelWord calling -32
secret labelWord category -20
secret labelWord cert -53
secret labelWord certificate -107
secret labelWord characters -128
secret labelWord check -23
secret labelWord client 21
secret labelWord cloud -56
secret labelWord code -27
secret labelWord collection -41
secret labelWord color -48
secret labelWord column -24
secret labelWord complexity -28
secret labelWord condition -42
secret labelWord conditions -28
secret labelWord configuration -48
secret labelWord connect 275
secret labelWord connector -66
secret labelWord contact -23
secret labelWord content -22
secret labelWord create -98
secret labelWord credential 601
secret labelWord credentials 215
secret labelWord crm 332
secret labelWord currency -22
secret labelWord custom -67
secret labelWord data -136
secret labelWord database -27
secret labelWord date -90
secret labelWord db -41
secret labelWord default -58
secret labelWord description -134
secret labelWord dev 22
secret labelWord display -29
secret labelWord document -28
secret labelWord domain -32
secret labelWord domains -60
secret labelWord editor -88
secret labelWord email -81
secret labelWord enable -67
secret labelWord enabled -29
secret labelWord encryption 28
secret labelWord endpoint -64
secret labelWord engine -20
secret labelWord environment -46
secret labelWord event -29
secret labelWord expiration -26
secret labelWord field -73
secret labelWord file 137
secret labelWord filter -68
secret labelWord flag -29
secret labelWord flow -38
secret labelWord folder -21
secret labelWord for -90
secret labelWord format -38
secret labelWord forwarding 111
secret labelWord from -41
secret labelWord function -43
secret labelWord gateway -50
secret labelWord gcp 118
secret labelWord git 66
secret labelWord gitlab -22
secret labelWord google 122
secret labelWord group -81
secret labelWord groups -21
secret labelWord hash -89
secret labelWord header 143
secret labelWord headers -70
secret labelWord host 103
secret labelWord html -29
secret labelWord http -20
secret labelWord id -197
secret labelWord image -61
secret labelWord in -288
secret labelWord include -161
secret labelWord info -36
secret labelWord input -49
secret labelWord interval -31
secret labelWord invoice -26
secret labelWord ip -32
secret labelWord is -36
secret labelWord javascript -32
secret labelWord jira 20
secret labelWord json 423
secret labelWord jwt -24
secret labelWord key 697
secret labelWord keys -176
secret labelWord label -39
secret labelWord labels -27
secret labelWord language -20
secret labelWord length -23
secret labelWord limit -24
secret labelWord line -21
secret labelWord location -28
secret labelWord login -26
secret labelWord mapping -27
secret labelWord max -63
secret labelWord maximum -23
secret labelWord message -166
secret labelWord messages -24
secret labelWord metadata -306
secret labelWord minimum -132
secret labelWord mode -53
secret labelWord model -22
secret labelWord mount -26
secret labelWord name -251
secret labelWord network 363
secret labelWord no -61
secret labelWord notes -31
secret labelWord notification -36
secret labelWord number -62
secret labelWord oauth -123
secret labelWord object 80
secret labelWord of -82
secret labelWord on -39
secret labelWord openai 21
secret labelWord options -20
secret labelWord or -21
secret labelWord order -24
secret labelWord organisation -36
secret labelWord organization -42
secret labelWord page -25
secret labelWord parameter -20
secret labelWord parameters -60
secret labelWord params -22
secret labelWord partition -172
secret labelWord password 2075
secret labelWord path -71
secret labelWord payload -72
secret labelWord payment -21
secret labelWord period -37
secret labelWord point -29
secret labelWord policies -22
secret labelWord port -38
secret labelWord prefix -29
secret labelWord private 1794
secret labelWord project -253
secret labelWord prompt -35
secret labelWord provider -26
secret labelWord public -96
secret labelWord query -52
secret labelWord range -63
secret labelWord redirect -28
secret labelWord registry -29
secret labelWord reminder -36
secret labelWord repository -21
secret labelWord request -23
secret labelWord require -21
secret labelWord resource -35
secret labelWord routing 92
secret labelWord rule -24
secret labelWord salt -29
secret labelWord schema -69
secret labelWord script -34
secret labelWord search -46
secret labelWord secret 2636
secret labelWord secretkey 163
secret labelWord select -38
secret labelWord selector -29
secret labelWord send -39
secret labelWord separator -28
secret labelWord server 63
secret labelWord service 542
secret labelWord session 503
secret labelWord show -22
secret labelWord size -31
secret labelWord skip -23
secret labelWord slack 28
secret labelWord source -99
secret labelWord space -29
secret labelWord splitter -69
secret labelWord sql -123
secret labelWord ssh 275
secret labelWord start -34
secret labelWord statement -23
secret labelWord table -59
secret labelWord tags -71
secret labelWord target -63
secret labelWord task -22
secret labelWord template -85
secret labelWord text 98
secret labelWord the -53
secret labelWord time -35
secret labelWord timeout -64
secret labelWord title -45
secret labelWord tls 285
secret labelWord to 101
secret labelWord token 665
secret labelWord topic -52
secret labelWord type -140
secret labelWord types -31
secret labelWord unit -30
secret labelWord update -36
secret labelWord url -153
secret labelWord use -34
secret labelWord user 47
secret labelWord username -201
secret labelWord value 98
secret labelWord variable -56
secret labelWord variables -20
secret labelWord verify 83
secret labelWord version -22
secret labelWord webhook 140
secret labelWord when -37
secret labelWord x.509 -23
secret secretBigram #e1a03592 4000
secret secretBigram access+key -576
secret secretBigram access+token 117
secret secretBigram account+key 2000
secret secretBigram api+key 3114
secret secretBigram api+token 27
secret secretBigram auth+token 31
secret secretBigram bot+token 60
secret secretBigram client+id -27
secret secretBigram client+key 1567
secret secretBigram client+secret 2029
secret secretBigram cloud+gateway -45
secret secretBigram encryption+key 2031
secret secretBigram header+value 185
secret secretBigram in+password -267
secret secretBigram info+endpoint -33
secret secretBigram json+credentials 2511
secret secretBigram json+file 304
secret secretBigram key+id -2010
secret secretBigram key+name -3000
secret secretBigram license+key 1000
secret secretBigram object+key -85
secret secretBigram private+key 2231
secret secretBigram project+key -222
secret secretBigram public+key -3021
secret secretBigram routing+key 97
secret secretBigram secret+key 3007
secret secretBigram signing+key 2012
secret secretBigram ssh+key -2446
secret secretBigram ssh+keys -21
secret secretBigram text+splitter -69
secret secretBigram tls+key 2189
secret secretBigram token+type -3000
secret secretBigram token+url -3000
secret secretBigram user+key 57
secret secretBigram webhook+secret 40
secret secretBigram x.509+certificate -23
secret secretHead 1 -22
secret secretHead account 147
secret secretHead action -30
secret secretHead addresses -21
secret secretHead apikey 2500
secret secretHead application -28
secret secretHead arn -29
secret secretHead attribute -29
secret secretHead body -51
secret secretHead cert -53
secret secretHead certificate -70
secret secretHead channel -30
secret secretHead collection -37
secret secretHead color -45
secret secretHead condition -37
secret secretHead conditions -28
secret secretHead configuration -47
secret secretHead connector -25
secret secretHead credentials 229
secret secretHead currency -20
secret secretHead data -45
secret secretHead date -75
secret secretHead description -134
secret secretHead domain -28
secret secretHead domains -60
secret secretHead editor -88
secret secretHead email -44
secret secretHead enabled -23
secret secretHead endpoint -47
secret secretHead environment -25
secret secretHead field -52
secret secretHead file 190
secret secretHead filter -58
secret secretHead folder -20
secret secretHead format -24
secret secretHead from -21
secret secretHead function -41
secret secretHead gateway -49
secret secretHead group -35
secret secretHead hash -38
secret secretHead headers -70
secret secretHead host -46
secret secretHead html -26
secret secretHead id -128
secret secretHead image -43
secret secretHead interval -31
secret secretHead json -23
secret secretHead key 339
secret secretHead keys -176
secret secretHead labels -27
secret secretHead length -22
secret secretHead limit -20
secret secretHead location -21
secret secretHead message -47
secret secretHead messages -21
secret secretHead metadata -66
secret secretHead mode -44
secret secretHead name -239
secret secretHead notes -31
secret secretHead number -26
secret secretHead options -20
secret secretHead order -21
secret secretHead organization -36
secret secretHead parameters -59
secret secretHead passcode 2885
secret secretHead passphrase 3011
secret secretHead password 3270
secret secretHead path -54
secret secretHead payload -62
secret secretHead pin 1000
secret secretHead policies -22
secret secretHead port -27
secret secretHead prefix -23
secret secretHead project -21
secret secretHead provider -20
secret secretHead query -25
secret secretHead schema -62
secret secretHead script -30
secret secretHead secret 2676
secret secretHead secretkey 163
secret secretHead selector -25
secret secretHead separator -26
secret secretHead server -38
secret secretHead service -29
secret secretHead size -27
secret secretHead source -31
secret secretHead splitter -69
secret secretHead state -32
secret secretHead statement -23
secret secretHead tags -71
secret secretHead template -77
secret secretHead text 179
secret secretHead timeout -60
secret secretHead title -42
secret secretHead to -41
secret secretHead token 2879
secret secretHead topic -46
secret secretHead type -127
secret secretHead types -30
secret secretHead url -140
secret secretHead username -56
secret secretHead value 111
secret secretLabel aimless -209
secret secretLabel beforePlace -55
secret secretLabel check -20
secret secretLabel checkingHeading -28
secret secretLabel configure -23
secret secretLabel consoleNoun 122
secret secretLabel contrast -114
secret secretLabel dateNoun -91
secret secretLabel descriptionHeader -183
secret secretLabel durationNoun -172
secret secretLabel edition -29
secret secretLabel emailNoun -52
secret secretLabel enter -180
secret secretLabel fieldNoun -92
secret secretLabel fileNoun 106
secret secretLabel fillingVerb -139
secret secretLabel formNoun -23
secret secretLabel formatHeader -31
secret secretLabel genericHeading -176
secret secretLabel groupNoun 38
secret secretLabel headingVerb -55
secret secretLabel hostNoun -189
secret secretLabel kindNoun -415
secret secretLabel labelHeader -240
secret secretLabel lookalike -46
secret secretLabel make -21
secret secretLabel menuNoun -30
secret secretLabel multilineNoun -619
secret secretLabel negation -51
secret secretLabel numberNoun -358
secret secretLabel on -37
secret secretLabel opener -65
secret secretLabel optionNoun -38
secret secretLabel optionsHeader -37
secret secretLabel otherHeader -268
secret secretLabel pairNoun -127
secret secretLabel place -125
secret secretLabel plainNoun -853
secret secretLabel preposition -103
secret secretLabel remark -61
secret secretLabel secretNoun 1869
secret secretLabel slugEnd -96
secret secretLabel structural -32
secret secretLabel switchEffect -63
secret secretLabel titleNoun -170
secret secretLabel typeHeader -130
secret secretLabel unit -59
secret secretLabel urlNoun -239
secret secretLabel valueWord -86
secret secretLabel vendor -20
secret secretLabel weakLabelHeader -78
secret secretNoun address -43
secret secretNoun apikey 4000
secret secretNoun application -40
secret secretNoun associated 102
secret secretNoun can -36
secret secretNoun code -30
secret secretNoun color -41
secret secretNoun condition -27
secret secretNoun conditions -37
secret secretNoun content 159
secret secretNoun contents 100
secret secretNoun create -48
secret secretNoun created -276
secret secretNoun credential -113
secret secretNoun credentials 494
secret secretNoun date -36
secret secretNoun days -23
secret secretNoun default -25
secret secretNoun defaults -28
secret secretNoun description -46
secret secretNoun earlier 150
secret secretNoun email -63
secret secretNoun empty 137
secret secretNoun field -35
secret secretNoun file 163
secret secretNoun files 28
secret secretNoun function -26
secret secretNoun headers -35
secret secretNoun id -76
secret secretNoun identifier -105
secret secretNoun image -22
secret secretNoun interval -33
secret secretNoun it -20
secret secretNoun key 213
secret secretNoun length -21
secret secretNoun list -209
secret secretNoun location -50
secret secretNoun message -36
secret secretNoun name -375
secret secretNoun none 22
secret secretNoun number -246
secret secretNoun object -55
secret secretNoun one -39
secret secretNoun option -30
secret secretNoun organization -31
secret secretNoun parameter -48
secret secretNoun passcode 4800
secret secretNoun passphrase 4800
secret secretNoun password 4893
secret secretNoun path -44
secret secretNoun period -32
secret secretNoun pin 1600
secret secretNoun schema -27
secret secretNoun secret 3920
secret secretNoun set -45
secret secretNoun shown -40
secret secretNoun size -35
secret secretNoun string -25
secret secretNoun tags -20
secret secretNoun template -28
secret secretNoun token 3193
secret secretNoun type -41
secret secretNoun types -21
secret secretNoun url -62
secret secretNoun used 94
secret secretNoun value -71
secret secretNoun variable -57
secret secretNoun will -54
secret secretNoun you 37
secret secretType 0 -554
secret secretType 1 329
secret secretType 10 -336
secret secretType 11 -569
secret secretType 12 -124
secret secretType 13 -1100
secret secretType 14 32
secret secretType 2 -1223
secret secretType 3 -1048
secret secretType 4 -1376
secret secretType 5 -1121
secret secretType 6 -1918
secret secretType 7 -1548
secret secretType 8 -1049
secret secretType 9 -1249
options bias 0 -143
options optionsCase 0 -677
options optionsCase 1 -351
options optionsCase 2 791
options optionsCertainty 0 -1051
options optionsCertainty 1 544
options optionsCertainty 2 540
options optionsClosed 1 -255
options optionsCount 1 -34
options optionsCount 2 -751
options optionsCount 3 252
options optionsCount 4 456
options optionsCount 5 224
options optionsCount 6 174
options optionsEnd 0 -20
options optionsEnd 2 -290
options optionsEnd 3 313
options optionsEnd 4 139
options optionsEnd 5 54
options optionsEnd 6 -68
options optionsEnd 7 -388
options optionsJoint 0 143
options optionsJoint 1 458
options optionsJoint 2 -118
options optionsJoint 3 -529
options optionsKind 0 286
options optionsKind 1 -35
options optionsKind 2 -68
options optionsKind 3 -223
options optionsLength 1 698
options optionsLength 2 -338
options optionsLength 3 -43
options optionsLength 4 -84
options optionsLength 5 -623
options optionsMarks 0 -438
options optionsMarks 2 297
options optionsPlural 0 328
options optionsPlural 1 -646
options optionsReading 10 286
options optionsReading 13 44
options optionsReading 14 -167
options optionsReading 17 278
options optionsReading 2 -421
options optionsReading 21 -37
options optionsReading 22 487
options optionsReading 24 97
options optionsReading 28 132
options optionsReading 29 -64
options optionsReading 30 184
options optionsReading 32 30
options optionsReading 33 170
options optionsReading 34 61
options optionsReading 36 -731
options optionsReading 37 529
options optionsReading 40 -235
options optionsReading 41 272
options optionsReading 44 -364
options optionsReading 45 249
options optionsReading 49 -553
options optionsReading 5 232
options optionsReading 50 59
options optionsReading 52 107
options optionsReading 53 -414
options optionsReading 6 90
options optionsReading 8 -440
options optionsReading 9 23
options optionsRival 0 -345
options optionsRival 1 732
options optionsRival 2 -176
options optionsRival 3 -239
options optionsSeveral 0 -63
options optionsSeveral 1 -152
options optionsSource 0 -421
options optionsSource 1 259
options optionsSource 10 33
options optionsSource 11 -77
options optionsSource 12 -497
options optionsSource 13 -278
options optionsSource 2 -122
options optionsSource 3 -127
options optionsSource 4 367
options optionsSource 5 392
options optionsSource 6 76
options optionsSource 7 235
options optionsSource 8 238
options optionsSource 9 -158
options optionsSourceMarks 14 -37
options optionsSourceMarks 18 262
options optionsSourceMarks 20 110
options optionsSourceMarks 22 348
options optionsSourceMarks 28 -81
options optionsSourceMarks 30 368
options optionsSourceMarks 32 165
options optionsSourceMarks 34 112
options optionsSourceMarks 36 -199
options optionsSourceMarks 38 45
options optionsSourceMarks 4 69
options optionsSourceMarks 40 221
options optionsSourceMarks 42 -130
options optionsSourceMarks 44 -184
options optionsSourceMarks 46 69
options optionsSourceMarks 48 -272
options optionsSourceMarks 50 -221
options optionsSourceMarks 52 -225
options optionsSourceMarks 6 182
options optionsSourceMarks 8 -139
options optionsVerb 1 -388

"""#
}
