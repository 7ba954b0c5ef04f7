// Made by `make learn` from labelled pages; do not edit.
// swift-format-ignore-file

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1000
calibration field -1000 365
calibration field -969 366
calibration field -928 376
calibration field -871 387
calibration field -735 393
calibration field -697 444
calibration field -633 498
calibration field -371 500
calibration field -342 597
calibration field -269 612
calibration field -38 667
calibration field 272 680
calibration field 345 690
calibration field 371 724
calibration field 455 760
calibration field 865 771
calibration field 943 810
calibration field 1001 833
calibration field 1032 853
calibration field 1172 857
calibration field 1229 859
calibration field 1284 869
calibration field 1755 864
calibration field 1788 894
calibration field 2265 909
calibration field 2579 918
calibration field 3196 907
calibration field 3247 929
calibration field 3300 957
calibration field 4839 980
calibration field 6938 950
calibration type 1 452
calibration type 41 495
calibration type 245 607
calibration type 498 635
calibration type 784 679
calibration type 1257 816
calibration type 1712 862
calibration type 2340 886
calibration type 2688 928
calibration type 2827 944
calibration type 3220 959
calibration type 3643 961
calibration type 3958 953
calibration type 4009 975
calibration type 4224 986
calibration type 6617 997
calibration type 12789 923
calibration presence 3 581
calibration presence 140 706
calibration presence 400 791
calibration presence 1186 831
calibration presence 1417 833
calibration presence 1656 925
calibration presence 2383 946
calibration presence 2494 957
calibration presence 2827 960
calibration presence 3505 971
calibration presence 3636 965
calibration presence 3667 957
calibration presence 3703 982
calibration presence 3805 984
calibration presence 3882 993
calibration presence 4720 993
calibration presence 16391 989
calibration demand 133 835
calibration demand 1884 934
calibration demand 2860 957
calibration demand 3514 963
calibration demand 3626 983
calibration demand 15848 992
calibration secret 57 881
calibration secret 1294 940
calibration secret 2369 962
calibration secret 3680 988
calibration secret 4217 1000
calibration options -4425 227
calibration options -993 409
calibration options -50 524
calibration options 901 727
calibration options 1250 831
calibration options 2357 923
calibration options 3408 972
calibration default 1 815
calibration default 2 959
calibration format 1 808
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
field beforeWord ai -183
field beforeWord alias 114
field beforeWord all -181
field beforeWord allowed 27
field beforeWord allowing 60
field beforeWord allows 35
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
field beforeWord arguments -67
field beforeWord around 158
field beforeWord array -38
field beforeWord as 597
field beforeWord asked 131
field beforeWord assets -23
field beforeWord assign -60
field beforeWord assigned 62
field beforeWord associated 116
field beforeWord at -60
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
field beforeWord available -149
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
field beforeWord checks -181
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
field beforeWord components -54
field beforeWord compose -35
field beforeWord comprehensive 54
field beforeWord condition 213
field beforeWord config 69
field beforeWord configuration 585
field beforeWord configurations 43
field beforeWord configure 130
field beforeWord configured -252
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
field beforeWord durable -20
field beforeWord during -76
field beforeWord dynamic -28
field beforeWord each -47
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
field beforeWord enterprise 76
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
field beforeWord fit 285
field beforeWord five -89
field beforeWord fix -23
field beforeWord fixed -55
field beforeWord fixes -35
field beforeWord flag 89
field beforeWord flags 257
field beforeWord flexible -27
field beforeWord flow -74
field beforeWord folder -72
field beforeWord follow -82
field beforeWord following 71
field beforeWord follows 106
field beforeWord for 233
field beforeWord fork -25
field beforeWord form -80
field beforeWord format -169
field beforeWord formats 499
field beforeWord formula -105
field beforeWord found -20
field beforeWord four -192
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
field beforeWord metadata -364
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
field beforeWord open -191
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
field beforeWord pass -23
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
field beforeWord repository 118
field beforeWord represents -24
field beforeWord request -29
field beforeWord requests 74
field beforeWord require -46
field beforeWord required -267
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
field beforeWord rows 120
field beforeWord rule -210
field beforeWord rules -148
field beforeWord run -140
field beforeWord running -107
field beforeWord s3 -33
field beforeWord sales 94
field beforeWord same 34
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
field beforeWord servers -109
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
field beforeWord smtp 48
field beforeWord snowflake 163
field beforeWord so 97
field beforeWord software -33
field beforeWord solutions -44
field beforeWord some 54
field beforeWord sophisticated -33
field beforeWord source -157
field beforeWord sources 35
field beforeWord spec -34
field beforeWord specific 195
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
field beforeWord statistics -94
field beforeWord status -51
field beforeWord statuses -118
field beforeWord step 60
field beforeWord steps -114
field beforeWord stop 39
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
field beforeWord usage -190
field beforeWord use -239
field beforeWord used -185
field beforeWord user -105
field beforeWord users 439
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
field codeLanguage hcl 69
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
field codeLanguage nginx 261
field codeLanguage php 148
field codeLanguage powershell -78
field codeLanguage properties -23
field codeLanguage python -78
field codeLanguage ruby 125
field codeLanguage sh -403
field codeLanguage shell -60
field codeLanguage sql 338
field codeLanguage swift -29
field codeLanguage text -95
field codeLanguage toml -218
field codeLanguage ts -249
field codeLanguage tsx -830
field codeLanguage txt 142
field codeLanguage typescript 88
field codeLanguage xml -28
field codeLanguage yaml -312
field codeLanguage yml -262
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
field columnOther notes -289
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
field columnRole 10 -1084
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
field consoleWord slack 60
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
field descriptionEmpty 2 -363
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
field descriptionFirst after 33
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
field descriptionFirst checks -166
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
field descriptionFirst define 50
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
field descriptionFirst dropdown 24
field descriptionFirst e.g 88
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
field descriptionFirst fields -68
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
field descriptionFirst is 158
field descriptionFirst it -67
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
field descriptionFirst multiple 58
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
field descriptionFirst store -25
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
field descriptionFirstClass check -223
field descriptionFirstClass click -182
field descriptionFirstClass configure 118
field descriptionFirstClass conjunction 26
field descriptionFirstClass consoleNoun -37
field descriptionFirstClass contrast 33
field descriptionFirstClass dateNoun -79
field descriptionFirstClass defaultHeader -55
field descriptionFirstClass descriptionHeader 217
field descriptionFirstClass determiner 196
field descriptionFirstClass display -301
field descriptionFirstClass edition 62
field descriptionFirstClass enter 490
field descriptionFirstClass exampleHeader 46
field descriptionFirstClass fieldNoun 103
field descriptionFirstClass fillingVerb 654
field descriptionFirstClass followUp -35
field descriptionFirstClass formNoun -123
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
field descriptionFirstClass pointer -63
field descriptionFirstClass possessive 167
field descriptionFirstClass possibility 80
field descriptionFirstClass preposition -336
field descriptionFirstClass pronoun 52
field descriptionFirstClass remark -32
field descriptionFirstClass requiredHeader -34
field descriptionFirstClass secretNoun -96
field descriptionFirstClass select 334
field descriptionFirstClass slugEnd -184
field descriptionFirstClass slugVerb 59
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
field descriptionLength 7 59
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
field descriptionPhrase following 280
field descriptionPhrase followingValues -22
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
field descriptionPhrase separated 195
field descriptionPhrase severalOf -160
field descriptionPhrase shownOnly 140
field descriptionPhrase softened 274
field descriptionPhrase valuesAre -44
field descriptionPhrase whether 728
field descriptionSecondMood 0 31
field descriptionSecondMood 1 20
field descriptionSecondMood 2 130
field descriptionSecondMood 3 228
field descriptionSecondMood 4 20
field descriptionSecondMood 5 46
field descriptionSecondMood 6 141
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
field descriptionVerb click -129
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
field descriptionVerb enabling 27
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
field descriptionVerb select 132
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
field descriptionWord accounts -45
field descriptionWord acl 61
field descriptionWord acme 34
field descriptionWord across -80
field descriptionWord acs 28
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
field descriptionWord arrives -23
field descriptionWord artifacts -25
field descriptionWord as -60
field descriptionWord ask -30
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
field descriptionWord at -35
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
field descriptionWord basic 57
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
field descriptionWord change -183
field descriptionWord changes -86
field descriptionWord channel 64
field descriptionWord character 63
field descriptionWord characters 78
field descriptionWord charge -34
field descriptionWord chart -93
field descriptionWord charts -127
field descriptionWord chat -197
field descriptionWord chatbot -22
field descriptionWord checkbox 72
field descriptionWord checkboxes 24
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
field descriptionWord code 81
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
field descriptionWord configuration -185
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
field descriptionWord considered 39
field descriptionWord consistent -30
field descriptionWord console 111
field descriptionWord contact 71
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
field descriptionWord copied -60
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
field descriptionWord credential 39
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
field descriptionWord define 102
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
field descriptionWord dependency 23
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
field descriptionWord determines 251
field descriptionWord developer 34
field descriptionWord developers -25
field descriptionWord development -62
field descriptionWord device -91
field descriptionWord devices 28
field descriptionWord dialog -36
field descriptionWord dimension 35
field descriptionWord direct -69
field descriptionWord directly -89
field descriptionWord directories -26
field descriptionWord directory 225
field descriptionWord disabled 61
field descriptionWord disabling 50
field descriptionWord discord -23
field descriptionWord discount 52
field descriptionWord dispatch 32
field descriptionWord display 67
field descriptionWord displayed 130
field descriptionWord displays -149
field descriptionWord distinguish 34
field descriptionWord distinguished 35
field descriptionWord distribute -20
field descriptionWord distributed -38
field descriptionWord distribution -93
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
field descriptionWord drop-down -50
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
field descriptionWord enhanced 51
field descriptionWord ensure -44
field descriptionWord ensures -35
field descriptionWord ensuring -21
field descriptionWord enter 239
field descriptionWord entering -49
field descriptionWord enterprise 338
field descriptionWord entire -70
field descriptionWord entries 55
field descriptionWord environment -63
field descriptionWord equal -78
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
field descriptionWord fields -178
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
field descriptionWord form 99
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
field descriptionWord impact -39
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
field descriptionWord items 88
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
field descriptionWord layout 79
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
field descriptionWord license -38
field descriptionWord lifecycle -38
field descriptionWord lifetime 62
field descriptionWord light 40
field descriptionWord like -20
field descriptionWord limit -124
field descriptionWord limiting 38
field descriptionWord line 38
field descriptionWord linear 54
field descriptionWord lines 47
field descriptionWord link -25
field descriptionWord linked 92
field descriptionWord links -95
field descriptionWord list 60
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
field descriptionWord more -38
field descriptionWord most -128
field descriptionWord mount 39
field descriptionWord mounted 40
field descriptionWord move -42
field descriptionWord multiple -37
field descriptionWord must 83
field descriptionWord name 174
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
field descriptionWord path 206
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
field descriptionWord performed -69
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
field descriptionWord pointing -32
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
field descriptionWord primary 112
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
field descriptionWord quote 90
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
field descriptionWord required -151
field descriptionWord requirement -28
field descriptionWord requirements 75
field descriptionWord resolution 91
field descriptionWord resolve 58
field descriptionWord resource -80
field descriptionWord resources -132
field descriptionWord responds -32
field descriptionWord responses -40
field descriptionWord responsible -41
field descriptionWord rest -35
field descriptionWord restarted 47
field descriptionWord restricted -28
field descriptionWord restrictions 28
field descriptionWord restricts -21
field descriptionWord results 88
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
field descriptionWord saml 162
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
field descriptionWord sso -224
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
field descriptionWord template 27
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
field descriptionWord top 47
field descriptionWord topic -60
field descriptionWord topics 36
field descriptionWord total 41
field descriptionWord totals 37
field descriptionWord trace -25
field descriptionWord tracking 22
field descriptionWord transaction -40
field descriptionWord transfers 37
field descriptionWord transform -91
field descriptionWord transformations 56
field descriptionWord translate 31
field descriptionWord trash -32
field descriptionWord trigger 179
field descriptionWord triggers -57
field descriptionWord true -138
field descriptionWord true/false 68
field descriptionWord truncated -45
field descriptionWord trusted -128
field descriptionWord try 46
field descriptionWord tuning -29
field descriptionWord turned 92
field descriptionWord turns 52
field descriptionWord twilio 67
field descriptionWord two -40
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
field descriptionWord useful -105
field descriptionWord user -107
field descriptionWord user-defined 53
field descriptionWord userid -29
field descriptionWord username 168
field descriptionWord users -57
field descriptionWord user’s -35
field descriptionWord using -323
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
field descriptionWord vpc 32
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
field descriptionWord you -183
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
field fileWord advanced 595
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
field fileWord aws -209
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
field fileWord fields 299
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
field fileWord interface 201
field fileWord is 48
field fileWord jira 127
field fileWord job -108
field fileWord key -82
field fileWord keycloak -560
field fileWord kubernetes 74
field fileWord ldap 335
field fileWord level -70
field fileWord limits -83
field fileWord line -36
field fileWord local -42
field fileWord location -79
field fileWord logging -99
field fileWord logs -389
field fileWord manage -74
field fileWord management 248
field fileWord manager -100
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
field fileWord plugins -20
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
field fileWord server -269
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
field fileWord triggers 529
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
field groupEmpty 21 -151
field groupEmpty 22 -251
field groupEmpty 5 253
field groupEmpty 6 -87
field groupEmpty 9 -287
field groupLong 0 -138
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
field groupMood 12 -238
field groupMood 13 -275
field groupMood 14 47
field groupMood 16 320
field groupMood 17 -76
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
field groupPattern 3088 105
field groupPattern 3089 -593
field groupPattern 3092 -109
field groupPattern 3093 -507
field groupPattern 3094 443
field groupPattern 3100 -47
field groupPattern 3102 -33
field groupPattern 3136 -32
field groupPattern 3141 -74
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
field groupPattern 3285 -97
field groupPattern 3286 79
field groupPattern 3293 -34
field groupPattern 3328 -25
field groupPattern 3329 -64
field groupPattern 3333 -161
field groupPattern 3340 -32
field groupPattern 3341 -139
field groupPattern 3344 84
field groupPattern 3345 -445
field groupPattern 3348 -215
field groupPattern 3349 -718
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
field groupPattern 3413 1091
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
field groupPattern 3536 166
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
field groupSize 12 132
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
field groupSize 29 -294
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
field groupVerbs 5 -120
field groupVerbs 6 121
field groupVerbs 8 334
field groupVerbs 9 70
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
field headingFirst accessing -95
field headingFirst account 52
field headingFirst action -72
field headingFirst actions 92
field headingFirst add 182
field headingFirst adding 367
field headingFirst additional 208
field headingFirst address 112
field headingFirst administrator -54
field headingFirst advanced 383
field headingFirst advantages -77
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
field headingFirst customizing 36
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
field headingFirst enterprise -22
field headingFirst environment -81
field headingFirst error 48
field headingFirst event 262
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
field headingFirst manage 201
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
field headingFirst multiple 24
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
field headingFirst options -22
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
field headingFirst supported -254
field headingFirst switching 30
field headingFirst sync 37
field headingFirst syncing -40
field headingFirst system -66
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
field headingFirst update -45
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
field headingFirst when -36
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
field headingFirstClass select -73
field headingFirstClass slugEnd -23
field headingFirstClass slugVerb 85
field headingFirstClass softener 415
field headingFirstClass structural -363
field headingFirstClass submitVerb 223
field headingFirstClass switchEffect 102
field headingFirstClass switchOff -32
field headingFirstClass trialVerb -84
field headingFirstClass typeHeader -136
field headingFirstClass upload 32
field headingFirstClass urlNoun 52
field headingFirstClass use 233
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
field headingLast authentication 273
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
field headingLast browser 26
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
field headingLast claim -60
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
field headingLast contacts 104
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
field headingLast functions -100
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
field headingLast instructions -247
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
field headingLast plus -58
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
field headingLast reference 114
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
field headingLast roles -118
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
field headingLast search -131
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
field headingLast step -31
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
field headingPattern 149 136
field headingPattern 150 119
field headingPattern 157 178
field headingPattern 16 -53
field headingPattern 1617 -54
field headingPattern 1621 65
field headingPattern 17 442
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
field headingPattern 208 111
field headingPattern 209 -138
field headingPattern 21 -118
field headingPattern 213 -137
field headingPattern 214 78
field headingPattern 22 139
field headingPattern 221 -91
field headingPattern 2261 -130
field headingPattern 2320 340
field headingPattern 2321 -98
field headingPattern 2324 -244
field headingPattern 2325 113
field headingPattern 2326 111
field headingPattern 2332 -20
field headingPattern 2333 -27
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
field headingPattern 2453 -150
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
field headingPattern 2836 131
field headingPattern 2837 -259
field headingPattern 2845 -35
field headingPattern 29 -109
field headingPattern 2901 142
field headingPattern 2961 205
field headingPattern 2966 -24
field headingPattern 3024 -41
field headingPattern 3089 -45
field headingPattern 3093 -90
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
field headingPattern 3413 289
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
field headingPattern 5141 -279
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
field headingPattern 5205 324
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
field headingPattern 725 324
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
field headingPattern 853 -111
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
field headingWord apps 44
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
field headingWord b -49
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
field headingWord chart 283
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
field headingWord collection 285
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
field headingWord criteria -101
field headingWord csv -99
field headingWord current -24
field headingWord customer 81
field headingWord customization 96
field headingWord customize -133
field headingWord customizing 36
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
field headingWord description -169
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
field headingWord forms 109
field headingWord formula -101
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
field headingWord inbound 49
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
field headingWord invoices 161
field headingWord ip 40
field headingWord is 193
field headingWord issue -22
field headingWord issues -74
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
field headingWord lists -116
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
field headingWord mode -72
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
field headingWord multiple -107
field headingWord my 288
field headingWord mysql -86
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
field headingWord password -50
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
field headingWord plus -58
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
field headingWord preferences 131
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
field headingWord process -129
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
field headingWord recording 138
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
field headingWord replace 44
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
field headingWord row -62
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
field headingWord search -223
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
field headingWord structure -165
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
field headingWord synchronization -133
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
field headingWord testing -135
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
field headingWord verify 20
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
field headingWord with 48
field headingWord within -44
field headingWord without -122
field headingWord work -23
field headingWord worker -54
field headingWord workflow -165
field headingWord working 140
field headingWord works -281
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
field labelFirst all -148
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
field labelFirst automatic 147
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
field labelFirst capture 36
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
field labelFirst column 119
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
field labelFirst contact 47
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
field labelFirst document 132
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
field labelFirst editing 33
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
field labelFirst export -133
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
field labelFirst pending 26
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
field labelFirst property 38
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
field labelFirst register 63
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
field labelFirst target 159
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
field labelFirst trusted 260
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
field labelFirst using -62
field labelFirst valid -83
field labelFirst validate -26
field labelFirst value 104
field labelFirst variable 94
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
field labelFirstClass be 186
field labelFirstClass beforePlace 115
field labelFirstClass blank -175
field labelFirstClass boxNoun -60
field labelFirstClass button -102
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
field labelFirstClass enter -251
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
field labelFirstClass limitsHeader 185
field labelFirstClass make 81
field labelFirstClass manipulate -369
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
field labelFirstClass optionNoun -33
field labelFirstClass optionalHeader -51
field labelFirstClass optionsHeader 122
field labelFirstClass otherHeader 141
field labelFirstClass pairNoun 262
field labelFirstClass place 366
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
field labelFirstClass trialVerb -256
field labelFirstClass typeHeader 33
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
field labelHead button -63
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
field labelHead category 198
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
field labelHead designer -46
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
field labelHead domains 437
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
field labelHead id 199
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
field labelHead meeting -21
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
field labelHead of -174
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
field labelHead options -99
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
field labelHead pool 31
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
field labelHead search -55
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
field labelHead selector 144
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
field labelHead settings -352
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
field labelHead to 268
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
field labelHead translations 90
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
field labelHead upload -29
field labelHead uri -92
field labelHead url 324
field labelHead urls 56
field labelHead usage -112
field labelHead use 85
field labelHead used -33
field labelHead user -286
field labelHead username 159
field labelHead users -191
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
field labelHeadClass boxNoun -20
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
field labelHeadClass labelHeader 271
field labelHeadClass leave 113
field labelHeadClass lookalike 82
field labelHeadClass make -179
field labelHeadClass manipulate -219
field labelHeadClass menuNoun -109
field labelHeadClass multilineNoun 630
field labelHeadClass navigate -65
field labelHeadClass negation 293
field labelHeadClass numberNoun 423
field labelHeadClass off 170
field labelHeadClass openingVerb -64
field labelHeadClass optionNoun 191
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
field labelWord application -130
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
field labelWord autocomplete 85
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
field labelWord chart 20
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
field labelWord click -430
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
field labelWord contact 225
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
field labelWord credit 85
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
field labelWord designer -46
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
field labelWord do 44
field labelWord docker 77
field labelWord dockerfile -35
field labelWord docs -45
field labelWord document 128
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
field labelWord email 401
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
field labelWord frequency 87
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
field labelWord improved -21
field labelWord in -405
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
field labelWord is -29
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
field labelWord mode 346
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
field labelWord on -197
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
field labelWord options -121
field labelWord or -71
field labelWord order 179
field labelWord ordering 25
field labelWord orders -34
field labelWord org 128
field labelWord organisation 254
field labelWord organization 181
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
field labelWord payload 51
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
field labelWord posting -53
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
field labelWord response 146
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
field labelWord sandbox 141
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
field labelWord search 280
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
field labelWord sharing 56
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
field labelWord text -71
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
field labelWord tls 525
field labelWord to 268
field labelWord today -20
field labelWord toggle 49
field labelWord token 168
field labelWord tokens -94
field labelWord tool 177
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
field labelWord trusted 145
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
field labelWord user 131
field labelWord user/group 28
field labelWord username 137
field labelWord users -231
field labelWord uses -30
field labelWord using 29
field labelWord valid -120
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
field pathWord agents -314
field pathWord and 53
field pathWord api -253
field pathWord applications 354
field pathWord apps 469
field pathWord architecture -74
field pathWord auth -115
field pathWord cases -112
field pathWord chat 261
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
field pathWord data -52
field pathWord databases -39
field pathWord deploy 289
field pathWord deployment -697
field pathWord developer -440
field pathWord development -178
field pathWord docker 79
field pathWord docs 301
field pathWord email 182
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
field pathWord notifications 79
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
field pathWord up -72
field pathWord use 439
field pathWord user 112
field pathWord users 98
field pathWord v -228
field pathWord webhooks -106
field pathWord website -273
field pathWord workflow -21
field pathWord workflows 77
field pathWord your -329
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
field sectionClicks 4 -81
field sectionClicks 6 -218
field sectionSteps 0 -227
field sectionSteps 1 -260
field sectionVerbs 0 -859
field sectionVerbs 1 -336
field sectionVerbs 2 -190
field sectionVerbs 3 -348
field sectionVerbs 6 -25
field sectionVerbs 7 42
field spanAction 1 -2131
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
field spanAfter before 73
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
field spanAfter json 36
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
field spanAfter section 83
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
field spanAfter2 must -50
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
field spanAfter2 you -66
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
field spanAfterClass groupNoun 154
field spanAfterClass headingVerb 421
field spanAfterClass inputNoun 279
field spanAfterClass kindNoun -181
field spanAfterClass labelConnector 22
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
field spanBefore an -57
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
field spanBeforeClass click -407
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
field spanBeforeClass typeHeader -42
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
field spanFirstClass click -199
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
field spanFirstClass trialVerb 193
field spanFirstClass typeHeader -98
field spanFirstClass upload 58
field spanFirstClass use 69
field spanFirstClass valueWord -82
field spanFirstClass weakLabelHeader -75
field spanFirstWord ( 260
field spanFirstWord * -27
field spanFirstWord - 158
field spanFirstWord < -419
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
field spanFirstWord click -182
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
field spanFirstWord fix -72
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
field spanFirstWord you 44
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
field spanPattern 1112 -20
field spanPattern 11265 -50
field spanPattern 11266 -96
field spanPattern 11268 -45
field spanPattern 11272 -68
field spanPattern 11274 -23
field spanPattern 11281 64
field spanPattern 11288 122
field spanPattern 11290 -26
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
field spanPattern 13320 -49
field spanPattern 13321 -37
field spanPattern 13322 53
field spanPattern 13336 96
field spanPattern 13337 -42
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
field spanPattern 13784 -34
field spanPattern 13896 -30
field spanPattern 14336 413
field spanPattern 14337 -47
field spanPattern 14338 215
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
field spanPattern 5512 -21
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
field spanPattern 7624 46
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
field spanPatternControl 114688 506
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
field spanPatternControl 119168 47
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
field spanPatternControl 196736 -48
field spanPatternControl 196773 57
field spanPatternControl 197029 -39
field spanPatternControl 197760 35
field spanPatternControl 197793 -27
field spanPatternControl 198016 41
field spanPatternControl 19840 51
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
field spanPatternControl 229504 52
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
field spanPatternControl 607488 123
field spanPatternControl 608256 61
field spanPatternControl 608292 -83
field spanPatternControl 609280 -22
field spanPatternControl 610304 -125
field spanPatternControl 611328 -64
field spanPatternControl 611584 -35
field spanPatternControl 612352 210
field spanPatternControl 622592 -27
field spanPatternControl 623616 72
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
field spanPatternControl 84352 -33
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
field spanPatternControl 90240 -24
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
field spanPreposition to -324
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
field spanVerbAfter fill -69
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
field spanVerbBefore could -40
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
field spanVerbControl 12066 24
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
field step 9 -833
field underGroup 0 961
field underLabel 0 -140
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
type bias 0 text:114 multilineText:-272 url:-578 email:-978 integer:-541 number:-485 boolean:55 choice:578 multipleChoice:-588 reference:-326 multipleReference:-615 list:-508 keyValues:-521 date:-756 file:-917
type descriptionEmpty 0 text:355 email:-147 integer:-275 number:25 boolean:-412 choice:-169 multipleChoice:-198 reference:155 multipleReference:71 list:-101 keyValues:178 date:74 file:-188
type descriptionMood 0 text:-168 url:-140 email:-273 integer:-305 number:-228 boolean:362 choice:-111 multipleChoice:63 reference:-306 multipleReference:-102 list:-351 keyValues:-117 date:-78 file:-347
type descriptionMood 1 text:267 multilineText:-165 url:-67 email:20 integer:232 number:-236 boolean:-53 choice:156 multipleChoice:-77 reference:-21 multipleReference:-119 list:-227 date:85 file:-53
type descriptionMood 2 text:-211 multilineText:54 url:-83 email:-36 integer:198 number:-93 multipleChoice:146 list:229 keyValues:-109 date:-74 file:-36
type descriptionMood 3 text:269 integer:-247 number:59 boolean:-30 choice:-25 reference:161 multipleReference:-32 list:-85 keyValues:-38
type descriptionMood 4 text:56 multilineText:-92 boolean:-113 choice:35 reference:20 multipleReference:-30 file:198
type descriptionMood 5 text:90 integer:-42 boolean:51 choice:-26 reference:-35
type descriptionMood 6 text:102 multilineText:-246 url:-165 email:-246 integer:-232 number:-118 boolean:-241 multipleChoice:-409 reference:-349 multipleReference:-143 list:-199 keyValues:-177 date:-409 file:-154
type labelFirst access text:81 multilineText:-36 integer:-25 boolean:49 choice:39 reference:-67 multipleReference:-28 list:-47 keyValues:51
type labelFirst account text:109 multilineText:-28 email:136 integer:-43 boolean:-36 reference:-65
type labelFirst acl text:-21 multilineText:100 boolean:-90 choice:-45 reference:160 file:-45
type labelFirst action text:-165 boolean:-82 choice:310 reference:94 multipleReference:-50 list:-20
type labelFirst activate text:-78 boolean:195 choice:-66
type labelFirst active text:-55 integer:29 boolean:112 choice:-65 reference:-26 date:54
type labelFirst activity boolean:-64 choice:138 reference:-38
type labelFirst add text:-28 multilineText:-22 boolean:-57 choice:-100 reference:-106 multipleReference:241 list:118
type labelFirst additional text:103 multilineText:78 boolean:-40 list:-39 keyValues:-20
type labelFirst admin text:48 boolean:-25 reference:-32 multipleReference:108 list:-45
type labelFirst advanced multilineText:103 boolean:-113 choice:27 reference:86 multipleReference:-59 keyValues:-42 date:32
type labelFirst aggregate text:-41 choice:156 reference:-45
type labelFirst aggregation text:-103 boolean:-24 choice:83 reference:116 list:-25
type labelFirst ai text:-79 multilineText:-34 boolean:-80 choice:-47 reference:345
type labelFirst alert text:-77 number:145 boolean:-59 multipleReference:133 list:-85
type labelFirst algorithm text:-85 choice:155
type labelFirst allow text:-66 boolean:359 choice:-63 reference:-64 multipleReference:-28 list:-41
type labelFirst allowed text:-67 multilineText:-28 integer:-49 boolean:-86 choice:29 multipleChoice:-28 reference:-95 list:367
type labelFirst amount text:-54 integer:-43 number:293 boolean:-38 choice:-25 reference:-78
type labelFirst api text:108 multilineText:-107 url:-29 boolean:121 choice:-48 reference:142 multipleReference:-33 list:-94
type labelFirst app text:-265 multilineText:-31 boolean:88 choice:-34 reference:182 list:144
type labelFirst application text:81 multilineText:-49 integer:-28 number:-26 boolean:-90 choice:-163 reference:62 multipleReference:306 list:-34
type labelFirst applications text:-76 multilineText:-25 integer:-25 boolean:-51 reference:-34 multipleReference:335 list:-53
type labelFirst apply text:-46 boolean:163 choice:-54
type labelFirst args text:-96 list:146
type labelFirst assign text:-116 boolean:248 reference:-25 multipleReference:-34
type labelFirst assigned text:-39 reference:56 multipleReference:135 list:-83
type labelFirst attach text:-23 boolean:171 reference:-25 multipleReference:-23 file:-44
type labelFirst attribute text:68 reference:-33
type labelFirst auth text:73
type labelFirst authentication text:46 boolean:-22 choice:157 reference:-60 list:-22
type labelFirst auto text:52 multilineText:-20 integer:68 boolean:-68 choice:108 reference:-39 date:-22
type labelFirst autocomplete text:-21 boolean:-50 choice:-38 multipleChoice:71 reference:-34 multipleReference:85
type labelFirst automatic text:-91 boolean:251 choice:-20 reference:-47 multipleReference:-22 keyValues:-25
type labelFirst automatically text:-37 boolean:73 choice:-20
type labelFirst available boolean:-140 choice:-32 reference:-39 multipleReference:332 list:-72
type labelFirst average text:-54 multilineText:-29 choice:-36 reference:200
type labelFirst aws text:126 multilineText:-40 reference:-33
type labelFirst azure text:45 url:33
type labelFirst backup choice:73 reference:-40
type labelFirst base text:53 number:169 boolean:-96 choice:-28 reference:-25
type labelFirst batch text:-32 date:101
type labelFirst bcc text:54 multilineText:-25 boolean:-50 choice:-22 reference:-25 multipleReference:-28 list:158
type labelFirst billing text:105 boolean:-22 choice:-30 reference:20
type labelFirst bind text:-126 integer:141 boolean:94 choice:-21 reference:-30
type labelFirst bitbucket url:41
type labelFirst body text:70 multilineText:46 integer:-38 number:-25 boolean:-81 choice:-29 reference:-61 multipleReference:-37 list:-36 keyValues:234
type labelFirst bootstrap text:133 integer:-28 list:-25
type labelFirst bot text:32
type labelFirst branch text:81 multilineText:-30 boolean:-68 reference:-33 list:161
type labelFirst bucket text:63 reference:-23
type labelFirst build text:246 multilineText:-38 integer:-25 boolean:129 choice:-105 reference:-57 multipleReference:-34 list:-25 keyValues:-43
type labelFirst ca text:-48 multilineText:88 boolean:-24 choice:-27 file:71
type labelFirst cache text:-54 integer:90 boolean:-64 choice:43
type labelFirst calendar text:-103 choice:24 reference:137
type labelFirst campaign text:-77 multilineText:-24 boolean:-63 choice:43 reference:228 multipleReference:-23 list:-26
type labelFirst capture boolean:-28 choice:82
type labelFirst category text:-182 multilineText:-31 boolean:-35 choice:293 reference:59 keyValues:-24
type labelFirst cc text:-73 boolean:42 choice:-39 reference:-77 multipleReference:-32 list:250
type labelFirst certificate text:-69 multilineText:-75 integer:-21 boolean:-39 choice:409 reference:-105
type labelFirst channels choice:-20 list:48
type labelFirst chart text:129 multilineText:-24 boolean:-169 choice:23 reference:135
type labelFirst chat boolean:59
type labelFirst check text:242 integer:-21 boolean:-82 choice:-50 multipleReference:-32
type labelFirst chunk text:-90 multilineText:-31 integer:209 choice:-31
type labelFirst cidr text:48
type labelFirst city text:33
type labelFirst client text:138 multilineText:40 url:-36 integer:-64 number:-59 choice:-69 multipleChoice:-29 reference:145 multipleReference:-68 keyValues:-32 date:-23
type labelFirst cloud text:126 boolean:-64 choice:-30 reference:53
type labelFirst cluster text:138 url:-23 choice:-210 reference:198
type labelFirst code text:41 multilineText:-65 boolean:92 choice:45 reference:-62
type labelFirst collection text:215 multilineText:-34 integer:-22 number:-29 boolean:-101 choice:-130 reference:292 multipleReference:-69 list:-61
type labelFirst color text:111 boolean:-31 choice:-41 reference:28
type labelFirst column text:63 choice:-69 reference:-165 multipleReference:227
type labelFirst command text:55 multilineText:119 choice:-65 reference:-50 multipleReference:-21 list:104 keyValues:-56
type labelFirst commit text:83 boolean:-32
type labelFirst company text:37
type labelFirst comparison text:-21 number:-37 boolean:-20 choice:172 reference:-20
type labelFirst complete text:-169 multilineText:155 boolean:108 reference:-41
type labelFirst component boolean:-20 choice:92 reference:-36
type labelFirst condition text:-29 multilineText:70 boolean:-43 choice:111 reference:-27 list:-29
type labelFirst configuration multilineText:44
type labelFirst configure text:-58 multilineText:79 boolean:123 multipleReference:-114
type labelFirst confirm text:101 multilineText:-48 email:29 boolean:-40
type labelFirst connect text:53 multilineText:-53 integer:75 number:-27 boolean:-117 choice:-42 reference:227 multipleReference:-24 list:-24 keyValues:-20
type labelFirst connector text:-84 multilineText:262 boolean:-93 choice:-109 reference:109 multipleReference:-43
type labelFirst container text:85 multilineText:-29 integer:60 choice:-27
type labelFirst content text:85 multilineText:31 boolean:-20 choice:-108 reference:83
type labelFirst context integer:20
type labelFirst cors text:-25 reference:-44 list:147
type labelFirst country text:116 boolean:-75 reference:-49 multipleReference:-31 list:129
type labelFirst cpu text:-31 integer:74 number:-20
type labelFirst create text:-27 multilineText:48 integer:23 number:-37 boolean:123 reference:-30 multipleReference:-33 list:-25
type labelFirst credential text:20
type labelFirst credentials choice:-26 reference:36
type labelFirst criteria text:69 multilineText:-32 boolean:-42 choice:167 reference:-82
type labelFirst currency text:273 multilineText:-24 number:-25 boolean:-125 choice:-137 reference:151 multipleReference:-23 list:-22
type labelFirst custom text:-128 multilineText:36 integer:-35 boolean:34 multipleChoice:-22 reference:-113 multipleReference:-149 list:38 keyValues:355
type labelFirst dark text:96 boolean:41 choice:-115
type labelFirst dashboard text:-96 multilineText:70 url:65 boolean:-54 reference:-28 multipleReference:95
type labelFirst data text:-198 url:-56 email:-36 integer:-132 number:92 boolean:-34 choice:234 multipleChoice:-29 reference:70 list:-29 keyValues:58 file:-33
type labelFirst database text:-66 integer:146 boolean:38 choice:-21 reference:-23
type labelFirst date text:32 choice:-99 reference:45 date:82
type labelFirst default text:38 multilineText:-59 url:-28 integer:-26 number:-60 boolean:-96 choice:-75 multipleChoice:-20 reference:205 multipleReference:153 keyValues:-36 date:-20
type labelFirst delete integer:-42 boolean:172 choice:-27
type labelFirst dependency boolean:20 choice:-38 reference:48
type labelFirst deploy boolean:-27 choice:36
type labelFirst deployment boolean:-42 choice:179 list:-27
type labelFirst description text:156 multilineText:-27 boolean:-38 reference:-31
type labelFirst destination text:22 multilineText:-29 integer:-31 number:-26 boolean:-57 choice:138 reference:88
type labelFirst direct text:-88 number:92 boolean:-27 choice:93
type labelFirst disable text:-39 boolean:115 choice:-34
type labelFirst discount text:-76 number:179 choice:-30
type labelFirst display text:147 multilineText:103 number:-48 boolean:48 choice:-70 reference:-77 multipleReference:-37
type labelFirst do text:-39 boolean:2452 choice:-26 reference:-26 multipleReference:27 list:136
type labelFirst docker text:64 boolean:36 choice:-63 reference:-27 list:-27 keyValues:104
type labelFirst dockerfile text:-28 multilineText:71
type labelFirst document multilineText:-29 integer:31 number:-41 boolean:50 choice:51 reference:134 list:-33 keyValues:-27 date:-51 file:-29
type labelFirst domain text:179 boolean:-40 choice:-25 list:-38
type labelFirst don't boolean:2590
type labelFirst donut boolean:23
type labelFirst driver text:-200 multilineText:-24 boolean:-26 choice:-29 reference:153 list:-44 keyValues:209
type labelFirst due text:-72 boolean:26 date:114
type labelFirst duration text:147 integer:-133
type labelFirst dynamic text:-27 integer:-33 number:131 choice:-39
type labelFirst e-mail text:-106 email:111 boolean:-22 choice:43
type labelFirst edit text:-76 url:-23 boolean:-150 choice:141 reference:-61 date:256
type labelFirst email text:-34 multilineText:118 url:-29 email:403 integer:-36 number:-38 boolean:-73 choice:-82 reference:-65 multipleReference:-27 list:-85 keyValues:-25
type labelFirst emails list:81
type labelFirst enable text:-45 multilineText:-35 url:-20 boolean:213 choice:-82 reference:80 multipleReference:-45
type labelFirst enabled multilineText:-26 boolean:226 choice:-58 reference:-52 multipleReference:125 list:-141
type labelFirst end text:-209 number:125 boolean:-49 reference:-38 date:237
type labelFirst endpoint text:-33 multilineText:-22 url:94 boolean:-30 choice:132 reference:-56 list:-25
type labelFirst enter text:64 multilineText:-26 boolean:-59 choice:62
type labelFirst entity text:-127 url:177 boolean:-27 choice:135 reference:-118
type labelFirst environment text:-93 multilineText:-46 integer:-34 number:-27 boolean:-108 choice:-142 reference:-36 multipleReference:523 list:-63 keyValues:81
type labelFirst environments text:-22 boolean:-76 reference:-91 multipleReference:254 list:-23
type labelFirst error text:98 multilineText:-55 boolean:102 choice:-87 reference:-21
type labelFirst event text:-40 multilineText:-30 integer:-21 boolean:-64 choice:111 reference:138 multipleReference:-22
type labelFirst exchange number:74 boolean:-20
type labelFirst exclude boolean:-94 choice:-24 reference:81 multipleReference:-30 list:156
type labelFirst execute text:-64 boolean:150 choice:20 reference:-44 multipleReference:-23
type labelFirst executor text:55 choice:-36 reference:-24
type labelFirst expense text:-35 email:49 boolean:-63 choice:104 multipleReference:29 list:-24
type labelFirst expire text:-75 boolean:-37 reference:-29 date:201
type labelFirst export text:51 reference:-22
type labelFirst external text:-22 number:129 boolean:56 choice:-39 reference:-75
type labelFirst extra text:55 list:-33 keyValues:24
type labelFirst failure text:137 integer:45 number:-39 boolean:-70 choice:29 reference:-47
type labelFirst favicon text:-41 url:109
type labelFirst federation text:-96 multilineText:78 url:89 file:-31
type labelFirst fetch integer:20 boolean:-27 choice:-23 reference:-59 date:122
type labelFirst field text:-135 multilineText:-68 boolean:-30 choice:94 reference:157 list:-31 keyValues:96
type labelFirst file text:-166 multilineText:64 url:23 boolean:49 choice:-32 multipleChoice:118 reference:-68 multipleReference:-58 list:-40 file:151
type labelFirst fill text:-50 boolean:88 choice:45 multipleReference:-30
type labelFirst filter text:-84 multilineText:515 url:-27 integer:-69 number:-55 boolean:-196 choice:-203 multipleChoice:107 reference:48 multipleReference:-71 list:55 keyValues:-27 date:26
type labelFirst financial boolean:-23 choice:-50 reference:154
type labelFirst first text:49 integer:87 boolean:-34 list:-38
type labelFirst fixed text:-80 boolean:-45 choice:181 multipleReference:-32 date:47
type labelFirst flow text:-31 choice:-140 keyValues:254
type labelFirst folder text:265 integer:-30 boolean:-90 choice:-74 reference:57 multipleReference:-33
type labelFirst font choice:40
type labelFirst footer text:52
type labelFirst force text:77 boolean:81 choice:-70 reference:-37
type labelFirst form text:41 multilineText:45 boolean:-34
type labelFirst format text:204 multilineText:-21 choice:-106 reference:-118 list:-52 keyValues:173
type labelFirst frequency multilineText:-28 integer:-24 boolean:-25 choice:97 reference:37
type labelFirst from text:126 multilineText:-112 url:203 email:257 integer:36 number:-29 boolean:-90 choice:-64 multipleChoice:-24 reference:-135 multipleReference:-31 list:-95 keyValues:-20
type labelFirst full text:34 multilineText:-20 boolean:-51 reference:110
type labelFirst function text:-105 multilineText:-23 choice:43 reference:138
type labelFirst gcp text:39 multilineText:-52 reference:-27 file:81
type labelFirst git text:35 multilineText:-26 url:161 integer:-23 number:-24 boolean:-62 choice:-56 reference:95 keyValues:-21
type labelFirst github text:36 url:22
type labelFirst google multilineText:27 boolean:-22 multipleReference:29
type labelFirst grant boolean:-144 choice:-71 multipleChoice:347 multipleReference:-39
type labelFirst graph text:-58 multilineText:97
type labelFirst group text:138 multilineText:-23 url:-22 integer:-35 number:-27 boolean:-22 choice:-139 multipleChoice:-24 reference:210 multipleReference:-35 list:23
type labelFirst header text:128 number:-23 reference:-34
type labelFirst headers text:-22 multilineText:25 boolean:-38 choice:-25 multipleReference:-31 list:-116 keyValues:250
type labelFirst health text:-124 multilineText:125 integer:92 boolean:-27
type labelFirst hide text:-187 multilineText:-22 integer:-27 number:-20 boolean:202 choice:195 reference:-30 multipleReference:-24 list:-30
type labelFirst home text:96 url:37 boolean:-24 choice:-20 reference:-34
type labelFirst host text:58 url:174 integer:46 number:-38 boolean:-44 choice:-104 reference:-160 multipleReference:-29 list:165
type labelFirst html multilineText:28
type labelFirst http multilineText:-49 url:64 choice:-25 reference:-74 list:-23 keyValues:175
type labelFirst https text:-103 multilineText:-32 url:65 integer:-21 number:-30 boolean:234 choice:-22 reference:-39
type labelFirst id text:-146 multilineText:-27 integer:-42 number:-25 boolean:-38 choice:209 reference:161
type labelFirst identifier text:-205 reference:293
type labelFirst identity text:-116 choice:179 reference:-59
type labelFirst idle text:90 integer:-70
type labelFirst image text:330 multilineText:-26 integer:-158 boolean:-33 choice:-203 reference:50 file:114
type labelFirst import text:-64 choice:-72 reference:252 file:-20
type labelFirst include text:-68 multilineText:-43 email:-20 integer:-30 boolean:285 choice:33 reference:-20 multipleReference:-66 list:69 keyValues:-28 file:-49
type labelFirst inclusive text:-58 boolean:132 choice:-53 reference:84 multipleReference:-31
type labelFirst index text:29 integer:50
type labelFirst input text:-42 multilineText:250 boolean:114 choice:-107 reference:-77 keyValues:-40
type labelFirst instance text:59 choice:-49 reference:26
type labelFirst instructions text:172 boolean:-32 choice:-36 multipleReference:-24 list:-33
type labelFirst interface choice:-33 reference:66
type labelFirst invoice text:-46 multilineText:-34 integer:119 number:-24 boolean:78 choice:34 reference:-49 multipleReference:-52 list:-24 date:33
type labelFirst ip text:95 email:-25
type labelFirst is text:-151 multilineText:-25 url:-30 boolean:499 choice:-101 reference:-102
type labelFirst issuer url:38
type labelFirst item integer:-26 boolean:-22 choice:67 reference:83 list:-52
type labelFirst jira multilineText:-23 boolean:31 multipleReference:-29 list:153 keyValues:-53
type labelFirst job text:-29 choice:-24 reference:48
type labelFirst json choice:-71 keyValues:116 file:38
type labelFirst jwks text:36 multilineText:35
type labelFirst jwt text:21 multilineText:-20 integer:48 boolean:-25 list:-86 keyValues:139
type labelFirst kafka text:146 multilineText:-26 boolean:244 choice:-133 reference:-88 keyValues:-81
type labelFirst key text:79 multilineText:32 boolean:-21 choice:-38
type labelFirst knowledge boolean:28 reference:54 multipleReference:-37
type labelFirst label number:-40 boolean:-101 choice:-71 reference:-31 multipleReference:-25 list:24 keyValues:289
type labelFirst labels text:-34 boolean:-25 list:-59 keyValues:213
type labelFirst language text:104 choice:-26 reference:-31
type labelFirst layout text:53 choice:26 reference:-36
type labelFirst ldap text:59 integer:-23 boolean:-27 multipleChoice:132 reference:-24
type labelFirst legend text:-76 boolean:-66 choice:184 reference:58 multipleReference:-22
type labelFirst limit text:243 multilineText:-31 integer:-124 number:-25 boolean:-64 choice:70
type labelFirst list text:77 integer:-46 boolean:-130 choice:101 multipleReference:-54 list:73
type labelFirst local text:40
type labelFirst location text:26 multilineText:-22 integer:-24 boolean:-70 choice:-26 multipleChoice:78 reference:144 multipleReference:-30 list:-26
type labelFirst lock boolean:-89 choice:108
type labelFirst log text:-35 multilineText:81 boolean:-41 choice:100 reference:-52
type labelFirst login text:92 choice:37 reference:-80
type labelFirst logo text:-35 url:105 file:-20
type labelFirst lookup text:-114 boolean:43 choice:149
type labelFirst manage text:-44 boolean:82
type labelFirst manual boolean:96 reference:-50
type labelFirst mark text:-26 multilineText:-26 boolean:207 choice:-68 reference:-40 list:74 keyValues:-40
type labelFirst match text:58 multilineText:-22 boolean:-139 choice:86 list:78
type labelFirst max text:-176 integer:328 number:222 boolean:-120 reference:-48 multipleReference:-72 list:-24
type labelFirst maximum text:-90 integer:85 number:140 boolean:-51 choice:-26
type labelFirst member list:44
type labelFirst memory text:-98 integer:73 boolean:78
type labelFirst menu text:-101 boolean:44 choice:143 reference:-29
type labelFirst message text:227 multilineText:-199 integer:34 number:-41 boolean:-126 choice:146 reference:-57 list:118 keyValues:-37
type labelFirst messages text:-20 multilineText:230 integer:-59 list:-70 keyValues:-30
type labelFirst metadata url:47 integer:48 boolean:-50 choice:87 reference:-38 keyValues:-53
type labelFirst method text:77 choice:-33
type labelFirst metric multipleReference:86
type labelFirst metrics text:72 multilineText:-23 reference:-20 multipleReference:-55 list:102
type labelFirst min text:-124 integer:74 number:139
type labelFirst minimum text:-33 integer:-178 number:108 boolean:-69 choice:103 reference:152
type labelFirst mobile text:-56 boolean:103
type labelFirst mode choice:23
type labelFirst model text:81 choice:-77 reference:99
type labelFirst models boolean:-46 multipleReference:-24 list:123
type labelFirst mount text:78 integer:-29 boolean:133 choice:-50 reference:-31 list:-26
type labelFirst multiple boolean:90 reference:-31
type labelFirst name text:149 boolean:-22 choice:-23 reference:-99 list:50
type labelFirst namespace text:38
type labelFirst network text:-90 multilineText:-21 integer:147 boolean:-34 multipleReference:-36 list:77
type labelFirst new text:104 multilineText:-26 integer:94 number:-33 choice:-35 list:-23 keyValues:-35
type labelFirst no text:35 multilineText:-21 number:-25 boolean:53 reference:37
type labelFirst node text:-143 url:-23 boolean:132 choice:-66 reference:42 keyValues:92
type labelFirst note text:20
type labelFirst notes text:-94 boolean:120
type labelFirst notification text:132 boolean:-20 choice:24 reference:-94
type labelFirst number text:-95 integer:153 number:-77 boolean:-83 choice:103 reference:137 multipleReference:-21 list:-22
type labelFirst oauth list:35
type labelFirst object text:53 choice:-36
type labelFirst offset text:-34 integer:147 number:-22 choice:39 reference:-74
type labelFirst on text:-146 multilineText:260 boolean:-95 choice:83 list:-23
type labelFirst online text:-25 boolean:46
type labelFirst openai text:-52 multilineText:169 boolean:-26
type labelFirst operation text:-76 choice:106 reference:75
type labelFirst operator text:-73 boolean:-23 choice:285 reference:-100
type labelFirst optional text:31 boolean:26 list:-20
type labelFirst order text:126 multilineText:-36 integer:459 number:-41 boolean:-69 choice:-148 reference:-71 multipleReference:-73 list:-66
type labelFirst org text:42 boolean:-55 choice:212 reference:-73 list:-31
type labelFirst organisation text:-36 multilineText:-20 boolean:-78 choice:107 reference:43 multipleReference:70
type labelFirst organization text:183 multilineText:-34 integer:-32 number:-36 boolean:-102 choice:-65 reference:149 multipleReference:37 list:-32 file:-22
type labelFirst other text:134 choice:-68 multipleReference:-32 list:108 keyValues:-48
type labelFirst output boolean:-21 choice:68 reference:-35 list:122 keyValues:-92
type labelFirst override text:81 boolean:-27
type labelFirst page text:-25 multilineText:20 integer:47 boolean:-39 reference:84
type labelFirst paid multilineText:108 boolean:-84 choice:90 reference:-40
type labelFirst parallelism text:-164 integer:212
type labelFirst param text:-42 number:-20 boolean:-23 list:154
type labelFirst parameter text:87 multilineText:-20 keyValues:-23
type labelFirst parameters text:138 multilineText:-56 choice:-51 list:81 keyValues:-56
type labelFirst parent text:51 number:-27 boolean:-46 choice:-35 reference:-67 multipleReference:176
type labelFirst partition text:-53 multilineText:-20 choice:143
type labelFirst pass text:-118 multilineText:-20 integer:-52 number:82 boolean:317 choice:-45 multipleReference:-22 list:-23 keyValues:-74
type labelFirst password text:260 multilineText:-41 number:-29 boolean:-25 choice:-49 multipleChoice:131 reference:-82 multipleReference:-83 list:-32
type labelFirst path text:33 integer:-36 list:101
type labelFirst pattern text:44
type labelFirst payload text:-227 multilineText:303 integer:-24 number:-27 boolean:44 choice:-81 reference:-44 multipleReference:-22 list:22 keyValues:103
type labelFirst payment text:306 multilineText:-23 integer:-48 number:-21 boolean:-70 choice:-140 reference:114 multipleReference:-23 list:-24
type labelFirst per text:-157 number:183 boolean:37
type labelFirst period text:90 integer:-76 number:-41 boolean:-22 choice:-106 reference:117 multipleReference:76 list:-29 date:29
type labelFirst permission text:25 boolean:-26 choice:97 reference:-31
type labelFirst permissions text:140 integer:-37 boolean:-29 choice:52 reference:37 multipleReference:-45 list:-64
type labelFirst persist text:-78 boolean:206 choice:-24 reference:-46
type labelFirst personal text:44
type labelFirst phone text:76
type labelFirst pipeline text:23
type labelFirst po text:58
type labelFirst policy text:-87 choice:-35 reference:149
type labelFirst polling text:212 integer:-120 number:-29 boolean:-25
type labelFirst port text:-175 multilineText:-25 integer:266 number:-76 boolean:-48 choice:-74 reference:-35 multipleReference:-21 list:47 keyValues:211
type labelFirst ports text:-61 integer:95 choice:-80 keyValues:142
type labelFirst power text:-183 multilineText:-34 number:362 boolean:-52 choice:-24 reference:-56 file:43
type labelFirst prefix text:186 boolean:25 choice:-40 reference:-74
type labelFirst preview text:-24 boolean:78 reference:-20
type labelFirst primary text:79 integer:-31 boolean:-37 reference:-28 multipleReference:132 list:-56
type labelFirst private text:-64 multilineText:294 integer:-30 number:-20 boolean:-94 choice:-29 reference:29 multipleReference:-24 list:-27
type labelFirst process integer:-42 choice:81
type labelFirst product text:110 boolean:-33 choice:-37 reference:-29 multipleReference:37
type labelFirst profile text:-37 boolean:-30 choice:-42 reference:27 file:152
type labelFirst program text:43 boolean:-57 choice:57 reference:48
type labelFirst project text:-22 multilineText:-61 url:-21 integer:-33 number:-62 boolean:-181 choice:-99 reference:456 multipleReference:-41 list:-27 keyValues:-22 file:116
type labelFirst projects multipleReference:41
type labelFirst prometheus text:-77 multilineText:114 url:121 choice:-53 list:-28
type labelFirst properties text:-89 choice:111 list:-20 keyValues:53
type labelFirst property text:196 multilineText:-74 boolean:-64 choice:84 reference:-50 keyValues:-21
type labelFirst protocol choice:39 reference:-20
type labelFirst provider choice:36
type labelFirst proxy text:168 url:-36 integer:-26 boolean:122 choice:-82 list:-33 keyValues:-31
type labelFirst public multilineText:31 integer:-43 number:-52 choice:-49 reference:-140 multipleReference:-34 list:-28 file:367
type labelFirst publish text:132 boolean:-110
type labelFirst push text:-44 boolean:135 multipleReference:-23
type labelFirst quantity text:-82 integer:92 number:110 boolean:-23
type labelFirst query text:191 multilineText:33 integer:41 boolean:-55 choice:-84 reference:-146 multipleReference:-51 list:-36 keyValues:198
type labelFirst range text:-77 multilineText:-52 integer:315 number:129 boolean:-133 choice:-64 reference:71 multipleReference:-50 list:-51 date:-24
type labelFirst read text:-118 integer:93 boolean:44
type labelFirst recipients text:-51 email:87 boolean:-38 choice:-27 reference:27 multipleReference:54 list:-27
type labelFirst record text:80 integer:-20 boolean:219 choice:-105 reference:-89
type labelFirst recurring text:92 list:-22
type labelFirst redirect multilineText:-38 url:-120 integer:-24 number:-20 boolean:-63 choice:-36 reference:-46 multipleReference:-22 list:424 keyValues:-23
type labelFirst refresh text:55 number:-24 boolean:-102 choice:116
type labelFirst regex text:31
type labelFirst region text:95 boolean:-30 choice:20 reference:-31
type labelFirst register boolean:90 choice:-23
type labelFirst registry text:32 multilineText:-85 url:184 choice:-92 reference:61 multipleReference:-22
type labelFirst related text:21
type labelFirst relative text:20 multilineText:-35 integer:163 boolean:-37 choice:-21 date:-29
type labelFirst reminder text:-28 boolean:-32 choice:95
type labelFirst remote url:42 reference:-20
type labelFirst remove text:-25 multilineText:-24 boolean:28 list:122 keyValues:-62
type labelFirst reply text:-27 list:99
type labelFirst report text:-33 boolean:105 choice:84 reference:-103 date:37
type labelFirst repository text:139 multilineText:-66 boolean:-43 choice:-33 reference:55 multipleReference:-20
type labelFirst request text:25 multilineText:187 integer:-28 choice:-29 reference:-79
type labelFirst require text:-51 boolean:103 choice:-20
type labelFirst required text:-40 number:-22 boolean:88 choice:-24 multipleReference:88 list:24 keyValues:-32
type labelFirst resource text:40 multilineText:-24 integer:-29 boolean:-89 choice:30 reference:-61 multipleReference:254 list:-26 keyValues:-21
type labelFirst response text:-107 multilineText:102 choice:149 reference:-49
type labelFirst result reference:39
type labelFirst retention text:-48 integer:31 boolean:-30 reference:100
type labelFirst return text:-38 url:26 boolean:73
type labelFirst revenue text:-156 number:296 boolean:-49 reference:-22
type labelFirst review boolean:-46 choice:80
type labelFirst role text:85 boolean:-26 multipleReference:-23
type labelFirst roles text:90 choice:-39 reference:86 multipleReference:-21 list:-53
type labelFirst round text:-94 integer:162 number:-40 boolean:119 reference:-100
type labelFirst routing text:95 reference:-38
type labelFirst rule text:-167 multilineText:222 integer:-30 number:-26 boolean:-67 choice:135 reference:46 list:-21
type labelFirst run boolean:-68 choice:178
type labelFirst saml multilineText:-30 url:38 boolean:-54 keyValues:116
type labelFirst save text:-47 multilineText:-41 boolean:188 reference:-33
type labelFirst scan text:-20 boolean:38 choice:-30 reference:-22 date:25 file:36
type labelFirst schedule text:185 multilineText:-26 integer:-24 boolean:-71 reference:-25
type labelFirst schema text:-54 multilineText:244 boolean:-43 choice:-20 reference:-48
type labelFirst scope text:29 integer:-20 reference:-80 list:124
type labelFirst scopes text:-63 boolean:-36 choice:-129 multipleChoice:111 reference:-23 multipleReference:-57 list:244
type labelFirst script text:36 multilineText:75 choice:-42
type labelFirst search text:21 multilineText:-47 integer:-42 number:-33 boolean:-32 choice:-20 reference:180 multipleReference:83 list:-43 keyValues:-23
type labelFirst searchable text:-47 boolean:101
type labelFirst secondary text:98 boolean:-28
type labelFirst secret text:114 multilineText:-32 reference:-31
type labelFirst secure text:-58 boolean:107
type labelFirst security text:-32 choice:92
type labelFirst segment text:-69 integer:77 boolean:-46 choice:127
type labelFirst select text:-155 multilineText:-39 boolean:-144 choice:43 reference:269 multipleReference:82 list:-25 file:83
type labelFirst send text:-122 email:-31 integer:158 multipleChoice:112 reference:-118 multipleReference:92 list:-25 date:-22
type labelFirst sender text:93 integer:-71
type labelFirst separator text:137 boolean:-70 choice:97 reference:-37 multipleReference:-27 list:-25
type labelFirst server text:172 multilineText:-35 url:202 integer:-54 number:-21 boolean:-37 choice:-46 reference:-24 list:-82
type labelFirst service text:-53 multilineText:174 url:-25 integer:-60 number:-23 boolean:-95 choice:113 reference:37 multipleReference:-59 list:104 file:-69
type labelFirst session integer:54
type labelFirst set boolean:-63 keyValues:132
type labelFirst severity text:156 multilineText:-36 number:118 boolean:-76 choice:-30 multipleReference:-35 list:-20
type labelFirst share text:-30 boolean:140 choice:-53
type labelFirst should boolean:24
type labelFirst show text:-165 number:-25 boolean:371 choice:163 reference:-56 multipleReference:-45 list:-44 keyValues:-41 date:-93
type labelFirst sign text:-21 boolean:99
type labelFirst signing text:-73 multilineText:78
type labelFirst single text:24
type labelFirst site url:24
type labelFirst size text:34 integer:-43 number:-41 choice:95
type labelFirst skip text:-151 multilineText:-54 integer:-43 number:-47 boolean:419 choice:-113 multipleChoice:-30 reference:-55 multipleReference:31 list:114
type labelFirst slack text:37 multilineText:-25 email:74
type labelFirst sort text:-68 multilineText:-38 integer:-47 number:-32 boolean:-132 choice:409 reference:-148 multipleReference:-25 list:141
type labelFirst source text:161 multilineText:-33 url:76 integer:-31 number:-56 boolean:-135 choice:95 reference:37 multipleReference:-27 list:-25
type labelFirst split number:-28 boolean:115 choice:-22
type labelFirst sql text:-203 multilineText:265 integer:-22 number:-25 boolean:-30 choice:-22 reference:-37 keyValues:129
type labelFirst ssh text:-89 multilineText:342 integer:-22 boolean:-33 choice:-26 multipleReference:-32 list:-59 keyValues:-22
type labelFirst ssl text:-89 multilineText:-72 integer:-36 boolean:-33 choice:-102 multipleChoice:209 reference:114 multipleReference:114 list:-54
type labelFirst stale boolean:70 choice:82 reference:-68 multipleReference:-59
type labelFirst start text:-116 integer:-40 number:104 boolean:40 reference:-39 multipleReference:-22 date:151
type labelFirst state text:158 boolean:-65 choice:93 reference:-44 list:-31 keyValues:-24
type labelFirst static integer:73
type labelFirst status text:-265 multilineText:-27 integer:217 boolean:103 choice:21 reference:78 multipleReference:-29 list:-33
type labelFirst steps integer:95 reference:-31 multipleReference:-46
type labelFirst storage text:-106 integer:174 number:-45 choice:-98 reference:112
type labelFirst strategy text:-120 choice:-54 reference:234
type labelFirst street boolean:125 choice:-43
type labelFirst subject text:155 boolean:-23 choice:-23 reference:-31
type labelFirst subscription text:32
type labelFirst sync text:24 integer:48 choice:-29
type labelFirst system text:-23 multilineText:113 email:28 boolean:-27
type labelFirst table text:-111 multilineText:171 integer:350 number:-31 boolean:-85 choice:-36 reference:-71 multipleReference:-22 list:-37 keyValues:-53
type labelFirst tags text:-77 multilineText:-51 url:-23 email:-27 integer:-32 number:-43 boolean:-65 choice:-77 multipleChoice:-27 reference:-30 multipleReference:195 list:185 keyValues:69
type labelFirst target text:-78 multilineText:-40 url:-22 integer:91 boolean:-141 choice:314 reference:81 multipleReference:-50 list:-90 date:-21
type labelFirst task integer:-116 number:129 boolean:-53 choice:78 reference:31
type labelFirst tax text:-51 multilineText:-21 number:105 boolean:-33 choice:-72 reference:150
type labelFirst team choice:-21 reference:45 multipleReference:123 list:-93
type labelFirst teams text:-57 boolean:-59 choice:-31 reference:-43 multipleReference:172 list:79
type labelFirst template text:-103 multilineText:-131 integer:-21 boolean:-29 choice:115 reference:257 keyValues:-26
type labelFirst terms text:112 multilineText:68 url:-57 boolean:-20 choice:-53
type labelFirst test multilineText:-42 email:60 boolean:124 choice:-74 reference:-33
type labelFirst text text:-40 multilineText:197 integer:-21 number:-25 boolean:-56 choice:56 reference:-56
type labelFirst theme text:-50 choice:127 reference:-50
type labelFirst threshold text:-28 integer:-32 number:125 boolean:68 choice:-27 reference:-102
type labelFirst time text:159 integer:-163 number:-30 boolean:-21 choice:98 reference:-55 list:-23 date:95
type labelFirst timeout text:-228 integer:178 number:-48 boolean:212 reference:-20
type labelFirst timestamp text:126 boolean:-33 reference:-27
type labelFirst title text:59
type labelFirst tls text:-307 multilineText:464 url:-22 integer:-40 number:-27 boolean:78 choice:-133 reference:-108 keyValues:-20 file:181
type labelFirst to text:104 multilineText:-32 url:197 boolean:-47 choice:-53 reference:-105 multipleReference:-35 list:34
type labelFirst token text:-21 multilineText:-52 boolean:-28 choice:83 multipleReference:-23 list:70
type labelFirst tool text:-84 multilineText:-21 url:172 boolean:-60 choice:137 reference:-94
type labelFirst top text:93 boolean:-20 choice:-46
type labelFirst topic text:28 multilineText:-38 boolean:-42 choice:-38 reference:155 list:-24 keyValues:77 file:-43
type labelFirst total text:-21 integer:-96 number:126
type labelFirst track integer:-39 boolean:63
type labelFirst transaction text:101 reference:-23
type labelFirst trigger text:-236 multilineText:-44 integer:-30 number:-29 boolean:-179 choice:466 multipleChoice:307 reference:-109 multipleReference:-35 list:-55 keyValues:-23
type labelFirst try text:-48 boolean:96
type labelFirst ttl text:34 integer:23
type labelFirst type text:-80 multilineText:-41 boolean:-32 choice:277 reference:-41
type labelFirst update text:-63 multilineText:128 number:-21 boolean:108 choice:-142 multipleChoice:-20 reference:-96 multipleReference:-64 list:-22 keyValues:251
type labelFirst upload boolean:-54 choice:102 reference:-129 file:108
type labelFirst url text:-47 multilineText:-44 url:268 integer:-28 boolean:-61 choice:-30 reference:-30 multipleReference:-26 list:68
type labelFirst usage multilineText:-33 choice:90 reference:-25
type labelFirst use text:-140 multilineText:-68 integer:-20 boolean:85 choice:209 reference:51 list:-21
type labelFirst user text:22 url:-30 email:150 number:101 boolean:86 choice:-191 multipleChoice:-29 reference:98 list:-134 keyValues:-33 file:-33
type labelFirst username text:134 boolean:-20 choice:-21 reference:-32
type labelFirst validation text:-110 boolean:-27 choice:168
type labelFirst value text:140 multilineText:-55 email:185 number:-32 boolean:-59 choice:-46 list:-30 keyValues:-32
type labelFirst values choice:174 reference:-37 multipleReference:-53
type labelFirst variable text:-21 multipleReference:124 list:-21 keyValues:-34
type labelFirst vat text:144 integer:-60 number:-23 boolean:-30
type labelFirst vendor text:168 multilineText:-31 integer:-30 number:-29 boolean:-78 choice:-74 reference:165
type labelFirst verify text:32 multilineText:-27 boolean:45
type labelFirst version text:-23 boolean:71 choice:-25 reference:41
type labelFirst view text:-67 boolean:132 choice:52 reference:-57
type labelFirst visibility text:-42 multilineText:-27 number:-24 boolean:-38 choice:301 reference:-94
type labelFirst visible text:-55 boolean:231 choice:-141
type labelFirst volume boolean:40
type labelFirst wait integer:-27 boolean:35 choice:53
type labelFirst web url:48 integer:-48 choice:114 reference:-71
type labelFirst webhook url:96
type labelFirst website text:171 url:-57 reference:-24
type labelFirst when text:69 integer:-25 boolean:-87 choice:-34 date:137
type labelFirst workspace text:45
type labelFirst x-axis text:-35 multilineText:-28 integer:-27 number:343 boolean:-60 choice:-26 reference:-48 list:-31 keyValues:-26
type labelFirst x.509 text:-22 file:97
type labelFirst y-axis text:87
type labelFirst yaml text:-23 multilineText:96 choice:-20 reference:-27 file:21
type labelFirstClass aimless multilineText:67 url:268 email:129 integer:-84 boolean:-54 choice:120 multipleChoice:-154 reference:-328 multipleReference:-88 list:-58 keyValues:-164 date:60 file:-91
type labelFirstClass be text:-170 multilineText:-22 url:-29 boolean:475 choice:-87 reference:-94
type labelFirstClass beforePlace text:-32 multilineText:228 url:156 email:-33 number:-47 boolean:-208 multipleChoice:-29 reference:-76 multipleReference:39 keyValues:-33
type labelFirstClass button text:126 multilineText:-110 email:23 integer:-23 number:-24 boolean:370 choice:-97 reference:-97 multipleReference:-29 list:-25 file:-34
type labelFirstClass check text:127 multilineText:-183 email:77 integer:-36 number:-38 boolean:390 reference:-160 multipleReference:-27 list:-36 keyValues:-30
type labelFirstClass checkingHeading text:51 multilineText:-107 email:49 integer:-95 number:-39 boolean:58 choice:165 multipleChoice:119 reference:-89 multipleReference:-61 keyValues:-22 date:-20
type labelFirstClass click text:-44 boolean:135 multipleReference:-23
type labelFirstClass condition integer:-27 boolean:-97 choice:84 reference:-23 date:135
type labelFirstClass configure text:-230 multilineText:164 url:-21 integer:-116 number:-60 boolean:154 choice:99 multipleChoice:-35 reference:-167 multipleReference:-72 list:-47 keyValues:368 date:-20 file:-38
type labelFirstClass consoleNoun text:-60 email:112 integer:-64 number:-43 boolean:-25 choice:-41 reference:48 multipleReference:61 list:88 keyValues:-33 file:-21
type labelFirstClass contrast text:-92 multilineText:-64 url:-59 email:-82 integer:160 number:541 boolean:-144 choice:-64 multipleChoice:-159 reference:-138 multipleReference:-235 list:-38 keyValues:-277 date:183 file:225
type labelFirstClass dateNoun text:138 multilineText:-22 integer:-26 boolean:-47 choice:-52 date:71
type labelFirstClass defaultHeader text:38 multilineText:-59 url:-28 integer:-26 number:-60 boolean:-96 choice:-75 multipleChoice:-20 reference:205 multipleReference:153 keyValues:-36 date:-20
type labelFirstClass descriptionHeader text:113 multilineText:-83 url:30 email:149 integer:-44 number:-100 boolean:-138 choice:430 multipleChoice:-39 reference:33 multipleReference:-112 list:-123 keyValues:-72 date:-34 file:-28
type labelFirstClass determiner text:85 integer:44 number:-67 boolean:61 choice:-65 multipleChoice:-30 reference:-125 multipleReference:-163 keyValues:309 date:-32 file:-25
type labelFirstClass display multilineText:83 integer:-34 number:-72 boolean:414 choice:90 reference:-133 multipleReference:-81 list:-59 keyValues:-48 date:-97
type labelFirstClass durationNoun text:261 multilineText:-87 url:-32 integer:-262 number:-200 boolean:136 choice:129 multipleChoice:-36 reference:149 multipleReference:32 list:-102 keyValues:-55 date:84 file:-22
type labelFirstClass edition text:114 multilineText:-33 integer:-33 number:-35 choice:-106 reference:207 multipleReference:-23
type labelFirstClass emailNoun text:-155 multilineText:109 url:-31 email:512 integer:-48 number:-40 boolean:-111 choice:-47 reference:-75 multipleReference:-39 keyValues:-32
type labelFirstClass enter multilineText:385 url:-63 email:-36 integer:-107 number:-80 boolean:173 choice:152 multipleChoice:-48 reference:-539 multipleReference:80 list:66 date:-46 file:-52
type labelFirstClass fieldNoun text:-46 multilineText:66 url:-26 email:-23 integer:-59 number:-54 boolean:-43 choice:148 multipleChoice:-26 multipleReference:28 list:-29 keyValues:64 date:-22
type labelFirstClass fileNoun text:234 url:105 email:-22 integer:-159 number:-78 boolean:29 choice:-105 multipleChoice:91 reference:-84 multipleReference:-122 list:-101 keyValues:-53 date:-69 file:304
type labelFirstClass fillingVerb text:-268 multilineText:134 url:-38 email:-24 integer:-55 number:-45 boolean:-164 choice:280 multipleChoice:-31 reference:69 multipleReference:24 list:-49 keyValues:-69 date:-29 file:177
type labelFirstClass followUp text:-118 integer:93 boolean:44
type labelFirstClass formNoun multilineText:49 url:-25 integer:36 boolean:-85 reference:40 multipleReference:87 list:-20
type labelFirstClass formatHeader text:257 multilineText:-26 boolean:-30 choice:-115 reference:-125 list:-54 keyValues:172
type labelFirstClass genericHeading text:-49 multilineText:299 email:-35 number:-78 boolean:82 choice:-185 multipleChoice:-62 reference:-154 multipleReference:127 list:126 keyValues:-133 date:-35 file:-25
type labelFirstClass groupNoun text:39 multilineText:82 url:-36 integer:-55 number:-45 boolean:-70 multipleChoice:-49 reference:310 multipleReference:-65 list:69 keyValues:-114 date:-29
type labelFirstClass headingVerb text:-254 multilineText:-223 url:-159 email:-52 integer:-73 number:-121 boolean:534 choice:104 multipleChoice:209 reference:-133 list:-126 keyValues:90 file:-79
type labelFirstClass hostNoun text:505 multilineText:-83 url:314 email:-68 integer:-57 number:-77 boolean:-148 choice:-184 reference:-211 multipleReference:-79 list:144 keyValues:-37 date:-30
type labelFirstClass inputNoun text:-49 multilineText:83 url:-104 email:103 integer:-213 number:-21 boolean:-200 choice:377 multipleChoice:-97 multipleReference:-49 list:-55 keyValues:136 date:-48 file:-64
type labelFirstClass interfaceNoun text:-87 multilineText:67 url:64 boolean:-73 choice:-47 reference:38 multipleReference:89
type labelFirstClass kindNoun text:-64 multilineText:-185 url:-87 email:-45 integer:34 number:-139 boolean:-180 choice:640 multipleChoice:-59 reference:90 multipleReference:-131 list:-67 keyValues:49 date:-53 file:-49
type labelFirstClass labelHeader text:110 multilineText:174 url:-35 email:-31 integer:-113 boolean:-72 multipleChoice:-45 reference:-96 keyValues:116 date:-31 file:-27
type labelFirstClass leave choice:114 reference:-63
type labelFirstClass limitsHeader text:-147 multilineText:-56 integer:321 number:122 boolean:-157 choice:-71 reference:63 multipleReference:-64 list:84 keyValues:-20 date:-25
type labelFirstClass lookalike text:-58 multilineText:-72 integer:-26 number:-38 boolean:-142 choice:-97 multipleChoice:21 reference:256 multipleReference:164 list:89 keyValues:-30
type labelFirstClass make text:46 multilineText:21 url:-100 email:-49 integer:39 number:-55 boolean:306 choice:-380 multipleChoice:-102 reference:178 multipleReference:-172 list:-80 keyValues:214 date:47 file:-70
type labelFirstClass manipulate text:-148 multilineText:-112 url:-29 integer:-89 number:-47 boolean:519 choice:116 multipleChoice:-21 reference:-58 multipleReference:-53 list:67 keyValues:-86 file:-25
type labelFirstClass menuNoun text:-109 multilineText:-64 url:-21 integer:-77 number:-24 boolean:-244 choice:288 reference:186 list:37 keyValues:-35 file:75
type labelFirstClass multilineNoun text:-157 multilineText:794 url:-90 email:-78 integer:-71 number:-219 boolean:-232 choice:158 multipleChoice:-90 reference:-323 multipleReference:-242 list:-115 keyValues:443 date:-91 file:-21
type labelFirstClass navigate text:154 multilineText:23 url:30 integer:-68 number:-36 boolean:78 choice:158 multipleChoice:-25 reference:-73 multipleReference:-116 list:-110 keyValues:30
type labelFirstClass negation text:-68 multilineText:-52 integer:-39 number:-46 boolean:382 choice:-20 multipleReference:-36 list:-40
type labelFirstClass numberNoun text:-688 multilineText:-221 url:-102 email:-61 integer:842 number:632 boolean:-414 multipleChoice:-85 reference:-93 multipleReference:-135 list:-138 keyValues:205 date:-88 file:-57
type labelFirstClass obligation text:-99 number:-26 boolean:213 choice:-34 reference:-24 multipleReference:84 keyValues:-33
type labelFirstClass off text:-47 multilineText:-35 number:-45 boolean:86 choice:35 multipleReference:107 list:-32 keyValues:-25
type labelFirstClass on text:-244 multilineText:187 url:-42 integer:-62 number:-35 boolean:328 choice:-101 reference:125 multipleReference:60 list:-189 keyValues:-28 date:36
type labelFirstClass opener text:-53 multilineText:-85 url:165 email:-38 integer:23 number:46 boolean:259 choice:-90 multipleChoice:-41 reference:-199 list:-52 keyValues:-65 date:124 file:-23
type labelFirstClass openingVerb text:-103 multilineText:-96 url:-56 email:-33 integer:117 boolean:60 choice:-234 multipleChoice:-53 reference:281 multipleReference:126 list:22 keyValues:-100 date:74 file:-51
type labelFirstClass optionNoun text:302 multilineText:-102 url:-22 email:177 number:-51 boolean:-100 multipleChoice:-41 reference:-98 multipleReference:-93 date:-22
type labelFirstClass optionalHeader text:31 boolean:26 list:-20
type labelFirstClass optionsHeader text:-145 multilineText:102 integer:-66 number:-24 boolean:-204 choice:43 multipleChoice:128 reference:-215 multipleReference:153 list:320 keyValues:-49
type labelFirstClass otherHeader text:144 multilineText:-225 url:-187 email:-160 number:-264 boolean:-355 choice:155 multipleChoice:-64 reference:86 multipleReference:130 list:89 keyValues:78 date:-175 file:-131
type labelFirstClass pairNoun text:-264 multilineText:-38 email:-44 integer:-21 number:-108 boolean:-291 choice:-116 multipleChoice:-60 reference:-122 multipleReference:108 list:-30 keyValues:915 date:-38 file:-25
type labelFirstClass place text:121 multilineText:36 url:-33 email:-39 integer:-69 number:-104 choice:-111 multipleChoice:-59 reference:70 multipleReference:201 keyValues:24 date:-50 file:-62
type labelFirstClass plainNoun text:788 multilineText:-111 url:51 email:-141 integer:-62 number:-185 boolean:-124 choice:-307 multipleChoice:-109 reference:-113 multipleReference:-125 list:-57 keyValues:148 date:-111 file:-150
type labelFirstClass pointer text:-176 multilineText:182 integer:306 number:-26 boolean:-208 choice:65 reference:-78 multipleReference:-65 list:54
type labelFirstClass preposition text:-122 multilineText:185 url:352 email:204 integer:-50 number:69 boolean:-54 choice:-231 multipleChoice:-54 reference:-331 multipleReference:-109 keyValues:-54 date:166 file:-28
type labelFirstClass remark text:-69 boolean:60 choice:83
type labelFirstClass requiredHeader text:38 number:-25 boolean:85 choice:-25 reference:-25 multipleReference:86 list:22 keyValues:-32 file:-54
type labelFirstClass secretNoun text:388 multilineText:-112 number:-51 boolean:-66 choice:-44 multipleChoice:112 reference:-92 multipleReference:-120 list:108 keyValues:-43 date:-26 file:-36
type labelFirstClass select text:-192 multilineText:-40 boolean:-147 reference:379 multipleReference:81 list:-25 file:83
type labelFirstClass slugEnd text:249 multilineText:49 url:361 email:219 number:-86 boolean:-294 choice:-63 multipleChoice:-46 reference:-290 multipleReference:-92 list:36 keyValues:-46 file:-24
type labelFirstClass slugVerb text:-190 multilineText:82 url:-24 number:-45 boolean:238 choice:-46 multipleChoice:-20 reference:-300 multipleReference:64 list:61 keyValues:106 date:-22 file:95
type labelFirstClass softener text:-36 multilineText:-23 number:-25 boolean:188 choice:-40 reference:-27 multipleReference:83 keyValues:-41
type labelFirstClass structural text:45 multilineText:171 url:-25 integer:-30 number:-37 boolean:-176 choice:84 multipleChoice:-40 reference:159 multipleReference:-44 keyValues:-48 file:-23
type labelFirstClass submitVerb text:-44 multilineText:-74 url:-24 number:-54 boolean:365 choice:-185 reference:-187 multipleReference:189 list:73 keyValues:-34 date:-22
type labelFirstClass switchEffect text:-639 multilineText:-292 url:-160 email:-118 integer:-122 number:-333 boolean:1723 choice:457 multipleChoice:-58 reference:-260 multipleReference:-309 keyValues:-227 date:-228 file:-104
type labelFirstClass switchOff text:-39 boolean:115 choice:-34
type labelFirstClass switchOn text:181 multilineText:-80 url:-33 integer:-61 number:-42 boolean:380 choice:-219 multipleChoice:-27 reference:48 multipleReference:-97 list:28 keyValues:-54
type labelFirstClass titleNoun text:145 multilineText:97 url:-24 number:-24 boolean:-67 multipleChoice:-35 reference:-77 multipleReference:51 list:90 keyValues:-102
type labelFirstClass trialVerb text:227 multilineText:-86 email:54 integer:-40 number:-34 choice:134 reference:-217 multipleReference:-53 list:-27 file:95
type labelFirstClass typeHeader text:44 multilineText:-106 integer:-51 number:50 boolean:-48 choice:192 reference:20 multipleReference:-31 list:-23
type labelFirstClass unit text:-156 number:341 boolean:-24 choice:-32 reference:-27
type labelFirstClass upload text:-88 multilineText:-24 boolean:102 choice:20 reference:96 multipleReference:-38 list:-24 file:43
type labelFirstClass urlNoun multilineText:54 url:399 email:-29 integer:-56 number:-50 boolean:-162 choice:74 multipleChoice:-25 reference:-127 keyValues:-45 date:-21 file:-23
type labelFirstClass use text:-154 multilineText:-79 integer:-23 boolean:137 choice:233 reference:45 multipleReference:-28 list:-28
type labelFirstClass valueWord text:-132 multilineText:113 url:-58 email:-44 integer:-57 number:-161 boolean:324 choice:-87 multipleChoice:-84 reference:-46 multipleReference:147 list:-87 keyValues:167 date:-90 file:-60
type labelFirstClass vendor text:140 multilineText:33 url:159 email:41 number:-68 boolean:-208 choice:40 multipleChoice:-35 reference:-330 multipleReference:97 list:128 keyValues:-67 date:-32 file:52
type labelFirstClass weakLabelHeader text:371 multilineText:24 url:-33 integer:-72 number:-65 boolean:-217 choice:-101 multipleChoice:-24 reference:-79 multipleReference:48 list:-25 keyValues:220 date:-21 file:-36
type spanAfter " text:-37 multilineText:-46 url:89 email:-28 number:-38 boolean:219 choice:-108 multipleChoice:-53 reference:-175 multipleReference:183 list:-74 keyValues:-102 date:147 file:-24
type spanAfter ' text:-30 multilineText:-63 integer:62 number:-45 choice:112 multipleChoice:-28 multipleReference:-47 list:96
type spanAfter ( text:121 multilineText:-26 url:41 email:-28 number:-48 choice:21 multipleReference:-35 list:-61 keyValues:27 date:-29
type spanAfter ) text:-202 multilineText:164 choice:177 reference:-112
type spanAfter , text:202 multilineText:40 url:-30 email:70 integer:155 number:-171 boolean:88 choice:-160 multipleChoice:154 multipleReference:-80 list:-180 keyValues:-120 date:-117
type spanAfter - boolean:58 choice:-49 list:103 keyValues:-39
type spanAfter . text:-81 multilineText:-75 email:58 integer:81 number:-59 boolean:-158 choice:-347 reference:76 multipleReference:343 list:49 keyValues:-77 date:-47
type spanAfter : text:-120 multilineText:-40 email:98 integer:-28 number:-66 boolean:-43 choice:-36 multipleChoice:121 reference:195 multipleReference:-151 list:-135 keyValues:110 date:90 file:-23
type spanAfter = text:351 url:56 integer:-32 boolean:-75 choice:-175 reference:-20
type spanAfter address email:35 boolean:-20
type spanAfter and text:180 multilineText:-102 url:22 email:-54 integer:-222 number:138 boolean:-29 choice:27 multipleChoice:-78 reference:-94 multipleReference:60 list:-94 keyValues:159 date:103 file:-38
type spanAfter are text:63 integer:-24 boolean:-40 choice:111 reference:-35
type spanAfter as text:-57 multilineText:-39 url:-37 integer:-69 boolean:126 choice:-96 multipleChoice:-21 reference:176 multipleReference:-27 keyValues:-25 date:-24 file:134
type spanAfter based text:120 multilineText:-37 boolean:-35 choice:-29
type spanAfter before reference:25
type spanAfter box text:-59 multilineText:-20 email:21 boolean:226 choice:-63 reference:-158 multipleReference:186 date:-63
type spanAfter button boolean:-25 reference:-27 file:81
type spanAfter by text:301 boolean:-29 choice:-42 reference:-172
type spanAfter channel text:29
type spanAfter check boolean:209 choice:-20 reference:-121
type spanAfter checkbox text:-32 boolean:327 choice:-37 reference:-175 multipleReference:-25
type spanAfter column boolean:65 multipleReference:-33
type spanAfter drop-down text:-20 choice:38 reference:67 multipleReference:-49
type spanAfter dropdown text:-107 multilineText:-58 boolean:-103 choice:107 reference:149 multipleReference:196 list:-42
type spanAfter empty multilineText:82 boolean:-22 reference:-42
type spanAfter feature text:-41 reference:89
type spanAfter field text:-144 multilineText:-157 url:78 email:44 integer:86 number:69 boolean:-131 choice:109 multipleChoice:-34 reference:-251 multipleReference:-49 list:206 file:-75
type spanAfter fields text:83 multilineText:74 url:-24 integer:-54 boolean:-72 choice:72 reference:46 multipleReference:-43 keyValues:-24 date:-23
type spanAfter for multilineText:90 url:-21 number:-41 boolean:-34 choice:57 multipleChoice:-24 reference:-41 multipleReference:-65 list:-26 keyValues:32 date:65
type spanAfter from text:-96 integer:-21 boolean:62 choice:206 reference:-21
type spanAfter if text:-50 multilineText:58 email:21 reference:23
type spanAfter in multilineText:68 url:-48 email:51 integer:-144 boolean:244 choice:-105 multipleChoice:-27 reference:81 multipleReference:-60 list:22 keyValues:-110 date:-29
type spanAfter input text:174 multilineText:-49 boolean:-54 reference:-32 list:75
type spanAfter is text:-32 integer:154 boolean:-34 reference:-35
type spanAfter lets multipleReference:103 list:-47
type spanAfter list boolean:-22 choice:30 reference:-29 list:85
type spanAfter menu text:-22 choice:35
type spanAfter of text:20 boolean:-32 choice:-68 reference:147 multipleReference:-27
type spanAfter off boolean:58
type spanAfter on text:116 multilineText:-36 integer:-20 number:-26 boolean:109 choice:-125 multipleChoice:118 multipleReference:-22 list:-31 keyValues:-27
type spanAfter option text:-61 multilineText:-21 url:-28 boolean:271 choice:-41 reference:-33 multipleReference:-28
type spanAfter or boolean:94 choice:-101 reference:23 multipleReference:-92 list:170 keyValues:-42
type spanAfter parameter text:23 multilineText:-24 boolean:-50 choice:137 reference:-20 list:-22
type spanAfter parameters text:-20 integer:53 choice:-21 reference:29
type spanAfter section text:-80 multilineText:81 boolean:-48 reference:-26 list:122
type spanAfter select text:-35 boolean:-27 choice:21 reference:48 multipleReference:51
type spanAfter selector text:-60 boolean:-31 choice:28 multipleChoice:83 reference:38
type spanAfter set text:151 integer:-93 boolean:-59 choice:221 reference:-125
type spanAfter setting text:-81 multilineText:-25 number:-22 choice:245 multipleChoice:97 reference:-100 multipleReference:-40 list:-30
type spanAfter settings boolean:-39 reference:74
type spanAfter should text:141 boolean:-36 choice:-20 reference:-128 multipleReference:42 date:35
type spanAfter so boolean:31
type spanAfter switch text:-27 boolean:-48 choice:140 reference:-43
type spanAfter text text:68 multilineText:223 boolean:-94 choice:-28 reference:-66
type spanAfter that text:-28 boolean:-21 choice:125 reference:-39 multipleReference:-47 list:-25 keyValues:57
type spanAfter the boolean:-87 choice:130 reference:-20
type spanAfter to text:162 multilineText:26 url:111 email:-64 integer:-83 number:115 boolean:233 choice:-324 multipleChoice:-108 reference:183 multipleReference:-24 list:-217 keyValues:-24 date:-53
type spanAfter toggle text:-21 boolean:-86 reference:139
type spanAfter under text:-144 url:21 choice:179 reference:-21
type spanAfter using text:63
type spanAfter values text:-27 number:116 boolean:-48 choice:-35 reference:35
type spanAfter where choice:-29 reference:71
type spanAfter which text:-61 choice:145 reference:-36 date:23
type spanAfter with multilineText:-44 choice:-52 keyValues:181
type spanAfter you choice:-88 reference:113
type spanAfter — text:39 choice:81 reference:-73
type spanAfter ” text:-37 boolean:-93 choice:-23 reference:265 multipleReference:-43
type spanAfter → text:-65 email:23 integer:97 choice:41 reference:-35
type spanAfter2 " text:-178 multilineText:-30 url:-36 choice:-139 reference:528 list:-24 keyValues:-31
type spanAfter2 ( text:-110 multilineText:146 reference:-20 keyValues:35
type spanAfter2 ) text:20
type spanAfter2 , text:-307 url:149 email:144 integer:-40 number:-78 boolean:-152 choice:21 multipleChoice:-71 reference:79 multipleReference:-204 list:263 keyValues:90 date:66 file:-41
type spanAfter2 . text:114 multilineText:-37 url:-70 email:-89 integer:39 number:94 boolean:129 choice:-187 multipleChoice:31 reference:-143 multipleReference:106 list:27 keyValues:-103 date:-89
type spanAfter2 : text:-141 multilineText:254 url:-32 integer:-31 number:-32 boolean:-136 choice:457 multipleChoice:-33 reference:-174 multipleReference:-21 list:-32 keyValues:-29
type spanAfter2 ; reference:-69 multipleReference:160 list:-58
type spanAfter2 a text:135 boolean:35 choice:-27 reference:-78
type spanAfter2 add keyValues:28
type spanAfter2 allows text:-34 integer:22 boolean:117 choice:-27 reference:-39
type spanAfter2 also text:21 boolean:33 reference:-32
type spanAfter2 an integer:-37 boolean:21 choice:265 reference:-236
type spanAfter2 and text:175 url:-40 email:-28 integer:-56 number:-53 boolean:79 choice:-340 multipleChoice:-41 reference:258 multipleReference:-49 keyValues:-33 date:84 file:61
type spanAfter2 appears choice:-76 multipleChoice:86 reference:67
type spanAfter2 as text:-27 multilineText:106 boolean:-20 choice:157 reference:-162
type spanAfter2 at text:-26 multilineText:-33 url:54 choice:-71 reference:109
type spanAfter2 be text:103 boolean:31 choice:-75 reference:-73 multipleReference:78
type spanAfter2 before text:29
type spanAfter2 box text:65 multilineText:60 number:-24 boolean:113 choice:-113 multipleChoice:-23 reference:24 multipleReference:-90 list:60
type spanAfter2 button boolean:-47 choice:103
type spanAfter2 by text:-25 multilineText:84 reference:-35
type spanAfter2 checkbox boolean:21
type spanAfter2 choose text:-29 choice:-86 multipleChoice:130 reference:96 multipleReference:-42
type spanAfter2 click text:-71 multilineText:-37 integer:-46 number:-27 boolean:-32 choice:214 reference:74
type spanAfter2 clicking text:292 boolean:-41 choice:-36 reference:-167
type spanAfter2 client boolean:29 choice:-24
type spanAfter2 custom text:113 choice:-98
type spanAfter2 default text:-36 choice:109
type spanAfter2 define text:-25 boolean:20 date:23
type spanAfter2 defines choice:126 reference:-100 date:20
type spanAfter2 description text:84 reference:-37
type spanAfter2 disable boolean:255 choice:-105 reference:-55 multipleReference:-53
type spanAfter2 dropdown text:-77 choice:72 reference:48
type spanAfter2 e.g text:21 choice:-109 reference:129
type spanAfter2 either text:82 integer:-80 choice:28
type spanAfter2 enable text:-74 multilineText:-26 integer:-26 number:-26 boolean:311 choice:-31 reference:-27 list:-20 keyValues:-37
type spanAfter2 end text:-27 boolean:-23 date:89
type spanAfter2 enter text:-218 multilineText:163 email:62 integer:201 boolean:-70 choice:-210 multipleChoice:-24 reference:125 multipleReference:37 list:-21 keyValues:-23
type spanAfter2 event text:-38 boolean:-29 multipleChoice:128 reference:-35
type spanAfter2 feature text:-20 boolean:-31 multipleReference:66
type spanAfter2 field text:39 multilineText:129 url:123 integer:109 number:-38 boolean:-287 choice:-159 multipleChoice:-22 reference:230 multipleReference:67 list:-91 keyValues:-57 date:-22
type spanAfter2 for url:27 boolean:96 reference:-21 multipleReference:-36 list:-25
type spanAfter2 forwarding multilineText:57 boolean:-25
type spanAfter2 from boolean:-35 choice:102 reference:46 multipleReference:-48
type spanAfter2 global text:-91 boolean:-30 choice:195
type spanAfter2 if integer:-35 number:85 reference:-31 multipleReference:-34 list:48
type spanAfter2 import text:-25 choice:55
type spanAfter2 in text:-79 multilineText:82 integer:-26 number:20 boolean:81 choice:67 reference:-91
type spanAfter2 is text:-59 integer:99 boolean:82 choice:-20 reference:-25
type spanAfter2 it choice:100 reference:-68
type spanAfter2 left integer:-21 boolean:62 keyValues:22
type spanAfter2 limit boolean:76 choice:69 list:-83
type spanAfter2 match text:23 choice:-20
type spanAfter2 max integer:-42 number:72
type spanAfter2 maximum number:74 boolean:-30
type spanAfter2 menu choice:-35 multipleReference:82
type spanAfter2 name text:36
type spanAfter2 needed text:-112 integer:-21 boolean:68 choice:-64 reference:41 file:142
type spanAfter2 notes text:-20 multipleReference:-44 list:133 keyValues:-40
type spanAfter2 of list:77
type spanAfter2 on text:232 multilineText:-117 integer:83 number:-39 multipleReference:-30 list:-53 keyValues:-41
type spanAfter2 only text:-35 choice:74 reference:-22
type spanAfter2 option boolean:-32 choice:136 reference:-34 multipleReference:-49
type spanAfter2 optional text:-85 multilineText:59 choice:123 reference:-26 keyValues:33
type spanAfter2 optionally text:57 integer:98 choice:-107
type spanAfter2 or text:-92 url:86 email:37 boolean:166 choice:-92 reference:-42
type spanAfter2 password text:48 reference:-21
type spanAfter2 post text:177 choice:-158
type spanAfter2 record boolean:47 reference:-38
type spanAfter2 region text:21 reference:23
type spanAfter2 required text:87 boolean:38 choice:-52
type spanAfter2 sales boolean:-58 choice:46 reference:60
type spanAfter2 save text:-40 multilineText:82
type spanAfter2 secret text:20
type spanAfter2 select text:24 multilineText:-270 url:-31 integer:-26 number:-39 boolean:-21 choice:475 multipleChoice:97 reference:-155 multipleReference:-21 list:-25 keyValues:-32 date:-21
type spanAfter2 service choice:-42 reference:64
type spanAfter2 set multilineText:-29 integer:138 boolean:-37 choice:-80 reference:117
type spanAfter2 setting text:-24 boolean:48 choice:94 reference:-22 date:-55
type spanAfter2 settings text:-39 boolean:23 choice:-56 reference:112
type spanAfter2 so boolean:24
type spanAfter2 source text:82 boolean:-32 choice:-57 keyValues:67
type spanAfter2 specify integer:-80 boolean:74 choice:69 reference:-27
type spanAfter2 that choice:69 reference:-25
type spanAfter2 the text:37 multilineText:75 integer:-98 number:-57 boolean:116 choice:-224 multipleChoice:75 reference:250 multipleReference:-56 list:-64 keyValues:-123 date:42 file:-20
type spanAfter2 this text:40 choice:66 multipleReference:-37
type spanAfter2 tls multilineText:63 choice:-24
type spanAfter2 to text:26 multilineText:-102 email:-26 number:60 boolean:43 choice:219 multipleChoice:-35 reference:-225 list:-92 keyValues:124 date:20 file:-30
type spanAfter2 under boolean:-25 reference:-35 list:84 file:40
type spanAfter2 update text:-40 multilineText:126 boolean:58 choice:-40 reference:-27 multipleReference:-28
type spanAfter2 upload text:-49 multilineText:-48 boolean:-23 choice:60 file:106
type spanAfter2 use choice:87 multipleReference:-35
type spanAfter2 user text:-22 integer:22 choice:31
type spanAfter2 username text:-33 integer:57
type spanAfter2 want choice:-86 reference:115
type spanAfter2 when integer:-39 boolean:-39 reference:109
type spanAfter2 where text:-38 boolean:-26 choice:134 reference:-52
type spanAfter2 which choice:43 reference:-55 multipleReference:83 list:-22
type spanAfter2 will text:-91 choice:125 reference:45 multipleReference:-20
type spanAfter2 with text:-32 choice:-91 reference:172
type spanAfter2 you text:-87 multilineText:30 integer:-20 number:-25 choice:-28 reference:83 multipleReference:60 list:48 keyValues:-38 date:23
type spanAfter2 your text:-51 multilineText:-39 url:91 integer:-23 number:108 choice:69 reference:-51 multipleReference:-66 date:62
type spanBefore " text:38 multilineText:-51 url:88 email:-29 number:-41 boolean:202 choice:-164 multipleChoice:-54 reference:-144 multipleReference:180 list:-78 keyValues:-102 date:146 file:-25
type spanBefore ' text:-30 multilineText:-63 integer:62 number:-45 choice:112 multipleChoice:-28 multipleReference:-47 list:96
type spanBefore ( choice:188 reference:-120
type spanBefore , text:439 multilineText:-85 url:-26 email:57 integer:40 number:-115 boolean:216 choice:-201 multipleChoice:-41 reference:-148 multipleReference:44 list:-52 keyValues:-48 date:-43 file:-26
type spanBefore - boolean:-36 choice:-118 reference:92 multipleReference:-32 date:155
type spanBefore : text:-95 multilineText:-25 boolean:137 choice:107 reference:-59
type spanBefore > text:-35 multilineText:40 url:26 boolean:-62 reference:70 multipleReference:-25
type spanBefore a text:31 multilineText:-68 url:-49 email:111 integer:-46 number:64 boolean:-342 choice:319 multipleChoice:51 reference:41 multipleReference:-72 list:-70 keyValues:-41 date:50
type spanBefore add text:-71 choice:-40 reference:169
type spanBefore an text:67 url:-26 integer:-22 boolean:-75 reference:32 multipleReference:-23 list:81
type spanBefore and text:-34 multilineText:82 url:-79 email:72 number:106 boolean:-239 choice:297 multipleChoice:-77 reference:-130 multipleReference:-102 list:-54 date:146 file:-44
type spanBefore application choice:21
type spanBefore appropriate text:26 boolean:-30 reference:51
type spanBefore as text:23 choice:36
type spanBefore check text:-79 boolean:122 choice:-54 multipleChoice:120 reference:-28
type spanBefore checkbox text:-21 boolean:46
type spanBefore checking email:-46 boolean:93
type spanBefore click boolean:-107 reference:-80 multipleReference:212 file:26
type spanBefore configure multilineText:80 integer:-35 boolean:-44 reference:-30 list:-20 keyValues:104
type spanBefore desired choice:46 reference:-38
type spanBefore enable text:-55 multilineText:-25 boolean:294 choice:-22 reference:-26 list:-86
type spanBefore enabling boolean:40
type spanBefore enter text:-36 integer:-49 number:63 choice:-20 list:76
type spanBefore field text:-59 integer:-29 choice:33 reference:-28 list:166 file:-35
type spanBefore find text:-175 multilineText:-33 integer:-20 boolean:44 choice:28 reference:132 list:103
type spanBefore for text:55 multilineText:-38 url:-25 email:-33 integer:98 number:-81 boolean:60 choice:111 multipleChoice:99 reference:-223 multipleReference:45 list:-34 keyValues:-29 date:-25
type spanBefore has text:162 integer:-36 boolean:-53
type spanBefore in text:-298 url:115 email:40 integer:66 number:-55 boolean:-271 choice:68 multipleChoice:79 reference:163 multipleReference:-211 keyValues:285 date:-63 file:28
type spanBefore into text:22 multilineText:28
type spanBefore its text:-92 boolean:-22 choice:124 reference:55
type spanBefore leave text:23 boolean:54 choice:-20
type spanBefore of integer:93 multipleReference:-50
type spanBefore on text:-39 multilineText:123 reference:-24
type spanBefore option boolean:41 choice:-24
type spanBefore optional text:71
type spanBefore or text:91 integer:-31 number:-21 boolean:70 choice:-166 multipleChoice:-24 multipleReference:-53 list:35 file:137
type spanBefore select text:-138 multilineText:-23 number:-52 boolean:726 choice:-397 reference:-154 multipleReference:105 list:-47 keyValues:-22
type spanBefore selecting boolean:91 reference:-53
type spanBefore set text:377 multilineText:142 url:162 email:-63 number:-134 boolean:-75 choice:-125 multipleChoice:-75 reference:244 multipleReference:-48 list:-103 keyValues:-195 date:-85 file:-34
type spanBefore setting text:-47 integer:-27 number:64 boolean:-73 choice:56 multipleChoice:124 keyValues:-26
type spanBefore the text:-41 multilineText:148 url:26 email:-70 integer:-289 number:30 boolean:-397 choice:-21 multipleChoice:-168 reference:171 multipleReference:48 list:-209 keyValues:-166 date:-226 file:-87
type spanBefore tick text:-29 boolean:94 choice:-20
type spanBefore to multilineText:-56 url:-27 integer:-36 boolean:-153 choice:27 multipleChoice:259 reference:-150 multipleReference:-78 list:169 keyValues:-26 file:93
type spanBefore toggle text:-56 boolean:247 choice:-66 reference:-26
type spanBefore under text:-25 multilineText:32 boolean:28 choice:-30 reference:58 multipleReference:-24 list:-27 keyValues:45
type spanBefore unique text:37
type spanBefore which reference:-29 multipleReference:57
type spanBefore with text:-62 integer:143
type spanBefore your text:-34 multilineText:73 email:69 boolean:-29
type spanBefore “ text:-37 boolean:-93 choice:-23 reference:265 multipleReference:-43
type spanVerbControl 1231 multilineText:30 url:140 integer:64 number:36 boolean:-123 choice:-44 reference:24 multipleReference:-40 list:-31 keyValues:-24
type spanVerbControl 131 boolean:121 reference:-30 multipleReference:-43
type spanVerbControl 137 boolean:121 reference:-30 multipleReference:-43
type spanVerbControl 1431 text:34
type spanVerbControl 1440 text:149 integer:-34 boolean:-50 reference:-24
type spanVerbControl 1447 text:228 multilineText:-22 integer:-30 boolean:-46 choice:-35 reference:-34
type spanVerbControl 1450 text:187 multilineText:-39 boolean:-23 reference:-66
type spanVerbControl 1453 text:-76 multilineText:73 boolean:40
type spanVerbControl 1459 text:29 boolean:36 reference:-23
type spanVerbControl 1466 text:237 multilineText:-20 integer:-30 boolean:-59 choice:-27 reference:-33
type spanVerbControl 1498 text:34
type spanVerbControl 1559 text:-23 multilineText:-50 boolean:57 reference:-23 multipleReference:77
type spanVerbControl 1573 text:-30 multilineText:73 boolean:-23 choice:56 reference:-35
type spanVerbControl 1575 text:-51 boolean:-21 choice:110
type spanVerbControl 1587 url:65
type spanVerbControl 1605 boolean:153 choice:-21 multipleChoice:-35 multipleReference:-22 list:-26
type spanVerbControl 161 boolean:90 reference:-33
type spanVerbControl 162 text:-25 boolean:214 choice:-21 reference:-64 multipleReference:-49
type spanVerbControl 1626 text:30 multilineText:25 boolean:50 reference:-44
type spanVerbControl 1664 keyValues:27
type spanVerbControl 1681 text:-52 multilineText:-51 boolean:112 choice:77 reference:-51
type spanVerbControl 1687 reference:-20 multipleReference:-46 list:95
type spanVerbControl 1700 text:70 multilineText:28 list:-36 keyValues:-35
type spanVerbControl 1703 text:41 multilineText:25 boolean:63 list:-43 keyValues:-37
type spanVerbControl 1706 text:-125 multilineText:341 boolean:-25 list:-86 keyValues:-36
type spanVerbControl 1707 list:-132 keyValues:177
type spanVerbControl 1709 text:20 url:42 choice:-35 reference:-22 list:34
type spanVerbControl 1715 text:172 multilineText:-107
type spanVerbControl 1716 text:-20 choice:-29 reference:46
type spanVerbControl 1717 text:70 multilineText:28 list:-36 keyValues:-35
type spanVerbControl 1721 multilineText:125 list:-50 keyValues:-37
type spanVerbControl 1722 text:51 multilineText:31 boolean:22 list:-38 keyValues:-36
type spanVerbControl 1723 text:-55 multilineText:-22 integer:82 boolean:-35 keyValues:60
type spanVerbControl 1724 text:-39 multilineText:88
type spanVerbControl 1729 text:44 multilineText:32 integer:29 list:-36 keyValues:-34
type spanVerbControl 1733 multilineText:-68 boolean:-20 choice:-22 reference:171
type spanVerbControl 1736 reference:-20 multipleReference:-46 list:95
type spanVerbControl 1742 text:92 choice:-33 reference:-22
type spanVerbControl 1752 text:70 multilineText:28 list:-36 keyValues:-35
type spanVerbControl 1754 multilineText:87 boolean:-21 reference:-25
type spanVerbControl 1792 text:60 multilineText:-52 integer:-24 boolean:-20 choice:-31 reference:96 list:-25 keyValues:41
type spanVerbControl 1795 text:-63 boolean:172 date:-54
type spanVerbControl 1803 text:-39 integer:-23 choice:33 date:104
type spanVerbControl 1815 choice:23 date:33
type spanVerbControl 1817 text:-34 multilineText:-23 choice:-43 list:136
type spanVerbControl 1820 text:-88 multilineText:43 boolean:150 reference:-47
type spanVerbControl 1822 text:-71 multilineText:-34 integer:-28 boolean:-20 choice:-54 multipleReference:73 list:93 date:98
type spanVerbControl 1824 text:-106 multilineText:-37 integer:96 boolean:-54 choice:107 multipleChoice:-21 reference:-27 multipleReference:-28 list:135 keyValues:-42
type spanVerbControl 1826 text:-59 boolean:104
type spanVerbControl 1828 text:133 integer:123 number:-31 boolean:-30 choice:-21 reference:-28 list:-61 keyValues:-45
type spanVerbControl 1831 text:-26 multilineText:62 integer:210 number:-41 boolean:-36 choice:39 multipleChoice:-37 reference:-57 multipleReference:-33 list:67 keyValues:-96
type spanVerbControl 1832 text:-97 multilineText:-43 url:-26 integer:335 number:-36 boolean:-86 choice:114 multipleChoice:-42 reference:-57 list:-70 keyValues:59 date:-30
type spanVerbControl 1834 text:-51 multilineText:100
type spanVerbControl 1836 text:24 keyValues:39
type spanVerbControl 1837 text:-62 multilineText:-27 boolean:33 choice:86
type spanVerbControl 1842 text:262 multilineText:-25 integer:-152 boolean:-35 choice:107 multipleChoice:-29 list:-32 date:-28
type spanVerbControl 1843 text:21 boolean:-51 reference:58 list:67 keyValues:-20
type spanVerbControl 1844 text:28 multilineText:-40 integer:35 number:-33 boolean:-23 choice:131 reference:-36 list:-36
type spanVerbControl 1845 text:121 multilineText:101 choice:-38 list:-56 keyValues:-61
type spanVerbControl 1847 text:106 multilineText:48 integer:-21 list:-57
type spanVerbControl 1849 text:73 multilineText:75 integer:-23 boolean:-57 multipleChoice:-23 multipleReference:-25 list:103 keyValues:-77
type spanVerbControl 1850 text:60 integer:82 boolean:-73 choice:104 multipleChoice:-32 reference:-36 multipleReference:-29 list:77 keyValues:-104
type spanVerbControl 1851 boolean:-23 choice:-62 reference:100 keyValues:36
type spanVerbControl 1852 text:36 multilineText:38 choice:-37
type spanVerbControl 1857 text:-90 multilineText:-42 integer:105 number:-26 boolean:-31 choice:-25 multipleChoice:238 reference:-27 multipleReference:-20 list:-63
type spanVerbControl 1861 text:139 multipleChoice:-26 reference:-84 multipleReference:-25 keyValues:58
type spanVerbControl 1872 text:-20 integer:-24 choice:33 date:101
type spanVerbControl 1878 text:-53 integer:-27 boolean:43 date:102
type spanVerbControl 1879 text:106 integer:-206 number:203
type spanVerbControl 1880 text:89 multilineText:36 integer:-23 boolean:-57 multipleChoice:-22 multipleReference:-24 list:104 keyValues:-69
type spanVerbControl 1882 text:-113 multilineText:-52 number:-23 boolean:-80 choice:-38 multipleChoice:-25 reference:-65 multipleReference:-35 list:204 keyValues:143 date:126
type spanVerbControl 1989 text:59 reference:-20
type spanVerbControl 295 text:-22 boolean:103 choice:-41
type spanVerbControl 300 text:74 choice:-28
type spanVerbControl 307 text:-36 integer:155 boolean:-48 list:-31
type spanVerbControl 325 text:20 reference:-54 list:98
type spanVerbControl 346 text:-49 boolean:-21 choice:122 reference:-33
type spanVerbControl 423 multilineText:-45 file:80
type spanVerbControl 512 text:22
type spanVerbControl 535 text:-25 multilineText:163 boolean:-45 choice:-24 reference:-22
type spanVerbControl 551 multilineText:-32 url:69
type spanVerbControl 556 text:93 multilineText:-57
type spanVerbControl 571 text:22
type spanVerbControl 572 multilineText:-32 url:69
type spanVerbControl 602 text:-25 multilineText:163 boolean:-45 choice:-24 reference:-22
type spanVerbControl 640 text:-216 multilineText:-24 choice:60 reference:254 multipleReference:-27
type spanVerbControl 663 multilineText:76 boolean:-67 choice:-54 multipleChoice:-42 reference:53 multipleReference:126 list:-23
type spanVerbControl 665 boolean:-51 choice:142 reference:-167 date:121
type spanVerbControl 668 text:-31 boolean:-63 multipleReference:185
type spanVerbControl 670 boolean:-74 choice:128 reference:-107 multipleReference:-39 date:121
type spanVerbControl 673 text:-41 choice:147 reference:-107
type spanVerbControl 675 choice:29 multipleReference:-38
type spanVerbControl 676 text:-57 multilineText:-78 integer:117 number:-39 boolean:112 choice:104 multipleChoice:131 reference:-134 multipleReference:-88
type spanVerbControl 677 text:-82 boolean:-94 choice:293 multipleReference:-69
type spanVerbControl 679 text:-72 multilineText:119 integer:115 number:-41 boolean:93 multipleChoice:127 reference:-138 multipleReference:-113 keyValues:-20 date:-22
type spanVerbControl 680 text:-80 boolean:-23 choice:20 reference:162 multipleReference:-54
type spanVerbControl 682 text:-38 multilineText:-47 choice:89 reference:73 multipleReference:-42
type spanVerbControl 687 reference:-120 date:153
type spanVerbControl 688 text:30 multilineText:-27 choice:-20 reference:84 multipleReference:-36 file:21
type spanVerbControl 691 text:-42 multilineText:-40 boolean:-29 choice:25 reference:253 multipleReference:-103
type spanVerbControl 692 text:296 multilineText:-21 integer:-46 number:-21 boolean:-83 choice:-83 multipleChoice:-28 reference:-60 multipleReference:-87 list:196 date:-32
type spanVerbControl 693 boolean:-55 choice:-51 multipleChoice:144 reference:126 multipleReference:-107
type spanVerbControl 698 text:-36 multilineText:-75 boolean:134 choice:45 multipleChoice:136 reference:-65 multipleReference:-84
type spanVerbControl 699 text:-192 multilineText:169 integer:-26 boolean:-30 choice:31 reference:131 multipleReference:-46
type spanVerbControl 700 text:-36 integer:125 number:-33 boolean:-29 choice:-29 reference:49
type spanVerbControl 701 text:-28 reference:75
type spanVerbControl 705 choice:-145 multipleChoice:139 reference:130 multipleReference:-80
type spanVerbControl 707 text:-25 choice:123 reference:-62
type spanVerbControl 709 text:136 multilineText:-47 number:-29 choice:306 multipleChoice:-34 reference:-233 multipleReference:-56 list:-36 date:-25 file:26
type spanVerbControl 712 multilineText:76 boolean:-39 choice:38 multipleChoice:-41 reference:-96 multipleReference:153 list:-22
type spanVerbControl 714 choice:71 reference:-62
type spanVerbControl 715 choice:33 reference:-20
type spanVerbControl 718 choice:-32 reference:126 multipleReference:-50
type spanVerbControl 723 text:-27 choice:26 reference:35
type spanVerbControl 726 choice:-103 reference:147
type spanVerbControl 728 choice:58 multipleChoice:142 reference:-60 multipleReference:-79
type spanVerbControl 730 boolean:-31 choice:-78 reference:159 multipleReference:-30
type spanVerbControl 768 text:144 multilineText:145 url:-36 email:-36 integer:-31 number:-48 boolean:-69 choice:-101 reference:-55 multipleReference:58 list:-74 keyValues:159 date:-23
type spanVerbControl 777 text:-89 email:108 list:47
type spanVerbControl 781 text:43
type spanVerbControl 785 text:43
type spanVerbControl 791 multipleReference:54 list:-30
type spanVerbControl 793 integer:29 reference:-43 list:79
type spanVerbControl 796 text:-26 multilineText:-28 url:92 number:99 boolean:-36 reference:-31 multipleReference:-22
type spanVerbControl 798 text:58 multilineText:-69 number:-32 boolean:-51 choice:-27 reference:45 list:72 keyValues:31
type spanVerbControl 799 list:-52 keyValues:82
type spanVerbControl 803 list:-52 keyValues:82
type spanVerbControl 804 multilineText:-102 url:26 integer:-65 number:175 reference:-62 list:37 keyValues:52
type spanVerbControl 805 text:-43 reference:46
type spanVerbControl 806 text:-40 reference:47
type spanVerbControl 807 text:-112 multilineText:87 email:-32 integer:-81 number:133 boolean:-41 choice:190 multipleChoice:-25 reference:-105 multipleReference:-49 list:-40 keyValues:101 date:-29
type spanVerbControl 808 text:188 multilineText:-35 url:-35 email:-23 integer:98 number:51 choice:-93 reference:-58 list:-47 keyValues:-25 date:-38
type spanVerbControl 809 text:-127 integer:67 number:148
type spanVerbControl 810 text:261 multilineText:-113 boolean:-28 choice:-45 reference:-28 list:-22 keyValues:59
type spanVerbControl 811 text:259 multilineText:-49 number:-31 boolean:-45 choice:-22 reference:-32 multipleReference:152 list:-118 keyValues:-48
type spanVerbControl 812 text:-185 multilineText:216 integer:-30 choice:41 reference:-24 list:-27 keyValues:78
type spanVerbControl 813 text:-223 multilineText:-37 url:92 email:279 integer:-36 number:-32 boolean:-24 list:41
type spanVerbControl 815 text:-87 date:109
type spanVerbControl 817 list:56
type spanVerbControl 818 text:-121 boolean:80 date:97
type spanVerbControl 819 text:152 multilineText:-43 url:-60 email:326 integer:71 number:-141 boolean:-27 choice:-116 multipleChoice:-28 reference:-122 multipleReference:25 list:-72 date:-46
type spanVerbControl 820 text:73 integer:-67 boolean:-37 choice:189 reference:-52
type spanVerbControl 821 text:-136 number:-30 boolean:-30 choice:208 reference:-23 multipleReference:-28 list:34 keyValues:49
type spanVerbControl 824 list:-52 keyValues:82
type spanVerbControl 825 text:-68 multilineText:33 list:121 keyValues:-41
type spanVerbControl 826 text:-49 multilineText:-43 choice:69 reference:-33 list:118 keyValues:-33
type spanVerbControl 827 text:29 multilineText:150 url:-28 email:-34 integer:-29 number:-46 boolean:-67 choice:-50 reference:-28 multipleReference:59 list:-69 keyValues:162
type spanVerbControl 828 text:-61 url:20 email:-30 integer:-55 number:156 choice:123 reference:-41 multipleReference:-34 list:-88 keyValues:49
type spanVerbControl 829 text:121 choice:-52 reference:-26
type spanVerbControl 830 integer:32
type spanVerbControl 831 text:68
type spanVerbControl 833 text:60 multilineText:-33 integer:-30 boolean:-38 choice:-30 list:60 keyValues:81
type spanVerbControl 837 text:-113 multilineText:137 integer:42 number:69 boolean:90 choice:-20 reference:-60 list:-56
type spanVerbControl 846 text:36
type spanVerbControl 848 text:43
type spanVerbControl 851 text:121 choice:-52 reference:-26
type spanVerbControl 856 text:-66 multilineText:33 list:122 keyValues:-41
type spanVerbControl 858 text:-61 multilineText:90 integer:-51 boolean:73 choice:188 reference:-37 multipleReference:-26 list:-87 keyValues:-25
type spanVerbControl 899 boolean:-54 choice:72
type spanVerbControl 905 boolean:21
type spanVerbControl 919 text:-25 boolean:39
type spanVerbControl 928 boolean:24
type spanVerbControl 929 text:-32 boolean:71
type spanVerbControl 930 boolean:24
type spanVerbControl 932 boolean:-222 choice:255
type spanVerbControl 933 text:-23 boolean:-40 multipleChoice:119
type spanVerbControl 935 boolean:-242 choice:217 multipleChoice:118 reference:-35
type spanVerbControl 952 text:40
type spanVerbControl 953 text:-21 choice:-21 multipleChoice:122
type spanVerbControl 954 boolean:-197 choice:253 reference:-23
type spanVerbControl 967 boolean:26
type spanVerbControl 969 boolean:26
type spanVerbControl 973 text:-23 boolean:-40 multipleChoice:119
type spanVerbControl 976 boolean:-141 choice:165
type spanVerbControl 986 text:-46 boolean:23 choice:-21 multipleChoice:118
type typeColumn 3 text:-328 multilineText:437 email:-27 integer:-240 number:-69 boolean:-55 choice:-116 multipleChoice:111 reference:-153 multipleReference:51 list:95 keyValues:295 date:-24 file:-30
type typeColumn 5 multilineText:38 url:86 integer:-49 choice:-31 reference:-33 list:68 keyValues:-20
type typeColumn 6 text:-176 url:-30 integer:462 number:-99 boolean:21 choice:-63 reference:23 multipleReference:-29 list:63 keyValues:-80 date:-24
type typeColumn 7 text:-123 multilineText:80 url:-35 integer:-125 number:-33 boolean:-103 choice:67 reference:-70 multipleReference:-32 list:471 keyValues:-27 date:-22 file:-49
type typeColumn 8 text:586 multilineText:23 url:-37 email:-26 integer:-69 number:-41 boolean:106 choice:-61 reference:-189 multipleReference:-39 list:-103 keyValues:-42 date:-28 file:-70
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:65 reference:1963
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
type typeColumnWord string text:2038
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1813 multilineText:50 list:166
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2000
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun multilineText:165 url:-23 integer:31 number:-46 boolean:295 choice:-118 multipleChoice:-31 reference:-352 multipleReference:144 list:50 keyValues:-20 date:-73 file:-59
type typeControl button reference:-29 file:79
type typeControl fieldNoun text:79 multilineText:202 url:50 email:24 integer:20 number:70 boolean:-228 choice:-256 multipleChoice:-55 reference:-218 multipleReference:-96 list:187 keyValues:-51 date:-23 file:-85
type typeControl menuNoun text:-293 multilineText:-336 url:-29 integer:-64 number:-53 boolean:-182 choice:693 multipleChoice:48 reference:1095 multipleReference:152 keyValues:-27 date:-32 file:-26
type typeControl optionNoun text:-61 multilineText:-115 url:-63 email:-22 number:48 boolean:142 choice:299 multipleChoice:74 reference:-61 multipleReference:-95 list:-77 keyValues:-47 date:-29 file:-22
type typeControl place text:-100 multilineText:60 integer:-23 boolean:-106 choice:-27 reference:93 multipleReference:32 list:126
type typeControl toggleNoun text:-99 multilineText:-31 integer:-21 number:-25 boolean:2138 choice:215 reference:-82 multipleReference:-46
type typeControlWord a text:-34 multipleReference:158 list:-62
type typeControlWord and text:-50 multilineText:230 url:-28 email:-22 integer:128 number:-52 choice:-110 multipleChoice:-22 reference:-30 multipleReference:-36 keyValues:-22 date:-22 file:64
type typeControlWord appears choice:-76 multipleChoice:86 reference:67
type typeControlWord area text:-20 multilineText:119 file:-45
type typeControlWord as text:23 choice:119 reference:-112
type typeControlWord at text:-26 multilineText:-33 url:54 choice:-71 reference:109
type typeControlWord be text:-88 choice:108
type typeControlWord box text:20 multilineText:42 url:-24 integer:-27 number:-34 boolean:284 choice:-169 multipleChoice:-31 reference:-121 multipleReference:98 list:49 date:-74 file:-21
type typeControlWord boxes text:-20 integer:57
type typeControlWord button text:-21 boolean:-80 choice:94 reference:-35 file:80
type typeControlWord by list:35
type typeControlWord check boolean:209 choice:-20 reference:-121
type typeControlWord checkbox text:-32 boolean:327 choice:-37 reference:-175 multipleReference:-25
type typeControlWord choose text:-64 multilineText:-21 integer:-42 boolean:-72 choice:152 reference:107
type typeControlWord click text:58 list:41
type typeControlWord controls text:-30 boolean:-34 choice:103
type typeControlWord drop-down text:-20 choice:38 reference:67 multipleReference:-49
type typeControlWord dropdown text:-107 multilineText:-58 boolean:-103 choice:107 reference:149 multipleReference:196 list:-42
type typeControlWord e.g multilineText:49
type typeControlWord enable text:-74 multilineText:-26 integer:-20 number:-27 boolean:242 reference:-28
type typeControlWord enter text:-95 multilineText:-104 url:188 email:155 number:93 boolean:-34 choice:-45 reference:-82 multipleReference:-24 list:45 keyValues:-25 date:-21
type typeControlWord field text:-171 multilineText:-81 url:76 email:42 integer:81 number:66 boolean:-134 choice:107 multipleChoice:-35 reference:-258 multipleReference:-51 list:193 file:-76
type typeControlWord fields text:83 multilineText:74 url:-24 integer:-54 boolean:-72 choice:72 reference:46 multipleReference:-43 keyValues:-24 date:-23
type typeControlWord for text:-25 multilineText:35 integer:49 number:-45 boolean:-25 choice:92 reference:-41
type typeControlWord give text:47 multilineText:-22
type typeControlWord has choice:22
type typeControlWord if text:23 boolean:29 reference:-23 multipleReference:-32 list:49
type typeControlWord in text:-69 multilineText:182 integer:-26 number:22 boolean:30 choice:-172 reference:108 list:-29
type typeControlWord input text:173 multilineText:-45 boolean:-55 choice:-20 reference:-34 list:74
type typeControlWord is text:-42 integer:104
type typeControlWord list boolean:-33 choice:42 list:82
type typeControlWord menu text:-41 choice:112 reference:-104 multipleReference:73
type typeControlWord must list:22
type typeControlWord next reference:-67 multipleReference:116 list:-25
type typeControlWord of list:78
type typeControlWord on text:95 multilineText:-88 integer:74 number:-49 boolean:131 multipleReference:-28 list:-59 keyValues:-36
type typeControlWord option text:-61 multilineText:-21 url:-28 boolean:271 choice:-41 reference:-33 multipleReference:-28
type typeControlWord or url:56 choice:44 reference:-51
type typeControlWord parameter text:23 multilineText:-24 boolean:-50 choice:137 reference:-20 list:-22
type typeControlWord parameters text:-20 integer:53 choice:-21 reference:29
type typeControlWord provide boolean:26
type typeControlWord section text:-80 multilineText:81 boolean:-48 reference:-26 list:122
type typeControlWord select text:-117 multilineText:-282 url:-31 integer:-36 number:-48 boolean:-189 choice:142 multipleChoice:-39 reference:336 list:104 keyValues:-24 date:135 file:63
type typeControlWord selector text:-60 boolean:-31 choice:28 multipleChoice:83 reference:38
type typeControlWord set text:-38 integer:107 boolean:-23 choice:-53 reference:45
type typeControlWord setting text:-81 multilineText:-25 number:-22 choice:245 multipleChoice:96 reference:-100 multipleReference:-39 list:-29
type typeControlWord settings boolean:-39 reference:74
type typeControlWord so boolean:132 reference:-110
type typeControlWord specify text:-58 multilineText:-45 integer:-62 number:-21 boolean:-69 choice:262 reference:-115 multipleReference:-36 list:73 keyValues:122
type typeControlWord switch text:-26 boolean:-45 choice:139 reference:-43
type typeControlWord text text:118 multilineText:111 boolean:-90 reference:-61
type typeControlWord that multilineText:-26 boolean:-21 choice:97
type typeControlWord the text:-104 url:-44 number:111 boolean:-54 choice:-61 multipleChoice:-21 reference:219 keyValues:-48 date:-23 file:25
type typeControlWord to text:-171 multilineText:-93 url:-59 integer:69 number:79 boolean:82 choice:308 multipleChoice:-24 reference:-113 multipleReference:83 list:-82 keyValues:-30 date:-25 file:-26
type typeControlWord toggle text:-21 boolean:-86 reference:139
type typeControlWord true boolean:31
type typeControlWord type text:28 multilineText:56 reference:-33
type typeControlWord under boolean:-20 reference:-26 list:85 file:40
type typeControlWord using text:-21 email:29
type typeControlWord values text:-27 number:116 boolean:-48 choice:-35 reference:35
type typeControlWord which text:117 multilineText:-23 boolean:-72 reference:-25 multipleReference:92 list:-25
type typeControlWord with text:-35 choice:-107 reference:199 multipleReference:-20
type typeControlWord yes boolean:78 choice:-51
type typeControlWord you text:-73 integer:-20 number:-39 boolean:-20 choice:-50 reference:58 multipleReference:-58 list:192 keyValues:52
type typeControlWord your text:-30 boolean:107 reference:36 date:-56
type typeDefault 0 text:185 multilineText:-166 url:-555 email:-750 integer:-674 number:-499 choice:321 multipleChoice:-554 reference:-231 multipleReference:-535 list:-646 keyValues:-397 date:-765 file:-728
type typeDefault 1 text:-26 multilineText:65 boolean:-21 multipleReference:55
type typeDefault 2 text:-148 url:-21 integer:-89 number:-29 boolean:2580 multipleChoice:-22 reference:-75 multipleReference:-54 list:-65 keyValues:-41 file:-22
type typeDefault 3 text:-321 multilineText:-24 integer:1776 number:226 boolean:-61 choice:100 reference:-51 list:-34
type typeDefault 4 text:594 multilineText:-285 email:-198 integer:-386 number:-205 boolean:-319 choice:541 reference:-54 multipleReference:-61 list:310 keyValues:-121 date:61 file:-125
type typeDefault 5 text:3283 integer:242 choice:-23 reference:22
type typeEmail 0 email:82
type typeExample 1 integer:3504
type typeExample 17 text:371 url:-32 integer:3392 boolean:-40 choice:-118 reference:-36 list:36
type typeExample 18 text:-24 boolean:3532
type typeExample 19 url:3588
type typeExample 2 boolean:3501
type typeExample 20 email:3500
type typeExample 21 text:69 choice:-26
type typeExample 22 text:183 multilineText:-112 url:-82 email:-86 integer:-104 number:-177 boolean:-305 choice:294 multipleChoice:-83 reference:426 multipleReference:-112 list:153 keyValues:-151 date:-74 file:-64
type typeExample 23 text:376 multilineText:347 url:110 email:-27 integer:-95 number:-59 boolean:-211 choice:-291 multipleChoice:-37 reference:-41 multipleReference:-59 list:-98 keyValues:108 date:-30 file:-32
type typeExample 24 text:4314 integer:195
type typeExample 3 text:-133 url:3638
type typeExample 4 email:3500
type typeExample 6 text:78 url:-27 integer:-20 boolean:-40 choice:128 reference:-43 keyValues:-22
type typeExample 7 text:-175 multilineText:106 url:-22 integer:-124 number:-22 boolean:-65 choice:-83 reference:-52 multipleReference:-36 list:560 keyValues:-23 file:-48
type typeExample 8 text:4533 integer:-32
type typeFirst 0 text:140 boolean:-49 choice:-26
type typeFirst 1 text:-30 boolean:-35 choice:159 reference:-48
type typeFirst a text:33 multilineText:69 url:-47 integer:-93 number:337 boolean:56 choice:-189 multipleChoice:-29 reference:114 list:-131 keyValues:-56 date:-35 file:-43
type typeFirst accept text:-33 boolean:40 choice:37
type typeFirst access text:-22 integer:23 boolean:52
type typeFirst action text:101 boolean:-39 reference:-23
type typeFirst add text:-91 multilineText:140 integer:-28 boolean:-77 choice:-39 multipleChoice:-23 reference:-22 list:40 keyValues:126
type typeFirst additional boolean:-30 choice:-43 multipleReference:-37 list:108 keyValues:45
type typeFirst address text:-26 email:54
type typeFirst adds text:-22 multilineText:-55 integer:-46 number:-45 boolean:23 choice:-44 reference:-91 multipleReference:-37 list:-39 date:-98 file:474
type typeFirst adjust text:44 multilineText:-24 number:71 boolean:-37 choice:-32 reference:-58 multipleReference:71
type typeFirst adjusts text:-57 integer:182 boolean:-21 choice:-32 reference:-24
type typeFirst after integer:-152 choice:147 reference:-33 multipleReference:121 list:-62
type typeFirst all text:-39 boolean:-70 choice:22 multipleChoice:-29 reference:32 multipleReference:120
type typeFirst allow text:-165 multilineText:-36 boolean:235 choice:115 multipleReference:-32 list:-39
type typeFirst allows text:218 multilineText:-121 integer:-27 number:-26 boolean:-64 choice:60 reference:-36 list:-106 date:107 file:26
type typeFirst an text:-135 integer:51 number:36 boolean:157 multipleReference:-25 list:-41 keyValues:-23 date:37
type typeFirst any text:93 multilineText:36 boolean:-65 multipleReference:-32 list:-27 keyValues:60
type typeFirst api text:101 url:31 choice:-26 reference:-33
type typeFirst appears boolean:-55 choice:-72 reference:164
type typeFirst apply text:33 multilineText:-23 integer:-27 boolean:121 multipleReference:-50 list:-68 keyValues:54
type typeFirst are text:108 multilineText:88 boolean:148 choice:-232 multipleReference:-51 list:47 keyValues:-37
type typeFirst as text:74 reference:-23
type typeFirst assign text:-36 integer:43 boolean:42 reference:27 multipleReference:150 list:-80 keyValues:-86
type typeFirst attach text:-49 multilineText:-79 boolean:65 reference:75 file:36
type typeFirst authentication text:148 choice:-85 reference:-26
type typeFirst automatically text:-62 boolean:147 choice:-25
type typeFirst aws text:-60 choice:119
type typeFirst azure text:102 boolean:-26 reference:-22
type typeFirst bearer text:53
type typeFirst bind text:40
type typeFirst by text:-172 integer:23 boolean:163 choice:-38 reference:-46 multipleReference:97 list:-20 file:33
type typeFirst can text:97 multilineText:-30 url:74 integer:-55 number:-22 choice:70 reference:-97 multipleReference:-38 list:-46 date:85
type typeFirst cap text:-20 integer:-93 number:88 boolean:52
type typeFirst certificate text:137 multilineText:-109 boolean:-31 choice:-27 reference:111
type typeFirst check text:23 multilineText:-44 choice:-37 reference:106
type typeFirst choice text:-106 boolean:-40 choice:-69 reference:247
type typeFirst choose text:109 multilineText:52 url:-26 email:-26 integer:-97 number:-27 boolean:-253 choice:376 multipleChoice:84 reference:-115 multipleReference:58 list:-41 keyValues:-25 date:-44 file:-23
type typeFirst click text:-125 boolean:-39 reference:303 multipleReference:-58 list:-26
type typeFirst color text:66 reference:-20
type typeFirst comma-separated text:-45 choice:-39 multipleReference:-43 list:200
type typeFirst configure text:188 multilineText:-93 integer:-32 boolean:-48 multipleChoice:-23 reference:-25 multipleReference:-27 list:120 keyValues:-21
type typeFirst control multilineText:-21 integer:-71 number:153 boolean:75 reference:-58 list:-20 keyValues:-33
type typeFirst controls text:149 multilineText:287 integer:-67 number:-51 boolean:-222 choice:-65 multipleChoice:-26 reference:-47 multipleReference:220 list:-76 keyValues:-63
type typeFirst create multilineText:64 integer:79 boolean:-86 choice:68 reference:-54 list:-39
type typeFirst css text:-25 multilineText:1562
type typeFirst currently text:-103 choice:167 reference:-38
type typeFirst custom text:-49 multilineText:71 boolean:46 choice:-95 reference:-44 multipleReference:-29 list:62 keyValues:87
type typeFirst customize text:23 multilineText:125 boolean:-23 choice:-50 reference:-31
type typeFirst decides boolean:-48 choice:91
type typeFirst default multilineText:-44 url:-23 integer:66 number:-40 boolean:-89 choice:50 reference:-38 multipleReference:191 list:-38 keyValues:-26
type typeFirst defaults text:66 url:29 boolean:-21 choice:-73 reference:-26 date:61
type typeFirst define text:67 integer:-71 number:-41 boolean:-83 multipleChoice:-29 reference:96 multipleReference:-35 list:137
type typeFirst defines text:242 multilineText:80 url:72 integer:-92 number:-69 boolean:-150 choice:84 reference:93 multipleReference:-68 list:-107 keyValues:-38 date:-28
type typeFirst describe text:43
type typeFirst determine text:123 multilineText:-53 boolean:-47 choice:39 reference:-20
type typeFirst determines integer:-35 choice:61
type typeFirst disabled text:-48 boolean:46 choice:172 multipleReference:-37 list:-59
type typeFirst display text:75
type typeFirst displays number:-41 boolean:140 choice:-22 list:-20
type typeFirst domain text:-64 choice:95
type typeFirst dropdown choice:-38 reference:61
type typeFirst each text:30 list:29
type typeFirst either text:53 number:57 boolean:-23 choice:-28
type typeFirst email text:-78 url:-30 email:148 boolean:-59 choice:-24 list:135
type typeFirst enable boolean:-61 multipleChoice:122 list:-25
type typeFirst enabled text:-35 boolean:89 multipleChoice:34 multipleReference:-23
type typeFirst enables boolean:132 choice:-60
type typeFirst endpoint text:33
type typeFirst enter text:210 multilineText:-76 url:30 email:88 integer:68 number:-34 boolean:223 choice:27 multipleChoice:-40 reference:-159 multipleReference:-78 list:-196 keyValues:-158 date:26 file:-23
type typeFirst environment text:58 choice:-28 list:116 keyValues:-86
type typeFirst example url:90 boolean:-25
type typeFirst extra text:98 multilineText:-25 boolean:-67 choice:-88 reference:-28 multipleReference:170 list:-59 keyValues:72
type typeFirst field text:24 multilineText:85 number:-20 boolean:-33 choice:-31 reference:-68 multipleReference:-31 list:-65 keyValues:180
type typeFirst fields text:-52 choice:-99 multipleChoice:147 list:44
type typeFirst file text:62 boolean:-39 list:62 file:-39
type typeFirst fill boolean:-26 reference:-20 list:113
type typeFirst filter text:-242 multilineText:266 boolean:-24 choice:-32 reference:-35 list:-26 keyValues:49 date:124
type typeFirst for text:-114 integer:88 number:-32 boolean:224 choice:69 reference:-21 multipleReference:-32 list:-43 keyValues:-46
type typeFirst form text:-29 choice:64 reference:-23
type typeFirst get text:40 url:-22
type typeFirst give text:-56 integer:22 boolean:-29 reference:99
type typeFirst hello text:-54 multilineText:152 choice:-34
type typeFirst here text:-148 multilineText:186 choice:-38 multipleChoice:128 multipleReference:-40 list:-23
type typeFirst host text:28
type typeFirst hour text:-22 integer:58 boolean:-28 choice:32
type typeFirst how multilineText:-40 url:-21 number:-69 boolean:-87 choice:321 reference:-51 multipleReference:-20 list:-33
type typeFirst html multilineText:1477 boolean:-127 list:224 keyValues:-33
type typeFirst http text:-201 integer:138 reference:-22 list:109
type typeFirst human-readable text:25
type typeFirst if text:-120 multilineText:-101 integer:-25 number:21 boolean:268 choice:-224 multipleChoice:-40 reference:342 multipleReference:-44 list:-120 date:32 file:-24
type typeFirst import boolean:106 choice:-30 file:-23
type typeFirst in text:-46 multilineText:-24 integer:-140 boolean:-56 reference:319
type typeFirst include text:-49 boolean:107
type typeFirst input text:-21 multilineText:-26 list:96
type typeFirst internal text:21
type typeFirst ip text:24
type typeFirst is text:-57 url:79 email:-20 integer:101 number:66 boolean:42 choice:49 multipleChoice:-27 reference:-184 multipleReference:-84 list:68 keyValues:-45
type typeFirst it text:-54 multilineText:-81 integer:113 boolean:-69 reference:59 keyValues:84
type typeFirst javascript text:-93 multilineText:1713 boolean:-35 list:-28
type typeFirst json text:127 multilineText:1462 boolean:-20 choice:22 keyValues:-40
type typeFirst keep text:244 email:-106 boolean:-90 choice:-24 reference:-45 list:82
type typeFirst ldap text:51 list:55
type typeFirst leave text:-32 url:137 integer:-33 number:39 boolean:-26 choice:-41 reference:28 multipleReference:-44 list:-36 keyValues:33
type typeFirst lets text:-21 boolean:66
type typeFirst limit text:72 boolean:-25 list:-22
type typeFirst limits text:-28 choice:-56 reference:107
type typeFirst list reference:-25 multipleReference:51 list:59
type typeFirst local text:-69 choice:-21 reference:138
type typeFirst location text:109
type typeFirst log text:-31 integer:-37 boolean:137 choice:-46
type typeFirst max text:36
type typeFirst maximum integer:93 number:-49
type typeFirst message text:-42 multilineText:77 boolean:64 reference:-33
type typeFirst minimum number:65 boolean:-24 choice:-20
type typeFirst model text:-146 boolean:-43 choice:125 list:105
type typeFirst multiple text:-26 boolean:-34 choice:-44 multipleChoice:124 multipleReference:-43 list:53
type typeFirst must text:45
type typeFirst mysql text:75
type typeFirst name text:101 reference:-43
type typeFirst no text:169 choice:-26 list:-52 keyValues:-20
type typeFirst none text:-26 choice:44
type typeFirst off text:-41 multilineText:-24 boolean:117
type typeFirst on text:-77 boolean:134
type typeFirst one text:-79 url:-96 multipleReference:-39 list:272 file:45
type typeFirst only text:50 multilineText:-24 boolean:-115 choice:214 reference:-50 multipleReference:-51 list:61 keyValues:-33
type typeFirst option text:-61 boolean:111
type typeFirst optional text:37 multilineText:-111 url:39 email:-22 integer:164 number:-76 boolean:81 multipleChoice:-45 reference:-191 multipleReference:-75 list:169 keyValues:37 file:-27
type typeFirst optionally text:-133 multilineText:-32 boolean:-73 choice:-24 reference:243 multipleReference:100 list:-85 keyValues:66
type typeFirst override text:-44 boolean:-67 choice:-71 reference:-22 list:-28 keyValues:286
type typeFirst page text:-61 integer:91
type typeFirst parameter text:135 multilineText:74 choice:-48 list:-32 keyValues:-46
type typeFirst paste text:-45 multilineText:109 choice:-23
type typeFirst path text:91 boolean:-27
type typeFirst percentage number:-21 choice:49
type typeFirst port integer:20
type typeFirst post text:-174 multilineText:140 choice:105 reference:-24
type typeFirst primary text:33
type typeFirst provide text:-186 multilineText:99 number:-21 boolean:-38 choice:-29 reference:-25 keyValues:261
type typeFirst provides text:25 boolean:-50 reference:-39 multipleReference:-24 list:153
type typeFirst public text:54
type typeFirst query text:173 multilineText:-91 choice:-71 reference:-37 keyValues:96
type typeFirst refers text:-48 choice:121
type typeFirst refresh text:-79 integer:64 boolean:62
type typeFirst relative text:48 multilineText:-36
type typeFirst replace text:95 multilineText:-80 boolean:-116 file:164
type typeFirst repository text:77 multilineText:-67
type typeFirst request text:-59 multilineText:-111 integer:30 boolean:-52 choice:91 keyValues:141
type typeFirst require text:-100 boolean:209 choice:-35
type typeFirst required email:61 boolean:-60 reference:26 file:40
type typeFirst reserved text:69 boolean:-23
type typeFirst search text:297 multilineText:-151 boolean:-31 choice:-45
type typeFirst see boolean:68
type typeFirst select text:-50 multilineText:52 url:-29 email:-23 integer:-57 number:-50 choice:-70 multipleChoice:43 reference:118 multipleReference:-59 list:115 keyValues:-37 date:26 file:-34
type typeFirst selected text:-31 multilineText:-30 boolean:136 choice:-79 multipleReference:50
type typeFirst selects text:-254 multilineText:-30 number:-22 boolean:-210 choice:293 reference:367 multipleReference:-45 list:-20
type typeFirst set text:-212 multilineText:-85 url:-30 email:-24 integer:61 number:32 boolean:187 choice:-31 multipleChoice:135 reference:-173 multipleReference:-48 list:129
type typeFirst sets text:501 multilineText:-151 url:-27 integer:-58 number:200 boolean:-261 choice:232 reference:-134 multipleReference:-84 list:-73 keyValues:-37 date:-69 file:-29
type typeFirst show text:-32 boolean:207 choice:-134
type typeFirst shows text:-117 boolean:140
type typeFirst sign boolean:65
type typeFirst skip boolean:26 choice:-32 multipleReference:83 list:-39
type typeFirst sort text:-28 integer:-22 choice:-38 list:172
type typeFirst source text:28 integer:23
type typeFirst specific text:88
type typeFirst specifies text:362 multilineText:-184 url:-35 integer:68 number:315 boolean:-125 choice:-108 reference:-118 multipleReference:-78 keyValues:-47 date:-20 file:-29
type typeFirst specify text:-123 multilineText:-196 url:-48 email:-70 number:-80 boolean:67 choice:178 multipleChoice:-46 reference:27 multipleReference:89 list:118 date:22
type typeFirst sql multilineText:1467 keyValues:61
type typeFirst ssl text:-29 choice:43
type typeFirst support text:191 choice:-45 list:-20 keyValues:-46
type typeFirst tabs text:-46 reference:-21 multipleReference:101
type typeFirst tag boolean:-35 multipleReference:-23 list:157 keyValues:-53
type typeFirst target number:146 boolean:-26 reference:-36
type typeFirst test text:-49 integer:-20 boolean:43 choice:43 multipleChoice:122 multipleReference:-32 list:-42
type typeFirst text text:84 multilineText:-37 choice:61 reference:-39
type typeFirst the text:109 multilineText:-155 url:202 email:87 integer:-43 number:-171 boolean:-468 multipleChoice:-142 reference:-161 multipleReference:-26 list:175 keyValues:32 date:-86 file:74
type typeFirst these text:72 multilineText:-26
type typeFirst this text:-80 multilineText:154 url:-40 email:-25 integer:84 boolean:287 choice:-59 multipleChoice:64 reference:-274 multipleReference:-96 list:-60 keyValues:-74 file:-29
type typeFirst timeout text:-88 integer:110
type typeFirst title text:21
type typeFirst tls text:-46 multilineText:73
type typeFirst to text:220 multilineText:-21 number:-25 boolean:-73 reference:-30
type typeFirst toggle text:-25 boolean:-74 choice:153
type typeFirst toggles text:-41 boolean:116 choice:-43
type typeFirst total text:-47 integer:67 number:55
type typeFirst true text:-55 boolean:144 choice:-22
type typeFirst turn boolean:24
type typeFirst turns text:-24 boolean:139 multipleReference:-25 list:-20
type typeFirst type text:64 multilineText:60 url:-32 integer:40 reference:-81
type typeFirst types text:-43 multilineText:-28 boolean:-31 choice:-33 multipleChoice:127 multipleReference:99 list:-47
type typeFirst unique text:164 url:-116
type typeFirst url text:139 url:-56 boolean:-20 choice:-39 list:38
type typeFirst use text:278 multilineText:-132 integer:-181 boolean:141 choice:63 reference:-96 list:-21
type typeFirst used text:-124 multilineText:85 email:59 integer:146 boolean:-62 reference:-65
type typeFirst user text:-132 choice:83 list:97
type typeFirst value integer:156 number:-50 reference:-43
type typeFirst version text:-99 reference:134
type typeFirst what multilineText:-61 integer:-37 number:53 boolean:-37 choice:-29 reference:118 list:62
type typeFirst when text:-80 multilineText:-73 url:-26 integer:-244 number:-82 boolean:144 choice:174 reference:-119 multipleReference:168 list:59 keyValues:-39 date:148
type typeFirst where text:78 url:27 reference:-28
type typeFirst whether text:-39 number:321 boolean:2364 choice:389
type typeFirst which text:-164 integer:-21 boolean:-38 choice:-116 multipleChoice:142 reference:106 multipleReference:182 list:-50
type typeFirst who text:62 multilineText:-41 integer:-40 number:-22 boolean:-106 choice:105 reference:138 multipleReference:-22 list:-25
type typeFirst with choice:-51 multipleReference:101
type typeFirst write text:30 multilineText:154 multipleReference:-30 list:-82 keyValues:-21
type typeFirst yaml multilineText:1500
type typeFirst you text:-123 multilineText:43 integer:108 number:-27 boolean:-91 choice:-86 multipleChoice:79 reference:256 list:-73 keyValues:-24
type typeFirst your text:189 multilineText:66 url:-67 integer:23 number:-52 boolean:-89 choice:-115 multipleChoice:77 reference:53 multipleReference:-37 list:-49 keyValues:25
type typeFirstClass accept text:-34 boolean:48 choice:37
type typeFirstClass aimless text:-153 multilineText:-87 url:-130 email:-65 integer:-98 number:-110 boolean:-130 choice:-245 multipleChoice:139 reference:82 multipleReference:-282 list:-62 keyValues:-117 date:-154 file:-87
type typeFirstClass article multilineText:-97 url:129 email:60 integer:-79 number:195 boolean:-261 choice:-215 multipleChoice:-178 multipleReference:-59 list:-22 keyValues:-48 date:-85
type typeFirstClass be text:49 multilineText:86 url:70 email:-23 integer:89 number:54 boolean:197 choice:-197 multipleChoice:-37 reference:-204 multipleReference:-136 list:107 keyValues:-80 file:-22
type typeFirstClass beforePlace text:223 multilineText:-180 url:180 email:80 number:-203 boolean:-435 multipleChoice:-147 reference:-274 multipleReference:-63 list:160 keyValues:20 date:-97 file:64
type typeFirstClass blank text:-62 choice:87
type typeFirstClass button text:-50 multilineText:-29 integer:-31 number:-20 boolean:53 reference:205 multipleReference:-56 list:-75 keyValues:55
type typeFirstClass check text:-91 multilineText:-41 url:55 integer:-28 boolean:198 multipleChoice:125 reference:-52 multipleReference:-47 list:-55
type typeFirstClass checkingHeading text:-66 multilineText:-25 integer:-37 boolean:21 choice:22 multipleChoice:131 reference:-35 multipleReference:27
type typeFirstClass click text:-125 boolean:-39 reference:303 multipleReference:-58 list:-26
type typeFirstClass condition text:-60 multilineText:-187 email:-36 integer:-282 number:253 boolean:-386 choice:287 multipleChoice:-61 reference:182 multipleReference:98 list:-73 keyValues:-38 date:172 file:-47
type typeFirstClass configure text:250 multilineText:-20 url:31 email:-46 integer:-26 number:-63 boolean:-224 choice:-146 multipleChoice:36 reference:-47 multipleReference:-73 list:174 keyValues:-98 date:-56 file:-57
type typeFirstClass contrast text:210 url:-53 email:-21 integer:55 number:235 boolean:-191 choice:-45 multipleChoice:-42 multipleReference:147 list:-155 keyValues:-103 date:-24 file:-24
type typeFirstClass defaultHeader text:80 multilineText:-52 integer:52 number:-45 boolean:-110 choice:-25 reference:-62 multipleReference:173 list:-26 keyValues:-30 date:47
type typeFirstClass descriptionHeader multilineText:-76 integer:102 boolean:-115 choice:-94 reference:171 multipleReference:-23 list:42 keyValues:-24 date:51
type typeFirstClass determiner text:-93 multilineText:67 url:-109 integer:-81 number:80 boolean:-188 choice:-142 multipleChoice:-100 reference:-382 multipleReference:-175 list:-176 date:-96 file:-52
type typeFirstClass display text:-229 multilineText:-29 integer:148 number:-58 boolean:404 choice:-186 reference:-33 multipleReference:98 list:-38 keyValues:-27
type typeFirstClass durationNoun integer:127 number:-24 boolean:-22 choice:-34
type typeFirstClass edition text:-84 reference:131
type typeFirstClass emailNoun text:-78 url:-30 email:148 boolean:-59 choice:-24 list:135
type typeFirstClass enter multilineText:49 url:-91 email:-55 integer:-79 number:-303 boolean:-119 choice:52 multipleChoice:57 reference:-297 multipleReference:-21 list:89 keyValues:-45 date:-33 file:-108
type typeFirstClass exampleHeader url:90 boolean:-25
type typeFirstClass fieldNoun text:132 multilineText:-113 url:-21 integer:-20 number:-25 boolean:-53 choice:-137 multipleChoice:135 reference:-82 multipleReference:-48 list:70 keyValues:156
type typeFirstClass fileNoun text:93 integer:-21 boolean:-139 reference:-23 multipleReference:-35 list:176 keyValues:88 file:-88
type typeFirstClass fillingVerb url:-128 email:-46 integer:-117 number:-230 boolean:-99 choice:57 reference:-311 multipleReference:-70 keyValues:91 file:-156
type typeFirstClass followUp text:-51 boolean:57 choice:101 reference:-21
type typeFirstClass formNoun text:-90 integer:90 choice:55 reference:-32
type typeFirstClass genericHeading text:-103 multilineText:120 url:-28 number:-42 boolean:-293 choice:32 multipleChoice:201 multipleReference:-82 list:130 keyValues:83 date:33
type typeFirstClass groupNoun boolean:-48 choice:73 reference:-47 date:55
type typeFirstClass headingVerb text:-37 multilineText:-105 url:-114 email:-64 integer:-209 number:-101 boolean:214 choice:-162 multipleChoice:234 multipleReference:-93 list:124 keyValues:20 date:-36 file:-89
type typeFirstClass hostNoun text:-44 url:74 boolean:-20 choice:85 reference:-24 list:-30
type typeFirstClass inputNoun text:-31 multilineText:37 url:-38 integer:87 number:198 boolean:-94 choice:-85 multipleChoice:110 reference:-207 multipleReference:-92 keyValues:80 date:50 file:-23
type typeFirstClass kindNoun text:69 multilineText:58 url:-33 integer:38 reference:-89
type typeFirstClass labelConnector text:-114 integer:88 number:-32 boolean:224 choice:69 reference:-21 multipleReference:-32 list:-43 keyValues:-46
type typeFirstClass labelFiller multilineText:-56 url:49 email:40 integer:-26 number:90 boolean:-188 choice:-255 multipleChoice:-121 multipleReference:-139 list:-132 keyValues:-79 date:-107
type typeFirstClass labelHeader text:72 multilineText:58 url:-34 integer:-116 number:102 boolean:78 choice:-89 multipleChoice:110 reference:-154 multipleReference:-86 keyValues:60 file:-20
type typeFirstClass leave text:195 url:135 email:-110 integer:-36 number:32 boolean:-77 choice:-69 multipleChoice:-28 reference:-20 multipleReference:-55 list:41
type typeFirstClass limitsHeader text:-28 choice:-56 reference:107
type typeFirstClass lookalike text:-37 integer:74
type typeFirstClass make text:60 multilineText:53 email:-47 integer:-69 number:-133 boolean:43 choice:-62 multipleChoice:127 reference:-85 multipleReference:-231 list:184 date:-61 file:-68
type typeFirstClass manipulate text:-130 boolean:200
type typeFirstClass menuNoun text:-96 multilineText:41 url:-32 email:-24 integer:-78 number:-53 boolean:-51 choice:-191 multipleChoice:38 reference:261 list:144 keyValues:-42 date:24 file:-37
type typeFirstClass multilineNoun text:134 multilineText:181 url:-35 integer:-62 number:-40 boolean:-191 choice:-158 multipleChoice:-21 reference:93 multipleReference:-43 list:116 keyValues:39 date:-20 file:-32
type typeFirstClass navigate text:-138 multilineText:87 integer:-21 boolean:248 choice:-62 reference:-26 multipleReference:-21 list:-29 file:-20
type typeFirstClass negation text:147 boolean:-20 list:-54 keyValues:-22
type typeFirstClass numberNoun text:-51 multilineText:-24 integer:270 boolean:-99 choice:-32 reference:-43 multipleReference:-37 list:70 keyValues:-23
type typeFirstClass numberWord text:-97 url:-96 integer:-20 choice:23 reference:-21 multipleReference:-40 list:271 file:44
type typeFirstClass obligation text:250 multilineText:-27 email:59 integer:-29 boolean:-135 choice:-37 multipleReference:-28 list:-44 file:35
type typeFirstClass off text:37 multilineText:-57 integer:-25 number:-27 boolean:264 choice:107 reference:-48 multipleReference:-57 list:-121 keyValues:-31
type typeFirstClass on text:-209 multilineText:-59 integer:-23 boolean:432 choice:-88 multipleChoice:147 reference:-50 list:-55 keyValues:-26
type typeFirstClass opener text:-157 multilineText:102 url:70 integer:170 number:-193 boolean:-76 choice:-183 multipleChoice:119 reference:66 multipleReference:-40 list:-110 keyValues:25 date:37
type typeFirstClass openingVerb text:-169 multilineText:174 integer:42 boolean:31 choice:-41 multipleChoice:-44 multipleReference:-32 list:-20 keyValues:124 file:-27
type typeFirstClass optionNoun text:-51 multilineText:58 integer:113 number:229 boolean:-32 multipleChoice:-24 reference:-78 multipleReference:-44 list:-64 keyValues:-71
type typeFirstClass optionalHeader text:37 multilineText:-111 url:39 email:-22 integer:164 number:-76 boolean:81 multipleChoice:-45 reference:-191 multipleReference:-75 list:169 keyValues:37 file:-27
type typeFirstClass optionsHeader text:-116 multilineText:-35 url:-36 integer:-25 number:300 boolean:-115 choice:62 reference:-21 multipleReference:-27 list:52
type typeFirstClass otherHeader text:180 multilineText:-44 integer:-117 number:-35 boolean:-168 choice:138 multipleChoice:-21 multipleReference:-75 list:339 keyValues:-107 file:-56
type typeFirstClass pairNoun text:-62 multilineText:-49 boolean:-54 choice:55 reference:108 multipleReference:-48 list:101
type typeFirstClass paste text:-45 multilineText:109 choice:-23
type typeFirstClass place text:-182 multilineText:-29 integer:77 number:-22 boolean:-76 choice:41 reference:143 multipleReference:94
type typeFirstClass plainNoun text:300 multilineText:-84 url:-40 email:42 integer:-81 number:-36 boolean:-120 choice:86 reference:-35 multipleReference:-52 list:58 keyValues:-23
type typeFirstClass pointer text:39 multilineText:118 url:-43 email:-27 integer:61 boolean:227 choice:-98 multipleChoice:58 reference:-307 multipleReference:-40 list:-31 keyValues:-81 file:-32
type typeFirstClass possessive text:189 multilineText:66 url:-67 integer:23 number:-52 boolean:-89 choice:-115 multipleChoice:77 reference:53 multipleReference:-37 list:-49 keyValues:25
type typeFirstClass possibility text:-37 multilineText:-61 url:69 integer:-69 number:-35 boolean:-85 choice:43 reference:149 multipleReference:61 list:-130 keyValues:48 date:80
type typeFirstClass preposition text:-191 multilineText:-38 url:-53 email:-23 integer:-101 number:-97 boolean:288 choice:174 multipleChoice:-50 reference:165 multipleReference:178 list:-168 keyValues:-77 date:-32
type typeFirstClass pronoun text:-294 multilineText:191 url:-163 email:-42 integer:265 number:-58 boolean:115 choice:-189 multipleChoice:118 multipleReference:-157 list:99
type typeFirstClass remark url:90 boolean:-25
type typeFirstClass requiredHeader email:61 boolean:-60 reference:26 file:40
type typeFirstClass secretNoun text:122 multilineText:-20 integer:-73 list:54
type typeFirstClass select text:-263 multilineText:65 url:-63 email:-51 integer:-168 number:-105 boolean:-512 choice:359 multipleChoice:104 reference:380 list:42 keyValues:-83 date:-32 file:-68
type typeFirstClass slugEnd text:109 multilineText:39 url:-115 email:-32 integer:-33 number:-140 boolean:209 choice:-189 multipleChoice:33 reference:130 multipleReference:78 list:-145 keyValues:-47 date:-41
type typeFirstClass slugVerb text:-79 url:-51 email:-34 integer:64 boolean:22 choice:-34 multipleChoice:78 reference:-310 multipleReference:-100 list:219 keyValues:182 file:-63
type typeFirstClass softener text:66 multilineText:-191 url:117 email:28 integer:75 number:-119 boolean:-82 choice:-63 multipleChoice:-69 reference:-30 multipleReference:-28 keyValues:69 date:65
type typeFirstClass structural text:77 multilineText:-129 url:-32 integer:-48 number:-30 boolean:-191 choice:247 multipleChoice:-23 reference:38 list:110 date:-20 file:-25
type typeFirstClass submitVerb text:-76 multilineText:178 integer:23 boolean:-50 choice:24 multipleChoice:-36 reference:-88 multipleReference:-73 list:-74 keyValues:189
type typeFirstClass switchEffect multilineText:-267 url:-79 email:-179 integer:-307 number:78 boolean:813 choice:-35 reference:-439 multipleReference:222 list:-310 keyValues:-60 date:58 file:115
type typeFirstClass switchOn text:-153 multilineText:-67 integer:-30 boolean:193 choice:67 multipleChoice:102 reference:73 multipleReference:-46 list:-58 date:-20
type typeFirstClass titleNoun text:75 boolean:-49 choice:-109 multipleChoice:139 reference:-60 multipleReference:-22 list:31 keyValues:-22 date:53
type typeFirstClass toggleNoun text:-79 integer:-22 boolean:153 choice:94 reference:-48 multipleReference:-31 list:-29
type typeFirstClass trialVerb text:121 multilineText:-72 integer:-34 choice:-24 multipleChoice:117 reference:26 multipleReference:-41 list:-55 keyValues:70 file:-47
type typeFirstClass typeHeader text:60 multilineText:38 url:-40 integer:-31 number:143 boolean:67 reference:-141 list:-28 keyValues:-37
type typeFirstClass unit text:-35 integer:51 number:-25 boolean:-30 choice:81
type typeFirstClass upload text:-160 multilineText:-91 boolean:196 choice:-59 reference:53 multipleReference:112 list:-23 keyValues:77 file:-60
type typeFirstClass urlNoun text:26 url:-75 email:50 number:-20 boolean:-90 choice:-50 reference:210 list:27
type typeFirstClass use text:267 multilineText:-83 integer:-213 boolean:249 choice:52 reference:-133 multipleReference:-64 list:-90 keyValues:46
type typeFirstClass valueWord text:-64 multilineText:-38 url:-37 email:-32 integer:-21 number:-111 boolean:385 choice:60 multipleChoice:-37 reference:-156 multipleReference:120 list:-191 keyValues:62 date:-37 file:-43
type typeFirstClass vendor text:58 multilineText:-44 integer:-33 number:-29 boolean:-126 choice:339 reference:-121 multipleReference:73 list:-50 keyValues:-23
type typeFirstClass weakLabelHeader text:267 multilineText:-115 boolean:-34 choice:-45 reference:-66 multipleReference:108 list:-28 keyValues:-38
type typeHead % text:-110 integer:-145 number:2328 boolean:-20
type typeHead 1 text:36 multilineText:-20 integer:-31 choice:-30 reference:-21 list:156 file:-36
type typeHead 2 text:73 choice:-25
type typeHead access text:-75 boolean:261 choice:-63 reference:-23
type typeHead account text:-92 multilineText:97 email:138 boolean:-57 choice:-105 reference:112 list:-20
type typeHead action text:-33 number:-21 boolean:-119 choice:271 reference:66 multipleReference:-46 list:-24
type typeHead actions text:-50 choice:224 multipleChoice:-24 reference:-48 multipleReference:56 list:-80
type typeHead active text:-39 boolean:140 choice:-41
type typeHead address text:202 multilineText:-37 url:-42 email:162 integer:-29 number:-25 choice:-59 reference:-52 list:-47
type typeHead addresses text:-66 multilineText:-27 email:21 choice:-23 multipleReference:-21 list:200
type typeHead after text:-70 choice:-144 reference:-45 date:311
type typeHead agent text:-79 multilineText:96 boolean:-50 choice:-35 reference:145
type typeHead alert text:-45 number:150 boolean:-35
type typeHead algorithm text:-47 multilineText:-42 url:-23 integer:-22 number:-20 boolean:-35 choice:311 reference:-27 keyValues:-23
type typeHead all text:92 multilineText:-28
type typeHead amount text:-212 multilineText:-21 integer:-206 number:655 choice:-39 reference:-89
type typeHead analysis text:-47 boolean:-28 choice:188 multipleReference:-29
type typeHead app text:-26 boolean:-27 reference:103
type typeHead application text:-77 multilineText:-33 integer:-23 boolean:-62 choice:-241 reference:221 multipleReference:309 list:-30
type typeHead applications text:-76 multilineText:-25 integer:-25 boolean:-51 reference:-34 multipleReference:335 list:-53
type typeHead approval boolean:42
type typeHead args boolean:-57 multipleReference:-21 list:133
type typeHead arguments text:124 boolean:-38 choice:-36 multipleReference:-34 list:-62 keyValues:102
type typeHead arn text:328 multilineText:-78 number:-33 boolean:-62 choice:-27 reference:-47
type typeHead assignee text:106 boolean:-45
type typeHead attachment choice:43
type typeHead attribute text:174 multilineText:-45 boolean:-21 choice:53 reference:-54 keyValues:-22
type typeHead attributes text:-102 boolean:-41 multipleChoice:126 multipleReference:-33 list:54 keyValues:75
type typeHead audience number:123 boolean:-120 choice:-30 list:70
type typeHead authentication text:-78 choice:185 list:-20
type typeHead authority text:-45 multilineText:142 boolean:-35 reference:-28
type typeHead automatically text:-34 boolean:82
type typeHead backup text:-84 boolean:161 reference:-27
type typeHead banner text:-21 url:56
type typeHead base boolean:159 reference:-67
type typeHead bcc text:62 multilineText:-22 boolean:-43 list:88
type typeHead body text:-125 multilineText:181 integer:-32 boolean:-56 reference:-92 list:-30 keyValues:245
type typeHead branch text:77
type typeHead bucket choice:-34 reference:126
type typeHead by text:90 multilineText:-24 url:-38 integer:-21 number:-22 boolean:-67 choice:-32 multipleChoice:-25 reference:49 multipleReference:-44 list:190 date:-36
type typeHead bytes text:-21 integer:172 boolean:-51 choice:-27
type typeHead cache text:-78 boolean:-74 choice:46 reference:153
type typeHead calculation text:56 number:-21 choice:64 reference:-30
type typeHead calendar text:-102 choice:24 reference:133
type typeHead campaign text:-92 boolean:-59 reference:249
type typeHead categories text:-33 boolean:-246 choice:267 multipleReference:32 list:43
type typeHead category text:-96 multilineText:-34 boolean:-41 choice:259 reference:31 keyValues:-25
type typeHead cc text:-42 boolean:-32 choice:-32 reference:-53 list:212
type typeHead cert text:56 multilineText:-167 integer:-22 choice:-60 reference:111 list:-21 file:181
type typeHead certificate text:-118 multilineText:1441 integer:-21 number:-23 boolean:-24 choice:376 reference:-129 file:86
type typeHead certificates text:-33 multilineText:-38 choice:118
type typeHead change text:-35 number:99 reference:-23
type typeHead changes boolean:100
type typeHead channel text:124 integer:-22 boolean:-32
type typeHead channels choice:-20 list:48
type typeHead characters integer:52 number:-32
type typeHead check text:-56 multilineText:118 boolean:34 reference:-26
type typeHead cidr text:64 list:-27
type typeHead city text:33
type typeHead class text:208 choice:-139 reference:-31
type typeHead client multilineText:-20 number:-20 boolean:-115 choice:-53 reference:316
type typeHead cloud text:-72 boolean:37 reference:105
type typeHead cluster text:46 choice:-63 reference:72
type typeHead code text:239 multilineText:-31 url:-39 integer:88 number:-21 boolean:-74 choice:-216 reference:218 multipleReference:-25 list:-31 keyValues:-35
type typeHead collection text:74 multilineText:-53 integer:-29 number:-38 boolean:-148 choice:-165 reference:490 multipleReference:-34 list:-20
type typeHead color text:344 multilineText:-39 integer:-37 number:-36 boolean:-75 choice:-64 multipleReference:-20
type typeHead column boolean:66 reference:-23 multipleReference:-29 list:63
type typeHead columns text:-56 boolean:-78 choice:132 multipleReference:97 file:-26
type typeHead command text:-38 multilineText:123 choice:-57 reference:-60 list:119
type typeHead company boolean:110 choice:-58
type typeHead compression boolean:37
type typeHead condition text:296 multilineText:-58 url:-22 integer:-106 number:-38 boolean:-80 multipleChoice:120 reference:-54 multipleReference:-23
type typeHead conditions text:67 multilineText:105 boolean:-35 choice:-33 multipleReference:-47 list:52 keyValues:-44
type typeHead config text:-32 multilineText:163 boolean:-115
type typeHead configuration text:-133 multilineText:240 boolean:60 reference:-30 multipleReference:-36
type typeHead connection boolean:27
type typeHead connector text:-32 boolean:61 choice:-105 reference:154 multipleReference:-42
type typeHead contact text:-24 multilineText:-32 integer:-30 boolean:84 choice:-22 reference:120 multipleReference:-20 list:-21
type typeHead contacts text:107 integer:-20 boolean:-292 choice:-32 multipleChoice:262 reference:-22 multipleReference:104 list:-45
type typeHead container text:-24 boolean:74
type typeHead content text:64 multilineText:98 boolean:-20 choice:-37 reference:-23
type typeHead context text:194 multilineText:-43 choice:-25 reference:-40 list:-20
type typeHead cost text:-98 number:164
type typeHead count text:-39 integer:1616 number:-38
type typeHead country text:187 multilineText:-20 boolean:-31 reference:-55
type typeHead cpu text:-28 integer:-41 number:85
type typeHead create boolean:26
type typeHead credentials text:-84 multilineText:36 choice:-31 reference:29 file:78
type typeHead credit text:171 multilineText:-22 boolean:-40 reference:-37
type typeHead criteria text:97 multilineText:-35 boolean:-93 choice:243 reference:-93 multipleReference:-20 list:-29
type typeHead css text:-80 multilineText:127
type typeHead currency text:62 multilineText:-28 number:-37 boolean:77 choice:-33 reference:65 multipleReference:-24 list:-22
type typeHead dashboard text:-55 multilineText:87 choice:-24 multipleReference:58
type typeHead data text:-134 multilineText:309 number:-50 boolean:112 choice:-54 reference:-132 multipleReference:-20 list:-25 keyValues:-39 date:101
type typeHead database text:36 integer:51 reference:-32
type typeHead date text:-320 multilineText:-57 url:-22 integer:-40 number:-59 boolean:34 choice:-117 reference:-166 multipleReference:-25 list:-26 date:3342
type typeHead date/time text:-68 number:-29 date:2646
type typeHead datetime date:2500
type typeHead day integer:-94 number:100 boolean:36 choice:20
type typeHead days integer:28
type typeHead decimals text:-71 integer:253 boolean:-49 choice:-25 multipleReference:-21
type typeHead default text:-22 url:-24 boolean:114 reference:-32
type typeHead delay text:353 integer:-200 number:-49 boolean:-28 reference:-21
type typeHead deleted text:-42 boolean:138 choice:-21 reference:-25
type typeHead deploy boolean:46
type typeHead deployment reference:32
type typeHead depth text:-97 integer:29 number:-34 choice:146
type typeHead description text:1103 multilineText:125 boolean:-42 choice:-49 reference:-40
type typeHead destination text:-70 multilineText:-24 integer:-22 number:-24 boolean:-52 choice:191 reference:82
type typeHead details text:-33 boolean:141 reference:-63
type typeHead direct text:-40 choice:93
type typeHead direction text:-104 boolean:-34 choice:179
type typeHead directory text:355 multilineText:-108 boolean:-115 choice:-69
type typeHead discount text:-74 integer:-88 number:295 choice:-96
type typeHead display text:-72 multilineText:159 boolean:-42
type typeHead dn text:118 boolean:71 choice:-52 reference:-33
type typeHead dockerfile text:-31 multilineText:69
type typeHead document text:-64 multilineText:235 number:-22 boolean:27 choice:-46 reference:-25
type typeHead documents text:-30 boolean:158 multipleReference:-28 list:-21
type typeHead domain text:219 multilineText:-37 url:-27 boolean:-64 choice:-35 reference:-37 list:72
type typeHead domains text:-163 multilineText:-24 url:-31 integer:-29 number:-20 boolean:-240 choice:-90 multipleChoice:-26 reference:-121 multipleReference:400 list:394
type typeHead donut boolean:23
type typeHead duration text:130 integer:-98 choice:46
type typeHead e-mail text:-127 email:3166
type typeHead edit boolean:-130 choice:169
type typeHead editor text:-95 multilineText:365 number:-23 boolean:-43 reference:-71 keyValues:-30
type typeHead email text:-127 multilineText:-41 url:-25 email:3290 integer:-60 number:-34 boolean:149 choice:-30 reference:-60 multipleReference:-38
type typeHead emails list:81
type typeHead enabled text:-116 multilineText:-23 integer:-20 number:-29 boolean:378 choice:-68 reference:-55
type typeHead endpoint text:-197 multilineText:-26 url:403 email:-21 integer:-28 boolean:-56 choice:194 reference:-131 multipleReference:-23 list:-62
type typeHead endpoints integer:-92 number:133 choice:45 multipleReference:-33
type typeHead engine text:-54 multilineText:-37 url:-23 integer:-32 number:-22 boolean:-67 choice:432 reference:-116 list:-23
type typeHead entries boolean:-67 choice:97
type typeHead environment text:24 multilineText:-31 integer:-25 number:-22 boolean:95 choice:-154 reference:-20 multipleReference:246 list:-34
type typeHead environments text:-25 boolean:-65 choice:79 reference:-94 multipleReference:185 list:-29
type typeHead event text:-96 boolean:68 choice:132 reference:-24
type typeHead events text:-45 multilineText:-22 integer:-28 boolean:81 choice:-165 multipleChoice:426 reference:-48 multipleReference:-100 list:-53
type typeHead exchange text:-38 boolean:85 choice:-23
type typeHead expiration integer:70
type typeHead expression text:508 boolean:-96 choice:-131 reference:-200
type typeHead factor integer:-175 number:226 choice:-24 reference:40
type typeHead favicon text:-136 url:84 boolean:-44 reference:-20 file:165
type typeHead field text:292 multilineText:-84 url:-34 email:-20 integer:-41 number:-52 boolean:-163 multipleChoice:-21 reference:326 multipleReference:-32 list:-45 keyValues:-61 date:-20
type typeHead fields text:-95 multilineText:-75 integer:-21 boolean:-70 choice:-48 multipleChoice:-30 reference:-29 multipleReference:220 list:167
type typeHead file text:-141 multilineText:98 url:-26 integer:-32 number:-30 boolean:-72 choice:-110 multipleChoice:-23 reference:-127 multipleReference:-37 list:-67 file:2081
type typeHead files boolean:90
type typeHead filter text:110 multilineText:518 url:-35 integer:-46 number:-54 boolean:-58 choice:-182 multipleChoice:-21 reference:-129 multipleReference:50 list:-66 keyValues:-36 date:-23 file:-21
type typeHead filters boolean:-20 choice:-66 reference:103 multipleReference:-47 list:-45 keyValues:135
type typeHead flag text:61 boolean:-147 choice:99 reference:35
type typeHead flow text:27
type typeHead folder text:256 integer:-30 boolean:-94 choice:-62 reference:52
type typeHead footer text:116 multilineText:-24
type typeHead for text:-113 multilineText:-28 url:-30 boolean:-89 choice:60 multipleChoice:307 reference:-88 multipleReference:-38 list:99 date:-24
type typeHead format text:221 multilineText:85 integer:-22 reference:-113 keyValues:-30 date:-24
type typeHead formula text:207 boolean:-37 date:-100
type typeHead frequency text:283 multilineText:-46 boolean:-104 multipleReference:-20
type typeHead from multilineText:-47 url:264 email:80 integer:-29 number:-28 boolean:-69 choice:-31 multipleChoice:-26 multipleReference:-37 list:-80 date:53
type typeHead function text:-146 multilineText:288 boolean:-41 list:-24
type typeHead gateway boolean:38 choice:-46 reference:43
type typeHead group text:159 multilineText:-37 integer:-23 boolean:-114 choice:-148 reference:311 multipleReference:-43 list:-41
type typeHead groups boolean:-100 choice:-69 reference:114 multipleReference:219 list:-50 keyValues:-39
type typeHead handling choice:219 reference:-154
type typeHead hash text:75 boolean:-35 choice:68 reference:-47
type typeHead header text:39 multilineText:-35 boolean:-21 choice:34 reference:-42 keyValues:87
type typeHead headers text:20 multilineText:-26 integer:-40 number:-20 boolean:105 choice:-63 multipleChoice:-21 reference:-22 multipleReference:-67 list:-63 keyValues:1244
type typeHead history text:-44 integer:23 boolean:85
type typeHead home text:93 url:39 boolean:-21 reference:-55
type typeHead host text:-20 url:212 email:-20 integer:-85 boolean:90 choice:-109 reference:-74 multipleReference:-32 list:150
type typeHead hostname text:46
type typeHead hosts text:135 integer:-28 list:-28
type typeHead html text:-127 multilineText:249 boolean:-27 reference:-21 keyValues:-22
type typeHead id text:1310 multilineText:-67 url:66 email:147 integer:105 number:-42 boolean:-153 choice:-48 reference:-118 multipleReference:-52 list:-57 keyValues:-20 date:-21
type typeHead identifier text:-162 multilineText:-27 url:78 integer:-24 boolean:-39 choice:-38 reference:289
type typeHead ids text:-104 boolean:-30 choice:-33 reference:-22 list:254
type typeHead image multilineText:-40 url:111 integer:-24 number:-30 boolean:-126 choice:-107 multipleReference:-32 file:325
type typeHead images boolean:67
type typeHead in text:95 integer:-88 choice:22
type typeHead info text:78 boolean:25 choice:-36
type typeHead information text:-31 boolean:55
type typeHead input text:198 multilineText:-39 boolean:53 choice:-92 reference:-63
type typeHead instances text:85
type typeHead instructions text:92 multilineText:43 boolean:-29 choice:-21 multipleReference:-21
type typeHead integration boolean:-27 choice:104 multipleReference:-44
type typeHead interface text:-20 reference:51
type typeHead interval integer:1563 number:-45 boolean:-74 choice:93 reference:31
type typeHead introduction text:45
type typeHead invoice text:-145 multilineText:242 boolean:44 choice:-30 reference:-35
type typeHead issuer text:73 boolean:-21
type typeHead items text:-111 multilineText:-40 integer:133 number:-46 boolean:-68 choice:-26 multipleReference:127 list:94
type typeHead json multilineText:1508
type typeHead key text:48 multilineText:461 url:-37 email:-21 integer:-58 number:-45 boolean:-86 choice:-127 reference:-56 multipleReference:-37 list:-51 keyValues:-47 date:-26 file:82
type typeHead keys text:-175 multilineText:118 integer:-35 boolean:29 choice:-43 reference:20 multipleReference:-66 list:236 keyValues:-34
type typeHead kind choice:-20 reference:45
type typeHead label text:33 multilineText:-39 boolean:-25 choice:-26 reference:81 keyValues:48
type typeHead labels text:-76 multilineText:123 integer:-24 number:-23 boolean:-71 choice:90 reference:-36 multipleReference:-84 list:52 keyValues:1091
type typeHead language text:59 multilineText:-20 boolean:92 choice:-160 reference:118
type typeHead languages text:-41 boolean:-27 choice:-52 multipleChoice:132 multipleReference:40 list:-23
type typeHead layout text:-83 multilineText:-28 choice:64 multipleReference:114
type typeHead legend text:-28 boolean:108 choice:-20 reference:-20
type typeHead length text:-149 integer:342 number:-105
type typeHead level text:-87 integer:-51 number:294 boolean:-51 choice:53 reference:-89
type typeHead limit text:90 multilineText:-21 integer:1583 number:124 boolean:-49 choice:-64 reference:-67 file:-20
type typeHead line text:-60 multilineText:-47 integer:-35 number:-53 boolean:270 choice:-76 reference:-39 list:145 keyValues:-54
type typeHead lines text:54 integer:-44 boolean:95 list:-26
type typeHead link text:-47 url:89 boolean:-25 reference:44
type typeHead list text:-109 boolean:114 reference:-47 multipleReference:89
type typeHead load text:45
type typeHead location text:64 multilineText:-30 integer:-24 boolean:-45 choice:-63 reference:193 multipleReference:-22
type typeHead logo text:-64 url:85 boolean:-25 reference:-49 file:109
type typeHead manager text:82 reference:-23
type typeHead mapping text:-154 multilineText:-24 integer:-103 boolean:140 choice:-29 reference:-45 list:-34 keyValues:347 file:-42
type typeHead mappings text:119 integer:-54 choice:-65 multipleReference:-25 list:-34 keyValues:141
type typeHead match boolean:-35 choice:120 reference:-62
type typeHead maximum text:-22 integer:-77 number:162 boolean:-33
type typeHead memory text:-111 multilineText:-20 integer:181 number:-69 boolean:149 choice:-28 reference:-41
type typeHead message text:196 multilineText:328 integer:-37 number:-30 boolean:-90 choice:-160 reference:-46 list:-24 keyValues:-30
type typeHead messages text:-71 multilineText:227 boolean:-37 choice:91 multipleReference:-67 list:-70 keyValues:-30
type typeHead metadata text:-64 multilineText:135 url:23 boolean:-35 choice:98 reference:-34 list:-21 keyValues:-56
type typeHead method text:174 multilineText:-36 boolean:-35 choice:49 reference:-31 multipleReference:-20
type typeHead metric text:32
type typeHead metrics text:43 multilineText:-30 integer:-40 boolean:-21 reference:-34 multipleReference:90 list:58
type typeHead mobile text:-121 url:42 boolean:64 choice:-20 reference:-40 list:126
type typeHead mode text:-459 multilineText:-108 url:-39 email:-20 integer:-73 number:-73 boolean:128 choice:510 multipleChoice:-26 reference:356 multipleReference:-55 list:-51 keyValues:-63 date:-34 file:-24
type typeHead model text:167 multilineText:-31 boolean:21 choice:-88 reference:81 list:-24 keyValues:-21
type typeHead models boolean:-47 choice:-24 reference:-72 multipleReference:91 list:94
type typeHead name text:1191 multilineText:-123 url:-78 email:-26 integer:-40 number:-35 boolean:-62 choice:65 reference:259 multipleReference:-42 list:-36 keyValues:-38
type typeHead namespace text:-37 boolean:-21 choice:-28 reference:146
type typeHead network text:27
type typeHead node reference:20
type typeHead nodes integer:-185 choice:167
type typeHead note multilineText:71
type typeHead notes text:177 multilineText:-43 integer:-32 boolean:103 choice:-20 reference:-34 multipleReference:-43 list:-43
type typeHead notification boolean:49 choice:98 reference:-32 list:-29
type typeHead notifications text:-120 multilineText:-41 integer:-29 boolean:350 choice:-28 reference:-22 list:-59
type typeHead number text:588 integer:1330 number:-64 boolean:-140 choice:-94 reference:-37
type typeHead offset text:102 integer:98 number:-36 boolean:-21 reference:-36 list:-24
type typeHead on text:-58 integer:-34 boolean:-53 choice:135 reference:-45 date:129
type typeHead only text:-34 boolean:171 reference:-79
type typeHead operation text:-76 choice:106 reference:75
type typeHead operator text:-73 boolean:-23 choice:285 reference:-100
type typeHead option text:-24 choice:133 reference:-79
type typeHead options text:45 multilineText:54 boolean:-125 choice:77 multipleChoice:144 reference:-23 multipleReference:-43 list:-66 keyValues:-28
type typeHead order text:80 multilineText:-65 url:-24 integer:423 number:-64 boolean:-153 choice:58 reference:-256 multipleReference:137 list:-74
type typeHead organisation text:20 reference:39
type typeHead organization text:226 multilineText:-31 url:-20 integer:-27 number:-31 boolean:-70 choice:-59 reference:116 list:-34 file:-21
type typeHead origin text:69
type typeHead output multilineText:-40 choice:-56 keyValues:134
type typeHead overlap text:-59 integer:123
type typeHead overrides multipleReference:-39 list:59
type typeHead packages boolean:26
type typeHead padding text:242 multilineText:-32 integer:25 number:-24 boolean:-55 choice:-33 reference:-66
type typeHead page text:-35 integer:136 boolean:-45 choice:-47 reference:72
type typeHead parallelism text:-164 integer:212
type typeHead parameter text:-125 multilineText:-81 boolean:-46 choice:-37 reference:-20 keyValues:374
type typeHead parameters text:273 multilineText:154 url:-20 integer:-54 number:-20 choice:-168 multipleChoice:-58 multipleReference:-53 list:-88 keyValues:70
type typeHead params text:-135 multilineText:140 integer:-29 boolean:-56 choice:-59 multipleReference:-35 list:-51 keyValues:277
type typeHead parent text:72
type typeHead parsing text:-50 boolean:150 choice:-46
type typeHead passphrase text:102 multilineText:-67
type typeHead password text:1252 multilineText:-40 integer:-172 number:-20 choice:87 reference:-40
type typeHead path text:37 multilineText:-31 url:21 integer:-22 boolean:69 choice:-34 reference:-57 list:87
type typeHead paths list:52
type typeHead pattern text:118 boolean:-27 reference:-27
type typeHead payload text:-270 multilineText:478 integer:-20 boolean:-67 choice:-62 reference:-37 list:-52 keyValues:112
type typeHead payment boolean:44
type typeHead percent text:-26 integer:-90 number:2012 boolean:126
type typeHead percentage text:-30 integer:107 number:1958
type typeHead period text:40 integer:59 number:-93 boolean:36 choice:-115 reference:107 date:30
type typeHead permission text:-107 boolean:-34 choice:252 reference:-59
type typeHead permissions text:108 multilineText:-21 integer:-43 boolean:79 choice:31 multipleChoice:-25 multipleReference:-29 list:-77
type typeHead phone text:76
type typeHead plan text:-21 boolean:-26 reference:114
type typeHead point text:143 integer:-22 choice:-39
type typeHead policies text:-58 multilineText:-31 integer:-55 boolean:-95 choice:-88 multipleChoice:-24 reference:253 multipleReference:168
type typeHead policy text:-120 multilineText:167 integer:-20 boolean:-119 choice:207 reference:-36
type typeHead port text:-222 url:-26 integer:1960 number:-81 boolean:-34 choice:-70 reference:-36 list:83
type typeHead position text:-155 number:-22 boolean:-80 choice:293 reference:108 multipleReference:-26 list:-61
type typeHead precision text:-105 number:66 choice:111
type typeHead prefix text:225 integer:142 boolean:-32 choice:-56 reference:-176
type typeHead priority text:73 integer:-71 number:-78 boolean:-56 choice:46 reference:99
type typeHead product text:84 boolean:51 choice:-43
type typeHead profile text:-31 boolean:-22 choice:-47 reference:162 multipleReference:-27
type typeHead project text:-89 multilineText:-43 integer:-27 number:-55 boolean:-74 choice:-141 reference:536 multipleReference:-36 list:-22 keyValues:-20
type typeHead projects text:-30 boolean:59 multipleReference:33
type typeHead prompt text:-170 multilineText:355 boolean:-45 choice:-22 reference:-47
type typeHead properties text:-123 boolean:92 choice:107 multipleReference:-33 list:-32 keyValues:48
type typeHead property text:148 multilineText:-63 choice:-20
type typeHead protocol text:-103 boolean:178 choice:107 reference:-147
type typeHead provider text:225 boolean:-49 choice:73 reference:-119
type typeHead providers text:-44 multipleReference:248 list:-116
type typeHead proxies text:-41 boolean:-56 choice:-40 multipleReference:-24 list:105 keyValues:117
type typeHead proxy url:131 boolean:-20 reference:-33
type typeHead quantity text:-137 integer:1488 number:96 boolean:143 reference:-25
type typeHead query text:279 multilineText:65 boolean:-25 choice:-65 reference:-132 multipleReference:-29 keyValues:-24
type typeHead queue text:59
type typeHead quota text:-22 integer:43
type typeHead range text:126 email:-22 integer:-34 number:-28 boolean:-23 reference:105 list:-29 date:-21
type typeHead rate multilineText:-23 integer:-39 number:317 boolean:-84 choice:-54 reference:-49
type typeHead ratio text:-75 number:2108
type typeHead read text:-55 boolean:140
type typeHead recipients text:34 email:82 boolean:-59 choice:29 multipleChoice:-25 multipleReference:32 list:-51
type typeHead records text:-85 integer:95 number:128 boolean:39 reference:-20 multipleReference:-65 list:-39
type typeHead redirect text:-106 url:116 number:-27 boolean:91 list:-26
type typeHead reference text:149 multilineText:-23 integer:-28 number:-24 boolean:-21 choice:-52 reference:75
type typeHead regex text:31
type typeHead region text:136 boolean:-33 reference:-31
type typeHead registration boolean:59 choice:-26
type typeHead registry text:131 choice:-53
type typeHead reminder text:-103 integer:220 boolean:-104 choice:90 list:-38
type typeHead report integer:-33 boolean:39 choice:40
type typeHead reporting text:-51 boolean:91
type typeHead reports boolean:83 choice:-20 multipleReference:-22
type typeHead repository text:275 multilineText:-92 url:163 number:-21 boolean:-71 choice:-124 multipleReference:-30
type typeHead request text:27 integer:-51 number:-21 boolean:83
type typeHead requests text:-23 boolean:114 reference:-25 multipleReference:-28
type typeHead required text:-40 boolean:153 choice:-51
type typeHead resolution text:60 number:-44 boolean:-167 choice:-20 reference:-45 multipleReference:258
type typeHead resource text:-242 multilineText:-20 url:21 integer:-21 boolean:-71 choice:164 reference:99 multipleReference:149 list:-25
type typeHead resources text:91 integer:-23 boolean:-28 choice:-36 reference:36 multipleReference:43 list:-38
type typeHead responses choice:62 reference:-20 multipleReference:-21
type typeHead result boolean:61 choice:-36 reference:35
type typeHead results integer:267 boolean:-73 choice:-23 reference:-40 multipleReference:-82
type typeHead retention text:-73 integer:84 number:-27 boolean:-22 choice:-24 reference:94
type typeHead retries integer:1500
type typeHead role text:-93 boolean:-30 choice:-69 reference:195 multipleReference:72
type typeHead roles text:180 multilineText:-26 integer:-23 choice:-48 reference:41 multipleReference:25 list:-102
type typeHead rule text:-142 multilineText:-58 integer:-44 number:-23 boolean:-84 choice:316 multipleChoice:136 reference:35 list:-42
type typeHead rules text:-71 multilineText:186 integer:-52 boolean:-48 choice:148 multipleReference:149 list:-253 keyValues:-28
type typeHead run text:-27 choice:60 list:-20
type typeHead schedule text:173 integer:-22 boolean:-66
type typeHead schema text:-176 multilineText:646 url:-24 integer:-52 number:-36 boolean:-57 choice:-73 reference:-99 multipleReference:-28 list:-32 keyValues:-31
type typeHead scheme text:-408 multilineText:-77 url:-25 integer:-36 number:-51 boolean:-90 choice:1033 reference:-190 multipleReference:-45 list:-32 keyValues:-26
type typeHead scope integer:-24 boolean:-24 choice:-20 list:120
type typeHead scopes text:-138 integer:-24 boolean:-56 choice:-143 multipleChoice:99 reference:-50 multipleReference:-94 list:470
type typeHead script text:158 multilineText:1486 boolean:-20 choice:35 reference:-79
type typeHead search text:26 multilineText:-22 boolean:-67 choice:-58 multipleChoice:69 reference:-59 multipleReference:180 list:-21
type typeHead searchable text:-47 boolean:101
type typeHead seconds integer:21
type typeHead secret text:477 multilineText:-78 url:-23 integer:-24 number:-32 boolean:-94 choice:-45 reference:-76 list:-29
type typeHead selector text:-68 multilineText:-54 url:-32 integer:-23 number:-24 boolean:-47 choice:-72 reference:-56 multipleReference:-27 list:-43 keyValues:496
type typeHead separator text:167 multilineText:-20 boolean:-99 choice:132 reference:-32 multipleReference:-35 list:-30
type typeHead server text:167 multilineText:-29 url:118 choice:-43 reference:-23 list:-88
type typeHead servers text:162 url:45 integer:-154 boolean:-28 list:30
type typeHead service text:178 multilineText:56 boolean:-87 choice:101 reference:-139 multipleReference:-28
type typeHead services boolean:36
type typeHead set choice:-154 reference:225 multipleReference:-23
type typeHead settings text:-50 choice:59
type typeHead severity text:101 multilineText:-44 integer:-37 number:77 boolean:-112 reference:144 multipleReference:-37 list:-26
type typeHead sharing text:-26 boolean:84
type typeHead sid text:51
type typeHead signature text:-71 multilineText:149 email:-25 boolean:63 choice:-36
type typeHead site text:-22 url:21 boolean:36
type typeHead size multilineText:-25 integer:1609 number:-112 boolean:89 choice:-81 reference:107
type typeHead slug text:-141 list:171
type typeHead sms text:36 boolean:-20
type typeHead source text:59 multilineText:-27 integer:-25 number:-37 boolean:-124 choice:82 reference:158 multipleReference:-26
type typeHead space text:40
type typeHead splitter text:238 multilineText:-101 integer:-20 number:-25 boolean:-52 choice:58 reference:-52
type typeHead sql multilineText:1510
type typeHead src text:-150 url:171 boolean:85 choice:-31 reference:-23
type typeHead stage text:-133 multilineText:-25 boolean:-51 choice:187 reference:122
type typeHead start text:-42 integer:43 date:82
type typeHead state text:-171 multilineText:-52 integer:-24 number:-22 boolean:51 choice:-116 reference:-120 keyValues:506
type typeHead statement text:-65 multilineText:159 boolean:-38
type typeHead status text:40 multilineText:-49 url:-29 integer:23 number:-42 boolean:48 choice:119 reference:66 multipleReference:-56 list:-57 keyValues:-28 file:-20
type typeHead storage text:-42 integer:174 number:-43 boolean:-43
type typeHead strategy text:-252 multilineText:-41 integer:-24 number:-27 boolean:-117 choice:105 reference:501 multipleReference:-27 list:-40 keyValues:-22
type typeHead string text:55
type typeHead style text:-24 multilineText:-25 url:-30 boolean:-42 choice:83 reference:112
type typeHead subject text:162 boolean:-24 reference:-36
type typeHead summary text:53
type typeHead sync text:-23 boolean:53
type typeHead table text:231 multilineText:-33 integer:-21 choice:-49 reference:-46 list:-22
type typeHead tag text:179 boolean:-63 reference:-21
type typeHead tags text:-143 multilineText:-121 url:-28 email:-30 integer:-46 number:-53 boolean:-41 choice:-96 multipleChoice:-34 reference:-43 multipleReference:127 list:304 keyValues:1166
type typeHead target text:33 integer:36
type typeHead tax boolean:33 choice:-114 reference:143
type typeHead team text:70 number:-21 boolean:-67 choice:-35 reference:161 multipleReference:-33 list:-27
type typeHead teams boolean:-91 choice:-37 reference:-54 multipleReference:244 list:44
type typeHead template text:-124 multilineText:128 integer:-57 number:-41 boolean:-61 choice:-36 reference:234 multipleReference:-35 list:-36 keyValues:85 date:-20 file:-23
type typeHead terms text:27 integer:128 boolean:-57 multipleReference:-29
type typeHead text text:-36 multilineText:262 boolean:-28 choice:-31 reference:-73
type typeHead theme text:223 boolean:-79 choice:-29 reference:-41
type typeHead threshold integer:1479 number:165 choice:-23 reference:-94
type typeHead time text:-335 multilineText:-38 integer:201 number:-32 boolean:-87 choice:-53 reference:-85 multipleReference:-27 list:-33 date:543
type typeHead timeout text:201 multilineText:-24 integer:1633 number:-64 boolean:-76 choice:-66 reference:-32
type typeHead timestamp text:125 boolean:-32
type typeHead title text:1144 multilineText:-35 integer:-34 number:-24 boolean:106 choice:-43 reference:-52
type typeHead tls boolean:49 choice:-20
type typeHead to text:-105 multilineText:-72 url:91 email:-49 number:-35 boolean:-159 choice:-195 multipleChoice:49 reference:262 multipleReference:180 list:82 keyValues:-42 date:35
type typeHead token text:342 multilineText:-96 url:-23 integer:-29 number:-27 boolean:-88 choice:-26 reference:67 list:-36 keyValues:-22
type typeHead tokens text:-46 integer:24 boolean:55
type typeHead tool text:-54 choice:117
type typeHead topic text:241 multilineText:-62 url:-28 integer:-29 number:-22 boolean:-40 choice:-52 reference:-31 list:108
type typeHead totals boolean:71 choice:-29
type typeHead tracking boolean:-47 choice:86 reference:-26
type typeHead translations text:136 multipleReference:-44 list:-55
type typeHead trigger text:-87 boolean:-24 choice:101 reference:36
type typeHead ttl integer:77 number:-28
type typeHead type text:149 multilineText:-149 url:-42 email:-27 integer:-65 number:-104 boolean:-146 choice:370 multipleChoice:-32 reference:124 multipleReference:26 list:-63 keyValues:-125 date:-39 file:-32
type typeHead types text:-152 integer:-38 boolean:-397 multipleChoice:540 reference:-31 multipleReference:88 list:79
type typeHead unit number:-29 boolean:44 choice:-183 reference:119 multipleReference:133
type typeHead units boolean:-96 choice:-21 reference:-102 multipleReference:259
type typeHead until text:-35 integer:23 choice:61
type typeHead update text:-31 boolean:58
type typeHead upload boolean:105 choice:-28 file:-20
type typeHead uri text:-73 url:3125
type typeHead uris text:-113 multilineText:-24 url:-24 boolean:-48 reference:-34 list:313
type typeHead url text:-187 multilineText:-72 url:3653 integer:-35 number:-41 boolean:-64 choice:-120 reference:-69 list:25 keyValues:-25
type typeHead urls text:-21 url:-31 multipleReference:-20 list:145
type typeHead usage text:-24 multilineText:-35 choice:68 reference:-29 list:62
type typeHead use text:232 url:-54 boolean:-38 choice:-57 reference:-27
type typeHead user text:-261 multilineText:-40 url:-49 email:72 integer:-40 number:-25 boolean:43 choice:63 reference:166 multipleReference:183 list:-59 file:-34
type typeHead username text:1071 boolean:-92 choice:139 reference:-42
type typeHead users text:-45 choice:-25 reference:191 list:-33 keyValues:-22
type typeHead using text:-80 multilineText:-23 choice:117 reference:84 list:-35
type typeHead validation text:-123 boolean:68 choice:139
type typeHead value text:69 multilineText:-129 url:-34 email:151 integer:-83 number:395 boolean:-41 choice:-205 multipleChoice:-22 reference:-45 multipleReference:-24 list:77 keyValues:-70 date:-24 file:-21
type typeHead values text:-27 multilineText:-32 integer:-31 boolean:92 choice:96 multipleChoice:-26 reference:-41 multipleReference:-68 list:-58 keyValues:140
type typeHead variable text:90 list:-22
type typeHead variables text:-30 choice:-33 multipleReference:-35 list:103
type typeHead verify boolean:138 choice:-80 reference:-20
type typeHead version text:108 integer:-61 boolean:-20 choice:-48 reference:118
type typeHead versions text:-81 integer:-32 boolean:-23 choice:-89 multipleChoice:215 multipleReference:118 list:-51
type typeHead visibility text:-72 multilineText:-49 number:-29 boolean:67 choice:301 reference:-110
type typeHead visible text:-55 boolean:231 choice:-141
type typeHead webhook url:37
type typeHead when text:70 integer:-25 boolean:-79 choice:-60 date:132
type typeHead window text:51 multilineText:-21 integer:110 boolean:-30 reference:-55
type typeHead windows boolean:-21 multipleReference:43
type typeHead with choice:22
type typeHead workflow text:43 choice:-25 reference:25
type typeHead yaml multilineText:1500
type typeHead year text:124 boolean:-39 reference:-23
type typeHead years integer:43
type typeHeadBefore a text:116 multilineText:-39 boolean:47 choice:-41 multipleReference:-21
type typeHeadBefore access text:241 multilineText:-87 boolean:-21 choice:38 reference:-76
type typeHeadBefore account text:107 multilineText:-72 integer:-50 boolean:-21 choice:136 reference:-67 file:74
type typeHeadBefore acl multilineText:105 file:-44
type typeHeadBefore active text:-30 integer:29 choice:-25 reference:-21 date:58
type typeHeadBefore activity reference:-118 multipleReference:123
type typeHeadBefore add boolean:-34 choice:51 reference:-69 multipleReference:97
type typeHeadBefore additional text:97 multilineText:78 boolean:-41 list:-40 keyValues:-20
type typeHeadBefore address text:-93 multilineText:147 boolean:97 choice:-53 multipleReference:-24
type typeHeadBefore admin text:-28 boolean:120 multipleReference:-31
type typeHeadBefore advanced text:-80 multilineText:91 multipleReference:-34 keyValues:111
type typeHeadBefore after text:-64 multilineText:-22 integer:139 boolean:35 reference:-28
type typeHeadBefore agent text:88 multilineText:61 choice:-112
type typeHeadBefore aggregation text:-103 boolean:-24 choice:83 reference:116 list:-25
type typeHeadBefore alert text:-32 boolean:-23 choice:20 multipleReference:144 list:-80
type typeHeadBefore all boolean:74 choice:-125 reference:-36 multipleReference:151
type typeHeadBefore allow boolean:136 reference:-42 list:-20
type typeHeadBefore allowed text:-34 integer:-40 boolean:-70 choice:106 reference:-82 multipleReference:83 list:94
type typeHeadBefore analysis choice:31
type typeHeadBefore and text:-102 multilineText:-24 integer:-28 boolean:-25 choice:-23 reference:-39 date:301
type typeHeadBefore api text:259 multilineText:-170 choice:-46 reference:70 list:-23
type typeHeadBefore app text:-250 multilineText:-54 boolean:136 choice:-40 reference:177 list:142
type typeHeadBefore application text:33 boolean:133 choice:-21 reference:-61 multipleReference:-30
type typeHeadBefore as text:-80 boolean:44 choice:165 date:-55
type typeHeadBefore assigned text:-99 multilineText:-20 reference:163 multipleReference:125 list:-86
type typeHeadBefore attribute text:20
type typeHeadBefore auth text:86
type typeHeadBefore authentication text:114 boolean:106 reference:-177
type typeHeadBefore auto text:-23 choice:53
type typeHeadBefore autocomplete boolean:22
type typeHeadBefore automatic text:-88 boolean:170
type typeHeadBefore available boolean:-185 choice:132 reference:-37 multipleReference:193 list:-69
type typeHeadBefore average text:-54 multilineText:-29 choice:-36 reference:200
type typeHeadBefore axis multilineText:-30 integer:124 number:154 boolean:-151 choice:106 reference:-63 multipleReference:-39 list:-30 keyValues:-23
type typeHeadBefore backup choice:72 reference:-39
type typeHeadBefore base text:55 url:47 integer:-28 number:63 boolean:-44 choice:-20 reference:-20
type typeHeadBefore batch text:-30 integer:22 reference:28
type typeHeadBefore be boolean:38
type typeHeadBefore before text:-102 integer:246 boolean:-26 choice:-25
type typeHeadBefore between boolean:79
type typeHeadBefore billing text:77 choice:-29 reference:21
type typeHeadBefore bind text:23
type typeHeadBefore block text:39
type typeHeadBefore body text:58 boolean:-31 choice:22 reference:-22 multipleReference:-26 list:-21 keyValues:51
type typeHeadBefore bootstrap text:133 integer:-28 list:-25
type typeHeadBefore bot text:29
type typeHeadBefore branch text:-25 multilineText:-24 boolean:47 choice:-49 reference:-29 list:168
type typeHeadBefore build text:161 multilineText:-40 integer:-26 boolean:111 choice:-69 reference:-48 multipleReference:-27 list:-67 keyValues:66
type typeHeadBefore button text:110 choice:-25 reference:-54
type typeHeadBefore by text:20 email:-41 integer:-43 boolean:117 choice:44 reference:-31 multipleReference:-23
type typeHeadBefore ca text:-113 multilineText:181 boolean:-30 choice:-29 reference:-26 file:70
type typeHeadBefore cache text:-28 integer:42
type typeHeadBefore capture boolean:-28 choice:82
type typeHeadBefore card boolean:-37 multipleReference:94
type typeHeadBefore certificate multilineText:160 number:-30 boolean:30 choice:-45 reference:-56 list:-20
type typeHeadBefore chart text:-38 multilineText:-35 integer:-21 number:-22 boolean:106 choice:-27 reference:114
type typeHeadBefore chat boolean:59
type typeHeadBefore check text:179 integer:75 number:-21 choice:-76 reference:-74
type typeHeadBefore chunk text:-76 integer:164 choice:-28
type typeHeadBefore claim text:-25 boolean:-37 list:-30 keyValues:147
type typeHeadBefore client text:32 multilineText:216 url:-27 integer:-51 number:-39 choice:116 reference:-179 multipleReference:-46 list:33 keyValues:-24 file:23
type typeHeadBefore cloud text:193 boolean:-30 choice:-87 reference:20
type typeHeadBefore cluster text:92 choice:-103 reference:80
type typeHeadBefore code text:-59 choice:94
type typeHeadBefore color integer:136 number:-27 boolean:-27 choice:-47 reference:27
type typeHeadBefore column text:-33 multilineText:-30 boolean:-21 reference:-199 multipleReference:210 keyValues:160
type typeHeadBefore command text:145 multilineText:60 boolean:-25 choice:-32 multipleReference:-20 list:-31 keyValues:-42
type typeHeadBefore commit text:70
type typeHeadBefore company text:33
type typeHeadBefore comparison text:-21 number:-37 boolean:-20 choice:172 reference:-20
type typeHeadBefore complete text:-169 multilineText:155 boolean:108 reference:-41
type typeHeadBefore component text:37
type typeHeadBefore condition multilineText:78 boolean:-26 list:-23
type typeHeadBefore confirm text:109 multilineText:-49 boolean:-22
type typeHeadBefore confirmation multipleReference:-20 list:46
type typeHeadBefore connect text:118 integer:81 number:-24 boolean:-140 reference:93 list:-23 keyValues:-25
type typeHeadBefore connection text:21 multilineText:51 integer:24 number:-54 boolean:-87 choice:85
type typeHeadBefore connector text:-82 multilineText:264 boolean:-75 reference:-55
type typeHeadBefore contact text:-77 boolean:-114 choice:-52 multipleChoice:70 multipleReference:261
type typeHeadBefore container text:87 multilineText:-33 url:-21 integer:56 number:-21 boolean:-23 choice:-34 reference:50 multipleReference:-23
type typeHeadBefore content text:48 multilineText:-26 choice:-75 reference:98
type typeHeadBefore context integer:20
type typeHeadBefore create text:-82 multilineText:85 integer:-20 reference:-43 multipleReference:28 list:90
type typeHeadBefore created text:-68 date:129
type typeHeadBefore credit text:182 boolean:126 choice:-84 reference:-86 multipleReference:-23 list:-35
type typeHeadBefore currency text:108 choice:-113 reference:28
type typeHeadBefore custom text:-229 multilineText:38 integer:-31 boolean:49 reference:-95 multipleReference:-141 list:62 keyValues:385
type typeHeadBefore dashboard text:-84 multilineText:-30 url:63 boolean:44 multipleReference:99 list:-22
type typeHeadBefore data multilineText:-50 integer:97 number:-30 boolean:128 choice:170 reference:-187 multipleReference:-22 list:-34 keyValues:-27
type typeHeadBefore database text:-108 integer:148 boolean:55 choice:-20
type typeHeadBefore date text:247 choice:-102 reference:47 date:-113
type typeHeadBefore db text:-28 choice:71
type typeHeadBefore default text:213 multilineText:-30 integer:-107 number:-37 boolean:55 choice:32 reference:-27 multipleReference:-72 list:36 keyValues:-21
type typeHeadBefore delete boolean:81
type typeHeadBefore deployment boolean:-47 choice:183 reference:-63 multipleReference:43 list:-30
type typeHeadBefore destination text:88 choice:-41
type typeHeadBefore disable text:-21 boolean:50
type typeHeadBefore discount text:-48 number:41 choice:48
type typeHeadBefore display text:142 multilineText:101 number:-47 boolean:-117 choice:70 reference:-73
type typeHeadBefore docker text:169 multilineText:-59 boolean:67 choice:-34 reference:-26 list:-22 keyValues:-28
type typeHeadBefore document integer:-82 number:-29 boolean:65 choice:92 reference:101 list:-25 keyValues:-23 file:-25
type typeHeadBefore driver text:-55 integer:-46 boolean:-20 list:-39 keyValues:219
type typeHeadBefore due text:-72 boolean:26 date:114
type typeHeadBefore e-mail choice:44
type typeHeadBefore edit text:-42 url:-24 choice:-47 reference:-49 date:262
type typeHeadBefore email text:-163 multilineText:110 url:-38 email:312 integer:-37 number:-33 boolean:-54 choice:157 multipleChoice:-31 reference:-79 multipleReference:-35 list:-47 keyValues:-42
type typeHeadBefore empty text:-62 integer:-28 boolean:-179 choice:394 multipleReference:-46 list:-33
type typeHeadBefore enable text:-25 multilineText:-27 boolean:196 choice:-46 reference:-66
type typeHeadBefore end text:-176 number:121 boolean:40 choice:-30 reference:-52 date:180
type typeHeadBefore endpoint text:33 boolean:98 list:-78
type typeHeadBefore enrollment text:-23 boolean:33
type typeHeadBefore enter boolean:-57 choice:63
type typeHeadBefore entity text:-57 url:174 choice:-55 reference:-23
type typeHeadBefore environment text:-24 choice:28 reference:-34 multipleReference:-26 list:-26 keyValues:99
type typeHeadBefore error text:61 multilineText:-51
type typeHeadBefore event text:69 multilineText:-21
type typeHeadBefore exchange text:-40 number:74 list:21
type typeHeadBefore exclude boolean:-54 multipleReference:-26 list:161
type typeHeadBefore execution text:-68 integer:79 choice:30
type typeHeadBefore expense text:31 choice:-50 multipleReference:45
type typeHeadBefore expire text:-59 integer:-22 boolean:-34 reference:-29 date:200
type typeHeadBefore expiry text:-102 integer:87 choice:52
type typeHeadBefore export text:-94 choice:-29 reference:186
type typeHeadBefore external text:-21 number:130 boolean:58 choice:-40 reference:-75
type typeHeadBefore failed boolean:83 reference:-23 multipleReference:-30
type typeHeadBefore failure text:30 number:94 boolean:-65 choice:43 reference:-42
type typeHeadBefore fetch integer:20 boolean:-27 choice:-23 reference:-59 date:122
type typeHeadBefore field text:-136 multilineText:-33 integer:149 boolean:61 choice:-34 reference:-22 keyValues:101
type typeHeadBefore file text:-105 multilineText:62 url:24 integer:80 choice:-106 multipleChoice:122 reference:54 multipleReference:-53 list:-32 file:-27
type typeHeadBefore fill text:-50 boolean:88 choice:45 multipleReference:-30
type typeHeadBefore filter text:-64 multilineText:-22 integer:-33 choice:-87 multipleChoice:123 reference:30 multipleReference:-24 list:107
type typeHeadBefore first integer:90 list:-34
type typeHeadBefore font choice:40
type typeHeadBefore for text:262 multilineText:58 integer:-24 boolean:-54 choice:-40 reference:-21 multipleReference:-26 list:-70
type typeHeadBefore force boolean:52 reference:-34
type typeHeadBefore form text:41 multilineText:45 boolean:-34
type typeHeadBefore format text:-31 multilineText:-22 choice:64
type typeHeadBefore from text:-32 multilineText:-73 url:-66 email:167 integer:45 boolean:114 choice:-101 reference:-37 list:-27 date:53
type typeHeadBefore full boolean:35
type typeHeadBefore git text:95 url:-25 choice:-49 reference:119
type typeHeadBefore google reference:39
type typeHeadBefore grant text:-78 boolean:-54 choice:-92 multipleChoice:348 multipleReference:-39
type typeHeadBefore group text:82 integer:-47 number:44 boolean:-48 choice:-32 reference:59 multipleReference:-27 list:41
type typeHeadBefore header text:63 number:-21
type typeHeadBefore host text:-99 multilineText:102 url:106 integer:65 number:-31 boolean:-34 list:-50
type typeHeadBefore http text:70 multilineText:-41 url:66 boolean:-42 choice:40 reference:-110 keyValues:83
type typeHeadBefore https text:-29 url:76
type typeHeadBefore id text:-215 multilineText:-98 url:-33 integer:-70 number:-68 boolean:-131 choice:696 reference:44 multipleReference:-62 keyValues:-37 date:-23
type typeHeadBefore identity text:-40 boolean:228 choice:44 reference:-62 multipleReference:-23 list:-24 keyValues:-73
type typeHeadBefore idle text:87 integer:-67
type typeHeadBefore image text:142 integer:-144 boolean:29
type typeHeadBefore import text:-32 boolean:-34 reference:109
type typeHeadBefore in text:-73 integer:-101 boolean:73 choice:151 multipleReference:-27 list:20
type typeHeadBefore include text:-114 multilineText:-33 boolean:180 multipleReference:-46 list:96 keyValues:-22
type typeHeadBefore inclusive text:-58 boolean:132 choice:-53 reference:84 multipleReference:-31
type typeHeadBefore index text:38
type typeHeadBefore info text:-60 choice:126
type typeHeadBefore initial text:56
type typeHeadBefore input text:-88 multilineText:275 number:-26 boolean:120 choice:-100 reference:-59 list:-34
type typeHeadBefore insecure boolean:25
type typeHeadBefore instance text:66 url:68 choice:-103 reference:24
type typeHeadBefore internal boolean:22
type typeHeadBefore invoice text:76 multilineText:-21 choice:-27 reference:-34 date:37
type typeHeadBefore ip text:173 multilineText:-20 url:-27 email:-22 boolean:-54 choice:-22 list:45
type typeHeadBefore is text:-148 url:-28 boolean:365 choice:-52 reference:-52
type typeHeadBefore issuer text:-34 url:42
type typeHeadBefore item text:-24 boolean:42 choice:-36 reference:38
type typeHeadBefore jira text:-58 multilineText:-20 boolean:56 multipleReference:-28 list:158 keyValues:-52
type typeHeadBefore job choice:-49 reference:85
type typeHeadBefore json text:-129 multilineText:269 choice:-39
type typeHeadBefore jwt text:43
type typeHeadBefore key text:38 multilineText:61 integer:123 number:-36 boolean:-81 choice:-31 reference:-63 list:137 keyValues:-31 file:-57
type typeHeadBefore knowledge boolean:31
type typeHeadBefore label text:-249 integer:-34 number:339 boolean:-137 choice:-92 reference:-38 multipleReference:-29 keyValues:298
type typeHeadBefore language boolean:22
type typeHeadBefore layout text:72 reference:-35
type typeHeadBefore ldap text:59 integer:-23 boolean:-27 multipleChoice:132 reference:-24
type typeHeadBefore legacy boolean:23
type typeHeadBefore legend text:-69 boolean:-55 choice:124 reference:62 multipleReference:-20
type typeHeadBefore limit text:98 multilineText:-29 boolean:-31
type typeHeadBefore line text:-136 multilineText:-30 integer:92 number:342 boolean:-128 choice:-36 reference:-39 list:-25 keyValues:-22
type typeHeadBefore list text:81 integer:-37
type typeHeadBefore local text:40
type typeHeadBefore location multipleChoice:83 multipleReference:-21
type typeHeadBefore lock boolean:-96 choice:111
type typeHeadBefore log multilineText:81 integer:-20 number:-26 boolean:-41 choice:90 reference:-51
type typeHeadBefore login text:97 reference:-47
type typeHeadBefore logo text:-70 url:130
type typeHeadBefore logout text:-28 url:25 boolean:59
type typeHeadBefore logs text:42 boolean:-59 choice:80 reference:-24
type typeHeadBefore lookup text:-66 multilineText:-23 boolean:-26 choice:175 reference:-20
type typeHeadBefore management text:-72 url:94 list:-24 keyValues:60
type typeHeadBefore map text:111 url:20 boolean:-30 list:-32
type typeHeadBefore mapping text:25 number:-37 boolean:-121 reference:-36 multipleReference:272 keyValues:-20
type typeHeadBefore mark boolean:109 choice:-60 reference:-27 list:78 keyValues:-38
type typeHeadBefore match text:61 multilineText:-20 boolean:-134 choice:64 list:80
type typeHeadBefore max text:-74 multilineText:-25 integer:256 number:231 boolean:-111 choice:-46 reference:-51 multipleReference:-76 list:-31
type typeHeadBefore maximum integer:30
type typeHeadBefore member list:42
type typeHeadBefore menu text:-101 boolean:44 choice:143 reference:-29
type typeHeadBefore merge text:-29 boolean:-65 choice:-95 reference:248 multipleReference:-23
type typeHeadBefore message text:163 multilineText:-52 number:-24 boolean:43 choice:69 reference:-48 multipleReference:-33 list:-29 keyValues:-24
type typeHeadBefore metadata text:-23 multilineText:-20 url:55 integer:-33 boolean:28 choice:-77 reference:-37 multipleReference:-71 list:289 keyValues:-27 file:-37
type typeHeadBefore min text:50 integer:-84 number:128 boolean:-27
type typeHeadBefore minimum text:-69 integer:-26 number:33 boolean:-33 choice:-22 reference:166
type typeHeadBefore model text:-202 choice:258 reference:-36
type typeHeadBefore mount text:148 integer:-24 boolean:-29 choice:-36
type typeHeadBefore name text:50 boolean:39 reference:-32
type typeHeadBefore network text:-175 integer:157 multipleReference:-34 list:79
type typeHeadBefore new text:111 multilineText:-47 integer:-32 number:-20 boolean:68 choice:-32
type typeHeadBefore no text:-23 boolean:30 choice:40 reference:-27
type typeHeadBefore node text:-143 url:-22 boolean:134 choice:-64 reference:33 keyValues:92
type typeHeadBefore note boolean:25
type typeHeadBefore notification text:178 reference:-100 multipleReference:-21
type typeHeadBefore number text:-24 integer:191 boolean:-45 reference:-30
type typeHeadBefore oauth list:33
type typeHeadBefore object text:109 choice:-58 reference:-22
type typeHeadBefore of text:-135 multilineText:29 url:-67 integer:259 number:54 choice:209 reference:-229 multipleReference:-37 list:-52 date:38
type typeHeadBefore on boolean:115 choice:-84
type typeHeadBefore or text:-152 multilineText:-24 choice:-53 multipleReference:294
type typeHeadBefore order number:20 reference:22
type typeHeadBefore organisation text:-63 number:-26 boolean:-153 choice:-159 reference:89 multipleReference:405 list:-23
type typeHeadBefore organization text:-26 boolean:-36 reference:60 multipleReference:53
type typeHeadBefore other text:129 choice:-67 multipleReference:-31 list:107 keyValues:-47
type typeHeadBefore output choice:70 reference:-33 list:124 keyValues:-91
type typeHeadBefore override text:-37 keyValues:93 file:-38
type typeHeadBefore page multilineText:23 url:69 integer:-48 choice:27
type typeHeadBefore paid text:120 multilineText:107 url:-20 integer:-96 boolean:-84 choice:81 reference:-40
type typeHeadBefore partition text:121 multilineText:-24 choice:-23
type typeHeadBefore password text:43 integer:66 choice:26 reference:-45
type typeHeadBefore path text:165 url:-20 choice:-59 file:-41
type typeHeadBefore payload text:-46 multilineText:51 list:73
type typeHeadBefore payment text:143 multilineText:-36 email:-27 integer:142 boolean:-92 choice:-119 multipleReference:70 list:-41 keyValues:-21
type typeHeadBefore per text:-96 integer:152 number:43 choice:-22 reference:-29
type typeHeadBefore period text:48 integer:-49 choice:-31 reference:23 date:42
type typeHeadBefore permission boolean:26
type typeHeadBefore pipeline boolean:49
type typeHeadBefore po text:86 reference:-20
type typeHeadBefore point text:93 multilineText:-41 integer:155 number:-24 boolean:-63 choice:-45 reference:-44 multipleReference:-22 list:-20 file:39
type typeHeadBefore port text:-52 list:-43 keyValues:196
type typeHeadBefore post text:-25 multilineText:130 choice:-26 reference:-22
type typeHeadBefore prefix text:110 choice:-26
type typeHeadBefore preview text:-24 boolean:78 reference:-20
type typeHeadBefore primary text:79 integer:-31 boolean:-37 reference:-28 multipleReference:132 list:-56
type typeHeadBefore private text:-196 multilineText:416 integer:-29 boolean:-67 choice:-20 multipleReference:-23 list:-26
type typeHeadBefore product text:-20 boolean:46 reference:-27 multipleReference:47
type typeHeadBefore profile text:-36 boolean:-28 choice:-20 reference:-20 file:154
type typeHeadBefore program text:123 multilineText:-27 boolean:-57 choice:56 reference:48 list:-25 keyValues:-42
type typeHeadBefore project text:144 multilineText:-40 boolean:-31 reference:-102 file:125
type typeHeadBefore prompt text:-133 multilineText:163 choice:-24 reference:-33 list:-55 keyValues:165
type typeHeadBefore property text:53 choice:28 reference:-39
type typeHeadBefore provider text:-121 choice:127
type typeHeadBefore proxy text:48 integer:-22 boolean:141 choice:-76 list:-21 keyValues:-28
type typeHeadBefore public text:-94 multilineText:166 url:-24 integer:-44 number:-51 choice:-49 reference:-142 multipleReference:-37 list:-44 keyValues:-23 file:364
type typeHeadBefore publish text:132 boolean:-51 choice:-33
type typeHeadBefore query text:-108 multilineText:-25 integer:143 number:-42 boolean:-22 choice:-36 reference:-24 multipleReference:-26 list:-33 keyValues:212
type typeHeadBefore read text:-116 integer:100 boolean:90 reference:-53
type typeHeadBefore receipt text:68 multilineText:23 boolean:-26 reference:-20 multipleReference:-31 list:40
type typeHeadBefore record text:104 multilineText:54 boolean:44 choice:-101 reference:-46
type typeHeadBefore recurring text:92 list:-22
type typeHeadBefore redirect text:102 multilineText:-40 url:-124 integer:-25 number:-24 boolean:-105 choice:-43 reference:-57 multipleReference:-24 list:413 keyValues:-24
type typeHeadBefore reference integer:-27 choice:-20 multipleChoice:38 multipleReference:45
type typeHeadBefore refresh text:163 number:-62 boolean:-101 choice:89 reference:-25
type typeHeadBefore registration text:74 integer:-85 boolean:27 choice:103 reference:-78
type typeHeadBefore registry text:-109 multilineText:75 url:91 boolean:-23 choice:-32 reference:44
type typeHeadBefore release integer:31
type typeHeadBefore reply text:-28 list:97
type typeHeadBefore report boolean:-71 choice:-22 reference:120 date:39
type typeHeadBefore request text:-91 multilineText:174 integer:63 number:-21 choice:-31 reference:-80 list:117 keyValues:-67
type typeHeadBefore required text:-55 boolean:-38 choice:29 multipleReference:100 list:29 keyValues:-28
type typeHeadBefore requirement text:89 file:-52
type typeHeadBefore reset text:-40 boolean:-47 choice:36 reference:81
type typeHeadBefore resource text:225 boolean:56 choice:-123 reference:45 multipleReference:-106 list:-21
type typeHeadBefore response text:-81 multilineText:101 choice:148 reference:-57 list:-20
type typeHeadBefore results text:-31 boolean:138 multipleReference:-26 list:-28
type typeHeadBefore retention text:-66 integer:260 boolean:-37 choice:-20 reference:-39 multipleReference:-25
type typeHeadBefore retry integer:21
type typeHeadBefore return url:27 boolean:31
type typeHeadBefore review text:38
type typeHeadBefore role text:167 choice:-26 reference:-91
type typeHeadBefore routing text:22
type typeHeadBefore row boolean:63 choice:-21
type typeHeadBefore rule text:-52 multilineText:247 number:-22 boolean:-50 choice:-37
type typeHeadBefore run boolean:-65 choice:207 reference:-53
type typeHeadBefore s3 text:-91 url:25 choice:-30 reference:143
type typeHeadBefore saml multilineText:-46 url:25 keyValues:108
type typeHeadBefore schedule date:22
type typeHeadBefore schema text:133 multilineText:-107
type typeHeadBefore search text:34 multilineText:-47 integer:-48 number:-31 boolean:-62 choice:236 reference:91 multipleReference:-122 keyValues:-21
type typeHeadBefore secondary text:98 boolean:-28
type typeHeadBefore secret text:26
type typeHeadBefore security choice:48
type typeHeadBefore select text:-25 choice:-145 reference:125 multipleReference:122
type typeHeadBefore selected boolean:-29 choice:63 reference:67 multipleReference:-61
type typeHeadBefore send text:-43 email:-28 integer:53 choice:26 multipleChoice:114 reference:-114 multipleReference:93 list:-20 date:-20
type typeHeadBefore sender text:91 integer:-71
type typeHeadBefore server multilineText:-39 url:183 integer:-44 boolean:71 choice:-57 reference:-39
type typeHeadBefore service text:-262 multilineText:90 url:84 boolean:-41 choice:186 reference:46 multipleReference:-41 list:-20
type typeHeadBefore session text:149 integer:-55 boolean:-34
type typeHeadBefore show text:-127 boolean:151 choice:26
type typeHeadBefore sign text:-21 boolean:90
type typeHeadBefore signing text:22
type typeHeadBefore similar text:80 multipleReference:-32
type typeHeadBefore size text:49 multilineText:-21 integer:147 boolean:-40 choice:-31 reference:-21 multipleReference:-20
type typeHeadBefore skip text:-62 number:-23 boolean:230 choice:-38 reference:-29
type typeHeadBefore slack text:87 multilineText:-21
type typeHeadBefore sort text:-56 multilineText:-28 integer:-39 number:-25 boolean:-97 choice:456 reference:-130 multipleReference:-21 list:-21
type typeHeadBefore source multilineText:-28 reference:-97 list:209
type typeHeadBefore split number:-28 boolean:115 choice:-22
type typeHeadBefore sql text:-264 multilineText:350 integer:-23 number:-26 boolean:-31 choice:-26 reference:-43 keyValues:125
type typeHeadBefore ssh text:-50 multilineText:123 choice:-24
type typeHeadBefore ssl text:-90 multilineText:-72 integer:-37 choice:-107 multipleChoice:207 reference:111 multipleReference:111 list:-56
type typeHeadBefore start text:-195 multilineText:-22 url:-24 number:98 choice:40 reference:-61 multipleReference:-30 list:-25 date:270
type typeHeadBefore statistics text:-51 boolean:87
type typeHeadBefore status text:-112 integer:136
type typeHeadBefore structured text:106 multilineText:-52 choice:-122 keyValues:129
type typeHeadBefore sub choice:-32 reference:124 multipleReference:-54
type typeHeadBefore survey choice:62 reference:-20 multipleReference:-21
type typeHeadBefore system text:-55 multilineText:165 boolean:-30
type typeHeadBefore table text:-239 multilineText:168 integer:336 number:-30 boolean:-61 choice:-117 multipleChoice:-31 reference:-70 multipleReference:38 list:112 keyValues:-56
type typeHeadBefore target text:38 multilineText:-48 integer:-36 number:-57 boolean:33 choice:163 reference:27 multipleReference:-35 list:-27
type typeHeadBefore task text:-31 multilineText:-23 integer:-134 number:119 boolean:38 choice:67 reference:29
type typeHeadBefore tax text:-40 multilineText:-28 integer:-26 number:96 boolean:-65 choice:287 reference:-50 multipleReference:-48 list:-75
type typeHeadBefore team multipleReference:136 list:-92
type typeHeadBefore template multilineText:83 choice:-33
type typeHeadBefore test multilineText:-43 email:60 boolean:154 choice:-78 reference:-36
type typeHeadBefore text text:135 integer:-22 number:-26 boolean:-30 choice:55 reference:-58
type typeHeadBefore the text:228 multilineText:-26 number:-20 boolean:-146 choice:93 reference:-55
type typeHeadBefore this text:-37 boolean:95
type typeHeadBefore time text:190 integer:-248 number:105 boolean:-20 choice:131 reference:-57 list:-27 date:-25
type typeHeadBefore timeout text:-186 integer:82 number:-34 boolean:219
type typeHeadBefore title text:22
type typeHeadBefore tls text:-242 multilineText:209 number:-21 boolean:166 choice:-126 reference:-58 file:181
type typeHeadBefore to text:151 multilineText:-83 url:-35 integer:-178 number:-41 boolean:202 choice:-45 reference:-38 multipleReference:140 list:-62 keyValues:-22 date:36
type typeHeadBefore token text:-125 multilineText:-33 integer:80 boolean:-48 choice:25 multipleReference:-22 list:146
type typeHeadBefore tool text:28 boolean:-35 choice:68
type typeHeadBefore topic text:-89 url:-39 reference:146
type typeHeadBefore total integer:-103 number:117
type typeHeadBefore transaction text:101 reference:-23
type typeHeadBefore trigger text:-182 multilineText:-33 integer:-25 boolean:-153 choice:303 multipleChoice:313 reference:-74 multipleReference:-27 list:-42
type typeHeadBefore type text:-44 multilineText:-23 choice:-28 reference:168
type typeHeadBefore unit text:-76 number:171 choice:-24
type typeHeadBefore unknown boolean:44
type typeHeadBefore up text:-23 boolean:113 date:-55
type typeHeadBefore update text:65 multilineText:164 choice:-113 reference:-32 multipleReference:-24
type typeHeadBefore upload text:-31 boolean:-67 choice:54 file:106
type typeHeadBefore url multilineText:-33 url:50 boolean:-70 reference:111
type typeHeadBefore use text:-33 multilineText:-46 boolean:34 choice:-39 reference:104
type typeHeadBefore user text:-335 multilineText:33 url:-28 email:159 integer:32 number:86 boolean:61 choice:-117 multipleChoice:-28 reference:282 multipleReference:-87 list:-31 keyValues:-29 date:-24
type typeHeadBefore username text:-25 boolean:82
type typeHeadBefore value text:24 integer:55 choice:32 reference:-48
type typeHeadBefore variable text:-21 multipleReference:124 list:-21 keyValues:-34
type typeHeadBefore vat text:98 integer:-63 number:-30 boolean:128 choice:-24 reference:-63
type typeHeadBefore verify text:42 boolean:-23
type typeHeadBefore version text:39
type typeHeadBefore view text:-45 choice:102
type typeHeadBefore wait text:-35 choice:64
type typeHeadBefore web text:-50 url:50
type typeHeadBefore webhook text:38 url:57 boolean:55 reference:-33 multipleReference:-44
type typeHeadBefore with boolean:28
type typeHeadBefore workspace text:44
type typeHeadBefore write multilineText:132 url:-34 boolean:41 choice:-39 reference:-54
type typeHeadBefore x.509 text:-22 file:97
type typeHeadClass aimless text:-305 multilineText:-163 url:97 email:42 integer:-22 number:-216 boolean:-475 choice:65 multipleChoice:161 reference:220 multipleReference:224 list:266 keyValues:-148 date:147 file:-122
type typeHeadClass beforePlace text:-101 multilineText:-93 url:68 email:-56 integer:67 number:-60 boolean:-280 choice:-159 multipleChoice:32 reference:290 multipleReference:144 list:48 keyValues:-55 date:150 file:-29
type typeHeadClass button text:88 url:81 boolean:-57 choice:-24 file:-29
type typeHeadClass check text:37 multilineText:56 number:-24 boolean:-68 choice:141 reference:-56
type typeHeadClass checkingHeading text:-203 multilineText:-52 integer:223 number:-47 boolean:199 choice:122 multipleChoice:-23 reference:-105 list:-30 file:-29
type typeHeadClass condition text:70 integer:-25 boolean:-79 choice:-60 date:132
type typeHeadClass configure text:-84 number:85 boolean:-56 reference:183 multipleReference:-38
type typeHeadClass consoleNoun text:-68 multilineText:144 url:-58 email:121 integer:-39 number:-48 boolean:48 choice:-172 reference:146 multipleReference:31 list:-56 keyValues:-22
type typeHeadClass contrast text:114 multilineText:-163 url:-71 email:-40 integer:242 number:34 boolean:-134 choice:30 multipleChoice:-40 reference:286 multipleReference:-100 list:-134 keyValues:-53 file:-43
type typeHeadClass dateNoun text:-243 multilineText:-79 url:-29 integer:-77 number:26 choice:-132 multipleChoice:-22 reference:-158 multipleReference:-60 list:28 keyValues:-25 date:788
type typeHeadClass defaultHeader text:-22 url:-24 boolean:114 reference:-32
type typeHeadClass descriptionHeader text:459 multilineText:225 url:-103 email:103 integer:-191 number:239 choice:-80 multipleChoice:-75 reference:-294 multipleReference:-177 list:-28 keyValues:-128 date:-66 file:-65
type typeHeadClass determiner text:92 multilineText:-35 boolean:-141 choice:137 reference:46
type typeHeadClass display multilineText:110 integer:80 number:119 choice:-50 reference:-36 multipleReference:-99 list:-59 keyValues:-26
type typeHeadClass durationNoun text:430 multilineText:-151 url:-56 email:-30 integer:396 number:-372 boolean:-398 choice:-201 multipleChoice:-37 reference:106 multipleReference:-93 list:-121 keyValues:-79 date:470 file:-37
type typeHeadClass edition multilineText:-29 url:-23 integer:-72 number:-26 choice:-73 reference:325 multipleReference:-35 list:-30
type typeHeadClass emailNoun text:-265 multilineText:-51 url:-29 email:456 integer:-74 number:-39 boolean:122 choice:-41 reference:-73 multipleReference:-51 list:84
type typeHeadClass enter text:297 multilineText:52 url:-177 email:-85 integer:-199 number:-227 boolean:-162 choice:32 multipleChoice:-78 reference:237 multipleReference:-100 list:-177 keyValues:245 date:-105
type typeHeadClass fieldNoun text:399 multilineText:-279 url:-50 email:-32 integer:-81 number:-77 boolean:-106 choice:-89 multipleChoice:-59 reference:186 multipleReference:128 list:80 keyValues:-38 date:-36 file:-26
type typeHeadClass fileNoun text:-191 multilineText:256 url:143 email:-30 integer:-88 number:-100 boolean:-63 choice:-284 multipleChoice:-59 reference:-264 multipleReference:-101 list:-127 keyValues:-43 date:-29 file:930
type typeHeadClass fillingVerb text:321 multilineText:-196 url:-48 email:-30 integer:-69 number:-114 boolean:-111 choice:325 multipleChoice:-37 reference:42 list:-69 keyValues:-144 date:-43 file:-55
type typeHeadClass followUp text:-55 boolean:140
type typeHeadClass formNoun text:28 multilineText:-37 integer:239 number:-33 boolean:-76 multipleReference:-24 list:-23
type typeHeadClass formatHeader text:334 multilineText:75 integer:-39 number:-25 boolean:-42 reference:-141 list:-21 keyValues:-35 date:-26
type typeHeadClass genericHeading text:-33 multilineText:412 url:-61 email:-45 integer:174 number:-78 boolean:-49 choice:-54 reference:-263 multipleReference:23 date:-53 file:-48
type typeHeadClass groupNoun text:105 multilineText:379 url:-61 email:-45 integer:-121 number:-84 boolean:-56 choice:-20 multipleChoice:38 reference:241 multipleReference:-192 list:-229 keyValues:-35 date:-57 file:33
type typeHeadClass headingVerb text:93 multilineText:-98 url:-87 integer:-34 number:39 boolean:-32 choice:217 multipleChoice:-29 reference:152 multipleReference:-82 list:-110 keyValues:-43 date:38 file:-41
type typeHeadClass hostNoun text:443 multilineText:-130 url:242 email:-64 integer:-199 number:-86 boolean:-141 choice:-336 multipleChoice:-51 reference:-342 multipleReference:308 list:469 keyValues:-70 date:-48 file:-31
type typeHeadClass inputNoun multilineText:143 url:-166 email:46 integer:-222 number:74 boolean:-32 choice:-234 multipleChoice:20 reference:-264 multipleReference:-66 keyValues:314 date:-32 file:-36
type typeHeadClass interfaceNoun text:-111 multilineText:66 boolean:115 choice:-55 multipleReference:47
type typeHeadClass kindNoun text:-106 multilineText:-385 url:-259 email:-136 integer:-356 number:-244 boolean:-288 choice:988 multipleChoice:-184 reference:511 multipleReference:-206 list:-265 keyValues:43 date:-203 file:-164
type typeHeadClass labelConnector text:-113 multilineText:-28 url:-30 boolean:-89 choice:60 multipleChoice:307 reference:-88 multipleReference:-38 list:99 date:-24
type typeHeadClass labelFiller text:-92 multilineText:-35 url:-33 number:-24 boolean:-100 choice:45 multipleChoice:302 reference:-28 multipleReference:-49 list:90 date:-32
type typeHeadClass labelHeader text:375 multilineText:76 url:-105 email:-72 integer:-194 number:-168 boolean:-413 choice:87 multipleChoice:120 reference:-76 multipleReference:-30 list:-87 keyValues:380 date:-72 file:-56
type typeHeadClass limitsHeader text:57 multilineText:-21 email:-23 integer:-36 number:-29 boolean:-47 choice:-20 reference:97 multipleReference:-21 list:104 date:-23
type typeHeadClass lookalike text:172 multilineText:-65 url:-22 integer:51 number:-76 boolean:-22 choice:56 reference:96 multipleReference:-38 list:-43 date:-23
type typeHeadClass make text:-143 multilineText:-33 integer:20 number:-29 boolean:99 choice:-27 reference:154 multipleReference:-36 list:-34 date:70
type typeHeadClass manipulate text:-66 boolean:93 choice:52 list:-23
type typeHeadClass menuNoun text:-186 multilineText:-70 integer:-45 number:-34 choice:39 reference:-141 multipleReference:57 list:-50 keyValues:491
type typeHeadClass multilineNoun text:-218 multilineText:1591 url:-136 email:-94 integer:-204 number:-226 boolean:-578 choice:-150 multipleChoice:-106 reference:-144 multipleReference:-236 list:-324 keyValues:126 date:-112 file:113
type typeHeadClass navigate text:-94 number:-21 boolean:269 choice:-65 reference:-28
type typeHeadClass negation text:237 multilineText:-60 url:-30 email:-20 integer:250 number:-92 boolean:-114 choice:-150 reference:136 multipleReference:-39 list:-68 keyValues:-20 date:-30
type typeHeadClass numberNoun text:-161 multilineText:-318 url:-163 email:-88 integer:815 number:1096 boolean:-343 choice:-251 multipleChoice:-100 reference:-386 multipleReference:-172 list:-164 keyValues:-189 date:-146 file:-106
type typeHeadClass obligation text:-40 boolean:153 choice:-51
type typeHeadClass on text:-219 multilineText:-39 url:-22 integer:-59 number:-45 boolean:478 choice:23 reference:-116 multipleReference:-36 list:-29 date:118
type typeHeadClass opener text:-115 multilineText:-111 url:43 email:-60 number:-69 boolean:-55 choice:-336 reference:253 multipleReference:121 list:221 keyValues:-61 date:84 file:-32
type typeHeadClass openingVerb text:-66 integer:38 boolean:70 reference:-39 list:-24 date:83
type typeHeadClass optionNoun text:183 multilineText:-141 url:-89 email:99 integer:-218 number:276 boolean:-193 choice:-26 multipleChoice:144 reference:-290 multipleReference:-240 list:-144 keyValues:448 date:-67 file:-50
type typeHeadClass optionsHeader multilineText:23 integer:-43 number:-23 boolean:-47 choice:148 multipleChoice:113 reference:-137 list:-127 keyValues:112
type typeHeadClass otherHeader text:-476 multilineText:-305 url:21 email:-114 integer:-74 number:-370 boolean:-372 choice:286 multipleChoice:323 reference:246 multipleReference:104 list:34 keyValues:-382 date:-218 file:254
type typeHeadClass pairNoun text:-274 multilineText:-21 url:-64 email:-71 integer:-306 number:-161 choice:-146 multipleChoice:-96 reference:-140 multipleReference:-124 list:186 keyValues:1060 date:-61 file:-85
type typeHeadClass place text:-120 multilineText:-86 email:-38 integer:104 number:-130 boolean:-204 choice:34 multipleChoice:-49 reference:508 multipleReference:-37 list:-33 keyValues:26 date:-60 file:-78
type typeHeadClass plainNoun text:1283 multilineText:-388 url:266 email:166 integer:-177 number:-403 boolean:-381 choice:-636 multipleChoice:-163 reference:257 multipleReference:-218 list:-50 keyValues:-245 date:-190 file:-205
type typeHeadClass pointer text:126 multilineText:-49 integer:-33 number:-26 boolean:126 choice:-60 reference:-93 multipleReference:77 list:-28
type typeHeadClass preposition text:-329 multilineText:-116 url:231 integer:-240 number:-166 boolean:-483 choice:99 multipleChoice:266 reference:86 multipleReference:21 list:186 keyValues:-99 date:439 file:-58
type typeHeadClass remark text:303 url:-22 integer:152 number:-49 boolean:55 choice:-54 multipleChoice:-24 reference:-77 multipleReference:-60 list:-102 keyValues:-34 file:-38
type typeHeadClass requiredHeader text:-62 boolean:145 reference:-20
type typeHeadClass secretNoun text:1119 multilineText:220 url:-110 email:-64 integer:-339 number:-158 boolean:-331 choice:-229 multipleChoice:-74 multipleReference:-165 list:55 keyValues:-151 date:-77 file:119
type typeHeadClass slugEnd text:-152 multilineText:-208 url:246 integer:-218 number:-125 boolean:-463 choice:126 multipleChoice:271 reference:176 multipleReference:31 list:202 keyValues:-95 date:128 file:-52
type typeHeadClass slugVerb text:-33 boolean:138 choice:-185 reference:214 multipleReference:-31 file:-24
type typeHeadClass softener boolean:162 choice:-56 reference:-27
type typeHeadClass structural text:300 multilineText:50 url:-21 integer:-82 number:-35 boolean:75 choice:-34 multipleChoice:-36 list:-134 keyValues:-29
type typeHeadClass submitVerb boolean:26
type typeHeadClass switchEffect text:48 multilineText:154 url:-81 integer:-123 number:85 boolean:134 choice:-48 multipleChoice:-24 reference:21 multipleReference:-54 list:-40 keyValues:-29 date:-28 file:-33
type typeHeadClass switchOn multilineText:110 boolean:-155 choice:132
type typeHeadClass titleNoun text:84 multilineText:302 url:-57 email:-41 integer:-115 number:-75 boolean:-34 choice:115 reference:-216 multipleReference:38 list:-48 date:-50 file:-48
type typeHeadClass toggleNoun text:-35 multilineText:-26 number:-20 boolean:44 choice:69
type typeHeadClass trialVerb text:-105 multilineText:101 choice:201 reference:-77 file:-25
type typeHeadClass typeHeader text:101 multilineText:-152 url:-44 email:-28 integer:-66 number:-106 boolean:-166 choice:388 multipleChoice:-34 reference:175 multipleReference:24 list:-66 keyValues:-127 date:-40 file:-34
type typeHeadClass unit text:-168 multilineText:-69 url:-26 integer:284 number:306 multipleChoice:-24 reference:-113 multipleReference:-43 list:-64 keyValues:-33 date:-45
type typeHeadClass upload text:-20 boolean:114 choice:-37 file:-20
type typeHeadClass urlNoun text:-296 multilineText:-195 url:1126 email:107 integer:-131 number:-118 boolean:-261 choice:-70 multipleChoice:-41 reference:-280 multipleReference:-100 list:353 keyValues:-77 date:-47 file:-43
type typeHeadClass use text:154 multilineText:-32 url:-63 integer:-22 boolean:-49 choice:59 reference:58 list:-41
type typeHeadClass valueWord text:123 multilineText:-123 url:-74 email:-28 integer:188 number:-137 boolean:197 choice:22 multipleChoice:-28 multipleReference:-80 list:-102 keyValues:-40 date:86 file:-29
type typeHeadClass vendor text:-67 multilineText:-25 integer:-31 boolean:-54 choice:102 reference:-77 multipleReference:220 list:34 keyValues:-26
type typeHeadClass weakLabelHeader text:218 multilineText:447 url:-149 email:-73 integer:-45 number:-176 boolean:-76 choice:-208 multipleChoice:-70 reference:196 list:-54 keyValues:-78 date:-72 file:36
type typeLabelBigram access+key text:127 multilineText:-55 reference:-21
type typeLabelBigram access+token text:142 multilineText:-28 choice:-30 reference:-24
type typeLabelBigram account+name text:43 reference:-25
type typeLabelBigram account+sid text:51
type typeLabelBigram account+type choice:147 reference:-125
type typeLabelBigram aggregation+type text:-61 choice:-55 reference:150
type typeLabelBigram api+endpoint text:73 url:-25
type typeLabelBigram api+key text:360 multilineText:-164 boolean:-34 choice:-21 reference:-79
type typeLabelBigram api+token text:-148 reference:177
type typeLabelBigram api+url text:-20 url:35
type typeLabelBigram app+name text:75 reference:-35
type typeLabelBigram app+secret text:42
type typeLabelBigram as+username text:-34 boolean:-68 choice:112
type typeLabelBigram auth+token text:26
type typeLabelBigram authentication+type text:106 reference:-71
type typeLabelBigram base+dn text:73
type typeLabelBigram base+url text:-27 url:56
type typeLabelBigram batch+name text:-23 reference:30
type typeLabelBigram batch+size integer:21
type typeLabelBigram bot+token text:28
type typeLabelBigram branch+name text:-36 boolean:100 choice:-37
type typeLabelBigram by+default boolean:24
type typeLabelBigram ca+certificate text:-32 multilineText:92 choice:-20
type typeLabelBigram certificate+authority text:-45 multilineText:142 boolean:-35 reference:-28
type typeLabelBigram chart+type text:-23 choice:68
type typeLabelBigram chunk+overlap text:-59 integer:123
type typeLabelBigram chunk+size text:-20 integer:47
type typeLabelBigram client+certificate text:-21 multilineText:56
type typeLabelBigram client+id text:119 multilineText:-21 boolean:-80 choice:93 reference:-53
type typeLabelBigram client+registration boolean:56 choice:-25
type typeLabelBigram client+secret text:207 multilineText:-39 boolean:-38 choice:-22 reference:-34
type typeLabelBigram cloud+gateway boolean:29 choice:-42 reference:43
type typeLabelBigram column+totals boolean:32
type typeLabelBigram column+type choice:70 reference:-38
type typeLabelBigram commit+hash text:92 boolean:-35
type typeLabelBigram connect+timeout text:-69 integer:112 boolean:-25
type typeLabelBigram container+name text:-23 reference:48
type typeLabelBigram container+port text:-33 integer:68
type typeLabelBigram content+type text:-20 choice:-70 reference:115
type typeLabelBigram custom+code text:-54 multilineText:93
type typeLabelBigram custom+css text:-47 multilineText:68
type typeLabelBigram custom+parameters text:69 multilineText:-81 keyValues:49
type typeLabelBigram dashboard+layout text:-40 multilineText:-25 multipleReference:115
type typeLabelBigram data+source choice:22
type typeLabelBigram database+id text:-143 integer:165
type typeLabelBigram database+name text:27
type typeLabelBigram date+format text:127 choice:-91
type typeLabelBigram default+group reference:32
type typeLabelBigram default+value boolean:26
type typeLabelBigram display+name text:149 boolean:-46 reference:-54
type typeLabelBigram due+date text:-27 date:85
type typeLabelBigram email+address text:-129 email:4118 boolean:65
type typeLabelBigram email+addresses email:29
type typeLabelBigram empty+columns text:-54 choice:138 multipleReference:-33
type typeLabelBigram end+date text:-41 boolean:52 choice:-24 reference:-46 date:97
type typeLabelBigram entity+id text:-127 url:179
type typeLabelBigram environment+type text:-20 choice:42
type typeLabelBigram environment+variables text:-26 multipleReference:-25 list:-26 keyValues:102
type typeLabelBigram event+type text:50 choice:-110 reference:72
type typeLabelBigram field+separator reference:39
type typeLabelBigram file+name text:28
type typeLabelBigram file+path text:22
type typeLabelBigram file+type text:-37 choice:-53 reference:98
type typeLabelBigram filter+condition text:-27 integer:-30 choice:-81 multipleChoice:135 list:42
type typeLabelBigram font+size choice:40
type typeLabelBigram from+address text:31 url:-40 email:74 choice:-37
type typeLabelBigram from+date boolean:-22 date:61
type typeLabelBigram from+email text:-36 email:101 boolean:-34
type typeLabelBigram from+host text:-86 boolean:129
type typeLabelBigram grant+types boolean:-144 choice:-71 multipleChoice:347 multipleReference:-39
type typeLabelBigram group+by text:62 boolean:-39 choice:-88 reference:119 multipleReference:-21 list:48
type typeLabelBigram group+name text:40 reference:-31
type typeLabelBigram header+value text:59
type typeLabelBigram http+header text:-64 choice:45 keyValues:90
type typeLabelBigram http+method text:152 reference:-80
type typeLabelBigram id+prefix text:61 choice:-20
type typeLabelBigram id+type text:-84 choice:-176 reference:270
type typeLabelBigram idle+timeout text:90 integer:-70
type typeLabelBigram in+password text:-40 integer:-141 boolean:45 choice:138
type typeLabelBigram include+deleted text:-42 boolean:138 choice:-21 reference:-25
type typeLabelBigram info+endpoint text:-60 choice:126
type typeLabelBigram input+parameters text:46 multilineText:-29
type typeLabelBigram input+type text:-26 choice:87 reference:-43
type typeLabelBigram insecure+connection boolean:25
type typeLabelBigram ip+address text:101 boolean:-46
type typeLabelBigram is+active boolean:33
type typeLabelBigram is+default url:-22 boolean:64
type typeLabelBigram issuer+url text:-34 url:42
type typeLabelBigram json+data text:-38 multilineText:71
type typeLabelBigram json+file multilineText:64 choice:-21
type typeLabelBigram key+id text:32
type typeLabelBigram key+passphrase text:102 multilineText:-69
type typeLabelBigram log+level number:-25 boolean:-29 choice:110 reference:-37
type typeLabelBigram max+length boolean:28
type typeLabelBigram metadata+url multilineText:-28 url:65
type typeLabelBigram model+name text:-129 choice:138
type typeLabelBigram mount+path text:27
type typeLabelBigram name+attribute text:30
type typeLabelBigram name+id boolean:43
type typeLabelBigram new+password text:25 integer:-21
type typeLabelBigram object+class text:56 reference:-22
type typeLabelBigram object+key text:56 choice:-37
type typeLabelBigram output+type text:-97 choice:148 reference:-26
type typeLabelBigram page+id text:44
type typeLabelBigram path+style text:81 boolean:32 choice:-54
type typeLabelBigram payment+type text:37 choice:-34
type typeLabelBigram period+type choice:-27 reference:25
type typeLabelBigram pipeline+name text:23
type typeLabelBigram port+mapping text:-41 integer:-94 boolean:20 list:-23 keyValues:183
type typeLabelBigram primary+color text:41
type typeLabelBigram private+key text:-413 multilineText:444
type typeLabelBigram project+id text:32
type typeLabelBigram project+key text:69 multilineText:-31
type typeLabelBigram project+version text:60 reference:-41
type typeLabelBigram provider+name text:-110 choice:124
type typeLabelBigram provider+url url:21
type typeLabelBigram public+access boolean:23
type typeLabelBigram public+key text:-79 multilineText:84
type typeLabelBigram query+parameters text:-104 multilineText:45 keyValues:96
type typeLabelBigram query+timeout text:111 integer:-83
type typeLabelBigram queue+timeout text:20
type typeLabelBigram redirect+uris text:-113 multilineText:-24 url:-24 boolean:-48 reference:-34 list:313
type typeLabelBigram redirect+url text:153 url:-67
type typeLabelBigram refresh+interval text:-109 integer:76 boolean:-46 choice:123
type typeLabelBigram registry+url text:-27 url:57
type typeLabelBigram resource+group choice:-50 reference:94 multipleReference:-21
type typeLabelBigram role+arn text:54
type typeLabelBigram routing+key text:20
type typeLabelBigram row+totals boolean:37
type typeLabelBigram run+frequency text:41 boolean:-37 choice:27
type typeLabelBigram s3+bucket text:-76 choice:-29 reference:149
type typeLabelBigram schema+name text:26
type typeLabelBigram search+filter text:82
type typeLabelBigram secondary+color text:37
type typeLabelBigram secret+key text:28
type typeLabelBigram send+email email:-26 boolean:48
type typeLabelBigram send+to boolean:-106 choice:-32 multipleChoice:123 reference:-98 multipleReference:163
type typeLabelBigram server+host text:-56 url:139 integer:-55
type typeLabelBigram server+name text:24
type typeLabelBigram server+url text:-23 url:45
type typeLabelBigram service+name text:-143 reference:192
type typeLabelBigram show+legend boolean:-34 choice:50
type typeLabelBigram signing+key text:28
type typeLabelBigram slack+channel text:49
type typeLabelBigram source+type text:54 reference:-48
type typeLabelBigram ssh+key text:-123 multilineText:141
type typeLabelBigram ssh+keys boolean:24 reference:43
type typeLabelBigram start+date boolean:-62 reference:-20 date:125
type typeLabelBigram start+timeout text:-40 integer:53
type typeLabelBigram status+code text:-112 integer:139
type typeLabelBigram sub+type text:-31 choice:-28 reference:59
type typeLabelBigram survey+responses choice:62 reference:-20 multipleReference:-21
type typeLabelBigram system+prompt text:-64 multilineText:167 boolean:-30
type typeLabelBigram table+name text:40
type typeLabelBigram table+types boolean:-111 choice:-35 multipleChoice:-25 multipleReference:71 list:158
type typeLabelBigram template+name text:-28 reference:29
type typeLabelBigram test+mode text:-49 boolean:167 choice:-68 reference:-32
type typeLabelBigram text+splitter text:238 multilineText:-101 integer:-20 number:-25 boolean:-52 choice:58 reference:-52
type typeLabelBigram time+interval text:144 integer:-142
type typeLabelBigram tls+certificate multilineText:35
type typeLabelBigram tls+key text:-179 multilineText:147 boolean:-28 reference:-26 file:113
type typeLabelBigram tls+verify boolean:137 choice:-80 reference:-20
type typeLabelBigram to+date date:58
type typeLabelBigram to+run text:-23 choice:66
type typeLabelBigram tool+type choice:45 reference:-29
type typeLabelBigram topic+name text:-105 url:-39 reference:158
type typeLabelBigram type+code reference:52
type typeLabelBigram unit+cost text:-89 number:172
type typeLabelBigram upload+mode text:-30 choice:54 reference:32
type typeLabelBigram user+id text:-211 email:188 boolean:-22 choice:-25 reference:85
type typeLabelBigram user+key text:-42 multilineText:51
type typeLabelBigram user+name text:34
type typeLabelBigram webhook+secret text:67 boolean:-24
type typeLabelBigram webhook+url text:-26 url:58
type typeLabelBigram x.509+certificate text:-22 file:97
type typeLabelPlural 0 text:-1078 multilineText:-539 url:-478 email:-290 integer:165 number:-798 boolean:-174 choice:-558 multipleChoice:747 reference:-1208 multipleReference:1160 list:1123 keyValues:366 date:-453 file:-444
type typeNoun $ text:286 multilineText:-150 boolean:-68 reference:-48 keyValues:65
type typeNoun & choice:40
type typeNoun + multilineText:-41 url:217 boolean:-40 reference:-30 file:-26
type typeNoun - text:-27 multipleReference:82
type typeNoun . text:156 boolean:-38 reference:-28
type typeNoun .p8 text:-63 multilineText:116
type typeNoun 0 text:-132 multilineText:-40 integer:139 number:92 boolean:78 choice:45 reference:-90 list:-26
type typeNoun 1 text:-191 multilineText:-58 url:-31 number:-49 boolean:114 choice:156 reference:117 list:-21
type typeNoun 10 integer:41 reference:-21
type typeNoun 100 integer:26 number:-36 choice:50
type typeNoun 2 text:-145 integer:256 boolean:-36
type typeNoun 2.0 text:85 choice:-44
type typeNoun 3 text:-45 multilineText:35 integer:-39 boolean:-34 reference:144 list:-32
type typeNoun 403 text:-59 integer:132 reference:-31
type typeNoun 4096 integer:80 choice:-53
type typeNoun 5 text:131 multilineText:-103 integer:59 number:-24 choice:-27
type typeNoun 6 text:-59 multilineText:62
type typeNoun a text:-288 multilineText:-228 url:-255 email:-90 integer:-570 number:195 boolean:117 choice:-134 reference:150 multipleReference:-195 list:-330 keyValues:-192 date:30 file:-137
type typeNoun ability text:76 boolean:-58 reference:62
type typeNoun able text:-72 choice:215 reference:-66
type typeNoun about text:169 multilineText:-39 url:-26 integer:-41 number:-48 boolean:-85 choice:-46 reference:227 multipleReference:-60 list:-94 keyValues:20 date:44
type typeNoun above text:-198 multilineText:440 integer:101 number:-67 boolean:-84 choice:-160 reference:94 multipleReference:-26 list:-27 file:-24
type typeNoun absolute text:62 choice:-23
type typeNoun accept text:-32 integer:42 number:-44 boolean:39 choice:42
type typeNoun acceptance text:-64 boolean:153
type typeNoun accepts text:-113 integer:142 boolean:100 choice:-37 reference:-25
type typeNoun access text:-74 multilineText:-173 email:-31 integer:115 number:-52 boolean:-121 choice:233 multipleChoice:-41 reference:-27 list:194 date:-29 file:-26
type typeNoun accessible text:-112 url:26 number:179 boolean:-29 choice:-56 list:57
type typeNoun accessing text:-77 multilineText:110 url:22 boolean:-23 choice:53 reference:-22
type typeNoun according text:60 integer:52 number:-22 boolean:20 reference:-25
type typeNoun account text:291 multilineText:-55 url:-148 email:148 integer:-108 number:-41 boolean:-30 multipleReference:29 list:-73 keyValues:-42 date:-21 file:55
type typeNoun accounting text:59 reference:-28
type typeNoun accounts text:-84 boolean:193 choice:-27 reference:23
type typeNoun acl text:-90 boolean:90 choice:-69 reference:155
type typeNoun across text:113 integer:135 number:-129 boolean:-47 multipleReference:-68 list:76
type typeNoun action text:-96 integer:-22 number:-37 boolean:251 choice:123 reference:-124
type typeNoun actions text:-54 multilineText:45 integer:-40 boolean:-27 choice:161 reference:-78 multipleReference:49 list:-32
type typeNoun activate choice:-144 multipleChoice:142 keyValues:52
type typeNoun active text:-320 multilineText:-26 number:-22 boolean:254 choice:248 reference:-112 multipleReference:-29 list:-28 keyValues:-23 date:90
type typeNoun activity text:-244 multilineText:-42 integer:-26 number:-39 boolean:-163 choice:164 reference:165 multipleReference:108 list:121
type typeNoun actual text:-145 multilineText:172 url:134 integer:129 number:-82 boolean:-97 reference:-76 list:-31
type typeNoun actually multilineText:-45 integer:-31 number:33 choice:79 reference:72 multipleReference:-55
type typeNoun ad text:36
type typeNoun add multilineText:-29 email:-36 integer:-33 number:-65 boolean:-165 choice:-222 multipleChoice:-75 reference:62 multipleReference:39 list:295 keyValues:163 date:-42 file:-28
type typeNoun added text:36 multilineText:-50 integer:-101 boolean:333 choice:-62 reference:-66 multipleReference:42 list:-83
type typeNoun adding boolean:-43 multipleReference:86
type typeNoun addition number:22
type typeNoun additional multilineText:-39 integer:-38 boolean:-93 choice:-68 reference:30 multipleReference:-84 list:61 keyValues:287
type typeNoun address text:-127 multilineText:-144 url:65 email:930 integer:-121 number:-117 boolean:-30 choice:-232 multipleChoice:-34 reference:-63 keyValues:-63 date:-54 file:-31
type typeNoun addresses text:-254 multilineText:94 url:-45 email:-49 integer:-40 number:-23 boolean:-151 choice:-55 multipleChoice:-21 reference:-46 multipleReference:-64 list:582 keyValues:96
type typeNoun adds text:-26 multilineText:-56 integer:-46 number:-45 boolean:38 choice:-49 reference:-94 multipleReference:-37 list:-39 date:-99 file:493
type typeNoun adjust text:119 multilineText:-25 integer:-95 number:61 boolean:-49 choice:28 reference:-79 multipleReference:69
type typeNoun adjusts text:-57 integer:182 boolean:-21 choice:-32 reference:-24
type typeNoun admin text:51 multilineText:-34 integer:-21 boolean:93 choice:-73 reference:109 multipleReference:-46 list:47 keyValues:-32 file:-26
type typeNoun administrator text:37
type typeNoun administrators text:-43 multipleReference:105
type typeNoun advanced text:-231 multilineText:112 boolean:-42 reference:-27 multipleReference:96 keyValues:154
type typeNoun affected text:39 reference:22
type typeNoun after text:94 multilineText:195 url:68 integer:-114 number:24 boolean:-248 choice:128 reference:-95 multipleReference:55 list:-123 keyValues:-36 date:107 file:-30
type typeNoun again text:23
type typeNoun against text:94 number:-23 boolean:33 choice:-35 reference:-25
type typeNoun agent text:-21 multilineText:126 url:-29 integer:-32 number:-36 boolean:78 choice:-45 reference:35 multipleReference:51 list:-49 keyValues:-30 date:-20
type typeNoun agents boolean:57 choice:-26 reference:60 multipleReference:-46
type typeNoun aggregation text:-32 boolean:24 choice:-38 reference:78
type typeNoun ai text:69 boolean:30 choice:-27 reference:30 multipleReference:-39
type typeNoun alert text:-164 multilineText:-37 integer:-72 number:67 boolean:-116 choice:167 multipleChoice:114 reference:-168 multipleReference:202 list:-64 keyValues:122
type typeNoun alerts text:25
type typeNoun algorithm text:42 reference:52
type typeNoun aliyun text:-99 choice:111
type typeNoun all text:-50 multilineText:-44 url:-38 integer:-21 number:-36 boolean:-57 choice:-26 multipleChoice:-72 reference:176 list:22 keyValues:-32 date:136 file:-26
type typeNoun allow text:-206 integer:-43 number:-25 boolean:230 choice:117 reference:-36 multipleReference:-54 keyValues:56
type typeNoun allowed text:-52 multilineText:89 url:-34 integer:-45 number:62 choice:-30 list:71
type typeNoun allowlist choice:-21 list:66
type typeNoun allows text:296 url:-28 integer:-22 number:-54 boolean:37 choice:-54 multipleChoice:-24 multipleReference:-48 list:-139 keyValues:-39 date:97
type typeNoun along text:-25 multilineText:-33 reference:57 keyValues:30
type typeNoun alongside text:-34 boolean:30 choice:-49 reference:112 file:-21
type typeNoun already text:-29 boolean:137 choice:-42 multipleReference:-27
type typeNoun also text:266 multilineText:-49 url:91 email:29 integer:-122 choice:-70 reference:-111 multipleReference:-67 list:22
type typeNoun always text:-32 email:-39 integer:-38 boolean:156 reference:-22 multipleReference:-54 list:54
type typeNoun amazon text:29
type typeNoun amount text:-192 multilineText:-45 url:-23 integer:-196 number:686 boolean:181 choice:-84 reference:-176 multipleReference:-45 list:-54 keyValues:-25 date:-23 file:-21
type typeNoun amounts text:90 integer:-37 number:166 boolean:-64 choice:-123 date:21
type typeNoun an text:56 email:68 integer:-159 number:130 boolean:-97 choice:244 multipleChoice:42 reference:167 multipleReference:-195 list:-158 keyValues:-40 date:-180 file:-107
type typeNoun analysis text:171 multilineText:-50 integer:-215 number:130 boolean:-163 choice:94 multipleReference:-29 date:108
type typeNoun analytics text:-48 multilineText:24 integer:-63 number:-21 boolean:48 choice:113 multipleChoice:-27 reference:-30 multipleReference:144 list:-85 keyValues:-20
type typeNoun analyze multilineText:-33 boolean:-23 choice:-126 reference:-91 multipleReference:334
type typeNoun and text:-261 multilineText:-125 url:-158 email:-61 integer:-496 number:-289 boolean:-142 choice:-146 multipleChoice:291 reference:-60 multipleReference:-346 list:-196 keyValues:-91 date:144 file:-175
type typeNoun and/or multilineText:-110 email:22 integer:-53 number:297 boolean:-100 choice:-73 reference:-41 list:-23 keyValues:136
type typeNoun annual number:140 boolean:-143 choice:-91 multipleChoice:174 reference:-23 multipleReference:-26
type typeNoun another text:-170 multilineText:-20 integer:144 boolean:63 choice:-162 reference:151 list:75
type typeNoun any text:-107 url:-31 number:-41 boolean:-41 choice:289 multipleChoice:-40 reference:-75 multipleReference:-80 list:42 keyValues:116 date:-22 file:-31
type typeNoun anybody text:-27 boolean:67
type typeNoun api text:-189 multilineText:114 url:59 email:-23 integer:-93 number:-48 boolean:50 choice:65 multipleChoice:-28 multipleReference:47 list:-45 keyValues:70 date:-24 file:-24
type typeNoun app text:148 multilineText:-54 url:-26 integer:51 number:-32 boolean:312 choice:-143 reference:-269 list:75 keyValues:-28
type typeNoun appear text:54 multilineText:-24 boolean:-60 reference:-70 multipleReference:121 list:21
type typeNoun appears text:28 multilineText:-84 integer:-35 number:180 boolean:-57 choice:-119 multipleChoice:75 reference:109 list:-68
type typeNoun append list:-47 keyValues:57
type typeNoun appended text:-63 multilineText:97 email:-23 boolean:-32 choice:-27 list:-20 keyValues:107
type typeNoun apple boolean:-120 multipleReference:133
type typeNoun applicable text:41 multilineText:-20 integer:71 number:130 boolean:-42 choice:-92
type typeNoun application text:-117 multilineText:-198 url:166 email:-26 integer:24 number:-118 boolean:-149 choice:99 multipleChoice:-45 reference:43 multipleReference:69 list:29 keyValues:164 date:-30 file:-22
type typeNoun application/json text:47 choice:-23
type typeNoun applications text:55 choice:-34 reference:-131 multipleReference:214 list:-35
type typeNoun applied text:-74 multilineText:-38 integer:-34 number:54 boolean:-211 choice:172 reference:155 multipleReference:188 list:-202 date:21
type typeNoun applies text:58 multilineText:-25 integer:-65 number:-29 boolean:151 choice:41 reference:-35 multipleReference:-25 list:-23
type typeNoun apply text:103 multilineText:-54 url:-23 integer:-77 boolean:70 choice:-50 multipleChoice:44 reference:-221 multipleReference:159 list:55 keyValues:44
type typeNoun appropriate multilineText:-43 number:-30 boolean:-257 choice:-139 multipleChoice:265 reference:387 multipleReference:-68 list:-46
type typeNoun approval text:-58 multilineText:139 integer:-27 boolean:-31 choice:26
type typeNoun apps text:55 multilineText:-35 url:22 integer:-42 boolean:-124 choice:134 reference:-47 multipleReference:50 list:52
type typeNoun archived text:-31 boolean:122 reference:-20
type typeNoun are text:-171 multilineText:113 url:38 email:-58 integer:244 number:224 boolean:-527 choice:58 multipleChoice:68 reference:128 multipleReference:142 list:-201 keyValues:-195 date:-51 file:-88
type typeNoun area text:65 multilineText:100 boolean:-35 choice:119 reference:-134 file:-45
type typeNoun arguments text:87 multilineText:-22 boolean:32 multipleReference:-34 keyValues:-23
type typeNoun arn text:239 multilineText:-73 number:-23 boolean:-20 reference:-39
type typeNoun array text:-209 multilineText:-27 choice:58 reference:-43 list:278
type typeNoun as text:-51 url:-45 email:-108 integer:-34 number:-87 boolean:314 choice:236 multipleChoice:-140 multipleReference:-134 list:-101 keyValues:-48 date:-113 file:44
type typeNoun ask text:-116 boolean:130 choice:-20 multipleReference:113 list:-46
type typeNoun asking text:64 multilineText:-40
type typeNoun aspect text:-49 integer:-141 choice:250
type typeNoun assertion text:23 boolean:-24 reference:-46 keyValues:116
type typeNoun asset boolean:138 multipleReference:-116
type typeNoun assets text:28 reference:-20
type typeNoun assign text:-93 multilineText:-26 integer:35 boolean:25 choice:-38 reference:215 multipleReference:135 list:-119 keyValues:-88
type typeNoun assigned text:432 integer:-45 number:-30 boolean:-83 choice:-103 reference:-162 multipleReference:64 list:-29
type typeNoun assignment text:-25 boolean:-31 choice:-24 reference:223 multipleReference:-27 list:-58
type typeNoun associate text:29 boolean:-34 reference:59
type typeNoun associated text:-127 multilineText:29 integer:-99 number:119 boolean:94 choice:-105 reference:232 multipleReference:-35 list:-43 keyValues:-38
type typeNoun assuming text:116 boolean:-28 list:-22
type typeNoun at text:-192 url:26 integer:111 number:-75 boolean:44 choice:37 multipleChoice:-27 reference:170 multipleReference:-76 list:-69 keyValues:-42 file:97
type typeNoun attach text:-88 multilineText:-87 integer:-40 boolean:46 choice:29 reference:207 multipleReference:-20 list:-32 file:34
type typeNoun attached text:-21 boolean:51 multipleReference:95 list:-50
type typeNoun attachment boolean:28
type typeNoun attempting text:146 integer:-75 boolean:-22
type typeNoun attribute text:85 multilineText:-117 url:-20 integer:-24 number:-45 reference:176 multipleReference:-26 list:-43 keyValues:78
type typeNoun attributes text:-151 multilineText:-25 integer:-22 number:-22 boolean:38 choice:-27 multipleChoice:125 reference:-30 multipleReference:-56 list:116 keyValues:71
type typeNoun aud list:72
type typeNoun audience text:26 number:136 boolean:-134
type typeNoun auth text:-88 boolean:-20 choice:65 reference:130
type typeNoun authenticate text:100 boolean:-23 reference:-23
type typeNoun authenticated email:30
type typeNoun authenticating text:-30 choice:96
type typeNoun authentication text:-152 multilineText:28 url:-28 integer:33 number:-32 choice:67 multipleChoice:-20 reference:258 multipleReference:-63 keyValues:-39 date:-22
type typeNoun authorization text:-58 multilineText:92 boolean:-140 choice:-77 multipleChoice:232 reference:-25 multipleReference:-31 keyValues:92 file:-44
type typeNoun auto-generated text:-43 multilineText:83
type typeNoun automated text:-33 number:97
type typeNoun automatic boolean:134 choice:-32
type typeNoun automatically text:-114 multilineText:-54 email:-27 integer:-30 number:-56 boolean:103 choice:436 multipleChoice:-22 reference:-24 multipleReference:-66 list:-78 keyValues:-31 date:-20
type typeNoun availability text:-54 boolean:81 reference:-32 multipleReference:35
type typeNoun available text:-217 url:-52 number:-69 boolean:-75 choice:-72 multipleChoice:-39 reference:388 multipleReference:80 keyValues:41 date:-21 file:-20
type typeNoun average text:-40 integer:142 number:-127 reference:72
type typeNoun aws text:24 multilineText:-27 boolean:-25 choice:132 reference:-47
type typeNoun azure text:112 multilineText:68 boolean:-25 reference:-61 file:-33
type typeNoun back text:23 integer:-33 number:34
type typeNoun backend text:70 multilineText:-63 list:51
type typeNoun background text:-52 url:47 boolean:-21 choice:81
type typeNoun backup text:64 multilineText:-20 integer:-26 boolean:91 reference:-42
type typeNoun backups text:-48 boolean:32 choice:-39 reference:102
type typeNoun balance text:-37 number:86 boolean:-26 choice:97 reference:-79
type typeNoun bank text:76 integer:-26 choice:-51 reference:38
type typeNoun banner text:-51 url:54 boolean:72
type typeNoun bar text:118 multilineText:-68 integer:-31 number:-26 boolean:-98 choice:-37 reference:34 multipleReference:34 list:-25 file:121
type typeNoun base text:96 url:22 boolean:-30
type typeNoun base64 text:-37 boolean:40
type typeNoun based text:74 multilineText:-57 url:-29 email:-53 integer:-76 number:-60 boolean:-101 choice:254 multipleChoice:-29 multipleReference:212 list:-79 keyValues:-67 date:-25 file:-23
type typeNoun basic text:-41 choice:29 multipleChoice:107
type typeNoun batch text:-37 number:69 reference:21
type typeNoun be text:229 multilineText:-266 url:-92 email:-144 integer:-102 number:-295 boolean:-64 choice:116 multipleChoice:-165 reference:-88 multipleReference:239 list:300 keyValues:-133 date:109 file:-153
type typeNoun bearer text:53
type typeNoun becomes text:-69 number:-21 boolean:-114 reference:-30 multipleReference:272
type typeNoun been multilineText:-49 boolean:-58 reference:135
type typeNoun before text:112 multilineText:181 url:-69 email:-20 integer:33 number:52 boolean:179 multipleChoice:-21 reference:-187 multipleReference:-50 list:-64 keyValues:-39 date:-37 file:-43
type typeNoun begin choice:27
type typeNoun beginning text:31 integer:-21 boolean:-28 date:49
type typeNoun begins text:45 multilineText:-23 date:21
type typeNoun behind text:-203 multilineText:-24 integer:-22 boolean:158 choice:82 reference:-22 file:93
type typeNoun being text:-223 multilineText:69 integer:-38 number:23 choice:-21 reference:209 multipleReference:-25 keyValues:41
type typeNoun belongs text:152 boolean:-61 multipleReference:-43
type typeNoun below multilineText:-87 url:-20 integer:-37 number:-38 boolean:-38 choice:107 reference:-56 multipleReference:209 list:-43 keyValues:30
type typeNoun beside text:-27 multilineText:189 choice:-130
type typeNoun between text:-138 multilineText:-68 integer:108 number:47 boolean:-44 choice:211 multipleChoice:-25 reference:-24 multipleReference:85 list:-53 keyValues:-24 date:-26 file:-38
type typeNoun bill text:105 reference:-25 list:-21
type typeNoun billed text:-129 boolean:185 choice:-36 reference:33
type typeNoun billing text:-65 choice:115
type typeNoun binary text:-37 file:48
type typeNoun bind text:26 boolean:-61 choice:105 reference:-34
type typeNoun binding text:-27 integer:-41 list:-34 keyValues:171
type typeNoun blank text:161 url:140 integer:-33 number:35 boolean:-153 choice:-25 reference:-77 multipleReference:-40
type typeNoun block text:-80 number:127 boolean:-63 choice:66
type typeNoun body text:-53 multilineText:173 integer:-21 boolean:-48 choice:-46 reference:-32 list:-27 keyValues:112
type typeNoun boolean text:-26 boolean:81 reference:-36
type typeNoun bot text:65 multilineText:-31 boolean:-46 reference:-50 list:130
type typeNoun both text:-46 multilineText:-24 integer:26 boolean:-82 choice:72 multipleChoice:265 reference:-133 multipleReference:-43 list:-20
type typeNoun bottom text:-157 multilineText:59 boolean:192 choice:28 reference:-58
type typeNoun box text:-61 multilineText:27 url:-31 integer:-34 number:-47 boolean:354 choice:-238 multipleChoice:87 reference:-122 multipleReference:166 list:28 keyValues:-22 date:-81 file:-26
type typeNoun boxes text:-69 integer:133 number:-26 boolean:-157 choice:-26 multipleChoice:281 reference:-27 multipleReference:-32 list:-26
type typeNoun branch text:86 reference:-30
type typeNoun branding text:-45 multilineText:26 url:88
type typeNoun break text:-64 choice:147
type typeNoun broker text:-97 url:112 integer:29
type typeNoun browser text:96 url:85 choice:-110 reference:-26
type typeNoun bucket text:91 url:25 choice:-29 reference:-29
type typeNoun buffer text:-47 integer:113 choice:-22
type typeNoun build text:387 multilineText:-114 integer:-168 number:-26 boolean:51 choice:-94 multipleReference:-62 list:26 keyValues:87
type typeNoun built choice:-26 reference:40
type typeNoun built-in text:123 multilineText:-24 boolean:-25 choice:-83 reference:67
type typeNoun business text:354 integer:-72 number:118 choice:-222 reference:-110
type typeNoun but text:-144 multilineText:-32 email:-51 integer:287 number:-26 choice:-57 reference:-36 list:43 date:76
type typeNoun button text:-103 multilineText:-126 url:-21 integer:77 number:-37 boolean:-215 choice:479 reference:-326 multipleReference:29 list:-80 keyValues:-24 file:384
type typeNoun by text:-135 multilineText:112 url:-96 email:-71 integer:-74 number:-210 boolean:335 choice:-167 reference:58 multipleReference:-102 list:248 keyValues:-86 date:-103 file:65
type typeNoun bypass boolean:36 multipleReference:-40 list:59
type typeNoun ca text:32 multilineText:26
type typeNoun cache text:-82 integer:139 boolean:-68 choice:39
type typeNoun calculate integer:-42 boolean:180 choice:-24 reference:-66
type typeNoun calculation text:54
type typeNoun calendar text:-111 boolean:-28 reference:132 date:48
type typeNoun call text:-167 boolean:218 reference:-57 multipleReference:195 list:-109
type typeNoun callback list:28
type typeNoun called text:-80 multilineText:105 choice:27 reference:-29
type typeNoun calling text:-114 boolean:-63 choice:119 multipleReference:-23 list:125
type typeNoun calls text:20 multilineText:-29 url:97 integer:-104 number:-41 boolean:199 choice:-20 reference:-71 multipleReference:106 list:-113 keyValues:-21
type typeNoun campaign multilineText:-28 number:66 boolean:-94 choice:-33 reference:280 multipleReference:-62 list:-59
type typeNoun can text:84 multilineText:-325 url:63 email:-135 number:-100 boolean:39 choice:-98 multipleChoice:234 reference:-266 list:310 keyValues:-283 file:-91
type typeNoun cancel text:-28 multilineText:50
type typeNoun canvas text:-42 reference:43
type typeNoun cap text:-35 integer:-33 number:62 boolean:61
type typeNoun capabilities email:-44 boolean:75
type typeNoun captured integer:-173 number:170
type typeNoun card text:-109 multilineText:-24 integer:-30 choice:21 reference:55 multipleReference:188 list:-49 keyValues:-23
type typeNoun case text:-188 multilineText:94 integer:110 boolean:-63 choice:-176 reference:57 multipleReference:210 list:-20
type typeNoun cash text:62 boolean:-21 choice:-27 reference:81 list:-32
type typeNoun categories text:-231 multilineText:-40 number:-27 boolean:337 choice:-125 reference:226 multipleReference:-38
type typeNoun categorize keyValues:23
type typeNoun category text:98 boolean:74 choice:-60 reference:-63
type typeNoun cdn text:22
type typeNoun center text:-233 multilineText:-39 url:20 integer:-27 number:-20 boolean:-30 choice:60 reference:260 multipleReference:69 list:-26 file:-32
type typeNoun certain text:-72 integer:160 number:-36
type typeNoun certificate text:-115 multilineText:-93 url:-23 integer:-37 number:-23 boolean:-192 choice:172 reference:124 multipleReference:-40 list:-21 keyValues:-30 file:312
type typeNoun certificates boolean:21
type typeNoun chain multilineText:34
type typeNoun change text:-105 multilineText:-58 url:-20 integer:229 number:50 boolean:-64 choice:82 reference:-87 multipleReference:-46 list:-30 file:68
type typeNoun changed text:123 boolean:-64 list:-23
type typeNoun changes text:138 multilineText:-33 integer:32 number:-25 boolean:29 choice:-78 reference:60 multipleReference:-63 list:-30
type typeNoun changing text:-42 integer:102 boolean:55 choice:-60
type typeNoun channel text:94 boolean:22 multipleReference:-23
type typeNoun character text:65 multilineText:-22 integer:206 number:-22 boolean:-96 reference:-34 multipleReference:-21 list:-30
type typeNoun characters text:35 multilineText:123 url:-54 integer:-61 number:-44 choice:75
type typeNoun charged text:48
type typeNoun chart text:65 multilineText:-27 integer:-142 number:-34 boolean:-150 choice:306 reference:93 multipleReference:-43 list:-20
type typeNoun charts text:-29 boolean:54 choice:128 reference:-27 multipleReference:-59
type typeNoun check text:206 multilineText:-104 url:-39 email:-23 integer:-121 number:-118 boolean:527 multipleChoice:67 reference:-128 multipleReference:-67 list:-56 keyValues:-34 date:-94
type typeNoun checkbox text:-215 multilineText:-35 email:28 integer:-67 number:137 boolean:702 choice:-101 reference:-267 multipleReference:-50 list:-32 keyValues:-24
type typeNoun checkboxes text:-21 boolean:28 choice:-45 multipleChoice:108 multipleReference:-22
type typeNoun checked text:57 boolean:49 multipleReference:-37
type typeNoun checking text:-179 email:-49 integer:144 boolean:-62 choice:38 multipleChoice:269 reference:-33 multipleReference:-34 list:-29
type typeNoun checkout text:91 multilineText:-43
type typeNoun checks text:-50 multilineText:-92 integer:-24 boolean:88 choice:45 list:-57 keyValues:148
type typeNoun cheque text:52 number:-20 boolean:71 choice:-40
type typeNoun choice text:-105 boolean:-41 choice:-67 reference:244
type typeNoun choose text:-438 multilineText:-83 url:-67 email:-71 number:-146 boolean:-113 choice:269 multipleChoice:92 reference:293 multipleReference:174 list:-147 keyValues:-91
type typeNoun choosing text:-43 multilineText:-41 integer:-52 choice:228 reference:-34
type typeNoun chosen text:-163 multilineText:-41 integer:-20 choice:190 reference:158 multipleReference:-37
type typeNoun chrome text:52 boolean:-21
type typeNoun chunk text:-54 integer:150 boolean:-29 choice:46 reference:-38
type typeNoun chunks text:-72 multilineText:-31 integer:168
type typeNoun ci text:64 list:-24
type typeNoun cidr list:84
type typeNoun claim text:68 integer:-24 number:-22 boolean:-56 choice:-49 reference:-23 list:65 keyValues:78
type typeNoun claims text:53 multilineText:-84 boolean:-22 multipleReference:-27 list:-41 keyValues:155
type typeNoun class text:58
type typeNoun claude text:143 boolean:-60
type typeNoun cleanup text:-48 boolean:79
type typeNoun clear text:-56 boolean:108 choice:44 reference:-26
type typeNoun click text:-168 multilineText:-36 url:75 integer:-70 number:-90 boolean:-196 choice:25 multipleChoice:-46 reference:207 multipleReference:219 list:74 keyValues:-52 date:-45 file:65
type typeNoun clicked integer:-43 boolean:55
type typeNoun clickhouse text:-100 multilineText:87 integer:-26 boolean:147 choice:-48 reference:-21
type typeNoun clicking text:164 multilineText:-104 number:-26 boolean:108 choice:-77 reference:-269 multipleReference:-42 file:315
type typeNoun client multilineText:-81 url:-21 email:-34 integer:-46 boolean:410 choice:-110 multipleChoice:-20 reference:36 multipleReference:100 list:-113 keyValues:-60 date:-41 file:-21
type typeNoun clients multilineText:-21 number:-34 boolean:156 choice:33 reference:-44 file:-26
type typeNoun close text:-50 integer:-24 boolean:115
type typeNoun cloud boolean:45 choice:-54 reference:57
type typeNoun cluster text:65 multilineText:38 integer:-195 number:-27 boolean:-142 choice:302 reference:53 multipleReference:143 list:-82 keyValues:-114
type typeNoun clusters text:43 boolean:-99 choice:43 multipleReference:47
type typeNoun code text:270 multilineText:-59 url:-53 email:-22 integer:176 number:-46 boolean:39 choice:-61 multipleChoice:211 reference:-240 multipleReference:-85 list:-76 keyValues:-42 date:-21 file:-24
type typeNoun codes text:20 boolean:-58 multipleReference:-25 list:135
type typeNoun collect text:-25 date:24
type typeNoun collection text:248 integer:-22 number:-24 boolean:-35 reference:65 multipleReference:-103 list:-71
type typeNoun color text:395 multilineText:-42 integer:-42 number:-34 boolean:-124 choice:-92 multipleChoice:-20 reference:-54 multipleReference:-24 list:130 keyValues:-59
type typeNoun column text:-161 multilineText:223 integer:-49 number:-22 boolean:72 choice:-65 reference:112 multipleReference:38 list:-60 file:-32
type typeNoun columns text:-127 multilineText:-30 choice:-75 reference:-158 multipleReference:340 keyValues:160 file:-28
type typeNoun combination text:-31 list:44
type typeNoun combined text:20 integer:23
type typeNoun come text:-73 url:-29 email:124 boolean:-22 choice:101 reference:-69
type typeNoun comma-separated text:-78 multilineText:-23 integer:-20 boolean:-33 choice:-48 reference:-29 multipleReference:-58 list:347
type typeNoun command text:254 multilineText:-80 integer:-45 number:-21 boolean:-81 choice:-93 multipleChoice:-20 reference:-77 multipleReference:-96 list:381 keyValues:-48
type typeNoun commands text:-106 multilineText:144 boolean:-23 choice:-25 reference:-28 multipleReference:-51 list:106
type typeNoun commas text:-161 boolean:-32 list:270
type typeNoun comments text:32
type typeNoun commit boolean:58 choice:-32
type typeNoun common text:180 multilineText:-24 integer:-40 boolean:-38 choice:-142 reference:111
type typeNoun commonly text:35 integer:-42 boolean:108 reference:-32 keyValues:-22
type typeNoun communication text:175 integer:-77
type typeNoun company text:61 multilineText:146 url:-23 email:-27 number:31 boolean:-62 reference:-53 list:-23
type typeNoun compatible text:-86 choice:138 reference:-20
type typeNoun complete text:97 multilineText:39 url:26 boolean:-32 choice:-44 reference:-32
type typeNoun completed text:121 boolean:-27
type typeNoun compose text:65 reference:-22
type typeNoun compression text:-116 integer:187 choice:-33
type typeNoun computer text:-64 boolean:89 reference:-28 file:32
type typeNoun condition text:-196 multilineText:-85 integer:-37 boolean:-26 choice:57 multipleChoice:124 reference:94 multipleReference:77 list:29
type typeNoun conditions text:387 multilineText:232 url:-27 integer:-95 number:-31 boolean:-296 choice:-152 multipleChoice:107 reference:-69 multipleReference:-99 list:118 keyValues:-67
type typeNoun confidence text:66 integer:-23 choice:-57 reference:71
type typeNoun configuration text:-54 multilineText:273 integer:-58 number:-29 boolean:-144 choice:109 reference:-103 multipleReference:-34 keyValues:68
type typeNoun configurations boolean:-25 choice:-28 list:-22 keyValues:111
type typeNoun configure text:102 multilineText:67 url:86 email:-22 integer:50 number:-56 boolean:21 choice:-100 multipleChoice:-81 reference:-95 multipleReference:43 list:-63 keyValues:39 date:-44 file:-29
type typeNoun configured text:34 multilineText:25 number:-53 boolean:130 choice:-193 multipleChoice:-20 reference:-55 multipleReference:95 list:-38 keyValues:148 file:-56
type typeNoun configuring boolean:38 reference:24
type typeNoun confirm text:-28 boolean:22
type typeNoun confirmation text:-45 integer:78 choice:-24
type typeNoun confirmed text:64
type typeNoun connect text:-90 url:30 choice:-76 reference:79 list:44 keyValues:72
type typeNoun connected text:21 reference:35
type typeNoun connecting reference:-46 multipleReference:43 list:-23
type typeNoun connection multilineText:69 url:70 integer:-102 number:-37 boolean:-91 choice:139 reference:-63 list:99 keyValues:-35
type typeNoun connections text:-113 integer:131 number:-61 boolean:-28 choice:50 reference:-34 list:115
type typeNoun connector text:-80 integer:52 boolean:74 choice:-82 reference:88 multipleReference:-21
type typeNoun considered text:201 multilineText:-45 integer:-39 number:82 boolean:-21 choice:-48 reference:-47 multipleReference:-38 list:-25
type typeNoun console text:85 multilineText:126 url:20 integer:-23 number:-92 boolean:-74 choice:329 reference:-138 multipleReference:-24 list:-47 keyValues:-103 date:-21
type typeNoun contact text:-103 multilineText:90 email:29 integer:-72 number:-42 boolean:-57 choice:-100 multipleChoice:81 reference:285 multipleReference:20 list:-111 keyValues:-30
type typeNoun contacts text:51 boolean:133 choice:78 reference:-117 multipleReference:77 list:-111
type typeNoun contain text:-22 choice:65
type typeNoun container text:-229 multilineText:-57 number:-35 boolean:80 choice:-78 reference:49 multipleReference:-57 list:244 keyValues:125
type typeNoun containers text:-103 integer:-45 number:79 boolean:90 choice:-69 reference:20 multipleReference:-36 list:124
type typeNoun containing text:91 multilineText:-22 keyValues:-32
type typeNoun contains text:-36 integer:153 boolean:-52 multipleReference:-48
type typeNoun content text:28 multilineText:168 url:-26 integer:42 number:-55 boolean:147 choice:-133 reference:-110 multipleReference:-23 list:-61 keyValues:81 file:-33
type typeNoun contents text:-150 multilineText:199 boolean:72 reference:-64
type typeNoun context text:115 multilineText:67 integer:83 number:-23 boolean:-51 choice:-75 reference:86 multipleReference:-24 list:-44 keyValues:-93
type typeNoun continue text:-47 integer:155 boolean:-32 reference:-21
type typeNoun control text:-131 multilineText:-105 number:279 boolean:71 choice:230 reference:-132 multipleReference:-56 list:-67 keyValues:-47
type typeNoun controls text:144 multilineText:255 integer:24 number:-67 boolean:-272 multipleChoice:-43 reference:-79 multipleReference:149 keyValues:-72
type typeNoun conversation multilineText:125 boolean:-59
type typeNoun coordinates text:-82 multilineText:-32 number:251 choice:-42 multipleReference:-20
type typeNoun copied text:-41 multilineText:-85 url:103 boolean:-41 list:146
type typeNoun copy text:98 boolean:-23 reference:-26
type typeNoun correct text:-125 url:107 integer:71
type typeNoun correctly text:-20 integer:93 choice:-69 multipleReference:-22 list:-33 keyValues:149
type typeNoun corresponding text:-212 multilineText:179 number:-24 boolean:-23 choice:-155 reference:91 multipleReference:157 list:-46 keyValues:93
type typeNoun corresponds reference:61 multipleReference:-40
type typeNoun cost text:-40 integer:-77 number:81 boolean:41 reference:46
type typeNoun could text:-23 multilineText:-26 boolean:52 choice:73 reference:-23
type typeNoun count text:-189 multilineText:-25 integer:123 number:98 boolean:-45 choice:162 multipleReference:-20 list:-41
type typeNoun country text:-22 boolean:-58 choice:-77 reference:90 multipleReference:-24 list:136
type typeNoun cover text:-30 choice:71
type typeNoun cpu integer:44 reference:-22
type typeNoun create text:-48 multilineText:97 url:-34 integer:56 number:-90 boolean:88 choice:-63 multipleChoice:-29 reference:293 multipleReference:-69 list:-116 keyValues:-24 date:-27
type typeNoun created text:-81 multilineText:-200 url:-77 email:-41 number:-79 boolean:48 choice:-248 multipleChoice:-37 reference:269 multipleReference:411 list:-35 keyValues:-43 date:93 file:-42
type typeNoun creates text:27 boolean:165 choice:-94 list:-27 keyValues:-20
type typeNoun creating text:148 integer:-26 number:-33 boolean:149 choice:-129 reference:34 multipleReference:-24 list:-23 file:-21
type typeNoun creation text:-119 integer:178 boolean:-22
type typeNoun credential text:-31 multilineText:149 boolean:-61 choice:-50 reference:27 multipleReference:48 list:-31
type typeNoun credentials text:177 multilineText:-78 integer:-36 number:-28 boolean:-99 choice:-99 multipleChoice:21 reference:144 list:-34 keyValues:-26 file:69
type typeNoun credit text:-150 url:-23 integer:-23 number:258 boolean:-151 choice:107 multipleReference:110 list:-27 date:-50
type typeNoun criteria text:100 multilineText:-35 boolean:-21
type typeNoun cron text:164 multilineText:-25 integer:-88 boolean:30 choice:-27
type typeNoun cryptographic text:-67 multilineText:58 reference:36
type typeNoun css text:78 multilineText:87 boolean:-41 choice:-21 reference:-21 keyValues:-27
type typeNoun csv boolean:24
type typeNoun cumulative text:-34 boolean:77
type typeNoun currency text:56 multilineText:-26 integer:-21 number:45 boolean:134 reference:-99 multipleReference:-27
type typeNoun current text:-113 multilineText:-93 integer:-25 number:121 boolean:-80 choice:-76 reference:75 date:102 file:157
type typeNoun currently text:-166 choice:443 reference:-205
type typeNoun cursor text:167 boolean:-60
type typeNoun curve text:-99 choice:151 reference:-43
type typeNoun custom text:-92 multilineText:-54 url:57 email:-25 number:-83 boolean:-247 choice:-158 multipleChoice:-63 reference:477 multipleReference:-147 list:22 keyValues:313 date:-46 file:-35
type typeNoun customer text:54 multilineText:-60 integer:-58 number:-67 boolean:71 choice:74 reference:75 list:-24
type typeNoun customize text:-30 multilineText:224 boolean:-40 choice:-50 reference:-39
type typeNoun customized text:-121 multilineText:41 keyValues:143
type typeNoun customizes url:22 boolean:-25 choice:-82 reference:150
type typeNoun daily choice:-81 multipleChoice:181 date:-55
type typeNoun dark text:49 boolean:38 choice:-50
type typeNoun dashboard multilineText:117 url:55 integer:92 number:-21 boolean:28 choice:-57 reference:-58 multipleReference:-44 list:-37
type typeNoun data text:127 multilineText:-149 email:-31 integer:-33 number:65 boolean:320 choice:-137 multipleChoice:-37 reference:-134 multipleReference:-95 list:-112 date:-55 file:173
type typeNoun database text:-104 multilineText:121 url:47 integer:230 number:-43 boolean:52 choice:96 reference:-206 multipleReference:-59 list:-66
type typeNoun date text:-56 multilineText:-105 url:-32 integer:-128 number:27 boolean:-145 choice:-30 multipleChoice:-28 reference:-245 multipleReference:-65 list:-78 keyValues:-32 date:880 file:-26
type typeNoun dates text:-101 url:-24 choice:-39 reference:-51 multipleReference:-25 list:61 date:258
type typeNoun day text:-73 integer:61 boolean:-103 choice:30 date:132
type typeNoun days text:161 multilineText:-27 integer:68 number:-52 boolean:-67 choice:142 reference:-42 multipleReference:-24 list:-77 date:-44
type typeNoun db text:77 boolean:-22 choice:-88 reference:84
type typeNoun dc=com text:45
type typeNoun dc=example text:45
type typeNoun debug text:46
type typeNoun debugging boolean:22
type typeNoun decide text:-45 reference:99
type typeNoun decides text:-48 multilineText:45 boolean:-87 choice:219 reference:-78
type typeNoun decimal text:-143 integer:153 number:43
type typeNoun decode text:-30 boolean:41
type typeNoun default text:247 multilineText:-49 email:-158 integer:40 number:-136 boolean:91 multipleChoice:120 reference:101 list:-110 keyValues:-142 date:-88 file:-110
type typeNoun defaults url:31 integer:168 boolean:-47 choice:-77 reference:-55 multipleReference:-22 list:-30 date:62
type typeNoun define text:99 multilineText:134 url:74 email:-20 integer:-77 number:-62 boolean:-107 choice:-80 multipleChoice:-46 multipleReference:-52 list:77 keyValues:35
type typeNoun defined text:186 multilineText:-87 integer:74 number:-114 boolean:-29 choice:-108 reference:183 multipleReference:-46 keyValues:-20
type typeNoun defines text:149 multilineText:145 url:52 integer:-48 number:-90 boolean:-221 choice:237 multipleChoice:-28 reference:94 multipleReference:-85 list:-138 keyValues:-52
type typeNoun definition multilineText:68
type typeNoun definitions multilineText:109 integer:-25 boolean:-23
type typeNoun delay boolean:90 choice:-22 reference:-30
type typeNoun delete text:-184 multilineText:175 integer:-44 boolean:87 choice:21
type typeNoun deleted text:-49 boolean:107 choice:26 reference:-30
type typeNoun delivery integer:-21 reference:55
type typeNoun denote choice:-22 reference:24
type typeNoun deny choice:31
type typeNoun depending text:304 boolean:-152 choice:-31 reference:-51 list:-27
type typeNoun depends text:22 integer:-82 number:133 boolean:-24 choice:-34 reference:38
type typeNoun deploy integer:-20 boolean:-54 choice:165 multipleReference:-32
type typeNoun deployed text:75 boolean:29 reference:-47
type typeNoun deploying text:46
type typeNoun deployment text:302 multilineText:-49 integer:-55 boolean:-96 choice:228 reference:-266 multipleReference:-60 list:40
type typeNoun deployments text:37 choice:-76 multipleReference:95
type typeNoun depth text:-24 integer:45
type typeNoun describe text:167 multilineText:124 integer:-55 boolean:-61 choice:-45 reference:-40 multipleReference:-22 list:-43 keyValues:39
type typeNoun described boolean:61 choice:-52
type typeNoun describes text:157 multilineText:-64
type typeNoun describing text:20
type typeNoun description text:27 number:-37 boolean:107 choice:81 multipleChoice:-20 reference:-64 multipleReference:-58 list:54 keyValues:-35
type typeNoun desired multilineText:-20 integer:31 choice:-42 reference:23 multipleReference:79
type typeNoun desktop choice:30
type typeNoun destination text:-162 multilineText:-33 integer:-28 boolean:40 choice:145 reference:159 multipleReference:-51 keyValues:-20
type typeNoun detailed text:-31 boolean:176 choice:-67 reference:-27
type typeNoun details text:426 multilineText:75 number:-36 boolean:-273 choice:-42 reference:-56 multipleReference:-48 list:-35 keyValues:-36 date:43
type typeNoun determine text:227 multilineText:-62 boolean:-83 multipleReference:-22
type typeNoun determines multilineText:-29 integer:168 number:-38 boolean:131 choice:142 reference:-121 multipleReference:-91 list:-100 date:-23
type typeNoun developer boolean:137 choice:-59 reference:-51
type typeNoun device text:178 choice:-146 multipleChoice:36
type typeNoun devices boolean:-56 choice:151 reference:-38
type typeNoun dial text:-123 integer:-36 number:142 choice:81
type typeNoun dialog multilineText:-30 integer:-150 number:196 reference:-51 multipleReference:58
type typeNoun differ choice:-90 reference:132
type typeNoun different text:317 multilineText:-91 integer:-33 number:-21 boolean:-89 choice:71 reference:64 multipleReference:-109 list:-112 keyValues:41
type typeNoun digits text:-27 choice:41
type typeNoun dimension text:94 choice:-75 reference:67 list:-22
type typeNoun dimensions boolean:33 choice:-59 multipleReference:107 keyValues:-22
type typeNoun direct text:-30 choice:74 reference:-23
type typeNoun directly text:-42 integer:67 number:-33 boolean:140 choice:-25 reference:-42
type typeNoun directory text:171 multilineText:-160 integer:-26 number:-43 boolean:100 choice:-116 multipleChoice:204 reference:64 multipleReference:-57 list:-55
type typeNoun disable text:-107 multilineText:-25 integer:-30 boolean:545 choice:-240 reference:-96 multipleReference:-68 keyValues:112
type typeNoun disabled text:-87 boolean:140 choice:154 reference:-27 multipleReference:-42 list:-65
type typeNoun disabling choice:129 list:-22
type typeNoun disconnect boolean:39
type typeNoun discount text:-74 multilineText:-22 integer:-20 number:174 boolean:136 choice:-80 date:-56
type typeNoun discovery text:-24 boolean:43 choice:-62 list:92
type typeNoun disk integer:90 boolean:-24 choice:-30
type typeNoun dispatch text:-31 boolean:80 choice:24 reference:-37
type typeNoun display text:79 multilineText:-74 integer:143 number:54 boolean:-99 choice:58 multipleChoice:-20 multipleReference:-104 list:40 keyValues:-28
type typeNoun displayed text:-112 multilineText:138 integer:31 boolean:-158 choice:-231 multipleChoice:-21 reference:-145 multipleReference:372 list:34 keyValues:-34 file:81
type typeNoun displays text:32 number:-41 boolean:145 choice:-25 list:-25 keyValues:-20
type typeNoun distinguish text:174 boolean:-24 reference:-45 multipleReference:-36 list:-24
type typeNoun dn text:100 boolean:87 choice:-52 reference:-38
type typeNoun dns text:-33 list:58
type typeNoun do text:-155 multilineText:31 boolean:49 choice:61 reference:74
type typeNoun docker text:34 multilineText:-23 boolean:64 choice:-64 multipleReference:-34 list:-35 keyValues:106
type typeNoun dockerfile text:-31 multilineText:71
type typeNoun document text:207 multilineText:-52 email:-49 integer:20 boolean:66 choice:-215 reference:120 multipleReference:-86 list:73 keyValues:-24 date:-56 file:36
type typeNoun documents text:153 multilineText:28 boolean:55 choice:-49 reference:-35 multipleReference:-25 list:-47 keyValues:-22 file:-20
type typeNoun does multilineText:-162 boolean:127 multipleChoice:84 reference:-27
type typeNoun doesn't text:65 integer:-38
type typeNoun domain text:94 multilineText:-34 url:-51 email:-34 integer:-25 number:-31 boolean:134 reference:-90 multipleReference:-28 list:111 keyValues:-22
type typeNoun domains text:-245 integer:-20 boolean:34 choice:-23 multipleReference:70 list:264
type typeNoun don't text:37 email:28 boolean:47 choice:-31 multipleReference:-30
type typeNoun done text:20 boolean:-35 choice:62
type typeNoun down multilineText:-39 url:26 integer:98 number:-27 boolean:-166 choice:213 reference:23 multipleReference:-98 list:46
type typeNoun download text:59 boolean:-25
type typeNoun downloaded text:-50 multilineText:49 boolean:-25 file:78
type typeNoun driver integer:-65 number:-21 boolean:-25 choice:-25 list:-40 keyValues:214
type typeNoun drop text:-20 integer:128 boolean:-89 choice:86 reference:-72 multipleReference:92 list:-46 file:-28
type typeNoun drop-down text:-58 boolean:-61 choice:40 reference:28 multipleReference:140
type typeNoun dropdown text:-354 multilineText:-95 url:-36 integer:-54 number:-46 boolean:-264 choice:165 multipleChoice:-30 reference:399 multipleReference:478 list:-60 keyValues:-28 date:-37 file:-27
type typeNoun due text:-163 multilineText:-22 integer:65 number:94 choice:47 date:34
type typeNoun duplicate integer:25 boolean:-74 choice:93
type typeNoun duration text:300 integer:-156 number:-65 boolean:-61 choice:58 multipleChoice:-25 list:-30 date:27
type typeNoun during text:-82 multilineText:-96 url:35 integer:70 number:52 boolean:113 choice:-58 reference:-46 multipleReference:-61 list:52 keyValues:-21 file:69
type typeNoun dynamic text:-21 integer:45
type typeNoun e-invoicing text:77 boolean:57 choice:-54 reference:-46
type typeNoun e.g multilineText:-123 url:245 email:-49 number:-60 choice:-351 multipleChoice:-37 reference:135 list:206 file:-42
type typeNoun each text:-54 multilineText:-68 url:-30 email:-35 integer:-70 number:-154 boolean:-62 choice:377 multipleChoice:-29 reference:-191 list:316 date:-26
type typeNoun earlier text:-22 multilineText:38
type typeNoun easy choice:36 reference:-20
type typeNoun edge text:98 choice:-84 multipleReference:84 keyValues:-24
type typeNoun edit multilineText:110 url:-22 integer:-55 number:193 boolean:-89 choice:-40 multipleChoice:107 reference:-125 multipleReference:-36 list:-40 keyValues:-34 date:100 file:-58
type typeNoun edited text:-51 boolean:57 date:55
type typeNoun editing text:-32 multipleReference:164 list:-41
type typeNoun editor text:-177 multilineText:351 boolean:-37 choice:-26 reference:-24
type typeNoun either text:-57 multilineText:41 url:-35 integer:-240 number:21 boolean:200 choice:57 multipleChoice:79 reference:-117 multipleReference:221 list:-66 keyValues:-61 date:-26 file:-22
type typeNoun element text:22 multilineText:-25 integer:136 number:-41 boolean:29 choice:-20 list:-37
type typeNoun elements text:44 integer:133 boolean:-36 choice:-26 list:-31
type typeNoun email text:-243 multilineText:-95 url:-161 email:779 integer:-51 number:-135 boolean:-295 choice:-81 multipleChoice:147 reference:-269 multipleReference:27 list:476 keyValues:-90 date:-69 file:-50
type typeNoun emails text:-38 multilineText:-55 email:26 integer:25 number:-23 boolean:200 choice:-162 reference:-91 multipleReference:-96 list:172 date:100
type typeNoun embedded multilineText:45
type typeNoun emitted list:73
type typeNoun empty text:63 multilineText:107 integer:52 number:-32 choice:-140 multipleReference:-42 list:-66 keyValues:69
type typeNoun enable text:-340 multilineText:-112 integer:-71 number:-45 boolean:1029 choice:-209 multipleChoice:84 reference:-100 multipleReference:-59 list:-75 keyValues:-63
type typeNoun enabled text:-308 multilineText:-59 url:-23 number:-58 boolean:602 choice:-314 reference:172 multipleReference:234 list:-205 keyValues:-30 date:-20
type typeNoun enables text:-79 multilineText:-66 integer:-101 boolean:238 choice:-86 reference:32 list:119
type typeNoun enabling text:-74 integer:-24 boolean:52 choice:193 reference:-38 multipleReference:-27 list:-31
type typeNoun encoding text:90 boolean:-24 choice:-51 reference:42
type typeNoun encrypted text:58 multilineText:-52
type typeNoun encryption choice:34
type typeNoun end multilineText:120 integer:-57 number:-34 boolean:64 choice:54 reference:-38 date:-55
type typeNoun ending date:56
type typeNoun endpoint text:124 multilineText:-20 url:231 integer:-21 boolean:-45 choice:-40 reference:-80 multipleReference:-36 list:-47
type typeNoun endpoints url:28 integer:-91 number:131
type typeNoun enforce text:-44 multilineText:-35 choice:84 multipleChoice:143 multipleReference:-84
type typeNoun engagement text:79 multilineText:-23 boolean:-20 reference:-35
type typeNoun engine text:92 boolean:-29 choice:32 reference:-33
type typeNoun ensure text:-103 multilineText:63 url:60 choice:-23 reference:82 multipleReference:-22
type typeNoun ensuring text:122 integer:-41 reference:-22
type typeNoun enter text:-63 multilineText:51 url:190 email:258 integer:127 number:204 boolean:-120 choice:-317 multipleChoice:-160 reference:-265 multipleReference:-216 list:-84 keyValues:-123 file:-99
type typeNoun entered email:28 integer:101 boolean:-110 choice:52 list:-20
type typeNoun entering text:-50 multilineText:33 boolean:-49 reference:-26 list:126
type typeNoun enterprise text:30 url:75 reference:-21
type typeNoun entity text:71 url:28 integer:34 number:-21 choice:-64
type typeNoun entries text:-24 integer:37 number:-29 boolean:-23 reference:-21 date:102
type typeNoun entry text:221 multilineText:-132 integer:-59 choice:-34 list:72
type typeNoun environment text:186 multilineText:-44 integer:29 number:-28 boolean:-88 choice:-158 reference:164 list:37 keyValues:-63
type typeNoun environment(s) text:-81 choice:-20 reference:-180 multipleReference:354 list:-23
type typeNoun environments text:-23 reference:30 multipleReference:79 list:-28
type typeNoun error text:111 multilineText:-60 boolean:88 choice:-96
type typeNoun errors text:42
type typeNoun establish text:63 integer:-59
type typeNoun etc text:56 multilineText:-24 url:-23 boolean:45 choice:-109 multipleChoice:104 reference:104 multipleReference:-33 list:-35 keyValues:-20
type typeNoun evaluate boolean:-26 choice:61 multipleReference:-27 list:36
type typeNoun evaluated text:-49 boolean:51 choice:-84 reference:127
type typeNoun evaluation text:125 boolean:-49
type typeNoun even text:37
type typeNoun event text:-246 multilineText:155 url:-35 integer:-20 number:-66 boolean:-111 choice:71 multipleChoice:91 reference:60 multipleReference:97 list:-76 keyValues:-23 date:115 file:-24
type typeNoun events text:-153 multilineText:-60 integer:-40 boolean:99 choice:154 multipleChoice:-22 reference:-95 multipleReference:-21 list:210 keyValues:-29
type typeNoun every text:-96 multilineText:113 email:-30 integer:-30 number:-32 boolean:-29 choice:113 multipleReference:-43 list:-47 keyValues:126
type typeNoun eviction text:-104 integer:132
type typeNoun exact text:-37 choice:73 list:20
type typeNoun example text:84 multilineText:127 url:168 email:57 integer:-93 number:-45 boolean:-81 choice:-102 reference:-177 multipleReference:-41 list:191 keyValues:-40 date:-24
type typeNoun exceeding text:-22 boolean:-27 choice:65
type typeNoun exchange text:92 boolean:-24 choice:-48 reference:-35 list:81
type typeNoun exclude text:-48 multilineText:-35 boolean:-78 multipleReference:186 list:131 keyValues:-105
type typeNoun excluded text:80 integer:-39 number:-25
type typeNoun execute text:245 multilineText:-131 url:-24 integer:-81 number:-37 boolean:-113 choice:208 multipleReference:-72 list:54 keyValues:-24
type typeNoun executed text:-67 multilineText:204 integer:84 boolean:-46 choice:-23 reference:-56 list:-36
type typeNoun executes text:27 multilineText:226 integer:-82 number:-25 boolean:-55 choice:-30 reference:-21
type typeNoun execution text:-297 multilineText:55 boolean:-35 choice:-78 multipleChoice:134 reference:41 multipleReference:-45 list:194 keyValues:45
type typeNoun exist text:26
type typeNoun existing text:122 multilineText:-75 boolean:36 choice:-75 multipleChoice:129 reference:89 multipleReference:-111 list:-36
type typeNoun exists text:49 boolean:90 reference:-23 multipleReference:-24 list:-26
type typeNoun expand text:-28 boolean:78 choice:-24 reference:63 multipleReference:-47
type typeNoun expected reference:79
type typeNoun expense text:-197 multilineText:-27 integer:-30 boolean:-24 choice:-131 reference:370 multipleReference:145 list:-38 keyValues:-24
type typeNoun experiment multilineText:53 choice:-92 reference:80
type typeNoun expiration integer:44
type typeNoun expire text:-35 integer:38 choice:32 reference:-33
type typeNoun expires text:-31 boolean:-37 choice:-23 reference:-26 date:158
type typeNoun explain text:57 choice:-32
type typeNoun explaining text:28
type typeNoun export text:22 choice:79 reference:-35
type typeNoun exported multilineText:26
type typeNoun expose text:-29 keyValues:84
type typeNoun exposed text:-42 boolean:81 choice:-60 list:97
type typeNoun expression text:191 multilineText:-34 boolean:-31 reference:-42 multipleReference:-29
type typeNoun extension text:-34 multilineText:-39 choice:-46 file:199
type typeNoun external text:-27 multilineText:25 number:135 boolean:-116 choice:188 reference:-171
type typeNoun extra text:95 multilineText:-26 boolean:-71 choice:-90 reference:-30 multipleReference:169 list:-60 keyValues:71
type typeNoun extract text:101 multilineText:-64 integer:-20 boolean:23 choice:-44 reference:-27 multipleReference:-20 list:94
type typeNoun extracted text:326 multilineText:-109 number:-23 boolean:-53 choice:-23 list:-48
type typeNoun fail multilineText:-25 integer:-65 number:103 choice:-90 multipleChoice:133
type typeNoun failed text:-61 integer:53 boolean:-66 choice:101 multipleChoice:37
type typeNoun fails text:126 integer:-33 choice:40 reference:-66
type typeNoun failure text:-189 integer:108 number:79 boolean:34
type typeNoun failures text:-56 integer:75
type typeNoun false text:-331 multilineText:-27 integer:-43 number:-33 boolean:536 choice:-62 reference:-49 multipleReference:107 list:-30 keyValues:-27
type typeNoun faster text:-35 integer:-22 reference:74
type typeNoun fault text:54 boolean:-57 choice:-120 reference:-159 list:349
type typeNoun favicon text:-91 boolean:-39 file:170
type typeNoun fcm text:-47 multilineText:108
type typeNoun feature text:-67 multilineText:-84 integer:-20 number:-39 boolean:74 choice:-85 reference:212 multipleReference:110 list:-36 keyValues:-20
type typeNoun features text:-26 boolean:157 multipleChoice:-34 reference:-26 list:-23
type typeNoun fee text:63 integer:-28 number:146 boolean:-74 choice:-98 reference:104 multipleReference:-24 list:-46
type typeNoun feedback text:61
type typeNoun fetch text:-20 integer:87 boolean:-20
type typeNoun fetched text:-45 integer:56 boolean:43 choice:-42
type typeNoun field text:48 multilineText:-67 url:84 email:-22 integer:188 number:-83 boolean:-155 choice:-302 multipleChoice:-114 multipleReference:-142 list:82 date:-66 file:-164
type typeNoun fields text:37 multilineText:-85 url:-83 email:-59 integer:138 boolean:-242 choice:-341 multipleChoice:148 reference:159 multipleReference:82 list:253 keyValues:-26 date:-70 file:-73
type typeNoun file text:-115 multilineText:379 url:-49 integer:-92 number:-52 choice:-93 multipleChoice:-30 reference:-86 keyValues:-35 date:-24 file:182
type typeNoun files text:80 multilineText:-121 url:-23 integer:-53 boolean:124 choice:-159 multipleChoice:103 reference:-55 multipleReference:146 list:-105 keyValues:-21 file:102
type typeNoun fill email:61 integer:52 number:58 boolean:-82 choice:-198 multipleChoice:-24 reference:139 multipleReference:70 list:49 keyValues:-67 date:-44
type typeNoun filled text:74 boolean:-26 reference:-26
type typeNoun filling text:103 number:-20 multipleReference:62 list:-52
type typeNoun filter text:-133 multilineText:343 url:-35 integer:-79 number:-46 choice:-116 multipleChoice:-40 reference:-128 multipleReference:124 list:-49 date:142
type typeNoun filters text:53 multilineText:-52 integer:89 choice:-221 reference:-21 multipleReference:196 list:61 keyValues:-51
type typeNoun final text:-102 multilineText:60 boolean:86 choice:43 reference:-60
type typeNoun financial text:158 choice:-219 reference:109
type typeNoun find multilineText:-33 integer:-39 number:-36 boolean:-27 choice:-98 multipleChoice:90 reference:175 multipleReference:-44 list:54
type typeNoun fires text:-64 boolean:-59 choice:74 reference:130
type typeNoun first text:-37 multilineText:81 choice:37 reference:107 multipleReference:-27 date:-61
type typeNoun fiscal text:124 boolean:-39 reference:-23
type typeNoun five integer:-57 choice:76
type typeNoun fixed text:-90 integer:-147 number:48 boolean:-63 choice:179 reference:138
type typeNoun flag text:43 multilineText:-45 integer:-31 number:-44 boolean:83 reference:137 list:-24 keyValues:-49
type typeNoun flags choice:80 reference:-28 multipleReference:136 list:-29 keyValues:-89
type typeNoun flat text:-54 number:146 boolean:-28 choice:-27
type typeNoun flow text:143 integer:-74 boolean:-88 choice:146 reference:-56 file:-22
type typeNoun folder text:134 boolean:-47 choice:-53 reference:37
type typeNoun follow text:24 multilineText:162 multipleReference:-31 list:-84 keyValues:-22
type typeNoun following text:-111 multilineText:82 url:30 integer:-21 number:-26 boolean:-92 choice:109 reference:182 multipleReference:-75 list:-20 keyValues:-20
type typeNoun follows choice:27
type typeNoun footer text:25 multilineText:66 boolean:-21 choice:-26
type typeNoun for text:-20 multilineText:-392 email:-110 number:-319 boolean:-402 choice:63 multipleChoice:-187 reference:-92 multipleReference:-244 list:-82 keyValues:149 date:-169 file:-207
type typeNoun force text:-28 choice:33
type typeNoun forces text:78
type typeNoun form text:-198 multilineText:-38 url:66 email:24 integer:-34 number:-48 boolean:99 choice:-194 multipleChoice:185 multipleReference:25 list:154 keyValues:-35
type typeNoun format text:-81 multilineText:178 url:336 integer:-97 number:-71 boolean:-32 choice:-110 multipleChoice:-36 reference:-158 multipleReference:-52 date:36 file:62
type typeNoun formats file:33
type typeNoun formatting text:-23 multilineText:156 boolean:-21 multipleReference:-29 list:-27 keyValues:-41
type typeNoun formula text:155 boolean:-35 choice:-39
type typeNoun forward text:-25 multilineText:37 keyValues:74
type typeNoun forwarded text:-47 multilineText:61 email:49
type typeNoun forwarding text:-146 multilineText:64 boolean:112
type typeNoun found text:38 boolean:38 reference:-20
type typeNoun four text:25 multilineText:42 integer:-48 choice:58 reference:-45
type typeNoun free text:27 multilineText:-52 number:66 boolean:-53 choice:100 reference:-36
type typeNoun frequency text:106 multilineText:-21 boolean:-78 choice:-38 reference:101
type typeNoun from text:-35 multilineText:-163 url:-77 email:162 integer:135 number:-334 choice:347 multipleChoice:-160 reference:-175 multipleReference:-86 list:71 keyValues:-52 date:-43 file:-88
type typeNoun front number:84 boolean:-22
type typeNoun full integer:-110 number:198 boolean:52 reference:-62
type typeNoun function text:-151 multilineText:141 choice:-37 reference:131 list:-21
type typeNoun functionality text:-87 multilineText:-22 boolean:87 choice:114 reference:-45
type typeNoun functions text:36
type typeNoun further choice:20 reference:-23 multipleReference:-21 list:-22 keyValues:62
type typeNoun future text:95 choice:58 reference:-46
type typeNoun gateway text:249 multilineText:-21 url:-29 integer:-30 boolean:-143 choice:-69 multipleReference:116 keyValues:-27
type typeNoun gcp text:-27 multilineText:36
type typeNoun general text:244 multilineText:-60 choice:-49 reference:-43
type typeNoun generate url:-33 integer:20 choice:-51 reference:172 list:-28
type typeNoun generated text:-136 multilineText:159 integer:263 number:-59 boolean:-78 choice:-67 reference:-72 multipleReference:-44 list:135 keyValues:-25 file:-25
type typeNoun generates text:-67 boolean:118 choice:-28
type typeNoun generating text:37 integer:-30
type typeNoun generation text:-20 integer:46 boolean:33 choice:-39
type typeNoun generic multipleReference:-24 list:95 keyValues:-34
type typeNoun get text:139 multilineText:-63 url:-46 email:46 integer:61 boolean:-32 choice:-44 reference:-92 multipleReference:33 list:-38 keyValues:63
type typeNoun git text:61 choice:-47 reference:60
type typeNoun github text:62 url:23 choice:-98 reference:69
type typeNoun gitlab boolean:60 reference:-25 multipleReference:-21
type typeNoun give text:-115 multilineText:-38 url:-22 integer:57 number:-54 boolean:-32 choice:309 multipleChoice:-20 reference:50 multipleReference:-78
type typeNoun given text:-95 multilineText:210 integer:122 number:-35 choice:-152 reference:62 keyValues:-20
type typeNoun global number:-27 boolean:78 choice:-61 keyValues:107
type typeNoun globally choice:58 reference:-49
type typeNoun go text:79 boolean:-108 reference:29 multipleReference:129 list:-60
type typeNoun going text:-108 multilineText:104 choice:88 reference:-33
type typeNoun google text:-102 multilineText:-32 integer:-32 boolean:-38 choice:165 reference:-46 multipleReference:135
type typeNoun government choice:26 reference:-20
type typeNoun grant boolean:62 choice:-37 multipleChoice:35 reference:-76 multipleReference:46
type typeNoun greater text:99 integer:-86
type typeNoun grid text:68 integer:-34 number:-39 boolean:138 choice:-25 list:-31
type typeNoun group text:455 multilineText:-53 url:-23 number:28 boolean:-97 choice:-229 multipleChoice:-27 reference:359 multipleReference:-197 list:-106 keyValues:-37
type typeNoun grouped text:-31 number:-22 choice:114
type typeNoun grouping text:144 boolean:-52 choice:112 reference:-91 multipleReference:-28 list:-25
type typeNoun groups text:184 multilineText:-38 integer:-43 number:-28 boolean:-218 choice:31 multipleChoice:-25 reference:-39 multipleReference:365 list:-84 keyValues:-53
type typeNoun guide text:29 url:26
type typeNoun half text:-140 multilineText:89 integer:-41 number:46 choice:89 reference:-25
type typeNoun handle multilineText:-26 integer:-52 boolean:140 choice:136 multipleReference:-40 list:-82
type typeNoun has text:60 url:-24 integer:-111 number:85 boolean:-232 choice:139 multipleChoice:-33 reference:-20 multipleReference:239 list:-46 keyValues:-27 date:-20
type typeNoun hash text:32 choice:47 list:-22
type typeNoun have text:-23 multilineText:-61 url:-26 email:120 integer:-148 number:-67 boolean:237 choice:181 multipleChoice:-28 reference:38 multipleReference:-95 list:-96 keyValues:-33
type typeNoun having text:50 reference:-37
type typeNoun head text:-25 multilineText:37
type typeNoun header text:-65 multilineText:-33 integer:34 number:-23 choice:-46 reference:59 keyValues:125
type typeNoun headers text:-82 boolean:-27 choice:80 reference:-20 multipleReference:-23 list:-135 keyValues:260
type typeNoun heading text:24
type typeNoun height text:-73 number:-78 choice:171
type typeNoun hello text:-54 multilineText:152 choice:-34
type typeNoun help text:253 multilineText:-26 url:72 number:-20 boolean:132 choice:-299 reference:34 multipleReference:-40 list:-52 file:-27
type typeNoun helpful text:-42 multilineText:95 number:108 boolean:-127 choice:120 reference:-33 list:-43 keyValues:-21
type typeNoun helps text:-21 reference:43
type typeNoun here text:-222 multilineText:266 integer:-24 boolean:-98 choice:-39 multipleChoice:111 reference:137 list:-87 keyValues:-26
type typeNoun hex text:33
type typeNoun hide text:-28 boolean:212 choice:-148
type typeNoun hides text:-97 boolean:101 choice:104
type typeNoun high text:-113 integer:-48 number:126 choice:154 reference:-54
type typeNoun history text:-105 multilineText:105 boolean:-20 reference:-20 multipleReference:75
type typeNoun hold text:33 boolean:-26 choice:-61 reference:97
type typeNoun horizontal text:-21 choice:53
type typeNoun host text:-153 multilineText:93 url:52 integer:-154 number:-20 boolean:87 multipleReference:-96 list:20 keyValues:179
type typeNoun hosted text:-49 url:29 choice:48 reference:35
type typeNoun hostname url:24 integer:-28 choice:29 list:44
type typeNoun hour text:-29 integer:79 boolean:-29 choice:30
type typeNoun hours integer:164 number:-82 boolean:-34
type typeNoun how text:-219 multilineText:86 url:-57 email:-24 integer:236 number:-65 boolean:-312 choice:512 multipleChoice:-46 reference:122 multipleReference:-173 list:-94 keyValues:-76 file:-39
type typeNoun html text:-131 multilineText:200 boolean:-148 list:215 keyValues:-67
type typeNoun http text:-180 url:58 integer:238 boolean:-70 choice:-71 multipleReference:-25 list:28 keyValues:52
type typeNoun https text:-55 multilineText:-69 url:70 reference:108
type typeNoun https: text:-157 url:205
type typeNoun https:// multilineText:38
type typeNoun hub url:20
type typeNoun human text:88 multilineText:91 boolean:-113 reference:62 multipleReference:-43
type typeNoun human-readable text:80 boolean:-22 reference:-34
type typeNoun i.e reference:44 multipleReference:-42 list:52
type typeNoun iam text:51 boolean:26
type typeNoun icon text:26 multilineText:-26 url:260 boolean:-77 choice:-66 reference:-96 multipleReference:-47 list:115 file:-36
type typeNoun icons text:20 boolean:-42 multipleReference:91 list:-21
type typeNoun id text:65 url:-90 email:94 integer:-81 number:-81 boolean:-85 choice:83 reference:41 multipleReference:64 list:21 keyValues:-41 date:-22
type typeNoun identification text:96 choice:-85
type typeNoun identifier text:212 multilineText:-34 url:-106 boolean:-36 choice:-29 reference:-66 list:137
type typeNoun identifiers boolean:-45 choice:-35 multipleReference:-23 list:146
type typeNoun identify text:-34 multilineText:-26 boolean:-68 reference:-42 multipleReference:69 list:161 file:-23
type typeNoun identity text:44 multilineText:-42 url:22 choice:-114 multipleChoice:146
type typeNoun idle text:20
type typeNoun idp text:124 boolean:-25 keyValues:-21
type typeNoun ids text:70 boolean:-49 choice:-44 reference:-31 list:122
type typeNoun if text:131 multilineText:-218 url:-23 email:-51 integer:-276 number:142 boolean:513 choice:-20 reference:-105 multipleReference:-143 list:-182 keyValues:22 date:28 file:-74
type typeNoun ignored boolean:-161 choice:156 multipleReference:-50 list:74
type typeNoun image text:-93 multilineText:-84 url:122 integer:386 number:-172 boolean:-153 multipleChoice:-23 reference:-48 multipleReference:-59 list:-56 keyValues:-32 file:228
type typeNoun images text:-21 boolean:26 reference:33
type typeNoun import text:-27 multilineText:-24 integer:26 boolean:170 choice:-144 reference:-53 list:130 keyValues:-25 date:94 file:-100
type typeNoun imported text:36 choice:-54 reference:-27 date:120
type typeNoun importing choice:-33 reference:129 list:-24
type typeNoun imports boolean:30
type typeNoun in text:-212 url:-162 email:-29 integer:65 number:-40 boolean:-268 choice:-262 multipleChoice:-202 reference:40 list:72 keyValues:46 date:-230 file:-303
type typeNoun inactive text:55 multilineText:-21 boolean:-58 choice:68
type typeNoun inactivity text:88 integer:-42 boolean:-34
type typeNoun include text:-121 multilineText:-50 integer:-45 number:-60 boolean:358 choice:-51 multipleChoice:-25 reference:-105 multipleReference:-125 list:184 keyValues:-38 date:87
type typeNoun included multilineText:-61 integer:-29 number:-33 boolean:-65 choice:-84 reference:-162 multipleReference:356 list:40 keyValues:108
type typeNoun includes multilineText:-27 integer:86 list:-22
type typeNoun including text:64 multilineText:61 integer:42 number:-33 boolean:-90 choice:-45 multipleChoice:127 reference:-48 multipleReference:-31 list:-33
type typeNoun incoming text:-215 integer:237 number:-20 boolean:147 reference:-36 multipleReference:144 list:-168 keyValues:-22
type typeNoun increase text:79 boolean:-21
type typeNoun index text:82 reference:-38
type typeNoun indicate text:-49 multilineText:-21 boolean:68 choice:-30 reference:55
type typeNoun indicates text:-22 number:86 reference:-20
type typeNoun indicating boolean:22
type typeNoun individual text:-57 boolean:-31 choice:37 multipleReference:132
type typeNoun info text:-68 choice:144
type typeNoun information text:-155 multilineText:52 url:-33 email:-26 integer:-69 number:-34 boolean:-121 choice:273 multipleChoice:-24 reference:93 multipleReference:-51 list:118 date:-33
type typeNoun infrastructure text:33
type typeNoun inherit text:89 boolean:-24 multipleReference:61 list:-53
type typeNoun initial text:48 integer:60 boolean:-22 reference:-75 keyValues:59
type typeNoun initiated text:-59 integer:104
type typeNoun injected text:-75 multilineText:72 multipleReference:119 list:-20 keyValues:-33
type typeNoun input text:282 multilineText:-71 url:-28 integer:30 number:-60 choice:-133 multipleChoice:-48 reference:96 multipleReference:-137 list:214 keyValues:-96 date:-20
type typeNoun insert multilineText:-42 reference:102
type typeNoun inside text:-95 multilineText:-21 number:-23 choice:255 reference:53 multipleReference:-59 list:-35
type typeNoun installed text:-23 reference:58
type typeNoun instance text:-170 multilineText:-37 url:180 integer:-56 number:-44 boolean:-72 multipleChoice:-23 reference:-66 multipleReference:34 list:158 keyValues:117 date:-21
type typeNoun instances text:-46 url:25 integer:46 boolean:-87 choice:109 reference:-29
type typeNoun instead text:-96 boolean:166 choice:-63 multipleChoice:82 multipleReference:-21
type typeNoun instructions text:-82 multilineText:134
type typeNoun integer choice:34 reference:-34
type typeNoun integration text:30 multilineText:97 choice:98 reference:-142
type typeNoun intended reference:54
type typeNoun interface multilineText:-23 boolean:79 choice:-24 reference:26 multipleReference:-20
type typeNoun intermediate multilineText:36
type typeNoun internal text:237 multilineText:-25 url:22 integer:-20 number:-23 boolean:-42 choice:-26 reference:-52
type typeNoun interval text:234 integer:-77 number:-83 boolean:-21 choice:-35 reference:52
type typeNoun into text:222 email:-24 integer:-131 number:-71 boolean:378 choice:-64 multipleChoice:-24 reference:-196 multipleReference:124 list:-106 keyValues:-43 date:-25 file:-56
type typeNoun invoice text:-218 multilineText:150 url:-35 integer:-97 number:23 boolean:-21 multipleChoice:-38 reference:305 multipleReference:100 list:-68 keyValues:-41 date:-34 file:-29
type typeNoun invoiced boolean:38
type typeNoun invoices multilineText:-54 integer:94 number:20 boolean:176 choice:157 reference:-56 multipleReference:-54 list:-97 keyValues:-24 date:-108 file:-20
type typeNoun ip text:259 multilineText:-28 url:-50 email:-64 integer:99 number:-28 boolean:-35 choice:-110 multipleReference:-27 list:37 keyValues:-20 date:-20
type typeNoun ipv4 text:93 multilineText:-55 choice:20
type typeNoun is multilineText:-208 url:178 email:-133 integer:190 number:-155 boolean:60 choice:86 multipleChoice:-119 reference:-154 multipleReference:-235 list:-254 keyValues:98 file:-214
type typeNoun isolate boolean:22
type typeNoun issue text:-45 number:-24 boolean:-115 reference:-36 multipleReference:278
type typeNoun issued text:23 multilineText:-29 number:-27 boolean:57
type typeNoun issuer text:40 integer:60 boolean:-22 list:-24
type typeNoun issues text:65 multilineText:-52 boolean:-22 choice:-38 reference:-73 multipleReference:-34 list:141 keyValues:-57 date:124
type typeNoun it text:64 multilineText:-74 url:-61 email:-50 integer:126 number:-171 choice:245 multipleChoice:35 reference:-197 list:-132 keyValues:147 date:-22 file:-64
type typeNoun item text:65 multilineText:-45 integer:-49 number:-43 boolean:-110 choice:-31 multipleChoice:-21 reference:242 multipleReference:147 list:-65 keyValues:-44
type typeNoun items text:47 multilineText:253 url:-22 integer:142 boolean:44 choice:-92 reference:-123 multipleReference:-113 keyValues:-52 date:-20
type typeNoun iteration integer:23
type typeNoun its text:207 multilineText:-22 integer:33 number:61 boolean:-187 choice:154 multipleChoice:-25 multipleReference:-55 list:-52 keyValues:-22 date:-30
type typeNoun java text:-31 keyValues:81
type typeNoun javascript text:-105 multilineText:232 boolean:-28 list:-28
type typeNoun jira text:98 multilineText:-25 number:-28 boolean:-89 choice:-52 reference:-71 multipleReference:249 list:-31
type typeNoun job text:-116 multilineText:80 integer:60 number:-34 choice:-104 reference:-48 multipleReference:-53 list:-71 keyValues:372 date:-38
type typeNoun jobs text:-78 date:105
type typeNoun json text:-298 multilineText:301 number:-29 boolean:94 choice:-79 reference:-33 multipleReference:-24 file:102
type typeNoun just text:134 multilineText:-98 boolean:-92 choice:60 reference:110 multipleReference:-72
type typeNoun jwks text:36 multilineText:35 list:-23
type typeNoun jwt text:-35 multilineText:59 integer:56 boolean:-31 choice:161 reference:-54 list:-65
type typeNoun k8s text:-150 url:-25 integer:21 number:48 boolean:-20 choice:-69 reference:42 list:-34 keyValues:224
type typeNoun kafka multilineText:-83 integer:26 number:-27 choice:-50 reference:141 list:100 keyValues:-87
type typeNoun keep text:98 multilineText:-34 url:-28 email:-111 integer:-64 number:-38 boolean:-32 choice:116 multipleChoice:-27 reference:160 multipleReference:-70 list:51 keyValues:-22
type typeNoun keeps text:-137 boolean:20 choice:219
type typeNoun key url:-65 email:-28 integer:129 number:-80 choice:-271 multipleChoice:-34 multipleReference:49 list:-190 keyValues:381 date:117 file:-30
type typeNoun key-value text:-37 keyValues:109
type typeNoun keycloak text:37
type typeNoun keys text:-180 multilineText:42 integer:-35 boolean:139 choice:-20 reference:-21 multipleReference:-54 list:199 keyValues:-22
type typeNoun keywords text:55 boolean:-45 list:159 keyValues:-84
type typeNoun kind text:-38 reference:64
type typeNoun know text:-38 multilineText:100
type typeNoun knowledge text:30 url:21
type typeNoun known text:-26 boolean:44
type typeNoun kubernetes choice:34
type typeNoun label text:113 url:-35 number:-66 choice:-36 reference:83 list:-34 keyValues:33
type typeNoun labeled text:119 multilineText:-54 boolean:-25 choice:-45 reference:46
type typeNoun labels multilineText:92 integer:-43 number:332 boolean:-176 choice:-91 multipleChoice:-22 reference:-109 multipleReference:-114 list:167 keyValues:-45
type typeNoun land boolean:-67 multipleReference:120 file:-24
type typeNoun language text:309 multilineText:-48 integer:-26 boolean:-94 choice:-247 multipleChoice:118 reference:57 multipleReference:20 list:-48 keyValues:-20
type typeNoun languages text:110 boolean:-41 multipleReference:25 list:-42
type typeNoun last text:-104 number:-21 boolean:49 choice:68 reference:108
type typeNoun later text:33 multilineText:-42 boolean:101 choice:-38 reference:-32
type typeNoun latest text:-54 integer:259 boolean:-73 choice:-36 reference:-27
type typeNoun layer text:40
type typeNoun layout text:-112 multilineText:148 boolean:27 choice:56 reference:-62 multipleReference:-26
type typeNoun ldap text:-120 multilineText:-68 url:-27 number:-22 boolean:96 choice:-49 reference:101 multipleReference:-49 list:213
type typeNoun lead text:-86 integer:49 boolean:122 reference:-30 multipleReference:-20
type typeNoun least integer:67 choice:-32
type typeNoun leave text:102 multilineText:79 url:109 integer:22 boolean:42 choice:-164 multipleChoice:-25 reference:-34 multipleReference:-61 list:-58 date:-25
type typeNoun left text:-44 multilineText:-23 integer:-46 number:-24 boolean:28 choice:104 reference:-78 multipleReference:98 file:-31
type typeNoun legacy boolean:23
type typeNoun legal text:113 choice:-25 reference:-32
type typeNoun legend text:-87 number:-24 choice:222 reference:33 multipleReference:-30
type typeNoun length integer:267 number:-85 boolean:-46 list:-24
type typeNoun let text:-109 multilineText:143 boolean:159 choice:-48 reference:-33 file:-21
type typeNoun lets text:-34 boolean:103 reference:-46 multipleReference:91 list:-71
type typeNoun letter text:-39 integer:-22 number:-33 boolean:154 choice:-60 reference:84
type typeNoun level text:43 multilineText:-25 integer:-84 number:75 boolean:-128 choice:-58 reference:285 list:-36 keyValues:-21
type typeNoun levels integer:-35 choice:76
type typeNoun library text:-78 multilineText:195 choice:-55
type typeNoun lifetime text:54 integer:30 boolean:-31
type typeNoun light text:90 boolean:-26 choice:-48 reference:28
type typeNoun like text:-41 multilineText:30 url:-43 integer:28 number:-24 boolean:-144 choice:59 multipleChoice:-27 reference:72 multipleReference:-63 list:38 keyValues:136 date:-25
type typeNoun limit text:132 multilineText:-31 integer:129 number:-34 boolean:29 choice:-47 list:-111
type typeNoun limits text:61 integer:-23 choice:-70 reference:106 multipleReference:-25 list:-20
type typeNoun line text:-244 multilineText:-55 url:-112 integer:88 number:265 boolean:40 choice:-59 reference:129 multipleReference:-59 list:-56 keyValues:-28 file:102
type typeNoun linear text:-237 boolean:183 choice:-23 reference:-28 list:159
type typeNoun lines text:133 multilineText:-44 integer:-75 number:-91 boolean:-48 choice:143 multipleChoice:-21 reference:-36 list:122 keyValues:-57
type typeNoun link text:-167 multilineText:-26 url:-31 number:-43 boolean:-56 choice:65 reference:354 multipleReference:-25 list:-31
type typeNoun linked text:-124 multilineText:58 number:-24 boolean:-124 choice:-38 reference:35 multipleReference:258
type typeNoun links integer:61
type typeNoun list text:-442 multilineText:-83 url:-62 email:81 integer:92 number:-104 choice:-168 multipleChoice:-55 reference:381 multipleReference:434 list:-143 date:-66 file:-31
type typeNoun listed reference:40
type typeNoun listening integer:122 list:-20
type typeNoun listens text:42 integer:-89 reference:-22 keyValues:123
type typeNoun lists multilineText:53 integer:-20 boolean:-182 choice:-24 reference:-35 multipleReference:222
type typeNoun literal text:20
type typeNoun live text:-83 url:53 integer:52 boolean:53 choice:-22
type typeNoun llm text:-62 multilineText:139
type typeNoun load text:-107 integer:-36 boolean:127 choice:-54 multipleChoice:119 reference:-60 multipleReference:40 list:55
type typeNoun local text:-72 multilineText:-53 integer:-35 number:-20 choice:140 reference:147 list:-24 keyValues:-34
type typeNoun locally text:43
type typeNoun locate text:-38 multilineText:225 boolean:-69 reference:-55
type typeNoun located text:82 multilineText:-37
type typeNoun location text:241 multilineText:99 integer:-29 number:-27 boolean:-106 choice:71 reference:-89 multipleReference:-47 list:-36
type typeNoun locations text:30 choice:-28 reference:39
type typeNoun lock text:-72 integer:71 number:38
type typeNoun log text:128 multilineText:-86 integer:-97 number:-37 boolean:100 choice:27 multipleReference:-33 list:29
type typeNoun logged multipleReference:51 list:-29
type typeNoun logging text:-44 multilineText:100 reference:-22
type typeNoun login text:58 multilineText:76 url:37 number:-21 boolean:107 choice:-53 reference:-116 multipleReference:-47
type typeNoun logo text:-29 reference:-45 file:128
type typeNoun logout boolean:71
type typeNoun logs boolean:-61 choice:90 reference:-31
type typeNoun long text:75 multilineText:-33 integer:163 number:-33 boolean:-76 choice:-55 reference:-28 date:42
type typeNoun longer boolean:35 choice:-21
type typeNoun lookup text:-82 multilineText:116 boolean:55
type typeNoun low text:-111 integer:-47 number:129 choice:97
type typeNoun lower integer:-21 reference:72
type typeNoun maas text:247 choice:-42 reference:-117 multipleReference:-64
type typeNoun machine text:-137 integer:305 number:-71 choice:44 reference:-67
type typeNoun made text:-77 boolean:-55 choice:106 reference:100 list:-26
type typeNoun mail text:-57 email:21 list:62
type typeNoun main text:21 multilineText:146 integer:-22 choice:-40 reference:-22 multipleReference:-21 list:-26 keyValues:-22
type typeNoun maintain text:-69 multilineText:-21 integer:27 boolean:-23 list:131
type typeNoun make text:-200 multilineText:-63 integer:-260 number:-31 boolean:64 choice:-81 multipleChoice:-40 reference:241 multipleReference:195 list:44 keyValues:127
type typeNoun manage text:86 choice:-52 reference:35
type typeNoun management text:-24 multipleReference:80
type typeNoun mandatory text:59 boolean:-23
type typeNoun manual text:-51 boolean:125 choice:-22 reference:-23
type typeNoun manually text:107 multilineText:-30 number:26 boolean:-58 choice:109 reference:-56 list:-27
type typeNoun many text:-99 multilineText:98 integer:210 number:-68 boolean:68 choice:-119 list:-26 keyValues:-21
type typeNoun map text:-157 multilineText:101 integer:52 boolean:-94 choice:181 reference:-42 list:-23 keyValues:46
type typeNoun mapped boolean:84 reference:-26
type typeNoun mapping multilineText:-45 integer:-27 choice:-86 reference:-26 multipleReference:-24 list:-36 keyValues:318 file:-43
type typeNoun mappings text:82 boolean:-28 multipleReference:-30 list:-58 keyValues:60
type typeNoun maps text:48 multilineText:90 choice:-27 multipleReference:-22 list:-46
type typeNoun mark text:-85 number:-48 boolean:198
type typeNoun markdown text:-70 multilineText:31 integer:41
type typeNoun marked text:30 multilineText:-27 boolean:113 choice:-50
type typeNoun master multilineText:-30 url:27 boolean:56 choice:165 reference:-73 multipleReference:-23 list:-44
type typeNoun match text:-128 multilineText:136 url:-35 number:-66 boolean:151 choice:55 multipleChoice:133 reference:-152 multipleReference:-24 keyValues:-23
type typeNoun matches text:140 boolean:-88 reference:30
type typeNoun matching text:-114 multilineText:75 number:49 boolean:-89 choice:202 reference:-54 list:-37 keyValues:-20
type typeNoun material text:108 boolean:-36 reference:-25
type typeNoun materials choice:-45 reference:74
type typeNoun max text:24 integer:-28 boolean:50
type typeNoun maximum multilineText:-28 integer:379 number:22 boolean:-72 choice:-110 reference:-49 multipleReference:-21 list:-71 keyValues:-25 date:-21
type typeNoun may text:68 multilineText:57 integer:-111 number:-20 boolean:40 reference:98 multipleReference:-21 list:-54
type typeNoun mcp text:-126 multilineText:-24 boolean:-20 choice:184 reference:-29 multipleReference:-24 list:91
type typeNoun means multilineText:22 url:-28 boolean:82 choice:73 reference:-89
type typeNoun meant boolean:-75 choice:96
type typeNoun measure text:-20 choice:136 reference:-82
type typeNoun measured text:-39 choice:105 reference:-32
type typeNoun medium text:-113 integer:-48 number:131 choice:95
type typeNoun meet text:93 multilineText:-24 boolean:-23
type typeNoun member text:119 boolean:-73 choice:-61 multipleReference:144 list:-89
type typeNoun members boolean:-64 multipleReference:173
type typeNoun membership text:-159 multilineText:-40 integer:92 boolean:210 choice:-195 reference:188 multipleReference:-29 list:-54 date:51
type typeNoun memberships text:-160 integer:-30 number:59 boolean:92 choice:-136 reference:237
type typeNoun memories text:-58 integer:61 boolean:65 choice:-30
type typeNoun memory text:-62 integer:222 number:-105 boolean:93 choice:-44 reference:-33
type typeNoun mentioned text:-45 list:71
type typeNoun menu text:-103 email:67 integer:-35 number:-24 boolean:-113 choice:327 reference:-100 multipleReference:43 list:-28
type typeNoun message text:120 multilineText:211 url:-74 email:-25 integer:-120 number:-129 boolean:-83 choice:250 multipleChoice:-41 reference:-186 multipleReference:71 list:-45 keyValues:87 date:-45 file:-74
type typeNoun messages text:114 multilineText:181 url:-23 number:-63 boolean:47 choice:-88 multipleReference:-40 list:61 keyValues:-104
type typeNoun meta multilineText:36
type typeNoun metadata text:-174 multilineText:147 integer:45 number:-25 boolean:-33 reference:88 multipleReference:-39 list:165 keyValues:-141 file:-38
type typeNoun method text:-29 integer:-22 boolean:100 reference:48
type typeNoun methods text:-89 url:28 boolean:-123 reference:32 multipleReference:105 list:23 keyValues:74
type typeNoun metric text:-29 multilineText:42 integer:156 number:130 boolean:-149 reference:-103 multipleReference:73 list:-74 keyValues:25
type typeNoun metrics text:69 multilineText:-27 integer:87 number:-31 boolean:-68 choice:-93 reference:26 multipleReference:71
type typeNoun microsoft text:48
type typeNoun minimum text:79 multilineText:-31 integer:148 number:-32 boolean:-76 choice:73 reference:-37 list:-34
type typeNoun minio boolean:51 choice:23 reference:-50
type typeNoun minutes integer:54
type typeNoun mobile text:-177 url:41 boolean:55 reference:-42 multipleReference:-26 list:197
type typeNoun modal text:-90 multilineText:107 boolean:-26 choice:87 reference:-44
type typeNoun mode text:-156 multilineText:-39 url:-30 integer:43 number:-32 boolean:279 choice:118 reference:-122 multipleReference:-36 list:38 keyValues:-40 date:-25
type typeNoun model text:-141 multilineText:-24 url:-24 integer:-111 number:109 boolean:138 choice:145 multipleChoice:-22 reference:26 multipleReference:-56 list:36 keyValues:-55
type typeNoun models text:27
type typeNoun modes choice:63
type typeNoun modified boolean:88 reference:-32
type typeNoun modify multilineText:-37 integer:-24 choice:72 reference:-65 multipleReference:66 list:-47 file:137
type typeNoun moment text:-28 boolean:112 choice:-22 reference:-33
type typeNoun money text:-52 choice:125
type typeNoun mongodb text:148 multilineText:116 url:-29 integer:-159 number:-29 boolean:-31 choice:156 reference:-114
type typeNoun monitor text:49 boolean:-33 choice:-25 reference:-32 multipleReference:27 list:71
type typeNoun monitoring text:-115 integer:95 boolean:47
type typeNoun month text:47 number:-26 boolean:-60 choice:40 reference:96 date:-24
type typeNoun monthly boolean:-135 choice:-116 multipleChoice:177 reference:193 multipleReference:-36 list:-25
type typeNoun months text:170 integer:-158
type typeNoun more text:-133 url:-108 integer:63 number:152 choice:-309 multipleChoice:-85 multipleReference:230 list:201 keyValues:-42 file:27
type typeNoun most text:-34 boolean:85 reference:-27
type typeNoun mount text:-81 boolean:135
type typeNoun mounted text:51
type typeNoun move reference:36
type typeNoun moved text:-30 multilineText:-21 boolean:100
type typeNoun mp3 text:-162 multilineText:160 boolean:-36 choice:-43 list:-23 file:185
type typeNoun mqtt text:44 multilineText:81 url:100 integer:-22 number:-21 choice:-69 reference:-40 multipleReference:-22 list:-26
type typeNoun much text:-90 multilineText:88 integer:33 number:116 boolean:-26 choice:-48 reference:-23
type typeNoun multiple text:-66 multilineText:-33 url:-20 integer:-84 number:-48 boolean:121 choice:29 multipleChoice:90 reference:28 multipleReference:-120 list:97 file:24
type typeNoun must text:149 multilineText:86 integer:-158 number:-62 boolean:-136 choice:184 multipleChoice:-25 reference:-98 list:91 keyValues:34
type typeNoun mysql text:-28 choice:106 reference:-25
type typeNoun n text:-20 integer:49
type typeNoun name text:733 multilineText:-222 url:-131 email:-67 integer:-140 number:-24 boolean:30 choice:-168 multipleChoice:170 reference:-49 multipleReference:-80 list:41 keyValues:54 date:-59 file:-71
type typeNoun named choice:-33 reference:42 list:33
type typeNoun names text:46 boolean:-24 choice:39 reference:-94 list:20 keyValues:71
type typeNoun namespace text:71 boolean:-22
type typeNoun naming text:60
type typeNoun navigate multilineText:55 boolean:-45
type typeNoun navigation text:-71 multilineText:-26 boolean:-36 reference:-31 multipleReference:268 list:-55
type typeNoun nearby text:-36 boolean:120 choice:-42
type typeNoun necessary boolean:55
type typeNoun need text:-102 multilineText:-21 email:23 integer:-71 number:-46 boolean:78 choice:394 reference:-196 multipleReference:-93 list:94 keyValues:-51 date:-22
type typeNoun needed text:-111 multilineText:22 integer:-29 number:-20 boolean:53 choice:-41 reference:22 keyValues:-24 file:139
type typeNoun needs text:247 multilineText:-24 integer:-61 boolean:79 choice:-81 multipleReference:-36 list:-56
type typeNoun network text:-401 multilineText:-51 integer:171 number:-25 boolean:-115 choice:-79 reference:165 multipleReference:-69 list:206 keyValues:222
type typeNoun new text:184 multilineText:-50 url:-20 email:-27 integer:109 number:-25 boolean:-79 choice:-348 multipleChoice:-41 reference:146 multipleReference:60 list:-85 keyValues:183 date:-23
type typeNoun newly text:-36 boolean:-28 choice:-40 multipleReference:144
type typeNoun next text:-110 multilineText:135 integer:-22 number:-57 boolean:-124 choice:-71 multipleChoice:272 reference:-110 multipleReference:71 list:66 keyValues:-94 date:-59 file:110
type typeNoun no text:87 multilineText:51 email:-21 integer:29 number:-31 boolean:-131 choice:210 reference:-72 multipleReference:31 list:-78 keyValues:-30 file:-22
type typeNoun node text:-107 multilineText:-128 boolean:258 choice:35 reference:-65 multipleReference:-53 list:149
type typeNoun nodes text:-104 integer:-173 boolean:22 choice:196 multipleReference:-22 list:132
type typeNoun non text:-57 keyValues:76
type typeNoun none text:-159 multilineText:-26 number:142 boolean:-52 choice:197 reference:-47
type typeNoun normal text:-25 boolean:45
type typeNoun not text:-157 multilineText:-75 integer:136 number:255 boolean:323 choice:-366 multipleChoice:70 reference:-170 multipleReference:-21 list:-61 keyValues:-43 date:89
type typeNoun note text:75 multilineText:92 number:-24 boolean:39 choice:-27 reference:-97
type typeNoun notes text:189 boolean:-58 choice:-37
type typeNoun notification text:-58 multilineText:37 integer:-47 number:-24 boolean:160 choice:-127 multipleChoice:-24 reference:-186 multipleReference:237 list:70 keyValues:-23 date:-20
type typeNoun notifications text:-174 multilineText:-24 email:208 boolean:228 choice:49 reference:-129 multipleReference:-135 list:52
type typeNoun notify text:-41 email:-22 boolean:48 reference:95 multipleReference:-40
type typeNoun notion text:-38 boolean:-22 reference:-59 list:154
type typeNoun now text:-74 multilineText:158 integer:-40 boolean:-44 choice:-33 reference:114
type typeNoun null boolean:51 choice:32 reference:-37
type typeNoun number text:613 multilineText:-80 url:-50 email:-32 integer:-199 boolean:-127 choice:68 multipleChoice:-34 multipleReference:-97 list:-94 keyValues:67 date:-43 file:-25
type typeNoun numbers text:-21 integer:-48 number:-36 boolean:230 choice:-49 reference:-33 multipleReference:-54 list:60
type typeNoun oauth text:-112 multilineText:-33 integer:-25 boolean:-55 choice:120 multipleChoice:177 reference:-37 multipleReference:89 list:-51 keyValues:-21
type typeNoun object text:41 multilineText:308 boolean:-25 choice:-172 reference:35 list:-51 keyValues:-78
type typeNoun occurs text:132 boolean:-32 choice:-117 reference:-158 list:227
type typeNoun ocr text:-60 choice:111 reference:-49
type typeNoun of text:-150 multilineText:-96 url:-157 integer:37 boolean:-381 choice:135 multipleChoice:-30 reference:87 multipleReference:-44 list:-464 keyValues:-316 date:-196 file:-226
type typeNoun off text:-42 multilineText:-35 integer:-58 number:71 boolean:119 choice:-59 reference:-23 multipleReference:-29 list:-23 keyValues:112
type typeNoun offer text:-20 date:47
type typeNoun offered boolean:-122 choice:133
type typeNoun offering text:-48 choice:92 reference:-27
type typeNoun offline text:-170 multilineText:142 boolean:96 reference:-22
type typeNoun offset choice:70 reference:-44
type typeNoun often text:-78 multilineText:-62 integer:80 number:-25 choice:175
type typeNoun oidc text:-35 choice:-52 multipleReference:-26 list:177
type typeNoun okta text:62
type typeNoun omit text:-49 multilineText:-26 multipleReference:-20 list:153
type typeNoun on text:-245 multilineText:-120 url:-121 integer:-699 number:-20 boolean:216 multipleChoice:-101 reference:141 multipleReference:185 list:-75 keyValues:-168 file:132
type typeNoun once text:-31 multilineText:133 url:25 integer:-44
type typeNoun one text:-331 multilineText:51 url:-90 integer:-58 number:-71 boolean:-232 choice:269 multipleChoice:-115 reference:382 multipleReference:88 list:141 keyValues:-77 date:-30 file:24
type typeNoun online text:-78 boolean:21 choice:21 reference:88
type typeNoun only text:42 multilineText:-79 url:-48 email:-21 integer:-93 number:-110 boolean:237 choice:468 multipleChoice:-49 reference:-28 multipleReference:-202 list:37 keyValues:-121 date:-29 file:-30
type typeNoun open text:-37 multilineText:163 url:27 integer:-43 number:78 boolean:-36 choice:-113 reference:-59 multipleReference:-75 list:156 keyValues:-21 file:-28
type typeNoun openai text:-233 boolean:-24 choice:343 reference:-28
type typeNoun openclaw choice:23
type typeNoun opened reference:69 multipleReference:-55
type typeNoun openid text:30 integer:-21 boolean:-35 choice:-98 multipleChoice:116 reference:-33 multipleReference:-47 list:121
type typeNoun opens text:-20 boolean:-43 choice:92 reference:-30 date:41
type typeNoun operation text:85 multilineText:114 integer:-79 boolean:84 choice:-30 multipleChoice:-30 reference:43 multipleReference:-44 list:-92 keyValues:-32
type typeNoun operator text:-210 choice:301 reference:48
type typeNoun optimize text:-56 integer:76 number:85 boolean:-33 reference:-26
type typeNoun option text:-197 multilineText:-191 url:81 email:-31 integer:-34 number:-129 boolean:755 choice:192 multipleChoice:-46 reference:-204 multipleReference:-40 list:-129 keyValues:-52 date:-32 file:-31
type typeNoun optional text:-58 multilineText:-144 url:-28 email:-52 number:-97 boolean:107 choice:241 multipleChoice:-81 reference:-209 multipleReference:-105 list:90 keyValues:185 date:94 file:-50
type typeNoun optionally multilineText:-76 integer:39 number:-37 boolean:-269 choice:-65 multipleChoice:112 reference:145 multipleReference:188 list:-130 keyValues:105
type typeNoun options text:-91 multilineText:129 url:-28 integer:49 number:-39 boolean:-170 choice:376 multipleChoice:98 reference:-80 multipleReference:-227 list:-100 keyValues:100
type typeNoun or text:-182 multilineText:-173 url:-152 email:-120 integer:-394 number:-91 boolean:-610 choice:1240 multipleChoice:231 reference:-388 multipleReference:-119 list:-74 keyValues:-293 date:-130 file:82
type typeNoun order text:65 multilineText:-95 integer:248 boolean:-48 choice:-90 reference:-180 multipleReference:152 list:-54 keyValues:46
type typeNoun ordered boolean:-40 choice:58 list:27
type typeNoun ordering text:-53 multilineText:-88 integer:54 number:-45 keyValues:161
type typeNoun organisation text:-71 multilineText:-28 number:-20 boolean:375 choice:-24 reference:-80 list:-58
type typeNoun organization text:188 multilineText:-91 url:31 integer:-111 number:67 boolean:-222 choice:74 multipleChoice:116 reference:101 multipleReference:-52 keyValues:-43 file:-31
type typeNoun organize text:-28 multipleReference:-68 keyValues:188
type typeNoun orientation text:-30 boolean:-68 choice:168 reference:-38
type typeNoun origin boolean:-33 choice:-34 list:119
type typeNoun original text:95 boolean:-56 choice:-24 reference:59
type typeNoun other text:-29 multilineText:-31 integer:53 boolean:-32 choice:200 reference:-41 multipleReference:43 list:-107 keyValues:-30
type typeNoun others text:97 boolean:-28 choice:45 reference:-59
type typeNoun otherwise text:59 integer:-28 number:40
type typeNoun out text:127 email:71 integer:37 number:-23 choice:103 reference:-161 list:-80
type typeNoun outgoing text:43 multilineText:-25 number:-38 boolean:-40 reference:-33 keyValues:139
type typeNoun output text:166 integer:-33 number:-31 choice:-101 multipleReference:72 list:-31
type typeNoun outside text:-140 boolean:-31 choice:283 reference:-31
type typeNoun over text:22 boolean:-37 choice:138 reference:-43
type typeNoun override text:-91 boolean:-84 choice:-52 reference:-27 list:-33 keyValues:375 file:-42
type typeNoun overview boolean:51
type typeNoun overwrite text:-110 boolean:-114 choice:138 list:-49 keyValues:181
type typeNoun own text:-93 multilineText:132 url:-21 integer:-89 number:138 boolean:101 choice:207 reference:-108 multipleReference:-57 list:-123 keyValues:-61
type typeNoun packed text:-26 number:93 boolean:-22 reference:23
type typeNoun page text:68 multilineText:-22 email:-28 integer:202 number:-117 boolean:-24 choice:-68 multipleChoice:97 reference:-93 list:-100 keyValues:-66 date:-29 file:162
type typeNoun pages text:64 multilineText:20 url:95 number:-21 choice:-34 reference:-101 multipleReference:-39 list:-49 file:103
type typeNoun paid text:99 multilineText:88 integer:-62 number:20 reference:-69 multipleReference:-24 list:-24
type typeNoun pair text:-50 multilineText:51 reference:39
type typeNoun palette multilineText:-73 boolean:140 choice:-27
type typeNoun panel text:-171 multilineText:51 boolean:80 choice:171 multipleReference:-65
type typeNoun parallel text:-41 boolean:-27 choice:107 reference:-21
type typeNoun parameter text:139 url:-30 integer:-55 number:-60 choice:-54 multipleChoice:-40 reference:-95 multipleReference:-47 list:114 keyValues:204
type typeNoun parameters text:29 url:-29 number:-53 boolean:59 choice:-126 multipleChoice:-41 multipleReference:114 list:31 keyValues:52
type typeNoun params text:64 boolean:-24
type typeNoun parent text:-145 integer:153 boolean:66 reference:-22
type typeNoun parse text:-42 boolean:131 choice:-22
type typeNoun part text:-21 multilineText:-29 integer:-50 boolean:-41 choice:-30 reference:191 multipleReference:93 list:-72
type typeNoun partial integer:-39 choice:147 list:-55
type typeNoun particular text:-63 integer:-31 number:-41 boolean:-51 choice:-25 reference:245 multipleReference:59 list:-36
type typeNoun partition text:-31 choice:47 list:36
type typeNoun pass text:183 integer:-63 boolean:-30 choice:-102 multipleChoice:124 reference:-37 list:-40 keyValues:45
type typeNoun passed text:-143 choice:96 multipleReference:-38 list:88 keyValues:69
type typeNoun passing text:-86 integer:-72 number:-26 boolean:224 choice:-23
type typeNoun password multilineText:-43 email:50 integer:185 number:-58 boolean:-22 reference:59 multipleReference:-46 list:-52 keyValues:-27 date:-33
type typeNoun passwords integer:-121 choice:218 reference:-39
type typeNoun past text:-100 multilineText:71 boolean:-36 reference:106
type typeNoun paste text:217 multilineText:101 url:73 integer:-25 number:-32 boolean:-112 choice:-61 reference:-73 list:-26
type typeNoun patch choice:-65 reference:68
type typeNoun path text:498 multilineText:-51 url:30 number:-47 choice:-148 reference:-92 multipleReference:-25 list:-49 file:-58
type typeNoun paths text:-100 boolean:-21 list:165
type typeNoun pattern text:20
type typeNoun pay text:-80 number:-20 boolean:79 choice:-21 reference:-43 multipleReference:128
type typeNoun payload text:-216 multilineText:29 integer:-28 number:-24 boolean:50 choice:74 reference:-39 multipleReference:-41 list:116 keyValues:124
type typeNoun payloads text:-29 multilineText:101 list:-21
type typeNoun payment multilineText:-93 url:-44 email:-47 number:56 choice:104 multipleChoice:-32 reference:72 multipleReference:52 list:-76 keyValues:-37 date:77
type typeNoun payments text:-87 integer:-56 number:37 boolean:85 choice:57 multipleReference:-35 list:-41 date:94
type typeNoun pcg text:110 multilineText:55 email:-24 integer:-28 boolean:85 choice:55 reference:-141 keyValues:-30
type typeNoun pdf text:-30 multilineText:-37 integer:-73 boolean:92 choice:-51 reference:94 multipleReference:-22 list:55
type typeNoun pem multilineText:21
type typeNoun per text:-304 multilineText:-34 url:-108 integer:-36 number:408 boolean:-136 choice:61 reference:213 multipleReference:-40 list:20
type typeNoun percent text:-72 integer:-25 number:190 choice:-48
type typeNoun percentage text:-159 integer:-104 number:359 boolean:-101 choice:83 reference:-23
type typeNoun perform text:-189 multilineText:61 boolean:-27 choice:99 multipleReference:-22 list:-47 keyValues:141
type typeNoun performance integer:53 boolean:35 choice:-25
type typeNoun performed text:-104 integer:-182 number:248 boolean:85
type typeNoun period text:52 multilineText:-21 integer:-141 number:-35 boolean:75 choice:-175 reference:232 multipleReference:56 list:-59 keyValues:-24 date:74
type typeNoun periodic choice:-33 reference:40
type typeNoun periods text:97 number:-21 choice:-40 reference:-23 date:32
type typeNoun permission text:-27 multilineText:-20 boolean:83 choice:94 reference:-83 multipleReference:-74 list:89
type typeNoun permissions text:166 multilineText:-21 integer:-53 boolean:-25 multipleChoice:-22 reference:147 multipleReference:-90 list:-71
type typeNoun permit boolean:-132 choice:150
type typeNoun persistent text:-107 choice:169 reference:-27
type typeNoun person text:-29 multilineText:-40 boolean:-86 choice:72 list:155
type typeNoun personal text:203 boolean:-27 choice:-25 reference:-31 multipleReference:-21 list:-38
type typeNoun phone text:259 multilineText:-34 integer:-106 number:-47 boolean:105 choice:-138 multipleChoice:106 reference:-46 multipleReference:-29 list:-25 keyValues:-21
type typeNoun pick text:-27 number:-23 choice:-164 multipleChoice:103 reference:182 multipleReference:54 list:-27 file:-27
type typeNoun picker reference:32
type typeNoun pipeline text:45 choice:74 multipleChoice:-23 multipleReference:-100 list:39 keyValues:80
type typeNoun pivot text:-48 boolean:100 choice:50 list:-22
type typeNoun place text:-58 number:-57 boolean:138 reference:-23 keyValues:45
type typeNoun placeholder text:37
type typeNoun places text:-104 integer:188 number:-39
type typeNoun plain text:-276 multilineText:180 choice:86 reference:22
type typeNoun plain-text text:-69 multilineText:-35 choice:73 reference:40
type typeNoun plan multilineText:22 number:83 boolean:-41 choice:26 list:-25
type typeNoun plugin text:-68 boolean:20 choice:73
type typeNoun pod text:-48 reference:41 list:-26 keyValues:95
type typeNoun pods text:-47 integer:141 number:-129 boolean:137 list:-22
type typeNoun point text:110 multilineText:-43 number:240 boolean:-87 choice:-71 reference:-43
type typeNoun points text:-20 url:183 integer:124 number:-29 choice:-152 list:-20
type typeNoun policies text:-24 boolean:-27 reference:84 list:-32 keyValues:52
type typeNoun policy text:-64 multilineText:-34 number:-45 boolean:-21 choice:-71 reference:114 multipleReference:-25 list:208 date:-21
type typeNoun poll text:132 integer:-103 boolean:34 choice:-35
type typeNoun pool text:165 email:-21 integer:200 choice:-37 reference:-131 multipleReference:-65 list:-30
type typeNoun pop-up boolean:36 multipleReference:-23
type typeNoun populate multilineText:-33 reference:39
type typeNoun popup text:-208 multilineText:-25 integer:-21 boolean:-49 choice:-54 reference:50 multipleReference:133 list:211
type typeNoun port text:-325 multilineText:-31 url:25 integer:418 number:-85 boolean:34 choice:-93 reference:-53 list:62 keyValues:116
type typeNoun portal text:-131 multilineText:112 url:-46 integer:-51 number:-37 boolean:-47 choice:-108 reference:-21 multipleReference:533 list:-101 keyValues:-29 file:-37
type typeNoun ports text:-43 integer:-144 list:100 keyValues:178
type typeNoun position text:-90 number:-26 choice:219 reference:-35
type typeNoun positive text:-57 boolean:-104 choice:61 multipleReference:130
type typeNoun post number:147 boolean:-93 choice:-62 reference:-52 keyValues:137
type typeNoun postgres text:-63 choice:79
type typeNoun postgresql choice:20
type typeNoun posts reference:-24 multipleReference:36
type typeNoun predefined text:295 boolean:-68 choice:-43 reference:-145
type typeNoun prefer integer:-22 reference:58
type typeNoun preferences text:53 boolean:-44 choice:-35 list:117
type typeNoun preferred text:165 integer:119 number:-31 boolean:39 choice:-106 reference:-109
type typeNoun prefix text:90 integer:154 choice:-32 reference:-151
type typeNoun prefixed text:120 integer:-21 choice:-33
type typeNoun presented text:234 integer:93 number:-49 boolean:-38 choice:-86 reference:-46 multipleReference:-34
type typeNoun preserve boolean:139 list:-23 keyValues:-62
type typeNoun preset text:-79 number:-25 reference:222 list:-51
type typeNoun press text:-89 list:129
type typeNoun prevent boolean:-71 choice:100
type typeNoun prevents integer:38 number:-21
type typeNoun preview text:73 url:227 boolean:-89 choice:-170 reference:78 file:-26
type typeNoun previous text:43 url:32 email:25 number:-24 choice:-84 reference:-22 list:57 file:41
type typeNoun previously text:32 boolean:-23 choice:-27 reference:63
type typeNoun price text:-146 integer:-48 boolean:175 choice:-133 multipleChoice:116 reference:59 multipleReference:-52 list:-23 date:86
type typeNoun primary text:31 multilineText:-21 integer:-34 boolean:181 choice:-28 reference:-21 multipleReference:-22 list:-48
type typeNoun principal text:43
type typeNoun priority text:-41 integer:49 number:-54 choice:72
type typeNoun private text:-136 multilineText:222 reference:-48 multipleReference:-33 list:-52 file:158
type typeNoun probe text:-86 integer:-104 list:240
type typeNoun process text:176 url:-24 integer:-234 number:-109 boolean:-84 choice:-168 multipleChoice:-34 multipleReference:-100 list:54 keyValues:94 date:-25 file:474
type typeNoun processed reference:-44 list:92
type typeNoun processing integer:-76 number:-26 boolean:127
type typeNoun produce multilineText:51 integer:-133 number:139 list:-22
type typeNoun product text:-236 multilineText:-52 integer:-103 number:760 boolean:-29 choice:-242 multipleChoice:-28 reference:-75 multipleReference:82 list:-42 keyValues:-23
type typeNoun production text:-26 integer:69 choice:33
type typeNoun products text:52 boolean:-47 choice:190 reference:-39 multipleReference:-25 list:-70
type typeNoun profile text:59 multilineText:-223 url:54 integer:198 number:-31 boolean:52 choice:-84 multipleChoice:102 reference:-107 multipleReference:-127 list:76 keyValues:-29 file:69
type typeNoun program text:221 multilineText:-40 integer:-32 boolean:-35 reference:100 list:-55 keyValues:-62
type typeNoun progress text:41
type typeNoun project text:225 multilineText:-39 integer:-32 number:90 boolean:-83 choice:-41 reference:-26 multipleReference:-27
type typeNoun projects text:78 list:-26
type typeNoun prometheus text:113 url:-25 choice:-36 reference:-22
type typeNoun prompt text:-117 multilineText:81 boolean:113 choice:-20
type typeNoun properties boolean:33
type typeNoun property text:176 multilineText:-59 reference:-30
type typeNoun protocol text:216 url:-33 integer:27 number:-25 boolean:185 choice:24 reference:-266 multipleReference:-37 keyValues:-34
type typeNoun provide text:150 multilineText:25 url:21 integer:-45 number:-43 boolean:-65 choice:-102 multipleChoice:-26 reference:-119 multipleReference:39 list:-34 keyValues:223 date:-28
type typeNoun provided text:135 url:-27 number:24 boolean:233 choice:-315 reference:-36 multipleReference:-22 list:-52 keyValues:91
type typeNoun provider text:-45 multilineText:-58 url:23 integer:45 number:-32 choice:-59 reference:263 multipleReference:-30 list:-32 date:-20
type typeNoun providers boolean:-53 choice:-100 multipleReference:233
type typeNoun provides email:-47 boolean:20 choice:-20 reference:-45 multipleReference:-23 list:147
type typeNoun providing text:125 integer:-22 choice:-36
type typeNoun provision text:-55 choice:134 reference:-76
type typeNoun proxy text:285 multilineText:-47 url:132 integer:-31 number:-27 boolean:-98 choice:-68 reference:-88 multipleReference:-20 list:-65 keyValues:84
type typeNoun pub/sub list:50
type typeNoun public text:-249 multilineText:286 url:-37 integer:-56 number:-35 boolean:-123 choice:272 reference:-155 multipleReference:-44 list:-54 keyValues:41 file:193
type typeNoun publicly text:-43 url:20 boolean:102 choice:-20
type typeNoun publish text:109 boolean:-62
type typeNoun published multilineText:36 integer:50
type typeNoun pull integer:25 reference:-30
type typeNoun purchase boolean:-57 choice:-49 reference:178
type typeNoun purpose text:35
type typeNoun purposes text:-75 multilineText:-21 choice:157 reference:-30
type typeNoun push boolean:84 choice:126 reference:-147 multipleReference:-20
type typeNoun pushed boolean:53 list:-22
type typeNoun put choice:-59 reference:57
type typeNoun python text:40 multilineText:-141 choice:95 reference:-34 keyValues:106
type typeNoun quality text:-126 integer:188 choice:31
type typeNoun quantity text:-63 integer:-36 number:-53 boolean:176
type typeNoun queries text:90 boolean:-24
type typeNoun query text:598 multilineText:-238 url:-39 integer:88 number:-30 boolean:-77 choice:-244 multipleChoice:-44 reference:92 multipleReference:-53 list:-100 keyValues:99 date:-23
type typeNoun questions boolean:27
type typeNoun queue text:117 choice:-21 reference:-51 list:-20
type typeNoun quick boolean:-64 reference:-34 multipleReference:96
type typeNoun quote text:-170 multilineText:207 number:-25 boolean:166 choice:-41 reference:-34 file:-27
type typeNoun quotes text:48 multilineText:-23 boolean:34 choice:56 reference:-43
type typeNoun range text:33 multilineText:-20 url:-21 email:-26 integer:115 boolean:-30 choice:-27 reference:-26 list:-53 date:102
type typeNoun ranges text:-59 list:94
type typeNoun rate text:-192 multilineText:-28 integer:-62 number:505 boolean:-165 choice:-37 reference:69 multipleReference:-20
type typeNoun rather text:51 boolean:87 choice:-31 multipleReference:-25
type typeNoun ratio text:-49 integer:-141 choice:250
type typeNoun reaches text:-22 integer:-36 boolean:88
type typeNoun read text:-82 multilineText:56 choice:20 reference:37 multipleReference:-42 list:38
type typeNoun realm multilineText:58
type typeNoun receipt reference:83 list:-23
type typeNoun receive text:45 multilineText:-21 email:121 integer:-52 boolean:-60 choice:-59 reference:49 multipleReference:53 list:-33
type typeNoun received text:-44 integer:115 choice:-27
type typeNoun receives text:-21 email:49
type typeNoun receiving multipleReference:137 list:-93
type typeNoun recipient text:-161 multilineText:98 url:-33 email:58 number:-37 choice:81 reference:-34 list:79
type typeNoun recommended text:-179 integer:106 boolean:35 choice:32 reference:-20 list:80
type typeNoun record text:-229 multilineText:-23 email:-24 integer:34 number:-50 boolean:166 choice:-186 multipleChoice:-22 reference:304 multipleReference:112 list:31 keyValues:-22 date:-24 file:-70
type typeNoun recorded text:-98 reference:150
type typeNoun recording text:37 integer:-48 boolean:64
type typeNoun records text:107 multilineText:-110 email:-53 integer:-72 number:91 boolean:194 choice:38 multipleChoice:-20 multipleReference:-62 list:-90 keyValues:-22
type typeNoun recurring multilineText:-29 boolean:139 choice:-90 reference:152 multipleReference:-28 list:-40
type typeNoun redirect text:-117 url:99 number:-29 boolean:87 list:40
type typeNoun redirected text:83 boolean:-20 choice:-23
type typeNoun redshift text:-124 multilineText:87 boolean:-31 choice:178 reference:-39
type typeNoun reduction number:25
type typeNoun refer text:-94 url:26 boolean:-37 reference:-25 multipleReference:168
type typeNoun reference text:132 multilineText:-22 url:-21 integer:-44 number:-27 boolean:-48 choice:22 reference:-61 multipleReference:37 list:106 keyValues:-45
type typeNoun references text:48 choice:-28
type typeNoun refers text:-118 integer:106 boolean:-25 choice:100 reference:20
type typeNoun refresh text:-63 integer:44 boolean:-66 choice:-88 multipleChoice:239 reference:-42 multipleReference:86 list:-72
type typeNoun refreshing text:23
type typeNoun regex text:71 choice:37 reference:-33
type typeNoun region text:53 multilineText:27 boolean:-52 choice:-75 reference:104
type typeNoun register boolean:107 choice:-28
type typeNoun registered reference:-20 multipleReference:46
type typeNoun registration text:80 multilineText:-26 integer:-26 boolean:127 choice:-217 multipleChoice:63 reference:-37 multipleReference:46 list:36
type typeNoun registry text:201 multilineText:-89 url:95 boolean:-135 reference:-23 list:-22
type typeNoun regular multilineText:-20 boolean:100 reference:-29 multipleReference:56 date:-57
type typeNoun related text:154 multilineText:-44 integer:-106 number:651 boolean:-346 choice:-146 multipleChoice:-23 reference:-28 multipleReference:-46 keyValues:-62
type typeNoun relations reference:69
type typeNoun relationship text:153 multilineText:-22 number:-21 boolean:-65 reference:-25 date:33
type typeNoun relative multilineText:-50 integer:53 boolean:-41 choice:166 reference:-42
type typeNoun relevant text:207 multilineText:-69 integer:-49 number:-22 boolean:-80 choice:-30 reference:66 multipleReference:28 list:-24
type typeNoun remaining reference:29
type typeNoun remember integer:26
type typeNoun reminder email:25 integer:174 boolean:-92 choice:-52 reference:65 multipleReference:-29 list:-42
type typeNoun reminders integer:56 boolean:-23
type typeNoun remote text:73 url:-27
type typeNoun remove text:-32 integer:-21 boolean:32 choice:31 multipleReference:-25 list:69
type typeNoun rendered boolean:20
type typeNoun rendering text:136 number:-25 boolean:-50
type typeNoun replace text:225 multilineText:-101 boolean:-183 choice:-35 reference:-36 list:-62 keyValues:121 file:160
type typeNoun replaced text:25 boolean:60
type typeNoun replacement text:98
type typeNoun replacing text:82 multilineText:30 choice:-67
type typeNoun replies text:-74 email:41 boolean:36 multipleReference:-25 list:88
type typeNoun reply text:53 boolean:28 choice:-74 reference:60
type typeNoun report text:-232 multilineText:-34 integer:-57 number:-31 boolean:241 choice:-30 reference:206 multipleReference:58 list:-52 keyValues:-21
type typeNoun reported text:119 integer:-20 number:-20
type typeNoun reporting text:-119 integer:94 reference:46
type typeNoun reports text:99 multilineText:-21 choice:-90 reference:-31 multipleReference:173 list:-39
type typeNoun repository text:30 multilineText:-76 boolean:87 choice:-55 reference:68
type typeNoun represent text:92 boolean:-74
type typeNoun represented text:-89 multilineText:134 boolean:-47 reference:-20 list:84
type typeNoun represents text:62 integer:-50 choice:116 reference:-111
type typeNoun request text:-359 multilineText:-240 url:-22 integer:148 number:-67 boolean:70 choice:97 reference:-143 multipleReference:-46 keyValues:630
type typeNoun requests text:-70 multilineText:-108 integer:85 reference:-22 multipleReference:149 list:-159 keyValues:146
type typeNoun require text:-203 boolean:273 choice:-80 reference:112
type typeNoun required text:134 email:51 integer:-52 number:-27 boolean:-40 choice:-129 multipleChoice:-59 multipleReference:-67 keyValues:90 date:-31 file:94
type typeNoun requirement text:-106 integer:107 number:51
type typeNoun requirements choice:38 reference:-23
type typeNoun requirements.txt text:89 file:-52
type typeNoun requires text:29 choice:-21 list:80
type typeNoun reserved text:33 integer:34 boolean:-22
type typeNoun reset text:-65 multilineText:-83 boolean:-83 reference:116 file:163
type typeNoun resolution text:106 number:-46 boolean:-176 choice:-35 reference:-49 multipleReference:270
type typeNoun resolve text:47
type typeNoun resource text:79 multilineText:-107 url:-30 integer:-42 number:-30 boolean:-45 choice:-125 reference:145 multipleReference:309 list:-90 file:-42
type typeNoun resources text:303 integer:-198 boolean:-48 choice:-45 reference:35 multipleReference:41 list:-37
type typeNoun responds text:-69 multilineText:90
type typeNoun response text:-81 multilineText:168 integer:156 number:-24 boolean:-31 choice:-39 reference:-100 multipleReference:-27 list:58 keyValues:-36
type typeNoun responses boolean:-32 choice:45 reference:43
type typeNoun responsible text:31 reference:48 list:-24
type typeNoun restart text:66
type typeNoun restarts text:29
type typeNoun restrict integer:-27 number:-31 boolean:-112 choice:-57 multipleChoice:118 reference:91 multipleReference:-62 list:146 keyValues:-37
type typeNoun result text:120 boolean:-56 choice:-89 reference:-176 multipleReference:66 list:220
type typeNoun results multilineText:-26 integer:-46 boolean:171 choice:-67 reference:113 list:-71 date:27 file:-23
type typeNoun retries text:-30 integer:49
type typeNoun retrieval boolean:74 choice:-24
type typeNoun retrieve multilineText:69 integer:59 boolean:-31 choice:-21 reference:-50
type typeNoun retrieved text:48 choice:-24
type typeNoun return text:169 number:-24 boolean:-106 choice:20 reference:-25 multipleReference:35
type typeNoun returned text:-190 multilineText:82 integer:122 boolean:-23 multipleChoice:133 reference:-36 keyValues:-23
type typeNoun returns text:33 multilineText:39 choice:-35
type typeNoun revenue text:-90 number:204 boolean:-27 choice:-20 reference:-22
type typeNoun review boolean:121 choice:56 reference:-50 multipleReference:-64
type typeNoun right text:60 integer:-31 boolean:-86 choice:78 keyValues:22
type typeNoun risk multilineText:-29 integer:-66 number:-52 boolean:102 choice:51 reference:-47 multipleReference:111 list:-24
type typeNoun role text:353 multilineText:-87 integer:-23 number:-33 choice:-237 reference:186 list:-84 keyValues:-20
type typeNoun roles text:-21 multilineText:-26 boolean:35 choice:33 reference:-145 multipleReference:253 list:-78
type typeNoun root multilineText:31 url:46 choice:-29
type typeNoun round text:-94 integer:162 number:-40 boolean:119 reference:-100
type typeNoun rounding text:-49 number:75
type typeNoun route text:60 multilineText:-29 url:26 number:-34 boolean:-79 choice:-47 reference:-27 multipleReference:112 list:51
type typeNoun routes text:-37 multilineText:-28 boolean:76 choice:121 multipleReference:-38 list:-136 keyValues:84
type typeNoun routing text:22
type typeNoun row boolean:-46 choice:170 reference:-45
type typeNoun rows text:-42 multilineText:99 integer:-75 number:-27 boolean:37 choice:70 list:-28
type typeNoun rs256 choice:-23 reference:31
type typeNoun rsa text:-87 multilineText:79 reference:38
type typeNoun rule text:-63 multilineText:-45 url:-28 multipleChoice:-22 reference:154 multipleReference:21 list:-88 keyValues:91 date:-21
type typeNoun rules text:-323 multilineText:347 integer:30 number:-67 boolean:169 choice:-82 reference:22 multipleReference:80 list:-49 keyValues:-45 file:-53
type typeNoun run text:273 multilineText:-59 integer:-63 number:-31 boolean:-45 choice:174 reference:61 multipleReference:-69 list:-92 keyValues:-45 file:-23
type typeNoun running multilineText:-30 url:-57 integer:60 number:30 boolean:70 choice:-111 reference:-71 multipleReference:-20 list:-49 keyValues:76 date:107
type typeNoun runs multilineText:125 integer:-21 boolean:-132 reference:-31 multipleReference:228 list:-66 keyValues:-22 date:-20
type typeNoun s3 text:-50 choice:-23 reference:132
type typeNoun sales text:-57 boolean:-46 choice:-121 reference:122 multipleReference:177
type typeNoun same text:-243 multilineText:165 url:-30 integer:-54 number:-53 boolean:371 multipleReference:-67 keyValues:-26 date:-23
type typeNoun saml text:-91 multilineText:-26 url:48 boolean:52 choice:46 reference:-90 multipleReference:-36 list:59 keyValues:93
type typeNoun save text:-41 multilineText:91 boolean:82 choice:-135 reference:101 multipleReference:-32
type typeNoun saved text:21 boolean:49 choice:-31
type typeNoun scan text:-147 choice:55 reference:-22 multipleReference:-27 list:214 file:-21
type typeNoun schedule text:40 integer:-87 boolean:184 choice:-45 list:-26
type typeNoun scheduled text:-117 multilineText:167 integer:150 boolean:-122 choice:-44 reference:41 multipleReference:-40 list:-23 keyValues:-41 date:81
type typeNoun schema text:-63 multilineText:408 integer:-34 number:-25 reference:-162 list:-45 keyValues:-28
type typeNoun scope text:73 integer:-24 multipleReference:-38 list:52
type typeNoun scopes text:-66 boolean:-21 choice:-63 reference:-27 multipleReference:-43 list:283
type typeNoun screen text:198 multilineText:-42 email:32 number:-22 boolean:24 choice:-53 reference:-41
type typeNoun script text:165 multilineText:36 integer:-36 boolean:-44 choice:122 reference:-122 list:-22
type typeNoun scroll text:98 multilineText:-21 boolean:-58 reference:-42 multipleReference:-22 list:112
type typeNoun search text:374 multilineText:-380 url:-25 integer:-57 number:-40 boolean:190 choice:-59 multipleChoice:68 reference:-149 multipleReference:179 list:-32 keyValues:-47
type typeNoun searchable text:-43 boolean:31 reference:118 list:-51
type typeNoun second integer:40 number:-40 reference:25
type typeNoun seconds text:-119 integer:179 number:-22
type typeNoun secret text:212 multilineText:-139 integer:-21 number:-20 boolean:115 choice:73 reference:-102 list:-27 keyValues:-27
type typeNoun secrets text:26
type typeNoun section text:36 url:-32 email:-21 integer:157 number:-20 boolean:253 choice:-21 multipleChoice:-20 reference:-199 multipleReference:-140 list:125 keyValues:-32 date:-80
type typeNoun sections text:-101 boolean:105 choice:-29 multipleReference:155 list:-36
type typeNoun secure text:57 integer:-20 boolean:24 choice:65 reference:-24 multipleReference:-29 list:-29
type typeNoun security text:126 multilineText:-34 boolean:-29 choice:-21 reference:-34 file:41
type typeNoun see text:-79 multilineText:-92 url:58 integer:-43 number:-38 boolean:-44 choice:252 multipleChoice:-21 reference:214 multipleReference:-69 list:-59 keyValues:-39
type typeNoun sees text:-31 multilineText:104 boolean:-24
type typeNoun segment choice:34
type typeNoun select text:-394 multilineText:-411 url:-187 email:-105 integer:-108 boolean:-45 choice:285 multipleChoice:-69 reference:556 multipleReference:254 list:-172 keyValues:-200 date:148 file:-43
type typeNoun selected text:-175 multilineText:-160 number:173 boolean:-251 choice:148 multipleChoice:-53 reference:144 multipleReference:148 list:90 keyValues:-35 date:-34 file:-27
type typeNoun selecting text:-161 multilineText:-31 number:-22 boolean:106 choice:-58 reference:300 multipleReference:-29
type typeNoun selection text:-220 multilineText:-29 boolean:32 choice:57 reference:176 multipleReference:52
type typeNoun selector text:93 multilineText:94 integer:-26 number:-21 boolean:-99 choice:-83 multipleChoice:78 reference:78 multipleReference:-34 list:-25 keyValues:-32
type typeNoun selects text:-254 multilineText:-30 number:-22 boolean:-210 choice:293 reference:367 multipleReference:-45 list:-20
type typeNoun send text:33 email:36 integer:151 number:-27 boolean:-76 choice:-86 multipleChoice:103 reference:80 multipleReference:-96 list:-61 keyValues:-29 date:-51
type typeNoun sender text:278 url:-75 email:49 boolean:-45 choice:-88 reference:-27 list:-27
type typeNoun sendgrid text:61 multilineText:-50
type typeNoun sending multilineText:-22 email:81 choice:27 list:-23
type typeNoun sends multilineText:-28 boolean:132 choice:-20 reference:-27 multipleReference:-122 list:130
type typeNoun sent text:-84 multilineText:-31 email:-38 integer:-25 number:-29 boolean:-184 choice:233 multipleReference:-81 list:105 keyValues:147
type typeNoun separate text:-150 list:196
type typeNoun separated text:-165 number:-25 boolean:-23 reference:-20 list:327 keyValues:-23
type typeNoun separator text:66
type typeNoun sequence text:-54 integer:155 boolean:-62 choice:-32 reference:32
type typeNoun series text:-23 multipleChoice:112
type typeNoun served boolean:-62 choice:62
type typeNoun server text:166 multilineText:-64 url:178 email:-40 integer:143 number:-67 boolean:-213 multipleReference:-50 list:55 keyValues:-29 date:-25
type typeNoun serverless text:-90 choice:100
type typeNoun servers text:179 url:47 choice:-76 reference:-130 multipleReference:-70 keyValues:73
type typeNoun service multilineText:79 url:187 email:-29 integer:-110 number:-41 boolean:-22 choice:-151 multipleChoice:-23 reference:128 multipleReference:-130 list:-131 keyValues:172 date:-28 file:54
type typeNoun services text:21 boolean:34 list:-52 keyValues:30
type typeNoun session text:-25 multilineText:23 integer:62
type typeNoun set text:-112 multilineText:-313 url:-107 email:-56 integer:-85 number:-143 boolean:-292 choice:158 reference:219 multipleReference:-200 list:-64 keyValues:-86 date:88 file:-139
type typeNoun sets text:451 multilineText:-162 url:-34 integer:57 number:184 boolean:-231 choice:140 multipleChoice:-20 reference:-168 multipleReference:-98 list:-125 keyValues:50 date:-79 file:-32
type typeNoun setting text:-106 multilineText:-102 url:-27 integer:-34 number:50 boolean:176 choice:133 multipleChoice:175 reference:72 multipleReference:-88 list:-90 keyValues:-73 date:-78 file:-24
type typeNoun settings text:56 multilineText:42 integer:-84 number:-64 boolean:47 choice:-263 multipleChoice:-22 reference:386 multipleReference:-63 list:68 keyValues:-49 date:-21
type typeNoun setup text:59 multilineText:-82 boolean:-33 choice:129 reference:-94 list:-29 file:95
type typeNoun severity text:-160 integer:-23 number:108 boolean:-43 reference:170
type typeNoun sha256 choice:30
type typeNoun sha512 choice:39 reference:-25
type typeNoun share text:36 integer:-25 boolean:-21 choice:87 reference:-29
type typeNoun shared text:-75 multilineText:-38 integer:109 choice:107 reference:-52
type typeNoun sheet text:-116 multilineText:-22 choice:161
type typeNoun shell text:-54 choice:100 reference:-29
type typeNoun short text:187 multilineText:-99 number:-22 boolean:-53 choice:62
type typeNoun should text:-23 multilineText:-59 url:-37 email:80 integer:-175 number:-45 boolean:-106 choice:-137 multipleChoice:-47 reference:319 multipleReference:126 keyValues:-60 date:104 file:-28
type typeNoun show text:-62 multilineText:-40 integer:-20 number:-24 boolean:142 choice:-93 multipleChoice:-20 reference:-39 multipleReference:237 list:-45 keyValues:-23
type typeNoun shown text:-109 multilineText:263 url:-30 integer:60 number:-80 boolean:-178 reference:-314 multipleReference:475 list:-69 keyValues:-75 date:-27 file:73
type typeNoun shows text:-161 boolean:125 choice:92 reference:-31
type typeNoun sid text:51
type typeNoun side text:28 multilineText:57
type typeNoun sidebar text:58 choice:37 reference:-59
type typeNoun sign text:149 integer:-64 boolean:70 choice:-36 reference:-47 multipleReference:-39 list:49 keyValues:-37
type typeNoun sign-up text:112 url:24 boolean:-23 reference:-35 list:-29
type typeNoun signature text:-127 multilineText:90 boolean:88
type typeNoun signed text:-35 boolean:150 choice:-32
type typeNoun signing text:63 reference:-22
type typeNoun similar text:-33 multilineText:60
type typeNoun simple text:42 multilineText:-41 url:-25 number:44 boolean:21
type typeNoun simply text:160 multilineText:-60 list:-20 keyValues:-23
type typeNoun since text:-111 integer:124 boolean:59 reference:23 keyValues:-21
type typeNoun single text:-205 multilineText:68 number:28 boolean:48 reference:161 multipleReference:-170 list:86 date:21 file:-28
type typeNoun sink text:-48 multilineText:43 integer:47 choice:-35
type typeNoun site text:100 boolean:-100 choice:-42 reference:94 list:-21
type typeNoun size text:-151 multilineText:-33 integer:259 number:-106 choice:111 reference:-89 multipleReference:-29 list:-47 keyValues:129
type typeNoun skip text:36 boolean:-116 multipleChoice:-30 multipleReference:44 list:138
type typeNoun slack text:-120 boolean:-24 choice:-22 multipleChoice:126 reference:-38 multipleReference:-49 list:146
type typeNoun slow text:-33 boolean:50
type typeNoun slug text:105 boolean:-20 reference:-49 multipleReference:54 list:-49
type typeNoun smooth text:-59 choice:103 reference:-41
type typeNoun sms multilineText:-59 integer:-22 boolean:-113 choice:-56 reference:150 multipleReference:396 list:-216
type typeNoun smtp text:-61 email:52 integer:24 choice:-115 reference:152
type typeNoun snowflake multilineText:60 url:69 boolean:-22 reference:-28
type typeNoun so text:-134 multilineText:-50 url:-20 integer:-62 number:-38 boolean:47 choice:-180 multipleChoice:-23 reference:377 multipleReference:85 list:-51 keyValues:-24 date:70
type typeNoun soft integer:55
type typeNoun software choice:-45 reference:74
type typeNoun some text:229 multilineText:43 integer:-32 number:-22 choice:-74 reference:-20 multipleReference:-32 list:-43
type typeNoun something text:42 boolean:-49 choice:78 reference:-22
type typeNoun sort text:50 integer:-32 choice:-127 multipleReference:-41 list:123 keyValues:78
type typeNoun source text:181 multilineText:-142 url:28 number:-29 boolean:190 choice:-74 reference:-40 multipleReference:-38 list:-24
type typeNoun sources reference:32
type typeNoun space multilineText:-27 integer:-20 number:88 boolean:-56 choice:-20 reference:-42 multipleReference:-66 list:175
type typeNoun special text:-131 multilineText:45 integer:232 boolean:-35 choice:-22
type typeNoun specific text:195 multilineText:-102 url:33 email:26 integer:-206 number:-54 boolean:-164 choice:-159 multipleChoice:-33 multipleReference:346 list:102 keyValues:-132 date:164 file:-21
type typeNoun specified text:52 multilineText:-40 url:80 integer:223 number:-50 boolean:47 reference:-86 multipleReference:-61 list:-69 keyValues:-40 date:-20
type typeNoun specifies text:424 multilineText:-191 url:-37 integer:195 number:289 boolean:-164 choice:-180 reference:-144 multipleReference:-82 list:-21 keyValues:-60 date:-22 file:-31
type typeNoun specify text:-158 multilineText:-112 url:-107 email:-109 integer:-171 number:-80 boolean:61 choice:290 multipleChoice:25 reference:-251 multipleReference:-29 list:328 keyValues:193 file:-43
type typeNoun specifying text:-33 url:79 boolean:-76 reference:82
type typeNoun spend text:-41 reference:61
type typeNoun sql text:-383 multilineText:522 url:-30 integer:-59 number:-26 boolean:-171 choice:-105 multipleChoice:-22 reference:217 multipleReference:-40 list:-54 keyValues:196
type typeNoun ssh text:28 integer:27 boolean:29
type typeNoun ssl text:-109 integer:-32 choice:27 multipleChoice:236 multipleReference:-21 list:-41
type typeNoun sso text:-21 url:34
type typeNoun stack text:-34 boolean:74
type typeNoun stage text:-50 boolean:-26 choice:169
type typeNoun staging text:-38 multipleReference:131 list:-24
type typeNoun stale text:104 boolean:-37 choice:55 multipleReference:-55
type typeNoun standalone text:-30 boolean:34 choice:-98 multipleChoice:218 reference:-23 file:-22
type typeNoun standard integer:-171 number:178
type typeNoun start text:-191 integer:75 choice:141 reference:-253 multipleReference:144 list:-83 date:218
type typeNoun starting text:-24 boolean:-25 choice:-21 reference:-36 keyValues:101 date:43
type typeNoun starts text:-23 boolean:-135 choice:142 date:37
type typeNoun state text:99 multilineText:-26 integer:-33 choice:-33 keyValues:39
type typeNoun statement text:-193 multilineText:608 integer:-28 number:-42 boolean:-119 reference:-77 list:-32 keyValues:-29
type typeNoun statements multilineText:20 boolean:-63 keyValues:118
type typeNoun states text:68 boolean:-34 choice:-62 reference:107 multipleReference:-21 list:-27
type typeNoun statistics text:-54 boolean:-25 reference:113
type typeNoun status text:-279 multilineText:-25 integer:326 boolean:76 choice:56 reference:-25 multipleReference:-41 keyValues:-20
type typeNoun statuses integer:69 choice:-66 reference:65
type typeNoun step text:-22 url:47 integer:-101 number:-23 boolean:-97 choice:-85 reference:245 multipleReference:119 list:-104 keyValues:-28 file:35
type typeNoun steps text:40 multilineText:34 boolean:-25
type typeNoun stop text:29 boolean:-51 choice:-51 reference:83
type typeNoun storage multilineText:25 integer:157 number:-54 boolean:-96 choice:-145 reference:106 multipleReference:101 list:-52 keyValues:-21
type typeNoun store text:-96 multilineText:45 integer:120 boolean:54 choice:-31 reference:-29 multipleReference:-64 keyValues:71
type typeNoun stored text:44 multilineText:-72 integer:87 number:-25 boolean:-115 choice:90 reference:21 multipleReference:-21 list:-22 keyValues:49
type typeNoun stores boolean:-27 choice:-100 reference:147
type typeNoun storing text:-83 boolean:-23 choice:197 reference:-30
type typeNoun straight text:-80 boolean:98 choice:75 reference:-45 file:-20
type typeNoun strategy text:28 boolean:-55 choice:221 reference:-95 list:-30
type typeNoun streams text:27
type typeNoun string text:218 integer:-38 number:-25 choice:64 reference:-78 list:-25 keyValues:-24
type typeNoun strings integer:-22 boolean:-22 choice:-21 reference:-38 list:167
type typeNoun structure text:-48 multilineText:25 integer:36 boolean:44
type typeNoun style text:52 multilineText:45 integer:-36 number:-42 boolean:107 reference:-65 list:-43
type typeNoun sub choice:-68 reference:67
type typeNoun subject text:122 multilineText:-37
type typeNoun submit text:-39 choice:113 reference:-21
type typeNoun subscribe choice:37
type typeNoun subscribed text:-21 multipleReference:76
type typeNoun subscription text:22 multilineText:31 integer:60 number:77 boolean:-150 choice:73 reference:-36 list:-21
type typeNoun success text:-42 boolean:-43 multipleChoice:133
type typeNoun successful text:72 boolean:-34
type typeNoun such text:323 multilineText:40 url:-22 integer:69 boolean:48 choice:-310 multipleChoice:-24 reference:128 multipleReference:-61 list:-95 keyValues:-33
type typeNoun suite text:145 boolean:-32 choice:-140 reference:-22 multipleReference:59
type typeNoun summary text:27 integer:21 boolean:20
type typeNoun support text:117 multilineText:-79 url:135 email:28 integer:-40 boolean:-38 choice:125 multipleChoice:103 reference:-67 multipleReference:-38 list:-105 keyValues:-112
type typeNoun supported text:-151 multilineText:24 integer:-41 boolean:-103 choice:124 multipleChoice:215 reference:-39 multipleReference:105 list:-67
type typeNoun supports text:-179 multilineText:24 integer:-47 number:-32 boolean:-162 choice:251 multipleChoice:-20 reference:-112 multipleReference:114 list:180
type typeNoun sure text:-20 email:24 integer:-57 choice:-138 reference:138 list:-27 keyValues:152
type typeNoun switch text:-94 multilineText:-33 integer:-35 boolean:359 choice:52 reference:-111 multipleReference:-62 list:-22
type typeNoun symbol text:165 choice:-113
type typeNoun sync text:116 integer:-23 number:-20 choice:-25
type typeNoun syntax multilineText:126 boolean:-29 reference:-22
type typeNoun system text:98 multilineText:276 integer:248 number:-77 boolean:48 choice:-134 multipleChoice:-33 reference:-88 multipleReference:-71 list:-142 keyValues:-65 date:-20 file:-22
type typeNoun tab multilineText:147 url:74 integer:-39 number:-20 boolean:77 choice:-236 reference:239 multipleReference:-99 list:-67 keyValues:-47
type typeNoun table text:-125 multilineText:204 url:-32 integer:41 number:-66 boolean:82 choice:-55 multipleChoice:-38 reference:77 list:39 keyValues:-77 date:-20 file:-26
type typeNoun tables text:-53 boolean:176 choice:47 reference:-53 multipleReference:-50 list:-22
type typeNoun tabs text:-58 boolean:-48 reference:-23 multipleReference:194
type typeNoun tag text:38 boolean:-213 choice:169 reference:-21 multipleReference:-25 list:155 keyValues:-56
type typeNoun tags text:-56 multilineText:-36 choice:-54 reference:-31 multipleReference:264 list:-25
type typeNoun take text:90 boolean:-68 choice:-70 reference:208 multipleReference:-29 list:-64
type typeNoun taken text:81 integer:-35 boolean:-20
type typeNoun target text:128 multilineText:96 url:-116 integer:-51 number:88 choice:-75 reference:44 multipleReference:-67 list:36 keyValues:-35 file:-20
type typeNoun targeting text:-31 boolean:-23 choice:37 reference:50 multipleReference:-22
type typeNoun task text:307 multilineText:-25 url:-59 email:-22 integer:23 number:-47 boolean:-63 choice:-43 multipleChoice:-37 reference:-55 multipleReference:-107 keyValues:-64 date:137 file:-28
type typeNoun tasks text:-307 integer:139 number:146 boolean:74 choice:-34 reference:127 date:-94
type typeNoun tax text:65 multilineText:-37 integer:-91 number:-111 boolean:378 choice:-112 reference:157 multipleReference:-76 list:-82 keyValues:-21
type typeNoun tcp text:-81 boolean:-44 reference:-24 multipleReference:-20 list:88 keyValues:82
type typeNoun team text:186 multilineText:-28 email:57 integer:-23 number:-26 boolean:-92 choice:-21 reference:28 multipleReference:-23
type typeNoun teams text:-82 choice:-32 multipleReference:147 list:52
type typeNoun telegram text:61 url:-22
type typeNoun template text:161 email:-28 integer:-59 number:-30 boolean:-165 choice:-171 reference:361 multipleReference:-58 list:-42 keyValues:61
type typeNoun templates text:204 multilineText:-74 boolean:-74 choice:-31 reference:37 multipleReference:-22
type typeNoun tenant text:35
type typeNoun term text:219 integer:-37 number:-31 boolean:-46 choice:-31 reference:-21
type typeNoun terms text:-27 multilineText:187 choice:-131
type typeNoun test text:31 integer:-53 number:-26 boolean:209 choice:34 multipleChoice:110 reference:-200 multipleReference:-55 list:-119 keyValues:102 file:-22
type typeNoun testing text:38 email:59 choice:-29 multipleReference:-29 list:-43 keyValues:66
type typeNoun text text:376 multilineText:549 url:-58 email:-33 integer:-101 number:-102 boolean:-134 choice:139 multipleChoice:-38 reference:-351 multipleReference:-114 list:-32 keyValues:-119 date:-36
type typeNoun than text:-37 multilineText:-23 number:36 boolean:84 choice:51 reference:71 multipleReference:-86 list:-39
type typeNoun that text:94 multilineText:60 url:-132 email:64 integer:-56 number:-203 boolean:-391 choice:-86 multipleChoice:-162 reference:55 multipleReference:-86 list:185 keyValues:-139 date:139 file:-45
type typeNoun the text:-31 multilineText:-315 url:-511 email:-512 integer:-377 number:68 boolean:28 choice:-256 multipleChoice:-392 reference:24 multipleReference:-121 list:-306 keyValues:-478 date:-195
type typeNoun their text:-264 multilineText:-44 url:-24 integer:-70 number:-51 choice:26 multipleChoice:-25 reference:-93 multipleReference:255 list:293 keyValues:63 date:-23 file:-31
type typeNoun them multilineText:-39 integer:-26 boolean:-75 choice:-48 reference:25 multipleReference:126 list:60 keyValues:44
type typeNoun theme text:-151 boolean:73 choice:169 reference:-62
type typeNoun then text:-324 multilineText:-105 integer:-79 number:219 boolean:147 multipleChoice:-37 reference:211 multipleReference:-23 keyValues:-41 date:-41 file:20
type typeNoun there text:-99 multilineText:41 integer:-70 number:68 boolean:61 choice:152 multipleChoice:-23 reference:-33 list:-22 keyValues:-32
type typeNoun these text:256 multilineText:95 url:-24 integer:-23 number:-24 boolean:-154 choice:-180 reference:-65 multipleReference:-73 list:78 keyValues:159
type typeNoun they text:-253 multilineText:-57 url:94 number:243 choice:-118 multipleChoice:-21 multipleReference:180 list:41 keyValues:-63
type typeNoun this multilineText:-32 url:-100 email:-81 integer:-73 number:-42 boolean:209 choice:-65 multipleChoice:-93 reference:47 multipleReference:-40 list:131 keyValues:-126 date:-53 file:-117
type typeNoun those text:-41 integer:55 choice:100 reference:-56
type typeNoun thousands text:93 choice:-65
type typeNoun threads text:126 integer:-115 number:-25 boolean:-54 choice:-27 reference:104
type typeNoun three multilineText:-24 boolean:-47 choice:250 multipleChoice:-20 multipleReference:-30 list:-55
type typeNoun threshold text:-150 number:99 boolean:143 choice:-22 reference:-26
type typeNoun through text:89 multilineText:-27 integer:-54 boolean:-178 choice:93 reference:-59 multipleReference:105 list:74
type typeNoun throughout text:68
type typeNoun tick text:-60 boolean:124 choice:45 reference:-20
type typeNoun ticket text:29 reference:23
type typeNoun ticking text:-28 number:72 boolean:27
type typeNoun time text:220 multilineText:-78 url:-29 email:-30 integer:281 number:-141 boolean:-298 choice:123 multipleChoice:-23 reference:-92 multipleReference:-49 list:-44 keyValues:-50 date:230
type typeNoun timeout text:-138 integer:168 number:-50 boolean:217 choice:-142 reference:-174 list:214 date:-23
type typeNoun timer choice:-36 reference:36
type typeNoun times text:-59 integer:101
type typeNoun timestamp text:129 boolean:34 reference:-29 date:-64
type typeNoun timestamps text:20 boolean:49
type typeNoun timezone integer:62 boolean:-43 choice:-25 reference:42
type typeNoun title text:121 multilineText:-29 boolean:-81 choice:-41 reference:-30 list:181 keyValues:-54
type typeNoun tls text:-176 multilineText:30 url:117 boolean:134 choice:-36 reference:-25
type typeNoun to multilineText:-265 url:-304 email:-235 integer:-232 number:-325 boolean:117 choice:-267 multipleChoice:-165 reference:-313 multipleReference:-36 list:292 keyValues:-170 date:-366 file:21
type typeNoun today text:-38 date:82
type typeNoun toggle text:-222 multilineText:-61 url:-42 integer:-69 number:-39 boolean:509 choice:68 multipleChoice:-32 multipleReference:-93 list:-84 date:107
type typeNoun toggled text:-49 boolean:-68 choice:-45 reference:35 multipleReference:162
type typeNoun toggles text:-41 boolean:116 choice:-43
type typeNoun toggling boolean:120 date:-55
type typeNoun token text:260 multilineText:-89 integer:-49 number:-47 boolean:-249 choice:-119 multipleChoice:213 reference:107 multipleReference:-71 list:128 keyValues:-39
type typeNoun tokens text:-60 multilineText:-32 integer:88 boolean:36 choice:-64 reference:-38 multipleReference:-26 list:146
type typeNoun tolerance text:73 number:-27 boolean:-37 choice:-136 reference:-92 list:228
type typeNoun tool text:-109 multilineText:69 url:157 integer:-26 boolean:-89 choice:-31 reference:-37 multipleReference:-52 list:107 keyValues:57
type typeNoun tools choice:86 reference:-72
type typeNoun top text:30 multilineText:-24 boolean:-58 choice:-40 file:130
type typeNoun topic text:131 multilineText:98 url:-58 integer:-70 number:-41 boolean:-118 choice:89 reference:59 list:-39 keyValues:64 file:-47
type typeNoun topics text:-24 multilineText:-51 integer:27 boolean:-36 choice:-45 list:211 keyValues:-27
type typeNoun total text:-266 multilineText:-24 integer:-24 number:472 boolean:-57 choice:49 reference:-40 multipleReference:-31 list:-22
type typeNoun totals boolean:27
type typeNoun track text:96 url:-46 integer:-45 boolean:76 reference:-39
type typeNoun tracked text:-47 integer:58 boolean:-62 choice:86 reference:-23
type typeNoun tracking boolean:26
type typeNoun transaction text:-111 boolean:-56 choice:309 reference:-60
type typeNoun transfer reference:27 multipleReference:156 list:-135
type typeNoun transform text:-24 multilineText:97 choice:-36 list:-21
type typeNoun transformation text:-79 choice:156 reference:-25
type typeNoun translations text:-56 boolean:92 choice:-56 reference:79 multipleReference:-21
type typeNoun travel text:-26 integer:49 number:-38 choice:-42 reference:78
type typeNoun treat text:-47 reference:100
type typeNoun trigger text:-519 multilineText:-85 url:-41 integer:64 number:-78 boolean:208 choice:61 multipleChoice:106 reference:54 multipleReference:-102 list:366 date:-34 file:-20
type typeNoun triggered text:74
type typeNoun triggers text:104 integer:-80
type typeNoun trip text:-73 integer:-28 boolean:112 choice:-69 reference:-119 list:240
type typeNoun troubleshoot reference:25
type typeNoun true text:-348 multilineText:-38 integer:-35 number:-34 boolean:573 choice:39 reference:-58 list:-25 keyValues:-28
type typeNoun true/false text:-52 boolean:189 choice:-20
type typeNoun try list:44
type typeNoun ttl text:-112 integer:146
type typeNoun turn boolean:64 choice:-20
type typeNoun turned text:-21 boolean:76
type typeNoun turns text:-24 boolean:140 multipleReference:-25 list:-20
type typeNoun twilio text:95 multilineText:-23 boolean:112 choice:-78 reference:-37 multipleReference:133 list:-139
type typeNoun two text:-250 multilineText:135 integer:147 number:-32 boolean:-49 choice:203 reference:-33 multipleReference:-33 list:-59
type typeNoun type text:-141 multilineText:32 url:-85 email:-39 integer:64 number:-66 boolean:-99 choice:55 multipleChoice:-46 reference:200 multipleReference:39 list:-159 keyValues:99 date:-58 file:-46
type typeNoun types text:108 multilineText:-84 url:-31 integer:27 number:-38 boolean:-309 choice:-103 multipleChoice:90 reference:-113 multipleReference:318 list:198 keyValues:-41 date:-25 file:-28
type typeNoun typically text:-36 url:96 integer:60 boolean:-27 choice:-55
type typeNoun udp choice:21
type typeNoun ui boolean:32
type typeNoun uid text:-24 list:68
type typeNoun uncheck boolean:81
type typeNoun under text:-77 multilineText:-78 email:-23 integer:42 number:-70 boolean:53 choice:135 multipleChoice:-45 reference:97 multipleReference:-162 list:80 keyValues:85 date:-33
type typeNoun unique text:375 multilineText:-70 url:-187 email:-50 integer:-47 boolean:121 choice:-104 reference:-77 multipleReference:-26 list:125
type typeNoun unit text:-196 multilineText:-40 integer:-42 number:386 boolean:282 multipleChoice:-22 reference:-176 multipleReference:-100 list:-45
type typeNoun units text:-42 integer:-25 boolean:99 reference:-62 multipleReference:75
type typeNoun unless text:-33 url:147 boolean:-21 reference:-32
type typeNoun unlimited integer:-44 number:83
type typeNoun until integer:-28 reference:-26 date:97
type typeNoun up text:-22 multilineText:132 url:-81 email:-20 integer:-142 boolean:38 choice:-208 multipleChoice:-26 reference:44 multipleReference:244 list:-60 keyValues:147 date:-82
type typeNoun update text:28 url:-20 integer:-38 number:223 boolean:-63 choice:85 reference:-114 multipleReference:-56 list:31
type typeNoun updated choice:30 reference:-23
type typeNoun updates text:70 integer:-33 multipleReference:-29 list:48
type typeNoun updating boolean:77 choice:-42
type typeNoun upload text:-315 multilineText:-36 url:-30 integer:-30 number:-25 boolean:-27 choice:-87 reference:176 multipleReference:-33 list:-26 keyValues:74 file:361
type typeNoun uploaded text:31 choice:-20 multipleReference:79
type typeNoun uploading reference:60 multipleReference:-40
type typeNoun upon text:-61 multilineText:78 reference:34
type typeNoun upstream url:35 choice:-33 reference:53
type typeNoun uri text:-20 multilineText:37
type typeNoun url text:-579 multilineText:-217 url:1336 email:-30 integer:-27 number:-70 boolean:-165 choice:-149 multipleReference:-75 list:-55 keyValues:67 file:-47
type typeNoun urls url:-100 reference:-46 list:234
type typeNoun us text:-171 url:-44 boolean:75 choice:231 multipleReference:-21
type typeNoun usage text:-88 boolean:57 choice:-41 reference:151
type typeNoun use text:135 multilineText:-202 email:22 integer:-59 number:-78 boolean:-311 choice:187 multipleChoice:-77 reference:441 multipleReference:-116 keyValues:-20 date:-20 file:-44
type typeNoun used text:312 multilineText:74 url:-78 integer:-118 number:71 boolean:-67 choice:-190 multipleChoice:70 multipleReference:143 list:-182 keyValues:-92 date:-58 file:-59
type typeNoun useful text:-161 number:259 boolean:-68 reference:92 list:-22
type typeNoun user multilineText:-308 url:-110 email:181 integer:-97 number:-49 boolean:-83 choice:-180 multipleChoice:122 reference:48 multipleReference:249 list:138 date:-77 file:-78
type typeNoun user-defined text:213 multilineText:-69 integer:-23 boolean:-51 choice:-32 list:-27 keyValues:44
type typeNoun username text:-39 multilineText:-33 url:-22 email:-32 integer:-27 number:-45 boolean:169 choice:112 multipleChoice:-25 reference:96 multipleReference:-70 list:-31 keyValues:-21 date:-22
type typeNoun users text:-102 multilineText:-157 url:210 email:-53 integer:-27 number:-53 boolean:331 choice:151 multipleChoice:-45 reference:109 list:-267 keyValues:-93 date:-41 file:-49
type typeNoun user’s keyValues:56
type typeNoun uses text:84 multilineText:-72 url:-22 integer:118 number:-31 boolean:252 reference:-134 multipleReference:-48 list:-70 keyValues:-42
type typeNoun using text:-40 multilineText:205 url:105 integer:44 number:-73 choice:-320 multipleChoice:-27 reference:172 multipleReference:24 list:-52 keyValues:-52 date:-24 file:-27
type typeNoun usually text:30 integer:39
type typeNoun uuid text:-22 choice:45 list:70 keyValues:-21
type typeNoun valid text:45 multilineText:-20 email:107 boolean:-30 choice:-137 reference:115 multipleReference:24 list:-40
type typeNoun validate text:89 choice:-24 reference:-31
type typeNoun validation text:55 boolean:97 reference:-26 multipleReference:-57
type typeNoun validity text:32 integer:-102 list:128
type typeNoun value text:173 multilineText:-370 url:104 email:-55 integer:110 number:485 boolean:-40 choice:-296 multipleChoice:-65 multipleReference:-134 list:-33 keyValues:65 date:-24 file:-54
type typeNoun values text:-411 multilineText:-46 url:-29 integer:42 number:479 boolean:53 choice:-150 multipleChoice:-40 reference:-52 multipleReference:60 list:-64 keyValues:188 date:-25 file:-20
type typeNoun variable text:466 multilineText:-94 integer:-28 number:-33 boolean:-91 choice:-213 reference:-70 multipleReference:106 list:-51 keyValues:73
type typeNoun variables multilineText:-26 integer:-23 choice:-86 multipleReference:85 list:26 keyValues:70
type typeNoun vat boolean:165 reference:-83
type typeNoun vault text:40
type typeNoun vendor text:129 multilineText:-41 url:-45 number:-40 boolean:76 choice:-146 reference:122 multipleReference:-32 list:-31 date:61
type typeNoun vendors boolean:39
type typeNoun verification list:27
type typeNoun verified url:-64 email:89 choice:65
type typeNoun verify text:-27 multilineText:62
type typeNoun verifying file:28
type typeNoun version integer:-36 boolean:79 choice:-75 reference:125 multipleReference:-33
type typeNoun versions text:-96 multilineText:-27 integer:-38 boolean:42 choice:-91 multipleChoice:210 multipleReference:114 list:-54
type typeNoun vertex boolean:34
type typeNoun vertical choice:31
type typeNoun via text:45 boolean:113 choice:-37 reference:-35 multipleReference:-45 list:63 keyValues:-39
type typeNoun view text:49 multilineText:-27 choice:68 reference:-48 multipleReference:48
type typeNoun views text:-39 integer:47 boolean:39 choice:-83 multipleChoice:91 reference:-22
type typeNoun virtual text:-176 integer:309 number:-65
type typeNoun visibility text:110 integer:-29 number:-37 boolean:111 reference:-46 list:-26 keyValues:-37
type typeNoun visible text:296 integer:-45 boolean:-140 choice:-114 reference:-24 multipleReference:-35 list:41 date:92
type typeNoun visitors text:-36 boolean:62
type typeNoun volume text:-69 boolean:177 choice:-49
type typeNoun vpc text:93 url:-49
type typeNoun wait text:110 integer:57 number:-33 choice:-41 list:-22
type typeNoun waiting text:67 integer:-46
type typeNoun want text:-251 multilineText:-49 url:22 email:-41 integer:53 boolean:-32 choice:71 multipleChoice:27 list:-128 keyValues:105 date:35
type typeNoun wants text:74 multilineText:-84 boolean:-34 reference:-29 list:-40 keyValues:146
type typeNoun warning text:34 choice:-38 reference:-45 list:101
type typeNoun was text:135 number:-27 reference:-183 date:131
type typeNoun way text:63 choice:41 reference:-40
type typeNoun we text:-107 multilineText:217 integer:-30 boolean:-44 choice:111 reference:-53
type typeNoun web text:-43 multilineText:-34 choice:59 list:71
type typeNoun webhook text:-104 multilineText:66 url:144 number:-21 boolean:-71 choice:135 multipleReference:-50 list:-40
type typeNoun website text:100 multilineText:-24 url:-63 boolean:103 choice:29 reference:-45 list:-24
type typeNoun webui list:87
type typeNoun week text:-20 choice:73
type typeNoun weekly text:-38 boolean:-71 choice:-69 multipleChoice:181 reference:80 multipleReference:-22
type typeNoun welcome text:38
type typeNoun what text:120 multilineText:20 integer:-91 number:27 boolean:-180 choice:-61 reference:177 multipleReference:-34 list:126 keyValues:-28
type typeNoun whatever text:49
type typeNoun when text:-71 multilineText:-232 url:-82 email:-24 number:151 boolean:525 choice:-353 multipleChoice:-126 reference:-196 list:97 keyValues:-25 date:54 file:-79
type typeNoun where text:233 multilineText:107 email:-38 integer:60 number:-118 boolean:-291 choice:175 multipleChoice:-67 reference:289 multipleReference:-61 list:-198 keyValues:-108 date:-56 file:-38
type typeNoun whether text:-212 multilineText:-86 email:-53 integer:-95 number:229 choice:413 multipleChoice:133 reference:-122 multipleReference:-124 list:-72 keyValues:-67
type typeNoun which text:-126 multilineText:-94 url:-88 email:23 integer:298 number:-193 boolean:-521 choice:-263 multipleChoice:61 reference:304 multipleReference:419 list:-200 keyValues:-27 file:-118
type typeNoun while text:73 multilineText:24 integer:-146 boolean:149 choice:-47
type typeNoun who text:68 multilineText:51 url:-27 integer:-106 number:-45 boolean:-101 choice:188 multipleChoice:-28 reference:54 keyValues:-26
type typeNoun whose text:-78 multilineText:-28 integer:-44 number:-20 boolean:-37 choice:-25 reference:-22 multipleReference:115 list:212 keyValues:-46
type typeNoun why text:124 boolean:-22 choice:-37
type typeNoun widget text:-60 integer:-34 boolean:-30 choice:162
type typeNoun will text:-32 multilineText:203 url:-50 email:-63 integer:185 number:-271 boolean:-68 choice:-118 multipleChoice:-113 reference:-52 multipleReference:281 keyValues:-104 date:-26 file:-104
type typeNoun window text:-76 multilineText:-42 number:-61 boolean:-42 choice:-72 reference:56 multipleReference:106 list:197
type typeNoun wish text:-214 multilineText:-48 email:113 integer:86 choice:-29 reference:41 multipleReference:-30 list:99
type typeNoun with text:-546 url:-124 email:-54 integer:-180 boolean:167 choice:-204 multipleChoice:-112 reference:57 multipleReference:159 list:330 keyValues:48 date:-27 file:62
type typeNoun within text:95 integer:-74 number:-30 reference:48 multipleReference:-28 list:-34 file:91
type typeNoun without text:145 url:52 email:-51 boolean:58 choice:-50 reference:-58 multipleReference:-38 date:27
type typeNoun won't text:-86 boolean:153 choice:-22
type typeNoun work text:152 boolean:-20 choice:-23 reference:-50
type typeNoun worker text:160 integer:-125 number:-25 boolean:-53 choice:-27 reference:88
type typeNoun workflow text:-66 multilineText:-30 integer:-23 boolean:-97 multipleChoice:161 reference:169 multipleReference:-32 list:-44
type typeNoun workflows text:-54 choice:-49 reference:20 keyValues:154
type typeNoun works text:131 boolean:33 choice:-24 reference:-32 multipleReference:-20 list:-36
type typeNoun workspace text:68
type typeNoun world text:-54 multilineText:152 choice:-34
type typeNoun would text:-35 multilineText:-32 boolean:-101 choice:107 reference:22 list:102
type typeNoun write text:111 multilineText:222 url:-25 boolean:-52 choice:-35 multipleReference:-36 list:-98 keyValues:-25
type typeNoun written text:-144 multilineText:44 boolean:69 choice:110
type typeNoun x-axis text:-31 multilineText:-33 integer:-33 number:333 boolean:-47 choice:-42 list:-36 keyValues:-31
type typeNoun x.509 text:-93 multilineText:-75 boolean:-122 choice:220 file:96
type typeNoun x509 file:28
type typeNoun xml text:-60 multilineText:102 boolean:223 reference:-20 multipleReference:-23 list:-34 keyValues:-96 file:-52
type typeNoun y-axis number:49 reference:-23
type typeNoun yaml text:-57 multilineText:103 list:-21 file:22
type typeNoun year text:24 number:-28 boolean:-45 choice:47 reference:97
type typeNoun years text:244 integer:-159 reference:-21
type typeNoun yet text:-60 integer:104 choice:-22
type typeNoun you text:-349 multilineText:84 url:103 integer:-435 number:120 boolean:-223 choice:-154 multipleChoice:-146 reference:78 multipleReference:355 list:-224 keyValues:-84 file:37
type typeNoun you'd text:87 multilineText:-21 boolean:-20 choice:-31 reference:79 multipleReference:-44
type typeNoun you'll text:-43 integer:-36 reference:135
type typeNoun you're text:-80 multilineText:-24 integer:215 number:-57 boolean:-61 choice:-118 reference:74 date:111
type typeNoun your text:225 multilineText:80 url:163 email:-116 integer:-293 number:-104 boolean:-467 choice:-251 multipleChoice:55 reference:-97 multipleReference:68 list:-273 date:23 file:32
type typeNoun you’re boolean:28 reference:54 multipleReference:-39
type typeNoun zero text:-20 number:68 reference:-34
type typeNounClass dateNoun text:-229 multilineText:-115 url:-37 email:-22 integer:87 boolean:-220 choice:178 multipleChoice:-39 reference:-194 multipleReference:-94 list:-54 keyValues:-43 date:701 file:-29
type typeNounClass durationNoun text:643 multilineText:-128 url:-46 email:-56 integer:155 number:-310 boolean:-244 choice:-166 multipleChoice:-56 reference:-172 multipleReference:-23 list:28 keyValues:-101 date:282 file:-37
type typeNounClass emailNoun text:-240 multilineText:-82 url:-145 email:447 integer:29 number:-91 choice:-187 multipleChoice:140 reference:-291 list:430 keyValues:-91 date:41 file:-58
type typeNounClass fileNoun text:-79 multilineText:-62 url:299 email:-98 integer:229 number:-276 boolean:-111 choice:-374 multipleChoice:40 reference:-134 list:-127 keyValues:-22 date:-102 file:527
type typeNounClass hostNoun text:-96 multilineText:-83 url:81 email:-121 integer:103 number:-132 boolean:-51 choice:-27 multipleChoice:-52 reference:-176 multipleReference:-38 list:562 keyValues:72 date:-58 file:-44
type typeNounClass kindNoun text:97 multilineText:-105 url:84 email:-105 integer:247 number:-284 boolean:-111 choice:37 multipleChoice:-74 reference:105 multipleReference:-339 list:-131 keyValues:117 date:-119 file:-133
type typeNounClass menuNoun text:-213 url:-76 email:-64 number:-71 boolean:-481 choice:362 multipleChoice:-31 reference:236 multipleReference:238 list:-47 keyValues:-81 file:-51
type typeNounClass multilineNoun text:-203 multilineText:1034 url:-194 email:-119 integer:24 number:-355 boolean:-389 choice:-42 multipleChoice:-20 reference:-56 multipleReference:-316 list:61 keyValues:66 date:-154 file:27
type typeNounClass numberNoun text:-163 multilineText:-342 url:-215 email:-112 integer:572 number:819 boolean:-32 choice:-87 multipleChoice:-174 reference:-449 multipleReference:-311 list:-44 date:-39 file:-146
type typeNounClass pairNoun text:-160 multilineText:94 url:-61 email:-34 integer:-102 number:191 boolean:-282 choice:-107 multipleChoice:-71 reference:-78 multipleReference:92 list:84 keyValues:498 date:-44 file:-114
type typeNounClass secretNoun text:-92 multilineText:84 url:-110 integer:179 number:-223 boolean:-163 choice:-115 multipleChoice:61 reference:84 multipleReference:-134 list:193 keyValues:74 date:48 file:-72
type typeNounClass switchEffect text:48 multilineText:-340 url:-271 email:-92 integer:-200 number:-159 boolean:242 choice:215 multipleChoice:20 reference:-487 multipleReference:-53 keyValues:27 date:-58 file:-111
type typeNounClass toggleNoun text:-158 multilineText:-88 url:-25 integer:-62 number:-66 boolean:421 choice:-69 multipleChoice:89 reference:29 multipleReference:-90 list:-115 keyValues:22 date:113
type typeNounClass unit text:-200 multilineText:-37 integer:419 number:257 boolean:-298 choice:63 multipleChoice:-20 reference:-90 multipleReference:-47 list:-50 keyValues:-24 date:75
type typeNounClass urlNoun text:-225 multilineText:-264 url:811 email:383 integer:-200 number:-152 boolean:-102 choice:-413 multipleChoice:-63 reference:-24 multipleReference:-100 list:219 keyValues:-25 date:-67 file:-91
type typeNounHead % number:2000
type typeNounHead ability text:22 boolean:-41 reference:71
type typeNounHead access text:-90 choice:131 list:43
type typeNounHead accessible text:-21 list:59
type typeNounHead according text:24 boolean:40 choice:-25
type typeNounHead account text:36
type typeNounHead action text:-93 integer:-20 number:-35 boolean:342 choice:-24 reference:-89
type typeNounHead actions text:-23 multilineText:52
type typeNounHead added number:59 boolean:-20
type typeNounHead address multilineText:-85 url:104 email:247 integer:-45 number:-34 boolean:-54 choice:-53 reference:-78 multipleReference:-24 list:99 keyValues:-23
type typeNounHead addresses text:-103 url:-33 boolean:-39 list:277
type typeNounHead agent text:-69 multilineText:-22 boolean:55 reference:114
type typeNounHead algorithm choice:35
type typeNounHead allow text:-35 choice:64
type typeNounHead allowed text:108 integer:-71
type typeNounHead allows text:76 boolean:-60 choice:-26 reference:127 multipleReference:-24 list:-65
type typeNounHead amount text:-103 number:272 boolean:-34 choice:-45 reference:-20
type typeNounHead app text:-46 boolean:117 choice:-23
type typeNounHead appear text:59 boolean:-31
type typeNounHead appended text:-63 multilineText:97 email:-23 boolean:-32 choice:-27 list:-20 keyValues:107
type typeNounHead application text:-45 choice:-35 reference:147
type typeNounHead applied text:33 multilineText:37 number:50 boolean:-40 reference:-27
type typeNounHead applies text:26 integer:-24 boolean:-27 choice:107 multipleReference:-20
type typeNounHead arguments text:95 multipleReference:-31 list:33
type typeNounHead arn text:79
type typeNounHead array multilineText:-25 choice:27 list:1530
type typeNounHead assigned text:121 boolean:-28 reference:-38
type typeNounHead associated text:-120 multilineText:52 boolean:-24 reference:142
type typeNounHead attribute text:188 number:-22 choice:-28 reference:-43 list:-20
type typeNounHead attributes boolean:71
type typeNounHead available text:44 multilineText:70 boolean:44 choice:-67
type typeNounHead back text:-27 number:45
type typeNounHead based text:-58 email:-42 integer:-41 boolean:107 choice:-24 reference:-24 multipleReference:173 list:-38 keyValues:-31
type typeNounHead blank multilineText:-24 url:154 number:53 boolean:-54 reference:-47 multipleReference:-29
type typeNounHead body text:-42 multilineText:75
type typeNounHead box text:-22 boolean:50
type typeNounHead build boolean:31
type typeNounHead can text:133 url:-28 integer:-37 number:-71 boolean:-264 choice:-41 multipleChoice:-32 reference:262 multipleReference:-43 list:106 keyValues:-41 date:73 file:-20
type typeNounHead certificate text:109 multilineText:2427
type typeNounHead channel choice:28
type typeNounHead character text:78 boolean:-24 reference:-24
type typeNounHead chart text:44
type typeNounHead checks text:-26 choice:67 list:-20
type typeNounHead client email:-22 boolean:71
type typeNounHead cloud choice:26 reference:-20
type typeNounHead code text:317 multilineText:-146 integer:-29 boolean:-123 choice:63 multipleChoice:126 reference:-102 list:-37
type typeNounHead collection text:29
type typeNounHead color text:249 integer:-22 number:-22 boolean:-47 choice:-41 reference:-26 list:-21
type typeNounHead column text:25
type typeNounHead columns text:-37 boolean:28 choice:40
type typeNounHead command choice:-22 reference:-41 list:128
type typeNounHead condition text:-115 multilineText:-75 integer:-33 choice:-89 multipleChoice:129 reference:173 list:42
type typeNounHead conditions multilineText:307 boolean:-61 choice:-30 reference:-22 multipleReference:-47 list:-40 keyValues:-47
type typeNounHead connection text:49 integer:51 choice:-22 reference:-28
type typeNounHead content text:-304 multilineText:183 integer:105 boolean:146 choice:-30 reference:-23 keyValues:-30
type typeNounHead contents text:-82 multilineText:102
type typeNounHead context text:174 choice:-46 reference:-23
type typeNounHead control text:59 number:-20 boolean:-35 choice:92
type typeNounHead controls boolean:140 choice:-78
type typeNounHead corresponding choice:37
type typeNounHead corresponds reference:63 multipleReference:-40
type typeNounHead count text:-44 integer:2417 number:147
type typeNounHead create text:-126 boolean:-22 choice:110 reference:71
type typeNounHead created multilineText:-56 boolean:-32 choice:-29 reference:60 date:123
type typeNounHead credential text:96 reference:-33
type typeNounHead credentials text:93 integer:-27 boolean:-89 choice:41 reference:81
type typeNounHead currently text:-35 choice:46
type typeNounHead data text:-165 multilineText:43 integer:89 number:-23 boolean:118 choice:23 reference:-28 list:-21
type typeNounHead database text:24
type typeNounHead date text:21 choice:-24 reference:-126 date:2711
type typeNounHead day text:-32 boolean:-69 date:122
type typeNounHead days integer:177 number:-24 boolean:-28 choice:-24 date:-27
type typeNounHead decides boolean:-48 choice:91
type typeNounHead default integer:-42 boolean:160 choice:-26 multipleReference:90 list:-32 keyValues:-27 file:-55
type typeNounHead defaults text:148 url:28 integer:-24 boolean:-39 choice:-81 reference:-36 date:51
type typeNounHead defines choice:20
type typeNounHead depth text:-24 integer:45
type typeNounHead description text:2518
type typeNounHead destination text:-274 multilineText:-20 boolean:-20 choice:198 reference:201
type typeNounHead details multilineText:68 choice:-28 reference:-30 date:56
type typeNounHead determines text:-93 integer:125 boolean:149 choice:-31 reference:-39 multipleReference:-45 list:-67 date:43
type typeNounHead directory multilineText:-116 boolean:114 choice:-28 reference:100
type typeNounHead disabled text:-68 boolean:94 choice:167 reference:-20 multipleReference:-37 list:-62
type typeNounHead display text:184 boolean:-55 multipleReference:-45
type typeNounHead displayed text:-110 multilineText:70 number:52 boolean:-55 multipleReference:93
type typeNounHead dn text:46
type typeNounHead domain text:-46 boolean:-22 choice:87 list:41
type typeNounHead down text:-29 url:45
type typeNounHead downloaded multilineText:-65 file:97
type typeNounHead dropdown text:-64 choice:-48 reference:168
type typeNounHead duration text:54 integer:92 number:-31 boolean:-27 choice:-31
type typeNounHead earlier text:22
type typeNounHead element integer:84
type typeNounHead email text:85 email:104 boolean:-44 choice:-40 reference:35 list:-38
type typeNounHead emails text:-29 boolean:136 choice:-59
type typeNounHead empty multilineText:31 integer:81 boolean:-69 choice:-20 reference:76 list:-20
type typeNounHead enabled text:-32 boolean:94
type typeNounHead encoding text:74 boolean:-20
type typeNounHead endpoint text:195 url:-28 choice:-32 reference:-37 list:-22
type typeNounHead environment text:121 choice:-81 reference:138 multipleReference:-116
type typeNounHead events text:-45 choice:142 reference:-37 list:-35
type typeNounHead example text:65 url:89 boolean:-32 choice:-22 reference:-36
type typeNounHead field text:99 multilineText:61 url:-21 integer:-118 number:-42 boolean:113 choice:128 reference:43 multipleReference:-34 list:-85 keyValues:-36 date:-100
type typeNounHead fields text:-78 multilineText:-32 boolean:-39 multipleChoice:-21 multipleReference:47 list:195 keyValues:-27
type typeNounHead file text:-115 multilineText:189 choice:83 reference:-62 file:2450
type typeNounHead files text:-69 multilineText:-88 boolean:76 choice:-59 reference:-51 multipleReference:138 list:-36 file:135
type typeNounHead filter multilineText:97 boolean:81 choice:-20 reference:-54 list:-28
type typeNounHead folder text:44 reference:-23
type typeNounHead format text:21 multilineText:-51 url:49 integer:-30 number:-31 boolean:-34 choice:144 reference:-151 list:-21 keyValues:138
type typeNounHead frequency text:102 boolean:-22 choice:-22
type typeNounHead function text:-88 multilineText:100 choice:37
type typeNounHead gateway text:77 boolean:-50
type typeNounHead generated multilineText:38
type typeNounHead get text:36 url:-21
type typeNounHead group text:247 multilineText:-24 boolean:-41 choice:-34 reference:-35 multipleReference:-20 list:-36
type typeNounHead groups text:25 boolean:-44 multipleReference:100 list:-23
type typeNounHead headers text:-99 choice:85 list:-46 keyValues:127
type typeNounHead host text:-29 url:64
type typeNounHead hostname text:69
type typeNounHead hour text:-29 integer:79 boolean:-29 choice:30
type typeNounHead how text:-75 choice:145 reference:-24
type typeNounHead html text:32
type typeNounHead icon text:-51 multilineText:-20 url:271 boolean:-55 choice:-27 reference:-66 multipleReference:51 list:-32 file:-30
type typeNounHead id text:2227 email:113 boolean:70 choice:48 reference:-26 list:101
type typeNounHead identifier text:186 multilineText:-30 url:-127 boolean:-33 reference:-58 list:140
type typeNounHead ids text:31 choice:-21 list:21
type typeNounHead image text:-81 multilineText:-37 url:124 integer:-38 boolean:-73 choice:-38 reference:45 multipleReference:-24 file:177
type typeNounHead included text:-49 multilineText:-53 boolean:-124 choice:-31 reference:-31 multipleReference:160 list:70 keyValues:108
type typeNounHead indicates boolean:24
type typeNounHead information text:-33 choice:114 reference:-22
type typeNounHead input boolean:-39 reference:83
type typeNounHead instead text:-34 boolean:77
type typeNounHead instructions text:-37 multilineText:62
type typeNounHead interval text:86 integer:23 number:-58 choice:-29 reference:54
type typeNounHead invoice text:-60 boolean:59 reference:45
type typeNounHead it text:25 multilineText:-88 url:-20 integer:112 boolean:-81 choice:-38 reference:40 keyValues:86
type typeNounHead item text:-34 choice:-82 reference:178
type typeNounHead items text:-106 multilineText:237 choice:72 reference:-121 multipleReference:-27 keyValues:-22
type typeNounHead json multilineText:2500
type typeNounHead key text:176 multilineText:76 url:-22 integer:-33 boolean:-85 choice:-38 reference:-73 list:-41 keyValues:112
type typeNounHead kind text:-36 reference:52
type typeNounHead label text:-40 reference:98
type typeNounHead labels text:-77 number:90 choice:-20 list:-58 keyValues:112
type typeNounHead language text:169 boolean:-28 choice:-149 reference:70
type typeNounHead layout text:-84 multilineText:148 choice:22 reference:-59 multipleReference:-24
type typeNounHead length text:133 integer:101 number:-67 boolean:-39 list:-22
type typeNounHead level text:45 integer:-37 number:125 boolean:-33 reference:-55 list:-20
type typeNounHead lifetime text:54 integer:30 boolean:-31
type typeNounHead like text:-103 boolean:-40 choice:-75 reference:208 multipleReference:-46 list:106
type typeNounHead limit text:-55 integer:77
type typeNounHead line integer:-90 boolean:163
type typeNounHead lines multilineText:-27 integer:-21 number:-29 boolean:-69 choice:88 list:143 keyValues:-46
type typeNounHead link text:-53 boolean:-20 reference:101
type typeNounHead list text:-96 multilineText:-30 integer:-37 number:-27 boolean:-41 reference:84 multipleReference:391 list:1253 keyValues:57
type typeNounHead local text:-69 choice:-21 reference:138
type typeNounHead location text:317 multilineText:-41 integer:-21 boolean:-77 choice:-47 multipleReference:-23 list:-29
type typeNounHead mapping multilineText:-41 integer:-25 boolean:-53 choice:-65 reference:-20 list:-30 keyValues:355 file:-44
type typeNounHead message text:150 multilineText:129 integer:-30 choice:-37 reference:-30 list:-77 keyValues:-38
type typeNounHead messages text:43 choice:-36 reference:40
type typeNounHead metadata text:71 choice:-34 reference:119 list:-26 keyValues:-85
type typeNounHead method text:-51 choice:129 reference:-45
type typeNounHead mode text:-232 boolean:-61 choice:392 reference:-35
type typeNounHead model text:-52 boolean:33 choice:140 list:-24
type typeNounHead must text:53 multilineText:-35 boolean:-48 choice:-58 multipleReference:-39 list:109 keyValues:71
type typeNounHead name text:2344 multilineText:-42 url:-38 boolean:77 choice:52 reference:28 list:124
type typeNounHead need multilineText:-37 boolean:-96 list:198
type typeNounHead needs text:194 boolean:-47 choice:-22 reference:-21 list:-31
type typeNounHead none text:-26 choice:44
type typeNounHead notes text:94 boolean:-37
type typeNounHead notifications text:-33 reference:-22 list:77
type typeNounHead number text:85 multilineText:-24 url:-20 integer:2212 number:48 boolean:-88 choice:333 multipleReference:-23 list:-41 keyValues:101 date:-22
type typeNounHead object text:-23 multilineText:45
type typeNounHead off text:-41 multilineText:-24 boolean:117
type typeNounHead often text:88 choice:-35
type typeNounHead one text:-98 multilineText:95 url:-97 integer:-24 boolean:-49 choice:-113 multipleChoice:-57 reference:-81 multipleReference:227 list:186 file:43
type typeNounHead only text:55 multilineText:-25 boolean:208 choice:-181 reference:33
type typeNounHead openid text:-42 boolean:-25 choice:-74 multipleChoice:127 multipleReference:-36 list:79
type typeNounHead option text:-186 number:-25 boolean:432 reference:-132
type typeNounHead optional text:-30 integer:137 boolean:40 choice:-32 reference:-24 list:-82 keyValues:80
type typeNounHead options text:243 multilineText:-39 integer:-25 boolean:-89 choice:111 reference:-33 list:-56 keyValues:-34
type typeNounHead order text:196 multilineText:-25 integer:36 number:-41 boolean:-45 choice:-69 reference:-176 multipleReference:181
type typeNounHead organization text:310 multilineText:-24 integer:-20 number:-22 boolean:-57 choice:-46 reference:-52
type typeNounHead page text:129 boolean:-27 choice:-26
type typeNounHead parameter text:70 multilineText:-44 choice:-50 list:139 keyValues:-31
type typeNounHead parameters text:263 multilineText:-38 list:-66 keyValues:-82
type typeNounHead password text:2520
type typeNounHead path text:232 url:-27 integer:-24 boolean:47 choice:-43 reference:-54 list:-26 file:-52
type typeNounHead payload text:-50 multilineText:-88 keyValues:164
type typeNounHead percent text:-31 number:2063
type typeNounHead percentage integer:-25 number:2007 choice:47
type typeNounHead period text:116 number:-21 choice:-21
type typeNounHead permission text:-29 boolean:96 choice:109 reference:-145
type typeNounHead picker reference:36
type typeNounHead pipeline text:40 reference:21
type typeNounHead plan text:-70 number:93 choice:50 reference:-50
type typeNounHead policy text:-232 integer:-23 boolean:-37 choice:-128 reference:277 list:234
type typeNounHead port integer:2541
type typeNounHead ports text:-31 integer:-112 list:114 keyValues:78
type typeNounHead post text:-85 choice:122
type typeNounHead postgres text:-63 choice:79
type typeNounHead preferences text:58 boolean:-48 choice:-36 list:118
type typeNounHead prefix text:56 integer:157 choice:-29 reference:-140
type typeNounHead price text:-46 number:45 boolean:50
type typeNounHead priority text:-41 integer:49 number:-54 choice:72
type typeNounHead profile text:94 boolean:-29 choice:-26 reference:-27 list:61
type typeNounHead project text:97 choice:68 reference:-116
type typeNounHead property text:67 multilineText:-55
type typeNounHead protocol text:275 choice:-67 reference:-134 multipleReference:-21
type typeNounHead provided text:54 multilineText:126 boolean:-22 choice:-63 list:-33
type typeNounHead provider choice:43 reference:-29
type typeNounHead published text:-49 multilineText:52 integer:55 boolean:-23
type typeNounHead query text:297 multilineText:2222
type typeNounHead range text:91 integer:-22
type typeNounHead rate text:-150 integer:-27 number:235 boolean:-20
type typeNounHead ratio number:2000
type typeNounHead refers text:-48 choice:121
type typeNounHead region choice:-43 reference:42
type typeNounHead registry choice:-27 reference:68
type typeNounHead related text:-46 boolean:33 keyValues:47
type typeNounHead relationship text:24
type typeNounHead request text:-27 number:-23 boolean:94
type typeNounHead required text:122 choice:-36 reference:-50
type typeNounHead requirement text:-106 integer:107 number:51
type typeNounHead resource choice:-23 reference:27
type typeNounHead resources text:-48 reference:37 multipleReference:67
type typeNounHead results text:75 choice:-69 reference:87 list:-28
type typeNounHead risk text:-33 integer:-21 boolean:56 choice:43
type typeNounHead role text:-78 choice:-95 reference:252 multipleReference:-47
type typeNounHead roles reference:-24 multipleReference:112 list:-42
type typeNounHead root multilineText:37 choice:-21
type typeNounHead route text:-73 reference:28 multipleReference:-32 list:126
type typeNounHead rule text:32 reference:-21
type typeNounHead rules text:-38 boolean:55 multipleReference:-40 list:79
type typeNounHead run text:29 choice:25
type typeNounHead saved text:20
type typeNounHead schema text:-77 multilineText:188
type typeNounHead scope text:80 integer:-21 multipleReference:-27
type typeNounHead script text:131 multilineText:2414
type typeNounHead search text:88
type typeNounHead secret text:108 reference:-41
type typeNounHead selected text:-23 multilineText:-38 boolean:130 choice:-129 multipleReference:102
type typeNounHead selection text:-127 choice:132
type typeNounHead sent text:-53 multilineText:58 boolean:49 list:-25 keyValues:23
type typeNounHead server text:-62 url:133
type typeNounHead service text:-112 url:98 boolean:116 choice:60 reference:-99
type typeNounHead set text:-124 integer:96 boolean:-25 reference:-42 multipleReference:-23 list:162
type typeNounHead setting integer:90 boolean:-174 choice:136
type typeNounHead settings text:-48 multilineText:89
type typeNounHead severity choice:45
type typeNounHead should text:-225 multilineText:-78 boolean:50 choice:-150 reference:461 multipleReference:58 list:-35
type typeNounHead show text:-69 boolean:131 choice:25 multipleReference:-27
type typeNounHead shown multilineText:428 integer:-24 number:-36 boolean:-117 choice:-68 reference:-88 multipleReference:-33
type typeNounHead sid text:51
type typeNounHead signature text:-29 boolean:88
type typeNounHead size text:-130 multilineText:-24 integer:289 number:-76 boolean:-101 choice:110 reference:-65 multipleReference:-20 list:-60 keyValues:136
type typeNounHead slug text:57
type typeNounHead source text:38 choice:-39 reference:50
type typeNounHead specifies text:-96 number:91 boolean:118 choice:-48
type typeNounHead start text:-20 integer:-20 date:99
type typeNounHead statement text:71 multilineText:27 choice:-31
type typeNounHead status text:-109 choice:148
type typeNounHead steps text:40 multilineText:34 boolean:-25
type typeNounHead strategy text:241 boolean:-23 choice:-79 reference:-74 list:-25
type typeNounHead string text:81 integer:-27 boolean:-26 choice:103 reference:-53
type typeNounHead success text:-20 boolean:-42 choice:-27 multipleChoice:134
type typeNounHead such text:30 choice:-74 reference:49
type typeNounHead switch text:-58 multilineText:-23 boolean:268 choice:-78 reference:-41 multipleReference:-21
type typeNounHead tags text:-36 multilineText:-66 multipleReference:81 list:-46 keyValues:99
type typeNounHead task text:152 number:-25 boolean:-41 choice:-71 reference:38
type typeNounHead team text:35
type typeNounHead teams text:-34 choice:-26 multipleReference:57 list:68
type typeNounHead template text:109 multilineText:29 integer:-24 boolean:-58 choice:-81 reference:-54 keyValues:106
type typeNounHead templates text:90 boolean:-73 choice:-25 reference:54
type typeNounHead text text:128 boolean:-35 choice:49 reference:-86
type typeNounHead theme text:-105 boolean:79 choice:95 reference:-61
type typeNounHead threshold text:-27 number:93
type typeNounHead time text:-156 integer:189 number:-23 choice:20 reference:-23 date:70
type typeNounHead timeout text:-29 integer:45
type typeNounHead title text:40
type typeNounHead toggle boolean:36
type typeNounHead token text:124 multilineText:-33 url:-22 boolean:-41 choice:-22 reference:107 list:-31
type typeNounHead tokens text:-43 integer:25 boolean:50
type typeNounHead topic text:38
type typeNounHead total text:-28 integer:126 number:-21
type typeNounHead track integer:-42 boolean:42 choice:29
type typeNounHead trigger text:-29 boolean:-22 choice:-137 multipleChoice:140 list:97
type typeNounHead true text:-153 boolean:321 choice:-67 reference:-21
type typeNounHead type text:-29 multilineText:-101 url:-24 integer:-42 number:-25 boolean:-58 choice:206 reference:97 multipleReference:-35 list:-40 keyValues:31
type typeNounHead types text:-81 multilineText:-52 integer:-63 boolean:-176 choice:70 multipleChoice:138 reference:-55 multipleReference:75 list:235 keyValues:-23 file:-21
type typeNounHead up text:-128 multilineText:124 choice:-76 multipleReference:183
type typeNounHead uri url:2500
type typeNounHead url text:-53 multilineText:-25 url:2775 integer:-22 boolean:-25 choice:-54 reference:-29
type typeNounHead use text:106 boolean:-21 reference:-26
type typeNounHead used text:303 multilineText:-83 url:-49 email:26 integer:81 number:-67 boolean:-128 choice:-60 multipleChoice:122 reference:-81 multipleReference:-74 list:115 keyValues:-53 date:-23 file:-29
type typeNounHead user text:-164 boolean:196 choice:-26 reference:138 multipleReference:-55 list:46 keyValues:-22 file:-25
type typeNounHead username text:2510
type typeNounHead users text:-67 integer:-20 boolean:107 reference:79 multipleReference:-62 list:51 keyValues:-36
type typeNounHead uses text:67 integer:34 multipleReference:-21 list:-23
type typeNounHead uuid text:2500
type typeNounHead value text:-107 multilineText:-78 url:114 integer:159 number:168 boolean:59 choice:-207 list:-39 keyValues:-41
type typeNounHead values text:-133 multilineText:-29 integer:-24 number:304 boolean:-79 choice:-25 reference:-20 multipleReference:106 list:-32 keyValues:-38
type typeNounHead variable text:36 reference:-27 keyValues:45
type typeNounHead variables choice:-23 list:123 keyValues:-77
type typeNounHead vendor text:-133 boolean:139 choice:-37 reference:83
type typeNounHead version text:-87 choice:-30 reference:184
type typeNounHead view boolean:64 choice:-45
type typeNounHead want text:-74 boolean:-20 choice:-67 reference:-87 multipleReference:324
type typeNounHead we text:-114 multilineText:105 choice:88 reference:-30
type typeNounHead webhook text:55 url:-22
type typeNounHead which text:127 choice:-46 multipleReference:-21
type typeNounHead will text:-54 multilineText:217 url:-55 email:-23 integer:-125 number:-45 boolean:36 choice:-100 reference:-153 multipleReference:272 list:106 keyValues:-29 date:-21 file:-27
type typeNounHead wish text:42
type typeNounHead works text:93 boolean:41 reference:-28 list:-35
type typeNounHead yaml multilineText:2500
type typeNounHead you text:125 multilineText:-84 integer:-29 number:-23 boolean:81 choice:-77 reference:38 multipleReference:-68 list:-30 keyValues:-21 date:105 file:31
type typeNumbers 0 text:278 multilineText:-22 integer:-356 number:50 boolean:-48 choice:93 reference:-74 keyValues:-25 date:165
type typeObject access text:-89 email:108 list:47
type typeObject according boolean:42 choice:-23
type typeObject account text:23 choice:-48 reference:113 multipleReference:-51
type typeObject actions text:-23 multilineText:52
type typeObject address text:-164 multilineText:-20 url:65 email:301 integer:-25 number:-25 reference:-27 list:-45
type typeObject addresses text:-101 multilineText:-30 list:242
type typeObject agent text:-73 boolean:101
type typeObject algorithm choice:36
type typeObject amount number:22
type typeObject app text:27 integer:104 boolean:-21 list:-29
type typeObject application text:-96 choice:125
type typeObject appropriate text:26 boolean:-30 reference:51
type typeObject arn text:212 multilineText:-67 number:-20 boolean:-41 reference:-20
type typeObject associated text:-27 multilineText:55
type typeObject automatically text:-52 multilineText:-51 boolean:112 choice:77 reference:-51
type typeObject available text:-44 boolean:60 choice:-28 multipleReference:-26 list:102
type typeObject based choice:-64 reference:96 multipleReference:-38 keyValues:55
type typeObject blank url:151 number:50 boolean:-56 choice:-24 reference:-53 multipleReference:-29
type typeObject box text:-33 boolean:98 choice:-25
type typeObject certificate file:41
type typeObject checkbox text:-39 boolean:154 choice:-22 reference:-52
type typeObject checks text:-24 choice:68
type typeObject code text:88 multilineText:-50 choice:94 reference:-54
type typeObject collection text:65
type typeObject condition text:-154 choice:105 multipleChoice:134 reference:-31
type typeObject conditions text:129 multilineText:182 integer:-24 boolean:-41 choice:-29 reference:-23 multipleReference:-38 list:-42 keyValues:-51
type typeObject configured multilineText:96 file:-44
type typeObject contents text:-102 multilineText:153
type typeObject context text:30
type typeObject copied text:83 multilineText:-72
type typeObject corresponding boolean:30 choice:30 multipleReference:-24
type typeObject corresponds reference:63 multipleReference:-40
type typeObject created text:83 multilineText:-64 integer:-33 boolean:-34 choice:-44 reference:168 multipleReference:59 list:-78
type typeObject credentials text:-81 choice:65 file:78
type typeObject data multilineText:177 choice:-33 reference:-24 list:-32 keyValues:-32
type typeObject date text:-88 reference:-140 date:272
type typeObject definition text:-66 multilineText:95 boolean:23
type typeObject description text:131 multilineText:-70
type typeObject destination text:90 choice:-89 reference:73
type typeObject details text:-26 multilineText:72
type typeObject domain list:84
type typeObject downloaded text:-64 multilineText:41 boolean:-21 file:79
type typeObject duration text:27 integer:-35 choice:73 multipleChoice:-22
type typeObject element integer:85 boolean:-29
type typeObject empty multilineText:31 integer:81 boolean:-69 choice:-20 reference:76 list:-20
type typeObject environment choice:-82 reference:203 multipleReference:-97
type typeObject event text:-96 multilineText:82 boolean:-32 choice:101
type typeObject expression text:115 list:-54
type typeObject field multilineText:-38 integer:61 number:-30 boolean:-102 choice:134 reference:48 list:-29
type typeObject fields text:-46 boolean:-38 multipleReference:-24 list:177
type typeObject file text:42 multilineText:-28 boolean:-20 choice:30 multipleReference:-24 file:33
type typeObject flow text:37
type typeObject format text:25 choice:117 reference:-65
type typeObject function text:-65 choice:-24 reference:111
type typeObject group boolean:-42 choice:-25 reference:132 multipleReference:-32
type typeObject headers keyValues:40
type typeObject here multilineText:-62 boolean:-40 reference:93 multipleReference:73 list:-43
type typeObject host reference:83 multipleReference:-72
type typeObject html text:32
type typeObject id text:-109 email:117 number:-31 choice:-44 reference:23 list:102
type typeObject identifier text:45
type typeObject image choice:-39 reference:83
type typeObject information text:-32 number:-21 boolean:31 choice:74 multipleReference:-25 list:-64 keyValues:92
type typeObject instance text:113 choice:-62
type typeObject instead text:-35 boolean:61
type typeObject interval text:104 integer:-136 reference:74
type typeObject it multilineText:102 url:-23 integer:-23 number:-23 boolean:-22 list:-22 date:26
type typeObject item integer:-25 reference:62
type typeObject items multilineText:199 choice:-24 reference:-117 multipleReference:-24
type typeObject job text:-51 multilineText:156 choice:-26 keyValues:-37
type typeObject key text:-204 multilineText:172 boolean:-24 reference:-22 list:-26 keyValues:159
type typeObject labels text:87 list:-37 keyValues:32
type typeObject length text:114 integer:84 number:-52 boolean:-38
type typeObject level text:43 reference:-23
type typeObject like text:-126 integer:116 boolean:-41 choice:-56 reference:96 multipleReference:-45 list:107
type typeObject link text:-40 reference:47
type typeObject list choice:46 multipleReference:-47 list:-40 keyValues:72
type typeObject location text:42 boolean:-40 choice:-39 reference:87
type typeObject message text:-83 multilineText:226 boolean:40 list:-72 keyValues:-34
type typeObject method choice:81 reference:-48
type typeObject mode text:-184 boolean:-40 choice:283
type typeObject model boolean:72 choice:-30
type typeObject must text:87 choice:-38
type typeObject name text:43 multilineText:-80 url:-27 email:-33 integer:-29 number:-45 boolean:-76 choice:-36 reference:276 multipleReference:43 list:-54 keyValues:63
type typeObject need text:-139 choice:262 reference:-238 list:139
type typeObject needed text:-21 multilineText:50
type typeObject number text:151 integer:167 number:25 boolean:-84 choice:-102 reference:25 multipleReference:-54 list:-26 date:-20
type typeObject off boolean:26
type typeObject one multilineText:71 boolean:-54 multipleChoice:-49 reference:-121 multipleReference:165 list:41
type typeObject only text:-31 multilineText:35 boolean:76 choice:-40 reference:-34
type typeObject option text:-47 multilineText:-72 boolean:76 choice:316 reference:-200
type typeObject optional text:68
type typeObject options text:98 boolean:-26 choice:-46 multipleChoice:141 reference:-25 multipleReference:-85 list:53 keyValues:-61
type typeObject organization text:-46 boolean:-31 reference:139
type typeObject out text:194 reference:-92
type typeObject panel text:-22 boolean:55
type typeObject password text:42 integer:-22
type typeObject path text:61 multilineText:62 choice:-45
type typeObject payload text:-32 multilineText:-104 keyValues:153
type typeObject percentage text:-120 number:183
type typeObject period text:-59 integer:-29 number:-24 boolean:65 reference:105
type typeObject pipeline multipleReference:-50 list:100
type typeObject plan text:-79 number:87 boolean:-22 choice:31
type typeObject policy text:-21 boolean:-26 choice:-30 reference:-137 list:256
type typeObject port text:-66 integer:153
type typeObject ports text:-29 integer:-26 keyValues:102
type typeObject prefix text:21 integer:161 choice:-26 reference:-137
type typeObject project choice:81 reference:-72
type typeObject provider boolean:-21 choice:-57 reference:117
type typeObject rate text:-64 integer:24 number:27 choice:-21 reference:91
type typeObject region text:-31 choice:-26 reference:61
type typeObject registry choice:-37 reference:103 multipleReference:-20
type typeObject repository reference:40
type typeObject requests list:20
type typeObject required integer:30 number:-20 boolean:-26 choice:162 reference:-116
type typeObject resource choice:-36 reference:-134 multipleReference:175
type typeObject role text:-33 choice:-50 reference:101
type typeObject rules text:-99 multilineText:214 boolean:55 choice:-28 reference:-22 list:-28 keyValues:-26
type typeObject scope text:78 multipleReference:-26
type typeObject secret text:45 multilineText:-37
type typeObject service text:38 multilineText:-21 choice:-20
type typeObject set choice:27
type typeObject severity reference:45
type typeObject should text:-20 boolean:-28 choice:-32 reference:-95 list:87 date:121
type typeObject size text:-37 number:-28 choice:119
type typeObject source text:48 choice:-49 reference:54
type typeObject statement text:-35 multilineText:113
type typeObject strategy text:253 boolean:-22 choice:-99 reference:-70 list:-25
type typeObject string text:209 integer:-29 boolean:-22 reference:-42
type typeObject such text:-46 integer:106 number:-35 choice:-58 reference:56
type typeObject sure text:121 email:27 integer:-36 boolean:-26 reference:-33
type typeObject switch integer:-23 boolean:167 reference:-33 multipleReference:-47
type typeObject tags multipleReference:142 list:-131 keyValues:25
type typeObject task text:-25 choice:-22 reference:62
type typeObject template text:28 multilineText:82 boolean:-25 choice:-32 reference:53 multipleReference:-40 keyValues:-27
type typeObject text text:160 choice:-25 reference:-58
type typeObject them text:-30 boolean:-48 choice:-31 reference:-21 list:125 keyValues:51
type typeObject time text:-109 boolean:41 choice:40 date:81
type typeObject token text:168 multilineText:-38 choice:-46 reference:-28
type typeObject topic text:23
type typeObject type text:87 multilineText:-32 choice:-38 keyValues:30
type typeObject unit text:-35 boolean:46 reference:25
type typeObject up text:-47 multilineText:74 integer:35 boolean:-39 choice:-93 reference:-46 keyValues:180
type typeObject uri url:2496 list:21
type typeObject url text:-101 multilineText:66 url:2603 boolean:-110 reference:143 multipleReference:-32 list:-33
type typeObject urls list:33
type typeObject use text:43
type typeObject used choice:-39 reference:51 list:64
type typeObject user text:-58 multilineText:-38 boolean:70 choice:63 reference:62 multipleReference:-29 list:23 file:-22
type typeObject username text:52
type typeObject users text:51
type typeObject valid integer:33
type typeObject value text:43 multilineText:-82 url:88 integer:83 number:140 boolean:-35 choice:-108 list:-23 keyValues:-23
type typeObject values text:78 multilineText:-45 integer:109 number:-40 boolean:-47 choice:-45 reference:-29 list:-53 keyValues:122
type typeObject variable text:35 reference:-24 keyValues:44
type typeObject version text:26 boolean:-31 choice:-38 reference:72
type typeObject visibility text:156 integer:-26 reference:-32 list:-24 keyValues:-25
type typeObject want text:-154 multilineText:-26 url:95 integer:-20 number:114 boolean:114 choice:-95 reference:77 multipleReference:-46
type typeObject which boolean:-22 choice:30 reference:-93 multipleReference:105
type typeObject will text:-28 multilineText:-60 integer:99 boolean:44 choice:-39 multipleReference:96 list:-52
type typeObject wish text:-27 boolean:-28 choice:-90 reference:-59 multipleReference:219
type typeObject you text:-26 reference:42 multipleReference:-20
type typeOptionSource 0 text:159 multilineText:-160 url:-382 email:-483 integer:28 number:-137 boolean:157 choice:-977 multipleChoice:-900 reference:148 multipleReference:-316 list:-247 keyValues:-621 date:-417 file:-515
type typeOptionSource 138 text:-98 choice:214 reference:-28
type typeOptionSource 139 text:-42 integer:-25 boolean:-47 choice:180
type typeOptionSource 140 choice:33
type typeOptionSource 146 multilineText:-62 integer:-182 number:-44 boolean:211 choice:64 multipleChoice:-65 reference:32 multipleReference:192 list:-50 keyValues:-38 date:-20 file:-23
type typeOptionSource 147 text:-135 multilineText:-23 boolean:-38 choice:210 multipleChoice:129 reference:-20 list:-26
type typeOptionSource 148 text:-52 integer:-68 choice:184 multipleChoice:80 reference:-53
type typeOptionSource 149 choice:64 multipleChoice:35
type typeOptionSource 170 text:86 choice:-116 multipleChoice:138 reference:-23 multipleReference:-38
type typeOptionSource 178 text:-49 boolean:-61 choice:211 multipleChoice:50 reference:-105 multipleReference:-22
type typeOptionSource 179 text:-26 choice:58
type typeOptionSource 180 integer:-138 choice:149
type typeOptionSource 202 text:-84 integer:-27 boolean:62 choice:123 multipleChoice:-20 reference:-35 multipleReference:-22 list:-37 date:103
type typeOptionSource 203 text:-20 boolean:-24 choice:100
type typeOptionSource 204 text:145 choice:-73 reference:-41
type typeOptionSource 236 multilineText:44 boolean:-22
type typeOptionSource 242 choice:67 reference:-47
type typeOptionSource 258 boolean:82 choice:-24 reference:-23 list:81 file:-20
type typeOptionSource 259 text:-54 boolean:47 choice:-169 multipleChoice:-23 multipleReference:286 list:28 keyValues:-28
type typeOptionSource 260 choice:-23 multipleChoice:110
type typeOptionSource 266 text:32 integer:59 number:98 boolean:-126 choice:45
type typeOptionSource 268 text:-26 choice:54
type typeOptionSource 274 choice:82 reference:-55
type typeOptionSource 275 choice:106 reference:-54
type typeOptionSource 289 text:171 multilineText:-78 url:-50 email:-40 number:-79 boolean:-142 choice:-257 multipleChoice:-75 reference:539 multipleReference:-88 list:-94 keyValues:236 date:-37 file:-58
type typeOptionSource 290 text:216 multilineText:167 number:-21 boolean:-63 choice:-361 multipleChoice:-30 reference:-32 multipleReference:83 list:-69 keyValues:109
type typeOptionSource 291 boolean:106 choice:-57
type typeOptionSource 292 text:247 boolean:61 choice:-69 list:-102 keyValues:-36 file:-21
type typeOptionSource 297 text:-31 multilineText:-72 number:-24 boolean:89 choice:297 reference:-158 keyValues:-29 date:-21
type typeOptionSource 298 text:244 multilineText:-49 url:-23 email:-25 boolean:-67 choice:50 reference:-20 list:-25 keyValues:-25
type typeOptionSource 300 choice:27
type typeOptionSource 321 text:108 multilineText:-22 url:94 email:-21 number:-23 boolean:73 choice:-129 multipleChoice:89 reference:27 multipleReference:-77 list:-30 keyValues:-39 date:-24
type typeOptionSource 329 text:-37 multilineText:-51 url:-36 email:-30 integer:65 number:-58 choice:512 multipleChoice:-91 reference:-432 multipleReference:114 keyValues:-47 date:122 file:-23
type typeOptionSource 33 text:-109 multilineText:-38 boolean:72 choice:-34 multipleChoice:-22 reference:-28 multipleReference:32 list:64 keyValues:109
type typeOptionSource 34 text:-85 url:178 integer:-27 number:-27 boolean:-35 choice:-167 multipleChoice:-56 reference:-33 multipleReference:-99 list:266 keyValues:44 file:32
type typeOptionSource 35 text:273 multilineText:-35 boolean:-46 choice:-46 reference:-24 multipleReference:-21 keyValues:-28
type typeOptionSource 353 text:296 multilineText:91 url:-48 email:-23 integer:-68 boolean:-126 choice:-21 multipleChoice:-87 reference:357 multipleReference:-36 list:-80 keyValues:-159 date:-80 file:-35
type typeOptionSource 36 text:-207 boolean:-42 choice:340
type typeOptionSource 361 text:65 multilineText:-24 choice:166 reference:-105 keyValues:-25
type typeOptionSource 362 boolean:139 choice:-105
type typeOptionSource 394 boolean:127 choice:-99 multipleReference:-40 list:95
type typeOptionSource 402 text:-49 choice:98
type typeOptionSource 418 text:-74 boolean:127 choice:-101 multipleChoice:72 multipleReference:122 list:-40 keyValues:-28
type typeOptionSource 419 text:42 multilineText:129 boolean:77 choice:-78 multipleChoice:-24 multipleReference:-27 list:-25 keyValues:-33
type typeOptionSource 42 text:-131 choice:79 reference:-31 keyValues:144
type typeOptionSource 420 text:-114 multilineText:-36 choice:26 multipleChoice:140 reference:-34 list:26 file:71
type typeOptionSource 422 text:-122 choice:-20 reference:159
type typeOptionSource 426 text:-55 boolean:-57 reference:153
type typeOptionSource 427 multipleReference:-97 list:157
type typeOptionSource 429 choice:24 file:34
type typeOptionSource 43 boolean:-91 choice:107
type typeOptionSource 44 text:-24 choice:41
type typeOptionSource 458 choice:-122 reference:184
type typeOptionSource 50 text:-27 multilineText:29 boolean:-72 choice:237 multipleChoice:109 reference:-127 multipleReference:-27 list:-42 keyValues:-38
type typeOptionSource 51 text:60 multilineText:-51 multipleReference:68
type typeOptionSource 52 text:182 multilineText:-25 boolean:-97 choice:164 multipleChoice:-23 reference:-78 multipleReference:-53
type typeOptionSource 53 url:24
type typeOptionSource 65 text:-60 integer:-95 choice:91 reference:138
type typeOptionSource 66 text:229 multilineText:46 url:-57 integer:44 boolean:-87 choice:-58 multipleChoice:-33 list:-25
type typeOptionSource 67 text:71 multilineText:-55 choice:-41 keyValues:110
type typeOptionSource 68 choice:-46 keyValues:79
type typeOptionSource 69 text:-31 list:79
type typeOptionSource 74 text:-33 boolean:-32 choice:45 reference:-64 keyValues:139
type typeOptionSource 82 choice:42 reference:-26
type typeOptionSource 84 url:43 choice:74 reference:-24 multipleReference:-39
type typeOptionSource 85 choice:34
type typeOptions 0 text:159 multilineText:-160 url:-382 email:-483 integer:28 number:-137 boolean:157 choice:-977 multipleChoice:-900 reference:148 multipleReference:-316 list:-247 keyValues:-621 date:-417 file:-515
type typeOptions 1 text:237 multilineText:-111 url:-97 email:-143 integer:-173 number:-208 boolean:-91 choice:390 multipleChoice:-251 reference:228 multipleReference:-109 list:-214 keyValues:-24 date:-67 file:-160
type typeOptions 2 text:295 multilineText:-30 url:-24 email:-127 integer:-235 number:-125 boolean:142 choice:662 reference:-400 multipleReference:25 list:57 keyValues:197 date:-50 file:-105
type typeOptions 3 multilineText:-109 url:-69 email:-56 integer:-122 number:-96 boolean:26 choice:1328 reference:-217 multipleReference:128 keyValues:-29 date:-71 file:-54
type typeOptions 4 multilineText:-90 email:-31 integer:-245 number:-59 boolean:-145 choice:1606 multipleChoice:237 reference:-307 multipleReference:-158 list:-135 keyValues:-36 date:-33 file:27
type typeOptions 5 text:-60 multilineText:-69 integer:-40 number:128 boolean:29 choice:866 multipleChoice:112 reference:-114 multipleReference:-91 keyValues:-24 date:-31
type typeOptions 6 text:-200 boolean:-59 choice:877 multipleChoice:124 reference:90 multipleReference:-35 list:-33
type typeOptions 7 boolean:38 choice:672
type typePath 0 text:149 multilineText:139 url:366 email:-36 integer:33 number:-100 boolean:-188 choice:66 multipleChoice:-48 reference:-129 multipleReference:-96 list:-103 keyValues:38 date:-43 file:-27
type typePhrase #40 text:189 multilineText:-187 url:-31 integer:45 number:-41 boolean:-104 choice:-53 multipleChoice:-30 reference:58 multipleReference:152 list:128 keyValues:-140 date:22
type typePhrase #41 text:141 multilineText:31 url:-21 integer:-131 number:-44 boolean:82 choice:-51 reference:-88 multipleReference:-42 list:168
type typePhrase #42 text:133 multilineText:-97 url:-129 integer:-107 number:-55 boolean:-162 choice:242 multipleChoice:-30 reference:66 multipleReference:22 list:93 keyValues:55 date:-27 file:-21
type typePhrase #43 text:-405 multilineText:119 url:65 number:-63 boolean:314 choice:-94 multipleChoice:290 reference:61 multipleReference:-94 list:-148 keyValues:-37 date:-20
type typePhrase #44 text:161 url:-95 boolean:79 choice:-73 reference:-71 list:66
type typePhrase #45 text:-259 integer:38 number:-33 boolean:24 choice:126 reference:35 multipleReference:-24 list:154
type typePhrase #46 text:-154 multilineText:-65 email:-52 integer:-31 number:-40 boolean:-130 choice:444 reference:228 multipleReference:-43 list:-50 keyValues:-32
type typePhrase #47 text:-498 multilineText:-230 url:-52 email:-72 integer:-112 number:-49 boolean:49 choice:-103 multipleChoice:22 reference:-66 multipleReference:595 list:387 keyValues:78 date:-52 file:-28
type typePhrase #48 text:-304 multilineText:220 url:-152 email:-85 integer:-81 number:-75 choice:646 multipleChoice:-103 reference:-76 multipleReference:-67 date:-94 file:-50
type typePhrase #49 text:29 multilineText:188 url:-76 email:-21 integer:-113 number:53 boolean:39 choice:270 multipleChoice:-39 reference:-190 multipleReference:-27 list:-111 keyValues:43 date:-84
type typePhrase #4a text:-85 multilineText:138 url:-22 number:-61 boolean:-77 choice:182 reference:201 list:-108 keyValues:-92 date:-33 file:-21
type typePhrase #4b text:-321 multilineText:225 email:-21 integer:-137 number:-58 boolean:-176 choice:-77 multipleChoice:-39 multipleReference:-196 list:723 keyValues:112 date:-21
type typePhrase #4c text:58 multilineText:-322 boolean:-23 choice:-34 multipleReference:-25 list:-94 keyValues:482
type typePhrase #4d text:26 multilineText:-62 url:-26 email:-129 integer:86 number:-287 boolean:-237 choice:-315 multipleChoice:-27 reference:123 multipleReference:168 list:184 keyValues:231 date:-65 file:-95
type typePhrase #4e text:185 boolean:60 choice:-119 reference:-41 multipleReference:-21
type typePhrase #4f text:-249 multilineText:151 url:-46 email:-75 number:-78 boolean:22 choice:156 multipleChoice:-40 reference:519 multipleReference:-162 list:-194 keyValues:41 file:-29
type typePhrase #50 text:-92 multilineText:169 url:-107 email:-57 integer:-170 boolean:-212 choice:139 reference:152 multipleReference:-26 list:135 keyValues:-105 file:-84
type typePhrase #51 text:112 multilineText:-96 url:-26 integer:-26 number:85 boolean:25 choice:-96 multipleChoice:109 reference:-141 multipleReference:135 keyValues:-33 date:-32 file:-20
type typePhrase #53 text:-61 multilineText:208 email:-30 integer:-125 number:35 boolean:-58 choice:271 multipleChoice:57 reference:-145 multipleReference:37 list:-149 date:-96 file:-27
type typePhrase #54 multilineText:-42 url:-68 integer:272 number:25 boolean:169 choice:-139 multipleReference:-111 list:-47
type typePhrase #55 text:-130 integer:43 number:-23 boolean:-55 choice:-111 reference:84 multipleReference:-35 list:260 keyValues:-33
type typePhrase #56 text:57 multilineText:-46 url:-28 integer:-290 number:90 choice:70 reference:-82 multipleReference:33 list:151 keyValues:83 date:-28
type typePhrase #57 text:-311 email:-56 integer:-84 number:-54 boolean:664 choice:149 reference:-170 list:-79 keyValues:-36
type typePhrase #58 text:-82 multilineText:257 email:-26 boolean:-61 choice:118 reference:-51 multipleReference:-29 list:-68 keyValues:-24 file:37
type typePhrase #59 multilineText:-81 url:-37 email:-25 integer:243 boolean:-88 choice:31 multipleChoice:-35 reference:-136 multipleReference:-143 list:217 keyValues:-55 date:90 file:-27
type typePhrase #5a text:51 multilineText:-121 url:-165 integer:-89 number:36 boolean:-217 choice:500 reference:28 multipleReference:148 list:-89 keyValues:-35
type typePhrase #5b boolean:-76 choice:125
type typePhrase #5c text:-291 multilineText:154 integer:-68 number:-41 boolean:-125 choice:275 multipleChoice:-30 reference:172 multipleReference:-46 list:-107 keyValues:25 date:105
type typePhrase #5d text:3588 integer:-63
type typePhrase byDefault text:470 multilineText:-144 url:-25 email:-154 integer:98 number:-147 choice:-130 multipleChoice:74 reference:166 multipleReference:-79 list:-108 keyValues:-196 date:-59 file:-140
type typePhrase defaultIs text:94 multilineText:75 url:109 integer:92 number:-58 boolean:-174 choice:-141 multipleChoice:-30 reference:68 keyValues:-44 date:40 file:-73
type typePhrase example text:538 multilineText:-206 url:377 email:-41 number:-230 boolean:-286 choice:-393 multipleChoice:-130 reference:78 multipleReference:-244 list:273 date:-72 file:-94
type typePhrase existing text:-212 multilineText:-100 url:-83 email:51 integer:-145 number:49 boolean:-59 choice:-81 multipleChoice:103 reference:56 multipleReference:306 list:-83 keyValues:88 date:-26 file:-29
type typePhrase filledByItself text:153 multilineText:62 integer:92 number:-24 boolean:212 choice:-208 reference:-151 multipleReference:-52 list:-43 keyValues:-22
type typePhrase following text:127 multilineText:43 email:-41 number:-118 boolean:107 choice:26 multipleChoice:-59 reference:58 multipleReference:-74 list:-38 date:-53 file:-34
type typePhrase followingValues text:-186 multilineText:131 email:-29 integer:-71 number:-80 boolean:45 choice:289 multipleChoice:-43 date:-37 file:-20
type typePhrase fromMenu text:-410 multilineText:-58 url:-104 email:52 integer:159 number:-156 boolean:-308 choice:26 multipleChoice:-93 reference:531 multipleReference:506 list:-289 keyValues:-83 date:-36 file:-26
type typePhrase leaveBlank text:143 url:130 integer:52 number:29 boolean:-96 choice:-113 reference:22 multipleReference:-58 list:-64
type typePhrase logIn text:-64 multilineText:33 url:24 email:-23 integer:-55 number:-45 boolean:-20 multipleChoice:-29 reference:94 multipleReference:21 list:120 keyValues:-22 date:-21 file:-33
type typePhrase multiline text:-276 multilineText:2131 integer:-20 number:-64 boolean:27 choice:-27 reference:-86 multipleReference:-32 list:-60 keyValues:-113 file:46
type typePhrase neededIf text:55 multilineText:124 choice:-44 reference:-54
type typePhrase needs text:301 multilineText:78 number:106 boolean:-227 choice:-104 reference:-52 multipleReference:-37 list:-47
type typePhrase omission text:106 boolean:-81 choice:-24 list:35
type typePhrase oneOf text:-302 multilineText:189 email:-23 integer:-257 boolean:132 choice:426 multipleChoice:51 reference:-177 multipleReference:77 keyValues:-107 date:-39 file:-31
type typePhrase optional text:66 multilineText:-318 url:-97 email:-94 integer:124 number:-37 boolean:-37 choice:-90 multipleChoice:73 reference:-50 multipleReference:-94 list:-263 keyValues:402 date:46 file:42
type typePhrase optionsAnnounced text:-156 multilineText:-36 url:40 boolean:-34 choice:183 reference:111 multipleReference:-68
type typePhrase ordered text:158 multilineText:48 url:83 integer:-82 number:165 boolean:-483 choice:-41 multipleChoice:-27 reference:-612 multipleReference:-377 list:212 keyValues:-124 date:182 file:-220
type typePhrase pairs text:-165 multilineText:-46 integer:-44 number:-22 boolean:47 choice:-58 reference:-26 multipleReference:78 list:46 keyValues:1731
type typePhrase range multilineText:-65 url:-122 email:-54 integer:490 number:82 boolean:-87 multipleChoice:-76 list:-208 keyValues:-75 date:135 file:-61
type typePhrase recommended text:-340 multilineText:-112 url:-26 number:-52 boolean:23 choice:241 multipleChoice:-41 reference:133 multipleReference:62 list:86 keyValues:-64 date:84 file:-24
type typePhrase required text:-42 multilineText:-182 url:-25 email:63 integer:-82 number:-43 boolean:96 choice:137 multipleChoice:-71 reference:-55 keyValues:46 date:-32 file:84
type typePhrase separated text:-502 multilineText:-86 url:-145 email:82 number:-71 choice:-81 multipleChoice:-29 reference:284 multipleReference:507 list:3565 keyValues:26 date:-31
type typePhrase severalOf text:-96 multilineText:-93 url:-106 email:-35 integer:54 number:-95 boolean:98 choice:-166 multipleChoice:1564 reference:73 multipleReference:1375 list:1364 keyValues:-51 date:-30 file:48
type typePhrase shownOnly multilineText:-40 url:-51 email:-20 number:-70 boolean:-141 multipleChoice:209 list:22 keyValues:22 date:56 file:-26
type typePhrase softened text:45 multilineText:-205 email:-42 integer:-108 number:172 boolean:148 choice:129 reference:-158 list:-121 keyValues:-32 date:30
type typePhrase units text:3530 integer:-28
type typePhrase valuesAre text:-100 multilineText:20 url:-78 email:-42 integer:121 number:-180 boolean:-264 choice:190 multipleChoice:124 reference:-137 multipleReference:54 list:214 keyValues:-178 date:94 file:-27
type typePhrase whether text:-489 multilineText:-145 url:-36 email:-83 integer:-68 number:148 boolean:2306 choice:589 multipleChoice:106 reference:-212 list:-171 keyValues:-52 date:-37 file:-41
type typePlural 11 text:125 multilineText:-43 choice:49 reference:-94 multipleReference:-63 list:-31 keyValues:116
type typePlural 12 text:-45 integer:-20 boolean:207 choice:-42 multipleChoice:-50 reference:-20 multipleReference:40 list:-33
type typePlural 13 text:-67 multilineText:96 url:-23 integer:-76 number:-57 boolean:-67 choice:-97 multipleChoice:-27 reference:155 multipleReference:-53 list:154 keyValues:37
type typePlural 14 multilineText:65 url:-25 number:-57 boolean:-34 multipleChoice:-45 reference:-150 multipleReference:79 keyValues:174 date:-28
type typePlural 15 text:-36 multilineText:68 boolean:28 choice:-20 multipleReference:-25 list:63 file:-23
type typePlural 2 multilineText:-28 url:23 integer:-27 boolean:50 choice:-24 reference:-31 multipleReference:-20 list:71
type typePlural 3 integer:-31 boolean:-31 list:154 file:-46
type typePlural 33 boolean:58 choice:-88 reference:74 multipleReference:87 list:-20
type typePlural 34 text:-114 multilineText:-29 integer:117 choice:-62 multipleChoice:-22 reference:-44 multipleReference:61 list:188 keyValues:-39
type typePlural 37 text:-90 multilineText:-50 url:-40 email:-21 integer:252 number:-68 boolean:170 choice:-218 multipleChoice:423 reference:-241 multipleReference:1581 list:-98 keyValues:-67 date:-67 file:-22
type typePlural 38 text:-123 multilineText:235 url:-37 integer:-71 number:-59 boolean:-109 choice:-130 multipleChoice:-102 reference:126 multipleReference:-55 list:525 keyValues:227 date:-67 file:-27
type typePlural 39 text:32 multilineText:-61 integer:-25 boolean:-20 multipleChoice:209 reference:-23 multipleReference:40 list:-71 keyValues:-60
type typePlural 40 text:-33 integer:-27 boolean:-51 choice:125 multipleChoice:116 multipleReference:-35 list:-41
type typePlural 41 text:-38 integer:-39 boolean:52 multipleChoice:-21 reference:118 multipleReference:-41 list:62 keyValues:-39
type typePlural 43 text:-28 multilineText:-49 integer:-43 boolean:-85 choice:-96 multipleChoice:60 reference:-118 multipleReference:176 list:213
type typePlural 44 text:-84 multilineText:-51 url:-20 integer:48 number:-24 boolean:-52 choice:93 multipleChoice:198 reference:-62 multipleReference:-58 list:78 keyValues:-36
type typePlural 45 text:-151 multilineText:219 url:-30 boolean:-49 choice:-60 multipleChoice:-34 reference:-37 multipleReference:37 list:-73 keyValues:170
type typePlural 46 text:-51 multilineText:-261 url:92 email:-26 integer:148 number:-70 boolean:-171 choice:-126 multipleChoice:239 reference:-93 multipleReference:47 list:30 keyValues:231 date:-50
type typePlural 47 text:-79 multilineText:40 boolean:37 multipleReference:-26 list:66
type typePlural 5 text:238 multilineText:169 integer:-20 choice:-317 multipleChoice:121 reference:-174 multipleReference:1593 list:-36
type typePlural 6 text:279 multilineText:25 url:-31 email:-37 number:-103 boolean:-198 choice:-89 multipleChoice:-41 reference:-32 multipleReference:39 list:532 keyValues:148 date:-39
type typePlural 64 text:-451 url:-300 email:-134 integer:-157 number:-167 boolean:204 choice:-254 multipleChoice:-210 reference:-588 multipleReference:284 list:458 keyValues:-104 date:-49 file:209
type typePlural 7 boolean:42
type typePlural 9 boolean:34
type typeSecond 0 text:-182 integer:127 number:-49 boolean:117 choice:60 reference:-29
type typeSecond a multilineText:-198 url:-30 email:42 integer:-145 number:108 boolean:181 choice:-102 multipleChoice:-67 reference:-68 multipleReference:81 list:85 date:-76 file:65
type typeSecond above text:-79 multilineText:384 number:-22 boolean:-80 choice:-69 reference:-63
type typeSecond access boolean:-25 choice:123 reference:-27
type typeSecond account text:-51 email:143
type typeSecond actual text:-77 multilineText:192 boolean:-46
type typeSecond add keyValues:26
type typeSecond additional text:123 multilineText:-96 boolean:-39 multipleReference:-22 list:-58 keyValues:153
type typeSecond address text:-300 url:49 email:162 boolean:-25 list:161
type typeSecond admin text:39
type typeSecond agent text:-32 boolean:50 choice:49 reference:-44
type typeSecond ai text:44 boolean:49 reference:-27
type typeSecond all text:132 multilineText:-25 choice:138 reference:-57 multipleReference:-43 list:-71 keyValues:-22
type typeSecond allows text:-49 multilineText:33 choice:-60 reference:95
type typeSecond also url:95 boolean:-22 choice:-27
type typeSecond amount text:-33 integer:-74 number:183
type typeSecond an multilineText:-66 boolean:139 choice:-24 reference:265 multipleReference:-83 list:-29 date:-91 file:-50
type typeSecond and text:-33 boolean:-71 choice:-57 multipleReference:122 date:138 file:-42
type typeSecond any text:-118 multilineText:-29 boolean:128 choice:-43 reference:45 list:80
type typeSecond api text:83 multilineText:-42 integer:-31 boolean:-95 choice:-46 reference:227 list:-22
type typeSecond application text:-104 multilineText:29 boolean:-51 choice:-26 reference:250 list:-20
type typeSecond applied multilineText:44
type typeSecond apps boolean:-52 choice:59
type typeSecond are text:-94 multilineText:94 boolean:-26 choice:-71 reference:71 multipleReference:61 list:-39 keyValues:40
type typeSecond arn text:79
type typeSecond as integer:99 boolean:-41
type typeSecond at text:-39 boolean:-46 reference:123
type typeSecond attribute text:28 boolean:-45 choice:52 reference:-33 keyValues:100
type typeSecond automatic boolean:48
type typeSecond available text:130 boolean:-57 choice:-26
type typeSecond aws text:28 choice:29 reference:-36
type typeSecond azure text:-26 url:26 choice:37 reference:-31
type typeSecond base text:51
type typeSecond be integer:-43 boolean:-21 choice:114 reference:-52 list:-23 date:93
type typeSecond between text:91 integer:-64 choice:80 reference:-51
type typeSecond blank text:113 boolean:-23 multipleReference:-24
type typeSecond body text:-31 multilineText:39
type typeSecond branch text:70
type typeSecond by text:-24 integer:-135 number:137 boolean:117 multipleReference:-22
type typeSecond can text:-151 url:-24 integer:81 number:-36 boolean:-161 choice:33 multipleChoice:73 reference:343 list:-95 keyValues:-28
type typeSecond category text:23 choice:-20
type typeSecond client text:140 boolean:-27 reference:-32
type typeSecond code text:118 multilineText:-31 choice:-35 reference:-20
type typeSecond color text:193 boolean:-35 choice:-38 list:-20
type typeSecond comma-separated text:-29 list:128
type typeSecond command text:224 boolean:-39 choice:-29 multipleReference:-22 list:-66
type typeSecond configuration text:-20 multilineText:42 integer:-90 choice:-42 list:133
type typeSecond content multilineText:46
type typeSecond create text:-60 reference:70
type typeSecond created text:-58 boolean:139 reference:-30
type typeSecond current text:48 reference:-20
type typeSecond custom text:-128 multilineText:-42 integer:-20 boolean:-37 choice:177 reference:-96 multipleReference:-24 keyValues:214
type typeSecond data text:-42 choice:49
type typeSecond database url:74 reference:-30
type typeSecond default text:-111 url:89 integer:-76 number:59 boolean:209 choice:-179 reference:65 multipleReference:87 list:-39 keyValues:-30 file:-57
type typeSecond defaults text:-62 integer:179 boolean:-27 reference:-25 list:-40
type typeSecond description boolean:90 multipleReference:-34
type typeSecond desktop choice:33
type typeSecond destination text:-82 choice:-62 reference:204
type typeSecond detailed text:-23 boolean:96 choice:-49
type typeSecond details text:31
type typeSecond determines integer:98 boolean:88 reference:-41 multipleReference:-43 list:-68
type typeSecond different text:198 boolean:-39 multipleReference:-63 list:-76 keyValues:57
type typeSecond disabled text:-37 boolean:75
type typeSecond display boolean:27
type typeSecond dn text:51
type typeSecond docker boolean:-25 choice:-28 list:-22 keyValues:114
type typeSecond document file:50
type typeSecond domain text:86 boolean:-24 list:-26
type typeSecond duration text:-45 integer:64
type typeSecond either text:52 boolean:357 choice:-292 reference:-53
type typeSecond email text:-135 url:-22 email:136 integer:-23 boolean:-100 choice:62 multipleChoice:-20 multipleReference:71 list:80
type typeSecond empty text:-94 integer:-20 boolean:68 choice:-50 reference:118 list:-29 keyValues:64
type typeSecond enable text:-25 boolean:53
type typeSecond enabled text:-76 integer:-28 number:-21 boolean:300 choice:-136 reference:-67 multipleReference:75
type typeSecond enabling text:-41 boolean:-49 choice:205 reference:-29 list:-23
type typeSecond end date:44
type typeSecond endpoint text:99 url:21 choice:-26 reference:-28
type typeSecond enter text:61 integer:-30 list:-53 keyValues:73
type typeSecond entity text:57 choice:-37 reference:-20
type typeSecond environment list:-26 keyValues:80
type typeSecond existing text:-51 boolean:139 choice:-20
type typeSecond field text:129 multilineText:20 integer:63 number:-57 boolean:157 choice:-51 reference:-87 multipleReference:-43 list:-51 keyValues:-36
type typeSecond fields multilineText:-68 multipleReference:22 list:161 keyValues:-20
type typeSecond file text:-47 multilineText:36 integer:-39 boolean:80
type typeSecond filter text:142 multilineText:-36 integer:-40 reference:-31 list:31
type typeSecond filters text:80 multilineText:-42 boolean:-38 choice:-79 multipleReference:178 list:-24
type typeSecond for text:106 email:115 integer:-153 number:61 choice:-143 reference:-42 multipleReference:59 list:76 keyValues:-29
type typeSecond format url:61
type typeSecond from text:141 multilineText:-20 boolean:-67 choice:-28 reference:120 multipleReference:-28 list:-21
type typeSecond full text:91 multilineText:36 boolean:-29 choice:-31 reference:-23 date:28
type typeSecond get text:96 reference:-22
type typeSecond github url:26
type typeSecond groups boolean:-35 multipleReference:121 list:-22 keyValues:-33
type typeSecond hash choice:30
type typeSecond hostname url:31
type typeSecond how text:-109 multilineText:150 integer:183 number:53 boolean:-117 choice:138 reference:-72 multipleReference:-93 list:-53 keyValues:-22
type typeSecond http text:22 keyValues:66
type typeSecond human-readable text:34 reference:-23
type typeSecond id choice:75
type typeSecond identifier text:147 url:-112
type typeSecond if text:99 multilineText:-104 boolean:-53 choice:190 reference:-47 multipleReference:-37 list:-33 keyValues:-33 date:40
type typeSecond image text:52 multilineText:-22 url:69 integer:-28 boolean:-56 reference:-42 file:73
type typeSecond in text:138 url:-42 integer:-23 boolean:-31 choice:-43 reference:-39 list:87
type typeSecond individual choice:-55 multipleReference:144 list:-22
type typeSecond input text:-257 multilineText:-91 boolean:132 reference:100 keyValues:142
type typeSecond instance text:81
type typeSecond internal url:28
type typeSecond ip text:50
type typeSecond is text:-194 multilineText:246 url:47 number:-72 boolean:-190 choice:-61 multipleChoice:76 reference:249 list:-91 date:-31 file:-23
type typeSecond issuer text:45
type typeSecond issues multilineText:-27 boolean:-72 reference:-28 multipleReference:-34 list:143 keyValues:-54 date:125
type typeSecond it text:30 boolean:69 choice:-21 reference:-27
type typeSecond items text:-41 multilineText:84 choice:76 reference:-46
type typeSecond json text:-42 multilineText:132 choice:-21 keyValues:-27 file:38
type typeSecond key text:-40 multilineText:-24 boolean:-38 reference:137 keyValues:32
type typeSecond label text:-52 url:-24 boolean:-21 reference:94 list:-27 keyValues:89
type typeSecond labels boolean:38 list:-42 keyValues:20
type typeSecond language text:31 choice:-50 multipleChoice:128 multipleReference:-27 list:-30
type typeSecond left text:22 boolean:-86 choice:133 reference:-21
type typeSecond legend text:43
type typeSecond list text:-77 multilineText:-22 boolean:-28 choice:-47 multipleReference:339 list:-109
type typeSecond location text:62
type typeSecond login url:47
type typeSecond maas text:244 choice:-34 reference:-124 multipleReference:-63
type typeSecond many integer:72 number:-41
type typeSecond mapping text:32 multilineText:-40 integer:-26 boolean:-45 choice:-65 reference:-20 multipleReference:-20 list:-30 keyValues:258
type typeSecond markdown multilineText:-34 integer:42
type typeSecond maximum text:-63 integer:185 number:83 boolean:-62 choice:-38 reference:-22 list:-23
type typeSecond memory text:-21 integer:97 number:-49 boolean:53 choice:-25 reference:-22
type typeSecond message text:165 multilineText:78 boolean:-66 choice:-41 reference:-31
type typeSecond metadata text:100 boolean:57 keyValues:-97
type typeSecond minimum text:22 integer:76 boolean:-25
type typeSecond model text:-90 choice:25 reference:124
type typeSecond must text:-26 url:23 boolean:29
type typeSecond name text:98 boolean:-32
type typeSecond new text:-23 integer:83
type typeSecond not boolean:27
type typeSecond notification text:38 integer:-23 boolean:217 choice:-130 reference:-167 multipleReference:-47 list:193
type typeSecond number text:-81 integer:82 number:-48 boolean:-24 choice:127
type typeSecond oauth multipleChoice:38
type typeSecond object text:-25 multilineText:83 keyValues:-35
type typeSecond of text:-84 url:219 integer:190 number:-77 boolean:-186 choice:-142 multipleChoice:104 multipleReference:116 list:-134 keyValues:-45 date:-27 file:-29
type typeSecond often text:37 integer:-41 boolean:-45 choice:71 reference:45
type typeSecond on text:54 multilineText:-21 integer:-22 number:-31 boolean:242 multipleReference:-103 list:-53
type typeSecond one text:-26 multilineText:100 boolean:-77 choice:88 multipleChoice:-46 reference:-76 multipleReference:240 list:-133
type typeSecond only multilineText:-20 boolean:-50 choice:43 reference:144 multipleReference:-23 list:-28
type typeSecond openid text:-42 boolean:-25 choice:-74 multipleChoice:127 multipleReference:-36 list:79
type typeSecond option text:-66 multilineText:-20 number:-23 boolean:368 choice:-106 reference:-35 multipleReference:-32 list:-54
type typeSecond optional integer:-32 number:60 boolean:-51 choice:-36 reference:61 date:40
type typeSecond options text:-26 multilineText:136 list:-33 keyValues:-32
type typeSecond or text:-26 multilineText:-63 url:-165 integer:-52 number:263 boolean:-320 choice:78 multipleChoice:-34 reference:-101 multipleReference:-74 list:218 keyValues:89 file:213
type typeSecond order text:160 integer:-63 reference:-21
type typeSecond organization text:29 reference:105 list:-21
type typeSecond page text:-47 integer:47 choice:54 reference:-21
type typeSecond parameter text:-122 boolean:22 list:153
type typeSecond parameters text:24 multilineText:-84 keyValues:97
type typeSecond path text:217 multilineText:-76 boolean:-24 reference:-26 file:-43
type typeSecond percentage number:31
type typeSecond phone text:159 number:-31 boolean:-46
type typeSecond port integer:-25 number:-24 keyValues:121
type typeSecond prefix text:27
type typeSecond private multilineText:25 boolean:41 reference:-27
type typeSecond provide text:23
type typeSecond provider text:60 url:27 choice:-20 reference:-26
type typeSecond public text:116 multilineText:-40 boolean:-39 choice:76 reference:-72
type typeSecond query text:235 multilineText:-178
type typeSecond recommended text:-83 choice:47 list:84
type typeSecond records choice:21
type typeSecond redshift text:21 choice:24 reference:-28
type typeSecond reference boolean:-29 list:89
type typeSecond related text:-48 integer:-91 number:349 choice:-111
type typeSecond request text:-92 integer:50 keyValues:99
type typeSecond resource text:-82 reference:24 multipleReference:139 list:-42 keyValues:29
type typeSecond schema text:114 multilineText:-105
type typeSecond scopes text:-37 choice:-58 multipleReference:-29 list:200
type typeSecond script multilineText:-22 choice:92 reference:-45
type typeSecond search text:229 multilineText:-144 boolean:-21
type typeSecond secret text:82 choice:27 reference:-54
type typeSecond select text:-57 boolean:-54 choice:163 reference:-31
type typeSecond selection text:-134 choice:91 reference:47
type typeSecond server text:-64 url:71
type typeSecond set text:179 integer:95 boolean:-52 choice:-72 reference:-43 list:-26
type typeSecond setting text:57 integer:92 boolean:-37 choice:-42
type typeSecond should text:32
type typeSecond shown text:139 multilineText:-30 boolean:-21 reference:-32
type typeSecond specific text:107 multilineText:-57 boolean:-42 choice:-28 reference:-31 multipleReference:196 list:-27 keyValues:-87
type typeSecond specifies text:-22 integer:75
type typeSecond specify multilineText:-29 integer:33 boolean:106 choice:-22
type typeSecond sql text:-98 multilineText:35 choice:-48 reference:208
type typeSecond start date:21
type typeSecond steps text:40 multilineText:34 boolean:-25
type typeSecond string multilineText:25
type typeSecond supports text:126 boolean:-28 reference:-42
type typeSecond system text:-158 multilineText:168 integer:-27 number:-28 boolean:136 list:-28
type typeSecond table boolean:54
type typeSecond tags multilineText:-37 boolean:-153 multipleReference:133 list:80 keyValues:28
type typeSecond team text:140 boolean:-24 reference:-48
type typeSecond template text:-21 multilineText:34 choice:-38 reference:-30 keyValues:129
type typeSecond test boolean:51
type typeSecond text text:342 multilineText:-58 integer:-21 number:-35 boolean:-64 choice:-44 reference:-36 list:-25
type typeSecond that text:-171 multilineText:147 url:-39 integer:-34 number:-32 boolean:83 choice:-133 reference:21 multipleReference:33 list:167 keyValues:-25
type typeSecond the text:-154 multilineText:-144 url:-35 email:-100 integer:-150 number:-116 choice:-204 multipleChoice:-119 reference:56 multipleReference:54 list:39 keyValues:-337 date:52
type typeSecond these list:27
type typeSecond this text:-64 multilineText:-74 url:108 integer:-232 number:24 boolean:200 reference:82 multipleReference:-40 list:-37 keyValues:-26 date:55
type typeSecond time text:-219 integer:334 number:-27 boolean:-29 list:28
type typeSecond timeout text:-25 integer:39
type typeSecond to text:-50 multilineText:69 email:-44 integer:103 boolean:-197 choice:269 multipleChoice:-39 reference:30 multipleReference:-119 keyValues:-70 date:28 file:-68
type typeSecond token text:123 integer:96 boolean:-48 choice:-92 reference:-27
type typeSecond topic text:21
type typeSecond true text:-21 boolean:-20 choice:67
type typeSecond twilio text:64
type typeSecond type text:-31 choice:139 list:-22
type typeSecond types text:-83 boolean:-121 choice:187 multipleReference:-59 list:169
type typeSecond under text:99 boolean:-27 reference:-25
type typeSecond unique choice:-44 reference:-34 list:158
type typeSecond upstream url:39
type typeSecond url text:-136 multilineText:-21 url:233
type typeSecond used text:202 multilineText:-123 integer:-24 boolean:-75 choice:-127 multipleChoice:141 reference:53 multipleReference:-31 list:122 keyValues:-94
type typeSecond user text:60 reference:55 multipleReference:-22
type typeSecond username text:64 reference:-28
type typeSecond users text:-119 multilineText:-25 url:61 boolean:177 choice:-25 reference:-29 multipleReference:-43 list:62 keyValues:-30
type typeSecond uses text:44 multilineText:-31 boolean:113 choice:-53
type typeSecond using text:-23 reference:71
type typeSecond value text:187 multilineText:-29 integer:-26 number:-80 boolean:91 choice:-50 reference:-26 list:-24
type typeSecond variables choice:-22 list:127 keyValues:-85
type typeSecond webhook text:58 url:-22
type typeSecond what text:88 integer:-34 boolean:-41 choice:33
type typeSecond when text:57 multilineText:50 integer:89 boolean:-37 choice:-49 reference:42 multipleReference:-20 list:-64 keyValues:-40
type typeSecond where text:41 boolean:-23 choice:-23 reference:121 list:-24
type typeSecond whether text:-185 multilineText:-55 email:-50 integer:-88 number:-68 boolean:542 choice:61 multipleChoice:142 reference:-83 multipleReference:-105 list:-60 keyValues:-58
type typeSecond which text:-183 multilineText:-124 url:-21 integer:-96 number:-36 choice:-99 multipleChoice:-37 reference:453 multipleReference:47 list:137 date:-33
type typeSecond will text:25 email:-43 integer:-47 number:87 boolean:100 choice:-50 multipleReference:-33
type typeSecond with choice:40
type typeSecond world text:-54 multilineText:152 choice:-34
type typeSecond you text:219 multilineText:154 integer:38 number:-92 boolean:-231 choice:-104 multipleChoice:96 reference:72 multipleReference:-152 list:-102 date:102 file:24
type typeSecond you're boolean:-26 choice:-49 reference:107
type typeSecond your text:69 multilineText:119 integer:-34 number:36 choice:-74 multipleChoice:-22 reference:95 list:-47 keyValues:-51
type typeSentences 1 text:299 multilineText:-388 url:-224 email:-119 integer:-180 number:-205 boolean:-160 choice:-226 multipleChoice:-151 reference:-161 multipleReference:-594 list:-352 keyValues:-338 date:-300 file:-137
type typeSentences 2 text:-121 multilineText:-75 url:-189 email:-278 integer:-165 number:-383 boolean:-41 choice:-23 multipleChoice:-190 reference:-193 multipleReference:-98 list:-161 keyValues:90 date:41 file:-138
type typeSentences 3 text:-279 multilineText:-177 url:61 email:-76 number:98 boolean:-282 choice:230 multipleChoice:-36 multipleReference:132 list:119 keyValues:120 date:-108 file:-105
type typeSentences 4 text:239 multilineText:28 url:-186 email:-37 integer:141 number:-108 boolean:325 choice:207 multipleChoice:45 reference:-347 multipleReference:50 list:-125 keyValues:-221 date:-88 file:-48
type typeSentences 5 text:25 multilineText:-62 email:-48 integer:-90 number:-24 boolean:115 choice:-99 multipleChoice:-30 reference:260 multipleReference:108 list:-73 keyValues:-54
type typeSentences 6 text:-30 multilineText:-23 url:23 integer:-93 choice:-66 reference:141 list:109
type typeSwitch 1 text:-96 multilineText:47 boolean:-54 list:203 keyValues:-22
type typeSwitch 11 text:66 multilineText:-89 url:-98 integer:36 boolean:-50 choice:-81 multipleChoice:44 reference:48 multipleReference:-59 list:-51 keyValues:162 date:73
type typeSwitch 12 text:-199 multilineText:25 url:96 email:-42 integer:37 number:-68 boolean:84 multipleChoice:-37 reference:-37 list:232 keyValues:-124 date:-45 file:-48
type typeSwitch 13 text:58 multilineText:44 integer:-28 number:-25 boolean:22 choice:-103 multipleChoice:103 multipleReference:66 list:-106 keyValues:25
type typeSwitch 14 text:-172 multilineText:-157 integer:164 number:-70 boolean:-95 choice:77 multipleChoice:-23 reference:100 multipleReference:-125 list:30 keyValues:102 date:108 file:75
type typeSwitch 15 text:311 multilineText:121 url:20 integer:-53 boolean:-106 choice:-54 reference:-39 multipleReference:-69 list:-47 keyValues:-21
type typeSwitch 2 text:79 multilineText:39 choice:50 reference:-46 multipleReference:-22 list:-43
type typeSwitch 3 text:-155 integer:-30 list:158 file:94
type typeSwitch 5 text:-479 multilineText:-186 url:-43 email:-22 integer:-125 number:-48 boolean:-294 choice:442 multipleChoice:-54 reference:772 multipleReference:205 list:-175 keyValues:-56 file:-29
type typeSwitch 6 text:377 multilineText:-203 url:-59 email:-22 integer:-95 number:72 boolean:-127 choice:-96 multipleChoice:-51 reference:-60 list:171 keyValues:122 file:-23
type typeSwitch 7 text:-112 multilineText:26 integer:-23 boolean:200 choice:-70 multipleChoice:82 multipleReference:-41 list:-22
type typeSwitch 8 text:-55 boolean:88
type typeSwitch 9 text:-40 multilineText:51 integer:72 number:-23 boolean:-22 choice:-57 reference:-41 multipleReference:66 list:38 keyValues:-28
type typeTruth 0 text:-167 email:-21 number:-20 boolean:512 choice:-162 multipleChoice:-26 reference:-41 multipleReference:-21 keyValues:-26
type typeURL 0 text:-422 multilineText:-62 url:1495 email:-59 integer:-103 number:-68 boolean:-116 choice:-291 multipleChoice:-40 reference:-247 multipleReference:-92 list:-28 keyValues:20 date:-61 file:-24
type typeUnit 0 text:-20 multilineText:-381 url:-255 email:-129 integer:931 number:39 choice:-259 multipleChoice:-134 reference:-118 multipleReference:-239 keyValues:-185 date:211 file:86
type typeUnit 1 text:-136 multilineText:-28 integer:528 number:26 boolean:-114 choice:40 reference:-85 multipleReference:-31 list:-47 keyValues:-26 date:-54
type typeUnit 2 text:-261 integer:2919 number:-34 boolean:-42 choice:-23
type typeUnit 3 text:119 multilineText:-45 url:-20 email:-51 integer:3727 number:207 boolean:101 choice:505 multipleChoice:-24 reference:170 multipleReference:-132 list:48 keyValues:-32 date:-26
type typeUnit 4 text:-294 multilineText:-72 url:-25 integer:2385 number:259 boolean:-61 choice:104 multipleChoice:-23 reference:74 multipleReference:-72 list:-172 keyValues:-38 date:-49
type typeVerb accept text:-32 boolean:39 choice:37
type typeVerb access text:36 multilineText:-38 url:-25 integer:157 number:-20 boolean:124 choice:-78 reference:-93 multipleReference:-44 list:35
type typeVerb activate keyValues:55
type typeVerb add text:-35 multilineText:-59 email:-27 integer:-119 number:-36 boolean:-177 multipleChoice:-48 reference:102 multipleReference:32 list:276 keyValues:72 date:-24
type typeVerb adjust text:119 multilineText:-25 integer:-95 number:61 boolean:-49 choice:28 reference:-79 multipleReference:69
type typeVerb apply text:100 multilineText:-44 integer:-63 boolean:39 choice:-106 multipleChoice:62 reference:-100 multipleReference:85 list:85
type typeVerb assign text:-48 multilineText:-31 integer:37 boolean:23 choice:-24 reference:113 multipleReference:140 list:-84 keyValues:-89
type typeVerb attach text:-49 multilineText:-79 boolean:65 reference:75 file:36
type typeVerb build choice:-23 multipleReference:-37 list:98
type typeVerb change text:-25 multilineText:-51 integer:107 number:59 boolean:-107 choice:109 multipleReference:-29 list:-22
type typeVerb changing text:-62 integer:159 number:-26 boolean:51 choice:-66
type typeVerb check text:228 multilineText:-71 integer:-83 number:-57 boolean:-64 choice:77 multipleChoice:216 reference:-67 multipleReference:-45 list:-40 keyValues:-22 date:-23
type typeVerb checking text:-35 email:-47 boolean:41 multipleChoice:138
type typeVerb choose text:-195 multilineText:-97 url:-71 email:-42 integer:-38 number:-111 boolean:-84 choice:209 multipleChoice:112 reference:32 multipleReference:227 list:-100 keyValues:-66
type typeVerb choosing multilineText:-45 choice:61 reference:51
type typeVerb clear text:-59 boolean:109 choice:44 reference:-25
type typeVerb click text:-255 multilineText:-54 url:-37 integer:-74 number:-49 boolean:-22 choice:20 multipleChoice:-31 reference:307 multipleReference:241 list:-41 keyValues:-23 date:-26 file:75
type typeVerb clicking text:-111 multilineText:-87 boolean:48 choice:-24 reference:-63 multipleReference:-25 file:318
type typeVerb configure text:117 multilineText:150 url:71 email:-21 integer:52 number:-54 boolean:-177 choice:20 multipleChoice:-68 reference:-124 multipleReference:50 list:-50 keyValues:36 date:-38 file:-26
type typeVerb connect text:79 boolean:-48
type typeVerb copy text:37
type typeVerb create text:74 multilineText:83 url:-26 integer:28 number:-48 boolean:160 choice:-96 reference:34 multipleReference:-35 list:-98
type typeVerb customize text:-30 multilineText:224 boolean:-40 choice:-50 reference:-39
type typeVerb define text:54 multilineText:101 url:-28 integer:-100 number:-58 boolean:-117 choice:-100 multipleChoice:-34 reference:69 multipleReference:-48 list:99 keyValues:198 date:-26
type typeVerb delete boolean:26
type typeVerb deploy boolean:-20 choice:145 reference:-56
type typeVerb describe text:124 multilineText:127 integer:-54 boolean:-35 choice:-44 reference:-38 multipleReference:-21 list:-40 keyValues:40
type typeVerb disable text:-52 multilineText:-20 integer:-24 boolean:192 choice:-21 reference:-39
type typeVerb disabling choice:129 list:-22
type typeVerb edit text:-37 multilineText:231 integer:-32 number:210 boolean:-54 choice:-111 reference:-49 list:-21 file:-56
type typeVerb enable text:-103 multilineText:-46 integer:-29 boolean:227 choice:-28 multipleChoice:82 reference:-46 multipleReference:91 list:-54 keyValues:-45
type typeVerb enabling text:-28 boolean:91
type typeVerb ensure text:-83 multilineText:64 url:60 boolean:-22 reference:48 multipleReference:-20
type typeVerb enter text:93 multilineText:27 url:201 email:387 integer:101 number:271 boolean:-175 choice:-204 multipleChoice:-135 reference:-437 multipleReference:-254 list:-216 keyValues:-125 file:-94
type typeVerb entering text:-33 boolean:-47 choice:-22 list:137
type typeVerb fill text:29 url:52 email:62 integer:73 number:72 boolean:-110 choice:-43 reference:-140 multipleReference:79 list:46 keyValues:-62 date:-29
type typeVerb filling text:103 number:-20
type typeVerb find multilineText:-33 integer:-39 number:-36 boolean:-30 choice:-97 multipleChoice:90 reference:166 multipleReference:-41 list:54
type typeVerb generate boolean:-27 choice:101 reference:-46
type typeVerb give text:-61 multilineText:-40 integer:58 number:-53 boolean:-59 choice:131 reference:100 multipleReference:-57 date:32
type typeVerb go boolean:-87 reference:52 multipleReference:131 list:-59
type typeVerb import multilineText:-20 integer:39 boolean:58 choice:-50 reference:-28 list:153 file:-89
type typeVerb input text:-156 multilineText:-76 integer:51 boolean:108 reference:78 list:82 keyValues:-28
type typeVerb insert multilineText:-47 boolean:-20 reference:102
type typeVerb keep text:104 multilineText:-28 url:-25 email:-110 integer:-20 number:-31 boolean:-159 choice:89 multipleChoice:-24 reference:235 multipleReference:-64 list:58
type typeVerb key text:-63 multilineText:85
type typeVerb leave text:-21 multilineText:98 url:127 integer:52 number:24 choice:-135 reference:30 multipleReference:-51 list:-41 keyValues:-47
type typeVerb locate text:-38 multilineText:225 boolean:-69 reference:-55
type typeVerb log text:-23 integer:-35 boolean:136 choice:-52
type typeVerb make text:38 multilineText:-49 email:23 integer:38 boolean:66 choice:-43 multipleChoice:-24 reference:-68 list:64 keyValues:-23
type typeVerb manage text:52 choice:-26 reference:25
type typeVerb mark boolean:31
type typeVerb modify multilineText:-37 integer:-24 choice:72 reference:-65 multipleReference:66 list:-47 file:137
type typeVerb monitor text:50 boolean:-32 choice:-25 list:76
type typeVerb name text:66 multilineText:-21 boolean:33 choice:76 reference:-56 multipleReference:-25
type typeVerb navigate multilineText:55 boolean:-45
type typeVerb new text:43 integer:28 boolean:-20 reference:-20
type typeVerb open text:-127 multilineText:94 url:23 boolean:-57 choice:126 reference:-60 list:77
type typeVerb paste text:314 multilineText:27 url:66 integer:-28 number:-32 boolean:-113 choice:-60 reference:-78 list:-27
type typeVerb pick text:-26 number:-22 boolean:60 choice:-192 multipleChoice:107 reference:223 multipleReference:-66 list:-21
type typeVerb provide text:320 integer:-66 number:-55 boolean:-94 choice:-154 multipleChoice:-21 reference:-121 multipleReference:-30 list:-56 keyValues:268 date:-27
type typeVerb push boolean:84
type typeVerb put text:24
type typeVerb read text:-45 multilineText:58
type typeVerb register boolean:90 choice:-25
type typeVerb remove text:-36 multilineText:70 boolean:24 choice:-20 multipleReference:-25 list:63 file:-23
type typeVerb return text:85 multilineText:-56 choice:43
type typeVerb run text:159 multilineText:-101 integer:-30 number:-20 boolean:-52 choice:124 reference:42 multipleReference:-38 list:-24
type typeVerb scroll boolean:-53 list:129
type typeVerb see text:-26 boolean:69 choice:39 reference:-20
type typeVerb select text:-298 multilineText:-148 url:-146 email:-100 integer:-135 number:-50 boolean:151 choice:291 reference:205 multipleReference:83 keyValues:-141 date:143 file:-121
type typeVerb selecting text:-57 boolean:143 choice:-42 reference:85 multipleReference:-24
type typeVerb set text:-151 multilineText:-253 integer:195 number:-115 boolean:29 choice:162 multipleChoice:-57 multipleReference:-177 list:-216 date:69 file:-103
type typeVerb setting text:-37 multilineText:-53 integer:-87 number:124 multipleChoice:107 reference:69 list:-33 keyValues:-45
type typeVerb sign text:89 integer:-63 boolean:79 choice:-27 reference:-27 multipleReference:-35 list:52 keyValues:-32
type typeVerb specify text:-180 multilineText:33 url:-110 email:-109 integer:-68 number:-59 boolean:46 choice:63 multipleChoice:32 reference:-205 list:267 keyValues:190 date:26 file:-41
type typeVerb start integer:61
type typeVerb test text:-61 multilineText:-20 integer:-21 boolean:42 choice:67 multipleChoice:118 multipleReference:-33 list:-43
type typeVerb tick text:-52 boolean:43 choice:66
type typeVerb ticking text:-22 boolean:65
type typeVerb toggle text:-137 multilineText:-21 url:-32 integer:-32 number:-22 boolean:220 choice:36 multipleChoice:-20 reference:-55 multipleReference:-25 date:115
type typeVerb toggling boolean:106 date:-55
type typeVerb turn boolean:64 choice:-20
type typeVerb type text:102 multilineText:101 url:-25 integer:87 number:-40 boolean:-64 choice:-112 reference:84 multipleReference:-22 list:-39 keyValues:-32
type typeVerb typing text:-71 reference:61 multipleReference:110 list:-61
type typeVerb uncheck boolean:81
type typeVerb update text:160 multilineText:-23 number:-24 boolean:-32 choice:-22 reference:-40
type typeVerb upload text:-93 multilineText:-89 boolean:-45 reference:-30 keyValues:86 file:213
type typeVerb use text:49 multilineText:58 url:48 email:32 integer:-27 number:-64 boolean:-226 choice:65 multipleChoice:-57 reference:149 multipleReference:-63 list:44 keyValues:-45 date:-20 file:-32
type typeVerb using multilineText:31 integer:109 number:-26 boolean:-51 choice:-30 reference:31
type typeVerb validate text:80 choice:-25 reference:-31
type typeVerb verify text:75 multilineText:-28
type typeVerb view boolean:-82 choice:145 reference:-31 multipleReference:60
type typeVerb write text:77 multilineText:228 boolean:-46 choice:-22 reference:-29 multipleReference:-36 list:-98 keyValues:-26
type typeVerbClass accept text:-32 boolean:39 choice:37
type typeVerbClass aimless text:44 multilineText:214 url:50 email:-36 number:-245 boolean:-263 choice:-177 multipleChoice:-118 reference:78 multipleReference:32 list:27 keyValues:-28 date:-128 file:-92
type typeVerbClass button text:107 multilineText:-98 integer:89 boolean:91 choice:-149 multipleChoice:56 reference:-166 multipleReference:76 list:79 keyValues:-24
type typeVerbClass check text:23 multilineText:58 url:32 integer:-84 number:-109 boolean:37 multipleChoice:137 reference:-53 multipleReference:-62 list:88 keyValues:-75 date:-50 file:-48
type typeVerbClass checkingHeading text:133 multilineText:-83 integer:-58 number:-28 boolean:-84 choice:164 multipleChoice:110 reference:-88 keyValues:-23
type typeVerbClass click text:-388 multilineText:-147 url:-44 integer:-81 number:-70 boolean:121 multipleChoice:-38 reference:202 multipleReference:196 list:-56 keyValues:-30 date:-34 file:388
type typeVerbClass configure multilineText:227 url:-35 email:-86 integer:135 number:114 boolean:-557 choice:41 multipleChoice:-124 reference:-353 multipleReference:-149 list:-365 keyValues:105 date:-59 file:-109
type typeVerbClass contrast text:68 multilineText:-58 integer:66 boolean:163 choice:-48 reference:-77 list:-23 date:-22
type typeVerbClass determiner text:43 integer:28 boolean:-20 reference:-20
type typeVerbClass enter text:553 multilineText:51 url:-35 email:155 integer:-64 number:-152 boolean:-758 choice:-360 multipleChoice:-271 reference:-389 multipleReference:-436 list:23 keyValues:213 date:-116 file:-332
type typeVerbClass fieldNoun text:-156 multilineText:-76 integer:51 boolean:108 reference:78 list:82 keyValues:-28
type typeVerbClass fileNoun text:-93 multilineText:-89 boolean:-45 reference:-30 keyValues:86 file:213
type typeVerbClass fillingVerb text:-38 multilineText:-324 url:-130 email:65 integer:-201 number:-150 boolean:-257 choice:-153 reference:-104 multipleReference:-210 list:-269 keyValues:27 date:48 file:-130
type typeVerbClass followUp text:-72 multilineText:47 boolean:69 choice:37 reference:-22
type typeVerbClass genericHeading text:35 multilineText:67 email:-63 integer:-83 number:-148 choice:-133 multipleChoice:-52 reference:-55 multipleReference:128 list:42 keyValues:32 date:-85 file:-54
type typeVerbClass headingVerb text:-315 multilineText:25 url:-152 email:-141 integer:129 number:-274 boolean:-77 choice:89 multipleChoice:-158 reference:-198 multipleReference:-328 list:-125 keyValues:-41 date:-206 file:-259
type typeVerbClass inputNoun text:-194 multilineText:-131 integer:-36 number:111 boolean:124 choice:-25 multipleChoice:103 reference:147 multipleReference:-25 list:45 keyValues:-74 date:-20
type typeVerbClass kindNoun text:102 multilineText:101 url:-25 integer:87 number:-40 boolean:-64 choice:-112 reference:84 multipleReference:-22 list:-39 keyValues:-32
type typeVerbClass labelHeader text:-194 multilineText:-131 integer:-36 number:111 boolean:124 choice:-25 multipleChoice:103 reference:147 multipleReference:-25 list:45 keyValues:-74 date:-20
type typeVerbClass leave text:83 multilineText:71 url:106 email:-117 integer:33 boolean:-149 choice:-50 multipleChoice:-40 reference:255 multipleReference:-114 keyValues:-64 date:-32 file:-26
type typeVerbClass make multilineText:79 url:-108 email:-126 integer:22 number:-106 boolean:-66 choice:-167 multipleChoice:-118 reference:-287 multipleReference:-267 list:26 keyValues:70 date:-133 file:-345
type typeVerbClass manipulate text:196 multilineText:-78 integer:-54 number:-49 boolean:24 choice:84 reference:32 multipleReference:-71 list:28 keyValues:-21 file:-37
type typeVerbClass menuNoun text:-298 multilineText:-148 url:-146 email:-100 integer:-135 number:-50 boolean:151 choice:291 reference:205 multipleReference:83 keyValues:-141 date:143 file:-121
type typeVerbClass navigate text:-22 url:-32 integer:139 number:-67 boolean:56 multipleChoice:-47 reference:-101 list:206 keyValues:-76 date:-34 file:-47
type typeVerbClass off text:-52 multilineText:-20 integer:-24 boolean:192 choice:-21 reference:-39
type typeVerbClass on text:-103 multilineText:-46 integer:-29 boolean:227 choice:-28 multipleChoice:82 reference:-46 multipleReference:91 list:-54 keyValues:-45
type typeVerbClass opener integer:61
type typeVerbClass openingVerb text:115 multilineText:-31 url:-50 email:-45 number:-113 choice:53 multipleChoice:-82 reference:-40 multipleReference:-38 list:268 keyValues:20 date:-71 file:-121
type typeVerbClass optionNoun text:-37 multilineText:-53 integer:-87 number:124 multipleChoice:107 reference:69 list:-33 keyValues:-45
type typeVerbClass paste text:314 multilineText:27 url:66 integer:-28 number:-32 boolean:-113 choice:-60 reference:-78 list:-27
type typeVerbClass place boolean:-82 choice:145 reference:-31 multipleReference:60
type typeVerbClass plainNoun text:56 multilineText:-22 boolean:63 choice:73 reference:-59 multipleReference:-27
type typeVerbClass preposition multilineText:31 integer:109 number:-26 boolean:-51 choice:-30 reference:31
type typeVerbClass secretNoun text:-63 multilineText:85
type typeVerbClass select text:-875 multilineText:-373 url:-240 email:-155 integer:-220 number:-236 boolean:53 choice:519 multipleChoice:168 reference:1674 multipleReference:129 list:-204 keyValues:-244 date:116 file:-158
type typeVerbClass slugEnd multilineText:31 integer:109 number:-26 boolean:-51 choice:-30 reference:31
type typeVerbClass slugVerb text:-203 multilineText:-356 url:-27 email:-87 integer:118 number:-169 boolean:-90 choice:-83 multipleChoice:-109 reference:-69 multipleReference:-189 list:-127 keyValues:126 date:-49 file:30
type typeVerbClass submitVerb text:96 multilineText:-102 url:-50 email:-46 integer:-162 number:-92 boolean:79 choice:-215 reference:31 multipleReference:70 list:258 keyValues:24 date:-55 file:-37
type typeVerbClass switchEffect text:142 multilineText:-114 email:-92 integer:-161 number:-125 boolean:223 reference:214 multipleReference:-56 list:30 keyValues:-121 date:-48 file:-62
type typeVerbClass switchOff text:-157 multilineText:-57 integer:-65 number:-36 boolean:387 choice:106 multipleChoice:109 reference:-110 multipleReference:-52 list:-54
type typeVerbClass switchOn text:-202 multilineText:-179 url:-77 email:-90 integer:-170 number:-112 boolean:1764 choice:55 multipleChoice:385 reference:-241 multipleReference:-35 list:-147 keyValues:-37 file:-33
type typeVerbClass toggleNoun text:-141 multilineText:-22 url:-32 integer:-34 number:-22 boolean:235 choice:34 multipleChoice:-20 reference:-56 multipleReference:-25 date:115
type typeVerbClass trialVerb text:257 url:-37 email:-33 integer:-151 number:129 boolean:-142 multipleChoice:323 reference:-218 multipleReference:-107 list:-120 keyValues:33 date:-48 file:130
type typeVerbClass typeHeader text:102 multilineText:101 url:-25 integer:87 number:-40 boolean:-64 choice:-112 reference:84 multipleReference:-22 list:-39 keyValues:-32
type typeVerbClass upload text:-159 multilineText:-192 integer:22 choice:-74 multipleReference:102 list:130 keyValues:68 file:4134
type typeVerbClass use text:145 multilineText:27 url:25 number:-100 boolean:-254 choice:-96 reference:81 list:106 keyValues:-74 date:-38 file:-49
type typeVerbClass weakLabelHeader multilineText:61 integer:-21 boolean:29 choice:75 reference:-58 multipleReference:-26
type typeVerbNoun " text:-29 integer:-20 boolean:243 choice:-29 multipleReference:-29 list:-20 keyValues:-20 date:-22
type typeVerbNoun ' text:62 integer:-24 boolean:89 choice:-59
type typeVerbNoun ( multilineText:-27 integer:70 choice:31 reference:-35
type typeVerbNoun , text:-104 multilineText:89 integer:163 number:-27 boolean:-69 choice:94 reference:-47 multipleReference:-33
type typeVerbNoun . text:120 multilineText:-43 number:-26 boolean:-87 choice:253 reference:-60 multipleReference:-41 list:-21 date:-23
type typeVerbNoun 0 text:-197 integer:211 number:60 reference:-48
type typeVerbNoun a text:386 multilineText:-205 url:30 email:88 integer:-148 number:176 boolean:-282 choice:61 multipleChoice:-129 reference:153 multipleReference:-287 list:-239 keyValues:50 date:54 file:-57
type typeVerbNoun additional text:-85 multilineText:-90 multipleReference:-24 list:47 keyValues:188
type typeVerbNoun ai text:-83 boolean:-37 reference:195
type typeVerbNoun all text:-89 multilineText:57 integer:-36 boolean:38 choice:-38 multipleReference:-34 list:50 date:133 file:-26
type typeVerbNoun an text:51 multilineText:-133 url:-46 email:177 integer:75 number:44 boolean:-106 choice:-128 multipleChoice:-21 reference:330 multipleReference:-121 list:-46 keyValues:-21 file:-31
type typeVerbNoun and text:-87 multilineText:69 boolean:-100 multipleChoice:134 multipleReference:110 file:-43
type typeVerbNoun any text:-59 boolean:-63 choice:-64 multipleChoice:-28 multipleReference:210 list:51 keyValues:25
type typeVerbNoun as text:-46 multilineText:46 email:69 integer:93 number:-23 boolean:-55 reference:-21 list:-28
type typeVerbNoun at boolean:122 choice:-73
type typeVerbNoun automatic text:-21 boolean:43
type typeVerbNoun available text:227 boolean:-46 choice:-39 reference:-126 multipleReference:-80 list:101
type typeVerbNoun aws choice:43 reference:-33
type typeVerbNoun azure choice:37 reference:-31
type typeVerbNoun between choice:194 reference:-111
type typeVerbNoun blank text:113 boolean:-23 multipleReference:-24
type typeVerbNoun both number:22 choice:46 multipleReference:-30
type typeVerbNoun build text:211 choice:-92 reference:-43 multipleReference:-20
type typeVerbNoun client text:113 multilineText:-37 reference:-23
type typeVerbNoun conditions text:36 multilineText:72 boolean:-35 list:-22
type typeVerbNoun connect boolean:28
type typeVerbNoun corresponding boolean:30 multipleReference:-22
type typeVerbNoun create text:-51 reference:78
type typeVerbNoun custom multilineText:-26 list:30 keyValues:29
type typeVerbNoun default boolean:33 choice:-35 reference:97 keyValues:-24
type typeVerbNoun detailed boolean:56 choice:-39
type typeVerbNoun different text:140 multilineText:-34 boolean:26 reference:-41 multipleReference:-34 list:-65 keyValues:57
type typeVerbNoun each text:-92 multilineText:-21 boolean:-53 choice:242 reference:-27
type typeVerbNoun either text:-87 multilineText:-22 boolean:164 choice:-223 multipleChoice:126 reference:-86 multipleReference:157
type typeVerbNoun email text:141 email:-81 choice:33 reference:-55
type typeVerbNoun empty text:-66 integer:84 boolean:-31 reference:103
type typeVerbNoun enabled boolean:110 choice:-38 reference:-49
type typeVerbNoun environment boolean:-28 reference:64
type typeVerbNoun file text:-30 integer:-38 boolean:89
type typeVerbNoun for text:-202 boolean:-28 choice:-63 reference:329
type typeVerbNoun force text:133 choice:-68 reference:-34
type typeVerbNoun from text:65 url:27 boolean:-67 choice:-192 reference:251 multipleReference:-29 date:56
type typeVerbNoun google reference:-21 multipleReference:30
type typeVerbNoun group text:-26 boolean:32 choice:-48 reference:100
type typeVerbNoun host text:-56 multilineText:-26 email:142 integer:38 boolean:-30
type typeVerbNoun how multilineText:47 integer:-59 boolean:-36 choice:222 reference:-63 multipleReference:-53 list:27 keyValues:-22
type typeVerbNoun if multilineText:-55 boolean:44 choice:-23 multipleChoice:119 reference:-47 multipleReference:-55 list:-66 keyValues:125
type typeVerbNoun ignore choice:24
type typeVerbNoun in text:24 multilineText:-37 email:57 integer:-28 number:66 boolean:-129 choice:-121 multipleChoice:-28 reference:39 multipleReference:31 list:182 keyValues:-63 date:-47
type typeVerbNoun input text:-103 multilineText:296 choice:-91 keyValues:-39
type typeVerbNoun it multilineText:79 integer:-26 number:-28 boolean:-35 reference:100 multipleReference:-22 list:-26 date:25
type typeVerbNoun item boolean:-21 choice:-64 reference:105 list:21
type typeVerbNoun its text:-57 multilineText:-21 boolean:-37 choice:91 reference:83 multipleReference:-20
type typeVerbNoun jwt text:-25 keyValues:84
type typeVerbNoun key reference:-22 keyValues:41
type typeVerbNoun ldap text:-36 multipleChoice:142 reference:-23
type typeVerbNoun limit integer:97 boolean:-30
type typeVerbNoun max integer:287 number:-25 boolean:-87 choice:-30 reference:-29 multipleReference:-63
type typeVerbNoun message multilineText:53 boolean:-76 choice:70
type typeVerbNoun more text:-47 multilineText:57
type typeVerbNoun new integer:71 boolean:54 choice:-21 reference:-22
type typeVerbNoun of text:165 boolean:-27 choice:-97 reference:30
type typeVerbNoun on text:-74 multilineText:-30 choice:-98 reference:260 multipleReference:-62 list:-23 file:111
type typeVerbNoun one multilineText:71 boolean:-54 multipleChoice:-49 reference:-121 multipleReference:165 list:41
type typeVerbNoun only reference:24
type typeVerbNoun openid text:-42 boolean:-25 choice:-74 multipleChoice:127 multipleReference:-36 list:79
type typeVerbNoun or text:-121 boolean:-129 choice:68 multipleReference:114 keyValues:117
type typeVerbNoun out text:55
type typeVerbNoun parent boolean:-34 reference:-110 multipleReference:176
type typeVerbNoun public text:62 multilineText:-51 choice:103 reference:-75
type typeVerbNoun redirect text:-64 boolean:-45 reference:-30 list:200
type typeVerbNoun resource text:-174 integer:-25 choice:371 reference:-45 list:-38
type typeVerbNoun role text:53 boolean:-22 choice:-29 reference:30
type typeVerbNoun secret text:-65 choice:114 reference:-35
type typeVerbNoun send boolean:-88 reference:-86 multipleReference:204
type typeVerbNoun show boolean:57 choice:-25
type typeVerbNoun specific text:40 boolean:-139 choice:126 reference:-26
type typeVerbNoun start boolean:34 date:23
type typeVerbNoun sure text:109 email:26 integer:69 boolean:-45 reference:-38 list:-26
type typeVerbNoun tags boolean:-45 multipleReference:95
type typeVerbNoun task integer:-38 boolean:-26 reference:103
type typeVerbNoun test boolean:67 choice:-21
type typeVerbNoun that text:-103 multilineText:-58 integer:143 boolean:155 choice:-31 list:-40
type typeVerbNoun the text:-329 multilineText:-175 url:-129 email:-214 integer:-85 number:-176 boolean:-430 choice:-507 reference:402 multipleReference:138 list:-152 keyValues:-269 date:44 file:136
type typeVerbNoun their text:-33 boolean:30 list:-29 keyValues:60
type typeVerbNoun them text:-30 boolean:-48 choice:-31 reference:-21 list:125 keyValues:51
type typeVerbNoun these boolean:-24 choice:-29 reference:64 multipleReference:-20 list:82
type typeVerbNoun this text:224 multilineText:-130 url:127 number:22 boolean:61 choice:148 multipleChoice:-21 reference:-301 multipleReference:-78 list:-52 keyValues:-32
type typeVerbNoun title text:75
type typeVerbNoun tls text:-75 multilineText:228 integer:-25 boolean:-34 choice:-33 reference:-31
type typeVerbNoun to text:-386 multilineText:45 email:-21 integer:-39 number:-40 boolean:225 choice:89 multipleChoice:-49 reference:188 multipleReference:48 list:79 keyValues:-96 date:-27 file:-41
type typeVerbNoun token text:38 integer:27 choice:-26
type typeVerbNoun topic text:148 choice:-78 reference:-20
type typeVerbNoun type text:-64 choice:-102 reference:182
type typeVerbNoun up text:-138 multilineText:103 integer:31 boolean:83 choice:-95 reference:-31 keyValues:178 date:-64
type typeVerbNoun use text:-20 boolean:68 choice:-29
type typeVerbNoun user text:-87 boolean:243 choice:-70 multipleReference:-54
type typeVerbNoun users text:84 url:66 boolean:-48 reference:-30
type typeVerbNoun values text:144 multilineText:-25 integer:-24 boolean:-32
type typeVerbNoun view boolean:123 choice:-45 reference:-45
type typeVerbNoun web text:-32 choice:53
type typeVerbNoun what text:-36 multilineText:76 boolean:-32 choice:36
type typeVerbNoun when text:171 multilineText:-35 integer:66 boolean:-68 reference:-38 list:-44
type typeVerbNoun whether text:-146 multilineText:-43 email:-45 integer:-48 boolean:278 choice:82 multipleChoice:149 reference:-58 multipleReference:-88 list:-35 keyValues:-25
type typeVerbNoun which text:24 multilineText:-29 boolean:72 choice:-79 multipleChoice:-23 reference:34 list:85 keyValues:-23
type typeVerbNoun who reference:-45 multipleReference:83
type typeVerbNoun your text:84 multilineText:291 url:-87 email:37 integer:46 number:-94 boolean:-364 choice:32 multipleChoice:-53 reference:343 multipleReference:-155 list:51 keyValues:-110 date:-46 file:-27
type typeVerbNoun { text:126 multilineText:-96 boolean:-22 choice:84 reference:-77
type typeVia 0 text:140 multilineText:-260 url:-129 email:-247 integer:-337 number:-403 boolean:-210 choice:359 multipleChoice:-270 reference:-245 multipleReference:-382 keyValues:133 date:-213 file:-475
type typeVia 1 text:98 multilineText:-88 url:-412 email:-461 integer:-350 number:-173 boolean:-320 choice:56 multipleChoice:-210 reference:-140 multipleReference:50 list:-283 keyValues:-399 date:-315 file:-158
type typeVia 2 text:246 multilineText:-88 url:-22 email:-26 number:-149 boolean:86 choice:-237 multipleChoice:-52 reference:442 list:-220 keyValues:-75 date:97 file:-54
type typeVia 3 text:-32 multilineText:-267 url:-215 email:-144 integer:-356 number:-284 boolean:328 choice:389 multipleChoice:-142 reference:-539 multipleReference:-442 list:-527 keyValues:-453 date:-325 file:-219
type typeWord % text:-137 integer:-150 number:427 boolean:-27 choice:-22 reference:-32
type typeWord 1 text:36 multilineText:-20 integer:-31 choice:-30 reference:-21 list:156 file:-36
type typeWord 2 text:73 choice:-25
type typeWord 2.0 text:-31 url:33 boolean:52
type typeWord a text:-225 multilineText:-63 url:-21 integer:-38 number:-30 boolean:338 choice:76 reference:-193 multipleReference:221 list:-28
type typeWord above text:30
type typeWord acceptance text:-26 choice:38
type typeWord accepted text:-58 boolean:-73 reference:-22 multipleReference:231
type typeWord access text:90 multilineText:-120 integer:-51 number:-47 boolean:285 choice:90 reference:-77 multipleReference:-51 list:-76 keyValues:34 date:-23 file:-20
type typeWord account multilineText:102 url:-42 email:121 integer:-82 number:-42 boolean:-57 choice:49 multipleChoice:-20 reference:109 multipleReference:-65 list:-64 keyValues:-44 date:-24 file:34
type typeWord accounting text:54 reference:-28
type typeWord accounts boolean:40
type typeWord acl text:-45 multilineText:91 boolean:-26 choice:-48 reference:157 multipleReference:-25 file:-46
type typeWord action text:-33 number:-21 boolean:-121 choice:364 multipleReference:-53 list:-25
type typeWord actions text:-50 choice:224 multipleChoice:-24 reference:-48 multipleReference:56 list:-80
type typeWord activate text:-79 boolean:202 choice:-67
type typeWord active text:-69 integer:28 boolean:148 choice:-67 reference:-33 date:53
type typeWord activity boolean:-46 choice:69 reference:-95 multipleReference:118
type typeWord add text:-31 multilineText:-23 boolean:-72 choice:-45 reference:-107 multipleReference:238 list:113
type typeWord additional text:97 multilineText:78 boolean:-41 list:-40 keyValues:-20
type typeWord address text:106 multilineText:102 url:-53 email:148 integer:-34 number:-34 boolean:86 choice:-118 multipleChoice:-20 reference:-70 multipleReference:40 list:-98 keyValues:-23
type typeWord addresses text:-67 multilineText:-27 email:21 choice:-27 multipleReference:-21 list:200
type typeWord admin text:20 multilineText:-24 boolean:96 choice:-30 reference:-38 multipleReference:77 list:-55
type typeWord advanced text:-92 multilineText:83 boolean:-121 choice:21 reference:84 multipleReference:-61 keyValues:112 date:32
type typeWord after text:-168 multilineText:-39 integer:274 number:-27 choice:-142 reference:-77 multipleReference:-21 list:-33 keyValues:-20 date:296
type typeWord agent text:-45 multilineText:195 choice:-148 reference:134 list:-31
type typeWord aggregate text:-49 choice:154 reference:-49
type typeWord aggregation text:-110 boolean:-26 choice:74 reference:137 list:-25
type typeWord ai text:-79 multilineText:-34 boolean:-80 choice:-47 reference:345
type typeWord alert text:-77 number:145 boolean:-59 multipleReference:131 list:-85
type typeWord algorithm text:-47 multilineText:-42 url:-23 integer:-22 number:-20 boolean:-35 choice:311 reference:-27 keyValues:-23
type typeWord all text:70 multilineText:-35 boolean:-32 reference:-52 multipleReference:138
type typeWord allow text:-78 boolean:467 choice:-67 reference:-79 multipleReference:-78 list:-50
type typeWord allowed text:-90 multilineText:-33 integer:-56 boolean:-79 choice:28 multipleChoice:-29 reference:-100 list:423 keyValues:-23
type typeWord amount text:-239 multilineText:-26 integer:-160 number:702 boolean:-27 choice:-65 reference:-95
type typeWord an reference:26
type typeWord analysis text:-78 integer:-184 number:213 boolean:-31 choice:214 reference:-32 list:-23
type typeWord analytics multipleReference:76 list:-21
type typeWord and text:-174 multilineText:-59 integer:-41 number:-29 boolean:264 choice:82 multipleChoice:-37 reference:-152 multipleReference:-58 list:-32 keyValues:-30 date:292
type typeWord any boolean:-126 choice:121
type typeWord api text:172 multilineText:-181 url:26 integer:-29 boolean:67 choice:-71 reference:238 multipleReference:-39 list:-104
type typeWord app text:-336 multilineText:-65 url:-25 integer:-27 number:-25 boolean:221 choice:-70 reference:266 list:128 keyValues:-22
type typeWord application text:29 multilineText:-61 integer:-34 number:-34 boolean:57 choice:-271 reference:152 multipleReference:276 list:-39
type typeWord applications text:-76 multilineText:-25 integer:-25 boolean:-51 reference:-34 multipleReference:335 list:-53
type typeWord apply text:-46 boolean:163 choice:-54
type typeWord approval boolean:47
type typeWord archive text:-50 multilineText:-21 boolean:104 reference:25
type typeWord args boolean:-57 multipleReference:-21 list:133
type typeWord arguments text:124 boolean:-38 choice:-36 multipleReference:-34 list:-62 keyValues:102
type typeWord arn text:328 multilineText:-78 number:-33 boolean:-62 choice:-27 reference:-47
type typeWord as text:-246 multilineText:-62 boolean:229 choice:228 reference:-37 multipleReference:-49 list:63 date:-59
type typeWord assign text:-117 boolean:247 multipleReference:-37
type typeWord assigned text:-134 multilineText:41 boolean:-21 reference:162 multipleReference:123 list:-93
type typeWord assignee text:106 boolean:-45
type typeWord at text:187 multilineText:-49 number:-22 boolean:-74 choice:-40 reference:-66 list:152
type typeWord attach text:-23 boolean:171 reference:-25 multipleReference:-23 file:-44
type typeWord attachment choice:43
type typeWord attachments text:112 boolean:-43 list:-22
type typeWord attribute text:185 multilineText:-46 choice:59 reference:-71 keyValues:-22
type typeWord attributes text:-153 multilineText:-98 integer:-20 number:-20 boolean:-42 choice:-28 multipleChoice:125 multipleReference:-33 list:53 keyValues:242
type typeWord audience number:123 boolean:-120 choice:-30 list:70
type typeWord auth text:94 reference:-22
type typeWord authentication text:36 multilineText:-21 boolean:122 choice:179 reference:-197 list:-24
type typeWord authority text:-46 multilineText:143 boolean:-22 reference:-29
type typeWord authorization text:-68 boolean:90 choice:-20
type typeWord auto text:49 multilineText:-20 integer:68 boolean:-54 choice:98 reference:-39 date:-22
type typeWord autocomplete text:-21 boolean:-50 choice:-38 multipleChoice:71 reference:-34 multipleReference:85
type typeWord automatic text:-91 boolean:251 choice:-20 reference:-47 multipleReference:-22 keyValues:-25
type typeWord automatically text:-71 boolean:159 choice:-30
type typeWord available text:-31 integer:-21 boolean:-315 choice:112 reference:-42 multipleReference:413 list:-88
type typeWord average text:-54 multilineText:-29 choice:-36 reference:200
type typeWord aws text:126 multilineText:-40 reference:-33
type typeWord axis text:-35 multilineText:-49 integer:335 number:142 boolean:-189 choice:84 reference:-74 multipleReference:-67 list:-57 keyValues:-29
type typeWord azure text:44 url:33
type typeWord backend choice:44 reference:-34
type typeWord background text:-37 url:48 boolean:-23 file:95
type typeWord backup text:-37 boolean:122 choice:53 reference:-67
type typeWord banner text:-21 url:56
type typeWord base multilineText:-28 url:38 integer:-42 number:230 boolean:42 choice:-48 reference:-103 list:-23
type typeWord batch text:-33 date:101
type typeWord bcc text:54 multilineText:-25 boolean:-50 choice:-22 reference:-25 multipleReference:-28 list:158
type typeWord be text:79 integer:-88 boolean:61
type typeWord before text:-117 integer:271 boolean:-30 choice:-34
type typeWord beginning text:40 date:45
type typeWord between boolean:79
type typeWord billing text:105 choice:-29 reference:20
type typeWord bind text:-133 integer:141 choice:98 reference:-54
type typeWord bitbucket url:41
type typeWord block text:39
type typeWord body text:31 multilineText:138 url:-23 integer:-49 number:-32 boolean:-99 reference:-126 multipleReference:-49 list:-53 keyValues:300
type typeWord bootstrap text:133 integer:-28 list:-25
type typeWord bot text:32
type typeWord branch text:51 multilineText:-33 boolean:34 choice:-55 reference:-40 multipleReference:-21 list:156
type typeWord bucket choice:-34 reference:127
type typeWord build text:152 multilineText:-42 integer:-27 boolean:201 choice:-84 reference:-76 multipleReference:-47 list:-68 keyValues:64
type typeWord builder text:-36 choice:57
type typeWord button text:110 choice:-25 reference:-54
type typeWord by multilineText:-83 url:-47 email:-53 integer:-69 number:-37 boolean:131 multipleChoice:-29 reference:107 multipleReference:-78 list:167 keyValues:-22
type typeWord bytes text:-21 integer:172 boolean:-51 choice:-27
type typeWord ca text:-42 multilineText:234 integer:-24 boolean:-57 choice:-53 reference:-48 file:67
type typeWord cache text:-162 integer:129 boolean:-88 choice:39 reference:142
type typeWord calculation number:62 choice:59 reference:-34
type typeWord calendar text:-102 choice:24 reference:133
type typeWord call text:216 multilineText:-31 url:-20 number:-23 boolean:-38 choice:-33 reference:-36 multipleReference:147 list:-146
type typeWord calling text:-156 choice:280 reference:-26
type typeWord campaign text:-77 multilineText:-24 boolean:-43 choice:36 reference:226 multipleReference:-23 list:-28
type typeWord can text:-75 integer:54 boolean:73
type typeWord cancellation boolean:26
type typeWord capture boolean:-52 choice:76 multipleReference:39
type typeWord card boolean:-81 choice:77 multipleReference:92
type typeWord categories text:-33 boolean:-246 choice:267 multipleReference:32 list:43
type typeWord category text:-102 multilineText:-35 integer:-20 choice:247 reference:32 keyValues:-27
type typeWord cc text:-73 boolean:42 choice:-39 reference:-77 multipleReference:-32 list:250
type typeWord cert text:56 multilineText:-167 integer:-22 choice:-60 reference:111 list:-21 file:181
type typeWord certificate text:-210 multilineText:77 url:-27 number:-55 boolean:-87 choice:538 reference:-192 multipleReference:-21 list:-38 keyValues:-31 file:76
type typeWord certificates text:-33 multilineText:-38 choice:118
type typeWord change text:-63 number:91 boolean:109 choice:-23 reference:-36
type typeWord changes boolean:100
type typeWord channel text:128 integer:-22 boolean:-33 reference:-20
type typeWord channels choice:-20 list:48
type typeWord characters integer:-83 number:-33 choice:140
type typeWord chart text:-38 multilineText:-35 integer:-21 number:-22 boolean:106 choice:-27 reference:114
type typeWord chat boolean:59
type typeWord check text:179 multilineText:97 integer:63 number:-31 boolean:72 choice:-144 reference:-103 multipleReference:-45
type typeWord checking text:-96 integer:68 choice:62
type typeWord chunk text:-90 multilineText:-31 integer:209 choice:-31
type typeWord cidr text:79 integer:-20
type typeWord city text:33
type typeWord claim text:117 multilineText:-26 boolean:-47 choice:-20 list:-72 keyValues:132
type typeWord class text:244 choice:-145 reference:-38
type typeWord client multilineText:179 url:-41 email:-21 integer:-78 number:-67 boolean:-41 choice:23 multipleChoice:-36 reference:104 multipleReference:-82 list:71 keyValues:-37 date:-27
type typeWord close text:-24 boolean:74
type typeWord cloud text:110 multilineText:-38 integer:-22 number:-20 boolean:73 choice:-100 reference:120 multipleReference:-29 list:-31
type typeWord cluster text:138 url:-23 choice:-210 reference:198
type typeWord code text:131 multilineText:-48 url:51 integer:78 number:-28 boolean:95 choice:-187 multipleChoice:-21 reference:140 multipleReference:-44 list:-63 keyValues:-41 date:-23 file:-20
type typeWord codes text:-42 boolean:-53 multipleReference:-22 list:137
type typeWord collection text:231 multilineText:-57 url:-20 integer:-32 number:-40 boolean:-169 choice:-168 reference:467 multipleReference:-76 list:-69
type typeWord color text:329 multilineText:-53 integer:98 number:-63 boolean:-101 choice:-110 reference:35 multipleReference:-25 keyValues:-22
type typeWord column text:-40 multilineText:-41 integer:-33 number:-20 boolean:44 choice:-35 reference:-224 multipleReference:180 list:42 keyValues:156
type typeWord columns text:-56 boolean:-78 choice:132 multipleReference:97 file:-26
type typeWord command text:161 multilineText:178 integer:-28 boolean:-41 choice:-92 reference:-76 multipleReference:-36 list:74 keyValues:-67
type typeWord commit text:62 boolean:39 choice:-39
type typeWord company boolean:124 choice:-70
type typeWord comparison text:-21 number:-37 boolean:-20 choice:172 reference:-20
type typeWord complete text:-193 multilineText:154 boolean:153 reference:-43
type typeWord completed text:44 boolean:31
type typeWord complexity choice:-26 multipleChoice:143 multipleReference:-77
type typeWord component boolean:-20 choice:92 reference:-36
type typeWord compression text:-80 choice:-26 reference:146
type typeWord condition text:289 url:-22 integer:-109 number:-39 boolean:-106 choice:26 multipleChoice:117 reference:-66 multipleReference:-28 keyValues:-24
type typeWord conditions text:67 multilineText:105 boolean:-35 choice:-33 multipleReference:-47 list:52 keyValues:-44
type typeWord confidence text:66 integer:-23 choice:-57 reference:71
type typeWord config text:-32 multilineText:163 boolean:-115
type typeWord configuration text:-129 multilineText:236 boolean:61 reference:-31 multipleReference:-36
type typeWord configure text:-61 multilineText:74 boolean:156 multipleReference:-115
type typeWord confirm text:101 multilineText:-48 email:29 boolean:-40
type typeWord confirmation multipleReference:-20 list:46
type typeWord connect text:35 integer:74 number:-27 boolean:-112 choice:-43 reference:227 multipleReference:-25 list:-26 keyValues:-27
type typeWord connection multilineText:48 integer:26 number:-55 boolean:-62 choice:75
type typeWord connector text:-114 multilineText:254 choice:-112 reference:98 multipleReference:-54
type typeWord contact text:-172 multilineText:-72 integer:-49 number:-37 boolean:35 choice:-111 multipleChoice:95 reference:215 multipleReference:247 list:-72 keyValues:-25
type typeWord contacts text:102 integer:-21 boolean:-333 choice:-40 multipleChoice:264 multipleReference:131 list:-47
type typeWord container text:65 multilineText:-41 url:-24 integer:53 number:-23 boolean:54 choice:-49 reference:42 multipleReference:-26 list:-22
type typeWord content text:117 multilineText:65 boolean:-33 choice:-113 reference:73
type typeWord context text:212 multilineText:-45 choice:-39 reference:-51 multipleReference:-20 list:-22
type typeWord control text:76 multilineText:-63 integer:-43 number:57 boolean:-30 choice:84 reference:-41
type typeWord cors text:-25 reference:-44 list:147
type typeWord cost text:-98 number:164
type typeWord count text:-43 integer:120 number:-38
type typeWord country text:140 multilineText:-22 boolean:-82 choice:-21 reference:-56 multipleReference:-33 list:128
type typeWord cpu text:-51 integer:87
type typeWord create text:-119 multilineText:35 number:-44 boolean:192 choice:-37 reference:-69 list:76
type typeWord created text:-68 date:129
type typeWord credential text:221 integer:-33 number:-20 boolean:-125 reference:85 list:-21
type typeWord credentials text:-84 multilineText:36 boolean:-27 choice:-32 multipleReference:47 file:78
type typeWord credit text:287 multilineText:-46 url:-29 integer:-33 number:79 boolean:86 choice:-103 reference:-126 multipleReference:-34 list:-45
type typeWord criteria text:97 multilineText:-35 boolean:-93 choice:243 reference:-93 multipleReference:-20 list:-29
type typeWord crm text:77 boolean:-28
type typeWord cron text:324 boolean:-70 choice:-36 reference:-168
type typeWord css text:-96 multilineText:1167 boolean:-23
type typeWord currency text:173 multilineText:-32 integer:-20 number:-40 boolean:74 choice:-145 reference:96 multipleReference:-26 list:-23
type typeWord curve text:-61 choice:104 reference:-42
type typeWord custom text:-170 multilineText:180 integer:-51 number:-22 boolean:90 choice:-25 multipleChoice:-25 reference:-138 multipleReference:-199 list:30 keyValues:347
type typeWord dark text:96 boolean:41 choice:-115
type typeWord dashboard text:-148 multilineText:53 url:59 boolean:46 choice:-45 reference:-27 multipleReference:157 list:-31
type typeWord data text:-192 multilineText:124 url:-71 email:-46 integer:-356 number:39 boolean:194 choice:55 multipleChoice:-44 reference:177 list:-65 date:96 file:-45
type typeWord database text:-27 integer:145 boolean:48 choice:-33 reference:-42
type typeWord date text:-176 multilineText:-84 url:-32 integer:-75 number:-80 boolean:-43 choice:-237 reference:-153 multipleReference:-41 list:-42 keyValues:-29 date:995 file:-20
type typeWord day text:-26 integer:-132 number:95 boolean:24 choice:175 list:-55 date:-20
type typeWord days text:-27 integer:109 boolean:-40
type typeWord db text:-45 choice:70
type typeWord decimals text:-71 integer:253 boolean:-49 choice:-25 multipleReference:-21
type typeWord default text:93 multilineText:-64 url:-52 integer:-31 number:-62 choice:-83 multipleChoice:-21 reference:144 multipleReference:132 keyValues:-37 date:-22
type typeWord delay text:353 integer:-198 number:-50 boolean:-29 reference:-21
type typeWord delayed integer:25
type typeWord delete text:-28 integer:-43 boolean:195 choice:-31
type typeWord deleted text:-42 boolean:138 choice:-21 reference:-25
type typeWord dependency boolean:20 choice:-38 reference:48
type typeWord deploy text:-21 choice:51
type typeWord deployment boolean:-55 choice:169 reference:-29 multipleReference:38 list:-30
type typeWord depth text:-97 integer:29 number:-34 choice:146
type typeWord description text:58 multilineText:125 boolean:-43 reference:-43
type typeWord destination text:-94 multilineText:-37 integer:-32 number:-26 boolean:-59 choice:111 reference:244
type typeWord details text:-32 boolean:137 reference:-63
type typeWord dev integer:-174 number:214
type typeWord direct text:-90 number:92 boolean:-24 choice:90
type typeWord direction text:-104 boolean:-34 choice:179
type typeWord directory text:265 multilineText:-110 choice:-75
type typeWord disable text:-39 boolean:115 choice:-34
type typeWord discount text:-122 integer:-103 number:333 choice:-51
type typeWord display text:22 multilineText:248 integer:-20 number:-55 boolean:-59 choice:97 reference:-94 multipleReference:-59 list:-25
type typeWord dn text:118 boolean:71 choice:-52 reference:-33
type typeWord do text:-42 boolean:-64 choice:93 reference:-92 multipleReference:21 list:133
type typeWord docker text:138 multilineText:-65 boolean:78 choice:-67 reference:-30 list:-46 keyValues:81
type typeWord dockerfile text:-27 multilineText:69
type typeWord document text:-75 multilineText:202 url:-28 number:-63 boolean:78 multipleChoice:-24 reference:108 multipleReference:-26 list:-50 keyValues:-34 date:-56 file:-38
type typeWord documents text:-40 boolean:179 multipleReference:-32 list:-22
type typeWord does boolean:76 multipleReference:-48
type typeWord domain text:233 multilineText:-40 url:-29 integer:-22 number:-20 boolean:-58 choice:-38 reference:-41 list:71
type typeWord domains text:-163 multilineText:-24 url:-31 integer:-29 number:-20 boolean:-240 choice:-90 multipleChoice:-26 reference:-121 multipleReference:400 list:394
type typeWord donut boolean:23
type typeWord driver text:-200 multilineText:-24 boolean:-26 choice:-29 reference:153 list:-44 keyValues:209
type typeWord due text:-93 integer:43 date:106
type typeWord duration text:122 integer:-77 number:-20 choice:45
type typeWord dynamic text:-27 integer:-34 number:131 boolean:24 choice:-40
type typeWord e-mail text:-139 email:161 boolean:-21 choice:39
type typeWord edit text:-48 url:-24 boolean:-137 choice:116 reference:-64 date:254
type typeWord editor text:-95 multilineText:365 number:-23 boolean:-43 reference:-71 keyValues:-30
type typeWord email text:-326 multilineText:66 url:-62 email:579 integer:-99 number:-70 boolean:202 choice:111 multipleChoice:-42 reference:-148 multipleReference:-85 list:-43 keyValues:-56 date:-30 file:-22
type typeWord emails list:81
type typeWord empty text:-61 integer:-25 boolean:-186 choice:416 multipleReference:-44 list:-31
type typeWord enable text:-49 multilineText:-37 url:-20 boolean:228 choice:-85 reference:77 multipleReference:-45
type typeWord enabled text:-40 multilineText:-32 integer:-25 number:-30 boolean:328 choice:-72 reference:-58 multipleReference:120 list:-145
type typeWord encoding text:100 boolean:-24 choice:-56 reference:35
type typeWord encryption text:54 boolean:-20
type typeWord end text:-125 multilineText:-27 integer:71 number:106 choice:-51 reference:-70 date:166
type typeWord endpoint text:26 multilineText:-42 url:397 email:-23 integer:-38 number:-29 boolean:39 choice:32 reference:-152 multipleReference:-37 list:-135 keyValues:-24
type typeWord endpoints integer:-92 number:133 choice:45 multipleReference:-33
type typeWord engine multilineText:-38 url:-24 integer:-33 number:-23 boolean:-73 choice:406 reference:-134 list:-24
type typeWord enrollment text:-23 boolean:33
type typeWord enter text:64 multilineText:-26 boolean:-59 choice:62
type typeWord entity text:-109 url:172 integer:49 boolean:-28 choice:96 reference:-136
type typeWord entries integer:48 number:-23 boolean:-68 choice:76
type typeWord env text:30
type typeWord environment text:-150 multilineText:-59 url:-25 integer:-40 number:-36 boolean:69 choice:-136 multipleChoice:-29 reference:-73 multipleReference:498 list:-68 keyValues:77
type typeWord environments text:-25 boolean:-65 choice:79 reference:-94 multipleReference:185 list:-29
type typeWord error text:66 multilineText:-56 boolean:186 choice:-95 reference:-43
type typeWord event text:-73 multilineText:-41 integer:-28 number:-25 boolean:51 choice:169 reference:62 multipleReference:-38 list:-22
type typeWord events text:-55 multilineText:-32 url:-23 integer:-30 boolean:82 choice:-84 multipleChoice:400 reference:-48 multipleReference:-101 list:-64
type typeWord eviction text:-104 integer:132
type typeWord exchange text:-79 number:72 boolean:70 choice:-31
type typeWord exclude boolean:-94 choice:-24 reference:81 multipleReference:-30 list:156
type typeWord execute text:-64 boolean:150 choice:20 reference:-44 multipleReference:-23
type typeWord execution text:-68 integer:78 choice:26
type typeWord executor text:36 integer:35 choice:-38 reference:-24
type typeWord existing boolean:54
type typeWord expense text:-34 email:48 boolean:-60 choice:103 multipleReference:28 list:-24
type typeWord expiration integer:56 boolean:-21
type typeWord expire text:-128 integer:118 boolean:-64 choice:-23 reference:-32 list:-20 date:197
type typeWord expired integer:-46 boolean:99
type typeWord expiry text:-109 integer:110 boolean:-28 choice:33 reference:27
type typeWord export text:-54 multilineText:-21 choice:-33 reference:162
type typeWord exposure text:-25 choice:23 date:36
type typeWord expression text:508 boolean:-96 choice:-131 reference:-200
type typeWord external text:-21 number:128 boolean:56 choice:-39 reference:-74
type typeWord extra text:55 list:-33 keyValues:24
type typeWord factor integer:-175 number:226 choice:-24 reference:40
type typeWord failed text:-56 integer:57 boolean:124 choice:-31 reference:-24 multipleReference:-30
type typeWord failure text:58 multilineText:-20 integer:35 number:67 boolean:-74 choice:46 reference:-66
type typeWord favicon text:-141 url:104 boolean:-52 reference:-22 file:164
type typeWord feature choice:-32 reference:62
type typeWord features text:-25 boolean:156 choice:-20 multipleChoice:-36 list:-24
type typeWord federation text:-96 multilineText:78 url:89 file:-31
type typeWord fee text:-147 integer:-107 number:251 boolean:95 reference:-39
type typeWord feedback text:61
type typeWord fetch integer:20 boolean:-27 choice:-23 reference:-59 date:122
type typeWord field text:287 multilineText:-149 url:-48 email:-27 integer:96 number:-73 boolean:-121 choice:41 multipleChoice:-30 reference:225 multipleReference:-102 list:-79 keyValues:31 date:-30 file:-21
type typeWord fields text:-44 multilineText:-77 integer:-23 boolean:-80 choice:-61 multipleChoice:-30 reference:-42 multipleReference:218 list:164
type typeWord file text:-253 multilineText:157 integer:44 number:-40 choice:-265 multipleChoice:98 reference:-80 multipleReference:-90 list:-100 keyValues:-20 file:553
type typeWord files boolean:91
type typeWord fill text:-50 boolean:88 choice:45 multipleReference:-30
type typeWord filter multilineText:450 url:-43 email:-21 integer:-84 number:-66 boolean:-107 choice:-282 multipleChoice:98 list:29 keyValues:-43 date:56 file:-26
type typeWord filters boolean:-20 choice:-66 reference:103 multipleReference:-47 list:-45 keyValues:135
type typeWord financial text:-131 boolean:-24 choice:-79 reference:307
type typeWord first text:50 integer:87 boolean:-34 list:-38
type typeWord fixed text:-80 boolean:-45 choice:181 multipleReference:-32 date:47
type typeWord flag text:-99 boolean:-147 choice:93 reference:213
type typeWord flow text:-121 multilineText:-36 boolean:-85 choice:-184 reference:-50 keyValues:533
type typeWord folder text:314 integer:-31 boolean:-97 choice:-77 reference:33 multipleReference:-36
type typeWord font text:107 boolean:-48 choice:21
type typeWord footer text:106 boolean:-22 reference:-23
type typeWord for text:175 multilineText:-38 url:-69 email:-40 integer:-163 number:69 boolean:67 choice:-196 multipleChoice:238 reference:-85 keyValues:-67 date:66 file:-27
type typeWord force text:77 boolean:81 choice:-70 reference:-37
type typeWord form multilineText:40 boolean:-24 choice:61 reference:-24
type typeWord format text:343 multilineText:39 url:-20 integer:-44 number:-55 boolean:-133 choice:57 multipleChoice:-20 reference:-121 multipleReference:-30 list:-95 keyValues:139 date:-29
type typeWord formula text:207 boolean:-37 date:-100
type typeWord forwarding text:40
type typeWord found text:-39 integer:42 number:-26 choice:-27 reference:-58 list:164
type typeWord frequency text:274 multilineText:-46 boolean:-89 choice:-20 multipleReference:-21
type typeWord from text:-106 multilineText:-132 url:180 email:282 number:-45 boolean:187 choice:-141 multipleChoice:-32 reference:-104 multipleReference:-47 list:-108 keyValues:-29 date:104
type typeWord full multilineText:-22 number:-22 reference:101
type typeWord function text:-233 multilineText:271 integer:-26 number:-26 boolean:-44 choice:133 list:-27
type typeWord gateway boolean:37 choice:-45 reference:41
type typeWord gcp text:39 multilineText:-52 reference:-27 file:81
type typeWord generation text:142 multilineText:-36 number:-24 boolean:196 choice:-143 reference:-26 list:-20
type typeWord git text:22 multilineText:-26 url:160 integer:-25 number:-24 boolean:-35 choice:-61 reference:94 multipleReference:-24 list:-20 keyValues:-21
type typeWord github text:36 url:22
type typeWord global text:-24 boolean:70
type typeWord google multilineText:25 boolean:-25 reference:27 multipleReference:26
type typeWord grant text:-79 boolean:-54 choice:-93 multipleChoice:350 multipleReference:-40 list:-20
type typeWord graph text:-58 multilineText:97
type typeWord group text:398 multilineText:-65 url:-28 integer:-39 boolean:-164 choice:-248 multipleChoice:-35 reference:364 multipleReference:-86 list:-31 keyValues:-35 date:-37
type typeWord groups text:36 multilineText:-20 boolean:-97 choice:-79 reference:112 multipleReference:215 list:-51 keyValues:-46
type typeWord handling choice:219 reference:-154
type typeWord hash text:73 boolean:-36 choice:76 reference:-47
type typeWord header text:101 multilineText:-26 number:-28 boolean:-30 choice:25 reference:-51 keyValues:82
type typeWord headers text:20 multilineText:-26 integer:-40 number:-20 boolean:105 choice:-63 multipleChoice:-21 reference:-22 multipleReference:-67 list:-63 keyValues:244
type typeWord health text:-128 multilineText:123 integer:91 reference:-20
type typeWord help text:184 multilineText:-57 url:87 boolean:-20 choice:-28 reference:-91 list:-26
type typeWord hide text:-187 multilineText:-22 integer:-51 number:-23 boolean:198 choice:232 reference:-30 multipleReference:-25 list:-31
type typeWord high integer:54
type typeWord history text:-145 integer:21 boolean:71 choice:148 reference:-43
type typeWord home text:96 url:37 boolean:-24 choice:-20 reference:-34
type typeWord host text:-135 multilineText:75 url:312 email:-27 integer:-25 number:-47 boolean:56 choice:-119 reference:-90 multipleReference:-47 list:84
type typeWord hostname text:42
type typeWord hosts text:135 integer:-28 list:-28
type typeWord hours text:-22 integer:137 number:-73
type typeWord html text:-132 multilineText:1258 choice:-26 reference:-23 keyValues:-22
type typeWord http multilineText:-57 url:62 boolean:-24 choice:26 reference:-75 list:-24 keyValues:165
type typeWord https text:-103 multilineText:-32 url:65 integer:-21 number:-30 boolean:234 choice:-22 reference:-39
type typeWord icon text:30 url:173 boolean:-53 reference:-46 file:-29
type typeWord id text:106 multilineText:-174 url:29 email:131 integer:25 number:-114 boolean:-207 choice:522 multipleChoice:-43 multipleReference:-143 list:-50 keyValues:-61 date:-45 file:-32
type typeWord identifier text:-162 multilineText:-27 url:78 integer:-24 boolean:-39 choice:-38 reference:289
type typeWord identity text:-155 multilineText:-20 boolean:227 choice:168 reference:-69 multipleReference:-23 list:-24 keyValues:-75
type typeWord idle text:87 integer:-67
type typeWord ids text:-105 boolean:-29 choice:-34 reference:-22 list:255
type typeWord if text:-34 multilineText:-35 boolean:225 choice:-32 reference:-29 multipleReference:-28 list:-28
type typeWord image text:369 multilineText:-58 url:94 integer:-176 number:-41 boolean:-103 choice:-255 reference:-32 multipleReference:-34 list:-22 keyValues:-25 file:324
type typeWord images boolean:67
type typeWord import text:-70 choice:-83 reference:252 file:-21
type typeWord in text:-51 multilineText:-30 integer:-219 number:-31 boolean:396 choice:220 multipleChoice:-27 reference:-94 multipleReference:-51 list:-59 keyValues:-27
type typeWord include text:-106 multilineText:-43 email:-20 integer:-208 boolean:325 choice:24 reference:153 multipleReference:-66 list:69 keyValues:-28 file:-49
type typeWord inclusive text:-58 boolean:132 choice:-53 reference:84 multipleReference:-31
type typeWord index text:-67 multilineText:-26 integer:44 number:-33 choice:-20 reference:151
type typeWord indicator text:-33 boolean:72
type typeWord info text:93 boolean:22 choice:-38
type typeWord information text:-31 boolean:55
type typeWord initial text:32 boolean:79 choice:-35 reference:-36
type typeWord input text:130 multilineText:223 number:-33 boolean:176 choice:-188 reference:-132 multipleReference:-23 list:-37 keyValues:-30
type typeWord insecure boolean:26
type typeWord install boolean:49
type typeWord installation text:-78 choice:136
type typeWord instance text:65 url:67 choice:-93
type typeWord instances text:85
type typeWord instructions text:172 boolean:-32 choice:-36 multipleReference:-24 list:-33
type typeWord integration boolean:-27 choice:104 multipleReference:-44
type typeWord interface choice:-37 reference:66
type typeWord internal boolean:22
type typeWord interval integer:63 number:-45 boolean:-74 choice:93 reference:31
type typeWord introduction text:45
type typeWord invoice text:-196 multilineText:200 integer:102 number:-42 boolean:127 reference:-82 multipleReference:-67 list:-33 date:30
type typeWord invoicing boolean:-26 choice:46
type typeWord ip text:272 multilineText:-26 url:-42 email:-42 integer:-27 boolean:-66 choice:-28 list:57
type typeWord is text:-154 multilineText:-27 url:-31 boolean:517 choice:-109 reference:-103
type typeWord issuer text:41 url:38 boolean:-21
type typeWord it boolean:47
type typeWord item text:-31 integer:-26 boolean:28 choice:51 reference:77 list:-53
type typeWord items text:-132 multilineText:-41 integer:161 number:-48 boolean:-50 choice:-31 reference:-22 multipleReference:127 list:97
type typeWord javascript text:-173 multilineText:1359 boolean:-34 choice:-57 reference:-34
type typeWord jira text:-24 multilineText:-26 boolean:83 choice:-24 reference:-20 multipleReference:-40 list:150 keyValues:-53
type typeWord job text:-29 choice:-53 reference:84
type typeWord json text:-39 multilineText:1129 integer:-20 choice:-107 reference:-22 keyValues:114
type typeWord jwks text:36 multilineText:35
type typeWord jwt text:76 multilineText:-22 integer:47 number:-20 boolean:-45 list:-89 keyValues:134
type typeWord kafka text:146 multilineText:-26 boolean:244 choice:-133 reference:-88 keyValues:-81
type typeWord keep boolean:151 multipleReference:-20 list:-22 keyValues:-64
type typeWord key text:215 multilineText:473 url:-58 email:-31 integer:46 number:-86 boolean:-106 choice:-191 multipleChoice:-25 reference:-107 multipleReference:-71 list:-53 keyValues:-84 date:-41 file:20
type typeWord keys text:-175 multilineText:118 integer:-35 boolean:29 choice:-43 reference:20 multipleReference:-66 list:236 keyValues:-34
type typeWord kind choice:-20 reference:45
type typeWord knowledge reference:50 multipleReference:-37
type typeWord label text:-218 multilineText:-42 url:-25 integer:-42 number:326 boolean:-163 choice:-118 reference:42 multipleReference:-37 keyValues:349
type typeWord labels text:-76 multilineText:123 integer:-24 number:-23 boolean:-71 choice:90 reference:-36 multipleReference:-84 list:52 keyValues:91
type typeWord language text:160 multilineText:-25 integer:-20 boolean:49 choice:-168 reference:103 multipleReference:-27
type typeWord languages text:-48 boolean:63 choice:-58 multipleChoice:127 reference:-39 multipleReference:21 list:-29
type typeWord last integer:-170 boolean:-20 reference:163 date:49
type typeWord layout multilineText:-30 boolean:-29 choice:54 reference:-42 multipleReference:110
type typeWord ldap text:59 integer:-23 multipleChoice:133 reference:-25
type typeWord legacy boolean:23
type typeWord legend text:-109 number:-20 boolean:38 choice:150 reference:37 multipleReference:-26
type typeWord length text:-149 integer:346 number:-109
type typeWord level multilineText:-21 integer:-58 number:282 boolean:-73 choice:40 reference:-95 list:-24
type typeWord limit text:176 multilineText:-50 integer:85 number:117 boolean:-112 reference:-70 list:-21 file:-22
type typeWord line text:-199 multilineText:-76 url:-22 integer:57 number:295 boolean:138 choice:-111 multipleChoice:-22 reference:-77 list:114 keyValues:-76
type typeWord lines text:110 integer:-46 number:-24 boolean:87 choice:-24 list:-29
type typeWord link text:-46 url:88 boolean:-86 choice:43 reference:44
type typeWord links integer:57 reference:-20
type typeWord list text:-33 multilineText:-21 integer:-61 boolean:-22 choice:36 reference:44 list:66
type typeWord load text:71
type typeWord local integer:133 boolean:-53 choice:55 reference:-34 multipleReference:-27
type typeWord location text:48 multilineText:-38 integer:-29 number:-24 boolean:-63 choice:-55 multipleChoice:75 reference:209 multipleReference:-42 list:-29
type typeWord lock boolean:-90 choice:104
type typeWord log multilineText:79 integer:-36 number:-28 choice:87 reference:-57
type typeWord login text:193 boolean:21 reference:-150
type typeWord logo text:-134 url:216 boolean:-32 reference:-53 file:100
type typeWord logout text:-29 url:25 boolean:69
type typeWord logs text:44 integer:-20 boolean:-58 choice:81 reference:-24
type typeWord lookup text:-111 multilineText:-30 boolean:107 choice:141 reference:-24
type typeWord maintenance multipleReference:44
type typeWord manage text:-44 boolean:82
type typeWord management text:-72 url:92 list:-23 keyValues:57
type typeWord manager text:53 integer:40 choice:21 reference:-41
type typeWord manual boolean:96 reference:-49
type typeWord map multilineText:-32 boolean:-68 choice:-77 reference:-30 list:-45 keyValues:286
type typeWord mapping text:-133 multilineText:-35 integer:-118 number:-55 choice:-46 reference:-81 multipleReference:262 list:-44 keyValues:326 file:-45
type typeWord mappings text:119 integer:-54 choice:-65 multipleReference:-25 list:-34 keyValues:141
type typeWord mark text:-26 multilineText:-26 boolean:207 choice:-68 reference:-40 list:74 keyValues:-40
type typeWord marker text:-46 list:86
type typeWord match multilineText:-23 boolean:-94 choice:162 reference:-56 multipleReference:-21 list:76
type typeWord max text:-181 multilineText:-34 integer:454 number:194 boolean:-125 choice:-40 reference:-66 multipleReference:-80 list:-42 keyValues:-24
type typeWord maximum text:-90 integer:85 number:140 boolean:-51 choice:-26
type typeWord measure text:84 boolean:-31 choice:-27
type typeWord member list:42
type typeWord memory text:-186 multilineText:-25 integer:281 number:-113 boolean:214 choice:-47 reference:-47 list:-24
type typeWord menu text:-105 boolean:100 choice:126 reference:-49
type typeWord merge text:-29 boolean:-65 choice:-95 reference:248 multipleReference:-23
type typeWord message text:137 multilineText:264 url:-26 number:-68 boolean:-122 multipleChoice:-20 reference:-114 multipleReference:-51 list:84 keyValues:-63 file:-20
type typeWord messages text:-21 multilineText:227 integer:-53 boolean:-38 choice:89 multipleReference:-68 list:-71 keyValues:-30
type typeWord metadata text:-175 multilineText:92 url:75 integer:37 number:-30 boolean:84 multipleChoice:-23 reference:-89 multipleReference:-82 list:259 keyValues:-87 file:-43
type typeWord method text:201 multilineText:-36 url:-22 boolean:-36 choice:46 reference:-34 multipleReference:-20
type typeWord metric text:-28 multilineText:-23 boolean:-28 choice:-63 multipleReference:84 date:117
type typeWord metrics text:43 multilineText:-30 integer:-40 boolean:-21 reference:-34 multipleReference:90 list:58
type typeWord min multilineText:-26 integer:23 number:123 boolean:-33 choice:-25 reference:-26
type typeWord minimum text:-33 integer:-178 number:108 boolean:-69 choice:103 reference:152
type typeWord mobile text:-102 url:42 boolean:63 choice:-21 reference:-42 list:125
type typeWord mode text:-197 multilineText:-114 url:-44 email:-22 integer:-86 number:-79 boolean:58 choice:263 multipleChoice:-28 reference:415 multipleReference:-58 list:-56 keyValues:-71 date:-37 file:-26
type typeWord model text:-44 multilineText:-33 integer:-20 choice:183 reference:41 list:-27 keyValues:-23
type typeWord models boolean:-47 choice:-24 reference:-72 multipleReference:91 list:94
type typeWord month text:48 boolean:-21 choice:22
type typeWord mount text:85 integer:-29 boolean:129 choice:-51 reference:-32 list:-26
type typeWord multiple boolean:190 reference:-44 multipleReference:-76
type typeWord n text:-111 multilineText:-23 integer:426 number:-24 boolean:-108 choice:-28 multipleReference:-22 list:-45 keyValues:-23
type typeWord name text:227 multilineText:-126 url:-86 email:-32 integer:-45 number:-41 boolean:-32 choice:58 reference:220 multipleReference:-56 keyValues:-42 date:-20
type typeWord namespace text:-37 boolean:-21 choice:-28 reference:146
type typeWord network multilineText:-48 integer:138 boolean:-52 multipleReference:-37 list:73
type typeWord new text:73 multilineText:-67 integer:93 number:-35 boolean:115 choice:-48 reference:20 multipleReference:-31 list:-27 keyValues:-37
type typeWord no text:177 multilineText:-97 url:-36 email:-25 integer:332 number:-116 boolean:45 choice:-144 multipleChoice:-21 reference:96 multipleReference:-53 list:-86 keyValues:-31 date:-37 file:-23
type typeWord node text:-142 url:-22 boolean:130 choice:-71 reference:53 keyValues:92
type typeWord nodes integer:-172 boolean:22 choice:165
type typeWord not text:-39 boolean:-42 choice:-26 reference:-26 multipleReference:27 list:135
type typeWord note multilineText:64
type typeWord notes text:177 multilineText:-43 integer:-32 boolean:103 choice:-20 reference:-34 multipleReference:-43 list:-43
type typeWord notification text:158 email:-27 integer:-28 number:-22 boolean:49 choice:115 reference:-130 multipleReference:-38 list:-30
type typeWord notifications text:-140 multilineText:-42 email:25 integer:-30 boolean:348 choice:-29 reference:-23 list:-61
type typeWord null boolean:50
type typeWord number text:407 multilineText:-38 integer:49 number:-155 boolean:-222 choice:23 reference:92 multipleReference:-31 list:-37 keyValues:-23
type typeWord oauth text:88 choice:-26 reference:-55 list:32
type typeWord object text:68 multilineText:22 boolean:68 choice:-64 reference:-29
type typeWord of text:-104 multilineText:-35 url:87 integer:222 number:-29 boolean:88 choice:117 reference:-147 multipleReference:-121 keyValues:-34 date:22 file:-22
type typeWord offline text:-58 boolean:112
type typeWord offset text:84 integer:119 number:-36 boolean:-20 choice:27 reference:-79 list:-24
type typeWord on text:-222 multilineText:248 url:-27 integer:-47 number:-22 boolean:30 choice:99 reference:-61 multipleReference:-27 list:-44 date:116
type typeWord one choice:85 reference:-88
type typeWord online text:-25 boolean:52
type typeWord only text:-57 boolean:311 choice:-48 reference:-100
type typeWord open text:-40 choice:-22 reference:149 multipleReference:-44 list:-20
type typeWord openai text:-52 multilineText:169 boolean:-26
type typeWord operation text:-76 choice:106 reference:75
type typeWord operator text:-73 boolean:-23 choice:285 reference:-100
type typeWord option text:-35 boolean:38 choice:122 reference:-78
type typeWord optional text:31 boolean:26 list:-20
type typeWord options text:45 multilineText:54 boolean:-125 choice:77 multipleChoice:144 reference:-23 multipleReference:-43 list:-66 keyValues:-28
type typeWord or text:-126 multilineText:-37 integer:-26 number:-39 boolean:-212 choice:410 reference:-132 multipleReference:255 list:-33 keyValues:-23
type typeWord order text:51 multilineText:-65 url:-25 integer:372 number:-46 boolean:-198 choice:119 reference:-239 multipleReference:136 list:-78
type typeWord org text:56 boolean:58 choice:133 reference:-99 list:-35
type typeWord organisation text:-103 multilineText:-38 number:-45 boolean:-112 choice:-33 reference:95 multipleReference:376 list:-41 date:-22
type typeWord organization text:197 multilineText:-38 url:-25 integer:-35 number:-38 boolean:-105 choice:-70 reference:175 multipleReference:35 list:-40 file:-23
type typeWord origin text:69
type typeWord other text:129 choice:-67 multipleReference:-31 list:107 keyValues:-47
type typeWord out text:-61 multilineText:87
type typeWord output multilineText:-47 boolean:-42 reference:-44 multipleReference:24 list:117 keyValues:35
type typeWord over text:-47 boolean:136 choice:-29
type typeWord overlap text:-59 integer:123
type typeWord override text:44 boolean:32 reference:-69 keyValues:88 file:-39
type typeWord overrides multipleReference:-39 list:59
type typeWord owner text:-22 choice:99 list:-22
type typeWord packages boolean:26
type typeWord padding text:242 multilineText:-32 integer:25 number:-24 boolean:-55 choice:-33 reference:-66
type typeWord page text:-121 url:62 integer:78 number:-30 boolean:63 choice:-27 reference:74 multipleReference:-31 list:-29
type typeWord paid text:64 multilineText:99 url:-23 integer:-98 number:-24 boolean:83 choice:47 reference:-66 date:-20
type typeWord parallelism text:-164 integer:212
type typeWord param text:-42 number:-20 boolean:-23 list:154
type typeWord parameter text:-73 multilineText:-82 boolean:-53 choice:-40 reference:-24 keyValues:370
type typeWord parameters text:300 multilineText:147 url:-21 integer:-60 number:-23 boolean:50 choice:-214 multipleChoice:-59 reference:-23 multipleReference:-54 list:-93 keyValues:69
type typeWord params text:-149 multilineText:190 integer:-31 boolean:-59 choice:-62 reference:-23 multipleReference:-35 list:-51 keyValues:282
type typeWord parent text:51 number:-27 boolean:-46 choice:-35 reference:-67 multipleReference:176
type typeWord parsing text:-50 boolean:150 choice:-46
type typeWord part text:29 integer:-32
type typeWord partition text:47 multilineText:-31 boolean:-26 choice:126 keyValues:-23
type typeWord pass text:-118 multilineText:-20 integer:-52 number:82 boolean:317 choice:-45 multipleReference:-22 list:-23 keyValues:-74
type typeWord passphrase text:102 multilineText:-67
type typeWord password text:315 multilineText:-56 integer:-110 number:-40 choice:74 multipleChoice:127 reference:-105 multipleReference:-89 list:-41
type typeWord path text:306 multilineText:-75 integer:-61 number:-21 boolean:73 choice:-100 reference:-74 list:77 keyValues:-22 file:-53
type typeWord paths list:52
type typeWord pattern text:117 boolean:-26 reference:-28
type typeWord payload text:-349 multilineText:513 integer:-28 number:-30 choice:-87 reference:-52 multipleReference:-23 keyValues:96
type typeWord payment text:58 multilineText:-52 url:-21 email:-29 integer:128 number:-24 boolean:91 choice:-158 reference:35 multipleReference:61 list:-44 keyValues:-24
type typeWord pdf text:-45 boolean:69 file:33
type typeWord per text:-294 multilineText:-24 integer:125 number:207 boolean:33 choice:84 reference:-42 list:-20
type typeWord percentage text:-34 number:61
type typeWord period text:118 multilineText:-24 integer:-35 number:-135 choice:-144 reference:118 multipleReference:65 list:-44 date:108
type typeWord permission text:-46 choice:225 reference:-76 multipleReference:-20
type typeWord permissions text:108 multilineText:-22 integer:-44 boolean:81 choice:31 multipleChoice:-25 multipleReference:-29 list:-78
type typeWord persist text:-78 boolean:206 choice:-24 reference:-46
type typeWord personal text:43 choice:-25
type typeWord phone text:91 integer:-26
type typeWord pipeline text:-24 boolean:86 list:-20
type typeWord plan text:-22 choice:-20 reference:114
type typeWord platform boolean:54
type typeWord po text:86 reference:-20
type typeWord point text:299 multilineText:-57 integer:121 number:-32 boolean:-91 choice:-88 reference:-61 multipleReference:-24 list:-33 keyValues:-21 file:35
type typeWord policies text:-58 multilineText:-31 integer:-55 boolean:-95 choice:-88 multipleChoice:-24 reference:253 multipleReference:168
type typeWord policy text:-128 multilineText:165 integer:-21 boolean:-76 choice:79 reference:66
type typeWord polling text:212 integer:-120 number:-29 boolean:-25
type typeWord pool text:259 choice:-35 reference:-128 multipleReference:-64
type typeWord port text:-273 multilineText:-31 url:-30 integer:461 number:-99 boolean:-31 choice:-88 reference:-49 multipleReference:-25 list:36 keyValues:187
type typeWord portal text:-205 boolean:110 choice:-23 reference:-86 multipleReference:260
type typeWord ports text:-61 integer:95 choice:-80 keyValues:142
type typeWord position text:-155 number:-22 boolean:-80 choice:293 reference:108 multipleReference:-26 list:-61
type typeWord post text:-25 multilineText:130 choice:-26 reference:-22
type typeWord power text:-183 multilineText:-34 number:362 boolean:-52 choice:-24 reference:-56 file:43
type typeWord pre-deployment multilineText:-38 boolean:-21 choice:140 reference:-36
type typeWord precision text:-105 number:66 choice:111
type typeWord prefix text:307 multilineText:-31 url:-21 integer:131 number:-20 choice:-89 reference:-188 list:-22
type typeWord preview text:-24 boolean:78 reference:-20
type typeWord primary text:79 integer:-31 boolean:-37 reference:-28 multipleReference:132 list:-56
type typeWord priority text:73 integer:-71 number:-78 boolean:-56 choice:46 reference:99
type typeWord private text:-119 multilineText:364 integer:-32 number:-23 boolean:-44 choice:-66 reference:22 multipleReference:-30 list:-29
type typeWord process integer:-42 choice:80
type typeWord product text:63 number:-22 boolean:97 choice:-59 reference:-41 multipleReference:34
type typeWord profile text:-68 boolean:-50 choice:-67 reference:141 multipleReference:-30 file:151
type typeWord program text:123 multilineText:-27 boolean:-57 choice:56 reference:48 list:-25 keyValues:-42
type typeWord project text:62 multilineText:-83 url:-25 integer:-37 number:-66 boolean:-106 choice:-160 reference:425 multipleReference:-53 list:-31 keyValues:-25 date:-21 file:113
type typeWord projects text:-30 boolean:59 multipleReference:33
type typeWord prometheus text:-77 multilineText:114 url:121 choice:-53 list:-28
type typeWord prompt text:-303 multilineText:519 integer:-24 number:-24 boolean:-64 choice:-47 reference:-80 list:-64 keyValues:155
type typeWord properties text:-128 boolean:157 choice:63 multipleReference:-34 list:-33 keyValues:48
type typeWord property text:194 multilineText:-76 boolean:-46 choice:75 reference:-51 keyValues:-22
type typeWord protect boolean:28
type typeWord protocol text:-107 boolean:178 choice:105 reference:-145
type typeWord provider text:106 integer:-20 boolean:-53 choice:197 reference:-127 keyValues:-21
type typeWord providers text:-44 multipleReference:248 list:-116
type typeWord proxies text:-41 boolean:-56 choice:-40 multipleReference:-24 list:105 keyValues:117
type typeWord proxy text:89 multilineText:-23 url:122 integer:-31 number:-21 boolean:112 choice:-88 reference:-44 list:-23 keyValues:-39
type typeWord public text:-107 multilineText:164 integer:-45 number:-52 choice:-50 reference:-142 multipleReference:-36 list:-44 keyValues:-23 file:365
type typeWord publish text:130 boolean:-50 choice:-33
type typeWord published integer:23 boolean:-48 choice:63
type typeWord pull text:24
type typeWord purpose text:44
type typeWord push text:-42 boolean:134 multipleReference:-22
type typeWord quantity text:-137 number:96 boolean:143 reference:-25
type typeWord query text:167 multilineText:91 url:-25 integer:125 number:-52 boolean:-51 choice:-104 reference:-163 multipleReference:-57 list:-46 keyValues:183
type typeWord queue text:73
type typeWord quick text:-58 boolean:-20 reference:-26 multipleReference:49 list:108
type typeWord quota text:-22 integer:43
type typeWord range text:47 multilineText:-67 url:-32 email:-32 integer:294 number:117 boolean:-155 choice:-112 multipleChoice:-23 reference:51 multipleReference:-58 list:-79 keyValues:-23 date:82
type typeWord rate text:-76 multilineText:-33 integer:-44 number:454 boolean:-93 choice:-69 reference:-61
type typeWord read text:-177 integer:84 boolean:495 choice:-57 reference:-133 multipleReference:-121
type typeWord receipt text:56 boolean:40 choice:-32 reference:-26 multipleReference:-47 list:38
type typeWord receive integer:38
type typeWord received text:-79 integer:-22 number:59 boolean:-52 reference:-26 date:189
type typeWord recipients text:31 email:80 boolean:-100 multipleChoice:-26 reference:101 multipleReference:25 list:-52
type typeWord record text:-66 multilineText:40 integer:104 boolean:222 choice:-111 reference:-101
type typeWord recorded text:-23 url:140 reference:-25
type typeWord records text:-130 integer:155 number:122 boolean:38 choice:-21 reference:-20 multipleReference:-65 list:-41
type typeWord recurring text:92 list:-22
type typeWord redirect text:-21 multilineText:-47 integer:-30 number:-50 choice:-52 reference:-67 multipleReference:-28 list:397 keyValues:-28
type typeWord reference text:166 multilineText:-34 integer:-56 number:-27 boolean:-26 choice:-71 multipleChoice:33 reference:64 multipleReference:31 list:-28
type typeWord refresh text:131 integer:59 number:-64 boolean:-126 choice:85 reference:-26
type typeWord regex text:80 reference:-34
type typeWord region text:141 boolean:-34 reference:-31
type typeWord register boolean:90 choice:-23
type typeWord registration text:47 integer:-88 boolean:76 choice:-73 reference:144 multipleReference:-33 list:-22
type typeWord registry text:53 multilineText:-22 url:177 integer:-21 boolean:-128 reference:48 multipleReference:-30 list:-22
type typeWord related boolean:32
type typeWord relative multilineText:-38 integer:202 number:-25 boolean:-57 choice:59 reference:-46 list:-21 date:-39
type typeWord relay text:-21 boolean:58
type typeWord release integer:31
type typeWord remediation text:90 boolean:-34 reference:-44 date:48
type typeWord reminder integer:174 number:-32 boolean:-95 choice:80 reference:-26 list:-43
type typeWord remote text:53 reference:-23
type typeWord remove text:-25 multilineText:-24 boolean:28 list:122 keyValues:-62
type typeWord replace text:228 multilineText:-35 boolean:-166 choice:49 reference:-35
type typeWord reply text:-27 list:97
type typeWord report text:-20 multilineText:-21 integer:-55 number:-24 boolean:155 reference:26 multipleReference:-22 date:35
type typeWord reporting text:-127 boolean:181
type typeWord reports boolean:83 choice:-20 multipleReference:-22
type typeWord repository text:251 multilineText:-96 url:168 integer:-20 number:-23 boolean:-31 choice:-145 multipleReference:-35
type typeWord request text:-67 multilineText:164 number:-44 boolean:72 choice:-37 reference:-85 list:115 keyValues:-70
type typeWord requests text:-23 boolean:114 reference:-25 multipleReference:-28
type typeWord require text:-51 boolean:104 choice:-20
type typeWord required text:-56 number:-24 boolean:133 choice:-34 reference:-22 multipleReference:86 list:21 keyValues:-32
type typeWord requirement text:63 choice:66 file:-52
type typeWord reset text:-40 boolean:-47 choice:36 reference:81
type typeWord resolution text:60 number:-44 boolean:-167 choice:-20 reference:-45 multipleReference:258
type typeWord resource text:-21 multilineText:-30 integer:-36 choice:21 reference:-27 multipleReference:215 list:-46 keyValues:-24
type typeWord resources text:91 integer:-23 boolean:-28 choice:-36 reference:36 multipleReference:43 list:-38
type typeWord response text:-81 multilineText:99 choice:176 reference:-70 list:-23
type typeWord responses choice:62 reference:-20 multipleReference:-21
type typeWord restart text:-73 boolean:178
type typeWord result boolean:61 choice:-36 reference:35
type typeWord results text:-36 integer:252 boolean:68 choice:-36 reference:-56 multipleReference:-108 list:-37
type typeWord retention text:-138 multilineText:-23 integer:348 number:-43 boolean:-58 choice:-44 reference:55 multipleReference:-28
type typeWord retry integer:21
type typeWord return text:-48 url:25 integer:20 boolean:87
type typeWord revenue text:-156 number:296 boolean:-49 reference:-22
type typeWord review boolean:-46 choice:80
type typeWord role text:82 boolean:-47 choice:-96 reference:78 multipleReference:69
type typeWord roles text:102 multilineText:-25 integer:-24 choice:-49 multipleReference:148 list:-103
type typeWord rotation text:-42 integer:-49 number:90 boolean:64
type typeWord round text:-94 integer:162 number:-40 boolean:119 reference:-100
type typeWord rounding text:-49 number:75
type typeWord routing text:92 multilineText:-20 reference:-39
type typeWord row boolean:63 choice:-21
type typeWord rows integer:41 boolean:55 choice:-27
type typeWord rule text:-193 multilineText:177 url:-28 integer:-60 number:-44 boolean:-134 choice:274 multipleChoice:134 reference:22 multipleReference:-27 list:-53 keyValues:-22
type typeWord rules text:-71 multilineText:186 integer:-52 boolean:-48 choice:148 multipleReference:149 list:-253 keyValues:-28
type typeWord run text:-37 boolean:-64 choice:240 list:-26
type typeWord runtime keyValues:27
type typeWord s3 text:-142 url:24 boolean:59 choice:-31 reference:140
type typeWord salt text:81
type typeWord same text:-20 email:-46 boolean:85
type typeWord saml text:-27 multilineText:-47 url:68 keyValues:108
type typeWord sandbox boolean:67 reference:-34
type typeWord save text:-62 boolean:197 reference:-36
type typeWord scan text:-33 boolean:109 choice:-61 multipleReference:-24 date:23
type typeWord schedule text:185 multilineText:-26 integer:-24 boolean:-71 reference:-25
type typeWord schema text:-37 multilineText:525 url:-25 integer:-54 number:-38 boolean:-59 choice:-76 reference:-112 multipleReference:-29 list:-34 keyValues:-33
type typeWord scheme text:-408 multilineText:-77 url:-25 integer:-36 number:-51 boolean:-90 choice:1033 reference:-190 multipleReference:-45 list:-32 keyValues:-26
type typeWord scope integer:-24 boolean:-24 choice:-20 list:120
type typeWord scopes text:-138 integer:-24 boolean:-56 choice:-143 multipleChoice:99 reference:-50 multipleReference:-94 list:470
type typeWord script text:252 multilineText:-49 boolean:-27 choice:29 reference:-85 list:-28 keyValues:-24
type typeWord search multilineText:-76 url:-27 integer:-67 number:-49 boolean:-91 choice:44 multipleChoice:52 reference:55 multipleReference:238 keyValues:-35 date:-23
type typeWord searchable text:-47 boolean:101
type typeWord secondary text:98 boolean:-28
type typeWord seconds integer:21
type typeWord secret text:526 multilineText:-114 url:-25 integer:-28 number:-35 boolean:-66 choice:-53 reference:-86 list:-34
type typeWord secure text:-58 boolean:107
type typeWord security text:-32 choice:92
type typeWord segment text:-72 integer:75 boolean:-55 choice:73 reference:85 multipleReference:-34
type typeWord select text:-181 multilineText:-42 boolean:-155 choice:144 reference:226 multipleReference:81 list:-26 file:83
type typeWord selected boolean:-29 choice:63 reference:67 multipleReference:-61
type typeWord selection boolean:-28 choice:250 reference:-180
type typeWord selector text:-26 multilineText:-58 url:-33 integer:-27 number:-23 boolean:-60 choice:-79 reference:-59 multipleReference:-27 list:-45 keyValues:493
type typeWord send text:-149 email:-31 integer:268 number:-22 boolean:-24 multipleChoice:112 reference:-131 multipleReference:90 list:-28 date:-23
type typeWord sender multilineText:-24 email:230 integer:-78 boolean:-27
type typeWord separator text:178 multilineText:-21 integer:-20 boolean:-105 choice:132 reference:-33 multipleReference:-36 list:-32
type typeWord series text:-24 integer:139 boolean:20 choice:-35 reference:-23
type typeWord server text:153 multilineText:-70 url:305 email:-22 integer:-65 number:-31 boolean:66 choice:-103 reference:-81 multipleReference:-28 list:-55 keyValues:-20
type typeWord servers text:162 url:45 integer:-154 boolean:-28 list:30
type typeWord service text:-94 multilineText:173 url:59 email:-20 integer:-75 number:-37 boolean:-105 choice:254 reference:-140 multipleReference:-78 list:98 keyValues:-23 date:-25
type typeWord services boolean:36
type typeWord session text:229 multilineText:-51 boolean:-77 reference:-25
type typeWord set text:44 multilineText:-25 boolean:-44 choice:-147 reference:199 multipleReference:-74 list:-28 keyValues:128
type typeWord settings text:-50 choice:59
type typeWord severity text:101 multilineText:-44 integer:-37 number:77 boolean:-112 reference:144 multipleReference:-37 list:-26
type typeWord share text:-30 boolean:140 choice:-53
type typeWord shared text:-113 boolean:231 choice:-36 reference:-23
type typeWord sharing text:-27 boolean:85
type typeWord sheet reference:37
type typeWord should boolean:24
type typeWord show text:-167 multilineText:-20 number:-25 boolean:374 choice:161 reference:-56 multipleReference:-45 list:-44 keyValues:-41 date:-93
type typeWord sid text:51
type typeWord sign text:-62 multilineText:-22 boolean:265 choice:-23 multipleReference:-20 list:-28 date:-58
type typeWord signature text:-71 multilineText:149 email:-25 boolean:63 choice:-36
type typeWord signing text:22
type typeWord similar text:80 multipleReference:-32
type typeWord single text:24
type typeWord site text:-26 url:45 boolean:35
type typeWord size text:41 multilineText:-48 integer:251 number:-124 boolean:48 choice:-110 reference:86 multipleReference:-35 list:-36 keyValues:-22 file:-23
type typeWord skip text:-152 multilineText:-55 integer:-42 number:-47 boolean:425 choice:-113 multipleChoice:-30 reference:-55 multipleReference:31 list:114
type typeWord slack text:37 multilineText:-25 email:74
type typeWord slug text:-141 list:171
type typeWord sms text:36 boolean:-20
type typeWord sort text:-64 multilineText:-37 integer:-47 number:-31 boolean:-132 choice:407 reference:-149 multipleReference:-25 list:140
type typeWord source text:-47 multilineText:-50 url:69 integer:-54 number:-79 boolean:-164 choice:174 multipleReference:-56 list:173 keyValues:135 date:-29 file:-20
type typeWord space text:28 integer:-25 boolean:72
type typeWord split text:-60 number:-35 boolean:199 choice:-26
type typeWord splitter text:238 multilineText:-101 integer:-20 number:-25 boolean:-52 choice:58 reference:-52
type typeWord sql text:-265 multilineText:1360 integer:-24 number:-27 boolean:-31 choice:-28 reference:-45 keyValues:125
type typeWord src text:-150 url:171 boolean:85 choice:-31 reference:-23
type typeWord ssh text:-122 multilineText:363 integer:-23 choice:-30 multipleReference:-34 list:-66 keyValues:-23
type typeWord ssl text:-89 multilineText:-72 integer:-37 choice:-108 multipleChoice:207 reference:111 multipleReference:111 list:-56
type typeWord stage text:-133 multilineText:-25 boolean:-51 choice:187 reference:122
type typeWord stale boolean:70 choice:82 reference:-68 multipleReference:-59
type typeWord start text:-287 multilineText:-44 url:-31 email:-22 number:81 boolean:38 reference:-95 multipleReference:-40 list:-47 keyValues:-24 date:469
type typeWord state text:-70 multilineText:-55 integer:-30 number:-24 choice:-122 reference:-123 multipleReference:-27 list:-40 keyValues:501
type typeWord statement text:-65 multilineText:159 boolean:-38
type typeWord static text:-21 integer:71 boolean:22
type typeWord statistics text:-67 boolean:159
type typeWord status text:-98 multilineText:-59 url:-32 integer:164 number:-42 boolean:43 choice:131 multipleChoice:-20 reference:83 multipleReference:-57 list:-61 keyValues:-31 file:-22
type typeWord steps text:-53 multilineText:97 integer:300 boolean:-65 choice:-48 reference:-69 multipleReference:-77 list:-31
type typeWord storage integer:155 number:-57 boolean:-47
type typeWord strategy text:-252 multilineText:-41 integer:-24 number:-27 boolean:-117 choice:105 reference:501 multipleReference:-27 list:-40 keyValues:-22
type typeWord stream text:25
type typeWord street boolean:125 choice:-43
type typeWord string text:55
type typeWord structured text:106 multilineText:-52 choice:-122 keyValues:129
type typeWord style text:-24 multilineText:-25 url:-30 boolean:-42 choice:83 reference:112
type typeWord sub choice:-32 reference:124 multipleReference:-54
type typeWord subject text:190 boolean:-27 choice:-25 reference:-41
type typeWord subscription text:32
type typeWord subsequent text:52
type typeWord summary text:41 integer:23
type typeWord support boolean:94 reference:-33 multipleReference:-20
type typeWord survey choice:62 reference:-20 multipleReference:-21
type typeWord sync multilineText:-29 integer:48 boolean:128 choice:-46 reference:-34
type typeWord system text:-47 multilineText:160 email:27 boolean:-26 choice:-21 reference:-21
type typeWord table multilineText:137 url:-32 integer:315 number:-47 boolean:-54 choice:-165 multipleChoice:-35 reference:-117 multipleReference:27 list:88 keyValues:-67 file:-22
type typeWord tag text:205 boolean:-68 reference:-24 keyValues:-20
type typeWord tags text:-143 multilineText:-121 url:-28 email:-30 integer:-46 number:-53 boolean:-41 choice:-96 multipleChoice:-34 reference:-43 multipleReference:127 list:304 keyValues:166
type typeWord target text:86 multilineText:-135 url:-50 email:-29 integer:100 number:-75 boolean:161 choice:-21 multipleChoice:-23 reference:279 multipleReference:-94 list:-139 keyValues:-62 date:-37 file:-31
type typeWord task text:-24 multilineText:-27 integer:-116 number:106 boolean:123 choice:35 reference:76 date:-100
type typeWord tasks text:-60 boolean:185 reference:-37 multipleReference:-24
type typeWord tax text:-105 multilineText:-36 integer:-29 number:85 boolean:-33 choice:224 reference:92 multipleReference:-54 list:-79
type typeWord tcp text:-73 integer:-100 boolean:121 choice:-39 list:128
type typeWord team text:74 integer:-20 number:-22 boolean:-73 choice:-36 reference:144 multipleReference:100 list:-118
type typeWord teams boolean:-93 choice:-37 reference:-56 multipleReference:244 list:44
type typeWord template text:-132 multilineText:218 integer:-62 number:-42 boolean:-49 choice:-68 reference:208 multipleReference:-48 list:-41 keyValues:70 date:-21 file:-24
type typeWord terms text:52 multilineText:46 url:-57 integer:107 number:-22 boolean:83 choice:-70 reference:-37 multipleReference:-38 list:-20
type typeWord test text:-37 multilineText:-49 email:59 boolean:61 choice:78 reference:-53
type typeWord text text:84 multilineText:258 integer:-29 number:-32 boolean:-58 choice:25 reference:-132 list:-22 file:-30
type typeWord the text:-21 multilineText:-42 url:139 integer:-34 number:-35 boolean:270 choice:121 reference:-145 multipleReference:-139 list:-36 date:-22
type typeWord their boolean:51 choice:-26
type typeWord theme text:255 boolean:-84 choice:-37 reference:-45
type typeWord this text:-75 boolean:221 choice:87 reference:-79 multipleReference:-59
type typeWord threshold text:-77 number:182 boolean:69 choice:-28 reference:-101
type typeWord time text:-285 multilineText:-63 url:-22 integer:86 number:68 boolean:-120 choice:29 multipleChoice:-20 reference:-150 multipleReference:-46 list:-62 keyValues:-28 date:616
type typeWord timeout text:34 multilineText:-32 integer:209 number:-97 boolean:137 choice:-82 reference:-44 list:-24 keyValues:-21 date:-22
type typeWord times text:-43 integer:71
type typeWord timestamp text:122 boolean:34 reference:-28 date:-63
type typeWord title text:166 multilineText:-37 integer:-36 number:-25 boolean:101 choice:-45 reference:-56
type typeWord tls text:-324 multilineText:444 url:-25 integer:-46 number:-32 boolean:193 choice:-161 reference:-113 multipleReference:-23 list:-26 keyValues:-24 file:176
type typeWord to text:53 multilineText:-214 url:255 email:-70 integer:-296 number:-124 boolean:332 choice:35 reference:-59 multipleReference:105 list:-73 keyValues:-92 date:40 file:-54
type typeWord token text:191 multilineText:-129 url:-29 number:-44 boolean:-147 choice:106 multipleChoice:-27 reference:56 multipleReference:-41 list:114 keyValues:-36 date:-20
type typeWord tokens text:-46 integer:24 boolean:55
type typeWord tolerance text:-36 integer:111 number:-22
type typeWord tool text:-128 multilineText:-27 url:167 boolean:-76 choice:173
type typeWord top text:93 boolean:-20 choice:-46
type typeWord topic text:110 multilineText:-69 url:-66 integer:-31 number:-23 boolean:-54 choice:-50 reference:120 list:106 keyValues:70 file:-45
type typeWord total text:-21 integer:-96 number:126
type typeWord totals boolean:71 choice:-29
type typeWord track integer:-39 boolean:63
type typeWord tracking boolean:-49 choice:86 reference:-27
type typeWord transaction text:101 reference:-23
type typeWord transfer multipleReference:160 list:-137
type typeWord translations text:136 multipleReference:-44 list:-55
type typeWord trigger text:-347 multilineText:-51 url:-21 integer:-34 number:-33 boolean:-189 choice:588 multipleChoice:305 reference:-71 multipleReference:-43 list:-68 keyValues:-25
type typeWord try text:-50 boolean:97
type typeWord ttl integer:77 number:-28
type typeWord txt file:47
type typeWord type text:88 multilineText:-173 url:-47 email:-29 integer:-73 number:-108 boolean:-137 choice:456 multipleChoice:-37 reference:141 list:-74 keyValues:-127 date:-42 file:-35
type typeWord types text:-164 multilineText:-21 integer:-53 boolean:-404 multipleChoice:536 reference:-34 multipleReference:172 list:62 keyValues:-24
type typeWord unapproved text:-58 multilineText:139 integer:-27 boolean:-31 choice:26
type typeWord under text:-63 integer:230 boolean:-47 choice:-20 multipleReference:-20 list:-29
type typeWord unit text:-57 multilineText:-58 url:-27 integer:-44 number:119 boolean:36 choice:45 reference:33 multipleReference:99 list:-65 keyValues:-27 date:-28
type typeWord units boolean:-83 choice:-27 reference:-103 multipleReference:259
type typeWord unknown boolean:44
type typeWord until text:-35 integer:23 choice:61
type typeWord up text:-29 boolean:131 date:-56
type typeWord update text:55 multilineText:117 number:-28 boolean:170 choice:-253 multipleChoice:-24 reference:-117 multipleReference:-84 list:-31 keyValues:240
type typeWord updated date:51
type typeWord upload text:-82 reference:60 file:83
type typeWord upstream text:30
type typeWord uri text:-73 url:125
type typeWord uris text:-113 multilineText:-24 url:-24 boolean:-48 reference:-34 list:313
type typeWord url text:-354 multilineText:-130 url:1121 email:-23 integer:-70 number:-69 boolean:-287 choice:-58 multipleReference:-49 keyValues:-41 date:-26 file:-25
type typeWord urls text:-21 url:-31 multipleReference:-20 list:145
type typeWord usage text:-22 multilineText:-33 choice:65 reference:-28 list:60
type typeWord use text:101 multilineText:-77 url:-66 integer:-35 number:-20 boolean:48 choice:248 reference:-79 multipleReference:-26 list:-27
type typeWord user text:-255 multilineText:47 url:-89 email:209 integer:-38 number:40 boolean:149 choice:-156 multipleChoice:-51 reference:244 multipleReference:125 list:-134 keyValues:-58 date:-45 file:-59
type typeWord username boolean:35 choice:124 reference:-50
type typeWord users text:-52 boolean:33 choice:-34 reference:190 list:-36 keyValues:-23
type typeWord using text:-87 multilineText:-26 choice:110 reference:77 list:-37
type typeWord validation text:-123 boolean:61 choice:134
type typeWord value text:66 multilineText:-138 url:-35 email:149 integer:-28 number:384 boolean:-62 choice:-179 multipleChoice:-25 reference:-66 multipleReference:-32 list:69 keyValues:-74 date:-27 file:-22
type typeWord values text:-27 multilineText:-32 integer:-31 boolean:100 choice:93 multipleChoice:-26 reference:-41 multipleReference:-69 list:-60 keyValues:139
type typeWord variable text:63 multilineText:-22 choice:-26 reference:-27 multipleReference:116 list:-43 keyValues:-38
type typeWord variables text:-30 choice:-32 multipleReference:-34 list:102
type typeWord vat text:98 integer:-64 number:-31 boolean:128 choice:-23 reference:-65
type typeWord vendor text:168 multilineText:-31 integer:-30 number:-29 boolean:-78 choice:-74 reference:165
type typeWord verified choice:41
type typeWord verify text:26 multilineText:-36 boolean:182 choice:-98 reference:-22
type typeWord version text:200 multilineText:-32 url:-21 integer:-73 number:-24 boolean:37 choice:-82 reference:74 multipleReference:-25 list:-22
type typeWord versions text:-99 multilineText:-28 integer:-42 boolean:66 choice:-96 multipleChoice:211 reference:-33 multipleReference:114 list:-56
type typeWord via choice:38
type typeWord view text:-70 boolean:166 choice:29 reference:-59
type typeWord virtual boolean:93 choice:-36 reference:-32
type typeWord visibility text:-72 multilineText:-49 number:-29 boolean:67 choice:301 reference:-110
type typeWord visible text:-55 boolean:231 choice:-141
type typeWord volume text:-75 boolean:180 choice:-49
type typeWord vpc text:47 choice:-27 reference:25
type typeWord wait integer:-25 boolean:35 choice:52
type typeWord web url:47 integer:-48 choice:113 reference:-72
type typeWord webhook text:151 multilineText:-100 url:92 boolean:46 choice:-24 reference:-41 multipleReference:-46
type typeWord webhooks boolean:22
type typeWord website text:171 url:-57 reference:-24
type typeWord when integer:-28 boolean:-80 choice:80 reference:-26 date:132
type typeWord window text:51 multilineText:-21 integer:110 boolean:-30 reference:-55
type typeWord windows boolean:-21 multipleReference:43
type typeWord with text:-36 boolean:66
type typeWord within text:-40 integer:46 number:-26 boolean:111 choice:-53
type typeWord worker text:-56 multilineText:-27 boolean:-23 reference:83 list:99
type typeWord workflow text:41 choice:-25 reference:25
type typeWord workspace text:44
type typeWord write multilineText:132 url:-34 boolean:41 choice:-39 reference:-54
type typeWord x integer:51 boolean:-25
type typeWord x-axis text:-45 multilineText:-29 integer:-27 number:343 boolean:-39 choice:-31 reference:-48 list:-31 keyValues:-26
type typeWord x.509 text:-22 file:97
type typeWord xml text:-41 multilineText:59 boolean:167 multipleReference:-23 list:-32 keyValues:-78 file:-31
type typeWord y-axis text:84
type typeWord yaml text:-23 multilineText:1096 choice:-20 reference:-27 file:21
type typeWord year text:121 boolean:-42 reference:-33
type typeWord years integer:-153 choice:29 reference:181
type typeWord your text:150 multilineText:-38 boolean:-29
type typeWord zero text:-47 integer:-36 boolean:195
presence bias 0 required:-724 optional:-541 conditional:-214 unstated:370
presence presenceColumn 2 conditional:7000
presence presenceColumn 3 required:7466 conditional:-45 unstated:-409
presence presenceColumn 35 optional:7000
presence presenceColumn 36 required:7000
presence presenceColumn 4 optional:6858 conditional:-31 unstated:177
presence presenceColumnWord no optional:89 unstated:-68
presence presenceColumnWord yes required:285 conditional:-36 unstated:-240
presence presenceCondition 1000 required:-386 optional:-448 conditional:-513 unstated:578
presence presenceCondition 1001 required:-508 optional:-223 conditional:205 unstated:-32
presence presenceCondition 1002 required:-677 optional:-46 conditional:553 unstated:-135
presence presenceCondition 1003 required:-67 optional:-284 conditional:188 unstated:147
presence presenceCondition 101 required:-351 optional:-47 conditional:594 unstated:-240
presence presenceCondition 103 optional:-79 conditional:158 unstated:-72
presence presenceCondition 104 conditional:2500
presence presenceCondition 105 conditional:2500
presence presenceCondition 117 required:139 optional:208 conditional:-162 unstated:-196
presence presenceCondition 119 conditional:-72 unstated:94
presence presenceCondition 120 conditional:2500
presence presenceCondition 121 conditional:2500
presence presenceCondition 136 conditional:2500
presence presenceCondition 137 conditional:2500
presence presenceCondition 152 conditional:2500
presence presenceCondition 153 conditional:2500
presence presenceCondition 16 required:-69 optional:134 conditional:-67 unstated:-53
presence presenceCondition 168 conditional:2500
presence presenceCondition 169 required:-20 optional:-36 conditional:1443 unstated:1108
presence presenceCondition 171 conditional:225 unstated:-215
presence presenceCondition 18 conditional:-146 unstated:167
presence presenceCondition 20 optional:-58 conditional:204 unstated:-136
presence presenceCondition 22 optional:-81 conditional:-428 unstated:524
presence presenceCondition 24 optional:458 conditional:2147 unstated:-71
presence presenceCondition 25 conditional:2383 unstated:121
presence presenceCondition 26 optional:-63 conditional:-363 unstated:445
presence presenceCondition 32 required:-138 optional:94 conditional:-374 unstated:340
presence presenceCondition 33 optional:73 conditional:21 unstated:-89
presence presenceCondition 34 required:-25 optional:-147 conditional:-212 unstated:372
presence presenceCondition 35 conditional:-61 unstated:67
presence presenceCondition 36 optional:-39 conditional:271 unstated:-226
presence presenceCondition 37 optional:-121 conditional:115
presence presenceCondition 38 conditional:-79 unstated:83
presence presenceCondition 40 conditional:2500
presence presenceCondition 41 conditional:2500
presence presenceCondition 48 optional:48 conditional:-348 unstated:324
presence presenceCondition 50 conditional:176 unstated:-165
presence presenceCondition 52 required:-57 optional:-145 conditional:418 unstated:-239
presence presenceCondition 53 optional:-34 conditional:521 unstated:-473
presence presenceCondition 54 optional:-24 conditional:-20 unstated:52
presence presenceCondition 56 optional:59 conditional:3526 unstated:415
presence presenceCondition 57 conditional:3863 unstated:142
presence presenceCondition 58 optional:-21 conditional:1709 unstated:-186
presence presenceCondition 59 conditional:1593 unstated:-88
presence presenceCondition 64 required:356 optional:-170 conditional:-44 unstated:-173
presence presenceCondition 72 required:65 conditional:3945
presence presenceCondition 73 required:-54 conditional:4079 unstated:-24
presence presenceCondition 74 conditional:1468 unstated:33
presence presenceCondition 75 conditional:1500
presence presenceCondition 8 conditional:2500
presence presenceCondition 80 required:-69 conditional:-80 unstated:134
presence presenceCondition 82 optional:-31 conditional:-45 unstated:91
presence presenceCondition 84 required:-94 optional:-243 conditional:1108 unstated:-832
presence presenceCondition 85 required:-155 optional:-94 conditional:846 unstated:-607
presence presenceCondition 86 conditional:102 unstated:-88
presence presenceCondition 87 conditional:206 unstated:-202
presence presenceCondition 88 conditional:2500
presence presenceCondition 89 conditional:2500
presence presenceCondition 9 conditional:2500
presence presenceConditionMark 0 required:-451 optional:69 unstated:-20
presence presenceConditionMark 1 required:-65 optional:-396 conditional:443 unstated:-187
presence presenceConditionWord advanced optional:287 unstated:-264
presence presenceConditionWord appears conditional:-40 unstated:50
presence presenceConditionWord applicable optional:-57 conditional:354 unstated:-291
presence presenceConditionWord applies required:-22 optional:-132 conditional:557 unstated:-432
presence presenceConditionWord available required:-42 optional:76 conditional:-352 unstated:318
presence presenceConditionWord displayed required:-25 optional:-32 conditional:-38 unstated:94
presence presenceConditionWord for required:-130 optional:-98 conditional:188 unstated:-36
presence presenceConditionWord if required:-373 optional:72 conditional:404 unstated:-416
presence presenceConditionWord only conditional:-312 unstated:299
presence presenceConditionWord required required:243 optional:-165 conditional:-48 unstated:-60
presence presenceConditionWord shown conditional:26
presence presenceConditionWord used conditional:178 unstated:-163
presence presenceConditionWord visible optional:-28 conditional:-85 unstated:128
presence presenceConditionWord when required:223 optional:127 conditional:-31 unstated:-317
presence presenceConditionWord with optional:-38 conditional:-146 unstated:196
presence presenceDefault 0 required:-516 optional:-502 conditional:-101 unstated:166
presence presenceDefault 1 required:-31 optional:123 conditional:-62 unstated:-32
presence presenceDefault 2 required:-86 optional:-32 conditional:68 unstated:35
presence presenceDefault 3 required:-272 conditional:-312 unstated:545
presence presenceDefault 4 required:-96 optional:-285 conditional:-153 unstated:403
presence presenceDefault 5 required:-55 optional:-55 conditional:-156 unstated:265
presence presenceEdition 0 conditional:175 unstated:-159
presence presenceFirst 0 required:-23 conditional:-31 unstated:65
presence presenceFirst 1 required:-33 optional:-29 conditional:60
presence presenceFirst a required:202 optional:-110 conditional:-417 unstated:322
presence presenceFirst accept optional:-26 conditional:90 unstated:-65
presence presenceFirst action conditional:-64 unstated:88
presence presenceFirst add required:-61 optional:-45 conditional:-249 unstated:357
presence presenceFirst additional optional:-20 conditional:-53 unstated:83
presence presenceFirst address conditional:-27 unstated:41
presence presenceFirst adds optional:151 conditional:-125
presence presenceFirst adjust optional:-93 conditional:86
presence presenceFirst adjusts conditional:-26 unstated:39
presence presenceFirst advanced optional:-20 conditional:-49 unstated:79
presence presenceFirst after optional:-20 conditional:121 unstated:-103
presence presenceFirst aggregation conditional:-20 unstated:33
presence presenceFirst all optional:-28 conditional:-42 unstated:81
presence presenceFirst allow optional:-28 conditional:-165 unstated:212
presence presenceFirst allows required:-95 optional:-128 unstated:224
presence presenceFirst an required:-21 conditional:-113 unstated:122
presence presenceFirst any conditional:-47 unstated:72
presence presenceFirst api required:-52 optional:274 conditional:-110 unstated:-123
presence presenceFirst appears required:-29 optional:-27 unstated:49
presence presenceFirst applications conditional:-28 unstated:44
presence presenceFirst apply required:-27 optional:-26 conditional:-77 unstated:132
presence presenceFirst are conditional:159 unstated:-144
presence presenceFirst as conditional:-32 unstated:48
presence presenceFirst assign required:-38 optional:-48 conditional:-68 unstated:156
presence presenceFirst attach conditional:-26 unstated:35
presence presenceFirst authentication optional:32 conditional:-77 unstated:67
presence presenceFirst automatically conditional:-87 unstated:98
presence presenceFirst azure required:-26 optional:-35 conditional:-59 unstated:122
presence presenceFirst back conditional:-69 unstated:85
presence presenceFirst base conditional:-42 unstated:62
presence presenceFirst bearer conditional:105 unstated:-75
presence presenceFirst bind conditional:-50 unstated:67
presence presenceFirst by required:-30 optional:-58 unstated:105
presence presenceFirst can conditional:-239 unstated:253
presence presenceFirst cap conditional:-20 unstated:29
presence presenceFirst certificate optional:-22 conditional:-60 unstated:92
presence presenceFirst change optional:-22 conditional:-64 unstated:97
presence presenceFirst check required:-24 optional:-37 conditional:-91 unstated:157
presence presenceFirst choice conditional:-23 unstated:36
presence presenceFirst choose required:-47 optional:-247 conditional:-201 unstated:509
presence presenceFirst clear required:-198 conditional:338 unstated:-131
presence presenceFirst click required:-22 conditional:-173 unstated:202
presence presenceFirst close conditional:-54 unstated:59
presence presenceFirst color conditional:-20 unstated:30
presence presenceFirst column required:32 unstated:-27
presence presenceFirst comma-separated conditional:235 unstated:-213
presence presenceFirst configure required:139 optional:-97 conditional:-119 unstated:80
presence presenceFirst connect unstated:24
presence presenceFirst content optional:-23 conditional:-85 unstated:121
presence presenceFirst control required:-27 optional:-46 conditional:-212 unstated:287
presence presenceFirst controls required:-102 optional:-123 conditional:-224 unstated:449
presence presenceFirst copy required:-21 optional:-48 conditional:-119 unstated:189
presence presenceFirst create required:-33 optional:100 conditional:-165 unstated:106
presence presenceFirst currently optional:-25 conditional:233 unstated:-200
presence presenceFirst custom required:-51 optional:-71 conditional:75 unstated:43
presence presenceFirst customer unstated:27
presence presenceFirst customize conditional:-33 unstated:46
presence presenceFirst decides conditional:-27 unstated:45
presence presenceFirst default required:-38 optional:-45 conditional:-260 unstated:348
presence presenceFirst defaults required:375 optional:-60 conditional:-133 unstated:-183
presence presenceFirst define required:-68 optional:358 conditional:-239 unstated:-46
presence presenceFirst defines required:-75 optional:-23 conditional:-176 unstated:263
presence presenceFirst delete conditional:-23 unstated:34
presence presenceFirst depending required:-42 optional:-340 conditional:1072 unstated:-693
presence presenceFirst describe conditional:-36 unstated:48
presence presenceFirst determine optional:-34 unstated:46
presence presenceFirst determines required:-25 optional:-42 conditional:-74 unstated:142
presence presenceFirst disabled optional:-49 conditional:-67 unstated:123
presence presenceFirst display required:-34 optional:-23 conditional:-74 unstated:133
presence presenceFirst displays conditional:760 unstated:-740
presence presenceFirst document conditional:157 unstated:-151
presence presenceFirst domain conditional:-42 unstated:66
presence presenceFirst during conditional:-52 unstated:78
presence presenceFirst each required:-43 optional:124 conditional:378 unstated:-464
presence presenceFirst edit required:-44 optional:-23 conditional:-58 unstated:125
presence presenceFirst either required:153 conditional:-38 unstated:-106
presence presenceFirst email required:140 optional:60 conditional:-97 unstated:-109
presence presenceFirst enable required:-35 optional:-155 conditional:-275 unstated:467
presence presenceFirst enabled conditional:-34 unstated:46
presence presenceFirst enables optional:-40 unstated:55
presence presenceFirst enabling conditional:49 unstated:-40
presence presenceFirst endpoint conditional:179 unstated:-175
presence presenceFirst ensure conditional:-129 unstated:150
presence presenceFirst enter required:-284 optional:-131 conditional:-79 unstated:141
presence presenceFirst environment conditional:-22 unstated:37
presence presenceFirst example required:-43 optional:-38 conditional:341 unstated:-270
presence presenceFirst external conditional:-34 unstated:49
presence presenceFirst extra required:-20 optional:-32 conditional:583 unstated:-536
presence presenceFirst field required:-54 optional:300 conditional:-137 unstated:-111
presence presenceFirst fields optional:125 conditional:25 unstated:-148
presence presenceFirst file unstated:35
presence presenceFirst fill required:-58 optional:313 conditional:-206 unstated:-72
presence presenceFirst filter required:-20 optional:113 conditional:121 unstated:-221
presence presenceFirst find conditional:-43 unstated:66
presence presenceFirst first conditional:-23 unstated:38
presence presenceFirst fixed conditional:136 unstated:-113
presence presenceFirst for required:-134 conditional:249 unstated:-147
presence presenceFirst form conditional:-28 unstated:53
presence presenceFirst from required:-46 optional:-56 unstated:87
presence presenceFirst general conditional:-24 unstated:37
presence presenceFirst generate conditional:-21 unstated:31
presence presenceFirst get optional:88 conditional:-99 unstated:27
presence presenceFirst give optional:-326 conditional:-98 unstated:455
presence presenceFirst go conditional:-33 unstated:54
presence presenceFirst hello conditional:-25 unstated:50
presence presenceFirst here optional:-112 conditional:20 unstated:106
presence presenceFirst hide conditional:-75 unstated:107
presence presenceFirst host conditional:-27 unstated:38
presence presenceFirst hour conditional:-33 unstated:40
presence presenceFirst how required:134 optional:73 conditional:-62 unstated:-148
presence presenceFirst html conditional:93 unstated:-76
presence presenceFirst http conditional:-27 unstated:36
presence presenceFirst human-readable conditional:-85 unstated:105
presence presenceFirst if required:-75 optional:-137 conditional:58 unstated:51
presence presenceFirst in required:-20 optional:-265 conditional:-546 unstated:702
presence presenceFirst include required:-26 optional:221 conditional:43 unstated:-244
presence presenceFirst increase optional:-37 conditional:-36 unstated:83
presence presenceFirst initial conditional:-29 unstated:42
presence presenceFirst input conditional:-54 unstated:78
presence presenceFirst internal conditional:-160 unstated:173
presence presenceFirst ip required:186 unstated:-178
presence presenceFirst is required:-77 optional:-108 conditional:93 unstated:84
presence presenceFirst it required:-32 optional:-67 conditional:339 unstated:-237
presence presenceFirst json required:-213 optional:143 conditional:328 unstated:-260
presence presenceFirst keep required:-102 optional:300 conditional:-170 unstated:-27
presence presenceFirst ldap conditional:-57 unstated:81
presence presenceFirst leave optional:47 conditional:-80 unstated:42
presence presenceFirst lets conditional:-29 unstated:35
presence presenceFirst limit conditional:-23 unstated:36
presence presenceFirst limits conditional:128 unstated:-99
presence presenceFirst list optional:164 conditional:-37 unstated:-114
presence presenceFirst local conditional:-24 unstated:38
presence presenceFirst locate conditional:-65 unstated:96
presence presenceFirst location conditional:-48 unstated:63
presence presenceFirst log conditional:-34 unstated:33
presence presenceFirst make optional:-21 conditional:-53 unstated:63
presence presenceFirst max required:-20 conditional:-23 unstated:52
presence presenceFirst maximum required:-33 optional:-54 conditional:-140 unstated:229
presence presenceFirst message conditional:-67 unstated:72
presence presenceFirst metadata conditional:-21 unstated:33
presence presenceFirst minimum required:-51 optional:-27 conditional:-85 unstated:163
presence presenceFirst model unstated:40
presence presenceFirst modify optional:-121 conditional:-29 unstated:156
presence presenceFirst multiple conditional:-28 unstated:36
presence presenceFirst must optional:-43 conditional:35
presence presenceFirst mysql optional:-25 conditional:-67 unstated:102
presence presenceFirst name required:-36 optional:-142 conditional:-156 unstated:339
presence presenceFirst navigate unstated:28
presence presenceFirst new optional:-108 conditional:694 unstated:-571
presence presenceFirst next conditional:-29 unstated:53
presence presenceFirst no required:-34 optional:478 conditional:-271 unstated:-188
presence presenceFirst none conditional:154 unstated:-139
presence presenceFirst note required:-168 optional:-24 conditional:591 unstated:-404
presence presenceFirst now conditional:-24 unstated:41
presence presenceFirst number optional:-26 conditional:-76 unstated:120
presence presenceFirst off conditional:-49 unstated:64
presence presenceFirst on required:100 optional:81 conditional:-33 unstated:-149
presence presenceFirst once required:-28 optional:-49 conditional:526 unstated:-455
presence presenceFirst one optional:-20 conditional:-27 unstated:36
presence presenceFirst only required:190 optional:-31 conditional:61 unstated:-223
presence presenceFirst open optional:164 conditional:-36 unstated:-115
presence presenceFirst optional required:-38 optional:-87 conditional:-74 unstated:194
presence presenceFirst optionally required:-33 optional:524 conditional:-128 unstated:-361
presence presenceFirst or conditional:158 unstated:-143
presence presenceFirst override conditional:-42 unstated:51
presence presenceFirst page conditional:-34 unstated:53
presence presenceFirst parameter optional:45 conditional:-76 unstated:35
presence presenceFirst password optional:165 conditional:-49 unstated:-105
presence presenceFirst paste required:67 optional:-81 conditional:-50 unstated:71
presence presenceFirst path required:-22 optional:-26 conditional:-103 unstated:152
presence presenceFirst percentage conditional:165 unstated:-153
presence presenceFirst port conditional:-44 unstated:70
presence presenceFirst post conditional:-34 unstated:52
presence presenceFirst primary conditional:-53 unstated:76
presence presenceFirst provide optional:-126 conditional:522 unstated:-409
presence presenceFirst provides conditional:-32 unstated:49
presence presenceFirst public conditional:-210 unstated:224
presence presenceFirst query required:143 conditional:-49 unstated:-80
presence presenceFirst refers required:-30 optional:-49 conditional:54 unstated:26
presence presenceFirst refresh conditional:-23 unstated:32
presence presenceFirst relative conditional:-34 unstated:56
presence presenceFirst remember unstated:26
presence presenceFirst remove conditional:168 unstated:-154
presence presenceFirst replace conditional:-38 unstated:56
presence presenceFirst repository conditional:-39 unstated:53
presence presenceFirst request required:-187 conditional:236 unstated:-31
presence presenceFirst require conditional:-148 unstated:169
presence presenceFirst required required:124 optional:-30 conditional:-126 unstated:36
presence presenceFirst reserved optional:134 conditional:-36 unstated:-95
presence presenceFirst restrict conditional:-24 unstated:33
presence presenceFirst search required:-184 optional:310 conditional:-21 unstated:-101
presence presenceFirst secret conditional:507 unstated:-475
presence presenceFirst see optional:-57 conditional:-99 unstated:158
presence presenceFirst select required:265 optional:-396 conditional:-20 unstated:192
presence presenceFirst selected unstated:21
presence presenceFirst selects required:-67 optional:-77 conditional:-171 unstated:315
presence presenceFirst sender unstated:23
presence presenceFirst set required:341 optional:-403 conditional:-242 unstated:254
presence presenceFirst sets required:-155 optional:-73 conditional:-175 unstated:382
presence presenceFirst short conditional:-131 unstated:142
presence presenceFirst show conditional:-123 unstated:147
presence presenceFirst shows conditional:-30 unstated:35
presence presenceFirst sign conditional:-36 unstated:40
presence presenceFirst signature conditional:-89 unstated:98
presence presenceFirst since required:23
presence presenceFirst skip conditional:429 unstated:-404
presence presenceFirst some conditional:495 unstated:-460
presence presenceFirst sort required:-42 optional:108 conditional:-63
presence presenceFirst source required:79 conditional:-23 unstated:-49
presence presenceFirst specific conditional:206 unstated:-198
presence presenceFirst specifies required:744 optional:-252 conditional:-584
presence presenceFirst specify required:200 conditional:-89 unstated:-121
presence presenceFirst ssl conditional:-69 unstated:79
presence presenceFirst start conditional:160 unstated:-144
presence presenceFirst support optional:-29 conditional:237 unstated:-191
presence presenceFirst tabs conditional:-23 unstated:32
presence presenceFirst tag required:-45 conditional:-32 unstated:91
presence presenceFirst tags conditional:-40 unstated:53
presence presenceFirst target conditional:-34 unstated:50
presence presenceFirst test conditional:-59 unstated:76
presence presenceFirst text optional:-21 conditional:282 unstated:-244
presence presenceFirst the required:50 optional:-399 conditional:-20 unstated:85
presence presenceFirst then optional:-23 conditional:58 unstated:-20
presence presenceFirst there optional:-20 conditional:-56 unstated:90
presence presenceFirst these optional:-22 conditional:-71 unstated:100
presence presenceFirst they conditional:-39 unstated:68
presence presenceFirst this required:-152 optional:127 conditional:-101 unstated:128
presence presenceFirst tick conditional:438 unstated:-414
presence presenceFirst time conditional:-25 unstated:50
presence presenceFirst timeout conditional:-28 unstated:52
presence presenceFirst title conditional:-50 unstated:70
presence presenceFirst to required:-140 optional:918 conditional:-489 unstated:-337
presence presenceFirst toggle required:-30 optional:-34 conditional:149 unstated:-79
presence presenceFirst toggles unstated:22
presence presenceFirst total required:124 optional:-21 conditional:-74 unstated:-22
presence presenceFirst true conditional:-50 unstated:56
presence presenceFirst turn conditional:-50 unstated:66
presence presenceFirst turns conditional:-22 unstated:28
presence presenceFirst type required:-21 optional:111 unstated:-77
presence presenceFirst types unstated:23
presence presenceFirst under required:-28 optional:-51 conditional:-216 unstated:298
presence presenceFirst unique required:-43 optional:-59 conditional:-130 unstated:229
presence presenceFirst update conditional:-30 unstated:42
presence presenceFirst upload optional:-27 conditional:451 unstated:-410
presence presenceFirst url optional:-27 conditional:-60 unstated:102
presence presenceFirst use required:-48 optional:-74 conditional:-354 unstated:479
presence presenceFirst used required:-35 optional:73 conditional:25 unstated:-63
presence presenceFirst user required:-154 conditional:263 unstated:-88
presence presenceFirst username optional:178 conditional:-25 unstated:-148
presence presenceFirst users conditional:162 unstated:-144
presence presenceFirst value required:-92 optional:-110 conditional:1205 unstated:-1012
presence presenceFirst version required:-22 optional:-23 conditional:-43 unstated:88
presence presenceFirst what optional:-45 conditional:-186 unstated:247
presence presenceFirst when required:-68 optional:86 conditional:-104 unstated:28
presence presenceFirst where optional:62 unstated:-40
presence presenceFirst whether required:-65 optional:31 conditional:-252 unstated:287
presence presenceFirst which unstated:22
presence presenceFirst who optional:139 conditional:-98 unstated:-34
presence presenceFirst with conditional:-70 unstated:82
presence presenceFirst within unstated:26
presence presenceFirst write conditional:-33 unstated:56
presence presenceFirst you optional:-51 conditional:-101 unstated:60
presence presenceFirst your required:-114 optional:-185 conditional:183 unstated:102
presence presenceHeading 1 required:99 optional:2299 conditional:203 unstated:-1122
presence presenceHeading 2 required:1114 optional:354 conditional:172 unstated:-148
presence presenceHeading 3 required:-287 optional:-143 conditional:376 unstated:-28
presence presenceHeading 5 required:-35 optional:1522 conditional:-53 unstated:66
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:158 optional:37 conditional:-99 unstated:-95
presence presenceHeading 66 optional:-37 unstated:44
presence presenceHeading 67 optional:-26 unstated:41
presence presenceHeading 69 required:-28 optional:1145 conditional:-205 unstated:-936
presence presenceHeading 7 required:-72 optional:200 conditional:-344 unstated:209
presence presenceHeading 71 conditional:-28 unstated:40
presence presenceIfLater 1 required:169 optional:274 conditional:-151 unstated:-256
presence presenceIntro #40 required:-20 optional:52 conditional:-171 unstated:144
presence presenceIntro #42 required:179 optional:-160 conditional:121 unstated:-137
presence presenceIntro #43 optional:-21 conditional:270 unstated:-237
presence presenceIntro #46 conditional:347 unstated:-327
presence presenceIntro #47 conditional:200 unstated:-179
presence presenceIntro #48 optional:263 conditional:121 unstated:-359
presence presenceIntro #49 required:-153 optional:-176 conditional:153 unstated:153
presence presenceIntro #4a conditional:-150 unstated:164
presence presenceIntro #4d optional:-54 conditional:-99 unstated:157
presence presenceIntro #4e conditional:296 unstated:-264
presence presenceIntro #4f conditional:41
presence presenceIntro #50 conditional:176 unstated:-154
presence presenceIntro #53 required:-160 optional:-195 conditional:511 unstated:-181
presence presenceIntro #57 conditional:88 unstated:-65
presence presenceIntro #5a required:-37 optional:-92 conditional:125
presence presenceIntro #5b conditional:98 unstated:-86
presence presenceIntro #5c conditional:25
presence presenceIntro byDefault required:-103 optional:-255 conditional:167 unstated:168
presence presenceIntro example required:-116 optional:182 conditional:-266 unstated:172
presence presenceIntro existing required:-183 optional:473 conditional:-262 unstated:-105
presence presenceIntro following required:664 optional:-286 conditional:-351 unstated:-171
presence presenceIntro followingValues required:123 optional:339 conditional:-139 unstated:-401
presence presenceIntro fromMenu required:167 optional:-338 conditional:-145 unstated:310
presence presenceIntro logIn required:83 optional:-107 conditional:-53 unstated:50
presence presenceIntro multiline optional:-41 conditional:-49 unstated:100
presence presenceIntro needs required:-191 optional:-112 conditional:510 unstated:-222
presence presenceIntro oneOf required:-98 optional:-45 conditional:54 unstated:90
presence presenceIntro optional required:-161 optional:819 conditional:-379 unstated:-328
presence presenceIntro optionsAnnounced required:211 optional:-144 conditional:359 unstated:-424
presence presenceIntro ordered required:-86 optional:-260 conditional:-288 unstated:127
presence presenceIntro pairs required:247 optional:227 conditional:-159 unstated:-335
presence presenceIntro range required:536 optional:-30 conditional:-88 unstated:-440
presence presenceIntro recommended required:-31 optional:-40 conditional:-134 unstated:204
presence presenceIntro required required:32 optional:700 conditional:-179 unstated:-590
presence presenceIntro separated required:-25 optional:-38 conditional:-140 unstated:207
presence presenceIntro severalOf required:-77 optional:517 conditional:119 unstated:-580
presence presenceIntro shownOnly required:-180 optional:-126 conditional:-492 unstated:795
presence presenceIntro softened required:-357 optional:386 conditional:-449 unstated:357
presence presenceIntro valuesAre required:237 optional:-374 conditional:-381 unstated:464
presence presenceIntro whether required:-243 conditional:-99 unstated:314
presence presenceIntroCondition 0 required:-1186 optional:-34 conditional:-67 unstated:190
presence presenceIntroCondition 1 required:736 optional:-284 conditional:-247 unstated:-546
presence presenceIntroCondition 2 required:-460 optional:-355 conditional:622 unstated:-66
presence presenceIntroCondition 3 required:1121 optional:-175 conditional:-762 unstated:-370
presence presenceIntroCondition 4 required:-53 optional:251 conditional:-142 unstated:-51
presence presenceIntroCondition 5 optional:121 conditional:-129 unstated:25
presence presenceIntroCondition 6 required:-382 conditional:358 unstated:-330
presence presenceIntroCondition 64 required:-81 optional:-196 conditional:-74 unstated:366
presence presenceIntroCondition 65 required:-51 optional:174 conditional:-32 unstated:-78
presence presenceIntroCondition 66 required:-28 optional:-94 conditional:231 unstated:-102
presence presenceIntroCondition 67 required:173 optional:-36 conditional:-23 unstated:-108
presence presenceIntroCondition 69 unstated:20
presence presenceIntroCondition 70 required:-320 optional:250 conditional:268 unstated:-283
presence presenceIntroWord #40 required:1104 optional:-155 conditional:-135 unstated:-838
presence presenceIntroWord #41 required:3042 optional:837 conditional:-38 unstated:169
presence presenceIntroWord #80 optional:753 conditional:-379 unstated:-448
presence presenceIntroWord #81 optional:3864 conditional:83 unstated:54
presence presenceIntroWord #c0 conditional:-93 unstated:113
presence presenceLabel 1 required:-40 optional:6446 unstated:615
presence presenceLabel 2 required:6653 conditional:370 unstated:-22
presence presenceLabel 3 required:1001
presence presenceLabel 5 optional:226 unstated:-221
presence presenceLegend 0 required:44 conditional:-114 unstated:73
presence presenceMood 0 required:-749 optional:-521 conditional:-186 unstated:616
presence presenceMood 1 required:-455 optional:-176 conditional:83 unstated:298
presence presenceMood 2 required:-196 optional:-63 conditional:-125 unstated:241
presence presenceMood 3 required:157 optional:38 conditional:461 unstated:-684
presence presenceMood 4 required:-101 optional:-37 unstated:135
presence presenceMood 5 required:-209 optional:146 conditional:117 unstated:-67
presence presenceMood 6 required:-330 optional:-569 conditional:-324 unstated:273
presence presenceMood 64 required:-262 optional:-537 conditional:-102 unstated:723
presence presenceMood 65 required:-41 optional:78 conditional:-185 unstated:143
presence presenceMood 66 required:-126 optional:-58 conditional:-257 unstated:443
presence presenceMood 67 optional:-38 conditional:67
presence presenceMood 68 required:-30 optional:-29 conditional:25 unstated:36
presence presenceMood 69 conditional:-70 unstated:81
presence presenceMood 70 required:-204 optional:-243 conditional:256
presence presenceParent 1 optional:1095 unstated:-87
presence presenceParent 2 required:913 unstated:91
presence presencePhrase #40 required:-21 optional:-430 conditional:75 unstated:333
presence presencePhrase #42 required:-166 conditional:-100 unstated:288
presence presencePhrase #43 optional:-43 conditional:279 unstated:-230
presence presencePhrase #46 conditional:-54 unstated:61
presence presencePhrase #47 optional:-39 conditional:33
presence presencePhrase #48 conditional:-39 unstated:56
presence presencePhrase #49 optional:-96 conditional:-35 unstated:135
presence presencePhrase #4a conditional:-27 unstated:42
presence presencePhrase #4b conditional:-88 unstated:94
presence presencePhrase #4c conditional:-37 unstated:45
presence presencePhrase #4d optional:-64 conditional:-79 unstated:153
presence presencePhrase #4e conditional:-66 unstated:83
presence presencePhrase #4f required:-26 optional:-74 unstated:83
presence presencePhrase #50 required:-62 optional:102 unstated:-73
presence presencePhrase #51 optional:-22 unstated:32
presence presencePhrase #53 optional:-102 conditional:-67 unstated:179
presence presencePhrase #54 optional:-25 conditional:247 unstated:-208
presence presencePhrase #56 conditional:-95 unstated:118
presence presencePhrase #57 required:-32 optional:244 unstated:-214
presence presencePhrase #59 conditional:-47 unstated:62
presence presencePhrase #5a optional:-110 unstated:126
presence presencePhrase #5c required:-115 optional:-33 conditional:-238 unstated:387
presence presencePhrase byDefault required:452 conditional:-237 unstated:-244
presence presencePhrase defaultIs required:171 unstated:-168
presence presencePhrase example required:201 optional:-245 conditional:214 unstated:-337
presence presencePhrase existing required:-20 optional:-144 conditional:-293 unstated:316
presence presencePhrase filledByItself required:-87 optional:56 conditional:-99 unstated:131
presence presencePhrase following required:61 optional:-93 conditional:-294 unstated:311
presence presencePhrase followingValues required:-98 optional:-250 conditional:283 unstated:50
presence presencePhrase fromMenu optional:-420 conditional:-21 unstated:374
presence presencePhrase leaveBlank optional:6283 conditional:-48 unstated:-231
presence presencePhrase logIn required:-29 optional:92 conditional:-326 unstated:259
presence presencePhrase multiline required:-468 optional:-124 conditional:645 unstated:-161
presence presencePhrase neededIf required:212 optional:-53 conditional:113 unstated:-261
presence presencePhrase needs required:-54 optional:-142 conditional:593 unstated:-390
presence presencePhrase omission required:-199 optional:5035 conditional:197 unstated:-33
presence presencePhrase oneOf optional:-273 conditional:161 unstated:83
presence presencePhrase optional required:-155 optional:2136 conditional:-81 unstated:-480
presence presencePhrase optionsAnnounced conditional:116 unstated:-85
presence presencePhrase ordered required:-475 optional:-163 conditional:360 unstated:-254
presence presencePhrase pairs required:-34 conditional:-158 unstated:202
presence presencePhrase range required:21 optional:-213 conditional:54 unstated:140
presence presencePhrase recommended required:-87 optional:-33 conditional:-95 unstated:215
presence presencePhrase required required:356 optional:-152 conditional:284 unstated:-544
presence presencePhrase separated conditional:-30
presence presencePhrase severalOf required:-230 optional:182 conditional:236 unstated:-238
presence presencePhrase shownOnly required:-71 optional:51 conditional:-185 unstated:191
presence presencePhrase softened required:-44 optional:94 conditional:-353 unstated:230
presence presencePhrase valuesAre required:-269 optional:172 conditional:-138 unstated:248
presence presencePhrase whether required:-172 optional:-117 conditional:-246 unstated:554
presence presencePhraseLater #40 conditional:297 unstated:-270
presence presencePhraseLater #41 optional:-29 conditional:-31 unstated:63
presence presencePhraseLater #42 required:-106 optional:-85 unstated:184
presence presencePhraseLater #43 optional:-22 conditional:132 unstated:-105
presence presencePhraseLater #44 conditional:-40 unstated:42
presence presencePhraseLater #46 conditional:-28 unstated:36
presence presencePhraseLater #47 conditional:-73 unstated:92
presence presencePhraseLater #48 optional:-188 conditional:-142 unstated:340
presence presencePhraseLater #49 optional:-95 conditional:-46 unstated:147
presence presencePhraseLater #4a conditional:132 unstated:-119
presence presencePhraseLater #4d optional:-26 conditional:170 unstated:-124
presence presencePhraseLater #4e conditional:-49 unstated:59
presence presencePhraseLater #4f required:-21 optional:-49 conditional:69
presence presencePhraseLater #50 optional:-174 conditional:-135 unstated:327
presence presencePhraseLater #51 optional:-154 conditional:66 unstated:87
presence presencePhraseLater #53 optional:-98 conditional:75 unstated:33
presence presencePhraseLater #54 conditional:-43 unstated:47
presence presencePhraseLater #56 optional:-56 conditional:-20 unstated:77
presence presencePhraseLater #57 required:-26 optional:-258 conditional:158 unstated:121
presence presencePhraseLater #59 conditional:331 unstated:-311
presence presencePhraseLater #5a optional:-210 conditional:32 unstated:172
presence presencePhraseLater #5c optional:-31 conditional:34
presence presencePhraseLater byDefault required:-133 optional:666 conditional:-444 unstated:-129
presence presencePhraseLater defaultIs required:-309 optional:370 conditional:144 unstated:-203
presence presencePhraseLater example required:127 optional:-274 conditional:133 unstated:-124
presence presencePhraseLater existing required:-164 optional:371 conditional:-182 unstated:-42
presence presencePhraseLater filledByItself required:-87 optional:353 conditional:-132 unstated:-138
presence presencePhraseLater following required:51 optional:-120 conditional:-370 unstated:424
presence presencePhraseLater followingValues required:91 optional:-106 conditional:84 unstated:-68
presence presencePhraseLater fromMenu required:-120 optional:223 conditional:-325 unstated:203
presence presencePhraseLater leaveBlank optional:6373 conditional:-88 unstated:-279
presence presencePhraseLater logIn required:-28 optional:-40 conditional:-53 unstated:119
presence presencePhraseLater multiline required:-38 optional:-39 conditional:-107 unstated:182
presence presencePhraseLater neededIf required:102 conditional:102 unstated:-215
presence presencePhraseLater needs required:-48 optional:104 conditional:63 unstated:-127
presence presencePhraseLater omission required:-39 optional:5160 conditional:-44 unstated:-74
presence presencePhraseLater oneOf required:-69 optional:139 conditional:-88
presence presencePhraseLater optional required:-191 optional:609 conditional:-156 unstated:-283
presence presencePhraseLater optionsAnnounced conditional:97 unstated:-81
presence presencePhraseLater ordered required:-357 optional:235 conditional:152 unstated:31
presence presencePhraseLater pairs required:-45 conditional:-99 unstated:157
presence presencePhraseLater range required:58 optional:-28 conditional:226 unstated:-269
presence presencePhraseLater recommended required:-95 optional:284 conditional:-96 unstated:-128
presence presencePhraseLater required required:118 optional:-66 conditional:131 unstated:-206
presence presencePhraseLater separated required:-81 optional:205 conditional:-26 unstated:-123
presence presencePhraseLater severalOf required:-60 optional:71 conditional:-241 unstated:201
presence presencePhraseLater shownOnly required:-49 optional:-126 conditional:135 unstated:26
presence presencePhraseLater softened required:-97 optional:36 conditional:82 unstated:-51
presence presencePhraseLater units conditional:-26 unstated:55
presence presencePhraseLater valuesAre required:-294 optional:-196 conditional:483 unstated:-101
presence presencePhraseLater whether optional:81 conditional:-42 unstated:-30
presence presencePrefix by required:-27 optional:-52 unstated:61
presence presencePrefix can conditional:-235 unstated:249
presence presencePrefix check conditional:74 unstated:-59
presence presencePrefix choose conditional:129 unstated:-107
presence presencePrefix comma-separated conditional:235 unstated:-213
presence presencePrefix configure required:161 optional:-73 conditional:-41 unstated:-43
presence presencePrefix controls conditional:-37 unstated:51
presence presencePrefix default required:-38 optional:-45 conditional:-260 unstated:348
presence presencePrefix defaults required:375 optional:-60 conditional:-133 unstated:-183
presence presencePrefix defines conditional:-31 unstated:44
presence presencePrefix either required:153 conditional:-38 unstated:-106
presence presencePrefix enable optional:-60 conditional:-56 unstated:122
presence presencePrefix enter required:-221 optional:-342 conditional:209 unstated:250
presence presencePrefix example required:-43 optional:-38 conditional:341 unstated:-270
presence presencePrefix fill required:-56 optional:317 conditional:-201 unstated:-81
presence presencePrefix go conditional:-33 unstated:54
presence presencePrefix if optional:-82 conditional:-170 unstated:236
presence presencePrefix json required:-190 optional:176 conditional:-157 unstated:171
presence presencePrefix leave optional:140 unstated:-119
presence presencePrefix list optional:172 conditional:-31 unstated:-129
presence presencePrefix multiple conditional:-28 unstated:36
presence presencePrefix one optional:-20 conditional:-27 unstated:36
presence presencePrefix open conditional:-20 unstated:39
presence presencePrefix optional required:-33 optional:-152 conditional:-42 unstated:227
presence presencePrefix optionally required:-33 optional:524 conditional:-128 unstated:-361
presence presencePrefix paste required:-24 optional:-47 conditional:44 unstated:27
presence presencePrefix provide required:-28 conditional:319 unstated:-311
presence presencePrefix required required:108 optional:-32 conditional:-128 unstated:42
presence presencePrefix select required:-26 optional:-28 conditional:111 unstated:-64
presence presencePrefix set required:-224 conditional:217 unstated:-31
presence presencePrefix specify required:75 optional:-108 conditional:-69 unstated:74
presence presencePrefix the required:-125 optional:73 conditional:-81 unstated:113
presence presencePrefix tick conditional:500 unstated:-483
presence presencePrefix toggle conditional:-58 unstated:74
presence presencePrefix turn conditional:-38 unstated:49
presence presencePrefix when optional:-32 conditional:-138 unstated:176
presence presencePrefix whether required:-65 optional:31 conditional:-252 unstated:287
presence presenceScope 1 required:5310 optional:413 conditional:42 unstated:269
presence presenceScope 10 optional:6000
presence presenceScope 13 required:5614 optional:354 conditional:172 unstated:-148
presence presenceScope 14 optional:6083 unstated:-75
presence presenceScope 18 optional:6022
presence presenceScope 2 optional:6000
presence presenceScope 5 required:6000
presence presenceScope 6 optional:6000
presence presenceScope 65 optional:-101 conditional:92
presence presenceScope 78 required:-37 optional:1184 conditional:-362 unstated:-840
presence presenceScope 9 required:5979 optional:21
presence presenceTab 0 required:70 optional:-314 conditional:47 unstated:181
presence presenceTab 64 optional:-58 conditional:-75 unstated:149
presence presenceType 0 required:-272 optional:-31 conditional:-150 unstated:-163
presence presenceType 1 required:-723 optional:-875 conditional:-189 unstated:1084
presence presenceVia 0 required:-594 optional:-313 conditional:-51 unstated:177
presence presenceVia 1 required:-450 optional:-255 conditional:-233 unstated:427
presence presenceVia 2 required:26 optional:108 conditional:-535 unstated:354
presence presenceVia 3 required:-214 optional:-371 conditional:-184 unstated:36
presence presenceWord #4 required:178 optional:-24 conditional:112 unstated:-267
presence presenceWord #5 required:6037 conditional:180 unstated:-207
presence presenceWord #6 required:970 optional:-157 conditional:-583 unstated:-275
presence presenceWord #7 required:5242 conditional:763
presence presenceWord #8 optional:127 conditional:132 unstated:-256
presence presenceWord #9 optional:5889 conditional:-22 unstated:134
presence presenceWord #a required:-143 optional:489 unstated:-341
presence presenceWord #b required:-32 optional:5676 conditional:99 unstated:274
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
options bias 0 -131
options optionsCase 0 -751
options optionsCase 1 -389
options optionsCase 2 794
options optionsCertainty 0 -1128
options optionsCertainty 1 524
options optionsCertainty 2 522
options optionsClosed 1 -231
options optionsCount 1 -52
options optionsCount 2 -789
options optionsCount 3 258
options optionsCount 4 353
options optionsCount 5 273
options optionsCount 6 179
options optionsEnd 0 -43
options optionsEnd 2 -280
options optionsEnd 3 422
options optionsEnd 4 98
options optionsEnd 5 44
options optionsEnd 6 -57
options optionsEnd 7 -335
options optionsJoint 0 103
options optionsJoint 1 460
options optionsJoint 2 -226
options optionsJoint 3 -519
options optionsJoint 4 -55
options optionsKind 0 254
options optionsKind 1 -105
options optionsKind 2 -62
options optionsKind 3 -233
options optionsLength 1 663
options optionsLength 2 -385
options optionsLength 3 -55
options optionsLength 4 -113
options optionsLength 5 -645
options optionsMarks 0 -410
options optionsMarks 2 284
options optionsPlural 0 392
options optionsPlural 1 -635
options optionsReading 10 221
options optionsReading 13 53
options optionsReading 14 -167
options optionsReading 17 311
options optionsReading 18 79
options optionsReading 2 -436
options optionsReading 21 -30
options optionsReading 22 498
options optionsReading 24 113
options optionsReading 25 -48
options optionsReading 28 -49
options optionsReading 29 -167
options optionsReading 30 252
options optionsReading 32 -24
options optionsReading 33 217
options optionsReading 34 58
options optionsReading 36 -602
options optionsReading 37 464
options optionsReading 4 23
options optionsReading 40 -211
options optionsReading 41 237
options optionsReading 44 -341
options optionsReading 45 227
options optionsReading 49 -548
options optionsReading 5 232
options optionsReading 50 66
options optionsReading 52 144
options optionsReading 53 -405
options optionsReading 56 23
options optionsReading 6 71
options optionsReading 8 -399
options optionsReading 9 51
options optionsRival 0 -308
options optionsRival 1 745
options optionsRival 2 -121
options optionsRival 3 -217
options optionsSeveral 0 -40
options optionsSeveral 1 -240
options optionsSource 0 -436
options optionsSource 1 296
options optionsSource 10 42
options optionsSource 11 -96
options optionsSource 12 -484
options optionsSource 13 -235
options optionsSource 2 -160
options optionsSource 3 -116
options optionsSource 4 322
options optionsSource 5 402
options optionsSource 6 39
options optionsSource 7 36
options optionsSource 8 229
options optionsSource 9 -81
options optionsSourceMarks 0 -35
options optionsSourceMarks 10 -35
options optionsSourceMarks 14 -31
options optionsSourceMarks 18 318
options optionsSourceMarks 20 104
options optionsSourceMarks 22 357
options optionsSourceMarks 26 39
options optionsSourceMarks 28 -30
options optionsSourceMarks 30 70
options optionsSourceMarks 32 152
options optionsSourceMarks 34 127
options optionsSourceMarks 36 -134
options optionsSourceMarks 4 94
options optionsSourceMarks 40 223
options optionsSourceMarks 42 -100
options optionsSourceMarks 44 -184
options optionsSourceMarks 46 97
options optionsSourceMarks 48 -262
options optionsSourceMarks 50 -219
options optionsSourceMarks 52 -245
options optionsSourceMarks 6 199
options optionsSourceMarks 8 -123
options optionsVerb 1 -393

"""#
}
