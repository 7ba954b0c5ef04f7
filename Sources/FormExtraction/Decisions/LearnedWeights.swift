// Made by `make learn` from labelled pages; do not edit.
// swift-format-ignore-file

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1000
calibration field -1000 410
calibration field -934 427
calibration field -852 448
calibration field -771 466
calibration field -702 485
calibration field -619 506
calibration field -521 532
calibration field -419 556
calibration field -321 580
calibration field -218 605
calibration field -106 632
calibration field 0 654
calibration field 104 678
calibration field 213 702
calibration field 330 726
calibration field 454 750
calibration field 578 770
calibration field 692 789
calibration field 798 807
calibration field 913 824
calibration field 1027 839
calibration field 1140 854
calibration field 1252 867
calibration field 1372 880
calibration field 1478 891
calibration field 1596 903
calibration field 1733 913
calibration field 1851 917
calibration field 1971 920
calibration field 2105 924
calibration field 2270 928
calibration field 2464 932
calibration field 2655 936
calibration field 2851 940
calibration field 3081 944
calibration field 3327 948
calibration field 3563 952
calibration field 3882 957
calibration field 4267 963
calibration field 4864 974
calibration type 2 549
calibration type 105 573
calibration type 219 602
calibration type 358 630
calibration type 471 655
calibration type 595 680
calibration type 709 702
calibration type 823 723
calibration type 955 749
calibration type 1094 771
calibration type 1221 791
calibration type 1357 812
calibration type 1499 832
calibration type 1640 849
calibration type 1776 863
calibration type 1933 880
calibration type 2071 894
calibration type 2240 907
calibration type 2388 919
calibration type 2557 929
calibration type 2715 938
calibration type 2850 944
calibration type 2989 951
calibration type 3158 958
calibration type 3321 964
calibration type 3513 970
calibration type 3706 975
calibration type 3929 978
calibration type 4165 981
calibration type 4407 983
calibration type 4702 986
calibration type 5002 988
calibration type 5283 989
calibration type 5544 991
calibration type 5841 993
calibration type 6265 994
calibration type 6727 996
calibration type 7311 997
calibration type 7962 998
calibration type 8841 999
calibration presence 0 667
calibration presence 593 786
calibration presence 1197 862
calibration presence 1598 900
calibration presence 1907 921
calibration presence 2114 931
calibration presence 2232 939
calibration presence 2344 945
calibration presence 2446 950
calibration presence 2525 954
calibration presence 2615 957
calibration presence 2693 960
calibration presence 2762 963
calibration presence 2827 965
calibration presence 2875 967
calibration presence 2934 969
calibration presence 3009 971
calibration presence 3078 973
calibration presence 3122 974
calibration presence 3181 975
calibration presence 3232 977
calibration presence 3294 978
calibration presence 3369 980
calibration presence 3431 981
calibration presence 3480 982
calibration presence 3540 983
calibration presence 3610 984
calibration presence 3708 985
calibration presence 4812 986
calibration presence 6594 988
calibration presence 12904 991
calibration presence 14942 993
calibration demand 10 963
calibration demand 2245 965
calibration demand 2626 966
calibration demand 3016 967
calibration demand 3539 968
calibration demand 4064 969
calibration demand 4608 978
calibration demand 14827 985
calibration demand 16368 988
calibration secret 58 947
calibration secret 2397 988
calibration secret 3364 995
calibration secret 4001 997
calibration secret 4227 998
calibration secret 4590 999
calibration secret 5477 1000
calibration options -4786 390
calibration options -76 616
calibration options 344 701
calibration options 1003 793
calibration options 1496 846
calibration options 1877 873
calibration options 2221 902
calibration options 2560 924
calibration options 3031 947
calibration options 3601 971
calibration default 1 817
calibration default 2 967
calibration format 1 794
calibration format 2 983
field aside 1 -284
field aside 2 -424
field aside 3 -528
field beforeClass aimless 97
field beforeClass button -146
field beforeClass check -486
field beforeClass checkingHeading -123
field beforeClass configure 148
field beforeClass contrast -107
field beforeClass enter 337
field beforeClass fieldNoun -151
field beforeClass fillingVerb 243
field beforeClass followUp 31
field beforeClass genericHeading 226
field beforeClass headingVerb -112
field beforeClass inputNoun -168
field beforeClass kindNoun 59
field beforeClass labelHeader -168
field beforeClass leave -80
field beforeClass make -23
field beforeClass manipulate -226
field beforeClass navigate 242
field beforeClass on -44
field beforeClass opener -100
field beforeClass openingVerb -151
field beforeClass paste -38
field beforeClass plainNoun 102
field beforeClass remark 124
field beforeClass select -268
field beforeClass slugVerb 105
field beforeClass submitVerb 26
field beforeClass switchEffect -42
field beforeClass switchOn -107
field beforeClass toggleNoun -67
field beforeClass trialVerb -202
field beforeClass typeHeader 63
field beforeRole 0 45
field beforeRole 1 -107
field beforeRole 2 -155
field beforeRole 3 40
field beforeRole 4 -213
field beforeRole 6 -62
field beforeVerb access 87
field beforeVerb add -75
field beforeVerb adjust 269
field beforeVerb attach 20
field beforeVerb build 121
field beforeVerb change -73
field beforeVerb check 23
field beforeVerb choose -75
field beforeVerb click -51
field beforeVerb clicking 59
field beforeVerb complete 91
field beforeVerb configure 120
field beforeVerb copy -46
field beforeVerb create 219
field beforeVerb customize 96
field beforeVerb define 57
field beforeVerb delete -28
field beforeVerb deploy -57
field beforeVerb download -57
field beforeVerb duplicate -32
field beforeVerb edit -34
field beforeVerb enable -44
field beforeVerb enabling -21
field beforeVerb ensure -248
field beforeVerb enter 273
field beforeVerb expand -163
field beforeVerb fill 265
field beforeVerb find -24
field beforeVerb follow -53
field beforeVerb generate -112
field beforeVerb give -108
field beforeVerb go 69
field beforeVerb input -151
field beforeVerb install -25
field beforeVerb integrate -21
field beforeVerb keep -39
field beforeVerb learn 21
field beforeVerb leave -23
field beforeVerb locate -32
field beforeVerb log 122
field beforeVerb make 98
field beforeVerb manage 33
field beforeVerb modify -70
field beforeVerb monitor -28
field beforeVerb name -23
field beforeVerb navigate 122
field beforeVerb note 124
field beforeVerb open -171
field beforeVerb paste -38
field beforeVerb pick -90
field beforeVerb proceed 111
field beforeVerb provide 76
field beforeVerb providing 57
field beforeVerb read -59
field beforeVerb refer 116
field beforeVerb remove 26
field beforeVerb return -23
field beforeVerb review -93
field beforeVerb run -24
field beforeVerb save -129
field beforeVerb scroll 177
field beforeVerb selecting -81
field beforeVerb set -252
field beforeVerb specify 165
field beforeVerb start -100
field beforeVerb stop 37
field beforeVerb switch -30
field beforeVerb test -52
field beforeVerb toggle -36
field beforeVerb type 63
field beforeVerb update 39
field beforeVerb use -36
field beforeVerb validate -21
field beforeVerb write -34
field beforeWord & -47
field beforeWord + 169
field beforeWord - 101
field beforeWord 1 -50
field beforeWord 2 219
field beforeWord 3 -35
field beforeWord 5 -35
field beforeWord 6 -26
field beforeWord 7 80
field beforeWord a 109
field beforeWord ability 94
field beforeWord about -65
field beforeWord above -229
field beforeWord accepts -41
field beforeWord access -109
field beforeWord according 47
field beforeWord accordingly -92
field beforeWord accountability 88
field beforeWord across 66
field beforeWord action -147
field beforeWord active -25
field beforeWord activities -70
field beforeWord activity -25
field beforeWord actual -73
field beforeWord added -57
field beforeWord adding -23
field beforeWord additional 142
field beforeWord additionally -20
field beforeWord address -45
field beforeWord adjust 292
field beforeWord advanced -172
field beforeWord advantages -55
field beforeWord after -46
field beforeWord against 51
field beforeWord agent -117
field beforeWord agents -43
field beforeWord ai -128
field beforeWord alias 73
field beforeWord all -155
field beforeWord allowing 46
field beforeWord along 45
field beforeWord already -28
field beforeWord also 79
field beforeWord an -187
field beforeWord analysis 81
field beforeWord analytics 75
field beforeWord analyze -22
field beforeWord and -39
field beforeWord any 167
field beforeWord apache 31
field beforeWord api -175
field beforeWord app -98
field beforeWord appear 48
field beforeWord appearance 68
field beforeWord appearing -99
field beforeWord appears -80
field beforeWord application 51
field beforeWord applications -62
field beforeWord applied 82
field beforeWord apply -38
field beforeWord appropriate 180
field beforeWord apps -28
field beforeWord architecture -23
field beforeWord are 430
field beforeWord area 136
field beforeWord arguments -38
field beforeWord around 90
field beforeWord array -46
field beforeWord as 583
field beforeWord asked 119
field beforeWord assign -55
field beforeWord assigned 75
field beforeWord associated 94
field beforeWord attach 55
field beforeWord attached -24
field beforeWord attributes -206
field beforeWord authenticate 32
field beforeWord authentication 44
field beforeWord authorization -24
field beforeWord auto -166
field beforeWord automatic -126
field beforeWord available -53
field beforeWord aws -53
field beforeWord b -21
field beforeWord back 35
field beforeWord backend 71
field beforeWord background 48
field beforeWord backup 63
field beforeWord badge 146
field beforeWord base 24
field beforeWord base64 -87
field beforeWord based -101
field beforeWord basic 74
field beforeWord basis -44
field beforeWord batches 29
field beforeWord be 150
field beforeWord before 252
field beforeWord begin 48
field beforeWord behave -39
field beforeWord behavior -54
field beforeWord being -22
field beforeWord below 230
field beforeWord benefits -74
field beforeWord best -97
field beforeWord between -75
field beforeWord beyond 51
field beforeWord binary -23
field beforeWord bind 40
field beforeWord block -68
field beforeWord blocked -22
field beforeWord blocks -38
field beforeWord body -24
field beforeWord boolean -26
field beforeWord bot -37
field beforeWord both 61
field beforeWord bottom 85
field beforeWord box 21
field beforeWord breakdown -20
field beforeWord bucket -127
field beforeWord build 185
field beforeWord builder -32
field beforeWord built-in -45
field beforeWord bulk -22
field beforeWord business -28
field beforeWord but -99
field beforeWord button -123
field beforeWord buttons -20
field beforeWord by -279
field beforeWord ca 35
field beforeWord calculated 46
field beforeWord calculation -42
field beforeWord call 82
field beforeWord called -33
field beforeWord can -39
field beforeWord capabilities 44
field beforeWord captures -32
field beforeWord card -23
field beforeWord carry 100
field beforeWord case -101
field beforeWord catalog -20
field beforeWord categories -50
field beforeWord categorized -27
field beforeWord category -71
field beforeWord certificate -46
field beforeWord certificates 21
field beforeWord chain 32
field beforeWord changed -40
field beforeWord changes 71
field beforeWord chapter 94
field beforeWord chart -185
field beforeWord charts 26
field beforeWord chat -38
field beforeWord chatgpt 37
field beforeWord check -20
field beforeWord checking 28
field beforeWord checklist 115
field beforeWord checkout 58
field beforeWord checks -98
field beforeWord choice -22
field beforeWord choices -21
field beforeWord choose -176
field beforeWord chosen 64
field beforeWord ci -21
field beforeWord claim -117
field beforeWord class -29
field beforeWord claude 80
field beforeWord cli -20
field beforeWord click -176
field beforeWord client 89
field beforeWord cloud 203
field beforeWord cluster 49
field beforeWord clusters -27
field beforeWord code -123
field beforeWord codes -25
field beforeWord collection -55
field beforeWord collects -42
field beforeWord columns -136
field beforeWord combined 45
field beforeWord comma-separated -29
field beforeWord command -72
field beforeWord commands 58
field beforeWord commit 52
field beforeWord comparison -75
field beforeWord complete 44
field beforeWord completed -40
field beforeWord completion 138
field beforeWord complex -29
field beforeWord compliance 22
field beforeWord components -37
field beforeWord compose -21
field beforeWord comprehensive 42
field beforeWord condition 116
field beforeWord conditions 41
field beforeWord config 54
field beforeWord configuration 464
field beforeWord configure 131
field beforeWord configured -156
field beforeWord confirm 63
field beforeWord connect -22
field beforeWord connection 89
field beforeWord connector -81
field beforeWord connectors -41
field beforeWord consent -38
field beforeWord consists 73
field beforeWord console -67
field beforeWord contact -43
field beforeWord contacts 75
field beforeWord contain -34
field beforeWord container -47
field beforeWord contains -180
field beforeWord content -51
field beforeWord context -100
field beforeWord continue 33
field beforeWord controls -21
field beforeWord conversation 59
field beforeWord conversations -20
field beforeWord copied -99
field beforeWord copy -26
field beforeWord core 31
field beforeWord correct 68
field beforeWord correspondence 131
field beforeWord corresponding -89
field beforeWord could 144
field beforeWord count -37
field beforeWord cover -20
field beforeWord create -98
field beforeWord created -111
field beforeWord creates -21
field beforeWord creation 36
field beforeWord credential -163
field beforeWord credentials 334
field beforeWord criteria -25
field beforeWord csv -60
field beforeWord currency 242
field beforeWord current -41
field beforeWord currently -45
field beforeWord customer -61
field beforeWord customization 38
field beforeWord customize 82
field beforeWord customized 222
field beforeWord daemon -61
field beforeWord dashboard 125
field beforeWord dashboards -37
field beforeWord data -139
field beforeWord database 22
field beforeWord date 99
field beforeWord day -68
field beforeWord days -61
field beforeWord debug -31
field beforeWord debugging -41
field beforeWord decide 37
field beforeWord decides 43
field beforeWord decision -29
field beforeWord deduplication -101
field beforeWord default -40
field beforeWord defaults 98
field beforeWord define -20
field beforeWord defined 203
field beforeWord defining -26
field beforeWord definition 111
field beforeWord definitions -21
field beforeWord delete -29
field beforeWord deleting -23
field beforeWord depend -70
field beforeWord depending -84
field beforeWord depends -42
field beforeWord deployment -27
field beforeWord deployments -34
field beforeWord described 68
field beforeWord describes -117
field beforeWord description 92
field beforeWord design -36
field beforeWord destination -65
field beforeWord detail 48
field beforeWord detailed -26
field beforeWord details 467
field beforeWord determines -30
field beforeWord developer 72
field beforeWord device -39
field beforeWord dialog -89
field beforeWord differences -32
field beforeWord different -184
field beforeWord directory -52
field beforeWord disabled 26
field beforeWord display -83
field beforeWord displayed 93
field beforeWord displays 21
field beforeWord distribution -34
field beforeWord dns -71
field beforeWord do -80
field beforeWord docker -170
field beforeWord docs 75
field beforeWord document -60
field beforeWord documentation -78
field beforeWord does -23
field beforeWord domain -74
field beforeWord don't 152
field beforeWord down 153
field beforeWord download -66
field beforeWord downloads -23
field beforeWord drop-down 29
field beforeWord during -23
field beforeWord dynamic -23
field beforeWord each -155
field beforeWord earlier 35
field beforeWord easier 29
field beforeWord edit 69
field beforeWord edited 101
field beforeWord editing -27
field beforeWord editor -43
field beforeWord effect -33
field beforeWord effectively 225
field beforeWord efficiency 36
field beforeWord either -184
field beforeWord else -36
field beforeWord email -60
field beforeWord emails 79
field beforeWord empty -47
field beforeWord enabled -22
field beforeWord enables -25
field beforeWord encryption 141
field beforeWord end 49
field beforeWord endpoint -42
field beforeWord endpoints -69
field beforeWord engine -22
field beforeWord enhance -33
field beforeWord enough 35
field beforeWord ensure -122
field beforeWord enter 252
field beforeWord entered -21
field beforeWord entering 38
field beforeWord enterprise 54
field beforeWord entity -39
field beforeWord entries -40
field beforeWord entry 30
field beforeWord environment -97
field beforeWord environments 26
field beforeWord equal 32
field beforeWord errors -63
field beforeWord evaluate -23
field beforeWord evaluated 53
field beforeWord evaluation -27
field beforeWord event -65
field beforeWord every 145
field beforeWord everything -41
field beforeWord exactly -23
field beforeWord example -52
field beforeWord examples -44
field beforeWord exchange -72
field beforeWord excluded 41
field beforeWord execute -35
field beforeWord executed 42
field beforeWord execution -77
field beforeWord existing -52
field beforeWord exit 45
field beforeWord expand -186
field beforeWord explained -62
field beforeWord explanation 36
field beforeWord export -50
field beforeWord exporting 114
field beforeWord expose -63
field beforeWord expression -32
field beforeWord external -73
field beforeWord extra 47
field beforeWord extract -40
field beforeWord fail 56
field beforeWord failed 55
field beforeWord failing 120
field beforeWord failure 24
field beforeWord failures -33
field beforeWord features -37
field beforeWord fetch 22
field beforeWord few 32
field beforeWord fewer 80
field beforeWord field -148
field beforeWord fields 611
field beforeWord file -291
field beforeWord files -63
field beforeWord fill 215
field beforeWord filled 28
field beforeWord filter 212
field beforeWord filtering -20
field beforeWord filters 25
field beforeWord find 178
field beforeWord finding -79
field beforeWord findings -125
field beforeWord firewall -27
field beforeWord first 175
field beforeWord fit 148
field beforeWord five -77
field beforeWord fixed -42
field beforeWord flag 29
field beforeWord flags 138
field beforeWord flow -32
field beforeWord folder -50
field beforeWord follow -66
field beforeWord following 275
field beforeWord for 219
field beforeWord fork -25
field beforeWord form -43
field beforeWord format -105
field beforeWord formats 354
field beforeWord four -141
field beforeWord frequency -55
field beforeWord fresh 69
field beforeWord from 105
field beforeWord full -27
field beforeWord functions -113
field beforeWord gateway 35
field beforeWord gather -42
field beforeWord general 165
field beforeWord generally -40
field beforeWord generate -90
field beforeWord generation 31
field beforeWord get -46
field beforeWord gets 169
field beforeWord git 148
field beforeWord github 50
field beforeWord given 103
field beforeWord gives -40
field beforeWord global 227
field beforeWord go -156
field beforeWord going 46
field beforeWord good -22
field beforeWord google -25
field beforeWord graph -24
field beforeWord greater -40
field beforeWord group 29
field beforeWord groups -47
field beforeWord guides -21
field beforeWord had 23
field beforeWord handle -98
field beforeWord handled -28
field beforeWord has 252
field beforeWord header -25
field beforeWord headers 40
field beforeWord helm -197
field beforeWord help -77
field beforeWord helper -30
field beforeWord helps -59
field beforeWord hidden 42
field beforeWord high -24
field beforeWord highlight 44
field beforeWord highlights -23
field beforeWord history -23
field beforeWord horizontal 46
field beforeWord host -33
field beforeWord how -239
field beforeWord https: 22
field beforeWord https:// -49
field beforeWord iam 45
field beforeWord icon 61
field beforeWord id -64
field beforeWord ide 33
field beforeWord identifier -84
field beforeWord identity 31
field beforeWord idp 64
field beforeWord ids -24
field beforeWord if -21
field beforeWord images 63
field beforeWord import -58
field beforeWord important 33
field beforeWord importing 121
field beforeWord imports -37
field beforeWord in -47
field beforeWord included 58
field beforeWord includes -175
field beforeWord including -101
field beforeWord independent 48
field beforeWord individual 54
field beforeWord info 163
field beforeWord information -404
field beforeWord infrastructure -26
field beforeWord inherit -28
field beforeWord input 446
field beforeWord inputs 371
field beforeWord inside -53
field beforeWord insights -40
field beforeWord install -22
field beforeWord installation -137
field beforeWord instance -138
field beforeWord instances -20
field beforeWord instead 52
field beforeWord instructions -62
field beforeWord integrate -24
field beforeWord integrated 47
field beforeWord integrating 86
field beforeWord interaction -23
field beforeWord interactively -26
field beforeWord internet 50
field beforeWord invoice 22
field beforeWord invoices 33
field beforeWord ip 49
field beforeWord is -243
field beforeWord issue 29
field beforeWord issues -55
field beforeWord it -226
field beforeWord item 22
field beforeWord its -108
field beforeWord itself 37
field beforeWord jira 48
field beforeWord job 104
field beforeWord json -33
field beforeWord just 35
field beforeWord jwt -24
field beforeWord keep -30
field beforeWord key 261
field beforeWord keycloak 55
field beforeWord keys -95
field beforeWord kind -21
field beforeWord knowledge -20
field beforeWord kubernetes 26
field beforeWord label -20
field beforeWord labels -36
field beforeWord languages -20
field beforeWord later 186
field beforeWord layer -22
field beforeWord ldap 119
field beforeWord lead -31
field beforeWord learn 27
field beforeWord least -33
field beforeWord leave -23
field beforeWord letters 45
field beforeWord level -43
field beforeWord levels -35
field beforeWord libraries -30
field beforeWord lifecycle -33
field beforeWord like 31
field beforeWord limit 58
field beforeWord limits -64
field beforeWord line 101
field beforeWord lines 89
field beforeWord link 72
field beforeWord links -29
field beforeWord list -308
field beforeWord listed -103
field beforeWord listen -21
field beforeWord listener 22
field beforeWord lists -33
field beforeWord live 30
field beforeWord llm -24
field beforeWord local -50
field beforeWord locally -21
field beforeWord locate -39
field beforeWord location -88
field beforeWord locations -38
field beforeWord log -32
field beforeWord logs 61
field beforeWord longer 32
field beforeWord loop -20
field beforeWord machine -33
field beforeWord made -30
field beforeWord main -62
field beforeWord make -51
field beforeWord makes -25
field beforeWord manage -75
field beforeWord managed 46
field beforeWord management -41
field beforeWord manager -63
field beforeWord mandatory -49
field beforeWord manifest -28
field beforeWord many -67
field beforeWord mapped -21
field beforeWord mapping -47
field beforeWord mappings -20
field beforeWord maps -41
field beforeWord match -127
field beforeWord matches -43
field beforeWord matching 66
field beforeWord maximum -39
field beforeWord may -121
field beforeWord mcp -83
field beforeWord members 269
field beforeWord membership 30
field beforeWord mentioned 36
field beforeWord menu -91
field beforeWord message -63
field beforeWord metadata -105
field beforeWord method -72
field beforeWord methods -137
field beforeWord metric 452
field beforeWord metrics -169
field beforeWord mfa -38
field beforeWord microsoft -21
field beforeWord might -45
field beforeWord migrate 43
field beforeWord minus -34
field beforeWord minutes 20
field beforeWord mode -172
field beforeWord model -26
field beforeWord modes -62
field beforeWord modify -42
field beforeWord module -37
field beforeWord money 49
field beforeWord monitor -29
field beforeWord monitoring -40
field beforeWord more 104
field beforeWord most 52
field beforeWord mqtt -70
field beforeWord multiple -36
field beforeWord must 40
field beforeWord named -35
field beforeWord names -41
field beforeWord native -20
field beforeWord navigate 45
field beforeWord navigation -36
field beforeWord need 83
field beforeWord needs 160
field beforeWord nested -37
field beforeWord network 80
field beforeWord new 60
field beforeWord next 90
field beforeWord no -68
field beforeWord node 110
field beforeWord nodes -52
field beforeWord not 86
field beforeWord notes -73
field beforeWord notifications 20
field beforeWord now 131
field beforeWord number 146
field beforeWord numbers 48
field beforeWord oauth -26
field beforeWord object -51
field beforeWord objects -31
field beforeWord obtain -40
field beforeWord of -315
field beforeWord offer -28
field beforeWord offers -73
field beforeWord often -20
field beforeWord okta -29
field beforeWord on 120
field beforeWord once 74
field beforeWord one 98
field beforeWord ones 60
field beforeWord only -53
field beforeWord open -147
field beforeWord opens 66
field beforeWord operating 27
field beforeWord operation -41
field beforeWord operations -106
field beforeWord option -24
field beforeWord optional 43
field beforeWord options 209
field beforeWord or 105
field beforeWord order -21
field beforeWord organization 230
field beforeWord organized -29
field beforeWord other 92
field beforeWord others -39
field beforeWord our -81
field beforeWord out 144
field beforeWord outlook -31
field beforeWord override 31
field beforeWord overrides 25
field beforeWord overview -89
field beforeWord own -62
field beforeWord packages -31
field beforeWord page 23
field beforeWord pages 62
field beforeWord paid 72
field beforeWord palette 30
field beforeWord panel 167
field beforeWord parameter -24
field beforeWord parameters 325
field beforeWord params -35
field beforeWord part -85
field beforeWord partial -63
field beforeWord particularly -34
field beforeWord parts 96
field beforeWord pass -26
field beforeWord passed 44
field beforeWord passing 118
field beforeWord password 26
field beforeWord path 33
field beforeWord payload -31
field beforeWord payment 87
field beforeWord payments 138
field beforeWord people -30
field beforeWord per -37
field beforeWord percentage 257
field beforeWord perform -47
field beforeWord performs -45
field beforeWord period -56
field beforeWord permission -75
field beforeWord permissions 406
field beforeWord phone 21
field beforeWord pick -45
field beforeWord pipeline -95
field beforeWord pipelines -48
field beforeWord placed -24
field beforeWord placeholders -62
field beforeWord plain 53
field beforeWord platform -63
field beforeWord please 42
field beforeWord plugin 47
field beforeWord plugins -41
field beforeWord point -27
field beforeWord points 24
field beforeWord policies 61
field beforeWord policy 133
field beforeWord populated -50
field beforeWord portal 185
field beforeWord position 42
field beforeWord post 42
field beforeWord postgresql -41
field beforeWord potential -52
field beforeWord power 76
field beforeWord preferred 51
field beforeWord present 80
field beforeWord prevent -25
field beforeWord preview -21
field beforeWord previous 254
field beforeWord previously 110
field beforeWord price -28
field beforeWord pricing -26
field beforeWord priority -30
field beforeWord privacy -20
field beforeWord private 86
field beforeWord pro -32
field beforeWord proceed 115
field beforeWord processed -56
field beforeWord product 59
field beforeWord production -80
field beforeWord products 100
field beforeWord profile 53
field beforeWord project 94
field beforeWord projects -58
field beforeWord prometheus -51
field beforeWord prompt -77
field beforeWord prompted -33
field beforeWord prompts 46
field beforeWord properties -137
field beforeWord provide 44
field beforeWord provided -83
field beforeWord providers -35
field beforeWord provides -65
field beforeWord providing 21
field beforeWord provisioning -120
field beforeWord proxy -43
field beforeWord public 138
field beforeWord publish 161
field beforeWord pull 44
field beforeWord purpose 21
field beforeWord purposes -85
field beforeWord qa 43
field beforeWord quality -22
field beforeWord queries -33
field beforeWord query -48
field beforeWord questions -41
field beforeWord queue -136
field beforeWord quick -56
field beforeWord range -57
field beforeWord rate 32
field beforeWord rather -55
field beforeWord raw -39
field beforeWord reach -49
field beforeWord reachable 32
field beforeWord react 33
field beforeWord read -71
field beforeWord reading 61
field beforeWord reads -20
field beforeWord real 43
field beforeWord real-time -25
field beforeWord recommend -43
field beforeWord recommended -51
field beforeWord record -117
field beforeWord recording 25
field beforeWord reference -105
field beforeWord references -22
field beforeWord reflect -23
field beforeWord regions 29
field beforeWord registered -49
field beforeWord registration 47
field beforeWord registry 63
field beforeWord relationship -45
field beforeWord relative -31
field beforeWord release -35
field beforeWord relevant 37
field beforeWord relying 45
field beforeWord remains -20
field beforeWord remote -62
field beforeWord remove 32
field beforeWord removed -22
field beforeWord render 24
field beforeWord rendered -27
field beforeWord replace -125
field beforeWord replica -20
field beforeWord report 28
field beforeWord reports 41
field beforeWord repository 49
field beforeWord represents -22
field beforeWord request -21
field beforeWord requests 24
field beforeWord require -31
field beforeWord required -213
field beforeWord requirements -90
field beforeWord requires 48
field beforeWord resource -123
field beforeWord resources 70
field beforeWord respective -25
field beforeWord response -108
field beforeWord responses -67
field beforeWord restarts -34
field beforeWord result -92
field beforeWord results -171
field beforeWord retrieval 65
field beforeWord retrieves -26
field beforeWord return -29
field beforeWord reverse -31
field beforeWord review -105
field beforeWord reviewer -22
field beforeWord right -21
field beforeWord role -132
field beforeWord roles -69
field beforeWord root -31
field beforeWord routing 44
field beforeWord row -135
field beforeWord rows 77
field beforeWord rule -184
field beforeWord rules -51
field beforeWord run -65
field beforeWord running -65
field beforeWord s3 -31
field beforeWord sales 87
field beforeWord save -140
field beforeWord saved 114
field beforeWord scan 50
field beforeWord scenarios 42
field beforeWord schedule 61
field beforeWord schema 52
field beforeWord scim -41
field beforeWord scope -109
field beforeWord scrape 25
field beforeWord scroll 121
field beforeWord sdk -47
field beforeWord sdks -52
field beforeWord search -42
field beforeWord second 146
field beforeWord secret -70
field beforeWord secrets -55
field beforeWord section 371
field beforeWord sections -57
field beforeWord security -63
field beforeWord see -57
field beforeWord segment 39
field beforeWord select 339
field beforeWord selected -75
field beforeWord selection -106
field beforeWord send -61
field beforeWord sending -27
field beforeWord sensitive -98
field beforeWord separate 88
field beforeWord sequentially 64
field beforeWord series 58
field beforeWord server 38
field beforeWord servers -96
field beforeWord service -270
field beforeWord session -58
field beforeWord sets 21
field beforeWord settings 578
field beforeWord several -152
field beforeWord severity -37
field beforeWord share -81
field beforeWord sharing -109
field beforeWord shortcuts -32
field beforeWord should -147
field beforeWord show 153
field beforeWord shown 56
field beforeWord shows -21
field beforeWord side 90
field beforeWord sidebar -33
field beforeWord sign-up -27
field beforeWord similar -29
field beforeWord simply 83
field beforeWord single -39
field beforeWord sites 59
field beforeWord skip 61
field beforeWord slack 62
field beforeWord small -21
field beforeWord snowflake 73
field beforeWord so 36
field beforeWord software -25
field beforeWord solutions -23
field beforeWord some 77
field beforeWord sophisticated -25
field beforeWord source -107
field beforeWord specific 105
field beforeWord specifies -31
field beforeWord specify 175
field beforeWord specifying 102
field beforeWord sql -115
field beforeWord ssh 21
field beforeWord ssl 146
field beforeWord sso -45
field beforeWord stack -33
field beforeWord stage 83
field beforeWord stages 161
field beforeWord standard 24
field beforeWord start 38
field beforeWord starting 60
field beforeWord starts 119
field beforeWord states 66
field beforeWord statistics -53
field beforeWord status -26
field beforeWord statuses -52
field beforeWord step 27
field beforeWord steps -26
field beforeWord stop 34
field beforeWord storage -50
field beforeWord stored -136
field beforeWord stores -44
field beforeWord strategies -40
field beforeWord string -38
field beforeWord structure -82
field beforeWord structures -73
field beforeWord studio 68
field beforeWord subscription 256
field beforeWord subscriptions -25
field beforeWord successful 42
field beforeWord sufficient -26
field beforeWord suggestions 21
field beforeWord summary -62
field beforeWord support -112
field beforeWord supported -179
field beforeWord supports -140
field beforeWord sure -50
field beforeWord switch -25
field beforeWord sync 58
field beforeWord syntax -36
field beforeWord system -33
field beforeWord table -280
field beforeWord tables -68
field beforeWord tags -26
field beforeWord take -99
field beforeWord target 48
field beforeWord targeted -21
field beforeWord task 496
field beforeWord tasks 73
field beforeWord tax 106
field beforeWord team -35
field beforeWord template -118
field beforeWord templates -105
field beforeWord terms -43
field beforeWord terraform -47
field beforeWord test -73
field beforeWord testing -49
field beforeWord tests -56
field beforeWord text -105
field beforeWord that 31
field beforeWord the 24
field beforeWord their -65
field beforeWord them 110
field beforeWord themselves 57
field beforeWord then 60
field beforeWord there 35
field beforeWord these -161
field beforeWord this 28
field beforeWord those 50
field beforeWord three -106
field beforeWord thresholds -26
field beforeWord through -121
field beforeWord throughout 76
field beforeWord timeouts -53
field beforeWord timing -27
field beforeWord to -218
field beforeWord toggle -46
field beforeWord token -34
field beforeWord tokens -28
field beforeWord tool 78
field beforeWord toolbar -31
field beforeWord tools -163
field beforeWord top -46
field beforeWord topics -28
field beforeWord tracked 102
field beforeWord trigger 142
field beforeWord triggers -21
field beforeWord troubleshooting -27
field beforeWord try -24
field beforeWord tutorial -84
field beforeWord twilio 42
field beforeWord two -248
field beforeWord type -199
field beforeWord typed 67
field beforeWord types -403
field beforeWord typical -24
field beforeWord typically -20
field beforeWord ui -125
field beforeWord under -89
field beforeWord understanding -25
field beforeWord unique 26
field beforeWord unit -53
field beforeWord units -22
field beforeWord unless -20
field beforeWord up 290
field beforeWord update 118
field beforeWord updated -24
field beforeWord updates 23
field beforeWord upgrade -21
field beforeWord upload -52
field beforeWord upon 30
field beforeWord uri -90
field beforeWord uris -41
field beforeWord url -42
field beforeWord urls -75
field beforeWord us -26
field beforeWord usage -105
field beforeWord use -148
field beforeWord used -107
field beforeWord user -34
field beforeWord username -26
field beforeWord users 424
field beforeWord uses -46
field beforeWord using -183
field beforeWord utilization -21
field beforeWord validate -23
field beforeWord value 190
field beforeWord values -457
field beforeWord variable 100
field beforeWord variables -177
field beforeWord variety 34
field beforeWord vercel 26
field beforeWord verification -32
field beforeWord version -60
field beforeWord versioning -87
field beforeWord versions -20
field beforeWord viewing 44
field beforeWord views -20
field beforeWord visual 53
field beforeWord visualize -39
field beforeWord volume 25
field beforeWord wait 33
field beforeWord want -87
field beforeWord wants 49
field beforeWord way 25
field beforeWord ways -190
field beforeWord we -102
field beforeWord web -52
field beforeWord webhook -91
field beforeWord website -21
field beforeWord websites 30
field beforeWord whatsapp 74
field beforeWord when -58
field beforeWord where -62
field beforeWord whether 124
field beforeWord which 97
field beforeWord while -32
field beforeWord who 77
field beforeWord widgets -36
field beforeWord will 383
field beforeWord window 41
field beforeWord windows -28
field beforeWord wish -65
field beforeWord with -176
field beforeWord work -101
field beforeWord workflow 49
field beforeWord workflows -45
field beforeWord workloads -47
field beforeWord works -85
field beforeWord workspace -105
field beforeWord worth 24
field beforeWord would -64
field beforeWord yes 39
field beforeWord you 86
field beforeWord you'll -185
field beforeWord you've 92
field beforeWord your 138
field beforeWord you’ll 101
field beforeWord zero -32
field beforeWord zone -26
field bias 0 -363
field codeLanguage - 146
field codeLanguage bash -396
field codeLanguage console -61
field codeLanguage css 174
field codeLanguage curl -143
field codeLanguage diff -301
field codeLanguage env -206
field codeLanguage go 275
field codeLanguage groovy -96
field codeLanguage hcl 47
field codeLanguage html 396
field codeLanguage http 198
field codeLanguage java -181
field codeLanguage javascript 305
field codeLanguage js -20
field codeLanguage json -171
field codeLanguage jsx -283
field codeLanguage kotlin -66
field codeLanguage log 29
field codeLanguage markdown -236
field codeLanguage mermaid -165
field codeLanguage nginx 251
field codeLanguage php 102
field codeLanguage powershell -69
field codeLanguage python -110
field codeLanguage ruby 213
field codeLanguage sh -274
field codeLanguage shell -37
field codeLanguage sql 338
field codeLanguage swift -60
field codeLanguage text -29
field codeLanguage toml -174
field codeLanguage ts -288
field codeLanguage tsx -735
field codeLanguage txt 155
field codeLanguage xml -32
field codeLanguage yaml -340
field codeLanguage yml -277
field columnCount 2 371
field columnCount 3 29
field columnCount 4 -244
field columnCount 5 -119
field columnCount 6 -37
field columnCount 7 -59
field columnHeader #0 -117
field columnHeader area -20
field columnHeader attribute -84
field columnHeader category -107
field columnHeader code -22
field columnHeader column 47
field columnHeader component -49
field columnHeader config 72
field columnHeader configuration 349
field columnHeader date -22
field columnHeader environment -33
field columnHeader feature -59
field columnHeader field 575
field columnHeader fields 135
field columnHeader flag -36
field columnHeader format -80
field columnHeader function -39
field columnHeader id -34
field columnHeader in -25
field columnHeader input 44
field columnHeader item 90
field columnHeader key 189
field columnHeader layer -28
field columnHeader level -50
field columnHeader method -44
field columnHeader mode -66
field columnHeader name -220
field columnHeader object -97
field columnHeader operation -55
field columnHeader option 96
field columnHeader parameter 277
field columnHeader part 48
field columnHeader path -39
field columnHeader property 22
field columnHeader protocol -33
field columnHeader provider -53
field columnHeader resource -33
field columnHeader scope -32
field columnHeader server -20
field columnHeader service -22
field columnHeader setting 404
field columnHeader shortcut -41
field columnHeader source -40
field columnHeader template -35
field columnHeader tool -73
field columnHeader type -121
field columnHeader user -39
field columnHeader variable 107
field columnHeaderLast area -20
field columnHeaderLast attribute -67
field columnHeaderLast category -76
field columnHeaderLast code -21
field columnHeaderLast column 97
field columnHeaderLast component -49
field columnHeaderLast configuration 160
field columnHeaderLast date -22
field columnHeaderLast event -2002
field columnHeaderLast events -2000
field columnHeaderLast feature -49
field columnHeaderLast field 634
field columnHeaderLast fields 135
field columnHeaderLast flag -36
field columnHeaderLast format -80
field columnHeaderLast function -39
field columnHeaderLast item 105
field columnHeaderLast key 224
field columnHeaderLast layer -28
field columnHeaderLast level -50
field columnHeaderLast limit -2001
field columnHeaderLast limits -2000
field columnHeaderLast method -44
field columnHeaderLast metric -2003
field columnHeaderLast metrics -2007
field columnHeaderLast mode -66
field columnHeaderLast name -204
field columnHeaderLast object -89
field columnHeaderLast operation -55
field columnHeaderLast option 117
field columnHeaderLast parameter 283
field columnHeaderLast part 49
field columnHeaderLast path -39
field columnHeaderLast permission -2009
field columnHeaderLast permissions -2000
field columnHeaderLast port -2000
field columnHeaderLast ports -2000
field columnHeaderLast property 22
field columnHeaderLast protocol -33
field columnHeaderLast provider -53
field columnHeaderLast resource -29
field columnHeaderLast scope -31
field columnHeaderLast setting 435
field columnHeaderLast shortcut -41
field columnHeaderLast status -2014
field columnHeaderLast task -22
field columnHeaderLast template -35
field columnHeaderLast tool -72
field columnHeaderLast type -120
field columnHeaderLast variable 96
field columnHeaderLast version -2001
field columnHeaderLast versions -2000
field columnOther action -96
field columnOther admin -34
field columnOther amount -41
field columnOther available 74
field columnOther case -35
field columnOther check -45
field columnOther cli -25
field columnOther command -23
field columnOther content 67
field columnOther data -25
field columnOther database -21
field columnOther default -311
field columnOther delete -72
field columnOther description 586
field columnOther descriptions 115
field columnOther details -83
field columnOther do -25
field columnOther does 91
field columnOther edit -60
field columnOther effect -40
field columnOther environment -36
field columnOther event -25
field columnOther example -64
field columnOther examples -26
field columnOther field -129
field columnOther fields -43
field columnOther flag -20
field columnOther format 293
field columnOther id -32
field columnOther is -21
field columnOther it -47
field columnOther line -72
field columnOther meaning -83
field columnOther more -32
field columnOther must -51
field columnOther name -74
field columnOther notes -213
field columnOther options 47
field columnOther permissions 92
field columnOther priority -46
field columnOther purpose 61
field columnOther query 103
field columnOther recommended 113
field columnOther required 139
field columnOther s3 27
field columnOther status -24
field columnOther to -71
field columnOther type -135
field columnOther usage 83
field columnOther use -30
field columnOther user -22
field columnOther users -67
field columnOther value 47
field columnOther values 258
field columnOther variable -36
field columnOther version 154
field columnOther view -21
field columnOther what -94
field columnOther where -23
field columnOther you -43
field columnOwner 0 2894
field columnRole 0 -78
field columnRole 1 580
field columnRole 10 -923
field columnRole 2 -131
field columnRole 3 200
field columnRole 5 -311
field columnRole 6 233
field columnRole 7 -26
field columnRole 8 302
field console 0 -158
field console 1 23
field console 2 -586
field consoleSpan 0 -363
field consoleSpan 1 -140
field consoleSpan 10 -379
field consoleSpan 11 -264
field consoleSpan 16 39
field consoleSpan 17 -114
field consoleSpan 18 27
field consoleSpan 19 -550
field consoleSpan 2 150
field consoleSpan 3 -151
field consoleSpan 8 255
field consoleWord amazon 190
field consoleWord apple -284
field consoleWord auth0 -87
field consoleWord aws 75
field consoleWord azure -110
field consoleWord bitbucket -69
field consoleWord cloudflare -29
field consoleWord entra -28
field consoleWord gcp 244
field consoleWord github 444
field consoleWord gitlab 42
field consoleWord google -89
field consoleWord jira 184
field consoleWord keycloak -335
field consoleWord mailgun -104
field consoleWord microsoft -199
field consoleWord mongodb -66
field consoleWord okta -492
field consoleWord onelogin -163
field consoleWord openai 107
field consoleWord segment 106
field consoleWord sendgrid -88
field consoleWord slack 78
field consoleWord teams 45
field consoleWord telegram 124
field consoleWord twilio 39
field consoleWord zapier -25
field depth 0 -176
field depth 1 246
field depth 2 113
field depth 3 154
field descriptionEmpty 0 35
field descriptionEmpty 1 -209
field descriptionEmpty 2 -357
field descriptionFirst $ -47
field descriptionFirst 0 20
field descriptionFirst 10 -26
field descriptionFirst 100 -20
field descriptionFirst 3 -22
field descriptionFirst 4 -26
field descriptionFirst a -167
field descriptionFirst accept 24
field descriptionFirst add 67
field descriptionFirst address -21
field descriptionFirst adds 61
field descriptionFirst adjust 24
field descriptionFirst admin 69
field descriptionFirst alert -20
field descriptionFirst all -59
field descriptionFirst allow 201
field descriptionFirst allows 106
field descriptionFirst and 47
field descriptionFirst api 47
field descriptionFirst applications 20
field descriptionFirst applies -20
field descriptionFirst apply 68
field descriptionFirst are -84
field descriptionFirst array -86
field descriptionFirst assign 62
field descriptionFirst attach 26
field descriptionFirst attribute -24
field descriptionFirst auto-generated -22
field descriptionFirst automatically -40
field descriptionFirst aws 25
field descriptionFirst bearer 48
field descriptionFirst before -25
field descriptionFirst boolean -34
field descriptionFirst browse -20
field descriptionFirst build -32
field descriptionFirst by 53
field descriptionFirst capability 115
field descriptionFirst certificate 49
field descriptionFirst changes 72
field descriptionFirst check -33
field descriptionFirst checks -132
field descriptionFirst choose 135
field descriptionFirst click -78
field descriptionFirst clicking -22
field descriptionFirst client -110
field descriptionFirst code -87
field descriptionFirst comma-separated 91
field descriptionFirst configures 32
field descriptionFirst context 22
field descriptionFirst controls 95
field descriptionFirst copies -52
field descriptionFirst copy -21
field descriptionFirst counts 49
field descriptionFirst create -52
field descriptionFirst creates 74
field descriptionFirst creating -47
field descriptionFirst custom 60
field descriptionFirst customizable 20
field descriptionFirst customize 29
field descriptionFirst database 27
field descriptionFirst date -27
field descriptionFirst default -89
field descriptionFirst defaults 22
field descriptionFirst define 45
field descriptionFirst defines 112
field descriptionFirst delete -52
field descriptionFirst deny 34
field descriptionFirst depending 43
field descriptionFirst deploy -44
field descriptionFirst deployment 30
field descriptionFirst destination 23
field descriptionFirst determine 22
field descriptionFirst determines 114
field descriptionFirst dialog -20
field descriptionFirst directly 26
field descriptionFirst disabled 30
field descriptionFirst displays -60
field descriptionFirst dns 40
field descriptionFirst domain 30
field descriptionFirst e.g 80
field descriptionFirst empty -46
field descriptionFirst enabled 23
field descriptionFirst enables 67
field descriptionFirst enabling 81
field descriptionFirst ensure -34
field descriptionFirst enter 174
field descriptionFirst environment -33
field descriptionFirst events 25
field descriptionFirst every -23
field descriptionFirst everyone -37
field descriptionFirst example 27
field descriptionFirst exclude 23
field descriptionFirst export -27
field descriptionFirst extra 36
field descriptionFirst fetch -22
field descriptionFirst field 159
field descriptionFirst fill 20
field descriptionFirst flag -52
field descriptionFirst for -52
field descriptionFirst function -21
field descriptionFirst generates -40
field descriptionFirst get 36
field descriptionFirst go -20
field descriptionFirst handle 25
field descriptionFirst have -27
field descriptionFirst hello 54
field descriptionFirst here 25
field descriptionFirst hour 20
field descriptionFirst how 199
field descriptionFirst http: -46
field descriptionFirst http:// -39
field descriptionFirst https: -52
field descriptionFirst https:// -63
field descriptionFirst if 24
field descriptionFirst import 22
field descriptionFirst in -81
field descriptionFirst include 40
field descriptionFirst indicates -22
field descriptionFirst is 107
field descriptionFirst it -54
field descriptionFirst json 94
field descriptionFirst jwt 57
field descriptionFirst label 25
field descriptionFirst leave 83
field descriptionFirst lets -53
field descriptionFirst local 98
field descriptionFirst localhost -56
field descriptionFirst location 40
field descriptionFirst log 20
field descriptionFirst make -27
field descriptionFirst match -32
field descriptionFirst matches 24
field descriptionFirst max 31
field descriptionFirst maximum 22
field descriptionFirst means -25
field descriptionFirst minimum 40
field descriptionFirst most -28
field descriptionFirst multiple 47
field descriptionFirst name -110
field descriptionFirst network 21
field descriptionFirst never -23
field descriptionFirst no -100
field descriptionFirst none 30
field descriptionFirst not -22
field descriptionFirst note -31
field descriptionFirst notify 27
field descriptionFirst oauth 56
field descriptionFirst object -20
field descriptionFirst off 70
field descriptionFirst on 111
field descriptionFirst once -22
field descriptionFirst one 43
field descriptionFirst one-time 28
field descriptionFirst open -49
field descriptionFirst opens -41
field descriptionFirst operator 36
field descriptionFirst optional 61
field descriptionFirst optionally 53
field descriptionFirst page -25
field descriptionFirst parameter 73
field descriptionFirst password -60
field descriptionFirst path 80
field descriptionFirst permanently -34
field descriptionFirst pick 40
field descriptionFirst please -25
field descriptionFirst plugin -25
field descriptionFirst point 20
field descriptionFirst production 21
field descriptionFirst products 21
field descriptionFirst provide 47
field descriptionFirst publish 25
field descriptionFirst query 56
field descriptionFirst quickly -20
field descriptionFirst read-only -21
field descriptionFirst real-time -29
field descriptionFirst recommended -23
field descriptionFirst records 61
field descriptionFirst redirect -21
field descriptionFirst refers 176
field descriptionFirst register 33
field descriptionFirst replace -24
field descriptionFirst repository 35
field descriptionFirst request 20
field descriptionFirst return -23
field descriptionFirst returns -65
field descriptionFirst run -25
field descriptionFirst runs 48
field descriptionFirst same 22
field descriptionFirst saml 39
field descriptionFirst select 95
field descriptionFirst selecting -23
field descriptionFirst selects 143
field descriptionFirst send -58
field descriptionFirst set 115
field descriptionFirst sets 442
field descriptionFirst setting -60
field descriptionFirst should -20
field descriptionFirst shown 70
field descriptionFirst shows -152
field descriptionFirst sign -22
field descriptionFirst simply -37
field descriptionFirst skip -29
field descriptionFirst so -31
field descriptionFirst sort 39
field descriptionFirst specifies 297
field descriptionFirst specify 90
field descriptionFirst ssl 29
field descriptionFirst string -112
field descriptionFirst switch 50
field descriptionFirst tab -75
field descriptionFirst tabs 29
field descriptionFirst tag 34
field descriptionFirst target 47
field descriptionFirst test 81
field descriptionFirst text 83
field descriptionFirst the 230
field descriptionFirst these -28
field descriptionFirst this -38
field descriptionFirst tls 29
field descriptionFirst to -300
field descriptionFirst toggle 110
field descriptionFirst total 38
field descriptionFirst trigger 101
field descriptionFirst triggers -20
field descriptionFirst true 21
field descriptionFirst turn 49
field descriptionFirst turns 39
field descriptionFirst unique 75
field descriptionFirst update -50
field descriptionFirst upgrade 21
field descriptionFirst url 35
field descriptionFirst use -84
field descriptionFirst useful -20
field descriptionFirst user -41
field descriptionFirst users -57
field descriptionFirst uses -30
field descriptionFirst value 201
field descriptionFirst values 43
field descriptionFirst variable -70
field descriptionFirst verify -67
field descriptionFirst version 32
field descriptionFirst we 36
field descriptionFirst where -45
field descriptionFirst whether 86
field descriptionFirst which 43
field descriptionFirst who 59
field descriptionFirst will -117
field descriptionFirst with -31
field descriptionFirst without -35
field descriptionFirst write 34
field descriptionFirst yes -55
field descriptionFirst you 128
field descriptionFirst your 133
field descriptionFirstClass accept 23
field descriptionFirstClass aimless -70
field descriptionFirstClass article 40
field descriptionFirstClass be 20
field descriptionFirstClass button 41
field descriptionFirstClass check -177
field descriptionFirstClass click -131
field descriptionFirstClass condition 31
field descriptionFirstClass configure 66
field descriptionFirstClass conjunction 33
field descriptionFirstClass consoleNoun -30
field descriptionFirstClass dateNoun -48
field descriptionFirstClass defaultHeader -66
field descriptionFirstClass descriptionHeader 159
field descriptionFirstClass determiner 137
field descriptionFirstClass display -194
field descriptionFirstClass enter 416
field descriptionFirstClass exampleHeader 25
field descriptionFirstClass fieldNoun 144
field descriptionFirstClass fillingVerb 568
field descriptionFirstClass followUp -34
field descriptionFirstClass formNoun -147
field descriptionFirstClass groupNoun -51
field descriptionFirstClass headingVerb -81
field descriptionFirstClass hostNoun 83
field descriptionFirstClass inputNoun 362
field descriptionFirstClass kindNoun -49
field descriptionFirstClass labelConnector -58
field descriptionFirstClass labelFiller 115
field descriptionFirstClass labelHeader 112
field descriptionFirstClass leave 64
field descriptionFirstClass make -87
field descriptionFirstClass manipulate -145
field descriptionFirstClass menuNoun 166
field descriptionFirstClass multilineNoun 170
field descriptionFirstClass navigate -81
field descriptionFirstClass negation -183
field descriptionFirstClass numberNoun 114
field descriptionFirstClass numberWord 65
field descriptionFirstClass obligation 115
field descriptionFirstClass off -26
field descriptionFirstClass on 108
field descriptionFirstClass optionNoun 216
field descriptionFirstClass optionalHeader 61
field descriptionFirstClass optionsHeader 63
field descriptionFirstClass otherHeader -150
field descriptionFirstClass pairNoun 37
field descriptionFirstClass place -206
field descriptionFirstClass plainNoun -38
field descriptionFirstClass pointer -67
field descriptionFirstClass possessive 126
field descriptionFirstClass possibility 45
field descriptionFirstClass preposition -278
field descriptionFirstClass pronoun 55
field descriptionFirstClass remark -28
field descriptionFirstClass requiredHeader -41
field descriptionFirstClass secretNoun -82
field descriptionFirstClass select 255
field descriptionFirstClass slugEnd -166
field descriptionFirstClass softener 118
field descriptionFirstClass structural 155
field descriptionFirstClass submitVerb 63
field descriptionFirstClass switchEffect 410
field descriptionFirstClass switchOn 200
field descriptionFirstClass toggleNoun 126
field descriptionFirstClass trialVerb -96
field descriptionFirstClass upload 43
field descriptionFirstClass valueWord -27
field descriptionFirstClass vendor 24
field descriptionFirstClass weakLabelHeader -158
field descriptionHasSpan 0 -350
field descriptionLength 0 -324
field descriptionLength 2 105
field descriptionLength 4 -75
field descriptionLength 5 -81
field descriptionLength 7 129
field descriptionMood 1 79
field descriptionMood 2 140
field descriptionMood 3 -138
field descriptionMood 4 -38
field descriptionMood 5 -74
field descriptionPhrase byDefault 464
field descriptionPhrase defaultIs 252
field descriptionPhrase example -249
field descriptionPhrase existing 57
field descriptionPhrase filledByItself -82
field descriptionPhrase following 283
field descriptionPhrase followingValues -37
field descriptionPhrase fromMenu 267
field descriptionPhrase leaveBlank 169
field descriptionPhrase logIn -241
field descriptionPhrase multiline 210
field descriptionPhrase needs 96
field descriptionPhrase omission 30
field descriptionPhrase oneOf 72
field descriptionPhrase optional 440
field descriptionPhrase optionsAnnounced 117
field descriptionPhrase ordered 392
field descriptionPhrase pairs 71
field descriptionPhrase range 47
field descriptionPhrase recommended 232
field descriptionPhrase required 175
field descriptionPhrase separated 151
field descriptionPhrase severalOf -136
field descriptionPhrase shownOnly 67
field descriptionPhrase softened 296
field descriptionPhrase valuesAre -38
field descriptionPhrase whether 704
field descriptionSecondMood 0 27
field descriptionSecondMood 1 37
field descriptionSecondMood 2 124
field descriptionSecondMood 3 188
field descriptionSecondMood 5 28
field descriptionSecondMood 6 183
field descriptionVerb access 95
field descriptionVerb add 90
field descriptionVerb adjust 26
field descriptionVerb apply 94
field descriptionVerb assign 43
field descriptionVerb attach 23
field descriptionVerb browse -22
field descriptionVerb build -48
field descriptionVerb change -37
field descriptionVerb choose 180
field descriptionVerb click -88
field descriptionVerb clicking -52
field descriptionVerb confirm -29
field descriptionVerb connect -30
field descriptionVerb copy -50
field descriptionVerb create -69
field descriptionVerb creating -48
field descriptionVerb customize 29
field descriptionVerb define 79
field descriptionVerb delete -25
field descriptionVerb deploy -36
field descriptionVerb describe 50
field descriptionVerb disable -27
field descriptionVerb disabling 32
field descriptionVerb download -56
field descriptionVerb edit -46
field descriptionVerb enable 38
field descriptionVerb enabling 53
field descriptionVerb ensure -75
field descriptionVerb enter 178
field descriptionVerb export -32
field descriptionVerb fill 38
field descriptionVerb find 47
field descriptionVerb flag -55
field descriptionVerb generate -83
field descriptionVerb give 48
field descriptionVerb go -22
field descriptionVerb import 61
field descriptionVerb input -22
field descriptionVerb insert -79
field descriptionVerb install -42
field descriptionVerb invite 24
field descriptionVerb keep -62
field descriptionVerb leave 43
field descriptionVerb log -20
field descriptionVerb login -40
field descriptionVerb make -54
field descriptionVerb modify 21
field descriptionVerb move -31
field descriptionVerb name -67
field descriptionVerb new 30
field descriptionVerb note -64
field descriptionVerb open 23
field descriptionVerb pick 45
field descriptionVerb populate 31
field descriptionVerb providing -32
field descriptionVerb read -72
field descriptionVerb register 24
field descriptionVerb remove -23
field descriptionVerb review -39
field descriptionVerb run 29
field descriptionVerb see -79
field descriptionVerb select 185
field descriptionVerb selecting -20
field descriptionVerb set 98
field descriptionVerb setting -38
field descriptionVerb specify 47
field descriptionVerb start 27
field descriptionVerb switch 49
field descriptionVerb test 50
field descriptionVerb toggle 125
field descriptionVerb turn 35
field descriptionVerb update -68
field descriptionVerb upload -51
field descriptionVerb use -21
field descriptionVerb using -61
field descriptionVerb validate 31
field descriptionVerb verify -41
field descriptionVerb view -57
field descriptionWord $ 46
field descriptionWord & -34
field descriptionWord + 25
field descriptionWord . 175
field descriptionWord ... -29
field descriptionWord _ 37
field descriptionWord abilities -25
field descriptionWord ability -49
field descriptionWord about 49
field descriptionWord above 45
field descriptionWord access 43
field descriptionWord accessible 40
field descriptionWord account 88
field descriptionWord acl 49
field descriptionWord acme 26
field descriptionWord across -57
field descriptionWord acting 20
field descriptionWord action -62
field descriptionWord actions -84
field descriptionWord active 76
field descriptionWord activities -44
field descriptionWord actually 80
field descriptionWord add -22
field descriptionWord added 108
field descriptionWord adding -28
field descriptionWord additional 33
field descriptionWord address 26
field descriptionWord addresses 67
field descriptionWord adds 47
field descriptionWord adjust 26
field descriptionWord admin 94
field descriptionWord administer -24
field descriptionWord admins -23
field descriptionWord advanced -122
field descriptionWord affect -24
field descriptionWord affected -37
field descriptionWord affects 47
field descriptionWord after 60
field descriptionWord agent 28
field descriptionWord agents -27
field descriptionWord aggregate 64
field descriptionWord aggregation 26
field descriptionWord ai -75
field descriptionWord algorithm 56
field descriptionWord allow 131
field descriptionWord allowed 46
field descriptionWord allowing -39
field descriptionWord allows 65
field descriptionWord along 20
field descriptionWord alphanumeric 40
field descriptionWord already -33
field descriptionWord also -60
field descriptionWord always -52
field descriptionWord amount 178
field descriptionWord analysis -24
field descriptionWord analytics 49
field descriptionWord analyze 28
field descriptionWord and -397
field descriptionWord and/or 37
field descriptionWord announcement -21
field descriptionWord annual 20
field descriptionWord anonymous 43
field descriptionWord answers -20
field descriptionWord anthropic 37
field descriptionWord apache -57
field descriptionWord api 181
field descriptionWord app -91
field descriptionWord appear -32
field descriptionWord appears 82
field descriptionWord applicable -21
field descriptionWord application -81
field descriptionWord application/json 21
field descriptionWord applications -50
field descriptionWord applied 34
field descriptionWord applies 74
field descriptionWord apply 110
field descriptionWord approved -25
field descriptionWord archive -23
field descriptionWord are 40
field descriptionWord arguments 22
field descriptionWord arn 40
field descriptionWord array -116
field descriptionWord as -58
field descriptionWord ask -30
field descriptionWord asking 20
field descriptionWord assertion 81
field descriptionWord assets -31
field descriptionWord assigned 34
field descriptionWord assignment 46
field descriptionWord associate 62
field descriptionWord asterisk 24
field descriptionWord async -37
field descriptionWord at 28
field descriptionWord attached 87
field descriptionWord attachments -22
field descriptionWord attempted -36
field descriptionWord attribute 148
field descriptionWord attributed 30
field descriptionWord aud 23
field descriptionWord audit -104
field descriptionWord authenticate -53
field descriptionWord authorization 31
field descriptionWord auto -34
field descriptionWord automated -26
field descriptionWord automatically -119
field descriptionWord avoid -20
field descriptionWord awaiting 24
field descriptionWord axis -30
field descriptionWord back -105
field descriptionWord backed -22
field descriptionWord backend 42
field descriptionWord backup 90
field descriptionWord balance 23
field descriptionWord bank 22
field descriptionWord bar 59
field descriptionWord base64 24
field descriptionWord based -122
field descriptionWord basic 58
field descriptionWord basics -30
field descriptionWord basis -49
field descriptionWord batches -21
field descriptionWord be 119
field descriptionWord bearer 37
field descriptionWord becomes 30
field descriptionWord been -86
field descriptionWord before 35
field descriptionWord beginning 44
field descriptionWord behavior -46
field descriptionWord being -26
field descriptionWord belong 23
field descriptionWord belongs -35
field descriptionWord below -30
field descriptionWord beta -20
field descriptionWord better -33
field descriptionWord between 60
field descriptionWord billing -27
field descriptionWord binaries -27
field descriptionWord binary 24
field descriptionWord bind 34
field descriptionWord binding 53
field descriptionWord blank 61
field descriptionWord block -27
field descriptionWord blocks -21
field descriptionWord board -43
field descriptionWord body -33
field descriptionWord boolean -80
field descriptionWord both -87
field descriptionWord bots -25
field descriptionWord bottom 47
field descriptionWord box 92
field descriptionWord breakdown -22
field descriptionWord bridge -52
field descriptionWord broad -23
field descriptionWord browse -23
field descriptionWord browser -55
field descriptionWord bucket -28
field descriptionWord buffer 34
field descriptionWord build 161
field descriptionWord builds 30
field descriptionWord bulk -20
field descriptionWord but -120
field descriptionWord button -97
field descriptionWord buttons -21
field descriptionWord bypass 24
field descriptionWord bytes -61
field descriptionWord c -20
field descriptionWord ca -24
field descriptionWord caching -22
field descriptionWord calculate 52
field descriptionWord calculated -54
field descriptionWord callback 22
field descriptionWord called -21
field descriptionWord calls 77
field descriptionWord campaign 101
field descriptionWord can 86
field descriptionWord can't -31
field descriptionWord cannot -58
field descriptionWord cap 23
field descriptionWord capability 108
field descriptionWord capture -62
field descriptionWord card 78
field descriptionWord case 24
field descriptionWord catalog -44
field descriptionWord category -29
field descriptionWord cells -30
field descriptionWord center 41
field descriptionWord central -34
field descriptionWord cert 20
field descriptionWord certain 175
field descriptionWord chain 21
field descriptionWord change -125
field descriptionWord changes -58
field descriptionWord channel 38
field descriptionWord character 45
field descriptionWord characters 50
field descriptionWord chart -96
field descriptionWord charts -90
field descriptionWord chat -142
field descriptionWord chatbot -22
field descriptionWord check -31
field descriptionWord checkbox 26
field descriptionWord checked 36
field descriptionWord checkout 28
field descriptionWord checks -121
field descriptionWord choice -40
field descriptionWord choose 172
field descriptionWord chosen 116
field descriptionWord chunk 49
field descriptionWord ci -68
field descriptionWord ci/cd -32
field descriptionWord cidr 52
field descriptionWord clean -21
field descriptionWord cleanup -38
field descriptionWord click -108
field descriptionWord clicking -45
field descriptionWord client 48
field descriptionWord close 23
field descriptionWord closed 69
field descriptionWord cluster -101
field descriptionWord code 35
field descriptionWord collect -24
field descriptionWord collection -36
field descriptionWord collections -51
field descriptionWord color 348
field descriptionWord column 37
field descriptionWord columns 32
field descriptionWord combined -22
field descriptionWord comma-separated 126
field descriptionWord command 60
field descriptionWord commands -71
field descriptionWord comment 21
field descriptionWord commits 20
field descriptionWord common -38
field descriptionWord communication 59
field descriptionWord community -22
field descriptionWord compact 85
field descriptionWord compared 29
field descriptionWord compares 38
field descriptionWord comparing -25
field descriptionWord comparison -36
field descriptionWord compiles -23
field descriptionWord complete -25
field descriptionWord completely -26
field descriptionWord completes -47
field descriptionWord complex -38
field descriptionWord component -35
field descriptionWord components -28
field descriptionWord compose 45
field descriptionWord concatenated -75
field descriptionWord concrete 36
field descriptionWord concurrent -26
field descriptionWord condition 20
field descriptionWord conditional 210
field descriptionWord conditions 181
field descriptionWord config -48
field descriptionWord configurable -33
field descriptionWord configuration -145
field descriptionWord configurations -62
field descriptionWord configured -48
field descriptionWord configures 31
field descriptionWord confirm -21
field descriptionWord confirmation -20
field descriptionWord confirmed 38
field descriptionWord conflicts -24
field descriptionWord connect -76
field descriptionWord connections -33
field descriptionWord consecutive 45
field descriptionWord considered 34
field descriptionWord consistent -28
field descriptionWord console 174
field descriptionWord contact 29
field descriptionWord container -86
field descriptionWord containers 40
field descriptionWord containing -60
field descriptionWord contains -50
field descriptionWord content 30
field descriptionWord contents 45
field descriptionWord context 74
field descriptionWord continue -34
field descriptionWord contribution -21
field descriptionWord control -105
field descriptionWord controlled 47
field descriptionWord controls 267
field descriptionWord conversation -30
field descriptionWord conversations -42
field descriptionWord copied -33
field descriptionWord copies -62
field descriptionWord copy -70
field descriptionWord core -60
field descriptionWord corner -20
field descriptionWord correct -53
field descriptionWord correlate -23
field descriptionWord correspond 36
field descriptionWord costs 49
field descriptionWord count 62
field descriptionWord country 32
field descriptionWord counts 30
field descriptionWord cpu -64
field descriptionWord created 94
field descriptionWord creating -32
field descriptionWord creation -31
field descriptionWord credential 49
field descriptionWord credit -28
field descriptionWord cron 28
field descriptionWord css 31
field descriptionWord csv -71
field descriptionWord currency 39
field descriptionWord current -141
field descriptionWord customer 80
field descriptionWord customers -23
field descriptionWord dark 22
field descriptionWord dashboard -100
field descriptionWord dashboards -24
field descriptionWord data -227
field descriptionWord database 70
field descriptionWord databases -20
field descriptionWord date 180
field descriptionWord day 34
field descriptionWord days 105
field descriptionWord debug -23
field descriptionWord decide -39
field descriptionWord dedicated -34
field descriptionWord default 149
field descriptionWord defaults 70
field descriptionWord define 68
field descriptionWord defined 83
field descriptionWord defines 146
field descriptionWord defining -23
field descriptionWord definition -41
field descriptionWord delegate 22
field descriptionWord delete -68
field descriptionWord deletes -31
field descriptionWord deleting -41
field descriptionWord deliver -21
field descriptionWord delivery -28
field descriptionWord denied 42
field descriptionWord deny -33
field descriptionWord dependency 25
field descriptionWord depending 67
field descriptionWord deploy -49
field descriptionWord deployed -22
field descriptionWord deploying 24
field descriptionWord deployment 27
field descriptionWord deployments -32
field descriptionWord derived -30
field descriptionWord describe 96
field descriptionWord description 85
field descriptionWord design -24
field descriptionWord designed -37
field descriptionWord detailed -35
field descriptionWord details 112
field descriptionWord detected -40
field descriptionWord determine 58
field descriptionWord determines 200
field descriptionWord development -31
field descriptionWord device -58
field descriptionWord dialog -28
field descriptionWord dictionary -21
field descriptionWord direct -42
field descriptionWord directly -26
field descriptionWord directory 163
field descriptionWord disabled 49
field descriptionWord disabling 31
field descriptionWord discord -25
field descriptionWord discount 27
field descriptionWord display 52
field descriptionWord displayed 172
field descriptionWord displays -71
field descriptionWord distinguish 25
field descriptionWord distinguished 24
field descriptionWord distributed -25
field descriptionWord distribution -56
field descriptionWord dn 46
field descriptionWord dns 41
field descriptionWord do 29
field descriptionWord docker 139
field descriptionWord document -32
field descriptionWord documentation -33
field descriptionWord docx 20
field descriptionWord does -42
field descriptionWord doesn't -31
field descriptionWord domain 34
field descriptionWord don't -47
field descriptionWord done -26
field descriptionWord double -22
field descriptionWord down 46
field descriptionWord downloaded 36
field descriptionWord downloads -61
field descriptionWord drawn 28
field descriptionWord driver 29
field descriptionWord drop 42
field descriptionWord drop-down -52
field descriptionWord dropdown -68
field descriptionWord due 38
field descriptionWord duplicate -44
field descriptionWord duration 75
field descriptionWord during 125
field descriptionWord dynamic -39
field descriptionWord e.g 528
field descriptionWord earliest 29
field descriptionWord easy -28
field descriptionWord edge 39
field descriptionWord edit -124
field descriptionWord element 29
field descriptionWord elements -34
field descriptionWord email 161
field descriptionWord emails 94
field descriptionWord embedded 51
field descriptionWord emitted 29
field descriptionWord employee -21
field descriptionWord enable 106
field descriptionWord enabled 161
field descriptionWord enables 87
field descriptionWord enabling 88
field descriptionWord encoding 52
field descriptionWord encryption -60
field descriptionWord end 30
field descriptionWord ending 24
field descriptionWord endpoint -35
field descriptionWord endpoints 120
field descriptionWord enforce 26
field descriptionWord engine -60
field descriptionWord ensure -36
field descriptionWord ensures -26
field descriptionWord enter 201
field descriptionWord enterprise 290
field descriptionWord entire -45
field descriptionWord entries 42
field descriptionWord entry -24
field descriptionWord environment -49
field descriptionWord equal -56
field descriptionWord equals 21
field descriptionWord error 185
field descriptionWord errors -22
field descriptionWord evaluate 69
field descriptionWord evaluated 51
field descriptionWord evaluating -22
field descriptionWord even 35
field descriptionWord event -89
field descriptionWord events -154
field descriptionWord ever 20
field descriptionWord everyone -42
field descriptionWord everything -27
field descriptionWord ex -22
field descriptionWord exactly -22
field descriptionWord examples -26
field descriptionWord exceed -25
field descriptionWord exchange -21
field descriptionWord exclude 47
field descriptionWord execute 187
field descriptionWord executed -44
field descriptionWord execution -61
field descriptionWord executions -38
field descriptionWord expected -38
field descriptionWord experience -47
field descriptionWord experiment -37
field descriptionWord expires 40
field descriptionWord export -59
field descriptionWord exports -22
field descriptionWord expose -20
field descriptionWord exposure 26
field descriptionWord expressions -51
field descriptionWord extension 22
field descriptionWord external -54
field descriptionWord extra 30
field descriptionWord extract 36
field descriptionWord extracted 94
field descriptionWord factory 60
field descriptionWord failed 29
field descriptionWord fails 40
field descriptionWord failure -24
field descriptionWord false -38
field descriptionWord far -34
field descriptionWord faster -21
field descriptionWord feature -86
field descriptionWord features -106
field descriptionWord feedback -61
field descriptionWord fetch -23
field descriptionWord field 60
field descriptionWord fields -133
field descriptionWord file -30
field descriptionWord file(s) 56
field descriptionWord files 32
field descriptionWord filled 55
field descriptionWord filter 84
field descriptionWord filtering 21
field descriptionWord filters 27
field descriptionWord finding -209
field descriptionWord fires 22
field descriptionWord first -85
field descriptionWord fixed -42
field descriptionWord flag -105
field descriptionWord flags 77
field descriptionWord flat 28
field descriptionWord flows -21
field descriptionWord following -105
field descriptionWord follows -20
field descriptionWord for 179
field descriptionWord force 23
field descriptionWord form 46
field descriptionWord format 24
field descriptionWord forms -31
field descriptionWord four 85
field descriptionWord fqdn -23
field descriptionWord frequency 72
field descriptionWord from 29
field descriptionWord function 39
field descriptionWord functionality -25
field descriptionWord further 20
field descriptionWord gateway 38
field descriptionWord gathering 53
field descriptionWord gauge -22
field descriptionWord gb -37
field descriptionWord general -56
field descriptionWord generate -113
field descriptionWord generated 56
field descriptionWord generates -54
field descriptionWord generation 57
field descriptionWord get 108
field descriptionWord gets -55
field descriptionWord git 20
field descriptionWord github -66
field descriptionWord gitlab -53
field descriptionWord gitops -24
field descriptionWord go -23
field descriptionWord going 181
field descriptionWord graph -24
field descriptionWord group -24
field descriptionWord grouped -21
field descriptionWord grouping 48
field descriptionWord handled 43
field descriptionWord handles -30
field descriptionWord hardware -36
field descriptionWord has -45
field descriptionWord hash 31
field descriptionWord hashing 20
field descriptionWord have -205
field descriptionWord head 62
field descriptionWord hello 54
field descriptionWord helm -39
field descriptionWord helpful 42
field descriptionWord helps -26
field descriptionWord here 40
field descriptionWord higher -22
field descriptionWord history -39
field descriptionWord hold -58
field descriptionWord home -31
field descriptionWord horizontal 23
field descriptionWord host -52
field descriptionWord hosted -21
field descriptionWord hostname -26
field descriptionWord hosts -21
field descriptionWord hour 23
field descriptionWord how 393
field descriptionWord html 53
field descriptionWord http 119
field descriptionWord http: -31
field descriptionWord http:// -39
field descriptionWord https 82
field descriptionWord https: -118
field descriptionWord https:// -47
field descriptionWord hub 65
field descriptionWord human -27
field descriptionWord human-readable 23
field descriptionWord hypothesis 37
field descriptionWord i.e -49
field descriptionWord icon 21
field descriptionWord id 190
field descriptionWord identifier -29
field descriptionWord identity -53
field descriptionWord idp 45
field descriptionWord ids -38
field descriptionWord if 39
field descriptionWord iframe 34
field descriptionWord ignore 43
field descriptionWord image 79
field descriptionWord images -75
field descriptionWord impact -27
field descriptionWord implement -25
field descriptionWord import -33
field descriptionWord important -54
field descriptionWord imported 22
field descriptionWord improve -23
field descriptionWord improvement -31
field descriptionWord improvements -35
field descriptionWord in 76
field descriptionWord inactive 34
field descriptionWord inbound -33
field descriptionWord inbox -52
field descriptionWord include 65
field descriptionWord included 68
field descriptionWord includes -92
field descriptionWord incorrectly -26
field descriptionWord index 20
field descriptionWord indexes 35
field descriptionWord indexing 44
field descriptionWord indicate 34
field descriptionWord industry 55
field descriptionWord information -122
field descriptionWord infrastructure -69
field descriptionWord inherited -20
field descriptionWord initialization -21
field descriptionWord inject 25
field descriptionWord inline -30
field descriptionWord insert -80
field descriptionWord install -66
field descriptionWord installation -53
field descriptionWord instance -56
field descriptionWord instances -26
field descriptionWord instead -40
field descriptionWord integrated -40
field descriptionWord integration -114
field descriptionWord interactive -28
field descriptionWord internet -27
field descriptionWord interval 76
field descriptionWord into -117
field descriptionWord invitation 68
field descriptionWord invite 22
field descriptionWord invited 44
field descriptionWord invoice 87
field descriptionWord involved -20
field descriptionWord ios -20
field descriptionWord iot -22
field descriptionWord is 168
field descriptionWord issue 44
field descriptionWord issued 91
field descriptionWord issuer 21
field descriptionWord issues -26
field descriptionWord it 106
field descriptionWord items 52
field descriptionWord java -27
field descriptionWord javascript 27
field descriptionWord jenkins -21
field descriptionWord jira 140
field descriptionWord js 20
field descriptionWord json 88
field descriptionWord jwt 36
field descriptionWord kafka -25
field descriptionWord keep -58
field descriptionWord keeps 28
field descriptionWord kept -23
field descriptionWord key 25
field descriptionWord keyboard 43
field descriptionWord known -28
field descriptionWord kubernetes -123
field descriptionWord label 50
field descriptionWord labels 31
field descriptionWord large -35
field descriptionWord latest 29
field descriptionWord layer -38
field descriptionWord layout 73
field descriptionWord layouts -24
field descriptionWord ldap 68
field descriptionWord lead 22
field descriptionWord leads 20
field descriptionWord least -31
field descriptionWord leave 66
field descriptionWord left -29
field descriptionWord legacy -38
field descriptionWord less -29
field descriptionWord let -33
field descriptionWord lets -37
field descriptionWord letter 21
field descriptionWord level -26
field descriptionWord library -35
field descriptionWord license -23
field descriptionWord lifecycle -26
field descriptionWord lifetime 26
field descriptionWord light 22
field descriptionWord limit -121
field descriptionWord limiting 24
field descriptionWord line 53
field descriptionWord linear 54
field descriptionWord lines 29
field descriptionWord link -35
field descriptionWord linked 80
field descriptionWord links -69
field descriptionWord listener -22
field descriptionWord lists -36
field descriptionWord live 103
field descriptionWord load 46
field descriptionWord local 99
field descriptionWord localhost -62
field descriptionWord located -26
field descriptionWord location 166
field descriptionWord locations 27
field descriptionWord log -64
field descriptionWord logged -32
field descriptionWord logging -48
field descriptionWord logic -59
field descriptionWord login 30
field descriptionWord logo 66
field descriptionWord logs -135
field descriptionWord long 64
field descriptionWord longer -25
field descriptionWord low 37
field descriptionWord made -42
field descriptionWord mainly -43
field descriptionWord make -82
field descriptionWord making -26
field descriptionWord manage -55
field descriptionWord managed -22
field descriptionWord management -51
field descriptionWord manager -71
field descriptionWord manages -24
field descriptionWord managing -20
field descriptionWord mandatory -44
field descriptionWord manual -27
field descriptionWord manually -56
field descriptionWord mapped -20
field descriptionWord mark 58
field descriptionWord marked 22
field descriptionWord master 113
field descriptionWord match -22
field descriptionWord matches 33
field descriptionWord matching 23
field descriptionWord material 24
field descriptionWord maximum 234
field descriptionWord means -50
field descriptionWord meet 41
field descriptionWord member 38
field descriptionWord members 62
field descriptionWord membership 25
field descriptionWord menu -87
field descriptionWord menus 40
field descriptionWord mesh 32
field descriptionWord message 110
field descriptionWord messages -35
field descriptionWord meta -24
field descriptionWord method -65
field descriptionWord metric 208
field descriptionWord metrics -53
field descriptionWord mfa -26
field descriptionWord might -55
field descriptionWord migrating 35
field descriptionWord milliseconds -23
field descriptionWord minimum 74
field descriptionWord minutes 20
field descriptionWord mobile 28
field descriptionWord mode 131
field descriptionWord model 23
field descriptionWord models -32
field descriptionWord module -22
field descriptionWord monitoring -29
field descriptionWord more -51
field descriptionWord most -108
field descriptionWord mount 25
field descriptionWord mounted 36
field descriptionWord move -31
field descriptionWord multiple -20
field descriptionWord must 21
field descriptionWord name 131
field descriptionWord names -41
field descriptionWord namespaces 32
field descriptionWord native 43
field descriptionWord navigation 55
field descriptionWord need -148
field descriptionWord needed -26
field descriptionWord needing 29
field descriptionWord needs 72
field descriptionWord neither -29
field descriptionWord nested -22
field descriptionWord never -37
field descriptionWord newly 36
field descriptionWord next -78
field descriptionWord no -60
field descriptionWord node -62
field descriptionWord none 115
field descriptionWord nor -27
field descriptionWord not -137
field descriptionWord note 35
field descriptionWord nothing 21
field descriptionWord notify 28
field descriptionWord notion 24
field descriptionWord now -88
field descriptionWord null -45
field descriptionWord number 195
field descriptionWord numerical 34
field descriptionWord oauth 193
field descriptionWord object -122
field descriptionWord objects -94
field descriptionWord occur -29
field descriptionWord occurred -20
field descriptionWord of 151
field descriptionWord off 57
field descriptionWord offers -26
field descriptionWord often -29
field descriptionWord oidc -43
field descriptionWord old -35
field descriptionWord on 174
field descriptionWord on-demand 37
field descriptionWord once -63
field descriptionWord one-click -22
field descriptionWord only -51
field descriptionWord open 71
field descriptionWord openclaw 31
field descriptionWord opened 77
field descriptionWord opens -95
field descriptionWord operating -28
field descriptionWord operation -101
field descriptionWord operations -56
field descriptionWord operator 84
field descriptionWord option 96
field descriptionWord optional 34
field descriptionWord optionally 90
field descriptionWord options -44
field descriptionWord or 123
field descriptionWord order 60
field descriptionWord organisation -63
field descriptionWord organization 158
field descriptionWord origin 65
field descriptionWord original -59
field descriptionWord other 97
field descriptionWord out -75
field descriptionWord outgoing 57
field descriptionWord over -49
field descriptionWord overall -20
field descriptionWord overlap 20
field descriptionWord overlay -22
field descriptionWord overrides -21
field descriptionWord overview -32
field descriptionWord own 48
field descriptionWord owner -33
field descriptionWord owns 67
field descriptionWord package -39
field descriptionWord page 149
field descriptionWord pages 44
field descriptionWord paid 121
field descriptionWord panel -82
field descriptionWord parameters -32
field descriptionWord parent 35
field descriptionWord part 53
field descriptionWord partial -34
field descriptionWord particular 44
field descriptionWord parts 35
field descriptionWord passes 23
field descriptionWord passing 62
field descriptionWord password 21
field descriptionWord passwords 29
field descriptionWord path 151
field descriptionWord pattern -24
field descriptionWord pauses 21
field descriptionWord payload -28
field descriptionWord payment 129
field descriptionWord per -110
field descriptionWord percent 32
field descriptionWord performance -33
field descriptionWord performed -33
field descriptionWord performing -28
field descriptionWord performs 55
field descriptionWord period -31
field descriptionWord periods -45
field descriptionWord permanently -48
field descriptionWord permission 142
field descriptionWord permissions -49
field descriptionWord persistent -66
field descriptionWord phone 124
field descriptionWord pick 67
field descriptionWord picker 20
field descriptionWord pin -24
field descriptionWord pipelines 36
field descriptionWord plain 20
field descriptionWord platform -49
field descriptionWord please -39
field descriptionWord plus -72
field descriptionWord pods 54
field descriptionWord pointing -26
field descriptionWord points 58
field descriptionWord policies -33
field descriptionWord policy 229
field descriptionWord poll 32
field descriptionWord pop-up -20
field descriptionWord popular -27
field descriptionWord populate 47
field descriptionWord port -20
field descriptionWord portal 102
field descriptionWord ports -22
field descriptionWord positives 31
field descriptionWord possible -21
field descriptionWord postal 25
field descriptionWord postgres -37
field descriptionWord postgresql -71
field descriptionWord predefined -31
field descriptionWord prefer -30
field descriptionWord preferred 43
field descriptionWord prefix 34
field descriptionWord prefixed 41
field descriptionWord preserve 51
field descriptionWord preset 25
field descriptionWord primary 126
field descriptionWord print -22
field descriptionWord priority -49
field descriptionWord private -34
field descriptionWord probes -24
field descriptionWord process 107
field descriptionWord processed -26
field descriptionWord processes -38
field descriptionWord processing 81
field descriptionWord product 74
field descriptionWord production -77
field descriptionWord profile 71
field descriptionWord program 35
field descriptionWord project 47
field descriptionWord projects 20
field descriptionWord prompt -114
field descriptionWord prompts 47
field descriptionWord properties -32
field descriptionWord protocol 58
field descriptionWord provide -24
field descriptionWord provided -30
field descriptionWord providers 60
field descriptionWord provides -101
field descriptionWord providing -22
field descriptionWord proxies 22
field descriptionWord proxy 92
field descriptionWord public 44
field descriptionWord publish 23
field descriptionWord published -33
field descriptionWord publishes 56
field descriptionWord pull 53
field descriptionWord pulls 28
field descriptionWord purchase 36
field descriptionWord purchases 24
field descriptionWord pushed 45
field descriptionWord put -29
field descriptionWord queries -65
field descriptionWord query 26
field descriptionWord question 24
field descriptionWord questions -20
field descriptionWord queue -47
field descriptionWord quickly -50
field descriptionWord quote 55
field descriptionWord quotes 32
field descriptionWord random 27
field descriptionWord range -37
field descriptionWord rate -37
field descriptionWord rather -24
field descriptionWord raw -81
field descriptionWord reach -23
field descriptionWord reachable 40
field descriptionWord read -101
field descriptionWord read-only -37
field descriptionWord readable -35
field descriptionWord ready -36
field descriptionWord real -22
field descriptionWord real-time -83
field descriptionWord receive 40
field descriptionWord receives 57
field descriptionWord recipient 84
field descriptionWord recipients -28
field descriptionWord recommended -45
field descriptionWord record -46
field descriptionWord records 148
field descriptionWord recurring 41
field descriptionWord redirect -32
field descriptionWord redirection 20
field descriptionWord reference -29
field descriptionWord refers 125
field descriptionWord reflect -28
field descriptionWord refresh 82
field descriptionWord refreshing 31
field descriptionWord region -42
field descriptionWord regions -25
field descriptionWord register 23
field descriptionWord registration -26
field descriptionWord related 66
field descriptionWord relation 23
field descriptionWord relationship 32
field descriptionWord relationships -21
field descriptionWord release -46
field descriptionWord remains -23
field descriptionWord reminder 71
field descriptionWord remove -66
field descriptionWord removed -24
field descriptionWord removes -25
field descriptionWord replace 23
field descriptionWord reply 24
field descriptionWord report -71
field descriptionWord reported 36
field descriptionWord reports -24
field descriptionWord represents -21
field descriptionWord request 63
field descriptionWord requested -26
field descriptionWord requests -25
field descriptionWord required -114
field descriptionWord requirements 50
field descriptionWord requires -24
field descriptionWord resolution 77
field descriptionWord resolve 40
field descriptionWord resource -60
field descriptionWord resources -81
field descriptionWord responses -35
field descriptionWord responsible -32
field descriptionWord rest -29
field descriptionWord restarted 21
field descriptionWord restrictions 22
field descriptionWord results 75
field descriptionWord retain -35
field descriptionWord retained -28
field descriptionWord retrieval 63
field descriptionWord retrieve 47
field descriptionWord retrieved 21
field descriptionWord retry -24
field descriptionWord return -24
field descriptionWord returns -72
field descriptionWord reusable -24
field descriptionWord revenue 36
field descriptionWord review -20
field descriptionWord reviews -21
field descriptionWord right -43
field descriptionWord rights 34
field descriptionWord risk 89
field descriptionWord rollback 34
field descriptionWord root 41
field descriptionWord route 227
field descriptionWord routes 23
field descriptionWord rs256 28
field descriptionWord rsa -22
field descriptionWord rule -159
field descriptionWord run 44
field descriptionWord running -53
field descriptionWord runtime -29
field descriptionWord s -34
field descriptionWord s3 -23
field descriptionWord salt 35
field descriptionWord same -106
field descriptionWord saml 143
field descriptionWord sandbox 29
field descriptionWord save -33
field descriptionWord scaling -27
field descriptionWord scan 22
field descriptionWord scanning -20
field descriptionWord scenario 30
field descriptionWord schedule 23
field descriptionWord schema -85
field descriptionWord scim -47
field descriptionWord scope -31
field descriptionWord score 21
field descriptionWord scratch -32
field descriptionWord screen -87
field descriptionWord script 77
field descriptionWord sdk -44
field descriptionWord sdks -21
field descriptionWord search 46
field descriptionWord searchable 23
field descriptionWord secondary 25
field descriptionWord seconds 31
field descriptionWord secret 109
field descriptionWord secrets -33
field descriptionWord section -44
field descriptionWord sections 29
field descriptionWord securely -20
field descriptionWord security -91
field descriptionWord see -42
field descriptionWord sees -36
field descriptionWord segment 21
field descriptionWord segments -40
field descriptionWord select 151
field descriptionWord selecting -35
field descriptionWord selections 33
field descriptionWord selector 65
field descriptionWord selects 105
field descriptionWord send 24
field descriptionWord sender -26
field descriptionWord sending 56
field descriptionWord sends -20
field descriptionWord sent 59
field descriptionWord separate -33
field descriptionWord separately -45
field descriptionWord server 87
field descriptionWord servers -32
field descriptionWord service -106
field descriptionWord services -34
field descriptionWord session -55
field descriptionWord sessions -34
field descriptionWord sets 462
field descriptionWord setting 24
field descriptionWord settings -178
field descriptionWord several -21
field descriptionWord severity 34
field descriptionWord sha256 30
field descriptionWord share -51
field descriptionWord shared -84
field descriptionWord shares -21
field descriptionWord sheet 28
field descriptionWord shell -49
field descriptionWord should 176
field descriptionWord show -37
field descriptionWord shown 159
field descriptionWord shows -188
field descriptionWord sidebar 62
field descriptionWord sign 28
field descriptionWord sign-in 53
field descriptionWord sign-on -30
field descriptionWord sign-up 60
field descriptionWord signature 77
field descriptionWord signing 33
field descriptionWord similar -33
field descriptionWord simple -43
field descriptionWord simply -29
field descriptionWord single -49
field descriptionWord size 114
field descriptionWord skill -39
field descriptionWord skip 118
field descriptionWord sla 57
field descriptionWord slot 55
field descriptionWord slow -36
field descriptionWord slug 33
field descriptionWord small -31
field descriptionWord sms 102
field descriptionWord smtp 26
field descriptionWord so -114
field descriptionWord soft 21
field descriptionWord software -80
field descriptionWord something 33
field descriptionWord sort 80
field descriptionWord sorting -30
field descriptionWord sound 34
field descriptionWord source -74
field descriptionWord specific -63
field descriptionWord specifications 30
field descriptionWord specified -20
field descriptionWord specifies 344
field descriptionWord ssh 66
field descriptionWord ssl -35
field descriptionWord ssl/tls -21
field descriptionWord sso -121
field descriptionWord stack -25
field descriptionWord standard -38
field descriptionWord standards 20
field descriptionWord start 82
field descriptionWord starts -39
field descriptionWord starttls -72
field descriptionWord state -33
field descriptionWord statement 173
field descriptionWord statements 50
field descriptionWord states 49
field descriptionWord static -82
field descriptionWord statistics 21
field descriptionWord status -104
field descriptionWord step 22
field descriptionWord still -27
field descriptionWord stock 32
field descriptionWord storage 20
field descriptionWord store -46
field descriptionWord stores -22
field descriptionWord streams -26
field descriptionWord string -214
field descriptionWord structured -32
field descriptionWord style 26
field descriptionWord subscribe -32
field descriptionWord subscription 104
field descriptionWord subscriptions -28
field descriptionWord successfully -32
field descriptionWord such 34
field descriptionWord suffix 27
field descriptionWord suites 24
field descriptionWord summary -50
field descriptionWord support 111
field descriptionWord supporting 25
field descriptionWord supports -47
field descriptionWord sure -76
field descriptionWord switch 134
field descriptionWord symbol 57
field descriptionWord sync -37
field descriptionWord synced -26
field descriptionWord system -49
field descriptionWord systems -24
field descriptionWord tab -108
field descriptionWord table 135
field descriptionWord tables 80
field descriptionWord tabs 33
field descriptionWord tags 57
field descriptionWord take 37
field descriptionWord taken 28
field descriptionWord takes -45
field descriptionWord target 40
field descriptionWord task 312
field descriptionWord tasks -52
field descriptionWord tax 49
field descriptionWord team 25
field descriptionWord teams 40
field descriptionWord technical -33
field descriptionWord tell -21
field descriptionWord templates -50
field descriptionWord temporary -23
field descriptionWord term 20
field descriptionWord terraform -21
field descriptionWord test 35
field descriptionWord tests -81
field descriptionWord text 297
field descriptionWord them -47
field descriptionWord then -120
field descriptionWord there -48
field descriptionWord they -92
field descriptionWord those 22
field descriptionWord thread -25
field descriptionWord threat -41
field descriptionWord through -69
field descriptionWord tick 20
field descriptionWord ticket 92
field descriptionWord time 76
field descriptionWord timing -44
field descriptionWord tls 23
field descriptionWord to 360
field descriptionWord today 42
field descriptionWord toggle 152
field descriptionWord token 65
field descriptionWord tool -31
field descriptionWord tools -39
field descriptionWord top 54
field descriptionWord topic -31
field descriptionWord totals 24
field descriptionWord traffic -24
field descriptionWord transfers 35
field descriptionWord transform -59
field descriptionWord transformations 26
field descriptionWord trash -26
field descriptionWord trigger 112
field descriptionWord triggers -40
field descriptionWord true -127
field descriptionWord true/false 56
field descriptionWord trusted -53
field descriptionWord try 27
field descriptionWord tuning -23
field descriptionWord turn 31
field descriptionWord turned 59
field descriptionWord turns 30
field descriptionWord twilio 44
field descriptionWord two -31
field descriptionWord type -74
field descriptionWord types 48
field descriptionWord typing -30
field descriptionWord ui -63
field descriptionWord unchecked 25
field descriptionWord under 63
field descriptionWord underlying -29
field descriptionWord understand -62
field descriptionWord understanding -24
field descriptionWord unit -47
field descriptionWord units -78
field descriptionWord universal -22
field descriptionWord unreachable 38
field descriptionWord up -52
field descriptionWord update -39
field descriptionWord updated -86
field descriptionWord updates -70
field descriptionWord upload 37
field descriptionWord uploads -23
field descriptionWord url 63
field descriptionWord us 60
field descriptionWord usage -36
field descriptionWord use -40
field descriptionWord used 85
field descriptionWord useful -77
field descriptionWord user -80
field descriptionWord user-defined 45
field descriptionWord userid -21
field descriptionWord username 132
field descriptionWord users -62
field descriptionWord uses 27
field descriptionWord using -249
field descriptionWord usual -26
field descriptionWord valid -20
field descriptionWord validate 24
field descriptionWord validity 40
field descriptionWord value 146
field descriptionWord values -107
field descriptionWord variable -70
field descriptionWord vault 22
field descriptionWord vectors 23
field descriptionWord vendor 126
field descriptionWord verify -33
field descriptionWord version -211
field descriptionWord versioning -39
field descriptionWord video -34
field descriptionWord view -25
field descriptionWord violations -30
field descriptionWord virtual -27
field descriptionWord visible 59
field descriptionWord visit -33
field descriptionWord visual -41
field descriptionWord vm -21
field descriptionWord volume 51
field descriptionWord vpc 22
field descriptionWord vulnerabilities -39
field descriptionWord vulnerability -61
field descriptionWord wait 45
field descriptionWord want 186
field descriptionWord was -136
field descriptionWord way -28
field descriptionWord we 52
field descriptionWord web -48
field descriptionWord webhook -54
field descriptionWord were -45
field descriptionWord when 183
field descriptionWord where 274
field descriptionWord whether 120
field descriptionWord which 314
field descriptionWord while -30
field descriptionWord who 35
field descriptionWord whole -32
field descriptionWord whose 74
field descriptionWord why 29
field descriptionWord will 408
field descriptionWord window 78
field descriptionWord windows 26
field descriptionWord wish -52
field descriptionWord with -223
field descriptionWord within -117
field descriptionWord without -134
field descriptionWord won't -29
field descriptionWord work -59
field descriptionWord worker -52
field descriptionWord workflow -92
field descriptionWord workflows -100
field descriptionWord working -36
field descriptionWord workload -21
field descriptionWord writing -23
field descriptionWord x.509 -34
field descriptionWord y-axis 30
field descriptionWord yaml -30
field descriptionWord yes -53
field descriptionWord yet -43
field descriptionWord you -115
field descriptionWord you'd 29
field descriptionWord you're 58
field descriptionWord you’re 25
field descriptionWord yyyy-mm-dd 21
field descriptionWord zero -58
field descriptionWord zod -21
field fileWord a -296
field fileWord access -72
field fileWord account -126
field fileWord accounts 275
field fileWord actions 434
field fileWord ad -196
field fileWord add 297
field fileWord admin -116
field fileWord advanced 523
field fileWord agents 319
field fileWord alerts 152
field fileWord amazon -116
field fileWord analysis 233
field fileWord analytics -78
field fileWord analyze -126
field fileWord and 167
field fileWord api -150
field fileWord app 75
field fileWord application -73
field fileWord architecture -184
field fileWord audit -531
field fileWord auth -120
field fileWord authentication 79
field fileWord authorization 63
field fileWord auto 40
field fileWord aws -102
field fileWord azure -424
field fileWord backups 32
field fileWord best -92
field fileWord build 31
field fileWord bulk 172
field fileWord catalog -38
field fileWord certificates 64
field fileWord chart 415
field fileWord ci -221
field fileWord cli -94
field fileWord client -281
field fileWord cloudflare 211
field fileWord cluster 34
field fileWord clusters -32
field fileWord code -105
field fileWord comparison -49
field fileWord compliance 27
field fileWord concepts -67
field fileWord config -171
field fileWord configuration -178
field fileWord configure 265
field fileWord connect -179
field fileWord connection -49
field fileWord container 171
field fileWord content -92
field fileWord contributing -68
field fileWord control 177
field fileWord core -54
field fileWord cpp -66
field fileWord create 97
field fileWord creating 262
field fileWord credentials -25
field fileWord custom 215
field fileWord dashboard -133
field fileWord dashboards -80
field fileWord data 25
field fileWord database 124
field fileWord datadog -64
field fileWord debug -22
field fileWord default -27
field fileWord defining 125
field fileWord dependency -39
field fileWord deploy -55
field fileWord deployment -107
field fileWord design -118
field fileWord details -145
field fileWord docker 90
field fileWord dynamic 64
field fileWord email -131
field fileWord endpoints -28
field fileWord enterprise -61
field fileWord event 83
field fileWord events -85
field fileWord exchange 127
field fileWord export -96
field fileWord exporting -263
field fileWord external 90
field fileWord fa -40
field fileWord feature -79
field fileWord features -110
field fileWord fields 316
field fileWord file 245
field fileWord files -84
field fileWord filters -102
field fileWord flags 27
field fileWord format -23
field fileWord from -91
field fileWord frontend -38
field fileWord gcp 56
field fileWord getting 236
field fileWord git -55
field fileWord github -55
field fileWord gitlab 132
field fileWord gitops -202
field fileWord google -144
field fileWord groups -293
field fileWord hardware -38
field fileWord health 35
field fileWord helm -115
field fileWord hooks -40
field fileWord hosted -195
field fileWord how -419
field fileWord http -70
field fileWord impact -57
field fileWord import 71
field fileWord in -211
field fileWord index -128
field fileWord install -194
field fileWord installation 193
field fileWord instance -108
field fileWord integration 135
field fileWord interface 148
field fileWord inventory -46
field fileWord is 51
field fileWord jira 113
field fileWord job -103
field fileWord jwt -30
field fileWord key -71
field fileWord keycloak -532
field fileWord kubernetes 47
field fileWord ldap 229
field fileWord level -26
field fileWord limits -68
field fileWord local -25
field fileWord location -41
field fileWord log 35
field fileWord logging -48
field fileWord login 50
field fileWord logs -217
field fileWord manage -24
field fileWord management 210
field fileWord manager -64
field fileWord manual 159
field fileWord mcp -136
field fileWord md -364
field fileWord mdx -509
field fileWord message 21
field fileWord metrics -263
field fileWord migrate -27
field fileWord migration -148
field fileWord model -74
field fileWord mongodb 95
field fileWord monitor -76
field fileWord monitoring -37
field fileWord multi -184
field fileWord mysql -88
field fileWord new 187
field fileWord node -41
field fileWord notification 111
field fileWord notifications 253
field fileWord oauth 31
field fileWord of 359
field fileWord oidc -210
field fileWord okta -285
field fileWord on -96
field fileWord one -66
field fileWord openclaw 29
field fileWord openid 36
field fileWord options -110
field fileWord overview 69
field fileWord palette -169
field fileWord permission 89
field fileWord permissions 51
field fileWord pipeline -120
field fileWord platform -38
field fileWord plugin -51
field fileWord policy -141
field fileWord post 77
field fileWord postgresql 26
field fileWord practices -156
field fileWord private 160
field fileWord pro 132
field fileWord production 72
field fileWord project 170
field fileWord provider -191
field fileWord providers 123
field fileWord proxy -64
field fileWord python -40
field fileWord queries 181
field fileWord quickstart -115
field fileWord rate 35
field fileWord readme -108
field fileWord reference -35
field fileWord remote -80
field fileWord report 128
field fileWord reports 70
field fileWord research -161
field fileWord resource -98
field fileWord resources -41
field fileWord review -42
field fileWord roles -42
field fileWord rules -85
field fileWord run -33
field fileWord s 77
field fileWord saml 221
field fileWord scim -288
field fileWord sdk -87
field fileWord search -143
field fileWord secret -82
field fileWord secrets 121
field fileWord security -96
field fileWord segment -156
field fileWord self 324
field fileWord server -185
field fileWord serverless 107
field fileWord servers 206
field fileWord services 64
field fileWord set -78
field fileWord settings 393
field fileWord setup 76
field fileWord shortcuts -22
field fileWord slack 149
field fileWord source -181
field fileWord ssh 121
field fileWord ssl -156
field fileWord sso -365
field fileWord stack -40
field fileWord started 281
field fileWord steps 27
field fileWord storage -259
field fileWord studio -113
field fileWord subscription -182
field fileWord synology -375
field fileWord system -113
field fileWord table 38
field fileWord tables -180
field fileWord team -31
field fileWord teams -145
field fileWord telemetry -52
field fileWord templates -92
field fileWord testing -72
field fileWord tests -181
field fileWord the 62
field fileWord tls -57
field fileWord to -269
field fileWord tokens -135
field fileWord tools -269
field fileWord topic -99
field fileWord triggers 408
field fileWord troubleshooting 215
field fileWord types 264
field fileWord ui 146
field fileWord up -34
field fileWord update 40
field fileWord upgrade -233
field fileWord upgrading -133
field fileWord url -135
field fileWord usage -184
field fileWord use -250
field fileWord user -151
field fileWord users 132
field fileWord using 33
field fileWord v -92
field fileWord variables -132
field fileWord versions -27
field fileWord viewing -57
field fileWord web 84
field fileWord webhooks 231
field fileWord with -248
field fileWord workflow -104
field fileWord workflows -54
field fileWord working -65
field fileWord your 404
field fileWord zapier -137
field groupCapital 0 -728
field groupCapital 1 -605
field groupCapital 10 -91
field groupCapital 12 49
field groupCapital 13 115
field groupCapital 14 -40
field groupCapital 16 144
field groupCapital 17 117
field groupCapital 18 255
field groupCapital 2 -372
field groupCapital 20 683
field groupCapital 21 552
field groupCapital 22 -106
field groupCapital 4 -81
field groupCapital 5 -274
field groupCapital 8 -140
field groupCapital 9 -191
field groupCode 0 494
field groupCode 1 134
field groupCode 13 29
field groupCode 17 -45
field groupCode 2 218
field groupCode 20 -546
field groupCode 21 -283
field groupCode 22 -435
field groupCode 5 -29
field groupCode 6 -102
field groupCode 9 -26
field groupEmpty 0 -104
field groupEmpty 10 -147
field groupEmpty 12 -22
field groupEmpty 13 -54
field groupEmpty 14 -125
field groupEmpty 17 -119
field groupEmpty 2 247
field groupEmpty 20 65
field groupEmpty 21 -124
field groupEmpty 22 -251
field groupEmpty 5 283
field groupEmpty 6 -81
field groupEmpty 9 -246
field groupLong 0 -131
field groupLong 1 468
field groupLong 10 -64
field groupLong 13 -270
field groupLong 14 33
field groupLong 17 -58
field groupLong 2 -266
field groupLong 20 -51
field groupLong 21 -481
field groupLong 22 -132
field groupLong 4 -50
field groupLong 5 384
field groupLong 6 88
field groupLong 8 140
field groupLong 9 -334
field groupMarked 0 82
field groupMarked 1 -523
field groupMarked 12 -78
field groupMarked 17 74
field groupMarked 2 -148
field groupMarked 20 -42
field groupMarked 21 123
field groupMarked 22 -215
field groupMarked 4 -44
field groupMarked 9 102
field groupMood 0 -357
field groupMood 1 -46
field groupMood 10 -72
field groupMood 12 -33
field groupMood 13 -219
field groupMood 14 67
field groupMood 16 228
field groupMood 17 -33
field groupMood 2 -199
field groupMood 20 255
field groupMood 21 -67
field groupMood 22 -123
field groupMood 4 -88
field groupMood 5 128
field groupMood 6 -21
field groupMood 8 -81
field groupOrdered 1 -173
field groupPattern 12305 -39
field groupPattern 20497 -61
field groupPattern 20501 -63
field groupPattern 20502 -35
field groupPattern 20692 -86
field groupPattern 20757 -121
field groupPattern 20949 -76
field groupPattern 21521 -37
field groupPattern 21781 174
field groupPattern 24593 -43
field groupPattern 24597 -109
field groupPattern 24598 -46
field groupPattern 24657 28
field groupPattern 24661 129
field groupPattern 24784 -68
field groupPattern 24849 92
field groupPattern 24913 173
field groupPattern 24917 89
field groupPattern 24925 -32
field groupPattern 24977 -53
field groupPattern 24981 157
field groupPattern 25041 45
field groupPattern 25045 -87
field groupPattern 25053 39
field groupPattern 25110 -80
field groupPattern 25493 -22
field groupPattern 262080 -168
field groupPattern 262084 -79
field groupPattern 262090 -53
field groupPattern 262092 -166
field groupPattern 262096 352
field groupPattern 262102 -67
field groupPattern 262108 -117
field groupPattern 28689 27
field groupPattern 28693 -25
field groupPattern 28694 79
field groupPattern 28949 68
field groupPattern 3072 -34
field groupPattern 3073 -103
field groupPattern 3077 70
field groupPattern 3078 -88
field groupPattern 3084 -43
field groupPattern 3085 108
field groupPattern 3086 -37
field groupPattern 3088 69
field groupPattern 3089 -503
field groupPattern 3092 -66
field groupPattern 3093 -513
field groupPattern 3094 416
field groupPattern 3100 -36
field groupPattern 3101 41
field groupPattern 3102 -30
field groupPattern 3141 -60
field groupPattern 3142 -22
field groupPattern 3148 -53
field groupPattern 3149 -105
field groupPattern 3150 -39
field groupPattern 3152 268
field groupPattern 3153 -43
field groupPattern 3156 118
field groupPattern 3157 1284
field groupPattern 3158 236
field groupPattern 3165 68
field groupPattern 3200 -28
field groupPattern 3216 -162
field groupPattern 3217 -52
field groupPattern 3220 -55
field groupPattern 3221 135
field groupPattern 3222 30
field groupPattern 3229 -24
field groupPattern 3264 -29
field groupPattern 3280 -97
field groupPattern 3281 -50
field groupPattern 3284 89
field groupPattern 3285 54
field groupPattern 3286 72
field groupPattern 3293 -25
field groupPattern 3328 -26
field groupPattern 3329 -60
field groupPattern 3333 -132
field groupPattern 3340 -25
field groupPattern 3341 -117
field groupPattern 3344 35
field groupPattern 3345 -394
field groupPattern 3348 -142
field groupPattern 3349 -665
field groupPattern 3350 171
field groupPattern 3357 -147
field groupPattern 3392 68
field groupPattern 3393 -28
field groupPattern 3397 35
field groupPattern 3404 -25
field groupPattern 3405 -129
field groupPattern 3408 -141
field groupPattern 3409 233
field groupPattern 3412 36
field groupPattern 3413 965
field groupPattern 3420 -33
field groupPattern 3457 -29
field groupPattern 3461 -35
field groupPattern 3468 -32
field groupPattern 3469 -35
field groupPattern 3472 -86
field groupPattern 3473 -90
field groupPattern 3476 -42
field groupPattern 3477 -465
field groupPattern 3485 -132
field groupPattern 3525 -119
field groupPattern 3533 74
field groupPattern 3536 44
field groupPattern 3537 213
field groupPattern 3540 23
field groupPattern 3541 439
field groupPattern 3548 -31
field groupPattern 3549 -109
field groupPattern 4113 -30
field groupPattern 4118 145
field groupPattern 45073 -21
field groupPattern 45076 104
field groupPattern 45077 -85
field groupPattern 45078 -91
field groupPattern 45142 -24
field groupPattern 45329 -21
field groupPattern 45333 -63
field groupPattern 45457 -25
field groupPattern 45461 -25
field groupPattern 45521 123
field groupPattern 45525 37
field groupPattern 45589 -42
field groupPattern 45590 -32
field groupPattern 45713 46
field groupPattern 45718 -40
field groupPattern 45845 -39
field groupPattern 46230 -26
field groupPattern 46357 -25
field groupPattern 46485 -35
field groupPattern 47381 -29
field groupPattern 49169 -61
field groupPattern 49173 -56
field groupPattern 49237 -155
field groupPattern 49429 -71
field groupPattern 49493 -39
field groupPattern 49557 -71
field groupPattern 49617 53
field groupPattern 49621 -171
field groupPattern 49749 -47
field groupPattern 49750 -29
field groupPattern 50069 -50
field groupPattern 50198 -26
field groupPattern 53265 -344
field groupPattern 53269 112
field groupPattern 53270 -96
field groupPattern 53277 38
field groupPattern 53333 48
field groupPattern 53457 -25
field groupPattern 53521 43
field groupPattern 53525 31
field groupPattern 53533 -27
field groupPattern 53589 110
field groupPattern 53653 -81
field groupPattern 53713 55
field groupPattern 53717 -48
field groupPattern 53777 -58
field groupPattern 53845 130
field groupPattern 53905 -36
field groupPattern 53969 -35
field groupPattern 54033 -72
field groupPattern 54037 -62
field groupPattern 54097 -42
field groupPattern 54161 -27
field groupPattern 54165 159
field groupPattern 54225 127
field groupPattern 54293 -29
field groupPattern 54294 -31
field groupPattern 54358 -20
field groupPattern 54549 -23
field groupPattern 54677 -99
field groupPattern 57361 51
field groupPattern 57365 -20
field groupPattern 57366 62
field groupPattern 57373 41
field groupPattern 57425 -52
field groupPattern 57429 36
field groupPattern 57430 -22
field groupPattern 57617 346
field groupPattern 57621 -30
field groupPattern 57681 -62
field groupPattern 57685 -102
field groupPattern 57749 -51
field groupPattern 57757 -47
field groupPattern 57809 -25
field groupPattern 57873 25
field groupPattern 57877 156
field groupPattern 57941 -35
field groupPattern 58001 242
field groupPattern 58006 41
field groupPattern 58133 -52
field groupPattern 58193 48
field groupPattern 58261 53
field groupPattern 58262 -26
field groupPattern 58321 240
field groupPattern 58389 66
field groupPattern 58453 99
field groupPattern 58460 111
field groupPattern 58641 -26
field groupPattern 58645 -36
field groupPattern 58653 71
field groupPattern 58701 87
field groupPattern 58709 142
field groupPattern 58773 161
field groupPattern 58833 143
field groupPattern 58837 43
field groupPattern 59153 22
field groupPattern 61457 168
field groupPattern 61461 -131
field groupPattern 61462 -43
field groupPattern 61525 -101
field groupPattern 61589 -21
field groupPattern 61654 -28
field groupPattern 61717 -52
field groupPattern 61909 25
field groupPattern 61973 97
field groupPattern 62033 30
field groupPattern 62097 115
field groupPattern 62101 -21
field groupPattern 8209 -24
field groupPattern 8214 -21
field groupPattern 8341 115
field groupPattern 8469 -86
field groupPattern 8725 68
field groupPattern 8726 48
field groupPattern 8981 -25
field groupSize 10 -195
field groupSize 12 -49
field groupSize 13 -484
field groupSize 14 99
field groupSize 16 -205
field groupSize 17 -100
field groupSize 20 138
field groupSize 21 380
field groupSize 24 115
field groupSize 25 534
field groupSize 28 -193
field groupSize 29 -56
field groupSize 5 -176
field groupSize 6 -204
field groupSize 8 127
field groupSize 9 -360
field groupVerbs 0 -433
field groupVerbs 1 -391
field groupVerbs 10 45
field groupVerbs 12 38
field groupVerbs 13 164
field groupVerbs 17 119
field groupVerbs 2 -453
field groupVerbs 21 -89
field groupVerbs 22 -63
field groupVerbs 4 50
field groupVerbs 6 123
field groupVerbs 8 151
field headingFirst " -26
field headingFirst ( -75
field headingFirst 1 70
field headingFirst 10 -20
field headingFirst 2.2 -34
field headingFirst 3 186
field headingFirst 4 78
field headingFirst 4.2 -20
field headingFirst 5 -184
field headingFirst 6 -54
field headingFirst 7 -40
field headingFirst 8 -70
field headingFirst a 48
field headingFirst about -88
field headingFirst access -148
field headingFirst accessing -71
field headingFirst account 34
field headingFirst action -67
field headingFirst actions 29
field headingFirst add 137
field headingFirst adding 308
field headingFirst additional 103
field headingFirst address 86
field headingFirst administrator -31
field headingFirst advanced 268
field headingFirst advantages -57
field headingFirst ai -44
field headingFirst allow -31
field headingFirst allowing 142
field headingFirst an 65
field headingFirst analysis 33
field headingFirst analytics 71
field headingFirst api -63
field headingFirst applicable -55
field headingFirst apply 58
field headingFirst applying -24
field headingFirst architecture -35
field headingFirst archiving -32
field headingFirst artifacts 49
field headingFirst assign -41
field headingFirst assigning -76
field headingFirst attribute -27
field headingFirst auth -21
field headingFirst authentication 85
field headingFirst authorization 28
field headingFirst automate 162
field headingFirst automated -27
field headingFirst automatic 111
field headingFirst availability -32
field headingFirst available -180
field headingFirst aws -24
field headingFirst azure 245
field headingFirst backup 81
field headingFirst base 21
field headingFirst basic 320
field headingFirst before 58
field headingFirst benefits -51
field headingFirst best -72
field headingFirst billing 44
field headingFirst branch 44
field headingFirst branding 83
field headingFirst breaking -25
field headingFirst build -174
field headingFirst building 46
field headingFirst bulk 285
field headingFirst can 68
field headingFirst certificate -24
field headingFirst change 267
field headingFirst changing 49
field headingFirst chart -89
field headingFirst check -193
field headingFirst choose -78
field headingFirst choosing 40
field headingFirst claude -32
field headingFirst close 75
field headingFirst cloud -38
field headingFirst collecting 65
field headingFirst column 84
field headingFirst combining -55
field headingFirst command 27
field headingFirst common -142
field headingFirst comparing -23
field headingFirst comparison -35
field headingFirst complete 110
field headingFirst compliance -40
field headingFirst components -31
field headingFirst concepts -61
field headingFirst conditional -25
field headingFirst conditions 90
field headingFirst config -30
field headingFirst configurable -36
field headingFirst configure -132
field headingFirst connect -228
field headingFirst connecting 44
field headingFirst connection -34
field headingFirst console -26
field headingFirst context 44
field headingFirst control 53
field headingFirst core -56
field headingFirst cors 70
field headingFirst count -26
field headingFirst cpu -67
field headingFirst creating -67
field headingFirst credentials 49
field headingFirst csv -22
field headingFirst customization -36
field headingFirst customize -51
field headingFirst dashboard -87
field headingFirst data -40
field headingFirst database 34
field headingFirst date -51
field headingFirst default 88
field headingFirst define 114
field headingFirst defining 48
field headingFirst deleting -65
field headingFirst delivery -44
field headingFirst deploy 145
field headingFirst design -23
field headingFirst development -22
field headingFirst device 44
field headingFirst disable -30
field headingFirst disconnect -39
field headingFirst disconnecting 55
field headingFirst discover -32
field headingFirst display -69
field headingFirst download -101
field headingFirst edit 29
field headingFirst editing 86
field headingFirst editor -61
field headingFirst email 271
field headingFirst enable 192
field headingFirst enabling 31
field headingFirst enabling/disabling 28
field headingFirst encryption -22
field headingFirst environment -77
field headingFirst error 48
field headingFirst event 227
field headingFirst events -32
field headingFirst example -46
field headingFirst examples 82
field headingFirst execute 20
field headingFirst existing 62
field headingFirst explanation 59
field headingFirst export -42
field headingFirst exporting -30
field headingFirst external -28
field headingFirst extra 29
field headingFirst fallback 39
field headingFirst faq -21
field headingFirst features -182
field headingFirst field -201
field headingFirst fields -22
field headingFirst filter -71
field headingFirst filtering -60
field headingFirst filters -29
field headingFirst find 68
field headingFirst finding -99
field headingFirst firewall -25
field headingFirst first -41
field headingFirst flags -22
field headingFirst for -97
field headingFirst format 54
field headingFirst from -108
field headingFirst function -22
field headingFirst generate -98
field headingFirst generic 44
field headingFirst get 127
field headingFirst git -117
field headingFirst github -90
field headingFirst gitlab -52
field headingFirst global 37
field headingFirst google 51
field headingFirst grant -27
field headingFirst group 22
field headingFirst handle -20
field headingFirst helm 117
field headingFirst here 55
field headingFirst hooks -21
field headingFirst how 204
field headingFirst http -20
field headingFirst i 49
field headingFirst identity -27
field headingFirst if 28
field headingFirst import -41
field headingFirst important -22
field headingFirst importing -27
field headingFirst input 38
field headingFirst inputs 202
field headingFirst install -281
field headingFirst installation -31
field headingFirst installing -39
field headingFirst instance -36
field headingFirst integrate -55
field headingFirst integration -42
field headingFirst introduction -77
field headingFirst items 77
field headingFirst json -56
field headingFirst key -154
field headingFirst keycloak -23
field headingFirst known -47
field headingFirst kubernetes -39
field headingFirst labels 35
field headingFirst launch -121
field headingFirst layout 45
field headingFirst ldap 166
field headingFirst learn -25
field headingFirst limit -25
field headingFirst limitations 70
field headingFirst limiting -69
field headingFirst limits -22
field headingFirst linking -45
field headingFirst local -22
field headingFirst location -56
field headingFirst log -38
field headingFirst logging -36
field headingFirst mailgun -29
field headingFirst main -32
field headingFirst making 160
field headingFirst manage 153
field headingFirst managing -122
field headingFirst manual -37
field headingFirst manually -26
field headingFirst mapping 76
field headingFirst marking 83
field headingFirst memory -86
field headingFirst merge -20
field headingFirst messages 102
field headingFirst metadata -37
field headingFirst microsoft -67
field headingFirst model 98
field headingFirst modify 75
field headingFirst monitor -20
field headingFirst more -121
field headingFirst move 61
field headingFirst mysql -51
field headingFirst namespaces -25
field headingFirst naming -29
field headingFirst native -62
field headingFirst navigate -23
field headingFirst network 32
field headingFirst new 86
field headingFirst next -106
field headingFirst nodes -49
field headingFirst notes 114
field headingFirst notification 54
field headingFirst notifications -34
field headingFirst oauth -95
field headingFirst okta -163
field headingFirst open -36
field headingFirst opening 113
field headingFirst opentelemetry -29
field headingFirst option -46
field headingFirst optional 225
field headingFirst options -50
field headingFirst order -30
field headingFirst organization -60
field headingFirst other -70
field headingFirst override -23
field headingFirst overview 144
field headingFirst page 38
field headingFirst parameters -76
field headingFirst pass -66
field headingFirst password 81
field headingFirst payload -35
field headingFirst performance -24
field headingFirst permissions 189
field headingFirst phase -21
field headingFirst plugin -24
field headingFirst port -20
field headingFirst postgresql -32
field headingFirst preparation -20
field headingFirst prepare -47
field headingFirst prerequisite -56
field headingFirst prerequisites -263
field headingFirst pricing -44
field headingFirst primary 84
field headingFirst private -35
field headingFirst product -47
field headingFirst project -26
field headingFirst providers 141
field headingFirst public 86
field headingFirst pull 51
field headingFirst python 56
field headingFirst query -100
field headingFirst quick -30
field headingFirst rate 43
field headingFirst recommended 20
field headingFirst redirects 85
field headingFirst redis -43
field headingFirst reference -27
field headingFirst register -106
field headingFirst registering -58
field headingFirst registration 39
field headingFirst related -39
field headingFirst relationship -69
field headingFirst remove -52
field headingFirst report -167
field headingFirst request -29
field headingFirst required 158
field headingFirst requirements 28
field headingFirst research 87
field headingFirst reset -44
field headingFirst resource -24
field headingFirst restricting 41
field headingFirst retrieve 96
field headingFirst reverse -39
field headingFirst review 107
field headingFirst role -43
field headingFirst rollback -27
field headingFirst route -38
field headingFirst run 41
field headingFirst running 293
field headingFirst s3 -59
field headingFirst saml 159
field headingFirst sample -62
field headingFirst sandbox 72
field headingFirst saving -42
field headingFirst scenario -20
field headingFirst schema -46
field headingFirst scope 53
field headingFirst search -137
field headingFirst searching -23
field headingFirst security -67
field headingFirst see -31
field headingFirst select 75
field headingFirst selecting -100
field headingFirst self-hosted -25
field headingFirst send -29
field headingFirst service 50
field headingFirst services -39
field headingFirst set -265
field headingFirst setting 45
field headingFirst settings 50
field headingFirst setup -60
field headingFirst shared 36
field headingFirst sharing 75
field headingFirst show 210
field headingFirst smtp 52
field headingFirst solution -73
field headingFirst source -26
field headingFirst special -20
field headingFirst ssl 20
field headingFirst standard -30
field headingFirst start 37
field headingFirst starting 115
field headingFirst static 118
field headingFirst steps -33
field headingFirst storage -62
field headingFirst summary 149
field headingFirst supported -181
field headingFirst switching 40
field headingFirst syncing -33
field headingFirst system -38
field headingFirst table 349
field headingFirst task 77
field headingFirst telegram 132
field headingFirst telemetry 50
field headingFirst template 57
field headingFirst test 91
field headingFirst testing 35
field headingFirst text 65
field headingFirst the -145
field headingFirst time 27
field headingFirst tips -52
field headingFirst to -93
field headingFirst tool 71
field headingFirst topic -40
field headingFirst trace 41
field headingFirst triggering -32
field headingFirst troubleshooting -114
field headingFirst type -50
field headingFirst types -51
field headingFirst ui 78
field headingFirst understanding -76
field headingFirst update -101
field headingFirst updates 85
field headingFirst upgrade -62
field headingFirst upgrading -25
field headingFirst upload 51
field headingFirst url 53
field headingFirst use 172
field headingFirst user -71
field headingFirst users -37
field headingFirst using 37
field headingFirst variables -48
field headingFirst verify -74
field headingFirst version -21
field headingFirst via 45
field headingFirst view -227
field headingFirst viewing -190
field headingFirst volume 33
field headingFirst web -30
field headingFirst webhook -63
field headingFirst what -250
field headingFirst when -23
field headingFirst why -152
field headingFirst with 202
field headingFirst workflow -175
field headingFirst workflows 20
field headingFirst working -72
field headingFirst write -96
field headingFirst writing 35
field headingFirstClass aimless -33
field headingFirstClass article -31
field headingFirstClass beforePlace -324
field headingFirstClass button 33
field headingFirstClass check -98
field headingFirstClass checkingHeading -456
field headingFirstClass configure 58
field headingFirstClass consoleNoun 64
field headingFirstClass contrast 49
field headingFirstClass dateNoun -57
field headingFirstClass defaultHeader 94
field headingFirstClass descriptionHeader -136
field headingFirstClass determiner 118
field headingFirstClass display 157
field headingFirstClass edition -137
field headingFirstClass emailNoun 262
field headingFirstClass enter -177
field headingFirstClass exampleHeader -24
field headingFirstClass fillingVerb 44
field headingFirstClass formNoun 52
field headingFirstClass formatHeader 52
field headingFirstClass genericHeading 88
field headingFirstClass headingVerb 248
field headingFirstClass inputNoun 39
field headingFirstClass interfaceNoun 73
field headingFirstClass kindNoun -23
field headingFirstClass labelConnector -97
field headingFirstClass labelFiller -111
field headingFirstClass labelHeader -30
field headingFirstClass limitsHeader -76
field headingFirstClass make -51
field headingFirstClass menuNoun 23
field headingFirstClass multilineNoun -257
field headingFirstClass navigate -265
field headingFirstClass negation -23
field headingFirstClass numberNoun -53
field headingFirstClass numberWord -30
field headingFirstClass obligation 157
field headingFirstClass off -44
field headingFirstClass on 176
field headingFirstClass opener 289
field headingFirstClass optionNoun -79
field headingFirstClass optionalHeader 225
field headingFirstClass optionsHeader -217
field headingFirstClass otherHeader -104
field headingFirstClass place -177
field headingFirstClass plainNoun 155
field headingFirstClass pointer 235
field headingFirstClass possibility 68
field headingFirstClass preposition -241
field headingFirstClass pronoun 42
field headingFirstClass remark 66
field headingFirstClass requiredHeader 158
field headingFirstClass secretNoun -55
field headingFirstClass select -62
field headingFirstClass slugEnd -67
field headingFirstClass slugVerb 83
field headingFirstClass softener 396
field headingFirstClass structural -366
field headingFirstClass submitVerb 204
field headingFirstClass switchEffect 137
field headingFirstClass switchOff -56
field headingFirstClass switchOn 35
field headingFirstClass titleNoun -32
field headingFirstClass toggleNoun -24
field headingFirstClass trialVerb -117
field headingFirstClass urlNoun 65
field headingFirstClass use 266
field headingFirstClass valueWord 79
field headingFirstClass vendor -190
field headingFirstClass weakLabelHeader -118
field headingLast 2.0 -32
field headingLast accounts 201
field headingLast actions 105
field headingLast ad -90
field headingLast add -22
field headingLast address 92
field headingLast adjustments 43
field headingLast admin 33
field headingLast administrator 146
field headingLast advanced 101
field headingLast advantages -50
field headingLast agent -100
field headingLast agents -80
field headingLast alerts 125
field headingLast also -27
field headingLast analysis 67
field headingLast analytics -21
field headingLast api -127
field headingLast apis -22
field headingLast app -309
field headingLast application -144
field headingLast applications -58
field headingLast approval -109
field headingLast architecture -31
field headingLast arguments 34
field headingLast array 41
field headingLast artifacts -35
field headingLast attribute -31
field headingLast attributes -28
field headingLast auth0 41
field headingLast authentication 197
field headingLast authenticator -29
field headingLast authorization 73
field headingLast autocomplete -36
field headingLast azure 162
field headingLast backup -32
field headingLast behavior -35
field headingLast benefits -70
field headingLast block -62
field headingLast body -43
field headingLast bucket -207
field headingLast builder -37
field headingLast by -25
field headingLast ca 93
field headingLast cache -44
field headingLast calendar 102
field headingLast capabilities -81
field headingLast case 51
field headingLast cases -177
field headingLast catalog -142
field headingLast certificate -141
field headingLast certificates -49
field headingLast changes -58
field headingLast chart 460
field headingLast charts 46
field headingLast check -62
field headingLast checklist 144
field headingLast claim -51
field headingLast claims 45
field headingLast cli -121
field headingLast client -336
field headingLast clients 86
field headingLast cloud -43
field headingLast clusters -34
field headingLast code -41
field headingLast codes -46
field headingLast collection 63
field headingLast columns -33
field headingLast combinations -20
field headingLast command -81
field headingLast commands 206
field headingLast commits -51
field headingLast component -35
field headingLast components -53
field headingLast concepts -168
field headingLast condition -31
field headingLast conditions 123
field headingLast config 49
field headingLast configuration 295
field headingLast configurations 60
field headingLast configure 448
field headingLast connect -31
field headingLast connection -50
field headingLast connections 34
field headingLast connector 222
field headingLast considerations -121
field headingLast console 20
field headingLast constraints -55
field headingLast contacts 71
field headingLast container -140
field headingLast content 47
field headingLast context 25
field headingLast control -25
field headingLast controls 67
field headingLast cors 57
field headingLast costs -22
field headingLast creation -30
field headingLast credentials -108
field headingLast credits -29
field headingLast criteria -70
field headingLast customization 38
field headingLast dashboard 134
field headingLast dashboards -51
field headingLast databases -23
field headingLast datadog -30
field headingLast date -58
field headingLast default -35
field headingLast definition -33
field headingLast dependencies -71
field headingLast deploy -27
field headingLast description -88
field headingLast desktop -82
field headingLast details -172
field headingLast detection 175
field headingLast development -56
field headingLast devices 345
field headingLast differences -67
field headingLast dimensions -34
field headingLast directory -43
field headingLast do -21
field headingLast docker -57
field headingLast document 107
field headingLast documentation -21
field headingLast does -22
field headingLast domain 136
field headingLast domains -27
field headingLast download -35
field headingLast dropdown -47
field headingLast edit 115
field headingLast editor -63
field headingLast elements -35
field headingLast email 101
field headingLast emails -27
field headingLast enablement 124
field headingLast encryption -45
field headingLast end 56
field headingLast endpoint -133
field headingLast endpoints 22
field headingLast enterprise -69
field headingLast entries -37
field headingLast entry -50
field headingLast environment 130
field headingLast environments -41
field headingLast error -57
field headingLast errors -25
field headingLast etc 77
field headingLast event 134
field headingLast examples 75
field headingLast explanation -24
field headingLast export 48
field headingLast extension 51
field headingLast extensions 34
field headingLast faq -21
field headingLast feature 33
field headingLast features -293
field headingLast field 63
field headingLast file 49
field headingLast filter -64
field headingLast filters 72
field headingLast fixed -35
field headingLast flag -65
field headingLast flags -48
field headingLast flows -20
field headingLast folders 40
field headingLast form -34
field headingLast format -211
field headingLast formats -34
field headingLast formatting -49
field headingLast forms 112
field headingLast frequency 23
field headingLast function -128
field headingLast functions -45
field headingLast gateway -53
field headingLast gcp -127
field headingLast general 22
field headingLast github -238
field headingLast gitlab -50
field headingLast glance -49
field headingLast grid -22
field headingLast group 57
field headingLast guide -97
field headingLast guidelines -36
field headingLast handling -61
field headingLast header 53
field headingLast history -43
field headingLast hooks -25
field headingLast host -30
field headingLast https -68
field headingLast id -151
field headingLast identity 73
field headingLast ids 37
field headingLast image 95
field headingLast images 47
field headingLast impact -24
field headingLast implementation -20
field headingLast import 168
field headingLast improvements -67
field headingLast indicators -35
field headingLast information -38
field headingLast infrastructure 44
field headingLast inputs 203
field headingLast insights -59
field headingLast install -29
field headingLast installation -66
field headingLast instance 136
field headingLast instructions -205
field headingLast integration -97
field headingLast interface 111
field headingLast introduction -72
field headingLast invoice 92
field headingLast invoices 37
field headingLast issues -65
field headingLast it 27
field headingLast item 29
field headingLast items 93
field headingLast json -27
field headingLast key -161
field headingLast language 111
field headingLast layout 33
field headingLast layouts 49
field headingLast levels -53
field headingLast libraries 23
field headingLast lifecycle -21
field headingLast limitations 50
field headingLast link -45
field headingLast links -35
field headingLast linux -40
field headingLast list -57
field headingLast lists -113
field headingLast llm 57
field headingLast location -81
field headingLast locations -33
field headingLast logging -58
field headingLast login -86
field headingLast logout 47
field headingLast logs -48
field headingLast mail -27
field headingLast mailgun -73
field headingLast management 23
field headingLast manager 50
field headingLast manually 104
field headingLast map -24
field headingLast mapping 85
field headingLast mappings -43
field headingLast matrix -22
field headingLast mcp -49
field headingLast measure -28
field headingLast members 110
field headingLast menu -39
field headingLast message 63
field headingLast messages 76
field headingLast method -25
field headingLast methods -93
field headingLast metrics 92
field headingLast migrations 59
field headingLast models 58
field headingLast modes -99
field headingLast more -25
field headingLast mysql -33
field headingLast name -25
field headingLast navigation -25
field headingLast network 55
field headingLast node 26
field headingLast nodes -52
field headingLast notes 59
field headingLast notification 35
field headingLast notifications 196
field headingLast numbers 31
field headingLast oauth -46
field headingLast objects 171
field headingLast okta -95
field headingLast on 38
field headingLast only -24
field headingLast openai 103
field headingLast operation 139
field headingLast operations 36
field headingLast optional 170
field headingLast options 202
field headingLast order -56
field headingLast organization 29
field headingLast output -38
field headingLast outputs -128
field headingLast overrides -63
field headingLast package -83
field headingLast page -68
field headingLast panel 44
field headingLast parameters 306
field headingLast path -32
field headingLast pattern -25
field headingLast payload -21
field headingLast payloads -34
field headingLast payment -45
field headingLast payments -150
field headingLast period -35
field headingLast periods -39
field headingLast permission -27
field headingLast permissions 170
field headingLast pipeline 147
field headingLast pipelines 49
field headingLast plan -30
field headingLast plugin 45
field headingLast plus -56
field headingLast point -41
field headingLast policies 57
field headingLast policy -22
field headingLast portal 64
field headingLast postgresql -107
field headingLast practices -129
field headingLast prerequisite -142
field headingLast prerequisites -273
field headingLast process -45
field headingLast processing -22
field headingLast processor 83
field headingLast product 42
field headingLast products 42
field headingLast profiles 38
field headingLast program 55
field headingLast project -81
field headingLast projects 73
field headingLast prompt -72
field headingLast properties 86
field headingLast protocol -40
field headingLast providers 85
field headingLast provisioning -98
field headingLast queries -23
field headingLast query 94
field headingLast queue 58
field headingLast rates 27
field headingLast recommended -109
field headingLast record 115
field headingLast records -59
field headingLast recovery 37
field headingLast redirect -21
field headingLast redirects 82
field headingLast redis -26
field headingLast reference 59
field headingLast references 42
field headingLast registration 131
field headingLast registry -31
field headingLast reminders 58
field headingLast removal -24
field headingLast report 60
field headingLast reporting 68
field headingLast reports -51
field headingLast repositories -54
field headingLast repository 87
field headingLast request -36
field headingLast requests 79
field headingLast resource -68
field headingLast response 23
field headingLast responses -25
field headingLast results -76
field headingLast retention 20
field headingLast review 121
field headingLast role -52
field headingLast roles -31
field headingLast routes 122
field headingLast rows -42
field headingLast rule 81
field headingLast run 82
field headingLast saml 50
field headingLast scenarios -54
field headingLast schema 330
field headingLast scope 23
field headingLast scopes -27
field headingLast scratch 40
field headingLast screen -23
field headingLast script -52
field headingLast sdk -53
field headingLast search -112
field headingLast secret -102
field headingLast secrets -30
field headingLast security 164
field headingLast segment 98
field headingLast selection -45
field headingLast server 105
field headingLast servers 43
field headingLast service -277
field headingLast sessions -32
field headingLast setting 86
field headingLast settings 293
field headingLast setup 257
field headingLast severity 32
field headingLast shortcuts -59
field headingLast sidebar -82
field headingLast skills -28
field headingLast software -41
field headingLast solution -74
field headingLast source 120
field headingLast sources 22
field headingLast specifications -80
field headingLast sso 34
field headingLast stack -31
field headingLast start 55
field headingLast started 44
field headingLast status -39
field headingLast statuses -45
field headingLast step -30
field headingLast steps -149
field headingLast storage 169
field headingLast stored -21
field headingLast strategies 68
field headingLast strategy -69
field headingLast stream -47
field headingLast structure -139
field headingLast studio 42
field headingLast style 98
field headingLast subscription 222
field headingLast subscriptions 26
field headingLast suites 44
field headingLast summary -51
field headingLast sync 29
field headingLast synchronization -22
field headingLast syntax -82
field headingLast system -27
field headingLast tab 158
field headingLast table -293
field headingLast tag 37
field headingLast tags -33
field headingLast teams 63
field headingLast telemetry 40
field headingLast template 22
field headingLast templates -78
field headingLast terraform 79
field headingLast testing -35
field headingLast time -53
field headingLast tips -28
field headingLast together -27
field headingLast toggle 52
field headingLast token 49
field headingLast tokens -39
field headingLast tool -26
field headingLast toolkit 47
field headingLast tools -99
field headingLast topic -215
field headingLast topics 21
field headingLast tracking 41
field headingLast trigger 247
field headingLast troubleshooting -110
field headingLast ui 82
field headingLast update -28
field headingLast upgrade -24
field headingLast uri -38
field headingLast url 68
field headingLast urls -84
field headingLast usage 88
field headingLast use -66
field headingLast user 176
field headingLast users 63
field headingLast validate -135
field headingLast value -29
field headingLast values -53
field headingLast variable 39
field headingLast variables -114
field headingLast verify 50
field headingLast version -74
field headingLast versions -29
field headingLast view -130
field headingLast views -28
field headingLast visibility -71
field headingLast visualization -40
field headingLast vpc 27
field headingLast vulnerabilities -21
field headingLast walkthrough -42
field headingLast webhook 312
field headingLast widget 88
field headingLast widgets -25
field headingLast windows -36
field headingLast work -26
field headingLast workflow 56
field headingLast working 92
field headingLast works -208
field headingLast workspace -37
field headingLast workspaces -119
field headingLast yaml -21
field headingPattern 1037 -23
field headingPattern 1041 -47
field headingPattern 1044 -39
field headingPattern 1045 -107
field headingPattern 1046 -39
field headingPattern 1053 20
field headingPattern 1054 -20
field headingPattern 1093 -64
field headingPattern 1101 -44
field headingPattern 1105 -140
field headingPattern 1109 -73
field headingPattern 1117 -72
field headingPattern 1172 -33
field headingPattern 12 -22
field headingPattern 1232 116
field headingPattern 1236 -35
field headingPattern 1237 -34
field headingPattern 1238 -32
field headingPattern 13 -45
field headingPattern 1349 -26
field headingPattern 1360 -51
field headingPattern 1361 -69
field headingPattern 1364 -20
field headingPattern 1365 -41
field headingPattern 1366 -37
field headingPattern 144 -20
field headingPattern 145 -56
field headingPattern 148 26
field headingPattern 149 117
field headingPattern 150 143
field headingPattern 157 127
field headingPattern 1617 -33
field headingPattern 1621 89
field headingPattern 17 281
field headingPattern 1749 -86
field headingPattern 1750 -21
field headingPattern 1809 -68
field headingPattern 1813 252
field headingPattern 193 -28
field headingPattern 1937 28
field headingPattern 1940 128
field headingPattern 1941 342
field headingPattern 20 129
field headingPattern 2001 354
field headingPattern 2005 -100
field headingPattern 2060 -22
field headingPattern 2064 66
field headingPattern 2065 -58
field headingPattern 2069 -21
field headingPattern 2070 132
field headingPattern 208 61
field headingPattern 209 -96
field headingPattern 21 -100
field headingPattern 213 -90
field headingPattern 214 79
field headingPattern 22 131
field headingPattern 221 -60
field headingPattern 2261 -86
field headingPattern 2320 194
field headingPattern 2321 -79
field headingPattern 2324 -127
field headingPattern 2325 88
field headingPattern 2326 103
field headingPattern 2333 -20
field headingPattern 2368 -20
field headingPattern 2373 -35
field headingPattern 2381 -47
field headingPattern 2384 165
field headingPattern 2385 184
field headingPattern 2388 72
field headingPattern 2389 49
field headingPattern 2390 -46
field headingPattern 2396 87
field headingPattern 2397 -86
field headingPattern 2449 -31
field headingPattern 2453 -115
field headingPattern 2454 71
field headingPattern 2496 -21
field headingPattern 2501 -21
field headingPattern 2508 -53
field headingPattern 2509 -40
field headingPattern 2512 397
field headingPattern 2516 -94
field headingPattern 2517 252
field headingPattern 2518 268
field headingPattern 2524 -48
field headingPattern 2525 -27
field headingPattern 2581 151
field headingPattern 2582 -67
field headingPattern 2693 -72
field headingPattern 2705 123
field headingPattern 2709 -107
field headingPattern 2710 -27
field headingPattern 2716 -20
field headingPattern 2765 23
field headingPattern 2769 60
field headingPattern 2773 80
field headingPattern 2832 92
field headingPattern 2836 78
field headingPattern 2837 -176
field headingPattern 29 -80
field headingPattern 2901 121
field headingPattern 2961 118
field headingPattern 2966 -22
field headingPattern 3024 -24
field headingPattern 3089 -52
field headingPattern 3094 100
field headingPattern 3221 55
field headingPattern 3280 -70
field headingPattern 3281 -99
field headingPattern 3285 188
field headingPattern 3293 -96
field headingPattern 3345 -32
field headingPattern 3349 -57
field headingPattern 3404 -28
field headingPattern 3408 245
field headingPattern 3409 -44
field headingPattern 3412 50
field headingPattern 3413 310
field headingPattern 3414 36
field headingPattern 3420 -25
field headingPattern 3472 -26
field headingPattern 3473 -125
field headingPattern 3477 84
field headingPattern 3520 -148
field headingPattern 3536 -68
field headingPattern 3540 -64
field headingPattern 3541 28
field headingPattern 3542 -99
field headingPattern 3549 -74
field headingPattern 3601 -27
field headingPattern 3605 -123
field headingPattern 3648 -36
field headingPattern 3649 78
field headingPattern 3653 -25
field headingPattern 3660 -42
field headingPattern 3661 -96
field headingPattern 3664 170
field headingPattern 3665 -152
field headingPattern 3668 -124
field headingPattern 3669 169
field headingPattern 3670 -131
field headingPattern 3676 -27
field headingPattern 3677 170
field headingPattern 3724 -34
field headingPattern 3728 259
field headingPattern 3729 -140
field headingPattern 3732 -150
field headingPattern 3733 60
field headingPattern 3734 231
field headingPattern 3740 -32
field headingPattern 3741 -20
field headingPattern 3792 190
field headingPattern 3793 -28
field headingPattern 3796 150
field headingPattern 3797 -26
field headingPattern 3798 -22
field headingPattern 3856 -55
field headingPattern 3857 65
field headingPattern 3860 -52
field headingPattern 3861 101
field headingPattern 3921 -23
field headingPattern 3925 -27
field headingPattern 3985 -33
field headingPattern 3989 89
field headingPattern 401 -108
field headingPattern 405 83
field headingPattern 4053 198
field headingPattern 406 -26
field headingPattern 4117 109
field headingPattern 4177 -24
field headingPattern 4224 -36
field headingPattern 4240 -24
field headingPattern 4241 -56
field headingPattern 4245 42
field headingPattern 4246 -42
field headingPattern 4416 -30
field headingPattern 4421 -22
field headingPattern 4428 -45
field headingPattern 4429 -20
field headingPattern 4432 -84
field headingPattern 4433 -68
field headingPattern 4436 -56
field headingPattern 4437 189
field headingPattern 4438 238
field headingPattern 4445 -36
field headingPattern 4497 -49
field headingPattern 4501 34
field headingPattern 4566 42
field headingPattern 4629 -24
field headingPattern 4686 -30
field headingPattern 4688 141
field headingPattern 4694 -23
field headingPattern 4753 -60
field headingPattern 4757 34
field headingPattern 4821 -75
field headingPattern 4949 84
field headingPattern 5 -22
field headingPattern 5009 -27
field headingPattern 5013 22
field headingPattern 5120 -35
field headingPattern 5121 30
field headingPattern 5125 -69
field headingPattern 5126 -28
field headingPattern 5133 -145
field headingPattern 5136 -49
field headingPattern 5137 -106
field headingPattern 5140 224
field headingPattern 5141 -208
field headingPattern 5142 -87
field headingPattern 5148 61
field headingPattern 5150 -21
field headingPattern 5190 -23
field headingPattern 5196 26
field headingPattern 5200 -133
field headingPattern 5201 -249
field headingPattern 5205 260
field headingPattern 5206 32
field headingPattern 5212 64
field headingPattern 5213 132
field headingPattern 5264 -31
field headingPattern 5265 -54
field headingPattern 5268 -20
field headingPattern 5269 132
field headingPattern 5270 -32
field headingPattern 5328 37
field headingPattern 5329 -115
field headingPattern 5332 -56
field headingPattern 5333 -34
field headingPattern 5334 -23
field headingPattern 5396 -33
field headingPattern 5397 -34
field headingPattern 5504 -153
field headingPattern 5509 -40
field headingPattern 5524 39
field headingPattern 5525 103
field headingPattern 5526 103
field headingPattern 5533 72
field headingPattern 5644 -28
field headingPattern 5645 -36
field headingPattern 5648 238
field headingPattern 5652 31
field headingPattern 5653 240
field headingPattern 5654 28
field headingPattern 5660 -38
field headingPattern 5697 90
field headingPattern 5713 -28
field headingPattern 5717 81
field headingPattern 5760 -39
field headingPattern 5761 -43
field headingPattern 5765 -77
field headingPattern 5766 -20
field headingPattern 5772 -46
field headingPattern 5773 -149
field headingPattern 5776 239
field headingPattern 5777 146
field headingPattern 5780 -73
field headingPattern 5781 -159
field headingPattern 5782 -274
field headingPattern 5788 65
field headingPattern 5790 -20
field headingPattern 5844 -63
field headingPattern 5845 28
field headingPattern 5893 69
field headingPattern 5901 -94
field headingPattern 5904 -108
field headingPattern 5905 144
field headingPattern 5908 152
field headingPattern 5909 -216
field headingPattern 5910 -137
field headingPattern 5917 35
field headingPattern 5957 69
field headingPattern 5965 -95
field headingPattern 5968 -197
field headingPattern 5969 43
field headingPattern 597 -84
field headingPattern 5973 -40
field headingPattern 5974 -29
field headingPattern 598 125
field headingPattern 5981 37
field headingPattern 6032 -40
field headingPattern 6033 -69
field headingPattern 6037 53
field headingPattern 6038 -23
field headingPattern 6045 30
field headingPattern 661 78
field headingPattern 705 -22
field headingPattern 709 42
field headingPattern 710 -27
field headingPattern 716 29
field headingPattern 717 -59
field headingPattern 720 -91
field headingPattern 721 -78
field headingPattern 724 175
field headingPattern 725 223
field headingPattern 726 -56
field headingPattern 732 92
field headingPattern 733 47
field headingPattern 785 -33
field headingPattern 789 -82
field headingPattern 790 -29
field headingPattern 797 48
field headingPattern 81 -44
field headingPattern 84 -56
field headingPattern 848 -51
field headingPattern 849 -70
field headingPattern 85 -21
field headingPattern 853 -94
field headingPattern 854 37
field headingPattern 86 -22
field headingPattern 981 -62
field headingWord & 22
field headingWord + -33
field headingWord 1 122
field headingWord 10 -24
field headingWord 2 -164
field headingWord 2.0 -129
field headingWord 2.1 -92
field headingWord 2.2 -148
field headingWord 3 158
field headingWord 4 138
field headingWord 4.2 -20
field headingWord 5 127
field headingWord 7 -59
field headingWord 8 -96
field headingWord about -98
field headingWord accepted 52
field headingWord access -97
field headingWord accessing -71
field headingWord account -22
field headingWord accounts 199
field headingWord acl -71
field headingWord action -86
field headingWord actions -49
field headingWord activity -92
field headingWord ad -111
field headingWord add -47
field headingWord adding 177
field headingWord additional 49
field headingWord address 91
field headingWord adjust -24
field headingWord adjustments 43
field headingWord admin 58
field headingWord administrator 99
field headingWord advanced 210
field headingWord advantages -69
field headingWord after -63
field headingWord agent 241
field headingWord agents -87
field headingWord aggregate 35
field headingWord ai -48
field headingWord alert 138
field headingWord alerts 197
field headingWord all -91
field headingWord allow 77
field headingWord allowed 52
field headingWord allowing 142
field headingWord also -27
field headingWord amazon 111
field headingWord an -200
field headingWord analysis 175
field headingWord analytics 82
field headingWord and -163
field headingWord android -146
field headingWord anonymous 21
field headingWord any -39
field headingWord apache 124
field headingWord api -324
field headingWord apis -22
field headingWord app -512
field headingWord applicable -55
field headingWord application -380
field headingWord applications -26
field headingWord apply 90
field headingWord applying -91
field headingWord approval -95
field headingWord approve 164
field headingWord apps 48
field headingWord architecture -75
field headingWord archiving -33
field headingWord are -41
field headingWord arguments 34
field headingWord array 30
field headingWord as -65
field headingWord assets -20
field headingWord assign -22
field headingWord assigning -76
field headingWord assignment 27
field headingWord at -73
field headingWord attach 130
field headingWord attribute 21
field headingWord attributes -36
field headingWord audio 41
field headingWord auth -35
field headingWord auth0 -57
field headingWord authentication 160
field headingWord authenticator -96
field headingWord auto -21
field headingWord automate 162
field headingWord automated -27
field headingWord automatic 83
field headingWord automation -24
field headingWord availability -61
field headingWord available -193
field headingWord avoid -22
field headingWord aws 120
field headingWord b -39
field headingWord back 41
field headingWord backend -101
field headingWord backup 40
field headingWord backups -20
field headingWord banner 38
field headingWord base 20
field headingWord based 52
field headingWord basic 335
field headingWord batch -76
field headingWord be -24
field headingWord before 43
field headingWord behavior -46
field headingWord benefits -103
field headingWord best -132
field headingWord beta -28
field headingWord between -68
field headingWord billing 22
field headingWord bitbucket -123
field headingWord block -92
field headingWord body 21
field headingWord bot -179
field headingWord branch 82
field headingWord branding 88
field headingWord breaking -25
field headingWord bucket -340
field headingWord build -112
field headingWord builder -68
field headingWord building 40
field headingWord built-in -62
field headingWord bulk 244
field headingWord business 22
field headingWord but 57
field headingWord by -95
field headingWord ca 95
field headingWord cache -78
field headingWord calculation -34
field headingWord calendar 86
field headingWord call 113
field headingWord can 55
field headingWord can't 42
field headingWord cannot -32
field headingWord capabilities -81
field headingWord capture 77
field headingWord case 55
field headingWord cases -213
field headingWord catalog -203
field headingWord central 44
field headingWord certificate -340
field headingWord certificates -20
field headingWord chain 25
field headingWord challenge -22
field headingWord challenges -52
field headingWord change 188
field headingWord changed -40
field headingWord changes -92
field headingWord changing 49
field headingWord chart 287
field headingWord charts 36
field headingWord check -241
field headingWord checking -22
field headingWord checklist 115
field headingWord checks 103
field headingWord choose -169
field headingWord choosing 101
field headingWord ci/cd -27
field headingWord claim -113
field headingWord claims -22
field headingWord class -21
field headingWord classic 110
field headingWord claude -71
field headingWord clear -27
field headingWord cli -154
field headingWord click 94
field headingWord client -476
field headingWord clients 118
field headingWord close 75
field headingWord cloud -96
field headingWord cloudflare 224
field headingWord cluster 39
field headingWord clusters -48
field headingWord code -177
field headingWord codes -47
field headingWord coding 249
field headingWord collecting 54
field headingWord collection 211
field headingWord color 169
field headingWord column 79
field headingWord columns -43
field headingWord combinations -26
field headingWord combining -55
field headingWord command -79
field headingWord commands 206
field headingWord comment 39
field headingWord commit -95
field headingWord commits -51
field headingWord common -146
field headingWord community -74
field headingWord comparing -23
field headingWord comparison -50
field headingWord complete 123
field headingWord component -76
field headingWord components -58
field headingWord compose -47
field headingWord concept -41
field headingWord concepts -169
field headingWord conditional -25
field headingWord conditions 109
field headingWord configurable -36
field headingWord configurations 49
field headingWord configure 104
field headingWord configuring 140
field headingWord confirm -20
field headingWord confirmation 123
field headingWord confluence -52
field headingWord connect -259
field headingWord connecting 165
field headingWord connection -94
field headingWord connections 32
field headingWord connector 154
field headingWord connectors -26
field headingWord considerations -124
field headingWord constraints -55
field headingWord consumer 106
field headingWord contact -80
field headingWord contacts 86
field headingWord container -100
field headingWord context 80
field headingWord contribution 111
field headingWord controlling 65
field headingWord controls 37
field headingWord conversation 143
field headingWord conversations -29
field headingWord copy -45
field headingWord core -66
field headingWord cors 69
field headingWord costs -22
field headingWord count -36
field headingWord cpu -67
field headingWord create 30
field headingWord creating -38
field headingWord creation -33
field headingWord credential 133
field headingWord credentials -255
field headingWord credits -36
field headingWord criteria -71
field headingWord csv -106
field headingWord custom -46
field headingWord customer 50
field headingWord customize -118
field headingWord daily 24
field headingWord dashboard 36
field headingWord data -297
field headingWord databases -24
field headingWord datadog -89
field headingWord date -136
field headingWord day 71
field headingWord deb -25
field headingWord debugging -36
field headingWord default 41
field headingWord defaults -22
field headingWord define 93
field headingWord defining 42
field headingWord definition -47
field headingWord delete 23
field headingWord deleting -134
field headingWord delivered -23
field headingWord delivery -81
field headingWord dependencies -78
field headingWord dependency -32
field headingWord deploy 172
field headingWord deployments -135
field headingWord description -80
field headingWord design -36
field headingWord details 120
field headingWord detection 173
field headingWord determine -33
field headingWord develop 58
field headingWord development -77
field headingWord device -47
field headingWord devices 310
field headingWord difference -35
field headingWord differences -78
field headingWord dimension 33
field headingWord dimensions -39
field headingWord directories 30
field headingWord directory -78
field headingWord disable 54
field headingWord disabled -26
field headingWord disconnect -40
field headingWord disconnecting 55
field headingWord discover -43
field headingWord disk -61
field headingWord display 387
field headingWord distribution -161
field headingWord dns -68
field headingWord do -25
field headingWord docker -141
field headingWord documentation -38
field headingWord does -60
field headingWord domain 154
field headingWord domains -64
field headingWord download -115
field headingWord downstream -25
field headingWord dropdown -51
field headingWord duplicate -67
field headingWord dynamic 83
field headingWord each 76
field headingWord ecr 56
field headingWord edit 198
field headingWord editing 126
field headingWord editor -126
field headingWord elements -37
field headingWord email 240
field headingWord emails -82
field headingWord empty -20
field headingWord enable 364
field headingWord enablement 119
field headingWord enabling 56
field headingWord enabling/disabling 28
field headingWord encryption -120
field headingWord end 56
field headingWord endpoint -53
field headingWord enrollment -37
field headingWord enter 66
field headingWord enterprise -154
field headingWord entities 88
field headingWord entity 24
field headingWord entra -96
field headingWord entries 160
field headingWord entry -229
field headingWord env -24
field headingWord environments -66
field headingWord error -25
field headingWord errors -41
field headingWord etc 77
field headingWord evaluation -28
field headingWord event 69
field headingWord events -76
field headingWord examples 45
field headingWord exchange -161
field headingWord exclusive -25
field headingWord execution -42
field headingWord existing 100
field headingWord experiments 21
field headingWord explanation 55
field headingWord export -249
field headingWord exporting -30
field headingWord extended -44
field headingWord extension 42
field headingWord extensions 33
field headingWord external 287
field headingWord extra 29
field headingWord failed 60
field headingWord failure -86
field headingWord fallback 39
field headingWord faq -21
field headingWord feature -70
field headingWord features -335
field headingWord few 32
field headingWord field -320
field headingWord files -34
field headingWord filter -156
field headingWord filtering -65
field headingWord filters -34
field headingWord find 60
field headingWord finding -112
field headingWord firewall -25
field headingWord first 27
field headingWord fixed -50
field headingWord flag -109
field headingWord flags 37
field headingWord fleet -73
field headingWord flows -25
field headingWord folder 22
field headingWord folders 40
field headingWord for -184
field headingWord form -25
field headingWord format -301
field headingWord formats -46
field headingWord formatting 427
field headingWord forms 90
field headingWord frequency 21
field headingWord from 274
field headingWord function -166
field headingWord functions -60
field headingWord gates -32
field headingWord gateway 66
field headingWord gateways -38
field headingWord gcp 57
field headingWord general 46
field headingWord generate -131
field headingWord generating 20
field headingWord generator 81
field headingWord generic 42
field headingWord get 68
field headingWord github -132
field headingWord gitlab -55
field headingWord give -35
field headingWord glance -49
field headingWord global 71
field headingWord google -141
field headingWord grant -41
field headingWord grid -21
field headingWord groups -30
field headingWord guide -101
field headingWord guidelines -40
field headingWord handle -23
field headingWord handling -72
field headingWord have -20
field headingWord header 89
field headingWord headers -41
field headingWord help -54
field headingWord here 51
field headingWord history -58
field headingWord home 56
field headingWord hooks -26
field headingWord host -63
field headingWord how 123
field headingWord http 83
field headingWord i 134
field headingWord iam -38
field headingWord id -301
field headingWord identify -20
field headingWord identity -244
field headingWord images 37
field headingWord imap 102
field headingWord impact -62
field headingWord implement -39
field headingWord implementation -31
field headingWord implementing -35
field headingWord import 104
field headingWord important -39
field headingWord importing -28
field headingWord imports -159
field headingWord improvements -84
field headingWord in -78
field headingWord index 23
field headingWord indicators -35
field headingWord individual 70
field headingWord information 95
field headingWord infrastructure 254
field headingWord ingress -89
field headingWord initial -24
field headingWord initialize -23
field headingWord input 35
field headingWord inputs 202
field headingWord insights -71
field headingWord install -312
field headingWord installation -80
field headingWord installing -41
field headingWord instance -40
field headingWord instructions -277
field headingWord integer 81
field headingWord integrate -55
field headingWord integration 320
field headingWord interface 110
field headingWord internal -59
field headingWord interpretation -103
field headingWord into -36
field headingWord introduction -89
field headingWord invoice 90
field headingWord invoices 154
field headingWord ip 37
field headingWord is 95
field headingWord issue -22
field headingWord issues -75
field headingWord it -216
field headingWord item 99
field headingWord items 40
field headingWord java 34
field headingWord jira 188
field headingWord jobs -39
field headingWord json -55
field headingWord key -257
field headingWord keycloak -130
field headingWord knowledge 280
field headingWord known -68
field headingWord kubernetes -146
field headingWord language 57
field headingWord last -43
field headingWord launch -141
field headingWord layout 85
field headingWord layouts 49
field headingWord ldap 169
field headingWord learn -24
field headingWord let -28
field headingWord level 33
field headingWord levels -53
field headingWord library -47
field headingWord license -22
field headingWord licensing -21
field headingWord lifecycle -51
field headingWord limit -38
field headingWord limitations 44
field headingWord limiting -81
field headingWord line -31
field headingWord lines 26
field headingWord link -81
field headingWord linked -88
field headingWord linking -45
field headingWord links -90
field headingWord linux -46
field headingWord listing -139
field headingWord lists -128
field headingWord llm 56
field headingWord localization 71
field headingWord locations -39
field headingWord logger -22
field headingWord logging -75
field headingWord logical -21
field headingWord logout 44
field headingWord logs -99
field headingWord loop -24
field headingWord macos -59
field headingWord mail -31
field headingWord mailgun -73
field headingWord main -44
field headingWord maintenance 43
field headingWord make 87
field headingWord making 160
field headingWord manage 77
field headingWord management -90
field headingWord manager 26
field headingWord managing -100
field headingWord manual -52
field headingWord map -55
field headingWord mapping 109
field headingWord mappings -43
field headingWord markdown -21
field headingWord marking 83
field headingWord master 101
field headingWord match -25
field headingWord matching -21
field headingWord matrix -28
field headingWord maximum 80
field headingWord mcp 78
field headingWord measure -30
field headingWord member -53
field headingWord members 69
field headingWord memory -58
field headingWord menu -74
field headingWord message -109
field headingWord messages 49
field headingWord messaging -32
field headingWord metadata 23
field headingWord method -37
field headingWord methods -100
field headingWord metric -63
field headingWord mfa -97
field headingWord microsoft -83
field headingWord migration -20
field headingWord migrations 58
field headingWord minimum 80
field headingWord mobile -96
field headingWord mode -47
field headingWord models 39
field headingWord modes -105
field headingWord modify 108
field headingWord monitor -30
field headingWord more -201
field headingWord mount 33
field headingWord move 55
field headingWord mqtt 104
field headingWord multiple -120
field headingWord my 219
field headingWord mysql -62
field headingWord name 65
field headingWord names -36
field headingWord namespaces -28
field headingWord naming -34
field headingWord native -116
field headingWord navigate -47
field headingWord navigation -51
field headingWord new 93
field headingWord next -116
field headingWord nginx -49
field headingWord no -70
field headingWord node 52
field headingWord nodes -55
field headingWord not 170
field headingWord note -24
field headingWord notes 38
field headingWord notification 149
field headingWord notifications 108
field headingWord number 30
field headingWord numbering 116
field headingWord numbers 31
field headingWord object -40
field headingWord objects 169
field headingWord obtain -20
field headingWord oci -29
field headingWord ocr 69
field headingWord of 100
field headingWord off 59
field headingWord oidc -109
field headingWord okta -536
field headingWord on -155
field headingWord onboarding -51
field headingWord onelogin -167
field headingWord online 84
field headingWord only -32
field headingWord open -112
field headingWord openai 142
field headingWord openid -133
field headingWord opening 113
field headingWord opentelemetry -32
field headingWord operation 28
field headingWord operations 20
field headingWord operator 69
field headingWord option 32
field headingWord optional 469
field headingWord options 157
field headingWord or -36
field headingWord order -144
field headingWord organization 96
field headingWord origin 71
field headingWord other -110
field headingWord output -21
field headingWord outputs -128
field headingWord over -77
field headingWord overlay -21
field headingWord overrides -63
field headingWord overview 58
field headingWord own -24
field headingWord package -152
field headingWord page 144
field headingWord palette 115
field headingWord panel 116
field headingWord parameters 351
field headingWord partial -110
field headingWord participants -38
field headingWord party -143
field headingWord pass -70
field headingWord password -63
field headingWord pattern -27
field headingWord pay 171
field headingWord payload -80
field headingWord payloads -34
field headingWord payment 78
field headingWord payments -112
field headingWord pdf 26
field headingWord perform 54
field headingWord performance -39
field headingWord period -64
field headingWord periods -39
field headingWord permission 24
field headingWord persistent -64
field headingWord personal 78
field headingWord phase -21
field headingWord phone 88
field headingWord pipeline 214
field headingWord pipelines 40
field headingWord plain 25
field headingWord plan -81
field headingWord platform -27
field headingWord plugins -21
field headingWord plus -56
field headingWord pod -28
field headingWord point -43
field headingWord policies 131
field headingWord policy -85
field headingWord pool 42
field headingWord port -57
field headingWord portal 159
field headingWord post 39
field headingWord postgresql -73
field headingWord practices -134
field headingWord predefined 32
field headingWord preferences 101
field headingWord prefix 20
field headingWord prepare -35
field headingWord prerequisite -57
field headingWord prerequisites -273
field headingWord preset 95
field headingWord preview 40
field headingWord primary 81
field headingWord priority 78
field headingWord private 56
field headingWord pro -30
field headingWord problems -23
field headingWord process -74
field headingWord processing 122
field headingWord processor 83
field headingWord product -112
field headingWord production -34
field headingWord profile 58
field headingWord profiles -36
field headingWord program 48
field headingWord project -190
field headingWord projects 54
field headingWord prometheus -45
field headingWord prompt -88
field headingWord prompts 42
field headingWord properties 83
field headingWord protocol -54
field headingWord provider 232
field headingWord providers 84
field headingWord provision 187
field headingWord provisioning -165
field headingWord proxy 23
field headingWord public 187
field headingWord publish -50
field headingWord publishing -69
field headingWord pushes 40
field headingWord put -24
field headingWord python 39
field headingWord queries -46
field headingWord query 128
field headingWord queue -164
field headingWord quick 60
field headingWord quota -21
field headingWord quotes 39
field headingWord rates 26
field headingWord raw 28
field headingWord read -49
field headingWord read-only -39
field headingWord realtime 24
field headingWord receive -35
field headingWord receiving -155
field headingWord recommended -113
field headingWord recording 100
field headingWord records -170
field headingWord recovery 33
field headingWord redirect -31
field headingWord redirects 82
field headingWord redis -31
field headingWord reference -23
field headingWord references 40
field headingWord register -175
field headingWord registering -60
field headingWord registration 115
field headingWord related -60
field headingWord relational 24
field headingWord release -35
field headingWord releases -30
field headingWord reminders 137
field headingWord remote -107
field headingWord removal -31
field headingWord remove -43
field headingWord removing -58
field headingWord render -125
field headingWord replace 39
field headingWord reply 37
field headingWord report 134
field headingWord reporting 39
field headingWord repositories -42
field headingWord repository 73
field headingWord request 80
field headingWord requests 49
field headingWord required 152
field headingWord requirements 29
field headingWord research 49
field headingWord reset -52
field headingWord resolution -24
field headingWord resource -164
field headingWord resources -46
field headingWord responses -25
field headingWord rest -24
field headingWord restore -22
field headingWord restoring -40
field headingWord restricting 41
field headingWord result -56
field headingWord results -111
field headingWord retention 24
field headingWord retrieval -32
field headingWord retrieve 111
field headingWord retry -32
field headingWord reverse -48
field headingWord review 78
field headingWord role -129
field headingWord roles -107
field headingWord rollback -27
field headingWord root 24
field headingWord route -50
field headingWord routes 168
field headingWord routing 24
field headingWord row -31
field headingWord rows -55
field headingWord rpm -37
field headingWord rule 154
field headingWord rules -178
field headingWord run 268
field headingWord runner -53
field headingWord running 186
field headingWord safely -27
field headingWord sales 281
field headingWord same -57
field headingWord saml 103
field headingWord sample -68
field headingWord sandbox 65
field headingWord saving -42
field headingWord scale -20
field headingWord scan -54
field headingWord scenario -38
field headingWord scenarios -83
field headingWord schedule 120
field headingWord schema 297
field headingWord scim -131
field headingWord scope 79
field headingWord scratch 34
field headingWord screen -23
field headingWord script 58
field headingWord search -243
field headingWord searching -23
field headingWord secret 151
field headingWord secrets 45
field headingWord section -22
field headingWord see 41
field headingWord select 56
field headingWord selecting -136
field headingWord selection -49
field headingWord selector -39
field headingWord self-hosted -35
field headingWord send -54
field headingWord sendgrid -124
field headingWord sending 97
field headingWord series 22
field headingWord server 346
field headingWord service -61
field headingWord services -150
field headingWord ses 78
field headingWord session -26
field headingWord sessions -30
field headingWord set 146
field headingWord setting 115
field headingWord settings 422
field headingWord setup 240
field headingWord severity 20
field headingWord shape -34
field headingWord share -41
field headingWord shared -92
field headingWord shell 63
field headingWord short 183
field headingWord shortcuts -26
field headingWord should 53
field headingWord show 197
field headingWord sidebar -82
field headingWord signing -67
field headingWord simple 35
field headingWord single -102
field headingWord site 47
field headingWord size 56
field headingWord skills -28
field headingWord skip -21
field headingWord slack -51
field headingWord slow 31
field headingWord smtp 41
field headingWord software -83
field headingWord solution -80
field headingWord some 152
field headingWord sources -63
field headingWord special -21
field headingWord specifications -80
field headingWord specify 43
field headingWord ssh -43
field headingWord ssl -34
field headingWord sso 197
field headingWord stack -36
field headingWord standalone -25
field headingWord standard -64
field headingWord start 27
field headingWord starting 99
field headingWord state 46
field headingWord statement 45
field headingWord static 170
field headingWord statuses -52
field headingWord step 24
field headingWord steps -94
field headingWord storage -43
field headingWord stored -80
field headingWord strategies 67
field headingWord strategy -75
field headingWord stream -53
field headingWord string 77
field headingWord structure -140
field headingWord studio 23
field headingWord style 146
field headingWord subject 43
field headingWord submit -67
field headingWord subscribe -39
field headingWord subscription 157
field headingWord suites 44
field headingWord summary 164
field headingWord super 104
field headingWord support 61
field headingWord supported -266
field headingWord switching 40
field headingWord sync 49
field headingWord synchronization -133
field headingWord syncing -69
field headingWord syntax -82
field headingWord system -101
field headingWord tab 156
field headingWord table 313
field headingWord tables 111
field headingWord tag 149
field headingWord tags -45
field headingWord target 52
field headingWord targeting 28
field headingWord task 140
field headingWord tasks 174
field headingWord tcp 54
field headingWord team -73
field headingWord teams 38
field headingWord telegram 132
field headingWord telemetry 34
field headingWord template 52
field headingWord templates -60
field headingWord temporary -27
field headingWord tenant -24
field headingWord terms -26
field headingWord terraform 75
field headingWord testing -66
field headingWord tests -75
field headingWord text 24
field headingWord that -112
field headingWord them -23
field headingWord theme -23
field headingWord they -22
field headingWord three 57
field headingWord through 38
field headingWord tier 120
field headingWord time 69
field headingWord timeline -70
field headingWord tips -74
field headingWord tls -22
field headingWord to -125
field headingWord together -27
field headingWord toggle 48
field headingWord tokens -46
field headingWord toolkit 47
field headingWord tools -35
field headingWord topic -257
field headingWord topics -88
field headingWord total 62
field headingWord totp 23
field headingWord trace -38
field headingWord track 73
field headingWord tracked 54
field headingWord tracking 112
field headingWord transaction -61
field headingWord transactions -25
field headingWord transformation -57
field headingWord trigger 192
field headingWord triggering -35
field headingWord triggers 38
field headingWord troubleshooting -127
field headingWord trust -145
field headingWord trusted -24
field headingWord try -164
field headingWord tunnel -30
field headingWord turn 30
field headingWord two -51
field headingWord type -135
field headingWord types -52
field headingWord ui 74
field headingWord understanding -81
field headingWord unit -58
field headingWord units 92
field headingWord up 192
field headingWord update 250
field headingWord updates 130
field headingWord upgrade -91
field headingWord upgrading -31
field headingWord upstream -50
field headingWord uri -30
field headingWord url 88
field headingWord urls -93
field headingWord usage -106
field headingWord use -98
field headingWord user -88
field headingWord username 25
field headingWord users 79
field headingWord uses -35
field headingWord using -118
field headingWord utility -21
field headingWord values -30
field headingWord variables -173
field headingWord vendor -43
field headingWord vercel 24
field headingWord verify -38
field headingWord version -205
field headingWord versions -30
field headingWord very 51
field headingWord via 316
field headingWord view -409
field headingWord viewing -197
field headingWord views -47
field headingWord virtual 164
field headingWord visibility -93
field headingWord visual -22
field headingWord visualization -40
field headingWord volume 21
field headingWord vpc 27
field headingWord vulnerabilities -21
field headingWord vulnerability -31
field headingWord walkthrough -42
field headingWord want -48
field headingWord warehouse -59
field headingWord web -254
field headingWord webhooks -44
field headingWord what -243
field headingWord where -34
field headingWord which -47
field headingWord who 57
field headingWord why -179
field headingWord widget 79
field headingWord widgets -53
field headingWord wildcard -77
field headingWord will -26
field headingWord windows -123
field headingWord with 37
field headingWord within -44
field headingWord without -116
field headingWord worker -45
field headingWord workflow -56
field headingWord working 69
field headingWord works -219
field headingWord workspace -88
field headingWord workspaces -119
field headingWord write -103
field headingWord yaml -47
field headingWord your 62
field headingWord zero 23
field headingWord zone -40
field headsLabels 0 -3494
field inTab 0 304
field innerHeading 0 -30
field introColon 0 -38
field introColon 1 -385
field introColon 2 -158
field introMood 0 102
field introMood 1 124
field introMood 16 -153
field introMood 17 -86
field introMood 2 158
field introMood 3 227
field introMood 4 -78
field introMood 6 -477
field introNone 0 -315
field introStatement 1 -3804
field introStatement 2 -2761
field introStatement 3 -1110
field kind 0 -78
field kind 1 -102
field kind 2 -215
field kind 3 -226
field kind 4 -148
field kindMark 0 63
field kindMark 1 627
field kindMark 10 -38
field kindMark 11 -457
field kindMark 12 -86
field kindMark 13 -915
field kindMark 17 142
field kindMark 18 212
field kindMark 19 -321
field kindMark 2 -20
field kindMark 20 -33
field kindMark 21 -204
field kindMark 25 257
field kindMark 26 -157
field kindMark 27 -812
field kindMark 28 -139
field kindMark 3 -574
field kindMark 4 -30
field kindMark 5 -135
field kindMark 8 86
field kindMark 9 933
field labelFirst $ -57
field labelFirst + -46
field labelFirst 0 -81
field labelFirst 1 -36
field labelFirst 2 -43
field labelFirst accept -21
field labelFirst accepted 56
field labelFirst access 87
field labelFirst acl 175
field labelFirst acs -35
field labelFirst action -66
field labelFirst add -55
field labelFirst adding -27
field labelFirst adjust 47
field labelFirst admin 58
field labelFirst advanced -46
field labelFirst after -56
field labelFirst agent -20
field labelFirst aggregation 81
field labelFirst ai 132
field labelFirst alert 61
field labelFirst all -89
field labelFirst allow 194
field labelFirst allowed 172
field labelFirst allows 64
field labelFirst already -23
field labelFirst always -32
field labelFirst amazon -31
field labelFirst analytics -22
field labelFirst any -34
field labelFirst api 270
field labelFirst app -94
field labelFirst application -286
field labelFirst array 30
field labelFirst as -50
field labelFirst assign 46
field labelFirst assigned 22
field labelFirst attach 28
field labelFirst attribute 56
field labelFirst audit -39
field labelFirst auth 53
field labelFirst authentication 54
field labelFirst authorization -114
field labelFirst auto 305
field labelFirst automated -31
field labelFirst automatic 93
field labelFirst automatically 76
field labelFirst available 52
field labelFirst average 75
field labelFirst aws 24
field labelFirst azure -52
field labelFirst back -38
field labelFirst backend -21
field labelFirst base 170
field labelFirst based -35
field labelFirst basic 50
field labelFirst before -24
field labelFirst best -42
field labelFirst bind 24
field labelFirst block -53
field labelFirst body 70
field labelFirst bootstrap 60
field labelFirst bucket -74
field labelFirst build 196
field labelFirst built-in -27
field labelFirst bulk 22
field labelFirst by -47
field labelFirst ca 165
field labelFirst cache -39
field labelFirst can -29
field labelFirst capture 31
field labelFirst category -77
field labelFirst certificate 49
field labelFirst change -71
field labelFirst chart 134
field labelFirst chat 29
field labelFirst check -74
field labelFirst checkout 35
field labelFirst choose -93
field labelFirst cidr 32
field labelFirst claim -64
field labelFirst classic -20
field labelFirst cleanup -25
field labelFirst clear -25
field labelFirst click -250
field labelFirst client-side -23
field labelFirst clone -21
field labelFirst close 75
field labelFirst cloud -63
field labelFirst code -32
field labelFirst collect 50
field labelFirst collection 31
field labelFirst color 22
field labelFirst column 100
field labelFirst command 54
field labelFirst compare -23
field labelFirst complete 248
field labelFirst component 22
field labelFirst compose -21
field labelFirst conditional 52
field labelFirst config -60
field labelFirst configuration -34
field labelFirst configure -93
field labelFirst configured -24
field labelFirst confirm 95
field labelFirst confirmation 38
field labelFirst connect 122
field labelFirst connection -56
field labelFirst contact 52
field labelFirst container 89
field labelFirst content 53
field labelFirst control 24
field labelFirst copy -31
field labelFirst correct -20
field labelFirst cost -25
field labelFirst create -73
field labelFirst credentials -21
field labelFirst cron 57
field labelFirst ctrl -32
field labelFirst custom 242
field labelFirst dashboard 22
field labelFirst data 214
field labelFirst database 49
field labelFirst date -40
field labelFirst default 134
field labelFirst delivery -46
field labelFirst dependency -44
field labelFirst deployment -30
field labelFirst describe 24
field labelFirst destination -90
field labelFirst device -20
field labelFirst direct -70
field labelFirst directory -22
field labelFirst disable 47
field labelFirst disabled -40
field labelFirst discount 20
field labelFirst display 37
field labelFirst dkim 49
field labelFirst dns -21
field labelFirst do 41
field labelFirst docker 47
field labelFirst document 95
field labelFirst does 29
field labelFirst don't 29
field labelFirst download -36
field labelFirst drag -33
field labelFirst duration 25
field labelFirst dynamic 90
field labelFirst edit -81
field labelFirst editing 36
field labelFirst email 70
field labelFirst enable 315
field labelFirst enabled -37
field labelFirst end 47
field labelFirst endpoint -67
field labelFirst enter -107
field labelFirst entry -62
field labelFirst error 53
field labelFirst eu 34
field labelFirst event -122
field labelFirst events -48
field labelFirst example -67
field labelFirst execute 61
field labelFirst execution -21
field labelFirst experiment -22
field labelFirst expiration -24
field labelFirst expired 27
field labelFirst export -87
field labelFirst facebook 20
field labelFirst failed 30
field labelFirst failure 30
field labelFirst feature -45
field labelFirst federated -24
field labelFirst federation 21
field labelFirst fetch 42
field labelFirst field 30
field labelFirst financial 88
field labelFirst find -34
field labelFirst first -37
field labelFirst flexible -23
field labelFirst for -69
field labelFirst force 33
field labelFirst forgot -73
field labelFirst format 30
field labelFirst forwarding 53
field labelFirst from 120
field labelFirst full 61
field labelFirst gcp 103
field labelFirst general -43
field labelFirst generate -65
field labelFirst get -72
field labelFirst git 173
field labelFirst global -66
field labelFirst go -86
field labelFirst google 135
field labelFirst grant 23
field labelFirst group 277
field labelFirst grouped -33
field labelFirst header 84
field labelFirst health 69
field labelFirst hello -20
field labelFirst helm -47
field labelFirst hide 159
field labelFirst home 40
field labelFirst host 27
field labelFirst how -81
field labelFirst html 25
field labelFirst http 41
field labelFirst https 68
field labelFirst i 378
field labelFirst iam -43
field labelFirst id 60
field labelFirst identity -30
field labelFirst idle 25
field labelFirst idp 36
field labelFirst if -66
field labelFirst ignore 30
field labelFirst image 72
field labelFirst import -50
field labelFirst in -102
field labelFirst inbound -25
field labelFirst include 214
field labelFirst including -29
field labelFirst incoming -23
field labelFirst index 194
field labelFirst initiate -64
field labelFirst input 147
field labelFirst insert -51
field labelFirst install -37
field labelFirst installation 23
field labelFirst instance -31
field labelFirst integration -44
field labelFirst internal -32
field labelFirst internet 45
field labelFirst ip 39
field labelFirst ipv4 -111
field labelFirst is 187
field labelFirst item 44
field labelFirst javascript 141
field labelFirst jira 113
field labelFirst job 52
field labelFirst json 50
field labelFirst jwt 64
field labelFirst keep 31
field labelFirst key -105
field labelFirst knowledge 58
field labelFirst known 55
field labelFirst kubernetes -83
field labelFirst label 138
field labelFirst last -140
field labelFirst launch 56
field labelFirst ldap 110
field labelFirst learn -34
field labelFirst leave -32
field labelFirst limit -112
field labelFirst line -25
field labelFirst list 26
field labelFirst listen 34
field labelFirst local 27
field labelFirst location 66
field labelFirst log -111
field labelFirst logo 98
field labelFirst lookup 33
field labelFirst loop 31
field labelFirst machine 27
field labelFirst main 38
field labelFirst make -26
field labelFirst map -54
field labelFirst mapping -37
field labelFirst mark 81
field labelFirst max 196
field labelFirst maximum 105
field labelFirst mcp -35
field labelFirst menu 64
field labelFirst metric 54
field labelFirst microsoft -40
field labelFirst min 35
field labelFirst minimum 21
field labelFirst model 49
field labelFirst modify 22
field labelFirst mongodb -36
field labelFirst monitoring -21
field labelFirst more -63
field labelFirst move -44
field labelFirst multiple 35
field labelFirst must -31
field labelFirst my -41
field labelFirst name -35
field labelFirst navigate -22
field labelFirst net -36
field labelFirst network 42
field labelFirst next -27
field labelFirst no -85
field labelFirst not -60
field labelFirst note -47
field labelFirst notification 30
field labelFirst number 125
field labelFirst obtain -21
field labelFirst oidc 34
field labelFirst omit 65
field labelFirst one -22
field labelFirst only 79
field labelFirst open -73
field labelFirst operational 35
field labelFirst optional -72
field labelFirst optionally -53
field labelFirst organization 26
field labelFirst origin -89
field labelFirst outgoing -39
field labelFirst output 73
field labelFirst override 28
field labelFirst package -101
field labelFirst page 57
field labelFirst parallel -27
field labelFirst parameter -26
field labelFirst parent 36
field labelFirst participant 30
field labelFirst pass 142
field labelFirst password 82
field labelFirst path -97
field labelFirst pay -22
field labelFirst payment 24
field labelFirst period 42
field labelFirst permissions -22
field labelFirst phone 32
field labelFirst planned 26
field labelFirst pod -41
field labelFirst point 56
field labelFirst policy -24
field labelFirst port 32
field labelFirst post -55
field labelFirst posting -41
field labelFirst power -28
field labelFirst prevent 45
field labelFirst previous -23
field labelFirst pricing 122
field labelFirst primary 71
field labelFirst print 23
field labelFirst private 149
field labelFirst process 41
field labelFirst profile 70
field labelFirst program 103
field labelFirst prometheus 48
field labelFirst property 30
field labelFirst protect 20
field labelFirst protocol -33
field labelFirst provide -27
field labelFirst provider 69
field labelFirst provisioning -85
field labelFirst proxy 27
field labelFirst public 24
field labelFirst publish -33
field labelFirst pull -48
field labelFirst purchase -45
field labelFirst python 43
field labelFirst query 99
field labelFirst range 176
field labelFirst rapid -27
field labelFirst read -36
field labelFirst rebuild 56
field labelFirst recommended -20
field labelFirst record 69
field labelFirst recurring 44
field labelFirst redirect 246
field labelFirst refresh -55
field labelFirst regenerate -47
field labelFirst region -24
field labelFirst register 32
field labelFirst registry 93
field labelFirst related 41
field labelFirst relationship 86
field labelFirst relative 43
field labelFirst relay 85
field labelFirst remember -29
field labelFirst repository -38
field labelFirst required 37
field labelFirst research -23
field labelFirst resend 31
field labelFirst reset -72
field labelFirst resource 91
field labelFirst response 112
field labelFirst restart 71
field labelFirst restrict -43
field labelFirst results 21
field labelFirst retention -47
field labelFirst review 38
field labelFirst risk 54
field labelFirst role-based -21
field labelFirst rules -35
field labelFirst run 45
field labelFirst runtime 38
field labelFirst s3 -77
field labelFirst sales -47
field labelFirst saml 24
field labelFirst sample -62
field labelFirst save 38
field labelFirst schema 30
field labelFirst scim -75
field labelFirst search 173
field labelFirst secondary 94
field labelFirst secret 57
field labelFirst secrets -21
field labelFirst secure -69
field labelFirst security 69
field labelFirst select -114
field labelFirst selected -39
field labelFirst send 73
field labelFirst sender 71
field labelFirst server 28
field labelFirst server-side -28
field labelFirst service 68
field labelFirst services -25
field labelFirst set -197
field labelFirst settings -221
field labelFirst share -70
field labelFirst shared -25
field labelFirst should 72
field labelFirst show 210
field labelFirst sign-in -87
field labelFirst single -32
field labelFirst size -22
field labelFirst skip 210
field labelFirst slack 59
field labelFirst smart -22
field labelFirst soft 35
field labelFirst software -24
field labelFirst sort 113
field labelFirst specific -154
field labelFirst specify -23
field labelFirst sql 151
field labelFirst ssh 39
field labelFirst sso -47
field labelFirst standard -31
field labelFirst start 73
field labelFirst state 53
field labelFirst static 24
field labelFirst step -51
field labelFirst subscribe 48
field labelFirst subscription 50
field labelFirst super -48
field labelFirst system 102
field labelFirst table 211
field labelFirst target 162
field labelFirst task 134
field labelFirst tax 44
field labelFirst team -30
field labelFirst telegram -36
field labelFirst template -40
field labelFirst tenant -65
field labelFirst text 133
field labelFirst this -45
field labelFirst time 83
field labelFirst timeout 23
field labelFirst title 37
field labelFirst tls 388
field labelFirst token 61
field labelFirst tool 149
field labelFirst topic -250
field labelFirst total -37
field labelFirst track 66
field labelFirst trigger 184
field labelFirst triggered 21
field labelFirst trusted 258
field labelFirst type 115
field labelFirst ubuntu -28
field labelFirst unique -42
field labelFirst unit -32
field labelFirst update 169
field labelFirst upload 147
field labelFirst url 66
field labelFirst usage -20
field labelFirst used 84
field labelFirst user 122
field labelFirst users -21
field labelFirst using -42
field labelFirst valid -58
field labelFirst validate -24
field labelFirst value 80
field labelFirst variable 54
field labelFirst vendor 187
field labelFirst view 72
field labelFirst virtual 57
field labelFirst volume 74
field labelFirst web 84
field labelFirst webhook 32
field labelFirst webhooks 68
field labelFirst when -35
field labelFirst without 115
field labelFirst worker 40
field labelFirst workflow -87
field labelFirst workspace -38
field labelFirst x.509 194
field labelFirst yaml 43
field labelFirst you -55
field labelFirstClass aimless 43
field labelFirstClass be 156
field labelFirstClass beforePlace 87
field labelFirstClass blank -154
field labelFirstClass boxNoun -46
field labelFirstClass button -93
field labelFirstClass check -267
field labelFirstClass checkingHeading 177
field labelFirstClass click -308
field labelFirstClass condition -85
field labelFirstClass configure -293
field labelFirstClass conjunction -79
field labelFirstClass consoleNoun -44
field labelFirstClass contrast 333
field labelFirstClass dateNoun -67
field labelFirstClass defaultHeader 99
field labelFirstClass descriptionHeader 157
field labelFirstClass determiner -209
field labelFirstClass display 174
field labelFirstClass durationNoun 104
field labelFirstClass edition -61
field labelFirstClass emailNoun 76
field labelFirstClass enter -190
field labelFirstClass exampleHeader -186
field labelFirstClass fieldNoun 303
field labelFirstClass fileNoun 313
field labelFirstClass fillingVerb -97
field labelFirstClass followUp -114
field labelFirstClass formNoun 35
field labelFirstClass formatHeader -30
field labelFirstClass genericHeading -160
field labelFirstClass groupNoun -49
field labelFirstClass headingVerb 154
field labelFirstClass hostNoun 213
field labelFirstClass inputNoun 226
field labelFirstClass interfaceNoun 24
field labelFirstClass kindNoun 250
field labelFirstClass labelConnector -73
field labelFirstClass labelFiller -105
field labelFirstClass labelHeader 47
field labelFirstClass leave 108
field labelFirstClass limitsHeader 184
field labelFirstClass make 103
field labelFirstClass manipulate -243
field labelFirstClass menuNoun -114
field labelFirstClass multilineNoun 439
field labelFirstClass navigate -234
field labelFirstClass negation -188
field labelFirstClass numberNoun 417
field labelFirstClass numberWord -29
field labelFirstClass obligation 112
field labelFirstClass off -288
field labelFirstClass on -65
field labelFirstClass opener 88
field labelFirstClass openingVerb -26
field labelFirstClass optionNoun -69
field labelFirstClass optionsHeader 188
field labelFirstClass otherHeader 159
field labelFirstClass pairNoun 275
field labelFirstClass place 325
field labelFirstClass plainNoun 148
field labelFirstClass pointer 110
field labelFirstClass possessive -61
field labelFirstClass possibility -86
field labelFirstClass preposition 31
field labelFirstClass pronoun 196
field labelFirstClass remark -391
field labelFirstClass requiredHeader 82
field labelFirstClass secretNoun 303
field labelFirstClass select -257
field labelFirstClass slugVerb -214
field labelFirstClass softener -30
field labelFirstClass structural -167
field labelFirstClass switchEffect 792
field labelFirstClass switchOff -45
field labelFirstClass switchOn 224
field labelFirstClass titleNoun -149
field labelFirstClass toggleNoun -113
field labelFirstClass trialVerb -174
field labelFirstClass unit -129
field labelFirstClass upload 49
field labelFirstClass urlNoun 39
field labelFirstClass use -46
field labelFirstClass valueWord -185
field labelFirstClass vendor 209
field labelHead % 41
field labelHead + -41
field labelHead 0 -42
field labelHead 1 -31
field labelHead 1.0.0 -26
field labelHead 10 -33
field labelHead 100 -24
field labelHead 127.0.0.1 -61
field labelHead 2.0 50
field labelHead 3 -44
field labelHead 3000 -29
field labelHead 5 -23
field labelHead 8 -25
field labelHead a 54
field labelHead about 29
field labelHead access 32
field labelHead accessible 41
field labelHead accesskey 20
field labelHead account -21
field labelHead accounts -79
field labelHead acl 42
field labelHead acls -58
field labelHead action 29
field labelHead actions -361
field labelHead active 24
field labelHead activities -22
field labelHead add -23
field labelHead address -156
field labelHead addresses 53
field labelHead admin -80
field labelHead admins -27
field labelHead advanced -50
field labelHead after -25
field labelHead agents -38
field labelHead aggregate 63
field labelHead agreements 401
field labelHead alerting 92
field labelHead alerts -21
field labelHead algorithm 83
field labelHead all -38
field labelHead allocation 21
field labelHead allow -67
field labelHead analysis -60
field labelHead and -23
field labelHead anonymous -63
field labelHead api -94
field labelHead app -118
field labelHead apple -54
field labelHead application 89
field labelHead applications -51
field labelHead apply -24
field labelHead approved 35
field labelHead apps -112
field labelHead architecture 42
field labelHead archive 29
field labelHead args 60
field labelHead arm64 -21
field labelHead arn 92
field labelHead array -26
field labelHead as -66
field labelHead assignee 42
field labelHead assistant 28
field labelHead attribute 180
field labelHead audience 22
field labelHead authentication -56
field labelHead authority 28
field labelHead auto -93
field labelHead automatically 47
field labelHead available -60
field labelHead backend 37
field labelHead backup 29
field labelHead balance -78
field labelHead bar -27
field labelHead base 103
field labelHead basic -110
field labelHead batch -22
field labelHead bcc 44
field labelHead behavior -42
field labelHead block -99
field labelHead blocks 40
field labelHead board -53
field labelHead body 108
field labelHead books -20
field labelHead bot -29
field labelHead boundary 85
field labelHead branch 26
field labelHead bucket 20
field labelHead build -28
field labelHead button -31
field labelHead by 73
field labelHead bytes 46
field labelHead calculation 93
field labelHead calling 53
field labelHead calls 90
field labelHead cancelled -25
field labelHead canvas -29
field labelHead capabilities -35
field labelHead capacity 66
field labelHead case -27
field labelHead cases -57
field labelHead catalog -59
field labelHead categories 42
field labelHead category 188
field labelHead center -29
field labelHead cert 210
field labelHead certificate 266
field labelHead change 26
field labelHead changes 36
field labelHead channel 109
field labelHead chart -73
field labelHead charts -42
field labelHead chat -39
field labelHead check 55
field labelHead choices 24
field labelHead cidr -44
field labelHead class 40
field labelHead classification 21
field labelHead click -22
field labelHead client -35
field labelHead clients -32
field labelHead cloud 168
field labelHead code -285
field labelHead collection 391
field labelHead color 343
field labelHead column 54
field labelHead command 80
field labelHead comment 41
field labelHead commit 61
field labelHead community -72
field labelHead compact 44
field labelHead components -23
field labelHead condition 383
field labelHead config 37
field labelHead configuration 23
field labelHead configurations -55
field labelHead connect -70
field labelHead connection -63
field labelHead connections -33
field labelHead connector 124
field labelHead connectors -61
field labelHead contact 73
field labelHead context 103
field labelHead continue -21
field labelHead control -49
field labelHead convert 23
field labelHead correction 33
field labelHead cost 31
field labelHead count -37
field labelHead counter 57
field labelHead create 93
field labelHead created -88
field labelHead creation -25
field labelHead credential 83
field labelHead credentials -99
field labelHead criteria 221
field labelHead critical -61
field labelHead css 74
field labelHead csv -64
field labelHead currency 130
field labelHead custom -55
field labelHead customization -20
field labelHead daily -54
field labelHead dashboard 26
field labelHead dashboards -25
field labelHead data 89
field labelHead date 309
field labelHead days -52
field labelHead debug -34
field labelHead def -84
field labelHead default -52
field labelHead definition -37
field labelHead delay 148
field labelHead delete -126
field labelHead deliveries 52
field labelHead delivery -75
field labelHead demo -39
field labelHead deny -122
field labelHead dependency 61
field labelHead deploy 20
field labelHead description 124
field labelHead designer -22
field labelHead destination 74
field labelHead destinations -32
field labelHead details -73
field labelHead development -30
field labelHead dimension 34
field labelHead dimensions -25
field labelHead directory 72
field labelHead disable -55
field labelHead disabled -122
field labelHead disclaimer 64
field labelHead disconnect -34
field labelHead discount 32
field labelHead display 34
field labelHead dn 33
field labelHead docs -21
field labelHead document 73
field labelHead documentation -39
field labelHead documents 55
field labelHead domain 124
field labelHead domains 459
field labelHead donut 55
field labelHead down -24
field labelHead ecosystem 44
field labelHead edge -24
field labelHead editor 152
field labelHead effort -22
field labelHead email 126
field labelHead emails 52
field labelHead enable -83
field labelHead enabled 314
field labelHead encoding 44
field labelHead encryption 33
field labelHead end 20
field labelHead endpoint 51
field labelHead engagement -22
field labelHead engine 168
field labelHead enrollment -103
field labelHead enter -21
field labelHead enterprise -23
field labelHead entities 27
field labelHead entity 25
field labelHead entry -167
field labelHead environment 172
field labelHead environments 127
field labelHead equal -20
field labelHead equals -27
field labelHead error -48
field labelHead errors -22
field labelHead event 58
field labelHead events 49
field labelHead example -92
field labelHead examples -43
field labelHead execution -25
field labelHead exists 24
field labelHead expenses -20
field labelHead experiments -25
field labelHead expiration 21
field labelHead expire 27
field labelHead expired 24
field labelHead explanation 46
field labelHead explorer -20
field labelHead export -27
field labelHead expression 151
field labelHead extension 27
field labelHead extensions 40
field labelHead failed -27
field labelHead false -64
field labelHead family 24
field labelHead features -32
field labelHead field 366
field labelHead fields 80
field labelHead file 83
field labelHead filter 182
field labelHead filtering -22
field labelHead filters -106
field labelHead first -51
field labelHead fix -29
field labelHead fixed -42
field labelHead flag 78
field labelHead flags -31
field labelHead flow -40
field labelHead folder 214
field labelHead folders -52
field labelHead footers -26
field labelHead for 88
field labelHead format -76
field labelHead forms 41
field labelHead formula 28
field labelHead forwarding 60
field labelHead frequency 60
field labelHead from 238
field labelHead full -25
field labelHead function 150
field labelHead gate -37
field labelHead gateway 59
field labelHead general -147
field labelHead generation 51
field labelHead get -20
field labelHead gitlab -21
field labelHead global -25
field labelHead group 180
field labelHead hash 26
field labelHead header 141
field labelHead headers 145
field labelHead help 106
field labelHead heroku -22
field labelHead home 37
field labelHead hook 28
field labelHead host 106
field labelHead hostname -40
field labelHead hosts 54
field labelHead hours -56
field labelHead html 53
field labelHead https 109
field labelHead i.e -29
field labelHead icon -37
field labelHead id 215
field labelHead ignore -29
field labelHead image 194
field labelHead images 31
field labelHead import -36
field labelHead important -28
field labelHead include 51
field labelHead info -31
field labelHead information -78
field labelHead infrastructure 66
field labelHead ingress 56
field labelHead input -99
field labelHead inputs -28
field labelHead instance -45
field labelHead integration -119
field labelHead integrations -79
field labelHead interface 20
field labelHead internet -63
field labelHead interval 69
field labelHead inventory 30
field labelHead invoice 31
field labelHead is -27
field labelHead issue -28
field labelHead it -29
field labelHead items -43
field labelHead job -36
field labelHead jobs -30
field labelHead json -163
field labelHead kafka -44
field labelHead key 154
field labelHead keycloak -25
field labelHead keys 26
field labelHead knowledge 23
field labelHead labels 105
field labelHead language 61
field labelHead languages 62
field labelHead large -20
field labelHead last -85
field labelHead latitude 39
field labelHead layer 31
field labelHead layout -62
field labelHead ldap -73
field labelHead left 54
field labelHead legend 32
field labelHead length 61
field labelHead level -113
field labelHead library -27
field labelHead light -27
field labelHead limit 268
field labelHead line 47
field labelHead lines -44
field labelHead link 85
field labelHead links -61
field labelHead list -66
field labelHead local -31
field labelHead location 102
field labelHead locations -34
field labelHead logging -54
field labelHead logs -60
field labelHead longitude 42
field labelHead macos -41
field labelHead mail -28
field labelHead management -72
field labelHead manager -64
field labelHead manifest -27
field labelHead mapping 148
field labelHead mappings 38
field labelHead match 82
field labelHead matching -63
field labelHead max -49
field labelHead maximum 53
field labelHead mechanism 50
field labelHead meeting -22
field labelHead member -37
field labelHead membership 27
field labelHead memory 59
field labelHead menu -87
field labelHead merge -20
field labelHead message 140
field labelHead metadata -122
field labelHead method 217
field labelHead methods -38
field labelHead mfa -29
field labelHead min -36
field labelHead minutes -36
field labelHead mobile 32
field labelHead mode 239
field labelHead model 163
field labelHead monitoring -36
field labelHead month -36
field labelHead monthly -29
field labelHead months -26
field labelHead more -32
field labelHead mysql -21
field labelHead name 173
field labelHead namespace 31
field labelHead native -39
field labelHead networks 63
field labelHead new -31
field labelHead next -46
field labelHead nickname -44
field labelHead no 471
field labelHead node -37
field labelHead nodejs -23
field labelHead none -137
field labelHead normal -77
field labelHead not -26
field labelHead note -198
field labelHead notes 208
field labelHead notification 45
field labelHead notifications -80
field labelHead now -69
field labelHead number -93
field labelHead of -140
field labelHead off -66
field labelHead offline -22
field labelHead offset 55
field labelHead ok -69
field labelHead on -153
field labelHead once -24
field labelHead only -79
field labelHead opens 23
field labelHead operation 199
field labelHead operations -20
field labelHead operator 77
field labelHead opt-in 37
field labelHead option -37
field labelHead optional -30
field labelHead options -82
field labelHead or -51
field labelHead order 86
field labelHead orders -32
field labelHead organization 140
field labelHead organization_id -22
field labelHead orientation 43
field labelHead origin 44
field labelHead outputs -65
field labelHead overlap 28
field labelHead override 56
field labelHead overview -71
field labelHead pack 123
field labelHead package 35
field labelHead padding 26
field labelHead page -70
field labelHead pages 32
field labelHead paid 34
field labelHead panel -48
field labelHead parameters 181
field labelHead parsing 68
field labelHead passphrase 45
field labelHead password 264
field labelHead path 210
field labelHead pattern 41
field labelHead pause -31
field labelHead payload 67
field labelHead payment -33
field labelHead payments -31
field labelHead pending -26
field labelHead people -32
field labelHead percent 75
field labelHead percentage 25
field labelHead period -43
field labelHead periods -58
field labelHead permission -31
field labelHead personal -28
field labelHead phone 42
field labelHead pipeline -69
field labelHead plan 137
field labelHead platform -20
field labelHead plugins -69
field labelHead policies 235
field labelHead policy -92
field labelHead pool 21
field labelHead port 20
field labelHead position 81
field labelHead post -93
field labelHead postgresql -26
field labelHead power 27
field labelHead prefix 200
field labelHead preview -43
field labelHead print -49
field labelHead private -48
field labelHead process 20
field labelHead processing -38
field labelHead prod -23
field labelHead product 110
field labelHead production -40
field labelHead products 38
field labelHead profile 37
field labelHead profiles -33
field labelHead project 94
field labelHead projects 24
field labelHead prompt 69
field labelHead prompted 20
field labelHead property 41
field labelHead protocol -81
field labelHead provider 79
field labelHead provisioning -25
field labelHead proxies 75
field labelHead public -37
field labelHead publish -74
field labelHead purpose -120
field labelHead python -34
field labelHead quantity 36
field labelHead query -33
field labelHead queue -66
field labelHead read 20
field labelHead read-only 20
field labelHead reader -40
field labelHead receipt -22
field labelHead recipients 108
field labelHead recommended -34
field labelHead record -34
field labelHead recording -24
field labelHead records 41
field labelHead redirect 42
field labelHead reference 20
field labelHead registration 79
field labelHead registries -26
field labelHead registry -77
field labelHead reject -26
field labelHead relationship 43
field labelHead relationships -20
field labelHead relay 56
field labelHead remediation 41
field labelHead reminder 37
field labelHead replies 31
field labelHead reporting 52
field labelHead reports 37
field labelHead repository 154
field labelHead requests 27
field labelHead requirement 30
field labelHead reserved -22
field labelHead resolution 71
field labelHead resource 138
field labelHead response -37
field labelHead responses 52
field labelHead result 64
field labelHead results 57
field labelHead retention 58
field labelHead returns -59
field labelHead revenue 42
field labelHead review -27
field labelHead revision 48
field labelHead rewrite 48
field labelHead right 67
field labelHead risk -26
field labelHead role 27
field labelHead roles 39
field labelHead route -88
field labelHead route53 -23
field labelHead rule 232
field labelHead rules 35
field labelHead run 27
field labelHead save -60
field labelHead scale 21
field labelHead scan -80
field labelHead scenarios 124
field labelHead schedule 58
field labelHead scheduled -20
field labelHead scheme 175
field labelHead scim 29
field labelHead scope 83
field labelHead scopes -24
field labelHead script 127
field labelHead sdk -46
field labelHead search -61
field labelHead secret 216
field labelHead secrets -45
field labelHead security -24
field labelHead see -26
field labelHead segment 51
field labelHead select -45
field labelHead selected -47
field labelHead selection -59
field labelHead selector 87
field labelHead send -34
field labelHead sending -21
field labelHead sent -28
field labelHead separator 271
field labelHead sequence -62
field labelHead sequential -22
field labelHead serial -38
field labelHead series 54
field labelHead service 25
field labelHead service_name -59
field labelHead services -56
field labelHead set 105
field labelHead sets -26
field labelHead setting -46
field labelHead settings -318
field labelHead setup -89
field labelHead severity 135
field labelHead share -58
field labelHead sharing 22
field labelHead shell -20
field labelHead shortcuts 31
field labelHead signature 22
field labelHead signatures -23
field labelHead signing -54
field labelHead single -20
field labelHead sink -30
field labelHead site 67
field labelHead size -49
field labelHead skip -45
field labelHead small -25
field labelHead snippet -25
field labelHead solution -41
field labelHead sort 34
field labelHead source 127
field labelHead space 38
field labelHead splitting 42
field labelHead sql 143
field labelHead ssh -25
field labelHead ssl -25
field labelHead stage -200
field labelHead staging -24
field labelHead started -23
field labelHead starttls 22
field labelHead state 89
field labelHead statement 37
field labelHead status -137
field labelHead statuses 54
field labelHead steps 87
field labelHead stop -27
field labelHead storage -52
field labelHead store 20
field labelHead strategy 154
field labelHead string -54
field labelHead style 223
field labelHead styles 52
field labelHead subject 172
field labelHead subscriber -31
field labelHead subscription -71
field labelHead suffix 35
field labelHead summary -131
field labelHead surname 42
field labelHead sync 98
field labelHead synchronization -81
field labelHead system -23
field labelHead tab -82
field labelHead table -28
field labelHead tabs 21
field labelHead tags 204
field labelHead task -31
field labelHead tasks -50
field labelHead tax 42
field labelHead team 86
field labelHead teams 67
field labelHead telemetry 47
field labelHead template 167
field labelHead templates -27
field labelHead temporary -26
field labelHead terms 21
field labelHead test -53
field labelHead text -140
field labelHead threshold 48
field labelHead timeline 45
field labelHead timeout 108
field labelHead timestamp 43
field labelHead timing -34
field labelHead tip -43
field labelHead title 212
field labelHead tls 58
field labelHead to 286
field labelHead toggle 25
field labelHead token 49
field labelHead tokens -55
field labelHead tool 85
field labelHead top 63
field labelHead topic 157
field labelHead topics -23
field labelHead total -29
field labelHead totals 157
field labelHead tracking 44
field labelHead traffic 27
field labelHead translations 50
field labelHead trial -30
field labelHead triggers -28
field labelHead true -94
field labelHead twitter -35
field labelHead type 206
field labelHead types 89
field labelHead ui -27
field labelHead unit 206
field labelHead units 83
field labelHead up -32
field labelHead update -23
field labelHead updated 36
field labelHead upload -28
field labelHead uri -95
field labelHead url 342
field labelHead urls 43
field labelHead usage -92
field labelHead use 60
field labelHead user -255
field labelHead username 143
field labelHead users -188
field labelHead using 75
field labelHead validation -50
field labelHead value 186
field labelHead values 97
field labelHead variable -28
field labelHead verify 98
field labelHead version -78
field labelHead versions 38
field labelHead view -22
field labelHead visibility 81
field labelHead visible 32
field labelHead vpc 26
field labelHead webhook -82
field labelHead websockets 27
field labelHead weekly -29
field labelHead whatsapp 23
field labelHead when 21
field labelHead window 40
field labelHead windows 66
field labelHead with 66
field labelHead work -24
field labelHead workflow -37
field labelHead workflows -40
field labelHead workspace -23
field labelHead writer -22
field labelHead xml -34
field labelHead yaml -57
field labelHead you -43
field labelHead zip -24
field labelHeadClass article 52
field labelHeadClass be -28
field labelHeadClass beforePlace -35
field labelHeadClass blank -163
field labelHeadClass boxNoun -27
field labelHeadClass button -234
field labelHeadClass check -293
field labelHeadClass click -38
field labelHeadClass configure 59
field labelHeadClass conjunction -76
field labelHeadClass consoleNoun -65
field labelHeadClass contrast -99
field labelHeadClass dateNoun 403
field labelHeadClass defaultHeader -56
field labelHeadClass descriptionHeader 406
field labelHeadClass determiner -85
field labelHeadClass display 50
field labelHeadClass durationNoun 469
field labelHeadClass emailNoun 160
field labelHeadClass enter 487
field labelHeadClass exampleHeader -136
field labelHeadClass fieldNoun 193
field labelHeadClass fileNoun 245
field labelHeadClass fillingVerb 25
field labelHeadClass formNoun -187
field labelHeadClass formatHeader -34
field labelHeadClass genericHeading -314
field labelHeadClass groupNoun -90
field labelHeadClass headingVerb -305
field labelHeadClass hostNoun 642
field labelHeadClass inputNoun 82
field labelHeadClass interfaceNoun -51
field labelHeadClass kindNoun 874
field labelHeadClass labelConnector -51
field labelHeadClass labelHeader 285
field labelHeadClass leave 112
field labelHeadClass lookalike 46
field labelHeadClass make -148
field labelHeadClass manipulate -223
field labelHeadClass menuNoun -139
field labelHeadClass multilineNoun 629
field labelHeadClass navigate -69
field labelHeadClass negation 289
field labelHeadClass numberNoun 428
field labelHeadClass obligation -22
field labelHeadClass off 161
field labelHeadClass on -57
field labelHeadClass opener 57
field labelHeadClass openingVerb -48
field labelHeadClass optionNoun 169
field labelHeadClass optionalHeader -30
field labelHeadClass otherHeader 205
field labelHeadClass pairNoun 535
field labelHeadClass place 36
field labelHeadClass plainNoun 802
field labelHeadClass pointer -176
field labelHeadClass preposition 393
field labelHeadClass pronoun -99
field labelHeadClass remark -99
field labelHeadClass requiredHeader 20
field labelHeadClass secretNoun 697
field labelHeadClass select -50
field labelHeadClass slugEnd 379
field labelHeadClass slugVerb 87
field labelHeadClass softener -64
field labelHeadClass structural -245
field labelHeadClass submitVerb -28
field labelHeadClass switchEffect -86
field labelHeadClass switchOff -59
field labelHeadClass switchOn 50
field labelHeadClass titleNoun -117
field labelHeadClass toggleNoun 50
field labelHeadClass trialVerb -29
field labelHeadClass typeHeader 162
field labelHeadClass unit -49
field labelHeadClass upload -81
field labelHeadClass urlNoun 207
field labelHeadClass use 112
field labelHeadClass valueWord -163
field labelHeadClass vendor -165
field labelHeadClass weakLabelHeader 302
field labelRole 0 -39
field labelRole 2 -32
field labelWord $ -59
field labelWord % 30
field labelWord & -305
field labelWord + -151
field labelWord / -21
field labelWord 0 -123
field labelWord 1 -84
field labelWord 1.0.0 -26
field labelWord 10 -46
field labelWord 100 -25
field labelWord 100% 31
field labelWord 127.0.0.1 -61
field labelWord 2 -91
field labelWord 3 -64
field labelWord 3000 -29
field labelWord 5 -36
field labelWord 6 -24
field labelWord 8 -35
field labelWord = -59
field labelWord a -379
field labelWord above 42
field labelWord accept -26
field labelWord acceptance -26
field labelWord accepted 91
field labelWord access 190
field labelWord accessible 43
field labelWord account 169
field labelWord accounts -97
field labelWord acl 223
field labelWord acls -58
field labelWord across -31
field labelWord acs -51
field labelWord action -46
field labelWord actions -366
field labelWord activate 20
field labelWord activities -27
field labelWord activity 97
field labelWord add -209
field labelWord added -20
field labelWord adding -31
field labelWord address -49
field labelWord addresses 66
field labelWord adjust 47
field labelWord adjustment 29
field labelWord admin -32
field labelWord admins -32
field labelWord advanced -114
field labelWord agent -48
field labelWord agents -53
field labelWord aggregate 86
field labelWord aggregation 75
field labelWord ai 56
field labelWord alert 41
field labelWord alerting 107
field labelWord alerts -21
field labelWord algorithm 83
field labelWord all -39
field labelWord allocation 35
field labelWord allow 283
field labelWord allowed 200
field labelWord allows 63
field labelWord already -26
field labelWord also -27
field labelWord always -57
field labelWord amazon -35
field labelWord amd64 -20
field labelWord an -107
field labelWord analysis -60
field labelWord analytics -21
field labelWord and -186
field labelWord anonymous -34
field labelWord another -35
field labelWord any -123
field labelWord apache -62
field labelWord api -66
field labelWord app -133
field labelWord apple -57
field labelWord application -136
field labelWord applications -52
field labelWord approve -24
field labelWord approved 32
field labelWord apps -130
field labelWord architecture 41
field labelWord archived -24
field labelWord are -31
field labelWord area -22
field labelWord args 60
field labelWord arguments -20
field labelWord arm64 -21
field labelWord arn 92
field labelWord as -112
field labelWord asset 45
field labelWord assign 42
field labelWord assigned 26
field labelWord assignee 44
field labelWord assistant 25
field labelWord at -57
field labelWord attach 27
field labelWord attachments 48
field labelWord attribute 208
field labelWord attributes 24
field labelWord audit -52
field labelWord auth 109
field labelWord authenticate -20
field labelWord authenticated -67
field labelWord authenticator -22
field labelWord authority 29
field labelWord authorization -116
field labelWord authorize -25
field labelWord auto 204
field labelWord auto-discovery 33
field labelWord autocomplete 81
field labelWord automated -33
field labelWord automatic 84
field labelWord automatically 137
field labelWord available -28
field labelWord average 59
field labelWord aws -71
field labelWord azure -57
field labelWord back -26
field labelWord backup 27
field labelWord balance -78
field labelWord banner 59
field labelWord bar -39
field labelWord base 416
field labelWord base64 29
field labelWord based -67
field labelWord basic -64
field labelWord basics -194
field labelWord batch -64
field labelWord bcc 73
field labelWord be -62
field labelWord before 120
field labelWord behavior -45
field labelWord best -51
field labelWord between 27
field labelWord bin -50
field labelWord bind 43
field labelWord block -158
field labelWord blocks 41
field labelWord board -40
field labelWord body 182
field labelWord books -20
field labelWord bootstrap 61
field labelWord bot -33
field labelWord both -22
field labelWord bottom 67
field labelWord bounce -23
field labelWord boundary 83
field labelWord branch 95
field labelWord browse -22
field labelWord browser -25
field labelWord bucket -45
field labelWord build 192
field labelWord built-in -34
field labelWord builtin 53
field labelWord button -34
field labelWord by -90
field labelWord bytes 44
field labelWord c -26
field labelWord ca 149
field labelWord calculation 103
field labelWord callback -94
field labelWord calling 34
field labelWord calls 89
field labelWord campaign 142
field labelWord can -64
field labelWord cancellation 56
field labelWord cancelled -25
field labelWord capabilities -35
field labelWord capacity 66
field labelWord capture 53
field labelWord card 34
field labelWord case -141
field labelWord cases -23
field labelWord catalog -63
field labelWord categories 41
field labelWord category 114
field labelWord cc 77
field labelWord cd -20
field labelWord center -30
field labelWord cert 210
field labelWord certificate 352
field labelWord change -64
field labelWord channel 89
field labelWord charge -41
field labelWord chart 52
field labelWord charts -44
field labelWord chat -24
field labelWord checkout 31
field labelWord choose -107
field labelWord chunk 49
field labelWord ci/cd -31
field labelWord claim -89
field labelWord claims -21
field labelWord class 30
field labelWord classic -31
field labelWord classification 22
field labelWord cleanup -33
field labelWord cli -26
field labelWord click -320
field labelWord clickhouse -23
field labelWord client 106
field labelWord client-side -24
field labelWord clients -32
field labelWord clone -33
field labelWord close 78
field labelWord cloud 152
field labelWord cluster -59
field labelWord code -231
field labelWord collect 50
field labelWord collection 421
field labelWord color 373
field labelWord column 235
field labelWord combination -21
field labelWord command 156
field labelWord comment 44
field labelWord commit 116
field labelWord community -66
field labelWord compact 42
field labelWord compare -24
field labelWord comparison 78
field labelWord complete 245
field labelWord completed 34
field labelWord compose -25
field labelWord condition 375
field labelWord conditional 29
field labelWord config -35
field labelWord configuration -41
field labelWord configurations -61
field labelWord configure -72
field labelWord configured -31
field labelWord confirm 91
field labelWord confirmation 106
field labelWord connect 85
field labelWord connected -27
field labelWord connection -55
field labelWord connections -33
field labelWord connector 159
field labelWord connectors -61
field labelWord consent 40
field labelWord console -84
field labelWord consumer -38
field labelWord contact 147
field labelWord contacts 57
field labelWord container 63
field labelWord context 62
field labelWord control -28
field labelWord conversation -38
field labelWord convert 28
field labelWord copy -47
field labelWord correct -34
field labelWord correction 41
field labelWord count -48
field labelWord counter 56
field labelWord create -123
field labelWord created -66
field labelWord creation -64
field labelWord credential 185
field labelWord credentials -90
field labelWord credit 69
field labelWord criteria 218
field labelWord critical -64
field labelWord cron 60
field labelWord css 81
field labelWord csv -100
field labelWord ctrl -41
field labelWord currency 133
field labelWord custom 118
field labelWord customization -21
field labelWord customize -43
field labelWord daily -71
field labelWord dashboard 33
field labelWord dashboards -25
field labelWord data -72
field labelWord database 69
field labelWord datasource 35
field labelWord date 262
field labelWord dates 110
field labelWord datetime -36
field labelWord debug -47
field labelWord debugging -22
field labelWord def -84
field labelWord default -23
field labelWord definition -37
field labelWord delay 157
field labelWord delegate 20
field labelWord delete -137
field labelWord deletes 64
field labelWord delivered -33
field labelWord deliveries 52
field labelWord delivery -123
field labelWord demo -50
field labelWord deny -125
field labelWord deploy -85
field labelWord deployed -39
field labelWord describe 20
field labelWord description 133
field labelWord designer -22
field labelWord desktop -29
field labelWord destination -85
field labelWord destinations -34
field labelWord details -85
field labelWord detect 113
field labelWord development -47
field labelWord different 49
field labelWord dimension 38
field labelWord dimensions -29
field labelWord direct -64
field labelWord directly -20
field labelWord directory 80
field labelWord disabled -162
field labelWord disclaimer 64
field labelWord disconnect -44
field labelWord discount 52
field labelWord discover -21
field labelWord display 219
field labelWord dkim 49
field labelWord dn 33
field labelWord dns -29
field labelWord do 43
field labelWord docker 45
field labelWord docs -30
field labelWord document 126
field labelWord documentation -44
field labelWord documents 71
field labelWord domain 107
field labelWord domains 452
field labelWord don't 24
field labelWord donut 55
field labelWord double 38
field labelWord down -26
field labelWord download -50
field labelWord downstream 26
field labelWord drag -35
field labelWord drop-down -31
field labelWord duplicate -26
field labelWord durability -56
field labelWord during -20
field labelWord dynamic 106
field labelWord e -28
field labelWord e-mail 28
field labelWord ecosystem 44
field labelWord ecr -20
field labelWord edge -46
field labelWord edit -97
field labelWord editing 42
field labelWord editor 143
field labelWord efficiency -30
field labelWord effort -22
field labelWord eligible -42
field labelWord email 379
field labelWord emails 41
field labelWord empty 66
field labelWord enable 195
field labelWord enabled 260
field labelWord encoding 40
field labelWord encryption 90
field labelWord end 74
field labelWord engine 167
field labelWord enrollment -25
field labelWord enter -180
field labelWord enterprise -53
field labelWord entities 25
field labelWord entity -41
field labelWord entries -20
field labelWord entry -234
field labelWord environment 151
field labelWord environments 123
field labelWord equal -70
field labelWord equals -28
field labelWord error 58
field labelWord errors -26
field labelWord eu 55
field labelWord event -100
field labelWord events 71
field labelWord eviction 25
field labelWord example -163
field labelWord examples -50
field labelWord exchange -120
field labelWord execute 45
field labelWord execution 38
field labelWord existing -118
field labelWord exists 24
field labelWord expenses -22
field labelWord experiment -49
field labelWord expire 41
field labelWord expired 48
field labelWord expiry 43
field labelWord explanation 46
field labelWord explore -20
field labelWord explorer -20
field labelWord export -185
field labelWord exposed 28
field labelWord exposure 130
field labelWord expression 148
field labelWord extension 25
field labelWord extensions 39
field labelWord external -72
field labelWord failed 61
field labelWord failure 22
field labelWord family 23
field labelWord favicon 92
field labelWord feature -92
field labelWord features -37
field labelWord federated -24
field labelWord fee 112
field labelWord fetch 39
field labelWord field 479
field labelWord fields 53
field labelWord file 43
field labelWord fill -30
field labelWord filter 203
field labelWord filtering -33
field labelWord filters -111
field labelWord financial 86
field labelWord find -65
field labelWord findings 137
field labelWord first -164
field labelWord fix -41
field labelWord fixed -39
field labelWord flag 79
field labelWord flags -46
field labelWord flexibility -21
field labelWord flexible -42
field labelWord folder 214
field labelWord folders -53
field labelWord footer 20
field labelWord footers -26
field labelWord for 217
field labelWord force 25
field labelWord foreign -20
field labelWord forgot -66
field labelWord forked 36
field labelWord form -79
field labelWord format 24
field labelWord forms 30
field labelWord formula 20
field labelWord forwarding 115
field labelWord free -47
field labelWord frequency 61
field labelWord from 93
field labelWord function 175
field labelWord functions -20
field labelWord g -64
field labelWord gate -47
field labelWord gateway 37
field labelWord gcp 100
field labelWord general -207
field labelWord generate -94
field labelWord generation 152
field labelWord geometry -36
field labelWord get -103
field labelWord git 174
field labelWord github -42
field labelWord global -83
field labelWord gmail -39
field labelWord go -97
field labelWord google 148
field labelWord grafana -29
field labelWord grid -20
field labelWord group 426
field labelWord grouped -33
field labelWord groups 76
field labelWord gui -21
field labelWord hardware 62
field labelWord hash 20
field labelWord have 332
field labelWord header 232
field labelWord headers 92
field labelWord health 56
field labelWord hello -24
field labelWord helm -58
field labelWord help 104
field labelWord heroku -23
field labelWord hide 157
field labelWord high -23
field labelWord hmac 34
field labelWord home 75
field labelWord homepage -25
field labelWord hook 27
field labelWord host 150
field labelWord hosted -67
field labelWord hostname -41
field labelWord hosts 49
field labelWord hours -44
field labelWord how -125
field labelWord html 72
field labelWord http 29
field labelWord https 177
field labelWord human -34
field labelWord i 347
field labelWord i.e -34
field labelWord icon -73
field labelWord id 474
field labelWord identification 27
field labelWord identifier -30
field labelWord idp 31
field labelWord if 35
field labelWord image 222
field labelWord images 27
field labelWord imap -26
field labelWord import -92
field labelWord important -35
field labelWord in -309
field labelWord inbound -38
field labelWord include 206
field labelWord including -34
field labelWord inclusive 22
field labelWord incoming -35
field labelWord index 207
field labelWord indicator 20
field labelWord individual -41
field labelWord industry 56
field labelWord info -57
field labelWord information -105
field labelWord infrastructure 54
field labelWord ingress 57
field labelWord initiate -65
field labelWord initiated -75
field labelWord inputs -32
field labelWord insert -58
field labelWord install -22
field labelWord instance -76
field labelWord integration -208
field labelWord integrations -89
field labelWord integrity 116
field labelWord interface -53
field labelWord internal -36
field labelWord internet 45
field labelWord interval 68
field labelWord into -25
field labelWord intranet -26
field labelWord invalid -26
field labelWord invoice 89
field labelWord invoiced 66
field labelWord ip 58
field labelWord ipv4 -191
field labelWord issue -64
field labelWord issuer 23
field labelWord item 33
field labelWord items -32
field labelWord javascript 147
field labelWord jira 204
field labelWord jobs -31
field labelWord jwks -21
field labelWord jwt 46
field labelWord kafka -56
field labelWord keep 37
field labelWord key 378
field labelWord keyboard 36
field labelWord keycloak -27
field labelWord knowledge 70
field labelWord known 54
field labelWord kubernetes -99
field labelWord label 139
field labelWord labels 100
field labelWord language 115
field labelWord languages 126
field labelWord large -33
field labelWord last -168
field labelWord latest -22
field labelWord latitude 39
field labelWord launch 54
field labelWord layout -52
field labelWord ldap -34
field labelWord lead -28
field labelWord learn -34
field labelWord least -23
field labelWord leave -32
field labelWord left 46
field labelWord legend 373
field labelWord length 36
field labelWord level -115
field labelWord library -50
field labelWord license -32
field labelWord light -35
field labelWord limit 158
field labelWord line 99
field labelWord link 74
field labelWord linked 45
field labelWord links -29
field labelWord listen 33
field labelWord load -33
field labelWord local 55
field labelWord location 151
field labelWord locations -25
field labelWord log -150
field labelWord logging -59
field labelWord login -56
field labelWord logo 120
field labelWord logout 35
field labelWord logs -73
field labelWord longitude 42
field labelWord lookup 44
field labelWord loop 38
field labelWord mac 36
field labelWord machine 23
field labelWord macos -75
field labelWord mail -36
field labelWord main 22
field labelWord maintenance 52
field labelWord make -27
field labelWord manage -25
field labelWord managed -25
field labelWord management -115
field labelWord manager -44
field labelWord manifest -28
field labelWord manual -24
field labelWord many -25
field labelWord map -44
field labelWord mapping 203
field labelWord mappings 38
field labelWord mark 81
field labelWord markdown -27
field labelWord master -28
field labelWord match 82
field labelWord matching -69
field labelWord max 265
field labelWord maximum 152
field labelWord mcp -145
field labelWord me -32
field labelWord mechanism 50
field labelWord meeting -24
field labelWord member -38
field labelWord membership 45
field labelWord memberships -36
field labelWord memory 61
field labelWord merge 34
field labelWord merged 38
field labelWord message 171
field labelWord metadata 248
field labelWord method 209
field labelWord methods -35
field labelWord metric 110
field labelWord metrics -35
field labelWord mfa -65
field labelWord microsoft -44
field labelWord min 84
field labelWord minimum 39
field labelWord minutes -30
field labelWord mobile 47
field labelWord mode 247
field labelWord model 184
field labelWord models -22
field labelWord mongodb -60
field labelWord monitoring -58
field labelWord month -32
field labelWord monthly -32
field labelWord months -29
field labelWord more -109
field labelWord mount 63
field labelWord move -47
field labelWord multiple -29
field labelWord must -52
field labelWord my -105
field labelWord mysql -29
field labelWord n/a 30
field labelWord name 45
field labelWord names -31
field labelWord native -33
field labelWord navigate -23
field labelWord needed -22
field labelWord network 128
field labelWord networks 62
field labelWord never -26
field labelWord new -156
field labelWord next -93
field labelWord nginx -26
field labelWord nickname -44
field labelWord no 388
field labelWord node -61
field labelWord nodejs -23
field labelWord none -138
field labelWord normal -94
field labelWord not -114
field labelWord note -226
field labelWord notes 200
field labelWord notification 91
field labelWord notifications -70
field labelWord notify 26
field labelWord now -76
field labelWord number 152
field labelWord oauth -69
field labelWord object -56
field labelWord obtain -21
field labelWord of 75
field labelWord off -65
field labelWord offline -24
field labelWord offset 67
field labelWord oidc 28
field labelWord ok -69
field labelWord old 65
field labelWord omit 65
field labelWord on -214
field labelWord onboarding -20
field labelWord once -21
field labelWord one -133
field labelWord online 32
field labelWord open -178
field labelWord opened 58
field labelWord openid -22
field labelWord opens 23
field labelWord operation 198
field labelWord operational 35
field labelWord operations -23
field labelWord operator 68
field labelWord opt-in 32
field labelWord option -54
field labelWord optional -102
field labelWord optionally -53
field labelWord options -99
field labelWord or -81
field labelWord order 105
field labelWord ordering 28
field labelWord orders -34
field labelWord org 114
field labelWord organisation 208
field labelWord organization 126
field labelWord organization_id -22
field labelWord origin -53
field labelWord other -49
field labelWord out -22
field labelWord output 80
field labelWord outputs -69
field labelWord over -111
field labelWord overlap 28
field labelWord override 80
field labelWord overview -77
field labelWord pack 110
field labelWord package -91
field labelWord padding 26
field labelWord page 99
field labelWord pages 23
field labelWord paid 75
field labelWord panel -30
field labelWord parallel -27
field labelWord parameter -35
field labelWord parameters 234
field labelWord parent 58
field labelWord parsing 68
field labelWord partial 29
field labelWord participant 47
field labelWord partition 69
field labelWord party -75
field labelWord pass 135
field labelWord passcode 51
field labelWord passphrase 45
field labelWord password 376
field labelWord path 77
field labelWord pattern 41
field labelWord pause -44
field labelWord pay -42
field labelWord payload 40
field labelWord payment 183
field labelWord payments -28
field labelWord peer 25
field labelWord people -35
field labelWord per-user -24
field labelWord percent 75
field labelWord percentage -27
field labelWord performance -33
field labelWord period 33
field labelWord periods -58
field labelWord permission 51
field labelWord permissions 33
field labelWord persistence -20
field labelWord personal 35
field labelWord phone 105
field labelWord physical -36
field labelWord pipeline -94
field labelWord plan 128
field labelWord planned 25
field labelWord platform -28
field labelWord plugin -29
field labelWord plugins -80
field labelWord plus -20
field labelWord pod -56
field labelWord point 67
field labelWord points 20
field labelWord policies 227
field labelWord policy -154
field labelWord pool 33
field labelWord port 88
field labelWord portainer -32
field labelWord ports 175
field labelWord position 81
field labelWord positive 79
field labelWord post -145
field labelWord posted -33
field labelWord postgresql -45
field labelWord posting -45
field labelWord practices -20
field labelWord predefined 32
field labelWord prefix 247
field labelWord preset -110
field labelWord prevent 44
field labelWord preview -57
field labelWord previous -44
field labelWord pricing 139
field labelWord primary 55
field labelWord print -70
field labelWord private 128
field labelWord pro -33
field labelWord process 50
field labelWord processing -48
field labelWord prod -23
field labelWord product 81
field labelWord production -69
field labelWord profile 85
field labelWord profiles -35
field labelWord program 88
field labelWord project 198
field labelWord project_name -31
field labelWord projects 21
field labelWord prometheus 35
field labelWord prompt 107
field labelWord prompts 65
field labelWord property 73
field labelWord protocol -175
field labelWord provide -29
field labelWord provider 127
field labelWord provisioning -111
field labelWord proxies 74
field labelWord proxy 28
field labelWord public -47
field labelWord publish -101
field labelWord purpose -116
field labelWord push -39
field labelWord qr -25
field labelWord quality -24
field labelWord quantity 36
field labelWord query 41
field labelWord queue -65
field labelWord quick 29
field labelWord quote 58
field labelWord radio -47
field labelWord range 224
field labelWord rapid -27
field labelWord raw -26
field labelWord reachable 39
field labelWord reactivate 63
field labelWord read 356
field labelWord reader -47
field labelWord ready -21
field labelWord reboot 27
field labelWord rebuild 57
field labelWord recaptcha -32
field labelWord receipt 122
field labelWord recipients 127
field labelWord recommended -44
field labelWord record -70
field labelWord recorded 36
field labelWord recording -40
field labelWord recurring 34
field labelWord redirect 179
field labelWord regenerate -47
field labelWord regex 62
field labelWord registration 59
field labelWord registries -26
field labelWord reject -26
field labelWord related 33
field labelWord relationship 111
field labelWord relationships -20
field labelWord relative 73
field labelWord relay 142
field labelWord relying -76
field labelWord remediation 67
field labelWord remember -31
field labelWord reminder 119
field labelWord remote 33
field labelWord remove -37
field labelWord replies 31
field labelWord repo 25
field labelWord report 55
field labelWord reporting 44
field labelWord reports 27
field labelWord repository 121
field labelWord request 35
field labelWord requests 24
field labelWord requirement 39
field labelWord requires -24
field labelWord research -36
field labelWord resend 51
field labelWord reserved -25
field labelWord reset -72
field labelWord residency -20
field labelWord resolution 71
field labelWord resource 194
field labelWord response 125
field labelWord responses 48
field labelWord restart 75
field labelWord restrict -52
field labelWord results 106
field labelWord resume -22
field labelWord retain 110
field labelWord retention 139
field labelWord retrieval -22
field labelWord returns -62
field labelWord revenue 41
field labelWord revision 48
field labelWord rewrite 56
field labelWord right 61
field labelWord risk 81
field labelWord role 34
field labelWord role-based -21
field labelWord rollback -20
field labelWord round 145
field labelWord route -88
field labelWord route53 -23
field labelWord routing 53
field labelWord row 121
field labelWord rule 116
field labelWord run 41
field labelWord running -25
field labelWord runtime 32
field labelWord s3 -110
field labelWord sales -66
field labelWord salt 58
field labelWord same 54
field labelWord saml 41
field labelWord sample -72
field labelWord sandbox 121
field labelWord save 37
field labelWord saved -39
field labelWord scale 20
field labelWord scenarios 122
field labelWord schedule 30
field labelWord scheduled -43
field labelWord scheme 175
field labelWord scim -48
field labelWord scope 40
field labelWord scopes -25
field labelWord score 25
field labelWord script 129
field labelWord sdk -48
field labelWord search 255
field labelWord secondary 93
field labelWord secret 251
field labelWord secrets -97
field labelWord section -32
field labelWord secure -123
field labelWord security 29
field labelWord see -35
field labelWord segment 106
field labelWord select -178
field labelWord selected -139
field labelWord selection -55
field labelWord selector 90
field labelWord send 21
field labelWord sender 90
field labelWord sending -24
field labelWord sent -49
field labelWord separately 64
field labelWord separator 272
field labelWord sequence -64
field labelWord sequential -24
field labelWord series 108
field labelWord server -65
field labelWord server-side -28
field labelWord service 69
field labelWord service_name -59
field labelWord services -92
field labelWord session 250
field labelWord sessions -22
field labelWord set -110
field labelWord sets -26
field labelWord setting -51
field labelWord settings -627
field labelWord setup -103
field labelWord severity 125
field labelWord shape -38
field labelWord share -131
field labelWord shared -36
field labelWord sharing 35
field labelWord shell -36
field labelWord shipping -27
field labelWord shortcuts 31
field labelWord should 55
field labelWord show 176
field labelWord side 29
field labelWord sign 46
field labelWord sign-in -95
field labelWord sign-on 123
field labelWord sign-up -28
field labelWord signature -32
field labelWord signatures -23
field labelWord signed -44
field labelWord signing -54
field labelWord signup 72
field labelWord silent 30
field labelWord since 33
field labelWord single -58
field labelWord sink -58
field labelWord site 77
field labelWord size 46
field labelWord skill -32
field labelWord skip 148
field labelWord sla 69
field labelWord slack 38
field labelWord slot 34
field labelWord small -31
field labelWord smart -49
field labelWord sms -53
field labelWord smtp -30
field labelWord snippet -25
field labelWord soft 33
field labelWord software -35
field labelWord solution -41
field labelWord sonarqube -29
field labelWord sort 146
field labelWord sorting -27
field labelWord source 46
field labelWord sources -22
field labelWord sp -37
field labelWord space 78
field labelWord spam -32
field labelWord specific -201
field labelWord specify -24
field labelWord splitting 39
field labelWord sql 237
field labelWord src 20
field labelWord ssl -22
field labelWord sso -84
field labelWord stack -24
field labelWord stacked 26
field labelWord stage -199
field labelWord standard -45
field labelWord start 78
field labelWord started -24
field labelWord starter -22
field labelWord starttls 22
field labelWord state 127
field labelWord static 48
field labelWord statistics 20
field labelWord status -167
field labelWord statuses 53
field labelWord step -71
field labelWord steps 113
field labelWord storage -55
field labelWord strategy 154
field labelWord stream -26
field labelWord string -78
field labelWord structured 33
field labelWord style 223
field labelWord styles 50
field labelWord sub 20
field labelWord subject 178
field labelWord submit -20
field labelWord subscribe 36
field labelWord subscriber -41
field labelWord subscription -36
field labelWord subscriptions -20
field labelWord suffix 33
field labelWord summary -134
field labelWord supported -33
field labelWord surname 42
field labelWord survey 65
field labelWord sync 123
field labelWord synchronization -81
field labelWord system 42
field labelWord tab -92
field labelWord table 211
field labelWord tabs 21
field labelWord tags 201
field labelWord tar.gz 26
field labelWord target 293
field labelWord task 71
field labelWord tasks 22
field labelWord tax 126
field labelWord team 37
field labelWord teams 48
field labelWord telegram -42
field labelWord telemetry 47
field labelWord template 131
field labelWord templates -38
field labelWord temporary -28
field labelWord tenant -103
field labelWord terminal -21
field labelWord termination -21
field labelWord terms 72
field labelWord terraform -36
field labelWord test -54
field labelWord testing -66
field labelWord text -44
field labelWord than -33
field labelWord that -32
field labelWord the -856
field labelWord their 49
field labelWord these 90
field labelWord they 52
field labelWord this 210
field labelWord threshold 50
field labelWord ticket 118
field labelWord time 106
field labelWord timeout 133
field labelWord timestamp 72
field labelWord timing -53
field labelWord tip -43
field labelWord title 246
field labelWord tls 510
field labelWord to 309
field labelWord token 71
field labelWord tokens -60
field labelWord tool 162
field labelWord tools -29
field labelWord top 50
field labelWord topic -109
field labelWord topics -29
field labelWord total -66
field labelWord totals 156
field labelWord tracing 92
field labelWord tracked -26
field labelWord tracking 58
field labelWord transfer 35
field labelWord translations 49
field labelWord trend 71
field labelWord trial -30
field labelWord trigger 169
field labelWord triggered 21
field labelWord triggers -32
field labelWord trip 24
field labelWord true -95
field labelWord trust -49
field labelWord trusted 220
field labelWord twilio -28
field labelWord twitter -35
field labelWord type 289
field labelWord types 91
field labelWord ubuntu -31
field labelWord ui -45
field labelWord unique -54
field labelWord unit 180
field labelWord units 83
field labelWord unsubscribe 55
field labelWord up -30
field labelWord update 268
field labelWord updated -22
field labelWord upload 133
field labelWord upon 26
field labelWord uri -95
field labelWord url 533
field labelWord urls 42
field labelWord us -39
field labelWord usage -125
field labelWord used 56
field labelWord user 83
field labelWord user/group 29
field labelWord username 119
field labelWord users -240
field labelWord valid -87
field labelWord validate -25
field labelWord validation -52
field labelWord validity 72
field labelWord value 301
field labelWord values 66
field labelWord variable 25
field labelWord variables 23
field labelWord variant -29
field labelWord vector -31
field labelWord vendor 167
field labelWord verify 109
field labelWord version -39
field labelWord versioning 134
field labelWord versions 96
field labelWord via -38
field labelWord viewing 43
field labelWord virtual 82
field labelWord visibility 79
field labelWord visible 31
field labelWord volume 73
field labelWord vpc 40
field labelWord wait 22
field labelWord want -39
field labelWord warehouse -25
field labelWord warning -21
field labelWord web 62
field labelWord webhook 34
field labelWord webhooks 68
field labelWord websockets 26
field labelWord weekly -42
field labelWord whatsapp 22
field labelWord when 91
field labelWord who -22
field labelWord window 39
field labelWord windows 60
field labelWord with -126
field labelWord within 116
field labelWord without 53
field labelWord work -25
field labelWord workflow -111
field labelWord workflows -43
field labelWord workspace -66
field labelWord write -45
field labelWord writer -30
field labelWord x-axis 31
field labelWord x.509 172
field labelWord xml -36
field labelWord years 70
field labelWord you -167
field labelWord your -332
field labelWord zero 99
field labelWord zip -31
field pageCode 0 126
field pageCode 1 -20
field pageCode 2 51
field pageCode 3 55
field pageCode 4 -158
field pageCode 5 -310
field pageCode 6 -565
field pageCode 7 -675
field pageControls 0 -706
field pageControls 1 -252
field pageControls 2 -100
field pageControls 3 -262
field pageControls 4 -88
field pageControls 5 -23
field pageControls 6 -44
field pageControls 7 -63
field parentField 0 -86
field pathWord access -174
field pathWord add 432
field pathWord admin -352
field pathWord administration 170
field pathWord advanced -51
field pathWord agent 70
field pathWord agents -235
field pathWord api -227
field pathWord applications 365
field pathWord apps 424
field pathWord architecture -43
field pathWord auth -162
field pathWord cases -49
field pathWord chat 302
field pathWord cli -185
field pathWord client -283
field pathWord cloud 596
field pathWord cluster -38
field pathWord code -41
field pathWord community -179
field pathWord compliance 186
field pathWord concepts -322
field pathWord configuration -640
field pathWord connect -566
field pathWord content -87
field pathWord core 117
field pathWord data -133
field pathWord databases -46
field pathWord deploy 188
field pathWord deployment -667
field pathWord developer -239
field pathWord development -167
field pathWord docker 84
field pathWord docs 212
field pathWord email 159
field pathWord en 257
field pathWord enterprise -344
field pathWord examples -51
field pathWord extensions 439
field pathWord features -113
field pathWord file -299
field pathWord files 86
field pathWord getting -167
field pathWord guide 580
field pathWord guides 440
field pathWord hosted -214
field pathWord hosting -64
field pathWord import -57
field pathWord install -238
field pathWord installation -309
field pathWord integration -29
field pathWord integrations -107
field pathWord management 68
field pathWord manual -99
field pathWord notifications 21
field pathWord platform -414
field pathWord pro 211
field pathWord provider -260
field pathWord providers 266
field pathWord reference -58
field pathWord references 51
field pathWord registries -98
field pathWord remote -127
field pathWord s -55
field pathWord saml -463
field pathWord scim -136
field pathWord security -142
field pathWord self -118
field pathWord server -195
field pathWord setting -112
field pathWord settings -66
field pathWord setup -121
field pathWord sms 82
field pathWord source 174
field pathWord sso -852
field pathWord started -175
field pathWord storage 62
field pathWord sync -222
field pathWord to 85
field pathWord tools -36
field pathWord troubleshooting -24
field pathWord tutorials 422
field pathWord types 239
field pathWord ui -124
field pathWord up -35
field pathWord use 418
field pathWord user 83
field pathWord users 118
field pathWord v -244
field pathWord webhooks -61
field pathWord website -330
field pathWord workflow 44
field pathWord workflows 153
field pathWord your -217
field productHeading 0 -261
field productHeading 1 -148
field productSentence 0 -151
field productSentence 1 -444
field productSentence 2 -176
field productSentence 3 151
field repeated 1 206
field repeated 10 38
field repeated 11 -105
field repeated 12 112
field repeated 13 189
field repeated 14 -473
field repeated 15 -287
field repeated 3 -96
field repeated 4 -153
field repeated 5 -203
field repeated 6 -146
field repeated 7 -321
field repeated 9 -87
field repeatedAsMember 0 -292
field repeatedAsMember 1 25
field repeatedAsMember 2 -374
field repeatedAsMember 3 54
field sectionClicks 0 -564
field sectionClicks 1 -78
field sectionClicks 2 -145
field sectionClicks 3 -39
field sectionClicks 4 -72
field sectionClicks 6 -210
field sectionSteps 0 -198
field sectionSteps 1 -296
field sectionVerbs 0 -786
field sectionVerbs 1 -305
field sectionVerbs 2 -134
field sectionVerbs 3 -300
field sectionVerbs 4 41
field sectionVerbs 5 67
field sectionVerbs 6 -36
field sectionVerbs 7 48
field spanAction 1 -2162
field spanAction 11 -138
field spanAction 12 65
field spanAction 13 -114
field spanAction 14 -125
field spanAction 2 -2506
field spanAction 5 -2189
field spanAction 6 -64
field spanAction 7 116
field spanAction 8 20
field spanAfter " -99
field spanAfter #3 48
field spanAfter ( 220
field spanAfter ) -174
field spanAfter , 20
field spanAfter . -205
field spanAfter : 362
field spanAfter ; -57
field spanAfter = 268
field spanAfter > -251
field spanAfter above -20
field spanAfter accordingly -20
field spanAfter account -32
field spanAfter action -364
field spanAfter add 57
field spanAfter address 90
field spanAfter adds 36
field spanAfter after -40
field spanAfter alias -30
field spanAfter also -52
field spanAfter amount -25
field spanAfter and 209
field spanAfter app -28
field spanAfter appears 59
field spanAfter are 59
field spanAfter area -132
field spanAfter as -160
field spanAfter at 47
field spanAfter attribute -28
field spanAfter bar 60
field spanAfter based 20
field spanAfter before 70
field spanAfter box 176
field spanAfter button 96
field spanAfter can -49
field spanAfter capability 20
field spanAfter category 44
field spanAfter channel 93
field spanAfter chapter -31
field spanAfter check 96
field spanAfter checkbox 174
field spanAfter choose 36
field spanAfter click 58
field spanAfter configuration -49
field spanAfter copied -43
field spanAfter dialog -33
field spanAfter drop-down 48
field spanAfter dropdown 343
field spanAfter email -23
field spanAfter empty 55
field spanAfter enabled 80
field spanAfter entry -20
field spanAfter environment -88
field spanAfter field 394
field spanAfter fields 51
field spanAfter files -27
field spanAfter first 40
field spanAfter flag -28
field spanAfter for 71
field spanAfter form -20
field spanAfter format -29
field spanAfter from -391
field spanAfter if -74
field spanAfter in 327
field spanAfter information 48
field spanAfter inside -25
field spanAfter instance 26
field spanAfter it -22
field spanAfter item -62
field spanAfter json 37
field spanAfter just -69
field spanAfter key -30
field spanAfter lets 34
field spanAfter level -25
field spanAfter line 53
field spanAfter list -79
field spanAfter means 41
field spanAfter menu -35
field spanAfter mode -22
field spanAfter name 38
field spanAfter next 55
field spanAfter node -35
field spanAfter of -58
field spanAfter off 68
field spanAfter on 46
field spanAfter operator -36
field spanAfter option -133
field spanAfter or -362
field spanAfter page -48
field spanAfter pane -34
field spanAfter panel 52
field spanAfter parameter -23
field spanAfter parameters 137
field spanAfter part -28
field spanAfter plugin -28
field spanAfter points 110
field spanAfter prefix -23
field spanAfter property -195
field spanAfter report -37
field spanAfter route -21
field spanAfter row -40
field spanAfter search -26
field spanAfter section 192
field spanAfter select 133
field spanAfter selector 106
field spanAfter service -55
field spanAfter services -21
field spanAfter set 135
field spanAfter setting 153
field spanAfter settings -107
field spanAfter should 88
field spanAfter shows -20
field spanAfter so 40
field spanAfter state -31
field spanAfter status -20
field spanAfter steps -106
field spanAfter subsection 122
field spanAfter switch 79
field spanAfter tab -44
field spanAfter table -51
field spanAfter tag -24
field spanAfter text 247
field spanAfter that 44
field spanAfter the 48
field spanAfter then -37
field spanAfter to -25
field spanAfter toggle 282
field spanAfter topic -20
field spanAfter trigger -31
field spanAfter type -51
field spanAfter under 119
field spanAfter url -32
field spanAfter using 110
field spanAfter value 25
field spanAfter values 23
field spanAfter variable 57
field spanAfter when -69
field spanAfter where 108
field spanAfter which 36
field spanAfter who 24
field spanAfter widget -79
field spanAfter will -52
field spanAfter with 21
field spanAfter you -63
field spanAfter – -26
field spanAfter ’ -20
field spanAfter → -75
field spanAfter2 " 196
field spanAfter2 #3 84
field spanAfter2 ( -172
field spanAfter2 ) -110
field spanAfter2 , -131
field spanAfter2 - -23
field spanAfter2 . -91
field spanAfter2 30 63
field spanAfter2 : -71
field spanAfter2 > -111
field spanAfter2 a -56
field spanAfter2 access -45
field spanAfter2 add 20
field spanAfter2 address -22
field spanAfter2 after -31
field spanAfter2 again -32
field spanAfter2 allowing -30
field spanAfter2 allows 138
field spanAfter2 also 24
field spanAfter2 an -116
field spanAfter2 any -28
field spanAfter2 app -66
field spanAfter2 appear 29
field spanAfter2 appears 59
field spanAfter2 are -69
field spanAfter2 associate -25
field spanAfter2 at 193
field spanAfter2 be 105
field spanAfter2 before 73
field spanAfter2 between -45
field spanAfter2 both -23
field spanAfter2 box 497
field spanAfter2 button -59
field spanAfter2 changes -28
field spanAfter2 chart 60
field spanAfter2 check -22
field spanAfter2 checkbox 106
field spanAfter2 click -167
field spanAfter2 clicking 96
field spanAfter2 collect -37
field spanAfter2 confirm -35
field spanAfter2 contains -147
field spanAfter2 control -20
field spanAfter2 copy -27
field spanAfter2 currently 67
field spanAfter2 custom -20
field spanAfter2 decide 27
field spanAfter2 default -34
field spanAfter2 defines 117
field spanAfter2 disable 400
field spanAfter2 disabled 63
field spanAfter2 do 31
field spanAfter2 doesn't -33
field spanAfter2 drag -43
field spanAfter2 dropdown 179
field spanAfter2 e.g -79
field spanAfter2 each -23
field spanAfter2 either 81
field spanAfter2 enable 141
field spanAfter2 enabling -20
field spanAfter2 ensure 25
field spanAfter2 enter 162
field spanAfter2 especially -21
field spanAfter2 event -21
field spanAfter2 feature 61
field spanAfter2 field 557
field spanAfter2 fields 37
field spanAfter2 filter 48
field spanAfter2 find -39
field spanAfter2 flag -44
field spanAfter2 follow -25
field spanAfter2 for 138
field spanAfter2 form -51
field spanAfter2 from -94
field spanAfter2 generate 34
field spanAfter2 get -30
field spanAfter2 give -25
field spanAfter2 grant 22
field spanAfter2 have 32
field spanAfter2 help -30
field spanAfter2 in -139
field spanAfter2 include 29
field spanAfter2 indicates -24
field spanAfter2 is -159
field spanAfter2 it 90
field spanAfter2 its -41
field spanAfter2 job -49
field spanAfter2 label 40
field spanAfter2 learn -92
field spanAfter2 leave -23
field spanAfter2 left 76
field spanAfter2 lets 51
field spanAfter2 link -26
field spanAfter2 list 121
field spanAfter2 listed -23
field spanAfter2 main -20
field spanAfter2 make -34
field spanAfter2 match 63
field spanAfter2 matches 44
field spanAfter2 maximum 48
field spanAfter2 menu -249
field spanAfter2 more -24
field spanAfter2 must -36
field spanAfter2 name 33
field spanAfter2 needed 117
field spanAfter2 next 20
field spanAfter2 no -22
field spanAfter2 of -119
field spanAfter2 on 141
field spanAfter2 only 73
field spanAfter2 open -52
field spanAfter2 option 215
field spanAfter2 optional 111
field spanAfter2 or -281
field spanAfter2 otherwise 28
field spanAfter2 page -22
field spanAfter2 parameter -22
field spanAfter2 password 43
field spanAfter2 permission -20
field spanAfter2 pick -25
field spanAfter2 post 23
field spanAfter2 process -37
field spanAfter2 property 45
field spanAfter2 provide -36
field spanAfter2 record 59
field spanAfter2 refresh 50
field spanAfter2 repeat -31
field spanAfter2 required 115
field spanAfter2 return 45
field spanAfter2 review -68
field spanAfter2 role -29
field spanAfter2 run -30
field spanAfter2 search 21
field spanAfter2 section -21
field spanAfter2 see -23
field spanAfter2 select 291
field spanAfter2 service 37
field spanAfter2 set 164
field spanAfter2 setting 72
field spanAfter2 shown -20
field spanAfter2 source 70
field spanAfter2 start -30
field spanAfter2 step -37
field spanAfter2 stop -23
field spanAfter2 style -35
field spanAfter2 tab -62
field spanAfter2 task -22
field spanAfter2 template -56
field spanAfter2 that 101
field spanAfter2 the -28
field spanAfter2 then -257
field spanAfter2 these 48
field spanAfter2 this 22
field spanAfter2 to 75
field spanAfter2 toggle 60
field spanAfter2 turned 62
field spanAfter2 type -83
field spanAfter2 types -32
field spanAfter2 under 68
field spanAfter2 upload 89
field spanAfter2 use -41
field spanAfter2 user -20
field spanAfter2 value -38
field spanAfter2 variable -74
field spanAfter2 view -63
field spanAfter2 watch 38
field spanAfter2 when 72
field spanAfter2 where 34
field spanAfter2 whether 48
field spanAfter2 which 214
field spanAfter2 will 103
field spanAfter2 with -72
field spanAfter2 within 48
field spanAfter2 you -50
field spanAfter2 your 76
field spanAfter2 } -173
field spanAfter2 — 26
field spanAfterClass aimless -93
field spanAfterClass article 34
field spanAfterClass be 73
field spanAfterClass beforePlace 314
field spanAfterClass blank 51
field spanAfterClass boxNoun 249
field spanAfterClass button 142
field spanAfterClass check -25
field spanAfterClass checkingHeading -85
field spanAfterClass click 57
field spanAfterClass condition -44
field spanAfterClass configure 280
field spanAfterClass conjunction -155
field spanAfterClass consoleNoun -75
field spanAfterClass contrast 51
field spanAfterClass descriptionHeader -295
field spanAfterClass display -32
field spanAfterClass durationNoun 36
field spanAfterClass edition -20
field spanAfterClass emailNoun -23
field spanAfterClass enter 247
field spanAfterClass fieldNoun 259
field spanAfterClass fileNoun -42
field spanAfterClass fillingVerb 104
field spanAfterClass formNoun 85
field spanAfterClass formatHeader -32
field spanAfterClass genericHeading -99
field spanAfterClass groupNoun 243
field spanAfterClass headingVerb 401
field spanAfterClass inputNoun 207
field spanAfterClass interfaceNoun -22
field spanAfterClass kindNoun -167
field spanAfterClass labelFiller 49
field spanAfterClass labelHeader 185
field spanAfterClass make 312
field spanAfterClass menuNoun 503
field spanAfterClass multilineNoun -57
field spanAfterClass navigate 61
field spanAfterClass negation -28
field spanAfterClass numberNoun -54
field spanAfterClass obligation 62
field spanAfterClass off 63
field spanAfterClass on 113
field spanAfterClass opener 94
field spanAfterClass openingVerb 46
field spanAfterClass optionNoun 53
field spanAfterClass otherHeader -583
field spanAfterClass pairNoun -38
field spanAfterClass place -87
field spanAfterClass plainNoun 277
field spanAfterClass pointer -108
field spanAfterClass possibility -68
field spanAfterClass preposition 84
field spanAfterClass pronoun -52
field spanAfterClass secretNoun -71
field spanAfterClass select 171
field spanAfterClass slugEnd -57
field spanAfterClass slugVerb 341
field spanAfterClass softener -60
field spanAfterClass structural 110
field spanAfterClass submitVerb 57
field spanAfterClass switchEffect -52
field spanAfterClass switchOn 419
field spanAfterClass toggleNoun 483
field spanAfterClass trialVerb 72
field spanAfterClass typeHeader -51
field spanAfterClass unit -38
field spanAfterClass upload 34
field spanAfterClass urlNoun 43
field spanAfterClass use 94
field spanAfterClass valueWord 135
field spanAfterClass weakLabelHeader -63
field spanArrow 1 -2005
field spanArrow 2 -327
field spanBefore " -128
field spanBefore , 138
field spanBefore - 139
field spanBefore . -124
field spanBefore / 77
field spanBefore : -316
field spanBefore ; 88
field spanBefore > 285
field spanBefore a 150
field spanBefore account 36
field spanBefore action -31
field spanBefore add -39
field spanBefore additional -23
field spanBefore also 36
field spanBefore an -74
field spanBefore and 298
field spanBefore and/or 56
field spanBefore application 49
field spanBefore apply 49
field spanBefore appropriate 113
field spanBefore are -52
field spanBefore as 57
field spanBefore at -68
field spanBefore be -41
field spanBefore between -54
field spanBefore but 35
field spanBefore by -21
field spanBefore called -52
field spanBefore can 37
field spanBefore check 123
field spanBefore choose -241
field spanBefore click -368
field spanBefore clicking -37
field spanBefore client -22
field spanBefore configure 88
field spanBefore configuring -62
field spanBefore contains -20
field spanBefore creating -22
field spanBefore default -151
field spanBefore define -32
field spanBefore descriptive -57
field spanBefore desired 89
field spanBefore disable 47
field spanBefore drag -27
field spanBefore either -111
field spanBefore enable 222
field spanBefore enabling 46
field spanBefore enter -243
field spanBefore example -25
field spanBefore existing 25
field spanBefore expand -44
field spanBefore field 137
field spanBefore find 299
field spanBefore flag -57
field spanBefore following 62
field spanBefore for 204
field spanBefore format -36
field spanBefore from -203
field spanBefore generated -27
field spanBefore has 134
field spanBefore have -29
field spanBefore header 23
field spanBefore if -22
field spanBefore in 327
field spanBefore include 24
field spanBefore instance 25
field spanBefore into 179
field spanBefore is -80
field spanBefore it -80
field spanBefore its 66
field spanBefore keep 31
field spanBefore label 51
field spanBefore labeled 72
field spanBefore labelled 46
field spanBefore least -46
field spanBefore leave 133
field spanBefore left -39
field spanBefore like -51
field spanBefore matches -30
field spanBefore more 53
field spanBefore name -25
field spanBefore named -48
field spanBefore new -60
field spanBefore of 51
field spanBefore on 31
field spanBefore only 28
field spanBefore open -55
field spanBefore optional 33
field spanBefore or -310
field spanBefore proper 51
field spanBefore provide 54
field spanBefore related 39
field spanBefore replace -27
field spanBefore required 26
field spanBefore returned -21
field spanBefore returns -35
field spanBefore role -22
field spanBefore see -63
field spanBefore select -175
field spanBefore selecting 21
field spanBefore set 312
field spanBefore setting -44
field spanBefore short 64
field spanBefore slack -40
field spanBefore specify 48
field spanBefore test -31
field spanBefore that -56
field spanBefore the 53
field spanBefore then -82
field spanBefore through -21
field spanBefore to -319
field spanBefore toggle 135
field spanBefore topic -24
field spanBefore type -43
field spanBefore uncheck -63
field spanBefore under -48
field spanBefore up 23
field spanBefore use -170
field spanBefore user 29
field spanBefore using -55
field spanBefore value -31
field spanBefore variable -43
field spanBefore version -37
field spanBefore via -33
field spanBefore webhook 66
field spanBefore what 32
field spanBefore when 82
field spanBefore where -24
field spanBefore which 54
field spanBefore with -54
field spanBefore within 42
field spanBefore your -110
field spanBefore } -29
field spanBefore – -22
field spanBefore — -21
field spanBefore ‘ -20
field spanBefore → 133
field spanBeforeClass aimless 57
field spanBeforeClass article 143
field spanBeforeClass be -175
field spanBeforeClass beforePlace -77
field spanBeforeClass button 40
field spanBeforeClass check 171
field spanBeforeClass checkingHeading -40
field spanBeforeClass click -423
field spanBeforeClass condition 35
field spanBeforeClass configure 223
field spanBeforeClass conjunction -45
field spanBeforeClass consoleNoun 30
field spanBeforeClass contrast -87
field spanBeforeClass defaultHeader -151
field spanBeforeClass descriptionHeader -44
field spanBeforeClass display -54
field spanBeforeClass edition -40
field spanBeforeClass enter -50
field spanBeforeClass exampleHeader -25
field spanBeforeClass fieldNoun 125
field spanBeforeClass fillingVerb -640
field spanBeforeClass followUp -68
field spanBeforeClass formNoun -25
field spanBeforeClass formatHeader -44
field spanBeforeClass genericHeading 209
field spanBeforeClass groupNoun -39
field spanBeforeClass headingVerb 149
field spanBeforeClass kindNoun -118
field spanBeforeClass labelConnector 254
field spanBeforeClass labelFiller 303
field spanBeforeClass labelHeader 51
field spanBeforeClass leave 163
field spanBeforeClass lookalike -24
field spanBeforeClass make 360
field spanBeforeClass manipulate -20
field spanBeforeClass menuNoun -183
field spanBeforeClass multilineNoun 98
field spanBeforeClass navigate -104
field spanBeforeClass obligation 122
field spanBeforeClass off 43
field spanBeforeClass on 246
field spanBeforeClass opener -28
field spanBeforeClass openingVerb -125
field spanBeforeClass optionNoun -110
field spanBeforeClass optionalHeader 33
field spanBeforeClass optionsHeader -36
field spanBeforeClass otherHeader -193
field spanBeforeClass pairNoun 38
field spanBeforeClass place -31
field spanBeforeClass plainNoun -61
field spanBeforeClass pointer 49
field spanBeforeClass possessive -67
field spanBeforeClass possibility 24
field spanBeforeClass pronoun -155
field spanBeforeClass remark -36
field spanBeforeClass requiredHeader 50
field spanBeforeClass select -421
field spanBeforeClass slugVerb 191
field spanBeforeClass softener 172
field spanBeforeClass structural 34
field spanBeforeClass switchEffect 66
field spanBeforeClass switchOn 460
field spanBeforeClass titleNoun -26
field spanBeforeClass toggleNoun 151
field spanBeforeClass trialVerb 72
field spanBeforeClass typeHeader -43
field spanBeforeClass upload -35
field spanBeforeClass urlNoun 61
field spanBeforeClass use -174
field spanBeforeClass valueWord -171
field spanBeforeClass vendor -58
field spanBeforeClass weakLabelHeader -27
field spanCondition 0 -282
field spanCondition 1 -56
field spanControl boxNoun 376
field spanControl button -1800
field spanControl fieldNoun 1102
field spanControl menuNoun 631
field spanControl place -1996
field spanControl toggleNoun 454
field spanDistance 0 -161
field spanDistance 1 202
field spanDistance 2 343
field spanDistance 3 80
field spanDistance 4 254
field spanDistance 5 66
field spanDistance 6 -480
field spanDistance 7 -283
field spanEarlier #2 48
field spanEarlier as -134
field spanEarlier between -72
field spanEarlier by 76
field spanEarlier for -112
field spanEarlier from -177
field spanEarlier into -36
field spanEarlier of -176
field spanEarlier on -274
field spanEarlier per 55
field spanEarlier to 134
field spanEarlier under 141
field spanEarlier using -48
field spanEarlier via -36
field spanEarlier with -30
field spanEnd 0 139
field spanFirstClass aimless 111
field spanFirstClass article -138
field spanFirstClass button 85
field spanFirstClass check 169
field spanFirstClass checkingHeading -42
field spanFirstClass click -180
field spanFirstClass condition 233
field spanFirstClass configure 99
field spanFirstClass conjunction 131
field spanFirstClass defaultHeader -50
field spanFirstClass determiner 73
field spanFirstClass emailNoun 65
field spanFirstClass enter 149
field spanFirstClass exampleHeader -29
field spanFirstClass fileNoun 122
field spanFirstClass fillingVerb 253
field spanFirstClass followUp -57
field spanFirstClass formatHeader -20
field spanFirstClass groupNoun -21
field spanFirstClass headingVerb 42
field spanFirstClass inputNoun -68
field spanFirstClass kindNoun -118
field spanFirstClass labelFiller -89
field spanFirstClass labelHeader -110
field spanFirstClass leave 21
field spanFirstClass make 113
field spanFirstClass manipulate -28
field spanFirstClass menuNoun 184
field spanFirstClass navigate -69
field spanFirstClass negation -24
field spanFirstClass numberNoun 49
field spanFirstClass numberWord -23
field spanFirstClass off 50
field spanFirstClass on 71
field spanFirstClass opener 226
field spanFirstClass openingVerb -70
field spanFirstClass optionNoun -114
field spanFirstClass optionalHeader -37
field spanFirstClass optionsHeader -56
field spanFirstClass otherHeader -75
field spanFirstClass paste -41
field spanFirstClass place -30
field spanFirstClass plainNoun -82
field spanFirstClass pointer -157
field spanFirstClass possessive 81
field spanFirstClass preposition -75
field spanFirstClass pronoun -70
field spanFirstClass remark -30
field spanFirstClass select -24
field spanFirstClass slugEnd 181
field spanFirstClass slugVerb 29
field spanFirstClass softener -52
field spanFirstClass structural 26
field spanFirstClass submitVerb 92
field spanFirstClass switchEffect 85
field spanFirstClass switchOff 71
field spanFirstClass switchOn 182
field spanFirstClass titleNoun -24
field spanFirstClass toggleNoun 76
field spanFirstClass trialVerb 172
field spanFirstClass typeHeader -87
field spanFirstClass upload 74
field spanFirstClass use 58
field spanFirstClass valueWord -87
field spanFirstClass weakLabelHeader -72
field spanFirstWord ( 58
field spanFirstWord * -31
field spanFirstWord - 165
field spanFirstWord < -436
field spanFirstWord add 64
field spanFirstWord additional 58
field spanFirstWord additionally 48
field spanFirstWord after -52
field spanFirstWord all -53
field spanFirstWord alternatively -33
field spanFirstWord and -56
field spanFirstWord any 49
field spanFirstWord apply 136
field spanFirstWord as -80
field spanFirstWord at -28
field spanFirstWord available -27
field spanFirstWord back 79
field spanFirstWord because -22
field spanFirstWord before -41
field spanFirstWord below -77
field spanFirstWord browse -29
field spanFirstWord but 117
field spanFirstWord by -75
field spanFirstWord change 45
field spanFirstWord changing -61
field spanFirstWord check -76
field spanFirstWord choose -81
field spanFirstWord click -157
field spanFirstWord configuring -53
field spanFirstWord connect -33
field spanFirstWord create -71
field spanFirstWord custom -24
field spanFirstWord default -47
field spanFirstWord define 39
field spanFirstWord depending 272
field spanFirstWord disable 64
field spanFirstWord e.g -25
field spanFirstWord each 131
field spanFirstWord edit 100
field spanFirstWord email 41
field spanFirstWord emails 23
field spanFirstWord enable 46
field spanFirstWord every -20
field spanFirstWord example -24
field spanFirstWord expand 51
field spanFirstWord fill 71
field spanFirstWord filters -88
field spanFirstWord find 201
field spanFirstWord first 24
field spanFirstWord fix -75
field spanFirstWord format -20
field spanFirstWord from -131
field spanFirstWord get -34
field spanFirstWord go 93
field spanFirstWord here 67
field spanFirstWord however -48
field spanFirstWord if 32
field spanFirstWord in 210
field spanFirstWord include 91
field spanFirstWord increase 116
field spanFirstWord instead -52
field spanFirstWord it -132
field spanFirstWord just 72
field spanFirstWord keep 68
field spanFirstWord lastly 53
field spanFirstWord later -34
field spanFirstWord leave -48
field spanFirstWord log -27
field spanFirstWord make 82
field spanFirstWord minimum 49
field spanFirstWord modify 46
field spanFirstWord name -59
field spanFirstWord navigate -25
field spanFirstWord note 24
field spanFirstWord now 22
field spanFirstWord on 28
field spanFirstWord once 163
field spanFirstWord only -27
field spanFirstWord optional -37
field spanFirstWord or 105
field spanFirstWord otherwise -26
field spanFirstWord pass 159
field spanFirstWord paste -41
field spanFirstWord pick -47
field spanFirstWord please -42
field spanFirstWord provide 131
field spanFirstWord put -43
field spanFirstWord refer -20
field spanFirstWord remember 20
field spanFirstWord remove 83
field spanFirstWord repeat -36
field spanFirstWord replace -43
field spanFirstWord report -31
field spanFirstWord review -33
field spanFirstWord run -26
field spanFirstWord save -24
field spanFirstWord scroll -53
field spanFirstWord search -38
field spanFirstWord see -23
field spanFirstWord select 184
field spanFirstWord selecting -93
field spanFirstWord set 61
field spanFirstWord sets -54
field spanFirstWord setting -94
field spanFirstWord since 76
field spanFirstWord so -36
field spanFirstWord some 58
field spanFirstWord specify 41
field spanFirstWord specifying 55
field spanFirstWord start -21
field spanFirstWord supported -30
field spanFirstWord switch -64
field spanFirstWord system -59
field spanFirstWord that 46
field spanFirstWord the -158
field spanFirstWord then -35
field spanFirstWord there 135
field spanFirstWord therefore -21
field spanFirstWord they 75
field spanFirstWord this -48
field spanFirstWord to 286
field spanFirstWord toggle 163
field spanFirstWord turn 107
field spanFirstWord type -87
field spanFirstWord under -29
field spanFirstWord until 63
field spanFirstWord update 42
field spanFirstWord upload 126
field spanFirstWord use -50
field spanFirstWord users -31
field spanFirstWord using -23
field spanFirstWord we -52
field spanFirstWord what 25
field spanFirstWord when 116
field spanFirstWord where -21
field spanFirstWord while -36
field spanFirstWord you 71
field spanFirstWord your 93
field spanFirstWord { -74
field spanFirstWord ✅ 51
field spanLast 0 -125
field spanLast 1 -358
field spanLast 2 -348
field spanLast 3 -124
field spanMark 0 -548
field spanMark 1 607
field spanMark 2 -218
field spanMark 3 77
field spanMark 4 -1071
field spanMark 5 25
field spanMark 6 -491
field spanMark 7 343
field spanMarkVerb 0 69
field spanMarkVerb 1 253
field spanMarkVerb 101 46
field spanMarkVerb 1120 -33
field spanMarkVerb 1124 25
field spanMarkVerb 1125 95
field spanMarkVerb 113 -43
field spanMarkVerb 1137 129
field spanMarkVerb 128 -47
field spanMarkVerb 1280 -179
field spanMarkVerb 1282 -126
field spanMarkVerb 1283 185
field spanMarkVerb 1284 -243
field spanMarkVerb 1285 -56
field spanMarkVerb 1286 -110
field spanMarkVerb 1287 222
field spanMarkVerb 129 -300
field spanMarkVerb 1296 24
field spanMarkVerb 1297 67
field spanMarkVerb 1298 -63
field spanMarkVerb 1301 -78
field spanMarkVerb 1302 -45
field spanMarkVerb 1303 88
field spanMarkVerb 1313 -105
field spanMarkVerb 1317 -37
field spanMarkVerb 1319 86
field spanMarkVerb 1328 158
field spanMarkVerb 1329 241
field spanMarkVerb 133 153
field spanMarkVerb 1331 57
field spanMarkVerb 1332 -30
field spanMarkVerb 1333 85
field spanMarkVerb 1334 -91
field spanMarkVerb 1335 49
field spanMarkVerb 135 -24
field spanMarkVerb 1377 66
field spanMarkVerb 1379 47
field spanMarkVerb 1380 -20
field spanMarkVerb 1381 -43
field spanMarkVerb 1383 56
field spanMarkVerb 144 -34
field spanMarkVerb 1440 -123
field spanMarkVerb 1441 -25
field spanMarkVerb 1442 -63
field spanMarkVerb 1443 44
field spanMarkVerb 1444 -115
field spanMarkVerb 1445 77
field spanMarkVerb 1446 -26
field spanMarkVerb 1447 93
field spanMarkVerb 145 -232
field spanMarkVerb 147 -54
field spanMarkVerb 1472 -43
field spanMarkVerb 1473 70
field spanMarkVerb 1474 -29
field spanMarkVerb 1475 21
field spanMarkVerb 1476 -71
field spanMarkVerb 1479 -81
field spanMarkVerb 148 23
field spanMarkVerb 1488 -43
field spanMarkVerb 1489 205
field spanMarkVerb 1490 -29
field spanMarkVerb 1491 24
field spanMarkVerb 1492 -83
field spanMarkVerb 1493 -29
field spanMarkVerb 1495 -70
field spanMarkVerb 1504 -30
field spanMarkVerb 1505 -96
field spanMarkVerb 1507 210
field spanMarkVerb 1508 -63
field spanMarkVerb 1509 -324
field spanMarkVerb 151 -41
field spanMarkVerb 1511 183
field spanMarkVerb 16 282
field spanMarkVerb 17 -116
field spanMarkVerb 176 -84
field spanMarkVerb 177 28
field spanMarkVerb 178 -98
field spanMarkVerb 179 126
field spanMarkVerb 18 -36
field spanMarkVerb 180 -61
field spanMarkVerb 182 -59
field spanMarkVerb 183 66
field spanMarkVerb 19 -119
field spanMarkVerb 192 -36
field spanMarkVerb 193 -43
field spanMarkVerb 194 -50
field spanMarkVerb 195 -59
field spanMarkVerb 197 -202
field spanMarkVerb 198 -20
field spanMarkVerb 199 -31
field spanMarkVerb 2 -41
field spanMarkVerb 20 78
field spanMarkVerb 208 -74
field spanMarkVerb 21 97
field spanMarkVerb 211 32
field spanMarkVerb 212 -100
field spanMarkVerb 215 133
field spanMarkVerb 22 -85
field spanMarkVerb 225 132
field spanMarkVerb 228 -26
field spanMarkVerb 229 23
field spanMarkVerb 23 133
field spanMarkVerb 231 48
field spanMarkVerb 241 -178
field spanMarkVerb 243 -41
field spanMarkVerb 244 -25
field spanMarkVerb 245 -22
field spanMarkVerb 247 -20
field spanMarkVerb 256 -21
field spanMarkVerb 257 -186
field spanMarkVerb 259 47
field spanMarkVerb 260 -44
field spanMarkVerb 261 30
field spanMarkVerb 263 -26
field spanMarkVerb 272 -104
field spanMarkVerb 273 45
field spanMarkVerb 274 -30
field spanMarkVerb 275 97
field spanMarkVerb 276 -105
field spanMarkVerb 277 74
field spanMarkVerb 278 -20
field spanMarkVerb 279 192
field spanMarkVerb 3 -36
field spanMarkVerb 33 77
field spanMarkVerb 337 -105
field spanMarkVerb 34 -63
field spanMarkVerb 341 -37
field spanMarkVerb 343 86
field spanMarkVerb 35 106
field spanMarkVerb 36 -38
field spanMarkVerb 37 -58
field spanMarkVerb 38 -73
field spanMarkVerb 39 115
field spanMarkVerb 4 -179
field spanMarkVerb 48 -42
field spanMarkVerb 49 107
field spanMarkVerb 5 231
field spanMarkVerb 51 39
field spanMarkVerb 513 51
field spanMarkVerb 52 75
field spanMarkVerb 53 67
field spanMarkVerb 544 22
field spanMarkVerb 545 91
field spanMarkVerb 548 65
field spanMarkVerb 549 -20
field spanMarkVerb 55 531
field spanMarkVerb 551 23
field spanMarkVerb 560 226
field spanMarkVerb 561 -37
field spanMarkVerb 562 -26
field spanMarkVerb 563 -48
field spanMarkVerb 564 103
field spanMarkVerb 566 -72
field spanMarkVerb 576 75
field spanMarkVerb 577 -50
field spanMarkVerb 580 -50
field spanMarkVerb 581 -45
field spanMarkVerb 583 71
field spanMarkVerb 593 -45
field spanMarkVerb 6 -110
field spanMarkVerb 609 79
field spanMarkVerb 612 -20
field spanMarkVerb 624 75
field spanMarkVerb 628 -57
field spanMarkVerb 629 -56
field spanMarkVerb 631 40
field spanMarkVerb 65 196
field spanMarkVerb 7 70
field spanMarkVerb 71 185
field spanMarkVerb 769 106
field spanMarkVerb 81 -71
field spanMarkVerb 817 -80
field spanMarkVerb 820 -41
field spanMarkVerb 821 -26
field spanMarkVerb 822 -44
field spanMarkVerb 823 -47
field spanMarkVerb 833 -55
field spanMarkVerb 836 -26
field spanMarkVerb 838 -22
field spanMarkVerb 839 102
field spanMarkVerb 84 -42
field spanMarkVerb 85 49
field spanMarkVerb 868 -32
field spanMarkVerb 897 -70
field spanMarkVerb 912 -59
field spanMarkVerb 913 177
field spanMarkVerb 914 -51
field spanMarkVerb 917 147
field spanMarkVerb 919 -45
field spanMarkVerb 928 75
field spanMarkVerb 932 -57
field spanMarkVerb 933 -56
field spanMarkVerb 935 40
field spanMarkVerb 945 -69
field spanMarkVerb 950 -42
field spanMarkVerb 951 -37
field spanMarkVerb 97 -68
field spanMarkVerb 977 -55
field spanMarkVerb 980 -26
field spanMarkVerb 982 -20
field spanMarkVerb 983 111
field spanMood 1 -303
field spanMood 2 48
field spanMood 3 26
field spanMood 4 193
field spanMood 6 -727
field spanObject a 420
field spanObject action -30
field spanObject and 356
field spanObject and/or 56
field spanObject application 74
field spanObject appropriate 115
field spanObject as 54
field spanObject at -52
field spanObject between -43
field spanObject by -21
field spanObject called -32
field spanObject can 53
field spanObject corresponding 27
field spanObject default -130
field spanObject desired 89
field spanObject either -106
field spanObject existing 32
field spanObject field 122
field spanObject flag -55
field spanObject following 62
field spanObject for 111
field spanObject format -20
field spanObject from -265
field spanObject generated -26
field spanObject has 37
field spanObject in 233
field spanObject into 123
field spanObject it -74
field spanObject its 78
field spanObject least -45
field spanObject like -36
field spanObject matches -29
field spanObject more 55
field spanObject name -21
field spanObject named -26
field spanObject new -35
field spanObject of 111
field spanObject on 69
field spanObject only -27
field spanObject option -42
field spanObject optional 54
field spanObject or -216
field spanObject related 41
field spanObject required 27
field spanObject see -26
field spanObject select -34
field spanObject setting -22
field spanObject that -49
field spanObject the 63
field spanObject then -74
field spanObject to -295
field spanObject under -24
field spanObject unique 41
field spanObject up 24
field spanObject user 39
field spanObject using -39
field spanObject value -25
field spanObject variable -35
field spanObject version -35
field spanObject which 55
field spanObject with -26
field spanOpening 0 -190
field spanOpening 1 251
field spanOrdinal 0 -70
field spanOrdinal 1 -280
field spanOrdinal 2 -123
field spanOrdinal 3 28
field spanOrdinal 4 55
field spanOrdinal 5 -49
field spanOthers 0 46
field spanOthers 1 -302
field spanOthers 2 26
field spanOthers 3 -361
field spanOthers 4 62
field spanOthers 5 -387
field spanOthers 6 -88
field spanOthers 7 -29
field spanPassage 2 -86
field spanPassage 3 -589
field spanPattern 1024 -123
field spanPattern 1026 -30
field spanPattern 1027 60
field spanPattern 1028 -77
field spanPattern 1032 -26
field spanPattern 1040 -43
field spanPattern 1048 -107
field spanPattern 1050 -39
field spanPattern 1096 -20
field spanPattern 11264 40
field spanPattern 11265 -51
field spanPattern 11266 -92
field spanPattern 11268 -48
field spanPattern 11272 -75
field spanPattern 11274 -21
field spanPattern 11281 63
field spanPattern 11288 108
field spanPattern 11290 -31
field spanPattern 11292 -21
field spanPattern 11336 -44
field spanPattern 11338 39
field spanPattern 11368 56
field spanPattern 11737 54
field spanPattern 12288 67
field spanPattern 12289 -52
field spanPattern 12293 -30
field spanPattern 12312 -44
field spanPattern 12360 73
field spanPattern 12362 -41
field spanPattern 12376 46
field spanPattern 1244 56
field spanPattern 12520 54
field spanPattern 12618 -27
field spanPattern 12744 -26
field spanPattern 1280 -25
field spanPattern 12824 -55
field spanPattern 1284 -21
field spanPattern 13312 -248
field spanPattern 13313 -95
field spanPattern 13314 -40
field spanPattern 13316 -47
field spanPattern 13320 -52
field spanPattern 13321 -37
field spanPattern 13322 52
field spanPattern 13336 94
field spanPattern 13337 -39
field spanPattern 13416 64
field spanPattern 13464 24
field spanPattern 13512 107
field spanPattern 13544 66
field spanPattern 13642 42
field spanPattern 1368 65
field spanPattern 13704 47
field spanPattern 13784 -41
field spanPattern 13896 -32
field spanPattern 14336 412
field spanPattern 14337 -42
field spanPattern 14338 186
field spanPattern 14339 57
field spanPattern 14340 22
field spanPattern 14344 58
field spanPattern 14345 -30
field spanPattern 14347 29
field spanPattern 14348 60
field spanPattern 14352 101
field spanPattern 14360 203
field spanPattern 14362 94
field spanPattern 14368 48
field spanPattern 14376 86
field spanPattern 14377 113
field spanPattern 14408 241
field spanPattern 14411 -70
field spanPattern 14416 -79
field spanPattern 14418 62
field spanPattern 14424 -22
field spanPattern 14490 -27
field spanPattern 14536 -190
field spanPattern 14538 -89
field spanPattern 14544 -207
field spanPattern 14548 -36
field spanPattern 14552 -55
field spanPattern 14554 -58
field spanPattern 14560 116
field spanPattern 14568 -69
field spanPattern 14570 -44
field spanPattern 14600 23
field spanPattern 14602 -23
field spanPattern 14680 -22
field spanPattern 14728 -20
field spanPattern 14729 -25
field spanPattern 14730 -20
field spanPattern 14792 -87
field spanPattern 14793 -29
field spanPattern 14856 -25
field spanPattern 14928 -36
field spanPattern 15360 -69
field spanPattern 15368 -55
field spanPattern 15432 44
field spanPattern 2048 -127
field spanPattern 2056 -27
field spanPattern 2120 -31
field spanPattern 2136 26
field spanPattern 2184 -38
field spanPattern 2240 -212
field spanPattern 2256 210
field spanPattern 2392 61
field spanPattern 2504 41
field spanPattern 3072 -59
field spanPattern 3080 25
field spanPattern 3145 62
field spanPattern 3264 -30
field spanPattern 32774 23
field spanPattern 32790 -52
field spanPattern 3280 108
field spanPattern 32806 -32
field spanPattern 32838 235
field spanPattern 32854 -161
field spanPattern 32870 -58
field spanPattern 32902 70
field spanPattern 32918 -27
field spanPattern 32934 -59
field spanPattern 32966 -98
field spanPattern 32982 60
field spanPattern 32998 65
field spanPattern 33030 -110
field spanPattern 33046 -54
field spanPattern 33062 -85
field spanPattern 33094 -83
field spanPattern 33110 87
field spanPattern 33126 47
field spanPattern 33158 80
field spanPattern 33174 -76
field spanPattern 33190 -66
field spanPattern 33238 119
field spanPattern 33254 108
field spanPattern 33286 -110
field spanPattern 33302 -69
field spanPattern 33318 -99
field spanPattern 33350 -121
field spanPattern 33366 -43
field spanPattern 33414 -119
field spanPattern 33446 -36
field spanPattern 33856 86
field spanPattern 33920 -35
field spanPattern 34112 40
field spanPattern 34816 -45
field spanPattern 34819 -44
field spanPattern 35265 54
field spanPattern 35856 -20
field spanPattern 37888 28
field spanPattern 37952 72
field spanPattern 37968 131
field spanPattern 38016 -26
field spanPattern 38080 -21
field spanPattern 38144 -130
field spanPattern 38160 -24
field spanPattern 38208 -79
field spanPattern 38272 183
field spanPattern 38912 -93
field spanPattern 38914 85
field spanPattern 38915 -20
field spanPattern 38976 212
field spanPattern 38992 47
field spanPattern 39168 -105
field spanPattern 39184 -23
field spanPattern 39296 -44
field spanPattern 39936 65
field spanPattern 39937 23
field spanPattern 40128 63
field spanPattern 40256 -42
field spanPattern 4096 -137
field spanPattern 4104 51
field spanPattern 4168 120
field spanPattern 4184 26
field spanPattern 44033 43
field spanPattern 44225 38
field spanPattern 44416 -23
field spanPattern 45056 -34
field spanPattern 45057 -21
field spanPattern 46080 -26
field spanPattern 46144 26
field spanPattern 46146 -39
field spanPattern 46400 92
field spanPattern 46658 39
field spanPattern 47104 -20
field spanPattern 47105 -33
field spanPattern 47106 -28
field spanPattern 47125 53
field spanPattern 47171 -33
field spanPattern 47552 62
field spanPattern 5120 -101
field spanPattern 5121 -62
field spanPattern 5122 101
field spanPattern 5128 -158
field spanPattern 5130 107
field spanPattern 5136 -36
field spanPattern 5144 -267
field spanPattern 5148 68
field spanPattern 5152 -23
field spanPattern 5160 -152
field spanPattern 5192 53
field spanPattern 5200 -28
field spanPattern 5208 -34
field spanPattern 5250 -30
field spanPattern 5256 314
field spanPattern 5258 38
field spanPattern 5264 -125
field spanPattern 5272 102
field spanPattern 5312 52
field spanPattern 5320 22
field spanPattern 5352 47
field spanPattern 5384 59
field spanPattern 5400 -28
field spanPattern 5450 28
field spanPattern 5456 -46
field spanPattern 5512 -21
field spanPattern 5520 -28
field spanPattern 5528 49
field spanPattern 5544 -44
field spanPattern 5576 29
field spanPattern 5592 -27
field spanPattern 5656 117
field spanPattern 5704 119
field spanPattern 5712 21
field spanPattern 5736 -83
field spanPattern 6144 -152
field spanPattern 6145 39
field spanPattern 6146 22
field spanPattern 6153 -25
field spanPattern 6155 -21
field spanPattern 6160 64
field spanPattern 6168 165
field spanPattern 6208 67
field spanPattern 6216 -147
field spanPattern 6218 80
field spanPattern 6232 -83
field spanPattern 6235 44
field spanPattern 6408 -56
field spanPattern 6472 -26
field spanPattern 6536 -25
field spanPattern 6552 -48
field spanPattern 6568 63
field spanPattern 6664 31
field spanPattern 6720 30
field spanPattern 6729 24
field spanPattern 6736 34
field spanPattern 6744 27
field spanPattern 7168 518
field spanPattern 7169 54
field spanPattern 7170 28
field spanPattern 7171 65
field spanPattern 7172 154
field spanPattern 7173 48
field spanPattern 7176 -21
field spanPattern 7184 -25
field spanPattern 7192 -100
field spanPattern 7197 48
field spanPattern 7240 -37
field spanPattern 7242 -39
field spanPattern 7248 -54
field spanPattern 7304 -25
field spanPattern 7372 24
field spanPattern 7384 -34
field spanPattern 7424 249
field spanPattern 7432 25
field spanPattern 7448 45
field spanPattern 7496 34
field spanPattern 7560 54
field spanPattern 7576 -32
field spanPattern 7624 61
field spanPattern 7818 -23
field spanPattern 8192 106
field spanPattern 8201 26
field spanPattern 9216 283
field spanPattern 9218 38
field spanPattern 9224 -23
field spanPattern 9240 35
field spanPattern 9624 25
field spanPattern 9688 -62
field spanPatternControl 101504 -27
field spanPatternControl 101760 45
field spanPatternControl 102528 -66
field spanPatternControl 103552 -26
field spanPatternControl 104576 -54
field spanPatternControl 104832 -49
field spanPatternControl 105088 62
field spanPatternControl 105600 -25
field spanPatternControl 105856 -31
field spanPatternControl 106112 -29
field spanPatternControl 106624 23
field spanPatternControl 107648 36
field spanPatternControl 107776 34
field spanPatternControl 107904 27
field spanPatternControl 114688 496
field spanPatternControl 114723 123
field spanPatternControl 114725 180
field spanPatternControl 114816 -54
field spanPatternControl 115840 -82
field spanPatternControl 115968 -34
field spanPatternControl 116864 -46
field spanPatternControl 118144 -36
field spanPatternControl 118784 268
field spanPatternControl 118819 25
field spanPatternControl 118912 20
field spanPatternControl 119168 46
field spanPatternControl 119936 -27
field spanPatternControl 121216 -32
field spanPatternControl 121984 32
field spanPatternControl 122019 25
field spanPatternControl 124032 -22
field spanPatternControl 125056 -23
field spanPatternControl 131072 137
field spanPatternControl 131109 68
field spanPatternControl 131200 83
field spanPatternControl 137344 26
field spanPatternControl 147456 254
field spanPatternControl 147584 -27
field spanPatternControl 16384 -546
field spanPatternControl 16419 146
field spanPatternControl 16420 134
field spanPatternControl 16423 -20
field spanPatternControl 16512 -31
field spanPatternControl 16640 -61
field spanPatternControl 16768 -147
field spanPatternControl 180224 -63
field spanPatternControl 180257 -53
field spanPatternControl 180259 43
field spanPatternControl 180260 -75
field spanPatternControl 180261 -31
field spanPatternControl 180352 -111
field spanPatternControl 180480 75
field spanPatternControl 180641 59
field spanPatternControl 181504 64
field spanPatternControl 181888 54
field spanPatternControl 184448 61
field spanPatternControl 187776 48
field spanPatternControl 196641 -119
field spanPatternControl 196645 53
field spanPatternControl 196736 -43
field spanPatternControl 196773 56
field spanPatternControl 197029 -36
field spanPatternControl 197760 38
field spanPatternControl 198016 44
field spanPatternControl 19840 49
field spanPatternControl 199808 -22
field spanPatternControl 200320 52
field spanPatternControl 201856 -29
field spanPatternControl 203904 -28
field spanPatternControl 20480 -133
field spanPatternControl 20517 -25
field spanPatternControl 20519 62
field spanPatternControl 212992 -348
field spanPatternControl 213025 -48
field spanPatternControl 213030 -36
field spanPatternControl 213248 -25
field spanPatternControl 213376 46
field spanPatternControl 213632 -29
field spanPatternControl 214144 -72
field spanPatternControl 214182 60
field spanPatternControl 214656 59
field spanPatternControl 216192 110
field spanPatternControl 216225 -22
field spanPatternControl 216448 -23
field spanPatternControl 216704 64
field spanPatternControl 218240 40
field spanPatternControl 21888 64
field spanPatternControl 219264 40
field spanPatternControl 220288 -43
field spanPatternControl 220323 42
field spanPatternControl 220544 -43
field spanPatternControl 222336 -38
field spanPatternControl 22656 45
field spanPatternControl 229376 621
field spanPatternControl 229413 -27
field spanPatternControl 229504 60
field spanPatternControl 229537 -21
field spanPatternControl 229541 39
field spanPatternControl 229632 110
field spanPatternControl 229760 176
field spanPatternControl 229793 -33
field spanPatternControl 229797 83
field spanPatternControl 229888 46
field spanPatternControl 230016 195
field spanPatternControl 230049 30
field spanPatternControl 230528 83
field spanPatternControl 230561 75
field spanPatternControl 230656 45
field spanPatternControl 230784 -22
field spanPatternControl 231040 -31
field spanPatternControl 231808 -29
field spanPatternControl 232448 -22
field spanPatternControl 232576 -283
field spanPatternControl 232704 -264
field spanPatternControl 232832 -116
field spanPatternControl 232960 116
field spanPatternControl 233088 -106
field spanPatternControl 233856 -21
field spanPatternControl 234624 -20
field spanPatternControl 235648 -70
field spanPatternControl 236672 -116
field spanPatternControl 237696 -30
field spanPatternControl 238720 -23
field spanPatternControl 238848 -37
field spanPatternControl 239744 -21
field spanPatternControl 245760 -78
field spanPatternControl 245888 -23
field spanPatternControl 246912 -26
field spanPatternControl 253056 -21
field spanPatternControl 32768 -160
field spanPatternControl 32896 -33
field spanPatternControl 34944 -32
field spanPatternControl 35840 -196
field spanPatternControl 35876 -29
field spanPatternControl 35878 -23
field spanPatternControl 36096 210
field spanPatternControl 38272 62
field spanPatternControl 49152 -58
field spanPatternControl 50304 54
field spanPatternControl 524288 -103
field spanPatternControl 524321 -100
field spanPatternControl 524323 133
field spanPatternControl 524324 44
field spanPatternControl 524326 52
field spanPatternControl 524544 -42
field spanPatternControl 524579 -36
field spanPatternControl 524581 44
field spanPatternControl 524800 -22
field spanPatternControl 525312 -185
field spanPatternControl 525345 334
field spanPatternControl 525348 37
field spanPatternControl 525350 52
field spanPatternControl 525568 -152
field spanPatternControl 525824 -33
field spanPatternControl 525857 -22
field spanPatternControl 526336 -40
field spanPatternControl 526372 125
field spanPatternControl 526592 -26
field spanPatternControl 526848 -49
field spanPatternControl 527360 -72
field spanPatternControl 527616 68
field spanPatternControl 527872 115
field spanPatternControl 527905 -45
field spanPatternControl 528384 -101
field spanPatternControl 528640 -53
field spanPatternControl 528896 -84
field spanPatternControl 529408 -80
field spanPatternControl 529664 88
field spanPatternControl 529920 47
field spanPatternControl 530432 75
field spanPatternControl 530465 -37
field spanPatternControl 530688 -68
field spanPatternControl 530944 -65
field spanPatternControl 531456 -76
field spanPatternControl 531489 -61
field spanPatternControl 531491 107
field spanPatternControl 531712 -30
field spanPatternControl 531745 177
field spanPatternControl 531968 128
field spanPatternControl 532480 -123
field spanPatternControl 532515 27
field spanPatternControl 532736 -60
field spanPatternControl 532992 -97
field spanPatternControl 533504 -117
field spanPatternControl 533760 -42
field spanPatternControl 534528 -78
field spanPatternControl 534561 -75
field spanPatternControl 534565 60
field spanPatternControl 534784 22
field spanPatternControl 535040 -25
field spanPatternControl 541696 117
field spanPatternControl 542720 -33
field spanPatternControl 545792 40
field spanPatternControl 557056 -68
field spanPatternControl 574464 25
field spanPatternControl 606208 74
field spanPatternControl 607232 102
field spanPatternControl 607265 183
field spanPatternControl 607266 -22
field spanPatternControl 607268 -96
field spanPatternControl 607270 -64
field spanPatternControl 607488 124
field spanPatternControl 608256 56
field spanPatternControl 608292 -79
field spanPatternControl 609280 -22
field spanPatternControl 610304 -124
field spanPatternControl 611328 -64
field spanPatternControl 611584 -37
field spanPatternControl 612352 203
field spanPatternControl 622592 -28
field spanPatternControl 623616 30
field spanPatternControl 623654 294
field spanPatternControl 623872 33
field spanPatternControl 626688 -101
field spanPatternControl 626944 -23
field spanPatternControl 628736 -24
field spanPatternControl 629760 -38
field spanPatternControl 632832 34
field spanPatternControl 638976 52
field spanPatternControl 640000 -20
field spanPatternControl 642048 61
field spanPatternControl 644096 -41
field spanPatternControl 65536 -137
field spanPatternControl 65664 51
field spanPatternControl 66688 96
field spanPatternControl 66977 26
field spanPatternControl 671744 -23
field spanPatternControl 705536 -28
field spanPatternControl 707584 103
field spanPatternControl 710656 -28
field spanPatternControl 720896 -64
field spanPatternControl 737280 -24
field spanPatternControl 742400 92
field spanPatternControl 753664 -102
field spanPatternControl 753697 41
field spanPatternControl 753920 36
field spanPatternControl 758784 -24
field spanPatternControl 760832 51
field spanPatternControl 770048 -35
field spanPatternControl 81920 232
field spanPatternControl 81956 -30
field spanPatternControl 81957 -252
field spanPatternControl 81958 -30
field spanPatternControl 82048 82
field spanPatternControl 82176 -74
field spanPatternControl 82304 -150
field spanPatternControl 82341 57
field spanPatternControl 82432 -40
field spanPatternControl 82560 -172
field spanPatternControl 83072 59
field spanPatternControl 83200 -30
field spanPatternControl 83328 -56
field spanPatternControl 83968 -43
field spanPatternControl 84096 202
field spanPatternControl 84132 163
field spanPatternControl 84224 -166
field spanPatternControl 84260 43
field spanPatternControl 84352 -30
field spanPatternControl 84388 128
field spanPatternControl 84608 -26
field spanPatternControl 84992 33
field spanPatternControl 85120 69
field spanPatternControl 85632 47
field spanPatternControl 86144 -32
field spanPatternControl 86400 -29
field spanPatternControl 87168 88
field spanPatternControl 88192 -38
field spanPatternControl 88320 -28
field spanPatternControl 88704 -44
field spanPatternControl 89216 -36
field spanPatternControl 89472 -27
field spanPatternControl 90496 86
field spanPatternControl 91264 114
field spanPatternControl 91776 -118
field spanPatternControl 92160 -20
field spanPatternControl 98304 -51
field spanPatternControl 98342 -48
field spanPatternControl 98432 -81
field spanPatternControl 98560 75
field spanPatternControl 98688 106
field spanPatternControl 98721 38
field spanPatternControl 98944 51
field spanPatternControl 99366 -22
field spanPatternControl 99494 -25
field spanPatternControl 99584 117
field spanPatternControl 99617 -129
field spanPatternControl 99712 -58
field spanPlace 0 -129
field spanPlace 1 21
field spanPlace 13 80
field spanPlace 14 -21
field spanPlace 2 -2945
field spanPlace 3 90
field spanPlace 4 -2958
field spanPlace 5 54
field spanPlace 6 -22
field spanPlace 7 -24
field spanPlace 8 -3004
field spanPreposition #1 100
field spanPreposition above -49
field spanPreposition after -75
field spanPreposition as -90
field spanPreposition at -131
field spanPreposition below -39
field spanPreposition between -136
field spanPreposition for -65
field spanPreposition from 59
field spanPreposition in 400
field spanPreposition into 251
field spanPreposition next 28
field spanPreposition of -363
field spanPreposition on -336
field spanPreposition per 44
field spanPreposition to -281
field spanPreposition under 144
field spanPreposition using -27
field spanPreposition via -72
field spanPreposition with -132
field spanPreposition without -23
field spanRole 1 226
field spanRoute 0 -721
field spanRoute 1 124
field spanRoute 2 311
field spanSentence 0 -235
field spanSentence 1 -115
field spanStatement 1 2307
field spanStatement 2 1833
field spanStatement 3 3010
field spanStatement 4 2560
field spanStatement 5 4065
field spanStatement 6 -2209
field spanStatement 7 -2589
field spanVerb accept -46
field spanVerb access -30
field spanVerb activate 20
field spanVerb add 91
field spanVerb adding -48
field spanVerb apply 141
field spanVerb browse -33
field spanVerb changing -73
field spanVerb check -95
field spanVerb checking 229
field spanVerb choose -141
field spanVerb click -246
field spanVerb clicking -85
field spanVerb complete -96
field spanVerb configure 203
field spanVerb configuring -90
field spanVerb confirm -26
field spanVerb connect -54
field spanVerb copy -232
field spanVerb create -178
field spanVerb creating -31
field spanVerb define -137
field spanVerb delete -71
field spanVerb disable 156
field spanVerb disabling 22
field spanVerb download -45
field spanVerb drag -58
field spanVerb edit 249
field spanVerb enable 45
field spanVerb enabling 38
field spanVerb ensure 65
field spanVerb enter -126
field spanVerb expand -61
field spanVerb fill 179
field spanVerb find 158
field spanVerb flag -26
field spanVerb generate -28
field spanVerb go 86
field spanVerb import 49
field spanVerb insert 44
field spanVerb keep 127
field spanVerb leave 64
field spanVerb locate 44
field spanVerb log -30
field spanVerb make 151
field spanVerb manage -45
field spanVerb mark -71
field spanVerb modify 80
field spanVerb name -119
field spanVerb navigate -155
field spanVerb note -83
field spanVerb open -60
field spanVerb paste 78
field spanVerb populate -42
field spanVerb press -20
field spanVerb provide 328
field spanVerb read -20
field spanVerb refer -25
field spanVerb remove 58
field spanVerb review -49
field spanVerb run -65
field spanVerb save -59
field spanVerb scroll 42
field spanVerb see -159
field spanVerb select -29
field spanVerb selecting 179
field spanVerb setting 31
field spanVerb specifying 49
field spanVerb start -29
field spanVerb switch -67
field spanVerb tick 53
field spanVerb toggle 284
field spanVerb toggling 74
field spanVerb turn 63
field spanVerb turning 53
field spanVerb type 48
field spanVerb typing 21
field spanVerb uncheck 97
field spanVerb update -101
field spanVerb upload 67
field spanVerb use -106
field spanVerb using -59
field spanVerb verify -34
field spanVerb view -49
field spanVerbAfter access -83
field spanVerbAfter add 72
field spanVerbAfter change -50
field spanVerbAfter check 26
field spanVerbAfter choose 69
field spanVerbAfter click 44
field spanVerbAfter clicking 50
field spanVerbAfter configure -81
field spanVerbAfter connect 39
field spanVerbAfter create -57
field spanVerbAfter customize 46
field spanVerbAfter define -37
field spanVerbAfter disable 60
field spanVerbAfter edit -20
field spanVerbAfter enable 65
field spanVerbAfter ensure 22
field spanVerbAfter enter 162
field spanVerbAfter fill -58
field spanVerbAfter generate 37
field spanVerbAfter give 48
field spanVerbAfter import -27
field spanVerbAfter make -26
field spanVerbAfter manage -47
field spanVerbAfter modify -21
field spanVerbAfter name -45
field spanVerbAfter open 32
field spanVerbAfter paste 33
field spanVerbAfter provide -107
field spanVerbAfter review -27
field spanVerbAfter run -22
field spanVerbAfter scroll 34
field spanVerbAfter see -48
field spanVerbAfter select 158
field spanVerbAfter set 51
field spanVerbAfter setting 22
field spanVerbAfter specify -34
field spanVerbAfter switch 40
field spanVerbAfter turn -22
field spanVerbAfter type -87
field spanVerbAfter upload 23
field spanVerbAfter use 25
field spanVerbAfter using -41
field spanVerbAfter write 54
field spanVerbBefore ) 197
field spanVerbBefore , -135
field spanVerbBefore / -27
field spanVerbBefore : -420
field spanVerbBefore ; -29
field spanVerbBefore > 30
field spanVerbBefore also 99
field spanVerbBefore by 188
field spanVerbBefore can -132
field spanVerbBefore can't -25
field spanVerbBefore cannot -32
field spanVerbBefore could -33
field spanVerbBefore don't 74
field spanVerbBefore either 32
field spanVerbBefore first -39
field spanVerbBefore just -29
field spanVerbBefore may -26
field spanVerbBefore might -32
field spanVerbBefore must 27
field spanVerbBefore not -53
field spanVerbBefore now -35
field spanVerbBefore optionally 119
field spanVerbBefore or -70
field spanVerbBefore please -75
field spanVerbBefore should -34
field spanVerbBefore simply 21
field spanVerbBefore start 49
field spanVerbBefore then -64
field spanVerbBefore to -191
field spanVerbBefore you -181
field spanVerbBefore – -78
field spanVerbBefore — -205
field spanVerbBefore → 94
field spanVerbClass #80 21
field spanVerbClass #81 225
field spanVerbClass #82 -103
field spanVerbClass #83 73
field spanVerbClass #84 54
field spanVerbClass #85 33
field spanVerbClass #86 -70
field spanVerbClass #88 94
field spanVerbClass #89 -22
field spanVerbClass #8b -52
field spanVerbClass #8c -152
field spanVerbClass #8d -25
field spanVerbClass #8e -34
field spanVerbClass #8f -84
field spanVerbClass #91 117
field spanVerbClass #95 -41
field spanVerbClass #a3 158
field spanVerbClass #a4 22
field spanVerbClass #a6 -25
field spanVerbClass #a7 28
field spanVerbClass #b0 23
field spanVerbClass #b3 -46
field spanVerbClass #b4 -95
field spanVerbClass #b8 -21
field spanVerbClass #ba 28
field spanVerbClass #bb -50
field spanVerbClass #bd -87
field spanVerbClass #c6 65
field spanVerbClass #c7 60
field spanVerbClass #d0 -55
field spanVerbClass #d1 -31
field spanVerbClass #d2 -41
field spanVerbClass #d3 238
field spanVerbClass #d6 26
field spanVerbClass #da -22
field spanVerbClass #dc 32
field spanVerbClass accept -47
field spanVerbClass aimless -138
field spanVerbClass button 46
field spanVerbClass check -276
field spanVerbClass checkingHeading -83
field spanVerbClass click -379
field spanVerbClass configure 133
field spanVerbClass contrast 54
field spanVerbClass enter 182
field spanVerbClass fileNoun 67
field spanVerbClass fillingVerb 102
field spanVerbClass followUp -232
field spanVerbClass genericHeading 141
field spanVerbClass headingVerb -162
field spanVerbClass inputNoun 27
field spanVerbClass kindNoun 40
field spanVerbClass labelHeader 27
field spanVerbClass leave 183
field spanVerbClass make -85
field spanVerbClass manipulate -213
field spanVerbClass menuNoun -29
field spanVerbClass navigate -344
field spanVerbClass off 156
field spanVerbClass on 45
field spanVerbClass opener -29
field spanVerbClass openingVerb -184
field spanVerbClass optionNoun 31
field spanVerbClass otherHeader -26
field spanVerbClass paste 78
field spanVerbClass place -49
field spanVerbClass plainNoun -204
field spanVerbClass preposition -59
field spanVerbClass remark -83
field spanVerbClass slugEnd -59
field spanVerbClass submitVerb -35
field spanVerbClass switchEffect 26
field spanVerbClass switchOff 400
field spanVerbClass switchOn 663
field spanVerbClass toggleNoun 189
field spanVerbClass trialVerb -135
field spanVerbClass typeHeader 48
field spanVerbClass use -33
field spanVerbClass weakLabelHeader -129
field spanVerbControl 1023 -25
field spanVerbControl 10272 85
field spanVerbControl 10273 148
field spanVerbControl 10274 25
field spanVerbControl 10275 -103
field spanVerbControl 10276 82
field spanVerbControl 10278 56
field spanVerbControl 10367 -242
field spanVerbControl 10400 20
field spanVerbControl 10401 64
field spanVerbControl 10403 -38
field spanVerbControl 10404 -145
field spanVerbControl 10406 60
field spanVerbControl 10495 109
field spanVerbControl 10528 -34
field spanVerbControl 10532 -25
field spanVerbControl 1057 132
field spanVerbControl 1058 145
field spanVerbControl 1059 104
field spanVerbControl 1060 -32
field spanVerbControl 1061 -28
field spanVerbControl 1062 40
field spanVerbControl 10623 -26
field spanVerbControl 10656 -27
field spanVerbControl 10659 162
field spanVerbControl 10660 -52
field spanVerbControl 10661 67
field spanVerbControl 10751 265
field spanVerbControl 11044 52
field spanVerbControl 11135 45
field spanVerbControl 1151 -592
field spanVerbControl 11554 71
field spanVerbControl 11555 -91
field spanVerbControl 11556 133
field spanVerbControl 11647 -192
field spanVerbControl 11808 -49
field spanVerbControl 11810 39
field spanVerbControl 11812 -37
field spanVerbControl 11813 20
field spanVerbControl 1184 36
field spanVerbControl 1186 30
field spanVerbControl 1187 97
field spanVerbControl 1189 -38
field spanVerbControl 11903 -143
field spanVerbControl 11936 -39
field spanVerbControl 11938 39
field spanVerbControl 11941 20
field spanVerbControl 12031 -119
field spanVerbControl 12065 61
field spanVerbControl 12067 -50
field spanVerbControl 12068 -68
field spanVerbControl 12070 57
field spanVerbControl 12159 -146
field spanVerbControl 127 332
field spanVerbControl 1279 -413
field spanVerbControl 1440 74
field spanVerbControl 1441 114
field spanVerbControl 1444 24
field spanVerbControl 1446 60
field spanVerbControl 1535 -149
field spanVerbControl 1568 -171
field spanVerbControl 1569 68
field spanVerbControl 1570 -55
field spanVerbControl 1572 53
field spanVerbControl 1573 -20
field spanVerbControl 160 110
field spanVerbControl 161 26
field spanVerbControl 162 -71
field spanVerbControl 163 265
field spanVerbControl 164 -47
field spanVerbControl 165 -131
field spanVerbControl 1663 -418
field spanVerbControl 1698 42
field spanVerbControl 1699 -61
field spanVerbControl 1700 -56
field spanVerbControl 1791 -21
field spanVerbControl 1824 -41
field spanVerbControl 1828 -43
field spanVerbControl 1919 115
field spanVerbControl 1952 -21
field spanVerbControl 1956 -32
field spanVerbControl 2047 -253
field spanVerbControl 2080 47
field spanVerbControl 2083 41
field spanVerbControl 2175 -276
field spanVerbControl 2210 28
field spanVerbControl 2211 23
field spanVerbControl 2212 153
field spanVerbControl 2303 26
field spanVerbControl 255 171
field spanVerbControl 2720 -34
field spanVerbControl 2724 -25
field spanVerbControl 2815 -26
field spanVerbControl 288 70
field spanVerbControl 289 71
field spanVerbControl 290 -40
field spanVerbControl 292 -83
field spanVerbControl 294 61
field spanVerbControl 32 -86
field spanVerbControl 33 58
field spanVerbControl 34 -46
field spanVerbControl 35 -69
field spanVerbControl 36 -121
field spanVerbControl 37 196
field spanVerbControl 38 61
field spanVerbControl 383 72
field spanVerbControl 3967 -25
field spanVerbControl 416 22
field spanVerbControl 418 203
field spanVerbControl 419 -50
field spanVerbControl 420 215
field spanVerbControl 421 -40
field spanVerbControl 422 116
field spanVerbControl 4223 -48
field spanVerbControl 4386 88
field spanVerbControl 4388 21
field spanVerbControl 4389 -35
field spanVerbControl 4479 73
field spanVerbControl 4512 82
field spanVerbControl 4513 -26
field spanVerbControl 4515 283
field spanVerbControl 4516 -41
field spanVerbControl 4517 -121
field spanVerbControl 4607 90
field spanVerbControl 4735 75
field spanVerbControl 4863 -55
field spanVerbControl 4991 -39
field spanVerbControl 5029 51
field spanVerbControl 511 329
field spanVerbControl 5119 23
field spanVerbControl 548 103
field spanVerbControl 6271 104
field spanVerbControl 639 338
field spanVerbControl 6560 -36
field spanVerbControl 6655 -171
field spanVerbControl 6688 87
field spanVerbControl 672 71
field spanVerbControl 673 23
field spanVerbControl 6783 -53
field spanVerbControl 7039 -48
field spanVerbControl 7295 -96
field spanVerbControl 7328 31
field spanVerbControl 7330 29
field spanVerbControl 7332 201
field spanVerbControl 7461 51
field spanVerbControl 7551 23
field spanVerbControl 767 -37
field spanVerbControl 7679 -137
field spanVerbControl 7840 87
field spanVerbControl 7935 -38
field spanVerbControl 804 -29
field spanVerbControl 895 25
field spanVerbControl 8959 -44
field spanVerbControl 8996 184
field spanVerbControl 9215 146
field step 0 -66
field step 1 307
field step 10 164
field step 11 226
field step 2 -34
field step 8 -296
field step 9 -610
field underGroup 0 1004
field underLabel 0 -199
field valueSource 10 104
field valueSource 13 -192
field valueSource 14 25
field valueSource 15 -186
field valueSource 4 -199
field valueSource 5 -37
field valueSource 6 -379
field valueSource 7 -249
field valueSource 8 180
field valueSource 9 117
field vendor 1 -289
field vendor 2 -182
field vendor 3 -228
field vendor 4 -289
field vendor 5 -200
field vendor 6 -44
field vendor 7 -255
field vendorHeading 0 -117
field vendorHeading 1 -527
field vendorTitle 0 -231
field vendorTitle 1 -304
type bias 0 text:332 multilineText:-258 url:-487 email:-858 integer:-421 number:-455 boolean:182 choice:402 multipleChoice:-468 reference:-85 multipleReference:-526 list:-447 keyValues:-441 date:-671 file:-780
type descriptionEmpty 0 text:334 multilineText:-126 url:-51 email:-35 integer:-307 number:-32 boolean:-323 choice:-182 multipleChoice:-189 reference:297 multipleReference:128 list:-41 keyValues:126 date:54 file:-63
type descriptionMood 0 text:-85 multilineText:21 url:-127 email:-185 integer:-280 number:-90 boolean:340 choice:43 multipleChoice:176 reference:-365 list:-332 keyValues:-119 date:-23 file:-379
type descriptionMood 1 text:403 multilineText:-104 url:-119 integer:195 number:-251 choice:125 multipleChoice:-81 reference:-48 multipleReference:-138 list:-100 keyValues:-72 date:75 file:-84
type descriptionMood 2 text:-138 multilineText:-24 url:-92 email:-44 integer:299 number:-44 boolean:66 choice:-107 multipleChoice:153 reference:-124 multipleReference:35 list:162 keyValues:-75 date:-77 file:24
type descriptionMood 3 text:114 integer:-199 number:100 boolean:-43 choice:-24 reference:162 list:-26 keyValues:-40 file:20
type descriptionMood 4 text:75 integer:-24 boolean:-96 multipleReference:-25 file:114
type descriptionMood 5 text:81 integer:-24 number:-22 boolean:55 choice:-25 reference:-45
type descriptionMood 6 text:117 multilineText:-92 url:-64 email:-274 integer:-154 number:-122 boolean:-221 choice:-48 multipleChoice:-332 reference:-163 multipleReference:-199 list:-70 keyValues:-68 date:-362 file:-169
type labelFirst access text:52 multilineText:-43 url:22 integer:-34 boolean:51 choice:60 reference:-57 multipleReference:-27 keyValues:33
type labelFirst account text:33 multilineText:-40 url:-20 email:132 integer:-58 boolean:-38 choice:85 list:-21
type labelFirst acl text:-42 multilineText:120 boolean:-102 choice:-53 reference:110 multipleReference:74 file:-56
type labelFirst action text:-134 multilineText:-24 boolean:-82 choice:239 reference:101 multipleReference:-33 list:-20
type labelFirst activate text:-71 boolean:179 choice:-40
type labelFirst active text:33 boolean:103 choice:-110 reference:-28 date:55
type labelFirst activity boolean:-56 choice:123 reference:-24
type labelFirst add multilineText:51 integer:-26 boolean:-33 choice:-92 reference:-68 multipleReference:194
type labelFirst additional text:33 multilineText:109 boolean:-40 reference:-25
type labelFirst admin text:39 boolean:-27 multipleChoice:69 reference:-36 multipleReference:59 list:-42
type labelFirst advanced text:117 multilineText:73 boolean:-141 multipleChoice:47 reference:31 multipleReference:-24 list:-33 keyValues:-45
type labelFirst aggregate text:-47 boolean:-21 choice:146
type labelFirst aggregation text:-109 boolean:-20 choice:146 reference:51
type labelFirst ai text:81 multilineText:-33 integer:-21 boolean:-76 choice:-64 reference:205 multipleReference:-20
type labelFirst alert text:-59 multilineText:-22 number:97 boolean:-57 choice:-22 reference:33 multipleReference:85 list:-25
type labelFirst algorithm text:-81 choice:140
type labelFirst allow text:-80 boolean:369 choice:-64 reference:-62 multipleReference:-28 list:-36
type labelFirst allowed multilineText:-34 integer:-37 boolean:-86 multipleChoice:-27 reference:-78 list:329 keyValues:-22
type labelFirst amount text:55 integer:-46 number:212 boolean:-45 choice:-32 reference:-84
type labelFirst api text:83 multilineText:-106 boolean:121 choice:-47 reference:128 multipleReference:-38 list:-94
type labelFirst app text:-156 multilineText:-33 boolean:97 choice:-37 reference:122 list:93
type labelFirst application text:123 multilineText:-54 integer:-32 number:-22 boolean:-89 choice:-132 reference:42 multipleReference:259 list:-30
type labelFirst applications text:-79 boolean:-55 reference:-41 multipleReference:328 list:-50
type labelFirst apply text:-64 boolean:125
type labelFirst args text:-32 multilineText:29 list:77
type labelFirst assign text:-113 boolean:213 multipleReference:-35
type labelFirst assigned text:-31 reference:82 multipleReference:97 list:-61
type labelFirst attach text:-32 boolean:183 reference:-35 multipleReference:-20 list:-20 file:-37
type labelFirst attribute text:55 multilineText:60 reference:-59
type labelFirst auth text:92 reference:-24
type labelFirst authentication multilineText:-32 boolean:-26 choice:186 list:-26
type labelFirst auto text:57 multilineText:-20 integer:42 boolean:-101 choice:203 reference:-60 multipleReference:-22 date:-25
type labelFirst autocomplete text:-34 boolean:-52 choice:-33 multipleChoice:95 reference:-39 multipleReference:82
type labelFirst automatic text:-87 boolean:279 choice:-50 reference:-51 keyValues:-23
type labelFirst automatically text:-26 boolean:72
type labelFirst available boolean:-132 choice:-32 multipleChoice:24 reference:-35 multipleReference:279 list:-63
type labelFirst average text:-49 multilineText:-25 choice:59 reference:100
type labelFirst aws text:130 multilineText:-36 reference:-40
type labelFirst azure text:35 url:46 choice:-22
type labelFirst backup choice:81 reference:-50
type labelFirst base text:113 multilineText:-21 number:101 boolean:-83 choice:-27 reference:-32
type labelFirst batch text:-25 date:93
type labelFirst bcc multilineText:-23 email:22 boolean:-50 choice:-28 reference:-33 multipleReference:-24 list:183
type labelFirst billing text:112 integer:-26 boolean:-21
type labelFirst bind text:-95 integer:144 boolean:94 choice:-27 reference:-54
type labelFirst bitbucket url:49
type labelFirst body multilineText:49 integer:-36 number:-22 boolean:-83 choice:-26 reference:-79 multipleReference:-40 list:35 keyValues:246
type labelFirst bootstrap text:54 integer:-23 list:68
type labelFirst bot text:38
type labelFirst branch text:105 multilineText:-43 boolean:-71 choice:-20 reference:-63 multipleReference:84 list:100
type labelFirst bucket text:79 reference:-32
type labelFirst build text:103 multilineText:-36 boolean:128 choice:-49 reference:20 multipleReference:-34 list:-22 keyValues:-43
type labelFirst ca text:-34 boolean:-33 choice:-44 reference:-46 file:221
type labelFirst cache integer:57 boolean:-45 choice:-35 reference:45
type labelFirst calendar text:-32 choice:20 reference:67
type labelFirst campaign number:-22 boolean:-70 choice:53 reference:116 multipleReference:-22 list:-34
type labelFirst capture text:-25 choice:49
type labelFirst category text:-135 multilineText:-34 boolean:-35 choice:271 reference:54 list:-20 keyValues:-27
type labelFirst cc text:-36 boolean:49 choice:-44 reference:-102 multipleReference:-31 list:244
type labelFirst certificate text:-112 integer:-21 boolean:-40 choice:398 reference:-133
type labelFirst channels list:56
type labelFirst chart text:168 multilineText:-23 boolean:-168 choice:95 reference:25
type labelFirst chat boolean:64
type labelFirst check text:233 integer:-32 boolean:-90 choice:-32 multipleReference:-29
type labelFirst checkout text:29
type labelFirst chunk text:-92 multilineText:-35 integer:215 choice:-28 reference:-22
type labelFirst cidr text:51 list:22
type labelFirst city text:45
type labelFirst client text:228 url:-32 integer:-71 number:-49 choice:-65 multipleChoice:-62 reference:88 multipleReference:-66 keyValues:-31 date:-23 file:57
type labelFirst cloud text:52 boolean:-65 choice:-38 reference:132
type labelFirst cluster text:146 multilineText:-20 url:-28 choice:-189 reference:190
type labelFirst code text:36 multilineText:-76 boolean:101 choice:42 reference:-64
type labelFirst collection text:167 multilineText:-38 integer:-27 number:-24 boolean:-98 choice:-179 reference:308 multipleReference:-70 list:-23 keyValues:30
type labelFirst color text:-47 multilineText:-31 number:-20 boolean:-40 choice:-49 reference:263
type labelFirst column text:58 choice:-70 reference:-99 multipleReference:178
type labelFirst command text:102 multilineText:134 integer:-22 choice:-55 multipleChoice:-23 reference:-86 multipleReference:-22 list:36
type labelFirst commit text:96 boolean:-32
type labelFirst company text:53
type labelFirst comparison text:-30 number:-38 boolean:-22 choice:83 reference:25 list:61 keyValues:-28
type labelFirst complete text:-82 multilineText:61 boolean:118 choice:-22 reference:-39
type labelFirst component text:-104 boolean:-21 choice:91 reference:89
type labelFirst condition text:33 boolean:-44 choice:118 reference:-30 list:-28
type labelFirst configuration multilineText:73
type labelFirst configure text:-52 multilineText:32 boolean:102 reference:-24 multipleReference:-101 list:69
type labelFirst confirm text:100 multilineText:-41 email:30 boolean:-40
type labelFirst connect text:34 multilineText:-52 integer:66 number:-25 boolean:-109 choice:-43 reference:252 multipleReference:-28 list:-24 keyValues:-20
type labelFirst connector text:-84 multilineText:278 boolean:-99 choice:-134 reference:131 multipleReference:-44
type labelFirst container text:73 multilineText:-30 url:-21 integer:61 number:-22 boolean:-22 choice:-30 reference:57 file:-20
type labelFirst content text:76 multilineText:42 boolean:-20 choice:-105 reference:77
type labelFirst context text:34 integer:26 choice:-26 reference:-21
type labelFirst cors text:-42 boolean:-22 reference:-35 list:164
type labelFirst country text:116 boolean:-79 choice:-20 list:66
type labelFirst cpu text:-41 integer:46 number:36
type labelFirst create text:-35 multilineText:38 integer:32 number:-37 boolean:127 reference:-38 multipleReference:-28 list:-21
type labelFirst credential text:36
type labelFirst credentials reference:39
type labelFirst criteria text:-62 multilineText:-44 integer:77 boolean:-54 choice:182 reference:-45
type labelFirst currency text:227 multilineText:-31 integer:-23 number:-22 boolean:-123 choice:-126 reference:202 multipleReference:-22 list:-25
type labelFirst custom text:-57 multilineText:92 integer:-34 choice:-51 multipleChoice:-28 reference:-121 multipleReference:-146 list:27 keyValues:277 file:37
type labelFirst dark text:54 boolean:41 choice:-72
type labelFirst dashboard text:-44 multilineText:36 url:66 boolean:-54 reference:-34 multipleReference:57
type labelFirst data text:-97 multilineText:-33 url:-53 email:-41 integer:-76 number:21 choice:136 multipleChoice:-33 reference:85 keyValues:72 file:-40
type labelFirst database multilineText:-22 integer:75 boolean:47
type labelFirst date text:-53 integer:-22 choice:-88 reference:155 date:68
type labelFirst default text:70 multilineText:-67 url:-29 number:-52 boolean:-112 choice:-57 multipleChoice:-21 reference:179 multipleReference:135 list:46 keyValues:-37 date:-21 file:-20
type labelFirst delete integer:-33 boolean:166 choice:-25 multipleReference:-21
type labelFirst dependency choice:-34 reference:53
type labelFirst deploy text:35 boolean:-29
type labelFirst deployment text:-39 boolean:-33 choice:136
type labelFirst description text:68 multilineText:266 url:-23 integer:-23 number:-27 boolean:-64 choice:-42 reference:-84 list:-20
type labelFirst destination text:80 multilineText:-30 integer:-28 boolean:-56 choice:56 reference:105
type labelFirst direct text:-45 number:58 boolean:-29 choice:96
type labelFirst disable text:-38 boolean:116 choice:-29
type labelFirst discount text:35 integer:20 number:74 boolean:-21 choice:-42 reference:-27
type labelFirst display text:192 multilineText:69 integer:-20 number:-40 boolean:49 choice:-68 reference:-92 multipleReference:-42
type labelFirst do text:-56 boolean:2458 choice:-33 reference:-31 multipleReference:98 list:93
type labelFirst docker text:55 boolean:36 choice:-47 reference:-30 list:-26 keyValues:99
type labelFirst dockerfile text:-40 multilineText:81
type labelFirst document text:77 number:-33 choice:93 reference:49 list:-29 keyValues:-23 date:-57 file:-27
type labelFirst domain text:158 boolean:-35 choice:-23 list:-29
type labelFirst don't boolean:2584 reference:-23
type labelFirst donut boolean:22
type labelFirst driver text:-78 multilineText:-21 integer:-20 boolean:-23 choice:-33 reference:68 keyValues:125
type labelFirst due text:-82 choice:54 reference:-21 date:119
type labelFirst duration text:96 integer:-80
type labelFirst dynamic text:-33 integer:-20 number:130 boolean:21 choice:-35 reference:-20
type labelFirst e-mail text:-97 email:101 boolean:-23 choice:56
type labelFirst edit text:-65 url:-21 boolean:-146 choice:128 reference:-60 date:257
type labelFirst email multilineText:127 url:-31 email:285 integer:-40 number:-35 boolean:-66 choice:-97 reference:-42 multipleReference:-30 keyValues:-27
type labelFirst emails text:-23 email:62 boolean:-21 list:51
type labelFirst enable text:-48 multilineText:-37 boolean:221 choice:-78
type labelFirst enabled text:-82 multilineText:-31 boolean:235 reference:-33 multipleReference:73 list:-90
type labelFirst end text:-144 multilineText:-23 number:81 boolean:-44 reference:-48 date:243
type labelFirst endpoint text:61 multilineText:-32 url:92 boolean:-31 choice:68 reference:-79 list:-21
type labelFirst enter text:55 multilineText:-23 boolean:-56 choice:65
type labelFirst entity text:-65 url:106 boolean:-25 choice:83 reference:-52
type labelFirst environment text:-73 multilineText:-45 url:-20 integer:-36 number:-22 boolean:-117 choice:-162 multipleChoice:-25 reference:-59 multipleReference:573 list:-26 keyValues:51
type labelFirst environments text:-24 boolean:-77 multipleReference:152
type labelFirst error text:92 boolean:92 choice:-86 reference:-62
type labelFirst event text:-52 multilineText:22 integer:-26 boolean:-78 choice:71 multipleChoice:56 reference:108 multipleReference:-29
type labelFirst exchange number:90
type labelFirst exclude text:40 multilineText:-26 boolean:-123 choice:-31 reference:35 multipleReference:57 list:87 keyValues:-22 date:22
type labelFirst execute text:-68 boolean:146 choice:39 reference:-54 multipleReference:-23
type labelFirst executor text:106 choice:-38 reference:-40
type labelFirst expense email:52 boolean:-55 choice:101 list:-27
type labelFirst expire text:-64 boolean:-30 reference:-39 date:202
type labelFirst export text:62 reference:-29
type labelFirst external text:-66 integer:121 number:86 boolean:33 choice:-45 reference:-80
type labelFirst extra text:59 list:-37 keyValues:30
type labelFirst failure text:167 number:-28 boolean:-58 choice:-30
type labelFirst favicon text:-52 url:125
type labelFirst federation text:-116 multilineText:47 url:100 reference:-22 file:21
type labelFirst fetch integer:23 boolean:-28 reference:-64 date:127
type labelFirst field text:-91 boolean:-30 choice:129 reference:45 list:-34 keyValues:45
type labelFirst file text:-135 multilineText:60 url:27 boolean:50 choice:-33 multipleChoice:76 reference:-45 multipleReference:-41 list:-39 file:125
type labelFirst fill text:-46 boolean:96 choice:47 reference:-30 multipleReference:-34
type labelFirst filter text:-90 multilineText:469 url:-34 integer:-90 number:-59 boolean:-184 choice:-167 multipleChoice:59 reference:-52 multipleReference:-74 list:112 keyValues:160 file:-27
type labelFirst financial text:31 boolean:-22 choice:-77 reference:127
type labelFirst first text:26 integer:70 boolean:-38 reference:47 list:-35
type labelFirst fixed text:-42 boolean:-57 choice:154 multipleReference:-34
type labelFirst flow text:-27 multilineText:52 choice:-151 reference:-30 keyValues:209
type labelFirst folder text:89 multilineText:-27 integer:-35 boolean:-92 choice:-79 reference:271 multipleReference:-32 list:-24
type labelFirst font text:-24 integer:-41 number:68 choice:29
type labelFirst footer multilineText:69
type labelFirst force boolean:81 choice:-20 reference:-34
type labelFirst form text:31 multilineText:37 boolean:-30
type labelFirst format text:46 multilineText:-22 reference:-90 list:-49 keyValues:179
type labelFirst frequency text:-75 multilineText:-26 integer:-26 boolean:-27 choice:133 reference:80
type labelFirst from text:92 multilineText:-128 url:259 email:282 number:-25 boolean:-79 choice:-96 multipleChoice:-24 reference:-124 multipleReference:-41 list:-85
type labelFirst full text:53 multilineText:-22 boolean:-62 choice:61 reference:50
type labelFirst function text:-29 multilineText:-30 choice:109
type labelFirst gcp text:33 multilineText:-44 reference:-32 file:77
type labelFirst git text:53 multilineText:-28 url:201 integer:-25 boolean:-63 choice:-91 multipleChoice:-20 reference:84 list:-20 keyValues:-21
type labelFirst github text:42 url:29 reference:-24
type labelFirst google multilineText:25 boolean:-26 reference:39 multipleReference:-21
type labelFirst grant boolean:-142 choice:-58 multipleChoice:322 multipleReference:-35
type labelFirst graph text:-25 multilineText:33
type labelFirst group text:203 multilineText:-32 url:-24 number:-34 boolean:-24 choice:-47 multipleChoice:-26 reference:96 multipleReference:-43
type labelFirst header text:88 multilineText:38 choice:-81 multipleChoice:72 reference:-40
type labelFirst headers text:56 boolean:-48 choice:-27 multipleReference:-38 list:-69 keyValues:179
type labelFirst health text:-90 multilineText:131 integer:56 boolean:-25 reference:-23
type labelFirst hide text:-199 multilineText:-21 integer:-21 boolean:201 choice:194 reference:-32 multipleReference:-26 list:-24
type labelFirst home text:72 url:48 boolean:-23 choice:-23
type labelFirst host text:48 multilineText:-42 url:140 integer:41 number:-34 boolean:-45 reference:-122 multipleReference:-25 list:101
type labelFirst html text:-37 multilineText:58
type labelFirst http text:-58 multilineText:-50 url:71 integer:47 boolean:-21 reference:-78 list:-26 keyValues:187
type labelFirst https text:-127 multilineText:-30 url:72 number:-26 boolean:249 choice:-29 reference:-40
type labelFirst id text:-169 multilineText:-29 integer:-50 number:-26 boolean:-41 choice:207 reference:191
type labelFirst identifier text:-155 multilineText:-25 reference:256
type labelFirst identity text:-75 url:22 choice:124 reference:-52
type labelFirst idle text:73 integer:-51
type labelFirst image text:158 multilineText:-31 integer:-123 boolean:-40 choice:-62 multipleReference:-26 file:172
type labelFirst import text:-62 boolean:-27 choice:-59 reference:238
type labelFirst include text:-54 multilineText:-43 email:-20 integer:-25 boolean:295 reference:-49 multipleReference:-43 list:88 keyValues:-31 file:-53
type labelFirst inclusive text:-32 boolean:167 choice:-42 multipleReference:-28 list:-21
type labelFirst index text:37 integer:49 reference:-22
type labelFirst input text:-77 multilineText:247 boolean:75 choice:-92 reference:-57
type labelFirst installation text:-67 integer:75
type labelFirst instance text:86 choice:-55
type labelFirst instructions text:188 multilineText:-38 boolean:-29 choice:-27 list:-29
type labelFirst interface choice:-40 reference:79
type labelFirst interval text:51 integer:-21
type labelFirst invoice text:-25 multilineText:-42 integer:73 number:-21 boolean:70 choice:38 multipleReference:-40 list:-40 date:37
type labelFirst ip text:82 email:-20
type labelFirst is text:-172 multilineText:-30 url:-27 boolean:537 choice:-87 reference:-123 list:-20
type labelFirst issuer text:-39 url:111 reference:-20
type labelFirst item integer:-31 boolean:-23 choice:73 reference:89 list:-54
type labelFirst jira text:31 multilineText:-27 boolean:26 reference:-22 multipleReference:-26 list:99 keyValues:-22
type labelFirst job reference:-43 multipleReference:68
type labelFirst json multilineText:-22 choice:-24 list:23 keyValues:77 file:34
type labelFirst jwks text:-52 url:86
type labelFirst jwt integer:33 boolean:-26 choice:-33 keyValues:114
type labelFirst kafka text:102 multilineText:-32 boolean:190 choice:-81 reference:-89 list:-24 keyValues:-26
type labelFirst key text:68 multilineText:32 choice:-30
type labelFirst knowledge text:-27 boolean:32 reference:70 multipleReference:-47
type labelFirst label text:-97 number:-25 boolean:-20 choice:-70 multipleReference:-22 keyValues:302
type labelFirst labels multilineText:-33 boolean:-32 multipleReference:-20 list:-27 keyValues:170
type labelFirst language text:86 choice:-44
type labelFirst last text:24
type labelFirst layout text:31 choice:33
type labelFirst ldap text:58 multilineText:-26 boolean:-20 multipleChoice:131 reference:-23 list:-24
type labelFirst legend text:-53 boolean:-51 choice:115 reference:65
type labelFirst limit text:173 multilineText:-27 integer:-136 choice:44
type labelFirst list text:38 integer:-46 boolean:-97 choice:60 reference:43 multipleReference:-41 list:52
type labelFirst local text:43
type labelFirst location text:72 multilineText:-31 integer:-29 boolean:-73 choice:-54 multipleChoice:142 reference:81 multipleReference:-32 list:-28
type labelFirst lock boolean:-111 choice:140
type labelFirst log text:27 multilineText:41 boolean:-49 choice:21
type labelFirst login text:49 multilineText:56 boolean:-22 choice:38 reference:-84
type labelFirst logo text:-42 url:111
type labelFirst lookup text:-105 boolean:55 choice:140 reference:-27
type labelFirst manage text:-38 boolean:82
type labelFirst manual boolean:91 reference:-47
type labelFirst mark text:-64 boolean:215 choice:-50 reference:-61 list:48
type labelFirst match text:-29 multilineText:41 boolean:-74 choice:73 reference:33 list:30
type labelFirst max text:-108 multilineText:-21 integer:273 number:181 boolean:-128 choice:-32 reference:32 multipleReference:-85 list:-30
type labelFirst maximum text:-101 integer:66 number:141 boolean:-60 choice:34
type labelFirst member list:30
type labelFirst memory text:-90 integer:72 boolean:85 reference:-20
type labelFirst menu text:-81 boolean:47 choice:149 reference:-46
type labelFirst message text:134 multilineText:-35 integer:34 number:-29 boolean:-115 choice:88 reference:-80 list:114 keyValues:-36
type labelFirst messages text:29 multilineText:85 list:-21 keyValues:-24
type labelFirst metadata text:-23 multilineText:75 url:50 boolean:-49 choice:79 reference:-36 keyValues:-53
type labelFirst method text:34 url:-25 choice:29 reference:22
type labelFirst metric text:36 multilineText:-22 boolean:-25 choice:-27 multipleReference:67 keyValues:29
type labelFirst metrics text:67 multilineText:-24 reference:-27 list:52
type labelFirst min text:-76 integer:119 number:65 choice:-20 reference:-21
type labelFirst minimum text:-60 integer:-134 number:125 boolean:-71 choice:69 reference:151
type labelFirst mobile text:-52 boolean:101
type labelFirst mode text:50 choice:-26
type labelFirst model text:121 boolean:-21 choice:-95 reference:83
type labelFirst models boolean:-47 list:67
type labelFirst mount text:119 multilineText:-22 integer:-34 boolean:95 choice:-54 reference:-46 list:-31 keyValues:24
type labelFirst multiple boolean:78
type labelFirst name text:132 multilineText:-58 boolean:-24 choice:-30 reference:-24 list:49
type labelFirst namespace text:68
type labelFirst network text:-84 multilineText:-30 integer:140 boolean:-36 reference:40 list:35
type labelFirst new text:77 multilineText:-30 integer:91 number:-23 boolean:45 choice:-29 reference:-31 keyValues:-31
type labelFirst no multilineText:-23 integer:64 boolean:99 choice:-30 list:-26
type labelFirst node text:-149 boolean:137 choice:-53 reference:47 list:43 keyValues:52
type labelFirst note text:-70 multilineText:112
type labelFirst notes text:-141 multilineText:89 boolean:108
type labelFirst notification text:60 choice:37 reference:-64 list:26
type labelFirst number text:-108 multilineText:-20 integer:141 number:-78 boolean:-83 choice:113 reference:125 list:-28
type labelFirst oauth text:46
type labelFirst object text:122 multilineText:-54 choice:-49
type labelFirst offset integer:102 number:-22 reference:-38
type labelFirst on text:-24 multilineText:178 boolean:-107 choice:93 reference:-24 list:-31
type labelFirst online text:-22 url:22 boolean:51
type labelFirst openai text:-51 multilineText:164 boolean:-24 list:-20
type labelFirst operation text:-94 choice:194
type labelFirst operator text:-130 integer:-22 boolean:-26 choice:280
type labelFirst optional text:-31 multilineText:44 boolean:28
type labelFirst order text:55 multilineText:-39 integer:503 boolean:-60 choice:-153 reference:-121 multipleReference:-60 list:-46
type labelFirst org integer:-23 boolean:-61 choice:169 reference:51 multipleReference:-23 list:-40
type labelFirst organisation text:-40 multilineText:-21 boolean:-83 choice:67 reference:21 multipleReference:159
type labelFirst organization text:61 multilineText:-42 integer:-38 number:-30 boolean:-105 choice:-70 reference:298 multipleReference:39 list:-34 file:-30
type labelFirst other text:135 multilineText:-23 choice:-65 multipleReference:-28 list:108 keyValues:-49
type labelFirst output text:-40 boolean:-21 choice:31 reference:-50 list:207 keyValues:-79
type labelFirst override text:83 boolean:-26
type labelFirst page text:-35 integer:59 boolean:-35 reference:68
type labelFirst paid multilineText:70 boolean:-47 choice:46
type labelFirst parallelism text:-151 integer:215 reference:-25
type labelFirst param text:-27 list:90 keyValues:34
type labelFirst parameter text:58 multilineText:-22
type labelFirst parameters text:36 choice:-82 list:112
type labelFirst parent number:-22 boolean:-45 choice:-37 multipleReference:163
type labelFirst parse choice:27
type labelFirst partition text:40 integer:-65 choice:165 reference:-55
type labelFirst pass text:-149 multilineText:-21 number:35 boolean:251 multipleChoice:66 reference:-24 multipleReference:-26 list:-37 keyValues:-78
type labelFirst password text:159 multilineText:-47 number:-36 boolean:-30 multipleChoice:141 reference:-46 multipleReference:-37 list:-42
type labelFirst path text:78 integer:-36 reference:-29 list:82
type labelFirst pattern text:59
type labelFirst payload text:-59 multilineText:229 integer:-41 number:-30 choice:-71 reference:-85 multipleReference:24 keyValues:88
type labelFirst payment text:186 multilineText:-22 integer:-50 number:-23 boolean:-77 choice:-61 reference:156 multipleReference:-25 list:-25
type labelFirst per text:-111 integer:-20 number:152 boolean:42
type labelFirst period text:64 integer:-60 number:-44 boolean:-24 multipleChoice:52 multipleReference:48 list:-26 date:33
type labelFirst permission text:41 boolean:-31 choice:74
type labelFirst permissions text:87 multilineText:-26 integer:-36 boolean:-26 multipleChoice:-21 reference:182 multipleReference:-67 list:-71
type labelFirst persist text:-80 boolean:212 choice:-23 reference:-56
type labelFirst personal text:36
type labelFirst phone text:113 reference:-38
type labelFirst pipeline text:32
type labelFirst po text:81 reference:-26
type labelFirst policy text:-28 choice:-29 reference:82
type labelFirst polling text:217 integer:-79 number:-30 boolean:-31 choice:-47
type labelFirst port text:-166 multilineText:-29 integer:268 number:-97 boolean:-53 reference:-76 multipleReference:-24 list:107 keyValues:143
type labelFirst ports integer:24 choice:-84 reference:-26 multipleReference:-21 list:56 keyValues:146
type labelFirst power text:-37 multilineText:-25 number:223 boolean:-52 choice:-23 reference:-70 file:41
type labelFirst prefix text:185 multilineText:-24 integer:-22 boolean:24 choice:-46 reference:-56
type labelFirst preview text:-23 boolean:74
type labelFirst primary text:82 integer:-22 boolean:-43 choice:-27 multipleReference:126 list:-56
type labelFirst private text:-100 multilineText:333 integer:-33 boolean:-84 choice:-30 reference:35 multipleReference:-27 list:-31
type labelFirst process integer:-31 choice:54
type labelFirst product text:-42 boolean:-34 choice:-35 reference:114 multipleReference:50
type labelFirst profile text:-41 boolean:-28 choice:-53 reference:46 file:142
type labelFirst program boolean:-61 choice:80 reference:75
type labelFirst project text:42 multilineText:-62 url:-20 integer:-35 number:-58 boolean:-176 choice:-92 reference:434 multipleReference:-41 list:-31 keyValues:-21 file:67
type labelFirst projects multipleReference:27
type labelFirst prometheus text:-112 multilineText:102 url:146 choice:-27 reference:-21 list:-26
type labelFirst properties text:-49 multilineText:-43 choice:81 list:-20 keyValues:72
type labelFirst property text:191 multilineText:-71 boolean:-60 choice:96 reference:-63 keyValues:-25
type labelFirst protocol choice:40 reference:-20
type labelFirst provider text:23 choice:25
type labelFirst proxy text:174 url:-32 integer:-77 boolean:133 choice:-88 reference:-39 list:-46 keyValues:42
type labelFirst public multilineText:72 integer:-54 number:-46 choice:-57 reference:-23 multipleReference:-37 list:-40 file:246
type labelFirst publish text:123 boolean:-101
type labelFirst push text:-45 boolean:142 reference:-35
type labelFirst quantity text:-108 integer:24 number:217 boolean:-23 choice:-20 reference:-27
type labelFirst query text:259 multilineText:-29 integer:69 boolean:-63 choice:-76 reference:-166 multipleReference:-71 list:-43 keyValues:198
type labelFirst range text:-83 multilineText:-52 integer:322 number:137 boolean:-137 choice:-42 multipleReference:-58 list:-47
type labelFirst read text:-121 integer:100 boolean:48
type labelFirst recipients text:-54 email:90 boolean:-33 choice:-23 reference:-24 multipleReference:97 list:-26
type labelFirst record text:78 multilineText:-21 boolean:232 choice:-110 reference:-94
type labelFirst recurring text:53
type labelFirst redirect multilineText:-76 url:-129 integer:-24 boolean:-58 reference:-44 multipleReference:-22 list:454 keyValues:-24
type labelFirst refresh text:40 integer:26 boolean:-90 choice:68
type labelFirst regex text:44
type labelFirst region text:22 boolean:-24 reference:82
type labelFirst register boolean:94 choice:-30
type labelFirst registry text:72 multilineText:-81 url:175 choice:-26 multipleReference:-23 list:-21
type labelFirst related text:-29 choice:21 reference:26
type labelFirst relative text:35 multilineText:-30 integer:142 boolean:-35 reference:-20 date:-28
type labelFirst reminder boolean:-31 choice:100
type labelFirst remote multilineText:-21 url:57 reference:-30
type labelFirst remove text:-38 boolean:34 list:109 keyValues:-58
type labelFirst reply text:-40 email:38 reference:-32 list:68
type labelFirst report text:-26 boolean:111 choice:46 reference:-84 date:41
type labelFirst repository text:171 multilineText:-71 url:-59 boolean:-44 choice:-35 reference:93
type labelFirst request text:40 multilineText:109 integer:-40 number:40 boolean:-26 reference:-76
type labelFirst require text:-39 boolean:103 choice:-22
type labelFirst required multilineText:-25 number:-21 boolean:84 choice:-24 reference:-27 multipleReference:41 list:23 keyValues:-29
type labelFirst resource multilineText:-26 url:-21 integer:-26 boolean:-92 choice:80 multipleChoice:-21 reference:-21 multipleReference:164 list:-27 keyValues:-21 file:31
type labelFirst response text:-83 multilineText:118 choice:136 reference:-70 list:-21
type labelFirst result reference:40
type labelFirst retention text:-20 boolean:-33 reference:97
type labelFirst return text:-41 url:31 boolean:73
type labelFirst revenue text:-142 integer:104 number:212 boolean:-48 reference:-49
type labelFirst review text:-43 multilineText:96 boolean:-46 choice:79
type labelFirst role text:68 boolean:-30 reference:33 multipleReference:-25
type labelFirst roles text:48 boolean:-20 reference:81 multipleReference:-49
type labelFirst round text:-93 integer:149 number:-31 boolean:114 reference:-85
type labelFirst routing text:74 reference:-33
type labelFirst rule text:-190 multilineText:229 integer:-24 number:-21 boolean:-60 choice:148 reference:23 list:-21
type labelFirst run boolean:-108 choice:141 reference:48
type labelFirst saml text:-37 multilineText:-30 url:36 boolean:-55 reference:-20 list:84 keyValues:74
type labelFirst save text:-41 multilineText:-48 boolean:186 reference:-27
type labelFirst scan boolean:40 choice:-30 reference:-21 file:38
type labelFirst schedule text:143 multilineText:-34 integer:-33 boolean:-87 date:80
type labelFirst schema text:21 multilineText:98 boolean:-25 reference:-38
type labelFirst scope choice:-90 multipleChoice:66 reference:-94 multipleReference:62 list:121
type labelFirst scopes text:62 boolean:-39 choice:-115 multipleChoice:100 reference:-33 multipleReference:-83 list:131 keyValues:21
type labelFirst script text:23 multilineText:60 choice:-39 list:-23 keyValues:-20 file:22
type labelFirst search text:89 multilineText:-45 integer:-34 number:-24 boolean:-32 choice:-34 reference:157 list:-46 keyValues:-23
type labelFirst searchable text:-36 boolean:99
type labelFirst secondary text:110 boolean:-32 choice:-21
type labelFirst secret text:77 multilineText:-39 reference:30
type labelFirst secure text:-49 boolean:106 reference:-21
type labelFirst security text:-34 choice:76
type labelFirst segment text:-70 integer:86 boolean:-48 choice:73 reference:30
type labelFirst select text:-106 multilineText:-40 boolean:-145 choice:20 reference:200 multipleReference:113 list:-33 file:90
type labelFirst send text:-41 email:-32 integer:33 choice:26 multipleChoice:66 reference:-99 multipleReference:103
type labelFirst sender text:93 integer:-59
type labelFirst separator text:155 multilineText:-23 boolean:-75 choice:118 reference:-62 multipleReference:-26 list:-23
type labelFirst server text:192 multilineText:-45 url:186 integer:-72 number:-23 boolean:-43 choice:-48 reference:-51
type labelFirst service multilineText:153 url:-24 integer:-54 number:-22 boolean:-95 choice:109 multipleReference:-61 list:104 file:-71
type labelFirst session text:-48 integer:113
type labelFirst set text:-24 boolean:-62 keyValues:143
type labelFirst severity text:41 multilineText:-32 integer:45 number:71 boolean:-75 choice:27 reference:27 multipleReference:-38 list:-25
type labelFirst share text:-35 boolean:125 choice:-32 list:-21
type labelFirst should boolean:29
type labelFirst show text:-151 multilineText:-21 integer:-20 number:-23 boolean:368 choice:120 reference:-42 multipleReference:-48 list:-43 keyValues:-47 date:-92
type labelFirst sign boolean:99 list:-21
type labelFirst signing multilineText:30
type labelFirst single text:40
type labelFirst site url:22
type labelFirst size integer:-84 number:-54 choice:159
type labelFirst skip text:-116 multilineText:-48 integer:-35 number:-33 boolean:406 choice:-99 multipleChoice:-40 reference:-77 multipleReference:20 list:96
type labelFirst slack text:49 multilineText:-24 email:73 reference:-35
type labelFirst sort text:-21 multilineText:-50 integer:-58 number:-29 boolean:-133 choice:408 reference:-98 multipleReference:-25 list:70
type labelFirst source text:157 multilineText:-53 url:75 integer:-39 number:-47 boolean:-128 choice:143 multipleReference:-27 list:-24
type labelFirst split integer:37 number:-85 boolean:52 choice:43
type labelFirst sql text:-150 multilineText:248 integer:-27 number:-20 boolean:-32 choice:-43 reference:-22 keyValues:77
type labelFirst ssh text:-95 multilineText:304 url:-20 integer:-27 boolean:-35 choice:-29 reference:-28 keyValues:-22
type labelFirst ssl text:-75 multilineText:-41 integer:-27 boolean:-29 choice:-137 multipleChoice:165 reference:73 multipleReference:84 list:35
type labelFirst stale text:-32 integer:45 boolean:64 choice:88 reference:-68 multipleReference:-57
type labelFirst start text:-85 multilineText:-31 integer:-28 number:66 boolean:35 multipleChoice:-27 reference:-37 multipleReference:-22 date:152
type labelFirst state text:186 multilineText:-23 boolean:-136 choice:110 reference:-46 list:-21
type labelFirst static integer:85 file:-20
type labelFirst status text:-215 multilineText:-29 integer:213 boolean:160 multipleChoice:60 reference:-101 list:-30
type labelFirst steps integer:56 reference:25 multipleReference:-57
type labelFirst storage text:-87 integer:163 number:-41 choice:-105 reference:107
type labelFirst strategy text:-79 choice:-23 reference:157
type labelFirst street boolean:115 reference:-21
type labelFirst subject text:176 multilineText:-25 boolean:-25 choice:-20 reference:-46
type labelFirst subscription reference:46
type labelFirst sync text:-53 integer:79 choice:-23 reference:24
type labelFirst system text:60 multilineText:48 email:47 boolean:-37 choice:-26
type labelFirst table text:-56 multilineText:123 url:-22 integer:222 number:-28 boolean:-86 choice:-51 reference:-94 multipleReference:-24 keyValues:45
type labelFirst tags text:-33 multilineText:-71 email:-22 integer:-36 number:-39 boolean:-80 choice:-63 multipleChoice:-29 reference:-43 multipleReference:233 list:212
type labelFirst target text:-64 number:46 boolean:-135 choice:285 reference:49 multipleReference:-47 list:-87 date:-20
type labelFirst task text:-79 multilineText:-22 integer:-132 number:121 boolean:-45 choice:104 reference:98
type labelFirst tax text:-20 multilineText:-29 number:98 boolean:29 choice:-69 reference:88
type labelFirst team reference:49 multipleReference:70 list:-58
type labelFirst teams text:-64 boolean:-57 choice:-32 reference:-35 multipleReference:189 list:60
type labelFirst template text:-38 multilineText:-175 boolean:-21 choice:143 reference:210 keyValues:-25
type labelFirst terms text:42 multilineText:68 choice:-33
type labelFirst test text:54 multilineText:-49 boolean:114 choice:-63 reference:-35
type labelFirst text text:-93 multilineText:57 integer:-31 number:-37 boolean:-70 choice:52 reference:220 file:-22
type labelFirst theme text:41 choice:63 reference:-67
type labelFirst threshold text:-32 number:59 boolean:81 choice:-24 reference:-78
type labelFirst time text:159 integer:-122 number:-31 boolean:-22 choice:35 list:-21 date:65
type labelFirst timeout text:-108 integer:50 number:22 boolean:166 choice:-27 reference:-31
type labelFirst timestamp text:46 multilineText:-22 boolean:-42 reference:-35 date:121
type labelFirst title text:131 multilineText:-25 boolean:-23 reference:-37
type labelFirst tls text:-257 multilineText:311 url:-27 integer:-54 number:-29 boolean:42 choice:-185 reference:-44 multipleReference:-20 list:-26 keyValues:-24 file:366
type labelFirst to text:135 multilineText:-48 url:141 email:67 integer:-26 number:-20 boolean:-51 choice:-63 reference:-126 multipleReference:-38 list:53
type labelFirst token text:-43 integer:58 boolean:-29 choice:36 list:44
type labelFirst tool multilineText:35 url:107 boolean:-61 choice:104 reference:-108
type labelFirst top text:104 boolean:-24 choice:-38
type labelFirst topic text:26 multilineText:-62 boolean:-39 reference:162 list:-25 keyValues:56 file:-40
type labelFirst total text:-25 integer:-35 number:70
type labelFirst track integer:-29 boolean:57
type labelFirst transaction text:61 integer:59 reference:-37
type labelFirst trigger text:-212 multilineText:-45 integer:-32 number:-21 boolean:-186 choice:505 multipleChoice:277 reference:-131 multipleReference:-43 list:-52 keyValues:-21
type labelFirst try text:-54 boolean:108
type labelFirst ttl text:70 number:-22
type labelFirst type text:-30 multilineText:-51 boolean:-28 choice:216
type labelFirst update text:-75 multilineText:181 boolean:116 choice:-150 reference:-110 multipleReference:-71 list:-23 keyValues:227
type labelFirst upload boolean:-49 choice:85 reference:-109 file:98
type labelFirst url text:138 multilineText:23 url:118 integer:-27 boolean:-60 choice:-58 reference:-38 multipleReference:-26
type labelFirst usage multilineText:-30 choice:85 reference:-24
type labelFirst use text:-128 multilineText:-39 boolean:107 choice:169 reference:45 list:-21
type labelFirst user multilineText:51 url:-26 email:144 number:121 boolean:84 choice:-159 multipleChoice:29 reference:32 multipleReference:-50 list:-118 keyValues:-38 file:-35
type labelFirst username text:159 multilineText:-22 boolean:-21 reference:-47
type labelFirst validation text:-58 boolean:-25 choice:106
type labelFirst value text:97 multilineText:-144 email:190 number:58 boolean:-67 choice:-37 reference:59 list:-50 keyValues:-50
type labelFirst values choice:149 multipleReference:-54
type labelFirst variable multipleReference:83 keyValues:-38
type labelFirst vat text:146 integer:-62 number:-25 boolean:-26 reference:-20
type labelFirst vendor text:132 multilineText:-32 integer:-29 number:-22 boolean:-76 choice:-64 reference:178
type labelFirst verify text:27 multilineText:-21 boolean:52
type labelFirst version text:-22 boolean:65 reference:25
type labelFirst view text:-45 boolean:124 choice:57 reference:-66
type labelFirst visibility text:-69 multilineText:-32 integer:-23 number:-22 boolean:-48 choice:286 reference:-22
type labelFirst visible text:-42 boolean:237 choice:-161
type labelFirst volume boolean:46 reference:-20
type labelFirst wait text:-40 boolean:49 choice:74 reference:-20 list:-22
type labelFirst web text:-23 url:42 integer:-37 choice:107 reference:-39
type labelFirst webhook text:-66 url:157
type labelFirst website text:80 url:38 reference:-30
type labelFirst when text:26 integer:-26 boolean:-101 reference:21 date:128
type labelFirst workspace text:65 reference:-22
type labelFirst x-axis text:-118 multilineText:-48 integer:82 number:225 boolean:-83 choice:59 reference:48 list:-42 keyValues:-39
type labelFirst x.509 text:-43 multilineText:20 choice:-20 file:95
type labelFirst y-axis text:-55 multilineText:-23 integer:-20 boolean:-35 choice:94 reference:103
type labelFirst yaml multilineText:68 choice:-36
type labelFirstClass aimless multilineText:60 url:265 email:216 integer:-142 number:27 boolean:-31 choice:80 multipleChoice:-111 reference:-219 multipleReference:-80 list:-88 keyValues:-179 date:78 file:-99
type labelFirstClass be text:-167 multilineText:-25 url:-26 boolean:462 choice:-70 reference:-98
type labelFirstClass beforePlace text:132 multilineText:122 url:98 email:42 number:-52 boolean:-222 choice:36 multipleChoice:-32 reference:-153 list:33 keyValues:-35 file:-22
type labelFirstClass button multilineText:-120 url:-22 email:24 integer:40 number:-24 boolean:319 choice:-73 multipleReference:-30 list:-29 file:-36
type labelFirstClass check url:-20 email:24 integer:37 number:-38 boolean:365 multipleChoice:-20 reference:-191 multipleReference:-33 list:-46 keyValues:-32 date:-21
type labelFirstClass checkingHeading text:65 multilineText:-122 number:-38 boolean:76 choice:93 multipleChoice:89 reference:-52 list:-24 keyValues:-22 date:-21
type labelFirstClass click text:-45 boolean:142 reference:-35
type labelFirstClass condition integer:-27 boolean:-102 choice:43 date:126
type labelFirstClass configure text:-205 multilineText:168 url:-22 integer:-123 number:-66 boolean:151 choice:79 multipleChoice:-35 reference:-212 multipleReference:-71 keyValues:355 date:-23 file:-37
type labelFirstClass consoleNoun text:-89 multilineText:-56 url:91 email:110 integer:-83 number:-41 choice:26 reference:46 multipleReference:21 list:66 keyValues:-34 file:-22
type labelFirstClass contrast text:-82 multilineText:45 url:-43 email:-84 integer:261 number:451 boolean:-141 choice:-102 multipleChoice:-198 reference:-25 multipleReference:-182 list:-115 keyValues:-263 date:212 file:108
type labelFirstClass dateNoun multilineText:-32 integer:-40 number:-20 boolean:-57 choice:-78 reference:116 date:189
type labelFirstClass defaultHeader text:70 multilineText:-67 url:-29 number:-52 boolean:-112 choice:-57 multipleChoice:-21 reference:179 multipleReference:135 list:46 keyValues:-37 date:-21 file:-20
type labelFirstClass descriptionHeader multilineText:176 email:146 integer:-78 number:-20 boolean:-184 choice:452 multipleChoice:-26 reference:-83 multipleReference:-101 list:-154 keyValues:-94 date:-40 file:-39
type labelFirstClass determiner text:103 multilineText:39 integer:37 number:-56 boolean:54 choice:-108 multipleChoice:-34 reference:-87 multipleReference:-162 keyValues:240 date:-31 file:28
type labelFirstClass display text:43 multilineText:47 integer:-39 number:-62 boolean:421 choice:47 reference:-134 multipleReference:-88 list:-57 keyValues:-54 date:-96
type labelFirstClass durationNoun text:237 multilineText:-92 url:-32 integer:-227 number:-157 boolean:102 choice:199 reference:96 list:-102 keyValues:-51 date:59 file:-22
type labelFirstClass edition multilineText:-39 integer:-38 number:-31 boolean:-21 choice:-70 reference:314 multipleReference:-26
type labelFirstClass emailNoun text:-143 multilineText:114 url:-34 email:453 integer:-52 number:-38 boolean:-110 choice:-54 multipleChoice:-21 reference:-59 multipleReference:-48 list:51 keyValues:-35 date:-21
type labelFirstClass enter text:152 multilineText:274 url:-64 email:-36 integer:-120 number:-52 boolean:106 choice:124 multipleChoice:-50 reference:-296 multipleReference:36 list:-31 keyValues:81 date:-46 file:-54
type labelFirstClass fieldNoun multilineText:104 url:-27 email:-23 integer:-58 number:-43 boolean:-79 choice:186 multipleChoice:-30 reference:-120 multipleReference:23 list:20 keyValues:73 date:-21 file:-26
type labelFirstClass fileNoun text:93 url:116 email:-24 integer:-149 number:-73 choice:53 multipleChoice:48 reference:-74 multipleReference:-111 list:-106 keyValues:-53 date:-76 file:327
type labelFirstClass fillingVerb text:-171 multilineText:114 url:-37 email:-22 integer:-63 number:-41 boolean:-183 choice:210 multipleChoice:-34 reference:121 multipleReference:56 list:-64 keyValues:-24 date:-26 file:170
type labelFirstClass followUp text:-121 integer:100 boolean:48
type labelFirstClass formNoun text:-46 multilineText:30 url:-22 integer:113 boolean:-80 multipleReference:63
type labelFirstClass formatHeader text:105 multilineText:-29 boolean:-34 reference:-100 list:-52 keyValues:179
type labelFirstClass genericHeading text:43 multilineText:170 email:-35 number:-56 boolean:92 choice:-201 multipleChoice:-68 reference:-157 multipleReference:112 list:161 keyValues:-65 date:-34 file:-24
type labelFirstClass groupNoun text:133 multilineText:32 url:-41 email:-22 integer:-34 number:-52 boolean:-77 choice:62 multipleChoice:-63 reference:173 multipleReference:-77 list:64 keyValues:-40 date:-30 file:-25
type labelFirstClass headingVerb text:-240 multilineText:-171 url:-159 email:-113 integer:-150 number:-94 boolean:541 choice:148 multipleChoice:111 reference:-71 multipleReference:65 list:-144 keyValues:86 date:86 file:-88
type labelFirstClass hostNoun text:483 multilineText:-43 url:283 email:-64 integer:-79 number:-75 boolean:-153 choice:-97 multipleChoice:-21 reference:-207 multipleReference:-81 list:111 keyValues:-40 date:-30 file:-24
type labelFirstClass inputNoun multilineText:30 url:-105 email:103 integer:-166 boolean:-203 choice:291 multipleChoice:-116 multipleReference:-68 keyValues:191 date:-49 file:-79
type labelFirstClass interfaceNoun text:-42 multilineText:33 url:65 boolean:-71 choice:-55 reference:46 multipleReference:51
type labelFirstClass kindNoun text:105 multilineText:-212 url:-97 email:-49 number:-146 boolean:-195 choice:623 multipleChoice:61 multipleReference:-47 list:-58 keyValues:51 date:-52 file:-55
type labelFirstClass labelHeader text:94 multilineText:214 url:-34 email:-31 integer:-65 boolean:-112 choice:36 multipleChoice:-58 reference:-219 list:57 keyValues:182 date:-29 file:-29
type labelFirstClass leave boolean:35 choice:46 reference:-45
type labelFirstClass limitsHeader text:-72 multilineText:-60 url:-20 integer:330 number:130 boolean:-158 choice:-49 multipleReference:-73 keyValues:-22
type labelFirstClass lookalike text:-23 multilineText:-75 integer:-64 number:-42 boolean:-128 choice:-97 multipleChoice:44 reference:277 multipleReference:184 list:24 keyValues:-35
type labelFirstClass make text:-34 multilineText:67 url:-101 email:-49 integer:47 number:-52 boolean:335 choice:-325 multipleChoice:-109 reference:200 multipleReference:-156 list:-98 keyValues:210 date:43 file:-71
type labelFirstClass manipulate text:-173 multilineText:-122 url:-28 number:-43 boolean:503 choice:68 reference:-24 multipleReference:-57 list:53 keyValues:-81 file:-31
type labelFirstClass menuNoun text:-59 multilineText:-68 integer:-81 number:-22 boolean:-204 choice:195 reference:172 multipleReference:56 keyValues:-29 file:80
type labelFirstClass multilineNoun multilineText:689 url:-72 email:-77 integer:-77 number:-179 boolean:-219 choice:177 multipleChoice:-92 reference:-418 multipleReference:-206 list:-42 keyValues:402 date:-89
type labelFirstClass navigate text:143 multilineText:35 url:41 integer:-74 number:-35 boolean:75 choice:97 multipleChoice:-28 multipleReference:-118 list:-86 file:-25
type labelFirstClass negation text:-124 multilineText:-44 integer:25 number:-38 boolean:418 choice:-53 multipleReference:-32 list:-47
type labelFirstClass numberNoun text:-469 multilineText:-239 url:-103 email:-62 integer:686 number:731 boolean:-415 choice:104 multipleChoice:-51 reference:-171 multipleReference:-187 list:-48 keyValues:156 date:-87 file:-69
type labelFirstClass obligation text:-65 multilineText:-29 number:-24 boolean:220 choice:-32 reference:-36 multipleReference:38 keyValues:-30
type labelFirstClass off text:-55 multilineText:-40 integer:56 number:-38 boolean:135 choice:-36 multipleReference:71 list:-37
type labelFirstClass on text:-147 multilineText:97 url:-44 integer:-65 number:-37 boolean:324 choice:-79 multipleChoice:-21 reference:78 multipleReference:60 list:-146 keyValues:-30 date:38
type labelFirstClass opener text:-39 multilineText:-84 url:106 email:38 boolean:258 choice:-72 multipleChoice:-39 reference:-183 multipleReference:-39 keyValues:-64 date:127 file:-24
type labelFirstClass openingVerb text:-72 multilineText:-49 url:-56 email:-31 integer:120 boolean:105 choice:-229 multipleChoice:-63 reference:303 multipleReference:84 list:-68 keyValues:-95 date:73 file:-46
type labelFirstClass optionNoun text:144 multilineText:-42 url:-25 email:181 integer:-39 number:37 boolean:-114 multipleChoice:-51 reference:-21 multipleReference:-99 list:27 keyValues:43 date:-23 file:-20
type labelFirstClass optionalHeader text:-31 multilineText:44 boolean:28
type labelFirstClass optionsHeader text:-73 multilineText:44 integer:-64 number:-27 boolean:-199 choice:53 multipleChoice:96 reference:-73 multipleReference:51 list:274 keyValues:-21
type labelFirstClass otherHeader text:37 multilineText:-107 url:-163 email:-175 integer:-113 number:-217 boolean:-301 choice:188 multipleChoice:112 reference:248 multipleReference:128 list:80 keyValues:121 date:-173 file:-143
type labelFirstClass pairNoun text:-199 multilineText:-52 email:-39 integer:-68 number:-91 boolean:-240 choice:-104 multipleChoice:-65 reference:-124 multipleReference:142 list:58 keyValues:791 date:-40 file:-33
type labelFirstClass place text:74 url:-33 email:-44 number:-106 choice:-125 multipleChoice:75 multipleReference:142 list:92 date:-51 file:-70
type labelFirstClass plainNoun text:714 multilineText:126 email:-159 integer:-183 number:-157 boolean:-93 choice:-264 multipleChoice:-55 reference:130 multipleReference:-219 list:-141 keyValues:120 date:-119 file:-175
type labelFirstClass pointer text:-73 multilineText:91 url:-21 integer:188 number:-26 boolean:-178 reference:-45 multipleReference:-55 list:85 keyValues:51
type labelFirstClass preposition text:-63 multilineText:26 url:346 email:304 integer:-95 number:44 boolean:-65 choice:-225 multipleChoice:-55 reference:-182 multipleReference:-127 list:52 keyValues:-57 date:115 file:-35
type labelFirstClass remark text:-177 multilineText:178 boolean:37 choice:91 list:-25
type labelFirstClass requiredHeader text:105 multilineText:-28 number:-23 boolean:82 choice:-28 reference:-40 multipleReference:39 list:20 keyValues:-29 file:-58
type labelFirstClass secretNoun text:259 multilineText:-85 url:-22 email:-21 integer:46 number:-61 boolean:-72 choice:-26 multipleChoice:120 multipleReference:-54 list:56 keyValues:-50 date:-31 file:-41
type labelFirstClass select text:-133 multilineText:-44 boolean:-148 choice:-41 reference:309 multipleReference:113 list:-34 file:89
type labelFirstClass slugEnd text:183 multilineText:-50 url:351 email:318 integer:-43 number:-90 boolean:-318 choice:-102 multipleChoice:-48 reference:-107 multipleReference:-110 list:78 keyValues:-50 file:-31
type labelFirstClass slugVerb text:-186 multilineText:97 url:-26 number:-29 boolean:255 choice:-68 reference:-271 multipleReference:35 list:32 keyValues:115 date:-22 file:86
type labelFirstClass softener text:-58 integer:-20 number:-24 boolean:192 choice:-41 reference:-42 multipleReference:35 keyValues:-39
type labelFirstClass structural text:-66 multilineText:179 url:-25 integer:-41 number:-35 boolean:-173 choice:104 multipleChoice:-42 reference:234 multipleReference:-73 list:24 keyValues:-30 file:-23
type labelFirstClass submitVerb text:-53 url:-26 number:-38 boolean:356 choice:-148 reference:-129 multipleReference:149 list:-25 keyValues:-33 date:-21
type labelFirstClass switchEffect text:-453 multilineText:-326 url:-158 email:-134 integer:-218 number:-256 boolean:1784 choice:394 multipleChoice:-83 reference:-268 multipleReference:-158 list:-77 keyValues:-240 date:-180 file:-120
type labelFirstClass switchOff text:-38 boolean:116 choice:-29
type labelFirstClass switchOn text:91 multilineText:-68 url:-33 integer:-69 number:-40 boolean:376 choice:-155 multipleChoice:-29 reference:23 multipleReference:-41 keyValues:-20
type labelFirstClass titleNoun text:70 multilineText:38 url:-39 integer:-29 number:-25 boolean:-82 choice:60 multipleChoice:-50 multipleReference:46 list:108 keyValues:-41
type labelFirstClass trialVerb text:247 multilineText:-96 number:-32 boolean:-20 choice:134 reference:-191 multipleReference:-54 list:-36 file:81
type labelFirstClass typeHeader text:75 multilineText:-123 number:38 boolean:-47 choice:122 reference:31 multipleReference:-34 keyValues:-22
type labelFirstClass unit text:-101 multilineText:-20 integer:53 number:243 boolean:-24 choice:-34 reference:-49
type labelFirstClass upload text:-95 multilineText:-27 boolean:103 reference:91 multipleReference:-35 list:-24 file:46
type labelFirstClass urlNoun text:156 multilineText:96 url:402 email:-30 integer:-57 number:-44 boolean:-140 reference:-176 multipleReference:-23 list:-64 keyValues:-44 date:-22 file:-29
type labelFirstClass use text:-155 multilineText:-56 integer:-21 boolean:124 choice:217 reference:66 multipleReference:-27 list:-27
type labelFirstClass valueWord text:-39 multilineText:72 url:-60 email:-53 number:-144 boolean:324 choice:-57 multipleChoice:-94 reference:-83 multipleReference:49 keyValues:106 date:-91
type labelFirstClass vendor text:192 multilineText:39 url:151 email:41 number:-61 boolean:-210 choice:-35 multipleChoice:-35 reference:-231 multipleReference:81 list:49 date:-32 file:45
type labelFirstClass weakLabelHeader text:234 multilineText:-20 url:-36 integer:-81 number:-51 boolean:-147 choice:-99 multipleChoice:-27 list:47 keyValues:221 date:-20 file:-35
type spanAfter " text:-63 multilineText:23 url:98 email:-36 integer:-35 number:-27 boolean:237 choice:-93 multipleChoice:-33 reference:-195 multipleReference:126 list:-78 keyValues:-56 date:145 file:-37
type spanAfter ' text:-45 multilineText:-64 email:-21 integer:75 number:-42 choice:122 multipleChoice:-24 list:53 date:-20
type spanAfter ( text:89 url:88 email:-36 integer:95 number:-49 choice:-98 multipleChoice:-21 reference:60 multipleReference:-41 list:-59 date:-32
type spanAfter ) text:-105 multilineText:63 choice:129 reference:-65
type spanAfter , text:217 multilineText:-139 email:125 integer:77 number:-103 boolean:83 choice:-147 multipleChoice:104 reference:101 multipleReference:-199 list:-136 keyValues:-113 date:-118 file:112
type spanAfter - text:35 boolean:46 choice:-42 multipleReference:21 list:45 keyValues:-37
type spanAfter . multilineText:-114 url:28 email:41 number:-43 boolean:-138 choice:-256 multipleChoice:-66 reference:39 multipleReference:377 list:114 keyValues:-48 date:-33 file:-74
type spanAfter : text:68 number:-58 boolean:-37 choice:-45 multipleChoice:54 reference:100 multipleReference:-69 list:-134 keyValues:112 date:27 file:-31
type spanAfter = text:353 url:57 integer:-36 boolean:-84 choice:-142 reference:-33
type spanAfter address email:42
type spanAfter and text:174 multilineText:-32 email:-59 integer:-109 number:79 boolean:-56 multipleChoice:-77 reference:-37 multipleReference:61 list:-80 keyValues:68 date:111 file:-34
type spanAfter are integer:-24 boolean:-37 choice:144
type spanAfter as text:-35 multilineText:-41 url:-34 integer:-61 boolean:121 choice:-73 multipleChoice:-20 reference:158 multipleReference:-32 list:-21 keyValues:-22 date:-24 file:120
type spanAfter based text:48 multilineText:40 boolean:-29 choice:-23
type spanAfter before reference:24
type spanAfter box text:-78 multilineText:-27 email:-22 boolean:231 choice:-69 reference:-137 multipleReference:154 list:57 date:-57
type spanAfter button boolean:-21 reference:-20 file:71
type spanAfter by text:195 choice:-29 reference:-96
type spanAfter channel text:24
type spanAfter check text:-24 boolean:208 choice:-27 reference:-110
type spanAfter checkbox text:-33 boolean:313 choice:-42 reference:-158 multipleReference:-25
type spanAfter column boolean:66 multipleReference:-31
type spanAfter drop-down reference:88 multipleReference:-52
type spanAfter dropdown text:-111 multilineText:-95 integer:-23 boolean:-107 choice:168 reference:81 multipleReference:191 list:-35
type spanAfter empty text:49 multilineText:43 boolean:-20 reference:-42
type spanAfter feature text:-35 reference:88
type spanAfter field text:-33 multilineText:-131 url:83 email:108 integer:33 number:102 boolean:-111 choice:90 multipleChoice:-67 reference:-228 multipleReference:-46 list:179 date:-42 file:-123
type spanAfter fields text:75 multilineText:111 url:-23 email:-20 integer:-62 boolean:-76 choice:63 reference:38 multipleReference:-45 keyValues:-24 date:-25
type spanAfter for text:-156 multilineText:269 url:-25 number:-37 boolean:-42 multipleChoice:-22 reference:30 multipleReference:-68 list:-47 keyValues:53 date:65
type spanAfter from text:-90 boolean:62 choice:225 reference:-49 multipleReference:-24
type spanAfter if text:-117 multilineText:53 email:22 reference:95
type spanAfter in text:-21 url:-51 email:45 integer:-28 boolean:201 choice:-41 multipleChoice:-27 reference:72 multipleReference:-80 keyValues:-103 date:-30 file:27
type spanAfter input text:122 boolean:-59 choice:-24 reference:-39 list:27 date:70
type spanAfter into text:25
type spanAfter is text:36 integer:134 boolean:-26 choice:-30 reference:-49
type spanAfter lets boolean:34 multipleReference:52 list:-48
type spanAfter list text:-23 choice:33 reference:-24 list:77
type spanAfter menu reference:24
type spanAfter name text:20
type spanAfter of text:-22 multilineText:48 boolean:-29 choice:-72 reference:88
type spanAfter off boolean:53
type spanAfter on text:49 multilineText:-28 email:29 integer:-24 number:-21 boolean:88 choice:-118 multipleChoice:116 multipleReference:-25 keyValues:-23
type spanAfter option text:-65 url:-27 boolean:281 choice:-37 reference:-42 multipleReference:-27
type spanAfter or boolean:95 choice:-83 multipleChoice:-30 reference:32 multipleReference:-59 list:94
type spanAfter parameter text:26 multilineText:-22 boolean:-46 choice:133 reference:-26 list:-22
type spanAfter parameters text:-30 integer:51 choice:-21 multipleReference:31
type spanAfter section text:-122 multilineText:132 boolean:-47 reference:-29 list:119
type spanAfter select text:-35 boolean:-23 reference:40 multipleReference:50
type spanAfter selector text:-67 boolean:-31 choice:47 multipleChoice:75 reference:38
type spanAfter set text:95 integer:-110 boolean:-58 choice:221 reference:-100
type spanAfter setting text:-49 multilineText:-36 boolean:-35 choice:221 multipleChoice:163 reference:-113 multipleReference:-43 list:-36 keyValues:-24
type spanAfter settings integer:56 boolean:-49 reference:40
type spanAfter should text:49 boolean:-34 choice:50 reference:-121 multipleReference:56 date:37
type spanAfter so boolean:28
type spanAfter switch text:-30 boolean:-56 choice:143 reference:-38
type spanAfter text text:167 multilineText:114 boolean:-92 choice:-23 reference:-73
type spanAfter that text:-36 boolean:-22 choice:93 reference:-22 multipleReference:-38 keyValues:38
type spanAfter the boolean:-89 choice:128 reference:-21
type spanAfter to text:78 multilineText:30 url:102 email:-30 integer:-26 number:26 boolean:191 choice:-219 multipleChoice:-108 reference:153 multipleReference:-20 list:-117 keyValues:-68 date:-50 file:-35
type spanAfter toggle text:-22 boolean:-42 choice:22 reference:81
type spanAfter under text:-84 multilineText:-31 url:28 choice:77 reference:27 file:23
type spanAfter using text:48
type spanAfter values number:83 boolean:-48 choice:-32 reference:27
type spanAfter where choice:-35 reference:90
type spanAfter which text:-59 choice:87 date:24
type spanAfter with text:-62 multilineText:-26 boolean:34 choice:-39 reference:-25 list:22 keyValues:155
type spanAfter you reference:48
type spanAfter — text:53 choice:102 reference:-88
type spanAfter ” text:-37 boolean:-86 choice:-26 reference:200
type spanAfter → text:-20 email:-28 integer:111 choice:28 reference:-31
type spanAfter2 " text:150 multilineText:-27 url:-31 choice:-249 reference:293 list:-27 keyValues:-27
type spanAfter2 ( text:-105 multilineText:107 url:41 list:-45 keyValues:54
type spanAfter2 ) text:25
type spanAfter2 , text:-211 multilineText:-40 url:62 email:115 number:-78 boolean:-157 choice:-48 reference:40 multipleReference:-170 list:269 keyValues:104 file:48
type spanAfter2 . text:89 url:-29 email:-88 integer:-21 number:69 boolean:126 choice:-140 reference:-102 multipleReference:106 list:-29 keyValues:-106 file:30
type spanAfter2 : text:32 multilineText:166 url:-33 integer:-31 number:-27 boolean:-121 choice:337 multipleChoice:-40 reference:-139 multipleReference:-23 list:-30 keyValues:-33 date:-20
type spanAfter2 ; reference:-25 multipleReference:97 list:-53
type spanAfter2 a text:112 boolean:24 choice:-32
type spanAfter2 add text:25 list:-21 keyValues:26
type spanAfter2 allows text:-40 integer:35 boolean:113 choice:-31 reference:-33
type spanAfter2 also text:23 boolean:29 reference:-27
type spanAfter2 an integer:-31 choice:276 reference:-237
type spanAfter2 and text:101 multilineText:-34 url:-40 email:42 integer:-67 number:-50 boolean:41 choice:-292 multipleChoice:-42 reference:185 multipleReference:-37 list:23 keyValues:-33 date:80 file:121
type spanAfter2 appears text:-28 choice:-54 multipleChoice:77 reference:73
type spanAfter2 as text:-87 multilineText:72 choice:131 reference:-61
type spanAfter2 at text:-34 multilineText:-35 url:56 choice:-58 reference:71 multipleReference:26
type spanAfter2 basic reference:-20
type spanAfter2 be boolean:37 reference:-92 multipleReference:98
type spanAfter2 before integer:61
type spanAfter2 box text:63 multilineText:120 integer:-26 number:-21 boolean:102 choice:-94 multipleChoice:-24 multipleReference:-93
type spanAfter2 button choice:59
type spanAfter2 by multilineText:43 reference:-37
type spanAfter2 checkbox boolean:20
type spanAfter2 choose text:-27 choice:-62 multipleChoice:64 reference:98
type spanAfter2 click text:-107 multilineText:-30 integer:-44 number:-26 boolean:-28 choice:254 reference:51
type spanAfter2 clicking text:186 boolean:-32 choice:-23 reference:-90
type spanAfter2 client text:21 boolean:31
type spanAfter2 custom text:34
type spanAfter2 default text:-39 choice:116
type spanAfter2 define text:-22 date:24
type spanAfter2 defines choice:132 reference:-105 date:22
type spanAfter2 description text:97 multilineText:-25 reference:-41
type spanAfter2 disable boolean:276 choice:-107 reference:-80 multipleReference:-43
type spanAfter2 dropdown text:-73 choice:59 reference:49
type spanAfter2 e.g text:32 choice:-113 reference:132
type spanAfter2 either text:65 integer:-73 choice:53
type spanAfter2 enable text:-86 multilineText:-27 integer:-22 number:-21 boolean:319 choice:-32 reference:-34 keyValues:-34
type spanAfter2 end text:-27 boolean:-24 date:93
type spanAfter2 enter text:-44 multilineText:46 url:-65 email:69 integer:135 number:57 boolean:-65 choice:-169 multipleChoice:-23 reference:91 multipleReference:36 list:-27 keyValues:-21
type spanAfter2 event text:-109 boolean:-37 choice:65 multipleChoice:94 reference:42
type spanAfter2 facebook text:87 choice:-62
type spanAfter2 feature boolean:-29 reference:55 multipleReference:25
type spanAfter2 field text:-55 multilineText:136 url:140 integer:118 number:-37 boolean:-290 choice:-61 reference:155 multipleReference:53 list:-95 date:-24
type spanAfter2 for text:49 multilineText:-45 url:45 number:28 boolean:87 reference:-42 multipleReference:-36 list:-26 keyValues:-24
type spanAfter2 forwarding multilineText:68
type spanAfter2 from boolean:-40 choice:133 reference:26 multipleReference:-45
type spanAfter2 global text:-83 boolean:-32 choice:157
type spanAfter2 if integer:-40 number:100 choice:-22 reference:-37 multipleReference:-30 list:39
type spanAfter2 import text:-31 choice:58
type spanAfter2 in text:-91 multilineText:69 integer:-23 number:30 boolean:88 choice:66 reference:-89
type spanAfter2 is text:-21 integer:62 boolean:95 choice:-27 reference:-31
type spanAfter2 it text:-21 url:21 choice:118 reference:-80
type spanAfter2 left text:-26 integer:-21 boolean:67 keyValues:27
type spanAfter2 limit boolean:74 choice:72 list:-83
type spanAfter2 list choice:50 reference:-21
type spanAfter2 match text:25 boolean:20 choice:-20
type spanAfter2 max text:-29 number:53
type spanAfter2 maximum number:81 boolean:-32
type spanAfter2 menu multipleReference:43
type spanAfter2 name text:28
type spanAfter2 needed text:-97 integer:-20 boolean:66 choice:-64 reference:36 file:130
type spanAfter2 notes text:-30 list:60
type spanAfter2 of multilineText:-23 email:62 list:43
type spanAfter2 on text:173 multilineText:-37 integer:45 number:-30 multipleReference:-28 list:-33 keyValues:-39
type spanAfter2 only text:-26 choice:76 reference:-30
type spanAfter2 option boolean:-28 choice:129 reference:-30 multipleReference:-54
type spanAfter2 optional text:-37 choice:139 reference:-25
type spanAfter2 optionally multilineText:72 integer:111 choice:-104
type spanAfter2 or text:-108 url:81 email:36 integer:-23 boolean:152 choice:-166 reference:66
type spanAfter2 password text:42
type spanAfter2 post text:94 choice:-82
type spanAfter2 record boolean:43 reference:-33
type spanAfter2 region text:31
type spanAfter2 required multilineText:98 boolean:36 choice:-39 multipleReference:-21
type spanAfter2 sales text:-26 boolean:-61 choice:49 reference:71
type spanAfter2 save text:-48 multilineText:94
type spanAfter2 secret text:21
type spanAfter2 select text:79 multilineText:-222 url:28 email:-44 integer:-31 number:-32 boolean:-20 choice:352 multipleChoice:115 reference:-89 multipleReference:-79 list:-24 keyValues:-31 file:-22
type spanAfter2 service choice:-34 reference:56
type spanAfter2 set integer:96 boolean:-44 choice:-70 reference:100
type spanAfter2 setting boolean:46 choice:97 reference:-38 date:-52
type spanAfter2 settings boolean:31 choice:-46 reference:58
type spanAfter2 so boolean:22
type spanAfter2 source text:101 boolean:-36 choice:-50 list:29 keyValues:23
type spanAfter2 specify integer:-54 boolean:70 choice:49 reference:-33
type spanAfter2 that text:28 choice:76 reference:-38
type spanAfter2 the text:-85 number:-70 boolean:141 choice:-176 multipleChoice:69 reference:244 multipleReference:-38 list:-54 keyValues:-89
type spanAfter2 this text:62 multilineText:-27 choice:37 multipleReference:-26
type spanAfter2 tls text:26 multilineText:-76 choice:-51 file:143
type spanAfter2 to text:106 multilineText:-28 url:-74 email:-37 integer:-39 number:33 boolean:33 choice:181 multipleChoice:-34 reference:-152 multipleReference:-43 list:-82 keyValues:132 date:25 file:-40
type spanAfter2 under text:20 boolean:-22 choice:-25 list:77
type spanAfter2 update text:-48 multilineText:132 boolean:64 choice:-42 reference:-29 multipleReference:-33
type spanAfter2 upload text:-55 multilineText:-39 boolean:-21 choice:58 reference:-21 file:102
type spanAfter2 use choice:63 reference:22 multipleReference:-37
type spanAfter2 user text:-35 integer:39 choice:30
type spanAfter2 username text:-47 integer:76
type spanAfter2 want reference:53
type spanAfter2 when integer:-28 boolean:-30 reference:77
type spanAfter2 where text:-36 boolean:-24 choice:85
type spanAfter2 which multipleChoice:32 multipleReference:46 list:-25
type spanAfter2 will text:-86 choice:70 reference:94 multipleReference:-23
type spanAfter2 with text:-37 choice:-35 reference:148 multipleReference:-22
type spanAfter2 you text:-76 multilineText:71 url:-21 integer:-27 number:-25 reference:82 multipleReference:48 keyValues:-43
type spanAfter2 your text:-140 multilineText:84 url:73 email:36 integer:-30 number:63 multipleReference:-72 list:-23 keyValues:-20 date:64
type spanBefore " multilineText:29 url:96 email:-36 integer:-48 number:-30 boolean:222 choice:-159 multipleChoice:-34 reference:-150 multipleReference:123 list:-82 keyValues:-57 date:144 file:-37
type spanBefore ' text:-45 multilineText:-64 email:-21 integer:75 number:-42 choice:122 multipleChoice:-24 list:53 date:-20
type spanBefore ( text:-65 multilineText:41 choice:81
type spanBefore , text:429 multilineText:-146 url:-23 email:119 integer:51 number:-98 boolean:211 choice:-306 multipleChoice:-37 reference:-62 list:-65 keyValues:-50 date:-44 file:45
type spanBefore - text:64 multilineText:52 boolean:-48 choice:-111 reference:32 date:79
type spanBefore : text:-101 multilineText:29 boolean:147 choice:46 multipleChoice:-21 reference:-24
type spanBefore > text:-58 multilineText:42 url:31 boolean:-71 choice:29 reference:72 multipleReference:-24
type spanBefore a text:-52 multilineText:120 url:-49 email:52 boolean:-355 choice:287 multipleChoice:40 reference:124 multipleReference:-96 list:-80 keyValues:-47 date:46 file:-25
type spanBefore add text:-32 choice:-29 reference:104
type spanBefore an url:38 integer:-24 boolean:-81 reference:-39 multipleReference:99 list:72
type spanBefore and text:76 multilineText:-62 url:-52 email:59 number:104 boolean:-243 choice:120 multipleChoice:-72 multipleReference:-37 list:-86 date:152 file:39
type spanBefore application url:23
type spanBefore appropriate text:82 boolean:-35 reference:40
type spanBefore as text:25 choice:47
type spanBefore check text:-74 boolean:108 multipleChoice:88 reference:-33
type spanBefore checkbox boolean:50
type spanBefore checking email:-44 boolean:94
type spanBefore click boolean:-102 reference:-51 multipleReference:179 file:25
type spanBefore configure text:-28 multilineText:107 integer:-34 boolean:-48 choice:28 reference:-54 multipleReference:-20 list:32 keyValues:86 file:-21
type spanBefore desired choice:35 reference:-29
type spanBefore enable text:-54 multilineText:-21 boolean:296 choice:-28 reference:-27 list:-86
type spanBefore enabling boolean:34
type spanBefore enter multilineText:-21 email:-31 number:47 choice:-23 list:65
type spanBefore field text:-54 integer:-25 list:164 file:-39
type spanBefore find text:-180 multilineText:-35 integer:-22 boolean:42 choice:36 reference:148 list:92
type spanBefore for text:55 multilineText:-52 url:-24 email:-28 integer:27 boolean:79 choice:215 multipleChoice:62 reference:-250 list:-34 keyValues:-29 date:-21
type spanBefore has text:163 integer:-36 boolean:-47
type spanBefore in text:-215 url:67 email:87 integer:91 number:-62 boolean:-271 choice:54 multipleChoice:67 reference:120 multipleReference:-168 keyValues:250 date:-64 file:23
type spanBefore into text:22 multilineText:29
type spanBefore its text:-147 integer:70 choice:108 reference:32
type spanBefore leave boolean:51
type spanBefore of integer:53 reference:36 multipleReference:-62
type spanBefore on text:-49 multilineText:130 reference:-25
type spanBefore option boolean:43 choice:-23
type spanBefore optional text:70
type spanBefore or text:98 integer:-31 boolean:74 choice:-147 multipleChoice:-57 multipleReference:-55 list:25 file:149
type spanBefore select text:-116 multilineText:-27 integer:-46 number:-31 boolean:738 choice:-342 reference:-106 list:-45 keyValues:-20 date:28
type spanBefore selecting boolean:82 reference:-36
type spanBefore set text:183 multilineText:117 url:168 email:-38 integer:71 number:-114 boolean:-140 choice:43 multipleChoice:-63 reference:136 multipleReference:-63 list:-77 keyValues:-186 date:-83
type spanBefore setting text:-54 integer:-26 number:74 boolean:-73 choice:57 multipleChoice:124 list:-26
type spanBefore the text:-81 multilineText:161 url:30 email:-104 integer:-203 boolean:-345 choice:183 multipleChoice:-162 reference:163 list:-72 keyValues:-102 date:-181 file:-187
type spanBefore tick text:-31 boolean:97 choice:-22
type spanBefore to multilineText:-46 url:25 integer:-36 boolean:-148 choice:36 multipleChoice:171 reference:-168 multipleReference:28 list:129 keyValues:-26 file:51
type spanBefore toggle text:-53 boolean:232 choice:-56 reference:-24
type spanBefore under boolean:46 choice:62 multipleReference:-21 list:-32 keyValues:39
type spanBefore unique text:21 choice:-49 reference:37
type spanBefore which reference:-30 multipleReference:63
type spanBefore with text:-23 integer:94 reference:-20
type spanBefore your text:-29 multilineText:79 email:69 boolean:-25 reference:-25
type spanBefore “ text:-37 boolean:-86 choice:-26 reference:200
type spanVerbControl 1231 multilineText:48 url:158 integer:44 number:31 boolean:-128 choice:-57 list:-36 keyValues:-25
type spanVerbControl 131 boolean:122 reference:-31 multipleReference:-43
type spanVerbControl 137 boolean:122 reference:-31 multipleReference:-43
type spanVerbControl 1431 text:36 choice:-76 multipleChoice:77
type spanVerbControl 1440 text:99 multilineText:26 integer:-41 number:95 boolean:-77 reference:-49
type spanVerbControl 1447 text:157 integer:-40 number:92 boolean:-69 choice:-34 reference:-59
type spanVerbControl 1450 text:59 boolean:-23 choice:20 reference:-25
type spanVerbControl 1453 boolean:39
type spanVerbControl 1459 boolean:34 choice:22
type spanVerbControl 1466 text:162 integer:-41 number:92 boolean:-84 choice:-24 reference:-58
type spanVerbControl 1498 text:37
type spanVerbControl 1559 text:-20 multilineText:-54 boolean:72 multipleChoice:22 reference:-40 multipleReference:58
type spanVerbControl 1573 text:-27 multilineText:24 choice:60
type spanVerbControl 1575 text:-34 boolean:-26 choice:114 reference:-20
type spanVerbControl 1587 url:66 reference:-24
type spanVerbControl 1605 text:27 multilineText:-23 boolean:158 choice:-32 multipleChoice:-29 reference:-24 multipleReference:-22 list:-24
type spanVerbControl 161 boolean:86 reference:-27
type spanVerbControl 162 text:-25 boolean:212 choice:-24 reference:-60 multipleReference:-49
type spanVerbControl 1626 text:52 multilineText:-36 boolean:66 reference:-38
type spanVerbControl 1664 keyValues:21
type spanVerbControl 1681 text:-46 multilineText:-84 boolean:116 choice:81 reference:-35
type spanVerbControl 1687 multipleReference:-41 list:87
type spanVerbControl 1700 text:75 multilineText:26 list:-38 keyValues:-37
type spanVerbControl 1703 text:42 boolean:67 list:-43 keyValues:-39
type spanVerbControl 1706 text:56 multilineText:143 boolean:-23 reference:-29 list:-41 keyValues:-31
type spanVerbControl 1707 text:-23 boolean:-20 list:-100 keyValues:174
type spanVerbControl 1709 text:-28 multilineText:-54 url:97 list:28
type spanVerbControl 1715 text:100 list:-30
type spanVerbControl 1716 text:33 choice:-27
type spanVerbControl 1717 text:75 multilineText:26 list:-38 keyValues:-37
type spanVerbControl 1721 text:60 multilineText:93 list:-56 keyValues:-40
type spanVerbControl 1722 text:51 multilineText:29 boolean:28 list:-39 keyValues:-38
type spanVerbControl 1723 text:-55 integer:92 boolean:-41 keyValues:51
type spanVerbControl 1724 multilineText:47
type spanVerbControl 1729 text:43 multilineText:36 integer:27 list:-36 keyValues:-35
type spanVerbControl 1733 text:52 multilineText:-68 choice:-23 reference:106
type spanVerbControl 1736 multipleReference:-41 list:87
type spanVerbControl 1742 text:60
type spanVerbControl 1752 text:75 multilineText:26 list:-38 keyValues:-37
type spanVerbControl 1754 text:25 multilineText:57 boolean:-25 list:-21
type spanVerbControl 1792 text:53 multilineText:-56 integer:-26 boolean:83 choice:-106 reference:82 list:-42 keyValues:70
type spanVerbControl 1795 text:-53 boolean:164 date:-49
type spanVerbControl 1803 text:-51 boolean:101 choice:-41 reference:-22 date:99
type spanVerbControl 1815 choice:22 date:38
type spanVerbControl 1817 text:-86 multilineText:-34 integer:83 boolean:-24 choice:-71 reference:26 list:129
type spanVerbControl 1820 text:-80 boolean:94 reference:-23 keyValues:61
type spanVerbControl 1822 text:-111 multilineText:-42 integer:64 choice:-82 list:98 date:91
type spanVerbControl 1824 multilineText:-61 integer:50 number:28 boolean:-57 choice:117 multipleChoice:-27 reference:-43 list:48 keyValues:-42
type spanVerbControl 1826 text:-40 boolean:103 reference:-23
type spanVerbControl 1828 text:59 multilineText:46 integer:76 boolean:-39 choice:-30 reference:-55 list:70 keyValues:-86
type spanVerbControl 1831 text:104 url:-20 integer:116 number:34 boolean:-54 choice:31 multipleChoice:-44 reference:-107 list:112 keyValues:-137
type spanVerbControl 1832 text:44 multilineText:-41 url:-25 integer:290 number:-81 boolean:-88 choice:54 multipleChoice:-27 reference:-89 multipleReference:-26 list:-24 keyValues:43 date:-31
type spanVerbControl 1834 text:-42 multilineText:56 keyValues:42
type spanVerbControl 1835 text:75 keyValues:-43
type spanVerbControl 1836 text:20 keyValues:51
type spanVerbControl 1837 text:-37 multilineText:-36 boolean:41 choice:64
type spanVerbControl 1842 text:174 multilineText:-24 integer:-94 number:-23 boolean:-51 reference:50 list:-30 date:50
type spanVerbControl 1843 text:59 multilineText:-20 boolean:-58 multipleReference:49 keyValues:-21
type spanVerbControl 1844 text:41 multilineText:-41 number:-54 boolean:-27 choice:133 reference:23 list:-44 keyValues:33
type spanVerbControl 1845 multilineText:160 boolean:-29 choice:-41 reference:-21 list:46 keyValues:-67
type spanVerbControl 1847 text:-72 multilineText:-48 integer:-29 boolean:-34 reference:70 list:-68 file:242
type spanVerbControl 1849 text:27 multilineText:137 integer:-23 boolean:-70 choice:-44 multipleChoice:-30 reference:-28 list:131 keyValues:-79
type spanVerbControl 1850 text:42 multilineText:40 integer:39 number:24 boolean:-85 choice:105 multipleChoice:-38 reference:-67 list:94 keyValues:-110
type spanVerbControl 1851 text:70 multilineText:-59 boolean:-31 choice:-73 reference:86 keyValues:47
type spanVerbControl 1852 text:82 multilineText:22 choice:-38
type spanVerbControl 1857 text:-109 integer:68 number:25 boolean:-28 choice:-60 multipleChoice:153 reference:-49 list:48 keyValues:-28
type spanVerbControl 1861 text:31 integer:20 number:-23 boolean:-26 multipleChoice:-26 reference:22 list:-25 keyValues:39
type spanVerbControl 1872 integer:-21 boolean:97 choice:-43 reference:-31 list:-21 date:95
type spanVerbControl 1878 text:-46 boolean:33 date:98
type spanVerbControl 1879 text:66 integer:-43 number:129 choice:-21 reference:-40
type spanVerbControl 1880 text:36 multilineText:86 integer:-23 boolean:-70 multipleChoice:-29 reference:-27 list:133 keyValues:-74
type spanVerbControl 1882 text:-129 multilineText:-25 number:-23 boolean:-96 reference:-98 multipleReference:79 list:100 keyValues:127 date:123
type spanVerbControl 1989 integer:72 reference:-28
type spanVerbControl 295 text:-23 boolean:115 choice:-41
type spanVerbControl 300 text:26 reference:33
type spanVerbControl 307 text:-38 email:21 integer:100 number:66 boolean:-51 list:-32
type spanVerbControl 325 reference:-41 list:105
type spanVerbControl 346 text:-40 choice:119 reference:-41
type spanVerbControl 423 text:-23 multilineText:-37 file:76
type spanVerbControl 512 text:35
type spanVerbControl 535 text:-35 multilineText:159 boolean:-37 choice:-26 reference:-20
type spanVerbControl 551 multilineText:-37 url:78
type spanVerbControl 554 multilineText:25
type spanVerbControl 556 text:103 multilineText:-65
type spanVerbControl 563 text:29
type spanVerbControl 571 text:35
type spanVerbControl 572 multilineText:-37 url:78
type spanVerbControl 602 text:-35 multilineText:159 boolean:-37 choice:-26 reference:-20
type spanVerbControl 640 text:-278 boolean:-21 choice:67 reference:225 multipleReference:72
type spanVerbControl 663 text:-35 multilineText:31 boolean:-88 multipleChoice:-51 reference:72 multipleReference:154 list:-24
type spanVerbControl 665 boolean:-51 choice:83 reference:-112 date:124
type spanVerbControl 668 text:44 boolean:-72 choice:-68 multipleReference:116
type spanVerbControl 670 boolean:-83 choice:75 reference:-68 date:125
type spanVerbControl 673 text:-38 choice:96 reference:-55
type spanVerbControl 675 choice:61 reference:-29 multipleReference:-25
type spanVerbControl 676 text:-93 multilineText:-67 integer:164 number:-33 boolean:41 choice:154 multipleChoice:118 reference:-187 multipleReference:-95 file:60
type spanVerbControl 677 text:-82 boolean:-89 choice:232
type spanVerbControl 679 text:23 multilineText:78 integer:161 number:-35 choice:22 multipleChoice:112 reference:-213 multipleReference:-139 keyValues:-25 date:-24 file:55
type spanVerbControl 680 text:-57 integer:-46 boolean:-28 reference:196 multipleReference:-65
type spanVerbControl 682 text:-69 multilineText:-39 integer:52 choice:79 reference:58 multipleReference:-47
type spanVerbControl 687 integer:69 choice:-28 reference:-137 date:128
type spanVerbControl 688 text:101 multilineText:-31 choice:-78 multipleReference:-53 file:81
type spanVerbControl 691 text:-231 multilineText:-38 integer:43 boolean:-36 choice:20 multipleChoice:-21 reference:327
type spanVerbControl 692 text:99 integer:-53 number:-22 boolean:-85 multipleChoice:-31 reference:45 multipleReference:-81 list:154 date:-26
type spanVerbControl 693 text:-24 boolean:-44 choice:-44 multipleChoice:137 reference:62 multipleReference:-57
type spanVerbControl 698 text:-48 multilineText:-63 boolean:66 choice:43 multipleChoice:125 reference:-42 multipleReference:-88 file:62
type spanVerbControl 699 text:-108 multilineText:130 integer:-32 boolean:-48 reference:62 multipleReference:38
type spanVerbControl 700 text:-61 integer:173 number:-26 boolean:-34 choice:51 reference:-48
type spanVerbControl 701 text:-49 choice:-27 reference:108
type spanVerbControl 705 choice:-131 multipleChoice:133 reference:76 multipleReference:-80
type spanVerbControl 707 text:-20 choice:150 reference:-103
type spanVerbControl 709 text:-70 multilineText:-51 integer:34 number:-21 boolean:33 choice:280 multipleChoice:-40 reference:-107 multipleReference:-25 list:-28 date:-23 file:22
type spanVerbControl 712 text:-35 multilineText:32 boolean:-50 choice:81 multipleChoice:-50 reference:-53 multipleReference:157 list:-23
type spanVerbControl 714 choice:78 reference:-63
type spanVerbControl 718 choice:-38 reference:136 multipleReference:-55
type spanVerbControl 723 text:-49 reference:80
type spanVerbControl 726 text:-22 choice:-88 reference:160
type spanVerbControl 728 choice:33 multipleChoice:137 reference:-45 multipleReference:-80
type spanVerbControl 730 boolean:-40 choice:-78 reference:147
type spanVerbControl 768 text:166 multilineText:116 url:-28 email:-28 integer:-39 number:-45 boolean:-65 choice:-31 reference:-74 multipleReference:28 list:-73 keyValues:124 date:-22
type spanVerbControl 777 text:-86 email:110 list:53
type spanVerbControl 778 integer:-62 choice:79
type spanVerbControl 781 text:50
type spanVerbControl 785 text:50
type spanVerbControl 791 text:43 multilineText:-31
type spanVerbControl 793 text:39 integer:21 choice:-23 reference:-45 list:43
type spanVerbControl 796 text:29 multilineText:-45 url:61 integer:60 number:57 boolean:-31 reference:-38 multipleReference:-27
type spanVerbControl 798 text:98 multilineText:-86 integer:73 number:-25 boolean:-53 choice:-36 list:31 keyValues:52
type spanVerbControl 799 list:-47 keyValues:72
type spanVerbControl 800 text:79 reference:-24
type spanVerbControl 803 list:-47 keyValues:72
type spanVerbControl 804 text:41 multilineText:-100 url:38 integer:-36 number:133 boolean:-22 reference:-74 keyValues:73
type spanVerbControl 806 url:20
type spanVerbControl 807 text:-64 multilineText:121 url:23 email:-31 integer:-59 number:98 boolean:-68 choice:176 multipleChoice:-28 reference:-37 multipleReference:-59 list:-133 keyValues:93 date:-30
type spanVerbControl 808 text:42 multilineText:-43 url:-28 email:-21 integer:99 number:208 choice:-148 list:-45 keyValues:-20 date:-35
type spanVerbControl 809 text:-125 integer:85 number:129
type spanVerbControl 810 text:244 multilineText:-33 integer:-27 boolean:-27 choice:-48 reference:-47 list:-33 keyValues:49
type spanVerbControl 811 text:237 multilineText:-53 integer:-26 number:-23 boolean:-44 choice:-25 reference:-35 multipleReference:87 list:-70
type spanVerbControl 812 text:-170 multilineText:204 integer:-37 choice:85 reference:-40 list:-35 keyValues:78
type spanVerbControl 813 text:-168 url:48 email:269 integer:-46 number:-34 boolean:-27 reference:-35 list:37
type spanVerbControl 815 text:-70 integer:-24 date:113
type spanVerbControl 817 text:43 list:26
type spanVerbControl 818 text:-133 integer:55 number:-21 boolean:77 choice:-30 date:89
type spanVerbControl 819 text:259 multilineText:-153 email:303 integer:55 number:-130 boolean:-49 choice:-116 multipleChoice:-26 reference:-111 list:22 date:-41
type spanVerbControl 820 text:121 integer:-60 number:-21 boolean:-25 choice:91 reference:-34
type spanVerbControl 821 text:-112 multilineText:101 number:-24 boolean:-29 choice:174 multipleReference:-32 list:-29
type spanVerbControl 824 list:-47 keyValues:72
type spanVerbControl 825 multilineText:86 list:44 keyValues:-58
type spanVerbControl 826 text:33 choice:92 reference:-61 list:43 keyValues:-52
type spanVerbControl 827 text:132 multilineText:115 url:-22 email:-26 integer:-35 number:-42 boolean:-63 choice:-41 reference:-63 multipleReference:30 list:-69 keyValues:127
type spanVerbControl 828 text:-34 url:36 email:-27 integer:-26 number:122 boolean:-34 choice:99 multipleReference:-34 list:-108 keyValues:38
type spanVerbControl 829 text:47
type spanVerbControl 830 integer:25
type spanVerbControl 831 text:64
type spanVerbControl 833 text:47 integer:-28 boolean:-32 choice:-60 reference:-22 list:23 keyValues:111
type spanVerbControl 837 text:-65 multilineText:83 integer:49 number:65 boolean:54 choice:-20 reference:-33 multipleReference:-22 list:-60
type spanVerbControl 846 text:21 choice:-48 reference:35
type spanVerbControl 848 text:50
type spanVerbControl 851 text:47
type spanVerbControl 856 multilineText:87 list:45 keyValues:-58
type spanVerbControl 858 text:63 integer:-59 boolean:39 choice:190 multipleReference:-30 list:-113 keyValues:-28
type spanVerbControl 899 boolean:-38 choice:53
type spanVerbControl 919 text:-22 boolean:48
type spanVerbControl 928 boolean:22
type spanVerbControl 929 text:-27 boolean:69
type spanVerbControl 930 boolean:22
type spanVerbControl 932 boolean:-195 choice:170 multipleChoice:56
type spanVerbControl 933 text:-39 boolean:-44 choice:52 multipleChoice:90
type spanVerbControl 935 boolean:-217 choice:181 multipleChoice:148 reference:-38
type spanVerbControl 952 text:47
type spanVerbControl 953 text:-36 choice:21 multipleChoice:89
type spanVerbControl 954 boolean:-171 choice:167 multipleChoice:55 reference:-23
type spanVerbControl 967 boolean:30
type spanVerbControl 969 boolean:30
type spanVerbControl 973 text:-39 boolean:-44 choice:52 multipleChoice:90
type spanVerbControl 976 boolean:-94 choice:123
type spanVerbControl 986 text:-56 boolean:31 multipleChoice:86
type typeCode 2 multilineText:64
type typeCode 3 text:-145 multilineText:2692 reference:-34 list:88 keyValues:-23
type typeCode 5 text:-71 multilineText:83 list:29
type typeCode 6 multilineText:188 boolean:-30 choice:-40 reference:-42
type typeCode 7 text:47 multilineText:2439 url:66 email:-27 boolean:-24 choice:46 reference:-50 list:-25 keyValues:68
type typeColumn 3 text:-190 multilineText:348 email:-28 integer:-170 number:-70 boolean:-77 choice:-50 multipleChoice:88 reference:-298 multipleReference:20 list:105 keyValues:358 date:-24 file:-44
type typeColumn 5 text:25 multilineText:66 integer:-28 choice:-39 reference:-51 list:81
type typeColumn 6 text:78 multilineText:-55 url:-26 integer:344 number:-141 boolean:68 choice:-121 multipleChoice:-20 multipleReference:-25 list:32 keyValues:-70 date:-23
type typeColumn 7 text:-87 multilineText:73 url:-30 integer:-33 number:-33 boolean:-97 choice:53 multipleChoice:-20 reference:-116 multipleReference:-37 list:424 keyValues:-33 date:-20 file:-55
type typeColumn 8 text:506 multilineText:-42 url:86 email:-26 number:-44 boolean:124 choice:-62 multipleChoice:-21 reference:-260 multipleReference:-38 list:-62 keyValues:-46 date:-26 file:-83
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:97 reference:1945
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
type typeColumnWord text text:1824 multilineText:87 list:109
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2000
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun text:66 multilineText:160 url:-23 email:-31 boolean:300 choice:-133 multipleChoice:-31 reference:-330 multipleReference:108 list:70 keyValues:-20 date:-68 file:-70
type typeControl button reference:-22 file:70
type typeControl fieldNoun text:146 multilineText:191 url:58 email:87 integer:-40 number:96 boolean:-205 choice:-234 multipleChoice:-86 reference:-195 multipleReference:-95 list:145 keyValues:-33 file:-110
type typeControl menuNoun text:-335 multilineText:-327 url:-34 integer:-61 number:-50 boolean:-188 choice:729 multipleChoice:67 reference:1101 multipleReference:140 keyValues:-28 date:-30 file:-31
type typeControl optionNoun text:-73 multilineText:-115 url:-31 email:-24 integer:74 number:21 boolean:115 choice:206 multipleChoice:138 reference:-52 multipleReference:-64 list:-88 keyValues:-51 date:-32 file:-34
type typeControl place text:-157 multilineText:110 integer:-23 boolean:-110 choice:-30 multipleChoice:31 reference:127 list:109
type typeControl toggleNoun text:-101 multilineText:-35 integer:-22 boolean:2201 choice:184 reference:-120 multipleReference:-43
type typeControlWord a text:-27 reference:46 multipleReference:95 list:-55
type typeControlWord and text:-56 multilineText:254 url:-25 email:-22 integer:132 number:-41 boolean:-22 choice:-208 multipleChoice:-25 reference:31 multipleReference:-21 keyValues:-23 date:-21 file:54
type typeControlWord appears text:-28 choice:-54 multipleChoice:77 reference:73
type typeControlWord area text:47 multilineText:69 file:-55
type typeControlWord as text:-50 choice:86
type typeControlWord at text:-34 multilineText:-35 url:57 choice:-57 reference:71 multipleReference:26
type typeControlWord box multilineText:96 url:-24 email:-31 integer:-36 number:-29 boolean:277 choice:-154 multipleChoice:-31 reference:-115 multipleReference:63 list:69 keyValues:-20 date:-69 file:-21
type typeControlWord boxes integer:37
type typeControlWord button boolean:-38 choice:49 reference:-28 file:70
type typeControlWord by list:52
type typeControlWord check text:-24 boolean:208 choice:-27 reference:-110
type typeControlWord checkbox text:-33 boolean:313 choice:-42 reference:-158 multipleReference:-25
type typeControlWord choose text:-63 integer:-47 boolean:-75 choice:153 reference:84 multipleReference:36
type typeControlWord click text:32 list:65
type typeControlWord controls boolean:-34 choice:107
type typeControlWord drop-down reference:88 multipleReference:-52
type typeControlWord dropdown text:-111 multilineText:-95 integer:-23 boolean:-107 choice:168 reference:81 multipleReference:191 list:-35
type typeControlWord e.g text:-38 keyValues:64
type typeControlWord enable text:-86 multilineText:-27 number:-22 boolean:259 choice:-26 reference:-35
type typeControlWord enter text:-105 multilineText:-125 url:139 email:147 integer:23 number:75 choice:-73 reference:-73 multipleReference:-22 list:75
type typeControlWord field text:-53 multilineText:-66 url:81 email:106 integer:29 number:100 boolean:-114 choice:89 multipleChoice:-68 reference:-236 multipleReference:-48 list:167 date:-43 file:-124
type typeControlWord fields text:75 multilineText:111 url:-23 email:-20 integer:-62 boolean:-76 choice:63 reference:38 multipleReference:-45 keyValues:-24 date:-25
type typeControlWord for integer:30 boolean:-26 choice:87 reference:-50
type typeControlWord give text:41 multilineText:-22
type typeControlWord if text:29 boolean:30 reference:-28 multipleReference:-29 list:42
type typeControlWord in text:-92 multilineText:172 integer:-22 number:31 boolean:35 choice:-105 reference:49 list:-26
type typeControlWord input text:120 boolean:-59 choice:-25 reference:-41 list:26 date:71
type typeControlWord is integer:67 boolean:21
type typeControlWord list text:-27 boolean:-33 choice:82 reference:-42 list:75
type typeControlWord menu text:-37 choice:115 reference:-69 multipleReference:33
type typeControlWord must url:47 list:-29
type typeControlWord next boolean:20 choice:-23 reference:-74 multipleReference:116
type typeControlWord of email:64 list:43
type typeControlWord on text:89 multilineText:-88 integer:40 number:-38 boolean:133 multipleReference:-27 list:-37 keyValues:-36
type typeControlWord option text:-65 url:-27 boolean:281 choice:-37 reference:-42 multipleReference:-27
type typeControlWord or url:58 multipleChoice:69 reference:-56
type typeControlWord parameter text:26 multilineText:-22 boolean:-46 choice:133 reference:-26 list:-22
type typeControlWord parameters text:-30 integer:51 choice:-21 multipleReference:31
type typeControlWord provide text:-52 multilineText:52 boolean:22
type typeControlWord section text:-122 multilineText:132 boolean:-47 reference:-29 list:119
type typeControlWord select text:-97 multilineText:-231 url:-31 integer:-39 number:-40 boolean:-178 choice:194 reference:237 multipleReference:74 list:49 keyValues:-23 date:77 file:49
type typeControlWord selector text:-67 boolean:-31 choice:47 multipleChoice:75 reference:38
type typeControlWord set integer:70 boolean:-23 choice:-55 reference:41
type typeControlWord setting text:-49 multilineText:-36 boolean:-33 choice:221 multipleChoice:162 reference:-113 multipleReference:-43 list:-36 keyValues:-23
type typeControlWord settings integer:56 boolean:-49 reference:40
type typeControlWord so boolean:124 reference:-90
type typeControlWord specify multilineText:-49 integer:-69 boolean:-72 choice:241 reference:-125 list:36 keyValues:75
type typeControlWord switch text:-29 boolean:-53 choice:142 reference:-37
type typeControlWord text text:200 multilineText:37 boolean:-89 reference:-69
type typeControlWord that multilineText:-41 choice:102
type typeControlWord the text:-86 url:-42 email:68 integer:-22 number:138 boolean:-72 choice:-65 multipleChoice:-24 reference:226 list:-28 keyValues:-51 date:-22 file:-33
type typeControlWord to text:-45 multilineText:-101 url:-55 email:-22 integer:27 number:48 boolean:115 choice:255 multipleChoice:-23 reference:-225 multipleReference:113 list:-37 keyValues:-30 date:-24 file:-34
type typeControlWord toggle text:-22 boolean:-42 choice:22 reference:81
type typeControlWord true boolean:30
type typeControlWord type text:54 multilineText:42 url:-42 reference:-34 list:38
type typeControlWord under choice:-20 list:78
type typeControlWord using text:-20 email:26
type typeControlWord values number:83 boolean:-48 choice:-32 reference:27
type typeControlWord which text:99 boolean:-71 choice:-21 multipleChoice:34 multipleReference:52 list:-26
type typeControlWord with text:-42 choice:-21 reference:160 multipleReference:-27
type typeControlWord yes boolean:24
type typeControlWord you text:-78 email:-35 integer:-23 number:-35 boolean:-20 choice:-50 reference:59 multipleReference:-32 list:224
type typeControlWord your text:-36 boolean:105 choice:-21 reference:39 date:-51
type typeDefault 0 text:359 multilineText:-172 url:-422 email:-633 integer:-536 number:-490 boolean:105 choice:148 multipleChoice:-542 reference:40 multipleReference:-397 list:-552 keyValues:-316 date:-663 file:-603
type typeDefault 1 text:-56 multilineText:109 boolean:-27 multipleChoice:68 reference:-28 multipleReference:26 list:-28
type typeDefault 2 text:-163 multilineText:24 url:-20 integer:-77 number:-31 boolean:2591 choice:-29 multipleChoice:-24 reference:-60 multipleReference:-50 list:-80 keyValues:-40 file:-23
type typeDefault 3 text:-195 multilineText:-38 integer:1612 number:293 boolean:-75 choice:204 reference:-100 multipleReference:-20 list:-63 date:-23
type typeDefault 4 text:635 multilineText:-265 url:-46 email:-200 integer:-317 number:-226 boolean:-291 choice:502 multipleChoice:76 multipleReference:-88 list:287 keyValues:-121 date:44 file:-138
type typeDefault 5 text:3287 integer:230 choice:-54 reference:61
type typeEmail 0 email:156 reference:-26 list:-63
type typeExample 1 integer:3505
type typeExample 17 text:304 multilineText:-31 url:100 integer:3212 boolean:-46 choice:-65 reference:-40 list:111 keyValues:-24
type typeExample 18 text:-34 boolean:3520 choice:34
type typeExample 19 text:60 url:3519 email:-27 list:40
type typeExample 2 boolean:3501
type typeExample 20 email:3500
type typeExample 21 text:85 choice:-30
type typeExample 22 text:419 multilineText:-133 url:-179 email:-77 integer:-86 number:-140 boolean:-241 choice:373 multipleChoice:-82 reference:204 multipleReference:-110 list:89 keyValues:-39 date:-72 file:-56
type typeExample 23 text:266 multilineText:473 url:43 email:-32 integer:-99 number:-61 boolean:-193 choice:-210 multipleChoice:-42 reference:-92 multipleReference:-64 list:-45 keyValues:114 date:-32 file:-36
type typeExample 24 text:4276 integer:230
type typeExample 3 text:-47 url:3556
type typeExample 4 email:3500
type typeExample 6 text:101 multilineText:43 url:-22 integer:-23 boolean:-36 choice:119 reference:-91
type typeExample 7 text:-106 multilineText:98 integer:-108 number:-22 boolean:-58 choice:-94 reference:-65 multipleReference:-39 list:522 keyValues:-30 file:-54
type typeExample 8 text:4439 integer:62
type typeFirst 0 text:94 integer:20 number:28 boolean:-54 choice:-35
type typeFirst 1 text:-44 boolean:-34 choice:215 reference:-62
type typeFirst a multilineText:21 url:-54 number:205 boolean:-29 choice:-69 multipleChoice:-24 reference:101 multipleReference:62 list:-148 keyValues:-25 file:-56
type typeFirst accept text:-34 boolean:48 choice:37
type typeFirst access text:-24 integer:21 boolean:56
type typeFirst action text:93 boolean:-46 choice:29 reference:-27
type typeFirst add text:-75 multilineText:86 integer:-22 boolean:-58 choice:-36 reference:-39 multipleReference:-22 list:80 keyValues:132
type typeFirst additional boolean:-32 choice:-45 reference:-21 multipleReference:-33 list:110 keyValues:58
type typeFirst address text:-34 email:59
type typeFirst adds text:-90 multilineText:-65 url:-22 integer:-53 number:-43 boolean:32 choice:-47 reference:118 multipleReference:-35 list:-20 date:-98 file:319
type typeFirst adjust text:-75 multilineText:-40 url:24 integer:91 number:98 boolean:-55 reference:-76 multipleReference:78
type typeFirst adjusts text:-42 integer:132 number:64 boolean:-25 choice:-33 reference:-47
type typeFirst after integer:-165 choice:158 reference:-26 multipleReference:102 list:-52
type typeFirst all text:-27 boolean:-55 choice:-33 reference:41 multipleReference:73
type typeFirst allow text:-153 multilineText:-42 boolean:216 choice:83 multipleChoice:48 reference:-32 multipleReference:-28 list:-39
type typeFirst allows text:110 multilineText:-60 integer:-47 boolean:-101 reference:-41 list:-21 keyValues:78 date:104 file:30
type typeFirst an text:-112 multilineText:-22 integer:23 number:42 boolean:189 reference:-41 multipleReference:-29 list:-43 keyValues:-24 date:46
type typeFirst any text:81 multilineText:35 boolean:-59 reference:-20 multipleReference:-25 list:25
type typeFirst api text:66 url:83 choice:-26 reference:-37
type typeFirst appears text:30 number:37 boolean:-61 choice:-70 reference:90
type typeFirst apply integer:-23 boolean:122 choice:-81 multipleChoice:64 multipleReference:-42 list:-53 keyValues:47
type typeFirst are text:120 multilineText:34 integer:59 boolean:64 choice:-243 reference:-22 list:49
type typeFirst as text:56 boolean:96 choice:-73 reference:-24
type typeFirst assign text:-67 multilineText:-25 integer:-26 number:84 reference:79 multipleReference:86 list:-65 keyValues:-32
type typeFirst attach boolean:74 reference:28 file:-26
type typeFirst authentication text:139 choice:-77 reference:-30
type typeFirst automatically text:-48 boolean:147 choice:-23 reference:-21
type typeFirst aws choice:94 reference:-24
type typeFirst azure text:121 boolean:-25 reference:-44
type typeFirst bearer text:60
type typeFirst bind text:38
type typeFirst by text:-118 multilineText:-59 boolean:122 reference:-29 multipleReference:46 list:20 file:34
type typeFirst can text:108 multilineText:-42 url:75 integer:-55 number:-21 choice:90 reference:-123 multipleReference:-39 list:-54 date:90
type typeFirst cap text:-29 integer:-93 number:103 boolean:53
type typeFirst certificate text:47 multilineText:-36 boolean:-29 choice:-25 reference:115
type typeFirst check text:37 choice:-33 reference:62
type typeFirst choice text:-106 boolean:-32 choice:-51 reference:219
type typeFirst choose url:-28 email:-28 boolean:-171 choice:246 multipleChoice:119 reference:-31 multipleReference:53 list:-42 keyValues:-22 date:-48 file:-31
type typeFirst click text:-69 boolean:-33 reference:243 multipleReference:-61 list:-23
type typeFirst color reference:44
type typeFirst comma-separated text:-60 multipleReference:-36 list:187
type typeFirst configure text:137 multilineText:-98 integer:-48 boolean:-36 choice:27 multipleChoice:-31 reference:34 list:55 keyValues:-21
type typeFirst control text:-53 multilineText:-37 integer:-42 number:137 choice:73 reference:57 list:-33 keyValues:-36
type typeFirst controls text:37 multilineText:245 integer:-86 number:-58 boolean:-180 multipleChoice:83 reference:23 multipleReference:126 list:-81 keyValues:-73
type typeFirst create text:40 multilineText:64 integer:90 boolean:-102 choice:59 reference:-99 list:-36
type typeFirst css multilineText:1523
type typeFirst currently text:-104 choice:203 reference:-67
type typeFirst custom text:-106 multilineText:159 choice:-81 multipleChoice:-26 reference:-76 multipleReference:-39 list:115 keyValues:83
type typeFirst customer text:26
type typeFirst customize text:-26 multilineText:129 boolean:-22 choice:-57 reference:-37 list:20
type typeFirst decides text:-27 reference:56
type typeFirst default text:32 multilineText:-66 url:-25 boolean:-75 choice:-36 reference:101 multipleReference:131 keyValues:-30
type typeFirst defaults url:35 integer:-27 boolean:-34 reference:99 list:-44 date:60
type typeFirst define text:119 integer:-24 number:-70 boolean:-71 choice:-32 multipleChoice:-29 reference:24 list:91 keyValues:47 date:-20
type typeFirst defines text:118 multilineText:85 url:78 boolean:-158 choice:24 multipleChoice:-29 reference:186 multipleReference:-92 list:-122 keyValues:-43 date:-25
type typeFirst describe multilineText:35 boolean:-20
type typeFirst determine text:34 choice:59 reference:-45
type typeFirst determines text:43 reference:50 date:-53
type typeFirst disabled text:-44 boolean:43 choice:186 reference:-29 multipleReference:-29 list:-67
type typeFirst display multilineText:103 boolean:-22 reference:-20
type typeFirst displays number:-34 boolean:135 keyValues:-22
type typeFirst domain text:-84 choice:114
type typeFirst dropdown reference:41
type typeFirst each text:50 list:23
type typeFirst either text:57 multilineText:-20 number:44 boolean:-23
type typeFirst email text:-81 multilineText:-25 url:-27 email:141 boolean:-54 choice:-24 reference:-25 list:141
type typeFirst enable boolean:-59 multipleChoice:123
type typeFirst enabled text:-32 boolean:95 choice:-25 multipleChoice:36
type typeFirst enables boolean:137 choice:-57 reference:-22
type typeFirst endpoint text:33 url:-21
type typeFirst enter text:221 multilineText:-42 email:92 integer:-49 number:-29 boolean:190 multipleChoice:-42 reference:-140 multipleReference:-83 list:-141 keyValues:-106 date:28
type typeFirst environment text:32 reference:47 list:56 keyValues:-71
type typeFirst example url:92 boolean:-21 reference:-23
type typeFirst extra text:156 multilineText:-35 boolean:-75 choice:-70 multipleChoice:-29 reference:20 multipleReference:107 list:-74 keyValues:65
type typeFirst field text:-60 multilineText:131 integer:-21 boolean:-38 choice:-25 multipleReference:-26 list:-69 keyValues:136
type typeFirst fields text:-52 choice:-132 multipleChoice:150 list:74
type typeFirst file boolean:-42 list:130 file:-47
type typeFirst fill multilineText:46 boolean:-30 reference:-37 list:110
type typeFirst filter text:-206 multilineText:237 boolean:-22 choice:-25 reference:-42 list:-28 keyValues:35 date:130
type typeFirst for text:-83 multilineText:58 integer:46 number:-38 boolean:174 multipleReference:-36 list:-45 keyValues:-50
type typeFirst get text:60
type typeFirst give text:-67 number:51 boolean:-21 reference:86
type typeFirst hello text:31 multilineText:90 choice:-37 keyValues:-21
type typeFirst here text:-36 multilineText:101 boolean:-28 choice:-33 multipleChoice:79
type typeFirst host text:33
type typeFirst hour text:-28 integer:46 boolean:-44 choice:29 reference:24
type typeFirst how text:-103 url:-22 number:-41 boolean:-85 choice:250 multipleChoice:-20 reference:102 multipleReference:-23 list:-33 keyValues:-22
type typeFirst html text:123 multilineText:1474 boolean:-136 list:120 keyValues:-42
type typeFirst http text:-181 integer:126 list:97
type typeFirst human-readable text:30
type typeFirst if text:-182 multilineText:-93 url:-24 email:-24 integer:83 number:21 boolean:252 choice:-158 reference:218 multipleReference:-53 list:-94 keyValues:-22 date:63 file:-32
type typeFirst import boolean:100 choice:-22
type typeFirst in text:31 integer:-100 boolean:-49 reference:204
type typeFirst include text:-51 boolean:112
type typeFirst initial text:-46 multilineText:56
type typeFirst input multilineText:-37 list:80
type typeFirst internal multilineText:32
type typeFirst ip text:23
type typeFirst is text:-119 multilineText:57 url:103 email:-20 integer:98 number:77 boolean:64 choice:47 multipleChoice:-23 reference:-184 multipleReference:-56 keyValues:-47
type typeFirst it text:-61 multilineText:-88 integer:66 number:28 boolean:-60 choice:38 list:-23 keyValues:127
type typeFirst javascript text:-99 multilineText:1721 boolean:-31 list:-23
type typeFirst json text:77 multilineText:1428 boolean:-20 choice:45 reference:-28 keyValues:41
type typeFirst keep text:264 email:-105 boolean:-73 choice:-45 multipleChoice:-23 list:42
type typeFirst ldap text:89 reference:-27 list:20
type typeFirst leave text:-64 url:153 number:36 choice:-53 list:-44 keyValues:28
type typeFirst lets text:-32 multilineText:29 boolean:65
type typeFirst limit text:48 boolean:-34 choice:-30 multipleChoice:22 reference:22 list:-26
type typeFirst limits choice:-57 reference:51 multipleReference:30
type typeFirst list reference:-27 multipleReference:46 list:36
type typeFirst local choice:-21 reference:61
type typeFirst location text:67 reference:-28 list:29
type typeFirst log integer:-25 boolean:104 choice:-51
type typeFirst max text:38
type typeFirst maximum text:46
type typeFirst message multilineText:34 boolean:68 reference:-39
type typeFirst minimum text:76 number:41 boolean:-22 choice:-23
type typeFirst model text:-150 boolean:-44 choice:128 list:116
type typeFirst multiple text:-22 multilineText:74 boolean:-40 choice:-68 multipleReference:26 date:32
type typeFirst must text:38
type typeFirst mysql text:32 choice:-41 reference:66
type typeFirst name text:70
type typeFirst no text:68 boolean:-30 choice:-28 reference:54 keyValues:-24
type typeFirst none choice:25
type typeFirst off text:-39 multilineText:-25 boolean:128
type typeFirst on text:-72 boolean:132 choice:26 reference:-21
type typeFirst one text:-98 multilineText:55 url:-113 integer:-22 multipleReference:-39 list:245 file:43
type typeFirst only text:33 multilineText:-25 boolean:-127 choice:191 multipleReference:-28 list:23
type typeFirst option text:-50 boolean:110
type typeFirst optional text:-109 multilineText:-50 url:34 email:-30 integer:136 number:-84 choice:37 multipleChoice:-50 reference:-34 multipleReference:-53 list:188 file:-28
type typeFirst optionally multilineText:-28 boolean:-60 choice:-32 reference:141 multipleReference:63 list:-78 keyValues:59
type typeFirst override text:22 multilineText:-25 boolean:-73 choice:-50 reference:-36 list:-28 keyValues:227
type typeFirst page text:-50 integer:88
type typeFirst parameter text:133 choice:-78 keyValues:40
type typeFirst paste text:-48 multilineText:127
type typeFirst path text:125 boolean:-28 reference:-25
type typeFirst percentage text:-24 integer:-20 choice:53
type typeFirst port integer:27
type typeFirst post text:-39 multilineText:81
type typeFirst primary text:35
type typeFirst provide text:-236 multilineText:168 integer:59 number:-22 boolean:-40 reference:-53 list:-30 keyValues:205
type typeFirst provides text:74 boolean:-47 reference:-29 list:80
type typeFirst public text:46
type typeFirst query text:157 multilineText:-96 choice:-59 reference:-34 keyValues:93
type typeFirst refers text:-30 boolean:57 choice:27
type typeFirst refresh text:-73 integer:51 boolean:75
type typeFirst relative text:56 multilineText:-37
type typeFirst replace text:44 multilineText:23 boolean:-71 reference:-30 file:80
type typeFirst repository text:88 multilineText:-66 url:-57 reference:60
type typeFirst request text:-29 multilineText:-58 integer:-37 number:29 boolean:-53 choice:97 keyValues:82
type typeFirst require text:-83 boolean:219 choice:-42 reference:-26
type typeFirst required multilineText:-21 email:69 boolean:-55 reference:79
type typeFirst reserved boolean:43 reference:-21
type typeFirst search text:246 multilineText:-128 boolean:-26 choice:-34
type typeFirst see boolean:69 choice:-20 reference:-23
type typeFirst select text:87 url:-36 email:-30 number:-56 boolean:-53 choice:-75 reference:88 multipleReference:-68 list:85 keyValues:-41 date:23
type typeFirst selected text:-53 multilineText:-30 boolean:117 choice:-40 multipleReference:55
type typeFirst selects text:-97 multilineText:-46 integer:-24 number:-20 boolean:-210 choice:291 reference:205 multipleReference:-37 list:-23 keyValues:-21
type typeFirst set text:-146 multilineText:-71 url:-82 email:-36 integer:36 number:-44 boolean:188 choice:30 multipleChoice:90 reference:-128 multipleReference:67 list:116 keyValues:-54 file:-21
type typeFirst sets text:228 multilineText:-115 url:-38 email:-22 number:71 boolean:-209 choice:211 multipleChoice:-37 reference:144 multipleReference:-98 list:-25 date:-87 file:-38
type typeFirst show text:-22 boolean:215 choice:-153
type typeFirst shows text:-91 boolean:122
type typeFirst sign text:-21 boolean:67
type typeFirst signature text:22
type typeFirst skip boolean:36 choice:-21 multipleChoice:-26 multipleReference:31
type typeFirst sort text:-75 multilineText:62 integer:44 boolean:-20 choice:-42 reference:-30 list:95
type typeFirst source integer:44
type typeFirst specific text:54 multilineText:-22 choice:-20 list:30
type typeFirst specifies text:457 multilineText:-192 url:-36 integer:22 number:286 boolean:-201 choice:-125 multipleChoice:45 reference:-49 multipleReference:-76 list:-37 keyValues:-49 date:-20 file:-29
type typeFirst specify text:-92 multilineText:-221 url:-37 email:-75 integer:-39 number:-93 boolean:134 choice:121 multipleChoice:-51 reference:117 multipleReference:61 list:125 keyValues:36 date:20
type typeFirst sql multilineText:1390 reference:23 list:29 keyValues:45 file:25
type typeFirst ssl text:-30 choice:48
type typeFirst subject text:25
type typeFirst support text:203 multilineText:-20 choice:-37 list:-31 keyValues:-47
type typeFirst tabs text:-32 reference:-40 multipleReference:75 list:32
type typeFirst tag text:52 boolean:-44 multipleReference:-20 list:101 keyValues:-22
type typeFirst target number:96 boolean:-26 choice:-20 reference:25
type typeFirst test text:-57 multilineText:-22 integer:-20 boolean:38 choice:79 multipleChoice:124 multipleReference:-40 list:-44
type typeFirst text text:28 multilineText:51 boolean:-22 choice:54 reference:-56
type typeFirst the text:61 multilineText:-134 url:160 email:75 number:-147 boolean:-415 choice:-69 multipleChoice:-174 list:111 date:-99 file:159
type typeFirst these text:22 multilineText:43
type typeFirst this text:-80 multilineText:107 url:-41 email:-29 integer:108 boolean:310 choice:-37 multipleChoice:24 reference:-224 multipleReference:-60 list:-86 keyValues:-83 file:-38
type typeFirst timeout integer:49
type typeFirst title text:25
type typeFirst tls text:31
type typeFirst to text:124 number:38 boolean:-65 reference:-29
type typeFirst toggle text:-21 boolean:-27 choice:110
type typeFirst toggles text:-31 boolean:116 choice:-39 reference:-27
type typeFirst total text:-74 integer:151 choice:32 reference:-25
type typeFirst true text:-59 boolean:147 reference:-22
type typeFirst turn boolean:20
type typeFirst turns text:-27 boolean:147 multipleReference:-21 list:-24
type typeFirst type text:36 multilineText:41 url:-20 integer:43 choice:-21 reference:-39
type typeFirst types text:-37 multilineText:-31 boolean:-30 multipleChoice:116 multipleReference:59 list:-22
type typeFirst unique text:96 url:-74 choice:32
type typeFirst url text:61 choice:-23 list:41
type typeFirst use text:163 multilineText:-46 email:54 integer:-189 number:85 boolean:104 reference:-82 multipleReference:-24 list:-23
type typeFirst used multilineText:25 email:74 integer:124 number:-21 boolean:-66 reference:-106 list:-21
type typeFirst user text:-157 choice:126 list:69
type typeFirst value integer:140 number:-35 reference:-33
type typeFirst version reference:59
type typeFirst what text:20 multilineText:-71 boolean:-35 reference:24 multipleReference:35 list:42
type typeFirst when text:-51 multilineText:-86 url:46 integer:-226 number:-61 boolean:144 choice:165 multipleChoice:-26 reference:-158 multipleReference:143 keyValues:-41 date:146
type typeFirst where text:86 url:33 reference:-39
type typeFirst whether integer:149 number:214 boolean:2376 choice:316
type typeFirst which text:-87 multilineText:-20 integer:-21 boolean:-42 choice:-94 multipleChoice:126 reference:62 multipleReference:118
type typeFirst who multilineText:-45 integer:-42 number:-21 boolean:-113 choice:129 reference:183 list:-27
type typeFirst with choice:-73 reference:21 multipleReference:76 keyValues:30
type typeFirst write text:72 multilineText:83 multipleReference:-28 list:-64
type typeFirst yaml multilineText:1500
type typeFirst you text:39 multilineText:27 integer:107 number:-33 boolean:-75 choice:-131 multipleChoice:56 reference:111 list:-59 keyValues:-29 file:51
type typeFirst your text:141 multilineText:25 integer:-44 boolean:-92 choice:-101 multipleChoice:50 reference:67 multipleReference:-40 keyValues:34
type typeFirstClass accept text:-36 boolean:57 choice:38
type typeFirstClass aimless text:-136 multilineText:-148 url:-110 email:-22 integer:-89 number:35 boolean:-156 choice:-205 reference:71 multipleReference:-162 list:-143 keyValues:-39 date:-124 file:35
type typeFirstClass article multilineText:-145 url:83 email:53 number:115 boolean:-260 choice:-141 multipleChoice:-206 reference:67 list:-92 keyValues:-57 date:-65 file:85
type typeFirstClass be multilineText:90 url:93 email:-23 integer:156 number:67 boolean:130 choice:-208 multipleChoice:-34 reference:-208 multipleReference:-70 list:47 keyValues:-51
type typeFirstClass beforePlace text:133 multilineText:-160 url:142 email:69 integer:50 number:-119 boolean:-370 choice:-23 multipleChoice:-180 reference:-145 multipleReference:-41 list:93 date:-110 file:149
type typeFirstClass blank choice:46
type typeFirstClass button text:28 integer:-32 number:-20 boolean:45 choice:-91 multipleChoice:61 reference:105 multipleReference:-50 list:-61 keyValues:45
type typeFirstClass check text:-94 multilineText:-44 url:56 integer:-30 boolean:196 choice:32 multipleChoice:118 reference:-59 multipleReference:-54 list:-58
type typeFirstClass checkingHeading text:-46 multilineText:-29 integer:-29 choice:63 multipleChoice:119 reference:-42
type typeFirstClass click text:-69 boolean:-33 reference:243 multipleReference:-61 list:-23
type typeFirstClass condition text:-33 multilineText:-196 url:50 email:-41 number:173 boolean:-374 choice:293 multipleChoice:-37 multipleReference:75 list:-98 keyValues:-66 date:202 file:-28
type typeFirstClass configure text:103 multilineText:35 email:-66 integer:85 boolean:-225 choice:-87 multipleChoice:-22 multipleReference:32 list:127 keyValues:-36 date:-49 file:-74
type typeFirstClass contrast text:336 multilineText:-43 email:-24 integer:-41 number:180 boolean:-184 multipleChoice:-55 reference:-30 multipleReference:77 list:-71 keyValues:-75 date:-26 file:-24
type typeFirstClass defaultHeader multilineText:-84 integer:-20 boolean:-109 choice:-45 multipleChoice:-20 reference:201 multipleReference:113 list:-57 keyValues:-39 date:43
type typeFirstClass descriptionHeader text:55 multilineText:-88 integer:134 number:-47 boolean:-121 reference:47 multipleReference:25 keyValues:-34 date:46
type typeFirstClass determiner text:-38 multilineText:38 url:-48 email:-23 integer:-54 number:90 boolean:-223 choice:-117 multipleChoice:-97 reference:-275 multipleReference:-130 list:-41 keyValues:-32 date:-78
type typeFirstClass display text:-274 multilineText:78 integer:91 number:-50 boolean:388 choice:-214 multipleReference:64 list:-36 keyValues:-30
type typeFirstClass durationNoun text:-33 integer:192 number:-33 boolean:-29 choice:-39
type typeFirstClass edition reference:54
type typeFirstClass emailNoun text:-81 multilineText:-25 url:-27 email:141 boolean:-54 choice:-24 reference:-25 list:141
type typeFirstClass enter multilineText:29 url:-117 email:-70 integer:-152 number:-196 boolean:-110 choice:-75 reference:-25 multipleReference:-25 list:111 keyValues:29 date:-40 file:-105
type typeFirstClass exampleHeader url:92 boolean:-21 reference:-23
type typeFirstClass fieldNoun text:75 multilineText:-61 integer:-27 number:-22 boolean:-54 choice:-160 multipleChoice:136 multipleReference:-43 list:78 keyValues:102
type typeFirstClass fileNoun text:107 multilineText:-20 boolean:-156 choice:-20 reference:-29 list:185 keyValues:64 file:-89
type typeFirstClass fillingVerb text:-90 url:-120 email:-56 integer:-63 number:-223 choice:45 reference:-205 multipleReference:-101 keyValues:68 file:-115
type typeFirstClass followUp multilineText:-23 boolean:128 reference:-36
type typeFirstClass formNoun text:-62 integer:86
type typeFirstClass genericHeading text:-56 multilineText:81 url:-29 email:-20 number:-45 boolean:-229 choice:-40 multipleChoice:203 reference:-24 multipleReference:-68 list:123 keyValues:82 date:49 file:-25
type typeFirstClass groupNoun text:-41 multilineText:22 reference:23 date:51
type typeFirstClass headingVerb text:22 multilineText:-72 url:-163 email:-28 integer:-249 boolean:211 choice:-112 multipleChoice:191 reference:-50 list:87 keyValues:57 date:-39 file:-148
type typeFirstClass hostNoun text:-37 url:48 choice:103 reference:-24 list:-31
type typeFirstClass inputNoun text:-25 url:-38 integer:61 number:120 boolean:-57 choice:-239 multipleChoice:102 reference:-42 multipleReference:-79 list:56 keyValues:108 date:48 file:-20
type typeFirstClass kindNoun text:43 multilineText:39 url:-21 integer:42 reference:-52
type typeFirstClass labelConnector text:-83 multilineText:58 integer:46 number:-38 boolean:174 multipleReference:-36 list:-45 keyValues:-50
type typeFirstClass labelFiller multilineText:-54 url:69 email:32 integer:-25 number:68 boolean:-234 choice:-174 multipleChoice:-174 reference:127 multipleReference:-71 list:-146 keyValues:-77 date:-86 file:75
type typeFirstClass labelHeader text:-63 url:-37 integer:-99 number:93 boolean:34 choice:-143 multipleChoice:98 reference:65 multipleReference:-80 list:50 keyValues:88 file:-20
type typeFirstClass leave text:181 url:153 email:-110 number:29 boolean:-41 choice:-99 multipleChoice:-37 reference:-28
type typeFirstClass limitsHeader choice:-57 reference:51 multipleReference:30
type typeFirstClass lookalike text:-37 multilineText:30 integer:30
type typeFirstClass make text:130 multilineText:-38 url:-58 email:-63 integer:50 number:-182 boolean:85 choice:-87 multipleChoice:79 multipleReference:-92 list:110 date:-46 file:-77
type typeFirstClass manipulate text:-113 boolean:199 list:-20
type typeFirstClass menuNoun text:56 url:-38 email:-31 integer:-21 number:-59 boolean:-103 choice:-147 reference:219 multipleReference:-33 list:103 keyValues:-46 date:20
type typeFirstClass multilineNoun text:134 multilineText:138 url:-40 integer:-67 number:-34 boolean:-183 choice:-91 multipleChoice:-23 reference:73 multipleReference:-46 list:53 keyValues:89
type typeFirstClass navigate text:-98 multilineText:75 email:20 boolean:222 choice:-67 reference:-41 multipleReference:-23 list:-29
type typeFirstClass negation text:58 boolean:-31 reference:52 keyValues:-24
type typeFirstClass numberNoun multilineText:-37 integer:258 number:-23 boolean:-115 choice:-33 reference:-33 list:48 keyValues:-30
type typeFirstClass numberWord text:-107 multilineText:54 url:-113 integer:-23 multipleReference:-40 list:245 file:43
type typeFirstClass obligation text:237 multilineText:-39 email:67 integer:-32 boolean:-122 choice:-42 reference:35 multipleReference:-21 list:-41
type typeFirstClass off text:-63 multilineText:-65 integer:-26 number:-26 boolean:263 choice:128 multipleReference:-50 list:-73 keyValues:-36
type typeFirstClass on text:-232 multilineText:-64 integer:-22 boolean:409 multipleChoice:146 reference:-83 list:-51 keyValues:-26
type typeFirstClass opener text:61 multilineText:-37 url:68 email:68 integer:106 number:-144 boolean:-118 choice:-78 multipleChoice:41 multipleReference:-59 list:-79 keyValues:-31 date:40 file:30
type typeFirstClass openingVerb text:-72 multilineText:128 url:-20 integer:57 number:-22 boolean:51 choice:-44 multipleChoice:-35 reference:-98 multipleReference:-48 list:22 keyValues:135 file:-25
type typeFirstClass optionNoun text:35 multilineText:-26 integer:95 number:145 choice:-74 multipleChoice:-32 reference:-62 multipleReference:-35
type typeFirstClass optionalHeader text:-109 multilineText:-50 url:34 email:-30 integer:136 number:-84 choice:37 multipleChoice:-50 reference:-34 multipleReference:-53 list:188 file:-28
type typeFirstClass optionsHeader multilineText:-32 url:-31 integer:-22 number:204 boolean:-68 choice:21 reference:-43 list:45
type typeFirstClass otherHeader text:31 multilineText:-68 url:32 integer:-103 number:-39 boolean:-184 choice:183 reference:58 multipleReference:-21 list:302 keyValues:-98 file:-63
type typeFirstClass pairNoun text:93 multilineText:-57 boolean:-63 choice:41 reference:47 multipleReference:-41 list:43
type typeFirstClass paste text:-48 multilineText:127
type typeFirstClass place text:-50 multilineText:-37 integer:69 number:-20 boolean:-87 reference:94 multipleReference:65 list:20
type typeFirstClass plainNoun text:311 multilineText:-28 url:-46 email:46 integer:-77 number:-36 boolean:-127 choice:50 multipleChoice:-20 reference:-107 list:90 keyValues:-26
type typeFirstClass pointer text:33 multilineText:136 url:-45 email:-32 integer:91 boolean:236 choice:-76 reference:-267 multipleReference:-21 list:-82 keyValues:-93 file:-42
type typeFirstClass possessive text:141 multilineText:25 integer:-44 boolean:-92 choice:-101 multipleChoice:50 reference:67 multipleReference:-40 keyValues:34
type typeFirstClass possibility text:100 multilineText:-69 url:69 integer:-74 number:-32 boolean:-69 choice:56 multipleChoice:-20 reference:20 multipleReference:25 list:-130 keyValues:43 date:85
type typeFirstClass preposition text:-147 multilineText:-27 url:-49 email:-24 integer:-149 number:-56 boolean:312 choice:191 multipleChoice:-54 reference:65 multipleReference:142 list:-131 keyValues:-54 date:-33
type typeFirstClass pronoun text:-222 multilineText:239 url:-184 email:-50 integer:242 boolean:160 choice:-181 multipleChoice:55 reference:-135 multipleReference:-127 list:55 file:50
type typeFirstClass remark url:92 boolean:-21 reference:-23
type typeFirstClass requiredHeader multilineText:-21 email:69 boolean:-55 reference:79
type typeFirstClass secretNoun text:92 integer:-71 list:89
type typeFirstClass select text:-63 multilineText:-41 url:-71 email:-59 integer:-46 number:-80 boolean:-463 choice:352 multipleChoice:136 reference:229 multipleReference:39 keyValues:-88 date:-38 file:-29
type typeFirstClass slugEnd text:161 url:-55 email:-35 integer:-126 number:-36 boolean:249 choice:-230 reference:101 list:-59 date:-41
type typeFirstClass slugVerb text:-27 multilineText:-38 url:-103 email:-49 integer:37 number:-82 boolean:46 choice:56 multipleChoice:32 reference:-210 multipleReference:34 list:194 keyValues:120 file:-72
type typeFirstClass softener multilineText:-143 url:114 email:29 integer:39 number:-123 boolean:-123 choice:20 multipleChoice:-76 reference:133 multipleReference:-38 list:34 date:68 file:-42
type typeFirstClass structural multilineText:-107 url:-35 email:-20 number:-52 boolean:-193 choice:195 multipleChoice:-35 reference:112 multipleReference:39 list:109 date:-23 file:-29
type typeFirstClass submitVerb text:-49 multilineText:165 integer:41 number:-22 boolean:-43 choice:-54 multipleChoice:39 reference:-149 multipleReference:-77 keyValues:200
type typeFirstClass switchEffect text:-131 url:-93 email:-131 integer:-210 number:85 boolean:787 choice:-110 multipleChoice:139 reference:-422 multipleReference:100 list:-282 file:42
type typeFirstClass switchOn text:-139 multilineText:-41 integer:-30 boolean:252 choice:24 multipleChoice:103 multipleReference:-46 list:-54 keyValues:-20 date:-20
type typeFirstClass titleNoun text:43 choice:-190 multipleChoice:143 reference:-32 multipleReference:-22 list:58 keyValues:-27 date:50
type typeFirstClass toggleNoun text:-70 integer:-24 boolean:203 choice:57 reference:-70 multipleReference:-22 list:-31
type typeFirstClass trialVerb text:67 multilineText:-50 integer:-35 multipleChoice:109 reference:71 multipleReference:-49 list:-57 keyValues:47 file:-43
type typeFirstClass typeHeader url:-32 number:125 choice:50 list:-42 keyValues:-39
type typeFirstClass unit text:-60 integer:34 boolean:-47 choice:82
type typeFirstClass upload text:-77 multilineText:-31 boolean:189 choice:-54 multipleReference:106 list:-26 keyValues:55 file:-105
type typeFirstClass urlNoun text:64 url:-31 email:54 integer:-22 boolean:-95 choice:-35 reference:110 list:30
type typeFirstClass use text:160 email:51 integer:-216 number:78 boolean:213 choice:-91 multipleChoice:49 reference:-120 multipleReference:-67 list:-75 keyValues:33
type typeFirstClass valueWord text:-171 url:-36 email:-36 integer:-74 number:-51 boolean:395 choice:-38 reference:-42 multipleReference:40 date:-40 file:-43
type typeFirstClass vendor multilineText:-52 integer:-33 number:-27 boolean:-139 choice:258 reference:51 multipleReference:28 list:-22 keyValues:-27
type typeFirstClass weakLabelHeader text:247 multilineText:-123 boolean:-34 choice:-42 multipleReference:67 keyValues:-44
type typeHead % text:-126 integer:54 number:2179 boolean:-21 reference:-28
type typeHead 1 text:39 multilineText:-23 integer:-28 choice:-26 reference:-28 list:155 file:-38
type typeHead 2 text:68 choice:-21
type typeHead access text:-77 boolean:274 choice:-59 reference:-44
type typeHead account text:-82 multilineText:90 email:137 boolean:-52 choice:-109 reference:106
type typeHead action multilineText:-40 integer:-21 number:-20 boolean:-127 choice:260 reference:42 multipleReference:-36 list:-25
type typeHead actions text:49 choice:124 multipleChoice:-23 reference:-42 multipleReference:50 list:-71 keyValues:-20
type typeHead active boolean:136 choice:-83
type typeHead address text:169 multilineText:-66 url:-52 email:168 integer:-31 number:-22 choice:-59 reference:-51
type typeHead addresses text:-58 multilineText:-29 email:49 boolean:-21 choice:-32 list:153
type typeHead after text:-67 choice:-101 date:244
type typeHead agent text:154 multilineText:52 boolean:-47 choice:-51 list:-20
type typeHead alert number:103 boolean:-36 reference:-21
type typeHead algorithm text:-41 multilineText:-32 url:-21 integer:-23 boolean:-35 choice:264 list:-20
type typeHead all text:24 multilineText:-22 list:74
type typeHead amount text:-102 multilineText:-22 integer:-156 number:552 boolean:-26 choice:-42 reference:-117
type typeHead analysis text:-83 integer:-23 boolean:-35 choice:156 reference:87 multipleReference:-32
type typeHead app text:36 boolean:-27 reference:52
type typeHead application text:-107 multilineText:-35 integer:-25 boolean:-58 choice:-206 reference:259 multipleReference:264 list:-25
type typeHead applications text:-79 boolean:-55 reference:-41 multipleReference:328 list:-50
type typeHead approval text:-25 multilineText:30 boolean:46
type typeHead args text:88 multilineText:22 boolean:-52 reference:-20 multipleReference:-29 list:63
type typeHead arguments text:63 boolean:-42 choice:-25 multipleReference:-32 keyValues:94
type typeHead arn text:362 multilineText:-89 url:-20 number:-29 boolean:-60 choice:-31 reference:-65
type typeHead assignee text:41 boolean:-43 reference:58
type typeHead attachment choice:56
type typeHead attribute text:247 multilineText:-61 boolean:-22 reference:-35 list:-26 keyValues:-26
type typeHead attributes text:-80 boolean:-39 multipleChoice:120 multipleReference:-33 list:74 keyValues:46
type typeHead audience integer:56 number:84 boolean:-144 choice:-35 list:71
type typeHead authentication text:-53 multilineText:-27 choice:181 reference:-23
type typeHead authority text:-46 multilineText:111 boolean:-42 choice:-31 reference:33 file:21
type typeHead automatically text:-34 boolean:81
type typeHead backup text:-74 boolean:169 reference:-46
type typeHead banner text:-24 url:58
type typeHead base boolean:168 reference:-85
type typeHead bcc email:29 boolean:-44 choice:-22 reference:-24 list:121
type typeHead body text:-129 multilineText:211 integer:-36 boolean:-55 reference:-116 multipleReference:-22 list:-37 keyValues:259
type typeHead branch text:117 reference:-42
type typeHead bucket text:38 multilineText:-20 reference:52
type typeHead by text:64 multilineText:-30 url:-37 integer:-31 number:-22 boolean:-65 multipleChoice:-28 reference:127 multipleReference:-21 list:106 date:-33
type typeHead bytes text:-29 integer:183 boolean:-54 choice:-23
type typeHead cache text:-71 choice:24 reference:76
type typeHead calculation text:53 choice:38 reference:-26
type typeHead calendar text:-34 choice:20 reference:66
type typeHead campaign text:62 multilineText:-22 number:-20 boolean:-66 choice:-28 reference:139
type typeHead categories boolean:-251 choice:280 list:43
type typeHead category multilineText:-36 boolean:-38 choice:238 reference:-43 list:-20 keyValues:-27
type typeHead cc boolean:-36 choice:-36 reference:-67 list:208
type typeHead cert text:-79 multilineText:-48 integer:-27 choice:-68 reference:134 multipleReference:-20 list:-24 file:202
type typeHead certificate text:-78 multilineText:1366 integer:-34 number:-27 boolean:-50 choice:324 reference:-150 multipleReference:-21 list:-20 keyValues:-21 file:266
type typeHead certificates text:-49 multilineText:-27 boolean:21 choice:83
type typeHead change text:-26 number:106 reference:-35
type typeHead changes text:-21 boolean:101
type typeHead channel text:163 integer:-47 boolean:-40 choice:-29 multipleReference:28
type typeHead channels list:56
type typeHead characters integer:60 number:-29
type typeHead check text:-65 multilineText:127 boolean:34 reference:-30
type typeHead cidr text:64 list:-25
type typeHead city text:45
type typeHead class text:163 choice:-84 reference:-42
type typeHead client text:49 multilineText:-22 boolean:-108 choice:-46 reference:229
type typeHead cloud text:-71 boolean:45 reference:94
type typeHead cluster text:33 choice:-64 reference:99
type typeHead code text:214 multilineText:-68 url:-37 integer:120 boolean:-59 choice:-186 multipleChoice:-25 reference:213 multipleReference:-32 list:-29 keyValues:-30 file:-24
type typeHead collection integer:-35 number:-31 boolean:-150 choice:-217 reference:528 multipleReference:-34 list:-25
type typeHead color text:270 multilineText:-61 integer:-51 number:-43 boolean:-93 choice:-89 reference:215 multipleReference:-26 list:-29
type typeHead column text:-23 boolean:71 reference:-36 multipleReference:-20 list:71
type typeHead columns text:-44 choice:71 reference:-20 multipleReference:99 list:-25 file:-22
type typeHead command text:37 multilineText:164 integer:-24 boolean:-20 choice:-57 reference:-97 list:72
type typeHead company text:-26 boolean:104 choice:-33
type typeHead compression boolean:-26 reference:22
type typeHead condition text:66 multilineText:207 url:-23 integer:-136 number:-39 boolean:-106 choice:171 multipleChoice:84 reference:-121 multipleReference:-25 keyValues:-24
type typeHead conditions text:85 multilineText:136 integer:-22 boolean:-45 choice:-44 multipleReference:-29 list:-22 keyValues:-49
type typeHead config text:-32 multilineText:161 boolean:-115 reference:27
type typeHead configuration text:-161 multilineText:283 boolean:61 choice:-34 multipleReference:-42 file:-27
type typeHead connection boolean:29
type typeHead connector text:-31 boolean:65 choice:-128 reference:170 multipleReference:-37
type typeHead contact multilineText:-36 integer:-28 boolean:93 choice:-24 reference:106 multipleReference:-22 list:-30
type typeHead contacts text:85 multilineText:-28 integer:-27 boolean:-289 multipleChoice:211 multipleReference:134 list:-52
type typeHead container text:-35 boolean:90
type typeHead content text:85 multilineText:88 choice:-26 reference:-40 file:-20
type typeHead context text:131 boolean:22 choice:-26 reference:-44 list:-23
type typeHead cost text:-65 integer:-23 number:148 reference:-21
type typeHead count text:-60 integer:1657 number:-42 choice:-27
type typeHead country text:74 boolean:-37 reference:70
type typeHead cpu integer:25
type typeHead create boolean:22
type typeHead credentials text:-97 multilineText:62 choice:-25 reference:26 file:71
type typeHead credit text:59 boolean:-49 reference:88
type typeHead criteria text:-25 multilineText:-50 integer:73 boolean:-116 choice:231 reference:-41 multipleReference:-21
type typeHead css text:-35 multilineText:73
type typeHead currency text:102 multilineText:-36 integer:-27 number:-36 boolean:30 choice:-50 reference:117 multipleReference:-25 list:-27
type typeHead dashboard multilineText:52 choice:-22 multipleChoice:21 reference:-20 multipleReference:42
type typeHead data text:-88 multilineText:238 integer:-25 number:-36 boolean:110 choice:-34 reference:-159 list:-27 keyValues:32 date:67
type typeHead database text:64 integer:56 choice:-21 reference:-44
type typeHead date text:-204 multilineText:-67 url:-25 number:-50 boolean:42 choice:-115 reference:-195 multipleReference:-28 list:-31 keyValues:-20 date:3241
type typeHead date/time text:-68 number:-20 date:2646
type typeHead datetime date:2500
type typeHead day integer:-64 number:68 boolean:34
type typeHead days integer:32
type typeHead decimals text:-60 integer:246 boolean:-49 choice:-27 multipleReference:-22
type typeHead default text:-26 url:-20 boolean:121 reference:-34
type typeHead delay text:240 integer:-50 number:-57 boolean:-32 choice:-24 reference:-33
type typeHead deleted text:-47 boolean:134 reference:-27
type typeHead deploy boolean:46 choice:25 reference:-22
type typeHead deployment reference:29
type typeHead depth text:-52 integer:37 number:-34 choice:88
type typeHead description text:1021 multilineText:394 url:-27 email:-21 integer:-26 number:-33 boolean:-68 choice:-69 reference:-98 list:-25
type typeHead destination integer:-22 boolean:-50 choice:116 reference:60
type typeHead details text:49 multilineText:-84 boolean:142 reference:-63
type typeHead direct text:-37 choice:98
type typeHead direction text:-103 boolean:-34 choice:197
type typeHead directory text:331 multilineText:-92 boolean:-107 choice:-68
type typeHead discount text:35 integer:-99 number:244 choice:-110 reference:-25
type typeHead display text:-48 multilineText:144 boolean:-49
type typeHead dn text:137 boolean:76 choice:-39 reference:-60
type typeHead dockerfile text:-42 multilineText:80
type typeHead document text:-85 multilineText:246 boolean:38 choice:-27 multipleChoice:-48 reference:-30
type typeHead documents text:-36 boolean:163 multipleReference:-23 list:-24
type typeHead domain text:241 multilineText:-42 url:-25 integer:-21 boolean:-38 choice:-37 reference:-52 list:46
type typeHead domains text:-21 multilineText:-27 url:-29 integer:-26 boolean:-234 choice:-102 multipleChoice:-22 reference:-172 multipleReference:360 list:335
type typeHead donut boolean:22
type typeHead duration text:68 integer:-30
type typeHead e-mail text:-117 email:3160
type typeHead edit boolean:-124 choice:157
type typeHead editor text:-108 multilineText:342 integer:-21 boolean:-32 choice:-35 reference:-49 keyValues:-21
type typeHead email text:-28 multilineText:-52 url:-26 email:3254 integer:-60 number:-30 boolean:146 choice:-34 reference:-90 multipleReference:-33
type typeHead emails text:-23 email:62 boolean:-21 list:51
type typeHead enabled text:-118 multilineText:-27 integer:-22 number:-23 boolean:385 choice:-56 reference:-73
type typeHead endpoint text:-181 multilineText:-42 url:471 email:-21 integer:-33 boolean:-47 choice:98 reference:-106 multipleReference:-26 list:-59
type typeHead endpoints integer:-40 number:80 choice:48 multipleReference:-30
type typeHead engine text:-76 multilineText:-34 url:-21 integer:-28 boolean:-64 choice:475 reference:-137 list:-26
type typeHead entries boolean:-72 choice:108
type typeHead environment text:58 multilineText:-27 integer:-29 boolean:82 choice:-137 multipleChoice:-22 reference:-32 multipleReference:229 list:-33
type typeHead environments text:-28 boolean:-69 choice:84 multipleChoice:-22 multipleReference:86
type typeHead event text:-57 boolean:110 choice:66 multipleChoice:63 reference:-105
type typeHead events text:-59 multilineText:-24 integer:-27 boolean:70 choice:-54 multipleChoice:339 reference:-52 multipleReference:-78 list:-55
type typeHead exchange text:-56 boolean:40 choice:-25 multipleChoice:78
type typeHead expiration integer:66
type typeHead expression text:316 multilineText:95 boolean:-62 choice:-154 reference:-130
type typeHead factor text:-34 integer:23 number:126 choice:-43
type typeHead favicon text:-116 multilineText:-23 url:94 boolean:-44 reference:27 file:112
type typeHead field text:229 multilineText:-116 url:-31 integer:-53 number:-51 boolean:-137 choice:-85 multipleChoice:-20 reference:469 multipleReference:-35 list:-54 keyValues:-60
type typeHead fields text:-89 multilineText:-50 integer:-28 boolean:-29 choice:-41 reference:-41 multipleReference:225 list:98
type typeHead file text:-131 multilineText:129 url:-31 integer:-39 number:-28 boolean:-69 choice:-100 multipleChoice:-49 reference:-131 multipleReference:-38 file:2007
type typeHead files boolean:98
type typeHead filter text:-31 multilineText:446 url:-38 email:-20 integer:-58 number:-60 boolean:-92 choice:-228 multipleChoice:-25 reference:-150 multipleReference:21 list:81 keyValues:194 date:-23 file:-28
type typeHead filters boolean:-22 choice:-51 reference:51 list:-38 keyValues:91
type typeHead flag text:23 boolean:-182 choice:142 reference:68
type typeHead flow text:41
type typeHead folder text:75 multilineText:-27 integer:-36 boolean:-98 choice:-69 reference:274 list:-24
type typeHead footer text:86 multilineText:33 boolean:-21 reference:-43
type typeHead for text:-80 multilineText:-24 url:-31 boolean:-95 choice:123 multipleChoice:215 reference:-106 list:67 date:-24
type typeHead format text:39 multilineText:38 integer:-22 choice:96 keyValues:-25 date:-26
type typeHead formula text:186 multilineText:46 boolean:-42 reference:-31 date:-106
type typeHead frequency text:213 multilineText:-43 integer:-25 boolean:-110 choice:46 reference:44 multipleReference:-21
type typeHead from text:32 multilineText:-60 url:322 email:98 integer:-31 number:-25 boolean:-80 choice:-85 multipleChoice:-27 reference:-93 list:-70 date:50
type typeHead function text:-60 multilineText:200 integer:-26 boolean:-42 choice:-43 reference:63 list:-24
type typeHead gateway boolean:53 choice:-40 reference:21
type typeHead group text:96 multilineText:-36 integer:-24 boolean:-114 choice:-129 reference:346 multipleReference:-40 list:-28
type typeHead groups boolean:-106 choice:-49 reference:118 multipleReference:183 list:-33 keyValues:-44
type typeHead handling choice:206 reference:-138
type typeHead hash text:68 boolean:-36 choice:104 reference:-69
type typeHead header text:-53 multilineText:65 integer:-24 boolean:36 reference:-62 keyValues:90
type typeHead headers multilineText:-55 integer:-43 boolean:77 choice:-27 multipleChoice:-23 reference:-32 multipleReference:-78 keyValues:1221
type typeHead history text:-49 integer:26 boolean:90 reference:-20
type typeHead home text:71 url:50 reference:-45
type typeHead host text:-77 multilineText:-51 url:233 email:-22 integer:-108 boolean:42 choice:52 reference:-72 multipleReference:-29 list:77 keyValues:23
type typeHead hostname text:61
type typeHead hosts text:54 multilineText:60 integer:-24
type typeHead html text:-94 multilineText:227 boolean:-23 choice:-24 reference:-33 keyValues:-20
type typeHead id text:1297 multilineText:-109 email:140 integer:322 number:-47 boolean:-139 choice:-104 multipleChoice:-20 reference:-138 multipleReference:-63 list:-72 keyValues:-22 date:-25 file:-20
type typeHead identifier text:-103 multilineText:-46 url:86 integer:-23 boolean:-35 reference:181 list:-22
type typeHead ids text:-158 boolean:-21 reference:-33 list:276
type typeHead image text:40 multilineText:-51 url:132 integer:-27 number:-27 boolean:-121 choice:-126 reference:-75 multipleReference:-41 file:359
type typeHead images boolean:74
type typeHead in text:70 integer:-73 boolean:33
type typeHead info text:71 boolean:21
type typeHead information boolean:52
type typeHead input multilineText:144 boolean:42 choice:-82 reference:-87 list:29 keyValues:-24
type typeHead instances text:27 reference:54
type typeHead instructions text:174 multilineText:-67 boolean:-27
type typeHead integration boolean:-22 choice:111 multipleReference:-49
type typeHead interface text:-20 reference:45
type typeHead interval text:58 integer:1548 number:-37 boolean:-77 choice:64
type typeHead introduction text:21 multilineText:51 reference:-35
type typeHead invoice text:-71 multilineText:157 boolean:63 choice:-28 reference:-54
type typeHead issuer text:25 url:72 boolean:-22 reference:-20
type typeHead items text:-73 multilineText:-61 integer:148 number:-37 boolean:-78 choice:-47 multipleChoice:109 reference:-36 multipleReference:95 keyValues:-22
type typeHead json multilineText:1516
type typeHead key text:69 multilineText:435 url:-35 email:-20 integer:-60 number:-39 boolean:-66 choice:-129 reference:-154 multipleReference:-43 list:-54 keyValues:-45 date:-25 file:147
type typeHead keys text:-168 multilineText:85 integer:-32 boolean:30 choice:-41 multipleChoice:-20 reference:-23 multipleReference:-34 list:274 keyValues:-35
type typeHead kind choice:-35 reference:68
type typeHead label text:28 boolean:-22 choice:-25 reference:29 keyValues:70
type typeHead labels multilineText:104 integer:-30 number:-22 boolean:-76 choice:36 multipleReference:-76 list:35 keyValues:1066
type typeHead language text:45 multilineText:-27 boolean:49 choice:-95 reference:115
type typeHead languages text:-25 boolean:-25 choice:-73 multipleChoice:20 multipleReference:103 list:35
type typeHead layout text:-64 multilineText:-29 choice:73 multipleReference:65
type typeHead legend text:-49 boolean:63 choice:28
type typeHead length text:-166 integer:365 number:-115 reference:-20
type typeHead level text:-27 integer:-50 number:167 boolean:-54 choice:36
type typeHead limit integer:1648 number:113 choice:-80 reference:-55 file:-25
type typeHead line text:-76 integer:-43 number:-49 boolean:179 list:85
type typeHead lines integer:-45 number:-24 boolean:122 list:-35
type typeHead link text:-53 url:90 boolean:-34 choice:-23 multipleReference:77
type typeHead list text:-111 boolean:76 reference:-20 multipleReference:67 list:29
type typeHead load text:55
type typeHead location text:94 multilineText:-31 integer:-25 boolean:-46 choice:-104 multipleChoice:62 reference:140 multipleReference:-24 list:-20
type typeHead logo text:-71 url:86 boolean:-66 choice:-25 file:139
type typeHead manager text:20 reference:39
type typeHead mapping text:-117 multilineText:-36 integer:-52 number:-22 boolean:142 choice:-45 reference:-68 keyValues:261 file:-40
type typeHead mappings text:28 multilineText:20 integer:-44 choice:-46 multipleReference:-28 list:-54 keyValues:189
type typeHead match boolean:-24 choice:123 reference:-83
type typeHead maximum text:-24 number:112 boolean:-36
type typeHead memory text:-125 integer:136 number:39 boolean:142 choice:-35 reference:-72 list:-22
type typeHead message text:226 multilineText:235 integer:-39 number:-21 boolean:-85 choice:-160 list:-22 keyValues:-32
type typeHead messages multilineText:83 boolean:-45 choice:114 multipleReference:-79 list:-22 keyValues:-24
type typeHead metadata text:-137 multilineText:209 url:34 boolean:-33 choice:91 reference:-30 list:-22 keyValues:-63
type typeHead method text:89 multilineText:-26 boolean:-34 choice:58 reference:20
type typeHead metric text:93
type typeHead metrics text:29 multilineText:-30 integer:-26 boolean:-23 reference:-41 multipleReference:148
type typeHead mobile text:-81 url:49 boolean:69 reference:-49 list:74
type typeHead mode text:-336 multilineText:-105 url:-38 email:-23 integer:-63 number:-60 boolean:162 choice:426 multipleChoice:-32 reference:269 multipleReference:-55 list:-53 keyValues:-62 date:-33 file:-25
type typeHead model text:156 multilineText:-36 integer:-21 boolean:30 choice:-47 reference:47 list:-24 keyValues:-20
type typeHead models boolean:-49 choice:-27 reference:-83 multipleReference:127 list:45
type typeHead name text:1162 multilineText:-149 url:-69 email:-28 integer:-57 number:-34 boolean:-64 choice:55 multipleChoice:-20 reference:289 list:-45 keyValues:-44 date:-22 file:-20
type typeHead namespace text:26 multilineText:-23 choice:-23 reference:89
type typeHead network reference:25
type typeHead node reference:28
type typeHead nodes integer:-147 choice:137
type typeHead note text:-38 multilineText:182 choice:-22 reference:-21
type typeHead notes text:24 multilineText:237 integer:-43 number:-23 boolean:77 choice:-30 reference:-63 multipleReference:-53 list:-64
type typeHead notification boolean:52 choice:113 reference:-67 list:-27
type typeHead notifications text:-115 multilineText:-42 integer:-25 boolean:350 choice:-28 multipleReference:-40 list:-35
type typeHead number text:612 multilineText:-22 integer:1345 number:-68 boolean:-154 choice:-90 reference:-58
type typeHead offset text:87 integer:107 number:-40 reference:-33 list:-21
type typeHead on text:-72 integer:-35 boolean:-59 choice:88 multipleChoice:66 reference:-41 date:126
type typeHead only text:-30 boolean:183 reference:-90
type typeHead operation text:-94 choice:194
type typeHead operator text:-130 integer:-22 boolean:-26 choice:280
type typeHead option text:-75 choice:200 reference:-58
type typeHead options text:40 multilineText:28 boolean:-147 choice:91 multipleChoice:167 reference:-32 list:-59 keyValues:-34
type typeHead order multilineText:-69 url:-22 integer:445 number:-26 boolean:-143 choice:47 reference:-212 multipleReference:105 list:-56
type typeHead organisation text:80
type typeHead organization text:125 multilineText:-39 url:-20 integer:-34 number:-28 boolean:-76 choice:-64 reference:256 multipleReference:-23 list:-35 file:-30
type typeHead origin text:24 url:76 boolean:-23 reference:-24
type typeHead output text:-58 list:30 keyValues:90
type typeHead overlap text:-56 integer:116
type typeHead overrides multipleReference:29
type typeHead packages boolean:25
type typeHead padding text:99 multilineText:-49 integer:165 number:103 boolean:-72 choice:-71 reference:-126 multipleReference:-22 list:27
type typeHead page text:-67 integer:146 boolean:-41 choice:-45 reference:91
type typeHead parallelism text:-151 integer:215 reference:-25
type typeHead parameter multilineText:-88 boolean:-37 choice:-31 reference:-34 keyValues:268
type typeHead parameters text:171 multilineText:202 integer:-46 choice:-190 multipleChoice:-72 reference:-28 multipleReference:-60 list:-25 keyValues:111
type typeHead params text:-87 multilineText:143 integer:-21 boolean:-51 choice:-51 reference:-26 multipleReference:-36 list:-56 keyValues:215
type typeHead parent text:20 reference:61
type typeHead parsing text:-62 boolean:141
type typeHead passphrase text:95 multilineText:-58
type typeHead password text:1300 multilineText:-44 integer:-144 choice:60 reference:-60
type typeHead path text:50 multilineText:-59 integer:-34 boolean:59 choice:-42 reference:-101 list:199
type typeHead paths list:58
type typeHead pattern text:164 integer:-21 boolean:-31 reference:-49
type typeHead payload multilineText:273 integer:-32 number:-22 boolean:-47 choice:-80 reference:-74 list:-57 keyValues:103
type typeHead payment boolean:44
type typeHead percent integer:-120 number:2029 boolean:136
type typeHead percentage text:-24 integer:70 number:2009 choice:-22
type typeHead period integer:138 number:-69 boolean:33 choice:-72 reference:30 date:34
type typeHead permission text:-113 boolean:-37 choice:236 reference:-31
type typeHead permissions text:57 multilineText:-32 integer:-40 boolean:85 multipleChoice:-27 reference:126 multipleReference:-38 list:-81
type typeHead phone text:118 integer:-20 reference:-38
type typeHead plan text:-21 boolean:-26 choice:-32 reference:133
type typeHead point text:174 integer:-26 boolean:-22 choice:-39
type typeHead policies text:-37 multilineText:-40 integer:-45 boolean:-104 choice:-119 reference:211 multipleReference:249 list:-32 keyValues:-22
type typeHead policy text:-66 multilineText:164 boolean:-127 choice:192 reference:-69
type typeHead port text:-178 multilineText:-20 url:-25 integer:1902 number:-99 boolean:-37 reference:-61 list:68
type typeHead position text:-41 boolean:-63 choice:197 reference:51 list:-60
type typeHead precision text:-156 integer:-31 number:67 choice:83 reference:80
type typeHead prefix text:176 multilineText:-40 integer:132 boolean:-40 choice:-67 reference:-131 list:49
type typeHead priority text:24 integer:-44 number:-76 boolean:-46 choice:21 reference:134
type typeHead product text:-63 boolean:52 choice:-48 reference:144
type typeHead profile text:-44 boolean:-21 choice:-60 reference:190 multipleReference:-28
type typeHead project text:-51 multilineText:-38 integer:-28 number:-50 boolean:-77 choice:-121 reference:479 multipleReference:-36 list:-24
type typeHead projects boolean:53 multipleReference:21
type typeHead prompt text:-35 multilineText:258 boolean:-52 choice:-32 reference:-61
type typeHead properties text:-74 multilineText:-48 boolean:91 choice:76 multipleReference:-34 list:-36 keyValues:68
type typeHead property text:163 multilineText:-57 choice:-22 reference:-20
type typeHead protocol text:-103 boolean:170 choice:100 reference:-132
type typeHead provider text:188 boolean:-52 choice:89 reference:-98
type typeHead providers text:-27 multipleReference:154 list:-31
type typeHead proxies text:-42 boolean:-56 choice:-26 multipleReference:-25 list:85 keyValues:121
type typeHead proxy url:149 boolean:-21 reference:-28
type typeHead quantity text:-141 integer:1433 number:184 boolean:146 choice:-25 reference:-47
type typeHead query text:333 multilineText:41 boolean:-33 choice:-69 reference:-138 multipleReference:-46 keyValues:-23
type typeHead queue text:90 reference:-28
type typeHead quota text:-31 number:58
type typeHead range text:87 integer:-54 number:-25 boolean:-26 reference:93 list:-24
type typeHead rate text:23 number:287 boolean:-79 choice:-53 reference:-81
type typeHead ratio text:-72 number:2122
type typeHead read text:-48 boolean:132 reference:-22
type typeHead recipients email:85 boolean:-53 choice:37 multipleChoice:-23 multipleReference:59 list:-52
type typeHead records text:-68 number:142 boolean:44 choice:55 reference:-35 multipleReference:-71 list:-42
type typeHead redirect text:-73 url:79 number:-22 boolean:97 list:-25
type typeHead reference text:199 multilineText:-25 integer:-30 number:-23 choice:-45 reference:21
type typeHead regex text:45
type typeHead region text:70 multilineText:-20 boolean:-27 choice:-34 reference:78
type typeHead registration boolean:65
type typeHead registry text:35 multilineText:-21 url:65 choice:-42 reference:61
type typeHead reminder text:-49 integer:166 boolean:-89 choice:92 reference:-21 list:-34
type typeHead report text:-46 integer:-39 boolean:32 reference:91
type typeHead reporting text:-35 boolean:90
type typeHead reports boolean:86 choice:-22 multipleReference:-27
type typeHead repository text:124 multilineText:-95 url:140 integer:-24 boolean:-73 choice:-119 reference:174 multipleReference:-25
type typeHead request integer:-65 number:30 boolean:82
type typeHead requests text:-26 boolean:121 reference:-30 multipleReference:-32
type typeHead required boolean:128 choice:-66
type typeHead resolution text:63 boolean:-169 choice:-21 multipleReference:180
type typeHead resource text:-196 multilineText:-20 url:31 boolean:-73 choice:142 reference:62 multipleReference:110 list:-26 file:37
type typeHead resources text:82 multilineText:-23 integer:-21 boolean:-31 choice:-27 reference:57 multipleReference:33 list:-28
type typeHead responses choice:59 reference:-22 multipleReference:-20
type typeHead result boolean:51 choice:-28 reference:32
type typeHead results integer:177 boolean:-76 choice:-28 reference:69 multipleReference:-93
type typeHead retention text:-55 integer:57 number:-25 boolean:-22 choice:-22 reference:91
type typeHead retries integer:1418 reference:83
type typeHead role boolean:-40 choice:-51 reference:151 multipleReference:36
type typeHead roles text:130 multilineText:-25 integer:-20 multipleChoice:-20 reference:29 list:-64
type typeHead rule text:-95 multilineText:-74 url:-20 integer:-41 number:-23 boolean:-88 choice:325 multipleChoice:139 multipleReference:-20 list:-40 keyValues:-20
type typeHead rules multilineText:121 integer:-53 boolean:-47 choice:140 multipleReference:87 list:-179 keyValues:-28
type typeHead run choice:55
type typeHead schedule text:117 multilineText:-25 integer:-31 boolean:-82 choice:22 date:61
type typeHead schema text:-109 multilineText:399 url:-20 integer:-40 number:-24 boolean:-38 choice:-75 reference:-101 multipleReference:-25 list:26 keyValues:41
type typeHead scheme text:-440 multilineText:-79 url:-29 integer:-51 number:-48 boolean:-127 choice:762 reference:228 multipleReference:-62 list:-45 keyValues:-33 date:-24
type typeHead scope integer:-23 boolean:-31 choice:-85 multipleChoice:60 reference:-50 multipleReference:57 list:117
type typeHead scopes text:43 integer:-27 boolean:-63 choice:-131 multipleChoice:84 reference:-85 multipleReference:-35 list:263
type typeHead script text:70 multilineText:1514 boolean:-21 choice:44 reference:-61 file:25
type typeHead search text:34 multilineText:-27 boolean:-62 choice:-52 multipleChoice:114 reference:-73 multipleReference:145 list:-24
type typeHead searchable text:-36 boolean:99
type typeHead seconds integer:20
type typeHead secret text:480 multilineText:-66 url:-21 integer:-26 number:-25 boolean:-90 choice:-40 reference:-106 list:-29
type typeHead selector text:-90 multilineText:-51 url:-29 integer:-25 boolean:-49 choice:-58 reference:-80 multipleReference:-25 keyValues:460
type typeHead separator text:240 multilineText:-27 integer:-24 boolean:-108 choice:142 reference:-89 multipleReference:-34 list:-30
type typeHead server text:28 multilineText:-40 url:151 email:-20 integer:-27 number:-21 choice:-48 reference:76 list:-25
type typeHead servers text:37 multilineText:-22 integer:-133 boolean:-36 list:204
type typeHead service text:170 multilineText:51 boolean:-89 choice:40 reference:-59 multipleReference:-27
type typeHead services boolean:35
type typeHead set choice:-151 reference:244 multipleReference:-21
type typeHead settings text:-51 choice:76
type typeHead severity multilineText:-41 number:36 boolean:-109 choice:62 reference:172 multipleReference:-40 list:-31
type typeHead sharing text:-28 boolean:80
type typeHead sid text:67
type typeHead signature text:-62 multilineText:141 boolean:70 choice:-33 reference:-23 list:-25
type typeHead site text:-27 url:28 boolean:39
type typeHead size text:71 multilineText:-27 integer:1424 number:21 boolean:54 choice:-46 reference:95 list:-23
type typeHead slug text:-78 list:113
type typeHead sms boolean:-29 reference:46
type typeHead source text:58 multilineText:-42 integer:-35 number:-29 boolean:-117 choice:166 reference:80 multipleReference:-27
type typeHead space keyValues:30
type typeHead splitter text:91 multilineText:-165 integer:-30 number:-36 boolean:-66 choice:55 reference:245 file:-21
type typeHead sql multilineText:1511
type typeHead src text:-76 multilineText:-21 url:111 boolean:90 choice:-25 reference:-39
type typeHead stage text:-114 multilineText:-28 boolean:-52 choice:202 reference:91
type typeHead start text:-41 integer:43 reference:-23 date:79
type typeHead state text:-143 multilineText:74 boolean:-21 choice:-120 reference:-144 keyValues:453
type typeHead statement text:-82 multilineText:184 boolean:-37 reference:-22
type typeHead status text:-26 multilineText:-47 url:-28 integer:33 number:-38 boolean:77 choice:125 multipleChoice:46 reference:32 multipleReference:-29 list:-53 keyValues:-28 file:-24
type typeHead storage text:-61 integer:160 number:-39 boolean:-23
type typeHead strategy text:-166 multilineText:-34 number:-20 boolean:-38 choice:39 reference:365 multipleReference:-25 list:-27
type typeHead string text:100 url:-55
type typeHead style text:-27 multilineText:-33 url:-28 boolean:-48 choice:149 reference:78
type typeHead subject text:213 multilineText:-49 boolean:-27 reference:-51
type typeHead summary text:-52 multilineText:121 reference:-29
type typeHead sync text:-26 boolean:44
type typeHead table text:241 multilineText:-33 integer:-21 choice:-46 reference:-63 list:-26
type typeHead tag text:182 boolean:-61 reference:-27
type typeHead tags multilineText:-147 url:-24 email:-26 integer:-51 number:-47 boolean:-56 choice:-85 multipleChoice:-37 reference:-65 multipleReference:167 list:273 keyValues:1124
type typeHead target multilineText:-22 integer:50
type typeHead tax number:28 boolean:23 choice:-110 reference:85
type typeHead team text:115 boolean:-69 choice:-42 reference:87
type typeHead teams boolean:-94 choice:-39 reference:-58 multipleReference:216 list:58 keyValues:-22
type typeHead template text:-82 multilineText:207 url:-32 integer:-57 number:-34 boolean:-89 multipleChoice:-24 reference:221 multipleReference:-32 list:-38 keyValues:41 date:-20 file:-44
type typeHead terms text:73 integer:89 boolean:-68 multipleReference:-25 list:-29
type typeHead text text:-76 multilineText:292 boolean:-24 choice:-33 reference:-61 list:-25
type typeHead theme text:173 boolean:-83
type typeHead threshold text:70 integer:1439 number:94 choice:-21 reference:-64
type typeHead time text:-255 multilineText:-33 integer:115 number:-33 boolean:-97 choice:-58 reference:-84 multipleReference:-29 list:-32 date:567
type typeHead timeout text:214 multilineText:-21 integer:1549 boolean:-66 choice:-75
type typeHead timestamp text:45 multilineText:-22 boolean:-41 reference:-28 date:121
type typeHead title text:1065 multilineText:-96 url:-24 integer:-65 number:-36 boolean:86 choice:122 reference:37 list:-26
type typeHead tls boolean:60 choice:-25
type typeHead to text:-28 multilineText:-83 url:45 email:63 integer:-21 number:-33 boolean:-168 choice:-189 multipleChoice:21 reference:165 multipleReference:149 list:101 keyValues:-42 date:36 file:-21
type typeHead token text:416 multilineText:-88 url:-22 integer:-32 number:-22 boolean:-79 choice:-76 reference:27 list:-36
type typeHead tokens text:-42 integer:25 boolean:57
type typeHead tool text:-52 choice:93 reference:35
type typeHead topic text:230 multilineText:-94 url:-22 integer:-32 boolean:-36 choice:-25 reference:-31 list:104
type typeHead totals boolean:72 choice:-23
type typeHead tracking boolean:-40 choice:89 reference:-36
type typeHead translations text:66 multipleReference:-49 keyValues:35
type typeHead trigger text:-68 boolean:-28 choice:96 reference:33
type typeHead ttl text:21 integer:50 number:-32
type typeHead type text:155 multilineText:-180 url:-43 email:-27 integer:-62 number:-85 boolean:-118 choice:365 multipleChoice:24 reference:161 list:-71 keyValues:-117 date:-37 file:-39
type typeHead types text:-30 multilineText:-25 integer:-30 boolean:-380 multipleChoice:521 reference:-56 multipleReference:50 list:54 keyValues:-23
type typeHead unit text:38 number:-21 boolean:47 choice:-158 reference:-37 multipleReference:237 date:-20
type typeHead units boolean:-87 choice:-21 reference:-87 multipleReference:226
type typeHead until text:-28 choice:89 reference:-20
type typeHead update text:-24 boolean:56
type typeHead upload text:-23 boolean:104
type typeHead uri text:-72 url:3129
type typeHead uris text:-105 multilineText:-61 url:-22 boolean:-45 reference:-30 list:328
type typeHead url text:-81 url:3574 integer:-41 number:-36 boolean:-63 choice:-123 reference:-79 multipleReference:-20 list:-36 keyValues:-24
type typeHead urls text:-32 multilineText:69 url:-31 boolean:-20 multipleReference:-21 list:90
type typeHead usage text:-32 multilineText:-33 choice:75 reference:-33 list:65
type typeHead use text:179 boolean:-38 choice:-42 reference:-31
type typeHead user text:-207 multilineText:-78 url:-52 email:79 integer:-49 number:-25 boolean:34 choice:55 reference:172 multipleReference:117 file:-32
type typeHead username text:1163 multilineText:-31 boolean:-88 choice:45 reference:-28
type typeHead users text:-59 choice:-22 reference:100 multipleReference:102 list:-51 keyValues:-20
type typeHead using text:-64 choice:133 reference:39 list:-27
type typeHead validation text:-76 boolean:76 choice:88 reference:-21
type typeHead value text:124 multilineText:-150 url:-38 email:157 number:320 boolean:-56 choice:-207 multipleChoice:-28 reference:-34 multipleReference:-35 list:71 keyValues:-61 date:-29 file:-29
type typeHead values text:-62 multilineText:-29 integer:-36 boolean:95 choice:67 multipleChoice:-25 multipleReference:-74 list:-27 keyValues:143
type typeHead variable text:111 choice:-27 reference:-31 list:-22
type typeHead variables multilineText:-67 multipleReference:-33 list:79 keyValues:67
type typeHead verify boolean:119 choice:-59 reference:-20
type typeHead version text:109 multilineText:-26 boolean:-23 choice:-33 reference:85 list:-24
type typeHead versions text:-56 integer:-24 boolean:-21 choice:-132 multipleChoice:167 reference:-27 multipleReference:87 list:41
type typeHead visibility text:-102 multilineText:-47 integer:-27 number:-26 boolean:60 choice:268 reference:-38
type typeHead visible text:-42 boolean:237 choice:-161
type typeHead webhook text:-33 url:94
type typeHead when text:27 integer:-25 boolean:-87 choice:-33 reference:27 date:123
type typeHead window text:25 integer:166 boolean:-32 reference:-82
type typeHead windows integer:28 boolean:-25 reference:-29 multipleReference:64
type typeHead with choice:22
type typeHead workflow choice:-37 reference:35 multipleReference:45
type typeHead yaml multilineText:1500
type typeHead year text:44 reference:44
type typeHead years integer:30
type typeHeadBefore a text:108 multilineText:-44 boolean:43 choice:-31
type typeHeadBefore access text:194 multilineText:-86 boolean:-21 choice:69 reference:-60
type typeHeadBefore account text:141 multilineText:-72 url:-24 integer:-59 boolean:-23 choice:105 reference:-97 multipleReference:32 file:69
type typeHeadBefore acl text:-23 multilineText:126 file:-55
type typeHeadBefore active integer:21 choice:-30 reference:-20 date:59
type typeHeadBefore activity reference:-74 multipleReference:87
type typeHeadBefore add boolean:-37 choice:55 reference:-29 multipleReference:59
type typeHeadBefore additional text:27 multilineText:110 boolean:-42 reference:-25
type typeHeadBefore address text:-81 multilineText:130 boolean:80 choice:-30 reference:-27
type typeHeadBefore admin text:-27 boolean:122 multipleReference:-32
type typeHeadBefore advanced text:45 multilineText:62 multipleReference:-34 list:-39 keyValues:44
type typeHeadBefore after text:-26 integer:89 boolean:37 reference:-33
type typeHeadBefore agent text:61 multilineText:59 choice:-76
type typeHeadBefore aggregation text:-109 boolean:-20 choice:146 reference:51
type typeHeadBefore alert text:-66 boolean:-21 reference:55 multipleReference:92
type typeHeadBefore all boolean:71 choice:-85 multipleReference:85
type typeHeadBefore allow text:-21 boolean:136 reference:-37
type typeHeadBefore allowed multilineText:-21 integer:-23 boolean:-66 choice:38 reference:-52 multipleReference:80 list:103
type typeHeadBefore analysis text:-31 choice:27 reference:35
type typeHeadBefore and text:-115 integer:-24 boolean:-27 choice:-24 reference:-49 date:310
type typeHeadBefore api text:251 multilineText:-179 url:48 choice:-42 reference:36 list:-25
type typeHeadBefore app text:-172 multilineText:-59 integer:-20 boolean:157 choice:-41 reference:127 list:90
type typeHeadBefore application text:76 boolean:130 choice:-23 reference:-96 multipleReference:-29
type typeHeadBefore as text:-69 boolean:75 choice:96 date:-53
type typeHeadBefore assigned text:-80 multilineText:-28 choice:-20 reference:136 multipleReference:88 list:-66 date:21
type typeHeadBefore attribute text:-28 multilineText:69 reference:-26
type typeHeadBefore auth text:103 reference:-25
type typeHeadBefore authentication text:36 boolean:111 choice:32 reference:-115
type typeHeadBefore auto text:-39 boolean:-26 choice:109
type typeHeadBefore autocomplete integer:23 boolean:21
type typeHeadBefore automatic text:-82 boolean:201 choice:-43
type typeHeadBefore available boolean:-199 choice:147 reference:-34 multipleReference:183 list:-61
type typeHeadBefore average text:-49 multilineText:-25 choice:59 reference:100
type typeHeadBefore axis multilineText:-29 integer:126 number:159 boolean:-147 choice:38 reference:-35 multipleReference:-38 list:-29 keyValues:-26
type typeHeadBefore backup choice:79 reference:-49
type typeHeadBefore base text:100 url:62 integer:21 number:-25 boolean:-41 reference:-35
type typeHeadBefore batch text:-39 integer:54 number:-28 reference:28
type typeHeadBefore be boolean:44
type typeHeadBefore before text:-24 multilineText:-21 integer:191 boolean:-22 choice:-34 reference:-32
type typeHeadBefore between boolean:75
type typeHeadBefore billing text:71
type typeHeadBefore bind text:48
type typeHeadBefore block text:24
type typeHeadBefore body text:71 multilineText:-33 boolean:-29 choice:33 reference:-28 multipleReference:-26 list:-26 keyValues:60
type typeHeadBefore bootstrap text:54 integer:-23 list:68
type typeHeadBefore bot text:34
type typeHeadBefore branch text:-20 multilineText:-37 boolean:40 choice:-48 reference:-47 multipleReference:82 list:107
type typeHeadBefore build text:35 multilineText:-38 integer:-21 boolean:98 choice:-34 reference:31 multipleReference:-24 list:-50 keyValues:64
type typeHeadBefore button text:99 multilineText:-21 choice:-25 reference:-22
type typeHeadBefore by text:-35 multilineText:43 email:-41 integer:-39 boolean:110 choice:42 reference:-36
type typeHeadBefore ca text:-86 multilineText:95 boolean:-39 choice:-46 reference:-53 file:220
type typeHeadBefore cache text:-31 integer:46 choice:-47 reference:54
type typeHeadBefore capture text:-25 choice:49
type typeHeadBefore card boolean:-42 multipleChoice:34 multipleReference:52
type typeHeadBefore category text:-31 reference:55
type typeHeadBefore certificate text:51 multilineText:133 number:-35 boolean:34 choice:-79 reference:-38 list:-23
type typeHeadBefore chart multilineText:-34 integer:-24 number:-20 boolean:125 choice:27
type typeHeadBefore chat boolean:64
type typeHeadBefore check text:241 integer:29 number:-20 boolean:-38 choice:-63 reference:-81
type typeHeadBefore checkout text:29
type typeHeadBefore chunk text:-75 integer:157 choice:-23
type typeHeadBefore claim text:-30 boolean:-38 choice:-43 list:36 keyValues:122
type typeHeadBefore client text:49 multilineText:109 url:-27 integer:-63 number:-35 choice:64 multipleChoice:-33 reference:-82 multipleReference:-51 keyValues:-27 file:111
type typeHeadBefore cloud text:75 choice:-81 reference:106
type typeHeadBefore cluster text:112 url:-24 choice:-102 reference:67
type typeHeadBefore code text:-58 choice:95 reference:-23
type typeHeadBefore collection text:32 reference:-25
type typeHeadBefore color text:-32 integer:91 number:26 boolean:-21 choice:-37
type typeHeadBefore column text:50 multilineText:-37 integer:-24 boolean:-26 choice:-26 reference:-137 multipleReference:157 list:-24 keyValues:108
type typeHeadBefore command text:87 multilineText:62 boolean:-23 choice:-23 reference:-24 list:-36
type typeHeadBefore commit text:134 integer:-41
type typeHeadBefore company text:47
type typeHeadBefore comparison text:-30 number:-38 boolean:-22 choice:83 reference:25 list:61 keyValues:-28
type typeHeadBefore complete text:-82 multilineText:61 boolean:118 choice:-22 reference:-39
type typeHeadBefore component text:-92 reference:126
type typeHeadBefore condition text:59 multilineText:23 boolean:-31 list:-22
type typeHeadBefore confirm text:109 multilineText:-42 boolean:-24
type typeHeadBefore confirmation multilineText:-24 list:42
type typeHeadBefore connect text:48 multilineText:-46 integer:72 number:-23 boolean:-149 choice:-21 reference:258 multipleReference:-23 list:-27 keyValues:-41
type typeHeadBefore connection text:29 integer:38 number:-62 boolean:-107 choice:44 multipleChoice:54 keyValues:38
type typeHeadBefore connector text:-82 multilineText:280 boolean:-78 reference:-63
type typeHeadBefore contact text:-71 multilineText:-25 boolean:-100 choice:-48 multipleChoice:137 reference:-55 multipleReference:238
type typeHeadBefore container text:80 multilineText:-35 url:-24 integer:59 number:-24 boolean:-28 choice:-38 reference:97 multipleReference:-28 file:-25
type typeHeadBefore content text:69 multilineText:-31 choice:-87 reference:94
type typeHeadBefore context text:34 integer:26 choice:-26 reference:-21
type typeHeadBefore create text:-50 multilineText:76 integer:-20 reference:-61 multipleReference:43 list:68
type typeHeadBefore created text:-62 date:134
type typeHeadBefore credit text:44 boolean:119 choice:-94 reference:64 list:-34
type typeHeadBefore currency text:60 choice:-87 reference:48
type typeHeadBefore custom text:-99 multilineText:29 integer:-28 boolean:74 choice:-31 multipleChoice:-24 reference:-81 multipleReference:-142 list:52 keyValues:306 file:-30
type typeHeadBefore dashboard text:-74 multilineText:-29 url:64 boolean:53 reference:-25 multipleReference:54
type typeHeadBefore data text:-34 integer:54 number:-27 boolean:114 choice:160 reference:-160 multipleReference:-24 list:-42 keyValues:-28
type typeHeadBefore database text:-78 integer:78 boolean:66
type typeHeadBefore date text:177 integer:-22 boolean:-22 choice:-96 reference:149 date:-124
type typeHeadBefore db text:65 integer:-64 choice:67 reference:-30
type typeHeadBefore default text:114 multilineText:-37 integer:-111 number:-52 boolean:50 reference:96 keyValues:-23
type typeHeadBefore delete boolean:78
type typeHeadBefore deployment text:-37 boolean:-43 choice:133 reference:-41 multipleReference:60
type typeHeadBefore destination text:73 choice:-63 reference:46
type typeHeadBefore disable boolean:49
type typeHeadBefore discount text:-36 integer:30 choice:51
type typeHeadBefore display text:102 multilineText:137 number:-41 boolean:-118 choice:103 reference:-94
type typeHeadBefore docker text:157 multilineText:-56 boolean:69 choice:-29 reference:-29 list:-25 keyValues:-28
type typeHeadBefore document text:-48 integer:-62 number:-21 boolean:69 choice:107 reference:58 list:-22 file:-22
type typeHeadBefore driver text:-24 integer:-46 choice:-20 list:22 keyValues:131
type typeHeadBefore due text:-82 choice:54 reference:-21 date:119
type typeHeadBefore e-mail text:-21 email:62 boolean:-21 choice:57 list:-46
type typeHeadBefore edit text:-73 url:-22 choice:-23 reference:-44 date:261
type typeHeadBefore email text:-184 multilineText:123 url:-40 email:192 integer:-42 number:-31 boolean:-55 choice:199 multipleChoice:-38 reference:-59 multipleReference:-39 list:51 keyValues:-47
type typeHeadBefore empty text:-52 boolean:-133 choice:348 reference:-21 multipleReference:-42 list:-36
type typeHeadBefore enable text:-25 multilineText:-30 boolean:207 choice:-53 reference:-64
type typeHeadBefore end text:-119 multilineText:-25 integer:-24 number:78 boolean:43 choice:-24 reference:-66 date:188
type typeHeadBefore endpoint text:34 boolean:98 list:-77
type typeHeadBefore enrollment text:-23 boolean:31 choice:22
type typeHeadBefore enter boolean:-54 choice:66
type typeHeadBefore entity text:-30 url:105 choice:-49
type typeHeadBefore environment text:-65 reference:37 multipleReference:-25 keyValues:67
type typeHeadBefore error text:87 multilineText:-41 choice:-20 reference:-25
type typeHeadBefore event text:22 multilineText:34 choice:22
type typeHeadBefore exchange text:-50 number:90 list:23
type typeHeadBefore exclude text:46 multilineText:-27 boolean:-68 list:91 keyValues:-22 date:33
type typeHeadBefore execution text:-29 integer:43 choice:37
type typeHeadBefore expense text:60 choice:-44 multipleReference:28
type typeHeadBefore expire text:-56 integer:-24 boolean:-28 reference:-39 date:202
type typeHeadBefore expiry text:-82 integer:86 choice:24
type typeHeadBefore export text:-50 choice:21 reference:75
type typeHeadBefore external text:-65 integer:121 number:86 boolean:36 choice:-46 reference:-80
type typeHeadBefore failed integer:-83 boolean:84 reference:55 multipleReference:-29
type typeHeadBefore failure text:68 integer:-25 number:113 boolean:-54 reference:-39
type typeHeadBefore favicon url:23
type typeHeadBefore fetch integer:23 boolean:-28 reference:-64 date:127
type typeHeadBefore field multilineText:-58 integer:91 boolean:48 choice:90 reference:-125 keyValues:52
type typeHeadBefore file text:-83 multilineText:55 url:28 number:58 choice:-88 multipleChoice:111 reference:21 multipleReference:-38 list:-38 file:-32
type typeHeadBefore fill text:-46 boolean:96 choice:47 reference:-30 multipleReference:-34
type typeHeadBefore filter text:41 integer:-40 choice:-33 multipleChoice:77
type typeHeadBefore first text:20 integer:77 list:-30
type typeHeadBefore font text:-24 integer:-41 number:68 choice:29
type typeHeadBefore for text:86 multilineText:103 integer:-39 number:-20 boolean:-89 reference:164 multipleReference:-35 list:-82
type typeHeadBefore force boolean:47 reference:-27
type typeHeadBefore form text:31 multilineText:37 boolean:-30
type typeHeadBefore format text:35 multilineText:-30 url:-50 choice:79
type typeHeadBefore from text:-91 url:-72 email:179 integer:50 boolean:73 choice:-92 list:-100 keyValues:30 date:61
type typeHeadBefore full boolean:29
type typeHeadBefore git text:103 choice:-83 reference:123
type typeHeadBefore google reference:42
type typeHeadBefore grant text:-101 boolean:-95 choice:-80 multipleChoice:397 multipleReference:-35
type typeHeadBefore group multilineText:-22 integer:33 boolean:-53 choice:28 multipleChoice:-21 reference:94 multipleReference:-32
type typeHeadBefore header text:75 choice:-77 multipleChoice:74
type typeHeadBefore host text:-70 multilineText:55 url:72 integer:63 number:-26 boolean:-33 reference:-23
type typeHeadBefore html text:-22 multilineText:30
type typeHeadBefore http text:-22 multilineText:-40 url:71 number:-20 choice:58 reference:-71 keyValues:85
type typeHeadBefore https text:-41 url:82
type typeHeadBefore id text:-211 multilineText:-112 url:-37 email:-24 integer:-92 number:-67 boolean:-171 choice:543 reference:333 multipleReference:-80 keyValues:-45 date:-30 file:-22
type typeHeadBefore identity text:-52 boolean:205 choice:101 reference:-57 multipleReference:-26 list:-37 keyValues:-77
type typeHeadBefore idle text:72 integer:-50
type typeHeadBefore image text:114 integer:-108 boolean:32
type typeHeadBefore import text:-34 boolean:-41 reference:112
type typeHeadBefore in text:-60 integer:-83 boolean:77 choice:128 reference:-21 multipleReference:-31 list:29
type typeHeadBefore include text:-49 multilineText:-33 boolean:136 choice:25 list:42 keyValues:-25
type typeHeadBefore inclusive text:-32 boolean:167 choice:-42 multipleReference:-28 list:-21
type typeHeadBefore index text:50
type typeHeadBefore info text:-44 choice:74
type typeHeadBefore initial text:63
type typeHeadBefore input multilineText:93 number:-24 boolean:80 choice:-121 reference:44 list:-40 keyValues:30
type typeHeadBefore insecure boolean:27
type typeHeadBefore installation text:-69 integer:76
type typeHeadBefore instance text:89 url:108 choice:-140
type typeHeadBefore internal boolean:24
type typeHeadBefore invoice text:53 multilineText:-23 boolean:23 choice:-31 date:41
type typeHeadBefore ip text:57 multilineText:-25 url:-30 email:-21 boolean:-53 choice:-29 reference:110 list:59
type typeHeadBefore is text:-148 multilineText:-21 url:-24 boolean:368 choice:-43 reference:-65
type typeHeadBefore issuer text:-31 url:39
type typeHeadBefore item text:-28 boolean:52 choice:-37 reference:38
type typeHeadBefore jira text:-20 multilineText:-23 boolean:52 multipleReference:-25 list:102 keyValues:-22
type typeHeadBefore job text:-35 choice:-21 multipleReference:65
type typeHeadBefore json text:-108 multilineText:229 choice:-39
type typeHeadBefore jwt text:57
type typeHeadBefore key text:74 multilineText:26 integer:134 number:-33 boolean:-78 choice:-33 reference:-83 list:135 keyValues:-23 file:-55
type typeHeadBefore knowledge boolean:34
type typeHeadBefore label text:-207 multilineText:-67 integer:93 number:241 boolean:-66 choice:-108 reference:-81 multipleReference:-27 keyValues:307
type typeHeadBefore language text:-35 reference:45
type typeHeadBefore last text:24
type typeHeadBefore layout text:49
type typeHeadBefore ldap text:58 multilineText:-26 boolean:-20 multipleChoice:131 reference:-23 list:-24
type typeHeadBefore legend text:-38 integer:37 boolean:-40 choice:29 reference:71
type typeHeadBefore limit text:90 multilineText:-25 boolean:-30
type typeHeadBefore line text:54 multilineText:-37 integer:56 number:216 boolean:-107 choice:-39 reference:-55 list:-39 keyValues:-20
type typeHeadBefore list text:44 integer:-44 boolean:-27 reference:49
type typeHeadBefore local text:43
type typeHeadBefore location boolean:-20 choice:23 multipleChoice:73 multipleReference:-20
type typeHeadBefore lock boolean:-121 choice:145
type typeHeadBefore log multilineText:41 integer:-20 number:-28 boolean:-49 choice:46 reference:36
type typeHeadBefore login text:50 multilineText:48 reference:-53
type typeHeadBefore logo text:-91 url:158
type typeHeadBefore logout text:-32 url:31 boolean:60
type typeHeadBefore logs integer:-23 boolean:-52 choice:109
type typeHeadBefore lookup text:-109 multilineText:45 boolean:-28 choice:168 reference:-32
type typeHeadBefore management text:-77 url:95 keyValues:39
type typeHeadBefore map text:79 boolean:-29 reference:38 list:-38
type typeHeadBefore mapping text:78 integer:-20 number:-33 boolean:-124 multipleReference:186
type typeHeadBefore mark text:-29 boolean:129 choice:-43 reference:-45 list:51
type typeHeadBefore match text:-25 multilineText:43 boolean:-86 choice:73 reference:34 list:31
type typeHeadBefore max text:-138 multilineText:-27 integer:299 number:216 boolean:-121 choice:-61 reference:28 multipleReference:-92 list:-37
type typeHeadBefore maximum integer:48
type typeHeadBefore member text:22 list:27
type typeHeadBefore menu text:-81 boolean:47 choice:149 reference:-46
type typeHeadBefore merge text:-36 boolean:-72 choice:-81 reference:245 multipleReference:-25
type typeHeadBefore message text:138 multilineText:67 integer:-24 boolean:36 choice:31 reference:-80 multipleReference:-37 list:-40 keyValues:-26
type typeHeadBefore metadata text:52 multilineText:-46 url:60 integer:-26 boolean:31 choice:-60 multipleChoice:-50 reference:-51 multipleReference:-77 list:204 keyValues:-24
type typeHeadBefore min text:77 number:36 boolean:-30 choice:-22 reference:-26
type typeHeadBefore minimum text:-76 integer:-39 number:41 boolean:-32 choice:-22 reference:172
type typeHeadBefore model text:-157 choice:228 reference:-46
type typeHeadBefore mount text:168 integer:-28 boolean:-30 choice:-35
type typeHeadBefore name text:37 integer:59 boolean:38 reference:-56
type typeHeadBefore network text:-125 integer:153 boolean:-20 list:38
type typeHeadBefore new text:120 multilineText:-54 integer:-40 boolean:70 choice:-23
type typeHeadBefore no boolean:43 choice:32 reference:-38
type typeHeadBefore node text:-150 boolean:141 choice:-51 reference:36 list:44 keyValues:52
type typeHeadBefore note boolean:24
type typeHeadBefore notification text:65 integer:-38
type typeHeadBefore number integer:211 boolean:-46 reference:-46
type typeHeadBefore oauth text:62
type typeHeadBefore object text:190 multilineText:-60 choice:-70 reference:-35
type typeHeadBefore of text:-62 multilineText:22 url:-26 integer:292 boolean:-22 choice:160 reference:-258 multipleReference:-31 list:-63 date:41
type typeHeadBefore on integer:68 boolean:114 choice:-90 reference:-41
type typeHeadBefore online url:22
type typeHeadBefore or text:-130 multilineText:-20 choice:-51 reference:-79 multipleReference:340
type typeHeadBefore order integer:-22 number:35 reference:24
type typeHeadBefore organisation text:-44 boolean:-155 choice:-139 reference:-26 multipleReference:478 list:-22
type typeHeadBefore organization text:-20 boolean:-33 reference:42 multipleReference:59
type typeHeadBefore other text:129 multilineText:-23 choice:-65 multipleReference:-27 list:106 keyValues:-48
type typeHeadBefore output text:71 choice:36 reference:-43 list:60 keyValues:-77
type typeHeadBefore override keyValues:70 file:-36
type typeHeadBefore page url:74 integer:-39 boolean:-39 choice:31 reference:-27 list:-20 file:61
type typeHeadBefore paid text:96 multilineText:69 integer:-85 boolean:-47 choice:40
type typeHeadBefore partition text:67 multilineText:-22 reference:-33 list:50 keyValues:-21
type typeHeadBefore password integer:44 choice:81 reference:-28 list:-21
type typeHeadBefore path text:59 boolean:20 list:50 file:-46
type typeHeadBefore payload text:-104 multilineText:91 multipleReference:39 list:51
type typeHeadBefore payment text:91 multilineText:-38 email:-30 integer:69 boolean:-76 choice:-96 reference:126 multipleReference:38 list:-54 keyValues:-21
type typeHeadBefore per text:-51 integer:149 choice:-29 reference:-40
type typeHeadBefore period text:25 integer:-29 number:-21 choice:-50 reference:47 date:44
type typeHeadBefore permission text:31
type typeHeadBefore pipeline boolean:51 reference:-24
type typeHeadBefore po text:113 reference:-43
type typeHeadBefore point multilineText:-30 integer:83 number:20 boolean:-57 choice:-46 multipleReference:-21 list:45 file:35
type typeHeadBefore pool text:-21 integer:27
type typeHeadBefore port text:-36 number:-22 choice:-31 reference:-34 list:29 keyValues:135
type typeHeadBefore post multilineText:115 choice:-26 reference:-25
type typeHeadBefore prefix text:115 choice:-28 reference:-21
type typeHeadBefore preview text:-23 boolean:74
type typeHeadBefore primary text:82 integer:-22 boolean:-43 choice:-27 multipleReference:126 list:-56
type typeHeadBefore private text:-168 multilineText:393 integer:-31 boolean:-55 choice:-24 multipleReference:-26 list:-30
type typeHeadBefore product boolean:50 reference:-52 multipleReference:62
type typeHeadBefore profile text:-38 boolean:-25 file:144
type typeHeadBefore program multilineText:35 boolean:-61 choice:78 reference:73 keyValues:-48
type typeHeadBefore project text:163 multilineText:-41 boolean:-23 choice:-22 reference:-71 file:76
type typeHeadBefore prompt text:-98 multilineText:54 choice:-22 list:-48 keyValues:177
type typeHeadBefore property text:33 choice:39 reference:-42
type typeHeadBefore provider text:-92 url:26 choice:99
type typeHeadBefore proxy text:-21 boolean:151 choice:-77 list:-35 keyValues:46
type typeHeadBefore public text:-105 multilineText:244 url:-27 integer:-55 number:-45 boolean:-22 choice:-59 reference:-26 multipleReference:-41 list:-60 keyValues:-25 file:244
type typeHeadBefore publish text:50 integer:76 boolean:-30 choice:-29
type typeHeadBefore query text:-192 multilineText:53 integer:142 number:-32 boolean:-21 choice:-20 reference:-42 multipleReference:-28 list:-38 keyValues:215
type typeHeadBefore queue text:41
type typeHeadBefore read text:-118 integer:107 boolean:99 reference:-66
type typeHeadBefore receipt boolean:-30 choice:-26 reference:71 multipleReference:-32 list:35
type typeHeadBefore record text:93 multilineText:65 boolean:62 choice:-105 reference:-51
type typeHeadBefore recurring text:53
type typeHeadBefore redirect text:30 multilineText:-79 url:-59 integer:-27 boolean:-110 reference:-65 multipleReference:-26 list:442 keyValues:-25
type typeHeadBefore reference text:24 integer:-35 reference:-20 multipleReference:87
type typeHeadBefore refresh text:226 integer:-52 number:-51 boolean:-98 choice:48 reference:-26
type typeHeadBefore registration text:25 integer:-82 boolean:28 choice:105 reference:-31
type typeHeadBefore registry multilineText:27 boolean:-33 reference:-22 list:58
type typeHeadBefore release text:30
type typeHeadBefore reply text:-41 email:37 reference:-31 list:67
type typeHeadBefore report boolean:-73 choice:-22 reference:94 date:43
type typeHeadBefore request text:-38 multilineText:100 integer:41 number:-21 reference:-74 list:107 keyValues:-62
type typeHeadBefore required text:-68 choice:45 multipleReference:48 list:32 keyValues:-23
type typeHeadBefore requirement text:112 file:-57
type typeHeadBefore reset text:-49 boolean:-20 choice:38 reference:66
type typeHeadBefore resource text:148 boolean:49 choice:-48 multipleReference:-75
type typeHeadBefore response text:-90 multilineText:115 choice:106 list:-28
type typeHeadBefore results text:-35 boolean:141 reference:-26 list:-29
type typeHeadBefore retention text:-43 integer:241 boolean:-40 reference:-45 multipleReference:-24
type typeHeadBefore retry text:-36 integer:46 reference:20
type typeHeadBefore return text:-21 url:31 boolean:33
type typeHeadBefore review text:-22 multilineText:103 choice:-22
type typeHeadBefore role text:114 choice:-29 reference:-35
type typeHeadBefore routing text:23
type typeHeadBefore row boolean:62
type typeHeadBefore rule text:-72 multilineText:256 boolean:-47 choice:-45
type typeHeadBefore run boolean:-103 choice:180
type typeHeadBefore s3 text:-53 url:28 reference:77
type typeHeadBefore saml multilineText:-46 url:40 keyValues:69
type typeHeadBefore schedule text:28
type typeHeadBefore schema text:130 multilineText:-92 reference:-20
type typeHeadBefore search text:36 multilineText:-46 integer:-37 number:-24 boolean:-64 choice:176 reference:74 multipleReference:-123 list:32
type typeHeadBefore secondary text:110 boolean:-32 choice:-21
type typeHeadBefore secret text:35
type typeHeadBefore security choice:27
type typeHeadBefore select text:-27 choice:-123 reference:85 multipleReference:154 list:-26
type typeHeadBefore selected boolean:-37 choice:69 reference:79 multipleReference:-62
type typeHeadBefore send email:-30 integer:-23 boolean:-31 choice:34 multipleChoice:67 reference:-88 multipleReference:106
type typeHeadBefore sender text:87 integer:-59
type typeHeadBefore server multilineText:-43 url:210 integer:-52 boolean:64 choice:-56 reference:-57
type typeHeadBefore service text:-194 multilineText:65 url:94 boolean:-38 choice:181 multipleReference:-42 list:-24
type typeHeadBefore session text:76 boolean:-34 reference:25
type typeHeadBefore set text:22
type typeHeadBefore show text:-101 boolean:122 choice:42 reference:-23
type typeHeadBefore sign boolean:90
type typeHeadBefore signing text:24
type typeHeadBefore similar text:33 reference:24 multipleReference:-28
type typeHeadBefore size multilineText:-26 integer:177 number:21 boolean:-50 choice:-33 reference:-30 multipleReference:-23 file:-20
type typeHeadBefore skip text:-67 boolean:223 choice:-32 reference:-38
type typeHeadBefore slack text:95 reference:-29
type typeHeadBefore sort text:-159 multilineText:41 integer:-50 number:-24 boolean:-103 choice:461 reference:-75 multipleReference:-22 list:-24
type typeHeadBefore source multilineText:-33 integer:-21 choice:-70 list:213
type typeHeadBefore split integer:37 number:-85 boolean:52 choice:43
type typeHeadBefore sql text:-197 multilineText:327 integer:-29 number:-22 boolean:-33 choice:-47 reference:-32 list:-23 keyValues:74
type typeHeadBefore ssh text:-58 multilineText:131 choice:-25 multipleReference:27
type typeHeadBefore ssl text:-78 multilineText:-42 integer:-28 choice:-142 multipleChoice:165 reference:72 multipleReference:81 list:32
type typeHeadBefore start text:-112 multilineText:-35 integer:-53 number:60 choice:54 multipleChoice:-30 reference:-69 multipleReference:-31 list:-21 date:272
type typeHeadBefore statistics text:-35 boolean:85
type typeHeadBefore status text:-109 integer:184
type typeHeadBefore storage choice:-26 reference:58
type typeHeadBefore structured text:56 multilineText:-33 boolean:-25 choice:-52 list:27 keyValues:81
type typeHeadBefore sub text:23 choice:-62 reference:76
type typeHeadBefore survey choice:59 reference:-22 multipleReference:-20
type typeHeadBefore system multilineText:133 boolean:-36 choice:-25 reference:-28
type typeHeadBefore table text:-118 multilineText:116 url:-23 integer:215 number:-29 boolean:-68 choice:-104 multipleChoice:-43 reference:-99 multipleReference:22 list:140 keyValues:38
type typeHeadBefore target integer:-36 number:-29 choice:101 reference:87 multipleReference:-31 list:-38
type typeHeadBefore task text:-51 multilineText:-32 integer:-124 number:112 boolean:51 choice:94
type typeHeadBefore tax text:-42 multilineText:-36 integer:-28 number:53 choice:283 reference:-68 multipleReference:-40 list:-81
type typeHeadBefore team multipleReference:85 list:-57
type typeHeadBefore template text:38 multilineText:59 choice:-37 reference:-30
type typeHeadBefore test text:47 multilineText:-49 boolean:142 choice:-67 reference:-38
type typeHeadBefore text multilineText:-47 integer:-33 number:-37 boolean:-51 choice:51 reference:227 file:-22
type typeHeadBefore the text:189 multilineText:-27 integer:-20 boolean:-162 choice:99
type typeHeadBefore this text:-32 boolean:98
type typeHeadBefore time text:128 integer:-198 number:105 choice:74 list:-24
type typeHeadBefore timeout text:-90 integer:49 number:-38 boolean:175 choice:-23
type typeHeadBefore title text:45
type typeHeadBefore tls text:-219 multilineText:164 integer:-27 number:-20 boolean:135 choice:-128 reference:-88 list:-21 file:296
type typeHeadBefore to text:134 multilineText:-87 url:-34 integer:-87 number:-38 boolean:206 multipleChoice:-21 reference:-85 multipleReference:90 list:-61 keyValues:-23 date:44
type typeHeadBefore token text:-166 integer:111 boolean:-45 list:120
type typeHeadBefore tool text:29 multilineText:49 boolean:-40 choice:27 reference:-26
type typeHeadBefore topic text:-101 url:-24 reference:142
type typeHeadBefore total integer:-40 number:54
type typeHeadBefore transaction text:61 integer:59 reference:-37
type typeHeadBefore trigger text:-186 multilineText:-39 integer:-26 boolean:-159 choice:378 multipleChoice:277 reference:-83 multipleReference:-37 list:-48
type typeHeadBefore type text:-89 multilineText:-25 choice:30 reference:166 multipleReference:-21
type typeHeadBefore unit text:-44 number:155 choice:-24 reference:-25
type typeHeadBefore unknown boolean:49
type typeHeadBefore up text:-22 integer:25 boolean:109 date:-50
type typeHeadBefore update text:51 multilineText:153 choice:-83 reference:-40 multipleReference:-22
type typeHeadBefore upload boolean:-60 choice:50 reference:-45 file:97
type typeHeadBefore url text:90 multilineText:-40 url:40 boolean:-78 reference:57
type typeHeadBefore use multilineText:-40 boolean:31 choice:-36 reference:53
type typeHeadBefore user text:-208 url:-30 email:156 number:107 boolean:62 choice:-82 multipleChoice:-34 reference:166 multipleReference:-101 list:24 keyValues:-32 date:-24 file:-21
type typeHeadBefore username text:-25 boolean:94 reference:-22
type typeHeadBefore value text:23 integer:32 choice:22
type typeHeadBefore variable multipleReference:83 keyValues:-38
type typeHeadBefore vat text:105 integer:-67 number:-30 boolean:140 choice:-24 reference:-83
type typeHeadBefore verify text:41 boolean:-20
type typeHeadBefore version text:44
type typeHeadBefore view text:-25 boolean:-26 choice:106 reference:-21
type typeHeadBefore wait text:-49 choice:93
type typeHeadBefore web text:-46 url:45
type typeHeadBefore webhook text:39 url:64 boolean:59 reference:-40 multipleReference:-48
type typeHeadBefore with boolean:28
type typeHeadBefore workspace text:64 reference:-21
type typeHeadBefore write multilineText:74 boolean:49 choice:-39 reference:-26
type typeHeadBefore x.509 text:-43 multilineText:20 choice:-20 file:95
type typeHeadClass aimless text:-244 multilineText:-194 url:133 email:158 number:-170 boolean:-457 choice:55 multipleChoice:154 reference:93 multipleReference:250 list:224 keyValues:-165 date:162 file:-144
type typeHeadClass beforePlace text:-75 multilineText:-108 url:20 email:52 integer:140 number:-61 boolean:-293 choice:-199 multipleChoice:79 reference:196 multipleReference:103 list:62 keyValues:-56 date:140 file:-31
type typeHeadClass button text:22 url:79 boolean:-70 choice:-32 reference:31 multipleReference:70 file:-30
type typeHeadClass check text:-82 multilineText:159 integer:65 number:-23 boolean:-52 choice:115 reference:-77
type typeHeadClass checkingHeading text:-227 multilineText:-58 integer:228 number:-38 boolean:176 choice:54 multipleChoice:-23 multipleReference:-40 file:-31
type typeHeadClass condition text:27 integer:-25 boolean:-87 choice:-33 reference:27 date:123
type typeHeadClass configure text:-69 multilineText:-26 integer:-29 number:90 boolean:-59 reference:186 multipleReference:-36
type typeHeadClass consoleNoun text:-65 multilineText:105 url:41 email:118 integer:-42 number:-43 boolean:56 choice:-170 reference:71 list:-59 keyValues:-23
type typeHeadClass contrast text:180 multilineText:-190 url:-67 email:-39 integer:220 boolean:-103 choice:73 multipleChoice:-41 reference:280 multipleReference:-104 list:-138 keyValues:-49 file:-46
type typeHeadClass dateNoun text:-211 multilineText:-97 url:-32 email:-21 integer:-40 boolean:-26 choice:-145 multipleChoice:-21 reference:-194 multipleReference:-48 keyValues:-27 date:848 file:-21
type typeHeadClass defaultHeader text:-26 url:-20 boolean:121 reference:-34
type typeHeadClass descriptionHeader text:179 multilineText:814 url:-130 email:94 integer:-161 number:162 boolean:-61 choice:-112 multipleChoice:-68 reference:-322 multipleReference:-187 list:-60 keyValues:-129 date:-78 file:-83
type typeHeadClass determiner text:24 multilineText:-34 integer:53 boolean:-102 choice:71 multipleReference:-24 list:61 date:-20
type typeHeadClass display text:22 multilineText:97 number:135 choice:28 reference:-58 multipleReference:-101 list:-65 keyValues:-27
type typeHeadClass durationNoun text:397 multilineText:-146 url:-57 email:-32 integer:423 number:-280 boolean:-407 choice:-158 multipleChoice:-39 reference:56 multipleReference:-104 list:-123 keyValues:-74 date:493 file:-44
type typeHeadClass edition multilineText:-38 url:-25 integer:-26 number:-22 choice:-75 reference:310 multipleReference:-43 list:-37
type typeHeadClass emailNoun text:-173 multilineText:-65 url:-31 email:479 integer:-73 number:-35 boolean:114 choice:-49 reference:-112 multipleReference:-49 list:34 keyValues:-20
type typeHeadClass enter text:319 multilineText:324 url:-165 email:-89 integer:-217 number:-196 boolean:-223 choice:57 multipleChoice:-29 reference:258 multipleReference:-67 list:-163 keyValues:204 date:-107 file:69
type typeHeadClass fieldNoun text:237 multilineText:-133 url:-49 email:-34 integer:-98 number:-75 boolean:-46 choice:-157 multipleChoice:-31 reference:288 multipleReference:134 list:34 keyValues:-51 date:-33 file:-31
type typeHeadClass fileNoun text:-230 multilineText:279 url:157 email:-34 integer:-100 number:-91 boolean:-87 choice:-266 multipleChoice:-125 reference:-230 multipleReference:-110 list:-70 keyValues:-47 date:-30 file:916
type typeHeadClass fillingVerb text:158 multilineText:-52 url:-50 email:-31 integer:-68 number:-95 boolean:-88 choice:350 reference:61 list:-43 keyValues:-146 date:-42 file:-60
type typeHeadClass followUp text:-48 boolean:132 reference:-22
type typeHeadClass formNoun text:-27 multilineText:-39 integer:301 number:-33 boolean:-74 reference:-20 multipleReference:-29 list:-28
type typeHeadClass formatHeader text:200 multilineText:26 integer:-44 number:-24 boolean:-45 choice:83 reference:-62 list:-22 keyValues:-30 date:-28
type typeHeadClass genericHeading multilineText:308 url:-65 email:-51 integer:147 number:-75 boolean:-21 multipleChoice:59 reference:-237 multipleReference:33 keyValues:46 date:-52 file:-62
type typeHeadClass groupNoun text:93 multilineText:350 url:-61 email:-45 integer:-120 number:-77 boolean:-74 choice:-22 multipleChoice:33 reference:186 multipleReference:-172 list:-154 date:-55
type typeHeadClass headingVerb text:23 multilineText:-106 url:-52 email:-21 integer:-55 number:44 choice:245 multipleChoice:-32 reference:98 multipleReference:-83 list:-97 keyValues:-44 date:109 file:-45
type typeHeadClass hostNoun text:343 multilineText:-120 url:302 email:-68 integer:-224 number:-86 boolean:-159 choice:-207 multipleChoice:-49 reference:-306 multipleReference:267 list:427 keyValues:-42 date:-49 file:-40
type typeHeadClass inputNoun text:-70 multilineText:175 url:-173 email:46 integer:-142 number:58 choice:-192 multipleChoice:169 reference:-195 multipleReference:-75 keyValues:353 date:-61 file:-71
type typeHeadClass interfaceNoun text:-89 multilineText:39 boolean:114 choice:-46 multipleReference:33
type typeHeadClass kindNoun multilineText:-329 url:-250 email:-141 integer:-476 number:-161 boolean:-278 choice:999 reference:516 multipleReference:-169 list:-261 keyValues:34 date:-197 file:-182
type typeHeadClass labelConnector text:-80 multilineText:-24 url:-31 boolean:-95 choice:123 multipleChoice:215 reference:-106 list:67 date:-24
type typeHeadClass labelFiller text:-62 multilineText:-35 url:-35 integer:47 number:-21 boolean:-107 choice:92 multipleChoice:207 reference:-69 list:57 date:-39
type typeHeadClass labelHeader text:403 multilineText:112 url:-105 email:-77 integer:-215 number:-161 boolean:-368 choice:60 multipleChoice:155 list:-47 keyValues:301 date:-70 file:-68
type typeHeadClass limitsHeader text:98 multilineText:-27 integer:-57 number:-27 boolean:-47 reference:80 multipleReference:-24 list:40
type typeHeadClass lookalike text:140 multilineText:-69 url:-22 number:-65 boolean:-23 choice:24 reference:186 multipleReference:-43 list:-52 keyValues:-20 date:-24
type typeHeadClass make text:-129 multilineText:-37 number:-28 boolean:87 reference:152 multipleReference:-34 list:-30 date:65
type typeHeadClass manipulate text:-50 boolean:97 choice:44 reference:-29
type typeHeadClass menuNoun text:-204 multilineText:-69 integer:-46 number:-27 boolean:-50 choice:56 reference:-133 multipleReference:38 list:36 keyValues:456
type typeHeadClass multilineNoun text:144 multilineText:1361 url:-151 email:-100 integer:-199 number:-209 boolean:-572 choice:-137 multipleChoice:-123 reference:-183 multipleReference:-263 list:-340 keyValues:124 date:-120 file:358
type typeHeadClass navigate text:-99 boolean:283 choice:-62 reference:-49
type typeHeadClass negation text:265 multilineText:-70 url:-31 integer:158 number:-90 boolean:-128 choice:-99 reference:203 multipleReference:-43 list:-80 keyValues:-22 date:-30 file:-20
type typeHeadClass numberNoun multilineText:-318 url:-160 email:-89 integer:734 number:1177 boolean:-309 choice:-332 multipleChoice:-103 reference:-313 multipleReference:-190 list:-193 keyValues:-173 date:-136 file:-124
type typeHeadClass obligation boolean:128 choice:-66
type typeHeadClass on text:-178 multilineText:-45 url:-24 integer:-66 number:-39 boolean:474 choice:-54 multipleChoice:58 reference:-133 multipleReference:-38 list:-34 date:114
type typeHeadClass opener multilineText:-126 email:44 number:-66 boolean:-85 choice:-309 reference:239 multipleReference:114 list:175 keyValues:-59 date:85 file:-37
type typeHeadClass openingVerb text:-63 integer:37 boolean:66 reference:-53 date:79
type typeHeadClass optionNoun text:234 multilineText:-167 url:-92 email:104 integer:-135 number:219 boolean:-217 multipleChoice:136 reference:-252 multipleReference:-228 list:-30 keyValues:386 date:-69 file:-64
type typeHeadClass optionsHeader text:-27 integer:-48 number:-21 boolean:-64 choice:132 multipleChoice:137 reference:-54 list:-88 keyValues:102
type typeHeadClass otherHeader text:-338 multilineText:-369 url:92 email:-114 number:-359 boolean:-312 choice:247 multipleChoice:354 reference:99 multipleReference:205 list:-47 keyValues:-351 date:-188 file:328
type typeHeadClass pairNoun text:-166 multilineText:-31 url:-48 email:-65 integer:-261 number:-147 boolean:-51 choice:-133 multipleChoice:-81 reference:-237 multipleReference:-93 list:256 keyValues:1032 date:-65 file:-95
type typeHeadClass place text:-122 multilineText:-35 email:-42 integer:143 number:-117 boolean:-128 choice:-82 multipleChoice:28 reference:353 multipleReference:85 keyValues:23 date:-64 file:-88
type typeHeadClass plainNoun text:1122 multilineText:123 url:294 email:152 integer:-57 number:-424 boolean:-500 choice:-485 multipleChoice:-207 reference:63 multipleReference:-261 keyValues:-228 date:-189 file:-246
type typeHeadClass pointer text:135 multilineText:-52 integer:-35 number:-20 boolean:89 choice:-55 reference:-82 multipleReference:56
type typeHeadClass preposition text:-231 multilineText:-169 url:239 email:113 integer:-243 number:-145 boolean:-484 choice:114 multipleChoice:225 reference:30 multipleReference:117 list:120 keyValues:-97 date:381 file:-65
type typeHeadClass remark text:100 multilineText:432 url:-29 email:-20 integer:85 number:-51 choice:-52 multipleChoice:-30 reference:-141 multipleReference:-75 list:-125 keyValues:-46 date:-21 file:-35
type typeHeadClass requiredHeader boolean:125 choice:-37 reference:-21
type typeHeadClass secretNoun text:1149 multilineText:229 url:-109 email:-62 integer:-321 number:-134 boolean:-320 choice:-282 multipleChoice:-78 reference:-63 multipleReference:-152 list:89 keyValues:-151 date:-77 file:167
type typeHeadClass slugEnd text:-46 multilineText:-230 url:254 email:121 integer:-219 number:-117 boolean:-469 choice:97 multipleChoice:230 reference:79 multipleReference:127 list:132 keyValues:-93 date:130 file:-60
type typeHeadClass slugVerb text:-42 multilineText:-24 boolean:132 choice:-172 reference:229 multipleReference:-25 file:-22
type typeHeadClass softener text:41 boolean:145 choice:-71 reference:-39
type typeHeadClass structural text:106 multilineText:177 url:-22 integer:-80 boolean:76 choice:-65 multipleChoice:-41 reference:80 multipleReference:-31 list:-110 keyValues:-37
type typeHeadClass submitVerb boolean:22
type typeHeadClass switchEffect text:-51 multilineText:106 url:-43 integer:-25 number:82 boolean:278 choice:-103 multipleChoice:-28 reference:-86 multipleReference:-48 list:25 keyValues:-28 date:-28 file:-43
type typeHeadClass switchOn text:-50 multilineText:117 boolean:-167 choice:156 reference:31
type typeHeadClass titleNoun multilineText:311 url:-59 email:-44 integer:-117 number:-70 choice:129 multipleChoice:40 reference:-169 multipleReference:79 list:-30 keyValues:45 date:-49 file:-61
type typeHeadClass toggleNoun text:-59 multilineText:-29 integer:-20 choice:108 reference:39
type typeHeadClass trialVerb text:-110 multilineText:107 boolean:48 choice:181 reference:-90 file:-27
type typeHeadClass typeHeader text:101 multilineText:-184 url:-45 email:-28 integer:-64 number:-88 boolean:-136 choice:376 multipleChoice:22 reference:203 list:-74 keyValues:-120 date:-38 file:-40
type typeHeadClass unit text:-213 multilineText:-76 url:-29 integer:337 number:250 choice:100 reference:-142 multipleReference:-45 list:-71 keyValues:-32 date:-35
type typeHeadClass upload text:-24 boolean:116 choice:-28
type typeHeadClass urlNoun text:-319 multilineText:-145 url:1224 email:111 integer:-152 number:-104 boolean:-257 choice:-160 multipleChoice:-43 reference:-339 list:306 keyValues:-79 date:-49 file:-52
type typeHeadClass use text:116 multilineText:-25 url:-25 integer:-24 boolean:-48 choice:92 list:-32
type typeHeadClass valueWord text:78 multilineText:-134 url:-72 email:-31 integer:89 number:-128 boolean:229 multipleChoice:50 reference:26 multipleReference:-85 list:-40 keyValues:-42 date:84 file:-32
type typeHeadClass vendor text:-41 multilineText:-31 integer:-27 boolean:-57 choice:44 reference:-35 multipleReference:198 list:49 keyValues:-29
type typeHeadClass weakLabelHeader text:184 multilineText:381 url:-149 email:-80 integer:-90 number:-169 boolean:-72 choice:-109 multipleChoice:42 reference:176 list:-155 keyValues:-73 date:-81 file:75
type typeLabelBigram access+key text:129 multilineText:-54 reference:-23
type typeLabelBigram access+token text:129 multilineText:-27 reference:-30
type typeLabelBigram account+name text:64 reference:-38
type typeLabelBigram account+sid text:67
type typeLabelBigram account+type choice:118 reference:-131
type typeLabelBigram aggregation+type text:-64 reference:82
type typeLabelBigram api+endpoint text:35
type typeLabelBigram api+key text:375 multilineText:-172 boolean:-31 reference:-90
type typeLabelBigram api+token text:-125 reference:153
type typeLabelBigram api+url text:-28 url:43
type typeLabelBigram app+name text:53 reference:-23
type typeLabelBigram app+secret text:40
type typeLabelBigram as+username text:-28 boolean:-64 choice:83 reference:20
type typeLabelBigram auth+token text:30
type typeLabelBigram authentication+type text:65 reference:-38
type typeLabelBigram base+dn text:83
type typeLabelBigram base+url text:-40 url:70
type typeLabelBigram batch+name text:-22 reference:33
type typeLabelBigram batch+size integer:54 number:-27
type typeLabelBigram bind+dn text:26
type typeLabelBigram bot+token text:33
type typeLabelBigram branch+name text:-29 boolean:96 choice:-35
type typeLabelBigram by+default boolean:24
type typeLabelBigram ca+certificate choice:-36 reference:-21 file:93
type typeLabelBigram certificate+authority text:-46 multilineText:111 boolean:-42 choice:-31 reference:33 file:21
type typeLabelBigram chart+type text:-41 boolean:-20 choice:102 reference:-24
type typeLabelBigram chunk+overlap text:-56 integer:116
type typeLabelBigram chunk+size text:-22 integer:47
type typeLabelBigram client+certificate choice:-24 file:57
type typeLabelBigram client+id text:152 multilineText:-28 boolean:-66 choice:61 reference:-54
type typeLabelBigram client+registration boolean:61
type typeLabelBigram client+secret text:194 multilineText:-28 boolean:-34 reference:-48
type typeLabelBigram cloud+gateway boolean:41 choice:-35 reference:23
type typeLabelBigram collection+name text:30 reference:-23
type typeLabelBigram column+totals boolean:31
type typeLabelBigram column+type choice:56 reference:-24
type typeLabelBigram commit+hash text:97 boolean:-35
type typeLabelBigram component+name text:-64 reference:70
type typeLabelBigram connect+timeout text:-49 integer:109 boolean:-23
type typeLabelBigram container+name text:-20 reference:45
type typeLabelBigram container+port text:-45 integer:77
type typeLabelBigram content+type choice:-81 reference:117
type typeLabelBigram custom+code text:-62 multilineText:96
type typeLabelBigram custom+css text:-27 multilineText:59
type typeLabelBigram custom+parameters multilineText:-83 list:27 keyValues:73
type typeLabelBigram dashboard+layout text:-20 multilineText:-25 multipleReference:67 list:22
type typeLabelBigram data+source reference:63
type typeLabelBigram database+id text:-77 integer:92
type typeLabelBigram database+name text:36
type typeLabelBigram date+format choice:-81 reference:100
type typeLabelBigram default+group boolean:-21 reference:38
type typeLabelBigram default+value boolean:21
type typeLabelBigram display+name text:87 multilineText:47 boolean:-42 choice:-20 reference:-53
type typeLabelBigram due+date text:-33 date:98
type typeLabelBigram email+address text:-150 email:4094 boolean:60 list:64
type typeLabelBigram email+addresses list:52
type typeLabelBigram empty+columns text:-41 boolean:50 choice:78 multipleReference:-28 list:-20
type typeLabelBigram end+date text:-43 boolean:55 reference:-56 date:103
type typeLabelBigram entity+id text:-63 url:107
type typeLabelBigram environment+name text:-56 reference:66
type typeLabelBigram environment+type text:26 reference:-23
type typeLabelBigram environment+variables text:-35 multipleReference:-25 keyValues:71
type typeLabelBigram event+type text:38 choice:-111 reference:92
type typeLabelBigram favicon+url url:23
type typeLabelBigram field+name choice:67 reference:-70
type typeLabelBigram field+separator text:52 boolean:-20
type typeLabelBigram file+name text:41
type typeLabelBigram file+path text:39
type typeLabelBigram file+type text:-42 choice:-45 reference:93
type typeLabelBigram filter+condition text:58 integer:-36 choice:-90 multipleChoice:101
type typeLabelBigram first+name text:30
type typeLabelBigram font+size text:-24 integer:-41 number:68 choice:29
type typeLabelBigram from+address url:-39 email:105 choice:-26
type typeLabelBigram from+date boolean:-22 reference:-23 date:70
type typeLabelBigram from+email text:-30 email:86 boolean:-28
type typeLabelBigram from+host text:-59 boolean:83 keyValues:36
type typeLabelBigram from+name text:25
type typeLabelBigram grant+types boolean:-142 choice:-58 multipleChoice:322 multipleReference:-35
type typeLabelBigram group+by text:35 boolean:-39 choice:-93 reference:193 multipleReference:-26 list:27
type typeLabelBigram group+name reference:31
type typeLabelBigram header+value text:74
type typeLabelBigram http+header text:-76 multilineText:-21 boolean:52 choice:29 keyValues:93
type typeLabelBigram http+method text:68 choice:36 reference:-32
type typeLabelBigram id+prefix text:82 reference:-25
type typeLabelBigram id+type text:-118 choice:-81 reference:205
type typeLabelBigram idle+timeout text:73 integer:-51
type typeLabelBigram in+password text:-37 integer:-110 boolean:43 choice:107
type typeLabelBigram include+deleted text:-47 boolean:134 reference:-27
type typeLabelBigram info+endpoint text:-44 choice:74
type typeLabelBigram input+parameters text:68 multilineText:-38
type typeLabelBigram input+type text:-52 choice:109 reference:-35
type typeLabelBigram insecure+connection boolean:27
type typeLabelBigram installation+id text:-69 integer:76
type typeLabelBigram ip+address text:104 boolean:-42
type typeLabelBigram is+active boolean:33
type typeLabelBigram is+default boolean:68
type typeLabelBigram issuer+url text:-31 url:39
type typeLabelBigram job+name text:-23 reference:-41 multipleReference:73
type typeLabelBigram json+data text:-41 multilineText:71
type typeLabelBigram json+file multilineText:75 choice:-21
type typeLabelBigram key+id text:43
type typeLabelBigram key+passphrase text:95 multilineText:-59
type typeLabelBigram key+secret text:20
type typeLabelBigram last+name text:24
type typeLabelBigram log+level number:-26 boolean:-31 choice:51 reference:52
type typeLabelBigram max+length boolean:27
type typeLabelBigram metadata+url text:-22 multilineText:-29 url:71
type typeLabelBigram model+name text:-123 choice:140
type typeLabelBigram mount+path text:26
type typeLabelBigram name+attribute text:50 reference:-36
type typeLabelBigram name+id text:-20 integer:63 boolean:42 list:-20
type typeLabelBigram new+password text:25 integer:-21
type typeLabelBigram object+class text:69 reference:-31
type typeLabelBigram object+key text:63 choice:-49
type typeLabelBigram output+type text:-42 choice:101 reference:-35
type typeLabelBigram page+id text:40
type typeLabelBigram path+style boolean:36
type typeLabelBigram payment+type reference:50
type typeLabelBigram period+type choice:-44 reference:52
type typeLabelBigram pipeline+name text:32
type typeLabelBigram port+mapping text:-48 integer:-39 boolean:20 reference:-26 list:31 keyValues:114
type typeLabelBigram primary+color text:99 reference:-44
type typeLabelBigram private+key text:-352 multilineText:380 reference:21
type typeLabelBigram project+id text:40
type typeLabelBigram project+key text:74 multilineText:-27 reference:-25
type typeLabelBigram project+name text:-28 reference:41
type typeLabelBigram project+version text:56 reference:-32
type typeLabelBigram provider+name text:-64 choice:82
type typeLabelBigram provider+url url:29
type typeLabelBigram public+access boolean:24
type typeLabelBigram public+key text:-114 multilineText:122
type typeLabelBigram query+parameters text:-91 multilineText:35 keyValues:90
type typeLabelBigram query+timeout text:107 integer:-76
type typeLabelBigram queue+timeout text:-22 integer:30
type typeLabelBigram redirect+uris text:-105 multilineText:-61 url:-22 boolean:-45 reference:-30 list:328
type typeLabelBigram redirect+url text:134 url:-84 list:-22
type typeLabelBigram refresh+interval boolean:-48 choice:74
type typeLabelBigram registry+url text:92 url:-52
type typeLabelBigram resource+group text:48 choice:-49 reference:46
type typeLabelBigram retry+interval text:-35 integer:35 reference:21
type typeLabelBigram role+arn text:46
type typeLabelBigram row+totals boolean:38
type typeLabelBigram run+frequency text:56 boolean:-31
type typeLabelBigram s3+bucket text:-36 reference:81
type typeLabelBigram schema+name text:36
type typeLabelBigram search+base text:27
type typeLabelBigram search+filter text:95 multilineText:-20 reference:-26
type typeLabelBigram secondary+color text:94 reference:-42
type typeLabelBigram secret+key text:34
type typeLabelBigram send+email email:-24 boolean:52
type typeLabelBigram send+to boolean:-113 choice:-29 multipleChoice:77 reference:-89 multipleReference:190
type typeLabelBigram server+host text:-50 url:161 integer:-70
type typeLabelBigram server+name text:36
type typeLabelBigram server+url text:-27 url:51
type typeLabelBigram service+name text:-96 multilineText:-23 choice:-30 reference:176
type typeLabelBigram set+name text:22
type typeLabelBigram show+legend boolean:-43 choice:66
type typeLabelBigram signing+key text:22
type typeLabelBigram slack+channel text:68 reference:-25
type typeLabelBigram source+type text:53 reference:-26
type typeLabelBigram ssh+key text:-142 multilineText:162
type typeLabelBigram ssh+keys boolean:24 multipleReference:29
type typeLabelBigram start+date boolean:-61 reference:-28 date:129
type typeLabelBigram start+timeout integer:29
type typeLabelBigram status+code text:-109 integer:184
type typeLabelBigram sub+type choice:-57 reference:52
type typeLabelBigram survey+responses choice:59 reference:-22 multipleReference:-20
type typeLabelBigram system+prompt multilineText:136 boolean:-36 choice:-25 reference:-23
type typeLabelBigram table+name text:41
type typeLabelBigram table+types text:34 boolean:-110 choice:-28 multipleChoice:-36 multipleReference:52 list:128
type typeLabelBigram template+name text:-20 reference:22
type typeLabelBigram test+mode text:-58 boolean:164 choice:-54 reference:-32
type typeLabelBigram text+splitter text:91 multilineText:-165 integer:-30 number:-36 boolean:-66 choice:55 reference:245 file:-21
type typeLabelBigram time+interval text:96 integer:-95
type typeLabelBigram tls+certificate text:75 multilineText:-29 choice:-23 file:25
type typeLabelBigram tls+key text:-238 multilineText:173 boolean:-30 reference:-32 file:154
type typeLabelBigram tls+verify boolean:118 choice:-59 reference:-20
type typeLabelBigram to+date reference:-21 date:68
type typeLabelBigram to+run choice:62
type typeLabelBigram tool+type text:48 reference:-23
type typeLabelBigram topic+name text:-120 url:-24 reference:161
type typeLabelBigram type+code text:-28 choice:59
type typeLabelBigram unit+cost text:-57 integer:-21 number:156 reference:-21
type typeLabelBigram upload+mode boolean:-20 choice:63 reference:-20
type typeLabelBigram user+id text:-160 email:187 choice:-55 reference:71
type typeLabelBigram user+key text:-35 multilineText:42
type typeLabelBigram user+name text:50
type typeLabelBigram webhook+secret text:77 boolean:-26
type typeLabelBigram webhook+url text:-34 url:65
type typeLabelBigram x.509+certificate text:-43 multilineText:20 choice:-20 file:95
type typeLabelPlural 0 text:-929 multilineText:-491 url:-471 email:-231 number:-686 boolean:-138 choice:-507 multipleChoice:729 reference:-998 multipleReference:1279 list:1114 keyValues:442 date:-423 file:-428
type typeNoun $ text:272 multilineText:-159 boolean:-61 choice:-84 reference:-67 list:-20 keyValues:172
type typeNoun & text:-45 multilineText:58
type typeNoun + text:-43 multilineText:-40 url:235 integer:31 boolean:-38 reference:-44 file:-22
type typeNoun - reference:23 multipleReference:53
type typeNoun . text:164 boolean:-34 choice:-21 reference:-39
type typeNoun .p8 text:-64 multilineText:110
type typeNoun / text:30
type typeNoun 0 text:-101 multilineText:-47 integer:83 number:131 boolean:68 choice:77 reference:-98 list:-38
type typeNoun 1 text:-61 multilineText:-72 url:-32 integer:-104 number:68 boolean:118 choice:187 reference:-20 multipleReference:-22 list:-26
type typeNoun 10 text:-36 integer:32 number:-25 multipleReference:36
type typeNoun 100 text:-36 integer:35 number:-29 choice:54
type typeNoun 2 text:-31 multilineText:-22 integer:182 boolean:-35 reference:-59
type typeNoun 2.0 text:29 reference:24
type typeNoun 3 text:-55 multilineText:30 boolean:-40 choice:74 reference:45 multipleReference:44 list:-29
type typeNoun 30 text:-23 integer:36
type typeNoun 403 text:-83 multilineText:41 integer:117 reference:-33
type typeNoun 4096 text:-22 integer:96 choice:-57
type typeNoun 5 text:28 multilineText:-80 integer:148 number:-23 choice:-28
type typeNoun 6 text:-71 multilineText:74
type typeNoun 7 text:-28 integer:-29 number:73
type typeNoun a text:-166 multilineText:-211 url:-263 email:-128 integer:-365 number:226 boolean:133 choice:-117 multipleChoice:-33 reference:125 multipleReference:-120 list:-362 keyValues:-170 date:124 file:-155
type typeNoun ability boolean:-49 choice:-20 reference:128
type typeNoun able text:-24 choice:221 reference:-100
type typeNoun about text:112 url:-25 integer:-45 number:-40 boolean:-76 choice:-49 reference:313 multipleReference:-63 list:-109 keyValues:-21 date:39
type typeNoun above text:-47 multilineText:305 integer:116 number:-58 boolean:-136 choice:-123 reference:76 multipleReference:-23 list:-27 file:-28
type typeNoun absolute text:63
type typeNoun accept text:-35 integer:55 number:-57 boolean:46 choice:47
type typeNoun acceptance text:-57 boolean:163 reference:-29
type typeNoun accepts text:-116 integer:149 boolean:107 choice:-37 reference:-38
type typeNoun access multilineText:-124 email:-33 integer:43 boolean:-120 choice:100 multipleChoice:-46 reference:-58 multipleReference:79 list:214 date:-30 file:-31
type typeNoun accessible text:-108 multilineText:-73 url:32 integer:66 number:109 boolean:-33 choice:-46 reference:-31 list:61 keyValues:53
type typeNoun accessing multilineText:43 url:21 boolean:-32 choice:77 reference:-35
type typeNoun according text:78 multilineText:30 number:-34 boolean:24 choice:-56 reference:25 list:-20
type typeNoun account text:142 multilineText:-51 email:145 integer:-132 number:-44 boolean:-32 choice:-37 multipleChoice:-21 reference:135 multipleReference:-21 list:-87 keyValues:-43 date:-20 file:41
type typeNoun accounting text:52
type typeNoun accounts text:-72 number:-22 boolean:201 choice:-53 reference:40
type typeNoun acl text:-48 multilineText:-21 boolean:95 choice:-55 reference:93
type typeNoun across text:112 multilineText:-20 integer:53 number:-42 boolean:-46 reference:-39 multipleReference:-64 list:58 keyValues:29
type typeNoun action text:-62 multilineText:-41 integer:-35 number:-29 boolean:302 choice:76 reference:-175 list:-21
type typeNoun actions text:-37 integer:-38 boolean:-25 choice:169 reference:-65 multipleReference:40 list:-30
type typeNoun activate choice:-112 multipleChoice:126 keyValues:42
type typeNoun active text:-162 multilineText:-37 integer:-27 number:-25 boolean:400 choice:-24 multipleChoice:57 reference:-151 multipleReference:-32 list:-37 keyValues:-26 date:92
type typeNoun activity text:-90 multilineText:-40 integer:-32 number:-27 boolean:-148 choice:87 reference:85 multipleReference:138 list:79
type typeNoun actual text:-148 multilineText:130 url:196 integer:75 number:39 boolean:-95 choice:-32 reference:-95 list:-43 keyValues:24
type typeNoun actually multilineText:-48 integer:-31 number:39 choice:119 reference:34 multipleReference:-40
type typeNoun ad text:41
type typeNoun add text:78 multilineText:83 url:30 email:-41 integer:-83 boolean:-173 choice:-301 multipleChoice:-72 multipleReference:-42 list:299 keyValues:175 date:-44 file:26
type typeNoun added multilineText:46 integer:-140 number:47 boolean:263 choice:-60 list:-66
type typeNoun adding text:20 boolean:-38 multipleReference:48
type typeNoun addition text:-26 number:45
type typeNoun additional multilineText:85 integer:-50 boolean:-96 choice:-73 multipleReference:-74 list:58 keyValues:222
type typeNoun address text:-79 multilineText:-161 url:78 email:910 integer:-127 number:-105 choice:-195 reference:-80 multipleReference:-56 keyValues:-64 date:-51 file:-34
type typeNoun addresses text:-263 multilineText:65 url:-37 integer:-38 number:-21 boolean:-168 multipleChoice:-24 reference:-78 multipleReference:-55 list:565 keyValues:97
type typeNoun adds text:-95 multilineText:-65 url:-22 integer:-53 number:-43 boolean:48 choice:-53 reference:116 multipleReference:-35 list:-20 date:-98 file:323
type typeNoun adjust multilineText:-42 url:22 integer:39 number:87 boolean:-66 choice:25 reference:-93 multipleReference:75
type typeNoun adjusts text:-42 integer:132 number:64 boolean:-25 choice:-33 reference:-47
type typeNoun admin text:92 multilineText:-35 url:-20 email:-20 integer:-25 boolean:99 choice:-91 reference:113 multipleReference:-49 list:32 keyValues:-33 file:-27
type typeNoun administrator text:-22 reference:60
type typeNoun administrators text:-47 multipleChoice:69 multipleReference:57
type typeNoun advanced text:-133 multilineText:109 boolean:-29 choice:-23 multipleChoice:20 reference:-39 multipleReference:61 list:-22 keyValues:78
type typeNoun affected text:26
type typeNoun after text:-42 multilineText:166 url:76 integer:-43 number:28 boolean:-252 choice:162 multipleChoice:-22 reference:-58 multipleReference:35 list:-77 keyValues:-38 date:105 file:-38
type typeNoun again text:-22 integer:59
type typeNoun against text:117 number:-22 boolean:32 choice:-47 reference:-20
type typeNoun agent text:58 multilineText:213 url:-29 integer:-31 number:-35 boolean:90 choice:-110 multipleChoice:-20 reference:-49 list:-39 keyValues:-34 date:-21
type typeNoun agents text:22 boolean:58 choice:-26 reference:42 multipleReference:-51
type typeNoun aggregation boolean:20 choice:57 reference:-39
type typeNoun ai text:37 multilineText:-32 boolean:30 choice:-27 reference:103 multipleReference:-50
type typeNoun alert text:-92 multilineText:-39 integer:-67 number:74 boolean:-123 choice:122 multipleChoice:69 reference:-144 multipleReference:115 list:69 keyValues:75
type typeNoun alerts integer:32
type typeNoun algorithm text:-23 reference:72 keyValues:27
type typeNoun aliyun text:-95 choice:116
type typeNoun all text:-79 multilineText:-122 url:31 email:-22 number:-60 choice:-113 reference:92 multipleReference:89 list:43 date:117 file:-29
type typeNoun allow text:-234 url:-21 email:53 integer:-52 number:-27 boolean:209 choice:92 multipleChoice:35 reference:-79 multipleReference:-58 keyValues:68
type typeNoun allowed text:-32 multilineText:26 url:-27 number:65 choice:-39 list:66
type typeNoun allowlist list:76
type typeNoun allows text:198 url:-35 email:-22 integer:-27 number:-44 choice:-88 multipleReference:-60 list:-55 keyValues:57 date:95
type typeNoun along multilineText:-29 keyValues:37
type typeNoun alongside boolean:35 choice:-46 reference:85
type typeNoun already text:-42 boolean:142 choice:-24 multipleReference:-26
type typeNoun also text:269 multilineText:-55 url:96 integer:-87 number:20 choice:-69 reference:-115 multipleReference:-68 list:30 date:-20
type typeNoun always text:-36 email:-40 integer:-33 boolean:156 reference:-24 multipleReference:21
type typeNoun amazon text:44
type typeNoun amount text:-95 multilineText:-62 url:-25 integer:-237 number:725 boolean:191 choice:-74 reference:-233 multipleReference:-45 list:-52 keyValues:-26 date:-26 file:-25
type typeNoun amounts text:27 integer:-47 number:188 boolean:-68 choice:-100 date:23
type typeNoun an url:82 email:77 number:68 boolean:-147 choice:138 multipleChoice:22 reference:35 multipleReference:-90 list:-124 keyValues:-48 date:-172
type typeNoun analysis text:178 multilineText:-47 integer:-144 number:109 boolean:-150 reference:-128 multipleReference:-36 list:96 keyValues:95 date:69
type typeNoun analytics text:-89 integer:-139 number:-24 boolean:51 choice:121 reference:126 multipleReference:60 list:-68 keyValues:-26
type typeNoun analyze text:-37 multilineText:21 boolean:-23 choice:-156 reference:-76 multipleReference:339
type typeNoun and text:-208 multilineText:-102 url:-175 email:-60 integer:-442 number:-269 boolean:-78 choice:-52 multipleChoice:272 reference:-81 multipleReference:-287 list:-60 keyValues:-64 date:242 file:34
type typeNoun and/or text:-65 email:20 number:254 boolean:-97 choice:-73 reference:-56 list:-33 keyValues:91
type typeNoun annual text:-40 multilineText:-20 integer:61 number:82 boolean:-141 choice:-26 multipleChoice:107 reference:28 multipleReference:-26
type typeNoun another text:-169 multilineText:-24 integer:204 number:-22 boolean:56 choice:-129 reference:72 list:81
type typeNoun any text:-76 multilineText:167 url:-31 choice:256 multipleChoice:-68 reference:-138 multipleReference:-114 list:44 keyValues:68 date:-26 file:-28
type typeNoun anybody text:-20 boolean:68
type typeNoun api text:-152 multilineText:52 url:101 email:-25 integer:-51 number:-48 boolean:44 choice:-45 multipleChoice:-33 reference:35 multipleReference:85 list:-42 keyValues:82 date:-25 file:-27
type typeNoun app text:149 multilineText:-53 url:-25 integer:59 number:-26 boolean:322 choice:-134 reference:-228 list:21 keyValues:-27
type typeNoun appear text:70 multilineText:53 choice:-66 reference:-97 multipleReference:114
type typeNoun appears text:51 multilineText:-34 number:192 boolean:-72 choice:-96 multipleChoice:66 multipleReference:24 list:-57 keyValues:-22
type typeNoun appended text:-57 multilineText:88 boolean:-30 choice:-24 list:-27 keyValues:107
type typeNoun apple boolean:-109 multipleChoice:29 multipleReference:92
type typeNoun applicable text:70 multilineText:-36 integer:67 number:161 boolean:-71 choice:-106
type typeNoun application text:-81 multilineText:-187 url:135 email:-31 integer:33 number:-72 boolean:-138 choice:113 multipleChoice:-49 multipleReference:104 list:50 keyValues:159 date:-29 file:-29
type typeNoun application/json text:51 choice:-24
type typeNoun applications multilineText:-24 reference:-44 multipleReference:170 list:-31
type typeNoun applied text:-25 multilineText:-25 integer:-37 number:58 boolean:-213 choice:180 reference:96 multipleReference:95 list:-99
type typeNoun applies text:49 multilineText:-33 integer:-81 number:-41 boolean:109 choice:92 reference:-60 multipleReference:-28 list:45
type typeNoun apply text:77 url:-23 integer:-103 boolean:70 choice:-48 multipleChoice:79 reference:-191 multipleReference:119 list:57 keyValues:38 file:-20
type typeNoun appropriate text:57 number:-25 boolean:-274 choice:-147 multipleChoice:176 reference:270 multipleReference:72 list:-48
type typeNoun approval multilineText:82 integer:-27 boolean:-26 choice:33
type typeNoun apps text:92 multilineText:-50 integer:-52 boolean:-118 choice:111 multipleReference:33
type typeNoun archived text:-21 multilineText:-25 boolean:129 reference:-21
type typeNoun are text:127 multilineText:-63 url:60 email:-59 integer:353 number:211 boolean:-481 multipleChoice:153 multipleReference:51 list:-175 keyValues:-210 date:-47 file:-98
type typeNoun area text:172 multilineText:38 boolean:-36 choice:68 reference:-119 file:-55
type typeNoun arguments text:83 multilineText:-24 boolean:32 multipleReference:-35 list:45 keyValues:-27
type typeNoun arn text:282 multilineText:-83 number:-21 boolean:-22 reference:-58
type typeNoun array text:-167 multilineText:32 choice:94 reference:-69 list:181
type typeNoun as text:-46 multilineText:23 email:-130 integer:-59 number:-161 boolean:324 choice:239 multipleChoice:-85 multipleReference:-98 list:46 keyValues:-96 date:-116
type typeNoun ask text:-110 boolean:163 multipleChoice:20 multipleReference:56 list:-48
type typeNoun asking text:38
type typeNoun aspect text:-41 integer:-131 number:-26 choice:250
type typeNoun assertion text:69 boolean:-23 reference:-61 keyValues:74
type typeNoun asset boolean:125 multipleReference:-103
type typeNoun assets text:28
type typeNoun assign text:-25 multilineText:-37 integer:-37 number:74 choice:-51 reference:193 multipleReference:75 list:-101 keyValues:-34
type typeNoun assigned text:349 multilineText:-25 integer:-59 number:-29 boolean:-92 choice:-108 reference:-57 multipleReference:84 list:-35
type typeNoun assignment text:20 boolean:-49 choice:-25 reference:205 multipleReference:-20 list:-60
type typeNoun associate text:86 multilineText:-20 boolean:-40 reference:33
type typeNoun associated text:-37 multilineText:28 integer:-46 number:67 boolean:91 choice:-84 reference:113 multipleReference:-34 list:-42 keyValues:-34
type typeNoun assuming text:49 multilineText:30 boolean:-27
type typeNoun at text:-48 multilineText:-102 url:26 integer:93 boolean:34 choice:133 multipleChoice:-46 list:-76 keyValues:-51 date:-31 file:49
type typeNoun attach text:-62 multilineText:-27 integer:-27 boolean:54 choice:38 reference:108 multipleReference:37 list:-36 file:-29
type typeNoun attached integer:-75 number:65 boolean:52 reference:-21 multipleReference:53 list:-28
type typeNoun attachment boolean:30
type typeNoun attempting text:33 integer:60 boolean:-26 reference:-22
type typeNoun attribute text:100 multilineText:-34 url:-21 integer:-32 number:-45 boolean:-21 choice:-27 reference:95 multipleReference:-29 list:50 keyValues:29
type typeNoun attributes text:-101 multilineText:-37 integer:-23 boolean:45 choice:-30 multipleChoice:117 reference:-44 multipleReference:-31 list:97 keyValues:38
type typeNoun aud list:73
type typeNoun audience text:31 integer:72 number:94 boolean:-159 choice:-24
type typeNoun auth text:-81 multilineText:-20 choice:125 reference:93
type typeNoun authenticate text:141 multilineText:-27 boolean:-22 reference:-46
type typeNoun authenticated email:26
type typeNoun authenticating choice:55
type typeNoun authentication text:-34 multilineText:27 url:-25 number:-33 boolean:24 choice:52 multipleChoice:-25 reference:83 multipleReference:-40 list:-40 keyValues:40 date:-22
type typeNoun authorization text:-70 multilineText:110 boolean:-141 choice:-63 multipleChoice:209 reference:-33 multipleReference:-29 keyValues:101 file:-54
type typeNoun auto-generated text:-35 multilineText:90
type typeNoun automated text:-39 number:103 reference:-27
type typeNoun automatic integer:-25 boolean:141 choice:-36 reference:-20 multipleReference:-20
type typeNoun automatically text:-218 multilineText:-104 url:-21 email:-29 integer:-39 number:-55 boolean:136 choice:416 multipleChoice:-26 reference:119 multipleReference:-65 list:-73 keyValues:-31 date:-20
type typeNoun availability text:-38 integer:-23 number:22 boolean:80 reference:-53 multipleReference:45
type typeNoun available text:-122 multilineText:-42 url:-47 number:-59 boolean:-70 choice:-23 multipleChoice:23 reference:281 multipleReference:91 list:-57 keyValues:76 date:-20
type typeNoun average text:-63 integer:57 number:-42 choice:92
type typeNoun aws text:90 multilineText:-31 boolean:-25 choice:109 reference:-74
type typeNoun azure text:90 multilineText:43 boolean:-25 reference:-92
type typeNoun back text:39 integer:-32 number:40
type typeNoun backend text:76 multilineText:-50 choice:-25 list:50
type typeNoun background text:-32 url:56 boolean:-21 choice:31
type typeNoun backup text:-25 multilineText:-28 integer:-40 boolean:97 choice:33 date:65
type typeNoun backups text:-20 boolean:23 choice:-21 reference:59
type typeNoun balance text:-23 integer:-29 number:118 boolean:-25 choice:53 reference:-74
type typeNoun bank text:43 integer:-37 reference:29
type typeNoun banner text:-53 multilineText:-21 url:57 boolean:81 reference:-23
type typeNoun bar multilineText:50 integer:-37 number:-28 boolean:-44 choice:-86 reference:83 file:75
type typeNoun base text:83 url:23 integer:49 number:-60 boolean:-27
type typeNoun base64 text:-36 boolean:41
type typeNoun based text:-109 multilineText:23 url:-34 email:-59 integer:-94 number:-64 boolean:-133 choice:238 multipleChoice:-40 reference:91 multipleReference:148 list:34 keyValues:42 date:-28 file:-34
type typeNoun basic text:-49 multilineText:-29 choice:74 multipleChoice:65 reference:-27 multipleReference:54
type typeNoun batch text:20
type typeNoun be text:181 multilineText:-181 url:-148 email:-57 integer:-73 number:-313 boolean:-83 choice:144 multipleChoice:-138 reference:46 multipleReference:213 list:276 keyValues:-149 date:129 file:-158
type typeNoun bearer text:60
type typeNoun becomes text:-47 multilineText:49 number:-22 boolean:-125 multipleReference:184
type typeNoun been text:45 multilineText:-41 boolean:-48 reference:68
type typeNoun before text:-69 multilineText:152 url:-60 email:-25 integer:144 number:71 boolean:186 choice:-54 multipleChoice:-26 reference:-124 list:-49 keyValues:-45 date:-44 file:-44
type typeNoun begin choice:24
type typeNoun beginning text:35 integer:21 choice:-37
type typeNoun begins text:40 date:20
type typeNoun behind text:-194 multilineText:-31 integer:-24 boolean:152 choice:88 file:61
type typeNoun being text:-174 multilineText:62 integer:-45 number:25 choice:32 reference:95 multipleReference:-23 keyValues:70 file:-23
type typeNoun belongs text:93 boolean:-59 reference:25
type typeNoun below text:44 multilineText:-82 url:-20 integer:-34 number:-29 boolean:-36 choice:66 reference:-33 multipleReference:139 list:-38 keyValues:59
type typeNoun beside text:-37 multilineText:184 choice:-90
type typeNoun between text:-123 multilineText:-58 integer:136 number:38 boolean:-43 choice:226 multipleChoice:-20 reference:-99 multipleReference:89 list:-47 keyValues:-21 date:-24 file:-35
type typeNoun bill reference:45
type typeNoun billed text:-102 boolean:137 choice:23
type typeNoun billing text:-95 number:36 choice:122
type typeNoun binary text:-38 reference:52
type typeNoun bind boolean:-64 choice:117 reference:-32
type typeNoun binding integer:-39 keyValues:107
type typeNoun blank text:182 multilineText:41 url:154 integer:-44 number:36 boolean:-149 choice:-63 reference:-31 multipleReference:-48 list:-34 keyValues:-21
type typeNoun block text:-63 integer:-46 number:166 boolean:-65 choice:65
type typeNoun body text:-65 multilineText:261 integer:-23 boolean:-37 choice:-50 reference:-52 list:-30 keyValues:53
type typeNoun boolean text:-31 boolean:85 reference:-42
type typeNoun bot text:136 boolean:-51 reference:-62 list:76
type typeNoun both text:-68 number:36 boolean:-88 choice:27 multipleChoice:259 reference:-115 multipleReference:-21
type typeNoun bottom text:-46 multilineText:-50 boolean:116 choice:116 reference:-65
type typeNoun box text:-93 multilineText:76 url:-32 email:-35 integer:-45 number:-40 boolean:349 choice:-182 multipleChoice:94 reference:-148 multipleReference:122 list:52 keyValues:-23 date:-77 file:-26
type typeNoun boxes text:-65 multilineText:-24 integer:85 number:23 boolean:-164 choice:-32 multipleChoice:187 reference:-40 multipleReference:84 list:-27
type typeNoun branch text:129 reference:-52
type typeNoun branding text:-55 multilineText:29 url:89
type typeNoun break text:-62 choice:89 reference:35
type typeNoun broker text:-23 url:96
type typeNoun browser multilineText:57 url:95 choice:-73 reference:-43
type typeNoun bucket text:110 url:26 choice:-36 reference:-38
type typeNoun buffer text:-32 integer:112 reference:-23
type typeNoun build text:332 multilineText:-85 integer:-154 number:21 choice:-58 reference:-89 keyValues:108
type typeNoun built choice:-35 reference:61
type typeNoun built-in text:72 multilineText:-33 boolean:-31 choice:-97 reference:152
type typeNoun business text:218 multilineText:-20 number:60 choice:-220
type typeNoun but text:-23 multilineText:-52 email:-50 integer:204 number:-21 choice:-62 reference:-65 list:51 date:75
type typeNoun button text:-133 multilineText:-61 url:-25 integer:71 number:-32 boolean:-131 choice:391 multipleChoice:52 reference:-308 multipleReference:26 list:-86 keyValues:-30 file:288
type typeNoun by text:-52 url:-52 email:-78 integer:-237 number:-177 boolean:278 choice:-232 reference:119 multipleReference:-68 list:308 keyValues:-77 date:-136 file:284
type typeNoun bypass boolean:45 multipleReference:33
type typeNoun bytes text:77 integer:-70
type typeNoun ca text:43 multilineText:20 reference:-24
type typeNoun cache text:-37 integer:108 boolean:-47 choice:21 reference:-23
type typeNoun cached choice:-61 reference:64
type typeNoun calculate text:-36 integer:-52 boolean:185 choice:-29
type typeNoun calculation integer:115 number:-53 reference:-23
type typeNoun calendar integer:21 boolean:-36 reference:65
type typeNoun call text:-132 boolean:191 choice:-20 reference:-46 multipleReference:143 list:-67
type typeNoun callback text:-20 multilineText:-44 list:70
type typeNoun called text:-47 multilineText:76 reference:-22
type typeNoun calling text:-23 boolean:-55 choice:35 list:73
type typeNoun calls text:88 multilineText:-38 url:85 integer:-94 number:-36 boolean:172 choice:-56 reference:-48 multipleReference:58 list:-82 keyValues:-20
type typeNoun campaign text:-47 multilineText:74 integer:35 number:56 boolean:-111 choice:-48 reference:203 multipleReference:-28 list:-67
type typeNoun can text:-178 multilineText:-185 url:64 email:-142 boolean:34 choice:-121 multipleChoice:202 reference:-102 list:225 keyValues:-165 file:-60
type typeNoun cancel multilineText:31
type typeNoun canvas reference:43
type typeNoun cap text:-45 integer:-103 number:149 boolean:63
type typeNoun capabilities email:-42 boolean:75
type typeNoun captured integer:-109 number:109 choice:-20
type typeNoun card text:-99 multilineText:-49 integer:-39 boolean:-25 choice:146 multipleChoice:54 multipleReference:109 list:-63 keyValues:-23
type typeNoun case text:-117 multilineText:89 integer:54 number:51 boolean:-65 choice:-169 reference:83 multipleReference:132 list:-20
type typeNoun cash boolean:-22 reference:109 list:-30
type typeNoun categories text:-143 multilineText:-64 number:-23 boolean:346 choice:-129 reference:170 multipleReference:-40 list:-21
type typeNoun categorize text:-30 reference:43 multipleReference:30 keyValues:-26
type typeNoun category text:130 boolean:76 choice:-70 reference:-88
type typeNoun center text:-165 multilineText:-44 url:100 integer:-28 number:-22 choice:29 reference:132 multipleReference:39 list:-31
type typeNoun certain text:-72 integer:147 number:-27
type typeNoun certificate text:-131 multilineText:36 url:-23 integer:-38 number:-21 boolean:-162 choice:93 reference:181 multipleReference:-42 keyValues:-31 file:191
type typeNoun certificates boolean:23
type typeNoun chain multilineText:37
type typeNoun change text:-96 multilineText:-50 integer:226 number:43 boolean:-59 choice:97 reference:-81 multipleReference:-44 list:-34 file:55
type typeNoun changed text:127 boolean:-60 list:-21
type typeNoun changes text:46 multilineText:33 integer:-23 number:-35 choice:-37 multipleChoice:-20 reference:74 multipleReference:-84 keyValues:61
type typeNoun changing integer:82 choice:-31 reference:-24
type typeNoun channel text:166 multilineText:-24 boolean:20 choice:-35 reference:-69
type typeNoun character text:130 multilineText:54 integer:213 number:-20 boolean:-108 reference:-99 multipleReference:-21 list:-100 keyValues:-21
type typeNoun characters text:-37 multilineText:75 integer:-34 number:-42 choice:81 list:-21
type typeNoun charged choice:-30 reference:73
type typeNoun chart text:-26 multilineText:-55 integer:-44 number:53 boolean:-157 choice:279 reference:82 multipleReference:-65 list:25
type typeNoun charts text:-35 boolean:65 choice:80 multipleReference:-60
type typeNoun check text:116 multilineText:-83 url:-40 email:-24 integer:-66 number:-134 boolean:543 multipleChoice:43 reference:-96 multipleReference:-72 list:-57 keyValues:-33 date:-93
type typeNoun checkbox text:-209 multilineText:-41 email:36 integer:-75 number:163 boolean:673 choice:-113 reference:-259 multipleReference:-49 list:-33 keyValues:-20
type typeNoun checkboxes text:-33 boolean:23 choice:-32 multipleChoice:68 multipleReference:50
type typeNoun checked boolean:65 multipleReference:-33 list:-22
type typeNoun checking text:-118 email:-47 integer:21 number:51 boolean:-51 multipleChoice:180 reference:-45 multipleReference:78 list:-30
type typeNoun checkout text:102 multilineText:-42
type typeNoun checks text:-104 multilineText:-86 integer:44 boolean:85 choice:39 reference:-36 list:-47 keyValues:153
type typeNoun cheque text:24 integer:34 boolean:64 reference:-70
type typeNoun choice text:-104 boolean:-32 choice:-49 reference:216
type typeNoun choose text:-462 multilineText:-103 url:-71 email:-70 integer:65 number:-105 boolean:-56 choice:212 multipleChoice:217 reference:215 multipleReference:196 list:-161 keyValues:-87
type typeNoun choosing text:-37 multilineText:-37 integer:-45 choice:262 reference:-69
type typeNoun chosen text:-142 multilineText:-41 boolean:22 choice:195 reference:91 multipleReference:-33
type typeNoun chrome multilineText:65 boolean:-24
type typeNoun chunk text:-81 integer:183 boolean:-27 choice:67 reference:-75
type typeNoun chunks text:-73 multilineText:-35 integer:173
type typeNoun ci text:72 list:-28
type typeNoun cidr list:105
type typeNoun claim text:55 integer:-27 number:-21 boolean:-58 choice:-36 reference:-25 list:128 keyValues:27
type typeNoun claims text:39 multilineText:-73 boolean:-24 multipleReference:-29 list:-37 keyValues:162
type typeNoun class text:88 reference:-30
type typeNoun claude text:147 boolean:-52
type typeNoun cleanup text:-40 boolean:79
type typeNoun clear text:-44 multilineText:-22 boolean:109 choice:58 reference:-32
type typeNoun click text:-103 multilineText:-28 url:84 integer:-74 number:-80 boolean:-174 choice:-21 multipleChoice:-45 reference:166 multipleReference:267 keyValues:-51 date:-46 file:51
type typeNoun clicked text:57 url:-50 integer:-31 boolean:44
type typeNoun clickhouse text:-137 multilineText:112 boolean:144 choice:-59 reference:-32
type typeNoun clicking text:73 number:-21 boolean:114 choice:-72 reference:-206 multipleReference:-41 file:231
type typeNoun client url:-33 email:-36 integer:-108 boolean:414 choice:-165 multipleChoice:29 reference:93 multipleReference:36 list:-114 keyValues:-66 date:-25 file:-49
type typeNoun clients text:-79 multilineText:-29 integer:-22 number:-35 boolean:145 choice:20 reference:91 file:-24
type typeNoun close text:-107 integer:43 boolean:62 choice:51
type typeNoun cloud boolean:72 choice:-55 reference:70
type typeNoun cluster text:91 multilineText:21 url:-54 integer:-181 number:-32 boolean:-124 choice:155 reference:143 multipleReference:160 list:-76 keyValues:-59
type typeNoun clusters text:50 boolean:-76 choice:30 reference:-26 multipleReference:53
type typeNoun code text:213 multilineText:-105 email:-23 integer:204 number:-47 boolean:-39 multipleChoice:252 reference:-252 list:-120 keyValues:-46 date:-22 file:-33
type typeNoun codes text:93 boolean:-58 choice:-28 reference:-36 list:71
type typeNoun collect text:47 integer:-69 date:25
type typeNoun collected text:70 integer:-71
type typeNoun collection text:229 multilineText:-93 integer:-30 number:-23 boolean:-48 choice:-54 multipleChoice:60 reference:108 multipleReference:-112 list:-35 keyValues:27
type typeNoun color text:166 multilineText:44 url:-25 integer:-82 number:-57 boolean:-151 choice:-80 multipleChoice:-28 reference:135 multipleReference:-45 list:106 keyValues:59
type typeNoun column text:-166 multilineText:149 integer:-47 number:-24 boolean:71 choice:-79 reference:80 multipleReference:43 keyValues:49 file:-29
type typeNoun columns text:-48 multilineText:-35 integer:-23 boolean:-35 choice:-79 reference:-88 multipleReference:289 list:-21 keyValues:108 file:-23
type typeNoun combination text:-37 boolean:22 reference:21 list:46
type typeNoun combined integer:37
type typeNoun come text:-64 url:-27 email:104 boolean:-22 choice:118 reference:-82
type typeNoun comma-separated text:-104 multilineText:-26 boolean:-31 choice:-27 reference:-33 multipleReference:-51 list:342
type typeNoun command text:77 multilineText:240 url:-22 integer:20 number:-25 boolean:-91 choice:-90 multipleChoice:-25 reference:-143 multipleReference:-99 list:266 keyValues:-52
type typeNoun commands text:-46 multilineText:88 boolean:-22 choice:-25 reference:-31 multipleReference:-49 list:115
type typeNoun commas text:-161 boolean:-24 reference:-25 list:263
type typeNoun comments text:24
type typeNoun commit text:53 integer:-36 boolean:54 choice:-29
type typeNoun common text:98 integer:-20 choice:-156 reference:106
type typeNoun commonly text:38 integer:-40 boolean:103 choice:-21 reference:-28 keyValues:-20
type typeNoun communication text:78 multilineText:-25 integer:-70 boolean:-21 choice:62 reference:22
type typeNoun company text:-44 multilineText:135 url:36 email:-21 number:39 boolean:-68 list:-34
type typeNoun compatible choice:48 reference:-31
type typeNoun complete text:99 url:31 boolean:-59 choice:22 reference:-48
type typeNoun completed text:62 integer:-26 choice:54
type typeNoun component text:-157 reference:160
type typeNoun compose text:63 multilineText:21 reference:-29
type typeNoun compression text:-45 integer:107 number:32 boolean:-38
type typeNoun computer text:-48 boolean:79 reference:-34 file:34
type typeNoun condition text:-21 multilineText:-68 integer:-43 boolean:-20 choice:-23 multipleChoice:85 reference:45 multipleReference:102 list:-24
type typeNoun conditions text:256 multilineText:275 url:-28 integer:-117 number:-43 boolean:-272 choice:-134 multipleChoice:70 reference:-84 multipleReference:-109 list:221 keyValues:23 date:-21 file:-20
type typeNoun confidence integer:-53 choice:22 reference:71
type typeNoun configuration multilineText:242 integer:-37 number:-29 boolean:-113 choice:52 reference:-91 multipleReference:-40 list:-30 keyValues:84 file:-30
type typeNoun configurations boolean:-29 list:-21 keyValues:106
type typeNoun configure text:121 multilineText:84 url:82 email:-35 number:-34 choice:-105 multipleChoice:-84 reference:-23 list:-51 keyValues:-41 file:54
type typeNoun configured multilineText:92 url:-31 integer:50 number:-20 boolean:131 choice:-217 multipleChoice:-28 reference:-37 multipleReference:36 list:23 keyValues:93 file:-69
type typeNoun configuring boolean:38
type typeNoun confirm text:-33 choice:52
type typeNoun confirmation text:-61 integer:91 choice:-23 reference:32
type typeNoun confirmed reference:61
type typeNoun connect text:25 boolean:27 choice:-61 multipleReference:-27 list:21 keyValues:62
type typeNoun connected reference:59
type typeNoun connecting reference:-26 multipleReference:37
type typeNoun connection text:144 multilineText:-31 url:46 integer:-26 number:-38 boolean:-92 choice:37 multipleChoice:46 reference:-103 list:45
type typeNoun connections text:-67 multilineText:-24 integer:199 number:-85 boolean:-42 multipleChoice:52 reference:-54 list:66
type typeNoun connector text:-24 boolean:79 choice:-92 reference:86
type typeNoun considered text:34 multilineText:-48 integer:-58 number:122 boolean:-48 choice:-64 reference:-76 multipleReference:-42 list:110 keyValues:100
type typeNoun console text:126 multilineText:32 url:31 email:-26 integer:34 number:-73 boolean:-86 choice:276 reference:-124 multipleReference:-34 list:-67 keyValues:-101 date:-25 file:54
type typeNoun consumer text:49 integer:-34
type typeNoun contact text:-197 multilineText:197 email:51 integer:-84 number:-43 boolean:-48 choice:-23 multipleChoice:71 reference:226 multipleReference:46 list:-134 keyValues:-39 date:-20
type typeNoun contacts multilineText:-22 boolean:144 choice:100 reference:-26 multipleReference:38 list:-112
type typeNoun contain text:-28 choice:75
type typeNoun container text:-236 multilineText:-31 url:29 email:-21 integer:129 number:-37 boolean:43 choice:-63 reference:48 multipleReference:-63 list:114 keyValues:123 file:-21
type typeNoun containers multilineText:-24 integer:-71 number:96 boolean:84 choice:-53 multipleReference:-32 list:60
type typeNoun containing text:100 multilineText:-168 reference:52 keyValues:64
type typeNoun contains text:-36 integer:99 boolean:-64 choice:-47 reference:98 multipleReference:-22
type typeNoun content multilineText:93 url:-36 email:-20 integer:20 number:-69 boolean:62 choice:-167 reference:96 multipleReference:-31 list:-85 keyValues:98 date:-23 file:39
type typeNoun contents text:-167 multilineText:228 boolean:102 choice:-20 reference:-80
type typeNoun context text:159 multilineText:21 integer:84 number:-20 boolean:-47 choice:-76 reference:31 list:-54 keyValues:-44
type typeNoun continue text:-40 integer:152 boolean:-32 reference:-21
type typeNoun control text:-183 multilineText:-138 integer:88 number:248 choice:299 reference:-58 multipleReference:-59 list:-58 keyValues:-53 date:-21
type typeNoun controls text:53 multilineText:195 number:-73 boolean:-235 choice:125 multipleChoice:59 multipleReference:82 list:-44 keyValues:-82 date:-21
type typeNoun conversation text:30 multilineText:139 boolean:-60 reference:-35
type typeNoun coordinates text:20 multilineText:-30 number:175 choice:-52 reference:-32 list:-20
type typeNoun copied text:-98 multilineText:-28 url:102 boolean:-39 reference:-24 list:152
type typeNoun copy text:74 reference:-24
type typeNoun correct text:-119 url:94 integer:88 reference:-23
type typeNoun correctly integer:60 choice:-55 multipleReference:-26 list:-29 keyValues:159
type typeNoun corresponding text:-154 multilineText:95 number:-25 boolean:46 choice:-155 reference:103 multipleReference:41 keyValues:121
type typeNoun corresponds reference:77 multipleReference:-54
type typeNoun cost integer:-80 number:91 boolean:42
type typeNoun could text:-73 multilineText:-20 boolean:47 choice:80 reference:22
type typeNoun count text:-173 multilineText:-26 integer:178 number:52 boolean:-49 choice:159 reference:-36 list:-33
type typeNoun country text:-55 boolean:-62 choice:-78 reference:185 list:72
type typeNoun cover text:-21 choice:77
type typeNoun cpu text:32 number:46 reference:-37
type typeNoun create multilineText:111 url:-37 email:-21 integer:50 number:-91 boolean:58 multipleChoice:-35 reference:203 multipleReference:-34 list:-114 keyValues:-26 date:-31 file:-21
type typeNoun created multilineText:-190 url:-66 email:-41 number:-76 boolean:21 choice:-289 multipleChoice:-42 reference:262 multipleReference:328 list:62 keyValues:-50 date:97 file:-47
type typeNoun creates text:36 boolean:124 choice:-57 list:-27
type typeNoun creating text:100 integer:-32 number:-29 boolean:132 choice:-93 multipleReference:-29 list:-25 date:38 file:-20
type typeNoun creation text:-78 integer:146 boolean:-23
type typeNoun credential text:55 multilineText:101 boolean:-63 choice:-140 reference:72 multipleReference:32 list:-27 keyValues:27
type typeNoun credentials text:92 multilineText:-76 integer:-44 number:-26 boolean:-108 choice:-60 multipleChoice:20 reference:225 list:-31 keyValues:-29 date:-21 file:64
type typeNoun credit text:-43 multilineText:-23 integer:-35 number:158 boolean:-139 choice:151 multipleChoice:23 reference:-59 multipleReference:74 list:-23 date:-55
type typeNoun criteria integer:50 number:-61 boolean:-36 reference:-28 list:45 keyValues:68
type typeNoun cron text:176 multilineText:-29 integer:-101 boolean:27 reference:-24
type typeNoun cryptographic text:-63 multilineText:53 reference:42
type typeNoun css text:99 multilineText:81 boolean:-31 choice:-24 reference:-44 keyValues:-21
type typeNoun csv boolean:26
type typeNoun cumulative text:-35 boolean:85
type typeNoun currency text:66 multilineText:-36 integer:-33 number:57 boolean:82 choice:-45 multipleReference:-26 list:-26
type typeNoun current text:-180 number:64 boolean:-107 choice:-43 reference:119 multipleReference:96 list:-23 date:56 file:70
type typeNoun currently text:-113 choice:403 reference:-221
type typeNoun cursor text:113 url:56 boolean:-54 choice:-20 reference:-20
type typeNoun curve text:-120 choice:143
type typeNoun custom text:69 multilineText:104 url:87 email:-28 integer:-31 number:-85 boolean:-256 choice:-140 multipleChoice:-93 reference:204 multipleReference:-92 list:33 keyValues:237 file:-32
type typeNoun customer text:59 multilineText:-71 integer:-100 number:-81 boolean:92 choice:119 reference:75 list:-27
type typeNoun customize text:-54 multilineText:186 boolean:-48 choice:-65 reference:-67 list:86
type typeNoun customized text:-111 multilineText:-29 integer:-20 reference:26 keyValues:189
type typeNoun customizes text:-57 multilineText:35 url:28 boolean:-27 choice:-44 reference:126
type typeNoun cycle integer:65 reference:-23
type typeNoun daily multipleChoice:106 date:-53
type typeNoun dark boolean:38
type typeNoun dashboard text:29 multilineText:55 url:57 integer:54 boolean:39 choice:-57 reference:-29 multipleReference:-48 list:-21 keyValues:-23
type typeNoun data text:-64 multilineText:-97 email:-34 integer:34 number:51 boolean:271 choice:-104 reference:63 multipleReference:-139 list:-87 keyValues:-28 file:68
type typeNoun database text:41 multilineText:72 url:42 integer:188 number:23 boolean:65 choice:-59 multipleChoice:-25 reference:-152 multipleReference:-58 list:-79 keyValues:-21
type typeNoun date text:-119 multilineText:-119 url:-35 email:-21 integer:-131 number:32 boolean:-86 choice:-25 multipleChoice:-31 reference:-177 multipleReference:-69 list:-74 keyValues:-34 date:850 file:-24
type typeNoun dates text:-118 url:-21 choice:-43 reference:-48 list:33 date:292
type typeNoun day text:-67 integer:118 boolean:-127 date:141
type typeNoun days text:21 multilineText:-25 integer:37 number:-59 boolean:-69 choice:203 reference:31 list:-70 date:-45
type typeNoun db text:66 choice:-110 reference:108
type typeNoun dc=com text:52
type typeNoun dc=example text:52
type typeNoun debug number:-21 choice:24
type typeNoun debugging boolean:29
type typeNoun decide text:-38 choice:72 reference:42
type typeNoun decides text:-32 multilineText:26 boolean:-24 choice:116 reference:-28
type typeNoun decimal text:-140 integer:138 number:56
type typeNoun decode text:-25 boolean:43
type typeNoun default text:158 multilineText:-24 url:-38 email:-164 integer:128 number:-97 boolean:22 choice:69 multipleChoice:34 reference:233 multipleReference:-21 list:-41 keyValues:-151 date:-94 file:-127
type typeNoun defaults text:-167 multilineText:-28 url:40 integer:177 boolean:-65 reference:83 multipleReference:-24 list:-35 date:63
type typeNoun define multilineText:186 url:117 email:-33 integer:-22 number:-98 boolean:-94 choice:-126 multipleChoice:-47 multipleReference:-25 list:105 keyValues:34
type typeNoun defined text:88 email:55 integer:65 number:-139 choice:-76 reference:36 multipleReference:-56 list:25 keyValues:53
type typeNoun defines text:145 multilineText:132 url:59 number:-34 boolean:-229 choice:188 multipleChoice:-37 reference:106 multipleReference:-113 list:-156 keyValues:-56 file:-20
type typeNoun definition multilineText:20 boolean:89 choice:-62
type typeNoun definitions multilineText:38 integer:-22 boolean:-27 choice:-28 reference:-21 list:47 keyValues:60
type typeNoun delay boolean:92 choice:-26 reference:-27
type typeNoun delete text:-91 multilineText:126 integer:-38 boolean:86 choice:24 reference:-32
type typeNoun deleted text:-44 boolean:108 reference:-21
type typeNoun delivery reference:46
type typeNoun denote choice:-27 reference:24
type typeNoun deny choice:34
type typeNoun depending text:245 multilineText:-21 url:25 boolean:-145 reference:-29 list:-30
type typeNoun depends integer:-79 number:135 boolean:-23 choice:-36 reference:42
type typeNoun deploy text:27 integer:-24 boolean:-60 choice:194 multipleReference:-49 list:-20
type typeNoun deployed text:170 multilineText:-25 boolean:35 choice:-36 reference:-64 multipleReference:-21
type typeNoun deploying text:-39 reference:115
type typeNoun deployment text:173 multilineText:-48 url:22 number:-22 boolean:-98 choice:129 reference:-120
type typeNoun deployments text:34 choice:-58 multipleReference:77
type typeNoun depth integer:46 number:-25
type typeNoun describe text:139 multilineText:156 integer:-47 boolean:-83 choice:-33 multipleReference:-26 list:-57
type typeNoun described text:21 integer:22 choice:-21
type typeNoun describes text:64 multilineText:47 list:-24
type typeNoun describing multilineText:41
type typeNoun description text:-112 multilineText:214 integer:-23 number:-29 boolean:107 choice:26 multipleChoice:-31 reference:-54 multipleReference:-73
type typeNoun descriptive text:88 multilineText:-59
type typeNoun desired integer:97 choice:-62 reference:30 multipleReference:29
type typeNoun desktop choice:36
type typeNoun destination text:-59 multilineText:-42 url:24 integer:-23 boolean:40 choice:49 reference:141 multipleReference:-51 keyValues:-20
type typeNoun detailed text:-141 multilineText:105 boolean:181 choice:-65 reference:-34
type typeNoun details text:438 multilineText:131 number:-33 boolean:-229 choice:-86 reference:-95 multipleReference:-54 list:-48 keyValues:-32 date:38
type typeNoun determine text:65 multilineText:39 integer:-39 number:36 boolean:-62 choice:87 reference:-29 multipleReference:-21 list:-28
type typeNoun determines text:25 multilineText:-36 integer:198 boolean:111 choice:88 reference:-100 multipleReference:-72 list:-84 date:-65
type typeNoun developer boolean:140 choice:-47 reference:-56
type typeNoun development choice:28
type typeNoun device text:94 url:69 choice:-112 multipleChoice:37 reference:-21
type typeNoun devices text:-55 boolean:-55 choice:129 reference:32
type typeNoun dial text:-78 multilineText:-23 number:73 choice:88
type typeNoun dialog multilineText:-33 integer:-73 number:132 reference:-57 multipleReference:65
type typeNoun differ text:-33 choice:-25 reference:86
type typeNoun different text:163 multilineText:-73 integer:-39 number:-27 boolean:-98 choice:67 multipleChoice:-27 reference:257 multipleReference:-108 list:-104 keyValues:29
type typeNoun digits text:-24 choice:41
type typeNoun dimension text:-86 multilineText:-20 choice:-69 reference:300 list:-22
type typeNoun dimensions boolean:25 choice:-81 reference:24 multipleReference:82
type typeNoun directly integer:55 number:-43 boolean:148 choice:-27 reference:-62
type typeNoun directory text:159 multilineText:-165 url:-71 integer:21 number:-47 boolean:71 choice:-26 multipleChoice:141 reference:-70 keyValues:20
type typeNoun disable text:-74 multilineText:-28 integer:-30 boolean:511 choice:-188 multipleChoice:-23 reference:-125 multipleReference:-61 keyValues:69
type typeNoun disabled text:-80 multilineText:-23 boolean:129 choice:163 reference:-39 multipleReference:-34 list:-73
type typeNoun disabling choice:72 list:-26
type typeNoun disconnect boolean:40
type typeNoun discount text:-67 multilineText:-24 integer:21 number:135 boolean:143 choice:-91 reference:-24 date:-51
type typeNoun discovery boolean:41 choice:-47 multipleChoice:-24 multipleReference:-26 list:48 keyValues:25
type typeNoun disk integer:94 boolean:-20 choice:-26
type typeNoun dispatch text:-29 boolean:88 reference:-30
type typeNoun display text:-124 multilineText:49 integer:117 boolean:-71 choice:108 multipleChoice:28 reference:47 multipleReference:-101
type typeNoun displayed text:-68 integer:102 number:-49 boolean:-168 choice:-177 multipleChoice:35 reference:-41 multipleReference:272 list:51 keyValues:-21 date:-24 file:54
type typeNoun displays multilineText:45 number:-35 boolean:136 choice:-22 reference:-27 list:-26 keyValues:-23
type typeNoun distinguish text:129 boolean:-23 choice:-20 reference:24 multipleReference:-39 list:-28
type typeNoun distinguished text:39
type typeNoun dn text:111 boolean:91 choice:-40 reference:-61
type typeNoun dns text:-43 list:56
type typeNoun do text:-142 multilineText:58 boolean:58 choice:51 reference:41
type typeNoun docker text:118 multilineText:-26 url:-57 integer:-20 boolean:67 choice:-56 multipleReference:-32 list:-35 keyValues:101 file:-20
type typeNoun dockerfile text:-42 multilineText:82
type typeNoun document text:212 email:-49 number:-20 boolean:71 choice:-197 reference:117 multipleReference:-52 keyValues:-22 date:-62 file:24
type typeNoun documents text:32 multilineText:57 integer:-85 number:58 boolean:35 choice:-25 reference:73 multipleReference:-26 list:-52 keyValues:-27
type typeNoun does text:47 multilineText:-144 boolean:74 choice:50 multipleChoice:74 reference:-46
type typeNoun doesn't text:59 integer:-21 number:-21
type typeNoun domain text:86 multilineText:-46 url:-107 integer:-28 number:-29 boolean:147 choice:35 reference:-91 multipleReference:-29 list:95 keyValues:-24
type typeNoun domains text:-265 multilineText:-22 boolean:62 choice:-25 reference:-27 multipleReference:27 list:306
type typeNoun don't text:57 email:25 boolean:42 choice:-32 multipleReference:-33
type typeNoun done text:-33 boolean:-38 choice:60 reference:59
type typeNoun down multilineText:-40 url:23 integer:41 boolean:-161 choice:133 reference:84 multipleReference:-102 list:64
type typeNoun download multilineText:64 boolean:-28
type typeNoun downloaded text:-38 multilineText:40 boolean:-23 reference:-25 file:88
type typeNoun draft choice:21
type typeNoun driver text:23 number:-31 boolean:-24 choice:-35 reference:-29 keyValues:126
type typeNoun drop integer:67 number:29 boolean:-90 choice:67 reference:-62 multipleReference:89 list:-32 file:-24
type typeNoun drop-down text:-22 boolean:-76 choice:74 reference:-86 multipleReference:217
type typeNoun dropdown text:-311 multilineText:-129 url:23 email:-22 integer:-60 number:-47 boolean:-257 choice:261 multipleChoice:23 reference:381 multipleReference:382 list:-53 keyValues:-26 date:-37 file:-39
type typeNoun due text:-154 multilineText:-27 integer:85 number:104 choice:115 reference:-61 multipleReference:-20 date:20
type typeNoun duplicate integer:39 boolean:-81 choice:102
type typeNoun duration text:310 number:-76 boolean:-73 choice:-44 list:-25
type typeNoun during text:-38 multilineText:-90 url:31 integer:140 number:52 boolean:129 choice:-89 reference:-119 multipleReference:-61 list:34 date:-21 file:69
type typeNoun dynamic text:-28 integer:57
type typeNoun e-invoicing boolean:113 choice:-45 reference:-44
type typeNoun e.g text:77 multilineText:-78 url:206 integer:-20 number:-27 boolean:-31 choice:-261 multipleChoice:-46 reference:88 list:23 keyValues:46 file:-53
type typeNoun each text:-135 multilineText:-41 url:-25 email:-39 integer:-113 number:-108 choice:355 multipleChoice:-32 reference:-209 multipleReference:36 list:322 date:-30 file:-22
type typeNoun earlier text:-26 multilineText:47
type typeNoun easy choice:42
type typeNoun edge text:173 choice:-70 reference:-67 multipleReference:63 keyValues:-22
type typeNoun edit text:122 multilineText:107 url:-22 integer:-58 number:130 boolean:-84 choice:-24 multipleChoice:108 reference:-176 multipleReference:-42 list:-51 keyValues:-31 date:95 file:-52
type typeNoun edited text:-46 boolean:57 list:-20 date:57
type typeNoun editing boolean:25 choice:-24 multipleChoice:25 multipleReference:73 list:-33
type typeNoun editor text:-167 multilineText:289 boolean:-45 choice:-30 reference:-44 list:62
type typeNoun either multilineText:45 url:-49 integer:-162 number:-35 boolean:227 choice:-33 multipleChoice:56 reference:-145 multipleReference:130 list:-78 keyValues:-43 date:-29 file:138
type typeNoun element text:-23 multilineText:-24 integer:154 number:-38 boolean:27 choice:-20 list:-36
type typeNoun elements integer:134 boolean:-36 choice:-36 reference:35 list:-28
type typeNoun email text:-183 multilineText:-130 url:-153 email:835 integer:-74 number:-127 boolean:-304 choice:-111 multipleChoice:63 reference:-246 multipleReference:27 list:505 keyValues:-99 date:-70 file:-52
type typeNoun emails text:-90 multilineText:-72 email:84 integer:-50 number:46 boolean:194 choice:-155 reference:-42 multipleReference:-94 list:126 keyValues:-21 date:122
type typeNoun embedded multilineText:40
type typeNoun emitted list:74
type typeNoun empty text:64 multilineText:90 integer:37 number:-38 choice:-183 multipleChoice:-26 reference:-44 keyValues:114
type typeNoun enable text:-356 multilineText:-105 integer:-73 number:-38 boolean:986 choice:-180 multipleChoice:69 reference:-126 multipleReference:-46 list:-29 keyValues:-61
type typeNoun enabled text:-121 multilineText:-96 url:-25 integer:-47 boolean:611 choice:-303 multipleChoice:50 reference:-21 multipleReference:188 list:-156 keyValues:-33 date:-22
type typeNoun enables multilineText:-72 integer:-87 boolean:215 choice:-88 reference:40 list:71
type typeNoun enabling text:-66 boolean:60 choice:155 multipleReference:-28 list:-34
type typeNoun encoding text:122 boolean:-24 choice:-76 reference:41
type typeNoun encrypted text:53 multilineText:-46
type typeNoun encryption choice:20
type typeNoun end text:-81 multilineText:60 integer:-48 boolean:66 choice:124 list:-22 date:-50
type typeNoun ending text:-43 url:68 integer:-20 date:60
type typeNoun endpoint text:139 multilineText:-37 url:272 integer:-27 boolean:-43 choice:-41 reference:-87 multipleReference:-35 list:-54
type typeNoun endpoints text:-24 url:35 integer:-40 number:78
type typeNoun enforce text:-59 multilineText:-24 choice:62 multipleChoice:137 multipleReference:-86
type typeNoun engagement text:54 multilineText:-42
type typeNoun engine text:154 multilineText:-21 boolean:-28 reference:-43
type typeNoun ensure text:-107 url:62 boolean:26 reference:106
type typeNoun ensuring text:124 integer:-24 number:-23 reference:-30
type typeNoun enter text:117 multilineText:124 url:120 email:251 integer:124 number:270 boolean:-119 choice:-383 multipleChoice:-161 reference:-431 multipleReference:-223 list:-30 keyValues:-76 file:-109
type typeNoun entered text:79 email:29 integer:59 number:-22 boolean:-113 choice:40
type typeNoun entering text:-134 boolean:-57 choice:-35 reference:-43 multipleReference:60 list:81 file:173
type typeNoun enterprise text:71 url:89 boolean:-22 reference:-64
type typeNoun entity text:64 url:24 integer:35 number:-25 choice:-84 reference:-46 multipleReference:76
type typeNoun entries text:40 number:-40 boolean:-24 choice:-71 multipleChoice:73 reference:-36 date:106
type typeNoun entry text:174 multilineText:-136 choice:-34 reference:-37 multipleReference:40 list:51
type typeNoun environment text:258 multilineText:-59 integer:38 boolean:-93 choice:-174 reference:93 list:52 keyValues:-84
type typeNoun environment(s) text:-72 reference:-166 multipleReference:266 list:53
type typeNoun environments text:-26 multipleChoice:-26 reference:32 multipleReference:74
type typeNoun error text:145 integer:38 boolean:72 choice:-103 reference:-98
type typeNoun errors text:-60 multilineText:50 reference:-23 list:67
type typeNoun establish text:21
type typeNoun etc text:-95 multilineText:-42 url:-22 integer:-104 number:41 boolean:39 choice:-90 multipleChoice:63 reference:195 multipleReference:37 list:34 keyValues:-28
type typeNoun evaluate text:-22 multilineText:-22 integer:84 boolean:-30 choice:65 reference:-43 multipleReference:-29 list:35
type typeNoun evaluated text:-40 boolean:58 choice:-66 reference:98
type typeNoun evaluation text:90 multilineText:-22 boolean:-46 list:31
type typeNoun even text:36 number:35 reference:-28
type typeNoun event text:-229 multilineText:83 url:-37 email:-20 number:-54 boolean:-81 choice:37 multipleChoice:73 reference:150 multipleReference:53 list:-83 date:113 file:-30
type typeNoun events text:-72 multilineText:-52 integer:-35 boolean:95 choice:54 multipleChoice:-20 reference:-129 multipleReference:112 list:110 keyValues:-24
type typeNoun every text:-204 multilineText:265 email:-24 integer:-35 number:-26 choice:109 reference:-73 multipleReference:-37 list:-59 keyValues:129
type typeNoun eviction text:-65 integer:91
type typeNoun exact text:-44 url:42 choice:81 list:-27
type typeNoun example text:84 multilineText:128 url:185 email:44 integer:-54 number:-48 boolean:-88 choice:-95 reference:-130 list:96 keyValues:-43 date:-26
type typeNoun exceeding text:56 integer:-71 boolean:-26 choice:68
type typeNoun exchange text:25 boolean:-25 reference:-37 multipleReference:34 list:64
type typeNoun exclude text:-26 multilineText:-43 boolean:-79 multipleReference:150 list:147 keyValues:-91
type typeNoun excluded integer:-20 number:27
type typeNoun execute text:71 multilineText:-39 url:-25 integer:-107 number:-37 boolean:-99 choice:227 reference:67 multipleReference:-71 list:103 keyValues:-24
type typeNoun executed text:-54 multilineText:75 number:75 boolean:-43 choice:-36 reference:-44 list:40
type typeNoun executes text:-29 multilineText:256 integer:-93 number:-28 boolean:-50 choice:-34 reference:21
type typeNoun execution text:-206 multilineText:126 boolean:-34 choice:-104 multipleChoice:120 multipleReference:-50 list:162
type typeNoun exist text:32
type typeNoun existing text:48 multilineText:-61 integer:-25 boolean:45 choice:-123 multipleChoice:127 reference:58 multipleReference:-45 list:-38 file:65
type typeNoun exists text:28 multilineText:-22 boolean:94 multipleReference:-20 list:-25
type typeNoun expand text:-25 boolean:84 choice:-32 reference:54 multipleReference:-50
type typeNoun expected text:-28 choice:59 reference:29
type typeNoun expense text:-83 multilineText:52 integer:-40 number:48 boolean:-73 choice:-78 multipleChoice:-33 reference:270 multipleReference:84 list:-58 keyValues:-40
type typeNoun experiment text:-21 multilineText:49 choice:-60 reference:46
type typeNoun expiration integer:30
type typeNoun expire text:-33 integer:29 choice:54 reference:-50
type typeNoun expires text:-73 boolean:-34 choice:-29 multipleReference:29 date:158
type typeNoun explain text:86 choice:-34
type typeNoun explaining text:28
type typeNoun explains text:29
type typeNoun export choice:149 reference:-78
type typeNoun exported multilineText:35
type typeNoun expose text:-29 list:38 keyValues:55
type typeNoun exposed boolean:79 choice:-38 multipleChoice:-20 multipleReference:-25 list:50 keyValues:25
type typeNoun expression text:196 multilineText:58 choice:-53 reference:-52 multipleReference:-35 list:-25
type typeNoun extension multilineText:-37 integer:-27 choice:-38 file:187
type typeNoun external url:-55 integer:67 number:92 boolean:-139 choice:239 reference:-190
type typeNoun extra text:151 multilineText:-36 boolean:-78 choice:-72 multipleChoice:-30 multipleReference:107 list:-76 keyValues:64
type typeNoun extract text:107 multilineText:-47 integer:-21 boolean:31 choice:-26 reference:-47 list:66
type typeNoun extracted text:201 multilineText:-165 integer:-23 number:-34 boolean:-64 choice:-30 reference:264 list:-55 file:-21
type typeNoun fail integer:-30 number:58 choice:-86 multipleChoice:99 reference:-27
type typeNoun failed text:-50 integer:34 boolean:-66 choice:75 multipleChoice:76
type typeNoun fails text:144 integer:-38 reference:-59
type typeNoun failure text:-87 integer:44 number:92 boolean:59 reference:-72
type typeNoun failures text:-37 integer:-44 reference:104
type typeNoun false text:-293 multilineText:-44 integer:-51 number:-31 boolean:519 choice:-84 multipleChoice:59 reference:-53 multipleReference:70 list:-40 keyValues:-26
type typeNoun faster text:-20 integer:-50 number:22 reference:41
type typeNoun fault text:90 boolean:-39 choice:-94 reference:-139 list:258
type typeNoun favicon text:-33 multilineText:-21 boolean:-39 file:113
type typeNoun fcm text:-45 multilineText:101
type typeNoun feature text:-35 integer:-25 number:-38 boolean:86 choice:-96 reference:121 multipleReference:52 list:25 keyValues:-21
type typeNoun features text:-28 boolean:162 multipleChoice:-28 reference:-23 list:-20
type typeNoun fee text:-32 multilineText:-30 integer:-54 number:188 boolean:-76 choice:-110 reference:131 multipleReference:22
type typeNoun feedback text:36
type typeNoun fetch integer:60 boolean:-20 reference:-23
type typeNoun fetched text:-39 integer:61 boolean:39 choice:-42
type typeNoun field url:103 email:29 integer:152 number:-34 boolean:-173 choice:-220 multipleChoice:-118 reference:177 multipleReference:-118 list:24 date:-99 file:-231
type typeNoun fields text:42 multilineText:-37 url:-91 email:-69 integer:154 number:-61 boolean:-204 choice:-219 multipleChoice:147 reference:87 multipleReference:173 list:152 keyValues:-73 date:-81 file:-23
type typeNoun file text:-108 multilineText:325 url:-53 email:-20 integer:-149 choice:-47 multipleChoice:-38 reference:-42 multipleReference:-24 list:39 keyValues:-39 date:-25 file:184
type typeNoun files text:29 multilineText:-113 url:-26 integer:-44 number:-27 boolean:139 choice:-132 multipleChoice:89 reference:-43 multipleReference:77 keyValues:-27 file:70
type typeNoun fill email:58 integer:35 boolean:-49 choice:-139 reference:124 multipleReference:41 list:62 keyValues:-68 date:-42
type typeNoun filled text:86 boolean:-25 reference:-35
type typeNoun filling text:57 multilineText:-23 reference:50 multipleReference:52 list:-47
type typeNoun filter text:-49 multilineText:442 url:-38 integer:-89 number:-45 choice:-96 multipleChoice:-56 reference:-180 multipleReference:109 list:-117 keyValues:25 date:110 file:-23
type typeNoun filters multilineText:-45 integer:93 number:-25 boolean:-33 choice:-175 multipleChoice:-34 multipleReference:165 list:44 keyValues:35
type typeNoun final text:-80 multilineText:35 boolean:79 choice:58 reference:-64
type typeNoun financial text:111 choice:-205 reference:130
type typeNoun find text:-35 multilineText:-32 integer:-43 number:-31 boolean:-25 choice:-88 multipleChoice:89 reference:158 multipleReference:-44 list:94
type typeNoun fires text:-142 multilineText:-24 boolean:-54 choice:73 reference:222
type typeNoun first text:33 multilineText:35 reference:106 multipleReference:-22 date:-58
type typeNoun fiscal text:44 reference:44
type typeNoun five integer:-38 choice:46
type typeNoun fixed text:-54 integer:-140 number:65 boolean:-61 choice:171 reference:77
type typeNoun flag text:72 multilineText:-69 integer:53 number:-41 boolean:70 choice:-47 reference:115 list:-36 keyValues:-49
type typeNoun flags text:-27 choice:99 multipleChoice:-20 reference:-30 multipleReference:107 keyValues:-66
type typeNoun flat text:58 number:90 boolean:-32 choice:-40 reference:-23
type typeNoun flow text:139 multilineText:29 integer:-84 choice:90 reference:-82 file:-20
type typeNoun folder text:167 boolean:-44 choice:-51 reference:22
type typeNoun follow text:67 multilineText:84 multipleReference:-29 list:-65
type typeNoun following text:-125 multilineText:86 url:68 integer:-25 number:-22 boolean:-83 choice:144 multipleChoice:-31 reference:149 multipleReference:-82
type typeNoun follows url:21
type typeNoun footer text:46 multilineText:63 boolean:-21 choice:-20 reference:-34
type typeNoun for multilineText:-139 url:-46 email:-143 integer:-147 number:-163 boolean:-326 choice:63 multipleChoice:-47 multipleReference:-185 list:25 keyValues:220 date:-153 file:-179
type typeNoun force text:-27 choice:39
type typeNoun forces text:25 url:76 boolean:-24 reference:-23
type typeNoun form text:-110 email:26 number:-43 boolean:35 choice:-155 multipleChoice:134 multipleReference:86 list:73 keyValues:-40 file:-22
type typeNoun format text:-53 multilineText:211 url:283 integer:-118 number:-67 boolean:-25 choice:-52 multipleChoice:-42 reference:-150 multipleReference:-29 list:-53 date:33 file:51
type typeNoun formats text:42 multilineText:-32 multipleChoice:-33 file:56
type typeNoun formatting text:-30 multilineText:156 integer:-23 boolean:-22 choice:46 multipleReference:-22 list:-29 keyValues:-52
type typeNoun formula text:100 multilineText:46 boolean:-36 choice:-30 reference:-27
type typeNoun forward text:-37 multilineText:36 list:-21 keyValues:94
type typeNoun forwarded multilineText:67 email:51 choice:-20 reference:-31
type typeNoun forwarding text:-139 multilineText:73 boolean:107
type typeNoun found text:-29 boolean:22 reference:85
type typeNoun four multilineText:46 integer:-33 multipleChoice:68 reference:-52
type typeNoun framework text:-57 multilineText:62
type typeNoun free text:38 multilineText:-73 number:72 choice:58 reference:-26
type typeNoun frequency text:28 multilineText:-27 integer:-27 boolean:-72 reference:104 date:62
type typeNoun from text:54 multilineText:-167 url:-98 email:136 number:-259 boolean:48 choice:216 multipleChoice:-160 reference:-51 keyValues:-62 date:-34 file:-120
type typeNoun front text:27 number:85 boolean:-20 reference:-30
type typeNoun full text:-44 multilineText:29 url:-20 integer:-83 number:179 boolean:53 choice:55 reference:-97 list:-21 file:-21
type typeNoun function text:-129 multilineText:20 reference:128 multipleReference:-25 list:-22 keyValues:59
type typeNoun functionality text:-82 multilineText:-22 boolean:84 choice:79
type typeNoun functions reference:58
type typeNoun further choice:22 reference:-26 multipleReference:-29 list:33 keyValues:37
type typeNoun future boolean:120 reference:-49
type typeNoun gateway text:372 multilineText:-28 url:-48 integer:-170 boolean:-111 choice:-48 multipleChoice:22 multipleReference:74 keyValues:-27
type typeNoun gcp text:-25 multilineText:36
type typeNoun general text:154 multilineText:-35 email:23 integer:52 choice:-48 reference:-61
type typeNoun generate text:110 multilineText:-47 url:-33 choice:-51 reference:142 list:-30
type typeNoun generated text:-109 multilineText:81 integer:270 number:-55 boolean:-73 choice:-61 reference:-97 multipleReference:-49 list:80 file:37
type typeNoun generates text:-65 boolean:116 choice:-28 reference:29
type typeNoun generating text:46 multilineText:25 integer:-27 boolean:66 choice:-56
type typeNoun generation text:-21 integer:56 boolean:30 choice:-42
type typeNoun generic text:-20 list:37
type typeNoun get url:36 email:47 integer:73 boolean:-22 choice:-66 reference:-91 multipleReference:39 list:-44 keyValues:67
type typeNoun git text:106 url:-71 choice:22 reference:20
type typeNoun github url:32 integer:70 choice:-96 reference:54
type typeNoun gitlab boolean:70 reference:-32 multipleReference:-25
type typeNoun give text:-154 multilineText:-52 number:36 boolean:-30 choice:320 reference:67 multipleReference:-65 list:-21
type typeNoun given multilineText:133 integer:106 number:-29 choice:-138 reference:31
type typeNoun global multilineText:-24 number:-25 boolean:86 choice:-113 reference:54 keyValues:69
type typeNoun globally choice:71 reference:-58
type typeNoun go text:124 url:-60 boolean:-118 reference:38 multipleReference:119 list:-49
type typeNoun going text:-135 multilineText:75 choice:101
type typeNoun google text:-133 multilineText:-91 integer:-27 boolean:-40 choice:149 multipleReference:125 file:64
type typeNoun grant boolean:75 choice:-46 multipleChoice:36 reference:-94 multipleReference:49
type typeNoun graph text:-31 reference:65
type typeNoun greater text:74 integer:-70 choice:-41 reference:65
type typeNoun grid text:33 integer:-53 number:-46 boolean:118 choice:56 list:-45
type typeNoun group text:328 multilineText:-61 url:-24 boolean:-119 choice:-231 multipleChoice:-33 reference:421 multipleReference:-125 list:-95 keyValues:-40
type typeNoun grouped text:-52 choice:120
type typeNoun grouping text:105 integer:-20 boolean:-63 choice:131 reference:-29 multipleReference:-31 list:-33
type typeNoun groups text:125 multilineText:-44 integer:-43 number:-26 boolean:-205 choice:25 multipleReference:338 list:-66 keyValues:-57
type typeNoun guide multilineText:34 url:27
type typeNoun half text:-142 multilineText:74 choice:101 reference:-31
type typeNoun handle text:-28 multilineText:-25 integer:-55 boolean:147 choice:131 reference:-21 multipleReference:-30 list:-74
type typeNoun has text:28 multilineText:-100 url:35 integer:-21 number:47 boolean:-243 choice:84 multipleChoice:-32 reference:80 multipleReference:161 keyValues:-30 date:-22
type typeNoun hash text:-24 multilineText:-29 choice:38 reference:97 list:-21
type typeNoun have multilineText:-46 url:-26 email:83 number:-59 boolean:176 choice:108 multipleChoice:-29 multipleReference:-102 list:-38 keyValues:-35
type typeNoun having reference:20
type typeNoun head text:-22 multilineText:31
type typeNoun header text:-39 multilineText:-50 integer:42 boolean:-24 choice:-62 reference:48 list:48 keyValues:83
type typeNoun headers multilineText:-26 integer:-21 boolean:-33 choice:40 multipleReference:-23 list:-144 keyValues:231
type typeNoun heading text:59
type typeNoun health text:54 integer:29 reference:-69
type typeNoun height text:-47 integer:-43 number:-24 choice:161 reference:-20
type typeNoun hello text:31 multilineText:90 choice:-37 keyValues:-21
type typeNoun help text:249 multilineText:-34 url:75 integer:56 boolean:41 choice:-299 reference:38 multipleReference:-35 keyValues:-29 file:-24
type typeNoun helpful text:63 multilineText:27 number:79 boolean:-129 choice:116 reference:-41 list:-58 keyValues:-25
type typeNoun here text:-48 multilineText:166 integer:-35 number:20 boolean:-86 choice:-32 multipleChoice:78 reference:100 multipleReference:-21 list:-58 keyValues:-26
type typeNoun hex text:71 reference:-22
type typeNoun hide text:-20 boolean:217 choice:-165
type typeNoun hides text:-79 boolean:84 choice:125 reference:-30
type typeNoun high text:-110 integer:32 number:77 choice:140 reference:-62
type typeNoun history text:-63 multilineText:68 multipleChoice:23 reference:-40 multipleReference:58
type typeNoun hold text:40 choice:-87 reference:85
type typeNoun horizontal text:-25 choice:67
type typeNoun host text:-84 multilineText:40 url:24 integer:-132 number:-21 boolean:40 multipleReference:-106 list:96 keyValues:163
type typeNoun hosted text:-94 multilineText:-21 url:47 choice:93
type typeNoun hostname text:84 multilineText:22 integer:-39
type typeNoun hosts multilineText:81 list:-78
type typeNoun hour text:-37 integer:72 boolean:-46 choice:25 reference:21
type typeNoun hours integer:89 boolean:-28
type typeNoun how text:-187 multilineText:78 url:-56 email:-29 integer:231 number:-28 boolean:-270 choice:544 multipleChoice:-65 reference:91 multipleReference:-153 list:-117 keyValues:-78 file:-42
type typeNoun html multilineText:219 boolean:-152 multipleReference:-21 list:110 keyValues:-79
type typeNoun http text:-123 multilineText:-34 integer:292 boolean:-63 choice:-29 reference:-31 multipleReference:-37 list:43 keyValues:49
type typeNoun https text:-81 multilineText:-36 url:77 reference:84
type typeNoun https: text:-142 url:196
type typeNoun hub text:58 url:-38
type typeNoun human text:36 multilineText:190 boolean:-120 reference:44 multipleReference:-47
type typeNoun human-readable text:32 multilineText:54 boolean:-20 reference:-37
type typeNoun i.e multipleReference:21
type typeNoun iam text:51 boolean:22
type typeNoun icon text:48 multilineText:-38 url:199 integer:-21 boolean:-82 choice:-68 reference:51 multipleReference:-65 list:61 file:-36
type typeNoun icons boolean:-49 multipleChoice:32 reference:32 multipleReference:47 list:-29
type typeNoun id multilineText:50 url:-71 email:48 integer:-53 number:-90 boolean:-107 choice:92 multipleChoice:91 reference:-55 multipleReference:57 list:113 keyValues:-47 date:-24 file:-22
type typeNoun identification text:90 choice:-72
type typeNoun identifier text:223 multilineText:-42 url:-66 integer:-22 boolean:-31 reference:-94 list:83
type typeNoun identifiers text:-24 boolean:-45 multipleReference:-21 list:134
type typeNoun identify text:54 multilineText:-46 boolean:-70 reference:-76 multipleReference:104 list:150 keyValues:-27 file:-21
type typeNoun identity multilineText:-35 url:38 choice:-142 multipleChoice:151
type typeNoun idle text:-25 integer:33
type typeNoun idp text:51 multilineText:28 url:65 boolean:-23 reference:-29 keyValues:-24
type typeNoun ids text:25 boolean:-39 choice:-26 list:115
type typeNoun if text:-37 multilineText:-155 url:-37 email:-67 integer:-135 number:148 boolean:550 choice:-33 reference:-150 multipleReference:-169 list:-134 file:-44
type typeNoun ignore choice:22
type typeNoun ignored boolean:-172 choice:167 multipleReference:-37 list:55
type typeNoun image text:-40 multilineText:-121 url:131 integer:195 boolean:-189 choice:-37 multipleChoice:-27 reference:23 multipleReference:-70 list:-65 keyValues:-35 file:279
type typeNoun images text:-24 integer:-68 number:67 boolean:30 reference:33
type typeNoun import text:-99 multilineText:-31 integer:33 boolean:183 choice:-107 list:125 keyValues:-24 date:85 file:-115
type typeNoun imported choice:-54 date:124 file:-21
type typeNoun importing text:-23 boolean:29 choice:-37 reference:113 list:-24
type typeNoun imports boolean:27
type typeNoun in multilineText:48 url:-228 integer:35 boolean:-202 choice:-251 multipleChoice:30 reference:42 multipleReference:79 keyValues:91 date:-163 file:-289
type typeNoun inactive multilineText:-31 integer:84 boolean:40 choice:-32
type typeNoun inactivity text:49 integer:-34 boolean:-34 reference:37
type typeNoun include text:-21 multilineText:-95 integer:-74 number:-64 boolean:368 multipleChoice:-35 reference:-136 multipleReference:-129 list:137 keyValues:-39 date:92
type typeNoun included multilineText:-60 integer:-40 number:-30 boolean:-46 choice:-46 multipleChoice:40 reference:-106 multipleReference:265 keyValues:73
type typeNoun includes multilineText:45 integer:38 reference:-29
type typeNoun including text:73 multilineText:56 number:-33 boolean:-77 choice:-31 reference:-36 multipleReference:21 list:26
type typeNoun incoming text:-185 multilineText:-32 integer:245 number:-22 boolean:152 choice:-56 multipleReference:84 list:-111
type typeNoun increase number:-22 boolean:-26 choice:71
type typeNoun index text:64 reference:-35
type typeNoun indicate text:-46 multilineText:-31 boolean:36 reference:69
type typeNoun indicates number:82 boolean:21 choice:-20 reference:-25
type typeNoun indicating text:-35 multilineText:38 boolean:-33 choice:40
type typeNoun individual text:-225 multilineText:123 boolean:-44 choice:79 multipleReference:128 keyValues:-22
type typeNoun info text:-53 choice:95
type typeNoun information text:-87 multilineText:-62 url:-36 email:-29 integer:-147 number:-20 boolean:-113 choice:94 multipleChoice:-26 reference:144 multipleReference:-58 list:34 keyValues:98 date:-36 file:222
type typeNoun infrastructure reference:50
type typeNoun inherit text:40 boolean:-32 choice:-21 reference:80 multipleReference:46 list:-57
type typeNoun initial multilineText:47 integer:61 boolean:-26 choice:-33 reference:-61 keyValues:82 file:-21
type typeNoun initiated text:-50 integer:87
type typeNoun injected text:-90 multilineText:76 multipleReference:79 keyValues:-37
type typeNoun input text:282 multilineText:-66 url:-27 integer:31 number:-53 boolean:-33 choice:-112 multipleChoice:-50 reference:121 multipleReference:-114 list:91 keyValues:-89 date:54
type typeNoun insert text:29 multilineText:-43 reference:53
type typeNoun inside text:-83 integer:-28 number:-21 choice:310 multipleReference:-46 list:-37 keyValues:-22
type typeNoun installed reference:43
type typeNoun instance multilineText:-49 url:135 email:-25 integer:-71 number:-35 boolean:-71 choice:-66 reference:80 list:81 keyValues:83 date:-23
type typeNoun instances text:-51 url:29 integer:51 boolean:-90 choice:107 reference:-25
type typeNoun instead text:-83 email:-24 boolean:166 choice:-51 multipleChoice:74
type typeNoun instructions text:-31 multilineText:94
type typeNoun integer choice:45 reference:-41
type typeNoun integration text:44 multilineText:85 choice:102 reference:-153
type typeNoun intended text:37
type typeNoun interface text:-36 multilineText:27 boolean:77 choice:-29 reference:25 list:-24
type typeNoun intermediate multilineText:38
type typeNoun internal text:102 url:41 integer:75 number:85 boolean:-55 choice:-55 reference:-108 multipleReference:-24
type typeNoun interval text:213 integer:-90 number:-82 boolean:-24 choice:22 reference:41 date:-20
type typeNoun into text:68 multilineText:41 url:24 email:-26 integer:-134 number:-60 boolean:328 choice:-75 multipleChoice:-26 reference:-79 multipleReference:38 list:-59 keyValues:56 date:-25 file:-62
type typeNoun invoice text:26 multilineText:42 url:-38 email:-21 integer:-105 choice:65 multipleChoice:-51 reference:212 multipleReference:38 list:-84 keyValues:-54 date:-36 file:-29
type typeNoun invoiced text:-53 multilineText:57 boolean:36
type typeNoun invoices text:78 multilineText:-60 url:-22 integer:29 number:41 boolean:133 choice:183 multipleChoice:-24 reference:-26 multipleReference:-41 list:-119 keyValues:-29 date:-114
type typeNoun ip text:266 multilineText:-37 url:-86 email:-53 integer:105 number:-26 boolean:-34 choice:-109 multipleReference:-33 list:48
type typeNoun ipv4 text:70 multilineText:-42
type typeNoun is multilineText:-36 url:77 email:-152 integer:152 number:-111 choice:149 multipleChoice:-186 reference:-109 multipleReference:-186 list:-128 keyValues:119 date:-26 file:-244
type typeNoun isolate boolean:22
type typeNoun issue text:-191 multilineText:111 integer:129 number:-28 boolean:-127 multipleReference:180 list:-28
type typeNoun issued text:-64 integer:102 number:-46 boolean:66 reference:-22
type typeNoun issuer url:76 integer:41 boolean:-23 reference:-21 list:-21
type typeNoun issues text:26 multilineText:-84 integer:-21 boolean:-31 choice:-39 reference:31 multipleReference:-32 list:88 keyValues:-28 date:128
type typeNoun it multilineText:97 url:-54 email:-57 integer:201 number:-135 boolean:-48 choice:216 multipleChoice:24 reference:-177 multipleReference:-59 list:-142 keyValues:133 date:-21 file:-73
type typeNoun item integer:-69 number:-43 boolean:-119 choice:-39 multipleChoice:37 reference:341 multipleReference:85 list:-80 keyValues:-62
type typeNoun items text:74 multilineText:107 url:-26 integer:65 number:71 choice:-127 multipleChoice:-26 reference:-206 multipleReference:-133 list:132 keyValues:111 date:-23 file:-25
type typeNoun iteration integer:25
type typeNoun its text:159 multilineText:-46 integer:24 number:118 boolean:-206 choice:146 multipleChoice:-29 reference:-56 multipleReference:-59 list:-30 keyValues:28
type typeNoun java keyValues:56
type typeNoun javascript text:-117 multilineText:250 boolean:-25 reference:-25 list:-24
type typeNoun jira text:-55 integer:188 number:-34 boolean:-124 multipleReference:155 list:-40
type typeNoun job text:-62 integer:36 number:-35 choice:-123 multipleChoice:-22 reference:-72 multipleReference:20 keyValues:318 date:-35
type typeNoun jobs text:-72 choice:-61 reference:-21 multipleReference:70 date:97
type typeNoun json text:-159 multilineText:228 integer:-28 number:-26 boolean:44 choice:-65 reference:-129 list:-22 keyValues:63 file:108
type typeNoun just text:45 boolean:-101 choice:56 reference:80 multipleReference:-30
type typeNoun jwks text:-52 url:85 list:-36
type typeNoun jwt text:72 integer:38 boolean:-26 choice:97 reference:-48 list:-61
type typeNoun k8s text:-134 url:-23 integer:27 boolean:-23 choice:-67 list:21 keyValues:217
type typeNoun kafka text:68 integer:-101 number:-26 boolean:-64 reference:132 list:52 keyValues:-31
type typeNoun keep text:118 multilineText:-54 url:-33 email:-111 integer:-73 number:-42 boolean:-58 choice:278 multipleChoice:-35 reference:113 multipleReference:-76 keyValues:-22 date:-22
type typeNoun keeps text:-127 choice:236 reference:-35
type typeNoun key text:-29 multilineText:-49 url:-55 email:-31 integer:119 number:-83 choice:-251 multipleChoice:-39 reference:69 multipleReference:63 list:-194 keyValues:334 date:116 file:22
type typeNoun key-value text:-48 multilineText:-41 list:-22 keyValues:153
type typeNoun keycloak text:70 reference:-41
type typeNoun keys text:-151 integer:-32 boolean:144 reference:-28 multipleReference:-63 list:214 keyValues:-23
type typeNoun keywords text:60 boolean:-38 reference:-30 list:149 keyValues:-69
type typeNoun kind text:-59 reference:60
type typeNoun know text:-31 multilineText:71
type typeNoun knowledge text:41
type typeNoun known text:-25 boolean:46
type typeNoun kubernetes choice:46
type typeNoun label text:71 multilineText:-33 url:-29 integer:-22 number:-55 boolean:23 reference:61
type typeNoun labeled text:78 multilineText:-42 boolean:-25 choice:-25 reference:46
type typeNoun labels multilineText:68 integer:81 number:231 boolean:-109 choice:-155 reference:-91 multipleReference:-67 list:58 keyValues:24
type typeNoun land boolean:-66 multipleReference:116 file:-20
type typeNoun language text:197 integer:-27 boolean:-116 choice:-193 reference:105 multipleReference:73
type typeNoun languages text:43 boolean:-42 reference:-26 multipleReference:32 keyValues:32
type typeNoun last text:-87 multilineText:-20 boolean:52 choice:54 reference:59
type typeNoun later text:57 multilineText:-53 boolean:101 choice:-37 reference:-46
type typeNoun latest multilineText:55 integer:172 boolean:-78 choice:-35 reference:-51
type typeNoun layer text:40
type typeNoun layout text:-93 multilineText:136 boolean:22 choice:68 reference:-75
type typeNoun ldap text:33 multilineText:-82 url:-24 boolean:96 choice:-52 reference:29 list:102 keyValues:-20
type typeNoun lead text:-100 integer:54 boolean:85
type typeNoun least text:23 integer:35 choice:-25 reference:-22
type typeNoun leave text:50 multilineText:71 url:121 boolean:54 choice:-184 multipleChoice:-29 reference:23 list:-24 date:-28 file:-36
type typeNoun left multilineText:-55 integer:-54 boolean:39 choice:98 reference:-54 multipleReference:91 list:-33 date:22 file:-30
type typeNoun legal text:81 multilineText:57 choice:-23 reference:-58
type typeNoun legend multilineText:-25 boolean:-47 choice:138 reference:68 multipleReference:-29
type typeNoun length integer:288 number:-78 boolean:-40 choice:-22 reference:-49 list:-23
type typeNoun let text:-74 multilineText:101 boolean:157 choice:-37 reference:-41
type typeNoun lets text:-58 boolean:127 choice:27 reference:-51 multipleReference:36 list:-69
type typeNoun letter text:-27 multilineText:-20 integer:-26 number:-24 boolean:157 choice:-33 reference:37 list:-20
type typeNoun level multilineText:-35 integer:-34 boolean:-133 reference:333 list:-39
type typeNoun levels choice:47
type typeNoun library text:-45 multilineText:108 choice:-59 reference:-41 list:66
type typeNoun lifetime text:50 integer:20 boolean:-25
type typeNoun light text:47 boolean:-27 reference:30
type typeNoun like text:-97 multilineText:35 url:-38 integer:31 number:-23 boolean:-117 choice:52 multipleChoice:-21 reference:158 multipleReference:-72 list:53 keyValues:81 date:-22
type typeNoun limit text:126 multilineText:-33 integer:68 number:-52 boolean:95 choice:-69 multipleChoice:20 list:-114
type typeNoun limits text:55 integer:-27 number:27 boolean:-27 choice:-73 reference:45
type typeNoun line text:-183 multilineText:130 url:-131 integer:29 number:207 reference:108 multipleReference:-37 list:-166 file:103
type typeNoun linear text:-177 boolean:112 choice:47 reference:-36 list:107
type typeNoun lines integer:-91 number:-94 boolean:-56 choice:182 multipleChoice:-21 reference:74 list:53
type typeNoun link text:-55 multilineText:-36 url:-23 number:-39 boolean:-62 choice:58 reference:233 list:-31
type typeNoun linked text:-77 multilineText:52 number:-23 boolean:-127 choice:-39 reference:94 multipleReference:175
type typeNoun links integer:60
type typeNoun list text:-246 multilineText:-111 url:-62 choice:-174 multipleChoice:-56 reference:282 multipleReference:408 list:-87 date:-65 file:-38
type typeNoun listed reference:29
type typeNoun listening text:79
type typeNoun listens text:48 integer:-23 reference:-26 keyValues:77
type typeNoun lists text:-55 multilineText:29 integer:43 boolean:-171 choice:-26 multipleChoice:70 multipleReference:142
type typeNoun literal text:26
type typeNoun live text:-91 url:43 integer:62 boolean:55
type typeNoun llm text:-67 multilineText:126 integer:22
type typeNoun load text:-32 multilineText:47 integer:-44 boolean:121 multipleChoice:105 reference:-84 multipleReference:42 list:-72 keyValues:-21
type typeNoun local multilineText:-55 integer:-37 boolean:32 choice:91 reference:27 list:-31 keyValues:32
type typeNoun locally text:47
type typeNoun locate text:-22 multilineText:236 boolean:-72 reference:-72
type typeNoun located text:81 multilineText:-26 choice:-23
type typeNoun location text:242 multilineText:81 integer:-41 number:-27 boolean:-104 multipleChoice:-20 reference:-42 multipleReference:-44 file:-22
type typeNoun locations text:37 choice:-27 reference:39
type typeNoun lock text:-60 integer:49 number:49
type typeNoun log text:102 multilineText:-20 integer:-89 number:-43 boolean:72 reference:39 multipleReference:-30
type typeNoun logging text:-70 multilineText:136 reference:-36
type typeNoun login text:29 multilineText:35 url:45 integer:27 number:-25 boolean:85 choice:-62 reference:-136 list:-46 file:56
type typeNoun logo boolean:-59 choice:-23 reference:-42 file:152
type typeNoun logout text:-20 boolean:70
type typeNoun logs text:-55 boolean:-55 choice:93 reference:-47 list:75
type typeNoun long text:27 multilineText:-44 integer:222 number:-35 boolean:-85 choice:-131 reference:76 list:-24 date:50
type typeNoun longer boolean:27
type typeNoun lookup text:-66 multilineText:60 boolean:59 keyValues:27
type typeNoun low text:-107 integer:33 number:77 choice:83 reference:-21
type typeNoun lower integer:-47 number:20 reference:25
type typeNoun maas text:175 choice:-25 reference:-94 multipleReference:-44
type typeNoun machine text:-139 integer:301 number:-73 reference:-42
type typeNoun made text:-23 boolean:-45 choice:124 list:-24
type typeNoun mail text:-50 email:-22 list:98
type typeNoun main text:69 multilineText:90 integer:-24 choice:-63 reference:-45 multipleReference:-21 list:38 keyValues:-22
type typeNoun maintain text:-24 multilineText:-20 integer:34 boolean:-20 choice:-22 list:83
type typeNoun make text:-24 multilineText:-67 integer:-218 number:-32 boolean:65 choice:-94 multipleChoice:-52 reference:159 multipleReference:128 list:28 keyValues:121
type typeNoun manage text:73 choice:-39 reference:35
type typeNoun management text:-65 multilineText:51 reference:21 multipleReference:52
type typeNoun mandatory text:73 boolean:-22
type typeNoun manual text:-48 boolean:127 choice:-31
type typeNoun manually text:42 multilineText:-27 number:38 boolean:-62 choice:73 list:-24
type typeNoun many text:-76 multilineText:89 integer:175 number:-40 boolean:51 choice:-97 list:-29 keyValues:-24
type typeNoun map text:-149 multilineText:22 integer:58 boolean:-67 choice:114 list:-24 keyValues:103
type typeNoun mapped text:21 boolean:91 reference:-46
type typeNoun mapping text:59 integer:-23 choice:-76 reference:-49 multipleReference:-20 list:-42 keyValues:236 file:-41
type typeNoun mappings text:38 multilineText:32 boolean:-34 multipleReference:-25 list:-45 keyValues:55
type typeNoun maps multilineText:100 boolean:32 choice:-32 reference:23 multipleReference:-24 list:-44
type typeNoun mark text:-82 number:-57 boolean:216 reference:-26
type typeNoun markdown multilineText:-70 integer:53 choice:30 reference:-21
type typeNoun marked text:-32 multilineText:-34 integer:77 boolean:119 choice:-80
type typeNoun master text:62 multilineText:-28 url:-32 integer:-23 boolean:54 choice:157 reference:-88 list:-41
type typeNoun match text:-81 multilineText:42 integer:-41 number:-76 boolean:80 choice:106 multipleChoice:136 reference:-163 multipleReference:-26 keyValues:42
type typeNoun matches text:85 multilineText:45 boolean:-89 reference:26
type typeNoun matching text:-147 multilineText:70 integer:24 number:48 boolean:-86 choice:185 list:-37 keyValues:-24
type typeNoun material text:59 boolean:-29 reference:28
type typeNoun materials text:33 choice:-54 reference:38
type typeNoun max multilineText:79 integer:-59 number:20 boolean:53 list:-73
type typeNoun maximum text:147 multilineText:-37 url:-21 integer:267 choice:-123 reference:-72 multipleReference:-26 list:-71 keyValues:-25 date:-24
type typeNoun may text:116 integer:-99 number:-22 multipleChoice:64 reference:37 multipleReference:-21 list:-43
type typeNoun mcp text:-48 multilineText:-34 url:-77 choice:174 reference:-50 multipleReference:-22 list:114
type typeNoun means text:-82 multilineText:115 url:-25 boolean:84 choice:74 reference:-99
type typeNoun meant boolean:-72 choice:44 reference:36
type typeNoun measure text:22 choice:108 reference:-84
type typeNoun measured text:-26 choice:119 reference:-69
type typeNoun medium text:-106 integer:34 number:80 choice:75 reference:-22
type typeNoun meet integer:51 number:-62 boolean:-37 reference:-29 list:46 keyValues:69
type typeNoun member multilineText:-20 boolean:-72 choice:-59 reference:217 multipleReference:81 list:-87
type typeNoun members boolean:-63 reference:25 multipleReference:97
type typeNoun membership text:-59 multilineText:-40 integer:62 number:26 boolean:171 choice:-103 reference:55 multipleReference:-30 list:-43
type typeNoun memberships text:-94 multilineText:-25 integer:-30 number:60 boolean:94 choice:-131 reference:173
type typeNoun memories text:84 integer:-44 boolean:64 choice:-44 reference:-29
type typeNoun memory text:-76 integer:144 number:40 boolean:99 choice:-50 reference:-72 list:-23
type typeNoun mentioned list:33
type typeNoun menu text:-73 url:-21 email:66 integer:-35 number:-20 boolean:-91 choice:367 reference:-126 list:-29
type typeNoun message text:210 multilineText:148 url:-33 email:-23 integer:-75 number:-120 boolean:-71 choice:216 multipleChoice:-43 reference:-187 list:-26 date:27 file:-79
type typeNoun messages text:109 multilineText:166 url:-24 integer:-105 number:-72 choice:33 multipleReference:-51 list:47 keyValues:-48
type typeNoun meta multilineText:31
type typeNoun metadata text:-171 multilineText:170 url:26 integer:-22 number:-23 boolean:-28 choice:39 reference:21 multipleReference:-40 list:139 keyValues:-93
type typeNoun method text:-40 url:-29 integer:-40 number:33 boolean:83 choice:24 reference:52
type typeNoun methods text:-79 url:29 boolean:-114 multipleChoice:24 multipleReference:124 list:-27 keyValues:78
type typeNoun metric text:37 multilineText:24 url:-21 integer:127 number:237 boolean:-148 choice:-43 reference:-161 keyValues:-21
type typeNoun metrics integer:59 number:27 boolean:-78 choice:-104 reference:29 multipleReference:59 keyValues:53
type typeNoun microsoft text:-31 multilineText:67
type typeNoun minimum text:78 multilineText:-36 integer:122 number:29 boolean:-80 choice:26 list:-40 keyValues:-21
type typeNoun minio text:24 boolean:53 choice:22 reference:-69
type typeNoun minutes text:-93 integer:134
type typeNoun mobile text:-115 url:48 boolean:56 choice:24 reference:-54 list:105
type typeNoun modal text:-57 multilineText:79 boolean:-22 choice:81 reference:-50
type typeNoun mode text:-104 multilineText:-49 url:-25 integer:36 number:-32 boolean:288 choice:32 reference:-91 multipleReference:-36 list:58 keyValues:-39 date:-23
type typeNoun model text:-53 multilineText:-48 url:-23 integer:-112 number:109 boolean:131 choice:75 multipleChoice:-30 reference:-24 multipleReference:-56 list:83 keyValues:-34
type typeNoun models text:67 multipleReference:26 list:-49
type typeNoun modes text:-27 choice:96 reference:-25
type typeNoun modified boolean:75
type typeNoun modify text:28 multilineText:-47 integer:-26 choice:74 reference:-77 list:-41 file:125
type typeNoun moment text:-37 boolean:123 choice:-26 reference:-28
type typeNoun money text:-30 choice:137 reference:-31
type typeNoun mongodb text:-41 multilineText:62 url:39 number:-38 boolean:-37 choice:112 reference:-150 list:60 keyValues:26
type typeNoun monitor integer:76 boolean:-43 choice:-29 reference:-43 multipleReference:59 list:34
type typeNoun monitoring text:-73 integer:68 boolean:46
type typeNoun month text:52 number:-27 boolean:-33 choice:67 reference:39 date:-37
type typeNoun monthly text:-46 multilineText:-23 boolean:-105 choice:44 multipleChoice:100 reference:106
type typeNoun months text:81 integer:-120 choice:54 reference:21
type typeNoun more text:20 multilineText:22 url:-126 integer:38 number:96 boolean:27 choice:-217 multipleChoice:-104 reference:-71 multipleReference:173 list:193 keyValues:-45
type typeNoun most text:-29 boolean:78 reference:-20
type typeNoun mount text:-54 boolean:88 keyValues:35
type typeNoun mounted text:64 reference:-30
type typeNoun moved text:-31 multilineText:-21 boolean:110
type typeNoun mp3 text:-160 multilineText:152 boolean:-32 choice:-37 reference:-23 list:-25 file:184
type typeNoun mqtt text:57 multilineText:74 url:85 integer:-23 choice:-55 reference:-53 multipleReference:-23 list:-27
type typeNoun much text:-124 multilineText:54 integer:31 number:125 boolean:-21
type typeNoun multiple text:-34 multilineText:24 integer:-38 number:-41 boolean:99 choice:61 multipleChoice:-46 reference:-66 multipleReference:-96 list:21 keyValues:63 date:21 file:46
type typeNoun must text:232 url:42 email:47 integer:-126 number:-67 boolean:-145 choice:143 reference:-93 date:-21
type typeNoun mysql text:-46 choice:75 reference:44
type typeNoun n text:22 integer:37
type typeNoun name text:510 multilineText:-151 url:-127 email:-63 integer:-52 number:-76 boolean:-26 choice:-80 multipleChoice:94 reference:49 list:33 keyValues:56 date:-62 file:-80
type typeNoun named choice:-34 reference:46 list:32
type typeNoun names text:-120 multilineText:126 boolean:-22 choice:35 reference:-58 multipleReference:-20 keyValues:72
type typeNoun namespace text:45 multilineText:-22 boolean:-26 list:73
type typeNoun naming text:61
type typeNoun navigation text:-110 multilineText:-44 boolean:-48 multipleChoice:133 multipleReference:165 list:-22
type typeNoun nearby text:-36 boolean:120 choice:-34 reference:-21
type typeNoun necessary boolean:62
type typeNoun need text:-214 multilineText:-115 url:-20 email:28 integer:-30 number:-46 boolean:76 choice:307 multipleChoice:-21 reference:-129 multipleReference:-53 list:127 keyValues:-56 date:-23 file:130
type typeNoun needed text:-98 integer:-30 boolean:50 choice:-64 keyValues:53 file:124
type typeNoun needs text:128 multilineText:-35 url:64 integer:-80 number:46 boolean:92 choice:-113 list:-54
type typeNoun network text:-223 multilineText:-57 integer:207 number:-29 boolean:-108 choice:-72 reference:78 multipleReference:-39 list:154 keyValues:138
type typeNoun new text:57 multilineText:-26 url:-23 email:-30 integer:81 number:-64 choice:-290 multipleChoice:-51 reference:177 multipleReference:44 list:-31 keyValues:115 date:-26 file:51
type typeNoun newly boolean:-27 choice:-55 multipleReference:113
type typeNoun next multilineText:88 integer:-27 number:-50 boolean:-138 choice:-73 multipleChoice:182 reference:-152 multipleReference:188 keyValues:-81 date:-58 file:110
type typeNoun nginx url:-37 list:46
type typeNoun no text:-52 multilineText:25 url:-20 email:-24 integer:51 number:-36 boolean:-83 choice:159 reference:50 multipleReference:36 list:-34 keyValues:-37 file:-29
type typeNoun node text:-26 multilineText:-120 number:-20 boolean:237 choice:-80 multipleChoice:60 reference:-49 list:72
type typeNoun nodes integer:-145 boolean:41 choice:94 reference:22 list:74
type typeNoun non text:-37 integer:-22 number:26 keyValues:80
type typeNoun none text:-149 multilineText:-29 integer:64 number:85 boolean:-65 choice:217 reference:-62
type typeNoun normal boolean:48
type typeNoun not text:-73 multilineText:-109 url:-76 integer:215 number:155 boolean:222 choice:-261 multipleChoice:59 reference:-102 multipleReference:-23 list:-70 keyValues:-43 date:92
type typeNoun note text:-45 multilineText:170 boolean:32 choice:37 reference:-95 keyValues:-22
type typeNoun noted text:22
type typeNoun notes text:120 multilineText:66 boolean:-54 choice:-40
type typeNoun notification text:72 url:-61 integer:-48 number:-21 boolean:176 choice:-118 multipleChoice:-22 reference:-172 multipleReference:132 list:111 keyValues:-26
type typeNoun notifications text:-166 multilineText:-33 email:183 boolean:206 choice:97 reference:-175 multipleReference:-59
type typeNoun notify text:-38 email:-23 boolean:59 reference:81 multipleReference:-41
type typeNoun notion text:-34 boolean:-24 list:104
type typeNoun now text:-88 multilineText:153 integer:-26 boolean:-48 choice:-29 reference:61 multipleReference:47 list:-21
type typeNoun null boolean:51 choice:43 reference:-40
type typeNoun number text:615 multilineText:-83 url:-47 email:-34 integer:-313 boolean:-73 choice:55 multipleChoice:-38 reference:153 multipleReference:-119 list:-100 keyValues:38 date:-42 file:-29
type typeNoun numbers text:-80 multilineText:-29 integer:-52 number:-29 boolean:251 choice:-72 reference:43 multipleReference:-42 list:39
type typeNoun numeric text:-37 integer:20 reference:34
type typeNoun oauth multilineText:-72 boolean:-53 choice:23 multipleChoice:184 reference:-45 multipleReference:51 list:21 keyValues:-20
type typeNoun object multilineText:266 boolean:-24 choice:-156 list:-57 keyValues:37
type typeNoun occurs text:140 boolean:-34 choice:-90 reference:-135 list:172
type typeNoun ocr text:-62 choice:93 reference:-31
type typeNoun of text:-141 multilineText:-47 url:-127 email:-33 integer:74 number:109 boolean:-359 choice:170 multipleChoice:-34 multipleReference:-79 list:-314 keyValues:-155 date:-121 file:-178
type typeNoun off text:80 multilineText:-45 integer:-61 boolean:128 choice:-65 multipleReference:-31 keyValues:68
type typeNoun offer text:-25 date:57
type typeNoun offered boolean:-143 choice:152
type typeNoun offering text:-40 choice:90 reference:-34
type typeNoun offline text:-111 multilineText:81 boolean:102 choice:34 reference:-49
type typeNoun offset text:94 integer:-50 choice:36 reference:-23
type typeNoun often text:-111 multilineText:-69 integer:95 number:-29 choice:168
type typeNoun oidc choice:-30 multipleChoice:-23 multipleReference:-39 list:117 keyValues:23
type typeNoun okta text:71 choice:-60 reference:35
type typeNoun omit multilineText:-26 multipleReference:-21 list:94
type typeNoun on text:-233 multilineText:-60 url:-202 email:60 integer:-450 number:-36 boolean:150 choice:23 reference:29 multipleReference:169 keyValues:-74 file:28
type typeNoun once text:42 multilineText:99 url:30 integer:-32 boolean:-36 choice:-27 reference:-25
type typeNoun one text:-346 multilineText:80 url:-75 email:-21 number:-68 boolean:-210 choice:186 multipleChoice:-82 reference:350 multipleReference:75 list:65 keyValues:-66 date:-33 file:90
type typeNoun online text:-74 boolean:30 choice:39 reference:68
type typeNoun only text:56 multilineText:-82 url:-49 email:-23 integer:-165 number:-70 boolean:241 choice:313 multipleReference:-118 keyValues:-56 date:-33 file:-37
type typeNoun open text:-94 multilineText:106 url:37 integer:-40 number:20 boolean:-82 reference:-21 multipleReference:-81 list:208 file:-23
type typeNoun openai text:-179 boolean:-21 choice:284 reference:-34
type typeNoun openclaw text:35
type typeNoun opened reference:25
type typeNoun openid text:93 boolean:-35 choice:-117 multipleChoice:116 reference:-47 multipleReference:-63 list:110
type typeNoun opens choice:56 reference:-31 date:41
type typeNoun operation text:43 multilineText:52 integer:-64 boolean:75 choice:-24 multipleChoice:-27 reference:127 multipleReference:-66 list:-94
type typeNoun operator text:-183 multilineText:-26 choice:314 reference:49 keyValues:-20
type typeNoun optimize text:-60 integer:129 number:64 boolean:-38 reference:-50
type typeNoun option text:-206 multilineText:-220 url:87 email:-33 integer:-42 number:-67 boolean:722 choice:185 reference:-223 multipleReference:-81 list:-138 keyValues:-56 date:-37 file:26
type typeNoun optional multilineText:-45 url:-40 email:-57 integer:-20 number:-85 boolean:55 choice:162 multipleChoice:-80 reference:-169 multipleReference:-87 list:130 keyValues:125 date:99 file:-57
type typeNoun optionally text:-25 multilineText:-32 integer:51 number:-39 boolean:-272 choice:-49 multipleChoice:115 reference:123 multipleReference:144 list:-49 keyValues:49
type typeNoun options text:39 multilineText:114 url:-24 boolean:-124 choice:293 multipleChoice:72 reference:-99 multipleReference:-226 list:-55 keyValues:52
type typeNoun or text:-156 url:-71 email:-93 integer:-250 number:-82 boolean:-560 choice:962 multipleChoice:290 reference:-434 multipleReference:-75 list:-100 keyValues:-186 date:-153 file:163
type typeNoun order text:90 multilineText:-131 integer:206 boolean:-66 choice:-64 reference:-89 multipleReference:112 keyValues:27
type typeNoun ordered boolean:-41 choice:58 multipleReference:37 list:-20
type typeNoun ordering text:-74 integer:22 keyValues:108
type typeNoun organisation text:-66 multilineText:-32 boolean:367 multipleChoice:-23 reference:-105 list:-67 keyValues:-21
type typeNoun organization text:258 multilineText:-122 email:-20 integer:-113 number:25 boolean:-233 choice:81 multipleChoice:111 reference:191 multipleReference:-35 list:-44 keyValues:-44 file:-42
type typeNoun organize text:-60 multilineText:-22 boolean:-25 list:105 keyValues:82
type typeNoun orientation text:-30 boolean:-75 choice:169 reference:-35
type typeNoun origin text:-38 url:71 boolean:-42 choice:-29 list:121
type typeNoun original email:69 boolean:-69 choice:-28 multipleReference:59
type typeNoun other text:109 multilineText:-43 integer:64 number:23 choice:50 multipleChoice:-25 reference:-54 list:-95 keyValues:-30
type typeNoun others text:87 boolean:-35 choice:49 reference:-80 list:40
type typeNoun otherwise text:-37 multilineText:46 integer:-29 number:41 choice:22 reference:-26
type typeNoun out text:84 multilineText:20 email:52 number:-24 multipleChoice:64 reference:-83 multipleReference:-21 list:-75
type typeNoun outgoing text:100 integer:24 number:-31 boolean:-40 choice:-42 reference:-43 keyValues:89
type typeNoun output multilineText:-32 integer:-36 number:-37 choice:-106 multipleChoice:50 reference:95 multipleReference:42 list:41
type typeNoun outside text:-124 integer:-21 boolean:-33 choice:311 reference:-61
type typeNoun over text:67 boolean:-22 choice:64 reference:-40
type typeNoun override text:-44 boolean:-95 choice:-27 list:-36 keyValues:289 file:-41
type typeNoun overview text:-49 multilineText:59 boolean:51 reference:-22
type typeNoun overwrite text:-70 boolean:-62 choice:86 keyValues:95
type typeNoun own text:-60 multilineText:91 url:-20 integer:-66 number:151 boolean:126 choice:159 reference:-125 multipleReference:-56 list:-105 keyValues:-55
type typeNoun packed number:75 boolean:-30 choice:-27 reference:21
type typeNoun page multilineText:-25 url:23 email:-34 integer:167 number:-111 boolean:-67 choice:-30 multipleChoice:157 reference:-59 multipleReference:35 list:-143 keyValues:-68 date:-32 file:167
type typeNoun pages text:97 url:95 number:-20 boolean:20 choice:-38 reference:-80 multipleReference:-31 list:-50 file:59
type typeNoun paid text:75 multilineText:49 integer:-74 number:49 choice:-42 reference:43 multipleReference:-20 list:-21
type typeNoun pair text:-60 multilineText:56 multipleReference:30
type typeNoun palette text:24 multilineText:-78 boolean:143 choice:-24
type typeNoun panel text:-61 boolean:90 choice:85 multipleReference:-70
type typeNoun parallel choice:30
type typeNoun parameter text:127 multilineText:-104 url:-26 integer:-58 number:-49 choice:-73 multipleChoice:-45 reference:-144 list:140 keyValues:271
type typeNoun parameters text:22 multilineText:39 url:-33 number:-45 choice:-128 multipleChoice:27 reference:-58 multipleReference:135 list:-33 keyValues:93 date:-20
type typeNoun params text:49 boolean:-21 keyValues:25
type typeNoun parent text:-122 integer:101 boolean:56 choice:-20 reference:25
type typeNoun parse text:-66 boolean:121 choice:21
type typeNoun part text:122 multilineText:-38 integer:-29 boolean:-37 choice:-30 reference:79 multipleReference:53 list:-76
type typeNoun partial integer:-44 choice:141 list:-48
type typeNoun particular multilineText:-24 integer:-42 number:-41 boolean:-59 choice:-26 reference:212 multipleReference:59 list:-33
type typeNoun partition text:-34 choice:54 list:30
type typeNoun partitions text:59 integer:-61 choice:31 reference:-22
type typeNoun pass text:74 multilineText:35 integer:-23 number:-72 boolean:-37 choice:-105 multipleChoice:87 reference:-45 multipleReference:-20 keyValues:60 date:70
type typeNoun passed choice:25 multipleReference:-34 list:77
type typeNoun passing text:-95 integer:-80 number:-36 boolean:190 choice:-28 multipleChoice:75
type typeNoun password text:-95 multilineText:-52 url:42 email:63 integer:141 number:-66 boolean:-24 choice:24 multipleChoice:33 reference:53 multipleReference:54 list:-99 keyValues:-27 date:-34
type typeNoun passwords text:-44 integer:-45 choice:177 reference:-26
type typeNoun past multilineText:37 boolean:-38 reference:50
type typeNoun paste text:194 multilineText:129 url:89 integer:-28 number:-28 boolean:-108 choice:-67 reference:-84 list:-25 file:-23
type typeNoun patch text:-85 integer:76 boolean:20 choice:-34 reference:35
type typeNoun path text:492 multilineText:-121 url:63 integer:-22 number:-48 choice:-147 reference:-137 multipleReference:-24 list:61 file:-65
type typeNoun paths text:-90 boolean:-21 list:158
type typeNoun pattern text:24
type typeNoun pay text:-52 boolean:27 choice:-22 multipleChoice:27 multipleReference:88
type typeNoun payload text:-143 multilineText:70 integer:-44 number:-24 choice:92 reference:-85 multipleReference:39 list:62 keyValues:50
type typeNoun payloads text:-37 multilineText:112
type typeNoun payment text:22 multilineText:-128 url:-42 email:-53 integer:46 boolean:-59 choice:78 multipleChoice:37 reference:123 list:-79 keyValues:-39 date:69
type typeNoun payments text:-103 integer:-41 number:45 boolean:80 choice:23 reference:41 multipleReference:-33 list:-43 date:90
type typeNoun pcg text:-71 multilineText:50 email:-22 integer:-40 number:-21 boolean:99 reference:120 multipleReference:-21 list:-36 keyValues:-29
type typeNoun pdf text:-49 multilineText:-37 integer:-51 boolean:101 choice:-44 reference:69 multipleReference:-20 list:62
type typeNoun pem text:-30 multilineText:35
type typeNoun per text:-211 multilineText:106 url:-124 number:290 boolean:-137 choice:56 reference:214 multipleReference:-34 list:-118
type typeNoun percent text:-49 integer:24 number:182 choice:-83 reference:-31
type typeNoun percentage text:-64 multilineText:-20 number:196 boolean:-105 choice:79 reference:-41
type typeNoun perform multilineText:-73 boolean:-31 choice:130 reference:-93 multipleReference:-20 list:-41 keyValues:154
type typeNoun performance text:-31 integer:87 boolean:36 choice:-27 reference:-26
type typeNoun performed text:-91 integer:-123 number:198 boolean:83 reference:-26
type typeNoun period text:-55 multilineText:-24 integer:-36 number:-87 boolean:95 choice:-171 multipleChoice:40 reference:232 multipleReference:28 list:-57 keyValues:-24 date:86
type typeNoun periodic choice:-29 reference:38
type typeNoun periods text:90 choice:-43 reference:-21 date:36
type typeNoun permission text:-26 integer:-22 boolean:89 list:51
type typeNoun permissions text:147 multilineText:-35 integer:-55 boolean:-40 choice:55 multipleChoice:-23 reference:190 multipleReference:-97 list:-82 keyValues:-20
type typeNoun permit boolean:-127 choice:142
type typeNoun persistent text:-45 choice:94
type typeNoun person text:-46 multilineText:-29 boolean:-87 choice:68 list:184
type typeNoun personal text:100 boolean:-28 reference:65 list:-38
type typeNoun phone text:143 multilineText:-44 integer:-109 number:-50 boolean:91 choice:-109 multipleChoice:67 reference:52 multipleReference:46 list:-33 keyValues:-27
type typeNoun pick text:-47 multilineText:-26 choice:-111 multipleChoice:56 reference:166 multipleReference:71 file:-23
type typeNoun picker text:35
type typeNoun pipeline text:66 choice:78 multipleChoice:-33 multipleReference:-61 keyValues:77
type typeNoun pivot boolean:102 list:-21
type typeNoun place text:-49 integer:-38 boolean:160 reference:-45
type typeNoun placeholder text:128 choice:-82
type typeNoun places text:-112 integer:136 number:27 reference:-20
type typeNoun plain text:-77 multilineText:92 choice:48 reference:-44
type typeNoun plain-text text:62 multilineText:-26 choice:-55 reference:34
type typeNoun plan text:-54 number:83 boolean:-40 reference:30
type typeNoun plugin text:-61 boolean:23 choice:70
type typeNoun pod text:-53 reference:34 list:29 keyValues:53
type typeNoun pods text:-103 multilineText:48 integer:57 number:-42 boolean:144 reference:-27 list:-25
type typeNoun point text:169 multilineText:-46 integer:-27 number:160 boolean:-94 choice:-89 reference:-35 date:42
type typeNoun points text:39 url:137 integer:102 number:-25 boolean:-25 choice:-131 list:-28
type typeNoun policies text:-40 boolean:-28 reference:103 keyValues:33
type typeNoun policy text:35 multilineText:20 url:44 integer:49 number:-43 boolean:-27 choice:-63 reference:-58 multipleReference:-30 list:150 date:-20
type typeNoun poll text:184 integer:-153 boolean:33 choice:-35
type typeNoun pool text:43 integer:222 choice:-28 reference:-64 multipleReference:-46 list:-33
type typeNoun pop-up boolean:38 multipleReference:-28
type typeNoun populate text:-46 multilineText:-24 choice:32 reference:51
type typeNoun popup text:-140 multilineText:-29 integer:-22 boolean:-39 choice:-61 multipleReference:156 list:160
type typeNoun port text:-319 multilineText:-33 url:35 email:-20 integer:419 number:-98 boolean:59 choice:-54 reference:-69 list:45 keyValues:82
type typeNoun portal text:-125 multilineText:136 url:-43 integer:-58 number:-34 boolean:-47 choice:-107 multipleChoice:50 reference:-87 multipleReference:335 list:68 keyValues:-23 file:-36
type typeNoun ports text:-54 integer:-128 choice:-26 reference:-20 list:134 keyValues:174
type typeNoun position text:-278 multilineText:-24 integer:-21 number:-30 choice:347 reference:83
type typeNoun positive text:-21 boolean:-107 multipleChoice:74 multipleReference:90
type typeNoun post text:51 integer:-30 number:89 boolean:-104 list:-20 keyValues:76
type typeNoun postgres text:-55 choice:76
type typeNoun postgresql choice:31
type typeNoun posts reference:-24 multipleReference:35
type typeNoun predefined text:236 boolean:-62 choice:-34 reference:-98
type typeNoun prefer integer:-50 number:20 choice:20 reference:29
type typeNoun preferences text:55 boolean:-46 choice:-29 list:65
type typeNoun preferred text:175 integer:87 number:-25 choice:-45 reference:-90 multipleReference:-25
type typeNoun prefix multilineText:-81 integer:148 boolean:-27 choice:-43 reference:-82 list:59 keyValues:60
type typeNoun prefixed text:142 integer:-24 boolean:-22 choice:-32
type typeNoun presented text:169 multilineText:-29 integer:66 number:-43 boolean:-42 choice:-124 reference:101 multipleReference:-30
type typeNoun preserve boolean:146 list:-23 keyValues:-63
type typeNoun preset text:-88 number:-22 choice:21 reference:186 list:-57 date:20
type typeNoun press text:-82 list:119
type typeNoun prevent boolean:-91 choice:136
type typeNoun prevents integer:42
type typeNoun preview text:31 url:248 boolean:-90 choice:-85 file:-22
type typeNoun previous text:38 multilineText:-89 url:26 email:20 integer:-25 number:-27 choice:-83 reference:91 file:67
type typeNoun previously text:32 boolean:-23 choice:-30 reference:70
type typeNoun price text:-134 multilineText:-32 boolean:165 choice:-77 multipleChoice:81 reference:44 multipleReference:-59 list:-27 date:89
type typeNoun primary text:47 multilineText:-25 integer:-44 number:21 boolean:184 choice:-33 reference:-67 multipleReference:-24 list:-24
type typeNoun principal text:52
type typeNoun priority text:-45 integer:74 number:-53 choice:46
type typeNoun private text:-173 multilineText:217 integer:-21 multipleReference:-35 file:72
type typeNoun probe text:-69 integer:-83 list:216
type typeNoun process text:184 multilineText:-156 url:-30 email:-21 integer:-218 boolean:-97 choice:-159 multipleChoice:-62 reference:142 multipleReference:-83 keyValues:49 date:-25 file:453
type typeNoun processed text:23 choice:-24 reference:-50 list:63
type typeNoun processing text:-27 multilineText:-28 integer:-84 number:-37 boolean:133 reference:72
type typeNoun produce multilineText:48 integer:-99 number:107 list:-37
type typeNoun product text:-260 multilineText:-73 url:-21 integer:269 number:482 boolean:-42 choice:-236 multipleChoice:-40 reference:45 list:-56 keyValues:-39 file:-22
type typeNoun production integer:94 number:22 reference:-48
type typeNoun products boolean:-48 choice:169 reference:21 list:-53
type typeNoun profile text:155 multilineText:-206 url:59 integer:179 number:-38 choice:-92 multipleChoice:98 reference:-85 multipleReference:-146 list:64 keyValues:-31 file:58
type typeNoun program text:116 url:-20 integer:-32 boolean:-32 multipleReference:-23 list:28 keyValues:-69 file:57
type typeNoun project text:328 multilineText:-39 url:-73 integer:-35 number:79 boolean:-85 choice:-39 reference:-45 multipleReference:-31
type typeNoun projects text:53 boolean:-20 choice:-29 multipleChoice:23 reference:23 list:-30
type typeNoun prometheus text:21 url:26
type typeNoun prompt text:-88 multilineText:45 boolean:133 choice:-26
type typeNoun properties boolean:35
type typeNoun property text:106 multilineText:20 reference:-33
type typeNoun protocol text:93 url:34 integer:45 number:-23 boolean:183 choice:75 reference:-277 multipleReference:-35 keyValues:-30
type typeNoun provide text:73 multilineText:129 url:29 email:-25 integer:-45 number:-46 boolean:-80 choice:33 multipleChoice:-33 reference:-176 keyValues:171 date:-30
type typeNoun provided text:137 multilineText:-21 url:60 integer:102 boolean:92 choice:-312 reference:-55 multipleReference:-23 list:-59 keyValues:116
type typeNoun provider text:47 multilineText:-68 url:46 number:-32 reference:141 list:-95
type typeNoun providers boolean:-52 choice:-69 multipleReference:169 list:41
type typeNoun provides text:66 email:-45 boolean:22 reference:-33 list:79
type typeNoun providing text:155 integer:-25 boolean:-22 choice:-35
type typeNoun provision text:-53 choice:88 reference:-31
type typeNoun proxy text:332 multilineText:-20 url:147 integer:-157 number:-28 boolean:-99 choice:-56 reference:-98 multipleReference:-23 list:-104 keyValues:167
type typeNoun pub/sub list:58
type typeNoun public text:-174 multilineText:114 url:-21 integer:-58 number:-33 boolean:-122 choice:264 reference:-63 multipleReference:-48 list:-72 keyValues:51 file:204
type typeNoun publicly text:-42 url:21 boolean:105 choice:-23
type typeNoun publish text:114 boolean:-116 choice:55
type typeNoun published text:34 multilineText:30 integer:22 reference:-27
type typeNoun pull text:22 integer:32 reference:-26
type typeNoun purchase text:42 boolean:-45 choice:-47 reference:108
type typeNoun purpose text:80 multilineText:-28
type typeNoun purposes text:-76 multilineText:-25 choice:159 reference:-38
type typeNoun push boolean:87 choice:152 reference:-173
type typeNoun pushed boolean:41 reference:47 multipleReference:-26
type typeNoun put choice:-22 reference:23
type typeNoun python multilineText:-131 choice:97 reference:-30 keyValues:84 file:31
type typeNoun quality text:-61 integer:108 number:31 reference:-30
type typeNoun quantity text:-50 integer:-45 number:-34 boolean:178 reference:-22
type typeNoun queries text:32 boolean:-21 reference:42
type typeNoun query text:433 url:29 email:-21 integer:85 number:-30 boolean:-95 choice:-195 multipleChoice:-48 multipleReference:-75 list:-114 keyValues:86 date:-25 file:-24
type typeNoun questions boolean:30
type typeNoun queue text:114 integer:28 number:-25 boolean:22 choice:-31 reference:-44 list:-22
type typeNoun quick text:-32 multilineText:62 boolean:-59 multipleChoice:40 reference:-39 multipleReference:54
type typeNoun quote text:-108 multilineText:142 integer:-23 number:-20 boolean:174 reference:-89 file:-23
type typeNoun quotes multilineText:-25 boolean:55 choice:60
type typeNoun range text:79 multilineText:-27 email:-22 integer:102 boolean:37 choice:-111 list:-50 date:65
type typeNoun ranges text:-75 list:125
type typeNoun rate text:-176 multilineText:-31 integer:-129 number:540 boolean:-164 choice:27 reference:44 multipleReference:-24
type typeNoun rather text:40 boolean:90 choice:-22 multipleReference:-24
type typeNoun ratio text:-41 integer:-131 number:-26 choice:250
type typeNoun reaches text:20 integer:-24 boolean:42
type typeNoun read choice:35 reference:22 multipleReference:-46 list:31
type typeNoun realm multilineText:67 reference:-22
type typeNoun receipt text:-21 choice:-20 reference:111 list:-24
type typeNoun receive text:-71 multilineText:-22 email:114 boolean:-50 choice:-53 reference:125 multipleReference:27 list:-36
type typeNoun received text:-26 integer:91 choice:-29
type typeNoun receives text:-20 email:52
type typeNoun receiving multipleReference:85 list:-57
type typeNoun recipient text:-110 url:-26 integer:-21 number:-28 choice:85 reference:22 list:108
type typeNoun recommended text:-114 multilineText:-22 integer:61 number:31 boolean:41 reference:-44 list:79
type typeNoun record text:-98 multilineText:-51 email:39 integer:40 number:-47 boolean:147 choice:-103 reference:108 multipleReference:31 keyValues:-26 date:29 file:-65
type typeNoun recorded text:-38 choice:-31 reference:122
type typeNoun recording text:36 integer:-47 boolean:79
type typeNoun records multilineText:-53 email:-53 integer:-85 number:102 boolean:110 choice:127 multipleChoice:-24 reference:85 multipleReference:-60 list:-97 keyValues:-25
type typeNoun recurring text:-54 integer:-23 boolean:121 choice:-75 reference:167 list:-23
type typeNoun redirect text:-91 url:74 number:-23 boolean:90 list:33
type typeNoun redirected text:121 url:-58 boolean:-25 choice:-21 reference:28
type typeNoun redshift multilineText:29 boolean:-28 choice:122 reference:-54
type typeNoun reduction text:45 integer:-23
type typeNoun refer text:-68 url:27 boolean:-33 multipleReference:102 file:21
type typeNoun reference text:299 multilineText:-30 url:-32 integer:-51 number:-26 boolean:-36 choice:-96 reference:-88 multipleReference:40 list:63
type typeNoun references text:78 multilineText:-25 choice:-26
type typeNoun refers text:-96 integer:95 boolean:49 choice:72 reference:-48
type typeNoun refresh text:-95 integer:74 boolean:-54 choice:-70 multipleChoice:212 reference:-40 multipleReference:72 list:-60
type typeNoun refreshing text:55 integer:-31
type typeNoun regex text:106 reference:-34
type typeNoun region text:91 multilineText:26 boolean:-43 choice:-82 reference:60
type typeNoun register text:-23 boolean:112 choice:-35
type typeNoun registered reference:-41 multipleReference:62
type typeNoun registration text:97 multilineText:-32 integer:-32 boolean:152 choice:-187 multipleReference:53
type typeNoun registry text:100 multilineText:-99 url:140 integer:-21 boolean:-153 choice:21 multipleChoice:48 reference:29 list:-25
type typeNoun regular multilineText:-31 boolean:89 multipleChoice:68 reference:-40 multipleReference:28 list:-24 date:-52
type typeNoun related multilineText:-48 url:-22 integer:189 number:417 boolean:-376 choice:-178 multipleChoice:-31 reference:-76 multipleReference:-49 keyValues:-46 file:226
type typeNoun relations boolean:-28 choice:-20 multipleReference:79
type typeNoun relationship text:82 number:-21 boolean:-60 choice:22 date:27
type typeNoun relative multilineText:-50 integer:97 number:-28 boolean:-22 choice:54 list:-20
type typeNoun relevant text:158 integer:-59 number:-20 boolean:-78 choice:-38 reference:43 multipleReference:33 list:-26
type typeNoun remain text:-35 integer:60
type typeNoun remaining text:-35 integer:-22 number:20 reference:65
type typeNoun remember integer:29
type typeNoun reminder multilineText:-23 email:22 integer:94 boolean:-79 reference:39 multipleReference:53 list:-40
type typeNoun reminders integer:68 boolean:-25
type typeNoun remote text:48 url:25 reference:-24
type typeNoun remove text:-41 integer:-27 boolean:28 choice:55 multipleReference:-28 list:82
type typeNoun rendered text:-29 multilineText:29 boolean:20
type typeNoun rendering text:67 number:38 boolean:-46 reference:-22
type typeNoun replace text:72 multilineText:34 boolean:-131 choice:-30 reference:-56 keyValues:114 file:76
type typeNoun replaced text:29 boolean:60 reference:-23
type typeNoun replacement text:103
type typeNoun replacing text:43 multilineText:59 choice:-40
type typeNoun replication text:23
type typeNoun replies text:-93 email:97 boolean:43 reference:-32 multipleReference:-26 list:61
type typeNoun reply email:72 boolean:29 choice:-90 reference:60 multipleReference:-27
type typeNoun report text:-144 integer:-39 number:-38 boolean:249 choice:-52 multipleChoice:-21 reference:74 multipleReference:91 list:-52 keyValues:-20
type typeNoun reported text:58 integer:-22 number:-22 reference:52
type typeNoun reporting text:-45 integer:67
type typeNoun reports text:67 multilineText:-33 boolean:-34 choice:-135 multipleChoice:-31 reference:156 multipleReference:108 keyValues:-28
type typeNoun repository multilineText:-83 url:-67 boolean:98 reference:91
type typeNoun represent text:35 multilineText:39 boolean:-66
type typeNoun represented multilineText:59 boolean:-43 reference:-40 list:60
type typeNoun represents text:35 integer:-39 choice:86 reference:-63
type typeNoun request text:-261 multilineText:-222 integer:89 number:-30 boolean:79 choice:72 multipleChoice:-21 reference:-180 list:40 keyValues:499
type typeNoun requesting text:-22 url:-22 choice:31
type typeNoun requests text:24 multilineText:-39 boolean:20 reference:-44 multipleReference:84 list:-105 keyValues:95
type typeNoun require text:-196 multilineText:-27 boolean:241 choice:-85 multipleChoice:73 reference:75
type typeNoun required text:-66 email:58 boolean:-29 choice:-80 multipleChoice:-64 reference:108 multipleReference:-76 list:49 keyValues:92 date:-34 file:28
type typeNoun requirement text:-38 integer:92
type typeNoun requirements text:-76 multilineText:58 choice:27
type typeNoun requirements.txt text:112 file:-57
type typeNoun requires choice:-29 reference:-28 list:83 date:53
type typeNoun reserved boolean:42 reference:-20
type typeNoun reset text:-75 boolean:-59 choice:24 reference:60 file:80
type typeNoun resolution text:53 multilineText:44 boolean:-181 choice:-38 multipleReference:181
type typeNoun resolve multilineText:64
type typeNoun resource text:97 multilineText:-108 url:-28 integer:-26 number:-30 choice:-146 reference:157 multipleReference:179 list:-107 file:33
type typeNoun resources text:184 multilineText:36 integer:-203 number:92 boolean:-63 choice:-46 reference:27 multipleReference:38 list:-23
type typeNoun responds text:-45 multilineText:73
type typeNoun response text:-68 multilineText:189 integer:131 number:-32 boolean:-32 choice:-49 reference:-97 multipleReference:-25 list:59 keyValues:-31
type typeNoun responses text:-20 choice:-30 reference:109
type typeNoun responsible reference:50
type typeNoun restart integer:65 reference:-37
type typeNoun restore text:24
type typeNoun restrict text:113 multilineText:-30 integer:-29 number:-30 boolean:-115 choice:-44 multipleChoice:115 multipleReference:-21 list:83 keyValues:-31
type typeNoun result text:156 integer:-25 boolean:-56 choice:-98 reference:-159 multipleReference:84 list:166
type typeNoun results text:31 multilineText:-39 integer:-71 boolean:162 choice:-24 multipleChoice:-24 reference:90 list:-64 keyValues:-20 file:-23
type typeNoun retries integer:-75 reference:106
type typeNoun retrieval text:-20 boolean:73 choice:-21
type typeNoun retrieve text:68 multilineText:38 integer:54 boolean:-33 choice:-26 reference:-59
type typeNoun retrieved text:67 choice:-21
type typeNoun return text:205 multilineText:24 integer:64 number:-24 boolean:-103 reference:-75 multipleReference:34 list:-43 keyValues:-23
type typeNoun returned text:-195 multilineText:85 integer:110 multipleChoice:132 reference:-29 list:-22
type typeNoun returns text:49 multilineText:36 choice:-43
type typeNoun revenue text:-87 integer:108 number:121 boolean:-25 choice:-23 reference:-50
type typeNoun review text:-38 multilineText:22 boolean:127 multipleChoice:66 reference:-55 multipleReference:-66
type typeNoun right text:50 integer:-31 boolean:-99 choice:99 keyValues:28
type typeNoun risk text:-63 multilineText:-37 integer:-70 number:-56 boolean:104 choice:57 reference:79 multipleReference:66 list:-23
type typeNoun role text:292 multilineText:-58 integer:-68 number:23 boolean:-33 choice:-161 multipleChoice:-22 reference:187 list:-72 keyValues:-23
type typeNoun roles multilineText:-32 boolean:33 choice:24 reference:-123 multipleReference:156
type typeNoun root multilineText:29 url:42 choice:-21
type typeNoun round text:-93 integer:149 number:-31 boolean:114 reference:-85
type typeNoun rounding text:-49 number:78
type typeNoun route text:74 multilineText:-40 url:29 number:-28 boolean:-74 choice:-50 reference:-56 multipleReference:106 list:77
type typeNoun routes text:-61 multilineText:-21 boolean:76 choice:87 multipleReference:-35 list:-74 keyValues:36
type typeNoun routing text:23
type typeNoun row text:-56 choice:119 reference:32
type typeNoun rows text:-50 multilineText:109 integer:-120 number:-30 boolean:105 choice:45 list:-23
type typeNoun rs256 reference:46
type typeNoun rsa text:-28 multilineText:22 reference:45
type typeNoun rule text:-88 multilineText:-93 url:-28 integer:57 number:-41 choice:81 multipleChoice:-25 reference:137 multipleReference:39 list:-42 keyValues:46 date:-20 file:-21
type typeNoun rules text:-149 multilineText:331 integer:35 number:-68 boolean:178 choice:-77 reference:-92 multipleReference:48 list:-56 keyValues:-49 file:-66
type typeNoun run text:195 multilineText:-84 boolean:-58 choice:87 reference:130 multipleReference:-80 list:-42 file:-38
type typeNoun running text:-35 multilineText:26 boolean:129 choice:-184 reference:-93 multipleReference:-23 list:23 keyValues:66 date:71 file:25
type typeNoun runs text:58 integer:-22 boolean:-144 choice:31 reference:-24 multipleReference:249 list:-70 keyValues:-28 date:-22
type typeNoun s3 text:21 reference:46
type typeNoun safe text:22
type typeNoun sales text:23 multilineText:-23 boolean:-55 choice:-125 multipleChoice:-24 reference:178 multipleReference:113 list:-29 keyValues:-25
type typeNoun same text:-350 multilineText:182 url:-30 email:80 integer:-28 number:-47 boolean:352 choice:57 reference:-101 multipleReference:-62 list:22 keyValues:-34 date:-26 file:-21
type typeNoun saml text:-130 multilineText:-36 url:61 integer:-23 boolean:41 choice:64 reference:-105 multipleReference:-33 list:159 keyValues:53
type typeNoun save text:-53 multilineText:99 boolean:80 choice:-121 reference:96 multipleReference:-36
type typeNoun saved text:34 boolean:36 reference:-20
type typeNoun scan text:-160 multilineText:26 choice:64 reference:-44 list:180
type typeNoun schedule text:101 multilineText:-26 integer:-102 boolean:128 choice:66 reference:-119
type typeNoun scheduled text:-81 multilineText:67 integer:102 boolean:-124 choice:-58 list:-20 date:152
type typeNoun schema text:-59 multilineText:413 integer:-36 number:-24 reference:-184 list:-47 keyValues:-33
type typeNoun scope multilineText:34 integer:-26 boolean:-26 choice:-84 multipleChoice:64 reference:26 list:32
type typeNoun scopes text:-49 boolean:-24 choice:-41 multipleChoice:-29 reference:-53 multipleReference:36 list:194
type typeNoun screen text:104 multilineText:-51 email:133 number:-21 boolean:-29 choice:-22 reference:-50
type typeNoun script boolean:-42 choice:127 reference:-62 list:40 keyValues:-22
type typeNoun scroll text:105 multilineText:-20 boolean:-49 reference:-56 multipleReference:-22 list:113
type typeNoun search text:333 multilineText:-370 url:-25 integer:-54 number:-38 boolean:228 choice:-71 multipleChoice:101 reference:-184 multipleReference:122 keyValues:-22
type typeNoun searchable text:-63 boolean:30 choice:88 reference:75 list:-58
type typeNoun second integer:122 number:-53
type typeNoun seconds text:-56 integer:132 number:-25
type typeNoun secret text:324 multilineText:-132 integer:-29 boolean:74 multipleChoice:62 reference:-155 multipleReference:-20 list:-27 keyValues:-30
type typeNoun secrets text:33
type typeNoun section url:-31 email:-23 integer:92 number:32 boolean:272 choice:-82 multipleChoice:-20 reference:-108 multipleReference:-144 list:126 keyValues:-34 date:-75 file:-24
type typeNoun sections text:-62 multilineText:-26 boolean:121 choice:-39 multipleChoice:37 reference:-37 multipleReference:90 list:-36
type typeNoun secure text:30 choice:29 multipleChoice:54 multipleReference:-26 list:-31
type typeNoun security text:45 boolean:-24 choice:-21 list:64
type typeNoun see text:-59 multilineText:-119 url:81 integer:-47 number:-29 boolean:-24 choice:298 reference:148 multipleReference:-75 list:-68 keyValues:-38
type typeNoun sees multilineText:67 boolean:-23 reference:-23
type typeNoun segment text:-24 choice:21 reference:42
type typeNoun select text:-309 multilineText:-415 url:-142 email:-145 integer:-113 number:-88 choice:159 multipleChoice:-57 reference:596 multipleReference:299 list:-206 keyValues:-196 date:128 file:22
type typeNoun selected text:-174 multilineText:-32 url:-36 integer:-49 number:105 boolean:-217 choice:117 multipleChoice:-31 reference:208 multipleReference:137 list:22 file:-33
type typeNoun selecting text:-101 multilineText:-28 boolean:100 choice:-44 multipleChoice:-31 reference:194 multipleReference:32
type typeNoun selection text:-194 multilineText:-23 integer:-23 boolean:31 choice:34 reference:109 multipleReference:77
type typeNoun selector text:134 multilineText:42 integer:-30 number:-20 boolean:-96 choice:-68 multipleChoice:69 reference:57 multipleReference:-34 list:-31
type typeNoun selects text:-97 multilineText:-46 integer:-24 number:-20 boolean:-210 choice:291 reference:205 multipleReference:-37 list:-23 keyValues:-21
type typeNoun send text:-29 multilineText:-33 url:64 email:46 integer:151 number:-28 boolean:-72 choice:-45 multipleChoice:53 reference:81 multipleReference:-53 list:-54 keyValues:-28 date:-35
type typeNoun sender text:66 url:-94 email:213 boolean:-66 choice:-57 reference:56 list:-33
type typeNoun sending text:-89 multilineText:-26 email:68 integer:97 number:21 choice:27 reference:-27 list:-27
type typeNoun sends text:30 boolean:128 choice:-25 reference:-36 multipleReference:-113 list:77
type typeNoun sent text:-88 multilineText:22 integer:-93 number:-32 boolean:-153 choice:126 reference:106 list:61 keyValues:86
type typeNoun separate text:-155 choice:23 reference:-21 list:209
type typeNoun separated text:-148 reference:-30 list:256 keyValues:22
type typeNoun separator text:76 boolean:-27
type typeNoun sequence text:-54 integer:148 boolean:-63 choice:-23 reference:29
type typeNoun series choice:-48 multipleChoice:72 multipleReference:59
type typeNoun served boolean:-40 choice:42
type typeNoun server text:251 multilineText:-35 url:172 email:-43 integer:37 number:-46 boolean:-203 multipleReference:-49 keyValues:-25 date:-24 file:-21
type typeNoun serverless text:-82 choice:100
type typeNoun servers text:92 choice:-33 reference:-108 multipleReference:-52 list:71 keyValues:64
type typeNoun service text:-103 multilineText:66 url:175 email:-33 integer:-111 number:-47 boolean:-30 choice:-191 multipleChoice:-26 reference:298 multipleReference:-137 list:-85 keyValues:174 date:-25 file:40
type typeNoun services boolean:31 reference:21 list:-60 keyValues:43
type typeNoun session text:-27 integer:66
type typeNoun set text:-30 multilineText:-267 url:-58 integer:-182 number:-120 boolean:-219 choice:51 multipleChoice:-36 reference:164 list:-31 date:100 file:-111
type typeNoun sets text:272 multilineText:-131 url:-44 email:-25 integer:73 number:56 boolean:-167 choice:80 multipleChoice:-46 reference:84 multipleReference:-114 list:-122 keyValues:171 date:-98 file:-42
type typeNoun setting text:-130 multilineText:-109 url:-24 number:63 boolean:220 choice:153 multipleChoice:189 reference:34 multipleReference:-99 list:-104 keyValues:-68 date:-76 file:-34
type typeNoun settings number:-25 boolean:47 choice:-218 multipleChoice:-27 reference:235 multipleReference:-74 list:119 date:-24 file:-21
type typeNoun setup boolean:-29 choice:104 reference:-64 file:25
type typeNoun severity text:-125 integer:36 number:55 boolean:-43 reference:145
type typeNoun sha256 text:-39 multilineText:-20 reference:104
type typeNoun share integer:-30 number:30 boolean:-25 choice:83 reference:-41
type typeNoun shared text:-145 multilineText:28 integer:107 choice:114 reference:-57
type typeNoun sheet text:-104 multilineText:-20 choice:149
type typeNoun shell text:-54 choice:100 reference:-32
type typeNoun short text:189 multilineText:-118 boolean:-51 choice:66 reference:-21
type typeNoun should text:64 multilineText:-126 url:-91 email:81 integer:-158 boolean:-72 choice:-96 multipleChoice:-69 reference:253 multipleReference:77 list:27 keyValues:-60 date:109
type typeNoun show text:-33 integer:-24 number:-23 boolean:213 choice:-157 reference:25 multipleReference:143 list:-66 keyValues:-36
type typeNoun shown text:-51 multilineText:192 url:-33 number:-68 boolean:-151 choice:-52 multipleChoice:136 reference:-198 multipleReference:372 list:-94 keyValues:-78 date:-27 file:42
type typeNoun shows text:-113 multilineText:-20 boolean:108 choice:89 reference:-41
type typeNoun sid text:67
type typeNoun side text:-20 multilineText:67
type typeNoun sidebar text:51 choice:43 reference:-55
type typeNoun sign text:151 integer:-66 boolean:68 choice:-41 reference:-55 keyValues:-22
type typeNoun sign-up url:28 boolean:-23
type typeNoun signature text:-73 multilineText:51 boolean:94 reference:-28
type typeNoun signed text:-37 boolean:147 choice:-22
type typeNoun signing reference:20
type typeNoun similar text:-32 multilineText:58
type typeNoun simple multilineText:23 url:-24 number:47 boolean:20
type typeNoun simply text:111 multilineText:-54 reference:54 list:-23 keyValues:-23
type typeNoun since text:-76 integer:84 boolean:63 choice:-23 reference:27
type typeNoun single text:-112 multilineText:62 integer:26 number:27 boolean:34 reference:63 multipleReference:-157 list:95 file:-24
type typeNoun sink text:-63 multilineText:38 integer:68 choice:-33
type typeNoun site text:147 url:21 boolean:-93 choice:-42 reference:31
type typeNoun size multilineText:-41 integer:302 number:-98 choice:109 reference:-192 multipleReference:-32 list:-38 keyValues:71
type typeNoun skip text:67 boolean:-117 multipleChoice:-42 reference:-39 multipleReference:37 list:111
type typeNoun skipped text:-69 multilineText:60 choice:45
type typeNoun slack text:-63 boolean:-36 multipleChoice:79 reference:-69 list:120
type typeNoun slow text:-26 boolean:48
type typeNoun slug text:124 multilineText:-23 reference:-31 multipleReference:42 list:-43
type typeNoun smooth text:-45 choice:96 reference:-45
type typeNoun sms text:23 multilineText:-56 integer:-20 boolean:-124 choice:-46 reference:142 multipleReference:238 list:-90
type typeNoun smtp text:-31 email:48 integer:-39 reference:80
type typeNoun snowflake multilineText:25 url:36 boolean:-24 reference:-31
type typeNoun so text:-133 url:-23 integer:-80 number:-37 boolean:66 choice:34 reference:114 multipleReference:34 list:-52 keyValues:-26 date:102
type typeNoun soft integer:55
type typeNoun software text:33 choice:-54 reference:38
type typeNoun some text:105 multilineText:77 integer:-68 number:-37 boolean:-75 choice:-57 multipleChoice:55 reference:-71 multipleReference:-51 list:50 keyValues:123
type typeNoun something text:29 boolean:-58 choice:104 reference:-20
type typeNoun sort text:-45 multilineText:49 integer:25 choice:-97 reference:20 multipleReference:-37 list:106 keyValues:32
type typeNoun source text:195 multilineText:-140 url:37 number:-30 boolean:149 choice:-148 multipleChoice:63 reference:-28 multipleReference:-34 list:-30
type typeNoun sources reference:32
type typeNoun space multilineText:-35 number:68 boolean:-72 choice:-22 reference:-71 multipleReference:-66 list:228
type typeNoun special integer:159 boolean:-36 choice:-22 reference:-32 list:-22
type typeNoun specific text:75 multilineText:-136 url:22 email:90 integer:-109 number:-60 boolean:-178 choice:-132 reference:-106 multipleReference:463 list:24 keyValues:-111 date:150 file:-27
type typeNoun specified text:96 multilineText:-49 url:80 integer:174 number:42 boolean:50 choice:-116 reference:-55 multipleReference:-56 list:-76 keyValues:-38 date:-21
type typeNoun specifies text:453 multilineText:-199 url:-38 integer:176 number:261 boolean:-213 choice:-178 multipleChoice:43 reference:-72 multipleReference:-79 list:-42 keyValues:-58 date:-21 file:-31
type typeNoun specify text:-90 multilineText:-90 url:-105 email:-117 integer:-79 number:-73 boolean:22 choice:225 reference:-82 list:208 keyValues:166 file:-47
type typeNoun specifying multilineText:-26 url:81 boolean:-80 reference:86
type typeNoun spend reference:35
type typeNoun sql text:-197 multilineText:303 url:-35 number:-26 boolean:-161 choice:-72 multipleChoice:-21 reference:103 multipleReference:-47 list:40 keyValues:125 file:28
type typeNoun ssh integer:49 boolean:30 reference:-21 multipleReference:26
type typeNoun ssl text:-84 integer:-25 multipleChoice:155 reference:-34
type typeNoun sso url:29
type typeNoun stack text:-34 boolean:81
type typeNoun stage text:-32 multilineText:-23 boolean:-27 choice:164
type typeNoun staging reference:-27 multipleReference:51 list:50
type typeNoun stale multilineText:-27 integer:132 boolean:-54 choice:37 reference:22 multipleReference:-55
type typeNoun standalone text:-46 boolean:43 choice:-41 multipleChoice:152 reference:-27
type typeNoun standard integer:-110 number:114
type typeNoun start text:-203 multilineText:28 integer:26 choice:118 reference:-172 multipleReference:73 list:-79 date:284
type typeNoun starting text:-68 multilineText:62 choice:-20 reference:-45 keyValues:59 date:44
type typeNoun starts multilineText:30 boolean:-103 choice:89
type typeNoun state text:-36 multilineText:42 integer:23 reference:-30 keyValues:37
type typeNoun statement text:-210 multilineText:621 integer:-36 number:-37 boolean:-111 reference:-149 list:35 keyValues:-28
type typeNoun statements text:29 boolean:-65 keyValues:74 file:22
type typeNoun states text:75 boolean:-31 choice:-63 reference:49 multipleReference:21
type typeNoun statistics text:76 integer:-73 reference:49
type typeNoun status text:-261 multilineText:-40 integer:327 boolean:94 multipleReference:-43
type typeNoun statuses integer:65
type typeNoun step multilineText:-32 url:49 integer:-73 number:-22 boolean:-86 choice:-76 reference:210 multipleReference:167 list:-92 keyValues:-33
type typeNoun steps multilineText:120 boolean:-28 choice:-35
type typeNoun stop text:81 boolean:-54 choice:-39 reference:35
type typeNoun storage text:31 multilineText:40 integer:161 number:-52 boolean:-84 choice:-129 reference:77 multipleReference:52 list:-33 keyValues:-20
type typeNoun store text:-98 multilineText:54 integer:89 boolean:39 choice:-72 reference:25 multipleReference:-69 list:-20 keyValues:102
type typeNoun stored text:49 multilineText:-82 integer:64 number:-22 boolean:-42 choice:67 reference:-37 keyValues:36
type typeNoun stores boolean:-28 choice:-158 reference:191
type typeNoun storing text:-90 multilineText:-22 boolean:-21 choice:214 reference:-38
type typeNoun straight text:-70 boolean:96 choice:78 reference:-53
type typeNoun strategy text:-52 integer:-20 boolean:-43 choice:196
type typeNoun streams text:42
type typeNoun string text:168 integer:-44 number:-20 boolean:29 choice:107 reference:-111 list:-29 keyValues:-23
type typeNoun strings integer:-24 reference:-50 list:152
type typeNoun structure text:-52 integer:53 boolean:50
type typeNoun style text:50 integer:-56 number:-48 boolean:74 choice:103 list:-58
type typeNoun sub choice:-69 reference:66
type typeNoun subject text:102 reference:-27
type typeNoun submit text:-42 choice:77 reference:33
type typeNoun subscribe text:26
type typeNoun subscribed multipleChoice:23 reference:-32 multipleReference:57
type typeNoun subscription text:50 integer:38 number:51 boolean:-140 reference:44 list:-22 keyValues:54
type typeNoun success boolean:-49 choice:64 multipleChoice:71 reference:-26
type typeNoun successful text:20 reference:28
type typeNoun such text:85 url:-28 integer:36 boolean:25 choice:-168 multipleChoice:-31 reference:132 multipleReference:-76 list:92 keyValues:-38 file:-21
type typeNoun suite text:145 boolean:-29 choice:-137 reference:-28 multipleReference:60
type typeNoun summary multilineText:27 integer:21 choice:-20
type typeNoun support text:117 multilineText:27 url:100 email:33 integer:-36 boolean:-34 choice:72 reference:-77 list:-47 keyValues:-116
type typeNoun supported text:-152 multilineText:51 integer:-34 boolean:-103 choice:23 multipleChoice:166 reference:27 multipleReference:68 list:20
type typeNoun supporting text:-28 multilineText:50
type typeNoun supports text:-39 multilineText:-58 integer:-52 number:-23 boolean:-116 choice:248 reference:-120 multipleReference:72 list:69 keyValues:23 file:27
type typeNoun sure text:73 multilineText:-25 email:24 integer:-49 choice:-145 reference:59 multipleReference:-22 list:-42 keyValues:162
type typeNoun switch text:-119 multilineText:-29 integer:-30 boolean:336 choice:74 reference:-105 multipleReference:-58 list:-22
type typeNoun symbol text:116 choice:-89
type typeNoun sync text:68 integer:71 number:-22 choice:-28
type typeNoun syntax text:20 multilineText:122 boolean:-26 reference:-43
type typeNoun system text:96 multilineText:114 integer:138 choice:-79 multipleChoice:-36 multipleReference:-76 list:-35 keyValues:-58 date:-23 file:-23
type typeNoun tab multilineText:149 url:85 integer:-33 boolean:101 choice:-200 reference:149 multipleReference:-29 list:-68 keyValues:-47 file:-35
type typeNoun table text:-166 multilineText:169 url:-36 integer:-58 number:-71 boolean:120 choice:152 multipleChoice:-53 reference:-73 list:74 date:-21 file:-27
type typeNoun tables text:-31 boolean:162 multipleReference:-43 list:-22
type typeNoun tabs boolean:-39 reference:-47 multipleReference:119 list:22
type typeNoun tag text:95 multilineText:-24 boolean:-165 choice:101 reference:-22 multipleReference:-23 list:99 keyValues:-25
type typeNoun tags text:43 multilineText:-60 integer:-20 choice:-49 reference:-24 multipleReference:181 list:24 keyValues:-38
type typeNoun take text:154 multilineText:38 boolean:-79 choice:-54 reference:83 multipleReference:-23 list:-65
type typeNoun taken text:81 integer:-42 number:-35 boolean:-29 reference:53
type typeNoun target text:225 multilineText:104 url:-199 integer:-66 number:43 choice:-105 reference:137 multipleReference:-65 list:37 keyValues:-25 file:-27
type typeNoun targeting text:-28 boolean:-31 reference:64
type typeNoun task text:23 multilineText:102 url:-63 email:-30 integer:-145 boolean:-145 choice:45 reference:182 multipleReference:31 keyValues:-64 date:121 file:-39
type typeNoun tasks text:-278 integer:144 number:140 boolean:73 choice:-35 reference:100 date:-92
type typeNoun tax text:129 multilineText:-53 integer:-99 number:-83 boolean:341 choice:-82 reference:105 multipleReference:-69 list:-90 keyValues:-23
type typeNoun tcp integer:-33 boolean:-45 reference:-37 list:97 keyValues:36
type typeNoun team text:38 multilineText:-43 email:69 integer:-23 number:-23 boolean:-89 choice:-29 reference:187 multipleReference:-22 list:-20
type typeNoun teams text:-65 choice:-34 multipleReference:123 list:66 keyValues:-21
type typeNoun telegram text:21 url:25
type typeNoun template text:73 multilineText:26 url:-32 email:-26 integer:-61 number:-29 boolean:-158 choice:-205 multipleChoice:-24 reference:466 multipleReference:-62 list:-58 keyValues:130 file:-20
type typeNoun templates text:71 multilineText:-25 boolean:-61 choice:-37 reference:106 multipleReference:-22
type typeNoun tenant text:58 choice:-24 reference:-20
type typeNoun term text:256 integer:-52 number:-32 boolean:-42 choice:-31 reference:-44
type typeNoun terms text:-37 multilineText:180 choice:-90
type typeNoun test text:48 integer:-44 number:-33 boolean:199 choice:30 multipleChoice:100 reference:-204 multipleReference:-69 keyValues:29 file:-24
type typeNoun testing text:54 choice:-30 reference:-27 multipleReference:-28 list:61
type typeNoun text text:304 multilineText:633 url:-68 email:-37 integer:-131 number:-115 boolean:-176 multipleChoice:-46 reference:-65 multipleReference:-88 list:-66 keyValues:-102 date:-41
type typeNoun than text:-26 number:51 boolean:91 choice:29 reference:78 multipleReference:-78 list:-46 file:-24
type typeNoun that text:36 multilineText:210 url:-129 email:52 integer:-113 number:-131 boolean:-407 choice:-129 multipleChoice:-158 reference:-64 multipleReference:34 list:221 keyValues:-79 date:121 file:56
type typeNoun the text:-52 multilineText:-140 url:-350 email:-442 integer:-164 number:111 boolean:50 choice:-211 multipleChoice:-225 reference:146 multipleReference:-65 list:-235 keyValues:-454 date:-186
type typeNoun their text:-108 multilineText:-31 url:-28 integer:-81 number:-54 boolean:-69 choice:62 reference:-92 multipleReference:229 list:136 keyValues:97 date:-25 file:-32
type typeNoun them multilineText:-68 integer:-22 boolean:-63 choice:-52 multipleReference:168 list:24 keyValues:65
type typeNoun theme text:-72 boolean:74 choice:107 reference:-75
type typeNoun then text:-273 multilineText:-86 url:43 integer:38 number:93 boolean:179 multipleChoice:-35 reference:147 multipleReference:-23 keyValues:-38 date:-40 file:-39
type typeNoun there text:-105 number:30 boolean:64 choice:190 multipleChoice:-33 list:-31 keyValues:-38
type typeNoun these text:265 multilineText:20 url:-29 integer:-40 number:-25 boolean:-190 choice:-107 reference:-144 multipleReference:36 list:112 keyValues:165
type typeNoun they text:-153 multilineText:-68 url:104 number:223 choice:-110 multipleReference:132 list:-26 keyValues:-46
type typeNoun this text:-49 multilineText:-80 url:-23 email:-106 integer:-166 number:79 boolean:183 choice:-30 multipleChoice:-86 reference:199 multipleReference:103 list:-63 keyValues:-144 file:-85
type typeNoun those integer:23 choice:39 multipleChoice:64 reference:-66
type typeNoun thousands text:41 choice:-40 reference:24
type typeNoun threads text:79 integer:-112 number:-25 boolean:-46 choice:-25 reference:142
type typeNoun three text:-38 multilineText:-24 integer:34 boolean:-56 choice:289 multipleChoice:-29 reference:-21 multipleReference:-25 list:-62 keyValues:-24
type typeNoun threshold text:-98 integer:-42 number:118 boolean:165 choice:-25 reference:-58
type typeNoun through text:87 multilineText:-29 integer:-60 boolean:-184 choice:115 reference:-67 multipleReference:131 list:57
type typeNoun throughout text:25 reference:45
type typeNoun tick text:-59 boolean:112 multipleChoice:53 reference:-22 multipleReference:-20
type typeNoun ticket text:41
type typeNoun ticking text:-28 number:79 boolean:29
type typeNoun time text:22 multilineText:-104 url:-29 email:-32 integer:341 number:-58 boolean:-343 choice:151 multipleChoice:-37 reference:-75 multipleReference:-24 list:-53 keyValues:-54 date:325 file:-22
type typeNoun timeout integer:89 number:-21 boolean:173 choice:-125 reference:-162 multipleReference:-20 list:160 date:-21
type typeNoun timer boolean:25 choice:-32 reference:34
type typeNoun times text:-43 integer:35 number:48
type typeNoun timestamp text:55 multilineText:-29 boolean:22 reference:-36 date:67
type typeNoun timestamps text:21 boolean:50
type typeNoun timezone text:-22 integer:52 boolean:-60 choice:-31 reference:81
type typeNoun title text:-54 integer:-37 number:-34 boolean:-84 choice:165 reference:58 list:78
type typeNoun tls text:-97 multilineText:-31 url:110 boolean:148 choice:-40 reference:-38
type typeNoun to text:-83 multilineText:-206 url:-226 email:-140 integer:-137 number:-257 boolean:117 choice:-252 multipleChoice:-39 reference:-161 multipleReference:-116 list:261 keyValues:-152 date:-338 file:72
type typeNoun today text:-26 date:83
type typeNoun toggle text:-218 multilineText:-67 url:-43 integer:-74 number:-37 boolean:559 choice:99 multipleChoice:-34 reference:-54 multipleReference:-92 list:-47 keyValues:-53 date:98 file:-25
type typeNoun toggled text:-47 boolean:-60 choice:-44 reference:106 multipleReference:76
type typeNoun toggles text:-31 boolean:116 choice:-39 reference:-27
type typeNoun toggling text:-20 boolean:122 date:-53
type typeNoun token text:278 multilineText:-111 number:-50 boolean:-239 choice:-144 multipleChoice:184 reference:51 list:101 keyValues:-41
type typeNoun tokens text:-147 integer:91 number:-25 boolean:36 choice:-42 reference:-51 multipleReference:61 list:117
type typeNoun tolerance text:128 integer:-52 boolean:-40 choice:-59 reference:-99 list:173
type typeNoun tool text:-39 multilineText:82 url:93 integer:-24 boolean:-82 choice:-42 reference:-80 list:155
type typeNoun tools choice:112 reference:-88
type typeNoun top choice:-96 reference:58 file:80
type typeNoun topic text:172 multilineText:113 url:-42 integer:-72 number:-40 boolean:-73 reference:26 list:-43 keyValues:48 file:-47
type typeNoun topics text:51 boolean:-41 choice:-46 list:163 keyValues:-33
type typeNoun total text:-217 multilineText:-31 integer:87 number:357 boolean:-58 choice:65 reference:-84 multipleReference:-25 list:-27
type typeNoun totals boolean:28
type typeNoun track text:23 number:-20 boolean:62 reference:-44
type typeNoun tracked text:-41 integer:63 boolean:-51 choice:86 reference:-35
type typeNoun tracking boolean:28
type typeNoun transaction text:-130 multilineText:-25 integer:60 boolean:-68 choice:197 reference:27
type typeNoun transfer text:-22 integer:28 number:-24 choice:21 reference:-20 multipleReference:92 list:-67
type typeNoun transform multilineText:96 choice:-34 list:-37
type typeNoun transformation text:-80 choice:148 reference:-28
type typeNoun translations text:-57 boolean:80 choice:-31 reference:70
type typeNoun transmitted integer:38 number:-27
type typeNoun travel integer:40 number:-33 choice:-49 reference:46
type typeNoun treat text:-40 choice:62 reference:44
type typeNoun trigger text:-581 multilineText:-84 url:-38 integer:-28 boolean:195 choice:33 multipleChoice:170 reference:24 multipleReference:129 list:216 date:-34 file:-23
type typeNoun triggered text:66 multilineText:26 reference:-34
type typeNoun triggers text:121 integer:-93
type typeNoun trip text:-78 integer:-24 boolean:100 choice:-59 reference:-135 multipleReference:115 list:135
type typeNoun troubleshoot text:75 choice:-27 reference:-28
type typeNoun true text:-375 multilineText:-57 url:-20 integer:-51 number:-31 boolean:640 choice:80 reference:-103 list:-37 keyValues:-26
type typeNoun true/false text:-64 boolean:201 choice:-22
type typeNoun try list:47
type typeNoun ttl text:-81 integer:117
type typeNoun turn boolean:64 choice:-22
type typeNoun turned text:-29 boolean:100
type typeNoun turns text:-27 boolean:148 multipleReference:-21 list:-24
type typeNoun twilio text:56 multilineText:-22 url:-20 number:-20 boolean:109 choice:-61 multipleReference:78 list:-86
type typeNoun two text:-139 multilineText:108 integer:73 number:-30 boolean:-56 choice:217 reference:-52 multipleReference:-24 list:-61
type typeNoun type text:-34 multilineText:-82 url:-116 email:-39 integer:42 number:-47 boolean:-72 choice:149 multipleChoice:-49 reference:259 multipleReference:-21 list:-72 keyValues:116 date:-55 file:-50
type typeNoun types multilineText:-88 url:-34 email:-22 integer:33 boolean:-325 choice:-89 multipleChoice:166 multipleReference:350 list:106 keyValues:-55 date:-28 file:-31
type typeNoun typically text:-24 url:69 integer:77 boolean:-25 choice:-60
type typeNoun udp choice:24
type typeNoun ui boolean:38 reference:-22
type typeNoun uid multilineText:-22 list:30
type typeNoun uncheck boolean:84
type typeNoun under text:-92 multilineText:-57 email:-26 integer:43 number:-25 boolean:75 choice:194 multipleChoice:21 reference:21 multipleReference:-168 list:73 keyValues:27 date:-36 file:-38
type typeNoun unique text:340 multilineText:-91 url:-129 email:-48 integer:-29 number:-21 boolean:128 choice:-93 reference:-59 multipleReference:-22 list:69
type typeNoun unit text:-71 multilineText:-43 integer:-39 number:326 boolean:313 multipleChoice:-25 reference:-242 multipleReference:-99 list:-53 keyValues:-21
type typeNoun units text:-64 boolean:77 multipleReference:71
type typeNoun unless text:-46 url:160 boolean:-24 reference:-25
type typeNoun unlimited text:-24 number:75
type typeNoun until text:-20 integer:-26 date:102
type typeNoun up multilineText:31 url:-49 email:-26 integer:-117 choice:-181 reference:142 multipleReference:136 keyValues:114 date:-79 file:-23
type typeNoun update text:167 multilineText:-76 url:-20 number:166 boolean:-58 choice:58 multipleChoice:-21 reference:-100 multipleReference:-54 keyValues:-20 date:-21 file:-24
type typeNoun updates text:23 multipleReference:-31 list:40
type typeNoun updating boolean:68 choice:-31
type typeNoun upload text:-158 multilineText:-44 url:-30 integer:-27 number:-20 boolean:-44 choice:-87 reference:-32 multipleReference:-30 list:-26 keyValues:55 file:472
type typeNoun uploaded choice:-21 reference:48 multipleReference:51 list:-22
type typeNoun uploading reference:76 multipleReference:-54
type typeNoun upon text:-73 multilineText:89 choice:57 multipleReference:-25
type typeNoun upstream multilineText:70 choice:-41 reference:-41 multipleReference:111 list:-86
type typeNoun uri url:65 list:-32
type typeNoun url text:-443 multilineText:-176 url:1221 email:-36 integer:-47 number:-60 boolean:-130 choice:-152 multipleChoice:-24 reference:-104 multipleReference:-24 list:-70 keyValues:69 file:-50
type typeNoun urls text:-35 multilineText:31 url:-117 boolean:-22 reference:-36 list:221
type typeNoun us text:-83 url:-47 boolean:76 choice:168
type typeNoun usage text:-50 boolean:66 reference:61
type typeNoun use text:169 multilineText:-66 email:37 integer:-46 number:-56 boolean:-253 choice:52 multipleChoice:-95 reference:324 multipleReference:-61 keyValues:-56 date:-23 file:-43
type typeNoun used text:228 multilineText:33 url:-115 integer:-39 number:21 boolean:-68 choice:-42 multipleChoice:52 reference:230 multipleReference:75 list:-186 keyValues:-132 date:-61 file:-79
type typeNoun useful text:-109 multilineText:88 integer:93 number:176 boolean:-76 choice:-34 reference:-36 list:-28 keyValues:-23
type typeNoun user text:-31 multilineText:-325 url:-113 email:134 integer:-73 number:-34 boolean:-36 choice:-155 multipleChoice:142 multipleReference:264 list:203 keyValues:21 date:-78 file:-65
type typeNoun user-defined text:138 multilineText:-67 boolean:-38 choice:-22 reference:-25 list:-38 keyValues:105
type typeNoun username text:-75 url:-23 email:-33 integer:-40 number:-41 boolean:178 choice:87 multipleChoice:-22 reference:66 multipleReference:-30 list:-33 keyValues:-20 date:-21
type typeNoun users text:63 multilineText:-158 url:185 email:-57 integer:29 number:-77 boolean:344 choice:134 reference:-76 multipleReference:42 list:-277 keyValues:-85 date:-40 file:-59
type typeNoun user’s text:21 multilineText:-39 keyValues:77
type typeNoun uses text:-46 multilineText:-34 url:-23 integer:165 number:-37 boolean:188 choice:90 reference:-129 multipleReference:-26 list:-53 keyValues:-43
type typeNoun using text:31 multilineText:91 url:119 integer:44 number:-72 choice:-215 multipleChoice:-32 reference:38 list:-22 date:-25
type typeNoun usually text:-27 url:71 integer:37 reference:-20
type typeNoun uuid choice:22 multipleReference:59 keyValues:-22
type typeNoun valid multilineText:-31 email:112 integer:59 number:-22 boolean:-27 choice:-143 reference:94 multipleReference:30 list:-41
type typeNoun validate text:51 multilineText:49 choice:-24 reference:-52
type typeNoun validation text:68 boolean:103 choice:-20 reference:-40 multipleReference:-58
type typeNoun validity choice:-21 reference:-25 list:78
type typeNoun value text:96 multilineText:-206 url:128 email:-67 integer:104 number:374 boolean:-97 choice:-103 multipleChoice:-76 reference:-137 multipleReference:-166 keyValues:149 date:-32 file:-70
type typeNoun values text:-166 multilineText:-47 url:-27 number:368 boolean:23 choice:-133 multipleChoice:-39 reference:-23 multipleReference:24 list:-58 keyValues:143 date:-25 file:-26
type typeNoun variable text:297 multilineText:-115 email:66 integer:-22 number:-32 boolean:-80 choice:-220 reference:38 multipleReference:63 list:-29 keyValues:96
type typeNoun variables text:-53 choice:-91 multipleReference:42 list:45 keyValues:137
type typeNoun vat boolean:170 choice:-24 reference:-93
type typeNoun vault text:39
type typeNoun vendor text:23 multilineText:-35 integer:-45 number:-36 boolean:73 choice:-71 reference:180 multipleReference:-35 list:-39 date:54
type typeNoun vendors boolean:38 choice:-73 multipleChoice:77
type typeNoun verification multipleReference:38 list:-21
type typeNoun verified url:-85 email:187 boolean:100 choice:-148 multipleChoice:66 list:-27
type typeNoun verify multilineText:35 boolean:20
type typeNoun verifying file:27
type typeNoun version text:-29 multilineText:59 url:-21 number:-21 boolean:73 choice:-61 reference:73 multipleReference:-37 list:-22
type typeNoun versions text:-67 integer:-31 boolean:41 choice:-134 multipleChoice:166 reference:-34 multipleReference:83 list:36
type typeNoun vertex boolean:29
type typeNoun vertical choice:39
type typeNoun via multilineText:-20 boolean:118 choice:-40
type typeNoun view text:80 multilineText:-34 integer:-31 choice:29 multipleReference:29 list:-24
type typeNoun views text:-42 integer:66 boolean:41 choice:-68 multipleChoice:60 reference:-32
type typeNoun virtual text:-138 integer:304 number:-69 reference:-36
type typeNoun visibility text:-27 multilineText:-25 integer:-51 number:-49 boolean:78 choice:160 reference:24 list:-38 keyValues:-35
type typeNoun visible text:309 multilineText:30 integer:-52 boolean:-101 choice:-103 reference:-84 multipleReference:-20 keyValues:-20 date:96
type typeNoun visitors text:-26 boolean:61
type typeNoun volume text:-60 boolean:180 choice:-36 reference:-32
type typeNoun vpc text:105 url:-54
type typeNoun wait text:334 integer:-127 number:-53 choice:-40 reference:-46 list:-26
type typeNoun waiting text:61
type typeNoun want text:-277 email:-37 integer:203 number:39 boolean:-92 choice:35 multipleReference:37 list:-95 keyValues:36 date:31
type typeNoun wants text:71 multilineText:-75 boolean:-44 reference:-32 list:-37 keyValues:150
type typeNoun warning text:34 integer:-26 reference:-24 list:77
type typeNoun was text:136 boolean:25 choice:-27 reference:-182 date:124
type typeNoun way text:69 choice:31 reference:-22
type typeNoun we text:-104 multilineText:191 integer:-40 boolean:-43 choice:153 reference:-49
type typeNoun web multilineText:-44 choice:33 reference:-35 multipleReference:37 list:50
type typeNoun webhook text:-29 multilineText:34 url:205 integer:-20 boolean:-67 reference:24 multipleReference:-44 list:-34
type typeNoun website multilineText:-28 url:29 boolean:103 choice:32 reference:-56 list:-22
type typeNoun webui choice:-22 list:80
type typeNoun week integer:-21 choice:66
type typeNoun weekly text:-37 integer:-22 boolean:-67 choice:56 multipleChoice:104 reference:20 multipleReference:-20
type typeNoun welcome text:37
type typeNoun what text:123 url:-20 integer:-48 number:-22 boolean:-190 choice:-33 reference:156 multipleReference:45 list:63 keyValues:-32
type typeNoun whatever text:57
type typeNoun when text:-184 multilineText:-137 url:-38 email:-51 integer:65 number:44 boolean:491 choice:-349 multipleChoice:28 reference:-74 multipleReference:-24 list:82 date:49 file:-74
type typeNoun where text:396 url:-26 email:-40 number:-74 boolean:-284 choice:226 multipleChoice:-84 reference:264 multipleReference:-142 list:-161 keyValues:-71 date:-53 file:-43
type typeNoun whether text:-155 multilineText:-85 email:-55 integer:23 number:135 boolean:-90 choice:504 multipleChoice:44 multipleReference:-122 list:-85 keyValues:-64 date:-21
type typeNoun which text:-84 multilineText:-129 url:-65 integer:126 number:-135 boolean:-524 choice:-149 multipleChoice:163 reference:285 multipleReference:324 list:-127 file:-123
type typeNoun while text:-29 boolean:148 choice:-41 reference:-33
type typeNoun who text:37 multilineText:-39 url:-29 integer:-55 number:-99 boolean:-110 choice:210 multipleChoice:-27 reference:211 keyValues:-26
type typeNoun whose text:-111 multilineText:-31 integer:-44 number:-21 boolean:-41 choice:-30 reference:39 multipleReference:135 list:184 keyValues:-49
type typeNoun why text:115 multilineText:43 boolean:-24 choice:-42 reference:-41
type typeNoun widget text:-47 boolean:-28 choice:107
type typeNoun wildcards boolean:28 choice:-22
type typeNoun will text:93 multilineText:173 url:-62 email:-38 number:-297 boolean:-25 choice:-197 multipleChoice:-91 reference:75 multipleReference:278 keyValues:-56 date:-28 file:-124
type typeNoun window text:-146 multilineText:-51 integer:64 boolean:-27 choice:-36 reference:-32 multipleReference:126 list:147 date:28
type typeNoun wish text:-176 multilineText:-74 email:104 integer:37 boolean:27 choice:-34 reference:104 multipleReference:-32 list:78
type typeNoun with text:-324 multilineText:34 url:-57 email:-61 integer:-150 number:57 boolean:256 choice:-162 multipleChoice:-117 reference:-179 multipleReference:69 list:271 keyValues:215 date:-30 file:-31
type typeNoun within text:74 integer:-92 number:-32 boolean:80 choice:-95 reference:108 list:-37 keyValues:-20 file:60
type typeNoun without text:111 url:56 email:-49 integer:-25 boolean:81 reference:-68 multipleReference:-36
type typeNoun won't text:-69 boolean:145 choice:-22 reference:-22
type typeNoun work text:32 choice:-20 reference:58
type typeNoun worker text:173 url:-58 integer:-143 number:-28 boolean:-46 choice:-26 reference:155
type typeNoun workflow text:-75 multilineText:-32 integer:-25 boolean:-36 multipleChoice:145 reference:133 list:-49
type typeNoun workflows text:-50 choice:-42 reference:-31 multipleReference:75 keyValues:91
type typeNoun works text:65 boolean:37 list:-33
type typeNoun workspace text:91 multilineText:-62 reference:-39 file:70
type typeNoun world text:31 multilineText:90 choice:-37 keyValues:-21
type typeNoun would text:-77 boolean:-85 choice:122 list:68
type typeNoun write multilineText:273 url:26 boolean:-58 reference:-57 multipleReference:-37 list:-82 keyValues:-22
type typeNoun written text:-147 multilineText:121 boolean:66 choice:79 reference:-35
type typeNoun x-axis text:-126 multilineText:-58 url:-21 integer:71 number:215 boolean:-76 choice:37 reference:134 multipleReference:-21 list:-49 keyValues:-44
type typeNoun x.509 text:-96 boolean:-100 choice:164 reference:30 file:26
type typeNoun x509 text:-47 choice:38 file:27
type typeNoun xml text:-106 multilineText:88 boolean:244 choice:-20 reference:-34 list:-33 keyValues:-98
type typeNoun y-axis text:-144 multilineText:-28 integer:93 number:-26 choice:83 reference:92
type typeNoun yaml text:-51 multilineText:102
type typeNoun year text:-64 multilineText:-23 integer:-27 number:-25 choice:77 reference:113
type typeNoun years text:197 integer:-113 reference:-26
type typeNoun yet text:-52 integer:87
type typeNoun you text:-233 multilineText:38 url:102 email:-71 integer:-402 number:100 boolean:-112 choice:-211 multipleChoice:-77 reference:42 multipleReference:270 list:-203 keyValues:-104 date:-31 file:114
type typeNoun you'd multilineText:76 boolean:-22 choice:-38 reference:81 multipleReference:-52
type typeNoun you'll integer:-24 reference:73 multipleReference:48
type typeNoun you're text:-34 multilineText:-24 integer:175 number:-22 boolean:-68 choice:-124 reference:37 date:128
type typeNoun your text:153 multilineText:141 url:232 email:-82 integer:-233 number:-48 boolean:-491 choice:-206 reference:-31 multipleReference:94 list:-158 keyValues:38
type typeNoun you’re text:-21 boolean:30 reference:72 multipleReference:-55
type typeNoun zero text:-35 number:71 reference:-25
type typeNounClass dateNoun text:-248 multilineText:-138 url:-39 email:-25 integer:111 boolean:-182 choice:106 multipleChoice:-42 reference:-222 multipleReference:-87 list:-71 keyValues:-41 date:803 file:-27
type typeNounClass durationNoun text:520 multilineText:-166 url:-47 email:-60 integer:323 number:-257 boolean:-298 choice:-145 reference:-149 multipleReference:-31 list:-22 keyValues:-106 date:335 file:-46
type typeNounClass emailNoun text:-152 multilineText:-93 url:-139 email:513 integer:-63 number:-26 boolean:-28 choice:-176 multipleChoice:51 reference:-293 list:372 keyValues:-101 date:62 file:-56
type typeNounClass fileNoun text:52 multilineText:-98 url:247 email:-102 number:-66 boolean:-130 choice:-377 multipleReference:-67 list:-81 keyValues:-53 date:-112 file:596
type typeNounClass hostNoun text:98 multilineText:-59 url:-32 email:-68 integer:27 number:-110 boolean:-36 multipleChoice:-54 reference:-187 multipleReference:-90 list:530 keyValues:59 date:-54 file:-46
type typeNounClass kindNoun text:179 url:84 email:-107 integer:270 number:-230 boolean:-35 choice:57 multipleChoice:-132 reference:136 multipleReference:-224 list:-156 keyValues:85 date:-111 file:-146
type typeNounClass menuNoun multilineText:-108 url:-86 email:-63 integer:-32 number:-35 boolean:-413 choice:312 reference:82 multipleReference:309 keyValues:-46 date:-20 file:43
type typeNounClass multilineNoun text:-73 multilineText:825 url:-97 email:-127 integer:21 number:-349 boolean:-452 choice:-52 multipleChoice:21 multipleReference:-231 keyValues:158 date:-159 file:40
type typeNounClass numberNoun text:-166 multilineText:-363 url:-221 email:-123 integer:643 number:984 boolean:-37 choice:21 multipleChoice:-118 reference:-323 multipleReference:-304 list:-117 keyValues:-64 date:-78 file:-167
type typeNounClass pairNoun text:-39 multilineText:96 url:-47 email:-38 integer:-42 number:119 boolean:-237 choice:-130 multipleChoice:-62 reference:-105 multipleReference:29 list:37 keyValues:513 date:-45 file:-68
type typeNounClass secretNoun text:-63 multilineText:-116 url:-93 integer:223 number:-247 boolean:-182 choice:-169 multipleChoice:137 reference:79 multipleReference:71 list:115 keyValues:104 date:43 file:-31
type typeNounClass switchEffect text:-52 multilineText:-229 url:-213 email:-70 integer:-130 number:-177 boolean:211 choice:252 multipleChoice:112 reference:-206 multipleReference:-39 list:-49 date:-88 file:-153
type typeNounClass toggleNoun text:-130 multilineText:-114 url:-25 number:-63 boolean:422 choice:-111 multipleChoice:49 list:-87 keyValues:-29 date:103
type typeNounClass unit text:-83 multilineText:-48 url:-24 integer:488 number:153 boolean:-326 choice:46 multipleChoice:-28 reference:-123 list:-53 keyValues:-27 date:83 file:-20
type typeNounClass urlNoun multilineText:-276 url:868 email:420 integer:-222 number:-142 boolean:-60 choice:-359 multipleChoice:-57 reference:-281 multipleReference:-113 list:163 keyValues:-29 date:-66 file:-96
type typeNounHead % number:2000
type typeNounHead ability boolean:-33 reference:86
type typeNounHead access text:-22 choice:77 reference:-21 list:48
type typeNounHead accessible text:-20 multilineText:-70 list:58 keyValues:66
type typeNounHead according text:-23 multilineText:42 boolean:42 choice:-24
type typeNounHead account text:48 choice:-25
type typeNounHead action text:-66 multilineText:-32 integer:-31 number:-28 boolean:355 reference:-129
type typeNounHead actions multilineText:33
type typeNounHead added integer:-29 number:84
type typeNounHead address multilineText:-77 url:184 email:234 integer:-45 number:-31 boolean:-49 choice:-45 reference:-97 multipleReference:-23 list:28 keyValues:-21
type typeNounHead addresses text:-119 url:-25 email:28 boolean:-37 reference:-24 list:255
type typeNounHead agent text:29 multilineText:-24 boolean:61 choice:-33 reference:30
type typeNounHead algorithm choice:33 reference:31
type typeNounHead allow text:-34 choice:70
type typeNounHead allowed text:91 integer:-40 number:-24
type typeNounHead allows text:85 boolean:-75 reference:92 list:-72
type typeNounHead amount text:93 integer:-61 number:156 boolean:-36 choice:-40 reference:-47
type typeNounHead app text:-36 boolean:116 choice:-20
type typeNounHead appear multilineText:82 boolean:-33 reference:-22
type typeNounHead appears text:55 reference:-26
type typeNounHead appended text:-57 multilineText:88 boolean:-30 choice:-24 list:-27 keyValues:107
type typeNounHead application text:24 choice:-41 multipleReference:76
type typeNounHead applied text:63 multilineText:46 number:28 boolean:-28 reference:-49
type typeNounHead applies text:38 integer:-21 boolean:-21 choice:129 reference:-39 multipleReference:-20 list:-20
type typeNounHead arguments text:93 multipleReference:-31 list:61 keyValues:-21
type typeNounHead arn text:107 reference:-37
type typeNounHead array text:-22 multilineText:-34 choice:56 list:1534
type typeNounHead assigned text:143 boolean:-33 choice:-21 reference:-46
type typeNounHead associated text:-58 multilineText:48 boolean:-20 reference:69
type typeNounHead attribute text:111 number:-22 choice:-28 reference:-69 list:66
type typeNounHead attributes boolean:80
type typeNounHead available text:-67 multilineText:33 boolean:57 choice:-71 reference:49 keyValues:55
type typeNounHead back text:-30 number:48
type typeNounHead based text:-67 email:-43 integer:-37 boolean:107 reference:-30 multipleReference:146
type typeNounHead blank url:172 number:53 boolean:-54 choice:-25 reference:-37 multipleReference:-33
type typeNounHead body text:-23 multilineText:67
type typeNounHead box boolean:49
type typeNounHead build boolean:26
type typeNounHead can text:93 multilineText:51 url:-31 number:-89 boolean:-281 choice:-25 multipleChoice:-31 reference:216 multipleReference:23 list:35 keyValues:-44 date:112 file:-24
type typeNounHead certificate text:108 multilineText:2438
type typeNounHead channel text:77
type typeNounHead character text:139 boolean:-28 reference:-74
type typeNounHead chart integer:31 number:35 reference:-25
type typeNounHead checks choice:63
type typeNounHead client email:-24 boolean:79
type typeNounHead cluster reference:46
type typeNounHead code text:237 multilineText:-136 boolean:-109 choice:74 multipleChoice:122 reference:-119 list:-33
type typeNounHead collection reference:33
type typeNounHead color text:81 multilineText:34 integer:-66 number:-41 boolean:-96 choice:-29 reference:135 multipleReference:-36 keyValues:63
type typeNounHead column text:41
type typeNounHead columns text:-21
type typeNounHead command multilineText:78 choice:-29 reference:-76 list:80
type typeNounHead condition text:28 multilineText:-48 integer:-38 choice:-97 multipleChoice:101 reference:91
type typeNounHead conditions text:76 multilineText:197 boolean:-76 multipleReference:-49 list:-28 keyValues:-57
type typeNounHead connection text:26 integer:84 choice:-21 reference:-33
type typeNounHead content text:-247 multilineText:254 integer:98 boolean:90 choice:-38 reference:-61 keyValues:-35 file:-21
type typeNounHead contents text:-90 multilineText:126
type typeNounHead context text:197 multilineText:-30 choice:-47 reference:-26
type typeNounHead control text:64 boolean:-65 choice:83 reference:25
type typeNounHead controls text:-57 boolean:170 choice:-59
type typeNounHead corresponds reference:78 multipleReference:-54
type typeNounHead count text:-23 integer:2454 number:92
type typeNounHead create text:-47 choice:105
type typeNounHead created text:81 multilineText:-71 integer:-22 boolean:-33 choice:-31 reference:23 multipleReference:-20 date:126
type typeNounHead credential boolean:-20 reference:43
type typeNounHead credentials text:43 integer:-32 boolean:-95 choice:77 reference:135
type typeNounHead currently text:-39 choice:62
type typeNounHead data text:-88 multilineText:28 integer:48 boolean:130 reference:-53 list:-23 keyValues:24
type typeNounHead database text:65 choice:-46
type typeNounHead date text:77 integer:-33 number:-20 boolean:-22 choice:-27 reference:-131 date:2697
type typeNounHead day text:-22 integer:47 boolean:-76 reference:-24 date:112
type typeNounHead days text:-39 integer:142 number:-29 boolean:-30 choice:-29 multipleReference:29 date:-27
type typeNounHead decides text:-27 reference:56
type typeNounHead default text:24 multilineText:-76 integer:-53 number:44 boolean:129 choice:77 reference:-31 multipleReference:30 keyValues:-32 file:-62
type typeNounHead defaults text:44 multilineText:-23 url:33 integer:-40 boolean:-59 reference:101 multipleReference:-20 list:-53 date:52
type typeNounHead defines choice:30
type typeNounHead depth integer:46 number:-25
type typeNounHead description text:2438 multilineText:104
type typeNounHead destination text:-132 boolean:-20 choice:126 reference:136
type typeNounHead details text:-60 multilineText:83 choice:-31 date:52
type typeNounHead determines text:-35 integer:94 number:22 boolean:133 choice:-31 reference:-60 multipleReference:-33 list:-57
type typeNounHead directory text:50 multilineText:-105 boolean:76 choice:-28 reference:24 list:-22 keyValues:31
type typeNounHead disabled text:-59 multilineText:-21 boolean:83 choice:179 reference:-31 multipleReference:-30 list:-70
type typeNounHead display text:111 integer:-20 boolean:-25
type typeNounHead displayed multilineText:-42 integer:96 boolean:-48 multipleReference:44
type typeNounHead dn text:54
type typeNounHead domain text:29 url:-52 choice:104
type typeNounHead down text:-23 url:41
type typeNounHead downloaded file:28
type typeNounHead dropdown text:-65 choice:44 reference:80
type typeNounHead duration text:105 integer:65 number:-36 boolean:-30 choice:-31 reference:-24
type typeNounHead earlier text:21
type typeNounHead element text:-23 integer:94 boolean:-22
type typeNounHead email text:77 multilineText:-29 url:-22 email:164 boolean:-43 choice:-30 list:-43
type typeNounHead emails text:-40 boolean:134 choice:-34
type typeNounHead empty text:23 multilineText:31 integer:62 boolean:-74 choice:-28 reference:28 multipleReference:45 list:-24
type typeNounHead enabled text:-30 boolean:100
type typeNounHead encoding text:93 boolean:-20 reference:-24
type typeNounHead endpoint text:218 url:-38 choice:-33 reference:-35 list:-25
type typeNounHead environment text:79 choice:-85 reference:104 multipleReference:-32
type typeNounHead events text:-49 choice:131 reference:-35 list:-25
type typeNounHead example text:69 url:91 boolean:-26 choice:-20 reference:-47
type typeNounHead experiment choice:41 reference:-25
type typeNounHead expression text:21
type typeNounHead field text:24 multilineText:62 url:-26 integer:-143 number:42 boolean:79 choice:103 reference:117 multipleReference:-24 list:-96 keyValues:-41 date:-99
type typeNounHead fields text:21 multilineText:-44 multipleReference:26 list:126 keyValues:-35
type typeNounHead file text:-131 multilineText:114 boolean:43 choice:35 file:2495
type typeNounHead files text:-37 boolean:73 choice:-46 reference:-74 multipleReference:81 list:-31 file:80
type typeNounHead filter text:-49 multilineText:150 boolean:94 choice:-22 reference:-51 list:-32
type typeNounHead folder text:25
type typeNounHead format text:-28 multilineText:90 url:56 integer:-31 number:-30 boolean:-36 choice:90 reference:-139 list:-21 keyValues:82
type typeNounHead frequency integer:-20 boolean:-38 reference:35 date:70
type typeNounHead function text:-59 multilineText:63 choice:87 reference:-44
type typeNounHead gateway boolean:-51 choice:25 reference:43
type typeNounHead generated file:67
type typeNounHead get text:38
type typeNounHead group text:61 multilineText:-25 boolean:-45 choice:-34 reference:189 multipleReference:-36 list:-41
type typeNounHead groups text:34 boolean:-51 choice:-23 reference:-23 multipleReference:121 list:-25
type typeNounHead headers text:33 boolean:-22 choice:45 reference:-20 list:-56 keyValues:93
type typeNounHead host url:32
type typeNounHead hostname text:74 choice:-25
type typeNounHead hour text:-37 integer:72 boolean:-46 choice:25 reference:21
type typeNounHead how text:-75 choice:158 reference:-35
type typeNounHead html text:-27 multilineText:64
type typeNounHead icon text:-48 multilineText:-24 url:208 boolean:-55 choice:-25 multipleReference:39 list:-29 file:-29
type typeNounHead id text:2115 multilineText:51 email:103 boolean:27 choice:80 multipleChoice:73 reference:-67 list:156
type typeNounHead identifier text:190 multilineText:-37 url:-86 integer:-20 boolean:-28 choice:21 reference:-76 list:86
type typeNounHead ids list:27
type typeNounHead image text:-70 multilineText:-49 url:129 integer:-40 number:-23 boolean:-75 choice:-26 reference:60 multipleReference:-33 file:176
type typeNounHead included text:28 multilineText:-56 integer:-26 boolean:-103 choice:-41 multipleChoice:28 reference:-53 multipleReference:118 list:63 keyValues:64
type typeNounHead indicates boolean:32
type typeNounHead information text:-136 multilineText:56 choice:94 reference:39 list:-20
type typeNounHead input text:-41 boolean:-28 reference:133
type typeNounHead instead text:-27 boolean:78
type typeNounHead instructions text:20
type typeNounHead interval text:62 number:-51 choice:28 reference:47
type typeNounHead invoice text:-26 boolean:71
type typeNounHead ip text:27
type typeNounHead it text:-29 multilineText:-96 integer:68 number:28 boolean:-66 choice:29 list:-23 keyValues:127
type typeNounHead item text:-133 choice:-42 reference:245
type typeNounHead items text:127 multilineText:88 choice:57 reference:-140 multipleReference:-44 keyValues:-27
type typeNounHead json multilineText:2500
type typeNounHead key text:143 multilineText:95 integer:-45 boolean:-81 choice:-45 reference:-39 multipleReference:-23 list:-52 keyValues:121
type typeNounHead kind text:-49 reference:33
type typeNounHead label reference:47
type typeNounHead labels text:-109 number:74 reference:-20 list:-54 keyValues:126
type typeNounHead language text:161 multilineText:23 choice:-169 reference:33
type typeNounHead layout text:-64 multilineText:132 choice:30 reference:-69
type typeNounHead length text:109 integer:133 number:-60 boolean:-36 reference:-43 list:-20
type typeNounHead level text:-32 integer:28 number:59 boolean:-30 reference:33 list:-22
type typeNounHead lifetime text:50 integer:20 boolean:-25
type typeNounHead like text:-48 choice:-80 reference:175 multipleReference:-51 list:78
type typeNounHead limit text:-49 boolean:73
type typeNounHead line integer:-84 number:-32 boolean:166 reference:-27
type typeNounHead lines text:-79 multilineText:20 number:-23 boolean:-47 choice:96 reference:-23 list:97
type typeNounHead link text:33 boolean:-23 reference:27
type typeNounHead list text:-88 multilineText:-31 integer:-27 number:-25 boolean:-38 reference:53 multipleReference:374 list:1280 keyValues:49
type typeNounHead local choice:-21 reference:61
type typeNounHead location text:296 multilineText:-40 integer:-27 boolean:-67 choice:-52 reference:-26 multipleReference:-27
type typeNounHead mapping text:49 integer:-21 boolean:-54 choice:-48 reference:-41 list:-34 keyValues:256 file:-41
type typeNounHead message text:88 multilineText:154 integer:-32 choice:-39 reference:-58 list:-28 keyValues:-32
type typeNounHead messages choice:23 reference:35
type typeNounHead metadata text:26 reference:69 list:-28 keyValues:-29
type typeNounHead method text:-20 choice:94 reference:-39
type typeNounHead mode text:-79 boolean:-53 choice:263 reference:-62
type typeNounHead model text:-58 boolean:42 choice:123 list:-26
type typeNounHead must text:76 multilineText:-57 integer:70 boolean:-54 choice:-81 multipleReference:-41 list:84 keyValues:26
type typeNounHead mysql choice:-21 reference:28
type typeNounHead name text:2174 multilineText:-51 url:-34 integer:-21 boolean:46 choice:38 reference:210 multipleReference:48 list:119
type typeNounHead need multilineText:-48 boolean:-92 multipleReference:30 list:178
type typeNounHead needs text:200 boolean:-40 choice:-22 reference:-40 list:-24
type typeNounHead none choice:25
type typeNounHead notes multilineText:58 boolean:-31
type typeNounHead notifications text:-47 choice:30 reference:-47 multipleReference:58 list:46
type typeNounHead number text:125 multilineText:-26 integer:2153 boolean:-93 choice:348 reference:86 multipleReference:-23 list:-49 keyValues:59 date:-20
type typeNounHead object text:-31 multilineText:70
type typeNounHead off text:-39 multilineText:-25 boolean:128
type typeNounHead often text:82 choice:-26
type typeNounHead okta text:22 choice:-58 reference:37
type typeNounHead one text:-107 multilineText:111 url:-115 integer:-30 boolean:-50 choice:-131 reference:-35 multipleReference:136 list:225 keyValues:-20 file:39
type typeNounHead only text:32 number:28 boolean:203 choice:-157 list:-21
type typeNounHead openid boolean:-24 choice:-81 multipleChoice:129 reference:-23 multipleReference:-48 list:50
type typeNounHead option text:-203 number:-23 boolean:360 multipleChoice:48 reference:-146 list:-22 file:59
type typeNounHead optional text:-158 multilineText:-22 integer:172 boolean:59 choice:-104 reference:-34 keyValues:167
type typeNounHead options text:172 boolean:-41 choice:37 reference:-30 list:-46 keyValues:-27
type typeNounHead order text:141 multilineText:-28 integer:58 number:-40 boolean:-48 choice:-69 reference:-100 multipleReference:143
type typeNounHead organization text:155 multilineText:-29 integer:-24 number:-20 boolean:-63 choice:-49 reference:132 list:-25 file:-25
type typeNounHead page text:84 boolean:-29 choice:-24 reference:27
type typeNounHead parameter text:52 multilineText:-32 choice:-81 list:113 keyValues:29
type typeNounHead parameters text:191 multilineText:72 list:-59 keyValues:-104
type typeNounHead password text:2534
type typeNounHead path text:265 multilineText:-70 url:-30 integer:-32 number:-20 boolean:41 choice:-50 reference:-93 list:92 file:-61
type typeNounHead payload text:-35 multilineText:-24 keyValues:94
type typeNounHead payment choice:-28 reference:26
type typeNounHead percent text:-34 integer:36 number:2016
type typeNounHead percentage text:-36 integer:44 number:1958 choice:49
type typeNounHead period text:48 integer:84 number:-39 choice:-48 reference:31 list:-21
type typeNounHead permission text:-30 boolean:105 choice:27 reference:-74
type typeNounHead picker reference:39
type typeNounHead pipeline text:59 choice:53 reference:-26 multipleReference:-26
type typeNounHead plan text:-61 number:92 choice:32 reference:-33
type typeNounHead policy integer:-22 boolean:-38 choice:-120 reference:102 list:171
type typeNounHead port integer:2467 choice:76
type typeNounHead ports text:-34 integer:-102 list:161 keyValues:51
type typeNounHead post choice:22
type typeNounHead postgres text:-55 choice:76
type typeNounHead preferences text:59 boolean:-51 choice:-30 reference:21 list:67
type typeNounHead prefix integer:156 choice:-36 reference:-62
type typeNounHead price text:-54 number:67 boolean:44
type typeNounHead priority text:-45 integer:74 number:-53 choice:46
type typeNounHead profile text:129 boolean:-27 choice:-26 reference:-21 multipleReference:-21 list:24
type typeNounHead project text:106 choice:59 reference:-115
type typeNounHead property text:54 multilineText:-44
type typeNounHead protocol text:88 choice:51 reference:-81
type typeNounHead provided multilineText:76 url:68 boolean:-20 choice:-45 reference:-35 list:-36
type typeNounHead provider text:69 reference:-32
type typeNounHead published multilineText:53 integer:26 boolean:-23
type typeNounHead purpose text:35
type typeNounHead query text:282 multilineText:2241
type typeNounHead queue integer:25
type typeNounHead range text:90 integer:-38 reference:26
type typeNounHead rate text:-130 integer:-86 number:305 boolean:-21 choice:-30
type typeNounHead ratio number:2000
type typeNounHead refers text:-30 boolean:57 choice:27
type typeNounHead region text:38 choice:-44 reference:22
type typeNounHead registry choice:-25 reference:68 multipleReference:-20
type typeNounHead related boolean:26
type typeNounHead relationship choice:30
type typeNounHead request text:-29 number:-26 boolean:99
type typeNounHead required text:63 integer:-23 number:32 choice:-42
type typeNounHead requirement text:-38 integer:92
type typeNounHead resource choice:-23 reference:24
type typeNounHead resources reference:40 multipleReference:48
type typeNounHead results text:67 choice:-57 reference:77
type typeNounHead risk text:-32 boolean:56 choice:46
type typeNounHead role text:-26 reference:101 multipleReference:-36
type typeNounHead roles text:32 reference:-54 multipleReference:85
type typeNounHead root multilineText:39
type typeNounHead route text:-102 reference:52 multipleReference:-28 list:136
type typeNounHead rule reference:44
type typeNounHead rules multilineText:-26 boolean:53 list:39
type typeNounHead run text:32 choice:35
type typeNounHead saved text:29
type typeNounHead schema text:-81 multilineText:191 reference:-26
type typeNounHead scope text:50 reference:53 multipleReference:-25
type typeNounHead script text:67 multilineText:2422 reference:57
type typeNounHead search text:68
type typeNounHead secret text:104 choice:32 reference:-61
type typeNounHead selected text:-42 multilineText:-41 boolean:103 choice:-111 multipleReference:77 keyValues:27
type typeNounHead selection text:-123 choice:135
type typeNounHead sent text:-64 multilineText:71 boolean:50 list:-26 keyValues:24
type typeNounHead server text:-122 url:83 reference:118 list:-20
type typeNounHead service text:-132 url:108 boolean:104 choice:40 reference:-53
type typeNounHead set text:-83 boolean:79 choice:-56 reference:-51 multipleReference:23 list:145
type typeNounHead setting text:-20 integer:94 boolean:-127 choice:100
type typeNounHead settings text:27
type typeNounHead severity choice:33
type typeNounHead should text:-140 multilineText:-72 boolean:57 choice:-97 reference:293 multipleReference:38
type typeNounHead show text:-47 boolean:207 choice:-65 multipleReference:-21
type typeNounHead shown text:62 multilineText:374 integer:-32 number:-28 boolean:-117 choice:-62 reference:-119 multipleReference:-28
type typeNounHead sid text:67
type typeNounHead signature text:-20 boolean:94 reference:-20
type typeNounHead size text:-88 multilineText:-24 integer:337 number:-55 boolean:-97 choice:95 reference:-156 list:-22 keyValues:83
type typeNounHead slug text:83 reference:-28
type typeNounHead source text:66 multilineText:-26 choice:-103 multipleChoice:75 reference:33
type typeNounHead specifies text:35 number:54 choice:-83 reference:69
type typeNounHead start text:-21 date:95
type typeNounHead statement text:29 multilineText:85 reference:-30
type typeNounHead status text:-56 choice:78
type typeNounHead steps multilineText:120 boolean:-28 choice:-35
type typeNounHead strategy text:129 boolean:-27 choice:-61
type typeNounHead string text:89 multilineText:-25 integer:-31 boolean:-29 choice:145 reference:-76
type typeNounHead success text:30 boolean:-48 choice:23 multipleChoice:71
type typeNounHead such text:51 choice:-48
type typeNounHead switch text:-80 boolean:255 choice:-55 reference:-37 multipleReference:-21
type typeNounHead tags text:104 multilineText:-79 multipleReference:22 list:-31 keyValues:39
type typeNounHead task text:66 number:-30 boolean:-30 choice:-56 multipleReference:108
type typeNounHead team text:28
type typeNounHead teams text:-27 boolean:-21 choice:-27 multipleReference:74 list:64
type typeNounHead template text:33 integer:-22 boolean:-57 choice:-117 reference:121 list:-23 keyValues:111
type typeNounHead templates text:27 multilineText:33 boolean:-69 choice:-31 reference:69
type typeNounHead text text:230 multilineText:-49 boolean:-36 reference:-73
type typeNounHead theme text:-31 boolean:80 choice:40 reference:-71
type typeNounHead threshold text:50 integer:-58 number:93 reference:-26
type typeNounHead time text:-128 integer:233 number:-30 reference:-44 date:61
type typeNounHead timeout text:-88 integer:72 number:30
type typeNounHead title text:86 reference:-31
type typeNounHead toggle boolean:37
type typeNounHead token text:139 multilineText:-31 boolean:-36 choice:-62 reference:125 list:-26
type typeNounHead tokens text:-45 integer:37 boolean:52
type typeNounHead topic text:81
type typeNounHead total integer:121 number:-41 choice:-22
type typeNounHead track integer:-31 boolean:28 choice:39
type typeNounHead trigger text:-32 boolean:-27 choice:-114 multipleChoice:130 multipleReference:55 list:43
type typeNounHead true text:-158 boolean:354 choice:-89 reference:-28
type typeNounHead type text:215 multilineText:-125 url:-22 integer:-50 number:-27 boolean:-57 choice:205 reference:-86 multipleReference:-41 keyValues:20
type typeNounHead types text:-86 multilineText:-60 integer:-55 number:-21 boolean:-193 choice:42 multipleChoice:179 multipleReference:112 list:148 keyValues:-30 file:-20
type typeNounHead up text:-20 multilineText:70 boolean:-26 choice:-57 multipleChoice:-23 reference:38 multipleReference:118 list:-29 keyValues:-25
type typeNounHead uri url:2501
type typeNounHead url text:88 multilineText:-28 url:2649 integer:-26 boolean:-26 choice:-35 reference:-41 list:-20
type typeNounHead use text:55 multilineText:37 boolean:-29
type typeNounHead used text:134 multilineText:-82 url:-62 email:42 integer:106 number:-72 boolean:-155 choice:-36 multipleChoice:117 reference:103 multipleReference:-62 list:61 keyValues:-46 date:-25 file:-41
type typeNounHead user text:-109 multilineText:-20 boolean:156 choice:-27 reference:71 multipleReference:51 keyValues:-22 file:-23
type typeNounHead username text:2515
type typeNounHead users multilineText:-20 integer:-21 boolean:123 multipleReference:-34 keyValues:-22
type typeNounHead uses integer:61
type typeNounHead uuid text:2500
type typeNounHead value url:104 email:-20 integer:120 number:164 choice:-52 reference:-133 multipleReference:-24 list:-69 keyValues:-53 file:-20
type typeNounHead values text:-39 multilineText:-26 integer:-20 number:202 boolean:-77 multipleReference:72 keyValues:-42
type typeNounHead variable email:73 reference:-44 keyValues:41
type typeNounHead variables text:28 list:42 keyValues:-42
type typeNounHead vendor text:-79 boolean:144 choice:-22
type typeNounHead version text:-47 reference:139
type typeNounHead view boolean:51 choice:-24
type typeNounHead want text:-49 boolean:-23 choice:-40 reference:-128 multipleReference:329
type typeNounHead we text:-108 multilineText:78 choice:103 reference:-20
type typeNounHead webhook url:26
type typeNounHead which text:115 choice:-52
type typeNounHead will text:-28 multilineText:131 url:-48 email:24 integer:-118 number:-43 boolean:-28 choice:-43 reference:-83 multipleReference:225 list:116 keyValues:-31 date:-22 file:-34
type typeNounHead wish reference:70
type typeNounHead works text:35 boolean:44 reference:20 list:-32
type typeNounHead yaml multilineText:2500
type typeNounHead you text:53 multilineText:49 integer:-44 choice:-79 multipleChoice:-21 reference:48 multipleReference:-47 list:-40 keyValues:-26 date:105 file:34
type typeNumbers 0 text:185 multilineText:-25 url:57 integer:-301 number:37 boolean:-42 choice:47 reference:-56 list:46 keyValues:-31 date:99
type typeObject access text:-86 email:110 list:53
type typeObject according boolean:47 choice:-20
type typeObject account choice:-88 reference:174 multipleReference:-55
type typeObject actions multilineText:33
type typeObject address text:-217 multilineText:-28 url:91 email:292 integer:-31 number:-24
type typeObject addresses text:-106 multilineText:-41 email:59 choice:-25 reference:-22 list:210
type typeObject agent boolean:97 reference:-48
type typeObject algorithm reference:29
type typeObject amount text:180 integer:-198 number:28
type typeObject app text:57 integer:71 boolean:-21 reference:-27
type typeObject application text:-69 url:26 choice:101 reference:-100 multipleReference:77
type typeObject appropriate text:82 boolean:-35 reference:40
type typeObject arn text:223 multilineText:-78 boolean:-40 reference:-23
type typeObject associated text:-20 multilineText:50
type typeObject automatically text:-46 multilineText:-84 boolean:116 choice:81 reference:-35
type typeObject available text:-55 boolean:63 choice:-28 multipleReference:-26 list:111
type typeObject based choice:-40 reference:47 keyValues:45
type typeObject blank text:-29 url:170 number:51 boolean:-55 choice:-29 reference:-42 multipleReference:-34
type typeObject box text:-28 boolean:85
type typeObject checkbox text:-32 boolean:147 choice:-21 reference:-50
type typeObject checks choice:64
type typeObject code multilineText:-56 integer:41 choice:112 reference:-61
type typeObject collection text:48
type typeObject condition text:-88 choice:24 multipleChoice:100
type typeObject conditions text:93 multilineText:172 integer:-20 boolean:-57 choice:69 reference:-40 multipleReference:-44 list:-46 keyValues:-58
type typeObject configured multilineText:116 file:-54
type typeObject contents text:-112 multilineText:166
type typeObject context text:52
type typeObject copied text:21
type typeObject corresponding text:35 boolean:34 reference:-27 multipleReference:-28
type typeObject corresponds reference:78 multipleReference:-54
type typeObject created text:32 multilineText:-71 integer:-26 boolean:-38 choice:-50 reference:149 multipleReference:91 list:-25
type typeObject credentials text:-93 choice:100 reference:-22 file:74
type typeObject data multilineText:130 integer:-21 choice:-39 reference:46 list:-38 keyValues:-35
type typeObject date text:-73 integer:-24 reference:-118 date:257
type typeObject definition text:-36 multilineText:32 boolean:26
type typeObject description text:135 multilineText:-94
type typeObject destination text:70 choice:-68 reference:81
type typeObject details text:-48 multilineText:89
type typeObject domain list:60
type typeObject downloaded text:-67 multilineText:107
type typeObject duration text:97 integer:-28
type typeObject element integer:95 boolean:-35
type typeObject empty text:23 multilineText:31 integer:62 boolean:-74 choice:-28 reference:28 multipleReference:45 list:-24
type typeObject environment choice:-90 reference:135
type typeObject event text:-61 multilineText:51 boolean:-24 choice:52 reference:40
type typeObject expression text:109 multilineText:-20 list:-43
type typeObject field text:54 multilineText:-24 number:107 boolean:-133 choice:122 reference:-33 multipleReference:-21 list:-34
type typeObject fields text:63 multilineText:-30 boolean:-42 multipleChoice:-20 list:73
type typeObject file text:48 multilineText:-31 multipleReference:-29 file:30
type typeObject flow text:50
type typeObject format text:27 choice:144 reference:-107
type typeObject function text:-62 reference:79
type typeObject group boolean:-34 choice:-23 reference:64
type typeObject headers text:100 list:-28 keyValues:-37
type typeObject here multilineText:-74 integer:60 reference:35 multipleReference:21 list:-38 keyValues:26
type typeObject host reference:93 multipleReference:-78
type typeObject html text:-27 multilineText:64
type typeObject id text:-106 multilineText:-24 email:72 number:-31 choice:-24 list:155
type typeObject identifier text:46
type typeObject image text:50 choice:-58 multipleReference:-22 file:59
type typeObject information multilineText:34 boolean:40 multipleReference:-26 list:-83 keyValues:74
type typeObject instance text:124 choice:-62
type typeObject instead text:-25 boolean:58
type typeObject interval text:32 integer:-59 reference:31
type typeObject it text:57 multilineText:64 integer:-31 number:-21 multipleReference:-22 list:-23 date:32
type typeObject item integer:-29 reference:72
type typeObject items text:163 multilineText:111 choice:-42 reference:-128 multipleReference:-42
type typeObject job text:-37 multilineText:78 keyValues:20
type typeObject key text:-184 multilineText:172 boolean:-24 reference:-36 list:-33 keyValues:167
type typeObject labels text:84 list:-32 keyValues:29
type typeObject length text:116 integer:99 number:-62 boolean:-34 reference:-29
type typeObject level integer:-23 reference:52
type typeObject like text:-128 integer:118 choice:-56 reference:112 multipleReference:-50 list:77
type typeObject link url:20
type typeObject list choice:29 multipleReference:-32 list:-35 keyValues:64
type typeObject location text:-25 boolean:-24 choice:-39 reference:154
type typeObject message text:78 multilineText:21 boolean:51 reference:-22 list:-25 keyValues:-28
type typeObject method choice:50 reference:-30
type typeObject mode text:-53 boolean:-29 choice:132
type typeObject model boolean:81 choice:-40
type typeObject must text:28 multilineText:-27 integer:85 boolean:-22 choice:-66 reference:29 list:-26
type typeObject name text:111 multilineText:-102 url:-22 email:-25 integer:-37 number:-41 boolean:-80 choice:-38 reference:173 multipleReference:121 list:-47 keyValues:25
type typeObject namespace reference:25
type typeObject need text:-135 choice:230 reference:-204 list:138
type typeObject needed text:-43 keyValues:65
type typeObject number text:-48 integer:166 number:144 boolean:-77 choice:-94 reference:96 multipleReference:-68 list:-28
type typeObject off boolean:30
type typeObject one text:-28 multilineText:22 boolean:-67 choice:-22 reference:-72 multipleReference:132 list:76
type typeObject only text:-28 multilineText:32 boolean:59 choice:-30 reference:-27
type typeObject option text:-80 multilineText:-63 choice:292 multipleChoice:45 reference:-172 file:62
type typeObject optional text:64
type typeObject options multilineText:101 boolean:-21 choice:-33 multipleChoice:134 reference:-29 multipleReference:-85 list:26 keyValues:-69
type typeObject organization text:-50 boolean:-27 reference:128
type typeObject out text:159 multilineText:-31 list:-22
type typeObject panel text:-20 boolean:49
type typeObject password text:54 integer:-24
type typeObject path text:110 choice:-57
type typeObject payload multilineText:-59 keyValues:91
type typeObject percentage text:-121 integer:45 number:158
type typeObject period text:-28 integer:-82 number:-29 boolean:61 choice:-35 reference:151
type typeObject pipeline text:-28 choice:41 multipleChoice:-23 list:58
type typeObject plan text:-71 number:87 boolean:-21 reference:27
type typeObject policy text:66 boolean:-29 choice:-51 reference:-125 list:183
type typeObject port text:-87 integer:184 number:-21
type typeObject ports text:-29 integer:-34 list:32 keyValues:82
type typeObject prefix text:-46 integer:162 choice:-30 reference:-52
type typeObject project choice:74 reference:-58
type typeObject provider text:-20 boolean:-22 reference:53
type typeObject purpose text:35
type typeObject rate text:-79 integer:40 boolean:-22 choice:38 reference:53
type typeObject records integer:-62 choice:78
type typeObject region text:-33 choice:-25 reference:62
type typeObject registry choice:-33 reference:93 multipleReference:-22
type typeObject repository reference:39
type typeObject requests list:22
type typeObject required integer:23 boolean:-24 choice:96 reference:-49
type typeObject resource choice:-42 reference:-60 multipleReference:107
type typeObject role choice:-83 reference:93
type typeObject rules text:-110 multilineText:239 boolean:59 choice:-41 reference:-29 list:-28 keyValues:-21
type typeObject scope text:50 reference:52 multipleReference:-24
type typeObject secret text:52 multilineText:-44
type typeObject service text:37 multilineText:-21 choice:-23
type typeObject set text:-28 boolean:109 choice:-45
type typeObject severity choice:-22 reference:63
type typeObject should text:24 boolean:-30 choice:-34 reference:-107 list:60 date:125
type typeObject size text:77 integer:-26 number:-51 choice:116 reference:-41
type typeObject source text:74 multilineText:-26 choice:-36 reference:38
type typeObject statement text:-43 multilineText:102
type typeObject strategy text:140 boolean:-26 choice:-84 reference:20
type typeObject string text:205 integer:-32 boolean:-25 reference:-53
type typeObject such text:-45 integer:98 number:-25 choice:-24 reference:20
type typeObject sure text:138 email:28 integer:-35 choice:-25 reference:-31
type typeObject switch boolean:166 reference:-35 multipleReference:-45
type typeObject tags text:-37 multipleReference:66
type typeObject task text:-22 boolean:20 reference:-37 multipleReference:74
type typeObject template text:27 multilineText:32 boolean:-24 choice:-38 reference:70 multipleReference:-44 keyValues:31
type typeObject text text:131 choice:-23 reference:-25 list:-21
type typeObject them text:-50 multilineText:-40 boolean:-47 choice:-36 reference:-22 multipleReference:63 list:85 keyValues:72
type typeObject time text:-74 boolean:42 date:74
type typeObject token text:114 multilineText:-40 boolean:-24 choice:-24
type typeObject topic text:53
type typeObject type text:-25 multilineText:-33 reference:69 keyValues:49
type typeObject unit text:-42 boolean:51 reference:42
type typeObject up text:-64 multilineText:53 integer:30 boolean:-49 choice:-64 reference:-28 keyValues:160
type typeObject uri url:2549 list:-27
type typeObject url url:2519 boolean:-102 reference:69 list:30
type typeObject urls multilineText:38
type typeObject use text:50
type typeObject used text:-31 multilineText:51 boolean:-23 choice:-38 reference:100 multipleReference:-22
type typeObject user multilineText:-38 boolean:31 choice:82 reference:29 multipleReference:29 list:-31 keyValues:-20 file:-22
type typeObject username text:50
type typeObject users boolean:-21 reference:55
type typeObject valid integer:29
type typeObject value text:51 multilineText:-123 url:102 integer:156 number:97 boolean:-57 reference:-101 list:-29 keyValues:-29
type typeObject values text:76 multilineText:-60 integer:66 boolean:-41 choice:-76 reference:-41 keyValues:127
type typeObject variable email:72 reference:-41 keyValues:41
type typeObject version text:21 boolean:-33 choice:-46 reference:92
type typeObject visibility integer:-44 number:-30 choice:156 reference:26 list:-35 keyValues:-22
type typeObject want multilineText:-36 url:60 integer:37 number:59 boolean:54 choice:-100 multipleReference:-47 list:-31
type typeObject which boolean:-26 choice:-23 multipleChoice:63 reference:-119 multipleReference:124
type typeObject will text:84 multilineText:-56 integer:62 choice:-45 reference:-23 multipleReference:51 list:-21
type typeObject wish text:-28 boolean:-34 choice:-75 multipleReference:143
type typeObject you text:-23
type typeOptionSource 0 text:106 multilineText:-75 url:-357 email:-393 integer:55 number:-130 boolean:189 choice:-528 multipleChoice:-833 reference:112 multipleReference:-239 list:-173 keyValues:-565 date:-327 file:-397
type typeOptionSource 10 choice:1000
type typeOptionSource 106 choice:1000
type typeOptionSource 107 choice:1000
type typeOptionSource 108 choice:1028
type typeOptionSource 109 choice:1017
type typeOptionSource 11 choice:1000
type typeOptionSource 110 choice:1000
type typeOptionSource 111 boolean:40 choice:968
type typeOptionSource 114 choice:2500
type typeOptionSource 115 choice:2463 list:-21 keyValues:81
type typeOptionSource 116 choice:2500
type typeOptionSource 117 choice:2500
type typeOptionSource 118 choice:2510
type typeOptionSource 119 choice:2500
type typeOptionSource 12 choice:1000
type typeOptionSource 13 choice:1000
type typeOptionSource 138 text:-45 boolean:-22 choice:1187 reference:-43
type typeOptionSource 139 text:-45 boolean:-56 choice:1199 reference:-24
type typeOptionSource 14 choice:1000
type typeOptionSource 140 text:-28 choice:980 multipleChoice:78
type typeOptionSource 141 text:-20 choice:1099 reference:-63
type typeOptionSource 142 choice:1000
type typeOptionSource 143 choice:1000
type typeOptionSource 146 text:37 multilineText:-64 integer:-72 number:-37 boolean:373 choice:2152 multipleChoice:-26 reference:119 multipleReference:133 list:-21 file:-23
type typeOptionSource 147 text:-67 choice:2538 multipleChoice:141 reference:-27
type typeOptionSource 148 integer:-59 choice:2544 multipleChoice:58 reference:-23
type typeOptionSource 149 integer:-20 choice:2539 multipleChoice:30
type typeOptionSource 15 choice:1000
type typeOptionSource 150 choice:2500
type typeOptionSource 151 choice:2500
type typeOptionSource 170 text:93 choice:888 multipleChoice:145 reference:-33 multipleReference:-50
type typeOptionSource 171 choice:1000
type typeOptionSource 172 choice:1000
type typeOptionSource 173 choice:1000
type typeOptionSource 174 choice:1000
type typeOptionSource 175 choice:1000
type typeOptionSource 178 boolean:29 choice:2474 multipleChoice:107 reference:-64
type typeOptionSource 179 choice:2527
type typeOptionSource 18 boolean:205 choice:2329
type typeOptionSource 180 text:75 integer:-107 choice:2539
type typeOptionSource 181 choice:2500
type typeOptionSource 182 choice:2500
type typeOptionSource 183 choice:2500
type typeOptionSource 19 text:-35 choice:2586
type typeOptionSource 20 choice:2500
type typeOptionSource 202 text:-96 multilineText:-21 integer:-30 choice:1269 multipleChoice:-37 reference:-28 multipleReference:-25 list:-35 keyValues:-22 date:65
type typeOptionSource 203 text:-53 boolean:-35 choice:1173
type typeOptionSource 204 text:95 choice:957 reference:-37
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
type typeOptionSource 234 text:-29 choice:1052
type typeOptionSource 235 choice:1012
type typeOptionSource 236 multilineText:45 boolean:-26 choice:1010
type typeOptionSource 237 choice:1007
type typeOptionSource 238 choice:1000
type typeOptionSource 239 choice:1000
type typeOptionSource 242 choice:2543 reference:-31
type typeOptionSource 243 choice:2508
type typeOptionSource 244 choice:2504
type typeOptionSource 245 choice:2500
type typeOptionSource 246 choice:2500
type typeOptionSource 247 choice:2500
type typeOptionSource 258 text:-72 multilineText:-24 boolean:74 choice:53 multipleChoice:-21 list:82
type typeOptionSource 259 text:32 multilineText:-44 email:-21 integer:-21 number:-25 boolean:29 choice:-186 multipleChoice:44 reference:85 multipleReference:211 list:-46 keyValues:-26
type typeOptionSource 260 choice:53
type typeOptionSource 266 integer:73 number:117 boolean:-89 choice:995
type typeOptionSource 267 choice:1026
type typeOptionSource 268 text:-30 choice:1062
type typeOptionSource 269 text:-31 integer:74 number:95 choice:893
type typeOptionSource 270 choice:1000
type typeOptionSource 271 choice:1000
type typeOptionSource 274 boolean:48 choice:2487 reference:-30
type typeOptionSource 275 choice:2473 reference:51
type typeOptionSource 276 choice:2500
type typeOptionSource 277 choice:2500
type typeOptionSource 278 choice:2500
type typeOptionSource 279 choice:2500
type typeOptionSource 289 text:81 multilineText:64 url:21 email:-41 integer:-37 number:-34 boolean:-137 choice:-140 multipleChoice:-67 reference:319 multipleReference:-75 list:-97 keyValues:224 date:-32 file:-43
type typeOptionSource 290 text:140 multilineText:152 number:-27 boolean:-59 choice:-217 multipleChoice:-42 multipleReference:24 list:-72 keyValues:109
type typeOptionSource 291 text:-26 boolean:99 choice:-31
type typeOptionSource 292 text:77 boolean:85 choice:-38 list:-46 keyValues:-23
type typeOptionSource 297 text:275 multilineText:-93 url:-24 integer:-23 number:-31 boolean:59 choice:-33 multipleChoice:-24 reference:46 multipleReference:-20 list:-23 keyValues:-44 date:-24
type typeOptionSource 298 text:191 multilineText:-72 url:-29 email:22 boolean:-92 choice:1152 multipleChoice:-21 reference:-37 list:-30 keyValues:-28
type typeOptionSource 299 choice:1006
type typeOptionSource 300 text:64 choice:1030
type typeOptionSource 301 text:-25 choice:1006 multipleChoice:72
type typeOptionSource 302 text:-20 choice:1028
type typeOptionSource 303 choice:1000
type typeOptionSource 306 choice:2500
type typeOptionSource 307 choice:2500
type typeOptionSource 308 choice:2500
type typeOptionSource 309 choice:2500
type typeOptionSource 310 choice:2500
type typeOptionSource 311 choice:2500
type typeOptionSource 321 text:150 multilineText:-71 url:129 email:-39 number:-21 boolean:34 multipleReference:-57 list:-32 keyValues:-41 date:-26
type typeOptionSource 329 text:-115 multilineText:-58 url:-44 email:-28 integer:71 number:-54 boolean:-33 choice:723 multipleChoice:-61 reference:-468 multipleReference:53 keyValues:-51 date:69 file:-34
type typeOptionSource 33 text:-120 multilineText:-30 boolean:95 choice:24 reference:-45 keyValues:146
type typeOptionSource 34 text:-108 url:152 integer:-105 number:-26 boolean:-60 choice:40 multipleChoice:-53 reference:-60 multipleReference:-105 list:238 keyValues:46 file:30
type typeOptionSource 35 text:206 multilineText:-48 boolean:-81 choice:130 multipleChoice:-22 reference:-61 multipleReference:-24 keyValues:-33
type typeOptionSource 353 text:237 multilineText:40 url:-96 email:-85 integer:-43 number:-24 boolean:-155 choice:192 multipleChoice:-64 reference:366 multipleReference:-39 list:-34 keyValues:-152 date:-69 file:-47
type typeOptionSource 36 text:-237 boolean:-74 choice:469 reference:-39
type typeOptionSource 361 text:201 multilineText:-23 choice:69 reference:-134 keyValues:-27
type typeOptionSource 362 boolean:78 choice:-36
type typeOptionSource 394 text:-37 boolean:131 choice:931 multipleChoice:-65 multipleReference:27 list:58
type typeOptionSource 395 choice:993
type typeOptionSource 396 choice:1000
type typeOptionSource 397 boolean:49 choice:981
type typeOptionSource 398 choice:1000
type typeOptionSource 399 choice:1000
type typeOptionSource 402 text:44 choice:2490
type typeOptionSource 403 choice:2500
type typeOptionSource 404 choice:2500
type typeOptionSource 405 choice:2500
type typeOptionSource 406 choice:2500
type typeOptionSource 407 choice:2500
type typeOptionSource 418 text:-64 multilineText:-23 boolean:79 choice:-45 multipleChoice:62 multipleReference:121 list:-44 keyValues:-34
type typeOptionSource 419 text:-40 multilineText:53 boolean:62 choice:30 multipleChoice:-34 multipleReference:-29 list:-26
type typeOptionSource 42 text:-128 multilineText:66 choice:1083 reference:-52 keyValues:83
type typeOptionSource 420 text:-141 multilineText:-40 choice:114 multipleChoice:122 keyValues:-26 file:56
type typeOptionSource 422 text:-74 reference:92
type typeOptionSource 426 number:31 boolean:-61 choice:1011 reference:83
type typeOptionSource 427 text:73 choice:992 reference:-24 multipleReference:-103 list:96
type typeOptionSource 428 choice:1000
type typeOptionSource 429 choice:983 multipleChoice:-35 reference:22 file:58
type typeOptionSource 43 boolean:-112 choice:1070 multipleChoice:60
type typeOptionSource 430 choice:1038 reference:-29
type typeOptionSource 431 choice:1000
type typeOptionSource 434 choice:2500
type typeOptionSource 435 choice:2500
type typeOptionSource 436 choice:2500
type typeOptionSource 437 choice:2500
type typeOptionSource 438 choice:2500
type typeOptionSource 439 choice:2500
type typeOptionSource 44 text:-28 choice:1051
type typeOptionSource 45 choice:1000
type typeOptionSource 458 text:-25 choice:879 reference:188
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
type typeOptionSource 50 text:20 multilineText:82 boolean:-48 choice:2505 multipleChoice:82 reference:-74 keyValues:-24
type typeOptionSource 51 text:59 multilineText:-27 choice:2257 multipleChoice:65 reference:65 multipleReference:112
type typeOptionSource 52 text:259 boolean:-45 choice:2398 multipleChoice:-22 reference:-48 multipleReference:-47
type typeOptionSource 53 text:67 boolean:70 choice:2417
type typeOptionSource 54 choice:2442 multipleReference:27 list:30
type typeOptionSource 55 choice:2500
type typeOptionSource 65 text:-23 integer:-75 choice:111 reference:65
type typeOptionSource 66 text:202 multilineText:21 url:-83 email:38 integer:45 boolean:-111 choice:62 multipleChoice:-40 reference:-27 multipleReference:-21 list:-34 file:-21
type typeOptionSource 67 text:66 multilineText:-26 boolean:51 reference:-21 keyValues:-28
type typeOptionSource 68 text:-71 multilineText:57 keyValues:69
type typeOptionSource 69 text:-41 multilineText:59 list:32
type typeOptionSource 74 text:-44 multilineText:-24 boolean:-34 choice:1019 multipleChoice:-23 reference:-53 keyValues:193
type typeOptionSource 75 choice:1018
type typeOptionSource 76 choice:1006
type typeOptionSource 77 text:60 choice:992
type typeOptionSource 78 choice:1000
type typeOptionSource 79 choice:1000
type typeOptionSource 82 choice:2483 reference:48
type typeOptionSource 83 choice:2503
type typeOptionSource 84 url:78 choice:2484 multipleReference:-26
type typeOptionSource 85 choice:2515
type typeOptionSource 86 choice:2500
type typeOptionSource 87 choice:2500
type typeOptions 0 text:106 multilineText:-75 url:-357 email:-393 integer:55 number:-130 boolean:189 choice:-528 multipleChoice:-833 reference:112 multipleReference:-239 list:-173 keyValues:-565 date:-327 file:-397
type typeOptions 1 text:456 multilineText:-131 url:-57 email:-224 integer:-188 number:-196 boolean:-187 choice:758 multipleChoice:-243 reference:153 multipleReference:-180 list:-231 date:-103 file:-174
type typeOptions 16 text:46 multilineText:-25 integer:-26 boolean:112 choice:-94 multipleChoice:2929 file:54
type typeOptions 2 text:184 url:-22 email:-37 integer:-214 number:-70 boolean:261 choice:391 multipleChoice:-48 reference:-156 list:65 keyValues:169 date:-67 file:-125
type typeOptions 3 text:83 multilineText:-139 url:-77 email:-64 integer:-102 number:-93 boolean:27 choice:994 multipleChoice:185 reference:41 multipleReference:114 list:-96 keyValues:-50 date:-60 file:-58
type typeOptions 4 text:-31 url:30 email:-28 integer:-227 number:-58 boolean:-107 choice:1302 multipleChoice:262 reference:-246 multipleReference:-144 list:-61 keyValues:-37 date:-34
type typeOptions 5 url:-35 integer:28 number:73 boolean:100 choice:587 multipleChoice:147 reference:-72 multipleReference:-74 list:-25 keyValues:-28 date:-24 file:30
type typeOptions 6 text:-143 boolean:-42 choice:795 reference:86 multipleReference:21 list:27
type typeOptions 7 boolean:40 choice:668
type typePath 0 text:182 multilineText:49 url:389 email:-41 integer:172 number:-58 boolean:-163 choice:-33 multipleChoice:-64 reference:-271 multipleReference:-89 keyValues:-42 date:-47 file:43
type typePhrase #40 text:107 multilineText:-80 url:-31 integer:50 number:-43 boolean:-82 choice:-98 reference:99 multipleReference:72 list:125 keyValues:-122 date:23 file:-21
type typePhrase #41 text:107 integer:-96 boolean:93 choice:-62 reference:-101 multipleReference:-40 list:171 keyValues:-20
type typePhrase #42 text:134 multilineText:-38 url:-76 email:-20 integer:-36 boolean:-177 choice:260 reference:-54 keyValues:50 date:-31 file:-29
type typePhrase #43 text:-181 multilineText:65 integer:59 number:-62 boolean:356 choice:-183 multipleChoice:228 reference:-40 multipleReference:-35 list:-141 keyValues:-39 date:-20 file:-21
type typePhrase #44 text:92 multilineText:60 url:-39 boolean:78 choice:-68 reference:-44
type typePhrase #45 text:-202 multilineText:-44 integer:58 number:-42 boolean:98 choice:34 reference:31 multipleReference:-28 list:168 keyValues:-24
type typePhrase #46 text:-147 email:-51 integer:-38 number:-39 boolean:-75 choice:269 reference:291 multipleReference:-38 list:-52 keyValues:-32
type typePhrase #47 text:-441 multilineText:-122 url:-69 email:-73 integer:-122 number:-38 boolean:46 choice:-69 reference:-124 multipleReference:601 list:383 keyValues:35 date:-48 file:-34
type typePhrase #48 text:-126 multilineText:229 url:-119 email:-87 number:-92 boolean:56 choice:417 reference:-186 multipleReference:-30 date:-83
type typePhrase #49 multilineText:187 url:-80 email:-22 integer:-102 number:62 boolean:69 choice:305 multipleChoice:-59 reference:-204 multipleReference:-36 list:-72 keyValues:58 date:-78 file:-23
type typePhrase #4a text:-175 multilineText:101 integer:-53 number:-55 boolean:-53 choice:188 reference:257 list:-81 keyValues:-81 date:-30 file:-20
type typePhrase #4b text:-244 multilineText:250 email:-23 integer:-69 number:-63 boolean:-197 choice:-64 multipleChoice:-46 reference:-127 multipleReference:-120 list:672 keyValues:80 date:-24 file:-25
type typePhrase #4c text:-55 multilineText:-242 boolean:-23 choice:-38 multipleReference:-29 list:-60 keyValues:490
type typePhrase #4d text:75 multilineText:-87 url:-24 email:-125 integer:-31 number:-120 boolean:-90 choice:-304 multipleChoice:52 multipleReference:70 list:265 keyValues:217 date:-42 file:-126
type typePhrase #4e text:164 boolean:88 choice:-148 reference:-55
type typePhrase #4f text:-229 multilineText:134 url:-51 email:-76 integer:-29 number:-76 choice:199 multipleChoice:-49 reference:415 multipleReference:-116 list:-81 date:-20 file:-34
type typePhrase #50 text:99 multilineText:168 url:-79 integer:-304 number:28 boolean:-213 choice:22 multipleChoice:117 reference:164 list:88 keyValues:-122 file:-89
type typePhrase #51 text:44 multilineText:-111 url:49 integer:-58 number:-26 choice:27 multipleChoice:245 reference:-95 multipleReference:56 list:-21 keyValues:-38 date:-33 file:-26
type typePhrase #53 text:-58 multilineText:160 email:-32 integer:-118 number:42 boolean:-52 choice:376 multipleChoice:37 reference:-194 list:-98 keyValues:20 date:-92 file:-36
type typePhrase #54 multilineText:-46 url:-26 integer:300 boolean:164 choice:-89 reference:-63 multipleReference:-90 list:-39
type typePhrase #55 text:-169 integer:90 number:-26 boolean:-58 choice:-127 reference:44 multipleReference:94 list:179 keyValues:-30
type typePhrase #56 text:60 multilineText:-52 url:-22 integer:-256 number:45 choice:78 reference:-47 list:152 keyValues:64 date:-29
type typePhrase #57 text:-292 multilineText:-71 email:-57 integer:-63 number:-36 boolean:671 choice:72 multipleChoice:168 reference:-226 multipleReference:-29 list:-84 keyValues:-41 date:-21 file:-22
type typePhrase #58 text:-327 multilineText:424 email:-22 integer:-25 boolean:-65 choice:115 multipleReference:-33 list:-23 keyValues:40 file:-20
type typePhrase #59 text:39 multilineText:-99 url:-41 email:-26 integer:186 number:120 boolean:-111 multipleChoice:-51 reference:-45 multipleReference:-67 list:142 keyValues:-64 date:23 file:-38
type typePhrase #5a text:113 multilineText:-114 url:-157 integer:-119 number:35 boolean:-206 choice:425 multipleChoice:78 reference:43 multipleReference:86 list:-112 keyValues:-42 file:-32
type typePhrase #5b boolean:-57 choice:87
type typePhrase #5c text:-212 multilineText:118 email:-21 integer:-68 number:-39 boolean:-90 choice:252 multipleChoice:-40 reference:53 multipleReference:-48 date:105
type typePhrase #5d text:3618 integer:-80 choice:-24
type typePhrase byDefault text:258 multilineText:-141 url:-45 email:-168 integer:66 number:-112 choice:132 reference:245 multipleReference:-122 list:54 keyValues:-209 date:-63 file:-167
type typePhrase defaultIs text:46 multilineText:29 url:101 email:-22 integer:157 number:-73 boolean:-198 choice:-75 multipleChoice:-34 reference:36 multipleReference:23 keyValues:24 date:41 file:-83
type typePhrase example text:417 multilineText:-81 url:399 integer:66 number:-198 boolean:-320 choice:-231 multipleChoice:-142 multipleReference:-153 list:62 keyValues:-28 date:-77 file:-97
type typePhrase existing text:-243 multilineText:-118 url:-91 email:-30 integer:-47 number:49 boolean:-57 choice:-74 multipleChoice:74 reference:71 multipleReference:349 list:82 date:-27
type typePhrase filledByItself text:27 multilineText:68 integer:86 number:-24 boolean:207 choice:-147 reference:-89 multipleReference:-41 list:-43 keyValues:-22
type typePhrase following text:130 multilineText:77 url:26 email:-38 integer:63 number:-99 boolean:61 multipleChoice:-76 reference:69 multipleReference:-110 list:-42 keyValues:28 date:-52 file:-56
type typePhrase followingValues text:-39 multilineText:54 url:33 email:-25 integer:-66 number:-65 boolean:77 choice:248 multipleChoice:-60 reference:-32 multipleReference:-49 list:-39 keyValues:20 date:-35 file:-26
type typePhrase fromMenu text:-367 multilineText:-138 number:-52 boolean:-258 choice:143 multipleChoice:-44 reference:495 multipleReference:521 list:-280 keyValues:-43 file:-42
type typePhrase leaveBlank text:64 url:146 integer:32 number:24 boolean:-94 choice:-161 multipleChoice:-27 reference:-27 keyValues:62
type typePhrase logIn multilineText:21 url:-24 email:-23 integer:-47 number:-42 multipleChoice:-26 reference:94 list:142 keyValues:-23 date:-21 file:-29
type typePhrase multiline text:-166 multilineText:1807 url:26 integer:-31 number:-62 boolean:-30 choice:-21 multipleChoice:-23 reference:-153 multipleReference:-42 list:-87 date:-23 file:345
type typePhrase neededIf multilineText:92 choice:-77 reference:83 list:-23
type typePhrase needs text:250 multilineText:70 integer:-54 number:167 boolean:-210 choice:-81 reference:-40 multipleReference:-40 list:-52
type typePhrase omission text:166 boolean:-72 choice:-30
type typePhrase oneOf text:-141 email:-26 integer:-186 number:-55 boolean:156 choice:171 multipleChoice:106 reference:-79 list:-52 keyValues:-70 date:-41 file:193
type typePhrase optional text:133 multilineText:-132 url:-100 email:-98 integer:111 number:20 choice:-137 multipleChoice:66 reference:-125 multipleReference:-138 list:-86 keyValues:224 date:39
type typePhrase optionsAnnounced text:-113 multilineText:-70 url:74 boolean:-50 choice:203 multipleChoice:-28 reference:106 multipleReference:-75
type typePhrase ordered text:77 multilineText:-43 url:110 integer:72 number:163 boolean:-422 choice:-66 multipleChoice:-66 reference:-532 multipleReference:-187 list:80 keyValues:-96 date:202 file:-61
type typePhrase pairs text:-147 multilineText:-84 integer:-37 boolean:50 choice:-45 multipleReference:38 list:39 keyValues:1774
type typePhrase range text:-21 multilineText:-111 url:-78 email:-52 integer:558 number:83 multipleChoice:-100 reference:-78 list:-199 keyValues:-74 date:134 file:-61
type typePhrase recommended text:-134 multilineText:-157 url:-89 email:-21 integer:-42 boolean:42 choice:192 multipleChoice:-42 reference:71 multipleReference:68 list:71 keyValues:-64 date:85
type typePhrase required text:-93 multilineText:-156 url:-34 email:96 integer:-25 number:-35 boolean:63 choice:169 multipleChoice:-53 reference:-25 multipleReference:-53 list:70 keyValues:48 date:-36
type typePhrase separated text:-251 multilineText:125 url:-161 integer:-46 number:-29 choice:-41 multipleChoice:-28 reference:197 multipleReference:431 list:3344 keyValues:21 date:-31 file:-20
type typePhrase severalOf text:-70 multilineText:40 url:-125 email:-38 integer:75 number:-86 boolean:127 choice:-41 multipleChoice:1301 multipleReference:1422 list:1281 file:59
type typePhrase shownOnly text:-177 multilineText:-62 url:-52 email:-24 integer:75 number:-45 boolean:-133 choice:-23 multipleChoice:196 reference:-23 multipleReference:118 list:46 keyValues:62 date:59 file:-29
type typePhrase softened text:51 multilineText:-142 email:-81 integer:-96 number:161 boolean:121 choice:168 reference:-159 list:-92 keyValues:-56 date:25 file:-22
type typePhrase units text:3523 integer:-22
type typePhrase valuesAre text:31 multilineText:-78 url:-78 email:-47 number:-133 boolean:-272 choice:181 multipleChoice:128 reference:-87 multipleReference:88 list:121 keyValues:-63 date:128 file:-27
type typePhrase whether text:-395 multilineText:-101 url:-41 email:-87 number:65 boolean:2283 choice:541 multipleChoice:143 reference:-167 multipleReference:-47 list:-137 keyValues:-94 date:-40
type typePlural 11 text:25 integer:-20 choice:84 reference:-82 multipleReference:-65 list:42 keyValues:80
type typePlural 12 text:-54 multilineText:-20 boolean:216 choice:-51 multipleChoice:-43 reference:-28 multipleReference:40 list:-27
type typePlural 13 text:115 url:-24 integer:-82 number:-55 boolean:-64 choice:-101 multipleChoice:-23 reference:67 multipleReference:-55 list:165 keyValues:72
type typePlural 14 text:-31 multilineText:245 url:-23 email:-24 integer:-45 number:-22 boolean:-71 choice:-35 multipleChoice:-39 reference:-96 multipleReference:116 list:58 date:-37 file:-24
type typePlural 15 text:-53 multilineText:72 boolean:26 choice:-26 multipleReference:-28 list:80
type typePlural 2 multilineText:-26 url:30 integer:-20 boolean:56 choice:-29 reference:-28 multipleReference:-21 list:64
type typePlural 3 text:-40 integer:-28 boolean:-35 reference:43 list:151 file:-54
type typePlural 33 text:53 multilineText:-21 boolean:61 choice:-118 reference:66 multipleReference:107 list:-66
type typePlural 34 text:-129 multilineText:-35 integer:70 number:55 choice:-66 multipleChoice:-21 reference:-52 multipleReference:69 list:171 keyValues:-26
type typePlural 37 text:-58 multilineText:-43 url:-39 integer:128 number:-46 boolean:231 choice:-135 multipleChoice:307 reference:-191 multipleReference:1592 list:-114 keyValues:-61 date:-55 file:-26
type typePlural 38 text:-156 multilineText:276 url:-101 email:48 integer:-131 number:-54 boolean:-82 choice:-25 multipleChoice:-84 multipleReference:-138 list:688 keyValues:238 date:-62 file:-24
type typePlural 39 multilineText:-35 integer:-20 boolean:-43 choice:-56 multipleChoice:269 reference:-29 multipleReference:57 list:-75 keyValues:-58
type typePlural 40 boolean:-46 choice:63 multipleChoice:80 list:-44
type typePlural 41 integer:-26 boolean:78 choice:-31 multipleChoice:-29 reference:63 keyValues:-39
type typePlural 43 text:-39 multilineText:33 email:50 integer:-59 number:-26 boolean:-106 choice:-93 multipleChoice:39 reference:-118 multipleReference:152 list:166 keyValues:45
type typePlural 44 text:-79 multilineText:-61 url:-20 number:-24 boolean:-43 choice:74 multipleChoice:189 reference:-64 multipleReference:-33 list:123 keyValues:-38
type typePlural 45 text:-59 multilineText:82 url:20 integer:38 boolean:-65 choice:-59 multipleChoice:-27 reference:-52 multipleReference:92 list:-104 keyValues:166
type typePlural 46 text:-93 multilineText:-199 url:103 email:-36 integer:139 number:-84 boolean:-193 choice:-94 multipleChoice:176 multipleReference:64 list:142 keyValues:102 date:-56 file:-36
type typePlural 47 text:-25 multilineText:-24 boolean:37 multipleReference:-30 list:83
type typePlural 5 text:324 multilineText:124 choice:-322 multipleChoice:186 reference:-156 multipleReference:1494 list:-28
type typePlural 6 text:112 multilineText:176 url:-30 email:26 integer:-45 number:-107 boolean:-208 choice:-42 multipleChoice:-43 reference:93 multipleReference:36 list:396 keyValues:157 date:-39
type typePlural 64 text:-312 url:-302 email:-125 integer:-246 number:-142 boolean:209 choice:-278 multipleChoice:-205 reference:-290 multipleReference:144 list:307 keyValues:-62 date:-91 file:194
type typePlural 7 boolean:37
type typePlural 9 boolean:39
type typeSecond 0 text:-28 integer:62 number:-37 boolean:120 choice:-29 reference:-36
type typeSecond a multilineText:-241 url:-36 email:43 integer:-186 number:136 boolean:186 choice:-91 multipleChoice:-75 reference:118 multipleReference:102 list:29 date:-81
type typeSecond above text:45 multilineText:241 boolean:-74 choice:-65 reference:-71
type typeSecond access text:72 boolean:-24 choice:72 reference:-42
type typeSecond account text:-41 email:140 reference:-21
type typeSecond actual text:-32 multilineText:170 boolean:-38 reference:-25
type typeSecond add list:-46 keyValues:72
type typeSecond additional text:44 multilineText:-67 boolean:-42 multipleReference:-20 list:-30 keyValues:183
type typeSecond address text:-193 url:31 email:155 boolean:-25 reference:-20 list:95
type typeSecond admin reference:28
type typeSecond agent text:-31 boolean:51 choice:47 reference:-38
type typeSecond ai text:-21 boolean:50 reference:28
type typeSecond all text:156 multilineText:-28 integer:-22 boolean:61 choice:122 reference:-93 multipleReference:-43 list:-80
type typeSecond allows text:-49 multilineText:29 choice:-61 reference:107
type typeSecond also text:-29 url:96
type typeSecond amount text:-73 integer:57 number:123 reference:-34
type typeSecond an text:125 multilineText:-77 integer:-23 boolean:128 choice:-54 reference:241 multipleReference:-67 list:-36 date:-92 file:-60
type typeSecond and text:-80 multilineText:45 boolean:-85 choice:-44 multipleReference:118 date:130 file:-35
type typeSecond any text:-142 boolean:98 choice:-44 reference:58 list:29 keyValues:57
type typeSecond api text:46 multilineText:-46 integer:-36 boolean:-103 choice:-34 reference:301 list:-23
type typeSecond application boolean:-48 choice:-29 reference:147
type typeSecond applied multilineText:53
type typeSecond apps boolean:-33 choice:42
type typeSecond are text:88 boolean:-29 choice:-47 reference:59 multipleReference:35 list:-56
type typeSecond arn text:107 reference:-37
type typeSecond as boolean:-50 choice:110
type typeSecond at text:-48 boolean:-20 choice:23 reference:79
type typeSecond attribute text:82 multilineText:-20 boolean:-41 keyValues:52
type typeSecond automatic boolean:49
type typeSecond available text:90 boolean:-58 choice:-37 reference:61
type typeSecond aws text:36 choice:36 reference:-44
type typeSecond azure text:-25 url:25 choice:30 reference:-26
type typeSecond base text:43
type typeSecond be text:-42 integer:-40 choice:134 reference:-50 list:-22 date:98
type typeSecond between text:23 choice:55 reference:-44
type typeSecond blank text:119 boolean:-23 multipleReference:-26
type typeSecond body text:-40 multilineText:60
type typeSecond branch text:106 reference:-40
type typeSecond by integer:-100 number:104 boolean:126 reference:-38 multipleReference:-23 list:-32
type typeSecond can text:-55 multilineText:59 url:-26 integer:79 number:-44 boolean:-155 multipleChoice:50 reference:213 list:-79 keyValues:-33 file:47
type typeSecond category text:43 choice:-31 reference:-20
type typeSecond client text:115 url:-29 boolean:-23
type typeSecond code text:86 choice:-44
type typeSecond color text:118 multilineText:54 integer:-51 number:-26 boolean:-65 reference:-35 multipleReference:-30 keyValues:67
type typeSecond comma-separated text:-39 list:132
type typeSecond command text:241 boolean:-38 choice:-25 reference:-23 list:-70
type typeSecond configuration text:22 multilineText:45 integer:-79 choice:-41 list:84
type typeSecond content text:-68 multilineText:125
type typeSecond created text:-69 boolean:99
type typeSecond current text:-101 choice:36 reference:123
type typeSecond custom multilineText:-59 choice:130 reference:-79 multipleReference:-29 list:-54 keyValues:163 file:-24
type typeSecond data text:-41 multilineText:31 choice:30
type typeSecond database url:69 integer:39 reference:-43
type typeSecond default text:-34 multilineText:-37 url:75 number:39 boolean:194 choice:-89 reference:-60 multipleReference:34 keyValues:-34 file:-66
type typeSecond defaults text:-133 integer:205 boolean:-31 reference:-20
type typeSecond description text:-57 multilineText:60 boolean:97 reference:-28 multipleReference:-37
type typeSecond descriptive text:42 multilineText:-30
type typeSecond desktop choice:39
type typeSecond destination text:-63 choice:-65 reference:189
type typeSecond detailed text:-21 boolean:104 choice:-48
type typeSecond details multilineText:24
type typeSecond determines text:21 integer:109 number:20 boolean:81 choice:-34 reference:-66 multipleReference:-32 list:-58
type typeSecond different text:110 multilineText:25 boolean:-45 reference:45 multipleReference:-61 list:-66 keyValues:51
type typeSecond disabled text:-32 boolean:63
type typeSecond display boolean:24
type typeSecond distinguished text:27
type typeSecond dn text:60
type typeSecond docker text:-21 boolean:-29 list:-20 keyValues:109
type typeSecond document multilineText:21 reference:-22 file:39
type typeSecond domain text:144 url:-59 boolean:-20 list:-21
type typeSecond duration text:43 integer:-24
type typeSecond either text:76 integer:71 boolean:256 choice:-284 reference:-63
type typeSecond email text:-33 multilineText:-33 url:-21 email:174 integer:-23 boolean:-93 multipleChoice:-20 list:36
type typeSecond empty text:-110 boolean:50 choice:-37 reference:70 multipleReference:39 list:-29 keyValues:58
type typeSecond enable text:-23 boolean:53
type typeSecond enabled text:-81 integer:-35 boolean:272 choice:-96 multipleChoice:34 reference:-66 multipleReference:39
type typeSecond enabling text:-35 boolean:-50 choice:168 list:-27
type typeSecond end date:48
type typeSecond endpoint text:32 url:99 choice:-26 reference:-27
type typeSecond enter multilineText:49 email:65 integer:-27 list:-100 keyValues:64
type typeSecond entity text:25 choice:-37
type typeSecond environment text:-23 keyValues:51
type typeSecond existing text:-50 boolean:148 reference:-23
type typeSecond external text:72 url:-70
type typeSecond field url:-20 integer:32 number:-57 boolean:158 choice:-80 reference:77 multipleReference:-24 list:-59 keyValues:-44
type typeSecond fields text:-82 integer:-21 reference:-26 multipleReference:112 list:109 keyValues:-21
type typeSecond file integer:-26 boolean:40 choice:-20
type typeSecond filter text:194 integer:-46 reference:-54 list:-28
type typeSecond filters text:55 multilineText:-29 boolean:-61 choice:-66 multipleChoice:-24 multipleReference:113 keyValues:43
type typeSecond folder reference:30
type typeSecond for text:147 multilineText:-67 email:75 integer:-117 number:98 boolean:28 choice:-132 reference:-22 list:32 keyValues:-36
type typeSecond format url:66 choice:-29
type typeSecond from text:187 multilineText:-24 integer:-20 boolean:-68 choice:-56 reference:100 multipleReference:-32
type typeSecond full text:85 multilineText:51 boolean:-26 reference:-40 date:29
type typeSecond get text:31 multilineText:58 boolean:-20 reference:-21
type typeSecond github text:-20 url:32
type typeSecond groups text:38 boolean:-39 choice:-20 multipleReference:79 keyValues:-37
type typeSecond hash text:-23 choice:45
type typeSecond hostname text:48
type typeSecond how text:-138 multilineText:83 integer:197 number:63 boolean:-103 choice:219 multipleChoice:-22 reference:-103 multipleReference:-75 list:-63 keyValues:-22
type typeSecond http url:-25 choice:26 list:41 keyValues:26
type typeSecond human-readable text:28
type typeSecond id integer:-22 choice:110 reference:-33
type typeSecond identifier text:72 url:-72 choice:32
type typeSecond if multilineText:-25 choice:130 reference:-44 multipleReference:-31 list:-39 keyValues:-36
type typeSecond image text:55 multilineText:-31 url:68 integer:-28 boolean:-50 choice:25 file:33
type typeSecond in text:44 multilineText:44 url:-33 integer:-25 boolean:-31 choice:-37 reference:-58 list:137
type typeSecond individual boolean:-26 choice:-27 multipleReference:144 list:-25
type typeSecond input text:-160 multilineText:-94 integer:26 boolean:89 choice:-26 reference:120 keyValues:85
type typeSecond instance text:20 reference:58 list:-20
type typeSecond internal text:-21 url:52
type typeSecond ip text:51
type typeSecond is text:-64 multilineText:41 url:22 integer:-49 number:23 boolean:-159 choice:29 multipleChoice:40 reference:76 multipleReference:40 list:-39 keyValues:43 date:-30 file:-24
type typeSecond issuer url:77
type typeSecond issues multilineText:-35 integer:-20 boolean:-78 reference:35 multipleReference:-31 list:90 keyValues:-24 date:129
type typeSecond it text:54 multilineText:-22 boolean:58 choice:-65 reference:35
type typeSecond items text:31 multilineText:92 boolean:-29 choice:63 reference:-63 multipleReference:-24 keyValues:-24
type typeSecond json text:-44 multilineText:111 keyValues:-23 file:35
type typeSecond key text:106 multilineText:-78 boolean:-35 reference:42 keyValues:45
type typeSecond label text:-22 boolean:-20 reference:36 list:28 keyValues:50
type typeSecond labels boolean:39 list:-36
type typeSecond language text:-34 choice:-80 multipleChoice:20 reference:75 multipleReference:27 list:28
type typeSecond left text:34 boolean:-76 choice:136 reference:-40
type typeSecond legend text:75 reference:-25
type typeSecond list text:-88 multilineText:-23 boolean:-26 choice:-29 reference:-38 multipleReference:319 list:-48
type typeSecond location text:81 reference:-25
type typeSecond login text:-20 url:56
type typeSecond maas text:173 reference:-103 multipleReference:-42
type typeSecond many integer:37
type typeSecond mapping text:59 integer:-22 boolean:-45 choice:-48 reference:-40 list:-34 keyValues:185
type typeSecond markdown multilineText:-35 integer:54
type typeSecond maximum text:-158 integer:316 number:35 boolean:-62 choice:-36 list:-21
type typeSecond memory integer:54 boolean:53 choice:-25 reference:-33
type typeSecond message text:151 boolean:-68 choice:-40 reference:41
type typeSecond metadata text:32 multilineText:42 boolean:55 list:-25 keyValues:-43
type typeSecond minimum text:-31 integer:107 boolean:-27 choice:-25 reference:40
type typeSecond model text:26 reference:39
type typeSecond must text:-21 url:23 boolean:27
type typeSecond name text:-41 multilineText:124 boolean:-43 choice:-27 reference:48
type typeSecond new text:-28 integer:94
type typeSecond not boolean:27
type typeSecond notification text:45 integer:-26 boolean:218 choice:-104 reference:-150 multipleReference:-40 list:134
type typeSecond number text:-70 integer:84 number:-74 boolean:-22 choice:96 reference:31
type typeSecond oauth choice:-22 multipleChoice:39
type typeSecond object text:-37 multilineText:25 keyValues:50
type typeSecond of text:40 multilineText:35 url:172 integer:144 number:-55 boolean:-187 choice:-155 multipleChoice:90 reference:-34 multipleReference:74 list:-86 keyValues:-54 file:-28
type typeSecond often text:-35 integer:-22 boolean:-45 choice:67 reference:109
type typeSecond on text:66 multilineText:-33 integer:-22 number:-27 boolean:247 multipleReference:-98 list:-60 keyValues:-21
type typeSecond one text:-22 multilineText:45 boolean:-83 choice:91 reference:-40 multipleReference:154 list:-72
type typeSecond only text:35 number:31 boolean:-77 multipleChoice:48 reference:66 multipleReference:-23 list:-27
type typeSecond openid boolean:-24 choice:-81 multipleChoice:129 reference:-23 multipleReference:-48 list:50
type typeSecond option text:-33 multilineText:-24 number:-27 boolean:390 choice:-94 reference:-66 multipleReference:-41 list:-49
type typeSecond optional integer:-38 number:64 boolean:-42 choice:-37 reference:50 date:50
type typeSecond options multilineText:88 list:-35
type typeSecond or text:-51 multilineText:-29 url:-140 integer:85 number:167 boolean:-356 choice:146 multipleChoice:-36 reference:-128 multipleReference:-70 list:186 keyValues:44 file:213
type typeSecond order text:126 integer:-29 reference:-38
type typeSecond organization text:36 reference:104
type typeSecond page text:-62 integer:62 choice:82 reference:-36
type typeSecond parameter text:-99 boolean:29 list:94 keyValues:37
type typeSecond parameters text:46 multilineText:-100 list:-21 keyValues:91
type typeSecond path text:120 multilineText:-76 boolean:-27 reference:-40 list:124 file:-48
type typeSecond percentage integer:35
type typeSecond phone text:132 integer:-22 number:-31 boolean:-46 reference:34
type typeSecond port text:27 integer:-109 number:-27 choice:63 keyValues:77
type typeSecond prefix text:-20 list:75
type typeSecond private multilineText:33 boolean:47 reference:-36
type typeSecond provider text:48 url:36 reference:-35
type typeSecond public text:88 multilineText:-84 boolean:-38 choice:81 reference:-77 file:68
type typeSecond query text:146 multilineText:-81
type typeSecond recommended text:-44 choice:31 reference:-22 list:87
type typeSecond records choice:21
type typeSecond redshift text:25 choice:29 reference:-36
type typeSecond reference boolean:-29 list:49 keyValues:22
type typeSecond region text:23
type typeSecond related text:-78 multilineText:44 integer:64 number:216 choice:-111 reference:-34 list:-21 keyValues:-20
type typeSecond request text:-110 integer:60 keyValues:107
type typeSecond resource text:-63 boolean:-23 reference:41 multipleReference:86 list:-52 keyValues:41
type typeSecond schema text:107 multilineText:-89
type typeSecond scopes text:-44 choice:-37 multipleChoice:-24 reference:-44 multipleReference:54 list:127 keyValues:20
type typeSecond script text:-21 choice:99 reference:-65
type typeSecond search text:197 multilineText:-152 boolean:-23 keyValues:25
type typeSecond secret text:80 choice:53 reference:-76
type typeSecond select text:-51 boolean:-52 choice:100 reference:25
type typeSecond selection text:-137 choice:81 reference:64
type typeSecond server text:-32 url:39
type typeSecond set text:178 url:74 integer:29 number:-20 boolean:-54 choice:-66 reference:-40 list:-31
type typeSecond setting integer:107 boolean:-39 multipleReference:-21
type typeSecond should text:44 reference:-20
type typeSecond shown text:57 multilineText:61 boolean:-23 reference:-39
type typeSecond snowflake text:30
type typeSecond specific text:66 multilineText:-56 boolean:-38 choice:-28 multipleReference:162 keyValues:-65
type typeSecond specifies text:-23 integer:89 reference:-32
type typeSecond specify text:63 multilineText:-25 boolean:20 choice:93 reference:-26 keyValues:-79
type typeSecond sql text:-53 choice:-38 reference:146 file:22
type typeSecond start date:23
type typeSecond steps multilineText:120 boolean:-28 choice:-35
type typeSecond string text:23
type typeSecond supports text:97 boolean:-30 choice:39 reference:-62
type typeSecond system text:-165 multilineText:151 integer:-22 number:-31 boolean:145 reference:-49 list:26
type typeSecond table boolean:57
type typeSecond tags text:98 multilineText:-46 boolean:-166 multipleReference:66 list:99
type typeSecond team boolean:-25 reference:106
type typeSecond template text:-21 multilineText:41 choice:-39 reference:21 keyValues:71
type typeSecond test boolean:54
type typeSecond text text:194 integer:-36 number:-47 boolean:-75 choice:-54 reference:149 multipleReference:-22 list:-41 file:-22
type typeSecond that text:-138 multilineText:125 url:-38 integer:-41 number:-31 boolean:97 choice:-60 multipleChoice:-20 reference:-29 multipleReference:91 list:97 keyValues:-31
type typeSecond the text:-225 multilineText:-126 url:-117 email:-74 integer:-42 number:-42 choice:-124 multipleChoice:42 reference:147 multipleReference:63 list:20 keyValues:-333 date:35 file:-143
type typeSecond these multilineText:-52 list:66
type typeSecond this text:-152 url:121 integer:-305 number:111 boolean:123 choice:85 multipleChoice:-21 reference:43 multipleReference:-53 list:-43 keyValues:-30 date:54 file:56
type typeSecond time text:-85 integer:221 number:-30 boolean:-29 reference:-30 list:28
type typeSecond timeout text:-71 integer:50 number:33
type typeSecond to text:76 email:-45 integer:226 number:-43 boolean:-128 choice:171 multipleChoice:24 reference:-28 multipleReference:-108 list:-57 keyValues:-83 date:26 file:-80
type typeSecond token text:117 integer:80 boolean:-42 choice:-78 reference:-35
type typeSecond topic text:47 reference:-23
type typeSecond total number:33
type typeSecond true choice:31
type typeSecond twilio text:80 reference:-21
type typeSecond type text:72 choice:79 reference:-38 list:-21
type typeSecond types text:-53 boolean:-137 choice:159 list:117
type typeSecond under text:92 reference:-26
type typeSecond unique text:58 multilineText:-22 choice:-46 reference:-53 list:105
type typeSecond upstream multilineText:75 url:22 multipleReference:32 list:-87
type typeSecond url text:-28 multilineText:-25 url:148 reference:-29
type typeSecond used text:131 multilineText:-51 integer:-28 boolean:-81 choice:-163 multipleChoice:144 reference:167 multipleReference:-30 list:48 keyValues:-81
type typeSecond user text:-22 multilineText:-20 reference:41 list:56
type typeSecond username text:86 reference:-42
type typeSecond users text:-139 multilineText:-30 url:62 boolean:183 choice:-20 reference:-25 list:25
type typeSecond uses text:-37 multilineText:34 boolean:107 choice:-27
type typeSecond using multipleReference:22 file:25
type typeSecond value text:126 multilineText:38 integer:-41 number:-84 boolean:88 choice:-63 reference:-55 list:49
type typeSecond variables text:31 list:63 keyValues:-71
type typeSecond webhook url:26
type typeSecond what text:49 multilineText:-20 integer:-39 boolean:-49 choice:43 reference:53
type typeSecond when multilineText:63 integer:81 boolean:-39 choice:-164 multipleChoice:56 keyValues:52
type typeSecond where text:44 multilineText:-25 boolean:-20 reference:50 list:25
type typeSecond whether text:-148 multilineText:-63 email:-52 integer:-114 number:-62 boolean:462 choice:138 multipleChoice:54 reference:47 multipleReference:-105 list:-70 keyValues:-55
type typeSecond which text:-61 multilineText:-129 integer:-90 number:-31 boolean:28 choice:-104 reference:297 multipleReference:67 list:107 date:-28
type typeSecond will text:112 multilineText:39 email:-43 integer:-45 number:32 boolean:93 choice:-51 reference:-81 multipleReference:-31
type typeSecond with boolean:103 choice:-33
type typeSecond world text:31 multilineText:90 choice:-37 keyValues:-21
type typeSecond you text:85 multilineText:174 email:-26 integer:201 number:-100 boolean:-234 choice:-121 multipleChoice:35 reference:105 multipleReference:-118 list:-61 date:84 file:21
type typeSecond you're boolean:-33 choice:-46 reference:75 date:49
type typeSecond your text:134 integer:-38 number:40 choice:-44 reference:110 multipleReference:-45 list:-60 keyValues:-45
type typeSentences 1 text:273 multilineText:-133 url:-140 email:-86 integer:-57 number:-176 boolean:-153 choice:-156 multipleChoice:-169 reference:-110 multipleReference:-564 list:-234 keyValues:-294 date:-306 file:-211
type typeSentences 2 text:-34 multilineText:31 url:-252 email:-286 integer:-234 number:-285 multipleChoice:-86 reference:-145 multipleReference:-40 list:-88 keyValues:109 date:75 file:-82
type typeSentences 3 text:-120 multilineText:-227 url:63 email:-79 number:72 boolean:-140 choice:123 multipleChoice:63 reference:-152 multipleReference:104 list:130 keyValues:138 date:-119 file:-128
type typeSentences 4 text:70 multilineText:39 url:-123 email:-42 integer:175 boolean:271 choice:133 multipleChoice:51 reference:-302 multipleReference:33 list:-147 keyValues:-182 file:-64
type typeSentences 5 text:24 email:-48 integer:-85 number:-24 boolean:128 choice:-157 reference:157 multipleReference:70 list:-32 keyValues:-39
type typeSentences 6 text:119 multilineText:-29 integer:-83 boolean:-23 choice:-90 multipleChoice:-23 reference:108 list:68
type typeSwitch 1 text:-105 multilineText:31 choice:-71 multipleReference:54 list:138 keyValues:-20
type typeSwitch 11 text:82 url:-106 boolean:-146 choice:33 multipleChoice:65 reference:46 multipleReference:-75 list:-72 keyValues:104 date:72
type typeSwitch 12 text:-141 multilineText:65 url:42 email:-43 integer:31 boolean:54 choice:91 multipleChoice:-45 reference:-165 multipleReference:161 list:106 keyValues:-90 date:-47 file:-53
type typeSwitch 13 multilineText:96 integer:101 number:-32 boolean:28 choice:-185 multipleChoice:63 reference:-130 multipleReference:24 list:98
type typeSwitch 14 text:-151 multilineText:-165 url:-32 integer:152 number:-33 boolean:-24 choice:27 multipleChoice:-32 reference:45 multipleReference:-125 list:93 keyValues:102 date:111 file:41
type typeSwitch 15 text:296 multilineText:58 url:29 integer:-55 number:-21 boolean:-94 choice:-110 reference:68 multipleReference:-96 list:32 keyValues:-27 date:-20 file:-28
type typeSwitch 2 text:-106 multilineText:91 integer:132 choice:56 reference:-33 multipleReference:-31 list:-56
type typeSwitch 3 text:-132 list:105 file:99
type typeSwitch 5 text:-327 multilineText:-178 url:-39 email:-20 integer:-165 boolean:-316 choice:350 reference:673 multipleReference:205 list:-142 keyValues:-50 file:-27
type typeSwitch 6 text:331 multilineText:-130 url:-108 email:-24 integer:-118 number:66 boolean:-111 multipleChoice:-40 reference:-62 multipleReference:-116 list:151 keyValues:101 date:41 file:-25
type typeSwitch 7 text:-56 multilineText:-27 integer:-23 boolean:141 choice:-23 multipleChoice:112 multipleReference:-35 list:-24
type typeSwitch 8 text:-52 boolean:86
type typeSwitch 9 text:64 multilineText:60 integer:69 number:-27 boolean:-36 choice:-59 reference:-121 multipleReference:80 keyValues:-31
type typeTruth 0 text:-165 multilineText:34 email:-21 boolean:655 choice:-298 multipleChoice:-30 reference:-55 keyValues:-25 file:-20
type typeURL 0 text:-253 multilineText:-98 url:1215 email:-134 integer:73 number:-74 boolean:-127 choice:-210 multipleChoice:-51 reference:-302 multipleReference:-108 list:86 keyValues:-24 date:-70 file:-35
type typeUnit 0 text:-127 multilineText:-286 url:-51 email:-133 integer:769 number:120 boolean:-64 choice:-173 multipleChoice:-132 reference:-234 multipleReference:-188 list:123 keyValues:-187 date:137
type typeUnit 1 text:-198 multilineText:-30 integer:511 number:49 boolean:-125 choice:44 reference:-65 list:-46 keyValues:-22 date:-53
type typeUnit 2 text:-145 integer:2806 number:-34 boolean:-42 choice:-21 reference:-21
type typeUnit 3 text:225 multilineText:-40 url:-20 email:-52 integer:3545 number:177 boolean:132 choice:470 multipleChoice:-30 reference:351 multipleReference:-146 keyValues:-42 date:-27
type typeUnit 4 text:-277 multilineText:-80 url:-22 integer:2439 number:291 boolean:-47 choice:112 multipleChoice:-31 reference:-33 multipleReference:-75 list:-158 keyValues:-35 date:-43
type typeVerb accept text:-33 boolean:46 choice:37
type typeVerb access text:-20 multilineText:-43 url:-23 integer:96 number:50 boolean:116 choice:-60 reference:-51 multipleReference:-51 list:44
type typeVerb activate keyValues:46
type typeVerb add text:-66 multilineText:22 url:44 email:-31 integer:-93 number:-39 boolean:-156 multipleChoice:-40 multipleReference:32 list:254 keyValues:113 date:-24 file:-24
type typeVerb adjust multilineText:-42 url:22 integer:39 number:87 boolean:-66 choice:25 reference:-93 multipleReference:75
type typeVerb apply text:96 integer:-89 boolean:41 choice:-134 multipleChoice:115 reference:-75 multipleReference:43 list:57
type typeVerb assign text:-31 multilineText:-43 integer:-37 number:73 choice:-35 reference:150 multipleReference:80 list:-71 keyValues:-35
type typeVerb attach boolean:74 reference:28 file:-26
type typeVerb build choice:-25 multipleReference:29 list:58
type typeVerb change multilineText:-43 integer:108 number:52 boolean:-105 choice:61 reference:68 multipleReference:-30 list:-28
type typeVerb changing text:-31 integer:119 number:28 choice:-38 reference:-30
type typeVerb check text:167 multilineText:-50 url:-20 integer:-79 number:-60 boolean:-55 choice:154 multipleChoice:152 reference:-43 multipleReference:-50 list:-40 keyValues:-21 date:-25
type typeVerb checking text:-36 email:-45 boolean:37 multipleChoice:89 multipleReference:43
type typeVerb choose text:-250 multilineText:-134 url:-75 email:-41 number:-74 boolean:-70 choice:191 multipleChoice:239 multipleReference:206 list:-103 keyValues:-64 file:-25
type typeVerb choosing multilineText:-34 choice:70
type typeVerb clear text:-57 boolean:111 choice:60 reference:-31
type typeVerb click text:-186 multilineText:-60 url:-36 integer:-74 number:-47 boolean:-24 multipleChoice:-31 reference:316 multipleReference:228 list:-85 keyValues:-22 date:-26 file:65
type typeVerb clicking text:-98 boolean:41 choice:-26 reference:-78 multipleReference:-24 file:237
type typeVerb close text:-56 integer:72
type typeVerb configure text:86 multilineText:91 url:61 email:-35 number:-35 boolean:-201 choice:-57 multipleChoice:-67 reference:-37 multipleReference:22 list:-42 keyValues:26 file:157
type typeVerb connect text:75 boolean:-45
type typeVerb copy text:45
type typeVerb create text:67 multilineText:48 url:-28 number:-47 boolean:139 choice:-62 reference:74 multipleReference:-39 list:-95 date:-20
type typeVerb customize text:-54 multilineText:186 boolean:-48 choice:-65 reference:-67 list:86
type typeVerb define multilineText:135 url:-27 email:-21 integer:-58 number:-92 boolean:-129 choice:-41 multipleChoice:-38 reference:60 multipleReference:-20 list:126 keyValues:148 date:-29
type typeVerb delete boolean:34
type typeVerb deploy text:27 integer:-22 boolean:-23 choice:161 reference:-86
type typeVerb describe text:106 multilineText:125 integer:-46 boolean:-41 choice:-31 multipleReference:-22 list:-53
type typeVerb disable text:-48 integer:-23 boolean:196 choice:-29 reference:-40
type typeVerb disabling choice:72 list:-26
type typeVerb edit text:39 multilineText:164 integer:-43 number:146 boolean:-54 choice:-81 reference:-72 list:-28
type typeVerb enable text:-88 multilineText:-38 integer:-24 boolean:235 choice:-26 multipleChoice:68 reference:-48 multipleReference:50 list:-45 keyValues:-43
type typeVerb enabling text:-27 boolean:97
type typeVerb ensure text:-91 url:62 choice:24 reference:65
type typeVerb enter text:108 multilineText:98 url:136 email:339 integer:177 number:265 boolean:-158 choice:-223 multipleChoice:-133 reference:-427 multipleReference:-256 list:-156 keyValues:-82 file:-95
type typeVerb entering text:-53 boolean:-46 choice:-30 multipleReference:66 list:92
type typeVerb fill text:30 url:97 email:55 integer:61 number:29 boolean:-104 choice:-55 reference:-122 multipleReference:52 list:59 keyValues:-64 date:-32
type typeVerb filling text:59 multilineText:-23 reference:58
type typeVerb find text:-36 multilineText:-32 integer:-42 number:-31 boolean:-27 choice:-87 multipleChoice:89 reference:149 multipleReference:-42 list:94
type typeVerb generate text:57 multilineText:-65 choice:97 reference:-37
type typeVerb give text:-34 multilineText:-66 number:34 boolean:-61 choice:160 reference:94 multipleReference:-43
type typeVerb go text:43 url:-59 boolean:-88 choice:31 reference:54 multipleReference:124 list:-47
type typeVerb import text:-56 multilineText:-20 integer:53 boolean:42 choice:-45 reference:22 list:148 file:-98
type typeVerb input text:-95 multilineText:-85 integer:50 boolean:72 reference:76 list:66 keyValues:-31
type typeVerb insert text:42 multilineText:-51 boolean:-20 reference:51
type typeVerb keep text:156 multilineText:-40 url:-29 email:-110 integer:-29 number:-33 boolean:-156 choice:188 multipleChoice:-32 reference:173 multipleReference:-69
type typeVerb key text:-67 multilineText:94
type typeVerb leave text:24 multilineText:74 url:144 integer:29 number:20 boolean:28 choice:-135 multipleChoice:-20 reference:-26 list:-50 keyValues:-47
type typeVerb locate text:-22 multilineText:236 boolean:-72 reference:-72
type typeVerb log integer:-23 boolean:102 choice:-57
type typeVerb make text:67 multilineText:-45 email:24 boolean:74 choice:-75 multipleChoice:-24 reference:-79 list:99 keyValues:-24
type typeVerb manage text:54
type typeVerb mark boolean:29
type typeVerb modify text:28 multilineText:-47 integer:-26 choice:74 reference:-77 list:-41 file:125
type typeVerb monitor integer:78 boolean:-42 choice:-29 multipleReference:24 list:37
type typeVerb name text:38 multilineText:-29 boolean:78 choice:39 multipleReference:-22 list:-23
type typeVerb new text:26 integer:24 boolean:-23
type typeVerb open text:-119 multilineText:83 url:31 boolean:-45 choice:113 reference:-68 list:71
type typeVerb paste text:238 multilineText:92 url:81 integer:-30 number:-28 boolean:-105 choice:-63 reference:-87 list:-26 file:-23
type typeVerb pick text:-46 multilineText:-22 boolean:53 choice:-123 multipleChoice:60 reference:197 multipleReference:-49
type typeVerb populate text:-44 choice:38
type typeVerb provide text:245 multilineText:118 url:27 email:-27 integer:-65 number:-56 boolean:-102 choice:-79 multipleChoice:-24 reference:-181 multipleReference:-39 list:-20 keyValues:244 date:-30
type typeVerb push boolean:87
type typeVerb put text:27 multilineText:-20
type typeVerb read text:24
type typeVerb register text:-23 boolean:100 choice:-33
type typeVerb remove text:-53 multilineText:74 boolean:22 choice:-25 multipleReference:-28 list:80
type typeVerb return text:35 choice:20
type typeVerb run text:79 multilineText:-87 integer:-32 boolean:-50 choice:93 reference:106 multipleReference:-39 list:-26
type typeVerb scroll boolean:-51 list:130
type typeVerb see boolean:70 choice:36 reference:-32
type typeVerb select text:-256 multilineText:-182 url:-103 email:-98 integer:-139 number:-94 boolean:162 choice:257 reference:237 multipleReference:82 list:-76 keyValues:-138 date:119 file:-37
type typeVerb selecting boolean:126 choice:-27 multipleChoice:-28 multipleReference:38
type typeVerb set text:-58 multilineText:-195 url:-37 email:72 integer:134 number:-154 boolean:76 choice:93 multipleChoice:-67 reference:41 multipleReference:-120 list:-165 date:69 file:-95
type typeVerb setting text:-42 multilineText:-46 integer:-90 number:148 boolean:23 multipleChoice:110 reference:41 list:-45 keyValues:-34
type typeVerb sign text:78 integer:-63 boolean:76 choice:-29 reference:-29 list:20
type typeVerb specify text:-137 url:-66 email:-113 integer:-38 number:-105 boolean:28 choice:32 list:184 keyValues:170 date:30 file:-41
type typeVerb start integer:56
type typeVerb test text:-69 multilineText:-23 integer:-20 boolean:37 choice:101 multipleChoice:120 multipleReference:-41 list:-44
type typeVerb tick text:-49 boolean:23 choice:22 multipleChoice:55
type typeVerb ticking text:-22 boolean:67
type typeVerb toggle text:-113 multilineText:-22 url:-31 integer:-38 boolean:238 multipleChoice:-20 reference:-55 multipleReference:-25 list:-22 date:107
type typeVerb toggling boolean:108 date:-53
type typeVerb turn boolean:64 choice:-22
type typeVerb type text:143 multilineText:29 url:-63 integer:82 number:-41 boolean:-61 choice:-57 reference:35 multipleReference:-24 keyValues:-37
type typeVerb typing reference:33 multipleReference:61 list:-58
type typeVerb uncheck boolean:84
type typeVerb update text:155 multilineText:-53 boolean:-35
type typeVerb upload text:-64 multilineText:-41 boolean:-34 keyValues:66 file:115
type typeVerb use text:-20 multilineText:70 email:116 number:-40 boolean:-207 choice:60 multipleChoice:-66 reference:134 list:26 keyValues:-40 date:-31 file:-24
type typeVerb using text:52 integer:118 number:-26 boolean:-52 choice:-25
type typeVerb validate text:33 multilineText:59 choice:-24 reference:-49
type typeVerb verify text:62 multilineText:-22
type typeVerb view multilineText:-23 integer:-25 boolean:-69 choice:104 multipleReference:41
type typeVerb write text:72 multilineText:213 boolean:-46 choice:-24 reference:-32 multipleReference:-36 list:-81 keyValues:-22
type typeVerbClass accept text:-33 boolean:46 choice:37
type typeVerbClass aimless text:24 multilineText:175 url:41 email:25 number:-204 boolean:-225 choice:-225 multipleChoice:-126 reference:55 list:44 date:-87 file:73
type typeVerbClass button url:-23 integer:131 boolean:88 choice:-176 multipleChoice:109 reference:-161 multipleReference:34 list:48 date:-21 file:-22
type typeVerbClass check text:-54 multilineText:80 url:36 integer:-38 number:-103 boolean:57 multipleChoice:159 reference:-50 multipleReference:-54 list:120 keyValues:-79 date:-51 file:-53
type typeVerbClass checkingHeading text:24 multilineText:-25 url:-22 integer:20 number:-32 boolean:-91 choice:146 multipleChoice:119 reference:-54 list:-33 keyValues:-27
type typeVerbClass click text:-310 multilineText:-65 url:-43 email:-21 integer:-85 number:-64 boolean:113 choice:-20 multipleChoice:-38 reference:199 multipleReference:185 list:-100 keyValues:-30 date:-34 file:301
type typeVerbClass configure multilineText:119 url:-41 email:-27 integer:187 number:138 boolean:-565 multipleChoice:-111 reference:-250 multipleReference:-122 list:-161 keyValues:84 file:112
type typeVerbClass contrast text:39 multilineText:-48 integer:55 boolean:168 choice:-61 reference:-32 list:-22 date:-23
type typeVerbClass determiner text:26 integer:24 boolean:-23
type typeVerbClass enter text:550 multilineText:164 email:156 integer:-35 number:-77 boolean:-690 choice:-269 multipleChoice:-271 reference:-281 multipleReference:-388 list:90 keyValues:212 date:-102 file:-356
type typeVerbClass fieldNoun text:-95 multilineText:-85 integer:50 boolean:72 reference:76 list:66 keyValues:-31
type typeVerbClass fileNoun text:-64 multilineText:-41 boolean:-34 keyValues:66 file:115
type typeVerbClass fillingVerb text:-92 multilineText:-206 url:-121 integer:-90 number:-193 boolean:-276 choice:-175 multipleChoice:64 reference:-104 multipleReference:-146 list:-129 keyValues:38 date:71 file:-160
type typeVerbClass followUp multilineText:-21 boolean:70 choice:33 reference:-35
type typeVerbClass genericHeading multilineText:97 url:52 email:-85 integer:-126 number:-129 boolean:-29 choice:-177 multipleChoice:-52 multipleReference:65 list:56 keyValues:65 date:-32 file:107
type typeVerbClass headingVerb text:-276 url:-157 integer:72 number:-148 boolean:-48 choice:166 multipleChoice:-128 reference:-70 multipleReference:-297 list:-41 date:-169 file:-198
type typeVerbClass inputNoun text:-136 multilineText:-132 integer:-40 number:135 boolean:98 choice:-20 multipleChoice:105 reference:119 multipleReference:-25 keyValues:-66
type typeVerbClass kindNoun text:143 multilineText:29 url:-63 integer:82 number:-41 boolean:-61 choice:-57 reference:35 multipleReference:-24 keyValues:-37
type typeVerbClass labelHeader text:-136 multilineText:-132 integer:-40 number:135 boolean:98 choice:-20 multipleChoice:105 reference:119 multipleReference:-25 keyValues:-66
type typeVerbClass leave text:182 multilineText:34 url:119 email:-117 boolean:-128 choice:52 multipleChoice:-51 reference:138 multipleReference:-72 list:-34 keyValues:-65 date:-34 file:-30
type typeVerbClass make text:20 multilineText:-27 url:-66 email:-73 number:-161 choice:-49 multipleChoice:-114 reference:-206 multipleReference:-171 list:56 keyValues:78 date:-75 file:-149
type typeVerbClass manipulate text:128 multilineText:-75 url:-21 number:-28 choice:45 reference:59 multipleReference:-76 list:40 keyValues:-23 file:-36
type typeVerbClass menuNoun text:-256 multilineText:-182 url:-103 email:-98 integer:-139 number:-94 boolean:162 choice:257 reference:237 multipleReference:82 list:-76 keyValues:-138 date:119 file:-37
type typeVerbClass navigate text:-59 multilineText:39 url:-68 integer:104 boolean:62 multipleChoice:-48 reference:-89 list:203 keyValues:-57 date:-34 file:-46
type typeVerbClass off text:-48 integer:-23 boolean:196 choice:-29 reference:-40
type typeVerbClass on text:-88 multilineText:-38 integer:-24 boolean:235 choice:-26 multipleChoice:68 reference:-48 multipleReference:50 list:-45 keyValues:-43
type typeVerbClass opener integer:56
type typeVerbClass openingVerb text:106 multilineText:-54 email:-54 integer:39 number:-113 choice:71 multipleChoice:-72 reference:-58 multipleReference:-49 list:253 keyValues:66 date:-75 file:-149
type typeVerbClass optionNoun text:-42 multilineText:-46 integer:-90 number:148 boolean:23 multipleChoice:110 reference:41 list:-45 keyValues:-34
type typeVerbClass paste text:238 multilineText:92 url:81 integer:-30 number:-28 boolean:-105 choice:-63 reference:-87 list:-26 file:-23
type typeVerbClass place multilineText:-23 integer:-25 boolean:-69 choice:104 multipleReference:41
type typeVerbClass plainNoun text:32 multilineText:-31 boolean:104 choice:35 reference:-22 multipleReference:-23 list:-24
type typeVerbClass preposition text:52 integer:118 number:-26 boolean:-52 choice:-25
type typeVerbClass secretNoun text:-67 multilineText:94
type typeVerbClass select text:-665 multilineText:-444 url:-204 email:-156 integer:-205 number:-227 boolean:61 choice:554 multipleChoice:243 reference:1498 multipleReference:185 list:-229 keyValues:-242 date:94 file:-87
type typeVerbClass slugEnd text:52 integer:118 number:-26 boolean:-52 choice:-25
type typeVerbClass slugVerb text:-186 multilineText:-208 email:-22 integer:29 number:-154 boolean:-32 choice:-81 multipleChoice:-94 reference:27 multipleReference:-157 list:-103 keyValues:123 file:97
type typeVerbClass submitVerb text:94 multilineText:20 email:-57 integer:-172 number:-82 boolean:89 choice:-219 multipleChoice:56 multipleReference:31 list:207 keyValues:108 date:-60 file:-57
type typeVerbClass switchEffect text:101 multilineText:-23 url:-50 integer:-128 number:-106 boolean:230 choice:97 multipleChoice:-42 reference:100 multipleReference:-49 list:-20 keyValues:-114 date:-62 file:-63
type typeVerbClass switchOff text:-140 multilineText:-65 url:-20 integer:-57 number:-35 boolean:387 choice:63 multipleChoice:72 reference:-84 list:-58 file:-24
type typeVerbClass switchOn text:-224 multilineText:-150 url:-77 email:-88 integer:-167 number:-109 boolean:1804 choice:82 multipleChoice:332 reference:-228 multipleReference:-20 list:-140 keyValues:-42 file:-41
type typeVerbClass toggleNoun text:-117 multilineText:-23 url:-31 integer:-39 number:-20 boolean:253 multipleChoice:-20 reference:-56 multipleReference:-25 list:-22 date:107
type typeVerbClass trialVerb text:190 multilineText:73 url:-37 email:-37 integer:-90 number:63 boolean:-142 choice:127 multipleChoice:250 reference:-192 multipleReference:-124 list:-128 date:-54 file:98
type typeVerbClass typeHeader text:143 multilineText:29 url:-63 integer:82 number:-41 boolean:-61 choice:-57 reference:35 multipleReference:-24 keyValues:-37
type typeVerbClass upload text:-120 multilineText:-78 integer:39 choice:-75 reference:42 multipleReference:95 list:125 keyValues:49 file:3969
type typeVerbClass use text:141 multilineText:84 url:-28 email:99 number:-65 boolean:-237 choice:-107 multipleChoice:44 reference:46 list:63 keyValues:-45 date:-51 file:-49
type typeVerbClass weakLabelHeader text:-27 multilineText:62 integer:-20 boolean:77 choice:37 reference:-23 multipleReference:-24 list:-25
type typeVerbNoun " text:-100 integer:-34 number:-23 boolean:180 choice:105 multipleChoice:-21 multipleReference:-35 list:-28 keyValues:-20 date:-25
type typeVerbNoun ' integer:-22 boolean:80 choice:-40 reference:27
type typeVerbNoun ( text:20 multilineText:-23 integer:84 choice:31 reference:-51 file:-21
type typeVerbNoun , multilineText:92 integer:113 number:-25 boolean:-70 choice:28 reference:-27 multipleReference:-32
type typeVerbNoun . text:158 multilineText:-84 boolean:-30 choice:192 reference:-67 multipleReference:-42 date:-23
type typeVerbNoun 0 text:-68 integer:137 number:66 choice:-74 reference:-28
type typeVerbNoun a text:184 multilineText:-85 url:21 email:54 integer:45 number:162 boolean:-282 choice:-43 multipleChoice:-123 reference:248 multipleReference:-184 list:-206 keyValues:50 date:47 file:-67
type typeVerbNoun additional text:-75 multilineText:20 multipleReference:-21 keyValues:142
type typeVerbNoun ai text:-93 boolean:-39 reference:212
type typeVerbNoun all text:-97 multilineText:61 integer:-36 boolean:75 choice:-69 multipleReference:-39 list:67 date:125 file:-22
type typeVerbNoun an text:32 multilineText:-168 url:-48 email:192 integer:132 boolean:-143 choice:-168 multipleChoice:-32 reference:233 multipleReference:43 list:-52 keyValues:-21 file:28
type typeVerbNoun and text:-144 multilineText:134 boolean:-113 multipleChoice:85 multipleReference:169 file:-36
type typeVerbNoun any text:-82 multilineText:64 boolean:-47 choice:-66 multipleChoice:-22 reference:104 multipleReference:103
type typeVerbNoun as text:-38 multilineText:80 email:55 integer:-26 number:-24 boolean:-61 choice:113 list:-38
type typeVerbNoun at boolean:130 choice:-44 multipleChoice:-65
type typeVerbNoun automatic boolean:38
type typeVerbNoun available text:149 boolean:-46 choice:-23 reference:-105 multipleReference:-60 list:113
type typeVerbNoun aws choice:53 reference:-32
type typeVerbNoun azure choice:30 reference:-25
type typeVerbNoun between choice:157 reference:-103
type typeVerbNoun blank text:119 boolean:-23 multipleReference:-26
type typeVerbNoun both text:-24 number:44 choice:49 multipleReference:-27
type typeVerbNoun build text:44 boolean:23 choice:-32 reference:53 multipleReference:-23
type typeVerbNoun client text:77 multilineText:-27
type typeVerbNoun conditions multilineText:100 boolean:-61 choice:66 list:-27
type typeVerbNoun connect boolean:24
type typeVerbNoun corresponding boolean:33 multipleReference:-26
type typeVerbNoun custom text:-25 multilineText:27 keyValues:25
type typeVerbNoun default text:90 integer:-20 boolean:53 choice:-34 keyValues:-23
type typeVerbNoun detailed boolean:64 choice:-40
type typeVerbNoun different text:75 reference:-27 multipleReference:-29 list:-51 keyValues:50
type typeVerbNoun each text:-74 multilineText:-26 integer:-20 boolean:-57 choice:245 reference:-41
type typeVerbNoun either text:-72 boolean:140 choice:-148 multipleChoice:113 reference:-71 multipleReference:90
type typeVerbNoun email text:198 email:-133 choice:-24
type typeVerbNoun empty text:-35 integer:64 boolean:-31 choice:-25 reference:56 multipleReference:49 list:-20
type typeVerbNoun enabled boolean:110 choice:-29 reference:-58
type typeVerbNoun environment boolean:-29 reference:72 multipleReference:-23
type typeVerbNoun file integer:-26 boolean:50
type typeVerbNoun for text:-190 boolean:46 reference:197 list:-37 keyValues:25
type typeVerbNoun force text:54 reference:-28
type typeVerbNoun from text:40 url:22 email:35 boolean:-69 choice:-170 reference:190 multipleReference:-33 date:77
type typeVerbNoun google reference:32
type typeVerbNoun group boolean:36 choice:-22 reference:56
type typeVerbNoun host multilineText:-27 email:91 integer:66 boolean:-31 choice:-21
type typeVerbNoun how text:-32 multilineText:50 integer:25 boolean:-40 choice:226 reference:-125 multipleReference:-41
type typeVerbNoun if multilineText:-29 boolean:66 choice:-44 multipleChoice:73 reference:-42 multipleReference:-30 list:-35 keyValues:78
type typeVerbNoun ignore choice:27 reference:-20
type typeVerbNoun in text:-50 url:68 email:47 integer:-21 boolean:-125 choice:-100 reference:85 multipleReference:63 list:156 keyValues:-72 file:-20
type typeVerbNoun input text:-78 multilineText:239 choice:-102
type typeVerbNoun it text:63 multilineText:58 integer:-36 number:-26 boolean:-23 reference:42 multipleReference:-25 list:-26 date:31
type typeVerbNoun item text:-25 boolean:-23 choice:-53 reference:101 list:27
type typeVerbNoun its text:-51 boolean:-40 choice:64 reference:47 date:41
type typeVerbNoun jwt text:-24 list:53 keyValues:34
type typeVerbNoun key choice:28 reference:-30 keyValues:55
type typeVerbNoun ldap text:-41 multipleChoice:139 reference:-24 list:-20
type typeVerbNoun limit integer:116 boolean:-33
type typeVerbNoun max text:-29 integer:219 number:-25 boolean:-94 choice:-41 reference:73 multipleReference:-74
type typeVerbNoun message multilineText:48 boolean:-59 choice:48
type typeVerbNoun more integer:-63 choice:78
type typeVerbNoun new integer:81 boolean:43 choice:-22 reference:-37
type typeVerbNoun of text:107 boolean:-31 choice:-62 reference:81 keyValues:-20
type typeVerbNoun on text:-72 multilineText:-34 choice:-47 reference:223 multipleReference:-64 list:-22 file:103
type typeVerbNoun one text:-28 multilineText:22 boolean:-67 choice:-22 reference:-72 multipleReference:132 list:76
type typeVerbNoun only reference:27
type typeVerbNoun openid boolean:-24 choice:-81 multipleChoice:129 reference:-23 multipleReference:-48 list:50
type typeVerbNoun or text:-56 boolean:-112 choice:30 multipleReference:74 keyValues:77
type typeVerbNoun out text:94 multilineText:-27
type typeVerbNoun parent boolean:-36 reference:-101 multipleReference:169
type typeVerbNoun public text:45 multilineText:-32 choice:94 reference:-77
type typeVerbNoun redirect url:-56 boolean:-42 choice:-23 reference:-25 list:181
type typeVerbNoun resource text:-193 choice:389 reference:-57 list:-51 keyValues:27
type typeVerbNoun role text:43 boolean:-24 choice:-33 reference:45
type typeVerbNoun secret reference:25
type typeVerbNoun send boolean:-84 choice:23 reference:-64 multipleReference:171
type typeVerbNoun show boolean:58
type typeVerbNoun specific text:49 email:67 boolean:-136 choice:120 reference:-37 list:-40
type typeVerbNoun start boolean:33 date:26
type typeVerbNoun sure text:151 email:27 integer:36 boolean:-35 choice:-40 reference:-38
type typeVerbNoun tags text:-52 boolean:-58 multipleReference:57 list:95
type typeVerbNoun task integer:-26 reference:76
type typeVerbNoun test boolean:70 choice:-22
type typeVerbNoun that text:-88 multilineText:-65 integer:93 number:64 boolean:106 choice:-34 multipleReference:-21 list:-44
type typeVerbNoun the text:-219 multilineText:-213 url:-126 email:-169 number:-86 boolean:-374 choice:-439 multipleChoice:-82 reference:328 multipleReference:160 list:-139 keyValues:-230 date:72 file:162
type typeVerbNoun their text:-46 boolean:39 list:-26 keyValues:65
type typeVerbNoun them text:-50 multilineText:-40 boolean:-47 choice:-36 reference:-22 multipleReference:63 list:85 keyValues:72
type typeVerbNoun these text:-27 multilineText:-61 boolean:-34 choice:-41 multipleReference:74 list:132
type typeVerbNoun this text:84 multilineText:-162 url:135 integer:-40 number:145 boolean:-32 choice:81 multipleChoice:26 reference:-193 multipleReference:-27 list:-45 keyValues:-36 file:52
type typeVerbNoun title reference:54
type typeVerbNoun tls text:-54 multilineText:153 integer:-29 boolean:-40 choice:-37 file:47
type typeVerbNoun to text:-200 multilineText:-34 email:36 integer:38 number:-102 boolean:256 choice:73 reference:-22 multipleReference:49 list:29 keyValues:-61 date:-27 file:-53
type typeVerbNoun token integer:24 boolean:-20 reference:33
type typeVerbNoun topic reference:46
type typeVerbNoun type choice:-90 reference:109
type typeVerbNoun up text:-102 multilineText:65 integer:26 number:-20 boolean:67 choice:-68 reference:-45 keyValues:157 date:-59
type typeVerbNoun use text:-22 boolean:69 choice:-29
type typeVerbNoun user text:-35 boolean:265 choice:-64 reference:-70 multipleReference:-45
type typeVerbNoun users url:66 boolean:-57 reference:63
type typeVerbNoun values text:150 multilineText:-43 integer:-22 boolean:-27 reference:-20 list:29 keyValues:-25
type typeVerbNoun view boolean:123 choice:-43 reference:-43
type typeVerbNoun web text:-30 choice:41
type typeVerbNoun what multilineText:54 boolean:-33 choice:48
type typeVerbNoun when text:54 multilineText:27 integer:54 boolean:-65 choice:-82 multipleChoice:73 list:-38
type typeVerbNoun whether text:-144 multilineText:-38 email:-46 integer:-54 boolean:316 choice:129 multipleChoice:77 reference:-56 multipleReference:-89 list:-42 keyValues:-24
type typeVerbNoun which text:51 multilineText:-42 integer:-20 boolean:88 choice:-91 multipleChoice:35 multipleReference:24 list:23 keyValues:-25
type typeVerbNoun who reference:-41 multipleReference:72
type typeVerbNoun your text:163 multilineText:246 url:-48 email:45 number:-76 boolean:-348 multipleChoice:-50 reference:259 multipleReference:-41 keyValues:-110 date:-43 file:-33
type typeVerbNoun { text:87 multilineText:-60 boolean:-20 choice:109 reference:-101
type typeVia 0 text:151 multilineText:-366 url:-216 email:-273 integer:-408 number:-356 boolean:-246 choice:217 multipleChoice:-158 reference:-67 multipleReference:-316 list:68 keyValues:112 date:-218 file:-332
type typeVia 1 text:188 multilineText:-28 url:-306 email:-309 integer:-248 number:-123 boolean:-197 choice:-28 multipleChoice:-149 reference:-22 multipleReference:32 list:-167 keyValues:-280 date:-239 file:-238
type typeVia 2 text:182 email:-30 integer:22 number:-86 boolean:57 choice:-178 multipleChoice:-35 reference:285 list:-213 keyValues:-73 date:96
type typeVia 3 text:97 multilineText:-211 url:-156 email:-178 integer:-265 number:-238 boolean:331 choice:359 multipleChoice:-180 reference:-505 multipleReference:-424 list:-455 keyValues:-385 date:-320 file:-174
type typeWord % text:-145 integer:44 number:285 boolean:-27 choice:-28 reference:-56
type typeWord 1 text:39 multilineText:-23 integer:-28 choice:-26 reference:-28 list:155 file:-38
type typeWord 2 text:68 choice:-21
type typeWord 2.0 text:-26 url:29 boolean:57
type typeWord a text:-150 multilineText:-73 url:-21 integer:-40 number:-28 boolean:304 choice:26 reference:-180 multipleReference:157 list:47
type typeWord above text:29
type typeWord acceptance text:-22 choice:38
type typeWord accepted text:-33 boolean:-78 multipleChoice:37 reference:24 multipleReference:143
type typeWord access text:124 multilineText:-123 integer:-64 number:-38 boolean:299 choice:69 multipleChoice:-21 reference:-121 multipleReference:-53 list:-40 date:-22 file:-22
type typeWord account multilineText:98 url:-51 email:118 integer:-93 number:-41 boolean:-59 choice:139 multipleChoice:-23 reference:20 list:-71 keyValues:-43 date:-22 file:28
type typeWord accounting text:47 reference:-21
type typeWord accounts boolean:36
type typeWord acl text:-67 multilineText:104 boolean:-34 choice:-55 reference:106 multipleReference:69 file:-56
type typeWord action multilineText:-40 integer:-21 number:-20 boolean:-128 choice:317 multipleReference:-38 list:-25
type typeWord actions text:49 choice:124 multipleChoice:-23 reference:-42 multipleReference:50 list:-71 keyValues:-20
type typeWord activate text:-72 boolean:185 choice:-41
type typeWord active text:21 boolean:138 choice:-113 reference:-35 date:54
type typeWord activity text:-22 boolean:-42 choice:65 reference:-54 multipleReference:83
type typeWord add text:-22 multilineText:50 integer:-29 boolean:-52 choice:-32 reference:-71 multipleReference:190
type typeWord additional text:27 multilineText:110 boolean:-42 reference:-25
type typeWord address text:84 multilineText:55 url:-66 email:153 integer:-37 number:-30 boolean:96 choice:-97 reference:-81 list:-26 keyValues:-25
type typeWord addresses text:-60 multilineText:-28 email:50 choice:-34 list:153
type typeWord admin multilineText:-25 boolean:96 choice:-30 multipleChoice:63 reference:-53 multipleReference:25 list:-51
type typeWord advanced text:92 multilineText:49 boolean:-147 multipleChoice:43 reference:27 multipleReference:-27 list:-43 keyValues:41
type typeWord after text:-132 multilineText:-32 integer:228 number:-22 choice:-114 reference:-55 multipleReference:-20 list:-27 keyValues:-21 date:233
type typeWord agent text:200 multilineText:131 choice:-130 reference:-40 multipleReference:-26 list:-36
type typeWord aggregate text:-56 multilineText:-20 choice:144
type typeWord aggregation text:-66 boolean:-24 choice:190 reference:-27 list:-20
type typeWord ai text:81 multilineText:-33 integer:-21 boolean:-76 choice:-64 reference:205 multipleReference:-20
type typeWord alert text:-60 multilineText:-22 number:97 boolean:-57 choice:-22 reference:33 multipleReference:85 list:-25
type typeWord algorithm text:-41 multilineText:-32 url:-21 integer:-23 boolean:-35 choice:264 list:-20
type typeWord all multilineText:-30 integer:-20 choice:-22 reference:-39 multipleReference:68 list:68
type typeWord allow text:-90 multilineText:-20 boolean:485 choice:-69 reference:-81 multipleReference:-84 list:-46
type typeWord allowed text:-20 multilineText:-41 integer:-43 boolean:-78 multipleChoice:-27 reference:-86 list:395 keyValues:-26
type typeWord amount text:-118 multilineText:-27 integer:-150 number:599 boolean:-38 choice:-44 reference:-124
type typeWord an reference:31
type typeWord analysis text:-146 multilineText:-24 integer:-79 number:114 boolean:-47 choice:174 reference:111 list:-34
type typeWord analytics integer:-78 choice:67 multipleChoice:52 multipleReference:47 list:-24
type typeWord and text:-191 multilineText:-54 integer:-38 number:-24 boolean:276 choice:122 multipleChoice:-41 reference:-189 multipleReference:-66 list:-32 keyValues:-34 date:302
type typeWord any boolean:-76 choice:70
type typeWord api text:244 multilineText:-190 url:80 integer:-29 boolean:73 choice:-63 reference:114 multipleReference:-44 list:-104
type typeWord app text:-179 multilineText:-73 url:-23 integer:-30 number:-21 boolean:238 choice:-74 reference:156 list:76 keyValues:-23
type typeWord application text:68 multilineText:-64 integer:-39 number:-29 boolean:58 choice:-238 reference:131 multipleReference:230 list:-35 keyValues:-20
type typeWord applications text:-79 boolean:-55 reference:-41 multipleReference:328 list:-50
type typeWord apply text:-64 boolean:125
type typeWord approval text:-26 multilineText:30 boolean:51
type typeWord archive text:-35 multilineText:-28 boolean:110
type typeWord are integer:68 reference:-27
type typeWord args text:88 multilineText:22 boolean:-52 reference:-20 multipleReference:-29 list:63
type typeWord arguments text:63 boolean:-42 choice:-25 multipleReference:-32 keyValues:94
type typeWord arn text:362 multilineText:-89 url:-20 number:-29 boolean:-60 choice:-31 reference:-65
type typeWord as text:-157 multilineText:-69 boolean:265 choice:136 multipleReference:-52 date:-57
type typeWord assign text:-114 boolean:207 multipleReference:-38
type typeWord assigned text:-116 multilineText:33 choice:-23 reference:131 multipleReference:87 list:-72 date:21
type typeWord assignee text:41 boolean:-43 reference:58
type typeWord at text:184 multilineText:-32 boolean:-72 choice:-43 reference:-96 multipleReference:-21 list:181
type typeWord attach text:-32 boolean:183 reference:-35 multipleReference:-20 list:-20 file:-37
type typeWord attachment choice:56
type typeWord attachments text:127 boolean:-38 choice:-23 list:-22
type typeWord attribute text:209 reference:-63 list:-29 keyValues:-27
type typeWord attributes text:-152 multilineText:-32 boolean:-40 choice:-27 multipleChoice:119 reference:-22 multipleReference:-33 list:72 keyValues:157
type typeWord audience integer:56 number:84 boolean:-144 choice:-35 list:71
type typeWord auth text:116 reference:-30
type typeWord authentication multilineText:-34 boolean:123 choice:214 reference:-138 list:-28
type typeWord authority text:-47 multilineText:112 boolean:-32 choice:-39 reference:34 file:21
type typeWord authorization text:-92 boolean:45 choice:-23 multipleChoice:75
type typeWord auto text:55 multilineText:-20 integer:41 boolean:-85 choice:193 reference:-61 multipleReference:-22 date:-25
type typeWord autocomplete text:-34 boolean:-52 choice:-33 multipleChoice:95 reference:-39 multipleReference:82
type typeWord automatic text:-87 boolean:279 choice:-50 reference:-51 keyValues:-23
type typeWord automatically text:-60 boolean:157 choice:-28 reference:-25
type typeWord available text:-33 integer:-23 boolean:-319 choice:112 multipleChoice:79 reference:-45 multipleReference:330 list:-78
type typeWord average text:-49 multilineText:-25 choice:59 reference:100
type typeWord aws text:130 multilineText:-36 reference:-40
type typeWord axis text:-44 multilineText:-42 integer:355 number:149 boolean:-188 reference:-48 multipleReference:-69 list:-54 keyValues:-33
type typeWord azure text:35 url:46 choice:-22
type typeWord backend choice:34 reference:-26
type typeWord background text:-59 multilineText:-23 url:56 boolean:-26 reference:40 file:64
type typeWord backup text:-64 integer:-20 boolean:147 choice:59 reference:-64
type typeWord banner text:-24 url:58
type typeWord base text:100 multilineText:-32 url:53 number:79 boolean:66 choice:-52 reference:-137 list:-26
type typeWord basic text:20
type typeWord batch text:-30 integer:35 number:-32 date:93
type typeWord bcc multilineText:-23 email:22 boolean:-50 choice:-28 reference:-33 multipleReference:-24 list:183
type typeWord be text:57 integer:-72 boolean:71
type typeWord before text:-32 integer:226 choice:-46 reference:-36
type typeWord beginning text:54 boolean:-21 date:46
type typeWord between boolean:75
type typeWord billing text:111 integer:-26
type typeWord bind text:-112 integer:143 choice:103 reference:-72
type typeWord bitbucket url:49
type typeWord block text:24
type typeWord body text:-32 multilineText:152 url:-24 integer:-48 number:-31 boolean:-102 choice:37 reference:-163 multipleReference:-54 keyValues:317 file:-22
type typeWord bootstrap text:54 integer:-23 list:68
type typeWord bot text:38
type typeWord branch text:95 multilineText:-47 integer:-20 boolean:30 choice:-57 reference:-90 multipleReference:76 list:95
type typeWord bucket text:43 multilineText:-20 reference:49
type typeWord build text:37 multilineText:-40 integer:-22 boolean:189 choice:-52 multipleReference:-47 list:-52 keyValues:62
type typeWord builder choice:32
type typeWord button text:99 multilineText:-21 choice:-25 reference:-22
type typeWord by multilineText:-34 url:-47 email:-60 integer:-77 number:-37 boolean:168 choice:23 multipleChoice:-32 reference:152 multipleReference:-51 list:77 keyValues:-23 date:-78
type typeWord bytes text:-29 integer:183 boolean:-54 choice:-23
type typeWord ca text:21 multilineText:117 integer:-34 number:-21 boolean:-69 choice:-74 reference:-75 file:236
type typeWord cache text:-111 integer:99 choice:-32 reference:116
type typeWord calculation text:39 integer:41 choice:33 reference:-37
type typeWord calendar text:-34 choice:20 reference:66
type typeWord call text:142 multilineText:-27 url:-33 integer:-20 boolean:-37 reference:21 multipleReference:79 list:-80
type typeWord calling text:-112 choice:197 reference:-20
type typeWord campaign integer:-20 number:-22 boolean:-57 choice:50 reference:115 multipleReference:-22 list:-35
type typeWord can text:-72 integer:60 boolean:80 choice:-20
type typeWord cancellation boolean:24
type typeWord capture text:-23 choice:44 multipleReference:33
type typeWord card text:-24 boolean:-37 choice:38 multipleChoice:33 multipleReference:51
type typeWord categories boolean:-251 choice:280 list:43
type typeWord category text:-38 multilineText:-38 integer:-21 choice:221 list:-23 keyValues:-30
type typeWord cc text:-36 boolean:49 choice:-44 reference:-102 multipleReference:-31 list:244
type typeWord cert text:-79 multilineText:-48 integer:-27 choice:-68 reference:134 multipleReference:-20 list:-24 file:202
type typeWord certificate text:-121 multilineText:-27 url:-35 integer:-30 number:-64 boolean:-81 choice:393 reference:-154 multipleReference:-31 list:-47 keyValues:-39 date:-22 file:273
type typeWord certificates text:-49 multilineText:-27 boolean:21 choice:83
type typeWord change text:-55 number:99 boolean:112 choice:-22 reference:-49
type typeWord changes text:-21 boolean:101
type typeWord channel text:173 integer:-48 boolean:-40 choice:-30 multipleReference:28
type typeWord channels list:56
type typeWord characters integer:-44 number:-30 choice:108
type typeWord chart multilineText:-34 integer:-24 number:-20 boolean:125 choice:27
type typeWord chat boolean:64
type typeWord check text:188 multilineText:100 number:-28 boolean:61 choice:-112 reference:-92 multipleReference:-42 list:-24
type typeWord checking text:-69 number:58 boolean:25 choice:39 reference:-29
type typeWord checkout text:29
type typeWord chunk text:-92 multilineText:-35 integer:215 choice:-28 reference:-22
type typeWord cidr text:85 integer:-21
type typeWord city text:45
type typeWord claim text:98 multilineText:-25 boolean:-46 choice:-48 keyValues:112
type typeWord class text:217 choice:-93 reference:-55
type typeWord client text:88 multilineText:73 url:-39 email:-22 integer:-90 number:-58 choice:-35 multipleChoice:-85 reference:146 multipleReference:-82 list:63 keyValues:-38 date:-29 file:100
type typeWord close text:-76 integer:66 boolean:72 choice:-21
type typeWord cloud multilineText:-32 integer:-23 boolean:102 choice:-102 reference:185 multipleReference:-29 list:-34
type typeWord cluster text:146 multilineText:-20 url:-28 choice:-189 reference:190
type typeWord code text:58 multilineText:-85 url:54 integer:115 number:-23 boolean:95 choice:-154 multipleChoice:46 reference:105 multipleReference:-48 list:-54 keyValues:-38 date:-22 file:-26
type typeWord codes boolean:-54 list:76
type typeWord collection text:121 url:-20 integer:-38 number:-33 boolean:-170 choice:-220 reference:478 multipleReference:-78 list:-34 keyValues:25
type typeWord color text:236 multilineText:-73 url:-21 integer:39 boolean:-113 choice:-126 reference:232 multipleReference:-32 list:-34 keyValues:-23 date:-20
type typeWord column text:31 multilineText:-48 integer:-41 number:-24 boolean:44 choice:-42 reference:-173 multipleReference:137 list:46 keyValues:104
type typeWord columns text:-44 choice:71 reference:-20 multipleReference:99 list:-25 file:-22
type typeWord command text:203 multilineText:211 integer:-31 boolean:-41 choice:-81 multipleChoice:-25 reference:-120 multipleReference:-34
type typeWord commit text:132 integer:-41 boolean:38 choice:-36 reference:-22
type typeWord company text:21 multilineText:-25 boolean:120 choice:-46
type typeWord comparison text:-30 number:-38 boolean:-22 choice:83 reference:25 list:61 keyValues:-28
type typeWord complete text:-118 multilineText:55 boolean:122 choice:42 reference:-46
type typeWord completed boolean:50
type typeWord complexity text:-33 multipleChoice:159 multipleReference:-60
type typeWord component text:-104 boolean:-21 choice:91 reference:89
type typeWord compression text:-52 boolean:-54 reference:147
type typeWord condition text:125 multilineText:230 url:-24 integer:-138 number:-39 boolean:-137 choice:178 multipleChoice:82 reference:-132 multipleReference:-32 list:-32 keyValues:-35
type typeWord conditions text:85 multilineText:136 integer:-22 boolean:-45 choice:-44 multipleReference:-29 list:-22 keyValues:-49
type typeWord confidence integer:-53 choice:22 reference:71
type typeWord config text:-32 multilineText:161 boolean:-115 reference:27
type typeWord configuration text:-149 multilineText:277 boolean:61 choice:-34 multipleReference:-42 file:-27
type typeWord configure text:-57 multilineText:29 boolean:136 reference:-28 multipleReference:-105 list:65
type typeWord confirm text:100 multilineText:-41 email:30 boolean:-40
type typeWord confirmation text:20 multilineText:-23 list:41
type typeWord connect text:65 multilineText:-50 integer:65 number:-25 boolean:-104 choice:-44 reference:250 multipleReference:-28 list:-28 keyValues:-42
type typeWord connection integer:45 number:-65 boolean:-80 choice:34 multipleChoice:54 keyValues:38
type typeWord connector text:-113 multilineText:268 choice:-137 reference:107 multipleReference:-51
type typeWord contact text:-188 multilineText:-84 url:-21 integer:-52 number:-40 boolean:55 choice:-117 multipleChoice:139 reference:186 multipleReference:268 list:-88 keyValues:-32
type typeWord contacts text:79 multilineText:-29 integer:-29 boolean:-330 multipleChoice:210 reference:86 multipleReference:113 list:-54
type typeWord container text:52 multilineText:-42 url:-26 integer:55 number:-26 boolean:66 choice:-55 reference:84 multipleReference:-32 list:-24 file:-26
type typeWord content text:156 multilineText:49 boolean:-33 choice:-113 reference:53 file:-21
type typeWord context text:166 choice:-49 reference:-65 list:-25
type typeWord control text:51 multilineText:-71 number:44 boolean:-32 choice:79 reference:-53 multipleReference:-20
type typeWord cors text:-42 boolean:-22 reference:-35 list:164
type typeWord cost text:-65 integer:-23 number:148 reference:-21
type typeWord count integer:96 number:-42 choice:-27
type typeWord country text:66 multilineText:-21 boolean:-89 choice:-23 reference:65 list:65
type typeWord cpu text:-34 integer:66 number:31
type typeWord create text:-97 multilineText:25 number:-43 boolean:201 choice:-39 reference:-96 multipleReference:27 list:55
type typeWord created text:-62 date:134
type typeWord credential text:76 integer:-39 boolean:-136 reference:252 multipleReference:-23 list:-22
type typeWord credentials text:-97 multilineText:62 boolean:-22 choice:-27 multipleReference:51 file:71
type typeWord credit text:96 multilineText:-47 url:-27 integer:-42 number:43 boolean:71 choice:-116 reference:148 multipleReference:-32 list:-46
type typeWord criteria text:-25 multilineText:-50 integer:73 boolean:-116 choice:231 reference:-41 multipleReference:-21
type typeWord crm text:88 boolean:-26 reference:-20
type typeWord cron text:234 boolean:-65 choice:-23 reference:-95
type typeWord css text:-58 multilineText:1116
type typeWord currency text:164 multilineText:-40 integer:-29 number:-38 boolean:26 choice:-136 reference:167 multipleReference:-26 list:-28
type typeWord curve text:-47 choice:96 reference:-46
type typeWord custom text:-94 multilineText:178 integer:-50 number:-20 boolean:74 choice:-75 multipleChoice:-31 reference:-128 multipleReference:-202 list:21 keyValues:272 file:60
type typeWord dark text:54 boolean:41 choice:-72
type typeWord dashboard text:-101 multilineText:21 url:60 boolean:65 choice:-42 reference:-47 multipleReference:95
type typeWord data text:-99 multilineText:104 url:-69 email:-51 integer:-258 boolean:222 multipleChoice:-62 reference:132 multipleReference:-24 list:-32 keyValues:30 date:64 file:-51
type typeWord database text:21 multilineText:-29 integer:77 boolean:60 choice:-23 reference:-36
type typeWord date text:-140 multilineText:-93 url:-35 email:-20 integer:-64 number:-68 boolean:-39 choice:-230 reference:-92 multipleReference:-45 list:-47 keyValues:-31 date:896 file:-23
type typeWord day text:-31 integer:-106 number:65 boolean:26 choice:160 list:-47
type typeWord days text:-26 integer:128 boolean:-42
type typeWord db text:117 integer:-111 choice:65 reference:-36
type typeWord decimals text:-60 integer:246 boolean:-49 choice:-27 multipleReference:-22
type typeWord default text:63 multilineText:-76 url:-50 number:-53 choice:-65 multipleChoice:-22 reference:152 multipleReference:122 list:36 keyValues:-38 date:-22 file:-21
type typeWord delay text:239 integer:-46 number:-58 boolean:-33 choice:-25 reference:-34
type typeWord delayed integer:30
type typeWord delete text:-30 integer:-34 boolean:195 choice:-30 multipleReference:-21
type typeWord deleted text:-47 boolean:134 reference:-27
type typeWord dependency choice:-34 reference:53
type typeWord deploy text:20 choice:34 reference:-23
type typeWord deployment text:-41 boolean:-50 choice:123 multipleReference:55
type typeWord depth text:-52 integer:37 number:-34 choice:88
type typeWord description multilineText:393 url:-27 email:-21 integer:-26 number:-33 boolean:-69 choice:-57 reference:-105 list:-25
type typeWord destination multilineText:-36 integer:-29 boolean:-57 choice:46 reference:202
type typeWord details text:51 multilineText:-84 boolean:138 reference:-63
type typeWord dev integer:-53 number:125
type typeWord direct text:-47 number:58 boolean:-25 choice:94
type typeWord direction text:-103 boolean:-34 choice:197
type typeWord directory text:132 multilineText:-101 boolean:-26 choice:-78 reference:-24 list:128 keyValues:31
type typeWord disable text:-38 boolean:116 choice:-29
type typeWord discount integer:-70 number:230 choice:-62 reference:-38
type typeWord display multilineText:267 integer:-26 number:-48 boolean:-75 choice:127 reference:-84 multipleReference:-58 list:-28
type typeWord dn text:137 boolean:76 choice:-39 reference:-60
type typeWord do text:-59 boolean:-67 choice:119 reference:-121 multipleReference:91 list:89
type typeWord docker text:118 multilineText:-62 boolean:82 choice:-50 reference:-34 list:-47 keyValues:78
type typeWord dockerfile text:-40 multilineText:79
type typeWord document multilineText:233 url:-26 number:-49 boolean:51 choice:66 multipleChoice:-57 multipleReference:-22 list:-42 keyValues:-29 date:-61 file:-34
type typeWord documents text:-50 boolean:190 multipleReference:-26 list:-25
type typeWord does boolean:81 multipleReference:-52
type typeWord domain text:261 multilineText:-46 url:-27 integer:-24 boolean:-33 choice:-42 reference:-57 list:45
type typeWord domains text:-21 multilineText:-27 url:-29 integer:-26 boolean:-234 choice:-102 multipleChoice:-22 reference:-172 multipleReference:360 list:335
type typeWord donut boolean:22
type typeWord driver text:-78 multilineText:-21 integer:-20 boolean:-23 choice:-33 reference:68 keyValues:125
type typeWord due text:-103 integer:113 boolean:-35 choice:36 reference:-44 date:104
type typeWord duration text:62
type typeWord dynamic text:-33 integer:-21 number:131 boolean:26 choice:-35 reference:-20
type typeWord e-mail text:-140 email:225 boolean:-24 choice:53 list:-53
type typeWord edit text:-51 url:-22 boolean:-135 choice:126 reference:-66 date:254
type typeWord editor text:-108 multilineText:342 integer:-21 boolean:-32 choice:-35 reference:-49 keyValues:-21
type typeWord email text:-249 multilineText:67 url:-66 email:416 integer:-104 number:-62 boolean:204 choice:144 multipleChoice:-50 reference:-165 multipleReference:-84 list:36 keyValues:-62 date:-31 file:-25
type typeWord emails text:-23 email:62 boolean:-21 list:51
type typeWord empty text:-51 boolean:-140 choice:361 reference:-20 multipleReference:-41 list:-34
type typeWord enable text:-50 multilineText:-38 boolean:235 choice:-81
type typeWord enabled text:-110 multilineText:-36 integer:-26 number:-26 boolean:334 choice:-23 reference:-42 multipleReference:70 list:-94
type typeWord encoding text:126 boolean:-25 choice:-61 reference:22
type typeWord encryption text:47
type typeWord end text:-54 multilineText:-35 integer:50 number:63 choice:-44 reference:-93 date:174
type typeWord endpoint multilineText:-61 url:470 email:-24 integer:-43 number:-24 boolean:37 choice:26 reference:-156 multipleReference:-39 list:-135 keyValues:-25 file:-20
type typeWord endpoints integer:-40 number:80 choice:48 multipleReference:-30
type typeWord engine text:-34 multilineText:-37 url:-23 integer:-30 boolean:-68 choice:466 reference:-153 list:-28
type typeWord enrollment text:-23 boolean:31 choice:22
type typeWord enter text:55 multilineText:-23 boolean:-56 choice:65
type typeWord entity text:-75 url:103 integer:51 boolean:-26 choice:37 reference:-42
type typeWord entries number:-26 boolean:-73 choice:119
type typeWord env text:42
type typeWord environment text:-134 multilineText:-54 url:-25 integer:-43 number:-28 boolean:53 choice:-168 multipleChoice:-33 reference:-80 multipleReference:542 list:-31 keyValues:48 file:-23
type typeWord environments text:-28 boolean:-69 choice:84 multipleChoice:-22 multipleReference:86
type typeWord error text:67 boolean:175 choice:-94 reference:-88
type typeWord event text:-83 integer:-35 number:-21 boolean:76 choice:88 multipleChoice:54 reference:32 multipleReference:-45 list:-24
type typeWord events multilineText:-30 url:-24 integer:-30 boolean:71 choice:-62 multipleChoice:329 reference:-54 multipleReference:-81 list:-63
type typeWord eviction text:-65 integer:91
type typeWord exchange text:-107 number:88 boolean:26 choice:-32 multipleChoice:70
type typeWord exclude text:40 multilineText:-26 boolean:-123 choice:-31 reference:35 multipleReference:57 list:87 keyValues:-22 date:22
type typeWord execute text:-68 boolean:146 choice:39 reference:-54 multipleReference:-23
type typeWord execution text:-30 integer:43 choice:33
type typeWord executor text:72 integer:29 choice:-42 reference:-41
type typeWord existing boolean:47
type typeWord expense email:51 boolean:-53 choice:100 list:-26
type typeWord expiration integer:32 boolean:-20 choice:-22 reference:30 multipleReference:24 list:-20
type typeWord expire text:-112 integer:88 boolean:-51 choice:-21 reference:-42 date:199
type typeWord expired integer:-29 boolean:106
type typeWord expiry text:-94 integer:117 boolean:-28 reference:30
type typeWord export multilineText:-22 reference:47
type typeWord exposure text:37
type typeWord expression text:316 multilineText:95 boolean:-62 choice:-154 reference:-130
type typeWord external text:-66 integer:120 number:85 boolean:32 choice:-45 reference:-79
type typeWord extra text:59 list:-37 keyValues:30
type typeWord factor text:-34 integer:23 number:126 choice:-43
type typeWord failed text:-46 integer:-41 boolean:133 choice:-32 reference:53 multipleReference:-29
type typeWord failure text:95 multilineText:-24 number:93 boolean:-61 choice:-20 reference:-34
type typeWord favicon text:-124 multilineText:-27 url:119 boolean:-52 reference:25 file:112
type typeWord feature choice:-27 reference:49
type typeWord features text:-27 boolean:162 choice:-31 multipleChoice:-29 list:-21
type typeWord federation text:-116 multilineText:47 url:100 reference:-22 file:21
type typeWord fee text:-154 integer:-150 number:311 boolean:106 reference:-48
type typeWord feedback text:36
type typeWord fetch integer:23 boolean:-28 reference:-64 date:127
type typeWord field text:252 multilineText:-99 url:-46 email:-27 integer:27 number:-74 boolean:-107 choice:109 multipleChoice:-30 reference:267 multipleReference:-113 list:-92 date:-28 file:-26
type typeWord fields multilineText:-53 integer:-31 boolean:-42 choice:-54 reference:-81 multipleReference:223 list:95
type typeWord file text:-225 multilineText:177 integer:-29 number:28 choice:-232 multipleChoice:59 reference:-115 multipleReference:-75 list:-41 keyValues:-24 file:471
type typeWord files boolean:98
type typeWord fill text:-46 boolean:96 choice:47 reference:-30 multipleReference:-34
type typeWord filter text:21 multilineText:447 url:-49 email:-26 integer:-104 number:-73 boolean:-102 choice:-280 multipleChoice:49 reference:-100 list:85 keyValues:177 date:-22 file:-35
type typeWord filters boolean:-22 choice:-51 reference:51 list:-38 keyValues:91
type typeWord financial text:20 boolean:-22 choice:-123 reference:193
type typeWord first text:30 integer:70 boolean:-38 reference:46 list:-35
type typeWord fixed text:-42 boolean:-57 choice:154 multipleReference:-34
type typeWord flag text:-53 boolean:-183 choice:135 reference:167
type typeWord flow text:-128 multilineText:99 boolean:-89 choice:-215 reference:-75 keyValues:463
type typeWord folder text:151 multilineText:-30 integer:-38 boolean:-102 choice:-84 reference:242 multipleReference:-34 list:-26
type typeWord font integer:-50 number:63 boolean:-54 reference:79
type typeWord footer text:70 multilineText:60 boolean:-23 reference:-47
type typeWord for text:160 url:-73 email:-47 integer:-82 number:-34 boolean:75 choice:-100 multipleChoice:150 keyValues:-71 date:31 file:-30
type typeWord force boolean:81 choice:-20 reference:-34
type typeWord form multilineText:30 boolean:-20 choice:102 reference:-28
type typeWord format text:245 url:-67 integer:-47 number:-48 boolean:-137 choice:160 reference:-38 multipleReference:-35 list:-89 keyValues:151 date:-30
type typeWord formula text:186 multilineText:46 boolean:-42 reference:-31 date:-106
type typeWord forwarding text:33
type typeWord found number:-29 reference:-68 multipleReference:22 list:102
type typeWord frequency text:205 multilineText:-43 integer:-26 boolean:-96 choice:45 reference:43 multipleReference:-22
type typeWord from text:-130 multilineText:-75 url:232 email:306 number:-42 boolean:136 choice:-183 multipleChoice:-33 reference:-121 list:-175 date:110
type typeWord full text:39 multilineText:-25 url:-21 number:-20 boolean:-25 choice:57 reference:44
type typeWord function text:-157 multilineText:188 integer:-35 number:-23 boolean:-45 choice:104 reference:47 list:-27
type typeWord gateway boolean:52 choice:-39 reference:21
type typeWord gcp text:33 multilineText:-44 reference:-32 file:77
type typeWord generation multilineText:-27 boolean:185 reference:-32
type typeWord git text:34 multilineText:-28 url:200 integer:-27 number:-20 boolean:-36 choice:-94 multipleChoice:-20 reference:83 multipleReference:-24 list:-24 keyValues:-21
type typeWord github text:42 url:29 reference:-24
type typeWord global text:-26 boolean:76
type typeWord google multilineText:20 boolean:-29 reference:80 multipleReference:-27
type typeWord grant text:-102 boolean:-95 choice:-82 multipleChoice:400 multipleReference:-36
type typeWord graph text:-25 multilineText:33
type typeWord group text:284 multilineText:-75 url:-25 email:-22 integer:39 number:-37 boolean:-178 choice:-151 multipleChoice:-41 reference:428 multipleReference:-93 list:-53 keyValues:-34 date:-35 file:-25
type typeWord groups text:37 multilineText:-21 boolean:-104 choice:-64 reference:117 multipleReference:182 list:-34 keyValues:-49
type typeWord handling choice:206 reference:-138
type typeWord hash text:74 boolean:-36 choice:107 reference:-70
type typeWord header text:21 multilineText:64 integer:-28 number:-25 boolean:28 choice:-78 multipleChoice:67 reference:-62 list:-22 keyValues:82
type typeWord headers multilineText:-55 integer:-43 boolean:77 choice:-27 multipleChoice:-23 reference:-32 multipleReference:-78 keyValues:221
type typeWord health text:-94 multilineText:130 integer:57 reference:-24
type typeWord help text:21 multilineText:155 url:89 boolean:-25 choice:-37 reference:-108 list:-30
type typeWord hide text:-200 multilineText:-21 integer:-44 number:-20 boolean:198 choice:239 reference:-33 multipleReference:-26 list:-25
type typeWord high integer:35
type typeWord history text:-93 integer:24 boolean:85 choice:76 reference:-38
type typeWord home text:72 url:48 boolean:-23 choice:-23
type typeWord host text:-147 url:301 email:-28 integer:-49 number:-43 choice:35 reference:-93 multipleReference:-47 list:80
type typeWord hostname text:54
type typeWord hosts text:54 multilineText:60 integer:-24
type typeWord hours text:-25 integer:57
type typeWord html text:-116 multilineText:1258 choice:-31 reference:-36 keyValues:-21
type typeWord http text:-74 multilineText:-65 url:66 integer:41 number:-21 boolean:32 choice:30 multipleChoice:-21 reference:-84 multipleReference:-22 list:-29 keyValues:170
type typeWord https text:-127 multilineText:-30 url:72 number:-26 boolean:249 choice:-29 reference:-40
type typeWord icon text:36 multilineText:-20 url:102 boolean:-54 reference:32 file:-29
type typeWord id text:78 multilineText:-229 url:-34 email:117 integer:216 number:-118 boolean:-226 choice:373 multipleChoice:-82 reference:249 multipleReference:-134 list:-70 keyValues:-72 date:-56 file:-45
type typeWord identifier text:-103 multilineText:-46 url:86 integer:-23 boolean:-35 reference:181 list:-22
type typeWord identity text:-127 multilineText:-20 boolean:204 choice:181 reference:-64 multipleReference:-26 list:-38 keyValues:-78
type typeWord idle text:72 integer:-50
type typeWord ids text:-158 boolean:-20 reference:-33 list:277
type typeWord if text:-36 multilineText:-28 boolean:226 choice:-37 reference:-37 multipleReference:-23 list:-27
type typeWord image text:247 multilineText:-68 url:115 integer:-143 number:-39 boolean:-95 choice:-120 reference:-121 multipleReference:-44 list:-29 keyValues:-25 file:355
type typeWord images boolean:74
type typeWord import text:-67 choice:-71 reference:236
type typeWord in text:-148 multilineText:-33 integer:-186 number:-33 boolean:367 choice:179 multipleChoice:99 reference:-32 multipleReference:-87 list:-54 keyValues:-30
type typeWord include text:-88 multilineText:-43 email:-20 integer:-160 boolean:332 choice:31 reference:56 multipleReference:-43 list:88 keyValues:-31 file:-53
type typeWord inclusive text:-32 boolean:167 choice:-42 multipleReference:-28 list:-21
type typeWord index multilineText:-25 integer:38 number:-24 reference:79
type typeWord indicator text:-26 multilineText:-26 boolean:40 choice:20
type typeWord info text:44
type typeWord information boolean:52
type typeWord initial text:33 boolean:83 choice:-36 reference:-38
type typeWord input text:46 multilineText:232 number:-30 boolean:124 choice:-204 reference:-48 multipleReference:-24
type typeWord insecure boolean:28
type typeWord install boolean:49
type typeWord installation text:-96 integer:73 choice:80
type typeWord instance text:88 url:107 choice:-133
type typeWord instances text:27 reference:54
type typeWord instructions text:188 multilineText:-38 boolean:-29 choice:-27 list:-29
type typeWord integration boolean:-22 choice:111 multipleReference:-49
type typeWord interface choice:-43 reference:79
type typeWord internal boolean:24
type typeWord interval text:58 integer:48 number:-37 boolean:-77 choice:64
type typeWord introduction text:21 multilineText:51 reference:-35
type typeWord invoice text:-98 multilineText:112 integer:58 number:-34 boolean:140 reference:-60 multipleReference:-51 list:-48 date:34
type typeWord invoicing boolean:-26 reference:31
type typeWord ip text:132 multilineText:-32 url:-40 email:-36 integer:-27 boolean:-64 choice:-39 reference:100 multipleReference:-21 list:89
type typeWord is text:-176 multilineText:-32 url:-28 boolean:556 choice:-95 reference:-124 list:-21
type typeWord issuer url:110 boolean:-22 reference:-22
type typeWord it boolean:49
type typeWord item text:-38 integer:-31 boolean:37 choice:53 reference:80 list:-56
type typeWord items text:-99 multilineText:-63 integer:185 number:-41 boolean:-57 choice:-52 multipleChoice:108 reference:-44 multipleReference:94 keyValues:-22
type typeWord javascript text:-128 multilineText:1294 boolean:-27 choice:-58 reference:-27
type typeWord jira multilineText:-30 boolean:78 choice:-23 reference:-32 multipleReference:-32 list:96 keyValues:-23
type typeWord job choice:-28 multipleReference:65
type typeWord json text:-66 multilineText:1132 integer:-23 choice:-66 reference:-29 keyValues:74
type typeWord jwks text:-52 url:86
type typeWord jwt text:75 integer:30 boolean:-46 choice:-40 multipleReference:-21 list:-22 keyValues:108
type typeWord kafka text:102 multilineText:-32 boolean:190 choice:-81 reference:-89 list:-24 keyValues:-26
type typeWord keep boolean:158 list:-22 keyValues:-64
type typeWord key text:300 multilineText:405 url:-57 email:-31 integer:52 number:-77 boolean:-79 choice:-194 multipleChoice:-27 reference:-232 multipleReference:-81 list:-53 keyValues:-73 date:-39 file:86
type typeWord keys text:-168 multilineText:85 integer:-32 boolean:30 choice:-41 multipleChoice:-20 reference:-23 multipleReference:-34 list:274 keyValues:-35
type typeWord kind choice:-35 reference:68
type typeWord knowledge boolean:24 reference:60 multipleReference:-48
type typeWord label text:-176 multilineText:-77 url:-24 integer:82 number:232 boolean:-90 choice:-135 multipleChoice:-21 reference:-53 multipleReference:-36 list:-28 keyValues:380
type typeWord labels multilineText:104 integer:-30 number:-22 boolean:-76 choice:36 multipleReference:-76 list:35 keyValues:66
type typeWord language text:70 multilineText:-35 integer:-23 choice:-69 reference:171 multipleReference:-34
type typeWord languages text:-37 boolean:52 choice:-77 reference:-23 multipleReference:88 list:26
type typeWord last text:37 integer:-133 choice:32 reference:106
type typeWord layout multilineText:-34 boolean:-29 choice:64 reference:-29 multipleReference:63
type typeWord ldap text:57 multilineText:-26 choice:-20 multipleChoice:132 reference:-24 list:-24
type typeWord legend text:-107 integer:32 choice:117 reference:68 multipleReference:-23
type typeWord length text:-167 integer:375 number:-122 reference:-21
type typeWord level text:24 integer:-58 number:162 boolean:-73 choice:21 reference:29 list:-27
type typeWord limit text:67 multilineText:-42 integer:154 number:106 boolean:-58 choice:-25 reference:-64 list:-22 file:-27
type typeWord line text:-20 multilineText:-38 url:-22 number:168 boolean:69 choice:-56 multipleChoice:-20 reference:-56 list:43 keyValues:-27
type typeWord lines text:89 integer:-49 number:-28 boolean:111 list:-39
type typeWord link text:-53 url:89 boolean:-77 choice:20 multipleReference:77
type typeWord links integer:52
type typeWord list text:-71 multilineText:-24 integer:-63 boolean:-30 reference:79 multipleReference:37 list:79
type typeWord load text:85 reference:-25
type typeWord local integer:144 reference:-44 multipleReference:-26
type typeWord location text:97 multilineText:-44 integer:-35 number:-23 boolean:-65 choice:-82 multipleChoice:136 reference:142 multipleReference:-43 list:-34
type typeWord lock boolean:-112 choice:135
type typeWord log text:28 multilineText:38 integer:-32 number:-30 boolean:-23 choice:42 reference:24
type typeWord login text:128 multilineText:37 boolean:-26 reference:-134 file:64
type typeWord logo text:-162 multilineText:-21 url:243 boolean:-71 choice:-27 reference:-21 file:127
type typeWord logout text:-33 url:31 boolean:67
type typeWord logs integer:-24 boolean:-50 choice:109
type typeWord lookup text:-157 multilineText:28 boolean:123 choice:133 reference:-41
type typeWord maintenance multipleReference:37
type typeWord manage text:-38 boolean:82
type typeWord management text:-78 url:93 keyValues:37
type typeWord manager text:56 reference:20
type typeWord manual boolean:91 reference:-47
type typeWord map text:81 multilineText:-38 boolean:-68 choice:-62 multipleReference:-20 list:-54 keyValues:186
type typeWord mapping text:-38 multilineText:-56 integer:-72 number:-55 choice:-64 reference:-62 multipleReference:171 keyValues:247 file:-43
type typeWord mappings text:28 multilineText:20 integer:-44 choice:-46 multipleReference:-28 list:-54 keyValues:189
type typeWord mark text:-64 boolean:215 choice:-50 reference:-61 list:48
type typeWord marker text:-41 list:48
type typeWord match text:-52 multilineText:40 boolean:-32 choice:167 reference:-57 multipleReference:-23 list:28
type typeWord max text:-144 multilineText:-38 integer:463 number:150 boolean:-135 choice:-62 multipleChoice:-24 multipleReference:-96 list:-52 keyValues:-24
type typeWord maximum text:-101 integer:66 number:141 boolean:-60 choice:34
type typeWord measure text:35 number:24 boolean:-33
type typeWord member text:22 list:27
type typeWord memory text:-58 multilineText:-25 integer:97 number:26 boolean:215 choice:-69 reference:-95 list:-30
type typeWord menu text:-86 boolean:98 choice:137 reference:-68
type typeWord merge text:-36 boolean:-72 choice:-81 reference:245 multipleReference:-25
type typeWord message text:133 multilineText:313 url:-25 number:-58 boolean:-107 choice:-71 multipleChoice:-20 reference:-87 multipleReference:-55 list:74 keyValues:-67 file:-26
type typeWord messages text:26 multilineText:82 boolean:-46 choice:111 multipleReference:-79 list:-22 keyValues:-24
type typeWord metadata text:-92 multilineText:143 url:92 integer:-30 number:-29 boolean:83 multipleChoice:-56 reference:-104 multipleReference:-87 list:176 keyValues:-91
type typeWord method text:75 multilineText:-26 url:-33 boolean:-36 choice:90 reference:38
type typeWord metric text:60 multilineText:-29 number:-20 boolean:-39 choice:-85 multipleReference:63 keyValues:25 date:82
type typeWord metrics text:29 multilineText:-30 integer:-26 boolean:-23 reference:-41 multipleReference:148
type typeWord min text:66 multilineText:-35 integer:70 number:51 boolean:-36 choice:-31 reference:-41
type typeWord minimum text:-60 integer:-134 number:125 boolean:-71 choice:69 reference:151
type typeWord mobile text:-64 url:49 boolean:68 reference:-50 list:74
type typeWord mode text:-168 multilineText:-113 url:-42 email:-25 integer:-76 number:-65 boolean:90 choice:272 multipleChoice:-35 reference:348 multipleReference:-60 list:-60 keyValues:-70 date:-36 file:-27
type typeWord model multilineText:-41 integer:-24 choice:136 reference:68 list:-28 keyValues:-23
type typeWord models boolean:-49 choice:-27 reference:-83 multipleReference:127 list:45
type typeWord month boolean:-26 reference:53
type typeWord mount text:126 multilineText:-22 integer:-35 boolean:93 choice:-54 reference:-48 list:-32 keyValues:23
type typeWord multiple boolean:182 reference:-29 multipleReference:-72
type typeWord n text:-100 multilineText:-25 integer:439 number:-24 boolean:-121 choice:-32 reference:-22 multipleReference:-21 list:-39 keyValues:-23
type typeWord name text:182 multilineText:-157 url:-77 email:-40 number:-40 boolean:-35 choice:47 multipleChoice:-23 reference:224 keyValues:-49 date:-24 file:-21
type typeWord namespace text:26 multilineText:-23 choice:-23 reference:89
type typeWord network multilineText:-56 integer:133 boolean:-50 list:31
type typeWord new text:48 multilineText:-76 integer:89 number:-26 boolean:147 choice:-38 multipleReference:-30 list:-22 keyValues:-33
type typeWord no text:204 multilineText:-108 url:-36 email:-23 integer:253 number:-107 boolean:49 choice:-105 multipleChoice:-22 reference:150 multipleReference:-55 list:-107 keyValues:-32 date:-35 file:-26
type typeWord node text:-150 boolean:134 choice:-62 reference:64 list:42 keyValues:51
type typeWord nodes integer:-137 boolean:22 choice:133
type typeWord not text:-56 boolean:-36 choice:-33 reference:-31 multipleReference:97 list:92
type typeWord note text:-25 multilineText:169 choice:-29 reference:-27
type typeWord notes text:24 multilineText:237 integer:-43 number:-23 boolean:77 choice:-30 reference:-63 multipleReference:-53 list:-64
type typeWord notification text:60 email:-27 integer:-46 boolean:51 choice:138 reference:-83
type typeWord notifications text:-147 multilineText:-45 email:44 integer:-25 boolean:347 choice:-29 multipleReference:-41 list:-39
type typeWord null boolean:51
type typeWord number text:428 multilineText:-48 integer:65 number:-173 boolean:-238 choice:107 multipleChoice:-26 reference:52 multipleReference:-28 list:-51 keyValues:-25
type typeWord oauth text:122 multilineText:-26 choice:-27 reference:-22
type typeWord object text:141 multilineText:-24 boolean:71 choice:-76 reference:-50
type typeWord of text:-26 multilineText:-40 url:127 integer:146 number:-69 boolean:54 choice:179 multipleChoice:-33 reference:-148 multipleReference:-106 list:-56 keyValues:-37 date:24 file:-24
type typeWord offline text:-56 boolean:120 reference:-21
type typeWord offset text:128 integer:72 number:-41 reference:-49 list:-21
type typeWord on text:-123 multilineText:162 url:-30 number:-27 choice:58 multipleChoice:58 reference:-107 multipleReference:-36 list:-54 date:105
type typeWord one choice:81 reference:-81
type typeWord online text:-23 url:22 boolean:59
type typeWord only text:-59 boolean:318 choice:-50 reference:-112 multipleReference:-21
type typeWord open text:-30 choice:-21 reference:144 multipleReference:-45
type typeWord openai text:-51 multilineText:164 boolean:-24 list:-20
type typeWord operation text:-94 choice:194
type typeWord operator text:-130 integer:-22 boolean:-26 choice:280
type typeWord option text:-76 boolean:35 choice:184 reference:-59
type typeWord optional text:-31 multilineText:44 boolean:28
type typeWord options text:40 multilineText:28 boolean:-147 choice:91 multipleChoice:167 reference:-32 list:-59 keyValues:-34
type typeWord or text:-135 multilineText:-39 integer:-26 number:-37 boolean:-175 choice:287 reference:-71 multipleReference:294 list:-37 keyValues:-24
type typeWord order text:-30 multilineText:-70 url:-23 integer:412 boolean:-190 choice:95 reference:-194 multipleReference:101 list:-59
type typeWord org multilineText:-20 integer:-25 boolean:66 choice:88 multipleReference:-28 list:-42
type typeWord organisation text:-38 multilineText:-38 number:-38 boolean:-120 choice:-55 multipleReference:436 list:-45 keyValues:-22 date:-24
type typeWord organization text:100 multilineText:-47 url:-23 integer:-42 number:-33 boolean:-108 choice:-74 reference:298 multipleReference:37 list:-40 file:-32
type typeWord origin text:24 url:76 boolean:-23 reference:-24
type typeWord other text:129 multilineText:-23 choice:-65 multipleReference:-27 list:106 keyValues:-48
type typeWord out text:-34 multilineText:70
type typeWord output text:-98 multilineText:-24 boolean:-52 reference:-63 multipleReference:25 list:236
type typeWord over text:-44 boolean:135 choice:-24 reference:-24
type typeWord overlap text:-56 integer:116
type typeWord override text:69 boolean:21 reference:-49 keyValues:66 file:-37
type typeWord overrides multipleReference:29
type typeWord owner text:-22 choice:116 list:-20
type typeWord packages boolean:25
type typeWord padding text:99 multilineText:-49 integer:165 number:103 boolean:-72 choice:-71 reference:-126 multipleReference:-22 list:27
type typeWord page text:-144 url:68 integer:97 number:-32 boolean:26 choice:-20 reference:52 multipleReference:-33 list:-33 file:57
type typeWord paid text:40 multilineText:58 url:-20 integer:-88 number:-22 boolean:118 choice:21 reference:-26
type typeWord parallelism text:-151 integer:215 reference:-25
type typeWord param text:-27 list:90 keyValues:34
type typeWord parameter multilineText:-90 boolean:-48 choice:-34 reference:-44 keyValues:298
type typeWord parameters text:167 multilineText:194 url:-20 integer:-51 number:-21 choice:-233 reference:-40 multipleReference:-62 list:-31 keyValues:109
type typeWord params text:-96 multilineText:169 integer:-21 boolean:-50 choice:-52 reference:-27 multipleReference:-35 list:-55 keyValues:219
type typeWord parent number:-22 boolean:-45 choice:-37 multipleReference:163
type typeWord parse choice:27
type typeWord parsing text:-62 boolean:141
type typeWord partition text:96 multilineText:-30 integer:-68 boolean:-31 choice:150 reference:-66 list:46 keyValues:-26
type typeWord pass text:-149 multilineText:-21 number:35 boolean:251 multipleChoice:66 reference:-24 multipleReference:-26 list:-37 keyValues:-78
type typeWord passphrase text:95 multilineText:-58
type typeWord password text:237 multilineText:-61 url:-20 integer:-71 number:-46 choice:92 multipleChoice:137 reference:-87 multipleReference:-49 list:-53 keyValues:-23 date:-20
type typeWord path text:212 multilineText:-101 integer:-70 number:-24 boolean:64 choice:-61 reference:-126 list:247 keyValues:-24 file:-64
type typeWord paths list:58
type typeWord pattern text:163 integer:-20 boolean:-30 reference:-49
type typeWord payload text:-130 multilineText:343 integer:-45 number:-32 choice:-75 reference:-91 multipleReference:23 keyValues:85
type typeWord payment multilineText:-55 url:-20 email:-31 integer:58 boolean:109 choice:-82 reference:73 multipleReference:31 list:-58 keyValues:-24
type typeWord pdf text:-44 boolean:72 file:31
type typeWord per text:-224 multilineText:-27 integer:119 number:150 boolean:41 choice:84 reference:-64
type typeWord percentage text:-29 number:83 choice:-23
type typeWord period text:37 multilineText:-28 integer:78 number:-118 choice:-81 multipleChoice:42 reference:61 multipleReference:35 list:-44 keyValues:-20 date:73
type typeWord permission text:-32 boolean:-21 choice:208 reference:-48
type typeWord permissions text:57 multilineText:-33 integer:-41 boolean:87 multipleChoice:-28 reference:126 multipleReference:-38 list:-82
type typeWord persist text:-80 boolean:212 choice:-23 reference:-56
type typeWord personal text:34
type typeWord phone text:144 integer:-33 reference:-46
type typeWord pipeline boolean:91 choice:-51 reference:23
type typeWord plan text:-22 choice:-34 reference:133 multipleReference:-20
type typeWord platform boolean:51
type typeWord po text:113 reference:-43
type typeWord point text:246 multilineText:-47 integer:45 boolean:-83 choice:-89 reference:-42 multipleReference:-24 list:23 keyValues:-23 file:27
type typeWord policies text:-37 multilineText:-40 integer:-45 boolean:-104 choice:-119 reference:211 multipleReference:249 list:-32 keyValues:-22
type typeWord policy text:-77 multilineText:162 boolean:-81 choice:98
type typeWord polling text:217 integer:-79 number:-30 boolean:-31 choice:-47
type typeWord pool text:138 integer:21 choice:-22 reference:-58 multipleReference:-43
type typeWord port text:-213 multilineText:-37 url:-29 integer:416 number:-120 boolean:-34 choice:-30 reference:-95 multipleReference:-28 list:97 keyValues:121
type typeWord portal text:-152 boolean:101 reference:-140 multipleReference:196 list:60
type typeWord ports integer:24 choice:-84 reference:-26 multipleReference:-21 list:56 keyValues:146
type typeWord position text:-41 boolean:-63 choice:197 reference:51 list:-60
type typeWord post multilineText:115 choice:-26 reference:-25
type typeWord power text:-37 multilineText:-25 number:223 boolean:-52 choice:-23 reference:-70 file:41
type typeWord pre-deployment multilineText:-22 boolean:-21 choice:137 reference:-44
type typeWord precision text:-156 integer:-31 number:67 choice:83 reference:80
type typeWord prefix text:263 multilineText:-53 url:-21 integer:120 choice:-103 reference:-151 list:45 keyValues:-20
type typeWord preview text:-23 boolean:74
type typeWord primary text:82 integer:-22 boolean:-43 choice:-27 multipleReference:126 list:-56
type typeWord priority text:24 integer:-44 number:-76 boolean:-46 choice:21 reference:134
type typeWord private text:-103 multilineText:355 integer:-35 number:-20 choice:-63 multipleReference:-34 list:-34
type typeWord process integer:-31 choice:53
type typeWord product text:-79 number:-21 boolean:101 choice:-60 reference:91 multipleReference:47
type typeWord profile text:-83 boolean:-46 choice:-77 reference:173 multipleReference:-31 file:141
type typeWord program multilineText:35 boolean:-61 choice:78 reference:73 keyValues:-48
type typeWord project text:125 multilineText:-79 url:-24 integer:-41 number:-61 boolean:-101 choice:-147 reference:398 multipleReference:-54 list:-36 keyValues:-24 date:-21 file:65
type typeWord projects boolean:53 multipleReference:21
type typeWord prometheus text:-112 multilineText:102 url:146 choice:-27 reference:-21 list:-26
type typeWord prompt text:-135 multilineText:310 integer:-22 boolean:-61 choice:-54 reference:-74 list:-61 keyValues:169
type typeWord properties text:-82 multilineText:-49 boolean:153 choice:36 multipleReference:-35 list:-37 keyValues:67
type typeWord property text:189 multilineText:-73 boolean:-41 choice:86 reference:-66 keyValues:-25
type typeWord protect boolean:29
type typeWord protocol text:-51 integer:-56 boolean:170 choice:98 reference:-131
type typeWord provider text:98 boolean:-57 choice:186 reference:-110 multipleReference:-20 keyValues:-24
type typeWord providers text:-27 multipleReference:154 list:-31
type typeWord proxies text:-42 boolean:-56 choice:-26 multipleReference:-25 list:85 keyValues:121
type typeWord proxy text:72 url:140 integer:-82 number:-24 boolean:119 choice:-95 reference:-53 list:-39 keyValues:35
type typeWord public text:-120 multilineText:239 integer:-56 number:-46 boolean:-20 choice:-59 reference:-27 multipleReference:-41 list:-60 keyValues:-25 file:244
type typeWord publish text:48 integer:77 boolean:-28 choice:-29
type typeWord published text:-22 integer:26 choice:22
type typeWord pull text:31
type typeWord purpose text:74 multilineText:-23
type typeWord push text:-42 boolean:140 reference:-34
type typeWord quantity text:-141 integer:-67 number:184 boolean:146 choice:-25 reference:-47
type typeWord query text:130 multilineText:128 url:-20 integer:127 number:-40 boolean:-56 choice:-91 reference:-184 multipleReference:-75 list:-49 keyValues:190
type typeWord queue text:132 number:-21 reference:-30
type typeWord quick text:-25 reference:-43 multipleReference:55 list:81
type typeWord quota text:-31 number:58
type typeWord range text:62 multilineText:-67 url:-28 email:-29 integer:289 number:124 boolean:-164 choice:-103 multipleChoice:-23 reference:37 multipleReference:-66 list:-72 keyValues:-25 date:75
type typeWord rate text:24 multilineText:-26 integer:-20 number:376 boolean:-88 choice:-74 reference:-100
type typeWord read text:-175 integer:91 boolean:504 choice:-60 reference:-159 multipleReference:-123
type typeWord receipt boolean:42 choice:-42 reference:63 multipleReference:-50 list:32
type typeWord receive text:-25 integer:52
type typeWord received text:-89 number:61 boolean:-50 choice:-22 reference:-32 date:194
type typeWord recipients email:82 boolean:-108 multipleChoice:-26 reference:50 multipleReference:126 list:-51
type typeWord record text:-40 multilineText:50 integer:67 boolean:241 choice:-118 reference:-110
type typeWord recorded text:-30 url:151 reference:-24
type typeWord records text:-106 integer:79 number:131 boolean:43 choice:49 reference:-36 multipleReference:-72 list:-44
type typeWord recurring text:53
type typeWord redirect text:-58 multilineText:-89 url:25 integer:-35 number:-41 reference:-79 multipleReference:-29 list:407 keyValues:-29
type typeWord reference text:225 multilineText:-37 integer:-67 number:-26 boolean:-21 choice:-61 multipleReference:68 list:-32 keyValues:-23
type typeWord refresh text:199 number:-52 boolean:-117 choice:45 reference:-27
type typeWord regex text:105 reference:-45
type typeWord region text:77 multilineText:-20 boolean:-28 choice:-36 reference:76
type typeWord register boolean:94 choice:-30
type typeWord registration text:30 integer:-87 boolean:81 choice:-35 multipleChoice:-24 reference:137 multipleReference:-34 list:-23
type typeWord registry text:55 multilineText:-65 url:166 integer:-29 boolean:-163 choice:20 multipleChoice:49 multipleReference:-35 list:41
type typeWord related text:-48 boolean:26 reference:23
type typeWord relative multilineText:-32 integer:165 number:-25 boolean:-55 choice:35 date:-31
type typeWord relay text:-20 boolean:61
type typeWord release text:30
type typeWord remediation text:37 multilineText:57 boolean:-39 reference:-52 date:54
type typeWord reminder multilineText:-28 integer:93 number:-25 boolean:-83 choice:76 multipleReference:30 list:-40
type typeWord remote multilineText:-22 url:80 reference:-31
type typeWord remove text:-38 boolean:34 list:109 keyValues:-58
type typeWord replace text:176 multilineText:-39 boolean:-72 choice:44 reference:-47
type typeWord reply text:-40 email:38 reference:-31 list:67
type typeWord report text:-60 multilineText:-25 integer:-58 boolean:143 choice:-36 reference:97 multipleReference:-22 date:39
type typeWord reporting text:-92 boolean:176
type typeWord reports boolean:86 choice:-22 multipleReference:-27
type typeWord repository text:105 multilineText:-99 url:142 integer:-26 boolean:-30 choice:-149 reference:197 multipleReference:-31
type typeWord request text:-37 multilineText:91 integer:-26 boolean:76 reference:-89 list:104 keyValues:-65
type typeWord requests text:-26 boolean:121 reference:-30 multipleReference:-32
type typeWord require text:-40 boolean:105 choice:-23
type typeWord required multilineText:-27 number:-23 boolean:141 choice:-39 reference:-36 multipleReference:39 keyValues:-30
type typeWord requirement text:96 choice:23 file:-56
type typeWord reset text:-49 boolean:-20 choice:38 reference:66
type typeWord resolution text:63 boolean:-169 choice:-21 multipleReference:180
type typeWord resource text:-41 multilineText:-31 url:25 integer:-32 boolean:-25 choice:68 multipleChoice:-22 multipleReference:141 list:-44 keyValues:-23 file:28
type typeWord resources text:82 multilineText:-23 integer:-21 boolean:-31 choice:-27 reference:57 multipleReference:33 list:-28
type typeWord response text:-93 multilineText:114 choice:142 list:-29
type typeWord responses choice:59 reference:-22 multipleReference:-20
type typeWord restart text:-63 boolean:188 reference:-34
type typeWord result boolean:51 choice:-28 reference:32
type typeWord results text:-43 integer:167 boolean:69 choice:-38 reference:42 multipleReference:-110 list:-39
type typeWord retention text:-97 integer:299 number:-40 boolean:-61 choice:-41 reference:46 multipleReference:-26
type typeWord retries integer:-82 reference:83
type typeWord retry text:-36 integer:46 reference:20
type typeWord return text:-55 url:29 integer:30 boolean:92
type typeWord revenue text:-142 integer:104 number:212 boolean:-48 reference:-49
type typeWord review text:-43 multilineText:96 boolean:-46 choice:79
type typeWord role text:97 boolean:-55 choice:-80 reference:102 multipleReference:32
type typeWord roles text:75 multilineText:-26 integer:-22 multipleChoice:-20 reference:-21 multipleReference:96 list:-32
type typeWord rotation text:21 number:68 choice:-25
type typeWord round text:-93 integer:149 number:-31 boolean:114 reference:-85
type typeWord rounding text:-49 number:78
type typeWord routing text:70 reference:-33
type typeWord row boolean:62
type typeWord rows text:-21 integer:63 boolean:47 choice:-25 reference:-30
type typeWord rule text:-168 multilineText:171 url:-28 integer:-55 number:-39 boolean:-134 choice:276 multipleChoice:137 multipleReference:-30 list:-50 keyValues:-24
type typeWord rules multilineText:121 integer:-53 boolean:-47 choice:140 multipleReference:87 list:-179 keyValues:-28
type typeWord run text:-23 boolean:-98 choice:198 reference:40 list:-20
type typeWord runtime keyValues:20
type typeWord s3 text:-89 url:27 boolean:58 choice:-20 reference:72
type typeWord salt text:117 choice:-24 reference:-31
type typeWord same email:-44 boolean:83
type typeWord saml text:-70 multilineText:-47 url:80 reference:-26 list:80 keyValues:68
type typeWord sandbox boolean:64 reference:-27
type typeWord save text:-49 multilineText:-42 boolean:197 choice:-20 reference:-29
type typeWord scan text:-27 boolean:99 choice:-54 reference:21 multipleReference:-27 file:23
type typeWord schedule text:143 multilineText:-34 integer:-33 boolean:-87 date:80
type typeWord schema text:38 multilineText:294 url:-22 integer:-44 number:-26 boolean:-41 choice:-82 reference:-123 multipleReference:-26 list:23 keyValues:39
type typeWord scheme text:-440 multilineText:-79 url:-29 integer:-51 number:-48 boolean:-127 choice:762 reference:228 multipleReference:-62 list:-45 keyValues:-33 date:-24
type typeWord scope integer:-23 boolean:-31 choice:-85 multipleChoice:60 reference:-50 multipleReference:57 list:117
type typeWord scopes text:43 integer:-27 boolean:-63 choice:-131 multipleChoice:84 reference:-85 multipleReference:-35 list:263
type typeWord script text:185 multilineText:-31 boolean:-26 choice:39 reference:-70 list:-34 keyValues:-29 file:23
type typeWord search text:49 multilineText:-81 url:-26 integer:-59 number:-43 boolean:-93 choice:33 multipleChoice:120 multipleReference:157 date:-22
type typeWord searchable text:-36 boolean:99
type typeWord secondary text:110 boolean:-32 choice:-21
type typeWord seconds integer:20
type typeWord secret text:473 multilineText:-106 url:-24 integer:-34 number:-28 boolean:-62 choice:-52 reference:-37 list:-37
type typeWord secure text:-49 boolean:106 reference:-21
type typeWord security text:-34 choice:76
type typeWord segment text:-73 integer:83 boolean:-58 choice:38 reference:85
type typeWord select text:-140 multilineText:-43 boolean:-154 choice:123 reference:158 multipleReference:112 list:-34 file:89
type typeWord selected boolean:-37 choice:69 reference:79 multipleReference:-62
type typeWord selection boolean:-36 choice:260 reference:-179
type typeWord selector text:-36 multilineText:-56 url:-30 integer:-30 boolean:-60 choice:-67 reference:-88 multipleReference:-25 keyValues:457
type typeWord send text:-94 email:-33 integer:183 number:-28 multipleChoice:65 reference:-119 multipleReference:100
type typeWord sender text:62 multilineText:-26 email:160 integer:-67 boolean:-26 choice:-23 reference:-24
type typeWord separator text:228 multilineText:-28 integer:-26 boolean:-122 choice:139 reference:-51 multipleReference:-36 list:-34
type typeWord series text:-75 integer:87 choice:-37 reference:85
type typeWord server text:25 multilineText:-87 url:370 email:-27 integer:-81 number:-34 boolean:50 choice:-106 multipleReference:-31 keyValues:-24
type typeWord servers text:37 multilineText:-22 integer:-133 boolean:-36 list:204
type typeWord service text:-46 multilineText:160 url:69 integer:-70 number:-34 boolean:-104 choice:179 multipleChoice:-22 reference:-94 multipleReference:-79 list:97 keyValues:-24 date:-26
type typeWord services boolean:35
type typeWord session text:136 multilineText:-47 integer:67 number:-24 boolean:-67 choice:-23
type typeWord set text:22 multilineText:-32 boolean:-46 choice:-142 reference:230 multipleReference:-79 list:-31 keyValues:138
type typeWord settings text:-51 choice:76
type typeWord severity multilineText:-41 number:36 boolean:-109 choice:62 reference:172 multipleReference:-40 list:-31
type typeWord share text:-35 boolean:125 choice:-32 list:-21
type typeWord shared text:-106 boolean:236 choice:-36 reference:-34
type typeWord sharing text:-29 boolean:82
type typeWord sheet reference:40
type typeWord should boolean:29
type typeWord show text:-153 multilineText:-21 integer:-20 number:-23 boolean:372 choice:119 reference:-42 multipleReference:-48 list:-43 keyValues:-47 date:-92
type typeWord sid text:67
type typeWord sign text:-64 multilineText:-22 boolean:264 choice:-22 multipleReference:-20 list:-28 date:-52
type typeWord signature text:-62 multilineText:141 boolean:70 choice:-33 reference:-23 list:-25
type typeWord signing text:24
type typeWord similar text:33 reference:24 multipleReference:-28
type typeWord single text:40
type typeWord site text:-31 url:50 boolean:38
type typeWord size text:85 multilineText:-55 integer:87 number:41 choice:-77 reference:67 multipleReference:-40 keyValues:-26 file:-29
type typeWord skip text:-116 multilineText:-49 integer:-35 number:-33 boolean:410 choice:-99 multipleChoice:-40 reference:-77 list:96
type typeWord slack text:50 multilineText:-24 email:73 reference:-35
type typeWord slug text:-78 list:113
type typeWord sms boolean:-29 reference:46
type typeWord sort text:-88 multilineText:28 integer:-58 number:-29 boolean:-133 choice:405 reference:-104 multipleReference:-26 list:69
type typeWord source multilineText:-73 url:71 integer:-70 number:-67 boolean:-161 choice:121 reference:68 multipleReference:-56 list:172 keyValues:83 date:-30 file:-20
type typeWord space integer:-25 boolean:64 keyValues:29
type typeWord split text:-54 integer:33 number:-90 boolean:146 choice:38
type typeWord splitter text:91 multilineText:-165 integer:-30 number:-36 boolean:-66 choice:55 reference:245 file:-21
type typeWord sql text:-201 multilineText:1338 integer:-29 number:-23 boolean:-33 choice:-48 reference:-34 list:-25 keyValues:73
type typeWord src text:-76 multilineText:-21 url:111 boolean:90 choice:-25 reference:-39
type typeWord ssh text:-134 multilineText:330 url:-20 integer:-29 choice:-31 reference:-30 list:-23 keyValues:-23
type typeWord ssl text:-77 multilineText:-41 integer:-28 choice:-142 multipleChoice:164 reference:71 multipleReference:80 list:32
type typeWord stage text:-114 multilineText:-28 boolean:-52 choice:202 reference:91
type typeWord stale text:-32 integer:45 boolean:64 choice:88 reference:-68 multipleReference:-57
type typeWord start text:-209 multilineText:-50 url:-24 email:-20 integer:-22 number:46 boolean:41 choice:27 multipleChoice:-33 reference:-118 multipleReference:-42 list:-38 keyValues:-21 date:471
type typeWord state text:-60 multilineText:70 integer:-21 boolean:-45 choice:-128 reference:-150 multipleReference:-25 list:-31 keyValues:448
type typeWord statement text:-82 multilineText:184 boolean:-37 reference:-22
type typeWord static text:-24 integer:83 boolean:20 file:-20
type typeWord statistics text:-57 boolean:166 reference:-30
type typeWord status text:-146 multilineText:-63 url:-31 integer:224 number:-38 boolean:73 choice:99 multipleChoice:42 multipleReference:-32 list:-56 keyValues:-30 file:-25
type typeWord steps text:-60 multilineText:69 integer:281 boolean:-59 choice:-68 multipleReference:-91 list:-30
type typeWord storage text:-32 integer:144 number:-49 boolean:-28 choice:-45 reference:63
type typeWord strategy text:-166 multilineText:-34 number:-20 boolean:-38 choice:39 reference:365 multipleReference:-25 list:-27
type typeWord stream text:36
type typeWord street boolean:115 reference:-21
type typeWord string text:100 url:-55
type typeWord structured text:56 multilineText:-33 boolean:-25 choice:-52 list:27 keyValues:81
type typeWord style text:-27 multilineText:-33 url:-28 boolean:-48 choice:149 reference:78
type typeWord sub text:22 choice:-62 reference:76
type typeWord subject text:242 multilineText:-51 boolean:-29 choice:-24 reference:-60
type typeWord subscription reference:46
type typeWord subsequent text:61
type typeWord summary text:-64 multilineText:120 integer:22 reference:-30
type typeWord support boolean:79
type typeWord survey choice:59 reference:-22 multipleReference:-20
type typeWord sync text:-93 multilineText:-21 integer:84 number:-21 boolean:129 choice:-38
type typeWord system multilineText:126 email:46 boolean:-31 choice:-33 list:-21
type typeWord table text:122 multilineText:83 url:-36 integer:195 number:-42 boolean:-59 choice:-149 multipleChoice:-47 reference:-162 list:113 keyValues:26 file:-22
type typeWord tag text:219 boolean:-70 reference:-31
type typeWord tags multilineText:-147 url:-24 email:-26 integer:-51 number:-47 boolean:-56 choice:-85 multipleChoice:-37 reference:-65 multipleReference:167 list:273 keyValues:124
type typeWord target text:103 multilineText:-91 url:-46 email:-29 integer:29 boolean:186 choice:-38 multipleChoice:-28 reference:201 multipleReference:-88 list:-92 keyValues:-68 date:-36 file:-32
type typeWord task text:-94 multilineText:-39 integer:-129 number:98 boolean:137 choice:59 reference:32 multipleReference:103 date:-98
type typeWord tasks text:-68 boolean:193 reference:-40 multipleReference:-27
type typeWord tax text:-78 multilineText:-49 integer:-32 number:82 boolean:29 choice:244 multipleReference:-48 list:-85 keyValues:-22
type typeWord tcp integer:-89 boolean:121 choice:-47 reference:-21 list:79
type typeWord team text:120 multilineText:-20 boolean:-72 choice:-43 reference:76 multipleReference:74 list:-68
type typeWord teams boolean:-96 choice:-39 reference:-59 multipleReference:216 list:58 keyValues:-23
type typeWord template text:-43 multilineText:263 url:-36 integer:-62 number:-34 boolean:-74 choice:-35 multipleChoice:-26 reference:190 multipleReference:-44 list:-43 keyValues:29 date:-20 file:-45
type typeWord tenant text:20
type typeWord terms text:44 multilineText:41 integer:63 boolean:75 choice:-56 reference:-23 multipleReference:-32 list:-37
type typeWord test text:23 multilineText:-55 boolean:99 choice:47 reference:-60
type typeWord text text:-96 multilineText:248 url:-20 integer:-46 number:-44 boolean:-76 reference:162 multipleReference:-22 list:-44 keyValues:-22 file:-37
type typeWord the text:-45 multilineText:-53 url:130 integer:29 number:-28 boolean:218 choice:72 multipleChoice:54 reference:-131 multipleReference:-146 list:-35 date:-29
type typeWord their boolean:58 choice:-26
type typeWord theme text:225 boolean:-88 reference:-24
type typeWord this text:-75 boolean:220 choice:89 reference:-73 multipleReference:-64
type typeWord threshold text:-36 integer:-40 number:134 boolean:83 choice:-27 reference:-81
type typeWord time text:-163 multilineText:-58 url:-21 number:69 boolean:-128 choice:-42 multipleChoice:-22 reference:-89 multipleReference:-47 list:-60 keyValues:-27 date:610
type typeWord timeout text:127 multilineText:-29 integer:97 number:-50 boolean:109 choice:-99 list:-25 date:-25
type typeWord times text:-34 number:50
type typeWord timestamp text:44 multilineText:-23 boolean:22 reference:-36 date:67
type typeWord title text:113 multilineText:-99 url:-25 integer:-66 number:-38 boolean:78 choice:118 list:-27
type typeWord tls text:-283 multilineText:292 url:-29 integer:-61 number:-32 boolean:172 choice:-214 multipleChoice:-21 reference:-54 multipleReference:-28 list:-35 keyValues:-26 date:-21 file:359
type typeWord to text:35 multilineText:-232 url:230 email:40 integer:-204 number:-115 boolean:330 choice:36 multipleChoice:-42 reference:-43 multipleReference:29 list:-57 keyValues:-94 date:50 file:-64
type typeWord token text:250 multilineText:-87 url:-23 integer:48 number:-42 boolean:-127 multipleChoice:-33 reference:26 list:95 keyValues:-35 file:-23
type typeWord tokens text:-42 integer:25 boolean:57
type typeWord tolerance integer:55 number:-26
type typeWord tool text:-51 multilineText:31 url:103 boolean:-77 choice:109 multipleReference:-21
type typeWord top text:104 boolean:-24 choice:-38
type typeWord topic text:112 multilineText:-106 url:-47 integer:-33 boolean:-50 choice:-23 reference:117 list:101 keyValues:50 file:-44
type typeWord total text:-25 integer:-35 number:70
type typeWord totals boolean:72 choice:-23
type typeWord track integer:-29 boolean:57
type typeWord tracking boolean:-43 choice:89 reference:-37
type typeWord transaction text:61 integer:59 reference:-37
type typeWord transfer multipleReference:93 list:-66
type typeWord translations text:66 multipleReference:-49 keyValues:35
type typeWord trigger text:-316 multilineText:-53 integer:-36 number:-28 boolean:-197 choice:624 multipleChoice:272 reference:-88 multipleReference:-54 list:-64 keyValues:-23
type typeWord try text:-56 boolean:109
type typeWord ttl text:21 integer:50 number:-32
type typeWord txt file:46
type typeWord type text:69 multilineText:-206 url:-48 email:-31 integer:-73 number:-90 boolean:-114 choice:466 reference:202 multipleReference:-23 list:-82 keyValues:-120 date:-41 file:-44
type typeWord types text:-45 multilineText:-27 integer:-46 boolean:-388 choice:-43 multipleChoice:572 reference:-66 multipleReference:102 list:39 keyValues:-30
type typeWord unapproved multilineText:82 integer:-27 boolean:-26 choice:33
type typeWord under text:-83 integer:243 boolean:-44 choice:-20 list:-26
type typeWord unit text:-50 multilineText:-60 url:-29 integer:-57 number:111 boolean:34 multipleChoice:-21 reference:59 multipleReference:188 list:-75 keyValues:-31 date:-31
type typeWord units boolean:-72 choice:-27 reference:-89 multipleReference:226
type typeWord unknown boolean:49
type typeWord until text:-28 choice:89 reference:-20
type typeWord up text:-28 integer:25 boolean:127 date:-50
type typeWord update multilineText:166 number:-23 boolean:173 choice:-228 multipleChoice:-25 reference:-118 multipleReference:-94 list:-34 keyValues:217
type typeWord updated boolean:25
type typeWord upload text:-40 multilineText:-23 choice:41 file:76
type typeWord upstream text:46
type typeWord uri text:-72 url:129
type typeWord uris text:-105 multilineText:-61 url:-22 boolean:-45 reference:-30 list:328
type typeWord url text:-144 multilineText:-76 url:1012 email:-26 integer:-76 number:-61 boolean:-314 choice:-81 multipleChoice:30 reference:-69 multipleReference:-53 list:-66 keyValues:-40 date:-30 file:-33
type typeWord urls text:-32 multilineText:69 url:-31 boolean:-20 multipleReference:-21 list:90
type typeWord usage text:-30 multilineText:-31 choice:71 reference:-32 list:62
type typeWord use text:57 multilineText:-45 url:-27 email:-20 integer:-36 boolean:68 choice:184 reference:-52 multipleReference:-27 list:-27
type typeWord user text:-228 multilineText:70 url:-103 email:212 integer:-69 number:61 boolean:146 choice:-71 reference:90 list:-33 keyValues:-65 file:-64
type typeWord username text:107 multilineText:-35 boolean:48 choice:31 reference:-51
type typeWord users text:-70 boolean:43 choice:-30 reference:98 multipleReference:96 list:-54 keyValues:-22
type typeWord using text:-70 multilineText:-21 choice:126 reference:36 list:-28
type typeWord validation text:-78 boolean:67 choice:82
type typeWord value text:100 multilineText:-162 url:-40 email:153 integer:37 number:307 boolean:-75 choice:-170 multipleChoice:-31 multipleReference:-42 list:61 keyValues:-67 date:-31 file:-31
type typeWord values text:-62 multilineText:-28 integer:-36 boolean:101 choice:66 multipleChoice:-25 multipleReference:-75 list:-28 keyValues:142
type typeWord variable text:94 multilineText:-28 choice:-34 reference:-23 multipleReference:74 list:-20 keyValues:-44
type typeWord variables multilineText:-64 multipleReference:-31 list:77 keyValues:66
type typeWord vat text:103 integer:-67 number:-31 boolean:139 reference:-87
type typeWord vendor text:132 multilineText:-32 integer:-29 number:-22 boolean:-76 choice:-64 reference:178
type typeWord verified boolean:110 choice:-35
type typeWord verify text:21 multilineText:-27 boolean:171 choice:-79 reference:-24
type typeWord version text:248 multilineText:-44 url:-25 integer:-26 number:-23 boolean:26 choice:-71 multipleReference:-28 list:-31
type typeWord versions text:-70 multilineText:-21 integer:-34 boolean:63 choice:-138 multipleChoice:167 reference:-49 multipleReference:83 list:36
type typeWord via reference:31
type typeWord view text:-48 boolean:156 choice:35 reference:-69
type typeWord virtual boolean:94 choice:-34 reference:-31
type typeWord visibility text:-102 multilineText:-47 integer:-27 number:-26 boolean:60 choice:268 reference:-38
type typeWord visible text:-42 boolean:237 choice:-161
type typeWord volume text:-65 boolean:182 choice:-36 reference:-31
type typeWord vpc text:61 choice:-35 reference:24
type typeWord wait text:-69 integer:63 boolean:49 choice:72 reference:-28 list:-23
type typeWord web text:-23 url:42 integer:-37 choice:107 reference:-39
type typeWord webhook text:49 multilineText:-50 url:153 boolean:51 choice:-23 reference:-56 multipleReference:-50
type typeWord webhooks boolean:21
type typeWord website text:80 url:38 reference:-30
type typeWord when integer:-27 boolean:-81 choice:39 date:124
type typeWord window text:25 integer:166 boolean:-32 reference:-82
type typeWord windows integer:28 boolean:-25 reference:-29 multipleReference:64
type typeWord with text:-42 boolean:73
type typeWord within number:-30 boolean:115 choice:-27
type typeWord worker text:-56 multilineText:-22 boolean:-21 reference:92 multipleReference:23 list:46
type typeWord workflow choice:-36 reference:33 multipleReference:44
type typeWord workspace text:64 reference:-21
type typeWord write multilineText:74 boolean:49 choice:-39 reference:-26
type typeWord x text:-25 integer:56 boolean:-29 reference:35
type typeWord x-axis text:-123 multilineText:-48 integer:80 number:225 boolean:-66 choice:53 reference:47 list:-42 keyValues:-39
type typeWord x.509 text:-43 multilineText:20 choice:-20 file:95
type typeWord xml text:-72 multilineText:29 boolean:178 list:-30 keyValues:-77 file:21
type typeWord y-axis text:-56 multilineText:-23 integer:-20 boolean:-27 choice:91 reference:102
type typeWord yaml multilineText:1068 choice:-36
type typeWord year text:41 reference:31
type typeWord years integer:-125 choice:74 reference:106
type typeWord your text:96 multilineText:-34 boolean:-30 reference:43
type typeWord zero text:-60 integer:-29 boolean:195
presence bias 0 required:-669 optional:-534 conditional:-270 unstated:429
presence presenceColumn 2 conditional:7000
presence presenceColumn 3 required:7432 optional:-20 conditional:96 unstated:-509
presence presenceColumn 35 optional:7000
presence presenceColumn 36 required:7000
presence presenceColumn 4 optional:6881 conditional:172 unstated:-39
presence presenceColumnWord no optional:-45 conditional:185 unstated:-134
presence presenceColumnWord yes required:359 conditional:-48 unstated:-296
presence presenceCondition 1000 required:-487 optional:-332 conditional:-479 unstated:571
presence presenceCondition 1001 required:-193 optional:-308 conditional:131 unstated:33
presence presenceCondition 1002 required:-507 optional:120 conditional:368 unstated:-239
presence presenceCondition 1003 required:-103 optional:-233 conditional:88 unstated:248
presence presenceCondition 101 required:-355 optional:273 conditional:347 unstated:-277
presence presenceCondition 103 optional:-94 conditional:124 unstated:-21
presence presenceCondition 104 conditional:2500
presence presenceCondition 105 conditional:2500
presence presenceCondition 117 required:254 optional:94 conditional:-79 unstated:-262
presence presenceCondition 119 optional:25 conditional:-101 unstated:98
presence presenceCondition 120 conditional:2500
presence presenceCondition 121 conditional:2500
presence presenceCondition 136 conditional:2500
presence presenceCondition 137 conditional:2500
presence presenceCondition 152 conditional:2500
presence presenceCondition 153 conditional:2500
presence presenceCondition 16 required:-58 optional:45 conditional:-69 unstated:39
presence presenceCondition 168 conditional:2500
presence presenceCondition 169 required:107 optional:-30 conditional:1448 unstated:977
presence presenceCondition 171 required:38 conditional:62 unstated:-95
presence presenceCondition 18 conditional:-161 unstated:192
presence presenceCondition 20 optional:-46 conditional:305 unstated:-249
presence presenceCondition 22 required:-35 optional:-98 conditional:-237 unstated:364
presence presenceCondition 24 required:52 optional:401 conditional:2023
presence presenceCondition 25 optional:69 conditional:2326 unstated:105
presence presenceCondition 26 required:-25 optional:-28 conditional:-276 unstated:328
presence presenceCondition 32 required:-224 optional:21 conditional:-144 unstated:285
presence presenceCondition 33 conditional:24 unstated:-38
presence presenceCondition 34 required:68 optional:-184 conditional:-210 unstated:321
presence presenceCondition 35 unstated:27
presence presenceCondition 36 optional:-48 conditional:379 unstated:-322
presence presenceCondition 37 required:-23 optional:-79 conditional:124
presence presenceCondition 38 conditional:-83 unstated:94
presence presenceCondition 40 conditional:2573 unstated:-66
presence presenceCondition 41 conditional:2500
presence presenceCondition 48 required:-27 optional:95 conditional:-173 unstated:116
presence presenceCondition 50 conditional:236 unstated:-220
presence presenceCondition 52 required:-55 optional:-20 conditional:108 unstated:-38
presence presenceCondition 54 conditional:108 unstated:-88
presence presenceCondition 56 optional:60 conditional:3713 unstated:232
presence presenceCondition 57 conditional:4002
presence presenceCondition 58 optional:-52 conditional:1733 unstated:-172
presence presenceCondition 59 conditional:1479 unstated:35
presence presenceCondition 64 required:292 optional:-299 conditional:157 unstated:-149
presence presenceCondition 72 required:23 conditional:3985
presence presenceCondition 73 required:58 conditional:3968 unstated:-25
presence presenceCondition 74 conditional:1457 unstated:44
presence presenceCondition 75 conditional:1500
presence presenceCondition 8 conditional:2500
presence presenceCondition 80 required:127 optional:-109 conditional:-217 unstated:195
presence presenceCondition 82 required:-34 optional:-43 conditional:-88 unstated:169
presence presenceCondition 84 required:-117 optional:-207 conditional:753 unstated:-451
presence presenceCondition 85 required:-191 optional:-39 conditional:855 unstated:-637
presence presenceCondition 86 conditional:-90 unstated:107
presence presenceCondition 87 conditional:160 unstated:-150
presence presenceCondition 88 optional:-29 conditional:2732 unstated:-188
presence presenceCondition 89 conditional:2500
presence presenceCondition 9 conditional:2500
presence presenceConditionMark 0 required:-355 conditional:37 unstated:50
presence presenceConditionMark 1 required:163 optional:-394 conditional:351 unstated:-245
presence presenceConditionWord advanced required:-23 optional:311 unstated:-270
presence presenceConditionWord appears conditional:43 unstated:-27
presence presenceConditionWord applicable conditional:82 unstated:-68
presence presenceConditionWord applies required:-35 optional:-92 conditional:374 unstated:-254
presence presenceConditionWord available required:-77 optional:29 conditional:-248 unstated:298
presence presenceConditionWord displayed required:-25 optional:-38 conditional:-43 unstated:107
presence presenceConditionWord for optional:-177 conditional:495 unstated:-344
presence presenceConditionWord if required:-409 optional:157 conditional:414 unstated:-307
presence presenceConditionWord only required:-24 optional:-76 conditional:-171 unstated:254
presence presenceConditionWord required required:314 optional:-352 conditional:141 unstated:-105
presence presenceConditionWord shown conditional:-58 unstated:80
presence presenceConditionWord unless optional:-59 conditional:62
presence presenceConditionWord visible optional:59 conditional:-200 unstated:147
presence presenceConditionWord when required:205 optional:82 conditional:21 unstated:-353
presence presenceConditionWord with optional:-27 conditional:-117 unstated:161
presence presenceDefault 0 required:-477 optional:-489 conditional:-121 unstated:197
presence presenceDefault 1 required:-33 optional:211 conditional:-68 unstated:-115
presence presenceDefault 2 required:-100 optional:-160 conditional:36 unstated:222
presence presenceDefault 3 required:-224 optional:-60 conditional:-244 unstated:504
presence presenceDefault 4 optional:-205 conditional:-212 unstated:370
presence presenceDefault 5 required:-49 optional:-37 conditional:-86 unstated:171
presence presenceEdition 0 conditional:246 unstated:-218
presence presenceFirst 0 conditional:-30 unstated:57
presence presenceFirst 1 required:-25 optional:-23 unstated:40
presence presenceFirst a required:137 optional:-127 conditional:-392 unstated:371
presence presenceFirst accept conditional:33
presence presenceFirst access unstated:28
presence presenceFirst action conditional:-61 unstated:83
presence presenceFirst add required:-90 optional:-48 conditional:-171 unstated:305
presence presenceFirst additional optional:-23 conditional:-49 unstated:80
presence presenceFirst address conditional:-20 unstated:31
presence presenceFirst adds optional:145 conditional:-107
presence presenceFirst adjust required:65 optional:-104 conditional:26
presence presenceFirst adjusts conditional:-22 unstated:35
presence presenceFirst advanced optional:-34 conditional:-43 unstated:90
presence presenceFirst after optional:-31 conditional:56 unstated:-24
presence presenceFirst aggregation conditional:-20 unstated:32
presence presenceFirst all optional:-26 conditional:-38 unstated:69
presence presenceFirst allow required:-38 optional:-49 conditional:-128 unstated:219
presence presenceFirst allows required:-133 optional:-104 conditional:81 unstated:157
presence presenceFirst an required:-23 optional:25 conditional:-99 unstated:97
presence presenceFirst any optional:133 conditional:-44 unstated:-80
presence presenceFirst api required:-43 optional:267 conditional:-106 unstated:-128
presence presenceFirst appears required:-26
presence presenceFirst applications conditional:-23 unstated:47
presence presenceFirst apply required:-23 optional:92 conditional:-113 unstated:46
presence presenceFirst are conditional:87 unstated:-66
presence presenceFirst as conditional:45 unstated:-22
presence presenceFirst assign required:-34 optional:69 conditional:-46
presence presenceFirst attach conditional:-30 unstated:42
presence presenceFirst authentication unstated:36
presence presenceFirst automatically conditional:-68 unstated:89
presence presenceFirst azure optional:-42 conditional:-61 unstated:120
presence presenceFirst back conditional:-61 unstated:80
presence presenceFirst base conditional:-40 unstated:58
presence presenceFirst bearer optional:54 conditional:41 unstated:-88
presence presenceFirst bind conditional:-48 unstated:62
presence presenceFirst by conditional:-62 unstated:58
presence presenceFirst can optional:-20 conditional:-286 unstated:311
presence presenceFirst cap conditional:64 unstated:-55
presence presenceFirst certificate optional:-29 conditional:27
presence presenceFirst change optional:-24 conditional:-58 unstated:96
presence presenceFirst check required:-31 optional:-45 conditional:-79 unstated:160
presence presenceFirst choice conditional:-21 unstated:31
presence presenceFirst choose optional:-296 conditional:-205 unstated:514
presence presenceFirst clear required:-122 conditional:210 unstated:-81
presence presenceFirst click required:-31 optional:-46 conditional:-39 unstated:111
presence presenceFirst close conditional:-49 unstated:56
presence presenceFirst color unstated:28
presence presenceFirst column required:-200 unstated:205
presence presenceFirst comma-separated conditional:247 unstated:-220
presence presenceFirst configure conditional:-110 unstated:94
presence presenceFirst connect conditional:-20 unstated:26
presence presenceFirst connection conditional:73 unstated:-64
presence presenceFirst content optional:-28 conditional:-77 unstated:112
presence presenceFirst control required:-20 optional:-66 conditional:-154 unstated:241
presence presenceFirst controls required:-92 optional:-123 conditional:45 unstated:167
presence presenceFirst copy required:46 conditional:-121 unstated:58
presence presenceFirst create required:-34 optional:-37 conditional:-129 unstated:201
presence presenceFirst currently required:77 optional:-27 conditional:201 unstated:-249
presence presenceFirst custom required:-33 optional:-77 conditional:28 unstated:80
presence presenceFirst customer unstated:26
presence presenceFirst customize conditional:-27 unstated:42
presence presenceFirst decides conditional:-27 unstated:45
presence presenceFirst default required:-27 optional:-54 conditional:-164 unstated:248
presence presenceFirst defaults required:272 optional:-57 conditional:-89 unstated:-131
presence presenceFirst define required:-86 optional:332 conditional:-180 unstated:-62
presence presenceFirst defines required:80 conditional:-210 unstated:144
presence presenceFirst delete conditional:-24 unstated:34
presence presenceFirst depending required:-47 optional:-241 conditional:887 unstated:-601
presence presenceFirst describe conditional:-32 unstated:49
presence presenceFirst determine unstated:-21
presence presenceFirst determines required:-26 optional:58 unstated:-20
presence presenceFirst disable unstated:23
presence presenceFirst disabled optional:-64 conditional:-56 unstated:130
presence presenceFirst display required:-24 optional:-29 unstated:46
presence presenceFirst displays conditional:465 unstated:-441
presence presenceFirst document conditional:91 unstated:-76
presence presenceFirst domain conditional:36
presence presenceFirst during conditional:-49 unstated:74
presence presenceFirst each required:-31 optional:110 conditional:269 unstated:-353
presence presenceFirst edit required:-45 conditional:-29 unstated:60
presence presenceFirst either required:-49 conditional:-25 unstated:81
presence presenceFirst email required:60 optional:49 unstated:-98
presence presenceFirst enable required:-43 optional:-148 conditional:-291 unstated:482
presence presenceFirst enabled conditional:-30 unstated:49
presence presenceFirst enables optional:21 conditional:-36 unstated:26
presence presenceFirst enabling optional:-25 conditional:61 unstated:-30
presence presenceFirst endpoint conditional:105 unstated:-102
presence presenceFirst ensure conditional:-97 unstated:128
presence presenceFirst enter required:59 optional:-140 conditional:-121 unstated:67
presence presenceFirst environment conditional:-21 unstated:36
presence presenceFirst example optional:-53 conditional:367 unstated:-303
presence presenceFirst external conditional:-29 unstated:45
presence presenceFirst extra required:-20 optional:-37 conditional:605 unstated:-554
presence presenceFirst field required:-30 optional:229 conditional:-122 unstated:-81
presence presenceFirst fields optional:124 conditional:27 unstated:-150
presence presenceFirst file unstated:30
presence presenceFirst fill required:-59 optional:281 conditional:-172 unstated:-48
presence presenceFirst filter required:-36 optional:111 conditional:50 unstated:-126
presence presenceFirst find conditional:-44 unstated:71
presence presenceFirst first optional:69 conditional:-23 unstated:-41
presence presenceFirst fixed conditional:138 unstated:-110
presence presenceFirst for required:-91 optional:-79 conditional:309 unstated:-150
presence presenceFirst form conditional:-24 unstated:46
presence presenceFirst from required:-49 optional:-58 conditional:-74 unstated:182
presence presenceFirst general conditional:-21 unstated:36
presence presenceFirst generate unstated:30
presence presenceFirst get optional:32 conditional:-71 unstated:54
presence presenceFirst give optional:-327 conditional:-76 unstated:434
presence presenceFirst go conditional:-42 unstated:67
presence presenceFirst hello conditional:-22 unstated:49
presence presenceFirst here optional:-163 unstated:196
presence presenceFirst hide optional:-23 conditional:-67 unstated:107
presence presenceFirst host conditional:-23 unstated:33
presence presenceFirst hour conditional:-29 unstated:41
presence presenceFirst how required:-94 conditional:49 unstated:39
presence presenceFirst http conditional:55 unstated:-48
presence presenceFirst human-readable conditional:-74 unstated:93
presence presenceFirst if required:-118 conditional:57 unstated:35
presence presenceFirst in required:-89 optional:-150 conditional:-526 unstated:688
presence presenceFirst include required:-22 optional:126 unstated:-113
presence presenceFirst increase optional:-26 conditional:-35 unstated:68
presence presenceFirst initial conditional:-24 unstated:38
presence presenceFirst input conditional:-54 unstated:83
presence presenceFirst internal conditional:-154 unstated:173
presence presenceFirst ip required:114 unstated:-100
presence presenceFirst is required:125 optional:-113 conditional:-146 unstated:128
presence presenceFirst it required:-24 optional:-68 conditional:244 unstated:-152
presence presenceFirst json required:-170 optional:69 conditional:390 unstated:-292
presence presenceFirst keep required:-70 optional:263 conditional:-167 unstated:-26
presence presenceFirst ldap conditional:-50 unstated:71
presence presenceFirst leave optional:-176 conditional:111 unstated:75
presence presenceFirst lets conditional:-22 unstated:31
presence presenceFirst limit conditional:-21 unstated:31
presence presenceFirst limits optional:-26 conditional:130 unstated:-96
presence presenceFirst list optional:96 conditional:-34 unstated:-45
presence presenceFirst local conditional:-22 unstated:38
presence presenceFirst locate optional:-33 conditional:-64 unstated:114
presence presenceFirst location optional:61 conditional:-36
presence presenceFirst log conditional:-36 unstated:34
presence presenceFirst make required:42 optional:56 conditional:-112
presence presenceFirst max unstated:43
presence presenceFirst maximum required:-31 optional:-86 conditional:-132 unstated:252
presence presenceFirst message conditional:-57 unstated:63
presence presenceFirst metadata conditional:-20 unstated:33
presence presenceFirst minimum required:-32 optional:-30 conditional:-80 unstated:143
presence presenceFirst model optional:-22 unstated:42
presence presenceFirst modify conditional:-35 unstated:33
presence presenceFirst multiple conditional:-25 unstated:38
presence presenceFirst must optional:-29 conditional:74 unstated:-32
presence presenceFirst mysql optional:-41 conditional:-50 unstated:92
presence presenceFirst name required:-110 optional:-106 conditional:-169 unstated:390
presence presenceFirst navigate unstated:28
presence presenceFirst new optional:-97 conditional:632 unstated:-518
presence presenceFirst next optional:-25 conditional:-28 unstated:65
presence presenceFirst no optional:277 conditional:-234 unstated:-37
presence presenceFirst none conditional:92 unstated:-76
presence presenceFirst note optional:-30 conditional:411 unstated:-378
presence presenceFirst now conditional:-28 unstated:46
presence presenceFirst number optional:-33 conditional:-24 unstated:77
presence presenceFirst off conditional:-36 unstated:53
presence presenceFirst on required:64 optional:204 conditional:-67 unstated:-176
presence presenceFirst once required:-33 optional:-74 conditional:435 unstated:-333
presence presenceFirst one required:90 conditional:-76
presence presenceFirst only required:117 optional:-34 unstated:-99
presence presenceFirst open required:60 optional:91 conditional:-41 unstated:-113
presence presenceFirst option optional:-33 unstated:20
presence presenceFirst optional required:-117 conditional:29 unstated:85
presence presenceFirst optionally required:-20 optional:424 conditional:-88 unstated:-314
presence presenceFirst or optional:28 conditional:198 unstated:-220
presence presenceFirst override conditional:-38 unstated:46
presence presenceFirst page conditional:-31 unstated:50
presence presenceFirst parameter optional:27 conditional:-66 unstated:42
presence presenceFirst password optional:88 conditional:-46 unstated:-39
presence presenceFirst paste required:78 optional:-117 unstated:34
presence presenceFirst path required:-20 optional:-33 unstated:74
presence presenceFirst percentage conditional:94 unstated:-82
presence presenceFirst port optional:-22 conditional:-39 unstated:67
presence presenceFirst post conditional:-30 unstated:49
presence presenceFirst primary conditional:-41 unstated:62
presence presenceFirst provide required:114 optional:-250 conditional:486 unstated:-351
presence presenceFirst provides conditional:-25 unstated:43
presence presenceFirst public conditional:-196 unstated:213
presence presenceFirst query required:88 conditional:-41 unstated:-31
presence presenceFirst refers required:-42 optional:-51 unstated:81
presence presenceFirst refresh unstated:28
presence presenceFirst relative conditional:-29 unstated:47
presence presenceFirst remember unstated:26
presence presenceFirst remove optional:71 conditional:166 unstated:-227
presence presenceFirst replace conditional:-35 unstated:57
presence presenceFirst repository conditional:-35 unstated:48
presence presenceFirst request required:-118 optional:51 conditional:104 unstated:-38
presence presenceFirst require optional:-21 conditional:-124 unstated:157
presence presenceFirst required required:40 optional:-27 conditional:-27
presence presenceFirst reserved optional:76 conditional:45 unstated:-113
presence presenceFirst restrict conditional:54 unstated:-45
presence presenceFirst search required:-148 optional:237 unstated:-104
presence presenceFirst secret required:-83 conditional:510 unstated:-408
presence presenceFirst see optional:-23 conditional:42
presence presenceFirst select required:76 optional:-342 conditional:97 unstated:213
presence presenceFirst selected unstated:22
presence presenceFirst selects required:-70 optional:-24 conditional:-146 unstated:241
presence presenceFirst sender unstated:24
presence presenceFirst set required:215 optional:99 conditional:-379 unstated:56
presence presenceFirst sets required:-111 optional:-51 conditional:-223 unstated:382
presence presenceFirst short conditional:-101 unstated:115
presence presenceFirst show optional:-25 conditional:-106 unstated:142
presence presenceFirst shows optional:73 conditional:-26 unstated:-44
presence presenceFirst sign conditional:-38 unstated:43
presence presenceFirst signature conditional:-63 unstated:73
presence presenceFirst skip conditional:262 unstated:-235
presence presenceFirst some conditional:291 unstated:-260
presence presenceFirst sort required:-27 optional:103 conditional:-58
presence presenceFirst source required:62 unstated:-38
presence presenceFirst specific conditional:215 unstated:-204
presence presenceFirst specifies required:621 optional:-219 conditional:-522 unstated:85
presence presenceFirst specify required:348 conditional:-94 unstated:-212
presence presenceFirst ssl conditional:-22 unstated:35
presence presenceFirst start conditional:160 unstated:-142
presence presenceFirst support optional:-31 conditional:123 unstated:-83
presence presenceFirst tabs unstated:29
presence presenceFirst tag required:-21 optional:43 conditional:-31
presence presenceFirst tags conditional:-38 unstated:55
presence presenceFirst target conditional:-34 unstated:52
presence presenceFirst test conditional:-47 unstated:69
presence presenceFirst text optional:122 conditional:152 unstated:-260
presence presenceFirst the required:244 optional:-511 unstated:84
presence presenceFirst then optional:-30 conditional:58
presence presenceFirst there optional:50 conditional:-59 unstated:26
presence presenceFirst these optional:-29 conditional:-56 unstated:95
presence presenceFirst they conditional:-40 unstated:66
presence presenceFirst this required:-88 optional:238 conditional:-233 unstated:82
presence presenceFirst tick conditional:272 unstated:-251
presence presenceFirst time conditional:-26 unstated:56
presence presenceFirst timeout conditional:-27 unstated:44
presence presenceFirst title conditional:-44 unstated:68
presence presenceFirst to required:-133 optional:554 conditional:-275 unstated:-156
presence presenceFirst toggle required:-37 optional:-51 conditional:125 unstated:-32
presence presenceFirst toggles unstated:27
presence presenceFirst total required:120 optional:-24 conditional:-62 unstated:-27
presence presenceFirst true conditional:-43 unstated:56
presence presenceFirst turn conditional:-58 unstated:84
presence presenceFirst turns unstated:25
presence presenceFirst type required:-35 optional:41 conditional:77 unstated:-85
presence presenceFirst types unstated:21
presence presenceFirst uncheck unstated:22
presence presenceFirst under required:-45 conditional:-219 unstated:249
presence presenceFirst unique required:-27 optional:-70 conditional:-119 unstated:213
presence presenceFirst update conditional:-28 unstated:42
presence presenceFirst upload optional:88 conditional:260 unstated:-326
presence presenceFirst url optional:-31 conditional:-55 unstated:97
presence presenceFirst use required:-61 conditional:-285 unstated:353
presence presenceFirst used required:40 conditional:85 unstated:-106
presence presenceFirst user required:-165 optional:-28 conditional:296 unstated:-100
presence presenceFirst username optional:109 conditional:-23 unstated:-81
presence presenceFirst users conditional:165 unstated:-150
presence presenceFirst value required:-69 optional:-137 conditional:896 unstated:-690
presence presenceFirst version optional:-31 conditional:-41 unstated:85
presence presenceFirst what optional:-51 conditional:-83 unstated:146
presence presenceFirst when required:174 optional:-35 conditional:-111 unstated:-57
presence presenceFirst where optional:40 unstated:-21
presence presenceFirst whether optional:93 conditional:-242 unstated:160
presence presenceFirst which optional:-85 conditional:24 unstated:58
presence presenceFirst who optional:59 conditional:-78 unstated:33
presence presenceFirst with optional:66 conditional:-66
presence presenceFirst within unstated:24
presence presenceFirst write conditional:-27 unstated:52
presence presenceFirst you required:-130 optional:54 conditional:56
presence presenceFirst your required:-97 optional:-90 conditional:153 unstated:20
presence presenceHeading 1 required:34 optional:2318 conditional:104 unstated:-971
presence presenceHeading 2 required:924 optional:263 conditional:188 unstated:132
presence presenceHeading 3 required:-269 optional:517 conditional:61 unstated:-374
presence presenceHeading 5 required:-33 optional:1525 conditional:-48 unstated:56
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:75 optional:205 conditional:-98 unstated:-182
presence presenceHeading 66 required:75 optional:-48
presence presenceHeading 67 required:-25 optional:-32 conditional:-57 unstated:121
presence presenceHeading 69 required:-29 optional:754 conditional:-147 unstated:-578
presence presenceHeading 7 required:-80 optional:161 conditional:-264 unstated:176
presence presenceHeading 71 optional:-33 conditional:-36 unstated:74
presence presenceIfLater 1 required:233 optional:41 conditional:-127 unstated:-134
presence presenceIntro #40 required:-55 optional:571 conditional:-245 unstated:-266
presence presenceIntro #42 required:258 optional:-191 unstated:-85
presence presenceIntro #43 required:-30 optional:-36 conditional:214 unstated:-146
presence presenceIntro #46 conditional:240 unstated:-215
presence presenceIntro #47 required:-29 optional:323 conditional:41 unstated:-338
presence presenceIntro #48 required:-20 optional:140 conditional:137 unstated:-252
presence presenceIntro #49 required:-104 optional:49 unstated:57
presence presenceIntro #4a optional:-43 conditional:-121 unstated:171
presence presenceIntro #4b unstated:20
presence presenceIntro #4d optional:-127 conditional:-73 unstated:214
presence presenceIntro #4e optional:-40 conditional:175 unstated:-110
presence presenceIntro #4f required:-40 optional:241 conditional:-26 unstated:-175
presence presenceIntro #50 conditional:164 unstated:-135
presence presenceIntro #53 required:-121 conditional:362 unstated:-240
presence presenceIntro #57 optional:-30 conditional:62
presence presenceIntro #59 optional:80 unstated:-64
presence presenceIntro #5a optional:-97 conditional:111
presence presenceIntro #5b conditional:150 unstated:-128
presence presenceIntro #5c required:-45 optional:231 conditional:27 unstated:-212
presence presenceIntro byDefault required:-116 optional:-263 conditional:143 unstated:217
presence presenceIntro example required:-47 optional:-194 conditional:-162 unstated:404
presence presenceIntro existing required:-287 optional:214 conditional:-50 unstated:108
presence presenceIntro following required:442 optional:-94 conditional:-245 unstated:-206
presence presenceIntro followingValues required:55 optional:223 conditional:-164 unstated:-229
presence presenceIntro fromMenu optional:-187 conditional:-203 unstated:405
presence presenceIntro logIn required:-29 optional:-89 unstated:92
presence presenceIntro multiline optional:-37 conditional:-36 unstated:83
presence presenceIntro needs required:-162 optional:-126 conditional:434 unstated:-149
presence presenceIntro oneOf required:-33 optional:-44 unstated:67
presence presenceIntro optional required:-222 optional:374 conditional:115 unstated:-274
presence presenceIntro optionsAnnounced required:-232 optional:-177 conditional:301 unstated:116
presence presenceIntro ordered required:-210 optional:-221 conditional:-228 unstated:106
presence presenceIntro pairs required:254 optional:179 conditional:-160 unstated:-296
presence presenceIntro range required:114 optional:-26 unstated:-99
presence presenceIntro recommended required:-28 optional:-45 conditional:-108 unstated:181
presence presenceIntro required required:-210 optional:773 conditional:-95 unstated:-515
presence presenceIntro separated required:-22 optional:-41 conditional:-123 unstated:189
presence presenceIntro severalOf required:-216 optional:145 conditional:310 unstated:-245
presence presenceIntro shownOnly required:-148 optional:659 conditional:-591 unstated:56
presence presenceIntro softened required:-422 optional:618 conditional:92 unstated:-291
presence presenceIntro valuesAre required:-196 optional:207 conditional:-354 unstated:251
presence presenceIntro whether required:-197 optional:-83 conditional:87 unstated:180
presence presenceIntroCondition 0 required:-667 optional:72 conditional:-85 unstated:75
presence presenceIntroCondition 1 required:560 conditional:-110 unstated:-526
presence presenceIntroCondition 2 required:-368 optional:-61 conditional:342 unstated:-66
presence presenceIntroCondition 3 required:1085 optional:-196 conditional:-715 unstated:-255
presence presenceIntroCondition 4 required:-59 optional:240 conditional:-129 unstated:-50
presence presenceIntroCondition 5 optional:33 conditional:-109 unstated:89
presence presenceIntroCondition 6 required:-440 optional:267 conditional:301 unstated:-342
presence presenceIntroCondition 64 required:-95 optional:189 conditional:-139 unstated:71
presence presenceIntroCondition 65 required:-49 optional:360 conditional:-75 unstated:-234
presence presenceIntroCondition 66 required:-47 optional:-87 conditional:126
presence presenceIntroCondition 67 required:97 optional:-37 conditional:-49
presence presenceIntroCondition 69 unstated:23
presence presenceIntroCondition 70 required:-278 optional:226 conditional:356 unstated:-339
presence presenceIntroWord #40 required:966 optional:-332 conditional:-139 unstated:-539
presence presenceIntroWord #41 required:2759 optional:1083 conditional:83 unstated:137
presence presenceIntroWord #80 required:-40 optional:362 unstated:-345
presence presenceIntroWord #81 required:151 optional:3752 conditional:89
presence presenceIntroWord #c0 required:-29 optional:264 conditional:-154 unstated:-77
presence presenceLabel 1 required:-147 optional:6557 unstated:620
presence presenceLabel 2 required:6793 conditional:229 unstated:-20
presence presenceLabel 3 required:1002
presence presenceLabel 5 optional:96 unstated:-89
presence presenceLegend 0 optional:109 conditional:-117
presence presenceMood 0 required:-637 optional:-490 conditional:-153 unstated:580
presence presenceMood 1 required:-290 optional:-120 conditional:-33 unstated:305
presence presenceMood 2 required:-257 optional:322 conditional:-213 unstated:67
presence presenceMood 3 required:112 optional:-96 conditional:484 unstated:-482
presence presenceMood 4 required:-128 optional:94 conditional:22
presence presenceMood 5 required:-30 optional:125 conditional:-28 unstated:-69
presence presenceMood 6 required:-574 optional:-438 conditional:-161 unstated:333
presence presenceMood 64 required:-267 optional:-654 conditional:78 unstated:696
presence presenceMood 65 optional:-45 conditional:-23 unstated:67
presence presenceMood 66 required:-163 optional:-46 conditional:-176 unstated:385
presence presenceMood 67 required:-20 optional:-47 conditional:60
presence presenceMood 68 required:-36 conditional:-45 unstated:62
presence presenceMood 69 conditional:-66 unstated:91
presence presenceMood 70 required:-130 optional:-176 conditional:99 unstated:133
presence presenceParent 1 optional:1138 unstated:-122
presence presenceParent 2 required:848 optional:43 unstated:113
presence presencePhrase #40 required:-28 optional:-342 conditional:35 unstated:316
presence presencePhrase #42 required:-138 conditional:-49 unstated:186
presence presencePhrase #43 required:-25 optional:-46 conditional:237 unstated:-174
presence presencePhrase #46 conditional:-49 unstated:60
presence presencePhrase #47 conditional:26
presence presencePhrase #48 conditional:-44 unstated:72
presence presencePhrase #49 optional:-122 conditional:-40 unstated:167
presence presencePhrase #4a conditional:-35 unstated:57
presence presencePhrase #4b conditional:-52 unstated:61
presence presencePhrase #4c conditional:-39 unstated:51
presence presencePhrase #4d optional:-109 conditional:-107 unstated:229
presence presencePhrase #4e conditional:-62 unstated:86
presence presencePhrase #4f required:-39 optional:-93 unstated:114
presence presencePhrase #50 required:-89 optional:47 conditional:22
presence presencePhrase #51 optional:59 unstated:-46
presence presencePhrase #53 optional:-130 unstated:149
presence presencePhrase #54 optional:-27 conditional:137 unstated:-94
presence presencePhrase #56 conditional:-90 unstated:123
presence presencePhrase #57 required:-48 optional:147 conditional:-41 unstated:-64
presence presencePhrase #58 conditional:65 unstated:-60
presence presencePhrase #59 conditional:-58 unstated:82
presence presencePhrase #5a optional:-161 conditional:43 unstated:140
presence presencePhrase #5c required:-153 optional:-44 conditional:-57 unstated:255
presence presencePhrase byDefault required:239 optional:39 conditional:-153 unstated:-162
presence presencePhrase defaultIs required:125 unstated:-126
presence presencePhrase example required:116 optional:-85 conditional:96 unstated:-258
presence presencePhrase existing optional:-189 conditional:-135 unstated:286
presence presencePhrase filledByItself required:-77 optional:-23 conditional:-80 unstated:180
presence presencePhrase following required:75 optional:-201 conditional:-249 unstated:357
presence presencePhrase followingValues required:-89 optional:-275 conditional:205 unstated:157
presence presencePhrase fromMenu required:25 optional:-396 unstated:316
presence presencePhrase leaveBlank optional:6053 conditional:150 unstated:-199
presence presencePhrase logIn required:26 conditional:-241 unstated:210
presence presencePhrase multiline required:-281 optional:-21 conditional:505 unstated:-233
presence presencePhrase neededIf required:136 optional:-75 conditional:191 unstated:-255
presence presencePhrase needs required:-52 optional:-140 conditional:703 unstated:-513
presence presencePhrase omission required:-161 optional:5070 conditional:120 unstated:-28
presence presencePhrase oneOf required:-89 optional:-185 conditional:259
presence presencePhrase optional required:-233 optional:2095 conditional:38 unstated:-422
presence presencePhrase optionsAnnounced optional:116 conditional:92 unstated:-196
presence presencePhrase ordered required:-533 optional:-200 conditional:485 unstated:-204
presence presencePhrase pairs required:-47 optional:121 conditional:-217 unstated:139
presence presencePhrase range required:-46 unstated:40
presence presencePhrase recommended optional:-65 conditional:-74 unstated:146
presence presencePhrase required required:342 optional:-127 conditional:256 unstated:-490
presence presencePhrase separated required:140 optional:-81 conditional:-53
presence presencePhrase severalOf required:-101 conditional:257 unstated:-161
presence presencePhrase shownOnly required:-74 optional:199 conditional:-352 unstated:229
presence presencePhrase softened required:-78 optional:82 conditional:-312 unstated:287
presence presencePhrase valuesAre required:-271 optional:434 conditional:-159
presence presencePhrase whether required:-136 optional:-98 conditional:-103 unstated:365
presence presencePhraseLater #40 optional:-30 conditional:233 unstated:-193
presence presencePhraseLater #41 optional:45 conditional:-36
presence presencePhraseLater #42 required:-139 conditional:-48 unstated:184
presence presencePhraseLater #43 optional:-45 conditional:95 unstated:-40
presence presencePhraseLater #44 conditional:-48 unstated:52
presence presencePhraseLater #46 conditional:-35 unstated:49
presence presencePhraseLater #47 optional:-20 conditional:-58 unstated:83
presence presencePhraseLater #48 optional:-101 conditional:-142 unstated:257
presence presencePhraseLater #49 optional:-35 conditional:-52 unstated:93
presence presencePhraseLater #4a conditional:60 unstated:-39
presence presencePhraseLater #4d required:-22 optional:-40 conditional:106 unstated:-40
presence presencePhraseLater #4e conditional:175 unstated:-159
presence presencePhraseLater #4f required:-26
presence presencePhraseLater #50 required:-22 optional:-139 conditional:-68 unstated:231
presence presencePhraseLater #51 optional:-105 conditional:150 unstated:-42
presence presencePhraseLater #53 optional:-41 conditional:58
presence presencePhraseLater #54 conditional:-50 unstated:58
presence presencePhraseLater #56 optional:-28 conditional:-22 unstated:51
presence presencePhraseLater #57 required:-34 optional:-65 conditional:91
presence presencePhraseLater #59 conditional:197 unstated:-172
presence presencePhraseLater #5a optional:-135 conditional:45 unstated:93
presence presencePhraseLater #5c optional:41 unstated:-23
presence presencePhraseLater byDefault required:-63 optional:355 conditional:-270 unstated:-72
presence presencePhraseLater defaultIs required:-56 optional:34 conditional:137 unstated:-100
presence presencePhraseLater example required:189 optional:-243 conditional:161 unstated:-149
presence presencePhraseLater existing required:-98 optional:288 conditional:-126 unstated:-59
presence presencePhraseLater filledByItself required:-47 optional:74 conditional:-73 unstated:42
presence presencePhraseLater following required:140 optional:-116 conditional:-321 unstated:270
presence presencePhraseLater followingValues required:187 optional:-85 conditional:49 unstated:-143
presence presencePhraseLater fromMenu required:-70 optional:152 conditional:-279 unstated:190
presence presencePhraseLater leaveBlank optional:6117 conditional:-34 unstated:-70
presence presencePhraseLater logIn optional:-33 conditional:-47 unstated:97
presence presencePhraseLater multiline required:-55 optional:-47 conditional:-131 unstated:232
presence presencePhraseLater neededIf required:198 optional:-163 conditional:169 unstated:-203
presence presencePhraseLater needs optional:30 conditional:35 unstated:-58
presence presencePhraseLater omission required:200 optional:4986 conditional:94 unstated:-260
presence presencePhraseLater oneOf required:-85 optional:94
presence presencePhraseLater optional required:-215 optional:471 unstated:-226
presence presencePhraseLater optionsAnnounced conditional:52 unstated:-29
presence presencePhraseLater ordered required:-261 optional:119 conditional:134 unstated:24
presence presencePhraseLater pairs required:24 conditional:-82 unstated:77
presence presencePhraseLater range required:121 optional:-23 conditional:186 unstated:-280
presence presencePhraseLater recommended required:36 optional:210 conditional:-83 unstated:-164
presence presencePhraseLater required required:275 optional:-251 conditional:182 unstated:-215
presence presencePhraseLater separated conditional:49 unstated:-70
presence presencePhraseLater severalOf required:-81 optional:61 conditional:-77 unstated:85
presence presencePhraseLater shownOnly required:-41 optional:-88 conditional:-63 unstated:188
presence presencePhraseLater softened required:-30 optional:168 unstated:-115
presence presencePhraseLater units unstated:43
presence presencePhraseLater valuesAre required:-91 optional:-215 conditional:308 unstated:-81
presence presencePhraseLater whether required:42 optional:37 conditional:-36 unstated:-47
presence presencePrefix by conditional:-31
presence presencePrefix can conditional:-282 unstated:303
presence presencePrefix check conditional:25
presence presencePrefix choose conditional:65 unstated:-41
presence presencePrefix comma-separated conditional:247 unstated:-220
presence presencePrefix configure required:40 optional:-47 conditional:-38 unstated:47
presence presencePrefix controls optional:-20 conditional:161 unstated:-136
presence presencePrefix default required:-27 optional:-54 conditional:-164 unstated:248
presence presencePrefix defaults required:272 optional:-57 conditional:-89 unstated:-131
presence presencePrefix defines optional:-23 conditional:-36 unstated:64
presence presencePrefix either required:-49 conditional:-25 unstated:81
presence presencePrefix enable optional:-33 conditional:-52 unstated:92
presence presencePrefix enter required:-152 optional:-208 conditional:54 unstated:349
presence presencePrefix example optional:-53 conditional:367 unstated:-303
presence presencePrefix fill required:-57 optional:284 conditional:-166 unstated:-59
presence presencePrefix go conditional:-42 unstated:67
presence presencePrefix if required:-23 optional:-131 conditional:-106 unstated:253
presence presencePrefix json required:-154 optional:102 conditional:-106 unstated:159
presence presencePrefix leave optional:-59 conditional:187 unstated:-125
presence presencePrefix list optional:101 conditional:-28 unstated:-58
presence presencePrefix multiple conditional:-25 unstated:38
presence presencePrefix one required:90 conditional:-76
presence presencePrefix open required:66 conditional:-23 unstated:-28
presence presencePrefix optional required:-113 optional:39 conditional:69
presence presencePrefix optionally required:-20 optional:424 conditional:-88 unstated:-314
presence presencePrefix paste required:-38 optional:-80 conditional:103
presence presencePrefix provide required:-51 optional:-103 conditional:416 unstated:-283
presence presencePrefix required required:34 optional:-29 conditional:-28 unstated:21
presence presencePrefix select required:-27 optional:-37 conditional:107 unstated:-49
presence presencePrefix set required:-207 optional:49 conditional:149 unstated:-35
presence presencePrefix specify required:173 optional:-112 conditional:-92 unstated:32
presence presencePrefix the required:-120 optional:131 conditional:-84 unstated:50
presence presencePrefix tick conditional:315 unstated:-303
presence presencePrefix toggle conditional:-64 unstated:84
presence presencePrefix turn conditional:-43 unstated:61
presence presencePrefix when optional:-30 conditional:-82 unstated:126
presence presencePrefix whether optional:93 conditional:-242 unstated:160
presence presenceScope 1 required:6694 optional:419 conditional:177 unstated:791
presence presenceScope 10 optional:8000
presence presenceScope 13 required:7424 optional:263 conditional:188 unstated:132
presence presenceScope 14 optional:8010
presence presenceScope 18 optional:7842 unstated:160
presence presenceScope 2 optional:7925 conditional:75
presence presenceScope 5 required:8000
presence presenceScope 6 optional:8000
presence presenceScope 65 required:156 optional:-160
presence presenceScope 78 required:-49 optional:991 conditional:-299 unstated:-650
presence presenceScope 82 optional:50 unstated:-28
presence presenceScope 9 required:7907 optional:93
presence presenceTab 0 required:-109 optional:182 conditional:-95 unstated:-30
presence presenceTab 64 optional:-98 conditional:-93 unstated:207
presence presenceType 0 required:-200 optional:-125 conditional:-188 unstated:-65
presence presenceType 1 required:-694 optional:-565 conditional:-165 unstated:974
presence presenceVia 0 required:-779 optional:-264 conditional:49 unstated:217
presence presenceVia 1 required:-99 optional:-388 conditional:-279 unstated:377
presence presenceVia 2 required:-47 optional:-38 conditional:-422 unstated:480
presence presenceVia 3 required:-155 optional:-213 conditional:-85 unstated:-25
presence presenceWord #4 required:182 optional:-178 conditional:309 unstated:-305
presence presenceWord #5 required:5926 conditional:164 unstated:-77
presence presenceWord #6 required:917 optional:-104 conditional:-456 unstated:-341
presence presenceWord #7 required:5311 optional:-20 conditional:682 unstated:34
presence presenceWord #8 optional:35 conditional:107 unstated:-133
presence presenceWord #9 optional:5889 conditional:-26 unstated:137
presence presenceWord #a required:-158 optional:586 conditional:-72 unstated:-374
presence presenceWord #b required:-103 optional:5621 conditional:166 unstated:335
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
