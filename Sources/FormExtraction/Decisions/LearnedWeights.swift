// Made by `make learn` from labelled pages; do not edit.

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1050
calibration field -1050 348
calibration field -858 422
calibration field -809 442
calibration field -584 476
calibration field -530 534
calibration field -141 605
calibration field -108 612
calibration field 73 649
calibration field 264 683
calibration field 423 715
calibration field 929 744
calibration field 1038 738
calibration field 1075 762
calibration field 1247 779
calibration field 1433 818
calibration field 1679 831
calibration field 1771 862
calibration field 2026 857
calibration field 2091 890
calibration field 2187 908
calibration field 2512 909
calibration field 2769 930
calibration field 5089 952
calibration field 5517 975
calibration field 8329 938
calibration type 1 336
calibration type 162 381
calibration type 216 494
calibration type 353 512
calibration type 464 573
calibration type 588 590
calibration type 710 691
calibration type 978 761
calibration type 1319 799
calibration type 1829 810
calibration type 1901 822
calibration type 2154 837
calibration type 2245 891
calibration type 2748 896
calibration type 3098 929
calibration type 3170 944
calibration type 3416 964
calibration type 3586 980
calibration type 4898 980
calibration type 5613 987
calibration type 8224 984
calibration type 9639 982
calibration presence 4 422
calibration presence 123 699
calibration presence 438 707
calibration presence 1041 810
calibration presence 1176 884
calibration presence 1852 935
calibration presence 3161 975
calibration presence 3612 983
calibration presence 9249 981
calibration secret 15 744
calibration secret 1490 881
calibration secret 2107 927
calibration secret 3086 930
calibration secret 3394 952
calibration secret 3685 1000
calibration options 76 262
calibration options 2340 769
calibration options 10713 882
calibration default 1 783
calibration default 2 962
calibration format 1 818
field aside 0 -53
field aside 1 -172
field aside 2 -406
field aside 3 -504
field beforeClass aimless 169
field beforeClass button -231
field beforeClass check -435
field beforeClass checkingHeading -30
field beforeClass click -164
field beforeClass configure 187
field beforeClass contrast -164
field beforeClass enter 375
field beforeClass fieldNoun -295
field beforeClass fillingVerb -63
field beforeClass followUp 192
field beforeClass genericHeading 203
field beforeClass inputNoun -297
field beforeClass kindNoun 93
field beforeClass labelHeader -297
field beforeClass leave -21
field beforeClass make -125
field beforeClass manipulate -258
field beforeClass menuNoun -104
field beforeClass navigate 212
field beforeClass opener -141
field beforeClass openingVerb -210
field beforeClass paste -22
field beforeClass place 27
field beforeClass plainNoun 85
field beforeClass preposition 43
field beforeClass remark 111
field beforeClass secretNoun 60
field beforeClass select -487
field beforeClass slugEnd 43
field beforeClass submitVerb -39
field beforeClass switchEffect -20
field beforeClass switchOff -31
field beforeClass switchOn -56
field beforeClass trialVerb -72
field beforeClass typeHeader 94
field beforeClass upload -22
field beforeClass use 108
field beforeClass weakLabelHeader 35
field beforeRole 0 -106
field beforeRole 1 -194
field beforeRole 2 -196
field beforeRole 4 -306
field beforeRole 5 39
field beforeRole 6 74
field beforeVerb access -48
field beforeVerb add -97
field beforeVerb adjust 214
field beforeVerb apply 91
field beforeVerb assign -37
field beforeVerb attach 47
field beforeVerb build -28
field beforeVerb change -130
field beforeVerb check -77
field beforeVerb choose -366
field beforeVerb click -160
field beforeVerb complete 217
field beforeVerb configure 135
field beforeVerb copy -47
field beforeVerb create 235
field beforeVerb customize 139
field beforeVerb define 105
field beforeVerb deploy -54
field beforeVerb download -51
field beforeVerb drag -66
field beforeVerb edit 115
field beforeVerb enabling -27
field beforeVerb ensure -198
field beforeVerb enter 502
field beforeVerb expand -74
field beforeVerb fill 86
field beforeVerb find 56
field beforeVerb follow -26
field beforeVerb generate -140
field beforeVerb give -52
field beforeVerb go 195
field beforeVerb input -295
field beforeVerb install -31
field beforeVerb integrate -66
field beforeVerb key 60
field beforeVerb learn 50
field beforeVerb leave 26
field beforeVerb log 84
field beforeVerb make 82
field beforeVerb manage 69
field beforeVerb modify -52
field beforeVerb monitor -32
field beforeVerb navigate 89
field beforeVerb note 111
field beforeVerb open -301
field beforeVerb paste -22
field beforeVerb pick -111
field beforeVerb proceed 113
field beforeVerb provide 143
field beforeVerb providing 127
field beforeVerb read -63
field beforeVerb refer 203
field beforeVerb register -40
field beforeVerb remove -36
field beforeVerb rename 32
field beforeVerb review -95
field beforeVerb run 52
field beforeVerb save -285
field beforeVerb scroll 170
field beforeVerb see 52
field beforeVerb select -104
field beforeVerb selecting -22
field beforeVerb set -347
field beforeVerb sign 91
field beforeVerb specify 101
field beforeVerb start -141
field beforeVerb stop 57
field beforeVerb turn 32
field beforeVerb type 94
field beforeVerb use -51
field beforeVerb using 43
field beforeVerb validate -23
field beforeVerb view 27
field beforeVerb write -66
field beforeWord + 180
field beforeWord .env -20
field beforeWord 2 349
field beforeWord 3 -118
field beforeWord 4 -52
field beforeWord 5 -39
field beforeWord 6 -23
field beforeWord a 72
field beforeWord above -279
field beforeWord access -108
field beforeWord accessed -44
field beforeWord accessible 80
field beforeWord according 61
field beforeWord accordingly -44
field beforeWord account -62
field beforeWord across -31
field beforeWord action -154
field beforeWord actions -61
field beforeWord activities -65
field beforeWord activity -39
field beforeWord actual -76
field beforeWord ad -37
field beforeWord add 68
field beforeWord added -118
field beforeWord addition -82
field beforeWord additional 187
field beforeWord addresses -42
field beforeWord adjust 345
field beforeWord admin 35
field beforeWord advanced -190
field beforeWord advantages -65
field beforeWord after -191
field beforeWord again 47
field beforeWord against 53
field beforeWord agent -188
field beforeWord agents -70
field beforeWord ai -176
field beforeWord alerts -42
field beforeWord all -199
field beforeWord allow -77
field beforeWord allowed 65
field beforeWord allowing -38
field beforeWord allows 56
field beforeWord alone 23
field beforeWord already -45
field beforeWord also 47
field beforeWord always 105
field beforeWord amazon -26
field beforeWord an -370
field beforeWord analysis 112
field beforeWord analytics 178
field beforeWord analyze -47
field beforeWord and 106
field beforeWord annotation -25
field beforeWord another 85
field beforeWord any 160
field beforeWord apache 140
field beforeWord api -118
field beforeWord apis -64
field beforeWord app -211
field beforeWord appear 144
field beforeWord appearance 207
field beforeWord appears -20
field beforeWord append 25
field beforeWord application -74
field beforeWord applications -106
field beforeWord apply 64
field beforeWord appropriate 261
field beforeWord approval 26
field beforeWord apps -50
field beforeWord archived -40
field beforeWord are 182
field beforeWord area 154
field beforeWord aren't -24
field beforeWord around 194
field beforeWord array -37
field beforeWord as 336
field beforeWord asked 92
field beforeWord assign -83
field beforeWord assigned 42
field beforeWord associated 83
field beforeWord at 78
field beforeWord attach 124
field beforeWord attached -27
field beforeWord attributes -149
field beforeWord audit -49
field beforeWord authenticate 121
field beforeWord authentication 30
field beforeWord auto -372
field beforeWord automate -22
field beforeWord automatic -105
field beforeWord automatically -67
field beforeWord automation -22
field beforeWord available -115
field beforeWord aws -121
field beforeWord azure 63
field beforeWord back 69
field beforeWord backend 85
field beforeWord background 148
field beforeWord backup 140
field beforeWord badge 169
field beforeWord bank 85
field beforeWord base64 -178
field beforeWord based -203
field beforeWord basic 57
field beforeWord batches 122
field beforeWord be 41
field beforeWord been -21
field beforeWord before 242
field beforeWord begin 66
field beforeWord behavior -94
field beforeWord being -48
field beforeWord below 291
field beforeWord benefits -118
field beforeWord best -76
field beforeWord between -113
field beforeWord beyond 186
field beforeWord billing 29
field beforeWord binary -28
field beforeWord bind 75
field beforeWord block -95
field beforeWord blocked -34
field beforeWord blocks -80
field beforeWord bot -41
field beforeWord bottom 160
field beforeWord box 43
field beforeWord break -24
field beforeWord breakdown -69
field beforeWord bucket -147
field beforeWord build 112
field beforeWord builder -111
field beforeWord bulk -30
field beforeWord business -27
field beforeWord but -55
field beforeWord button -157
field beforeWord by -387
field beforeWord ca 62
field beforeWord calendar -33
field beforeWord call 46
field beforeWord calling 21
field beforeWord can -263
field beforeWord cannot -28
field beforeWord capabilities -92
field beforeWord captures -129
field beforeWord card -25
field beforeWord case -27
field beforeWord cases -36
field beforeWord catalog -59
field beforeWord categories -42
field beforeWord category -120
field beforeWord center -21
field beforeWord certain -39
field beforeWord certificate -51
field beforeWord certificates 67
field beforeWord chain 67
field beforeWord change -85
field beforeWord changed -46
field beforeWord channel 42
field beforeWord chart -269
field beforeWord charts 21
field beforeWord check -150
field beforeWord checking 54
field beforeWord checks -208
field beforeWord choice -26
field beforeWord choices -95
field beforeWord choose -541
field beforeWord chosen 42
field beforeWord ci -38
field beforeWord clarity -32
field beforeWord class -21
field beforeWord classes -30
field beforeWord claude 86
field beforeWord cli -47
field beforeWord click -134
field beforeWord clicking -85
field beforeWord client 184
field beforeWord cloud 272
field beforeWord clusters -20
field beforeWord code -201
field beforeWord codes -20
field beforeWord collect -51
field beforeWord collection -101
field beforeWord columns -229
field beforeWord combination -21
field beforeWord combined 87
field beforeWord comes -22
field beforeWord comma-separated 21
field beforeWord command 94
field beforeWord commands 22
field beforeWord comment 37
field beforeWord comments 30
field beforeWord common 75
field beforeWord communicate -24
field beforeWord compare -33
field beforeWord comparison -100
field beforeWord complete 156
field beforeWord complex -53
field beforeWord compliance 39
field beforeWord component -21
field beforeWord components -41
field beforeWord compose -50
field beforeWord condition 97
field beforeWord conditions 136
field beforeWord config 89
field beforeWord configuration 382
field beforeWord configurations 269
field beforeWord configure 139
field beforeWord configured -45
field beforeWord configuring 23
field beforeWord confirm 70
field beforeWord confirmed 27
field beforeWord connected -29
field beforeWord connecting 88
field beforeWord connection 161
field beforeWord connector -68
field beforeWord connectors -27
field beforeWord consider 77
field beforeWord console -87
field beforeWord contact -60
field beforeWord contacts 167
field beforeWord contain -27
field beforeWord container 23
field beforeWord containing -28
field beforeWord contains -221
field beforeWord content -49
field beforeWord context -67
field beforeWord control 61
field beforeWord controls 21
field beforeWord conversation 103
field beforeWord conversations -22
field beforeWord copied -50
field beforeWord copy -44
field beforeWord core 42
field beforeWord correct 239
field beforeWord corresponding -24
field beforeWord could 138
field beforeWord couple -36
field beforeWord create 133
field beforeWord created -96
field beforeWord creates -33
field beforeWord creating 68
field beforeWord creation 25
field beforeWord credential -157
field beforeWord credentials 404
field beforeWord credit -27
field beforeWord critical -21
field beforeWord csv -28
field beforeWord current -86
field beforeWord currently -30
field beforeWord custom 116
field beforeWord customization 23
field beforeWord customize 122
field beforeWord dashboard 107
field beforeWord dashboards -55
field beforeWord data -389
field beforeWord database -63
field beforeWord databases 25
field beforeWord date 30
field beforeWord day -91
field beforeWord days -87
field beforeWord debugging -96
field beforeWord deduplication -54
field beforeWord default 210
field beforeWord defaults -90
field beforeWord define -22
field beforeWord defined 139
field beforeWord definition 21
field beforeWord definitions -41
field beforeWord delivery -51
field beforeWord depend -25
field beforeWord dependencies -24
field beforeWord depending -60
field beforeWord depends -35
field beforeWord deploy 81
field beforeWord deployment 75
field beforeWord deployments -24
field beforeWord describes -183
field beforeWord description 70
field beforeWord descriptive -24
field beforeWord destination -63
field beforeWord detail 27
field beforeWord details 468
field beforeWord determines -61
field beforeWord developer 69
field beforeWord developers -63
field beforeWord dialog -316
field beforeWord different -242
field beforeWord directly -141
field beforeWord directory -37
field beforeWord display -110
field beforeWord displayed 86
field beforeWord dns -20
field beforeWord do -143
field beforeWord docker -98
field beforeWord docs 160
field beforeWord document -72
field beforeWord documentation -180
field beforeWord documents 64
field beforeWord does -41
field beforeWord domain -83
field beforeWord domains -21
field beforeWord don't 130
field beforeWord done -25
field beforeWord down 141
field beforeWord download -38
field beforeWord downloads -50
field beforeWord drive -33
field beforeWord drop-down 55
field beforeWord dropdown -75
field beforeWord during 66
field beforeWord dynamic -40
field beforeWord e.g -22
field beforeWord each -30
field beforeWord earlier -29
field beforeWord easier 28
field beforeWord easy -90
field beforeWord edge -43
field beforeWord edit -102
field beforeWord editor -149
field beforeWord effectively 307
field beforeWord efficiency 84
field beforeWord either -140
field beforeWord element -20
field beforeWord else -75
field beforeWord email 26
field beforeWord emails 139
field beforeWord empty -71
field beforeWord enable 71
field beforeWord enabled -61
field beforeWord enables -27
field beforeWord enabling -24
field beforeWord encryption -55
field beforeWord end 40
field beforeWord endpoint -93
field beforeWord endpoints -53
field beforeWord enforce -20
field beforeWord engine -110
field beforeWord enhance -75
field beforeWord ensure -122
field beforeWord ensuring 152
field beforeWord enter 336
field beforeWord entering 62
field beforeWord enterprise -34
field beforeWord entries -32
field beforeWord errors -36
field beforeWord etc -42
field beforeWord evaluate -34
field beforeWord evaluated 70
field beforeWord evaluation -42
field beforeWord event 28
field beforeWord events -115
field beforeWord everything -69
field beforeWord exactly -70
field beforeWord example 177
field beforeWord examples -57
field beforeWord exchange -92
field beforeWord excluded 80
field beforeWord execute -38
field beforeWord executed 94
field beforeWord execution -148
field beforeWord existing -40
field beforeWord expand -74
field beforeWord expects 97
field beforeWord experience 57
field beforeWord expiration -48
field beforeWord explained -134
field beforeWord explains -32
field beforeWord explanation 29
field beforeWord export -35
field beforeWord exposes -25
field beforeWord expression -45
field beforeWord extra 60
field beforeWord extract -33
field beforeWord fail 167
field beforeWord fails -29
field beforeWord feature 36
field beforeWord features -29
field beforeWord feedback 20
field beforeWord few 49
field beforeWord fewer 46
field beforeWord field -79
field beforeWord fields 727
field beforeWord file -298
field beforeWord files 22
field beforeWord fill 20
field beforeWord filled 86
field beforeWord filter 264
field beforeWord filters 64
field beforeWord find 292
field beforeWord finding -54
field beforeWord firewall -21
field beforeWord first 305
field beforeWord five -81
field beforeWord fixed -54
field beforeWord fixes -62
field beforeWord flag -62
field beforeWord flags 40
field beforeWord flow -149
field beforeWord folder -47
field beforeWord follow -48
field beforeWord following 115
field beforeWord for 526
field beforeWord form -294
field beforeWord format -100
field beforeWord formats 658
field beforeWord found -22
field beforeWord four -91
field beforeWord framework -50
field beforeWord frequency -74
field beforeWord fresh 117
field beforeWord from -136
field beforeWord functionality -25
field beforeWord functions -151
field beforeWord future -39
field beforeWord gather -42
field beforeWord general 298
field beforeWord generally -76
field beforeWord generate -228
field beforeWord generation 158
field beforeWord gets 62
field beforeWord git 49
field beforeWord github 115
field beforeWord give -51
field beforeWord given -39
field beforeWord gives -40
field beforeWord global 315
field beforeWord going 65
field beforeWord good -22
field beforeWord google -31
field beforeWord graph -57
field beforeWord group 29
field beforeWord groups -40
field beforeWord grpc -20
field beforeWord guide 56
field beforeWord handle -85
field beforeWord handled -25
field beforeWord has 464
field beforeWord have -120
field beforeWord headers -83
field beforeWord helm -72
field beforeWord help -52
field beforeWord helper -67
field beforeWord helps -114
field beforeWord here 59
field beforeWord here’s 46
field beforeWord high -27
field beforeWord highlight 81
field beforeWord history -27
field beforeWord host -61
field beforeWord hosted -24
field beforeWord hosts -35
field beforeWord how -246
field beforeWord http 94
field beforeWord https:// -21
field beforeWord hub -22
field beforeWord iam 92
field beforeWord icon 23
field beforeWord id -110
field beforeWord identifier -25
field beforeWord identify 28
field beforeWord idp 86
field beforeWord ids -23
field beforeWord if 39
field beforeWord image -45
field beforeWord images 115
field beforeWord import -134
field beforeWord important 86
field beforeWord imports -30
field beforeWord improve -45
field beforeWord improvements -23
field beforeWord in -128
field beforeWord include -120
field beforeWord included 33
field beforeWord includes -186
field beforeWord including -187
field beforeWord independently 24
field beforeWord indicate -34
field beforeWord indicates -35
field beforeWord individual 108
field beforeWord info 349
field beforeWord information -606
field beforeWord inherit -49
field beforeWord input 319
field beforeWord inputs 736
field beforeWord inside -26
field beforeWord insights -96
field beforeWord install -25
field beforeWord installation -68
field beforeWord instance -115
field beforeWord instances -31
field beforeWord instead 44
field beforeWord instructions -50
field beforeWord integrate -69
field beforeWord integrated 116
field beforeWord integration -51
field beforeWord integrations 67
field beforeWord intended -43
field beforeWord interface 95
field beforeWord interval -20
field beforeWord into 41
field beforeWord inventory -35
field beforeWord ip 67
field beforeWord is 64
field beforeWord issue 31
field beforeWord issues -33
field beforeWord it -310
field beforeWord item -86
field beforeWord items -52
field beforeWord its -75
field beforeWord job 172
field beforeWord json -82
field beforeWord just 55
field beforeWord jwt -23
field beforeWord keep -20
field beforeWord key 131
field beforeWord keycloak 32
field beforeWord keys -128
field beforeWord knowledge 84
field beforeWord kubernetes 65
field beforeWord labels -27
field beforeWord language 93
field beforeWord layer -41
field beforeWord layouts 69
field beforeWord ldap 104
field beforeWord lead -44
field beforeWord learn 69
field beforeWord least -26
field beforeWord leave 26
field beforeWord letters 74
field beforeWord levels -52
field beforeWord lifecycle -47
field beforeWord limit -75
field beforeWord line 147
field beforeWord link 238
field beforeWord linux -41
field beforeWord list -322
field beforeWord listed -182
field beforeWord listener -62
field beforeWord lists -23
field beforeWord live 44
field beforeWord load -35
field beforeWord local -42
field beforeWord locally -21
field beforeWord location -99
field beforeWord locations -58
field beforeWord lock -24
field beforeWord log 95
field beforeWord login 25
field beforeWord logs 100
field beforeWord long -28
field beforeWord longer 27
field beforeWord look 60
field beforeWord looking -45
field beforeWord looks -29
field beforeWord loop 21
field beforeWord lost -101
field beforeWord machine -32
field beforeWord main -61
field beforeWord maintenance -59
field beforeWord major -27
field beforeWord make -35
field beforeWord makes -61
field beforeWord manage -151
field beforeWord managed 66
field beforeWord management -117
field beforeWord manager -160
field beforeWord manually 73
field beforeWord many -49
field beforeWord map -48
field beforeWord mapping -130
field beforeWord maps -54
field beforeWord match -136
field beforeWord matches -36
field beforeWord matching 91
field beforeWord maximum -58
field beforeWord may -52
field beforeWord mcp 54
field beforeWord meet -26
field beforeWord members 190
field beforeWord memory -28
field beforeWord menu -150
field beforeWord message -110
field beforeWord metadata -142
field beforeWord method -106
field beforeWord methods -253
field beforeWord metric 657
field beforeWord metrics -226
field beforeWord microsoft -72
field beforeWord modal 105
field beforeWord mode -117
field beforeWord model 29
field beforeWord models -52
field beforeWord modes -92
field beforeWord modify -37
field beforeWord module -30
field beforeWord money 108
field beforeWord monitor -38
field beforeWord months -27
field beforeWord most 137
field beforeWord mqtt -71
field beforeWord multiple -138
field beforeWord mysql -87
field beforeWord name -61
field beforeWord names -59
field beforeWord namespace -47
field beforeWord navigate 83
field beforeWord navigation -53
field beforeWord necessary 70
field beforeWord need 150
field beforeWord needs 113
field beforeWord network 156
field beforeWord new 121
field beforeWord next 138
field beforeWord no -69
field beforeWord node 174
field beforeWord nodes -44
field beforeWord not -39
field beforeWord note 63
field beforeWord notes -78
field beforeWord notification 29
field beforeWord notifications 196
field beforeWord number 155
field beforeWord numbers 111
field beforeWord oauth -327
field beforeWord object -64
field beforeWord objects -45
field beforeWord obtain -30
field beforeWord of -442
field beforeWord offers -84
field beforeWord often -84
field beforeWord okta -38
field beforeWord onboarding -31
field beforeWord once 184
field beforeWord one 126
field beforeWord ones 103
field beforeWord only -118
field beforeWord open -173
field beforeWord openid -54
field beforeWord opens 39
field beforeWord operating 81
field beforeWord operation -52
field beforeWord operations -79
field beforeWord opportunities 70
field beforeWord optimize -36
field beforeWord option 67
field beforeWord optional -312
field beforeWord optionally 74
field beforeWord options -166
field beforeWord or 178
field beforeWord orders -29
field beforeWord organize 52
field beforeWord other 150
field beforeWord others -47
field beforeWord our -30
field beforeWord out 185
field beforeWord overrides 95
field beforeWord overview -115
field beforeWord own -47
field beforeWord page 23
field beforeWord pages 201
field beforeWord palette 51
field beforeWord panel 277
field beforeWord parameter 80
field beforeWord parameters 408
field beforeWord params -54
field beforeWord part -49
field beforeWord partial -101
field beforeWord particular -31
field beforeWord particularly -30
field beforeWord parts 269
field beforeWord pass -31
field beforeWord passed -27
field beforeWord passing 173
field beforeWord password 76
field beforeWord pattern -30
field beforeWord payload -75
field beforeWord payment 142
field beforeWord payments 263
field beforeWord percentage 195
field beforeWord perform -35
field beforeWord performance -69
field beforeWord period -59
field beforeWord permission -105
field beforeWord permissions 135
field beforeWord personal -42
field beforeWord phone 53
field beforeWord pi -25
field beforeWord pick -41
field beforeWord pipeline 20
field beforeWord pipelines -190
field beforeWord placeholders -39
field beforeWord places -25
field beforeWord plain 41
field beforeWord platform -140
field beforeWord please -20
field beforeWord plugin 97
field beforeWord pod 136
field beforeWord points 60
field beforeWord policies -37
field beforeWord policy 93
field beforeWord pop-up -42
field beforeWord port 36
field beforeWord portal 259
field beforeWord ports 36
field beforeWord position 59
field beforeWord possible 69
field beforeWord post -39
field beforeWord postgresql -38
field beforeWord precedence -23
field beforeWord preferences 45
field beforeWord preferred 76
field beforeWord prefix -46
field beforeWord present 147
field beforeWord prevent -31
field beforeWord previous 171
field beforeWord previously 168
field beforeWord price -70
field beforeWord pricing -73
field beforeWord print 48
field beforeWord privacy -29
field beforeWord private 164
field beforeWord pro -46
field beforeWord proceed 130
field beforeWord process 58
field beforeWord processed -27
field beforeWord processing -28
field beforeWord product -50
field beforeWord production -105
field beforeWord products 31
field beforeWord program -27
field beforeWord project 62
field beforeWord projects -66
field beforeWord prometheus -66
field beforeWord prompt -169
field beforeWord prompts 74
field beforeWord properties -154
field beforeWord property -53
field beforeWord provide 202
field beforeWord provided -142
field beforeWord provider -56
field beforeWord provides -145
field beforeWord providing 49
field beforeWord provision -56
field beforeWord provisioning -98
field beforeWord proxy -65
field beforeWord public 186
field beforeWord publish 182
field beforeWord publishing 20
field beforeWord pull 78
field beforeWord purposes -36
field beforeWord quality -84
field beforeWord queries -26
field beforeWord query 24
field beforeWord questions -54
field beforeWord queue -87
field beforeWord quick -119
field beforeWord ram -65
field beforeWord range -37
field beforeWord rather -53
field beforeWord raw -23
field beforeWord reach -77
field beforeWord reachable 58
field beforeWord read -106
field beforeWord reading 174
field beforeWord real 95
field beforeWord receipt -22
field beforeWord receives -37
field beforeWord recommend -90
field beforeWord recommendations -30
field beforeWord recommended -33
field beforeWord record 40
field beforeWord recording 56
field beforeWord records -29
field beforeWord recurring 67
field beforeWord redirect -35
field beforeWord reduce 64
field beforeWord references -50
field beforeWord reflect -25
field beforeWord region -34
field beforeWord register -30
field beforeWord registered -35
field beforeWord registration 70
field beforeWord registry 46
field beforeWord related 94
field beforeWord relationship -105
field beforeWord relative -42
field beforeWord release -53
field beforeWord relevant 75
field beforeWord remote -65
field beforeWord remove -22
field beforeWord removed -62
field beforeWord render 80
field beforeWord replace -55
field beforeWord replica -27
field beforeWord report 38
field beforeWord reports 160
field beforeWord repository 164
field beforeWord request -80
field beforeWord required -305
field beforeWord requirements -163
field beforeWord resources 129
field beforeWord response -43
field beforeWord responses -61
field beforeWord rest -30
field beforeWord restart -56
field beforeWord result -137
field beforeWord results -296
field beforeWord retention 36
field beforeWord reverse -28
field beforeWord review -102
field beforeWord role -87
field beforeWord roles -47
field beforeWord root -48
field beforeWord route 68
field beforeWord routes -31
field beforeWord routing 59
field beforeWord row -159
field beforeWord rows 63
field beforeWord rule 73
field beforeWord rules 123
field beforeWord run -62
field beforeWord running 26
field beforeWord runs -63
field beforeWord s3 -42
field beforeWord sales 115
field beforeWord saml -215
field beforeWord sample 192
field beforeWord save -313
field beforeWord saved 136
field beforeWord scenarios 83
field beforeWord schedule 90
field beforeWord scheduled -64
field beforeWord schema 30
field beforeWord scim -84
field beforeWord scope -139
field beforeWord scopes -26
field beforeWord scrape 38
field beforeWord screen 38
field beforeWord screens -48
field beforeWord script -96
field beforeWord scripts -47
field beforeWord scroll 106
field beforeWord sdk -36
field beforeWord sdks -144
field beforeWord searching 125
field beforeWord second 35
field beforeWord secret -54
field beforeWord secrets -159
field beforeWord section 464
field beforeWord sections -68
field beforeWord secure -28
field beforeWord security -66
field beforeWord segment 65
field beforeWord select 236
field beforeWord selected -158
field beforeWord selecting -21
field beforeWord selection -61
field beforeWord self-hosted 39
field beforeWord send -32
field beforeWord sending -35
field beforeWord sensitive -40
field beforeWord sent -87
field beforeWord series 121
field beforeWord servers -116
field beforeWord service -318
field beforeWord services 66
field beforeWord session -35
field beforeWord set -56
field beforeWord setting -41
field beforeWord settings 666
field beforeWord setup -26
field beforeWord setups -23
field beforeWord several -221
field beforeWord severity -47
field beforeWord share -88
field beforeWord shared 69
field beforeWord sharing -187
field beforeWord shortcuts -27
field beforeWord should -125
field beforeWord show -25
field beforeWord shown 261
field beforeWord shows -245
field beforeWord side 68
field beforeWord sidebar -101
field beforeWord simply 126
field beforeWord single 57
field beforeWord six -21
field beforeWord size 23
field beforeWord skip 146
field beforeWord slack 37
field beforeWord small -22
field beforeWord smtp -78
field beforeWord so 149
field beforeWord solutions -48
field beforeWord some 115
field beforeWord source -156
field beforeWord sources 138
field beforeWord specific 184
field beforeWord specifically 81
field beforeWord specified 30
field beforeWord specify 74
field beforeWord sql -92
field beforeWord ssh 30
field beforeWord ssl 71
field beforeWord stack -72
field beforeWord stage 96
field beforeWord stages 144
field beforeWord standard 62
field beforeWord start 64
field beforeWord starting 178
field beforeWord starts 182
field beforeWord state -22
field beforeWord statement 73
field beforeWord states -108
field beforeWord statistics -147
field beforeWord status -31
field beforeWord statuses -98
field beforeWord steps -47
field beforeWord stop 57
field beforeWord storage -203
field beforeWord stored -83
field beforeWord stores -49
field beforeWord strategies -54
field beforeWord streamline -32
field beforeWord string -120
field beforeWord structure -46
field beforeWord subject 25
field beforeWord submit 79
field beforeWord subscription 337
field beforeWord successful 117
field beforeWord sufficient -50
field beforeWord summary -104
field beforeWord support -191
field beforeWord supported -291
field beforeWord supports -314
field beforeWord sure -82
field beforeWord switching 33
field beforeWord sync 122
field beforeWord system -34
field beforeWord systems 41
field beforeWord tab -28
field beforeWord table -57
field beforeWord tables -51
field beforeWord tabs -31
field beforeWord tags -51
field beforeWord take -141
field beforeWord takes -25
field beforeWord target 93
field beforeWord targeting 128
field beforeWord task 655
field beforeWord tasks 159
field beforeWord tax 96
field beforeWord team -32
field beforeWord template 36
field beforeWord templates -120
field beforeWord tenant -41
field beforeWord terminal -23
field beforeWord terms -54
field beforeWord terraform -85
field beforeWord test -146
field beforeWord testing -54
field beforeWord tests -109
field beforeWord text -62
field beforeWord than 78
field beforeWord that 35
field beforeWord the -64
field beforeWord their -65
field beforeWord them 101
field beforeWord then 76
field beforeWord there -51
field beforeWord these -108
field beforeWord they -77
field beforeWord things -99
field beforeWord third 40
field beforeWord third-party -21
field beforeWord this 240
field beforeWord those -34
field beforeWord three -218
field beforeWord thresholds -28
field beforeWord through -46
field beforeWord time -120
field beforeWord timeline -23
field beforeWord timing -53
field beforeWord to -286
field beforeWord together -28
field beforeWord token -147
field beforeWord tokens -20
field beforeWord tool 111
field beforeWord tooling -24
field beforeWord tools -139
field beforeWord top 34
field beforeWord topics -25
field beforeWord track -35
field beforeWord tracking -42
field beforeWord traffic -44
field beforeWord transformation -32
field beforeWord trigger 114
field beforeWord true 35
field beforeWord try -24
field beforeWord twilio 57
field beforeWord two -357
field beforeWord type -242
field beforeWord typed 119
field beforeWord types -448
field beforeWord ui -188
field beforeWord under 60
field beforeWord understanding -53
field beforeWord unique -104
field beforeWord unit -28
field beforeWord units -61
field beforeWord up 217
field beforeWord update 175
field beforeWord updates 113
field beforeWord updating -54
field beforeWord upload -59
field beforeWord upon 40
field beforeWord uri -183
field beforeWord uris -85
field beforeWord url -22
field beforeWord urls -45
field beforeWord us -30
field beforeWord usage -129
field beforeWord use -195
field beforeWord used -191
field beforeWord useful 73
field beforeWord user 85
field beforeWord user-defined -36
field beforeWord username -45
field beforeWord users 180
field beforeWord uses -33
field beforeWord using -69
field beforeWord validate -28
field beforeWord values -481
field beforeWord variable 133
field beforeWord variables -149
field beforeWord variety 70
field beforeWord verification -24
field beforeWord version 50
field beforeWord versioning -101
field beforeWord versions -20
field beforeWord via 68
field beforeWord video -41
field beforeWord view -60
field beforeWord visibility 54
field beforeWord visual 81
field beforeWord volume 113
field beforeWord vs -22
field beforeWord want -104
field beforeWord was -35
field beforeWord ways -303
field beforeWord we -180
field beforeWord web -90
field beforeWord webhook -193
field beforeWord website -20
field beforeWord websites 87
field beforeWord well -57
field beforeWord what -57
field beforeWord whatsapp 128
field beforeWord when -119
field beforeWord where 63
field beforeWord whether 88
field beforeWord which 223
field beforeWord while -20
field beforeWord who 134
field beforeWord whole 39
field beforeWord widgets -78
field beforeWord will 246
field beforeWord windows -55
field beforeWord with -139
field beforeWord within 91
field beforeWord without 33
field beforeWord wizard -105
field beforeWord work -66
field beforeWord workflow 109
field beforeWord workflows -46
field beforeWord workloads -88
field beforeWord works -75
field beforeWord workspace -132
field beforeWord worth 48
field beforeWord would -56
field beforeWord write -56
field beforeWord writing 34
field beforeWord yaml 50
field beforeWord year 37
field beforeWord yes 76
field beforeWord you 82
field beforeWord you'll -125
field beforeWord you've 204
field beforeWord your 26
field beforeWord you’ll 211
field bias 0 -120
field columnCount 2 265
field columnCount 3 -69
field columnCount 4 -242
field columnCount 5 -157
field columnCount 6 -27
field columnCount 7 -49
field columnHeader #0 -78
field columnHeader action -138
field columnHeader attribute -135
field columnHeader category -86
field columnHeader code -31
field columnHeader column 189
field columnHeader command -24
field columnHeader component -51
field columnHeader config 95
field columnHeader description -54
field columnHeader environment -75
field columnHeader error -32
field columnHeader event -29
field columnHeader feature -97
field columnHeader field 691
field columnHeader file -55
field columnHeader format -129
field columnHeader in -46
field columnHeader input 116
field columnHeader key 386
field columnHeader level -101
field columnHeader method -47
field columnHeader mode -71
field columnHeader name -306
field columnHeader operation -22
field columnHeader options -21
field columnHeader parameter 571
field columnHeader parameters 57
field columnHeader part 113
field columnHeader property -152
field columnHeader provider -122
field columnHeader resource -23
field columnHeader setting 525
field columnHeader shortcut -49
field columnHeader source -50
field columnHeader status -110
field columnHeader task -42
field columnHeader tool -98
field columnHeader type -125
field columnHeader variable 181
field columnHeaderLast action -117
field columnHeaderLast attribute -105
field columnHeaderLast category -85
field columnHeaderLast code -30
field columnHeaderLast column 206
field columnHeaderLast command -20
field columnHeaderLast component -51
field columnHeaderLast description -54
field columnHeaderLast event -26
field columnHeaderLast feature -97
field columnHeaderLast field 836
field columnHeaderLast format -129
field columnHeaderLast key 386
field columnHeaderLast level -101
field columnHeaderLast method -47
field columnHeaderLast mode -71
field columnHeaderLast name -283
field columnHeaderLast operation -22
field columnHeaderLast option 73
field columnHeaderLast options -21
field columnHeaderLast parameter 582
field columnHeaderLast parameters 57
field columnHeaderLast property -152
field columnHeaderLast provider -120
field columnHeaderLast resource -23
field columnHeaderLast setting 577
field columnHeaderLast shortcut -49
field columnHeaderLast status -110
field columnHeaderLast task -55
field columnHeaderLast tool -98
field columnHeaderLast type -114
field columnHeaderLast variable 126
field columnOther action -81
field columnOther active -21
field columnOther admin -26
field columnOther amount -50
field columnOther at -21
field columnOther available 147
field columnOther case -113
field columnOther cli -50
field columnOther code -27
field columnOther command -66
field columnOther data -35
field columnOther default -352
field columnOther description 645
field columnOther details -159
field columnOther do -55
field columnOther does 307
field columnOther effect -33
field columnOther environment -37
field columnOther example -209
field columnOther examples -73
field columnOther field -176
field columnOther flag -41
field columnOther for 130
field columnOther format 396
field columnOther id -58
field columnOther in -44
field columnOther is -30
field columnOther it 169
field columnOther line -57
field columnOther link -24
field columnOther meaning -162
field columnOther means -54
field columnOther more -39
field columnOther must -117
field columnOther name -265
field columnOther notes -105
field columnOther option -22
field columnOther options 91
field columnOther purpose -43
field columnOther recommended 123
field columnOther required 97
field columnOther requirement -33
field columnOther status -85
field columnOther type -27
field columnOther usage 61
field columnOther use -83
field columnOther user -25
field columnOther value 240
field columnOther values 276
field columnOther variable -38
field columnOther what 105
field columnOther when 47
field columnOther where -37
field columnOther with -23
field columnOther you -79
field columnRole 0 -96
field columnRole 1 711
field columnRole 10 -1407
field columnRole 2 -32
field columnRole 3 163
field columnRole 5 -352
field columnRole 6 339
field columnRole 7 -179
field columnRole 8 416
field console 1 -21
field console 2 -803
field consoleSpan 0 -379
field consoleSpan 1 -313
field consoleSpan 10 -389
field consoleSpan 11 -138
field consoleSpan 16 -143
field consoleSpan 17 -188
field consoleSpan 18 -30
field consoleSpan 19 -500
field consoleSpan 2 169
field consoleSpan 3 -145
field consoleSpan 8 410
field consoleSpan 9 -48
field consoleWord apple -284
field consoleWord aws -152
field consoleWord azure -100
field consoleWord bitbucket -74
field consoleWord cloudflare 133
field consoleWord github 351
field consoleWord gitlab 56
field consoleWord google 195
field consoleWord grafana 174
field consoleWord jira -27
field consoleWord keycloak -208
field consoleWord mailgun -179
field consoleWord microsoft -256
field consoleWord mongodb 38
field consoleWord okta -662
field consoleWord openai 125
field consoleWord slack 81
field consoleWord telegram 202
field consoleWord zapier -93
field depth 0 -112
field depth 1 303
field depth 3 169
field descriptionEmpty 0 -87
field descriptionEmpty 1 -568
field descriptionEmpty 2 -388
field descriptionEmpty 4 -21
field descriptionFirst $ -95
field descriptionFirst 0 59
field descriptionFirst 100 -38
field descriptionFirst 2 66
field descriptionFirst 4 -33
field descriptionFirst 8 -20
field descriptionFirst a -206
field descriptionFirst add 107
field descriptionFirst added -23
field descriptionFirst address -25
field descriptionFirst adjust 31
field descriptionFirst admin 118
field descriptionFirst after 71
field descriptionFirst all -64
field descriptionFirst allow 228
field descriptionFirst allows 67
field descriptionFirst always -49
field descriptionFirst and 56
field descriptionFirst api 86
field descriptionFirst application 52
field descriptionFirst applies 21
field descriptionFirst are -33
field descriptionFirst array -56
field descriptionFirst ask -25
field descriptionFirst assign 54
field descriptionFirst authentication 45
field descriptionFirst authorization 46
field descriptionFirst auto-generated -43
field descriptionFirst automatically -44
field descriptionFirst aws 42
field descriptionFirst based -70
field descriptionFirst bearer 73
field descriptionFirst bool -45
field descriptionFirst both -21
field descriptionFirst build -21
field descriptionFirst by 62
field descriptionFirst can -32
field descriptionFirst certificate 108
field descriptionFirst checks -191
field descriptionFirst choose 113
field descriptionFirst click -172
field descriptionFirst clicking -54
field descriptionFirst client -323
field descriptionFirst code -208
field descriptionFirst color 52
field descriptionFirst comma-separated 80
field descriptionFirst configure -32
field descriptionFirst confirm -20
field descriptionFirst context 53
field descriptionFirst control -44
field descriptionFirst controls 120
field descriptionFirst copies -42
field descriptionFirst copy -58
field descriptionFirst counts 79
field descriptionFirst creates -52
field descriptionFirst creating -50
field descriptionFirst custom 114
field descriptionFirst customizable 24
field descriptionFirst customize 93
field descriptionFirst daily -53
field descriptionFirst date -49
field descriptionFirst defaults 49
field descriptionFirst define 46
field descriptionFirst defines 144
field descriptionFirst deploy -30
field descriptionFirst deployment 40
field descriptionFirst describe 62
field descriptionFirst description 38
field descriptionFirst details 32
field descriptionFirst determine 66
field descriptionFirst determines 75
field descriptionFirst development 30
field descriptionFirst dialog -25
field descriptionFirst different 27
field descriptionFirst directly 66
field descriptionFirst disabled 35
field descriptionFirst disables -23
field descriptionFirst displays -48
field descriptionFirst dns 65
field descriptionFirst docker -48
field descriptionFirst document 40
field descriptionFirst don't -27
field descriptionFirst drag 49
field descriptionFirst duration -63
field descriptionFirst e.g 151
field descriptionFirst either 37
field descriptionFirst email 67
field descriptionFirst enable -106
field descriptionFirst enabled 137
field descriptionFirst enables 104
field descriptionFirst enabling 82
field descriptionFirst ensure -74
field descriptionFirst ensures -23
field descriptionFirst enter 150
field descriptionFirst environment -65
field descriptionFirst every -91
field descriptionFirst everyone -74
field descriptionFirst example 83
field descriptionFirst export -83
field descriptionFirst external 21
field descriptionFirst extra 68
field descriptionFirst false -20
field descriptionFirst fetch -39
field descriptionFirst field 234
field descriptionFirst fields -115
field descriptionFirst file 38
field descriptionFirst first 26
field descriptionFirst flag -72
field descriptionFirst for -98
field descriptionFirst form 27
field descriptionFirst from -68
field descriptionFirst generates -35
field descriptionFirst get 63
field descriptionFirst go -82
field descriptionFirst grants -20
field descriptionFirst handle 85
field descriptionFirst hello 53
field descriptionFirst here 23
field descriptionFirst hide -44
field descriptionFirst hides 37
field descriptionFirst hour 47
field descriptionFirst hover -25
field descriptionFirst how 239
field descriptionFirst html 37
field descriptionFirst http: -82
field descriptionFirst https: -193
field descriptionFirst https:// -156
field descriptionFirst human-readable -23
field descriptionFirst i.e -43
field descriptionFirst icon 50
field descriptionFirst ideal -22
field descriptionFirst identifies -26
field descriptionFirst if 185
field descriptionFirst in -115
field descriptionFirst include 66
field descriptionFirst includes 60
field descriptionFirst int -86
field descriptionFirst ip 26
field descriptionFirst is 102
field descriptionFirst it -34
field descriptionFirst json 116
field descriptionFirst jwt 128
field descriptionFirst key-value 43
field descriptionFirst kubectl 20
field descriptionFirst label 22
field descriptionFirst leave 136
field descriptionFirst lets -90
field descriptionFirst limits 29
field descriptionFirst link 30
field descriptionFirst links -27
field descriptionFirst local 183
field descriptionFirst lock 42
field descriptionFirst login 20
field descriptionFirst make -63
field descriptionFirst manages -20
field descriptionFirst manually -54
field descriptionFirst master 21
field descriptionFirst matches 58
field descriptionFirst max 54
field descriptionFirst maximum 109
field descriptionFirst message 50
field descriptionFirst metadata -52
field descriptionFirst minimum 70
field descriptionFirst mobile 21
field descriptionFirst modify -25
field descriptionFirst most -38
field descriptionFirst multiple 56
field descriptionFirst mysql 24
field descriptionFirst name -64
field descriptionFirst namespace -29
field descriptionFirst never -55
field descriptionFirst new -24
field descriptionFirst no -164
field descriptionFirst node -20
field descriptionFirst none 34
field descriptionFirst note -49
field descriptionFirst nothing -27
field descriptionFirst notify 41
field descriptionFirst number 37
field descriptionFirst numeric -44
field descriptionFirst oauth 123
field descriptionFirst occurs -23
field descriptionFirst oidc -20
field descriptionFirst on 113
field descriptionFirst once -32
field descriptionFirst one 62
field descriptionFirst only 134
field descriptionFirst open -56
field descriptionFirst opens -37
field descriptionFirst operator 48
field descriptionFirst optionally 131
field descriptionFirst organization 28
field descriptionFirst organize -23
field descriptionFirst parameter 111
field descriptionFirst parameters -25
field descriptionFirst password -97
field descriptionFirst path 104
field descriptionFirst pin -46
field descriptionFirst point 63
field descriptionFirst preferred -21
field descriptionFirst prevent 50
field descriptionFirst primary 65
field descriptionFirst profile -43
field descriptionFirst project 46
field descriptionFirst provide 122
field descriptionFirst query 70
field descriptionFirst react -28
field descriptionFirst read -27
field descriptionFirst read-only -84
field descriptionFirst receive -24
field descriptionFirst recommended -61
field descriptionFirst records 97
field descriptionFirst redirect -35
field descriptionFirst redis 32
field descriptionFirst refers 143
field descriptionFirst refresh 58
field descriptionFirst register 41
field descriptionFirst remove 33
field descriptionFirst repository 68
field descriptionFirst require 81
field descriptionFirst required -32
field descriptionFirst resource 42
field descriptionFirst retrieve -31
field descriptionFirst return -24
field descriptionFirst returns -60
field descriptionFirst run -42
field descriptionFirst runs 57
field descriptionFirst same 45
field descriptionFirst saml 92
field descriptionFirst schedule -20
field descriptionFirst scheduled -28
field descriptionFirst scroll -20
field descriptionFirst search -21
field descriptionFirst seconds 24
field descriptionFirst security -22
field descriptionFirst see -26
field descriptionFirst select 199
field descriptionFirst selecting -33
field descriptionFirst send -85
field descriptionFirst server 38
field descriptionFirst session 20
field descriptionFirst set 122
field descriptionFirst sets 69
field descriptionFirst setting -111
field descriptionFirst settings -20
field descriptionFirst shown 150
field descriptionFirst shows -281
field descriptionFirst single -20
field descriptionFirst skip -29
field descriptionFirst some -26
field descriptionFirst sort 39
field descriptionFirst source 78
field descriptionFirst specific 41
field descriptionFirst specifies 471
field descriptionFirst specify 116
field descriptionFirst ssl 76
field descriptionFirst store -44
field descriptionFirst stored -22
field descriptionFirst stores -22
field descriptionFirst string -257
field descriptionFirst support 26
field descriptionFirst supported -25
field descriptionFirst supports 39
field descriptionFirst switch 81
field descriptionFirst tab -122
field descriptionFirst tasks -28
field descriptionFirst test 137
field descriptionFirst text 131
field descriptionFirst that -50
field descriptionFirst the 199
field descriptionFirst there -67
field descriptionFirst these -51
field descriptionFirst timestamp -26
field descriptionFirst title 56
field descriptionFirst tls 48
field descriptionFirst to -391
field descriptionFirst toggle 205
field descriptionFirst total 39
field descriptionFirst trace -50
field descriptionFirst tracks -23
field descriptionFirst transaction -38
field descriptionFirst trigger 270
field descriptionFirst turn 75
field descriptionFirst turns 108
field descriptionFirst two -24
field descriptionFirst type -33
field descriptionFirst understand -37
field descriptionFirst unique 113
field descriptionFirst unlike -31
field descriptionFirst update -38
field descriptionFirst upload -27
field descriptionFirst url 122
field descriptionFirst usage -29
field descriptionFirst use -81
field descriptionFirst used 21
field descriptionFirst useful -32
field descriptionFirst user -37
field descriptionFirst username -53
field descriptionFirst users -36
field descriptionFirst uses -28
field descriptionFirst using 24
field descriptionFirst validate -28
field descriptionFirst value 346
field descriptionFirst values 76
field descriptionFirst variable -90
field descriptionFirst verify -61
field descriptionFirst version 45
field descriptionFirst via -20
field descriptionFirst view -29
field descriptionFirst we -133
field descriptionFirst what 44
field descriptionFirst when -38
field descriptionFirst where -217
field descriptionFirst whether 132
field descriptionFirst which -48
field descriptionFirst while -26
field descriptionFirst who 94
field descriptionFirst will -144
field descriptionFirst within -60
field descriptionFirst without -94
field descriptionFirst yes -63
field descriptionFirst you 204
field descriptionFirst your 185
field descriptionFirstClass aimless 50
field descriptionFirstClass article 22
field descriptionFirstClass be 69
field descriptionFirstClass beforePlace -92
field descriptionFirstClass blank 65
field descriptionFirstClass button 30
field descriptionFirstClass check -325
field descriptionFirstClass click -235
field descriptionFirstClass configure 88
field descriptionFirstClass conjunction 40
field descriptionFirstClass consoleNoun -22
field descriptionFirstClass contrast 102
field descriptionFirstClass dateNoun -76
field descriptionFirstClass defaultHeader 56
field descriptionFirstClass descriptionHeader 383
field descriptionFirstClass determiner 151
field descriptionFirstClass display -249
field descriptionFirstClass durationNoun -51
field descriptionFirstClass edition 28
field descriptionFirstClass emailNoun 65
field descriptionFirstClass enter 492
field descriptionFirstClass exampleHeader 81
field descriptionFirstClass fieldNoun 104
field descriptionFirstClass fileNoun 75
field descriptionFirstClass fillingVerb 712
field descriptionFirstClass followUp -75
field descriptionFirstClass formNoun -131
field descriptionFirstClass genericHeading -169
field descriptionFirstClass groupNoun -41
field descriptionFirstClass headingVerb -68
field descriptionFirstClass hostNoun 121
field descriptionFirstClass inputNoun 523
field descriptionFirstClass interfaceNoun 38
field descriptionFirstClass kindNoun 64
field descriptionFirstClass labelConnector -100
field descriptionFirstClass labelFiller 89
field descriptionFirstClass labelHeader 26
field descriptionFirstClass leave 104
field descriptionFirstClass make -182
field descriptionFirstClass manipulate -191
field descriptionFirstClass menuNoun 298
field descriptionFirstClass multilineNoun 150
field descriptionFirstClass navigate -101
field descriptionFirstClass negation -339
field descriptionFirstClass numberNoun 254
field descriptionFirstClass numberWord 107
field descriptionFirstClass obligation 218
field descriptionFirstClass off -29
field descriptionFirstClass on 153
field descriptionFirstClass openingVerb 32
field descriptionFirstClass optionNoun 401
field descriptionFirstClass optionsHeader 130
field descriptionFirstClass otherHeader -171
field descriptionFirstClass place -158
field descriptionFirstClass plainNoun -65
field descriptionFirstClass pointer -65
field descriptionFirstClass possessive 166
field descriptionFirstClass possibility 99
field descriptionFirstClass preposition -402
field descriptionFirstClass pronoun -44
field descriptionFirstClass remark 29
field descriptionFirstClass requiredHeader -82
field descriptionFirstClass secretNoun -153
field descriptionFirstClass select 411
field descriptionFirstClass slugEnd -268
field descriptionFirstClass softener 55
field descriptionFirstClass structural 234
field descriptionFirstClass submitVerb 86
field descriptionFirstClass switchEffect 471
field descriptionFirstClass switchOn 276
field descriptionFirstClass titleNoun -90
field descriptionFirstClass toggleNoun 196
field descriptionFirstClass trialVerb -88
field descriptionFirstClass typeHeader -78
field descriptionFirstClass unit 43
field descriptionFirstClass upload 69
field descriptionFirstClass urlNoun 103
field descriptionFirstClass use -71
field descriptionFirstClass valueWord 86
field descriptionFirstClass vendor 43
field descriptionFirstClass weakLabelHeader -89
field descriptionHasSpan 0 -268
field descriptionLength 0 -424
field descriptionLength 2 111
field descriptionLength 4 -239
field descriptionLength 5 -172
field descriptionLength 6 29
field descriptionLength 7 80
field descriptionMood 0 -113
field descriptionMood 1 84
field descriptionMood 2 127
field descriptionMood 3 -161
field descriptionMood 4 28
field descriptionMood 5 -80
field descriptionPhrase byDefault 588
field descriptionPhrase defaultIs 236
field descriptionPhrase example -202
field descriptionPhrase existing 68
field descriptionPhrase filledByItself -98
field descriptionPhrase following 210
field descriptionPhrase followingValues -68
field descriptionPhrase fromMenu 348
field descriptionPhrase leaveBlank 236
field descriptionPhrase logIn -347
field descriptionPhrase multiline 214
field descriptionPhrase neededIf -21
field descriptionPhrase needs 105
field descriptionPhrase omission -52
field descriptionPhrase oneOf 128
field descriptionPhrase optional 592
field descriptionPhrase optionsAnnounced 175
field descriptionPhrase ordered 465
field descriptionPhrase pairs 136
field descriptionPhrase range -94
field descriptionPhrase recommended 261
field descriptionPhrase required 301
field descriptionPhrase separated 220
field descriptionPhrase severalOf -229
field descriptionPhrase shownOnly 239
field descriptionPhrase whether 645
field descriptionSecondMood 0 81
field descriptionSecondMood 1 33
field descriptionSecondMood 2 89
field descriptionSecondMood 3 187
field descriptionSecondMood 5 55
field descriptionSecondMood 6 116
field descriptionVerb access -40
field descriptionVerb add 115
field descriptionVerb adding -32
field descriptionVerb adjust 54
field descriptionVerb apply 69
field descriptionVerb assign 76
field descriptionVerb check 37
field descriptionVerb choose 182
field descriptionVerb click -208
field descriptionVerb clicking -103
field descriptionVerb configure 53
field descriptionVerb confirm -29
field descriptionVerb connect -50
field descriptionVerb copy -113
field descriptionVerb create 22
field descriptionVerb creating -59
field descriptionVerb customize 35
field descriptionVerb define 112
field descriptionVerb describe 113
field descriptionVerb disable -21
field descriptionVerb download -92
field descriptionVerb enable -37
field descriptionVerb enabling 51
field descriptionVerb ensure -127
field descriptionVerb enter 211
field descriptionVerb export -88
field descriptionVerb fill 41
field descriptionVerb find -38
field descriptionVerb flag -74
field descriptionVerb generate -125
field descriptionVerb give 57
field descriptionVerb go -74
field descriptionVerb hover -23
field descriptionVerb import 86
field descriptionVerb insert -98
field descriptionVerb install -30
field descriptionVerb integrate -20
field descriptionVerb keep -49
field descriptionVerb launch -22
field descriptionVerb leave 79
field descriptionVerb log -53
field descriptionVerb make -105
field descriptionVerb modify 21
field descriptionVerb new 67
field descriptionVerb note -65
field descriptionVerb open -90
field descriptionVerb paste -40
field descriptionVerb pick 112
field descriptionVerb populate 80
field descriptionVerb provide 57
field descriptionVerb read -45
field descriptionVerb register 57
field descriptionVerb return 21
field descriptionVerb review -45
field descriptionVerb run 44
field descriptionVerb save -41
field descriptionVerb scroll -20
field descriptionVerb see -95
field descriptionVerb select 164
field descriptionVerb selecting -22
field descriptionVerb set 26
field descriptionVerb setting -118
field descriptionVerb specify 35
field descriptionVerb switch 82
field descriptionVerb test 74
field descriptionVerb toggle 228
field descriptionVerb turn 49
field descriptionVerb type -40
field descriptionVerb update -52
field descriptionVerb upload -34
field descriptionVerb use -41
field descriptionVerb validate 57
field descriptionVerb verify -32
field descriptionVerb view -67
field descriptionWord $ 72
field descriptionWord % 33
field descriptionWord & -47
field descriptionWord + 68
field descriptionWord -d 41
field descriptionWord . 330
field descriptionWord ... -39
field descriptionWord / 32
field descriptionWord /.well-known/openid-configuration -46
field descriptionWord = -56
field descriptionWord ability -86
field descriptionWord about 129
field descriptionWord above 111
field descriptionWord acceptance 44
field descriptionWord accepted -23
field descriptionWord accepts -21
field descriptionWord access 119
field descriptionWord accessible -38
field descriptionWord according -28
field descriptionWord account 67
field descriptionWord accounts 77
field descriptionWord achieve -27
field descriptionWord acl 97
field descriptionWord acme 51
field descriptionWord across -87
field descriptionWord acs 22
field descriptionWord action 31
field descriptionWord actions -173
field descriptionWord activate 28
field descriptionWord active 40
field descriptionWord actively -29
field descriptionWord activities -82
field descriptionWord actually 142
field descriptionWord add -24
field descriptionWord added 149
field descriptionWord adding -40
field descriptionWord addition 28
field descriptionWord additional -37
field descriptionWord address 71
field descriptionWord addresses 84
field descriptionWord adds -25
field descriptionWord adjust 53
field descriptionWord admin 139
field descriptionWord administer -96
field descriptionWord administration -44
field descriptionWord administrator -54
field descriptionWord admins -50
field descriptionWord advanced -124
field descriptionWord affect -31
field descriptionWord affected -74
field descriptionWord after 111
field descriptionWord against 42
field descriptionWord agent 87
field descriptionWord agents -46
field descriptionWord aggregated -24
field descriptionWord aggregation 43
field descriptionWord ai -48
field descriptionWord alert 20
field descriptionWord algorithm 111
field descriptionWord alias 23
field descriptionWord allow 211
field descriptionWord allowed 42
field descriptionWord allowing -44
field descriptionWord allows 22
field descriptionWord already -34
field descriptionWord also -49
field descriptionWord always -38
field descriptionWord amazon 58
field descriptionWord amount 286
field descriptionWord analysis -71
field descriptionWord analytics 133
field descriptionWord and -362
field descriptionWord anonymous 88
field descriptionWord answer -26
field descriptionWord anthropic 48
field descriptionWord apache -100
field descriptionWord api -108
field descriptionWord apis -23
field descriptionWord app -133
field descriptionWord appear -60
field descriptionWord appears 108
field descriptionWord application -22
field descriptionWord applications -46
field descriptionWord applied 38
field descriptionWord applies 199
field descriptionWord apply 101
field descriptionWord appropriate 28
field descriptionWord approval -44
field descriptionWord approved -48
field descriptionWord apps 133
field descriptionWord archive -24
field descriptionWord are -73
field descriptionWord area -31
field descriptionWord arguments 87
field descriptionWord arn 137
field descriptionWord array -70
field descriptionWord artifacts -95
field descriptionWord ask -32
field descriptionWord asking 38
field descriptionWord assertion 107
field descriptionWord assets -74
field descriptionWord assign 59
field descriptionWord assigned 112
field descriptionWord assignment 38
field descriptionWord assistant 21
field descriptionWord associate 90
field descriptionWord associated -69
field descriptionWord at 64
field descriptionWord attached 137
field descriptionWord attachment -22
field descriptionWord attachments -25
field descriptionWord attempted -85
field descriptionWord attribute 38
field descriptionWord attributes 39
field descriptionWord aud 36
field descriptionWord audience -22
field descriptionWord audit -27
field descriptionWord auth -76
field descriptionWord authenticate 51
field descriptionWord authentication 215
field descriptionWord authorization 159
field descriptionWord auto -53
field descriptionWord autocomplete -37
field descriptionWord automate -42
field descriptionWord automated -38
field descriptionWord automatic 21
field descriptionWord automatically -60
field descriptionWord automation 27
field descriptionWord available -72
field descriptionWord average -47
field descriptionWord avoid -20
field descriptionWord awaiting 43
field descriptionWord away -24
field descriptionWord azure 55
field descriptionWord back -92
field descriptionWord backed -65
field descriptionWord background 31
field descriptionWord backup 85
field descriptionWord balance 95
field descriptionWord bar 151
field descriptionWord basic 127
field descriptionWord basics -54
field descriptionWord batch 47
field descriptionWord be 36
field descriptionWord bearer 42
field descriptionWord becomes 39
field descriptionWord been -161
field descriptionWord before 170
field descriptionWord begin -21
field descriptionWord beginning 39
field descriptionWord behave -40
field descriptionWord behavior -28
field descriptionWord behind -45
field descriptionWord being -95
field descriptionWord belongs -31
field descriptionWord below 36
field descriptionWord better -81
field descriptionWord between 87
field descriptionWord beyond 31
field descriptionWord billing -30
field descriptionWord bind 28
field descriptionWord binding 70
field descriptionWord blank 110
field descriptionWord blob -21
field descriptionWord block -22
field descriptionWord blocked 44
field descriptionWord blocks -28
field descriptionWord blue -45
field descriptionWord board -103
field descriptionWord body -67
field descriptionWord bool -50
field descriptionWord boolean -52
field descriptionWord bot -29
field descriptionWord both -164
field descriptionWord bots -57
field descriptionWord bottom 61
field descriptionWord box 144
field descriptionWord branch 30
field descriptionWord bridge -117
field descriptionWord brief -59
field descriptionWord broad -42
field descriptionWord broker 44
field descriptionWord browser -28
field descriptionWord bucket -110
field descriptionWord buffer 46
field descriptionWord build 102
field descriptionWord built -22
field descriptionWord built-in -30
field descriptionWord bundle -20
field descriptionWord business -35
field descriptionWord but -161
field descriptionWord button -156
field descriptionWord by 125
field descriptionWord bypass 83
field descriptionWord bytes -84
field descriptionWord c -26
field descriptionWord ca -27
field descriptionWord caching -47
field descriptionWord calculate 66
field descriptionWord calculated -43
field descriptionWord call 41
field descriptionWord called -34
field descriptionWord calls 228
field descriptionWord campaign 250
field descriptionWord can 20
field descriptionWord can't -33
field descriptionWord canceled -26
field descriptionWord cannot -71
field descriptionWord canvas 52
field descriptionWord capture -78
field descriptionWord card 76
field descriptionWord cases -28
field descriptionWord catalog -39
field descriptionWord category -55
field descriptionWord cc 32
field descriptionWord cells -28
field descriptionWord center 88
field descriptionWord central -60
field descriptionWord certain 322
field descriptionWord certificate -30
field descriptionWord certificates -44
field descriptionWord chain 20
field descriptionWord change -274
field descriptionWord changed -37
field descriptionWord changes -273
field descriptionWord channel 101
field descriptionWord channels -30
field descriptionWord character 102
field descriptionWord characters 94
field descriptionWord charge -53
field descriptionWord charges -22
field descriptionWord chart -165
field descriptionWord charts -57
field descriptionWord chat -110
field descriptionWord chatbot -20
field descriptionWord checkboxes 24
field descriptionWord checking 38
field descriptionWord checkout 45
field descriptionWord checks -139
field descriptionWord choice -56
field descriptionWord choose 227
field descriptionWord chosen 216
field descriptionWord chunk 127
field descriptionWord ci -66
field descriptionWord ci/cd -34
field descriptionWord cidr 70
field descriptionWord classes 32
field descriptionWord cleanup 29
field descriptionWord click -285
field descriptionWord clicked -35
field descriptionWord clicking -53
field descriptionWord client 144
field descriptionWord clients 53
field descriptionWord closed -29
field descriptionWord cluster -102
field descriptionWord clusters 37
field descriptionWord code 52
field descriptionWord codes -54
field descriptionWord collection 26
field descriptionWord collections -61
field descriptionWord color 115
field descriptionWord column 99
field descriptionWord columns 59
field descriptionWord combination -36
field descriptionWord combine 24
field descriptionWord combined -41
field descriptionWord comes -46
field descriptionWord comma 23
field descriptionWord comma-separated 152
field descriptionWord command 65
field descriptionWord commands -92
field descriptionWord commas 32
field descriptionWord comment 40
field descriptionWord comments 23
field descriptionWord commit -22
field descriptionWord common -68
field descriptionWord communicate 33
field descriptionWord communication 99
field descriptionWord community -24
field descriptionWord comparison -149
field descriptionWord completes -71
field descriptionWord complex -58
field descriptionWord compliance 34
field descriptionWord component -25
field descriptionWord components -33
field descriptionWord compose 74
field descriptionWord comprehensive -22
field descriptionWord compute 35
field descriptionWord concurrent -22
field descriptionWord concurrently 26
field descriptionWord conditional 89
field descriptionWord conditions 225
field descriptionWord config -74
field descriptionWord configurable -33
field descriptionWord configuration -151
field descriptionWord configurations -38
field descriptionWord configure 86
field descriptionWord configured -131
field descriptionWord confirm -22
field descriptionWord conflicts -40
field descriptionWord connect -124
field descriptionWord connected 29
field descriptionWord connecting -22
field descriptionWord connection 145
field descriptionWord connections -61
field descriptionWord connector -70
field descriptionWord consecutive 43
field descriptionWord console 34
field descriptionWord consumer 26
field descriptionWord contact 143
field descriptionWord contacts -43
field descriptionWord container 44
field descriptionWord containers 66
field descriptionWord containing -39
field descriptionWord contains -109
field descriptionWord contents 79
field descriptionWord context 152
field descriptionWord continue -43
field descriptionWord continuous -43
field descriptionWord contributions -34
field descriptionWord contributors -34
field descriptionWord control -151
field descriptionWord controls 173
field descriptionWord conversation -24
field descriptionWord conversations -39
field descriptionWord cookie 20
field descriptionWord cookies -22
field descriptionWord copied -107
field descriptionWord copies -56
field descriptionWord copy -135
field descriptionWord core -54
field descriptionWord corner -35
field descriptionWord correct -79
field descriptionWord corresponding -21
field descriptionWord costs 42
field descriptionWord count 40
field descriptionWord counter 22
field descriptionWord country 51
field descriptionWord counts 55
field descriptionWord cover 21
field descriptionWord coverage -27
field descriptionWord cpu -121
field descriptionWord cpus 21
field descriptionWord created 94
field descriptionWord creates -71
field descriptionWord creating -115
field descriptionWord creation -30
field descriptionWord creator 29
field descriptionWord credential 34
field descriptionWord credit -98
field descriptionWord credits 69
field descriptionWord critical -23
field descriptionWord css 80
field descriptionWord csv -113
field descriptionWord cumulative 27
field descriptionWord currency 44
field descriptionWord current -142
field descriptionWord currently 39
field descriptionWord customer 31
field descriptionWord customers -36
field descriptionWord customizable 26
field descriptionWord customize -33
field descriptionWord d 33
field descriptionWord dashboard -179
field descriptionWord dashboards -25
field descriptionWord data -219
field descriptionWord database 68
field descriptionWord datasource 35
field descriptionWord date 292
field descriptionWord day 52
field descriptionWord days 195
field descriptionWord decide -37
field descriptionWord decimal 30
field descriptionWord dedicated -55
field descriptionWord default 250
field descriptionWord defaults 42
field descriptionWord define 95
field descriptionWord defined 63
field descriptionWord defines 77
field descriptionWord defining -66
field descriptionWord definition -22
field descriptionWord delegate 20
field descriptionWord delete -38
field descriptionWord deleting -49
field descriptionWord deliver -25
field descriptionWord delivered -23
field descriptionWord delivery -71
field descriptionWord dependencies -62
field descriptionWord dependency 34
field descriptionWord depending 58
field descriptionWord deploy -36
field descriptionWord deployed 91
field descriptionWord deploying 40
field descriptionWord deployment 88
field descriptionWord deployments -67
field descriptionWord derived -87
field descriptionWord describe 199
field descriptionWord description 199
field descriptionWord design -45
field descriptionWord destination 85
field descriptionWord detail 27
field descriptionWord detailed 21
field descriptionWord details -245
field descriptionWord detect -34
field descriptionWord determine 85
field descriptionWord determines 159
field descriptionWord determining 34
field descriptionWord developed -21
field descriptionWord developer 60
field descriptionWord developers -28
field descriptionWord development -67
field descriptionWord device -58
field descriptionWord devices 69
field descriptionWord dialog -41
field descriptionWord did -20
field descriptionWord different -52
field descriptionWord differs -21
field descriptionWord direct -87
field descriptionWord directly -32
field descriptionWord directory 236
field descriptionWord disable 27
field descriptionWord disabled 72
field descriptionWord discord -26
field descriptionWord discount 25
field descriptionWord discover -26
field descriptionWord discovered 33
field descriptionWord discovery -48
field descriptionWord display 62
field descriptionWord displayed -61
field descriptionWord displays -246
field descriptionWord distinguished 20
field descriptionWord distribute -28
field descriptionWord distributed -33
field descriptionWord distribution -62
field descriptionWord dn 39
field descriptionWord dns 63
field descriptionWord do 83
field descriptionWord docker 208
field descriptionWord dockerfile 34
field descriptionWord docs -20
field descriptionWord document 50
field descriptionWord documentation -59
field descriptionWord documents 104
field descriptionWord does -60
field descriptionWord doesn't -63
field descriptionWord doesn’t 34
field descriptionWord domain 44
field descriptionWord domains 31
field descriptionWord don't -53
field descriptionWord done -53
field descriptionWord down 89
field descriptionWord download -37
field descriptionWord downloaded -33
field descriptionWord downloading -35
field descriptionWord downloads -68
field descriptionWord downtime -33
field descriptionWord driver 31
field descriptionWord drop 114
field descriptionWord dropdown -67
field descriptionWord dropped -35
field descriptionWord due 92
field descriptionWord duplicate -87
field descriptionWord duration 91
field descriptionWord during 145
field descriptionWord dynamic 58
field descriptionWord e-mail -37
field descriptionWord e.g 670
field descriptionWord earliest 50
field descriptionWord easier -23
field descriptionWord easy -23
field descriptionWord edge 85
field descriptionWord edit -77
field descriptionWord editable 57
field descriptionWord edited -34
field descriptionWord editor -57
field descriptionWord edits 38
field descriptionWord effect -25
field descriptionWord element 127
field descriptionWord elements -49
field descriptionWord else -37
field descriptionWord email 206
field descriptionWord emails 123
field descriptionWord embedded 113
field descriptionWord emitted 30
field descriptionWord empty 121
field descriptionWord enable 46
field descriptionWord enabled 138
field descriptionWord enables 164
field descriptionWord enabling 57
field descriptionWord encoding 92
field descriptionWord encrypt -27
field descriptionWord encrypted -41
field descriptionWord encrypting -21
field descriptionWord end-to-end -38
field descriptionWord endpoint -60
field descriptionWord endpoints -55
field descriptionWord enforce 75
field descriptionWord engine -48
field descriptionWord enhanced 22
field descriptionWord ensure -77
field descriptionWord ensures -38
field descriptionWord enter 232
field descriptionWord entering -40
field descriptionWord enterprise 20
field descriptionWord entities 35
field descriptionWord entity 42
field descriptionWord entries 80
field descriptionWord environment -113
field descriptionWord equal -96
field descriptionWord equals 33
field descriptionWord error -85
field descriptionWord essential -34
field descriptionWord evaluate 118
field descriptionWord evaluated 77
field descriptionWord even 52
field descriptionWord event -125
field descriptionWord events -124
field descriptionWord everyone -75
field descriptionWord everything -20
field descriptionWord exact -63
field descriptionWord exactly -27
field descriptionWord example 137
field descriptionWord exceed -21
field descriptionWord exclude 90
field descriptionWord execute 82
field descriptionWord executed -68
field descriptionWord execution -96
field descriptionWord executions -55
field descriptionWord exist -47
field descriptionWord exists 83
field descriptionWord expected -53
field descriptionWord expensive -27
field descriptionWord experience -83
field descriptionWord experiment -103
field descriptionWord experimental 32
field descriptionWord expiration -37
field descriptionWord explain 37
field descriptionWord explains 78
field descriptionWord explicitly -21
field descriptionWord export -126
field descriptionWord exports -40
field descriptionWord expose -40
field descriptionWord exposed 26
field descriptionWord exposure 37
field descriptionWord expression 56
field descriptionWord expressions -69
field descriptionWord extension 65
field descriptionWord externally -21
field descriptionWord extra 59
field descriptionWord extract 77
field descriptionWord extracted 68
field descriptionWord factors 31
field descriptionWord factory 117
field descriptionWord failed 67
field descriptionWord failing -28
field descriptionWord fails 84
field descriptionWord failure -42
field descriptionWord fallback -25
field descriptionWord falls -32
field descriptionWord false -71
field descriptionWord far -62
field descriptionWord feature -253
field descriptionWord features -124
field descriptionWord feedback -45
field descriptionWord fetch -22
field descriptionWord field 62
field descriptionWord fields -47
field descriptionWord file(s) 47
field descriptionWord fill 27
field descriptionWord filled 90
field descriptionWord filter 30
field descriptionWord filtering -47
field descriptionWord filters 95
field descriptionWord finance -21
field descriptionWord financial -47
field descriptionWord find -70
field descriptionWord finding -175
field descriptionWord fires 31
field descriptionWord first -33
field descriptionWord five 35
field descriptionWord fix -22
field descriptionWord fixed -52
field descriptionWord flag -241
field descriptionWord flags 32
field descriptionWord flat 100
field descriptionWord flexible -27
field descriptionWord float 27
field descriptionWord flows -23
field descriptionWord followed -23
field descriptionWord following -46
field descriptionWord for 156
field descriptionWord forces 64
field descriptionWord form 196
field descriptionWord format 249
field descriptionWord formatted 31
field descriptionWord forms -41
field descriptionWord found -39
field descriptionWord four 158
field descriptionWord fqdn -25
field descriptionWord framework -31
field descriptionWord free 58
field descriptionWord frequency 120
field descriptionWord frequently -21
field descriptionWord from 98
field descriptionWord front 33
field descriptionWord full 97
field descriptionWord full-text 33
field descriptionWord function 43
field descriptionWord functions -30
field descriptionWord further 43
field descriptionWord gate 55
field descriptionWord gateway -55
field descriptionWord gateways 66
field descriptionWord gauge -51
field descriptionWord gb -51
field descriptionWord general -69
field descriptionWord generate -144
field descriptionWord generated 162
field descriptionWord generates -50
field descriptionWord generation 32
field descriptionWord get 66
field descriptionWord gets -35
field descriptionWord git 37
field descriptionWord github -52
field descriptionWord gitlab -172
field descriptionWord gitops -41
field descriptionWord given -75
field descriptionWord global 23
field descriptionWord globally 22
field descriptionWord go -90
field descriptionWord goals -31
field descriptionWord going 65
field descriptionWord google 67
field descriptionWord grant 26
field descriptionWord grants -24
field descriptionWord greater 23
field descriptionWord green -45
field descriptionWord group 92
field descriptionWord grouped -20
field descriptionWord grouping 76
field descriptionWord groups 24
field descriptionWord grpc -29
field descriptionWord guide -27
field descriptionWord guides -23
field descriptionWord handle 45
field descriptionWord handled 49
field descriptionWord handles -40
field descriptionWord happened -46
field descriptionWord harness 53
field descriptionWord has -97
field descriptionWord hash 43
field descriptionWord have -224
field descriptionWord headers 34
field descriptionWord health -55
field descriptionWord hello 53
field descriptionWord helm -42
field descriptionWord help 27
field descriptionWord helper -43
field descriptionWord helpful 116
field descriptionWord helps -62
field descriptionWord here 63
field descriptionWord hidden 21
field descriptionWord hide -84
field descriptionWord hides 24
field descriptionWord high -27
field descriptionWord highly -57
field descriptionWord histogram -28
field descriptionWord history -24
field descriptionWord hit -24
field descriptionWord hold -77
field descriptionWord home -28
field descriptionWord horizontal 30
field descriptionWord hosted -98
field descriptionWord hostname -51
field descriptionWord hosts -30
field descriptionWord hour 72
field descriptionWord hours 72
field descriptionWord hover -25
field descriptionWord how 431
field descriptionWord html 116
field descriptionWord http 191
field descriptionWord http: -64
field descriptionWord https 116
field descriptionWord https: -407
field descriptionWord https:// -157
field descriptionWord hub 124
field descriptionWord human -59
field descriptionWord human-readable -91
field descriptionWord i.e -123
field descriptionWord iam 46
field descriptionWord icon 100
field descriptionWord id 335
field descriptionWord ideal -29
field descriptionWord identified -20
field descriptionWord identifier -128
field descriptionWord identifies -39
field descriptionWord identify -30
field descriptionWord identity -89
field descriptionWord idp 65
field descriptionWord iframe 55
field descriptionWord images -146
field descriptionWord immediately -22
field descriptionWord impact -21
field descriptionWord implement -20
field descriptionWord implementation 31
field descriptionWord important -33
field descriptionWord importing -30
field descriptionWord improvement -38
field descriptionWord improvements -51
field descriptionWord improving -24
field descriptionWord in 181
field descriptionWord inactive 75
field descriptionWord inbound -25
field descriptionWord inbox -110
field descriptionWord include 117
field descriptionWord included 137
field descriptionWord includes -78
field descriptionWord including 43
field descriptionWord incorrectly -33
field descriptionWord index 48
field descriptionWord indexes 65
field descriptionWord indexing 79
field descriptionWord indicate 50
field descriptionWord indicates -23
field descriptionWord individual 21
field descriptionWord info -54
field descriptionWord information -115
field descriptionWord infrastructure -86
field descriptionWord ingress -74
field descriptionWord initial 74
field descriptionWord initialization -31
field descriptionWord initialize -47
field descriptionWord inject 33
field descriptionWord injected 37
field descriptionWord inputs 52
field descriptionWord insert -104
field descriptionWord inserts -22
field descriptionWord insights -30
field descriptionWord install -43
field descriptionWord installation -139
field descriptionWord instance -156
field descriptionWord instead -58
field descriptionWord int -87
field descriptionWord integrate -20
field descriptionWord integrated -80
field descriptionWord integrating -34
field descriptionWord integration -189
field descriptionWord integrations -39
field descriptionWord interactive -58
field descriptionWord internal -52
field descriptionWord internet -49
field descriptionWord interval 59
field descriptionWord intervals -25
field descriptionWord into -136
field descriptionWord inventory -25
field descriptionWord invitation 167
field descriptionWord invoice 85
field descriptionWord is 244
field descriptionWord issue -38
field descriptionWord issued 31
field descriptionWord issues -198
field descriptionWord item -40
field descriptionWord items 117
field descriptionWord itself -20
field descriptionWord java -38
field descriptionWord jira 85
field descriptionWord job 99
field descriptionWord jobs 53
field descriptionWord join -31
field descriptionWord json 290
field descriptionWord jwks 52
field descriptionWord jwt 106
field descriptionWord kafka -55
field descriptionWord keep -63
field descriptionWord keeps 55
field descriptionWord key 99
field descriptionWord key-value 69
field descriptionWord keyboard 66
field descriptionWord keycloak 21
field descriptionWord keys -24
field descriptionWord kms -45
field descriptionWord known -57
field descriptionWord kubernetes -102
field descriptionWord label 65
field descriptionWord language 58
field descriptionWord languages 52
field descriptionWord large -44
field descriptionWord large-scale -24
field descriptionWord latency -29
field descriptionWord later -25
field descriptionWord latest -24
field descriptionWord layout 22
field descriptionWord ldap 96
field descriptionWord lead 78
field descriptionWord least -57
field descriptionWord leave 104
field descriptionWord left 91
field descriptionWord legacy -30
field descriptionWord legal 58
field descriptionWord less -34
field descriptionWord let -59
field descriptionWord lets -85
field descriptionWord level -25
field descriptionWord library -46
field descriptionWord license -56
field descriptionWord lifecycle -41
field descriptionWord lifetime 100
field descriptionWord like 25
field descriptionWord limit -130
field descriptionWord limiting -34
field descriptionWord line 27
field descriptionWord lines -30
field descriptionWord link 41
field descriptionWord links -85
field descriptionWord list 147
field descriptionWord listed -22
field descriptionWord listener -52
field descriptionWord listens 24
field descriptionWord listing -56
field descriptionWord literal 32
field descriptionWord live 133
field descriptionWord local 123
field descriptionWord localhost -74
field descriptionWord located -30
field descriptionWord location 171
field descriptionWord locations 28
field descriptionWord lock 40
field descriptionWord logged -24
field descriptionWord logger -31
field descriptionWord logging -27
field descriptionWord logic -53
field descriptionWord login 38
field descriptionWord logout -63
field descriptionWord logs -179
field descriptionWord long 49
field descriptionWord lookup 47
field descriptionWord lower -56
field descriptionWord machine -64
field descriptionWord machine-readable -37
field descriptionWord made -81
field descriptionWord main 65
field descriptionWord maintain -25
field descriptionWord maintained -25
field descriptionWord major -21
field descriptionWord make -53
field descriptionWord makes -45
field descriptionWord making -22
field descriptionWord manage -99
field descriptionWord managed -45
field descriptionWord management -122
field descriptionWord manager -38
field descriptionWord manages -35
field descriptionWord managing -46
field descriptionWord manual -22
field descriptionWord manually -102
field descriptionWord many -43
field descriptionWord mapped -86
field descriptionWord mapping -27
field descriptionWord mark 70
field descriptionWord marked 47
field descriptionWord master 174
field descriptionWord matches 92
field descriptionWord material 58
field descriptionWord maximum 215
field descriptionWord mcp 20
field descriptionWord meaning -30
field descriptionWord means -48
field descriptionWord meant 35
field descriptionWord medium -21
field descriptionWord meet 46
field descriptionWord member 30
field descriptionWord membership 113
field descriptionWord memory -32
field descriptionWord memos 30
field descriptionWord menu -201
field descriptionWord message 305
field descriptionWord messages -74
field descriptionWord messaging -42
field descriptionWord metadata 25
field descriptionWord method -211
field descriptionWord methods 27
field descriptionWord metric 260
field descriptionWord metrics -56
field descriptionWord mfa -27
field descriptionWord microsoft -30
field descriptionWord might -91
field descriptionWord migrating 61
field descriptionWord minimize -22
field descriptionWord minimum 87
field descriptionWord minutes 54
field descriptionWord missing -38
field descriptionWord mobile 69
field descriptionWord mode 307
field descriptionWord model -21
field descriptionWord moderate 26
field descriptionWord modified 37
field descriptionWord module -64
field descriptionWord mongodb 38
field descriptionWord monitoring -39
field descriptionWord month 28
field descriptionWord most -123
field descriptionWord mount 56
field descriptionWord mounted 44
field descriptionWord moved -24
field descriptionWord moves -21
field descriptionWord ms -31
field descriptionWord multiple -46
field descriptionWord must -58
field descriptionWord n -37
field descriptionWord name 254
field descriptionWord named -30
field descriptionWord names -71
field descriptionWord namespace -21
field descriptionWord namespaces 86
field descriptionWord naming 43
field descriptionWord narrows 26
field descriptionWord native -34
field descriptionWord navigate 32
field descriptionWord navigation 24
field descriptionWord need -79
field descriptionWord needed -73
field descriptionWord needing 45
field descriptionWord needs 243
field descriptionWord never -78
field descriptionWord newer 28
field descriptionWord newly 39
field descriptionWord next -112
field descriptionWord no -24
field descriptionWord node -119
field descriptionWord nodes -47
field descriptionWord non-root -23
field descriptionWord none 99
field descriptionWord not -110
field descriptionWord nothing 61
field descriptionWord notification -134
field descriptionWord notifications -26
field descriptionWord notify 43
field descriptionWord now -119
field descriptionWord null -25
field descriptionWord number 197
field descriptionWord numbers -38
field descriptionWord numeric -27
field descriptionWord oauth 323
field descriptionWord object -231
field descriptionWord objects -81
field descriptionWord occurred -48
field descriptionWord occurs -22
field descriptionWord ocr 43
field descriptionWord of 91
field descriptionWord off 145
field descriptionWord offer -22
field descriptionWord offset 40
field descriptionWord oidc -56
field descriptionWord old -57
field descriptionWord ollama -36
field descriptionWord on 137
field descriptionWord on-demand 65
field descriptionWord once -104
field descriptionWord one 65
field descriptionWord one-click -25
field descriptionWord one-time 70
field descriptionWord online -21
field descriptionWord only 91
field descriptionWord open -24
field descriptionWord open-source -31
field descriptionWord opened 23
field descriptionWord openid -91
field descriptionWord opens -79
field descriptionWord operation -194
field descriptionWord operational -21
field descriptionWord operations -37
field descriptionWord operator 32
field descriptionWord option 153
field descriptionWord optional -22
field descriptionWord optionally 198
field descriptionWord or 248
field descriptionWord order 44
field descriptionWord organisation -106
field descriptionWord organization 184
field descriptionWord organizational -41
field descriptionWord origin 35
field descriptionWord original -99
field descriptionWord os -22
field descriptionWord other 90
field descriptionWord out -103
field descriptionWord outgoing 131
field descriptionWord over -110
field descriptionWord overall -25
field descriptionWord overlap 32
field descriptionWord overrides -43
field descriptionWord own 156
field descriptionWord owner -44
field descriptionWord owns 114
field descriptionWord package 30
field descriptionWord page 155
field descriptionWord pages 164
field descriptionWord paid 177
field descriptionWord panel -124
field descriptionWord parallel 27
field descriptionWord parameter 110
field descriptionWord parameters -46
field descriptionWord parent 71
field descriptionWord parse 43
field descriptionWord parsed 42
field descriptionWord part 90
field descriptionWord partial -44
field descriptionWord particular 120
field descriptionWord particularly -54
field descriptionWord passed -23
field descriptionWord passing 42
field descriptionWord password 92
field descriptionWord passwords -20
field descriptionWord past -56
field descriptionWord paste -44
field descriptionWord path 204
field descriptionWord pattern -65
field descriptionWord pay -22
field descriptionWord payload 65
field descriptionWord payment 179
field descriptionWord payments 64
field descriptionWord pdfs -26
field descriptionWord pending -21
field descriptionWord per -75
field descriptionWord percent 35
field descriptionWord percentage 60
field descriptionWord percentile -23
field descriptionWord perform -141
field descriptionWord performance -31
field descriptionWord performed -78
field descriptionWord performing -40
field descriptionWord period -125
field descriptionWord periodically -26
field descriptionWord periods -23
field descriptionWord permanent 43
field descriptionWord permanently -39
field descriptionWord permission 153
field descriptionWord persistent -26
field descriptionWord person 29
field descriptionWord personal 51
field descriptionWord phone 223
field descriptionWord pick 161
field descriptionWord picker 72
field descriptionWord pin -51
field descriptionWord pipeline 123
field descriptionWord pipelines -229
field descriptionWord place -24
field descriptionWord placed 21
field descriptionWord plan -63
field descriptionWord planning -58
field descriptionWord platform -84
field descriptionWord plus -63
field descriptionWord pod -33
field descriptionWord pods 25
field descriptionWord point 24
field descriptionWord pointing -23
field descriptionWord points 84
field descriptionWord policy 285
field descriptionWord poll 60
field descriptionWord polling -25
field descriptionWord popular -51
field descriptionWord populate 98
field descriptionWord port 60
field descriptionWord portal 152
field descriptionWord ports -25
field descriptionWord position -53
field descriptionWord possible -20
field descriptionWord post 42
field descriptionWord postgres -58
field descriptionWord postgresql -68
field descriptionWord posts 24
field descriptionWord pre-populated -23
field descriptionWord predefined -76
field descriptionWord prefer -79
field descriptionWord preferences 33
field descriptionWord preferred 138
field descriptionWord preferred_username -31
field descriptionWord prefix 21
field descriptionWord prefixed 51
field descriptionWord present -32
field descriptionWord presented -40
field descriptionWord preview 90
field descriptionWord previous -56
field descriptionWord previously 34
field descriptionWord price -47
field descriptionWord primary -37
field descriptionWord print -30
field descriptionWord priority -100
field descriptionWord privacy -34
field descriptionWord private -124
field descriptionWord probe -32
field descriptionWord process 89
field descriptionWord processed -46
field descriptionWord processes -77
field descriptionWord processing 82
field descriptionWord produces -39
field descriptionWord production -95
field descriptionWord products 55
field descriptionWord profile 144
field descriptionWord profiles -82
field descriptionWord program 42
field descriptionWord progress -34
field descriptionWord project 65
field descriptionWord prompts 90
field descriptionWord properties -73
field descriptionWord property -62
field descriptionWord protocol 125
field descriptionWord provided 36
field descriptionWord provider 96
field descriptionWord providers 78
field descriptionWord provides -129
field descriptionWord providing 37
field descriptionWord provision -23
field descriptionWord proxies 37
field descriptionWord proxy 133
field descriptionWord public 76
field descriptionWord publicly -67
field descriptionWord published -44
field descriptionWord pulls 25
field descriptionWord purchase 73
field descriptionWord purchases 80
field descriptionWord purpose 108
field descriptionWord push -35
field descriptionWord put -46
field descriptionWord python 56
field descriptionWord quality -21
field descriptionWord queries -146
field descriptionWord query 67
field descriptionWord question 90
field descriptionWord queue -71
field descriptionWord quick -76
field descriptionWord quickly -124
field descriptionWord quote 127
field descriptionWord quotes 66
field descriptionWord random 39
field descriptionWord range -116
field descriptionWord ranges 46
field descriptionWord rate -71
field descriptionWord rather -25
field descriptionWord raw -63
field descriptionWord reach 23
field descriptionWord react -24
field descriptionWord read -63
field descriptionWord read-only -111
field descriptionWord ready -41
field descriptionWord real -20
field descriptionWord real-time -89
field descriptionWord reasonable -25
field descriptionWord receipt -25
field descriptionWord receive 61
field descriptionWord received -27
field descriptionWord recent -24
field descriptionWord recipient 92
field descriptionWord recipients -33
field descriptionWord recommended 46
field descriptionWord record -37
field descriptionWord recording 22
field descriptionWord records 128
field descriptionWord recurring 174
field descriptionWord redirected 20
field descriptionWord redirection 40
field descriptionWord redirects 51
field descriptionWord reduce -57
field descriptionWord reference 57
field descriptionWord references 33
field descriptionWord refers 110
field descriptionWord refresh 146
field descriptionWord region -30
field descriptionWord register 53
field descriptionWord registration 35
field descriptionWord registry 29
field descriptionWord related -28
field descriptionWord relation -47
field descriptionWord relationship 66
field descriptionWord relationships -30
field descriptionWord release -61
field descriptionWord relevant -29
field descriptionWord reliably -27
field descriptionWord remain 24
field descriptionWord remains -21
field descriptionWord reminder 61
field descriptionWord remote -35
field descriptionWord remove -31
field descriptionWord removed -61
field descriptionWord removing -33
field descriptionWord rename -22
field descriptionWord rendering 42
field descriptionWord replace 82
field descriptionWord replies 32
field descriptionWord reply 29
field descriptionWord report -72
field descriptionWord represent 38
field descriptionWord represents 27
field descriptionWord request -24
field descriptionWord require 24
field descriptionWord required -177
field descriptionWord requirement -44
field descriptionWord requirements 41
field descriptionWord resource -38
field descriptionWord resources -143
field descriptionWord responses -64
field descriptionWord rest -20
field descriptionWord restart 55
field descriptionWord restarted 62
field descriptionWord restarts 26
field descriptionWord restrict 36
field descriptionWord restricted -24
field descriptionWord restrictions 45
field descriptionWord result 41
field descriptionWord retained -24
field descriptionWord retries -35
field descriptionWord retrieve 113
field descriptionWord retrieved 51
field descriptionWord retrieves 24
field descriptionWord returns -24
field descriptionWord reusable -23
field descriptionWord revenue -25
field descriptionWord reverse 28
field descriptionWord revert -74
field descriptionWord right -40
field descriptionWord rights 84
field descriptionWord risks -32
field descriptionWord role -59
field descriptionWord roles -28
field descriptionWord rollback 81
field descriptionWord root 24
field descriptionWord route 42
field descriptionWord routes 62
field descriptionWord row 62
field descriptionWord rs256 24
field descriptionWord rsa -20
field descriptionWord rule -191
field descriptionWord rules -30
field descriptionWord runner -32
field descriptionWord runtime -33
field descriptionWord s -29
field descriptionWord s3 -20
field descriptionWord same -63
field descriptionWord saml 194
field descriptionWord save -72
field descriptionWord saved -36
field descriptionWord scaling -45
field descriptionWord scan 34
field descriptionWord scanning -49
field descriptionWord scenario 69
field descriptionWord scenarios -39
field descriptionWord schema -117
field descriptionWord scim -56
field descriptionWord scopes 65
field descriptionWord scores -26
field descriptionWord scrape 34
field descriptionWord screen -46
field descriptionWord script 65
field descriptionWord scroll -26
field descriptionWord sdk -120
field descriptionWord seamlessly -25
field descriptionWord searchable 34
field descriptionWord seconds 69
field descriptionWord secrets -34
field descriptionWord section -40
field descriptionWord sections 93
field descriptionWord secure 107
field descriptionWord securely -54
field descriptionWord security -27
field descriptionWord see -23
field descriptionWord seen -26
field descriptionWord segment -36
field descriptionWord segments -61
field descriptionWord select 255
field descriptionWord selected 160
field descriptionWord selecting -20
field descriptionWord selection -73
field descriptionWord selections 97
field descriptionWord selector 91
field descriptionWord selects -26
field descriptionWord sender -68
field descriptionWord sending 84
field descriptionWord sensitive -23
field descriptionWord sent 104
field descriptionWord separate -37
field descriptionWord separated 55
field descriptionWord separately -120
field descriptionWord separator 22
field descriptionWord serve 54
field descriptionWord served 57
field descriptionWord server 157
field descriptionWord servers -39
field descriptionWord serves -32
field descriptionWord service -120
field descriptionWord services -28
field descriptionWord session -31
field descriptionWord sessions -66
field descriptionWord set -36
field descriptionWord setting 32
field descriptionWord settings -187
field descriptionWord setup 27
field descriptionWord sha256 57
field descriptionWord share -52
field descriptionWord shared -100
field descriptionWord shell -86
field descriptionWord short 30
field descriptionWord should 178
field descriptionWord shown 196
field descriptionWord shows -300
field descriptionWord side-by-side -32
field descriptionWord sidebar 65
field descriptionWord sidecar 31
field descriptionWord sign 40
field descriptionWord sign-in 137
field descriptionWord sign-on -48
field descriptionWord sign-up 146
field descriptionWord signature 122
field descriptionWord signing 55
field descriptionWord signup 21
field descriptionWord similar -42
field descriptionWord simple -98
field descriptionWord simply -20
field descriptionWord simultaneously -23
field descriptionWord single -39
field descriptionWord size 188
field descriptionWord skip 40
field descriptionWord slot 104
field descriptionWord slow -27
field descriptionWord slug 87
field descriptionWord small -63
field descriptionWord smaller 47
field descriptionWord smallest -24
field descriptionWord sms 113
field descriptionWord smtp 75
field descriptionWord so -126
field descriptionWord soft 59
field descriptionWord software -72
field descriptionWord something 93
field descriptionWord sort 74
field descriptionWord sorting -73
field descriptionWord sound 42
field descriptionWord source -131
field descriptionWord space -26
field descriptionWord specific -25
field descriptionWord specified 127
field descriptionWord specifies 433
field descriptionWord specify 23
field descriptionWord sql 34
field descriptionWord ssh 69
field descriptionWord ssl -74
field descriptionWord ssl/tls 22
field descriptionWord stack -46
field descriptionWord stage -25
field descriptionWord stages -25
field descriptionWord standard -51
field descriptionWord start 67
field descriptionWord started -34
field descriptionWord starter -22
field descriptionWord starting 57
field descriptionWord starts -25
field descriptionWord starttls -79
field descriptionWord statement 89
field descriptionWord statements 24
field descriptionWord states 59
field descriptionWord static -39
field descriptionWord statistics 72
field descriptionWord status -83
field descriptionWord stay -38
field descriptionWord step 32
field descriptionWord steps -68
field descriptionWord still -37
field descriptionWord stop 24
field descriptionWord store -118
field descriptionWord stores -45
field descriptionWord strategy 29
field descriptionWord string -349
field descriptionWord strings 46
field descriptionWord strong -21
field descriptionWord structure -29
field descriptionWord structured -43
field descriptionWord studio 54
field descriptionWord subject -31
field descriptionWord submission -37
field descriptionWord submit 21
field descriptionWord subscribe -33
field descriptionWord subscriber -26
field descriptionWord subscription 171
field descriptionWord success 48
field descriptionWord successfully -29
field descriptionWord suffix 36
field descriptionWord summary -68
field descriptionWord supply -29
field descriptionWord support 216
field descriptionWord supported -46
field descriptionWord supporting 34
field descriptionWord sure -83
field descriptionWord switch 171
field descriptionWord symbol 141
field descriptionWord syntax -20
field descriptionWord system 44
field descriptionWord systems -21
field descriptionWord tab -172
field descriptionWord table 247
field descriptionWord tables 166
field descriptionWord tags 70
field descriptionWord take 34
field descriptionWord taken 30
field descriptionWord target 93
field descriptionWord targeting -32
field descriptionWord task 383
field descriptionWord tasks -108
field descriptionWord tax 82
field descriptionWord tcp 28
field descriptionWord team -30
field descriptionWord teams -63
field descriptionWord technical -48
field descriptionWord telegram 72
field descriptionWord tell -27
field descriptionWord template 32
field descriptionWord templates -63
field descriptionWord temporary -32
field descriptionWord term 36
field descriptionWord terminal -20
field descriptionWord terminated -24
field descriptionWord terraform -20
field descriptionWord test 123
field descriptionWord tested -37
field descriptionWord testing -61
field descriptionWord tests -99
field descriptionWord text 271
field descriptionWord than 82
field descriptionWord them -47
field descriptionWord then -28
field descriptionWord there -125
field descriptionWord these -64
field descriptionWord they -34
field descriptionWord those 34
field descriptionWord thread -31
field descriptionWord threads -20
field descriptionWord threat -36
field descriptionWord threshold -32
field descriptionWord throughout 52
field descriptionWord tick 69
field descriptionWord ticket 181
field descriptionWord tied 22
field descriptionWord time -38
field descriptionWord timed -24
field descriptionWord timeouts -24
field descriptionWord times 25
field descriptionWord timestamp -48
field descriptionWord timing -80
field descriptionWord title -64
field descriptionWord tls 42
field descriptionWord to 384
field descriptionWord today 85
field descriptionWord together -40
field descriptionWord toggle 307
field descriptionWord toggles -34
field descriptionWord token 232
field descriptionWord tokens -60
field descriptionWord too -21
field descriptionWord took -38
field descriptionWord tools -35
field descriptionWord top 68
field descriptionWord topic -47
field descriptionWord total -24
field descriptionWord totals 28
field descriptionWord trace -53
field descriptionWord tracking 60
field descriptionWord tracks -27
field descriptionWord traffic -40
field descriptionWord transaction -24
field descriptionWord transformations -33
field descriptionWord translate 25
field descriptionWord trigger 283
field descriptionWord triggered -35
field descriptionWord triggers -24
field descriptionWord true -92
field descriptionWord true/false 59
field descriptionWord trusted -86
field descriptionWord try 37
field descriptionWord ttl 24
field descriptionWord tuning -62
field descriptionWord turn 49
field descriptionWord turned 92
field descriptionWord turns 112
field descriptionWord twilio 34
field descriptionWord two -42
field descriptionWord txt 38
field descriptionWord type 50
field descriptionWord types 132
field descriptionWord typing -61
field descriptionWord ui -163
field descriptionWord unavailable -21
field descriptionWord under 128
field descriptionWord understand -119
field descriptionWord understanding -33
field descriptionWord unit -21
field descriptionWord units -113
field descriptionWord universal -97
field descriptionWord unlike -31
field descriptionWord unpaid 26
field descriptionWord until 37
field descriptionWord up -74
field descriptionWord update 56
field descriptionWord updated -131
field descriptionWord updates -99
field descriptionWord updating -34
field descriptionWord upgrade -30
field descriptionWord upload 21
field descriptionWord uploaded -30
field descriptionWord uploads -43
field descriptionWord upstream -43
field descriptionWord uris 40
field descriptionWord url -41
field descriptionWord us 60
field descriptionWord usage -79
field descriptionWord use -115
field descriptionWord used 138
field descriptionWord useful -109
field descriptionWord user -96
field descriptionWord user-defined 109
field descriptionWord username 285
field descriptionWord users -172
field descriptionWord user’s -46
field descriptionWord using -256
field descriptionWord usual -37
field descriptionWord valid -24
field descriptionWord validate 52
field descriptionWord validating -21
field descriptionWord validation -51
field descriptionWord value 142
field descriptionWord values -47
field descriptionWord variable -113
field descriptionWord vault 45
field descriptionWord vector 54
field descriptionWord vendor 220
field descriptionWord verified -23
field descriptionWord verify -44
field descriptionWord version -271
field descriptionWord versions -35
field descriptionWord vertical -30
field descriptionWord very -34
field descriptionWord via -45
field descriptionWord video -29
field descriptionWord view -87
field descriptionWord visible 123
field descriptionWord visit -36
field descriptionWord visual -115
field descriptionWord visualization -39
field descriptionWord volume 106
field descriptionWord vulnerabilities -52
field descriptionWord vulnerability -45
field descriptionWord wait 66
field descriptionWord waiting -40
field descriptionWord want 202
field descriptionWord warning -22
field descriptionWord was -169
field descriptionWord way -60
field descriptionWord ways 32
field descriptionWord we -128
field descriptionWord web -72
field descriptionWord website 74
field descriptionWord week 33
field descriptionWord welcome -26
field descriptionWord were -50
field descriptionWord what 131
field descriptionWord whatever -54
field descriptionWord when 179
field descriptionWord where 265
field descriptionWord whether 98
field descriptionWord which 351
field descriptionWord while -51
field descriptionWord who 32
field descriptionWord whole -46
field descriptionWord whose 44
field descriptionWord widget -89
field descriptionWord will 592
field descriptionWord window 145
field descriptionWord windows 42
field descriptionWord wish -96
field descriptionWord with -361
field descriptionWord within -93
field descriptionWord without -117
field descriptionWord won't -65
field descriptionWord work -50
field descriptionWord worker -44
field descriptionWord workflow -84
field descriptionWord workflows -133
field descriptionWord working -66
field descriptionWord workload -42
field descriptionWord workloads -30
field descriptionWord works 56
field descriptionWord would 36
field descriptionWord write 47
field descriptionWord writes -20
field descriptionWord written -57
field descriptionWord x.509 -94
field descriptionWord xml 37
field descriptionWord yaml -26
field descriptionWord years 50
field descriptionWord yes -32
field descriptionWord yet -52
field descriptionWord you -92
field descriptionWord you'd 72
field descriptionWord you'll 47
field descriptionWord you're 96
field descriptionWord you've -20
field descriptionWord you’re 48
field descriptionWord yyyy-mm-dd 69
field descriptionWord zero -106
field descriptionWord zod -53
field descriptionWord × -41
field descriptionWord ❌ -20
field groupCapital 0 -538
field groupCapital 1 -390
field groupCapital 10 -84
field groupCapital 12 -91
field groupCapital 13 77
field groupCapital 14 -48
field groupCapital 16 427
field groupCapital 18 343
field groupCapital 2 -265
field groupCapital 20 194
field groupCapital 21 241
field groupCapital 22 -261
field groupCapital 4 -50
field groupCapital 5 -276
field groupCapital 8 -155
field groupCapital 9 -58
field groupCode 0 379
field groupCode 1 136
field groupCode 10 30
field groupCode 16 -63
field groupCode 17 -80
field groupCode 2 60
field groupCode 20 -625
field groupCode 21 -285
field groupCode 22 -386
field groupCode 5 -71
field groupCode 6 -93
field groupCode 9 -70
field groupEmpty 0 -28
field groupEmpty 1 38
field groupEmpty 10 -165
field groupEmpty 12 -54
field groupEmpty 13 -91
field groupEmpty 14 -107
field groupEmpty 17 -120
field groupEmpty 2 221
field groupEmpty 21 -259
field groupEmpty 22 -252
field groupEmpty 4 -26
field groupEmpty 5 128
field groupEmpty 6 -129
field groupEmpty 9 -258
field groupLong 0 -164
field groupLong 1 336
field groupLong 10 -114
field groupLong 12 28
field groupLong 13 -612
field groupLong 14 66
field groupLong 17 -117
field groupLong 2 -260
field groupLong 20 -23
field groupLong 21 -480
field groupLong 22 -188
field groupLong 4 -77
field groupLong 5 571
field groupLong 6 102
field groupLong 8 131
field groupLong 9 -244
field groupMarked 0 31
field groupMarked 1 -896
field groupMarked 12 -135
field groupMarked 13 -41
field groupMarked 17 294
field groupMarked 2 -157
field groupMarked 20 -211
field groupMarked 21 89
field groupMarked 22 -244
field groupMarked 4 -77
field groupMarked 5 21
field groupMarked 8 61
field groupMarked 9 196
field groupMood 0 -529
field groupMood 1 -204
field groupMood 12 -256
field groupMood 13 -244
field groupMood 14 120
field groupMood 16 352
field groupMood 17 -214
field groupMood 2 -289
field groupMood 20 417
field groupMood 21 -253
field groupMood 22 -170
field groupMood 4 -117
field groupMood 6 -29
field groupMood 9 31
field groupOrdered 0 -156
field groupOrdered 1 23
field groupPattern 12305 73
field groupPattern 20497 -75
field groupPattern 20501 -35
field groupPattern 20692 -243
field groupPattern 20757 -63
field groupPattern 20885 107
field groupPattern 20949 -149
field groupPattern 21521 -51
field groupPattern 21781 386
field groupPattern 24593 -64
field groupPattern 24597 -49
field groupPattern 24598 -35
field groupPattern 24657 45
field groupPattern 24662 -28
field groupPattern 24784 -161
field groupPattern 24913 33
field groupPattern 24917 -109
field groupPattern 24977 -55
field groupPattern 24981 -104
field groupPattern 25040 -215
field groupPattern 25045 -37
field groupPattern 25110 -59
field groupPattern 262080 -88
field groupPattern 262090 -42
field groupPattern 262092 -186
field groupPattern 262096 214
field groupPattern 262100 128
field groupPattern 262102 -86
field groupPattern 262108 -141
field groupPattern 28689 105
field groupPattern 28693 -21
field groupPattern 28694 31
field groupPattern 28945 -20
field groupPattern 3072 -31
field groupPattern 3073 -71
field groupPattern 3077 -210
field groupPattern 3078 -56
field groupPattern 3085 340
field groupPattern 3088 -180
field groupPattern 3089 -425
field groupPattern 3093 -289
field groupPattern 3094 176
field groupPattern 3100 -47
field groupPattern 3102 -21
field groupPattern 3136 -23
field groupPattern 3141 -112
field groupPattern 3148 -31
field groupPattern 3149 -196
field groupPattern 3152 367
field groupPattern 3153 -351
field groupPattern 3156 203
field groupPattern 3157 786
field groupPattern 3158 247
field groupPattern 3200 -22
field groupPattern 3216 -188
field groupPattern 3217 -42
field groupPattern 3220 -75
field groupPattern 3221 313
field groupPattern 3228 -48
field groupPattern 3229 -58
field groupPattern 3264 -34
field groupPattern 3277 -22
field groupPattern 3278 -22
field groupPattern 3280 -27
field groupPattern 3281 -61
field groupPattern 3284 310
field groupPattern 3285 51
field groupPattern 3286 110
field groupPattern 3292 50
field groupPattern 3293 -29
field groupPattern 3329 -27
field groupPattern 3333 -104
field groupPattern 3341 -96
field groupPattern 3344 -71
field groupPattern 3345 -381
field groupPattern 3348 -182
field groupPattern 3349 -943
field groupPattern 3350 263
field groupPattern 3357 -143
field groupPattern 3392 131
field groupPattern 3393 -30
field groupPattern 3397 29
field groupPattern 3404 -55
field groupPattern 3405 -170
field groupPattern 3408 -107
field groupPattern 3409 661
field groupPattern 3412 92
field groupPattern 3413 935
field groupPattern 3420 -29
field groupPattern 3421 -216
field groupPattern 3456 -26
field groupPattern 3457 -20
field groupPattern 3468 -22
field groupPattern 3472 -184
field groupPattern 3473 -220
field groupPattern 3476 -38
field groupPattern 3477 -572
field groupPattern 3485 -84
field groupPattern 3520 -44
field groupPattern 3525 -72
field groupPattern 3532 -160
field groupPattern 3533 180
field groupPattern 3537 226
field groupPattern 3540 161
field groupPattern 3541 378
field groupPattern 4113 -72
field groupPattern 4118 188
field groupPattern 45073 -26
field groupPattern 45077 70
field groupPattern 45078 -63
field groupPattern 45333 -110
field groupPattern 45525 149
field groupPattern 45589 -45
field groupPattern 45590 -25
field groupPattern 45718 -34
field groupPattern 45845 -33
field groupPattern 46485 -25
field groupPattern 49168 134
field groupPattern 49169 -23
field groupPattern 49173 109
field groupPattern 49237 -181
field groupPattern 49429 57
field groupPattern 49493 -20
field groupPattern 49557 -149
field groupPattern 49617 119
field groupPattern 49685 200
field groupPattern 49686 -20
field groupPattern 50005 -27
field groupPattern 53265 -453
field groupPattern 53269 22
field groupPattern 53270 -103
field groupPattern 53277 71
field groupPattern 53333 92
field groupPattern 53393 -20
field groupPattern 53457 -48
field groupPattern 53521 147
field groupPattern 53525 200
field groupPattern 53589 170
field groupPattern 53653 -53
field groupPattern 53713 -28
field groupPattern 53777 -124
field groupPattern 53781 -34
field groupPattern 53845 33
field groupPattern 53905 -41
field groupPattern 53969 -65
field groupPattern 54033 -110
field groupPattern 54037 62
field groupPattern 54097 -26
field groupPattern 54161 -84
field groupPattern 54165 152
field groupPattern 54293 -43
field groupPattern 54294 -46
field groupPattern 54677 -197
field groupPattern 57361 -123
field groupPattern 57365 -321
field groupPattern 57366 82
field groupPattern 57373 -42
field groupPattern 57425 -148
field groupPattern 57429 21
field groupPattern 57430 -52
field groupPattern 57558 -22
field groupPattern 57617 461
field groupPattern 57621 31
field groupPattern 57622 -25
field groupPattern 57685 22
field groupPattern 57873 24
field groupPattern 58001 193
field groupPattern 58129 -31
field groupPattern 58133 -108
field groupPattern 58321 242
field groupPattern 58385 -31
field groupPattern 58449 -37
field groupPattern 58641 -46
field groupPattern 58645 -77
field groupPattern 58701 170
field groupPattern 58769 -32
field groupPattern 58897 -50
field groupPattern 59153 30
field groupPattern 59349 -67
field groupPattern 61457 255
field groupPattern 61461 -53
field groupPattern 61521 -49
field groupPattern 61525 -263
field groupPattern 61526 -35
field groupPattern 61717 -45
field groupPattern 61841 -28
field groupPattern 61845 -80
field groupPattern 61974 -45
field groupPattern 62097 166
field groupPattern 62101 -116
field groupPattern 62229 -28
field groupPattern 62289 -59
field groupPattern 62737 -38
field groupPattern 8341 262
field groupPattern 8469 -143
field groupPattern 8726 47
field groupSize 10 -183
field groupSize 12 -156
field groupSize 13 -651
field groupSize 14 154
field groupSize 16 -353
field groupSize 17 -379
field groupSize 18 -28
field groupSize 20 113
field groupSize 21 257
field groupSize 22 81
field groupSize 24 168
field groupSize 25 583
field groupSize 26 62
field groupSize 28 -508
field groupSize 29 81
field groupSize 4 124
field groupSize 6 -405
field groupSize 8 306
field groupSize 9 -507
field groupVerbs 0 -615
field groupVerbs 1 -342
field groupVerbs 10 36
field groupVerbs 12 106
field groupVerbs 13 -45
field groupVerbs 17 132
field groupVerbs 2 -529
field groupVerbs 21 70
field groupVerbs 22 -45
field groupVerbs 4 169
field groupVerbs 5 55
field groupVerbs 6 161
field groupVerbs 8 299
field groupVerbs 9 183
field headingFirst " -35
field headingFirst 1 -69
field headingFirst 2.2 -64
field headingFirst 3 -127
field headingFirst 4 49
field headingFirst 5 -326
field headingFirst 6 -67
field headingFirst 7 -53
field headingFirst 8 -181
field headingFirst a 92
field headingFirst about -145
field headingFirst access -197
field headingFirst accessing -100
field headingFirst account 58
field headingFirst action -91
field headingFirst actions 172
field headingFirst activity -35
field headingFirst add 146
field headingFirst adding 243
field headingFirst additional 191
field headingFirst address 160
field headingFirst admin 21
field headingFirst advanced 198
field headingFirst advantages -119
field headingFirst agent -53
field headingFirst ai -55
field headingFirst allow -45
field headingFirst always -31
field headingFirst an 82
field headingFirst analysis 42
field headingFirst analytics 114
field headingFirst api -68
field headingFirst applicable -41
field headingFirst apply 30
field headingFirst architecture -46
field headingFirst archiving -53
field headingFirst assign 91
field headingFirst assigning -107
field headingFirst audit -63
field headingFirst auth -32
field headingFirst authentication 130
field headingFirst authorization 188
field headingFirst auto -42
field headingFirst automated -57
field headingFirst automatic 27
field headingFirst available -204
field headingFirst aws -24
field headingFirst azure 352
field headingFirst backup 37
field headingFirst basic 365
field headingFirst before 116
field headingFirst benefits -105
field headingFirst best -87
field headingFirst billing 99
field headingFirst block -36
field headingFirst breaking -62
field headingFirst build -47
field headingFirst building 61
field headingFirst built-in -22
field headingFirst bulk 207
field headingFirst can 86
field headingFirst certificate -51
field headingFirst change 350
field headingFirst changing 64
field headingFirst chart -76
field headingFirst check -283
field headingFirst choose -74
field headingFirst choosing -56
field headingFirst claude -75
field headingFirst cli -49
field headingFirst close 138
field headingFirst code -22
field headingFirst column 124
field headingFirst command 39
field headingFirst commands -22
field headingFirst common -162
field headingFirst comparing -20
field headingFirst comparison -41
field headingFirst complete 130
field headingFirst components -46
field headingFirst conditional -21
field headingFirst conditions 97
field headingFirst config -24
field headingFirst configuration 138
field headingFirst configure -216
field headingFirst configuring -32
field headingFirst connect -54
field headingFirst connecting 115
field headingFirst connection -22
field headingFirst context 103
field headingFirst control 83
field headingFirst core -176
field headingFirst cors 78
field headingFirst count -48
field headingFirst cpu -43
field headingFirst create -105
field headingFirst credentials 62
field headingFirst csv -32
field headingFirst customization -88
field headingFirst customize 130
field headingFirst dashboard -116
field headingFirst database 38
field headingFirst date -57
field headingFirst default 190
field headingFirst define -22
field headingFirst defining 138
field headingFirst deleting -47
field headingFirst delivery -32
field headingFirst deploy 94
field headingFirst deploying 94
field headingFirst deployment -28
field headingFirst description -27
field headingFirst details -76
field headingFirst development -65
field headingFirst device 140
field headingFirst disable -85
field headingFirst disabling 38
field headingFirst display -76
field headingFirst docker -130
field headingFirst download -147
field headingFirst edit 100
field headingFirst editing 154
field headingFirst editor -114
field headingFirst email 472
field headingFirst enable 91
field headingFirst enabling 171
field headingFirst enabling/disabling 69
field headingFirst enter 54
field headingFirst environment -102
field headingFirst error -26
field headingFirst event 408
field headingFirst events -76
field headingFirst existing 32
field headingFirst external -36
field headingFirst fallback 95
field headingFirst features -254
field headingFirst field -403
field headingFirst filter -62
field headingFirst filtering -58
field headingFirst filters -56
field headingFirst find 44
field headingFirst finding -118
field headingFirst first -22
field headingFirst for -157
field headingFirst force -26
field headingFirst format 86
field headingFirst frequently -27
field headingFirst from -149
field headingFirst full -41
field headingFirst function -71
field headingFirst gateway -33
field headingFirst general -107
field headingFirst generate -85
field headingFirst get -111
field headingFirst getting 111
field headingFirst github -136
field headingFirst gitlab -116
field headingFirst global -29
field headingFirst google 45
field headingFirst group 56
field headingFirst groups -26
field headingFirst helm 195
field headingFirst here 183
field headingFirst hooks -45
field headingFirst how 267
field headingFirst http -23
field headingFirst if 71
field headingFirst implementation -23
field headingFirst import -137
field headingFirst important -22
field headingFirst importing -27
field headingFirst in -20
field headingFirst initial -25
field headingFirst input 85
field headingFirst install -253
field headingFirst installation -89
field headingFirst installing -38
field headingFirst instance -53
field headingFirst integrate -112
field headingFirst integration -77
field headingFirst integrations 56
field headingFirst introduction -54
field headingFirst items 159
field headingFirst json -39
field headingFirst jwt -31
field headingFirst key -195
field headingFirst keycloak -49
field headingFirst known -36
field headingFirst kubernetes -29
field headingFirst layout 73
field headingFirst ldap 225
field headingFirst limit -46
field headingFirst limitations 105
field headingFirst limiting -88
field headingFirst limits -69
field headingFirst link 28
field headingFirst linking -80
field headingFirst list -33
field headingFirst logging -60
field headingFirst main -26
field headingFirst making 154
field headingFirst manage 87
field headingFirst managing -235
field headingFirst manual 78
field headingFirst manually -32
field headingFirst marking 117
field headingFirst memory -55
field headingFirst merge -46
field headingFirst message -35
field headingFirst metadata 65
field headingFirst method 42
field headingFirst metrics -34
field headingFirst microsoft -65
field headingFirst migrating -27
field headingFirst model 137
field headingFirst more -149
field headingFirst move 61
field headingFirst multiple 42
field headingFirst namespace -44
field headingFirst naming -37
field headingFirst native -82
field headingFirst navigate -37
field headingFirst network 49
field headingFirst new 81
field headingFirst next -78
field headingFirst notes 173
field headingFirst notification 96
field headingFirst notifications -70
field headingFirst oauth -87
field headingFirst oidc 52
field headingFirst okta -98
field headingFirst open -61
field headingFirst opening 86
field headingFirst operations -23
field headingFirst option -142
field headingFirst optional 76
field headingFirst options -22
field headingFirst order -52
field headingFirst organization -53
field headingFirst other -187
field headingFirst output -20
field headingFirst overview 327
field headingFirst parameters -186
field headingFirst password 67
field headingFirst payment -41
field headingFirst permission -31
field headingFirst permissions 202
field headingFirst plugin -45
field headingFirst port -58
field headingFirst postgresql -41
field headingFirst preparation -45
field headingFirst prepare -27
field headingFirst prerequisite -131
field headingFirst prerequisites -251
field headingFirst pricing -56
field headingFirst printing 32
field headingFirst private -75
field headingFirst product -33
field headingFirst providers 157
field headingFirst proxy -25
field headingFirst public 81
field headingFirst publish -79
field headingFirst python 157
field headingFirst query -125
field headingFirst quick -52
field headingFirst read -27
field headingFirst recommended 52
field headingFirst redirect -38
field headingFirst redis -30
field headingFirst reference -25
field headingFirst register -134
field headingFirst registering -87
field headingFirst related -64
field headingFirst remove -99
field headingFirst removing -33
field headingFirst report -284
field headingFirst required 168
field headingFirst resource -67
field headingFirst retrieve 138
field headingFirst run 46
field headingFirst running 398
field headingFirst s3 -107
field headingFirst saml 194
field headingFirst sandbox 129
field headingFirst save 31
field headingFirst saving -63
field headingFirst scenario -22
field headingFirst schedule -80
field headingFirst scheduled 21
field headingFirst schema -76
field headingFirst sdk -25
field headingFirst search -121
field headingFirst security 80
field headingFirst select 132
field headingFirst selecting -104
field headingFirst self-hosted -46
field headingFirst server -32
field headingFirst service 82
field headingFirst set -287
field headingFirst setting 101
field headingFirst settings 161
field headingFirst setup -116
field headingFirst shared 67
field headingFirst sharing 172
field headingFirst show 296
field headingFirst single 61
field headingFirst smtp 137
field headingFirst solution -96
field headingFirst source -44
field headingFirst specify -21
field headingFirst ssl 62
field headingFirst standard -46
field headingFirst start -68
field headingFirst starting 189
field headingFirst static 223
field headingFirst status -31
field headingFirst step 174
field headingFirst steps 78
field headingFirst storage -83
field headingFirst submit -34
field headingFirst summary -24
field headingFirst supported -278
field headingFirst sync 78
field headingFirst syncing -35
field headingFirst system -32
field headingFirst table 491
field headingFirst tags -30
field headingFirst task 35
field headingFirst telegram 202
field headingFirst telemetry 75
field headingFirst template 179
field headingFirst templates 93
field headingFirst test 48
field headingFirst testing 31
field headingFirst text 204
field headingFirst the -164
field headingFirst tips -78
field headingFirst to -98
field headingFirst total -25
field headingFirst trigger -76
field headingFirst triggering -75
field headingFirst troubleshooting -217
field headingFirst type -270
field headingFirst ui 167
field headingFirst understanding -151
field headingFirst update -69
field headingFirst updates 67
field headingFirst updating 20
field headingFirst upgrade -37
field headingFirst upgrading -79
field headingFirst uploading 59
field headingFirst usage -38
field headingFirst use 236
field headingFirst user -109
field headingFirst validate -93
field headingFirst verify 114
field headingFirst version -38
field headingFirst view -286
field headingFirst viewing -251
field headingFirst what -212
field headingFirst where -63
field headingFirst why -264
field headingFirst windows -45
field headingFirst with 53
field headingFirst workflow -152
field headingFirst workflows 35
field headingFirst write -136
field headingFirst writing 71
field headingFirst your 104
field headingFirstClass aimless -27
field headingFirstClass beforePlace -351
field headingFirstClass check -179
field headingFirstClass checkingHeading -498
field headingFirstClass configure 143
field headingFirstClass contrast 136
field headingFirstClass dateNoun -60
field headingFirstClass defaultHeader 167
field headingFirstClass descriptionHeader -143
field headingFirstClass determiner 170
field headingFirstClass display 218
field headingFirstClass durationNoun -33
field headingFirstClass edition -112
field headingFirstClass emailNoun 447
field headingFirstClass enter -297
field headingFirstClass fileNoun -102
field headingFirstClass fillingVerb -118
field headingFirstClass followUp 31
field headingFirstClass formatHeader 84
field headingFirstClass genericHeading 37
field headingFirstClass groupNoun 61
field headingFirstClass headingVerb 333
field headingFirstClass inputNoun 273
field headingFirstClass interfaceNoun 105
field headingFirstClass kindNoun -99
field headingFirstClass labelConnector -157
field headingFirstClass labelFiller -53
field headingFirstClass labelHeader 92
field headingFirstClass leave -29
field headingFirstClass limitsHeader -206
field headingFirstClass lookalike -32
field headingFirstClass make -62
field headingFirstClass manipulate 28
field headingFirstClass menuNoun 105
field headingFirstClass multilineNoun -88
field headingFirstClass navigate -257
field headingFirstClass negation -42
field headingFirstClass numberNoun -145
field headingFirstClass numberWord -43
field headingFirstClass obligation 166
field headingFirstClass off -88
field headingFirstClass on 81
field headingFirstClass opener 252
field headingFirstClass openingVerb 107
field headingFirstClass optionNoun 32
field headingFirstClass optionalHeader 76
field headingFirstClass optionsHeader -261
field headingFirstClass otherHeader -175
field headingFirstClass pairNoun 76
field headingFirstClass place -160
field headingFirstClass plainNoun 193
field headingFirstClass pointer 373
field headingFirstClass possessive 99
field headingFirstClass possibility 86
field headingFirstClass preposition -337
field headingFirstClass remark 103
field headingFirstClass requiredHeader 168
field headingFirstClass secretNoun -121
field headingFirstClass select -97
field headingFirstClass slugEnd -96
field headingFirstClass slugVerb -57
field headingFirstClass softener 287
field headingFirstClass structural -405
field headingFirstClass submitVerb 235
field headingFirstClass switchEffect 58
field headingFirstClass switchOff -95
field headingFirstClass switchOn -73
field headingFirstClass trialVerb -123
field headingFirstClass typeHeader -184
field headingFirstClass upload -50
field headingFirstClass urlNoun 188
field headingFirstClass use 249
field headingFirstClass valueWord -82
field headingFirstClass vendor -50
field headingFirstClass weakLabelHeader -42
field headingLast accounts 234
field headingLast action 46
field headingLast actions 215
field headingLast ad -131
field headingLast address 178
field headingLast addresses 25
field headingLast admin 68
field headingLast advanced 83
field headingLast agent -45
field headingLast agents -190
field headingLast alerts 130
field headingLast analysis 76
field headingLast api -101
field headingLast app -333
field headingLast application -168
field headingLast applications -85
field headingLast approval -115
field headingLast apps 33
field headingLast architecture -62
field headingLast arguments -52
field headingLast attributes -25
field headingLast auth0 35
field headingLast authentication 359
field headingLast authorization 182
field headingLast autoscaling -23
field headingLast azure 132
field headingLast backup -66
field headingLast bar -26
field headingLast behavior -44
field headingLast benefits -135
field headingLast block -31
field headingLast branch -21
field headingLast bucket -252
field headingLast builder -50
field headingLast by -38
field headingLast ca 160
field headingLast cache -82
field headingLast case 151
field headingLast cases -248
field headingLast catalog -128
field headingLast categories -21
field headingLast certificate -129
field headingLast certificates -100
field headingLast chart 547
field headingLast check -56
field headingLast checklist -71
field headingLast checks 82
field headingLast claims 95
field headingLast cli -68
field headingLast client -308
field headingLast clients 108
field headingLast cloud -107
field headingLast cluster 28
field headingLast codes -68
field headingLast colors -32
field headingLast columns -25
field headingLast combinations -61
field headingLast command -125
field headingLast commands 298
field headingLast commits -51
field headingLast component -26
field headingLast components -128
field headingLast compose -20
field headingLast concepts -171
field headingLast condition -28
field headingLast conditions 117
field headingLast config 118
field headingLast configuration 179
field headingLast configurations 108
field headingLast configure 312
field headingLast connect -51
field headingLast connection -51
field headingLast connections 68
field headingLast connector 107
field headingLast considerations -162
field headingLast contacts 152
field headingLast container -81
field headingLast content 51
field headingLast context 94
field headingLast control -27
field headingLast cors 77
field headingLast costs -75
field headingLast credentials -96
field headingLast criteria -109
field headingLast customization 110
field headingLast dashboard 103
field headingLast dashboards -78
field headingLast database 50
field headingLast databases -62
field headingLast date -103
field headingLast defaults 27
field headingLast definition -49
field headingLast dependencies -108
field headingLast deploy -27
field headingLast deployment 22
field headingLast deployments -31
field headingLast description -413
field headingLast design -29
field headingLast desktop -84
field headingLast details -31
field headingLast detection 105
field headingLast development -82
field headingLast devices 525
field headingLast differences -93
field headingLast dimensions -51
field headingLast directory -71
field headingLast docker -122
field headingLast document 126
field headingLast documents 31
field headingLast does -36
field headingLast domain 83
field headingLast domains -47
field headingLast download -91
field headingLast dropdown -83
field headingLast editor -116
field headingLast elements -52
field headingLast email 91
field headingLast end 83
field headingLast endpoint -239
field headingLast endpoints 35
field headingLast enterprise -85
field headingLast entries -49
field headingLast entry -20
field headingLast environment 329
field headingLast error -28
field headingLast errors -50
field headingLast etc 146
field headingLast evaluation -21
field headingLast event 224
field headingLast events -67
field headingLast example -69
field headingLast execution -23
field headingLast export 70
field headingLast extension 70
field headingLast feature 69
field headingLast features -175
field headingLast field 77
field headingLast fields 59
field headingLast file -140
field headingLast files 26
field headingLast filters 184
field headingLast flag -44
field headingLast flags -87
field headingLast flow -72
field headingLast for -87
field headingLast form -50
field headingLast format -117
field headingLast formatting -64
field headingLast forms 120
field headingLast function -132
field headingLast functions -42
field headingLast gateway -77
field headingLast general 36
field headingLast generation -29
field headingLast github -298
field headingLast gitlab -117
field headingLast glance -47
field headingLast google -41
field headingLast group 23
field headingLast groups -106
field headingLast guide -127
field headingLast guidelines -22
field headingLast handling -37
field headingLast hardware -24
field headingLast help -81
field headingLast history -26
field headingLast hooks -53
field headingLast host -68
field headingLast https -88
field headingLast id -134
field headingLast identity 138
field headingLast ids 117
field headingLast images 93
field headingLast impact -28
field headingLast implementation -24
field headingLast import 229
field headingLast in -121
field headingLast info 101
field headingLast information -22
field headingLast infrastructure 79
field headingLast input 58
field headingLast installation -119
field headingLast instance 201
field headingLast instructions -60
field headingLast integration 40
field headingLast integrations 33
field headingLast interface 160
field headingLast introduction -55
field headingLast issues -75
field headingLast it 38
field headingLast item 72
field headingLast items 72
field headingLast job 79
field headingLast json -47
field headingLast key -309
field headingLast keys 25
field headingLast labels 78
field headingLast language 168
field headingLast layer 28
field headingLast layout 50
field headingLast levels -103
field headingLast libraries 42
field headingLast lifecycle -54
field headingLast limitations 74
field headingLast link 73
field headingLast links -45
field headingLast linux -64
field headingLast list -31
field headingLast lists -219
field headingLast location -122
field headingLast locations -32
field headingLast log -26
field headingLast logger -37
field headingLast login -99
field headingLast logout 63
field headingLast logs -41
field headingLast mailgun -140
field headingLast management 65
field headingLast manager -56
field headingLast manually 70
field headingLast map -29
field headingLast mapping 58
field headingLast mappings -73
field headingLast match -21
field headingLast matters -20
field headingLast members 32
field headingLast menu -32
field headingLast message 80
field headingLast messages 173
field headingLast method -117
field headingLast methods -124
field headingLast metrics 107
field headingLast migrations 74
field headingLast model -33
field headingLast models 83
field headingLast modes -41
field headingLast name -22
field headingLast naming -22
field headingLast navigation -31
field headingLast network 93
field headingLast next -30
field headingLast node 49
field headingLast nodes -57
field headingLast notes 126
field headingLast notification -35
field headingLast notifications 299
field headingLast oauth -30
field headingLast off 30
field headingLast oidc -22
field headingLast okta -38
field headingLast only 26
field headingLast openai 197
field headingLast operations -61
field headingLast option -70
field headingLast optional 106
field headingLast options 123
field headingLast order -73
field headingLast organization 62
field headingLast output -38
field headingLast overrides -89
field headingLast overview 56
field headingLast package -76
field headingLast page -131
field headingLast pages 21
field headingLast pair -51
field headingLast panel 88
field headingLast parameter -28
field headingLast parameters 235
field headingLast passwords -21
field headingLast path -71
field headingLast pattern -40
field headingLast payload -21
field headingLast payment -36
field headingLast payments -250
field headingLast period -37
field headingLast periods -46
field headingLast permissions 383
field headingLast pipeline 147
field headingLast plan -40
field headingLast plugin 225
field headingLast plus -76
field headingLast point -43
field headingLast policies 61
field headingLast policy -142
field headingLast ports 32
field headingLast postgresql -229
field headingLast practices -256
field headingLast preparation -40
field headingLast prerequisite -131
field headingLast prerequisites -305
field headingLast process -111
field headingLast processing -27
field headingLast production -44
field headingLast profile 40
field headingLast profiles 22
field headingLast program 164
field headingLast project -36
field headingLast projects 127
field headingLast prompt -57
field headingLast properties 218
field headingLast provider -37
field headingLast providers 118
field headingLast provisioning -94
field headingLast proxy 193
field headingLast python -27
field headingLast queries -57
field headingLast query 171
field headingLast queue 46
field headingLast rates 72
field headingLast recommended -177
field headingLast record 129
field headingLast records -77
field headingLast redirects 93
field headingLast redis -23
field headingLast reference 80
field headingLast registration 179
field headingLast registry -52
field headingLast related -29
field headingLast relationship -22
field headingLast reminders 115
field headingLast report 91
field headingLast reporting 112
field headingLast reports -63
field headingLast repositories -143
field headingLast repository 222
field headingLast requests 40
field headingLast required -21
field headingLast requirements 68
field headingLast resource -93
field headingLast resources -111
field headingLast response -22
field headingLast responses -54
field headingLast results -80
field headingLast retention 44
field headingLast role -52
field headingLast roles -74
field headingLast route 51
field headingLast routes 203
field headingLast rule 123
field headingLast rules -76
field headingLast run 23
field headingLast scenarios -32
field headingLast schedule 40
field headingLast schema 515
field headingLast sdk -30
field headingLast search -123
field headingLast secret -133
field headingLast security 319
field headingLast server 42
field headingLast service -192
field headingLast services -34
field headingLast set 34
field headingLast settings 362
field headingLast setup 318
field headingLast shortcuts -81
field headingLast sidebar -65
field headingLast smtp -20
field headingLast software -70
field headingLast solution -98
field headingLast source -146
field headingLast specifications -221
field headingLast stack -48
field headingLast start 70
field headingLast started 196
field headingLast status -51
field headingLast statuses -68
field headingLast steps -253
field headingLast storage 308
field headingLast strategies 92
field headingLast strategy -85
field headingLast structure -127
field headingLast style 169
field headingLast subscription 256
field headingLast summary -30
field headingLast sync -94
field headingLast synchronization -49
field headingLast syntax -129
field headingLast system -51
field headingLast tab 77
field headingLast table -357
field headingLast tags -77
field headingLast task 67
field headingLast tasks -26
field headingLast team -28
field headingLast teams 22
field headingLast telemetry 61
field headingLast template 90
field headingLast terraform 115
field headingLast test -22
field headingLast testing -119
field headingLast time -118
field headingLast tips -52
field headingLast toggle 71
field headingLast token 47
field headingLast tokens -43
field headingLast tool -23
field headingLast toolkit 94
field headingLast tools -81
field headingLast topic -94
field headingLast topics 51
field headingLast trigger 230
field headingLast triggers 72
field headingLast troubleshooting -179
field headingLast type -129
field headingLast types 82
field headingLast ui -52
field headingLast update -41
field headingLast upgrade -33
field headingLast url -76
field headingLast urls -72
field headingLast usage 163
field headingLast use -80
field headingLast user 111
field headingLast users 235
field headingLast validate -172
field headingLast values -42
field headingLast variable -24
field headingLast verify -54
field headingLast version -150
field headingLast versions -44
field headingLast view -61
field headingLast visibility -41
field headingLast vpc 47
field headingLast vulnerabilities -38
field headingLast walkthrough -24
field headingLast webhook 300
field headingLast webhooks 54
field headingLast widget 106
field headingLast widgets -87
field headingLast window 33
field headingLast windows -121
field headingLast work -33
field headingLast workflow 154
field headingLast workflows 28
field headingLast works -216
field headingLast workspace -42
field headingLast workspaces -190
field headingPattern 1037 -25
field headingPattern 1041 -50
field headingPattern 1045 -106
field headingPattern 1046 -29
field headingPattern 1053 42
field headingPattern 1054 -46
field headingPattern 1101 -52
field headingPattern 1104 -36
field headingPattern 1105 -151
field headingPattern 1109 -37
field headingPattern 1110 -66
field headingPattern 1117 -99
field headingPattern 1169 -35
field headingPattern 1172 -32
field headingPattern 1173 21
field headingPattern 12 -24
field headingPattern 1232 150
field headingPattern 1233 -66
field headingPattern 1236 -47
field headingPattern 1237 -36
field headingPattern 1238 -45
field headingPattern 13 -51
field headingPattern 133 44
field headingPattern 1360 -54
field headingPattern 1361 -145
field headingPattern 1364 -58
field headingPattern 1365 -84
field headingPattern 1366 -36
field headingPattern 141 112
field headingPattern 144 112
field headingPattern 145 -177
field headingPattern 148 193
field headingPattern 149 126
field headingPattern 156 -56
field headingPattern 157 111
field headingPattern 1617 -72
field headingPattern 1621 -74
field headingPattern 17 144
field headingPattern 1749 -74
field headingPattern 1750 -28
field headingPattern 1809 -68
field headingPattern 1814 -25
field headingPattern 193 -81
field headingPattern 1937 -102
field headingPattern 1940 81
field headingPattern 1941 294
field headingPattern 1942 -26
field headingPattern 20 313
field headingPattern 2001 497
field headingPattern 2005 -96
field headingPattern 2064 85
field headingPattern 2065 -53
field headingPattern 2069 -39
field headingPattern 2070 93
field headingPattern 208 77
field headingPattern 209 -65
field headingPattern 21 -109
field headingPattern 213 -222
field headingPattern 214 54
field headingPattern 22 185
field headingPattern 221 -91
field headingPattern 2257 -42
field headingPattern 2261 -62
field headingPattern 2262 -24
field headingPattern 2317 -32
field headingPattern 2320 555
field headingPattern 2321 -116
field headingPattern 2324 -358
field headingPattern 2325 -59
field headingPattern 2326 117
field headingPattern 2332 -28
field headingPattern 2368 -27
field headingPattern 2384 90
field headingPattern 2385 188
field headingPattern 2388 73
field headingPattern 2389 -162
field headingPattern 2390 -87
field headingPattern 2396 149
field headingPattern 2453 -27
field headingPattern 2454 36
field headingPattern 2496 -47
field headingPattern 2501 -20
field headingPattern 2508 -105
field headingPattern 2509 -93
field headingPattern 2512 623
field headingPattern 2513 -49
field headingPattern 2516 -210
field headingPattern 2517 396
field headingPattern 2518 264
field headingPattern 2524 -36
field headingPattern 2577 -25
field headingPattern 2581 47
field headingPattern 2582 -74
field headingPattern 2693 -120
field headingPattern 2705 248
field headingPattern 2709 -23
field headingPattern 2710 -31
field headingPattern 2765 58
field headingPattern 2769 112
field headingPattern 2774 -44
field headingPattern 2837 -219
field headingPattern 29 73
field headingPattern 2901 374
field headingPattern 2961 233
field headingPattern 3153 -44
field headingPattern 3157 -71
field headingPattern 3280 -117
field headingPattern 3281 -129
field headingPattern 3285 448
field headingPattern 3286 54
field headingPattern 3293 -51
field headingPattern 3345 -78
field headingPattern 3349 -104
field headingPattern 3404 -90
field headingPattern 3405 -54
field headingPattern 3408 125
field headingPattern 3409 -65
field headingPattern 3412 122
field headingPattern 3413 505
field headingPattern 3414 61
field headingPattern 3420 -29
field headingPattern 3473 -183
field headingPattern 3477 294
field headingPattern 3478 42
field headingPattern 3520 -51
field headingPattern 3525 -40
field headingPattern 3536 -96
field headingPattern 3537 78
field headingPattern 3540 -154
field headingPattern 3541 289
field headingPattern 3542 -59
field headingPattern 3549 -85
field headingPattern 3597 -32
field headingPattern 3601 -39
field headingPattern 3605 -28
field headingPattern 3648 -28
field headingPattern 3649 137
field headingPattern 3653 126
field headingPattern 3660 -96
field headingPattern 3661 -143
field headingPattern 3664 99
field headingPattern 3665 -92
field headingPattern 3668 -56
field headingPattern 3669 149
field headingPattern 3670 -146
field headingPattern 3676 -50
field headingPattern 3677 161
field headingPattern 3724 -24
field headingPattern 3725 -30
field headingPattern 3728 636
field headingPattern 3729 -191
field headingPattern 3732 -358
field headingPattern 3733 -105
field headingPattern 3734 201
field headingPattern 3740 -31
field headingPattern 3789 -20
field headingPattern 3793 -53
field headingPattern 3796 343
field headingPattern 3797 141
field headingPattern 3856 -135
field headingPattern 3857 42
field headingPattern 3860 -166
field headingPattern 3861 230
field headingPattern 3862 53
field headingPattern 3921 -82
field headingPattern 3925 -208
field headingPattern 3985 -72
field headingPattern 3989 -74
field headingPattern 401 -23
field headingPattern 4112 -43
field headingPattern 4117 183
field headingPattern 4181 -66
field headingPattern 4241 -95
field headingPattern 4245 206
field headingPattern 4246 -34
field headingPattern 4416 -22
field headingPattern 4421 -68
field headingPattern 4428 -40
field headingPattern 4429 -46
field headingPattern 4432 -181
field headingPattern 4433 -84
field headingPattern 4437 268
field headingPattern 4438 222
field headingPattern 4445 -28
field headingPattern 4497 -30
field headingPattern 4629 -32
field headingPattern 4688 154
field headingPattern 4689 -32
field headingPattern 4693 -209
field headingPattern 4694 -22
field headingPattern 4753 -44
field headingPattern 4757 84
field headingPattern 4821 -96
field headingPattern 5009 -75
field headingPattern 5013 28
field headingPattern 5120 -28
field headingPattern 5121 29
field headingPattern 5125 211
field headingPattern 5126 -29
field headingPattern 5132 -21
field headingPattern 5133 -158
field headingPattern 5136 144
field headingPattern 5137 -238
field headingPattern 5140 383
field headingPattern 5141 -295
field headingPattern 5142 -140
field headingPattern 5148 162
field headingPattern 5185 -30
field headingPattern 5189 140
field headingPattern 5190 -24
field headingPattern 5197 -55
field headingPattern 5200 -77
field headingPattern 5201 -57
field headingPattern 5205 86
field headingPattern 5206 -35
field headingPattern 5212 56
field headingPattern 5213 169
field headingPattern 5265 -132
field headingPattern 5268 -58
field headingPattern 5269 80
field headingPattern 5270 -33
field headingPattern 5328 76
field headingPattern 5329 -138
field headingPattern 5332 -74
field headingPattern 5333 -211
field headingPattern 5393 -39
field headingPattern 5396 -31
field headingPattern 5397 -21
field headingPattern 5461 -24
field headingPattern 5504 -52
field headingPattern 5517 -53
field headingPattern 5521 -107
field headingPattern 5525 175
field headingPattern 5644 -90
field headingPattern 5645 -77
field headingPattern 5648 93
field headingPattern 5649 60
field headingPattern 5652 140
field headingPattern 5653 442
field headingPattern 5654 43
field headingPattern 5660 -27
field headingPattern 5661 51
field headingPattern 5697 160
field headingPattern 5713 -79
field headingPattern 5717 180
field headingPattern 5760 -32
field headingPattern 5761 -44
field headingPattern 5765 123
field headingPattern 5772 -92
field headingPattern 5773 -133
field headingPattern 5776 116
field headingPattern 5777 160
field headingPattern 5780 -91
field headingPattern 5781 -288
field headingPattern 5782 -369
field headingPattern 5788 106
field headingPattern 5841 -51
field headingPattern 5844 -91
field headingPattern 5845 83
field headingPattern 5893 167
field headingPattern 5901 -191
field headingPattern 5904 -135
field headingPattern 5908 208
field headingPattern 5909 -135
field headingPattern 5910 -85
field headingPattern 5917 96
field headingPattern 5957 167
field headingPattern 5965 -191
field headingPattern 5968 -301
field headingPattern 5969 52
field headingPattern 597 -122
field headingPattern 5972 41
field headingPattern 598 113
field headingPattern 5981 96
field headingPattern 6029 -28
field headingPattern 6033 -46
field headingPattern 6037 175
field headingPattern 705 -34
field headingPattern 709 211
field headingPattern 710 -28
field headingPattern 717 -87
field headingPattern 720 -51
field headingPattern 721 -293
field headingPattern 724 173
field headingPattern 725 352
field headingPattern 726 -82
field headingPattern 732 198
field headingPattern 733 76
field headingPattern 781 -34
field headingPattern 785 -40
field headingPattern 789 107
field headingPattern 81 -71
field headingPattern 84 -74
field headingPattern 848 -35
field headingPattern 849 -113
field headingPattern 85 -105
field headingPattern 853 -241
field headingPattern 86 -30
field headingPattern 981 -38
field headingWord & 27
field headingWord 1 161
field headingWord 2 -266
field headingWord 2.2 -64
field headingWord 3 65
field headingWord 5 59
field headingWord 6 43
field headingWord 7 -67
field headingWord 8 -195
field headingWord about -162
field headingWord accepting 45
field headingWord access -167
field headingWord accessing -100
field headingWord account 114
field headingWord accounts 223
field headingWord acl -88
field headingWord across -22
field headingWord action -94
field headingWord activity -180
field headingWord ad -174
field headingWord add -212
field headingWord adding 83
field headingWord additional 100
field headingWord address 213
field headingWord addresses 25
field headingWord adjust -51
field headingWord admin 180
field headingWord administrator 349
field headingWord advanced 157
field headingWord advantages -154
field headingWord after -71
field headingWord agent 463
field headingWord agents -205
field headingWord ai -51
field headingWord alert 302
field headingWord alerts 196
field headingWord all -107
field headingWord allow -43
field headingWord allowed 119
field headingWord an -369
field headingWord analysis 115
field headingWord analytics 178
field headingWord and -265
field headingWord android -229
field headingWord anonymous -97
field headingWord any -121
field headingWord apache 58
field headingWord api -363
field headingWord app -569
field headingWord applicable -41
field headingWord application -586
field headingWord applications -104
field headingWord apply 61
field headingWord applying -72
field headingWord approval -101
field headingWord approve 152
field headingWord architecture -115
field headingWord archiving -56
field headingWord arguments -52
field headingWord as -39
field headingWord asked -27
field headingWord assign 134
field headingWord assigning -107
field headingWord assignment 36
field headingWord at -98
field headingWord attachment 32
field headingWord attachments -23
field headingWord attribute 32
field headingWord attributes -34
field headingWord auth -33
field headingWord auth0 33
field headingWord authentication 64
field headingWord authorization -27
field headingWord auto -109
field headingWord automated -57
field headingWord automatic -71
field headingWord automatically -50
field headingWord automation -31
field headingWord autoscaling -23
field headingWord available -206
field headingWord aws 171
field headingWord azure -112
field headingWord b -133
field headingWord back 68
field headingWord backend -88
field headingWord background 21
field headingWord backup -48
field headingWord bar -40
field headingWord based 162
field headingWord basic 406
field headingWord be -51
field headingWord before 106
field headingWord behavior -55
field headingWord benefits -176
field headingWord best -258
field headingWord between -39
field headingWord billing 74
field headingWord bitbucket -120
field headingWord blob -45
field headingWord block -59
field headingWord blocks -58
field headingWord body 103
field headingWord bot -208
field headingWord branch 20
field headingWord breaking -62
field headingWord browser -60
field headingWord bucket -357
field headingWord build -73
field headingWord builder -158
field headingWord building 59
field headingWord built-in -112
field headingWord bulk 193
field headingWord business -45
field headingWord but 99
field headingWord by -118
field headingWord ca 146
field headingWord cache -123
field headingWord calendar 176
field headingWord call 260
field headingWord can 108
field headingWord can't -34
field headingWord cannot -40
field headingWord capture 325
field headingWord case 143
field headingWord cases -256
field headingWord catalog -191
field headingWord categories -27
field headingWord central 145
field headingWord certificate -416
field headingWord certificates -39
field headingWord challenge -40
field headingWord challenges -82
field headingWord change 307
field headingWord changes -52
field headingWord changing 64
field headingWord channel -20
field headingWord chart 446
field headingWord check -224
field headingWord checklist -91
field headingWord checks 70
field headingWord choose -203
field headingWord choosing 42
field headingWord ci/cd -22
field headingWord claim -84
field headingWord claims 55
field headingWord claude -179
field headingWord clear -56
field headingWord cli -123
field headingWord click 203
field headingWord client -544
field headingWord clients 131
field headingWord close 138
field headingWord cloud 63
field headingWord cloudflare 274
field headingWord cluster 81
field headingWord code -216
field headingWord codes -68
field headingWord collection 323
field headingWord colors -32
field headingWord column 116
field headingWord columns -27
field headingWord combinations -61
field headingWord command -126
field headingWord commands 298
field headingWord comment 96
field headingWord commits -51
field headingWord common -176
field headingWord community -63
field headingWord comparing -20
field headingWord comparison -45
field headingWord compatible -20
field headingWord complete 151
field headingWord compliance 88
field headingWord component -31
field headingWord components -162
field headingWord compose -60
field headingWord concepts -186
field headingWord condition 76
field headingWord conditional -21
field headingWord conditions 101
field headingWord config 76
field headingWord configuration -237
field headingWord configurations 97
field headingWord configure 120
field headingWord configuring -37
field headingWord connect -207
field headingWord connecting 115
field headingWord connection -122
field headingWord connections 68
field headingWord considerations -180
field headingWord consumer 86
field headingWord contact 56
field headingWord contacts 172
field headingWord container -187
field headingWord content -26
field headingWord context 36
field headingWord controls -97
field headingWord conversation 238
field headingWord conversations -45
field headingWord copy -66
field headingWord core -180
field headingWord correct -35
field headingWord cors 76
field headingWord costs -75
field headingWord count -57
field headingWord cpu -43
field headingWord credentials -301
field headingWord criteria -112
field headingWord csv -79
field headingWord customer -23
field headingWord customization 77
field headingWord daemon -39
field headingWord dashboards -21
field headingWord data -293
field headingWord database 40
field headingWord databases -62
field headingWord date -220
field headingWord day 180
field headingWord debugging -80
field headingWord default 129
field headingWord defaults -44
field headingWord define -20
field headingWord defining 134
field headingWord definition -60
field headingWord deleting -118
field headingWord delivery -46
field headingWord denied -42
field headingWord dependencies -111
field headingWord dependency -76
field headingWord deploy 157
field headingWord deploying 94
field headingWord deployment 28
field headingWord deployments -125
field headingWord deprecated -39
field headingWord description -435
field headingWord design -36
field headingWord details -166
field headingWord detection 102
field headingWord determine -26
field headingWord developers -60
field headingWord development -137
field headingWord device 52
field headingWord devices 491
field headingWord difference -23
field headingWord differences -101
field headingWord dimensions -55
field headingWord direct -64
field headingWord directory -253
field headingWord disable 52
field headingWord disabling 56
field headingWord display 515
field headingWord distribution -396
field headingWord dns -82
field headingWord do -140
field headingWord docker -167
field headingWord document 47
field headingWord documentation -43
field headingWord documents 31
field headingWord does -101
field headingWord domain 104
field headingWord download -178
field headingWord downstream -95
field headingWord dropdown -92
field headingWord duplicate -142
field headingWord dynamic 149
field headingWord edit 42
field headingWord editing 252
field headingWord editor -234
field headingWord elements -54
field headingWord email 396
field headingWord emails -62
field headingWord empty -39
field headingWord enable 243
field headingWord enabling 182
field headingWord enabling/disabling 69
field headingWord encryption -191
field headingWord end 83
field headingWord endpoint -86
field headingWord endpoints -49
field headingWord engine 73
field headingWord enter 207
field headingWord enterprise -226
field headingWord entity 38
field headingWord entra -57
field headingWord entries 196
field headingWord entry -148
field headingWord environment 245
field headingWord environments -21
field headingWord error -84
field headingWord errors -93
field headingWord etc 146
field headingWord evaluation -23
field headingWord event 212
field headingWord events -198
field headingWord example 106
field headingWord exchange -153
field headingWord execute 102
field headingWord execution 24
field headingWord existing 112
field headingWord expiration -93
field headingWord export -323
field headingWord extension 70
field headingWord external 174
field headingWord failure -40
field headingWord fallback 95
field headingWord feature 31
field headingWord features -238
field headingWord field -395
field headingWord fields 95
field headingWord file -323
field headingWord files -51
field headingWord filter -149
field headingWord filtering -72
field headingWord filters 113
field headingWord find -70
field headingWord finding -64
field headingWord first 45
field headingWord fixed -53
field headingWord flag -110
field headingWord flags 87
field headingWord flow -77
field headingWord following -33
field headingWord for -195
field headingWord force -31
field headingWord form 39
field headingWord format -225
field headingWord formatting 809
field headingWord forms 73
field headingWord formula -72
field headingWord forward -89
field headingWord frequently -27
field headingWord from 208
field headingWord full 20
field headingWord function -233
field headingWord functions -67
field headingWord future 22
field headingWord gateway 121
field headingWord gateways -164
field headingWord general -73
field headingWord generate -175
field headingWord generation -37
field headingWord generator 125
field headingWord generic 93
field headingWord get -163
field headingWord getting 111
field headingWord git 266
field headingWord github -287
field headingWord gitlab -120
field headingWord give -54
field headingWord glance -47
field headingWord google -153
field headingWord group -35
field headingWord groups -129
field headingWord grpc -21
field headingWord guide -130
field headingWord guidelines -29
field headingWord handling -49
field headingWord hardware -28
field headingWord header -25
field headingWord headers -25
field headingWord health -29
field headingWord helm 61
field headingWord help -117
field headingWord here 176
field headingWord history -27
field headingWord home 60
field headingWord hooks -53
field headingWord host -26
field headingWord how 205
field headingWord https -36
field headingWord i 124
field headingWord iam -67
field headingWord id -254
field headingWord identify -20
field headingWord identity -297
field headingWord ids 71
field headingWord if 63
field headingWord image 100
field headingWord images 85
field headingWord imap 152
field headingWord impact -68
field headingWord implement -38
field headingWord implementation -42
field headingWord implementing -47
field headingWord import 106
field headingWord important 73
field headingWord importing -27
field headingWord imports -179
field headingWord in -79
field headingWord inbound 64
field headingWord inbox -30
field headingWord include -32
field headingWord index 92
field headingWord individual 99
field headingWord info 99
field headingWord information 144
field headingWord infrastructure 254
field headingWord ingress -111
field headingWord initial -24
field headingWord input 148
field headingWord install -285
field headingWord installation -168
field headingWord installing -39
field headingWord instance -101
field headingWord instances 65
field headingWord instructions -168
field headingWord integrate -113
field headingWord integration 450
field headingWord integrations 31
field headingWord interface 151
field headingWord internal -71
field headingWord internet -25
field headingWord interpretation -152
field headingWord into -23
field headingWord introduction -58
field headingWord inventory -75
field headingWord is 150
field headingWord issue -30
field headingWord issues -83
field headingWord it -241
field headingWord item 91
field headingWord java 95
field headingWord job 69
field headingWord jobs -40
field headingWord join 29
field headingWord json -86
field headingWord key -359
field headingWord keycloak -80
field headingWord keys 45
field headingWord known -79
field headingWord kubernetes -185
field headingWord labels 42
field headingWord language 127
field headingWord launch -84
field headingWord layer 20
field headingWord layout 163
field headingWord ldap 186
field headingWord legacy -35
field headingWord levels -103
field headingWord libraries 38
field headingWord library -86
field headingWord license -32
field headingWord lifecycle -68
field headingWord limit -38
field headingWord limitations 70
field headingWord limiting -114
field headingWord limits -63
field headingWord line -102
field headingWord lines 39
field headingWord linked -127
field headingWord linking -80
field headingWord links 29
field headingWord linux -70
field headingWord list 73
field headingWord listing -163
field headingWord lists -224
field headingWord load -25
field headingWord local 174
field headingWord location 44
field headingWord locations -30
field headingWord log -25
field headingWord logger -46
field headingWord logging -51
field headingWord login 23
field headingWord logout 58
field headingWord logs -96
field headingWord machine 114
field headingWord macos 35
field headingWord mail -217
field headingWord mailgun -139
field headingWord main -29
field headingWord make 171
field headingWord making 154
field headingWord manage 165
field headingWord management -79
field headingWord manager -75
field headingWord managing -191
field headingWord manual 44
field headingWord manually 21
field headingWord map -60
field headingWord mapping -32
field headingWord mappings -73
field headingWord marking 117
field headingWord master 175
field headingWord matching -36
field headingWord matters -26
field headingWord maximum 44
field headingWord mcp -21
field headingWord measure -47
field headingWord media 22
field headingWord members -22
field headingWord menu -33
field headingWord message -66
field headingWord messages 109
field headingWord metadata 43
field headingWord method -110
field headingWord methods -126
field headingWord metrics -167
field headingWord migrating -28
field headingWord migrations 73
field headingWord minimum 40
field headingWord mobile -165
field headingWord mode -109
field headingWord models 98
field headingWord modes -41
field headingWord modify 153
field headingWord more -256
field headingWord move 56
field headingWord mqtt 283
field headingWord multiple -115
field headingWord my 367
field headingWord mysql -188
field headingWord name -35
field headingWord namespace -46
field headingWord naming -39
field headingWord native -141
field headingWord navigate -58
field headingWord navigation -63
field headingWord new 100
field headingWord next -108
field headingWord nginx -66
field headingWord no -46
field headingWord node 117
field headingWord nodes -65
field headingWord not 147
field headingWord note -35
field headingWord notes 46
field headingWord notification 109
field headingWord notifications 201
field headingWord number 44
field headingWord numbering 224
field headingWord oauth -310
field headingWord object -26
field headingWord obtain -31
field headingWord ocr 93
field headingWord of 140
field headingWord off 31
field headingWord oidc -225
field headingWord okta -774
field headingWord on -184
field headingWord onboarding -162
field headingWord online 126
field headingWord only 86
field headingWord open -47
field headingWord openai 238
field headingWord openid -424
field headingWord opening 86
field headingWord operation -94
field headingWord operations -68
field headingWord operator 93
field headingWord option -221
field headingWord optional 324
field headingWord options 64
field headingWord or 49
field headingWord order -243
field headingWord organization 22
field headingWord origin 154
field headingWord other -217
field headingWord outbound -53
field headingWord output -61
field headingWord over -132
field headingWord overrides -90
field headingWord overview 181
field headingWord own -41
field headingWord package -113
field headingWord page 220
field headingWord pair -51
field headingWord palette 280
field headingWord panel 133
field headingWord parameter 61
field headingWord parameters 473
field headingWord partial -132
field headingWord password -85
field headingWord passwords -21
field headingWord path -43
field headingWord pattern -44
field headingWord pay 144
field headingWord payload -115
field headingWord payment 190
field headingWord payments -68
field headingWord pdf 57
field headingWord per 210
field headingWord performance -22
field headingWord period -113
field headingWord periods -46
field headingWord permission -52
field headingWord permissions -42
field headingWord personal -21
field headingWord phone 141
field headingWord pipeline 68
field headingWord plan -89
field headingWord plane -38
field headingWord platform -25
field headingWord plugin 160
field headingWord plugins -57
field headingWord plus -76
field headingWord pod -55
field headingWord point -43
field headingWord policies 184
field headingWord policy -176
field headingWord pool 86
field headingWord port -99
field headingWord portal 213
field headingWord ports 32
field headingWord post 83
field headingWord postgresql -232
field headingWord power -94
field headingWord practices -258
field headingWord predefined 31
field headingWord preferred -37
field headingWord preparation -40
field headingWord prerequisite -131
field headingWord prerequisites -306
field headingWord printing 32
field headingWord priority -21
field headingWord private 70
field headingWord pro -40
field headingWord process -133
field headingWord processing 292
field headingWord product -288
field headingWord production -80
field headingWord products 20
field headingWord profile 147
field headingWord profiles -41
field headingWord program 135
field headingWord project -189
field headingWord projects 124
field headingWord prometheus -72
field headingWord prompt -38
field headingWord properties 218
field headingWord protocol -213
field headingWord provider 160
field headingWord providers 117
field headingWord provision 278
field headingWord provisioning -234
field headingWord proxy 280
field headingWord public 262
field headingWord publish -121
field headingWord publishing -60
field headingWord pull -43
field headingWord python 129
field headingWord queries -81
field headingWord queue -161
field headingWord quick 29
field headingWord quotes 80
field headingWord rates 71
field headingWord raw 159
field headingWord read -47
field headingWord read-only -81
field headingWord reading -23
field headingWord receive -42
field headingWord receiving -145
field headingWord recommended -133
field headingWord record -59
field headingWord recording 139
field headingWord records -257
field headingWord recovery 71
field headingWord recurring -50
field headingWord redirect -71
field headingWord redirects 93
field headingWord reference 39
field headingWord register -317
field headingWord registering -88
field headingWord registration 200
field headingWord related -83
field headingWord release -61
field headingWord releases -41
field headingWord reminders 200
field headingWord remote -139
field headingWord removal -24
field headingWord remove -117
field headingWord removed -25
field headingWord removing -106
field headingWord report 162
field headingWord reporting 71
field headingWord reports -45
field headingWord repositories -97
field headingWord repository 204
field headingWord request 151
field headingWord required 155
field headingWord requirements 63
field headingWord research 99
field headingWord reset -97
field headingWord resource -154
field headingWord resources -112
field headingWord response -43
field headingWord responses -21
field headingWord restart 31
field headingWord restore -33
field headingWord result -59
field headingWord results -87
field headingWord retention 32
field headingWord retrieve 206
field headingWord return -30
field headingWord reverse 213
field headingWord review -78
field headingWord role -84
field headingWord roles -139
field headingWord rollback 42
field headingWord rolling -22
field headingWord root 30
field headingWord route -22
field headingWord routes 246
field headingWord routing 69
field headingWord rows -25
field headingWord rpm -28
field headingWord rule 275
field headingWord rules -248
field headingWord run 269
field headingWord runner -84
field headingWord running 335
field headingWord s3 -140
field headingWord sales 344
field headingWord same -119
field headingWord saml 57
field headingWord sandbox 118
field headingWord saving -63
field headingWord scale -49
field headingWord scaling -37
field headingWord scenario -22
field headingWord scenarios -63
field headingWord schedule 91
field headingWord scheduled 82
field headingWord scheduling -24
field headingWord schema 485
field headingWord scim -244
field headingWord scopes 79
field headingWord screen -29
field headingWord script -98
field headingWord sdk -141
field headingWord search -175
field headingWord secret 216
field headingWord secrets -55
field headingWord section -27
field headingWord secure -32
field headingWord security -104
field headingWord see 99
field headingWord select 92
field headingWord selecting -168
field headingWord self-hosted -53
field headingWord send -116
field headingWord sending 66
field headingWord sent 68
field headingWord server 169
field headingWord servers -67
field headingWord service -201
field headingWord services -178
field headingWord ses 62
field headingWord session -27
field headingWord set 106
field headingWord setting 61
field headingWord settings 446
field headingWord setup 195
field headingWord shape -43
field headingWord share -62
field headingWord shared -75
field headingWord sharing 110
field headingWord shortcuts -46
field headingWord should 76
field headingWord show 282
field headingWord shows -22
field headingWord side 49
field headingWord sidebar -65
field headingWord signing -59
field headingWord simple 66
field headingWord single -95
field headingWord size 131
field headingWord skip -21
field headingWord slack -58
field headingWord smtp 108
field headingWord software -108
field headingWord solution -108
field headingWord some 166
field headingWord source -309
field headingWord sources -175
field headingWord specific 118
field headingWord specifications -221
field headingWord specify 41
field headingWord specifying -39
field headingWord sql -57
field headingWord sso -44
field headingWord stack -46
field headingWord staging -43
field headingWord standalone -42
field headingWord standard -66
field headingWord start -92
field headingWord started 166
field headingWord starting 164
field headingWord state 61
field headingWord statement 23
field headingWord states -24
field headingWord static 310
field headingWord status 60
field headingWord statuses -81
field headingWord step 167
field headingWord steps -75
field headingWord storage -98
field headingWord store 24
field headingWord strategies 87
field headingWord strategy -98
field headingWord stream -82
field headingWord structure -127
field headingWord studio -71
field headingWord style 153
field headingWord subject 36
field headingWord submit -101
field headingWord subscribe -32
field headingWord subscription 97
field headingWord subscriptions -56
field headingWord suggested -32
field headingWord support 140
field headingWord supported -394
field headingWord synchronization -166
field headingWord syncing -105
field headingWord syntax -129
field headingWord system -61
field headingWord tab 74
field headingWord table 434
field headingWord tables 244
field headingWord tag -56
field headingWord tags -107
field headingWord target 130
field headingWord targeting -21
field headingWord task 320
field headingWord tasks 229
field headingWord team -58
field headingWord telegram 202
field headingWord telemetry 53
field headingWord template 218
field headingWord templates 81
field headingWord terraform 83
field headingWord test -159
field headingWord testing -135
field headingWord tests -49
field headingWord text 131
field headingWord that -156
field headingWord the -74
field headingWord theme -61
field headingWord this -88
field headingWord three 81
field headingWord tier -23
field headingWord time 76
field headingWord timeline -98
field headingWord timeout -22
field headingWord tips -123
field headingWord to -127
field headingWord toggle 56
field headingWord tokens -47
field headingWord tool 257
field headingWord toolkit 94
field headingWord tools -118
field headingWord topic -240
field headingWord topics 51
field headingWord total 97
field headingWord totp 30
field headingWord trace -50
field headingWord track -58
field headingWord tracked 67
field headingWord tracking 113
field headingWord transaction -215
field headingWord transactions -35
field headingWord trigger 77
field headingWord triggering -76
field headingWord triggers 70
field headingWord troubleshooting -218
field headingWord trusted -54
field headingWord type -208
field headingWord types 52
field headingWord ui 82
field headingWord understanding -198
field headingWord unit -55
field headingWord units 126
field headingWord up 39
field headingWord update 322
field headingWord updated -34
field headingWord updates 144
field headingWord upgrade -71
field headingWord upgrading -99
field headingWord upload -49
field headingWord uploading 59
field headingWord upstream -81
field headingWord uri -87
field headingWord url -122
field headingWord urls -88
field headingWord usage -128
field headingWord use -133
field headingWord used -92
field headingWord user -124
field headingWord username 39
field headingWord users 188
field headingWord using -34
field headingWord validate -105
field headingWord validation -116
field headingWord value 70
field headingWord variable -50
field headingWord variables -78
field headingWord vat -42
field headingWord vendor -73
field headingWord verification -24
field headingWord verify 61
field headingWord version -303
field headingWord versioning 86
field headingWord versions -45
field headingWord very 95
field headingWord via 306
field headingWord view -464
field headingWord viewing -256
field headingWord views -22
field headingWord visibility -71
field headingWord vpc 47
field headingWord vulnerabilities -38
field headingWord walkthrough -24
field headingWord want -83
field headingWord web -281
field headingWord webhook -112
field headingWord webhooks -58
field headingWord website -20
field headingWord websocket 30
field headingWord what -248
field headingWord when 80
field headingWord where -63
field headingWord which -51
field headingWord who 75
field headingWord why -273
field headingWord widget 106
field headingWord widgets -117
field headingWord wildcard -161
field headingWord will -23
field headingWord window 31
field headingWord windows -333
field headingWord with -182
field headingWord within -51
field headingWord without -47
field headingWord work -45
field headingWord worker -49
field headingWord workflow 37
field headingWord workflows 26
field headingWord working 181
field headingWord works -234
field headingWord workspace -102
field headingWord workspaces -190
field headingWord write -139
field headingWord writing 70
field headingWord yaml -35
field headingWord your -47
field headingWord zero 80
field headsLabels 0 -3712
field inTab 0 90
field innerHeading 0 205
field introClass aimless -132
field introClass check -264
field introClass checkingHeading -140
field introClass click 175
field introClass configure 346
field introClass contrast -67
field introClass determiner -69
field introClass enter 215
field introClass fieldNoun -170
field introClass fillingVerb 105
field introClass followUp -277
field introClass headingVerb 153
field introClass inputNoun -168
field introClass kindNoun 104
field introClass labelHeader -168
field introClass make 220
field introClass manipulate 194
field introClass menuNoun 149
field introClass navigate 237
field introClass off -50
field introClass opener -37
field introClass openingVerb -193
field introClass place -92
field introClass plainNoun -93
field introClass remark -58
field introClass secretNoun -52
field introClass select -169
field introClass slugVerb 147
field introClass submitVerb 78
field introClass switchEffect -253
field introClass switchOff -113
field introClass switchOn -61
field introClass toggleNoun -94
field introClass trialVerb -78
field introClass typeHeader 105
field introClass upload 54
field introClass use -153
field introClass weakLabelHeader -87
field introColon 0 -93
field introColon 1 -369
field introColon 2 -92
field introLast 2 134
field introLast above -37
field introLast access 40
field introLast accordingly -72
field introLast account -20
field introLast action 58
field introLast actions -228
field introLast activity -30
field introLast address 34
field introLast admin 115
field introLast advantages -36
field introLast again -34
field introLast agent -41
field introLast alerts 77
field introLast all 137
field introLast also -25
field introLast analysis 35
field introLast api -33
field introLast apis -63
field introLast app -238
field introLast appear -89
field introLast application 37
field introLast applications -61
field introLast apply -52
field introLast are 28
field introLast arguments -78
field introLast audit -35
field introLast authentication 150
field introLast automatically -30
field introLast available 78
field introLast backup 67
field introLast behavior -101
field introLast below 159
field introLast benefits -113
field introLast between -33
field introLast bucket -144
field introLast button -68
field introLast ca 76
field introLast cache -58
field introLast can -127
field introLast capabilities -20
field introLast card 65
field introLast case -45
field introLast cases -202
field introLast categories -21
field introLast changes -150
field introLast channel 47
field introLast chart 30
field introLast check -44
field introLast cli -20
field introLast client 34
field introLast cluster 168
field introLast code 77
field introLast columns -70
field introLast command 32
field introLast commands 75
field introLast components -70
field introLast concepts -83
field introLast conditions -75
field introLast configuration 281
field introLast configurations 86
field introLast configure 552
field introLast connect 36
field introLast considerations -125
field introLast contains -55
field introLast context -22
field introLast created -53
field introLast csv -43
field introLast dashboard -118
field introLast data -91
field introLast database 26
field introLast databases 38
field introLast day -38
field introLast default 91
field introLast defaults -89
field introLast definitions -29
field introLast deployment 116
field introLast description -68
field introLast details 459
field introLast dialog -24
field introLast directory -63
field introLast docs 97
field introLast documentation -73
field introLast dropdown 30
field introLast each 25
field introLast elements -37
field introLast entry 41
field introLast environment 124
field introLast etc -63
field introLast event -70
field introLast events 46
field introLast example -46
field introLast examples -60
field introLast execution -30
field introLast fails 40
field introLast failure -20
field introLast feature -21
field introLast features -295
field introLast field 290
field introLast fields -384
field introLast file -70
field introLast files 51
field introLast flags -42
field introLast flow -129
field introLast following 392
field introLast follows 78
field introLast form 24
field introLast format -29
field introLast formats -160
field introLast from -84
field introLast functions -20
field introLast general -23
field introLast generation 168
field introLast get -34
field introLast group -53
field introLast guide 120
field introLast hardware -25
field introLast has 243
field introLast headers -53
field introLast here 28
field introLast highlights -42
field introLast history 33
field introLast id -41
field introLast ids -25
field introLast import 255
field introLast in 317
field introLast include 211
field introLast included -41
field introLast includes -138
field introLast including -109
field introLast info 36
field introLast information -28
field introLast inputs 489
field introLast installation -27
field introLast instructions -57
field introLast integration -109
field introLast integrations 33
field introLast interface 96
field introLast is 57
field introLast issues -34
field introLast it -112
field introLast job 80
field introLast language 35
field introLast later 76
field introLast layouts 70
field introLast levels -57
field introLast lifecycle -49
field introLast limitations -67
field introLast limits 107
field introLast line -87
field introLast link -50
field introLast links -44
field introLast list -154
field introLast locations -49
field introLast management -45
field introLast mapping -150
field introLast metadata -49
field introLast method -109
field introLast methods -181
field introLast metrics -46
field introLast mode -29
field introLast model -50
field introLast modes -153
field introLast more 95
field introLast need -44
field introLast needs 68
field introLast next 25
field introLast node 91
field introLast notes 34
field introLast notifications 290
field introLast number 249
field introLast oauth 171
field introLast of -69
field introLast on 48
field introLast operations -55
field introLast option 85
field introLast optional -109
field introLast options 341
field introLast order 48
field introLast organization -32
field introLast other 20
field introLast out 67
field introLast overview 209
field introLast own -36
field introLast pages 52
field introLast panel 97
field introLast parameter 261
field introLast parameters 152
field introLast password 68
field introLast path -21
field introLast period -82
field introLast permissions 301
field introLast pipeline -43
field introLast platform -36
field introLast plugin 214
field introLast plugins 177
field introLast port -21
field introLast possible 91
field introLast postgresql -182
field introLast practices -94
field introLast prerequisites -121
field introLast process -83
field introLast profile -21
field introLast program 44
field introLast properties -162
field introLast provide 39
field introLast providers 115
field introLast proxy 231
field introLast purposes -32
field introLast queries -241
field introLast query 57
field introLast questions -23
field introLast record 113
field introLast reference -127
field introLast related -32
field introLast release -43
field introLast report -76
field introLast repository -21
field introLast required -25
field introLast requirements -113
field introLast resources -22
field introLast responses -51
field introLast results -91
field introLast role -55
field introLast row 22
field introLast rule -38
field introLast rules -38
field introLast run 150
field introLast running 160
field introLast saml 228
field introLast save 104
field introLast scenarios -30
field introLast schedule -33
field introLast schema 101
field introLast scope -32
field introLast screen -37
field introLast script -66
field introLast section -91
field introLast sections -107
field introLast security 161
field introLast see -35
field introLast select -74
field introLast selection 38
field introLast server 157
field introLast service 195
field introLast services -63
field introLast set -32
field introLast settings 59
field introLast setup 156
field introLast shows -22
field introLast software -32
field introLast solution -82
field introLast solutions -84
field introLast sources 78
field introLast specifications -76
field introLast specify 235
field introLast stages -32
field introLast start -83
field introLast started -26
field introLast states -36
field introLast status -26
field introLast statuses -26
field introLast step -49
field introLast steps -311
field introLast storage 172
field introLast strategies 91
field introLast structure -24
field introLast supported -34
field introLast sync 105
field introLast system -24
field introLast tab 426
field introLast table -112
field introLast tabs -52
field introLast tags -30
field introLast task -32
field introLast tasks 30
field introLast team -30
field introLast template 239
field introLast templates -23
field introLast terms -49
field introLast terraform -31
field introLast testing -20
field introLast that -64
field introLast them -212
field introLast time 61
field introLast tips -43
field introLast token -97
field introLast tools -25
field introLast troubleshooting -23
field introLast type -307
field introLast up 114
field introLast updates -94
field introLast upgrade -31
field introLast usage -58
field introLast use -29
field introLast user 187
field introLast users 83
field introLast using -26
field introLast values -215
field introLast variables -136
field introLast verify 124
field introLast version 57
field introLast versions -20
field introLast ways -153
field introLast well -27
field introLast when -34
field introLast where -60
field introLast window 25
field introLast workflow -97
field introLast works -43
field introLast workspace -28
field introLast you -31
field introMood 0 -151
field introMood 1 262
field introMood 16 -290
field introMood 17 -318
field introMood 2 -54
field introMood 3 -68
field introMood 6 -416
field introNone 0 -222
field introPhrase byDefault -276
field introPhrase defaultIs 54
field introPhrase example -128
field introPhrase existing 101
field introPhrase filledByItself -24
field introPhrase following 66
field introPhrase followingValues -141
field introPhrase multiline -77
field introPhrase neededIf -69
field introPhrase oneOf -433
field introPhrase optional -127
field introPhrase ordered 487
field introPhrase pairs -55
field introPhrase range -27
field introPhrase recommended -248
field introPhrase required -338
field introPhrase separated 108
field introPhrase severalOf 27
field introPhrase shownOnly 257
field introPhrase valuesAre -68
field introPhrase whether 125
field introScope 1 2550
field introScope 2 2735
field introVerb access -69
field introVerb add -85
field introVerb adjust 313
field introVerb apply 20
field introVerb assign -62
field introVerb attach 47
field introVerb build -72
field introVerb change -149
field introVerb check -79
field introVerb choose -190
field introVerb clear -54
field introVerb click 83
field introVerb clicking 90
field introVerb complete -54
field introVerb connect 141
field introVerb copy -54
field introVerb create 37
field introVerb creating 122
field introVerb customize 38
field introVerb define 57
field introVerb deploy 38
field introVerb disable -50
field introVerb download -52
field introVerb drag -54
field introVerb edit 114
field introVerb enabling -39
field introVerb ensure -70
field introVerb enter 54
field introVerb expand -110
field introVerb export -46
field introVerb fill 60
field introVerb follow -201
field introVerb generate -63
field introVerb give -57
field introVerb go 32
field introVerb input -170
field introVerb install -70
field introVerb integrate -81
field introVerb key -52
field introVerb learn 119
field introVerb leave 36
field introVerb leaving -20
field introVerb log 108
field introVerb make 161
field introVerb manage -171
field introVerb modify -70
field introVerb monitor -27
field introVerb name -33
field introVerb navigate 73
field introVerb new -69
field introVerb note -58
field introVerb pick -166
field introVerb proceed 129
field introVerb provide 284
field introVerb providing 48
field introVerb read -106
field introVerb refer -36
field introVerb register -272
field introVerb remove -59
field introVerb rename 29
field introVerb restart -61
field introVerb return -57
field introVerb run 282
field introVerb save 84
field introVerb scroll 162
field introVerb see 21
field introVerb select 149
field introVerb set 126
field introVerb sign 82
field introVerb specify 72
field introVerb start -37
field introVerb stop 60
field introVerb test -28
field introVerb toggle -84
field introVerb turn 29
field introVerb type 105
field introVerb uploading 75
field introVerb use -206
field introVerb validate -100
field introVerb verify 92
field introVerb view -92
field introVerb write -52
field introWord & -57
field introWord + 152
field introWord - -254
field introWord 1 188
field introWord 2 36
field introWord 3 68
field introWord 4 -35
field introWord 5 300
field introWord 6 63
field introWord a -88
field introWord able 131
field introWord about 233
field introWord above -256
field introWord access 130
field introWord accessed 253
field introWord accessible 79
field introWord according 98
field introWord accordingly -73
field introWord account 341
field introWord accountability 192
field introWord accounts -22
field introWord acl 54
field introWord across -31
field introWord act -120
field introWord action -74
field introWord actions -276
field introWord active 110
field introWord activities -48
field introWord activity -37
field introWord actual -76
field introWord ad -37
field introWord add 329
field introWord added -52
field introWord adding -37
field introWord addition -86
field introWord additional 377
field introWord additionally -47
field introWord address 74
field introWord addresses -69
field introWord adjust 333
field introWord admin 139
field introWord administration 242
field introWord administrator 419
field introWord administrators -45
field introWord admins -41
field introWord advanced 330
field introWord advantages -96
field introWord after -350
field introWord again 27
field introWord against 53
field introWord agent -209
field introWord ai -176
field introWord alert 97
field introWord alerts 107
field introWord all -92
field introWord allow -129
field introWord allowing -24
field introWord allows 129
field introWord alone 21
field introWord already 83
field introWord also -35
field introWord an 56
field introWord analysis 254
field introWord analytics 178
field introWord and -53
field introWord and/or -25
field introWord annotation -26
field introWord another 180
field introWord answer -23
field introWord any 38
field introWord apache 102
field introWord apart 59
field introWord api -57
field introWord apis -77
field introWord app -143
field introWord appear 218
field introWord appearance 205
field introWord appearing -156
field introWord appears -33
field introWord append 25
field introWord applicable -31
field introWord application 91
field introWord applications -142
field introWord applied -23
field introWord apply 58
field introWord appropriate 87
field introWord approval -27
field introWord architecture 32
field introWord archived -41
field introWord are -51
field introWord area 152
field introWord aren't -28
field introWord arguments -79
field introWord around 193
field introWord array -39
field introWord as 104
field introWord asked 71
field introWord assign -62
field introWord assignment 44
field introWord associate 111
field introWord associated 84
field introWord at 210
field introWord attach 116
field introWord attribute 41
field introWord attributes -152
field introWord audit -109
field introWord auth 92
field introWord authenticate 116
field introWord authentication 129
field introWord authorization -73
field introWord automatic -52
field introWord automatically -94
field introWord automation -28
field introWord available -191
field introWord aws -146
field introWord azure -38
field introWord back 50
field introWord backend -60
field introWord background 135
field introWord backup -39
field introWord badge 169
field introWord bar -46
field introWord base -79
field introWord base64 -206
field introWord based -24
field introWord basic 531
field introWord basics -117
field introWord batches 122
field introWord be 430
field introWord become -25
field introWord been -53
field introWord before 238
field introWord begin 38
field introWord behavior -107
field introWord behaviour 70
field introWord being -56
field introWord below 289
field introWord benefits -195
field introWord best -159
field introWord between 28
field introWord beyond 184
field introWord billing 42
field introWord binary -29
field introWord bind 76
field introWord block -100
field introWord blocked -34
field introWord blocks -80
field introWord bot -141
field introWord both -116
field introWord bottom 122
field introWord box 85
field introWord branch -26
field introWord breakdown -72
field introWord breaking -45
field introWord browser -66
field introWord bucket -147
field introWord buckets -27
field introWord bugs -38
field introWord build -95
field introWord builder -106
field introWord builds -20
field introWord built-in -24
field introWord bulk -38
field introWord button -90
field introWord by -272
field introWord ca 59
field introWord cache -80
field introWord calculate 62
field introWord calendar -58
field introWord calling 56
field introWord can 179
field introWord cannot 84
field introWord capabilities -24
field introWord capability 59
field introWord captures -129
field introWord card 158
field introWord case -107
field introWord cases -326
field introWord catalog -69
field introWord categories -67
field introWord category -129
field introWord certain 28
field introWord certificate -41
field introWord certificates 50
field introWord chain 135
field introWord challenges -72
field introWord change -99
field introWord changed 58
field introWord changes 55
field introWord changing 26
field introWord channel 38
field introWord chart -183
field introWord charts -122
field introWord chat -115
field introWord check -109
field introWord checking 46
field introWord checks -41
field introWord choice -28
field introWord choices -95
field introWord choose -225
field introWord chosen 43
field introWord ci -93
field introWord ci/cd -20
field introWord claims -22
field introWord class -41
field introWord claude 112
field introWord clear -55
field introWord cli -129
field introWord click -39
field introWord clicking 59
field introWord client -67
field introWord cloud 459
field introWord cluster 20
field introWord clusters -21
field introWord code -122
field introWord codes -20
field introWord collection 183
field introWord collects -79
field introWord color -21
field introWord column -34
field introWord columns -211
field introWord combined -37
field introWord comes -32
field introWord comma-separated 24
field introWord command -83
field introWord commands 94
field introWord comment 37
field introWord common -62
field introWord communicate -29
field introWord company 146
field introWord comparison -141
field introWord complete -123
field introWord completed -29
field introWord completion 47
field introWord complex -40
field introWord compliance -20
field introWord component -22
field introWord components -119
field introWord compose -51
field introWord concepts -83
field introWord condition 255
field introWord conditions 266
field introWord config 80
field introWord configuration 450
field introWord configure -150
field introWord configured 55
field introWord configures 49
field introWord configuring -28
field introWord confirmed 27
field introWord connect 77
field introWord connected -41
field introWord connecting 86
field introWord connection 152
field introWord connections 71
field introWord connector -71
field introWord connectors -27
field introWord consent -23
field introWord consider 76
field introWord considerations -125
field introWord consists -35
field introWord console -39
field introWord constraints -125
field introWord consumption -34
field introWord contact -157
field introWord contacts 104
field introWord contain -32
field introWord container -66
field introWord containers 135
field introWord containing -27
field introWord contains -237
field introWord content -58
field introWord context -80
field introWord contexts 39
field introWord control -115
field introWord conversation 205
field introWord conversations -22
field introWord copied -45
field introWord copy -74
field introWord core -141
field introWord correct 226
field introWord correctly -37
field introWord corresponding 127
field introWord cost 21
field introWord could 134
field introWord couple -36
field introWord cpu -80
field introWord create 59
field introWord created -113
field introWord creates 62
field introWord creating 267
field introWord creation 335
field introWord credential -73
field introWord credentials -234
field introWord credit 81
field introWord criteria -25
field introWord csv -69
field introWord current -55
field introWord currently -113
field introWord custom 43
field introWord customer 186
field introWord customers 81
field introWord customization 261
field introWord dashboards -57
field introWord data -195
field introWord database -29
field introWord date -44
field introWord day -111
field introWord days -102
field introWord debugging -94
field introWord dedicated 83
field introWord deduplication -72
field introWord default -267
field introWord defaults -100
field introWord define 58
field introWord defined 148
field introWord defines 161
field introWord definition -241
field introWord definitions -28
field introWord delivered -60
field introWord delivery -62
field introWord dependencies -23
field introWord dependency 33
field introWord depending -62
field introWord depends -28
field introWord deploy 152
field introWord deployment 86
field introWord deployments -24
field introWord describes -219
field introWord description 41
field introWord descriptive -24
field introWord design -65
field introWord desktop -48
field introWord destination -51
field introWord detail -34
field introWord detailed -161
field introWord details 487
field introWord determine -26
field introWord determines -94
field introWord developer 64
field introWord developers -63
field introWord development -23
field introWord dialog -158
field introWord differences -98
field introWord different -199
field introWord differently -47
field introWord dimensions -29
field introWord directly -31
field introWord directory -30
field introWord disabled 30
field introWord display -107
field introWord displayed -37
field introWord distribution -71
field introWord divided -34
field introWord dns -29
field introWord do -118
field introWord docker -182
field introWord docs 147
field introWord document -67
field introWord documentation -180
field introWord documents 66
field introWord does -87
field introWord domain -42
field introWord domains 112
field introWord don't 151
field introWord done -22
field introWord down 126
field introWord download -34
field introWord downloads -53
field introWord drive -33
field introWord dropdown -129
field introWord duplicates -23
field introWord duration -22
field introWord dynamic 69
field introWord e.g -24
field introWord each 133
field introWord earlier -25
field introWord easier 28
field introWord easy -91
field introWord edit 26
field introWord editing -287
field introWord editor -197
field introWord effectively 314
field introWord efficiency 84
field introWord either -72
field introWord element -20
field introWord else -76
field introWord email -79
field introWord emails 82
field introWord empty -41
field introWord enable 72
field introWord enabled -121
field introWord enables 38
field introWord enabling -39
field introWord encryption -55
field introWord end 40
field introWord endpoint -34
field introWord endpoints -61
field introWord enforce -20
field introWord engine -123
field introWord ensure -62
field introWord ensuring 140
field introWord enter 112
field introWord entered -60
field introWord entering 69
field introWord enterprise -42
field introWord entities 112
field introWord entity 80
field introWord entries -48
field introWord entry -58
field introWord environments 42
field introWord error -64
field introWord errors -65
field introWord especially -31
field introWord essential -46
field introWord etc -42
field introWord evaluate -34
field introWord evaluated 35
field introWord evaluation 96
field introWord event -37
field introWord events -64
field introWord every 23
field introWord everything -85
field introWord exactly -75
field introWord examples -94
field introWord exchange -192
field introWord executed 98
field introWord execution -170
field introWord existing -59
field introWord exit 93
field introWord expand -74
field introWord expects 90
field introWord experience 56
field introWord expiration -50
field introWord expire -45
field introWord explained -134
field introWord explains -36
field introWord explore -22
field introWord export 34
field introWord expose 91
field introWord exposed -25
field introWord exposes -23
field introWord external 274
field introWord extra 60
field introWord extract -38
field introWord fail 164
field introWord failed -49
field introWord fails 34
field introWord failure -33
field introWord failures -60
field introWord feature -32
field introWord features -415
field introWord few 244
field introWord field -92
field introWord fields 604
field introWord file -225
field introWord files -59
field introWord fill 60
field introWord filter 254
field introWord filtered -22
field introWord filtering -23
field introWord find 152
field introWord finding 34
field introWord fire 56
field introWord firewall -24
field introWord first 141
field introWord five -92
field introWord fixed -97
field introWord fixes -60
field introWord flag -74
field introWord flags 27
field introWord fleet -28
field introWord flow -167
field introWord folder -121
field introWord follow -231
field introWord following -312
field introWord follows 57
field introWord for -168
field introWord form 44
field introWord format -59
field introWord formats 675
field introWord formatting -22
field introWord found -33
field introWord four -142
field introWord framework -51
field introWord frequently -24
field introWord fresh 117
field introWord from 272
field introWord frontend -41
field introWord full -25
field introWord function -29
field introWord functionality -24
field introWord functions -162
field introWord further -80
field introWord future -40
field introWord gateways 20
field introWord general 95
field introWord generally -76
field introWord generate -285
field introWord generated -24
field introWord generation 152
field introWord generator 20
field introWord get 89
field introWord gets 102
field introWord getting -42
field introWord git 46
field introWord github 172
field introWord give -70
field introWord given -20
field introWord gives -38
field introWord globally -21
field introWord go -62
field introWord going 64
field introWord good -22
field introWord google -92
field introWord graph -72
field introWord group 39
field introWord groups -75
field introWord grpc -24
field introWord guide 54
field introWord guides -20
field introWord handle -85
field introWord handled 64
field introWord handling -62
field introWord hard -38
field introWord hardware -36
field introWord has 472
field introWord have -71
field introWord header -25
field introWord headers -50
field introWord health -26
field introWord helm -69
field introWord help -102
field introWord helps -117
field introWord here -128
field introWord here’s 46
field introWord hidden -31
field introWord high -30
field introWord highlights -54
field introWord history -111
field introWord home 45
field introWord hooks -53
field introWord host -28
field introWord hosted -26
field introWord hosts -49
field introWord hour -55
field introWord how -151
field introWord http 43
field introWord hub -22
field introWord i -50
field introWord i.e -77
field introWord iam 99
field introWord icon 83
field introWord identifier -27
field introWord identify 35
field introWord identity -78
field introWord idp 26
field introWord ids -54
field introWord if 201
field introWord ignore -46
field introWord image -143
field introWord images 110
field introWord implement -27
field introWord import 184
field introWord important 20
field introWord importing 71
field introWord improve -52
field introWord improvements -92
field introWord in 363
field introWord include -157
field introWord includes -221
field introWord including -189
field introWord independently 24
field introWord index -63
field introWord individual 164
field introWord individually 56
field introWord info 109
field introWord information -154
field introWord infrastructure 128
field introWord initial -65
field introWord input 101
field introWord inputs 565
field introWord inside 43
field introWord insights -109
field introWord install -144
field introWord installation 48
field introWord installed -153
field introWord instance -500
field introWord instances -34
field introWord instead 87
field introWord instructions -118
field introWord integrate -70
field introWord integrated 119
field introWord integrating 167
field introWord integration -61
field introWord integrations 118
field introWord intended -44
field introWord interface 22
field introWord internal -20
field introWord internet 166
field introWord into -49
field introWord inventory -42
field introWord invoices 377
field introWord ip 50
field introWord is -117
field introWord issue 188
field introWord issues -93
field introWord it -239
field introWord items -44
field introWord its -120
field introWord jira 64
field introWord job 89
field introWord jobs -32
field introWord json -137
field introWord just 92
field introWord jwt -31
field introWord key 176
field introWord keycloak 37
field introWord known -28
field introWord kubernetes 118
field introWord labels -90
field introWord language 103
field introWord last -51
field introWord later 37
field introWord layer -45
field introWord layouts 99
field introWord ldap 110
field introWord lead -49
field introWord learn 119
field introWord leave 36
field introWord leaving -20
field introWord legacy -31
field introWord let -70
field introWord levels -65
field introWord lifecycle -47
field introWord limit -76
field introWord limitations -81
field introWord limits 67
field introWord line 169
field introWord link 25
field introWord linked -55
field introWord linux -55
field introWord list -218
field introWord listed -206
field introWord listener -63
field introWord lists -316
field introWord live 42
field introWord load -33
field introWord local -44
field introWord locations -60
field introWord lock -25
field introWord log 62
field introWord logical 45
field introWord logs 68
field introWord long -103
field introWord longer 27
field introWord look 150
field introWord looking -46
field introWord looks -36
field introWord machine 25
field introWord mail -26
field introWord main -73
field introWord major -25
field introWord make 148
field introWord makes -61
field introWord manage -203
field introWord managed 22
field introWord management -93
field introWord manager -175
field introWord manages 129
field introWord managing 50
field introWord manually 84
field introWord many -98
field introWord map 22
field introWord mapping -72
field introWord mappings -33
field introWord maps -55
field introWord mark 32
field introWord marked -64
field introWord master 119
field introWord match -140
field introWord matches -31
field introWord matching 40
field introWord maximum -99
field introWord mcp 109
field introWord mean -35
field introWord means -39
field introWord meet -28
field introWord members 190
field introWord memory -154
field introWord mentioned -20
field introWord menu -200
field introWord message -73
field introWord met -20
field introWord metadata -163
field introWord method -129
field introWord methods -268
field introWord metric 653
field introWord metrics -405
field introWord microsoft -57
field introWord might -33
field introWord migration -20
field introWord minimum -62
field introWord modal 100
field introWord mode -125
field introWord model 69
field introWord modes -160
field introWord modify -63
field introWord module -32
field introWord monitor -31
field introWord months -27
field introWord more 151
field introWord most -141
field introWord mount 169
field introWord multiple -168
field introWord must -342
field introWord mysql -105
field introWord named -21
field introWord names -36
field introWord namespace -51
field introWord navigate 93
field introWord navigation -25
field introWord necessary 84
field introWord need 176
field introWord needs 489
field introWord network 181
field introWord next 206
field introWord no -92
field introWord node -23
field introWord nodes -22
field introWord not 21
field introWord nothing -28
field introWord notifications 147
field introWord now -29
field introWord number 183
field introWord numbers 125
field introWord oauth -191
field introWord object -82
field introWord objects -45
field introWord obtain -41
field introWord of -318
field introWord off 57
field introWord offer -24
field introWord offers -105
field introWord offset -53
field introWord often -82
field introWord oidc -98
field introWord okta -108
field introWord on 155
field introWord once 241
field introWord one 176
field introWord ones 87
field introWord open 32
field introWord openai 164
field introWord openid -53
field introWord opens -85
field introWord operating 77
field introWord operations -109
field introWord opportunities 70
field introWord optimize -39
field introWord option 185
field introWord optional -219
field introWord options 431
field introWord or -38
field introWord order -41
field introWord orders 70
field introWord organization -37
field introWord organize 51
field introWord other 67
field introWord others -40
field introWord our -39
field introWord outbound 54
field introWord outputs -59
field introWord over -58
field introWord overrides 96
field introWord overview 91
field introWord own 41
field introWord package -26
field introWord page -177
field introWord pages 202
field introWord palette 38
field introWord panel 293
field introWord parameter 36
field introWord parameters 529
field introWord params -54
field introWord parser 90
field introWord partial -107
field introWord particular -31
field introWord particularly -32
field introWord parts 269
field introWord pass 57
field introWord passing 178
field introWord password 65
field introWord path -102
field introWord pattern 82
field introWord payment 142
field introWord payments 259
field introWord people -32
field introWord per 35
field introWord percentage 186
field introWord perform -77
field introWord performance -32
field introWord period -65
field introWord permission -46
field introWord permissions 306
field introWord persistent -20
field introWord phone 79
field introWord pi -28
field introWord pick -98
field introWord pipeline -235
field introWord pipelines 25
field introWord placed 43
field introWord placeholders -41
field introWord places -31
field introWord plain 41
field introWord plan -101
field introWord planning -52
field introWord platform -191
field introWord please -213
field introWord plugin 159
field introWord plugins 129
field introWord pod 119
field introWord point -31
field introWord points 134
field introWord policies -91
field introWord policy 112
field introWord pool 51
field introWord portal 240
field introWord position 57
field introWord possible 128
field introWord post 67
field introWord postgresql -206
field introWord power 48
field introWord practices -96
field introWord precedence -22
field introWord prefer -63
field introWord preferences 59
field introWord preferred 70
field introWord prepared -41
field introWord prerequisites -123
field introWord present 176
field introWord preview -57
field introWord previous -59
field introWord previously 159
field introWord price 40
field introWord pricing -77
field introWord print 45
field introWord privacy -38
field introWord private 154
field introWord pro -52
field introWord procedure -92
field introWord proceed 129
field introWord process 334
field introWord processed -26
field introWord processing 275
field introWord product -113
field introWord production -131
field introWord products 38
field introWord profile 41
field introWord progress -26
field introWord project 48
field introWord projects -27
field introWord prometheus -61
field introWord prompt -210
field introWord prompts 111
field introWord properties -183
field introWord property -61
field introWord provide 244
field introWord provided 105
field introWord provider -52
field introWord providers 78
field introWord provides -161
field introWord providing 48
field introWord provisioning -126
field introWord proxy 146
field introWord public 256
field introWord publish 153
field introWord publishing 25
field introWord pull 67
field introWord purchase 151
field introWord push -50
field introWord queries -245
field introWord query 27
field introWord questions -72
field introWord queue -95
field introWord quick -127
field introWord range -44
field introWord rate 109
field introWord rather -58
field introWord reach -78
field introWord react 46
field introWord read -150
field introWord reading 166
field introWord real 95
field introWord receive -20
field introWord recognized -39
field introWord recommend -130
field introWord recommendations -31
field introWord recommended -96
field introWord record 350
field introWord recording 67
field introWord records 26
field introWord recovery -40
field introWord recurring 74
field introWord redirect -66
field introWord reduce -22
field introWord refer -98
field introWord reference -139
field introWord references -58
field introWord region -24
field introWord register -176
field introWord registered -26
field introWord registering 101
field introWord registration -159
field introWord registry 36
field introWord related 56
field introWord relationship -62
field introWord relationships 67
field introWord relative -50
field introWord release -102
field introWord relevant 23
field introWord remains -21
field introWord remote -116
field introWord remove -44
field introWord removed -65
field introWord render 82
field introWord replace -56
field introWord report 59
field introWord reports 155
field introWord repository 140
field introWord represent 45
field introWord represents -50
field introWord request 33
field introWord requested -60
field introWord requests 89
field introWord required -260
field introWord requirements -182
field introWord requires -40
field introWord research -141
field introWord reset 52
field introWord resource 66
field introWord resources 130
field introWord response -32
field introWord responsibilities -21
field introWord rest -31
field introWord restart -77
field introWord result -100
field introWord results -251
field introWord retention 122
field introWord retrieve 96
field introWord return -46
field introWord returns -40
field introWord reverse 206
field introWord reviewing 26
field introWord rewrite 32
field introWord right -44
field introWord role -130
field introWord roles -75
field introWord roll -26
field introWord rollback 93
field introWord rolling -21
field introWord root -356
field introWord route 63
field introWord routes -50
field introWord routing -35
field introWord row -226
field introWord rows 64
field introWord rule -77
field introWord rules 107
field introWord run 164
field introWord running -48
field introWord runs -26
field introWord s3 -42
field introWord sales 104
field introWord same -43
field introWord saml 85
field introWord sample 175
field introWord save 43
field introWord saved 60
field introWord saving -39
field introWord scaling -26
field introWord scenarios -77
field introWord schedule 56
field introWord scheduled -46
field introWord scheduler 49
field introWord scim -101
field introWord scope -139
field introWord screen 265
field introWord screens -48
field introWord script -128
field introWord scripts -47
field introWord scroll 154
field introWord sdk -37
field introWord sdks -36
field introWord searching 125
field introWord second -49
field introWord secret -53
field introWord secrets -142
field introWord section 38
field introWord sections -67
field introWord see 37
field introWord segment 63
field introWord segments -30
field introWord select 395
field introWord selected -262
field introWord selecting -39
field introWord selection -57
field introWord selector -30
field introWord self-hosted -51
field introWord send 114
field introWord sending 66
field introWord sends -56
field introWord sensitive -22
field introWord sent -30
field introWord series 120
field introWord server 38
field introWord servers -134
field introWord serves -21
field introWord service -446
field introWord services 142
field introWord session -33
field introWord sessions 42
field introWord set -146
field introWord sets 39
field introWord setting -46
field introWord settings 669
field introWord setup 46
field introWord setups -53
field introWord several -233
field introWord severity -47
field introWord share -89
field introWord shared 81
field introWord sharing -271
field introWord shell -28
field introWord short 24
field introWord shortcuts 42
field introWord should -40
field introWord showing -130
field introWord shown 143
field introWord shows -336
field introWord side 39
field introWord sidebar 207
field introWord sign 77
field introWord similar -305
field introWord simple -37
field introWord simplest -26
field introWord simply 126
field introWord single -96
field introWord sites 83
field introWord six -21
field introWord size 90
field introWord skip 149
field introWord small 66
field introWord smtp 69
field introWord software -142
field introWord solution -82
field introWord solutions -87
field introWord some 181
field introWord source -89
field introWord sources 42
field introWord specific 396
field introWord specifically 81
field introWord specifications -77
field introWord specified 50
field introWord specify 57
field introWord sql -108
field introWord ssh 28
field introWord ssl 53
field introWord sso -390
field introWord stack -79
field introWord stage 121
field introWord stages -80
field introWord standard 140
field introWord start 123
field introWord started -37
field introWord starting 175
field introWord starts 253
field introWord state 30
field introWord statement 73
field introWord states -106
field introWord static 126
field introWord statistics -148
field introWord status 254
field introWord statuses -107
field introWord stay 69
field introWord step 92
field introWord steps -181
field introWord still 64
field introWord stop 59
field introWord storage -64
field introWord store 37
field introWord stored -66
field introWord stores -55
field introWord strategies 37
field introWord strategy -42
field introWord strict -25
field introWord string -122
field introWord structure -150
field introWord structured -31
field introWord structures -90
field introWord studio -43
field introWord subject 103
field introWord submit 75
field introWord subscription 404
field introWord subscriptions -30
field introWord successful 106
field introWord such -22
field introWord summary -119
field introWord support -35
field introWord supported -441
field introWord supports -343
field introWord sure 123
field introWord switch -94
field introWord sync 204
field introWord systems 41
field introWord tab 298
field introWord table -460
field introWord tables -57
field introWord tabs -152
field introWord tag -39
field introWord tags -76
field introWord take -125
field introWord takes -45
field introWord target 104
field introWord task 403
field introWord tasks 155
field introWord tax -27
field introWord team -57
field introWord technical -33
field introWord telemetry 93
field introWord template -157
field introWord templates -52
field introWord temporary -28
field introWord terminal -26
field introWord terms -77
field introWord terraform -108
field introWord test -141
field introWord testing -125
field introWord tests -114
field introWord text 126
field introWord than 48
field introWord that 282
field introWord the 128
field introWord their -44
field introWord them 41
field introWord then 221
field introWord there -91
field introWord therefore 37
field introWord these -354
field introWord they -166
field introWord things -107
field introWord third-party -21
field introWord this 112
field introWord those -47
field introWord three -250
field introWord ticket 308
field introWord time -47
field introWord timeline -32
field introWord times -29
field introWord tips -110
field introWord to -118
field introWord together -28
field introWord token -124
field introWord tokens -63
field introWord tool 291
field introWord tooling -22
field introWord toolkit 98
field introWord tools 28
field introWord top 118
field introWord topic 129
field introWord topics -38
field introWord total -21
field introWord track -39
field introWord tracked 56
field introWord tracking 41
field introWord traffic -94
field introWord transformation -32
field introWord treated -48
field introWord tries -32
field introWord trigger 344
field introWord triggered 46
field introWord troubleshooting -44
field introWord true -65
field introWord try -35
field introWord twilio 333
field introWord two 33
field introWord type 53
field introWord types -287
field introWord typical -58
field introWord ui 99
field introWord undefined -88
field introWord under 80
field introWord understand -25
field introWord understanding -79
field introWord unique -95
field introWord unit -69
field introWord units -70
field introWord up 226
field introWord update 151
field introWord updates -202
field introWord updating -62
field introWord upgrade -38
field introWord upload -63
field introWord uploaded 179
field introWord uploading 76
field introWord upstream -46
field introWord uri -213
field introWord url -22
field introWord urls -50
field introWord us 29
field introWord usage -187
field introWord use -198
field introWord used -249
field introWord useful 102
field introWord user 356
field introWord user-defined -36
field introWord username 174
field introWord users 99
field introWord uses -100
field introWord using -203
field introWord v2 -34
field introWord v3 -27
field introWord valid -29
field introWord validate -100
field introWord validation -63
field introWord value -246
field introWord values -409
field introWord variable -130
field introWord variables -323
field introWord variety 71
field introWord verification -39
field introWord verify 92
field introWord versioning -103
field introWord versions -26
field introWord via -102
field introWord view -234
field introWord views -37
field introWord visibility 61
field introWord visible -51
field introWord vpn -36
field introWord was 71
field introWord way -61
field introWord ways -330
field introWord we -396
field introWord we've -31
field introWord web -154
field introWord webhook -212
field introWord webhooks -35
field introWord websites 84
field introWord well -35
field introWord what -129
field introWord when -159
field introWord whenever 41
field introWord where -112
field introWord whether 93
field introWord which 145
field introWord while -60
field introWord who 129
field introWord whole 40
field introWord whose 68
field introWord why -91
field introWord widget -26
field introWord widgets -70
field introWord will 151
field introWord window 20
field introWord windows -58
field introWord wish -68
field introWord with -263
field introWord within 112
field introWord wizard 131
field introWord work -54
field introWord workflow -25
field introWord workflows -48
field introWord working -41
field introWord workloads -90
field introWord works -119
field introWord workspace -131
field introWord worth 48
field introWord would -62
field introWord write -49
field introWord writing 26
field introWord yaml 37
field introWord year 20
field introWord you -265
field introWord you'll -44
field introWord you've 200
field introWord your 220
field introWord you’ll 209
field introWord zero 35
field kind 0 -96
field kind 1 -38
field kind 2 -244
field kind 3 -138
field kind 4 -157
field kindMark 0 -26
field kindMark 1 666
field kindMark 10 -265
field kindMark 11 -553
field kindMark 12 -186
field kindMark 13 -1156
field kindMark 17 26
field kindMark 18 236
field kindMark 19 -258
field kindMark 2 -63
field kindMark 20 -40
field kindMark 21 -223
field kindMark 25 24
field kindMark 26 -187
field kindMark 27 -565
field kindMark 28 -207
field kindMark 3 -680
field kindMark 5 -199
field kindMark 8 155
field kindMark 9 798
field labelAsterisk 0 -31
field labelCount 1 -525
field labelCount 2 -59
field labelCount 3 -133
field labelCount 4 -359
field labelCount 5 -534
field labelCount 6 300
field labelFirst $ -63
field labelFirst + -27
field labelFirst 0 -84
field labelFirst 1 -21
field labelFirst 2 -23
field labelFirst accepted 82
field labelFirst access 79
field labelFirst account -42
field labelFirst acl 252
field labelFirst acs -23
field labelFirst action -60
field labelFirst activate 53
field labelFirst active -26
field labelFirst add 148
field labelFirst adding -49
field labelFirst additional -31
field labelFirst adds -20
field labelFirst adjust 44
field labelFirst admin 23
field labelFirst after -85
field labelFirst agent -79
field labelFirst aggregation 71
field labelFirst ai 112
field labelFirst alert 30
field labelFirst all -121
field labelFirst allow 145
field labelFirst allowed 53
field labelFirst allows 45
field labelFirst already -25
field labelFirst always -59
field labelFirst api 266
field labelFirst app -35
field labelFirst application -372
field labelFirst apply 60
field labelFirst approve -20
field labelFirst as -59
field labelFirst assign 89
field labelFirst attach 27
field labelFirst attribute 48
field labelFirst audit -28
field labelFirst auth 42
field labelFirst authorization -236
field labelFirst authorized -20
field labelFirst auto 433
field labelFirst automated -30
field labelFirst automatic 132
field labelFirst automatically 153
field labelFirst available 112
field labelFirst aws 66
field labelFirst azure -53
field labelFirst back -37
field labelFirst background 47
field labelFirst backup -40
field labelFirst base 158
field labelFirst based -48
field labelFirst basic -35
field labelFirst batch -40
field labelFirst before -44
field labelFirst best -66
field labelFirst bind 25
field labelFirst block -62
field labelFirst body 95
field labelFirst bootstrap 79
field labelFirst bot 33
field labelFirst branch 44
field labelFirst browse -31
field labelFirst bucket -110
field labelFirst build 269
field labelFirst built-in -24
field labelFirst bulk 54
field labelFirst business -69
field labelFirst by -51
field labelFirst c -25
field labelFirst ca 92
field labelFirst cache -97
field labelFirst can -74
field labelFirst case -32
field labelFirst certificate 49
field labelFirst change -131
field labelFirst chart 283
field labelFirst check -160
field labelFirst checkout 38
field labelFirst checks 33
field labelFirst choose -156
field labelFirst class 43
field labelFirst claude -26
field labelFirst clear -41
field labelFirst cli -22
field labelFirst click -627
field labelFirst client -28
field labelFirst client-side -40
field labelFirst clone -25
field labelFirst cloud -64
field labelFirst cluster -44
field labelFirst code -58
field labelFirst collection 97
field labelFirst color 39
field labelFirst column 158
field labelFirst combine 52
field labelFirst command 89
field labelFirst commit -24
field labelFirst common -22
field labelFirst community -36
field labelFirst company -20
field labelFirst compare -54
field labelFirst complete 293
field labelFirst complex -31
field labelFirst compose -36
field labelFirst condition -87
field labelFirst config -101
field labelFirst configuration -31
field labelFirst configure -143
field labelFirst configured -53
field labelFirst confirm 131
field labelFirst connect 50
field labelFirst connected -41
field labelFirst connection -83
field labelFirst container 113
field labelFirst content 20
field labelFirst continuous -30
field labelFirst conversation -23
field labelFirst copy -35
field labelFirst correct -42
field labelFirst cost -98
field labelFirst cpu -39
field labelFirst create -187
field labelFirst created -40
field labelFirst creating -27
field labelFirst credentials -22
field labelFirst cron 70
field labelFirst ctrl -46
field labelFirst current -20
field labelFirst custom 241
field labelFirst customer -40
field labelFirst customize 41
field labelFirst dashboard -37
field labelFirst data 181
field labelFirst database 71
field labelFirst date -74
field labelFirst day -29
field labelFirst debug -30
field labelFirst default 60
field labelFirst delete 40
field labelFirst delivery -27
field labelFirst dependency -38
field labelFirst deploy -89
field labelFirst deployment -37
field labelFirst destination -37
field labelFirst detailed -47
field labelFirst developer 51
field labelFirst device 23
field labelFirst direct -82
field labelFirst directly -22
field labelFirst directory -43
field labelFirst disable 107
field labelFirst disabled -54
field labelFirst discard -25
field labelFirst dns -35
field labelFirst do -40
field labelFirst docker 62
field labelFirst document 140
field labelFirst does 31
field labelFirst domain -22
field labelFirst don't 117
field labelFirst download -23
field labelFirst draft 24
field labelFirst drag -24
field labelFirst due 22
field labelFirst duplicate -24
field labelFirst dynamic 54
field labelFirst edit -121
field labelFirst editing 55
field labelFirst enable 334
field labelFirst enabled -78
field labelFirst end 73
field labelFirst enter -245
field labelFirst entity -62
field labelFirst entry -84
field labelFirst error -37
field labelFirst event -98
field labelFirst events -42
field labelFirst example -132
field labelFirst execute 81
field labelFirst execution -47
field labelFirst existing -29
field labelFirst expected -28
field labelFirst experimental 46
field labelFirst explore -21
field labelFirst export -165
field labelFirst external 78
field labelFirst facebook 20
field labelFirst failed 65
field labelFirst failure 38
field labelFirst feature -131
field labelFirst fetch 34
field labelFirst file -89
field labelFirst fill -37
field labelFirst find -45
field labelFirst fix -23
field labelFirst flag -32
field labelFirst flexible -62
field labelFirst follow -20
field labelFirst for -84
field labelFirst force 32
field labelFirst form 75
field labelFirst forward 21
field labelFirst forwarding 71
field labelFirst from 150
field labelFirst full 53
field labelFirst gateway -46
field labelFirst general -41
field labelFirst generate -62
field labelFirst generic -42
field labelFirst get -65
field labelFirst git 132
field labelFirst gitlab 22
field labelFirst global -23
field labelFirst go -197
field labelFirst grant 32
field labelFirst greater -28
field labelFirst group 181
field labelFirst hashicorp 21
field labelFirst header 161
field labelFirst health 102
field labelFirst hello -42
field labelFirst hide 188
field labelFirst high -26
field labelFirst host 51
field labelFirst how -45
field labelFirst http 107
field labelFirst https 23
field labelFirst i 425
field labelFirst id 61
field labelFirst if -80
field labelFirst image 69
field labelFirst import -73
field labelFirst in -139
field labelFirst include 286
field labelFirst including -65
field labelFirst index 263
field labelFirst initial -27
field labelFirst initiate -52
field labelFirst input 99
field labelFirst insert -84
field labelFirst install -71
field labelFirst instance -84
field labelFirst integration -24
field labelFirst intel -48
field labelFirst internal -53
field labelFirst inventory -29
field labelFirst ip 39
field labelFirst ipv4 -125
field labelFirst is 318
field labelFirst issue -27
field labelFirst it -50
field labelFirst item 44
field labelFirst items -36
field labelFirst javascript 29
field labelFirst jwt 25
field labelFirst key -256
field labelFirst known 91
field labelFirst kubernetes -68
field labelFirst label 206
field labelFirst last -107
field labelFirst launch 85
field labelFirst ldap 145
field labelFirst learn -36
field labelFirst leave -84
field labelFirst limit -146
field labelFirst line -40
field labelFirst linked -27
field labelFirst list 26
field labelFirst listen 45
field labelFirst live 20
field labelFirst load -29
field labelFirst location 89
field labelFirst lock 52
field labelFirst log -190
field labelFirst logical -21
field labelFirst login 27
field labelFirst logo 52
field labelFirst lookup 31
field labelFirst machine 39
field labelFirst main 28
field labelFirst maintenance 22
field labelFirst make -65
field labelFirst manage -54
field labelFirst managed -31
field labelFirst map -28
field labelFirst mark 84
field labelFirst master -26
field labelFirst max 216
field labelFirst maximum 71
field labelFirst mcp -56
field labelFirst member 20
field labelFirst menu 33
field labelFirst message 59
field labelFirst metadata -65
field labelFirst metric 35
field labelFirst metrics -28
field labelFirst min 57
field labelFirst model -22
field labelFirst mongodb -20
field labelFirst monitor -20
field labelFirst more -90
field labelFirst mount 102
field labelFirst move -55
field labelFirst multiple 58
field labelFirst my -100
field labelFirst name -93
field labelFirst native 36
field labelFirst navigate -60
field labelFirst net -90
field labelFirst network 35
field labelFirst new 70
field labelFirst next -44
field labelFirst nginx -33
field labelFirst no -117
field labelFirst node -94
field labelFirst not -82
field labelFirst notification -46
field labelFirst notify 24
field labelFirst number 167
field labelFirst object -20
field labelFirst obtain -25
field labelFirst oidc 48
field labelFirst omit 77
field labelFirst on 37
field labelFirst one -37
field labelFirst only 51
field labelFirst open -165
field labelFirst optional -159
field labelFirst optionally -64
field labelFirst organization 23
field labelFirst origin -138
field labelFirst other -61
field labelFirst output 64
field labelFirst override 38
field labelFirst owned -41
field labelFirst package -153
field labelFirst page 44
field labelFirst parallel -55
field labelFirst parameter -44
field labelFirst parent 31
field labelFirst partner -37
field labelFirst pass 100
field labelFirst past -25
field labelFirst path -117
field labelFirst pause -22
field labelFirst payload -24
field labelFirst payment 50
field labelFirst percentage -64
field labelFirst performance -45
field labelFirst period 35
field labelFirst permissions -41
field labelFirst pod -87
field labelFirst point 91
field labelFirst policy -37
field labelFirst port 72
field labelFirst preserve -20
field labelFirst prevent 80
field labelFirst preview 29
field labelFirst previous -48
field labelFirst primary -41
field labelFirst print 39
field labelFirst private 133
field labelFirst process 106
field labelFirst profile 44
field labelFirst program 157
field labelFirst prometheus 69
field labelFirst protocol -24
field labelFirst provider 94
field labelFirst provisioning -51
field labelFirst public -69
field labelFirst publish -62
field labelFirst pull -29
field labelFirst purchase -90
field labelFirst python 66
field labelFirst query 81
field labelFirst range 272
field labelFirst rapid -100
field labelFirst read -27
field labelFirst ready -25
field labelFirst recommended -67
field labelFirst record 147
field labelFirst recurring 74
field labelFirst redirect 298
field labelFirst redis 23
field labelFirst refresh -21
field labelFirst regenerate -24
field labelFirst register 54
field labelFirst registry 184
field labelFirst regular -21
field labelFirst relationship 73
field labelFirst relative 63
field labelFirst relay 85
field labelFirst remote 33
field labelFirst replace 54
field labelFirst replica -36
field labelFirst reply -105
field labelFirst repository -47
field labelFirst request -85
field labelFirst required 42
field labelFirst requires -27
field labelFirst resend 55
field labelFirst reset -80
field labelFirst resource -24
field labelFirst response 46
field labelFirst restrict -104
field labelFirst return 62
field labelFirst review -50
field labelFirst revoke -45
field labelFirst risk -40
field labelFirst role -45
field labelFirst rule -87
field labelFirst rules -37
field labelFirst run 118
field labelFirst runtime 67
field labelFirst s3 -113
field labelFirst sales -79
field labelFirst saml 77
field labelFirst sample -102
field labelFirst save 33
field labelFirst scan 25
field labelFirst schema 42
field labelFirst scim -92
field labelFirst search 199
field labelFirst secret -20
field labelFirst secrets -47
field labelFirst secure -101
field labelFirst segment 24
field labelFirst select -230
field labelFirst selected -49
field labelFirst send 59
field labelFirst sender 55
field labelFirst server -45
field labelFirst server-side -50
field labelFirst service 72
field labelFirst set -192
field labelFirst settings -253
field labelFirst share -87
field labelFirst shift -23
field labelFirst show 186
field labelFirst sign-in -140
field labelFirst single -66
field labelFirst size -22
field labelFirst skip 376
field labelFirst slack 29
field labelFirst smtp -27
field labelFirst soft 88
field labelFirst software -36
field labelFirst sort 131
field labelFirst source -103
field labelFirst specific -82
field labelFirst split 30
field labelFirst sql 70
field labelFirst ssh 59
field labelFirst ssl 107
field labelFirst sso -65
field labelFirst stacked -21
field labelFirst standard -46
field labelFirst start 75
field labelFirst startup 22
field labelFirst state 71
field labelFirst static 63
field labelFirst step -66
field labelFirst storage -35
field labelFirst subject -140
field labelFirst subscribe 144
field labelFirst subscription 62
field labelFirst super -57
field labelFirst supported -28
field labelFirst supports 23
field labelFirst sync -32
field labelFirst system -35
field labelFirst table 154
field labelFirst tag -59
field labelFirst target 129
field labelFirst task 97
field labelFirst team 20
field labelFirst telegram -57
field labelFirst template -55
field labelFirst tenant -93
field labelFirst terms 24
field labelFirst test 61
field labelFirst text 81
field labelFirst this -51
field labelFirst tick -28
field labelFirst time 41
field labelFirst timeout 53
field labelFirst timing -36
field labelFirst tls 141
field labelFirst token 102
field labelFirst tool 27
field labelFirst topic -147
field labelFirst total -56
field labelFirst track 81
field labelFirst trigger 283
field labelFirst trusted 210
field labelFirst twilio -29
field labelFirst type 63
field labelFirst ubuntu -34
field labelFirst unique -34
field labelFirst unit -50
field labelFirst update 273
field labelFirst upload 212
field labelFirst url 61
field labelFirst usage -40
field labelFirst use -67
field labelFirst user 161
field labelFirst username -24
field labelFirst users -44
field labelFirst using -82
field labelFirst valid -48
field labelFirst validate -56
field labelFirst vendor 216
field labelFirst version 22
field labelFirst video -31
field labelFirst virtual 81
field labelFirst web 88
field labelFirst webhook 37
field labelFirst websocket -33
field labelFirst welcome -22
field labelFirst what 26
field labelFirst whether 74
field labelFirst with -28
field labelFirst without 176
field labelFirst workflow -89
field labelFirst workspace -40
field labelFirst write -80
field labelFirst yaml 83
field labelFirst you -43
field labelFirst your 39
field labelFirstClass aimless 90
field labelFirstClass be 274
field labelFirstClass beforePlace 184
field labelFirstClass blank -187
field labelFirstClass boxNoun -69
field labelFirstClass button -75
field labelFirstClass check -308
field labelFirstClass checkingHeading 72
field labelFirstClass click -664
field labelFirstClass configure -400
field labelFirstClass conjunction -64
field labelFirstClass contrast 320
field labelFirstClass dateNoun -96
field labelFirstClass defaultHeader 22
field labelFirstClass descriptionHeader 58
field labelFirstClass determiner -231
field labelFirstClass display 152
field labelFirstClass durationNoun 79
field labelFirstClass edition -39
field labelFirstClass emailNoun 35
field labelFirstClass enter -124
field labelFirstClass exampleHeader -270
field labelFirstClass fieldNoun 275
field labelFirstClass fileNoun 346
field labelFirstClass fillingVerb -91
field labelFirstClass followUp -131
field labelFirstClass formNoun 99
field labelFirstClass formatHeader -90
field labelFirstClass genericHeading -124
field labelFirstClass groupNoun -42
field labelFirstClass headingVerb 86
field labelFirstClass hostNoun 127
field labelFirstClass inputNoun 194
field labelFirstClass kindNoun 166
field labelFirstClass labelConnector -87
field labelFirstClass labelFiller -66
field labelFirstClass labelHeader -119
field labelFirstClass leave 62
field labelFirstClass limitsHeader 290
field labelFirstClass lookalike -82
field labelFirstClass make -45
field labelFirstClass manipulate -347
field labelFirstClass menuNoun -233
field labelFirstClass multilineNoun 500
field labelFirstClass navigate -418
field labelFirstClass negation -119
field labelFirstClass numberNoun 489
field labelFirstClass numberWord -48
field labelFirstClass obligation 154
field labelFirstClass off -394
field labelFirstClass on -24
field labelFirstClass opener 194
field labelFirstClass openingVerb -92
field labelFirstClass optionNoun -124
field labelFirstClass optionalHeader 30
field labelFirstClass optionsHeader 131
field labelFirstClass otherHeader -108
field labelFirstClass pairNoun 218
field labelFirstClass place 231
field labelFirstClass plainNoun 269
field labelFirstClass pointer 30
field labelFirstClass possessive -50
field labelFirstClass possibility -138
field labelFirstClass pronoun 225
field labelFirstClass remark -381
field labelFirstClass requiredHeader 94
field labelFirstClass secretNoun 302
field labelFirstClass select -394
field labelFirstClass slugEnd 101
field labelFirstClass slugVerb -231
field labelFirstClass softener -54
field labelFirstClass structural -208
field labelFirstClass submitVerb 117
field labelFirstClass switchEffect 990
field labelFirstClass switchOff -57
field labelFirstClass switchOn 79
field labelFirstClass titleNoun -278
field labelFirstClass toggleNoun -163
field labelFirstClass trialVerb -326
field labelFirstClass typeHeader 69
field labelFirstClass unit -234
field labelFirstClass upload 68
field labelFirstClass urlNoun 275
field labelFirstClass use -98
field labelFirstClass valueWord -223
field labelFirstClass vendor -103
field labelFirstClass weakLabelHeader -214
field labelHead % 112
field labelHead + -62
field labelHead / -35
field labelHead 1 -89
field labelHead 10 -23
field labelHead 100 -25
field labelHead 127.0.0.1 -62
field labelHead 2 -67
field labelHead 3 -53
field labelHead 5 -41
field labelHead a 50
field labelHead accepted -26
field labelHead access 71
field labelHead account -58
field labelHead accounts -106
field labelHead accuracy -29
field labelHead action 70
field labelHead actions -372
field labelHead active 85
field labelHead activities -36
field labelHead activity -86
field labelHead add -33
field labelHead address -293
field labelHead addresses 46
field labelHead admin -82
field labelHead administration -51
field labelHead administrator 36
field labelHead advanced -61
field labelHead after -34
field labelHead again -30
field labelHead agents -84
field labelHead aggregate 99
field labelHead alerting 123
field labelHead algorithm 110
field labelHead aliases 27
field labelHead all -59
field labelHead allow -95
field labelHead allowed -33
field labelHead amount -35
field labelHead analysis -96
field labelHead analytics -22
field labelHead anonymous -83
field labelHead api -173
field labelHead app -182
field labelHead application 197
field labelHead applications -31
field labelHead apply -26
field labelHead approach 28
field labelHead approved 45
field labelHead apps -59
field labelHead architecture 63
field labelHead archive 72
field labelHead area -20
field labelHead args 98
field labelHead arguments 31
field labelHead array -23
field labelHead as -95
field labelHead assignment -40
field labelHead assistant 34
field labelHead at -65
field labelHead attempts 21
field labelHead attribute 187
field labelHead attributes -30
field labelHead audience -42
field labelHead auth -28
field labelHead authentication -58
field labelHead authenticator -63
field labelHead authority 21
field labelHead authorization -22
field labelHead auto -93
field labelHead automatically 78
field labelHead automation 45
field labelHead availability -20
field labelHead available -60
field labelHead azure -32
field labelHead back -25
field labelHead backup 21
field labelHead backups -33
field labelHead balance -165
field labelHead base 56
field labelHead basic -107
field labelHead batch -28
field labelHead behavior -49
field labelHead below -38
field labelHead block -98
field labelHead board -111
field labelHead body 107
field labelHead books -36
field labelHead bot -47
field labelHead boundary 134
field labelHead box -21
field labelHead browser -20
field labelHead build -28
field labelHead button -80
field labelHead bytes 33
field labelHead calculation 116
field labelHead call 36
field labelHead calls 165
field labelHead cancelled -31
field labelHead capabilities -20
field labelHead capacity 69
field labelHead capture -72
field labelHead case -33
field labelHead cases -112
field labelHead catalog -89
field labelHead categories 54
field labelHead category 224
field labelHead cc 27
field labelHead center -39
field labelHead central -42
field labelHead certificate 206
field labelHead certificates 30
field labelHead change 22
field labelHead changed -30
field labelHead changes 25
field labelHead channel 129
field labelHead chart -115
field labelHead chat -50
field labelHead check 81
field labelHead checkbox 43
field labelHead checking -41
field labelHead checks -22
field labelHead choice -28
field labelHead choices 23
field labelHead city 29
field labelHead claim -66
field labelHead class 56
field labelHead classification 63
field labelHead cleanup 35
field labelHead clear -20
field labelHead cli -24
field labelHead clickhouse -30
field labelHead client -33
field labelHead clients -33
field labelHead cloud 40
field labelHead cluster 34
field labelHead code -309
field labelHead codes -36
field labelHead collection 269
field labelHead color 217
field labelHead columns 20
field labelHead comma 21
field labelHead command 132
field labelHead commands -31
field labelHead comment 70
field labelHead commit 78
field labelHead compact 99
field labelHead company 51
field labelHead comparison -23
field labelHead components -26
field labelHead compose -35
field labelHead compute -25
field labelHead condition 244
field labelHead config 81
field labelHead configmap -21
field labelHead configuration 28
field labelHead configurations -82
field labelHead connect -74
field labelHead connected -29
field labelHead connection -99
field labelHead connector 110
field labelHead connectors -53
field labelHead console -24
field labelHead contact 132
field labelHead contains 21
field labelHead content -26
field labelHead context 51
field labelHead control -88
field labelHead convert 65
field labelHead cost 45
field labelHead count -32
field labelHead counter 108
field labelHead create 32
field labelHead created -95
field labelHead creation -20
field labelHead credential 58
field labelHead credentials -171
field labelHead credit 21
field labelHead credits 41
field labelHead criteria 290
field labelHead critical -67
field labelHead cron 27
field labelHead css 113
field labelHead csv -42
field labelHead currency 248
field labelHead custom -91
field labelHead customization -22
field labelHead daily -97
field labelHead dashboard 55
field labelHead dashboards -37
field labelHead data 217
field labelHead database -30
field labelHead datasource 71
field labelHead date 280
field labelHead datetime -39
field labelHead days -72
field labelHead db -23
field labelHead debug -40
field labelHead default -161
field labelHead definition -33
field labelHead delay 96
field labelHead delete -87
field labelHead delivery -127
field labelHead demo -58
field labelHead dependencies -36
field labelHead dependency 87
field labelHead deploy 100
field labelHead description 114
field labelHead design 22
field labelHead desktop -23
field labelHead destination 86
field labelHead destinations -28
field labelHead details -222
field labelHead development -39
field labelHead dimension 35
field labelHead dimensions -24
field labelHead direct 20
field labelHead directly -22
field labelHead directory 52
field labelHead disable -103
field labelHead disabled -170
field labelHead disclaimer 104
field labelHead discount 53
field labelHead discovery -20
field labelHead dn 33
field labelHead docker -26
field labelHead docs -21
field labelHead documentation -61
field labelHead documents 114
field labelHead domain 147
field labelHead domains 389
field labelHead down -32
field labelHead downtime -26
field labelHead draft -23
field labelHead dropdown -41
field labelHead duration -27
field labelHead e-mail 27
field labelHead edge -49
field labelHead edit -78
field labelHead editor 27
field labelHead efficiency -27
field labelHead element -31
field labelHead email 180
field labelHead emails 30
field labelHead enable -110
field labelHead enabled 419
field labelHead encoding 86
field labelHead encrypted -36
field labelHead end 20
field labelHead endpoint 61
field labelHead endpoints -20
field labelHead engagement -21
field labelHead engine 110
field labelHead entities 81
field labelHead entity 40
field labelHead entries -20
field labelHead entry -230
field labelHead environment 229
field labelHead environments 49
field labelHead equal -34
field labelHead equals -22
field labelHead evaluation -27
field labelHead event 23
field labelHead events -43
field labelHead everyone -28
field labelHead example -102
field labelHead examples -60
field labelHead exchange -49
field labelHead execute -20
field labelHead execution -54
field labelHead exists 80
field labelHead expenses -32
field labelHead experience -20
field labelHead experiments -32
field labelHead expiration 28
field labelHead expire 111
field labelHead explore -35
field labelHead explorer -22
field labelHead export -34
field labelHead expression 138
field labelHead extension 27
field labelHead extraction 21
field labelHead failed -40
field labelHead false -43
field labelHead feature -27
field labelHead field 128
field labelHead fields 67
field labelHead file 169
field labelHead files -70
field labelHead filter 137
field labelHead filtering -30
field labelHead filters -100
field labelHead first -88
field labelHead firstname -25
field labelHead fixed -33
field labelHead flag 23
field labelHead flags -24
field labelHead flexibility -28
field labelHead flexible -23
field labelHead flow -79
field labelHead folder 203
field labelHead following -36
field labelHead for 132
field labelHead form 25
field labelHead format -65
field labelHead formatting -20
field labelHead forms 100
field labelHead formula 66
field labelHead forwarding 72
field labelHead frequency 104
field labelHead from 267
field labelHead full -38
field labelHead function 56
field labelHead gate -46
field labelHead gates -21
field labelHead gateway 128
field labelHead general -150
field labelHead github -36
field labelHead gitops -21
field labelHead government -24
field labelHead group 195
field labelHead groups 104
field labelHead guide -29
field labelHead handling 44
field labelHead header 20
field labelHead headers 33
field labelHead health -22
field labelHead helm -32
field labelHead help 107
field labelHead hidden 25
field labelHead history -76
field labelHead home 120
field labelHead hooks -30
field labelHead host 53
field labelHead hostname -73
field labelHead hosts 74
field labelHead hours -60
field labelHead html 153
field labelHead http -24
field labelHead https 243
field labelHead hub -31
field labelHead id 217
field labelHead identifier -181
field labelHead ids -32
field labelHead image 332
field labelHead images 45
field labelHead import -43
field labelHead important -40
field labelHead in 27
field labelHead include 76
field labelHead index 23
field labelHead info -62
field labelHead information -21
field labelHead infrastructure 148
field labelHead insert -20
field labelHead install 58
field labelHead installation 40
field labelHead instance -59
field labelHead instructions 88
field labelHead integer -33
field labelHead integration -132
field labelHead integrations -29
field labelHead interface -21
field labelHead internet -79
field labelHead interval 52
field labelHead invoices 21
field labelHead ip -42
field labelHead is -28
field labelHead issue -56
field labelHead it -51
field labelHead items 35
field labelHead javascript 33
field labelHead job -32
field labelHead jobs -22
field labelHead json -94
field labelHead key 170
field labelHead kind 36
field labelHead knowledge 38
field labelHead kubernetes -23
field labelHead l -25
field labelHead labels 103
field labelHead language 109
field labelHead languages 103
field labelHead large -33
field labelHead last -134
field labelHead latitude 60
field labelHead layer -28
field labelHead layout -77
field labelHead ldap -122
field labelHead left 77
field labelHead length 41
field labelHead level -169
field labelHead license -40
field labelHead limit 359
field labelHead limiting -30
field labelHead limits -20
field labelHead line 34
field labelHead lines -72
field labelHead link 123
field labelHead links -22
field labelHead linux -62
field labelHead list -32
field labelHead listing -22
field labelHead location 84
field labelHead locations -33
field labelHead log -24
field labelHead logging -21
field labelHead login -25
field labelHead logo 25
field labelHead logs -64
field labelHead longitude 72
field labelHead m -25
field labelHead maintenance -50
field labelHead management -119
field labelHead manager 57
field labelHead manifest -38
field labelHead manually 23
field labelHead mapping 223
field labelHead mappings 38
field labelHead master -20
field labelHead match 59
field labelHead matching -50
field labelHead max -58
field labelHead maximum 73
field labelHead medium 21
field labelHead meeting -28
field labelHead member -40
field labelHead members -51
field labelHead membership 50
field labelHead memory 72
field labelHead menu -244
field labelHead merging -23
field labelHead message 174
field labelHead metadata -66
field labelHead method 276
field labelHead methods -64
field labelHead metrics -27
field labelHead min -51
field labelHead minimum 50
field labelHead minutes -64
field labelHead mobile 74
field labelHead mode 318
field labelHead model 223
field labelHead module -48
field labelHead mongodb -32
field labelHead monitor 41
field labelHead monitoring -105
field labelHead month -44
field labelHead monthly -53
field labelHead months -27
field labelHead more -34
field labelHead mysql -29
field labelHead name 164
field labelHead nameid 30
field labelHead namespace 35
field labelHead network 39
field labelHead networks 102
field labelHead new -27
field labelHead next -74
field labelHead no 538
field labelHead node -21
field labelHead none -181
field labelHead normal -99
field labelHead note -224
field labelHead notes 269
field labelHead notifications -46
field labelHead now -92
field labelHead number -97
field labelHead oauth 20
field labelHead object -116
field labelHead of -215
field labelHead off -47
field labelHead offline -34
field labelHead offset 21
field labelHead ok -55
field labelHead on -124
field labelHead only -56
field labelHead open -20
field labelHead openid -21
field labelHead opens 28
field labelHead operation 33
field labelHead operator 77
field labelHead opt-in 52
field labelHead option -42
field labelHead optional -20
field labelHead options -57
field labelHead or -68
field labelHead order 170
field labelHead orders -48
field labelHead organization 204
field labelHead orientation 57
field labelHead origin 74
field labelHead other -24
field labelHead out -44
field labelHead output -21
field labelHead outputs -60
field labelHead override 83
field labelHead overrides 36
field labelHead overview -59
field labelHead package 109
field labelHead packages -23
field labelHead page -66
field labelHead pages 40
field labelHead paid 53
field labelHead panel -51
field labelHead parallelism 23
field labelHead parameter -53
field labelHead parameters 305
field labelHead parent 64
field labelHead passphrase 71
field labelHead password 335
field labelHead path 219
field labelHead paths -39
field labelHead pattern 20
field labelHead pause -59
field labelHead payload 39
field labelHead payment -43
field labelHead payments 64
field labelHead pdf 36
field labelHead pending -28
field labelHead people -49
field labelHead percent 105
field labelHead period -44
field labelHead periods -54
field labelHead permanent 21
field labelHead permission 79
field labelHead person -40
field labelHead phone 117
field labelHead pipeline -184
field labelHead pipelines -84
field labelHead plan 45
field labelHead planning -37
field labelHead plans -24
field labelHead platform -38
field labelHead plugins -64
field labelHead plus -46
field labelHead pod -20
field labelHead points 21
field labelHead policies 296
field labelHead policy -144
field labelHead pool 35
field labelHead port 35
field labelHead ports -24
field labelHead position 76
field labelHead possible -33
field labelHead post -54
field labelHead postgresql -47
field labelHead power 71
field labelHead practices -37
field labelHead preferences -24
field labelHead prefix 218
field labelHead preview -44
field labelHead pricing -20
field labelHead print -92
field labelHead priority 28
field labelHead privacy -20
field labelHead private -74
field labelHead privileges -20
field labelHead probes -47
field labelHead process 26
field labelHead processing -41
field labelHead prod -53
field labelHead product 56
field labelHead production -30
field labelHead products 171
field labelHead profile 75
field labelHead profiles -58
field labelHead progress -23
field labelHead project 103
field labelHead projects 30
field labelHead prompt -59
field labelHead prompted 39
field labelHead protocol -49
field labelHead provider -34
field labelHead provisioning -92
field labelHead proxies 101
field labelHead proxy 47
field labelHead public -28
field labelHead publish -112
field labelHead purpose -161
field labelHead python -47
field labelHead quality -46
field labelHead quantity 40
field labelHead queries -37
field labelHead query -102
field labelHead queue -72
field labelHead quota 50
field labelHead quote 20
field labelHead quotes -24
field labelHead read 61
field labelHead read-only 53
field labelHead realm -21
field labelHead reason 28
field labelHead receipt -75
field labelHead recipients 168
field labelHead recommended -103
field labelHead record -57
field labelHead recording -43
field labelHead records 54
field labelHead redis -31
field labelHead reference 89
field labelHead region -59
field labelHead registration 20
field labelHead registries -116
field labelHead registry -171
field labelHead related 21
field labelHead relationship 61
field labelHead relay 74
field labelHead releases -28
field labelHead reminders -28
field labelHead rename -28
field labelHead replicas 43
field labelHead report -30
field labelHead reporting 107
field labelHead reports 26
field labelHead repository 200
field labelHead request 46
field labelHead requirements -38
field labelHead resource 200
field labelHead resources 53
field labelHead responses 47
field labelHead restart 38
field labelHead restrictions 28
field labelHead result -41
field labelHead results 77
field labelHead retention 57
field labelHead returns -43
field labelHead review -52
field labelHead revision 67
field labelHead rewrite 21
field labelHead right 90
field labelHead risk -54
field labelHead role 29
field labelHead route -73
field labelHead route53 -22
field labelHead routes -42
field labelHead routing -34
field labelHead row -48
field labelHead rule 219
field labelHead run 50
field labelHead running -38
field labelHead s -25
field labelHead s3 -28
field labelHead save -49
field labelHead scalability -32
field labelHead scale 31
field labelHead scan -128
field labelHead scanning -39
field labelHead scenario -23
field labelHead scenarios 192
field labelHead schedule 136
field labelHead scheduled -31
field labelHead schema 67
field labelHead scheme 172
field labelHead scope 114
field labelHead scopes 35
field labelHead screen -30
field labelHead script 193
field labelHead sdk -166
field labelHead search -182
field labelHead secret 304
field labelHead secrets -91
field labelHead sections 43
field labelHead security -23
field labelHead see -36
field labelHead segment 76
field labelHead selected -68
field labelHead selection -115
field labelHead selector 109
field labelHead sender 21
field labelHead sending -51
field labelHead sent -35
field labelHead separator 493
field labelHead series 77
field labelHead server 84
field labelHead servers -23
field labelHead service_name -70
field labelHead services -109
field labelHead set 224
field labelHead sets -31
field labelHead setting -73
field labelHead settings -293
field labelHead setup -147
field labelHead severity 80
field labelHead share -70
field labelHead shortcuts 62
field labelHead show -39
field labelHead sid 34
field labelHead sidebar 43
field labelHead sign-up -37
field labelHead signature 51
field labelHead signing -66
field labelHead sink -24
field labelHead site 85
field labelHead size -58
field labelHead skip -75
field labelHead small -36
field labelHead solution -39
field labelHead space -24
field labelHead sql 53
field labelHead src 21
field labelHead ssl/tls 47
field labelHead stack -30
field labelHead stage -132
field labelHead staging -49
field labelHead start 33
field labelHead state 83
field labelHead statistics -72
field labelHead status -150
field labelHead step -28
field labelHead steps 154
field labelHead stop -45
field labelHead storage -98
field labelHead store 34
field labelHead strategy 242
field labelHead stream -25
field labelHead string -66
field labelHead style 166
field labelHead subject 267
field labelHead subscriber -41
field labelHead subscription -74
field labelHead successfully -23
field labelHead suffix 29
field labelHead summary -148
field labelHead sync 105
field labelHead synchronization -126
field labelHead system -27
field labelHead tab -63
field labelHead tables 27
field labelHead tags 201
field labelHead task -62
field labelHead tasks -32
field labelHead tax 70
field labelHead team 116
field labelHead teams 52
field labelHead telemetry 74
field labelHead template 73
field labelHead templates -37
field labelHead temporary -34
field labelHead terminal -20
field labelHead terms 76
field labelHead text -222
field labelHead than -31
field labelHead them 32
field labelHead themes -40
field labelHead threshold 51
field labelHead time 47
field labelHead timeline 68
field labelHead timeout 140
field labelHead times -26
field labelHead timestamp 43
field labelHead timezone 42
field labelHead timing -66
field labelHead tip -40
field labelHead title 221
field labelHead tls 111
field labelHead to 348
field labelHead today -28
field labelHead toggle 58
field labelHead token 122
field labelHead tokens -91
field labelHead tolerance -22
field labelHead tool 93
field labelHead tools -75
field labelHead top 99
field labelHead topic 217
field labelHead topics -24
field labelHead total -30
field labelHead totals 217
field labelHead transaction -25
field labelHead transactions 29
field labelHead transfer 23
field labelHead trial -38
field labelHead triggers -35
field labelHead true -93
field labelHead ttl 50
field labelHead twitter -68
field labelHead type 143
field labelHead types 116
field labelHead ui -28
field labelHead uk -49
field labelHead understanding -24
field labelHead unit 237
field labelHead units 143
field labelHead until 29
field labelHead up -44
field labelHead update -32
field labelHead updated -37
field labelHead updates -58
field labelHead upload -76
field labelHead uri -181
field labelHead url 399
field labelHead urls 146
field labelHead usage -131
field labelHead use 46
field labelHead used -67
field labelHead user -224
field labelHead username 173
field labelHead users -181
field labelHead using 40
field labelHead validated -28
field labelHead validation -91
field labelHead value 173
field labelHead values 140
field labelHead variable 63
field labelHead variables -92
field labelHead variant -25
field labelHead vendors 32
field labelHead verify 20
field labelHead version -41
field labelHead view -56
field labelHead visibility 98
field labelHead visible 28
field labelHead visualizations -42
field labelHead vpc 54
field labelHead webhook -97
field labelHead website 40
field labelHead websockets 22
field labelHead weekly -49
field labelHead what -50
field labelHead whatsapp 23
field labelHead when 22
field labelHead whitelist 39
field labelHead who -29
field labelHead widget -41
field labelHead window 94
field labelHead windows 53
field labelHead with 92
field labelHead work -25
field labelHead workflow -80
field labelHead workflows -47
field labelHead world -45
field labelHead write -25
field labelHead writer -44
field labelHead xml -29
field labelHead y -22
field labelHead yaml -25
field labelHead yearly -39
field labelHead years 56
field labelHead you -34
field labelHead zip -35
field labelHeadClass aimless -112
field labelHeadClass article 60
field labelHeadClass be -29
field labelHeadClass beforePlace 95
field labelHeadClass blank -205
field labelHeadClass button -252
field labelHeadClass check -426
field labelHeadClass checkingHeading -248
field labelHeadClass configure 68
field labelHeadClass conjunction -84
field labelHeadClass consoleNoun -100
field labelHeadClass contrast -242
field labelHeadClass dateNoun 315
field labelHeadClass defaultHeader -164
field labelHeadClass descriptionHeader 269
field labelHeadClass determiner -109
field labelHeadClass display 22
field labelHeadClass durationNoun 492
field labelHeadClass edition -128
field labelHeadClass emailNoun 216
field labelHeadClass enter 506
field labelHeadClass exampleHeader -166
field labelHeadClass fieldNoun -25
field labelHeadClass fileNoun 304
field labelHeadClass fillingVerb 66
field labelHeadClass followUp 26
field labelHeadClass formNoun -119
field labelHeadClass formatHeader -52
field labelHeadClass genericHeading -361
field labelHeadClass groupNoun -71
field labelHeadClass headingVerb -352
field labelHeadClass hostNoun 569
field labelHeadClass inputNoun -24
field labelHeadClass interfaceNoun -105
field labelHeadClass kindNoun 771
field labelHeadClass labelConnector -81
field labelHeadClass labelFiller -21
field labelHeadClass labelHeader 56
field labelHeadClass limitsHeader -44
field labelHeadClass lookalike 77
field labelHeadClass make -114
field labelHeadClass manipulate -121
field labelHeadClass menuNoun -223
field labelHeadClass multilineNoun 647
field labelHeadClass navigate -52
field labelHeadClass negation 333
field labelHeadClass numberNoun 355
field labelHeadClass off 159
field labelHeadClass on 92
field labelHeadClass openingVerb -40
field labelHeadClass optionNoun 264
field labelHeadClass optionalHeader -20
field labelHeadClass otherHeader 170
field labelHeadClass pairNoun 485
field labelHeadClass place -86
field labelHeadClass plainNoun 751
field labelHeadClass pointer -171
field labelHeadClass possibility -22
field labelHeadClass preposition 289
field labelHeadClass pronoun -125
field labelHeadClass remark -184
field labelHeadClass secretNoun 631
field labelHeadClass select -22
field labelHeadClass slugEnd 330
field labelHeadClass slugVerb 45
field labelHeadClass softener -63
field labelHeadClass structural -192
field labelHeadClass submitVerb -111
field labelHeadClass switchEffect -41
field labelHeadClass switchOff -117
field labelHeadClass titleNoun -37
field labelHeadClass toggleNoun 55
field labelHeadClass trialVerb -193
field labelHeadClass typeHeader 87
field labelHeadClass upload -127
field labelHeadClass urlNoun 132
field labelHeadClass use 58
field labelHeadClass valueWord -177
field labelHeadClass vendor -128
field labelHeadClass weakLabelHeader 286
field labelMany 0 155
field labelParenthesis assertion -137
field labelParenthesis e.g -53
field labelParenthesis entity -120
field labelParenthesis json 36
field labelParenthesis or -33
field labelParenthesis with -50
field labelQuestion 0 655
field labelRemark 0 -106
field labelRole 0 -269
field labelRole 1 125
field labelRole 2 -23
field labelSaysOptional 0 102
field labelSaysRequired 0 92
field labelShape 0 642
field labelShape 1 511
field labelShape 2 -608
field labelShape 3 -693
field labelShape 4 -1157
field labelShape 5 -248
field labelShape 6 -549
field labelShape 7 -710
field labelShape 8 -370
field labelWord $ -67
field labelWord % 106
field labelWord & -351
field labelWord + -181
field labelWord --target -28
field labelWord / -37
field labelWord 0 -85
field labelWord 1 -127
field labelWord 10 -34
field labelWord 100 -26
field labelWord 100% 45
field labelWord 127.0.0.1 -62
field labelWord 14 -25
field labelWord 2 -113
field labelWord 20.04 -20
field labelWord 3 -80
field labelWord 5 -43
field labelWord 6 -32
field labelWord = -72
field labelWord \ -20
field labelWord a -321
field labelWord above 53
field labelWord accepted 62
field labelWord access 202
field labelWord account 92
field labelWord accounts -139
field labelWord accuracy -29
field labelWord acl 264
field labelWord acls -20
field labelWord acs -23
field labelWord actions -379
field labelWord active 54
field labelWord activities -39
field labelWord add -139
field labelWord adding -53
field labelWord additional -31
field labelWord address -184
field labelWord addresses 78
field labelWord adds -23
field labelWord adjust 44
field labelWord admin -28
field labelWord administration -60
field labelWord admins -25
field labelWord advanced -111
field labelWord after 69
field labelWord again -30
field labelWord age -23
field labelWord agent -108
field labelWord agents -111
field labelWord aggregate 133
field labelWord aggregation 62
field labelWord alert 28
field labelWord alerting 160
field labelWord algorithm 102
field labelWord alias 27
field labelWord aliases 27
field labelWord allocation 22
field labelWord allow 239
field labelWord allowed 36
field labelWord allows 45
field labelWord already -28
field labelWord always -70
field labelWord am -23
field labelWord amount -40
field labelWord an -147
field labelWord analysis -37
field labelWord and -115
field labelWord anonymous -60
field labelWord another -36
field labelWord anthropic 20
field labelWord any -79
field labelWord apache -77
field labelWord api 70
field labelWord app -154
field labelWord application -194
field labelWord applications -36
field labelWord apply 21
field labelWord approach 26
field labelWord approval 23
field labelWord approve -29
field labelWord approved 36
field labelWord apps -81
field labelWord architecture 64
field labelWord archive 67
field labelWord archived -35
field labelWord are -24
field labelWord area -26
field labelWord args 98
field labelWord arguments 31
field labelWord array -42
field labelWord as -248
field labelWord asset -22
field labelWord assign 72
field labelWord assigned 22
field labelWord assignment -35
field labelWord assistant 32
field labelWord associated 21
field labelWord attach 25
field labelWord attachments 89
field labelWord attempt 32
field labelWord attempts 21
field labelWord attribute 86
field labelWord attributes -32
field labelWord audience -44
field labelWord audit -46
field labelWord auth 34
field labelWord authenticated -57
field labelWord authentication -103
field labelWord authenticator -64
field labelWord authority 23
field labelWord authorization -262
field labelWord auto 324
field labelWord auto-discovery 31
field labelWord automated -29
field labelWord automatic 122
field labelWord automatically 216
field labelWord automation 42
field labelWord available 34
field labelWord average -20
field labelWord azure -84
field labelWord back -25
field labelWord backend -35
field labelWord background 46
field labelWord backup -42
field labelWord backups -31
field labelWord balance -165
field labelWord bar -29
field labelWord base 277
field labelWord based -120
field labelWord basic -148
field labelWord basics -137
field labelWord batch -90
field labelWord bcc 119
field labelWord before 187
field labelWord behavior -47
field labelWord below -38
field labelWord best -72
field labelWord between 50
field labelWord bin -97
field labelWord bind 28
field labelWord block -166
field labelWord board -82
field labelWord body 203
field labelWord books -36
field labelWord bootstrap 79
field labelWord both -27
field labelWord bottom 107
field labelWord bounce -23
field labelWord boundary 136
field labelWord box -22
field labelWord branch 147
field labelWord break -21
field labelWord bridge -43
field labelWord browse -44
field labelWord browser -27
field labelWord bucket -124
field labelWord buffer -27
field labelWord build 283
field labelWord builder 42
field labelWord built-in -21
field labelWord bulk 25
field labelWord business -100
field labelWord button -85
field labelWord by -152
field labelWord bytes 29
field labelWord c -47
field labelWord ca 73
field labelWord cache -47
field labelWord calculation 136
field labelWord call -64
field labelWord callback -165
field labelWord calling 52
field labelWord calls 164
field labelWord can -120
field labelWord cancellation 66
field labelWord cancelled -31
field labelWord cannot -21
field labelWord capabilities -20
field labelWord capability -20
field labelWord capacity 69
field labelWord capture 54
field labelWord card 66
field labelWord case -241
field labelWord cases -44
field labelWord catalog -80
field labelWord categories 54
field labelWord category 80
field labelWord cause -24
field labelWord cc 115
field labelWord cd -62
field labelWord center -42
field labelWord central -45
field labelWord certificate 300
field labelWord certificates 26
field labelWord change -129
field labelWord changed -31
field labelWord channel 71
field labelWord charge -50
field labelWord chart 280
field labelWord chat -70
field labelWord checkbox 44
field labelWord checklist -23
field labelWord checkout 34
field labelWord choice -25
field labelWord choose -185
field labelWord ci -36
field labelWord ci/cd -46
field labelWord city 26
field labelWord claim -64
field labelWord class 103
field labelWord claude -30
field labelWord cleanup 34
field labelWord clear -28
field labelWord cli -52
field labelWord click -694
field labelWord clickhouse -41
field labelWord client -95
field labelWord client-side -41
field labelWord clients -30
field labelWord clone -30
field labelWord cloud 41
field labelWord cluster -65
field labelWord code -301
field labelWord collection 365
field labelWord color 265
field labelWord column 294
field labelWord combination -40
field labelWord combine 52
field labelWord comma 25
field labelWord command 254
field labelWord commands -33
field labelWord comment 79
field labelWord commit 86
field labelWord common -42
field labelWord communications -24
field labelWord community -55
field labelWord compact 94
field labelWord company 35
field labelWord compare -49
field labelWord complete 287
field labelWord completed 91
field labelWord complex -34
field labelWord component -21
field labelWord components 54
field labelWord compose -65
field labelWord compute -35
field labelWord concurrent -20
field labelWord condition 112
field labelWord confidence -20
field labelWord config -68
field labelWord configmap -24
field labelWord configuration -78
field labelWord configurations -98
field labelWord configure -133
field labelWord configured -70
field labelWord confirm 125
field labelWord confirmation 62
field labelWord connected -53
field labelWord connecting -20
field labelWord connection -133
field labelWord connector 242
field labelWord connectors -53
field labelWord consent 24
field labelWord consistent -21
field labelWord console -28
field labelWord consumer -33
field labelWord contact 205
field labelWord contacts 70
field labelWord container 107
field labelWord contains 65
field labelWord content -51
field labelWord contents -35
field labelWord continuous -43
field labelWord control -31
field labelWord conversation -38
field labelWord conversion -25
field labelWord convert 78
field labelWord copy -44
field labelWord correct -51
field labelWord cost -54
field labelWord count -60
field labelWord counter 108
field labelWord cpu -26
field labelWord create -341
field labelWord created -148
field labelWord creating -27
field labelWord creation -62
field labelWord credential 24
field labelWord credentials -168
field labelWord credit 135
field labelWord credits 41
field labelWord criteria 289
field labelWord critical -74
field labelWord cron 80
field labelWord css 132
field labelWord csv -106
field labelWord ctrl -60
field labelWord currency 241
field labelWord current -36
field labelWord custom 58
field labelWord customer -79
field labelWord customization -22
field labelWord customize -39
field labelWord daily -120
field labelWord dashboards -41
field labelWord data -124
field labelWord database 130
field labelWord datasource 114
field labelWord date 279
field labelWord dates 200
field labelWord datetime -41
field labelWord db -50
field labelWord deactivate -44
field labelWord debug -74
field labelWord decimal 38
field labelWord dedicated -21
field labelWord default -147
field labelWord definition -29
field labelWord delay 121
field labelWord delete -61
field labelWord deleted -21
field labelWord delivered -32
field labelWord delivery -153
field labelWord demo -70
field labelWord dependencies -35
field labelWord dependency 46
field labelWord deploy -69
field labelWord deployed -35
field labelWord describe 34
field labelWord description 135
field labelWord desktop -59
field labelWord destinations -31
field labelWord detailed -48
field labelWord details -244
field labelWord detect 193
field labelWord detected -23
field labelWord developer 29
field labelWord development -63
field labelWord device 90
field labelWord different 68
field labelWord dimension 55
field labelWord dimensions -30
field labelWord direct -71
field labelWord directly -36
field labelWord directory 46
field labelWord disabled -224
field labelWord discard -27
field labelWord disclaimer 104
field labelWord discord -36
field labelWord discount 77
field labelWord discovery -25
field labelWord display 182
field labelWord dn 33
field labelWord dns -41
field labelWord do 38
field labelWord doc -29
field labelWord docker 41
field labelWord docs -23
field labelWord document 74
field labelWord documentation -65
field labelWord documents 147
field labelWord docx 31
field labelWord domain 87
field labelWord domains 373
field labelWord don't 112
field labelWord double 55
field labelWord down -33
field labelWord download -52
field labelWord downtime -26
field labelWord drag -25
field labelWord drop-down -32
field labelWord dropdown -63
field labelWord due 36
field labelWord duplicate -31
field labelWord durability -44
field labelWord duration 21
field labelWord during -50
field labelWord dynamic 112
field labelWord e -25
field labelWord e-mail 40
field labelWord each -40
field labelWord edge -80
field labelWord edit -217
field labelWord editing 67
field labelWord effect -22
field labelWord efficiency -53
field labelWord eks -50
field labelWord eligible -53
field labelWord email 365
field labelWord empty 113
field labelWord enable 138
field labelWord enabled 299
field labelWord encoding 77
field labelWord encrypted -30
field labelWord encryption 93
field labelWord end 125
field labelWord endpoint 71
field labelWord ends 36
field labelWord engine 119
field labelWord enhanced -20
field labelWord enter -304
field labelWord enterprise -20
field labelWord entities 82
field labelWord entity -147
field labelWord entries -40
field labelWord entry -323
field labelWord environment 215
field labelWord environments 48
field labelWord equal -94
field labelWord equals -20
field labelWord error -44
field labelWord eu 58
field labelWord evaluation 40
field labelWord event -48
field labelWord every 25
field labelWord everyone -27
field labelWord example -241
field labelWord examples -63
field labelWord exchange -255
field labelWord exclusive -23
field labelWord execute 64
field labelWord execution 46
field labelWord existing -154
field labelWord exists 79
field labelWord exp 27
field labelWord expected -26
field labelWord expenses -38
field labelWord experience -27
field labelWord experiment -40
field labelWord experimental 26
field labelWord expire 143
field labelWord explore -58
field labelWord explorer -22
field labelWord export -300
field labelWord exposed 52
field labelWord exposure 160
field labelWord expression 133
field labelWord expressions 41
field labelWord extension 28
field labelWord external -44
field labelWord extraction 20
field labelWord factor -20
field labelWord failed 21
field labelWord failure 31
field labelWord false -44
field labelWord fault -29
field labelWord feature -201
field labelWord federated -23
field labelWord federation -29
field labelWord fee 184
field labelWord fetch 33
field labelWord field 306
field labelWord fields 24
field labelWord file -35
field labelWord files -84
field labelWord fill -65
field labelWord filter 198
field labelWord filtering -48
field labelWord filters -115
field labelWord financial 208
field labelWord find -124
field labelWord first -194
field labelWord firstname -29
field labelWord fix -25
field labelWord fixed -30
field labelWord flag -36
field labelWord flags -49
field labelWord flash -31
field labelWord flexibility -34
field labelWord flexible -84
field labelWord flow -56
field labelWord folder 203
field labelWord follow -21
field labelWord following -39
field labelWord footer 73
field labelWord for 347
field labelWord foreign -44
field labelWord forgot -33
field labelWord forked 85
field labelWord form -61
field labelWord formatting -23
field labelWord forms 102
field labelWord formula 27
field labelWord forward 21
field labelWord forwarding 145
field labelWord found 24
field labelWord foundation -28
field labelWord free -63
field labelWord frequency 103
field labelWord from 188
field labelWord function 91
field labelWord g -89
field labelWord gate -68
field labelWord gates -21
field labelWord gateway 62
field labelWord general -220
field labelWord generate -98
field labelWord generation 162
field labelWord generic -46
field labelWord get -73
field labelWord git 121
field labelWord github -77
field labelWord gitops -24
field labelWord gmail -107
field labelWord go -205
field labelWord google 69
field labelWord government -24
field labelWord greater -36
field labelWord greeting 46
field labelWord grid -22
field labelWord group 427
field labelWord groups 84
field labelWord guide -28
field labelWord handle -23
field labelWord handling 34
field labelWord hashicorp 22
field labelWord have 395
field labelWord header 187
field labelWord headers -51
field labelWord health 83
field labelWord hello -47
field labelWord helm -30
field labelWord help 105
field labelWord hidden 28
field labelWord hide 182
field labelWord high -41
field labelWord history -65
field labelWord home 107
field labelWord hooks -31
field labelWord host 122
field labelWord hosted -66
field labelWord hostname -56
field labelWord hosts 62
field labelWord hour 29
field labelWord hours -34
field labelWord how -86
field labelWord html 135
field labelWord https 232
field labelWord hub 20
field labelWord human -57
field labelWord hybrid -30
field labelWord i 382
field labelWord iam 91
field labelWord id 367
field labelWord identifier -220
field labelWord identity -65
field labelWord if 216
field labelWord ignore -20
field labelWord image 319
field labelWord images 36
field labelWord impact 20
field labelWord import -119
field labelWord important -42
field labelWord in -443
field labelWord inbound -34
field labelWord include 273
field labelWord including -65
field labelWord inclusive 38
field labelWord incoming -23
field labelWord incremental -33
field labelWord index 285
field labelWord individual -69
field labelWord industry 86
field labelWord info -74
field labelWord information -47
field labelWord infrastructure 142
field labelWord initial 21
field labelWord initiate -56
field labelWord initiated 37
field labelWord input 29
field labelWord insert -107
field labelWord installation 21
field labelWord instance -144
field labelWord instances 20
field labelWord instructions 85
field labelWord integer -34
field labelWord integration -197
field labelWord integrations -37
field labelWord integrity 161
field labelWord intel -49
field labelWord interface -85
field labelWord internal -41
field labelWord interval 51
field labelWord intervals 21
field labelWord into -48
field labelWord inventory -97
field labelWord invoice 103
field labelWord invoiced 88
field labelWord invoices 20
field labelWord invoicing 23
field labelWord ipv4 -158
field labelWord is -41
field labelWord issue -90
field labelWord it -66
field labelWord item 83
field labelWord items 39
field labelWord javascript 57
field labelWord jira -20
field labelWord job -35
field labelWord jobs -24
field labelWord json -24
field labelWord just -25
field labelWord key 141
field labelWord keycloak -27
field labelWord keys -22
field labelWord kind 37
field labelWord knowledge 38
field labelWord known 89
field labelWord kubernetes -121
field labelWord l -25
field labelWord label 221
field labelWord labels 91
field labelWord language 198
field labelWord languages 195
field labelWord large -54
field labelWord last -152
field labelWord lastname -26
field labelWord latest -24
field labelWord latitude 60
field labelWord launch 82
field labelWord layer -49
field labelWord layout -77
field labelWord ldap -101
field labelWord learn -36
field labelWord leave -88
field labelWord left 64
field labelWord level -169
field labelWord library -36
field labelWord license -78
field labelWord limit 224
field labelWord limiting -32
field labelWord limits -33
field labelWord line 142
field labelWord lines -25
field labelWord link 105
field labelWord linked 77
field labelWord links 48
field labelWord linux -67
field labelWord list 62
field labelWord listen 42
field labelWord listing -36
field labelWord lists -24
field labelWord load -43
field labelWord local -38
field labelWord localization -30
field labelWord location 151
field labelWord locations -21
field labelWord lock 49
field labelWord log -253
field labelWord logging -33
field labelWord logical -29
field labelWord login -22
field labelWord loglevel -22
field labelWord logo 78
field labelWord logout 51
field labelWord logs -95
field labelWord longitude 72
field labelWord lookup 80
field labelWord loop 47
field labelWord m -26
field labelWord mac 47
field labelWord machine 42
field labelWord macos -44
field labelWord mail -46
field labelWord main 47
field labelWord maintenance 49
field labelWord make -67
field labelWord manage -111
field labelWord managed -39
field labelWord management -162
field labelWord manager 94
field labelWord manifest -42
field labelWord manual -33
field labelWord mapping 137
field labelWord mappings 38
field labelWord maps -49
field labelWord mark 83
field labelWord markdown -21
field labelWord marketing -25
field labelWord master -47
field labelWord match -24
field labelWord matching -49
field labelWord max 175
field labelWord maximum 137
field labelWord mcp -175
field labelWord medium 20
field labelWord meeting -29
field labelWord members -69
field labelWord membership 84
field labelWord memberships -108
field labelWord memory 43
field labelWord menu -154
field labelWord merge 78
field labelWord merged 65
field labelWord merging -23
field labelWord message 178
field labelWord metadata 284
field labelWord method 263
field labelWord methods -58
field labelWord metric 89
field labelWord metrics -62
field labelWord microsoft -32
field labelWord mime -36
field labelWord min 22
field labelWord minimal -30
field labelWord minimum 63
field labelWord minutes -30
field labelWord mobile 80
field labelWord mode 318
field labelWord model 193
field labelWord modified -21
field labelWord module -49
field labelWord mongodb -62
field labelWord monitor 35
field labelWord monitoring -123
field labelWord month -32
field labelWord monthly -60
field labelWord months -32
field labelWord more -165
field labelWord mount 149
field labelWord move -65
field labelWord multiple -42
field labelWord must -29
field labelWord my -196
field labelWord mysql -39
field labelWord n 104
field labelWord n/a 41
field labelWord name -21
field labelWord nameid 28
field labelWord namespace 33
field labelWord naming 30
field labelWord native 28
field labelWord navigate -61
field labelWord need -21
field labelWord network 202
field labelWord networks 103
field labelWord never -29
field labelWord new -91
field labelWord next -133
field labelWord nginx -48
field labelWord no 417
field labelWord node -119
field labelWord none -182
field labelWord normal -157
field labelWord not -213
field labelWord note -237
field labelWord notes 258
field labelWord notification -69
field labelWord notifications -31
field labelWord notify 57
field labelWord now -97
field labelWord null 55
field labelWord number 152
field labelWord nvidia -33
field labelWord oauth -83
field labelWord object -116
field labelWord obtain -25
field labelWord of 111
field labelWord off -52
field labelWord offline -48
field labelWord offset 50
field labelWord oidc 37
field labelWord ok -57
field labelWord omit 77
field labelWord on -192
field labelWord onboarding -30
field labelWord one -141
field labelWord only 25
field labelWord open -190
field labelWord openid -62
field labelWord opens 27
field labelWord operation 24
field labelWord operator 72
field labelWord opt-in 51
field labelWord option -28
field labelWord optional -182
field labelWord optionally -64
field labelWord options -74
field labelWord or -85
field labelWord order 171
field labelWord orders -53
field labelWord org 125
field labelWord organisation 315
field labelWord organization 188
field labelWord origin -92
field labelWord other -97
field labelWord others -86
field labelWord our -31
field labelWord out -56
field labelWord outgoing 59
field labelWord output 108
field labelWord outputs -71
field labelWord over -128
field labelWord overlay -24
field labelWord override 104
field labelWord overrides 36
field labelWord overview -61
field labelWord own -37
field labelWord owned -41
field labelWord ownership 23
field labelWord pack 134
field labelWord package -47
field labelWord packages -23
field labelWord page 37
field labelWord pages 21
field labelWord paid 113
field labelWord panel -23
field labelWord parallel -58
field labelWord parallelism 23
field labelWord parameter -110
field labelWord parameters 338
field labelWord parent 94
field labelWord partial 62
field labelWord participant 26
field labelWord partition 92
field labelWord partner -41
field labelWord pass 91
field labelWord passphrase 71
field labelWord password 394
field labelWord past 22
field labelWord path 33
field labelWord paths -40
field labelWord pattern 21
field labelWord pause -84
field labelWord pay -38
field labelWord payment 314
field labelWord payments 87
field labelWord pdf 36
field labelWord peer 21
field labelWord people -51
field labelWord per-user -40
field labelWord percent 105
field labelWord percentage -93
field labelWord performance -50
field labelWord period 44
field labelWord periods -51
field labelWord permanent 23
field labelWord permission 215
field labelWord permissions -32
field labelWord persistent -29
field labelWord person -42
field labelWord personal 57
field labelWord phone 146
field labelWord physical -58
field labelWord pipeline -154
field labelWord pipelines -192
field labelWord planning -39
field labelWord platform -40
field labelWord plugin -21
field labelWord plugins -94
field labelWord plus -41
field labelWord pod -150
field labelWord point 155
field labelWord pointers 34
field labelWord points 22
field labelWord policies 274
field labelWord policy -232
field labelWord pool 42
field labelWord port 126
field labelWord portainer -108
field labelWord ports 197
field labelWord position 76
field labelWord possible -38
field labelWord postgresql -82
field labelWord posting -111
field labelWord power 44
field labelWord practices -37
field labelWord predefined 31
field labelWord prefix 240
field labelWord preserve -20
field labelWord prevent 75
field labelWord preview -29
field labelWord previous -63
field labelWord price 20
field labelWord pricing 35
field labelWord primary -69
field labelWord principal 29
field labelWord print -88
field labelWord priority 26
field labelWord privacy -44
field labelWord private 111
field labelWord privileges -23
field labelWord pro -21
field labelWord probes -49
field labelWord process 110
field labelWord processing -56
field labelWord prod -53
field labelWord product 52
field labelWord production -93
field labelWord products 110
field labelWord profile 106
field labelWord profiles -59
field labelWord program 132
field labelWord progress -25
field labelWord project 209
field labelWord projects 27
field labelWord prometheus 55
field labelWord prompt -32
field labelWord prompts 32
field labelWord protect -27
field labelWord protocol -197
field labelWord provider 22
field labelWord provisioning -151
field labelWord proxies 93
field labelWord proxy 49
field labelWord public -154
field labelWord publish -152
field labelWord pull -43
field labelWord purchase -47
field labelWord purpose -137
field labelWord push -34
field labelWord put -23
field labelWord qr -49
field labelWord quality -78
field labelWord quantity 40
field labelWord queries -51
field labelWord query -40
field labelWord queue -75
field labelWord quick 31
field labelWord quota 49
field labelWord quote 117
field labelWord quotes -24
field labelWord radio -66
field labelWord range 321
field labelWord rapid -100
field labelWord rates -28
field labelWord read 413
field labelWord read-only 46
field labelWord readonly 41
field labelWord ready -33
field labelWord real-time 27
field labelWord realm -54
field labelWord reason 27
field labelWord reboot 35
field labelWord receipt 165
field labelWord receive -45
field labelWord received 27
field labelWord recent -34
field labelWord recipients 201
field labelWord recommend -35
field labelWord recommended -86
field labelWord record -137
field labelWord recorded 93
field labelWord recording -53
field labelWord recovery -25
field labelWord recurring 59
field labelWord redirect 196
field labelWord reference 116
field labelWord regenerate -24
field labelWord regex 68
field labelWord region -115
field labelWord register 45
field labelWord registered -29
field labelWord registries -116
field labelWord regular -26
field labelWord relationship 105
field labelWord relative 134
field labelWord relay 164
field labelWord releases -25
field labelWord remember -89
field labelWord reminder 55
field labelWord reminders -27
field labelWord remove -21
field labelWord rename -36
field labelWord replace 51
field labelWord replica -38
field labelWord replicas 36
field labelWord reply -96
field labelWord report 49
field labelWord reporting 91
field labelWord repository 149
field labelWord request -120
field labelWord require -48
field labelWord required 36
field labelWord requirements -49
field labelWord requires -26
field labelWord rerun -20
field labelWord research -70
field labelWord resend 84
field labelWord reserved -24
field labelWord reset -62
field labelWord resource 156
field labelWord resources 41
field labelWord response 23
field labelWord responses 43
field labelWord restore -29
field labelWord restrict -124
field labelWord restrictions 28
field labelWord result -66
field labelWord results 163
field labelWord resume -46
field labelWord retention 188
field labelWord retry 25
field labelWord return 48
field labelWord returns -51
field labelWord review -107
field labelWord revision 67
field labelWord revoke -45
field labelWord right 88
field labelWord risk -143
field labelWord roles -57
field labelWord rollback -125
field labelWord route -52
field labelWord route53 -22
field labelWord routes -48
field labelWord routing 50
field labelWord row 123
field labelWord rule 87
field labelWord rules -59
field labelWord run 68
field labelWord runner -33
field labelWord running -31
field labelWord runtime 66
field labelWord s -25
field labelWord s3 -125
field labelWord sales -69
field labelWord same 40
field labelWord saml 171
field labelWord sample -103
field labelWord sandbox 138
field labelWord save 49
field labelWord saved -35
field labelWord scalability -34
field labelWord scale 30
field labelWord scan -120
field labelWord scanning -39
field labelWord scenario 36
field labelWord scenarios 192
field labelWord schedule 113
field labelWord scheduled -64
field labelWord scheduler -31
field labelWord schema 76
field labelWord scheme 168
field labelWord scim -112
field labelWord scope 101
field labelWord scopes 31
field labelWord screen -36
field labelWord script 194
field labelWord sdk -186
field labelWord search 204
field labelWord secret 286
field labelWord secrets -174
field labelWord section -22
field labelWord sections 43
field labelWord secure -195
field labelWord security -76
field labelWord see -48
field labelWord segment 145
field labelWord select -287
field labelWord selected -158
field labelWord selection -118
field labelWord selector 107
field labelWord self -23
field labelWord send 29
field labelWord sender 58
field labelWord sending -45
field labelWord sent -54
field labelWord separately 94
field labelWord separator 495
field labelWord serial -57
field labelWord series 152
field labelWord server -224
field labelWord server-side -50
field labelWord servers -25
field labelWord service -28
field labelWord service_name -71
field labelWord services -135
field labelWord session 352
field labelWord sessions -31
field labelWord sets -31
field labelWord setting -92
field labelWord settings -748
field labelWord setup -174
field labelWord severity 74
field labelWord shape -37
field labelWord share -156
field labelWord shared -49
field labelWord sharing 41
field labelWord shell -33
field labelWord shift -23
field labelWord shortcuts 62
field labelWord should 84
field labelWord show 130
field labelWord show/hide -21
field labelWord sid 34
field labelWord side 60
field labelWord sidebar 31
field labelWord sign 37
field labelWord sign-in -138
field labelWord sign-on 156
field labelWord sign-up -55
field labelWord signature 40
field labelWord signing -46
field labelWord signup 99
field labelWord similar 28
field labelWord simple -68
field labelWord single -84
field labelWord sink -54
field labelWord site 121
field labelWord size 58
field labelWord skip 266
field labelWord slot 46
field labelWord small -50
field labelWord smart -60
field labelWord smtp -45
field labelWord social 34
field labelWord soft 78
field labelWord software -64
field labelWord solution -39
field labelWord some -91
field labelWord sort 129
field labelWord sorting -61
field labelWord source 30
field labelWord sources -20
field labelWord space 51
field labelWord specific -127
field labelWord specification -34
field labelWord split 34
field labelWord sql 93
field labelWord src 20
field labelWord ssl 88
field labelWord ssl/tls 46
field labelWord sso -107
field labelWord stack -35
field labelWord stacked 41
field labelWord stage -131
field labelWord standard -58
field labelWord start 130
field labelWord starter -41
field labelWord state 142
field labelWord statement -82
field labelWord states -24
field labelWord static 79
field labelWord statistics -38
field labelWord status -182
field labelWord step -98
field labelWord steps 208
field labelWord sticky -21
field labelWord stop -60
field labelWord storage -125
field labelWord store 26
field labelWord strategy 232
field labelWord stream -47
field labelWord streaming -29
field labelWord string -77
field labelWord sts -31
field labelWord style 166
field labelWord subject 119
field labelWord subscribe 124
field labelWord subscriber -54
field labelWord subscription -31
field labelWord successfully -23
field labelWord suffix 25
field labelWord suite -36
field labelWord summary -150
field labelWord super 38
field labelWord support -49
field labelWord supported -37
field labelWord survey 59
field labelWord sync 247
field labelWord synchronization -126
field labelWord system -58
field labelWord tab -77
field labelWord table 168
field labelWord tag -56
field labelWord tags 202
field labelWord tar.gz 85
field labelWord target 403
field labelWord tasks 60
field labelWord tax 122
field labelWord team 51
field labelWord teams 48
field labelWord technical -47
field labelWord telegram -71
field labelWord telemetry 73
field labelWord templates -49
field labelWord temporary -35
field labelWord tenant -178
field labelWord terminal -24
field labelWord termination -69
field labelWord terms 191
field labelWord terraform -76
field labelWord testing -50
field labelWord text -130
field labelWord than -60
field labelWord that -39
field labelWord the -913
field labelWord their 76
field labelWord them 32
field labelWord themes -40
field labelWord these 164
field labelWord they 75
field labelWord third-party -23
field labelWord this 259
field labelWord three -23
field labelWord threshold 54
field labelWord tick 79
field labelWord ticket 190
field labelWord tier -21
field labelWord time 99
field labelWord timeline 34
field labelWord timeout 187
field labelWord times -28
field labelWord timestamp 66
field labelWord timezone 42
field labelWord timing -100
field labelWord tip -40
field labelWord title 215
field labelWord tls 410
field labelWord to 268
field labelWord today -28
field labelWord toggle 36
field labelWord token 171
field labelWord tokens -99
field labelWord tolerance -20
field labelWord tool 91
field labelWord tools -77
field labelWord top 69
field labelWord topic 53
field labelWord topics -33
field labelWord total -82
field labelWord totals 214
field labelWord track 39
field labelWord tracked -41
field labelWord tracking 47
field labelWord traffic -23
field labelWord transaction -26
field labelWord transactions 24
field labelWord transfer 42
field labelWord trial -40
field labelWord trigger 235
field labelWord triggered -33
field labelWord triggers -44
field labelWord trip 28
field labelWord true -93
field labelWord trusted 170
field labelWord ttl 50
field labelWord tunnel -30
field labelWord twilio -129
field labelWord twitter -68
field labelWord two -27
field labelWord type 150
field labelWord types 137
field labelWord ubuntu -37
field labelWord ui -57
field labelWord uk -49
field labelWord unarchive -26
field labelWord under 50
field labelWord understanding -44
field labelWord unique -43
field labelWord unit 210
field labelWord units 140
field labelWord unsubscribe 62
field labelWord up -69
field labelWord update 259
field labelWord updates -59
field labelWord upload 113
field labelWord upon 62
field labelWord uri -184
field labelWord url 484
field labelWord urls 144
field labelWord us -58
field labelWord usage -174
field labelWord use -112
field labelWord used 33
field labelWord user 133
field labelWord user/group 39
field labelWord username 144
field labelWord users -258
field labelWord using -79
field labelWord v2 -29
field labelWord valid -26
field labelWord validate -59
field labelWord validated -28
field labelWord validation -79
field labelWord value 212
field labelWord values 101
field labelWord variable 63
field labelWord variables -58
field labelWord variant -38
field labelWord vendor 213
field labelWord vendors 32
field labelWord verbose 22
field labelWord verify 23
field labelWord version -27
field labelWord versioning 168
field labelWord versions 195
field labelWord via -103
field labelWord video -36
field labelWord view -119
field labelWord viewing 47
field labelWord virtual 22
field labelWord visibility 98
field labelWord visualizations -42
field labelWord vm -23
field labelWord voice -36
field labelWord volume 83
field labelWord vpc 53
field labelWord watch 33
field labelWord web -30
field labelWord webhook -64
field labelWord website 45
field labelWord websocket -39
field labelWord websockets 21
field labelWord weekly -78
field labelWord welcome -22
field labelWord when 51
field labelWord where -48
field labelWord whether 74
field labelWord who -34
field labelWord widget -39
field labelWord window 94
field labelWord windows 48
field labelWord with -125
field labelWord within 73
field labelWord without 137
field labelWord work -27
field labelWord worker 35
field labelWord workflow -125
field labelWord workflows -50
field labelWord workspace -57
field labelWord world -53
field labelWord write -110
field labelWord writer -45
field labelWord x -22
field labelWord x.509 200
field labelWord xml -26
field labelWord y -20
field labelWord yaml 49
field labelWord yearly -39
field labelWord years 132
field labelWord yes -32
field labelWord you -147
field labelWord you're -20
field labelWord your -322
field labelWord zapier -20
field labelWord zero 158
field labelWord zip -47
field labelWord zoom -24
field pageCode 0 173
field pageCode 1 195
field pageCode 2 -83
field pageCode 3 -95
field pageCode 4 -345
field pageCode 5 -497
field pageCode 6 -778
field pageCode 7 -747
field pageControls 0 -889
field pageControls 1 -416
field pageControls 2 -217
field pageControls 3 -145
field pageControls 4 -185
field pageControls 5 -34
field pageControls 6 -90
field pageControls 7 -38
field parentField 0 -200
field productHeading 0 -240
field productHeading 1 -126
field productSentence 0 -94
field productSentence 1 -421
field productSentence 2 -220
field productSentence 3 60
field repeated 1 89
field repeated 10 -178
field repeated 11 30
field repeated 12 177
field repeated 13 284
field repeated 14 -452
field repeated 15 -388
field repeated 2 -134
field repeated 3 -132
field repeated 4 -384
field repeated 5 -159
field repeated 6 -408
field repeated 7 -248
field repeated 9 -159
field repeatedAsMember 0 -334
field repeatedAsMember 1 -35
field repeatedAsMember 2 -249
field repeatedAsMember 3 91
field sectionClicks 0 -653
field sectionClicks 1 -102
field sectionClicks 2 -156
field sectionClicks 4 159
field sectionClicks 5 26
field sectionSteps 1 -217
field sectionVerbs 0 -963
field sectionVerbs 1 -368
field sectionVerbs 2 -277
field sectionVerbs 3 -437
field sectionVerbs 4 73
field sectionVerbs 5 -21
field sectionVerbs 6 -187
field sectionVerbs 7 71
field spanAction 1 -2044
field spanAction 11 -179
field spanAction 12 115
field spanAction 13 -201
field spanAction 14 -67
field spanAction 2 -2503
field spanAction 5 -2222
field spanAction 6 -106
field spanAction 7 97
field spanAfter " -193
field spanAfter #3 153
field spanAfter ' 61
field spanAfter ( 471
field spanAfter ) -134
field spanAfter , -113
field spanAfter - -39
field spanAfter . -215
field spanAfter / 28
field spanAfter : 624
field spanAfter ; -62
field spanAfter = 420
field spanAfter > -268
field spanAfter action -432
field spanAfter address 132
field spanAfter adds 84
field spanAfter after -25
field spanAfter also -62
field spanAfter amount -36
field spanAfter and 191
field spanAfter and/or 37
field spanAfter app -360
field spanAfter area -156
field spanAfter argument -21
field spanAfter as -300
field spanAfter at 60
field spanAfter available -29
field spanAfter bar 91
field spanAfter box 341
field spanAfter button 66
field spanAfter can -32
field spanAfter card -26
field spanAfter category 79
field spanAfter channel 134
field spanAfter chapter -60
field spanAfter check 215
field spanAfter checkbox 292
field spanAfter choose 52
field spanAfter click 64
field spanAfter column -314
field spanAfter command -38
field spanAfter configuration -48
field spanAfter connection -31
field spanAfter connector -33
field spanAfter copied -43
field spanAfter dialog -47
field spanAfter dimension -20
field spanAfter drop-down 144
field spanAfter dropdown 454
field spanAfter enabled 25
field spanAfter endpoint -42
field spanAfter environment -45
field spanAfter field 553
field spanAfter fields -75
field spanAfter file -30
field spanAfter flag -57
field spanAfter folder -74
field spanAfter for 134
field spanAfter from -487
field spanAfter function -23
field spanAfter if -119
field spanAfter in 478
field spanAfter information 39
field spanAfter input 65
field spanAfter instance 40
field spanAfter instead -24
field spanAfter is 36
field spanAfter it -38
field spanAfter job -68
field spanAfter just -20
field spanAfter key -25
field spanAfter lets 61
field spanAfter line 74
field spanAfter list -116
field spanAfter listed -41
field spanAfter means 60
field spanAfter menu -339
field spanAfter method -23
field spanAfter mode -21
field spanAfter module -20
field spanAfter must -38
field spanAfter next 78
field spanAfter node -76
field spanAfter of -28
field spanAfter off 114
field spanAfter on 30
field spanAfter operator -41
field spanAfter option -55
field spanAfter options 30
field spanAfter or -436
field spanAfter page -98
field spanAfter panel 88
field spanAfter parameters 219
field spanAfter permission -39
field spanAfter plugin -154
field spanAfter profile -34
field spanAfter property -307
field spanAfter record -28
field spanAfter report -65
field spanAfter route -24
field spanAfter row -21
field spanAfter search -46
field spanAfter section 59
field spanAfter select 161
field spanAfter service -65
field spanAfter set 209
field spanAfter setting 94
field spanAfter settings -179
field spanAfter should 167
field spanAfter shows -23
field spanAfter so 79
field spanAfter steps -61
field spanAfter storage -22
field spanAfter success -29
field spanAfter switch 102
field spanAfter tab -147
field spanAfter table -79
field spanAfter tag -67
field spanAfter text 415
field spanAfter that 27
field spanAfter then -59
field spanAfter toggle 391
field spanAfter trigger -50
field spanAfter type -62
field spanAfter under 66
field spanAfter url -49
field spanAfter used 28
field spanAfter using 133
field spanAfter value 24
field spanAfter variable 52
field spanAfter when -81
field spanAfter where 138
field spanAfter which 60
field spanAfter who 35
field spanAfter will -29
field spanAfter window -24
field spanAfter with -94
field spanAfter | -50
field spanAfter – -38
field spanAfter — -40
field spanAfter ” -150
field spanAfter → -47
field spanAfter2 " 204
field spanAfter2 #3 185
field spanAfter2 ( -205
field spanAfter2 ) -198
field spanAfter2 , -403
field spanAfter2 - -25
field spanAfter2 . -187
field spanAfter2 30 102
field spanAfter2 : -64
field spanAfter2 ; 38
field spanAfter2 > -102
field spanAfter2 access -81
field spanAfter2 activate 32
field spanAfter2 add 113
field spanAfter2 additional -31
field spanAfter2 address -45
field spanAfter2 after -56
field spanAfter2 again -60
field spanAfter2 all -37
field spanAfter2 allowing -37
field spanAfter2 allows 269
field spanAfter2 an -106
field spanAfter2 analyze 51
field spanAfter2 any -39
field spanAfter2 api -24
field spanAfter2 appear 50
field spanAfter2 appears 81
field spanAfter2 are -93
field spanAfter2 as -57
field spanAfter2 at 155
field spanAfter2 automatically -23
field spanAfter2 based -36
field spanAfter2 be 159
field spanAfter2 between -36
field spanAfter2 box 738
field spanAfter2 button -51
field spanAfter2 card -37
field spanAfter2 check -20
field spanAfter2 checked -29
field spanAfter2 click -90
field spanAfter2 clicking 160
field spanAfter2 collect -26
field spanAfter2 column -24
field spanAfter2 configuration 43
field spanAfter2 confirm -38
field spanAfter2 connect -49
field spanAfter2 contains -243
field spanAfter2 copy -74
field spanAfter2 create -48
field spanAfter2 created 159
field spanAfter2 currently 103
field spanAfter2 custom -31
field spanAfter2 decide 27
field spanAfter2 default -22
field spanAfter2 defines 183
field spanAfter2 details -27
field spanAfter2 disable 535
field spanAfter2 displays 33
field spanAfter2 do 22
field spanAfter2 doesn't -37
field spanAfter2 drag -29
field spanAfter2 dropdown 106
field spanAfter2 e.g -128
field spanAfter2 each -62
field spanAfter2 either 109
field spanAfter2 enable 298
field spanAfter2 enabled -42
field spanAfter2 ensure 60
field spanAfter2 enter 125
field spanAfter2 especially -24
field spanAfter2 etc -43
field spanAfter2 event -48
field spanAfter2 feature -43
field spanAfter2 field 698
field spanAfter2 fields 55
field spanAfter2 file -30
field spanAfter2 filter 39
field spanAfter2 find -44
field spanAfter2 flag -62
field spanAfter2 follow -24
field spanAfter2 form -42
field spanAfter2 from -167
field spanAfter2 generate 44
field spanAfter2 get -35
field spanAfter2 give -26
field spanAfter2 grant 51
field spanAfter2 has -38
field spanAfter2 have 48
field spanAfter2 in -115
field spanAfter2 include 65
field spanAfter2 indicates -22
field spanAfter2 input -37
field spanAfter2 into -61
field spanAfter2 is -124
field spanAfter2 its -86
field spanAfter2 job -131
field spanAfter2 keep -32
field spanAfter2 label 47
field spanAfter2 learn -54
field spanAfter2 left 32
field spanAfter2 let -23
field spanAfter2 limit 43
field spanAfter2 link -41
field spanAfter2 list 130
field spanAfter2 listed -39
field spanAfter2 make -42
field spanAfter2 match 37
field spanAfter2 means 44
field spanAfter2 menu -265
field spanAfter2 message -26
field spanAfter2 more -28
field spanAfter2 must -52
field spanAfter2 name 36
field spanAfter2 needed 62
field spanAfter2 next 33
field spanAfter2 no -26
field spanAfter2 not 42
field spanAfter2 now -27
field spanAfter2 of -69
field spanAfter2 on 113
field spanAfter2 only 31
field spanAfter2 open -94
field spanAfter2 opens -37
field spanAfter2 option 210
field spanAfter2 optionally -45
field spanAfter2 options 81
field spanAfter2 or -343
field spanAfter2 page -21
field spanAfter2 parameter -28
field spanAfter2 password 48
field spanAfter2 pick -49
field spanAfter2 post 35
field spanAfter2 process -65
field spanAfter2 property 66
field spanAfter2 public -22
field spanAfter2 receive -20
field spanAfter2 record 77
field spanAfter2 refresh 64
field spanAfter2 register -31
field spanAfter2 representing 35
field spanAfter2 required 47
field spanAfter2 reveal -25
field spanAfter2 role -48
field spanAfter2 run -42
field spanAfter2 section -34
field spanAfter2 see -39
field spanAfter2 select 520
field spanAfter2 selecting -22
field spanAfter2 service 20
field spanAfter2 set 128
field spanAfter2 setting 93
field spanAfter2 settings 35
field spanAfter2 shown -37
field spanAfter2 sign -22
field spanAfter2 similar -20
field spanAfter2 source 144
field spanAfter2 start -32
field spanAfter2 tab -36
field spanAfter2 table -22
field spanAfter2 task -28
field spanAfter2 template -59
field spanAfter2 that -34
field spanAfter2 the -116
field spanAfter2 then -293
field spanAfter2 this 64
field spanAfter2 toggle 83
field spanAfter2 turn -21
field spanAfter2 turned 89
field spanAfter2 type -171
field spanAfter2 types -67
field spanAfter2 under 99
field spanAfter2 unless -36
field spanAfter2 upload 77
field spanAfter2 use -161
field spanAfter2 user -21
field spanAfter2 using -29
field spanAfter2 values -25
field spanAfter2 variable -44
field spanAfter2 view -118
field spanAfter2 want 56
field spanAfter2 when 22
field spanAfter2 which 119
field spanAfter2 will 208
field spanAfter2 with -64
field spanAfter2 within -45
field spanAfter2 write -20
field spanAfter2 you 35
field spanAfter2 your 112
field spanAfter2 | -51
field spanAfter2 } -126
field spanAfterClass aimless -84
field spanAfterClass article -26
field spanAfterClass be 40
field spanAfterClass beforePlace 264
field spanAfterClass boxNoun 501
field spanAfterClass button 115
field spanAfterClass checkingHeading -119
field spanAfterClass click 67
field spanAfterClass condition -60
field spanAfterClass configure 299
field spanAfterClass conjunction -260
field spanAfterClass consoleNoun -365
field spanAfterClass contrast 50
field spanAfterClass descriptionHeader -388
field spanAfterClass determiner -92
field spanAfterClass display -24
field spanAfterClass edition -35
field spanAfterClass enter 280
field spanAfterClass fieldNoun 309
field spanAfterClass fileNoun -59
field spanAfterClass fillingVerb 217
field spanAfterClass formNoun -202
field spanAfterClass genericHeading -169
field spanAfterClass groupNoun 193
field spanAfterClass headingVerb 386
field spanAfterClass inputNoun 354
field spanAfterClass interfaceNoun -25
field spanAfterClass kindNoun -85
field spanAfterClass labelConnector 102
field spanAfterClass labelFiller 66
field spanAfterClass labelHeader 361
field spanAfterClass make 265
field spanAfterClass menuNoun 408
field spanAfterClass multilineNoun -89
field spanAfterClass navigate 84
field spanAfterClass negation -32
field spanAfterClass numberNoun -50
field spanAfterClass obligation 117
field spanAfterClass off 112
field spanAfterClass on 25
field spanAfterClass opener 212
field spanAfterClass optionNoun 51
field spanAfterClass optionsHeader 21
field spanAfterClass otherHeader -756
field spanAfterClass pairNoun -84
field spanAfterClass place -740
field spanAfterClass plainNoun 463
field spanAfterClass pointer -165
field spanAfterClass possibility -43
field spanAfterClass preposition 30
field spanAfterClass pronoun -54
field spanAfterClass secretNoun -60
field spanAfterClass select 213
field spanAfterClass slugVerb 298
field spanAfterClass softener -41
field spanAfterClass structural 68
field spanAfterClass switchEffect -64
field spanAfterClass switchOn 648
field spanAfterClass titleNoun -83
field spanAfterClass toggleNoun 741
field spanAfterClass trialVerb 214
field spanAfterClass typeHeader -62
field spanAfterClass upload 47
field spanAfterClass urlNoun 27
field spanAfterClass use 124
field spanAfterClass valueWord 83
field spanArrow 1 -270
field spanArrow 2 -321
field spanBefore " -134
field spanBefore ' 23
field spanBefore ) -25
field spanBefore * -45
field spanBefore , 297
field spanBefore - 186
field spanBefore . -117
field spanBefore : -273
field spanBefore ; 134
field spanBefore > -161
field spanBefore a 179
field spanBefore action -33
field spanBefore added -24
field spanBefore additional -30
field spanBefore also 41
field spanBefore an -124
field spanBefore and 308
field spanBefore and/or 86
field spanBefore application 54
field spanBefore apply 58
field spanBefore appropriate 69
field spanBefore as 129
field spanBefore at -111
field spanBefore be -48
field spanBefore between -40
field spanBefore both -26
field spanBefore but 73
field spanBefore called -64
field spanBefore can 60
field spanBefore change 32
field spanBefore check 247
field spanBefore checking 66
field spanBefore choose -318
field spanBefore click -298
field spanBefore clicking -38
field spanBefore client -47
field spanBefore cluster -29
field spanBefore configure 20
field spanBefore configuring -65
field spanBefore copy -20
field spanBefore corresponding 46
field spanBefore creating -46
field spanBefore default -173
field spanBefore drag -23
field spanBefore either -111
field spanBefore enable 253
field spanBefore enter -444
field spanBefore event -52
field spanBefore example -42
field spanBefore existing -37
field spanBefore field 98
field spanBefore find 303
field spanBefore flag -46
field spanBefore following 76
field spanBefore for 235
field spanBefore format -51
field spanBefore from -219
field spanBefore generated -30
field spanBefore has 173
field spanBefore have -82
field spanBefore if -36
field spanBefore in 296
field spanBefore include 31
field spanBefore into 79
field spanBefore is -71
field spanBefore it -60
field spanBefore its 82
field spanBefore keep 76
field spanBefore label 56
field spanBefore labeled 80
field spanBefore labelled 82
field spanBefore least -32
field spanBefore leave 84
field spanBefore left -133
field spanBefore like -54
field spanBefore locate -73
field spanBefore modify -24
field spanBefore name -21
field spanBefore named -30
field spanBefore new -72
field spanBefore on 32
field spanBefore only -41
field spanBefore open -28
field spanBefore option 100
field spanBefore options -49
field spanBefore or -278
field spanBefore our -23
field spanBefore own -20
field spanBefore provide 90
field spanBefore related 23
field spanBefore required 47
field spanBefore returns -51
field spanBefore role -50
field spanBefore run -22
field spanBefore search -34
field spanBefore see -96
field spanBefore select -137
field spanBefore selected -102
field spanBefore selecting 21
field spanBefore set 334
field spanBefore setting -60
field spanBefore specify 72
field spanBefore supports -32
field spanBefore template 63
field spanBefore test -38
field spanBefore than -53
field spanBefore that -49
field spanBefore the -34
field spanBefore then -106
field spanBefore through -41
field spanBefore tick 107
field spanBefore to -247
field spanBefore toggle 28
field spanBefore topic -45
field spanBefore type -39
field spanBefore under -71
field spanBefore use -199
field spanBefore using -59
field spanBefore usually -28
field spanBefore valid -29
field spanBefore variable -24
field spanBefore via -38
field spanBefore what 59
field spanBefore when 129
field spanBefore where -36
field spanBefore which 80
field spanBefore with 44
field spanBefore within 67
field spanBefore your -104
field spanBefore | -49
field spanBefore – -37
field spanBefore “ -144
field spanBefore → -130
field spanBeforeClass article 150
field spanBeforeClass be -126
field spanBeforeClass beforePlace -142
field spanBeforeClass button 48
field spanBeforeClass check 66
field spanBeforeClass checkingHeading -45
field spanBeforeClass click -360
field spanBeforeClass condition 59
field spanBeforeClass configure 228
field spanBeforeClass consoleNoun -27
field spanBeforeClass contrast -123
field spanBeforeClass defaultHeader -173
field spanBeforeClass display -35
field spanBeforeClass enter -174
field spanBeforeClass exampleHeader -42
field spanBeforeClass fieldNoun 98
field spanBeforeClass fillingVerb -721
field spanBeforeClass followUp -95
field spanBeforeClass formatHeader -57
field spanBeforeClass genericHeading 219
field spanBeforeClass groupNoun -66
field spanBeforeClass headingVerb 62
field spanBeforeClass inputNoun 65
field spanBeforeClass kindNoun -163
field spanBeforeClass labelConnector 238
field spanBeforeClass labelFiller 229
field spanBeforeClass labelHeader 87
field spanBeforeClass leave 156
field spanBeforeClass lookalike -46
field spanBeforeClass make 387
field spanBeforeClass manipulate -25
field spanBeforeClass menuNoun -157
field spanBeforeClass multilineNoun 119
field spanBeforeClass navigate -49
field spanBeforeClass numberNoun 20
field spanBeforeClass numberWord -25
field spanBeforeClass obligation 130
field spanBeforeClass on 205
field spanBeforeClass opener 23
field spanBeforeClass openingVerb -102
field spanBeforeClass optionNoun -36
field spanBeforeClass optionsHeader -76
field spanBeforeClass otherHeader -224
field spanBeforeClass pairNoun 46
field spanBeforeClass place -74
field spanBeforeClass plainNoun -64
field spanBeforeClass pointer 65
field spanBeforeClass possessive -60
field spanBeforeClass possibility 35
field spanBeforeClass pronoun -130
field spanBeforeClass remark -45
field spanBeforeClass requiredHeader 81
field spanBeforeClass select -424
field spanBeforeClass slugEnd -80
field spanBeforeClass slugVerb 140
field spanBeforeClass softener 245
field spanBeforeClass structural 42
field spanBeforeClass submitVerb 30
field spanBeforeClass switchEffect 143
field spanBeforeClass switchOff 28
field spanBeforeClass switchOn 600
field spanBeforeClass titleNoun -53
field spanBeforeClass toggleNoun 131
field spanBeforeClass trialVerb 199
field spanBeforeClass typeHeader -39
field spanBeforeClass upload -29
field spanBeforeClass urlNoun 76
field spanBeforeClass use -201
field spanBeforeClass valueWord -199
field spanBeforeClass vendor -82
field spanCondition 0 -171
field spanCondition 1 248
field spanCondition 3 -321
field spanControl boxNoun 768
field spanControl button -1803
field spanControl fieldNoun 1085
field spanControl menuNoun 567
field spanControl optionNoun -21
field spanControl place -2188
field spanControl toggleNoun 735
field spanDistance 0 -126
field spanDistance 1 156
field spanDistance 2 461
field spanDistance 4 128
field spanDistance 5 -30
field spanDistance 6 -402
field spanDistance 7 -281
field spanEarlier #2 45
field spanEarlier above -26
field spanEarlier after -25
field spanEarlier as -85
field spanEarlier at -43
field spanEarlier between -64
field spanEarlier for -129
field spanEarlier from -251
field spanEarlier in 199
field spanEarlier of -177
field spanEarlier on -341
field spanEarlier per 70
field spanEarlier to 238
field spanEarlier under 21
field spanEarlier using -56
field spanEarlier via -35
field spanEarlier with -136
field spanEarlier within 44
field spanEnd 0 -78
field spanFirstClass article -73
field spanFirstClass beforePlace 53
field spanFirstClass button 128
field spanFirstClass check 97
field spanFirstClass checkingHeading -51
field spanFirstClass click -191
field spanFirstClass condition 175
field spanFirstClass configure 144
field spanFirstClass contrast -127
field spanFirstClass defaultHeader -40
field spanFirstClass determiner -26
field spanFirstClass durationNoun 30
field spanFirstClass emailNoun 99
field spanFirstClass enter 41
field spanFirstClass exampleHeader -31
field spanFirstClass fileNoun 44
field spanFirstClass fillingVerb 177
field spanFirstClass followUp -90
field spanFirstClass formatHeader -22
field spanFirstClass groupNoun -38
field spanFirstClass inputNoun -40
field spanFirstClass kindNoun -210
field spanFirstClass labelHeader -92
field spanFirstClass leave -93
field spanFirstClass make 33
field spanFirstClass manipulate -64
field spanFirstClass menuNoun 179
field spanFirstClass multilineNoun -35
field spanFirstClass navigate -162
field spanFirstClass numberNoun 34
field spanFirstClass obligation -24
field spanFirstClass on 94
field spanFirstClass opener 287
field spanFirstClass optionNoun -97
field spanFirstClass optionalHeader -36
field spanFirstClass optionsHeader -53
field spanFirstClass otherHeader -66
field spanFirstClass paste -52
field spanFirstClass place -52
field spanFirstClass plainNoun -27
field spanFirstClass pointer -219
field spanFirstClass possessive 52
field spanFirstClass pronoun -142
field spanFirstClass select -40
field spanFirstClass slugEnd 225
field spanFirstClass slugVerb -88
field spanFirstClass softener -33
field spanFirstClass structural 82
field spanFirstClass submitVerb 160
field spanFirstClass switchEffect 35
field spanFirstClass switchOff 84
field spanFirstClass switchOn 183
field spanFirstClass titleNoun -58
field spanFirstClass toggleNoun 34
field spanFirstClass trialVerb 43
field spanFirstClass typeHeader -157
field spanFirstClass use 108
field spanFirstClass valueWord -133
field spanFirstClass weakLabelHeader -34
field spanFirstWord ( 285
field spanFirstWord * -49
field spanFirstWord - 220
field spanFirstWord < -337
field spanFirstWord add 160
field spanFirstWord added -46
field spanFirstWord additional 88
field spanFirstWord additionally 70
field spanFirstWord after -112
field spanFirstWord all -79
field spanFirstWord alternatively -47
field spanFirstWord an -50
field spanFirstWord and -33
field spanFirstWord another -25
field spanFirstWord apply 135
field spanFirstWord as 65
field spanFirstWord assign -23
field spanFirstWord at -48
field spanFirstWord before -41
field spanFirstWord below -101
field spanFirstWord but 86
field spanFirstWord by -60
field spanFirstWord can -20
field spanFirstWord change 150
field spanFirstWord changing -68
field spanFirstWord check -62
field spanFirstWord choose -111
field spanFirstWord click -191
field spanFirstWord clicking 49
field spanFirstWord complete 58
field spanFirstWord configure -24
field spanFirstWord configuring -45
field spanFirstWord confirm -25
field spanFirstWord connect -22
field spanFirstWord create -112
field spanFirstWord custom -32
field spanFirstWord data -29
field spanFirstWord default -33
field spanFirstWord define 23
field spanFirstWord depending 270
field spanFirstWord description -22
field spanFirstWord download -61
field spanFirstWord e.g -41
field spanFirstWord each 198
field spanFirstWord edit 156
field spanFirstWord email 56
field spanFirstWord emails 37
field spanFirstWord enable 27
field spanFirstWord ensure -121
field spanFirstWord enter 240
field spanFirstWord example -20
field spanFirstWord fill 32
field spanFirstWord filters -141
field spanFirstWord find 190
field spanFirstWord first 40
field spanFirstWord format -22
field spanFirstWord from -175
field spanFirstWord get -22
field spanFirstWord give 59
field spanFirstWord go 246
field spanFirstWord here 118
field spanFirstWord however -81
field spanFirstWord in 146
field spanFirstWord include 126
field spanFirstWord input 21
field spanFirstWord install -20
field spanFirstWord instead -78
field spanFirstWord it -65
field spanFirstWord just 101
field spanFirstWord keep 44
field spanFirstWord lastly 87
field spanFirstWord later -63
field spanFirstWord leave -140
field spanFirstWord locate 29
field spanFirstWord make 96
field spanFirstWord modify 45
field spanFirstWord name -26
field spanFirstWord navigate -77
field spanFirstWord note 49
field spanFirstWord now 65
field spanFirstWord on 71
field spanFirstWord once 226
field spanFirstWord only -39
field spanFirstWord open -120
field spanFirstWord optional -36
field spanFirstWord optionally 27
field spanFirstWord options -33
field spanFirstWord or 32
field spanFirstWord otherwise -54
field spanFirstWord pass 213
field spanFirstWord paste -52
field spanFirstWord pick -40
field spanFirstWord please -50
field spanFirstWord press -27
field spanFirstWord put -48
field spanFirstWord query -27
field spanFirstWord refer -36
field spanFirstWord relative -35
field spanFirstWord remember 32
field spanFirstWord remove 123
field spanFirstWord repeat -82
field spanFirstWord replace -25
field spanFirstWord report -37
field spanFirstWord review -36
field spanFirstWord right-click -31
field spanFirstWord rules -34
field spanFirstWord run -31
field spanFirstWord scroll -32
field spanFirstWord search -53
field spanFirstWord see -42
field spanFirstWord select 217
field spanFirstWord selecting -80
field spanFirstWord set -53
field spanFirstWord sets -94
field spanFirstWord setting -63
field spanFirstWord simply -28
field spanFirstWord since 76
field spanFirstWord so -49
field spanFirstWord some 45
field spanFirstWord sort -22
field spanFirstWord specifying 91
field spanFirstWord starting -33
field spanFirstWord supported -22
field spanFirstWord switch -106
field spanFirstWord the -47
field spanFirstWord then -100
field spanFirstWord there 202
field spanFirstWord therefore -58
field spanFirstWord they -45
field spanFirstWord this -95
field spanFirstWord timeout 33
field spanFirstWord to 181
field spanFirstWord toggle 151
field spanFirstWord turn 44
field spanFirstWord type -157
field spanFirstWord under 45
field spanFirstWord until 92
field spanFirstWord update 74
field spanFirstWord upload 48
field spanFirstWord using -39
field spanFirstWord verify -31
field spanFirstWord view -20
field spanFirstWord we -36
field spanFirstWord what 46
field spanFirstWord when 53
field spanFirstWord where -38
field spanFirstWord while -38
field spanFirstWord you 174
field spanFirstWord your 72
field spanFirstWord { -53
field spanFirstWord ✅ 74
field spanLast 0 -158
field spanLast 1 -389
field spanLast 2 -397
field spanLast 3 -95
field spanMark 0 -241
field spanMark 1 102
field spanMark 2 -66
field spanMark 3 -120
field spanMark 4 -734
field spanMark 5 -160
field spanMark 6 -311
field spanMark 7 92
field spanMarkVerb 0 186
field spanMarkVerb 1 126
field spanMarkVerb 1120 -52
field spanMarkVerb 1123 -40
field spanMarkVerb 1124 25
field spanMarkVerb 1125 60
field spanMarkVerb 1127 44
field spanMarkVerb 1137 109
field spanMarkVerb 117 -20
field spanMarkVerb 128 -59
field spanMarkVerb 1280 -139
field spanMarkVerb 1281 -74
field spanMarkVerb 1282 -107
field spanMarkVerb 1283 96
field spanMarkVerb 1284 -197
field spanMarkVerb 1285 -142
field spanMarkVerb 1286 -93
field spanMarkVerb 1287 209
field spanMarkVerb 129 -359
field spanMarkVerb 1296 77
field spanMarkVerb 1297 -40
field spanMarkVerb 1298 -67
field spanMarkVerb 1299 -55
field spanMarkVerb 1300 57
field spanMarkVerb 1301 -40
field spanMarkVerb 1302 -37
field spanMarkVerb 1303 96
field spanMarkVerb 131 -40
field spanMarkVerb 1313 -119
field spanMarkVerb 1315 -26
field spanMarkVerb 1317 -70
field spanMarkVerb 1328 246
field spanMarkVerb 1329 263
field spanMarkVerb 133 86
field spanMarkVerb 1330 52
field spanMarkVerb 1332 -28
field spanMarkVerb 1333 -291
field spanMarkVerb 1334 -69
field spanMarkVerb 134 -35
field spanMarkVerb 135 -30
field spanMarkVerb 1377 43
field spanMarkVerb 1379 81
field spanMarkVerb 1380 -34
field spanMarkVerb 1383 82
field spanMarkVerb 144 -25
field spanMarkVerb 1440 -144
field spanMarkVerb 1441 -24
field spanMarkVerb 1442 -54
field spanMarkVerb 1443 -32
field spanMarkVerb 1444 -88
field spanMarkVerb 1445 37
field spanMarkVerb 1447 89
field spanMarkVerb 145 -390
field spanMarkVerb 147 -55
field spanMarkVerb 1472 -59
field spanMarkVerb 1473 111
field spanMarkVerb 1476 -72
field spanMarkVerb 1477 -70
field spanMarkVerb 1479 -112
field spanMarkVerb 148 57
field spanMarkVerb 1488 -43
field spanMarkVerb 1489 259
field spanMarkVerb 1492 -80
field spanMarkVerb 1493 -26
field spanMarkVerb 1495 -103
field spanMarkVerb 1504 -47
field spanMarkVerb 1505 -48
field spanMarkVerb 1507 266
field spanMarkVerb 1508 -150
field spanMarkVerb 1509 -496
field spanMarkVerb 151 -31
field spanMarkVerb 1511 247
field spanMarkVerb 16 351
field spanMarkVerb 17 -150
field spanMarkVerb 176 -40
field spanMarkVerb 177 38
field spanMarkVerb 178 -83
field spanMarkVerb 179 48
field spanMarkVerb 18 -26
field spanMarkVerb 180 -27
field spanMarkVerb 181 -113
field spanMarkVerb 182 -47
field spanMarkVerb 183 80
field spanMarkVerb 19 -231
field spanMarkVerb 192 -25
field spanMarkVerb 193 65
field spanMarkVerb 194 -31
field spanMarkVerb 195 -57
field spanMarkVerb 197 -240
field spanMarkVerb 20 102
field spanMarkVerb 208 -70
field spanMarkVerb 21 38
field spanMarkVerb 212 -96
field spanMarkVerb 213 -33
field spanMarkVerb 215 118
field spanMarkVerb 22 -69
field spanMarkVerb 225 97
field spanMarkVerb 229 -61
field spanMarkVerb 23 156
field spanMarkVerb 241 -155
field spanMarkVerb 242 -22
field spanMarkVerb 243 -75
field spanMarkVerb 245 -34
field spanMarkVerb 257 -216
field spanMarkVerb 259 33
field spanMarkVerb 260 -34
field spanMarkVerb 261 39
field spanMarkVerb 263 -43
field spanMarkVerb 272 -116
field spanMarkVerb 273 175
field spanMarkVerb 274 -22
field spanMarkVerb 275 87
field spanMarkVerb 276 -101
field spanMarkVerb 279 122
field spanMarkVerb 3 -55
field spanMarkVerb 32 66
field spanMarkVerb 33 -62
field spanMarkVerb 337 -119
field spanMarkVerb 339 -26
field spanMarkVerb 34 -79
field spanMarkVerb 341 -70
field spanMarkVerb 35 26
field spanMarkVerb 37 -47
field spanMarkVerb 38 -68
field spanMarkVerb 39 136
field spanMarkVerb 4 -184
field spanMarkVerb 48 -96
field spanMarkVerb 49 168
field spanMarkVerb 5 95
field spanMarkVerb 50 25
field spanMarkVerb 51 87
field spanMarkVerb 52 41
field spanMarkVerb 53 -53
field spanMarkVerb 545 63
field spanMarkVerb 548 82
field spanMarkVerb 549 -36
field spanMarkVerb 55 672
field spanMarkVerb 551 32
field spanMarkVerb 560 202
field spanMarkVerb 563 -108
field spanMarkVerb 564 131
field spanMarkVerb 565 -112
field spanMarkVerb 566 -56
field spanMarkVerb 567 -86
field spanMarkVerb 580 -58
field spanMarkVerb 581 -79
field spanMarkVerb 583 99
field spanMarkVerb 593 -62
field spanMarkVerb 6 -49
field spanMarkVerb 608 -23
field spanMarkVerb 609 68
field spanMarkVerb 628 -62
field spanMarkVerb 629 -84
field spanMarkVerb 631 38
field spanMarkVerb 65 279
field spanMarkVerb 69 -43
field spanMarkVerb 7 -63
field spanMarkVerb 71 147
field spanMarkVerb 81 167
field spanMarkVerb 817 -33
field spanMarkVerb 820 -32
field spanMarkVerb 821 -29
field spanMarkVerb 823 -97
field spanMarkVerb 836 -48
field spanMarkVerb 839 144
field spanMarkVerb 84 -21
field spanMarkVerb 85 -145
field spanMarkVerb 868 -23
field spanMarkVerb 869 -20
field spanMarkVerb 871 -34
field spanMarkVerb 897 -107
field spanMarkVerb 899 28
field spanMarkVerb 900 -24
field spanMarkVerb 903 -27
field spanMarkVerb 912 -82
field spanMarkVerb 913 160
field spanMarkVerb 914 -43
field spanMarkVerb 915 -37
field spanMarkVerb 917 119
field spanMarkVerb 919 -35
field spanMarkVerb 932 -62
field spanMarkVerb 933 -84
field spanMarkVerb 935 38
field spanMarkVerb 945 -43
field spanMarkVerb 951 -75
field spanMarkVerb 97 -117
field spanMarkVerb 980 -48
field spanMarkVerb 983 155
field spanMood 1 -201
field spanMood 2 -59
field spanMood 4 266
field spanMood 5 93
field spanMood 6 -776
field spanObject a 487
field spanObject action -30
field spanObject and 456
field spanObject application 89
field spanObject appropriate 69
field spanObject as 99
field spanObject at -81
field spanObject between -24
field spanObject by -42
field spanObject called -47
field spanObject click -21
field spanObject corresponding 42
field spanObject default -133
field spanObject either -104
field spanObject example -27
field spanObject flag -41
field spanObject following 78
field spanObject for 112
field spanObject from -189
field spanObject generated -31
field spanObject has 51
field spanObject in 89
field spanObject is -32
field spanObject it -57
field spanObject its 95
field spanObject least -31
field spanObject like -42
field spanObject new -48
field spanObject of 70
field spanObject on 58
field spanObject only -31
field spanObject option -66
field spanObject optional 36
field spanObject or -163
field spanObject required 49
field spanObject role -49
field spanObject see -35
field spanObject select -50
field spanObject setting -24
field spanObject that -44
field spanObject the 256
field spanObject then -79
field spanObject through -33
field spanObject to -234
field spanObject topic -40
field spanObject under -71
field spanObject using -36
field spanObject usually -23
field spanObject valid -29
field spanObject variable -21
field spanObject via -27
field spanObject which 81
field spanOpening 0 -425
field spanOpening 1 -22
field spanOrdinal 0 -127
field spanOrdinal 1 -404
field spanOrdinal 2 -302
field spanOrdinal 4 35
field spanOrdinal 5 -29
field spanOthers 0 -43
field spanOthers 1 -361
field spanOthers 2 21
field spanOthers 3 -296
field spanOthers 4 151
field spanOthers 5 -506
field spanOthers 6 -71
field spanOthers 7 -60
field spanPassage 1 -182
field spanPassage 2 -40
field spanPassage 3 -922
field spanPattern 1024 -88
field spanPattern 1026 -25
field spanPattern 1027 94
field spanPattern 1028 -104
field spanPattern 1032 -32
field spanPattern 1040 -89
field spanPattern 1048 -89
field spanPattern 1064 -25
field spanPattern 1104 -36
field spanPattern 11265 -81
field spanPattern 11266 -123
field spanPattern 11268 -78
field spanPattern 11272 -57
field spanPattern 11281 104
field spanPattern 11288 107
field spanPattern 11290 -44
field spanPattern 11292 -37
field spanPattern 11336 -71
field spanPattern 11338 48
field spanPattern 11368 71
field spanPattern 11737 73
field spanPattern 12288 120
field spanPattern 12289 -33
field spanPattern 12290 -20
field spanPattern 12296 86
field spanPattern 12312 -24
field spanPattern 12360 44
field spanPattern 12362 -53
field spanPattern 12376 57
field spanPattern 12392 -27
field spanPattern 1244 92
field spanPattern 12504 -32
field spanPattern 12520 85
field spanPattern 12616 -32
field spanPattern 12618 -49
field spanPattern 12744 -28
field spanPattern 1280 88
field spanPattern 12808 -45
field spanPattern 12824 -110
field spanPattern 1284 -39
field spanPattern 13312 -275
field spanPattern 13313 -150
field spanPattern 13314 -48
field spanPattern 13316 -87
field spanPattern 13320 -96
field spanPattern 13321 -30
field spanPattern 13322 67
field spanPattern 13336 128
field spanPattern 13400 29
field spanPattern 13416 79
field spanPattern 13464 41
field spanPattern 13512 91
field spanPattern 13514 -31
field spanPattern 13544 81
field spanPattern 13642 77
field spanPattern 13704 79
field spanPattern 13768 27
field spanPattern 13784 -37
field spanPattern 14336 396
field spanPattern 14337 -80
field spanPattern 14338 372
field spanPattern 14339 -34
field spanPattern 14341 -47
field spanPattern 14344 103
field spanPattern 14345 -62
field spanPattern 14346 -61
field spanPattern 14347 20
field spanPattern 14352 155
field spanPattern 14360 247
field spanPattern 14361 43
field spanPattern 14362 150
field spanPattern 14368 88
field spanPattern 14376 159
field spanPattern 14408 161
field spanPattern 14411 -81
field spanPattern 14416 -91
field spanPattern 14424 -62
field spanPattern 14440 -29
field spanPattern 14474 27
field spanPattern 14536 -177
field spanPattern 14538 -119
field spanPattern 14544 -174
field spanPattern 14548 -52
field spanPattern 14552 -57
field spanPattern 14554 -79
field spanPattern 14560 61
field spanPattern 14568 34
field spanPattern 14600 43
field spanPattern 14602 -31
field spanPattern 14680 -28
field spanPattern 14729 -32
field spanPattern 14730 -39
field spanPattern 14792 -89
field spanPattern 14793 -45
field spanPattern 15360 -107
field spanPattern 15361 -28
field spanPattern 15368 -81
field spanPattern 15432 66
field spanPattern 15496 31
field spanPattern 15552 -34
field spanPattern 15816 -29
field spanPattern 2048 -244
field spanPattern 2056 -27
field spanPattern 2136 37
field spanPattern 2184 -60
field spanPattern 2240 -169
field spanPattern 2248 40
field spanPattern 2256 232
field spanPattern 2264 -29
field spanPattern 2272 -28
field spanPattern 2313 -22
field spanPattern 3072 -56
field spanPattern 32774 -34
field spanPattern 32790 22
field spanPattern 32806 143
field spanPattern 32838 284
field spanPattern 32854 -249
field spanPattern 32870 -80
field spanPattern 32902 92
field spanPattern 32918 -27
field spanPattern 32934 -100
field spanPattern 32966 -89
field spanPattern 32982 75
field spanPattern 32998 120
field spanPattern 33030 -105
field spanPattern 33046 -55
field spanPattern 33062 -109
field spanPattern 33094 -117
field spanPattern 33110 41
field spanPattern 33158 62
field spanPattern 33174 -82
field spanPattern 33190 -66
field spanPattern 33286 -39
field spanPattern 33302 -34
field spanPattern 33318 -138
field spanPattern 33350 -142
field spanPattern 33366 -66
field spanPattern 33382 28
field spanPattern 33414 -155
field spanPattern 33446 -28
field spanPattern 33856 -27
field spanPattern 34816 -24
field spanPattern 34819 -70
field spanPattern 35265 79
field spanPattern 3528 -24
field spanPattern 35856 -34
field spanPattern 37888 46
field spanPattern 37889 35
field spanPattern 37904 -56
field spanPattern 37952 155
field spanPattern 37968 188
field spanPattern 38016 -114
field spanPattern 38144 -192
field spanPattern 38208 -93
field spanPattern 38224 61
field spanPattern 38272 201
field spanPattern 38912 -167
field spanPattern 38914 109
field spanPattern 38915 -24
field spanPattern 38917 -23
field spanPattern 38976 154
field spanPattern 38978 58
field spanPattern 38979 24
field spanPattern 38992 52
field spanPattern 39168 -98
field spanPattern 39296 -144
field spanPattern 39552 21
field spanPattern 39936 36
field spanPattern 39937 29
field spanPattern 40256 -48
field spanPattern 4096 -98
field spanPattern 4104 74
field spanPattern 4168 180
field spanPattern 41984 -31
field spanPattern 44033 68
field spanPattern 44225 67
field spanPattern 44416 -23
field spanPattern 44484 -35
field spanPattern 45056 -62
field spanPattern 45057 59
field spanPattern 45120 39
field spanPattern 46080 -40
field spanPattern 46081 -37
field spanPattern 46082 -23
field spanPattern 4616 -54
field spanPattern 46400 166
field spanPattern 46658 31
field spanPattern 47106 -48
field spanPattern 47109 39
field spanPattern 47125 93
field spanPattern 47168 -108
field spanPattern 47170 -38
field spanPattern 47552 99
field spanPattern 48128 -38
field spanPattern 5120 -42
field spanPattern 5121 -43
field spanPattern 5122 72
field spanPattern 5123 -51
field spanPattern 5124 -24
field spanPattern 5128 -258
field spanPattern 5130 139
field spanPattern 5136 -172
field spanPattern 5144 -397
field spanPattern 5148 118
field spanPattern 5152 -59
field spanPattern 5160 -195
field spanPattern 5256 480
field spanPattern 5258 59
field spanPattern 5264 -144
field spanPattern 5272 57
field spanPattern 5320 31
field spanPattern 5336 50
field spanPattern 5384 155
field spanPattern 5400 -26
field spanPattern 5456 -35
field spanPattern 5512 -51
field spanPattern 5528 106
field spanPattern 5544 -49
field spanPattern 5592 -42
field spanPattern 5656 158
field spanPattern 5704 163
field spanPattern 5712 96
field spanPattern 6144 -214
field spanPattern 6146 47
field spanPattern 6147 26
field spanPattern 6153 -39
field spanPattern 6155 -30
field spanPattern 6160 42
field spanPattern 6168 97
field spanPattern 6169 -23
field spanPattern 6171 22
field spanPattern 6176 -64
field spanPattern 6187 44
field spanPattern 6208 56
field spanPattern 6216 -123
field spanPattern 6218 20
field spanPattern 6224 152
field spanPattern 6232 33
field spanPattern 6235 61
field spanPattern 6344 -26
field spanPattern 6408 -68
field spanPattern 6536 -123
field spanPattern 6537 -27
field spanPattern 6552 -61
field spanPattern 6568 46
field spanPattern 6600 -23
field spanPattern 6664 38
field spanPattern 6729 32
field spanPattern 7168 502
field spanPattern 7169 60
field spanPattern 7170 57
field spanPattern 7171 26
field spanPattern 7172 134
field spanPattern 7173 58
field spanPattern 7192 -113
field spanPattern 7242 -60
field spanPattern 7248 -57
field spanPattern 7256 -26
field spanPattern 7272 -43
field spanPattern 7304 -34
field spanPattern 7368 59
field spanPattern 7424 166
field spanPattern 7432 -38
field spanPattern 7496 57
field spanPattern 7560 53
field spanPattern 7576 -50
field spanPattern 7592 -27
field spanPattern 7624 81
field spanPattern 7626 -41
field spanPattern 8192 120
field spanPattern 8650 50
field spanPattern 9216 240
field spanPattern 9240 -43
field spanPattern 9432 -23
field spanPattern 9688 -28
field spanPatternControl 101504 -64
field spanPatternControl 101760 64
field spanPatternControl 102528 -75
field spanPatternControl 104576 -146
field spanPatternControl 104832 -65
field spanPatternControl 105088 45
field spanPatternControl 105600 -24
field spanPatternControl 106112 -45
field spanPatternControl 106624 34
field spanPatternControl 107648 37
field spanPatternControl 114688 495
field spanPatternControl 114722 50
field spanPatternControl 114723 79
field spanPatternControl 114725 196
field spanPatternControl 114944 39
field spanPatternControl 115840 -72
field spanPatternControl 116096 -37
field spanPatternControl 116352 -43
field spanPatternControl 116864 -39
field spanPatternControl 117888 81
field spanPatternControl 118784 195
field spanPatternControl 118912 -48
field spanPatternControl 120960 -44
field spanPatternControl 121216 -50
field spanPatternControl 121472 -27
field spanPatternControl 121984 49
field spanPatternControl 124032 -26
field spanPatternControl 131072 99
field spanPatternControl 131109 85
field spanPatternControl 131200 94
field spanPatternControl 138368 43
field spanPatternControl 147456 134
field spanPatternControl 147840 -43
field spanPatternControl 16384 -526
field spanPatternControl 16419 231
field spanPatternControl 16420 96
field spanPatternControl 16423 -49
field spanPatternControl 16512 -40
field spanPatternControl 16640 -132
field spanPatternControl 16768 -112
field spanPatternControl 17024 -25
field spanPatternControl 17664 -27
field spanPatternControl 180224 -49
field spanPatternControl 180257 -85
field spanPatternControl 180259 40
field spanPatternControl 180260 -97
field spanPatternControl 180261 -127
field spanPatternControl 180352 -90
field spanPatternControl 180480 100
field spanPatternControl 180608 -26
field spanPatternControl 180645 -28
field spanPatternControl 181888 70
field spanPatternControl 184448 100
field spanPatternControl 187776 70
field spanPatternControl 196608 -63
field spanPatternControl 196641 -121
field spanPatternControl 196645 110
field spanPatternControl 196736 -44
field spanPatternControl 197029 -31
field spanPatternControl 197632 -20
field spanPatternControl 198016 55
field spanPatternControl 198272 -27
field spanPatternControl 19840 79
field spanPatternControl 200064 -38
field spanPatternControl 200320 77
field spanPatternControl 201856 -48
field spanPatternControl 203904 -22
field spanPatternControl 20480 -133
field spanPatternControl 204928 -48
field spanPatternControl 205184 -26
field spanPatternControl 20519 82
field spanPatternControl 212992 -393
field spanPatternControl 213025 -64
field spanPatternControl 213030 -82
field spanPatternControl 213120 -26
field spanPatternControl 213248 -38
field spanPatternControl 213376 96
field spanPatternControl 213632 -45
field spanPatternControl 214144 -153
field spanPatternControl 214177 52
field spanPatternControl 214182 99
field spanPatternControl 214656 84
field spanPatternControl 215168 -24
field spanPatternControl 216192 125
field spanPatternControl 216225 -68
field spanPatternControl 216448 -29
field spanPatternControl 216704 78
field spanPatternControl 217216 -22
field spanPatternControl 218240 76
field spanPatternControl 219264 73
field spanPatternControl 220288 -39
field spanPatternControl 220323 88
field spanPatternControl 220325 -33
field spanPatternControl 220544 -38
field spanPatternControl 22656 96
field spanPatternControl 229376 676
field spanPatternControl 229413 -83
field spanPatternControl 229504 76
field spanPatternControl 229537 -68
field spanPatternControl 229541 36
field spanPatternControl 229632 152
field spanPatternControl 229760 286
field spanPatternControl 229797 123
field spanPatternControl 229888 83
field spanPatternControl 230016 233
field spanPatternControl 230049 42
field spanPatternControl 230561 111
field spanPatternControl 230784 -68
field spanPatternControl 231040 -44
field spanPatternControl 232448 -22
field spanPatternControl 232576 -304
field spanPatternControl 232704 -253
field spanPatternControl 232832 -148
field spanPatternControl 232960 61
field spanPatternControl 233088 -23
field spanPatternControl 233600 -27
field spanPatternControl 235648 -78
field spanPatternControl 236672 -128
field spanPatternControl 238720 -27
field spanPatternControl 239744 -31
field spanPatternControl 245760 -123
field spanPatternControl 246912 -33
field spanPatternControl 248832 -32
field spanPatternControl 253056 -33
field spanPatternControl 32768 -213
field spanPatternControl 32804 -51
field spanPatternControl 32896 -29
field spanPatternControl 33920 -23
field spanPatternControl 34944 -58
field spanPatternControl 35840 -155
field spanPatternControl 35876 -35
field spanPatternControl 35878 -28
field spanPatternControl 35968 34
field spanPatternControl 36096 232
field spanPatternControl 36224 -29
field spanPatternControl 36352 -22
field spanPatternControl 43136 -21
field spanPatternControl 49152 -44
field spanPatternControl 49280 58
field spanPatternControl 524288 -152
field spanPatternControl 524321 -50
field spanPatternControl 524323 73
field spanPatternControl 524324 87
field spanPatternControl 524325 -41
field spanPatternControl 524326 87
field spanPatternControl 524544 101
field spanPatternControl 524579 -45
field spanPatternControl 524581 -22
field spanPatternControl 524800 156
field spanPatternControl 525312 -309
field spanPatternControl 525345 457
field spanPatternControl 525348 91
field spanPatternControl 525350 68
field spanPatternControl 525568 -223
field spanPatternControl 525824 -50
field spanPatternControl 525857 -44
field spanPatternControl 526336 -57
field spanPatternControl 526372 166
field spanPatternControl 526592 -26
field spanPatternControl 526848 -90
field spanPatternControl 527360 -47
field spanPatternControl 527393 -30
field spanPatternControl 527616 88
field spanPatternControl 527872 189
field spanPatternControl 527905 -56
field spanPatternControl 528384 -96
field spanPatternControl 528640 -54
field spanPatternControl 528896 -108
field spanPatternControl 529408 -114
field spanPatternControl 529664 44
field spanPatternControl 530432 34
field spanPatternControl 530465 -36
field spanPatternControl 530688 -81
field spanPatternControl 530944 -66
field spanPatternControl 531456 -109
field spanPatternControl 531489 -86
field spanPatternControl 531491 180
field spanPatternControl 531493 27
field spanPatternControl 531712 -30
field spanPatternControl 531745 65
field spanPatternControl 531968 21
field spanPatternControl 532001 -24
field spanPatternControl 532480 -62
field spanPatternControl 532992 -134
field spanPatternControl 533504 -136
field spanPatternControl 533760 -66
field spanPatternControl 534016 29
field spanPatternControl 534528 -90
field spanPatternControl 534565 87
field spanPatternControl 535040 -20
field spanPatternControl 541696 32
field spanPatternControl 557056 -84
field spanPatternControl 56448 -23
field spanPatternControl 606208 33
field spanPatternControl 606464 -56
field spanPatternControl 607232 151
field spanPatternControl 607265 221
field spanPatternControl 607268 -87
field spanPatternControl 607270 -97
field spanPatternControl 607488 185
field spanPatternControl 608256 -123
field spanPatternControl 609536 -24
field spanPatternControl 610304 -210
field spanPatternControl 610342 -23
field spanPatternControl 611328 -71
field spanPatternControl 612352 253
field spanPatternControl 622592 -84
field spanPatternControl 623616 71
field spanPatternControl 623654 244
field spanPatternControl 623872 32
field spanPatternControl 626688 -93
field spanPatternControl 629760 -60
field spanPatternControl 638976 24
field spanPatternControl 644096 -50
field spanPatternControl 65536 -98
field spanPatternControl 65664 74
field spanPatternControl 66688 40
field spanPatternControl 66721 106
field spanPatternControl 671744 -38
field spanPatternControl 704512 31
field spanPatternControl 705536 -27
field spanPatternControl 707584 68
field spanPatternControl 710656 -34
field spanPatternControl 712192 -26
field spanPatternControl 720896 -29
field spanPatternControl 721920 40
field spanPatternControl 724224 -23
field spanPatternControl 737280 -101
field spanPatternControl 738304 -25
field spanPatternControl 73856 -54
field spanPatternControl 742400 165
field spanPatternControl 753664 -100
field spanPatternControl 753697 58
field spanPatternControl 753920 60
field spanPatternControl 754688 -88
field spanPatternControl 758784 -26
field spanPatternControl 760832 90
field spanPatternControl 770048 -57
field spanPatternControl 81920 193
field spanPatternControl 81955 104
field spanPatternControl 81956 -62
field spanPatternControl 81957 -297
field spanPatternControl 81958 -48
field spanPatternControl 81959 -22
field spanPatternControl 82048 98
field spanPatternControl 82176 -204
field spanPatternControl 82304 -147
field spanPatternControl 82432 -60
field spanPatternControl 82560 -254
field spanPatternControl 83072 39
field spanPatternControl 83328 -69
field spanPatternControl 83968 -64
field spanPatternControl 84096 322
field spanPatternControl 84132 199
field spanPatternControl 84224 -114
field spanPatternControl 84260 -24
field spanPatternControl 84352 -27
field spanPatternControl 84388 78
field spanPatternControl 84992 89
field spanPatternControl 85120 25
field spanPatternControl 85376 53
field spanPatternControl 86144 -26
field spanPatternControl 86400 -24
field spanPatternControl 87168 141
field spanPatternControl 87296 -37
field spanPatternControl 88192 -58
field spanPatternControl 88704 -49
field spanPatternControl 89216 -31
field spanPatternControl 89472 -43
field spanPatternControl 90496 102
field spanPatternControl 91264 160
field spanPatternControl 91392 51
field spanPatternControl 98304 -70
field spanPatternControl 98341 -27
field spanPatternControl 98342 -61
field spanPatternControl 98432 -87
field spanPatternControl 98560 72
field spanPatternControl 98688 70
field spanPatternControl 98721 23
field spanPatternControl 98816 -64
field spanPatternControl 98944 101
field spanPatternControl 99328 -20
field spanPatternControl 99456 40
field spanPatternControl 99489 -20
field spanPatternControl 99494 -56
field spanPatternControl 99584 70
field spanPatternControl 99617 73
field spanPatternControl 99745 103
field spanPreposition #1 104
field spanPreposition above -88
field spanPreposition after -164
field spanPreposition at -272
field spanPreposition before -22
field spanPreposition below -33
field spanPreposition between -113
field spanPreposition by 39
field spanPreposition for -135
field spanPreposition from 56
field spanPreposition in 430
field spanPreposition into 327
field spanPreposition of -416
field spanPreposition on -306
field spanPreposition per 68
field spanPreposition to -230
field spanPreposition under 48
field spanPreposition using -113
field spanPreposition via -91
field spanPreposition with -227
field spanPreposition within 40
field spanRole 0 -116
field spanRole 1 76
field spanSentence 0 -284
field spanSentence 1 -147
field spanVerb accept -47
field spanVerb access -35
field spanVerb activate 22
field spanVerb add 93
field spanVerb adding -37
field spanVerb apply 125
field spanVerb changing -58
field spanVerb check -97
field spanVerb checking 323
field spanVerb choose -164
field spanVerb clear 37
field spanVerb click -285
field spanVerb clicking -49
field spanVerb complete -64
field spanVerb configure 185
field spanVerb configuring -89
field spanVerb confirm -29
field spanVerb connect -41
field spanVerb copy -272
field spanVerb create -157
field spanVerb creating -64
field spanVerb define -228
field spanVerb delete -117
field spanVerb disable 191
field spanVerb disabling 67
field spanVerb download -81
field spanVerb drag -43
field spanVerb edit 366
field spanVerb enter -168
field spanVerb entering 21
field spanVerb fill 140
field spanVerb filling 61
field spanVerb find 176
field spanVerb flag -21
field spanVerb generate -25
field spanVerb go 162
field spanVerb insert 40
field spanVerb install -27
field spanVerb keep 76
field spanVerb leave -67
field spanVerb locate 135
field spanVerb log -33
field spanVerb make 226
field spanVerb manage -40
field spanVerb mark -119
field spanVerb modify 31
field spanVerb monitor 30
field spanVerb name -109
field spanVerb navigate -254
field spanVerb note -75
field spanVerb open -214
field spanVerb paste 160
field spanVerb pick 40
field spanVerb populate -59
field spanVerb press -37
field spanVerb provide 334
field spanVerb providing -22
field spanVerb refer -50
field spanVerb remove 99
field spanVerb review -50
field spanVerb run -65
field spanVerb save -41
field spanVerb scroll 86
field spanVerb see -150
field spanVerb select -30
field spanVerb selecting 227
field spanVerb set 26
field spanVerb setting 49
field spanVerb sign -28
field spanVerb specify -152
field spanVerb specifying 91
field spanVerb start -20
field spanVerb switch -59
field spanVerb tick 111
field spanVerb toggle 257
field spanVerb toggling 147
field spanVerb turn 54
field spanVerb type 97
field spanVerb typing 34
field spanVerb uncheck 53
field spanVerb update -90
field spanVerb upload 28
field spanVerb use -85
field spanVerb using -48
field spanVerb verify -59
field spanVerb view -78
field spanVerbAfter access -96
field spanVerbAfter add 125
field spanVerbAfter change -98
field spanVerbAfter choose 86
field spanVerbAfter click -106
field spanVerbAfter clicking 84
field spanVerbAfter configure -84
field spanVerbAfter connect 26
field spanVerbAfter create -87
field spanVerbAfter disable 85
field spanVerbAfter enable 106
field spanVerbAfter enter 193
field spanVerbAfter fill -117
field spanVerbAfter find -25
field spanVerbAfter follow -21
field spanVerbAfter give 85
field spanVerbAfter import -47
field spanVerbAfter leaving -23
field spanVerbAfter make 53
field spanVerbAfter modify -27
field spanVerbAfter name -50
field spanVerbAfter open -22
field spanVerbAfter paste 74
field spanVerbAfter register -29
field spanVerbAfter run -34
field spanVerbAfter scroll 34
field spanVerbAfter see -47
field spanVerbAfter select 105
field spanVerbAfter set 66
field spanVerbAfter setting 62
field spanVerbAfter specify -125
field spanVerbAfter start -21
field spanVerbAfter switch 82
field spanVerbAfter turn -22
field spanVerbAfter type -80
field spanVerbAfter upload -32
field spanVerbAfter using -59
field spanVerbBefore " -20
field spanVerbBefore ) 510
field spanVerbBefore , -189
field spanVerbBefore - -64
field spanVerbBefore / -42
field spanVerbBefore : -244
field spanVerbBefore ; -31
field spanVerbBefore > 40
field spanVerbBefore also 121
field spanVerbBefore by 258
field spanVerbBefore can -130
field spanVerbBefore cannot -36
field spanVerbBefore could -58
field spanVerbBefore don't 110
field spanVerbBefore either 37
field spanVerbBefore first -46
field spanVerbBefore have 40
field spanVerbBefore just -30
field spanVerbBefore may -56
field spanVerbBefore might -53
field spanVerbBefore not -58
field spanVerbBefore now -50
field spanVerbBefore optionally 54
field spanVerbBefore or -131
field spanVerbBefore please -90
field spanVerbBefore simply 47
field spanVerbBefore start 63
field spanVerbBefore to -258
field spanVerbBefore you -249
field spanVerbBefore – -107
field spanVerbBefore — -380
field spanVerbClass #81 183
field spanVerbClass #82 -144
field spanVerbClass #83 64
field spanVerbClass #84 78
field spanVerbClass #85 74
field spanVerbClass #86 -120
field spanVerbClass #88 -26
field spanVerbClass #89 -49
field spanVerbClass #8b 69
field spanVerbClass #8c -100
field spanVerbClass #8d -89
field spanVerbClass #8e -48
field spanVerbClass #8f -91
field spanVerbClass #91 135
field spanVerbClass #95 -59
field spanVerbClass #9e -21
field spanVerbClass #a3 105
field spanVerbClass #a4 62
field spanVerbClass #a6 -34
field spanVerbClass #b0 -32
field spanVerbClass #b3 -51
field spanVerbClass #b4 -88
field spanVerbClass #b8 -20
field spanVerbClass #b9 45
field spanVerbClass #bb -55
field spanVerbClass #bd -80
field spanVerbClass #c6 106
field spanVerbClass #c7 85
field spanVerbClass #d0 -127
field spanVerbClass #d2 -59
field spanVerbClass #d3 156
field spanVerbClass #d6 52
field spanVerbClass #da -39
field spanVerbClass #dc -26
field spanVerbClass #de -100
field spanVerbClass accept -49
field spanVerbClass aimless -203
field spanVerbClass button 53
field spanVerbClass check -151
field spanVerbClass checkingHeading -103
field spanVerbClass click -407
field spanVerbClass configure 217
field spanVerbClass contrast 85
field spanVerbClass enter 229
field spanVerbClass fileNoun 28
field spanVerbClass fillingVerb 223
field spanVerbClass followUp -238
field spanVerbClass genericHeading 81
field spanVerbClass headingVerb -82
field spanVerbClass inputNoun 66
field spanVerbClass kindNoun 94
field spanVerbClass labelHeader 66
field spanVerbClass manipulate -220
field spanVerbClass menuNoun -30
field spanVerbClass navigate -428
field spanVerbClass off 191
field spanVerbClass opener -20
field spanVerbClass openingVerb -224
field spanVerbClass optionNoun 49
field spanVerbClass otherHeader -21
field spanVerbClass paste 160
field spanVerbClass place -78
field spanVerbClass plainNoun -184
field spanVerbClass preposition -48
field spanVerbClass remark -75
field spanVerbClass select -26
field spanVerbClass slugEnd -48
field spanVerbClass slugVerb 39
field spanVerbClass switchOff 456
field spanVerbClass switchOn 664
field spanVerbClass toggleNoun 165
field spanVerbClass trialVerb -59
field spanVerbClass typeHeader 97
field spanVerbClass upload -38
field spanVerbClass weakLabelHeader -117
field spanVerbControl 1023 -24
field spanVerbControl 10272 -33
field spanVerbControl 10273 204
field spanVerbControl 10275 -114
field spanVerbControl 10276 110
field spanVerbControl 10277 -22
field spanVerbControl 10278 70
field spanVerbControl 10367 -494
field spanVerbControl 10400 -83
field spanVerbControl 10404 -123
field spanVerbControl 10406 83
field spanVerbControl 10495 145
field spanVerbControl 10532 -42
field spanVerbControl 1057 220
field spanVerbControl 1058 228
field spanVerbControl 1059 38
field spanVerbControl 1060 -24
field spanVerbControl 1061 -55
field spanVerbControl 10656 159
field spanVerbControl 10657 92
field spanVerbControl 10658 118
field spanVerbControl 10659 221
field spanVerbControl 10660 -53
field spanVerbControl 10662 -22
field spanVerbControl 10751 304
field spanVerbControl 11044 103
field spanVerbControl 11135 57
field spanVerbControl 1151 -805
field spanVerbControl 11554 56
field spanVerbControl 11555 -131
field spanVerbControl 11556 68
field spanVerbControl 11647 -130
field spanVerbControl 11808 -92
field spanVerbControl 11810 78
field spanVerbControl 11811 24
field spanVerbControl 11812 -56
field spanVerbControl 1184 89
field spanVerbControl 1186 64
field spanVerbControl 1187 -82
field spanVerbControl 1189 -49
field spanVerbControl 11903 -176
field spanVerbControl 11936 -61
field spanVerbControl 11938 76
field spanVerbControl 11940 -31
field spanVerbControl 12031 24
field spanVerbControl 12064 -85
field spanVerbControl 12065 111
field spanVerbControl 12069 -23
field spanVerbControl 12070 69
field spanVerbControl 12159 -308
field spanVerbControl 127 352
field spanVerbControl 1279 -404
field spanVerbControl 1440 -46
field spanVerbControl 1441 153
field spanVerbControl 1442 -57
field spanVerbControl 1444 139
field spanVerbControl 1446 81
field spanVerbControl 1535 -181
field spanVerbControl 1568 -159
field spanVerbControl 1570 -59
field spanVerbControl 1572 133
field spanVerbControl 1573 -33
field spanVerbControl 161 86
field spanVerbControl 162 55
field spanVerbControl 163 285
field spanVerbControl 164 -87
field spanVerbControl 165 -184
field spanVerbControl 166 -23
field spanVerbControl 1663 -545
field spanVerbControl 1696 -34
field spanVerbControl 1698 40
field spanVerbControl 1699 -108
field spanVerbControl 1700 -151
field spanVerbControl 1791 87
field spanVerbControl 1828 -68
field spanVerbControl 2047 -285
field spanVerbControl 2080 63
field spanVerbControl 2083 44
field spanVerbControl 2175 -305
field spanVerbControl 2210 -23
field spanVerbControl 2211 26
field spanVerbControl 2212 110
field spanVerbControl 2303 24
field spanVerbControl 255 130
field spanVerbControl 2724 -42
field spanVerbControl 288 -36
field spanVerbControl 289 87
field spanVerbControl 290 -57
field spanVerbControl 292 -103
field spanVerbControl 293 -27
field spanVerbControl 294 86
field spanVerbControl 32 32
field spanVerbControl 33 39
field spanVerbControl 34 -68
field spanVerbControl 35 -89
field spanVerbControl 36 -60
field spanVerbControl 37 86
field spanVerbControl 38 83
field spanVerbControl 383 59
field spanVerbControl 3967 -31
field spanVerbControl 417 50
field spanVerbControl 418 220
field spanVerbControl 420 247
field spanVerbControl 421 -24
field spanVerbControl 422 154
field spanVerbControl 4223 -68
field spanVerbControl 4386 133
field spanVerbControl 4512 72
field spanVerbControl 4514 119
field spanVerbControl 4515 255
field spanVerbControl 4516 -83
field spanVerbControl 4517 -170
field spanVerbControl 4735 109
field spanVerbControl 4863 -80
field spanVerbControl 511 236
field spanVerbControl 5119 51
field spanVerbControl 546 31
field spanVerbControl 548 154
field spanVerbControl 639 352
field spanVerbControl 6560 -34
field spanVerbControl 6655 -174
field spanVerbControl 6688 83
field spanVerbControl 672 207
field spanVerbControl 7039 -42
field spanVerbControl 7295 -145
field spanVerbControl 7328 53
field spanVerbControl 7331 -23
field spanVerbControl 7332 226
field spanVerbControl 7333 22
field spanVerbControl 7423 -33
field spanVerbControl 7551 51
field spanVerbControl 7679 -143
field spanVerbControl 7840 83
field spanVerbControl 7935 31
field spanVerbControl 895 -92
field spanVerbControl 8959 -81
field spanVerbControl 8994 -67
field spanVerbControl 8996 236
field spanVerbControl 9087 -98
field spanVerbControl 9215 160
field step 0 -45
field step 1 328
field step 10 154
field step 11 76
field step 2 -33
field step 3 -116
field step 8 -458
field step 9 -871
field underGroup 0 1014
field underLabel 0 -135
field vendor 1 -279
field vendor 2 -51
field vendor 3 -349
field vendor 4 -216
field vendor 5 -245
field vendor 7 -320
field vendorHeading 0 75
field vendorHeading 1 -566
field vendorTitle 0 -138
field vendorTitle 1 -148
type bias 0 text:176 multilineText:-344 url:-491 email:-835 integer:-415 number:-476 boolean:117 choice:502 multipleChoice:-625 reference:-203 multipleReference:-545 list:-394 keyValues:-628 date:-666 file:-785
type descriptionEmpty 0 text:403 multilineText:-47 url:-50 email:-126 integer:-349 number:150 boolean:-485 choice:-30 multipleChoice:-143 reference:154 multipleReference:-101 list:27 date:89 file:-120
type descriptionMood 0 text:-182 multilineText:-133 url:-125 email:-246 integer:-101 number:-210 boolean:220 choice:-113 multipleChoice:78 reference:-160 multipleReference:-51 list:-236 keyValues:-124 date:-195 file:-254
type descriptionMood 1 text:260 multilineText:-176 url:-31 integer:192 number:-202 boolean:157 choice:211 multipleChoice:-72 reference:-264 multipleReference:-28 list:-176 keyValues:-55 date:53 file:-70
type descriptionMood 2 text:-151 url:-76 email:-34 integer:51 number:-83 boolean:-36 multipleChoice:150 reference:-30 list:245 keyValues:-62 date:-62 file:-22
type descriptionMood 3 text:336 url:-25 integer:-205 number:35 boolean:-53 reference:130 multipleReference:-49 list:-120 keyValues:-31
type descriptionMood 4 text:98 multilineText:-24 email:-26 reference:84 multipleReference:-24
type descriptionMood 5 boolean:53
type descriptionMood 6 text:-58 multilineText:-412 url:-187 email:-274 integer:-208 number:-273 boolean:-212 choice:-131 multipleChoice:-426 reference:-344 multipleReference:-467 list:-244 keyValues:-83 date:-383 file:-180
type introNoun list text:74 reference:-24
type introNoun select text:-130 multilineText:-126 url:-37 email:-72 integer:-245 number:-154 boolean:364 choice:-111 multipleChoice:-69 reference:86 multipleReference:504 list:42 keyValues:-105 date:-56 file:-43
type introNoun toggle multilineText:89 integer:-23 boolean:56 choice:-47 reference:-81 multipleReference:96 list:-29 file:-37
type introVerb access text:-75 email:-37 integer:-88 boolean:111 reference:170 multipleReference:-39 list:55
type introVerb add text:30 multilineText:-78 url:119 email:-38 integer:162 number:-108 boolean:-79 choice:-299 multipleChoice:106 reference:94 multipleReference:-156 list:84 file:-38
type introVerb adding text:-49 boolean:23 choice:53
type introVerb adjust text:-510 multilineText:-186 url:-58 email:-55 integer:188 number:-154 boolean:92 choice:670 multipleChoice:-38 reference:168 multipleReference:-107 list:-128 keyValues:-55 file:-34
type introVerb apply text:-42 multilineText:-34 integer:55 number:57 boolean:-40 choice:-82 multipleChoice:56 reference:-36 multipleReference:149 list:-52
type introVerb check text:-37 multilineText:31 boolean:49
type introVerb choose url:50
type introVerb click text:-546 multilineText:-238 url:-39 email:130 integer:-104 number:-164 boolean:275 choice:461 multipleChoice:-43 reference:298 multipleReference:133 list:-164 keyValues:-98 file:-43
type introVerb clicking text:-463 multilineText:-77 number:-53 boolean:-152 choice:-238 reference:1087 multipleReference:-30 list:-30
type introVerb complete text:-41 multilineText:29 integer:-41 boolean:51 reference:-45 list:-44 keyValues:99
type introVerb configure multilineText:-93 url:304 email:34 integer:-44 number:-164 boolean:124 choice:143 multipleChoice:-121 reference:-412 multipleReference:276 list:-202 keyValues:-100 date:-30 file:-84
type introVerb configuring text:90 boolean:-21 choice:48 reference:-65 keyValues:-25
type introVerb connect text:51 url:129 boolean:-31 reference:-33 list:-52
type introVerb continue choice:-35 multipleChoice:97
type introVerb create text:132 multilineText:288 url:-72 email:-49 integer:40 number:-46 boolean:-296 choice:-89 multipleChoice:142 reference:-199 multipleReference:-166 list:97 keyValues:90 date:-54 file:-41
type introVerb creating text:122 multilineText:-76 url:-36 number:190 multipleChoice:-26 reference:-152 multipleReference:-73 list:-60 keyValues:-23 date:158
type introVerb customize text:-246 multilineText:-25 integer:23 number:356 boolean:-38 choice:101 reference:-73 multipleReference:-40 list:-22
type introVerb define multilineText:-67 url:-30 integer:-54 number:281 boolean:-107 choice:-80 reference:55 multipleReference:-35 list:-52 keyValues:66
type introVerb delete text:-61 multilineText:109
type introVerb edit text:214 multilineText:-137 url:-79 integer:51 number:-45 boolean:-136 choice:-88 reference:52 multipleReference:-116 list:317 keyValues:-37
type introVerb enable text:-38 choice:112 reference:-25 list:21
type introVerb enter text:417 multilineText:142 email:-34 integer:-139 boolean:-70 choice:-32 multipleChoice:-59 reference:-37 multipleReference:-162 list:74 keyValues:-39 date:-24
type introVerb expand text:-33 integer:134 number:-20 boolean:-35
type introVerb fill text:68 multilineText:-121 url:228 email:-130 integer:99 number:292 boolean:137 choice:-173 multipleChoice:-77 reference:-223 multipleReference:130 list:-249 keyValues:-139 date:-84 file:-63
type introVerb filling text:92 integer:-43 number:-22 boolean:-30 choice:-22 reference:-37 multipleReference:-25 list:-55 keyValues:100 date:91
type introVerb generate text:120 multilineText:69 integer:33 number:-30 boolean:-50 choice:-116 reference:41 list:23 keyValues:-39
type introVerb go text:-171 multilineText:-132 url:79 email:-59 integer:-29 number:-82 boolean:43 multipleChoice:-78 reference:-58 multipleReference:-28 list:381 keyValues:74 date:-35 file:-31
type introVerb learn text:-152 integer:-21 boolean:-32 reference:221 multipleReference:155 list:-36
type introVerb leave text:-154 multilineText:-28 integer:-100 number:-37 boolean:279 choice:206 multipleChoice:-36 reference:-36 multipleReference:-51 list:-34 keyValues:-23
type introVerb log text:-180 multilineText:-59 integer:97 number:-34 boolean:-54 choice:-29 reference:140 multipleReference:-49 list:153
type introVerb make text:337 multilineText:150 url:-50 integer:-38 number:-36 boolean:205 choice:-107 multipleChoice:-27 reference:-118 list:-125 keyValues:-66 date:-22
type introVerb manage text:-173 multilineText:-21 boolean:146 choice:-25 reference:47 multipleReference:94 list:-43
type introVerb modify text:162 multilineText:-42 integer:-50 number:-23 boolean:-284 choice:174 reference:-67 multipleReference:277 list:-38
type introVerb navigate text:-160 multilineText:70 integer:223 number:-42 boolean:-38 choice:29 reference:-47 list:-23
type introVerb note text:236 multilineText:-59 boolean:-52 choice:-42 reference:-66 multipleReference:-32 list:-30 date:118
type introVerb open text:-24 multilineText:42 url:52 reference:-21
type introVerb proceed text:183 boolean:-88 choice:-27
type introVerb provide text:-145 multilineText:76 url:300 integer:55 number:-38 boolean:-171 multipleChoice:-22 reference:34 multipleReference:-60 list:70 keyValues:-26 date:-23
type introVerb put multilineText:49
type introVerb refer multilineText:29 url:116 integer:-211 number:-28 boolean:71 choice:213 reference:-146 multipleReference:-49 list:73 keyValues:-26 date:-20
type introVerb run text:-247 multilineText:-167 url:-30 integer:-26 number:-44 boolean:-87 choice:38 multipleChoice:-21 reference:579 multipleReference:-48 list:109 keyValues:-50 file:-20
type introVerb scroll text:-307 multilineText:160 url:-24 integer:397 number:-29 choice:-100 reference:-60
type introVerb see text:268 multilineText:54 integer:-109 boolean:194 choice:-98 multipleChoice:-20 reference:-48 multipleReference:-59 list:-54 keyValues:-21 file:-56
type introVerb select text:-22 multilineText:-118 url:-31 email:-69 integer:-252 number:-129 boolean:240 choice:-32 multipleChoice:-62 reference:36 multipleReference:419 list:58 keyValues:-101 date:-50 file:-40
type introVerb set text:103 multilineText:191 url:-62 email:-43 integer:-142 number:-149 choice:287 reference:-156 multipleReference:-199 list:-81 keyValues:-30 date:91 file:-36
type introVerb setting text:85 multilineText:80 url:-32 number:-23 boolean:-63 choice:46 multipleChoice:-20 multipleReference:-37 list:-30
type introVerb specify text:-206 multilineText:124 url:-25 integer:45 number:327 boolean:-61 choice:129 reference:-189 multipleReference:-43 list:-47 keyValues:-28 date:-23
type introVerb start text:-81 multilineText:-24 integer:-40 number:55 choice:103 reference:111 multipleReference:-29 list:-32
type introVerb update text:115 integer:-81 number:41 boolean:95 choice:-48 reference:-39
type introVerb use text:153 multilineText:189 url:-31 integer:106 number:-38 boolean:98 choice:-67 multipleChoice:-43 reference:-176 multipleReference:-49 list:-80 keyValues:-67 date:-27
type introVerb using text:59 multilineText:-57 integer:-70 number:-20 boolean:-76 reference:38 multipleReference:-21 list:-63 keyValues:256
type labelCount 1 text:308 multilineText:-370 url:-136 email:-120 integer:-507 number:-323 boolean:-522 multipleChoice:-513 reference:20 multipleReference:-214 list:-142 keyValues:-271 date:-311 file:-332
type labelCount 2 text:100 multilineText:94 url:-445 email:-420 integer:-527 number:-399 boolean:-339 choice:-102 multipleChoice:196 reference:-295 multipleReference:-343 list:-111 keyValues:-170 date:-140 file:-234
type labelCount 3 text:-71 multilineText:-284 url:-224 email:-308 integer:35 number:-177 boolean:243 choice:-168 multipleChoice:-46 reference:-201 multipleReference:-165 list:-505 keyValues:-246 date:-381 file:-118
type labelCount 4 multilineText:-219 url:-114 email:-102 integer:114 number:110 boolean:321 choice:241 multipleChoice:-171 reference:-160 multipleReference:-398 list:-215 keyValues:-75 date:66 file:-120
type labelCount 5 text:-276 multilineText:-66 url:86 email:-25 integer:-63 number:-136 boolean:483 choice:206 multipleChoice:-48 reference:-218 multipleReference:214 list:-95 keyValues:-63 date:-45
type labelCount 6 text:-67 boolean:236 reference:-68 multipleReference:-70
type labelFirst access text:119 boolean:31 list:-27
type labelFirst accesskey text:70
type labelFirst account text:102 multilineText:-24 email:119 integer:-42 boolean:-31 reference:-63 list:-22
type labelFirst acl multilineText:87 boolean:-43 choice:-23 reference:81 file:-22
type labelFirst action text:-93 boolean:-94 choice:223 reference:79 multipleReference:-39
type labelFirst activate text:-62 boolean:181 choice:-61
type labelFirst active text:-47 boolean:180 choice:-120 reference:-21 date:69
type labelFirst add url:-27 integer:-43 boolean:-33 choice:-88 reference:-94 multipleReference:203 list:121
type labelFirst advanced text:-64 multilineText:91 boolean:-113 reference:113 multipleReference:-34 list:26 keyValues:-23 date:24
type labelFirst aggregation text:-72 boolean:-28 choice:-60 reference:165
type labelFirst ai text:-38 multilineText:-20 boolean:-87 choice:-40 reference:309
type labelFirst alert text:-50 number:135 boolean:-34 choice:22 reference:-32
type labelFirst algorithm text:-94 choice:168
type labelFirst allow text:-63 integer:-23 boolean:315 choice:-43 reference:-50 multipleReference:-24 list:-35
type labelFirst allowed text:-42 email:-34 integer:-22 choice:-43 reference:-75 multipleReference:68 list:242
type labelFirst amount text:-64 integer:-59 number:320 boolean:-21 reference:-87
type labelFirst api text:103 multilineText:-113 boolean:114 choice:-39 reference:115 multipleReference:-20 list:-71
type labelFirst app text:-249 multilineText:-35 url:-23 boolean:59 reference:162 list:151 keyValues:-36
type labelFirst application text:146 multilineText:-44 integer:-39 number:-28 boolean:-82 choice:-140 multipleReference:223 list:-30
type labelFirst applications multipleReference:71
type labelFirst apply text:-54 boolean:183 choice:-47
type labelFirst assign text:-77 boolean:176 reference:-25 multipleReference:-20
type labelFirst assigned text:-68 reference:117 multipleReference:112 list:-49
type labelFirst attach text:-25 boolean:186 reference:-24 file:-43
type labelFirst attribute text:95 reference:-65
type labelFirst auth text:72
type labelFirst authentication choice:124 reference:-29 list:-28
type labelFirst auto text:99 multilineText:-21 boolean:-51 choice:62 date:-21
type labelFirst automatic text:-93 boolean:219 reference:-44 multipleReference:-22
type labelFirst automatically text:-39 boolean:87 choice:-32
type labelFirst available text:-21 boolean:-136 choice:-30 reference:-23 multipleReference:320 list:-70
type labelFirst aws text:80 multilineText:-25 reference:-26
type labelFirst azure text:41 url:122 multipleReference:-28
type labelFirst backup text:-21 choice:93 reference:-41
type labelFirst base text:99 multilineText:-29 url:29 number:156 boolean:-120 choice:-23 reference:-21 list:-23
type labelFirst batch boolean:-53 reference:37 date:104
type labelFirst bcc text:70 boolean:-32 multipleReference:-24 list:116
type labelFirst billing text:109 integer:-36 boolean:-23 reference:29
type labelFirst bind boolean:56
type labelFirst bitbucket url:50
type labelFirst body text:123 multilineText:87 integer:-34 number:-24 boolean:-78 choice:-62 reference:-54 multipleReference:-37 list:-46 keyValues:151
type labelFirst bot text:24
type labelFirst branch text:-41 multilineText:-42 boolean:-23 reference:-32 list:217
type labelFirst build text:228 integer:-48 boolean:100 choice:-89 reference:-53 multipleReference:-34 keyValues:-24
type labelFirst ca text:-20 multilineText:61
type labelFirst campaign text:-91 multilineText:-29 number:-21 boolean:-48 choice:57 reference:231 list:-25
type labelFirst capture boolean:-20 choice:90
type labelFirst category text:-171 boolean:-23 choice:229 reference:77
type labelFirst cc text:-64 multilineText:-22 boolean:59 choice:-36 reference:-66 list:222
type labelFirst certificate text:-41 multilineText:-85 integer:-26 boolean:-39 choice:389 reference:-119
type labelFirst chart text:108 multilineText:-30 boolean:-164 reference:180
type labelFirst city text:25
type labelFirst client text:114 multilineText:-91 url:-30 integer:-46 number:-42 boolean:29 reference:192 multipleReference:-50 keyValues:-23 date:-24
type labelFirst cloud text:62 boolean:-27 reference:36
type labelFirst cluster text:127 boolean:-20 choice:-196 reference:175
type labelFirst code text:60 multilineText:-57 boolean:80 choice:36 reference:-69
type labelFirst collection text:134 boolean:-50 choice:-107 reference:143 multipleReference:-34 list:-21
type labelFirst color text:93 boolean:-23 choice:-44 reference:49
type labelFirst column text:75 boolean:-21 choice:-38 reference:-147 multipleReference:143
type labelFirst command text:53 multilineText:117 integer:-33 boolean:-32 choice:-61 reference:-61 multipleReference:-29 list:135 keyValues:-50
type labelFirst company text:29 reference:30
type labelFirst complete text:-179 multilineText:162 boolean:105 reference:-34
type labelFirst component text:-27 integer:-25 boolean:-27 choice:141 reference:-50
type labelFirst condition choice:116 reference:-37
type labelFirst confirm text:116 multilineText:-63 email:30 boolean:-45
type labelFirst connect text:109 multilineText:-54 number:-24 boolean:-86 choice:-24 reference:158 list:-26 keyValues:-20 date:-22
type labelFirst connector text:-63 multilineText:222 boolean:-76 choice:-77 reference:84 multipleReference:-41
type labelFirst container text:92 multilineText:-33 url:-26 integer:98 number:-30 boolean:-28 choice:-23 list:-25
type labelFirst content multilineText:41 choice:-83 reference:81
type labelFirst context integer:33
type labelFirst country text:61 boolean:-55 reference:-42 list:132
type labelFirst cpu text:-27 integer:66
type labelFirst create text:-32 multilineText:-21 integer:77 number:-29 boolean:112 choice:-35 multipleReference:-36 list:-21 date:-21
type labelFirst criteria text:119 multilineText:-23 integer:-21 boolean:-31 choice:84 reference:-79
type labelFirst currency text:234 boolean:-90 choice:-138 reference:141 list:-21
type labelFirst custom text:-199 multilineText:121 integer:-34 number:-34 boolean:27 choice:-29 reference:-114 multipleReference:-98 list:62 keyValues:314
type labelFirst dashboard text:-87 multilineText:90 boolean:-22 reference:-23 multipleReference:104 list:-23
type labelFirst data text:-163 multilineText:-115 url:-69 email:-67 integer:-136 number:66 boolean:-154 choice:343 multipleChoice:-38 reference:66 list:57 keyValues:93 file:-35
type labelFirst database text:-136 multilineText:-20 integer:173 number:-21 boolean:41 choice:-21 multipleReference:-21 list:-20
type labelFirst date text:47 boolean:-29 choice:-95 date:127
type labelFirst default text:107 multilineText:-39 url:-25 integer:-129 number:-39 boolean:-59 choice:-86 reference:141 multipleReference:170 list:21
type labelFirst delete boolean:137 choice:-25
type labelFirst dependency boolean:29 choice:-56 reference:77
type labelFirst deployment multilineText:-22 integer:-34 boolean:-43 choice:138 reference:-33 list:-26 keyValues:-35
type labelFirst description text:141 number:-24 boolean:-31 choice:30 reference:-53
type labelFirst destination text:-92 integer:-23 boolean:-40 choice:207 reference:36
type labelFirst direct text:-77 integer:-21 number:83 boolean:-30 choice:90
type labelFirst disable boolean:61
type labelFirst discount text:-82 number:161 boolean:-22
type labelFirst display text:157 integer:-22 number:-45 boolean:57 reference:-56
type labelFirst do text:-31 choice:-48 reference:-38 multipleReference:43 list:126
type labelFirst docker text:91 choice:-67 reference:-24 multipleReference:-22 list:-33 keyValues:111 file:-23
type labelFirst document text:-39 multilineText:-49 number:-41 boolean:69 choice:95 reference:136 list:-28 date:-66
type labelFirst domain text:106 boolean:-28
type labelFirst driver text:-122 reference:145 keyValues:52
type labelFirst due text:-49 boolean:31 date:86
type labelFirst duration integer:25
type labelFirst e-mail text:-119 email:123 choice:47
type labelFirst email text:-78 multilineText:91 url:-32 email:387 integer:-41 number:-31 boolean:-74 choice:-54 reference:-42 list:-90 keyValues:-20
type labelFirst enable text:-48 multilineText:-20 boolean:87 choice:-52 reference:131 multipleReference:-35
type labelFirst enabled text:-21 multilineText:-24 boolean:251 choice:-59 reference:-78 multipleReference:74 list:-90
type labelFirst end text:-209 multilineText:-26 number:102 boolean:-36 reference:-33 date:298
type labelFirst endpoint text:-188 url:72 choice:178 reference:-20
type labelFirst enter text:41 boolean:-45 choice:52
type labelFirst entity boolean:-24 choice:152 reference:-120
type labelFirst environment text:47 boolean:-102 choice:-60 reference:-80 multipleReference:288 keyValues:25
type labelFirst event multilineText:-48 integer:-23 boolean:-82 choice:220 multipleReference:-35
type labelFirst exchange text:-29 number:99
type labelFirst exclude boolean:-126 choice:-31 reference:111 multipleReference:-22 list:162
type labelFirst execute text:-70 boolean:176 reference:-24
type labelFirst expense email:58 integer:-30 boolean:-92 choice:102 reference:33 multipleReference:28 list:-24
type labelFirst expire text:-88 integer:24 boolean:-49 reference:-31 date:190
type labelFirst export text:67 reference:-30
type labelFirst external boolean:142 choice:-24 reference:-62
type labelFirst failure text:87 integer:26 number:-46 boolean:-61 choice:56 reference:-27
type labelFirst fetch text:-36 integer:83 boolean:-46 choice:-29 reference:-53 date:117
type labelFirst field multilineText:-51 boolean:-26 choice:143 reference:46 list:-27
type labelFirst file text:-95 choice:-37 multipleChoice:114 multipleReference:-42 list:-33 file:138
type labelFirst filter text:-105 multilineText:402 url:-25 integer:-41 number:-39 boolean:-151 choice:-169 multipleChoice:109 reference:44 multipleReference:-58 keyValues:-21 date:50
type labelFirst financial text:-32 boolean:-31 choice:-21 reference:168
type labelFirst first text:41 integer:101 boolean:-30 list:-45
type labelFirst fixed text:-63 integer:-20 boolean:-55 choice:156 multipleReference:-31 date:66
type labelFirst folder text:136 boolean:-50 choice:-52 reference:53 multipleReference:-25 list:-25
type labelFirst font text:-50 integer:20 choice:62
type labelFirst footer text:30 multilineText:27
type labelFirst force boolean:57 reference:-20
type labelFirst form text:32 multilineText:71 boolean:-29 reference:-21
type labelFirst format text:33 choice:78 reference:-92
type labelFirst frequency text:-79 integer:-24 boolean:-22 choice:150 reference:31
type labelFirst from text:-53 multilineText:-110 url:256 email:283 number:-34 boolean:-68 choice:-27 reference:-133 multipleReference:-36 list:-78 date:28
type labelFirst full text:64 integer:49 reference:-25
type labelFirst gateway text:25
type labelFirst git text:-51 multilineText:-29 url:153 integer:-28 number:-21 boolean:-46 choice:-61 reference:126 list:-26 keyValues:-22
type labelFirst github text:65 integer:-20
type labelFirst google boolean:-32 multipleReference:57
type labelFirst grant boolean:-104 choice:-82 multipleChoice:342 multipleReference:-39 list:-24
type labelFirst group text:166 multilineText:-26 url:-28 integer:-95 number:-23 choice:-122 reference:159 list:66
type labelFirst header text:138 number:-27 reference:-39
type labelFirst headers text:-30 multilineText:73 integer:-22 boolean:-32 multipleReference:-24 list:-60 keyValues:141
type labelFirst health text:-103 multilineText:134 integer:66 boolean:-49 reference:-26
type labelFirst hide text:-177 integer:-57 boolean:166 choice:230 reference:-31 multipleReference:-23 list:-22
type labelFirst home text:86 url:36 boolean:-21
type labelFirst host text:110 integer:78 boolean:-33 choice:-83 reference:-153 multipleReference:-34 list:181
type labelFirst html text:-26 multilineText:53
type labelFirst http text:54 multilineText:-21 url:60 integer:72 reference:-67
type labelFirst https text:-100 multilineText:-23 url:63 number:-32 boolean:271 choice:-20 reference:-30
type labelFirst id text:-82 multilineText:-42 integer:-62 number:-31 boolean:-66 choice:202 reference:91 multipleReference:-20 list:-22
type labelFirst identifier text:-203 reference:248
type labelFirst idle text:60 integer:-53
type labelFirst image text:271 multilineText:-25 integer:-86 number:-32 boolean:-54 choice:-168 reference:21 multipleReference:-43 file:168
type labelFirst import text:-36 boolean:-49 choice:-31 reference:172
type labelFirst include text:-134 multilineText:-32 email:-26 integer:-36 boolean:318 choice:20 reference:-45 multipleReference:-51 list:89
type labelFirst inclusive text:-45 boolean:118 choice:-77 reference:96 list:-20
type labelFirst input text:53 multilineText:226 choice:-109 reference:-75 keyValues:-24
type labelFirst instance text:91 choice:-39
type labelFirst instructions text:98 multilineText:20 choice:-21
type labelFirst invoice text:-53 multilineText:-45 integer:83 number:-20 boolean:72 choice:39 reference:-56 multipleReference:-27 date:37
type labelFirst ip text:118 url:-21 email:-22 integer:-31
type labelFirst is text:-173 multilineText:-33 url:-26 boolean:470 choice:-77 reference:-105 multipleReference:-30 list:-23
type labelFirst issuer text:-59 url:73
type labelFirst item boolean:-31 choice:58 reference:83 multipleReference:-23
type labelFirst job reference:26
type labelFirst json text:-51 multilineText:57 choice:-27 file:67
type labelFirst jwt text:29 integer:62 list:-34
type labelFirst key choice:-25 reference:27
type labelFirst knowledge reference:49 multipleReference:-22
type labelFirst label text:-93 multilineText:-22 boolean:-70 choice:-63 multipleReference:-31 list:24 keyValues:313
type labelFirst labels text:-37 list:-34 keyValues:143
type labelFirst layout text:60 boolean:-35 choice:41 reference:-43
type labelFirst ldap text:66 integer:-20
type labelFirst limit text:209 multilineText:-43 integer:-131 number:-49 boolean:-75 choice:161
type labelFirst list text:55 integer:-45 boolean:-114 choice:85 multipleReference:-46 list:84
type labelFirst local text:31 email:-24 list:42
type labelFirst location text:-28 boolean:-32 reference:137
type labelFirst lock boolean:-81 choice:113
type labelFirst login text:106 boolean:-38 choice:56 reference:-94
type labelFirst logo text:-36 url:104
type labelFirst lookup text:-123 integer:-22 choice:159
type labelFirst manual boolean:97 reference:-58
type labelFirst mark text:-97 boolean:265 choice:-44 reference:-40
type labelFirst match text:32 boolean:-100 choice:44 multipleReference:-24 list:124
type labelFirst max text:-127 multilineText:-25 url:-25 integer:302 number:163 boolean:-109 multipleChoice:-25 reference:-48 multipleReference:-64 list:-59 date:-31
type labelFirst maximum text:-89 integer:204 number:62 boolean:-39 choice:-46 list:-25 keyValues:-25
type labelFirst member list:60
type labelFirst memory text:-67 boolean:140
type labelFirst menu text:-97 choice:162
type labelFirst message text:338 multilineText:-278 integer:64 number:-41 boolean:-37 choice:101 reference:-40 multipleReference:-20 list:-27 keyValues:-21
type labelFirst messages multilineText:237 integer:-95 boolean:-22 list:-68 keyValues:-29
type labelFirst metadata text:-54 url:52 integer:23 boolean:-37 choice:91 reference:-43
type labelFirst method text:40 reference:-22
type labelFirst metric text:-32 reference:43 multipleReference:93
type labelFirst metrics text:81 multilineText:-24 reference:-24 multipleReference:-29 list:90
type labelFirst min text:-93 integer:78 number:110
type labelFirst minimum text:-70 integer:-98 number:155 boolean:-21 choice:108
type labelFirst mobile text:-74 boolean:122
type labelFirst mode choice:40 reference:-24
type labelFirst model text:71 boolean:-25 choice:-94 reference:101
type labelFirst mount text:57
type labelFirst name text:163 choice:-28 reference:-121 list:49
type labelFirst namespace text:40
type labelFirst network text:-85 integer:134 boolean:-31 multipleReference:-41 list:92
type labelFirst new text:59 multilineText:-21 integer:82 number:-36 choice:-33 reference:21
type labelFirst no multilineText:-30 email:-21 integer:43 number:-49 boolean:27 reference:66 multipleReference:-24
type labelFirst node text:-143 url:-21 boolean:129 choice:-33 reference:47 multipleReference:-21 keyValues:99
type labelFirst notes text:23
type labelFirst notification text:120 email:-36 boolean:-27 reference:-63 list:43
type labelFirst number text:-105 integer:292 number:-75 boolean:-147 choice:63 reference:124 multipleReference:-28 list:-27
type labelFirst oauth list:42
type labelFirst offset text:-34 integer:134 number:-35 boolean:-26 choice:53 reference:-87
type labelFirst on text:-131 multilineText:265 boolean:-109 choice:98
type labelFirst operation reference:33
type labelFirst operator text:-75 boolean:-25 choice:222 reference:-73
type labelFirst optional boolean:46
type labelFirst order text:113 multilineText:-33 integer:410 number:-34 boolean:-77 choice:-138 reference:-102 multipleReference:-55 list:-48
type labelFirst org text:105 integer:-45 boolean:-87 choice:164 reference:-50 multipleReference:-25 list:-29
type labelFirst organisation text:-56 integer:-24 number:-22 boolean:-95 choice:122 reference:35 multipleReference:115
type labelFirst organization text:164 multilineText:-24 integer:-22 number:-28 boolean:-70 choice:-57 reference:76 multipleReference:45 list:-28
type labelFirst other text:131 multilineText:-25 choice:-28 multipleReference:-31 list:45 keyValues:-30
type labelFirst output choice:71 reference:-27
type labelFirst override text:104 boolean:-56
type labelFirst page text:-46 integer:-27 boolean:-32 reference:107
type labelFirst paid text:46 multilineText:100 url:-20 integer:-23 boolean:-90 choice:87 reference:-26
type labelFirst parallelism text:-225 integer:309
type labelFirst parameters text:119 multilineText:-44 choice:-59 multipleReference:-27 list:78 keyValues:-28
type labelFirst parent text:61 number:-24 boolean:-51 choice:-36 reference:-33 multipleReference:148
type labelFirst partition text:-134 integer:22 choice:188
type labelFirst pass text:-59 integer:-35 number:122 boolean:63 choice:-22 reference:-21
type labelFirst password text:167 multilineText:-24 integer:-34 choice:-99 multipleChoice:153 multipleReference:-40 list:-21
type labelFirst path text:23 url:-21 list:119
type labelFirst payload text:-183 multilineText:348 integer:-22 choice:-50 reference:-26 list:74
type labelFirst payment text:341 multilineText:-40 integer:-95 number:-28 boolean:-60 choice:-140 reference:122 multipleReference:-31
type labelFirst per text:-102 integer:-56 number:158 boolean:44
type labelFirst period text:135 integer:-112 number:-36 choice:-94 reference:119 multipleReference:62 date:21
type labelFirst permission text:113 integer:-29 choice:100 reference:-59 multipleReference:-36
type labelFirst personal text:38
type labelFirst phone text:84 integer:-26 reference:-22
type labelFirst pipeline text:29
type labelFirst port text:-179 multilineText:-29 integer:201 number:-61 boolean:-50 choice:-34 reference:-27 list:104 keyValues:122
type labelFirst prefix text:189 choice:-27 reference:-78
type labelFirst preview text:-27 boolean:77 reference:-30
type labelFirst private text:-51 multilineText:282 integer:-28 boolean:-93 choice:-24 reference:52 multipleReference:-23 list:-21
type labelFirst process text:-34 choice:79
type labelFirst product choice:-31 multipleReference:58
type labelFirst profile text:-43 boolean:-33 choice:-48 reference:39 multipleReference:-25 file:170
type labelFirst program text:21 multilineText:-22 boolean:-63 choice:95 reference:59
type labelFirst project text:42 multilineText:-20 number:-47 boolean:-117 choice:-94 reference:360 multipleReference:-21 list:-20
type labelFirst projects multipleReference:36
type labelFirst prometheus text:-99 multilineText:104 url:151 integer:-20 choice:-50 list:-29
type labelFirst property text:21 boolean:-69 choice:96
type labelFirst protocol choice:61 reference:-33
type labelFirst provider text:64 multilineText:32 choice:-59 reference:23
type labelFirst proxy text:101 url:-37 email:-23 boolean:76 choice:-33 list:-28
type labelFirst public text:140 multilineText:-24 number:-22 boolean:95 choice:-21 reference:-93
type labelFirst publish text:126 boolean:-115 choice:-23
type labelFirst quantity text:-104 integer:81 number:125 boolean:-21 reference:-23
type labelFirst query text:67 integer:79 boolean:-64 choice:22 reference:-39 list:-34 keyValues:-30
type labelFirst queue text:44
type labelFirst range text:-101 multilineText:-49 integer:322 number:153 boolean:-196 choice:-54 reference:90 multipleReference:-42 list:-36
type labelFirst read text:-37 boolean:58
type labelFirst recipients text:-55 email:80 boolean:-20 choice:-37 reference:20 multipleReference:74 list:-21
type labelFirst record multilineText:-20 integer:-22 boolean:195 choice:-84 multipleReference:-23 list:-21
type labelFirst recurring text:126 reference:-22 multipleReference:-20 list:-40
type labelFirst redirect multilineText:-51 url:-58 integer:-46 boolean:-41 choice:-22 reference:-36 multipleReference:-28 list:392 keyValues:-23
type labelFirst refresh text:46 integer:37 number:-29
type labelFirst regex text:24
type labelFirst region text:36 choice:-38 reference:29
type labelFirst register boolean:112 choice:-51
type labelFirst registry multilineText:-63 url:159 choice:-78 reference:88 multipleReference:-25
type labelFirst remote text:30 url:36 reference:-26
type labelFirst report text:-42 number:-26 boolean:121 choice:74 reference:-94 multipleReference:-20 date:44
type labelFirst repository text:132 multilineText:-47 boolean:-36 choice:-27
type labelFirst request text:106 multilineText:20 integer:-58 number:-23
type labelFirst require text:-43 boolean:69
type labelFirst required text:-27 boolean:55 choice:-24 multipleReference:87 list:27
type labelFirst resource text:121 multilineText:-24 url:-25 integer:-20 boolean:-71 choice:-70 reference:-71 multipleReference:238 list:-38 date:-22
type labelFirst response text:-33 multilineText:74 reference:-32
type labelFirst retention text:-25 integer:103 boolean:-43
type labelFirst return text:-57 url:44 boolean:80
type labelFirst role text:45 choice:-55 reference:47
type labelFirst roles text:85 choice:-23 multipleReference:40 list:-53
type labelFirst round text:-169 integer:283 number:-49 boolean:112 choice:-25 reference:-108
type labelFirst routing text:31 multilineText:-24
type labelFirst rule text:-170 multilineText:217 url:-21 integer:-34 number:-28 boolean:-64 choice:118 reference:56 list:-24
type labelFirst run boolean:-159 choice:174 reference:26
type labelFirst saml url:41 boolean:-71 list:-31 keyValues:126
type labelFirst save boolean:110 reference:-27
type labelFirst schedule text:198 multilineText:-21 integer:-38 boolean:-59 reference:-24
type labelFirst schema text:-136 multilineText:288 boolean:-21 reference:-39
type labelFirst scope choice:69 reference:-64
type labelFirst scopes text:-65 boolean:-39 choice:-145 multipleChoice:135 reference:-31 multipleReference:-48 list:255 keyValues:-22
type labelFirst search text:-29 multilineText:-28 integer:-29 choice:-116 reference:266 multipleReference:49 list:-20
type labelFirst searchable text:-64 boolean:145
type labelFirst secret text:136 multilineText:-24 reference:-38
type labelFirst security text:-34 choice:40 reference:49
type labelFirst segment text:-73 integer:127 boolean:-76 choice:127 reference:-23
type labelFirst select text:-135 multilineText:-29 boolean:-140 reference:238 multipleReference:29 file:131
type labelFirst send text:-145 email:-27 integer:232 number:-21 choice:21 multipleChoice:90 reference:-55 multipleReference:29 list:-35
type labelFirst sender text:21
type labelFirst separator text:150 boolean:-55 choice:85 reference:-38 list:-36
type labelFirst server text:32 url:251 email:-27 integer:-22 boolean:-20 list:-105
type labelFirst service text:-79 multilineText:196 url:-23 email:-25 integer:-46 boolean:-65 choice:40 reference:127 multipleReference:-30 list:-40
type labelFirst session text:-48 integer:66
type labelFirst set text:-31 boolean:-48 keyValues:148
type labelFirst severity text:161 boolean:-43 reference:22 multipleReference:-28
type labelFirst share boolean:50
type labelFirst show text:-131 integer:-20 boolean:335 choice:26 reference:-25 multipleReference:-20 list:-24 keyValues:-27 date:-68
type labelFirst signing text:-71 multilineText:82
type labelFirst site url:21
type labelFirst skip text:-121 multilineText:-40 integer:-54 number:-41 boolean:376 choice:-165 reference:-58 multipleReference:44 list:142
type labelFirst slack text:42
type labelFirst source text:139 boolean:-115 reference:86
type labelFirst sql text:-139 multilineText:350 integer:-23 number:-30 boolean:-41 choice:-27 reference:-24
type labelFirst ssh text:-133 multilineText:377 url:-32 integer:-51 boolean:-54 choice:-66 reference:73 multipleReference:-57 list:-60 keyValues:-23
type labelFirst ssl text:37 multilineText:-42 choice:-32 multipleChoice:101
type labelFirst stale boolean:34 choice:64 reference:-64
type labelFirst start text:-127 multilineText:-27 number:93 reference:-44 multipleReference:-42 date:169
type labelFirst state text:91 integer:-30 boolean:-50 choice:108 reference:-41 list:-28
type labelFirst status text:-198 integer:119 boolean:120 choice:-129 reference:170 multipleReference:-25
type labelFirst strategy text:-142 choice:-32 reference:213
type labelFirst street text:-25 boolean:132 choice:-44
type labelFirst subject text:140 boolean:-26 reference:-52
type labelFirst subscription text:35
type labelFirst sync text:-102 integer:155
type labelFirst system text:-36 email:133
type labelFirst table text:-273 integer:440 boolean:-30 choice:-28 reference:-28
type labelFirst tags text:-90 multilineText:-32 url:-21 email:-28 integer:-32 number:-31 boolean:-43 choice:-60 reference:-33 multipleReference:182 list:91 keyValues:108
type labelFirst target text:33 integer:-34 number:131 boolean:-147 choice:108 reference:71 multipleReference:-22 list:-50
type labelFirst task text:34 multilineText:-32 url:-24 integer:-64 number:93 boolean:-39 choice:-37 reference:66
type labelFirst tax text:-64 multilineText:-23 number:101 choice:-84 reference:159 list:-20 date:-21
type labelFirst team reference:28 multipleReference:128 list:-77
type labelFirst template text:-77 multilineText:-49 boolean:-41 choice:76 reference:186
type labelFirst terms text:100 multilineText:94 url:-75 integer:-24 boolean:-43 choice:-44
type labelFirst test multilineText:-45 boolean:147 choice:-58 reference:-29
type labelFirst text text:119 multilineText:38 boolean:-60 reference:-24
type labelFirst theme boolean:-24 choice:125 reference:-64
type labelFirst threshold text:-24 integer:-55 number:112 boolean:75 choice:-23 reference:-89
type labelFirst time text:41 integer:-24 choice:-52 date:113
type labelFirst timeout text:-123 integer:60 number:-50 boolean:214
type labelFirst title text:35
type labelFirst tls text:-201 multilineText:325 boolean:48 choice:-52 reference:-45
type labelFirst to text:133 multilineText:-29 url:245 email:-41 integer:-32 boolean:-30 choice:-78 reference:-76 multipleReference:-31 list:-40 date:33
type labelFirst token text:-72 multilineText:-76 integer:56 boolean:-25 choice:137 reference:-43 multipleReference:-24 list:69
type labelFirst top text:78 choice:-43
type labelFirst topic text:20 multilineText:-23 url:-23 integer:-22 boolean:-30 choice:-41 reference:183
type labelFirst track boolean:59
type labelFirst transaction text:116 choice:-29
type labelFirst trigger text:-261 multilineText:-74 url:-23 integer:-42 number:-41 boolean:-196 choice:475 multipleChoice:325 reference:-101 multipleReference:-34 list:-59 keyValues:-22
type labelFirst ttl text:31
type labelFirst type text:-53 boolean:-22 choice:266 reference:-130 multipleReference:-20
type labelFirst update text:-43 multilineText:136 integer:-42 boolean:140 choice:-129 reference:-63 multipleReference:-61 list:-29 keyValues:146
type labelFirst upload boolean:-64 choice:75 reference:-91 file:134
type labelFirst url text:-83 multilineText:-23 url:329 integer:-24 number:-29 boolean:-56
type labelFirst usage choice:85 reference:-23
type labelFirst use text:-80 multilineText:-29 integer:-30 boolean:53 choice:184
type labelFirst user text:118 url:-20 email:-49 integer:-50 boolean:101 choice:-73 multipleChoice:-25 reference:147 multipleReference:-27 list:-86 keyValues:-26 date:-21 file:-27
type labelFirst username text:124 reference:-23
type labelFirst validation text:-111 boolean:-22 choice:166
type labelFirst value text:53 multilineText:-35 url:-20 email:183 integer:-23 choice:-88 list:-26
type labelFirst values choice:181 reference:-69 multipleReference:-40
type labelFirst vat text:175 integer:-89 number:-22 boolean:-26
type labelFirst vendor text:153 multilineText:-39 integer:-36 number:-31 boolean:-71 choice:-73 reference:170 multipleReference:-21
type labelFirst verify text:33 multilineText:-32 boolean:53
type labelFirst version text:44 boolean:67 reference:-35
type labelFirst view text:-50 choice:105
type labelFirst visibility text:-60 multilineText:-38 number:-27 boolean:-23 choice:320 reference:-94 list:-25
type labelFirst web integer:-78 boolean:-28 choice:201 reference:-72
type labelFirst webhook text:24 url:92 list:-24
type labelFirst when text:77 integer:-24
type labelFirst workspace text:40
type labelFirst x.509 text:-23 multilineText:76
type labelFirst yaml text:-31 multilineText:146 boolean:-57 choice:-33 reference:-29 file:37
type labelFirstClass aimless text:52 multilineText:148 url:277 email:134 integer:-136 number:-92 boolean:-174 choice:247 multipleChoice:-123 reference:-438 multipleReference:-120 list:-96 keyValues:-115 date:108 file:-77
type labelFirstClass be text:-173 multilineText:-33 url:-26 boolean:470 choice:-77 reference:-105 multipleReference:-30 list:-23
type labelFirstClass beforePlace text:-40 multilineText:236 url:200 email:-55 integer:-82 number:-45 boolean:-186 reference:-30 multipleReference:60 list:-78 keyValues:-24
type labelFirstClass button text:98 multilineText:-84 email:29 integer:-28 number:-41 boolean:257 choice:-72 reference:-75 multipleReference:-29 list:-27
type labelFirstClass check text:152 multilineText:-150 email:28 integer:-52 number:-45 boolean:273 choice:-21 reference:-90 multipleReference:-20 list:-29
type labelFirstClass checkingHeading text:108 multilineText:-111 url:-43 email:-31 integer:-116 number:-44 boolean:26 choice:204 multipleChoice:107 reference:-71 multipleReference:-66 keyValues:-26 date:-33
type labelFirstClass condition text:79 integer:-24
type labelFirstClass configure text:-250 multilineText:190 url:-20 integer:-104 number:-51 boolean:134 multipleChoice:-28 reference:-99 multipleReference:38 list:-52 keyValues:292 file:-46
type labelFirstClass consoleNoun text:-48 url:-73 email:86 integer:-61 number:-41 choice:-26 reference:37 multipleReference:68 list:99 keyValues:-43 date:-21 file:-20
type labelFirstClass contrast text:-182 multilineText:-79 url:-126 email:-93 integer:177 number:421 boolean:-121 choice:-79 multipleChoice:-144 reference:-157 multipleReference:-189 list:-45 keyValues:-215 date:227 file:-70
type labelFirstClass dateNoun text:89 integer:-31 boolean:-39 choice:-37 reference:-24 keyValues:-23 date:128
type labelFirstClass defaultHeader text:107 multilineText:-39 url:-25 integer:-129 number:-39 boolean:-59 choice:-86 reference:141 multipleReference:170 list:21
type labelFirstClass descriptionHeader text:154 multilineText:119 url:44 email:147 integer:-69 number:-54 boolean:-205 choice:265 reference:-110 multipleReference:-99 list:-112 keyValues:-42 date:-44
type labelFirstClass determiner text:-30 multilineText:68 email:-20 integer:30 number:-67 choice:-84 multipleChoice:-28 reference:-91 multipleReference:-117 list:36 keyValues:285 date:-30
type labelFirstClass display text:31 multilineText:-24 integer:-44 number:-54 boolean:380 choice:25 reference:-72 multipleReference:-32 list:-34 keyValues:-29 date:-71
type labelFirstClass durationNoun text:236 multilineText:-72 url:-31 email:-23 integer:-161 number:-178 boolean:145 multipleChoice:-30 reference:102 multipleReference:33 list:-72 keyValues:-51 date:93
type labelFirstClass edition text:134 multilineText:-25 integer:-38 number:-33 boolean:25 choice:-65 reference:68 multipleReference:-22
type labelFirstClass emailNoun text:-199 multilineText:88 url:-34 email:485 integer:-58 number:-34 boolean:-102 reference:-47 multipleReference:-27 list:-34 keyValues:-20 date:-20
type labelFirstClass enter text:30 multilineText:259 url:-70 email:-35 integer:-111 number:-53 boolean:126 choice:165 multipleChoice:-52 reference:-549 multipleReference:103 list:104 keyValues:81 date:-43 file:-30
type labelFirstClass fieldNoun text:147 multilineText:137 url:-24 integer:-51 number:-35 boolean:-130 choice:102 reference:-42 multipleReference:-46 list:-77
type labelFirstClass fileNoun text:153 multilineText:-97 url:76 integer:-115 number:-87 boolean:-83 choice:-45 multipleChoice:87 multipleReference:-116 list:-80 keyValues:-37 date:-87 file:398
type labelFirstClass fillingVerb text:-146 multilineText:148 url:-35 email:-26 integer:-41 number:-51 boolean:-269 choice:269 multipleChoice:-40 multipleReference:-33 list:-50 keyValues:-51 date:-31 file:250
type labelFirstClass followUp text:-37 boolean:58
type labelFirstClass formNoun text:-43 multilineText:66 integer:-37 boolean:-63 reference:53 multipleReference:105 list:-20
type labelFirstClass formatHeader text:36 choice:83 reference:-96
type labelFirstClass genericHeading text:-104 multilineText:208 url:-64 email:-31 integer:134 number:-51 boolean:35 choice:-120 multipleChoice:-37 reference:-140 multipleReference:122 list:100 keyValues:-64 date:-40
type labelFirstClass groupNoun text:66 url:-44 integer:-115 number:-38 boolean:-45 multipleChoice:-30 reference:272 multipleReference:-60 list:133 keyValues:-57
type labelFirstClass headingVerb text:-170 multilineText:-217 url:-162 email:-98 integer:-102 number:-114 boolean:356 choice:60 multipleChoice:171 reference:-90 multipleReference:30 list:-209 keyValues:107 date:30 file:-34
type labelFirstClass hostNoun text:484 multilineText:-49 url:183 email:-58 number:-42 boolean:-108 choice:-132 reference:-192 multipleReference:-70 list:137 date:-27
type labelFirstClass inputNoun text:-28 multilineText:82 url:-114 email:92 integer:-213 boolean:-352 choice:372 multipleChoice:-77 multipleReference:-100 keyValues:55 date:-56 file:-50
type labelFirstClass interfaceNoun text:-69 multilineText:91 boolean:-39 choice:-39 multipleReference:96 list:-21
type labelFirstClass kindNoun text:-96 multilineText:-55 url:-62 email:-30 integer:87 number:-84 boolean:-78 choice:526 multipleChoice:-32 reference:-83 multipleReference:-90 list:-92 keyValues:-60 date:-31 file:-35
type labelFirstClass labelHeader text:188 multilineText:214 url:-35 integer:-100 number:82 boolean:-147 choice:67 multipleChoice:-25 reference:-150 multipleReference:-77 list:-25 date:-20
type labelFirstClass limitsHeader text:-154 multilineText:-52 integer:313 number:149 boolean:-215 choice:-59 reference:80 multipleReference:-63 list:85
type labelFirstClass lookalike text:-44 multilineText:-73 integer:-128 number:-36 boolean:-114 choice:-97 multipleChoice:30 reference:244 multipleReference:170 list:87 keyValues:-30
type labelFirstClass make text:49 url:-107 email:-48 integer:-37 number:-42 boolean:240 choice:-425 multipleChoice:-91 reference:181 multipleReference:-46 list:-20 keyValues:165 date:66 file:-44
type labelFirstClass manipulate text:-113 multilineText:-60 integer:-59 number:-34 boolean:226 choice:99 reference:115 multipleReference:-35 list:-28 keyValues:-21 file:-22
type labelFirstClass menuNoun text:-77 multilineText:-64 integer:-71 number:-20 boolean:-278 choice:220 reference:199 list:44 keyValues:-39 file:123
type labelFirstClass multilineNoun text:-249 multilineText:1064 url:-82 email:-85 integer:-31 number:-194 boolean:-161 choice:222 multipleChoice:-87 reference:-199 multipleReference:-215 list:-156 keyValues:-54 date:-95 file:60
type labelFirstClass navigate text:249 multilineText:-33 url:26 integer:-71 number:-22 boolean:75 multipleChoice:-20 reference:41 multipleReference:-123 list:-93
type labelFirstClass negation text:-74 multilineText:-58 url:-23 email:-29 integer:-33 number:-74 boolean:418 choice:-37 multipleReference:-54 list:-29 keyValues:-24 date:-21
type labelFirstClass numberNoun text:-628 multilineText:-235 url:-119 email:-87 integer:1043 number:637 boolean:-401 choice:-117 multipleChoice:-83 reference:-244 multipleReference:-133 list:-149 keyValues:188 date:-129 file:-47
type labelFirstClass obligation text:-42 multilineText:-20 boolean:91 choice:-27 multipleReference:85 list:24
type labelFirstClass off text:-34 multilineText:-29 email:-20 integer:34 number:-47 boolean:91 reference:64 multipleReference:-24
type labelFirstClass on text:-258 multilineText:202 url:-37 integer:-68 number:-34 boolean:385 choice:-136 reference:112 list:-135 keyValues:-22 date:43
type labelFirstClass opener text:-49 multilineText:-100 url:204 email:-62 integer:33 number:38 boolean:142 choice:-107 multipleChoice:-38 reference:-159 list:-81 keyValues:-46 date:178 file:-21
type labelFirstClass openingVerb text:-58 multilineText:-161 url:-73 email:-34 integer:93 boolean:38 choice:-149 multipleChoice:-49 reference:194 multipleReference:97 list:46 keyValues:-82 date:100 file:-34
type labelFirstClass optionNoun text:252 multilineText:-88 url:-27 email:174 integer:-46 boolean:-53 choice:47 multipleChoice:-28 reference:-126 multipleReference:-78 keyValues:-56 date:-48
type labelFirstClass optionalHeader boolean:46
type labelFirstClass optionsHeader text:-88 multilineText:-20 email:-40 integer:-40 number:-20 boolean:-144 choice:25 multipleChoice:153 reference:-167 multipleReference:182 list:215 keyValues:-23 date:-32
type labelFirstClass otherHeader text:130 multilineText:-61 url:-149 email:-162 integer:-26 number:-309 boolean:-313 choice:172 multipleChoice:58 reference:57 multipleReference:165 list:56 keyValues:136 date:-155 file:-25
type labelFirstClass pairNoun text:-372 email:-39 integer:-58 number:-55 boolean:-193 choice:-44 multipleChoice:-34 reference:-79 multipleReference:85 keyValues:739 date:-42
type labelFirstClass place text:25 multilineText:74 url:-84 email:-34 integer:-140 number:-98 boolean:-34 choice:45 multipleChoice:-52 reference:127 multipleReference:273 list:-101 keyValues:49 date:-32 file:-23
type labelFirstClass plainNoun text:668 multilineText:-115 url:-113 email:-151 integer:-49 number:-197 boolean:-35 choice:-121 multipleChoice:-98 multipleReference:-143 list:90 keyValues:165 date:-116 file:-92
type labelFirstClass pointer text:-210 integer:400 number:-25 boolean:-150 choice:51 reference:-40 multipleReference:-45 list:64
type labelFirstClass preposition text:-179 multilineText:223 url:417 email:209 integer:-169 number:30 boolean:-93 choice:-232 multipleChoice:-38 reference:-299 multipleReference:-91 list:-39 keyValues:-42 date:202 file:-22
type labelFirstClass remark text:31 boolean:-32 choice:54 reference:-26 list:-20
type labelFirstClass requiredHeader text:47 multilineText:-23 number:-20 boolean:52 choice:-27 reference:-20 multipleReference:85 list:23 file:-35
type labelFirstClass secretNoun text:305 multilineText:-143 url:-28 number:-29 boolean:-59 choice:-25 multipleChoice:133 reference:-37 multipleReference:-75 list:29 keyValues:-25
type labelFirstClass select text:-158 multilineText:-30 boolean:-147 choice:-65 reference:353 multipleReference:28 file:129
type labelFirstClass slugEnd text:139 multilineText:51 url:420 email:230 integer:-68 number:-87 boolean:-322 choice:-41 multipleChoice:-34 reference:-265 multipleReference:-77 list:-25 keyValues:-34 date:33
type labelFirstClass slugVerb text:-152 multilineText:20 url:-42 number:-25 boolean:54 choice:-90 multipleChoice:-31 reference:-212 multipleReference:134 list:83 keyValues:115 date:-36 file:122
type labelFirstClass softener text:-55 multilineText:-30 integer:-24 number:-23 boolean:193 choice:-48 reference:-24 multipleReference:81 keyValues:-26
type labelFirstClass structural text:-77 multilineText:265 url:-43 email:-30 integer:-23 number:-41 boolean:-144 choice:115 multipleChoice:-24 reference:-23 list:47 keyValues:-38
type labelFirstClass submitVerb multilineText:-131 url:-42 number:-34 boolean:331 choice:-174 reference:-140 multipleReference:151 list:76 keyValues:-29 date:-36 file:-20
type labelFirstClass switchEffect text:-488 multilineText:-344 url:-132 email:-124 integer:-127 number:-299 boolean:1668 choice:280 multipleChoice:-59 reference:-322 multipleReference:-260 list:78 keyValues:-164 date:-193 file:-59
type labelFirstClass switchOff boolean:61
type labelFirstClass switchOn text:136 multilineText:-54 integer:-58 number:-32 boolean:413 choice:-183 reference:56 multipleReference:-85 list:-38
type labelFirstClass titleNoun text:123 integer:-21 boolean:-33 choice:70 reference:-57 multipleReference:-44 list:50 keyValues:-41
type labelFirstClass trialVerb text:323 multilineText:-101 integer:-42 number:-35 boolean:48 choice:-38 reference:-160 multipleReference:-56 list:-28 file:127
type labelFirstClass typeHeader multilineText:-85 url:-23 integer:-59 number:127 boolean:-40 choice:256 reference:-145 multipleReference:-23
type labelFirstClass unit text:-126 integer:36 number:262 boolean:-29 choice:-31 multipleReference:-22
type labelFirstClass upload text:-75 multilineText:-35 number:-21 boolean:81 choice:36 reference:53 multipleReference:-45 list:-23 file:95
type labelFirstClass urlNoun text:-110 multilineText:68 url:426 email:-50 integer:-49 number:-49 boolean:-135 choice:103 reference:-97 multipleReference:22 list:-67 keyValues:-24 date:-23 file:-24
type labelFirstClass use text:-127 multilineText:-39 integer:-36 number:-22 boolean:233 choice:134 reference:-30 multipleReference:-33 list:-35
type labelFirstClass valueWord text:-156 multilineText:209 url:-71 email:-48 integer:-219 number:-138 boolean:352 choice:-59 multipleChoice:-72 reference:-57 multipleReference:41 list:-36 keyValues:192 date:-72 file:-40
type labelFirstClass vendor text:229 multilineText:-105 url:155 email:-21 integer:63 number:-48 boolean:-257 choice:41 multipleChoice:-26 reference:-185 multipleReference:112 list:28 keyValues:46 date:-29
type labelFirstClass weakLabelHeader text:194 multilineText:-85 url:-26 integer:-67 number:-29 boolean:-160 choice:-77 multipleChoice:-29 reference:-41 multipleReference:65 keyValues:252 date:-23
type labelParenthesis json text:-118 multilineText:204 boolean:-28 reference:-20
type labelParenthesis seconds text:-29 integer:81 list:-24
type labelQuestion 0 text:-244 multilineText:-41 integer:-50 number:-63 boolean:587 choice:31 reference:-101 multipleReference:-48 list:-23
type spanAfter " text:-185 multilineText:-24 url:75 email:-30 integer:-47 number:-50 boolean:243 choice:-152 multipleChoice:-42 reference:-73 multipleReference:174 list:-64 keyValues:-59 date:206
type spanAfter ' text:-57 multilineText:-61 url:-36 email:-21 integer:96 number:-71 boolean:64 choice:137 multipleChoice:-29 reference:-43 multipleReference:-57 list:81 date:-25
type spanAfter ( text:194 multilineText:-108 url:89 email:-29 number:-43 choice:48 reference:-79 multipleReference:-28 list:-46 date:-36
type spanAfter ) text:-172 multilineText:166 choice:65
type spanAfter , text:210 multilineText:50 url:46 email:124 integer:57 number:-172 choice:112 multipleChoice:90 reference:-139 multipleReference:-125 list:-148 keyValues:-23 date:-130 file:-39
type spanAfter - text:-27 integer:-25 boolean:69 choice:-21 list:106 keyValues:-33
type spanAfter . text:-96 multilineText:-231 email:113 integer:238 number:-66 boolean:-259 choice:-282 reference:84 multipleReference:366 list:-38 date:-68 file:-63
type spanAfter : text:-28 multilineText:36 url:32 email:67 integer:-60 number:-68 boolean:-59 choice:-188 multipleChoice:151 reference:200 multipleReference:-124 list:-84 keyValues:-33 date:95
type spanAfter = text:275 url:84 integer:-38 boolean:-41 choice:-192
type spanAfter address email:49 boolean:-25
type spanAfter and text:279 multilineText:34 url:45 email:-63 integer:-171 number:121 boolean:-121 choice:-38 multipleChoice:-50 reference:-41 multipleReference:-47 list:-101 keyValues:-43 date:164 file:-27
type spanAfter as text:111 multilineText:-24 integer:-48 number:-20 boolean:39 choice:91 reference:-204 multipleReference:-39 list:-21 file:142
type spanAfter based text:69 multilineText:21 boolean:-36 choice:-25 reference:21
type spanAfter box text:-79 multilineText:-26 email:79 boolean:196 choice:-69 reference:-53 multipleReference:119 list:-29 date:-62
type spanAfter button boolean:-20 reference:-20 file:80
type spanAfter by text:270 choice:-48 reference:-180 multipleReference:-21
type spanAfter channel text:22
type spanAfter check boolean:191 reference:-110
type spanAfter checkbox text:-30 boolean:303 choice:-32 reference:-170 multipleReference:-20
type spanAfter drop-down text:-38 choice:31 reference:83 multipleReference:-29
type spanAfter dropdown text:-103 multilineText:-36 integer:-26 number:-22 boolean:-100 choice:134 reference:52 multipleReference:216 list:-27
type spanAfter field text:-181 multilineText:-20 url:45 email:27 integer:84 number:49 boolean:-141 choice:51 multipleChoice:-45 reference:-235 multipleReference:-99 list:100 keyValues:72 date:-44 file:-98
type spanAfter fields text:101 multilineText:84 url:-37 email:-34 integer:-70 boolean:-78 choice:82 reference:47 multipleReference:-34 keyValues:-23 date:-37
type spanAfter for multilineText:45 url:-26 email:-22 integer:29 number:-54 boolean:-67 choice:32 multipleChoice:-27 reference:-45 multipleReference:-66 list:-51 keyValues:61 date:116
type spanAfter from text:-156 integer:-34 boolean:70 choice:113 reference:95
type spanAfter if text:-31 multilineText:55 email:22 choice:-20 reference:28
type spanAfter in text:-21 multilineText:-95 url:-57 email:-33 integer:-76 boolean:282 multipleChoice:-26 reference:68 multipleReference:-55 list:25 keyValues:-68 date:-44
type spanAfter input text:176 multilineText:-49 boolean:-55 choice:-31 reference:-38 list:114
type spanAfter is text:-76 integer:175 boolean:-34 choice:27 reference:-52
type spanAfter lets boolean:23 multipleReference:110 list:-60
type spanAfter of text:22 choice:-69 reference:128
type spanAfter off text:-21 boolean:137 choice:-46
type spanAfter on text:41 boolean:136 choice:-59 multipleReference:-24
type spanAfter option text:-43 url:-37 boolean:232 choice:-21 multipleReference:-20
type spanAfter or boolean:75 choice:-59 reference:-20 multipleReference:-87 list:160
type spanAfter parameters text:-34 integer:56 boolean:24 choice:-20 reference:20
type spanAfter section text:-63 multilineText:25 choice:-22 list:118
type spanAfter select text:-36 boolean:-35 choice:46 reference:31 multipleReference:42
type spanAfter set text:53 integer:-38 boolean:-108 choice:245 reference:-84
type spanAfter setting text:-65 multilineText:-39 integer:87 boolean:-55 choice:124 multipleChoice:112 reference:-45 multipleReference:-42 list:-33
type spanAfter should text:140 boolean:-30 choice:-31 reference:-131 multipleReference:57 date:39
type spanAfter so boolean:30
type spanAfter switch text:-22 boolean:-44 choice:136 reference:-27
type spanAfter text text:32 multilineText:273 number:-25 boolean:-82 choice:-53 reference:-56 list:-24
type spanAfter that choice:151 reference:-79 multipleReference:-26
type spanAfter to text:74 url:81 email:-49 integer:-65 number:129 boolean:306 choice:-395 multipleChoice:-69 reference:124 list:-172 keyValues:-99 date:-60 file:52
type spanAfter toggle boolean:25 choice:-102 reference:123
type spanAfter under boolean:32
type spanAfter using text:63 boolean:-24 list:41
type spanAfter where reference:61
type spanAfter which text:-53 choice:130 reference:-35
type spanAfter you choice:-111 reference:146
type spanAfter ” text:-24 boolean:-79 choice:-35 reference:224 multipleReference:-44
type spanAfter2 " text:-115 url:-24 choice:-64 reference:299
type spanAfter2 ( text:-99 multilineText:145 reference:-28 keyValues:50
type spanAfter2 , text:-304 url:64 email:162 integer:-20 number:-95 boolean:-110 choice:106 multipleChoice:-73 reference:27 multipleReference:-167 list:-26 keyValues:176 date:50 file:-35
type spanAfter2 . text:121 multilineText:-28 email:-127 integer:131 number:92 boolean:66 choice:-181 multipleChoice:22 reference:-200 multipleReference:-20 list:103 keyValues:-99 date:-115 file:70
type spanAfter2 : text:-74 multilineText:149 url:-26 integer:-31 number:-31 boolean:-87 choice:392 reference:-158 multipleReference:-25 list:-24 keyValues:-21
type spanAfter2 ; text:-29 boolean:34 reference:-65 multipleReference:158 list:-36
type spanAfter2 a text:118 boolean:37 choice:-34 reference:-62 list:-25
type spanAfter2 add list:-22 keyValues:57
type spanAfter2 allows text:-21 integer:90 number:-24 boolean:81 reference:-36
type spanAfter2 an choice:272 reference:-232
type spanAfter2 and text:151 multilineText:31 url:-40 email:-34 integer:-62 number:-62 choice:-281 multipleChoice:-23 reference:235 multipleReference:-86 keyValues:-34 date:125 file:63
type spanAfter2 as text:-45 multilineText:124 url:-20 number:-24 choice:138 reference:-128
type spanAfter2 at text:-44 multilineText:-33 url:46 boolean:35 choice:-68 reference:101
type spanAfter2 be text:120 boolean:26 choice:-48 reference:-153 multipleReference:134
type spanAfter2 box text:53 multilineText:29 integer:-22 number:-21 boolean:112 choice:-87 multipleReference:-87 list:93
type spanAfter2 button text:-21 boolean:-55 choice:117
type spanAfter2 by text:-35 multilineText:108 reference:-44
type spanAfter2 choose text:-29 choice:-24 reference:95
type spanAfter2 click multilineText:-21 choice:215 reference:-174
type spanAfter2 clicking text:295 boolean:-26 choice:-43 reference:-179
type spanAfter2 default text:-59 choice:145
type spanAfter2 define text:-20 boolean:21 date:23
type spanAfter2 defines choice:109 reference:-67
type spanAfter2 description text:82 reference:-41
type spanAfter2 disable boolean:271 choice:-124 reference:-57 multipleReference:-33
type spanAfter2 dropdown text:-106 choice:100 reference:79
type spanAfter2 e.g text:35
type spanAfter2 either text:53 integer:-75 choice:38
type spanAfter2 enable text:-83 multilineText:-24 integer:-24 number:-30 boolean:376 choice:-37 reference:-29 keyValues:-34
type spanAfter2 end text:-60 number:-22 date:147
type spanAfter2 enter text:-147 url:164 email:68 number:-31 boolean:-29 choice:-91 reference:117 list:-23
type spanAfter2 event text:-32 boolean:-26 multipleChoice:129 reference:-21
type spanAfter2 field text:113 multilineText:46 url:136 email:-23 integer:111 number:-48 boolean:-324 choice:-140 multipleChoice:-23 reference:226 multipleReference:33 list:-45 keyValues:-28 date:-32
type spanAfter2 for text:82 multilineText:-65 url:32 email:-22 boolean:85 choice:-94 reference:42 list:-22 keyValues:-25 date:-23
type spanAfter2 from text:21 boolean:-54 reference:95 multipleReference:-25
type spanAfter2 if multilineText:-23 integer:-40 number:86 choice:-20 reference:-34 multipleReference:-20 list:76
type spanAfter2 in text:-68 multilineText:53 integer:-33 number:29 boolean:65 choice:81 reference:-74
type spanAfter2 is text:-65 integer:68 boolean:150 choice:-22 reference:-26
type spanAfter2 limit integer:-35 boolean:48 choice:86 list:-56
type spanAfter2 list boolean:-25 choice:23
type spanAfter2 match text:20
type spanAfter2 max integer:-43 number:64
type spanAfter2 menu text:-26 choice:30 multipleReference:38
type spanAfter2 name text:43
type spanAfter2 needed text:-33 boolean:-22 file:139
type spanAfter2 of list:65
type spanAfter2 on text:234 multilineText:-37 integer:62 number:-44 boolean:-52 reference:36 multipleReference:-35 list:-70 keyValues:-35
type spanAfter2 option boolean:-60 choice:129 reference:-43
type spanAfter2 or text:-60 email:77 boolean:175 choice:-86 reference:-21
type spanAfter2 password text:55
type spanAfter2 post text:157 choice:-130
type spanAfter2 record boolean:26
type spanAfter2 region text:23 reference:25
type spanAfter2 sales boolean:-48 choice:39 reference:54
type spanAfter2 select text:32 multilineText:-240 url:-50 email:-21 integer:-30 number:-34 choice:443 multipleChoice:136 reference:-135 multipleReference:-84 list:-22 keyValues:-20
type spanAfter2 service boolean:-21 choice:-53 reference:89
type spanAfter2 set text:-118 integer:172 boolean:-47 choice:-38 reference:120 date:-24
type spanAfter2 setting text:-24 integer:-24 boolean:29 choice:123 reference:-50 date:-30
type spanAfter2 settings boolean:30
type spanAfter2 so boolean:25
type spanAfter2 specify integer:-30 number:-26 boolean:86 choice:56 reference:-39
type spanAfter2 that boolean:40
type spanAfter2 the text:122 multilineText:-39 url:-49 email:-46 number:-54 boolean:250 choice:-295 multipleChoice:-42 reference:208 multipleReference:-62 list:-38 date:30 file:21
type spanAfter2 this text:49 choice:54 multipleReference:-20
type spanAfter2 tls text:-22 multilineText:71
type spanAfter2 to text:42 multilineText:-79 url:-37 email:-35 number:37 boolean:22 choice:142 multipleChoice:-35 reference:-132 list:-86 keyValues:173 file:-26
type spanAfter2 update text:-38 multilineText:135 boolean:38 choice:-37 reference:-25
type spanAfter2 use choice:105 reference:-30
type spanAfter2 want choice:-109 reference:150
type spanAfter2 which text:-82 multilineText:21 boolean:-46 choice:89 reference:-23 multipleReference:89
type spanAfter2 will text:-79 integer:-29 boolean:27 choice:135 multipleReference:-25
type spanAfter2 with text:-39 choice:-81 reference:156
type spanAfter2 you text:-68 url:-30 integer:-31 number:-36 boolean:-25 choice:-45 reference:101 multipleReference:61 list:44
type spanAfter2 your text:-186 multilineText:-46 url:116 integer:-34 number:88 choice:111 multipleChoice:-29 reference:-61 multipleReference:-60 list:-45 date:127
type spanBefore " text:-124 multilineText:-30 url:73 email:-31 integer:-62 number:-53 boolean:229 choice:-154 multipleChoice:-43 reference:-76 multipleReference:170 list:-67 keyValues:-60 date:203
type spanBefore ' text:-57 multilineText:-61 url:-36 email:-21 integer:96 number:-71 boolean:64 choice:137 multipleChoice:-29 reference:-43 multipleReference:-57 list:81 date:-25
type spanBefore ( text:30 choice:63
type spanBefore , text:461 multilineText:-63 url:-39 email:105 integer:25 number:-130 boolean:133 choice:-183 multipleChoice:-24 reference:-110 multipleReference:-40 list:-46 keyValues:-34 date:-55
type spanBefore - text:43 boolean:-40 choice:-157 reference:104 date:147
type spanBefore : text:-106 multilineText:-23 integer:-21 number:-22 boolean:141 choice:125 reference:-66 list:-20
type spanBefore > text:-61 multilineText:71 url:46 boolean:-110 choice:21 reference:88 multipleReference:-51 list:37
type spanBefore a text:-77 multilineText:-58 url:-53 email:155 number:39 boolean:-313 choice:263 multipleChoice:-32 reference:80 multipleReference:-80 list:-45 keyValues:-53 date:64
type spanBefore add text:-73 choice:-50 reference:182
type spanBefore an text:107 boolean:-60 choice:-76 reference:110 multipleReference:-38
type spanBefore and multilineText:90 url:-84 email:57 number:94 boolean:-258 choice:162 multipleChoice:-73 reference:-182 multipleReference:-65 list:-51 date:202 file:-42
type spanBefore appropriate text:41 integer:-20 number:-22 boolean:-38 choice:28 reference:41
type spanBefore as boolean:30 choice:-56 reference:82
type spanBefore check text:-66 boolean:84 choice:-29 multipleChoice:118 reference:-27
type spanBefore checkbox text:-45 boolean:86
type spanBefore checking boolean:48
type spanBefore click boolean:-88 choice:-23 reference:-57 multipleReference:174 file:55
type spanBefore configure text:84 multilineText:-37 boolean:37
type spanBefore enable text:-36 boolean:226 choice:-27 list:-62
type spanBefore enter text:-26 integer:-43 number:55 list:79
type spanBefore field choice:29
type spanBefore find text:-126 multilineText:-20 choice:44 reference:86 list:96
type spanBefore for text:132 multilineText:-22 url:-23 email:-32 integer:-27 number:-38 boolean:33 choice:291 reference:-164 multipleReference:-75 keyValues:-21 date:-23
type spanBefore has text:169 boolean:-57 multipleReference:-22 list:-22
type spanBefore in text:-384 multilineText:60 url:327 email:47 integer:112 number:-59 boolean:-150 multipleChoice:127 reference:-34 multipleReference:-90 list:64 date:-55 file:-27
type spanBefore its text:-102 boolean:-28 choice:121 reference:66
type spanBefore leave text:-21 boolean:137 choice:-46
type spanBefore of integer:159 reference:-70 multipleReference:-59
type spanBefore on text:-48 multilineText:134 reference:-32
type spanBefore option boolean:56 choice:-21
type spanBefore optional text:77
type spanBefore or text:72 integer:-25 boolean:-21 choice:-127 reference:36 multipleReference:-48 list:58 file:142
type spanBefore select text:-178 url:-23 integer:73 number:-65 boolean:658 choice:-395 reference:-197 multipleReference:175 list:-52 keyValues:-23
type spanBefore selecting boolean:77 reference:-51
type spanBefore set text:375 multilineText:-83 url:152 email:-39 integer:35 number:-120 boolean:-30 choice:-50 multipleChoice:-27 reference:-23 multipleReference:-33 list:-54 keyValues:-99 date:-57
type spanBefore the text:-52 multilineText:94 url:-58 email:-77 integer:-280 number:48 boolean:-418 choice:36 multipleChoice:-141 reference:57 multipleReference:21 list:-136 keyValues:84 date:-258 file:-36
type spanBefore tick text:-48 boolean:119 choice:-28
type spanBefore to multilineText:-28 url:-21 integer:-45 boolean:-119 choice:48 multipleChoice:240 reference:-143 multipleReference:-90 list:158
type spanBefore toggle text:-42 boolean:161 choice:-28
type spanBefore under text:-26 boolean:-31 reference:44 multipleReference:-22 list:-26 keyValues:84
type spanBefore which multipleReference:61
type spanBefore with text:-79 integer:136
type spanBefore your text:28 multilineText:85 boolean:-24
type spanBefore “ text:-24 boolean:-79 choice:-35 reference:224 multipleReference:-44
type spanVerbControl 1231 url:142 integer:65 number:40 boolean:-84 choice:-28 reference:-59 multipleReference:-29 list:-27
type spanVerbControl 1440 text:76 integer:43 boolean:-39 reference:-28
type spanVerbControl 1447 text:197 choice:-33 reference:-39 list:-22
type spanVerbControl 1450 text:78 reference:-25
type spanVerbControl 1466 text:168 integer:22 boolean:-51 choice:-26 reference:-38 list:-23
type spanVerbControl 1575 text:-57 choice:116
type spanVerbControl 1605 boolean:161 multipleChoice:-59 multipleReference:-21 list:-25
type spanVerbControl 162 boolean:75 reference:-23
type spanVerbControl 1664 keyValues:25
type spanVerbControl 1681 text:-63 multilineText:-35 boolean:117 choice:60 reference:-36
type spanVerbControl 1700 text:107 multilineText:-25 list:-33 keyValues:-21
type spanVerbControl 1703 text:79 multilineText:-24 boolean:56 list:-36
type spanVerbControl 1706 text:-122 multilineText:353 integer:-29 boolean:-24 list:-78 keyValues:-28
type spanVerbControl 1707 list:-60 keyValues:102
type spanVerbControl 1709 text:-50 multilineText:-33 url:120 list:29 keyValues:-20
type spanVerbControl 1715 text:91 multilineText:-47
type spanVerbControl 1716 text:-32 choice:-35 reference:89
type spanVerbControl 1717 text:107 multilineText:-25 list:-33 keyValues:-21
type spanVerbControl 1721 text:65 multilineText:58 list:-42 keyValues:-20
type spanVerbControl 1722 text:100 multilineText:-24 list:-32
type spanVerbControl 1723 text:-87 multilineText:-40 integer:73 boolean:-52 reference:-23 keyValues:168
type spanVerbControl 1724 text:-23 multilineText:81
type spanVerbControl 1729 text:81 multilineText:-33 integer:55 list:-36 keyValues:-26
type spanVerbControl 1733 text:47 multilineText:-50 choice:-28 reference:84
type spanVerbControl 1752 text:107 multilineText:-25 list:-33 keyValues:-21
type spanVerbControl 1754 multilineText:78 boolean:-27
type spanVerbControl 1792 text:70 multilineText:-23 integer:-34 boolean:-42 choice:-31 list:-21 keyValues:139
type spanVerbControl 1815 text:-26 choice:61 date:38
type spanVerbControl 1820 text:-80 multilineText:49 boolean:142 reference:-46
type spanVerbControl 1822 text:55 multilineText:-27 integer:-28 boolean:-25 choice:-37 reference:-22 multipleReference:61 date:91
type spanVerbControl 1824 text:-79 multilineText:-49 integer:79 boolean:-49 choice:98 reference:-25 multipleReference:-35 list:121 keyValues:-33
type spanVerbControl 1828 text:85 multilineText:24 integer:84 number:-36 boolean:-49 reference:-34 list:-28 keyValues:-23
type spanVerbControl 1831 url:-23 integer:151 number:-48 boolean:-41 choice:46 multipleChoice:-27 reference:-60 multipleReference:-42 list:98 keyValues:-60
type spanVerbControl 1832 text:86 multilineText:-39 integer:123 boolean:-82 reference:-50 list:-29 keyValues:68 date:-27
type spanVerbControl 1836 text:-35 integer:-23 boolean:-38 keyValues:164
type spanVerbControl 1842 text:255 multilineText:-21 integer:-146 boolean:-38 choice:121 keyValues:-31 date:-44
type spanVerbControl 1844 text:55 multilineText:-24 number:-20 boolean:-22 choice:87 reference:-37 keyValues:-27 date:-25
type spanVerbControl 1845 text:104 multilineText:103 integer:-32 boolean:-27 choice:-29 list:-26 keyValues:-69
type spanVerbControl 1849 text:46 multilineText:110 integer:-45 boolean:-52 choice:-31 multipleReference:-31 list:142 keyValues:-85
type spanVerbControl 1850 text:40 multilineText:22 integer:54 boolean:-72 choice:90 multipleChoice:-24 reference:-34 multipleReference:-37 list:103 keyValues:-102
type spanVerbControl 1851 text:-27 integer:-29 boolean:-45 keyValues:164
type spanVerbControl 1852 multilineText:30 choice:-27
type spanVerbControl 1857 text:-21 multilineText:-44 integer:98 number:-32 boolean:-27 choice:-32 multipleChoice:92 keyValues:23
type spanVerbControl 1861 text:-125 multilineText:95 integer:26 boolean:-37 choice:-22 reference:-29 keyValues:123
type spanVerbControl 1872 date:95
type spanVerbControl 1878 text:-78 multilineText:-29 integer:-46 boolean:142 date:90
type spanVerbControl 1880 text:72 multilineText:40 integer:-41 boolean:-50 multipleReference:-29 list:142 keyValues:-79
type spanVerbControl 1882 text:-104 number:-27 boolean:-61 reference:-34 multipleReference:-31 list:155 keyValues:-21 date:119
type spanVerbControl 295 text:-38 boolean:114 choice:-31
type spanVerbControl 300 list:20
type spanVerbControl 307 email:33
type spanVerbControl 325 reference:-40 list:87
type spanVerbControl 535 text:28 multilineText:62 boolean:-27 choice:-21
type spanVerbControl 551 multilineText:-33 url:64
type spanVerbControl 554 multilineText:27
type spanVerbControl 556 text:51
type spanVerbControl 572 multilineText:-33 url:64
type spanVerbControl 602 text:28 multilineText:62 boolean:-27 choice:-21
type spanVerbControl 640 text:-167 reference:251 multipleReference:-22
type spanVerbControl 663 text:-29 boolean:-47 reference:78 multipleReference:114 list:-36
type spanVerbControl 665 boolean:-44 choice:133 reference:-162 multipleReference:-27 date:117
type spanVerbControl 668 text:-27 boolean:-65 choice:94 reference:-176 multipleReference:193
type spanVerbControl 670 boolean:-66 choice:137 reference:-121 multipleReference:-40 date:121
type spanVerbControl 676 text:-43 multilineText:-77 url:-26 integer:131 number:-42 boolean:47 choice:62 reference:-35 multipleReference:-32 list:-22
type spanVerbControl 677 boolean:-45 reference:175 multipleReference:-49
type spanVerbControl 679 text:-43 multilineText:-77 url:-26 integer:131 number:-42 boolean:47 choice:62 reference:-35 multipleReference:-32 list:-22
type spanVerbControl 680 text:-30 integer:72 choice:-64 reference:151 multipleReference:-72
type spanVerbControl 682 text:-31 multilineText:-34 choice:67 reference:48 multipleReference:-25
type spanVerbControl 687 choice:-26 reference:-76 date:119
type spanVerbControl 688 text:31 multilineText:-29 choice:-64 reference:117 multipleReference:23
type spanVerbControl 691 text:-120 choice:97 reference:214 multipleReference:-89
type spanVerbControl 692 text:296 integer:-44 boolean:-63 choice:-60 multipleChoice:-29 reference:-139 multipleReference:-87 list:186 date:-22
type spanVerbControl 693 boolean:-34 choice:-33 reference:160 multipleReference:-38
type spanVerbControl 698 multilineText:-72 boolean:68 choice:179 reference:-119
type spanVerbControl 699 text:-146 choice:60 reference:150
type spanVerbControl 700 text:-36 integer:135 number:-35 boolean:-33 choice:-131 reference:148
type spanVerbControl 701 choice:-48 reference:91
type spanVerbControl 709 text:117 multilineText:-37 integer:-23 number:-25 boolean:45 choice:164 multipleChoice:-44 reference:-154 list:-41 date:-21
type spanVerbControl 712 text:-26 boolean:-21 choice:54 multipleReference:121 list:-36
type spanVerbControl 714 choice:91 reference:-78
type spanVerbControl 718 reference:38
type spanVerbControl 723 choice:-48 reference:91
type spanVerbControl 726 choice:-58 reference:96
type spanVerbControl 728 choice:93 reference:-45
type spanVerbControl 730 text:-33 boolean:-20 choice:-38 reference:110
type spanVerbControl 768 text:165 multilineText:107 url:-22 integer:-25 boolean:-48 multipleReference:69 list:-64
type spanVerbControl 781 text:73
type spanVerbControl 785 text:73
type spanVerbControl 791 choice:-20 multipleReference:62 list:-35
type spanVerbControl 796 text:21 multilineText:-21 number:138 boolean:-21
type spanVerbControl 798 text:45 keyValues:72
type spanVerbControl 804 text:109 multilineText:-41 url:36 integer:-78 number:81 boolean:-66 choice:64 reference:-38
type spanVerbControl 805 text:-111 integer:84 reference:36
type spanVerbControl 806 text:-29 reference:39
type spanVerbControl 807 text:-26 multilineText:97 email:-43 number:40 boolean:-107 choice:214 multipleChoice:-23 reference:-83 multipleReference:-43 list:-80 keyValues:49 date:-34
type spanVerbControl 808 text:408 multilineText:-26 url:-27 integer:-31 boolean:-32 choice:-62 reference:-41 multipleReference:-20 list:-66 date:-51
type spanVerbControl 810 text:275 multilineText:-72 boolean:-25 choice:-43 reference:-33 list:-24 keyValues:-33
type spanVerbControl 811 text:232 multilineText:-66 number:-31 boolean:-42 reference:-27 multipleReference:131 list:-62 keyValues:-74
type spanVerbControl 812 text:-30 multilineText:157 url:-20 integer:-29 boolean:-28 choice:25 reference:-24 list:-36
type spanVerbControl 813 text:-164 multilineText:-22 url:234 email:44 integer:-52 list:50
type spanVerbControl 815 text:-57 integer:-23 date:98
type spanVerbControl 817 text:39 list:44
type spanVerbControl 818 text:102 integer:-193 boolean:90 list:-34 date:87
type spanVerbControl 819 text:135 multilineText:-32 email:135 integer:71 number:-77 choice:-52 reference:-45 multipleReference:40 list:-76 keyValues:-22 date:-40
type spanVerbControl 820 text:54 multilineText:-22 url:-20 integer:-67 number:-20 boolean:-23 choice:165 reference:-35
type spanVerbControl 821 text:-92 url:-28 email:-27 integer:-25 number:-33 boolean:-30 choice:182 reference:-22 multipleReference:-25 list:-40 keyValues:74
type spanVerbControl 825 text:-36 integer:82
type spanVerbControl 826 text:69 multilineText:-45 choice:75 reference:-32
type spanVerbControl 827 text:75 multilineText:118 integer:-21 boolean:-46 multipleReference:70 list:-55
type spanVerbControl 828 text:-100 url:27 email:-27 integer:-68 number:72 boolean:-66 choice:174 reference:-36 multipleReference:-25 list:-48 keyValues:68
type spanVerbControl 829 text:88 reference:-24
type spanVerbControl 831 text:74
type spanVerbControl 833 text:110 integer:-22
type spanVerbControl 837 text:-27 number:106 boolean:77 choice:-28 reference:-26 list:-21
type spanVerbControl 848 text:73
type spanVerbControl 851 text:88 reference:-24
type spanVerbControl 856 text:45
type spanVerbControl 858 multilineText:-26 url:-22 integer:66 boolean:73 choice:37 reference:-29 list:-23
type spanVerbControl 899 boolean:26
type spanVerbControl 929 text:-24 boolean:63
type spanVerbControl 930 boolean:23
type spanVerbControl 932 boolean:-204 choice:240 reference:-20
type spanVerbControl 933 boolean:-43 multipleChoice:107
type spanVerbControl 935 boolean:-253 choice:223 multipleChoice:101 reference:-20
type spanVerbControl 952 text:46
type spanVerbControl 953 boolean:-22 multipleChoice:107
type spanVerbControl 954 boolean:-202 choice:239 reference:-21
type spanVerbControl 967 boolean:24
type spanVerbControl 969 boolean:24
type spanVerbControl 973 boolean:-43 multipleChoice:107
type spanVerbControl 976 boolean:-125 choice:147
type spanVerbControl 986 text:-31 multipleChoice:111
type typeColumn 3 text:-302 boolean:-95 multipleChoice:113 reference:70 multipleReference:51 list:57 keyValues:180
type typeColumn 5 multilineText:44 integer:86 boolean:23 choice:-32 reference:-30 list:-21
type typeColumn 6 text:-354 multilineText:-32 url:-25 integer:684 number:-78 choice:-180 reference:33 multipleReference:-36 list:57 keyValues:-55 date:-24 file:-20
type typeColumn 7 text:-100 multilineText:-37 email:-25 integer:-136 number:-32 boolean:-57 choice:133 reference:-38 list:367 keyValues:-28 date:-32
type typeColumn 8 text:452 multilineText:-75 email:-36 integer:-36 number:-45 boolean:210 choice:-120 reference:-107 multipleReference:-36 list:-107 keyValues:-51 date:-43
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:77 reference:1969
type typeColumnWord email email:2000
type typeColumnWord enum choice:2000
type typeColumnWord file file:2000
type typeColumnWord float number:2000
type typeColumnWord int integer:2000
type typeColumnWord integer integer:2000
type typeColumnWord json multilineText:2000
type typeColumnWord list list:2000
type typeColumnWord number integer:2000
type typeColumnWord select reference:2003
type typeColumnWord string text:2046 boolean:-24
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1800 multilineText:53 list:182
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2018
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun text:-34 multilineText:188 url:-30 email:62 number:-53 boolean:267 choice:-138 multipleChoice:-35 reference:-234 multipleReference:70 list:76 date:-74 file:-30
type typeControl button reference:-20 file:76
type typeControl fieldNoun text:80 multilineText:227 number:46 boolean:-245 choice:-210 multipleChoice:-63 reference:-185 multipleReference:-140 list:92 keyValues:45 date:-77 file:-107
type typeControl menuNoun text:-236 multilineText:-284 url:-27 integer:-47 number:-48 boolean:-154 choice:590 reference:1120 multipleReference:192 list:-48 date:-27
type typeControl optionNoun text:-58 multilineText:-93 url:-69 email:-24 integer:104 number:65 boolean:114 choice:117 multipleChoice:90 reference:-85 multipleReference:-85 list:-63 keyValues:-42 date:-35 file:-21
type typeControl place text:-83 email:-36 integer:-32 boolean:-80 choice:-38 reference:151 list:171
type typeControl toggleNoun text:-93 multilineText:-28 url:-27 integer:-39 number:-30 boolean:2229 choice:103 multipleChoice:-20 reference:-80 multipleReference:-35 keyValues:-27 date:-37 file:-22
type typeControlWord a text:-28 boolean:-39 choice:-21 reference:67 multipleReference:113 list:-38
type typeControlWord and multilineText:225 url:-30 email:-30 integer:110 number:-67 choice:-147 multipleChoice:-26 reference:-32 keyValues:-27 date:-35 file:64
type typeControlWord area text:-61 multilineText:162 choice:-21
type typeControlWord as text:25 choice:128 reference:-128
type typeControlWord at text:-43 multilineText:-34 url:48 boolean:31 choice:-67 reference:102
type typeControlWord be text:-84 choice:100
type typeControlWord box url:-28 email:62 integer:-33 number:-33 boolean:254 choice:-157 multipleChoice:-33 reference:-26 multipleReference:26 list:76 date:-76
type typeControlWord boxes integer:48
type typeControlWord button text:-27 boolean:-78 choice:101 reference:-20 file:75
type typeControlWord by text:-21 list:77
type typeControlWord check boolean:191 reference:-110
type typeControlWord checkbox text:-30 boolean:303 choice:-32 reference:-170 multipleReference:-20
type typeControlWord choose text:-62 multilineText:-30 integer:-29 boolean:-70 choice:143 reference:138
type typeControlWord click text:61 integer:-24 list:60
type typeControlWord drop-down text:-38 choice:31 reference:83 multipleReference:-29
type typeControlWord dropdown text:-103 multilineText:-36 integer:-26 number:-22 boolean:-100 choice:134 reference:52 multipleReference:216 list:-27
type typeControlWord e.g multilineText:55
type typeControlWord enter multilineText:26 url:-64 email:122 integer:48 number:131 choice:-63 reference:-57 multipleReference:-44 keyValues:-43 date:-33
type typeControlWord field text:-149 multilineText:-33 url:42 email:26 integer:76 number:45 boolean:-142 choice:48 multipleChoice:-45 reference:-240 multipleReference:-98 list:100 keyValues:68 date:-45 file:-98
type typeControlWord fields text:101 multilineText:84 url:-37 email:-34 integer:-70 boolean:-78 choice:82 reference:47 multipleReference:-34 keyValues:-23 date:-37
type typeControlWord for text:25 integer:55 number:-37
type typeControlWord give text:58 multilineText:-25
type typeControlWord has choice:25
type typeControlWord if text:28 boolean:30 reference:-31 multipleReference:-20 list:78
type typeControlWord in text:-24 multilineText:56 integer:-34 number:32 boolean:34 choice:-123 reference:89
type typeControlWord input text:176 multilineText:-49 boolean:-55 choice:-31 reference:-38 list:114
type typeControlWord is text:-48 integer:76 boolean:61
type typeControlWord list boolean:-25 choice:23 reference:21
type typeControlWord menu text:-40 choice:130 reference:-86 multipleReference:34
type typeControlWord next reference:-72 multipleReference:121
type typeControlWord of list:65
type typeControlWord on text:114 multilineText:-73 integer:53 number:-55 boolean:167 multipleReference:-32 list:-77 keyValues:-35
type typeControlWord option text:-43 url:-37 boolean:232 choice:-21 multipleReference:-20
type typeControlWord or multilineText:-22 url:132 list:-31
type typeControlWord parameters text:-34 integer:56 boolean:24 choice:-20 reference:20
type typeControlWord provide boolean:25
type typeControlWord section text:-63 multilineText:25 choice:-22 list:118
type typeControlWord select text:-124 multilineText:-270 url:-32 email:-23 integer:-60 number:-58 boolean:-171 choice:107 multipleChoice:-37 reference:289 multipleReference:122 list:103 keyValues:-37 date:139 file:59
type typeControlWord setting text:-65 multilineText:-40 integer:86 boolean:-52 choice:124 multipleChoice:111 reference:-44 multipleReference:-42 list:-33
type typeControlWord so boolean:143 reference:-101
type typeControlWord specify text:-77 multilineText:-57 url:-23 integer:-49 number:-39 boolean:-78 choice:242 reference:-93 multipleReference:-52 list:83 keyValues:149
type typeControlWord switch text:-23 boolean:-43 choice:138 reference:-30
type typeControlWord text text:100 multilineText:142 boolean:-80 choice:-35 reference:-52 list:-22
type typeControlWord the text:-71 url:-57 email:55 number:111 boolean:-49 reference:180 list:-46 keyValues:-46 date:-31
type typeControlWord to text:-199 url:-76 email:-20 integer:72 number:60 boolean:87 choice:199 multipleChoice:-22 reference:-43 multipleReference:80 list:-76 keyValues:-44 date:-48 file:-24
type typeControlWord toggle boolean:25 choice:-102 reference:123
type typeControlWord type multilineText:78 url:89 integer:-29 reference:-37 list:-64
type typeControlWord which text:128 boolean:-85 reference:-20 multipleReference:85 list:-20
type typeControlWord with text:-42 choice:-95 reference:179
type typeControlWord you text:-177 url:-20 email:62 number:-34 choice:-45 multipleReference:-35 list:159 keyValues:152
type typeControlWord your boolean:102 reference:39 date:-54
type typeDefault 0 text:207 multilineText:-250 url:-484 email:-631 integer:-460 number:-393 boolean:-50 choice:348 multipleChoice:-650 reference:-108 multipleReference:-346 list:-553 keyValues:-490 date:-677 file:-654
type typeDefault 1 multilineText:76
type typeDefault 2 text:-225 multilineText:-46 url:-34 integer:-160 number:-39 boolean:953 choice:-73 multipleChoice:-21 reference:-92 multipleReference:-46 list:-69 keyValues:-38 date:-29 file:-38
type typeDefault 3 text:-315 multilineText:-69 url:-37 email:-31 integer:469 number:84 boolean:-142 choice:30 reference:-66 list:192 keyValues:-43 date:-37
type typeDefault 4 text:506 multilineText:-174 email:-171 integer:-140 number:-151 boolean:-395 choice:413 multipleChoice:109 reference:-74 multipleReference:-251 list:135 keyValues:-102 date:83 file:-86
type typeEmail 0 text:-38 email:79 list:31
type typeExample 1 integer:157 boolean:-37 list:-34
type typeExample 2 boolean:29
type typeExample 6 text:96 multilineText:31 url:-33 email:-20 integer:-37 number:-25 boolean:-59 choice:147 reference:-57 list:-43 keyValues:-24 date:-23
type typeExample 7 text:-155 url:31 integer:-169 choice:-24 list:398
type typeFirst 0 text:136 boolean:-21 choice:-39
type typeFirst 1 text:-204 integer:160 boolean:-51 choice:237 reference:-56 list:-21
type typeFirst a text:37 multilineText:118 url:-44 integer:-166 number:185 boolean:66 choice:-133 multipleChoice:-26 reference:89 multipleReference:34 list:-66 keyValues:-43 date:-45 file:-38
type typeFirst accept text:-29 boolean:80
type typeFirst access text:-75 integer:69 boolean:68
type typeFirst add text:-153 multilineText:166 integer:-34 boolean:-21 reference:-37 list:20 keyValues:115
type typeFirst additional text:34 boolean:-23 choice:-32 multipleReference:-24 list:55 keyValues:23
type typeFirst address text:-44 email:79 boolean:-27
type typeFirst after text:-44 integer:-84 choice:137 reference:-20 multipleReference:81 list:-51
type typeFirst all text:-44 boolean:-80 choice:138 reference:58 multipleReference:-21
type typeFirst allow text:-188 multilineText:-23 boolean:236 choice:155 multipleReference:-40 list:-50
type typeFirst allows text:137 multilineText:-89 integer:-24 boolean:-75 choice:58 multipleReference:24 list:-76 date:104
type typeFirst an text:-146 multilineText:-20 url:-23 email:-23 integer:62 number:73 boolean:118 reference:26 multipleReference:-42 list:-62 keyValues:-24 date:26
type typeFirst api text:157 boolean:-29 reference:-21
type typeFirst appears boolean:-45 choice:-80 reference:166
type typeFirst are text:101 multilineText:80 boolean:124 choice:-190 reference:-23 multipleReference:-57 list:39 keyValues:-21
type typeFirst assign text:-129 integer:96 number:-27 boolean:39 reference:46 multipleReference:121 list:-46 keyValues:-41
type typeFirst authentication text:153 choice:-75 reference:-36
type typeFirst automatically text:-66 boolean:146 choice:-35
type typeFirst azure text:109 boolean:-35 choice:-20
type typeFirst by text:-205 multilineText:-30 integer:125 boolean:194 choice:-35 reference:-45 multipleReference:61 list:-49
type typeFirst can text:-65 integer:-39 boolean:74 choice:52 reference:-53 date:103
type typeFirst certificate text:180 multilineText:-101 boolean:-20
type typeFirst check text:36 multilineText:-66 choice:-27 reference:114
type typeFirst choice text:-111 boolean:-76 reference:274
type typeFirst choose text:59 multilineText:-32 email:-30 integer:-78 boolean:-302 choice:297 multipleChoice:102 reference:-30 multipleReference:144 list:-43 date:-26
type typeFirst click boolean:-61 reference:189 multipleReference:-66 list:-21
type typeFirst color text:91 choice:-22
type typeFirst comma-separated text:-41 boolean:-35 choice:-24 multipleReference:-43 list:225
type typeFirst configure text:183 multilineText:-83 integer:-35 boolean:-32 choice:-43 reference:-58 multipleReference:-33 list:151 keyValues:-43
type typeFirst controls text:65 multilineText:261 url:-22 integer:-96 number:-36 boolean:-192 choice:43 multipleChoice:-29 reference:-60 multipleReference:205 list:-78 keyValues:-49
type typeFirst create integer:74 boolean:-64 choice:68 reference:-31
type typeFirst currently text:-44 choice:92 reference:-25
type typeFirst custom text:-104 multilineText:123 boolean:53 choice:-106 multipleChoice:-20 reference:-35 multipleReference:-28 list:58 keyValues:104
type typeFirst customer text:22
type typeFirst customize text:-49 multilineText:136 choice:-32
type typeFirst decides boolean:-57 choice:102
type typeFirst default text:60 multilineText:-67 url:-33 integer:74 number:-31 boolean:-140 choice:45 multipleReference:194 list:-35 keyValues:-32
type typeFirst defaults text:35 url:111 integer:-21 boolean:-35 choice:-82 reference:-30 multipleReference:-22 list:23 date:86
type typeFirst define integer:-61 boolean:-53 reference:104 multipleReference:-30 list:33 keyValues:44
type typeFirst defines text:250 multilineText:-29 url:74 email:24 integer:34 number:-84 boolean:-185 choice:123 multipleReference:-62 list:-83 keyValues:-31 date:-28
type typeFirst describe text:36
type typeFirst determine text:132 multilineText:-49 boolean:-32 choice:22
type typeFirst determines text:112 boolean:-42 choice:-20
type typeFirst disabled text:-23 choice:179 multipleReference:-34 list:-33
type typeFirst display text:68
type typeFirst displays number:-41 boolean:110
type typeFirst each email:-32 integer:27 boolean:-21 list:73
type typeFirst either text:30 number:86 boolean:-41
type typeFirst email url:-25 email:154 boolean:-34
type typeFirst enable boolean:-78 multipleChoice:111
type typeFirst enabled text:-45 boolean:118 choice:-20 multipleChoice:39 multipleReference:-27
type typeFirst enables text:22 boolean:108 choice:-86
type typeFirst enter text:62 multilineText:-71 url:130 email:77 integer:152 boolean:114 choice:51 multipleChoice:-45 reference:-162 multipleReference:-114 list:-189 keyValues:-95 file:-24
type typeFirst environment text:52
type typeFirst example text:81 url:55 boolean:-24 choice:-27
type typeFirst extra text:78 boolean:-53 choice:-65 reference:-26 multipleReference:167 list:-37
type typeFirst field multilineText:105 url:-25 integer:48 boolean:-23 reference:-55 multipleReference:-21 list:-27
type typeFirst file boolean:-55 list:88
type typeFirst fill text:-88 multilineText:40 integer:-31 number:-25 boolean:-55 choice:-26 reference:-27 multipleReference:-23 list:251 keyValues:-21
type typeFirst filter text:-105 multilineText:146 boolean:-24 choice:-27 reference:-23 keyValues:69
type typeFirst for text:-53 multilineText:-27 integer:-72 boolean:264 choice:-29 reference:55 keyValues:-27
type typeFirst form text:-41 choice:129
type typeFirst give text:-48 boolean:-44 reference:122
type typeFirst hello text:-88 multilineText:195 choice:-38
type typeFirst here text:-57 multilineText:92 choice:-23 multipleChoice:111 multipleReference:-37 list:-24
type typeFirst hour integer:36 boolean:-20 choice:32
type typeFirst how text:53 multilineText:-38 integer:82 number:-61 boolean:-70 choice:166 reference:-32 multipleReference:-20 list:-26
type typeFirst html text:-25 multilineText:28 boolean:-139 list:212 keyValues:-36
type typeFirst http text:-234 integer:162 list:123
type typeFirst if text:-100 multilineText:-46 integer:30 number:92 boolean:51 choice:-221 multipleChoice:-28 reference:269 multipleReference:50 list:-90 keyValues:-37
type typeFirst in text:-66 integer:-129 boolean:-59 reference:332
type typeFirst include text:-45 boolean:107
type typeFirst internal text:35
type typeFirst ip text:29
type typeFirst is multilineText:25 url:62 integer:54 number:-39 boolean:47 choice:27 multipleChoice:-25 reference:-150 multipleReference:-40 list:84 keyValues:-34
type typeFirst it text:-50 multilineText:-93 url:-21 integer:92 boolean:-59 reference:79 list:-40 keyValues:93
type typeFirst json text:-164 multilineText:459 boolean:-48 choice:-36 reference:-30 list:-39 keyValues:-80
type typeFirst keep text:136 multilineText:-36 email:-87 boolean:28 multipleChoice:-24 multipleReference:-20 list:68 keyValues:-32
type typeFirst ldap text:70 email:-29 boolean:-27
type typeFirst leave text:51 url:141 integer:-35 number:42 boolean:-56 choice:-47 reference:-68 multipleReference:-30 list:-27 keyValues:50
type typeFirst limit text:86 boolean:-25 list:-26
type typeFirst limits text:-23 choice:-30 reference:85
type typeFirst list integer:-39 multipleReference:-43 list:121
type typeFirst local text:-71 reference:129
type typeFirst log boolean:56 choice:-41
type typeFirst maximum multilineText:-26 integer:103 number:-47
type typeFirst message text:77 multilineText:-49 boolean:-20 choice:25
type typeFirst minimum text:-31 integer:61 number:74 boolean:-25
type typeFirst multiple text:-35 boolean:-34 choice:-55 multipleChoice:154 multipleReference:-25 list:56
type typeFirst mysql text:96 choice:-29
type typeFirst name text:133 reference:-46
type typeFirst number text:-20 integer:48
type typeFirst on text:-34 choice:70
type typeFirst one text:-109 integer:-32 choice:-44 multipleReference:-25 list:229 file:59
type typeFirst only text:63 multilineText:-20 boolean:-116 choice:217 reference:-41 multipleReference:-59 list:78 keyValues:-41
type typeFirst option text:-39 boolean:65
type typeFirst optional text:63 multilineText:-66 integer:71 number:-70 choice:-34 multipleChoice:-26 reference:-129 multipleReference:-53 list:122 keyValues:114
type typeFirst optionally text:-88 multilineText:-40 boolean:-69 choice:-27 reference:233 multipleReference:92 list:-43
type typeFirst override text:-45 boolean:-74 choice:-112 list:-36 keyValues:328
type typeFirst parameter text:120 multilineText:89 choice:-60 multipleReference:-28 list:-44 keyValues:-31
type typeFirst paste text:-66 multilineText:135 choice:-27
type typeFirst path text:98 boolean:-39 reference:-22
type typeFirst primary text:37
type typeFirst provide text:-38 multilineText:198 url:-20 integer:-73 boolean:-50 choice:-36 reference:-23 keyValues:67
type typeFirst provides boolean:-53 reference:-52 list:162
type typeFirst query text:165 multilineText:-54 integer:30 choice:-47 reference:-32
type typeFirst refers text:-45 integer:26 choice:109
type typeFirst refresh text:-77 integer:60 boolean:103 reference:-32
type typeFirst relative text:60 multilineText:-45
type typeFirst repository text:54 multilineText:-40
type typeFirst request text:-78 multilineText:-117 integer:58 keyValues:181
type typeFirst require text:-96 boolean:222 choice:-32
type typeFirst required text:-27 boolean:-21 choice:53
type typeFirst reserved text:82 boolean:-29 choice:-22
type typeFirst search text:99 multilineText:-51
type typeFirst select text:-103 multilineText:-80 url:-28 integer:-84 number:-39 boolean:36 multipleChoice:46 reference:114 list:66 keyValues:-41 date:35 file:-28
type typeFirst selected text:-21 boolean:119 choice:-86 multipleReference:50
type typeFirst set multilineText:-57 url:-22 integer:69 number:-34 boolean:65 multipleChoice:54 reference:-105 list:-78 keyValues:139
type typeFirst sets text:428 multilineText:-47 url:-21 integer:-79 number:105 boolean:-218 choice:23 reference:-26 multipleReference:-65 list:-65 keyValues:-21 date:-70
type typeFirst show text:-45 boolean:179 choice:-103
type typeFirst shows text:-116 boolean:138
type typeFirst sign boolean:46
type typeFirst sort text:55
type typeFirst source text:29 integer:46 choice:-20 reference:-26
type typeFirst specific text:49
type typeFirst specifies text:385 multilineText:-146 url:-47 email:-31 integer:71 number:379 boolean:-215 choice:-183 multipleChoice:-23 reference:-95 multipleReference:-55 list:-52 keyValues:-42 date:-20 file:-24
type typeFirst specify multilineText:-165 url:-50 email:-80 integer:-31 number:-53 boolean:40 choice:134 multipleChoice:-41 multipleReference:71 list:144 keyValues:-46
type typeFirst support text:150 multilineText:-24 list:-27 keyValues:-30
type typeFirst switch boolean:29
type typeFirst target number:121 boolean:-21 reference:-26
type typeFirst test text:-45 multilineText:-27 integer:-23 boolean:81 choice:-31 multipleChoice:147 multipleReference:-34 list:-45
type typeFirst text text:36 choice:74 reference:-34
type typeFirst the multilineText:-266 url:182 email:113 number:-132 boolean:-415 multipleChoice:-142 reference:-165 multipleReference:-29 list:98 keyValues:-27 date:-41 file:134
type typeFirst these text:90 multilineText:-26
type typeFirst this text:-141 multilineText:186 url:-45 email:-28 integer:167 boolean:300 choice:-60 multipleChoice:84 reference:-345 multipleReference:-36 list:-59 keyValues:-70 file:-26
type typeFirst title text:22
type typeFirst to text:202 boolean:-55 reference:-30
type typeFirst toggle text:-32 boolean:-48 choice:138
type typeFirst total text:-41 integer:59 number:41
type typeFirst true text:-61 boolean:141 choice:-24
type typeFirst turn boolean:25
type typeFirst turns text:-46 boolean:153
type typeFirst type text:65 multilineText:64 url:-31 integer:34 reference:-70
type typeFirst types text:-57 multilineText:-32 boolean:-20 choice:-28 multipleChoice:104 multipleReference:135 list:-50
type typeFirst unique text:121 url:-81
type typeFirst url text:129 url:-57 boolean:-23 choice:-25
type typeFirst use text:187 multilineText:-77 url:-29 integer:-123 boolean:116 choice:83 reference:-95 date:21
type typeFirst used text:-197 multilineText:92 email:85 integer:123 number:-20 choice:-20
type typeFirst value text:101 multilineText:-34 integer:201 number:-84 boolean:-52 choice:-22 reference:-58 list:-23
type typeFirst version text:-71 reference:132
type typeFirst what text:-40 multilineText:-85 integer:-72 number:122 boolean:-35 choice:-31 reference:93 list:73
type typeFirst when text:-85 multilineText:-79 url:-34 integer:-89 boolean:91 choice:211 reference:-81 multipleReference:-53 list:46 keyValues:-28 date:155
type typeFirst where text:91 url:46 integer:-23 boolean:-21 reference:-25
type typeFirst whether text:-67 boolean:-33 choice:194 reference:-26 multipleReference:-22
type typeFirst who text:21 multilineText:-50 integer:-31 number:-22 boolean:-95 choice:110 reference:156 multipleReference:-23 list:-25
type typeFirst with choice:-29 multipleReference:105
type typeFirst write text:-46 multilineText:122 list:-37
type typeFirst you text:-96 multilineText:41 url:-20 integer:110 number:-44 boolean:-133 choice:-86 multipleChoice:75 reference:256 multipleReference:-22 list:-76 keyValues:-25 date:-23
type typeFirst your text:180 multilineText:68 url:-86 email:-22 integer:63 number:-55 boolean:-103 choice:-85 multipleChoice:47 reference:51 multipleReference:-35 list:-52 keyValues:55
type typeFirstClass accept text:-29 boolean:80
type typeFirstClass aimless text:-165 multilineText:-154 url:-174 email:-77 integer:30 number:-89 boolean:-195 choice:-237 multipleChoice:113 reference:70 multipleReference:-205 list:-159 keyValues:-87 date:-142
type typeFirstClass article multilineText:-181 url:122 email:78 integer:-126 number:90 boolean:-265 choice:-150 multipleChoice:-183 reference:-61 multipleReference:-45 list:-64 keyValues:-89 date:-50 file:86
type typeFirstClass be text:88 multilineText:109 url:51 email:-24 integer:40 number:-49 boolean:181 choice:-172 multipleChoice:-35 reference:-169 multipleReference:-103 list:121 keyValues:-60
type typeFirstClass beforePlace text:167 multilineText:-292 url:170 email:104 integer:-33 number:-158 boolean:-512 choice:92 multipleChoice:-148 reference:-303 multipleReference:-50 list:78 keyValues:-35 date:-54 file:128
type typeFirstClass blank choice:39
type typeFirstClass button text:-95 number:-26 boolean:23 reference:206 multipleReference:-20
type typeFirstClass check text:-69 multilineText:-30 integer:-29 boolean:139 choice:-38 multipleChoice:147 reference:-21 multipleReference:-36 list:-48
type typeFirstClass checkingHeading text:-48 multilineText:-27 integer:-62 boolean:72 choice:-48 multipleChoice:146 multipleReference:-80 list:83
type typeFirstClass click boolean:-61 reference:189 multipleReference:-66 list:-21
type typeFirstClass condition text:-69 multilineText:-155 email:-39 integer:-93 number:44 boolean:-58 choice:162 multipleChoice:-52 reference:126 multipleReference:-27 list:-72 keyValues:-73 date:132 file:-33
type typeFirstClass configure text:83 url:-43 email:-24 integer:-35 number:-61 boolean:-44 choice:-123 reference:27 multipleReference:-27 list:90 keyValues:138
type typeFirstClass contrast text:202 url:-27 email:-25 integer:63 number:237 boolean:-214 choice:-84 multipleChoice:-31 multipleReference:169 list:-185 keyValues:-109 date:-25
type typeFirstClass defaultHeader text:86 multilineText:-78 url:76 integer:46 number:-39 boolean:-182 choice:-29 multipleChoice:-20 reference:-35 multipleReference:163 list:-21 keyValues:-30 date:66
type typeFirstClass descriptionHeader text:202 multilineText:-107 url:-30 integer:116 number:21 boolean:-141 choice:-101 multipleReference:-23 list:36 date:73
type typeFirstClass determiner multilineText:126 url:-136 email:-44 integer:25 number:55 boolean:-263 choice:-127 multipleChoice:-93 reference:-392 multipleReference:-213 list:-114 keyValues:-42 date:-81 file:27
type typeFirstClass display text:-175 multilineText:-27 integer:61 number:-54 boolean:373 choice:-139 reference:-44 multipleReference:100 list:-42 keyValues:-30
type typeFirstClass durationNoun integer:147 number:-22 boolean:-29 choice:-20
type typeFirstClass edition text:-71 reference:132
type typeFirstClass emailNoun url:-25 email:154 boolean:-34
type typeFirstClass enter text:-196 multilineText:203 url:-66 email:-54 integer:52 number:-212 boolean:-21 multipleChoice:-82 reference:-264 multipleReference:-35 list:21 keyValues:98 date:-28 file:-56
type typeFirstClass exampleHeader text:81 url:55 boolean:-24 choice:-27
type typeFirstClass fieldNoun text:130 multilineText:-54 url:-28 integer:40 number:-20 boolean:-29 choice:-77 multipleChoice:130 reference:-61 multipleReference:-27 list:-34
type typeFirstClass fileNoun text:102 boolean:-70 reference:-38 list:87
type typeFirstClass fillingVerb url:-29 email:-63 integer:-104 number:-157 boolean:-185 choice:114 multipleChoice:29 reference:-108 multipleReference:40 list:-101 keyValues:-129 file:-83
type typeFirstClass formNoun text:-42 choice:129
type typeFirstClass genericHeading text:-114 multilineText:77 url:-27 integer:-20 number:-26 boolean:-244 choice:130 multipleChoice:201 reference:-156 multipleReference:-61 list:126 keyValues:51 date:57
type typeFirstClass groupNoun boolean:-52 choice:74 reference:-34 date:82
type typeFirstClass headingVerb text:-214 url:-126 email:-48 integer:-77 number:-145 boolean:342 choice:-214 multipleChoice:229 reference:118 multipleReference:-72 list:-51 keyValues:109 date:-33 file:-99
type typeFirstClass hostNoun text:102 url:53 integer:-21 boolean:-34 reference:-29 list:-50
type typeFirstClass inputNoun text:-27 multilineText:126 url:-69 email:-26 integer:170 number:166 boolean:-148 choice:24 multipleChoice:97 reference:-198 multipleReference:-85 list:-126 keyValues:-64 date:84 file:-20
type typeFirstClass kindNoun text:123 multilineText:60 url:-34 integer:28 choice:20 reference:-86
type typeFirstClass labelConnector text:-53 multilineText:-27 integer:-72 boolean:264 choice:-29 reference:55 keyValues:-27
type typeFirstClass labelFiller multilineText:-162 url:28 email:53 integer:-155 boolean:-109 choice:-282 multipleChoice:-155 multipleReference:-110 list:-130 keyValues:-61 date:-76 file:69
type typeFirstClass labelHeader text:60 multilineText:185 url:-38 number:-35 boolean:-22 choice:-37 multipleChoice:109 reference:-84 multipleReference:-62 list:-86 keyValues:-44
type typeFirstClass leave text:180 multilineText:-41 url:138 email:-92 integer:-39 number:40 boolean:-35 choice:-60 multipleChoice:-34 reference:-73 multipleReference:-51 list:40
type typeFirstClass limitsHeader text:-23 choice:-30 reference:85
type typeFirstClass lookalike text:-25 integer:66
type typeFirstClass make text:-43 url:-69 email:-28 number:-72 choice:-108 multipleChoice:107 reference:-20 multipleReference:-104 list:101 keyValues:224 date:-30 file:-22
type typeFirstClass manipulate text:-45 multilineText:-22 boolean:145 reference:-28
type typeFirstClass menuNoun text:-116 multilineText:-93 url:-32 email:-20 integer:-129 number:-43 choice:-96 multipleChoice:44 reference:207 multipleReference:-71 list:175 keyValues:-43 date:32 file:-30
type typeFirstClass multilineNoun text:122 multilineText:495 url:-21 integer:-31 number:-34 boolean:-293 choice:-87 multipleChoice:-22 reference:-92 multipleReference:-42 list:114 keyValues:-94 file:-26
type typeFirstClass navigate text:-105 email:37 integer:57 boolean:187 choice:-52 reference:-31 list:-28
type typeFirstClass negation text:237 boolean:-24 choice:-53 list:-80
type typeFirstClass numberNoun text:-32 multilineText:-43 integer:283 number:83 boolean:-121 choice:-107 reference:-42 multipleReference:-27 list:72 keyValues:-21
type typeFirstClass numberWord text:-128 integer:-35 boolean:-21 multipleReference:-28 list:228 file:58
type typeFirstClass obligation text:226 integer:-25 boolean:-85 choice:21 reference:-24 list:-26
type typeFirstClass off text:115 multilineText:-32 integer:-44 number:-29 boolean:165 choice:112 reference:-38 multipleReference:-55 list:-124 keyValues:-33
type typeFirstClass on text:-177 multilineText:-43 integer:-24 boolean:315 choice:-51 multipleChoice:139 reference:-51 list:-37
type typeFirstClass opener text:-179 multilineText:83 url:-62 email:-51 integer:158 number:-163 boolean:-28 choice:-146 multipleChoice:116 reference:140 multipleReference:-35 list:-61 keyValues:54 date:45
type typeFirstClass openingVerb text:-199 multilineText:133 url:-25 integer:23 boolean:83 choice:-23 multipleChoice:-28 reference:33 keyValues:77
type typeFirstClass optionNoun multilineText:66 url:-42 email:-22 integer:150 number:199 boolean:-90 multipleChoice:-30 reference:-109 multipleReference:-58 list:-83 keyValues:-50 date:-23
type typeFirstClass optionalHeader text:63 multilineText:-66 integer:71 number:-70 choice:-34 multipleChoice:-26 reference:-129 multipleReference:-53 list:122 keyValues:114
type typeFirstClass optionsHeader text:-165 multilineText:-37 url:-45 integer:-37 number:311 boolean:-99 choice:64 reference:-44 multipleReference:-27 list:61
type typeFirstClass otherHeader text:393 multilineText:-40 url:-22 integer:-176 number:-26 boolean:-191 choice:-63 reference:34 multipleReference:-48 list:262 keyValues:-21
type typeFirstClass pairNoun text:-20 boolean:-41 choice:109 list:-20 keyValues:32
type typeFirstClass paste text:-66 multilineText:135 choice:-27
type typeFirstClass place text:-149 multilineText:-36 number:-31 boolean:-86 choice:116 reference:182 multipleReference:103
type typeFirstClass plainNoun text:284 multilineText:-64 url:-22 email:62 integer:-49 boolean:-131 choice:34 multipleReference:-44 list:40
type typeFirstClass pointer multilineText:159 url:-50 email:-30 integer:118 boolean:251 choice:-84 multipleChoice:79 reference:-365 multipleReference:-83 list:43 keyValues:-73 file:-28
type typeFirstClass possessive text:180 multilineText:68 url:-86 email:-22 integer:63 number:-55 boolean:-103 choice:-85 multipleChoice:47 reference:51 multipleReference:-35 list:-52 keyValues:55
type typeFirstClass possibility text:-149 multilineText:-53 integer:-57 choice:24 reference:176 multipleReference:75 list:-61 date:100
type typeFirstClass preposition text:-176 multilineText:-53 url:-45 email:-24 integer:-96 number:-69 boolean:247 choice:197 multipleChoice:-41 reference:70 multipleReference:180 list:-133 keyValues:-56 date:-31 file:-43
type typeFirstClass pronoun text:-296 multilineText:91 url:-96 email:-52 integer:300 number:-46 boolean:44 choice:-192 multipleChoice:132 multipleReference:-105 list:54
type typeFirstClass remark text:81 url:55 boolean:-24 choice:-27
type typeFirstClass requiredHeader text:-27 boolean:-21 choice:53
type typeFirstClass secretNoun text:111 multilineText:-30 integer:-100 boolean:-32 list:98
type typeFirstClass select text:-114 multilineText:-120 url:-46 email:-53 integer:-169 number:-66 boolean:-326 choice:238 multipleChoice:142 reference:183 multipleReference:80 keyValues:-53 file:-45
type typeFirstClass slugEnd text:153 url:-120 email:-37 integer:-72 number:-117 boolean:166 choice:-208 reference:196 multipleReference:74 list:-134 date:-36 file:-24
type typeFirstClass slugVerb url:-44 email:-24 integer:73 number:-50 choice:-58 reference:-219 multipleReference:-68 list:82 keyValues:194
type typeFirstClass softener multilineText:-120 email:-26 number:-91 choice:-38 multipleChoice:-43 reference:49 list:54 keyValues:97 date:75
type typeFirstClass structural text:125 multilineText:-155 url:-33 number:56 boolean:-148 choice:67 reference:38 list:85 date:-20
type typeFirstClass submitVerb text:-167 multilineText:146 integer:32 choice:51 reference:-63 multipleReference:-24 keyValues:96
type typeFirstClass switchEffect multilineText:-157 url:-97 email:-147 integer:-266 number:-135 boolean:683 choice:45 reference:-347 multipleReference:274 list:-294 keyValues:39 date:63 file:-51
type typeFirstClass switchOn text:-42 multilineText:-80 integer:-32 choice:85 multipleChoice:89 reference:94 list:-20
type typeFirstClass titleNoun text:66 boolean:-57 choice:-70 multipleChoice:127 reference:-65 list:-22 date:79
type typeFirstClass toggleNoun text:-86 integer:-30 boolean:192 choice:68 reference:-43 multipleReference:-25 list:-33
type typeFirstClass trialVerb multilineText:-91 integer:-33 boolean:77 choice:-60 multipleChoice:134 reference:104 multipleReference:-42 list:-51
type typeFirstClass typeHeader text:65 multilineText:64 url:-31 integer:34 reference:-70
type typeFirstClass unit text:-37 number:73 boolean:-32 choice:30
type typeFirstClass upload text:-82 multilineText:-24 boolean:112 reference:64 multipleReference:100 list:-22 file:-94
type typeFirstClass urlNoun text:-38 url:-60 email:70 integer:-25 number:-27 boolean:-96 choice:-35 reference:246
type typeFirstClass use text:146 url:-33 integer:-128 boolean:192 choice:75 reference:-128 multipleReference:-37 list:-26
type typeFirstClass valueWord text:-36 multilineText:33 url:-64 email:-38 integer:-43 number:-94 boolean:207 choice:187 reference:-78 multipleReference:32 list:-157 date:-29 file:-29
type typeFirstClass vendor text:92 multilineText:-28 integer:-22 boolean:-108 choice:148 reference:-63 multipleReference:87 list:-41
type typeFirstClass weakLabelHeader text:322 multilineText:-142 integer:-27 boolean:-45 choice:-41 reference:-73 multipleReference:128 list:-39 keyValues:-47
type typeHead % text:-239 integer:-142 number:619 boolean:-74 choice:-27 reference:-41 list:-21
type typeHead 1 text:62
type typeHead access text:-32 boolean:254 choice:-42 reference:-98
type typeHead accesskey text:70
type typeHead account text:-84 multilineText:66 email:119 boolean:-71 choice:-106 reference:145 multipleReference:-26 list:-21
type typeHead action text:-31 boolean:-108 choice:214 reference:80 multipleReference:-43
type typeHead actions text:-72 multilineText:-28 integer:-24 boolean:-28 choice:262 multipleChoice:-41 reference:-38 multipleReference:37 list:-73 keyValues:-24
type typeHead active text:-50 boolean:157 choice:-60
type typeHead address text:110 multilineText:-54 url:-100 email:340 integer:-43 number:-37 boolean:-58 choice:-39 reference:-49 list:-45
type typeHead addresses text:-74 multilineText:-24 integer:-34 boolean:-37 choice:-21 multipleReference:-30 list:294
type typeHead agent text:-60 multilineText:77 boolean:-44 choice:-31 reference:164
type typeHead algorithm text:-147 choice:285
type typeHead all text:90 multilineText:-30
type typeHead amount text:-231 integer:-166 number:644 boolean:-23 choice:-22 reference:-94
type typeHead analysis boolean:-43 choice:163 multipleReference:-32
type typeHead application text:-51 boolean:-25 choice:-226 reference:179 multipleReference:220 list:-20
type typeHead applications multipleReference:71
type typeHead approval boolean:33
type typeHead args text:28 boolean:-40 list:91
type typeHead arguments text:73 integer:-23 boolean:-51 choice:-50 list:-29 keyValues:113
type typeHead attachment choice:49
type typeHead attachments boolean:20
type typeHead attribute text:239 multilineText:-22 email:-26 boolean:-40 reference:-67
type typeHead attributes text:-68 boolean:-44 multipleReference:-21 list:73 keyValues:122
type typeHead audience integer:-20 boolean:-29 list:101
type typeHead authentication text:-97 choice:190
type typeHead authority multilineText:46
type typeHead automatically text:-27 boolean:76
type typeHead banner text:-28 multilineText:-20 url:129 list:-31
type typeHead base boolean:144 choice:-20 reference:-59
type typeHead body text:-51 multilineText:106 boolean:-30 choice:-39 reference:-25 list:-32 keyValues:158
type typeHead branch text:29
type typeHead bucket text:-24 choice:-26 reference:109
type typeHead by text:39 multilineText:-35 url:-51 integer:-32 boolean:-36 multipleChoice:-26 reference:39 multipleReference:-39 list:209 date:-23
type typeHead calculation text:81 integer:-20 choice:80 reference:-30
type typeHead calendar text:-23 choice:41
type typeHead campaign text:-85 boolean:-43 reference:241
type typeHead categories boolean:-271 choice:286 multipleReference:39
type typeHead category text:-77 boolean:-32 choice:198 reference:46
type typeHead cc text:-35 choice:-28 reference:-34 list:173
type typeHead cert text:128 multilineText:-59 choice:-38 reference:49
type typeHead certificate text:-77 multilineText:1427 choice:388 reference:-114
type typeHead certificates text:-50 multilineText:-40 boolean:22 choice:139
type typeHead change text:-32 number:94 reference:-22
type typeHead changes boolean:84
type typeHead channel text:76 boolean:-29 choice:36
type typeHead characters integer:30
type typeHead check text:-48 multilineText:136 choice:-21 reference:-30
type typeHead city text:25
type typeHead class text:177 choice:-117
type typeHead client text:-36 boolean:-83 choice:-56 reference:290
type typeHead cloud reference:56
type typeHead cluster text:46 choice:-49 reference:46
type typeHead code text:247 multilineText:-63 url:-24 integer:101 number:-21 boolean:-95 choice:-199 reference:220 multipleReference:-34 list:-30 keyValues:-25
type typeHead collection text:74 boolean:-88 choice:-137 reference:278 multipleReference:-28
type typeHead color text:311 multilineText:-37 integer:-35 number:-26 boolean:-80 choice:-68 reference:45 keyValues:-20
type typeHead column text:-59 integer:-25 boolean:74 choice:-35 reference:-22 multipleReference:-26 list:134
type typeHead columns text:-52 boolean:-28 choice:112 multipleReference:91 list:-21 file:-34
type typeHead command text:42 boolean:-34 choice:-38 reference:-60 list:158
type typeHead company text:-27 boolean:129 choice:-59
type typeHead compression text:-28 boolean:66
type typeHead condition multilineText:-45 boolean:-47 choice:80 multipleChoice:113 reference:-26 list:39
type typeHead conditions multilineText:84 integer:-27 boolean:-25 choice:-27 multipleReference:-38 list:121 keyValues:-21
type typeHead config text:-28 multilineText:170 boolean:-116
type typeHead configuration text:-81 multilineText:189 boolean:68 reference:-81
type typeHead contact multilineText:-32 integer:-26 boolean:35 choice:-21 reference:143 multipleReference:-24
type typeHead contacts text:109 integer:-26 boolean:-265 choice:-33 multipleChoice:248 reference:-20 multipleReference:111 list:-48
type typeHead content text:208 multilineText:-71 choice:-22
type typeHead context text:181 multilineText:-35 boolean:-38
type typeHead cost text:-100 integer:-20 number:193
type typeHead count text:-89 integer:1639 number:-27
type typeHead country text:137 reference:-34
type typeHead cpu text:-22 integer:-74 number:109
type typeHead credentials text:-21 multilineText:24 reference:23
type typeHead credit text:143 multilineText:-25 boolean:-28 reference:-24
type typeHead criteria text:109 multilineText:-32 integer:-25 boolean:-72 choice:218 reference:-108 list:-25
type typeHead css text:-86 multilineText:172 boolean:-20
type typeHead currency text:33 number:-20 boolean:102 choice:-25 reference:71 list:-25
type typeHead dashboard text:-78 multilineText:92 choice:-28 multipleReference:65
type typeHead data text:-119 multilineText:150 number:-33 boolean:97 reference:-76 list:-26 keyValues:-22 date:101
type typeHead database text:24 integer:42 reference:-24
type typeHead date text:-336 multilineText:-48 url:-36 integer:-65 number:-53 choice:-133 reference:-142 multipleReference:-33 list:-30 date:2446
type typeHead day text:-26 number:40 choice:36 date:-25
type typeHead days integer:71 number:-51
type typeHead default text:-37 url:-20 boolean:129 reference:-37
type typeHead delay text:283 integer:-201 number:-32
type typeHead deleted text:-23 boolean:134 choice:-42 reference:-24
type typeHead deploy boolean:34 choice:26
type typeHead description text:1069 multilineText:132 email:-20 number:-28 choice:-46 reference:-63
type typeHead destination text:-94 integer:-23 boolean:-39 choice:101 reference:126
type typeHead details text:-52 multilineText:80
type typeHead direct text:-47 choice:93
type typeHead discount text:-59 number:144 choice:-23
type typeHead dn text:149 boolean:22 choice:-26 list:-24
type typeHead document text:-34 multilineText:222 number:-20 boolean:-68 reference:-21
type typeHead documents text:-27 boolean:150
type typeHead domain text:134 multilineText:-26 url:-22 boolean:-22 list:53
type typeHead domains text:-117 email:-36 integer:-36 boolean:-202 choice:-106 multipleChoice:-27 reference:-107 multipleReference:410 list:305 keyValues:-23
type typeHead duration integer:-21 choice:73
type typeHead e-mail text:-138 email:2196
type typeHead editor text:-107 multilineText:407 integer:-31 number:-36 boolean:-84 choice:-25 reference:-57
type typeHead email text:-159 multilineText:-48 url:-27 email:2310 integer:-34 number:-29 boolean:145 choice:-34 reference:-70 multipleReference:-34 list:47
type typeHead enabled text:-135 multilineText:-24 integer:-30 number:-22 boolean:414 choice:-65 reference:-80 multipleReference:-29
type typeHead endpoint text:-159 multilineText:-28 url:349 email:-26 integer:-20 boolean:-29 choice:96 multipleChoice:-23 reference:-92 list:-51
type typeHead engine text:233 url:-27 integer:-65 number:-21 boolean:-52 choice:91 reference:-87
type typeHead entries boolean:-91 choice:116
type typeHead environment text:61 boolean:115 choice:-65 reference:-93 multipleReference:135 list:-36
type typeHead environments choice:71 multipleReference:-35
type typeHead event text:-25 boolean:46 choice:134 reference:-97
type typeHead events text:-27 integer:-30 boolean:30 choice:-149 multipleChoice:329 multipleReference:-29 list:-53
type typeHead expression text:548 boolean:-121 choice:-113 reference:-220 multipleReference:-23
type typeHead factor text:-37 integer:-113 number:221 choice:-34 reference:34
type typeHead field text:-106 multilineText:-49 email:-29 number:-24 boolean:-96 choice:124 multipleChoice:-36 reference:330 multipleReference:-22 list:-58 keyValues:-26
type typeHead fields text:-64 multilineText:-75 boolean:-24 choice:-25 multipleReference:154 list:137
type typeHead file text:-195 multilineText:114 url:-34 integer:-51 number:-32 boolean:-59 choice:-151 multipleChoice:-21 reference:-105 multipleReference:-27 list:-60 file:687
type typeHead files boolean:21 choice:-43 multipleReference:75
type typeHead filter text:-29 multilineText:400 url:-28 integer:-38 number:-32 choice:-113 reference:-101 multipleReference:49 list:-52 keyValues:-23
type typeHead filters boolean:-22 choice:-94 reference:110 multipleReference:-35 list:-53 keyValues:159
type typeHead flag text:25 boolean:-122 choice:139
type typeHead flow text:-28 integer:34
type typeHead folder text:84 boolean:-45 choice:-30 reference:61 list:-21
type typeHead footer text:137 boolean:-36 reference:-29
type typeHead for text:-111 multilineText:-32 url:-43 integer:-36 number:-25 boolean:-75 choice:66 multipleChoice:271 reference:-55 multipleReference:-57 list:111 date:-25
type typeHead format text:177 choice:52 reference:-74
type typeHead forms boolean:37
type typeHead formula text:258 boolean:-67 date:-121
type typeHead frequency text:212 multilineText:-32 integer:-34 boolean:-94 choice:47
type typeHead from text:-48 multilineText:-40 url:325 email:39 integer:-31 number:-29 boolean:-81 choice:-28 reference:23 multipleReference:-42 list:-61 date:-45
type typeHead function multilineText:141 choice:-55
type typeHead gateway boolean:27 choice:-57 reference:64
type typeHead group text:209 multilineText:-48 url:-22 integer:-38 number:-28 boolean:-105 choice:-141 reference:273 multipleReference:-44 list:-50 date:-24
type typeHead groups integer:-27 boolean:-121 choice:-37 reference:109 multipleReference:212 list:-46 keyValues:-46
type typeHead handling choice:209 reference:-135
type typeHead header text:55 reference:-20
type typeHead headers text:66 multilineText:22 integer:-40 multipleReference:-35 list:-93 keyValues:1120
type typeHead home text:81 url:38 reference:-51
type typeHead host text:-38 multilineText:-30 url:128 integer:-35 boolean:-25 choice:-85 reference:-49 multipleReference:-39 list:171
type typeHead hostname text:52
type typeHead html text:-165 multilineText:328 boolean:-51 choice:-27 reference:-23
type typeHead id text:1290 multilineText:-45 url:-41 email:-20 integer:132 number:-28 boolean:-123 choice:-43 multipleReference:-28 list:-29
type typeHead identifier text:-141 integer:-31 boolean:-23 reference:244 list:-22
type typeHead ids text:-25 list:111
type typeHead image text:-85 multilineText:-53 url:109 integer:-22 number:-49 boolean:-126 choice:-84 multipleReference:-53 file:399
type typeHead images boolean:57
type typeHead in text:111 integer:-72 choice:24
type typeHead information text:-23 boolean:50
type typeHead input text:224 multilineText:-30 boolean:55 choice:-139 reference:-64
type typeHead instances text:105 integer:28 list:-52
type typeHead instructions text:98 multilineText:20 choice:-21
type typeHead integration multilineText:-20 boolean:-20 choice:122 multipleReference:-43
type typeHead interval text:155 integer:1510 number:-36 boolean:-49 choice:-23 reference:-31
type typeHead intervals text:-31 integer:61
type typeHead introduction text:73 reference:-26
type typeHead invoice text:-135 multilineText:215 boolean:33 choice:-25 reference:-25
type typeHead items text:-57 multilineText:-33 integer:94 boolean:-34 choice:-26 multipleReference:-32 list:150
type typeHead json multilineText:1507
type typeHead key text:73 multilineText:410 url:-21 integer:-53 number:-40 boolean:-38 choice:-63 reference:-96 multipleReference:-30 list:-34 keyValues:-20 date:-25
type typeHead keys text:-143 multilineText:119 url:-26 integer:-40 boolean:26 choice:-87 multipleChoice:-25 reference:99 multipleReference:-93 list:177 keyValues:-27
type typeHead label text:59 multilineText:-37 boolean:-25 choice:-29 reference:42 list:-20 keyValues:72
type typeHead labels text:-55 multilineText:138 multipleReference:-27 list:-58 keyValues:1094
type typeHead language text:90 multilineText:-36 boolean:45 choice:-135 reference:135 multipleReference:-21
type typeHead languages text:-75 integer:-28 boolean:-41 choice:-69 multipleChoice:151 multipleReference:52 list:75
type typeHead layout text:-77 multilineText:-20 boolean:-27 choice:74 multipleReference:113 list:-21
type typeHead length text:-78 integer:230 number:-78
type typeHead level text:-163 number:296 boolean:-21 choice:-20 reference:-39
type typeHead limit text:36 multilineText:-27 integer:1629 number:68 boolean:-66 reference:-70 multipleReference:-20 file:-29
type typeHead lines integer:-28 boolean:102
type typeHead link text:-51 url:93 boolean:-39 reference:49
type typeHead location text:-31 boolean:-28 choice:-67 reference:242 multipleReference:-37
type typeHead logo text:-32 url:94 reference:-21
type typeHead manager text:65
type typeHead mapping text:-66 integer:-55 boolean:133 reference:-35 list:-21 keyValues:92
type typeHead memory integer:147 number:-50
type typeHead message multilineText:376 integer:-49 number:-39 boolean:-81 choice:-100 reference:-40 list:-23
type typeHead messages text:-62 multilineText:231 integer:-28 boolean:-29 choice:93 multipleReference:-65 list:-73 keyValues:-28
type typeHead metadata text:-42 multilineText:135 boolean:-45 choice:87 reference:-46 list:-31 keyValues:-28
type typeHead method text:136 multilineText:-34 boolean:-31 choice:67 reference:-47 multipleReference:-20
type typeHead metric reference:60 multipleReference:-20
type typeHead metrics text:81 multilineText:-24 reference:-24 multipleReference:-29 list:90
type typeHead mobile text:-137 multilineText:52 url:49 boolean:37 reference:-48 list:118
type typeHead mode text:-359 multilineText:-113 url:-37 email:-22 integer:-76 number:-77 boolean:170 choice:419 multipleChoice:-46 reference:265 multipleReference:-57 list:-54 keyValues:-51 date:-46 file:-26
type typeHead model text:46 boolean:65 choice:-112 reference:127 keyValues:-23
type typeHead name text:1178 multilineText:-90 url:-33 integer:-52 number:-24 boolean:-119 choice:44 reference:300 multipleReference:-29 list:-38 keyValues:-26 date:-20
type typeHead namespace text:-51 reference:130
type typeHead network text:27
type typeHead node reference:23
type typeHead nodes integer:-156 choice:163
type typeHead notes text:237 multilineText:-28 integer:-42 boolean:45 reference:-27 multipleReference:-36 list:-49
type typeHead notification text:-36 boolean:72 choice:110 reference:-34 list:-23
type typeHead notifications text:-122 multilineText:-44 integer:-30 boolean:227 multipleReference:134 list:-67
type typeHead number text:586 multilineText:-44 url:-27 integer:1309 number:-56 boolean:-147 choice:-74 reference:-38
type typeHead offset text:40 integer:95 number:-33 boolean:-22 reference:-41
type typeHead on text:-20 integer:-35 boolean:-49 choice:88 reference:-29 date:108
type typeHead only text:-31 boolean:171 reference:-81
type typeHead operation reference:33
type typeHead operator text:-75 boolean:-25 choice:222 reference:-73
type typeHead option choice:104 reference:-64
type typeHead options text:69 integer:-27 boolean:-148 choice:52 multipleChoice:188 reference:-27 list:-67
type typeHead order text:84 multilineText:-60 url:-23 integer:370 number:-54 boolean:-171 choice:107 reference:-255 multipleReference:81 list:-60
type typeHead organisation reference:55
type typeHead organization text:180 multilineText:-27 url:-29 integer:-34 number:-31 boolean:-77 choice:-57 reference:165 multipleReference:-22 list:-34
type typeHead origin text:99 boolean:-40
type typeHead overrides multipleReference:-32 list:61
type typeHead page integer:27 boolean:-42 choice:-31 reference:103
type typeHead pages boolean:21
type typeHead parallelism text:-225 integer:309
type typeHead parameters text:312 multilineText:140 url:-24 integer:-92 number:-25 boolean:22 choice:-151 multipleChoice:-51 multipleReference:-66 list:-58
type typeHead parent text:77
type typeHead parsing text:-45 boolean:140 choice:-38
type typeHead passphrase text:97 multilineText:-50
type typeHead password text:1285 multilineText:-39 integer:-134 number:-32 boolean:-48 choice:65 reference:-36
type typeHead path url:-27 integer:-27 boolean:120 choice:-24 reference:-45 list:102
type typeHead pattern text:59 integer:-20
type typeHead payment boolean:43
type typeHead period text:-55 integer:100 number:-86 boolean:60 choice:-96 reference:108 list:-25 date:30
type typeHead permission text:-103 choice:250 reference:-72 multipleReference:-22
type typeHead permissions text:-43 choice:81 reference:-37 multipleReference:33
type typeHead phone text:81 integer:-27 reference:-20
type typeHead plan choice:-46 reference:83
type typeHead policies text:-43 integer:-42 number:-20 boolean:-68 reference:45 multipleReference:186
type typeHead policy text:-58 multilineText:162 boolean:-68 choice:241 reference:-176
type typeHead port text:-236 url:-27 integer:1865 number:-81 boolean:-35 choice:-32 reference:-28 list:119
type typeHead position text:-51 boolean:-48 choice:107 reference:105 list:-43
type typeHead prefix text:184 integer:137 boolean:-37 choice:-48 reference:-160 multipleReference:-20
type typeHead priority text:27 integer:31 number:-81 boolean:-85 choice:43 reference:95
type typeHead product reference:33
type typeHead profile text:-25 boolean:-29 choice:-57 reference:184 multipleReference:-34
type typeHead project number:-45 boolean:-110 choice:-93 reference:378
type typeHead projects text:-27 boolean:66 choice:-21 multipleReference:22
type typeHead prompt text:-137 multilineText:234 boolean:-37 reference:-35
type typeHead properties text:-31 boolean:70 keyValues:53
type typeHead protocol text:-54 boolean:93 choice:38 reference:-34
type typeHead provider text:144 boolean:-26 choice:87 reference:-111
type typeHead providers text:-22 multipleReference:139 list:-48
type typeHead proxy text:40 url:120 email:-27 boolean:-27 reference:-27
type typeHead quantity text:-164 integer:1492 number:105 boolean:156 reference:-29
type typeHead query text:293 multilineText:-160 choice:-29
type typeHead queue text:108 integer:-22 list:-21
type typeHead quota text:-47 integer:88
type typeHead range text:92 multilineText:-20 email:-22 integer:-42 number:-20 reference:115 list:-32 date:-20
type typeHead rate text:-34 integer:-94 number:336 boolean:-70 choice:-32 reference:-38
type typeHead read text:-69 boolean:148 reference:-20
type typeHead recipients text:46 email:80 integer:-46 boolean:-57 choice:41 multipleReference:56 list:-47
type typeHead records boolean:28
type typeHead reference text:199 multilineText:-23 integer:-68 boolean:-44 choice:-50 reference:78
type typeHead regex text:27
type typeHead region text:64 choice:-66 reference:50
type typeHead registration boolean:41
type typeHead registry text:71
type typeHead reminder text:-108 integer:318 boolean:-89 list:-45
type typeHead report text:28 choice:73 reference:-21
type typeHead reporting text:-56 boolean:93
type typeHead reports boolean:75
type typeHead repository text:224 multilineText:-72 url:154 integer:-28 number:-28 boolean:-62 choice:-100 reference:-33 multipleReference:-21 list:-21 keyValues:-22 date:-20
type typeHead request integer:-31 boolean:83
type typeHead requests boolean:103 reference:-33 multipleReference:-32
type typeHead required text:-35 boolean:133 choice:-57
type typeHead resource text:-198 url:105 boolean:-69 choice:29 reference:122 multipleReference:117 list:-31
type typeHead resources text:95 integer:-57 boolean:-20 choice:-58 reference:64 multipleReference:45 list:-56
type typeHead responses choice:60 reference:-24
type typeHead results multilineText:-20 integer:304 number:-28 boolean:-79 choice:-45 reference:-43 multipleReference:-73 list:-25
type typeHead retries integer:1500
type typeHead role text:-24 boolean:-32 choice:-143 reference:172 multipleReference:118
type typeHead roles text:148 choice:-26 reference:-54 multipleReference:103 list:-72
type typeHead rules text:-60 multilineText:108 integer:-46 boolean:-29 choice:151 list:-74
type typeHead run text:-20 choice:66
type typeHead schedule text:184 integer:-31 boolean:-50
type typeHead schema text:-100 multilineText:384 integer:-20 number:-23 boolean:-27 choice:-43 reference:-58
type typeHead scope text:-28 choice:75
type typeHead scopes text:-134 integer:-28 boolean:-63 choice:-156 multipleChoice:124 reference:-48 multipleReference:-78 list:460 keyValues:-31
type typeHead script text:127 multilineText:1513 boolean:-29 choice:37 reference:-65 list:-20
type typeHead search text:-61 multilineText:-22 boolean:-77 choice:-53 multipleChoice:98 reference:-46 multipleReference:203
type typeHead searchable text:-64 boolean:145
type typeHead secret text:414 multilineText:-74 url:-36 email:-24 integer:-40 number:-43 boolean:-78 choice:-61 reference:-72 list:-37 keyValues:-24 date:-26
type typeHead selector text:-95 multilineText:-50 url:-24 integer:-20 boolean:-56 choice:-82 reference:-58 multipleReference:-30 list:-45 keyValues:492
type typeHead separator text:213 multilineText:-20 integer:-28 number:-21 boolean:-137 choice:130 multipleReference:-30 list:-45
type typeHead server text:155 multilineText:-21 url:106 email:-21 integer:-22 reference:-20 list:-108
type typeHead servers url:174 integer:-80 boolean:-34 choice:-23 multipleReference:-24 list:21
type typeHead service text:88 multilineText:77 boolean:-76 choice:163 reference:-158 multipleReference:-20
type typeHead set boolean:-35 choice:-121 reference:240 multipleReference:-37
type typeHead settings text:-50 choice:62
type typeHead severity text:161 boolean:-43 reference:22 multipleReference:-28
type typeHead sid text:61
type typeHead signature text:-71 multilineText:158 email:-32 boolean:54 choice:-28
type typeHead site text:-21 url:38
type typeHead size text:43 multilineText:-39 url:-20 integer:1656 number:-109 choice:-154 reference:114 multipleReference:-25 list:-20
type typeHead slug text:-153 list:187
type typeHead source text:131 boolean:-119 choice:-27 reference:122 multipleReference:-28
type typeHead sql multilineText:1529
type typeHead stage text:-37 multilineText:-32 integer:-22 number:-30 boolean:-64 choice:31 reference:143
type typeHead start text:-39 integer:22 date:85
type typeHead state text:-164 multilineText:-58 integer:-28 boolean:-61 choice:117 reference:-63 list:-20 keyValues:306
type typeHead status text:106 multilineText:-49 url:-27 integer:-90 number:-42 boolean:73 choice:22 reference:128 multipleReference:-58 list:-51 keyValues:-27 date:-23 file:-22
type typeHead strategy text:-215 multilineText:-44 integer:-31 number:-24 boolean:-103 choice:95 multipleChoice:-20 reference:427 list:-35 keyValues:-42
type typeHead style text:-79 choice:182 reference:-24
type typeHead subject text:150 boolean:-30 reference:-52
type typeHead summary text:54
type typeHead sync text:-23 boolean:67
type typeHead table text:244 integer:-23 boolean:-61 choice:-40 reference:-22 list:-20
type typeHead tags text:-162 multilineText:-134 url:-23 email:-30 integer:-48 number:-40 boolean:-24 choice:-79 multipleChoice:-23 reference:-40 multipleReference:122 list:217 keyValues:1236
type typeHead target text:39
type typeHead tax text:-21 boolean:49 choice:-126 reference:156
type typeHead team text:61 number:-20 boolean:-57 choice:-26 reference:146 multipleReference:-33
type typeHead teams text:-25 boolean:-93 choice:-48 reference:-73 multipleReference:223 list:77
type typeHead template text:-52 multilineText:42 integer:-26 choice:26 reference:155 multipleReference:-24 list:-32
type typeHead terms text:35 integer:88 boolean:-36
type typeHead text text:56
type typeHead theme boolean:-27 choice:177 reference:-118
type typeHead threshold integer:1456 number:165 choice:-22 reference:-89
type typeHead time text:-301 multilineText:-23 integer:107 number:-25 boolean:-81 choice:-39 reference:-40 date:516
type typeHead timeout text:402 multilineText:-22 integer:1460 number:-80 boolean:-63 choice:-68 reference:-31 date:-30
type typeHead title text:1113 multilineText:-31 integer:-37 boolean:95 choice:-33 reference:-57
type typeHead tls boolean:86 choice:-50
type typeHead to text:-34 multilineText:-70 url:135 email:-60 number:-43 boolean:-157 choice:-100 multipleChoice:44 reference:187 multipleReference:133 keyValues:-34 date:-44
type typeHead token text:275 multilineText:-67 url:-20 integer:-31 boolean:-73 reference:100 list:-44
type typeHead tool text:-45 boolean:-20 choice:179 reference:-51
type typeHead topic text:267 multilineText:-44 url:-30 email:-23 integer:-38 number:-26 boolean:-35 choice:-38 list:-20
type typeHead totals boolean:50
type typeHead translations text:119 boolean:-27 list:-23
type typeHead trigger text:-89 boolean:-36 choice:94 reference:51
type typeHead ttl integer:75 number:-31
type typeHead type text:112 multilineText:-110 url:-55 email:-33 integer:-86 number:-81 boolean:-129 choice:286 multipleChoice:-44 reference:119 list:-58 keyValues:-77 date:-60 file:-36
type typeHead types text:-109 multilineText:-26 integer:-62 boolean:-378 multipleChoice:442 reference:-29 multipleReference:113 list:84
type typeHead unit integer:-21 number:-30 boolean:27 choice:-208 reference:205 multipleReference:104
type typeHead units boolean:-108 choice:-34 reference:-102 multipleReference:298
type typeHead update text:-34 boolean:57
type typeHead uri text:-47 url:2083
type typeHead uris text:-121 multilineText:-29 url:-26 boolean:-47 reference:-22 list:331
type typeHead url text:-209 multilineText:-82 url:2843 email:-20 integer:-38 number:-49 boolean:-77 choice:-107 reference:-77 multipleReference:-21 list:-60
type typeHead urls text:-26 multilineText:-21 url:37 integer:-42 multipleReference:-28 list:144
type typeHead usage text:-26 choice:75 reference:-30 list:40
type typeHead user text:-244 multilineText:-30 url:-28 email:98 integer:-30 boolean:92 choice:-59 reference:178 multipleReference:183 list:-42 file:-24
type typeHead username text:1051 boolean:-82 choice:108 reference:-23
type typeHead users text:-29 integer:-24 choice:-29 reference:140 multipleReference:53 list:-89
type typeHead validation text:-123 integer:-22 boolean:80 choice:128 reference:-23
type typeHead value text:-26 multilineText:-141 url:-39 email:159 integer:-52 number:355 boolean:-112 choice:-150 list:87 keyValues:-47 date:-31
type typeHead values integer:-29 number:-21 boolean:121 choice:102 multipleChoice:-25 reference:-68 multipleReference:-55 keyValues:-28 date:-27
type typeHead variable text:48 boolean:52
type typeHead variables multipleReference:-28 list:28 keyValues:38
type typeHead version text:52 boolean:-31 choice:-22 reference:112
type typeHead versions choice:-32 multipleChoice:100
type typeHead visibility text:-59 multilineText:-47 number:-29 boolean:-25 choice:340 reference:-97 multipleReference:-21 list:-25
type typeHead webhook text:40 url:20
type typeHead when text:76 integer:-24 choice:-21
type typeHead window multilineText:-42 integer:243 number:-28 boolean:-59 choice:-27 reference:-61
type typeHead with choice:26
type typeHead yaml multilineText:1500
type typeHead year text:128 integer:-21 boolean:-32 reference:-23
type typeHead years text:-24 integer:61
type typeHeadBefore a text:146 multilineText:-32 integer:-23 boolean:36 choice:-46 reference:21 multipleReference:-39
type typeHeadBefore access text:218 multilineText:-53 choice:-30 reference:-38
type typeHeadBefore account text:113 multilineText:-20 integer:-81 boolean:-40 choice:155
type typeHeadBefore acl multilineText:91 file:-22
type typeHeadBefore active integer:-20 boolean:63 choice:-70 date:68
type typeHeadBefore activity choice:45 reference:-117 multipleReference:98
type typeHeadBefore add text:-20 integer:-24 choice:74 reference:-92 multipleReference:116
type typeHeadBefore additional text:-32 multilineText:122 list:-29
type typeHeadBefore address text:-73 multilineText:141 email:-30 boolean:99 choice:-53
type typeHeadBefore advanced text:-142 multilineText:78 integer:-22 boolean:-23 keyValues:131
type typeHeadBefore agent text:-25 multilineText:49
type typeHeadBefore aggregation text:-72 boolean:-28 choice:-60 reference:165
type typeHeadBefore alert choice:36
type typeHeadBefore all boolean:25 choice:-85 reference:-51 multipleReference:146
type typeHeadBefore allow boolean:157 reference:-39
type typeHeadBefore and text:-107 integer:-32 boolean:-31 reference:-20 date:295
type typeHeadBefore api text:231 multilineText:-156 choice:-40 reference:75 list:-30
type typeHeadBefore app text:-244 multilineText:-54 url:-27 email:-20 integer:-23 number:-28 boolean:97 reference:166 list:148 keyValues:-33
type typeHeadBefore application text:36 boolean:118 choice:-25 reference:-61 multipleReference:-24
type typeHeadBefore as text:-102 boolean:35 choice:180 date:-32
type typeHeadBefore assigned text:-89 boolean:-29 choice:-29 reference:191 multipleReference:109 list:-52
type typeHeadBefore attribute text:31 reference:-28
type typeHeadBefore auth text:89
type typeHeadBefore authentication text:88 reference:-71
type typeHeadBefore auto text:-45 choice:99
type typeHeadBefore automatic text:-90 boolean:165
type typeHeadBefore automatically boolean:20
type typeHeadBefore available text:-23 boolean:-166 choice:111 reference:-23 multipleReference:194 list:-73
type typeHeadBefore aws choice:-22 reference:21
type typeHeadBefore backup text:-21 choice:93 reference:-41
type typeHeadBefore base text:113 multilineText:-30 url:65 integer:-50 number:84 boolean:-70 choice:-29 reference:-33 list:-25
type typeHeadBefore batch text:-58 reference:63
type typeHeadBefore be boolean:36
type typeHeadBefore before text:-101 integer:276 boolean:-69 choice:-27
type typeHeadBefore between integer:-23 boolean:73
type typeHeadBefore billing text:71 boolean:-20 reference:29
type typeHeadBefore bind text:25
type typeHeadBefore block text:45 choice:-28
type typeHeadBefore body text:115 boolean:-25 multipleReference:-24 list:-28
type typeHeadBefore bot text:21
type typeHeadBefore branch text:-38 multilineText:-40 reference:-32 list:216
type typeHeadBefore build text:179 integer:-51 number:-20 boolean:64 choice:-68 reference:-40 multipleReference:-30 list:-46 keyValues:91
type typeHeadBefore by text:42 email:-30 boolean:101 choice:25 reference:-36 multipleReference:-21
type typeHeadBefore ca text:-92 multilineText:157
type typeHeadBefore cache text:-85 integer:148
type typeHeadBefore capture boolean:-20 choice:90
type typeHeadBefore card boolean:-39 multipleReference:95
type typeHeadBefore certificate text:96 multilineText:72 integer:-40 boolean:30 choice:-39 reference:-43
type typeHeadBefore chart text:-43 multilineText:-37 integer:-26 boolean:83 reference:161
type typeHeadBefore check text:212 integer:53 boolean:-78 choice:-44 reference:-71
type typeHeadBefore client text:112 multilineText:-78 integer:-30 number:-23 boolean:27 choice:183 reference:-90 multipleReference:-21
type typeHeadBefore cloud text:59 choice:-68 reference:81
type typeHeadBefore cluster text:82 choice:-80 reference:66
type typeHeadBefore color text:22 integer:102 number:-34 boolean:-33 choice:-38 reference:29
type typeHeadBefore column choice:-109 reference:-149 multipleReference:132 keyValues:206
type typeHeadBefore command text:43 multilineText:130 boolean:-27 choice:-32
type typeHeadBefore company text:24 reference:25
type typeHeadBefore complete text:-179 multilineText:162 boolean:105 reference:-34
type typeHeadBefore confirm text:120 multilineText:-64 boolean:-26
type typeHeadBefore confirmation list:73
type typeHeadBefore connect text:140 boolean:-104 reference:35 list:-22
type typeHeadBefore connection text:102 multilineText:51 integer:-45 number:-48 boolean:-92 choice:79
type typeHeadBefore connector text:-60 multilineText:223 boolean:-64 reference:-36
type typeHeadBefore contact text:-76 multilineText:-31 boolean:-136 choice:-60 multipleChoice:93 multipleReference:296
type typeHeadBefore container text:55 multilineText:-34 url:-27 integer:100 number:-33 boolean:-31 choice:-28 reference:30 list:-29
type typeHeadBefore content text:-28 choice:-53 reference:99
type typeHeadBefore context integer:33
type typeHeadBefore create text:-55 integer:-29 reference:-32 multipleReference:33 list:84
type typeHeadBefore credit text:178 multilineText:-21 url:-31 integer:-25 boolean:108 choice:-69 reference:-97 multipleReference:-25
type typeHeadBefore currency text:128 choice:-119 reference:23
type typeHeadBefore custom text:-275 multilineText:46 integer:-29 boolean:59 reference:-94 multipleReference:-91 list:110 keyValues:341
type typeHeadBefore dashboard text:-50 multilineText:-21 boolean:59 multipleReference:106 list:-28
type typeHeadBefore data text:21 multilineText:-28 integer:135 number:-22 boolean:42 choice:168 reference:-186 list:-23
type typeHeadBefore database text:-157 integer:172 boolean:57 choice:-22
type typeHeadBefore date text:319 boolean:-30 choice:-101 date:-137
type typeHeadBefore days integer:31
type typeHeadBefore default text:146 multilineText:-27 integer:-92 number:-23 boolean:89 choice:-25 reference:26 multipleReference:-64 list:34
type typeHeadBefore deployment integer:-35 boolean:-53 choice:131 reference:-52 multipleReference:38 list:-24 keyValues:-28
type typeHeadBefore display text:135 number:-48 boolean:-95 choice:154 reference:-50
type typeHeadBefore docker text:176 multilineText:-43 boolean:55 choice:-31 reference:-28 list:-38 keyValues:-28 file:-27
type typeHeadBefore document multilineText:-40 integer:-100 number:-31 boolean:81 choice:101 reference:82 list:-21
type typeHeadBefore due text:-49 boolean:31 date:86
type typeHeadBefore e-mail text:-27 boolean:-22 choice:51 list:35
type typeHeadBefore edit text:32
type typeHeadBefore email text:-221 multilineText:90 url:-68 email:429 integer:-51 number:-37 boolean:-114 choice:167 multipleChoice:-22 reference:-56 multipleReference:-63 list:38 keyValues:-22
type typeHeadBefore empty text:-58 integer:-53 boolean:-177 choice:421 multipleReference:-31 list:-26
type typeHeadBefore enable text:-32 boolean:69
type typeHeadBefore end text:-176 multilineText:-30 integer:-21 number:96 choice:-30 reference:-49 date:263
type typeHeadBefore endpoint boolean:84 list:-49
type typeHeadBefore enrollment boolean:28
type typeHeadBefore entity text:77 choice:-46
type typeHeadBefore environment text:-29 multipleReference:-29 list:38 keyValues:32
type typeHeadBefore event text:53 multilineText:-44 choice:26 multipleReference:-26
type typeHeadBefore exchange text:-54 number:101
type typeHeadBefore exclude boolean:-59 list:171
type typeHeadBefore execution text:-80 integer:87 choice:66
type typeHeadBefore expense text:43 choice:-52 reference:29 multipleReference:44
type typeHeadBefore experiment text:31
type typeHeadBefore expire text:-68 integer:-27 boolean:-38 reference:-27 date:202
type typeHeadBefore expiry text:-90 integer:55 choice:78
type typeHeadBefore export text:-75 boolean:-23 choice:-37 reference:175
type typeHeadBefore external boolean:135 choice:-20 reference:-58
type typeHeadBefore failure text:20 integer:-33 number:60 boolean:-46 choice:65 reference:-32
type typeHeadBefore fetch text:-36 integer:83 boolean:-46 choice:-29 reference:-53 date:117
type typeHeadBefore field multilineText:-32 integer:70 boolean:54
type typeHeadBefore file integer:147 boolean:-85 choice:-55 multipleChoice:112 multipleReference:-41 list:-27
type typeHeadBefore filter text:-41 multilineText:-28 choice:-80 multipleChoice:120 reference:41 multipleReference:-26 list:51
type typeHeadBefore first integer:108 list:-42
type typeHeadBefore font text:-50 integer:20 choice:62
type typeHeadBefore for text:328 multilineText:50 integer:-41 boolean:-122 choice:-23 list:-39
type typeHeadBefore force boolean:33
type typeHeadBefore form text:32 multilineText:71 boolean:-29 reference:-21
type typeHeadBefore from text:23 multilineText:-72 url:-58 email:165 integer:25 boolean:-77 choice:-22 reference:-33 list:30 date:58
type typeHeadBefore full boolean:26
type typeHeadBefore git text:29 multilineText:-24 url:-30 integer:-23 choice:-52 reference:140 list:-23
type typeHeadBefore google reference:20
type typeHeadBefore grant boolean:-104 choice:-82 multipleChoice:342 multipleReference:-39 list:-24
type typeHeadBefore group text:58 integer:-111 number:125 boolean:-26 reference:-47 multipleReference:-21 list:73
type typeHeadBefore header text:89 number:-26 reference:-29
type typeHeadBefore host text:-47 multilineText:93 integer:84 boolean:-44 reference:-21 multipleReference:-22 list:-51
type typeHeadBefore html multilineText:22
type typeHeadBefore http text:52 multilineText:-21 url:60 integer:72 reference:-67
type typeHeadBefore https text:-21 url:77
type typeHeadBefore id text:-222 multilineText:-86 url:-31 integer:-99 number:-78 boolean:-191 choice:866 reference:-72 multipleReference:-56 list:-41 keyValues:-24 date:-31
type typeHeadBefore identity boolean:67 choice:86 reference:-86
type typeHeadBefore idle text:60 integer:-53
type typeHeadBefore image text:89 integer:-36 choice:-24
type typeHeadBefore import text:-70 integer:81 boolean:-29 reference:56
type typeHeadBefore in text:-44 integer:-43 boolean:29 choice:153
type typeHeadBefore include text:-115 multilineText:-31 email:-24 boolean:220 multipleReference:-27 list:97
type typeHeadBefore inclusive text:-45 boolean:118 choice:-77 reference:96 list:-20
type typeHeadBefore initial text:54
type typeHeadBefore input text:-148 multilineText:231 reference:-50
type typeHeadBefore instance text:89 url:27 choice:-70
type typeHeadBefore invoice text:65 multilineText:-35 boolean:23 choice:-36 reference:-34 date:42
type typeHeadBefore ip text:179 multilineText:-25 url:-29 email:-23 integer:-36 boolean:-65 choice:-27 list:77
type typeHeadBefore is text:-159 multilineText:-32 url:-24 boolean:392 choice:-55 reference:-64 multipleReference:-20 list:-21
type typeHeadBefore issuer text:-59 url:73
type typeHeadBefore item boolean:26 choice:-28 reference:46
type typeHeadBefore job choice:-54 reference:78
type typeHeadBefore json text:-59 multilineText:207 integer:-24 boolean:-32 choice:-49 file:51
type typeHeadBefore jwt text:67 boolean:-21
type typeHeadBefore key text:22 multilineText:-55 integer:136
type typeHeadBefore label text:-205 boolean:-62 choice:-60 reference:38 multipleReference:-28 list:32 keyValues:350
type typeHeadBefore ldap text:66 integer:-20
type typeHeadBefore limit text:89 multilineText:-35 boolean:-33
type typeHeadBefore line text:-100 multilineText:-30 integer:65 number:341 boolean:-162 choice:-21 reference:-27 list:-23 keyValues:-30
type typeHeadBefore list text:61
type typeHeadBefore local text:31 email:-24 list:42
type typeHeadBefore location boolean:-21 choice:44
type typeHeadBefore login text:126 boolean:-22 reference:-47 multipleReference:-20
type typeHeadBefore logo text:-50 url:121 number:-20
type typeHeadBefore logout text:-33 url:56 boolean:41
type typeHeadBefore lookup text:-88 boolean:-28 choice:179
type typeHeadBefore map text:141 url:22 integer:-28 boolean:-42 list:-21
type typeHeadBefore match boolean:-108 choice:46 multipleReference:-21 list:128
type typeHeadBefore max text:-31 multilineText:-21 integer:268 number:140 boolean:-130 choice:-50 multipleChoice:-25 reference:-46 multipleReference:-64 list:-47 date:-29
type typeHeadBefore maximum integer:112 number:-25
type typeHeadBefore member list:54
type typeHeadBefore menu text:-97 choice:162
type typeHeadBefore merge text:-34 boolean:33 choice:-49 reference:127 multipleReference:-25
type typeHeadBefore message text:209 multilineText:-158 integer:-20 number:-25 boolean:23 choice:96 reference:-24 multipleReference:-22 list:-28
type typeHeadBefore metadata text:-90 multilineText:27 url:52 integer:-23 boolean:-44 multipleReference:-25 list:196 file:-25
type typeHeadBefore min text:-28 integer:-37 number:135
type typeHeadBefore model text:-168 choice:181
type typeHeadBefore name text:33
type typeHeadBefore network text:-190 integer:151 multipleReference:-39 list:100
type typeHeadBefore new text:60 choice:-22 reference:49
type typeHeadBefore no choice:26 list:20
type typeHeadBefore node text:-143 url:-22 boolean:132 choice:-31 reference:31 keyValues:99
type typeHeadBefore notification text:171 email:-39 boolean:-34 reference:-76 list:35
type typeHeadBefore number text:-22 multilineText:-20 integer:204 number:-24 boolean:-57 reference:-32
type typeHeadBefore oauth list:45
type typeHeadBefore object text:32
type typeHeadBefore of text:-35 multilineText:71 url:-79 email:-20 integer:143 number:65 boolean:-53 choice:197 reference:-205 multipleReference:-25 list:-46 keyValues:-32 date:33
type typeHeadBefore on reference:24
type typeHeadBefore or text:-53 boolean:-26 multipleReference:162
type typeHeadBefore organisation text:-66 integer:-28 number:-34 boolean:-161 choice:-159 reference:123 multipleReference:421
type typeHeadBefore organization reference:-47 multipleReference:70
type typeHeadBefore other text:132 multilineText:-24 choice:-28 multipleReference:-30 list:46 keyValues:-29
type typeHeadBefore output choice:71 reference:-27
type typeHeadBefore page text:-94 multilineText:29 url:87 integer:-34 choice:59
type typeHeadBefore paid text:172 multilineText:97 url:-31 integer:-84 number:-20 boolean:-89 choice:71 reference:-26 list:-20 date:-25
type typeHeadBefore partition text:58 boolean:-24 choice:-52 reference:24 list:76
type typeHeadBefore password choice:42 reference:32
type typeHeadBefore payload text:-23 multilineText:-29 list:82
type typeHeadBefore payment text:142 multilineText:-50 email:-23 integer:135 boolean:-104 choice:-107 multipleReference:72 list:-32 keyValues:-26
type typeHeadBefore per text:-110 integer:206 number:38 choice:-33 reference:-21
type typeHeadBefore period text:78 integer:-63 date:35
type typeHeadBefore permission text:23
type typeHeadBefore pipeline text:29
type typeHeadBefore point text:137 multilineText:-32 integer:115 boolean:-57 choice:-32 reference:-42
type typeHeadBefore pool text:-54 integer:87
type typeHeadBefore port text:-51 multilineText:-25 integer:53 boolean:-22 list:-34 keyValues:130
type typeHeadBefore post text:51
type typeHeadBefore preview text:-27 boolean:77 reference:-30
type typeHeadBefore private text:-97 multilineText:280 integer:-27 boolean:-34 choice:-31
type typeHeadBefore product choice:-21 reference:-33 multipleReference:66
type typeHeadBefore profile text:-45 boolean:-32 choice:-23 file:169
type typeHeadBefore program text:101 multilineText:-44 boolean:-63 choice:92 reference:57 keyValues:-43
type typeHeadBefore project text:66
type typeHeadBefore provider multilineText:35
type typeHeadBefore proxy text:-36 boolean:108 choice:-27
type typeHeadBefore public text:86 multilineText:57 number:-21 boolean:94 choice:-21 reference:-93 list:-30
type typeHeadBefore publish text:174 integer:-59 boolean:-37 choice:-30 list:-20
type typeHeadBefore query text:-94 multilineText:57 integer:170 number:-41 boolean:-26 choice:31 reference:-28 list:-27 keyValues:-21
type typeHeadBefore queue text:-38 integer:62
type typeHeadBefore read boolean:71 reference:-38
type typeHeadBefore receipt text:70 multilineText:27 boolean:-40 choice:-24 list:52
type typeHeadBefore record text:42 boolean:73 choice:-75 reference:23
type typeHeadBefore recurring text:126 reference:-22 multipleReference:-20 list:-40
type typeHeadBefore redirect text:112 multilineText:-55 url:-62 integer:-54 number:-24 boolean:-134 choice:-34 reference:-43 multipleReference:-33 list:381 keyValues:-27
type typeHeadBefore reference text:24 integer:-43 choice:-33 multipleChoice:47 multipleReference:48
type typeHeadBefore refresh text:150 integer:-22 number:-60 boolean:-37
type typeHeadBefore registration text:170 integer:-151 boolean:-28 choice:104 reference:-60
type typeHeadBefore registry text:-118 multilineText:98 url:100 boolean:-36 choice:-40 reference:58 multipleReference:-23
type typeHeadBefore report boolean:-64 reference:84 date:49
type typeHeadBefore request text:55 number:-20
type typeHeadBefore required text:-63 boolean:-39 choice:37 multipleReference:105 list:34
type typeHeadBefore reset text:-27 boolean:-47 choice:55 reference:67
type typeHeadBefore resource text:245 boolean:52 choice:-83 reference:-57 multipleReference:-87
type typeHeadBefore response text:-33 multilineText:74 reference:-32
type typeHeadBefore results text:-22 boolean:140 choice:-29 multipleReference:-23 list:-34
type typeHeadBefore retention text:-30 integer:99
type typeHeadBefore retry text:71 integer:-52
type typeHeadBefore return text:-38 url:44 boolean:53
type typeHeadBefore routing text:31 multilineText:-24
type typeHeadBefore row boolean:41
type typeHeadBefore rule text:-33 multilineText:227 number:-20 boolean:-50 choice:-44
type typeHeadBefore run boolean:-148 choice:215 reference:-21
type typeHeadBefore s3 text:-64 url:33 choice:-23 reference:111
type typeHeadBefore saml multilineText:-29 boolean:-22 choice:-21 list:-36 keyValues:127
type typeHeadBefore schedule date:34
type typeHeadBefore search text:62 multilineText:-41 integer:-68 boolean:-77 choice:166 reference:136 multipleReference:-111
type typeHeadBefore secret text:22
type typeHeadBefore select text:-23 choice:-187 reference:197 multipleReference:63
type typeHeadBefore selected boolean:-52 choice:40 reference:72 multipleReference:-22
type typeHeadBefore send text:-31 email:-24 integer:21 choice:36 multipleChoice:94 reference:-45 multipleReference:34 list:-28
type typeHeadBefore server text:-110 multilineText:-22 url:231
type typeHeadBefore service text:-163 multilineText:59 boolean:-25 choice:86 reference:121
type typeHeadBefore session text:122 integer:-65 boolean:-27
type typeHeadBefore show text:-112 boolean:167
type typeHeadBefore sign text:-29 boolean:89
type typeHeadBefore signing text:-73 multilineText:81
type typeHeadBefore similar text:98 boolean:-27 multipleReference:-26
type typeHeadBefore skip text:-57 boolean:276 choice:-70 reference:-33
type typeHeadBefore sort text:-23 multilineText:-26 integer:-35 boolean:-105 choice:423 reference:-131 multipleReference:-22
type typeHeadBefore source text:-74 multilineText:-29 integer:-53 number:-28 boolean:-30 choice:328 reference:-84 list:114 keyValues:-20
type typeHeadBefore sql text:-186 multilineText:476 integer:-30 number:-33 boolean:-45 choice:-36 reference:-27 list:-26
type typeHeadBefore ssh text:-49 multilineText:136 url:-23 integer:-33 choice:-64 reference:88 multipleReference:-42 list:-31
type typeHeadBefore ssl text:34 multilineText:-37 choice:-27 multipleChoice:96
type typeHeadBefore start text:-183 multilineText:-30 url:-30 email:-26 number:85 boolean:-57 choice:77 reference:-74 multipleReference:-48 date:309
type typeHeadBefore statistics text:-42 boolean:72
type typeHeadBefore status text:-128 integer:163
type typeHeadBefore sub text:-22 reference:102 multipleReference:-45
type typeHeadBefore survey choice:60 reference:-24
type typeHeadBefore system text:-32 multilineText:65
type typeHeadBefore table text:-350 integer:377 number:-23 boolean:-52 choice:-87 reference:-54 multipleReference:81 list:157
type typeHeadBefore target text:135 multilineText:-67 url:-31 email:-22 integer:-72 number:-101 boolean:252 choice:-64 multipleChoice:-20 reference:171 multipleReference:-37 list:-64 keyValues:-40 date:-33 file:-23
type typeHeadBefore task multilineText:-37 url:-22 integer:-65 number:87 boolean:51 choice:-47 reference:60 multipleReference:-27
type typeHeadBefore tax text:-36 multilineText:-35 integer:-45 number:96 boolean:-91 choice:295 reference:-39 multipleReference:-53 list:-51
type typeHeadBefore team multipleReference:142 list:-77
type typeHeadBefore template text:40 multilineText:-24
type typeHeadBefore tenant text:21
type typeHeadBefore test multilineText:-45 boolean:149 choice:-61 reference:-30
type typeHeadBefore text text:109 multilineText:37 boolean:-30 reference:-25
type typeHeadBefore the text:249 multilineText:-26 number:-22 boolean:-84 choice:-25 reference:-26
type typeHeadBefore this boolean:21
type typeHeadBefore time text:60
type typeHeadBefore tls text:-220 multilineText:306 integer:-20 number:-22 boolean:63 choice:-46 reference:-26
type typeHeadBefore to text:78 multilineText:-40 url:-37 email:-25 integer:-90 number:-44 boolean:49 choice:-32 reference:-64 multipleReference:228 list:-41 date:42
type typeHeadBefore token text:-144 multilineText:-66 integer:120 boolean:-36 choice:79 reference:-25 multipleReference:-21 list:125
type typeHeadBefore topic text:-140 reference:161
type typeHeadBefore transaction text:116 choice:-29
type typeHeadBefore trigger text:-87 multilineText:-53 integer:-28 boolean:-145 choice:104 multipleChoice:333 reference:-62 multipleReference:-21 list:-30
type typeHeadBefore type text:-50 boolean:-24 choice:-24 reference:197
type typeHeadBefore unit text:-98 number:186 choice:-20 list:-21
type typeHeadBefore unknown boolean:33
type typeHeadBefore update text:56 multilineText:154 choice:-83 reference:-43
type typeHeadBefore upload boolean:-64 choice:75 reference:-91 file:134
type typeHeadBefore url url:77
type typeHeadBefore use text:-35 boolean:85 choice:-28
type typeHeadBefore user text:-119 multilineText:54 url:-30 integer:-45 number:-32 boolean:55 choice:-80 multipleChoice:-27 reference:265 multipleReference:-55 list:21 keyValues:-25 date:-33
type typeHeadBefore username boolean:63 list:-22
type typeHeadBefore vat text:110 integer:-96 number:-34 boolean:146 choice:-25 reference:-60
type typeHeadBefore verify text:50 boolean:-22
type typeHeadBefore version text:47
type typeHeadBefore view text:-51 choice:106
type typeHeadBefore webhook url:69
type typeHeadBefore with boolean:31
type typeHeadBefore workspace text:39
type typeHeadBefore x.509 text:-23 multilineText:76
type typeHeadClass aimless text:-361 multilineText:-156 url:170 email:35 integer:27 number:-187 boolean:-365 choice:43 multipleChoice:155 reference:81 multipleReference:134 list:184 keyValues:-122 file:-88
type typeHeadClass beforePlace text:21 multilineText:-87 url:117 email:-60 number:-63 boolean:-260 choice:-64 multipleChoice:26 reference:267 multipleReference:110 list:-21 keyValues:-41 date:45 file:-20
type typeHeadClass button url:95 boolean:-48 reference:23
type typeHeadClass check text:62 boolean:-127 choice:131
type typeHeadClass checkingHeading text:-195 multilineText:-54 url:-38 email:-28 integer:256 number:-61 boolean:26 choice:208 multipleChoice:-29 reference:-119 multipleReference:34 list:-42 keyValues:-22 date:-37
type typeHeadClass condition text:76 integer:-24 choice:-21
type typeHeadClass configure text:-49 multilineText:-21 integer:-25 number:78 choice:-114 reference:220 multipleReference:-47
type typeHeadClass consoleNoun text:-31 multilineText:125 url:-52 email:91 integer:-33 number:-37 boolean:77 choice:-154 reference:70 multipleReference:30 list:-56 keyValues:-26 date:-24
type typeHeadClass contrast text:212 multilineText:-103 url:-57 email:-37 integer:60 boolean:-236 reference:363 multipleReference:-100 list:-92 keyValues:-35
type typeHeadClass dateNoun text:-332 multilineText:-66 url:-42 email:-22 integer:26 number:-35 boolean:-87 choice:-127 multipleChoice:-20 reference:-163 multipleReference:-60 list:35 date:901
type typeHeadClass defaultHeader text:-37 url:-20 boolean:129 reference:-37
type typeHeadClass descriptionHeader text:439 multilineText:231 url:-101 email:106 integer:-164 number:242 boolean:-214 choice:-95 multipleChoice:-60 reference:-141 multipleReference:-151 list:-31 keyValues:-85 date:-69 file:-45
type typeHeadClass determiner text:112 multilineText:-43 boolean:-130 choice:106 reference:67
type typeHeadClass display text:82 multilineText:77 choice:-32 multipleReference:-39 list:-29
type typeHeadClass durationNoun text:533 multilineText:-120 url:-55 email:-34 integer:226 number:-361 boolean:-324 choice:-169 multipleChoice:-32 multipleReference:-76 list:-127 keyValues:-76 date:433 file:-27
type typeHeadClass edition text:28 boolean:-53 choice:-70 reference:252 multipleReference:-29
type typeHeadClass emailNoun text:-303 multilineText:-55 url:-33 email:487 integer:-51 number:-36 boolean:122 choice:-44 reference:-81 multipleReference:-43 list:111
type typeHeadClass enter text:234 multilineText:109 url:-121 email:-79 integer:-221 number:-179 boolean:-256 choice:50 multipleChoice:-79 reference:388 multipleReference:-90 list:-170 keyValues:162 date:-119 file:-62
type typeHeadClass fieldNoun text:38 multilineText:-161 url:-23 email:-38 integer:-44 number:-44 choice:-70 multipleChoice:-49 reference:211 multipleReference:116 list:46 date:-29
type typeHeadClass fileNoun text:-336 multilineText:259 url:136 email:-42 integer:-99 number:-112 boolean:-135 choice:-298 multipleChoice:-56 reference:-206 multipleReference:-33 list:-111 keyValues:-41 date:-43 file:1019
type typeHeadClass fillingVerb text:260 multilineText:-141 url:-62 email:-39 integer:-91 number:-90 boolean:-49 choice:238 multipleChoice:-47 list:-70 keyValues:-95 date:-64 file:-43
type typeHeadClass followUp text:-69 boolean:148 reference:-20
type typeHeadClass formNoun text:42 multilineText:-59 url:-20 integer:265 number:-46 boolean:-108 choice:-20 reference:33 multipleReference:-36 list:-40 date:-20
type typeHeadClass formatHeader text:239 multilineText:-21 integer:-32 boolean:-26 choice:51 reference:-80 keyValues:-21 date:-20
type typeHeadClass genericHeading text:-23 multilineText:372 url:-63 email:-48 integer:136 number:-69 boolean:-132 choice:-29 multipleChoice:45 reference:-271 list:-28 date:-45 file:-32
type typeHeadClass groupNoun text:211 multilineText:356 url:-68 email:-50 integer:-171 number:-79 boolean:-176 choice:-46 multipleChoice:78 reference:176 multipleReference:-150 list:-218 date:-56 file:-34
type typeHeadClass headingVerb text:105 multilineText:-69 url:-88 integer:-77 number:39 boolean:85 choice:54 multipleChoice:-29 reference:116 multipleReference:-84 list:-56 keyValues:-22 date:34 file:-23
type typeHeadClass hostNoun text:340 multilineText:-108 url:165 email:-85 integer:-189 number:-75 boolean:-249 choice:-247 multipleChoice:-50 reference:-222 multipleReference:318 list:353 keyValues:-64 date:-59 file:-21
type typeHeadClass inputNoun text:-249 multilineText:124 url:-136 email:61 integer:-215 number:134 boolean:-97 choice:-32 multipleChoice:-30 reference:-158 multipleReference:-142 list:155 keyValues:253 date:-32 file:-70
type typeHeadClass interfaceNoun text:-127 multilineText:78 boolean:135 choice:-43 reference:-36 multipleReference:57
type typeHeadClass kindNoun text:-82 multilineText:-389 url:-230 email:-125 integer:-292 number:-143 boolean:-223 choice:881 multipleChoice:-192 reference:601 multipleReference:-149 list:-310 date:-217 file:-133
type typeHeadClass labelConnector text:-111 multilineText:-32 url:-43 integer:-36 number:-25 boolean:-75 choice:66 multipleChoice:271 reference:-55 multipleReference:-57 list:111 date:-25
type typeHeadClass labelFiller text:-88 multilineText:-40 url:-48 integer:-46 number:-34 boolean:-86 choice:47 multipleChoice:267 reference:32 multipleReference:-68 list:96 date:-32
type typeHeadClass labelHeader text:354 multilineText:72 url:-70 email:-87 integer:-196 number:-109 boolean:-286 choice:-44 multipleChoice:38 list:-67 keyValues:346 date:-63 file:-34
type typeHeadClass limitsHeader text:40 multilineText:-22 email:-22 integer:-49 number:-21 boolean:-38 reference:112 multipleReference:-30 list:95
type typeHeadClass lookalike text:271 multilineText:-41 number:-59 boolean:-29 choice:-48 reference:79 multipleReference:-20 list:-26
type typeHeadClass make text:-107 multilineText:-34 number:-39 boolean:177 choice:-137 reference:193 multipleReference:-57 list:-30 date:61
type typeHeadClass manipulate text:-67 boolean:94 choice:57 list:-20
type typeHeadClass menuNoun text:-209 multilineText:-55 url:-28 integer:-23 choice:31 reference:-142 multipleReference:77 list:-50 keyValues:487
type typeHeadClass multilineNoun text:-59 multilineText:1454 url:-122 email:-95 integer:-168 number:-196 boolean:-502 multipleChoice:-89 reference:-93 multipleReference:-189 list:-273 keyValues:-29 date:-110 file:-88
type typeHeadClass navigate text:-35 boolean:260 choice:-45 reference:-99 multipleReference:-21
type typeHeadClass negation text:274 multilineText:-50 url:-26 email:-21 integer:94 number:-73 boolean:-126 choice:-103 reference:200 multipleReference:-44 list:-38 date:-28
type typeHeadClass numberNoun text:78 multilineText:-282 url:-170 email:-114 integer:569 number:1178 boolean:-310 choice:-465 multipleChoice:-88 reference:-341 multipleReference:-175 list:-137 keyValues:-157 date:-167 file:-96
type typeHeadClass obligation text:-35 boolean:133 choice:-57
type typeHeadClass on text:-208 multilineText:-35 integer:-72 number:-34 boolean:523 choice:-27 reference:-117 multipleReference:-41 list:-21 date:95
type typeHeadClass opener text:-117 multilineText:-118 url:73 email:-66 number:-68 choice:-227 reference:194 multipleReference:84 list:203 keyValues:-50 file:-24
type typeHeadClass openingVerb text:-67 boolean:65 reference:-35 date:84
type typeHeadClass optionNoun text:327 multilineText:-134 url:-91 email:99 integer:-221 number:275 boolean:-254 choice:-41 multipleChoice:62 reference:-267 multipleReference:-175 keyValues:283 date:-89 file:-36
type typeHeadClass optionsHeader text:68 multilineText:-26 email:-23 integer:-58 number:-30 boolean:-41 choice:132 multipleChoice:167 reference:-116 multipleReference:29 list:-63 date:-36
type typeHeadClass otherHeader text:-635 multilineText:-329 url:52 email:-89 integer:-132 number:-370 boolean:-392 choice:287 multipleChoice:217 reference:267 multipleReference:61 list:59 keyValues:-268 date:-223 file:396
type typeHeadClass pairNoun text:-277 multilineText:84 url:-54 email:-53 integer:-235 number:-91 boolean:31 choice:-195 multipleChoice:-58 reference:-97 multipleReference:-49 list:27 keyValues:911 date:-58 file:-21
type typeHeadClass place text:-57 multilineText:-60 url:38 email:-39 integer:166 number:-127 boolean:-222 multipleChoice:-47 reference:529 list:-135 keyValues:-45 date:-70 file:-33
type typeHeadClass plainNoun text:1344 multilineText:-534 email:194 integer:-100 number:-341 boolean:-414 choice:-671 multipleChoice:-145 reference:459 multipleReference:-145 list:-88 keyValues:-151 date:-202 file:-128
type typeHeadClass pointer text:131 multilineText:-28 integer:-31 boolean:55 choice:-49 reference:-67 multipleReference:103 list:-26
type typeHeadClass preposition text:-272 multilineText:-81 url:320 email:-44 integer:-207 number:-156 boolean:-440 choice:103 multipleChoice:236 reference:63 list:186 keyValues:-71 date:139 file:-44
type typeHeadClass remark text:265 multilineText:-39 integer:239 number:-27 boolean:-65 choice:-56 reference:-84 multipleReference:-48 list:-106
type typeHeadClass requiredHeader text:-35 boolean:133 choice:-57
type typeHeadClass secretNoun text:976 multilineText:284 url:-112 email:-66 integer:-289 number:-152 boolean:-300 choice:-159 multipleChoice:-72 reference:21 multipleReference:-166 keyValues:-104 date:-94 file:-47
type typeHeadClass slugEnd text:-134 multilineText:-184 url:333 email:-32 integer:-197 number:-113 boolean:-428 choice:111 multipleChoice:241 reference:97 multipleReference:22 list:194 keyValues:-67 date:-42 file:-36
type typeHeadClass slugVerb text:-29 boolean:110 choice:-158 reference:232 multipleReference:-42
type typeHeadClass softener text:-20 boolean:169 choice:-62
type typeHeadClass structural text:91 multilineText:83 url:-35 email:-25 integer:-27 number:-39 boolean:-35 multipleReference:60 list:-82 keyValues:-23
type typeHeadClass switchEffect text:-127 multilineText:169 url:-89 email:-21 number:34 boolean:176 choice:-29 multipleChoice:-24 reference:30 multipleReference:-66 list:-42 keyValues:-41 date:-39 file:-36
type typeHeadClass switchOn text:-23 multilineText:127 url:-20 integer:-34 number:-22 boolean:-44 choice:53 reference:-53 multipleReference:-23 list:-26
type typeHeadClass titleNoun text:98 multilineText:249 url:-56 email:-39 integer:-155 number:-57 boolean:-120 choice:176 multipleChoice:58 reference:-213 multipleReference:34 list:-65 keyValues:-28 date:-38 file:-33
type typeHeadClass toggleNoun text:-36 boolean:84 choice:67 reference:-27
type typeHeadClass trialVerb text:-89 multilineText:120 integer:-26 choice:93 reference:-50
type typeHeadClass typeHeader text:96 multilineText:-113 url:-58 email:-35 integer:-88 number:-83 boolean:-135 choice:327 multipleChoice:-49 reference:106 list:-63 keyValues:-81 date:-62 file:-38
type typeHeadClass unit text:-482 multilineText:-48 url:-33 integer:269 number:769 boolean:-104 choice:-78 reference:-82 multipleReference:-34 list:-70 keyValues:-28 date:-43
type typeHeadClass upload text:-30 boolean:131 choice:-44
type typeHeadClass urlNoun text:-267 multilineText:-223 url:1163 email:238 integer:-179 number:-134 boolean:-306 choice:-113 multipleChoice:-46 reference:-231 multipleReference:-95 list:288 keyValues:-76 date:-58 file:-41
type typeHeadClass use text:140 url:-59
type typeHeadClass valueWord text:157 multilineText:-110 url:-66 email:-30 integer:-31 number:-116 boolean:239 multipleChoice:-24 reference:51 multipleReference:-92 list:-67 keyValues:-25 date:58
type typeHeadClass vendor text:-74 integer:-33 boolean:-95 choice:99 reference:-94 multipleReference:213 list:77
type typeHeadClass weakLabelHeader text:279 multilineText:405 url:-92 email:-64 integer:-68 number:-138 boolean:-36 choice:-146 multipleChoice:-71 reference:119 multipleReference:-135 keyValues:-32 date:-79 file:-42
type typeLabelBigram access+key text:79 multilineText:-30
type typeLabelBigram access+token text:138 boolean:-20 reference:-22
type typeLabelBigram account+name text:32
type typeLabelBigram account+sid text:61
type typeLabelBigram account+type text:-28 choice:154 reference:-114
type typeLabelBigram aggregation+type text:-72 boolean:-28 choice:-60 reference:165
type typeLabelBigram api+endpoint text:85 url:-23 reference:-20
type typeLabelBigram api+key text:319 multilineText:-148 boolean:-38 choice:-20 reference:-66
type typeLabelBigram api+token text:-162 reference:177
type typeLabelBigram api+url url:28
type typeLabelBigram app+name text:69 reference:-28
type typeLabelBigram app+secret text:63
type typeLabelBigram auth+token text:55
type typeLabelBigram authentication+type text:72 choice:-27 reference:-28
type typeLabelBigram aws+region choice:-22 reference:21
type typeLabelBigram base+dn text:77
type typeLabelBigram base+url url:77 boolean:-31
type typeLabelBigram batch+name text:-46 reference:61
type typeLabelBigram bot+token text:21
type typeLabelBigram branch+name text:28
type typeLabelBigram by+default boolean:45
type typeLabelBigram certificate+authority multilineText:46
type typeLabelBigram chart+type text:-29 boolean:-38 choice:91
type typeLabelBigram client+id text:23 boolean:-37 choice:86 reference:-26
type typeLabelBigram client+registration boolean:23
type typeLabelBigram client+secret text:190 multilineText:-31 integer:-23 boolean:-58 choice:-45 reference:-37 list:-20
type typeLabelBigram cloud+gateway choice:-48 reference:65
type typeLabelBigram confirm+password text:24
type typeLabelBigram container+name text:-25 reference:45
type typeLabelBigram custom+css text:-43 multilineText:78
type typeLabelBigram custom+parameters text:71 multilineText:-57 keyValues:32
type typeLabelBigram data+source choice:67 reference:-37
type typeLabelBigram database+id text:-159 integer:192
type typeLabelBigram database+name text:23
type typeLabelBigram date+format text:142 choice:-93
type typeLabelBigram default+group text:34
type typeLabelBigram display+name text:115 boolean:-31 reference:-40
type typeLabelBigram due+date text:-22 date:93
type typeLabelBigram email+address text:-173 multilineText:-20 url:-47 email:326 reference:-21 list:-23
type typeLabelBigram empty+columns text:-48 choice:117 multipleReference:-20
type typeLabelBigram end+date text:-33 boolean:31 reference:-42 date:113
type typeLabelBigram environment+variables multipleReference:-23 list:30 keyValues:39
type typeLabelBigram event+type text:33 choice:-96 reference:70
type typeLabelBigram field+separator boolean:-32 reference:60
type typeLabelBigram file+name text:20
type typeLabelBigram filter+condition text:-36 multilineText:-24 choice:-71 multipleChoice:127 list:52
type typeLabelBigram font+size text:-50 integer:20 choice:62
type typeLabelBigram from+date date:71
type typeLabelBigram from+email text:-33 email:131 boolean:-39
type typeLabelBigram from+name text:29
type typeLabelBigram grant+types boolean:-104 choice:-82 multipleChoice:342 multipleReference:-39 list:-24
type typeLabelBigram group+by choice:-66 reference:45 list:89
type typeLabelBigram group+name text:28 reference:-22
type typeLabelBigram header+value text:89 number:-20
type typeLabelBigram http+method text:115 reference:-51
type typeLabelBigram idle+timeout text:60 integer:-53
type typeLabelBigram include+deleted text:-23 boolean:134 choice:-42 reference:-24
type typeLabelBigram input+parameters text:34 multilineText:-33 keyValues:28
type typeLabelBigram input+type choice:64 reference:-42
type typeLabelBigram ip+address text:129 boolean:-58
type typeLabelBigram is+active boolean:26
type typeLabelBigram is+default boolean:71
type typeLabelBigram issuer+url text:-59 url:73
type typeLabelBigram json+file multilineText:108 integer:-23 boolean:-31 choice:-43 file:55
type typeLabelBigram key+passphrase text:90 multilineText:-51
type typeLabelBigram model+name text:-183 choice:190
type typeLabelBigram name+attribute text:28
type typeLabelBigram payment+type text:38 choice:-30 reference:22
type typeLabelBigram period+type text:22
type typeLabelBigram pipeline+name text:29
type typeLabelBigram port+mapping text:-39 integer:-34 keyValues:105
type typeLabelBigram private+key text:-311 multilineText:318 reference:24
type typeLabelBigram project+id text:20
type typeLabelBigram project+name reference:24
type typeLabelBigram query+timeout text:64 integer:-37
type typeLabelBigram redirect+uris text:-121 multilineText:-29 url:-26 boolean:-47 reference:-22 list:331
type typeLabelBigram redirect+url text:144 url:-81
type typeLabelBigram registry+url text:-35 url:70
type typeLabelBigram report+type text:-20 choice:30
type typeLabelBigram resource+group text:43 choice:-36
type typeLabelBigram retry+interval text:57 integer:-46
type typeLabelBigram routing+key text:41 multilineText:-36
type typeLabelBigram row+totals boolean:24
type typeLabelBigram run+frequency text:39 choice:23
type typeLabelBigram s3+bucket text:-39 choice:-23 reference:114
type typeLabelBigram search+base text:28
type typeLabelBigram send+email boolean:47
type typeLabelBigram send+to boolean:-92 choice:-31 multipleChoice:101 reference:-23 multipleReference:113 list:-25
type typeLabelBigram server+uri text:-40 url:47
type typeLabelBigram server+url text:-24 url:63
type typeLabelBigram service+name text:-173 choice:-22 reference:213
type typeLabelBigram signing+key text:-68 multilineText:78
type typeLabelBigram source+type text:72 choice:-33 reference:-23
type typeLabelBigram ssh+key text:-129 multilineText:160
type typeLabelBigram ssh+keys choice:-56 reference:122 multipleReference:-36
type typeLabelBigram start+date boolean:-31 reference:-20 date:119
type typeLabelBigram start+timeout text:-62 integer:79
type typeLabelBigram sub+type text:-25 reference:23
type typeLabelBigram survey+responses choice:60 reference:-24
type typeLabelBigram table+name text:37
type typeLabelBigram table+types integer:-29 boolean:-145 choice:-56 multipleReference:96 list:171
type typeLabelBigram template+name text:-37 reference:39
type typeLabelBigram tenant+id text:20
type typeLabelBigram test+mode text:-43 boolean:157 choice:-64 reference:-31
type typeLabelBigram tls+certificate multilineText:38
type typeLabelBigram tls+key text:-135 multilineText:167
type typeLabelBigram to+date date:64
type typeLabelBigram to+run choice:62
type typeLabelBigram topic+name text:-140 reference:161
type typeLabelBigram type+code reference:40
type typeLabelBigram unit+cost text:-92 number:186
type typeLabelBigram user+id text:-106 reference:140
type typeLabelBigram user+key text:-66 multilineText:71
type typeLabelBigram webhook+secret text:42
type typeLabelBigram webhook+url text:-21 url:71
type typeLabelBigram x.509+certificate text:-23 multilineText:76
type typeLabelPlural 0 text:-1139 multilineText:-528 url:-389 email:-360 integer:410 number:-892 boolean:-266 choice:-629 multipleChoice:619 reference:-1364 multipleReference:1209 list:1098 keyValues:356 date:-530 file:-350
type typeNoun $ text:246 multilineText:-91 boolean:-73 reference:-50 list:-29 keyValues:76
type typeNoun + url:239 integer:-20 boolean:-63 reference:-31 list:-21
type typeNoun - text:-33 multipleReference:85
type typeNoun / text:31
type typeNoun 0 text:-226 integer:362 number:56 boolean:-48 reference:-58
type typeNoun 1 text:-252 multilineText:-46 integer:56 number:-29 boolean:111 choice:268 list:-23
type typeNoun 10 text:-36 integer:50
type typeNoun 2 text:-210 integer:343 boolean:-32
type typeNoun 2.0 text:109 choice:-63
type typeNoun 3 text:-31 multilineText:51 integer:-20 boolean:-38 choice:22 reference:27 list:-29
type typeNoun 30 text:47 integer:-25
type typeNoun 4096 text:-56 integer:96
type typeNoun 5 text:143 multilineText:-69 integer:43 choice:-30
type typeNoun a text:-249 multilineText:-182 url:-330 integer:-307 number:196 choice:-84 multipleChoice:-25 reference:309 multipleReference:-221 list:-314 keyValues:-70 date:20 file:-193
type typeNoun ability text:111 boolean:-79 choice:-22 reference:71 list:-22
type typeNoun able text:-61 choice:199 reference:-56 multipleReference:-23 list:-21
type typeNoun about text:118 url:-35 email:-28 integer:-59 number:-49 boolean:-70 choice:-35 multipleChoice:-20 reference:198 multipleReference:-42 list:-57 keyValues:-21 date:66
type typeNoun above text:-137 multilineText:371 integer:182 number:-35 boolean:-86 choice:-123 reference:-72 multipleReference:-27 list:-25 file:-25
type typeNoun absolute text:64 choice:-22
type typeNoun accept text:-28 boolean:77
type typeNoun acceptance boolean:35
type typeNoun accepts text:-52 boolean:143 reference:-27
type typeNoun access text:73 multilineText:-120 url:-40 email:-27 number:-38 boolean:25 choice:117 multipleChoice:-24 reference:-162 multipleReference:71 list:176 keyValues:-36 date:-32
type typeNoun accessible text:-25 url:25 boolean:31
type typeNoun accessing text:-39 url:36 choice:44
type typeNoun according text:101 multilineText:-21 integer:51 number:-32 list:-34
type typeNoun account text:269 multilineText:35 url:-47 email:131 integer:-138 number:-46 boolean:-50 multipleChoice:-20 reference:28 multipleReference:27 list:-107 keyValues:-32 date:-29
type typeNoun accounting text:56 reference:-30
type typeNoun accounts text:-42 integer:-22 boolean:141 choice:-54 reference:42
type typeNoun acl text:-84 boolean:91 choice:-73 reference:141
type typeNoun across integer:-24 boolean:63 choice:-21 multipleReference:-44 list:101
type typeNoun action text:-54 multilineText:-22 number:-31 boolean:234 choice:85 reference:-130 multipleReference:-27 list:-30
type typeNoun actions text:-25 multilineText:64 choice:33 reference:-36 multipleReference:48 list:-32
type typeNoun activate boolean:-20 choice:-123 multipleChoice:136 multipleReference:-23 keyValues:69
type typeNoun active text:-263 integer:37 boolean:179 choice:97 reference:-76 date:105
type typeNoun activity text:-235 multilineText:-36 url:-23 integer:-32 number:-31 boolean:-58 choice:80 reference:203 multipleReference:86 list:119
type typeNoun actual integer:112 number:-66 boolean:-61 choice:-30 list:-33 keyValues:70
type typeNoun actually multilineText:-27 integer:-31 number:35 choice:112 reference:-45 multipleReference:-23
type typeNoun ad text:42
type typeNoun add multilineText:-40 url:30 email:-44 integer:-83 number:-98 boolean:-158 choice:-50 multipleChoice:-49 reference:33 multipleReference:25 list:278 keyValues:147 date:-45
type typeNoun added integer:-152 number:101 boolean:285 reference:-46 multipleReference:-30 list:-70
type typeNoun adding boolean:-44 multipleReference:93
type typeNoun addition number:20
type typeNoun additional text:-122 multilineText:72 integer:-22 boolean:-53 choice:-54 reference:54 multipleReference:-41 list:156
type typeNoun address text:-105 multilineText:-132 email:1022 integer:-168 number:-122 boolean:-56 choice:-240 multipleChoice:-31 reference:-60 keyValues:-40 date:-61 file:-29
type typeNoun addresses text:-144 multilineText:104 url:-28 email:-50 integer:-55 boolean:-103 reference:-39 multipleReference:-44 list:449 keyValues:-21
type typeNoun adjust text:67 integer:-31 number:-23 choice:29 reference:-22
type typeNoun admin multilineText:-36 url:-23 email:-20 integer:-34 boolean:165 choice:-49 reference:78 multipleReference:-51 list:40 keyValues:-30 file:-21
type typeNoun administrator text:38 url:21
type typeNoun advanced text:-124 multilineText:-32 boolean:-34 multipleReference:83 keyValues:159
type typeNoun affected text:31 reference:26
type typeNoun after text:72 multilineText:156 url:27 integer:-53 number:26 boolean:-157 choice:168 reference:-82 multipleReference:31 list:-103 keyValues:-26 date:-28 file:-25
type typeNoun against text:36 boolean:21
type typeNoun agent text:-50 multilineText:132 url:-23 number:-25 boolean:43 choice:21 reference:55 list:-43 keyValues:-27
type typeNoun agents boolean:20 choice:-20 reference:36 multipleReference:-26
type typeNoun aggregation boolean:41 choice:-106 reference:103
type typeNoun ai text:70 boolean:38 choice:-31 reference:32 multipleReference:-37 list:-30
type typeNoun alert text:-136 multilineText:-32 integer:-100 number:67 boolean:-66 choice:121 multipleChoice:103 reference:-128 multipleReference:54 keyValues:144
type typeNoun alerts text:81 integer:-66
type typeNoun algorithm text:25 integer:-23 choice:31 reference:28
type typeNoun aliyun text:-97 choice:119
type typeNoun all text:-153 multilineText:-66 url:-29 integer:-123 number:122 choice:270 multipleChoice:-22 reference:69 multipleReference:-91 list:32
type typeNoun allow text:-268 multilineText:36 url:-30 integer:-40 number:-22 boolean:183 choice:186 reference:-38 multipleReference:-74 list:32 keyValues:90
type typeNoun allowed text:-130 url:-40 integer:-46 number:232 choice:-23 list:76
type typeNoun allows text:218 multilineText:48 url:-37 email:-27 number:-53 choice:-44 multipleReference:-42 list:-125 keyValues:-24 date:88
type typeNoun alongside text:-58 number:-21 boolean:39 choice:-27 reference:104
type typeNoun already text:-35 boolean:132 choice:-52 reference:25
type typeNoun also text:246 multilineText:-36 email:39 integer:-86 reference:-107 multipleReference:-45 list:-34
type typeNoun always email:-32 boolean:138 reference:-37 multipleReference:-49 list:57
type typeNoun amount text:-200 multilineText:-57 url:-24 email:-34 number:586 boolean:137 choice:-74 reference:-181 multipleReference:-41 list:-68 keyValues:-26 date:-52 file:-20
type typeNoun amounts text:59 integer:-33 number:150 boolean:-29 choice:-122 date:23
type typeNoun an multilineText:68 email:63 integer:-115 number:27 choice:281 reference:137 multipleReference:-172 list:-185 keyValues:-101 date:-165 file:-46
type typeNoun analysis text:70 multilineText:-23 integer:-213 number:122 boolean:-90 choice:75 multipleChoice:-22 multipleReference:-24 list:-24 date:101
type typeNoun analytics text:-25 url:-25 integer:-96 boolean:31 choice:132 multipleChoice:-24 reference:-42 multipleReference:153 list:-83 keyValues:-34
type typeNoun analyze multilineText:-24 choice:-107 reference:-169 multipleReference:357
type typeNoun and text:-271 url:-127 email:-39 integer:-511 number:-196 boolean:-109 choice:-144 multipleChoice:236 reference:-69 multipleReference:-234 list:-206 keyValues:-59 date:166 file:-162
type typeNoun and/or text:104 multilineText:-44 integer:-45 number:136 boolean:-39 choice:-40 reference:-23 multipleReference:-21 list:-32
type typeNoun annual text:52 boolean:-113 choice:-78 multipleChoice:191
type typeNoun another text:-162 multilineText:-31 url:-24 integer:138 boolean:66 choice:-132 reference:121 list:59
type typeNoun any text:-97 multilineText:35 url:-33 integer:48 number:-32 boolean:-114 choice:141 multipleChoice:-33 reference:-55 list:36 keyValues:110 date:-28 file:-20
type typeNoun anybody boolean:69
type typeNoun api text:31 multilineText:-42 email:-28 integer:-85 number:-38 boolean:33 choice:-97 reference:129 multipleReference:58 list:24 keyValues:-51 date:-24
type typeNoun app text:185 multilineText:-56 url:-42 integer:29 number:-34 boolean:237 choice:-122 reference:-181 multipleReference:-22 list:82 keyValues:-22 date:-24
type typeNoun appear text:40 multilineText:-44 boolean:-54 choice:20 reference:-25 multipleReference:88 list:45
type typeNoun appears text:56 multilineText:-53 integer:-30 number:152 boolean:-43 choice:-133 reference:108 multipleReference:46 list:-46
type typeNoun applicable text:35 multilineText:-23 integer:116 number:170 boolean:-90 choice:-109
type typeNoun application text:-155 multilineText:-124 url:166 email:-36 integer:54 number:-126 boolean:-93 choice:112 multipleChoice:-37 reference:-99 multipleReference:103 list:83 keyValues:158 date:-35
type typeNoun applications text:37 choice:-23 reference:-41 multipleReference:95 list:-23
type typeNoun applied text:-62 multilineText:37 integer:-40 number:73 boolean:-237 choice:139 reference:182 multipleReference:31 list:-75
type typeNoun applies multilineText:-26 integer:-133 number:-29 boolean:231 choice:51 reference:-28 list:-23
type typeNoun apply text:35 multilineText:-40 integer:-56 number:-33 boolean:21 choice:-44 multipleChoice:-23 reference:-161 multipleReference:227 list:127 keyValues:-28
type typeNoun appropriate multilineText:-34 url:-27 email:-34 integer:-47 number:-36 boolean:-206 multipleChoice:248 reference:148 multipleReference:-66 list:-35 date:-34
type typeNoun approval text:-57 multilineText:123 integer:-20 boolean:-37 choice:22
type typeNoun apps text:65 multilineText:-26 integer:-66 boolean:-145 choice:187 reference:-51 multipleReference:46 list:60 keyValues:-27
type typeNoun archived boolean:80
type typeNoun are text:-210 url:30 email:-83 integer:186 number:98 boolean:-363 choice:71 multipleChoice:-23 reference:253 multipleReference:158 list:-157 keyValues:-157 date:-56 file:-76
type typeNoun area text:99 multilineText:149 integer:-29 number:-20 boolean:-61 choice:-42 reference:-62 multipleReference:-20 file:-21
type typeNoun arguments text:116 multilineText:-22 integer:-35 boolean:47 multipleReference:-21 list:-30
type typeNoun arn text:353 multilineText:-62 url:-34 number:-28 boolean:-42 choice:-24 reference:-59 list:-20
type typeNoun array text:-261 integer:-53 boolean:-94 choice:-24 multipleReference:-39 list:540
type typeNoun as multilineText:104 url:-133 email:-119 number:-63 boolean:199 choice:286 multipleChoice:-116 reference:-156 multipleReference:-69 list:-155 date:-119 file:63
type typeNoun ask text:-141 boolean:161 choice:-24 multipleReference:117 list:-58
type typeNoun asking text:63 multilineText:-56 boolean:25
type typeNoun assertion text:56 boolean:-42 reference:-53 list:-27 keyValues:123
type typeNoun assign text:-178 multilineText:-29 integer:77 number:-43 choice:-38 reference:262 multipleReference:104 list:-84 keyValues:-43
type typeNoun assigned text:425 multilineText:-27 integer:-29 number:-38 boolean:-99 choice:-111 reference:-147 multipleReference:89 list:-52 keyValues:30
type typeNoun assignment boolean:-49 reference:197 list:-41
type typeNoun associate reference:63
type typeNoun associated text:-81 multilineText:67 boolean:76 choice:-76 reference:88
type typeNoun assuming text:101 boolean:-25 list:-25
type typeNoun at multilineText:-139 url:23 email:-23 integer:86 number:-51 boolean:-21 choice:45 multipleChoice:-20 reference:201 multipleReference:-56 list:-50 keyValues:-20
type typeNoun attach text:-81 boolean:97 choice:40 reference:79 file:-62
type typeNoun attached text:-25 integer:-23 boolean:38 choice:-26 multipleReference:130 list:-63
type typeNoun attachment boolean:23
type typeNoun attribute text:145 multilineText:-83 email:-34 integer:-27 number:-24 boolean:-54 choice:-38 reference:144 multipleReference:-45 list:-76 keyValues:107
type typeNoun attributes text:-114 boolean:77 reference:-33 multipleReference:-25 list:67 keyValues:119
type typeNoun aud integer:-20 boolean:-29 list:101
type typeNoun audit text:27
type typeNoun auth text:30 choice:50 reference:-21
type typeNoun authenticate text:83 boolean:-32 choice:25 reference:-22 list:-31
type typeNoun authenticating text:-60 choice:116
type typeNoun authentication text:-204 url:-39 email:-31 integer:20 number:-28 boolean:56 choice:108 reference:169 multipleReference:-46 list:-23 date:-32
type typeNoun authorization multilineText:73 boolean:-105 choice:-85 multipleChoice:228 multipleReference:-23
type typeNoun auto-generated text:-43 multilineText:80
type typeNoun automated text:-47 number:95
type typeNoun automatic text:50 boolean:50
type typeNoun automatically text:-138 multilineText:-30 url:-29 email:-44 integer:-27 number:-41 boolean:132 choice:479 reference:-158 multipleReference:-60 list:-68 keyValues:-20
type typeNoun availability text:-51 number:21 boolean:63 choice:-21 reference:-106 multipleReference:133
type typeNoun available text:-200 multilineText:-63 url:-45 integer:32 number:-67 boolean:-95 choice:-50 multipleChoice:-34 reference:375 multipleReference:106 list:-43 keyValues:74 date:-20
type typeNoun aws text:-101 choice:193 reference:-24
type typeNoun azure text:95 multilineText:98 url:21 integer:-26 boolean:-34 reference:-60 list:-26 file:-25
type typeNoun back text:35 integer:-31 number:33 boolean:-21 reference:27
type typeNoun background text:-69 url:52 boolean:-45 choice:113
type typeNoun backup text:23 boolean:114 choice:23 reference:-56
type typeNoun backups integer:63 boolean:-40 choice:-41 reference:83
type typeNoun balance text:-62 integer:-61 number:156 boolean:-48 choice:99 reference:-67
type typeNoun bank text:104 integer:-42 boolean:-29 choice:-51 reference:32
type typeNoun banner text:-55 multilineText:-35 url:125 boolean:73 choice:-21 list:-31
type typeNoun bar text:132 multilineText:-53 boolean:-65 reference:87 multipleReference:45 list:-25
type typeNoun base text:81 url:27 boolean:-41 reference:-22
type typeNoun based text:123 multilineText:31 url:-31 email:-40 integer:-49 number:-44 boolean:-128 choice:192 multipleChoice:-25 reference:-108 multipleReference:187 list:-82 keyValues:-25 date:-32
type typeNoun basic text:-42 multipleChoice:153 reference:-21
type typeNoun batch text:-41 number:38 reference:58
type typeNoun be text:191 multilineText:-258 url:-135 email:-160 integer:24 number:-166 boolean:-174 choice:99 multipleChoice:-156 reference:41 multipleReference:204 list:228 keyValues:-196 date:79 file:-112
type typeNoun bearer text:59
type typeNoun been text:-98 multilineText:-25 integer:215 boolean:-69 choice:-23 reference:48
type typeNoun before text:49 multilineText:126 url:-32 number:189 boolean:189 choice:-104 reference:-166 multipleReference:-55 list:-60 keyValues:-31 date:-40 file:-26
type typeNoun begin choice:38
type typeNoun beginning text:48 integer:-53 boolean:-25 date:59
type typeNoun begins text:66 multilineText:-33
type typeNoun behind text:-130 boolean:86 choice:118
type typeNoun being text:-228 multilineText:77 url:-25 email:-20 integer:-63 number:24 reference:174 multipleReference:-30 list:22 keyValues:64 date:-25
type typeNoun belongs text:179 boolean:-60 multipleReference:-58
type typeNoun below text:34 multilineText:-24 integer:-25 choice:-87 reference:-44 multipleReference:211 list:-22
type typeNoun beside text:-71 multilineText:212 boolean:-23 choice:-43
type typeNoun between text:-110 multilineText:-44 integer:106 number:-47 boolean:64 choice:158 multipleChoice:-36 reference:-44 multipleReference:73 list:-61 keyValues:-21 date:-30 file:-47
type typeNoun bill text:119 integer:-22 reference:-21 list:-26
type typeNoun billed text:-121 boolean:169 choice:-34 reference:43
type typeNoun billing text:-89 integer:-32 number:46 boolean:-27 choice:135 reference:-29
type typeNoun bind boolean:41
type typeNoun binding text:-54 integer:-37 list:-50 keyValues:168
type typeNoun blank text:216 multilineText:-47 url:131 integer:-46 number:38 boolean:-167 choice:-28 reference:-54 multipleReference:-37 list:23
type typeNoun block text:-51 integer:-38 number:183 boolean:-109 choice:94 list:-47
type typeNoun body text:60 multilineText:-73 boolean:-23 choice:-25 reference:-21 list:-33 keyValues:164
type typeNoun bot text:98 multilineText:-36 boolean:-69 reference:-42 list:125
type typeNoun both text:-54 multilineText:-31 boolean:-23 multipleChoice:249 reference:-53 multipleReference:-38 list:-28
type typeNoun bottom text:-105 boolean:256 choice:-36 reference:-52
type typeNoun box text:-79 url:-40 email:58 integer:-48 number:-48 boolean:338 choice:-200 multipleChoice:61 reference:-74 multipleReference:120 list:53 keyValues:-21 date:-83
type typeNoun boxes text:-46 multilineText:-21 integer:102 number:-39 boolean:-149 multipleChoice:266 reference:-28 multipleReference:-34 list:-21
type typeNoun branch text:46 reference:-35
type typeNoun branding text:-39 multilineText:22 url:90 boolean:-20
type typeNoun break text:-62 integer:-20 choice:148 reference:-22
type typeNoun broker text:-116 url:146
type typeNoun bucket text:72 url:37 choice:-38
type typeNoun buffer text:-42 integer:142 choice:-23
type typeNoun build text:259 multilineText:-80 integer:-142 number:-29 choice:-80 multipleReference:-56 list:78 keyValues:105
type typeNoun built choice:-21 reference:40
type typeNoun built-in text:51 choice:-52 reference:79
type typeNoun business text:364 multilineText:-20 integer:-100 number:-40 choice:-152 reference:-45
type typeNoun but text:-149 multilineText:-45 integer:357 number:-37 boolean:-65 choice:-42 reference:-43 list:-27 date:80
type typeNoun button text:-169 multilineText:-41 url:-24 integer:62 number:-42 boolean:-182 choice:452 reference:-177 list:-42 date:-30 file:213
type typeNoun by text:-174 multilineText:160 url:-110 email:-85 integer:36 number:-153 boolean:358 choice:-262 multipleChoice:-112 reference:209 multipleReference:-64 list:191 keyValues:-130 date:-90 file:-73
type typeNoun bypass multipleReference:-32 list:63
type typeNoun ca text:29 multilineText:39 reference:-20
type typeNoun cache text:-42 integer:81
type typeNoun calculate text:-28 boolean:217 choice:-28 reference:-57
type typeNoun calculation text:54 integer:31 boolean:-27
type typeNoun calendar text:-40 boolean:-20 choice:28 date:67
type typeNoun call text:-130 integer:-33 boolean:162 choice:-25 reference:-42 multipleReference:146 list:-45
type typeNoun calls text:37 multilineText:-32 url:102 integer:-140 number:-32 boolean:154 reference:-44 multipleReference:116 list:-101
type typeNoun campaign multilineText:-37 url:-34 integer:-37 number:91 boolean:-71 choice:-37 reference:250 multipleReference:-42 list:-40
type typeNoun can text:-90 multilineText:-183 url:-30 email:-155 number:-27 boolean:-36 choice:-55 multipleChoice:135 reference:-220 multipleReference:85 list:163 keyValues:-113 file:-95
type typeNoun cancel text:-43 multilineText:63
type typeNoun capabilities boolean:50
type typeNoun captured integer:-111 number:160 reference:-25
type typeNoun card text:-129 integer:-36 boolean:28 choice:39 reference:38 multipleReference:195 list:-45
type typeNoun case text:-243 multilineText:105 integer:207 boolean:-108 choice:-154 reference:64 multipleReference:199 list:-51 date:-21
type typeNoun cash text:98 boolean:-26 choice:-27 reference:72
type typeNoun categories text:-106 number:-21 boolean:87 choice:-94 reference:235 list:-46
type typeNoun category text:84 boolean:120 choice:-63 reference:-63
type typeNoun center text:-276 multilineText:-38 url:32 integer:-33 boolean:-73 choice:108 reference:266 multipleReference:73 list:-26 file:-32
type typeNoun certain text:46 integer:207 number:-70 boolean:-43 choice:-36 reference:-32 list:-22
type typeNoun certificate text:-64 integer:-37 boolean:-144 choice:176 reference:85 multipleReference:-33 file:51
type typeNoun chain multilineText:51 choice:-23
type typeNoun change text:-83 multilineText:-58 integer:264 number:76 boolean:-69 choice:42 reference:-93 multipleReference:-58 list:-36 file:62
type typeNoun changes multilineText:-39 url:33 integer:-22 boolean:118 choice:-31 reference:59 multipleReference:-44
type typeNoun changing text:-40 multilineText:-29 integer:168 boolean:25 choice:-37 reference:-22
type typeNoun channel text:139 multilineText:-20 integer:-20 reference:-34
type typeNoun character text:63 url:-25 integer:179 boolean:-126 choice:23 reference:-36 multipleReference:-22 list:24
type typeNoun characters text:84 url:-66 integer:-22 number:-21 boolean:-23 choice:83
type typeNoun charged text:39 choice:23 reference:-23
type typeNoun chart text:-217 choice:83 reference:190 multipleReference:-27
type typeNoun charts text:-29 boolean:67 choice:115 reference:-53 multipleReference:-47 list:-24
type typeNoun check text:282 multilineText:-130 url:-39 integer:-117 number:-110 boolean:591 choice:-87 multipleChoice:60 reference:-90 multipleReference:-82 list:-62 keyValues:-22 date:-86
type typeNoun checkbox text:-209 multilineText:-29 email:28 integer:-65 number:117 boolean:614 choice:-73 reference:-241 multipleReference:-36 list:-20 keyValues:-23
type typeNoun checkboxes text:-28 choice:-62 multipleChoice:149
type typeNoun checked text:76 boolean:67 multipleReference:-32
type typeNoun checking text:-104 integer:37 choice:-35 multipleChoice:258 reference:-28 multipleReference:-46 list:-27
type typeNoun checkout text:84
type typeNoun checks text:-94 boolean:99 choice:54
type typeNoun cheque text:86 integer:-22 number:-20 boolean:33 reference:-27
type typeNoun choice text:-119 boolean:-78 reference:277
type typeNoun choose text:-326 multilineText:-156 url:-39 email:-76 integer:37 number:-144 boolean:-287 choice:313 multipleChoice:37 reference:325 multipleReference:259 list:-134 keyValues:-68 file:-48
type typeNoun choosing text:-20 integer:-35 boolean:25 choice:257 reference:-130
type typeNoun chosen text:-89 multilineText:-55 integer:-34 boolean:-21 choice:199 multipleChoice:-26 reference:152 multipleReference:-32 list:-26
type typeNoun ci text:53 reference:-25
type typeNoun cidr integer:-54 multipleReference:-21 list:123
type typeNoun claim text:127 integer:-29 boolean:-43 choice:-69 list:101
type typeNoun class text:71 reference:-24
type typeNoun claude text:129 boolean:-46
type typeNoun cleanup text:-39 boolean:71
type typeNoun clear text:-40 boolean:131 choice:-34 reference:-27
type typeNoun click text:-65 multilineText:-58 url:138 email:47 integer:-61 number:-94 boolean:-163 choice:101 multipleChoice:-44 reference:-44 multipleReference:185 keyValues:-57 date:-65 file:101
type typeNoun clicking text:175 multilineText:-32 number:-29 boolean:160 choice:-73 reference:-247 multipleReference:-34 file:134
type typeNoun client text:86 multilineText:-36 email:-28 integer:-103 number:27 boolean:289 choice:-98 multipleReference:138 list:-188 keyValues:-41 date:-37 file:-33
type typeNoun clients multilineText:-21 integer:-22 boolean:142 choice:56 reference:-59
type typeNoun close text:-59 integer:-30 boolean:115
type typeNoun cloud boolean:95 choice:-34
type typeNoun cluster text:56 multilineText:53 integer:-164 number:-23 boolean:-174 choice:222 multipleReference:195 list:-58 keyValues:-56 date:-21
type typeNoun clusters boolean:-77 choice:45 reference:-88 multipleReference:147
type typeNoun code text:246 multilineText:57 url:-41 email:-25 integer:99 number:-41 boolean:-33 choice:-32 multipleChoice:205 reference:-204 multipleReference:-97 list:-55 keyValues:-38 date:-26 file:-22
type typeNoun codes boolean:-48 reference:-38 list:129
type typeNoun collect text:-26 date:28
type typeNoun collecting text:-77 integer:97
type typeNoun collection text:193 reference:-88 list:-22
type typeNoun color text:186 multilineText:-21 boolean:-22 choice:-38 reference:-23
type typeNoun column text:-111 multilineText:40 integer:-25 boolean:92 choice:-45 reference:74 multipleReference:78 list:-48 file:-33
type typeNoun columns text:-100 multilineText:-29 integer:-25 boolean:-55 multipleChoice:-20 reference:-136 multipleReference:247 list:-34 keyValues:205 file:-39
type typeNoun combination boolean:29
type typeNoun combined text:28 integer:87 boolean:-29
type typeNoun come text:-30 url:-20 email:80
type typeNoun comma-separated text:-69 multilineText:-44 integer:-36 boolean:-71 choice:-34 reference:-28 multipleReference:-65 list:403
type typeNoun command text:274 multilineText:-65 integer:-100 boolean:-74 choice:-82 reference:-60 multipleReference:-34 list:221 keyValues:-38
type typeNoun commas text:-342 multilineText:-23 boolean:-40 list:528 keyValues:-24
type typeNoun comments text:22
type typeNoun commit boolean:29 choice:-26
type typeNoun common text:150 multilineText:-25 integer:-37 boolean:-43 choice:-107 reference:111
type typeNoun commonly text:93 integer:-70
type typeNoun communication text:80 choice:-23
type typeNoun company text:70 multilineText:149 url:-36 email:-41 integer:-21 number:56 boolean:-89 reference:-38 list:-33
type typeNoun complete text:57 multilineText:55 url:42 integer:33 boolean:-56 choice:-47 reference:-42
type typeNoun completed text:117 list:-24
type typeNoun compose text:70 multilineText:26 reference:-27
type typeNoun condition text:-108 multilineText:-38 number:-21 choice:37 multipleChoice:122 reference:-71 multipleReference:89 list:42
type typeNoun conditions text:48 multilineText:191 url:-24 integer:-49 number:-28 boolean:-209 choice:-106 multipleChoice:112 reference:-65 multipleReference:-69 list:200 keyValues:-35
type typeNoun configuration text:-112 multilineText:274 integer:-25 number:-39 boolean:-169 choice:122 reference:-84 multipleReference:-28 list:39 keyValues:91
type typeNoun configurations text:55 boolean:-45 choice:-51 list:-33 keyValues:121
type typeNoun configure text:206 multilineText:-80 url:95 number:-47 boolean:-59 choice:28 multipleChoice:-44 reference:-122 multipleReference:119 keyValues:-20 date:-46
type typeNoun configured text:82 multilineText:32 number:-41 boolean:-35 choice:-190 reference:-72 multipleReference:104 keyValues:182 date:-20 file:-31
type typeNoun confirmation integer:30
type typeNoun connect text:-129 url:62 boolean:39 choice:-100 reference:-22 multipleReference:-21 list:125 keyValues:107
type typeNoun connected choice:-36 reference:57 multipleReference:-21
type typeNoun connecting choice:-28 multipleReference:44 list:-25
type typeNoun connection multilineText:60 url:44 integer:-76 number:-47 boolean:-93 choice:161 reference:-58 list:83 keyValues:-39 date:-22
type typeNoun connections text:-52 multilineText:-30 url:-21 integer:99 number:-39 boolean:-52 choice:21 reference:-33 list:109
type typeNoun consecutive text:-38 integer:60
type typeNoun considered text:-80 integer:-46 number:212 reference:-59
type typeNoun console text:102 multilineText:-48 integer:22 number:-81 choice:134 reference:-48 list:-22 keyValues:-35 date:-22
type typeNoun contact text:-111 multilineText:55 email:65 integer:-62 number:-32 boolean:-74 choice:-97 multipleChoice:107 reference:300 list:-122 keyValues:-39
type typeNoun contacts text:56 multilineText:-27 url:-38 integer:-48 number:-24 boolean:121 choice:108 reference:-133 multipleReference:83 list:-60
type typeNoun container text:-114 multilineText:-52 url:22 email:-32 integer:74 number:-39 boolean:-90 choice:-59 reference:50 multipleReference:-54 list:267
type typeNoun containers text:-126 multilineText:-30 url:-25 integer:-49 number:209 boolean:-43 choice:-52 multipleReference:-48 list:138
type typeNoun containing text:60 multilineText:45 keyValues:-61
type typeNoun contains integer:80 boolean:-36 choice:27
type typeNoun content text:161 multilineText:136 integer:-40 number:-43 boolean:49 choice:-77 reference:-93 multipleReference:-23 list:-71 keyValues:42 file:-21
type typeNoun contents text:-174 multilineText:315 number:-20 boolean:64 reference:-62
type typeNoun context text:161 multilineText:80 integer:-23 choice:-47 reference:-52 list:-34 keyValues:-33
type typeNoun continue text:-30 integer:143 boolean:-37
type typeNoun control text:-194 multilineText:-107 integer:100 number:187 choice:230 reference:-77 multipleReference:-30 list:-47
type typeNoun controls text:93 multilineText:234 url:-25 integer:-37 number:-47 boolean:-244 choice:37 multipleChoice:-43 reference:-73 multipleReference:166 keyValues:-58 date:-22
type typeNoun conversation multilineText:150 boolean:-46
type typeNoun coordinates text:-127 multilineText:-43 integer:-28 number:237 boolean:146 choice:-35 reference:-29 multipleReference:-27 list:-27
type typeNoun copied text:-23 multilineText:-31 url:118
type typeNoun copy text:68
type typeNoun correct text:-146 url:124 integer:66 keyValues:26
type typeNoun correctly text:-21 multilineText:-26 integer:61 boolean:-33 choice:-85 multipleReference:-25 list:-39 keyValues:202
type typeNoun corresponding text:-189 multilineText:329 integer:-35 choice:-120 reference:123 multipleReference:-26 list:-41
type typeNoun cost text:-47 integer:-96 number:106 reference:61
type typeNoun could multilineText:-34 integer:-22 boolean:114 choice:46 reference:-26
type typeNoun count text:-49 integer:174 number:-23 boolean:-27
type typeNoun country text:-28 boolean:-41 choice:-62 reference:77 list:128
type typeNoun cpu text:-39 integer:-23 number:109
type typeNoun create text:-21 multilineText:57 url:-38 email:-21 integer:104 number:-39 boolean:213 choice:-43 multipleChoice:-28 multipleReference:-75 list:-75 keyValues:-31 date:-20
type typeNoun created text:-51 multilineText:-114 url:-33 email:-48 number:-65 boolean:54 choice:-258 multipleChoice:-24 reference:243 multipleReference:287 list:87 keyValues:-26 date:-33 file:-36
type typeNoun creates text:86 integer:-43 boolean:84 choice:-81 list:-30
type typeNoun creating text:205 multilineText:44 integer:-27 number:-34 boolean:-22 choice:-104 reference:47 multipleReference:-23
type typeNoun creation text:-37 integer:119 boolean:-56
type typeNoun credential text:109 multilineText:136 boolean:-42 choice:-93 reference:-73 multipleReference:43 list:-35
type typeNoun credentials text:-28 integer:-27 boolean:-73 multipleChoice:34 reference:120 multipleReference:93 list:-36
type typeNoun credit text:-114 multilineText:-25 url:-31 integer:-48 number:256 boolean:-151 choice:119 multipleReference:111 list:-35 date:-68
type typeNoun cron text:93 multilineText:-20
type typeNoun cryptographic text:-89 multilineText:79 reference:35
type typeNoun css text:45 multilineText:155 boolean:-69 choice:-21 reference:-32 list:-34 keyValues:-34
type typeNoun currency text:-21 integer:-39 number:80 boolean:179 reference:-82 multipleReference:-21
type typeNoun current text:-39 multilineText:-22 integer:-51 number:113 boolean:-45 choice:-100 reference:97 list:-20 date:118
type typeNoun currently text:-95 email:-23 choice:360 reference:-183
type typeNoun cursor text:172 boolean:-55 choice:-21 multipleReference:-22 list:-25
type typeNoun custom text:-293 url:111 email:-27 integer:-102 number:-59 boolean:-190 choice:-150 multipleChoice:-62 reference:452 multipleReference:-100 list:70 keyValues:294 date:-46 file:-23
type typeNoun customer text:75 multilineText:-57 number:-64 boolean:52 choice:55 reference:58 multipleReference:-23 list:-24
type typeNoun customize text:-111 multilineText:241 boolean:-33 choice:-30 reference:-23
type typeNoun cycle reference:21
type typeNoun daily boolean:-25 choice:-76 multipleChoice:177 date:-31
type typeNoun dashboard text:-28 multilineText:136 integer:77 boolean:47 choice:-85 multipleReference:-54 list:-44
type typeNoun data text:48 multilineText:-87 email:-29 integer:50 number:31 boolean:221 multipleChoice:-30 reference:-67 multipleReference:-38 list:-73 keyValues:20 date:-55 file:-28
type typeNoun database text:-169 multilineText:194 integer:69 number:-42 boolean:90 choice:102 reference:-123 multipleReference:-31 list:-32
type typeNoun date text:29 multilineText:-74 url:-36 email:-25 integer:-163 number:67 boolean:-203 choice:-26 multipleChoice:-30 reference:-197 multipleReference:-59 list:-69 keyValues:-31 date:756 file:-25
type typeNoun dates text:-183 integer:-38 boolean:-30 choice:-34 reference:-36 list:90 date:335
type typeNoun day text:-39 integer:68 boolean:-21 choice:54
type typeNoun days text:48 integer:187 number:-95 boolean:-65 choice:167 reference:-27 list:-67 date:-24
type typeNoun debug text:45
type typeNoun debugging boolean:24
type typeNoun decide text:-30 reference:85
type typeNoun decides text:-49 multilineText:62 boolean:-50 choice:92
type typeNoun decimal text:-197 email:-20 integer:267 number:31 boolean:-22 choice:-20
type typeNoun default text:283 multilineText:57 url:-26 email:-142 integer:-27 number:-86 boolean:69 choice:-58 reference:176 multipleReference:28 list:-63 keyValues:-160 date:-105 file:-81
type typeNoun defaults text:88 url:119 integer:-28 boolean:-46 choice:-83 reference:-33 multipleReference:-22 date:91
type typeNoun define text:87 multilineText:79 url:121 email:-21 number:-54 boolean:-101 choice:-98 multipleReference:-45
type typeNoun defined text:84 multilineText:-72 number:-103 boolean:-22 choice:-43 reference:193
type typeNoun defines text:264 multilineText:-36 url:57 integer:21 number:-98 boolean:-207 choice:173 reference:56 multipleReference:-83 list:-129 keyValues:-39
type typeNoun definition text:-29 multilineText:107 reference:-33
type typeNoun delay text:22 integer:-23 boolean:64 reference:-25
type typeNoun delete text:-141 multilineText:147 integer:-26 boolean:172 choice:-39 reference:-59 list:-22
type typeNoun deleted boolean:36 choice:36 reference:-30
type typeNoun depending text:200 boolean:-184 choice:54 list:-25 keyValues:25
type typeNoun deploy boolean:-73 choice:223 multipleReference:-65 list:-33
type typeNoun deployed text:62 boolean:32 reference:-32 list:-25
type typeNoun deploying text:67
type typeNoun deployment text:283 multilineText:-54 integer:-54 boolean:-91 choice:116 reference:-167 multipleReference:-58 list:64 keyValues:-44
type typeNoun describe text:139 multilineText:128 integer:-75 number:-21 boolean:-45 choice:-21 reference:-30
type typeNoun described text:-31 multilineText:-20 integer:107 boolean:27 choice:-38
type typeNoun describes text:102 multilineText:-35 list:-26
type typeNoun description text:74 multilineText:-84 integer:-37 number:-34 boolean:113 choice:64 multipleChoice:-31 reference:-65 multipleReference:-43 list:64 keyValues:-32
type typeNoun desired text:-100 integer:45 reference:64 multipleReference:65
type typeNoun desktop text:-22 boolean:-23 choice:48
type typeNoun destination text:-87 integer:-23 boolean:-33 choice:153 reference:42 list:24
type typeNoun detailed multilineText:-21 boolean:132 choice:-51 reference:-30
type typeNoun details text:134 multilineText:151 integer:21 number:-27 boolean:-182 multipleReference:-59 list:-22 date:70
type typeNoun determine text:210 multilineText:-57 email:-33 boolean:-64 reference:22 multipleReference:-20
type typeNoun determines multilineText:-43 url:-37 integer:219 number:-38 boolean:104 choice:94 multipleChoice:-25 reference:-117 multipleReference:-73 list:-94 keyValues:-26 date:-22
type typeNoun development choice:39
type typeNoun devices text:-37 boolean:-58 choice:152 reference:-27 multipleReference:-27 list:45 keyValues:-26
type typeNoun dialog text:43 multilineText:-43 integer:-130 number:163 reference:-50 multipleReference:68
type typeNoun differ text:-23 choice:-90 reference:117
type typeNoun different text:56 multilineText:-50 integer:-35 number:-30 boolean:37 choice:35 reference:145 multipleReference:-69 list:-48
type typeNoun digits text:-22 choice:48
type typeNoun dimension choice:-44 reference:80
type typeNoun dimensions boolean:21 choice:-28 multipleReference:98 keyValues:-22
type typeNoun directly text:-93 integer:106 number:-31 boolean:125 choice:-24 reference:-21
type typeNoun directory text:156 multilineText:-69 url:36 integer:-42 number:-45 boolean:65 choice:-67 multipleChoice:170 reference:-51 multipleReference:-24 list:-44 date:-29
type typeNoun disable text:-96 multilineText:-21 integer:-25 number:-20 boolean:546 choice:-282 multipleChoice:-20 reference:-95 multipleReference:-54 list:-41 keyValues:122
type typeNoun disabled text:-84 multilineText:-32 integer:-40 boolean:163 choice:165 multipleReference:-38 list:-36
type typeNoun discount text:-57 number:96 boolean:112 date:-52
type typeNoun discovery choice:-56 list:102
type typeNoun disk text:-26 integer:144 boolean:-45 choice:-45
type typeNoun display text:131 multilineText:-68 url:-20 integer:205 number:-26 boolean:-131 choice:-25 multipleChoice:-32 reference:36 multipleReference:-102 list:48 keyValues:-42 date:-24
type typeNoun displayed text:-108 multilineText:87 number:-24 boolean:-108 choice:-84 multipleChoice:-25 reference:-113 multipleReference:395 list:22 keyValues:-24
type typeNoun displays number:-43 boolean:127 keyValues:-20
type typeNoun distinguish text:199 boolean:-57 reference:-38 multipleReference:-23 list:-25
type typeNoun dn text:101 boolean:36 choice:-21
type typeNoun dns text:26 integer:-20 boolean:-31 reference:-25 list:52
type typeNoun do text:-155 boolean:80 choice:89 reference:53 multipleReference:32
type typeNoun docker url:32 boolean:49 choice:-68 multipleReference:-41 list:-40 keyValues:116
type typeNoun dockerfile text:-52 multilineText:138
type typeNoun document text:191 multilineText:-58 url:-21 email:-55 number:-22 boolean:128 choice:-176 reference:104 multipleReference:-64 list:-45 date:-70 file:87
type typeNoun documents text:156 multilineText:35 boolean:55 choice:-64 reference:-44 list:-51
type typeNoun does multilineText:-156 boolean:142 choice:57 reference:-24
type typeNoun domain text:95 multilineText:-35 number:-21 boolean:35 reference:-68 multipleReference:-36 list:142
type typeNoun domains text:-141 boolean:-40 multipleReference:38 list:280
type typeNoun don't text:30 email:29 boolean:55 choice:-24 multipleReference:-21
type typeNoun done boolean:-32 choice:86
type typeNoun down text:-142 multilineText:-27 url:40 integer:75 number:-25 boolean:-140 choice:193 reference:117 multipleReference:-112 list:79 date:-20
type typeNoun draft choice:27
type typeNoun driver text:-90 integer:-31 list:-57 keyValues:240
type typeNoun drop text:-31 integer:103 boolean:-68 choice:62 reference:-44 multipleReference:84 list:-30 file:-38
type typeNoun drop-down text:-57 boolean:-83 choice:211 reference:-118 multipleReference:118
type typeNoun dropdown text:-387 multilineText:-67 url:-58 email:-22 integer:-59 number:-39 boolean:-294 choice:106 multipleChoice:-24 reference:474 multipleReference:430 list:-48 keyValues:-21 date:-37 file:-23
type typeNoun due text:-261 multilineText:-28 integer:125 number:129 multipleReference:-24 date:97
type typeNoun duplicate integer:84 boolean:-109 choice:116 list:-21
type typeNoun duration text:340 integer:-106 number:-77 boolean:-59 list:-22 date:42
type typeNoun during text:-57 url:44 integer:41 number:85 boolean:108 choice:-54 reference:-44 multipleReference:-58 file:-32
type typeNoun dynamic integer:35
type typeNoun e-invoicing text:84 boolean:28 choice:-32 reference:-43
type typeNoun e.g text:68 multilineText:-77 url:290 email:-48 integer:-63 number:40 boolean:-67 choice:-220 multipleChoice:-37 reference:110 multipleReference:-123 list:240 keyValues:-52 date:-106 file:-27
type typeNoun each text:-240 multilineText:-73 url:-28 email:-54 number:-141 boolean:159 choice:235 reference:-129 multipleReference:83 list:269 keyValues:-47 date:-40
type typeNoun earlier multilineText:27
type typeNoun easy choice:32
type typeNoun edge text:103 boolean:-25 choice:-51 list:35 keyValues:-33
type typeNoun edit text:-85 multilineText:149 integer:-76 number:190 boolean:-112 choice:-85 reference:-46 multipleReference:-26 list:-25 date:147 file:-27
type typeNoun editing text:-49 choice:-22 reference:-24 multipleReference:160
type typeNoun editor text:-126 multilineText:239 boolean:-22 choice:-20
type typeNoun eg text:26 url:25
type typeNoun either multilineText:99 url:-42 email:-28 integer:-130 number:77 boolean:130 choice:-151 multipleChoice:78 reference:-113 multipleReference:193 list:-70 keyValues:-30 date:-35 file:-28
type typeNoun element text:-36 integer:130 number:-31 boolean:146 multipleReference:-24 list:-47
type typeNoun elements text:53 integer:112 boolean:-47 choice:-23 reference:-32
type typeNoun email text:-277 multilineText:-48 url:-141 email:824 integer:-71 number:-156 boolean:-261 choice:-93 multipleChoice:162 reference:-201 multipleReference:-78 list:360 keyValues:-80 date:-64 file:-68
type typeNoun emails text:-33 multilineText:-49 url:-27 boolean:214 choice:-156 reference:-93 multipleReference:-65 list:229 date:99
type typeNoun embedded multilineText:55
type typeNoun empty text:20 multilineText:99 integer:21 number:-26 boolean:90 choice:-163 multipleChoice:-20 reference:-99 multipleReference:-42 list:-69 keyValues:178
type typeNoun enable text:-258 multilineText:-75 integer:-86 number:-51 boolean:994 choice:-249 multipleChoice:74 reference:-82 multipleReference:-48 list:-32 keyValues:-58
type typeNoun enabled text:-140 multilineText:-49 url:-30 integer:-42 number:-40 boolean:411 choice:-226 multipleChoice:21 reference:63 multipleReference:280 list:-165 date:-23
type typeNoun enables text:-22 multilineText:-25 integer:-48 boolean:74 choice:-102 reference:47 list:113
type typeNoun enabling text:-80 boolean:85 choice:75 reference:-28
type typeNoun encoding text:80 boolean:-21 choice:-64 reference:56
type typeNoun encrypted text:50 multilineText:-37
type typeNoun end text:147 integer:-76 number:-27 boolean:56 choice:-30 date:-40
type typeNoun endpoint text:99 multilineText:-29 url:227 email:-21 integer:-24 number:-27 boolean:-48 choice:-82 reference:-57 list:-30
type typeNoun enforce text:-49 boolean:-45 choice:77 multipleChoice:163 reference:-20 multipleReference:-35
type typeNoun engine text:116 boolean:-30 reference:-27
type typeNoun ensure text:-65 multilineText:105 integer:-23 number:-21 boolean:122 reference:-64
type typeNoun enter text:145 url:142 email:240 integer:-29 number:235 boolean:-63 choice:-170 multipleChoice:-129 reference:-375 multipleReference:-305 list:-159 date:43 file:-76
type typeNoun entered text:-22 email:35 integer:97 number:25 boolean:-94 choice:44
type typeNoun entering text:-78 multilineText:64 integer:-21 boolean:-29 choice:-45 reference:-23 list:130
type typeNoun enterprise url:31
type typeNoun entity text:39 url:41 integer:22 number:-24 boolean:21 choice:-48
type typeNoun entries integer:52 number:-40 boolean:-28 choice:-22 reference:-20 list:38 date:92
type typeNoun entry text:233 multilineText:-182 integer:-66 list:81
type typeNoun environment text:249 multilineText:-32 url:-26 integer:-50 number:-31 boolean:-50 choice:-89 reference:64 multipleReference:56 keyValues:-76 date:-24
type typeNoun environment(s) text:-139 reference:-159 multipleReference:361
type typeNoun environments choice:34
type typeNoun etc text:79 multilineText:-37 url:-33 integer:-38 boolean:52 choice:-133 multipleChoice:141 reference:83 multipleReference:-34 list:-43 keyValues:-36
type typeNoun evaluate boolean:-37 choice:83 multipleReference:-21 list:50
type typeNoun evaluated text:-28 boolean:37 choice:-84 reference:125
type typeNoun evaluation text:126 number:-20 boolean:-54
type typeNoun even text:-71 integer:105
type typeNoun event text:-255 multilineText:125 url:-39 email:-21 integer:23 number:-79 boolean:-119 choice:75 multipleChoice:69 reference:-50 multipleReference:124 list:-69 keyValues:-39 date:237
type typeNoun events text:-74 boolean:138 choice:71 reference:-30 list:-32
type typeNoun every text:-87 multilineText:222 email:-43 integer:-38 number:-30 choice:187 multipleChoice:-30 reference:-115 multipleReference:-22 list:-47 keyValues:-20
type typeNoun example text:58 multilineText:100 url:178 email:48 integer:-42 number:-51 boolean:-66 choice:-129 reference:-113 multipleReference:-35 list:136 keyValues:-29
type typeNoun exchange text:87 choice:-45 reference:-49 list:70
type typeNoun exclude text:-53 multilineText:-42 boolean:-90 multipleReference:181 list:160 keyValues:-100
type typeNoun excluded text:129 integer:-89 number:-27
type typeNoun execute text:95 multilineText:-187 boolean:-84 choice:259 reference:56 list:-32
type typeNoun executes text:93 integer:-26 boolean:-20
type typeNoun execution text:-291 multilineText:60 url:-20 integer:25 boolean:-43 choice:-67 multipleChoice:118 reference:87 multipleReference:-41 list:224 keyValues:-22 date:-23
type typeNoun existing text:65 multilineText:-74 boolean:108 choice:-104 multipleChoice:119 reference:35 multipleReference:-61 list:-23
type typeNoun exists boolean:109 reference:-33 list:-25
type typeNoun expand text:-29 choice:-28 reference:93
type typeNoun expense text:-192 multilineText:-28 integer:-49 number:27 boolean:-41 choice:-135 reference:388 multipleReference:138 list:-47 keyValues:-22
type typeNoun experiment text:24 multilineText:27 choice:-126 reference:101
type typeNoun expiration text:-20 integer:53
type typeNoun expire text:-34 integer:45 choice:25 reference:-20
type typeNoun expires text:-103 integer:51 boolean:-36 date:154
type typeNoun explain text:53 choice:-22
type typeNoun export text:34 choice:87 reference:-37
type typeNoun expose text:-36 integer:-30 keyValues:108
type typeNoun exposed text:-42 boolean:87 choice:-68 list:92
type typeNoun expression text:279 multilineText:-32 integer:-24 boolean:-45 choice:-90 reference:-55 multipleReference:-21 list:58
type typeNoun extension multilineText:-58 integer:-21 choice:-62 reference:26 file:214
type typeNoun external choice:127 reference:-136 multipleReference:44
type typeNoun extra text:78 boolean:-53 choice:-65 reference:-26 multipleReference:167 list:-37
type typeNoun extract text:-126 multilineText:36 integer:-23 boolean:182 reference:-21 list:41
type typeNoun extracted text:271 multilineText:-87 boolean:-60 choice:-22 list:-22
type typeNoun fail text:-137 multilineText:-32 integer:-43 number:247 choice:-58 multipleChoice:130 reference:-23 list:-24
type typeNoun failed text:-62 integer:98 boolean:-62 choice:-24 multipleChoice:107
type typeNoun fails text:117 choice:39 reference:-59
type typeNoun failure text:-265 integer:94 number:201 choice:54
type typeNoun false text:-320 integer:-24 boolean:615 choice:-57 reference:-33 list:-34
type typeNoun fault text:85 boolean:-45 choice:-134 reference:-131 list:300
type typeNoun feature text:66 integer:-30 number:-43 choice:-45 reference:-48 multipleReference:128 list:-23 date:-23
type typeNoun features text:-23 boolean:172 choice:35 multipleChoice:-56 reference:-49 list:-20
type typeNoun fee text:92 integer:-45 number:179 boolean:-81 choice:-103 reference:103 list:-53
type typeNoun feedback text:56
type typeNoun fetched text:-49 integer:53 boolean:57 choice:-54
type typeNoun field text:-84 multilineText:-30 url:44 email:-45 integer:122 number:-30 boolean:-179 choice:-268 multipleChoice:-128 multipleReference:-166 list:-36 keyValues:-58 date:-95 file:-134
type typeNoun fields text:206 multilineText:-70 url:-115 email:-86 integer:58 number:-25 boolean:-285 choice:-227 multipleChoice:178 reference:158 multipleReference:96 list:242 keyValues:-104 date:-95 file:-78
type typeNoun file text:-63 multilineText:291 url:-58 email:-34 integer:-61 number:-46 boolean:-106 choice:62 reference:-140 keyValues:-30 date:-27 file:145
type typeNoun files text:141 integer:-188 boolean:108 choice:-182 multipleChoice:81 reference:-22 multipleReference:246 list:-96
type typeNoun fill text:-36 email:102 integer:69 number:30 boolean:-112 choice:-230 multipleChoice:-35 reference:140 multipleReference:59 list:108 keyValues:-69 date:-66
type typeNoun filled text:62
type typeNoun filling text:119 number:-28 multipleReference:36 list:-34
type typeNoun filter text:70 multilineText:79 url:-26 integer:-46 number:-32 choice:-136 multipleChoice:-28 reference:-77 multipleReference:129 keyValues:58
type typeNoun filters text:-33 boolean:-21 choice:-59 reference:-28 multipleReference:142 list:68 keyValues:-26
type typeNoun financial text:136 choice:-197 reference:112
type typeNoun find text:-141 multilineText:-40 integer:-36 number:-26 choice:-91 multipleChoice:108 reference:215 multipleReference:-42 list:81
type typeNoun fires text:-52 boolean:-26 reference:150
type typeNoun first text:51 multilineText:97 email:-23 integer:-22 boolean:48 choice:55 multipleChoice:-23 reference:-26 list:-28 date:-74
type typeNoun fiscal text:128 integer:-21 boolean:-32 reference:-23
type typeNoun five integer:-27 choice:66
type typeNoun fixed text:-57 boolean:-53 choice:48 reference:124
type typeNoun flag text:202 multilineText:-22 integer:-26 number:-23 boolean:43 choice:-61 keyValues:-35
type typeNoun flat text:-72 integer:-25 number:200 boolean:-39 choice:-28
type typeNoun flow text:-43 integer:63
type typeNoun folder text:100 boolean:-28 choice:-89 reference:36 multipleReference:42
type typeNoun follow text:-53 multilineText:116 list:-37
type typeNoun following text:-103 multilineText:20 integer:-34 number:-33 boolean:-52 choice:162 reference:168 multipleReference:-75 list:-36
type typeNoun follows url:21 choice:23
type typeNoun footer text:51 multilineText:93 boolean:-50 choice:-24 reference:-24
type typeNoun for text:-86 multilineText:-192 url:-58 email:-164 number:-410 boolean:-399 choice:115 multipleChoice:-218 reference:-194 multipleReference:-162 list:-196 keyValues:348 date:-146 file:-218
type typeNoun force text:-32 choice:47
type typeNoun forces text:113 boolean:-55
type typeNoun form text:-282 multilineText:39 url:54 integer:21 number:-57 choice:-75 multipleChoice:143 reference:20 list:148 keyValues:-33 date:-21 file:-21
type typeNoun format text:-128 multilineText:304 url:340 integer:-181 number:-51 boolean:-55 choice:-90 multipleChoice:-30 reference:-102 multipleReference:-55 keyValues:-91 date:135
type typeNoun formatting text:-31 multilineText:141 boolean:-26 choice:33 multipleReference:-25 list:-32 keyValues:-35
type typeNoun formula text:170 boolean:-55 choice:-32
type typeNoun forward text:-27 multilineText:25 integer:-34 keyValues:115
type typeNoun forwarded text:-78 multilineText:80 email:62
type typeNoun forwarding text:-174 boolean:183
type typeNoun found text:73 boolean:27
type typeNoun four text:40 multilineText:32 integer:-60 choice:25
type typeNoun free multilineText:-34 integer:-32 number:70 boolean:-56 choice:106
type typeNoun frequency text:139 boolean:-60 choice:-41 reference:88
type typeNoun from text:-43 url:-228 email:156 integer:82 number:-323 boolean:123 choice:253 multipleChoice:-135 reference:-191 multipleReference:-129 list:163 keyValues:31 date:-31 file:-125
type typeNoun front text:-20 integer:-20 number:117 reference:-27 date:-20
type typeNoun full text:-44 multilineText:59 url:-27 integer:-22 number:194 boolean:127 choice:-62 reference:-81 multipleReference:-38 list:-38 keyValues:-23
type typeNoun function multilineText:75 boolean:44 choice:-65 reference:36
type typeNoun functionality text:-91 multilineText:-31 integer:-26 boolean:77 choice:128 reference:-43
type typeNoun further boolean:46
type typeNoun future text:84 integer:-22 choice:56 reference:-48
type typeNoun gateway text:257 multilineText:-21 boolean:-138 choice:-75 multipleReference:109 keyValues:-23
type typeNoun general text:219 multilineText:-83 choice:-32 reference:-26
type typeNoun generate text:24 url:-40 integer:-34 choice:-39 reference:199 multipleReference:-32
type typeNoun generated text:-176 multilineText:183 url:-35 email:-20 integer:312 number:-69 boolean:-117 choice:-62 reference:-92 multipleReference:-45 list:132 keyValues:-25 date:-20 file:-33
type typeNoun generating choice:24
type typeNoun generation integer:36 boolean:22 choice:-34
type typeNoun get text:202 multilineText:-72 email:70 boolean:-35 reference:-57
type typeNoun git text:53 integer:-20 boolean:-33 choice:-23 reference:95 list:-23
type typeNoun github text:56
type typeNoun gitlab boolean:59 reference:-33 multipleReference:-25
type typeNoun give text:-141 multilineText:-47 url:-21 integer:30 number:-46 boolean:-41 choice:329 reference:23 multipleReference:-36
type typeNoun given text:-24 multilineText:226 url:-25 integer:100 number:-41 boolean:-26 choice:-162 reference:46 list:-25
type typeNoun global text:-125 boolean:93 choice:-21 keyValues:128
type typeNoun globally choice:54 reference:-37
type typeNoun go text:76 boolean:-140 choice:28 reference:57 multipleReference:124 list:-65
type typeNoun google text:-144 integer:-30 boolean:-38 choice:328 reference:-32
type typeNoun government choice:33 reference:-23
type typeNoun grant text:-21 url:22 boolean:39 choice:-37 multipleChoice:39 reference:-76 multipleReference:63
type typeNoun greater text:102 integer:-77
type typeNoun green reference:28
type typeNoun group text:442 multilineText:-39 url:-27 integer:-67 number:95 boolean:-88 choice:-176 multipleChoice:-29 reference:260 multipleReference:-177 list:-77 keyValues:-27 date:-22
type typeNoun grouping boolean:-36 choice:100
type typeNoun groups text:57 multilineText:-41 integer:48 number:-26 boolean:-141 choice:-58 reference:-36 multipleReference:377 list:-66 keyValues:-56
type typeNoun guide text:20 url:39
type typeNoun half text:-119 multilineText:85 integer:-45 number:137 reference:-31
type typeNoun handle text:-61 multilineText:-27 integer:-47 boolean:213 choice:131 multipleReference:-36 list:-91
type typeNoun has url:-31 email:-25 integer:115 number:-57 boolean:-44 multipleChoice:-31 reference:-105 multipleReference:256 list:-77 keyValues:-29 date:-31 file:-22
type typeNoun hash text:58 multilineText:-24 choice:45
type typeNoun have text:-68 multilineText:-91 email:164 integer:-84 number:-83 boolean:217 choice:178 multipleChoice:-23 multipleReference:-92 list:-70 keyValues:-36
type typeNoun having text:55 reference:-43
type typeNoun head multilineText:24
type typeNoun header text:52 boolean:-81 choice:-46 reference:70 keyValues:72 file:43
type typeNoun headers text:-49 multilineText:53 integer:-30 boolean:-38 choice:100 multipleReference:-29 list:-71 keyValues:85
type typeNoun health integer:21
type typeNoun hello text:-88 multilineText:195 choice:-38
type typeNoun help text:167 multilineText:-20 url:65 boolean:122 choice:-233 reference:21 multipleReference:-40 list:-24
type typeNoun helpful multilineText:43 boolean:-96 choice:132 reference:-38
type typeNoun here text:-105 multilineText:240 integer:-23 number:24 boolean:-53 choice:-144 multipleChoice:92 reference:57 list:-48 keyValues:35
type typeNoun hex text:37
type typeNoun hide text:-23 boolean:148 choice:-107
type typeNoun hides text:-101 integer:-34 boolean:140 choice:95
type typeNoun high text:-36 choice:141 reference:-43
type typeNoun history text:-104 multilineText:86 multipleReference:84
type typeNoun host text:-96 multilineText:87 url:111 integer:-199 boolean:-64 multipleReference:-76 list:34 keyValues:201
type typeNoun hosted text:-51 choice:59 reference:41
type typeNoun hostname list:85
type typeNoun hour text:-34 integer:94 choice:27
type typeNoun hours text:54 integer:250 number:-129 boolean:-37
type typeNoun how text:-286 url:-56 email:-30 integer:339 number:-178 boolean:-221 choice:526 multipleChoice:-43 reference:126 multipleReference:-123 list:-77 keyValues:-57 file:-30
type typeNoun html text:-84 multilineText:158 boolean:-160 list:193 keyValues:-46
type typeNoun http text:-396 multilineText:56 url:67 integer:230 boolean:-51 reference:-38 multipleReference:-31 list:46 keyValues:145
type typeNoun https multilineText:-37 url:76 choice:44
type typeNoun https: text:-141 url:189
type typeNoun https:// multilineText:36
type typeNoun hub text:-21 url:38
type typeNoun human text:100 multilineText:94 boolean:-106 reference:39
type typeNoun human-readable text:46 reference:-24
type typeNoun i.e text:-20 reference:44 multipleReference:-34 list:57
type typeNoun iam text:121
type typeNoun icon text:-28 multilineText:-21 url:283 integer:-21 boolean:-100 choice:-82 reference:-77 multipleReference:-26 list:114
type typeNoun icons text:32 boolean:-45 multipleReference:86
type typeNoun id text:233 url:37 email:159 integer:-92 number:-72 boolean:-113 choice:35 reference:-82 multipleReference:69 list:-72 keyValues:-21 date:-26
type typeNoun identification text:105 choice:-87
type typeNoun identifier text:73 url:-54 reference:-58 list:156
type typeNoun identify text:-25 boolean:-62 reference:-26 multipleReference:66 list:97
type typeNoun identity multilineText:-33 choice:-74 multipleChoice:133
type typeNoun idp text:43 multilineText:26
type typeNoun ids text:56 boolean:-55 choice:-47 list:145
type typeNoun if text:-139 multilineText:-145 url:-86 email:-79 integer:-174 number:222 boolean:311 choice:-25 reference:-191 multipleReference:-27 list:-71 keyValues:44 file:-58
type typeNoun ignored integer:-30 boolean:-149 choice:138 multipleReference:-38 list:88
type typeNoun image text:93 multilineText:-32 url:157 boolean:-54 choice:-92 multipleReference:-51 list:-20 file:79
type typeNoun images boolean:20 reference:32 multipleReference:-22
type typeNoun import text:56 integer:33 boolean:141 choice:-122 reference:-73 date:99 file:-65
type typeNoun imported boolean:36 choice:-45 multipleReference:-23 date:115
type typeNoun imports text:-54 integer:75
type typeNoun in text:-461 multilineText:-102 url:-128 email:-152 integer:192 number:-221 boolean:-200 choice:-371 multipleChoice:-221 reference:-164 multipleReference:-145 list:-21 date:-288 file:-286
type typeNoun inactive text:80 choice:-23
type typeNoun include text:-248 multilineText:-41 integer:-65 number:-34 boolean:319 reference:-85 multipleReference:-67 list:222 keyValues:-23 date:78
type typeNoun included text:-36 multilineText:-66 email:-29 integer:-28 number:-24 boolean:-55 choice:-55 reference:-175 multipleReference:350 list:31 keyValues:108
type typeNoun includes text:33 integer:61 boolean:27 list:-26
type typeNoun including text:23 multilineText:80 integer:75 number:-44 boolean:-100 choice:-56 multipleChoice:146 reference:-47 multipleReference:-37 list:-59 keyValues:-25
type typeNoun incoming text:-208 integer:230 number:-23 boolean:156 choice:-44 reference:-28 date:-21
type typeNoun indicate choice:-24 reference:55
type typeNoun indicates text:-85 number:120 boolean:26
type typeNoun indicating boolean:36 choice:-26
type typeNoun individual text:-40 boolean:-57 choice:47 multipleChoice:-23 multipleReference:111 list:-39
type typeNoun information text:-309 multilineText:158 url:-45 email:-37 integer:-93 number:-28 boolean:-122 choice:258 reference:98 multipleReference:-50 list:129 keyValues:24 date:-39
type typeNoun infrastructure text:23 reference:29
type typeNoun initial text:72 integer:59 boolean:-34 reference:-45 file:-30
type typeNoun initiated text:-73 multilineText:-22 integer:219 boolean:-45 reference:-21
type typeNoun injected text:-96 multilineText:82 boolean:-21 multipleReference:142 list:-24 keyValues:-47
type typeNoun input text:498 url:-20 integer:80 number:-55 boolean:-129 choice:-102 multipleChoice:-47 reference:26 multipleReference:-135 list:37 keyValues:-115 date:-21
type typeNoun inside choice:116 reference:-42 multipleReference:-30
type typeNoun installed text:-25 boolean:-25 reference:66
type typeNoun instance text:-153 multilineText:-35 url:131 email:-21 integer:-52 number:-38 boolean:-47 choice:-76 reference:55 multipleReference:-37 list:161 keyValues:116
type typeNoun instances text:-105 integer:153 number:-24 boolean:-45 choice:84 reference:-44
type typeNoun instead text:-44 boolean:124 choice:-31
type typeNoun instructions text:-80 multilineText:134 boolean:21
type typeNoun integer text:-97 integer:139
type typeNoun integration text:26 multilineText:63 choice:110 reference:-140
type typeNoun intended reference:81
type typeNoun interface multilineText:-22 boolean:101 multipleReference:-23 list:-20
type typeNoun intermediate multilineText:45 choice:-20
type typeNoun internal text:86 url:32
type typeNoun interval text:127 integer:42 number:-38 boolean:-46
type typeNoun into text:280 email:-26 integer:-75 number:-64 boolean:246 choice:-94 multipleChoice:-20 reference:-203 multipleReference:128 list:-60 keyValues:-26 date:-28 file:-43
type typeNoun invoice text:-212 multilineText:104 url:-36 integer:-154 number:65 boolean:-49 choice:88 multipleChoice:-28 reference:297 multipleReference:97 list:-72 keyValues:-38 date:-39 file:-21
type typeNoun invoiced boolean:33
type typeNoun invoices multilineText:-67 url:-30 integer:55 number:57 boolean:175 choice:150 reference:-46 list:-78 keyValues:-25 date:-131
type typeNoun ip text:268 multilineText:-32 url:-41 email:-57 integer:71 number:-30 boolean:-31 choice:-66 multipleReference:-46 list:36 date:-30
type typeNoun is text:52 multilineText:-254 url:172 email:-160 integer:67 number:-179 choice:112 multipleChoice:-100 reference:-277 multipleReference:-343 list:-207 keyValues:101 date:-39 file:-166
type typeNoun issue choice:24
type typeNoun issued multilineText:-50 boolean:46 choice:23
type typeNoun issuer integer:71 boolean:-20 list:-26
type typeNoun issues text:-21 boolean:39
type typeNoun it text:28 multilineText:-129 url:-60 email:-55 integer:190 number:-154 boolean:29 choice:249 multipleChoice:-38 reference:-91 multipleReference:-31 list:-132 keyValues:210 date:-23 file:-40
type typeNoun item text:95 integer:-26 number:-26 boolean:-118 choice:-33 reference:144 multipleReference:117 list:-62 keyValues:-35
type typeNoun items text:40 multilineText:-28 integer:141 number:-47 boolean:100 choice:-63 reference:-23 list:-32 keyValues:-24
type typeNoun its text:146 number:108 boolean:-143 choice:49 multipleReference:-34 list:-48 date:-52
type typeNoun job text:-220 multilineText:89 url:-36 email:-25 integer:183 number:-44 boolean:33 choice:-116 multipleChoice:-26 reference:-77 multipleReference:-62 list:-106 keyValues:405 date:-27
type typeNoun jobs text:-111 integer:90 date:108
type typeNoun json text:-504 multilineText:740 url:-37 integer:-65 number:-27 boolean:71 choice:-127 multipleChoice:-22 multipleReference:-48 list:-40 keyValues:30 date:-22 file:52
type typeNoun just text:119 multilineText:-69 integer:-22 boolean:-115 choice:83 reference:115 multipleReference:-73 list:-21
type typeNoun jwt text:-36 multilineText:66 integer:60 boolean:-50 choice:159 reference:-73 list:-45
type typeNoun kafka text:59 multilineText:-118 integer:100 number:-35 choice:-44 reference:75 list:67 keyValues:-42
type typeNoun keep text:70 multilineText:-59 email:-96 integer:-32 number:-34 boolean:79 choice:163 multipleChoice:-40 reference:62 multipleReference:-74 list:35 keyValues:-41 date:-20
type typeNoun keeps text:-114 boolean:43 choice:151 reference:-20
type typeNoun key text:60 multilineText:145 url:-54 email:-27 integer:22 number:-63 boolean:-26 choice:-246 multipleChoice:-37 reference:-37 multipleReference:31 list:-140 keyValues:268 date:100
type typeNoun key-value text:-80 keyValues:196
type typeNoun keys text:-141 multilineText:26 integer:-44 boolean:138 choice:-21 reference:-34 multipleReference:-59 list:176
type typeNoun kind text:-68 choice:66
type typeNoun know text:-42 multilineText:124
type typeNoun knowledge text:26 url:27
type typeNoun known boolean:31
type typeNoun kubernetes text:-25 choice:34
type typeNoun label text:78 multilineText:-43 url:-32 integer:-27 number:-51 boolean:37 choice:-70 reference:84 multipleReference:-20 list:-23 keyValues:84
type typeNoun labeled text:118 multilineText:-47 boolean:-34 choice:-46 reference:56
type typeNoun labels text:-121 multilineText:125 choice:-42 reference:-23 multipleReference:-67 list:70 keyValues:133
type typeNoun land url:21 boolean:-39 multipleReference:112 file:-33
type typeNoun language text:273 multilineText:-46 integer:-31 boolean:-116 choice:-193 multipleChoice:138 reference:56 multipleReference:54 list:-81 keyValues:-25
type typeNoun languages text:54 integer:-27 boolean:-64 multipleReference:51 list:86
type typeNoun last text:-91 multilineText:-27 email:-23 boolean:61 choice:71 multipleChoice:-28 reference:106 list:-31 keyValues:-20
type typeNoun latest text:-25 integer:59
type typeNoun layer text:43
type typeNoun layout text:-110 multilineText:146 choice:102 reference:-67
type typeNoun ldap text:-58 multilineText:-48 url:-20 email:-40 number:-27 boolean:56 choice:-32 reference:99 multipleReference:-72 list:93
type typeNoun lead text:-94 integer:114 boolean:81 reference:-24
type typeNoun leave text:44 multilineText:63 url:116 integer:40 boolean:71 choice:-165 multipleChoice:-25 reference:-73 multipleReference:-49 list:-52 keyValues:38 date:-28
type typeNoun left text:97 multilineText:-28 integer:-42 boolean:-175 choice:117 multipleChoice:-28 reference:-53 multipleReference:97 list:26 keyValues:20 file:-46
type typeNoun legal text:98 reference:-28
type typeNoun legend text:-43 boolean:27 choice:54 reference:77 multipleReference:-30
type typeNoun length text:112 integer:111 number:-67 boolean:-35 list:-23
type typeNoun let text:-133 multilineText:135 boolean:169 choice:-42 reference:-32
type typeNoun lets boolean:90 choice:35 reference:-52 multipleReference:94 list:-76
type typeNoun letter text:71 url:-20 integer:-21 choice:-70 reference:114
type typeNoun level text:156 integer:-67 boolean:-101 choice:-50 reference:154 multipleReference:-21 list:-32
type typeNoun levels text:-28 integer:31 choice:60
type typeNoun library text:-125 multilineText:272 boolean:-34 choice:-38 reference:-31
type typeNoun lifetime text:26 integer:70 boolean:-21
type typeNoun like text:48 multilineText:-36 url:-41 integer:-71 boolean:-88 choice:95 keyValues:151
type typeNoun limit text:89 multilineText:-52 integer:298 number:-54 boolean:-22 choice:-51 multipleReference:-24 list:-109
type typeNoun limits text:-23 choice:-30 reference:85
type typeNoun line text:-218 multilineText:-52 url:-23 integer:36 number:157 boolean:25 reference:146 multipleReference:-67 list:-77 file:127
type typeNoun linear text:-256 boolean:177 reference:-36 list:177
type typeNoun lines text:21 integer:-40 number:-37 boolean:-99 choice:236 reference:-29
type typeNoun link text:-136 multilineText:-32 url:-26 number:-48 boolean:-26 choice:-23 reference:300 multipleReference:28 list:-30
type typeNoun linked text:-65 multilineText:91 boolean:-27 choice:-27 reference:74
type typeNoun links integer:37
type typeNoun list text:-389 multilineText:-161 url:-83 email:46 integer:51 number:-99 boolean:38 choice:-116 multipleChoice:-68 reference:295 multipleReference:278 list:187 keyValues:-89 date:-70 file:-35
type typeNoun listed choice:-32 reference:63
type typeNoun listens text:51
type typeNoun lists multilineText:44 boolean:-197 choice:-23 reference:-24 multipleReference:237
type typeNoun live text:-91 url:77 integer:63 number:-27 boolean:31
type typeNoun llm text:-82 multilineText:185 boolean:-22 choice:-20 reference:-27
type typeNoun load text:-107 integer:-31 boolean:46 choice:-74 multipleChoice:113 reference:-32 multipleReference:41 list:75
type typeNoun local text:-61 multilineText:-76 integer:-37 number:-22 boolean:-22 choice:147 reference:139 list:-26 date:-21
type typeNoun locate text:-32 multilineText:216 boolean:-77 reference:-46
type typeNoun located text:49 multilineText:-23
type typeNoun location text:147 multilineText:101 number:-20 boolean:-64 choice:-52 reference:43 multipleReference:-53
type typeNoun locations text:42
type typeNoun lock text:-84 integer:90 number:59 boolean:-21
type typeNoun log text:197 multilineText:-33 integer:-210 boolean:50 choice:-70 reference:62 multipleReference:-39 list:39 date:-20
type typeNoun logged choice:20 multipleReference:58 list:-41
type typeNoun logging text:-37 multilineText:111 reference:-21
type typeNoun login text:-90 multilineText:200 url:45 email:30 integer:-47 number:-37 boolean:92 choice:-35 reference:-107 multipleReference:-48 keyValues:-26
type typeNoun logo boolean:23
type typeNoun long text:-46 multilineText:-37 integer:218 number:-31 boolean:-49 choice:-29 reference:-24 list:-23 date:39
type typeNoun longer text:-22 boolean:79 choice:-27 reference:-23
type typeNoun lookup text:-100 multilineText:146 boolean:74 choice:-26 multipleReference:-22
type typeNoun low text:-34 choice:84
type typeNoun lower integer:34
type typeNoun maas text:209 choice:-51 reference:-68 multipleReference:-54
type typeNoun machine text:-128 integer:226 number:-31 choice:51 reference:-59
type typeNoun made text:-74 boolean:-50 choice:111 reference:98
type typeNoun mail text:-57 email:75 choice:25
type typeNoun main text:70 multilineText:93 integer:-39 boolean:21 choice:-42 list:-26
type typeNoun make text:-185 multilineText:-64 email:21 integer:-260 number:-28 boolean:38 choice:-39 multipleChoice:-24 reference:238 multipleReference:169 list:-55 keyValues:201
type typeNoun manage choice:-26 reference:72
type typeNoun management text:-39 multipleReference:89
type typeNoun mandatory text:59 choice:-25
type typeNoun manual text:-26 boolean:88
type typeNoun manually text:104 multilineText:-26 integer:-26 number:44 boolean:-85 choice:113 reference:-33 list:-20
type typeNoun many text:-133 multilineText:85 integer:217 number:-74 boolean:50 choice:-55 list:-32
type typeNoun map text:-215 multilineText:121 integer:60 number:-20 boolean:-70 choice:194 reference:-47 list:-22 keyValues:48
type typeNoun mapped text:46 boolean:102 reference:-76
type typeNoun mapping text:93 multilineText:-22 integer:-29 choice:-94 reference:-23 multipleReference:-43 list:-57 keyValues:197
type typeNoun mark text:-81 integer:-23 number:-51 boolean:179
type typeNoun markdown multilineText:-29 choice:43
type typeNoun marked text:31 multilineText:-22 integer:-32 boolean:98 choice:-39
type typeNoun master multilineText:-22 url:29 integer:-30 boolean:57 choice:170 reference:-79 list:-44
type typeNoun match text:-164 multilineText:-66 integer:58 number:-53 boolean:232 choice:23 multipleChoice:128 reference:-78 list:-24 keyValues:-20
type typeNoun matches text:132 boolean:-99 choice:82 reference:-43
type typeNoun matching text:-35 multilineText:-25 number:49 boolean:-66 choice:216 reference:-32
type typeNoun material text:110 boolean:-33
type typeNoun materials text:-22 choice:-25 reference:69
type typeNoun max text:76 integer:-44 number:-37 boolean:69 choice:-38 list:42
type typeNoun maximum text:-197 multilineText:-46 url:-28 integer:674 number:22 boolean:-81 choice:-88 reference:-42 multipleReference:-33 list:-108 keyValues:-35 date:-44
type typeNoun may text:126 multilineText:-32 url:-21 integer:-96 number:-34 boolean:43 choice:71 reference:22 multipleReference:-35 list:-41
type typeNoun mcp text:-101 email:23 choice:161 list:-22
type typeNoun means text:-28 multilineText:26 url:-27 boolean:94 choice:74 reference:-77 multipleReference:-25
type typeNoun meant text:-21 boolean:-85 choice:106 date:25
type typeNoun measure text:-30 integer:-27 choice:163 reference:-76
type typeNoun measured text:-21 integer:30 choice:36
type typeNoun member multilineText:26 boolean:-32 choice:-47 reference:28 multipleReference:151 list:-46
type typeNoun members text:65 boolean:-45 choice:-22 multipleReference:-21 list:42
type typeNoun membership text:-165 multilineText:-48 integer:44 boolean:204 choice:-190 reference:199 multipleReference:-38 list:-39 keyValues:-20 date:60
type typeNoun memberships text:-104 multilineText:-20 integer:-35 number:62 boolean:53 choice:-132 reference:238
type typeNoun memories text:-71 integer:50 boolean:53
type typeNoun memory integer:87 number:-52 boolean:121 choice:-38 reference:-26
type typeNoun menu text:-61 integer:-29 boolean:-111 choice:309 reference:-30
type typeNoun message text:104 multilineText:260 url:-96 email:51 integer:-31 number:-104 boolean:-110 choice:219 multipleChoice:-39 reference:-211 multipleReference:87 list:-40 keyValues:-82 date:-49 file:-25
type typeNoun messages text:186 multilineText:66 integer:55 number:-45 boolean:78 choice:-100 reference:30 multipleReference:-39 list:-83 keyValues:-49
type typeNoun metadata text:-91 multilineText:149 choice:51 reference:-24 multipleReference:-53 list:130 keyValues:-71 file:-30
type typeNoun method text:-55 multilineText:-21 integer:-31 number:52 boolean:-56 choice:138
type typeNoun methods text:-44 url:43 boolean:-115 choice:-22 reference:35 multipleReference:94 list:40
type typeNoun metric text:-60 multilineText:50 url:-30 integer:235 boolean:-189 choice:68 reference:-79 multipleReference:86 list:-44
type typeNoun metrics text:106 number:-22 boolean:-50 choice:-76 reference:44 multipleReference:76
type typeNoun microsoft text:58
type typeNoun minimum text:76 multilineText:-20 integer:150 number:-58 boolean:-74 choice:78 reference:-36 list:-34
type typeNoun minutes text:28 integer:123 boolean:-49
type typeNoun mobile text:-157 multilineText:50 url:45 boolean:32 choice:32 reference:-47 list:114
type typeNoun modal text:-36 multilineText:75
type typeNoun mode text:-287 multilineText:-39 url:-52 email:-32 integer:43 number:-32 boolean:193 choice:180 reference:-70 list:104 keyValues:-33 date:-39
type typeNoun model text:-138 multilineText:-34 integer:-29 boolean:213 choice:125 multipleChoice:-26 reference:84 multipleReference:-46 list:-71 keyValues:-38 date:-20
type typeNoun models text:22 choice:23 reference:-35 list:29
type typeNoun modes text:-25 boolean:-23 choice:113 reference:-32
type typeNoun modified boolean:88 reference:-34
type typeNoun modify text:-102 multilineText:-51 integer:-28 choice:100 reference:-43 multipleReference:51 list:-21 file:146
type typeNoun moment boolean:86 reference:-30
type typeNoun money text:-80 url:-22 integer:-22 number:-22 choice:138 reference:42 list:-25
type typeNoun monitor text:61 integer:-26 boolean:-27 list:66
type typeNoun month text:40 multilineText:-23 integer:-32 number:-27 boolean:-49 choice:46 reference:96
type typeNoun monthly text:20 multilineText:-22 boolean:-149 choice:-103 multipleChoice:173 reference:190 multipleReference:-39 list:-37
type typeNoun months text:134 integer:-127 boolean:-26 choice:27
type typeNoun more text:-127 url:-26 integer:46 number:-37 choice:-289 multipleChoice:-23 multipleReference:245 list:201 keyValues:-38 file:31
type typeNoun move reference:32
type typeNoun mqtt multilineText:120 url:135 email:-26 number:-23 boolean:-34 choice:-63 list:-23
type typeNoun much multilineText:115 choice:-28
type typeNoun multiple text:-96 multilineText:-46 url:-33 email:-31 integer:-87 number:-61 boolean:22 multipleChoice:136 multipleReference:-21 list:171 keyValues:-38 date:-35 file:29
type typeNoun must text:23 multilineText:85 url:-24 integer:-136 number:-62 boolean:-94 choice:177 reference:-124 multipleReference:39 list:134 keyValues:-28
type typeNoun mysql text:38 choice:27
type typeNoun n text:-55 integer:104
type typeNoun name text:580 multilineText:-162 url:-139 email:-74 integer:-180 boolean:-63 choice:-250 multipleChoice:200 multipleReference:-67 list:122 keyValues:55 date:-62 file:-30
type typeNoun named text:-21 email:-34 choice:-38 reference:52 list:87
type typeNoun names text:69 boolean:-44 choice:76 reference:-80 multipleReference:-25 list:21
type typeNoun namespace text:65 boolean:-25
type typeNoun navigation multilineText:-21 reference:-30 multipleReference:107
type typeNoun nearby text:-51 boolean:116 choice:-26
type typeNoun need text:-23 email:21 integer:-48 number:-53 boolean:-59 choice:438 multipleChoice:-21 reference:-89 multipleReference:-78 list:-89 keyValues:-34 date:-33
type typeNoun needed text:-98 multilineText:36 integer:74 number:-20 boolean:-39 reference:-31 file:138
type typeNoun needs text:249 multilineText:-25 integer:-44 choice:-97 reference:37 multipleReference:-24 list:-40
type typeNoun network text:-403 multilineText:-42 integer:116 number:-22 boolean:-71 choice:-56 reference:140 multipleReference:-74 list:252 keyValues:232
type typeNoun new text:196 multilineText:-95 url:-21 email:-45 boolean:-29 choice:-431 multipleChoice:-48 reference:156 multipleReference:97 list:-25 keyValues:179 date:-29
type typeNoun newly choice:-56 reference:-23 multipleReference:155
type typeNoun next text:-100 multilineText:129 integer:-21 number:-53 boolean:-136 choice:-27 multipleChoice:249 reference:-112 multipleReference:72 list:-44 date:-72 file:133
type typeNoun no text:156 multilineText:28 email:-32 number:-34 boolean:-65 choice:168 reference:-79 multipleReference:43 list:-122 file:-29
type typeNoun node text:-62 multilineText:-148 number:-21 boolean:261 reference:-35 multipleReference:-58 list:92 keyValues:-23
type typeNoun nodes text:-150 integer:-121 choice:175 multipleReference:-43 list:149
type typeNoun none choice:58 reference:-35
type typeNoun not text:-184 multilineText:-78 integer:339 number:-52 boolean:466 choice:-278 multipleChoice:-27 reference:-181 list:-63 keyValues:-51 date:106
type typeNoun note text:115 reference:-90
type typeNoun notes text:126 boolean:-32
type typeNoun notification multilineText:-58 url:-21 integer:-56 boolean:168 choice:-113 multipleChoice:-32 reference:-151 multipleReference:115 list:134 keyValues:-25
type typeNoun notifications text:-199 multilineText:-36 email:197 boolean:112 choice:-44 reference:-38 multipleReference:-26 list:90
type typeNoun notify text:-42 url:23 boolean:52 reference:58 multipleReference:-20
type typeNoun notion text:-157 list:182
type typeNoun now text:-49 multilineText:164 choice:-46 reference:-24
type typeNoun number text:379 multilineText:-110 url:-75 email:-59 integer:500 number:-88 boolean:-203 multipleChoice:-47 multipleReference:-150 list:-141 keyValues:-67 date:-83 file:-34
type typeNoun numbers text:85 integer:-69 boolean:34 choice:-27 multipleReference:-39 list:76
type typeNoun oauth text:-201 multilineText:-42 integer:-31 boolean:-58 choice:178 multipleChoice:170 reference:-30 multipleReference:121 list:-20
type typeNoun object text:-113 multilineText:502 boolean:-72 choice:-115 reference:27 multipleReference:-25 list:-63 keyValues:-99
type typeNoun occurs text:122 boolean:-27 choice:-116 reference:-115 list:213
type typeNoun ocr text:-86 choice:78 reference:-20 multipleReference:-20 list:141
type typeNoun of text:-283 multilineText:-207 url:-142 email:-35 integer:158 number:-185 boolean:-476 choice:101 reference:54 multipleReference:-60 list:-65 keyValues:-359 date:-196 file:-229
type typeNoun off text:-54 multilineText:-38 integer:-98 number:124 boolean:177 choice:-83 reference:-31 multipleReference:-33 list:-53 keyValues:118
type typeNoun offer date:50
type typeNoun offered boolean:-95 choice:137
type typeNoun office boolean:26
type typeNoun offline text:-133 multilineText:186
type typeNoun offset choice:94 reference:-57
type typeNoun often text:-60 multilineText:-23 boolean:23 choice:117
type typeNoun oidc text:-20 choice:-51 multipleReference:-24 list:152
type typeNoun okta text:42
type typeNoun omit list:83
type typeNoun on text:-366 multilineText:39 url:-143 integer:-460 number:-74 boolean:181 choice:-118 multipleChoice:-188 reference:204 multipleReference:246 keyValues:-171 file:-43
type typeNoun once text:60 multilineText:26 url:45 boolean:-82
type typeNoun one text:-399 multilineText:-27 url:-44 email:-24 integer:-68 number:-64 boolean:-296 choice:320 multipleChoice:-49 reference:321 multipleReference:120 list:173 keyValues:-75 date:-39 file:38
type typeNoun online text:-69 reference:119
type typeNoun only text:-64 multilineText:-104 url:-37 integer:-64 number:-54 boolean:301 choice:392 multipleChoice:-50 reference:-179 multipleReference:-169 list:60 keyValues:-100 date:-35
type typeNoun open multilineText:89 integer:-25 number:93 choice:-176 multipleReference:-77 list:92
type typeNoun opened reference:75 multipleReference:-47
type typeNoun openid text:-59 boolean:-40 choice:-93 multipleChoice:131 reference:-29 multipleReference:-39 list:154
type typeNoun opens text:-33 boolean:-30 choice:86 reference:-32 date:45
type typeNoun operation text:-29 choice:55 reference:28
type typeNoun operator text:-67 reference:109
type typeNoun option text:-183 multilineText:-167 url:50 email:-25 number:-130 boolean:723 choice:262 multipleChoice:-50 reference:-278 multipleReference:-56 list:-154 keyValues:-48 date:-45 file:-23
type typeNoun optional text:34 multilineText:-131 url:-58 email:-51 integer:-53 number:-27 boolean:108 choice:-71 multipleChoice:-49 reference:-142 multipleReference:-84 list:73 keyValues:129 date:203
type typeNoun optionally text:-70 multilineText:-68 integer:-42 number:-22 boolean:-181 choice:88 multipleChoice:100 reference:196 multipleReference:81 list:-60
type typeNoun options text:49 multilineText:-116 url:-33 number:-34 boolean:-75 choice:246 multipleChoice:111 reference:-102 multipleReference:-141 list:-35 keyValues:147
type typeNoun or text:-129 multilineText:-91 url:-87 email:-93 integer:-319 number:-319 boolean:-323 choice:896 multipleChoice:257 reference:-441 multipleReference:-47 keyValues:-193 date:-211 file:159
type typeNoun order text:57 multilineText:-63 url:-26 integer:261 boolean:-79 choice:-107 reference:-152 multipleReference:92 list:-48 keyValues:36
type typeNoun ordered boolean:-21 choice:36 list:37
type typeNoun organisation text:-78 number:-25 boolean:361 choice:-57 multipleChoice:-20 reference:-60 list:-46
type typeNoun organization text:116 multilineText:-61 url:76 integer:-125 number:85 boolean:-179 choice:140 reference:66 multipleReference:-51 keyValues:-20
type typeNoun organize text:-23 multipleReference:-46 list:42 keyValues:83
type typeNoun original text:85 url:-34 boolean:-59 choice:-26 reference:87
type typeNoun other multilineText:-26 integer:22 number:46 boolean:-129 choice:199 multipleReference:71 list:-83 keyValues:-22
type typeNoun others choice:30 reference:-30
type typeNoun otherwise text:65 number:36 boolean:-26
type typeNoun out multilineText:-22 email:46 integer:88 number:-28 boolean:-25 choice:114 reference:-49 list:-90
type typeNoun outgoing text:112 multilineText:-25 integer:38 number:-39 boolean:-67 choice:28 keyValues:-22
type typeNoun output multilineText:-57 integer:-45 boolean:97 choice:-36 reference:-20 multipleReference:65 list:-32 keyValues:29
type typeNoun over text:27 boolean:-43 choice:154 reference:-32
type typeNoun override text:-69 multilineText:33 boolean:-84 choice:-59 multipleReference:-25 list:-39 keyValues:330
type typeNoun overview boolean:67 choice:-24
type typeNoun own text:-157 multilineText:100 url:-23 integer:-60 number:192 boolean:118 choice:102 reference:-93 multipleReference:-34 list:-71 keyValues:-32 date:-31
type typeNoun page text:177 multilineText:59 url:-45 email:-37 integer:128 number:-80 boolean:-66 choice:-66 multipleChoice:-28 multipleReference:60 list:-67 keyValues:-37 date:-22 file:-20
type typeNoun pages text:29 multilineText:24 url:84 integer:-32 number:-27 boolean:145 choice:-45 reference:-89 multipleReference:-52 list:-48 keyValues:-24
type typeNoun paid text:105 multilineText:81 integer:-83 number:53 boolean:23 reference:-81 multipleReference:-31 list:-29
type typeNoun pair text:-44 multilineText:46 choice:-56 reference:113 multipleReference:-39 keyValues:25
type typeNoun palette text:86 multilineText:-73 number:-23 boolean:146 choice:-40
type typeNoun panel text:-205 multilineText:110 email:-36 integer:-21 boolean:45 choice:184 reference:-33 multipleReference:-63 list:64
type typeNoun parallel text:-41 integer:28 boolean:-26 choice:87
type typeNoun parameter text:246 multilineText:101 url:-37 email:-30 integer:-69 number:-58 boolean:22 choice:-183 multipleChoice:-37 reference:-98 multipleReference:-59 list:102 keyValues:86 date:-31
type typeNoun parameters multilineText:111 url:-31 email:-22 number:-53 choice:-107 multipleChoice:-36 reference:26 multipleReference:114 list:37 date:-24
type typeNoun parent text:-88 integer:93 boolean:58 reference:-24
type typeNoun parse text:-60 boolean:131
type typeNoun part text:-43 boolean:-36 choice:-22 reference:146 multipleReference:94 list:-67
type typeNoun partial integer:-25 choice:155 list:-53
type typeNoun particular reference:53 multipleReference:41
type typeNoun partition text:-140 boolean:-38 choice:58 list:146
type typeNoun pass text:96 multilineText:-48 boolean:-33 choice:-69 multipleChoice:123 reference:-30 list:-26 keyValues:21
type typeNoun password text:-31 multilineText:-56 email:71 integer:157 number:-54 boolean:-46 choice:32 multipleChoice:22 reference:85 multipleReference:-60 list:-45 keyValues:-33 date:-44
type typeNoun passwords integer:-118 boolean:-32 choice:197
type typeNoun past text:-80 multilineText:105
type typeNoun paste text:261 multilineText:135 url:80 email:-21 integer:-31 number:-44 boolean:-118 choice:-83 reference:-96 multipleReference:-27 list:-36 keyValues:-21 date:-21
type typeNoun patch text:63 integer:-63 choice:-29 reference:35
type typeNoun path text:500 url:-102 email:-32 integer:-65 number:-37 boolean:35 choice:-92 reference:-81 multipleReference:-20 list:-65 date:-24
type typeNoun pay text:-65 boolean:42 reference:-25 multipleReference:126
type typeNoun payload text:-49 multilineText:33 multipleReference:-30 list:172
type typeNoun payment text:52 multilineText:-114 url:-65 email:-40 integer:70 boolean:-44 choice:73 multipleChoice:-38 reference:110 multipleReference:31 list:-111 keyValues:-50 date:98
type typeNoun payments text:-105 integer:-74 number:51 boolean:102 choice:54 multipleReference:-24 list:-24 date:82
type typeNoun pcg text:123 multilineText:72 url:-21 email:-20 integer:-46 boolean:68 reference:-105 multipleReference:-24
type typeNoun pdf text:-84 multilineText:-48 integer:-43 number:-21 boolean:69 choice:-53 reference:82 multipleReference:-21 list:78 file:71
type typeNoun per text:-261 email:-26 integer:-32 number:381 boolean:-176 choice:153 reference:150 multipleReference:-56 list:-43
type typeNoun percent text:-83 integer:-64 number:157 choice:29 reference:-29
type typeNoun percentage text:-147 multilineText:-37 integer:-150 number:577 boolean:-137 reference:-33 list:-22
type typeNoun perform text:-120 multilineText:60 choice:63
type typeNoun performance integer:36
type typeNoun performed text:-109 integer:-125 number:230 boolean:71
type typeNoun period text:122 multilineText:-33 url:-26 integer:-202 boolean:113 choice:-130 reference:122 multipleReference:53 list:-45 keyValues:-20 date:64
type typeNoun periodic text:-48 integer:79 boolean:-25 choice:-23 reference:28
type typeNoun periods text:117 number:-22 choice:-31 date:25
type typeNoun permission text:-38 integer:-23 boolean:104 choice:47 reference:-88 multipleReference:-57 list:114
type typeNoun permissions integer:-21 choice:78 reference:46 multipleReference:-34 list:-20
type typeNoun persistent text:-113 choice:165 reference:-23
type typeNoun person text:-26 multilineText:-45 boolean:-121 choice:99 reference:-29 list:182
type typeNoun personal text:208 multilineText:-21 url:-29 number:-20 boolean:-39 choice:-32 reference:-50 multipleReference:-23 list:-34
type typeNoun phone text:244 multilineText:-46 integer:-106 number:-33 boolean:88 choice:-129 multipleChoice:143 reference:-50 multipleReference:-23 list:-27 keyValues:-27
type typeNoun pick text:-43 multilineText:-26 integer:-21 number:-21 boolean:26 choice:-73 multipleChoice:93 reference:69 multipleReference:83 list:-36 file:-39
type typeNoun picker text:33 reference:21
type typeNoun pipeline multilineText:36 integer:-35 boolean:-28 multipleChoice:-33 multipleReference:-104 list:86 keyValues:93 date:-21
type typeNoun pivot text:-77 boolean:76 choice:112 reference:-24
type typeNoun place text:-43 integer:-31 number:-53 boolean:138 keyValues:61
type typeNoun places text:-172 integer:304 number:-44 boolean:-23
type typeNoun plain text:-96 choice:79 reference:34
type typeNoun plan number:117 boolean:-32 list:-35
type typeNoun plugin boolean:20
type typeNoun pod text:-81 url:-23 integer:50 reference:32 list:-23 keyValues:104
type typeNoun pods text:23 boolean:136 choice:-28 reference:-37 list:-28
type typeNoun point text:72 multilineText:-43 number:230 boolean:-72 choice:-50 reference:-74 date:-20
type typeNoun points text:-105 url:143 integer:65 choice:-26
type typeNoun policy text:69 multilineText:-44 url:23 email:-21 integer:-54 number:-44 choice:-56 multipleReference:-33 list:194 date:-24
type typeNoun poll text:139 integer:-112 boolean:23 choice:-26
type typeNoun pool text:166 email:-21 integer:178 boolean:-26 choice:-46 reference:-92 multipleReference:-63 list:-33
type typeNoun pop-up boolean:34
type typeNoun populate multilineText:-31 reference:31
type typeNoun popup text:-163 multilineText:-31 integer:-33 boolean:-72 choice:-49 reference:57 multipleReference:111 list:209
type typeNoun port text:-263 multilineText:-21 url:54 email:-24 integer:389 number:-74 boolean:22 choice:-88 reference:-27 list:78
type typeNoun portal text:-79 multilineText:75 url:-37 integer:-37 number:-23 boolean:-86 choice:-91 reference:-24 multipleReference:476 list:-99 keyValues:-27 file:-25
type typeNoun ports text:-56 multilineText:-26 integer:-229 boolean:-22 list:142 keyValues:257
type typeNoun position multilineText:34
type typeNoun positive text:-82 integer:78 boolean:-81 choice:137
type typeNoun post text:72 multilineText:-133 number:136 boolean:-90 reference:-61 list:-24 keyValues:161
type typeNoun postgresql choice:36 reference:-23
type typeNoun preferences text:42 integer:-20 boolean:-43 choice:-37 reference:-36 list:144 keyValues:-23
type typeNoun preferred text:181 multilineText:-21 integer:114 number:-38 boolean:37 choice:-109 reference:-108
type typeNoun prefix text:124 integer:148 boolean:-61 choice:-37 reference:-146 multipleReference:-20
type typeNoun prefixed text:40
type typeNoun presented text:98 integer:76 choice:-108
type typeNoun preserve multilineText:-27 boolean:119 keyValues:-41
type typeNoun prevent boolean:-34 choice:93
type typeNoun prevents integer:25
type typeNoun previous url:31 email:80 integer:-22
type typeNoun price text:-150 multilineText:-22 integer:-67 number:67 boolean:145 choice:-127 multipleChoice:104 reference:48 multipleReference:-42 list:-29 date:102
type typeNoun primary text:-73 boolean:132
type typeNoun principal text:56
type typeNoun priority text:-63 integer:76 number:-54 choice:69
type typeNoun private text:-251 multilineText:337 email:97 integer:-27 multipleReference:-34 list:-61
type typeNoun process text:209 multilineText:-168 url:-27 email:-23 integer:-176 number:-88 boolean:-93 choice:-158 multipleChoice:-36 reference:-27 multipleReference:-70 list:50 keyValues:105 date:-24 file:511
type typeNoun processing text:-93 integer:-60 number:-20 boolean:98 multipleReference:-21 list:135
type typeNoun produce multilineText:51 integer:-138 number:148 list:-25
type typeNoun product text:-63 multilineText:-31 integer:-21 number:-27 boolean:254 choice:-91 multipleChoice:-32 reference:-59 multipleReference:126 list:-46 keyValues:-24
type typeNoun production choice:67 reference:-41 multipleReference:-22 list:-28
type typeNoun profile text:-73 multilineText:-229 url:61 email:-24 integer:157 number:-34 boolean:72 multipleChoice:127 reference:-81 multipleReference:-121 list:103 keyValues:-25 file:65
type typeNoun program text:255 multilineText:-47 url:-24 integer:-78 number:-20 boolean:-56 reference:90 multipleReference:-20 list:-43 keyValues:-77
type typeNoun progress text:55 choice:-23
type typeNoun project text:253 multilineText:-47 integer:-46 number:69 boolean:-94 choice:-61 reference:33 multipleReference:-30
type typeNoun projects text:99 integer:-23 list:-41
type typeNoun prompt text:-106 multilineText:117 boolean:57 choice:-31
type typeNoun protocol text:200 url:-51 integer:23 boolean:103 choice:82 reference:-248 multipleReference:-46
type typeNoun provide text:218 multilineText:106 url:87 email:62 integer:-100 number:-54 boolean:-70 choice:-136 multipleChoice:-22 reference:-105 multipleReference:33 list:-36 keyValues:46 date:-35
type typeNoun provided text:228 multilineText:-141 url:-31 email:-24 number:64 boolean:222 choice:-212 reference:-30 multipleReference:-34 list:-37
type typeNoun provider multilineText:-42 integer:42 number:-22 boolean:59 reference:46 multipleReference:-23 keyValues:-28
type typeNoun providers integer:-30 boolean:-43 choice:-88 multipleReference:127 list:86
type typeNoun provides reference:-57 list:156
type typeNoun providing text:43
type typeNoun proxy text:151 multilineText:-46 url:133 email:-35 boolean:-20 choice:-21 reference:-41 list:-36
type typeNoun public text:-147 multilineText:210 url:-29 integer:-39 boolean:-60 choice:294 reference:-155 multipleReference:-41 list:-38 keyValues:90
type typeNoun publish text:137 boolean:-140 choice:30
type typeNoun pull integer:85 boolean:-29 choice:25 reference:-48
type typeNoun purchase boolean:-42 choice:-35 reference:163
type typeNoun purpose text:23
type typeNoun purposes text:-69 choice:148 reference:-22
type typeNoun push boolean:23 choice:36 reference:-40
type typeNoun python text:107 multilineText:-175 integer:-26 boolean:-22 choice:98 reference:-65 keyValues:98
type typeNoun quantity text:-76 integer:-36 number:-53 boolean:180
type typeNoun query text:386 multilineText:-257 url:-38 integer:152 number:-27 boolean:-105 choice:-146 multipleChoice:-47 reference:173 list:-81 keyValues:95
type typeNoun questions text:-26 boolean:46
type typeNoun queue text:143 multilineText:-41 integer:134 number:-27 boolean:-60 reference:-41 list:-34
type typeNoun quote text:-149 multilineText:228 integer:-36 number:-23 boolean:138 choice:-50
type typeNoun quotes text:64 multilineText:-23 integer:29 choice:49 reference:-37
type typeNoun range text:58 multilineText:-31 url:-20 email:-21 integer:99 boolean:-22 reference:-20 list:-61 date:93
type typeNoun ranges text:-87 list:141
type typeNoun rate text:-161 integer:-65 number:559 boolean:-166 choice:-59
type typeNoun rather text:52 boolean:77 choice:-24
type typeNoun read text:-39 multilineText:59 choice:55 reference:-40
type typeNoun receipt reference:90
type typeNoun receive text:-37 email:155 integer:26 boolean:-52 choice:-62 reference:47 multipleReference:65 list:-35
type typeNoun received text:-77 multilineText:-27 integer:257 boolean:-35 choice:-36 list:-24
type typeNoun receives url:31 email:62
type typeNoun receiving multipleReference:146 list:-81
type typeNoun recipient text:-175 multilineText:86 email:93 integer:-41 number:-38 boolean:57 choice:105 reference:-51 list:-26
type typeNoun recommended text:-152 integer:100 choice:59 list:56
type typeNoun record text:-185 multilineText:-49 integer:-94 number:-21 boolean:235 choice:-182 multipleChoice:-26 reference:301 multipleReference:118 file:-44
type typeNoun recorded text:-80 reference:128
type typeNoun recording text:60 integer:-72 boolean:66
type typeNoun records multilineText:-81 url:-21 email:-41 integer:96 number:-39 boolean:155 choice:56 multipleReference:-21 list:-42
type typeNoun recurring multilineText:-30 integer:-34 boolean:156 choice:-72 reference:127 multipleReference:-33 list:-47
type typeNoun redirect text:-23 list:65
type typeNoun redirected text:47 url:46 boolean:-20
type typeNoun reduction number:65
type typeNoun refer text:-183 multilineText:150 url:36 integer:56 boolean:-77 choice:-20 reference:-30 multipleReference:162
type typeNoun reference text:318 multilineText:-23 url:-36 integer:-67 boolean:-54 choice:-55 reference:-73 multipleReference:36 keyValues:-30
type typeNoun references text:46 choice:-28
type typeNoun refers text:-114 multilineText:-35 integer:175 number:-23 boolean:-40 choice:101 reference:-31
type typeNoun refresh text:-86 integer:58 choice:-93 multipleChoice:223 reference:-45 multipleReference:59 list:-56
type typeNoun regex text:110 reference:-33
type typeNoun region multilineText:28 choice:-64 reference:75
type typeNoun register boolean:126 choice:-57
type typeNoun registered choice:-26 reference:-41 multipleReference:75
type typeNoun registration text:109 multilineText:-29 integer:-55 boolean:34 choice:-164 multipleChoice:55 reference:-38 multipleReference:63 list:48
type typeNoun registries choice:24 reference:-23
type typeNoun registry text:90 multilineText:-66 url:174 boolean:-134 choice:27 multipleReference:40 list:-33
type typeNoun regular text:52 boolean:96 reference:-45 date:-53
type typeNoun related text:243 multilineText:-47 integer:-29 boolean:-42 choice:35 multipleReference:-31 list:-43
type typeNoun relations boolean:-26 reference:80
type typeNoun relationship text:123 multilineText:-27 number:-29 boolean:-46 reference:-29 date:21
type typeNoun relative text:43 multilineText:-46 integer:57 number:-45 choice:81 reference:-32
type typeNoun relevant text:120 multilineText:-52 integer:-43 boolean:-67 reference:49 multipleReference:69 list:-22
type typeNoun remaining text:-20 integer:-33 number:71
type typeNoun reminder text:-58 email:23 integer:290 boolean:-107 choice:-50 reference:72 multipleReference:-25 list:-56
type typeNoun reminders integer:79 choice:-24
type typeNoun remote text:35
type typeNoun remove text:-44 multilineText:-27 boolean:66 choice:33 multipleReference:-23 list:76
type typeNoun rendered text:-27 multilineText:40
type typeNoun replace text:234 boolean:-153 choice:-24 keyValues:56
type typeNoun replaced text:58
type typeNoun replies text:-46 email:78 boolean:55
type typeNoun reply text:75 url:-27 boolean:35 choice:-82 reference:60 multipleReference:-26
type typeNoun report text:-251 multilineText:-47 integer:-126 number:-25 boolean:350 multipleChoice:-24 reference:178 multipleReference:30 list:-61
type typeNoun reports text:26 choice:-69 reference:-30 multipleReference:174 list:-26
type typeNoun repository multilineText:-46 integer:-23 boolean:72 choice:-32 reference:55 list:-24
type typeNoun represent text:60 boolean:-68 date:29 file:26
type typeNoun request text:-370 multilineText:-69 integer:183 number:-64 boolean:224 choice:35 reference:-89 multipleReference:-39 keyValues:256
type typeNoun requests text:-94 multilineText:-101 integer:181 choice:-29 keyValues:163
type typeNoun require text:-81 boolean:222 choice:-50
type typeNoun required multilineText:21 url:-21 number:-75 boolean:21 choice:-31 multipleChoice:-34 reference:26 multipleReference:-98 keyValues:94 date:-34 file:98
type typeNoun requirements text:20
type typeNoun requirements.txt text:89 file:-37
type typeNoun requires text:-37 boolean:53 choice:-51 list:98
type typeNoun reserved text:82 boolean:-29 choice:-22
type typeNoun resolution text:164 boolean:-50 choice:-21 reference:-20
type typeNoun resource text:103 multilineText:-75 url:-40 integer:-38 number:-36 boolean:-64 choice:-49 reference:32 multipleReference:306 list:-81 keyValues:-36 file:-33
type typeNoun resources text:328 integer:-137 boolean:-58 choice:-40 multipleReference:43 list:-37
type typeNoun response text:-40 multilineText:137 choice:-22 reference:-60 list:82
type typeNoun responses text:-21 boolean:43
type typeNoun responsible reference:54
type typeNoun restart text:51 boolean:29 choice:-22
type typeNoun restarts text:29
type typeNoun restrict text:67 number:-21 boolean:-107 choice:-42 reference:89 multipleReference:-47 list:167
type typeNoun result text:156 boolean:-62 choice:-66 reference:-133 list:204
type typeNoun results text:-36 integer:-32 boolean:142 choice:-31 reference:37 list:-53 date:27
type typeNoun retries text:-64 integer:73
type typeNoun retrieve multilineText:74 integer:25 choice:-23 reference:-42
type typeNoun retrieved text:52 choice:-28
type typeNoun return text:242 multilineText:24 integer:-38 number:-27 boolean:-72 choice:-22 reference:-54
type typeNoun returned text:-168 multilineText:95 integer:152 reference:-26
type typeNoun returns text:28 multilineText:65 choice:-41
type typeNoun review text:24 boolean:169 choice:-23 reference:-50 multipleReference:-50
type typeNoun right text:59 integer:-26 boolean:-27 keyValues:27
type typeNoun role text:453 multilineText:-75 integer:-35 number:-34 boolean:-45 choice:-174 reference:62 multipleReference:-21 list:-28
type typeNoun roles text:-45 multilineText:-22 boolean:80 choice:-34 reference:-123 multipleReference:270 list:-57
type typeNoun root text:62 multilineText:36 choice:-26 reference:-21
type typeNoun round text:-169 integer:283 number:-49 boolean:112 choice:-25 reference:-108
type typeNoun rounding text:-33 integer:-33 number:66 boolean:26
type typeNoun route text:49 number:-26 boolean:-63 choice:-31 reference:-43 multipleReference:125
type typeNoun routes text:-49 boolean:38 choice:125 multipleReference:-40 list:-102 keyValues:98
type typeNoun routing text:31 multilineText:-24
type typeNoun row text:20 number:-21 boolean:-25 choice:161 reference:-54
type typeNoun rows text:-24 number:-49 boolean:72 choice:76
type typeNoun rsa text:-108 multilineText:84 reference:36
type typeNoun rule text:-41 url:-50 number:39 choice:-44 multipleChoice:-31 reference:162 multipleReference:-64 list:-101 keyValues:120 date:-22
type typeNoun rules text:-223 multilineText:223 number:-59 boolean:44 choice:-69 reference:53 multipleReference:-67 list:156 file:-26
type typeNoun run text:212 multilineText:-47 integer:-42 number:-33 boolean:-74 choice:192 multipleReference:-75 list:-65 keyValues:-27
type typeNoun running text:58 multilineText:-39 url:-20 integer:34 number:58 boolean:25 choice:-121 multipleChoice:-24 reference:-111 multipleReference:-26 list:-48 keyValues:84 date:100 file:-22
type typeNoun runs boolean:-87 choice:-25 multipleReference:219 list:-43
type typeNoun s3 text:-51 reference:119
type typeNoun sales text:-68 boolean:-57 choice:-108 reference:143 multipleReference:161 list:-21
type typeNoun same text:-139 multilineText:174 email:32 integer:-114 number:-34 boolean:276 choice:107 multipleChoice:-21 reference:-102 multipleReference:-53 list:-74 keyValues:-24 date:-24
type typeNoun saml text:-95 multilineText:-26 url:62 boolean:20 choice:81 reference:-108 multipleReference:-29 list:54 keyValues:113
type typeNoun save text:-28 multilineText:37 boolean:128 choice:-60 multipleReference:-27
type typeNoun saved text:-51 url:22 integer:68 choice:23
type typeNoun scan text:-124 url:-22 boolean:-24 reference:-45 list:233
type typeNoun schedule text:35 multilineText:-23 boolean:134 choice:-46 multipleReference:-31 list:-38
type typeNoun scheduled text:-167 multilineText:177 integer:232 number:-28 boolean:-130 choice:-51 reference:26 multipleReference:-44 list:-22 keyValues:-23 date:69
type typeNoun schema text:-138 multilineText:316 integer:-39 boolean:111 reference:-110
type typeNoun scope choice:62 reference:-60 list:58
type typeNoun scopes text:-58 choice:-61 multipleReference:-34 list:256 keyValues:-24
type typeNoun scrape text:-41 integer:44
type typeNoun screen text:122 multilineText:-45 email:44 integer:79 number:-24 boolean:43 choice:-94 reference:-25 multipleReference:-21 list:-21 date:-30
type typeNoun script text:276 multilineText:-129 boolean:-30 choice:44 reference:-73 list:-23
type typeNoun scroll text:-23 boolean:-31 multipleReference:-20 list:128
type typeNoun search text:196 multilineText:-260 url:-22 integer:-81 number:-37 boolean:236 choice:-33 multipleChoice:39 reference:-195 multipleReference:190 keyValues:-24
type typeNoun searchable text:-64 boolean:29 choice:23 reference:108 list:-38
type typeNoun searches text:-51 integer:84
type typeNoun second reference:34
type typeNoun seconds text:-171 integer:379 number:-64 boolean:-39 reference:-22 list:-38
type typeNoun secret text:376 multilineText:-51 url:-38 email:-20 integer:-49 number:-20 boolean:-24 reference:-97 multipleReference:-20 list:-56 keyValues:-28
type typeNoun section multilineText:-50 url:-25 integer:120 boolean:151 choice:41 reference:-110 multipleReference:-44 list:73 keyValues:-26 date:-81
type typeNoun sections text:-142 multilineText:-33 integer:-24 boolean:200 choice:-31 reference:-29 multipleReference:152 list:-44
type typeNoun secure text:26 integer:-20 boolean:34 choice:71 reference:-25
type typeNoun security text:110 multilineText:-24 choice:-20
type typeNoun see text:40 multilineText:-85 url:71 integer:-40 choice:21 reference:269 multipleReference:-96 list:-53
type typeNoun select text:-450 multilineText:-485 url:-204 email:-158 integer:-182 number:-34 boolean:-75 choice:315 reference:532 multipleReference:321 list:-240 keyValues:-185 date:105 file:-59
type typeNoun selected text:-157 multilineText:-115 url:-22 integer:98 number:173 boolean:-212 multipleChoice:-47 reference:119 multipleReference:137 list:106 keyValues:-51 date:-53
type typeNoun selecting text:-114 multilineText:-28 boolean:83 choice:-95 reference:285 multipleReference:-21
type typeNoun selection text:-212 choice:149 reference:103
type typeNoun selector multilineText:135 integer:-24 boolean:-51 choice:-108 reference:109 list:-33 keyValues:-30
type typeNoun send text:-22 url:-32 email:-27 integer:261 number:-32 choice:-64 multipleChoice:81 reference:68 multipleReference:-85 list:-106 date:-23
type typeNoun sender text:149 url:-29 email:53 boolean:-45 reference:-26 list:-29
type typeNoun sending text:91 multilineText:-23 email:151 integer:-129 boolean:-22 choice:34 list:-45
type typeNoun sends multilineText:-35 reference:-29 list:139
type typeNoun sent text:-88 multilineText:-81 email:-31 integer:-23 number:-29 boolean:-187 choice:269 multipleReference:-60 list:95 keyValues:148
type typeNoun separate text:-287 choice:44 list:322
type typeNoun separated text:-167 multilineText:-31 integer:-21 number:-26 boolean:-28 reference:-30 multipleReference:-31 list:430 keyValues:-46
type typeNoun separator text:75 boolean:-27 reference:-22
type typeNoun sequence text:-45 integer:145 boolean:-86 choice:-31 reference:67
type typeNoun served text:30
type typeNoun server text:194 multilineText:-81 url:134 email:-59 integer:198 number:-66 boolean:-135 reference:-156 multipleReference:-49 list:96 keyValues:-35 date:-46
type typeNoun servers text:41 multilineText:-26 url:169 boolean:-33 choice:-93 reference:-88 multipleReference:-83 keyValues:102 date:-21
type typeNoun service multilineText:174 email:-39 integer:-83 number:-46 boolean:-21 choice:-50 multipleChoice:-21 reference:163 multipleReference:-120 list:-103 keyValues:199 date:-34
type typeNoun services text:39 boolean:20 list:-29
type typeNoun session text:-32 multilineText:35 integer:75 boolean:-20
type typeNoun set multilineText:-356 url:-58 email:-53 integer:84 number:-136 boolean:-185 choice:136 reference:194 multipleReference:-194 list:-137 keyValues:105 date:175 file:-101
type typeNoun sets text:461 multilineText:-47 url:-22 integer:-87 number:103 boolean:-201 reference:-31 multipleReference:-66 list:-66 keyValues:-22 date:-71
type typeNoun setting text:-22 multilineText:-88 integer:76 number:63 choice:115 multipleChoice:85 reference:20 multipleReference:-78 list:-68 keyValues:-43 date:-64
type typeNoun settings text:26 multilineText:20 integer:-65 number:-29 boolean:159 choice:-269 multipleChoice:-30 reference:272 multipleReference:-80 list:64 keyValues:-31 date:-22
type typeNoun setup text:47 choice:129 reference:-71 list:-21
type typeNoun sha256 text:27 choice:21
type typeNoun shared text:20 multilineText:-27 choice:101 reference:-46
type typeNoun short text:173 multilineText:-104 boolean:-82 choice:95 list:-29
type typeNoun should text:46 multilineText:-25 email:68 integer:-256 number:-37 boolean:-54 choice:-74 multipleChoice:-41 reference:230 multipleReference:-40 list:62 keyValues:-33 date:98
type typeNoun show text:-66 multilineText:-25 integer:-24 boolean:129 choice:-59 reference:-50 multipleReference:236 list:-57
type typeNoun shown text:-68 multilineText:351 integer:68 number:-43 boolean:-89 choice:-164 reference:-280 multipleReference:376 keyValues:-39 date:-24
type typeNoun shows text:-115 boolean:139
type typeNoun sid text:61
type typeNoun side multilineText:101 reference:-25
type typeNoun sidebar text:67 boolean:-22 choice:60 reference:-72
type typeNoun sign text:156 multilineText:-60 integer:-60 boolean:41 choice:-23 reference:-22 multipleReference:-49 list:73 keyValues:-41
type typeNoun sign-up text:46 url:42 reference:-22 list:-20
type typeNoun signature text:-134 multilineText:81 boolean:97
type typeNoun signed text:-50 boolean:180 choice:-42
type typeNoun signing text:26
type typeNoun similar multilineText:40
type typeNoun simple text:34 multilineText:-30 url:-21 number:40 boolean:22 list:-20
type typeNoun simply text:162 multilineText:-34 list:-36 keyValues:-20
type typeNoun simultaneously text:-25 integer:56
type typeNoun since text:-41 boolean:23 reference:52
type typeNoun single text:-183 multilineText:118 integer:-31 number:55 boolean:-83 choice:52 reference:160 list:-30
type typeNoun sink text:-37 multilineText:33 integer:40 choice:-27
type typeNoun site text:125 url:32 boolean:-100
type typeNoun size multilineText:-24 url:-22 integer:216 number:-99 boolean:-54 reference:-20 multipleReference:-30 list:-83 keyValues:138
type typeNoun skip text:-39 integer:-27 boolean:-136 multipleReference:65 list:173 file:50
type typeNoun skipped text:37
type typeNoun slack text:-115 multipleChoice:114 reference:-51 multipleReference:-40 list:153
type typeNoun slug text:64 choice:37 reference:-38 multipleReference:28 list:-21
type typeNoun sms text:22 integer:-21 boolean:-66 choice:-41 multipleReference:285 list:-124
type typeNoun smtp text:-20 email:65
type typeNoun so text:-168 multilineText:-65 url:-36 email:-20 integer:-87 number:-44 boolean:75 choice:-184 reference:337 multipleReference:78 list:-56 keyValues:-22 date:82
type typeNoun soft integer:87 boolean:-24
type typeNoun software text:-22 choice:-25 reference:69
type typeNoun some text:124
type typeNoun something text:37 boolean:-35 choice:70
type typeNoun sort text:147 integer:-27 boolean:-53 choice:-54 multipleReference:-30 list:-47 keyValues:97
type typeNoun source text:178 multilineText:-156 url:-20 integer:25 number:-40 boolean:198 choice:-61 reference:-20 multipleReference:-49 list:-42 keyValues:-26
type typeNoun space text:22 integer:-24 list:76
type typeNoun special text:-140 multilineText:67 integer:223 boolean:-44
type typeNoun specific text:209 multilineText:-117 url:-33 email:65 integer:-119 number:-46 boolean:-191 choice:-61 multipleChoice:-36 reference:-112 multipleReference:374 list:107 keyValues:-120 date:91 file:-24
type typeNoun specified integer:181 number:-58 boolean:-31 choice:71 reference:-49 list:-33
type typeNoun specifies text:371 multilineText:-150 url:-49 email:-33 integer:172 number:354 boolean:-224 choice:-189 multipleChoice:-24 reference:-117 multipleReference:-58 list:-59 keyValues:-45 date:-23 file:-25
type typeNoun specify text:-257 multilineText:-56 url:-103 email:-127 integer:-115 number:-73 boolean:86 choice:205 multipleChoice:27 reference:-156 multipleReference:-47 list:408 file:-34
type typeNoun spend text:-37 reference:61
type typeNoun sql text:-392 multilineText:447 url:-36 integer:-49 number:-22 boolean:-117 choice:-104 reference:205 multipleReference:-40 list:-57 keyValues:219
type typeNoun ssh text:21 url:-21 integer:20 boolean:37 choice:-43 reference:77 multipleReference:-43 list:-32
type typeNoun ssl text:-48 choice:22 multipleChoice:97
type typeNoun sso url:42
type typeNoun stage text:-86 boolean:-21 choice:189
type typeNoun staging text:-93 multipleReference:157
type typeNoun stale text:106 integer:-20 boolean:-61 choice:42
type typeNoun standalone text:-38 multilineText:-21 boolean:32 choice:-66 multipleChoice:184 reference:-25
type typeNoun standard text:-24 integer:-114 number:168
type typeNoun start text:-144 multilineText:53 integer:-69 number:-22 boolean:-21 choice:120 reference:-232 multipleReference:138 list:-48 date:288
type typeNoun starting text:-43 multilineText:54 integer:-30 number:-20 reference:-39 keyValues:112 date:33
type typeNoun starts text:-22 integer:-24 boolean:-116 choice:138 date:50
type typeNoun state multilineText:-50 reference:-31 keyValues:141
type typeNoun statement text:-239 multilineText:563 integer:-32 number:-28 boolean:-92 reference:-70 list:-30
type typeNoun statements text:-33 multilineText:21 boolean:-55 list:-34 keyValues:122
type typeNoun states text:72 integer:-20 boolean:-37 choice:-46 reference:87
type typeNoun statistics text:-36 reference:85
type typeNoun status text:-245 multilineText:-20 integer:266 boolean:24 choice:87 reference:-28 list:-31
type typeNoun statuses text:-37 integer:118 boolean:-42 choice:-31 reference:32 list:-25
type typeNoun step text:83 multilineText:55 url:42 email:76 integer:-41 boolean:-86 choice:-51 list:-44
type typeNoun stop text:81 boolean:-60 date:20
type typeNoun storage text:-144 multilineText:37 integer:264 number:-47 boolean:-141 reference:46 multipleReference:123 list:-63
type typeNoun store text:-105 multilineText:110 integer:70 number:-20 boolean:93 choice:-25 multipleReference:-43 list:-27
type typeNoun stored text:-46 multilineText:-52 integer:192 number:-24 boolean:-110 choice:39 reference:35 multipleReference:-20 list:-30 keyValues:36
type typeNoun stores boolean:-25 choice:-63 reference:115
type typeNoun storing text:-83 choice:203 reference:-22
type typeNoun strategy text:49 boolean:-46 choice:175 reference:-84 list:-38
type typeNoun string text:305 multilineText:-46 integer:-28 number:-29 choice:-55 reference:-36 list:-20
type typeNoun strings text:-40 integer:-40 boolean:-29 choice:-22 reference:-35 list:242
type typeNoun style text:-21 multilineText:109 boolean:-24
type typeNoun sub text:49 choice:-39 reference:24
type typeNoun subject text:97 reference:-23
type typeNoun submit text:-46 choice:114 reference:-35
type typeNoun subscribed text:-24 reference:-21 multipleReference:82
type typeNoun subscription text:-31 multilineText:41 integer:55 number:115 boolean:-159 choice:101 reference:-59
type typeNoun success text:-70 boolean:-43 choice:105 multipleChoice:89 reference:-26
type typeNoun successfully boolean:30
type typeNoun such text:268 multilineText:77 url:-45 email:-25 integer:64 number:-38 choice:-248 reference:105 multipleReference:-48 list:-66 keyValues:-33
type typeNoun suite text:131 boolean:-37 choice:-124 reference:-34 multipleReference:87
type typeNoun summary text:30 integer:26 boolean:26 list:-24
type typeNoun support text:112 multilineText:-108 url:138 email:55 integer:-55 boolean:-61 choice:98 multipleChoice:132 reference:-55 multipleReference:-38 list:-113 keyValues:-102
type typeNoun supported text:-63 boolean:-86 choice:286 multipleChoice:93 reference:-132
type typeNoun supports text:-123 multilineText:-45 url:-24 email:-29 integer:-38 number:-38 boolean:-171 choice:236 multipleChoice:-24 reference:-92 multipleReference:104 list:185 keyValues:-21 file:28
type typeNoun sure text:-42 email:27 integer:-55 choice:-114 reference:113 multipleReference:-21 keyValues:211
type typeNoun switch text:-155 multilineText:-25 boolean:316 choice:49 reference:-73
type typeNoun symbol text:187 boolean:-22 choice:-114
type typeNoun sync text:36 integer:-20 choice:-22 list:-20
type typeNoun synchronization text:-51 integer:78 boolean:-21
type typeNoun syntax text:80
type typeNoun system text:94 multilineText:341 email:24 integer:65 number:-59 boolean:-79 choice:-88 multipleReference:-57 list:-110 keyValues:-48 date:-25
type typeNoun tab url:104 boolean:94 choice:-173 reference:190 multipleReference:-54 list:-60 keyValues:-26
type typeNoun table text:-63 multilineText:-71 url:-37 email:-29 integer:-79 number:-69 boolean:119 choice:157 multipleChoice:-31 reference:71 list:72 keyValues:-38 file:-26
type typeNoun tables text:-75 boolean:151 choice:97 reference:-55 multipleReference:-29
type typeNoun tabs text:-58 boolean:-48 reference:-24 multipleReference:201
type typeNoun tag text:41 boolean:-27 reference:-20
type typeNoun tags text:-33 multilineText:-76 integer:-36 choice:-71 reference:-45 multipleReference:246 list:99 keyValues:-75
type typeNoun take text:60 boolean:-62 choice:-30 reference:172 list:-45
type typeNoun taken text:41 number:23
type typeNoun target text:73 multilineText:183 email:-34 integer:-78 number:56 choice:-54 reference:25 multipleReference:-59 list:-97 keyValues:-23 date:-31 file:-28
type typeNoun task multilineText:67 url:-53 email:-30 integer:119 boolean:-42 multipleChoice:-43 reference:-56 multipleReference:-109 list:-146 date:268 file:-28
type typeNoun tasks text:-311 multilineText:-22 integer:110 number:121 boolean:57 choice:-26 reference:161 date:-71
type typeNoun tax text:96 multilineText:-50 integer:-141 number:-103 boolean:321 choice:-87 reference:166 multipleReference:-65 list:-64
type typeNoun tcp text:-81 multilineText:-20 integer:30 boolean:-54 choice:30 reference:-34 multipleReference:-25 list:74 keyValues:98
type typeNoun team text:83 multilineText:-20 email:86 integer:-23 number:-29 boolean:-63 reference:37 multipleReference:-20
type typeNoun teams text:-64 boolean:-24 choice:-39 multipleReference:76 list:98
type typeNoun telegram text:138 url:-45 list:-20
type typeNoun template text:153 multilineText:-128 email:-23 integer:-39 boolean:-86 choice:-118 reference:282 multipleReference:-28 list:-37 keyValues:133
type typeNoun templates text:163 multilineText:-58 boolean:-77 choice:-30 reference:43
type typeNoun tenant text:28
type typeNoun term text:252 integer:-64 number:-27 boolean:-34 reference:-21
type typeNoun terms text:-67 multilineText:177 choice:-47
type typeNoun test multilineText:-71 integer:-22 boolean:134 multipleChoice:145 reference:-141 multipleReference:47 list:-59 keyValues:-20
type typeNoun testing boolean:33
type typeNoun text text:486 multilineText:250 url:-64 email:-40 integer:-102 number:-92 boolean:-153 choice:227 multipleChoice:-38 reference:-268 multipleReference:-109 list:-49 keyValues:-77 date:-37 file:36
type typeNoun than text:-33 multilineText:-31 url:-21 number:66 boolean:88 choice:45 reference:63 multipleReference:-54 list:-38 date:-24 file:-20
type typeNoun that text:66 multilineText:-87 url:-171 email:77 integer:-50 number:87 boolean:-248 choice:-175 multipleChoice:-135 reference:81 multipleReference:50 list:179 keyValues:-215 date:134 file:-79
type typeNoun the text:-183 multilineText:-394 url:-609 email:-493 integer:-550 number:-141 boolean:-159 choice:-422 multipleChoice:-449 multipleReference:-146 list:-361 keyValues:-644 date:-160 file:-306
type typeNoun their text:-166 url:-21 number:-41 choice:46 multipleChoice:-22 reference:-92 multipleReference:166 list:76 keyValues:52 date:-24
type typeNoun them multilineText:-41 url:-32 integer:-44 number:-23 boolean:-34 choice:-67 multipleChoice:-20 reference:-41 multipleReference:150 list:98 keyValues:48
type typeNoun theme text:-75 boolean:69 choice:90 reference:-68
type typeNoun then text:-341 multilineText:-97 url:33 integer:-87 number:231 boolean:86 multipleChoice:-43 reference:259 keyValues:-42 date:-68 file:-25
type typeNoun there text:27 multilineText:95 email:-25 number:-33 boolean:-119 choice:153 reference:-20 list:-37
type typeNoun these text:142 multilineText:-66 url:-21 integer:-35 number:-26 boolean:-77 reference:32 multipleReference:-62 list:129
type typeNoun they text:-147 multilineText:-59 url:129 email:-24 integer:-49 number:128 boolean:35 choice:-121 reference:-70 multipleReference:189 list:39 keyValues:-36
type typeNoun this text:-94 url:-129 email:-96 boolean:110 choice:-70 multipleChoice:-33 reference:66 multipleReference:-65 list:-22 keyValues:-111 date:-68 file:-82
type typeNoun those text:-36 integer:47 choice:63 reference:-25
type typeNoun thousands text:109 choice:-64
type typeNoun threads text:96 integer:-33 number:-31 boolean:-79 choice:-23 reference:98
type typeNoun three text:-23 integer:45 boolean:-75 choice:230 multipleReference:-37 list:-38
type typeNoun threshold text:-143 integer:28 number:82 boolean:124 choice:-25 reference:-21 multipleReference:-22
type typeNoun through text:151 integer:-70 number:20 boolean:-203 choice:120 reference:-48 list:89
type typeNoun throughout text:82 reference:-30
type typeNoun tick text:-71 multilineText:-20 boolean:136 choice:45 reference:-28 multipleReference:-21
type typeNoun ticket text:20 choice:-22 reference:33
type typeNoun ticking text:-36 number:54 boolean:40
type typeNoun time text:82 multilineText:-77 url:-45 email:-47 integer:365 number:-102 boolean:-308 choice:136 reference:-72 multipleReference:-53 keyValues:-54 date:120
type typeNoun timeout text:-28 integer:67 number:-57 boolean:205 choice:-143 reference:-138 list:202
type typeNoun timer choice:-28 reference:32
type typeNoun times text:-75 integer:117
type typeNoun timestamp text:84 boolean:26 date:-34
type typeNoun timestamps text:44 integer:-30 boolean:43
type typeNoun timezone integer:39 boolean:-26 choice:-37 reference:59
type typeNoun title text:54
type typeNoun tls text:-162 url:163 boolean:135 choice:-63
type typeNoun to text:-90 multilineText:-335 url:-361 email:-246 integer:-98 number:-187 boolean:77 choice:-278 multipleChoice:-104 reference:-513 multipleReference:-128 list:295 keyValues:-369 date:-417 file:140
type typeNoun today text:-46 date:109
type typeNoun toggle text:-155 multilineText:-30 url:-39 integer:-48 number:-24 boolean:473 choice:-31 reference:36 multipleReference:-42 list:-35
type typeNoun toggling boolean:102 date:-34
type typeNoun token text:299 multilineText:-89 url:-30 email:-22 number:-42 boolean:-200 choice:-191 multipleChoice:207 reference:67 multipleReference:-70 list:129 keyValues:-36 date:-21
type typeNoun tokens text:-70 multilineText:-53 integer:145 choice:-40 list:124
type typeNoun tolerance text:113 integer:74 number:-37 boolean:-36 choice:-146 reference:-126 list:205
type typeNoun tool text:-166 multilineText:-21 url:164 integer:-30 boolean:-68 choice:66 reference:-72 multipleReference:-20 list:146
type typeNoun tools choice:111 reference:-84
type typeNoun top text:42 reference:25
type typeNoun topic text:139 integer:-77 number:-24 boolean:-66 choice:121 list:-20
type typeNoun topics text:32 multilineText:-27 boolean:-21 list:58
type typeNoun total text:-218 integer:-25 number:412 boolean:-61 choice:49 reference:-21 list:-24
type typeNoun totals boolean:31
type typeNoun track text:59 integer:-21 boolean:35 choice:40 reference:-40 list:-22
type typeNoun tracking boolean:31
type typeNoun transaction text:-74 number:-20 boolean:-36 choice:282 reference:-69
type typeNoun transfer text:-25 multipleReference:126 list:-81
type typeNoun transform multilineText:76 choice:-31
type typeNoun translations text:-79 boolean:93 choice:-41 reference:82
type typeNoun travel text:-47 integer:73 number:-50 choice:-39 reference:75
type typeNoun trigger text:-532 multilineText:-70 url:-23 integer:-41 number:52 boolean:258 choice:104 multipleChoice:115 reference:62 multipleReference:-96 list:155 keyValues:50 date:-40
type typeNoun triggered text:26
type typeNoun troubleshoot reference:28
type typeNoun true text:-345 multilineText:-34 integer:-50 number:-23 boolean:668 reference:-64 list:-42 keyValues:-22
type typeNoun ttl text:-100 integer:152 number:-21
type typeNoun turn boolean:53
type typeNoun turned text:-44 boolean:137 reference:-21
type typeNoun turns text:-45 boolean:153
type typeNoun twilio text:103 boolean:90 choice:-60 reference:-42 multipleReference:89 list:-91
type typeNoun two text:-189 multilineText:138 integer:65 number:-20 boolean:-78 choice:214 reference:-36 multipleReference:-40 list:-36
type typeNoun type text:-49 multilineText:39 url:-34 email:-63 integer:46 number:-130 boolean:-217 choice:152 multipleChoice:-46 reference:178 multipleReference:50 list:-218 keyValues:157 date:-77 file:-34
type typeNoun types text:65 multilineText:-94 url:-45 email:-27 integer:-43 number:-49 boolean:-268 choice:-44 multipleChoice:106 reference:-82 multipleReference:355 list:145 keyValues:-40 date:-30 file:-20
type typeNoun typically text:-119 url:155 integer:33
type typeNoun ui text:-23 boolean:68
type typeNoun uncheck boolean:76
type typeNoun under text:99 multilineText:-63 url:-21 integer:52 number:-55 boolean:103 multipleChoice:-24 reference:52 multipleReference:-100 list:-29 keyValues:50 date:-30 file:-24
type typeNoun unique text:248 multilineText:-31 url:-143 email:-38 boolean:101 choice:-93 reference:-65 multipleReference:-22 list:143
type typeNoun unit text:-48 multilineText:-42 url:-21 integer:-100 number:368 boolean:268 multipleChoice:-22 reference:-179 multipleReference:-79 list:-54 date:-23
type typeNoun units text:27 integer:-109 boolean:83 reference:-53 multipleReference:62
type typeNoun unless text:-24 url:149 boolean:-22 reference:-32
type typeNoun until integer:-36 reference:-23 date:118
type typeNoun up text:77 multilineText:102 url:-96 email:-26 integer:-176 number:51 choice:-117 reference:135 multipleReference:215 list:-57 keyValues:-31 date:-84
type typeNoun update text:113 multilineText:-57 number:259 boolean:-59 reference:-66 multipleReference:-46
type typeNoun updated choice:43 reference:-34
type typeNoun updates text:85 integer:-38 reference:-22 list:78
type typeNoun upload text:-167 multilineText:69 url:-44 email:-22 integer:-41 number:-38 boolean:-32 choice:-100 reference:232 multipleReference:-39 list:-32 file:177
type typeNoun uploaded text:-43 boolean:21 multipleReference:82
type typeNoun upon text:-67 multilineText:77 reference:44 multipleReference:-22
type typeNoun upstream url:37 boolean:-32 choice:-28 reference:75
type typeNoun uri text:-20 multilineText:32
type typeNoun url text:-586 multilineText:-32 url:1355 email:-46 integer:-78 number:-54 boolean:-191 choice:-113 reference:-20 multipleReference:-74 list:-114 keyValues:-41 date:-21
type typeNoun urls text:-29 reference:-43 multipleReference:-21 list:167
type typeNoun us text:-173 url:-50 boolean:92 choice:247 multipleReference:-27
type typeNoun use text:155 multilineText:-179 integer:-84 number:-90 boolean:-244 choice:116 multipleChoice:-56 reference:382 list:-22 keyValues:-106 date:-43 file:-38
type typeNoun used text:417 multilineText:50 url:-64 number:86 boolean:-85 choice:-151 multipleChoice:71 reference:-202 multipleReference:140 list:-195 keyValues:-71 date:-63 file:-40
type typeNoun useful text:-91 integer:48 choice:-23 reference:113
type typeNoun user text:149 multilineText:-138 url:-72 email:219 integer:-50 number:-144 choice:-366 multipleChoice:118 reference:101 multipleReference:298 list:-112 keyValues:-66 date:-78 file:-54
type typeNoun user-defined text:203 multilineText:-88 boolean:-39 choice:-47 list:-38 keyValues:89
type typeNoun username text:26 multilineText:-33 url:-23 email:-33 integer:-32 number:-34 boolean:41 choice:151 multipleChoice:-35 reference:112 multipleReference:-71 list:-50 keyValues:-20 date:-27
type typeNoun users text:25 multilineText:-117 url:131 email:-54 integer:-126 number:75 boolean:264 choice:28 multipleChoice:-38 reference:100 list:-229 keyValues:-88 date:-40 file:-32
type typeNoun user’s text:37 email:-26 boolean:-23 keyValues:56
type typeNoun uses text:126 multilineText:-77 url:-22 integer:102 boolean:219 reference:-145 multipleReference:-50 list:-70 keyValues:-28
type typeNoun using text:-33 multilineText:44 url:78 email:61 integer:73 number:-86 boolean:-70 choice:-248 multipleChoice:-25 reference:190 multipleReference:24 keyValues:-36 date:-38
type typeNoun valid text:-70 multilineText:-20 email:115 integer:37 choice:-60 reference:77 multipleReference:-27
type typeNoun validate text:110 multilineText:-28 choice:-22 reference:-24
type typeNoun validation boolean:45
type typeNoun value multilineText:-316 url:108 email:-71 integer:91 number:477 boolean:80 choice:-350 multipleChoice:-53 multipleReference:-97 list:-158 keyValues:234 date:-23 file:-42
type typeNoun values text:-445 multilineText:-46 url:-36 email:-21 integer:28 number:482 boolean:62 choice:-162 multipleChoice:-25 reference:-110 multipleReference:100 list:66 keyValues:100 date:-34
type typeNoun variable text:260 multilineText:-135 url:-38 integer:-35 boolean:-77 choice:-83 reference:-79 multipleReference:129 list:-65 keyValues:173
type typeNoun variables text:78 integer:-35 multipleReference:118 keyValues:-127
type typeNoun vat boolean:185 choice:-25 reference:-78
type typeNoun vault text:65
type typeNoun vendor text:104 multilineText:-41 url:-54 email:-30 number:-40 boolean:69 choice:-136 reference:127 multipleReference:-37 list:-35 date:83
type typeNoun vendors boolean:39
type typeNoun verification multipleReference:-22 list:40
type typeNoun verified text:-194 email:128 choice:102
type typeNoun verify text:-48 multilineText:82
type typeNoun verifying boolean:-22 file:55
type typeNoun version text:-36 boolean:46 choice:-50 reference:117 list:-20
type typeNoun versions text:-44 multilineText:-28 integer:-23 boolean:129 choice:-40 multipleChoice:98
type typeNoun vertex boolean:46
type typeNoun via text:53 boolean:63 choice:-21 reference:-23 multipleReference:-43 list:65 keyValues:-24
type typeNoun view text:-72 multilineText:-33 boolean:30 choice:147 reference:-35 multipleReference:55
type typeNoun views text:-30 integer:32 boolean:31 choice:-53 multipleChoice:63
type typeNoun virtual text:-127 integer:216 number:-24
type typeNoun visibility choice:52
type typeNoun visible text:222 integer:-56 boolean:-171 choice:22 reference:-51 multipleReference:-39 list:36 date:100
type typeNoun visitors text:-55 boolean:103
type typeNoun volume boolean:72
type typeNoun wait text:91 integer:49 number:-25 boolean:21 choice:-32 list:-55 keyValues:-21
type typeNoun waiting text:80 integer:-30
type typeNoun want text:-245 url:-84 email:-65 integer:-120 number:47 choice:56 multipleChoice:29 reference:-73 multipleReference:193 list:31 keyValues:66 file:27
type typeNoun wants text:107 boolean:-59
type typeNoun was text:108 number:-22 boolean:22 choice:-22 reference:-133 multipleReference:-24 date:121
type typeNoun way choice:48 reference:-26
type typeNoun we text:-49 multilineText:113 integer:-30 boolean:-58 choice:136 reference:-35 list:-21
type typeNoun web multilineText:-59 list:83
type typeNoun webhook text:-80 multilineText:-22 url:130 boolean:-50 choice:140 multipleReference:-31 list:-34 file:27
type typeNoun website text:132 multilineText:-38 url:-81 boolean:99 choice:43 reference:-61 list:-35
type typeNoun week choice:80
type typeNoun weekly text:-46 boolean:-77 choice:-56 multipleChoice:177 reference:83 multipleReference:-23
type typeNoun welcome text:38
type typeNoun what text:69 url:-22 integer:-119 number:94 boolean:-175 choice:-25 reference:165 multipleReference:-30 list:118
type typeNoun whatever text:59 integer:-28
type typeNoun when text:-126 multilineText:-353 url:-65 email:27 integer:87 number:41 boolean:351 choice:-211 multipleChoice:-129 reference:-80 multipleReference:-168 list:103 keyValues:89 date:54 file:-61
type typeNoun where text:58 multilineText:168 url:52 email:-44 integer:74 number:-101 boolean:-217 choice:-142 multipleChoice:-54 reference:359 multipleReference:78 list:-166 keyValues:-65 date:-61
type typeNoun whether text:-319 multilineText:-54 url:-21 email:-58 integer:-116 number:-43 boolean:331 choice:451 multipleChoice:141 reference:-79 multipleReference:-98 list:-98 keyValues:-31
type typeNoun which text:30 url:-83 email:30 integer:253 number:-165 boolean:-643 choice:-199 multipleChoice:-50 reference:158 multipleReference:484 list:-62 file:-104
type typeNoun while text:-92 multilineText:38 boolean:113 choice:-27
type typeNoun who text:122 multilineText:36 url:-30 integer:-103 number:-24 boolean:-120 choice:107 multipleChoice:-22 reference:76 keyValues:-25 date:-23
type typeNoun whose multipleReference:144 list:-21 keyValues:-41
type typeNoun why text:84 choice:-24
type typeNoun will text:-113 multilineText:66 url:-42 email:-92 integer:-148 number:-113 boolean:-53 choice:-85 multipleChoice:-128 reference:-32 multipleReference:301 list:24 keyValues:-72 date:-74 file:-88
type typeNoun window multilineText:-46 integer:-72 number:-63 boolean:-61 choice:-61 multipleChoice:-20 reference:50 multipleReference:92 list:191 keyValues:-21
type typeNoun wish text:-167 email:119 integer:165 boolean:-90 reference:66 multipleReference:-21
type typeNoun with text:-256 url:-116 email:-59 integer:25 boolean:147 choice:-166 multipleChoice:-71 list:248 keyValues:157 date:-22 file:-44
type typeNoun within text:102 integer:-69 boolean:80 choice:33 reference:-36 multipleReference:-28 list:-35
type typeNoun without text:106 boolean:45 choice:-49 reference:-61 multipleReference:-27 date:79
type typeNoun won't text:-50 boolean:93
type typeNoun worker text:109 integer:-34 number:-38 boolean:-84 choice:-30 reference:88
type typeNoun workflow text:-61 multilineText:-25 boolean:-67 choice:-45 multipleChoice:197 reference:140 multipleReference:-23 list:-32
type typeNoun works text:121 url:-25 boolean:50 choice:-24 reference:-47
type typeNoun workspace text:31
type typeNoun world text:-88 multilineText:195 choice:-38
type typeNoun would text:-84 boolean:-63 choice:135 list:76
type typeNoun write text:32 multilineText:98 multipleReference:-24 list:-53
type typeNoun x509 boolean:-21 file:56
type typeNoun xml text:-91 multilineText:86 boolean:264 choice:-21 reference:-23 multipleReference:-34 list:-40 keyValues:-77 file:-38
type typeNoun yaml text:-49 multilineText:71 file:45
type typeNoun year multilineText:-22 integer:-28 number:-27 boolean:-36 choice:59 reference:96 date:-22
type typeNoun years text:254 integer:-145 reference:-22
type typeNoun yet text:-79 multilineText:-22 integer:222 choice:-35 reference:-41
type typeNoun you text:-386 multilineText:183 url:65 integer:-477 number:120 boolean:-248 choice:-133 multipleChoice:-154 reference:45 multipleReference:300 list:-289 keyValues:29 date:-88 file:-84
type typeNoun you'd text:88
type typeNoun you'll choice:31
type typeNoun you're text:-72 integer:184 number:-57 boolean:-59 choice:-117 reference:98 date:104
type typeNoun your text:183 multilineText:162 url:186 email:-185 integer:-244 number:-120 boolean:-501 choice:-167 multipleChoice:31 reference:67 multipleReference:50 list:-193 keyValues:-63 date:95 file:-114
type typeNoun zero text:-27 integer:-27 number:76 reference:-23
type typeNounClass dateNoun text:-199 multilineText:-93 url:-38 email:-24 integer:86 number:40 boolean:-217 choice:146 multipleChoice:-33 reference:-182 multipleReference:-83 list:-34 keyValues:-52 date:600 file:-24
type typeNounClass durationNoun text:314 multilineText:-140 url:-73 email:-78 integer:436 number:-270 boolean:-211 choice:-113 multipleChoice:-52 reference:-184 multipleReference:-35 list:78 keyValues:-99 date:193 file:-29
type typeNounClass emailNoun text:-267 multilineText:-30 url:-104 email:497 number:-82 boolean:42 choice:-172 multipleChoice:151 reference:-233 multipleReference:-78 list:217 keyValues:-81 date:43 file:-67
type typeNounClass fileNoun text:48 multilineText:72 url:342 email:-98 integer:-278 number:-98 boolean:35 choice:-382 multipleChoice:38 reference:64 multipleReference:143 list:-164 keyValues:-68 date:-104 file:249
type typeNounClass hostNoun text:-53 multilineText:-78 url:144 email:-116 integer:44 number:-119 boolean:-208 choice:-74 multipleChoice:-44 reference:-283 multipleReference:-74 list:657 keyValues:92 date:-76 file:-37
type typeNounClass kindNoun text:20 multilineText:-47 url:91 email:-126 integer:167 number:-293 boolean:-124 choice:204 multipleChoice:-34 multipleReference:-315 list:-73 keyValues:150 date:-41 file:-107
type typeNounClass menuNoun text:-283 multilineText:-195 url:-88 email:-79 integer:-71 number:-53 boolean:-424 choice:289 multipleChoice:-43 reference:301 multipleReference:130 list:260 keyValues:-150 date:-37 file:-72
type typeNounClass multilineNoun text:-158 multilineText:1047 url:-224 email:-50 integer:-100 number:-266 boolean:-365 choice:-75 multipleChoice:-58 reference:-119 multipleReference:-268 list:57 keyValues:20 date:-145 file:-48
type typeNounClass numberNoun text:-220 multilineText:-401 url:-243 email:-134 integer:760 number:803 boolean:-183 choice:-228 multipleChoice:-174 reference:-486 multipleReference:-298 list:-218 keyValues:-44 date:-72 file:-125
type typeNounClass pairNoun text:-151 multilineText:161 url:-67 email:-41 integer:-155 number:-104 boolean:-142 choice:-85 multipleChoice:-61 reference:-89 multipleReference:149 list:183 keyValues:364 date:-47 file:-54
type typeNounClass secretNoun text:-67 multilineText:95 url:-128 email:25 integer:100 number:-185 boolean:-328 choice:-194 multipleChoice:38 reference:123 multipleReference:-98 list:193 keyValues:134 date:27 file:-57
type typeNounClass switchEffect text:-26 multilineText:-343 url:-307 email:-160 integer:-214 number:-252 boolean:176 choice:198 multipleChoice:-30 reference:-364 multipleReference:-46 list:103 keyValues:28 date:-72 file:-157
type typeNounClass toggleNoun multilineText:-58 integer:-63 number:-37 boolean:495 choice:-120 multipleChoice:136 reference:-115 multipleReference:-53 list:-64 keyValues:-29
type typeNounClass unit text:-463 multilineText:-79 url:-40 email:-26 integer:884 number:307 boolean:-353 choice:122 multipleChoice:-30 reference:-119 multipleReference:-65 list:-103 keyValues:-45 date:-62 file:-26
type typeNounClass urlNoun text:-225 multilineText:-148 url:772 email:450 integer:-220 number:-150 boolean:-128 choice:-350 multipleChoice:-57 reference:-97 multipleReference:-46 list:129 keyValues:-85 date:-86 file:-34
type typeNounHead ability text:32 boolean:-68 reference:89
type typeNounHead access text:-83 choice:136
type typeNounHead according boolean:32 choice:-34
type typeNounHead account text:36 reference:20
type typeNounHead added text:-20 number:86 boolean:-33
type typeNounHead address text:24 multilineText:-71 url:67 email:285 integer:-68 number:-31 boolean:-71 choice:-61 reference:-76 multipleReference:-23 list:86 date:-20
type typeNounHead agent text:-91 boolean:73 reference:111
type typeNounHead allow text:-35 boolean:-38 choice:101
type typeNounHead allows text:66 boolean:-43 choice:-30 reference:105 list:-56
type typeNounHead amount text:-52 integer:44 number:156 boolean:-43 choice:-33
type typeNounHead app text:-54 boolean:120 choice:-23
type typeNounHead appear text:42
type typeNounHead appears text:28
type typeNounHead application text:38
type typeNounHead applied multilineText:103 number:72 boolean:-90 list:-22
type typeNounHead applies text:-55 integer:-53 boolean:65 choice:97
type typeNounHead arguments text:137 integer:-29 boolean:-31
type typeNounHead assigned text:125 boolean:-41 choice:-31 reference:-34 list:-22 keyValues:35
type typeNounHead associated text:-83 multilineText:79
type typeNounHead attribute text:157 boolean:-46 reference:-42
type typeNounHead back text:-26 number:41
type typeNounHead based text:-41 email:-34 boolean:82 choice:-26 reference:-36 multipleReference:155 list:-52
type typeNounHead blank multilineText:-30 url:147 integer:-24 number:51 boolean:-45 reference:-24 multipleReference:-28
type typeNounHead box boolean:68
type typeNounHead can text:-126 email:-22 number:-37 boolean:-186 choice:-31 multipleChoice:-24 reference:279 multipleReference:-41 list:145 keyValues:-25 date:83
type typeNounHead certificate text:96 multilineText:2455
type typeNounHead channel text:81 boolean:-40 choice:34
type typeNounHead character text:91 boolean:-35 choice:31 reference:-34
type typeNounHead checkbox boolean:21
type typeNounHead checks text:-32 choice:66
type typeNounHead client boolean:56
type typeNounHead cloud choice:33 reference:-23
type typeNounHead code text:228 multilineText:-67 boolean:-120 choice:52 multipleChoice:105 reference:-86 multipleReference:-22 list:-29
type typeNounHead color text:39
type typeNounHead column boolean:23
type typeNounHead columns text:-38 boolean:25 choice:72
type typeNounHead command text:-34 reference:-37 list:164
type typeNounHead condition text:-36 multilineText:-24 choice:-71 multipleChoice:127 list:52
type typeNounHead conditions text:-63 multilineText:228 boolean:-41 choice:-28 reference:-34 multipleReference:-23 list:22 keyValues:-24
type typeNounHead connection text:25 integer:49 number:-20 choice:-29 reference:-27
type typeNounHead content text:-119 multilineText:34 boolean:157
type typeNounHead contents text:-82 multilineText:144
type typeNounHead context text:131 boolean:-20 choice:-31
type typeNounHead controls text:-130 boolean:168
type typeNounHead corresponding text:-86 multilineText:158
type typeNounHead count integer:2500
type typeNounHead created text:101 multilineText:-40 boolean:-27 choice:-22 reference:59 multipleReference:-22 list:-26
type typeNounHead credentials text:-44 boolean:-86 choice:27 reference:211
type typeNounHead data text:-160 multilineText:74 integer:126 boolean:109 choice:-38 reference:-29 list:-25
type typeNounHead database text:22
type typeNounHead date text:-21 integer:-38 number:-23 boolean:-38 choice:-24 reference:-110 date:2808
type typeNounHead day choice:35 reference:22
type typeNounHead days text:-42 integer:173 number:-61
type typeNounHead decides boolean:-57 choice:102
type typeNounHead default multilineText:-39 url:-32 integer:28 number:-23 boolean:114 multipleChoice:-21 reference:31 multipleReference:56 list:-57 keyValues:-20 file:-37
type typeNounHead defaults text:104 url:109 integer:-28 boolean:-47 choice:-85 reference:-36 multipleReference:-22 date:73
type typeNounHead defines choice:36
type typeNounHead description text:2521
type typeNounHead destination text:-204 choice:88 reference:181
type typeNounHead details choice:-26 reference:-28 date:83
type typeNounHead directory text:-30 url:45 choice:-45 reference:92
type typeNounHead disabled text:-75 multilineText:-32 integer:-47 boolean:131 choice:173 multipleReference:-36 list:-35
type typeNounHead dn text:24
type typeNounHead domain list:50
type typeNounHead dropdown text:-83 choice:-76 reference:219
type typeNounHead duration text:204 number:-37 boolean:-37 choice:-28
type typeNounHead element integer:76 boolean:-32
type typeNounHead email multilineText:-22 email:175 integer:-24 boolean:-52 reference:24 list:-34
type typeNounHead emails text:-38 boolean:142 choice:-49
type typeNounHead empty multilineText:25 integer:89 boolean:-41 reference:-35
type typeNounHead enabled text:-40 boolean:125
type typeNounHead endpoint text:190 url:-71 boolean:-21
type typeNounHead environment text:106 reference:22 multipleReference:-47 list:-20
type typeNounHead events boolean:39
type typeNounHead example text:81 url:55 boolean:-24 choice:-27
type typeNounHead expression text:25
type typeNounHead field text:116 multilineText:31 integer:-108 number:-46 boolean:28 choice:170 reference:84 multipleReference:-38 list:-94 keyValues:-23 date:-80
type typeNounHead fields text:-38 multilineText:-28 boolean:-25 multipleReference:-26 list:160
type typeNounHead file text:-93 multilineText:99 boolean:27 choice:79 reference:-53 file:2490
type typeNounHead files text:-73 boolean:134 choice:-113 multipleChoice:-21 reference:-46 multipleReference:234 list:-30
type typeNounHead filter text:64 boolean:54 reference:-30 list:-20
type typeNounHead format text:181 multilineText:-20 url:45 integer:-78 number:-22 boolean:-41 choice:86 reference:-97
type typeNounHead frequency text:134 choice:-25 reference:-30
type typeNounHead function reference:46
type typeNounHead gateway text:89 boolean:-55
type typeNounHead generated multilineText:63
type typeNounHead group text:255 boolean:-55 choice:-38 reference:-23 multipleReference:-23 list:-29
type typeNounHead groups text:-24 integer:71 boolean:-45 multipleReference:89
type typeNounHead headers text:-90 multilineText:61 integer:-27 boolean:-32 choice:104 multipleReference:-24 list:-70 keyValues:89
type typeNounHead here text:-31 multipleChoice:101 reference:-44 multipleReference:26 list:-20 keyValues:71
type typeNounHead host text:-60 url:116
type typeNounHead hostname text:79 url:-41
type typeNounHead hour text:-34 integer:94 choice:27
type typeNounHead how text:-105 integer:-23 boolean:-30 choice:199
type typeNounHead html text:23
type typeNounHead icon text:-130 url:297 boolean:-80 choice:-21 reference:-31 multipleReference:48 list:-34
type typeNounHead id text:2452 url:28 email:122
type typeNounHead identifier text:77 url:-84 reference:-53 list:161
type typeNounHead image text:-67 url:145 boolean:-44 choice:-23 reference:37 multipleReference:-29 file:20
type typeNounHead included multilineText:-57 boolean:-121 choice:-30 reference:-34 multipleReference:151 list:47 keyValues:117
type typeNounHead indicates boolean:30
type typeNounHead information text:-98 multilineText:21 choice:146 reference:-29
type typeNounHead input text:34
type typeNounHead instead boolean:54
type typeNounHead instructions text:-50 multilineText:75
type typeNounHead interval text:140 number:-34 boolean:-40
type typeNounHead invoice text:-62 boolean:48 reference:65
type typeNounHead ip text:25
type typeNounHead it multilineText:-92 url:-29 integer:87 boolean:-55 choice:-44 reference:73 list:-37 keyValues:115
type typeNounHead item text:-33 boolean:-21 choice:-90 reference:181
type typeNounHead json multilineText:2500
type typeNounHead key text:253 multilineText:80 url:-25 integer:-57 boolean:-137 choice:-48 reference:-75 list:-43 keyValues:130
type typeNounHead label text:-22 choice:-21 reference:108
type typeNounHead labels text:-110 list:-24 keyValues:141
type typeNounHead language text:157 boolean:-34 choice:-110 reference:63
type typeNounHead layout text:-64 multilineText:136 boolean:-44 choice:59 reference:-61
type typeNounHead length text:112 integer:111 number:-67 boolean:-35 list:-23
type typeNounHead level text:122 integer:-38 boolean:-42
type typeNounHead lifetime text:26 integer:70 boolean:-21
type typeNounHead like text:-84 choice:-37 reference:79 list:83
type typeNounHead limit text:-80 integer:121 number:-22
type typeNounHead link text:-54 boolean:-25 reference:110
type typeNounHead list text:-143 multilineText:-43 url:-28 integer:-88 number:-40 boolean:-81 choice:32 reference:23 multipleReference:186 list:255 keyValues:-38
type typeNounHead local text:-71 reference:129
type typeNounHead location text:169 multilineText:-31 boolean:-30 choice:-26 reference:30 multipleReference:-35
type typeNounHead message text:66 multilineText:176 integer:-57 choice:-28 reference:-26 list:-72 keyValues:-31
type typeNounHead messages text:45 choice:-47 reference:43
type typeNounHead metadata text:92 keyValues:-35
type typeNounHead method text:-68 choice:136 reference:-39
type typeNounHead mode text:-179 multilineText:-20 url:-24 integer:-26 boolean:-54 choice:332 date:-20
type typeNounHead model text:-115 boolean:74 choice:106
type typeNounHead modes choice:22
type typeNounHead must text:82 multilineText:-25 integer:-37 boolean:-44 choice:-46 reference:-26 multipleReference:-36 list:139
type typeNounHead name text:2291 multilineText:-42 url:-34 boolean:59 choice:40 multipleReference:-21 list:281
type typeNounHead needed text:-76 integer:88
type typeNounHead needs text:188 integer:-26 boolean:-23 choice:-24 reference:-34
type typeNounHead notifications text:-67 multilineText:-28 email:26 reference:-48 list:113
type typeNounHead number text:156 multilineText:-26 url:-35 integer:2299 number:32 boolean:-90 choice:304 reference:55 multipleReference:-45 list:-58 date:-32
type typeNounHead object text:-38 multilineText:111
type typeNounHead one text:-137 integer:-44 boolean:-64 choice:-137 multipleChoice:-25 multipleReference:272 list:133 keyValues:-27 file:56
type typeNounHead only text:54 integer:-26 boolean:148 choice:-152 reference:55
type typeNounHead openid text:-44 boolean:-30 choice:-88 multipleChoice:140 reference:-28 multipleReference:-20 list:65
type typeNounHead option text:-160 multilineText:-34 url:-20 integer:29 number:-23 boolean:354 multipleChoice:-24 reference:-103 multipleReference:-42 list:-49
type typeNounHead optional text:32
type typeNounHead options text:189 multilineText:-25 integer:-35 boolean:-87 choice:143 reference:-37 list:-31 keyValues:-36
type typeNounHead order text:230 multilineText:-27 integer:21 number:-31 boolean:-49 choice:-65 reference:-166 multipleReference:117 list:-22
type typeNounHead organization text:254 multilineText:-20 url:-24 integer:-29 boolean:-58 choice:-41 list:-21
type typeNounHead page text:97 boolean:-26 choice:-22 reference:-21
type typeNounHead parameters text:216 multilineText:-46 integer:-35 list:-35 keyValues:-73
type typeNounHead password text:2538
type typeNounHead path text:230 url:-36 integer:-38 number:-28 boolean:68 choice:-60 reference:-68 list:-50 date:-22
type typeNounHead payment choice:22
type typeNounHead percentage text:-53 integer:-82 number:232 boolean:-33
type typeNounHead period text:143 number:-25
type typeNounHead permission text:-60 boolean:89 choice:94 reference:-81 multipleReference:-30
type typeNounHead picker reference:22
type typeNounHead pipeline text:36 reference:35 multipleReference:-28
type typeNounHead policy text:-151 boolean:-34 choice:-89 reference:151 list:231
type typeNounHead port integer:2539
type typeNounHead ports text:-38 integer:-192 list:144 keyValues:110
type typeNounHead preferences text:32 boolean:-39 choice:-37 reference:-31 list:145
type typeNounHead prefix integer:164 choice:-28 reference:-128
type typeNounHead price text:-58 number:67 boolean:47
type typeNounHead priority text:-63 integer:76 number:-54 choice:69
type typeNounHead profile text:82 boolean:-36 choice:-28 multipleReference:-29 list:81
type typeNounHead project text:90 boolean:-25 choice:93 reference:-128
type typeNounHead protocol text:233 choice:-49 reference:-131
type typeNounHead provided text:73 boolean:-21
type typeNounHead query text:159 multilineText:2354
type typeNounHead queue integer:36
type typeNounHead rate text:-166 integer:-25 number:271 boolean:-42
type typeNounHead refers text:-45 integer:26 choice:109
type typeNounHead region choice:-42 reference:62
type typeNounHead registry reference:49 multipleReference:-22
type typeNounHead related text:-35 boolean:24 keyValues:58
type typeNounHead resource reference:21
type typeNounHead role text:-40 choice:-55 reference:118
type typeNounHead roles boolean:-33 multipleReference:105
type typeNounHead root multilineText:51 choice:-23
type typeNounHead rules text:-43 integer:-23 boolean:73 multipleReference:-50 list:90
type typeNounHead script text:132 multilineText:2429
type typeNounHead secret text:155 multilineText:-25 url:-22 integer:-30 boolean:-46 reference:-50 list:-28
type typeNounHead selected multilineText:-25 boolean:107 choice:-110 multipleReference:95
type typeNounHead sent text:-21 boolean:51
type typeNounHead server text:-32 url:108
type typeNounHead service text:-56 boolean:107 choice:49 reference:-82
type typeNounHead set text:-135 integer:105 boolean:-20 choice:-21 reference:-20 list:144
type typeNounHead setting integer:142 boolean:-187 choice:112
type typeNounHead should text:-161 multilineText:-55 integer:-26 boolean:42 choice:-131 reference:398
type typeNounHead show text:-65 boolean:80 choice:61 multipleReference:-22
type typeNounHead shown text:-53 multilineText:470 integer:-27 number:-27 boolean:-137 choice:-56 reference:-77 multipleReference:-21
type typeNounHead sid text:61
type typeNounHead signature text:-40 boolean:102
type typeNounHead size text:-37 multilineText:-27 url:-25 integer:277 number:-79 boolean:-132 multipleReference:-31 list:-83 keyValues:140 date:-25
type typeNounHead slug text:43
type typeNounHead source text:32 choice:-20 reference:37
type typeNounHead specifies text:-77 number:67 boolean:53 choice:32 reference:-20
type typeNounHead status text:-114 choice:152
type typeNounHead strategy text:248 choice:-79 reference:-70 list:-45
type typeNounHead string text:150 multilineText:-43 choice:-20
type typeNounHead success text:-20 integer:-22 boolean:-37 choice:34 multipleChoice:88
type typeNounHead such text:34
type typeNounHead switch text:-110 boolean:302 choice:-82 reference:-35
type typeNounHead tags text:-45 multilineText:-93 integer:-21 boolean:46 choice:-21 multipleReference:62 list:61 keyValues:45
type typeNounHead task text:186 number:-28 boolean:-58 choice:-87 reference:43
type typeNounHead team text:49
type typeNounHead teams text:-56 boolean:-28 choice:-36 multipleReference:72 list:98
type typeNounHead template text:147 multilineText:-156 boolean:-43 choice:-60 keyValues:157
type typeNounHead templates text:67 boolean:-55 choice:-26 reference:42
type typeNounHead text text:21 boolean:-43 choice:117 reference:-31
type typeNounHead theme text:-75 boolean:69 choice:90 reference:-68
type typeNounHead time text:-195 multilineText:-23 integer:215 boolean:-35 choice:46 list:-40 keyValues:-33 date:79
type typeNounHead timeout text:-32 integer:61
type typeNounHead title text:34
type typeNounHead toggle text:-25 boolean:55
type typeNounHead token text:164 multilineText:-29 url:-21 integer:-28 boolean:-38 choice:-98 reference:129 list:-36
type typeNounHead topic reference:25
type typeNounHead total integer:51
type typeNounHead track text:-30 choice:65 reference:-24
type typeNounHead true text:-86 boolean:240 choice:-64
type typeNounHead type text:-164 multilineText:-80 url:-30 integer:-55 boolean:-51 choice:276 reference:237 multipleReference:-30 list:-60
type typeNounHead types text:-27 multilineText:-58 integer:-79 number:-26 boolean:-112 choice:98 multipleChoice:142 reference:-35 multipleReference:132 keyValues:-25
type typeNounHead uri url:2501
type typeNounHead url text:-27 multilineText:-21 url:2748 integer:-25 boolean:-32 choice:-35 reference:-29 list:-28
type typeNounHead use text:134 reference:-40
type typeNounHead used text:347 url:-35 email:50 integer:43 number:-54 boolean:-48 choice:-88 multipleChoice:117 reference:-120 multipleReference:-42 list:-95 keyValues:-31 date:-20
type typeNounHead user text:-164 boolean:202 reference:97 multipleReference:-29
type typeNounHead username text:2510
type typeNounHead users text:-77 integer:-22 boolean:94 choice:37 reference:70 multipleReference:-78 list:74 keyValues:-44
type typeNounHead uses text:68 multipleReference:-25 list:-23
type typeNounHead uuid text:2500
type typeNounHead value text:-86 multilineText:-94 url:82 email:-21 integer:288 number:49 boolean:58 choice:-155 multipleReference:-22 list:-56 keyValues:-42
type typeNounHead values text:-188 multilineText:-25 integer:-26 number:314 boolean:-58 choice:-31 reference:-31 multipleReference:130 list:-24 keyValues:-41
type typeNounHead vendor text:-114 boolean:155 choice:-40 reference:63
type typeNounHead version boolean:-31 reference:103
type typeNounHead want text:-71 choice:-42 reference:-160 multipleReference:331
type typeNounHead webhook text:90 url:-42
type typeNounHead which text:106 email:-30 boolean:-32 choice:-44 reference:41 multipleReference:-24
type typeNounHead will text:57 url:-37 email:-22 integer:-73 number:-46 choice:-21 multipleChoice:-24 reference:-132 multipleReference:283 keyValues:-21 date:-27
type typeNounHead works text:73 url:-24 boolean:65 reference:-42
type typeNounHead yaml multilineText:2500
type typeNounHead you text:150 multilineText:-78 integer:-44 boolean:87 choice:-97 reference:66 multipleReference:-68 list:-47 date:100
type typeNumbers 0 text:107 multilineText:-21 url:-24 number:80 boolean:-47 multipleChoice:-20 reference:-139 multipleReference:-25 list:-34 keyValues:-29 date:160
type typeObject according boolean:31 choice:-30
type typeObject account reference:38
type typeObject address url:26 email:84 integer:-30 boolean:-22
type typeObject addresses text:-129 multilineText:-26 integer:-24 boolean:-37 choice:-20 reference:-23 list:321
type typeObject agent text:-96 boolean:124
type typeObject amount text:-28 integer:-21 number:49
type typeObject app text:51 integer:82 boolean:-28 list:-25
type typeObject application text:-125 url:27 integer:-40 boolean:-22 choice:185 reference:-32
type typeObject appropriate text:41 integer:-20 number:-22 boolean:-38 choice:28 reference:41
type typeObject automatically text:-63 multilineText:-35 boolean:117 choice:60 reference:-36
type typeObject blank multilineText:-30 url:147 integer:-24 number:51 boolean:-45 reference:-24 multipleReference:-28
type typeObject box text:-36 boolean:123 choice:-32 reference:-33 multipleReference:-21
type typeObject checkbox text:-47 boolean:178 choice:-23 reference:-45
type typeObject checks text:-31 choice:67
type typeObject code text:109 multilineText:-39 choice:76 reference:-60
type typeObject condition text:-114 multilineText:-30 choice:91 multipleChoice:128 reference:-21
type typeObject conditions multilineText:86 boolean:-20 choice:-25 multipleReference:-22 list:25
type typeObject configured multilineText:86 file:-22
type typeObject contents text:-62 multilineText:81
type typeObject corresponding boolean:31
type typeObject created multilineText:-25 choice:-22 reference:70
type typeObject credentials text:-38 multilineText:22 choice:46
type typeObject data multilineText:122 choice:-39 list:-27
type typeObject date text:-60 integer:-23 reference:-97 date:220
type typeObject description text:20
type typeObject destination text:113 choice:-79 reference:30
type typeObject domain list:79
type typeObject duration text:147 integer:-144 choice:58
type typeObject element integer:76 boolean:-42
type typeObject empty multilineText:25 integer:89 boolean:-41 reference:-35
type typeObject environment choice:-30 reference:84 multipleReference:-34
type typeObject event text:93 multilineText:-61 boolean:-26 choice:82 reference:-80
type typeObject expression text:123 list:-62
type typeObject field text:64 multilineText:-65 integer:117 number:-37 boolean:-109 choice:218 reference:-67 list:-45
type typeObject fields text:-38 multilineText:-28 boolean:-25 multipleReference:-26 list:160
type typeObject file text:59 multilineText:-29 choice:20 reference:54 multipleReference:-38
type typeObject format text:67 integer:-29 choice:95 reference:-87
type typeObject group boolean:-33 choice:-33 reference:152 multipleReference:-37
type typeObject headers list:-45 keyValues:119
type typeObject here text:-39 multipleReference:56 keyValues:71
type typeObject host text:21 reference:71 multipleReference:-49
type typeObject html text:23
type typeObject id email:99 number:-34
type typeObject image text:-22 reference:54 multipleReference:-21 file:26
type typeObject information text:-112 url:-21 integer:-26 number:-30 boolean:31 choice:92 reference:-25 multipleReference:-21 list:-36 keyValues:80
type typeObject instead boolean:40
type typeObject it text:76 multilineText:56 integer:-28 boolean:-60 reference:23 date:27
type typeObject key text:-154 multilineText:156 integer:-35 boolean:-44 reference:-21 list:-23 keyValues:180
type typeObject labels text:126 multilineText:-20 number:-24 reference:-20 list:-29 keyValues:26
type typeObject length text:104 integer:89 number:-59 boolean:-33 list:-21
type typeObject like text:-51 list:86
type typeObject link text:-29 reference:39
type typeObject list choice:37 multipleReference:-45 list:79 keyValues:-25
type typeObject location reference:75
type typeObject message text:-82 multilineText:245 integer:-34 boolean:50 list:-68 keyValues:-29
type typeObject method choice:93 reference:-45
type typeObject mode text:-152 integer:-33 boolean:-39 choice:248 reference:21
type typeObject model boolean:81 choice:-56 reference:20
type typeObject name multilineText:-46 boolean:-51 choice:51 reference:135 multipleReference:62 list:-46
type typeObject needed text:-26 multilineText:61
type typeObject number text:215 url:-20 integer:223 number:-54 boolean:-114 choice:-83 multipleReference:-79 list:-40 date:-28
type typeObject off boolean:24
type typeObject one text:-51 multilineText:-22 boolean:-36 choice:22 reference:-30 multipleReference:152 list:71 keyValues:-22
type typeObject only text:-24 multilineText:28 boolean:52 reference:-34
type typeObject option text:-70 multilineText:-71 url:-21 choice:364 reference:-143 multipleReference:-22
type typeObject optional text:74
type typeObject options text:205 multilineText:-34 list:-37 keyValues:-30
type typeObject out text:73
type typeObject panel text:-29 boolean:63 reference:-29
type typeObject password text:40
type typeObject path multilineText:79 boolean:-24
type typeObject period integer:-31 boolean:88
type typeObject pipeline text:-34 choice:-46 multipleChoice:-23 reference:57 multipleReference:-59 list:129
type typeObject policy text:-26 boolean:-25 choice:-27 reference:-123 list:241
type typeObject port text:-42 integer:92
type typeObject ports text:-37 integer:-45 keyValues:140
type typeObject prefix integer:167 choice:-27 reference:-128
type typeObject project choice:102 reference:-89
type typeObject provider choice:-55 reference:68
type typeObject rate text:-39 number:42
type typeObject region text:-24 choice:-36 reference:71
type typeObject registry reference:85 multipleReference:-26
type typeObject required boolean:-25 choice:176 reference:-130
type typeObject resource choice:-32 reference:-112 multipleReference:154
type typeObject role text:-45 choice:-55 reference:137
type typeObject rules text:-88 multilineText:157 integer:-27 boolean:67 list:-27
type typeObject service reference:44
type typeObject size text:90 number:-25 choice:-39 reference:38
type typeObject source text:37 choice:-33 reference:43
type typeObject strategy text:266 choice:-100 reference:-63 list:-42
type typeObject string text:188 number:-20 choice:-25
type typeObject sure text:141 email:27 integer:-37 boolean:-50 reference:-40
type typeObject switch boolean:30
type typeObject tags multilineText:-41 boolean:92 multipleReference:126 list:-60 keyValues:-69
type typeObject task text:-50 boolean:27 choice:-29 reference:82
type typeObject template choice:-26 reference:72
type typeObject them text:-40 integer:-23 choice:-47 list:130 keyValues:56
type typeObject time text:-160 integer:35 boolean:40 choice:60 list:-28 date:88
type typeObject token text:131 multilineText:-26 boolean:-20 choice:-21
type typeObject topic reference:35
type typeObject type text:73 boolean:20 choice:-58 reference:59
type typeObject up text:57 integer:56 boolean:-32
type typeObject url text:-155 multilineText:-30 url:324 boolean:-119 choice:-27 reference:129 multipleReference:-31 list:-46
type typeObject urls text:-20 url:-24 integer:-21 list:104
type typeObject use text:73
type typeObject used text:42
type typeObject user text:-33 boolean:63 reference:96
type typeObject users text:47
type typeObject valid text:-23 integer:57
type typeObject value text:75 multilineText:-41 url:88 integer:70 number:50 boolean:-109 choice:-113 multipleChoice:-20 reference:42 multipleReference:-25 list:-28 date:-21
type typeObject values text:71 multilineText:-43 integer:92 number:-48 boolean:-45 choice:-21 reference:-33 keyValues:40
type typeObject variable text:22 multilineText:-35 url:-24 boolean:-20 reference:-39 keyValues:147
type typeObject want text:-127 number:137 boolean:127 reference:-39
type typeObject which choice:-29 reference:-45 multipleReference:130
type typeObject will text:56 multilineText:-27 integer:-22 reference:21 multipleReference:84 list:-56
type typeObject wish text:-24 boolean:-35 choice:-65 reference:-63 multipleReference:210
type typeObject you reference:21
type typeOptionSource 0 text:70 multilineText:-100 url:-365 email:-451 number:-99 boolean:175 choice:-927 multipleChoice:-870 multipleReference:-376 list:-299 keyValues:-560 date:-416 file:-648
type typeOptionSource 138 text:-83 boolean:-26 choice:235 reference:-44
type typeOptionSource 139 text:-61 integer:-35 boolean:-51 choice:239 multipleReference:-22
type typeOptionSource 140 text:-20 choice:50
type typeOptionSource 146 text:28 multilineText:-44 url:-23 integer:-156 number:-22 boolean:174 choice:86 multipleChoice:-32 multipleReference:63 list:-35 file:-20
type typeOptionSource 147 text:-197 multilineText:-27 integer:-28 boolean:-33 choice:215 multipleChoice:124 reference:64 list:-26
type typeOptionSource 148 text:-49 integer:-32 choice:168 multipleChoice:50 reference:-29 list:-22
type typeOptionSource 149 text:-31 choice:75 multipleChoice:45
type typeOptionSource 162 text:245 boolean:-41 choice:-132
type typeOptionSource 170 choice:-57 multipleChoice:163 reference:-29 multipleReference:-21 list:-34
type typeOptionSource 178 text:-46 boolean:-27 choice:186 multipleChoice:61 reference:-114 multipleReference:-27
type typeOptionSource 179 text:-37 integer:-24 choice:92
type typeOptionSource 180 integer:-116 choice:136
type typeOptionSource 202 text:-63 integer:-26 number:-20 boolean:20 choice:192 multipleChoice:-20 reference:-78 multipleReference:-27 list:-24 date:99
type typeOptionSource 203 text:-27 boolean:-58 choice:152 reference:-23
type typeOptionSource 204 text:114 choice:-47 reference:-51
type typeOptionSource 234 boolean:-29 choice:62
type typeOptionSource 236 multilineText:29
type typeOptionSource 258 text:-47 boolean:113 choice:-26 multipleReference:-20 list:64 keyValues:21
type typeOptionSource 259 text:-40 integer:-23 choice:-100 multipleChoice:-23 reference:-28 multipleReference:283 keyValues:-27
type typeOptionSource 260 text:-39 multilineText:-24 multipleChoice:152
type typeOptionSource 266 text:97 email:-21 integer:36 boolean:-57 choice:54
type typeOptionSource 274 choice:33
type typeOptionSource 275 choice:136 reference:-56 multipleReference:-34
type typeOptionSource 289 text:294 multilineText:-51 url:-35 email:-51 integer:97 number:-84 boolean:-183 choice:-341 multipleChoice:-105 reference:471 multipleReference:-94 list:-123 keyValues:189 date:-47 file:-79
type typeOptionSource 290 text:279 number:-20 boolean:-70 choice:-333 multipleChoice:-41 reference:143 multipleReference:146 list:-41
type typeOptionSource 291 text:-30 boolean:126 choice:-42
type typeOptionSource 293 text:-37 choice:25 multipleChoice:87
type typeOptionSource 297 text:-162 multilineText:-48 url:-22 integer:89 number:-33 boolean:55 choice:405 multipleChoice:-22 reference:-192 multipleReference:-22 list:-27 keyValues:-30 date:-20
type typeOptionSource 298 text:140 boolean:129 choice:-110 reference:-37 list:-21 keyValues:-29
type typeOptionSource 300 text:-31 choice:52
type typeOptionSource 321 multilineText:-30 url:96 integer:-26 number:-33 boolean:125 choice:-142 multipleChoice:-31 reference:132 multipleReference:-61 list:-31 keyValues:-35
type typeOptionSource 329 multilineText:-41 url:-46 email:-33 integer:-49 number:-55 boolean:-93 choice:602 multipleChoice:-71 reference:-380 multipleReference:-21 list:29 keyValues:-35 date:142 file:-24
type typeOptionSource 33 text:-76 boolean:167 choice:-71 multipleReference:57
type typeOptionSource 34 text:-34 url:120 integer:-23 boolean:-41 choice:-190 multipleChoice:-50 reference:-45 multipleReference:-98 list:247 keyValues:69 file:45
type typeOptionSource 35 text:145 multilineText:-22 boolean:-36 reference:-25
type typeOptionSource 353 text:238 multilineText:87 email:-47 number:58 boolean:-99 choice:-114 multipleChoice:-43 reference:190 multipleReference:-25 list:-53 keyValues:-101 date:-71 file:-39
type typeOptionSource 354 text:-28 choice:54
type typeOptionSource 36 text:-207 boolean:-39 choice:329
type typeOptionSource 361 text:77 reference:-34
type typeOptionSource 362 text:-27 boolean:189 choice:-134
type typeOptionSource 395 text:104 integer:-27 choice:-41
type typeOptionSource 418 text:-27 boolean:167 choice:-173 multipleReference:122 list:-24
type typeOptionSource 419 text:46 multilineText:143 boolean:50 choice:-101 multipleReference:-43 list:-28
type typeOptionSource 420 multilineText:-52 choice:-151 multipleChoice:132 file:122
type typeOptionSource 427 choice:-62 multipleReference:-72 list:171
type typeOptionSource 429 text:-24 file:46
type typeOptionSource 458 text:-101 choice:85 reference:59
type typeOptionSource 50 text:-34 multilineText:107 boolean:-62 choice:141 multipleChoice:99 reference:-97 multipleReference:-42 list:-51 keyValues:-27
type typeOptionSource 51 text:43 choice:-172 reference:66 multipleReference:124
type typeOptionSource 52 text:193 boolean:-20 choice:21 reference:-90 multipleReference:-35
type typeOptionSource 53 choice:31
type typeOptionSource 65 text:-80 integer:-35 number:-23 choice:100 reference:129
type typeOptionSource 66 text:-21 url:22 boolean:-58 choice:91 list:-36 keyValues:74
type typeOptionSource 67 text:111 choice:-48
type typeOptionSource 68 choice:-73 keyValues:116
type typeOptionSource 69 text:-51 list:120
type typeOptionSource 74 choice:62 reference:-40
type typeOptionSource 82 choice:40
type typeOptionSource 84 text:-21 multilineText:33 url:25 choice:76 reference:-37 multipleReference:-25
type typeOptionSource 85 choice:27
type typeOptions 0 text:70 multilineText:-100 url:-365 email:-451 number:-99 boolean:175 choice:-927 multipleChoice:-870 multipleReference:-376 list:-299 keyValues:-560 date:-416 file:-648
type typeOptions 1 text:133 multilineText:-80 url:-34 email:-166 number:-162 boolean:-80 choice:415 multipleChoice:-287 reference:380 multipleReference:-169 list:-237 keyValues:-37 date:-20 file:-181
type typeOptions 2 text:-57 multilineText:-75 url:26 email:-104 integer:-301 number:-144 boolean:334 choice:904 multipleChoice:33 reference:-213 multipleReference:-27 list:77 date:-46 file:-67
type typeOptions 3 text:-70 multilineText:21 url:-67 email:-55 integer:-176 number:-83 boolean:-25 choice:1172 reference:-123 multipleReference:182 keyValues:-89 date:-82 file:-55
type typeOptions 4 text:-176 multilineText:-56 email:-47 integer:-203 number:-41 boolean:-130 choice:1441 multipleChoice:287 reference:-288 multipleReference:-115 list:-90 keyValues:43 date:-33 file:80
type typeOptions 5 text:-135 multilineText:-56 email:-22 integer:-43 choice:971 multipleChoice:215 reference:-94 multipleReference:-88 list:54 keyValues:-33 date:-39 file:24
type typeOptions 6 text:-52 boolean:-37 choice:645 multipleChoice:150 reference:100 multipleReference:-26 list:-50
type typeOptions 7 boolean:26 choice:684
type typePath 0 text:-196 multilineText:113 url:343 email:-37 number:-98 boolean:-22 multipleChoice:-42 reference:-70 multipleReference:-91 list:23 keyValues:27 date:-46
type typePhrase #40 text:236 multilineText:-158 url:-27 integer:81 number:-46 boolean:-60 choice:-169 reference:76 multipleReference:182 list:-69
type typePhrase #41 text:34 multilineText:-30 integer:-272 boolean:108 choice:-21 multipleReference:-27 list:278
type typePhrase #42 text:44 multilineText:-20 integer:-69 number:-38 boolean:-187 choice:119 reference:148 multipleReference:42 list:42 keyValues:-22 date:-28
type typePhrase #43 text:-369 multilineText:145 integer:-29 number:-43 boolean:250 choice:-67 multipleChoice:300 reference:49 multipleReference:-60 list:-96 keyValues:-24 date:-20
type typePhrase #44 text:68 boolean:80 choice:-33 reference:-55
type typePhrase #45 text:-273 url:28 boolean:-28 choice:139 reference:73 multipleReference:-32 list:157
type typePhrase #46 text:-49 multilineText:-149 integer:-22 number:-37 boolean:-116 choice:269 reference:179 list:-27
type typePhrase #47 text:-582 multilineText:-109 url:-82 email:-70 integer:-28 number:-64 boolean:49 reference:-84 multipleReference:597 list:365 keyValues:-31 date:-67 file:-23
type typePhrase #48 text:-103 multilineText:41 url:-163 email:-90 integer:-109 number:-38 boolean:45 choice:572 multipleChoice:-56 reference:146 multipleReference:-115 keyValues:-60 date:-75 file:-32
type typePhrase #49 text:34 multilineText:117 email:-29 integer:-131 number:79 boolean:137 choice:122 multipleChoice:-47 reference:-132 multipleReference:-99 list:-125 keyValues:98 date:-84
type typePhrase #4a multilineText:180 email:-22 integer:-194 number:-39 boolean:-83 choice:130 reference:207 list:-97 keyValues:-99 date:-39
type typePhrase #4b text:-430 multilineText:87 integer:-20 number:-41 boolean:-142 choice:36 multipleChoice:-23 multipleReference:-160 list:608 keyValues:138 date:-23
type typePhrase #4c text:70 multilineText:-159 choice:-28 list:-39 keyValues:231
type typePhrase #4d multilineText:-70 url:41 email:-124 integer:168 number:-252 boolean:-183 choice:-400 multipleChoice:-30 reference:169 multipleReference:245 list:122 keyValues:113 date:-61 file:-71
type typePhrase #4e text:186 boolean:37 choice:-95 reference:-36
type typePhrase #4f text:-391 multilineText:127 url:-47 email:-46 number:-87 boolean:93 choice:199 multipleChoice:-32 reference:523 multipleReference:-101 list:-187 keyValues:-44 file:-24
type typePhrase #50 text:27 multilineText:244 url:-81 email:-56 integer:-167 number:-99 boolean:-255 choice:87 reference:171 multipleReference:-136 list:217 keyValues:-132 file:-80
type typePhrase #51 text:131 multilineText:-60 url:-24 integer:-126 number:100 boolean:-66 multipleChoice:121 reference:-117 multipleReference:-63 list:135 keyValues:-20 date:-42
type typePhrase #53 text:-38 multilineText:87 email:-40 integer:-147 number:63 boolean:85 choice:84 multipleChoice:88 reference:-115 multipleReference:49 list:-159 keyValues:71 date:-99
type typePhrase #54 text:94 multilineText:-67 url:-76 integer:173 number:80 boolean:73 choice:-135 multipleReference:-70 list:-54
type typePhrase #55 text:-195 multilineText:25 integer:74 number:-36 boolean:-58 choice:-22 reference:-38 multipleReference:-37 list:311
type typePhrase #56 text:75 multilineText:-63 integer:-153 number:83 choice:82 reference:-237 multipleReference:41 list:167 keyValues:81 date:-45
type typePhrase #57 text:-246 multilineText:56 url:-30 email:-23 integer:-39 number:-53 boolean:500 choice:157 multipleChoice:-23 reference:-178 list:-73 keyValues:-40 date:-31
type typePhrase #58 multilineText:253 email:-39 integer:-27 boolean:-70 reference:-21 multipleReference:-25 list:-62
type typePhrase #59 text:-71 multilineText:-90 url:-48 email:-32 integer:116 number:45 choice:-49 multipleChoice:-38 reference:-92 multipleReference:-112 list:270 keyValues:-38 date:104 file:-20
type typePhrase #5a text:127 multilineText:-89 url:-155 email:-20 integer:-45 number:23 boolean:-327 choice:472 multipleChoice:-26 multipleReference:95 list:-118 keyValues:-32 date:-20 file:-23
type typePhrase byDefault text:364 url:23 email:-141 integer:36 number:-129 boolean:61 choice:-93 multipleChoice:-49 reference:123 multipleReference:-59 list:-124 keyValues:-201 date:-57 file:-112
type typePhrase defaultIs text:123 url:184 integer:-93 number:-48 boolean:-145 choice:-94 multipleChoice:-20 reference:21 multipleReference:35 list:72 date:62 file:-52
type typePhrase example text:394 multilineText:-143 url:482 email:-77 integer:-28 number:-159 boolean:-357 choice:-235 multipleChoice:-102 reference:131 multipleReference:-340 list:289 keyValues:-52 date:-189 file:-69
type typePhrase existing text:-305 multilineText:-73 url:-152 email:68 integer:-228 number:86 choice:-187 multipleChoice:103 reference:264 multipleReference:202 list:-87 date:-48
type typePhrase filledByItself multilineText:61 integer:84 number:-23 boolean:216 choice:-76 reference:-124 multipleReference:-53 list:-50
type typePhrase following text:35 multilineText:-69 url:-24 email:-51 integer:105 number:-111 boolean:130 choice:-23 multipleChoice:-60 reference:87 keyValues:-53 date:-73 file:-38
type typePhrase followingValues text:-113 email:-39 integer:-57 number:-66 boolean:21 choice:214 multipleChoice:-43 multipleReference:27 list:28 keyValues:-41 date:-52
type typePhrase fromMenu text:-277 multilineText:-54 url:-134 number:-158 boolean:-168 choice:63 multipleChoice:-93 reference:504 multipleReference:391 list:-214 keyValues:-78 file:-64
type typePhrase leaveBlank text:165 multilineText:-48 url:142 integer:44 number:36 boolean:-46 choice:-109 reference:-52 multipleReference:-49 list:-56 keyValues:35
type typePhrase logIn multilineText:-58 url:-24 email:-25 integer:-52 number:-45 boolean:44 choice:-35 multipleChoice:-23 reference:127 multipleReference:34 list:121 date:-22
type typePhrase multiline text:-410 multilineText:959 email:-32 integer:-94 number:-76 choice:-54 reference:-102 multipleReference:-41 list:-68 keyValues:-45 date:-30
type typePhrase neededIf text:-71 multilineText:146 email:24 integer:-34 boolean:-37 choice:-23
type typePhrase needs text:177 multilineText:97 url:-24 integer:61 boolean:-250 reference:65 multipleReference:-45 list:-43 keyValues:22
type typePhrase omission text:126 boolean:-93 choice:-24 list:44
type typePhrase oneOf text:-246 multilineText:151 url:-26 email:-38 integer:-157 number:60 boolean:109 choice:127 multipleChoice:49 reference:-151 multipleReference:186 list:-20 keyValues:-92 date:-48 file:-35
type typePhrase optional text:-45 multilineText:-267 url:-135 email:-80 number:22 boolean:30 choice:-186 multipleChoice:87 reference:-22 multipleReference:-120 list:-131 keyValues:231 date:118 file:92
type typePhrase optionsAnnounced text:-149 multilineText:-23 url:22 boolean:-28 choice:202 reference:96 multipleReference:-70 list:-20
type typePhrase ordered text:26 multilineText:59 integer:-30 number:88 boolean:-467 multipleChoice:-61 reference:-456 multipleReference:-337 list:252 keyValues:-131 date:237 file:-135
type typePhrase pairs text:-180 multilineText:-43 integer:-43 number:-23 boolean:72 choice:-52 reference:-27 multipleReference:102 keyValues:1775
type typePhrase range text:-20 multilineText:-139 url:-127 email:-60 integer:385 boolean:-147 choice:100 multipleChoice:-66 reference:41 list:-191 keyValues:-56 date:162 file:-65
type typePhrase recommended text:-342 multilineText:-67 integer:-49 number:-50 choice:210 multipleChoice:-36 reference:189 list:66 keyValues:-32 date:81
type typePhrase required text:-181 multilineText:-156 url:-44 email:65 number:-98 boolean:133 choice:183 multipleChoice:-49 list:-40 keyValues:70 date:-50 file:88
type typePhrase separated text:-395 multilineText:-111 url:-96 email:28 integer:-85 number:-74 boolean:-79 choice:-66 multipleChoice:-38 reference:167 multipleReference:303 list:2004 keyValues:-70 date:-36 file:-22
type typePhrase severalOf text:-233 multilineText:-92 url:-29 email:-57 integer:34 number:-100 boolean:-128 choice:-212 multipleChoice:96 multipleReference:154 list:504 keyValues:-64 date:-60 file:60
type typePhrase shownOnly text:-180 multilineText:-91 url:-56 email:-22 integer:43 number:-77 boolean:-51 multipleChoice:202 multipleReference:28 list:31 keyValues:45 date:60
type typePhrase valuesAre text:-103 multilineText:-157 url:-92 email:-67 integer:76 number:-168 boolean:-232 choice:191 multipleChoice:106 reference:-54 multipleReference:84 list:253 keyValues:-152 date:83
type typePhrase whether text:-436 multilineText:-77 url:-34 email:-76 integer:-129 number:-92 boolean:2129 choice:460 multipleChoice:123 reference:-263 multipleReference:87 list:-142 keyValues:-50 date:-31 file:-32
type typePlural 11 text:121 multilineText:-22 boolean:49 choice:-35 reference:-59 multipleReference:-24 list:25
type typePlural 12 text:-66 multilineText:-35 url:30 integer:-27 boolean:232 choice:-33 multipleChoice:-75 reference:-31 list:-27
type typePlural 13 url:-32 email:-26 integer:-67 number:-27 boolean:65 choice:-51 multipleReference:-46 list:183 keyValues:33
type typePlural 14 text:-29 multilineText:57 integer:-25 number:-59 boolean:-86 multipleChoice:-33 reference:-94 multipleReference:90 list:36 keyValues:118 date:-29
type typePlural 15 text:-57 multilineText:104 integer:-35 boolean:74 choice:-38 multipleReference:-27 list:70
type typePlural 2 text:-42 boolean:94
type typePlural 3 text:43
type typePlural 5 text:225 integer:-20 boolean:-73 choice:-310 multipleChoice:-24 reference:36 multipleReference:266 list:-32
type typePlural 6 text:150 multilineText:81 url:-51 email:-39 integer:-48 number:-92 boolean:-154 choice:-55 multipleChoice:-33 multipleReference:28 list:336 keyValues:-78 date:-57
type typePlural 7 boolean:59
type typePlural 9 multilineText:-37 boolean:138 list:-24 keyValues:-33
type typeSecond 0 text:-96 integer:161 boolean:-24 choice:24
type typeSecond a text:70 multilineText:-27 url:-49 email:44 integer:-322 number:79 boolean:255 choice:63 multipleChoice:-45 reference:-59 multipleReference:-135 list:133 date:-77 file:-42
type typeSecond above text:-81 multilineText:351 boolean:-84 choice:-72 reference:-39
type typeSecond access text:44 boolean:-45 choice:118 reference:-37
type typeSecond account text:-56 email:129
type typeSecond add list:-40 keyValues:76
type typeSecond address text:-305 url:95 email:144 boolean:-33 list:145
type typeSecond admin text:33
type typeSecond agent choice:64 reference:-58
type typeSecond ai text:35 boolean:54
type typeSecond all text:-66 multilineText:-22 integer:-24 boolean:68 choice:181 list:-30
type typeSecond allows text:-41 multilineText:26 choice:-65 reference:95
type typeSecond amount text:31 integer:36
type typeSecond an multilineText:-26 boolean:163 choice:-34 reference:175 multipleReference:-83 list:-40 date:-62
type typeSecond and boolean:-43 multipleReference:117 file:-33
type typeSecond any text:-59 choice:-26 reference:42 list:77
type typeSecond api text:-103 multilineText:-48 integer:-22 boolean:-80 reference:346 list:-29
type typeSecond application text:29 multilineText:37
type typeSecond applied multilineText:110 boolean:-61
type typeSecond apps boolean:-31 choice:49
type typeSecond are text:-58 choice:-48 reference:82 multipleReference:84
type typeSecond as integer:164 boolean:-67 reference:-23
type typeSecond at text:-27 boolean:-42 reference:115
type typeSecond attribute text:147 email:-34 boolean:-92 choice:-24 reference:-35 multipleReference:-29 list:-38 keyValues:116
type typeSecond aws choice:52 reference:-41
type typeSecond azure text:-37 url:35 choice:42 reference:-31
type typeSecond base text:52
type typeSecond be integer:-40 boolean:-20 choice:60 reference:-54 list:-21 date:110
type typeSecond between text:95 integer:-72 choice:93 reference:-54
type typeSecond blank text:89
type typeSecond body text:-44 multilineText:73
type typeSecond branch text:29
type typeSecond by text:-35 integer:-151 number:134 boolean:192 multipleReference:-23 list:-23
type typeSecond can text:-94 url:-26 email:-21 integer:98 number:-56 boolean:-198 choice:56 multipleChoice:69 reference:314 multipleReference:-33 list:-97 keyValues:-31 date:-30
type typeSecond category text:20
type typeSecond client text:148 url:-23 boolean:-26 reference:-37
type typeSecond code multilineText:64 choice:-41
type typeSecond comma-separated text:-23 multilineText:-24 boolean:-28 list:132
type typeSecond command text:128 boolean:-24 choice:-21
type typeSecond configuration multilineText:21 integer:-43 boolean:-30 choice:-37 list:125
type typeSecond content text:-108 multilineText:154
type typeSecond created text:-54 boolean:137 reference:-26
type typeSecond current text:61
type typeSecond custom text:-59 multilineText:-68 integer:-35 boolean:-47 choice:82 reference:-53 multipleReference:-25 keyValues:229
type typeSecond data text:-48 multilineText:91
type typeSecond database text:29 integer:47 choice:-23 reference:-25
type typeSecond default text:-80 url:95 integer:-33 number:41 boolean:152 choice:-203 multipleChoice:-24 reference:100 multipleReference:54 list:-65 keyValues:-24 file:-42
type typeSecond description boolean:85 multipleReference:-22
type typeSecond desktop choice:42
type typeSecond destination text:-77 choice:95 reference:42
type typeSecond detailed boolean:58 choice:-40
type typeSecond details text:36
type typeSecond determines text:-124 integer:170 boolean:153 reference:-57 multipleReference:-37 list:-58
type typeSecond disabled text:-54 integer:-30 boolean:162
type typeSecond dn text:28
type typeSecond docker boolean:-32 choice:-41 list:-20 keyValues:123
type typeSecond domain text:33
type typeSecond duration text:-50 integer:100
type typeSecond either text:101 boolean:277 choice:-241 reference:-48 multipleReference:-27
type typeSecond email text:-97 multilineText:-28 url:-28 email:233 integer:-44 boolean:-114 choice:52 multipleChoice:-23 multipleReference:101
type typeSecond empty text:-40 integer:-29 boolean:114 choice:-46 keyValues:54
type typeSecond enable boolean:20
type typeSecond enabled text:-37 integer:-51 boolean:190 choice:-102 reference:-35 multipleReference:90
type typeSecond end date:33
type typeSecond endpoint text:75 boolean:-20
type typeSecond enter text:166 multilineText:-20 integer:-121 list:38
type typeSecond entity text:55 choice:-42
type typeSecond existing text:-64 boolean:145 reference:-21
type typeSecond field text:-37 multilineText:53 boolean:149 choice:-30 reference:-29 multipleReference:-26 list:-36
type typeSecond fields multilineText:-89 multipleReference:21 list:171
type typeSecond filter text:69 integer:-20 reference:-24 multipleReference:-25 list:54
type typeSecond folder text:32
type typeSecond for text:21 email:78 integer:-103 number:-40 boolean:22 choice:-70 reference:-46 multipleReference:69 list:96 keyValues:-38
type typeSecond form boolean:27
type typeSecond format url:56 choice:-28
type typeSecond from text:179 boolean:-51 choice:-53 multipleReference:-25 list:-32
type typeSecond full text:79 multilineText:93 boolean:-45 reference:-22 list:-23 date:31
type typeSecond get text:110 reference:-33
type typeSecond groups text:-25 integer:65 boolean:-34 reference:-22 multipleReference:141 list:-24 keyValues:-41
type typeSecond hash text:-21 choice:54
type typeSecond hostname url:26
type typeSecond how text:-44 multilineText:50 url:-26 email:-21 integer:251 number:-87 boolean:-101 choice:168 reference:-45 multipleReference:-61 list:-49 keyValues:-25
type typeSecond http keyValues:85
type typeSecond human-readable text:32 reference:-23
type typeSecond id text:55 integer:-25
type typeSecond identifier text:118 url:-83
type typeSecond if text:204 multilineText:-108 boolean:-101 choice:30 date:56
type typeSecond image text:51 url:76 boolean:-33 reference:-30
type typeSecond in text:53 multilineText:33 url:-45 integer:-56 number:-29 boolean:-47 choice:-54 reference:-47 multipleReference:-37 list:211 keyValues:25
type typeSecond individual boolean:-26 choice:-52 multipleReference:125
type typeSecond input text:-100 integer:124
type typeSecond internal url:26
type typeSecond is text:-211 multilineText:302 integer:-45 number:-46 boolean:-184 choice:-88 multipleChoice:104 reference:237 multipleReference:30 list:-122 keyValues:47 date:-29
type typeSecond it boolean:43
type typeSecond job integer:43
type typeSecond key text:105 multilineText:-67 integer:-28 boolean:-80 choice:-23 reference:-28 keyValues:156
type typeSecond label text:-39 url:-31 integer:-23 boolean:-26 choice:-29 reference:97 keyValues:99
type typeSecond labels boolean:24 list:-23
type typeSecond language choice:-52 multipleChoice:145 list:-38
type typeSecond left text:34 boolean:-105 choice:126 reference:-25
type typeSecond list text:-100 multilineText:-36 integer:-45 boolean:-59 choice:-47 multipleReference:273 list:77
type typeSecond location text:124 multilineText:-25
type typeSecond login url:59
type typeSecond maas text:213 choice:-44 reference:-85 multipleReference:-59
type typeSecond many text:-34 integer:84 number:-36
type typeSecond maximum text:-164 integer:203 number:94 boolean:-48
type typeSecond memory integer:77 number:-36 boolean:48 reference:-21
type typeSecond message text:137 multilineText:72 number:-35 boolean:-56 choice:-39 reference:-26
type typeSecond metadata text:66 integer:-22 boolean:119 choice:-25 list:-28 keyValues:-44
type typeSecond minimum text:76 integer:-21
type typeSecond model text:-36 choice:-52 reference:127
type typeSecond name text:91 reference:-35
type typeSecond new text:-20 integer:76
type typeSecond notification text:59 integer:-32 boolean:192 choice:-139 reference:-135 multipleReference:-48 list:178
type typeSecond number text:-179 integer:172 number:-35 boolean:-25 choice:122 reference:-23
type typeSecond oauth multipleChoice:46
type typeSecond object text:-43 multilineText:203 choice:-20 list:-28 keyValues:-74
type typeSecond of text:-24 multilineText:-107 url:176 email:34 integer:64 boolean:-268 choice:-141 multipleChoice:75 reference:50 list:188 keyValues:-44 date:-25 file:-22
type typeSecond on text:-115 multilineText:-21 integer:-26 number:-20 boolean:262 reference:136 multipleReference:-98 list:-43
type typeSecond one text:-42 boolean:-104 choice:91 multipleChoice:-24 multipleReference:272 list:-122 keyValues:-22
type typeSecond only integer:-23 boolean:-27 choice:20 reference:141 list:-36
type typeSecond openid text:-44 boolean:-30 choice:-88 multipleChoice:140 reference:-28 multipleReference:-20 list:65
type typeSecond option text:-29 multilineText:-28 integer:34 number:-22 boolean:342 choice:-91 multipleChoice:-20 reference:-27 multipleReference:-40 list:-57
type typeSecond optional integer:-48 number:96 boolean:-71 choice:-35 reference:81 list:-34 date:31
type typeSecond options boolean:-23 choice:53
type typeSecond or text:-60 multilineText:-55 url:-76 integer:-80 number:-35 boolean:-93 choice:38 multipleChoice:-29 reference:-92 multipleReference:-66 list:177 keyValues:100 file:236
type typeSecond order text:163 integer:-51 number:-21 reference:-20
type typeSecond organization text:33 boolean:-25 reference:114
type typeSecond page integer:47
type typeSecond parameter text:-98 number:-24 list:144
type typeSecond path text:144 multilineText:-47 boolean:-36
type typeSecond percentage number:75
type typeSecond phone text:218 integer:-68 number:-26 boolean:-59
type typeSecond port integer:59
type typeSecond prefix text:38
type typeSecond provider text:68 url:24 boolean:-29 reference:-24 list:-21
type typeSecond public text:81 boolean:-21 choice:71 reference:-61
type typeSecond query text:111 multilineText:-53
type typeSecond recommended text:-83 choice:78 list:63
type typeSecond resource text:-75 reference:-20 multipleReference:158
type typeSecond scopes text:-42 choice:-60 multipleReference:-25 list:200
type typeSecond search text:213 multilineText:-158
type typeSecond secret text:84 reference:-44
type typeSecond select text:-56 boolean:-57 choice:142
type typeSecond selected choice:20
type typeSecond server text:-106 url:115
type typeSecond set text:181 integer:105 boolean:-107 choice:-62 reference:-26
type typeSecond setting text:42 integer:95 choice:-65
type typeSecond shown text:103 boolean:-20 reference:-32
type typeSecond specific text:85 multilineText:-27 boolean:-40 choice:-79 reference:-27 multipleReference:269 list:-41 keyValues:-86
type typeSecond specifies text:25
type typeSecond specify text:25 multilineText:-43 integer:31 number:-24 boolean:113 reference:-22 list:-41 date:-20
type typeSecond sql text:-133 multilineText:84 url:-21 choice:-44 reference:208
type typeSecond start text:-45 date:73
type typeSecond supports text:130 boolean:-37 reference:-31
type typeSecond system text:-155 multilineText:209 integer:-39 number:-21 boolean:112 reference:-25 list:-25
type typeSecond tags text:-21 multilineText:-25 boolean:-172 multipleReference:99 list:119 keyValues:32
type typeSecond team text:164 boolean:-38 reference:-49
type typeSecond template text:50 multilineText:-113 boolean:-23 keyValues:175
type typeSecond text text:249 integer:-24 number:-28 boolean:-57 choice:-36 reference:-30 multipleReference:-21 list:-36
type typeSecond that text:-26 multilineText:-51 url:-28 integer:-39 number:-35 boolean:106 choice:-136 reference:46 list:158
type typeSecond the text:-80 multilineText:-46 url:-93 email:-63 integer:-240 number:35 boolean:20 choice:-226 multipleChoice:-169 reference:147 multipleReference:61 list:-93 keyValues:-238 date:27 file:-129
type typeSecond these text:48 multilineText:-24 boolean:-22 list:52
type typeSecond this multilineText:-44 url:116 integer:-173 number:22 boolean:98 choice:-69 reference:110 multipleReference:-44 list:-27 date:45
type typeSecond time text:-108 email:-31 integer:261 number:-25 boolean:-71 choice:-21 list:66 date:-25
type typeSecond timeout text:-32 integer:61
type typeSecond to text:-83 multilineText:104 url:53 email:-67 integer:57 number:-54 boolean:-79 choice:115 multipleChoice:-46 multipleReference:-95 list:64 keyValues:-55 date:38 file:-58
type typeSecond token text:93 integer:130 boolean:-43 choice:-79 reference:-36 list:-22
type typeSecond total number:25
type typeSecond true choice:59
type typeSecond twilio text:77
type typeSecond type text:-81 integer:-28 choice:243 list:-36
type typeSecond types text:-58 boolean:-87 choice:173 multipleReference:-41 list:90
type typeSecond under text:95 boolean:-22 reference:-32
type typeSecond unique text:-44 choice:-49 reference:-35 list:170
type typeSecond upstream text:25 url:38
type typeSecond url text:-27 url:74
type typeSecond used text:251 multilineText:-106 boolean:-62 choice:-77 multipleChoice:131 reference:-53 list:-22
type typeSecond user text:49
type typeSecond username text:49 reference:-22
type typeSecond users text:-76 integer:-21 boolean:147 choice:-37 reference:-23 multipleReference:-48 list:88 keyValues:-42
type typeSecond uses text:42 multilineText:-30 boolean:128 choice:-72
type typeSecond using multilineText:-22 reference:76
type typeSecond value text:21 multilineText:-41 integer:-39 number:-40 boolean:228 choice:-61
type typeSecond webhook text:100 url:-47
type typeSecond what text:77 boolean:-37 choice:41
type typeSecond when text:120 integer:95 choice:-27 multipleReference:-26 list:-78
type typeSecond where text:-24 choice:-33 reference:121
type typeSecond whether text:-332 multilineText:-35 email:-54 integer:-103 number:-30 boolean:380 choice:233 multipleChoice:155 reference:-36 multipleReference:-69 list:-82 keyValues:-26
type typeSecond which text:-260 multilineText:-115 url:-21 integer:-128 number:-26 boolean:-120 choice:-23 multipleChoice:-37 reference:483 multipleReference:131 list:117 keyValues:37 date:-31
type typeSecond will text:42 email:-33 number:98 boolean:98 choice:-35 reference:-42 multipleReference:-32
type typeSecond world text:-88 multilineText:195 choice:-38
type typeSecond you text:245 multilineText:52 integer:124 number:-52 boolean:-208 choice:-164 multipleChoice:91 reference:42 multipleReference:-115 list:-57 keyValues:-23 date:86
type typeSecond you're boolean:-22 choice:-49 reference:124
type typeSecond your text:-52 multilineText:100 url:-29 integer:-50 number:45 choice:-60 multipleChoice:-24 reference:127
type typeSentences 1 text:112 multilineText:-352 url:-278 email:-171 integer:-122 number:-361 choice:-230 multipleChoice:-75 reference:-302 multipleReference:-460 list:-285 keyValues:-130 date:-386 file:-191
type typeSentences 2 text:-135 multilineText:-186 url:-111 email:-287 integer:25 number:-310 boolean:57 choice:43 multipleChoice:-151 reference:-152 multipleReference:-38 list:-246 keyValues:-105 date:57 file:-186
type typeSentences 3 text:-314 multilineText:-151 url:108 email:-68 integer:-100 boolean:-179 choice:78 multipleChoice:-36 reference:51 multipleReference:228 list:112 keyValues:87 date:-142 file:-92
type typeSentences 4 text:191 multilineText:23 url:-164 email:-51 integer:57 number:-59 boolean:295 choice:111 multipleChoice:57 reference:-369 multipleReference:42 list:-107 keyValues:-135 date:-100 file:-42
type typeSentences 5 multilineText:22 email:-39 number:-28 boolean:59 choice:-73 multipleChoice:-26 reference:164 multipleReference:117 list:-84 keyValues:-38
type typeSentences 6 text:-37 multilineText:-32 integer:-50 boolean:-41 choice:-65 reference:138 list:109
type typeSwitch 1 boolean:-21 choice:25
type typeSwitch 11 text:-22 multilineText:43 url:-58 integer:-29 number:28 boolean:-76 choice:-20 multipleChoice:68 reference:41 multipleReference:-32 list:-83 keyValues:58 date:81
type typeSwitch 12 text:-182 multilineText:-151 url:114 email:-22 integer:47 number:-78 boolean:63 choice:46 multipleChoice:-35 reference:-57 multipleReference:28 list:290 keyValues:-94 date:-56 file:-31
type typeSwitch 13 text:89 multilineText:103 url:-45 integer:-65 boolean:-67 choice:-56 multipleChoice:88 multipleReference:66 list:-95 keyValues:28
type typeSwitch 14 text:-399 multilineText:-30 url:98 email:-21 integer:220 number:-50 boolean:34 multipleChoice:-34 reference:95 multipleReference:-145 list:88 keyValues:-41 date:114
type typeSwitch 15 text:98 multilineText:-34 url:109 integer:-27 boolean:41 choice:-89 reference:78 multipleReference:-64 list:-29
type typeSwitch 2 text:130 multilineText:62 integer:-59 boolean:26 choice:-30 reference:-31 list:-28
type typeSwitch 3 text:-205 reference:-25 list:173 file:136
type typeSwitch 5 text:-326 multilineText:-82 url:-55 email:-31 integer:-129 number:-45 boolean:-263 choice:396 multipleChoice:-47 reference:496 multipleReference:289 list:-137 keyValues:-49 date:-36 file:-24
type typeSwitch 6 text:231 multilineText:-215 url:-122 email:-36 integer:-36 number:70 boolean:-129 multipleChoice:-44 reference:-21 multipleReference:43 list:27 keyValues:152 date:-25 file:-26
type typeSwitch 7 text:-104 integer:-42 boolean:186 choice:-40 multipleChoice:53 reference:27 multipleReference:-26 list:-20
type typeSwitch 8 text:-77 boolean:113
type typeSwitch 9 text:-153 multilineText:67 integer:169 number:-46 choice:-79 reference:-59 multipleReference:65 list:59 keyValues:-21
type typeTruth 0 text:-130 email:-29 boolean:500 choice:-169 multipleChoice:-23 reference:-53 multipleReference:-41 list:-25
type typeTruth 2 boolean:25
type typeURL 0 text:-365 multilineText:-74 url:1129 email:-54 integer:-101 number:-42 boolean:-84 choice:-127 reference:-150 multipleReference:-73 list:-68 keyValues:58 date:-30
type typeUnit 0 text:208 multilineText:-417 url:-233 email:-69 integer:1027 boolean:-108 choice:-198 multipleChoice:-124 reference:-309 multipleReference:-303 list:-27 keyValues:-209 date:116 file:-82
type typeUnit 1 text:-135 multilineText:-38 url:-25 integer:523 boolean:-146 choice:116 reference:-80 multipleReference:-31 list:-57 keyValues:-38 date:-47
type typeVerb accept text:-29 boolean:80
type typeVerb access text:-59 multilineText:-21 integer:49 boolean:150 choice:-34 reference:-64 multipleReference:-41 list:75
type typeVerb activate choice:-20 multipleReference:-20 keyValues:73
type typeVerb add multilineText:-29 url:24 email:-38 integer:-109 number:-54 boolean:-137 choice:-34 multipleChoice:-25 reference:57 multipleReference:-57 list:265 keyValues:154 date:-30
type typeVerb adjust text:67 integer:-31 number:-23 choice:29 reference:-22
type typeVerb apply multilineText:-29 integer:-46 choice:-57 reference:-95 multipleReference:169 list:147 keyValues:-24
type typeVerb assign text:-135 multilineText:-35 integer:80 number:-45 choice:-29 reference:154 multipleReference:111 list:-51 keyValues:-44
type typeVerb build integer:-20 choice:-37 multipleReference:-27 list:125
type typeVerb change multilineText:-41 integer:156 number:90 boolean:-124 choice:58 multipleReference:-23 list:-22
type typeVerb changing text:-50 multilineText:-24 integer:206 number:-30 choice:-39 reference:-23
type typeVerb check text:220 multilineText:-102 integer:-56 number:-26 multipleChoice:196 reference:-55 multipleReference:-43 list:-37
type typeVerb checking text:-33 boolean:37 choice:-29 multipleChoice:131 multipleReference:-24
type typeVerb choose text:-155 multilineText:-175 url:-73 email:-41 integer:-25 number:-114 boolean:-165 choice:259 multipleChoice:51 reference:58 multipleReference:280 list:-102 keyValues:-52 date:30 file:-41
type typeVerb choosing text:-21 multilineText:-21 choice:86 reference:47
type typeVerb clear text:-53 boolean:135 choice:-35 reference:-28
type typeVerb click text:-112 multilineText:-44 url:-24 integer:-43 number:-30 boolean:-51 choice:80 multipleReference:246 list:-92 date:-24 file:115
type typeVerb clicking text:-112 boolean:113 choice:-24 reference:-43 file:139
type typeVerb configure text:202 url:62 number:-43 boolean:-112 choice:38 multipleChoice:-39 reference:-119 multipleReference:70 keyValues:-21 date:-43
type typeVerb connect text:40 url:42 boolean:-40 choice:-20
type typeVerb create text:28 multilineText:26 url:-35 integer:23 number:-21 boolean:204 choice:-94 list:-61 keyValues:-29
type typeVerb customize text:-111 multilineText:241 boolean:-33 choice:-30 reference:-23
type typeVerb define text:172 multilineText:74 integer:-98 number:-30 boolean:-81 choice:-77 reference:93 multipleReference:-40 list:25 keyValues:31
type typeVerb delete text:-38 boolean:105 reference:-24
type typeVerb deploy integer:-33 boolean:-57 choice:194 reference:-35 multipleReference:-23
type typeVerb describe text:114 multilineText:132 integer:-73 boolean:-31 choice:-21 reference:-29
type typeVerb disable text:-40 boolean:139 reference:-42
type typeVerb edit text:-62 multilineText:267 integer:-57 number:197 boolean:-73 choice:-92 multipleChoice:-24 reference:-69 list:-25 date:-29 file:-27
type typeVerb enable text:-96 multilineText:-31 integer:-35 number:-24 boolean:161 choice:-23 multipleChoice:88 reference:-41 multipleReference:97 list:-31 keyValues:-36
type typeVerb enabling boolean:62
type typeVerb ensure text:-44 multilineText:101 integer:-20 boolean:66 reference:-50
type typeVerb enter text:63 multilineText:23 url:131 email:351 number:277 boolean:-188 choice:-283 multipleChoice:-132 reference:-303 multipleReference:-302 list:-61 keyValues:-24 date:31 file:-78
type typeVerb entering text:-28 choice:-33 list:129
type typeVerb fill text:-92 multilineText:22 url:58 email:102 integer:90 number:44 boolean:-137 choice:-42 multipleChoice:-25 reference:-118 multipleReference:73 list:116 keyValues:-65 date:-49
type typeVerb filling text:118 number:-25
type typeVerb find text:-139 multilineText:-38 integer:-35 number:-24 choice:-89 multipleChoice:108 reference:197 multipleReference:-38 list:80
type typeVerb generate text:-47 multilineText:78 choice:70 reference:-30
type typeVerb give text:-92 multilineText:-44 integer:36 number:-48 boolean:-69 choice:197 reference:38 multipleReference:-29 date:25
type typeVerb go boolean:-98 choice:31 reference:76 multipleReference:128 list:-65
type typeVerb import text:37 integer:67 choice:-26 reference:-23 file:-50
type typeVerb input text:-29 multilineText:-26 integer:114
type typeVerb keep text:41 multilineText:-50 email:-93 integer:-21 number:-25 boolean:-26 choice:144 multipleChoice:-34 reference:109 multipleReference:-61 list:53 keyValues:-35
type typeVerb key text:-53 multilineText:74
type typeVerb leave text:-49 multilineText:95 url:127 integer:51 number:25 boolean:53 choice:-137 reference:-39 multipleReference:-40 list:-34
type typeVerb locate text:-32 multilineText:216 boolean:-77 reference:-46
type typeVerb log boolean:56 choice:-41
type typeVerb make text:87 multilineText:-45 email:24 integer:37 number:-26 boolean:86 reference:-61 list:-32
type typeVerb manage text:-20 reference:59
type typeVerb modify text:-102 multilineText:-51 integer:-28 choice:100 reference:-43 multipleReference:51 list:-21 file:146
type typeVerb monitor text:61 integer:-26 boolean:-27 list:66
type typeVerb name text:72 multilineText:-30 email:-29 integer:-21 boolean:90 choice:83 reference:-58 multipleReference:-31 list:-26
type typeVerb new text:32 integer:54 boolean:-23
type typeVerb paste text:288 multilineText:78 url:66 integer:-31 number:-33 boolean:-103 choice:-68 reference:-93 multipleReference:-24 list:-26
type typeVerb pick text:-38 boolean:61 choice:-93 multipleChoice:98 reference:107 multipleReference:-32 list:-24
type typeVerb provide text:425 multilineText:85 url:75 email:53 integer:-141 number:-69 boolean:-109 choice:-156 multipleChoice:-24 reference:-127 multipleReference:-56 list:-58 keyValues:124 date:-47
type typeVerb put text:33
type typeVerb read text:-42 multilineText:64
type typeVerb register boolean:109 choice:-52
type typeVerb remove text:-45 multilineText:95 integer:-37 boolean:37 choice:-36 multipleReference:-21 list:78 file:-21
type typeVerb run text:264 multilineText:-140 integer:-29 number:-27 boolean:-62 choice:146 reference:-53 multipleReference:-35
type typeVerb scroll boolean:-48 choice:20 list:128
type typeVerb see text:-43 boolean:60 choice:61 reference:-26
type typeVerb select text:-319 multilineText:-248 url:-169 email:-131 integer:-102 number:-64 boolean:159 choice:207 multipleChoice:52 reference:204 multipleReference:146 list:-77 keyValues:-149 date:100 file:-97
type typeVerb selecting text:-59 boolean:97 choice:-84 reference:171
type typeVerb set text:-99 multilineText:-293 integer:235 number:-119 boolean:-58 choice:161 multipleChoice:-50 multipleReference:-118 list:-264 keyValues:146 date:137 file:-73
type typeVerb setting text:67 multilineText:-25 integer:-96 number:133 choice:36 reference:-39 keyValues:-20
type typeVerb sign text:94 multilineText:-53 integer:-57 boolean:57 multipleReference:-44 list:76 keyValues:-36
type typeVerb specify text:-25 multilineText:-34 url:-103 email:-124 integer:-69 number:-36 boolean:21 multipleChoice:37 reference:-203 multipleReference:-27 list:374 keyValues:25 file:-40
type typeVerb start integer:35
type typeVerb switch boolean:27
type typeVerb test text:-45 multilineText:-27 integer:-23 boolean:81 choice:-31 multipleChoice:147 multipleReference:-34 list:-45
type typeVerb tick text:-60 boolean:51 choice:61 reference:-22
type typeVerb ticking boolean:56
type typeVerb toggle text:-94 url:-34 integer:-24 boolean:218 choice:96 reference:-35
type typeVerb toggling boolean:92 date:-35
type typeVerb turn boolean:53
type typeVerb type text:76 multilineText:138 url:43 email:-26 integer:46 number:-51 boolean:-54 choice:-130 reference:118 multipleReference:-30 list:-81 keyValues:-26 date:-30
type typeVerb typing text:-75 reference:79 multipleReference:98 list:-38
type typeVerb uncheck boolean:76
type typeVerb update text:126 reference:-27
type typeVerb upload text:-31 file:74
type typeVerb use text:140 multilineText:53 url:42 integer:-31 number:-68 boolean:-158 choice:-27 multipleChoice:-42 reference:164 multipleReference:-68 list:26 keyValues:-64 date:-21 file:-30
type typeVerb using multilineText:45 integer:116 number:-36 boolean:-56 reference:29
type typeVerb validate text:94 multilineText:-20 choice:-25 reference:-26
type typeVerb verify text:48
type typeVerb view text:-27 multilineText:-30 boolean:-66 choice:152 reference:-41 multipleReference:62
type typeVerb write text:32 multilineText:101 multipleReference:-20 list:-50
type typeVerbClass accept text:-29 boolean:80
type typeVerbClass aimless text:52 multilineText:69 url:68 email:-54 number:-217 boolean:-157 choice:-114 multipleChoice:-62 multipleReference:-32 list:160 keyValues:-41 date:-123 file:-64
type typeVerbClass button text:100 multilineText:-52 integer:96 number:-31 boolean:-58 choice:-92 reference:-135 multipleReference:147 list:136 keyValues:-28
type typeVerbClass check text:-37 multilineText:108 integer:-101 number:-101 boolean:103 choice:33 multipleChoice:196 reference:-96 multipleReference:-64 list:25 keyValues:-60 date:-57 file:-35
type typeVerbClass checkingHeading text:140 multilineText:-96 url:-21 integer:-67 number:-30 boolean:-35 choice:70 multipleChoice:125 reference:-72 keyValues:-22
type typeVerbClass click text:-231 multilineText:-67 url:-33 integer:-54 number:-53 boolean:103 choice:44 multipleChoice:-23 reference:-44 multipleReference:223 list:-102 date:-35 file:257
type typeVerbClass configure text:49 multilineText:106 url:23 email:-70 integer:242 number:118 boolean:-482 choice:130 multipleChoice:-184 reference:-313 multipleReference:-137 list:-347 keyValues:42 file:-25
type typeVerbClass contrast text:33 multilineText:-46 integer:72 number:-22 boolean:98 choice:-36 reference:-62
type typeVerbClass determiner text:32 integer:54 boolean:-23
type typeVerbClass enter text:682 multilineText:-59 url:108 email:174 integer:49 number:-86 boolean:-764 choice:-378 multipleChoice:-334 reference:-597 multipleReference:-529 list:42 keyValues:180 date:-42 file:-261
type typeVerbClass fieldNoun text:-29 multilineText:-26 integer:114
type typeVerbClass fileNoun text:-31 file:74
type typeVerbClass fillingVerb text:-73 multilineText:-223 url:-77 email:42 integer:-152 number:-129 boolean:-395 choice:32 multipleReference:-114 list:-146 keyValues:-134 date:31 file:-213
type typeVerbClass followUp text:-86 multilineText:53 integer:69 boolean:24 choice:51 reference:-35
type typeVerbClass genericHeading text:61 url:38 email:-61 integer:-122 number:-123 boolean:63 choice:-116 reference:-86 multipleReference:64 list:170 keyValues:34 date:-90 file:-31
type typeVerbClass headingVerb text:-174 multilineText:50 url:-45 email:-158 integer:144 number:-197 choice:39 multipleChoice:-115 reference:-155 multipleReference:-337 list:-205 keyValues:-43 date:-142 file:-284
type typeVerbClass inputNoun text:39 multilineText:-57 number:115 choice:32 reference:-42 keyValues:-21
type typeVerbClass kindNoun text:76 multilineText:138 url:43 email:-26 integer:46 number:-51 boolean:-54 choice:-130 reference:118 multipleReference:-30 list:-81 keyValues:-26 date:-30
type typeVerbClass labelHeader text:39 multilineText:-57 number:115 choice:32 reference:-42 keyValues:-21
type typeVerbClass leave multilineText:43 url:111 email:-103 integer:27 boolean:31 multipleChoice:-49 reference:65 multipleReference:-102 list:20 keyValues:-54 date:-27
type typeVerbClass make text:28 email:-113 number:-43 boolean:-113 choice:-66 multipleChoice:-126 reference:-215 multipleReference:-242 list:-83 keyValues:136 date:-53 file:-209
type typeVerbClass manipulate text:307 multilineText:-61 url:-22 integer:-74 number:-60 choice:80 reference:-73 multipleReference:-75 list:40 file:-24
type typeVerbClass menuNoun text:-319 multilineText:-248 url:-169 email:-131 integer:-102 number:-64 boolean:159 choice:207 multipleChoice:52 reference:204 multipleReference:146 list:-77 keyValues:-149 date:100 file:-97
type typeVerbClass navigate text:28 multilineText:-148 url:-39 integer:73 number:-61 boolean:95 choice:-96 multipleChoice:-35 reference:31 list:187 keyValues:-62 date:-32
type typeVerbClass off text:-40 boolean:139 reference:-42
type typeVerbClass on text:-96 multilineText:-31 integer:-35 number:-24 boolean:161 choice:-23 multipleChoice:88 reference:-41 multipleReference:97 list:-31 keyValues:-36
type typeVerbClass opener integer:35
type typeVerbClass openingVerb text:46 email:-67 integer:43 number:-106 boolean:35 choice:35 multipleChoice:-59 reference:-91 multipleReference:-138 list:154 keyValues:89 date:-67 file:-77
type typeVerbClass optionNoun text:67 multilineText:-25 integer:-96 number:133 choice:36 reference:-39 keyValues:-20
type typeVerbClass paste text:288 multilineText:78 url:66 integer:-31 number:-33 boolean:-103 choice:-68 reference:-93 multipleReference:-24 list:-26
type typeVerbClass place text:-27 multilineText:-30 boolean:-66 choice:152 reference:-41 multipleReference:62
type typeVerbClass plainNoun text:64 multilineText:-31 email:-29 integer:-23 boolean:120 choice:79 reference:-62 multipleReference:-32 list:-27
type typeVerbClass preposition multilineText:45 integer:116 number:-36 boolean:-56 reference:29
type typeVerbClass secretNoun text:-53 multilineText:74
type typeVerbClass select text:-558 multilineText:-483 url:-247 email:-179 integer:-186 number:-224 boolean:176 choice:310 multipleChoice:159 reference:1415 multipleReference:302 list:-238 keyValues:-208 date:98 file:-142
type typeVerbClass slugEnd multilineText:45 integer:116 number:-36 boolean:-56 reference:29
type typeVerbClass slugVerb text:-118 multilineText:-286 url:35 email:-72 integer:45 number:-110 multipleChoice:-159 reference:-38 multipleReference:-176 list:-90 keyValues:185 date:28 file:-45
type typeVerbClass submitVerb text:63 multilineText:-45 url:-26 email:-55 integer:-133 number:-89 choice:-194 multipleChoice:-46 reference:-40 multipleReference:70 list:317 keyValues:88 date:-54 file:-28
type typeVerbClass switchEffect text:108 multilineText:-104 email:-102 integer:-109 number:-121 boolean:209 reference:105 multipleReference:-70 list:28 keyValues:-147 date:-50 file:-43
type typeVerbClass switchOff text:-128 multilineText:-43 url:-24 integer:-46 number:-47 boolean:424 choice:-90 multipleChoice:114 reference:-108 multipleReference:-49 list:-27 date:-31
type typeVerbClass switchOn text:-158 multilineText:-187 url:-80 email:-51 integer:-160 number:-88 boolean:1719 choice:70 multipleChoice:369 reference:-210 multipleReference:-46 list:-134 date:-80 file:-22
type typeVerbClass toggleNoun text:-104 url:-35 integer:-28 boolean:249 choice:93 reference:-38
type typeVerbClass trialVerb text:247 multilineText:90 url:-27 email:-27 integer:-134 number:139 boolean:-47 choice:-149 multipleChoice:325 reference:-178 multipleReference:-105 list:-112 keyValues:-42 date:-45 file:31
type typeVerbClass typeHeader text:76 multilineText:138 url:43 email:-26 integer:46 number:-51 boolean:-54 choice:-130 reference:118 multipleReference:-30 list:-81 keyValues:-26 date:-30
type typeVerbClass upload text:-64 multilineText:-33 integer:54 boolean:55 choice:-36 multipleChoice:-20 reference:42 multipleReference:97 list:-28 file:3944
type typeVerbClass use text:135 multilineText:61 integer:33 number:-122 boolean:-225 choice:-143 multipleChoice:-57 reference:101 multipleReference:58 list:152 keyValues:-97 date:-40 file:-42
type typeVerbClass weakLabelHeader multilineText:50 email:-29 integer:-30 boolean:88 choice:80 reference:-61 multipleReference:-33 list:-28
type typeVerbNoun " multilineText:-31 email:-34 number:-36 boolean:235 choice:-106 reference:75 multipleReference:-27 list:-35
type typeVerbNoun ' text:36 integer:-24 boolean:86 choice:-39
type typeVerbNoun ( multilineText:-20 integer:73 choice:38 reference:-35 file:-26
type typeVerbNoun , text:-92 multilineText:106 url:-26 integer:136 number:-28 choice:-39 reference:-50 multipleReference:-28 list:28 keyValues:-20
type typeVerbNoun . text:90 multilineText:-68 email:-25 number:-27 boolean:-59 choice:243 reference:-28 multipleReference:-37 list:-22
type typeVerbNoun 0 text:-210 integer:196 number:67 reference:-25
type typeVerbNoun a text:223 multilineText:-183 url:20 email:138 integer:-126 number:249 boolean:-218 choice:39 multipleChoice:-108 reference:150 multipleReference:-269 list:-221 keyValues:54 date:34
type typeVerbNoun additional text:-98 list:127
type typeVerbNoun ai text:-41 boolean:-42 reference:133
type typeVerbNoun all text:-57 multilineText:102 integer:-45 boolean:91 choice:-41 multipleReference:-24 list:64 file:-20
type typeVerbNoun an text:-24 multilineText:-105 url:-27 email:203 number:37 boolean:-96 choice:-141 multipleChoice:-26 reference:365 multipleReference:-120 list:-32
type typeVerbNoun and text:-65 multilineText:73 integer:-21 boolean:-132 multipleChoice:133 multipleReference:99 list:-22 file:-38
type typeVerbNoun any text:-116 multilineText:23 integer:-22 boolean:-27 choice:20 multipleReference:80 keyValues:65
type typeVerbNoun as text:-65 multilineText:87 url:-20 email:44 integer:165 number:-27 boolean:-66 choice:-40 reference:-27 list:-48
type typeVerbNoun azure choice:45 reference:-33
type typeVerbNoun between choice:212 reference:-132
type typeVerbNoun blank text:89
type typeVerbNoun build text:167 choice:-51 reference:-39 multipleReference:-25
type typeVerbNoun client text:59 multilineText:-20
type typeVerbNoun connect boolean:32
type typeVerbNoun corresponding url:34
type typeVerbNoun custom multilineText:-29 reference:23 list:68
type typeVerbNoun default text:100 choice:23 reference:-80
type typeVerbNoun detailed boolean:58 choice:-40
type typeVerbNoun different text:59 multilineText:-25 boolean:110 reference:-53
type typeVerbNoun each text:-75 multilineText:-34 boolean:-44 choice:250 reference:-21
type typeVerbNoun either text:-25 multilineText:-28 boolean:106 choice:-159 multipleChoice:122 reference:-90 multipleReference:131
type typeVerbNoun email text:132 email:-89 choice:29 reference:-46
type typeVerbNoun enable boolean:21
type typeVerbNoun enabled boolean:132 choice:-39 reference:-61
type typeVerbNoun environment boolean:-31 choice:-21 reference:93 multipleReference:-45
type typeVerbNoun for text:-152 reference:173
type typeVerbNoun from text:-43 url:91 boolean:-35 choice:-110 reference:104 multipleReference:-37 date:82
type typeVerbNoun group boolean:20 choice:-63 reference:137
type typeVerbNoun how multilineText:66 integer:-42 boolean:-56 choice:163 reference:-27 multipleReference:-35 list:25 keyValues:-23
type typeVerbNoun if text:78 multilineText:-74 boolean:-78 choice:31 multipleChoice:104 reference:-32 multipleReference:-59 list:-70 keyValues:145
type typeVerbNoun in text:20 email:95 integer:-95 number:34 boolean:-150 choice:-108 multipleChoice:-38 reference:46 multipleReference:21 list:270 keyValues:-40 date:-66
type typeVerbNoun it text:83 multilineText:53 integer:-30 boolean:-45 multipleReference:-20 date:26
type typeVerbNoun its text:-72 boolean:-48 choice:97 reference:98
type typeVerbNoun key text:-50 integer:-20 boolean:-38 choice:28 reference:-45 keyValues:162
type typeVerbNoun ldap choice:29 reference:-29
type typeVerbNoun message text:-38 multilineText:89
type typeVerbNoun more text:-58 multilineText:61
type typeVerbNoun new integer:51 boolean:50
type typeVerbNoun of text:130 choice:-100 reference:65
type typeVerbNoun on text:73 multilineText:-21 choice:-83 reference:147 multipleReference:-85 list:-24 file:71
type typeVerbNoun one text:-52 multilineText:-23 boolean:-36 choice:29 reference:-35 multipleReference:151 list:70 keyValues:-22
type typeVerbNoun only reference:24
type typeVerbNoun openid text:-44 boolean:-30 choice:-88 multipleChoice:140 reference:-28 multipleReference:-20 list:65
type typeVerbNoun or text:-138 boolean:-124 choice:87 multipleReference:94 keyValues:127
type typeVerbNoun out integer:86
type typeVerbNoun parent text:-22 boolean:-30 reference:-89 multipleReference:161
type typeVerbNoun public text:47 multilineText:-37 choice:98 reference:-63
type typeVerbNoun redirect text:-44 boolean:-42 reference:-21 list:194
type typeVerbNoun send boolean:-58 reference:-59 multipleReference:170
type typeVerbNoun specific text:31 choice:-68 reference:-20 multipleReference:64 list:45
type typeVerbNoun start boolean:53
type typeVerbNoun sure text:133 email:26 integer:67 boolean:-68 reference:-43 list:-23
type typeVerbNoun tags boolean:-35 multipleReference:81 list:60 keyValues:-56
type typeVerbNoun task text:-25 reference:93
type typeVerbNoun that text:-36 boolean:86
type typeVerbNoun the text:-398 multilineText:-158 url:-142 email:-260 integer:38 number:-264 boolean:-295 choice:-583 reference:447 multipleReference:77 list:-312 keyValues:-180 date:94 file:-52
type typeVerbNoun their text:-32 boolean:23 choice:20
type typeVerbNoun them text:-40 integer:-23 choice:-47 list:130 keyValues:56
type typeVerbNoun these text:21 multilineText:-30 url:-21 boolean:-51 choice:-40 reference:75 multipleReference:-21 list:119
type typeVerbNoun this text:142 multilineText:-86 url:126 integer:61 choice:66 reference:-206 multipleReference:-70 list:-38
type typeVerbNoun to text:-206 multilineText:54 email:-37 number:-35 boolean:101 choice:73 multipleChoice:-34 reference:-57 multipleReference:115 list:96 keyValues:-65 date:-32 file:-35
type typeVerbNoun token text:-34 integer:74
type typeVerbNoun topic text:126 choice:-54 reference:-20
type typeVerbNoun up text:-33 multilineText:59 integer:41 number:-22 boolean:75 reference:-20 date:-55
type typeVerbNoun use text:-33 boolean:68
type typeVerbNoun user text:-122 boolean:260 choice:-87 reference:42 multipleReference:-40
type typeVerbNoun users text:100 boolean:-35
type typeVerbNoun values text:99 multilineText:-35 integer:-24 keyValues:43
type typeVerbNoun web text:-66 choice:115
type typeVerbNoun what text:-24 multilineText:57 boolean:-21 choice:48
type typeVerbNoun when text:150 multilineText:-45 integer:72 boolean:-61 list:-55
type typeVerbNoun whether text:-102 multilineText:-20 email:-51 integer:-63 boolean:158 choice:92 multipleChoice:164 reference:-49 multipleReference:-47 list:-49
type typeVerbNoun which text:45 multilineText:-41 integer:-24 boolean:-40 choice:-48 multipleChoice:-25 multipleReference:84 list:74
type typeVerbNoun your text:-22 multilineText:310 url:-87 email:-41 integer:41 number:-105 boolean:-307 choice:-82 multipleChoice:-54 reference:375 multipleReference:-98 list:75 keyValues:-74 date:-69 file:-20
type typeVia 0 text:222 multilineText:-332 url:-98 email:-258 integer:-214 number:-429 boolean:-70 choice:167 multipleChoice:-233 reference:-253 multipleReference:-417 keyValues:126 date:-257 file:-397
type typeVia 1 text:121 multilineText:41 url:-387 email:-538 integer:-482 number:-183 boolean:-238 choice:-155 multipleChoice:-183 reference:-176 multipleReference:-66 list:-291 keyValues:-489 date:-394 file:-227
type typeVia 2 text:124 multilineText:-147 url:-54 email:-34 integer:144 number:-137 boolean:36 choice:-202 multipleChoice:-45 reference:427 multipleReference:73 list:-205 keyValues:-73 date:86 file:-52
type typeVia 3 text:-205 multilineText:-323 url:-122 email:-142 integer:-150 number:-230 boolean:409 choice:286 multipleChoice:-171 reference:-523 multipleReference:-429 list:-524 keyValues:-447 date:-244 file:-126
type typeWord % text:-266 integer:-149 number:718 boolean:-80 choice:-39 reference:-49 multipleReference:-20 list:-23
type typeWord 1 text:62
type typeWord a text:-96 multilineText:-49 integer:-46 boolean:202 reference:-62 multipleReference:192
type typeWord access text:241 multilineText:-66 integer:-41 number:-33 boolean:294 choice:-89 reference:-141 multipleReference:-49 list:-39 date:-29
type typeWord accesskey text:70
type typeWord account text:64 multilineText:178 url:-48 email:102 integer:-133 number:-38 boolean:-152 choice:79 reference:159 multipleReference:-67 list:-51 keyValues:-25 date:-26 file:-28
type typeWord accounting text:58 reference:-36
type typeWord accounts boolean:34
type typeWord acl text:-45 multilineText:77 boolean:45 choice:-27 reference:71 multipleReference:-31 file:-21
type typeWord action text:-31 boolean:-108 choice:290 multipleReference:-44
type typeWord actions text:-72 multilineText:-28 integer:-24 boolean:-28 choice:262 multipleChoice:-41 reference:-38 multipleReference:37 list:-73 keyValues:-24
type typeWord activate text:-57 boolean:182 choice:-58
type typeWord active text:-58 integer:-22 boolean:214 choice:-122 reference:-27 date:69
type typeWord activity choice:45 reference:-119 multipleReference:98
type typeWord add multilineText:-21 url:-29 integer:-73 boolean:-55 reference:-95 multipleReference:199 list:117
type typeWord additional text:-32 multilineText:122 list:-29
type typeWord address text:28 multilineText:79 url:-111 email:321 integer:-48 number:-43 boolean:46 choice:-85 reference:-71 multipleReference:28 list:-61
type typeWord addresses text:-79 multilineText:-26 integer:-37 boolean:-20 choice:-25 multipleReference:-34 list:293
type typeWord admin text:33 boolean:20 reference:-20
type typeWord advanced text:-157 multilineText:73 integer:-34 boolean:-126 reference:111 multipleReference:-35 keyValues:132 date:23
type typeWord after text:-82 integer:247 number:-23 choice:-169 reference:-48 date:167
type typeWord agent text:-113 multilineText:193 boolean:-63 choice:-46 reference:167 list:-22
type typeWord aggregate text:-31 reference:93
type typeWord aggregation text:-72 boolean:-28 choice:-60 reference:165
type typeWord ai text:-38 multilineText:-20 boolean:-87 choice:-40 reference:309
type typeWord alert text:-50 number:135 boolean:-34 choice:22 reference:-32
type typeWord algorithm text:-147 choice:285
type typeWord all text:81 multilineText:-33 boolean:-61 reference:-66 multipleReference:132
type typeWord allow text:-88 integer:-28 boolean:405 choice:-49 reference:-57 multipleReference:-32 list:-45
type typeWord allowed text:-51 email:-30 integer:-23 choice:-43 reference:-80 multipleReference:66 list:240
type typeWord amount text:-273 integer:-92 number:686 boolean:-39 choice:-49 reference:-100
type typeWord an reference:34
type typeWord analysis text:-42 multilineText:-26 integer:-134 number:217 boolean:-148 choice:243 reference:-33 list:-44 keyValues:-20
type typeWord analytics integer:-41 multipleReference:76
type typeWord and text:-169 multilineText:-41 integer:-56 number:-25 boolean:239 choice:-27 multipleChoice:-26 reference:-104 list:-29 date:276
type typeWord any boolean:-104 choice:98
type typeWord api text:158 multilineText:-160 url:32 integer:-31 boolean:47 choice:-60 reference:219 multipleReference:-25 list:-77
type typeWord app text:-252 multilineText:-57 url:-30 email:-22 integer:-25 number:-31 boolean:149 reference:148 list:146 keyValues:-34 date:-20
type typeWord application text:80 multilineText:-49 url:-20 integer:-42 number:-32 boolean:68 choice:-258 reference:113 multipleReference:202 list:-36 date:-26
type typeWord applications multipleReference:71
type typeWord apply text:-54 boolean:183 choice:-47
type typeWord approval boolean:36
type typeWord archive text:-123 multilineText:-27 boolean:50 choice:-27 reference:165
type typeWord are boolean:26
type typeWord args text:28 boolean:-40 list:91
type typeWord arguments text:73 integer:-23 boolean:-51 choice:-50 list:-29 keyValues:113
type typeWord as text:-187 boolean:63 choice:278 reference:-21 date:-36
type typeWord assign text:-75 boolean:163 multipleReference:-26
type typeWord assigned text:-106 multilineText:30 boolean:-32 choice:-32 reference:186 multipleReference:109 list:-56
type typeWord at text:184 multilineText:-55 number:-22 boolean:-72 choice:-27 reference:-54 list:126
type typeWord attach text:-25 boolean:186 reference:-24 file:-43
type typeWord attachment choice:49
type typeWord attachments text:102 boolean:-24
type typeWord attribute text:257 multilineText:-23 email:-29 integer:-20 boolean:-27 reference:-90 list:-23
type typeWord attributes text:-68 boolean:-44 multipleReference:-21 list:73 keyValues:122
type typeWord audience integer:-20 boolean:-29 list:101
type typeWord auth text:95
type typeWord authentication choice:203 reference:-88 list:-25
type typeWord authority multilineText:44
type typeWord auto text:100 multilineText:-22 boolean:-50 choice:61 reference:-20 date:-21
type typeWord automatic text:-93 boolean:219 reference:-44 multipleReference:-22
type typeWord automatically text:-66 boolean:156 choice:-45 reference:-32
type typeWord available text:-28 integer:-51 boolean:-289 choice:90 reference:-25 multipleReference:413 list:-78
type typeWord aws text:80 multilineText:-25 reference:-26
type typeWord azure text:41 url:120 multipleReference:-27
type typeWord backup text:-86 boolean:132 choice:85 reference:-79
type typeWord banner text:-28 multilineText:-20 url:129 list:-31
type typeWord base text:76 multilineText:-40 url:53 integer:-74 number:242 choice:-55 reference:-93 multipleReference:-29 list:-34 date:-24
type typeWord batch boolean:-54 reference:38 date:104
type typeWord bcc text:70 boolean:-32 multipleReference:-24 list:116
type typeWord be text:85 integer:-70 boolean:76 choice:-20
type typeWord before text:-121 multilineText:27 integer:302 boolean:-69 choice:-42
type typeWord beginning text:72 boolean:-27 date:33
type typeWord between integer:-23 boolean:73
type typeWord billing text:109 integer:-37 boolean:-20 reference:30
type typeWord bind boolean:56
type typeWord bitbucket url:50
type typeWord block text:45 choice:-28
type typeWord body text:176 multilineText:69 integer:-32 number:-21 boolean:-78 choice:-64 reference:-53 multipleReference:-36 list:-62 keyValues:148
type typeWord bot text:24
type typeWord branch multilineText:-45 boolean:-24 reference:-39 list:213
type typeWord bucket text:-25 choice:-29 reference:110
type typeWord build text:167 integer:-55 number:-21 boolean:136 choice:-75 multipleChoice:-20 reference:-74 multipleReference:-56 list:-47 keyValues:89
type typeWord by text:40 multilineText:-72 url:-63 email:-44 integer:-53 number:-37 boolean:117 multipleChoice:-32 reference:60 multipleReference:-63 list:187 date:20
type typeWord ca text:48 multilineText:86 boolean:-23 choice:-30 reference:-22
type typeWord cache text:-145 multilineText:-36 integer:141 number:-29 boolean:-27 reference:122
type typeWord calculation text:22 integer:-38 number:84 boolean:-39 choice:76 reference:-36
type typeWord calendar text:-23 choice:41
type typeWord campaign text:-92 multilineText:-27 number:-21 boolean:-28 choice:48 reference:230 list:-26
type typeWord can text:-87 integer:46 boolean:85
type typeWord capture boolean:-42 choice:80 reference:-24 multipleReference:39
type typeWord card boolean:-88 choice:87 reference:-24 multipleReference:94
type typeWord categories boolean:-271 choice:286 multipleReference:39
type typeWord category text:-91 choice:179 reference:65
type typeWord cc text:-64 multilineText:-22 boolean:59 choice:-36 reference:-66 list:222
type typeWord cert text:128 multilineText:-59 choice:-38 reference:49
type typeWord certificate text:-108 url:-27 integer:-58 number:-37 boolean:-68 choice:578 reference:-157 multipleReference:-21 list:-28
type typeWord certificates text:-50 multilineText:-40 boolean:22 choice:139
type typeWord change text:-32 number:94 reference:-22
type typeWord changes boolean:84
type typeWord channel text:79 boolean:-36 choice:39
type typeWord characters integer:-95 choice:135
type typeWord chart text:-43 multilineText:-37 integer:-26 boolean:83 reference:161
type typeWord check text:267 multilineText:110 url:-22 integer:32 number:-27 boolean:-110 choice:-74 reference:-101 multipleReference:-41 list:-27 date:-21
type typeWord cidr text:119 integer:-41 list:-47
type typeWord city text:25
type typeWord claim text:104
type typeWord class text:218 choice:-130 reference:-28
type typeWord client text:48 multilineText:-93 url:-31 integer:-47 number:-43 choice:155 reference:176 multipleReference:-51 keyValues:-23 date:-28
type typeWord cloud text:48 boolean:23 choice:-70 reference:137 multipleReference:-32
type typeWord cluster text:127 boolean:-20 choice:-196 reference:175
type typeWord code text:242 multilineText:-71 url:-25 integer:89 number:-23 boolean:-41 choice:-139 multipleChoice:-21 reference:167 multipleReference:-43 list:-42 keyValues:-28 date:-21
type typeWord codes text:-58 boolean:-43 list:138
type typeWord collection text:207 multilineText:-23 boolean:-125 choice:-139 reference:261 multipleReference:-37 list:-26
type typeWord color text:334 multilineText:-48 url:-21 integer:65 number:-61 boolean:-114 choice:-115 reference:77 keyValues:-24 date:-21
type typeWord column text:-48 multilineText:-27 integer:-38 boolean:52 choice:-141 reference:-170 multipleReference:107 list:114 keyValues:201
type typeWord columns text:-52 boolean:-28 choice:112 multipleReference:91 list:-21 file:-34
type typeWord command text:151 multilineText:88 integer:-41 boolean:-57 choice:-72 reference:-71 multipleReference:-30 list:128 keyValues:-51
type typeWord company boolean:140 choice:-68 reference:22 multipleReference:-23
type typeWord complete text:-209 multilineText:159 boolean:156 reference:-35
type typeWord completed text:50 boolean:43 list:-23
type typeWord component text:-27 integer:-25 boolean:-27 choice:141 reference:-50
type typeWord compression text:-28 boolean:66
type typeWord condition multilineText:-44 boolean:-47 choice:95 multipleChoice:112 reference:-53 list:38
type typeWord conditions multilineText:84 integer:-27 boolean:-25 choice:-27 multipleReference:-38 list:121 keyValues:-21
type typeWord config text:-28 multilineText:170 boolean:-116
type typeWord configuration text:-81 multilineText:190 boolean:68 reference:-81
type typeWord configure text:-69 multilineText:97
type typeWord confirm text:116 multilineText:-63 email:30 boolean:-45
type typeWord confirmation list:76
type typeWord connect text:78 number:-26 boolean:-80 choice:-26 reference:157 multipleReference:-21 list:-28 keyValues:-23 date:-24
type typeWord connection text:92 multilineText:47 integer:-24 number:-44 boolean:-88 choice:71
type typeWord connector text:-63 multilineText:222 boolean:-76 choice:-77 reference:84 multipleReference:-41
type typeWord contact text:-171 multilineText:-83 url:-21 integer:-52 number:-40 boolean:-60 choice:-121 multipleChoice:128 reference:272 multipleReference:263 list:-71 keyValues:-36
type typeWord contacts text:106 integer:-35 boolean:-309 choice:-55 multipleChoice:243 reference:34 multipleReference:146 list:-51
type typeWord container text:38 multilineText:-38 url:-31 integer:93 number:-38 boolean:34 choice:-36 reference:23 list:-35
type typeWord content text:176 multilineText:-71 boolean:-21 choice:-85 reference:82
type typeWord context text:180 multilineText:-34 integer:20 boolean:-36 choice:-26 reference:-21
type typeWord control text:39 multilineText:-76 integer:-41 number:130 reference:-26
type typeWord cost text:-100 integer:-20 number:193
type typeWord count text:-115 integer:165 number:-27
type typeWord country text:83 boolean:-56 reference:-37 list:124
type typeWord cpu text:-45 integer:-20 number:108
type typeWord create text:-69 multilineText:-24 integer:52 number:-32 boolean:79 choice:-42 list:73 date:-25
type typeWord credentials text:-23 multilineText:26 choice:-24 reference:-68 multipleReference:125
type typeWord credit text:285 multilineText:-54 url:-40 integer:-54 number:91 boolean:74 choice:-92 reference:-127 multipleReference:-34 list:-30
type typeWord criteria text:109 multilineText:-32 integer:-25 boolean:-72 choice:218 reference:-108 list:-25
type typeWord cron text:357 boolean:-87 choice:-45 reference:-180
type typeWord css text:-106 multilineText:270 boolean:-67 list:-20
type typeWord currency text:152 multilineText:-22 number:-26 boolean:93 choice:-145 reference:94 list:-25
type typeWord custom text:-214 multilineText:164 integer:-39 number:-30 boolean:54 choice:-36 multipleChoice:-20 reference:-123 multipleReference:-110 list:59 keyValues:308
type typeWord dashboard text:-142 multilineText:67 integer:-22 boolean:88 choice:-44 reference:-21 multipleReference:168 list:-38
type typeWord data text:-210 multilineText:37 url:-81 email:-75 integer:-230 number:25 boolean:-42 choice:222 multipleChoice:-57 reference:152 multipleReference:-27 keyValues:71 date:91 file:-43
type typeWord database text:-92 integer:168 number:-28 boolean:54 choice:-30 reference:-31
type typeWord date text:-161 multilineText:-73 url:-42 email:-21 integer:-103 number:-77 boolean:-81 choice:-253 reference:-179 multipleReference:-40 list:-43 date:1078
type typeWord day text:-34 integer:-23 number:35 boolean:-30 choice:194 list:-67 date:-23
type typeWord days text:-70 integer:261 number:-58 boolean:-73 choice:-23
type typeWord default text:138 multilineText:-47 url:-44 integer:-133 number:-43 choice:-95 reference:111 multipleReference:152 keyValues:-20
type typeWord delay text:250 integer:-133 number:-39 boolean:-20
type typeWord delete boolean:137 choice:-25
type typeWord deleted text:-23 boolean:134 choice:-42 reference:-24
type typeWord dependency boolean:29 choice:-56 reference:77
type typeWord deploy text:-25 boolean:27 choice:79 reference:-35
type typeWord deployment multilineText:-21 integer:-37 boolean:-57 choice:126 reference:-34 multipleReference:32 list:-27 keyValues:-30
type typeWord description multilineText:131 email:-21 number:-28 reference:-67
type typeWord destination text:-186 multilineText:-22 integer:-26 boolean:-40 choice:171 reference:157
type typeWord direct text:-80 integer:-21 number:80 boolean:-21 choice:87
type typeWord directory text:275 boolean:-111 choice:-72
type typeWord disable boolean:58
type typeWord discount text:-122 number:247 boolean:-23 choice:-29
type typeWord display text:55 multilineText:108 integer:-27 number:-52 boolean:-81 choice:218 reference:-71 multipleReference:-46 list:-47
type typeWord dn text:149 boolean:22 choice:-26 list:-24
type typeWord do text:-38 multilineText:-22 url:-21 integer:-25 boolean:-42 choice:107 reference:-100 multipleReference:26 list:132
type typeWord docker text:179 multilineText:-40 boolean:32 choice:-70 reference:-24 multipleReference:-27 list:-57 keyValues:86 file:-22
type typeWord document text:-72 multilineText:181 url:-29 integer:-29 number:-60 choice:89 reference:113 multipleReference:-23 list:-42 keyValues:-20 date:-71 file:-27
type typeWord documents text:-37 boolean:177
type typeWord domain text:163 multilineText:-30 url:-26 integer:-21 boolean:-28 reference:-22 list:51
type typeWord domains text:-117 email:-36 integer:-36 boolean:-202 choice:-106 multipleChoice:-27 reference:-107 multipleReference:410 list:305 keyValues:-23
type typeWord driver text:-122 reference:145 keyValues:52
type typeWord due text:-86 integer:102 boolean:-26 choice:-22 date:79
type typeWord duration number:-27 choice:72 date:-21
type typeWord dynamic integer:26
type typeWord e-mail text:-167 email:190 choice:39 list:25
type typeWord edit text:25
type typeWord editor text:-107 multilineText:407 integer:-31 number:-36 boolean:-84 choice:-25 reference:-57
type typeWord email text:-346 multilineText:20 url:-103 email:692 integer:-91 number:-74 boolean:94 choice:103 multipleChoice:-37 reference:-139 multipleReference:-107 list:79 keyValues:-38 date:-37 file:-20
type typeWord empty text:-59 integer:-54 boolean:-177 choice:422 multipleReference:-30 list:-25
type typeWord enable text:-49 multilineText:-20 boolean:88 choice:-53 reference:131 multipleReference:-35
type typeWord enabled text:-48 multilineText:-26 integer:-37 number:-24 boolean:352 choice:-68 reference:-82 multipleReference:70 list:-91
type typeWord encoding text:82 boolean:-21 choice:-53 reference:43
type typeWord encryption text:56 boolean:-21 choice:27 reference:-22
type typeWord end text:-100 multilineText:-45 integer:27 number:78 choice:-47 reference:-64 date:250
type typeWord endpoint text:-166 multilineText:-30 url:363 email:-29 integer:-27 boolean:51 choice:88 multipleChoice:-26 reference:-95 multipleReference:-23 list:-92 keyValues:-20 file:-20
type typeWord engine text:279 url:-28 integer:-67 number:-21 boolean:-64 choice:88 reference:-106 keyValues:-20
type typeWord enrollment boolean:28
type typeWord enter text:41 boolean:-45 choice:52
type typeWord entity text:40 integer:41 boolean:-26 choice:108 reference:-131 multipleReference:-22
type typeWord entries text:-27 integer:82 number:-33 boolean:-93 choice:89
type typeWord environment text:-20 boolean:73 choice:-59 reference:-136 multipleReference:275 keyValues:23
type typeWord environments choice:71 multipleReference:-35
type typeWord event text:-21 multilineText:-59 url:-33 integer:-44 number:-37 choice:252 multipleChoice:-20 reference:-49 multipleReference:-51 list:-27 keyValues:-26 date:-39 file:-21
type typeWord events text:-33 multilineText:-23 integer:-34 boolean:30 choice:-80 multipleChoice:323 multipleReference:-34 list:-61
type typeWord exchange text:-32 number:100 boolean:-20
type typeWord exclude boolean:-126 choice:-31 reference:111 multipleReference:-22 list:162
type typeWord execute text:-70 boolean:176 reference:-24
type typeWord execution text:-79 integer:86 choice:63
type typeWord expense email:58 integer:-31 boolean:-90 choice:100 reference:33 multipleReference:28 list:-24
type typeWord experiment text:31
type typeWord expiration text:-29 integer:123 boolean:-35 list:-24
type typeWord expire text:-170 integer:190 number:-20 boolean:-59 reference:-30 date:185
type typeWord expiry text:-83 integer:73 choice:67
type typeWord export text:-27 boolean:-30 choice:-39 reference:147
type typeWord exposure choice:27 date:29
type typeWord expression text:548 boolean:-121 choice:-113 reference:-220 multipleReference:-23
type typeWord external boolean:146 choice:-27 reference:-65
type typeWord factor text:-37 integer:-113 number:221 choice:-34 reference:34
type typeWord failed text:-55 integer:105
type typeWord failure text:67 number:32 boolean:-67 choice:53 reference:-32
type typeWord fee text:-160 integer:-119 number:356 boolean:57 reference:-29
type typeWord feedback text:56
type typeWord fetch text:-36 integer:83 boolean:-46 choice:-29 reference:-53 date:117
type typeWord field multilineText:-97 url:-25 email:-33 integer:46 number:-50 boolean:-25 choice:97 multipleChoice:-41 reference:304 multipleReference:-47 list:-84 keyValues:-37 date:-29
type typeWord fields text:-64 multilineText:-75 boolean:-24 choice:-25 multipleReference:154 list:137
type typeWord file text:-195 multilineText:104 url:-40 integer:87 number:-41 boolean:-139 choice:-202 multipleChoice:84 reference:-114 multipleReference:-71 list:-88 file:665
type typeWord files boolean:28 choice:-44 multipleReference:76
type typeWord filter text:-40 multilineText:351 url:-36 integer:-57 number:-51 boolean:-102 choice:-223 multipleChoice:100 keyValues:-30 date:79
type typeWord filters boolean:-22 choice:-94 reference:110 multipleReference:-35 list:-53 keyValues:159
type typeWord financial text:-163 boolean:-33 choice:-49 reference:331
type typeWord first text:41 integer:100 boolean:-30 list:-44
type typeWord fixed text:-63 integer:-20 boolean:-55 choice:156 multipleReference:-31 date:66
type typeWord flag text:25 boolean:-122 choice:139
type typeWord flow text:-163 multilineText:-47 boolean:-47 reference:-32 keyValues:308
type typeWord folder text:136 boolean:-50 choice:-52 reference:53 multipleReference:-25 list:-25
type typeWord font text:96 boolean:-56 choice:35 reference:-21
type typeWord footer text:117 boolean:-47 reference:-33
type typeWord for text:276 multilineText:-55 url:-99 email:-54 integer:-143 number:52 boolean:-41 choice:-174 multipleChoice:219 reference:-35 keyValues:-61 date:48 file:-34
type typeWord force boolean:57 reference:-20
type typeWord form multilineText:67 choice:36 reference:-24
type typeWord format text:445 multilineText:-32 url:-23 integer:-74 number:-32 boolean:-137 choice:42 reference:-77 multipleReference:-25 list:-34 keyValues:-28 date:-20
type typeWord forms boolean:37
type typeWord formula text:258 boolean:-67 date:-121
type typeWord forwarding text:47
type typeWord found text:-81 integer:76 number:-26 choice:-32 reference:-40 list:156
type typeWord frequency text:206 multilineText:-31 integer:-36 boolean:-79 choice:47 list:-25
type typeWord from text:-100 multilineText:-120 url:221 email:320 integer:-26 number:-44 boolean:-60 choice:-60 multipleChoice:-23 reference:-30 multipleReference:-51 list:-40
type typeWord full text:52 integer:45 boolean:22 reference:-29
type typeWord function multilineText:141 choice:-55
type typeWord gateway boolean:27 choice:-61 reference:63
type typeWord generation text:177 integer:-37 number:-21 boolean:125 choice:-103
type typeWord git text:-57 multilineText:-32 url:149 integer:-30 number:-23 boolean:-32 choice:-62 reference:125 list:-28 keyValues:-24
type typeWord github text:65 integer:-20
type typeWord global text:-28 boolean:94
type typeWord google boolean:-38 choice:-20 multipleReference:55
type typeWord grant boolean:-104 choice:-81 multipleChoice:342 multipleReference:-38 list:-22
type typeWord group text:369 multilineText:-73 url:-49 email:-23 integer:-27 number:75 boolean:-165 choice:-217 multipleChoice:-37 reference:274 multipleReference:-84 keyValues:-34 date:-35
type typeWord groups text:57 integer:-28 boolean:-123 choice:-44 reference:102 multipleReference:202 list:-49 keyValues:-50
type typeWord handling choice:209 reference:-135
type typeWord hash choice:33 reference:32
type typeWord header text:139 number:-28 choice:-29 reference:-25
type typeWord headers text:66 multilineText:22 integer:-40 multipleReference:-35 list:-93 keyValues:120
type typeWord health text:-103 multilineText:134 integer:66 boolean:-49 reference:-26
type typeWord help text:168 multilineText:-46 url:92 boolean:-30 choice:-23 reference:-84 list:-22
type typeWord hide text:-177 integer:-77 boolean:158 choice:270 reference:-31 multipleReference:-24 list:-25
type typeWord high integer:46
type typeWord home text:86 url:36 boolean:-21
type typeWord host text:-44 multilineText:77 url:123 integer:52 number:-21 boolean:-67 choice:-95 reference:-65 multipleReference:-61 list:104 keyValues:-26
type typeWord hostname text:50
type typeWord hours text:-40 integer:258 number:-114
type typeWord html text:-170 multilineText:344 boolean:-40 choice:-32 reference:-20
type typeWord http text:54 multilineText:-21 url:60 integer:72 reference:-67
type typeWord https text:-100 multilineText:-23 url:63 number:-32 boolean:271 choice:-20 reference:-30
type typeWord icon text:-26 url:182 boolean:-73 reference:-28
type typeWord id text:83 multilineText:-128 url:-68 email:-35 integer:21 number:-100 boolean:-327 choice:786 multipleChoice:-23 reference:39 multipleReference:-89 list:-69 keyValues:-32 date:-45
type typeWord identifier text:-141 integer:-31 boolean:-23 reference:244 list:-22
type typeWord identity boolean:67 choice:86 reference:-86
type typeWord idle text:60 integer:-53
type typeWord ids text:-25 list:112
type typeWord if text:-39 multilineText:-30 integer:-26 boolean:279 choice:-38 reference:-56 multipleReference:-35 list:-36
type typeWord image text:289 multilineText:-66 url:87 email:-20 integer:-102 number:-68 boolean:-131 choice:-204 reference:-44 multipleReference:-57 list:-24 keyValues:-28 date:-30 file:397
type typeWord images boolean:57
type typeWord import text:-89 integer:78 boolean:-58 choice:-42 reference:165
type typeWord in text:142 multilineText:-28 url:-34 integer:-194 number:-34 boolean:131 choice:242 reference:-68 list:-85 keyValues:-31 date:-23
type typeWord include text:-135 multilineText:-32 email:-27 integer:-93 number:-21 boolean:250 reference:111 multipleReference:-63 list:88 keyValues:-20
type typeWord inclusive text:-45 boolean:118 choice:-77 reference:96 list:-20
type typeWord index text:-62 multilineText:-21 integer:53 number:-32 boolean:-20 choice:-25 reference:159
type typeWord info text:-21 boolean:30
type typeWord information text:-23 boolean:50
type typeWord initial text:41 boolean:64 choice:-21 reference:-31
type typeWord input text:80 multilineText:207 boolean:49 choice:-120 reference:-125
type typeWord install boolean:59
type typeWord installation text:-62 choice:133
type typeWord instance text:89 url:26 choice:-63
type typeWord instances text:105 integer:28 list:-52
type typeWord instructions text:98 multilineText:20 choice:-21
type typeWord integration multilineText:-20 boolean:-20 choice:122 multipleReference:-43
type typeWord interface choice:-27 reference:37
type typeWord interval text:155 number:-36 boolean:-49 choice:-23 reference:-31
type typeWord intervals text:-31 integer:61
type typeWord introduction text:73 reference:-26
type typeWord invoice text:-198 multilineText:177 integer:75 number:-36 boolean:110 reference:-79 multipleReference:-39 list:-26 date:34
type typeWord invoicing choice:36
type typeWord ip text:261 multilineText:-29 url:-41 email:-38 integer:-55 number:-20 boolean:-73 choice:-30 list:72
type typeWord is text:-174 multilineText:-34 url:-26 boolean:476 choice:-79 reference:-105 multipleReference:-30 list:-23
type typeWord issuer url:72
type typeWord item text:-24 choice:49 reference:82 multipleReference:-27 list:-25
type typeWord items text:-72 multilineText:-35 integer:91 number:-20 choice:-31 reference:-23 multipleReference:-34 list:149
type typeWord javascript text:-77 multilineText:207 boolean:-35 choice:-42
type typeWord job choice:-54 reference:78
type typeWord json text:-62 multilineText:215 integer:-26 boolean:-31 choice:-57 file:51
type typeWord jwt text:102 integer:59 boolean:-28 list:-38
type typeWord key text:243 multilineText:335 url:-26 integer:47 number:-69 boolean:-32 choice:-98 reference:-84 multipleReference:-36 list:-105 keyValues:-24 date:-34
type typeWord keys text:-143 multilineText:119 url:-26 integer:-40 boolean:26 choice:-87 multipleChoice:-25 reference:99 multipleReference:-93 list:177 keyValues:-27
type typeWord knowledge text:23 reference:50 multipleReference:-26
type typeWord label text:-166 multilineText:-59 boolean:-88 choice:-85 reference:82 multipleReference:-34 keyValues:411
type typeWord labels text:-55 multilineText:138 multipleReference:-27 list:-58 keyValues:94
type typeWord language text:172 multilineText:-39 integer:-22 choice:-136 reference:124 multipleReference:-24
type typeWord languages text:-86 integer:-38 boolean:37 choice:-79 multipleChoice:149 reference:-38 multipleReference:44 list:67 keyValues:-21
type typeWord last integer:-44 boolean:-96 choice:-36 reference:134 date:64
type typeWord layout multilineText:-22 boolean:-54 choice:68 reference:-47 multipleReference:110 list:-26
type typeWord ldap text:66 integer:-25
type typeWord length text:-78 integer:230 number:-78
type typeWord level text:-55 integer:-39 number:290 boolean:-58 choice:-38 reference:-41 list:-21
type typeWord limit text:81 multilineText:-58 url:-20 integer:171 number:58 boolean:-130 choice:91 reference:-73 multipleReference:-24 list:-27 file:-31
type typeWord line text:-201 multilineText:-56 integer:46 number:308 boolean:96 choice:-52 reference:-47 list:-32 keyValues:-38
type typeWord lines integer:-29 boolean:104
type typeWord link text:-50 url:93 boolean:-102 choice:43 reference:49
type typeWord links integer:33 choice:20
type typeWord list text:-58 integer:-58 reference:61 multipleReference:56 list:72
type typeWord load text:67
type typeWord local text:25 boolean:-51 choice:59 list:41
type typeWord location text:-20 multilineText:-24 boolean:-47 choice:-27 reference:239 multipleReference:-36
type typeWord lock boolean:-81 choice:113
type typeWord login text:128 integer:-20 choice:43 reference:-111 multipleReference:-21
type typeWord logo text:-78 url:208 number:-21 reference:-28
type typeWord logout text:-33 url:56 boolean:41
type typeWord lookup text:-122 integer:-25 boolean:102 choice:145
type typeWord maintenance multipleReference:44
type typeWord management boolean:49
type typeWord manager text:63 reference:-28
type typeWord manual boolean:96 reference:-58
type typeWord map text:99 url:23 integer:-38 boolean:-79 choice:-91 reference:-22 multipleReference:-20 list:-33 keyValues:200
type typeWord mapping text:34 multilineText:-21 integer:-66 number:-28 boolean:122 choice:-21 reference:-41 list:-23 keyValues:89
type typeWord mark text:-97 boolean:265 choice:-44 reference:-40
type typeWord match boolean:-76 choice:147 reference:-64 multipleReference:-33 list:119
type typeWord max text:-83 multilineText:-25 url:-20 integer:346 number:148 boolean:-142 choice:-23 multipleChoice:-24 reference:-50 multipleReference:-68 list:-64 date:-31
type typeWord maximum text:-89 integer:204 number:62 boolean:-39 choice:-46 list:-25 keyValues:-25
type typeWord measure text:68 choice:-34
type typeWord member list:54
type typeWord memory text:-71 integer:143 number:-54 boolean:115 choice:-28 list:-22
type typeWord menu text:-101 boolean:37 choice:154 reference:-34
type typeWord merge text:-34 boolean:33 choice:-49 reference:127 multipleReference:-25
type typeWord message text:175 multilineText:186 url:-26 number:-65 boolean:-54 multipleChoice:-30 reference:-76 multipleReference:-40 list:-53 keyValues:-36 date:-22
type typeWord messages multilineText:236 integer:-98 boolean:-29 choice:92 multipleReference:-65 list:-72 keyValues:-29
type typeWord metadata text:-198 multilineText:143 url:62 number:-21 boolean:121 choice:39 reference:-108 multipleReference:-58 list:149 keyValues:-39 file:-31
type typeWord method text:136 multilineText:-34 boolean:-31 choice:67 reference:-47 multipleReference:-20
type typeWord metric text:-54 multilineText:-21 boolean:-26 choice:-60 reference:29 multipleReference:87 date:109
type typeWord metrics text:81 multilineText:-24 reference:-24 multipleReference:-29 list:90
type typeWord min text:-51 integer:54 number:101
type typeWord minimum text:-70 integer:-98 number:155 boolean:-21 choice:108
type typeWord mobile text:-120 multilineText:52 url:46 integer:-22 boolean:34 reference:-48 list:118
type typeWord mode text:-359 multilineText:-113 url:-37 email:-22 integer:-76 number:-77 boolean:170 choice:419 multipleChoice:-46 reference:265 multipleReference:-57 list:-54 keyValues:-51 date:-46 file:-26
type typeWord model text:-109 multilineText:-21 boolean:63 choice:56 multipleChoice:-20 reference:117 keyValues:-31
type typeWord month text:42 choice:40 reference:-23
type typeWord mount text:57
type typeWord multiple boolean:138 reference:-39 multipleReference:-25
type typeWord name text:164 multilineText:-93 url:-36 integer:-60 number:-33 boolean:-128 choice:38 reference:275 multipleReference:-34 keyValues:-31 date:-21
type typeWord namespace text:-51 reference:130
type typeWord network multilineText:-37 integer:125 boolean:-53 choice:-22 multipleReference:-43 list:91
type typeWord new text:52 multilineText:-26 integer:74 number:-43 boolean:28 choice:-48 reference:84 multipleReference:-42 list:-23 keyValues:-21
type typeWord no text:202 multilineText:-74 url:-36 email:-34 integer:218 number:-113 boolean:-74 choice:-96 reference:174 multipleReference:-58 list:-44 keyValues:-26 date:-38
type typeWord node text:-144 url:-21 boolean:127 choice:-38 reference:57 multipleReference:-21 keyValues:99
type typeWord nodes integer:-158 choice:144
type typeWord not text:-41 url:-23 integer:-26 choice:-51 reference:-40 multipleReference:42 list:124
type typeWord note text:28
type typeWord notes text:237 multilineText:-28 integer:-42 boolean:45 reference:-27 multipleReference:-36 list:-49
type typeWord notification text:137 multilineText:-22 email:-50 integer:-23 number:-22 boolean:38 choice:108 reference:-105 multipleReference:-21
type typeWord notifications text:-201 multilineText:-48 email:133 integer:-36 boolean:215 choice:-23 multipleReference:131 list:-73
type typeWord null boolean:81
type typeWord number text:410 multilineText:-53 url:-27 integer:165 number:-147 boolean:-281 reference:89 multipleReference:-53 list:-58 keyValues:-42 date:-37
type typeWord oauth list:44
type typeWord object text:26 boolean:80 choice:-20
type typeWord of text:43 url:46 email:-26 integer:255 number:-40 boolean:-83 choice:67 multipleChoice:-22 reference:-131 multipleReference:-115 keyValues:-45
type typeWord offset text:32 integer:108 number:-39 boolean:-28 choice:52 reference:-93
type typeWord on text:-164 multilineText:260 url:-25 integer:-57 boolean:-128 choice:168 multipleReference:-22 list:-36 date:97
type typeWord one choice:97 reference:-109
type typeWord online boolean:53
type typeWord only text:-52 integer:-20 boolean:298 choice:-37 reference:-100 multipleReference:-25
type typeWord open text:-34 choice:-26 reference:164 multipleReference:-63
type typeWord operation reference:33
type typeWord operator text:-75 boolean:-25 choice:222 reference:-73
type typeWord option boolean:34 choice:91 reference:-63
type typeWord optional boolean:46
type typeWord options text:69 integer:-27 boolean:-148 choice:52 multipleChoice:188 reference:-27 list:-67
type typeWord or text:-106 integer:-33 number:-25 boolean:-229 choice:465 reference:-109 multipleReference:123
type typeWord order text:65 multilineText:-59 url:-21 integer:369 number:-53 boolean:-191 choice:146 reference:-257 multipleReference:77 list:-61
type typeWord org text:101 integer:-39 boolean:28 choice:91 reference:-66 multipleReference:-25 list:-22
type typeWord organisation text:-116 multilineText:-26 number:-60 boolean:-154 reference:122 multipleReference:396 list:-47 date:-25
type typeWord organization text:188 multilineText:-28 url:-29 integer:-34 number:-30 boolean:-82 choice:-63 reference:118 multipleReference:41 list:-37
type typeWord origin text:99 boolean:-40
type typeWord other text:132 multilineText:-24 choice:-28 multipleReference:-30 list:46 keyValues:-29
type typeWord out text:-27 multilineText:62
type typeWord output boolean:-40 choice:62 reference:-40 multipleReference:41
type typeWord override text:100 reference:-51
type typeWord overrides multipleReference:-32 list:61
type typeWord owner boolean:-31 choice:113
type typeWord page text:-150 url:81 number:-43 boolean:65 choice:27 reference:98 multipleReference:-47 list:-44 date:-22
type typeWord pages boolean:21
type typeWord paid text:104 multilineText:90 url:-33 integer:-87 number:-30 boolean:93 choice:31 reference:-56 multipleReference:-25 list:-26 date:-30
type typeWord parallelism text:-225 integer:309
type typeWord parameter multilineText:-51 integer:-26 boolean:-50 choice:-35 reference:-23 list:-21 keyValues:254
type typeWord parameters text:414 multilineText:137 url:-29 email:-24 integer:-117 number:-42 boolean:-36 choice:-170 multipleChoice:-52 reference:-29 multipleReference:-67 list:-61 date:-26
type typeWord params text:-64 multilineText:60 integer:-36 boolean:-44 choice:-20 list:-33 keyValues:171
type typeWord parent text:61 number:-24 boolean:-51 choice:-36 reference:-33 multipleReference:148
type typeWord parsing text:-45 boolean:140 choice:-38
type typeWord partition text:-70 boolean:-37 choice:154 multipleReference:-20 list:69 keyValues:-24
type typeWord pass text:-59 integer:-35 number:122 boolean:63 choice:-22 reference:-21
type typeWord passphrase text:97 multilineText:-50
type typeWord password text:262 multilineText:-44 integer:-152 number:-34 boolean:-32 choice:35 multipleChoice:148 reference:-32 multipleReference:-48 list:-34
type typeWord path text:38 multilineText:-30 url:-38 integer:-43 number:-21 boolean:138 choice:-46 reference:-49 list:101
type typeWord pattern text:57
type typeWord payload text:-335 multilineText:547 url:-21 integer:-37 number:-25 boolean:-31 choice:-56 reference:-28 list:71
type typeWord payment text:70 multilineText:-62 url:-28 email:-24 integer:117 boolean:38 choice:-143 reference:39 multipleReference:60 list:-32 keyValues:-28
type typeWord payments text:-78 integer:-23 choice:-20 reference:136 date:82
type typeWord pdf text:-106 integer:-31 boolean:165 reference:-26 file:82
type typeWord per text:-259 multilineText:-42 url:-27 email:-31 integer:133 number:177 boolean:45 choice:101 reference:-48 list:-22
type typeWord percentage text:-48 integer:-45 number:179
type typeWord period text:116 multilineText:-27 integer:-62 number:-131 boolean:30 choice:-114 reference:122 multipleReference:54 list:-43 date:111
type typeWord periods text:-27 integer:26
type typeWord permission text:50 multilineText:-22 integer:-32 choice:224 reference:-94 multipleReference:-40 list:-25
type typeWord permissions text:-43 choice:81 reference:-37 multipleReference:33
type typeWord personal text:32 boolean:26 choice:-23
type typeWord phone text:96 integer:-49 reference:-21
type typeWord pipeline choice:29 reference:28
type typeWord plan choice:-46 reference:82
type typeWord platform text:24 boolean:38
type typeWord point text:242 multilineText:-56 integer:106 number:-22 boolean:-75 choice:-44 reference:-47 list:-21
type typeWord policies text:-43 integer:-42 number:-20 boolean:-68 reference:45 multipleReference:186
type typeWord policy text:-58 multilineText:158 boolean:-67 choice:161 reference:-104
type typeWord pool text:170 integer:79 choice:-43 reference:-87 multipleReference:-54
type typeWord port text:-281 multilineText:-42 url:-31 integer:430 number:-93 boolean:-52 choice:-46 reference:-38 multipleReference:-21 list:84 keyValues:109
type typeWord portal text:-187 boolean:69 choice:-22 reference:-72 multipleReference:250
type typeWord position text:-51 boolean:-48 choice:107 reference:105 list:-43
type typeWord post text:51
type typeWord pre-deployment multilineText:-36 boolean:-30 choice:161 reference:-40
type typeWord prefix text:287 integer:116 boolean:-43 choice:-66 reference:-167 multipleReference:-21
type typeWord preview text:-27 boolean:77 reference:-30
type typeWord priority text:27 integer:31 number:-81 boolean:-85 choice:43 reference:95
type typeWord private text:-21 multilineText:263 integer:-32 boolean:-34 choice:-80 reference:60 multipleReference:-27 list:-21
type typeWord process text:-32 choice:76
type typeWord product choice:-39 multipleReference:59
type typeWord profile text:-71 multilineText:-22 boolean:-63 choice:-80 reference:166 multipleReference:-41 file:166
type typeWord program text:101 multilineText:-44 boolean:-63 choice:92 reference:57 keyValues:-43
type typeWord project text:71 multilineText:-36 integer:-23 number:-51 boolean:-96 choice:-105 reference:365 multipleReference:-28 list:-24
type typeWord projects text:-27 boolean:66 choice:-21 multipleReference:22
type typeWord prometheus text:-99 multilineText:104 url:151 integer:-20 choice:-50 list:-29
type typeWord prompt text:-255 multilineText:436 boolean:-50 choice:-21 reference:-53
type typeWord properties text:-31 boolean:70 keyValues:53
type typeWord property boolean:-62 choice:92
type typeWord protect boolean:47
type typeWord protocol text:-51 boolean:90 choice:37 reference:-31
type typeWord provider text:132 multilineText:22 boolean:-28 choice:82 reference:-112
type typeWord providers text:-22 multipleReference:139 list:-48
type typeWord proxy text:29 url:109 email:-29 integer:-26 boolean:58 choice:-45 reference:-29
type typeWord public text:72 multilineText:56 number:-20 boolean:93 choice:-21 reference:-94 list:-24
type typeWord publish text:180 integer:-42 boolean:-45 choice:-32 list:-22
type typeWord published boolean:-42 choice:57
type typeWord pull text:33
type typeWord purpose text:37
type typeWord quantity text:-164 number:105 boolean:156 reference:-29
type typeWord query text:154 multilineText:-32 url:-23 integer:137 number:-50 boolean:-47 reference:-54 list:-37 keyValues:-27
type typeWord queue text:75 multilineText:-33 integer:37 number:-21 boolean:-27 list:-26
type typeWord quick text:-44 integer:-26 boolean:-30 reference:-26 multipleReference:38 list:100
type typeWord quota text:-47 integer:88
type typeWord range text:68 multilineText:-65 url:-34 email:-29 integer:278 number:133 boolean:-219 choice:-113 reference:64 multipleReference:-51 list:-69 date:82
type typeWord rate text:-88 multilineText:-21 integer:-107 number:465 boolean:-80 choice:-49 reference:-46 date:-23
type typeWord read text:-88 boolean:431 choice:-32 reference:-121 multipleReference:-80
type typeWord receipt text:61 multilineText:22 integer:-21 number:-25 boolean:44 choice:-59 multipleReference:-46 list:48
type typeWord received text:-81 integer:-33 number:53 boolean:-48 date:186
type typeWord recipients text:43 url:-23 email:78 integer:-50 boolean:-123 choice:25 reference:107 multipleReference:49 list:-47
type typeWord record multilineText:-20 integer:-22 boolean:195 choice:-84 multipleReference:-24 list:-22
type typeWord recorded url:121 reference:-27
type typeWord records text:-50 integer:56 boolean:26
type typeWord recurring text:126 reference:-22 multipleReference:-20 list:-40
type typeWord redirect text:102 multilineText:-53 url:-57 integer:-53 number:-23 boolean:-114 choice:-34 reference:-46 multipleReference:-29 list:379 keyValues:-24
type typeWord reference text:223 multilineText:-34 integer:-110 number:-21 boolean:-52 choice:-83 multipleChoice:44 reference:66 multipleReference:36 list:-27 keyValues:-27
type typeWord refresh text:117 integer:38 number:-62 boolean:-43
type typeWord regex text:108 boolean:-29 reference:-53
type typeWord region text:66 choice:-66 reference:50
type typeWord register boolean:112 choice:-51
type typeWord registration text:133 integer:-153 choice:-30 reference:95
type typeWord registry text:26 url:149 integer:-20 boolean:-134 choice:24 reference:50 multipleReference:-32
type typeWord related text:31 choice:-24
type typeWord relative text:-29 integer:109 number:-26 boolean:-27 choice:88 reference:-42 date:-24
type typeWord relay boolean:40
type typeWord reminder integer:287 number:-35 boolean:-95 reference:-21 list:-53
type typeWord remote text:28 url:34 reference:-22
type typeWord report integer:-29 number:-32 boolean:95 choice:38 multipleReference:-26 date:41
type typeWord reporting text:-150 boolean:200
type typeWord reports boolean:75
type typeWord repository text:224 multilineText:-72 url:154 integer:-28 number:-28 boolean:-62 choice:-100 reference:-33 multipleReference:-21 list:-21 keyValues:-22 date:-20
type typeWord request text:51 integer:-47 number:-37 boolean:74
type typeWord requests boolean:103 reference:-33 multipleReference:-32
type typeWord require text:-46 boolean:88
type typeWord required text:-39 boolean:99 choice:-37 multipleReference:85 list:25
type typeWord reset text:-27 boolean:-47 choice:55 reference:67
type typeWord resource text:45 multilineText:-27 url:103 integer:-25 boolean:-24 choice:-75 reference:-83 multipleReference:194 list:-49 date:-24
type typeWord resources text:95 integer:-57 boolean:-20 choice:-58 reference:64 multipleReference:45 list:-56
type typeWord response text:-37 multilineText:75 reference:-46
type typeWord responses choice:60 reference:-24
type typeWord results text:-45 multilineText:-27 integer:282 number:-31 boolean:67 choice:-73 reference:-57 multipleReference:-91 list:-55
type typeWord retention text:-128 integer:316 number:-37 boolean:-52 choice:-47 reference:-20
type typeWord retry text:71 integer:-52
type typeWord return text:-58 url:44 boolean:126
type typeWord role text:56 boolean:-31 choice:-157 reference:115 multipleReference:116
type typeWord roles text:82 boolean:-39 choice:-25 reference:-71 multipleReference:231 list:-73
type typeWord round text:-169 integer:283 number:-49 boolean:112 choice:-25 reference:-108
type typeWord rounding text:-33 integer:-33 number:66 boolean:26
type typeWord routing text:30 multilineText:-27
type typeWord row boolean:41
type typeWord rows text:-23 boolean:78 choice:-23
type typeWord rule text:-311 multilineText:178 url:-28 integer:-57 number:-43 boolean:-127 choice:301 multipleChoice:123 reference:66 multipleReference:-27 list:-44 keyValues:-20 file:-20
type typeWord rules text:-60 multilineText:108 integer:-46 boolean:-29 choice:151 list:-74
type typeWord run text:-22 boolean:-158 choice:237 reference:24
type typeWord runtime keyValues:23
type typeWord s3 text:-71 url:33 choice:-30 reference:112
type typeWord same text:-27 boolean:58
type typeWord saml multilineText:-31 url:64 boolean:-29 list:-36 keyValues:121
type typeWord sandbox text:-22 boolean:92 reference:-27
type typeWord save text:-36 multilineText:36 integer:-21 boolean:118 choice:-21 reference:-29
type typeWord schedule text:198 multilineText:-21 integer:-38 boolean:-59 reference:-24
type typeWord schema text:-79 multilineText:378 number:-20 boolean:-27 choice:-41 reference:-63
type typeWord scope text:-28 choice:75
type typeWord scopes text:-134 integer:-28 boolean:-63 choice:-156 multipleChoice:124 reference:-48 multipleReference:-78 list:460 keyValues:-31
type typeWord script text:179 multilineText:-23 boolean:-30 choice:35 reference:-66 list:-22
type typeWord search text:-62 multilineText:-65 url:-29 integer:-86 number:-37 boolean:-140 multipleChoice:75 reference:153 multipleReference:236 date:-32
type typeWord searchable text:-64 boolean:145
type typeWord secret text:467 multilineText:-94 url:-39 email:-26 integer:-43 number:-46 boolean:-87 choice:-66 reference:-75 list:-40 keyValues:-26 date:-29
type typeWord security text:-34 choice:40 reference:49
type typeWord segment text:-73 integer:120 boolean:-85 choice:35 reference:105 multipleReference:-25
type typeWord select text:-135 multilineText:-29 boolean:-140 reference:238 multipleReference:29 file:131
type typeWord selected boolean:-52 choice:40 reference:72 multipleReference:-22
type typeWord selection boolean:-42 choice:267 reference:-167 multipleReference:-21
type typeWord selector text:-95 multilineText:-50 url:-24 integer:-20 boolean:-56 choice:-82 reference:-58 multipleReference:-30 list:-45 keyValues:492
type typeWord send text:-157 email:-27 integer:295 number:-28 boolean:-32 multipleChoice:89 reference:-61 multipleReference:27 list:-36
type typeWord sender text:-69 multilineText:-27 email:208 boolean:-25 choice:-22 list:-32
type typeWord separator text:232 multilineText:-22 integer:-30 number:-22 boolean:-150 choice:129 multipleReference:-32 list:-48
type typeWord server text:41 multilineText:-45 url:327 email:-29 integer:-23 number:-33 choice:-46 reference:-37 multipleReference:-22 list:-75
type typeWord servers url:174 integer:-80 boolean:-34 choice:-23 multipleReference:-24 list:21
type typeWord service text:-32 multilineText:285 url:-31 email:-29 integer:-70 number:-43 boolean:-84 choice:213 reference:-37 multipleReference:-54 list:-46 date:-37 file:-22
type typeWord session text:213 multilineText:-30 boolean:-65
type typeWord set text:55 multilineText:-27 boolean:-124 choice:-121 reference:218 multipleReference:-47 list:-23 keyValues:144
type typeWord settings text:-50 choice:62
type typeWord severity text:161 boolean:-43 reference:22 multipleReference:-28
type typeWord share boolean:50
type typeWord shared text:-79 boolean:172 choice:-21
type typeWord sharing boolean:88 choice:-23
type typeWord show text:-133 integer:-21 boolean:340 choice:24 reference:-26 multipleReference:-20 list:-25 keyValues:-27 date:-68
type typeWord sid text:61
type typeWord sign text:-61 integer:-25 boolean:247 choice:-22 list:-28 date:-58
type typeWord signature text:-71 multilineText:158 email:-32 boolean:54 choice:-28
type typeWord signing text:-73 multilineText:81
type typeWord similar text:98 boolean:-27 multipleReference:-26
type typeWord site text:-26 url:60
type typeWord size text:26 multilineText:-44 url:-21 integer:254 number:-117 choice:-165 reference:103 multipleReference:-33 list:-21 date:-20 file:-33
type typeWord skip text:-123 multilineText:-41 integer:-54 number:-42 boolean:379 choice:-166 multipleChoice:-20 reference:-59 multipleReference:44 list:142
type typeWord slack text:42
type typeWord slug text:-153 list:187
type typeWord sort text:-23 multilineText:-26 integer:-35 boolean:-105 choice:423 reference:-131 multipleReference:-22
type typeWord source text:-46 integer:-78 number:-49 boolean:-192 choice:205 reference:29 multipleReference:-51 list:81 keyValues:167
type typeWord space text:44 integer:-44 boolean:70
type typeWord split text:-46 boolean:66
type typeWord sql text:-187 multilineText:508 integer:-38 number:-33 boolean:-42 choice:-60 reference:-26 list:-31
type typeWord ssh text:-165 multilineText:403 url:-28 integer:-49 choice:-68 reference:69 multipleReference:-59 list:-68 keyValues:-23
type typeWord ssl text:33 multilineText:-36 choice:-27 multipleChoice:96
type typeWord stage text:-37 multilineText:-32 integer:-22 number:-30 boolean:-64 choice:31 reference:143
type typeWord stale boolean:34 choice:64 reference:-64
type typeWord start text:-272 multilineText:-54 url:-37 email:-28 number:66 boolean:-21 choice:53 reference:-103 multipleReference:-54 keyValues:-21 date:482
type typeWord state text:-72 multilineText:-61 integer:-46 boolean:-90 choice:107 reference:-64 list:-31 keyValues:304
type typeWord static integer:74 file:-29
type typeWord statistics text:-52 boolean:150
type typeWord status text:-24 multilineText:-52 url:-25 integer:65 number:-41 boolean:71 reference:113 multipleReference:-56 list:-51 keyValues:-25
type typeWord steps text:-44 multilineText:175 integer:327 number:-20 boolean:-105 choice:-68 reference:-92 multipleReference:-78 list:-26
type typeWord storage integer:141 number:-45 choice:59 reference:-76
type typeWord strategy text:-215 multilineText:-44 integer:-31 number:-24 boolean:-103 choice:95 multipleChoice:-20 reference:427 list:-35 keyValues:-42
type typeWord street text:-25 boolean:132 choice:-44
type typeWord style text:-79 choice:182 reference:-24
type typeWord sub text:-25 reference:106 multipleReference:-48
type typeWord subject text:171 integer:-20 boolean:-32 reference:-57
type typeWord subscription text:35
type typeWord subsequent text:63
type typeWord summary text:46 integer:30
type typeWord support boolean:89 reference:-33
type typeWord survey choice:60 reference:-24
type typeWord sync text:-156 multilineText:-28 integer:135 boolean:271 choice:-40 reference:-55
type typeWord system text:-61 multilineText:52 email:133
type typeWord table text:-113 url:-20 integer:357 number:-30 boolean:-124 choice:-127 reference:-75 multipleReference:73 list:137
type typeWord tags text:-162 multilineText:-134 url:-23 email:-30 integer:-48 number:-40 boolean:-24 choice:-79 multipleChoice:-23 reference:-40 multipleReference:122 list:217 keyValues:236
type typeWord target text:183 multilineText:-87 url:-40 email:-32 integer:-109 number:48 boolean:134 choice:-162 multipleChoice:-24 reference:286 multipleReference:-54 list:-47 keyValues:-65 date:-36 file:-26
type typeWord task multilineText:-44 url:-27 integer:-75 number:75 boolean:102 choice:-72 reference:130 multipleReference:-30 list:-22 date:-83
type typeWord tasks text:-71 boolean:193 reference:-22
type typeWord tax text:-106 multilineText:-40 integer:-47 number:82 boolean:-46 choice:201 reference:108 multipleReference:-59 list:-54 date:-23
type typeWord tcp text:-42 integer:-56 boolean:39 choice:-24 list:113
type typeWord team text:50 integer:-21 number:-26 boolean:-70 choice:-34 reference:135 multipleReference:103 list:-94
type typeWord teams text:-25 boolean:-93 choice:-48 reference:-73 multipleReference:223 list:77
type typeWord template integer:-28 number:-21 reference:175 multipleReference:-26 list:-35
type typeWord tenant text:21
type typeWord terms text:60 multilineText:75 url:-67 integer:59 boolean:33 choice:-56 reference:-21 multipleReference:-20
type typeWord test multilineText:-43 boolean:31 choice:83 reference:-38
type typeWord text text:164 multilineText:27 integer:-20 boolean:-43 reference:-34
type typeWord the text:129 multilineText:-31 url:144 integer:-40 number:-27 boolean:172 choice:-76 reference:-74 multipleReference:-89 list:-21 date:-22
type typeWord their boolean:41
type typeWord theme text:50 boolean:-35 choice:165 reference:-121
type typeWord this text:-26 boolean:177 reference:-38
type typeWord threshold text:-78 number:150 boolean:65 choice:-27 reference:-89
type typeWord time text:-260 multilineText:-38 integer:88 number:-39 boolean:-93 choice:-100 reference:-56 list:-29 date:623
type typeWord timeout text:237 multilineText:-29 integer:33 number:-121 boolean:141 choice:-79 reference:-36 list:-24 date:-40
type typeWord timestamp text:78 boolean:27 date:-31
type typeWord title text:118 multilineText:-32 integer:-37 boolean:93 choice:-33 reference:-58
type typeWord tls text:-230 multilineText:299 integer:-25 number:-24 boolean:174 choice:-75 reference:-58
type typeWord to text:67 multilineText:-152 url:283 email:-82 integer:-177 number:-132 boolean:171 choice:-32 reference:-77 multipleReference:167 list:-117 keyValues:-64 date:-46 file:-35
type typeWord token text:101 multilineText:-141 url:-26 integer:88 number:-40 boolean:-108 choice:67 multipleChoice:-27 reference:79 multipleReference:-41 list:116 keyValues:-26 date:-21
type typeWord tolerance text:-51 integer:163 number:-29 choice:-27 list:-26
type typeWord tool text:-122 url:173 integer:-28 boolean:-101 choice:209 reference:-81
type typeWord top text:78 choice:-43
type typeWord topic text:148 multilineText:-48 url:-32 email:-24 integer:-40 number:-28 boolean:-42 choice:-46 reference:153 list:-22
type typeWord totals boolean:50
type typeWord track boolean:59
type typeWord transaction text:116 choice:-29
type typeWord transfer text:-30 multipleReference:135 list:-89
type typeWord translations text:119 boolean:-27 list:-23
type typeWord trigger text:-261 multilineText:-74 url:-23 integer:-43 number:-41 boolean:-205 choice:426 multipleChoice:322 reference:-36 multipleReference:-44 list:-60 keyValues:-23
type typeWord ttl integer:75 number:-31
type typeWord type text:60 multilineText:-125 url:-59 email:-37 integer:-91 number:-85 boolean:-134 choice:345 multipleChoice:-45 reference:196 multipleReference:-29 list:-69 keyValues:-79 date:-62 file:-40
type typeWord types text:-114 multilineText:-28 integer:-98 boolean:-383 choice:-23 multipleChoice:439 reference:-31 multipleReference:195 list:79 keyValues:-20
type typeWord unapproved text:-57 multilineText:123 integer:-20 boolean:-37 choice:22
type typeWord under text:-58 integer:205 boolean:-53
type typeWord unit text:-43 multilineText:-38 url:-26 integer:-57 number:129 boolean:-34 choice:96 reference:72 multipleReference:59 list:-56 keyValues:-23 date:-30
type typeWord units boolean:-95 choice:-38 reference:-103 multipleReference:298
type typeWord unknown boolean:33
type typeWord up text:-37 integer:43 boolean:120 choice:-24 date:-59
type typeWord update text:61 multilineText:121 number:-28 boolean:205 choice:-213 multipleChoice:-24 reference:-108 multipleReference:-75 list:-39 keyValues:140
type typeWord upload text:-36 multilineText:-20 boolean:57 choice:38 reference:-96 multipleReference:-25 file:123
type typeWord uri text:-47 url:83
type typeWord uris text:-121 multilineText:-29 url:-26 boolean:-47 reference:-22 list:331
type typeWord url text:-340 multilineText:-116 url:1288 email:-32 integer:-70 number:-79 boolean:-270 choice:-55 reference:-96 multipleReference:-32 list:-73 keyValues:-25 date:-29 file:-21
type typeWord urls text:-26 multilineText:-21 url:37 integer:-42 multipleReference:-28 list:144
type typeWord usage text:-20 choice:72 reference:-26 list:38
type typeWord use text:61 multilineText:-33 url:-70 integer:-52 boolean:36 choice:241 reference:-90 multipleReference:-21 list:-23
type typeWord user text:-164 multilineText:82 url:-55 email:62 integer:-105 number:-60 boolean:121 choice:-95 multipleChoice:-42 reference:330 multipleReference:101 list:-42 keyValues:-38 date:-47 file:-43
type typeWord username text:52 choice:103 reference:-36 list:-28
type typeWord users text:-32 integer:-27 boolean:43 choice:-36 reference:137 multipleReference:52 list:-92
type typeWord validation text:-123 integer:-25 boolean:73 choice:121
type typeWord value text:61 multilineText:-142 url:-42 email:157 integer:-56 number:355 boolean:-156 choice:-188 list:83 keyValues:-47 date:-32
type typeWord values integer:-32 number:-22 boolean:139 choice:97 multipleChoice:-27 reference:-68 multipleReference:-56 keyValues:-31 date:-29
type typeWord variable boolean:39 multipleReference:144 list:-32 keyValues:-57
type typeWord variables multipleReference:-28 list:30 keyValues:35
type typeWord vat text:110 integer:-98 number:-35 boolean:145 reference:-63
type typeWord vendor text:153 multilineText:-39 integer:-36 number:-31 boolean:-71 choice:-73 reference:170 multipleReference:-21
type typeWord verify text:32 multilineText:-34 boolean:57
type typeWord version text:77 multilineText:-28 integer:-31 number:-20 boolean:39 choice:-40 reference:91 list:-21
type typeWord versions text:-50 multilineText:-30 integer:-29 boolean:216 choice:-56 multipleChoice:93 reference:-46
type typeWord via choice:30
type typeWord view text:-55 boolean:24 choice:87
type typeWord visibility text:-59 multilineText:-47 number:-29 boolean:-25 choice:340 reference:-97 multipleReference:-21 list:-25
type typeWord volume text:-28 boolean:78
type typeWord wait text:27 integer:-50 boolean:67
type typeWord web integer:-78 boolean:-29 choice:201 reference:-74
type typeWord webhook text:51 url:93 choice:-25 list:-27
type typeWord when text:75 integer:-24
type typeWord window multilineText:-42 integer:243 number:-28 boolean:-59 choice:-27 reference:-61
type typeWord with boolean:47 choice:21
type typeWord within text:-26 integer:86 number:-34 boolean:23 choice:-40
type typeWord worker text:-79 multilineText:-25 integer:-23 boolean:-20 reference:99 list:107
type typeWord workflow text:44
type typeWord workspace text:39
type typeWord x.509 text:-23 multilineText:76
type typeWord xml text:-66 multilineText:54 boolean:209 multipleReference:-31 list:-37 keyValues:-70 file:-24
type typeWord yaml text:-31 multilineText:146 boolean:-57 choice:-33 reference:-29 file:37
type typeWord year text:116 integer:-23 boolean:-33 choice:34 reference:-41
type typeWord years text:-24 boolean:-90 reference:160
type typeWord your text:175 multilineText:-33 url:-20 boolean:-33
type typeWord zero text:-33 integer:-54 number:-20 boolean:192
presence bias 0 required:-622 optional:-248 conditional:-172 unstated:306
presence presenceColumn 2 conditional:5000
presence presenceColumn 3 required:5571 conditional:-55 unstated:-501
presence presenceColumn 35 optional:5000
presence presenceColumn 36 required:5000
presence presenceColumn 4 optional:5105 unstated:-94
presence presenceColumnWord yes required:234 conditional:-29 unstated:-199
presence presenceCondition 1000 required:-486 optional:-327 conditional:-742 unstated:581
presence presenceCondition 1001 required:-465 optional:-113 conditional:81 unstated:89
presence presenceCondition 1002 required:-276 optional:25 conditional:479 unstated:-374
presence presenceCondition 1003 required:-70 optional:-272 conditional:132 unstated:159
presence presenceCondition 101 required:187 optional:-21 conditional:307 unstated:-483
presence presenceCondition 103 optional:-52 conditional:66
presence presenceCondition 104 conditional:1500
presence presenceCondition 105 conditional:1500
presence presenceCondition 120 conditional:1500
presence presenceCondition 121 conditional:1500
presence presenceCondition 136 conditional:1500
presence presenceCondition 137 conditional:1500
presence presenceCondition 152 conditional:1500
presence presenceCondition 153 conditional:1500
presence presenceCondition 16 required:-69 conditional:55
presence presenceCondition 168 conditional:1500
presence presenceCondition 169 required:-53 optional:-48 conditional:903 unstated:686
presence presenceCondition 171 conditional:93 unstated:-80
presence presenceCondition 18 conditional:-95 unstated:117
presence presenceCondition 20 optional:111 conditional:-172 unstated:46
presence presenceCondition 22 optional:-102 conditional:-274 unstated:391
presence presenceCondition 24 required:-33 optional:144 conditional:1638 unstated:-277
presence presenceCondition 25 conditional:1463 unstated:53
presence presenceCondition 26 optional:-78 conditional:-315 unstated:399
presence presenceCondition 32 required:-162 optional:327 conditional:-101 unstated:-188
presence presenceCondition 33 optional:96 conditional:200 unstated:-275
presence presenceCondition 34 required:-20 optional:-116 conditional:-65 unstated:200
presence presenceCondition 36 conditional:146 unstated:-125
presence presenceCondition 38 conditional:-44 unstated:49
presence presenceCondition 40 conditional:1500
presence presenceCondition 41 conditional:1500
presence presenceCondition 48 optional:82 conditional:-293 unstated:222
presence presenceCondition 50 unstated:31
presence presenceCondition 52 required:-66 optional:-117 conditional:386 unstated:-222
presence presenceCondition 53 required:-24 conditional:453 unstated:-438
presence presenceCondition 54 optional:-44 conditional:49
presence presenceCondition 56 conditional:2284 unstated:219
presence presenceCondition 57 conditional:2345 unstated:164
presence presenceCondition 58 optional:-32 conditional:307 unstated:-277
presence presenceCondition 59 conditional:135 unstated:-117
presence presenceCondition 64 required:134 optional:-173 conditional:84 unstated:-49
presence presenceCondition 72 required:30 conditional:2537 unstated:-66
presence presenceCondition 73 conditional:2565 unstated:-44
presence presenceCondition 8 conditional:1500
presence presenceCondition 80 required:-285 optional:-341 conditional:-138 unstated:636
presence presenceCondition 81 conditional:87 unstated:-76
presence presenceCondition 82 optional:121 conditional:-166 unstated:66
presence presenceCondition 84 required:-120 optional:-220 conditional:450 unstated:-172
presence presenceCondition 85 required:-149 optional:-23 conditional:484 unstated:-328
presence presenceCondition 86 conditional:228 unstated:-214
presence presenceCondition 88 conditional:1500
presence presenceCondition 89 conditional:1500
presence presenceCondition 9 conditional:1500
presence presenceConditionMark 0 required:-366 optional:145 conditional:-161 unstated:131
presence presenceConditionMark 1 required:-117 optional:-428 conditional:563 unstated:-239
presence presenceConditionWord appears unstated:28
presence presenceConditionWord applicable conditional:395 unstated:-368
presence presenceConditionWord applies required:-21 optional:-110 conditional:619 unstated:-502
presence presenceConditionWord available required:-38 optional:85 conditional:-340 unstated:285
presence presenceConditionWord displayed required:-27 optional:-56 conditional:48 unstated:28
presence presenceConditionWord for required:-304 optional:-133 conditional:578 unstated:-276
presence presenceConditionWord if required:-464 optional:263 conditional:202 unstated:-230
presence presenceConditionWord only required:-21 optional:-58 conditional:98 unstated:-127
presence presenceConditionWord required optional:-181 conditional:-41 unstated:217
presence presenceConditionWord shown conditional:-106 unstated:103
presence presenceConditionWord unless conditional:-25 unstated:38
presence presenceConditionWord used conditional:69 unstated:-49
presence presenceConditionWord visible optional:-48 conditional:-52 unstated:101
presence presenceConditionWord when required:194 optional:-82 conditional:-126
presence presenceConditionWord with conditional:-58 unstated:70
presence presenceDefault 0 required:-378 optional:-668 conditional:-67 unstated:311
presence presenceDefault 1 required:-45 optional:136 conditional:-46 unstated:-41
presence presenceDefault 2 required:-101 optional:122 conditional:-124 unstated:59
presence presenceDefault 3 required:-260 optional:-82 conditional:-183 unstated:480
presence presenceDefault 4 required:-139 conditional:-69 unstated:102
presence presenceEdition 0 optional:-32 conditional:262 unstated:-223
presence presenceFirst 0 required:-26 conditional:-23 unstated:64
presence presenceFirst 1 required:-36 optional:-31 conditional:99 unstated:-33
presence presenceFirst a required:207 optional:-364 conditional:-390 unstated:547
presence presenceFirst accept conditional:152 unstated:-143
presence presenceFirst access unstated:26
presence presenceFirst add required:-96 optional:157 conditional:-195 unstated:112
presence presenceFirst additional conditional:-36 unstated:63
presence presenceFirst address conditional:-56 unstated:74
presence presenceFirst after required:26 conditional:127 unstated:-142
presence presenceFirst all optional:-43 conditional:-37 unstated:90
presence presenceFirst allow required:-28 optional:-56 conditional:-139 unstated:216
presence presenceFirst allows required:-54 optional:-61 conditional:-168 unstated:266
presence presenceFirst an required:-48 optional:459 conditional:-159 unstated:-239
presence presenceFirst api required:-64 optional:156 conditional:-90
presence presenceFirst applications conditional:-29 unstated:51
presence presenceFirst apply conditional:-32 unstated:62
presence presenceFirst are conditional:148 unstated:-125
presence presenceFirst as required:-32 optional:-25 conditional:-75 unstated:121
presence presenceFirst assign required:-50 optional:-87 conditional:-54 unstated:192
presence presenceFirst authentication required:-35 conditional:-79 unstated:98
presence presenceFirst automatically conditional:-66 unstated:87
presence presenceFirst azure required:-39 optional:-42 conditional:-71 unstated:161
presence presenceFirst base conditional:-28 unstated:43
presence presenceFirst by optional:-133 conditional:-97 unstated:253
presence presenceFirst can conditional:-238 unstated:255
presence presenceFirst certificate optional:-32 conditional:-55 unstated:95
presence presenceFirst change optional:-37 conditional:-67 unstated:122
presence presenceFirst check required:-29 optional:-47 conditional:-106 unstated:201
presence presenceFirst choice conditional:-21 unstated:42
presence presenceFirst choose required:47 optional:-156 conditional:-312 unstated:433
presence presenceFirst clear conditional:161 unstated:-151
presence presenceFirst click required:-30 optional:129 conditional:-122 unstated:24
presence presenceFirst color conditional:-24 unstated:41
presence presenceFirst comma-separated conditional:199 unstated:-211
presence presenceFirst configure required:146 optional:-77 conditional:24 unstated:-105
presence presenceFirst connection conditional:-22 unstated:36
presence presenceFirst controls required:-110 optional:-135 conditional:-248 unstated:499
presence presenceFirst copy required:-26 optional:-95 conditional:-67 unstated:189
presence presenceFirst create required:-42 optional:137 conditional:-112
presence presenceFirst currently conditional:168 unstated:-166
presence presenceFirst custom required:-71 conditional:50 unstated:41
presence presenceFirst customer unstated:31
presence presenceFirst customize conditional:-25 unstated:40
presence presenceFirst decides optional:-33 conditional:-40 unstated:83
presence presenceFirst default required:-48 optional:-82 conditional:-217 unstated:346
presence presenceFirst defaults required:339 optional:-154 conditional:-117 unstated:-80
presence presenceFirst define required:-41 optional:-59 unstated:110
presence presenceFirst defines required:-78 optional:-21 conditional:-284 unstated:382
presence presenceFirst delete conditional:-23 unstated:35
presence presenceFirst depending required:-46 optional:-202 conditional:910 unstated:-658
presence presenceFirst describe conditional:-48 unstated:70
presence presenceFirst determine optional:-24 conditional:28
presence presenceFirst determines required:-26 optional:-44 conditional:64
presence presenceFirst disabled conditional:-24 unstated:45
presence presenceFirst display optional:-46 conditional:-100 unstated:136
presence presenceFirst displays optional:-26 conditional:718 unstated:-678
presence presenceFirst during optional:-36 conditional:-51 unstated:106
presence presenceFirst each required:-37 optional:123 conditional:401 unstated:-489
presence presenceFirst edit required:-76 optional:-30 conditional:-63 unstated:186
presence presenceFirst either required:137 conditional:-41 unstated:-83
presence presenceFirst email required:120 conditional:-88 unstated:-34
presence presenceFirst enable required:-24 optional:-197 conditional:-162 unstated:402
presence presenceFirst enabled optional:-22 conditional:-35 unstated:62
presence presenceFirst enables optional:-37 conditional:-79 unstated:126
presence presenceFirst enabling conditional:82 unstated:-69
presence presenceFirst enter required:53 optional:98 conditional:-286 unstated:-119
presence presenceFirst environment conditional:-29 unstated:51
presence presenceFirst example required:-34 optional:-26 conditional:316 unstated:-259
presence presenceFirst external conditional:-40 unstated:63
presence presenceFirst extra required:-21 optional:-42 conditional:600 unstated:-539
presence presenceFirst field required:-84 optional:213 conditional:-80 unstated:-62
presence presenceFirst file required:-49 optional:44 conditional:-25 unstated:23
presence presenceFirst fill required:-130 optional:559 conditional:-255 unstated:-239
presence presenceFirst filter conditional:148 unstated:-154
presence presenceFirst find conditional:-31 unstated:60
presence presenceFirst first conditional:-23 unstated:49
presence presenceFirst fixed optional:-25 conditional:125 unstated:-83
presence presenceFirst for required:-147 optional:-171 conditional:268
presence presenceFirst form conditional:-27 unstated:46
presence presenceFirst from required:-59 optional:-80 conditional:141
presence presenceFirst generate conditional:-23 unstated:39
presence presenceFirst give required:-22 optional:-35 conditional:-87 unstated:149
presence presenceFirst go conditional:-32 unstated:68
presence presenceFirst hello optional:-47 conditional:-35 unstated:91
presence presenceFirst here optional:-113 unstated:115
presence presenceFirst hide required:-25 optional:-32 conditional:-90 unstated:141
presence presenceFirst hour conditional:-66 unstated:73
presence presenceFirst how required:124 optional:-111 conditional:-46 unstated:24
presence presenceFirst html conditional:84 unstated:-66
presence presenceFirst http optional:27 conditional:-22
presence presenceFirst human-readable conditional:-50 unstated:64
presence presenceFirst if required:-127 optional:-20 conditional:248 unstated:-184
presence presenceFirst in required:-196 optional:-192 conditional:-372 unstated:765
presence presenceFirst include required:-43 optional:253 conditional:29 unstated:-245
presence presenceFirst initial conditional:-32 unstated:52
presence presenceFirst input conditional:-25 unstated:51
presence presenceFirst internal conditional:-115 unstated:134
presence presenceFirst ip required:142 optional:71 conditional:-50 unstated:-170
presence presenceFirst is required:-108 optional:-149 conditional:164 unstated:91
presence presenceFirst it required:-68 optional:-97 conditional:343 unstated:-207
presence presenceFirst json required:-211 optional:141 conditional:402 unstated:-336
presence presenceFirst keep required:-44 optional:55 conditional:-74 unstated:86
presence presenceFirst ldap required:156 optional:-31 conditional:-49 unstated:-70
presence presenceFirst leave required:-65 optional:799 conditional:-221 unstated:-543
presence presenceFirst limit conditional:-27 unstated:48
presence presenceFirst limits conditional:153 unstated:-123
presence presenceFirst list unstated:27
presence presenceFirst local conditional:-24 unstated:46
presence presenceFirst locate optional:-22 conditional:-59 unstated:95
presence presenceFirst log optional:85 conditional:-47 unstated:-30
presence presenceFirst make required:134 optional:-59 conditional:21 unstated:-99
presence presenceFirst maximum required:-62 optional:36 conditional:-132 unstated:147
presence presenceFirst message conditional:-44 unstated:71
presence presenceFirst minimum required:-38 optional:68 conditional:-57 unstated:25
presence presenceFirst modify optional:-213 conditional:-22 unstated:240
presence presenceFirst multiple optional:74 conditional:-25 unstated:-45
presence presenceFirst mysql conditional:-75 unstated:77
presence presenceFirst name required:-64 optional:-215 conditional:-165 unstated:451
presence presenceFirst navigate unstated:21
presence presenceFirst new required:-21 optional:-109 conditional:694 unstated:-565
presence presenceFirst next optional:-20 conditional:-39 unstated:72
presence presenceFirst no required:-38 optional:487 conditional:-260 unstated:-223
presence presenceFirst note conditional:-26 unstated:41
presence presenceFirst now conditional:-20 unstated:38
presence presenceFirst number conditional:-137 unstated:182
presence presenceFirst on required:149 unstated:-123
presence presenceFirst once required:-37 optional:-55 conditional:530 unstated:-442
presence presenceFirst one required:-25 conditional:-65 unstated:105
presence presenceFirst only required:174 optional:-62 conditional:56 unstated:-162
presence presenceFirst open unstated:39
presence presenceFirst option conditional:49 unstated:-41
presence presenceFirst optional required:-33 optional:398 conditional:-145 unstated:-245
presence presenceFirst optionally required:-22 optional:394 conditional:-73 unstated:-303
presence presenceFirst override optional:34 conditional:-42 unstated:31
presence presenceFirst parameter required:-32 optional:328 conditional:-90 unstated:-201
presence presenceFirst password required:120 optional:148 conditional:-77 unstated:-197
presence presenceFirst paste required:141 optional:-86 conditional:-23 unstated:-30
presence presenceFirst path required:-36 optional:-50 conditional:-101 unstated:180
presence presenceFirst port unstated:27
presence presenceFirst primary conditional:-44 unstated:63
presence presenceFirst provide required:-27 optional:-288 conditional:455 unstated:-205
presence presenceFirst provides conditional:-33 unstated:58
presence presenceFirst public conditional:-182 unstated:204
presence presenceFirst query required:137 optional:-25 conditional:-25 unstated:-86
presence presenceFirst refers required:-36 optional:-56 conditional:57 unstated:29
presence presenceFirst refresh conditional:-27 unstated:44
presence presenceFirst relative required:-22 optional:-27 conditional:-53 unstated:102
presence presenceFirst remove conditional:161 unstated:-141
presence presenceFirst repository conditional:-55 unstated:74
presence presenceFirst request unstated:21
presence presenceFirst require optional:-32 conditional:-157 unstated:205
presence presenceFirst required required:-110 optional:-55 unstated:194
presence presenceFirst reserved optional:61 conditional:-31 unstated:-24
presence presenceFirst search required:-41 optional:178 unstated:-132
presence presenceFirst select required:198 optional:-549 conditional:-210 unstated:241
presence presenceFirst selected conditional:-22 unstated:27
presence presenceFirst set required:192 optional:-275 conditional:103
presence presenceFirst sets required:-78 conditional:-132 unstated:196
presence presenceFirst short optional:25 conditional:-88 unstated:61
presence presenceFirst show optional:-29 conditional:-111 unstated:149
presence presenceFirst shows conditional:-35 unstated:46
presence presenceFirst sign conditional:-29 unstated:35
presence presenceFirst signature optional:-20 conditional:-69 unstated:97
presence presenceFirst since required:127 unstated:-98
presence presenceFirst skip optional:-24 conditional:443 unstated:-409
presence presenceFirst sort required:-56 optional:-36 conditional:-45 unstated:134
presence presenceFirst source required:159 conditional:-25 unstated:-122
presence presenceFirst specific unstated:22
presence presenceFirst specifies required:669 optional:-249 conditional:-617
presence presenceFirst specify required:-53 optional:82 unstated:-62
presence presenceFirst start conditional:156 unstated:-132
presence presenceFirst support required:-125 optional:-26 conditional:230 unstated:-85
presence presenceFirst target optional:-20 conditional:-37 unstated:44
presence presenceFirst test conditional:-41 unstated:69
presence presenceFirst text optional:46 conditional:-42
presence presenceFirst the required:-23 optional:-628 conditional:111 unstated:143
presence presenceFirst then required:-30 optional:-38 conditional:67
presence presenceFirst there optional:-26 conditional:-57 unstated:99
presence presenceFirst these optional:-35 conditional:-68 unstated:110
presence presenceFirst this required:-250 optional:147 conditional:-50 unstated:42
presence presenceFirst tick optional:-25 conditional:415 unstated:-381
presence presenceFirst time required:-22 optional:-37 conditional:-41 unstated:95
presence presenceFirst title conditional:-39 unstated:60
presence presenceFirst to required:-185 optional:844 conditional:-424 unstated:-372
presence presenceFirst toggle required:-38 optional:-59 conditional:147 unstated:-61
presence presenceFirst total required:133 conditional:-36 unstated:-69
presence presenceFirst true conditional:-54 unstated:64
presence presenceFirst turn conditional:-60 unstated:76
presence presenceFirst turns conditional:-27 unstated:38
presence presenceFirst type optional:53 conditional:-138 unstated:67
presence presenceFirst types unstated:26
presence presenceFirst under required:-32 optional:-55 conditional:-125 unstated:220
presence presenceFirst unique optional:-86 conditional:-123 unstated:176
presence presenceFirst update conditional:-20 unstated:39
presence presenceFirst url optional:-27 conditional:-65 unstated:106
presence presenceFirst use required:-55 optional:-93 conditional:-268 unstated:427
presence presenceFirst used required:-28 optional:-72 conditional:-33 unstated:142
presence presenceFirst user required:-135 conditional:262 unstated:-140
presence presenceFirst username required:-40 optional:202 conditional:-39 unstated:-144
presence presenceFirst users optional:-20 conditional:153 unstated:-126
presence presenceFirst value required:-109 optional:-139 conditional:1185 unstated:-968
presence presenceFirst version required:-29 optional:-25 conditional:-57 unstated:111
presence presenceFirst what required:-32 optional:-79 conditional:-171 unstated:283
presence presenceFirst when required:-88 optional:88 conditional:-60 unstated:49
presence presenceFirst where conditional:-22 unstated:36
presence presenceFirst whether required:-60 optional:78 conditional:-259 unstated:239
presence presenceFirst who required:-20 optional:126 conditional:-109
presence presenceFirst with conditional:-76 unstated:97
presence presenceFirst write optional:-20 unstated:38
presence presenceFirst you required:-31 optional:-112 conditional:-139 unstated:271
presence presenceFirst your required:-172 optional:-192 conditional:243 unstated:99
presence presenceHeading 1 required:246 optional:1259 conditional:399 unstated:-419
presence presenceHeading 2 required:1267 optional:342 conditional:140 unstated:-250
presence presenceHeading 3 required:-274 optional:-155 conditional:74 unstated:329
presence presenceHeading 5 required:-141 optional:2641 conditional:-257 unstated:-804
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:171 optional:115 conditional:-52 unstated:-236
presence presenceHeading 67 required:-22 optional:-75 conditional:51 unstated:37
presence presenceHeading 69 required:-32 optional:1300 conditional:-194 unstated:-1123
presence presenceHeading 7 required:-64 optional:-101 conditional:-111 unstated:274
presence presenceHeading 71 optional:-25 conditional:-40 unstated:65
presence presenceIfLater 1 required:-39 optional:-250 conditional:186 unstated:27
presence presenceIntro #40 optional:124 conditional:-85 unstated:-27
presence presenceIntro #42 optional:-29 conditional:334 unstated:-304
presence presenceIntro #43 optional:-51 conditional:302 unstated:-239
presence presenceIntro #46 optional:-43 conditional:340 unstated:-305
presence presenceIntro #47 optional:-21 conditional:200 unstated:-163
presence presenceIntro #48 optional:167 conditional:182 unstated:-356
presence presenceIntro #49 required:-59 optional:-151 conditional:253 unstated:-21
presence presenceIntro #4a conditional:-133 unstated:150
presence presenceIntro #4d optional:197 conditional:-126 unstated:-64
presence presenceIntro #4e optional:-37 conditional:339 unstated:-283
presence presenceIntro #4f optional:-30 conditional:-72 unstated:114
presence presenceIntro #50 optional:-23 conditional:243 unstated:-215
presence presenceIntro #53 required:-73 optional:-187 conditional:305 unstated:-44
presence presenceIntro #57 conditional:-57 unstated:86
presence presenceIntro #59 unstated:22
presence presenceIntro #5a required:-47 optional:-62 unstated:98
presence presenceIntro #5b conditional:84 unstated:-68
presence presenceIntro byDefault required:-83 optional:-213 conditional:115 unstated:163
presence presenceIntro example required:-189 optional:130 conditional:-173 unstated:182
presence presenceIntro existing required:-220 optional:567 conditional:-100 unstated:-332
presence presenceIntro following required:499 optional:-186 conditional:-268 unstated:-184
presence presenceIntro followingValues required:-59 optional:145 conditional:-71 unstated:-166
presence presenceIntro fromMenu required:161 optional:-221 conditional:-360 unstated:397
presence presenceIntro logIn required:101 optional:-148 conditional:29 unstated:-22
presence presenceIntro neededIf required:-47 optional:-23 conditional:-233 unstated:296
presence presenceIntro needs required:-171 optional:-105 conditional:143 unstated:106
presence presenceIntro oneOf required:-125 optional:-50 conditional:64 unstated:100
presence presenceIntro optional required:-184 optional:711 conditional:-267 unstated:-278
presence presenceIntro optionsAnnounced required:141 conditional:380 unstated:-519
presence presenceIntro ordered required:50 optional:-157 conditional:-154 unstated:-61
presence presenceIntro pairs required:308 optional:-79 conditional:-97 unstated:-151
presence presenceIntro range required:510 optional:127 conditional:-70 unstated:-593
presence presenceIntro recommended required:-24 optional:-52 conditional:-114 unstated:204
presence presenceIntro required required:186 optional:321 conditional:-294 unstated:-241
presence presenceIntro separated required:-39 optional:-37 conditional:-109 unstated:184
presence presenceIntro severalOf required:-45 optional:549 conditional:65 unstated:-604
presence presenceIntro shownOnly required:-133 optional:-77 conditional:-244 unstated:460
presence presenceIntro valuesAre required:330 optional:-634 conditional:-243 unstated:399
presence presenceIntro whether required:-238 optional:98 conditional:-310 unstated:429
presence presenceIntroCondition 0 required:-1114 optional:42 conditional:61 unstated:319
presence presenceIntroCondition 1 required:877 optional:58 conditional:-418 unstated:-763
presence presenceIntroCondition 2 required:-257 optional:-421 conditional:254 unstated:203
presence presenceIntroCondition 3 required:1140 optional:-133 conditional:-703 unstated:-382
presence presenceIntroCondition 4 required:-105 optional:72 conditional:-163 unstated:176
presence presenceIntroCondition 5 optional:63 conditional:-109 unstated:64
presence presenceIntroCondition 6 required:-692 optional:-190 conditional:371 unstated:-416
presence presenceIntroCondition 64 required:-108 optional:-205 conditional:-166 unstated:449
presence presenceIntroCondition 65 required:-61 optional:52 conditional:-120 unstated:121
presence presenceIntroCondition 66 required:-22 optional:-61 conditional:-65 unstated:156
presence presenceIntroCondition 67 required:179 optional:-42 conditional:32 unstated:-164
presence presenceIntroCondition 69 unstated:30
presence presenceIntroCondition 70 required:-298 optional:391 conditional:163 unstated:-402
presence presenceIntroWord #40 required:457 optional:-114 conditional:-281 unstated:-78
presence presenceIntroWord #41 required:1784 optional:446 conditional:-23 unstated:-201
presence presenceIntroWord #80 required:-181 optional:689 conditional:-73 unstated:-435
presence presenceIntroWord #81 optional:1999 conditional:136 unstated:-129
presence presenceIntroWord #c0 conditional:-51 unstated:74
presence presenceLabel 1 optional:4792 unstated:239
presence presenceLabel 2 required:5009
presence presenceLabel 3 required:1012 conditional:-25 unstated:26
presence presenceLabel 5 optional:196 unstated:-179
presence presenceLegend 0 required:-37 optional:118 conditional:-130 unstated:41
presence presenceMood 0 required:-401 optional:-206 conditional:-311 unstated:308
presence presenceMood 1 required:-391 optional:109 conditional:-32 unstated:75
presence presenceMood 2 required:-164 conditional:38
presence presenceMood 3 required:171 optional:171 conditional:236 unstated:-593
presence presenceMood 4 required:-84 optional:-178 conditional:191 unstated:44
presence presenceMood 5 required:-200 optional:185 conditional:131 unstated:-128
presence presenceMood 6 required:-65 optional:-265 conditional:-191 unstated:43
presence presenceMood 64 required:-276 optional:-440 conditional:-137 unstated:682
presence presenceMood 65 required:-52 optional:20 conditional:-185 unstated:204
presence presenceMood 66 required:-23 optional:-68 conditional:-196 unstated:285
presence presenceMood 67 required:-20 optional:-55 conditional:81
presence presenceMood 68 required:-32 optional:-37 conditional:26 unstated:42
presence presenceMood 69 conditional:-81 unstated:99
presence presenceMood 70 required:-264 optional:-65 conditional:226 unstated:-24
presence presenceParent 1 optional:1090 unstated:-82
presence presenceParent 2 required:1186 conditional:-47 unstated:-163
presence presencePhrase #40 required:-30 optional:-307 conditional:153 unstated:167
presence presencePhrase #42 required:-55 optional:-20 conditional:-96 unstated:175
presence presencePhrase #43 optional:-83 conditional:330 unstated:-248
presence presencePhrase #46 conditional:-63 unstated:75
presence presencePhrase #47 optional:-22 conditional:80 unstated:-47
presence presencePhrase #48 conditional:-46 unstated:75
presence presencePhrase #49 optional:-44 conditional:-35 unstated:92
presence presencePhrase #4a unstated:38
presence presencePhrase #4b optional:-47 conditional:-73 unstated:125
presence presencePhrase #4c conditional:-43 unstated:53
presence presencePhrase #4d optional:-83 conditional:-37 unstated:132
presence presencePhrase #4e optional:-24 conditional:-77 unstated:106
presence presencePhrase #4f required:-33 optional:-114 conditional:-81 unstated:211
presence presencePhrase #50 required:-59 optional:71 conditional:-61 unstated:33
presence presencePhrase #53 optional:-54 conditional:-74 unstated:148
presence presencePhrase #54 optional:-30 conditional:340 unstated:-302
presence presencePhrase #56 conditional:-74 unstated:101
presence presencePhrase #57 optional:-159 conditional:138 unstated:-146
presence presencePhrase #58 unstated:23
presence presencePhrase #59 conditional:-49 unstated:73
presence presencePhrase #5a required:-21 optional:-118 conditional:35 unstated:108
presence presencePhrase byDefault required:214 conditional:-375 unstated:65
presence presencePhrase defaultIs required:115 optional:-113 conditional:20 unstated:-70
presence presencePhrase example required:186 optional:-461 conditional:369 unstated:-174
presence presencePhrase existing required:-184 optional:-201 conditional:-354 unstated:587
presence presencePhrase filledByItself required:-95 unstated:101
presence presencePhrase following required:-111 optional:-20 conditional:-158 unstated:247
presence presencePhrase followingValues required:-81 optional:-358 conditional:112 unstated:274
presence presencePhrase fromMenu required:-143 optional:-187 conditional:25 unstated:283
presence presencePhrase leaveBlank optional:3478 conditional:-87 unstated:-384
presence presencePhrase logIn required:-37 optional:158 conditional:-320 unstated:209
presence presencePhrase multiline required:-249 optional:-244 conditional:344 unstated:71
presence presencePhrase neededIf required:-47 optional:-105 conditional:238 unstated:-141
presence presencePhrase needs required:-67 optional:-41 conditional:372 unstated:-272
presence presencePhrase omission required:-202 optional:2707 conditional:148 unstated:-158
presence presencePhrase oneOf optional:-244 conditional:113 unstated:120
presence presencePhrase optional required:-274 optional:2268 conditional:-192 unstated:-467
presence presencePhrase optionsAnnounced conditional:127 unstated:-93
presence presencePhrase ordered required:-414 optional:-273 conditional:320 unstated:-385
presence presencePhrase pairs required:-25 optional:-20 conditional:-117 unstated:176
presence presencePhrase range optional:-246 conditional:107 unstated:114
presence presencePhrase recommended required:-86 optional:-255 conditional:-46 unstated:382
presence presencePhrase required required:830 optional:-183 conditional:-179 unstated:-570
presence presencePhrase separated required:-92 optional:-112 conditional:-42 unstated:229
presence presencePhrase severalOf required:-31 optional:128 conditional:106 unstated:-204
presence presencePhrase shownOnly required:-98 optional:80 conditional:-89 unstated:60
presence presencePhrase valuesAre required:-307 optional:358 conditional:-283 unstated:168
presence presencePhrase whether required:-150 optional:-51 conditional:-37 unstated:214
presence presencePhraseLater #40 optional:-55 conditional:298 unstated:-239
presence presencePhraseLater #41 conditional:-38 unstated:51
presence presencePhraseLater #42 required:-24 conditional:54
presence presencePhraseLater #43 optional:-73 conditional:66
presence presencePhraseLater #44 unstated:21
presence presencePhraseLater #46 conditional:-29 unstated:40
presence presencePhraseLater #47 conditional:-69 unstated:98
presence presencePhraseLater #48 required:-22 optional:-25 conditional:-143 unstated:198
presence presencePhraseLater #49 optional:-71 conditional:-43 unstated:119
presence presencePhraseLater #4a conditional:128 unstated:-113
presence presencePhraseLater #4d required:-22 optional:-50 conditional:69
presence presencePhraseLater #4e conditional:-44 unstated:57
presence presencePhraseLater #4f required:-24 optional:-65 conditional:63 unstated:35
presence presencePhraseLater #50 optional:-54 conditional:-87 unstated:168
presence presencePhraseLater #51 conditional:-36 unstated:42
presence presencePhraseLater #53 optional:-75 conditional:-52 unstated:131
presence presencePhraseLater #54 conditional:-43 unstated:50
presence presencePhraseLater #56 conditional:-24 unstated:32
presence presencePhraseLater #57 required:-32 optional:-52 conditional:162 unstated:-75
presence presencePhraseLater #59 conditional:311 unstated:-296
presence presencePhraseLater #5a conditional:83 unstated:-62
presence presencePhraseLater byDefault required:-47 optional:558 conditional:-407 unstated:-178
presence presencePhraseLater defaultIs required:-155 optional:273 conditional:-164 unstated:43
presence presencePhraseLater example required:-212 optional:-237 conditional:215 unstated:-57
presence presencePhraseLater existing required:-151 optional:181 conditional:-21 unstated:-21
presence presencePhraseLater filledByItself required:-149 optional:482 conditional:-135 unstated:-226
presence presencePhraseLater following required:-111 optional:-73 conditional:-351 unstated:524
presence presencePhraseLater followingValues required:-75 optional:-121 conditional:-160 unstated:342
presence presencePhraseLater fromMenu required:-168 optional:105 conditional:-267 unstated:302
presence presencePhraseLater leaveBlank required:-34 optional:3514 conditional:-242 unstated:-742
presence presencePhraseLater logIn required:-20 optional:-32 conditional:-20 unstated:71
presence presencePhraseLater multiline required:-58 optional:-73 unstated:145
presence presencePhraseLater neededIf required:138 conditional:128 unstated:-257
presence presencePhraseLater needs required:-56 optional:122 conditional:-154 unstated:69
presence presencePhraseLater omission required:-39 optional:2715 conditional:-68 unstated:-614
presence presencePhraseLater oneOf required:-116 optional:62 conditional:-120 unstated:149
presence presencePhraseLater optional required:-265 optional:1185 conditional:-223 unstated:-870
presence presencePhraseLater ordered required:-218 optional:99 conditional:-52 unstated:102
presence presencePhraseLater pairs required:-21 conditional:-33 unstated:70
presence presencePhraseLater range required:47 optional:-85 conditional:262 unstated:-246
presence presencePhraseLater recommended required:-49 optional:-70 conditional:24 unstated:92
presence presencePhraseLater required required:1056 optional:-217 conditional:-219 unstated:-694
presence presencePhraseLater separated required:-123 optional:70
presence presencePhraseLater severalOf required:72 optional:-53 conditional:-157 unstated:114
presence presencePhraseLater shownOnly required:-66 optional:-136 conditional:182
presence presencePhraseLater valuesAre required:-146 optional:-338 conditional:347 unstated:44
presence presencePhraseLater whether required:-97 optional:-47 unstated:135
presence presencePrefix by optional:-132 conditional:-89 unstated:243
presence presencePrefix check conditional:72 unstated:-48
presence presencePrefix choose optional:-22 conditional:147 unstated:-107
presence presencePrefix comma-separated conditional:199 unstated:-211
presence presencePrefix configure required:162 optional:-51 conditional:63 unstated:-184
presence presencePrefix default required:-48 optional:-82 conditional:-217 unstated:346
presence presencePrefix defaults required:339 optional:-154 conditional:-117 unstated:-80
presence presencePrefix either required:137 conditional:-41 unstated:-83
presence presencePrefix enable conditional:-46 unstated:57
presence presencePrefix enter required:-362 optional:-471 conditional:106 unstated:327
presence presencePrefix example required:-34 optional:-26 conditional:316 unstated:-259
presence presencePrefix fill required:-130 optional:559 conditional:-255 unstated:-239
presence presencePrefix go conditional:-32 unstated:68
presence presencePrefix if optional:-281 unstated:293
presence presencePrefix leave optional:201 conditional:-47 unstated:-149
presence presencePrefix list unstated:27
presence presencePrefix multiple optional:74 conditional:-25 unstated:-45
presence presencePrefix one required:-25 conditional:-65 unstated:105
presence presencePrefix open unstated:28
presence presencePrefix optional optional:383 conditional:-70 unstated:-297
presence presencePrefix optionally required:-22 optional:394 conditional:-73 unstated:-303
presence presencePrefix paste optional:-31 conditional:41
presence presencePrefix provide required:-28 optional:-136 conditional:507 unstated:-383
presence presencePrefix required required:-110 optional:-55 conditional:-20 unstated:195
presence presencePrefix select required:-43 optional:-29 conditional:184 unstated:-124
presence presencePrefix set required:-157 optional:-61 unstated:190
presence presencePrefix specify optional:-97 conditional:-32 unstated:85
presence presencePrefix the required:-116 optional:47 conditional:-35 unstated:77
presence presencePrefix tick optional:-21 conditional:494 unstated:-468
presence presencePrefix toggle conditional:-21 unstated:29
presence presencePrefix turn conditional:-52 unstated:62
presence presencePrefix when optional:-26 conditional:-67 unstated:102
presence presencePrefix whether required:-60 optional:78 conditional:-259 unstated:239
presence presenceScope 1 required:3784 optional:446 conditional:-23 unstated:-201
presence presenceScope 10 optional:4185 unstated:-165
presence presenceScope 13 required:3767 optional:342 conditional:140 unstated:-250
presence presenceScope 14 optional:4075 conditional:-32 unstated:-46
presence presenceScope 2 optional:4001
presence presenceScope 5 required:4000
presence presenceScope 6 optional:4000
presence presenceScope 78 optional:135 conditional:-124
presence presenceScope 9 required:4252 unstated:-221
presence presenceTab 0 required:-220 optional:-280 conditional:207 unstated:220
presence presenceTab 64 optional:-20 conditional:-77 unstated:108
presence presenceType 0 required:-204 optional:-41 conditional:-179 unstated:-79
presence presenceType 1 required:-682 optional:-595 conditional:-179 unstated:829
presence presenceVia 0 required:-510 optional:-631 conditional:80 unstated:54
presence presenceVia 1 required:-463 optional:-338 conditional:-238 unstated:295
presence presenceVia 2 required:28 optional:186 conditional:-570 unstated:245
presence presenceVia 3 required:-341 optional:-444 conditional:65 unstated:37
presence presenceWord #4 required:-28 optional:-70 unstated:39
presence presenceWord #5 required:2837 optional:-50 unstated:224
presence presenceWord #6 required:594 optional:-132 conditional:-250 unstated:-334
presence presenceWord #7 required:4192 optional:-62 conditional:-20 unstated:-86
presence presenceWord #8 required:-121 conditional:163 unstated:-67
presence presenceWord #9 optional:3051 conditional:-38
presence presenceWord #a required:-283 optional:720 conditional:-61 unstated:-478
presence presenceWord #b required:-22 optional:3651 conditional:68 unstated:306
secret bias 0 -3534
secret descriptionWord credential -95
secret descriptionWord key 812
secret descriptionWord keys -29
secret descriptionWord password 499
secret descriptionWord passwords -104
secret descriptionWord secret 422
secret descriptionWord token 891
secret descriptionWord tokens -81
secret labelWord % -27
secret labelWord a -127
secret labelWord access 740
secret labelWord accesskey 162
secret labelWord account 369
secret labelWord action -32
secret labelWord add -38
secret labelWord additional -53
secret labelWord address -27
secret labelWord addresses -27
secret labelWord admin 21
secret labelWord agent -41
secret labelWord allow -38
secret labelWord allowed -35
secret labelWord amount -22
secret labelWord analytics -88
secret labelWord and -25
secret labelWord api 380
secret labelWord app -72
secret labelWord application 48
secret labelWord attribute -50
secret labelWord auth 33
secret labelWord authentication -33
secret labelWord available -22
secret labelWord aws 225
secret labelWord base -68
secret labelWord bitbucket -146
secret labelWord body -67
secret labelWord bot 53
secret labelWord build -22
secret labelWord by -29
secret labelWord ca 101
secret labelWord cert -40
secret labelWord certificate -102
secret labelWord channel 24
secret labelWord characters -113
secret labelWord check -43
secret labelWord cloud -40
secret labelWord code -28
secret labelWord collection -24
secret labelWord color -38
secret labelWord condition -22
secret labelWord conditions -20
secret labelWord configuration -35
secret labelWord confirm 22
secret labelWord connect -171
secret labelWord connector -51
secret labelWord contact -38
secret labelWord contacts -27
secret labelWord container -26
secret labelWord create -119
secret labelWord credentials 36
secret labelWord credit -24
secret labelWord criteria -24
secret labelWord css -25
secret labelWord currency -38
secret labelWord custom -73
secret labelWord data -160
secret labelWord database -26
secret labelWord date -122
secret labelWord default -67
secret labelWord deployment -24
secret labelWord description -174
secret labelWord directory -25
secret labelWord display -29
secret labelWord dn -32
secret labelWord docker -28
secret labelWord document -41
secret labelWord domain -43
secret labelWord domains -49
secret labelWord editor -71
secret labelWord email -98
secret labelWord enable -59
secret labelWord enabled -32
secret labelWord encryption 20
secret labelWord end -26
secret labelWord engine -30
secret labelWord environment -41
secret labelWord event -36
secret labelWord expire -24
secret labelWord expression -20
secret labelWord field -58
secret labelWord file 187
secret labelWord filter -65
secret labelWord flow -45
secret labelWord folder -22
secret labelWord for -128
secret labelWord format -32
secret labelWord forwarding 98
secret labelWord frequency -23
secret labelWord from -40
secret labelWord function -39
secret labelWord gateway -24
secret labelWord google -74
secret labelWord grant -20
secret labelWord group -101
secret labelWord groups -23
secret labelWord hash -74
secret labelWord header 136
secret labelWord headers -46
secret labelWord health -20
secret labelWord help -28
secret labelWord host 105
secret labelWord html -30
secret labelWord id -225
secret labelWord image -81
secret labelWord in -131
secret labelWord include -30
secret labelWord input -44
secret labelWord interval -30
secret labelWord invoice -41
secret labelWord ip -38
secret labelWord is -50
secret labelWord javascript -20
secret labelWord json 315
secret labelWord jwt -24
secret labelWord key 581
secret labelWord keys -126
secret labelWord label -35
secret labelWord language -26
secret labelWord limit -20
secret labelWord location -27
secret labelWord mapping -20
secret labelWord max -52
secret labelWord message -229
secret labelWord messages -31
secret labelWord metadata -213
secret labelWord minimum -108
secret labelWord mode -57
secret labelWord model -21
secret labelWord name -267
secret labelWord network 306
secret labelWord no -93
secret labelWord notification -20
secret labelWord number -81
secret labelWord oauth -90
secret labelWord of -92
secret labelWord on -46
secret labelWord order -35
secret labelWord organisation -46
secret labelWord organization -62
secret labelWord page -31
secret labelWord parameter -22
secret labelWord parameters -64
secret labelWord partition -140
secret labelWord passphrase 46
secret labelWord password 596
secret labelWord path -50
secret labelWord payload -66
secret labelWord payment -40
secret labelWord period -37
secret labelWord phone -30
secret labelWord policies -29
secret labelWord port -37
secret labelWord prefix -34
secret labelWord private 58
secret labelWord profile -30
secret labelWord project -187
secret labelWord prompt -30
secret labelWord provider -28
secret labelWord proxy -24
secret labelWord public -93
secret labelWord query -49
secret labelWord range -89
secret labelWord recipients -22
secret labelWord redirect -28
secret labelWord reference -25
secret labelWord registry -41
secret labelWord remote 20
secret labelWord repository -32
secret labelWord resource -54
secret labelWord routing 64
secret labelWord rule -31
secret labelWord schedule -23
secret labelWord schema -38
secret labelWord scopes -22
secret labelWord script -33
secret labelWord search -61
secret labelWord secret 991
secret labelWord secretkey 129
secret labelWord select -28
secret labelWord selector -28
secret labelWord send -44
secret labelWord separator -58
secret labelWord server -50
secret labelWord service 424
secret labelWord session 426
secret labelWord set -20
secret labelWord show -22
secret labelWord signing -98
secret labelWord size -30
secret labelWord skip -26
secret labelWord source -118
secret labelWord space -36
secret labelWord sql -99
secret labelWord ssh 262
secret labelWord start -55
secret labelWord state -57
secret labelWord strategy -21
secret labelWord subject -26
secret labelWord table -39
secret labelWord tags -43
secret labelWord target -84
secret labelWord task -33
secret labelWord team -22
secret labelWord template -58
secret labelWord text -71
secret labelWord time -20
secret labelWord timeout -55
secret labelWord title -35
secret labelWord tls 315
secret labelWord to 104
secret labelWord token 558
secret labelWord topic -47
secret labelWord type -139
secret labelWord types -44
secret labelWord unit -44
secret labelWord units -21
secret labelWord update -66
secret labelWord url -141
secret labelWord use -53
secret labelWord user 28
secret labelWord username -82
secret labelWord users -22
secret labelWord value 109
secret labelWord vendor -25
secret labelWord verify 74
secret labelWord version -24
secret labelWord webhook 22
secret labelWord x.509 -31
secret secretBigram #68beec90 2000
secret secretBigram access+key -608
secret secretBigram access+token 108
secret secretBigram api+key 2901
secret secretBigram api+token 33
secret secretBigram app+secret 35
secret secretBigram auth+token 24
secret secretBigram bot+token 51
secret secretBigram client+id -33
secret secretBigram client+secret 2056
secret secretBigram confirm+password 30
secret secretBigram encryption+key 2023
secret secretBigram event+type -21
secret secretBigram grant+types -20
secret secretBigram header+value 197
secret secretBigram json+credentials 2559
secret secretBigram json+file 290
secret secretBigram key+id -2007
secret secretBigram key+name -3001
secret secretBigram key+passphrase 46
secret secretBigram license+key 1000
secret secretBigram private+key 2362
secret secretBigram public+key -3000
secret secretBigram routing+key 65
secret secretBigram secret+key 3008
secret secretBigram signing+key 1888
secret secretBigram ssh+key -2425
secret secretBigram ssh+keys -27
secret secretBigram tls+key 202
secret secretBigram token+type -3000
secret secretBigram token+url -3000
secret secretBigram user+key 28
secret secretBigram webhook+secret 38
secret secretBigram x.509+certificate -31
secret secretHead % -26
secret secretHead accesskey 162
secret secretHead account 140
secret secretHead action -30
secret secretHead addresses -24
secret secretHead agent -21
secret secretHead amount -20
secret secretHead apikey 2500
secret secretHead application -36
secret secretHead attribute -41
secret secretHead authentication -24
secret secretHead body -47
secret secretHead cert -40
secret secretHead certificate -58
secret secretHead code -24
secret secretHead collection -20
secret secretHead color -37
secret secretHead condition -24
secret secretHead conditions -20
secret secretHead configuration -35
secret secretHead credentials 46
secret secretHead criteria -24
secret secretHead currency -37
secret secretHead data -39
secret secretHead date -96
secret secretHead description -174
secret secretHead dn -32
secret secretHead domain -36
secret secretHead domains -49
secret secretHead editor -71
secret secretHead email -47
secret secretHead enabled -30
secret secretHead engine -32
secret secretHead environment -25
secret secretHead expression -20
secret secretHead file 200
secret secretHead filter -54
secret secretHead frequency -25
secret secretHead from -22
secret secretHead function -42
secret secretHead group -46
secret secretHead headers -46
secret secretHead host -42
secret secretHead html -34
secret secretHead id -143
secret secretHead image -54
secret secretHead interval -30
secret secretHead key 347
secret secretHead keys -126
secret secretHead language -25
secret secretHead location -23
secret secretHead message -49
secret secretHead messages -30
secret secretHead metadata -48
secret secretHead mode -57
secret secretHead name -250
secret secretHead number -43
secret secretHead order -35
secret secretHead organization -63
secret secretHead parameters -52
secret secretHead passcode 2871
secret secretHead passphrase 3046
secret secretHead password 3632
secret secretHead path -38
secret secretHead pin 1000
secret secretHead policies -29
secret secretHead port -27
secret secretHead prefix -30
secret secretHead project -20
secret secretHead query -21
secret secretHead range -20
secret secretHead recipients -22
secret secretHead reference -22
secret secretHead repository -32
secret secretHead schema -42
secret secretHead scopes -22
secret secretHead script -32
secret secretHead secret 2790
secret secretHead secretkey 129
secret secretHead selector -28
secret secretHead separator -54
secret secretHead server -45
secret secretHead service -24
secret secretHead size -29
secret secretHead source -26
secret secretHead state -52
secret secretHead strategy -21
secret secretHead subject -23
secret secretHead table -23
secret secretHead tags -43
secret secretHead template -51
secret secretHead timeout -51
secret secretHead title -32
secret secretHead to -43
secret secretHead token 2608
secret secretHead topic -46
secret secretHead type -127
secret secretHead types -41
secret secretHead url -131
secret secretHead username -73
secret secretHead value 119
secret secretLabel aimless -214
secret secretLabel beforePlace -64
secret secretLabel checkingHeading -33
secret secretLabel configure -20
secret secretLabel consoleNoun 104
secret secretLabel contrast -139
secret secretLabel dateNoun -104
secret secretLabel descriptionHeader -196
secret secretLabel durationNoun -168
secret secretLabel edition -28
secret secretLabel emailNoun -54
secret secretLabel enter -166
secret secretLabel fieldNoun -69
secret secretLabel fileNoun 109
secret secretLabel fillingVerb -144
secret secretLabel formNoun -38
secret secretLabel formatHeader -23
secret secretLabel genericHeading -160
secret secretLabel groupNoun -123
secret secretLabel headingVerb -61
secret secretLabel hostNoun -199
secret secretLabel inputNoun -123
secret secretLabel kindNoun -443
secret secretLabel labelHeader -227
secret secretLabel limitsHeader -24
secret secretLabel lookalike -55
secret secretLabel make -31
secret secretLabel menuNoun -32
secret secretLabel multilineNoun -557
secret secretLabel negation -75
secret secretLabel numberNoun -359
secret secretLabel on -44
secret secretLabel opener -70
secret secretLabel optionNoun -37
secret secretLabel optionsHeader -28
secret secretLabel otherHeader -235
secret secretLabel pairNoun -209
secret secretLabel place -134
secret secretLabel plainNoun -1063
secret secretLabel pointer -29
secret secretLabel preposition -121
secret secretLabel remark -43
secret secretLabel secretNoun 1539
secret secretLabel slugEnd -105
secret secretLabel structural -45
secret secretLabel switchEffect -57
secret secretLabel switchOn -31
secret secretLabel titleNoun -151
secret secretLabel trialVerb -24
secret secretLabel typeHeader -128
secret secretLabel unit -55
secret secretLabel urlNoun -215
secret secretLabel valueWord -116
secret secretLabel vendor -25
secret secretLabel weakLabelHeader -59
secret secretNoun address -62
secret secretNoun apikey 4000
secret secretNoun application -51
secret secretNoun applied -20
secret secretNoun associated 99
secret secretNoun attribute -20
secret secretNoun code -36
secret secretNoun conditions -29
secret secretNoun content 164
secret secretNoun contents 112
secret secretNoun created -321
secret secretNoun date -58
secret secretNoun default -32
secret secretNoun defaults -24
secret secretNoun description -50
secret secretNoun duration -21
secret secretNoun email -38
secret secretNoun empty 186
secret secretNoun endpoint -26
secret secretNoun field -33
secret secretNoun file -24
secret secretNoun format -20
secret secretNoun group -28
secret secretNoun headers -31
secret secretNoun id -68
secret secretNoun identifier -61
secret secretNoun image -23
secret secretNoun interval -25
secret secretNoun it -24
secret secretNoun key 591
secret secretNoun length -27
secret secretNoun lifetime -21
secret secretNoun list -155
secret secretNoun location -25
secret secretNoun message -42
secret secretNoun must -24
secret secretNoun name -337
secret secretNoun number -221
secret secretNoun object -49
secret secretNoun one -40
secret secretNoun option -30
secret secretNoun organization -38
secret secretNoun passcode 4800
secret secretNoun passphrase 4800
secret secretNoun password 4853
secret secretNoun path -74
secret secretNoun pin 1600
secret secretNoun project -20
secret secretNoun provided 172
secret secretNoun secret 3933
secret secretNoun set -23
secret secretNoun should -21
secret secretNoun shown -49
secret secretNoun signature 30
secret secretNoun size -36
secret secretNoun source -20
secret secretNoun template -22
secret secretNoun token 3570
secret secretNoun type -44
secret secretNoun types -26
secret secretNoun url -60
secret secretNoun used 20
secret secretNoun username 27
secret secretNoun value -89
secret secretNoun which -22
secret secretNoun will -81
secret secretNoun you -44
secret secretType 0 -265
secret secretType 1 293
secret secretType 10 -340
secret secretType 11 -496
secret secretType 12 -209
secret secretType 13 -1124
secret secretType 14 -104
secret secretType 2 -1215
secret secretType 3 -1057
secret secretType 4 -1372
secret secretType 5 -1136
secret secretType 6 -1836
secret secretType 7 -1561
secret secretType 8 -1062
secret secretType 9 -1041

"""#
}
