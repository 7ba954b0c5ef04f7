// Made by `make learn` from labelled pages; do not edit.

/// The weights of cues, a line each: `claim cue value weights`; see `WeightsText`.
enum LearnedWeights {
    static let text = #"""
setting groupShare 700
setting threshold -1050
calibration field -1050 280
calibration field -1002 333
calibration field -975 358
calibration field -864 437
calibration field -703 459
calibration field -552 527
calibration field -434 545
calibration field -310 605
calibration field -285 615
calibration field -177 617
calibration field 120 681
calibration field 292 707
calibration field 369 731
calibration field 636 735
calibration field 858 727
calibration field 898 770
calibration field 1120 805
calibration field 1196 812
calibration field 1467 831
calibration field 1596 842
calibration field 1831 869
calibration field 2238 866
calibration field 2347 909
calibration field 2652 934
calibration field 5271 952
calibration field 5657 990
calibration type 1 429
calibration type 51 498
calibration type 464 530
calibration type 586 585
calibration type 724 714
calibration type 1025 718
calibration type 1228 779
calibration type 1804 831
calibration type 2130 835
calibration type 2430 882
calibration type 2915 927
calibration type 3216 941
calibration type 3638 968
calibration type 3986 978
calibration type 5231 980
calibration type 5924 988
calibration type 10126 978
calibration presence 2 524
calibration presence 117 667
calibration presence 580 690
calibration presence 727 720
calibration presence 1040 814
calibration presence 1192 836
calibration presence 1515 841
calibration presence 1745 881
calibration presence 1826 929
calibration presence 2778 947
calibration presence 3159 930
calibration presence 3211 963
calibration presence 3481 970
calibration presence 3685 980
calibration presence 8941 987
calibration secret 24 643
calibration secret 1598 934
calibration secret 3309 952
calibration secret 3567 963
calibration secret 3789 1000
calibration options 136 262
calibration options 3573 782
calibration options 11110 896
calibration default 1 771
calibration default 2 962
calibration format 1 818
field aside 0 -54
field aside 1 -168
field aside 2 -399
field aside 3 -511
field beforeClass aimless 171
field beforeClass button -221
field beforeClass check -445
field beforeClass checkingHeading -38
field beforeClass click -178
field beforeClass configure 177
field beforeClass contrast -170
field beforeClass enter 399
field beforeClass fieldNoun -294
field beforeClass fillingVerb -87
field beforeClass followUp 219
field beforeClass genericHeading 229
field beforeClass inputNoun -296
field beforeClass kindNoun 90
field beforeClass labelHeader -296
field beforeClass leave -22
field beforeClass make -124
field beforeClass manipulate -254
field beforeClass menuNoun -103
field beforeClass navigate 205
field beforeClass opener -148
field beforeClass openingVerb -232
field beforeClass paste -28
field beforeClass place 20
field beforeClass plainNoun 90
field beforeClass preposition 44
field beforeClass remark 112
field beforeClass secretNoun 46
field beforeClass select -481
field beforeClass slugEnd 44
field beforeClass submitVerb -42
field beforeClass switchOff -29
field beforeClass switchOn -54
field beforeClass trialVerb -76
field beforeClass typeHeader 90
field beforeClass use 97
field beforeClass weakLabelHeader 25
field beforeRole 0 -82
field beforeRole 1 -259
field beforeRole 2 -184
field beforeRole 3 -38
field beforeRole 4 -314
field beforeRole 5 38
field beforeRole 6 79
field beforeVerb access -48
field beforeVerb add -102
field beforeVerb adjust 217
field beforeVerb apply 90
field beforeVerb assign -39
field beforeVerb attach 85
field beforeVerb build -30
field beforeVerb change -127
field beforeVerb check -79
field beforeVerb choose -353
field beforeVerb click -175
field beforeVerb complete 230
field beforeVerb configure 109
field beforeVerb copy -44
field beforeVerb create 215
field beforeVerb customize 136
field beforeVerb define 97
field beforeVerb deploy -56
field beforeVerb download -47
field beforeVerb drag -67
field beforeVerb edit 108
field beforeVerb enabling -27
field beforeVerb ensure -206
field beforeVerb enter 502
field beforeVerb expand -81
field beforeVerb fill 123
field beforeVerb find 54
field beforeVerb generate -137
field beforeVerb give -48
field beforeVerb go 202
field beforeVerb input -294
field beforeVerb install -29
field beforeVerb integrate -63
field beforeVerb key 46
field beforeVerb learn 41
field beforeVerb leave 26
field beforeVerb log 86
field beforeVerb make 71
field beforeVerb manage 70
field beforeVerb modify -49
field beforeVerb monitor -34
field beforeVerb navigate 91
field beforeVerb note 112
field beforeVerb open -303
field beforeVerb paste -28
field beforeVerb pick -115
field beforeVerb proceed 110
field beforeVerb provide 179
field beforeVerb providing 129
field beforeVerb read -70
field beforeVerb refer 243
field beforeVerb register -41
field beforeVerb remove -40
field beforeVerb rename 32
field beforeVerb review -89
field beforeVerb run 58
field beforeVerb save -274
field beforeVerb scroll 168
field beforeVerb see 44
field beforeVerb select -103
field beforeVerb selecting -23
field beforeVerb set -344
field beforeVerb sign 91
field beforeVerb specify 74
field beforeVerb start -148
field beforeVerb stop 57
field beforeVerb turn 33
field beforeVerb type 90
field beforeVerb use -59
field beforeVerb using 44
field beforeVerb validate -24
field beforeVerb view 20
field beforeVerb write -69
field beforeWord + 185
field beforeWord .env -21
field beforeWord 2 340
field beforeWord 3 -61
field beforeWord 4 -64
field beforeWord 5 -33
field beforeWord 6 -28
field beforeWord a 22
field beforeWord above -299
field beforeWord access -121
field beforeWord accessed -43
field beforeWord accessible 79
field beforeWord according 64
field beforeWord accordingly -48
field beforeWord account -109
field beforeWord across -26
field beforeWord action -151
field beforeWord actions -62
field beforeWord activities -62
field beforeWord activity -39
field beforeWord actual -77
field beforeWord ad -39
field beforeWord add 53
field beforeWord added -123
field beforeWord addition -78
field beforeWord additional 146
field beforeWord addresses -43
field beforeWord adjust 351
field beforeWord admin 37
field beforeWord advanced -184
field beforeWord advantages -65
field beforeWord after -189
field beforeWord again 47
field beforeWord against 47
field beforeWord agent -186
field beforeWord agents -71
field beforeWord ai -181
field beforeWord alert -23
field beforeWord alerts -47
field beforeWord all -193
field beforeWord allow -75
field beforeWord allowed 65
field beforeWord allowing -34
field beforeWord allows 57
field beforeWord alone 23
field beforeWord already -45
field beforeWord also 48
field beforeWord always 96
field beforeWord amazon -29
field beforeWord an -379
field beforeWord analysis 118
field beforeWord analytics 182
field beforeWord analyze -50
field beforeWord and 70
field beforeWord annotation -25
field beforeWord another 86
field beforeWord any 164
field beforeWord apache 140
field beforeWord api -127
field beforeWord apis -68
field beforeWord app -214
field beforeWord appear 142
field beforeWord appearance 207
field beforeWord appears -21
field beforeWord append 26
field beforeWord application -72
field beforeWord applications -106
field beforeWord apply 60
field beforeWord appropriate 233
field beforeWord approval 25
field beforeWord apps -51
field beforeWord archived -39
field beforeWord are 166
field beforeWord area 150
field beforeWord aren't -21
field beforeWord around 194
field beforeWord array -44
field beforeWord as 333
field beforeWord asked 93
field beforeWord assign -84
field beforeWord assigned 43
field beforeWord associated 82
field beforeWord at 68
field beforeWord attach 113
field beforeWord attached -30
field beforeWord attributes -153
field beforeWord audit -49
field beforeWord authenticate 121
field beforeWord auto -368
field beforeWord automate -21
field beforeWord automatic -109
field beforeWord automatically -71
field beforeWord available -131
field beforeWord aws -121
field beforeWord azure 61
field beforeWord back 71
field beforeWord backend 86
field beforeWord background 149
field beforeWord backup 141
field beforeWord badge 170
field beforeWord bank 84
field beforeWord base64 -182
field beforeWord based -201
field beforeWord basic 44
field beforeWord batches 118
field beforeWord be 38
field beforeWord been -22
field beforeWord before 231
field beforeWord begin 67
field beforeWord behavior -71
field beforeWord being -49
field beforeWord below 299
field beforeWord benefits -117
field beforeWord best -82
field beforeWord between -111
field beforeWord beyond 188
field beforeWord billing 30
field beforeWord binary -32
field beforeWord bind 77
field beforeWord block -101
field beforeWord blocked -34
field beforeWord blocks -79
field beforeWord bot -40
field beforeWord bottom 145
field beforeWord box 35
field beforeWord break -24
field beforeWord breakdown -73
field beforeWord bucket -141
field beforeWord build 141
field beforeWord builder -111
field beforeWord bulk -28
field beforeWord business -30
field beforeWord but -47
field beforeWord button -155
field beforeWord by -393
field beforeWord ca 55
field beforeWord calendar -30
field beforeWord call 48
field beforeWord calling 28
field beforeWord can -227
field beforeWord cannot -28
field beforeWord capabilities -90
field beforeWord captures -130
field beforeWord card -31
field beforeWord cases -33
field beforeWord catalog -62
field beforeWord categories -42
field beforeWord category -124
field beforeWord certain -40
field beforeWord certificate -48
field beforeWord certificates 59
field beforeWord chain 58
field beforeWord change -88
field beforeWord changed -37
field beforeWord channel 41
field beforeWord chart -281
field beforeWord charts 20
field beforeWord chat -21
field beforeWord check -149
field beforeWord checking 47
field beforeWord checks -214
field beforeWord choice -32
field beforeWord choices -96
field beforeWord choose -537
field beforeWord chosen 46
field beforeWord ci -33
field beforeWord clarity -30
field beforeWord class -21
field beforeWord classes -31
field beforeWord claude 87
field beforeWord cli -48
field beforeWord click -138
field beforeWord clicking -81
field beforeWord client 199
field beforeWord cloud 211
field beforeWord code -191
field beforeWord collect -43
field beforeWord collection -111
field beforeWord columns -237
field beforeWord combination -24
field beforeWord combined 87
field beforeWord comes -23
field beforeWord command 89
field beforeWord commands 22
field beforeWord comment 40
field beforeWord comments 31
field beforeWord common 58
field beforeWord communicate -29
field beforeWord compare -34
field beforeWord comparison -102
field beforeWord complete 167
field beforeWord complex -53
field beforeWord compliance 39
field beforeWord component -22
field beforeWord components -44
field beforeWord compose -49
field beforeWord condition 95
field beforeWord conditions 131
field beforeWord config 94
field beforeWord configuration 407
field beforeWord configurations 281
field beforeWord configure 152
field beforeWord configured -45
field beforeWord confirm 75
field beforeWord confirmed 26
field beforeWord connected -28
field beforeWord connecting 84
field beforeWord connection 167
field beforeWord connector -72
field beforeWord connectors -25
field beforeWord consider 70
field beforeWord console -83
field beforeWord contacts 162
field beforeWord contain -25
field beforeWord container 22
field beforeWord containing -32
field beforeWord contains -182
field beforeWord content -45
field beforeWord context -73
field beforeWord continuous -20
field beforeWord control 68
field beforeWord controls 26
field beforeWord conversation 97
field beforeWord conversations -24
field beforeWord copied -54
field beforeWord copy -42
field beforeWord core 39
field beforeWord correct 235
field beforeWord could 131
field beforeWord couple -41
field beforeWord create 103
field beforeWord created -100
field beforeWord creates -33
field beforeWord creating 52
field beforeWord creation -26
field beforeWord credential -175
field beforeWord credentials 449
field beforeWord credit -28
field beforeWord critical -22
field beforeWord csv -42
field beforeWord current -98
field beforeWord currently -30
field beforeWord custom 95
field beforeWord customization 20
field beforeWord customize 120
field beforeWord dashboard 96
field beforeWord dashboards -54
field beforeWord data -401
field beforeWord database -55
field beforeWord databases 26
field beforeWord date 31
field beforeWord day -94
field beforeWord days -90
field beforeWord debugging -90
field beforeWord deduplication -98
field beforeWord default 206
field beforeWord defaults -89
field beforeWord define -25
field beforeWord defined 139
field beforeWord definition 37
field beforeWord definitions -42
field beforeWord delivery -50
field beforeWord depend -28
field beforeWord dependencies -26
field beforeWord depending -63
field beforeWord depends -36
field beforeWord deploy 83
field beforeWord deployment 91
field beforeWord deployments -24
field beforeWord describes -186
field beforeWord description 68
field beforeWord descriptive -24
field beforeWord destination -64
field beforeWord detail 26
field beforeWord detailed -27
field beforeWord details 494
field beforeWord determines -67
field beforeWord developer 66
field beforeWord developers -60
field beforeWord dialog -315
field beforeWord different -241
field beforeWord directly -149
field beforeWord directory -40
field beforeWord display -114
field beforeWord displayed 80
field beforeWord dns -21
field beforeWord do -106
field beforeWord docker -102
field beforeWord docs 168
field beforeWord document -72
field beforeWord documentation -194
field beforeWord documents 48
field beforeWord does -42
field beforeWord domain -84
field beforeWord don't 132
field beforeWord done -25
field beforeWord down 137
field beforeWord download -38
field beforeWord downloads -46
field beforeWord drive -35
field beforeWord drop-down 54
field beforeWord dropdown -79
field beforeWord during 66
field beforeWord dynamic -37
field beforeWord e.g -22
field beforeWord each -34
field beforeWord earlier -30
field beforeWord easier 30
field beforeWord easy -84
field beforeWord edge -40
field beforeWord edit -105
field beforeWord editor -146
field beforeWord effectively 315
field beforeWord efficiency 86
field beforeWord either -143
field beforeWord element -22
field beforeWord else -79
field beforeWord emails 145
field beforeWord empty -72
field beforeWord enable 81
field beforeWord enabled -57
field beforeWord enables -26
field beforeWord enabling -26
field beforeWord encryption -56
field beforeWord end 39
field beforeWord endpoint -105
field beforeWord endpoints -58
field beforeWord enforce -20
field beforeWord engine -123
field beforeWord enhance -78
field beforeWord ensure -127
field beforeWord ensuring 155
field beforeWord enter 349
field beforeWord entering 61
field beforeWord enterprise -39
field beforeWord entries -29
field beforeWord entry -24
field beforeWord errors -36
field beforeWord etc -37
field beforeWord evaluate -34
field beforeWord evaluated 68
field beforeWord evaluation -41
field beforeWord event 31
field beforeWord events -111
field beforeWord everything -71
field beforeWord exactly -23
field beforeWord example 174
field beforeWord examples -57
field beforeWord exchange -90
field beforeWord excluded 80
field beforeWord execute -40
field beforeWord executed 94
field beforeWord execution -142
field beforeWord existing -34
field beforeWord expand -81
field beforeWord expects 116
field beforeWord experience 48
field beforeWord expiration -46
field beforeWord explained -133
field beforeWord explains -35
field beforeWord explanation 34
field beforeWord export -40
field beforeWord exposes -27
field beforeWord expression -47
field beforeWord external 20
field beforeWord extra 60
field beforeWord extract -38
field beforeWord fail 166
field beforeWord failed -22
field beforeWord fails -28
field beforeWord feature 36
field beforeWord features -30
field beforeWord few 50
field beforeWord fewer 48
field beforeWord field -80
field beforeWord fields 755
field beforeWord file -304
field beforeWord files 21
field beforeWord fill 51
field beforeWord filled 86
field beforeWord filter 255
field beforeWord filters 78
field beforeWord find 283
field beforeWord finding -48
field beforeWord firewall -22
field beforeWord first 311
field beforeWord fits -20
field beforeWord five -82
field beforeWord fixed -57
field beforeWord fixes -62
field beforeWord flag -61
field beforeWord flags 42
field beforeWord flow -146
field beforeWord folder -45
field beforeWord follow -40
field beforeWord following 118
field beforeWord for 489
field beforeWord form -303
field beforeWord format -108
field beforeWord formats 640
field beforeWord found -22
field beforeWord four -84
field beforeWord framework -53
field beforeWord frequency -89
field beforeWord fresh 121
field beforeWord from -145
field beforeWord functionality -22
field beforeWord functions -150
field beforeWord future -39
field beforeWord gather -37
field beforeWord general 290
field beforeWord generally -80
field beforeWord generate -226
field beforeWord generation 157
field beforeWord get -20
field beforeWord gets 60
field beforeWord git 54
field beforeWord github 107
field beforeWord give -54
field beforeWord given -36
field beforeWord gives -43
field beforeWord global 316
field beforeWord going 62
field beforeWord good -23
field beforeWord google -31
field beforeWord graph -61
field beforeWord group 32
field beforeWord groups -38
field beforeWord grpc -21
field beforeWord guide 59
field beforeWord handle -88
field beforeWord has 456
field beforeWord have -133
field beforeWord headers -80
field beforeWord helm -72
field beforeWord help -53
field beforeWord helper -60
field beforeWord helps -117
field beforeWord here 29
field beforeWord here’s 46
field beforeWord high -31
field beforeWord highlight 75
field beforeWord history -31
field beforeWord host -57
field beforeWord hosted -23
field beforeWord hosts -36
field beforeWord how -248
field beforeWord http 91
field beforeWord hub -28
field beforeWord iam 77
field beforeWord icon 21
field beforeWord id -59
field beforeWord identifier -64
field beforeWord identify 35
field beforeWord idp 89
field beforeWord ids -25
field beforeWord if 24
field beforeWord image -42
field beforeWord images 115
field beforeWord import -137
field beforeWord important 78
field beforeWord imports -26
field beforeWord improve -43
field beforeWord improvements -23
field beforeWord in -178
field beforeWord include -123
field beforeWord included 34
field beforeWord includes -179
field beforeWord including -189
field beforeWord independently 22
field beforeWord indicate -36
field beforeWord indicates -33
field beforeWord individual 105
field beforeWord info 308
field beforeWord information -555
field beforeWord inherit -52
field beforeWord input 327
field beforeWord inputs 771
field beforeWord inside -30
field beforeWord insights -106
field beforeWord install -24
field beforeWord installation -63
field beforeWord instance -120
field beforeWord instances -32
field beforeWord instead 46
field beforeWord instructions -43
field beforeWord integrate -66
field beforeWord integrated 118
field beforeWord integration -27
field beforeWord integrations 66
field beforeWord intended -43
field beforeWord interface 75
field beforeWord interval -22
field beforeWord inventory -34
field beforeWord ip 65
field beforeWord is 41
field beforeWord issue 44
field beforeWord issues -33
field beforeWord it -280
field beforeWord item -85
field beforeWord items -61
field beforeWord its -76
field beforeWord job 169
field beforeWord json -96
field beforeWord just 57
field beforeWord jwt -23
field beforeWord keep -21
field beforeWord key 120
field beforeWord keycloak 32
field beforeWord keys -135
field beforeWord knowledge 86
field beforeWord kubernetes 62
field beforeWord labels -30
field beforeWord language 93
field beforeWord layer -42
field beforeWord layouts 71
field beforeWord ldap 98
field beforeWord lead -44
field beforeWord learn 60
field beforeWord least -22
field beforeWord leave 26
field beforeWord letters 74
field beforeWord levels -55
field beforeWord lifecycle -49
field beforeWord limit -89
field beforeWord line 137
field beforeWord link 218
field beforeWord linux -37
field beforeWord list -355
field beforeWord listed -188
field beforeWord listener -75
field beforeWord lists -30
field beforeWord live 43
field beforeWord load -38
field beforeWord local -50
field beforeWord location -96
field beforeWord locations -59
field beforeWord lock -24
field beforeWord log 90
field beforeWord login 33
field beforeWord logs 83
field beforeWord long -31
field beforeWord longer 26
field beforeWord look 59
field beforeWord looking -42
field beforeWord looks -29
field beforeWord loop 21
field beforeWord lost -107
field beforeWord machine -32
field beforeWord main -54
field beforeWord maintenance -59
field beforeWord major -25
field beforeWord make -40
field beforeWord makes -63
field beforeWord making -22
field beforeWord manage -148
field beforeWord managed 55
field beforeWord management -119
field beforeWord manager -173
field beforeWord manually 73
field beforeWord many -49
field beforeWord map -48
field beforeWord mapping -130
field beforeWord maps -56
field beforeWord match -126
field beforeWord matches -35
field beforeWord matching 101
field beforeWord maximum -61
field beforeWord may -51
field beforeWord mcp 50
field beforeWord means -21
field beforeWord meet -25
field beforeWord members 207
field beforeWord memory -29
field beforeWord menu -156
field beforeWord message -100
field beforeWord metadata -152
field beforeWord method -96
field beforeWord methods -259
field beforeWord metric 649
field beforeWord metrics -222
field beforeWord microsoft -64
field beforeWord might -20
field beforeWord modal 103
field beforeWord mode -142
field beforeWord models -54
field beforeWord modes -93
field beforeWord modify -35
field beforeWord module -29
field beforeWord money 107
field beforeWord monitor -40
field beforeWord months -26
field beforeWord most 129
field beforeWord mqtt -71
field beforeWord multiple -144
field beforeWord mysql -97
field beforeWord name -54
field beforeWord named -21
field beforeWord names -57
field beforeWord namespace -47
field beforeWord navigate 85
field beforeWord navigation -48
field beforeWord necessary 67
field beforeWord need 161
field beforeWord needs 126
field beforeWord network 154
field beforeWord new 110
field beforeWord next 135
field beforeWord no -64
field beforeWord node 160
field beforeWord nodes -65
field beforeWord note 58
field beforeWord notes -76
field beforeWord notification 28
field beforeWord notifications 185
field beforeWord now -22
field beforeWord number 140
field beforeWord numbers 104
field beforeWord oauth -342
field beforeWord object -89
field beforeWord objects -44
field beforeWord obtain -33
field beforeWord of -436
field beforeWord offers -82
field beforeWord often -89
field beforeWord okta -38
field beforeWord onboarding -28
field beforeWord once 172
field beforeWord one 132
field beforeWord ones 107
field beforeWord only -130
field beforeWord open -184
field beforeWord openid -58
field beforeWord opens 32
field beforeWord operating 81
field beforeWord operation -55
field beforeWord operations -79
field beforeWord opportunities 68
field beforeWord optimize -36
field beforeWord option 65
field beforeWord optional -245
field beforeWord optionally 81
field beforeWord options -114
field beforeWord or 163
field beforeWord orders -29
field beforeWord organize 52
field beforeWord other 147
field beforeWord others -47
field beforeWord our -31
field beforeWord out 185
field beforeWord overrides 98
field beforeWord overview -126
field beforeWord own -57
field beforeWord page 24
field beforeWord pages 203
field beforeWord palette 48
field beforeWord panel 256
field beforeWord parameter 92
field beforeWord parameters 376
field beforeWord params -56
field beforeWord part -52
field beforeWord partial -104
field beforeWord particular -30
field beforeWord particularly -31
field beforeWord parts 269
field beforeWord pass -33
field beforeWord passed -28
field beforeWord passing 169
field beforeWord password 68
field beforeWord paste -22
field beforeWord pattern -27
field beforeWord payload -74
field beforeWord payment 137
field beforeWord payments 262
field beforeWord percentage 196
field beforeWord perform -32
field beforeWord performance -68
field beforeWord period -68
field beforeWord periods -20
field beforeWord permission -103
field beforeWord permissions 154
field beforeWord personal -56
field beforeWord phone 54
field beforeWord pi -26
field beforeWord pick -38
field beforeWord pipeline 23
field beforeWord pipelines -173
field beforeWord placeholders -38
field beforeWord places -26
field beforeWord plain 40
field beforeWord platform -142
field beforeWord please -22
field beforeWord plugin 98
field beforeWord pod 141
field beforeWord points 60
field beforeWord policies -39
field beforeWord policy 86
field beforeWord pop-up -44
field beforeWord port 32
field beforeWord portal 250
field beforeWord ports 36
field beforeWord position 66
field beforeWord possible 59
field beforeWord post -38
field beforeWord postgresql -36
field beforeWord precedence -29
field beforeWord prefer -20
field beforeWord preferences 47
field beforeWord preferred 73
field beforeWord prefix -42
field beforeWord present 152
field beforeWord prevent -33
field beforeWord previous 176
field beforeWord previously 164
field beforeWord price -72
field beforeWord pricing -78
field beforeWord print 51
field beforeWord priority -20
field beforeWord privacy -33
field beforeWord private 167
field beforeWord pro -37
field beforeWord proceed 125
field beforeWord process 52
field beforeWord processed -27
field beforeWord processing -29
field beforeWord product -51
field beforeWord production -110
field beforeWord products 39
field beforeWord program -28
field beforeWord project 58
field beforeWord projects -67
field beforeWord prometheus -85
field beforeWord prompt -168
field beforeWord prompts 79
field beforeWord properties -150
field beforeWord property -51
field beforeWord provide 160
field beforeWord provided -139
field beforeWord provider -59
field beforeWord provides -143
field beforeWord providing 52
field beforeWord provision -55
field beforeWord provisioning -102
field beforeWord proxy -61
field beforeWord public 177
field beforeWord publish 177
field beforeWord publishing 21
field beforeWord pull 78
field beforeWord purposes -74
field beforeWord quality -83
field beforeWord queries -36
field beforeWord questions -58
field beforeWord queue -89
field beforeWord quick -112
field beforeWord ram -76
field beforeWord range -39
field beforeWord rather -56
field beforeWord raw -23
field beforeWord reach -82
field beforeWord reachable 56
field beforeWord read -107
field beforeWord reading 176
field beforeWord real 91
field beforeWord receipt -21
field beforeWord receives -38
field beforeWord recommend -94
field beforeWord recommendations -30
field beforeWord recommended -37
field beforeWord record 34
field beforeWord recording 57
field beforeWord records -29
field beforeWord recurring 62
field beforeWord redirect -35
field beforeWord redis -24
field beforeWord reduce 63
field beforeWord refer 70
field beforeWord references -47
field beforeWord reflect -20
field beforeWord region -36
field beforeWord register -31
field beforeWord registered -40
field beforeWord registration 74
field beforeWord registry 47
field beforeWord related 92
field beforeWord relationship -93
field beforeWord relative -44
field beforeWord release -52
field beforeWord relevant 76
field beforeWord remote -70
field beforeWord remove -25
field beforeWord removed -60
field beforeWord render 82
field beforeWord replace -59
field beforeWord replica -36
field beforeWord report 39
field beforeWord reports 159
field beforeWord repository 164
field beforeWord request -80
field beforeWord required -310
field beforeWord requirements -162
field beforeWord requires -20
field beforeWord resources 135
field beforeWord response -46
field beforeWord responses -62
field beforeWord rest -29
field beforeWord restart -47
field beforeWord result -142
field beforeWord results -300
field beforeWord retention 36
field beforeWord reverse -26
field beforeWord review -97
field beforeWord role -83
field beforeWord roles -43
field beforeWord root -46
field beforeWord route 74
field beforeWord routes -29
field beforeWord routing 58
field beforeWord row -168
field beforeWord rows 62
field beforeWord rule 53
field beforeWord rules 125
field beforeWord run -69
field beforeWord running 22
field beforeWord runs -66
field beforeWord s3 -40
field beforeWord sales 116
field beforeWord saml -215
field beforeWord sample 204
field beforeWord save -295
field beforeWord saved 141
field beforeWord scenarios 90
field beforeWord schedule 89
field beforeWord scheduled -66
field beforeWord schema 47
field beforeWord scim -89
field beforeWord scope -139
field beforeWord scopes -26
field beforeWord scrape 91
field beforeWord screen 40
field beforeWord screens -44
field beforeWord script -92
field beforeWord scripts -43
field beforeWord scroll 107
field beforeWord sdk -37
field beforeWord sdks -143
field beforeWord searching 120
field beforeWord second 42
field beforeWord secret -50
field beforeWord secrets -155
field beforeWord section 460
field beforeWord sections -68
field beforeWord secure -25
field beforeWord security -73
field beforeWord segment 62
field beforeWord select 247
field beforeWord selected -134
field beforeWord selecting -22
field beforeWord selection -65
field beforeWord self-hosted 36
field beforeWord send -36
field beforeWord sending -39
field beforeWord sensitive -41
field beforeWord sent -88
field beforeWord series 107
field beforeWord servers -114
field beforeWord service -336
field beforeWord services 65
field beforeWord session -38
field beforeWord set -59
field beforeWord setting -40
field beforeWord settings 648
field beforeWord setup -35
field beforeWord setups -22
field beforeWord several -222
field beforeWord severity -56
field beforeWord share -91
field beforeWord shared 79
field beforeWord sharing -186
field beforeWord shortcuts -29
field beforeWord should -130
field beforeWord show -24
field beforeWord shown 261
field beforeWord shows -247
field beforeWord side 67
field beforeWord sidebar -99
field beforeWord simply 132
field beforeWord single 55
field beforeWord six -20
field beforeWord size 20
field beforeWord skip 152
field beforeWord slack 46
field beforeWord small -23
field beforeWord smtp -74
field beforeWord so 133
field beforeWord solutions -53
field beforeWord some 108
field beforeWord source -129
field beforeWord sources 128
field beforeWord specific 168
field beforeWord specifically 78
field beforeWord specified 26
field beforeWord specify 123
field beforeWord sql -93
field beforeWord ssh 36
field beforeWord ssl 72
field beforeWord stack -69
field beforeWord stage 117
field beforeWord stages 155
field beforeWord standard 66
field beforeWord start 71
field beforeWord starting 170
field beforeWord starts 176
field beforeWord statement 75
field beforeWord states -106
field beforeWord statistics -149
field beforeWord status -36
field beforeWord statuses -92
field beforeWord steps -43
field beforeWord stop 57
field beforeWord storage -201
field beforeWord stored -92
field beforeWord stores -43
field beforeWord strategies -54
field beforeWord streamline -37
field beforeWord string -133
field beforeWord structure -47
field beforeWord subject 21
field beforeWord submit 80
field beforeWord subscription 344
field beforeWord successful 117
field beforeWord sufficient -52
field beforeWord summary -108
field beforeWord support -201
field beforeWord supported -295
field beforeWord supports -310
field beforeWord sure -89
field beforeWord switching 31
field beforeWord sync 121
field beforeWord systems 37
field beforeWord table -74
field beforeWord tables -47
field beforeWord tabs -30
field beforeWord tags -49
field beforeWord take -149
field beforeWord takes -29
field beforeWord target 92
field beforeWord targeting 124
field beforeWord task 662
field beforeWord tasks 162
field beforeWord tax 106
field beforeWord team -37
field beforeWord templates -118
field beforeWord tenant -45
field beforeWord terminal -20
field beforeWord terms -53
field beforeWord terraform -84
field beforeWord test -130
field beforeWord testing -55
field beforeWord tests -107
field beforeWord text -53
field beforeWord than 75
field beforeWord that 26
field beforeWord the -68
field beforeWord their -68
field beforeWord them 121
field beforeWord then 58
field beforeWord there -52
field beforeWord these -114
field beforeWord they -67
field beforeWord things -102
field beforeWord third 48
field beforeWord third-party -22
field beforeWord this 247
field beforeWord those -34
field beforeWord three -229
field beforeWord thresholds -23
field beforeWord through -51
field beforeWord time -115
field beforeWord timeline -24
field beforeWord timing -42
field beforeWord to -306
field beforeWord together -30
field beforeWord token -142
field beforeWord tokens -36
field beforeWord tool 114
field beforeWord tooling -28
field beforeWord tools -141
field beforeWord top 32
field beforeWord topics -28
field beforeWord track -34
field beforeWord tracking -43
field beforeWord traffic -45
field beforeWord transformation -31
field beforeWord trigger 120
field beforeWord true 46
field beforeWord try -24
field beforeWord twilio 71
field beforeWord two -356
field beforeWord type -244
field beforeWord typed 122
field beforeWord types -451
field beforeWord ui -191
field beforeWord under 65
field beforeWord understand -20
field beforeWord understanding -54
field beforeWord unique -105
field beforeWord unit -34
field beforeWord units -66
field beforeWord up 223
field beforeWord update 172
field beforeWord updates 113
field beforeWord updating -58
field beforeWord upgrade -20
field beforeWord upload -58
field beforeWord upon 36
field beforeWord uri -186
field beforeWord uris -81
field beforeWord urls -42
field beforeWord us -30
field beforeWord usage -129
field beforeWord use -217
field beforeWord used -184
field beforeWord useful 69
field beforeWord user 57
field beforeWord user-defined -38
field beforeWord username -45
field beforeWord users 185
field beforeWord uses -36
field beforeWord using -54
field beforeWord validate -28
field beforeWord values -492
field beforeWord variable 135
field beforeWord variables -153
field beforeWord variety 71
field beforeWord verification -24
field beforeWord version 44
field beforeWord versioning -109
field beforeWord via 59
field beforeWord video -43
field beforeWord view -61
field beforeWord visibility 57
field beforeWord visual 72
field beforeWord volume 111
field beforeWord want -102
field beforeWord wants 20
field beforeWord was -35
field beforeWord way -20
field beforeWord ways -300
field beforeWord we -203
field beforeWord web -90
field beforeWord webhook -174
field beforeWord website -21
field beforeWord websites 87
field beforeWord well -60
field beforeWord what -64
field beforeWord whatsapp 124
field beforeWord when -62
field beforeWord where 68
field beforeWord whether 91
field beforeWord which 197
field beforeWord who 134
field beforeWord whole 39
field beforeWord widgets -75
field beforeWord will 240
field beforeWord windows -51
field beforeWord with -120
field beforeWord within 92
field beforeWord without 29
field beforeWord wizard -156
field beforeWord work -64
field beforeWord workflow 106
field beforeWord workflows -45
field beforeWord working -20
field beforeWord workloads -92
field beforeWord works -78
field beforeWord workspace -132
field beforeWord worth 47
field beforeWord would -54
field beforeWord write -56
field beforeWord writing 33
field beforeWord yaml 51
field beforeWord year 36
field beforeWord yes 69
field beforeWord you 111
field beforeWord you'll -130
field beforeWord you've 203
field beforeWord you’ll 208
field bias 0 -125
field columnCount 2 252
field columnCount 3 -67
field columnCount 4 -225
field columnCount 5 -159
field columnCount 6 -28
field columnCount 7 -49
field columnHeader #0 -86
field columnHeader action -133
field columnHeader attribute -138
field columnHeader category -88
field columnHeader code -31
field columnHeader column 184
field columnHeader command -25
field columnHeader component -50
field columnHeader config 93
field columnHeader description -53
field columnHeader environment -78
field columnHeader error -33
field columnHeader event -27
field columnHeader feature -99
field columnHeader field 689
field columnHeader file -59
field columnHeader format -127
field columnHeader in -52
field columnHeader input 123
field columnHeader key 370
field columnHeader level -96
field columnHeader method -47
field columnHeader mode -72
field columnHeader name -305
field columnHeader operation -20
field columnHeader options -21
field columnHeader parameter 570
field columnHeader parameters 67
field columnHeader part 109
field columnHeader property -150
field columnHeader provider -130
field columnHeader resource -24
field columnHeader setting 541
field columnHeader shortcut -49
field columnHeader source -59
field columnHeader status -106
field columnHeader task -37
field columnHeader tool -95
field columnHeader type -128
field columnHeader variable 181
field columnHeaderLast action -111
field columnHeaderLast attribute -105
field columnHeaderLast category -87
field columnHeaderLast code -30
field columnHeaderLast column 203
field columnHeaderLast component -50
field columnHeaderLast description -53
field columnHeaderLast event -24
field columnHeaderLast feature -99
field columnHeaderLast field 827
field columnHeaderLast format -127
field columnHeaderLast key 370
field columnHeaderLast level -96
field columnHeaderLast method -47
field columnHeaderLast mode -72
field columnHeaderLast name -277
field columnHeaderLast operation -20
field columnHeaderLast option 64
field columnHeaderLast options -21
field columnHeaderLast parameter 581
field columnHeaderLast parameters 67
field columnHeaderLast property -150
field columnHeaderLast provider -128
field columnHeaderLast resource -24
field columnHeaderLast setting 593
field columnHeaderLast shortcut -49
field columnHeaderLast status -106
field columnHeaderLast task -49
field columnHeaderLast tool -95
field columnHeaderLast type -118
field columnHeaderLast variable 121
field columnOther action -84
field columnOther active -22
field columnOther admin -26
field columnOther amount -53
field columnOther at -24
field columnOther available 149
field columnOther case -108
field columnOther cli -53
field columnOther code -27
field columnOther command -64
field columnOther data -36
field columnOther default -350
field columnOther description 640
field columnOther details -153
field columnOther do -57
field columnOther does 316
field columnOther effect -34
field columnOther environment -40
field columnOther example -213
field columnOther examples -77
field columnOther field -187
field columnOther fields -20
field columnOther flag -43
field columnOther for 132
field columnOther format 399
field columnOther id -63
field columnOther in -42
field columnOther is -35
field columnOther it 172
field columnOther line -50
field columnOther link -25
field columnOther meaning -152
field columnOther means -55
field columnOther more -39
field columnOther must -118
field columnOther name -245
field columnOther notes -108
field columnOther option -23
field columnOther options 110
field columnOther purpose -39
field columnOther recommended 124
field columnOther required 94
field columnOther requirement -35
field columnOther status -80
field columnOther to -23
field columnOther type -42
field columnOther usage 64
field columnOther use -79
field columnOther user -27
field columnOther value 220
field columnOther values 273
field columnOther variable -39
field columnOther what 94
field columnOther when 48
field columnOther where -35
field columnOther with -24
field columnOther you -91
field columnRole 0 -96
field columnRole 1 715
field columnRole 10 -1392
field columnRole 2 -45
field columnRole 3 176
field columnRole 5 -350
field columnRole 6 337
field columnRole 7 -187
field columnRole 8 417
field console 0 67
field console 1 -43
field console 2 -765
field consoleSpan 0 -304
field consoleSpan 1 -303
field consoleSpan 10 -406
field consoleSpan 11 -164
field consoleSpan 16 -103
field consoleSpan 17 -171
field consoleSpan 18 -29
field consoleSpan 19 -535
field consoleSpan 2 156
field consoleSpan 3 -110
field consoleSpan 8 296
field consoleSpan 9 22
field consoleWord apple -277
field consoleWord aws -162
field consoleWord azure -90
field consoleWord bitbucket -58
field consoleWord cloudflare 129
field consoleWord github 361
field consoleWord gitlab 67
field consoleWord google 129
field consoleWord grafana 170
field consoleWord jira -36
field consoleWord keycloak -208
field consoleWord mailgun -182
field consoleWord microsoft -219
field consoleWord mongodb 44
field consoleWord okta -653
field consoleWord openai 127
field consoleWord slack 76
field consoleWord telegram 184
field consoleWord twilio 51
field consoleWord zapier -86
field depth 0 -129
field depth 1 303
field depth 2 20
field depth 3 142
field descriptionEmpty 0 -84
field descriptionEmpty 1 -616
field descriptionEmpty 2 -375
field descriptionEmpty 4 -28
field descriptionFirst $ -92
field descriptionFirst 0 58
field descriptionFirst 100 -39
field descriptionFirst 2 66
field descriptionFirst 4 -34
field descriptionFirst 8 -21
field descriptionFirst a -202
field descriptionFirst add 103
field descriptionFirst address -23
field descriptionFirst adjust 30
field descriptionFirst admin 114
field descriptionFirst after 67
field descriptionFirst all -66
field descriptionFirst allow 252
field descriptionFirst allows 56
field descriptionFirst always -48
field descriptionFirst and 58
field descriptionFirst api 77
field descriptionFirst application 50
field descriptionFirst applies 28
field descriptionFirst are -26
field descriptionFirst array -69
field descriptionFirst ask -25
field descriptionFirst assign 55
field descriptionFirst authentication 46
field descriptionFirst authorization 48
field descriptionFirst auto-generated -46
field descriptionFirst automatically -38
field descriptionFirst aws 47
field descriptionFirst based -75
field descriptionFirst bearer 73
field descriptionFirst bool -20
field descriptionFirst both -21
field descriptionFirst by 55
field descriptionFirst can -36
field descriptionFirst certificate 109
field descriptionFirst checks -186
field descriptionFirst choose 119
field descriptionFirst click -160
field descriptionFirst clicking -55
field descriptionFirst client -322
field descriptionFirst code -226
field descriptionFirst color 52
field descriptionFirst comma-separated 96
field descriptionFirst configure -38
field descriptionFirst context 52
field descriptionFirst control -46
field descriptionFirst controls 115
field descriptionFirst copies -41
field descriptionFirst copy -58
field descriptionFirst counts 83
field descriptionFirst creates -58
field descriptionFirst creating -49
field descriptionFirst custom 116
field descriptionFirst customizable 24
field descriptionFirst customize 94
field descriptionFirst daily -53
field descriptionFirst date -50
field descriptionFirst defaults 46
field descriptionFirst define 50
field descriptionFirst defines 149
field descriptionFirst deploy -32
field descriptionFirst deployment 39
field descriptionFirst describe 65
field descriptionFirst description 33
field descriptionFirst details 27
field descriptionFirst determine 66
field descriptionFirst determines 75
field descriptionFirst development 28
field descriptionFirst dialog -20
field descriptionFirst different 27
field descriptionFirst directly 67
field descriptionFirst disabled 34
field descriptionFirst displays -51
field descriptionFirst dns 63
field descriptionFirst docker -47
field descriptionFirst document 38
field descriptionFirst don't -27
field descriptionFirst drag 51
field descriptionFirst duration -66
field descriptionFirst e.g 145
field descriptionFirst either 38
field descriptionFirst email 69
field descriptionFirst enable -101
field descriptionFirst enabled 133
field descriptionFirst enables 98
field descriptionFirst enabling 85
field descriptionFirst ensure -79
field descriptionFirst ensures -23
field descriptionFirst enter 150
field descriptionFirst environment -59
field descriptionFirst every -84
field descriptionFirst everyone -76
field descriptionFirst example 83
field descriptionFirst export -79
field descriptionFirst external 20
field descriptionFirst extra 67
field descriptionFirst false -22
field descriptionFirst fetch -39
field descriptionFirst field 237
field descriptionFirst fields -117
field descriptionFirst file 38
field descriptionFirst first 24
field descriptionFirst flag -75
field descriptionFirst for -107
field descriptionFirst form 27
field descriptionFirst from -67
field descriptionFirst generates -35
field descriptionFirst get 66
field descriptionFirst go -83
field descriptionFirst grants -22
field descriptionFirst handle 80
field descriptionFirst hello 57
field descriptionFirst here 23
field descriptionFirst hide -46
field descriptionFirst hides 37
field descriptionFirst hour 46
field descriptionFirst hover -26
field descriptionFirst how 238
field descriptionFirst html 40
field descriptionFirst http 20
field descriptionFirst http: -79
field descriptionFirst https: -197
field descriptionFirst https:// -157
field descriptionFirst human-readable -23
field descriptionFirst i.e -44
field descriptionFirst icon 53
field descriptionFirst ideal -22
field descriptionFirst identifies -24
field descriptionFirst if 188
field descriptionFirst in -102
field descriptionFirst include 58
field descriptionFirst includes 58
field descriptionFirst instead 20
field descriptionFirst int -21
field descriptionFirst ip 22
field descriptionFirst is 81
field descriptionFirst job -22
field descriptionFirst json 145
field descriptionFirst jwt 124
field descriptionFirst keep -25
field descriptionFirst key-value 39
field descriptionFirst kubectl 20
field descriptionFirst label 20
field descriptionFirst leave 131
field descriptionFirst lets -90
field descriptionFirst limits 30
field descriptionFirst link 30
field descriptionFirst links -26
field descriptionFirst local 187
field descriptionFirst lock 41
field descriptionFirst make -60
field descriptionFirst manually -58
field descriptionFirst master 20
field descriptionFirst match -21
field descriptionFirst matches 59
field descriptionFirst max 53
field descriptionFirst maximum 106
field descriptionFirst message 50
field descriptionFirst metadata -53
field descriptionFirst minimum 68
field descriptionFirst mobile 20
field descriptionFirst modify -26
field descriptionFirst most -38
field descriptionFirst multiple 52
field descriptionFirst mysql 24
field descriptionFirst name -66
field descriptionFirst namespace -30
field descriptionFirst never -54
field descriptionFirst new -22
field descriptionFirst no -162
field descriptionFirst node -22
field descriptionFirst none 34
field descriptionFirst note -46
field descriptionFirst nothing -30
field descriptionFirst notify 46
field descriptionFirst number 23
field descriptionFirst numeric -46
field descriptionFirst oauth 119
field descriptionFirst occurs -23
field descriptionFirst on 117
field descriptionFirst once -32
field descriptionFirst one 62
field descriptionFirst only 133
field descriptionFirst open -52
field descriptionFirst opens -34
field descriptionFirst operator 46
field descriptionFirst optionally 130
field descriptionFirst organize -26
field descriptionFirst parameter 108
field descriptionFirst parameters -22
field descriptionFirst password -102
field descriptionFirst paste 24
field descriptionFirst path 108
field descriptionFirst pin -48
field descriptionFirst point 62
field descriptionFirst preferred -23
field descriptionFirst prevent 48
field descriptionFirst primary 64
field descriptionFirst profile -42
field descriptionFirst project 44
field descriptionFirst provide 123
field descriptionFirst query 71
field descriptionFirst react -30
field descriptionFirst read -28
field descriptionFirst read-only -87
field descriptionFirst receive -25
field descriptionFirst recommended -60
field descriptionFirst record -21
field descriptionFirst records 97
field descriptionFirst redirect -34
field descriptionFirst redis 31
field descriptionFirst refers 141
field descriptionFirst refresh 56
field descriptionFirst register 53
field descriptionFirst relative 20
field descriptionFirst remove 36
field descriptionFirst repository 68
field descriptionFirst request 23
field descriptionFirst require 80
field descriptionFirst required -32
field descriptionFirst resource 41
field descriptionFirst retrieve -32
field descriptionFirst return -26
field descriptionFirst returns -66
field descriptionFirst run -42
field descriptionFirst runs 59
field descriptionFirst same 47
field descriptionFirst saml 92
field descriptionFirst schedule -23
field descriptionFirst scheduled -28
field descriptionFirst seconds 23
field descriptionFirst security -22
field descriptionFirst see -24
field descriptionFirst select 198
field descriptionFirst selecting -31
field descriptionFirst send -89
field descriptionFirst server 38
field descriptionFirst session 20
field descriptionFirst set 116
field descriptionFirst sets 76
field descriptionFirst setting -110
field descriptionFirst shown 147
field descriptionFirst shows -275
field descriptionFirst single -23
field descriptionFirst skip -33
field descriptionFirst some -30
field descriptionFirst sort 38
field descriptionFirst source 62
field descriptionFirst specific 41
field descriptionFirst specifies 470
field descriptionFirst specify 113
field descriptionFirst ssl 75
field descriptionFirst store -42
field descriptionFirst stored -24
field descriptionFirst stores -22
field descriptionFirst string -246
field descriptionFirst support 31
field descriptionFirst supported -25
field descriptionFirst supporting 20
field descriptionFirst supports 36
field descriptionFirst switch 82
field descriptionFirst tab -119
field descriptionFirst target 23
field descriptionFirst tasks -28
field descriptionFirst test 135
field descriptionFirst text 130
field descriptionFirst that -49
field descriptionFirst the 184
field descriptionFirst there -68
field descriptionFirst these -54
field descriptionFirst timestamp -28
field descriptionFirst title 55
field descriptionFirst tls 49
field descriptionFirst to -375
field descriptionFirst toggle 209
field descriptionFirst total 40
field descriptionFirst trace -52
field descriptionFirst tracks -21
field descriptionFirst transaction -38
field descriptionFirst trigger 265
field descriptionFirst turn 68
field descriptionFirst turns 107
field descriptionFirst two -24
field descriptionFirst type -28
field descriptionFirst understand -38
field descriptionFirst unique 116
field descriptionFirst unlike -28
field descriptionFirst update -39
field descriptionFirst upload -26
field descriptionFirst url 122
field descriptionFirst usage -28
field descriptionFirst use -83
field descriptionFirst useful -32
field descriptionFirst user -39
field descriptionFirst username -59
field descriptionFirst users -36
field descriptionFirst uses -27
field descriptionFirst validate -28
field descriptionFirst value 334
field descriptionFirst values 75
field descriptionFirst variable -96
field descriptionFirst verify -59
field descriptionFirst version 49
field descriptionFirst via -20
field descriptionFirst view -28
field descriptionFirst we -136
field descriptionFirst what 38
field descriptionFirst when -27
field descriptionFirst where -210
field descriptionFirst whether 127
field descriptionFirst which -50
field descriptionFirst while -25
field descriptionFirst who 94
field descriptionFirst will -136
field descriptionFirst within -58
field descriptionFirst without -97
field descriptionFirst yes -67
field descriptionFirst you 196
field descriptionFirst your 187
field descriptionFirstClass aimless 62
field descriptionFirstClass be 54
field descriptionFirstClass beforePlace -76
field descriptionFirstClass blank 64
field descriptionFirstClass button 36
field descriptionFirstClass check -325
field descriptionFirstClass click -223
field descriptionFirstClass condition 27
field descriptionFirstClass configure 77
field descriptionFirstClass conjunction 41
field descriptionFirstClass consoleNoun -20
field descriptionFirstClass contrast 94
field descriptionFirstClass dateNoun -79
field descriptionFirstClass defaultHeader 50
field descriptionFirstClass descriptionHeader 363
field descriptionFirstClass determiner 142
field descriptionFirstClass display -246
field descriptionFirstClass durationNoun -55
field descriptionFirstClass edition 31
field descriptionFirstClass emailNoun 67
field descriptionFirstClass enter 484
field descriptionFirstClass exampleHeader 80
field descriptionFirstClass fieldNoun 105
field descriptionFirstClass fileNoun 75
field descriptionFirstClass fillingVerb 720
field descriptionFirstClass followUp -76
field descriptionFirstClass formNoun -123
field descriptionFirstClass genericHeading -173
field descriptionFirstClass groupNoun -42
field descriptionFirstClass headingVerb -61
field descriptionFirstClass hostNoun 114
field descriptionFirstClass inputNoun 512
field descriptionFirstClass interfaceNoun 36
field descriptionFirstClass kindNoun 64
field descriptionFirstClass labelConnector -109
field descriptionFirstClass labelFiller 85
field descriptionFirstClass labelHeader 31
field descriptionFirstClass leave 93
field descriptionFirstClass make -180
field descriptionFirstClass manipulate -176
field descriptionFirstClass menuNoun 292
field descriptionFirstClass multilineNoun 165
field descriptionFirstClass navigate -96
field descriptionFirstClass negation -337
field descriptionFirstClass numberNoun 236
field descriptionFirstClass numberWord 105
field descriptionFirstClass obligation 219
field descriptionFirstClass off -30
field descriptionFirstClass on 153
field descriptionFirstClass openingVerb 35
field descriptionFirstClass optionNoun 388
field descriptionFirstClass optionsHeader 127
field descriptionFirstClass otherHeader -187
field descriptionFirstClass paste 22
field descriptionFirstClass place -152
field descriptionFirstClass plainNoun -89
field descriptionFirstClass pointer -79
field descriptionFirstClass possessive 167
field descriptionFirstClass possibility 94
field descriptionFirstClass preposition -400
field descriptionFirstClass pronoun -37
field descriptionFirstClass remark 31
field descriptionFirstClass requiredHeader -82
field descriptionFirstClass secretNoun -163
field descriptionFirstClass select 415
field descriptionFirstClass slugEnd -265
field descriptionFirstClass softener 58
field descriptionFirstClass structural 222
field descriptionFirstClass submitVerb 87
field descriptionFirstClass switchEffect 490
field descriptionFirstClass switchOn 277
field descriptionFirstClass titleNoun -92
field descriptionFirstClass toggleNoun 200
field descriptionFirstClass trialVerb -87
field descriptionFirstClass typeHeader -74
field descriptionFirstClass unit 43
field descriptionFirstClass upload 69
field descriptionFirstClass urlNoun 106
field descriptionFirstClass use -81
field descriptionFirstClass valueWord 80
field descriptionFirstClass vendor 41
field descriptionFirstClass weakLabelHeader -101
field descriptionHasSpan 0 -254
field descriptionLength 0 -402
field descriptionLength 1 29
field descriptionLength 2 122
field descriptionLength 4 -227
field descriptionLength 5 -181
field descriptionLength 6 31
field descriptionLength 7 63
field descriptionMood 0 -92
field descriptionMood 1 109
field descriptionMood 2 136
field descriptionMood 3 -158
field descriptionMood 4 32
field descriptionMood 5 -85
field descriptionPhrase byDefault 609
field descriptionPhrase defaultIs 216
field descriptionPhrase example -193
field descriptionPhrase existing 53
field descriptionPhrase filledByItself -86
field descriptionPhrase following 212
field descriptionPhrase followingValues -73
field descriptionPhrase fromMenu 353
field descriptionPhrase leaveBlank 241
field descriptionPhrase logIn -370
field descriptionPhrase multiline 214
field descriptionPhrase needs 107
field descriptionPhrase omission -59
field descriptionPhrase oneOf 133
field descriptionPhrase optional 581
field descriptionPhrase optionsAnnounced 155
field descriptionPhrase ordered 473
field descriptionPhrase pairs 168
field descriptionPhrase range -80
field descriptionPhrase recommended 268
field descriptionPhrase required 294
field descriptionPhrase separated 224
field descriptionPhrase severalOf -258
field descriptionPhrase shownOnly 239
field descriptionPhrase valuesAre -32
field descriptionPhrase whether 648
field descriptionSecondMood 0 92
field descriptionSecondMood 1 55
field descriptionSecondMood 2 97
field descriptionSecondMood 3 187
field descriptionSecondMood 5 50
field descriptionSecondMood 6 120
field descriptionVerb access -47
field descriptionVerb add 119
field descriptionVerb adding -31
field descriptionVerb adjust 53
field descriptionVerb apply 68
field descriptionVerb assign 74
field descriptionVerb check 38
field descriptionVerb choose 190
field descriptionVerb click -201
field descriptionVerb clicking -103
field descriptionVerb configure 72
field descriptionVerb confirm -26
field descriptionVerb connect -49
field descriptionVerb copy -117
field descriptionVerb create 44
field descriptionVerb creating -57
field descriptionVerb customize 33
field descriptionVerb define 115
field descriptionVerb delete 22
field descriptionVerb deploy 23
field descriptionVerb describe 116
field descriptionVerb disable -22
field descriptionVerb download -93
field descriptionVerb enable -41
field descriptionVerb enabling 53
field descriptionVerb ensure -130
field descriptionVerb enter 210
field descriptionVerb export -84
field descriptionVerb fill 39
field descriptionVerb find -40
field descriptionVerb flag -77
field descriptionVerb generate -127
field descriptionVerb give 56
field descriptionVerb go -73
field descriptionVerb hover -25
field descriptionVerb import 77
field descriptionVerb insert -107
field descriptionVerb install -29
field descriptionVerb integrate -20
field descriptionVerb keep -57
field descriptionVerb launch -24
field descriptionVerb leave 73
field descriptionVerb log -57
field descriptionVerb make -108
field descriptionVerb modify 22
field descriptionVerb new 68
field descriptionVerb note -64
field descriptionVerb open -86
field descriptionVerb paste -36
field descriptionVerb pick 110
field descriptionVerb populate 80
field descriptionVerb provide 67
field descriptionVerb read -55
field descriptionVerb register 67
field descriptionVerb review -47
field descriptionVerb run 36
field descriptionVerb save -41
field descriptionVerb see -99
field descriptionVerb select 166
field descriptionVerb selecting -20
field descriptionVerb set 25
field descriptionVerb setting -117
field descriptionVerb specify 36
field descriptionVerb switch 83
field descriptionVerb test 75
field descriptionVerb toggle 231
field descriptionVerb turn 42
field descriptionVerb type -39
field descriptionVerb update -52
field descriptionVerb upload -30
field descriptionVerb validate 53
field descriptionVerb verify -29
field descriptionVerb view -67
field descriptionWord $ 70
field descriptionWord % 31
field descriptionWord & -52
field descriptionWord + 64
field descriptionWord -d 45
field descriptionWord . 318
field descriptionWord ... -38
field descriptionWord / 31
field descriptionWord /.well-known/openid-configuration -45
field descriptionWord = -55
field descriptionWord ability -89
field descriptionWord about 122
field descriptionWord above 108
field descriptionWord acceptance 45
field descriptionWord accepted -24
field descriptionWord accepts -20
field descriptionWord access 106
field descriptionWord accessible -28
field descriptionWord according -24
field descriptionWord account 81
field descriptionWord accounts 79
field descriptionWord achieve -28
field descriptionWord acl 101
field descriptionWord acme 51
field descriptionWord across -90
field descriptionWord acs 22
field descriptionWord action 21
field descriptionWord actions -177
field descriptionWord activate 31
field descriptionWord active 39
field descriptionWord actively -29
field descriptionWord activities -77
field descriptionWord actually 139
field descriptionWord added 143
field descriptionWord adding -42
field descriptionWord addition 31
field descriptionWord additional -27
field descriptionWord address 63
field descriptionWord addresses 87
field descriptionWord adds -21
field descriptionWord adjust 52
field descriptionWord admin 131
field descriptionWord administer -92
field descriptionWord administration -39
field descriptionWord administrator -54
field descriptionWord admins -52
field descriptionWord advanced -97
field descriptionWord affect -31
field descriptionWord affected -70
field descriptionWord after 114
field descriptionWord against 43
field descriptionWord agent 105
field descriptionWord agents -46
field descriptionWord aggregated -25
field descriptionWord aggregation 39
field descriptionWord ai -34
field descriptionWord algorithm 110
field descriptionWord alias 20
field descriptionWord allow 231
field descriptionWord allowed 44
field descriptionWord allowing -45
field descriptionWord already -30
field descriptionWord also -43
field descriptionWord always -43
field descriptionWord amazon 57
field descriptionWord amount 289
field descriptionWord analysis -74
field descriptionWord analytics 127
field descriptionWord and -367
field descriptionWord anonymous 88
field descriptionWord answer -26
field descriptionWord anthropic 49
field descriptionWord apache -99
field descriptionWord api -70
field descriptionWord apis -22
field descriptionWord app -124
field descriptionWord appear -63
field descriptionWord appears 100
field descriptionWord applications -48
field descriptionWord applied 33
field descriptionWord applies 202
field descriptionWord apply 105
field descriptionWord appropriate 30
field descriptionWord approval -43
field descriptionWord approved -53
field descriptionWord apps 133
field descriptionWord archive -23
field descriptionWord are -75
field descriptionWord area -34
field descriptionWord arguments 94
field descriptionWord arn 122
field descriptionWord array -83
field descriptionWord artifacts -93
field descriptionWord ask -29
field descriptionWord asking 40
field descriptionWord assertion 108
field descriptionWord assets -71
field descriptionWord assign 57
field descriptionWord assigned 99
field descriptionWord assignment 37
field descriptionWord assistant 22
field descriptionWord associate 89
field descriptionWord associated -69
field descriptionWord at 57
field descriptionWord attached 156
field descriptionWord attachment -23
field descriptionWord attachments -26
field descriptionWord attempted -85
field descriptionWord attribute 40
field descriptionWord attributes 39
field descriptionWord aud 33
field descriptionWord audience -23
field descriptionWord audit -28
field descriptionWord auth -75
field descriptionWord authenticate 51
field descriptionWord authentication 207
field descriptionWord authorization 167
field descriptionWord auto -58
field descriptionWord autocomplete -38
field descriptionWord automate -35
field descriptionWord automated -38
field descriptionWord automatic 20
field descriptionWord automatically -51
field descriptionWord automation 22
field descriptionWord available -85
field descriptionWord average -50
field descriptionWord avoid -20
field descriptionWord awaiting 42
field descriptionWord away -22
field descriptionWord azure 62
field descriptionWord back -89
field descriptionWord backed -63
field descriptionWord background 36
field descriptionWord backup 87
field descriptionWord balance 101
field descriptionWord bar 151
field descriptionWord basic 120
field descriptionWord basics -51
field descriptionWord batch 50
field descriptionWord be 30
field descriptionWord bearer 41
field descriptionWord becomes 34
field descriptionWord been -162
field descriptionWord before 163
field descriptionWord begin -21
field descriptionWord beginning 38
field descriptionWord behave -35
field descriptionWord behavior -30
field descriptionWord behind -45
field descriptionWord being -95
field descriptionWord belongs -30
field descriptionWord below 37
field descriptionWord better -81
field descriptionWord between 89
field descriptionWord beyond 27
field descriptionWord billing -33
field descriptionWord bind 29
field descriptionWord binding 71
field descriptionWord blank 118
field descriptionWord blob -24
field descriptionWord block -24
field descriptionWord blocked 45
field descriptionWord blocks -28
field descriptionWord blue -46
field descriptionWord board -93
field descriptionWord body -65
field descriptionWord bool -24
field descriptionWord boolean -55
field descriptionWord bot -27
field descriptionWord both -166
field descriptionWord bots -58
field descriptionWord bottom 62
field descriptionWord box 145
field descriptionWord branch 31
field descriptionWord bridge -117
field descriptionWord brief -58
field descriptionWord broad -44
field descriptionWord broker 39
field descriptionWord browser -30
field descriptionWord bucket -109
field descriptionWord buffer 45
field descriptionWord build 107
field descriptionWord built -22
field descriptionWord built-in -36
field descriptionWord bundle -21
field descriptionWord business -36
field descriptionWord but -148
field descriptionWord button -154
field descriptionWord by 121
field descriptionWord bypass 87
field descriptionWord bytes -85
field descriptionWord c -30
field descriptionWord ca -25
field descriptionWord caching -47
field descriptionWord calculate 68
field descriptionWord calculated -40
field descriptionWord call 43
field descriptionWord called -32
field descriptionWord calls 221
field descriptionWord campaign 244
field descriptionWord can 21
field descriptionWord can't -35
field descriptionWord canceled -25
field descriptionWord cannot -71
field descriptionWord canvas 51
field descriptionWord capture -77
field descriptionWord card 79
field descriptionWord case -24
field descriptionWord cases -29
field descriptionWord catalog -43
field descriptionWord category -53
field descriptionWord cc 31
field descriptionWord cells -32
field descriptionWord center 92
field descriptionWord central -64
field descriptionWord certain 316
field descriptionWord certificate -28
field descriptionWord certificates -48
field descriptionWord chain 21
field descriptionWord change -273
field descriptionWord changed -35
field descriptionWord changes -267
field descriptionWord channel 97
field descriptionWord channels -31
field descriptionWord character 102
field descriptionWord characters 94
field descriptionWord charge -51
field descriptionWord charges -24
field descriptionWord chart -166
field descriptionWord charts -61
field descriptionWord chat -115
field descriptionWord chatbot -21
field descriptionWord checkboxes 22
field descriptionWord checking 38
field descriptionWord checkout 46
field descriptionWord checks -130
field descriptionWord choice -57
field descriptionWord choose 235
field descriptionWord chosen 217
field descriptionWord chunk 133
field descriptionWord chunks 21
field descriptionWord ci -61
field descriptionWord ci/cd -34
field descriptionWord cidr 71
field descriptionWord classes 33
field descriptionWord cleanup 27
field descriptionWord cli -22
field descriptionWord click -274
field descriptionWord clicked -37
field descriptionWord clickhouse -22
field descriptionWord clicking -57
field descriptionWord client 150
field descriptionWord clients 55
field descriptionWord clone -20
field descriptionWord closed -31
field descriptionWord cluster -107
field descriptionWord clusters 32
field descriptionWord code 30
field descriptionWord codes -52
field descriptionWord collection 36
field descriptionWord collections -63
field descriptionWord color 114
field descriptionWord column 96
field descriptionWord columns 59
field descriptionWord combination -34
field descriptionWord combine 25
field descriptionWord combined -45
field descriptionWord comes -45
field descriptionWord comma 22
field descriptionWord comma-separated 164
field descriptionWord command 67
field descriptionWord commands -93
field descriptionWord commas 32
field descriptionWord comment 40
field descriptionWord comments 23
field descriptionWord commit -25
field descriptionWord common -68
field descriptionWord communicate 39
field descriptionWord communication 105
field descriptionWord community -25
field descriptionWord comparison -150
field descriptionWord completes -64
field descriptionWord complex -60
field descriptionWord compliance 34
field descriptionWord component -30
field descriptionWord components -35
field descriptionWord compose 84
field descriptionWord comprehensive -23
field descriptionWord compute 33
field descriptionWord concurrent -28
field descriptionWord concurrently 27
field descriptionWord conditional 90
field descriptionWord conditions 223
field descriptionWord config -73
field descriptionWord configurable -35
field descriptionWord configuration -147
field descriptionWord configurations -37
field descriptionWord configure 103
field descriptionWord configured -131
field descriptionWord confirm -20
field descriptionWord conflicts -36
field descriptionWord connect -130
field descriptionWord connected 25
field descriptionWord connection 123
field descriptionWord connections -65
field descriptionWord connector -75
field descriptionWord consecutive 46
field descriptionWord console 32
field descriptionWord consumer 25
field descriptionWord consumption -20
field descriptionWord contact 140
field descriptionWord contacts -49
field descriptionWord container 51
field descriptionWord containers 77
field descriptionWord containing -37
field descriptionWord contains -115
field descriptionWord contents 84
field descriptionWord context 146
field descriptionWord continue -45
field descriptionWord continuous -44
field descriptionWord contributions -34
field descriptionWord contributors -36
field descriptionWord control -157
field descriptionWord controls 167
field descriptionWord conversation -29
field descriptionWord conversations -36
field descriptionWord cookies -22
field descriptionWord copied -105
field descriptionWord copies -56
field descriptionWord copy -128
field descriptionWord core -54
field descriptionWord corner -37
field descriptionWord correct -82
field descriptionWord corresponding -23
field descriptionWord costs 42
field descriptionWord count 45
field descriptionWord counter 22
field descriptionWord country 51
field descriptionWord counts 57
field descriptionWord cover 21
field descriptionWord coverage -27
field descriptionWord cpu -124
field descriptionWord create 23
field descriptionWord created 81
field descriptionWord creates -77
field descriptionWord creating -118
field descriptionWord creation -27
field descriptionWord creator 29
field descriptionWord credential 59
field descriptionWord credentials 39
field descriptionWord credit -103
field descriptionWord credits 70
field descriptionWord critical -27
field descriptionWord css 78
field descriptionWord csv -121
field descriptionWord cumulative 26
field descriptionWord currency 42
field descriptionWord current -148
field descriptionWord currently 34
field descriptionWord customer 27
field descriptionWord customers -39
field descriptionWord customizable 25
field descriptionWord customize -36
field descriptionWord d 34
field descriptionWord daily 22
field descriptionWord dashboard -177
field descriptionWord dashboards -26
field descriptionWord data -241
field descriptionWord database 42
field descriptionWord datasource 33
field descriptionWord date 293
field descriptionWord day 52
field descriptionWord days 202
field descriptionWord debug -20
field descriptionWord decide -33
field descriptionWord decimal 31
field descriptionWord dedicated -56
field descriptionWord default 262
field descriptionWord defaults 40
field descriptionWord define 99
field descriptionWord defined 64
field descriptionWord defines 66
field descriptionWord defining -67
field descriptionWord delegate 22
field descriptionWord delete -21
field descriptionWord deleting -45
field descriptionWord deliver -26
field descriptionWord delivered -22
field descriptionWord delivery -69
field descriptionWord dependencies -62
field descriptionWord dependency 41
field descriptionWord depending 58
field descriptionWord deploy -22
field descriptionWord deployed 88
field descriptionWord deploying 37
field descriptionWord deployment 96
field descriptionWord deployments -67
field descriptionWord derived -89
field descriptionWord describe 201
field descriptionWord description 202
field descriptionWord design -42
field descriptionWord destination 81
field descriptionWord detail 27
field descriptionWord detailed 23
field descriptionWord details -255
field descriptionWord detect -34
field descriptionWord determine 82
field descriptionWord determines 158
field descriptionWord determining 30
field descriptionWord developed -21
field descriptionWord developer 59
field descriptionWord developers -30
field descriptionWord development -70
field descriptionWord device -59
field descriptionWord devices 70
field descriptionWord dialog -34
field descriptionWord different -55
field descriptionWord differs -22
field descriptionWord direct -87
field descriptionWord directly -28
field descriptionWord directory 231
field descriptionWord disable 25
field descriptionWord disabled 69
field descriptionWord discord -30
field descriptionWord discount 25
field descriptionWord discover -27
field descriptionWord discovered 32
field descriptionWord discovery -42
field descriptionWord display 62
field descriptionWord displayed -61
field descriptionWord displays -247
field descriptionWord distribute -27
field descriptionWord distributed -35
field descriptionWord distribution -62
field descriptionWord dn 37
field descriptionWord dns 56
field descriptionWord do 80
field descriptionWord docker 217
field descriptionWord dockerfile 33
field descriptionWord docs -21
field descriptionWord document 49
field descriptionWord documentation -66
field descriptionWord documents 123
field descriptionWord does -65
field descriptionWord doesn't -62
field descriptionWord doesn’t 33
field descriptionWord domain 40
field descriptionWord domains 33
field descriptionWord don't -52
field descriptionWord done -56
field descriptionWord down 100
field descriptionWord download -31
field descriptionWord downloaded -33
field descriptionWord downloading -31
field descriptionWord downloads -72
field descriptionWord downtime -34
field descriptionWord driver 32
field descriptionWord drop 123
field descriptionWord dropdown -62
field descriptionWord dropped -31
field descriptionWord due 103
field descriptionWord duplicate -90
field descriptionWord duration 82
field descriptionWord during 150
field descriptionWord dynamic 56
field descriptionWord e-mail -39
field descriptionWord e.g 671
field descriptionWord earliest 53
field descriptionWord easier -25
field descriptionWord easy -24
field descriptionWord edge 88
field descriptionWord edit -73
field descriptionWord editable 57
field descriptionWord edited -26
field descriptionWord editor -56
field descriptionWord edits 36
field descriptionWord effect -26
field descriptionWord efficiency -21
field descriptionWord element 126
field descriptionWord elements -56
field descriptionWord else -39
field descriptionWord email 203
field descriptionWord emails 117
field descriptionWord embedded 114
field descriptionWord emitted 28
field descriptionWord empty 122
field descriptionWord enable 31
field descriptionWord enabled 136
field descriptionWord enables 156
field descriptionWord enabling 60
field descriptionWord encoding 88
field descriptionWord encrypt -27
field descriptionWord encrypted -42
field descriptionWord encrypting -22
field descriptionWord end-to-end -41
field descriptionWord endpoint -58
field descriptionWord endpoints -52
field descriptionWord enforce 75
field descriptionWord engine -58
field descriptionWord enhanced 22
field descriptionWord ensure -81
field descriptionWord ensures -38
field descriptionWord enter 226
field descriptionWord entering -40
field descriptionWord entities 34
field descriptionWord entity 42
field descriptionWord entries 78
field descriptionWord environment -95
field descriptionWord equal -95
field descriptionWord equals 31
field descriptionWord error -86
field descriptionWord essential -34
field descriptionWord evaluate 118
field descriptionWord evaluated 76
field descriptionWord even 47
field descriptionWord event -142
field descriptionWord events -119
field descriptionWord everyone -76
field descriptionWord everything -20
field descriptionWord exact -59
field descriptionWord exactly -29
field descriptionWord example 137
field descriptionWord exceed -23
field descriptionWord exclude 93
field descriptionWord execute 94
field descriptionWord executed -68
field descriptionWord execution -88
field descriptionWord executions -59
field descriptionWord exist -49
field descriptionWord exists 81
field descriptionWord expected -54
field descriptionWord expensive -29
field descriptionWord experience -89
field descriptionWord experiment -103
field descriptionWord experimental 29
field descriptionWord expiration -37
field descriptionWord explain 40
field descriptionWord explains 78
field descriptionWord explicitly -22
field descriptionWord export -123
field descriptionWord exports -37
field descriptionWord expose -40
field descriptionWord exposed 26
field descriptionWord exposure 36
field descriptionWord expression 56
field descriptionWord expressions -68
field descriptionWord extension 63
field descriptionWord externally -21
field descriptionWord extra 58
field descriptionWord extract 62
field descriptionWord extracted 91
field descriptionWord factors 32
field descriptionWord factory 115
field descriptionWord failed 68
field descriptionWord failing -28
field descriptionWord fails 89
field descriptionWord failure -40
field descriptionWord fallback -20
field descriptionWord falls -35
field descriptionWord false -54
field descriptionWord far -64
field descriptionWord feature -249
field descriptionWord features -128
field descriptionWord feedback -47
field descriptionWord fetch -24
field descriptionWord field 60
field descriptionWord fields -59
field descriptionWord file(s) 51
field descriptionWord fill 24
field descriptionWord filled 92
field descriptionWord filter 24
field descriptionWord filtering -42
field descriptionWord filters 90
field descriptionWord finance -24
field descriptionWord financial -42
field descriptionWord find -73
field descriptionWord finding -165
field descriptionWord fires 37
field descriptionWord first -33
field descriptionWord five 32
field descriptionWord fix -23
field descriptionWord fixed -47
field descriptionWord flag -243
field descriptionWord flags 27
field descriptionWord flat 100
field descriptionWord flexible -28
field descriptionWord float 26
field descriptionWord flows -23
field descriptionWord followed -22
field descriptionWord following -38
field descriptionWord for 154
field descriptionWord forces 63
field descriptionWord form 192
field descriptionWord format 249
field descriptionWord formatted 30
field descriptionWord forms -43
field descriptionWord found -35
field descriptionWord four 154
field descriptionWord fqdn -24
field descriptionWord framework -30
field descriptionWord free 54
field descriptionWord frequency 122
field descriptionWord frequently -20
field descriptionWord fresh -28
field descriptionWord from 94
field descriptionWord front 31
field descriptionWord full 103
field descriptionWord full-text 33
field descriptionWord function 50
field descriptionWord functions -25
field descriptionWord further 40
field descriptionWord gate 54
field descriptionWord gateway -52
field descriptionWord gateways 67
field descriptionWord gauge -56
field descriptionWord gb -54
field descriptionWord gemini -21
field descriptionWord general -68
field descriptionWord generate -145
field descriptionWord generated 162
field descriptionWord generates -50
field descriptionWord generation 32
field descriptionWord get 69
field descriptionWord gets -34
field descriptionWord git 38
field descriptionWord github -42
field descriptionWord gitlab -167
field descriptionWord gitops -45
field descriptionWord given -74
field descriptionWord global 29
field descriptionWord globally 22
field descriptionWord go -87
field descriptionWord goals -31
field descriptionWord going 62
field descriptionWord google 70
field descriptionWord grant 25
field descriptionWord grants -26
field descriptionWord greater 22
field descriptionWord green -39
field descriptionWord group 83
field descriptionWord grouped -21
field descriptionWord grouping 79
field descriptionWord groups 24
field descriptionWord grpc -28
field descriptionWord guide -26
field descriptionWord guides -24
field descriptionWord handle 38
field descriptionWord handled 50
field descriptionWord handles -41
field descriptionWord handling 24
field descriptionWord happened -46
field descriptionWord harness 52
field descriptionWord has -107
field descriptionWord hash 47
field descriptionWord have -226
field descriptionWord headers 40
field descriptionWord health -53
field descriptionWord hello 57
field descriptionWord helm -41
field descriptionWord help 24
field descriptionWord helper -42
field descriptionWord helpful 117
field descriptionWord helps -57
field descriptionWord here 55
field descriptionWord hidden 20
field descriptionWord hide -86
field descriptionWord hides 24
field descriptionWord high -27
field descriptionWord highly -53
field descriptionWord histogram -31
field descriptionWord history -29
field descriptionWord hit -23
field descriptionWord hold -83
field descriptionWord home -31
field descriptionWord horizontal 31
field descriptionWord hosted -97
field descriptionWord hostname -57
field descriptionWord hosts -28
field descriptionWord hour 69
field descriptionWord hours 69
field descriptionWord hover -27
field descriptionWord how 426
field descriptionWord html 118
field descriptionWord http 188
field descriptionWord http: -65
field descriptionWord https 110
field descriptionWord https: -399
field descriptionWord https:// -158
field descriptionWord hub 120
field descriptionWord human -52
field descriptionWord human-readable -91
field descriptionWord i.e -126
field descriptionWord iam 44
field descriptionWord icon 102
field descriptionWord id 330
field descriptionWord ideal -29
field descriptionWord identifier -129
field descriptionWord identifies -37
field descriptionWord identify -23
field descriptionWord identity -86
field descriptionWord idp 63
field descriptionWord iframe 54
field descriptionWord images -150
field descriptionWord immediately -21
field descriptionWord impact -23
field descriptionWord implement -21
field descriptionWord implementation 28
field descriptionWord important -35
field descriptionWord importing -28
field descriptionWord improvement -43
field descriptionWord improvements -51
field descriptionWord improving -25
field descriptionWord in 173
field descriptionWord inactive 75
field descriptionWord inbound -28
field descriptionWord inbox -106
field descriptionWord include 126
field descriptionWord included 137
field descriptionWord includes -72
field descriptionWord including 41
field descriptionWord incorrectly -32
field descriptionWord index 44
field descriptionWord indexes 65
field descriptionWord indexing 78
field descriptionWord indicate 45
field descriptionWord indicates -24
field descriptionWord individual 29
field descriptionWord info -56
field descriptionWord information -112
field descriptionWord infrastructure -89
field descriptionWord ingress -77
field descriptionWord initial 73
field descriptionWord initialization -32
field descriptionWord initialize -48
field descriptionWord inject 28
field descriptionWord injected 37
field descriptionWord inputs 53
field descriptionWord insert -112
field descriptionWord inserts -23
field descriptionWord insights -30
field descriptionWord install -43
field descriptionWord installation -130
field descriptionWord instance -162
field descriptionWord instead -51
field descriptionWord int -22
field descriptionWord integrate -22
field descriptionWord integrated -83
field descriptionWord integrating -36
field descriptionWord integration -193
field descriptionWord integrations -40
field descriptionWord interactive -58
field descriptionWord internal -51
field descriptionWord internet -49
field descriptionWord interval 61
field descriptionWord intervals -24
field descriptionWord into -144
field descriptionWord inventory -26
field descriptionWord invitation 164
field descriptionWord invoice 87
field descriptionWord is 237
field descriptionWord issue -40
field descriptionWord issued 31
field descriptionWord issues -202
field descriptionWord item -24
field descriptionWord items 109
field descriptionWord itself -20
field descriptionWord java -35
field descriptionWord jira 80
field descriptionWord job 94
field descriptionWord jobs 55
field descriptionWord join -29
field descriptionWord json 310
field descriptionWord jwks 53
field descriptionWord jwt 100
field descriptionWord kafka -59
field descriptionWord keep -69
field descriptionWord keeps 55
field descriptionWord key 116
field descriptionWord key-value 64
field descriptionWord keyboard 66
field descriptionWord keycloak 20
field descriptionWord kms -46
field descriptionWord known -60
field descriptionWord kubernetes -101
field descriptionWord label 68
field descriptionWord language 53
field descriptionWord languages 51
field descriptionWord large -41
field descriptionWord large-scale -23
field descriptionWord latency -33
field descriptionWord later -21
field descriptionWord latest -25
field descriptionWord ldap 102
field descriptionWord lead 79
field descriptionWord least -58
field descriptionWord leave 96
field descriptionWord left 93
field descriptionWord legacy -33
field descriptionWord legal 56
field descriptionWord less -35
field descriptionWord let -55
field descriptionWord lets -89
field descriptionWord level -27
field descriptionWord library -45
field descriptionWord license -56
field descriptionWord lifecycle -40
field descriptionWord lifetime 97
field descriptionWord like 20
field descriptionWord limit -128
field descriptionWord limiting -39
field descriptionWord line 26
field descriptionWord lines -35
field descriptionWord link 40
field descriptionWord links -87
field descriptionWord list 141
field descriptionWord listed -24
field descriptionWord listener -50
field descriptionWord listens 23
field descriptionWord listing -62
field descriptionWord literal 31
field descriptionWord live 132
field descriptionWord local 138
field descriptionWord localhost -75
field descriptionWord locate -21
field descriptionWord located -32
field descriptionWord location 171
field descriptionWord locations 28
field descriptionWord lock 39
field descriptionWord logger -21
field descriptionWord logging -26
field descriptionWord logic -45
field descriptionWord login 36
field descriptionWord logout -75
field descriptionWord logs -185
field descriptionWord long 41
field descriptionWord lookup 51
field descriptionWord lower -33
field descriptionWord machine -66
field descriptionWord machine-readable -37
field descriptionWord made -76
field descriptionWord main 64
field descriptionWord mainly -22
field descriptionWord maintain -20
field descriptionWord maintained -24
field descriptionWord major -21
field descriptionWord make -60
field descriptionWord makes -47
field descriptionWord making -24
field descriptionWord manage -102
field descriptionWord managed -38
field descriptionWord management -124
field descriptionWord manager -38
field descriptionWord manages -35
field descriptionWord managing -47
field descriptionWord manually -106
field descriptionWord many -40
field descriptionWord mapped -89
field descriptionWord mapping -28
field descriptionWord mark 69
field descriptionWord marked 47
field descriptionWord master 173
field descriptionWord match -20
field descriptionWord matches 92
field descriptionWord material 57
field descriptionWord maximum 219
field descriptionWord mcp 24
field descriptionWord meaning -30
field descriptionWord means -57
field descriptionWord meant 35
field descriptionWord measured 22
field descriptionWord medium -25
field descriptionWord meet 45
field descriptionWord member 32
field descriptionWord membership 114
field descriptionWord memory -39
field descriptionWord memos 29
field descriptionWord menu -187
field descriptionWord message 309
field descriptionWord messages -74
field descriptionWord messaging -41
field descriptionWord metadata 44
field descriptionWord method -206
field descriptionWord methods 28
field descriptionWord metric 256
field descriptionWord metrics -60
field descriptionWord mfa -33
field descriptionWord microsoft -30
field descriptionWord might -92
field descriptionWord migrating 61
field descriptionWord minimize -23
field descriptionWord minimum 80
field descriptionWord minutes 53
field descriptionWord missing -38
field descriptionWord mobile 93
field descriptionWord mode 303
field descriptionWord model -22
field descriptionWord moderate 25
field descriptionWord modified 38
field descriptionWord module -63
field descriptionWord mongodb 38
field descriptionWord monitoring -40
field descriptionWord month 24
field descriptionWord most -127
field descriptionWord mount 55
field descriptionWord mounted 46
field descriptionWord moved -26
field descriptionWord moves -21
field descriptionWord ms -33
field descriptionWord multiple -46
field descriptionWord must -57
field descriptionWord n -36
field descriptionWord name 245
field descriptionWord named -29
field descriptionWord names -70
field descriptionWord namespace -20
field descriptionWord namespaces 88
field descriptionWord naming 42
field descriptionWord narrows 25
field descriptionWord native -36
field descriptionWord navigate 34
field descriptionWord navigation 23
field descriptionWord need -73
field descriptionWord needed -75
field descriptionWord needing 50
field descriptionWord needs 237
field descriptionWord never -77
field descriptionWord newer 29
field descriptionWord newly 43
field descriptionWord next -108
field descriptionWord no -22
field descriptionWord node -121
field descriptionWord nodes -44
field descriptionWord non-root -23
field descriptionWord none 100
field descriptionWord not -101
field descriptionWord nothing 57
field descriptionWord notification -130
field descriptionWord notifications -29
field descriptionWord notify 48
field descriptionWord now -119
field descriptionWord null -27
field descriptionWord number 196
field descriptionWord numbers -42
field descriptionWord numeric -32
field descriptionWord oauth 318
field descriptionWord object -203
field descriptionWord objects -81
field descriptionWord obtain -20
field descriptionWord occurred -49
field descriptionWord occurs -25
field descriptionWord ocr 41
field descriptionWord of 86
field descriptionWord off 142
field descriptionWord offer -20
field descriptionWord official -20
field descriptionWord offset 41
field descriptionWord oidc -58
field descriptionWord old -59
field descriptionWord ollama -35
field descriptionWord on 137
field descriptionWord on-demand 64
field descriptionWord once -103
field descriptionWord one 75
field descriptionWord one-click -22
field descriptionWord one-time 70
field descriptionWord only 96
field descriptionWord open -26
field descriptionWord open-source -32
field descriptionWord opened 24
field descriptionWord openid -92
field descriptionWord opens -67
field descriptionWord operation -190
field descriptionWord operational -23
field descriptionWord operations -35
field descriptionWord operator 30
field descriptionWord option 150
field descriptionWord optionally 197
field descriptionWord options -25
field descriptionWord or 248
field descriptionWord order 45
field descriptionWord organisation -103
field descriptionWord organization 179
field descriptionWord organizational -41
field descriptionWord origin 34
field descriptionWord original -97
field descriptionWord os -24
field descriptionWord other 89
field descriptionWord out -113
field descriptionWord outgoing 129
field descriptionWord over -98
field descriptionWord overall -25
field descriptionWord overlap 35
field descriptionWord overrides -38
field descriptionWord own 146
field descriptionWord owner -48
field descriptionWord owns 112
field descriptionWord package 33
field descriptionWord page 151
field descriptionWord pages 155
field descriptionWord paid 174
field descriptionWord panel -118
field descriptionWord parallel 28
field descriptionWord parameter 105
field descriptionWord parameters -50
field descriptionWord parent 70
field descriptionWord parse 42
field descriptionWord parsed 46
field descriptionWord part 88
field descriptionWord partial -45
field descriptionWord particular 118
field descriptionWord particularly -27
field descriptionWord passed -24
field descriptionWord passing 41
field descriptionWord password 94
field descriptionWord passwords -22
field descriptionWord past -66
field descriptionWord paste -40
field descriptionWord path 206
field descriptionWord pattern -69
field descriptionWord payload 58
field descriptionWord payment 186
field descriptionWord payments 63
field descriptionWord pdfs -28
field descriptionWord pending -23
field descriptionWord per -73
field descriptionWord percent 36
field descriptionWord percentage 59
field descriptionWord percentile -24
field descriptionWord perform -141
field descriptionWord performance -33
field descriptionWord performed -80
field descriptionWord performing -41
field descriptionWord period -132
field descriptionWord periodically -27
field descriptionWord periods -26
field descriptionWord permanent 44
field descriptionWord permanently -36
field descriptionWord permission 140
field descriptionWord permissions -24
field descriptionWord persistent -23
field descriptionWord person 29
field descriptionWord personal 53
field descriptionWord phone 223
field descriptionWord pick 161
field descriptionWord picker 68
field descriptionWord pin -53
field descriptionWord pipeline 133
field descriptionWord pipelines -228
field descriptionWord place -24
field descriptionWord placed 23
field descriptionWord plan -62
field descriptionWord planning -55
field descriptionWord platform -86
field descriptionWord plus -60
field descriptionWord pod -20
field descriptionWord pods 35
field descriptionWord point 30
field descriptionWord pointing -25
field descriptionWord points 79
field descriptionWord policy 278
field descriptionWord poll 60
field descriptionWord polling -25
field descriptionWord popular -51
field descriptionWord populate 99
field descriptionWord port 55
field descriptionWord portal 144
field descriptionWord ports -26
field descriptionWord position -55
field descriptionWord post 45
field descriptionWord postgres -61
field descriptionWord postgresql -71
field descriptionWord posts 24
field descriptionWord pre-populated -27
field descriptionWord predefined -78
field descriptionWord prefer -76
field descriptionWord preferences 36
field descriptionWord preferred 138
field descriptionWord preferred_username -30
field descriptionWord prefix 48
field descriptionWord prefixed 52
field descriptionWord present -31
field descriptionWord presented -42
field descriptionWord preview 85
field descriptionWord previous -56
field descriptionWord previously 36
field descriptionWord price -54
field descriptionWord primary -39
field descriptionWord print -30
field descriptionWord priority -92
field descriptionWord privacy -37
field descriptionWord private -121
field descriptionWord probe -33
field descriptionWord process 117
field descriptionWord processed -48
field descriptionWord processes -69
field descriptionWord processing 77
field descriptionWord produces -38
field descriptionWord production -100
field descriptionWord products 53
field descriptionWord profile 144
field descriptionWord profiles -86
field descriptionWord program 41
field descriptionWord progress -32
field descriptionWord project 63
field descriptionWord prompt -22
field descriptionWord prompts 106
field descriptionWord properties -71
field descriptionWord property -61
field descriptionWord protocol 122
field descriptionWord provided 40
field descriptionWord provider 99
field descriptionWord providers 79
field descriptionWord provides -120
field descriptionWord providing 36
field descriptionWord provision -22
field descriptionWord proxies 36
field descriptionWord proxy 126
field descriptionWord public 85
field descriptionWord publicly -64
field descriptionWord published -44
field descriptionWord pulls 24
field descriptionWord purchase 71
field descriptionWord purchases 80
field descriptionWord purpose 112
field descriptionWord push -36
field descriptionWord put -45
field descriptionWord python 54
field descriptionWord quality -20
field descriptionWord queries -144
field descriptionWord query 56
field descriptionWord question 83
field descriptionWord questions -20
field descriptionWord queue -70
field descriptionWord quick -79
field descriptionWord quickly -125
field descriptionWord quote 127
field descriptionWord quotes 67
field descriptionWord random 40
field descriptionWord range -116
field descriptionWord ranges 46
field descriptionWord rate -75
field descriptionWord rather -22
field descriptionWord raw -67
field descriptionWord reach 25
field descriptionWord react -26
field descriptionWord read -71
field descriptionWord read-only -116
field descriptionWord ready -38
field descriptionWord real -21
field descriptionWord real-time -91
field descriptionWord reasonable -25
field descriptionWord receipt -29
field descriptionWord receive 59
field descriptionWord received -28
field descriptionWord recent -24
field descriptionWord recipient 91
field descriptionWord recipients -35
field descriptionWord recommended 52
field descriptionWord record -43
field descriptionWord recording 21
field descriptionWord records 124
field descriptionWord recurring 179
field descriptionWord redirected 20
field descriptionWord redirection 41
field descriptionWord redirects 50
field descriptionWord reduce -61
field descriptionWord reference 52
field descriptionWord references 33
field descriptionWord refers 108
field descriptionWord refresh 139
field descriptionWord region -31
field descriptionWord register 63
field descriptionWord registration 44
field descriptionWord registry 30
field descriptionWord related -28
field descriptionWord relation -47
field descriptionWord relationship 71
field descriptionWord relationships -30
field descriptionWord release -62
field descriptionWord relevant -30
field descriptionWord reliably -27
field descriptionWord remain 23
field descriptionWord remains -21
field descriptionWord reminder 64
field descriptionWord remote -37
field descriptionWord remove -22
field descriptionWord removed -59
field descriptionWord removing -33
field descriptionWord rename -21
field descriptionWord rendering 43
field descriptionWord replace 83
field descriptionWord replies 30
field descriptionWord reply 25
field descriptionWord report -80
field descriptionWord represent 39
field descriptionWord represents 27
field descriptionWord require 25
field descriptionWord required -185
field descriptionWord requirement -46
field descriptionWord requirements 38
field descriptionWord resource -43
field descriptionWord resources -139
field descriptionWord responses -63
field descriptionWord rest -23
field descriptionWord restart 53
field descriptionWord restarted 61
field descriptionWord restarts 27
field descriptionWord restrict 38
field descriptionWord restricted -25
field descriptionWord restrictions 44
field descriptionWord result 41
field descriptionWord retained -25
field descriptionWord retries -36
field descriptionWord retrieve 109
field descriptionWord retrieved 52
field descriptionWord retrieves 24
field descriptionWord returns -30
field descriptionWord reusable -24
field descriptionWord revenue -25
field descriptionWord reverse 27
field descriptionWord revert -74
field descriptionWord right -41
field descriptionWord rights 83
field descriptionWord risks -33
field descriptionWord role -65
field descriptionWord roles -27
field descriptionWord rollback 80
field descriptionWord root 21
field descriptionWord route 36
field descriptionWord routes 58
field descriptionWord row 63
field descriptionWord rs256 24
field descriptionWord rsa -20
field descriptionWord rule -202
field descriptionWord rules -27
field descriptionWord runner -33
field descriptionWord runtime -32
field descriptionWord s -28
field descriptionWord s3 -23
field descriptionWord same -72
field descriptionWord saml 203
field descriptionWord save -69
field descriptionWord saved -33
field descriptionWord scaling -44
field descriptionWord scan 31
field descriptionWord scanning -50
field descriptionWord scenario 91
field descriptionWord scenarios -39
field descriptionWord schema -118
field descriptionWord scim -59
field descriptionWord scopes 65
field descriptionWord scores -26
field descriptionWord scrape 34
field descriptionWord screen -43
field descriptionWord script 66
field descriptionWord scroll -23
field descriptionWord sdk -105
field descriptionWord seamlessly -26
field descriptionWord search 22
field descriptionWord searchable 33
field descriptionWord seconds 63
field descriptionWord secrets -35
field descriptionWord section -32
field descriptionWord sections 88
field descriptionWord secure 103
field descriptionWord securely -54
field descriptionWord security -31
field descriptionWord see -28
field descriptionWord seen -26
field descriptionWord segment -33
field descriptionWord segments -60
field descriptionWord select 254
field descriptionWord selected 145
field descriptionWord selection -79
field descriptionWord selections 95
field descriptionWord selector 91
field descriptionWord selects -29
field descriptionWord sender -67
field descriptionWord sending 87
field descriptionWord sensitive -23
field descriptionWord sent 101
field descriptionWord separate -42
field descriptionWord separated 55
field descriptionWord separately -123
field descriptionWord separator 20
field descriptionWord serve 54
field descriptionWord served 56
field descriptionWord server 138
field descriptionWord servers -37
field descriptionWord serves -33
field descriptionWord service -137
field descriptionWord services -23
field descriptionWord session -32
field descriptionWord sessions -68
field descriptionWord set -29
field descriptionWord setting 37
field descriptionWord settings -200
field descriptionWord setup 24
field descriptionWord sha256 60
field descriptionWord share -40
field descriptionWord shared -102
field descriptionWord shell -87
field descriptionWord short 27
field descriptionWord should 183
field descriptionWord shown 189
field descriptionWord shows -293
field descriptionWord side-by-side -34
field descriptionWord sidebar 69
field descriptionWord sidecar 26
field descriptionWord sign 40
field descriptionWord sign-in 138
field descriptionWord sign-on -53
field descriptionWord sign-up 146
field descriptionWord signature 122
field descriptionWord signed 21
field descriptionWord signing 53
field descriptionWord signup 20
field descriptionWord similar -40
field descriptionWord simple -94
field descriptionWord simply -20
field descriptionWord simultaneously -23
field descriptionWord single -46
field descriptionWord size 191
field descriptionWord skip 36
field descriptionWord slack 22
field descriptionWord slot 110
field descriptionWord slow -31
field descriptionWord slug 89
field descriptionWord small -64
field descriptionWord smaller 44
field descriptionWord smallest -23
field descriptionWord sms 110
field descriptionWord smtp 75
field descriptionWord so -129
field descriptionWord soft 65
field descriptionWord software -73
field descriptionWord something 92
field descriptionWord sort 72
field descriptionWord sorting -55
field descriptionWord sound 41
field descriptionWord source -144
field descriptionWord space -27
field descriptionWord specific -30
field descriptionWord specified 120
field descriptionWord specifies 422
field descriptionWord specify 23
field descriptionWord sql 31
field descriptionWord ssh 73
field descriptionWord ssl -67
field descriptionWord ssl/tls 21
field descriptionWord stack -38
field descriptionWord stage -20
field descriptionWord stages -27
field descriptionWord standard -53
field descriptionWord start 63
field descriptionWord started -33
field descriptionWord starter -22
field descriptionWord starting 48
field descriptionWord starts -27
field descriptionWord starttls -75
field descriptionWord statement 89
field descriptionWord statements 25
field descriptionWord states 57
field descriptionWord static -42
field descriptionWord statistics 69
field descriptionWord status -67
field descriptionWord stay -37
field descriptionWord step 36
field descriptionWord steps -69
field descriptionWord still -39
field descriptionWord stop 21
field descriptionWord store -120
field descriptionWord stores -42
field descriptionWord straight 20
field descriptionWord strategy 27
field descriptionWord string -339
field descriptionWord strings 35
field descriptionWord strong -22
field descriptionWord structure -32
field descriptionWord structured -42
field descriptionWord studio 58
field descriptionWord subject -34
field descriptionWord submission -40
field descriptionWord submit 21
field descriptionWord subscribe -33
field descriptionWord subscriber -28
field descriptionWord subscription 169
field descriptionWord succeeds 20
field descriptionWord success 50
field descriptionWord successfully -30
field descriptionWord suffix 34
field descriptionWord summary -72
field descriptionWord supply -30
field descriptionWord support 221
field descriptionWord supported -48
field descriptionWord supporting 34
field descriptionWord sure -78
field descriptionWord switch 167
field descriptionWord symbol 136
field descriptionWord system 41
field descriptionWord systems -20
field descriptionWord tab -154
field descriptionWord table 237
field descriptionWord tables 165
field descriptionWord tags 71
field descriptionWord take 33
field descriptionWord taken 31
field descriptionWord target 90
field descriptionWord targeting -33
field descriptionWord task 386
field descriptionWord tasks -106
field descriptionWord tax 84
field descriptionWord tcp 27
field descriptionWord team -38
field descriptionWord teams -61
field descriptionWord technical -47
field descriptionWord telegram 70
field descriptionWord tell -26
field descriptionWord template 33
field descriptionWord templates -59
field descriptionWord temporary -31
field descriptionWord term 35
field descriptionWord terminal -22
field descriptionWord terminated -23
field descriptionWord terraform -21
field descriptionWord test 126
field descriptionWord tested -39
field descriptionWord testing -63
field descriptionWord tests -100
field descriptionWord text 293
field descriptionWord than 78
field descriptionWord them -49
field descriptionWord then -28
field descriptionWord there -110
field descriptionWord these -64
field descriptionWord they -35
field descriptionWord those 35
field descriptionWord thread -32
field descriptionWord threat -37
field descriptionWord threshold -35
field descriptionWord throughout 56
field descriptionWord tick 68
field descriptionWord ticket 193
field descriptionWord time -31
field descriptionWord timed -26
field descriptionWord timeout 31
field descriptionWord timeouts -22
field descriptionWord times 28
field descriptionWord timestamp -49
field descriptionWord timing -68
field descriptionWord title -59
field descriptionWord tls 29
field descriptionWord to 390
field descriptionWord today 86
field descriptionWord together -41
field descriptionWord toggle 303
field descriptionWord toggles -30
field descriptionWord token 236
field descriptionWord tokens -59
field descriptionWord too -20
field descriptionWord took -40
field descriptionWord tools -35
field descriptionWord top 65
field descriptionWord topic -42
field descriptionWord total -31
field descriptionWord totals 27
field descriptionWord trace -55
field descriptionWord tracking 57
field descriptionWord tracks -26
field descriptionWord traffic -38
field descriptionWord transaction -20
field descriptionWord transformations -33
field descriptionWord translate 27
field descriptionWord trigger 280
field descriptionWord triggered -32
field descriptionWord triggers -24
field descriptionWord true -109
field descriptionWord true/false 53
field descriptionWord truncated -20
field descriptionWord trusted -90
field descriptionWord try 41
field descriptionWord ttl 23
field descriptionWord tuning -62
field descriptionWord turn 43
field descriptionWord turned 82
field descriptionWord turns 110
field descriptionWord twilio 50
field descriptionWord two -42
field descriptionWord txt 37
field descriptionWord type 49
field descriptionWord types 128
field descriptionWord typing -64
field descriptionWord ui -160
field descriptionWord unavailable -20
field descriptionWord under 120
field descriptionWord understand -124
field descriptionWord understanding -35
field descriptionWord unit -24
field descriptionWord units -111
field descriptionWord universal -97
field descriptionWord unlike -28
field descriptionWord unpaid 25
field descriptionWord until 36
field descriptionWord up -70
field descriptionWord update 58
field descriptionWord updated -134
field descriptionWord updates -105
field descriptionWord updating -33
field descriptionWord upgrade -29
field descriptionWord upload 30
field descriptionWord uploaded -28
field descriptionWord uploads -37
field descriptionWord upstream -38
field descriptionWord uris 40
field descriptionWord url -20
field descriptionWord us 66
field descriptionWord usage -79
field descriptionWord use -105
field descriptionWord used 132
field descriptionWord useful -79
field descriptionWord user -89
field descriptionWord user-defined 114
field descriptionWord username 281
field descriptionWord users -162
field descriptionWord user’s -47
field descriptionWord using -257
field descriptionWord usual -39
field descriptionWord valid -35
field descriptionWord validate 48
field descriptionWord validating -20
field descriptionWord validation -50
field descriptionWord value 132
field descriptionWord values -43
field descriptionWord variable -122
field descriptionWord vault 44
field descriptionWord vector 51
field descriptionWord vendor 210
field descriptionWord verified -24
field descriptionWord verify -41
field descriptionWord version -277
field descriptionWord versions -34
field descriptionWord vertical -27
field descriptionWord very -34
field descriptionWord via -48
field descriptionWord video -30
field descriptionWord view -84
field descriptionWord violations -20
field descriptionWord visible 119
field descriptionWord visit -36
field descriptionWord visual -119
field descriptionWord visualization -42
field descriptionWord volume 105
field descriptionWord vpc 20
field descriptionWord vs -20
field descriptionWord vulnerabilities -52
field descriptionWord vulnerability -46
field descriptionWord wait 61
field descriptionWord waiting -42
field descriptionWord want 194
field descriptionWord warning -22
field descriptionWord was -174
field descriptionWord way -62
field descriptionWord ways 40
field descriptionWord we -133
field descriptionWord web -83
field descriptionWord web-based -22
field descriptionWord webhook -21
field descriptionWord website 72
field descriptionWord week 32
field descriptionWord welcome -27
field descriptionWord were -51
field descriptionWord what 124
field descriptionWord whatever -52
field descriptionWord when 181
field descriptionWord where 262
field descriptionWord whether 91
field descriptionWord which 341
field descriptionWord while -49
field descriptionWord who 34
field descriptionWord whole -49
field descriptionWord whose 41
field descriptionWord widget -90
field descriptionWord will 601
field descriptionWord window 142
field descriptionWord windows 42
field descriptionWord wish -67
field descriptionWord with -336
field descriptionWord within -85
field descriptionWord without -124
field descriptionWord won't -64
field descriptionWord work -55
field descriptionWord worker -41
field descriptionWord workflow -92
field descriptionWord workflows -136
field descriptionWord working -65
field descriptionWord workload -44
field descriptionWord workloads -29
field descriptionWord works 51
field descriptionWord would 43
field descriptionWord write 48
field descriptionWord writes -22
field descriptionWord written -59
field descriptionWord x.509 -95
field descriptionWord xml 37
field descriptionWord years 48
field descriptionWord yes -37
field descriptionWord yet -52
field descriptionWord you -110
field descriptionWord you'd 68
field descriptionWord you'll 50
field descriptionWord you're 96
field descriptionWord you've -20
field descriptionWord you’re 46
field descriptionWord yyyy-mm-dd 69
field descriptionWord zero -109
field descriptionWord zod -54
field descriptionWord × -40
field descriptionWord ❌ -20
field groupCapital 0 -539
field groupCapital 1 -419
field groupCapital 10 -91
field groupCapital 12 -83
field groupCapital 13 65
field groupCapital 14 -51
field groupCapital 16 421
field groupCapital 17 78
field groupCapital 18 335
field groupCapital 2 -232
field groupCapital 20 204
field groupCapital 21 216
field groupCapital 22 -277
field groupCapital 4 -52
field groupCapital 5 -286
field groupCapital 8 -165
field groupCapital 9 -79
field groupCode 0 385
field groupCode 1 146
field groupCode 10 29
field groupCode 16 -68
field groupCode 17 -76
field groupCode 2 47
field groupCode 20 -623
field groupCode 21 -294
field groupCode 22 -365
field groupCode 5 -74
field groupCode 6 -95
field groupCode 9 -62
field groupEmpty 0 -29
field groupEmpty 1 77
field groupEmpty 10 -162
field groupEmpty 12 -53
field groupEmpty 13 -108
field groupEmpty 14 -108
field groupEmpty 17 -118
field groupEmpty 2 252
field groupEmpty 20 22
field groupEmpty 21 -244
field groupEmpty 22 -253
field groupEmpty 4 -27
field groupEmpty 5 103
field groupEmpty 6 -126
field groupEmpty 9 -262
field groupLong 0 -170
field groupLong 1 334
field groupLong 10 -117
field groupLong 12 27
field groupLong 13 -624
field groupLong 14 62
field groupLong 17 -113
field groupLong 2 -251
field groupLong 20 -28
field groupLong 21 -463
field groupLong 22 -188
field groupLong 4 -71
field groupLong 5 561
field groupLong 6 105
field groupLong 8 139
field groupLong 9 -265
field groupMarked 0 32
field groupMarked 1 -912
field groupMarked 12 -138
field groupMarked 17 279
field groupMarked 2 -126
field groupMarked 20 -231
field groupMarked 21 67
field groupMarked 22 -271
field groupMarked 4 -78
field groupMarked 5 27
field groupMarked 8 83
field groupMarked 9 210
field groupMood 0 -546
field groupMood 1 -183
field groupMood 12 -222
field groupMood 13 -222
field groupMood 14 122
field groupMood 16 342
field groupMood 17 -223
field groupMood 2 -260
field groupMood 20 411
field groupMood 21 -243
field groupMood 22 -189
field groupMood 4 -99
field groupMood 5 47
field groupMood 6 -31
field groupMood 8 -25
field groupMood 9 25
field groupOrdered 0 -157
field groupPattern 12305 72
field groupPattern 20497 -81
field groupPattern 20501 -40
field groupPattern 20692 -240
field groupPattern 20757 -73
field groupPattern 20885 103
field groupPattern 20949 -154
field groupPattern 21521 -53
field groupPattern 21781 381
field groupPattern 24593 -68
field groupPattern 24597 -55
field groupPattern 24598 -51
field groupPattern 24657 34
field groupPattern 24662 -29
field groupPattern 24784 -184
field groupPattern 24913 28
field groupPattern 24917 -106
field groupPattern 24977 -51
field groupPattern 24981 -91
field groupPattern 25040 -209
field groupPattern 25045 -50
field groupPattern 25110 -60
field groupPattern 262080 -88
field groupPattern 262090 -57
field groupPattern 262092 -183
field groupPattern 262096 214
field groupPattern 262100 114
field groupPattern 262102 -88
field groupPattern 262108 -135
field groupPattern 28689 102
field groupPattern 28693 -21
field groupPattern 28694 34
field groupPattern 3072 -33
field groupPattern 3073 -74
field groupPattern 3077 -214
field groupPattern 3078 -62
field groupPattern 3084 -21
field groupPattern 3085 338
field groupPattern 3088 -196
field groupPattern 3089 -472
field groupPattern 3093 -325
field groupPattern 3094 170
field groupPattern 3100 -47
field groupPattern 3102 -27
field groupPattern 3136 -21
field groupPattern 3141 -120
field groupPattern 3148 -36
field groupPattern 3149 -205
field groupPattern 3150 -20
field groupPattern 3152 368
field groupPattern 3153 -300
field groupPattern 3156 199
field groupPattern 3157 814
field groupPattern 3158 277
field groupPattern 3216 -185
field groupPattern 3217 -54
field groupPattern 3220 -76
field groupPattern 3221 309
field groupPattern 3228 -50
field groupPattern 3229 -48
field groupPattern 3264 -35
field groupPattern 3277 -21
field groupPattern 3278 -25
field groupPattern 3281 -56
field groupPattern 3284 286
field groupPattern 3285 44
field groupPattern 3286 107
field groupPattern 3292 43
field groupPattern 3293 -35
field groupPattern 3329 -25
field groupPattern 3333 -109
field groupPattern 3341 -93
field groupPattern 3344 -64
field groupPattern 3345 -382
field groupPattern 3348 -181
field groupPattern 3349 -942
field groupPattern 3350 256
field groupPattern 3357 -137
field groupPattern 3392 128
field groupPattern 3393 -34
field groupPattern 3397 24
field groupPattern 3404 -34
field groupPattern 3405 -175
field groupPattern 3408 -112
field groupPattern 3409 704
field groupPattern 3412 98
field groupPattern 3413 942
field groupPattern 3420 -28
field groupPattern 3421 -240
field groupPattern 3456 -21
field groupPattern 3468 -20
field groupPattern 3472 -184
field groupPattern 3473 -208
field groupPattern 3476 -42
field groupPattern 3477 -579
field groupPattern 3485 -85
field groupPattern 3520 -46
field groupPattern 3525 -73
field groupPattern 3532 -157
field groupPattern 3533 174
field groupPattern 3536 22
field groupPattern 3537 252
field groupPattern 3540 153
field groupPattern 3541 325
field groupPattern 4113 -76
field groupPattern 4117 25
field groupPattern 4118 193
field groupPattern 45073 -25
field groupPattern 45077 74
field groupPattern 45078 -66
field groupPattern 45333 -103
field groupPattern 45525 147
field groupPattern 45589 -47
field groupPattern 45718 -35
field groupPattern 45845 -34
field groupPattern 46485 -29
field groupPattern 49168 135
field groupPattern 49169 -27
field groupPattern 49173 105
field groupPattern 49237 -179
field groupPattern 49429 75
field groupPattern 49493 -23
field groupPattern 49557 -141
field groupPattern 49617 119
field groupPattern 49685 203
field groupPattern 49686 -21
field groupPattern 50005 -28
field groupPattern 50198 -20
field groupPattern 53265 -449
field groupPattern 53269 32
field groupPattern 53270 -98
field groupPattern 53277 74
field groupPattern 53333 87
field groupPattern 53457 -48
field groupPattern 53521 148
field groupPattern 53525 201
field groupPattern 53589 174
field groupPattern 53653 -50
field groupPattern 53713 -27
field groupPattern 53777 -121
field groupPattern 53781 -41
field groupPattern 53845 31
field groupPattern 53905 -40
field groupPattern 53969 -66
field groupPattern 54033 -110
field groupPattern 54037 91
field groupPattern 54097 -28
field groupPattern 54161 -81
field groupPattern 54165 169
field groupPattern 54293 -46
field groupPattern 54294 -43
field groupPattern 54677 -199
field groupPattern 57361 -123
field groupPattern 57365 -308
field groupPattern 57366 78
field groupPattern 57373 -44
field groupPattern 57425 -153
field groupPattern 57429 21
field groupPattern 57430 -41
field groupPattern 57558 -20
field groupPattern 57617 442
field groupPattern 57621 32
field groupPattern 57622 -23
field groupPattern 57813 -28
field groupPattern 58001 190
field groupPattern 58129 -41
field groupPattern 58133 -98
field groupPattern 58321 228
field groupPattern 58385 -26
field groupPattern 58449 -36
field groupPattern 58641 -42
field groupPattern 58645 -80
field groupPattern 58701 168
field groupPattern 58769 -35
field groupPattern 58897 -38
field groupPattern 59153 31
field groupPattern 59349 -61
field groupPattern 61457 252
field groupPattern 61461 -73
field groupPattern 61521 -50
field groupPattern 61525 -221
field groupPattern 61526 -37
field groupPattern 61717 -45
field groupPattern 61841 -25
field groupPattern 61845 -74
field groupPattern 61974 -42
field groupPattern 62097 169
field groupPattern 62101 -108
field groupPattern 62229 -29
field groupPattern 62289 -60
field groupPattern 62737 -33
field groupPattern 8341 257
field groupPattern 8469 -146
field groupPattern 8726 46
field groupSize 10 -188
field groupSize 12 -155
field groupSize 13 -642
field groupSize 14 129
field groupSize 16 -331
field groupSize 17 -347
field groupSize 18 -36
field groupSize 20 82
field groupSize 21 250
field groupSize 22 78
field groupSize 24 152
field groupSize 25 574
field groupSize 26 107
field groupSize 28 -500
field groupSize 29 66
field groupSize 4 129
field groupSize 6 -387
field groupSize 8 337
field groupSize 9 -509
field groupVerbs 0 -617
field groupVerbs 1 -354
field groupVerbs 10 35
field groupVerbs 12 112
field groupVerbs 17 119
field groupVerbs 2 -528
field groupVerbs 21 66
field groupVerbs 22 -44
field groupVerbs 4 164
field groupVerbs 5 37
field groupVerbs 6 157
field groupVerbs 8 293
field groupVerbs 9 140
field headingFirst " -50
field headingFirst 1 -71
field headingFirst 2.2 -63
field headingFirst 3 -111
field headingFirst 4 38
field headingFirst 5 -337
field headingFirst 6 -69
field headingFirst 7 -51
field headingFirst 8 -175
field headingFirst a 88
field headingFirst about -139
field headingFirst access -186
field headingFirst accessing -98
field headingFirst account 58
field headingFirst action -89
field headingFirst actions 170
field headingFirst activity -35
field headingFirst add 142
field headingFirst adding 221
field headingFirst additional 203
field headingFirst address 158
field headingFirst admin 20
field headingFirst advanced 195
field headingFirst advantages -117
field headingFirst agent -59
field headingFirst ai -58
field headingFirst allow -47
field headingFirst always -34
field headingFirst an 82
field headingFirst analysis 42
field headingFirst analytics 122
field headingFirst api -72
field headingFirst applicable -47
field headingFirst apply 32
field headingFirst architecture -46
field headingFirst archiving -48
field headingFirst assign 90
field headingFirst assigning -103
field headingFirst audit -62
field headingFirst auth -28
field headingFirst authentication 129
field headingFirst authorization 188
field headingFirst auto -36
field headingFirst automated -58
field headingFirst automatic 32
field headingFirst available -194
field headingFirst aws -28
field headingFirst azure 363
field headingFirst backup 34
field headingFirst basic 365
field headingFirst before 118
field headingFirst benefits -106
field headingFirst best -87
field headingFirst billing 95
field headingFirst block -32
field headingFirst breaking -63
field headingFirst build -20
field headingFirst building 60
field headingFirst built-in -23
field headingFirst bulk 204
field headingFirst can 75
field headingFirst certificate -51
field headingFirst change 362
field headingFirst changing 56
field headingFirst chart -70
field headingFirst check -284
field headingFirst choose -68
field headingFirst choosing -52
field headingFirst claude -70
field headingFirst cli -49
field headingFirst close 141
field headingFirst code -22
field headingFirst column 122
field headingFirst command 31
field headingFirst commands -20
field headingFirst common -164
field headingFirst comparison -43
field headingFirst complete 125
field headingFirst components -46
field headingFirst conditional -20
field headingFirst conditions 93
field headingFirst config -27
field headingFirst configuration 155
field headingFirst configure -225
field headingFirst configuring -33
field headingFirst connect -50
field headingFirst connecting 116
field headingFirst connection -22
field headingFirst context 98
field headingFirst control 62
field headingFirst core -184
field headingFirst cors 78
field headingFirst count -50
field headingFirst cpu -43
field headingFirst create -132
field headingFirst credentials 63
field headingFirst csv -32
field headingFirst customization -98
field headingFirst customize 139
field headingFirst dashboard -111
field headingFirst data -31
field headingFirst database 39
field headingFirst date -56
field headingFirst default 183
field headingFirst defaults -22
field headingFirst define -35
field headingFirst defining 148
field headingFirst delete -49
field headingFirst deleting -101
field headingFirst delivery -31
field headingFirst deploy 111
field headingFirst deploying 92
field headingFirst deployment -28
field headingFirst description -30
field headingFirst details -74
field headingFirst development -65
field headingFirst device 139
field headingFirst disable -82
field headingFirst disabling 40
field headingFirst display -71
field headingFirst docker -131
field headingFirst download -146
field headingFirst edit 93
field headingFirst editing 151
field headingFirst editor -114
field headingFirst email 456
field headingFirst enable 80
field headingFirst enabling 177
field headingFirst enabling/disabling 76
field headingFirst enter 52
field headingFirst environment -101
field headingFirst error -25
field headingFirst event 406
field headingFirst events -72
field headingFirst existing 35
field headingFirst external -39
field headingFirst fallback 98
field headingFirst features -256
field headingFirst field -399
field headingFirst filter -62
field headingFirst filtering -59
field headingFirst filters -54
field headingFirst find 54
field headingFirst finding -116
field headingFirst first -23
field headingFirst for -147
field headingFirst force -29
field headingFirst format 83
field headingFirst frequently -28
field headingFirst from -138
field headingFirst full -40
field headingFirst function -75
field headingFirst gateway -33
field headingFirst general -120
field headingFirst generate -86
field headingFirst get -104
field headingFirst getting 105
field headingFirst github -134
field headingFirst gitlab -111
field headingFirst global -30
field headingFirst google 49
field headingFirst group 55
field headingFirst groups -26
field headingFirst helm 189
field headingFirst here 146
field headingFirst hooks -47
field headingFirst how 250
field headingFirst http -26
field headingFirst if 72
field headingFirst implementation -24
field headingFirst import -117
field headingFirst important -22
field headingFirst importing -28
field headingFirst initial -24
field headingFirst input 88
field headingFirst install -262
field headingFirst installation -85
field headingFirst instance -57
field headingFirst integrate -108
field headingFirst integration -72
field headingFirst integrations 54
field headingFirst introduction -54
field headingFirst items 157
field headingFirst json -37
field headingFirst jwt -29
field headingFirst key -190
field headingFirst keycloak -48
field headingFirst known -40
field headingFirst kubernetes -28
field headingFirst layout 73
field headingFirst ldap 219
field headingFirst limit -45
field headingFirst limitations 107
field headingFirst limiting -91
field headingFirst limits -71
field headingFirst link 27
field headingFirst linking -82
field headingFirst list -29
field headingFirst logging -61
field headingFirst main -31
field headingFirst making 149
field headingFirst manage 106
field headingFirst managing -233
field headingFirst manual 75
field headingFirst manually -31
field headingFirst marking 114
field headingFirst memory -60
field headingFirst merge -47
field headingFirst message -34
field headingFirst metadata 53
field headingFirst method 35
field headingFirst metrics -35
field headingFirst microsoft -64
field headingFirst migrating -26
field headingFirst model 124
field headingFirst more -138
field headingFirst move 64
field headingFirst multiple 45
field headingFirst namespace -44
field headingFirst naming -26
field headingFirst native -72
field headingFirst navigate -37
field headingFirst network 51
field headingFirst new 65
field headingFirst next -86
field headingFirst notes 180
field headingFirst notification 92
field headingFirst notifications -73
field headingFirst oauth -77
field headingFirst oidc 51
field headingFirst okta -90
field headingFirst open -71
field headingFirst opening 77
field headingFirst operations -26
field headingFirst option -136
field headingFirst optional 167
field headingFirst options -24
field headingFirst order -51
field headingFirst organization -51
field headingFirst other -182
field headingFirst overview 308
field headingFirst parameters -213
field headingFirst password 66
field headingFirst payment -42
field headingFirst performance -21
field headingFirst permission -29
field headingFirst permissions 239
field headingFirst plugin -28
field headingFirst port -60
field headingFirst postgresql -37
field headingFirst preparation -43
field headingFirst prepare -30
field headingFirst prerequisite -135
field headingFirst prerequisites -253
field headingFirst pricing -52
field headingFirst printing 36
field headingFirst private -69
field headingFirst product -30
field headingFirst providers 156
field headingFirst proxy -26
field headingFirst public 82
field headingFirst publish -89
field headingFirst python 152
field headingFirst query -130
field headingFirst quick -51
field headingFirst read -30
field headingFirst recommended 53
field headingFirst redirect -37
field headingFirst redis -27
field headingFirst reference -25
field headingFirst register -131
field headingFirst registering -77
field headingFirst related -65
field headingFirst remove -97
field headingFirst removing -43
field headingFirst report -283
field headingFirst required 241
field headingFirst resource -68
field headingFirst retrieve 146
field headingFirst run 42
field headingFirst running 391
field headingFirst s3 -109
field headingFirst saml 197
field headingFirst sandbox 127
field headingFirst save 35
field headingFirst saving -57
field headingFirst scenario -23
field headingFirst schedule -76
field headingFirst schema -75
field headingFirst sdk -23
field headingFirst search -123
field headingFirst security 76
field headingFirst see -20
field headingFirst select 136
field headingFirst selecting -103
field headingFirst self-hosted -48
field headingFirst server -42
field headingFirst service 83
field headingFirst set -277
field headingFirst setting 112
field headingFirst settings 170
field headingFirst setup -112
field headingFirst shared 69
field headingFirst sharing 179
field headingFirst show 294
field headingFirst single 55
field headingFirst smtp 143
field headingFirst solution -94
field headingFirst source -47
field headingFirst specify -21
field headingFirst ssl 64
field headingFirst standard -42
field headingFirst start -72
field headingFirst starting 188
field headingFirst static 226
field headingFirst status -30
field headingFirst step 157
field headingFirst steps 66
field headingFirst storage -84
field headingFirst submit -32
field headingFirst summary -24
field headingFirst supported -278
field headingFirst sync 70
field headingFirst syncing -35
field headingFirst system -34
field headingFirst table 490
field headingFirst tags -26
field headingFirst task 24
field headingFirst telegram 184
field headingFirst telemetry 74
field headingFirst template 176
field headingFirst templates 88
field headingFirst test 43
field headingFirst testing 28
field headingFirst text 202
field headingFirst the -164
field headingFirst tips -73
field headingFirst to -111
field headingFirst total -29
field headingFirst trigger -78
field headingFirst triggering -76
field headingFirst troubleshooting -217
field headingFirst type -278
field headingFirst ui 172
field headingFirst understanding -151
field headingFirst update -85
field headingFirst updates 75
field headingFirst upgrade -39
field headingFirst upgrading -72
field headingFirst uploading 58
field headingFirst usage -34
field headingFirst use 234
field headingFirst user -121
field headingFirst validate -93
field headingFirst verify 112
field headingFirst version -37
field headingFirst view -285
field headingFirst viewing -257
field headingFirst web -20
field headingFirst webhook 27
field headingFirst what -219
field headingFirst where -66
field headingFirst why -266
field headingFirst windows -44
field headingFirst with 66
field headingFirst workflow -140
field headingFirst workflows 34
field headingFirst write -133
field headingFirst writing 73
field headingFirst your 105
field headingFirstClass beforePlace -376
field headingFirstClass check -172
field headingFirstClass checkingHeading -502
field headingFirstClass configure 107
field headingFirstClass contrast 137
field headingFirstClass dateNoun -59
field headingFirstClass defaultHeader 152
field headingFirstClass descriptionHeader -156
field headingFirstClass determiner 148
field headingFirstClass display 223
field headingFirstClass durationNoun -35
field headingFirstClass edition -114
field headingFirstClass emailNoun 431
field headingFirstClass enter -300
field headingFirstClass exampleHeader -21
field headingFirstClass fieldNoun -21
field headingFirstClass fileNoun -104
field headingFirstClass fillingVerb -114
field headingFirstClass followUp 32
field headingFirstClass formatHeader 81
field headingFirstClass groupNoun 79
field headingFirstClass headingVerb 330
field headingFirstClass hostNoun -29
field headingFirstClass inputNoun 265
field headingFirstClass interfaceNoun 107
field headingFirstClass kindNoun -113
field headingFirstClass labelConnector -147
field headingFirstClass labelFiller -45
field headingFirstClass labelHeader 68
field headingFirstClass leave -25
field headingFirstClass limitsHeader -204
field headingFirstClass lookalike -35
field headingFirstClass make -57
field headingFirstClass manipulate 29
field headingFirstClass menuNoun 114
field headingFirstClass multilineNoun -103
field headingFirstClass navigate -256
field headingFirstClass negation -40
field headingFirstClass numberNoun -155
field headingFirstClass numberWord -40
field headingFirstClass obligation 239
field headingFirstClass off -86
field headingFirstClass on 69
field headingFirstClass opener 339
field headingFirstClass openingVerb 109
field headingFirstClass optionNoun 35
field headingFirstClass optionalHeader 167
field headingFirstClass optionsHeader -264
field headingFirstClass otherHeader -179
field headingFirstClass pairNoun 65
field headingFirstClass place -170
field headingFirstClass plainNoun 181
field headingFirstClass pointer 368
field headingFirstClass possessive 100
field headingFirstClass possibility 75
field headingFirstClass preposition -355
field headingFirstClass remark 105
field headingFirstClass requiredHeader 241
field headingFirstClass secretNoun -120
field headingFirstClass select -84
field headingFirstClass slugEnd -103
field headingFirstClass slugVerb -61
field headingFirstClass softener 429
field headingFirstClass structural -418
field headingFirstClass submitVerb 216
field headingFirstClass switchEffect 44
field headingFirstClass switchOff -89
field headingFirstClass switchOn -74
field headingFirstClass trialVerb -134
field headingFirstClass typeHeader -213
field headingFirstClass upload -29
field headingFirstClass urlNoun 194
field headingFirstClass use 244
field headingFirstClass valueWord -77
field headingFirstClass vendor -33
field headingFirstClass weakLabelHeader -26
field headingLast account -38
field headingLast accounts 237
field headingLast action 49
field headingLast actions 219
field headingLast ad -129
field headingLast address 184
field headingLast addresses 23
field headingLast admin 67
field headingLast advanced 81
field headingLast agent -42
field headingLast agents -196
field headingLast alerts 143
field headingLast also -20
field headingLast analysis 75
field headingLast api -100
field headingLast app -317
field headingLast application -163
field headingLast applications -85
field headingLast approval -117
field headingLast apps 32
field headingLast architecture -65
field headingLast arguments -55
field headingLast attributes -25
field headingLast auth0 35
field headingLast authentication 357
field headingLast authorization 182
field headingLast autoscaling -24
field headingLast azure 142
field headingLast backup -64
field headingLast bar -27
field headingLast behavior -43
field headingLast benefits -135
field headingLast block -35
field headingLast branch -25
field headingLast bucket -243
field headingLast builder -48
field headingLast button -20
field headingLast by -37
field headingLast ca 145
field headingLast cache -84
field headingLast case 138
field headingLast cases -254
field headingLast catalog -129
field headingLast categories -20
field headingLast certificate -115
field headingLast certificates -98
field headingLast chart 543
field headingLast check -58
field headingLast checklist -61
field headingLast checks 82
field headingLast claims 93
field headingLast cli -67
field headingLast client -295
field headingLast clients 106
field headingLast cloud -98
field headingLast codes -70
field headingLast colors -33
field headingLast columns -21
field headingLast combinations -63
field headingLast command -123
field headingLast commands 293
field headingLast commits -43
field headingLast component -24
field headingLast components -132
field headingLast compose -21
field headingLast concepts -172
field headingLast condition -27
field headingLast conditions 128
field headingLast config 118
field headingLast configuration 200
field headingLast configurations 105
field headingLast configure 309
field headingLast connect -49
field headingLast connection -53
field headingLast connections 69
field headingLast connector 114
field headingLast considerations -165
field headingLast contacts 127
field headingLast container -45
field headingLast content 53
field headingLast context 89
field headingLast control -25
field headingLast cors 77
field headingLast costs -81
field headingLast credentials -102
field headingLast criteria -103
field headingLast customization 104
field headingLast dashboard 102
field headingLast dashboards -74
field headingLast data 38
field headingLast database 51
field headingLast databases -60
field headingLast date -101
field headingLast default -21
field headingLast defaults 24
field headingLast definition -52
field headingLast dependencies -107
field headingLast deploy -25
field headingLast deployments -32
field headingLast description -408
field headingLast design -29
field headingLast desktop -103
field headingLast details -39
field headingLast detection 118
field headingLast development -94
field headingLast devices 529
field headingLast differences -97
field headingLast dimensions -52
field headingLast directory -66
field headingLast docker -122
field headingLast document 135
field headingLast documents 33
field headingLast does -31
field headingLast domain 84
field headingLast domains -44
field headingLast download -89
field headingLast dropdown -88
field headingLast editor -122
field headingLast elements -52
field headingLast email 96
field headingLast end 82
field headingLast endpoint -234
field headingLast endpoints 39
field headingLast enterprise -85
field headingLast entries -49
field headingLast entry -20
field headingLast environment 327
field headingLast errors -49
field headingLast etc 146
field headingLast evaluation -22
field headingLast event 238
field headingLast events -65
field headingLast example -75
field headingLast execution -24
field headingLast export 59
field headingLast expressions -20
field headingLast extension 68
field headingLast feature 61
field headingLast features -175
field headingLast field 70
field headingLast fields 68
field headingLast file -135
field headingLast files 27
field headingLast filter -24
field headingLast filters 178
field headingLast flag -41
field headingLast flags -83
field headingLast flow -72
field headingLast for -88
field headingLast form -45
field headingLast format -125
field headingLast formatting -62
field headingLast forms 120
field headingLast function -118
field headingLast functions -41
field headingLast gateway -75
field headingLast general 39
field headingLast generation -26
field headingLast github -294
field headingLast gitlab -112
field headingLast glance -47
field headingLast google -36
field headingLast group 22
field headingLast groups -110
field headingLast guide -131
field headingLast guidelines -22
field headingLast handling -42
field headingLast hardware -26
field headingLast help -86
field headingLast history -28
field headingLast hooks -55
field headingLast host -70
field headingLast https -91
field headingLast id -129
field headingLast identity 144
field headingLast ids 115
field headingLast images 93
field headingLast impact -30
field headingLast implementation -24
field headingLast import 206
field headingLast in -116
field headingLast info 107
field headingLast information -22
field headingLast infrastructure 78
field headingLast input 57
field headingLast installation -116
field headingLast instance 191
field headingLast instructions -58
field headingLast integration 27
field headingLast integrations 31
field headingLast interface 148
field headingLast introduction -55
field headingLast issues -78
field headingLast it 39
field headingLast item 77
field headingLast items 67
field headingLast job 80
field headingLast json -45
field headingLast key -363
field headingLast keys 20
field headingLast labels 80
field headingLast language 162
field headingLast layout 51
field headingLast levels -97
field headingLast libraries 41
field headingLast lifecycle -54
field headingLast limitations 75
field headingLast link 69
field headingLast links -52
field headingLast linux -65
field headingLast list -34
field headingLast lists -207
field headingLast location -117
field headingLast locations -34
field headingLast log -20
field headingLast logger -36
field headingLast login -97
field headingLast logout 63
field headingLast logs -38
field headingLast mailgun -145
field headingLast management 70
field headingLast manager -62
field headingLast manually 67
field headingLast map -24
field headingLast mapping 46
field headingLast mappings -77
field headingLast match -22
field headingLast matters -22
field headingLast members 29
field headingLast menu -31
field headingLast message 95
field headingLast messages 173
field headingLast method -110
field headingLast methods -122
field headingLast metrics 95
field headingLast migrations 74
field headingLast model -29
field headingLast models 77
field headingLast modes -46
field headingLast name -23
field headingLast navigation -31
field headingLast network 95
field headingLast next -32
field headingLast node 60
field headingLast nodes -55
field headingLast notes 127
field headingLast notification -34
field headingLast notifications 289
field headingLast oauth -22
field headingLast off 31
field headingLast oidc -24
field headingLast okta -29
field headingLast only 30
field headingLast openai 198
field headingLast operations -62
field headingLast option -91
field headingLast optional 93
field headingLast options 161
field headingLast order -73
field headingLast organization 57
field headingLast output -40
field headingLast overrides -92
field headingLast overview 45
field headingLast package -78
field headingLast page -125
field headingLast pages 23
field headingLast pair -51
field headingLast panel 82
field headingLast parameter -28
field headingLast parameters 312
field headingLast passwords -21
field headingLast path -73
field headingLast pattern -37
field headingLast payload -20
field headingLast payment -44
field headingLast payments -242
field headingLast period -40
field headingLast periods -42
field headingLast permissions 384
field headingLast pipeline 138
field headingLast plan -37
field headingLast plugin 187
field headingLast plus -79
field headingLast point -46
field headingLast policies 58
field headingLast policy -137
field headingLast ports 30
field headingLast postgresql -224
field headingLast practices -250
field headingLast preparation -38
field headingLast prerequisite -135
field headingLast prerequisites -309
field headingLast process -88
field headingLast processing -25
field headingLast production -65
field headingLast profile 51
field headingLast profiles 26
field headingLast program 155
field headingLast project -42
field headingLast projects 130
field headingLast prompt -69
field headingLast properties 219
field headingLast provider -30
field headingLast providers 120
field headingLast provisioning -93
field headingLast proxy 192
field headingLast queries -56
field headingLast query 157
field headingLast queue 51
field headingLast rates 73
field headingLast recommended -173
field headingLast record 119
field headingLast records -74
field headingLast redirects 94
field headingLast redis -23
field headingLast reference 81
field headingLast references -20
field headingLast registration 181
field headingLast registry -54
field headingLast related -30
field headingLast relationship -21
field headingLast reminders 115
field headingLast report 99
field headingLast reporting 115
field headingLast reports -68
field headingLast repositories -136
field headingLast repository 218
field headingLast request -20
field headingLast requests 43
field headingLast required -30
field headingLast requirements 66
field headingLast resource -93
field headingLast resources -115
field headingLast response -22
field headingLast responses -56
field headingLast results -69
field headingLast retention 42
field headingLast role -44
field headingLast roles -72
field headingLast route 47
field headingLast routes 197
field headingLast rule 113
field headingLast rules -76
field headingLast run 20
field headingLast scenarios -33
field headingLast schedule 47
field headingLast schema 526
field headingLast sdk -30
field headingLast search -122
field headingLast secret -125
field headingLast section -22
field headingLast security 309
field headingLast server 44
field headingLast service -196
field headingLast services -28
field headingLast set 40
field headingLast settings 353
field headingLast setup 312
field headingLast shortcuts -80
field headingLast sidebar -65
field headingLast smtp -22
field headingLast software -71
field headingLast solution -95
field headingLast source -142
field headingLast specifications -223
field headingLast stack -48
field headingLast start 74
field headingLast started 199
field headingLast status -49
field headingLast statuses -64
field headingLast steps -255
field headingLast storage 306
field headingLast strategies 96
field headingLast strategy -87
field headingLast structure -129
field headingLast style 169
field headingLast subscription 264
field headingLast summary -30
field headingLast sync -93
field headingLast synchronization -49
field headingLast syntax -126
field headingLast system -40
field headingLast tab 69
field headingLast table -343
field headingLast tags -72
field headingLast task 71
field headingLast tasks -23
field headingLast team -24
field headingLast teams 23
field headingLast telemetry 58
field headingLast template 77
field headingLast terraform 115
field headingLast testing -116
field headingLast tests 22
field headingLast time -115
field headingLast tips -56
field headingLast toggle 70
field headingLast token 66
field headingLast tokens -51
field headingLast tool -28
field headingLast toolkit 102
field headingLast tools -116
field headingLast topic -90
field headingLast topics 47
field headingLast trigger 238
field headingLast triggers 74
field headingLast troubleshooting -175
field headingLast type -130
field headingLast types 65
field headingLast ui -52
field headingLast update -40
field headingLast upgrade -34
field headingLast url -76
field headingLast urls -71
field headingLast usage 163
field headingLast use -97
field headingLast user 127
field headingLast users 238
field headingLast validate -170
field headingLast values -36
field headingLast variable -23
field headingLast verify -52
field headingLast version -152
field headingLast versions -46
field headingLast view -63
field headingLast visibility -42
field headingLast vpc 49
field headingLast vulnerabilities -40
field headingLast walkthrough -25
field headingLast webhook 317
field headingLast webhooks 52
field headingLast website -21
field headingLast widget 95
field headingLast widgets -85
field headingLast window 33
field headingLast windows -127
field headingLast work -32
field headingLast workflow 153
field headingLast workflows 27
field headingLast works -227
field headingLast workspace -42
field headingLast workspaces -185
field headingPattern 1037 -26
field headingPattern 1041 -38
field headingPattern 1045 -103
field headingPattern 1046 -28
field headingPattern 1053 44
field headingPattern 1054 -43
field headingPattern 1101 -50
field headingPattern 1104 -33
field headingPattern 1105 -146
field headingPattern 1109 -51
field headingPattern 1110 -65
field headingPattern 1117 -111
field headingPattern 1169 -35
field headingPattern 1172 -29
field headingPattern 12 -21
field headingPattern 1232 153
field headingPattern 1233 -64
field headingPattern 1236 -45
field headingPattern 1237 -41
field headingPattern 1238 -44
field headingPattern 13 -50
field headingPattern 133 34
field headingPattern 1360 -53
field headingPattern 1361 -135
field headingPattern 1364 -59
field headingPattern 1365 -85
field headingPattern 1366 -38
field headingPattern 141 111
field headingPattern 144 100
field headingPattern 145 -187
field headingPattern 148 169
field headingPattern 149 135
field headingPattern 156 -64
field headingPattern 157 112
field headingPattern 16 -35
field headingPattern 1617 -24
field headingPattern 1621 28
field headingPattern 17 133
field headingPattern 1749 -76
field headingPattern 1750 -24
field headingPattern 1813 185
field headingPattern 1814 -21
field headingPattern 193 -72
field headingPattern 1937 -36
field headingPattern 1940 38
field headingPattern 1941 437
field headingPattern 1942 -24
field headingPattern 20 314
field headingPattern 2001 500
field headingPattern 2005 -106
field headingPattern 2064 87
field headingPattern 2065 -51
field headingPattern 2069 -46
field headingPattern 2070 93
field headingPattern 208 68
field headingPattern 209 -60
field headingPattern 21 -128
field headingPattern 213 -240
field headingPattern 214 54
field headingPattern 22 179
field headingPattern 221 -97
field headingPattern 2257 -47
field headingPattern 2261 -63
field headingPattern 2262 -27
field headingPattern 2317 -38
field headingPattern 2320 553
field headingPattern 2321 -113
field headingPattern 2324 -360
field headingPattern 2325 -59
field headingPattern 2326 110
field headingPattern 2332 -30
field headingPattern 2368 -28
field headingPattern 2384 91
field headingPattern 2385 190
field headingPattern 2388 70
field headingPattern 2389 -146
field headingPattern 2390 -87
field headingPattern 2396 152
field headingPattern 2449 -20
field headingPattern 2453 -31
field headingPattern 2454 40
field headingPattern 2496 -51
field headingPattern 2501 -20
field headingPattern 2508 -91
field headingPattern 2509 -104
field headingPattern 2512 626
field headingPattern 2513 -52
field headingPattern 2516 -215
field headingPattern 2517 373
field headingPattern 2518 256
field headingPattern 2524 -38
field headingPattern 2577 -31
field headingPattern 2581 43
field headingPattern 2582 -74
field headingPattern 2693 -135
field headingPattern 2705 235
field headingPattern 2709 -31
field headingPattern 2710 -30
field headingPattern 2765 57
field headingPattern 2769 102
field headingPattern 2774 -42
field headingPattern 2837 -214
field headingPattern 29 77
field headingPattern 2901 379
field headingPattern 2961 218
field headingPattern 3153 -46
field headingPattern 3157 -85
field headingPattern 3280 -116
field headingPattern 3281 -123
field headingPattern 3285 434
field headingPattern 3286 50
field headingPattern 3293 -52
field headingPattern 3345 -93
field headingPattern 3349 -104
field headingPattern 3404 -77
field headingPattern 3405 -61
field headingPattern 3408 121
field headingPattern 3409 -56
field headingPattern 3412 119
field headingPattern 3413 498
field headingPattern 3414 62
field headingPattern 3420 -31
field headingPattern 3473 -177
field headingPattern 3477 298
field headingPattern 3478 39
field headingPattern 3520 -47
field headingPattern 3525 -41
field headingPattern 3536 -102
field headingPattern 3537 80
field headingPattern 3540 -157
field headingPattern 3541 273
field headingPattern 3542 -63
field headingPattern 3549 -77
field headingPattern 3597 -30
field headingPattern 3601 -40
field headingPattern 3648 -27
field headingPattern 3649 132
field headingPattern 3653 118
field headingPattern 3660 -84
field headingPattern 3661 -164
field headingPattern 3664 85
field headingPattern 3665 -116
field headingPattern 3668 -62
field headingPattern 3669 171
field headingPattern 3670 -136
field headingPattern 3676 -63
field headingPattern 3677 154
field headingPattern 3724 -23
field headingPattern 3725 -36
field headingPattern 3728 634
field headingPattern 3729 -183
field headingPattern 3732 -360
field headingPattern 3733 -111
field headingPattern 3734 195
field headingPattern 3740 -33
field headingPattern 3789 -22
field headingPattern 3793 -45
field headingPattern 3796 341
field headingPattern 3797 141
field headingPattern 3856 -141
field headingPattern 3857 41
field headingPattern 3860 -163
field headingPattern 3861 232
field headingPattern 3862 50
field headingPattern 3921 -87
field headingPattern 3925 -207
field headingPattern 3985 -24
field headingPattern 3989 28
field headingPattern 4112 -43
field headingPattern 4117 179
field headingPattern 4181 -60
field headingPattern 4241 -95
field headingPattern 4245 195
field headingPattern 4246 -34
field headingPattern 4416 -22
field headingPattern 4421 -72
field headingPattern 4428 -41
field headingPattern 4429 -49
field headingPattern 4432 -184
field headingPattern 4433 -94
field headingPattern 4437 279
field headingPattern 4438 216
field headingPattern 4445 -28
field headingPattern 4497 -31
field headingPattern 4629 -29
field headingPattern 4688 165
field headingPattern 4689 -31
field headingPattern 4693 -211
field headingPattern 4694 -22
field headingPattern 4753 -72
field headingPattern 4757 75
field headingPattern 4821 -98
field headingPattern 5009 -71
field headingPattern 5120 -28
field headingPattern 5121 31
field headingPattern 5125 201
field headingPattern 5126 -29
field headingPattern 5132 -21
field headingPattern 5133 -173
field headingPattern 5136 158
field headingPattern 5137 -196
field headingPattern 5140 381
field headingPattern 5141 -275
field headingPattern 5142 -145
field headingPattern 5148 171
field headingPattern 5185 -35
field headingPattern 5189 131
field headingPattern 5190 -24
field headingPattern 5197 -69
field headingPattern 5200 -91
field headingPattern 5201 -66
field headingPattern 5205 68
field headingPattern 5206 -34
field headingPattern 5212 64
field headingPattern 5213 179
field headingPattern 5265 -120
field headingPattern 5268 -59
field headingPattern 5269 84
field headingPattern 5270 -35
field headingPattern 5328 76
field headingPattern 5329 -147
field headingPattern 5332 -76
field headingPattern 5333 -211
field headingPattern 5393 -37
field headingPattern 5396 -28
field headingPattern 5397 -27
field headingPattern 5461 -23
field headingPattern 5504 -47
field headingPattern 5517 -52
field headingPattern 5521 -106
field headingPattern 5525 181
field headingPattern 5644 -77
field headingPattern 5645 -85
field headingPattern 5648 89
field headingPattern 5649 37
field headingPattern 5652 135
field headingPattern 5653 469
field headingPattern 5654 44
field headingPattern 5660 -29
field headingPattern 5661 46
field headingPattern 5697 158
field headingPattern 5713 -75
field headingPattern 5717 170
field headingPattern 5760 -32
field headingPattern 5761 -49
field headingPattern 5765 116
field headingPattern 5772 -80
field headingPattern 5773 -150
field headingPattern 5776 113
field headingPattern 5777 125
field headingPattern 5780 -101
field headingPattern 5781 -298
field headingPattern 5782 -363
field headingPattern 5788 102
field headingPattern 5790 -20
field headingPattern 5841 -54
field headingPattern 5844 -90
field headingPattern 5845 53
field headingPattern 5893 168
field headingPattern 5901 -200
field headingPattern 5904 -119
field headingPattern 5905 50
field headingPattern 5908 222
field headingPattern 5909 -146
field headingPattern 5910 -86
field headingPattern 5917 103
field headingPattern 5957 168
field headingPattern 5965 -200
field headingPattern 5968 -302
field headingPattern 5969 44
field headingPattern 597 -122
field headingPattern 5972 51
field headingPattern 598 117
field headingPattern 5981 103
field headingPattern 6029 -26
field headingPattern 6033 -46
field headingPattern 6037 151
field headingPattern 705 -39
field headingPattern 709 202
field headingPattern 710 -27
field headingPattern 717 -100
field headingPattern 720 -44
field headingPattern 721 -261
field headingPattern 724 174
field headingPattern 725 364
field headingPattern 726 -77
field headingPattern 732 202
field headingPattern 733 80
field headingPattern 781 -32
field headingPattern 785 -40
field headingPattern 789 122
field headingPattern 81 -73
field headingPattern 84 -76
field headingPattern 848 -32
field headingPattern 849 -104
field headingPattern 85 -100
field headingPattern 853 -244
field headingPattern 86 -34
field headingPattern 981 -41
field headingWord 1 167
field headingWord 2 -258
field headingWord 2.2 -63
field headingWord 3 63
field headingWord 5 61
field headingWord 6 40
field headingWord 7 -67
field headingWord 8 -189
field headingWord about -157
field headingWord accepting 45
field headingWord access -170
field headingWord accessing -98
field headingWord account 114
field headingWord accounts 227
field headingWord acl -91
field headingWord across -21
field headingWord action -91
field headingWord activity -190
field headingWord ad -172
field headingWord add -194
field headingWord adding 65
field headingWord additional 107
field headingWord address 213
field headingWord addresses 23
field headingWord adjust -53
field headingWord admin 181
field headingWord administrator 345
field headingWord advanced 150
field headingWord advantages -153
field headingWord after -62
field headingWord agent 461
field headingWord agents -202
field headingWord ai -79
field headingWord alert 303
field headingWord alerts 213
field headingWord all -103
field headingWord allow -44
field headingWord allowed 114
field headingWord also -20
field headingWord an -404
field headingWord analysis 68
field headingWord analytics 189
field headingWord and -290
field headingWord android -231
field headingWord anonymous -91
field headingWord any -113
field headingWord apache 30
field headingWord api -353
field headingWord app -545
field headingWord applicable -47
field headingWord application -569
field headingWord applications -106
field headingWord apply 53
field headingWord applying -68
field headingWord approval -111
field headingWord approve 137
field headingWord architecture -134
field headingWord archiving -51
field headingWord are -43
field headingWord arguments -55
field headingWord as -33
field headingWord asked -28
field headingWord assign 143
field headingWord assigning -103
field headingWord assignment 39
field headingWord at -110
field headingWord attachment 34
field headingWord attachments -22
field headingWord attribute 31
field headingWord attributes -33
field headingWord auth -28
field headingWord auth0 34
field headingWord authentication 83
field headingWord auto -105
field headingWord automated -58
field headingWord automatic -68
field headingWord automatically -48
field headingWord automation -33
field headingWord autoscaling -24
field headingWord available -199
field headingWord aws 166
field headingWord azure -105
field headingWord b -129
field headingWord back 66
field headingWord backend -94
field headingWord background 22
field headingWord backup -50
field headingWord bar -41
field headingWord based 172
field headingWord basic 413
field headingWord be -54
field headingWord before 108
field headingWord behavior -54
field headingWord benefits -176
field headingWord best -252
field headingWord between -32
field headingWord billing 73
field headingWord bitbucket -105
field headingWord blob -44
field headingWord block -57
field headingWord blocks -62
field headingWord body 106
field headingWord bot -203
field headingWord breaking -63
field headingWord browser -61
field headingWord bucket -351
field headingWord build -40
field headingWord builder -156
field headingWord building 59
field headingWord built-in -109
field headingWord bulk 189
field headingWord business -33
field headingWord but 102
field headingWord button -20
field headingWord by -118
field headingWord ca 132
field headingWord cache -125
field headingWord calendar 169
field headingWord call 245
field headingWord can 105
field headingWord can't -35
field headingWord cannot -38
field headingWord capture 319
field headingWord case 109
field headingWord cases -262
field headingWord catalog -195
field headingWord categories -26
field headingWord central 156
field headingWord certificate -399
field headingWord certificates -41
field headingWord challenge -41
field headingWord challenges -87
field headingWord change 313
field headingWord changes -50
field headingWord changing 56
field headingWord channel -22
field headingWord chart 450
field headingWord check -226
field headingWord checklist -82
field headingWord checks 71
field headingWord choose -209
field headingWord choosing 41
field headingWord ci/cd -25
field headingWord claim -85
field headingWord claims 50
field headingWord claude -170
field headingWord clear -56
field headingWord cli -123
field headingWord click 200
field headingWord client -531
field headingWord clients 130
field headingWord close 141
field headingWord cloud 68
field headingWord cloudflare 262
field headingWord cluster 50
field headingWord code -206
field headingWord codes -70
field headingWord collection 333
field headingWord colors -33
field headingWord column 116
field headingWord columns -23
field headingWord combinations -63
field headingWord command -133
field headingWord commands 293
field headingWord comment 96
field headingWord commits -43
field headingWord common -180
field headingWord community -53
field headingWord comparison -47
field headingWord complete 150
field headingWord compliance 88
field headingWord component -28
field headingWord components -166
field headingWord compose -58
field headingWord concepts -187
field headingWord condition 75
field headingWord conditional -20
field headingWord conditions 111
field headingWord config 73
field headingWord configuration -248
field headingWord configurations 95
field headingWord configure 131
field headingWord configuring -39
field headingWord connect -214
field headingWord connecting 115
field headingWord connection -129
field headingWord connections 69
field headingWord considerations -180
field headingWord consumer 85
field headingWord contacts 136
field headingWord container -149
field headingWord content -24
field headingWord context 29
field headingWord controls -100
field headingWord conversation 242
field headingWord conversations -47
field headingWord copy -67
field headingWord core -188
field headingWord correct -34
field headingWord cors 76
field headingWord costs -81
field headingWord count -59
field headingWord cpu -43
field headingWord create 36
field headingWord credential -25
field headingWord credentials -320
field headingWord criteria -113
field headingWord csv -82
field headingWord custom 22
field headingWord customization 70
field headingWord daemon -41
field headingWord data -279
field headingWord database 38
field headingWord databases -60
field headingWord date -213
field headingWord day 179
field headingWord debugging -82
field headingWord default 129
field headingWord defaults -48
field headingWord define -25
field headingWord defining 144
field headingWord definition -63
field headingWord delete -23
field headingWord deleting -164
field headingWord delivery -45
field headingWord denied -40
field headingWord dependencies -110
field headingWord dependency -70
field headingWord deploy 199
field headingWord deploying 92
field headingWord deployments -120
field headingWord deprecated -38
field headingWord description -432
field headingWord design -35
field headingWord details -176
field headingWord detection 115
field headingWord determine -28
field headingWord developers -57
field headingWord development -150
field headingWord device 51
field headingWord devices 463
field headingWord difference -21
field headingWord differences -106
field headingWord dimensions -56
field headingWord direct -67
field headingWord directory -243
field headingWord disable 62
field headingWord disabling 59
field headingWord display 522
field headingWord distribution -390
field headingWord dns -83
field headingWord do -150
field headingWord docker -167
field headingWord document 62
field headingWord documentation -45
field headingWord documents 33
field headingWord does -103
field headingWord domain 93
field headingWord download -176
field headingWord downstream -109
field headingWord dropdown -97
field headingWord duplicate -138
field headingWord dynamic 145
field headingWord edit 33
field headingWord editing 235
field headingWord editor -240
field headingWord elements -54
field headingWord email 390
field headingWord emails -59
field headingWord empty -40
field headingWord enable 235
field headingWord enabling 198
field headingWord enabling/disabling 76
field headingWord encryption -194
field headingWord end 82
field headingWord endpoint -86
field headingWord endpoints -45
field headingWord engine 80
field headingWord enter 204
field headingWord enterprise -225
field headingWord entity 43
field headingWord entra -61
field headingWord entries 195
field headingWord entry -153
field headingWord environment 230
field headingWord environments -25
field headingWord error -77
field headingWord errors -88
field headingWord etc 146
field headingWord evaluation -24
field headingWord event 207
field headingWord events -193
field headingWord example 94
field headingWord exchange -148
field headingWord execute 102
field headingWord execution 36
field headingWord existing 107
field headingWord expiration -90
field headingWord export -302
field headingWord expressions -20
field headingWord extension 66
field headingWord external 192
field headingWord failure -44
field headingWord fallback 98
field headingWord feature 24
field headingWord features -238
field headingWord field -399
field headingWord fields 75
field headingWord file -324
field headingWord files -42
field headingWord filter -165
field headingWord filtering -73
field headingWord filters 107
field headingWord find -62
field headingWord finding -58
field headingWord first 44
field headingWord fix -24
field headingWord fixed -57
field headingWord flag -114
field headingWord flags 83
field headingWord flow -78
field headingWord following -36
field headingWord for -213
field headingWord force -34
field headingWord form 44
field headingWord format -235
field headingWord formatting 785
field headingWord forms 77
field headingWord formula -71
field headingWord forward -93
field headingWord frequently -28
field headingWord from 212
field headingWord function -223
field headingWord functions -65
field headingWord future 23
field headingWord gateway 124
field headingWord gateways -169
field headingWord general -79
field headingWord generate -176
field headingWord generation -35
field headingWord generator 128
field headingWord generic 94
field headingWord get -150
field headingWord getting 105
field headingWord git 266
field headingWord github -289
field headingWord gitlab -115
field headingWord give -55
field headingWord glance -47
field headingWord google -146
field headingWord groups -133
field headingWord grpc -22
field headingWord guide -133
field headingWord guidelines -30
field headingWord handling -54
field headingWord hardware -30
field headingWord header -26
field headingWord headers -25
field headingWord health -28
field headingWord helm 74
field headingWord help -125
field headingWord here 140
field headingWord history -29
field headingWord home 60
field headingWord hooks -55
field headingWord host -28
field headingWord how 191
field headingWord http -21
field headingWord https -32
field headingWord i 114
field headingWord iam -73
field headingWord id -251
field headingWord identify -21
field headingWord identity -302
field headingWord ids 66
field headingWord if 64
field headingWord image 112
field headingWord images 82
field headingWord imap 153
field headingWord impact -71
field headingWord implement -42
field headingWord implementation -42
field headingWord implementing -49
field headingWord import 103
field headingWord important 74
field headingWord importing -29
field headingWord imports -212
field headingWord in -58
field headingWord inbound 64
field headingWord inbox -29
field headingWord include -35
field headingWord index 92
field headingWord individual 101
field headingWord info 105
field headingWord information 148
field headingWord infrastructure 259
field headingWord ingress -123
field headingWord initial -24
field headingWord injection -20
field headingWord input 148
field headingWord install -291
field headingWord installation -163
field headingWord installing -20
field headingWord instance -93
field headingWord instances 70
field headingWord instructions -166
field headingWord integrate -109
field headingWord integration 440
field headingWord integrations 30
field headingWord interface 140
field headingWord internal -74
field headingWord internet -24
field headingWord interpretation -151
field headingWord into -21
field headingWord introduction -58
field headingWord inventory -63
field headingWord is 147
field headingWord issue -30
field headingWord issues -86
field headingWord it -228
field headingWord item 97
field headingWord java 107
field headingWord job 62
field headingWord jobs -42
field headingWord join 28
field headingWord json -82
field headingWord key -397
field headingWord keycloak -79
field headingWord keys 42
field headingWord known -85
field headingWord kubernetes -181
field headingWord labels 38
field headingWord language 116
field headingWord launch -76
field headingWord layout 168
field headingWord ldap 177
field headingWord legacy -31
field headingWord levels -97
field headingWord libraries 37
field headingWord library -86
field headingWord license -32
field headingWord lifecycle -71
field headingWord limit -33
field headingWord limitations 70
field headingWord limiting -116
field headingWord limits -66
field headingWord line -110
field headingWord lines 42
field headingWord link -27
field headingWord linked -126
field headingWord linking -82
field headingWord links 32
field headingWord linux -68
field headingWord list 72
field headingWord listing -159
field headingWord lists -214
field headingWord load -26
field headingWord local 172
field headingWord location 52
field headingWord locations -32
field headingWord log -20
field headingWord logger -44
field headingWord logging -44
field headingWord logout 57
field headingWord logs -93
field headingWord machine 121
field headingWord macos 43
field headingWord mail -203
field headingWord mailgun -144
field headingWord main -34
field headingWord make 180
field headingWord making 149
field headingWord manage 182
field headingWord management -74
field headingWord manager -83
field headingWord managing -185
field headingWord manual 41
field headingWord map -51
field headingWord mapping -36
field headingWord mappings -77
field headingWord marking 114
field headingWord master 169
field headingWord matching -35
field headingWord matters -29
field headingWord maven -21
field headingWord maximum 52
field headingWord mcp -26
field headingWord measure -61
field headingWord menu -32
field headingWord merge 20
field headingWord message -54
field headingWord messages 106
field headingWord metadata 38
field headingWord method -106
field headingWord methods -124
field headingWord metrics -167
field headingWord migrating -27
field headingWord migrations 74
field headingWord minimum 49
field headingWord mobile -151
field headingWord mode -105
field headingWord model -22
field headingWord models 89
field headingWord modes -46
field headingWord modify 141
field headingWord more -244
field headingWord move 61
field headingWord mqtt 285
field headingWord multiple -106
field headingWord my 358
field headingWord mysql -170
field headingWord name -47
field headingWord namespace -46
field headingWord naming -28
field headingWord native -118
field headingWord navigate -59
field headingWord navigation -64
field headingWord new 75
field headingWord next -119
field headingWord nginx -69
field headingWord no -47
field headingWord node 123
field headingWord nodes -64
field headingWord not 151
field headingWord note -36
field headingWord notes 53
field headingWord notification 98
field headingWord notifications 189
field headingWord number 42
field headingWord numbering 209
field headingWord oauth -304
field headingWord object -26
field headingWord obtain -28
field headingWord ocr 85
field headingWord of 124
field headingWord off 33
field headingWord oidc -232
field headingWord okta -765
field headingWord on -173
field headingWord onboarding -155
field headingWord online 133
field headingWord only 86
field headingWord open -45
field headingWord openai 242
field headingWord openid -416
field headingWord opening 77
field headingWord operation -86
field headingWord operations -69
field headingWord operator 95
field headingWord option -235
field headingWord optional 410
field headingWord options 96
field headingWord or 71
field headingWord order -240
field headingWord origin 146
field headingWord other -230
field headingWord outbound -53
field headingWord output -60
field headingWord over -131
field headingWord overrides -93
field headingWord overview 174
field headingWord own -42
field headingWord package -119
field headingWord page 202
field headingWord pages 22
field headingWord pair -51
field headingWord palette 289
field headingWord panel 131
field headingWord parameter 66
field headingWord parameters 511
field headingWord partial -138
field headingWord password -76
field headingWord passwords -21
field headingWord path -46
field headingWord pattern -41
field headingWord pay 150
field headingWord payload -116
field headingWord payment 188
field headingWord payments -62
field headingWord pdf 60
field headingWord per 217
field headingWord performance -23
field headingWord period -114
field headingWord periods -42
field headingWord permission -31
field headingWord permissions -25
field headingWord personal -20
field headingWord phone 146
field headingWord pipeline 64
field headingWord plan -83
field headingWord plane -41
field headingWord platform -25
field headingWord plugin 144
field headingWord plugins -50
field headingWord plus -79
field headingWord pod -53
field headingWord point -47
field headingWord policies 189
field headingWord policy -174
field headingWord pool 86
field headingWord port -101
field headingWord portal 204
field headingWord ports 30
field headingWord post 88
field headingWord postgresql -229
field headingWord power -88
field headingWord practices -253
field headingWord predefined 36
field headingWord preferred -38
field headingWord preparation -38
field headingWord prerequisite -135
field headingWord prerequisites -309
field headingWord printing 36
field headingWord priority -22
field headingWord private 64
field headingWord pro -39
field headingWord process -123
field headingWord processing 285
field headingWord product -297
field headingWord production -101
field headingWord products 22
field headingWord profile 165
field headingWord profiles -30
field headingWord program 124
field headingWord project -190
field headingWord projects 127
field headingWord prometheus -68
field headingWord prompt -44
field headingWord prompts 30
field headingWord properties 219
field headingWord protocol -220
field headingWord provider 162
field headingWord providers 119
field headingWord provision 268
field headingWord provisioning -229
field headingWord proxy 282
field headingWord public 263
field headingWord publish -132
field headingWord publishing -61
field headingWord pull -46
field headingWord python 137
field headingWord queries -79
field headingWord queue -149
field headingWord quick 29
field headingWord quotes 79
field headingWord rates 73
field headingWord raw 162
field headingWord read -50
field headingWord read-only -81
field headingWord reading -23
field headingWord receive -41
field headingWord receiving -141
field headingWord recommended -128
field headingWord record -72
field headingWord recording 152
field headingWord records -250
field headingWord recovery 70
field headingWord recurring -37
field headingWord redirect -73
field headingWord redirects 94
field headingWord reference 39
field headingWord references -20
field headingWord register -318
field headingWord registering -78
field headingWord registration 197
field headingWord registry -20
field headingWord related -83
field headingWord release -63
field headingWord releases -48
field headingWord reminders 199
field headingWord remote -143
field headingWord removal -24
field headingWord remove -116
field headingWord removed -24
field headingWord removing -112
field headingWord report 170
field headingWord reporting 72
field headingWord reports -39
field headingWord repositories -92
field headingWord repository 201
field headingWord request 139
field headingWord requests 21
field headingWord required 221
field headingWord requirements 54
field headingWord research 92
field headingWord reset -92
field headingWord resource -157
field headingWord resources -117
field headingWord response -44
field headingWord responses -32
field headingWord restart 32
field headingWord restore -31
field headingWord result -56
field headingWord results -77
field headingWord retention 30
field headingWord retrieve 215
field headingWord return -30
field headingWord reverse 211
field headingWord review -82
field headingWord role -75
field headingWord roles -137
field headingWord rollback 38
field headingWord rolling -20
field headingWord root 23
field headingWord route -27
field headingWord routes 242
field headingWord routing 73
field headingWord rows -20
field headingWord rpm -24
field headingWord rule 256
field headingWord rules -248
field headingWord run 260
field headingWord runner -86
field headingWord running 323
field headingWord s3 -140
field headingWord sales 351
field headingWord same -117
field headingWord saml 49
field headingWord sandbox 96
field headingWord saving -57
field headingWord scale -37
field headingWord scaling -37
field headingWord scan -23
field headingWord scenario -24
field headingWord scenarios -66
field headingWord schedule 94
field headingWord scheduled 88
field headingWord scheduling -24
field headingWord schema 490
field headingWord scim -239
field headingWord scopes 83
field headingWord screen -26
field headingWord script -98
field headingWord sdk -135
field headingWord search -181
field headingWord secret 232
field headingWord secrets -58
field headingWord section -30
field headingWord secure -31
field headingWord security -116
field headingWord see 102
field headingWord select 94
field headingWord selecting -167
field headingWord self-hosted -55
field headingWord send -108
field headingWord sending 72
field headingWord sent 64
field headingWord server 158
field headingWord servers -66
field headingWord service -208
field headingWord services -171
field headingWord ses 67
field headingWord session -27
field headingWord set 111
field headingWord setting 76
field headingWord settings 446
field headingWord setup 202
field headingWord shape -43
field headingWord share -55
field headingWord shared -84
field headingWord sharing 120
field headingWord shortcuts -46
field headingWord should 76
field headingWord show 280
field headingWord shows -24
field headingWord side 36
field headingWord sidebar -65
field headingWord signing -69
field headingWord simple 67
field headingWord single -93
field headingWord size 127
field headingWord skip -20
field headingWord slack -53
field headingWord smtp 112
field headingWord software -116
field headingWord solution -106
field headingWord some 131
field headingWord source -304
field headingWord sources -181
field headingWord specific 78
field headingWord specifications -223
field headingWord specify 49
field headingWord specifying -37
field headingWord sql -54
field headingWord ssh -70
field headingWord sso -33
field headingWord stack -46
field headingWord staging -53
field headingWord standalone -38
field headingWord standard -61
field headingWord start -130
field headingWord started 168
field headingWord starting 163
field headingWord state 59
field headingWord statement 20
field headingWord states -23
field headingWord static 313
field headingWord status 49
field headingWord statuses -75
field headingWord step 151
field headingWord steps -96
field headingWord storage -97
field headingWord store 25
field headingWord strategies 90
field headingWord strategy -99
field headingWord stream -83
field headingWord structure -129
field headingWord studio -71
field headingWord style 153
field headingWord subject 41
field headingWord submit -97
field headingWord subscribe -32
field headingWord subscription 88
field headingWord subscriptions -54
field headingWord suggested -32
field headingWord support 140
field headingWord supported -390
field headingWord synchronization -173
field headingWord syncing -104
field headingWord syntax -126
field headingWord system -57
field headingWord tab 67
field headingWord table 406
field headingWord tables 249
field headingWord tag -51
field headingWord tags -100
field headingWord target 130
field headingWord targeting -20
field headingWord task 327
field headingWord tasks 231
field headingWord tax -51
field headingWord team -55
field headingWord teams 25
field headingWord telegram 184
field headingWord telemetry 50
field headingWord template 213
field headingWord templates 82
field headingWord terraform 86
field headingWord test -167
field headingWord testing -135
field headingWord tests -45
field headingWord text 142
field headingWord that -147
field headingWord the -72
field headingWord theme -66
field headingWord this -85
field headingWord three 81
field headingWord tier -21
field headingWord time 71
field headingWord timeline -100
field headingWord timeout -25
field headingWord tips -122
field headingWord to -120
field headingWord toggle 55
field headingWord token 21
field headingWord tokens -54
field headingWord tool 256
field headingWord toolkit 102
field headingWord tools -152
field headingWord topic -235
field headingWord topics 47
field headingWord total 97
field headingWord totp 29
field headingWord trace -51
field headingWord track -59
field headingWord tracked 60
field headingWord tracking 98
field headingWord transaction -215
field headingWord transactions -36
field headingWord trigger 91
field headingWord triggering -77
field headingWord triggers 71
field headingWord troubleshooting -218
field headingWord trusted -60
field headingWord type -216
field headingWord types 37
field headingWord ui 86
field headingWord understanding -198
field headingWord unit -53
field headingWord units 129
field headingWord up 57
field headingWord update 310
field headingWord updated -33
field headingWord updates 152
field headingWord upgrade -72
field headingWord upgrading -91
field headingWord upload -107
field headingWord uploading 58
field headingWord upstream -83
field headingWord uri -87
field headingWord url -125
field headingWord urls -86
field headingWord usage -120
field headingWord use -140
field headingWord used -90
field headingWord user -115
field headingWord username 32
field headingWord users 190
field headingWord using -29
field headingWord validate -105
field headingWord validation -133
field headingWord value 66
field headingWord values -30
field headingWord variable -56
field headingWord variables -85
field headingWord vat -29
field headingWord vendor -67
field headingWord verification -32
field headingWord verify 60
field headingWord version -303
field headingWord versioning 85
field headingWord versions -46
field headingWord very 92
field headingWord via 302
field headingWord view -464
field headingWord viewing -262
field headingWord views -25
field headingWord visibility -70
field headingWord vpc 48
field headingWord vulnerabilities -40
field headingWord walkthrough -25
field headingWord want -76
field headingWord web -313
field headingWord webhook -104
field headingWord webhooks -54
field headingWord website -24
field headingWord websocket 29
field headingWord what -250
field headingWord when 58
field headingWord where -66
field headingWord which -51
field headingWord who 56
field headingWord why -275
field headingWord widget 95
field headingWord widgets -117
field headingWord wildcard -162
field headingWord will -23
field headingWord window 29
field headingWord windows -336
field headingWord with -178
field headingWord within -54
field headingWord without -46
field headingWord work -41
field headingWord worker -47
field headingWord workflow 49
field headingWord workflows 25
field headingWord working 184
field headingWord works -246
field headingWord workspace -104
field headingWord workspaces -185
field headingWord write -136
field headingWord writing 71
field headingWord yaml -32
field headingWord you 36
field headingWord your -54
field headingWord zero 80
field headsLabels 0 -2758
field inTab 0 117
field innerHeading 0 186
field introClass aimless -129
field introClass check -254
field introClass checkingHeading -150
field introClass click 164
field introClass configure 345
field introClass contrast -65
field introClass determiner -73
field introClass enter 213
field introClass fieldNoun -170
field introClass fillingVerb 107
field introClass followUp -246
field introClass headingVerb 155
field introClass inputNoun -164
field introClass kindNoun 99
field introClass labelHeader -164
field introClass make 203
field introClass manipulate 185
field introClass menuNoun 146
field introClass navigate 242
field introClass off -48
field introClass opener -35
field introClass openingVerb -185
field introClass paste -21
field introClass place -92
field introClass plainNoun -91
field introClass remark -51
field introClass secretNoun -67
field introClass select -184
field introClass slugVerb 146
field introClass submitVerb 80
field introClass switchEffect -251
field introClass switchOff -112
field introClass switchOn -76
field introClass toggleNoun -102
field introClass trialVerb -88
field introClass typeHeader 100
field introClass upload 88
field introClass use -143
field introClass weakLabelHeader -108
field introColon 0 -42
field introColon 1 -349
field introColon 2 -123
field introLast 2 140
field introLast above -42
field introLast access 39
field introLast accordingly -73
field introLast accounts -20
field introLast action 62
field introLast actions -214
field introLast activity -31
field introLast address 38
field introLast admin 130
field introLast advantages -35
field introLast again -32
field introLast agent -30
field introLast alerts 84
field introLast all 129
field introLast also -24
field introLast analysis 38
field introLast api -30
field introLast apis -67
field introLast app -228
field introLast appear -98
field introLast application 31
field introLast applications -62
field introLast apply -52
field introLast are 23
field introLast arguments -78
field introLast audit -36
field introLast authentication 152
field introLast automatically -30
field introLast available 79
field introLast backend -22
field introLast backup 70
field introLast behavior -109
field introLast below 161
field introLast benefits -115
field introLast between -45
field introLast bucket -138
field introLast button -71
field introLast ca 68
field introLast cache -59
field introLast can -121
field introLast card 59
field introLast case -44
field introLast cases -208
field introLast categories -21
field introLast changes -151
field introLast channel 45
field introLast chart 29
field introLast check -44
field introLast client 42
field introLast clients -20
field introLast cluster 138
field introLast code 73
field introLast columns -74
field introLast command 34
field introLast commands 74
field introLast components -71
field introLast concepts -85
field introLast conditions -76
field introLast configuration 273
field introLast configurations 77
field introLast configure 552
field introLast connect 41
field introLast considerations -126
field introLast contains -62
field introLast context -21
field introLast created -51
field introLast csv -41
field introLast dashboard -134
field introLast data -98
field introLast database 27
field introLast databases 37
field introLast day -37
field introLast default 95
field introLast defaults -89
field introLast definitions -28
field introLast deployment 115
field introLast description -62
field introLast details 442
field introLast dialog -28
field introLast directory -57
field introLast do -21
field introLast docs 97
field introLast documentation -75
field introLast dropdown 43
field introLast each 23
field introLast elements -36
field introLast email -28
field introLast entry 40
field introLast environment 121
field introLast etc -40
field introLast event -54
field introLast events 44
field introLast example -41
field introLast examples -58
field introLast execution -31
field introLast fails 48
field introLast failure -21
field introLast feature -20
field introLast features -301
field introLast field 296
field introLast fields -297
field introLast file -71
field introLast files 49
field introLast flags -41
field introLast flow -125
field introLast following 391
field introLast follows 82
field introLast form 27
field introLast format -32
field introLast formats -159
field introLast from -96
field introLast general -25
field introLast generation 167
field introLast get -36
field introLast group -55
field introLast guide 119
field introLast hardware -27
field introLast has 237
field introLast headers -54
field introLast here 23
field introLast highlights -46
field introLast history 32
field introLast id -36
field introLast ids -28
field introLast import 227
field introLast in 310
field introLast include 216
field introLast included -40
field introLast includes -135
field introLast including -105
field introLast info 43
field introLast information -60
field introLast inputs 464
field introLast installation -30
field introLast instructions -55
field introLast integration -128
field introLast integrations 31
field introLast interface 91
field introLast is 57
field introLast issues -36
field introLast it -110
field introLast job 81
field introLast language 34
field introLast later 71
field introLast layouts 72
field introLast levels -60
field introLast lifecycle -51
field introLast limitations -66
field introLast limits 104
field introLast line -95
field introLast link -52
field introLast links -49
field introLast list -97
field introLast locations -50
field introLast management -48
field introLast mapping -148
field introLast metadata -52
field introLast method -102
field introLast methods -184
field introLast metrics -49
field introLast mode -30
field introLast model -52
field introLast modes -157
field introLast more 95
field introLast need -48
field introLast needs 70
field introLast node 92
field introLast notes 40
field introLast notifications 259
field introLast number 241
field introLast oauth 174
field introLast of -68
field introLast on 47
field introLast operations -54
field introLast option 85
field introLast optional -152
field introLast options 290
field introLast order 47
field introLast organization -30
field introLast other 20
field introLast out 69
field introLast overview 207
field introLast own -40
field introLast pages 52
field introLast panel 98
field introLast parameter 278
field introLast parameters 249
field introLast password 53
field introLast path -20
field introLast period -91
field introLast permissions 309
field introLast pipeline -37
field introLast platform -39
field introLast plugin 194
field introLast plugins 172
field introLast port -24
field introLast possible 94
field introLast postgresql -180
field introLast practices -94
field introLast prerequisites -114
field introLast process -84
field introLast profile -26
field introLast program 21
field introLast properties -164
field introLast provide 45
field introLast providers 112
field introLast proxy 228
field introLast purposes -70
field introLast queries -233
field introLast query 62
field introLast questions -25
field introLast record 112
field introLast reference -124
field introLast related -33
field introLast release -42
field introLast report -79
field introLast repository -20
field introLast required -29
field introLast requirements -111
field introLast resources -20
field introLast responses -52
field introLast results -95
field introLast role -58
field introLast row 20
field introLast rule -43
field introLast rules -41
field introLast run 150
field introLast running 163
field introLast saml 229
field introLast save 104
field introLast scenarios -32
field introLast schedule -36
field introLast schema 119
field introLast scope -36
field introLast screen -38
field introLast script -67
field introLast section -94
field introLast sections -106
field introLast security 151
field introLast see -33
field introLast select -75
field introLast selection 35
field introLast server 153
field introLast service 191
field introLast services -63
field introLast set -38
field introLast settings 70
field introLast setup 160
field introLast shows -24
field introLast software -32
field introLast solution -79
field introLast solutions -91
field introLast sources 71
field introLast specifications -78
field introLast specify 213
field introLast stages -25
field introLast start -79
field introLast started -28
field introLast states -36
field introLast status -26
field introLast statuses -23
field introLast step -52
field introLast steps -300
field introLast storage 172
field introLast strategies 95
field introLast string -22
field introLast structure -23
field introLast supported -35
field introLast sync 106
field introLast system -28
field introLast tab 435
field introLast table -114
field introLast tabs -56
field introLast tags -28
field introLast task -23
field introLast tasks 30
field introLast team -32
field introLast template 236
field introLast templates -24
field introLast terms -51
field introLast terraform -31
field introLast testing -21
field introLast that -63
field introLast them -162
field introLast time 60
field introLast tips -46
field introLast token -93
field introLast tools -28
field introLast troubleshooting -24
field introLast type -306
field introLast up 119
field introLast updates -89
field introLast upgrade -34
field introLast usage -55
field introLast use -32
field introLast user 179
field introLast users 73
field introLast using -27
field introLast values -219
field introLast variables -141
field introLast verify 131
field introLast version 55
field introLast ways -146
field introLast well -28
field introLast when -32
field introLast where -59
field introLast window 27
field introLast workflow -94
field introLast works -47
field introLast workspace -28
field introMood 0 -144
field introMood 1 270
field introMood 16 -338
field introMood 17 -266
field introMood 2 -32
field introMood 3 -72
field introMood 4 -26
field introMood 6 -411
field introNone 0 -237
field introPhrase byDefault -278
field introPhrase defaultIs 55
field introPhrase example -140
field introPhrase existing 94
field introPhrase filledByItself -24
field introPhrase following 71
field introPhrase followingValues -173
field introPhrase multiline -81
field introPhrase neededIf -128
field introPhrase oneOf -403
field introPhrase optional 73
field introPhrase ordered 454
field introPhrase pairs -63
field introPhrase range -53
field introPhrase recommended -252
field introPhrase required -89
field introPhrase separated 88
field introPhrase shownOnly 268
field introPhrase valuesAre -89
field introPhrase whether 136
field introVerb access -72
field introVerb add -88
field introVerb adjust 322
field introVerb apply 24
field introVerb assign -64
field introVerb attach 86
field introVerb build -88
field introVerb change -145
field introVerb check -82
field introVerb choose -205
field introVerb clear -55
field introVerb click 89
field introVerb clicking 70
field introVerb complete -49
field introVerb connect 141
field introVerb copy -48
field introVerb create 51
field introVerb creating 118
field introVerb customize 31
field introVerb define 43
field introVerb deploy 40
field introVerb disable -48
field introVerb download -49
field introVerb drag -53
field introVerb edit 110
field introVerb enabling -40
field introVerb ensure -57
field introVerb enter 72
field introVerb expand -117
field introVerb export -44
field introVerb fill 63
field introVerb follow -186
field introVerb generate -65
field introVerb give -53
field introVerb go 53
field introVerb input -170
field introVerb install -67
field introVerb integrate -80
field introVerb key -67
field introVerb learn 105
field introVerb leave 36
field introVerb leaving -21
field introVerb log 113
field introVerb make 162
field introVerb manage -162
field introVerb modify -69
field introVerb monitor -30
field introVerb name -44
field introVerb navigate 76
field introVerb new -73
field introVerb note -51
field introVerb paste -21
field introVerb pick -161
field introVerb proceed 126
field introVerb provide 254
field introVerb providing 51
field introVerb read -115
field introVerb register -272
field introVerb remove -63
field introVerb rename 28
field introVerb restart -56
field introVerb return -59
field introVerb run 280
field introVerb save 84
field introVerb scroll 156
field introVerb select 146
field introVerb set 104
field introVerb sign 82
field introVerb specify 107
field introVerb start -35
field introVerb stop 60
field introVerb test -29
field introVerb toggle -92
field introVerb turn 31
field introVerb type 100
field introVerb uploading 74
field introVerb use -199
field introVerb validate -110
field introVerb verify 94
field introVerb view -92
field introVerb write -53
field introWord & -57
field introWord + 151
field introWord - -228
field introWord 1 181
field introWord 2 37
field introWord 3 114
field introWord 4 -42
field introWord 5 317
field introWord 6 58
field introWord a -67
field introWord able 122
field introWord about 226
field introWord above -277
field introWord accepts -20
field introWord access 119
field introWord accessed 227
field introWord accessible 78
field introWord according 95
field introWord accordingly -73
field introWord account 338
field introWord accountability 192
field introWord accounts -24
field introWord acl 52
field introWord across -26
field introWord act -117
field introWord action -74
field introWord actions -264
field introWord active 110
field introWord activities -46
field introWord activity -38
field introWord actual -77
field introWord ad -39
field introWord add 320
field introWord added -53
field introWord adding 21
field introWord addition -82
field introWord additional 345
field introWord additionally -49
field introWord address 78
field introWord addresses -61
field introWord adjust 344
field introWord admin 156
field introWord administration 237
field introWord administrator 420
field introWord administrators -56
field introWord admins -40
field introWord advanced 319
field introWord advantages -97
field introWord after -352
field introWord again 31
field introWord against 47
field introWord agent -193
field introWord ai -181
field introWord alert 94
field introWord alerts 105
field introWord all -85
field introWord allow -119
field introWord allowing -20
field introWord allows 131
field introWord alone 21
field introWord already 76
field introWord also -35
field introWord always 45
field introWord an 59
field introWord analysis 255
field introWord analytics 184
field introWord and -20
field introWord annotation -26
field introWord another 181
field introWord answer -22
field introWord any 32
field introWord apache 103
field introWord apart 54
field introWord api -52
field introWord apis -81
field introWord app -138
field introWord appear 215
field introWord appearance 205
field introWord appearing -163
field introWord appears -33
field introWord append 26
field introWord applicable -32
field introWord application 87
field introWord applications -146
field introWord applied -24
field introWord apply 57
field introWord appropriate 104
field introWord approval -28
field introWord approve -22
field introWord architecture 30
field introWord archived -39
field introWord are -21
field introWord area 148
field introWord aren't -25
field introWord arguments -80
field introWord around 193
field introWord array -46
field introWord as 102
field introWord asked 68
field introWord assign -64
field introWord assignment 45
field introWord associate 111
field introWord associated 83
field introWord at 178
field introWord attach 104
field introWord attribute 40
field introWord attributes -157
field introWord audit -108
field introWord auth 87
field introWord authenticate 115
field introWord authentication 131
field introWord authorization -72
field introWord automatic -46
field introWord automatically -97
field introWord automation -26
field introWord available -196
field introWord aws -147
field introWord azure -55
field introWord back 49
field introWord backend -66
field introWord background 136
field introWord backup -39
field introWord badge 170
field introWord bar -43
field introWord base -89
field introWord base64 -205
field introWord based -21
field introWord basic 516
field introWord basics -114
field introWord batches 118
field introWord be 425
field introWord become -25
field introWord been -53
field introWord before 221
field introWord begin 37
field introWord behavior -88
field introWord behaviour 73
field introWord being -57
field introWord below 263
field introWord benefits -195
field introWord best -162
field introWord between 25
field introWord beyond 186
field introWord billing 42
field introWord binary -33
field introWord bind 78
field introWord blob -22
field introWord block -105
field introWord blocked -34
field introWord blocks -79
field introWord bot -133
field introWord both -113
field introWord bottom 118
field introWord box 75
field introWord branch -24
field introWord breakdown -75
field introWord breaking -46
field introWord browser -66
field introWord bucket -141
field introWord buckets -23
field introWord bugs -42
field introWord build -95
field introWord builder -107
field introWord built-in -23
field introWord bulk -36
field introWord but -20
field introWord button -83
field introWord by -290
field introWord ca 51
field introWord cache -82
field introWord calculate 59
field introWord calendar -55
field introWord calling 57
field introWord can 182
field introWord cannot 83
field introWord capabilities -23
field introWord capability 64
field introWord captures -130
field introWord card 152
field introWord case -103
field introWord cases -337
field introWord catalog -73
field introWord categories -68
field introWord category -133
field introWord certain 29
field introWord certificate -36
field introWord certificates 40
field introWord chain 123
field introWord challenges -77
field introWord change -103
field introWord changed 63
field introWord changes 50
field introWord changing 26
field introWord channel 34
field introWord chart -205
field introWord charts -109
field introWord chat -117
field introWord check -115
field introWord checking 39
field introWord checks -42
field introWord choice -34
field introWord choices -96
field introWord choose -245
field introWord chosen 46
field introWord ci -73
field introWord ci/cd -22
field introWord claims -23
field introWord class -40
field introWord claude 116
field introWord clear -56
field introWord cli -128
field introWord click -49
field introWord clicking 41
field introWord client -56
field introWord cloud 433
field introWord clusters -20
field introWord code -120
field introWord collection 181
field introWord collects -83
field introWord color -20
field introWord column -34
field introWord columns -217
field introWord combined -38
field introWord comes -32
field introWord command -88
field introWord commands 92
field introWord comment 40
field introWord common -79
field introWord communicate -33
field introWord company 145
field introWord comparison -142
field introWord complete -118
field introWord completed -25
field introWord completion 53
field introWord complex -42
field introWord compliance -20
field introWord component -23
field introWord components -122
field introWord compose -50
field introWord concepts -84
field introWord condition 244
field introWord conditions 253
field introWord config 83
field introWord configuration 421
field introWord configure -151
field introWord configured 64
field introWord configures 51
field introWord configuring -23
field introWord confirmed 26
field introWord connect 80
field introWord connected -40
field introWord connecting 82
field introWord connection 140
field introWord connections 71
field introWord connector -75
field introWord connectors -25
field introWord consent -20
field introWord consider 70
field introWord considerations -126
field introWord consists -37
field introWord console -29
field introWord constraints -121
field introWord consumption -35
field introWord contact -108
field introWord contacts 129
field introWord contain -35
field introWord container -60
field introWord containers 135
field introWord containing -31
field introWord contains -196
field introWord content -59
field introWord context -81
field introWord contexts 42
field introWord control -108
field introWord conversation 209
field introWord conversations -24
field introWord copied -49
field introWord copy -65
field introWord core -150
field introWord correct 222
field introWord correctly -43
field introWord corresponding 131
field introWord cost 22
field introWord could 127
field introWord couple -41
field introWord cpu -82
field introWord create 83
field introWord created -116
field introWord creates 61
field introWord creating 237
field introWord creation 316
field introWord credential -82
field introWord credentials -245
field introWord credit 79
field introWord criteria -28
field introWord csv -82
field introWord currently -104
field introWord customer 189
field introWord customers 84
field introWord customization 260
field introWord dashboard 22
field introWord dashboards -56
field introWord data -213
field introWord database -23
field introWord date -33
field introWord day -113
field introWord days -105
field introWord debugging -88
field introWord dedicated 86
field introWord deduplication -123
field introWord default -269
field introWord defaults -97
field introWord define 48
field introWord defined 148
field introWord defines 164
field introWord definition -246
field introWord definitions -28
field introWord delivered -64
field introWord delivery -58
field introWord dependencies -25
field introWord dependency 49
field introWord depending -64
field introWord depends -27
field introWord deploy 152
field introWord deployment 93
field introWord deployments -23
field introWord describes -221
field introWord description 47
field introWord descriptive -24
field introWord design -65
field introWord desktop -45
field introWord destination -52
field introWord detail -43
field introWord detailed -159
field introWord details 479
field introWord determine -26
field introWord determines -100
field introWord developer 61
field introWord developers -61
field introWord development -24
field introWord dialog -164
field introWord difference -20
field introWord differences -101
field introWord different -203
field introWord differently -48
field introWord dimensions -31
field introWord directly -31
field introWord directory -31
field introWord disabled 28
field introWord display -108
field introWord displayed -40
field introWord distribution -72
field introWord divided -36
field introWord dns -30
field introWord do -77
field introWord docker -178
field introWord docs 153
field introWord document -68
field introWord documentation -194
field introWord documents 50
field introWord does -90
field introWord domain -41
field introWord domains 112
field introWord don't 152
field introWord done -23
field introWord down 120
field introWord download -32
field introWord downloads -50
field introWord drive -35
field introWord driver -20
field introWord dropdown -120
field introWord duplicates -20
field introWord dynamic 65
field introWord e.g -25
field introWord each 132
field introWord earlier -26
field introWord easier 30
field introWord easy -86
field introWord editing -272
field introWord editor -199
field introWord effectively 323
field introWord efficiency 86
field introWord either -79
field introWord element -21
field introWord else -79
field introWord email -68
field introWord emails 83
field introWord empty -42
field introWord enable 73
field introWord enabled -123
field introWord enables 29
field introWord enabling -40
field introWord encryption -57
field introWord end 39
field introWord endpoint -35
field introWord endpoints -66
field introWord enforce -20
field introWord engine -133
field introWord ensure -50
field introWord ensuring 145
field introWord enter 133
field introWord entered -49
field introWord entering 68
field introWord enterprise -48
field introWord entities 109
field introWord entity 72
field introWord entries -50
field introWord entry -64
field introWord environments 43
field introWord error -65
field introWord errors -63
field introWord especially -30
field introWord essential -47
field introWord evaluate -34
field introWord evaluated 31
field introWord evaluation 93
field introWord events -57
field introWord every 24
field introWord everything -89
field introWord exactly -26
field introWord examples -96
field introWord exchange -202
field introWord exclude -20
field introWord executed 98
field introWord execution -171
field introWord existing -52
field introWord exit 94
field introWord expand -80
field introWord expects 108
field introWord experience 50
field introWord expiration -47
field introWord expire -43
field introWord explained -133
field introWord explains -41
field introWord explore -22
field introWord export 55
field introWord expose 81
field introWord exposed -25
field introWord exposes -26
field introWord external 266
field introWord extra 60
field introWord extract -41
field introWord fail 163
field introWord failed -44
field introWord fails 44
field introWord failure -35
field introWord failures -64
field introWord feature -34
field introWord features -410
field introWord few 241
field introWord field -132
field introWord fields 651
field introWord file -228
field introWord files -71
field introWord fill 63
field introWord filter 243
field introWord filtered -23
field introWord filtering -23
field introWord filters 26
field introWord find 145
field introWord finding 43
field introWord fire 52
field introWord firewall -24
field introWord first 142
field introWord five -94
field introWord fixed -103
field introWord fixes -60
field introWord flag -73
field introWord flags 28
field introWord fleet -28
field introWord flexible -20
field introWord flow -164
field introWord folder -141
field introWord follow -218
field introWord following -308
field introWord follows 59
field introWord for -150
field introWord form 28
field introWord format -71
field introWord formats 653
field introWord formatting -24
field introWord found -32
field introWord four -133
field introWord framework -54
field introWord frequently -26
field introWord fresh 121
field introWord from 272
field introWord frontend -40
field introWord full -39
field introWord functionality -21
field introWord functions -162
field introWord further -80
field introWord future -40
field introWord gateway 22
field introWord general 79
field introWord generally -80
field introWord generate -282
field introWord generated -23
field introWord generation 152
field introWord generator 24
field introWord get 89
field introWord gets 100
field introWord getting -45
field introWord git 48
field introWord github 172
field introWord give -72
field introWord gives -41
field introWord globally -23
field introWord go -47
field introWord going 61
field introWord good -23
field introWord google -92
field introWord graph -76
field introWord group 46
field introWord groups -69
field introWord grpc -26
field introWord guide 58
field introWord handle -88
field introWord handled 69
field introWord handling -60
field introWord hard -36
field introWord hardware -38
field introWord has 511
field introWord have -79
field introWord header -29
field introWord headers -52
field introWord health -25
field introWord helm -72
field introWord help -99
field introWord helpful -21
field introWord helps -119
field introWord here -110
field introWord here’s 46
field introWord hidden -32
field introWord high -34
field introWord highlights -56
field introWord history -110
field introWord home 44
field introWord hooks -54
field introWord host -30
field introWord hosted -26
field introWord hosts -50
field introWord hour -52
field introWord how -150
field introWord http 28
field introWord hub -22
field introWord i -52
field introWord i.e -84
field introWord iam 88
field introWord icon 82
field introWord id 37
field introWord identifier -66
field introWord identify 42
field introWord identity -68
field introWord idp 27
field introWord ids -60
field introWord if 180
field introWord ignore -46
field introWord image -116
field introWord images 111
field introWord implement -29
field introWord import 159
field introWord important 23
field introWord importing 69
field introWord improve -52
field introWord improvements -90
field introWord in 391
field introWord include -173
field introWord includes -215
field introWord including -188
field introWord independently 23
field introWord index -73
field introWord individual 167
field introWord individually 60
field introWord info 114
field introWord information -170
field introWord infrastructure 126
field introWord initial -57
field introWord input 97
field introWord inputs 559
field introWord inside 40
field introWord insights -119
field introWord install -144
field introWord installation 54
field introWord installed -147
field introWord instance -476
field introWord instances -35
field introWord instead 89
field introWord instructions -110
field introWord integrate -67
field introWord integrated 121
field introWord integrating 166
field introWord integration -59
field introWord integrations 116
field introWord intended -44
field introWord internal -22
field introWord internet 165
field introWord into -50
field introWord inventory -39
field introWord invoices 380
field introWord ip 48
field introWord is -125
field introWord issue 194
field introWord issues -88
field introWord it -186
field introWord items -59
field introWord its -123
field introWord jira 61
field introWord job 93
field introWord jobs -34
field introWord json -155
field introWord just 103
field introWord jwt -30
field introWord key 183
field introWord keycloak 37
field introWord known -31
field introWord kubernetes 83
field introWord labels -87
field introWord language 101
field introWord last -54
field introWord layer -45
field introWord layouts 97
field introWord ldap 106
field introWord lead -49
field introWord learn 105
field introWord leave 36
field introWord leaving -21
field introWord legacy -26
field introWord let -73
field introWord level -21
field introWord levels -68
field introWord lifecycle -49
field introWord like -21
field introWord limit -90
field introWord limitations -82
field introWord limits 65
field introWord line 156
field introWord link 21
field introWord linked -56
field introWord linux -52
field introWord list -178
field introWord listed -210
field introWord listener -76
field introWord lists -316
field introWord live 42
field introWord load -36
field introWord local -51
field introWord locations -61
field introWord lock -26
field introWord log 55
field introWord logical 49
field introWord logs 64
field introWord long -102
field introWord longer 27
field introWord look 137
field introWord looking -43
field introWord looks -35
field introWord machine 21
field introWord mail -28
field introWord main -80
field introWord major -26
field introWord make 136
field introWord makes -62
field introWord making -21
field introWord manage -196
field introWord managed 21
field introWord management -103
field introWord manager -188
field introWord manages 128
field introWord managing 51
field introWord manually 90
field introWord many -97
field introWord map 27
field introWord mapping -82
field introWord mappings -34
field introWord maps -59
field introWord mark 26
field introWord master 119
field introWord match -81
field introWord matches -31
field introWord matching 55
field introWord maximum -103
field introWord mcp 121
field introWord mean -34
field introWord means -40
field introWord meet -28
field introWord members 206
field introWord memory -160
field introWord menu -205
field introWord message -82
field introWord messages -29
field introWord met -22
field introWord metadata -185
field introWord method -128
field introWord methods -276
field introWord metric 640
field introWord metrics -395
field introWord microsoft -50
field introWord might -37
field introWord minimum -62
field introWord modal 95
field introWord mode -149
field introWord model 53
field introWord modes -164
field introWord modify -63
field introWord module -31
field introWord mongodb -25
field introWord monitor -34
field introWord months -26
field introWord more 208
field introWord most -154
field introWord mount 169
field introWord multiple -173
field introWord must -304
field introWord mysql -116
field introWord named -25
field introWord names -48
field introWord namespace -50
field introWord navigate 98
field introWord navigation -27
field introWord necessary 82
field introWord need 185
field introWord needed -37
field introWord needs 492
field introWord network 182
field introWord next 197
field introWord no -78
field introWord node -27
field introWord nodes -22
field introWord not 45
field introWord note -41
field introWord nothing -27
field introWord notifications 117
field introWord now -35
field introWord number 177
field introWord numbers 118
field introWord oauth -189
field introWord object -103
field introWord objects -44
field introWord obtain -42
field introWord of -321
field introWord off 58
field introWord offer -24
field introWord offers -103
field introWord offset -54
field introWord often -87
field introWord oidc -107
field introWord okta -111
field introWord on 145
field introWord once 230
field introWord one 183
field introWord ones 91
field introWord only -21
field introWord open 29
field introWord openai 162
field introWord openid -56
field introWord opens -86
field introWord operating 76
field introWord operations -111
field introWord opportunities 68
field introWord optimize -40
field introWord option 189
field introWord optional 22
field introWord options 454
field introWord or -40
field introWord order -43
field introWord orders 72
field introWord organization -40
field introWord organize 49
field introWord other 67
field introWord others -40
field introWord our -40
field introWord outbound 50
field introWord outputs -65
field introWord over -62
field introWord overrides 98
field introWord overview 78
field introWord own 25
field introWord package -24
field introWord page -176
field introWord pages 203
field introWord palette 39
field introWord panel 286
field introWord parameter 54
field introWord parameters 648
field introWord params -56
field introWord parser 92
field introWord partial -110
field introWord particular -31
field introWord particularly -33
field introWord parts 269
field introWord pass 55
field introWord passing 173
field introWord password 47
field introWord paste -20
field introWord path -110
field introWord pattern 80
field introWord payment 136
field introWord payments 257
field introWord people -32
field introWord per 26
field introWord percentage 187
field introWord perform -77
field introWord performance -35
field introWord period -75
field introWord permission -45
field introWord permissions 320
field introWord persistent -20
field introWord phone 84
field introWord pi -28
field introWord pick -86
field introWord pipeline -206
field introWord pipelines 20
field introWord placed 47
field introWord placeholders -41
field introWord places -33
field introWord plain 41
field introWord plan -95
field introWord planning -56
field introWord platform -189
field introWord please -249
field introWord plugin 150
field introWord plugins 131
field introWord pod 124
field introWord point -32
field introWord points 130
field introWord policies -77
field introWord policy 97
field introWord pool 64
field introWord port -25
field introWord portal 222
field introWord position 64
field introWord possible 127
field introWord post 64
field introWord postgresql -204
field introWord power 47
field introWord practices -97
field introWord precedence -27
field introWord prefer -57
field introWord preferences 62
field introWord preferred 69
field introWord prepared -42
field introWord prerequisites -116
field introWord present 180
field introWord preview -58
field introWord previous -60
field introWord previously 155
field introWord price 31
field introWord pricing -82
field introWord print 48
field introWord priority -21
field introWord privacy -42
field introWord private 153
field introWord pro -44
field introWord procedure -91
field introWord proceed 126
field introWord process 332
field introWord processed -25
field introWord processing 264
field introWord product -116
field introWord production -137
field introWord products 46
field introWord profile 38
field introWord progress -25
field introWord project 44
field introWord projects -26
field introWord prometheus -57
field introWord prompt -210
field introWord prompts 116
field introWord properties -185
field introWord property -58
field introWord provide 201
field introWord provided 106
field introWord provider -43
field introWord providers 88
field introWord provides -153
field introWord providing 51
field introWord provisioning -126
field introWord proxy 147
field introWord public 253
field introWord publish 151
field introWord publishing 26
field introWord pull 69
field introWord purchase 150
field introWord purposes -54
field introWord push -65
field introWord queries -237
field introWord questions -76
field introWord queue -97
field introWord quick -122
field introWord range -47
field introWord rate 109
field introWord rather -61
field introWord reach -83
field introWord react 42
field introWord read -153
field introWord reading 165
field introWord real 91
field introWord receive -25
field introWord recognized -30
field introWord recommend -131
field introWord recommendations -31
field introWord recommended -97
field introWord record 362
field introWord recording 67
field introWord records 20
field introWord recovery -44
field introWord recurring 76
field introWord redirect -65
field introWord redis -22
field introWord reduce -22
field introWord refer -49
field introWord reference -138
field introWord references -55
field introWord region -22
field introWord register -177
field introWord registered -26
field introWord registering 111
field introWord registration -154
field introWord registry 36
field introWord related 50
field introWord relationship -61
field introWord relationships 75
field introWord relative -52
field introWord release -103
field introWord remains -21
field introWord remote -119
field introWord remove -48
field introWord removed -66
field introWord render 83
field introWord replace -57
field introWord report 61
field introWord reports 154
field introWord repository 145
field introWord represent 50
field introWord represents -48
field introWord request 25
field introWord requested -65
field introWord requests 87
field introWord required -109
field introWord requirements -181
field introWord requires -44
field introWord research -140
field introWord reset 52
field introWord resource 60
field introWord resources 132
field introWord response -33
field introWord responsibilities -21
field introWord rest -30
field introWord restart -69
field introWord result -103
field introWord results -258
field introWord retention 123
field introWord retrieve 100
field introWord return -49
field introWord returns -38
field introWord reverse 204
field introWord reviewing 22
field introWord rewrite 29
field introWord right -47
field introWord role -127
field introWord roles -72
field introWord roll -28
field introWord rollback 91
field introWord root -354
field introWord route 59
field introWord routes -60
field introWord routing -35
field introWord row -240
field introWord rows 63
field introWord rule -90
field introWord rules 102
field introWord run 156
field introWord running -46
field introWord runs -25
field introWord s3 -40
field introWord sales 105
field introWord same -49
field introWord saml 86
field introWord sample 186
field introWord save 49
field introWord saved 56
field introWord saving -35
field introWord scaling -26
field introWord scenarios -78
field introWord schedule 60
field introWord scheduled -49
field introWord scheduler 55
field introWord schema 27
field introWord scim -104
field introWord scope -139
field introWord screen 260
field introWord screens -44
field introWord script -131
field introWord scripts -43
field introWord scroll 150
field introWord sdk -38
field introWord sdks -40
field introWord search -20
field introWord searching 120
field introWord second -52
field introWord secret -51
field introWord secrets -142
field introWord section 25
field introWord sections -68
field introWord secure -21
field introWord see 36
field introWord segment 61
field introWord segments -28
field introWord select 391
field introWord selected -221
field introWord selecting -39
field introWord selection -60
field introWord selector -34
field introWord self-hosted -53
field introWord send 110
field introWord sending 64
field introWord sends -56
field introWord sensitive -21
field introWord sent -34
field introWord series 107
field introWord server 26
field introWord servers -134
field introWord serves -20
field introWord service -447
field introWord services 143
field introWord session -36
field introWord sessions 41
field introWord set -154
field introWord sets 37
field introWord setting -42
field introWord settings 665
field introWord setup 64
field introWord setups -57
field introWord several -233
field introWord severity -56
field introWord share -92
field introWord shared 90
field introWord sharing -273
field introWord shell -24
field introWord shortcuts 41
field introWord should -31
field introWord show 23
field introWord showing -126
field introWord shown 162
field introWord shows -335
field introWord side 37
field introWord sidebar 178
field introWord sign 77
field introWord similar -292
field introWord simple -38
field introWord simplest -28
field introWord simply 132
field introWord single -100
field introWord sites 84
field introWord six -20
field introWord size 86
field introWord skip 155
field introWord slack 24
field introWord small 61
field introWord smtp 70
field introWord software -137
field introWord solution -79
field introWord solutions -94
field introWord some 159
field introWord source -87
field introWord sources 31
field introWord specific 381
field introWord specifically 78
field introWord specifications -79
field introWord specified 51
field introWord specify 80
field introWord sql -108
field introWord ssh 35
field introWord ssl 54
field introWord sso -377
field introWord stack -76
field introWord stage 140
field introWord stages -57
field introWord standard 146
field introWord start 126
field introWord started -37
field introWord starting 167
field introWord starts 246
field introWord state 35
field introWord statement 75
field introWord states -104
field introWord static 126
field introWord statistics -150
field introWord status 248
field introWord statuses -102
field introWord stay 65
field introWord step 105
field introWord steps -169
field introWord still 70
field introWord stop 59
field introWord storage -65
field introWord store 31
field introWord stored -65
field introWord stores -48
field introWord strategies 41
field introWord strategy -41
field introWord strict -26
field introWord string -136
field introWord structure -152
field introWord structured -35
field introWord structures -92
field introWord studio -44
field introWord subject 101
field introWord submit 76
field introWord subscription 410
field introWord subscriptions -29
field introWord successful 106
field introWord summary -121
field introWord support -27
field introWord supported -436
field introWord supports -336
field introWord sure 112
field introWord switch -101
field introWord sync 200
field introWord systems 37
field introWord tab 299
field introWord table -468
field introWord tables -52
field introWord tabs -153
field introWord tag -34
field introWord tags -71
field introWord take -142
field introWord takes -50
field introWord target 106
field introWord task 414
field introWord tasks 165
field introWord tax -23
field introWord team -61
field introWord technical -32
field introWord telemetry 93
field introWord template -172
field introWord templates -60
field introWord temporary -26
field introWord terminal -23
field introWord terms -79
field introWord terraform -103
field introWord test -134
field introWord testing -126
field introWord tests -113
field introWord text 123
field introWord than 42
field introWord that 246
field introWord the 149
field introWord their -44
field introWord them 60
field introWord then 222
field introWord there -107
field introWord therefore 37
field introWord these -370
field introWord they -158
field introWord things -110
field introWord third-party -22
field introWord this 131
field introWord those -48
field introWord three -263
field introWord ticket 328
field introWord time -50
field introWord timeline -33
field introWord times -28
field introWord tips -109
field introWord to -99
field introWord together -30
field introWord token -110
field introWord tokens -64
field introWord tool 299
field introWord tooling -26
field introWord toolkit 105
field introWord tools 24
field introWord top 111
field introWord topic 141
field introWord topics -41
field introWord total -26
field introWord track -25
field introWord tracked 47
field introWord tracking 41
field introWord traffic -95
field introWord transactions -21
field introWord transformation -31
field introWord treated -50
field introWord tries -33
field introWord trigger 340
field introWord triggered 41
field introWord troubleshooting -44
field introWord true -63
field introWord try -37
field introWord twilio 347
field introWord type 45
field introWord types -297
field introWord typical -60
field introWord ui 92
field introWord undefined -96
field introWord under 82
field introWord understand -27
field introWord understanding -80
field introWord unique -97
field introWord unit -70
field introWord units -72
field introWord up 245
field introWord update 142
field introWord updates -188
field introWord updating -67
field introWord upgrade -40
field introWord upload -61
field introWord uploaded 179
field introWord uploading 74
field introWord upstream -45
field introWord uri -212
field introWord url -21
field introWord urls -46
field introWord us 33
field introWord usage -185
field introWord use -201
field introWord used -240
field introWord useful 98
field introWord user 337
field introWord user-defined -38
field introWord username 169
field introWord users 102
field introWord uses -107
field introWord using -208
field introWord v2 -35
field introWord v3 -30
field introWord valid -26
field introWord validate -110
field introWord validation -62
field introWord value -257
field introWord values -405
field introWord variable -141
field introWord variables -328
field introWord variety 71
field introWord verification -39
field introWord verify 94
field introWord versioning -111
field introWord versions -25
field introWord via -101
field introWord view -227
field introWord views -41
field introWord visibility 64
field introWord visible -50
field introWord vpn -29
field introWord want -37
field introWord was 76
field introWord way -60
field introWord ways -338
field introWord we -354
field introWord we've -30
field introWord web -152
field introWord webhook -207
field introWord webhooks -35
field introWord websites 85
field introWord well -36
field introWord what -143
field introWord when -116
field introWord whenever 47
field introWord where -115
field introWord whether 106
field introWord which 149
field introWord while -70
field introWord who 128
field introWord whole 39
field introWord whose 67
field introWord why -93
field introWord widget -27
field introWord widgets -68
field introWord will 146
field introWord window 20
field introWord windows -54
field introWord wish -70
field introWord with -279
field introWord within 113
field introWord wizard 128
field introWord work -50
field introWord workflows -48
field introWord working -44
field introWord workloads -94
field introWord works -126
field introWord workspace -131
field introWord worth 47
field introWord would -57
field introWord write -49
field introWord writing 25
field introWord yaml 38
field introWord year 32
field introWord you -266
field introWord you'll -44
field introWord you've 200
field introWord your 208
field introWord you’ll 206
field introWord zero 33
field kind 0 -96
field kind 1 -48
field kind 2 -271
field kind 3 -148
field kind 4 -126
field kindMark 0 -27
field kindMark 1 667
field kindMark 10 -266
field kindMark 11 -581
field kindMark 12 -183
field kindMark 13 -1128
field kindMark 17 26
field kindMark 18 221
field kindMark 19 -277
field kindMark 2 -61
field kindMark 20 -42
field kindMark 21 -219
field kindMark 25 37
field kindMark 26 -176
field kindMark 27 -560
field kindMark 28 -214
field kindMark 3 -680
field kindMark 5 -198
field kindMark 8 160
field kindMark 9 790
field labelCount 1 -487
field labelCount 2 -28
field labelCount 3 -102
field labelCount 4 -329
field labelCount 5 -494
field labelCount 6 305
field labelFirst $ -62
field labelFirst + -24
field labelFirst 0 -82
field labelFirst 1 -21
field labelFirst 2 -24
field labelFirst accepted 75
field labelFirst access 68
field labelFirst account -24
field labelFirst acl 257
field labelFirst acs -23
field labelFirst action -68
field labelFirst activate 51
field labelFirst active -29
field labelFirst add 57
field labelFirst adding -45
field labelFirst adds -20
field labelFirst adjust 42
field labelFirst admin 33
field labelFirst advanced -21
field labelFirst after -87
field labelFirst agent -68
field labelFirst aggregation 77
field labelFirst ai 112
field labelFirst alert 28
field labelFirst all -118
field labelFirst allow 144
field labelFirst allowed 55
field labelFirst allows 22
field labelFirst already -27
field labelFirst always -60
field labelFirst api 273
field labelFirst app -41
field labelFirst application -365
field labelFirst apply 52
field labelFirst approve -20
field labelFirst as -64
field labelFirst assign 88
field labelFirst attach 31
field labelFirst attribute 49
field labelFirst audit -28
field labelFirst auth 50
field labelFirst authorization -243
field labelFirst authorized -23
field labelFirst auto 408
field labelFirst automated -31
field labelFirst automatic 133
field labelFirst automatically 153
field labelFirst available 107
field labelFirst aws 95
field labelFirst azure -31
field labelFirst back -36
field labelFirst background 48
field labelFirst backup -40
field labelFirst base 153
field labelFirst based -49
field labelFirst basic -32
field labelFirst batch -39
field labelFirst before -41
field labelFirst best -65
field labelFirst billing 22
field labelFirst bind 24
field labelFirst block -60
field labelFirst body 92
field labelFirst bootstrap 79
field labelFirst bot 36
field labelFirst branch 44
field labelFirst browse -26
field labelFirst bucket -103
field labelFirst build 305
field labelFirst built-in -24
field labelFirst bulk 51
field labelFirst business -75
field labelFirst by -49
field labelFirst c -26
field labelFirst ca 90
field labelFirst cache -95
field labelFirst can -73
field labelFirst certificate 49
field labelFirst change -122
field labelFirst chart 282
field labelFirst check -159
field labelFirst checkout 35
field labelFirst checks 32
field labelFirst choose -145
field labelFirst class 46
field labelFirst claude -25
field labelFirst clear -42
field labelFirst cli -23
field labelFirst click -623
field labelFirst client -24
field labelFirst client-side -42
field labelFirst clone -28
field labelFirst cloud -58
field labelFirst cluster -46
field labelFirst code -54
field labelFirst collection 84
field labelFirst color 45
field labelFirst column 136
field labelFirst combine 46
field labelFirst command 88
field labelFirst commit -25
field labelFirst common -24
field labelFirst community -38
field labelFirst company -23
field labelFirst compare -56
field labelFirst complete 291
field labelFirst complex -31
field labelFirst compose -39
field labelFirst condition -89
field labelFirst config -104
field labelFirst configuration -32
field labelFirst configure -153
field labelFirst configured -51
field labelFirst confirm 146
field labelFirst connect 127
field labelFirst connected -41
field labelFirst connection -87
field labelFirst contact 43
field labelFirst container 120
field labelFirst context 20
field labelFirst continuous -31
field labelFirst copy -48
field labelFirst correct -44
field labelFirst cost -97
field labelFirst cpu -39
field labelFirst create -188
field labelFirst created -40
field labelFirst creating -24
field labelFirst cron 67
field labelFirst ctrl -46
field labelFirst custom 253
field labelFirst customer -40
field labelFirst customize 44
field labelFirst dashboard -45
field labelFirst data 210
field labelFirst database 72
field labelFirst date -73
field labelFirst day -29
field labelFirst debug -31
field labelFirst default 51
field labelFirst delivery -23
field labelFirst dependency -39
field labelFirst deploy -97
field labelFirst deployment -27
field labelFirst destination -36
field labelFirst detailed -48
field labelFirst developer 47
field labelFirst device 21
field labelFirst direct -80
field labelFirst directly -21
field labelFirst directory -48
field labelFirst disable 112
field labelFirst disabled -52
field labelFirst discard -25
field labelFirst dns -36
field labelFirst do -41
field labelFirst docker 67
field labelFirst document 138
field labelFirst does 33
field labelFirst domain -24
field labelFirst don't 119
field labelFirst download -64
field labelFirst draft 25
field labelFirst drag -24
field labelFirst due 20
field labelFirst duplicate -22
field labelFirst dynamic 53
field labelFirst edit -98
field labelFirst editing 62
field labelFirst enable 366
field labelFirst enabled -73
field labelFirst end 60
field labelFirst enter -256
field labelFirst entity -70
field labelFirst entry -69
field labelFirst error -45
field labelFirst event -97
field labelFirst events -39
field labelFirst example -131
field labelFirst execute 73
field labelFirst execution -52
field labelFirst existing -29
field labelFirst expected -29
field labelFirst experimental 43
field labelFirst explore -21
field labelFirst export -188
field labelFirst external 95
field labelFirst facebook 20
field labelFirst failed 67
field labelFirst failure 37
field labelFirst feature -131
field labelFirst fetch 33
field labelFirst file -87
field labelFirst fill -38
field labelFirst find -53
field labelFirst first -27
field labelFirst fix -25
field labelFirst flag -28
field labelFirst flexible -63
field labelFirst for -87
field labelFirst force 33
field labelFirst form 80
field labelFirst forwarding 69
field labelFirst from 161
field labelFirst full 54
field labelFirst gateway -50
field labelFirst general -41
field labelFirst generate -60
field labelFirst generic -38
field labelFirst get -56
field labelFirst git 138
field labelFirst gitlab 25
field labelFirst global -23
field labelFirst go -213
field labelFirst grant 34
field labelFirst greater -28
field labelFirst group 179
field labelFirst hashicorp 21
field labelFirst header 161
field labelFirst health 103
field labelFirst hello -39
field labelFirst hide 188
field labelFirst high -27
field labelFirst host 49
field labelFirst how -43
field labelFirst http 113
field labelFirst https 20
field labelFirst i 430
field labelFirst id 62
field labelFirst identify -21
field labelFirst if -93
field labelFirst image 73
field labelFirst import -72
field labelFirst in -141
field labelFirst include 290
field labelFirst including -68
field labelFirst index 262
field labelFirst initial -28
field labelFirst initiate -48
field labelFirst input 108
field labelFirst insert -82
field labelFirst install -143
field labelFirst instance -79
field labelFirst integration -24
field labelFirst intel -50
field labelFirst internal -57
field labelFirst inventory -27
field labelFirst ip 39
field labelFirst ipv4 -127
field labelFirst is 315
field labelFirst issue -27
field labelFirst it -48
field labelFirst item 45
field labelFirst items -34
field labelFirst javascript 30
field labelFirst job 24
field labelFirst jwt 23
field labelFirst key -252
field labelFirst known 90
field labelFirst kubernetes -65
field labelFirst label 211
field labelFirst last -119
field labelFirst launch 88
field labelFirst ldap 145
field labelFirst learn -37
field labelFirst leave -81
field labelFirst limit -154
field labelFirst line -41
field labelFirst linked -31
field labelFirst list 29
field labelFirst listen 45
field labelFirst load -26
field labelFirst location 86
field labelFirst lock 51
field labelFirst log -198
field labelFirst login 29
field labelFirst logo 54
field labelFirst lookup 30
field labelFirst machine 42
field labelFirst main 32
field labelFirst maintenance 23
field labelFirst make -60
field labelFirst manage -62
field labelFirst managed -35
field labelFirst map -26
field labelFirst mark 79
field labelFirst master -27
field labelFirst max 220
field labelFirst maximum 74
field labelFirst mcp -52
field labelFirst member 20
field labelFirst menu 34
field labelFirst message 65
field labelFirst metadata -71
field labelFirst metric 34
field labelFirst metrics -27
field labelFirst microsoft -20
field labelFirst min 54
field labelFirst model -25
field labelFirst mongodb -24
field labelFirst monitor -23
field labelFirst more -90
field labelFirst mount 104
field labelFirst move -43
field labelFirst multiple 59
field labelFirst my -96
field labelFirst name -95
field labelFirst native 35
field labelFirst navigate -60
field labelFirst net -91
field labelFirst network 32
field labelFirst next -40
field labelFirst nginx -29
field labelFirst no -125
field labelFirst node -94
field labelFirst not -82
field labelFirst notification -45
field labelFirst notify 23
field labelFirst number 161
field labelFirst object -21
field labelFirst obtain -27
field labelFirst oidc 46
field labelFirst omit 89
field labelFirst on 36
field labelFirst one -24
field labelFirst only 49
field labelFirst open -163
field labelFirst optional -161
field labelFirst optionally -63
field labelFirst organization 25
field labelFirst origin -133
field labelFirst other -58
field labelFirst output 63
field labelFirst override 40
field labelFirst owned -44
field labelFirst package -142
field labelFirst page 47
field labelFirst parallel -54
field labelFirst parameter -51
field labelFirst parent 34
field labelFirst partner -35
field labelFirst pass 96
field labelFirst past -24
field labelFirst path -116
field labelFirst pause -20
field labelFirst payload -29
field labelFirst payment 52
field labelFirst percentage -65
field labelFirst performance -47
field labelFirst period 38
field labelFirst permissions -39
field labelFirst pod -87
field labelFirst point 90
field labelFirst policy -38
field labelFirst port 68
field labelFirst prevent 78
field labelFirst preview 36
field labelFirst previous -47
field labelFirst primary -34
field labelFirst print 39
field labelFirst private 124
field labelFirst process 108
field labelFirst profile 45
field labelFirst program 149
field labelFirst project -22
field labelFirst prometheus 68
field labelFirst protocol -27
field labelFirst provider 83
field labelFirst provision 20
field labelFirst provisioning -47
field labelFirst public -58
field labelFirst publish -94
field labelFirst pull -30
field labelFirst purchase -91
field labelFirst python 58
field labelFirst query 76
field labelFirst range 271
field labelFirst rapid -101
field labelFirst read -32
field labelFirst ready -25
field labelFirst recommended -68
field labelFirst record 154
field labelFirst recurring 68
field labelFirst redirect 295
field labelFirst redis 27
field labelFirst regenerate -23
field labelFirst register 73
field labelFirst registry 184
field labelFirst regular -24
field labelFirst relationship 75
field labelFirst relative 64
field labelFirst relay 86
field labelFirst remote 36
field labelFirst replace 52
field labelFirst replica -33
field labelFirst reply -107
field labelFirst repository -47
field labelFirst request -91
field labelFirst required 43
field labelFirst requires -26
field labelFirst resend 56
field labelFirst reset -81
field labelFirst resource -22
field labelFirst response 39
field labelFirst restrict -103
field labelFirst return 63
field labelFirst review -50
field labelFirst revoke -43
field labelFirst risk -40
field labelFirst role -44
field labelFirst rule -82
field labelFirst rules -36
field labelFirst run 140
field labelFirst runtime 65
field labelFirst s3 -107
field labelFirst sales -79
field labelFirst saml 78
field labelFirst sample -101
field labelFirst save 35
field labelFirst scan 26
field labelFirst schema 45
field labelFirst scim -92
field labelFirst search 209
field labelFirst secrets -46
field labelFirst secure -102
field labelFirst segment 24
field labelFirst select -234
field labelFirst selected -52
field labelFirst send 74
field labelFirst sender 58
field labelFirst server -48
field labelFirst server-side -51
field labelFirst service 67
field labelFirst set -158
field labelFirst settings -233
field labelFirst share -90
field labelFirst shift -22
field labelFirst show 198
field labelFirst sign-in -138
field labelFirst single -65
field labelFirst size -24
field labelFirst skip 384
field labelFirst slack 32
field labelFirst smtp -35
field labelFirst soft 87
field labelFirst software -35
field labelFirst sort 131
field labelFirst source -91
field labelFirst specific -84
field labelFirst split 30
field labelFirst sql 72
field labelFirst ssh 65
field labelFirst ssl 106
field labelFirst sso -71
field labelFirst stacked -20
field labelFirst standard -48
field labelFirst start 64
field labelFirst startup 22
field labelFirst state 69
field labelFirst static 65
field labelFirst step -69
field labelFirst storage -34
field labelFirst subject -142
field labelFirst submit -58
field labelFirst subscribe 135
field labelFirst subscription 61
field labelFirst super -58
field labelFirst supported -28
field labelFirst sync -35
field labelFirst system -38
field labelFirst table 151
field labelFirst tag -58
field labelFirst target 141
field labelFirst task 100
field labelFirst telegram -57
field labelFirst template -53
field labelFirst tenant -96
field labelFirst terms 23
field labelFirst test 55
field labelFirst text 105
field labelFirst this -52
field labelFirst tick -28
field labelFirst time 39
field labelFirst timeout 54
field labelFirst timing -37
field labelFirst tls 122
field labelFirst token 102
field labelFirst tool 23
field labelFirst topic -144
field labelFirst total -59
field labelFirst track 79
field labelFirst trigger 294
field labelFirst trusted 217
field labelFirst twilio -30
field labelFirst type 70
field labelFirst ubuntu -33
field labelFirst unique -32
field labelFirst unit -45
field labelFirst update 257
field labelFirst upload 168
field labelFirst url 63
field labelFirst usage -42
field labelFirst use -49
field labelFirst user 173
field labelFirst username -24
field labelFirst users -41
field labelFirst using -82
field labelFirst valid -50
field labelFirst validate -54
field labelFirst vendor 224
field labelFirst verify 31
field labelFirst version 22
field labelFirst video -32
field labelFirst virtual 80
field labelFirst wait -22
field labelFirst web 91
field labelFirst webhook 39
field labelFirst websocket -32
field labelFirst welcome -21
field labelFirst what 23
field labelFirst whether 66
field labelFirst with -26
field labelFirst without 176
field labelFirst workflow -82
field labelFirst workspace -39
field labelFirst write -74
field labelFirst yaml 85
field labelFirst you -43
field labelFirst your 40
field labelFirstClass aimless 81
field labelFirstClass be 271
field labelFirstClass beforePlace 164
field labelFirstClass blank -188
field labelFirstClass boxNoun -70
field labelFirstClass button -159
field labelFirstClass check -336
field labelFirstClass checkingHeading 70
field labelFirstClass click -664
field labelFirstClass configure -383
field labelFirstClass conjunction -66
field labelFirstClass consoleNoun 27
field labelFirstClass contrast 305
field labelFirstClass dateNoun -94
field labelFirstClass descriptionHeader 65
field labelFirstClass determiner -281
field labelFirstClass display 161
field labelFirstClass durationNoun 87
field labelFirstClass edition -37
field labelFirstClass emailNoun 39
field labelFirstClass enter -124
field labelFirstClass exampleHeader -270
field labelFirstClass fieldNoun 287
field labelFirstClass fileNoun 334
field labelFirstClass fillingVerb -135
field labelFirstClass followUp -137
field labelFirstClass formNoun 108
field labelFirstClass formatHeader -90
field labelFirstClass genericHeading -135
field labelFirstClass groupNoun -85
field labelFirstClass hostNoun 118
field labelFirstClass inputNoun 167
field labelFirstClass kindNoun 156
field labelFirstClass labelConnector -92
field labelFirstClass labelFiller -68
field labelFirstClass labelHeader -104
field labelFirstClass leave 65
field labelFirstClass limitsHeader 285
field labelFirstClass lookalike -65
field labelFirstClass make -153
field labelFirstClass manipulate -484
field labelFirstClass menuNoun -229
field labelFirstClass multilineNoun 493
field labelFirstClass navigate -449
field labelFirstClass negation -116
field labelFirstClass numberNoun 499
field labelFirstClass numberWord -34
field labelFirstClass obligation 156
field labelFirstClass off -378
field labelFirstClass opener 147
field labelFirstClass openingVerb -185
field labelFirstClass optionNoun -105
field labelFirstClass optionalHeader 33
field labelFirstClass optionsHeader 143
field labelFirstClass otherHeader -92
field labelFirstClass pairNoun 208
field labelFirstClass place 225
field labelFirstClass plainNoun 254
field labelFirstClass possessive -43
field labelFirstClass possibility -135
field labelFirstClass pronoun 245
field labelFirstClass remark -392
field labelFirstClass requiredHeader 95
field labelFirstClass secretNoun 271
field labelFirstClass select -379
field labelFirstClass slugEnd 118
field labelFirstClass slugVerb -346
field labelFirstClass softener -45
field labelFirstClass structural -217
field labelFirstClass switchEffect 980
field labelFirstClass switchOff -45
field labelFirstClass switchOn 112
field labelFirstClass titleNoun -263
field labelFirstClass toggleNoun -160
field labelFirstClass trialVerb -404
field labelFirstClass typeHeader 69
field labelFirstClass unit -228
field labelFirstClass urlNoun 275
field labelFirstClass use -93
field labelFirstClass valueWord -231
field labelFirstClass vendor -60
field labelFirstClass weakLabelHeader -204
field labelHead % 111
field labelHead + -59
field labelHead / -35
field labelHead 1 -88
field labelHead 10 -23
field labelHead 100 -23
field labelHead 127.0.0.1 -65
field labelHead 2 -66
field labelHead 3 -54
field labelHead 5 -43
field labelHead a 45
field labelHead accepted -25
field labelHead access 73
field labelHead account -69
field labelHead accounts -96
field labelHead accuracy -29
field labelHead acl -21
field labelHead action 81
field labelHead actions -368
field labelHead active 79
field labelHead activities -37
field labelHead activity -73
field labelHead add -28
field labelHead address -293
field labelHead addresses 47
field labelHead admin -84
field labelHead administration -52
field labelHead administrator 35
field labelHead advanced -37
field labelHead after -31
field labelHead again -30
field labelHead agents -79
field labelHead aggregate 99
field labelHead alerting 115
field labelHead algorithm 110
field labelHead aliases 27
field labelHead all -58
field labelHead allow -94
field labelHead allowed -33
field labelHead amount -39
field labelHead analysis -94
field labelHead analytics -23
field labelHead android -20
field labelHead anonymous -88
field labelHead api -150
field labelHead app -182
field labelHead application 197
field labelHead applications -20
field labelHead apply -30
field labelHead approach 39
field labelHead approved 45
field labelHead apps -50
field labelHead architecture 63
field labelHead archive 72
field labelHead args 100
field labelHead arguments 37
field labelHead array -24
field labelHead as -85
field labelHead assignment -46
field labelHead assistant 33
field labelHead at -64
field labelHead attribute 188
field labelHead attributes -28
field labelHead audience -49
field labelHead auth -27
field labelHead authentication -68
field labelHead authenticator -63
field labelHead authorization -24
field labelHead auto -91
field labelHead automatically 80
field labelHead automation 42
field labelHead availability -21
field labelHead available -65
field labelHead azure -30
field labelHead back -22
field labelHead backup 25
field labelHead backups -34
field labelHead balance -164
field labelHead base 55
field labelHead basic -110
field labelHead batch -23
field labelHead behavior -51
field labelHead below -35
field labelHead block -100
field labelHead board -102
field labelHead body 109
field labelHead books -36
field labelHead bot -64
field labelHead boundary 100
field labelHead box -22
field labelHead bridge -21
field labelHead browser -20
field labelHead build -37
field labelHead button -84
field labelHead bytes 31
field labelHead calculation 120
field labelHead call 41
field labelHead calls 164
field labelHead cancelled -32
field labelHead capabilities -20
field labelHead capacity 72
field labelHead capture -69
field labelHead case -69
field labelHead cases -112
field labelHead catalog -89
field labelHead categories 56
field labelHead category 227
field labelHead cc 29
field labelHead center -39
field labelHead central -44
field labelHead certificate 190
field labelHead certificates 33
field labelHead change 25
field labelHead changed -30
field labelHead changes 20
field labelHead channel 120
field labelHead chart -115
field labelHead chat -49
field labelHead check 81
field labelHead checkbox 43
field labelHead checking -44
field labelHead choice -28
field labelHead choices 30
field labelHead city 29
field labelHead claim -65
field labelHead class 52
field labelHead classification 62
field labelHead cleanup 33
field labelHead clear -22
field labelHead cli -24
field labelHead clickhouse -27
field labelHead client -38
field labelHead clients -33
field labelHead cloud 38
field labelHead cluster 22
field labelHead code -289
field labelHead codes -37
field labelHead collection 278
field labelHead color 224
field labelHead columns 20
field labelHead comma 21
field labelHead command 134
field labelHead commands -30
field labelHead comment 63
field labelHead commit 80
field labelHead community -20
field labelHead compact 97
field labelHead company 54
field labelHead comparison -24
field labelHead components -26
field labelHead compose -36
field labelHead compute -27
field labelHead condition 241
field labelHead config 84
field labelHead configmap -22
field labelHead configuration 29
field labelHead configurations -93
field labelHead connect -72
field labelHead connected -30
field labelHead connection -101
field labelHead connector 99
field labelHead connectors -49
field labelHead console -27
field labelHead contact 116
field labelHead contains 20
field labelHead content -26
field labelHead context 43
field labelHead continue -30
field labelHead control -91
field labelHead conversation -21
field labelHead convert 63
field labelHead cost 47
field labelHead count -32
field labelHead counter 112
field labelHead create 31
field labelHead created -97
field labelHead creation -21
field labelHead credential 108
field labelHead credentials -263
field labelHead credit 24
field labelHead credits 40
field labelHead criteria 291
field labelHead critical -63
field labelHead cron 28
field labelHead css 114
field labelHead csv -52
field labelHead currency 243
field labelHead custom -88
field labelHead customization -23
field labelHead daily -95
field labelHead dashboard 55
field labelHead dashboards -37
field labelHead data 240
field labelHead database -37
field labelHead datasource 67
field labelHead date 270
field labelHead datetime -37
field labelHead days -68
field labelHead db -22
field labelHead debug -36
field labelHead default -154
field labelHead definition -33
field labelHead delay 97
field labelHead delete -95
field labelHead delivery -127
field labelHead demo -58
field labelHead dependencies -33
field labelHead dependency 87
field labelHead deploy 101
field labelHead description 105
field labelHead design 23
field labelHead desktop -22
field labelHead destination 86
field labelHead destinations -30
field labelHead details -215
field labelHead development -38
field labelHead dimension 35
field labelHead dimensions -31
field labelHead direct 20
field labelHead directory 52
field labelHead disable -96
field labelHead disabled -166
field labelHead disclaimer 104
field labelHead discount 50
field labelHead discovery -22
field labelHead dn 27
field labelHead docker -28
field labelHead docs -23
field labelHead documentation -65
field labelHead documents 109
field labelHead domain 143
field labelHead domains 388
field labelHead done -22
field labelHead down -31
field labelHead downtime -27
field labelHead draft -27
field labelHead dropdown -29
field labelHead duration -29
field labelHead e-mail 26
field labelHead edge -42
field labelHead edit -93
field labelHead editor 32
field labelHead efficiency -27
field labelHead element -31
field labelHead email 184
field labelHead emails 27
field labelHead enable -98
field labelHead enabled 409
field labelHead encoding 82
field labelHead encrypted -36
field labelHead end 23
field labelHead endpoint 48
field labelHead endpoints -21
field labelHead engagement -25
field labelHead engine 111
field labelHead entities 80
field labelHead entity 42
field labelHead entry -235
field labelHead environment 247
field labelHead environments 53
field labelHead equal -35
field labelHead equals -24
field labelHead evaluation -27
field labelHead event 24
field labelHead events -51
field labelHead everyone -28
field labelHead example -114
field labelHead examples -60
field labelHead exchange -35
field labelHead execution -56
field labelHead exists 78
field labelHead expenses -35
field labelHead experience -21
field labelHead experiments -33
field labelHead expiration 27
field labelHead expire 111
field labelHead explore -34
field labelHead explorer -22
field labelHead export -35
field labelHead expression 135
field labelHead extension 27
field labelHead extraction 21
field labelHead failed -40
field labelHead false -44
field labelHead feature -27
field labelHead field 129
field labelHead fields 86
field labelHead file 163
field labelHead files -72
field labelHead filter 131
field labelHead filtering -31
field labelHead filters -98
field labelHead first -85
field labelHead firstname -25
field labelHead fixed -31
field labelHead flag 25
field labelHead flags -26
field labelHead flexibility -28
field labelHead flexible -23
field labelHead flow -83
field labelHead folder 206
field labelHead following -24
field labelHead for 130
field labelHead form 22
field labelHead format -62
field labelHead formatting -20
field labelHead forms 100
field labelHead formula 65
field labelHead forwarding 70
field labelHead frequency 116
field labelHead from 271
field labelHead full -39
field labelHead function 61
field labelHead gate -48
field labelHead gates -20
field labelHead gateway 126
field labelHead general -145
field labelHead github -31
field labelHead gitops -20
field labelHead government -22
field labelHead grafana -20
field labelHead group 217
field labelHead groups 102
field labelHead guide -29
field labelHead handling 46
field labelHead headers 36
field labelHead health -22
field labelHead helm -30
field labelHead help 104
field labelHead hidden 26
field labelHead history -75
field labelHead home 118
field labelHead hooks -31
field labelHead host 60
field labelHead hostname -70
field labelHead hosts 73
field labelHead hours -60
field labelHead html 155
field labelHead http -23
field labelHead https 255
field labelHead hub -33
field labelHead id 232
field labelHead identifier -189
field labelHead ids -28
field labelHead image 314
field labelHead images 37
field labelHead import -45
field labelHead important -41
field labelHead in 29
field labelHead inbound -21
field labelHead include 76
field labelHead index 24
field labelHead info -45
field labelHead infrastructure 148
field labelHead install 66
field labelHead installation 41
field labelHead instance -55
field labelHead instructions 70
field labelHead integer -34
field labelHead integration -131
field labelHead integrations -38
field labelHead interface -22
field labelHead internet -80
field labelHead interval 43
field labelHead invoices 20
field labelHead ip -38
field labelHead is -27
field labelHead issue -59
field labelHead it -54
field labelHead items 35
field labelHead javascript 35
field labelHead job -32
field labelHead jobs -21
field labelHead json -92
field labelHead key 156
field labelHead kind 35
field labelHead knowledge 37
field labelHead kubernetes -23
field labelHead l -26
field labelHead label 25
field labelHead labels 93
field labelHead language 102
field labelHead languages 101
field labelHead large -34
field labelHead last -132
field labelHead latitude 57
field labelHead layer -29
field labelHead layout -75
field labelHead ldap -121
field labelHead left 77
field labelHead length 44
field labelHead level -167
field labelHead license -41
field labelHead limit 364
field labelHead limiting -34
field labelHead limits -21
field labelHead line 36
field labelHead lines -65
field labelHead link 121
field labelHead links -25
field labelHead linux -63
field labelHead list -34
field labelHead listing -21
field labelHead location 83
field labelHead locations -26
field labelHead log -24
field labelHead logging -20
field labelHead logo 25
field labelHead logs -69
field labelHead longitude 71
field labelHead m -26
field labelHead maintenance -49
field labelHead management -124
field labelHead manager 49
field labelHead manifest -42
field labelHead manual -20
field labelHead manually 25
field labelHead mapping 243
field labelHead mappings 37
field labelHead master -25
field labelHead match 57
field labelHead matching -50
field labelHead max -59
field labelHead maximum 73
field labelHead medium 24
field labelHead meeting -28
field labelHead member -41
field labelHead members -51
field labelHead membership 38
field labelHead memory 62
field labelHead menu -240
field labelHead merging -25
field labelHead message 174
field labelHead metadata -65
field labelHead method 279
field labelHead methods -64
field labelHead metrics -31
field labelHead min -51
field labelHead minimum 49
field labelHead minutes -65
field labelHead mobile 96
field labelHead mode 295
field labelHead model 234
field labelHead module -47
field labelHead mongodb -32
field labelHead monitor 41
field labelHead monitoring -102
field labelHead month -43
field labelHead monthly -53
field labelHead months -22
field labelHead more -20
field labelHead mysql -28
field labelHead name 154
field labelHead nameid 30
field labelHead namespace 35
field labelHead network 41
field labelHead networks 102
field labelHead new -56
field labelHead next -119
field labelHead no 541
field labelHead nodejs -20
field labelHead none -181
field labelHead normal -100
field labelHead note -223
field labelHead notes 266
field labelHead notifications -41
field labelHead now -90
field labelHead number -96
field labelHead oauth 23
field labelHead object -98
field labelHead of -217
field labelHead off -48
field labelHead offline -34
field labelHead offset 23
field labelHead ok -43
field labelHead on -121
field labelHead only -54
field labelHead openid -22
field labelHead opens 28
field labelHead operation 35
field labelHead operator 81
field labelHead opt-in 52
field labelHead option -43
field labelHead options -49
field labelHead or -59
field labelHead order 169
field labelHead orders -49
field labelHead organization 206
field labelHead orientation 59
field labelHead origin 72
field labelHead other -22
field labelHead out -41
field labelHead output -22
field labelHead outputs -68
field labelHead override 83
field labelHead overrides 34
field labelHead overview -56
field labelHead package 109
field labelHead packages -28
field labelHead page -63
field labelHead pages 42
field labelHead paid 51
field labelHead panel -51
field labelHead parallelism 23
field labelHead parameter -55
field labelHead parameters 308
field labelHead parent 69
field labelHead passphrase 62
field labelHead password 358
field labelHead path 214
field labelHead paths -37
field labelHead pattern 23
field labelHead pause -56
field labelHead payload 42
field labelHead payment -39
field labelHead payments 64
field labelHead pdf 41
field labelHead pending -28
field labelHead people -46
field labelHead percent 106
field labelHead period -44
field labelHead periods -59
field labelHead permanent 24
field labelHead permission 74
field labelHead permissions 28
field labelHead person -38
field labelHead phone 115
field labelHead pipeline -202
field labelHead pipelines -75
field labelHead plan 45
field labelHead planning -37
field labelHead platform -39
field labelHead plugins -63
field labelHead plus -41
field labelHead policies 329
field labelHead policy -147
field labelHead pool 38
field labelHead port 25
field labelHead ports -24
field labelHead position 77
field labelHead possible -33
field labelHead post -51
field labelHead postgresql -47
field labelHead power 73
field labelHead practices -36
field labelHead preferences -27
field labelHead prefix 221
field labelHead preview -41
field labelHead pricing -20
field labelHead print -90
field labelHead priority 33
field labelHead privacy -20
field labelHead private -71
field labelHead privileges -20
field labelHead probes -37
field labelHead process 26
field labelHead processing -44
field labelHead prod -52
field labelHead product 49
field labelHead production -27
field labelHead products 173
field labelHead profile 75
field labelHead profiles -62
field labelHead progress -22
field labelHead project 98
field labelHead projects 40
field labelHead prompt -71
field labelHead prompted 39
field labelHead properties 20
field labelHead protocol -53
field labelHead provider -23
field labelHead provisioning -90
field labelHead proxies 101
field labelHead proxy 48
field labelHead public -26
field labelHead publish -122
field labelHead purpose -161
field labelHead python -48
field labelHead quality -43
field labelHead quantity 40
field labelHead queries -38
field labelHead query -82
field labelHead queue -66
field labelHead quota 50
field labelHead quote 20
field labelHead quotes -27
field labelHead range -21
field labelHead read 62
field labelHead read-only 51
field labelHead realm -23
field labelHead reason 27
field labelHead receipt -78
field labelHead recipients 170
field labelHead recommended -104
field labelHead record -55
field labelHead recording -43
field labelHead records 55
field labelHead redis -30
field labelHead reference 84
field labelHead region -59
field labelHead registration 26
field labelHead registries -107
field labelHead registry -183
field labelHead related 22
field labelHead relationship 58
field labelHead relay 73
field labelHead releases -34
field labelHead reminders -27
field labelHead rename -25
field labelHead replicas 43
field labelHead report -29
field labelHead reporting 106
field labelHead reports 23
field labelHead repository 188
field labelHead request 51
field labelHead requirements -37
field labelHead resource 202
field labelHead resources 59
field labelHead responses 46
field labelHead restart 37
field labelHead restrictions 30
field labelHead result -34
field labelHead results 89
field labelHead retention 58
field labelHead returns -43
field labelHead review -50
field labelHead revision 67
field labelHead rewrite 20
field labelHead right 90
field labelHead risk -49
field labelHead route -77
field labelHead route53 -23
field labelHead routes -39
field labelHead routing -34
field labelHead row -49
field labelHead rule 203
field labelHead run 48
field labelHead running -37
field labelHead s -27
field labelHead s3 -27
field labelHead save -58
field labelHead scalability -34
field labelHead scale 37
field labelHead scan -131
field labelHead scanning -39
field labelHead scenario -25
field labelHead scenarios 188
field labelHead schedule 144
field labelHead scheduled -32
field labelHead schema 74
field labelHead scheme 161
field labelHead scope 109
field labelHead scopes 34
field labelHead screen -44
field labelHead script 193
field labelHead sdk -167
field labelHead search -174
field labelHead secret 317
field labelHead secrets -87
field labelHead sections 38
field labelHead security -22
field labelHead see -36
field labelHead segment 77
field labelHead selected -71
field labelHead selection -111
field labelHead selector 112
field labelHead sending -54
field labelHead sent -38
field labelHead separator 482
field labelHead series 77
field labelHead server 74
field labelHead servers -25
field labelHead service 34
field labelHead service_name -73
field labelHead services -97
field labelHead set 229
field labelHead sets -31
field labelHead setting -62
field labelHead settings -298
field labelHead setup -155
field labelHead severity 84
field labelHead share -63
field labelHead shortcuts 63
field labelHead show -39
field labelHead sid 43
field labelHead sidebar 45
field labelHead sign-up -33
field labelHead signature 53
field labelHead signing -65
field labelHead sink -20
field labelHead site 81
field labelHead size -56
field labelHead skip -77
field labelHead small -36
field labelHead solution -41
field labelHead space -25
field labelHead sql 49
field labelHead ssl/tls 45
field labelHead sso 20
field labelHead stack -32
field labelHead stage -135
field labelHead staging -48
field labelHead start 33
field labelHead state 90
field labelHead states -20
field labelHead statistics -72
field labelHead status -153
field labelHead step -31
field labelHead steps 156
field labelHead stop -37
field labelHead storage -100
field labelHead store 44
field labelHead strategy 235
field labelHead stream -26
field labelHead string -66
field labelHead style 166
field labelHead subject 270
field labelHead subscriber -42
field labelHead subscription -73
field labelHead successfully -23
field labelHead suffix 28
field labelHead summary -150
field labelHead sync 102
field labelHead synchronization -129
field labelHead system -27
field labelHead tab -58
field labelHead tables 22
field labelHead tags 199
field labelHead task -60
field labelHead tasks -34
field labelHead tax 76
field labelHead team 114
field labelHead teams 51
field labelHead telemetry 73
field labelHead template 57
field labelHead templates -35
field labelHead temporary -36
field labelHead terminal -20
field labelHead terms 79
field labelHead text -230
field labelHead than -30
field labelHead them 32
field labelHead themes -39
field labelHead threshold 49
field labelHead time 49
field labelHead timeline 48
field labelHead timeout 149
field labelHead timestamp 45
field labelHead timezone 42
field labelHead timing -56
field labelHead tip -41
field labelHead title 230
field labelHead tls 118
field labelHead to 349
field labelHead today -28
field labelHead toggle 55
field labelHead token 127
field labelHead tokens -82
field labelHead tolerance -21
field labelHead tool 92
field labelHead tools -72
field labelHead top 99
field labelHead topic 215
field labelHead topics -25
field labelHead total -26
field labelHead totals 219
field labelHead transaction -26
field labelHead transactions 30
field labelHead transfer 22
field labelHead trial -30
field labelHead triggers -37
field labelHead true -95
field labelHead ttl 47
field labelHead twitter -69
field labelHead type 137
field labelHead types 117
field labelHead ui -27
field labelHead uk -49
field labelHead understanding -25
field labelHead unit 247
field labelHead units 149
field labelHead until 27
field labelHead up -39
field labelHead update -35
field labelHead updated -38
field labelHead updates -60
field labelHead upload -74
field labelHead uri -180
field labelHead url 400
field labelHead urls 153
field labelHead usage -135
field labelHead use 45
field labelHead used -63
field labelHead user -230
field labelHead username 177
field labelHead users -174
field labelHead using 34
field labelHead validated -24
field labelHead validation -92
field labelHead value 179
field labelHead values 139
field labelHead variable 60
field labelHead variables -99
field labelHead variant -23
field labelHead vendors 31
field labelHead verify 21
field labelHead version -49
field labelHead view -66
field labelHead visibility 100
field labelHead visible 28
field labelHead visualizations -44
field labelHead vpc 53
field labelHead webhook -99
field labelHead website 39
field labelHead websockets 21
field labelHead weekly -50
field labelHead what -48
field labelHead whatsapp 23
field labelHead when 25
field labelHead whitelist 40
field labelHead who -27
field labelHead widget -42
field labelHead window 92
field labelHead windows 42
field labelHead with 97
field labelHead work -35
field labelHead workflow -84
field labelHead workflows -47
field labelHead world -41
field labelHead write -25
field labelHead writer -45
field labelHead xml -28
field labelHead y -23
field labelHead yaml -24
field labelHead year -20
field labelHead yearly -38
field labelHead years 58
field labelHead you -34
field labelHead zip -33
field labelHeadClass aimless -109
field labelHeadClass article 55
field labelHeadClass be -28
field labelHeadClass beforePlace 75
field labelHeadClass blank -205
field labelHeadClass button -311
field labelHeadClass check -434
field labelHeadClass checkingHeading -230
field labelHeadClass configure 61
field labelHeadClass conjunction -73
field labelHeadClass consoleNoun -118
field labelHeadClass contrast -265
field labelHeadClass dateNoun 308
field labelHeadClass defaultHeader -157
field labelHeadClass descriptionHeader 264
field labelHeadClass determiner -132
field labelHeadClass display 22
field labelHeadClass durationNoun 498
field labelHeadClass edition -138
field labelHeadClass emailNoun 217
field labelHeadClass enter 489
field labelHeadClass exampleHeader -177
field labelHeadClass fileNoun 287
field labelHeadClass fillingVerb 66
field labelHeadClass followUp 26
field labelHeadClass formNoun -128
field labelHeadClass formatHeader -46
field labelHeadClass genericHeading -348
field labelHeadClass groupNoun -110
field labelHeadClass headingVerb -355
field labelHeadClass hostNoun 569
field labelHeadClass inputNoun -64
field labelHeadClass interfaceNoun -115
field labelHeadClass kindNoun 772
field labelHeadClass labelConnector -85
field labelHeadClass labelFiller -30
field labelHeadClass labelHeader 75
field labelHeadClass limitsHeader -46
field labelHeadClass lookalike 60
field labelHeadClass make -134
field labelHeadClass manipulate -138
field labelHeadClass menuNoun -201
field labelHeadClass multilineNoun 625
field labelHeadClass navigate -50
field labelHeadClass negation 340
field labelHeadClass numberNoun 363
field labelHeadClass off 170
field labelHeadClass on 93
field labelHeadClass opener -23
field labelHeadClass openingVerb -54
field labelHeadClass optionNoun 287
field labelHeadClass optionsHeader 29
field labelHeadClass otherHeader 174
field labelHeadClass pairNoun 496
field labelHeadClass place -80
field labelHeadClass plainNoun 770
field labelHeadClass pointer -211
field labelHeadClass possibility -22
field labelHeadClass preposition 275
field labelHeadClass pronoun -128
field labelHeadClass remark -172
field labelHeadClass secretNoun 597
field labelHeadClass slugEnd 351
field labelHeadClass slugVerb 54
field labelHeadClass softener -57
field labelHeadClass structural -222
field labelHeadClass submitVerb -126
field labelHeadClass switchOff -110
field labelHeadClass titleNoun -23
field labelHeadClass toggleNoun 58
field labelHeadClass trialVerb -200
field labelHeadClass typeHeader 73
field labelHeadClass upload -125
field labelHeadClass urlNoun 141
field labelHeadClass use 47
field labelHeadClass valueWord -165
field labelHeadClass vendor -130
field labelHeadClass weakLabelHeader 302
field labelMany 0 146
field labelParenthesis assertion -138
field labelParenthesis e.g -47
field labelParenthesis entity -123
field labelParenthesis json 39
field labelParenthesis or -35
field labelParenthesis with -44
field labelQuestion 0 645
field labelRemark 0 -100
field labelRole 0 -272
field labelRole 1 130
field labelRole 2 -27
field labelSaysOptional 0 79
field labelSaysRequired 0 91
field labelShape 0 673
field labelShape 1 537
field labelShape 2 -592
field labelShape 3 -680
field labelShape 4 -1147
field labelShape 5 -199
field labelShape 6 -550
field labelShape 7 -708
field labelShape 8 -366
field labelWord $ -65
field labelWord % 105
field labelWord & -345
field labelWord + -174
field labelWord --target -27
field labelWord / -36
field labelWord 0 -83
field labelWord 1 -127
field labelWord 10 -34
field labelWord 100 -24
field labelWord 100% 49
field labelWord 127.0.0.1 -66
field labelWord 14 -22
field labelWord 2 -113
field labelWord 3 -78
field labelWord 5 -45
field labelWord 6 -30
field labelWord = -70
field labelWord \ -21
field labelWord a -256
field labelWord above 51
field labelWord acceptance 23
field labelWord accepted 56
field labelWord access 229
field labelWord account 91
field labelWord accounts -133
field labelWord accuracy -29
field labelWord acl 268
field labelWord acs -23
field labelWord actions -375
field labelWord active 45
field labelWord activities -39
field labelWord add -197
field labelWord adding -49
field labelWord address -194
field labelWord addresses 79
field labelWord adds -23
field labelWord adjust 41
field labelWord administration -61
field labelWord admins -29
field labelWord advanced -85
field labelWord affected -20
field labelWord after 91
field labelWord again -29
field labelWord age -21
field labelWord agent -114
field labelWord agents -105
field labelWord aggregate 134
field labelWord aggregation 66
field labelWord alert 30
field labelWord alerting 150
field labelWord algorithm 103
field labelWord alias 27
field labelWord aliases 27
field labelWord allocation 21
field labelWord allow 239
field labelWord allowed 40
field labelWord allows 22
field labelWord already -30
field labelWord always -70
field labelWord am -22
field labelWord amount -41
field labelWord an -150
field labelWord analysis -32
field labelWord and -94
field labelWord android -20
field labelWord anonymous -64
field labelWord another -25
field labelWord any -91
field labelWord apache -75
field labelWord api 95
field labelWord app -154
field labelWord application -196
field labelWord applications -25
field labelWord approach 36
field labelWord approve -30
field labelWord approved 36
field labelWord apps -71
field labelWord architecture 64
field labelWord archive 71
field labelWord archived -34
field labelWord are -26
field labelWord area -25
field labelWord args 100
field labelWord arguments 37
field labelWord array -43
field labelWord as -233
field labelWord asset -24
field labelWord assign 75
field labelWord assigned 26
field labelWord assignment -40
field labelWord assistant 32
field labelWord associated 28
field labelWord attach 29
field labelWord attachments 84
field labelWord attempt 31
field labelWord attribute 91
field labelWord attributes -32
field labelWord audience -51
field labelWord audit -46
field labelWord auth 45
field labelWord authenticated -64
field labelWord authentication -104
field labelWord authenticator -64
field labelWord authority 21
field labelWord authorization -272
field labelWord authorized -21
field labelWord auto 300
field labelWord auto-discovery 36
field labelWord automated -31
field labelWord automatic 123
field labelWord automatically 214
field labelWord automation 38
field labelWord availability -21
field labelWord available 27
field labelWord average -22
field labelWord aws 37
field labelWord azure -59
field labelWord back -23
field labelWord backend -36
field labelWord background 47
field labelWord backup -37
field labelWord backups -33
field labelWord balance -164
field labelWord bar -28
field labelWord base 271
field labelWord based -120
field labelWord basic -148
field labelWord basics -142
field labelWord batch -85
field labelWord bcc 122
field labelWord be -20
field labelWord before 194
field labelWord behavior -49
field labelWord below -35
field labelWord best -70
field labelWord between 49
field labelWord bin -90
field labelWord bind 27
field labelWord block -163
field labelWord board -75
field labelWord body 203
field labelWord books -36
field labelWord bootstrap 79
field labelWord bot -26
field labelWord both -24
field labelWord bottom 106
field labelWord bounce -23
field labelWord boundary 105
field labelWord box -22
field labelWord branch 147
field labelWord break -20
field labelWord bridge -44
field labelWord browse -36
field labelWord browser -28
field labelWord bucket -109
field labelWord buffer -33
field labelWord build 316
field labelWord builder 41
field labelWord built-in -22
field labelWord business -108
field labelWord button -88
field labelWord by -149
field labelWord bytes 28
field labelWord c -49
field labelWord ca 72
field labelWord cache -52
field labelWord calculation 140
field labelWord calendar -24
field labelWord call -64
field labelWord callback -162
field labelWord calling 52
field labelWord calls 164
field labelWord can -120
field labelWord cancellation 63
field labelWord cancelled -32
field labelWord cannot -20
field labelWord capabilities -20
field labelWord capacity 73
field labelWord capture 62
field labelWord card 24
field labelWord case -252
field labelWord cases -45
field labelWord catalog -80
field labelWord categories 55
field labelWord category 81
field labelWord cause -24
field labelWord cc 117
field labelWord cd -58
field labelWord center -42
field labelWord central -47
field labelWord certificate 279
field labelWord certificates 29
field labelWord change -116
field labelWord changed -31
field labelWord channel 62
field labelWord charge -48
field labelWord chart 279
field labelWord chat -69
field labelWord checkbox 44
field labelWord checklist -22
field labelWord checkout 30
field labelWord choice -24
field labelWord choose -176
field labelWord ci -37
field labelWord ci/cd -46
field labelWord city 25
field labelWord claim -63
field labelWord class 103
field labelWord claude -31
field labelWord cleanup 32
field labelWord clear -34
field labelWord cli -55
field labelWord click -692
field labelWord clickhouse -42
field labelWord client -103
field labelWord client-side -43
field labelWord clients -31
field labelWord clone -35
field labelWord cloud 38
field labelWord cluster -78
field labelWord code -279
field labelWord collection 361
field labelWord color 279
field labelWord column 267
field labelWord combination -40
field labelWord combine 46
field labelWord comma 24
field labelWord command 253
field labelWord commands -32
field labelWord comment 75
field labelWord commit 94
field labelWord common -45
field labelWord communications -25
field labelWord community -58
field labelWord compact 92
field labelWord company 35
field labelWord compare -52
field labelWord complete 284
field labelWord completed 90
field labelWord complex -35
field labelWord component -23
field labelWord components 55
field labelWord compose -70
field labelWord compute -38
field labelWord concurrent -20
field labelWord condition 116
field labelWord config -67
field labelWord configmap -25
field labelWord configuration -75
field labelWord configurations -107
field labelWord configure -153
field labelWord configured -72
field labelWord confirm 134
field labelWord confirmation 63
field labelWord connect 94
field labelWord connected -55
field labelWord connection -140
field labelWord connector 251
field labelWord connectors -49
field labelWord consent 23
field labelWord consistent -22
field labelWord console -28
field labelWord consumer -34
field labelWord contact 223
field labelWord contacts 78
field labelWord container 116
field labelWord contains 62
field labelWord content -51
field labelWord contents -34
field labelWord continuous -44
field labelWord control -40
field labelWord controls -26
field labelWord conversation -32
field labelWord conversion -24
field labelWord convert 78
field labelWord copy -52
field labelWord correct -51
field labelWord cost -52
field labelWord count -61
field labelWord counter 112
field labelWord cpu -28
field labelWord create -338
field labelWord created -150
field labelWord creating -23
field labelWord creation -60
field labelWord credential 70
field labelWord credentials -261
field labelWord credit 100
field labelWord credits 40
field labelWord criteria 290
field labelWord critical -71
field labelWord cron 76
field labelWord css 131
field labelWord csv -124
field labelWord ctrl -57
field labelWord currency 237
field labelWord current -35
field labelWord custom 78
field labelWord customer -80
field labelWord customization -23
field labelWord customize -39
field labelWord daily -116
field labelWord dashboards -40
field labelWord data -109
field labelWord database 137
field labelWord datasource 109
field labelWord date 267
field labelWord dates 201
field labelWord datetime -40
field labelWord db -51
field labelWord deactivate -44
field labelWord debug -71
field labelWord decimal 38
field labelWord dedicated -20
field labelWord default -150
field labelWord definition -31
field labelWord delay 120
field labelWord delete -130
field labelWord deleted -24
field labelWord delivered -31
field labelWord delivery -153
field labelWord demo -69
field labelWord dependencies -32
field labelWord dependency 46
field labelWord deploy -69
field labelWord deployed -36
field labelWord describe 33
field labelWord description 126
field labelWord desktop -56
field labelWord destinations -33
field labelWord detailed -49
field labelWord details -236
field labelWord detect 192
field labelWord detected -24
field labelWord developer 25
field labelWord development -61
field labelWord device 84
field labelWord devops 28
field labelWord different 66
field labelWord dimension 53
field labelWord dimensions -37
field labelWord direct -69
field labelWord directly -32
field labelWord directory 48
field labelWord disable 27
field labelWord disabled -218
field labelWord discard -27
field labelWord disclaimer 104
field labelWord discord -39
field labelWord discount 74
field labelWord discovery -27
field labelWord disk -27
field labelWord display 184
field labelWord displayed -21
field labelWord dn 27
field labelWord dns -41
field labelWord do 41
field labelWord doc -27
field labelWord docker 48
field labelWord docs -24
field labelWord document 82
field labelWord documentation -70
field labelWord documents 170
field labelWord docx 30
field labelWord does 20
field labelWord domain 78
field labelWord domains 373
field labelWord don't 114
field labelWord done -23
field labelWord double 55
field labelWord down -32
field labelWord download -91
field labelWord downtime -27
field labelWord drag -26
field labelWord drop-down -30
field labelWord dropdown -64
field labelWord due 39
field labelWord duplicate -38
field labelWord durability -45
field labelWord during -47
field labelWord dynamic 110
field labelWord e -27
field labelWord e-mail 42
field labelWord each -38
field labelWord edge -69
field labelWord edit -213
field labelWord editing 71
field labelWord effect -22
field labelWord efficiency -50
field labelWord eks -41
field labelWord eligible -55
field labelWord email 371
field labelWord empty 119
field labelWord enable 194
field labelWord enabled 295
field labelWord encoding 73
field labelWord encrypted -34
field labelWord encryption 93
field labelWord end 126
field labelWord endpoint 56
field labelWord endpoints -20
field labelWord ends 34
field labelWord engine 121
field labelWord enhanced -20
field labelWord enter -303
field labelWord entities 81
field labelWord entity -150
field labelWord entries -38
field labelWord entry -317
field labelWord environment 220
field labelWord environments 52
field labelWord equal -94
field labelWord equals -23
field labelWord error -53
field labelWord eu 59
field labelWord evaluation 42
field labelWord event -39
field labelWord every 24
field labelWord everyone -27
field labelWord example -254
field labelWord examples -63
field labelWord exchange -250
field labelWord exclusive -24
field labelWord execute 57
field labelWord execution 43
field labelWord existing -159
field labelWord exists 77
field labelWord exp 37
field labelWord expected -27
field labelWord expenses -39
field labelWord experience -28
field labelWord experiment -40
field labelWord experimental 23
field labelWord expire 144
field labelWord explore -58
field labelWord explorer -22
field labelWord export -313
field labelWord exposed 52
field labelWord exposure 161
field labelWord expression 130
field labelWord expressions 42
field labelWord extension 28
field labelWord extensions -20
field labelWord external -25
field labelWord extraction 20
field labelWord failed 22
field labelWord failure 31
field labelWord false -46
field labelWord fault -23
field labelWord feature -200
field labelWord federated -25
field labelWord federation -30
field labelWord fee 188
field labelWord fetch 32
field labelWord field 346
field labelWord fields 42
field labelWord file -35
field labelWord files -85
field labelWord fill -67
field labelWord filter 193
field labelWord filtering -52
field labelWord filters -117
field labelWord financial 189
field labelWord find -127
field labelWord first -208
field labelWord firstname -29
field labelWord fix -27
field labelWord fixed -32
field labelWord flag -30
field labelWord flags -50
field labelWord flash -28
field labelWord flexibility -34
field labelWord flexible -86
field labelWord flow -50
field labelWord folder 208
field labelWord follow -20
field labelWord following -23
field labelWord footer 72
field labelWord for 366
field labelWord force 20
field labelWord foreign -42
field labelWord forgot -35
field labelWord forked 85
field labelWord form -58
field labelWord formatting -23
field labelWord forms 102
field labelWord formula 25
field labelWord forwarding 142
field labelWord found 24
field labelWord foundation -29
field labelWord free -54
field labelWord frequency 115
field labelWord from 154
field labelWord function 91
field labelWord g -89
field labelWord gate -68
field labelWord gates -20
field labelWord gateway 58
field labelWord general -215
field labelWord generate -102
field labelWord generated -21
field labelWord generation 169
field labelWord generic -42
field labelWord get -64
field labelWord git 125
field labelWord github -71
field labelWord gitops -23
field labelWord gmail -105
field labelWord go -222
field labelWord google 62
field labelWord government -22
field labelWord grafana -21
field labelWord greater -34
field labelWord greeting 48
field labelWord grid -23
field labelWord group 439
field labelWord groups 82
field labelWord grpc -20
field labelWord guide -28
field labelWord handle -22
field labelWord handling 36
field labelWord hashicorp 22
field labelWord have 400
field labelWord header 184
field labelWord headers -47
field labelWord health 84
field labelWord hello -44
field labelWord helm -28
field labelWord help 103
field labelWord here -20
field labelWord hidden 28
field labelWord hide 183
field labelWord high -41
field labelWord history -64
field labelWord home 110
field labelWord hooks -33
field labelWord host 126
field labelWord hosted -66
field labelWord hostname -58
field labelWord hosts 61
field labelWord hour 29
field labelWord hours -36
field labelWord how -90
field labelWord html 141
field labelWord https 236
field labelWord hub 20
field labelWord human -58
field labelWord hybrid -30
field labelWord i 386
field labelWord iam 125
field labelWord id 382
field labelWord identifier -218
field labelWord identify -21
field labelWord identity -57
field labelWord if 204
field labelWord image 308
field labelWord images 27
field labelWord impact 20
field labelWord import -121
field labelWord important -42
field labelWord imported -20
field labelWord in -439
field labelWord inbound -36
field labelWord include 276
field labelWord including -68
field labelWord inclusive 32
field labelWord incoming -26
field labelWord incremental -31
field labelWord index 285
field labelWord individual -55
field labelWord industry 86
field labelWord info -57
field labelWord information -44
field labelWord infrastructure 143
field labelWord initial 24
field labelWord initiate -52
field labelWord initiated 43
field labelWord input 50
field labelWord insert -103
field labelWord install -79
field labelWord installation 21
field labelWord instance -137
field labelWord instances 20
field labelWord instructions 67
field labelWord integer -34
field labelWord integration -197
field labelWord integrations -47
field labelWord integrity 162
field labelWord intel -51
field labelWord interface -79
field labelWord internal -44
field labelWord interval 43
field labelWord intervals 21
field labelWord into -44
field labelWord inventory -98
field labelWord invoice 118
field labelWord invoiced 86
field labelWord invoices 20
field labelWord invoicing 23
field labelWord ipv4 -162
field labelWord is -51
field labelWord issue -93
field labelWord it -68
field labelWord item 92
field labelWord items 47
field labelWord javascript 58
field labelWord jira -21
field labelWord job -24
field labelWord jobs -23
field labelWord json -20
field labelWord just -25
field labelWord key 113
field labelWord keycloak -28
field labelWord kind 36
field labelWord knowledge 38
field labelWord known 88
field labelWord kubernetes -117
field labelWord l -26
field labelWord label 240
field labelWord labels 83
field labelWord language 189
field labelWord languages 191
field labelWord large -54
field labelWord last -162
field labelWord lastname -25
field labelWord latest -25
field labelWord latitude 57
field labelWord launch 85
field labelWord layer -48
field labelWord layout -76
field labelWord ldap -104
field labelWord learn -37
field labelWord leave -85
field labelWord left 64
field labelWord level -167
field labelWord library -34
field labelWord license -70
field labelWord limit 223
field labelWord limiting -37
field labelWord limits -35
field labelWord line 148
field labelWord link 108
field labelWord linked 69
field labelWord links 45
field labelWord linux -68
field labelWord list 59
field labelWord listen 43
field labelWord listing -36
field labelWord lists -24
field labelWord load -41
field labelWord local -38
field labelWord localization -30
field labelWord location 149
field labelWord lock 47
field labelWord log -262
field labelWord logging -31
field labelWord logical -27
field labelWord login -35
field labelWord loglevel -25
field labelWord logo 81
field labelWord logout 49
field labelWord logs -101
field labelWord longitude 71
field labelWord lookup 84
field labelWord loop 39
field labelWord m -28
field labelWord mac 47
field labelWord machine 45
field labelWord macos -44
field labelWord mail -50
field labelWord main 60
field labelWord maintenance 53
field labelWord make -62
field labelWord manage -131
field labelWord managed -41
field labelWord management -166
field labelWord manager 84
field labelWord manifest -46
field labelWord manual -30
field labelWord mapping 153
field labelWord mappings 37
field labelWord maps -48
field labelWord mark 79
field labelWord markdown -23
field labelWord marketing -26
field labelWord master -51
field labelWord matching -51
field labelWord max 175
field labelWord maximum 140
field labelWord mcp -179
field labelWord medium 23
field labelWord meeting -29
field labelWord members -68
field labelWord membership 74
field labelWord memberships -117
field labelWord memory 34
field labelWord menu -145
field labelWord merge 76
field labelWord merged 66
field labelWord merging -25
field labelWord message 168
field labelWord metadata 308
field labelWord method 267
field labelWord methods -58
field labelWord metric 87
field labelWord metrics -66
field labelWord microsoft -35
field labelWord mime -36
field labelWord min 21
field labelWord minimal -30
field labelWord minimum 60
field labelWord minutes -28
field labelWord mobile 103
field labelWord mode 301
field labelWord model 199
field labelWord models -20
field labelWord modified -22
field labelWord module -49
field labelWord mongodb -66
field labelWord monitor 33
field labelWord monitoring -124
field labelWord month -32
field labelWord monthly -61
field labelWord months -27
field labelWord more -155
field labelWord mount 149
field labelWord move -52
field labelWord multiple -34
field labelWord must -27
field labelWord my -189
field labelWord mysql -38
field labelWord n 111
field labelWord n/a 41
field labelWord name -27
field labelWord nameid 28
field labelWord namespace 33
field labelWord naming 30
field labelWord native 27
field labelWord navigate -60
field labelWord need -23
field labelWord needed -21
field labelWord network 203
field labelWord networks 103
field labelWord never -27
field labelWord new -183
field labelWord next -170
field labelWord nginx -45
field labelWord no 410
field labelWord node -117
field labelWord nodejs -20
field labelWord none -183
field labelWord normal -158
field labelWord not -223
field labelWord note -235
field labelWord notes 254
field labelWord notification -78
field labelWord notifications -34
field labelWord notify 58
field labelWord now -96
field labelWord null 60
field labelWord number 143
field labelWord nvidia -36
field labelWord oauth -77
field labelWord object -101
field labelWord obtain -27
field labelWord of 120
field labelWord off -55
field labelWord offline -43
field labelWord offset 50
field labelWord oidc 36
field labelWord ok -45
field labelWord omit 89
field labelWord on -193
field labelWord onboarding -30
field labelWord one -132
field labelWord only 23
field labelWord open -184
field labelWord openid -63
field labelWord opens 27
field labelWord operation 26
field labelWord operator 74
field labelWord opt-in 51
field labelWord option -32
field labelWord optional -182
field labelWord optionally -63
field labelWord options -66
field labelWord or -79
field labelWord order 170
field labelWord orders -53
field labelWord org 123
field labelWord organisation 330
field labelWord organization 196
field labelWord origin -89
field labelWord other -94
field labelWord others -84
field labelWord our -28
field labelWord out -53
field labelWord outgoing 57
field labelWord output 110
field labelWord outputs -79
field labelWord over -130
field labelWord overlay -26
field labelWord override 106
field labelWord overrides 34
field labelWord overview -58
field labelWord own -41
field labelWord owned -44
field labelWord ownership 23
field labelWord pack 141
field labelWord package -37
field labelWord packages -27
field labelWord page 46
field labelWord pages 25
field labelWord paid 109
field labelWord panel -24
field labelWord parallel -56
field labelWord parallelism 23
field labelWord parameter -119
field labelWord parameters 338
field labelWord parent 101
field labelWord partial 59
field labelWord participant 26
field labelWord partition 109
field labelWord partner -38
field labelWord pass 88
field labelWord passphrase 62
field labelWord password 419
field labelWord past 25
field labelWord paths -38
field labelWord pattern 25
field labelWord pause -80
field labelWord pay -37
field labelWord payment 322
field labelWord payments 88
field labelWord pdf 42
field labelWord peer 22
field labelWord people -48
field labelWord per-user -40
field labelWord percent 106
field labelWord percentage -95
field labelWord performance -56
field labelWord period 43
field labelWord periods -55
field labelWord permanent 27
field labelWord permission 177
field labelWord permissions -21
field labelWord persistent -29
field labelWord person -40
field labelWord personal 63
field labelWord phone 146
field labelWord physical -59
field labelWord pipeline -161
field labelWord pipelines -181
field labelWord planning -39
field labelWord platform -42
field labelWord plugin -32
field labelWord plugins -85
field labelWord plus -36
field labelWord pod -142
field labelWord point 150
field labelWord pointers 33
field labelWord policies 308
field labelWord policy -234
field labelWord pool 46
field labelWord port 119
field labelWord portainer -105
field labelWord ports 194
field labelWord position 77
field labelWord possible -38
field labelWord postgresql -82
field labelWord posting -108
field labelWord power 47
field labelWord practices -36
field labelWord predefined 37
field labelWord prefix 243
field labelWord prevent 74
field labelWord preview -20
field labelWord previous -64
field labelWord price 23
field labelWord pricing 39
field labelWord primary -62
field labelWord principal 29
field labelWord print -84
field labelWord priority 31
field labelWord privacy -44
field labelWord private 97
field labelWord privileges -24
field labelWord pro -21
field labelWord probes -38
field labelWord process 112
field labelWord processing -59
field labelWord prod -52
field labelWord product 43
field labelWord production -91
field labelWord products 111
field labelWord profile 110
field labelWord profiles -63
field labelWord program 119
field labelWord progress -25
field labelWord project 206
field labelWord projects 37
field labelWord prometheus 54
field labelWord prompt -45
field labelWord prompts 32
field labelWord protect -23
field labelWord protocol -198
field labelWord provider 29
field labelWord provisioning -146
field labelWord proxies 94
field labelWord proxy 49
field labelWord public -146
field labelWord publish -191
field labelWord pull -45
field labelWord purchase -50
field labelWord purpose -135
field labelWord push -34
field labelWord pushover -26
field labelWord put -23
field labelWord qr -49
field labelWord quality -75
field labelWord quantity 40
field labelWord queries -53
field labelWord query -23
field labelWord queue -68
field labelWord quick 30
field labelWord quota 50
field labelWord quote 117
field labelWord quotes -27
field labelWord radio -62
field labelWord range 316
field labelWord rapid -101
field labelWord rate -20
field labelWord rates -29
field labelWord read 414
field labelWord read-only 41
field labelWord readonly 40
field labelWord ready -32
field labelWord real-time 24
field labelWord realm -55
field labelWord reason 27
field labelWord reboot 31
field labelWord receipt 159
field labelWord receive -48
field labelWord received 26
field labelWord recent -31
field labelWord recipients 205
field labelWord recommend -33
field labelWord recommended -86
field labelWord record -128
field labelWord recorded 98
field labelWord recording -55
field labelWord recovery -26
field labelWord recurring 53
field labelWord redirect 191
field labelWord reference 108
field labelWord refresh 21
field labelWord regenerate -23
field labelWord regex 64
field labelWord region -116
field labelWord register 63
field labelWord registered -29
field labelWord registries -107
field labelWord registry -31
field labelWord regular -30
field labelWord relationship 95
field labelWord relative 133
field labelWord relay 164
field labelWord releases -32
field labelWord remember -86
field labelWord reminder 60
field labelWord reminders -27
field labelWord remove -37
field labelWord rename -33
field labelWord replace 48
field labelWord replica -38
field labelWord replicas 36
field labelWord reply -98
field labelWord report 54
field labelWord reporting 91
field labelWord repository 134
field labelWord request -121
field labelWord require -48
field labelWord required 44
field labelWord requirements -49
field labelWord requires -25
field labelWord rerun -20
field labelWord research -71
field labelWord resend 85
field labelWord reserved -27
field labelWord reset -64
field labelWord resource 156
field labelWord resources 48
field labelWord responses 42
field labelWord restore -28
field labelWord restrict -124
field labelWord restrictions 30
field labelWord result -56
field labelWord results 180
field labelWord resume -46
field labelWord retention 186
field labelWord retry 28
field labelWord return 47
field labelWord returns -51
field labelWord review -105
field labelWord revision 67
field labelWord revoke -42
field labelWord right 87
field labelWord risk -122
field labelWord role -29
field labelWord roles -55
field labelWord rollback -123
field labelWord route -57
field labelWord route53 -23
field labelWord routes -46
field labelWord routing 51
field labelWord row 122
field labelWord rule 80
field labelWord rules -57
field labelWord run 87
field labelWord runner -34
field labelWord running -32
field labelWord runtime 64
field labelWord s -26
field labelWord s3 -118
field labelWord sales -73
field labelWord same 42
field labelWord saml 175
field labelWord sample -102
field labelWord sandbox 137
field labelWord save 45
field labelWord saved -34
field labelWord scalability -35
field labelWord scale 35
field labelWord scan -122
field labelWord scanning -39
field labelWord scenario 40
field labelWord scenarios 187
field labelWord schedule 123
field labelWord scheduled -66
field labelWord scheduler -30
field labelWord schema 86
field labelWord scheme 158
field labelWord scim -112
field labelWord scope 96
field labelWord scopes 30
field labelWord screen -49
field labelWord script 194
field labelWord sdk -182
field labelWord search 215
field labelWord secret 322
field labelWord secrets -167
field labelWord section -22
field labelWord sections 38
field labelWord secure -197
field labelWord security -68
field labelWord see -48
field labelWord segment 145
field labelWord select -280
field labelWord selected -166
field labelWord selection -114
field labelWord selector 109
field labelWord self -23
field labelWord send 46
field labelWord sender 60
field labelWord sending -47
field labelWord sent -55
field labelWord separately 94
field labelWord separator 484
field labelWord serial -53
field labelWord series 153
field labelWord server -235
field labelWord server-side -51
field labelWord servers -27
field labelWord service_name -74
field labelWord services -124
field labelWord session 352
field labelWord sessions -32
field labelWord set 46
field labelWord sets -30
field labelWord setting -80
field labelWord settings -737
field labelWord setup -183
field labelWord severity 79
field labelWord shape -37
field labelWord share -151
field labelWord shared -50
field labelWord sharing 45
field labelWord shell -31
field labelWord shift -22
field labelWord shortcuts 63
field labelWord should 84
field labelWord show 142
field labelWord show/hide -21
field labelWord sid 43
field labelWord side 47
field labelWord sidebar 32
field labelWord sign 36
field labelWord sign-in -138
field labelWord sign-on 154
field labelWord sign-up -51
field labelWord signature 41
field labelWord signing -46
field labelWord signup 102
field labelWord similar 25
field labelWord simple -63
field labelWord single -81
field labelWord sink -60
field labelWord site 118
field labelWord size 57
field labelWord skip 277
field labelWord slot 48
field labelWord small -49
field labelWord smart -69
field labelWord smtp -53
field labelWord social 37
field labelWord soft 76
field labelWord software -62
field labelWord solution -41
field labelWord some -90
field labelWord sort 128
field labelWord sorting -50
field labelWord source 34
field labelWord sources -21
field labelWord space 50
field labelWord specific -130
field labelWord specification -35
field labelWord split 35
field labelWord sql 95
field labelWord ssl 90
field labelWord ssl/tls 44
field labelWord sso -114
field labelWord stack -36
field labelWord stacked 43
field labelWord stage -135
field labelWord standard -60
field labelWord start 126
field labelWord starter -41
field labelWord state 145
field labelWord statement -82
field labelWord states -27
field labelWord static 75
field labelWord statistics -39
field labelWord status -183
field labelWord step -102
field labelWord steps 210
field labelWord sticky -20
field labelWord stop -52
field labelWord storage -125
field labelWord store 35
field labelWord strategy 226
field labelWord stream -45
field labelWord streaming -29
field labelWord string -77
field labelWord sts -27
field labelWord style 166
field labelWord subfolder -20
field labelWord subject 120
field labelWord submission -20
field labelWord submit -48
field labelWord subscribe 116
field labelWord subscriber -56
field labelWord subscription -31
field labelWord successfully -23
field labelWord suffix 24
field labelWord suite -31
field labelWord summary -152
field labelWord super 37
field labelWord support -52
field labelWord supported -36
field labelWord survey 59
field labelWord sync 243
field labelWord synchronization -130
field labelWord system -60
field labelWord tab -73
field labelWord table 144
field labelWord tag -56
field labelWord tags 200
field labelWord tar.gz 84
field labelWord target 419
field labelWord tasks 60
field labelWord tax 128
field labelWord team 46
field labelWord teams 47
field labelWord technical -46
field labelWord telegram -79
field labelWord telemetry 71
field labelWord templates -46
field labelWord temporary -37
field labelWord tenant -186
field labelWord terminal -24
field labelWord termination -70
field labelWord terms 195
field labelWord terraform -77
field labelWord test -33
field labelWord testing -49
field labelWord text -111
field labelWord than -62
field labelWord that -40
field labelWord the -912
field labelWord their 77
field labelWord them 32
field labelWord themes -39
field labelWord these 168
field labelWord they 75
field labelWord third-party -23
field labelWord this 283
field labelWord three -22
field labelWord threshold 51
field labelWord through 20
field labelWord tick 79
field labelWord ticket 203
field labelWord tier -22
field labelWord time 91
field labelWord timeout 197
field labelWord times -20
field labelWord timestamp 69
field labelWord timezone 42
field labelWord timing -91
field labelWord tip -41
field labelWord title 224
field labelWord tls 413
field labelWord to 317
field labelWord today -28
field labelWord toggle 32
field labelWord token 181
field labelWord tokens -89
field labelWord tool 87
field labelWord tools -73
field labelWord top 69
field labelWord topic 55
field labelWord topics -34
field labelWord total -81
field labelWord totals 217
field labelWord track 36
field labelWord tracked -42
field labelWord tracking 46
field labelWord traffic -24
field labelWord transaction -25
field labelWord transactions 24
field labelWord transfer 38
field labelWord trial -33
field labelWord trigger 251
field labelWord triggered -32
field labelWord triggers -45
field labelWord trip 31
field labelWord true -95
field labelWord trusted 177
field labelWord ttl 47
field labelWord tunnel -26
field labelWord twilio -133
field labelWord twitter -69
field labelWord two -26
field labelWord type 171
field labelWord types 138
field labelWord ubuntu -35
field labelWord ui -55
field labelWord uk -49
field labelWord unarchive -24
field labelWord under 46
field labelWord understanding -44
field labelWord unique -41
field labelWord unit 228
field labelWord units 145
field labelWord unknown 25
field labelWord unsubscribe 59
field labelWord up -63
field labelWord update 242
field labelWord updated -22
field labelWord updates -61
field labelWord upload 68
field labelWord upon 60
field labelWord uri -182
field labelWord url 483
field labelWord urls 151
field labelWord us -59
field labelWord usage -177
field labelWord use -102
field labelWord used 35
field labelWord user 138
field labelWord user/group 42
field labelWord username 148
field labelWord users -254
field labelWord using -81
field labelWord v2 -31
field labelWord valid -28
field labelWord validate -58
field labelWord validated -24
field labelWord validation -82
field labelWord value 216
field labelWord values 100
field labelWord variable 59
field labelWord variables -63
field labelWord variant -36
field labelWord vendor 219
field labelWord vendors 31
field labelWord verbose 22
field labelWord verify 37
field labelWord version -28
field labelWord versioning 173
field labelWord versions 198
field labelWord via -118
field labelWord video -37
field labelWord view -135
field labelWord viewing 51
field labelWord virtual 26
field labelWord visibility 100
field labelWord visualizations -44
field labelWord vm -23
field labelWord voice -33
field labelWord volume 83
field labelWord vpc 53
field labelWord was -20
field labelWord watch 32
field labelWord web -28
field labelWord webhook -63
field labelWord website 44
field labelWord websocket -38
field labelWord websockets 21
field labelWord weekly -81
field labelWord welcome -21
field labelWord when 61
field labelWord where -48
field labelWord whether 66
field labelWord who -32
field labelWord widget -40
field labelWord window 92
field labelWord windows 37
field labelWord with -120
field labelWord within 73
field labelWord without 141
field labelWord work -37
field labelWord worker 36
field labelWord workflow -135
field labelWord workflows -50
field labelWord workspace -61
field labelWord world -49
field labelWord write -105
field labelWord writer -47
field labelWord x.509 206
field labelWord xml -27
field labelWord y -22
field labelWord yaml 52
field labelWord yearly -38
field labelWord years 135
field labelWord yes -34
field labelWord you -141
field labelWord your -331
field labelWord zero 158
field labelWord zip -73
field labelWord zoom -23
field pageCode 0 189
field pageCode 1 200
field pageCode 2 -65
field pageCode 3 -118
field pageCode 4 -355
field pageCode 5 -475
field pageCode 6 -747
field pageCode 7 -724
field pageControls 0 -858
field pageControls 1 -410
field pageControls 2 -195
field pageControls 3 -126
field pageControls 4 -157
field pageControls 6 -61
field parentField 0 -20
field productHeading 0 -306
field productHeading 1 -136
field productSentence 0 -138
field productSentence 1 -395
field productSentence 2 -232
field productSentence 3 97
field repeated 1 106
field repeated 10 -157
field repeated 12 170
field repeated 13 279
field repeated 14 -449
field repeated 15 -399
field repeated 2 -123
field repeated 3 -103
field repeated 4 -379
field repeated 5 -127
field repeated 6 -394
field repeated 7 -242
field repeated 9 -136
field repeatedAsMember 0 -332
field repeatedAsMember 1 -21
field repeatedAsMember 2 -250
field repeatedAsMember 3 79
field sectionClicks 0 -688
field sectionClicks 1 -120
field sectionClicks 2 -179
field sectionClicks 3 -25
field sectionClicks 4 148
field sectionClicks 5 30
field sectionSteps 1 -218
field sectionVerbs 0 -938
field sectionVerbs 1 -355
field sectionVerbs 2 -254
field sectionVerbs 3 -431
field sectionVerbs 4 80
field sectionVerbs 6 -174
field sectionVerbs 7 38
field spanAfter " -187
field spanAfter #3 153
field spanAfter ' 64
field spanAfter ( 457
field spanAfter ) -137
field spanAfter , -103
field spanAfter - -27
field spanAfter . -214
field spanAfter / 27
field spanAfter : 636
field spanAfter ; -66
field spanAfter = 419
field spanAfter > -270
field spanAfter action -407
field spanAfter address 140
field spanAfter adds 84
field spanAfter after -26
field spanAfter also -61
field spanAfter amount -33
field spanAfter and 221
field spanAfter and/or 38
field spanAfter app -347
field spanAfter area -106
field spanAfter argument -26
field spanAfter as -275
field spanAfter at 58
field spanAfter available -30
field spanAfter bar 84
field spanAfter based 20
field spanAfter box 348
field spanAfter button -73
field spanAfter can -33
field spanAfter card -45
field spanAfter category 81
field spanAfter channel 130
field spanAfter chapter -58
field spanAfter check 201
field spanAfter checkbox 289
field spanAfter choose 52
field spanAfter click 63
field spanAfter column -301
field spanAfter command -33
field spanAfter configuration -48
field spanAfter connection -31
field spanAfter connector -32
field spanAfter copied -41
field spanAfter dialog -48
field spanAfter dimension -20
field spanAfter drop-down 138
field spanAfter dropdown 445
field spanAfter email -20
field spanAfter enabled 22
field spanAfter endpoint -40
field spanAfter environment -42
field spanAfter feature 26
field spanAfter field 717
field spanAfter fields -24
field spanAfter file -30
field spanAfter flag -53
field spanAfter folder -74
field spanAfter for 128
field spanAfter from -480
field spanAfter function -22
field spanAfter icon -22
field spanAfter if -108
field spanAfter in 460
field spanAfter information 38
field spanAfter input 27
field spanAfter instance 42
field spanAfter instead -25
field spanAfter is 34
field spanAfter it -39
field spanAfter job -64
field spanAfter key -22
field spanAfter lets 69
field spanAfter line 77
field spanAfter link -41
field spanAfter list -119
field spanAfter listed -42
field spanAfter means 61
field spanAfter menu -246
field spanAfter message -28
field spanAfter method -23
field spanAfter mode -22
field spanAfter must -39
field spanAfter next 46
field spanAfter node -115
field spanAfter of -27
field spanAfter off 113
field spanAfter on 36
field spanAfter operator -43
field spanAfter option -71
field spanAfter options 31
field spanAfter or -444
field spanAfter page -153
field spanAfter pane -26
field spanAfter panel 79
field spanAfter parameter -23
field spanAfter parameters 215
field spanAfter permission -37
field spanAfter plugin -143
field spanAfter prefix -20
field spanAfter profile -27
field spanAfter property -278
field spanAfter record -27
field spanAfter report -64
field spanAfter route -23
field spanAfter row -21
field spanAfter screen -29
field spanAfter search -32
field spanAfter section -39
field spanAfter select 156
field spanAfter service -56
field spanAfter set 217
field spanAfter setting 83
field spanAfter settings -189
field spanAfter should 167
field spanAfter shows -24
field spanAfter so 57
field spanAfter step -20
field spanAfter steps -63
field spanAfter storage -21
field spanAfter success -25
field spanAfter switch 111
field spanAfter tab -225
field spanAfter table -78
field spanAfter tag -66
field spanAfter text 429
field spanAfter then -62
field spanAfter to 26
field spanAfter toggle 405
field spanAfter trigger -47
field spanAfter type -48
field spanAfter under 78
field spanAfter url -47
field spanAfter used 29
field spanAfter using 133
field spanAfter value 31
field spanAfter variable 53
field spanAfter when -81
field spanAfter where 138
field spanAfter which 61
field spanAfter who 39
field spanAfter will -32
field spanAfter window -34
field spanAfter with -102
field spanAfter | -47
field spanAfter – -39
field spanAfter — -42
field spanAfter ” -149
field spanAfter → -45
field spanAfter2 " 205
field spanAfter2 #3 189
field spanAfter2 ( -193
field spanAfter2 ) -192
field spanAfter2 , -388
field spanAfter2 - -25
field spanAfter2 . -162
field spanAfter2 30 102
field spanAfter2 : -67
field spanAfter2 ; 36
field spanAfter2 > -96
field spanAfter2 access -77
field spanAfter2 activate 41
field spanAfter2 add 116
field spanAfter2 additional -26
field spanAfter2 address -43
field spanAfter2 after -55
field spanAfter2 again -60
field spanAfter2 all -36
field spanAfter2 allowing -37
field spanAfter2 allows 275
field spanAfter2 an -98
field spanAfter2 analyze 54
field spanAfter2 and -35
field spanAfter2 any -39
field spanAfter2 api -28
field spanAfter2 appear 48
field spanAfter2 appears 80
field spanAfter2 are -92
field spanAfter2 as -28
field spanAfter2 at 145
field spanAfter2 automatically -23
field spanAfter2 based -38
field spanAfter2 be 159
field spanAfter2 between -35
field spanAfter2 box 727
field spanAfter2 button -91
field spanAfter2 card -38
field spanAfter2 check -23
field spanAfter2 checked -30
field spanAfter2 click -71
field spanAfter2 clicking 158
field spanAfter2 collect -24
field spanAfter2 column -24
field spanAfter2 configuration 45
field spanAfter2 confirm -37
field spanAfter2 connect -49
field spanAfter2 contains -241
field spanAfter2 copy -69
field spanAfter2 create -65
field spanAfter2 created 169
field spanAfter2 currently 76
field spanAfter2 custom -30
field spanAfter2 decide 25
field spanAfter2 default -23
field spanAfter2 defines 193
field spanAfter2 details -29
field spanAfter2 disable 554
field spanAfter2 display -27
field spanAfter2 displays 41
field spanAfter2 do 22
field spanAfter2 doesn't -38
field spanAfter2 drag -26
field spanAfter2 dropdown 111
field spanAfter2 e.g -134
field spanAfter2 each -65
field spanAfter2 either 105
field spanAfter2 enable 308
field spanAfter2 enabled -45
field spanAfter2 ensure 61
field spanAfter2 enter 117
field spanAfter2 especially -24
field spanAfter2 etc -45
field spanAfter2 event -44
field spanAfter2 feature -46
field spanAfter2 field 741
field spanAfter2 fields 55
field spanAfter2 file -29
field spanAfter2 filter 47
field spanAfter2 find -44
field spanAfter2 flag -62
field spanAfter2 follow -25
field spanAfter2 form -112
field spanAfter2 from -165
field spanAfter2 generate 44
field spanAfter2 get -35
field spanAfter2 give -27
field spanAfter2 grant 52
field spanAfter2 has -35
field spanAfter2 have 47
field spanAfter2 import 22
field spanAfter2 in -114
field spanAfter2 include 71
field spanAfter2 input -25
field spanAfter2 into -67
field spanAfter2 is -104
field spanAfter2 its -83
field spanAfter2 job -124
field spanAfter2 keep -32
field spanAfter2 label 50
field spanAfter2 learn -46
field spanAfter2 left 32
field spanAfter2 limit 45
field spanAfter2 link -41
field spanAfter2 list 133
field spanAfter2 listed -39
field spanAfter2 make -49
field spanAfter2 match 39
field spanAfter2 means 42
field spanAfter2 menu -250
field spanAfter2 message -22
field spanAfter2 more -28
field spanAfter2 must -61
field spanAfter2 name 29
field spanAfter2 needed 60
field spanAfter2 next 22
field spanAfter2 no -25
field spanAfter2 not 42
field spanAfter2 now -27
field spanAfter2 of -63
field spanAfter2 on 122
field spanAfter2 only 32
field spanAfter2 open -113
field spanAfter2 opens -34
field spanAfter2 option 223
field spanAfter2 optionally -49
field spanAfter2 options 82
field spanAfter2 or -334
field spanAfter2 page -29
field spanAfter2 parameter -29
field spanAfter2 password 49
field spanAfter2 pick -47
field spanAfter2 post 35
field spanAfter2 process -63
field spanAfter2 property 70
field spanAfter2 public -23
field spanAfter2 record 76
field spanAfter2 refresh 67
field spanAfter2 register -31
field spanAfter2 representing 35
field spanAfter2 required 50
field spanAfter2 reveal -20
field spanAfter2 role -49
field spanAfter2 run -36
field spanAfter2 save -53
field spanAfter2 section -49
field spanAfter2 see -32
field spanAfter2 select 506
field spanAfter2 selecting -25
field spanAfter2 service 20
field spanAfter2 set 123
field spanAfter2 setting 95
field spanAfter2 settings 34
field spanAfter2 shown -40
field spanAfter2 sign -20
field spanAfter2 source 132
field spanAfter2 start -29
field spanAfter2 tab -35
field spanAfter2 table -22
field spanAfter2 task -24
field spanAfter2 template -55
field spanAfter2 that -37
field spanAfter2 the -107
field spanAfter2 then -295
field spanAfter2 this 66
field spanAfter2 to -42
field spanAfter2 toggle 84
field spanAfter2 turn -20
field spanAfter2 turned 89
field spanAfter2 type -165
field spanAfter2 types -62
field spanAfter2 under 111
field spanAfter2 unless -37
field spanAfter2 upgrading 20
field spanAfter2 upload 74
field spanAfter2 use -156
field spanAfter2 user -22
field spanAfter2 using -27
field spanAfter2 values -32
field spanAfter2 variable -41
field spanAfter2 view -101
field spanAfter2 want 61
field spanAfter2 when 22
field spanAfter2 which 117
field spanAfter2 will 189
field spanAfter2 with -68
field spanAfter2 within -44
field spanAfter2 you 43
field spanAfter2 your 108
field spanAfter2 | -48
field spanAfter2 } -122
field spanAfterClass aimless -69
field spanAfterClass article -21
field spanAfterClass be 39
field spanAfterClass beforePlace 173
field spanAfterClass blank 20
field spanAfterClass boxNoun 551
field spanAfterClass button -93
field spanAfterClass checkingHeading -131
field spanAfterClass click 66
field spanAfterClass condition -45
field spanAfterClass configure 296
field spanAfterClass conjunction -251
field spanAfterClass consoleNoun -359
field spanAfterClass descriptionHeader -356
field spanAfterClass determiner -89
field spanAfterClass display -25
field spanAfterClass edition -36
field spanAfterClass enter 255
field spanAfterClass fieldNoun 519
field spanAfterClass fileNoun -68
field spanAfterClass fillingVerb 189
field spanAfterClass formNoun -487
field spanAfterClass genericHeading -151
field spanAfterClass groupNoun 79
field spanAfterClass headingVerb 379
field spanAfterClass inputNoun 454
field spanAfterClass interfaceNoun -47
field spanAfterClass kindNoun -68
field spanAfterClass labelConnector 97
field spanAfterClass labelFiller 66
field spanAfterClass labelHeader 518
field spanAfterClass make 261
field spanAfterClass menuNoun 463
field spanAfterClass multilineNoun -98
field spanAfterClass navigate 96
field spanAfterClass negation -31
field spanAfterClass numberNoun -45
field spanAfterClass obligation 118
field spanAfterClass off 111
field spanAfterClass on 30
field spanAfterClass opener 225
field spanAfterClass optionsHeader 21
field spanAfterClass otherHeader -847
field spanAfterClass pairNoun -83
field spanAfterClass place -1179
field spanAfterClass plainNoun 484
field spanAfterClass pointer -199
field spanAfterClass possibility -44
field spanAfterClass preposition 42
field spanAfterClass pronoun -57
field spanAfterClass secretNoun -56
field spanAfterClass select 208
field spanAfterClass slugEnd 34
field spanAfterClass slugVerb 294
field spanAfterClass softener -42
field spanAfterClass structural 39
field spanAfterClass switchEffect -65
field spanAfterClass switchOn 660
field spanAfterClass titleNoun -41
field spanAfterClass toggleNoun 763
field spanAfterClass trialVerb 198
field spanAfterClass typeHeader -48
field spanAfterClass upload 46
field spanAfterClass use 125
field spanAfterClass valueWord 100
field spanArrow 1 -262
field spanArrow 2 -322
field spanBefore " -128
field spanBefore ' 28
field spanBefore ) -24
field spanBefore * -47
field spanBefore , 297
field spanBefore - 187
field spanBefore . -116
field spanBefore : -266
field spanBefore ; 136
field spanBefore > -151
field spanBefore a 191
field spanBefore action -33
field spanBefore added -24
field spanBefore additional -30
field spanBefore also 48
field spanBefore an -115
field spanBefore and 293
field spanBefore and/or 86
field spanBefore application 57
field spanBefore apply 57
field spanBefore appropriate 72
field spanBefore as 139
field spanBefore at -112
field spanBefore be -50
field spanBefore between -39
field spanBefore both -25
field spanBefore but 74
field spanBefore called -61
field spanBefore can 70
field spanBefore change 33
field spanBefore check 244
field spanBefore checking 66
field spanBefore choose -356
field spanBefore click -309
field spanBefore clicking -55
field spanBefore client -49
field spanBefore cluster -29
field spanBefore configuring -66
field spanBefore corresponding 48
field spanBefore creating -43
field spanBefore default -149
field spanBefore drag -20
field spanBefore either -97
field spanBefore enable 247
field spanBefore enter -441
field spanBefore event -51
field spanBefore example -42
field spanBefore existing -35
field spanBefore expand -21
field spanBefore field 94
field spanBefore find 300
field spanBefore flag -46
field spanBefore following 77
field spanBefore for 236
field spanBefore format -50
field spanBefore from -217
field spanBefore generated -31
field spanBefore has 175
field spanBefore have -83
field spanBefore if -37
field spanBefore in 281
field spanBefore include 31
field spanBefore into 78
field spanBefore is -72
field spanBefore it -59
field spanBefore its 83
field spanBefore keep 75
field spanBefore label 54
field spanBefore labeled 60
field spanBefore labelled 81
field spanBefore least -33
field spanBefore leave 84
field spanBefore left -127
field spanBefore like -54
field spanBefore locate -70
field spanBefore modify -22
field spanBefore name -20
field spanBefore named -31
field spanBefore new -76
field spanBefore only -40
field spanBefore open -26
field spanBefore option 103
field spanBefore options -50
field spanBefore or -288
field spanBefore our -24
field spanBefore own -20
field spanBefore provide 90
field spanBefore related 23
field spanBefore required 48
field spanBefore returns -52
field spanBefore role -50
field spanBefore run -21
field spanBefore search -34
field spanBefore see -96
field spanBefore select -142
field spanBefore selected -92
field spanBefore selecting 29
field spanBefore set 344
field spanBefore setting -59
field spanBefore specify 73
field spanBefore supports -31
field spanBefore template 66
field spanBefore test -38
field spanBefore than -52
field spanBefore that -51
field spanBefore then -119
field spanBefore through -44
field spanBefore tick 117
field spanBefore to -256
field spanBefore toggle 32
field spanBefore topic -44
field spanBefore type -37
field spanBefore under -69
field spanBefore use -199
field spanBefore using -58
field spanBefore usually -29
field spanBefore valid -30
field spanBefore variable -25
field spanBefore via -37
field spanBefore what 59
field spanBefore when 131
field spanBefore where -37
field spanBefore which 84
field spanBefore with 44
field spanBefore within 66
field spanBefore your -94
field spanBefore | -47
field spanBefore – -35
field spanBefore “ -144
field spanBefore → -129
field spanBeforeClass aimless 64
field spanBeforeClass article 124
field spanBeforeClass be -128
field spanBeforeClass beforePlace -119
field spanBeforeClass button 45
field spanBeforeClass check 70
field spanBeforeClass checkingHeading -46
field spanBeforeClass click -389
field spanBeforeClass condition 59
field spanBeforeClass configure 233
field spanBeforeClass consoleNoun -28
field spanBeforeClass contrast -125
field spanBeforeClass defaultHeader -149
field spanBeforeClass display -35
field spanBeforeClass enter -162
field spanBeforeClass exampleHeader -42
field spanBeforeClass fieldNoun 95
field spanBeforeClass fillingVerb -744
field spanBeforeClass followUp -95
field spanBeforeClass formatHeader -56
field spanBeforeClass genericHeading 207
field spanBeforeClass groupNoun -67
field spanBeforeClass headingVerb 53
field spanBeforeClass inputNoun 67
field spanBeforeClass kindNoun -160
field spanBeforeClass labelConnector 237
field spanBeforeClass labelFiller 199
field spanBeforeClass labelHeader 87
field spanBeforeClass leave 154
field spanBeforeClass lookalike -48
field spanBeforeClass make 370
field spanBeforeClass manipulate -24
field spanBeforeClass menuNoun -158
field spanBeforeClass multilineNoun 122
field spanBeforeClass navigate -50
field spanBeforeClass numberNoun 24
field spanBeforeClass numberWord -23
field spanBeforeClass obligation 131
field spanBeforeClass on 178
field spanBeforeClass openingVerb -105
field spanBeforeClass optionNoun -31
field spanBeforeClass optionsHeader -78
field spanBeforeClass otherHeader -224
field spanBeforeClass pairNoun 44
field spanBeforeClass place -70
field spanBeforeClass plainNoun -66
field spanBeforeClass pointer 65
field spanBeforeClass possessive -46
field spanBeforeClass possibility 46
field spanBeforeClass pronoun -132
field spanBeforeClass remark -45
field spanBeforeClass requiredHeader 86
field spanBeforeClass select -445
field spanBeforeClass slugEnd -79
field spanBeforeClass slugVerb 143
field spanBeforeClass softener 258
field spanBeforeClass structural 42
field spanBeforeClass submitVerb 29
field spanBeforeClass switchEffect 138
field spanBeforeClass switchOff 38
field spanBeforeClass switchOn 617
field spanBeforeClass titleNoun -54
field spanBeforeClass toggleNoun 131
field spanBeforeClass trialVerb 200
field spanBeforeClass typeHeader -37
field spanBeforeClass upload -25
field spanBeforeClass urlNoun 77
field spanBeforeClass use -201
field spanBeforeClass valueWord -193
field spanBeforeClass vendor -80
field spanCondition 0 -191
field spanCondition 1 227
field spanCondition 3 -319
field spanControl boxNoun 819
field spanControl button -40
field spanControl fieldNoun 347
field spanControl menuNoun 590
field spanControl optionNoun -67
field spanControl place -620
field spanControl toggleNoun 756
field spanDistance 0 -162
field spanDistance 1 113
field spanDistance 2 465
field spanDistance 4 117
field spanDistance 6 -418
field spanDistance 7 -279
field spanEarlier #2 41
field spanEarlier above -25
field spanEarlier after -24
field spanEarlier as -76
field spanEarlier at -42
field spanEarlier between -65
field spanEarlier for -132
field spanEarlier from -232
field spanEarlier in 208
field spanEarlier of -168
field spanEarlier on -329
field spanEarlier per 69
field spanEarlier to 233
field spanEarlier using -57
field spanEarlier via -34
field spanEarlier with -130
field spanEarlier within 43
field spanEnd 0 -63
field spanFirstClass article -77
field spanFirstClass beforePlace 100
field spanFirstClass button 127
field spanFirstClass check 100
field spanFirstClass checkingHeading -51
field spanFirstClass click -195
field spanFirstClass condition 189
field spanFirstClass configure 147
field spanFirstClass contrast -119
field spanFirstClass defaultHeader -40
field spanFirstClass determiner -26
field spanFirstClass durationNoun 30
field spanFirstClass emailNoun 100
field spanFirstClass enter 67
field spanFirstClass exampleHeader -31
field spanFirstClass fileNoun 47
field spanFirstClass fillingVerb 164
field spanFirstClass followUp -91
field spanFirstClass formatHeader -21
field spanFirstClass groupNoun -38
field spanFirstClass inputNoun -38
field spanFirstClass kindNoun -213
field spanFirstClass labelFiller -22
field spanFirstClass labelHeader -93
field spanFirstClass leave -83
field spanFirstClass make 21
field spanFirstClass manipulate -62
field spanFirstClass menuNoun 175
field spanFirstClass multilineNoun -38
field spanFirstClass navigate -194
field spanFirstClass numberNoun 34
field spanFirstClass obligation -25
field spanFirstClass on 80
field spanFirstClass opener 265
field spanFirstClass openingVerb 20
field spanFirstClass optionNoun -100
field spanFirstClass optionalHeader -39
field spanFirstClass optionsHeader -53
field spanFirstClass otherHeader -66
field spanFirstClass paste -47
field spanFirstClass place -54
field spanFirstClass plainNoun -24
field spanFirstClass pointer -219
field spanFirstClass possessive 55
field spanFirstClass possibility 27
field spanFirstClass pronoun -133
field spanFirstClass select -33
field spanFirstClass slugEnd 231
field spanFirstClass slugVerb -105
field spanFirstClass softener -21
field spanFirstClass structural 72
field spanFirstClass submitVerb 160
field spanFirstClass switchEffect 56
field spanFirstClass switchOff 93
field spanFirstClass switchOn 194
field spanFirstClass titleNoun -55
field spanFirstClass toggleNoun 27
field spanFirstClass trialVerb 59
field spanFirstClass typeHeader -161
field spanFirstClass use 110
field spanFirstClass valueWord -108
field spanFirstClass weakLabelHeader -35
field spanFirstWord ( 251
field spanFirstWord * -50
field spanFirstWord - 222
field spanFirstWord < -327
field spanFirstWord add 144
field spanFirstWord added -45
field spanFirstWord additional 87
field spanFirstWord additionally 69
field spanFirstWord after -118
field spanFirstWord all -79
field spanFirstWord alternatively -75
field spanFirstWord an -55
field spanFirstWord and -31
field spanFirstWord another -22
field spanFirstWord apply 131
field spanFirstWord as 48
field spanFirstWord assign -22
field spanFirstWord at -47
field spanFirstWord before -56
field spanFirstWord below -91
field spanFirstWord but 86
field spanFirstWord by -60
field spanFirstWord can -20
field spanFirstWord change 155
field spanFirstWord changing -67
field spanFirstWord check -65
field spanFirstWord choose -86
field spanFirstWord click -202
field spanFirstWord clicking 53
field spanFirstWord complete 58
field spanFirstWord configure -26
field spanFirstWord configuring -48
field spanFirstWord confirm -26
field spanFirstWord create -97
field spanFirstWord custom -33
field spanFirstWord data -28
field spanFirstWord default -33
field spanFirstWord define 23
field spanFirstWord depending 267
field spanFirstWord description -20
field spanFirstWord download -58
field spanFirstWord e.g -42
field spanFirstWord each 207
field spanFirstWord edit 154
field spanFirstWord email 56
field spanFirstWord emails 38
field spanFirstWord enable 20
field spanFirstWord ensure -128
field spanFirstWord enter 241
field spanFirstWord example -21
field spanFirstWord filters -140
field spanFirstWord find 180
field spanFirstWord first 46
field spanFirstWord format -21
field spanFirstWord from -185
field spanFirstWord generate 20
field spanFirstWord get -22
field spanFirstWord give 60
field spanFirstWord go 247
field spanFirstWord here 122
field spanFirstWord however -82
field spanFirstWord in 164
field spanFirstWord include 124
field spanFirstWord install -21
field spanFirstWord instead -75
field spanFirstWord it -62
field spanFirstWord just 100
field spanFirstWord keep 50
field spanFirstWord lastly 87
field spanFirstWord later -49
field spanFirstWord leave -136
field spanFirstWord locate 31
field spanFirstWord make 107
field spanFirstWord modify 46
field spanFirstWord name -28
field spanFirstWord navigate -68
field spanFirstWord note 52
field spanFirstWord now 69
field spanFirstWord on 54
field spanFirstWord once 251
field spanFirstWord only -45
field spanFirstWord open -160
field spanFirstWord optional -39
field spanFirstWord optionally 42
field spanFirstWord options -31
field spanFirstWord or 31
field spanFirstWord otherwise -53
field spanFirstWord pass 232
field spanFirstWord paste -47
field spanFirstWord pick -48
field spanFirstWord please -45
field spanFirstWord press -26
field spanFirstWord put -47
field spanFirstWord query -28
field spanFirstWord refer -37
field spanFirstWord relative -36
field spanFirstWord remember 33
field spanFirstWord remove 122
field spanFirstWord repeat -83
field spanFirstWord replace -28
field spanFirstWord report -38
field spanFirstWord review -39
field spanFirstWord right-click -29
field spanFirstWord rules -33
field spanFirstWord run -32
field spanFirstWord scroll -31
field spanFirstWord search -55
field spanFirstWord see -43
field spanFirstWord select 204
field spanFirstWord selecting -78
field spanFirstWord set -54
field spanFirstWord sets -95
field spanFirstWord setting -67
field spanFirstWord simply -23
field spanFirstWord since 75
field spanFirstWord so -62
field spanFirstWord some 47
field spanFirstWord sort -24
field spanFirstWord specifying 90
field spanFirstWord starting -33
field spanFirstWord supported -24
field spanFirstWord switch -105
field spanFirstWord the -54
field spanFirstWord then -96
field spanFirstWord there 201
field spanFirstWord therefore -58
field spanFirstWord they -44
field spanFirstWord this -107
field spanFirstWord timeout 33
field spanFirstWord to 160
field spanFirstWord toggle 143
field spanFirstWord turn 43
field spanFirstWord type -161
field spanFirstWord under 40
field spanFirstWord until 91
field spanFirstWord update 74
field spanFirstWord upload 50
field spanFirstWord using -41
field spanFirstWord verify -31
field spanFirstWord view -20
field spanFirstWord we -40
field spanFirstWord what 46
field spanFirstWord when 48
field spanFirstWord where -41
field spanFirstWord while -39
field spanFirstWord with 24
field spanFirstWord you 187
field spanFirstWord your 75
field spanFirstWord { -50
field spanFirstWord ✅ 75
field spanLast 0 -143
field spanLast 1 -379
field spanLast 2 -383
field spanLast 3 -68
field spanMark 0 -230
field spanMark 1 86
field spanMark 2 -57
field spanMark 3 -117
field spanMark 4 -713
field spanMark 5 -164
field spanMark 6 -304
field spanMark 7 83
field spanMarkVerb 0 176
field spanMarkVerb 1 121
field spanMarkVerb 1120 -50
field spanMarkVerb 1123 -42
field spanMarkVerb 1124 25
field spanMarkVerb 1125 56
field spanMarkVerb 1127 47
field spanMarkVerb 1137 108
field spanMarkVerb 117 -20
field spanMarkVerb 128 -48
field spanMarkVerb 1280 -147
field spanMarkVerb 1281 -56
field spanMarkVerb 1282 -104
field spanMarkVerb 1283 91
field spanMarkVerb 1284 -190
field spanMarkVerb 1285 -149
field spanMarkVerb 1286 -93
field spanMarkVerb 1287 211
field spanMarkVerb 129 -414
field spanMarkVerb 1296 66
field spanMarkVerb 1297 -49
field spanMarkVerb 1298 -65
field spanMarkVerb 1299 -50
field spanMarkVerb 1300 57
field spanMarkVerb 1301 -28
field spanMarkVerb 1302 -37
field spanMarkVerb 1303 90
field spanMarkVerb 131 -43
field spanMarkVerb 1313 -116
field spanMarkVerb 1315 -29
field spanMarkVerb 1317 -63
field spanMarkVerb 1328 259
field spanMarkVerb 1329 286
field spanMarkVerb 133 59
field spanMarkVerb 1330 57
field spanMarkVerb 1333 -276
field spanMarkVerb 1334 -70
field spanMarkVerb 1335 -37
field spanMarkVerb 134 -32
field spanMarkVerb 135 -31
field spanMarkVerb 1377 45
field spanMarkVerb 1379 79
field spanMarkVerb 1380 -34
field spanMarkVerb 1381 -22
field spanMarkVerb 1383 82
field spanMarkVerb 144 -25
field spanMarkVerb 1440 -144
field spanMarkVerb 1441 -21
field spanMarkVerb 1442 -52
field spanMarkVerb 1443 -42
field spanMarkVerb 1444 -91
field spanMarkVerb 1445 33
field spanMarkVerb 1447 96
field spanMarkVerb 145 -382
field spanMarkVerb 147 -52
field spanMarkVerb 1472 -61
field spanMarkVerb 1473 109
field spanMarkVerb 1476 -73
field spanMarkVerb 1477 -69
field spanMarkVerb 1479 -112
field spanMarkVerb 148 58
field spanMarkVerb 1488 -44
field spanMarkVerb 1489 255
field spanMarkVerb 1492 -80
field spanMarkVerb 1493 -25
field spanMarkVerb 1495 -103
field spanMarkVerb 1504 -47
field spanMarkVerb 1505 -59
field spanMarkVerb 1507 258
field spanMarkVerb 1508 -140
field spanMarkVerb 1509 -492
field spanMarkVerb 151 -29
field spanMarkVerb 1511 244
field spanMarkVerb 16 371
field spanMarkVerb 17 -161
field spanMarkVerb 176 -46
field spanMarkVerb 177 33
field spanMarkVerb 178 -81
field spanMarkVerb 179 50
field spanMarkVerb 18 -25
field spanMarkVerb 180 -21
field spanMarkVerb 181 -92
field spanMarkVerb 182 -47
field spanMarkVerb 183 77
field spanMarkVerb 19 -222
field spanMarkVerb 192 -26
field spanMarkVerb 193 64
field spanMarkVerb 194 -31
field spanMarkVerb 195 -56
field spanMarkVerb 197 -236
field spanMarkVerb 20 113
field spanMarkVerb 208 -71
field spanMarkVerb 209 21
field spanMarkVerb 21 60
field spanMarkVerb 212 -95
field spanMarkVerb 213 -28
field spanMarkVerb 215 122
field spanMarkVerb 22 -64
field spanMarkVerb 225 102
field spanMarkVerb 228 -21
field spanMarkVerb 229 -46
field spanMarkVerb 23 94
field spanMarkVerb 241 -158
field spanMarkVerb 242 -21
field spanMarkVerb 243 -77
field spanMarkVerb 245 -37
field spanMarkVerb 257 -202
field spanMarkVerb 259 37
field spanMarkVerb 260 -34
field spanMarkVerb 261 40
field spanMarkVerb 263 -42
field spanMarkVerb 272 -115
field spanMarkVerb 273 172
field spanMarkVerb 274 -21
field spanMarkVerb 275 82
field spanMarkVerb 276 -104
field spanMarkVerb 277 20
field spanMarkVerb 279 128
field spanMarkVerb 3 -50
field spanMarkVerb 32 58
field spanMarkVerb 33 -47
field spanMarkVerb 337 -116
field spanMarkVerb 339 -29
field spanMarkVerb 34 -77
field spanMarkVerb 341 -63
field spanMarkVerb 35 24
field spanMarkVerb 36 26
field spanMarkVerb 37 -41
field spanMarkVerb 38 -68
field spanMarkVerb 39 132
field spanMarkVerb 4 -190
field spanMarkVerb 48 -94
field spanMarkVerb 49 165
field spanMarkVerb 5 98
field spanMarkVerb 50 22
field spanMarkVerb 51 88
field spanMarkVerb 52 51
field spanMarkVerb 53 -56
field spanMarkVerb 544 -21
field spanMarkVerb 545 51
field spanMarkVerb 548 85
field spanMarkVerb 549 -39
field spanMarkVerb 55 682
field spanMarkVerb 551 32
field spanMarkVerb 560 221
field spanMarkVerb 563 -105
field spanMarkVerb 564 144
field spanMarkVerb 565 -90
field spanMarkVerb 566 -52
field spanMarkVerb 567 -134
field spanMarkVerb 580 -59
field spanMarkVerb 581 -79
field spanMarkVerb 583 102
field spanMarkVerb 593 -62
field spanMarkVerb 6 -53
field spanMarkVerb 608 -22
field spanMarkVerb 609 64
field spanMarkVerb 628 -62
field spanMarkVerb 629 -84
field spanMarkVerb 631 43
field spanMarkVerb 65 292
field spanMarkVerb 69 -43
field spanMarkVerb 7 -55
field spanMarkVerb 71 149
field spanMarkVerb 81 166
field spanMarkVerb 817 -28
field spanMarkVerb 820 -30
field spanMarkVerb 821 -31
field spanMarkVerb 823 -96
field spanMarkVerb 836 -49
field spanMarkVerb 839 145
field spanMarkVerb 85 -147
field spanMarkVerb 868 -22
field spanMarkVerb 869 -21
field spanMarkVerb 871 -34
field spanMarkVerb 897 -115
field spanMarkVerb 899 30
field spanMarkVerb 900 -23
field spanMarkVerb 903 -30
field spanMarkVerb 912 -82
field spanMarkVerb 913 152
field spanMarkVerb 914 -41
field spanMarkVerb 915 -43
field spanMarkVerb 917 115
field spanMarkVerb 919 -32
field spanMarkVerb 932 -62
field spanMarkVerb 933 -84
field spanMarkVerb 935 43
field spanMarkVerb 945 -41
field spanMarkVerb 951 -74
field spanMarkVerb 97 -126
field spanMarkVerb 980 -49
field spanMarkVerb 983 157
field spanMood 1 -199
field spanMood 2 -76
field spanMood 4 240
field spanMood 5 91
field spanMood 6 -751
field spanObject a 507
field spanObject action -30
field spanObject and 454
field spanObject application 91
field spanObject appropriate 72
field spanObject as 111
field spanObject at -83
field spanObject between -23
field spanObject by -42
field spanObject called -44
field spanObject corresponding 44
field spanObject default -107
field spanObject either -90
field spanObject example -28
field spanObject flag -40
field spanObject following 79
field spanObject for 117
field spanObject from -187
field spanObject generated -32
field spanObject has 52
field spanObject in 87
field spanObject is -34
field spanObject it -56
field spanObject its 97
field spanObject least -33
field spanObject like -42
field spanObject new -51
field spanObject of 72
field spanObject on 40
field spanObject only -30
field spanObject option -64
field spanObject optional 39
field spanObject or -173
field spanObject our -20
field spanObject required 50
field spanObject role -49
field spanObject see -34
field spanObject select -49
field spanObject setting -26
field spanObject that -46
field spanObject the 236
field spanObject then -98
field spanObject through -35
field spanObject to -236
field spanObject topic -39
field spanObject under -73
field spanObject using -34
field spanObject usually -24
field spanObject valid -29
field spanObject variable -22
field spanObject via -25
field spanObject which 85
field spanObject your 26
field spanOpening 0 -411
field spanOpening 1 -21
field spanOrdinal 0 -149
field spanOrdinal 1 -417
field spanOrdinal 2 -296
field spanOrdinal 5 -29
field spanOthers 0 -28
field spanOthers 1 -330
field spanOthers 2 23
field spanOthers 3 -269
field spanOthers 4 149
field spanOthers 5 -505
field spanOthers 6 -69
field spanOthers 7 -48
field spanPassage 1 -207
field spanPassage 2 -55
field spanPassage 3 -938
field spanPattern 1024 -139
field spanPattern 1026 -31
field spanPattern 1027 95
field spanPattern 1028 -118
field spanPattern 1032 -35
field spanPattern 1040 -84
field spanPattern 1048 -100
field spanPattern 1064 -23
field spanPattern 1104 -32
field spanPattern 11265 -82
field spanPattern 11266 -117
field spanPattern 11268 -74
field spanPattern 11272 -58
field spanPattern 11281 104
field spanPattern 11288 106
field spanPattern 11290 -39
field spanPattern 11292 -37
field spanPattern 11336 -74
field spanPattern 11338 50
field spanPattern 11368 69
field spanPattern 11737 70
field spanPattern 12288 130
field spanPattern 12289 -31
field spanPattern 12290 -20
field spanPattern 12296 101
field spanPattern 12312 -24
field spanPattern 12360 46
field spanPattern 12362 -54
field spanPattern 12376 57
field spanPattern 12392 -29
field spanPattern 1244 95
field spanPattern 12504 -34
field spanPattern 12520 85
field spanPattern 12616 -33
field spanPattern 12618 -50
field spanPattern 12744 -29
field spanPattern 1280 61
field spanPattern 12808 -45
field spanPattern 12824 -102
field spanPattern 1284 -42
field spanPattern 13312 -290
field spanPattern 13313 -150
field spanPattern 13314 -47
field spanPattern 13316 -84
field spanPattern 13320 -93
field spanPattern 13321 -31
field spanPattern 13322 67
field spanPattern 13336 130
field spanPattern 13400 30
field spanPattern 13416 80
field spanPattern 13464 42
field spanPattern 13512 101
field spanPattern 13514 -30
field spanPattern 13544 81
field spanPattern 13642 76
field spanPattern 13704 78
field spanPattern 13768 23
field spanPattern 13784 -39
field spanPattern 14336 417
field spanPattern 14337 -87
field spanPattern 14338 382
field spanPattern 14339 -35
field spanPattern 14341 -45
field spanPattern 14344 113
field spanPattern 14345 -62
field spanPattern 14346 -61
field spanPattern 14347 20
field spanPattern 14352 155
field spanPattern 14360 244
field spanPattern 14361 41
field spanPattern 14362 128
field spanPattern 14368 88
field spanPattern 14376 164
field spanPattern 14408 169
field spanPattern 14411 -84
field spanPattern 14416 -91
field spanPattern 14424 -61
field spanPattern 14440 -30
field spanPattern 14474 29
field spanPattern 14536 -179
field spanPattern 14538 -122
field spanPattern 14544 -180
field spanPattern 14548 -54
field spanPattern 14552 -57
field spanPattern 14554 -80
field spanPattern 14560 61
field spanPattern 14568 36
field spanPattern 14600 46
field spanPattern 14602 -32
field spanPattern 14680 -28
field spanPattern 14729 -33
field spanPattern 14730 -38
field spanPattern 14792 -86
field spanPattern 14793 -45
field spanPattern 15360 -105
field spanPattern 15361 -27
field spanPattern 15368 -67
field spanPattern 15432 67
field spanPattern 15496 33
field spanPattern 15552 -35
field spanPattern 15816 -28
field spanPattern 2048 -229
field spanPattern 2056 -29
field spanPattern 2136 44
field spanPattern 2184 -58
field spanPattern 2240 -170
field spanPattern 2248 42
field spanPattern 2256 233
field spanPattern 2264 -28
field spanPattern 2272 -27
field spanPattern 3072 -58
field spanPattern 32774 -23
field spanPattern 32790 24
field spanPattern 32806 150
field spanPattern 32838 282
field spanPattern 32854 -241
field spanPattern 32870 -89
field spanPattern 32902 96
field spanPattern 32918 -27
field spanPattern 32934 -99
field spanPattern 32966 -92
field spanPattern 32982 76
field spanPattern 32998 124
field spanPattern 33030 -103
field spanPattern 33046 -56
field spanPattern 33062 -109
field spanPattern 33094 -116
field spanPattern 33110 40
field spanPattern 33158 60
field spanPattern 33174 -82
field spanPattern 33190 -66
field spanPattern 33286 -37
field spanPattern 33302 -33
field spanPattern 33318 -140
field spanPattern 33350 -144
field spanPattern 33366 -64
field spanPattern 33382 28
field spanPattern 33414 -153
field spanPattern 33446 -28
field spanPattern 33856 -35
field spanPattern 34816 -23
field spanPattern 34819 -67
field spanPattern 34880 -20
field spanPattern 35265 78
field spanPattern 3528 -24
field spanPattern 35856 -32
field spanPattern 37888 52
field spanPattern 37889 37
field spanPattern 37904 -53
field spanPattern 37952 126
field spanPattern 37968 197
field spanPattern 38016 -112
field spanPattern 38144 -187
field spanPattern 38208 -92
field spanPattern 38224 62
field spanPattern 38272 201
field spanPattern 38912 -151
field spanPattern 38914 106
field spanPattern 38915 -25
field spanPattern 38917 -24
field spanPattern 38976 166
field spanPattern 38978 57
field spanPattern 38979 23
field spanPattern 38992 52
field spanPattern 39168 -97
field spanPattern 39296 -145
field spanPattern 39552 22
field spanPattern 39936 35
field spanPattern 39937 29
field spanPattern 40256 -46
field spanPattern 4096 -93
field spanPattern 4104 79
field spanPattern 4168 177
field spanPattern 41984 -30
field spanPattern 44033 68
field spanPattern 44225 70
field spanPattern 44416 -23
field spanPattern 44484 -30
field spanPattern 45056 -63
field spanPattern 45057 50
field spanPattern 45120 40
field spanPattern 46080 -40
field spanPattern 46081 -35
field spanPattern 46082 -23
field spanPattern 4616 -57
field spanPattern 46400 165
field spanPattern 46658 31
field spanPattern 47106 -48
field spanPattern 47109 36
field spanPattern 47125 93
field spanPattern 47168 -111
field spanPattern 47170 -39
field spanPattern 47552 99
field spanPattern 48128 -36
field spanPattern 5120 -74
field spanPattern 5121 -39
field spanPattern 5122 60
field spanPattern 5123 -50
field spanPattern 5128 -244
field spanPattern 5130 139
field spanPattern 5136 -183
field spanPattern 5144 -397
field spanPattern 5146 -20
field spanPattern 5148 118
field spanPattern 5152 -62
field spanPattern 5160 -193
field spanPattern 5192 22
field spanPattern 5256 446
field spanPattern 5258 61
field spanPattern 5264 -132
field spanPattern 5272 62
field spanPattern 5320 31
field spanPattern 5336 41
field spanPattern 5384 155
field spanPattern 5400 -26
field spanPattern 5456 -32
field spanPattern 5512 -39
field spanPattern 5528 106
field spanPattern 5544 -47
field spanPattern 5592 -40
field spanPattern 5656 161
field spanPattern 5704 170
field spanPattern 5712 109
field spanPattern 6144 -243
field spanPattern 6146 48
field spanPattern 6147 27
field spanPattern 6153 -36
field spanPattern 6155 -30
field spanPattern 6160 43
field spanPattern 6168 97
field spanPattern 6169 -22
field spanPattern 6171 22
field spanPattern 6176 -71
field spanPattern 6187 44
field spanPattern 6208 56
field spanPattern 6216 -122
field spanPattern 6218 20
field spanPattern 6220 21
field spanPattern 6224 157
field spanPattern 6232 28
field spanPattern 6235 60
field spanPattern 6344 -25
field spanPattern 6408 -66
field spanPattern 6536 -123
field spanPattern 6537 -26
field spanPattern 6552 -62
field spanPattern 6568 42
field spanPattern 6600 -23
field spanPattern 6664 34
field spanPattern 6729 32
field spanPattern 7168 516
field spanPattern 7169 53
field spanPattern 7170 58
field spanPattern 7171 30
field spanPattern 7172 132
field spanPattern 7173 63
field spanPattern 7192 -109
field spanPattern 7242 -59
field spanPattern 7248 -50
field spanPattern 7256 -26
field spanPattern 7272 -46
field spanPattern 7304 -36
field spanPattern 7368 62
field spanPattern 7424 171
field spanPattern 7432 -37
field spanPattern 7496 39
field spanPattern 7560 50
field spanPattern 7576 -52
field spanPattern 7592 -28
field spanPattern 7624 82
field spanPattern 7626 -28
field spanPattern 8192 130
field spanPattern 8650 50
field spanPattern 9216 243
field spanPattern 9240 -43
field spanPattern 9688 -20
field spanPatternControl 101504 -65
field spanPatternControl 101760 62
field spanPatternControl 102528 -70
field spanPatternControl 104576 -146
field spanPatternControl 104832 -66
field spanPatternControl 105088 41
field spanPatternControl 105600 -24
field spanPatternControl 106112 -43
field spanPatternControl 106624 30
field spanPatternControl 107648 42
field spanPatternControl 114688 537
field spanPatternControl 114722 51
field spanPatternControl 114723 91
field spanPatternControl 114725 192
field spanPatternControl 114944 41
field spanPatternControl 115840 -71
field spanPatternControl 116096 -37
field spanPatternControl 116352 -46
field spanPatternControl 116864 -38
field spanPatternControl 117888 89
field spanPatternControl 118784 197
field spanPatternControl 118912 -49
field spanPatternControl 120960 -46
field spanPatternControl 121216 -52
field spanPatternControl 121472 -28
field spanPatternControl 121984 50
field spanPatternControl 124032 -30
field spanPatternControl 131072 112
field spanPatternControl 131109 82
field spanPatternControl 131200 95
field spanPatternControl 138368 44
field spanPatternControl 147456 140
field spanPatternControl 147840 -43
field spanPatternControl 16384 -540
field spanPatternControl 16419 218
field spanPatternControl 16420 97
field spanPatternControl 16423 -122
field spanPatternControl 16512 -39
field spanPatternControl 16640 -121
field spanPatternControl 16768 -118
field spanPatternControl 17024 -23
field spanPatternControl 17664 -21
field spanPatternControl 180224 -39
field spanPatternControl 180257 -68
field spanPatternControl 180259 43
field spanPatternControl 180260 -92
field spanPatternControl 180261 -131
field spanPatternControl 180352 -92
field spanPatternControl 180480 100
field spanPatternControl 180608 -24
field spanPatternControl 180645 -28
field spanPatternControl 181888 68
field spanPatternControl 184448 100
field spanPatternControl 187776 69
field spanPatternControl 196608 -49
field spanPatternControl 196641 -117
field spanPatternControl 196645 105
field spanPatternControl 196646 -23
field spanPatternControl 196736 -26
field spanPatternControl 197029 -31
field spanPatternControl 197632 -24
field spanPatternControl 198016 55
field spanPatternControl 198272 -29
field spanPatternControl 19840 83
field spanPatternControl 200064 -38
field spanPatternControl 200320 78
field spanPatternControl 201856 -46
field spanPatternControl 203904 -23
field spanPatternControl 20480 -148
field spanPatternControl 204928 -48
field spanPatternControl 205184 -26
field spanPatternControl 20519 57
field spanPatternControl 212992 -368
field spanPatternControl 213025 -64
field spanPatternControl 213030 -119
field spanPatternControl 213120 -25
field spanPatternControl 213248 -33
field spanPatternControl 213376 98
field spanPatternControl 213632 -42
field spanPatternControl 214144 -153
field spanPatternControl 214177 53
field spanPatternControl 214182 99
field spanPatternControl 214656 83
field spanPatternControl 215168 -25
field spanPatternControl 216192 129
field spanPatternControl 216225 -61
field spanPatternControl 216448 -29
field spanPatternControl 216704 77
field spanPatternControl 217216 -21
field spanPatternControl 218240 76
field spanPatternControl 219264 72
field spanPatternControl 220288 -41
field spanPatternControl 220323 87
field spanPatternControl 220325 -32
field spanPatternControl 220544 -41
field spanPatternControl 22656 91
field spanPatternControl 229376 691
field spanPatternControl 229413 -78
field spanPatternControl 229504 88
field spanPatternControl 229537 -69
field spanPatternControl 229541 37
field spanPatternControl 229632 152
field spanPatternControl 229760 284
field spanPatternControl 229797 122
field spanPatternControl 229888 83
field spanPatternControl 230016 235
field spanPatternControl 230049 43
field spanPatternControl 230561 116
field spanPatternControl 230784 -70
field spanPatternControl 231040 -46
field spanPatternControl 232448 -22
field spanPatternControl 232576 -308
field spanPatternControl 232704 -261
field spanPatternControl 232832 -150
field spanPatternControl 232960 61
field spanPatternControl 233088 -22
field spanPatternControl 233600 -26
field spanPatternControl 235648 -76
field spanPatternControl 236672 -126
field spanPatternControl 238720 -29
field spanPatternControl 239744 -34
field spanPatternControl 245760 -117
field spanPatternControl 246912 -31
field spanPatternControl 248832 -32
field spanPatternControl 253056 -32
field spanPatternControl 32768 -201
field spanPatternControl 32804 -45
field spanPatternControl 32896 -32
field spanPatternControl 33920 -21
field spanPatternControl 34944 -57
field spanPatternControl 35840 -143
field spanPatternControl 35876 -27
field spanPatternControl 35878 -50
field spanPatternControl 35968 37
field spanPatternControl 36096 232
field spanPatternControl 36224 -28
field spanPatternControl 36352 -22
field spanPatternControl 43136 -23
field spanPatternControl 49152 -40
field spanPatternControl 49280 60
field spanPatternControl 524288 -146
field spanPatternControl 524321 -30
field spanPatternControl 524323 83
field spanPatternControl 524324 86
field spanPatternControl 524325 -52
field spanPatternControl 524326 71
field spanPatternControl 524544 103
field spanPatternControl 524579 -45
field spanPatternControl 524581 -24
field spanPatternControl 524800 163
field spanPatternControl 525312 -312
field spanPatternControl 525345 505
field spanPatternControl 525348 64
field spanPatternControl 525350 47
field spanPatternControl 525568 -217
field spanPatternControl 525824 -51
field spanPatternControl 525857 -39
field spanPatternControl 526336 -57
field spanPatternControl 526372 165
field spanPatternControl 526592 -26
field spanPatternControl 526848 -90
field spanPatternControl 527360 -48
field spanPatternControl 527393 -28
field spanPatternControl 527616 88
field spanPatternControl 527872 188
field spanPatternControl 527905 -50
field spanPatternControl 528384 -88
field spanPatternControl 528640 -54
field spanPatternControl 528896 -107
field spanPatternControl 529408 -112
field spanPatternControl 529664 47
field spanPatternControl 530432 37
field spanPatternControl 530465 -34
field spanPatternControl 530688 -82
field spanPatternControl 530944 -65
field spanPatternControl 531456 -111
field spanPatternControl 531489 -80
field spanPatternControl 531491 208
field spanPatternControl 531493 20
field spanPatternControl 531712 -33
field spanPatternControl 531745 69
field spanPatternControl 531968 22
field spanPatternControl 532001 -21
field spanPatternControl 532480 -60
field spanPatternControl 532992 -136
field spanPatternControl 533504 -137
field spanPatternControl 533760 -65
field spanPatternControl 534016 28
field spanPatternControl 534528 -88
field spanPatternControl 534565 84
field spanPatternControl 535040 -20
field spanPatternControl 541696 42
field spanPatternControl 541734 -31
field spanPatternControl 557056 -81
field spanPatternControl 56448 -23
field spanPatternControl 606208 34
field spanPatternControl 606464 -53
field spanPatternControl 607232 126
field spanPatternControl 607265 234
field spanPatternControl 607268 -87
field spanPatternControl 607270 -126
field spanPatternControl 607488 189
field spanPatternControl 608256 -127
field spanPatternControl 608292 23
field spanPatternControl 609536 -24
field spanPatternControl 610304 -197
field spanPatternControl 610342 -33
field spanPatternControl 611328 -68
field spanPatternControl 612352 250
field spanPatternControl 622592 -70
field spanPatternControl 622848 -20
field spanPatternControl 623616 66
field spanPatternControl 623649 33
field spanPatternControl 623654 218
field spanPatternControl 623872 30
field spanPatternControl 626688 -88
field spanPatternControl 628736 -23
field spanPatternControl 629760 -60
field spanPatternControl 638976 23
field spanPatternControl 644096 -48
field spanPatternControl 65536 -93
field spanPatternControl 65664 79
field spanPatternControl 66688 44
field spanPatternControl 66721 110
field spanPatternControl 671744 -37
field spanPatternControl 704512 31
field spanPatternControl 705536 -27
field spanPatternControl 707584 71
field spanPatternControl 710656 -34
field spanPatternControl 712192 -27
field spanPatternControl 720896 -30
field spanPatternControl 721920 43
field spanPatternControl 724224 -25
field spanPatternControl 737280 -100
field spanPatternControl 738304 -25
field spanPatternControl 73856 -57
field spanPatternControl 742400 164
field spanPatternControl 753664 -100
field spanPatternControl 753697 55
field spanPatternControl 753920 59
field spanPatternControl 754688 -87
field spanPatternControl 757760 20
field spanPatternControl 758784 -26
field spanPatternControl 760832 89
field spanPatternControl 770048 -56
field spanPatternControl 81920 238
field spanPatternControl 81955 101
field spanPatternControl 81956 -74
field spanPatternControl 81957 -310
field spanPatternControl 81958 -78
field spanPatternControl 81959 -49
field spanPatternControl 82048 113
field spanPatternControl 82176 -213
field spanPatternControl 82304 -163
field spanPatternControl 82432 -64
field spanPatternControl 82560 -251
field spanPatternControl 83072 36
field spanPatternControl 83328 -66
field spanPatternControl 83968 -73
field spanPatternControl 84096 266
field spanPatternControl 84132 214
field spanPatternControl 84224 -112
field spanPatternControl 84260 -21
field spanPatternControl 84352 -26
field spanPatternControl 84388 84
field spanPatternControl 84992 88
field spanPatternControl 85120 25
field spanPatternControl 85376 44
field spanPatternControl 86144 -22
field spanPatternControl 86400 -23
field spanPatternControl 87168 148
field spanPatternControl 87296 -34
field spanPatternControl 88192 -48
field spanPatternControl 88704 -47
field spanPatternControl 89216 -31
field spanPatternControl 89472 -41
field spanPatternControl 90240 20
field spanPatternControl 90496 104
field spanPatternControl 91264 166
field spanPatternControl 91392 65
field spanPatternControl 98304 -26
field spanPatternControl 98337 -128
field spanPatternControl 98341 -28
field spanPatternControl 98342 -29
field spanPatternControl 98432 -81
field spanPatternControl 98560 75
field spanPatternControl 98688 71
field spanPatternControl 98721 28
field spanPatternControl 98816 -71
field spanPatternControl 98944 99
field spanPatternControl 99366 -20
field spanPatternControl 99456 48
field spanPatternControl 99494 -67
field spanPatternControl 99584 68
field spanPatternControl 99617 80
field spanPatternControl 99712 -20
field spanPatternControl 99745 110
field spanPreposition #1 113
field spanPreposition above -88
field spanPreposition after -162
field spanPreposition at -269
field spanPreposition before -25
field spanPreposition below -29
field spanPreposition between -113
field spanPreposition by 52
field spanPreposition for -136
field spanPreposition in 421
field spanPreposition into 327
field spanPreposition of -412
field spanPreposition on -319
field spanPreposition per 67
field spanPreposition to -232
field spanPreposition under 30
field spanPreposition using -100
field spanPreposition via -87
field spanPreposition with -226
field spanPreposition within 39
field spanRole 0 -112
field spanRole 1 89
field spanSentence 0 -281
field spanSentence 1 -158
field spanVerb accept -46
field spanVerb access -38
field spanVerb activate 22
field spanVerb add 70
field spanVerb adding -39
field spanVerb apply 125
field spanVerb changing -57
field spanVerb check -102
field spanVerb checking 328
field spanVerb choose -168
field spanVerb clear 39
field spanVerb click -344
field spanVerb clicking -58
field spanVerb complete -126
field spanVerb configure 184
field spanVerb configuring -88
field spanVerb confirm -27
field spanVerb connect -39
field spanVerb copy -258
field spanVerb create -140
field spanVerb creating -58
field spanVerb define -225
field spanVerb delete -101
field spanVerb disable 187
field spanVerb disabling 67
field spanVerb download -77
field spanVerb drag -49
field spanVerb edit 363
field spanVerb enable -33
field spanVerb ensure -30
field spanVerb enter -150
field spanVerb entering 28
field spanVerb fill 151
field spanVerb filling 68
field spanVerb find 180
field spanVerb flag -21
field spanVerb generate -22
field spanVerb go 165
field spanVerb insert 44
field spanVerb install -28
field spanVerb keep 90
field spanVerb leave -61
field spanVerb locate 143
field spanVerb log -32
field spanVerb make 242
field spanVerb manage -36
field spanVerb mark -109
field spanVerb modify 35
field spanVerb monitor 30
field spanVerb name -108
field spanVerb navigate -252
field spanVerb note -72
field spanVerb open -200
field spanVerb paste 163
field spanVerb pick 43
field spanVerb populate -59
field spanVerb press -38
field spanVerb provide 335
field spanVerb providing -23
field spanVerb refer -56
field spanVerb remove 101
field spanVerb review -54
field spanVerb run -64
field spanVerb save -42
field spanVerb scroll 82
field spanVerb see -154
field spanVerb select -34
field spanVerb selecting 202
field spanVerb setting 48
field spanVerb sign -24
field spanVerb specify -145
field spanVerb specifying 90
field spanVerb start -21
field spanVerb switch -63
field spanVerb tick 122
field spanVerb toggle 247
field spanVerb toggling 154
field spanVerb turn 68
field spanVerb type 102
field spanVerb typing 35
field spanVerb uncheck 62
field spanVerb update -80
field spanVerb upload 31
field spanVerb use -74
field spanVerb using -45
field spanVerb verify -61
field spanVerb view -80
field spanVerbAfter access -91
field spanVerbAfter add 124
field spanVerbAfter change -100
field spanVerbAfter choose 98
field spanVerbAfter click -116
field spanVerbAfter clicking 84
field spanVerbAfter configure -88
field spanVerbAfter connect 26
field spanVerbAfter create -89
field spanVerbAfter disable 85
field spanVerbAfter enable 103
field spanVerbAfter enter 190
field spanVerbAfter fill -94
field spanVerbAfter find -25
field spanVerbAfter give 88
field spanVerbAfter import -45
field spanVerbAfter leaving -22
field spanVerbAfter make 49
field spanVerbAfter modify -27
field spanVerbAfter name -49
field spanVerbAfter open -23
field spanVerbAfter paste 73
field spanVerbAfter provide -23
field spanVerbAfter register -29
field spanVerbAfter run -34
field spanVerbAfter scroll 27
field spanVerbAfter see -48
field spanVerbAfter select 84
field spanVerbAfter set 64
field spanVerbAfter setting 62
field spanVerbAfter specify -126
field spanVerbAfter start -25
field spanVerbAfter switch 82
field spanVerbAfter turn -20
field spanVerbAfter type -73
field spanVerbAfter upload -34
field spanVerbAfter using -54
field spanVerbBefore " -28
field spanVerbBefore ) 518
field spanVerbBefore , -165
field spanVerbBefore - -58
field spanVerbBefore / -42
field spanVerbBefore : -219
field spanVerbBefore ; -30
field spanVerbBefore > 39
field spanVerbBefore also 126
field spanVerbBefore by 230
field spanVerbBefore can -141
field spanVerbBefore cannot -35
field spanVerbBefore could -60
field spanVerbBefore don't 115
field spanVerbBefore either 46
field spanVerbBefore first -45
field spanVerbBefore have 38
field spanVerbBefore just -25
field spanVerbBefore may -78
field spanVerbBefore might -50
field spanVerbBefore not -60
field spanVerbBefore now -52
field spanVerbBefore optionally 55
field spanVerbBefore or -144
field spanVerbBefore please -93
field spanVerbBefore should -20
field spanVerbBefore simply 54
field spanVerbBefore start 63
field spanVerbBefore to -264
field spanVerbBefore you -249
field spanVerbBefore – -107
field spanVerbBefore — -360
field spanVerbClass #81 177
field spanVerbClass #82 -155
field spanVerbClass #83 64
field spanVerbClass #84 78
field spanVerbClass #85 73
field spanVerbClass #86 -121
field spanVerbClass #88 -36
field spanVerbClass #89 -56
field spanVerbClass #8b 54
field spanVerbClass #8c -109
field spanVerbClass #8d -82
field spanVerbClass #8e -48
field spanVerbClass #8f -88
field spanVerbClass #91 130
field spanVerbClass #95 -54
field spanVerbClass #9e -25
field spanVerbClass #a3 84
field spanVerbClass #a4 62
field spanVerbClass #a6 -37
field spanVerbClass #b0 -34
field spanVerbClass #b3 -51
field spanVerbClass #b4 -82
field spanVerbClass #b8 -25
field spanVerbClass #b9 34
field spanVerbClass #bb -54
field spanVerbClass #bd -73
field spanVerbClass #c6 103
field spanVerbClass #c7 85
field spanVerbClass #d0 -130
field spanVerbClass #d2 -54
field spanVerbClass #d3 165
field spanVerbClass #d6 54
field spanVerbClass #da -44
field spanVerbClass #dc -27
field spanVerbClass #de -108
field spanVerbClass accept -47
field spanVerbClass aimless -209
field spanVerbClass button 51
field spanVerbClass check -136
field spanVerbClass checkingHeading -107
field spanVerbClass click -470
field spanVerbClass configure 209
field spanVerbClass contrast 80
field spanVerbClass enter 227
field spanVerbClass fileNoun 31
field spanVerbClass fillingVerb 210
field spanVerbClass followUp -246
field spanVerbClass genericHeading 70
field spanVerbClass headingVerb -67
field spanVerbClass inputNoun 64
field spanVerbClass kindNoun 99
field spanVerbClass labelHeader 64
field spanVerbClass leave 30
field spanVerbClass manipulate -201
field spanVerbClass menuNoun -34
field spanVerbClass navigate -411
field spanVerbClass off 187
field spanVerbClass on -33
field spanVerbClass opener -21
field spanVerbClass openingVerb -214
field spanVerbClass optionNoun 48
field spanVerbClass otherHeader -21
field spanVerbClass paste 163
field spanVerbClass place -80
field spanVerbClass plainNoun -181
field spanVerbClass preposition -45
field spanVerbClass remark -72
field spanVerbClass select -66
field spanVerbClass slugEnd -45
field spanVerbClass slugVerb 28
field spanVerbClass switchOff 470
field spanVerbClass switchOn 673
field spanVerbClass toggleNoun 151
field spanVerbClass trialVerb -58
field spanVerbClass typeHeader 102
field spanVerbClass upload -46
field spanVerbClass weakLabelHeader -116
field spanVerbControl 1023 -23
field spanVerbControl 10272 41
field spanVerbControl 10273 214
field spanVerbControl 10275 -102
field spanVerbControl 10276 102
field spanVerbControl 10277 -111
field spanVerbControl 10278 32
field spanVerbControl 10367 -476
field spanVerbControl 10400 -54
field spanVerbControl 10404 -118
field spanVerbControl 10405 -61
field spanVerbControl 10406 56
field spanVerbControl 10495 141
field spanVerbControl 10532 -41
field spanVerbControl 1056 28
field spanVerbControl 1057 254
field spanVerbControl 1058 201
field spanVerbControl 1059 56
field spanVerbControl 1060 -22
field spanVerbControl 1061 -86
field spanVerbControl 1062 -88
field spanVerbControl 10656 256
field spanVerbControl 10657 87
field spanVerbControl 10658 113
field spanVerbControl 10659 247
field spanVerbControl 10660 -70
field spanVerbControl 10661 -137
field spanVerbControl 10662 -49
field spanVerbControl 10751 323
field spanVerbControl 11044 98
field spanVerbControl 11135 60
field spanVerbControl 1151 -796
field spanVerbControl 11552 54
field spanVerbControl 11554 61
field spanVerbControl 11555 -119
field spanVerbControl 11556 66
field spanVerbControl 11557 -53
field spanVerbControl 11558 -20
field spanVerbControl 11647 -85
field spanVerbControl 11808 -78
field spanVerbControl 11810 77
field spanVerbControl 11811 29
field spanVerbControl 11812 -55
field spanVerbControl 11813 -25
field spanVerbControl 1184 102
field spanVerbControl 1186 65
field spanVerbControl 1187 -62
field spanVerbControl 1189 -87
field spanVerbControl 11903 -174
field spanVerbControl 11936 -53
field spanVerbControl 11938 76
field spanVerbControl 11940 -29
field spanVerbControl 11941 -21
field spanVerbControl 12031 38
field spanVerbControl 12064 -70
field spanVerbControl 12065 118
field spanVerbControl 12069 -41
field spanVerbControl 12070 46
field spanVerbControl 12159 -286
field spanVerbControl 127 378
field spanVerbControl 1279 -378
field spanVerbControl 1441 159
field spanVerbControl 1442 -53
field spanVerbControl 1443 21
field spanVerbControl 1444 144
field spanVerbControl 1445 -76
field spanVerbControl 1446 51
field spanVerbControl 1535 -181
field spanVerbControl 1568 -139
field spanVerbControl 1570 -51
field spanVerbControl 1572 126
field spanVerbControl 1573 -72
field spanVerbControl 1574 -23
field spanVerbControl 160 24
field spanVerbControl 161 84
field spanVerbControl 162 54
field spanVerbControl 163 306
field spanVerbControl 164 -102
field spanVerbControl 165 -274
field spanVerbControl 166 -52
field spanVerbControl 1663 -514
field spanVerbControl 1698 42
field spanVerbControl 1699 -99
field spanVerbControl 1700 -154
field spanVerbControl 1791 82
field spanVerbControl 1828 -58
field spanVerbControl 1957 -28
field spanVerbControl 2047 -276
field spanVerbControl 2080 80
field spanVerbControl 2083 41
field spanVerbControl 2175 -297
field spanVerbControl 2208 32
field spanVerbControl 2211 29
field spanVerbControl 2212 115
field spanVerbControl 2213 -30
field spanVerbControl 2303 32
field spanVerbControl 255 167
field spanVerbControl 2724 -41
field spanVerbControl 289 92
field spanVerbControl 290 -56
field spanVerbControl 292 -102
field spanVerbControl 293 -39
field spanVerbControl 294 61
field spanVerbControl 32 40
field spanVerbControl 33 46
field spanVerbControl 34 -66
field spanVerbControl 35 -90
field spanVerbControl 36 -57
field spanVerbControl 37 22
field spanVerbControl 38 57
field spanVerbControl 383 90
field spanVerbControl 3967 -34
field spanVerbControl 416 24
field spanVerbControl 417 51
field spanVerbControl 418 236
field spanVerbControl 420 258
field spanVerbControl 421 -71
field spanVerbControl 422 120
field spanVerbControl 4223 -62
field spanVerbControl 4386 140
field spanVerbControl 4389 -21
field spanVerbControl 4512 90
field spanVerbControl 4513 45
field spanVerbControl 4514 115
field spanVerbControl 4515 281
field spanVerbControl 4516 -102
field spanVerbControl 4517 -248
field spanVerbControl 4518 -44
field spanVerbControl 4607 20
field spanVerbControl 4735 109
field spanVerbControl 4863 -80
field spanVerbControl 511 292
field spanVerbControl 5119 58
field spanVerbControl 546 30
field spanVerbControl 548 149
field spanVerbControl 639 370
field spanVerbControl 6560 -31
field spanVerbControl 6655 -172
field spanVerbControl 6688 81
field spanVerbControl 672 213
field spanVerbControl 7039 -40
field spanVerbControl 7295 -149
field spanVerbControl 7328 67
field spanVerbControl 7331 -20
field spanVerbControl 7332 228
field spanVerbControl 7333 -39
field spanVerbControl 7423 -21
field spanVerbControl 7551 58
field spanVerbControl 7679 -143
field spanVerbControl 7840 81
field spanVerbControl 7935 33
field spanVerbControl 805 -28
field spanVerbControl 895 -84
field spanVerbControl 8959 -81
field spanVerbControl 8994 -65
field spanVerbControl 8996 236
field spanVerbControl 9087 -97
field spanVerbControl 9215 161
field step 0 -42
field step 1 301
field step 10 153
field step 11 89
field step 2 -25
field step 3 -112
field step 8 -472
field step 9 -846
field underLabel 0 376
field vendor 1 -291
field vendor 2 -46
field vendor 3 -332
field vendor 4 -237
field vendor 5 -272
field vendor 7 -328
field vendorHeading 0 46
field vendorHeading 1 -549
field vendorTitle 0 -160
field vendorTitle 1 -156
type bias 0 text:74 multilineText:-415 url:-576 email:-991 integer:-500 number:-539 choice:439 multipleChoice:-769 reference:-256 multipleReference:-604 list:-445 keyValues:-745 date:-794 file:-939
type descriptionEmpty 0 text:445 multilineText:-149 url:-117 email:-143 integer:-459 number:141 boolean:-627 choice:-119 multipleChoice:-165 multipleReference:-190 list:-42 keyValues:-32 date:66 file:-139
type descriptionMood 0 text:-236 multilineText:-256 url:-240 email:-374 integer:-231 number:-306 boolean:153 choice:-217 reference:-244 multipleReference:-194 list:-420 keyValues:-239 date:-348 file:-272
type descriptionMood 1 text:249 multilineText:-258 url:-43 email:-28 integer:184 number:-266 boolean:158 choice:221 multipleChoice:-94 reference:-354 multipleReference:-97 list:-234 keyValues:-71 date:40 file:-84
type descriptionMood 2 text:-183 multilineText:-30 url:-105 email:-43 integer:66 number:-100 boolean:-35 choice:-27 multipleChoice:168 reference:-91 multipleReference:-58 list:245 keyValues:-100 date:-85 file:-35
type descriptionMood 3 text:393 url:-33 integer:-259 number:41 boolean:-68 reference:173 multipleReference:-64 list:-147 keyValues:-40 date:-25
type descriptionMood 4 text:121 multilineText:-32 email:-33 integer:-28 choice:-22 reference:101 multipleReference:-30
type descriptionMood 5 boolean:74
type descriptionMood 6 text:-124 multilineText:-556 url:-284 email:-345 integer:-319 number:-404 boolean:-312 choice:-216 multipleChoice:-590 reference:-524 multipleReference:-714 list:-373 keyValues:-162 date:-506 file:-298
type introNoun list text:87 reference:-33 multipleReference:-27
type introNoun select text:-164 multilineText:-151 url:-72 email:-88 integer:-322 number:-193 boolean:389 choice:-154 multipleChoice:-96 reference:50 multipleReference:590 list:20 keyValues:-131 date:-74 file:-59
type introNoun toggle multilineText:114 integer:-31 boolean:64 choice:-64 multipleChoice:-22 reference:-101 multipleReference:119 list:-39 file:-23
type introVerb access text:-83 email:-51 integer:-124 boolean:160 reference:197 multipleReference:-55 list:62
type introVerb add multilineText:-112 url:154 email:-58 integer:179 number:-141 boolean:-116 choice:-445 multipleChoice:136 reference:48 multipleReference:-199 list:70 date:-43 file:-51
type introVerb adding text:-69 boolean:24 choice:75
type introVerb adjust text:-648 multilineText:-230 url:-87 email:-60 integer:253 number:-202 boolean:104 choice:704 multipleChoice:-42 reference:189 multipleReference:-140 list:-157 keyValues:-66 date:27 file:-40
type introVerb apply text:-46 multilineText:-41 integer:63 number:71 boolean:-44 choice:-103 multipleChoice:63 reference:-45 multipleReference:183 list:-60
type introVerb check text:-60 multilineText:44 boolean:60 reference:-21
type introVerb choose url:56
type introVerb click text:-632 multilineText:-322 url:-67 email:133 integer:-143 number:-222 boolean:359 choice:452 multipleChoice:-49 reference:332 multipleReference:165 list:-217 keyValues:-134 file:-53
type introVerb clicking text:-609 multilineText:-100 url:-21 number:-72 boolean:-192 choice:-305 reference:1301 multipleReference:-36 list:-39 date:-20
type introVerb complete text:-54 multilineText:35 integer:-46 boolean:64 choice:28 reference:-64 multipleReference:-22 list:-47 keyValues:120
type introVerb configure text:-50 multilineText:-150 url:319 integer:-129 number:-221 boolean:89 choice:131 multipleChoice:-158 reference:-525 multipleReference:327 list:-301 keyValues:-138 date:-60 file:-107
type introVerb configuring text:121 multilineText:-21 integer:25 boolean:-23 choice:58 reference:-86 list:-27 keyValues:-30
type introVerb connect text:43 url:190 boolean:-39 reference:-47 list:-70
type introVerb continue choice:-49 multipleChoice:121
type introVerb create text:126 multilineText:322 url:-147 email:-59 number:-79 boolean:-373 choice:-141 multipleChoice:137 reference:-296 multipleReference:-199 list:78 keyValues:117 date:-66 file:-53
type introVerb creating text:190 multilineText:-97 url:-44 email:-21 number:250 boolean:-44 choice:-39 multipleChoice:-33 reference:-203 multipleReference:-97 list:-82 keyValues:-27 date:169 file:22
type introVerb customize text:-360 multilineText:-36 integer:37 number:491 boolean:-48 choice:106 reference:-100 multipleReference:-55 list:-30
type introVerb define multilineText:-88 url:-36 integer:-68 number:365 boolean:-137 choice:-109 reference:47 multipleReference:-42 list:-69 keyValues:52 date:-23
type introVerb delete text:-67 multilineText:129 choice:-21
type introVerb edit text:228 multilineText:-169 url:-100 email:-23 integer:55 number:-55 boolean:-188 choice:-113 reference:20 multipleReference:-156 list:363 keyValues:-51 file:-21
type introVerb enable text:-67 multilineText:-21 boolean:-27 choice:179 reference:-45 list:21
type introVerb enter text:525 multilineText:156 email:-59 integer:-171 boolean:-83 choice:-60 multipleChoice:-83 reference:-49 multipleReference:-210 list:116 keyValues:-45 date:-23 file:-24
type introVerb expand text:-35 integer:156 number:-23 boolean:-48
type introVerb fill text:38 multilineText:-189 url:260 email:-170 integer:86 number:266 boolean:146 choice:-229 multipleChoice:-108 reference:-335 multipleReference:109 list:-364 keyValues:-182 date:-98 file:-91
type introVerb filling text:151 integer:-68 number:-29 boolean:-41 choice:-32 reference:-51 multipleReference:-32 list:-83 keyValues:138 date:118
type introVerb generate text:173 multilineText:93 integer:38 number:-46 boolean:-71 choice:-150 reference:56 multipleReference:-24 list:24 keyValues:-48
type introVerb go text:-243 multilineText:-158 url:100 email:-72 integer:-49 number:-101 boolean:47 multipleChoice:-100 reference:-95 multipleReference:-112 list:445 keyValues:81 date:-40 file:-43
type introVerb learn text:-193 multilineText:-20 url:-21 integer:-25 number:-27 boolean:-52 reference:270 multipleReference:179 list:-44 date:-20
type introVerb leave text:-205 multilineText:-30 integer:-145 number:-48 boolean:378 choice:264 multipleChoice:-41 reference:-34 multipleReference:-55 list:-36 keyValues:-26 date:-21
type introVerb log text:-258 multilineText:-72 url:30 integer:109 number:-42 boolean:-81 choice:-29 reference:171 multipleReference:-63 list:195
type introVerb make text:371 multilineText:204 url:-66 email:-21 integer:-48 number:-47 boolean:251 choice:-174 multipleChoice:-33 reference:-136 multipleReference:-22 list:-171 keyValues:-93 date:-28
type introVerb manage text:-249 multilineText:-24 boolean:167 choice:-27 reference:80 multipleReference:123 list:-49
type introVerb modify text:254 multilineText:-54 integer:-68 number:-32 boolean:-362 choice:190 multipleChoice:-30 reference:-81 multipleReference:332 list:-49
type introVerb navigate text:-188 multilineText:85 integer:263 number:-47 boolean:-41 choice:38 reference:-55 list:-27
type introVerb note text:291 multilineText:-69 boolean:-69 choice:-55 reference:-77 multipleReference:-45 list:-40 date:147
type introVerb open text:-25 multilineText:45 url:68 reference:-30
type introVerb proceed text:243 boolean:-116 choice:-35
type introVerb provide text:-185 multilineText:77 url:352 email:-23 integer:60 number:-52 boolean:-211 multipleChoice:-31 reference:40 multipleReference:-85 list:114 keyValues:-36 date:-32 file:-23
type introVerb put text:-24 multilineText:60
type introVerb refer text:21 multilineText:31 url:133 email:-24 integer:-279 number:-33 boolean:100 choice:284 reference:-213 multipleReference:-62 list:85 keyValues:-32 date:-25
type introVerb run text:-348 multilineText:-230 url:-38 email:-23 integer:-37 number:-65 boolean:-120 choice:28 multipleChoice:-27 reference:734 multipleReference:-72 list:167 keyValues:-64 date:-26 file:-27
type introVerb scroll text:-411 multilineText:204 url:-29 integer:567 number:-37 choice:-139 reference:-96
type introVerb see text:321 multilineText:93 url:-23 integer:-160 boolean:230 choice:-134 multipleChoice:-25 reference:-66 multipleReference:-81 list:-78 keyValues:-31 date:-25 file:-39
type introVerb select text:-42 multilineText:-139 url:-63 email:-85 integer:-341 number:-159 boolean:241 choice:-59 multipleChoice:-85 multipleReference:475 list:38 keyValues:-126 date:-64 file:-55
type introVerb set multilineText:208 url:-98 email:-54 integer:-194 number:-198 boolean:-27 choice:334 reference:-210 multipleReference:-259 list:-124 keyValues:-53 date:111 file:-53
type introVerb setting text:101 multilineText:111 url:-43 number:-28 boolean:-79 choice:59 multipleChoice:-26 reference:25 multipleReference:-51 list:-38 keyValues:-24
type introVerb specify text:-280 multilineText:132 url:-32 integer:53 number:425 boolean:-83 choice:134 reference:-254 multipleReference:-60 list:-59 keyValues:-32 date:-31
type introVerb start text:-104 multilineText:-28 integer:-55 number:65 choice:131 reference:121 multipleReference:-39 list:-44
type introVerb update text:134 multilineText:-20 integer:-106 number:40 boolean:105 choice:-64 reference:-43
type introVerb use text:153 multilineText:271 url:-38 integer:140 number:-48 boolean:124 choice:-94 multipleChoice:-51 reference:-231 multipleReference:-54 list:-96 keyValues:-78 date:-30
type introVerb using text:102 multilineText:-71 integer:-87 number:-21 boolean:-91 reference:44 multipleReference:-31 list:-82 keyValues:312 date:-22
type labelCount 1 text:240 multilineText:-504 url:-325 email:-319 integer:-678 number:-477 boolean:-627 choice:-101 multipleChoice:-674 reference:-137 multipleReference:-347 list:-256 keyValues:-395 date:-439 file:-491
type labelCount 2 text:93 url:-651 email:-570 integer:-640 number:-529 boolean:-384 choice:-135 multipleChoice:114 reference:-397 multipleReference:-478 list:-208 keyValues:-288 date:-272 file:-360
type labelCount 3 text:-166 multilineText:-487 url:-406 email:-494 integer:-74 number:-312 boolean:173 choice:-331 multipleChoice:-145 reference:-384 multipleReference:-340 list:-711 keyValues:-406 date:-547 file:-203
type labelCount 4 text:-34 multilineText:-298 url:-195 email:-187 integer:77 number:52 boolean:319 choice:177 multipleChoice:-231 reference:-268 multipleReference:-540 list:-346 keyValues:-141 date:-34 file:-170
type labelCount 5 text:-335 multilineText:-95 url:121 email:-36 integer:-108 number:-181 boolean:541 choice:227 multipleChoice:-64 reference:-275 multipleReference:212 list:-128 keyValues:-85 date:-62 file:-29
type labelCount 6 text:-78 integer:20 boolean:275 reference:-76 multipleReference:-83
type labelFirst access text:143 boolean:29 choice:-22 multipleReference:-25 list:-28
type labelFirst accesskey text:106 choice:-24
type labelFirst account text:124 multilineText:-30 email:168 integer:-49 boolean:-35 choice:-23 reference:-90 multipleReference:-25 list:-28
type labelFirst acl text:-22 multilineText:105 boolean:-51 choice:-27 reference:97 file:-35
type labelFirst action text:-109 boolean:-119 choice:280 reference:98 multipleReference:-52
type labelFirst activate text:-81 boolean:231 choice:-77
type labelFirst active text:-59 integer:-21 boolean:215 choice:-142 reference:-26 date:86
type labelFirst add multilineText:-27 url:-37 integer:-56 number:20 boolean:-37 choice:-110 reference:-107 multipleReference:232 list:156
type labelFirst advanced text:-76 multilineText:117 integer:-22 boolean:-137 reference:162 multipleReference:-40 list:20 keyValues:-34 date:36
type labelFirst agent integer:20
type labelFirst aggregation text:-95 boolean:-37 choice:-81 reference:213
type labelFirst ai text:-49 multilineText:-31 integer:-24 boolean:-128 choice:-54 reference:407
type labelFirst alert text:-65 multilineText:-24 integer:-20 number:170 boolean:-41 choice:25 reference:-44
type labelFirst algorithm text:-131 choice:224
type labelFirst allow text:-68 integer:-27 boolean:371 choice:-54 reference:-66 multipleReference:-27 list:-42
type labelFirst allowed text:-45 email:-44 integer:-26 choice:-51 reference:-98 multipleReference:94 list:286
type labelFirst amount text:-69 integer:-66 number:382 boolean:-26 reference:-112
type labelFirst api text:101 multilineText:-137 integer:-29 boolean:144 choice:-53 reference:151 multipleReference:-28 list:-87
type labelFirst app text:-306 multilineText:-46 url:-27 integer:-24 number:-20 boolean:63 multipleChoice:-22 reference:198 multipleReference:-20 list:189 keyValues:-40 file:-20
type labelFirst application text:149 multilineText:-54 url:-22 integer:-45 number:-34 boolean:-98 choice:-189 multipleReference:321 list:-37 date:-22
type labelFirst applications reference:-21 multipleReference:76
type labelFirst apply text:-64 boolean:224 choice:-60 reference:-21 multipleReference:-22
type labelFirst assign text:-101 boolean:230 reference:-30 multipleReference:-26
type labelFirst assigned text:-89 boolean:-25 choice:-22 reference:150 multipleReference:131 list:-63
type labelFirst attach text:-34 multilineText:-21 boolean:217 reference:-34 file:-23
type labelFirst attribute text:115 reference:-78 list:-21
type labelFirst auth text:90 choice:-20 reference:-22
type labelFirst authentication multilineText:-20 choice:134 reference:-29 list:-34
type labelFirst auto text:148 multilineText:-26 boolean:-70 choice:61 multipleChoice:-21 reference:-21 list:-20 date:-28
type labelFirst automatic text:-119 boolean:270 reference:-48 multipleReference:-26
type labelFirst automatically text:-44 boolean:102 choice:-42
type labelFirst available text:-24 boolean:-160 choice:-42 reference:-29 multipleReference:388 list:-86
type labelFirst aws text:92 multilineText:-30 reference:-25
type labelFirst azure text:36 url:164 boolean:-20 reference:-22 multipleReference:-41
type labelFirst backup text:-28 choice:115 reference:-56
type labelFirst base text:109 multilineText:-31 url:32 integer:-26 number:230 boolean:-178 choice:-33 reference:-26 list:-30
type labelFirst batch boolean:-66 reference:45 date:127
type labelFirst bcc text:112 boolean:-48 reference:-24 multipleReference:-32 list:143
type labelFirst billing text:147 integer:-48 number:-26 boolean:-26 choice:-25 reference:34
type labelFirst bind text:-23 integer:23 boolean:78
type labelFirst bitbucket url:43
type labelFirst body text:163 multilineText:84 url:-21 integer:-45 number:-31 boolean:-98 choice:-83 reference:-64 multipleReference:-46 list:-58 keyValues:215
type labelFirst bot text:26
type labelFirst branch text:-41 multilineText:-53 boolean:-31 reference:-45 list:265 date:-24
type labelFirst bucket text:21
type labelFirst build text:292 integer:-60 number:-24 boolean:116 choice:-114 reference:-60 multipleReference:-39 keyValues:-32
type labelFirst ca text:-25 multilineText:75 choice:-20
type labelFirst campaign text:-114 multilineText:-35 integer:-23 number:-26 boolean:-63 choice:66 reference:282 multipleReference:-22 list:-31
type labelFirst capture boolean:-23 choice:114 reference:-23
type labelFirst category text:-220 boolean:-30 choice:289 reference:76
type labelFirst cc text:-78 multilineText:-26 boolean:82 choice:-41 reference:-79 multipleReference:-26 list:248
type labelFirst certificate text:-54 multilineText:-95 integer:-34 number:-24 boolean:-46 choice:478 reference:-146
type labelFirst chart text:145 multilineText:-46 integer:-22 number:-21 boolean:-253 reference:213 multipleReference:-20
type labelFirst city text:32
type labelFirst client text:135 multilineText:-108 url:-38 email:-20 integer:-53 number:-51 boolean:30 reference:241 multipleReference:-62 keyValues:-24 date:-28
type labelFirst cloud text:78 boolean:-32 reference:47
type labelFirst cluster text:166 url:-26 boolean:-22 choice:-269 reference:216
type labelFirst code text:82 multilineText:-78 boolean:104 choice:50 reference:-96
type labelFirst collection text:172 boolean:-64 choice:-133 reference:179 multipleReference:-45 list:-36
type labelFirst color text:113 boolean:-30 choice:-65 reference:68
type labelFirst column text:94 boolean:-29 choice:-45 reference:-201 multipleReference:196
type labelFirst command text:77 multilineText:145 integer:-44 boolean:-41 choice:-79 multipleChoice:-25 reference:-84 multipleReference:-39 list:198 keyValues:-68
type labelFirst company text:37 reference:36 multipleReference:-22
type labelFirst complete text:-243 multilineText:224 boolean:123 reference:-40
type labelFirst component text:-33 integer:-38 boolean:-39 choice:211 reference:-67
type labelFirst condition text:-27 choice:167 reference:-50
type labelFirst confirm text:151 multilineText:-85 email:33 boolean:-56
type labelFirst connect text:148 multilineText:-64 number:-29 boolean:-117 choice:-26 reference:184 multipleReference:-23 list:-29 keyValues:-24 date:-24
type labelFirst connector text:-73 multilineText:252 boolean:-96 choice:-89 reference:100 multipleReference:-51
type labelFirst container text:109 multilineText:-37 url:-34 integer:128 number:-39 boolean:-32 choice:-28 reference:-23 list:-34
type labelFirst content text:28 multilineText:53 choice:-117 reference:100
type labelFirst context integer:38
type labelFirst country text:70 boolean:-72 choice:-23 reference:-57 multipleReference:-24 list:191
type labelFirst cpu text:-38 integer:90
type labelFirst create text:-39 multilineText:-26 integer:88 number:-39 boolean:136 choice:-37 multipleReference:-42 list:-26 date:-26
type labelFirst criteria text:159 multilineText:-29 integer:-27 boolean:-37 choice:87 reference:-99
type labelFirst currency text:294 number:-23 boolean:-123 choice:-181 reference:191 multipleReference:-22 list:-28
type labelFirst custom text:-253 multilineText:123 integer:-47 number:-38 boolean:34 choice:-37 multipleChoice:-32 reference:-157 multipleReference:-142 list:90 keyValues:360
type labelFirst dashboard text:-111 multilineText:126 boolean:-30 choice:-21 reference:-31 multipleReference:125 list:-31
type labelFirst data text:-197 multilineText:-158 url:-85 email:-77 integer:-157 number:64 boolean:-188 choice:376 multipleChoice:-49 reference:46 list:33 keyValues:100 date:-23 file:-41
type labelFirst database text:-206 multilineText:-24 integer:257 number:-26 boolean:48 choice:-32 reference:-32 multipleReference:-27 list:-24
type labelFirst date text:55 boolean:-31 choice:-123 date:148
type labelFirst default text:100 multilineText:-41 url:-30 integer:-182 number:-59 boolean:-59 choice:-101 reference:174 multipleReference:203 list:26 keyValues:-22 date:-21
type labelFirst delete integer:-21 boolean:174 choice:-37 file:-22
type labelFirst dependency boolean:46 choice:-83 reference:97
type labelFirst deployment multilineText:-25 integer:-44 boolean:-51 choice:182 reference:-45 list:-33 keyValues:-38
type labelFirst description text:172 multilineText:-25 email:-20 integer:-20 number:-30 boolean:-36 choice:47 reference:-69
type labelFirst destination text:-133 url:-25 integer:-37 number:-27 boolean:-50 choice:278
type labelFirst direct text:-98 integer:-29 number:96 boolean:-42 choice:119
type labelFirst disable boolean:72
type labelFirst discount text:-98 number:183 boolean:-25 choice:-20
type labelFirst display text:196 integer:-23 number:-56 boolean:79 reference:-75
type labelFirst do text:-36 url:-21 integer:-22 choice:-67 reference:-42 multipleReference:46 list:159
type labelFirst docker text:119 multilineText:-24 boolean:20 choice:-78 reference:-35 multipleReference:-23 list:-41 keyValues:135 file:-35
type labelFirst document text:-77 multilineText:-66 url:-27 number:-56 boolean:79 choice:122 reference:171 multipleReference:-22 list:-35 keyValues:-22 date:-71 file:-31
type labelFirst domain text:127 boolean:-38 list:-20
type labelFirst driver text:-167 reference:226 keyValues:54
type labelFirst due text:-49 boolean:27 date:102
type labelFirst duration integer:52 number:-25
type labelFirst e-mail text:-112 email:129 choice:59
type labelFirst email text:-93 multilineText:122 url:-36 email:427 integer:-48 number:-44 boolean:-116 choice:-85 reference:-55 multipleReference:-24 list:-114 keyValues:-25 date:-22
type labelFirst enable text:-54 multilineText:-26 boolean:78 choice:-62 reference:188 multipleReference:-47
type labelFirst enabled multilineText:-25 integer:-21 boolean:266 choice:-65 reference:-91 multipleReference:87 list:-107
type labelFirst end text:-264 multilineText:-37 number:142 boolean:-43 choice:-27 reference:-39 date:373
type labelFirst endpoint text:-262 url:67 choice:287 reference:-28
type labelFirst enter text:47 boolean:-57 choice:66
type labelFirst entity boolean:-36 choice:219 reference:-170 multipleReference:-31
type labelFirst environment text:58 url:-20 boolean:-140 choice:-88 multipleChoice:-22 reference:-87 multipleReference:362 keyValues:35 date:-20
type labelFirst event multilineText:-56 integer:-28 number:-22 boolean:-102 choice:292 reference:-36 multipleReference:-44 list:-21 date:-20
type labelFirst exchange text:-33 number:118 boolean:-20
type labelFirst exclude integer:-27 boolean:-153 choice:-45 reference:157 multipleReference:-27 list:190 date:-31
type labelFirst execute text:-101 boolean:249 reference:-35
type labelFirst expense text:-24 multilineText:-20 email:72 integer:-46 number:-23 boolean:-130 choice:149 reference:40 multipleReference:33 list:-30
type labelFirst expire text:-106 integer:27 boolean:-60 choice:-22 reference:-40 date:226
type labelFirst export text:98 boolean:-25 reference:-48
type labelFirst external boolean:169 choice:-29 reference:-75
type labelFirst failure text:115 integer:46 number:-62 boolean:-78 choice:57 reference:-36
type labelFirst fetch text:-41 integer:107 boolean:-63 choice:-41 reference:-59 list:-22 date:129
type labelFirst field multilineText:-62 number:-23 boolean:-27 choice:191 reference:44 list:-35
type labelFirst file text:-115 choice:-43 multipleChoice:155 multipleReference:-59 list:-43 file:159
type labelFirst filter text:-135 multilineText:529 url:-33 integer:-55 number:-53 boolean:-214 choice:-222 multipleChoice:134 reference:50 multipleReference:-79 keyValues:-27 date:64
type labelFirst financial text:-30 multilineText:-20 boolean:-36 choice:-21 reference:188
type labelFirst first text:49 integer:121 boolean:-34 list:-56
type labelFirst fixed text:-74 integer:-22 number:-22 boolean:-64 choice:193 multipleReference:-43 date:79
type labelFirst folder text:163 boolean:-61 choice:-66 reference:77 multipleReference:-34 list:-32
type labelFirst font text:-74 integer:25 choice:90
type labelFirst footer text:43 multilineText:28
type labelFirst force boolean:63 choice:-20 reference:-23
type labelFirst form text:38 multilineText:90 boolean:-34 reference:-27
type labelFirst format text:44 choice:104 reference:-120
type labelFirst frequency text:-136 multilineText:-24 integer:-33 boolean:-27 choice:223 reference:30
type labelFirst from text:-43 multilineText:-132 url:297 email:312 number:-42 boolean:-82 choice:-23 multipleChoice:-24 reference:-169 multipleReference:-41 list:-101 date:22
type labelFirst full text:94 integer:58 number:-24 choice:20 reference:-29 multipleReference:-22
type labelFirst gateway text:29
type labelFirst git text:-69 multilineText:-37 url:216 integer:-37 number:-28 boolean:-59 choice:-88 reference:140 list:-31 keyValues:-27
type labelFirst github text:81 url:-20 integer:-26
type labelFirst google boolean:-38 reference:-20 multipleReference:70
type labelFirst grant boolean:-119 choice:-100 multipleChoice:400 multipleReference:-48 list:-30
type labelFirst group text:195 multilineText:-28 url:-35 integer:-119 number:-26 choice:-161 multipleChoice:-27 reference:194 list:86
type labelFirst header text:178 number:-38 reference:-53
type labelFirst headers text:-32 multilineText:94 integer:-29 boolean:-38 multipleReference:-31 list:-70 keyValues:162
type labelFirst health text:-128 multilineText:169 integer:82 boolean:-57 reference:-34
type labelFirst hide text:-234 integer:-77 boolean:205 choice:297 reference:-38 multipleReference:-29 list:-29
type labelFirst home text:122 url:71 boolean:-34 choice:-28 reference:-33 multipleReference:-22
type labelFirst host text:137 url:-26 integer:107 boolean:-38 choice:-108 reference:-171 multipleReference:-41 list:236
type labelFirst html text:-28 multilineText:56
type labelFirst http text:72 multilineText:-29 url:82 integer:80 reference:-87
type labelFirst https text:-129 multilineText:-35 url:80 number:-44 boolean:335 choice:-24 reference:-39
type labelFirst id text:-117 multilineText:-53 integer:-83 number:-40 boolean:-83 choice:213 reference:103 multipleReference:-26 list:-28
type labelFirst identifier text:-265 reference:316 list:-21
type labelFirst idle text:62 integer:-54
type labelFirst image text:315 multilineText:-30 integer:-118 number:-42 boolean:-78 choice:-207 multipleReference:-47 file:249
type labelFirst import text:-37 boolean:-60 choice:-33 reference:191
type labelFirst include text:-154 multilineText:-38 email:-34 integer:-45 boolean:359 choice:22 multipleChoice:-22 reference:-66 multipleReference:-58 list:120 keyValues:-26
type labelFirst inclusive text:-53 boolean:131 choice:-97 reference:123 list:-23
type labelFirst input text:70 multilineText:275 choice:-145 reference:-94 keyValues:-30
type labelFirst instance text:126 choice:-56 reference:-20
type labelFirst instructions text:108 choice:-24
type labelFirst invoice text:-68 multilineText:-56 integer:112 number:-28 boolean:82 choice:39 reference:-68 multipleReference:-36 date:53
type labelFirst ip text:141 url:-26 email:-26 integer:-42
type labelFirst is text:-209 multilineText:-35 url:-33 boolean:559 choice:-94 reference:-116 multipleReference:-35 list:-25
type labelFirst issuer text:-58 url:74
type labelFirst item boolean:-44 choice:63 reference:114 multipleReference:-32 list:-23
type labelFirst job reference:30
type labelFirst json text:-51 multilineText:67 choice:-31 file:75
type labelFirst jwt text:43 integer:77 list:-44
type labelFirst key choice:-31 reference:37
type labelFirst knowledge reference:68 multipleReference:-31
type labelFirst label text:-106 multilineText:-26 boolean:-81 choice:-75 multipleChoice:-22 multipleReference:-36 list:25 keyValues:342
type labelFirst labels text:-45 multilineText:-20 list:-44 keyValues:184
type labelFirst layout text:74 boolean:-48 choice:53 reference:-62
type labelFirst ldap text:83 integer:-26 boolean:-21
type labelFirst limit text:276 multilineText:-52 integer:-185 number:-72 boolean:-95 choice:222
type labelFirst list text:70 integer:-57 boolean:-149 choice:110 multipleReference:-57 list:104
type labelFirst local text:39 email:-34 integer:-20 list:51
type labelFirst location text:-24 boolean:-38 reference:155
type labelFirst lock boolean:-114 choice:162
type labelFirst login text:155 integer:-23 boolean:-46 choice:68 reference:-137
type labelFirst logo text:-42 url:122 boolean:-21
type labelFirst lookup text:-187 integer:-36 choice:241
type labelFirst manual boolean:116 reference:-69
type labelFirst mark text:-127 boolean:335 choice:-57 reference:-52
type labelFirst match text:33 multilineText:-26 boolean:-128 choice:48 multipleChoice:-23 multipleReference:-28 list:166
type labelFirst max text:-142 multilineText:-25 url:-24 integer:331 number:208 boolean:-126 choice:-28 multipleChoice:-30 reference:-50 multipleReference:-75 list:-60 date:-35
type labelFirst maximum text:-106 integer:277 number:71 boolean:-46 choice:-62 list:-33 keyValues:-30 date:-23
type labelFirst member list:73
type labelFirst memory text:-84 boolean:172
type labelFirst menu text:-133 choice:215 reference:-26
type labelFirst message text:406 multilineText:-366 integer:79 number:-55 boolean:-49 choice:145 multipleChoice:-23 reference:-50 multipleReference:-22 list:-32 keyValues:-26
type labelFirst messages multilineText:292 integer:-112 boolean:-25 list:-81 keyValues:-35
type labelFirst metadata text:-61 url:59 integer:27 boolean:-41 choice:122 reference:-49 keyValues:-21
type labelFirst method text:40 multilineText:-21 reference:-28
type labelFirst metric text:-37 multilineText:-24 integer:-26 reference:51 multipleReference:130
type labelFirst metrics text:108 multilineText:-35 integer:-21 choice:-24 reference:-41 multipleReference:-46 list:119
type labelFirst min text:-114 integer:84 number:147
type labelFirst minimum text:-76 integer:-100 number:194 boolean:-21 choice:126 reference:-25
type labelFirst mobile text:-109 boolean:171 reference:-20
type labelFirst mode choice:50 reference:-33
type labelFirst model text:116 multilineText:-20 url:-20 integer:-21 boolean:-32 choice:-124 reference:108
type labelFirst mount text:74 boolean:-20
type labelFirst name text:210 choice:-30 reference:-169 list:61
type labelFirst namespace text:53
type labelFirst network text:-98 multilineText:-21 integer:195 boolean:-43 multipleReference:-57 list:110
type labelFirst new text:74 multilineText:-23 integer:94 number:-48 choice:-46 reference:35 list:-21 keyValues:-26
type labelFirst no text:-24 multilineText:-36 email:-28 integer:68 number:-62 boolean:33 reference:79 multipleReference:-31 keyValues:-22
type labelFirst node text:-199 url:-28 integer:34 boolean:181 choice:-48 reference:56 multipleReference:-28 list:-20 keyValues:122
type labelFirst notes text:29
type labelFirst notification text:155 email:-47 boolean:-36 reference:-81 list:46
type labelFirst number text:-120 multilineText:-24 integer:322 number:-95 boolean:-197 choice:90 reference:186 multipleReference:-40 list:-37
type labelFirst oauth list:46
type labelFirst offset text:-43 integer:172 number:-45 boolean:-28 choice:68 reference:-111
type labelFirst on text:-162 multilineText:318 url:-23 boolean:-137 choice:139 list:-23
type labelFirst operation choice:-20 reference:40
type labelFirst operator text:-123 boolean:-33 choice:307 reference:-92
type labelFirst optional boolean:56
type labelFirst order text:144 multilineText:-38 url:-20 integer:500 number:-45 boolean:-97 choice:-191 reference:-121 multipleReference:-72 list:-59
type labelFirst org text:140 integer:-57 number:-23 boolean:-105 choice:211 reference:-64 multipleReference:-32 list:-33 keyValues:-20
type labelFirst organisation text:-70 integer:-31 number:-29 boolean:-113 choice:159 reference:30 multipleReference:132
type labelFirst organization text:191 multilineText:-28 integer:-27 number:-36 boolean:-85 choice:-74 reference:89 multipleReference:60 list:-36
type labelFirst other text:181 multilineText:-28 choice:-37 multipleReference:-39 list:56 keyValues:-40
type labelFirst output boolean:-26 choice:101 reference:-42
type labelFirst override text:130 boolean:-72 choice:-21
type labelFirst page text:-62 integer:-31 boolean:-38 reference:153
type labelFirst paid text:64 multilineText:130 url:-26 integer:-23 number:-21 boolean:-106 choice:96 reference:-38 list:-23 date:-25
type labelFirst parallelism text:-290 integer:402 number:-20 choice:-26
type labelFirst parameters text:152 multilineText:-60 choice:-70 multipleReference:-30 list:113 keyValues:-38
type labelFirst parent text:84 integer:-27 number:-39 boolean:-76 choice:-47 reference:-62 multipleReference:225
type labelFirst partition text:-184 integer:28 choice:249
type labelFirst pass text:-85 integer:-47 number:157 boolean:82 choice:-24 reference:-25 keyValues:-22
type labelFirst password text:208 multilineText:-31 integer:-42 choice:-153 multipleChoice:221 reference:-20 multipleReference:-52 list:-28
type labelFirst path text:27 url:-28 boolean:-21 choice:-20 list:160
type labelFirst payload text:-212 multilineText:407 integer:-27 choice:-62 reference:-30 list:93
type labelFirst payment text:431 multilineText:-48 url:-23 integer:-133 number:-34 boolean:-79 choice:-182 reference:146 multipleReference:-40 list:-23 keyValues:-27
type labelFirst per text:-125 integer:-74 number:193 boolean:53
type labelFirst period text:190 integer:-161 number:-50 boolean:-21 choice:-126 reference:165 multipleReference:79
type labelFirst permission text:146 multilineText:-20 integer:-42 number:-22 boolean:-20 choice:119 reference:-63 multipleReference:-47 list:-20
type labelFirst personal text:41
type labelFirst phone text:101 integer:-27 boolean:-23 reference:-30
type labelFirst pipeline text:42 reference:-26
type labelFirst port text:-211 multilineText:-33 integer:246 number:-77 boolean:-57 choice:-42 reference:-30 multipleReference:-21 list:134 keyValues:142
type labelFirst prefix text:251 integer:-27 choice:-39 reference:-99
type labelFirst preview text:-37 url:24 boolean:101 choice:-30 reference:-39
type labelFirst private text:-61 multilineText:353 integer:-42 boolean:-123 choice:-26 reference:77 multipleReference:-29 list:-25
type labelFirst process text:-49 choice:105
type labelFirst product boolean:-21 choice:-48 multipleReference:78
type labelFirst profile text:-55 boolean:-43 choice:-62 reference:46 multipleReference:-37 file:228
type labelFirst program multilineText:-27 number:-28 boolean:-84 choice:123 reference:67
type labelFirst project text:82 multilineText:-28 integer:-22 number:-65 boolean:-151 choice:-127 reference:433 multipleReference:-26 list:-27
type labelFirst projects multipleReference:40
type labelFirst prometheus text:-139 multilineText:126 url:225 integer:-28 choice:-72 reference:-22 list:-47
type labelFirst property text:26 boolean:-83 choice:125 list:-22
type labelFirst protocol text:-21 choice:73 reference:-38
type labelFirst provider text:77 multilineText:34 choice:-73 reference:26
type labelFirst proxy text:130 url:-45 email:-33 integer:-20 boolean:101 choice:-46 list:-36
type labelFirst public text:166 multilineText:-31 url:25 number:-30 boolean:126 choice:-27 reference:-127
type labelFirst publish text:152 integer:20 boolean:-150 choice:-29
type labelFirst quantity text:-142 integer:105 number:148 boolean:-30 reference:-29
type labelFirst query text:37 url:-24 integer:96 number:-23 boolean:-84 choice:20 reference:-49 multipleReference:-21 list:-35 keyValues:-34
type labelFirst queue text:46
type labelFirst range text:-123 multilineText:-60 url:-20 integer:370 number:231 boolean:-258 choice:-77 reference:109 multipleReference:-62 list:-49 date:-27
type labelFirst read text:-45 boolean:72
type labelFirst recipients text:-69 email:99 boolean:-22 choice:-45 reference:21 multipleReference:90 list:-25
type labelFirst record multilineText:-24 integer:-26 boolean:236 choice:-109 multipleReference:-27 list:-21
type labelFirst recurring text:156 reference:-29 multipleReference:-25 list:-50
type labelFirst redirect multilineText:-59 url:-78 integer:-52 number:-22 boolean:-49 choice:-27 reference:-46 multipleReference:-31 list:450 keyValues:-28
type labelFirst refresh text:65 integer:39 number:-40 boolean:-24
type labelFirst regex text:31
type labelFirst region text:44 choice:-46 reference:32
type labelFirst register boolean:135 choice:-60
type labelFirst registry multilineText:-59 url:172 choice:-117 reference:124 multipleReference:-38
type labelFirst remote text:40 multilineText:-26 url:53 reference:-33
type labelFirst report text:-56 integer:-26 number:-34 boolean:158 choice:108 reference:-125 multipleReference:-27 date:53
type labelFirst repository text:149 multilineText:-37 boolean:-45 choice:-38
type labelFirst request text:142 multilineText:22 integer:-95 number:-26
type labelFirst require text:-52 boolean:73
type labelFirst required text:-46 multilineText:-23 number:-22 boolean:54 choice:-23 multipleReference:114 list:31
type labelFirst resource text:161 multilineText:-25 url:-33 integer:-27 boolean:-95 choice:-93 reference:-119 multipleReference:325 list:-45 date:-28
type labelFirst response text:-39 multilineText:87 reference:-41
type labelFirst retention text:-29 integer:125 boolean:-58
type labelFirst return text:-74 url:58 boolean:97
type labelFirst role text:43 choice:-71 reference:67
type labelFirst roles text:117 choice:-29 multipleReference:38 list:-71
type labelFirst round text:-207 integer:324 number:-63 boolean:157 choice:-30 reference:-158
type labelFirst routing text:39 multilineText:-25
type labelFirst rule text:-216 multilineText:281 url:-26 integer:-43 number:-37 boolean:-82 choice:123 reference:64 list:-32
type labelFirst run boolean:-226 choice:210 reference:35
type labelFirst saml multilineText:-21 url:40 boolean:-89 list:-39 keyValues:158
type labelFirst save text:-20 integer:-21 boolean:129 reference:-33
type labelFirst schedule text:245 multilineText:-29 integer:-51 boolean:-68 choice:-20 reference:-30
type labelFirst schema text:-206 multilineText:404 number:-23 boolean:-27 choice:-26 reference:-56
type labelFirst scope choice:94 reference:-86
type labelFirst scopes text:-86 integer:-20 boolean:-47 choice:-183 multipleChoice:181 reference:-42 multipleReference:-59 list:314 keyValues:-29
type labelFirst search text:-48 multilineText:-42 integer:-45 boolean:-24 choice:-151 multipleChoice:-23 reference:342 list:-34 date:-26
type labelFirst searchable text:-82 boolean:184
type labelFirst secret text:163 multilineText:-28 reference:-48
type labelFirst security text:-55 boolean:-26 choice:52 reference:69
type labelFirst segment text:-94 integer:154 number:-20 boolean:-92 choice:181 reference:-33
type labelFirst select text:-167 multilineText:-42 boolean:-173 multipleChoice:-23 reference:259 multipleReference:34 file:168
type labelFirst send text:-183 email:-32 integer:288 number:-34 multipleChoice:100 reference:-66 multipleReference:33 list:-43
type labelFirst sender text:26
type labelFirst separator text:179 integer:-20 boolean:-70 choice:115 reference:-48 multipleReference:-20 list:-48
type labelFirst server text:45 url:304 email:-37 integer:-25 boolean:-24 choice:-23 list:-152
type labelFirst service text:-95 multilineText:248 url:-28 email:-31 integer:-55 number:-21 boolean:-82 choice:63 reference:163 multipleReference:-37 list:-47 file:-30
type labelFirst session text:-68 integer:91
type labelFirst set text:-48 multilineText:-25 boolean:-67 keyValues:216
type labelFirst severity text:216 boolean:-60 choice:-25 reference:29 multipleReference:-37
type labelFirst share boolean:65
type labelFirst show text:-135 integer:-21 boolean:402 choice:31 reference:-25 list:-28 keyValues:-34 date:-95
type labelFirst signing text:-100 multilineText:112
type labelFirst site url:25
type labelFirst skip text:-148 multilineText:-47 integer:-66 number:-55 boolean:465 choice:-204 multipleChoice:-28 reference:-66 multipleReference:49 list:182
type labelFirst slack text:47
type labelFirst source text:194 boolean:-146 choice:-32 reference:108 multipleReference:-26
type labelFirst sql text:-159 multilineText:390 integer:-25 number:-31 boolean:-41 choice:-33 reference:-27
type labelFirst ssh text:-159 multilineText:440 url:-38 integer:-57 boolean:-57 choice:-80 multipleChoice:-28 reference:104 multipleReference:-73 list:-69 keyValues:-27
type labelFirst ssl text:46 multilineText:-51 choice:-43 multipleChoice:130
type labelFirst stale boolean:35 choice:85 reference:-75 multipleReference:-20
type labelFirst start text:-190 multilineText:-35 url:-24 number:131 reference:-46 multipleReference:-46 date:201
type labelFirst state text:126 integer:-41 boolean:-67 choice:129 reference:-57 list:-38
type labelFirst status text:-275 integer:151 boolean:166 choice:-199 reference:215 multipleReference:-33 list:-27
type labelFirst strategy text:-207 choice:-47 reference:303
type labelFirst street text:-35 boolean:178 choice:-60
type labelFirst subject text:168 boolean:-31 choice:-20 reference:-59
type labelFirst subscription text:42
type labelFirst sync text:-139 integer:207
type labelFirst system text:-49 email:159
type labelFirst table text:-352 multilineText:25 integer:549 number:-21 boolean:-38 choice:-38 reference:-35
type labelFirst tags text:-113 multilineText:-36 url:-26 email:-37 integer:-39 number:-38 boolean:-48 choice:-72 reference:-30 multipleReference:206 list:77 keyValues:115
type labelFirst target text:43 integer:-44 number:200 boolean:-207 choice:138 reference:78 multipleReference:-30 list:-70
type labelFirst task text:43 multilineText:-35 url:-28 integer:-83 number:117 boolean:-58 choice:-41 reference:88
type labelFirst tax text:-88 multilineText:-30 number:135 boolean:-24 choice:-123 reference:201 multipleReference:-20 list:-26 date:-25
type labelFirst team text:-22 boolean:-20 choice:-26 reference:41 multipleReference:163 list:-98
type labelFirst template text:-87 multilineText:-54 boolean:-50 choice:105 reference:221 multipleReference:-23 list:-24
type labelFirst terms text:129 multilineText:118 url:-79 integer:-38 boolean:-62 choice:-64
type labelFirst test multilineText:-48 boolean:176 choice:-75 reference:-34
type labelFirst text text:111 multilineText:64 boolean:-71 reference:-27
type labelFirst theme text:-26 boolean:-34 choice:174 reference:-83
type labelFirst threshold text:-32 integer:-81 number:146 boolean:98 choice:-33 reference:-129
type labelFirst time text:55 integer:-32 choice:-60 reference:-20 date:137
type labelFirst timeout text:-187 integer:77 number:-75 boolean:316 date:-22
type labelFirst title text:42
type labelFirst tls text:-260 multilineText:406 boolean:67 choice:-75 reference:-54
type labelFirst to text:171 multilineText:-40 url:265 email:-56 number:-24 boolean:-38 choice:-101 reference:-98 multipleReference:-43 list:-56
type labelFirst token text:-97 multilineText:-93 integer:71 boolean:-29 choice:161 reference:-60 multipleReference:-33 list:74
type labelFirst top text:93 boolean:-20 choice:-71
type labelFirst topic multilineText:-29 url:-26 integer:-29 boolean:-39 choice:-53 reference:254 list:-23
type labelFirst track boolean:72
type labelFirst transaction text:139 choice:-36 reference:-20
type labelFirst trigger text:-348 multilineText:-87 url:-25 integer:-51 number:-50 boolean:-253 choice:594 multipleChoice:385 reference:-138 multipleReference:-42 list:-80 keyValues:-26
type labelFirst ttl text:35
type labelFirst type text:-47 boolean:-28 choice:272 reference:-154 multipleReference:-24
type labelFirst update text:-44 multilineText:208 integer:-46 number:-25 boolean:166 choice:-176 multipleChoice:-24 reference:-78 multipleReference:-73 list:-37 keyValues:160
type labelFirst upload boolean:-64 choice:99 reference:-116 file:138
type labelFirst url text:-90 multilineText:-27 url:392 integer:-35 number:-35 boolean:-69 choice:-22
type labelFirst usage choice:111 reference:-26
type labelFirst use text:-102 multilineText:-33 integer:-38 boolean:71 choice:195 list:-24
type labelFirst user text:136 multilineText:27 email:-58 integer:-66 number:-21 boolean:100 choice:-78 multipleChoice:-33 reference:171 multipleReference:-32 list:-114 keyValues:-32 date:-24 file:-26
type labelFirst username text:166 choice:-24 reference:-43 list:-29
type labelFirst validation text:-146 boolean:-33 choice:232 reference:21
type labelFirst value text:96 multilineText:-43 url:-27 email:223 integer:-28 choice:-114 list:-36 keyValues:-22 date:-27
type labelFirst values text:-20 choice:240 reference:-84 multipleReference:-52 date:-22
type labelFirst vat text:207 integer:-91 number:-29 boolean:-49
type labelFirst vendor text:204 multilineText:-47 url:-21 integer:-48 number:-39 boolean:-86 choice:-98 reference:208 multipleReference:-26
type labelFirst verify text:36 multilineText:-44 boolean:75 choice:-22
type labelFirst version text:68 multilineText:-24 integer:-22 boolean:88 choice:-26 reference:-55
type labelFirst view text:-70 choice:135
type labelFirst virtual text:24
type labelFirst visibility text:-81 multilineText:-50 number:-35 boolean:-27 choice:402 reference:-128 multipleReference:-23 list:-35 date:-21
type labelFirst web integer:-92 number:-20 boolean:-34 choice:271 reference:-102
type labelFirst webhook text:29 url:110 choice:-27 list:-30
type labelFirst when text:111 integer:-35 boolean:-24 reference:-22
type labelFirst workspace text:49
type labelFirst x.509 text:-28 multilineText:97 choice:-29
type labelFirst yaml text:-41 multilineText:142 boolean:-72 choice:-50 reference:-37 file:83
type labelFirstClass aimless text:66 multilineText:101 url:251 email:95 integer:-179 number:-151 boolean:-272 choice:221 multipleChoice:-166 reference:-570 multipleReference:-227 list:-149 keyValues:-149 date:63 file:-98
type labelFirstClass be text:-209 multilineText:-35 url:-33 boolean:559 choice:-94 reference:-116 multipleReference:-35 list:-25
type labelFirstClass beforePlace text:-72 multilineText:264 url:204 email:-71 integer:-87 number:-56 boolean:-234 multipleChoice:-26 reference:-42 multipleReference:61 list:-101 keyValues:-32
type labelFirstClass button text:142 multilineText:-105 email:30 integer:-32 number:-50 boolean:317 choice:-89 reference:-102 multipleReference:-39 list:-31
type labelFirstClass check text:177 multilineText:-184 email:28 integer:-65 number:-54 boolean:328 choice:-33 reference:-108 multipleReference:-23 list:-32
type labelFirstClass checkingHeading text:122 multilineText:-134 url:-46 email:-32 integer:-153 number:-52 choice:238 multipleChoice:130 reference:-85 multipleReference:-115 keyValues:-32 date:-40
type labelFirstClass condition text:112 integer:-35 boolean:-21
type labelFirstClass configure text:-328 multilineText:242 url:-24 integer:-132 number:-67 boolean:164 multipleChoice:-40 reference:-130 multipleReference:38 list:-70 keyValues:361 date:-22 file:-37
type labelFirstClass consoleNoun text:-46 url:-102 email:117 integer:-73 number:-47 boolean:-31 choice:-44 multipleChoice:-22 reference:23 multipleReference:82 list:117 keyValues:-51 date:-25 file:-24
type labelFirstClass contrast text:-261 multilineText:-189 url:-172 email:-140 integer:112 number:385 boolean:-228 choice:-144 multipleChoice:-189 reference:-265 multipleReference:-270 list:-140 keyValues:-278 date:209 file:-92
type labelFirstClass dateNoun text:121 multilineText:-20 integer:-32 boolean:-44 choice:-51 reference:-33 keyValues:-27 date:144
type labelFirstClass defaultHeader text:100 multilineText:-41 url:-30 integer:-182 number:-59 boolean:-59 choice:-101 reference:174 multipleReference:203 list:26 keyValues:-22 date:-21
type labelFirstClass descriptionHeader text:190 multilineText:140 url:48 email:169 integer:-83 number:-87 boolean:-256 choice:298 multipleChoice:-21 reference:-162 multipleReference:-126 list:-147 keyValues:-50 date:-60 file:-24
type labelFirstClass determiner text:-52 multilineText:39 url:-26 email:-25 integer:22 number:-84 boolean:27 choice:-119 multipleChoice:-42 reference:-124 multipleReference:-165 list:51 keyValues:323 date:-37 file:-25
type labelFirstClass display text:64 multilineText:-28 integer:-46 number:-66 boolean:425 choice:20 reference:-91 multipleReference:-35 list:-40 keyValues:-37 date:-99
type labelFirstClass durationNoun text:258 multilineText:-96 url:-40 email:-29 integer:-205 number:-238 boolean:187 choice:-24 multipleChoice:-38 reference:133 multipleReference:38 list:-90 keyValues:-63 date:94 file:-24
type labelFirstClass edition text:192 multilineText:-34 integer:-48 number:-41 boolean:41 choice:-97 reference:76 multipleReference:-25
type labelFirstClass emailNoun text:-212 multilineText:133 url:-41 email:507 integer:-84 number:-48 boolean:-153 choice:-40 reference:-61 multipleReference:-37 list:-53 keyValues:-27 date:-27
type labelFirstClass enter text:33 multilineText:312 url:-92 email:-41 integer:-144 number:-74 boolean:127 choice:156 multipleChoice:-64 reference:-672 multipleReference:107 list:123 keyValues:118 date:-56 file:-36
type labelFirstClass fieldNoun text:146 multilineText:161 url:-31 integer:-73 number:-43 boolean:-154 choice:122 reference:-69 multipleReference:-56 list:-95 file:-20
type labelFirstClass fileNoun text:159 multilineText:-118 url:88 email:-24 integer:-150 number:-112 boolean:-119 choice:-49 multipleChoice:117 multipleReference:-153 list:-101 keyValues:-48 date:-97 file:441
type labelFirstClass fillingVerb text:-183 multilineText:176 url:-43 email:-30 integer:-54 number:-60 boolean:-335 choice:292 multipleChoice:-56 multipleReference:-49 list:-55 keyValues:-60 date:-39 file:280
type labelFirstClass followUp text:-45 boolean:72
type labelFirstClass formNoun text:-63 multilineText:75 url:-20 email:-21 integer:-45 number:-22 boolean:-74 reference:74 multipleReference:137 list:-24
type labelFirstClass formatHeader text:50 choice:109 reference:-126
type labelFirstClass genericHeading text:-142 multilineText:214 url:-85 email:-43 integer:165 number:-70 choice:-140 multipleChoice:-49 reference:-160 multipleReference:119 list:123 keyValues:-84 date:-52 file:-26
type labelFirstClass groupNoun text:79 multilineText:-23 url:-56 integer:-146 number:-46 boolean:-51 multipleChoice:-42 reference:339 multipleReference:-65 list:181 keyValues:-72
type labelFirstClass headingVerb text:-230 multilineText:-292 url:-209 email:-123 integer:-179 number:-166 boolean:289 choice:66 multipleChoice:163 reference:-139 multipleReference:-76 list:-293 keyValues:99 file:-44
type labelFirstClass hostNoun text:619 multilineText:-57 url:211 email:-76 number:-51 boolean:-126 choice:-164 multipleChoice:-20 reference:-216 multipleReference:-89 list:137 keyValues:-21 date:-36
type labelFirstClass inputNoun text:-77 multilineText:61 url:-141 email:94 integer:-256 number:-41 boolean:-436 choice:362 multipleChoice:-98 multipleReference:-141 list:-55 keyValues:34 date:-87 file:-62
type labelFirstClass interfaceNoun text:-95 multilineText:126 boolean:-51 choice:-47 multipleReference:107 list:-30
type labelFirstClass kindNoun text:-182 multilineText:-79 url:-85 email:-37 integer:91 number:-111 boolean:-109 choice:545 multipleChoice:-38 reference:-172 multipleReference:-110 list:-120 keyValues:-83 date:-40 file:-45
type labelFirstClass labelHeader text:190 multilineText:214 url:-41 email:-22 integer:-115 number:85 boolean:-169 choice:116 multipleChoice:-28 reference:-214 multipleReference:-87 list:-36 keyValues:-36 date:-24 file:-22
type labelFirstClass limitsHeader text:-202 multilineText:-63 url:-21 integer:360 number:226 boolean:-286 choice:-83 reference:95 multipleReference:-87 list:107 date:-27
type labelFirstClass lookalike text:-56 multilineText:-89 integer:-187 number:-45 boolean:-139 choice:-103 multipleChoice:20 reference:285 multipleReference:169 list:132 keyValues:-33
type labelFirstClass make text:27 url:-138 email:-61 integer:-85 number:-68 boolean:244 choice:-524 multipleChoice:-115 reference:170 multipleReference:-78 list:-35 keyValues:173 date:54 file:-59
type labelFirstClass manipulate text:-170 multilineText:-81 url:-24 integer:-78 number:-43 boolean:241 choice:99 multipleChoice:-24 reference:176 multipleReference:-47 list:-36 keyValues:-27 file:-30
type labelFirstClass menuNoun text:-83 multilineText:-87 url:-24 integer:-94 number:-28 boolean:-358 choice:250 multipleChoice:-29 reference:212 multipleReference:-33 list:51 keyValues:-49 date:-22 file:157
type labelFirstClass multilineNoun text:-327 multilineText:1113 url:-115 email:-104 integer:-52 number:-245 boolean:-206 choice:216 multipleChoice:-101 reference:-273 multipleReference:-274 list:-203 keyValues:-71 date:-121 file:85
type labelFirstClass navigate text:311 multilineText:-41 url:36 integer:-93 number:-25 boolean:63 multipleChoice:-26 reference:69 multipleReference:-170 list:-120
type labelFirstClass negation text:-92 multilineText:-74 url:-30 email:-35 integer:-37 number:-92 boolean:524 choice:-41 multipleChoice:-20 reference:20 multipleReference:-70 list:-36 keyValues:-33 date:-31
type labelFirstClass numberNoun text:-743 multilineText:-289 url:-152 email:-112 integer:1068 number:614 boolean:-514 choice:-193 multipleChoice:-111 reference:-322 multipleReference:-185 list:-198 keyValues:179 date:-186 file:-65
type labelFirstClass obligation text:-64 multilineText:-24 number:-24 boolean:103 choice:-26 reference:-21 multipleReference:113 list:26
type labelFirstClass off text:-43 multilineText:-35 email:-28 integer:57 number:-60 boolean:108 reference:78 multipleReference:-31 keyValues:-26
type labelFirstClass on text:-307 multilineText:240 url:-53 integer:-81 number:-41 boolean:424 choice:-159 multipleChoice:-21 reference:175 list:-178 keyValues:-28 date:52
type labelFirstClass opener text:-101 multilineText:-124 url:212 email:-80 integer:58 number:55 boolean:158 choice:-164 multipleChoice:-53 reference:-191 list:-104 keyValues:-56 date:195 file:-27
type labelFirstClass openingVerb text:-80 multilineText:-194 url:-92 email:-42 integer:91 boolean:55 choice:-170 multipleChoice:-60 reference:211 multipleReference:114 list:59 keyValues:-103 date:100 file:-41
type labelFirstClass optionNoun text:278 multilineText:-115 url:-36 email:208 integer:-57 number:-35 boolean:-59 choice:77 multipleChoice:-36 reference:-153 multipleReference:-92 keyValues:-74 date:-63
type labelFirstClass optionalHeader boolean:56
type labelFirstClass optionsHeader text:-103 multilineText:-23 email:-52 integer:-51 number:-24 boolean:-210 multipleChoice:226 reference:-212 multipleReference:224 list:247 keyValues:-29 date:-44
type labelFirstClass otherHeader text:81 multilineText:-131 url:-230 email:-209 integer:-76 number:-393 boolean:-453 choice:111 multipleChoice:31 reference:28 multipleReference:102 keyValues:107 date:-208 file:-79
type labelFirstClass pairNoun text:-453 email:-48 integer:-74 number:-67 boolean:-234 choice:-54 multipleChoice:-44 reference:-92 multipleReference:72 keyValues:793 date:-52 file:-20
type labelFirstClass place text:35 multilineText:57 url:-106 email:-41 integer:-168 number:-122 choice:59 multipleChoice:-69 reference:142 multipleReference:328 list:-136 keyValues:51 date:-37 file:-31
type labelFirstClass plainNoun text:652 multilineText:-142 url:-159 email:-186 integer:-71 number:-245 boolean:-110 choice:-165 multipleChoice:-126 multipleReference:-198 list:84 keyValues:137 date:-150 file:-106
type labelFirstClass pointer text:-265 multilineText:23 integer:492 number:-27 boolean:-192 choice:61 reference:-48 multipleReference:-59 list:78
type labelFirstClass preposition text:-241 multilineText:239 url:401 email:209 integer:-225 boolean:-113 choice:-370 multipleChoice:-51 reference:-384 multipleReference:-121 list:-88 keyValues:-58 date:252 file:-32
type labelFirstClass remark text:38 boolean:-34 choice:65 reference:-33 list:-27
type labelFirstClass requiredHeader text:69 multilineText:-28 number:-26 boolean:50 choice:-26 reference:-22 multipleReference:113 list:26 file:-62
type labelFirstClass secretNoun text:362 multilineText:-173 url:-28 number:-37 boolean:-68 choice:-50 multipleChoice:190 reference:-61 multipleReference:-97 list:25 keyValues:-33 date:-25
type labelFirstClass select text:-204 multilineText:-43 integer:-26 boolean:-185 choice:-101 multipleChoice:-28 reference:407 multipleReference:31 file:165
type labelFirstClass slugEnd text:148 multilineText:24 url:428 email:237 integer:-76 number:-112 boolean:-407 choice:-66 multipleChoice:-44 reference:-334 multipleReference:-99 list:-44 keyValues:-45 file:-25
type labelFirstClass slugVerb text:-198 url:-55 number:-38 boolean:55 choice:-100 multipleChoice:-33 reference:-260 multipleReference:149 list:108 keyValues:169 date:-41 file:122
type labelFirstClass softener text:-75 multilineText:-35 integer:-29 number:-28 boolean:222 choice:-53 reference:-26 multipleReference:108 keyValues:-31
type labelFirstClass structural text:-122 multilineText:320 url:-50 email:-33 integer:-35 number:-49 boolean:-185 choice:137 multipleChoice:-32 reference:-31 multipleReference:-35 list:69 keyValues:-48 date:-20
type labelFirstClass submitVerb multilineText:-167 url:-55 number:-47 boolean:395 choice:-210 multipleChoice:-20 reference:-164 multipleReference:171 list:93 keyValues:-34 date:-41 file:-21
type labelFirstClass switchEffect text:-626 multilineText:-419 url:-166 email:-155 integer:-229 number:-390 boolean:1706 choice:234 multipleChoice:-109 reference:-426 multipleReference:-375 list:22 keyValues:-206 date:-269 file:-83
type labelFirstClass switchOff boolean:72
type labelFirstClass switchOn text:160 multilineText:-67 url:-23 integer:-72 number:-42 boolean:508 choice:-233 multipleChoice:-22 reference:80 multipleReference:-115 list:-48
type labelFirstClass titleNoun text:149 integer:-24 boolean:-35 choice:93 reference:-65 multipleReference:-48 list:70 keyValues:-53
type labelFirstClass trialVerb text:389 multilineText:-117 integer:-50 number:-41 boolean:62 choice:-52 reference:-203 multipleReference:-74 list:-30 date:-21 file:128
type labelFirstClass typeHeader multilineText:-111 url:-24 integer:-60 number:144 boolean:-43 choice:262 reference:-156 multipleReference:-26 list:-21
type labelFirstClass unit text:-148 multilineText:-21 integer:30 number:314 boolean:-33 choice:-41 multipleReference:-28
type labelFirstClass upload text:-81 multilineText:-41 number:-23 boolean:92 choice:53 reference:35 multipleReference:-52 list:-28 file:121
type labelFirstClass urlNoun text:-125 multilineText:85 url:459 email:-65 integer:-65 number:-58 boolean:-169 choice:176 reference:-118 multipleReference:29 list:-81 keyValues:-30 date:-31 file:-33
type labelFirstClass use text:-154 multilineText:-46 integer:-43 number:-27 boolean:276 choice:129 multipleChoice:-20 reference:-31 multipleReference:-41 list:-42
type labelFirstClass valueWord text:-185 multilineText:181 url:-98 email:-61 integer:-291 number:-178 boolean:355 choice:-112 multipleChoice:-105 reference:-66 list:-73 keyValues:196 date:-94 file:-52
type labelFirstClass vendor text:269 multilineText:-123 url:188 email:-29 integer:69 number:-60 boolean:-316 choice:46 multipleChoice:-32 reference:-244 multipleReference:110 list:35 keyValues:56 date:-40 file:-24
type labelFirstClass weakLabelHeader text:243 multilineText:-106 url:-32 integer:-95 number:-37 boolean:-195 choice:-98 multipleChoice:-39 reference:-74 multipleReference:82 keyValues:271 date:-32
type labelParenthesis json text:-156 multilineText:282 boolean:-35 reference:-26
type labelParenthesis seconds text:-32 integer:99 list:-31
type labelQuestion 0 text:-321 multilineText:-47 integer:-56 number:-77 boolean:713 choice:49 reference:-129 multipleReference:-66 list:-27
type spanAfter " text:-274 url:87 email:-42 integer:-69 number:-71 boolean:253 choice:-209 multipleChoice:-58 reference:-99 multipleReference:195 list:-89 keyValues:-86 date:272
type spanAfter ' text:-52 multilineText:-85 url:-41 email:-24 integer:110 number:-91 boolean:81 choice:144 multipleChoice:-36 reference:-74 multipleReference:-74 list:108 date:-30
type spanAfter ( text:228 multilineText:-135 url:109 email:-38 number:-53 boolean:54 choice:42 reference:-99 multipleReference:-39 list:-63 date:-48
type spanAfter ) text:-243 multilineText:229 choice:96
type spanAfter , text:210 multilineText:38 url:42 email:149 integer:52 number:-238 choice:57 multipleChoice:135 reference:-185 multipleReference:-171 list:-185 keyValues:-29 date:-174 file:-49
type spanAfter - text:-36 multilineText:-22 integer:-37 boolean:91 choice:-29 list:147 keyValues:-48
type spanAfter . text:-121 multilineText:-304 email:151 integer:281 number:-88 boolean:-337 choice:-415 reference:50 multipleReference:369 list:-75 date:-114 file:-82
type spanAfter : multilineText:30 url:35 email:84 integer:-77 number:-85 boolean:-93 choice:-248 multipleChoice:175 reference:207 multipleReference:-145 list:-113 keyValues:-45 date:97 file:-26
type spanAfter = text:350 url:116 email:-25 integer:-53 boolean:-55 choice:-252 reference:-20 date:-21
type spanAfter address email:49 boolean:-28
type spanAfter and text:323 multilineText:43 url:77 email:-78 integer:-226 number:140 boolean:-142 choice:-84 multipleChoice:-62 reference:-77 multipleReference:-50 list:-118 keyValues:-47 date:184 file:-32
type spanAfter as text:135 multilineText:-30 integer:-59 number:-28 boolean:57 choice:119 reference:-280 multipleReference:-41 list:-22 keyValues:-20 file:178
type spanAfter at boolean:25
type spanAfter based text:100 boolean:-47 choice:-35 reference:26
type spanAfter box text:-102 multilineText:-28 email:97 boolean:237 choice:-90 reference:-71 multipleReference:152 list:-32 date:-82
type spanAfter button choice:-20 reference:-23 file:82
type spanAfter by text:356 number:-23 boolean:-33 choice:-69 reference:-239 multipleReference:-29
type spanAfter channel text:25
type spanAfter check boolean:211 choice:-21 reference:-129
type spanAfter checkbox text:-36 boolean:364 choice:-38 reference:-210 multipleReference:-21
type spanAfter drop-down text:-41 choice:30 reference:122 multipleReference:-39
type spanAfter dropdown text:-122 multilineText:-49 integer:-25 number:-25 boolean:-110 choice:146 reference:71 multipleReference:264 list:-39
type spanAfter field text:-253 multilineText:-72 integer:46 boolean:-193 multipleChoice:-82 reference:-330 multipleReference:-135 list:65 keyValues:50 date:-49 file:-144
type spanAfter fields text:130 multilineText:113 url:-45 email:-42 integer:-94 boolean:-86 choice:101 multipleChoice:-23 reference:45 multipleReference:-47 keyValues:-28 date:-47
type spanAfter for multilineText:56 url:-32 email:-29 integer:44 number:-74 boolean:-85 choice:21 multipleChoice:-37 reference:-73 multipleReference:-79 list:-58 keyValues:78 date:153
type spanAfter from text:-203 integer:-44 boolean:126 choice:119 reference:95
type spanAfter if text:-37 multilineText:58 email:27 number:-22 boolean:21 choice:-24 reference:35
type spanAfter in text:-80 multilineText:-120 url:-68 email:-36 integer:-104 boolean:331 multipleChoice:-30 reference:90 multipleReference:-68 list:22 keyValues:-83 date:-56 file:-23
type spanAfter input text:208 multilineText:-58 integer:-26 boolean:-63 choice:-39 reference:-45 multipleReference:-24 list:147
type spanAfter is text:-101 integer:230 boolean:-39 choice:40 reference:-67 list:-25
type spanAfter lets boolean:29 choice:-25 multipleReference:145 list:-81
type spanAfter of text:31 boolean:-24 choice:-93 reference:172 multipleReference:-27
type spanAfter off text:-26 boolean:169 choice:-58
type spanAfter on text:79 multilineText:-20 boolean:149 choice:-76 multipleReference:-29
type spanAfter option text:-53 url:-39 boolean:267 choice:-26 multipleReference:-30
type spanAfter or boolean:115 choice:-85 reference:-23 multipleReference:-130 list:209 keyValues:-25
type spanAfter parameters text:-37 integer:71 boolean:27 choice:-27 reference:26
type spanAfter section text:-84 multilineText:35 choice:-33 list:162
type spanAfter select text:-47 boolean:-33 choice:59 reference:31 multipleReference:43
type spanAfter set text:63 integer:-48 number:-20 boolean:-147 choice:305 reference:-115
type spanAfter setting text:-86 multilineText:-51 integer:99 number:-20 boolean:-70 choice:156 multipleChoice:148 reference:-65 multipleReference:-53 list:-42
type spanAfter should text:197 boolean:-42 choice:-43 reference:-179 multipleReference:74 date:54
type spanAfter so boolean:35
type spanAfter switch text:-31 boolean:-63 choice:191 reference:-40
type spanAfter text text:36 multilineText:317 url:-22 number:-31 boolean:-101 choice:-67 reference:-65 list:-28
type spanAfter that choice:202 reference:-106 multipleReference:-35
type spanAfter to text:77 url:110 email:-62 integer:-116 number:155 boolean:323 choice:-530 multipleChoice:-90 reference:108 list:-215 keyValues:-127 date:-86 file:82
type spanAfter toggle boolean:38 choice:-137 reference:167 multipleReference:-26
type spanAfter under boolean:43 choice:-29
type spanAfter using text:77 boolean:-24 list:51
type spanAfter where choice:-26 reference:77
type spanAfter which text:-70 integer:-22 choice:168 reference:-46
type spanAfter you choice:-162 reference:205
type spanAfter ” text:-31 boolean:-105 choice:-50 reference:298 multipleReference:-62
type spanAfter2 " text:-173 url:-35 choice:-107 reference:408 list:-23 keyValues:-20
type spanAfter2 ( text:-125 multilineText:185 choice:20 reference:-43 list:-23 keyValues:63
type spanAfter2 , text:-389 multilineText:-36 url:84 email:187 integer:-58 number:-182 boolean:-164 choice:108 multipleChoice:-102 reference:-25 multipleReference:-272 list:-77 keyValues:208 date:69 file:-49
type spanAfter2 . text:95 multilineText:-72 url:-24 email:-164 integer:164 number:63 boolean:44 choice:-220 multipleChoice:20 reference:-233 multipleReference:-57 list:70 keyValues:-130 date:-154 file:78
type spanAfter2 : text:-86 multilineText:152 url:-32 integer:-37 number:-41 boolean:-108 choice:508 multipleChoice:-20 reference:-212 multipleReference:-30 list:-32 keyValues:-25 date:-23
type spanAfter2 ; text:-42 boolean:33 reference:-100 multipleReference:229 list:-48
type spanAfter2 a text:155 number:-20 boolean:50 choice:-49 reference:-84 list:-32
type spanAfter2 add list:-31 keyValues:73
type spanAfter2 allows text:-25 integer:118 number:-32 boolean:108 choice:-22 reference:-53 list:-25
type spanAfter2 an choice:352 reference:-304
type spanAfter2 and text:220 url:-53 email:-48 integer:-88 number:-84 choice:-376 multipleChoice:-28 reference:291 multipleReference:-107 list:22 keyValues:-45 date:178 file:65
type spanAfter2 as text:-54 multilineText:166 url:-23 number:-30 choice:198 reference:-192
type spanAfter2 at text:-46 multilineText:-43 url:58 boolean:42 choice:-91 reference:136
type spanAfter2 basic reference:-21
type spanAfter2 be text:171 boolean:36 choice:-65 reference:-212 multipleReference:166 list:-22
type spanAfter2 box text:55 integer:-26 number:-24 boolean:127 choice:-106 multipleChoice:-27 reference:30 multipleReference:-110 list:122
type spanAfter2 button text:-23 boolean:-66 choice:135
type spanAfter2 by text:-47 multilineText:153 reference:-67
type spanAfter2 choose text:-42 choice:-29 reference:128
type spanAfter2 click multilineText:-23 boolean:20 choice:293 reference:-273
type spanAfter2 clicking text:398 number:-20 boolean:-74 choice:-64 reference:-235 multipleReference:-26
type spanAfter2 default text:-78 choice:192
type spanAfter2 define text:-23 boolean:25 date:27
type spanAfter2 defines choice:134 reference:-89
type spanAfter2 description text:118 reference:-68
type spanAfter2 disable boolean:318 choice:-143 reference:-67 multipleReference:-36
type spanAfter2 dropdown text:-151 integer:-26 choice:125 reference:103
type spanAfter2 e.g text:44
type spanAfter2 either text:54 integer:-96 choice:47
type spanAfter2 enable text:-102 multilineText:-34 integer:-29 number:-41 boolean:467 choice:-43 reference:-36 list:-28 keyValues:-49
type spanAfter2 end text:-77 number:-31 date:196
type spanAfter2 enter text:-183 url:200 email:77 number:-55 boolean:-39 choice:-138 reference:174 list:-29 date:-27
type spanAfter2 event text:-52 boolean:-31 multipleChoice:177
type spanAfter2 field text:139 multilineText:68 url:173 email:-25 integer:123 number:-57 boolean:-423 choice:-177 multipleChoice:-33 reference:279 multipleReference:37 list:-61 keyValues:-44 date:-43
type spanAfter2 for text:111 multilineText:-81 url:43 email:-29 boolean:110 choice:-128 reference:65 list:-30 keyValues:-32 date:-35
type spanAfter2 from text:33 boolean:-64 reference:104 multipleReference:-30
type spanAfter2 if multilineText:-27 integer:-48 number:101 boolean:26 choice:-22 reference:-41 multipleReference:-29 list:92 date:-20
type spanAfter2 in text:-89 multilineText:62 integer:-37 number:30 boolean:76 choice:101 reference:-94 list:-20
type spanAfter2 is text:-82 integer:96 boolean:167 choice:-27 reference:-30
type spanAfter2 limit integer:-50 boolean:57 choice:114 list:-69
type spanAfter2 list boolean:-29 choice:36
type spanAfter2 match text:23
type spanAfter2 max integer:-56 number:69
type spanAfter2 menu text:-27 choice:49 reference:-21 multipleReference:37
type spanAfter2 name text:49
type spanAfter2 needed text:-43 boolean:-27 choice:-24 file:180
type spanAfter2 of text:26 integer:-29 list:88
type spanAfter2 on text:289 multilineText:-50 integer:85 number:-56 boolean:-68 reference:53 multipleReference:-45 list:-91 keyValues:-51
type spanAfter2 option boolean:-82 choice:180 reference:-59
type spanAfter2 or text:-96 email:107 boolean:264 choice:-146 reference:-33
type spanAfter2 password text:71 multilineText:-25 reference:-30
type spanAfter2 post text:261 choice:-205
type spanAfter2 record boolean:30 reference:-22
type spanAfter2 region text:23 reference:30
type spanAfter2 sales boolean:-71 choice:47 reference:79
type spanAfter2 save multilineText:20
type spanAfter2 select text:61 multilineText:-305 url:-73 email:-28 integer:-37 number:-45 choice:478 multipleChoice:193 reference:-193 multipleReference:-115 list:-27 keyValues:-26
type spanAfter2 service boolean:-29 choice:-79 reference:126
type spanAfter2 set text:-166 integer:231 number:-24 boolean:-61 choice:-68 reference:165 date:-36
type spanAfter2 setting text:-30 integer:-37 boolean:41 choice:159 reference:-66 date:-50
type spanAfter2 settings boolean:38
type spanAfter2 so boolean:31
type spanAfter2 specify integer:-41 number:-36 boolean:114 choice:73 reference:-51
type spanAfter2 that boolean:45
type spanAfter2 the text:143 multilineText:-57 url:-64 email:-57 integer:-22 number:-66 boolean:300 choice:-364 multipleChoice:-49 reference:214 multipleReference:-95 list:-52 keyValues:-32 file:70
type spanAfter2 this text:63 choice:76 reference:-27 multipleReference:-30
type spanAfter2 tls text:-25 multilineText:83 choice:-25
type spanAfter2 to text:66 multilineText:-100 url:-42 email:-42 integer:-35 number:34 choice:181 multipleChoice:-46 reference:-188 list:-109 keyValues:214 file:-38
type spanAfter2 update text:-46 multilineText:177 boolean:60 choice:-60 reference:-34 multipleReference:-36
type spanAfter2 use choice:122 reference:-37
type spanAfter2 want choice:-163 reference:215
type spanAfter2 which text:-106 multilineText:22 boolean:-59 choice:112 reference:-27 multipleReference:108
type spanAfter2 will text:-100 url:-20 integer:-39 number:-24 boolean:34 choice:188 reference:21 multipleReference:-36
type spanAfter2 with text:-45 choice:-112 reference:199
type spanAfter2 you text:-101 url:-37 integer:-34 number:-42 boolean:-29 choice:-73 multipleChoice:-25 reference:134 multipleReference:81 list:59 keyValues:-22
type spanAfter2 your text:-252 multilineText:-64 url:168 integer:-48 number:109 choice:135 multipleChoice:-37 reference:-79 multipleReference:-74 list:-53 keyValues:-24 date:166
type spanBefore " text:-198 multilineText:-23 url:86 email:-43 integer:-88 number:-75 boolean:236 choice:-211 multipleChoice:-61 reference:-103 multipleReference:190 list:-93 keyValues:-88 date:268
type spanBefore ' text:-52 multilineText:-85 url:-41 email:-24 integer:110 number:-91 boolean:81 choice:144 multipleChoice:-36 reference:-74 multipleReference:-74 list:108 date:-30
type spanBefore ( text:46 multilineText:-30 choice:88 reference:-23
type spanBefore , text:526 multilineText:-84 url:-44 email:124 number:-168 boolean:182 choice:-238 multipleChoice:-27 reference:-147 multipleReference:-52 list:-57 keyValues:-38 date:-69 file:-20
type spanBefore - text:69 number:-24 boolean:-48 choice:-230 reference:152 multipleReference:-20 list:-21 date:166
type spanBefore : text:-152 multilineText:-31 integer:-28 number:-31 boolean:204 choice:169 reference:-95 multipleReference:-24 list:-25
type spanBefore > text:-79 multilineText:108 url:62 integer:-24 boolean:-132 choice:24 reference:92 multipleReference:-60 list:45
type spanBefore a text:-84 multilineText:-64 url:-68 email:187 integer:26 number:68 boolean:-387 choice:274 multipleChoice:-38 reference:65 multipleReference:-97 list:-51 keyValues:-61 date:66 file:-21
type spanBefore add text:-113 choice:-85 reference:286
type spanBefore an text:161 boolean:-69 choice:-99 reference:117 multipleReference:-49
type spanBefore and text:-30 multilineText:80 url:-121 email:86 number:98 boolean:-332 choice:177 multipleChoice:-91 reference:-258 multipleReference:-78 list:-78 date:216 file:-54
type spanBefore appropriate text:55 integer:-27 number:-25 boolean:-48 choice:47 reference:43 date:-20
type spanBefore as boolean:41 choice:-82 reference:102
type spanBefore check text:-95 boolean:105 choice:-42 multipleChoice:162 reference:-31
type spanBefore checkbox text:-60 boolean:108
type spanBefore checking boolean:62
type spanBefore click boolean:-100 choice:-31 reference:-79 multipleReference:223 file:54
type spanBefore configure text:108 multilineText:-50 integer:-26 boolean:53 keyValues:-21
type spanBefore enable text:-39 integer:-26 boolean:263 choice:-29 list:-71
type spanBefore enter text:-30 integer:-44 number:71 list:92
type spanBefore field choice:38 reference:-23
type spanBefore find text:-179 multilineText:-28 url:-20 integer:-27 boolean:41 choice:51 reference:96 list:122
type spanBefore for text:184 multilineText:-26 url:-30 email:-46 integer:-41 number:-55 boolean:49 choice:327 multipleChoice:-21 reference:-220 multipleReference:-102 list:-26 keyValues:-28 date:-35
type spanBefore has text:221 integer:-23 boolean:-69 reference:-25 multipleReference:-29 list:-29
type spanBefore in text:-479 multilineText:82 url:402 email:60 integer:116 number:-81 boolean:-190 multipleChoice:173 reference:-69 multipleReference:-120 list:90 date:-76 file:-43
type spanBefore its text:-134 boolean:-36 choice:143 reference:88
type spanBefore leave text:-26 boolean:169 choice:-58
type spanBefore of integer:214 reference:-99 multipleReference:-80
type spanBefore on text:-58 multilineText:172 choice:-21 reference:-43
type spanBefore option boolean:73 choice:-30
type spanBefore optional text:95
type spanBefore or text:100 url:-20 integer:-36 boolean:-23 choice:-183 reference:51 multipleReference:-60 list:74 file:176
type spanBefore select text:-240 url:-27 email:-21 integer:72 number:-88 boolean:741 choice:-471 reference:-237 multipleReference:225 list:-59 keyValues:-27 date:-24
type spanBefore selecting boolean:99 reference:-69
type spanBefore set text:420 multilineText:-105 url:204 email:-55 integer:38 number:-157 boolean:-53 choice:-96 multipleChoice:-39 reference:-65 multipleReference:-42 list:-70 keyValues:-131 date:-78 file:-28
type spanBefore the text:-94 multilineText:57 url:-132 email:-154 integer:-462 number:-26 boolean:-529 choice:-29 multipleChoice:-216 multipleReference:-24 list:-220 keyValues:33 date:-358 file:-109
type spanBefore tick text:-60 boolean:155 choice:-41 reference:-22
type spanBefore to multilineText:-34 url:-25 integer:-59 boolean:-151 choice:74 multipleChoice:283 reference:-216 multipleReference:-115 list:213 keyValues:-24
type spanBefore toggle text:-52 boolean:192 choice:-33 reference:-27
type spanBefore under text:-30 boolean:-36 reference:59 multipleReference:-28 list:-36 keyValues:104
type spanBefore which reference:-25 multipleReference:78
type spanBefore with text:-109 integer:175 date:-25
type spanBefore your multilineText:119 integer:-22 boolean:-27 reference:-21
type spanBefore “ text:-31 boolean:-105 choice:-50 reference:298 multipleReference:-62
type spanVerbControl 1231 url:172 integer:89 number:50 boolean:-98 choice:-30 reference:-74 multipleReference:-38 list:-30
type spanVerbControl 1440 text:155 integer:77 boolean:-50 reference:-33
type spanVerbControl 1447 text:273 multilineText:-20 integer:22 choice:-43 reference:-44 list:-23
type spanVerbControl 1450 text:111 reference:-36
type spanVerbControl 1466 text:214 integer:39 boolean:-61 choice:-29 reference:-43 list:-24
type spanVerbControl 1575 text:-72 boolean:-27 choice:150 reference:-21
type spanVerbControl 1605 multilineText:-21 boolean:205 multipleChoice:-76 multipleReference:-26 list:-31
type spanVerbControl 162 boolean:93 reference:-29
type spanVerbControl 1664 keyValues:28
type spanVerbControl 1681 text:-80 multilineText:-49 boolean:156 choice:67 reference:-45
type spanVerbControl 1700 text:134 multilineText:-26 list:-42 keyValues:-30
type spanVerbControl 1703 text:98 multilineText:-27 boolean:65 list:-46 keyValues:-29
type spanVerbControl 1706 text:-158 multilineText:434 integer:-34 boolean:-27 list:-99 keyValues:-38
type spanVerbControl 1707 list:-72 keyValues:119
type spanVerbControl 1709 text:-59 multilineText:-35 url:150 choice:-21 list:23 keyValues:-23
type spanVerbControl 1715 text:130 multilineText:-58
type spanVerbControl 1716 text:-52 choice:-44 reference:129
type spanVerbControl 1717 text:134 multilineText:-26 list:-42 keyValues:-30
type spanVerbControl 1721 text:85 multilineText:65 list:-61 keyValues:-30
type spanVerbControl 1722 text:125 multilineText:-25 list:-42 keyValues:-29
type spanVerbControl 1723 text:-118 multilineText:-44 integer:95 boolean:-69 reference:-25 keyValues:206
type spanVerbControl 1724 multilineText:90 list:-26
type spanVerbControl 1729 text:102 multilineText:-35 integer:65 list:-43 keyValues:-36
type spanVerbControl 1733 text:38 multilineText:-59 boolean:-22 choice:-38 reference:122
type spanVerbControl 1752 text:134 multilineText:-26 list:-42 keyValues:-30
type spanVerbControl 1754 multilineText:92 boolean:-37
type spanVerbControl 1792 text:98 multilineText:-25 integer:-36 boolean:-44 choice:-39 list:-34 keyValues:146
type spanVerbControl 1815 text:-25 integer:-22 choice:80 date:40
type spanVerbControl 1820 text:-104 multilineText:64 boolean:191 reference:-69
type spanVerbControl 1822 text:80 multilineText:-35 integer:-38 boolean:-31 choice:-52 reference:-25 multipleReference:78 date:109
type spanVerbControl 1824 text:-137 multilineText:-66 integer:96 boolean:-65 choice:140 multipleChoice:-28 reference:-33 multipleReference:-44 list:130 keyValues:-43
type spanVerbControl 1828 text:100 integer:104 number:-46 boolean:-53 reference:-42 list:-33 keyValues:-29
type spanVerbControl 1831 text:-37 url:-29 integer:179 number:-59 boolean:-50 choice:76 multipleChoice:-39 reference:-75 multipleReference:-50 list:108 keyValues:-78 date:-21
type spanVerbControl 1832 text:64 multilineText:-50 url:-26 integer:159 boolean:-102 choice:38 multipleChoice:-27 reference:-74 list:-35 keyValues:59 date:-37
type spanVerbControl 1836 text:-45 integer:-25 boolean:-42 keyValues:182
type spanVerbControl 1842 text:292 multilineText:-27 integer:-176 boolean:-38 choice:162 multipleChoice:-20 keyValues:-33 date:-55
type spanVerbControl 1843 text:21
type spanVerbControl 1844 text:77 multilineText:-27 integer:-20 number:-24 boolean:-32 choice:122 reference:-46 keyValues:-36 date:-36
type spanVerbControl 1845 text:120 multilineText:120 integer:-41 boolean:-28 choice:-37 list:-30 keyValues:-83
type spanVerbControl 1849 text:48 multilineText:130 integer:-56 boolean:-60 choice:-41 multipleChoice:-25 reference:-23 multipleReference:-37 list:171 keyValues:-101
type spanVerbControl 1850 text:47 url:-23 integer:66 boolean:-88 choice:134 multipleChoice:-36 reference:-45 multipleReference:-45 list:115 keyValues:-126
type spanVerbControl 1851 text:-38 integer:-31 boolean:-50 keyValues:182
type spanVerbControl 1852 multilineText:38 choice:-35
type spanVerbControl 1857 text:-23 multilineText:-53 integer:122 number:-43 boolean:-31 choice:-45 multipleChoice:112 reference:-24 keyValues:23
type spanVerbControl 1861 text:-147 multilineText:128 integer:22 boolean:-43 choice:-28 reference:-38 list:-21 keyValues:139
type spanVerbControl 1872 multilineText:-23 integer:-24 date:108
type spanVerbControl 1878 text:-96 multilineText:-36 integer:-60 boolean:180 date:112
type spanVerbControl 1880 text:94 multilineText:37 integer:-52 boolean:-59 multipleChoice:-23 reference:-21 multipleReference:-36 list:169 keyValues:-94
type spanVerbControl 1882 text:-131 number:-28 boolean:-77 choice:20 reference:-41 multipleReference:-38 list:186 keyValues:-25 date:135
type spanVerbControl 295 text:-46 boolean:144 choice:-41 reference:-20
type spanVerbControl 300 list:20
type spanVerbControl 307 text:36 email:42 boolean:-26
type spanVerbControl 325 reference:-47 list:103
type spanVerbControl 535 text:31 multilineText:75 boolean:-29 choice:-27
type spanVerbControl 551 multilineText:-42 url:78
type spanVerbControl 554 multilineText:37
type spanVerbControl 556 text:60
type spanVerbControl 572 multilineText:-42 url:78
type spanVerbControl 602 text:31 multilineText:75 boolean:-29 choice:-27
type spanVerbControl 640 text:-168 multilineText:-25 reference:250 multipleReference:-28
type spanVerbControl 663 text:-31 multilineText:-23 boolean:-50 choice:-20 multipleChoice:-21 reference:109 multipleReference:119 list:-42 keyValues:-21
type spanVerbControl 665 boolean:-63 choice:174 reference:-222 multipleReference:-41 date:146
type spanVerbControl 668 text:-34 boolean:-86 choice:156 reference:-245 multipleReference:239
type spanVerbControl 670 boolean:-84 choice:192 reference:-156 multipleReference:-56 date:154
type spanVerbControl 676 text:-52 multilineText:-100 url:-32 integer:197 number:-58 boolean:64 choice:62 multipleChoice:-21 reference:-42 multipleReference:-36 list:-23 keyValues:-20 date:-25
type spanVerbControl 677 text:-26 boolean:-57 reference:224 multipleReference:-68
type spanVerbControl 679 text:-52 multilineText:-100 url:-32 integer:197 number:-58 boolean:64 choice:62 multipleChoice:-21 reference:-42 multipleReference:-36 list:-23 keyValues:-20 date:-25
type spanVerbControl 680 text:-43 integer:110 boolean:-21 choice:-87 reference:196 multipleReference:-98
type spanVerbControl 682 text:-50 multilineText:-35 choice:85 reference:74 multipleReference:-37
type spanVerbControl 687 choice:-29 reference:-133 multipleReference:-20 date:196
type spanVerbControl 688 text:32 multilineText:-40 choice:-78 multipleChoice:-26 reference:159 multipleReference:22 file:-25
type spanVerbControl 691 text:-129 multilineText:-25 boolean:-23 choice:142 multipleChoice:-28 reference:251 multipleReference:-125
type spanVerbControl 692 text:361 integer:-54 number:-20 boolean:-80 choice:-58 multipleChoice:-46 reference:-166 multipleReference:-105 list:224 date:-34
type spanVerbControl 693 boolean:-45 choice:-42 reference:210 multipleReference:-55
type spanVerbControl 698 multilineText:-92 boolean:88 choice:234 reference:-142 multipleReference:-20
type spanVerbControl 699 text:-141 boolean:-20 choice:76 reference:148 multipleReference:-20
type spanVerbControl 700 text:-52 multilineText:-20 integer:200 number:-53 boolean:-42 choice:-169 reference:183 multipleReference:-20
type spanVerbControl 701 text:-22 choice:-60 reference:107
type spanVerbControl 709 text:131 multilineText:-49 integer:-27 number:-28 boolean:57 choice:187 multipleChoice:-60 reference:-200 multipleReference:44 list:-47 keyValues:-23 date:-29
type spanVerbControl 712 text:-29 multilineText:-22 boolean:-22 choice:84 multipleChoice:-21 multipleReference:121 list:-41
type spanVerbControl 714 choice:113 reference:-98
type spanVerbControl 718 choice:-23 reference:45
type spanVerbControl 723 text:-22 choice:-60 reference:107
type spanVerbControl 726 choice:-85 reference:133
type spanVerbControl 728 choice:117 reference:-54
type spanVerbControl 730 text:-31 boolean:-23 choice:-52 reference:132
type spanVerbControl 768 text:222 multilineText:136 url:-28 integer:-34 boolean:-58 choice:-24 multipleReference:97 list:-81 date:-23
type spanVerbControl 778 list:21
type spanVerbControl 781 text:80
type spanVerbControl 785 text:80
type spanVerbControl 791 text:26 choice:-25 multipleReference:75 list:-42
type spanVerbControl 796 multilineText:-31 integer:-22 number:200 boolean:-26
type spanVerbControl 798 text:67 number:-21 boolean:-20 keyValues:96
type spanVerbControl 804 text:131 multilineText:-50 url:42 integer:-109 number:105 boolean:-76 choice:77 reference:-46
type spanVerbControl 805 text:-139 integer:106 reference:45
type spanVerbControl 806 text:-36 reference:47
type spanVerbControl 807 text:-28 multilineText:95 email:-46 integer:-21 number:40 boolean:-126 choice:257 multipleChoice:-25 reference:-110 multipleReference:-47 list:-94 keyValues:62 date:-41
type spanVerbControl 808 text:456 multilineText:-29 url:-38 boolean:-58 choice:-92 reference:-52 multipleReference:-23 list:-77 keyValues:-21 date:-68
type spanVerbControl 810 text:337 multilineText:-76 integer:-22 number:-22 boolean:-29 choice:-55 reference:-40 list:-30 keyValues:-44
type spanVerbControl 811 text:288 multilineText:-86 url:-21 integer:-21 number:-40 boolean:-56 choice:-25 reference:-33 multipleReference:174 list:-86 keyValues:-102
type spanVerbControl 812 text:-33 multilineText:180 url:-28 integer:-33 boolean:-31 choice:32 reference:-33 list:-42
type spanVerbControl 813 text:-193 multilineText:-25 url:288 email:56 integer:-73 number:-20 list:70
type spanVerbControl 815 text:-77 integer:-33 date:140
type spanVerbControl 817 text:53 list:55
type spanVerbControl 818 text:139 integer:-264 boolean:124 list:-38 date:94
type spanVerbControl 819 text:187 multilineText:-26 url:-41 email:143 integer:106 number:-93 choice:-69 reference:-59 multipleReference:53 list:-93 keyValues:-26 date:-56
type spanVerbControl 820 text:54 multilineText:-25 url:-28 integer:-90 number:-26 boolean:-32 choice:214 reference:-47
type spanVerbControl 821 text:-127 multilineText:-23 url:-32 email:-32 integer:-30 number:-39 boolean:-32 choice:235 reference:-28 multipleReference:-27 list:-47 keyValues:92 date:-21
type spanVerbControl 825 text:-49 integer:97
type spanVerbControl 826 text:110 multilineText:-58 choice:80 reference:-46
type spanVerbControl 827 text:118 multilineText:150 integer:-28 boolean:-57 reference:22 multipleReference:98 list:-69
type spanVerbControl 828 text:-152 url:33 email:-33 integer:-106 number:96 boolean:-76 choice:225 reference:-41 multipleReference:-27 list:-61 keyValues:86 date:-24
type spanVerbControl 829 text:109 reference:-33
type spanVerbControl 831 text:92
type spanVerbControl 833 text:133 integer:-24
type spanVerbControl 837 text:-53 multilineText:20 integer:-21 number:145 boolean:99 choice:-35 reference:-33 list:-25
type spanVerbControl 848 text:80
type spanVerbControl 851 text:109 reference:-33
type spanVerbControl 856 text:48
type spanVerbControl 858 multilineText:-28 url:-39 integer:74 boolean:99 choice:48 reference:-35 list:-31
type spanVerbControl 899 boolean:36
type spanVerbControl 929 text:-24 boolean:69
type spanVerbControl 930 boolean:35
type spanVerbControl 932 boolean:-259 choice:297 reference:-23
type spanVerbControl 933 text:-20 boolean:-50 multipleChoice:132
type spanVerbControl 935 boolean:-339 choice:271 multipleChoice:118 reference:-23
type spanVerbControl 952 text:63 boolean:-22
type spanVerbControl 953 boolean:-27 multipleChoice:137
type spanVerbControl 954 boolean:-258 choice:297 reference:-24
type spanVerbControl 967 boolean:32
type spanVerbControl 969 boolean:32
type spanVerbControl 973 text:-20 boolean:-50 multipleChoice:132
type spanVerbControl 976 boolean:-152 choice:178
type spanVerbControl 986 text:-39 choice:-23 multipleChoice:149
type typeColumn 3 text:-373 url:-23 integer:-23 boolean:-114 multipleChoice:157 reference:114 multipleReference:56 list:80 keyValues:218
type typeColumn 5 multilineText:52 integer:103 boolean:25 choice:-36 reference:-34 list:-23 keyValues:-23
type typeColumn 6 text:-421 multilineText:-42 url:-31 email:-22 integer:824 number:-92 choice:-271 multipleChoice:-21 reference:45 multipleReference:-45 list:72 keyValues:-68 date:-30 file:-28
type typeColumn 7 text:-146 multilineText:-48 email:-30 integer:-184 number:-41 boolean:-82 choice:208 reference:-52 list:447 keyValues:-37 date:-45
type typeColumn 8 text:521 multilineText:-96 email:-43 integer:-67 number:-53 boolean:235 choice:-132 reference:-144 multipleReference:-42 list:-127 keyValues:-63 date:-58
type typeColumnWord array list:2000
type typeColumnWord bool boolean:2000
type typeColumnWord boolean boolean:2000
type typeColumnWord checkbox boolean:2000
type typeColumnWord date date:2000
type typeColumnWord datetime date:2000
type typeColumnWord decimal number:2000
type typeColumnWord dropdown choice:94 reference:1964
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
type typeColumnWord string text:2054 boolean:-26
type typeColumnWord switch boolean:2000
type typeColumnWord text text:1760 multilineText:62 reference:-30 list:236
type typeColumnWord textarea multilineText:2000
type typeColumnWord toggle boolean:2025
type typeColumnWord upload file:2000
type typeColumnWord url url:2000
type typeControl boxNoun text:-60 multilineText:214 url:-34 email:80 number:-61 boolean:309 choice:-171 multipleChoice:-49 reference:-286 multipleReference:94 list:104 keyValues:-20 date:-95 file:-47
type typeControl button choice:-20 reference:-23 file:79
type typeControl fieldNoun multilineText:212 url:-34 email:-41 integer:-82 boolean:-318 choice:-305 multipleChoice:-108 reference:-280 multipleReference:-188 list:20 date:-105 file:-156
type typeControl menuNoun text:-282 multilineText:-368 url:-29 integer:-49 number:-58 boolean:-173 choice:631 multipleChoice:-23 reference:1124 multipleReference:214 list:-63 keyValues:-21 date:-33 file:-21
type typeControl optionNoun text:-54 multilineText:-123 url:-79 email:-27 integer:125 number:82 boolean:95 choice:130 multipleChoice:114 reference:-124 multipleReference:-112 list:-89 keyValues:-45 date:-41 file:-23
type typeControl place text:-109 email:-50 integer:-43 boolean:-112 choice:-55 reference:224 multipleReference:-37 list:219
type typeControl toggleNoun text:-116 multilineText:-28 url:-26 integer:-39 number:-32 boolean:2271 choice:93 multipleChoice:-21 reference:-89 multipleReference:-48 keyValues:-26 date:-40 file:-24
type typeControlWord a text:-47 boolean:-47 choice:-26 reference:75 multipleReference:154 list:-52
type typeControlWord and multilineText:255 url:-39 email:-42 integer:157 number:-79 choice:-175 multipleChoice:-32 reference:-35 list:33 keyValues:-35 date:-45 file:66
type typeControlWord area text:-71 multilineText:208 choice:-28 file:-32
type typeControlWord as text:38 choice:174 reference:-187
type typeControlWord at text:-45 multilineText:-44 url:59 boolean:33 choice:-91 reference:135
type typeControlWord be text:-107 choice:118
type typeControlWord box text:-23 url:-33 email:80 integer:-38 number:-37 boolean:290 choice:-210 multipleChoice:-45 reference:-35 multipleReference:25 list:96 date:-97
type typeControlWord boxes integer:54
type typeControlWord button text:-29 boolean:-85 choice:116 reference:-23 file:79
type typeControlWord by text:-22 list:86
type typeControlWord check boolean:211 choice:-21 reference:-129
type typeControlWord checkbox text:-36 boolean:364 choice:-38 reference:-210 multipleReference:-21
type typeControlWord choose text:-84 multilineText:-39 integer:-38 number:-26 boolean:-87 choice:202 reference:169 multipleReference:-21 list:-20
type typeControlWord click text:76 url:-23 email:-20 integer:-32 number:-20 list:88
type typeControlWord drop-down text:-41 choice:30 reference:122 multipleReference:-39
type typeControlWord dropdown text:-122 multilineText:-49 integer:-25 number:-25 boolean:-110 choice:146 reference:71 multipleReference:264 list:-39
type typeControlWord e.g multilineText:78
type typeControlWord enter multilineText:52 url:-86 email:140 integer:26 number:147 choice:-77 reference:-64 multipleReference:-54 list:20 keyValues:-56 date:-48
type typeControlWord field text:-228 multilineText:-85 integer:39 boolean:-193 multipleChoice:-82 reference:-336 multipleReference:-135 list:64 keyValues:46 date:-50 file:-144
type typeControlWord fields text:130 multilineText:113 url:-45 email:-42 integer:-94 boolean:-86 choice:101 multipleChoice:-23 reference:45 multipleReference:-47 keyValues:-28 date:-47
type typeControlWord for text:33 integer:73 number:-53
type typeControlWord give text:91 multilineText:-40 reference:-28
type typeControlWord has choice:29
type typeControlWord if text:37 multilineText:-21 number:-20 boolean:43 reference:-39 multipleReference:-29 list:94
type typeControlWord in text:-22 multilineText:65 integer:-38 number:33 boolean:37 choice:-167 reference:113
type typeControlWord input text:208 multilineText:-58 integer:-26 boolean:-63 choice:-39 reference:-45 multipleReference:-24 list:147
type typeControlWord is text:-62 integer:105 boolean:69
type typeControlWord list boolean:-30 choice:36 reference:21
type typeControlWord menu text:-46 choice:181 reference:-125 multipleReference:39
type typeControlWord next reference:-94 multipleReference:158 list:-22
type typeControlWord of text:21 integer:-29 list:87
type typeControlWord on text:155 multilineText:-91 integer:73 number:-74 boolean:193 multipleReference:-41 list:-100 keyValues:-53
type typeControlWord option text:-53 url:-39 boolean:267 choice:-26 multipleReference:-30
type typeControlWord or multilineText:-27 url:166 choice:-21 list:-37
type typeControlWord parameters text:-37 integer:71 boolean:27 choice:-27 reference:26
type typeControlWord provide boolean:32
type typeControlWord section text:-84 multilineText:35 choice:-33 list:162
type typeControlWord select text:-160 multilineText:-346 url:-39 email:-30 integer:-67 number:-74 boolean:-207 choice:90 multipleChoice:-56 reference:336 multipleReference:149 list:158 keyValues:-56 date:204 file:58
type typeControlWord setting text:-86 multilineText:-52 integer:98 number:-20 boolean:-67 choice:157 multipleChoice:148 reference:-64 multipleReference:-53 list:-41
type typeControlWord so boolean:209 reference:-146
type typeControlWord specify text:-88 multilineText:-76 url:-29 email:-20 integer:-68 number:-51 boolean:-112 choice:311 reference:-121 multipleReference:-68 list:86 keyValues:194
type typeControlWord switch text:-32 boolean:-63 choice:192 reference:-43
type typeControlWord text text:125 multilineText:150 boolean:-99 choice:-42 reference:-60 list:-26
type typeControlWord that multilineText:-20
type typeControlWord the text:-109 url:-70 email:55 number:143 boolean:-69 choice:-29 multipleChoice:-25 reference:216 multipleReference:-39 list:-61 keyValues:-66 date:-39 file:-20
type typeControlWord to text:-264 url:-86 email:-24 integer:87 number:68 boolean:109 choice:233 multipleChoice:-28 reference:-73 multipleReference:80 list:-101 keyValues:-54 date:-64 file:-34
type typeControlWord toggle boolean:38 choice:-137 reference:167 multipleReference:-26
type typeControlWord type text:28 multilineText:84 url:121 integer:-36 reference:-51 list:-82
type typeControlWord which text:160 multilineText:-20 url:-20 integer:-24 number:-21 boolean:-105 reference:-23 multipleReference:111 list:-27
type typeControlWord with text:-48 choice:-130 reference:228
type typeControlWord you text:-243 url:-26 email:75 number:-44 choice:-50 multipleReference:-44 list:204 keyValues:201
type typeControlWord your text:-25 boolean:130 choice:-21 reference:46 date:-71
type typeDefault 0 text:124 multilineText:-335 url:-607 email:-760 integer:-525 number:-463 boolean:-149 choice:283 multipleChoice:-786 reference:-162 multipleReference:-410 list:-619 keyValues:-604 date:-800 file:-787
type typeDefault 1 multilineText:87 boolean:-24
type typeDefault 2 text:-299 multilineText:-51 url:-45 integer:-193 number:-45 boolean:1088 choice:-92 multipleChoice:-26 reference:-111 multipleReference:-53 list:-80 keyValues:-45 date:-35 file:-30
type typeDefault 3 text:-425 multilineText:-82 url:-42 email:-35 integer:515 number:100 boolean:-174 reference:-86 multipleReference:-21 list:248 keyValues:-53 date:-47
type typeDefault 4 text:462 multilineText:-222 email:-246 integer:-214 number:-190 boolean:-529 choice:421 multipleChoice:98 reference:-144 multipleReference:-344 list:132 keyValues:-129 date:67 file:-135
type typeEmail 0 text:-44 email:100 boolean:-21 list:36
type typeExample 1 text:-33 integer:199 boolean:-50 list:-39
type typeExample 2 boolean:37
type typeExample 6 text:71 multilineText:33 url:-51 email:-24 integer:-41 number:-30 boolean:-71 choice:233 reference:-66 list:-57 keyValues:-30 date:-34
type typeExample 7 text:-175 url:55 integer:-233 choice:-32 list:466
type typeFirst 0 text:196 integer:-30 number:-20 boolean:-30 choice:-51 reference:-21
type typeFirst 1 text:-291 integer:266 boolean:-74 choice:286 reference:-90 list:-31
type typeFirst a text:24 multilineText:150 url:-57 integer:-209 number:220 boolean:100 choice:-163 multipleChoice:-32 reference:99 multipleReference:23 list:-74 keyValues:-50 date:-54 file:-45
type typeFirst accept text:-40 multilineText:-20 boolean:104
type typeFirst access text:-95 integer:89 boolean:81 reference:-20
type typeFirst add text:-173 multilineText:205 integer:-43 boolean:-25 reference:-39 keyValues:134
type typeFirst additional text:38 boolean:-23 choice:-39 multipleReference:-31 list:63 keyValues:27
type typeFirst address text:-61 email:111 boolean:-39
type typeFirst after text:-64 integer:-97 boolean:-21 choice:172 reference:-25 multipleReference:88 list:-61
type typeFirst all text:-61 boolean:-106 choice:184 reference:69 multipleReference:-26
type typeFirst allow text:-219 multilineText:-27 integer:-21 boolean:280 choice:198 multipleReference:-50 list:-54
type typeFirst allows text:151 multilineText:-103 integer:-29 boolean:-95 choice:63 list:-98 date:118
type typeFirst an text:-174 multilineText:-24 url:-25 email:-31 integer:62 number:99 boolean:137 choice:22 reference:41 multipleReference:-48 list:-73 keyValues:-30 date:26 file:-22
type typeFirst api text:193 boolean:-37 choice:-23 reference:-27
type typeFirst appears text:-26 boolean:-75 choice:-110 reference:246
type typeFirst are text:154 multilineText:92 integer:-22 boolean:132 choice:-247 reference:-27 multipleReference:-77 list:52 keyValues:-30
type typeFirst assign text:-170 multilineText:-20 integer:127 number:-33 boolean:44 reference:47 multipleReference:158 list:-64 keyValues:-56
type typeFirst authentication text:206 choice:-99 reference:-55
type typeFirst automatically text:-80 boolean:174 choice:-45 multipleReference:-20
type typeFirst azure text:142 boolean:-44 choice:-26 reference:-23
type typeFirst by text:-280 multilineText:-36 integer:179 boolean:247 choice:-39 multipleChoice:-22 reference:-72 multipleReference:79 list:-57 keyValues:-21
type typeFirst can text:-74 multilineText:-21 integer:-48 boolean:81 choice:69 reference:-74 list:-22 date:109
type typeFirst certificate text:231 multilineText:-127 integer:-26 boolean:-22
type typeFirst check text:31 multilineText:-79 choice:-35 reference:153
type typeFirst choice text:-169 boolean:-113 choice:-29 reference:385
type typeFirst choose text:80 multilineText:-38 email:-37 integer:-102 boolean:-396 choice:352 multipleChoice:145 reference:-51 multipleReference:156 list:-52 date:-33 file:-28
type typeFirst click boolean:-97 reference:284 multipleReference:-98 list:-33
type typeFirst color text:114 choice:-30 reference:-21
type typeFirst comma-separated text:-47 boolean:-38 choice:-24 multipleReference:-49 list:247
type typeFirst configure text:241 multilineText:-101 integer:-40 boolean:-35 choice:-57 multipleChoice:-23 reference:-75 multipleReference:-40 list:186 keyValues:-47
type typeFirst connection integer:22
type typeFirst controls text:79 multilineText:339 url:-26 integer:-122 number:-43 boolean:-238 choice:29 multipleChoice:-40 reference:-70 multipleReference:218 list:-103 keyValues:-73 date:-22
type typeFirst create integer:92 boolean:-87 choice:101 reference:-43
type typeFirst currently text:-59 choice:111 reference:-26
type typeFirst custom text:-103 multilineText:113 integer:-25 boolean:69 choice:-135 multipleChoice:-26 reference:-53 multipleReference:-30 list:71 keyValues:125
type typeFirst customer text:31
type typeFirst customize text:-57 multilineText:185 choice:-42 reference:-24
type typeFirst decides boolean:-68 choice:129 reference:-26
type typeFirst default text:43 multilineText:-80 url:-42 integer:91 number:-48 boolean:-184 choice:58 multipleReference:242 list:-45 keyValues:-40
type typeFirst defaults text:48 url:147 integer:-23 boolean:-38 choice:-107 reference:-38 multipleReference:-34 date:104
type typeFirst define integer:-67 boolean:-64 choice:-26 reference:142 multipleReference:-42 list:45 keyValues:43
type typeFirst defines text:299 multilineText:-36 url:78 email:29 integer:47 number:-105 boolean:-219 choice:134 multipleReference:-76 list:-101 keyValues:-41 date:-38
type typeFirst describe text:47
type typeFirst determine text:179 multilineText:-74 boolean:-41 choice:24 reference:-23
type typeFirst determines text:140 boolean:-61 choice:-26
type typeFirst disabled text:-27 choice:226 reference:-20 multipleReference:-43 list:-34
type typeFirst display text:76
type typeFirst displays number:-52 boolean:125 keyValues:-25
type typeFirst each email:-42 integer:37 boolean:-27 list:92
type typeFirst either text:32 multilineText:-23 integer:-20 number:112 boolean:-54 choice:-21
type typeFirst email url:-27 email:178 boolean:-39 reference:-21 list:-23
type typeFirst enable boolean:-88 multipleChoice:118
type typeFirst enabled text:-55 boolean:137 choice:-21 multipleChoice:39 multipleReference:-30
type typeFirst enables text:20 boolean:142 choice:-105 reference:-24
type typeFirst enter multilineText:-135 url:170 email:69 integer:167 number:-33 boolean:136 choice:80 multipleChoice:-57 reference:-209 multipleReference:-145 list:-242 keyValues:-129 file:-34
type typeFirst environment text:75 list:-22
type typeFirst example text:114 url:52 boolean:-28 choice:-38 reference:-22
type typeFirst extra text:102 boolean:-62 choice:-76 reference:-36 multipleReference:197 list:-43 keyValues:-20
type typeFirst field text:34 multilineText:144 url:-31 integer:51 number:-21 boolean:-30 reference:-65 multipleReference:-28 list:-38
type typeFirst file text:22 boolean:-79 list:97
type typeFirst fill text:-86 multilineText:46 integer:-37 number:-31 boolean:-66 choice:-38 reference:-33 multipleReference:-25 list:301 keyValues:-30
type typeFirst filter text:-143 multilineText:191 boolean:-31 choice:-33 reference:-29 multipleReference:-22 keyValues:93
type typeFirst for text:-84 multilineText:-37 integer:-77 boolean:313 choice:-45 reference:63 keyValues:-35
type typeFirst form text:-53 choice:178 reference:-22
type typeFirst give text:-62 boolean:-56 reference:160
type typeFirst hello text:-106 multilineText:233 choice:-47
type typeFirst here text:-69 multilineText:110 choice:-24 multipleChoice:140 multipleReference:-54 list:-30
type typeFirst hour integer:37 boolean:-20 choice:34
type typeFirst how text:77 multilineText:-48 integer:90 number:-75 boolean:-83 choice:192 reference:-62 multipleReference:-23 list:-31
type typeFirst html text:-26 multilineText:24 boolean:-191 list:276 keyValues:-42
type typeFirst http text:-322 integer:237 boolean:-21 reference:-24 list:147
type typeFirst if text:-149 multilineText:-80 email:-24 integer:44 number:102 boolean:51 choice:-304 multipleChoice:-36 reference:302 multipleReference:46 list:-115 keyValues:-48 date:-23 file:-21
type typeFirst in text:-90 integer:-180 boolean:-79 reference:430
type typeFirst include text:-53 boolean:128
type typeFirst internal text:41
type typeFirst ip text:40 list:-27
type typeFirst is multilineText:34 url:80 email:-26 integer:96 number:-47 boolean:61 choice:33 multipleChoice:-31 reference:-193 multipleReference:-51 list:109 keyValues:-54
type typeFirst it text:-74 multilineText:-112 url:-27 integer:122 boolean:-73 reference:88 list:-49 keyValues:80
type typeFirst json text:-194 multilineText:530 boolean:-57 choice:-40 reference:-35 list:-47 keyValues:-98
type typeFirst keep text:176 multilineText:-48 email:-134 boolean:41 choice:-21 multipleChoice:-38 multipleReference:-27 list:102 keyValues:-42
type typeFirst ldap text:76 email:-35 boolean:-29
type typeFirst leave text:34 url:176 integer:-42 number:50 boolean:-71 choice:-50 reference:-85 multipleReference:-39 list:-31 keyValues:54
type typeFirst limit text:114 integer:25 boolean:-35 choice:-20 list:-39
type typeFirst limits text:-29 choice:-45 reference:121
type typeFirst list integer:-51 multipleReference:-57 list:154
type typeFirst local text:-99 reference:166
type typeFirst log boolean:67 choice:-49
type typeFirst maximum multilineText:-28 integer:116 number:-68
type typeFirst message text:112 multilineText:-70 boolean:-23 choice:32
type typeFirst minimum text:-49 integer:83 number:102 boolean:-30
type typeFirst multiple text:-49 integer:-25 boolean:-44 choice:-74 multipleChoice:217 multipleReference:-33 list:61
type typeFirst mysql text:144 choice:-53 reference:-20
type typeFirst name text:147 reference:-56
type typeFirst number text:-27 integer:72
type typeFirst on text:-39 choice:97
type typeFirst one text:-117 integer:-44 choice:-48 multipleReference:-33 list:260 file:57
type typeFirst only text:95 multilineText:-28 boolean:-161 choice:298 reference:-54 multipleReference:-79 list:92 keyValues:-50
type typeFirst option text:-54 boolean:90 choice:21
type typeFirst optional text:77 multilineText:-80 email:-21 integer:71 number:-85 choice:-45 multipleChoice:-32 reference:-172 multipleReference:-65 list:122 keyValues:119 file:23
type typeFirst optionally text:-120 multilineText:-33 integer:-24 boolean:-83 choice:-36 reference:298 multipleReference:100 list:-52
type typeFirst override text:-62 boolean:-84 choice:-145 list:-45 keyValues:404
type typeFirst parameter text:141 multilineText:107 choice:-69 multipleReference:-30 list:-56 keyValues:-39
type typeFirst password text:23
type typeFirst paste text:-72 multilineText:151 choice:-34
type typeFirst path text:124 boolean:-56 reference:-27
type typeFirst primary text:46
type typeFirst provide text:-63 multilineText:248 url:-35 integer:-94 number:-21 boolean:-56 choice:-46 reference:-31 keyValues:91
type typeFirst provides integer:-21 boolean:-77 choice:-21 reference:-83 multipleReference:-26 list:244
type typeFirst query text:207 multilineText:-70 integer:37 choice:-57 reference:-48
type typeFirst refers text:-47 integer:27 choice:118
type typeFirst refresh text:-101 integer:69 boolean:144 reference:-44
type typeFirst relative text:78 multilineText:-58
type typeFirst repository text:48 multilineText:-28
type typeFirst request text:-116 multilineText:-157 integer:80 choice:-23 keyValues:253
type typeFirst require text:-121 boolean:269 choice:-41
type typeFirst required text:-35 boolean:-28 choice:72
type typeFirst reserved text:117 boolean:-38 choice:-36 reference:-21
type typeFirst search text:126 multilineText:-67
type typeFirst select text:-141 multilineText:-104 url:-36 email:-26 integer:-103 number:-54 multipleChoice:36 reference:63 list:52 keyValues:-46 date:62 file:-42
type typeFirst selected text:-21 boolean:161 choice:-118 multipleReference:53
type typeFirst set multilineText:-64 url:-33 email:-20 integer:54 number:-44 boolean:54 multipleChoice:60 reference:-131 multipleReference:-20 list:-91 keyValues:135
type typeFirst sets text:485 multilineText:-52 url:-26 integer:-76 number:143 boolean:-264 reference:-27 multipleReference:-76 list:-73 keyValues:-25 date:-74
type typeFirst show text:-54 boolean:248 choice:-146
type typeFirst shows text:-123 boolean:151
type typeFirst sign boolean:60
type typeFirst sort text:71 integer:-28
type typeFirst source text:42 integer:52 number:-20 choice:-24 reference:-32
type typeFirst specific text:63
type typeFirst specifies text:406 multilineText:-182 url:-56 email:-33 integer:88 number:412 boolean:-258 choice:-286 multipleChoice:-27 reference:-138 multipleReference:-64 list:-86 keyValues:-51 date:-21 file:-29
type typeFirst specify multilineText:-211 url:-56 email:-100 integer:-52 number:-59 choice:118 multipleChoice:-56 reference:-22 multipleReference:83 list:189 keyValues:-59 file:-28
type typeFirst support text:210 multilineText:-31 list:-39 keyValues:-40
type typeFirst switch boolean:28
type typeFirst target text:-31 number:158 boolean:-24 reference:-35
type typeFirst test text:-51 multilineText:-29 integer:-26 boolean:101 choice:-39 multipleChoice:162 multipleReference:-38 list:-53
type typeFirst text text:47 multilineText:-26 choice:96 reference:-45
type typeFirst the text:-92 multilineText:-351 url:136 email:100 integer:-60 number:-203 boolean:-545 choice:-71 multipleChoice:-194 reference:-255 multipleReference:-73 list:51 keyValues:-73 date:-59 file:89
type typeFirst these text:110 multilineText:-32
type typeFirst this text:-177 multilineText:202 url:-62 email:-33 integer:156 boolean:337 choice:-76 multipleChoice:83 reference:-478 multipleReference:-45 list:-86 keyValues:-82 file:-36
type typeFirst title text:26
type typeFirst to text:292 integer:-25 number:-25 boolean:-78 choice:-20 reference:-37
type typeFirst toggle text:-36 integer:-22 boolean:-64 choice:172
type typeFirst total text:-53 integer:72 number:50
type typeFirst true text:-75 boolean:173 choice:-32 reference:-22
type typeFirst turn boolean:33
type typeFirst turns text:-61 integer:-27 boolean:205 multipleReference:-26
type typeFirst type text:106 multilineText:91 url:-49 integer:25 reference:-119
type typeFirst types text:-83 multilineText:-45 integer:-28 boolean:-33 choice:-36 multipleChoice:122 multipleReference:199 list:-74
type typeFirst unique text:160 url:-108
type typeFirst url text:165 url:-52 integer:-31 boolean:-35 choice:-36
type typeFirst use text:207 multilineText:-101 url:-40 integer:-168 number:-20 boolean:169 choice:115 reference:-124 multipleReference:-24 list:-20
type typeFirst used text:-265 multilineText:117 email:121 integer:157 number:-24 boolean:-20 choice:-27
type typeFirst value text:141 multilineText:-35 url:-22 integer:215 number:-120 boolean:-63 choice:-24 reference:-62 list:-28
type typeFirst version text:-109 reference:182
type typeFirst what text:-40 multilineText:-106 integer:-85 number:133 boolean:-37 choice:-42 reference:122 list:89
type typeFirst when text:-93 multilineText:-96 url:-42 email:-21 integer:-124 number:-23 boolean:96 choice:253 multipleChoice:-23 reference:-116 multipleReference:-63 list:46 keyValues:-35 date:208 file:-22
type typeFirst where text:143 multilineText:-20 url:59 integer:-36 number:-20 boolean:-26 reference:-38
type typeFirst whether text:-77 boolean:-40 choice:221 reference:-29 multipleReference:-25
type typeFirst who text:46 multilineText:-66 url:-20 integer:-42 number:-28 boolean:-121 choice:110 reference:193 multipleReference:-29 list:-34
type typeFirst with multilineText:-20 choice:-33 reference:-21 multipleReference:139
type typeFirst write text:-56 multilineText:157 list:-53
type typeFirst you text:-162 multilineText:43 url:-24 email:-21 integer:156 number:-50 boolean:-159 choice:-121 multipleChoice:72 reference:311 multipleReference:-37 list:-86 keyValues:-29 date:-25
type typeFirst your text:210 multilineText:53 url:-114 email:-23 integer:92 number:-72 boolean:-123 choice:-108 multipleChoice:50 reference:95 multipleReference:-46 list:-64 keyValues:60
type typeFirstClass accept text:-40 multilineText:-20 boolean:104
type typeFirstClass aimless text:-257 multilineText:-228 url:-278 email:-191 integer:-39 number:-210 boolean:-280 choice:-316 multipleChoice:51 reference:21 multipleReference:-320 list:-283 keyValues:-184 date:-241 file:-114
type typeFirstClass article text:-62 multilineText:-258 url:69 email:54 integer:-223 boolean:-352 choice:-249 multipleChoice:-241 reference:-143 multipleReference:-109 list:-162 keyValues:-149 date:-80 file:29
type typeFirstClass be text:121 multilineText:123 url:64 email:-32 integer:77 number:-60 boolean:215 choice:-235 multipleChoice:-42 reference:-217 multipleReference:-134 list:139 keyValues:-88 file:-26
type typeFirstClass beforePlace text:92 multilineText:-383 url:122 email:88 integer:-90 number:-239 boolean:-704 choice:49 multipleChoice:-202 reference:-405 multipleReference:-102 list:25 keyValues:-86 date:-80 file:81
type typeFirstClass blank text:-22 choice:57 reference:-22
type typeFirstClass button text:-120 number:-30 boolean:24 reference:237 multipleReference:-29
type typeFirstClass check text:-81 multilineText:-32 integer:-34 boolean:175 choice:-48 multipleChoice:162 reference:-26 multipleReference:-40 list:-56
type typeFirstClass checkingHeading text:-54 multilineText:-29 integer:-78 boolean:89 choice:-60 multipleChoice:162 multipleReference:-96 list:107
type typeFirstClass click boolean:-97 reference:284 multipleReference:-98 list:-33
type typeFirstClass condition text:-99 multilineText:-220 email:-49 integer:-139 boolean:-115 choice:162 multipleChoice:-66 reference:92 multipleReference:-46 list:-131 keyValues:-92 date:146 file:-47
type typeFirstClass configure text:84 multilineText:-29 url:-61 email:-30 integer:-58 number:-76 boolean:-64 choice:-182 reference:30 multipleReference:-44 list:117 keyValues:148 date:-40 file:-23
type typeFirstClass contrast text:208 url:-30 email:-30 integer:40 number:310 boolean:-269 choice:-157 multipleChoice:-43 multipleReference:205 list:-234 keyValues:-157 date:-31 file:-22
type typeFirstClass defaultHeader text:66 multilineText:-95 url:94 integer:51 number:-58 boolean:-232 choice:-43 multipleChoice:-24 reference:-40 multipleReference:199 list:-39 keyValues:-40 date:81
type typeFirstClass descriptionHeader text:275 multilineText:-131 url:-32 integer:99 boolean:-166 choice:-130 multipleReference:-25 list:40 date:98
type typeFirstClass determiner text:-53 multilineText:47 url:-234 email:-142 integer:-72 number:-30 boolean:-354 choice:-211 multipleChoice:-170 reference:-505 multipleReference:-313 list:-236 keyValues:-133 date:-150 file:-48
type typeFirstClass display text:-219 multilineText:-29 url:-20 integer:101 number:-66 boolean:450 choice:-184 reference:-47 multipleReference:121 list:-44 keyValues:-37
type typeFirstClass durationNoun integer:195 number:-28 boolean:-35 choice:-31
type typeFirstClass edition text:-109 reference:182
type typeFirstClass emailNoun url:-27 email:178 boolean:-39 reference:-21 list:-23
type typeFirstClass enter text:-281 multilineText:194 url:-106 email:-94 number:-290 boolean:-77 multipleChoice:-113 reference:-409 multipleReference:-63 list:-34 keyValues:51 date:-88 file:-89
type typeFirstClass exampleHeader text:114 url:52 boolean:-28 choice:-38 reference:-22
type typeFirstClass fieldNoun text:152 multilineText:-89 url:-34 integer:38 number:-26 boolean:-36 choice:-106 multipleChoice:164 reference:-71 multipleReference:-35 list:-46
type typeFirstClass fileNoun text:133 boolean:-87 reference:-53 list:111
type typeFirstClass fillingVerb text:-57 multilineText:-37 url:-57 email:-116 integer:-168 number:-216 boolean:-252 choice:37 reference:-199 multipleReference:-39 list:-205 keyValues:-171 date:-30 file:-133
type typeFirstClass formNoun text:-52 choice:176 reference:-24
type typeFirstClass genericHeading text:-130 multilineText:87 url:-33 integer:-24 number:-32 boolean:-301 choice:131 multipleChoice:235 reference:-218 multipleReference:-70 list:149 keyValues:54 date:79
type typeFirstClass groupNoun text:-29 boolean:-70 choice:96 reference:-39 date:104
type typeFirstClass headingVerb text:-272 multilineText:-69 url:-169 email:-60 integer:-119 number:-192 boolean:342 choice:-296 multipleChoice:237 reference:103 multipleReference:-95 list:-86 keyValues:72 date:-65 file:-86
type typeFirstClass hostNoun text:153 url:56 integer:-26 boolean:-38 choice:-21 reference:-35 list:-73
type typeFirstClass inputNoun text:-46 multilineText:153 url:-79 email:-29 integer:155 number:220 boolean:-193 choice:27 multipleChoice:121 reference:-246 multipleReference:-98 list:-166 keyValues:-79 date:106 file:-24
type typeFirstClass kindNoun text:194 multilineText:86 url:-54 boolean:-23 reference:-145
type typeFirstClass labelConnector text:-84 multilineText:-37 integer:-77 boolean:313 choice:-45 reference:63 keyValues:-35
type typeFirstClass labelFiller text:-96 multilineText:-261 url:-42 integer:-240 number:-63 boolean:-140 choice:-398 multipleChoice:-224 reference:-58 multipleReference:-184 list:-232 keyValues:-118 date:-111
type typeFirstClass labelHeader text:62 multilineText:228 url:-44 number:-45 boolean:-28 choice:-51 multipleChoice:136 reference:-94 multipleReference:-71 list:-113 keyValues:-55
type typeFirstClass leave text:200 multilineText:-52 url:171 email:-134 integer:-45 number:48 boolean:-47 choice:-72 multipleChoice:-50 reference:-92 multipleReference:-65 list:57
type typeFirstClass limitsHeader text:-29 choice:-45 reference:121
type typeFirstClass lookalike text:-54 integer:105
type typeFirstClass make text:-66 multilineText:-30 url:-95 email:-35 number:-87 boolean:-38 choice:-158 multipleChoice:105 reference:-39 multipleReference:-128 list:119 keyValues:240 date:-53 file:-30
type typeFirstClass manipulate text:-64 multilineText:-27 boolean:194 reference:-41
type typeFirstClass menuNoun text:-155 multilineText:-120 url:-40 email:-29 integer:-163 number:-58 choice:-133 multipleChoice:33 reference:159 multipleReference:-97 list:177 keyValues:-49 date:57 file:-44
type typeFirstClass multilineNoun text:164 multilineText:545 url:-25 integer:-39 number:-38 boolean:-385 choice:-99 multipleChoice:-24 reference:-117 multipleReference:-48 list:138 keyValues:-116 file:-25
type typeFirstClass navigate text:-129 email:43 integer:74 boolean:223 choice:-63 reference:-40 multipleReference:-20 list:-32
type typeFirstClass negation text:309 integer:-25 boolean:-30 choice:-75 list:-94 keyValues:-20
type typeFirstClass numberNoun text:-68 multilineText:-45 integer:349 number:75 boolean:-150 choice:-143 reference:-48 multipleReference:-36 list:89 keyValues:-29
type typeFirstClass numberWord text:-143 integer:-48 boolean:-23 reference:-23 multipleReference:-35 list:259 file:55
type typeFirstClass obligation text:297 integer:-35 boolean:-113 choice:22 reference:-36 list:-34
type typeFirstClass off text:146 multilineText:-39 integer:-55 number:-38 boolean:212 choice:124 reference:-54 multipleReference:-65 list:-144 keyValues:-38
type typeFirstClass on text:-209 multilineText:-45 integer:-30 boolean:409 choice:-62 multipleChoice:143 reference:-66 multipleReference:20 list:-39 keyValues:-23
type typeFirstClass opener text:-216 multilineText:96 url:-83 email:-62 integer:165 number:-209 boolean:-79 choice:-187 multipleChoice:121 reference:133 multipleReference:-58 list:-124 keyValues:39 date:29
type typeFirstClass openingVerb text:-227 multilineText:160 url:-34 integer:27 boolean:87 multipleChoice:-35 reference:48 keyValues:83 date:-20
type typeFirstClass optionNoun multilineText:74 url:-49 email:-26 integer:139 number:268 boolean:-117 multipleChoice:-36 reference:-125 multipleReference:-64 list:-106 keyValues:-61 date:-27 file:-20
type typeFirstClass optionalHeader text:77 multilineText:-80 email:-21 integer:71 number:-85 choice:-45 multipleChoice:-32 reference:-172 multipleReference:-65 list:122 keyValues:119 file:23
type typeFirstClass optionsHeader text:-218 multilineText:-45 url:-59 integer:-47 number:415 boolean:-137 choice:73 reference:-53 multipleReference:-34 list:73
type typeFirstClass otherHeader text:453 multilineText:-49 url:-34 integer:-240 number:-35 boolean:-250 choice:-93 reference:54 multipleReference:-70 list:316 keyValues:-30
type typeFirstClass pairNoun text:-31 multilineText:-23 boolean:-53 choice:142 list:-29 keyValues:41
type typeFirstClass paste text:-72 multilineText:151 choice:-34
type typeFirstClass place text:-188 multilineText:-55 number:-37 boolean:-106 choice:159 reference:235 multipleReference:135 list:-20
type typeFirstClass plainNoun text:325 multilineText:-80 url:-24 email:101 integer:-60 number:-21 boolean:-177 choice:45 multipleChoice:-21 reference:24 multipleReference:-58 list:55 keyValues:-22
type typeFirstClass pointer multilineText:171 url:-68 email:-36 integer:92 boolean:252 choice:-102 multipleChoice:71 reference:-530 multipleReference:-108 list:53 keyValues:-87 file:-39
type typeFirstClass possessive text:210 multilineText:53 url:-114 email:-23 integer:92 number:-72 boolean:-123 choice:-108 multipleChoice:50 reference:95 multipleReference:-46 list:-64 keyValues:60
type typeFirstClass possibility text:-191 multilineText:-51 integer:-71 number:-24 choice:39 reference:212 multipleReference:77 list:-75 date:117
type typeFirstClass preposition text:-247 multilineText:-85 url:-56 email:-30 integer:-80 number:-95 boolean:250 choice:212 multipleChoice:-55 multipleReference:204 list:-168 keyValues:-73 date:-43 file:-45
type typeFirstClass pronoun text:-366 multilineText:47 url:-124 email:-62 integer:310 number:-59 choice:-229 multipleChoice:116 multipleReference:-153 list:34 keyValues:-58 date:-32
type typeFirstClass remark text:114 url:52 boolean:-28 choice:-38 reference:-22
type typeFirstClass requiredHeader text:-35 boolean:-28 choice:72
type typeFirstClass secretNoun text:145 multilineText:-43 integer:-138 boolean:-49 list:137
type typeFirstClass select text:-154 multilineText:-151 url:-57 email:-66 integer:-213 number:-85 boolean:-466 choice:216 multipleChoice:189 reference:136 list:-37 keyValues:-61 file:-71
type typeFirstClass slugEnd text:145 url:-159 email:-40 integer:-96 number:-156 boolean:146 choice:-302 reference:175 multipleReference:75 list:-168 date:-53 file:-31
type typeFirstClass slugVerb text:-23 multilineText:23 url:-60 email:-29 integer:59 number:-61 choice:-89 reference:-297 multipleReference:-79 list:99 keyValues:209 date:-29 file:-26
type typeFirstClass softener text:20 multilineText:-135 url:-26 email:-30 integer:-28 number:-114 boolean:-29 choice:-43 multipleChoice:-56 reference:55 list:33 keyValues:93 date:65
type typeFirstClass structural text:165 multilineText:-197 url:-38 integer:-29 number:49 boolean:-168 choice:34 multipleChoice:-20 reference:25 list:99 date:-24
type typeFirstClass submitVerb text:-184 multilineText:179 url:-21 integer:38 boolean:-24 choice:82 reference:-82 multipleReference:-33 keyValues:105
type typeFirstClass switchEffect text:-28 multilineText:-229 url:-121 email:-207 integer:-375 number:-166 boolean:674 multipleChoice:-50 reference:-461 multipleReference:267 list:-418 date:61 file:-68
type typeFirstClass switchOn text:-59 multilineText:-92 integer:-44 choice:114 multipleChoice:91 reference:129
type typeFirstClass titleNoun text:71 boolean:-76 choice:-100 multipleChoice:160 reference:-84 list:-28 date:105
type typeFirstClass toggleNoun text:-100 integer:-40 boolean:255 choice:66 reference:-50 multipleReference:-35 list:-39
type typeFirstClass trialVerb multilineText:-105 integer:-40 boolean:83 choice:-76 multipleChoice:146 reference:142 multipleReference:-46 list:-57
type typeFirstClass typeHeader text:106 multilineText:91 url:-49 integer:25 reference:-119
type typeFirstClass unit text:-35 number:87 boolean:-34 choice:31
type typeFirstClass upload text:-114 multilineText:-33 integer:-22 boolean:107 choice:-27 multipleChoice:-22 reference:74 multipleReference:118 list:-24 file:-50
type typeFirstClass urlNoun text:-54 url:-63 email:108 integer:-38 number:-33 boolean:-134 choice:-49 reference:313
type typeFirstClass use text:163 multilineText:-31 url:-45 integer:-173 number:-23 boolean:254 choice:105 reference:-163 multipleReference:-47 list:-31
type typeFirstClass valueWord text:-72 url:-84 email:-43 integer:-68 number:-127 boolean:235 choice:197 reference:-110 list:-195 date:-36 file:-39
type typeFirstClass vendor text:130 multilineText:-37 integer:-34 boolean:-139 choice:194 reference:-92 multipleReference:116 list:-58
type typeFirstClass weakLabelHeader text:396 multilineText:-184 integer:-35 boolean:-49 choice:-49 reference:-91 multipleReference:176 list:-46 keyValues:-62
type typeHead % text:-270 integer:-175 number:705 boolean:-81 choice:-29 reference:-44 list:-24
type typeHead 1 text:78
type typeHead access text:-38 boolean:305 choice:-51 reference:-121 multipleReference:-24
type typeHead accesskey text:106 choice:-24
type typeHead account text:-118 multilineText:77 email:168 boolean:-84 choice:-142 reference:188 multipleReference:-29 list:-27
type typeHead action text:-32 boolean:-136 choice:237 reference:105 multipleReference:-56
type typeHead actions text:-101 multilineText:-32 integer:-36 boolean:-31 choice:340 multipleChoice:-55 reference:-53 multipleReference:40 list:-87 keyValues:-32 file:-21
type typeHead active text:-59 boolean:174 choice:-63
type typeHead address text:154 multilineText:-63 url:-118 email:378 integer:-52 number:-50 boolean:-64 choice:-40 reference:-58 list:-51
type typeHead addresses text:-88 multilineText:-29 integer:-47 boolean:-45 choice:-25 multipleReference:-36 list:358
type typeHead agent text:-70 multilineText:84 boolean:-64 choice:-42 reference:220 list:-24
type typeHead algorithm text:-195 integer:-26 choice:367
type typeHead all text:111 multilineText:-44 boolean:-25
type typeHead amount text:-281 integer:-204 number:738 choice:-22 reference:-121
type typeHead analysis number:-22 boolean:-50 choice:188 multipleReference:-44
type typeHead application text:-97 multilineText:-22 boolean:-37 choice:-325 reference:242 multipleReference:316 list:-28 date:-26
type typeHead applications reference:-21 multipleReference:76
type typeHead approval boolean:40
type typeHead args text:37 integer:-23 boolean:-48 multipleReference:-24 list:102
type typeHead arguments text:99 integer:-38 boolean:-63 choice:-59 multipleReference:-20 list:-40 keyValues:125
type typeHead attachment choice:62
type typeHead attachments boolean:27
type typeHead attribute text:286 multilineText:-29 email:-33 boolean:-42 reference:-78 list:-22
type typeHead attributes text:-86 boolean:-57 multipleReference:-28 list:87 keyValues:151
type typeHead audience text:22 integer:-42 boolean:-34 list:129
type typeHead authentication text:-119 choice:223 list:-26
type typeHead authority multilineText:54 reference:-24
type typeHead automatically text:-37 boolean:98 reference:-20
type typeHead banner text:-33 multilineText:-24 url:164 choice:-21 list:-37
type typeHead base number:-25 boolean:200 choice:-23 reference:-72 multipleReference:-22
type typeHead body text:-75 multilineText:115 boolean:-38 choice:-56 reference:-32 list:-41 keyValues:227
type typeHead branch text:40
type typeHead bucket text:-22 choice:-44 reference:143
type typeHead by text:43 multilineText:-41 url:-66 integer:-42 number:-21 boolean:-40 multipleChoice:-39 reference:50 multipleReference:-45 list:280 date:-29
type typeHead calculation text:120 integer:-31 number:-25 boolean:-21 choice:91 reference:-38
type typeHead calendar text:-31 choice:53
type typeHead campaign text:-103 number:-20 boolean:-56 choice:-21 reference:293
type typeHead categories integer:-24 boolean:-397 choice:379 multipleReference:47
type typeHead category text:-94 boolean:-41 choice:247 reference:37
type typeHead cc text:-41 boolean:-23 choice:-30 reference:-39 list:205
type typeHead cert text:162 multilineText:-78 choice:-46 reference:60
type typeHead certificate text:-103 multilineText:1426 number:-22 choice:483 reference:-141
type typeHead certificates text:-72 multilineText:-56 choice:199
type typeHead change text:-34 number:123 boolean:-23 reference:-23 multipleReference:-22
type typeHead changes integer:-25 boolean:108
type typeHead channel text:85 boolean:-36 choice:43 reference:-21
type typeHead characters integer:36 number:-24
type typeHead check text:-58 multilineText:174 choice:-27 reference:-40
type typeHead city text:32
type typeHead class text:245 choice:-178 reference:-21
type typeHead client text:-23 boolean:-111 choice:-85 reference:356
type typeHead cloud text:-23 reference:77
type typeHead cluster text:58 choice:-66 reference:63
type typeHead code text:301 multilineText:-71 url:-29 integer:139 number:-27 boolean:-118 choice:-274 multipleChoice:-28 reference:247 multipleReference:-45 list:-37 keyValues:-39 date:-28
type typeHead collection text:96 multilineText:-26 boolean:-120 choice:-180 reference:356 multipleReference:-35
type typeHead color text:399 multilineText:-46 integer:-49 number:-31 boolean:-93 choice:-96 reference:56 keyValues:-24 date:-20
type typeHead column text:-52 integer:-32 boolean:70 choice:-44 reference:-25 multipleReference:-36 list:188
type typeHead columns text:-83 integer:-27 boolean:-35 choice:145 multipleReference:108 list:-29
type typeHead command text:48 boolean:-42 choice:-49 reference:-84 list:232
type typeHead company text:-36 boolean:163 choice:-76
type typeHead compression text:-36 boolean:86 choice:-24
type typeHead condition text:-25 multilineText:-58 number:-22 boolean:-53 choice:84 multipleChoice:142 reference:-34 list:43
type typeHead conditions text:-20 multilineText:102 integer:-40 boolean:-32 choice:-33 multipleChoice:-23 multipleReference:-47 list:152 keyValues:-32
type typeHead config text:-43 multilineText:253 boolean:-177
type typeHead configuration text:-89 multilineText:202 boolean:83 reference:-105
type typeHead contact multilineText:-42 integer:-33 number:-22 boolean:27 choice:-27 reference:161 multipleReference:-30
type typeHead contacts text:112 multilineText:-26 integer:-38 boolean:-315 choice:-46 multipleChoice:313 reference:-27 multipleReference:161 list:-64
type typeHead content text:275 multilineText:-91 boolean:-20 choice:-34
type typeHead context text:247 multilineText:-49 integer:-20 boolean:-52 choice:-20 reference:-23 list:-20
type typeHead cost text:-122 integer:-25 number:234
type typeHead count text:-130 integer:1699 number:-37
type typeHead country text:185 boolean:-23 reference:-51
type typeHead cpu text:-27 integer:-104 number:141
type typeHead credentials text:-20 multilineText:24 reference:25
type typeHead credit text:192 multilineText:-35 number:-20 boolean:-38 reference:-32
type typeHead criteria text:121 multilineText:-40 integer:-33 boolean:-90 choice:296 reference:-150 list:-34 keyValues:-21
type typeHead css text:-107 multilineText:212 boolean:-23
type typeHead currency text:38 multilineText:-26 integer:-21 number:-28 boolean:135 choice:-30 reference:90 multipleReference:-23 list:-31
type typeHead dashboard text:-100 multilineText:120 choice:-35 multipleReference:72
type typeHead data text:-143 multilineText:177 number:-45 boolean:126 choice:-21 multipleChoice:-20 reference:-108 list:-30 keyValues:-27 date:118
type typeHead database text:54 integer:50 reference:-35
type typeHead date text:-407 multilineText:-60 url:-38 email:-21 integer:-79 number:-70 choice:-160 reference:-162 multipleReference:-33 list:-34 date:2547
type typeHead day text:-28 number:52 choice:44 date:-34
type typeHead days integer:88 number:-63
type typeHead default text:-39 url:-27 boolean:154 reference:-44
type typeHead delay text:369 integer:-275 number:-43
type typeHead deleted text:-26 boolean:162 choice:-54 reference:-31
type typeHead deploy boolean:37 choice:32 reference:-20
type typeHead description text:1077 multilineText:182 email:-28 integer:-23 number:-34 choice:-54 reference:-79
type typeHead destination text:-138 url:-25 integer:-37 number:-27 boolean:-49 choice:119 reference:174
type typeHead details text:-60 multilineText:100 choice:-24
type typeHead direct text:-59 boolean:-25 choice:126
type typeHead discount text:-68 number:172 boolean:-21 choice:-31
type typeHead dn text:202 boolean:29 choice:-38 list:-35
type typeHead document text:-38 multilineText:290 integer:-21 number:-27 boolean:-89 reference:-26
type typeHead documents text:-35 boolean:186 multipleReference:-24 list:-21
type typeHead domain text:170 multilineText:-35 url:-30 integer:-23 boolean:-26 reference:-20 list:61
type typeHead domains text:-150 multilineText:-22 url:-22 email:-49 integer:-45 boolean:-268 choice:-133 multipleChoice:-40 reference:-130 multipleReference:468 list:380 keyValues:-38
type typeHead duration integer:-32 choice:96 date:-26
type typeHead e-mail text:-137 email:2221
type typeHead editor text:-125 multilineText:484 integer:-34 number:-39 boolean:-98 choice:-33 reference:-67
type typeHead email text:-208 multilineText:-61 url:-32 email:2359 integer:-37 number:-37 boolean:167 choice:-47 reference:-94 multipleReference:-46 list:46
type typeHead enabled text:-156 multilineText:-25 integer:-40 number:-30 boolean:483 choice:-71 reference:-93 multipleReference:-30
type typeHead endpoint text:-180 multilineText:-32 url:389 email:-32 integer:-24 number:-20 boolean:-37 choice:142 multipleChoice:-29 reference:-125 multipleReference:-23 list:-65 keyValues:-22 file:-22
type typeHead engine text:293 multilineText:-20 url:-32 integer:-81 number:-25 boolean:-60 choice:128 reference:-119 keyValues:-22
type typeHead entries boolean:-121 choice:150
type typeHead environment text:79 boolean:157 choice:-93 reference:-103 multipleReference:144 list:-52
type typeHead environments choice:91 multipleReference:-42 list:-21
type typeHead event text:-27 boolean:63 choice:153 reference:-129
type typeHead events text:-28 integer:-34 boolean:26 choice:-228 multipleChoice:396 multipleReference:-31 list:-61
type typeHead expression text:710 number:-23 boolean:-159 choice:-162 reference:-286 multipleReference:-30
type typeHead factor text:-54 integer:-124 number:281 boolean:-26 choice:-51 reference:50
type typeHead field text:-134 multilineText:-61 email:-35 integer:-20 number:-34 boolean:-130 choice:152 multipleChoice:-40 reference:415 multipleReference:-28 list:-80 keyValues:-32 date:-22
type typeHead fields text:-75 multilineText:-92 integer:-20 boolean:-27 choice:-33 multipleChoice:-28 multipleReference:199 list:165 keyValues:-21
type typeHead file text:-224 multilineText:120 url:-41 integer:-64 number:-37 boolean:-58 choice:-177 multipleChoice:-26 reference:-135 multipleReference:-30 list:-72 file:787
type typeHead files boolean:27 choice:-46 multipleReference:93
type typeHead filter text:-47 multilineText:515 url:-36 integer:-48 number:-43 choice:-141 reference:-145 multipleReference:58 list:-66 keyValues:-30 date:-22
type typeHead filters boolean:-27 choice:-136 reference:141 multipleReference:-49 list:-74 keyValues:216
type typeHead flag text:24 boolean:-170 choice:192 reference:-24
type typeHead flow text:-40 integer:57
type typeHead folder text:106 boolean:-57 choice:-43 reference:85 list:-29
type typeHead footer text:171 multilineText:-24 boolean:-44 reference:-34
type typeHead for text:-144 multilineText:-38 url:-49 integer:-40 number:-30 boolean:-84 choice:92 multipleChoice:310 reference:-80 multipleReference:-67 list:152 date:-31
type typeHead format text:214 multilineText:-21 choice:64 reference:-95 keyValues:-25 date:-30
type typeHead forms boolean:40
type typeHead formula text:318 boolean:-99 date:-123
type typeHead frequency text:266 multilineText:-50 integer:-46 boolean:-118 choice:66 multipleReference:-25
type typeHead from text:-33 multilineText:-53 url:363 email:42 integer:-43 number:-37 boolean:-100 choice:-38 multipleChoice:-27 reference:34 multipleReference:-52 list:-82 date:-64
type typeHead function text:-26 multilineText:179 boolean:-22 choice:-66 list:-24
type typeHead gateway boolean:26 choice:-69 reference:79
type typeHead group text:265 multilineText:-52 url:-22 integer:-46 number:-33 boolean:-130 choice:-175 reference:319 multipleReference:-59 list:-71 date:-27
type typeHead groups integer:-38 boolean:-160 choice:-48 reference:173 multipleReference:234 list:-59 keyValues:-62
type typeHead handling choice:302 reference:-216
type typeHead header text:71 reference:-25
type typeHead headers text:91 multilineText:22 integer:-52 boolean:29 choice:-22 multipleReference:-43 list:-107 keyValues:1123
type typeHead home text:98 url:74 boolean:-24 choice:-20 reference:-91
type typeHead host text:-66 multilineText:-34 url:137 integer:-42 boolean:-24 choice:-110 reference:-45 multipleReference:-46 list:222 keyValues:-21
type typeHead hostname text:64
type typeHead html text:-207 multilineText:396 integer:-22 boolean:-56 choice:-33 reference:-28
type typeHead id text:1339 multilineText:-52 url:-64 email:-24 integer:195 number:-38 boolean:-155 choice:-63 reference:30 multipleReference:-37 list:-37 date:-25
type typeHead identifier text:-183 multilineText:-23 integer:-42 boolean:-30 reference:319 list:-31
type typeHead ids text:-20 boolean:-23 list:131
type typeHead image text:-132 multilineText:-65 url:149 integer:-28 number:-64 boolean:-161 choice:-107 multipleReference:-63 list:-20 date:-24 file:500
type typeHead images boolean:69
type typeHead in text:157 url:-23 integer:-82
type typeHead information text:-29 boolean:63 choice:-23
type typeHead input text:293 multilineText:-43 boolean:72 choice:-182 reference:-79 keyValues:-24
type typeHead instances text:159 multipleReference:-21 list:-71
type typeHead instructions text:108 choice:-24
type typeHead integration multilineText:-24 boolean:-23 choice:162 multipleReference:-56
type typeHead interval text:182 integer:1510 number:-44 boolean:-54 choice:-25 reference:-40
type typeHead intervals text:-38 integer:72
type typeHead introduction text:91 reference:-37
type typeHead invoice text:-179 multilineText:277 boolean:44 choice:-34 reference:-31
type typeHead items text:-68 multilineText:-38 integer:91 boolean:-41 choice:-25 multipleReference:-38 list:186
type typeHead json multilineText:1509
type typeHead key text:85 multilineText:436 url:-24 integer:-63 number:-47 boolean:-46 choice:-69 reference:-123 multipleReference:-31 list:-38 keyValues:-24 date:-30
type typeHead keys text:-171 multilineText:141 url:-28 integer:-48 boolean:23 choice:-102 multipleChoice:-37 reference:143 multipleReference:-114 list:193 keyValues:-29
type typeHead label text:94 multilineText:-50 boolean:-34 choice:-34 reference:40 list:-30 keyValues:87
type typeHead labels text:-72 multilineText:204 multipleReference:-39 list:-84 keyValues:1110
type typeHead language text:98 multilineText:-47 integer:-20 boolean:80 choice:-160 reference:160 multipleReference:-27
type typeHead languages text:-105 multilineText:-21 integer:-45 boolean:-55 choice:-92 multipleChoice:219 multipleReference:57 list:93 keyValues:-25
type typeHead layout text:-99 multilineText:-27 boolean:-33 choice:93 multipleReference:146 list:-30
type typeHead length text:-101 integer:274 number:-97
type typeHead level text:-242 multilineText:-26 number:409 boolean:-26 choice:-24 reference:-51
type typeHead limit text:50 multilineText:-32 url:-23 integer:1671 number:74 boolean:-89 choice:24 reference:-90 multipleReference:-27 list:-23 file:-26
type typeHead lines text:-25 integer:-43 boolean:140
type typeHead link text:-63 url:102 boolean:-46 reference:64
type typeHead location text:-31 boolean:-40 choice:-93 reference:301 multipleReference:-44
type typeHead logo text:-36 url:108 choice:-27 reference:-22
type typeHead manager text:90 choice:-21 reference:-23
type typeHead mapping text:-75 integer:-65 boolean:156 reference:-43 list:-22 keyValues:111
type typeHead memory integer:197 number:-73 choice:-27 list:-22
type typeHead message multilineText:455 url:-20 integer:-61 number:-47 boolean:-89 choice:-138 reference:-39 list:-25
type typeHead messages text:-83 multilineText:285 integer:-34 boolean:-33 choice:121 multipleReference:-84 list:-86 keyValues:-34
type typeHead metadata text:-46 multilineText:155 url:28 boolean:-49 choice:113 reference:-52 multipleReference:-20 list:-42 keyValues:-39
type typeHead method text:160 multilineText:-44 boolean:-36 choice:52 reference:-59 multipleReference:-26 list:-22
type typeHead metric text:-20 integer:-20 reference:75 multipleReference:-25
type typeHead metrics text:108 multilineText:-35 integer:-21 choice:-24 reference:-41 multipleReference:-46 list:119
type typeHead mobile text:-175 multilineText:71 url:47 boolean:48 choice:-22 reference:-59 list:149
type typeHead mode text:-440 multilineText:-132 url:-40 email:-22 integer:-99 number:-93 boolean:184 choice:434 multipleChoice:-51 reference:302 multipleReference:-67 list:-61 keyValues:-61 date:-52 file:-26
type typeHead model text:77 multilineText:-20 boolean:66 choice:-152 reference:160 keyValues:-29
type typeHead name text:1196 multilineText:-114 url:-54 email:-24 integer:-68 number:-30 boolean:-148 choice:61 reference:332 multipleReference:-34 list:-48 keyValues:-32 date:-26
type typeHead namespace text:-60 boolean:-21 reference:161
type typeHead network text:39
type typeHead node reference:28
type typeHead nodes integer:-202 choice:217
type typeHead notes text:277 multilineText:-39 integer:-61 boolean:61 reference:-33 multipleReference:-48 list:-64
type typeHead notification text:-47 email:-20 number:-20 boolean:88 choice:144 reference:-42 list:-32
type typeHead notifications text:-178 multilineText:-63 integer:-50 boolean:300 choice:-26 multipleChoice:-20 multipleReference:200 list:-104
type typeHead number text:687 multilineText:-49 url:-33 integer:1281 number:-70 boolean:-194 choice:-91 reference:-43
type typeHead offset text:51 multilineText:-21 integer:116 number:-44 boolean:-29 reference:-58
type typeHead on text:-23 integer:-41 boolean:-52 choice:102 reference:-35 date:113
type typeHead only text:-41 boolean:209 reference:-98
type typeHead operation choice:-20 reference:40
type typeHead operator text:-123 boolean:-33 choice:307 reference:-92
type typeHead option choice:141 reference:-84
type typeHead options text:93 integer:-34 boolean:-190 choice:48 multipleChoice:244 reference:-34 list:-82
type typeHead order text:95 multilineText:-76 url:-30 integer:435 number:-72 boolean:-221 choice:122 reference:-330 multipleReference:105 list:-74
type typeHead organisation reference:56
type typeHead organization text:215 multilineText:-31 url:-38 integer:-43 number:-38 boolean:-93 choice:-75 reference:220 multipleReference:-27 list:-41
type typeHead origin text:133 boolean:-51
type typeHead overrides multipleReference:-50 list:91
type typeHead page integer:34 boolean:-47 choice:-43 reference:132 multipleReference:-22
type typeHead pages boolean:27
type typeHead parallelism text:-290 integer:402 number:-20 choice:-26
type typeHead parameters text:366 multilineText:164 url:-35 email:-22 integer:-117 number:-29 boolean:32 choice:-189 multipleChoice:-74 multipleReference:-80 list:-72 keyValues:-22 date:-22
type typeHead parent text:105
type typeHead parsing text:-68 boolean:202 choice:-52
type typeHead passphrase text:140 multilineText:-74
type typeHead password text:1357 multilineText:-48 integer:-168 number:-37 boolean:-54 choice:78 reference:-52 list:-22
type typeHead path multilineText:-22 url:-34 email:-23 integer:-33 number:-22 boolean:187 choice:-35 reference:-61 list:135
type typeHead pattern text:77 integer:-28
type typeHead payment boolean:46
type typeHead period text:-92 integer:148 number:-122 boolean:72 choice:-127 reference:157 list:-33 date:23
type typeHead permission text:-126 choice:309 reference:-91 multipleReference:-33
type typeHead permissions text:-58 choice:109 reference:-41 multipleReference:42 list:-21
type typeHead phone text:96 integer:-29 boolean:-20 reference:-28
type typeHead plan choice:-66 reference:109
type typeHead policies text:-44 multilineText:-27 integer:-58 number:-25 boolean:-88 reference:63 multipleReference:257 list:-20
type typeHead policy text:-100 multilineText:244 boolean:-107 choice:310 reference:-236
type typeHead port text:-293 multilineText:-22 url:-34 integer:1971 number:-108 boolean:-43 choice:-42 reference:-33 list:162
type typeHead position text:-69 boolean:-58 choice:132 reference:138 list:-58
type typeHead prefix text:216 integer:205 boolean:-43 choice:-63 reference:-203 multipleReference:-23
type typeHead priority integer:31 number:-110 boolean:-110 choice:60 reference:127
type typeHead product text:20 choice:-27 reference:37
type typeHead profile text:-26 boolean:-35 choice:-71 reference:232 multipleReference:-47
type typeHead project text:-27 multilineText:-21 number:-62 boolean:-144 choice:-125 reference:486 multipleReference:-29 list:-24
type typeHead projects text:-31 boolean:78 choice:-23 multipleReference:23
type typeHead prompt text:-168 multilineText:285 boolean:-46 reference:-42
type typeHead properties text:-38 boolean:85 list:-21 keyValues:63
type typeHead protocol text:-73 boolean:127 choice:37 reference:-40
type typeHead provider text:185 boolean:-30 choice:115 reference:-148
type typeHead providers text:-25 integer:-22 choice:-22 multipleReference:197 list:-71
type typeHead proxy text:69 url:108 email:-38 boolean:-29 reference:-34
type typeHead quantity text:-227 integer:1488 number:113 boolean:218 choice:-21 reference:-37 list:-23
type typeHead query text:343 multilineText:-170 integer:-28 choice:-40 reference:-26
type typeHead queue text:123 integer:-28 list:-24
type typeHead quota text:-67 integer:123
type typeHead range text:122 multilineText:-26 url:-25 email:-28 integer:-56 number:-30 reference:140 list:-37 date:-30
type typeHead rate text:-42 integer:-120 number:388 boolean:-85 choice:-41 reference:-47 date:-23
type typeHead read text:-87 boolean:184 reference:-25
type typeHead recipients text:50 url:-21 email:98 integer:-60 boolean:-63 choice:53 multipleChoice:-21 multipleReference:68 list:-55
type typeHead records boolean:34
type typeHead reference text:256 multilineText:-28 integer:-99 number:-21 boolean:-57 choice:-67 reference:112
type typeHead regex text:35
type typeHead region text:83 choice:-82 reference:61
type typeHead registration boolean:50
type typeHead registry text:91
type typeHead reminder text:-150 integer:407 number:-21 boolean:-123 list:-56
type typeHead report text:34 boolean:-28 choice:92 reference:-37
type typeHead reporting text:-68 boolean:120
type typeHead reports text:-26 boolean:97
type typeHead repository text:260 multilineText:-70 url:233 integer:-35 number:-35 boolean:-79 choice:-135 reference:-55 multipleReference:-29 list:-24 keyValues:-26 date:-23
type typeHead request integer:-44 number:-22 boolean:117
type typeHead requests boolean:131 reference:-39 multipleReference:-38
type typeHead required text:-46 boolean:159 choice:-60
type typeHead resource text:-284 multilineText:-20 url:138 boolean:-97 choice:51 reference:153 multipleReference:169 list:-41
type typeHead resources text:106 integer:-75 boolean:-24 choice:-81 reference:90 multipleReference:42 list:-70
type typeHead responses choice:74 reference:-29
type typeHead results text:-21 multilineText:-24 integer:386 number:-36 boolean:-99 choice:-56 multipleChoice:-23 reference:-50 multipleReference:-92 list:-22
type typeHead retries integer:1501
type typeHead role text:-34 boolean:-43 choice:-185 reference:221 multipleReference:153
type typeHead roles text:199 choice:-35 reference:-73 multipleReference:132 list:-94
type typeHead rules text:-79 multilineText:127 integer:-66 boolean:-41 choice:224 list:-110
type typeHead run text:-24 choice:83
type typeHead schedule text:228 integer:-43 boolean:-60 reference:-22 date:-25
type typeHead schema text:-142 multilineText:491 integer:-29 number:-37 boolean:-44 choice:-60 reference:-75 multipleReference:-22 list:-24
type typeHead scope text:-37 boolean:-23 choice:105 reference:-20
type typeHead scopes text:-163 integer:-32 boolean:-70 choice:-193 multipleChoice:167 reference:-61 multipleReference:-92 list:550 keyValues:-39
type typeHead script text:157 multilineText:1524 boolean:-38 choice:46 reference:-94 list:-29
type typeHead search text:-75 multilineText:-27 boolean:-104 choice:-64 multipleChoice:124 reference:-64 multipleReference:263
type typeHead searchable text:-82 boolean:184
type typeHead secret text:477 multilineText:-84 url:-42 email:-28 integer:-42 number:-48 boolean:-81 choice:-74 reference:-90 list:-40 keyValues:-26 date:-29
type typeHead selector text:-98 multilineText:-57 url:-32 integer:-26 boolean:-68 choice:-102 reference:-75 multipleReference:-36 list:-57 keyValues:591
type typeHead separator text:263 multilineText:-23 url:-20 integer:-36 number:-28 boolean:-178 choice:177 multipleReference:-37 list:-57
type typeHead server text:206 multilineText:-24 url:133 email:-32 integer:-26 boolean:25 reference:-26 list:-158
type typeHead servers text:-26 multilineText:-25 url:263 integer:-125 boolean:-51 choice:-37 multipleReference:-36 list:21 keyValues:-20
type typeHead service text:109 multilineText:99 boolean:-98 choice:211 reference:-216 multipleReference:-28
type typeHead set text:32 boolean:-49 choice:-148 reference:290 multipleReference:-43
type typeHead settings text:-63 choice:77
type typeHead severity text:216 boolean:-60 choice:-25 reference:29 multipleReference:-37
type typeHead sid text:75
type typeHead signature text:-99 multilineText:230 email:-54 boolean:56 choice:-47 list:-29
type typeHead site text:-28 url:60 list:-20
type typeHead size text:47 multilineText:-44 url:-22 integer:1668 number:-139 boolean:20 choice:-194 reference:158 multipleReference:-31 list:-23 keyValues:-24 date:-22
type typeHead slug text:-192 reference:-30 list:246
type typeHead source text:173 number:-20 boolean:-151 choice:-41 reference:151 multipleReference:-38
type typeHead sql multilineText:1539 choice:-21
type typeHead stage text:-60 multilineText:-41 url:-21 integer:-31 number:-35 boolean:-79 choice:20 reference:204 multipleReference:-21
type typeHead start text:-41 integer:26 date:87
type typeHead state text:-219 multilineText:-65 integer:-32 boolean:-72 choice:166 reference:-79 list:-23 keyValues:355
type typeHead status text:109 multilineText:-61 url:-33 integer:-136 number:-59 boolean:72 multipleChoice:-23 reference:109 multipleReference:-73 list:-65 keyValues:-37 date:-33 file:-30
type typeHead strategy text:-307 multilineText:-51 url:-23 integer:-35 number:-31 boolean:-127 choice:97 multipleChoice:-23 reference:521 multipleReference:-22 list:-45 keyValues:-46 date:-21
type typeHead style text:-105 integer:-20 boolean:-20 choice:236 reference:-30
type typeHead subject text:184 boolean:-33 reference:-61
type typeHead summary text:74 multilineText:-26
type typeHead sync text:-26 boolean:76
type typeHead table text:324 integer:-33 boolean:-81 choice:-52 reference:-29 list:-27
type typeHead tags text:-213 multilineText:-171 url:-29 email:-39 integer:-61 number:-53 boolean:-42 choice:-95 multipleChoice:-28 reference:-39 multipleReference:122 list:235 keyValues:1261
type typeHead target text:53
type typeHead tax text:-29 boolean:42 choice:-172 reference:227
type typeHead team text:81 number:-23 boolean:-67 choice:-33 reference:173 multipleReference:-50
type typeHead teams text:-41 boolean:-118 choice:-60 reference:-84 multipleReference:275 list:83
type typeHead template text:-73 multilineText:31 integer:-35 number:-26 boolean:29 choice:37 reference:185 multipleReference:-30 list:-42 keyValues:-26
type typeHead terms text:32 integer:128 boolean:-48 keyValues:-24
type typeHead text text:77
type typeHead theme boolean:-38 choice:221 reference:-156
type typeHead threshold integer:1432 number:237 choice:-32 reference:-128
type typeHead time text:-381 multilineText:-33 integer:106 number:-31 boolean:-96 choice:-54 reference:-57 list:-24 date:630
type typeHead timeout text:471 multilineText:-28 integer:1425 number:-104 boolean:-88 choice:-83 reference:-42 keyValues:-24 date:-37
type typeHead title text:1153 multilineText:-37 integer:-52 number:-24 boolean:134 choice:-39 reference:-73
type typeHead tls boolean:108 choice:-72
type typeHead to text:-31 multilineText:-91 url:130 email:-77 number:-54 boolean:-186 choice:-146 multipleChoice:35 reference:224 multipleReference:166 keyValues:-49 date:-58 file:-22
type typeHead token text:335 multilineText:-88 url:-26 integer:-38 number:-22 boolean:-91 choice:-32 reference:139 list:-53
type typeHead tool text:-58 boolean:-25 choice:241 reference:-78 multipleReference:-20
type typeHead topic text:332 multilineText:-55 url:-35 email:-28 integer:-48 number:-31 boolean:-43 choice:-44 list:-22
type typeHead totals boolean:53
type typeHead translations text:162 boolean:-37 multipleReference:-22 list:-35
type typeHead trigger text:-130 boolean:-49 choice:127 reference:67
type typeHead ttl integer:115 number:-38
type typeHead type text:95 multilineText:-125 url:-62 email:-40 integer:-99 number:-98 boolean:-160 choice:296 multipleChoice:-53 reference:107 list:-68 keyValues:-88 date:-73 file:-43
type typeHead types text:-157 multilineText:-28 integer:-90 boolean:-472 choice:38 multipleChoice:507 reference:-38 multipleReference:114 list:91 keyValues:-20 file:-21
type typeHead unit integer:-29 number:-43 boolean:26 choice:-276 reference:272 multipleReference:159
type typeHead units boolean:-124 choice:-38 reference:-119 multipleReference:347
type typeHead update text:-42 boolean:71
type typeHead uri text:-63 url:2109
type typeHead uris text:-154 multilineText:-31 url:-31 boolean:-56 reference:-31 list:403
type typeHead url text:-246 multilineText:-101 url:2965 email:-23 integer:-42 number:-58 boolean:-85 choice:-131 reference:-86 multipleReference:-22 list:-74 keyValues:-23 date:-20
type typeHead urls text:-34 multilineText:-23 url:44 integer:-56 multipleReference:-34 list:181
type typeHead usage text:-28 multilineText:-23 choice:93 reference:-33 list:38
type typeHead user text:-284 multilineText:-42 url:-35 email:131 integer:-44 number:-20 boolean:103 choice:-83 reference:187 multipleReference:225 list:-55 file:-22
type typeHead username text:1072 boolean:-109 choice:141 reference:-37
type typeHead users text:-37 integer:-29 choice:-36 reference:182 multipleReference:62 list:-109
type typeHead validation text:-153 integer:-30 boolean:87 choice:173 reference:-31
type typeHead value text:-44 multilineText:-168 url:-49 email:185 integer:-63 number:411 boolean:-148 choice:-180 multipleChoice:-20 list:113 keyValues:-61 date:-44
type typeHead values text:43 multilineText:-20 integer:-39 number:-28 boolean:167 choice:123 multipleChoice:-36 reference:-82 multipleReference:-67 keyValues:-39 date:-39
type typeHead variable text:70 boolean:54 list:-21
type typeHead variables choice:-21 multipleReference:-38 list:31 keyValues:52
type typeHead version text:55 boolean:-42 choice:-27 reference:142 list:-22
type typeHead versions text:-20 choice:-44 multipleChoice:123
type typeHead visibility text:-79 multilineText:-59 url:-20 integer:-21 number:-37 boolean:-29 choice:420 reference:-131 multipleReference:-27 list:-35 date:-21
type typeHead webhook text:52 url:22 choice:-22 list:-29
type typeHead when text:108 integer:-34 choice:-31
type typeHead window multilineText:-52 integer:293 number:-36 boolean:-78 choice:-33 reference:-78 list:-22
type typeHead with choice:28
type typeHead yaml multilineText:1500
type typeHead year text:170 integer:-30 boolean:-41 reference:-31
type typeHead years text:-26 integer:74
type typeHeadBefore a text:195 multilineText:-46 integer:-25 boolean:29 choice:-58 reference:40 multipleReference:-58
type typeHeadBefore access text:238 multilineText:-62 choice:-32 reference:-47
type typeHeadBefore account text:138 multilineText:-27 url:-26 integer:-102 boolean:-46 choice:219 reference:-37 multipleReference:-21
type typeHeadBefore acl multilineText:112 file:-36
type typeHeadBefore active integer:-22 boolean:81 choice:-91 date:76
type typeHeadBefore activity choice:70 reference:-159 multipleReference:120
type typeHeadBefore add text:-24 integer:-36 boolean:-30 choice:101 reference:-119 multipleReference:152
type typeHeadBefore additional text:-32 multilineText:142 list:-39
type typeHeadBefore address text:-101 multilineText:183 email:-41 boolean:150 choice:-69 multipleReference:-23
type typeHeadBefore advanced text:-196 multilineText:98 integer:-32 boolean:-29 multipleReference:-21 keyValues:193
type typeHeadBefore agent text:-30 multilineText:62
type typeHeadBefore aggregation text:-95 boolean:-37 choice:-81 reference:213
type typeHeadBefore alert text:20 choice:44 reference:-22
type typeHeadBefore all boolean:28 choice:-113 reference:-74 multipleReference:210
type typeHeadBefore allow text:-20 boolean:195 choice:-23 reference:-55 list:-22
type typeHeadBefore and text:-131 multilineText:-23 integer:-37 boolean:-37 choice:-24 reference:-26 date:367
type typeHeadBefore api text:253 multilineText:-190 boolean:22 choice:-50 reference:96 list:-39
type typeHeadBefore app text:-302 multilineText:-73 url:-32 email:-26 integer:-30 number:-34 boolean:125 reference:200 list:188 keyValues:-39 date:-25
type typeHeadBefore application text:32 multilineText:-21 boolean:169 choice:-31 reference:-84 multipleReference:-31
type typeHeadBefore as text:-126 boolean:53 choice:233 date:-49
type typeHeadBefore assigned text:-112 multilineText:-22 number:-23 boolean:-39 choice:-37 reference:241 multipleReference:127 list:-67
type typeHeadBefore attribute text:35 choice:20 reference:-31
type typeHeadBefore auth text:109 multilineText:-20 reference:-21
type typeHeadBefore authentication text:110 reference:-92
type typeHeadBefore auto text:-57 multilineText:-23 choice:125
type typeHeadBefore automatic text:-114 boolean:205 multipleReference:-23
type typeHeadBefore automatically boolean:22
type typeHeadBefore available text:-27 boolean:-215 choice:144 reference:-30 multipleReference:237 list:-89
type typeHeadBefore aws choice:-32 reference:31
type typeHeadBefore backup text:-28 choice:115 reference:-56
type typeHeadBefore base text:116 multilineText:-30 url:75 integer:-65 number:107 boolean:-77 choice:-31 reference:-35 list:-31 date:-20
type typeHeadBefore batch text:-76 integer:29 reference:80
type typeHeadBefore be boolean:44
type typeHeadBefore before text:-126 integer:347 boolean:-88 choice:-34
type typeHeadBefore between integer:-42 boolean:109
type typeHeadBefore billing text:107 boolean:-23 choice:-24 reference:34
type typeHeadBefore bind text:37
type typeHeadBefore block text:64 choice:-41
type typeHeadBefore body text:151 multilineText:-23 integer:-20 boolean:-33 choice:-22 multipleReference:-34 list:-40
type typeHeadBefore bot text:23
type typeHeadBefore branch text:-39 multilineText:-51 boolean:-25 reference:-46 list:264 date:-20
type typeHeadBefore build text:229 integer:-63 number:-28 boolean:75 choice:-79 multipleChoice:-22 reference:-52 multipleReference:-32 list:-64 keyValues:111
type typeHeadBefore by text:64 email:-42 boolean:139 choice:34 reference:-52 multipleReference:-31
type typeHeadBefore ca text:-121 multilineText:197 choice:-20
type typeHeadBefore cache text:-119 integer:194 number:-22 boolean:-23 reference:-23
type typeHeadBefore capture boolean:-23 choice:114 reference:-23
type typeHeadBefore card boolean:-51 multipleReference:122
type typeHeadBefore certificate text:113 multilineText:100 integer:-50 number:-20 boolean:36 choice:-60 reference:-51
type typeHeadBefore chart text:-38 multilineText:-54 integer:-36 number:-30 boolean:86 choice:-34 reference:189 multipleReference:-23
type typeHeadBefore check text:246 integer:66 boolean:-110 choice:-53 reference:-82
type typeHeadBefore client text:92 multilineText:-92 integer:-32 number:-26 boolean:39 choice:243 reference:-118 multipleReference:-27
type typeHeadBefore cloud text:82 choice:-81 reference:88
type typeHeadBefore cluster text:109 choice:-94 reference:74
type typeHeadBefore color text:27 integer:127 number:-46 boolean:-42 choice:-58 reference:46
type typeHeadBefore column text:23 boolean:-28 choice:-144 reference:-201 multipleReference:182 keyValues:251
type typeHeadBefore command text:44 multilineText:189 boolean:-35 choice:-42 multipleReference:-28 list:-22 keyValues:-32
type typeHeadBefore company text:31 boolean:21 reference:31 multipleReference:-24
type typeHeadBefore complete text:-243 multilineText:224 boolean:123 reference:-40
type typeHeadBefore confirm text:156 multilineText:-85 boolean:-32
type typeHeadBefore confirmation list:88
type typeHeadBefore connect text:175 integer:26 number:-24 boolean:-122 list:-26 keyValues:-22 date:-21
type typeHeadBefore connection text:141 multilineText:59 integer:-59 number:-64 boolean:-115 choice:100
type typeHeadBefore connector text:-70 multilineText:259 boolean:-83 reference:-41
type typeHeadBefore contact text:-93 multilineText:-36 boolean:-172 choice:-72 multipleChoice:117 reference:-30 multipleReference:376
type typeHeadBefore container text:69 multilineText:-37 url:-35 integer:130 number:-43 boolean:-35 choice:-34 reference:40 list:-38
type typeHeadBefore content text:-41 choice:-77 reference:133
type typeHeadBefore context integer:38
type typeHeadBefore create text:-66 integer:-37 reference:-42 multipleReference:42 list:97
type typeHeadBefore credit text:208 multilineText:-25 url:-36 integer:-31 number:-28 boolean:161 choice:-90 reference:-127 multipleReference:-33
type typeHeadBefore currency text:164 choice:-157 reference:29
type typeHeadBefore custom text:-353 multilineText:45 integer:-46 boolean:72 multipleChoice:-28 reference:-132 multipleReference:-133 list:170 keyValues:391
type typeHeadBefore dashboard text:-60 multilineText:-27 integer:-22 boolean:76 choice:-21 multipleReference:131 list:-39
type typeHeadBefore data multilineText:-40 integer:182 number:-32 boolean:53 choice:227 reference:-257 multipleReference:-25 list:-32
type typeHeadBefore database text:-235 integer:257 boolean:65 choice:-32 reference:-22 multipleReference:-21
type typeHeadBefore date text:392 boolean:-43 choice:-135 date:-149
type typeHeadBefore days text:-22 integer:40
type typeHeadBefore default text:185 multilineText:-28 integer:-135 number:-38 boolean:144 choice:-28 multipleReference:-88 list:42
type typeHeadBefore deployment multilineText:-23 integer:-46 boolean:-60 choice:172 reference:-67 multipleReference:43 list:-31 keyValues:-32
type typeHeadBefore display text:167 number:-59 boolean:-121 choice:191 reference:-68
type typeHeadBefore docker text:243 multilineText:-49 boolean:78 choice:-38 reference:-38 list:-51 keyValues:-39 file:-39
type typeHeadBefore document multilineText:-55 url:-21 integer:-148 number:-41 boolean:95 choice:115 reference:125 list:-27 file:-27
type typeHeadBefore due text:-49 boolean:27 date:102
type typeHeadBefore e-mail text:-31 boolean:-25 choice:65 list:36
type typeHeadBefore edit text:39
type typeHeadBefore email text:-274 multilineText:121 url:-84 email:492 integer:-64 number:-53 boolean:-155 choice:212 multipleChoice:-35 reference:-72 multipleReference:-79 list:42 keyValues:-32 date:-23
type typeHeadBefore empty text:-90 integer:-77 boolean:-244 choice:541 multipleReference:-48 list:-36
type typeHeadBefore enable text:-34 boolean:77
type typeHeadBefore end text:-236 multilineText:-41 integer:-30 number:137 boolean:36 choice:-39 reference:-54 date:312
type typeHeadBefore endpoint boolean:109 list:-58
type typeHeadBefore enrollment boolean:34
type typeHeadBefore entity text:110 choice:-72
type typeHeadBefore environment text:-29 reference:-23 multipleReference:-40 list:48 keyValues:42
type typeHeadBefore event text:70 multilineText:-51 boolean:-23 choice:39 multipleReference:-32
type typeHeadBefore exchange text:-63 number:119 boolean:-20
type typeHeadBefore exclude integer:-21 boolean:-67 multipleReference:-21 list:210 date:-22
type typeHeadBefore execution text:-98 integer:111 choice:91 date:-23
type typeHeadBefore expense text:54 choice:-75 reference:32 multipleReference:57
type typeHeadBefore experiment text:46 reference:-25
type typeHeadBefore expire text:-86 integer:-34 boolean:-48 reference:-37 date:259
type typeHeadBefore expiry text:-121 integer:76 choice:112
type typeHeadBefore export text:-98 boolean:-29 choice:-50 reference:241
type typeHeadBefore external boolean:163 choice:-25 reference:-71
type typeHeadBefore failure text:36 integer:-42 number:65 boolean:-54 choice:76 reference:-40
type typeHeadBefore fetch text:-41 integer:107 boolean:-63 choice:-41 reference:-59 list:-22 date:129
type typeHeadBefore field text:-28 multilineText:-40 integer:112 boolean:52
type typeHeadBefore file integer:178 boolean:-103 choice:-72 multipleChoice:152 multipleReference:-59 list:-36
type typeHeadBefore filter text:-45 multilineText:-41 choice:-102 multipleChoice:152 reference:61 multipleReference:-33 list:59
type typeHeadBefore first integer:131 list:-54
type typeHeadBefore font text:-74 integer:25 choice:90
type typeHeadBefore for text:420 multilineText:53 integer:-56 boolean:-159 choice:-30 list:-52
type typeHeadBefore force boolean:38 reference:-20
type typeHeadBefore form text:38 multilineText:90 boolean:-34 reference:-27
type typeHeadBefore from text:34 multilineText:-84 url:-74 email:194 integer:26 number:-21 boolean:-90 choice:-22 reference:-32 list:44 date:63
type typeHeadBefore full boolean:28
type typeHeadBefore git text:58 multilineText:-31 url:-43 integer:-32 number:-20 choice:-81 reference:162 list:-28 keyValues:-24
type typeHeadBefore google reference:25
type typeHeadBefore grant boolean:-119 choice:-100 multipleChoice:400 multipleReference:-48 list:-30
type typeHeadBefore group text:101 integer:-139 number:145 boolean:-26 multipleChoice:-21 reference:-76 multipleReference:-24 list:95
type typeHeadBefore hash choice:20
type typeHeadBefore header text:114 number:-37 reference:-38
type typeHeadBefore host text:-56 multilineText:115 integer:113 boolean:-48 reference:-25 multipleReference:-23 list:-65
type typeHeadBefore html multilineText:22
type typeHeadBefore http text:69 multilineText:-29 url:81 integer:80 reference:-87
type typeHeadBefore https text:-29 url:95
type typeHeadBefore id text:-314 multilineText:-103 url:-33 email:-20 integer:-134 number:-101 boolean:-237 choice:982 reference:-114 multipleReference:-69 list:-49 keyValues:-28 date:-35
type typeHeadBefore identity boolean:87 choice:113 reference:-114
type typeHeadBefore idle text:62 integer:-54
type typeHeadBefore image text:115 integer:-55 choice:-26
type typeHeadBefore import text:-80 integer:99 boolean:-31 reference:55
type typeHeadBefore in text:-56 integer:-38 number:-21 boolean:34 choice:193
type typeHeadBefore include text:-135 multilineText:-36 email:-32 integer:-22 boolean:252 choice:-22 reference:-33 multipleReference:-31 list:142 keyValues:-20
type typeHeadBefore inclusive text:-53 boolean:131 choice:-97 reference:123 list:-23
type typeHeadBefore initial text:70
type typeHeadBefore input text:-192 multilineText:283 reference:-63
type typeHeadBefore instance text:123 url:33 integer:-21 choice:-99
type typeHeadBefore invoice text:92 multilineText:-43 integer:-24 boolean:24 choice:-45 reference:-45 date:58
type typeHeadBefore ip text:217 multilineText:-27 url:-34 email:-29 integer:-39 boolean:-80 choice:-31 multipleReference:-20 list:84
type typeHeadBefore is text:-197 multilineText:-34 url:-31 boolean:487 choice:-71 reference:-73 multipleReference:-24 list:-23
type typeHeadBefore issuer text:-58 url:74
type typeHeadBefore item boolean:30 choice:-37 reference:61
type typeHeadBefore job choice:-76 reference:101
type typeHeadBefore json text:-57 multilineText:271 integer:-31 boolean:-42 choice:-59 file:45
type typeHeadBefore jwt text:79 boolean:-26
type typeHeadBefore key text:24 multilineText:-80 integer:174 number:-26
type typeHeadBefore label text:-262 multilineText:-21 boolean:-72 choice:-71 multipleChoice:-21 reference:50 multipleReference:-31 list:36 keyValues:402
type typeHeadBefore ldap text:83 integer:-26 boolean:-21
type typeHeadBefore limit text:107 multilineText:-45 boolean:-40 choice:-23
type typeHeadBefore line text:-154 multilineText:-41 integer:105 number:486 boolean:-255 choice:-36 reference:-51 list:-29 keyValues:-36
type typeHeadBefore list text:76
type typeHeadBefore local text:39 email:-34 integer:-20 list:51
type typeHeadBefore location boolean:-24 choice:57
type typeHeadBefore login text:178 integer:-22 boolean:-25 reference:-69 multipleReference:-23
type typeHeadBefore logo text:-64 url:150 number:-27
type typeHeadBefore logout text:-41 url:72 integer:-25 boolean:50
type typeHeadBefore lookup text:-149 integer:-31 boolean:-47 choice:275
type typeHeadBefore map text:178 url:24 integer:-42 boolean:-53 choice:-26 reference:-20 multipleReference:-20 list:-27
type typeHeadBefore match multilineText:-25 boolean:-137 choice:51 multipleChoice:-21 multipleReference:-25 list:172
type typeHeadBefore max text:-37 multilineText:-22 integer:312 number:193 boolean:-168 choice:-59 multipleChoice:-29 reference:-49 multipleReference:-76 list:-51 date:-33
type typeHeadBefore maximum integer:144 number:-32 boolean:-22 list:-24
type typeHeadBefore member list:67
type typeHeadBefore menu text:-133 choice:215 reference:-26
type typeHeadBefore merge text:-41 boolean:40 choice:-61 reference:151 multipleReference:-30
type typeHeadBefore message text:249 multilineText:-189 integer:-27 number:-36 boolean:28 choice:138 multipleChoice:-23 reference:-28 multipleReference:-27 list:-34 keyValues:-22
type typeHeadBefore metadata text:-113 multilineText:41 url:60 integer:-28 boolean:-68 choice:-20 reference:-21 multipleReference:-28 list:238 file:-23
type typeHeadBefore min text:-37 integer:-46 number:177
type typeHeadBefore model text:-242 choice:260
type typeHeadBefore name text:33 reference:-21
type typeHeadBefore network text:-282 integer:222 reference:22 multipleReference:-55 list:117
type typeHeadBefore new text:85 boolean:-20 choice:-32 reference:77
type typeHeadBefore no choice:36 reference:-20 list:25
type typeHeadBefore node text:-199 url:-30 integer:36 number:-20 boolean:185 choice:-44 reference:36 list:-22 keyValues:120
type typeHeadBefore notification text:216 email:-50 boolean:-44 reference:-96 list:34
type typeHeadBefore number text:-30 multilineText:-26 integer:275 number:-32 boolean:-70 choice:-21 reference:-44 list:-20
type typeHeadBefore oauth list:48
type typeHeadBefore object text:32
type typeHeadBefore of text:-31 multilineText:91 url:-91 email:-27 integer:171 number:86 boolean:-74 choice:245 reference:-271 multipleReference:-31 list:-58 keyValues:-39 date:48
type typeHeadBefore on choice:-20 reference:31
type typeHeadBefore or text:-85 boolean:-44 choice:-29 reference:-28 multipleReference:238
type typeHeadBefore organisation text:-86 integer:-36 number:-46 boolean:-199 choice:-206 reference:135 multipleReference:529 date:-22
type typeHeadBefore organization reference:-65 multipleReference:91
type typeHeadBefore other text:196 multilineText:-31 choice:-37 multipleReference:-38 list:57 keyValues:-40
type typeHeadBefore output boolean:-26 choice:101 reference:-42
type typeHeadBefore page text:-119 multilineText:33 url:99 integer:-40 choice:74 multipleReference:-22
type typeHeadBefore paid text:235 multilineText:125 url:-45 integer:-96 number:-23 boolean:-105 choice:71 reference:-38 list:-26 date:-35
type typeHeadBefore partition text:117 integer:-22 boolean:-29 choice:-69 reference:23 list:70 keyValues:-25
type typeHeadBefore password integer:-21 boolean:-26 choice:48 reference:36
type typeHeadBefore payload text:-26 multilineText:-36 list:102
type typeHeadBefore payment text:189 multilineText:-57 email:-29 integer:163 boolean:-109 choice:-123 multipleChoice:-20 multipleReference:80 list:-35 keyValues:-35
type typeHeadBefore per text:-133 url:-23 email:-25 integer:249 number:59 choice:-44 reference:-27
type typeHeadBefore period text:98 integer:-91 date:46
type typeHeadBefore permission text:20 boolean:25
type typeHeadBefore pipeline text:42 reference:-26
type typeHeadBefore point text:173 multilineText:-43 integer:154 number:-27 boolean:-76 choice:-48 reference:-57 multipleReference:-21 list:-21
type typeHeadBefore pool text:-74 integer:109
type typeHeadBefore port text:-62 multilineText:-27 integer:71 boolean:-26 list:-41 keyValues:156
type typeHeadBefore post text:62
type typeHeadBefore preview text:-37 url:24 boolean:101 choice:-30 reference:-39
type typeHeadBefore private text:-117 multilineText:331 integer:-40 boolean:-44 choice:-38 multipleReference:-24 list:-22
type typeHeadBefore product choice:-30 reference:-37 multipleReference:86
type typeHeadBefore profile text:-56 multilineText:-21 boolean:-40 choice:-31 reference:-22 file:226
type typeHeadBefore program text:107 multilineText:-49 integer:-21 number:-27 boolean:-84 choice:118 reference:66 keyValues:-52
type typeHeadBefore project text:98 boolean:21 reference:-38
type typeHeadBefore provider multilineText:38
type typeHeadBefore proxy text:-54 boolean:141 choice:-38
type typeHeadBefore public text:116 multilineText:71 integer:-20 number:-29 boolean:124 choice:-27 reference:-126 multipleReference:-21 list:-28
type typeHeadBefore publish text:202 integer:-74 boolean:-50 choice:-41 list:-24
type typeHeadBefore query text:-113 multilineText:75 url:-20 integer:224 number:-50 boolean:-40 choice:33 reference:-37 list:-30 keyValues:-26
type typeHeadBefore queue text:-49 integer:75
type typeHeadBefore read boolean:85 reference:-66
type typeHeadBefore receipt text:112 multilineText:31 number:-33 boolean:-56 choice:-33 multipleReference:-26 list:67
type typeHeadBefore record text:73 boolean:81 choice:-100 reference:32
type typeHeadBefore recurring text:156 reference:-29 multipleReference:-25 list:-50
type typeHeadBefore redirect text:160 multilineText:-61 url:-92 integer:-64 number:-31 boolean:-168 choice:-46 reference:-58 multipleReference:-35 list:427 keyValues:-31
type typeHeadBefore reference text:26 integer:-48 choice:-31 multipleChoice:40 multipleReference:52
type typeHeadBefore refresh text:214 integer:-38 number:-87 boolean:-48
type typeHeadBefore registration text:209 integer:-183 boolean:-49 choice:138 reference:-83
type typeHeadBefore registry text:-142 multilineText:116 url:118 boolean:-39 choice:-64 reference:87 multipleReference:-32
type typeHeadBefore report boolean:-77 reference:94 date:60
type typeHeadBefore request text:70 integer:-35 number:-23
type typeHeadBefore required text:-81 boolean:-51 choice:45 multipleReference:136 list:42
type typeHeadBefore reset text:-38 boolean:-74 choice:67 reference:85
type typeHeadBefore resource text:297 boolean:76 choice:-101 reference:-81 multipleReference:-131 date:-20
type typeHeadBefore response text:-39 multilineText:87 reference:-41
type typeHeadBefore results text:-25 integer:-21 boolean:179 choice:-34 reference:-20 multipleReference:-33 list:-39
type typeHeadBefore retention text:-36 integer:124 boolean:-20 choice:-21
type typeHeadBefore retry text:98 integer:-73
type typeHeadBefore return text:-48 url:57 boolean:69 file:-21
type typeHeadBefore routing text:39 multilineText:-25
type typeHeadBefore row boolean:44
type typeHeadBefore rule text:-38 multilineText:295 integer:-21 number:-28 boolean:-62 choice:-67
type typeHeadBefore run boolean:-207 choice:284 reference:-26
type typeHeadBefore s3 text:-75 url:40 choice:-40 reference:151
type typeHeadBefore saml multilineText:-48 url:30 boolean:-26 choice:-24 list:-45 keyValues:154
type typeHeadBefore schedule date:41
type typeHeadBefore search text:84 multilineText:-56 integer:-89 number:-21 boolean:-97 choice:224 reference:196 multipleReference:-164
type typeHeadBefore select text:-21 choice:-236 reference:218 multipleReference:84
type typeHeadBefore selected text:-21 boolean:-61 choice:42 reference:100 multipleReference:-26
type typeHeadBefore send text:-37 email:-29 boolean:34 choice:40 multipleChoice:105 reference:-50 multipleReference:37 list:-34
type typeHeadBefore server text:-153 multilineText:-25 url:297 number:-23 choice:-25
type typeHeadBefore service text:-201 multilineText:67 boolean:-33 choice:121 reference:157 multipleReference:-22
type typeHeadBefore session text:151 integer:-81 boolean:-37
type typeHeadBefore show text:-118 boolean:184
type typeHeadBefore sign text:-34 boolean:104
type typeHeadBefore signing text:-103 multilineText:111
type typeHeadBefore similar text:125 boolean:-31 multipleReference:-41
type typeHeadBefore skip text:-72 multilineText:-21 boolean:335 choice:-92 reference:-40
type typeHeadBefore sort text:-47 multilineText:-37 integer:-57 number:-25 boolean:-135 choice:566 reference:-193 multipleReference:-30
type typeHeadBefore source text:-71 multilineText:-42 integer:-80 number:-44 boolean:-42 choice:392 reference:-114 list:156 keyValues:-34
type typeHeadBefore sql text:-220 multilineText:551 integer:-37 number:-34 boolean:-45 choice:-45 reference:-32 list:-30 keyValues:-21
type typeHeadBefore ssh text:-50 multilineText:155 url:-28 integer:-37 choice:-78 multipleChoice:-26 reference:118 multipleReference:-58 list:-33
type typeHeadBefore ssl text:45 multilineText:-48 choice:-39 multipleChoice:118
type typeHeadBefore start text:-245 multilineText:-37 url:-37 email:-30 number:122 boolean:-57 choice:95 reference:-89 multipleReference:-52 date:348
type typeHeadBefore statistics text:-52 boolean:93
type typeHeadBefore status text:-175 integer:230
type typeHeadBefore sub text:-30 reference:137 multipleReference:-63
type typeHeadBefore survey choice:74 reference:-29
type typeHeadBefore system text:-31 multilineText:74 boolean:-23
type typeHeadBefore table text:-452 integer:452 number:-27 boolean:-53 choice:-113 multipleChoice:-23 reference:-76 multipleReference:108 list:192
type typeHeadBefore target text:154 multilineText:-79 url:-38 email:-26 integer:-94 number:-129 boolean:294 choice:-94 multipleChoice:-23 reference:188 multipleReference:-42 list:-76 keyValues:-50 date:-35 file:-23
type typeHeadBefore task multilineText:-40 url:-26 integer:-85 number:109 boolean:53 choice:-53 reference:83 multipleReference:-30 date:-21
type typeHeadBefore tax text:-50 multilineText:-48 integer:-68 number:129 boolean:-138 choice:375 reference:-59 multipleReference:-68 list:-60 keyValues:-24
type typeHeadBefore team multipleReference:187 list:-97
type typeHeadBefore template text:73 multilineText:-33
type typeHeadBefore tenant text:31
type typeHeadBefore test multilineText:-49 boolean:179 choice:-78 reference:-35
type typeHeadBefore text text:99 multilineText:63 boolean:-37 reference:-28
type typeHeadBefore the text:344 multilineText:-37 integer:-23 number:-33 boolean:-108 choice:-34 reference:-35
type typeHeadBefore this boolean:26
type typeHeadBefore time text:80 integer:-24
type typeHeadBefore tls text:-284 multilineText:378 integer:-24 number:-26 boolean:84 choice:-59 reference:-30
type typeHeadBefore to text:96 multilineText:-47 url:-42 email:-27 integer:-128 number:-58 boolean:58 choice:-56 reference:-63 multipleReference:307 list:-56 date:38
type typeHeadBefore token text:-183 multilineText:-77 integer:141 boolean:-41 choice:101 reference:-30 multipleReference:-29 list:153
type typeHeadBefore topic text:-182 reference:217
type typeHeadBefore transaction text:139 choice:-36 reference:-20
type typeHeadBefore trigger text:-92 multilineText:-61 integer:-32 boolean:-181 choice:96 multipleChoice:397 reference:-72 multipleReference:-23 list:-34
type typeHeadBefore type text:-74 boolean:-29 choice:-32 reference:254 multipleReference:-25
type typeHeadBefore unit text:-121 number:227 choice:-25 list:-25
type typeHeadBefore unknown boolean:34
type typeHeadBefore update text:75 multilineText:224 boolean:-41 choice:-117 reference:-63 multipleReference:-20
type typeHeadBefore upload boolean:-64 choice:99 reference:-116 file:138
type typeHeadBefore url url:76 boolean:-20
type typeHeadBefore use text:-49 boolean:120 choice:-41
type typeHeadBefore user text:-183 multilineText:57 url:-36 email:-25 integer:-61 number:-44 boolean:51 choice:-99 multipleChoice:-36 reference:295 multipleReference:-79 keyValues:-30 date:-46
type typeHeadBefore username boolean:83 reference:-20 list:-33
type typeHeadBefore vat text:115 integer:-107 number:-48 boolean:195 choice:-30 reference:-71 multipleReference:-24
type typeHeadBefore verify text:56 boolean:-25
type typeHeadBefore version text:60
type typeHeadBefore view text:-71 choice:135
type typeHeadBefore webhook url:83
type typeHeadBefore with boolean:36
type typeHeadBefore workspace text:50
type typeHeadBefore x.509 text:-28 multilineText:97 choice:-29
type typeHeadClass aimless text:-424 multilineText:-208 url:117 number:-245 boolean:-452 multipleChoice:131 multipleReference:48 list:125 keyValues:-163 date:-87 file:-111
type typeHeadClass beforePlace text:30 multilineText:-112 url:104 email:-79 integer:-22 number:-78 boolean:-325 choice:-51 reference:317 multipleReference:121 list:-49 keyValues:-57 date:31 file:-30
type typeHeadClass button url:108 boolean:-56 choice:-21 reference:24
type typeHeadClass check text:83 integer:-21 boolean:-160 choice:153
type typeHeadClass checkingHeading text:-243 multilineText:-66 url:-40 email:-32 integer:315 number:-76 boolean:38 choice:255 multipleChoice:-36 reference:-148 multipleReference:47 list:-48 keyValues:-27 date:-47
type typeHeadClass condition text:108 integer:-34 choice:-31
type typeHeadClass configure text:-43 multilineText:-23 integer:-31 number:99 choice:-141 reference:266 multipleReference:-57 list:-22
type typeHeadClass consoleNoun text:-39 multilineText:147 url:-60 email:122 integer:-41 number:-44 boolean:96 choice:-213 multipleChoice:-20 reference:84 multipleReference:24 list:-71 keyValues:-31 date:-31 file:-22
type typeHeadClass contrast text:220 multilineText:-125 url:-79 email:-45 integer:78 number:-21 boolean:-327 choice:-36 multipleChoice:-23 reference:416 multipleReference:-126 list:-120 keyValues:-46 file:-23
type typeHeadClass dateNoun text:-413 multilineText:-84 url:-46 email:-25 integer:31 number:-44 boolean:-102 choice:-152 multipleChoice:-25 reference:-187 multipleReference:-69 list:33 keyValues:-20 date:986
type typeHeadClass defaultHeader text:-39 url:-27 boolean:154 reference:-44
type typeHeadClass descriptionHeader text:451 multilineText:271 url:-116 email:110 integer:-212 number:265 boolean:-250 choice:-180 multipleChoice:-77 reference:-191 multipleReference:-189 list:-40 keyValues:-101 date:-92 file:-57
type typeHeadClass determiner text:153 multilineText:-55 integer:-24 number:-24 boolean:-150 choice:111 reference:94
type typeHeadClass display text:123 multilineText:77 boolean:-20 choice:-38 multipleReference:-53 list:-39
type typeHeadClass durationNoun text:561 multilineText:-164 url:-71 email:-44 integer:207 number:-472 boolean:-420 choice:-231 multipleChoice:-42 reference:-49 multipleReference:-100 list:-161 keyValues:-93 date:469 file:-37
type typeHeadClass edition text:25 integer:-20 number:-21 boolean:-66 choice:-100 reference:321 multipleReference:-33 list:-22
type typeHeadClass emailNoun text:-345 multilineText:-72 url:-43 email:537 integer:-68 number:-47 boolean:137 choice:-60 reference:-108 multipleReference:-60 list:128 date:-24
type typeHeadClass enter text:184 multilineText:49 url:-156 email:-98 integer:-271 number:-227 boolean:-299 multipleChoice:-93 reference:366 multipleReference:-126 list:-203 keyValues:147 date:-146 file:-76
type typeHeadClass fieldNoun text:40 multilineText:-215 url:-30 email:-46 integer:-57 number:-59 choice:-111 multipleChoice:-64 reference:241 multipleReference:147 list:46 date:-37 file:-23
type typeHeadClass fileNoun text:-415 multilineText:273 url:164 email:-48 integer:-123 number:-139 boolean:-169 choice:-375 multipleChoice:-74 reference:-290 multipleReference:-57 list:-135 keyValues:-49 date:-52 file:1174
type typeHeadClass fillingVerb text:261 multilineText:-173 url:-70 email:-47 integer:-104 number:-109 boolean:-64 choice:239 multipleChoice:-56 multipleReference:-35 list:-81 keyValues:-107 date:-79 file:-57
type typeHeadClass followUp text:-87 boolean:184 reference:-25
type typeHeadClass formNoun text:68 multilineText:-69 url:-22 integer:304 number:-57 boolean:-131 choice:-29 reference:33 multipleReference:-42 list:-45 keyValues:-21 date:-23
type typeHeadClass formatHeader text:292 multilineText:-23 url:-22 integer:-43 boolean:-26 choice:64 reference:-104 multipleReference:-21 keyValues:-27 date:-33
type typeHeadClass genericHeading text:-101 multilineText:390 url:-83 email:-62 integer:139 number:-91 boolean:-170 choice:-40 multipleChoice:21 reference:-346 multipleReference:-38 list:-54 keyValues:-61 date:-60 file:-43
type typeHeadClass groupNoun text:198 multilineText:383 url:-85 email:-61 integer:-218 number:-94 boolean:-213 choice:-82 multipleChoice:69 reference:151 multipleReference:-193 list:-290 keyValues:-47 date:-71 file:-42
type typeHeadClass headingVerb text:138 multilineText:-84 url:-96 integer:-114 number:46 boolean:93 choice:39 multipleChoice:-37 reference:126 multipleReference:-101 list:-76 keyValues:-27 date:31 file:-36
type typeHeadClass hostNoun text:352 multilineText:-129 url:136 email:-116 integer:-241 number:-89 boolean:-312 choice:-318 multipleChoice:-69 reference:-278 multipleReference:333 list:383 keyValues:-83 date:-75 file:-26
type typeHeadClass inputNoun text:-340 multilineText:78 url:-176 email:45 integer:-303 number:114 boolean:-147 choice:-67 multipleChoice:-81 reference:-206 multipleReference:-198 list:157 keyValues:247 date:-78 file:-93
type typeHeadClass interfaceNoun text:-162 multilineText:93 boolean:172 choice:-60 reference:-47 multipleReference:60
type typeHeadClass kindNoun text:-99 multilineText:-488 url:-284 email:-153 integer:-384 number:-199 boolean:-283 choice:800 multipleChoice:-232 reference:586 multipleReference:-223 list:-385 keyValues:-43 date:-276 file:-172
type typeHeadClass labelConnector text:-144 multilineText:-38 url:-49 integer:-40 number:-30 boolean:-84 choice:92 multipleChoice:310 reference:-80 multipleReference:-67 list:152 date:-31
type typeHeadClass labelFiller text:-122 multilineText:-49 url:-57 integer:-53 number:-42 boolean:-97 choice:67 multipleChoice:303 reference:49 multipleReference:-80 list:127 date:-42
type typeHeadClass labelHeader text:370 multilineText:38 url:-95 email:-111 integer:-250 number:-139 boolean:-383 choice:-68 reference:-40 list:-149 keyValues:352 date:-83 file:-48
type typeHeadClass limitsHeader text:45 multilineText:-28 url:-26 email:-28 integer:-66 number:-32 boolean:-47 reference:151 multipleReference:-36 list:117 date:-28
type typeHeadClass lookalike text:318 multilineText:-57 url:-21 integer:-21 number:-77 boolean:-48 choice:-60 reference:76 multipleReference:-29 list:-36 date:-20
type typeHeadClass make text:-121 multilineText:-36 integer:-21 number:-48 boolean:217 choice:-178 reference:233 multipleReference:-62 list:-37 date:69
type typeHeadClass manipulate text:-86 boolean:123 choice:69 reference:-21 list:-28
type typeHeadClass menuNoun text:-253 multilineText:-73 url:-36 integer:-31 number:-24 choice:47 reference:-200 multipleReference:96 list:-65 keyValues:580
type typeHeadClass multilineNoun text:-124 multilineText:1513 url:-158 email:-120 integer:-234 number:-241 boolean:-647 choice:-75 multipleChoice:-115 reference:-170 multipleReference:-238 list:-359 keyValues:-38 date:-140 file:-105
type typeHeadClass navigate text:-42 boolean:312 choice:-54 reference:-121 multipleReference:-27 date:-21
type typeHeadClass negation text:300 multilineText:-57 url:-34 email:-24 integer:147 number:-88 boolean:-158 choice:-130 reference:210 multipleReference:-53 list:-46 date:-35
type typeHeadClass numberNoun text:56 multilineText:-343 url:-207 email:-138 integer:535 number:1255 boolean:-406 choice:-644 multipleChoice:-115 reference:-477 multipleReference:-223 list:-204 keyValues:-194 date:-246 file:-116
type typeHeadClass obligation text:-46 boolean:159 choice:-60
type typeHeadClass on text:-240 multilineText:-37 integer:-88 number:-47 boolean:584 choice:-29 reference:-137 multipleReference:-45 list:-24 date:111
type typeHeadClass opener text:-160 multilineText:-149 url:47 email:-85 number:-85 boolean:-29 choice:-328 multipleChoice:-20 reference:239 multipleReference:73 list:249 keyValues:-69 file:-34
type typeHeadClass openingVerb text:-72 boolean:72 reference:-38 date:94
type typeHeadClass optionNoun text:294 multilineText:-196 url:-118 email:95 integer:-278 number:309 boolean:-313 choice:-81 multipleChoice:43 reference:-350 multipleReference:-236 keyValues:301 date:-122 file:-48
type typeHeadClass optionsHeader text:84 multilineText:-32 email:-30 integer:-75 number:-38 boolean:-72 choice:135 multipleChoice:203 reference:-141 multipleReference:31 list:-83 keyValues:-42 date:-47
type typeHeadClass otherHeader text:-798 multilineText:-470 url:-36 email:-123 integer:-258 number:-522 boolean:-477 choice:281 multipleChoice:198 reference:217 multipleReference:-53 list:-26 keyValues:-356 date:-296 file:399
type typeHeadClass pairNoun text:-325 multilineText:59 url:-52 email:-67 integer:-301 number:-112 choice:-261 multipleChoice:-72 reference:-138 multipleReference:-114 list:20 keyValues:995 date:-73 file:-32
type typeHeadClass place text:-79 multilineText:-79 url:41 email:-44 integer:182 number:-157 boolean:-261 multipleChoice:-60 reference:586 list:-172 keyValues:-52 date:-85 file:-47
type typeHeadClass plainNoun text:1296 multilineText:-721 url:-151 email:128 integer:-173 number:-443 boolean:-542 choice:-917 multipleChoice:-192 reference:369 multipleReference:-231 list:-229 keyValues:-250 date:-267 file:-165
type typeHeadClass pointer text:165 multilineText:-36 integer:-44 number:-21 boolean:84 choice:-65 reference:-93 multipleReference:135 list:-35
type typeHeadClass preposition text:-357 multilineText:-128 url:304 email:-78 integer:-272 number:-201 boolean:-541 choice:89 multipleChoice:243 reference:33 list:181 keyValues:-97 date:154 file:-61
type typeHeadClass remark text:294 multilineText:-54 integer:296 number:-42 boolean:-95 choice:-65 reference:-117 multipleReference:-62 list:-137
type typeHeadClass requiredHeader text:-46 boolean:159 choice:-60
type typeHeadClass secretNoun text:1017 multilineText:303 url:-130 email:-75 integer:-368 number:-181 boolean:-368 choice:-218 multipleChoice:-90 multipleReference:-194 keyValues:-117 date:-110 file:-54
type typeHeadClass slugEnd text:-189 multilineText:-237 url:318 email:-60 integer:-249 number:-144 boolean:-529 choice:103 multipleChoice:248 reference:72 list:189 keyValues:-92 date:-94 file:-52
type typeHeadClass slugVerb text:-26 multilineText:-21 boolean:132 choice:-200 reference:280 multipleReference:-49
type typeHeadClass softener text:-29 boolean:203 choice:-64 reference:-20 multipleReference:-21
type typeHeadClass structural text:84 multilineText:110 url:-40 email:-28 integer:-48 number:-47 boolean:-41 multipleChoice:-20 multipleReference:60 list:-98 keyValues:-28 date:-25
type typeHeadClass switchEffect text:-167 multilineText:194 url:-103 email:-26 number:27 boolean:177 choice:-38 multipleChoice:-30 reference:36 multipleReference:-90 list:-51 keyValues:-47 date:-47 file:-36
type typeHeadClass switchOn text:-32 multilineText:162 url:-25 integer:-39 number:-25 boolean:-71 choice:66 reference:-67 multipleReference:-27 list:-29
type typeHeadClass titleNoun text:65 multilineText:245 url:-77 email:-51 integer:-199 number:-70 boolean:-153 choice:169 multipleChoice:40 reference:-275 multipleReference:35 list:-137 keyValues:-90 date:-53 file:-43
type typeHeadClass toggleNoun text:-58 boolean:127 choice:40 reference:-35
type typeHeadClass trialVerb text:-109 multilineText:154 integer:-30 choice:91 reference:-62 list:-21
type typeHeadClass typeHeader text:77 multilineText:-128 url:-64 email:-42 integer:-101 number:-100 boolean:-168 choice:342 multipleChoice:-57 reference:90 list:-74 keyValues:-92 date:-75 file:-46
type typeHeadClass unit text:-588 multilineText:-53 url:-37 integer:291 number:863 boolean:-107 choice:-95 multipleChoice:-24 reference:-88 multipleReference:-41 list:-81 keyValues:-35 date:-61 file:-24
type typeHeadClass upload text:-36 boolean:171 choice:-56
type typeHeadClass urlNoun text:-250 multilineText:-268 url:1240 email:228 integer:-221 number:-167 boolean:-369 choice:-140 multipleChoice:-57 reference:-307 multipleReference:-114 list:299 keyValues:-90 date:-72 file:-52
type typeHeadClass use text:199 url:-60 integer:-28 boolean:-32 reference:-20
type typeHeadClass valueWord text:157 multilineText:-133 url:-85 email:-32 integer:-30 number:-149 boolean:252 choice:-33 multipleChoice:-28 reference:32 multipleReference:-110 list:-80 keyValues:-29 date:59 file:-22
type typeHeadClass vendor text:-108 url:-26 integer:-44 number:-21 boolean:-120 choice:148 reference:-117 multipleReference:259 list:83 keyValues:-20 date:-20
type typeHeadClass weakLabelHeader text:284 multilineText:437 url:-116 email:-81 integer:-123 number:-173 boolean:-61 choice:-196 multipleChoice:-81 reference:99 multipleReference:-158 keyValues:-56 date:-96 file:-50
type typeLabelBigram access+key text:85 multilineText:-35
type typeLabelBigram access+token text:152 multilineText:-24 boolean:-24 reference:-30
type typeLabelBigram account+name text:47 reference:-28
type typeLabelBigram account+sid text:75
type typeLabelBigram account+type text:-42 choice:227 reference:-163
type typeLabelBigram aggregation+type text:-95 boolean:-37 choice:-81 reference:213
type typeLabelBigram api+endpoint text:110 url:-28 reference:-28
type typeLabelBigram api+key text:400 multilineText:-180 boolean:-45 choice:-22 reference:-89
type typeLabelBigram api+token text:-240 reference:260
type typeLabelBigram api+url url:34
type typeLabelBigram app+id text:26
type typeLabelBigram app+name text:113 choice:-22 reference:-55
type typeLabelBigram app+secret text:80 multilineText:-21
type typeLabelBigram auth+token text:68 choice:-20
type typeLabelBigram authentication+type text:93 choice:-39 reference:-39
type typeLabelBigram aws+region choice:-32 reference:31
type typeLabelBigram base+dn text:95 boolean:-20 list:-22
type typeLabelBigram base+url url:92 boolean:-34
type typeLabelBigram batch+name text:-60 reference:79
type typeLabelBigram bind+dn text:21
type typeLabelBigram bot+token text:23
type typeLabelBigram branch+name text:37 reference:-21
type typeLabelBigram by+default boolean:52
type typeLabelBigram certificate+authority multilineText:54 reference:-24
type typeLabelBigram chart+type text:-35 boolean:-44 choice:127
type typeLabelBigram client+id text:22 boolean:-43 choice:107 reference:-34
type typeLabelBigram client+registration boolean:26
type typeLabelBigram client+secret text:209 multilineText:-33 integer:-24 boolean:-61 choice:-56 reference:-42 list:-21
type typeLabelBigram cloud+gateway choice:-55 reference:85
type typeLabelBigram confirm+password text:25
type typeLabelBigram container+name text:-31 reference:58
type typeLabelBigram custom+css text:-48 multilineText:87
type typeLabelBigram custom+parameters text:101 multilineText:-79
type typeLabelBigram data+source choice:89 reference:-49
type typeLabelBigram database+id text:-244 integer:310
type typeLabelBigram database+name text:47 reference:-22
type typeLabelBigram date+format text:181 choice:-123 date:-27
type typeLabelBigram default+group text:39 reference:-21
type typeLabelBigram display+name text:144 boolean:-35 reference:-57
type typeLabelBigram due+date text:-24 boolean:-23 date:110
type typeLabelBigram email+address text:-214 multilineText:-22 url:-56 email:382 boolean:24 reference:-23 list:-27
type typeLabelBigram empty+columns text:-77 choice:151 multipleReference:-31
type typeLabelBigram end+date text:-31 boolean:53 reference:-46 date:112
type typeLabelBigram environment+name text:25
type typeLabelBigram environment+variables choice:-21 multipleReference:-34 list:33 keyValues:52
type typeLabelBigram event+type text:39 choice:-118 reference:89
type typeLabelBigram field+separator boolean:-42 reference:78
type typeLabelBigram file+name text:27
type typeLabelBigram filter+condition text:-42 multilineText:-36 choice:-92 multipleChoice:168 list:55
type typeLabelBigram font+size text:-74 integer:25 choice:90
type typeLabelBigram from+date boolean:-21 date:78
type typeLabelBigram from+email text:-42 email:157 boolean:-39
type typeLabelBigram from+name text:36
type typeLabelBigram grant+types boolean:-119 choice:-100 multipleChoice:400 multipleReference:-48 list:-30
type typeLabelBigram group+by choice:-94 multipleChoice:-30 reference:53 list:111
type typeLabelBigram group+name text:39 reference:-33
type typeLabelBigram header+value text:112 number:-30 choice:-23
type typeLabelBigram http+method text:148 reference:-67
type typeLabelBigram idle+timeout text:62 integer:-54
type typeLabelBigram include+deleted text:-26 boolean:162 choice:-54 reference:-31
type typeLabelBigram input+parameters text:41 multilineText:-52 keyValues:32
type typeLabelBigram input+type choice:81 reference:-55
type typeLabelBigram ip+address text:159 boolean:-76
type typeLabelBigram is+default url:-27 boolean:87
type typeLabelBigram issuer+url text:-58 url:74
type typeLabelBigram json+file multilineText:149 integer:-30 boolean:-38 choice:-49 file:48
type typeLabelBigram key+passphrase text:122 multilineText:-72
type typeLabelBigram model+name text:-271 choice:275
type typeLabelBigram name+attribute text:29
type typeLabelBigram payment+type text:42 choice:-26
type typeLabelBigram period+type text:21
type typeLabelBigram pipeline+name text:42 reference:-26
type typeLabelBigram port+mapping text:-48 integer:-43 keyValues:128
type typeLabelBigram private+key text:-410 multilineText:401 reference:36
type typeLabelBigram project+id text:24
type typeLabelBigram project+name reference:26
type typeLabelBigram query+timeout text:107 integer:-73
type typeLabelBigram redirect+uris text:-154 multilineText:-31 url:-31 boolean:-56 reference:-31 list:403
type typeLabelBigram redirect+url text:195 url:-102 list:-25
type typeLabelBigram registry+url text:-42 url:83
type typeLabelBigram report+type text:-26 choice:38
type typeLabelBigram resource+group text:45 choice:-42
type typeLabelBigram retry+interval text:61 integer:-49
type typeLabelBigram routing+key text:56 multilineText:-47
type typeLabelBigram row+totals boolean:26
type typeLabelBigram run+frequency text:51 choice:22
type typeLabelBigram s3+bucket text:-44 choice:-40 reference:154
type typeLabelBigram search+base text:39
type typeLabelBigram send+email email:-22 boolean:53
type typeLabelBigram send+to boolean:-110 choice:-40 multipleChoice:102 reference:-21 multipleReference:137 list:-29
type typeLabelBigram server+uri text:-48 url:69
type typeLabelBigram server+url text:-30 url:69
type typeLabelBigram service+name text:-239 choice:-30 reference:303
type typeLabelBigram signing+key text:-86 multilineText:94
type typeLabelBigram source+name text:24
type typeLabelBigram source+type text:102 choice:-53 reference:-28
type typeLabelBigram ssh+key text:-155 multilineText:187
type typeLabelBigram ssh+keys choice:-69 multipleChoice:-23 reference:172 multipleReference:-53
type typeLabelBigram start+date boolean:-34 reference:-20 date:123
type typeLabelBigram start+timeout text:-82 integer:103
type typeLabelBigram sub+type text:-34 reference:29
type typeLabelBigram survey+responses choice:74 reference:-29
type typeLabelBigram table+name text:59 reference:-23
type typeLabelBigram table+types integer:-40 boolean:-180 choice:-67 multipleChoice:-26 multipleReference:126 list:193
type typeLabelBigram template+name text:-40 reference:42
type typeLabelBigram tenant+id text:29
type typeLabelBigram test+mode text:-49 boolean:184 choice:-80 reference:-36
type typeLabelBigram tls+certificate multilineText:42
type typeLabelBigram tls+key text:-184 multilineText:222
type typeLabelBigram to+date text:-20 date:69
type typeLabelBigram to+run text:-22 choice:80
type typeLabelBigram topic+name text:-182 reference:217
type typeLabelBigram type+code boolean:-20 reference:52
type typeLabelBigram unit+cost text:-114 integer:-23 number:230
type typeLabelBigram user+id text:-158 reference:215
type typeLabelBigram user+key text:-84 multilineText:91
type typeLabelBigram user+name text:37
type typeLabelBigram webhook+secret text:42
type typeLabelBigram webhook+url text:-29 url:85
type typeLabelBigram x.509+certificate text:-28 multilineText:97 choice:-29
type typeLabelPlural 0 text:-1331 multilineText:-712 url:-544 email:-482 integer:357 number:-1151 boolean:-415 choice:-842 multipleChoice:604 reference:-1668 multipleReference:1142 list:1037 keyValues:319 date:-683 file:-447
type typeNoun $ text:295 multilineText:-115 boolean:-90 reference:-66 list:-37 keyValues:81
type typeNoun + url:247 integer:-23 boolean:-73 reference:-37 list:-23
type typeNoun - text:-48 multipleReference:108
type typeNoun / text:40
type typeNoun 0 text:-315 multilineText:-23 integer:495 number:65 boolean:-63 reference:-69
type typeNoun 1 text:-358 multilineText:-64 url:-29 integer:96 number:-48 boolean:165 choice:316 reference:-23 multipleReference:-22 list:-34
type typeNoun 10 text:-46 integer:61 choice:25
type typeNoun 2 text:-325 multilineText:-23 integer:499 boolean:-57 choice:-26
type typeNoun 2.0 text:143 choice:-89 reference:-21
type typeNoun 3 text:-34 multilineText:55 integer:-23 boolean:-46 choice:26 reference:38 list:-32
type typeNoun 30 text:68 integer:-40
type typeNoun 4096 text:-79 integer:126
type typeNoun 5 text:190 multilineText:-92 integer:38 number:-20 choice:-34
type typeNoun a text:-339 multilineText:-257 url:-457 email:-64 integer:-408 number:124 boolean:-49 choice:-122 multipleChoice:-86 reference:220 multipleReference:-335 list:-415 keyValues:-176 date:-45 file:-238
type typeNoun ability text:166 boolean:-106 choice:-35 reference:85 list:-33
type typeNoun able text:-72 choice:231 reference:-99 multipleReference:-30 list:-26
type typeNoun about text:97 url:-44 email:-30 integer:-72 number:-69 boolean:-88 choice:-39 multipleChoice:-25 reference:252 multipleReference:-49 list:-68 keyValues:-25 date:88
type typeNoun above text:-167 multilineText:442 integer:204 number:-45 boolean:-110 choice:-171 reference:-91 multipleReference:-35 list:-30
type typeNoun absolute text:82 choice:-31
type typeNoun accept text:-39 integer:24 number:-26 boolean:101
type typeNoun acceptance boolean:40
type typeNoun accepts text:-74 boolean:220 choice:-31 reference:-42
type typeNoun access text:106 multilineText:-145 url:-47 email:-38 number:-43 choice:155 multipleChoice:-30 reference:-201 multipleReference:76 list:183 keyValues:-44 date:-38 file:-20
type typeNoun accessible text:-23 url:27 boolean:33
type typeNoun accessing text:-49 url:43 choice:56
type typeNoun according text:136 multilineText:-27 integer:54 number:-39 list:-46
type typeNoun account text:323 multilineText:38 url:-61 email:175 integer:-173 number:-54 boolean:-61 multipleChoice:-24 reference:32 multipleReference:25 list:-132 keyValues:-41 date:-35 file:-20
type typeNoun accounting text:73 reference:-40
type typeNoun accounts text:-55 integer:-27 number:-20 boolean:177 choice:-69 reference:42
type typeNoun acl text:-105 boolean:109 choice:-88 reference:166 multipleReference:-26
type typeNoun across text:-48 multilineText:-25 integer:-38 boolean:96 choice:-30 multipleReference:-64 list:124
type typeNoun action text:-61 multilineText:-26 integer:-24 number:-36 boolean:271 choice:97 reference:-168 multipleReference:-33 list:-39
type typeNoun actions text:-31 multilineText:75 boolean:-20 choice:33 reference:-40 multipleReference:63 list:-39
type typeNoun activate boolean:-23 choice:-178 multipleChoice:207 multipleReference:-26 keyValues:85
type typeNoun active text:-350 integer:45 number:-21 boolean:205 choice:146 reference:-99 date:123
type typeNoun activity text:-342 multilineText:-55 url:-30 integer:-51 number:-58 boolean:-88 choice:126 reference:297 multipleReference:98 list:153 date:-25
type typeNoun actual text:33 integer:136 number:-87 boolean:-86 choice:-37 list:-40 keyValues:92
type typeNoun actually multilineText:-35 integer:-38 number:39 choice:125 reference:-51 multipleReference:-35
type typeNoun ad text:50
type typeNoun add multilineText:-111 url:35 email:-56 integer:-101 number:-127 boolean:-184 choice:-82 multipleChoice:-71 reference:56 list:317 keyValues:143 date:-60 file:-29
type typeNoun added multilineText:-31 email:-20 integer:-174 number:104 boolean:328 choice:-34 reference:-56 multipleReference:-43 list:-96
type typeNoun adding text:-29 boolean:-53 multipleReference:123
type typeNoun addition number:21
type typeNoun additional text:-154 multilineText:84 integer:-26 boolean:-66 choice:-60 reference:69 multipleReference:-51 list:199
type typeNoun address text:-125 multilineText:-171 url:-71 email:1155 integer:-216 number:-163 boolean:-66 choice:-302 multipleChoice:-40 reference:-72 keyValues:-52 date:-82 file:-38
type typeNoun addresses text:-168 multilineText:135 url:-31 email:-65 integer:-60 boolean:-127 reference:-48 multipleReference:-54 list:524 keyValues:-25 date:-20
type typeNoun adjust text:95 integer:-44 number:-36 choice:47 reference:-31
type typeNoun admin multilineText:-44 url:-25 email:-25 integer:-42 boolean:227 choice:-70 reference:83 multipleReference:-66 list:53 keyValues:-47
type typeNoun administrator text:51 url:23
type typeNoun advanced text:-180 multilineText:-46 integer:-24 boolean:-43 reference:-20 multipleReference:84 keyValues:235
type typeNoun affected text:38 reference:32
type typeNoun after text:72 multilineText:197 url:29 integer:-74 number:29 boolean:-229 choice:225 multipleChoice:-23 reference:-96 list:-127 keyValues:-33 date:-43 file:-36
type typeNoun against text:45 boolean:23 choice:-24 reference:-21
type typeNoun agent text:-60 multilineText:144 url:-35 number:-37 boolean:58 choice:22 multipleChoice:-21 reference:64 list:-68 keyValues:-31
type typeNoun agents text:23 choice:-23 reference:47 multipleReference:-33
type typeNoun aggregation boolean:48 choice:-131 reference:128
type typeNoun ai text:101 boolean:46 choice:-40 reference:27 multipleReference:-45 list:-36
type typeNoun alert text:-194 multilineText:-49 url:-21 integer:-136 number:82 boolean:-86 choice:156 multipleChoice:125 reference:-163 multipleReference:79 keyValues:193
type typeNoun alerts text:105 integer:-86
type typeNoun algorithm text:32 integer:-28 choice:27 reference:39
type typeNoun aliyun text:-146 choice:174
type typeNoun all text:-181 multilineText:-84 url:-34 integer:-165 number:127 boolean:-61 choice:312 multipleChoice:-34 reference:110 multipleReference:-143
type typeNoun allow text:-338 multilineText:41 url:-34 integer:-31 number:-27 boolean:215 choice:230 multipleChoice:-20 reference:-43 multipleReference:-91 list:35 keyValues:125
type typeNoun allowed text:-178 url:-52 integer:-59 number:304 choice:-32 reference:-25 multipleReference:-21 list:89
type typeNoun allows text:266 multilineText:49 url:-46 email:-31 number:-69 boolean:-32 choice:-55 multipleChoice:-24 reference:-20 multipleReference:-69 list:-163 keyValues:-27 date:89
type typeNoun alongside text:-68 multilineText:-20 number:-22 boolean:48 choice:-39 reference:115
type typeNoun already text:-37 boolean:152 choice:-71 reference:37
type typeNoun also text:312 multilineText:-47 email:50 integer:-116 multipleChoice:-21 reference:-149 multipleReference:-60 list:-45
type typeNoun always text:-22 email:-44 boolean:195 reference:-56 multipleReference:-76 list:83
type typeNoun amount text:-253 multilineText:-65 url:-28 email:-45 integer:-50 number:647 boolean:153 choice:-114 reference:-237 multipleReference:-54 list:-91 keyValues:-31 date:-68 file:-25
type typeNoun amounts text:70 integer:-38 number:178 boolean:-32 choice:-171 date:25
type typeNoun an multilineText:47 email:48 integer:-175 boolean:-40 choice:297 reference:96 multipleReference:-234 list:-242 keyValues:-127 date:-247 file:-52
type typeNoun analysis text:103 multilineText:-26 integer:-266 number:158 boolean:-113 choice:64 multipleChoice:-25 multipleReference:-31 list:-26 date:121
type typeNoun analytics text:-40 url:-31 integer:-110 choice:167 multipleChoice:-32 reference:-55 multipleReference:203 list:-109 keyValues:-40 date:-24
type typeNoun analyze multilineText:-35 choice:-162 reference:-220 multipleReference:477
type typeNoun and text:-375 multilineText:-79 url:-192 email:-106 integer:-691 number:-336 boolean:-182 choice:-232 multipleChoice:212 reference:-161 multipleReference:-406 list:-313 keyValues:-137 date:112 file:-243
type typeNoun and/or text:158 multilineText:-52 email:22 integer:-53 number:145 boolean:-44 choice:-61 reference:-29 multipleReference:-24 list:-38
type typeNoun annual text:61 boolean:-158 choice:-129 multipleChoice:280 multipleReference:-29
type typeNoun another text:-204 multilineText:-37 url:-27 integer:187 number:-21 boolean:86 choice:-183 reference:130 multipleReference:-24 list:54
type typeNoun any text:-140 multilineText:36 url:-37 email:-20 integer:69 number:-36 boolean:-154 choice:167 multipleChoice:-45 reference:-74 list:25 keyValues:121 date:-36 file:-20
type typeNoun anybody text:-24 boolean:86
type typeNoun api text:-26 multilineText:-79 url:25 email:-31 integer:-112 number:-46 boolean:34 choice:-122 multipleChoice:-21 reference:119 multipleReference:69 keyValues:-59 date:-29
type typeNoun app text:250 multilineText:-69 url:-55 email:-20 integer:27 number:-39 boolean:306 choice:-161 reference:-243 multipleReference:-27 list:107 keyValues:-33 date:-29 file:-21
type typeNoun appear text:52 multilineText:-53 integer:-20 boolean:-69 reference:-24 multipleReference:115 list:48
type typeNoun appears text:53 multilineText:-62 integer:-54 number:194 boolean:-75 choice:-187 multipleChoice:-20 reference:167 multipleReference:64 list:-58
type typeNoun applicable text:71 multilineText:-27 integer:136 number:216 boolean:-104 choice:-151 list:-20
type typeNoun application text:-201 multilineText:-156 url:224 email:-47 integer:62 number:-166 boolean:-118 choice:135 multipleChoice:-50 reference:-142 multipleReference:137 list:71 keyValues:198 date:-49 file:-24
type typeNoun applications text:55 choice:-27 reference:-52 multipleReference:99 list:-28
type typeNoun applied text:-63 multilineText:52 integer:-48 number:81 boolean:-321 choice:154 reference:240 multipleReference:37 list:-95
type typeNoun applies multilineText:-25 integer:-173 number:-36 boolean:282 choice:59 reference:-30 list:-20
type typeNoun apply text:27 multilineText:-49 url:-24 integer:-70 number:-44 choice:-62 multipleChoice:-34 reference:-213 multipleReference:246 list:157 keyValues:-35
type typeNoun appropriate multilineText:-36 url:-29 email:-39 integer:-57 number:-40 boolean:-256 choice:28 multipleChoice:298 reference:203 multipleReference:-78 list:-44 date:-38
type typeNoun approval text:-74 multilineText:166 integer:-26 boolean:-48 choice:24
type typeNoun apps text:81 multilineText:-32 integer:-79 boolean:-187 choice:226 multipleChoice:-23 reference:-75 multipleReference:63 list:76 keyValues:-36 date:-22
type typeNoun archived boolean:112
type typeNoun are text:-261 multilineText:-27 url:23 email:-98 integer:199 number:101 boolean:-485 choice:50 multipleChoice:-51 reference:299 multipleReference:164 list:-245 keyValues:-208 date:-74 file:-87
type typeNoun area text:122 multilineText:183 integer:-33 number:-22 boolean:-69 choice:-49 reference:-75 multipleReference:-24 list:-20 file:-35
type typeNoun arguments text:147 multilineText:-32 integer:-52 boolean:56 multipleReference:-26 list:-39 keyValues:-23
type typeNoun arn text:445 multilineText:-78 url:-43 integer:-26 number:-36 boolean:-51 choice:-30 reference:-76 multipleReference:-20 list:-26
type typeNoun array text:-379 integer:-78 boolean:-122 choice:-33 multipleChoice:-22 multipleReference:-55 list:718
type typeNoun as text:-68 multilineText:101 url:-174 email:-186 integer:-56 number:-86 boolean:188 choice:279 multipleChoice:-162 reference:-218 multipleReference:-104 list:-212 keyValues:-49 date:-152 file:80
type typeNoun ask text:-190 boolean:216 choice:-32 multipleReference:152 list:-79
type typeNoun asking text:73 multilineText:-67 boolean:30
type typeNoun assertion text:64 boolean:-49 reference:-63 list:-35 keyValues:152
type typeNoun assign text:-215 multilineText:-34 url:-20 integer:101 number:-52 choice:-47 reference:309 multipleReference:136 list:-112 keyValues:-59 date:-24
type typeNoun assigned text:547 multilineText:-27 integer:-33 number:-45 boolean:-125 choice:-144 multipleChoice:-23 reference:-196 multipleReference:109 list:-59 keyValues:38
type typeNoun assignment boolean:-63 choice:-21 reference:255 list:-55
type typeNoun associate boolean:-21 reference:68
type typeNoun associated text:-105 multilineText:88 boolean:95 choice:-99 reference:120 multipleReference:-24
type typeNoun assuming text:128 integer:22 boolean:-43 multipleReference:-26 list:-44
type typeNoun at text:-80 multilineText:-186 url:26 email:-30 integer:75 number:-75 boolean:-34 choice:29 multipleChoice:-25 reference:233 multipleReference:-68 list:-64 keyValues:-25 file:-25
type typeNoun attach text:-107 multilineText:-25 boolean:93 choice:51 reference:93 list:-22 file:-35
type typeNoun attached text:-31 multilineText:-21 email:-24 integer:-32 boolean:54 choice:-32 multipleReference:183 list:-91
type typeNoun attachment boolean:26
type typeNoun attribute text:167 multilineText:-101 url:-24 email:-40 integer:-29 number:-29 boolean:-55 choice:-46 reference:176 multipleReference:-50 list:-103 keyValues:134
type typeNoun attributes text:-154 multilineText:-20 boolean:106 reference:-45 multipleReference:-33 list:81 keyValues:148
type typeNoun aud text:22 integer:-42 boolean:-34 list:129
type typeNoun audit text:30
type typeNoun auth text:34 choice:60 reference:-22
type typeNoun authenticate text:132 boolean:-46 choice:28 reference:-29 list:-41
type typeNoun authenticating text:-79 multilineText:-21 choice:148 list:-23
type typeNoun authentication text:-301 url:-51 email:-35 integer:24 number:-32 boolean:85 choice:121 reference:222 multipleReference:-62 list:-49 date:-43 file:-21
type typeNoun authorization multilineText:93 boolean:-115 choice:-101 multipleChoice:251 multipleReference:-25 file:-32
type typeNoun auto-generated text:-63 multilineText:107
type typeNoun automated text:-51 number:122 choice:-24 multipleReference:-24
type typeNoun automatic text:66 integer:-31 boolean:64
type typeNoun automatically text:-196 multilineText:-48 url:-35 email:-59 integer:-35 number:-59 boolean:119 choice:583 multipleChoice:-23 reference:-207 multipleReference:-73 list:-85 keyValues:-23
type typeNoun availability text:-65 integer:-23 number:25 boolean:75 choice:-31 reference:-156 multipleReference:195
type typeNoun available text:-264 multilineText:-74 url:-59 integer:34 number:-82 boolean:-151 choice:-86 multipleChoice:-47 reference:446 multipleReference:111 list:-49 keyValues:71 date:-24 file:-20
type typeNoun aws text:-145 choice:241
type typeNoun azure text:124 multilineText:142 integer:-34 boolean:-47 reference:-74 list:-28 file:-23
type typeNoun back text:50 integer:-36 number:36 boolean:-29 reference:25
type typeNoun backend boolean:22
type typeNoun background text:-89 url:50 boolean:-56 choice:150 multipleReference:-20
type typeNoun backup text:24 multilineText:-23 integer:-22 number:-21 boolean:147 reference:-69
type typeNoun backups multilineText:-23 integer:66 boolean:-57 choice:-61 reference:126
type typeNoun balance text:-66 integer:-78 number:172 boolean:-54 choice:127 reference:-104
type typeNoun bank text:121 integer:-47 boolean:-32 choice:-62 reference:39
type typeNoun banner text:-69 multilineText:-44 url:159 boolean:90 choice:-29 reference:-20 list:-38
type typeNoun bar text:166 multilineText:-79 integer:-24 boolean:-85 reference:137 multipleReference:31 list:-41
type typeNoun base text:97 url:33 boolean:-49 reference:-27
type typeNoun based text:161 multilineText:31 url:-38 email:-54 integer:-56 number:-51 boolean:-168 choice:236 multipleChoice:-33 reference:-147 multipleReference:201 list:-107 keyValues:-46 date:-39
type typeNoun basic text:-40 multipleChoice:174 reference:-23
type typeNoun batch text:-53 number:47 reference:76
type typeNoun be text:159 multilineText:-359 url:-156 email:-208 integer:-43 number:-234 boolean:-239 choice:63 multipleChoice:-207 multipleReference:176 list:228 keyValues:-248 file:-136
type typeNoun bearer text:77 choice:-23
type typeNoun been text:-116 multilineText:-29 integer:260 boolean:-93 choice:-26 reference:57
type typeNoun before text:22 multilineText:164 url:-41 email:-22 number:231 boolean:236 choice:-157 reference:-254 multipleReference:-61 list:-76 keyValues:-37 date:-49 file:-43
type typeNoun begin choice:52 reference:-28 list:21
type typeNoun beginning text:72 integer:-71 boolean:-31 date:70
type typeNoun begins text:80 multilineText:-24
type typeNoun behind text:-184 boolean:115 choice:143 reference:-24
type typeNoun being text:-280 multilineText:111 url:-27 email:-22 integer:-76 number:24 reference:212 multipleReference:-37 list:33 keyValues:70 date:-31 file:-26
type typeNoun belongs text:266 boolean:-86 multipleReference:-102
type typeNoun below text:44 multilineText:-25 integer:-36 choice:-128 reference:-48 multipleReference:262 list:-31
type typeNoun beside text:-108 multilineText:328 boolean:-36 choice:-85 reference:-26
type typeNoun between text:-124 multilineText:-59 integer:123 number:-60 boolean:72 choice:178 multipleChoice:-44 reference:-54 multipleReference:83 list:-73 keyValues:-26 date:-35 file:-39
type typeNoun bill text:160 integer:-22 reference:-25 list:-35
type typeNoun billed text:-155 boolean:227 choice:-44 reference:47
type typeNoun billing text:-113 multilineText:-24 integer:-41 number:48 boolean:-30 choice:171 reference:-38
type typeNoun bind boolean:45
type typeNoun binding text:-74 integer:-56 choice:-26 list:-78 keyValues:225
type typeNoun blank text:269 multilineText:-55 url:164 integer:-48 number:46 boolean:-203 choice:-31 reference:-72 multipleReference:-44 list:20
type typeNoun block text:-80 integer:-49 number:248 boolean:-141 choice:115 list:-50
type typeNoun body text:70 multilineText:-122 boolean:-32 choice:-37 reference:-25 list:-42 keyValues:238
type typeNoun bot text:124 multilineText:-47 boolean:-92 reference:-52 list:161
type typeNoun both text:-60 multilineText:-42 boolean:-27 multipleChoice:314 reference:-68 multipleReference:-53 list:-36
type typeNoun bottom text:-152 multilineText:-21 integer:-25 number:-21 boolean:362 choice:-49 reference:-69 list:-20
type typeNoun box text:-105 multilineText:-32 url:-47 email:75 integer:-56 number:-58 boolean:384 choice:-262 multipleChoice:67 reference:-104 multipleReference:144 list:66 keyValues:-23 date:-106
type typeNoun boxes text:-58 multilineText:-25 integer:121 number:-51 boolean:-181 multipleChoice:339 reference:-35 multipleReference:-47 list:-31
type typeNoun branch text:65 choice:27 reference:-55
type typeNoun branding text:-43 multilineText:25 url:105 boolean:-24
type typeNoun break text:-79 integer:-29 choice:211 reference:-33
type typeNoun broker text:-185 url:215 email:-23
type typeNoun bucket text:104 url:44 choice:-53 reference:-26
type typeNoun buffer text:-43 integer:164 number:-25 choice:-34
type typeNoun build text:343 multilineText:-112 url:-25 integer:-198 number:-36 choice:-95 multipleChoice:-25 reference:36 multipleReference:-71 list:102 keyValues:123
type typeNoun built choice:-29 reference:51
type typeNoun built-in text:63 choice:-71 reference:103
type typeNoun business text:470 multilineText:-24 integer:-127 number:-47 choice:-209 reference:-57
type typeNoun but text:-172 multilineText:-48 url:-23 integer:433 number:-40 boolean:-75 choice:-50 reference:-47 list:-28 keyValues:-21 date:79
type typeNoun button text:-233 multilineText:-49 url:-29 email:-22 integer:88 number:-52 boolean:-229 choice:561 reference:-233 list:-49 keyValues:-22 date:-38 file:264
type typeNoun by text:-238 multilineText:164 url:-156 email:-105 integer:-28 number:-226 boolean:335 choice:-318 multipleChoice:-146 reference:220 multipleReference:-108 list:186 keyValues:-164 date:-131 file:-101
type typeNoun bypass multipleReference:-47 list:93
type typeNoun ca multilineText:77 choice:-26 reference:-22
type typeNoun cache text:-61 integer:114
type typeNoun calculate text:-48 integer:-28 number:-25 boolean:298 choice:-37 reference:-70 multipleReference:-24
type typeNoun calculation text:70 integer:35 boolean:-31 choice:-26
type typeNoun calendar text:-50 boolean:-25 choice:38 date:79
type typeNoun call text:-163 integer:-52 boolean:203 choice:-30 reference:-58 multipleReference:169 list:-78
type typeNoun calls text:40 multilineText:-46 url:111 integer:-189 number:-37 boolean:178 reference:-59 multipleReference:160 list:-124 keyValues:-22
type typeNoun campaign multilineText:-41 url:-38 integer:-47 number:125 boolean:-86 choice:-46 reference:303 multipleReference:-53 list:-47
type typeNoun can text:-117 multilineText:-297 url:-78 email:-203 integer:-114 number:-70 boolean:-93 choice:-137 multipleChoice:121 reference:-295 multipleReference:24 list:131 keyValues:-186 date:-63 file:-137
type typeNoun cancel text:-51 multilineText:72
type typeNoun capabilities text:-21 boolean:70
type typeNoun captured integer:-122 number:209 choice:-24 reference:-34
type typeNoun card text:-167 integer:-52 boolean:56 choice:53 reference:42 multipleReference:235 list:-59
type typeNoun case text:-316 multilineText:131 integer:254 boolean:-132 choice:-186 reference:96 multipleReference:249 list:-60 date:-23
type typeNoun cash text:122 url:-20 boolean:-29 choice:-33 reference:76 list:-23
type typeNoun categories text:-134 multilineText:-20 integer:-20 number:-29 boolean:114 choice:-127 reference:287 multipleReference:-23 list:-59
type typeNoun category text:106 boolean:149 choice:-78 reference:-89
type typeNoun center text:-385 multilineText:-51 integer:-43 number:-24 boolean:-99 choice:146 reference:378 multipleReference:89 list:-34 file:-49
type typeNoun certain text:75 multilineText:-20 integer:221 number:-98 boolean:-54 choice:-42 reference:-32 list:-28
type typeNoun certificate text:-124 integer:-49 boolean:-197 choice:171 reference:128 multipleReference:-42 file:49
type typeNoun chain multilineText:60 choice:-30
type typeNoun change text:-128 multilineText:-76 integer:364 number:104 boolean:-82 choice:58 reference:-117 multipleReference:-74 list:-45 file:61
type typeNoun changes multilineText:-55 url:37 integer:-30 boolean:158 choice:-40 reference:71 multipleReference:-57 list:-20
type typeNoun changing text:-55 multilineText:-36 integer:219 number:-26 boolean:43 choice:-49 reference:-29
type typeNoun channel text:177 multilineText:-25 integer:-25 reference:-42 list:-20
type typeNoun character text:74 url:-35 integer:234 number:-22 boolean:-169 choice:29 reference:-53 multipleReference:-26 list:39
type typeNoun characters text:104 url:-68 number:-34 boolean:-38 choice:76
type typeNoun charged text:60 reference:-31
type typeNoun chart text:-321 choice:100 reference:223 multipleReference:-38
type typeNoun charts text:-35 integer:-23 boolean:86 choice:153 multipleChoice:-21 reference:-64 multipleReference:-59 list:-31 date:-30
type typeNoun check text:334 multilineText:-153 url:-53 integer:-141 number:-136 boolean:687 choice:-90 multipleChoice:82 reference:-107 multipleReference:-98 list:-76 keyValues:-27 date:-113
type typeNoun checkbox text:-267 multilineText:-34 email:46 integer:-74 number:129 boolean:740 choice:-90 reference:-294 multipleReference:-41 list:-28 keyValues:-28 date:-22
type typeNoun checkboxes text:-32 choice:-68 multipleChoice:169
type typeNoun checked text:101 integer:-25 boolean:68 multipleReference:-45 list:-21
type typeNoun checking text:-129 multilineText:-24 integer:46 choice:-43 multipleChoice:321 reference:-38 multipleReference:-60 list:-38
type typeNoun checkout text:108
type typeNoun checks text:-107 boolean:128 choice:65 list:-24
type typeNoun cheque text:114 integer:-26 number:-21 boolean:39 reference:-43
type typeNoun choice text:-177 boolean:-115 choice:-30 reference:396
type typeNoun choose text:-437 multilineText:-197 url:-53 email:-97 integer:63 number:-189 boolean:-358 choice:297 multipleChoice:55 reference:307 multipleReference:254 list:-163 keyValues:-86 file:-70
type typeNoun choosing text:-22 integer:-48 boolean:34 choice:339 reference:-176
type typeNoun chosen text:-127 multilineText:-75 email:-25 integer:-48 boolean:-21 choice:259 multipleChoice:-32 reference:195 multipleReference:-44 list:-31 keyValues:-23
type typeNoun ci text:67 choice:25 reference:-38
type typeNoun cidr text:33 integer:-70 multipleReference:-28 list:136
type typeNoun claim text:183 integer:-41 boolean:-52 choice:-107 list:130
type typeNoun class text:67 reference:-27
type typeNoun claude text:162 boolean:-57 multipleReference:-21 list:-24
type typeNoun cleanup text:-72 boolean:90
type typeNoun clear text:-53 boolean:168 choice:-41 reference:-32
type typeNoun click text:-84 multilineText:-90 url:162 email:53 integer:-82 number:-112 boolean:-210 choice:125 multipleChoice:-58 reference:-57 multipleReference:207 keyValues:-67 date:-77 file:91
type typeNoun clicking text:232 multilineText:-46 number:-44 boolean:187 choice:-103 reference:-329 multipleReference:-45 date:-23 file:179
type typeNoun client text:90 multilineText:-33 email:-33 integer:-124 boolean:332 choice:-129 multipleReference:152 list:-242 keyValues:-46 date:-46 file:-44
type typeNoun clients text:47 multilineText:-31 integer:-26 boolean:165 choice:78 reference:-90 file:-25
type typeNoun close text:-80 integer:-35 boolean:149
type typeNoun cloud text:-26 boolean:118 choice:-43
type typeNoun cluster text:54 multilineText:62 url:25 integer:-201 number:-32 boolean:-218 choice:267 multipleChoice:-20 multipleReference:271 list:-79 keyValues:-75 date:-27
type typeNoun clusters boolean:-94 choice:53 reference:-120 multipleReference:185
type typeNoun code text:293 multilineText:79 url:-50 email:-32 integer:150 number:-49 multipleChoice:221 reference:-281 multipleReference:-120 list:-70 keyValues:-44 date:-33 file:-34
type typeNoun codes boolean:-60 reference:-49 multipleReference:-28 list:185
type typeNoun collect text:-25 date:31
type typeNoun collected reference:29
type typeNoun collecting text:-86 integer:117
type typeNoun collection text:253 reference:-121 multipleReference:-22 list:-38
type typeNoun color text:223 multilineText:-25 boolean:-25 choice:-50 reference:-29
type typeNoun column text:-138 multilineText:45 integer:-33 boolean:107 choice:-55 reference:101 multipleReference:89 list:-59
type typeNoun columns text:-135 multilineText:-38 integer:-30 boolean:-63 multipleChoice:-24 reference:-194 multipleReference:320 list:-35 keyValues:254 file:-26
type typeNoun combination text:-20 boolean:33
type typeNoun combined text:37 integer:106 number:-23 boolean:-39 list:-21
type typeNoun come text:-37 url:-22 email:95
type typeNoun comma-separated text:-81 multilineText:-48 integer:-43 boolean:-86 choice:-35 reference:-35 multipleReference:-78 list:463
type typeNoun command text:311 multilineText:-64 url:-26 integer:-129 boolean:-94 choice:-124 reference:-80 multipleReference:-43 list:279 keyValues:-47
type typeNoun commas text:-407 multilineText:-30 boolean:-53 reference:-25 list:625 keyValues:-34
type typeNoun comments text:29
type typeNoun commit text:26 boolean:28 choice:-28
type typeNoun common text:182 multilineText:-35 integer:-45 boolean:-56 choice:-148 reference:149
type typeNoun commonly text:114 integer:-71
type typeNoun communication text:99 choice:-29
type typeNoun company text:80 multilineText:216 url:-46 email:-59 integer:-24 number:66 boolean:-114 reference:-52 multipleReference:-22 list:-43
type typeNoun complete text:76 multilineText:68 url:55 integer:56 boolean:-77 choice:-68 reference:-53
type typeNoun completed text:150 integer:-22 list:-27
type typeNoun compose text:84 multilineText:29 boolean:-22 reference:-34
type typeNoun condition text:-154 multilineText:-50 number:-27 boolean:-22 choice:62 multipleChoice:146 reference:-97 multipleReference:99 list:49
type typeNoun conditions text:54 multilineText:232 url:-23 integer:-59 number:-26 boolean:-267 choice:-165 multipleChoice:149 reference:-76 multipleReference:-82 list:255 keyValues:-47
type typeNoun configuration text:-119 multilineText:355 url:-22 integer:-53 number:-45 boolean:-239 choice:144 reference:-113 multipleReference:-34 list:46 keyValues:113
type typeNoun configurations text:65 multilineText:-20 boolean:-51 choice:-56 multipleReference:-20 list:-44 keyValues:140
type typeNoun configure text:259 multilineText:-130 url:135 number:-54 boolean:-62 choice:25 multipleChoice:-58 reference:-156 multipleReference:149 date:-56
type typeNoun configured text:124 multilineText:43 url:-22 email:-21 number:-48 boolean:-57 choice:-258 multipleChoice:-24 reference:-93 multipleReference:156 keyValues:226 date:-23 file:-49
type typeNoun confirmation text:-20 integer:35 reference:27
type typeNoun connect text:-206 url:66 boolean:47 choice:-132 reference:-26 multipleReference:-23 list:187 keyValues:144 date:-24
type typeNoun connected text:25 choice:-48 reference:71 multipleReference:-26
type typeNoun connecting choice:-40 multipleReference:27 list:-27
type typeNoun connection multilineText:70 url:47 integer:-102 number:-65 boolean:-117 choice:212 reference:-76 list:112 keyValues:-51 date:-28
type typeNoun connections text:-58 multilineText:-38 url:-26 integer:108 number:-45 boolean:-61 choice:22 reference:-42 list:149
type typeNoun consecutive text:-50 integer:92 choice:-22
type typeNoun considered text:-139 integer:-57 number:250 choice:-21 reference:-75
type typeNoun console text:102 multilineText:-62 number:-111 choice:202 reference:-65 list:-28 keyValues:-47 date:-30
type typeNoun contact text:-156 multilineText:63 email:84 integer:-78 number:-41 boolean:-90 choice:-120 multipleChoice:105 reference:350 multipleReference:-33 list:-167 keyValues:-43
type typeNoun contacts text:51 multilineText:-30 url:-44 integer:-68 number:-29 boolean:148 choice:166 reference:-190 multipleReference:134 list:-77
type typeNoun container text:-194 multilineText:-48 url:22 email:-34 integer:119 number:-56 boolean:-114 choice:-86 reference:62 multipleReference:-71 list:362 keyValues:22
type typeNoun containers text:-161 multilineText:-35 url:-28 integer:-75 number:272 boolean:-60 choice:-69 multipleReference:-58 list:198
type typeNoun containing text:57 multilineText:78 keyValues:-78
type typeNoun contains integer:120 boolean:-48 choice:28
type typeNoun content text:185 multilineText:127 url:-21 integer:-47 number:-52 boolean:74 choice:-97 reference:-106 multipleReference:-26 list:-86 keyValues:33 date:-24 file:-27
type typeNoun contents text:-217 multilineText:414 integer:-25 number:-33 boolean:87 reference:-78 list:-25
type typeNoun context text:208 multilineText:93 integer:-28 choice:-55 reference:-64 list:-43 keyValues:-45
type typeNoun continue text:-40 integer:197 boolean:-50 reference:-20
type typeNoun control text:-270 multilineText:-140 email:-23 integer:160 number:214 boolean:-28 choice:325 reference:-97 multipleReference:-40 list:-62 keyValues:-21
type typeNoun controls text:106 multilineText:314 url:-29 integer:-59 number:-53 boolean:-295 choice:23 multipleChoice:-56 reference:-82 multipleReference:174 keyValues:-81 date:-26
type typeNoun conversation text:32 multilineText:180 boolean:-60
type typeNoun coordinates text:-180 multilineText:-55 integer:-37 number:291 boolean:201 choice:-44 reference:-32 multipleReference:-36 list:-43
type typeNoun copied text:-28 multilineText:-39 url:139
type typeNoun copy text:86 reference:-24 multipleReference:-21
type typeNoun correct text:-176 url:148 integer:74 keyValues:31
type typeNoun correctly text:-28 multilineText:-33 integer:86 boolean:-37 choice:-121 multipleReference:-32 list:-48 keyValues:244
type typeNoun corresponding text:-219 multilineText:407 integer:-45 number:-23 choice:-162 reference:142 multipleReference:-34 list:-54 date:-23
type typeNoun cost text:-49 integer:-138 number:146 reference:80
type typeNoun could multilineText:-48 integer:-31 boolean:140 choice:62 reference:-34 list:-22
type typeNoun count text:-68 integer:218 number:-32 boolean:-35
type typeNoun country text:-61 boolean:-57 choice:-88 reference:95 list:192
type typeNoun cpu text:-55 integer:-29 number:164
type typeNoun create multilineText:76 url:-50 email:-25 integer:108 number:-46 boolean:244 multipleChoice:-44 reference:-49 multipleReference:-97 list:-86 keyValues:-38 date:-25
type typeNoun created text:-71 multilineText:-144 url:-41 email:-62 number:-81 boolean:71 choice:-333 multipleChoice:-28 reference:257 multipleReference:327 list:87 keyValues:-32 date:-41 file:-30
type typeNoun creates text:122 integer:-57 boolean:117 choice:-114 list:-36
type typeNoun creating text:260 multilineText:60 url:-23 integer:-32 number:-43 boolean:-26 choice:-130 reference:54 multipleReference:-28 list:-23 date:-22
type typeNoun creation text:-48 integer:152 boolean:-70
type typeNoun credential text:144 multilineText:196 boolean:-49 choice:-121 reference:-118 multipleReference:49 list:-43
type typeNoun credentials text:-38 multilineText:-27 integer:-33 number:-22 boolean:-86 multipleChoice:31 reference:132 multipleReference:118 list:-41
type typeNoun credit text:-187 multilineText:-34 url:-40 integer:-81 number:341 boolean:-191 choice:178 multipleChoice:-20 reference:-23 multipleReference:132 list:-47 date:-74
type typeNoun cron text:110 multilineText:-26
type typeNoun cryptographic text:-116 multilineText:97 reference:47
type typeNoun css text:88 multilineText:189 integer:-24 boolean:-93 choice:-29 reference:-38 list:-45 keyValues:-46
type typeNoun currency multilineText:-24 integer:-53 number:95 boolean:238 choice:23 reference:-134 multipleReference:-27
type typeNoun current text:-56 multilineText:-26 integer:-60 number:166 boolean:-46 choice:-132 reference:130 list:-22 date:123
type typeNoun currently text:-124 email:-27 choice:437 reference:-254
type typeNoun cursor text:222 integer:-23 boolean:-67 choice:-29 multipleReference:-27 list:-32
type typeNoun custom text:-367 multilineText:-46 url:122 email:-35 integer:-130 number:-74 boolean:-249 choice:-226 multipleChoice:-85 reference:520 multipleReference:-138 list:79 keyValues:351 date:-65 file:-32
type typeNoun customer text:93 multilineText:-85 url:-21 number:-82 boolean:65 choice:71 reference:79 multipleReference:-28 list:-30
type typeNoun customize text:-140 multilineText:316 boolean:-38 choice:-40 reference:-33
type typeNoun cycle reference:29
type typeNoun daily boolean:-42 choice:-126 multipleChoice:260 multipleReference:-21 date:-49
type typeNoun dashboard text:-37 multilineText:194 integer:95 boolean:52 choice:-111 multipleReference:-76 list:-56 keyValues:-26
type typeNoun data text:78 multilineText:-152 url:-30 email:-36 integer:60 number:36 boolean:240 choice:-58 multipleChoice:-37 reference:-108 multipleReference:-51 list:-86 keyValues:25 date:-71 file:-38
type typeNoun database text:-194 multilineText:232 integer:70 number:-46 boolean:114 choice:137 reference:-168 multipleReference:-42 list:-42
type typeNoun date text:34 multilineText:-90 url:-44 email:-31 integer:-233 number:73 boolean:-259 choice:-52 multipleChoice:-38 reference:-300 multipleReference:-81 list:-89 keyValues:-37 date:916 file:-32
type typeNoun dates text:-266 multilineText:-24 url:-22 integer:-61 number:-29 boolean:-53 choice:-53 reference:-58 list:121 date:471
type typeNoun day text:-43 integer:74 number:-22 boolean:-22 choice:63 reference:20
type typeNoun days text:60 multilineText:-23 integer:238 number:-123 boolean:-88 choice:228 reference:-31 multipleReference:-21 list:-98 date:-37
type typeNoun debug text:58
type typeNoun debugging boolean:28
type typeNoun decide text:-44 reference:126
type typeNoun decides text:-61 multilineText:76 boolean:-61 choice:118 reference:-23
type typeNoun decimal text:-236 email:-25 integer:303 number:40 boolean:-27 choice:-22
type typeNoun default text:310 multilineText:45 url:-58 email:-201 integer:-45 number:-118 choice:-96 multipleChoice:-35 reference:157 list:-88 keyValues:-205 date:-128 file:-122
type typeNoun defaults text:120 url:154 integer:-33 boolean:-57 choice:-111 reference:-43 multipleReference:-34 date:111
type typeNoun define text:75 multilineText:79 url:169 email:-28 number:-61 boolean:-130 choice:-140 multipleChoice:-25 multipleReference:-58
type typeNoun defined text:129 multilineText:-86 number:-146 boolean:-64 choice:-56 reference:238 multipleReference:-24 list:20
type typeNoun defines text:302 multilineText:-45 url:58 integer:31 number:-123 boolean:-245 choice:173 multipleChoice:-25 reference:74 multipleReference:-98 list:-153 keyValues:-51 date:-32 file:-20
type typeNoun definition text:-37 multilineText:128 reference:-45
type typeNoun delay text:24 integer:-27 boolean:95 reference:-43
type typeNoun delete text:-189 multilineText:196 integer:-33 boolean:223 choice:-48 reference:-74 multipleReference:-23 list:-25 keyValues:-21
type typeNoun deleted boolean:40 choice:37 reference:-32
type typeNoun depending text:281 integer:-22 boolean:-265 choice:86 multipleReference:-27 list:-38 keyValues:28
type typeNoun deploy text:20 multilineText:-21 boolean:-94 choice:297 multipleReference:-100 list:-37
type typeNoun deployed text:85 boolean:31 reference:-42 list:-35
type typeNoun deploying text:89
type typeNoun deployment text:356 multilineText:-51 integer:-69 boolean:-106 choice:165 reference:-229 multipleReference:-99 list:65 keyValues:-47
type typeNoun describe text:190 multilineText:156 integer:-97 number:-25 boolean:-56 choice:-28 reference:-41 list:-22
type typeNoun described text:-40 multilineText:-25 integer:127 boolean:35 choice:-51
type typeNoun describes text:114 multilineText:-40 integer:-20 multipleReference:-20 list:-28
type typeNoun describing text:24
type typeNoun description text:145 multilineText:-125 url:-21 email:-22 integer:-43 number:-40 boolean:134 choice:93 multipleChoice:-37 reference:-84 multipleReference:-47 list:66 keyValues:-42
type typeNoun desired text:-151 integer:57 choice:-25 reference:98 multipleReference:86
type typeNoun desktop text:-28 boolean:-28 choice:60
type typeNoun destination text:-122 multilineText:-29 integer:-38 boolean:-43 choice:200 reference:58 list:32 keyValues:-20
type typeNoun detailed multilineText:-27 boolean:180 choice:-68 reference:-40
type typeNoun details text:194 multilineText:168 number:-31 boolean:-234 choice:-33 reference:-25 multipleReference:-80 list:-26 keyValues:-21 date:93
type typeNoun determine text:257 multilineText:-81 email:-39 boolean:-70 reference:28 multipleReference:-27
type typeNoun determines text:-20 multilineText:-42 url:-44 integer:245 number:-49 boolean:138 choice:119 multipleChoice:-32 reference:-151 multipleReference:-91 list:-119 keyValues:-33 date:-22
type typeNoun development choice:51 reference:-20
type typeNoun devices text:-62 boolean:-80 choice:220 reference:-39 multipleReference:-38 list:53 keyValues:-33
type typeNoun dialog text:54 multilineText:-57 integer:-183 number:199 reference:-66 multipleReference:90
type typeNoun differ text:-39 choice:-117 reference:149
type typeNoun different text:82 multilineText:-65 integer:-49 number:-38 boolean:42 choice:32 reference:182 multipleReference:-100 list:-68
type typeNoun digits text:-32 choice:62
type typeNoun dimension choice:-50 reference:107
type typeNoun dimensions multilineText:-21 boolean:27 choice:-30 multipleReference:127 keyValues:-30
type typeNoun directly text:-120 integer:152 number:-44 boolean:166 choice:-31 reference:-29 list:-22
type typeNoun directory text:213 multilineText:-85 url:47 integer:-50 number:-58 boolean:79 choice:-94 multipleChoice:202 reference:-75 multipleReference:-29 list:-57 keyValues:-22 date:-33
type typeNoun disable text:-111 multilineText:-23 integer:-29 number:-21 boolean:626 choice:-349 multipleChoice:-26 reference:-104 multipleReference:-56 list:-50 keyValues:154
type typeNoun disabled text:-105 multilineText:-41 integer:-54 boolean:204 choice:209 reference:-23 multipleReference:-47 list:-39 keyValues:-21
type typeNoun discount text:-73 number:118 boolean:153 date:-70
type typeNoun discovery text:-22 choice:-64 list:130
type typeNoun disk text:-30 integer:180 boolean:-55 choice:-61
type typeNoun display text:163 multilineText:-83 url:-24 integer:259 number:-33 boolean:-170 choice:-50 multipleChoice:-40 reference:59 multipleReference:-149 list:63 keyValues:-45 date:-32
type typeNoun displayed text:-139 multilineText:110 number:-26 boolean:-169 choice:-104 multipleChoice:-31 reference:-159 multipleReference:486 keyValues:-32
type typeNoun displays number:-53 boolean:153 multipleReference:-22 keyValues:-28
type typeNoun distinguish text:265 boolean:-75 reference:-52 multipleReference:-34 list:-35
type typeNoun distinguished text:36
type typeNoun dn text:145 boolean:48 choice:-29 reference:-24
type typeNoun dns text:45 boolean:-35 reference:-33 list:61
type typeNoun do text:-196 multilineText:-20 boolean:77 choice:112 reference:61 multipleReference:27
type typeNoun docker text:-21 multilineText:-23 url:30 boolean:66 choice:-81 reference:28 multipleReference:-52 list:-55 keyValues:130
type typeNoun dockerfile text:-76 multilineText:207 number:-30
type typeNoun document text:230 multilineText:-86 url:-30 email:-72 number:-28 boolean:144 choice:-235 multipleChoice:-28 reference:137 multipleReference:-84 list:-56 date:-75 file:101
type typeNoun documents text:192 multilineText:49 url:-22 boolean:62 choice:-71 reference:-53 multipleReference:-25 list:-70 keyValues:-20
type typeNoun does multilineText:-214 boolean:199 choice:71 reference:-32
type typeNoun domain text:97 multilineText:-39 url:-20 number:-31 boolean:51 choice:-23 reference:-80 multipleReference:-43 list:161
type typeNoun domains text:-190 integer:-22 boolean:-47 choice:-20 multipleReference:35 list:346
type typeNoun don't text:32 email:34 boolean:77 choice:-32 multipleReference:-28 list:-23
type typeNoun done text:22 integer:-22 boolean:-41 choice:109
type typeNoun down text:-181 multilineText:-36 url:42 email:-20 integer:82 number:-34 boolean:-202 choice:238 multipleChoice:-27 reference:176 multipleReference:-163 list:120 keyValues:-21 date:-26
type typeNoun draft choice:30
type typeNoun driver text:-115 integer:-40 boolean:-22 choice:-24 list:-84 keyValues:315
type typeNoun drop text:-33 multilineText:-21 integer:133 boolean:-86 choice:76 multipleChoice:-20 reference:-76 multipleReference:62 list:-40 file:-23
type typeNoun drop-down text:-61 boolean:-108 choice:276 reference:-123 multipleReference:111
type typeNoun dropdown text:-532 multilineText:-86 url:-83 email:-27 integer:-74 number:-48 boolean:-366 choice:96 multipleChoice:-32 reference:542 multipleReference:514 list:-64 keyValues:-26 date:-51 file:-35
type typeNoun due text:-352 multilineText:-34 integer:176 number:150 boolean:-26 multipleReference:-27 date:137
type typeNoun duplicate integer:102 number:-27 boolean:-138 choice:157 list:-29
type typeNoun duration text:415 integer:-143 number:-100 boolean:-74 reference:-20 list:-29 date:48
type typeNoun during text:-93 url:50 email:-21 integer:27 number:122 boolean:141 choice:-81 reference:-55 multipleReference:-77 date:-25 file:-28
type typeNoun dynamic integer:48
type typeNoun e-invoicing text:121 boolean:29 choice:-48 reference:-53
type typeNoun e.g text:38 multilineText:-92 url:335 email:-65 integer:-78 number:29 boolean:-80 choice:-306 multipleChoice:-43 reference:121 multipleReference:-155 list:291 keyValues:-69 date:-122 file:-37
type typeNoun each text:-310 multilineText:-89 url:-39 email:-74 number:-191 boolean:202 choice:301 reference:-147 multipleReference:111 list:343 keyValues:-57 date:-49
type typeNoun earlier multilineText:22
type typeNoun easy text:24 choice:43
type typeNoun edge text:123 boolean:-28 choice:-59 list:38 keyValues:-39
type typeNoun edit text:-114 multilineText:183 integer:-93 number:235 boolean:-147 choice:-105 reference:-59 multipleReference:-33 list:-32 date:211 file:-43
type typeNoun editing text:-68 boolean:20 choice:-28 multipleChoice:-22 reference:-37 multipleReference:208
type typeNoun editor text:-159 multilineText:303 boolean:-23 choice:-29
type typeNoun eg text:53
type typeNoun either multilineText:101 url:-52 email:-35 integer:-163 number:91 boolean:137 choice:-195 multipleChoice:94 reference:-159 multipleReference:256 list:-89 keyValues:-38 date:-45 file:-36
type typeNoun element text:-51 integer:143 number:-41 boolean:213 choice:-25 reference:-27 multipleReference:-34 list:-63
type typeNoun elements text:56 integer:159 boolean:-69 choice:-29 reference:-38
type typeNoun email text:-358 multilineText:-70 url:-170 email:922 integer:-111 number:-216 boolean:-348 choice:-138 multipleChoice:157 reference:-269 multipleReference:-111 list:368 keyValues:-100 date:-82 file:-67
type typeNoun emails multilineText:-74 url:-34 integer:-30 number:-21 boolean:246 choice:-189 multipleChoice:-22 reference:-115 multipleReference:-88 list:272 date:116
type typeNoun embedded multilineText:75
type typeNoun empty multilineText:126 integer:31 number:-33 boolean:121 choice:-214 multipleChoice:-22 reference:-136 multipleReference:-47 list:-86 keyValues:215
type typeNoun enable text:-315 multilineText:-93 integer:-108 number:-65 boolean:1158 choice:-321 multipleChoice:69 reference:-100 multipleReference:-59 list:-25 keyValues:-74
type typeNoun enabled text:-175 multilineText:-53 url:-39 integer:-64 number:-55 boolean:483 choice:-291 reference:66 multipleReference:316 list:-201 keyValues:-24 date:-29
type typeNoun enables text:-28 multilineText:-31 integer:-67 boolean:92 choice:-127 reference:52 multipleReference:-21 list:153
type typeNoun enabling text:-101 boolean:103 choice:94 reference:-36
type typeNoun encoding text:103 boolean:-26 choice:-80 reference:71
type typeNoun encrypted text:71 multilineText:-54
type typeNoun end text:177 integer:-104 number:-31 boolean:70 choice:-42 date:-60
type typeNoun endpoint text:90 multilineText:-34 url:254 email:-26 integer:-33 number:-31 boolean:-62 choice:-109 reference:-72 list:-34
type typeNoun enforce text:-72 multilineText:-22 boolean:-75 choice:112 multipleChoice:227 reference:-24 multipleReference:-50
type typeNoun engine text:157 boolean:-42 reference:-47
type typeNoun ensure text:-74 multilineText:137 integer:-23 number:-26 boolean:132 reference:-74
type typeNoun enter text:122 multilineText:-28 url:136 email:221 integer:-195 number:212 boolean:-129 choice:-259 multipleChoice:-168 reference:-491 multipleReference:-384 list:-265 keyValues:-37 file:-111
type typeNoun entered text:-23 email:35 integer:143 number:23 boolean:-114 choice:54 list:-25
type typeNoun entering text:-90 multilineText:73 integer:-27 boolean:-32 choice:-65 reference:-28 list:162
type typeNoun enterprise text:44
type typeNoun entity text:62 url:37 integer:20 number:-28 choice:-58
type typeNoun entries text:-31 integer:54 number:-48 boolean:-32 choice:-22 reference:-29 list:47 date:133
type typeNoun entry text:303 multilineText:-238 integer:-87 list:100
type typeNoun environment text:317 multilineText:-34 url:-32 integer:-63 number:-34 boolean:-64 choice:-116 reference:85 multipleReference:74 keyValues:-100 date:-29
type typeNoun environment(s) text:-220 reference:-201 multipleReference:490
type typeNoun environments choice:40 multipleReference:20
type typeNoun etc text:92 multilineText:-35 url:-45 integer:-49 boolean:68 choice:-170 multipleChoice:161 reference:97 multipleReference:-34 list:-49 keyValues:-39
type typeNoun evaluate text:-30 integer:-20 boolean:-46 choice:120 multipleReference:-26 list:63
type typeNoun evaluated text:-33 boolean:49 choice:-113 reference:160
type typeNoun evaluation text:177 number:-30 boolean:-72
type typeNoun even text:-104 integer:142
type typeNoun event text:-316 multilineText:142 url:-50 email:-29 integer:39 number:-110 boolean:-156 choice:83 multipleChoice:89 reference:-62 multipleReference:145 list:-92 keyValues:-41 date:309
type typeNoun events text:-94 multilineText:-22 integer:-22 boolean:181 choice:81 reference:-40 list:-37
type typeNoun every text:-114 multilineText:302 email:-62 integer:-46 number:-34 choice:215 multipleChoice:-34 reference:-150 multipleReference:-29 list:-57 keyValues:-23
type typeNoun example text:86 multilineText:139 url:201 email:59 integer:-60 number:-57 boolean:-101 choice:-168 reference:-151 multipleReference:-41 list:199 keyValues:-39 date:-22
type typeNoun exchange text:109 boolean:-24 choice:-55 reference:-60 list:84
type typeNoun exclude text:-68 multilineText:-55 boolean:-117 multipleReference:234 list:189 keyValues:-135
type typeNoun excluded text:181 integer:-122 number:-35 list:20
type typeNoun execute text:63 multilineText:-169 integer:-21 number:-21 boolean:-105 choice:326 reference:71 list:-44
type typeNoun executes text:117 integer:-43 number:-24 boolean:-27
type typeNoun execution text:-404 multilineText:79 url:-28 integer:28 boolean:-52 choice:-103 multipleChoice:159 reference:111 multipleReference:-51 list:291 keyValues:-31 date:-34
type typeNoun existing text:66 multilineText:-78 integer:-22 boolean:136 choice:-136 multipleChoice:150 reference:44 multipleReference:-84 list:-30
type typeNoun exists boolean:145 reference:-45 list:-34
type typeNoun expand text:-42 choice:-32 reference:127
type typeNoun expects text:21
type typeNoun expense text:-254 multilineText:-35 url:-22 integer:-69 number:23 boolean:-81 choice:-190 reference:531 multipleReference:152 list:-58 keyValues:-29
type typeNoun experiment text:20 multilineText:43 choice:-171 reference:121
type typeNoun expiration text:-22 integer:62
type typeNoun expire text:-46 integer:72 choice:31 reference:-27
type typeNoun expires text:-142 integer:65 boolean:-47 reference:-27 date:207
type typeNoun explain text:65 choice:-29
type typeNoun export text:30 boolean:-20 choice:115 reference:-20 multipleReference:-20
type typeNoun expose text:-45 integer:-38 keyValues:131
type typeNoun exposed text:-56 boolean:108 choice:-83 reference:-25 list:110
type typeNoun expression text:352 multilineText:-40 integer:-28 boolean:-50 choice:-120 multipleChoice:-26 reference:-62 multipleReference:-26 list:53
type typeNoun extension multilineText:-70 integer:-31 number:-20 boolean:-20 choice:-79 reference:39 list:-21 file:248
type typeNoun external choice:167 reference:-177 multipleReference:50
type typeNoun extra text:102 boolean:-62 choice:-76 reference:-36 multipleReference:197 list:-43 keyValues:-20
type typeNoun extract text:-170 multilineText:39 integer:-35 boolean:259 choice:-22 reference:-28 multipleReference:-29 list:50
type typeNoun extracted text:333 multilineText:-113 boolean:-69 choice:-31 list:-27
type typeNoun fail text:-192 multilineText:-43 integer:-55 number:333 choice:-85 multipleChoice:183 reference:-31 list:-32
type typeNoun failed text:-87 integer:132 boolean:-76 choice:-30 multipleChoice:124
type typeNoun fails text:159 number:-20 boolean:-27 choice:42 reference:-77 list:-23
type typeNoun failure text:-369 integer:141 number:263 choice:64 reference:-33
type typeNoun false text:-414 multilineText:-21 integer:-32 boolean:729 choice:-58 reference:-48 list:-40
type typeNoun fault text:119 boolean:-61 choice:-168 reference:-159 multipleReference:-24 list:366
type typeNoun feature text:79 url:-20 integer:-40 number:-53 choice:-58 reference:-61 multipleReference:184 list:-28 keyValues:-22 date:-26
type typeNoun features text:-31 boolean:216 choice:46 multipleChoice:-75 reference:-64 list:-26
type typeNoun fee text:121 multilineText:-23 integer:-57 number:237 boolean:-116 choice:-123 reference:118 multipleReference:-24 list:-80
type typeNoun feedback text:67
type typeNoun fetched text:-59 integer:64 boolean:75 choice:-78
type typeNoun field text:-161 multilineText:-142 url:-29 email:-122 integer:56 number:-94 boolean:-278 choice:-429 multipleChoice:-213 reference:-85 multipleReference:-262 list:-97 keyValues:-126 date:-218 file:-195
type typeNoun fields text:214 multilineText:-130 url:-141 email:-103 integer:39 number:-40 boolean:-356 choice:-273 multipleChoice:180 reference:156 multipleReference:74 list:247 keyValues:-125 date:-118 file:-78
type typeNoun file text:-166 multilineText:296 url:-81 email:-44 integer:-79 number:-59 boolean:-148 choice:68 multipleChoice:-25 reference:-162 keyValues:-42 date:-39 file:266
type typeNoun files text:195 url:-20 integer:-250 boolean:120 choice:-209 multipleChoice:103 reference:-39 multipleReference:318 list:-123 keyValues:-24
type typeNoun fill text:-36 email:113 integer:93 number:26 boolean:-152 choice:-300 multipleChoice:-46 reference:200 multipleReference:76 list:124 keyValues:-89 date:-99 file:-24
type typeNoun filled text:87 choice:-21 reference:-20
type typeNoun filling text:160 multilineText:-23 integer:-23 number:-39 choice:-24 reference:-24 multipleReference:44 list:-42
type typeNoun filter text:109 multilineText:95 url:-31 integer:-59 number:-42 choice:-166 multipleChoice:-46 reference:-92 multipleReference:144 keyValues:69 date:20
type typeNoun filters text:-42 boolean:-22 choice:-67 reference:-38 multipleReference:158 list:99 keyValues:-36
type typeNoun financial text:192 choice:-302 reference:144
type typeNoun find text:-197 multilineText:-52 integer:-48 number:-35 choice:-133 multipleChoice:128 reference:287 multipleReference:-52 list:99
type typeNoun fires text:-83 boolean:-36 choice:-32 reference:211
type typeNoun first text:62 multilineText:138 email:-30 integer:-34 boolean:48 choice:73 multipleChoice:-27 reference:-34 multipleReference:-24 list:-33 date:-84
type typeNoun fiscal text:170 integer:-30 boolean:-41 reference:-31
type typeNoun five integer:-29 choice:88
type typeNoun fixed text:-83 boolean:-64 choice:71 reference:174 date:-24
type typeNoun flag text:263 multilineText:-28 integer:-34 number:-34 boolean:51 choice:-87 reference:-23 keyValues:-51
type typeNoun flat text:-77 integer:-24 number:226 boolean:-49 choice:-36
type typeNoun flow text:-57 integer:97 choice:-26
type typeNoun folder text:117 boolean:-35 choice:-103 reference:47 multipleReference:36
type typeNoun follow text:-63 multilineText:148 list:-53
type typeNoun following text:-113 multilineText:-36 email:-20 integer:-43 number:-38 boolean:-61 choice:218 multipleChoice:-20 reference:186 multipleReference:-93 list:-49 date:-25
type typeNoun follows url:28 choice:21 reference:-26
type typeNoun footer text:56 multilineText:122 boolean:-61 choice:-33 reference:-28
type typeNoun for text:-217 multilineText:-342 url:-134 email:-265 integer:-131 number:-609 boolean:-558 choice:31 multipleChoice:-336 reference:-338 multipleReference:-319 list:-353 keyValues:255 date:-250 file:-313
type typeNoun force text:-41 choice:59
type typeNoun forces text:158 boolean:-73
type typeNoun form text:-348 multilineText:46 url:64 email:32 integer:24 number:-74 choice:-98 multipleChoice:171 reference:23 list:161 keyValues:-39 date:-26 file:-28
type typeNoun format text:-207 multilineText:361 url:417 email:-24 integer:-240 number:-60 boolean:-71 choice:-134 multipleChoice:-47 reference:-131 multipleReference:-68 keyValues:-122 date:198
type typeNoun formatting text:-40 multilineText:180 boolean:-35 choice:38 multipleReference:-32 list:-45 keyValues:-50
type typeNoun formula text:236 boolean:-75 choice:-46 reference:-26
type typeNoun forward text:-29 multilineText:28 integer:-40 choice:-22 multipleReference:-20 list:-20 keyValues:147
type typeNoun forwarded text:-98 multilineText:99 email:79
type typeNoun forwarding text:-266 boolean:275
type typeNoun found text:86 boolean:34 multipleReference:-21
type typeNoun four text:56 multilineText:40 integer:-88 choice:37
type typeNoun free multilineText:-42 integer:-40 number:88 boolean:-63 choice:122 reference:-26 date:-20
type typeNoun frequency text:149 multilineText:-26 boolean:-78 choice:-51 reference:123
type typeNoun from text:-104 multilineText:-72 url:-317 email:135 integer:60 number:-426 boolean:135 choice:249 multipleChoice:-178 reference:-267 multipleReference:-235 list:146 date:-70 file:-152
type typeNoun front text:-31 integer:-23 number:156 boolean:-27 reference:-28 date:-31
type typeNoun full text:-41 multilineText:72 url:-36 integer:-33 number:244 boolean:174 choice:-87 reference:-90 multipleReference:-51 list:-46 keyValues:-28 file:-21
type typeNoun function text:-32 multilineText:93 boolean:61 choice:-91 reference:37 multipleReference:-20 list:-20
type typeNoun functionality text:-115 multilineText:-41 integer:-35 boolean:104 choice:182 reference:-64
type typeNoun further text:33 multilineText:-20 boolean:61
type typeNoun future text:122 multilineText:-21 integer:-29 choice:67 reference:-67
type typeNoun gateway text:351 multilineText:-24 boolean:-171 choice:-87 multipleReference:132 keyValues:-38
type typeNoun general text:286 multilineText:-101 email:22 integer:-31 choice:-39 reference:-40
type typeNoun generate multilineText:-22 url:-42 integer:-35 choice:-45 reference:238 multipleReference:-43 list:-24
type typeNoun generated text:-201 multilineText:189 url:-42 email:-28 integer:362 number:-84 boolean:-140 choice:-80 multipleChoice:-20 reference:-118 multipleReference:-48 list:181 keyValues:-32 date:-27 file:-30
type typeNoun generating multilineText:27 choice:32
type typeNoun generation integer:47 choice:-39
type typeNoun get text:255 multilineText:-95 url:-32 email:108 boolean:-56 reference:-82 multipleReference:-22 list:-29
type typeNoun git text:75 multilineText:-22 integer:-25 boolean:-44 choice:-31 reference:112 list:-27
type typeNoun github text:73 integer:-22
type typeNoun gitlab boolean:70 reference:-37 multipleReference:-28
type typeNoun give text:-196 multilineText:-62 url:-33 integer:35 number:-60 boolean:-53 choice:437 multipleReference:-48 list:-20
type typeNoun given multilineText:295 url:-34 email:-22 integer:124 number:-54 boolean:-28 choice:-225 reference:48 list:-31
type typeNoun global text:-160 boolean:109 choice:-24 multipleReference:-24 keyValues:172
type typeNoun globally choice:75 reference:-53
type typeNoun go text:100 number:-21 boolean:-180 choice:42 reference:53 multipleReference:173 list:-94
type typeNoun google text:-210 multilineText:-30 integer:-40 boolean:-46 choice:467 reference:-63
type typeNoun government choice:38 reference:-27
type typeNoun grant text:-25 url:24 boolean:31 choice:-43 multipleChoice:39 reference:-92 multipleReference:76
type typeNoun greater text:130 url:-21 integer:-88
type typeNoun green reference:33
type typeNoun group text:494 multilineText:-47 url:-33 email:-20 integer:-90 number:109 boolean:-80 choice:-212 multipleChoice:-39 reference:323 multipleReference:-241 list:-95 keyValues:-34 date:-29
type typeNoun grouping text:23 boolean:-44 choice:119 multipleReference:-25
type typeNoun groups text:52 multilineText:-51 integer:74 number:-39 boolean:-173 choice:-76 multipleChoice:-26 reference:-42 multipleReference:447 list:-82 keyValues:-74
type typeNoun guide text:21 url:48
type typeNoun half text:-150 multilineText:114 integer:-48 number:156 reference:-37
type typeNoun handle text:-105 multilineText:-41 integer:-76 boolean:293 choice:190 multipleReference:-54 list:-141
type typeNoun has url:-36 email:-33 integer:137 number:-70 boolean:-85 multipleChoice:-39 reference:-146 multipleReference:315 list:-102 keyValues:-34 date:-36 file:-26
type typeNoun hash text:83 multilineText:-29 choice:45 list:-29
type typeNoun have text:-117 multilineText:-115 url:-25 email:203 integer:-117 number:-114 boolean:256 choice:199 multipleChoice:-31 reference:-63 multipleReference:-125 list:-90 keyValues:-51 file:-27
type typeNoun having text:90 reference:-73
type typeNoun head multilineText:29
type typeNoun header text:58 multilineText:-23 number:-31 boolean:-122 choice:-61 reference:92 multipleReference:-23 keyValues:88 file:101
type typeNoun headers text:-64 multilineText:68 integer:-37 boolean:-43 choice:132 multipleReference:-36 list:-86 keyValues:88
type typeNoun health integer:22
type typeNoun hello text:-106 multilineText:233 choice:-47
type typeNoun help text:212 multilineText:-25 url:68 integer:-21 number:-24 boolean:143 choice:-300 reference:22 multipleReference:-54 list:-32
type typeNoun helpful multilineText:54 boolean:-122 choice:175 reference:-53 list:-22
type typeNoun here text:-136 multilineText:295 integer:-30 number:33 boolean:-65 choice:-179 multipleChoice:103 reference:61 list:-72 keyValues:40
type typeNoun hex text:37
type typeNoun hide text:-30 boolean:204 choice:-149
type typeNoun hides text:-138 integer:-45 boolean:192 choice:120 reference:-25
type typeNoun high text:-50 choice:196 reference:-59 multipleReference:-21
type typeNoun history text:-133 multilineText:108 reference:-22 multipleReference:91
type typeNoun host text:-132 multilineText:99 url:130 integer:-273 number:-24 boolean:-75 choice:21 multipleReference:-100 list:23 keyValues:286
type typeNoun hosted text:-56 multilineText:-29 url:23 integer:-22 choice:86 reference:37
type typeNoun hostname text:-25 list:118
type typeNoun hour text:-37 integer:108 boolean:-21 choice:28
type typeNoun hours text:53 integer:309 number:-177 boolean:-46 choice:-20 list:-20
type typeNoun how text:-375 url:-69 email:-35 integer:391 number:-227 boolean:-267 choice:603 multipleChoice:-54 reference:128 multipleReference:-167 list:-112 keyValues:-77 file:-38
type typeNoun html text:-97 multilineText:187 boolean:-216 multipleReference:-22 list:235 keyValues:-57
type typeNoun http text:-516 multilineText:70 url:85 integer:298 boolean:-67 reference:-52 multipleReference:-38 list:76 keyValues:160
type typeNoun https multilineText:-51 url:96 choice:54 reference:-23
type typeNoun https: text:-171 url:222
type typeNoun https:// multilineText:49
type typeNoun hub url:43
type typeNoun human text:122 multilineText:104 boolean:-136 reference:53 multipleReference:-31
type typeNoun human-readable text:66 reference:-39
type typeNoun i.e text:-20 reference:43 multipleReference:-57 list:77
type typeNoun iam text:154 integer:-27 choice:-27
type typeNoun icon text:-48 multilineText:-27 url:382 integer:-29 number:-21 boolean:-145 choice:-111 reference:-106 multipleReference:-49 list:159 keyValues:-33
type typeNoun icons text:29 boolean:-56 multipleReference:113 list:-22
type typeNoun id text:405 multilineText:-25 email:162 integer:-129 number:-90 boolean:-153 choice:45 reference:-103 multipleReference:76 list:-90 keyValues:-28 date:-35
type typeNoun identification text:144 choice:-122
type typeNoun identifier text:118 url:-87 boolean:-24 choice:-21 reference:-91 list:202
type typeNoun identify text:-33 multilineText:-21 boolean:-88 reference:-37 multipleReference:95 list:129
type typeNoun identity multilineText:-46 url:36 choice:-102 multipleChoice:171
type typeNoun idp text:48 multilineText:45 choice:-21
type typeNoun ids text:81 boolean:-69 choice:-61 reference:-23 list:168 keyValues:-20
type typeNoun if text:-219 multilineText:-184 url:-149 email:-102 integer:-251 number:193 boolean:292 choice:-73 multipleChoice:-39 reference:-262 multipleReference:-73 list:-123 keyValues:21 date:-43 file:-80
type typeNoun ignored integer:-37 boolean:-196 choice:185 multipleReference:-50 list:108
type typeNoun image text:129 multilineText:-36 url:182 integer:-25 boolean:-62 choice:-129 multipleReference:-60 list:-26 keyValues:-20 file:84
type typeNoun images boolean:22 reference:50 multipleReference:-31
type typeNoun import text:70 integer:26 boolean:166 choice:-167 reference:-91 list:-20 date:122 file:-48
type typeNoun imported text:30 boolean:47 choice:-63 multipleReference:-31 date:145 file:-23
type typeNoun imports text:-68 integer:88
type typeNoun in text:-652 multilineText:-264 url:-310 email:-311 integer:52 number:-419 boolean:-328 choice:-533 multipleChoice:-350 reference:-334 multipleReference:-333 list:-201 keyValues:-113 date:-446 file:-404
type typeNoun inactive text:105 multilineText:-21 boolean:-21 choice:-36
type typeNoun include text:-353 multilineText:-54 integer:-84 number:-46 boolean:404 multipleChoice:-22 reference:-116 multipleReference:-83 list:310 keyValues:-30 date:112
type typeNoun included text:-35 multilineText:-85 email:-36 integer:-33 number:-27 boolean:-81 choice:-70 multipleChoice:-24 reference:-226 multipleReference:427 list:32 keyValues:133
type typeNoun includes text:65 multilineText:-29 integer:79 boolean:22 choice:-20 list:-32
type typeNoun including text:27 multilineText:92 integer:99 number:-51 boolean:-130 choice:-80 multipleChoice:202 reference:-90 multipleReference:-44 list:-74 keyValues:-30
type typeNoun incoming text:-260 multilineText:-20 email:-21 integer:297 number:-27 boolean:191 choice:-55 reference:-34 keyValues:-24 date:-27
type typeNoun indicate choice:-27 reference:60
type typeNoun indicates text:-118 number:173 boolean:27 choice:-20
type typeNoun indicating boolean:55 choice:-46
type typeNoun individual text:-55 multilineText:-21 integer:30 boolean:-83 choice:47 multipleChoice:-24 multipleReference:148 list:-46
type typeNoun information text:-402 multilineText:179 url:-58 email:-48 integer:-123 number:-64 boolean:-168 choice:276 multipleChoice:-30 reference:150 multipleReference:-63 list:149 date:-60
type typeNoun infrastructure text:25 choice:-23 reference:36
type typeNoun initial text:93 integer:62 boolean:-42 choice:21 reference:-65 file:-23
type typeNoun initiated text:-91 multilineText:-26 integer:267 boolean:-63 reference:-24
type typeNoun injected text:-121 multilineText:97 integer:-21 boolean:-24 multipleReference:174 list:-31 keyValues:-63
type typeNoun input text:573 multilineText:35 url:-31 integer:84 number:-73 boolean:-162 choice:-142 multipleChoice:-74 reference:43 multipleReference:-189 list:42 keyValues:-148 date:-34
type typeNoun inputs text:20
type typeNoun inside multilineText:-20 choice:141 reference:-47 multipleReference:-41
type typeNoun installation choice:25 reference:-24
type typeNoun installed text:-27 boolean:-31 reference:82
type typeNoun instance text:-196 multilineText:-44 url:174 email:-32 integer:-70 number:-49 boolean:-58 choice:-102 multipleChoice:-25 reference:59 multipleReference:-46 list:212 keyValues:155 date:-21
type typeNoun instances text:-128 integer:186 number:-27 boolean:-55 choice:113 reference:-63
type typeNoun instead text:-52 boolean:144 choice:-35
type typeNoun instructions text:-95 multilineText:160 boolean:24
type typeNoun integer text:-114 integer:159
type typeNoun integration text:49 multilineText:75 choice:137 reference:-209 list:-20
type typeNoun intended boolean:-23 reference:101
type typeNoun interface multilineText:-24 boolean:129 multipleReference:-27 list:-23
type typeNoun intermediate multilineText:54 choice:-26
type typeNoun internal text:109 url:38
type typeNoun interval text:153 integer:37 number:-51 boolean:-46
type typeNoun into text:327 email:-31 integer:-98 number:-79 boolean:313 choice:-112 multipleChoice:-26 reference:-277 multipleReference:162 list:-87 keyValues:-34 date:-37 file:-44
type typeNoun invoice text:-255 multilineText:103 url:-42 integer:-203 number:59 boolean:-81 choice:135 multipleChoice:-32 reference:351 multipleReference:102 list:-87 keyValues:-47 date:-53 file:-27
type typeNoun invoiced boolean:32
type typeNoun invoices text:-28 multilineText:-81 url:-40 integer:84 number:57 boolean:221 choice:192 multipleChoice:-24 reference:-78 list:-91 keyValues:-30 date:-136
type typeNoun ip text:339 multilineText:-33 url:-67 email:-74 integer:114 number:-35 boolean:-33 choice:-81 reference:23 multipleReference:-51 list:33 date:-38
type typeNoun is multilineText:-421 url:124 email:-235 integer:-55 number:-258 boolean:-75 choice:83 multipleChoice:-172 reference:-394 multipleReference:-475 list:-353 keyValues:59 date:-123 file:-243
type typeNoun isolate boolean:22
type typeNoun issue choice:27
type typeNoun issued multilineText:-64 boolean:66 choice:21
type typeNoun issuer integer:90 boolean:-23 list:-32
type typeNoun issues text:-29 boolean:49
type typeNoun it text:32 multilineText:-185 url:-89 email:-64 integer:178 number:-191 choice:275 multipleChoice:-45 reference:-132 multipleReference:-40 list:-157 keyValues:253 date:-31 file:-61
type typeNoun item text:123 integer:-35 number:-37 boolean:-161 choice:-49 reference:163 multipleReference:123 list:-72 keyValues:-45
type typeNoun items text:68 multilineText:-35 integer:166 number:-85 boolean:125 choice:-80 reference:-44 multipleReference:-21 list:-38 keyValues:-29
type typeNoun its text:193 number:124 boolean:-192 choice:62 multipleChoice:-20 multipleReference:-44 list:-61 date:-72
type typeNoun job text:-267 multilineText:125 url:-41 email:-30 integer:203 number:-57 boolean:61 choice:-166 multipleChoice:-35 reference:-107 multipleReference:-83 list:-142 keyValues:527 date:-39 file:-22
type typeNoun jobs text:-133 integer:122 choice:-23 date:126
type typeNoun json text:-609 multilineText:781 url:-51 integer:-81 number:-32 boolean:102 choice:-156 multipleChoice:-26 multipleReference:-56 list:-43 keyValues:58 date:-30 file:52
type typeNoun just text:141 multilineText:-86 integer:-24 boolean:-153 choice:119 reference:143 multipleReference:-97 list:-23 date:-23
type typeNoun jwt text:-48 multilineText:91 url:-26 integer:70 number:-21 boolean:-58 choice:212 reference:-100 list:-55
type typeNoun kafka text:84 multilineText:-151 integer:124 number:-45 choice:-77 reference:116 multipleReference:-23 list:74 keyValues:-58
type typeNoun keep text:100 multilineText:-74 url:-22 email:-140 integer:-36 number:-47 boolean:86 choice:213 multipleChoice:-56 reference:50 multipleReference:-96 list:43 keyValues:-52 date:-26
type typeNoun keeps text:-154 boolean:49 choice:200 reference:-28
type typeNoun key text:59 multilineText:149 url:-69 email:-31 integer:29 number:-74 boolean:-33 choice:-305 multipleChoice:-54 reference:-69 multipleReference:24 list:-176 keyValues:301 date:140 file:-24
type typeNoun key-value text:-110 multilineText:-21 list:-21 keyValues:249
type typeNoun keys text:-153 multilineText:26 url:-20 integer:-56 boolean:177 reference:-36 multipleReference:-66 list:193
type typeNoun kind text:-94 choice:91
type typeNoun know text:-44 multilineText:150
type typeNoun knowledge text:34 url:31
type typeNoun known boolean:28
type typeNoun kubernetes text:-27 choice:45
type typeNoun label text:117 multilineText:-53 url:-44 integer:-32 number:-65 boolean:43 choice:-88 reference:107 multipleReference:-25 list:-28 keyValues:98
type typeNoun labeled text:166 multilineText:-71 url:-24 boolean:-66 choice:-64 reference:92
type typeNoun labels text:-147 multilineText:176 number:-21 choice:-49 reference:-28 multipleReference:-94 list:82 keyValues:141
type typeNoun land url:22 boolean:-55 multipleReference:135
type typeNoun language text:307 multilineText:-60 url:-24 integer:-43 boolean:-144 choice:-248 multipleChoice:192 reference:55 multipleReference:59 list:-108 keyValues:-31
type typeNoun languages text:84 integer:-44 boolean:-85 choice:-22 multipleReference:57 list:106
type typeNoun last text:-119 multilineText:-30 email:-29 number:-26 boolean:75 choice:94 multipleChoice:-31 reference:148 list:-37 keyValues:-24 date:-27
type typeNoun latest text:-31 integer:78
type typeNoun layer text:64
type typeNoun layout text:-141 multilineText:184 boolean:-28 choice:128 reference:-89
type typeNoun ldap text:-76 multilineText:-55 url:-27 email:-50 number:-32 boolean:78 choice:-35 reference:131 multipleReference:-98 list:122
type typeNoun lead text:-135 integer:146 boolean:112 reference:-32
type typeNoun leave text:32 multilineText:90 url:137 integer:63 boolean:79 choice:-210 multipleChoice:-27 reference:-101 multipleReference:-60 list:-56 keyValues:40 date:-32 file:-20
type typeNoun left text:126 multilineText:-35 integer:-56 boolean:-238 choice:139 multipleChoice:-34 reference:-72 multipleReference:110 list:21 keyValues:26 file:-34
type typeNoun legal text:120 reference:-37
type typeNoun legend text:-56 boolean:35 choice:49 reference:80 multipleReference:-38
type typeNoun length text:135 integer:122 number:-78 boolean:-44 list:-27 keyValues:-24 date:-20
type typeNoun let text:-161 multilineText:183 number:-21 boolean:200 choice:-55 reference:-39
type typeNoun lets integer:-24 boolean:112 choice:48 reference:-68 multipleReference:115 list:-100
type typeNoun letter text:98 url:-29 integer:-30 number:-23 choice:-94 reference:137
type typeNoun level text:203 integer:-87 boolean:-124 choice:-92 reference:215 multipleReference:-26 list:-36 keyValues:-22
type typeNoun levels text:-38 integer:37 choice:73
type typeNoun library text:-160 multilineText:362 boolean:-54 choice:-47 reference:-46
type typeNoun lifetime text:40 integer:76 number:-22 boolean:-25
type typeNoun like text:42 multilineText:-53 url:-60 integer:-98 number:-27 boolean:-119 choice:124 list:-21 keyValues:206
type typeNoun limit text:106 multilineText:-62 integer:376 number:-69 boolean:-28 choice:-69 multipleReference:-35 list:-140
type typeNoun limits text:-29 choice:-45 reference:121
type typeNoun line text:-274 multilineText:-68 url:-28 integer:53 number:160 boolean:45 choice:-36 reference:159 multipleReference:-85 list:-89 keyValues:-23 date:-21 file:162
type typeNoun linear text:-349 boolean:272 choice:-28 reference:-61 list:232
type typeNoun lines text:27 integer:-60 number:-52 boolean:-135 choice:317 reference:-40
type typeNoun link text:-184 multilineText:-35 url:-33 integer:42 number:-63 boolean:-33 choice:-31 reference:369 multipleReference:31 list:-42
type typeNoun linked text:-84 multilineText:109 boolean:-31 choice:-38 reference:103
type typeNoun links integer:43
type typeNoun list text:-494 multilineText:-211 url:-103 email:56 integer:56 number:-127 boolean:47 choice:-238 multipleChoice:-84 reference:280 multipleReference:266 list:204 keyValues:-119 date:-97 file:-42
type typeNoun listed choice:-46 reference:79 multipleReference:-24
type typeNoun listens text:65 reference:-26
type typeNoun lists multilineText:60 integer:-29 boolean:-229 choice:-28 reference:-36 multipleReference:293
type typeNoun literal text:22
type typeNoun live text:-110 url:89 integer:69 number:-29 boolean:39 choice:-21
type typeNoun llm text:-94 multilineText:222 boolean:-25 choice:-24 reference:-29
type typeNoun load text:-148 multilineText:-21 integer:-36 boolean:46 choice:-103 multipleChoice:148 reference:-39 multipleReference:34 list:113 keyValues:-24
type typeNoun local text:-121 multilineText:-91 url:-22 email:-22 integer:-57 number:-27 boolean:-32 choice:222 multipleChoice:-21 reference:166 list:-40 keyValues:-42 date:-24
type typeNoun locate text:-33 multilineText:248 boolean:-94 reference:-52
type typeNoun located text:81 multilineText:-44
type typeNoun location text:189 multilineText:117 integer:-21 number:-24 boolean:-86 choice:-64 reference:49 multipleReference:-75 list:-22
type typeNoun locations text:52 boolean:-20 choice:-23
type typeNoun lock text:-115 integer:120 number:69 boolean:-25
type typeNoun log text:264 multilineText:-35 url:22 integer:-292 number:-21 boolean:61 choice:-88 reference:80 multipleReference:-44 list:45 date:-28
type typeNoun logged multipleReference:70 list:-45
type typeNoun logging text:-44 multilineText:147 boolean:-20 reference:-30
type typeNoun login text:-120 multilineText:228 url:42 email:36 integer:-49 number:-36 boolean:133 choice:-41 reference:-134 multipleReference:-60 keyValues:-28
type typeNoun logo boolean:25
type typeNoun long text:-58 multilineText:-46 integer:271 number:-40 boolean:-59 choice:-48 reference:-28 list:-26 date:49
type typeNoun longer text:-25 boolean:103 choice:-32 reference:-30
type typeNoun lookup text:-140 multilineText:215 boolean:86 choice:-32 reference:-28 multipleReference:-31
type typeNoun low text:-46 choice:118
type typeNoun lower integer:39
type typeNoun maas text:278 choice:-67 reference:-87 multipleReference:-83
type typeNoun machine text:-180 integer:322 number:-50 choice:71 reference:-88
type typeNoun made text:-99 boolean:-65 choice:137 reference:128 list:-23
type typeNoun mail text:-77 email:91 choice:32
type typeNoun main text:95 multilineText:118 integer:-55 boolean:24 choice:-52 reference:-20 multipleReference:-22 list:-30
type typeNoun make text:-242 multilineText:-82 integer:-351 number:-35 boolean:37 choice:-64 multipleChoice:-32 reference:305 multipleReference:187 list:-72 keyValues:262
type typeNoun manage text:24 choice:-33 reference:89
type typeNoun management text:-62 multipleReference:113
type typeNoun mandatory text:76 boolean:-20 choice:-37
type typeNoun manual text:-28 boolean:104 reference:-24
type typeNoun manually text:131 multilineText:-34 integer:-32 number:48 boolean:-118 choice:171 reference:-42 list:-26
type typeNoun many text:-162 multilineText:116 integer:269 number:-93 boolean:67 choice:-77 multipleReference:-20 list:-39
type typeNoun map text:-285 multilineText:174 integer:83 number:-27 boolean:-96 choice:245 reference:-76 list:-32 keyValues:58
type typeNoun mapped text:53 boolean:140 reference:-101 list:-24
type typeNoun mapping text:135 multilineText:-28 integer:-36 choice:-126 reference:-30 multipleReference:-55 list:-74 keyValues:244
type typeNoun mark text:-105 integer:-27 number:-63 boolean:224
type typeNoun markdown multilineText:-37 boolean:20 choice:52
type typeNoun marked text:45 multilineText:-28 integer:-41 boolean:119 choice:-57
type typeNoun master text:-43 multilineText:-28 url:66 integer:-44 boolean:75 choice:261 reference:-130 list:-66
type typeNoun match text:-212 multilineText:-83 integer:72 number:-61 boolean:303 multipleChoice:163 reference:-98 list:-27 keyValues:-22
type typeNoun matches text:189 boolean:-128 choice:100 reference:-56
type typeNoun matching text:-24 multilineText:-44 number:55 boolean:-94 choice:298 reference:-50 list:-21 keyValues:-21
type typeNoun material text:146 boolean:-47
type typeNoun materials text:-27 choice:-36 reference:88
type typeNoun max text:95 url:-28 integer:-61 number:-52 boolean:105 choice:-47 list:60
type typeNoun maximum text:-241 multilineText:-46 url:-33 email:-23 integer:770 number:34 boolean:-111 choice:-113 multipleChoice:-24 reference:-49 multipleReference:-36 list:-126 keyValues:-40 date:-52 file:-22
type typeNoun may text:148 multilineText:-35 url:-25 integer:-127 number:-39 boolean:37 choice:112 reference:22 multipleReference:-39 list:-64
type typeNoun mcp text:-133 multilineText:-23 email:25 choice:205 list:-29
type typeNoun means multilineText:27 url:-33 boolean:111 choice:97 reference:-104 multipleReference:-32 list:-20
type typeNoun meant text:-24 boolean:-122 choice:150 date:27
type typeNoun measure text:-35 integer:-37 choice:228 reference:-123 multipleReference:-24
type typeNoun measured text:-22 integer:37 choice:39
type typeNoun member text:-34 multilineText:33 boolean:-43 choice:-73 reference:27 multipleReference:236 list:-60
type typeNoun members text:86 boolean:-50 choice:-26 multipleReference:-23 list:51
type typeNoun membership text:-230 multilineText:-58 url:-20 integer:46 boolean:258 choice:-255 reference:261 multipleReference:-49 list:-49 keyValues:-26 date:65
type typeNoun memberships text:-130 multilineText:-23 integer:-48 number:80 boolean:72 choice:-165 reference:293
type typeNoun memories text:-90 integer:66 boolean:58
type typeNoun memory integer:109 number:-74 boolean:148 choice:-49 reference:-38 list:-24
type typeNoun menu text:-77 integer:-39 boolean:-145 choice:368 reference:-58
type typeNoun message text:144 multilineText:234 url:-123 email:52 integer:-43 number:-132 boolean:-163 choice:247 multipleChoice:-50 reference:-299 multipleReference:120 list:-68 keyValues:-102 date:-65 file:-34
type typeNoun messages text:225 multilineText:58 integer:78 number:-54 boolean:90 choice:-124 multipleChoice:-24 reference:41 multipleReference:-44 list:-104 keyValues:-63 date:-20
type typeNoun meta multilineText:21
type typeNoun metadata text:-108 multilineText:174 number:-22 choice:68 reference:-27 multipleReference:-65 list:146 keyValues:-92 file:-29
type typeNoun method text:-75 multilineText:-23 integer:-36 number:57 boolean:-65 choice:178
type typeNoun methods text:-53 url:51 boolean:-139 choice:-22 reference:38 multipleReference:110 list:50
type typeNoun metric text:-87 multilineText:63 url:-37 integer:240 boolean:-257 choice:100 reference:-91 multipleReference:116 list:-56 date:-22
type typeNoun metrics text:147 multilineText:-22 integer:-22 number:-31 boolean:-71 choice:-103 reference:57 multipleReference:97
type typeNoun microsoft text:69 list:-20
type typeNoun minimum text:99 multilineText:-25 integer:171 number:-78 boolean:-93 choice:89 reference:-44 list:-39 keyValues:-20 date:-23
type typeNoun minutes integer:167 boolean:-60 date:-29
type typeNoun mobile text:-202 multilineText:69 url:44 boolean:55 choice:39 reference:-58 list:146
type typeNoun modal text:-46 multilineText:92
type typeNoun mode text:-377 multilineText:-42 url:-62 email:-37 integer:41 number:-38 boolean:229 choice:198 reference:-102 multipleReference:-24 list:149 keyValues:-41 date:-49
type typeNoun model text:-192 multilineText:-41 url:-24 integer:-41 boolean:252 choice:155 multipleChoice:-31 reference:108 multipleReference:-51 list:-101 keyValues:-46 date:-26
type typeNoun models choice:31 reference:-47 list:39
type typeNoun modes text:-27 boolean:-26 choice:131 reference:-40
type typeNoun modified boolean:118 reference:-50
type typeNoun modify text:-123 multilineText:-66 integer:-39 number:-23 choice:145 reference:-57 multipleReference:66 list:-28 file:193
type typeNoun moment boolean:118 reference:-50
type typeNoun money text:-110 url:-28 integer:-32 number:-26 choice:201 reference:40 multipleReference:-26 list:-32
type typeNoun monitor text:81 integer:-36 boolean:-33 choice:-27 list:87
type typeNoun month text:38 multilineText:-27 integer:-44 number:-36 boolean:-71 choice:55 reference:130
type typeNoun monthly text:27 multilineText:-26 boolean:-222 choice:-164 multipleChoice:253 reference:237 multipleReference:-52 list:-48
type typeNoun months text:183 integer:-169 boolean:-34 choice:35
type typeNoun more text:-173 url:-30 integer:41 number:-41 choice:-371 multipleChoice:-34 multipleReference:270 list:209 keyValues:-40 file:20
type typeNoun move reference:45
type typeNoun mqtt multilineText:129 url:200 email:-35 integer:-22 number:-27 boolean:-48 choice:-112 reference:-23 list:-29
type typeNoun much multilineText:144 choice:-38
type typeNoun multiple text:-159 multilineText:-54 url:-40 email:-38 integer:-122 number:-79 boolean:60 multipleChoice:191 multipleReference:-39 list:195 keyValues:-44 date:-47 file:26
type typeNoun must multilineText:102 url:-27 integer:-182 number:-72 boolean:-117 choice:165 multipleChoice:-20 reference:-146 multipleReference:39 list:130 keyValues:-32
type typeNoun mysql text:55 choice:23 reference:-24
type typeNoun n text:-64 integer:129
type typeNoun name text:772 multilineText:-223 url:-188 email:-97 integer:-242 boolean:-124 choice:-345 multipleChoice:216 reference:-76 multipleReference:-101 list:106 keyValues:58 date:-86 file:-43
type typeNoun named text:-30 email:-43 boolean:-23 choice:-52 reference:70 list:113
type typeNoun names text:89 boolean:-60 choice:103 reference:-99 multipleReference:-30 list:24
type typeNoun namespace text:83 boolean:-30
type typeNoun navigation multilineText:-27 reference:-41 multipleReference:129
type typeNoun nearby text:-71 boolean:159 choice:-36 reference:-22
type typeNoun necessary boolean:21
type typeNoun need text:-76 email:36 integer:-57 number:-73 boolean:-114 choice:540 multipleChoice:-25 reference:-159 multipleReference:-107 list:-149 keyValues:-44 date:-41
type typeNoun needed text:-130 multilineText:51 integer:91 number:-25 boolean:-45 reference:-39 file:170
type typeNoun needs text:321 multilineText:-26 url:-26 integer:-56 choice:-131 reference:35 multipleReference:-32 list:-48
type typeNoun network text:-549 multilineText:-59 url:-24 integer:147 number:-30 boolean:-107 choice:-78 reference:192 multipleReference:-102 list:320 keyValues:310
type typeNoun new text:202 multilineText:-116 url:-25 email:-59 boolean:-38 choice:-609 multipleChoice:-70 reference:147 multipleReference:107 list:-32 keyValues:219 date:-35
type typeNoun newly choice:-81 reference:-25 multipleReference:192
type typeNoun next text:-159 multilineText:166 integer:-28 number:-71 boolean:-182 choice:-43 multipleChoice:296 reference:-146 multipleReference:81 list:-66 date:-78 file:178
type typeNoun no text:187 multilineText:34 url:-23 email:-42 number:-46 boolean:-82 choice:195 multipleChoice:-20 reference:-97 multipleReference:49 list:-150 keyValues:-26 file:-22
type typeNoun node text:-91 multilineText:-215 number:-29 boolean:341 reference:-58 multipleReference:-71 list:124 keyValues:-29
type typeNoun nodes text:-203 multilineText:-20 integer:-156 number:-21 choice:232 multipleReference:-52 list:206 keyValues:-22
type typeNoun none multilineText:-20 choice:65 reference:-38
type typeNoun not text:-203 multilineText:-89 integer:396 number:-65 boolean:539 choice:-361 multipleChoice:-29 reference:-220 list:-73 keyValues:-59 date:118
type typeNoun note text:149 choice:-20 reference:-130
type typeNoun notes text:161 boolean:-43 choice:-25
type typeNoun notification multilineText:-75 url:-24 integer:-78 boolean:225 choice:-137 multipleChoice:-47 reference:-187 multipleReference:169 list:146 keyValues:-34 date:-20
type typeNoun notifications text:-223 multilineText:-49 url:30 email:204 boolean:139 choice:-55 reference:-60 multipleReference:-34 list:115 date:-22
type typeNoun notify text:-58 url:27 boolean:66 reference:77 multipleReference:-28
type typeNoun notion text:-199 reference:-26 list:242
type typeNoun now text:-70 multilineText:238 choice:-60 reference:-36
type typeNoun number text:353 multilineText:-141 url:-103 email:-86 integer:686 number:-181 boolean:-287 choice:-120 multipleChoice:-70 reference:-30 multipleReference:-211 list:-187 keyValues:-92 date:-117 file:-51
type typeNoun numbers text:108 integer:-94 boolean:50 choice:-38 multipleReference:-49 list:96
type typeNoun oauth text:-262 multilineText:-54 url:-27 integer:-42 boolean:-68 choice:239 multipleChoice:193 reference:-43 multipleReference:168 list:-48 keyValues:-24
type typeNoun object text:-127 multilineText:584 integer:20 boolean:-87 choice:-135 reference:20 multipleReference:-29 list:-80 keyValues:-123
type typeNoun occurs text:150 boolean:-38 choice:-154 reference:-147 list:272
type typeNoun ocr text:-96 integer:-31 boolean:-27 choice:103 reference:-44 multipleReference:-33 list:203
type typeNoun of text:-415 multilineText:-366 url:-286 email:-95 integer:100 number:-346 boolean:-597 multipleChoice:-65 reference:-75 multipleReference:-152 list:-162 keyValues:-484 date:-283 file:-336
type typeNoun off text:-62 multilineText:-45 url:-20 integer:-113 number:146 boolean:204 choice:-103 reference:-35 multipleReference:-36 list:-63 keyValues:143
type typeNoun offer date:62
type typeNoun offered boolean:-123 choice:181 reference:-23
type typeNoun office boolean:31
type typeNoun offline text:-201 multilineText:247 integer:22 boolean:-24
type typeNoun offset choice:119 reference:-74
type typeNoun often text:-96 multilineText:-36 boolean:23 choice:177
type typeNoun oidc text:-25 choice:-59 multipleChoice:-21 multipleReference:-25 list:189 keyValues:-22
type typeNoun okta text:67 number:-28
type typeNoun omit list:84
type typeNoun on text:-480 multilineText:-41 url:-223 email:-51 integer:-610 number:-133 boolean:145 choice:-239 multipleChoice:-243 reference:153 multipleReference:180 list:-103 keyValues:-275 date:-78 file:-96
type typeNoun once text:64 multilineText:42 url:58 boolean:-95 multipleReference:-28
type typeNoun one text:-498 multilineText:-46 url:-68 email:-31 integer:-96 number:-84 boolean:-379 choice:362 multipleChoice:-73 reference:363 multipleReference:114 list:161 keyValues:-92 date:-51 file:24
type typeNoun online text:-91 reference:165
type typeNoun only text:-78 multilineText:-126 url:-54 email:-21 integer:-96 number:-74 boolean:308 choice:402 multipleChoice:-65 reference:-290 multipleReference:-209 list:70 keyValues:-136 date:-46 file:-24
type typeNoun open text:22 multilineText:98 integer:-29 number:115 choice:-271 multipleReference:-111 list:113
type typeNoun opened reference:96 multipleReference:-66
type typeNoun openid text:-74 boolean:-48 choice:-119 multipleChoice:155 reference:-40 multipleReference:-50 list:184
type typeNoun opens text:-40 boolean:-42 choice:108 reference:-39 date:53
type typeNoun operation text:-41 choice:80 reference:35
type typeNoun operator text:-106 reference:134
type typeNoun option text:-230 multilineText:-217 url:77 email:-30 number:-166 boolean:788 choice:245 multipleChoice:-61 reference:-368 multipleReference:-94 list:-197 keyValues:-59 date:-62 file:-30
type typeNoun optional multilineText:-172 url:-78 email:-60 integer:-85 number:-35 boolean:78 choice:-115 multipleChoice:-62 reference:-153 multipleReference:-112 list:58 keyValues:131 date:267
type typeNoun optionally text:-87 multilineText:-71 integer:-55 number:-34 boolean:-215 choice:143 multipleChoice:101 reference:235 multipleReference:89 list:-73 keyValues:-23
type typeNoun options text:59 multilineText:-143 url:-47 email:-20 number:-47 boolean:-110 choice:258 multipleChoice:150 reference:-128 multipleReference:-188 list:-45 keyValues:195 date:-23
type typeNoun or text:-192 multilineText:-167 url:-138 email:-133 integer:-438 number:-457 boolean:-430 choice:922 multipleChoice:243 reference:-587 multipleReference:-152 list:-80 keyValues:-273 date:-299 file:176
type typeNoun order text:45 multilineText:-75 url:-29 integer:320 boolean:-84 choice:-156 reference:-202 multipleReference:124 list:-49 keyValues:44
type typeNoun ordered boolean:-34 choice:52 multipleReference:-27 list:47
type typeNoun organisation text:-87 multilineText:-23 integer:21 number:-33 boolean:406 choice:-71 multipleChoice:-26 reference:-71 list:-58
type typeNoun organization text:119 multilineText:-75 url:93 integer:-155 number:122 boolean:-219 choice:168 reference:93 multipleReference:-66 keyValues:-22
type typeNoun organize text:-29 multipleReference:-63 list:44 keyValues:114
type typeNoun original text:112 url:-47 integer:-20 boolean:-80 choice:-35 reference:129 multipleReference:-21 date:-20
type typeNoun other multilineText:-36 integer:36 number:51 boolean:-172 choice:237 multipleReference:98 list:-116 keyValues:-33
type typeNoun others choice:39 reference:-39
type typeNoun otherwise text:95 number:36 boolean:-39
type typeNoun out multilineText:-25 email:43 integer:110 number:-39 boolean:-26 choice:175 reference:-67 multipleReference:-25 list:-112 keyValues:-21 date:-23
type typeNoun outgoing text:135 multilineText:-32 url:-22 integer:49 number:-45 boolean:-87 choice:34 reference:-22 keyValues:-29
type typeNoun output multilineText:-71 integer:-51 boolean:127 choice:-40 reference:-29 multipleReference:80 list:-41 keyValues:28
type typeNoun over text:63 multilineText:-20 integer:-20 boolean:-68 choice:192 reference:-57 list:-26
type typeNoun override text:-101 multilineText:42 integer:-22 boolean:-92 choice:-68 reference:-23 multipleReference:-25 list:-49 keyValues:419
type typeNoun overview boolean:79 choice:-32
type typeNoun own text:-218 multilineText:106 url:-31 integer:-83 number:238 boolean:139 choice:150 reference:-118 multipleReference:-44 list:-97 keyValues:-51 date:-45
type typeNoun page text:200 multilineText:57 url:-62 email:-45 integer:137 number:-100 boolean:-95 choice:-101 multipleChoice:-34 multipleReference:74 list:-88 keyValues:-45 date:-28 file:-30
type typeNoun pages text:40 multilineText:35 url:89 integer:-38 number:-34 boolean:185 choice:-61 reference:-109 multipleReference:-65 list:-63 keyValues:-30
type typeNoun paid text:122 multilineText:100 url:-20 integer:-100 number:52 boolean:27 choice:40 reference:-116 multipleReference:-38 list:-32 keyValues:-22
type typeNoun pair text:-53 multilineText:52 choice:-69 multipleChoice:-23 reference:163 multipleReference:-56 keyValues:27
type typeNoun palette text:89 multilineText:-89 number:-32 boolean:195 choice:-54
type typeNoun panel text:-294 multilineText:140 email:-50 integer:-25 number:-24 boolean:46 choice:251 reference:-55 multipleReference:-82 list:84
type typeNoun parallel text:-45 integer:30 boolean:-32 choice:111 reference:-25
type typeNoun parameter text:301 multilineText:123 url:-55 email:-40 integer:-91 number:-75 boolean:32 choice:-237 multipleChoice:-48 reference:-135 multipleReference:-69 list:131 keyValues:95 date:-38 file:-23
type typeNoun parameters text:-57 multilineText:156 url:-46 email:-29 number:-63 choice:-139 multipleChoice:-57 reference:26 multipleReference:172 list:43 date:-31
type typeNoun parent text:-127 integer:134 boolean:71 reference:-29
type typeNoun parse text:-83 multilineText:-20 boolean:171
type typeNoun part text:-61 integer:-24 boolean:-42 choice:-23 reference:177 multipleReference:110 list:-87
type typeNoun partial integer:-38 boolean:-26 choice:229 list:-81
type typeNoun particular reference:57 multipleReference:43
type typeNoun partition text:-144 boolean:-47 choice:74 list:150
type typeNoun pass text:94 multilineText:-66 boolean:-40 choice:-101 multipleChoice:148 reference:-35 list:-35 keyValues:30
type typeNoun password text:-32 multilineText:-78 url:-24 email:99 integer:181 number:-61 boolean:-58 choice:32 reference:108 multipleReference:-76 list:-55 keyValues:-40 date:-59
type typeNoun passwords text:-23 integer:-147 boolean:-40 choice:247
type typeNoun past text:-105 multilineText:134
type typeNoun paste text:300 multilineText:162 url:98 email:-20 integer:-35 number:-50 boolean:-132 choice:-99 reference:-113 multipleReference:-28 list:-39 keyValues:-21 date:-21
type typeNoun patch text:75 integer:-75 choice:-46 reference:53
type typeNoun path text:594 url:-115 email:-38 integer:-84 number:-46 boolean:80 choice:-120 reference:-99 multipleReference:-23 list:-78 keyValues:-25 date:-30
type typeNoun pay text:-88 boolean:63 choice:-23 reference:-42 multipleReference:155
type typeNoun payload text:-57 multilineText:42 integer:-23 multipleReference:-41 list:205
type typeNoun payment text:39 multilineText:-137 url:-87 email:-53 integer:83 boolean:-98 choice:72 multipleChoice:-49 reference:120 multipleReference:35 list:-132 keyValues:-64 date:118 file:-23
type typeNoun payments text:-113 integer:-103 number:68 boolean:136 choice:92 multipleReference:-36 list:-33 date:93
type typeNoun pcg text:165 multilineText:91 url:-28 email:-25 integer:-62 boolean:87 reference:-144 multipleReference:-29
type typeNoun pdf text:-113 multilineText:-64 url:-22 integer:-50 number:-24 boolean:72 choice:-67 reference:105 multipleReference:-28 list:105 file:105
type typeNoun per text:-349 url:-27 email:-37 integer:-44 number:491 boolean:-226 choice:186 reference:194 multipleReference:-67 list:-46
type typeNoun percent text:-93 integer:-74 number:176 choice:40 reference:-35
type typeNoun percentage text:-153 multilineText:-39 integer:-192 number:656 boolean:-167 reference:-31 list:-22
type typeNoun perform text:-153 multilineText:77 choice:86
type typeNoun performance integer:42 choice:-23
type typeNoun performed text:-161 integer:-134 number:298 boolean:97 choice:-22 reference:-21
type typeNoun period text:124 multilineText:-39 url:-34 email:-21 integer:-263 boolean:143 choice:-177 reference:183 multipleReference:66 list:-53 keyValues:-28 date:74
type typeNoun periodic text:-61 integer:96 boolean:-27 choice:-32 reference:39
type typeNoun periods text:155 multilineText:-22 integer:25 number:-30 choice:-34 reference:-29 date:24
type typeNoun permission text:-28 multilineText:-21 integer:-40 boolean:136 choice:57 reference:-115 multipleReference:-84 list:154
type typeNoun permissions multilineText:-22 integer:-26 choice:95 reference:75 multipleReference:-47 list:-24
type typeNoun persistent text:-173 boolean:-21 choice:230 reference:-45
type typeNoun person multilineText:-60 number:-25 boolean:-161 choice:134 reference:-30 list:236 date:-21
type typeNoun personal text:275 multilineText:-24 url:-33 number:-24 boolean:-44 choice:-38 reference:-60 multipleReference:-28 list:-40
type typeNoun phone text:292 multilineText:-56 integer:-127 number:-41 boolean:124 choice:-164 multipleChoice:158 reference:-68 multipleReference:-22 list:-28 keyValues:-31
type typeNoun pick text:-50 multilineText:-33 integer:-28 number:-23 boolean:28 choice:-96 multipleChoice:115 reference:72 multipleReference:89 list:-46 file:-24
type typeNoun picker text:43 reference:25
type typeNoun pipeline text:32 multilineText:44 url:-24 integer:-40 boolean:-37 multipleChoice:-44 multipleReference:-138 list:98 keyValues:110 date:-26
type typeNoun pivot text:-104 boolean:77 choice:145 reference:-30 list:-20
type typeNoun place text:-46 integer:-40 number:-72 boolean:171 keyValues:75
type typeNoun places text:-211 integer:359 number:-56 boolean:-26
type typeNoun plain text:-127 choice:98 reference:39
type typeNoun plan number:167 boolean:-42 list:-47
type typeNoun plugin boolean:26
type typeNoun pod text:-92 url:-29 integer:59 reference:42 list:-29 keyValues:133
type typeNoun pods text:38 boolean:190 choice:-42 reference:-53 list:-40
type typeNoun point text:112 multilineText:-55 integer:-20 number:287 boolean:-90 choice:-62 reference:-101 date:-24
type typeNoun points text:-132 url:184 integer:83 choice:-33 list:-20
type typeNoun policy text:96 multilineText:-54 url:31 email:-30 integer:-81 number:-57 boolean:-24 choice:-81 multipleChoice:-20 reference:21 multipleReference:-41 list:227 date:-34
type typeNoun poll text:187 integer:-155 boolean:26 choice:-29
type typeNoun pool text:207 url:-22 email:-25 integer:244 boolean:-26 choice:-61 reference:-124 multipleReference:-94 list:-40 date:-23
type typeNoun pop-up boolean:40
type typeNoun populate multilineText:-33 reference:34
type typeNoun popup text:-225 multilineText:-36 integer:-44 boolean:-103 choice:-69 multipleChoice:-22 reference:92 multipleReference:153 list:275
type typeNoun port text:-315 multilineText:-26 url:68 email:-36 integer:496 number:-98 boolean:23 choice:-117 reference:-36 list:98 date:-24
type typeNoun portal text:-69 multilineText:95 url:-49 integer:-50 number:-28 boolean:-137 choice:-123 reference:-64 multipleReference:548 list:-129 keyValues:-31
type typeNoun ports text:-66 multilineText:-26 integer:-318 number:-21 boolean:-24 choice:-24 list:198 keyValues:324
type typeNoun position text:-20 multilineText:37
type typeNoun positive text:-105 integer:86 boolean:-110 choice:212 multipleReference:-20
type typeNoun post text:76 multilineText:-189 integer:-24 number:192 boolean:-122 choice:-56 reference:-73 list:-29 keyValues:235
type typeNoun postgresql choice:42 reference:-29
type typeNoun preferences text:56 integer:-28 boolean:-62 choice:-53 reference:-51 multipleReference:-25 list:205 keyValues:-29
type typeNoun preferred text:208 multilineText:-25 url:-22 integer:178 number:-49 boolean:54 choice:-157 reference:-144 multipleReference:-21 date:-26
type typeNoun prefix text:140 integer:221 boolean:-70 choice:-46 reference:-182 multipleReference:-25
type typeNoun prefixed text:45
type typeNoun presented text:134 integer:93 choice:-147
type typeNoun preserve multilineText:-36 boolean:172 multipleReference:-28 list:-21 keyValues:-63
type typeNoun prevent boolean:-64 choice:139 file:-23
type typeNoun prevents integer:29
type typeNoun previous url:35 email:84 integer:-21 boolean:-22
type typeNoun price text:-192 multilineText:-22 integer:-78 number:67 boolean:165 choice:-155 multipleChoice:146 reference:65 multipleReference:-44 list:-32 keyValues:-23 date:115
type typeNoun primary text:-101 multilineText:-20 boolean:179
type typeNoun principal text:74
type typeNoun priority text:-86 integer:104 number:-71 choice:85
type typeNoun private text:-308 multilineText:401 email:113 integer:-31 multipleReference:-36 list:-76
type typeNoun process text:257 multilineText:-205 url:-30 email:-28 integer:-239 number:-115 boolean:-127 choice:-185 multipleChoice:-49 reference:-35 multipleReference:-92 list:38 keyValues:147 date:-33 file:583
type typeNoun processing text:-126 integer:-84 number:-27 boolean:134 multipleReference:-32 list:190
type typeNoun produce multilineText:62 integer:-191 number:205 list:-31
type typeNoun product text:-56 multilineText:-37 integer:-21 number:-30 boolean:291 choice:-112 multipleChoice:-35 reference:-72 multipleReference:147 list:-51 keyValues:-28
type typeNoun production text:20 choice:82 reference:-47 multipleReference:-26 list:-33 keyValues:-24
type typeNoun profile text:-109 multilineText:-308 url:56 email:-28 integer:189 number:-40 boolean:129 multipleChoice:173 reference:-126 multipleReference:-148 list:109 keyValues:-33 date:-24 file:66
type typeNoun program text:308 multilineText:-52 url:-31 integer:-108 number:-25 boolean:-74 multipleChoice:-26 reference:131 multipleReference:-27 list:-53 keyValues:-93 file:-25
type typeNoun progress text:73 choice:-32
type typeNoun project text:349 multilineText:-51 email:-20 integer:-50 number:79 boolean:-115 choice:-92 reference:-42 multipleReference:-37
type typeNoun projects text:137 integer:-28 choice:-22 multipleReference:-23 list:-55
type typeNoun prompt text:-128 multilineText:143 boolean:64 choice:-37
type typeNoun protocol text:235 url:-78 number:-21 boolean:131 choice:109 multipleChoice:-21 reference:-304 multipleReference:-57
type typeNoun provide text:281 multilineText:107 url:87 email:79 integer:-126 number:-65 boolean:-82 choice:-167 multipleChoice:-34 reference:-130 multipleReference:43 list:-37 keyValues:63 date:-42
type typeNoun provided text:319 multilineText:-196 url:-40 email:-28 integer:-26 number:81 boolean:275 choice:-268 multipleChoice:-21 reference:-36 multipleReference:-42 list:-44 keyValues:-22 file:-23
type typeNoun provider text:-32 multilineText:-60 url:46 integer:55 number:-27 boolean:56 choice:-32 reference:49 multipleReference:-26 list:-24 keyValues:-35 date:-21
type typeNoun providers text:-38 multilineText:-22 email:-23 integer:-39 boolean:-58 choice:-114 multipleChoice:-21 multipleReference:173 list:125
type typeNoun provides boolean:-33 choice:-20 reference:-83 multipleReference:-22 list:239
type typeNoun providing text:48
type typeNoun proxy text:205 multilineText:-62 url:140 email:-43 boolean:-22 choice:-26 reference:-56 list:-46
type typeNoun public text:-183 multilineText:231 url:-36 integer:-49 boolean:-67 choice:373 reference:-195 multipleReference:-52 list:-43 keyValues:116 date:-23
type typeNoun publish text:178 boolean:-180 choice:29
type typeNoun pull text:20 integer:112 boolean:-39 choice:28 reference:-58 list:-24
type typeNoun purchase text:-20 boolean:-58 choice:-51 reference:210
type typeNoun purpose text:29
type typeNoun purposes text:-113 multilineText:-28 choice:226 reference:-34
type typeNoun push boolean:26 choice:50 reference:-55
type typeNoun python text:133 multilineText:-227 url:-23 integer:-35 boolean:-26 choice:126 reference:-75 keyValues:160 file:-21
type typeNoun quantity text:-98 integer:-65 number:-76 boolean:264
type typeNoun query text:419 multilineText:-293 url:-53 integer:202 number:-35 boolean:-128 choice:-180 multipleChoice:-68 reference:202 multipleReference:-26 list:-103 keyValues:99
type typeNoun questions text:-37 boolean:63
type typeNoun queue text:191 multilineText:-46 integer:172 number:-32 boolean:-77 reference:-53 list:-38
type typeNoun quote text:-194 multilineText:297 integer:-48 number:-29 boolean:175 choice:-65 file:-26
type typeNoun quotes text:82 multilineText:-28 integer:36 choice:77 reference:-58
type typeNoun range text:82 multilineText:-34 url:-29 email:-30 integer:146 number:-23 boolean:-24 reference:-25 list:-72 date:97
type typeNoun ranges text:-93 list:158
type typeNoun rate text:-173 multilineText:-22 integer:-74 number:639 boolean:-213 choice:-89 multipleReference:-20
type typeNoun rather text:75 integer:-22 boolean:84 choice:-29
type typeNoun read text:-59 multilineText:78 choice:64 reference:-41
type typeNoun receipt text:-20 boolean:-20 reference:112
type typeNoun receive text:-27 email:163 integer:41 boolean:-69 choice:-81 reference:53 multipleReference:84 list:-44
type typeNoun received text:-101 multilineText:-31 integer:312 boolean:-46 choice:-46 list:-27
type typeNoun receives url:38 email:82 integer:-23
type typeNoun receiving text:-25 multipleReference:192 list:-99
type typeNoun recipient text:-218 multilineText:108 email:112 integer:-52 number:-47 boolean:82 choice:131 reference:-66 list:-33
type typeNoun recommended text:-207 integer:135 choice:76 list:63
type typeNoun record text:-252 multilineText:-67 integer:-130 number:-32 boolean:261 choice:-247 multipleChoice:-39 reference:367 multipleReference:121 list:26 file:-42
type typeNoun recorded text:-104 reference:160 multipleReference:-24
type typeNoun recording text:72 integer:-74 boolean:62
type typeNoun records multilineText:-118 url:-33 email:-59 integer:106 number:-45 boolean:174 choice:87 multipleReference:-41 list:-65 keyValues:-27
type typeNoun recurring multilineText:-35 integer:-36 boolean:202 choice:-85 reference:135 multipleReference:-38 list:-61
type typeNoun redirect text:-26 list:82
type typeNoun redirected text:50 url:80 boolean:-23 choice:-23 reference:-30
type typeNoun reduction integer:-21 number:70
type typeNoun refer text:-247 multilineText:175 url:43 integer:71 boolean:-114 choice:-25 reference:-40 multipleReference:242 list:-23
type typeNoun reference text:415 multilineText:-24 url:-42 integer:-79 boolean:-68 choice:-71 reference:-91 multipleReference:46 list:23 keyValues:-50
type typeNoun references text:51 choice:-30
type typeNoun refers text:-134 multilineText:-39 integer:204 number:-26 boolean:-40 choice:110 reference:-33
type typeNoun refresh text:-113 integer:67 boolean:32 choice:-118 multipleChoice:246 reference:-63 multipleReference:76 list:-61
type typeNoun regardless boolean:21
type typeNoun regex text:143 reference:-48
type typeNoun region multilineText:31 choice:-83 reference:99
type typeNoun register boolean:153 choice:-66
type typeNoun registered choice:-36 reference:-45 multipleReference:95
type typeNoun registration text:116 multilineText:-37 integer:-60 boolean:36 choice:-218 multipleChoice:60 reference:-52 multipleReference:77 list:55
type typeNoun registries choice:28 reference:-27
type typeNoun registry text:122 multilineText:-64 url:214 integer:-20 boolean:-168 choice:28 reference:-23 multipleReference:43 list:-41
type typeNoun regular text:54 boolean:130 reference:-53 date:-71
type typeNoun related text:317 multilineText:-77 integer:-37 boolean:-47 choice:50 multipleChoice:-28 reference:-26 multipleReference:-38 list:-50
type typeNoun relations boolean:-33 reference:98
type typeNoun relationship text:153 multilineText:-33 url:-20 number:-35 boolean:-57 choice:-20 reference:-33 date:21
type typeNoun relative text:59 multilineText:-59 integer:82 number:-63 choice:105 reference:-47
type typeNoun relevant text:148 multilineText:-77 integer:-50 boolean:-88 reference:64 multipleReference:84 list:-26
type typeNoun remaining text:-20 integer:-47 number:86 reference:21
type typeNoun reminder text:-64 multilineText:-22 email:26 integer:366 number:-28 boolean:-143 choice:-68 reference:86 multipleReference:-34 list:-70
type typeNoun reminders integer:93 boolean:-22 choice:-31
type typeNoun remote text:42
type typeNoun remove text:-64 multilineText:-36 boolean:91 choice:41 multipleReference:-32 list:103
type typeNoun rendered text:-32 multilineText:46
type typeNoun replace text:332 multilineText:-26 boolean:-226 choice:-36 reference:-24 list:-25 keyValues:29
type typeNoun replaced text:86 multilineText:-21
type typeNoun replies text:-70 email:118 boolean:57 choice:-20
type typeNoun reply text:96 url:-36 boolean:49 choice:-118 reference:83 multipleReference:-38
type typeNoun report text:-343 multilineText:-62 integer:-150 number:-34 boolean:443 choice:20 multipleChoice:-33 reference:177 multipleReference:29 list:-85 keyValues:-24 file:67
type typeNoun reports text:33 choice:-86 reference:-39 multipleReference:205 list:-30
type typeNoun repository multilineText:-36 integer:-28 boolean:94 choice:-40 reference:60 list:-26
type typeNoun represent text:67 boolean:-85 date:30 file:45
type typeNoun request text:-460 multilineText:-94 url:-23 integer:209 number:-77 boolean:328 choice:40 reference:-122 multipleReference:-48 keyValues:338 date:-24
type typeNoun requests text:-123 multilineText:-132 integer:215 choice:-43 reference:-24 list:-21 keyValues:236
type typeNoun require text:-100 boolean:271 choice:-70
type typeNoun required text:40 multilineText:27 url:-28 integer:-31 number:-111 boolean:32 choice:-47 multipleChoice:-47 multipleReference:-122 keyValues:85 date:-44 file:99
type typeNoun requirements text:30
type typeNoun requirements.txt text:132 file:-63
type typeNoun requires text:-47 boolean:76 choice:-76 list:128
type typeNoun reserved text:117 boolean:-38 choice:-36 reference:-21
type typeNoun resolution text:236 integer:-21 number:-28 boolean:-73 choice:-31 reference:-25
type typeNoun resource text:126 multilineText:-95 url:-53 email:-22 integer:-53 number:-46 boolean:-108 choice:-80 reference:24 multipleReference:404 list:-109 keyValues:-53 date:-25 file:-53
type typeNoun resources text:441 multilineText:-20 integer:-192 number:-25 boolean:-78 choice:-52 multipleReference:44 list:-44
type typeNoun response text:-28 multilineText:164 boolean:-29 choice:-35 reference:-77 multipleReference:-21 list:103 keyValues:-22
type typeNoun responses text:-24 boolean:58
type typeNoun responsible text:35 reference:59 multipleReference:-26
type typeNoun restart text:65 number:-23 boolean:35 choice:-29 reference:-25
type typeNoun restarts text:33
type typeNoun restrict text:65 number:-28 boolean:-132 choice:-51 reference:120 multipleReference:-65 list:247
type typeNoun result text:198 boolean:-84 choice:-67 multipleChoice:-25 reference:-165 multipleReference:-23 list:252
type typeNoun results text:-46 integer:-37 boolean:175 choice:-34 multipleChoice:-28 reference:52 list:-66 date:37
type typeNoun retries text:-102 integer:112
type typeNoun retrieve multilineText:87 integer:28 choice:-33 reference:-50
type typeNoun retrieved text:60 choice:-32
type typeNoun return text:302 multilineText:21 integer:-51 number:-39 boolean:-91 choice:-29 reference:-68 list:-22
type typeNoun returned text:-221 multilineText:119 integer:212 boolean:-21 reference:-42
type typeNoun returns text:34 multilineText:87 choice:-52
type typeNoun review text:26 boolean:199 choice:-27 reference:-58 multipleReference:-59
type typeNoun right text:79 integer:-39 boolean:-35 keyValues:37
type typeNoun role text:546 multilineText:-88 integer:-46 number:-43 boolean:-61 choice:-220 reference:69 multipleReference:-23 list:-31
type typeNoun roles text:-45 multilineText:-26 boolean:93 choice:-43 reference:-155 multipleReference:328 list:-71
type typeNoun root text:70 multilineText:45 choice:-34 reference:-22
type typeNoun round text:-207 integer:324 number:-63 boolean:157 choice:-30 reference:-158
type typeNoun rounding text:-36 integer:-44 number:81 boolean:30
type typeNoun route text:80 integer:32 number:-42 boolean:-85 choice:-45 reference:-60 multipleReference:162
type typeNoun routes text:-70 multilineText:-24 integer:-22 boolean:37 choice:163 multipleReference:-53 list:-134 keyValues:134
type typeNoun routing text:39 multilineText:-25
type typeNoun row text:36 number:-31 boolean:-45 choice:206 reference:-75
type typeNoun rows text:-36 number:-67 boolean:88 choice:115 reference:-25
type typeNoun rsa text:-147 multilineText:98 reference:47
type typeNoun rule text:-47 multilineText:-31 url:-64 email:-20 number:44 choice:-78 multipleChoice:-41 reference:200 multipleReference:-87 list:-137 keyValues:149 date:-30 file:-20
type typeNoun rules text:-256 multilineText:298 number:-80 boolean:49 choice:-95 reference:59 multipleReference:-88 list:187 file:-40
type typeNoun run text:274 multilineText:-59 integer:-48 number:-38 boolean:-86 choice:202 multipleReference:-97 list:-87 keyValues:-32 file:-25
type typeNoun running text:88 multilineText:-46 url:-39 email:-22 integer:48 number:81 boolean:22 choice:-164 multipleChoice:-29 reference:-150 multipleReference:-31 list:-62 keyValues:101 date:116 file:-30
type typeNoun runs boolean:-109 choice:-40 multipleReference:299 list:-56
type typeNoun s3 text:-57 choice:-30 reference:127
type typeNoun sales text:-91 email:22 boolean:-69 choice:-141 reference:187 multipleReference:190 list:-25
type typeNoun same text:-183 multilineText:235 url:-22 email:40 integer:-173 number:-47 boolean:320 choice:130 multipleChoice:-23 reference:-148 multipleReference:-62 list:-89 keyValues:-31 date:-38
type typeNoun saml text:-102 multilineText:-42 url:67 integer:-22 choice:107 reference:-147 multipleReference:-38 list:75 keyValues:138
type typeNoun save text:-33 multilineText:37 boolean:167 choice:-77 reference:22 multipleReference:-32
type typeNoun saved text:-77 url:26 integer:95 choice:43
type typeNoun scan text:-143 url:-28 integer:-22 boolean:-29 reference:-59 multipleReference:-20 list:289
type typeNoun schedule text:54 multilineText:-30 boolean:183 choice:-73 multipleReference:-35 list:-48
type typeNoun scheduled text:-230 multilineText:242 integer:292 number:-39 boolean:-176 choice:-73 multipleChoice:-29 reference:35 multipleReference:-61 list:-31 keyValues:-38 date:72
type typeNoun schema text:-163 multilineText:385 url:-25 integer:-53 boolean:146 reference:-145 multipleReference:-26 list:-24
type typeNoun scope text:-23 choice:89 reference:-83 list:71
type typeNoun scopes text:-68 choice:-70 multipleChoice:-26 multipleReference:-37 list:313 keyValues:-32
type typeNoun scrape text:-51 integer:57
type typeNoun screen text:185 multilineText:-56 url:-23 email:56 integer:89 number:-29 boolean:52 choice:-128 reference:-37 multipleReference:-24 list:-21 date:-44
type typeNoun script text:323 multilineText:-129 boolean:-39 choice:44 multipleChoice:-20 reference:-97 list:-33
type typeNoun scroll text:-30 integer:-23 boolean:-45 reference:-23 multipleReference:-28 list:174
type typeNoun search text:222 multilineText:-289 url:-27 integer:-101 number:-47 boolean:278 choice:-74 multipleChoice:36 reference:-275 multipleReference:234 list:-24 keyValues:-32 date:-21
type typeNoun searchable text:-73 number:-21 boolean:26 choice:26 reference:148 multipleReference:-22 list:-49
type typeNoun searches text:-63 integer:115 number:-20 reference:-20
type typeNoun second number:-25 reference:46
type typeNoun seconds text:-236 integer:454 number:-72 boolean:-42 reference:-23 multipleReference:-22 list:-41 date:-23
type typeNoun secret text:452 multilineText:-57 url:-37 email:-20 integer:-49 number:-21 boolean:-27 choice:-20 reference:-120 multipleReference:-23 list:-58 keyValues:-29 date:-20
type typeNoun secrets text:23
type typeNoun section text:-32 multilineText:-66 url:-32 email:-26 integer:179 number:-27 boolean:178 choice:70 reference:-153 multipleReference:-56 list:96 keyValues:-36 date:-110
type typeNoun sections text:-210 multilineText:-46 integer:-38 boolean:290 choice:-47 reference:-36 multipleReference:190 list:-64
type typeNoun secure text:28 integer:-29 boolean:41 choice:88 reference:-35 multipleReference:-24
type typeNoun security text:157 multilineText:-25 choice:-31 reference:-25
type typeNoun see text:52 multilineText:-107 url:75 email:-20 integer:-52 number:-23 boolean:-24 multipleChoice:-22 reference:380 multipleReference:-133 list:-79 keyValues:-22 date:-25
type typeNoun select text:-542 multilineText:-632 url:-256 email:-195 integer:-252 number:-57 boolean:-116 choice:262 multipleChoice:-48 reference:513 multipleReference:304 list:-362 keyValues:-230 date:86 file:-100
type typeNoun selected text:-185 multilineText:-152 url:-31 email:-21 integer:147 number:210 boolean:-273 choice:-21 multipleChoice:-64 reference:143 multipleReference:117 list:133 keyValues:-68 date:-71 file:-23
type typeNoun selecting text:-148 multilineText:-40 integer:-23 number:-23 boolean:93 choice:-117 reference:322 multipleReference:-23
type typeNoun selection text:-315 choice:191 reference:144
type typeNoun selector multilineText:194 integer:-32 number:-24 boolean:-56 choice:-138 reference:117 multipleReference:-25 list:-38 keyValues:-40
type typeNoun send text:-35 url:-36 email:-37 integer:300 number:-48 choice:-91 multipleChoice:92 reference:100 multipleReference:-115 list:-150 keyValues:-23 date:-38 file:-21
type typeNoun sender text:188 url:-40 email:53 boolean:-53 reference:-35 list:-29
type typeNoun sending text:113 multilineText:-26 email:174 integer:-170 boolean:-27 choice:44 list:-49
type typeNoun sends multilineText:-45 choice:-20 reference:-33 list:178
type typeNoun sent text:-135 multilineText:-114 url:28 email:-50 integer:-34 number:-35 boolean:-241 choice:330 multipleReference:-74 list:109 keyValues:219 date:-20
type typeNoun separate text:-339 choice:52 multipleReference:-20 list:389
type typeNoun separated text:-211 multilineText:-39 email:-20 integer:-26 number:-33 boolean:-33 reference:-40 multipleReference:-44 list:531 keyValues:-60
type typeNoun separator text:90 boolean:-31 reference:-30
type typeNoun sequence text:-59 integer:194 boolean:-125 choice:-43 reference:95
type typeNoun served text:38
type typeNoun server text:246 multilineText:-93 url:130 email:-73 integer:238 number:-78 boolean:-173 multipleChoice:-22 reference:-207 multipleReference:-56 list:132 keyValues:-41 date:-55 file:-26
type typeNoun servers text:30 multilineText:-29 url:248 integer:-27 number:-20 boolean:-38 choice:-131 reference:-115 multipleReference:-120 keyValues:137 date:-31
type typeNoun service text:29 multilineText:242 email:-56 integer:-103 number:-57 boolean:-26 choice:-75 multipleChoice:-27 reference:179 multipleReference:-160 list:-134 keyValues:242 date:-46 file:-25
type typeNoun services text:48 integer:-20 boolean:22 list:-34
type typeNoun session text:-50 multilineText:51 integer:101 boolean:-33
type typeNoun set text:-33 multilineText:-483 url:-104 email:-79 integer:22 number:-183 boolean:-242 choice:92 reference:199 multipleReference:-252 list:-205 keyValues:66 date:167 file:-153
type typeNoun sets text:519 multilineText:-55 url:-27 integer:-84 number:140 boolean:-243 reference:-33 multipleReference:-77 list:-75 keyValues:-26 date:-75
type typeNoun setting multilineText:-114 url:-21 integer:63 number:60 choice:100 multipleChoice:109 multipleReference:-97 list:-82 keyValues:-54 date:-89 file:-24
type typeNoun settings text:46 integer:-90 number:-38 boolean:153 choice:-338 multipleChoice:-35 reference:334 multipleReference:-92 list:85 keyValues:-42 date:-29
type typeNoun setup text:61 boolean:-24 choice:171 reference:-89 multipleReference:-24 list:-37
type typeNoun sha256 text:39 choice:22 list:-20
type typeNoun shared text:29 multilineText:-36 choice:121 reference:-56
type typeNoun short text:233 multilineText:-149 boolean:-100 choice:127 multipleReference:-24 list:-34
type typeNoun should text:58 multilineText:-25 url:20 email:80 integer:-331 number:-58 boolean:-71 choice:-81 multipleChoice:-63 reference:221 multipleReference:-67 list:50 keyValues:-46 date:108 file:-25
type typeNoun show text:-97 multilineText:-29 integer:-36 number:-20 boolean:151 choice:-69 reference:-64 multipleReference:267 list:-75 keyValues:-21 file:-20
type typeNoun shown text:-104 multilineText:423 url:-26 integer:107 number:-55 boolean:-106 choice:-218 reference:-359 multipleReference:461 list:-26 keyValues:-57 date:-36
type typeNoun shows text:-122 boolean:152
type typeNoun sid text:75
type typeNoun side multilineText:132 integer:-20 choice:-27 reference:-32 list:-24
type typeNoun sidebar text:78 boolean:-25 choice:79 reference:-95
type typeNoun sign text:184 multilineText:-71 integer:-61 boolean:51 choice:-28 reference:-29 multipleReference:-64 list:86 keyValues:-50
type typeNoun sign-up text:72 multilineText:20 url:54 choice:-22 reference:-28 list:-37
type typeNoun signature text:-171 multilineText:101 boolean:117
type typeNoun signed text:-61 boolean:235 choice:-52 file:-22
type typeNoun signing text:20
type typeNoun similar text:-21 multilineText:55
type typeNoun simple text:41 multilineText:-34 url:-23 number:45 boolean:24 list:-26
type typeNoun simply text:196 multilineText:-36 list:-45 keyValues:-30
type typeNoun simultaneously text:-29 integer:68
type typeNoun since text:-45 boolean:24 reference:63
type typeNoun single text:-246 multilineText:151 email:-20 integer:-39 number:62 boolean:-110 choice:96 reference:188 list:-32 keyValues:-21 file:-30
type typeNoun sink text:-47 multilineText:40 integer:50 choice:-35
type typeNoun site text:160 url:53 boolean:-126 choice:-27
type typeNoun size multilineText:-29 url:-31 integer:212 number:-124 boolean:-68 choice:-32 reference:-23 multipleReference:-37 list:-115 keyValues:198 date:-27
type typeNoun skip text:-42 integer:-38 boolean:-156 choice:-26 multipleChoice:-27 multipleReference:74 list:222 file:47
type typeNoun skipped text:46 choice:-26
type typeNoun slack text:-158 multipleChoice:141 reference:-75 multipleReference:-56 list:204
type typeNoun slash url:20
type typeNoun slug text:75 boolean:-22 choice:48 reference:-46 multipleReference:33 list:-23
type typeNoun sms text:22 multilineText:-26 integer:-32 boolean:-85 choice:-52 multipleReference:379 list:-170
type typeNoun smtp email:68
type typeNoun so text:-238 multilineText:-79 url:-43 email:-22 integer:-112 number:-75 boolean:97 choice:-253 multipleChoice:-23 reference:337 multipleReference:91 list:-66 keyValues:-24 date:88
type typeNoun soft text:-20 integer:105 boolean:-29
type typeNoun software text:-27 choice:-36 reference:88
type typeNoun some text:164 integer:-26 choice:-21 list:-21
type typeNoun something text:62 boolean:-45 choice:73
type typeNoun sort text:198 integer:-42 boolean:-62 choice:-87 multipleReference:-41 list:-71 keyValues:136
type typeNoun source text:227 multilineText:-216 url:-26 integer:26 number:-43 boolean:235 choice:-85 reference:-47 multipleReference:-60 list:-46 keyValues:-30
type typeNoun space text:30 integer:-29 reference:-21 list:83
type typeNoun special text:-186 multilineText:75 integer:301 boolean:-57 choice:-21
type typeNoun specific text:238 multilineText:-155 url:-41 email:90 integer:-150 number:-59 boolean:-255 choice:-60 multipleChoice:-52 reference:-162 multipleReference:452 list:124 keyValues:-168 date:120 file:-33
type typeNoun specified multilineText:-23 integer:177 number:-76 boolean:-52 choice:89 reference:-65 multipleReference:-23 list:-41 date:-25
type typeNoun specifies text:424 multilineText:-188 url:-58 email:-35 integer:184 number:381 boolean:-281 choice:-292 multipleChoice:-28 reference:-173 multipleReference:-67 list:-96 keyValues:-54 date:-25 file:-31
type typeNoun specify text:-340 multilineText:-79 url:-122 email:-161 integer:-177 number:-101 boolean:67 choice:215 multipleChoice:24 reference:-216 multipleReference:-83 list:448 date:-55 file:-52
type typeNoun spend text:-55 reference:82
type typeNoun sql text:-517 multilineText:540 url:-49 integer:-61 number:-25 boolean:-147 choice:-132 multipleChoice:-26 reference:253 multipleReference:-53 list:-69 keyValues:261
type typeNoun ssh text:61 url:-26 boolean:39 choice:-51 multipleChoice:-32 reference:95 multipleReference:-60 list:-34
type typeNoun ssl text:-70 choice:34 multipleChoice:120
type typeNoun sso url:43
type typeNoun stage text:-147 multilineText:-23 boolean:-30 choice:289
type typeNoun staging text:-138 multipleReference:219 list:-21
type typeNoun stale text:137 multilineText:-22 integer:-26 boolean:-78 choice:50
type typeNoun standalone text:-48 multilineText:-28 boolean:33 choice:-82 multipleChoice:219 reference:-32 list:-22
type typeNoun standard text:-41 integer:-126 number:220
type typeNoun start text:-197 multilineText:67 integer:-89 number:-28 choice:148 multipleChoice:-20 reference:-317 multipleReference:203 list:-65 date:370
type typeNoun starting text:-46 multilineText:76 integer:-36 number:-25 boolean:-30 choice:-23 reference:-51 list:-21 keyValues:141 date:46
type typeNoun starts text:-26 integer:-30 boolean:-150 choice:177 date:58
type typeNoun state multilineText:-61 choice:-22 reference:-36 keyValues:178
type typeNoun statement text:-281 multilineText:683 url:-20 integer:-39 number:-33 boolean:-112 reference:-93 list:-36 keyValues:-22
type typeNoun statements text:-39 multilineText:25 boolean:-69 list:-45 keyValues:137
type typeNoun states text:99 integer:-28 boolean:-51 choice:-69 reference:116 multipleReference:-25 list:-26
type typeNoun statistics text:-51 reference:117
type typeNoun status text:-336 multilineText:-26 integer:343 choice:137 reference:-51 list:-38 keyValues:-20
type typeNoun statuses text:-53 integer:168 boolean:-55 choice:-40 reference:43 multipleReference:-24 list:-38
type typeNoun step text:107 multilineText:56 url:51 email:84 integer:-48 boolean:-107 choice:-57 multipleReference:-21 list:-47
type typeNoun stop text:109 boolean:-78
type typeNoun storage text:-207 multilineText:33 url:-23 email:-26 integer:341 number:-64 boolean:-189 choice:-33 reference:71 multipleReference:159 list:-91 keyValues:-23 date:-20
type typeNoun store text:-139 multilineText:152 integer:93 number:-26 boolean:121 choice:-29 reference:-25 multipleReference:-57 list:-33
type typeNoun stored text:-47 multilineText:-69 url:-22 integer:239 number:-36 boolean:-153 choice:41 reference:51 multipleReference:-23 list:-37 keyValues:43
type typeNoun stores boolean:-30 choice:-93 reference:161
type typeNoun storing text:-136 multilineText:-28 choice:301 reference:-34
type typeNoun strategy text:70 boolean:-57 choice:202 reference:-114 list:-60
type typeNoun string text:368 multilineText:-66 integer:-39 number:-46 boolean:30 choice:-73 reference:-48 list:-23
type typeNoun strings text:-46 integer:-51 boolean:-36 choice:-25 reference:-46 multipleReference:-21 list:287 keyValues:-22
type typeNoun style text:-41 multilineText:141 boolean:-26 reference:-24
type typeNoun sub text:74 choice:-51 reference:27
type typeNoun subject text:124 multilineText:-27 reference:-27
type typeNoun submit text:-62 choice:163 reference:-52
type typeNoun subscribed text:-31 reference:-25 multipleReference:95
type typeNoun subscription text:-51 multilineText:59 url:-20 integer:85 number:131 boolean:-207 choice:128 reference:-71 list:-25
type typeNoun success text:-80 integer:-28 boolean:-56 choice:128 multipleChoice:106 reference:-33
type typeNoun successfully boolean:33
type typeNoun such text:338 multilineText:89 url:-46 email:-26 integer:81 number:-38 boolean:28 choice:-350 multipleChoice:-24 reference:151 multipleReference:-65 list:-86 keyValues:-40
type typeNoun suite text:192 boolean:-48 choice:-205 reference:-41 multipleReference:104
type typeNoun summary text:45 integer:32 boolean:30 choice:-26 list:-33
type typeNoun support text:137 multilineText:-135 url:197 email:63 integer:-74 boolean:-80 choice:112 multipleChoice:183 reference:-85 multipleReference:-43 list:-154 keyValues:-128 date:-21
type typeNoun supported text:-92 boolean:-119 choice:388 multipleChoice:115 reference:-197
type typeNoun supports text:-137 multilineText:-61 url:-29 email:-36 integer:-45 number:-45 boolean:-211 choice:259 multipleChoice:-31 reference:-119 multipleReference:119 list:251 keyValues:-24 date:-23 file:28
type typeNoun sure text:-75 email:26 integer:-79 choice:-168 reference:163 multipleReference:-30 list:-26 keyValues:271
type typeNoun switch text:-212 multilineText:-34 boolean:426 choice:51 reference:-104 multipleReference:-21 list:-24
type typeNoun symbol text:245 boolean:-28 choice:-152 reference:-23
type typeNoun sync text:46 integer:-22 choice:-24 list:-21
type typeNoun synchronization text:-63 integer:93 boolean:-28
type typeNoun syntax text:90
type typeNoun system text:126 multilineText:385 email:24 integer:90 number:-75 boolean:-86 choice:-121 multipleReference:-71 list:-134 keyValues:-60 date:-30
type typeNoun tab multilineText:20 url:128 integer:-20 boolean:103 choice:-225 reference:255 multipleReference:-73 list:-81 keyValues:-38
type typeNoun table text:-73 multilineText:-107 url:-48 email:-33 integer:-133 number:-93 boolean:156 choice:150 multipleChoice:-42 reference:91 list:70 keyValues:-51 date:-24 file:-31
type typeNoun tables text:-102 boolean:198 choice:130 reference:-75 multipleReference:-41 list:-27
type typeNoun tabs text:-83 multilineText:-21 boolean:-53 reference:-34 multipleReference:268
type typeNoun tag text:53 boolean:-34 choice:27 reference:-30
type typeNoun tags text:-38 multilineText:-94 integer:-48 boolean:-26 choice:-84 reference:-44 multipleReference:299 list:87 keyValues:-105
type typeNoun take text:79 number:-21 boolean:-82 choice:-44 reference:226 list:-63
type typeNoun taken text:50 integer:-21 number:23 boolean:-21
type typeNoun target text:71 multilineText:208 url:27 email:-43 integer:-94 number:79 boolean:31 choice:-55 multipleChoice:-20 multipleReference:-79 list:-125 keyValues:-39 date:-39 file:-37
type typeNoun task multilineText:53 url:-70 email:-39 integer:103 number:-27 boolean:-23 choice:-61 multipleChoice:-62 reference:-92 multipleReference:-146 list:-200 date:381 file:-39
type typeNoun tasks text:-421 multilineText:-26 integer:146 number:147 boolean:72 choice:-32 reference:206 date:-99
type typeNoun tax text:113 multilineText:-60 integer:-165 number:-141 boolean:378 choice:-145 reference:202 multipleReference:-77 list:-71
type typeNoun tcp text:-101 multilineText:-26 integer:31 boolean:-65 choice:32 reference:-40 multipleReference:-33 list:82 keyValues:137
type typeNoun team text:88 multilineText:-23 email:117 integer:-24 number:-33 boolean:-79 reference:35 multipleReference:-26
type typeNoun teams text:-84 boolean:-32 choice:-51 multipleReference:98 list:125
type typeNoun telegram text:190 url:-63 boolean:-21 choice:-26 list:-27
type typeNoun template text:202 multilineText:-192 email:-36 integer:-51 boolean:-120 choice:-162 reference:368 multipleReference:-39 list:-46 keyValues:199
type typeNoun templates text:202 multilineText:-67 boolean:-98 choice:-40 reference:53
type typeNoun tenant text:35
type typeNoun term text:330 integer:-85 number:-36 boolean:-43 choice:-23 reference:-26 keyValues:-23
type typeNoun terms text:-122 multilineText:268 boolean:-31 choice:-88 reference:-27
type typeNoun test text:-20 multilineText:-76 integer:-25 boolean:152 multipleChoice:159 reference:-176 multipleReference:59 list:-66 keyValues:-22
type typeNoun testing boolean:37 choice:-24
type typeNoun text text:545 multilineText:268 url:-73 email:-43 integer:-126 number:-108 boolean:-181 choice:282 multipleChoice:-41 reference:-324 multipleReference:-132 list:-55 keyValues:-94 date:-40 file:30
type typeNoun than text:-20 multilineText:-36 url:-29 number:78 boolean:101 choice:53 reference:64 multipleReference:-64 list:-43 date:-33 file:-27
type typeNoun that text:44 multilineText:-172 url:-225 email:86 integer:-143 number:88 boolean:-326 choice:-246 multipleChoice:-176 reference:54 list:186 keyValues:-274 date:130 file:-111
type typeNoun the text:-278 multilineText:-476 url:-765 email:-658 integer:-699 number:-262 boolean:-279 choice:-557 multipleChoice:-581 reference:-105 multipleReference:-247 list:-440 keyValues:-855 date:-264 file:-426
type typeNoun their text:-202 url:-27 number:-59 choice:57 multipleChoice:-30 reference:-111 multipleReference:190 list:93 keyValues:61 date:-34 file:-27
type typeNoun them multilineText:-54 url:-37 integer:-56 number:-26 boolean:-56 choice:-92 multipleChoice:-23 reference:-55 multipleReference:223 list:136 keyValues:57
type typeNoun theme text:-108 boolean:90 choice:118 reference:-90
type typeNoun then text:-446 multilineText:-135 url:35 integer:-118 number:295 boolean:70 multipleChoice:-58 reference:275 list:21 keyValues:-53 date:-90 file:-33
type typeNoun there text:31 multilineText:110 email:-28 integer:-21 number:-39 boolean:-157 choice:206 multipleChoice:-23 reference:-34 multipleReference:-22 list:-44
type typeNoun these text:170 multilineText:-79 url:-24 integer:-42 number:-30 boolean:-86 reference:34 multipleReference:-79 list:151 keyValues:-20
type typeNoun they text:-169 multilineText:-80 url:150 email:-27 integer:-58 number:190 boolean:41 choice:-145 reference:-100 multipleReference:197 list:53 keyValues:-51 date:-22
type typeNoun this text:-176 multilineText:-42 url:-208 email:-123 integer:-52 number:-77 boolean:34 choice:-112 multipleChoice:-74 reference:85 multipleReference:-94 list:-51 keyValues:-164 date:-120 file:-93
type typeNoun those text:-41 integer:54 choice:84 reference:-33
type typeNoun thousands text:143 choice:-93
type typeNoun threads text:138 integer:-53 number:-44 boolean:-106 choice:-28 reference:130
type typeNoun three text:-24 multilineText:-22 integer:42 boolean:-91 choice:305 multipleChoice:-25 reference:-22 multipleReference:-45 list:-38
type typeNoun threshold text:-172 integer:31 number:103 boolean:138 choice:-32 reference:-22 multipleReference:-29
type typeNoun through text:175 email:-25 integer:-87 boolean:-256 choice:148 reference:-66 list:112
type typeNoun throughout text:113 reference:-44
type typeNoun tick text:-85 multilineText:-25 integer:-20 number:-25 boolean:181 choice:54 reference:-34 multipleReference:-28 list:-21
type typeNoun ticket text:29 boolean:-24 choice:-28 reference:37
type typeNoun ticking text:-42 number:62 boolean:54
type typeNoun time text:120 multilineText:-97 url:-60 email:-63 integer:351 number:-126 boolean:-396 choice:163 multipleChoice:-25 reference:-83 multipleReference:-65 keyValues:-62 date:110
type typeNoun timeout text:-68 integer:93 number:-82 boolean:234 choice:-183 reference:-173 multipleReference:-23 list:244 date:-38
type typeNoun timer choice:-36 reference:38
type typeNoun times text:-104 integer:165 number:-26
type typeNoun timestamp text:109 multilineText:-23 boolean:42 date:-53
type typeNoun timestamps text:56 integer:-39 boolean:55
type typeNoun timezone integer:39 boolean:-31 choice:-59 reference:93
type typeNoun title text:63
type typeNoun tls text:-240 url:247 boolean:170 choice:-89
type typeNoun to text:-179 multilineText:-451 url:-505 email:-389 integer:-200 number:-258 choice:-389 multipleChoice:-169 reference:-617 multipleReference:-212 list:273 keyValues:-515 date:-581 file:101
type typeNoun today text:-55 date:133
type typeNoun toggle text:-188 multilineText:-34 url:-40 integer:-62 number:-31 boolean:569 choice:-55 reference:40 multipleReference:-59 list:-42 keyValues:-24
type typeNoun toggling boolean:136 date:-52
type typeNoun token text:349 multilineText:-108 url:-32 email:-27 integer:-40 number:-49 boolean:-240 choice:-242 multipleChoice:224 reference:95 multipleReference:-83 list:143 keyValues:-43 date:-28
type typeNoun tokens text:-81 multilineText:-64 integer:190 number:-26 choice:-55 reference:-23 list:140
type typeNoun tolerance text:158 integer:91 number:-42 boolean:-48 choice:-189 reference:-156 list:253
type typeNoun tool text:-238 multilineText:-26 url:240 integer:-42 number:-21 boolean:-106 choice:77 reference:-96 multipleReference:-26 list:206
type typeNoun tools choice:155 reference:-124
type typeNoun top text:55 boolean:-20 reference:31
type typeNoun topic text:160 url:-23 integer:-89 number:-29 boolean:-81 choice:168 list:-24 date:-21
type typeNoun topics text:33 multilineText:-37 integer:29 boolean:-25 choice:-21 list:79 keyValues:-27
type typeNoun total text:-282 multilineText:-22 number:504 boolean:-74 choice:60 reference:-21 multipleReference:-23 list:-31
type typeNoun totals boolean:29
type typeNoun track text:69 integer:-24 boolean:36 choice:58 reference:-50 list:-25
type typeNoun tracking boolean:32
type typeNoun trailing url:20
type typeNoun transaction text:-113 number:-26 boolean:-51 choice:393 reference:-104 list:-21
type typeNoun transfer text:-29 multipleReference:175 list:-112
type typeNoun transform multilineText:96 choice:-38 list:-22
type typeNoun translations text:-115 boolean:124 choice:-48 reference:105
type typeNoun transmitted text:27 url:-22
type typeNoun travel text:-59 integer:94 number:-68 choice:-52 reference:99
type typeNoun trigger text:-707 multilineText:-89 url:-36 integer:-54 number:65 boolean:299 choice:129 multipleChoice:171 reference:92 multipleReference:-128 list:197 keyValues:59 date:-57
type typeNoun triggered text:40
type typeNoun troubleshoot reference:32
type typeNoun true text:-415 multilineText:-38 url:-24 integer:-58 number:-28 boolean:775 reference:-79 list:-49 keyValues:-26 date:-20
type typeNoun ttl text:-133 integer:197 number:-27
type typeNoun turn boolean:69
type typeNoun turned text:-56 boolean:172 reference:-27 multipleReference:-22
type typeNoun turns text:-61 integer:-26 boolean:202 multipleReference:-25
type typeNoun twilio text:102 multilineText:-22 url:-29 boolean:129 choice:-82 reference:-54 multipleReference:107 list:-108
type typeNoun two text:-266 multilineText:188 integer:79 number:-30 boolean:-98 choice:261 reference:-47 multipleReference:-50 list:-36
type typeNoun type text:-48 multilineText:24 url:-45 email:-75 integer:24 number:-154 boolean:-263 choice:100 multipleChoice:-64 reference:144 multipleReference:34 list:-287 keyValues:162 date:-101 file:-47
type typeNoun types text:70 multilineText:-112 url:-51 email:-31 integer:-77 number:-55 boolean:-336 choice:-69 multipleChoice:118 reference:-101 multipleReference:440 list:169 keyValues:-51 date:-34 file:-30
type typeNoun typically text:-161 url:218 integer:41 list:-20
type typeNoun ui text:-36 boolean:82
type typeNoun uncheck boolean:97
type typeNoun under text:128 multilineText:-86 url:-25 email:-20 integer:78 number:-73 boolean:107 choice:-34 multipleChoice:-30 reference:62 multipleReference:-126 list:-40 keyValues:62 date:-39 file:-20
type typeNoun unique text:314 multilineText:-44 url:-188 email:-54 boolean:125 choice:-132 reference:-98 multipleReference:-34 list:183
type typeNoun unit text:-70 multilineText:-52 url:-31 integer:-147 number:458 boolean:319 choice:-24 multipleChoice:-29 reference:-236 multipleReference:-95 list:-69 date:-31
type typeNoun units text:37 integer:-149 boolean:88 reference:-58 multipleReference:66
type typeNoun unless text:-33 url:182 boolean:-26 reference:-44
type typeNoun until integer:-41 reference:-29 date:137
type typeNoun up text:121 multilineText:104 url:-107 email:-28 integer:-237 number:64 choice:-167 reference:132 multipleReference:239 list:-72 keyValues:-36 date:-113 file:-23
type typeNoun update text:138 multilineText:-76 integer:-24 number:307 boolean:-71 reference:-85 multipleReference:-63 list:-25 date:-28
type typeNoun updated choice:46 reference:-36
type typeNoun updates text:112 integer:-50 boolean:-20 reference:-27 multipleReference:-24 list:101
type typeNoun upload text:-252 multilineText:83 url:-57 email:-29 integer:-53 number:-47 boolean:-59 choice:-142 multipleChoice:-20 reference:306 multipleReference:-49 list:-39 keyValues:-20 file:191
type typeNoun uploaded text:-59 multipleReference:104
type typeNoun upon text:-88 multilineText:86 reference:66 multipleReference:-28
type typeNoun upstream text:-25 url:55 boolean:-42 choice:-37 reference:107
type typeNoun uri text:-25 multilineText:44
type typeNoun url text:-703 multilineText:-58 url:1585 email:-58 integer:-118 number:-68 boolean:-259 choice:-146 multipleChoice:-20 reference:-30 multipleReference:-100 list:-167 keyValues:-49 date:-31 file:-35
type typeNoun urls text:-34 boolean:-21 reference:-49 multipleReference:-26 list:194
type typeNoun us text:-245 url:-73 boolean:114 choice:343 multipleReference:-35
type typeNoun use text:130 multilineText:-273 url:-33 email:-21 integer:-126 number:-119 boolean:-295 choice:107 multipleChoice:-82 reference:415 list:-40 keyValues:-140 date:-73 file:-56
type typeNoun used text:419 multilineText:51 url:-82 number:98 boolean:-91 choice:-230 multipleChoice:84 reference:-246 multipleReference:179 list:-252 keyValues:-89 date:-79 file:-55
type typeNoun useful text:-121 integer:74 choice:-36 reference:145
type typeNoun user text:136 multilineText:-196 url:-94 email:281 integer:-87 number:-184 boolean:-64 choice:-529 multipleChoice:128 reference:48 multipleReference:330 list:-153 keyValues:-87 date:-101 file:-70
type typeNoun user-defined text:238 multilineText:-109 boolean:-49 choice:-67 multipleChoice:-21 reference:-21 list:-57 keyValues:98
type typeNoun username text:85 multilineText:-44 url:-31 email:-48 integer:-42 number:-52 boolean:32 choice:194 multipleChoice:-40 reference:141 multipleReference:-93 list:-59 keyValues:-25 date:-38
type typeNoun users multilineText:-154 url:127 email:-67 integer:-155 number:74 boolean:282 multipleChoice:-52 reference:82 multipleReference:-36 list:-289 keyValues:-107 date:-50 file:-37
type typeNoun user’s text:39 email:-34 boolean:-24 keyValues:72
type typeNoun uses text:169 multilineText:-102 url:-29 integer:113 number:-25 boolean:249 choice:45 multipleChoice:-24 reference:-183 multipleReference:-64 list:-98 keyValues:-44 date:-20
type typeNoun using text:-86 multilineText:50 url:83 email:64 integer:77 number:-104 boolean:-108 choice:-325 multipleChoice:-32 reference:232 multipleReference:26 keyValues:-45 date:-45 file:-23
type typeNoun valid text:-88 multilineText:-20 email:144 integer:44 choice:-77 reference:96 multipleReference:-30
type typeNoun validate text:152 multilineText:-35 choice:-33 reference:-34
type typeNoun validated boolean:27
type typeNoun validation boolean:53 multipleReference:-23
type typeNoun value multilineText:-388 url:100 email:-84 integer:75 number:581 boolean:90 choice:-476 multipleChoice:-60 reference:-51 multipleReference:-114 list:-193 keyValues:250 date:-35 file:-51
type typeNoun values text:-553 multilineText:-87 url:-42 email:-24 integer:27 number:610 boolean:66 choice:-234 multipleChoice:-31 reference:-136 multipleReference:128 list:64 keyValues:126 date:-41 file:-23
type typeNoun variable text:301 multilineText:-159 url:-52 integer:-48 boolean:-95 choice:-116 reference:-104 multipleReference:158 list:-81 keyValues:205
type typeNoun variables text:99 integer:-45 multipleReference:155 list:20 keyValues:-158
type typeNoun vat integer:-27 number:-27 boolean:232 choice:-31 reference:-97
type typeNoun vault text:78
type typeNoun vendor text:106 multilineText:-51 url:-76 email:-44 number:-54 boolean:72 choice:-172 reference:140 multipleReference:-45 list:-42 date:108
type typeNoun vendors boolean:46 choice:22
type typeNoun verification multipleReference:-29 list:50
type typeNoun verified text:-207 email:135 choice:123
type typeNoun verify text:-63 multilineText:106
type typeNoun verifying boolean:-22 file:56
type typeNoun version text:-48 integer:-24 boolean:58 choice:-69 reference:149 list:-26
type typeNoun versions text:-49 multilineText:-38 integer:-32 boolean:173 choice:-58 multipleChoice:119 list:-20
type typeNoun vertex boolean:52
type typeNoun via text:66 boolean:71 choice:-26 reference:-30 multipleReference:-56 list:97 keyValues:-33
type typeNoun view text:-90 multilineText:-38 boolean:34 choice:168 reference:-43 multipleReference:60 list:-20
type typeNoun views text:-31 integer:37 boolean:27 choice:-61 multipleChoice:71 reference:-21
type typeNoun virtual text:-184 integer:312 number:-41 choice:-20
type typeNoun visibility choice:59
type typeNoun visible text:282 integer:-67 boolean:-241 choice:32 reference:-70 multipleReference:-46 list:51 date:114
type typeNoun visitors text:-72 boolean:131
type typeNoun volume boolean:94 reference:-27
type typeNoun wait text:98 integer:72 number:-31 boolean:28 choice:-38 list:-61 keyValues:-29 date:-21
type typeNoun waiting text:97 integer:-38
type typeNoun want text:-302 multilineText:-32 url:-109 email:-88 integer:-182 boolean:-55 reference:-134 multipleReference:208 keyValues:80
type typeNoun wants text:136 boolean:-76 reference:-24
type typeNoun was text:136 integer:-26 number:-34 boolean:47 choice:-44 reference:-205 multipleReference:-36 date:190
type typeNoun way choice:72 reference:-37
type typeNoun we text:-80 multilineText:145 integer:-34 boolean:-68 choice:183 reference:-45 list:-25
type typeNoun web multilineText:-74 choice:20 list:100
type typeNoun webhook text:-112 multilineText:-28 url:176 integer:-22 boolean:-59 choice:176 reference:-27 multipleReference:-42 list:-44 file:41
type typeNoun website text:189 multilineText:-48 url:-115 email:-31 boolean:134 choice:58 reference:-80 list:-45
type typeNoun week integer:-23 choice:92 date:-20
type typeNoun weekly text:-56 boolean:-115 choice:-100 multipleChoice:259 reference:109 multipleReference:-34
type typeNoun welcome text:50
type typeNoun what text:92 url:-30 integer:-146 number:101 boolean:-217 choice:-36 reference:201 multipleReference:-38 list:152 keyValues:-22
type typeNoun whatever text:77 integer:-34
type typeNoun when text:-179 multilineText:-494 url:-115 integer:56 boolean:350 choice:-308 multipleChoice:-173 reference:-112 multipleReference:-236 list:81 keyValues:95 date:61 file:-90
type typeNoun where multilineText:154 url:82 email:-55 integer:69 number:-129 boolean:-281 choice:-184 multipleChoice:-74 reference:405 multipleReference:64 list:-220 keyValues:-93 date:-79 file:-26
type typeNoun whether text:-413 multilineText:-71 url:-27 email:-75 integer:-146 number:-54 boolean:373 choice:466 multipleChoice:181 reference:-99 multipleReference:-129 list:-113 keyValues:-37 date:-23
type typeNoun which multilineText:-63 url:-119 email:-21 integer:297 number:-212 boolean:-779 choice:-259 multipleChoice:-84 reference:105 multipleReference:496 list:-100 date:-26 file:-118
type typeNoun while text:-110 multilineText:33 boolean:141 choice:-33
type typeNoun who text:164 multilineText:41 url:-40 integer:-116 number:-36 boolean:-145 choice:88 multipleChoice:-31 reference:69 keyValues:-28 date:-27
type typeNoun whose reference:-22 multipleReference:199 list:-26 keyValues:-56
type typeNoun why text:104 choice:-31
type typeNoun will text:-176 multilineText:36 url:-90 email:-156 integer:-261 number:-208 boolean:-113 choice:-155 multipleChoice:-171 reference:-73 multipleReference:289 list:-36 keyValues:-121 date:-135 file:-106
type typeNoun window multilineText:-52 url:-22 email:-21 integer:-111 number:-78 boolean:-81 choice:-80 multipleChoice:-27 reference:53 multipleReference:124 list:248 keyValues:-23
type typeNoun wish text:-190 email:126 integer:226 number:-27 boolean:-122 choice:-20 reference:83 multipleReference:-32
type typeNoun with text:-257 multilineText:-44 url:-150 email:-72 integer:33 boolean:145 choice:-214 multipleChoice:-92 reference:-34 list:263 keyValues:132 date:-63 file:-58
type typeNoun within text:148 url:-25 integer:-71 number:-24 boolean:88 choice:42 reference:-45 multipleReference:-31 list:-41 keyValues:-21
type typeNoun without text:139 number:-21 boolean:51 choice:-66 reference:-86 multipleReference:-35 list:-20 date:123
type typeNoun won't text:-59 boolean:104
type typeNoun worker text:151 integer:-50 number:-50 boolean:-112 choice:-33 reference:113
type typeNoun workflow text:-102 multilineText:-35 integer:-21 boolean:-87 choice:-63 multipleChoice:227 reference:193 multipleReference:-25 list:-40
type typeNoun works text:144 url:-31 boolean:70 choice:-29 reference:-60 multipleReference:-24
type typeNoun workspace text:39
type typeNoun world text:-106 multilineText:233 choice:-47
type typeNoun would text:-116 boolean:-84 choice:188 reference:-26 list:92
type typeNoun write text:46 multilineText:128 integer:-20 boolean:-21 choice:-22 multipleReference:-28 list:-72
type typeNoun x509 boolean:-20 file:57
type typeNoun xml text:-120 multilineText:105 boolean:337 choice:-31 reference:-31 multipleReference:-48 list:-55 keyValues:-109 file:-28
type typeNoun yaml text:-72 multilineText:53 integer:-26 list:-26 file:94
type typeNoun year multilineText:-26 integer:-37 number:-36 boolean:-46 choice:72 reference:128 date:-31
type typeNoun years text:356 integer:-198 number:-26 reference:-34
type typeNoun yet text:-99 multilineText:-27 integer:269 choice:-43 reference:-52
type typeNoun you text:-497 multilineText:150 email:-50 integer:-637 number:46 boolean:-327 choice:-227 multipleChoice:-268 reference:-26 multipleReference:268 list:-399 keyValues:-32 date:-174 file:-162
type typeNoun you'd text:106
type typeNoun you'll integer:-22 choice:42
type typeNoun you're text:-104 multilineText:-27 integer:255 number:-75 boolean:-76 choice:-155 reference:142 date:133
type typeNoun your text:105 multilineText:175 url:140 email:-261 integer:-348 number:-239 boolean:-647 choice:-213 multipleChoice:-31 list:-280 keyValues:-150 date:56 file:-165
type typeNoun zero text:-24 integer:-35 number:98 reference:-31
type typeNounClass dateNoun text:-269 multilineText:-108 url:-48 email:-31 integer:101 number:37 boolean:-262 choice:138 multipleChoice:-45 reference:-280 multipleReference:-107 list:-45 keyValues:-63 date:718 file:-32
type typeNounClass durationNoun text:295 multilineText:-176 url:-94 email:-105 integer:416 number:-337 boolean:-261 choice:-170 multipleChoice:-76 reference:-220 multipleReference:-50 list:70 keyValues:-123 date:228 file:-40
type typeNounClass emailNoun text:-304 multilineText:-40 url:-123 email:516 integer:-22 number:-99 choice:-249 multipleChoice:146 reference:-310 multipleReference:-119 list:229 keyValues:-96 date:32 file:-66
type typeNounClass fileNoun url:396 email:-126 integer:-404 number:-124 choice:-481 multipleChoice:46 multipleReference:161 list:-233 keyValues:-92 date:-119 file:366
type typeNounClass hostNoun text:-135 multilineText:-121 url:139 email:-154 number:-147 boolean:-289 choice:-137 multipleChoice:-54 reference:-365 multipleReference:-97 list:695 keyValues:119 date:-92 file:-50
type typeNounClass kindNoun text:-23 multilineText:-111 url:56 email:-154 integer:111 number:-366 boolean:-186 choice:203 multipleChoice:-58 reference:-53 multipleReference:-413 list:-148 keyValues:117 date:-64 file:-149
type typeNounClass menuNoun text:-362 multilineText:-286 url:-110 email:-104 integer:-120 number:-86 boolean:-548 choice:238 multipleChoice:-93 reference:285 multipleReference:101 list:243 keyValues:-207 date:-52 file:-106
type typeNounClass multilineNoun text:-262 multilineText:1072 url:-296 email:-96 integer:-190 number:-329 boolean:-437 choice:-180 multipleChoice:-126 reference:-234 multipleReference:-342 keyValues:-96 date:-187 file:-54
type typeNounClass numberNoun text:-330 multilineText:-502 url:-329 email:-181 integer:712 number:823 boolean:-240 choice:-313 multipleChoice:-232 reference:-674 multipleReference:-400 list:-357 keyValues:-83 date:-160 file:-176
type typeNounClass pairNoun text:-188 multilineText:151 url:-76 email:-49 integer:-206 number:-126 boolean:-172 choice:-112 multipleChoice:-77 reference:-110 multipleReference:164 list:186 keyValues:367 date:-58 file:-62
type typeNounClass secretNoun text:-118 multilineText:44 url:-153 email:37 integer:67 number:-222 boolean:-393 choice:-299 reference:146 multipleReference:-149 list:179 keyValues:114 date:36 file:-73
type typeNounClass switchEffect text:-111 multilineText:-521 url:-411 email:-302 integer:-294 number:-367 boolean:68 choice:103 multipleChoice:-131 reference:-521 multipleReference:-188 keyValues:-106 date:-153 file:-231
type typeNounClass toggleNoun multilineText:-69 integer:-83 number:-52 boolean:635 choice:-195 multipleChoice:157 reference:-145 multipleReference:-66 list:-76 keyValues:-35
type typeNounClass unit text:-572 multilineText:-97 url:-45 email:-28 integer:968 number:303 boolean:-428 choice:130 multipleChoice:-36 reference:-149 multipleReference:-79 list:-118 keyValues:-52 date:-96 file:-31
type typeNounClass urlNoun text:-320 multilineText:-221 url:877 email:458 integer:-291 number:-184 boolean:-178 choice:-472 multipleChoice:-72 reference:-185 multipleReference:-76 list:114 keyValues:-108 date:-109 file:-49
type typeNounHead ability text:39 boolean:-89 reference:111
type typeNounHead access text:-134 boolean:-25 choice:189 reference:-25
type typeNounHead according boolean:42 choice:-42
type typeNounHead account text:44 reference:22
type typeNounHead added text:-20 number:96 boolean:-39
type typeNounHead address text:36 multilineText:-100 url:38 email:328 integer:-94 number:-35 boolean:-85 choice:-76 reference:-93 multipleReference:-29 list:115 keyValues:-22 date:-27 file:-20
type typeNounHead agent text:-126 multilineText:-23 boolean:107 reference:140
type typeNounHead allow text:-43 boolean:-53 choice:132
type typeNounHead allows text:89 boolean:-54 choice:-39 reference:138 list:-69
type typeNounHead amount text:-55 integer:72 number:175 boolean:-55 choice:-45
type typeNounHead app text:-68 boolean:159 choice:-29 list:-21
type typeNounHead appear text:56 boolean:-24
type typeNounHead appears text:27 choice:24 reference:-20
type typeNounHead application text:48 multilineText:-21 multipleReference:20
type typeNounHead applied multilineText:129 integer:-20 number:88 boolean:-119 reference:-24 list:-30
type typeNounHead applies text:-72 integer:-72 boolean:81 choice:115
type typeNounHead arguments text:178 integer:-45 boolean:-39 multipleReference:-20 list:-23
type typeNounHead assigned text:152 boolean:-51 choice:-37 reference:-43 list:-25 keyValues:44
type typeNounHead associated text:-111 multilineText:100
type typeNounHead attribute text:197 boolean:-56 reference:-53 multipleReference:-21
type typeNounHead back text:-34 number:47 boolean:21
type typeNounHead based text:-54 email:-47 boolean:130 choice:-28 reference:-54 multipleReference:180 list:-68 keyValues:-35
type typeNounHead blank multilineText:-33 url:187 integer:-26 number:56 boolean:-49 reference:-29 multipleReference:-34
type typeNounHead box boolean:77
type typeNounHead can text:-155 url:-23 email:-31 integer:-21 number:-49 boolean:-231 choice:-46 multipleChoice:-33 reference:328 multipleReference:-68 list:165 keyValues:-31 date:91
type typeNounHead certificate text:114 multilineText:1477 choice:-27
type typeNounHead channel text:102 boolean:-54 choice:40 reference:-22
type typeNounHead character text:117 boolean:-43 choice:40 reference:-50
type typeNounHead checkbox boolean:20
type typeNounHead checks text:-35 choice:84 list:-22
type typeNounHead client boolean:69
type typeNounHead cloud choice:38 reference:-27
type typeNounHead code text:274 multilineText:-77 integer:-22 boolean:-137 choice:79 multipleChoice:108 reference:-118 multipleReference:-32 list:-36
type typeNounHead color text:46
type typeNounHead column boolean:24
type typeNounHead columns text:-55 boolean:42 choice:81
type typeNounHead command text:-56 boolean:-22 choice:-25 reference:-47 list:242
type typeNounHead condition text:-42 multilineText:-36 choice:-92 multipleChoice:168 list:55
type typeNounHead conditions text:-78 multilineText:278 integer:-23 boolean:-46 choice:-34 reference:-43 multipleReference:-27 list:30 keyValues:-34
type typeNounHead connection text:32 integer:57 number:-23 choice:-32 reference:-32 list:-20
type typeNounHead content text:-158 multilineText:21 boolean:220
type typeNounHead contents text:-89 multilineText:171
type typeNounHead context text:166 multilineText:-20 boolean:-22 choice:-39
type typeNounHead controls text:-172 boolean:224
type typeNounHead corresponding text:-105 multilineText:187 boolean:-21
type typeNounHead count integer:1500
type typeNounHead created text:122 multilineText:-54 boolean:-30 choice:-23 reference:69 multipleReference:-25 list:-26
type typeNounHead credentials text:-61 boolean:-113 choice:27 reference:265
type typeNounHead data text:-217 multilineText:96 integer:154 number:-26 boolean:143 choice:-50 reference:-41 multipleReference:-20 list:-30
type typeNounHead database text:32
type typeNounHead date text:-104 multilineText:-21 integer:-59 number:-32 boolean:-54 choice:-38 reference:-177 date:2045
type typeNounHead day integer:-21 choice:42 reference:29 date:-22
type typeNounHead days text:-49 integer:211 number:-74
type typeNounHead decides boolean:-68 choice:129 reference:-26
type typeNounHead default text:-35 multilineText:-48 url:-36 integer:58 number:-29 boolean:142 multipleChoice:-27 reference:50 multipleReference:75 list:-68 keyValues:-27 file:-65
type typeNounHead defaults text:137 url:145 integer:-31 boolean:-57 choice:-112 reference:-45 multipleReference:-34 date:87
type typeNounHead defines boolean:-21 choice:48
type typeNounHead description text:1568
type typeNounHead destination text:-297 integer:-20 choice:107 reference:248
type typeNounHead details multilineText:22 choice:-31 reference:-32 date:111
type typeNounHead directory text:-49 multilineText:-26 url:59 integer:-23 number:-24 choice:-51 reference:129 list:-21
type typeNounHead disabled text:-97 multilineText:-40 integer:-60 boolean:155 choice:216 reference:-23 multipleReference:-44 list:-36 keyValues:-23
type typeNounHead dn text:31
type typeNounHead domain url:21 multipleReference:-21 list:57
type typeNounHead dropdown text:-111 choice:-102 reference:288
type typeNounHead duration text:268 integer:41 number:-52 boolean:-46 choice:-44
type typeNounHead element integer:98 boolean:-45
type typeNounHead email text:-29 multilineText:-27 email:245 integer:-32 number:-23 boolean:-76 reference:20 list:-48
type typeNounHead emails text:-50 boolean:186 choice:-66
type typeNounHead empty text:20 multilineText:33 integer:119 boolean:-51 choice:-20 reference:-46 list:-20
type typeNounHead enabled text:-50 boolean:145
type typeNounHead endpoint text:280 url:-128 boolean:-27 reference:-20
type typeNounHead environment text:137 boolean:-23 choice:-22 reference:36 multipleReference:-69 list:-31
type typeNounHead events boolean:47
type typeNounHead example text:114 url:52 boolean:-28 choice:-38 reference:-22
type typeNounHead field text:106 multilineText:37 url:-24 integer:-156 number:-62 choice:199 reference:120 multipleReference:-53 list:-131 keyValues:-30 date:-109
type typeNounHead fields text:-49 multilineText:-33 boolean:-33 multipleReference:-33 list:201
type typeNounHead file text:-136 multilineText:106 boolean:34 choice:107 reference:-77 file:1530
type typeNounHead files text:-120 multilineText:-23 boolean:174 choice:-129 multipleChoice:-30 reference:-60 multipleReference:322 list:-37 file:-32
type typeNounHead filter text:99 multilineText:-29 boolean:61 reference:-43 list:-29
type typeNounHead format text:237 multilineText:-23 url:59 integer:-108 number:-25 boolean:-54 choice:116 reference:-123
type typeNounHead frequency text:154 choice:-31 reference:-36
type typeNounHead function text:-23 reference:55
type typeNounHead gateway text:124 boolean:-80
type typeNounHead generated multilineText:79 reference:-35
type typeNounHead group text:316 integer:-23 boolean:-63 choice:-49 reference:-33 multipleReference:-26 list:-35
type typeNounHead groups text:-38 integer:97 boolean:-52 reference:-26 multipleReference:114 list:-25
type typeNounHead headers text:-113 multilineText:78 integer:-34 boolean:-35 choice:136 multipleReference:-30 list:-85 keyValues:92
type typeNounHead here text:-44 multipleChoice:112 reference:-57 multipleReference:35 list:-24 keyValues:93
type typeNounHead host text:-49 url:143
type typeNounHead hostname text:104 url:-56 list:-20
type typeNounHead hour text:-37 integer:108 boolean:-21 choice:28
type typeNounHead how text:-141 integer:-33 boolean:-40 choice:276 reference:-22
type typeNounHead html text:31 reference:-20
type typeNounHead icon text:-183 url:408 integer:-22 boolean:-121 choice:-31 reference:-42 multipleReference:50 list:-45
type typeNounHead id text:1596 email:123 boolean:-33 choice:-46 reference:-26
type typeNounHead identifier text:109 url:-112 boolean:-23 reference:-86 list:205
type typeNounHead image text:-78 url:155 boolean:-51 choice:-23 reference:48 multipleReference:-36 file:27
type typeNounHead included multilineText:-79 integer:-22 boolean:-148 choice:-40 reference:-40 multipleReference:193 list:54 keyValues:144
type typeNounHead indicates boolean:33
type typeNounHead information text:-127 multilineText:26 choice:175 reference:-35
type typeNounHead input text:54
type typeNounHead instead text:-23 boolean:64
type typeNounHead instructions text:-56 multilineText:90 list:-20
type typeNounHead interval text:167 number:-46 boolean:-41
type typeNounHead invoice text:-84 boolean:64 reference:77
type typeNounHead ip text:25
type typeNounHead it multilineText:-112 url:-47 integer:116 boolean:-66 choice:-58 reference:81 list:-45 keyValues:137
type typeNounHead item text:-46 boolean:-29 choice:-136 reference:259
type typeNounHead json multilineText:1500
type typeNounHead key text:305 multilineText:111 url:-32 integer:-64 boolean:-171 choice:-55 reference:-98 list:-43 keyValues:136
type typeNounHead label text:-26 integer:-20 boolean:-22 choice:-27 reference:144
type typeNounHead labels text:-137 boolean:22 list:-34 keyValues:181
type typeNounHead language text:216 boolean:-44 choice:-136 reference:78
type typeNounHead layout text:-80 multilineText:170 boolean:-56 choice:69 reference:-77
type typeNounHead length text:135 integer:122 number:-78 boolean:-44 list:-27 keyValues:-24 date:-20
type typeNounHead level text:160 integer:-53 boolean:-51 multipleReference:-20 list:-23
type typeNounHead lifetime text:40 integer:76 number:-22 boolean:-25
type typeNounHead like text:-112 choice:-52 reference:109 list:100
type typeNounHead limit text:-99 integer:146 number:-26
type typeNounHead link text:-64 boolean:-30 reference:133
type typeNounHead list text:-172 multilineText:-48 url:-33 email:-26 integer:-116 number:-46 boolean:-97 choice:61 multipleChoice:-23 multipleReference:207 list:292 keyValues:-46 file:-21
type typeNounHead local text:-99 reference:166
type typeNounHead location text:219 multilineText:-42 boolean:-38 choice:-32 reference:34 multipleReference:-52
type typeNounHead message text:86 multilineText:206 integer:-72 boolean:22 choice:-36 reference:-29 list:-86 keyValues:-38
type typeNounHead messages text:55 choice:-66 reference:53
type typeNounHead metadata text:129 keyValues:-47
type typeNounHead method text:-92 choice:171 reference:-47
type typeNounHead mode text:-224 multilineText:-22 url:-28 email:-21 integer:-42 boolean:-72 choice:406 keyValues:-23 date:-29
type typeNounHead model text:-160 boolean:80 choice:157 list:-34
type typeNounHead modes choice:26
type typeNounHead must text:94 multilineText:-32 integer:-46 boolean:-59 choice:-64 reference:-24 multipleReference:-40 list:187
type typeNounHead name text:1529 multilineText:-75 url:-59 integer:-44 number:-31 boolean:26 choice:34 multipleChoice:-24 reference:-108 multipleReference:-34 list:300 keyValues:-20
type typeNounHead namespace reference:21
type typeNounHead needed text:-94 integer:109
type typeNounHead needs text:247 integer:-36 boolean:-36 choice:-37 reference:-45 list:-24
type typeNounHead notifications text:-79 multilineText:-34 email:29 choice:28 reference:-63 list:136 date:-23
type typeNounHead number multilineText:-42 url:-55 email:-23 integer:1599 boolean:-154 choice:310 multipleChoice:-22 reference:53 multipleReference:-71 list:-91 keyValues:-32 date:-51 file:-21
type typeNounHead object text:-38 multilineText:120 list:-20
type typeNounHead one text:-145 integer:-58 boolean:-72 choice:-159 multipleChoice:-41 multipleReference:312 list:148 keyValues:-30 file:53
type typeNounHead only text:84 multilineText:-21 integer:-30 boolean:154 choice:-214 reference:54 multipleReference:-21
type typeNounHead openid text:-56 boolean:-35 choice:-113 multipleChoice:168 reference:-37 multipleReference:-23 list:72
type typeNounHead option text:-205 multilineText:-31 url:-20 integer:28 number:-26 boolean:441 multipleChoice:-24 reference:-121 multipleReference:-41 list:-44
type typeNounHead optional text:39 integer:-25
type typeNounHead options text:256 multilineText:-31 integer:-47 boolean:-118 choice:189 multipleChoice:-21 reference:-53 multipleReference:-21 list:-37 keyValues:-47
type typeNounHead order text:323 multilineText:-30 number:-40 boolean:-55 choice:-102 reference:-225 multipleReference:156 list:-22
type typeNounHead organization text:316 multilineText:-24 url:-32 integer:-37 number:-22 boolean:-72 choice:-50 reference:-24 multipleReference:-22 list:-23
type typeNounHead page text:113 boolean:-27 choice:-28 reference:-24 multipleReference:-21
type typeNounHead parameters text:278 multilineText:-59 integer:-46 list:-40 keyValues:-89
type typeNounHead password text:1584 multilineText:-25 reference:-25
type typeNounHead path text:234 multilineText:20 url:-42 email:-22 integer:-43 number:-32 boolean:125 choice:-75 reference:-81 list:-58 keyValues:-22 date:-26
type typeNounHead payment choice:26
type typeNounHead percentage text:-52 integer:-109 number:275 boolean:-37 choice:-21
type typeNounHead period text:176 integer:-20 number:-30 list:-20 date:-22
type typeNounHead permission text:-68 boolean:116 choice:102 reference:-111 multipleReference:-42
type typeNounHead picker reference:26
type typeNounHead pipeline text:49 multipleChoice:-23 reference:48 multipleReference:-34
type typeNounHead policy text:-220 url:-24 boolean:-44 choice:-121 reference:213 multipleReference:-25 list:289
type typeNounHead port text:-38 integer:1600 number:-23
type typeNounHead ports text:-46 integer:-272 boolean:-20 list:177 keyValues:133
type typeNounHead preferences text:33 integer:-24 boolean:-59 choice:-60 reference:-45 multipleReference:-22 list:209 keyValues:-24
type typeNounHead prefix integer:241 choice:-37 reference:-161
type typeNounHead price text:-70 number:70 boolean:58
type typeNounHead priority text:-86 integer:104 number:-71 choice:85
type typeNounHead profile text:130 boolean:-44 choice:-40 reference:-24 multipleReference:-37 list:102
type typeNounHead project text:111 boolean:-27 choice:124 reference:-194
type typeNounHead protocol text:289 choice:-69 reference:-142 multipleReference:-26 list:-22
type typeNounHead provided text:95 integer:-25 boolean:-26 reference:-24
type typeNounHead query text:144 multilineText:1380
type typeNounHead queue integer:46
type typeNounHead rate text:-210 integer:-24 number:309 boolean:-47
type typeNounHead records list:20
type typeNounHead refers text:-47 integer:27 choice:118
type typeNounHead region choice:-54 reference:80
type typeNounHead registry reference:68 multipleReference:-28
type typeNounHead related text:-41 boolean:31 keyValues:63
type typeNounHead resource reference:30
type typeNounHead role text:-61 choice:-64 reference:155
type typeNounHead roles boolean:-41 reference:-22 multipleReference:114
type typeNounHead root multilineText:60 choice:-30
type typeNounHead rules text:-38 integer:-31 boolean:89 multipleReference:-71 list:103
type typeNounHead script text:142 multilineText:1449 reference:-23
type typeNounHead secret text:175 multilineText:-27 integer:-32 boolean:-48 reference:-61 list:-26
type typeNounHead selected text:-20 multilineText:-37 boolean:147 choice:-146 reference:-23 multipleReference:111
type typeNounHead sent text:-26 boolean:64
type typeNounHead server text:-44 url:134
type typeNounHead service text:-75 url:20 boolean:132 choice:69 reference:-120
type typeNounHead set text:-177 integer:140 boolean:-25 choice:-23 reference:-27 list:173
type typeNounHead setting text:-23 integer:177 boolean:-235 choice:136
type typeNounHead should text:-213 multilineText:-66 integer:-31 boolean:52 choice:-172 reference:479 multipleReference:-24
type typeNounHead show text:-100 boolean:96 choice:95 multipleReference:-34 list:-21
type typeNounHead shown text:-58 multilineText:572 integer:-37 number:-34 boolean:-168 choice:-78 reference:-93 multipleReference:-28 list:-20
type typeNounHead sid text:75
type typeNounHead signature text:-45 multilineText:-26 boolean:123 choice:-23
type typeNounHead size text:-38 multilineText:-31 url:-32 integer:285 number:-94 boolean:-173 choice:-21 multipleReference:-37 list:-115 keyValues:200 date:-32
type typeNounHead slug text:57
type typeNounHead source text:27 choice:-20 reference:48
type typeNounHead specifies text:-101 integer:-21 number:76 boolean:67 choice:46 reference:-26
type typeNounHead status text:-158 choice:214
type typeNounHead strategy text:341 boolean:-21 choice:-123 reference:-89 list:-65
type typeNounHead string text:186 multilineText:-58 choice:-23
type typeNounHead success text:-22 integer:-33 boolean:-49 choice:42 multipleChoice:94
type typeNounHead such text:37
type typeNounHead switch text:-152 multilineText:-21 boolean:429 choice:-120 reference:-52
type typeNounHead tags text:-55 multilineText:-115 integer:-29 boolean:51 choice:-27 multipleReference:76 list:50 keyValues:41
type typeNounHead task text:254 number:-41 boolean:-89 choice:-123 reference:59
type typeNounHead team text:69 boolean:-24
type typeNounHead teams text:-73 boolean:-35 choice:-47 multipleReference:84 list:130
type typeNounHead template text:193 multilineText:-213 integer:-25 boolean:-55 choice:-82 keyValues:223
type typeNounHead templates text:81 boolean:-69 choice:-34 reference:53
type typeNounHead text boolean:-56 choice:144 reference:-40
type typeNounHead theme text:-108 boolean:90 choice:118 reference:-90
type typeNounHead time text:-254 multilineText:-24 url:-20 integer:255 number:-22 boolean:-39 choice:54 list:-45 keyValues:-41 date:83
type typeNounHead timeout text:-44 integer:83
type typeNounHead title text:40
type typeNounHead toggle text:-30 boolean:63
type typeNounHead token text:165 multilineText:-33 url:-29 integer:-34 boolean:-46 choice:-123 reference:191 list:-47 keyValues:-23
type typeNounHead topic text:-25 reference:40
type typeNounHead total integer:51
type typeNounHead track text:-39 choice:88 reference:-32
type typeNounHead true text:-101 boolean:276 choice:-67 reference:-27
type typeNounHead type text:-262 multilineText:-102 url:-39 integer:-77 number:-21 boolean:-70 choice:318 multipleChoice:-28 reference:300 multipleReference:-41 list:-81 date:-21
type typeNounHead types text:-36 multilineText:-69 integer:-100 number:-29 boolean:-140 choice:122 multipleChoice:173 reference:-41 multipleReference:149 keyValues:-32 file:-21
type typeNounHead uri url:1502
type typeNounHead url text:-106 multilineText:-45 url:2010 integer:-43 boolean:-53 choice:-57 reference:-56 list:-51
type typeNounHead use text:149 choice:26 reference:-50 list:-20
type typeNounHead used text:434 url:-40 email:67 integer:30 number:-64 boolean:-49 choice:-111 multipleChoice:149 reference:-150 multipleReference:-50 list:-124 keyValues:-38 date:-24 file:-24
type typeNounHead user text:-203 boolean:232 reference:121 multipleReference:-40 list:-24
type typeNounHead username text:1544
type typeNounHead users text:-88 integer:-25 boolean:92 choice:54 reference:87 multipleReference:-106 list:97 keyValues:-51
type typeNounHead uses text:112 reference:-23 multipleReference:-26 list:-28
type typeNounHead uuid text:1500
type typeNounHead value text:-87 multilineText:-113 url:88 email:-24 integer:315 number:45 boolean:59 choice:-195 multipleReference:-23 list:-65 keyValues:-49 date:-21
type typeNounHead values text:-260 multilineText:-35 integer:-39 number:427 boolean:-77 choice:-43 reference:-43 multipleReference:159 list:-32 keyValues:-61
type typeNounHead vendor text:-146 boolean:194 choice:-52 reference:75
type typeNounHead version boolean:-40 choice:-22 reference:131 list:-22
type typeNounHead want text:-90 choice:-74 reference:-205 multipleReference:412
type typeNounHead webhook text:123 url:-58 list:-24
type typeNounHead which text:131 email:-37 boolean:-33 choice:-64 reference:53 multipleReference:-29
type typeNounHead will text:43 url:-49 email:-24 integer:-84 number:-55 boolean:-24 choice:-28 multipleChoice:-27 reference:-197 multipleReference:342 list:-25 keyValues:-24 date:-30
type typeNounHead works text:85 url:-32 boolean:88 reference:-56 multipleReference:-21
type typeNounHead yaml multilineText:1500
type typeNounHead you text:166 multilineText:-87 integer:-54 number:-21 boolean:127 choice:-127 reference:85 multipleReference:-82 list:-52 date:124
type typeNumbers 0 text:103 multilineText:-29 url:-32 email:-21 integer:-61 number:110 boolean:-67 choice:-53 multipleChoice:-30 reference:-215 multipleReference:-37 list:-50 keyValues:-45 date:241 file:-21
type typeObject according boolean:41 choice:-38
type typeObject account choice:-23 reference:45
type typeObject address email:113 integer:-41 boolean:-24
type typeObject addresses text:-163 multilineText:-30 integer:-29 boolean:-43 choice:-24 reference:-28 list:391
type typeObject agent text:-136 boolean:167
type typeObject amount text:-27 integer:-25 number:52
type typeObject app text:67 url:-21 integer:101 boolean:-35 list:-32
type typeObject application text:-159 url:35 integer:-51 boolean:-33 choice:252 reference:-42
type typeObject appropriate text:55 integer:-27 number:-25 boolean:-48 choice:47 reference:43 date:-20
type typeObject automatically text:-80 multilineText:-49 boolean:156 choice:67 reference:-45
type typeObject blank multilineText:-33 url:187 integer:-26 number:56 boolean:-49 reference:-29 multipleReference:-34
type typeObject box text:-38 boolean:151 choice:-37 reference:-43 multipleReference:-24
type typeObject checkbox text:-63 boolean:224 choice:-28 reference:-55
type typeObject checks text:-34 choice:85 list:-21
type typeObject code text:124 multilineText:-43 boolean:-20 choice:114 reference:-84 multipleReference:-27
type typeObject condition text:-160 multilineText:-43 choice:134 multipleChoice:154 reference:-35 list:-27
type typeObject conditions multilineText:104 choice:-30 multipleReference:-25 list:33 keyValues:-27
type typeObject configured text:-20 multilineText:106 file:-35
type typeObject contents text:-74 multilineText:94
type typeObject context boolean:29
type typeObject corresponding boolean:38
type typeObject created multilineText:-37 choice:-22 reference:85
type typeObject credentials text:-37 multilineText:21 choice:50
type typeObject data multilineText:152 integer:-23 number:-20 boolean:34 choice:-55 reference:-26 list:-28
type typeObject date text:-81 integer:-33 reference:-163 date:338
type typeObject description text:57
type typeObject destination text:160 choice:-111 reference:41
type typeObject details multilineText:27
type typeObject domain list:94
type typeObject duration text:184 integer:-197 choice:86
type typeObject element integer:98 boolean:-55
type typeObject empty text:20 multilineText:33 integer:119 boolean:-51 choice:-20 reference:-46 list:-20
type typeObject environment choice:-40 reference:114 multipleReference:-49
type typeObject event text:107 multilineText:-66 boolean:-35 choice:113 reference:-111
type typeObject expression text:187 multilineText:-22 list:-102
type typeObject field text:70 multilineText:-78 integer:149 number:-53 boolean:-150 choice:221 reference:-91 multipleReference:-26 list:-56
type typeObject fields text:-49 multilineText:-33 boolean:-33 multipleReference:-33 list:201
type typeObject file text:72 multilineText:-40 choice:22 reference:73 multipleReference:-52 list:-23
type typeObject format text:86 integer:-38 choice:128 reference:-115
type typeObject group boolean:-43 choice:-41 reference:199 multipleReference:-53
type typeObject headers integer:-22 list:-51 keyValues:140
type typeObject here text:-55 reference:-20 multipleReference:71 keyValues:94
type typeObject host text:30 reference:96 multipleReference:-71
type typeObject html text:31 reference:-20
type typeObject id text:46 multilineText:-20 email:90 number:-45
type typeObject image text:-31 reference:65 multipleReference:-27 file:37
type typeObject information text:-146 url:-25 email:-26 integer:-26 number:-35 boolean:42 choice:138 reference:-32 multipleReference:-23 list:-43 keyValues:99
type typeObject instead text:-23 boolean:47
type typeObject it text:110 multilineText:64 url:-31 integer:-39 boolean:-70 reference:32 multipleReference:-24 date:29
type typeObject key text:-187 multilineText:200 integer:-35 boolean:-46 list:-20 keyValues:204
type typeObject labels text:160 multilineText:-25 number:-31 reference:-26 list:-40 keyValues:33
type typeObject length text:135 integer:89 number:-70 boolean:-42 list:-22 keyValues:-22 date:-20
type typeObject like text:-63 list:102
type typeObject link text:-36 reference:47
type typeObject list choice:48 multipleReference:-62 list:101 keyValues:-29
type typeObject location reference:95 multipleReference:-25
type typeObject message text:-115 multilineText:292 integer:-39 boolean:70 list:-82 keyValues:-36
type typeObject method choice:117 reference:-54
type typeObject mode text:-195 multilineText:-20 url:-22 integer:-48 boolean:-54 choice:314 reference:23 date:-27
type typeObject model boolean:85 choice:-70 reference:29
type typeObject name text:68 multilineText:-68 integer:-24 boolean:-63 choice:65 multipleChoice:-23 reference:148 multipleReference:81 list:-62 date:-20
type typeObject needed text:-36 multilineText:84
type typeObject number text:258 url:-31 integer:328 number:-75 boolean:-162 choice:-127 multipleReference:-108 list:-48 date:-42
type typeObject off boolean:32
type typeObject one text:-56 multilineText:-27 url:-24 boolean:-39 choice:31 multipleChoice:-28 reference:-39 multipleReference:179 list:79 keyValues:-24
type typeObject only text:-37 multilineText:44 boolean:62 choice:-24 reference:-38
type typeObject option text:-84 multilineText:-91 url:-24 boolean:-31 choice:453 reference:-172 multipleReference:-23
type typeObject optional text:92
type typeObject options text:255 multilineText:-40 list:-48 keyValues:-42
type typeObject out text:98
type typeObject panel text:-38 boolean:77 reference:-31
type typeObject password text:76 multilineText:-23
type typeObject path text:24 multilineText:108 integer:-23 boolean:-33 list:-20
type typeObject period integer:-44 boolean:126 date:-20
type typeObject pipeline text:-44 choice:-77 multipleChoice:-33 reference:74 multipleReference:-80 list:169
type typeObject policy text:-37 boolean:-35 choice:-32 reference:-149 list:309
type typeObject port text:-57 integer:124
type typeObject ports text:-45 integer:-58 keyValues:177
type typeObject prefix integer:244 choice:-36 reference:-164
type typeObject project choice:141 reference:-124
type typeObject provider choice:-79 reference:93
type typeObject rate text:-46 number:47 reference:20
type typeObject records list:21
type typeObject region text:-33 choice:-48 reference:94
type typeObject registry choice:-24 reference:115 multipleReference:-36
type typeObject requests list:20
type typeObject required boolean:-38 choice:252 reference:-187 multipleReference:-32
type typeObject resource choice:-40 reference:-151 multipleReference:205
type typeObject role text:-70 choice:-66 reference:180
type typeObject rules text:-107 multilineText:210 integer:-35 boolean:80 choice:-20 multipleReference:-23 list:-39
type typeObject service choice:-25 reference:50
type typeObject size text:114 integer:-28 number:-31 choice:-45 reference:50
type typeObject source text:39 choice:-44 reference:56
type typeObject strategy text:368 choice:-153 reference:-81 list:-63
type typeObject string text:254 integer:-28 number:-39 choice:-30 reference:-21
type typeObject sure text:185 email:29 integer:-45 number:-21 boolean:-74 reference:-58
type typeObject switch boolean:41
type typeObject tags text:-21 multilineText:-53 boolean:116 multipleReference:167 list:-83 keyValues:-93
type typeObject task text:-72 boolean:33 choice:-41 reference:118
type typeObject template choice:-38 reference:103
type typeObject them text:-46 url:-24 integer:-29 choice:-69 list:164 keyValues:68
type typeObject time text:-192 integer:28 boolean:54 choice:72 list:-31 keyValues:-26 date:99
type typeObject token text:155 multilineText:-29 boolean:-26 choice:-25 reference:-21
type typeObject topic text:-27 reference:50
type typeObject type text:89 multilineText:-20 choice:-71 reference:66
type typeObject up text:71 integer:72 boolean:-41 choice:-24
type typeObject url text:-200 multilineText:-34 url:438 boolean:-162 choice:-33 reference:176 multipleReference:-45 list:-60 keyValues:-21
type typeObject urls text:-25 url:-34 integer:-28 list:131
type typeObject use text:80
type typeObject used text:54
type typeObject user text:-45 boolean:77 reference:118
type typeObject users text:52 boolean:-24
type typeObject valid text:-29 integer:67
type typeObject value text:84 multilineText:-53 url:104 integer:102 number:56 boolean:-134 choice:-150 multipleChoice:-24 reference:52 multipleReference:-28 list:-29 keyValues:-22 date:-25
type typeObject values text:87 multilineText:-51 integer:114 number:-60 boolean:-50 choice:-23 reference:-39 keyValues:47
type typeObject variable multilineText:-39 url:-33 boolean:-25 reference:-50 keyValues:183
type typeObject want text:-178 multilineText:-27 number:201 boolean:169 reference:-63
type typeObject which boolean:-20 choice:-41 reference:-57 multipleReference:168
type typeObject will text:73 multilineText:-37 integer:-23 choice:-23 reference:28 multipleReference:97 list:-75
type typeObject wish text:-30 boolean:-48 choice:-78 reference:-82 multipleReference:264
type typeObject you text:-21 boolean:30
type typeOptionSource 0 text:-22 multilineText:-161 url:-447 email:-558 integer:-91 number:-146 boolean:100 choice:-1027 multipleChoice:-1033 reference:-60 multipleReference:-454 list:-382 keyValues:-668 date:-522 file:-792
type typeOptionSource 138 text:-105 boolean:-29 choice:290 reference:-57
type typeOptionSource 139 text:-80 integer:-51 boolean:-61 choice:315 reference:-22 multipleReference:-27 list:-22
type typeOptionSource 140 text:-20 choice:52
type typeOptionSource 146 text:63 multilineText:-56 url:-28 integer:-202 number:-27 boolean:183 choice:126 multipleChoice:-41 multipleReference:82 list:-43 keyValues:-21 date:-23 file:-25
type typeOptionSource 147 text:-258 multilineText:-33 integer:-33 number:-20 boolean:-39 choice:264 multipleChoice:159 reference:73 list:-35 date:-25
type typeOptionSource 148 text:-67 email:-22 integer:-37 choice:216 multipleChoice:53 reference:-32 list:-25
type typeOptionSource 149 text:-38 choice:98 multipleChoice:44 multipleReference:-20
type typeOptionSource 162 text:316 integer:-23 boolean:-53 choice:-175
type typeOptionSource 170 choice:-78 multipleChoice:223 reference:-38 multipleReference:-24 list:-62
type typeOptionSource 178 text:-67 boolean:-42 choice:248 multipleChoice:67 reference:-141 multipleReference:-28
type typeOptionSource 179 text:-48 integer:-30 choice:122
type typeOptionSource 180 integer:-142 choice:171
type typeOptionSource 202 text:-77 integer:-30 number:-24 boolean:33 choice:267 multipleChoice:-26 reference:-130 multipleReference:-30 list:-33 date:114
type typeOptionSource 203 text:-36 boolean:-73 choice:211 reference:-57
type typeOptionSource 204 text:165 choice:-70 reference:-60 multipleReference:-20
type typeOptionSource 234 text:-27 boolean:-34 choice:80
type typeOptionSource 236 multilineText:36
type typeOptionSource 258 text:-53 integer:-25 boolean:145 choice:-48 multipleChoice:-25 reference:-21 multipleReference:-25 list:75 keyValues:28 file:-25
type typeOptionSource 259 text:-45 integer:-32 choice:-119 multipleChoice:-30 reference:-36 multipleReference:346 keyValues:-32
type typeOptionSource 260 text:-42 multilineText:-30 boolean:-20 multipleChoice:160
type typeOptionSource 266 text:113 email:-29 integer:46 boolean:-74 choice:76
type typeOptionSource 274 choice:39
type typeOptionSource 275 choice:184 reference:-81 multipleReference:-45
type typeOptionSource 289 text:320 multilineText:-81 url:-48 email:-63 integer:125 number:-105 boolean:-247 choice:-446 multipleChoice:-129 reference:555 multipleReference:-117 list:-159 keyValues:206 date:-58 file:-104
type typeOptionSource 290 text:385 number:-32 boolean:-102 choice:-422 multipleChoice:-75 reference:183 multipleReference:187 list:-67
type typeOptionSource 291 text:-38 boolean:163 choice:-61
type typeOptionSource 293 text:-41 choice:23 multipleChoice:96
type typeOptionSource 297 text:-196 multilineText:-57 url:-26 integer:131 number:-43 boolean:68 choice:452 multipleChoice:-25 reference:-266 multipleReference:-26 list:-34 keyValues:-38 date:-31 file:-22
type typeOptionSource 298 text:198 boolean:161 choice:-172 multipleChoice:-24 reference:-45 list:-28 keyValues:-36
type typeOptionSource 300 text:-36 choice:59
type typeOptionSource 321 multilineText:-35 url:122 email:-25 integer:-31 number:-37 boolean:132 choice:-166 multipleChoice:-40 reference:158 multipleReference:-73 list:-38 keyValues:-38 file:-21
type typeOptionSource 329 multilineText:-42 url:-58 email:-42 integer:-64 number:-71 boolean:-123 choice:632 multipleChoice:-97 reference:-451 multipleReference:-26 list:30 keyValues:-43 date:202 file:-31
type typeOptionSource 33 text:-108 boolean:236 choice:-100 reference:-26 multipleReference:64
type typeOptionSource 34 text:-66 url:177 integer:-29 number:-24 boolean:-66 choice:-292 multipleChoice:-72 reference:-59 multipleReference:-141 list:359 keyValues:63 date:-26 file:35
type typeOptionSource 35 text:198 multilineText:-32 boolean:-69 reference:-33 multipleReference:-20
type typeOptionSource 353 text:211 multilineText:131 url:-24 email:-62 integer:-37 number:80 boolean:-128 choice:-143 multipleChoice:-60 reference:256 multipleReference:-30 list:-71 keyValues:-136 date:-100 file:-60
type typeOptionSource 354 text:-41 choice:73
type typeOptionSource 36 text:-300 boolean:-49 choice:449
type typeOptionSource 361 text:106 choice:-34 reference:-51
type typeOptionSource 362 text:-33 boolean:236 choice:-170
type typeOptionSource 395 text:135 integer:-34 choice:-50
type typeOptionSource 418 text:-36 boolean:223 choice:-239 multipleReference:174 list:-32
type typeOptionSource 419 text:74 multilineText:201 boolean:68 choice:-132 multipleChoice:-30 reference:-21 multipleReference:-61 list:-40
type typeOptionSource 420 multilineText:-62 choice:-227 multipleChoice:174 file:128
type typeOptionSource 427 choice:-84 multipleReference:-113 list:254 keyValues:-23
type typeOptionSource 429 text:-29 file:48
type typeOptionSource 458 text:-124 choice:98 reference:83
type typeOptionSource 50 text:-29 multilineText:118 boolean:-72 choice:167 multipleChoice:126 reference:-123 multipleReference:-44 list:-73 keyValues:-31
type typeOptionSource 51 text:59 choice:-249 reference:86 multipleReference:200
type typeOptionSource 52 text:257 boolean:-28 choice:47 multipleChoice:-28 reference:-125 multipleReference:-45 list:-21
type typeOptionSource 53 choice:44
type typeOptionSource 65 text:-104 integer:-50 number:-35 choice:146 reference:168
type typeOptionSource 66 text:-26 multilineText:-21 url:26 boolean:-68 choice:116 multipleChoice:-29 list:-48 keyValues:93
type typeOptionSource 67 text:161 choice:-70
type typeOptionSource 68 choice:-102 keyValues:166
type typeOptionSource 69 text:-80 choice:-25 list:167
type typeOptionSource 74 choice:80 reference:-52
type typeOptionSource 82 choice:45
type typeOptionSource 84 text:-28 multilineText:42 url:33 choice:104 reference:-48 multipleReference:-34
type typeOptionSource 85 choice:30
type typeOptions 0 text:-22 multilineText:-161 url:-447 email:-558 integer:-91 number:-146 boolean:100 choice:-1027 multipleChoice:-1033 reference:-60 multipleReference:-454 list:-382 keyValues:-668 date:-522 file:-792
type typeOptions 1 text:24 multilineText:-118 url:-68 email:-214 integer:-29 number:-226 boolean:-139 choice:403 multipleChoice:-377 reference:400 multipleReference:-215 list:-319 keyValues:-92 date:-27 file:-250
type typeOptions 2 text:-160 multilineText:-129 url:32 email:-131 integer:-404 number:-184 boolean:267 choice:944 reference:-263 multipleReference:-74 list:93 keyValues:-26 date:-86 file:-131
type typeOptions 3 text:-149 multilineText:35 url:-81 email:-71 integer:-249 number:-106 boolean:-86 choice:1225 multipleChoice:-48 reference:-193 multipleReference:216 list:-30 keyValues:-144 date:-103 file:-78
type typeOptions 4 text:-275 multilineText:-58 email:-54 integer:-261 number:-46 boolean:-164 choice:1573 multipleChoice:345 reference:-376 multipleReference:-144 list:-108 keyValues:49 date:-42 file:66
type typeOptions 5 text:-175 multilineText:-63 email:-29 integer:-52 choice:1059 multipleChoice:256 reference:-119 multipleReference:-111 list:83 keyValues:-37 date:-52
type typeOptions 6 text:-73 boolean:-55 choice:634 multipleChoice:191 reference:127 multipleReference:-34 list:-69 keyValues:-20
type typeOptions 7 boolean:32 choice:685
type typePath 0 text:-246 multilineText:112 url:366 email:-48 integer:-32 number:-125 boolean:-43 choice:-31 multipleChoice:-61 reference:-108 multipleReference:-111 date:-63 file:-21
type typePhrase #40 text:334 multilineText:-174 url:-44 email:-23 integer:87 number:-55 boolean:-86 choice:-232 reference:85 multipleReference:219 list:-82 keyValues:-24
type typePhrase #41 text:78 multilineText:-34 integer:-370 number:-20 boolean:144 choice:-23 multipleReference:-34 list:361
type typePhrase #42 multilineText:-31 url:-21 integer:-94 number:-48 boolean:-237 choice:98 reference:211 multipleReference:37 list:36 keyValues:-28 date:-34
type typePhrase #43 text:-485 multilineText:166 url:-23 integer:-39 number:-56 boolean:300 choice:-79 multipleChoice:359 reference:59 multipleReference:-77 list:-114 keyValues:-32 date:-28
type typePhrase #44 text:91 boolean:104 choice:-44 reference:-73 list:-21
type typePhrase #45 text:-386 multilineText:-21 url:45 number:-23 boolean:-31 choice:159 reference:76 multipleReference:-36 list:223
type typePhrase #46 text:-48 multilineText:-196 integer:-26 number:-48 boolean:-149 choice:308 multipleChoice:-20 reference:238 multipleReference:21 list:-34
type typePhrase #47 text:-741 multilineText:-134 url:-112 email:-91 integer:-31 number:-93 boolean:39 choice:-27 reference:-100 multipleReference:671 list:380 keyValues:-48 date:-87 file:-33
type typePhrase #48 text:-114 multilineText:40 url:-211 email:-116 integer:-143 number:-61 boolean:31 choice:635 multipleChoice:-77 reference:176 multipleReference:-158 keyValues:-78 date:-107 file:-48
type typePhrase #49 multilineText:155 email:-42 integer:-166 number:81 boolean:152 choice:162 multipleChoice:-67 reference:-149 multipleReference:-141 list:-179 keyValues:117 date:-111 file:-20
type typePhrase #4a multilineText:206 email:-30 integer:-278 number:-49 boolean:-121 choice:174 reference:222 list:-134 keyValues:-141 date:-53 file:-26
type typePhrase #4b text:-570 multilineText:122 email:-22 integer:-38 number:-57 boolean:-197 choice:49 multipleChoice:-29 multipleReference:-217 list:706 keyValues:155 date:-31 file:-21
type typePhrase #4c text:94 multilineText:-227 choice:-39 list:-50 keyValues:311
type typePhrase #4d multilineText:-130 email:-187 integer:183 number:-314 boolean:-253 choice:-522 multipleChoice:-62 reference:173 multipleReference:226 list:84 keyValues:116 date:-124 file:-105
type typePhrase #4e text:224 boolean:40 choice:-130 reference:-43
type typePhrase #4f text:-473 multilineText:139 url:-65 email:-55 integer:-46 number:-107 boolean:86 choice:258 multipleChoice:-42 reference:603 multipleReference:-157 list:-232 keyValues:-54 date:-25 file:-30
type typePhrase #50 multilineText:241 url:-104 email:-73 integer:-204 number:-147 boolean:-331 choice:44 reference:187 multipleReference:-179 list:177 keyValues:-185 date:-57 file:-90
type typePhrase #51 text:126 multilineText:-75 url:-31 email:-20 integer:-197 number:131 boolean:-86 multipleChoice:150 reference:-143 multipleReference:-78 list:168 keyValues:-27 date:-60
type typePhrase #53 text:-81 multilineText:84 email:-56 integer:-185 number:62 boolean:86 choice:94 multipleChoice:79 reference:-133 multipleReference:36 list:-231 keyValues:85 date:-131 file:-26
type typePhrase #54 text:101 multilineText:-76 url:-83 integer:187 number:108 boolean:73 choice:-172 multipleReference:-86 list:-61
type typePhrase #55 text:-228 integer:85 number:-47 boolean:-78 choice:-28 reference:-50 multipleReference:-48 list:379 keyValues:-22
type typePhrase #56 text:109 multilineText:-82 url:-23 email:-23 integer:-223 number:117 choice:107 reference:-316 multipleReference:53 list:197 keyValues:96 date:-56
type typePhrase #57 text:-295 multilineText:53 url:-34 email:-32 integer:-49 number:-68 boolean:604 choice:181 multipleChoice:-27 reference:-221 list:-95 keyValues:-48 date:-34
type typePhrase #58 multilineText:340 email:-58 integer:-30 boolean:-89 choice:-29 reference:-25 multipleReference:-26 list:-84
type typePhrase #59 text:-113 multilineText:-114 url:-60 email:-41 integer:124 number:65 boolean:-21 choice:-59 multipleChoice:-51 reference:-124 multipleReference:-167 list:312 keyValues:-48 date:111 file:-28
type typePhrase #5a text:155 multilineText:-105 url:-239 email:-24 integer:-73 number:27 boolean:-434 choice:542 multipleChoice:-35 reference:-34 multipleReference:110 list:-153 keyValues:-46 date:-26 file:-37
type typePhrase byDefault text:365 multilineText:-52 email:-203 number:-183 choice:-150 multipleChoice:-81 reference:128 multipleReference:-104 list:-184 keyValues:-253 date:-81 file:-167
type typePhrase defaultIs text:137 url:204 email:-21 integer:-135 number:-65 boolean:-176 choice:-121 multipleChoice:-28 reference:30 multipleReference:37 list:99 keyValues:-22 date:71 file:-83
type typePhrase example text:369 multilineText:-222 url:498 email:-114 integer:-77 number:-222 boolean:-473 choice:-329 multipleChoice:-147 reference:120 multipleReference:-448 list:250 keyValues:-80 date:-245 file:-98
type typePhrase existing text:-371 multilineText:-114 url:-202 email:45 integer:-317 number:58 boolean:-60 choice:-276 multipleChoice:92 reference:246 multipleReference:162 list:-144 date:-72 file:-43
type typePhrase filledByItself text:-33 multilineText:85 integer:111 number:-28 boolean:257 choice:-97 reference:-148 multipleReference:-70 list:-59
type typePhrase following multilineText:-127 url:-33 email:-61 integer:111 number:-133 boolean:112 choice:-59 multipleChoice:-75 reference:116 multipleReference:-59 keyValues:-66 date:-89 file:-49
type typePhrase followingValues text:-176 multilineText:-28 url:-25 email:-47 integer:-92 number:-78 choice:214 multipleChoice:-56 reference:25 list:40 keyValues:-52 date:-64 file:-24
type typePhrase fromMenu text:-325 multilineText:-75 url:-177 number:-198 boolean:-200 multipleChoice:-117 reference:495 multipleReference:417 list:-274 keyValues:-88 date:-44 file:-78
type typePhrase leaveBlank text:215 multilineText:-58 url:175 integer:63 number:45 boolean:-48 choice:-126 reference:-65 multipleReference:-59 list:-72 keyValues:30
type typePhrase logIn text:28 multilineText:-72 url:-30 email:-34 integer:-72 number:-60 boolean:43 choice:-47 multipleChoice:-34 reference:154 multipleReference:44 list:155 keyValues:-20 date:-25
type typePhrase multiline text:-479 multilineText:1035 email:-41 integer:-116 number:-97 boolean:29 choice:-80 multipleChoice:-23 reference:-113 multipleReference:-48 list:-81 keyValues:-60 date:-41
type typePhrase neededIf text:-91 multilineText:196 email:26 integer:-37 boolean:-50 choice:-40 reference:26
type typePhrase needs text:256 multilineText:114 url:-28 integer:81 boolean:-346 reference:77 multipleReference:-59 list:-57 keyValues:23
type typePhrase omission text:183 boolean:-125 choice:-40 list:47
type typePhrase oneOf text:-325 multilineText:172 url:-32 email:-44 integer:-197 number:70 boolean:108 choice:126 multipleChoice:54 reference:-230 multipleReference:201 list:-38 keyValues:-113 date:-57 file:-43
type typePhrase optional text:-123 multilineText:-364 url:-184 email:-107 integer:-56 choice:-256 multipleChoice:74 reference:-89 multipleReference:-184 list:-211 keyValues:223 date:124 file:104
type typePhrase optionsAnnounced text:-193 multilineText:-27 url:30 integer:-21 boolean:-34 choice:256 reference:114 multipleReference:-87 list:-29
type typePhrase ordered text:-71 multilineText:-29 url:-85 email:-63 integer:-87 number:49 boolean:-553 choice:-34 multipleChoice:-105 reference:-582 multipleReference:-442 list:199 keyValues:-206 date:229 file:-199
type typePhrase pairs text:-254 multilineText:-54 integer:-59 number:-33 boolean:89 choice:-63 reference:-31 multipleReference:134 list:-25 keyValues:1844
type typePhrase range text:-95 multilineText:-180 url:-149 email:-73 integer:413 number:37 boolean:-183 choice:85 multipleChoice:-84 reference:41 multipleReference:-33 list:-238 keyValues:-69 date:171 file:-66
type typePhrase recommended text:-454 multilineText:-72 url:28 email:-23 integer:-72 number:-60 choice:266 multipleChoice:-52 reference:220 list:44 keyValues:-44 date:96 file:-23
type typePhrase required text:-258 multilineText:-233 url:-54 email:76 integer:-43 number:-137 boolean:140 choice:250 multipleChoice:-66 reference:-28 list:-56 keyValues:56 date:-65 file:86
type typePhrase separated text:-483 multilineText:-123 url:-123 email:31 integer:-132 number:-89 boolean:-103 choice:-91 multipleChoice:-51 reference:182 multipleReference:344 list:2050 keyValues:-88 date:-49 file:-31
type typePhrase severalOf text:-270 multilineText:-110 url:-41 email:-74 integer:34 number:-130 boolean:-178 choice:-265 multipleChoice:134 multipleReference:160 list:520 keyValues:-75 date:-79 file:43
type typePhrase shownOnly text:-272 multilineText:-119 url:-77 email:-28 integer:39 number:-93 boolean:-98 choice:26 multipleChoice:247 list:38 keyValues:38 date:58 file:-29
type typePhrase valuesAre text:-141 multilineText:-206 url:-110 email:-88 integer:64 number:-210 boolean:-273 choice:151 multipleChoice:95 reference:-74 multipleReference:55 list:267 keyValues:-205 date:67 file:-25
type typePhrase whether text:-534 multilineText:-99 url:-49 email:-99 integer:-176 number:-122 boolean:2213 choice:431 multipleChoice:158 reference:-350 multipleReference:82 list:-166 keyValues:-61 date:-40 file:-47
type typePlural 11 text:183 multilineText:-27 boolean:54 choice:-43 reference:-79 multipleReference:-32 list:26
type typePlural 12 text:-79 multilineText:-34 url:36 integer:-29 boolean:287 choice:-37 multipleChoice:-94 reference:-34 list:-32
type typePlural 13 text:34 multilineText:-33 url:-40 email:-28 integer:-81 number:-29 boolean:80 choice:-61 multipleReference:-66 list:213 keyValues:23
type typePlural 14 text:-75 multilineText:71 integer:-44 number:-70 boolean:-121 multipleChoice:-41 reference:-123 multipleReference:123 list:47 keyValues:141 date:-33
type typePlural 15 text:-76 multilineText:127 integer:-44 boolean:93 choice:-45 multipleReference:-35 list:86 file:-28
type typePlural 2 text:-50 boolean:110
type typePlural 3 text:49 boolean:-25
type typePlural 5 text:275 integer:-27 boolean:-87 choice:-405 multipleChoice:-40 reference:48 multipleReference:328 list:-38 date:-26
type typePlural 6 text:161 multilineText:44 url:-71 email:-46 integer:-86 number:-113 boolean:-190 choice:-64 multipleChoice:-41 reference:-24 multipleReference:31 list:404 keyValues:-109 date:-68
type typePlural 7 text:-24 boolean:70
type typePlural 9 text:-20 multilineText:-47 boolean:179 multipleReference:-24 list:-33 keyValues:-42
type typeSecond 0 text:-125 integer:240 boolean:-34
type typeSecond a text:53 multilineText:-30 url:-62 email:53 integer:-399 number:73 boolean:270 choice:80 multipleChoice:-57 reference:-125 multipleReference:-178 list:144 keyValues:-37 date:-97 file:-37
type typeSecond above text:-107 multilineText:454 number:-20 boolean:-113 choice:-102 reference:-51
type typeSecond access text:35 integer:-27 boolean:-66 choice:167 reference:-55 list:-24
type typeSecond account text:-82 email:183 boolean:-20
type typeSecond add list:-45 keyValues:82
type typeSecond address text:-433 url:142 email:178 boolean:-39 list:208
type typeSecond admin text:55 reference:-27
type typeSecond agent choice:88 reference:-82
type typeSecond ai text:70 boolean:62 choice:-24 reference:-41
type typeSecond all text:-90 multilineText:-29 integer:-36 boolean:82 choice:221 reference:-29 list:-40
type typeSecond allows text:-58 multilineText:42 choice:-77 reference:114
type typeSecond amount text:39 integer:63
type typeSecond an text:-23 multilineText:-30 url:-24 boolean:204 choice:-34 multipleChoice:-29 reference:220 multipleReference:-110 list:-50 date:-87 file:-22
type typeSecond and boolean:-60 multipleReference:143
type typeSecond any text:-74 choice:-35 reference:53 list:93
type typeSecond api text:-125 multilineText:-57 integer:-29 boolean:-108 choice:-25 reference:432 list:-37
type typeSecond application text:41 multilineText:50
type typeSecond applied multilineText:141 boolean:-80 list:-24
type typeSecond apps boolean:-24 choice:49
type typeSecond are text:-77 choice:-67 reference:97 multipleReference:109
type typeSecond as integer:197 boolean:-89 reference:-31 keyValues:-21
type typeSecond at text:-37 boolean:-65 reference:161
type typeSecond attribute text:180 multilineText:-21 email:-39 boolean:-113 choice:-30 reference:-43 multipleReference:-31 list:-46 keyValues:146
type typeSecond aws choice:53 reference:-43
type typeSecond azure text:-26 url:23 choice:49 reference:-37
type typeSecond base text:59
type typeSecond be integer:-46 boolean:-22 choice:80 reference:-70 list:-27 date:127
type typeSecond between text:119 integer:-99 choice:110 reference:-66
type typeSecond blank text:103 multipleReference:-26
type typeSecond body text:-56 multilineText:87
type typeSecond branch text:40
type typeSecond by text:-38 integer:-199 number:187 boolean:211 multipleReference:-27 list:-26
type typeSecond can text:-118 multilineText:-23 url:-31 email:-25 integer:120 number:-65 boolean:-242 choice:65 multipleChoice:74 reference:352 multipleReference:-53 list:-118 keyValues:-35 date:-32 file:-21
type typeSecond category text:23 choice:-22
type typeSecond client text:190 url:-32 boolean:-30 choice:-21 reference:-48
type typeSecond code text:22 multilineText:85 choice:-53
type typeSecond comma-separated text:-26 multilineText:-28 boolean:-37 list:166
type typeSecond command text:173 integer:-22 boolean:-30 choice:-31 list:-25
type typeSecond configuration multilineText:25 integer:-58 boolean:-36 choice:-49 list:179
type typeSecond content text:-142 multilineText:202
type typeSecond created text:-76 boolean:188 reference:-35
type typeSecond current text:75 reference:-22
type typeSecond custom text:-77 multilineText:-93 integer:-50 boolean:-65 choice:113 reference:-77 multipleReference:-32 keyValues:313
type typeSecond data text:-58 multilineText:114 choice:-25 reference:-20
type typeSecond database text:40 integer:54 number:-21 choice:-27 reference:-32
type typeSecond default text:-94 multilineText:-21 url:101 integer:-39 number:60 boolean:196 choice:-266 multipleChoice:-28 reference:118 multipleReference:67 list:-74 keyValues:-31 date:-22 file:-69
type typeSecond description boolean:105 multipleReference:-25
type typeSecond desktop choice:54
type typeSecond destination text:-102 choice:119 reference:68
type typeSecond detailed boolean:70 choice:-50
type typeSecond details text:45
type typeSecond determines text:-164 integer:221 number:-21 boolean:196 reference:-68 multipleReference:-49 list:-72
type typeSecond disabled text:-72 multilineText:-25 integer:-39 boolean:209
type typeSecond distinguished text:27
type typeSecond dn text:35
type typeSecond docker text:-21 boolean:-38 choice:-43 list:-28 keyValues:151
type typeSecond domain text:42 list:-22
type typeSecond duration text:-73 integer:137 boolean:-20
type typeSecond either text:150 boolean:327 choice:-301 reference:-65 multipleReference:-36 list:-21
type typeSecond email text:-123 multilineText:-37 url:-33 email:295 integer:-60 boolean:-154 choice:63 multipleChoice:-32 multipleReference:141 list:-35
type typeSecond empty text:-43 integer:-40 boolean:160 choice:-80 keyValues:60
type typeSecond enable boolean:23
type typeSecond enabled text:-42 integer:-70 number:-21 boolean:248 choice:-130 reference:-47 multipleReference:124
type typeSecond end date:43
type typeSecond endpoint text:93 url:20 boolean:-26
type typeSecond enter text:223 multilineText:-21 integer:-167 list:44
type typeSecond entity text:74 choice:-63 reference:-21
type typeSecond existing text:-83 boolean:182 choice:-22 reference:-28
type typeSecond field multilineText:68 number:-21 boolean:193 choice:-45 reference:-38 multipleReference:-33 list:-51
type typeSecond fields text:25 multilineText:-113 multipleReference:25 list:220
type typeSecond filter text:89 multilineText:-22 integer:-25 reference:-30 multipleReference:-30 list:66
type typeSecond folder text:38
type typeSecond for url:-20 email:110 integer:-154 number:-53 boolean:48 choice:-99 reference:-61 multipleReference:96 list:131 keyValues:-48
type typeSecond form boolean:30
type typeSecond format url:70 choice:-39
type typeSecond from text:223 integer:-20 boolean:-61 choice:-85 multipleReference:-32 list:-42
type typeSecond full text:116 multilineText:112 integer:-22 boolean:-61 reference:-30 multipleReference:-21 list:-27 date:37
type typeSecond get text:158 boolean:-22 choice:-21 reference:-52
type typeSecond groups text:-54 integer:89 boolean:-36 reference:-28 multipleReference:194 list:-30 keyValues:-56
type typeSecond hash text:-22 choice:58
type typeSecond hostname text:27 url:25
type typeSecond how text:-61 multilineText:71 url:-29 email:-23 integer:327 number:-108 boolean:-116 choice:206 multipleChoice:-22 reference:-64 multipleReference:-83 list:-57 keyValues:-35
type typeSecond http keyValues:102
type typeSecond human-readable text:50 reference:-37
type typeSecond id text:103 integer:-37 choice:-26
type typeSecond identifier text:159 url:-112
type typeSecond if text:268 multilineText:-139 url:20 integer:-20 boolean:-125 choice:34 reference:-24 date:71
type typeSecond image text:70 url:80 boolean:-40 reference:-35 file:-21
type typeSecond in text:99 multilineText:31 url:-67 integer:-66 number:-36 boolean:-64 choice:-70 reference:-60 multipleReference:-37 list:254
type typeSecond individual boolean:-37 choice:-71 multipleReference:176 list:-26
type typeSecond input text:-121 integer:144
type typeSecond internal url:35
type typeSecond is text:-253 multilineText:346 url:-24 integer:-53 number:-58 boolean:-254 choice:-140 multipleChoice:113 reference:276 multipleReference:41 list:-150 keyValues:32 date:-36 file:-23
type typeSecond it text:30 url:-24 boolean:57
type typeSecond job integer:55
type typeSecond key text:134 multilineText:-78 integer:-31 boolean:-97 choice:-23 reference:-30 keyValues:172
type typeSecond label text:-42 url:-42 integer:-29 boolean:-32 choice:-35 reference:136 multipleReference:-22 list:-21 keyValues:110
type typeSecond labels boolean:30 list:-30
type typeSecond language boolean:-22 choice:-69 multipleChoice:193 reference:-20 multipleReference:-22 list:-55
type typeSecond left text:41 boolean:-138 choice:164 reference:-38
type typeSecond list text:-121 multilineText:-41 url:-24 integer:-57 boolean:-72 choice:-52 multipleReference:350 list:76
type typeSecond location text:165 multilineText:-36 boolean:-24 multipleReference:-23
type typeSecond login url:57
type typeSecond maas text:282 choice:-58 reference:-106 multipleReference:-86
type typeSecond many text:-42 integer:113 number:-61
type typeSecond maximum text:-226 integer:250 number:142 boolean:-64
type typeSecond memory text:-30 integer:105 number:-52 boolean:56 choice:-21 reference:-31
type typeSecond message text:182 multilineText:101 number:-46 boolean:-71 choice:-56 reference:-33
type typeSecond metadata text:102 multilineText:-34 integer:-27 boolean:161 choice:-32 list:-34 keyValues:-56
type typeSecond minimum text:101 integer:-29 boolean:-21
type typeSecond model text:-34 choice:-69 reference:150
type typeSecond name text:160 boolean:-28 choice:-21 reference:-55
type typeSecond new text:-24 integer:95 boolean:-27
type typeSecond notification text:68 multilineText:-24 integer:-44 boolean:271 choice:-179 multipleChoice:-25 reference:-168 multipleReference:-71 list:210
type typeSecond number text:-269 integer:304 number:-54 boolean:-31 choice:156 reference:-31 list:-26
type typeSecond oauth multipleChoice:45
type typeSecond object text:-42 multilineText:233 choice:-22 list:-32 keyValues:-91
type typeSecond of text:-111 multilineText:-132 url:226 email:34 integer:63 boolean:-352 choice:-192 multipleChoice:102 reference:90 list:189 keyValues:-58 date:-31 file:-31
type typeSecond on text:-150 multilineText:-24 integer:-38 number:-26 boolean:330 reference:204 multipleReference:-139 list:-64
type typeSecond one text:-42 boolean:-123 choice:99 multipleChoice:-39 multipleReference:317 list:-164 keyValues:-25
type typeSecond only multilineText:-21 integer:-28 boolean:-58 reference:186 multipleReference:-21 list:-42 keyValues:-22
type typeSecond openid text:-56 boolean:-35 choice:-113 multipleChoice:168 reference:-37 multipleReference:-23 list:72
type typeSecond option multilineText:-30 integer:26 number:-27 boolean:418 choice:-122 multipleChoice:-20 reference:-36 multipleReference:-47 list:-68
type typeSecond optional integer:-60 number:130 boolean:-96 choice:-45 reference:116 multipleReference:-24 list:-40 keyValues:-20 date:32
type typeSecond options text:21 boolean:-28 choice:74
type typeSecond or text:-74 multilineText:-71 url:-89 email:-23 integer:-114 number:-44 boolean:-123 multipleChoice:-35 reference:-113 multipleReference:-87 list:201 keyValues:136 date:-24 file:329
type typeSecond order text:216 integer:-84 number:-27 reference:-21
type typeSecond organization text:37 url:-24 integer:-25 boolean:-30 reference:162 list:-22
type typeSecond page integer:56 reference:-21
type typeSecond parameter text:-140 number:-31 choice:-20 list:202
type typeSecond path text:182 multilineText:-61 boolean:-49
type typeSecond percentage number:83 boolean:-26
type typeSecond phone text:278 integer:-88 number:-30 boolean:-80 choice:-20
type typeSecond port integer:108 number:-35 list:-33
type typeSecond prefix text:46 boolean:-23
type typeSecond provide text:23
type typeSecond provider text:97 url:45 boolean:-39 reference:-31 list:-27
type typeSecond public text:121 multilineText:-39 boolean:-27 choice:90 reference:-84
type typeSecond query text:148 multilineText:-74 boolean:-21
type typeSecond recommended text:-106 choice:98 list:74
type typeSecond resource text:-113 reference:-35 multipleReference:229
type typeSecond scopes text:-53 choice:-68 multipleChoice:-21 multipleReference:-29 list:248 keyValues:-24
type typeSecond search text:217 multilineText:-142 integer:-24
type typeSecond secret text:98 choice:27 reference:-58
type typeSecond select text:-85 boolean:-79 choice:196 reference:-23
type typeSecond server text:-124 url:137
type typeSecond set text:227 integer:138 number:-20 boolean:-141 choice:-86 reference:-38 list:-21
type typeSecond setting text:58 integer:110 choice:-85
type typeSecond shown text:138 boolean:-23 reference:-41
type typeSecond specific text:104 multilineText:-40 boolean:-50 choice:-87 reference:-31 multipleReference:341 list:-53 keyValues:-116
type typeSecond specifies text:28
type typeSecond specify multilineText:-35 integer:49 number:-33 boolean:141 choice:-22 reference:-29 list:-48 date:-25
type typeSecond sql text:-164 multilineText:100 url:-29 choice:-52 reference:268
type typeSecond start text:-73 date:118
type typeSecond supports text:215 boolean:-52 choice:-54 reference:-33
type typeSecond system text:-181 multilineText:236 integer:-53 number:-27 boolean:166 reference:-32 list:-31
type typeSecond tags text:-24 multilineText:-29 boolean:-240 multipleReference:127 list:121 keyValues:41
type typeSecond team text:208 boolean:-49 reference:-66
type typeSecond template text:71 multilineText:-162 email:-26 boolean:-34 choice:-29 keyValues:251
type typeSecond text text:286 integer:-26 number:-30 boolean:-67 choice:-50 reference:-33 multipleReference:-23 list:-39
type typeSecond that text:-42 multilineText:-62 url:-39 integer:-45 number:-40 boolean:106 choice:-197 multipleChoice:-22 reference:57 multipleReference:25 list:160
type typeSecond the text:-160 multilineText:-83 url:-164 email:-126 integer:-293 number:-92 boolean:-44 choice:-316 multipleChoice:-241 reference:62 list:-134 keyValues:-321 file:-160
type typeSecond these text:60 multilineText:-29 boolean:-24 choice:-20 reference:-23 list:51
type typeSecond this multilineText:-56 url:139 integer:-227 number:20 boolean:124 choice:-102 multipleChoice:-20 reference:131 multipleReference:-52 list:-31 date:43
type typeSecond time text:-133 email:-42 integer:317 number:-29 boolean:-89 choice:-26 list:89 date:-36
type typeSecond timeout text:-44 integer:83
type typeSecond to text:-141 multilineText:134 url:77 email:-85 number:-83 boolean:-120 choice:110 multipleChoice:-50 reference:-26 multipleReference:-124 list:54 keyValues:-66 date:46 file:-66
type typeSecond token text:124 integer:154 number:-21 boolean:-53 choice:-99 reference:-52 list:-26
type typeSecond total number:21
type typeSecond true choice:81
type typeSecond twilio text:94 url:-23
type typeSecond type text:-130 integer:-41 choice:343 reference:-22 multipleReference:-20 list:-53
type typeSecond types text:-68 number:-21 boolean:-101 choice:210 multipleReference:-58 list:114
type typeSecond under text:116 boolean:-26 reference:-40
type typeSecond unique text:-60 choice:-66 reference:-49 list:222
type typeSecond upstream text:33 url:55 reference:-20
type typeSecond url text:-36 multilineText:-27 url:125 reference:-21 list:-24
type typeSecond used text:306 multilineText:-132 integer:-22 boolean:-76 choice:-102 multipleChoice:167 reference:-74 list:-28
type typeSecond user text:77
type typeSecond username text:64 reference:-31
type typeSecond users text:-86 multilineText:-22 integer:-23 boolean:184 choice:-46 reference:-28 multipleReference:-60 list:110 keyValues:-49
type typeSecond uses text:56 multilineText:-43 boolean:174 choice:-93 reference:-21
type typeSecond using multilineText:-25 boolean:-22 reference:92
type typeSecond value text:26 multilineText:-46 integer:-43 number:-56 boolean:287 choice:-77
type typeSecond webhook text:139 url:-69 list:-24
type typeSecond what text:93 integer:-21 boolean:-44 choice:49 list:-22
type typeSecond when text:149 integer:111 multipleReference:-28 list:-105 keyValues:-23
type typeSecond where text:-28 multilineText:-25 url:-21 integer:-21 choice:-53 reference:159
type typeSecond whether text:-425 multilineText:-45 email:-71 integer:-129 number:-37 boolean:450 choice:236 multipleChoice:211 reference:-45 multipleReference:-87 list:-92 keyValues:-30
type typeSecond which text:-330 multilineText:-139 url:-28 integer:-166 number:-32 boolean:-140 choice:-27 multipleChoice:-46 reference:587 multipleReference:137 list:124 keyValues:33 date:-43
type typeSecond will text:59 multilineText:-27 email:-45 number:120 boolean:149 choice:-51 reference:-60 multipleReference:-46
type typeSecond world text:-106 multilineText:233 choice:-47
type typeSecond you text:302 multilineText:52 integer:172 number:-74 boolean:-266 choice:-213 multipleChoice:112 reference:40 multipleReference:-156 list:-69 keyValues:-30 date:104
type typeSecond you're text:-31 boolean:-26 choice:-73 reference:161
type typeSecond your text:-62 multilineText:97 url:-42 integer:-65 number:50 choice:-77 multipleChoice:-30 reference:141 keyValues:-25 date:-24
type typeSentences 1 text:48 multilineText:-507 url:-395 email:-251 integer:-165 number:-498 boolean:-63 choice:-302 multipleChoice:-116 reference:-371 multipleReference:-543 list:-428 keyValues:-223 date:-514 file:-266
type typeSentences 2 text:-245 multilineText:-349 url:-156 email:-396 integer:-56 number:-458 boolean:-45 choice:-63 multipleChoice:-252 reference:-251 multipleReference:-122 list:-422 keyValues:-209 date:-55 file:-214
type typeSentences 3 text:-410 multilineText:-240 url:75 email:-105 integer:-161 number:-46 boolean:-252 choice:52 multipleChoice:-81 reference:33 multipleReference:230 list:66 keyValues:51 date:-188 file:-128
type typeSentences 4 text:190 multilineText:28 url:-249 email:-64 integer:-45 number:-87 boolean:312 choice:100 multipleChoice:59 reference:-455 multipleReference:60 list:-158 keyValues:-185 date:-146 file:-60
type typeSentences 5 email:-54 number:-43 boolean:82 choice:-104 multipleChoice:-36 reference:193 multipleReference:148 list:-111 keyValues:-48
type typeSentences 6 text:-38 multilineText:-41 integer:-66 boolean:-46 choice:-81 multipleChoice:-22 reference:172 list:147
type typeSwitch 1 boolean:-22 choice:28
type typeSwitch 11 text:-45 multilineText:49 url:-74 integer:-30 number:21 boolean:-96 choice:-33 multipleChoice:77 reference:72 multipleReference:-42 list:-116 keyValues:68 date:86
type typeSwitch 12 text:-264 multilineText:-205 url:121 email:-33 integer:47 number:-91 boolean:70 choice:30 multipleChoice:-38 reference:-105 list:346 keyValues:-120 date:-66 file:-35
type typeSwitch 13 text:85 multilineText:134 url:-58 integer:-87 number:-25 boolean:-82 choice:-76 multipleChoice:98 reference:-29 multipleReference:99 list:-125 keyValues:34 date:-21 file:-23
type typeSwitch 14 text:-532 multilineText:-55 url:127 email:-27 integer:293 number:-74 boolean:22 choice:-53 multipleChoice:-44 reference:86 multipleReference:-196 list:99 keyValues:-56 date:113 file:-26
type typeSwitch 15 text:106 multilineText:-49 url:145 integer:-31 boolean:50 choice:-113 reference:95 multipleReference:-85 list:-38 file:-23
type typeSwitch 2 text:205 multilineText:77 integer:-113 number:-23 boolean:27 choice:-44 reference:-38 list:-35
type typeSwitch 3 text:-259 reference:-60 list:220 file:184
type typeSwitch 5 text:-435 multilineText:-101 url:-70 email:-45 integer:-163 number:-56 boolean:-330 choice:455 multipleChoice:-75 reference:569 multipleReference:366 list:-178 keyValues:-58 date:-51 file:-37
type typeSwitch 6 text:230 multilineText:-282 url:-202 email:-44 integer:-63 number:55 boolean:-155 choice:-59 multipleChoice:-55 reference:-43 multipleReference:36 keyValues:180 date:-25 file:-31
type typeSwitch 7 text:-122 multilineText:29 integer:-45 boolean:235 choice:-77 multipleChoice:56 reference:32 multipleReference:-31 list:-21
type typeSwitch 8 text:-99 boolean:145
type typeSwitch 9 text:-181 multilineText:61 integer:198 number:-55 choice:-118 reference:-76 multipleReference:85 list:51 keyValues:-25
type typeTruth 0 text:-159 email:-36 boolean:586 choice:-207 multipleChoice:-30 reference:-59 multipleReference:-46 list:-30
type typeTruth 2 boolean:34
type typeURL 0 text:-422 multilineText:-86 url:1254 email:-69 integer:-138 number:-54 boolean:-109 choice:-173 multipleChoice:-22 reference:-194 multipleReference:-99 list:-97 keyValues:62 date:-41
type typeUnit 0 text:193 multilineText:-545 url:-321 email:-124 integer:1029 number:-91 boolean:-149 choice:-319 multipleChoice:-164 reference:-437 multipleReference:-389 list:-89 keyValues:-289 date:109 file:-117
type typeUnit 1 text:-164 multilineText:-50 url:-32 integer:593 boolean:-177 choice:104 reference:-105 multipleReference:-39 list:-72 keyValues:-46 date:-62
type typeVerb accept text:-40 multilineText:-20 boolean:104
type typeVerb access text:-49 multilineText:-21 integer:61 number:-20 boolean:175 choice:-43 reference:-75 multipleReference:-49 list:86
type typeVerb activate choice:-23 multipleReference:-24 keyValues:88
type typeVerb add multilineText:-92 url:20 email:-48 integer:-133 number:-61 boolean:-161 choice:-56 multipleChoice:-33 reference:116 multipleReference:-77 list:288 keyValues:155 date:-37 file:-21
type typeVerb adjust text:95 integer:-44 number:-36 choice:47 reference:-31
type typeVerb apply multilineText:-37 integer:-61 number:-23 boolean:-28 choice:-75 reference:-141 multipleReference:208 list:184 keyValues:-31
type typeVerb assign text:-151 multilineText:-42 integer:103 number:-54 choice:-36 reference:157 multipleReference:143 list:-69 keyValues:-59
type typeVerb build integer:-28 choice:-47 multipleReference:-41 list:172
type typeVerb change text:-38 multilineText:-60 integer:226 number:122 boolean:-169 choice:77 reference:-25 multipleReference:-35 list:-31
type typeVerb changing text:-68 multilineText:-30 integer:260 number:-40 boolean:27 choice:-52 reference:-30
type typeVerb check text:251 multilineText:-121 integer:-72 number:-35 multipleChoice:234 reference:-74 multipleReference:-55 list:-50
type typeVerb checking text:-40 boolean:50 choice:-33 multipleChoice:164 reference:-23 multipleReference:-32 list:-22
type typeVerb choose text:-203 multilineText:-221 url:-87 email:-52 integer:-44 number:-151 boolean:-214 choice:244 multipleChoice:77 multipleReference:285 list:-124 keyValues:-63 file:-61
type typeVerb choosing text:-27 multilineText:-26 choice:96 reference:81 multipleReference:-23
type typeVerb clear text:-69 boolean:174 choice:-41 reference:-33
type typeVerb click text:-134 multilineText:-52 url:-31 integer:-55 number:-36 boolean:-80 choice:127 multipleChoice:-27 reference:-28 multipleReference:258 list:-112 date:-28 file:110
type typeVerb clicking text:-148 multilineText:-20 number:-23 boolean:150 choice:-32 reference:-52 file:184
type typeVerb configure text:265 multilineText:-21 url:80 number:-51 boolean:-129 choice:37 multipleChoice:-52 reference:-151 multipleReference:94 keyValues:-23 date:-53
type typeVerb connect text:50 url:56 boolean:-50 choice:-23 list:-23
type typeVerb copy url:20
type typeVerb create multilineText:36 url:-48 integer:21 number:-25 boolean:269 choice:-128 multipleReference:-25 list:-71 keyValues:-36
type typeVerb customize text:-140 multilineText:316 boolean:-38 choice:-40 reference:-33
type typeVerb define text:217 multilineText:68 url:-25 integer:-124 number:-34 boolean:-94 choice:-109 reference:130 multipleReference:-52 list:35 keyValues:20 date:-26
type typeVerb delete text:-50 boolean:129 reference:-34
type typeVerb deploy text:23 integer:-42 boolean:-73 choice:258 reference:-46 multipleReference:-38
type typeVerb describe text:159 multilineText:170 integer:-89 number:-24 boolean:-40 choice:-26 reference:-37
type typeVerb disable text:-42 boolean:156 reference:-41
type typeVerb edit text:-72 multilineText:326 integer:-68 number:245 boolean:-84 choice:-120 multipleChoice:-30 reference:-82 multipleReference:-23 list:-30 date:-38 file:-43
type typeVerb enable text:-108 multilineText:-30 integer:-39 number:-25 boolean:202 choice:-27 multipleChoice:88 reference:-44 multipleReference:124 list:-33 keyValues:-48
type typeVerb enabling boolean:80 multipleReference:-21
type typeVerb ensure text:-53 multilineText:123 integer:-21 boolean:66 reference:-63
type typeVerb enter multilineText:-44 url:112 email:367 integer:-35 number:231 boolean:-282 choice:-382 multipleChoice:-169 reference:-386 multipleReference:-379 list:-98 keyValues:-54 file:-113
type typeVerb entering text:-34 choice:-58 reference:-20 list:159
type typeVerb fill text:-99 multilineText:35 url:82 email:114 integer:120 number:43 boolean:-181 choice:-57 multipleChoice:-33 reference:-158 multipleReference:98 list:132 keyValues:-84 date:-64
type typeVerb filling text:159 integer:-20 number:-35 list:-22
type typeVerb find text:-195 multilineText:-51 integer:-47 number:-34 choice:-130 multipleChoice:129 reference:256 multipleReference:-48 list:98
type typeVerb generate text:-46 multilineText:89 choice:95 reference:-39
type typeVerb give text:-94 multilineText:-61 integer:43 number:-61 boolean:-88 choice:234 reference:41 multipleReference:-41 date:36
type typeVerb go boolean:-120 choice:46 reference:78 multipleReference:175 list:-92
type typeVerb import text:36 integer:76 choice:-36 reference:-33 file:-29
type typeVerb input text:-32 multilineText:-35 integer:134
type typeVerb keep multilineText:-64 email:-138 integer:-24 number:-37 boolean:-45 choice:207 multipleChoice:-50 reference:100 multipleReference:-83 list:68 keyValues:-45
type typeVerb key text:-63 multilineText:88
type typeVerb leave text:-77 multilineText:138 url:152 integer:75 number:29 boolean:58 choice:-175 reference:-58 multipleReference:-50 list:-38
type typeVerb locate text:-33 multilineText:248 boolean:-94 reference:-52
type typeVerb log boolean:67 choice:-49
type typeVerb make text:115 multilineText:-62 url:23 email:22 integer:48 number:-34 boolean:109 choice:-21 reference:-84 list:-43 keyValues:-28 date:-20
type typeVerb manage text:-20 reference:62
type typeVerb modify text:-123 multilineText:-66 integer:-39 number:-23 choice:145 reference:-57 multipleReference:66 list:-28 file:193
type typeVerb monitor text:81 integer:-36 boolean:-33 choice:-27 list:87
type typeVerb name text:82 multilineText:-37 email:-36 integer:-30 boolean:120 choice:100 reference:-72 multipleReference:-38 list:-29
type typeVerb new text:40 integer:65 boolean:-34
type typeVerb paste text:346 multilineText:87 url:81 integer:-37 number:-39 boolean:-117 choice:-82 reference:-111 multipleReference:-26 list:-29
type typeVerb pick text:-46 boolean:83 choice:-119 multipleChoice:123 reference:122 multipleReference:-44 list:-30
type typeVerb populate text:22
type typeVerb provide text:537 multilineText:85 url:76 email:70 integer:-185 number:-84 boolean:-132 choice:-207 multipleChoice:-26 reference:-158 multipleReference:-61 list:-64 keyValues:162 date:-58
type typeVerb put text:49 multilineText:-25
type typeVerb read text:-56 multilineText:84
type typeVerb register boolean:131 choice:-62
type typeVerb remove text:-64 multilineText:105 integer:-44 boolean:54 choice:-43 multipleReference:-28 list:106 file:-30
type typeVerb run text:354 multilineText:-183 integer:-33 number:-30 boolean:-75 choice:179 reference:-78 multipleReference:-49 list:-28
type typeVerb scroll text:-21 boolean:-67 multipleReference:-23 list:177
type typeVerb see text:-52 boolean:75 choice:82 reference:-39
type typeVerb select text:-393 multilineText:-294 url:-212 email:-158 integer:-154 number:-79 boolean:132 choice:182 multipleChoice:42 reference:172 multipleReference:95 list:-115 keyValues:-183 date:92 file:-128
type typeVerb selecting text:-78 multilineText:-27 boolean:113 choice:-101 reference:185
type typeVerb set text:-145 multilineText:-419 integer:200 number:-179 boolean:-119 choice:132 multipleChoice:-79 multipleReference:-147 list:-329 keyValues:106 date:133 file:-114
type typeVerb setting text:87 multilineText:-35 integer:-118 number:163 boolean:26 choice:39 reference:-53 keyValues:-28 date:-20
type typeVerb sign text:111 multilineText:-64 integer:-58 boolean:72 multipleReference:-59 list:92 keyValues:-44
type typeVerb specify text:-36 multilineText:-37 url:-125 email:-157 integer:-121 number:-43 boolean:-22 choice:-43 multipleChoice:46 reference:-279 multipleReference:-55 list:445 keyValues:24 date:-29 file:-56
type typeVerb start integer:42
type typeVerb switch boolean:26
type typeVerb test text:-51 multilineText:-29 integer:-26 boolean:101 choice:-39 multipleChoice:162 multipleReference:-38 list:-53
type typeVerb tick text:-73 multilineText:-20 boolean:74 choice:76 reference:-26
type typeVerb ticking boolean:72
type typeVerb toggle text:-110 url:-35 integer:-33 boolean:252 choice:125 reference:-48
type typeVerb toggling boolean:122 date:-52
type typeVerb turn boolean:69
type typeVerb type text:104 multilineText:170 url:59 email:-29 integer:49 number:-58 boolean:-61 choice:-173 reference:148 multipleReference:-37 list:-100 keyValues:-31 date:-38
type typeVerb typing text:-125 reference:108 multipleReference:124 list:-49
type typeVerb uncheck boolean:97
type typeVerb update text:178 reference:-42
type typeVerb upload text:-61 boolean:-34 reference:-24 file:153
type typeVerb use text:137 multilineText:55 url:59 integer:-53 number:-101 boolean:-196 choice:-43 multipleChoice:-59 reference:181 multipleReference:-114 keyValues:-83 date:-36 file:-44
type typeVerb using text:-26 multilineText:47 integer:159 number:-46 boolean:-70 choice:-24 reference:37 multipleReference:-24 list:-26
type typeVerb validate text:128 multilineText:-26 choice:-37 reference:-36
type typeVerb verify text:51
type typeVerb view text:-31 multilineText:-33 boolean:-80 choice:170 reference:-49 multipleReference:68
type typeVerb write text:40 multilineText:133 multipleReference:-23 list:-71
type typeVerbClass accept text:-40 multilineText:-20 boolean:104
type typeVerbClass aimless multilineText:37 url:57 email:-88 integer:-31 number:-280 boolean:-217 choice:-142 multipleChoice:-121 reference:-55 multipleReference:-81 list:114 keyValues:-109 date:-165 file:-95
type typeVerbClass button text:151 multilineText:-70 integer:132 number:-41 boolean:-89 choice:-127 reference:-206 multipleReference:163 list:158 keyValues:-36
type typeVerbClass check text:-41 multilineText:84 integer:-126 number:-127 boolean:108 choice:32 multipleChoice:216 reference:-160 multipleReference:-120 list:27 keyValues:-73 date:-66 file:-44
type typeVerbClass checkingHeading text:181 multilineText:-111 url:-21 integer:-85 number:-35 boolean:-39 choice:59 multipleChoice:127 reference:-91 keyValues:-23
type typeVerbClass click text:-289 multilineText:-78 url:-42 integer:-68 number:-63 boolean:112 choice:68 multipleChoice:-33 reference:-82 multipleReference:228 list:-125 date:-40 file:298
type typeVerbClass configure multilineText:60 email:-112 integer:208 number:73 boolean:-601 choice:79 multipleChoice:-266 reference:-420 multipleReference:-203 list:-464 keyValues:-31 date:-41 file:-88
type typeVerbClass contrast text:42 multilineText:-48 integer:89 number:-24 boolean:98 choice:-39 reference:-63
type typeVerbClass determiner text:40 integer:65 boolean:-34
type typeVerbClass enter text:607 multilineText:-188 url:34 email:87 integer:-34 number:-219 boolean:-919 choice:-476 multipleChoice:-492 reference:-788 multipleReference:-716 list:-94 keyValues:98 date:-149 file:-382
type typeVerbClass fieldNoun text:-32 multilineText:-35 integer:134
type typeVerbClass fileNoun text:-61 boolean:-34 reference:-24 file:153
type typeVerbClass fillingVerb text:-165 multilineText:-326 url:-178 email:-43 integer:-212 number:-234 boolean:-519 choice:25 multipleChoice:-126 reference:-25 multipleReference:-220 list:-211 keyValues:-238 date:-42 file:-293
type typeVerbClass followUp text:-106 multilineText:71 integer:85 boolean:29 choice:70 reference:-48 list:-24
type typeVerbClass genericHeading text:54 multilineText:-62 url:38 email:-77 integer:-169 number:-140 boolean:32 choice:-171 multipleChoice:-29 reference:-101 multipleReference:67 list:149 date:-111 file:-48
type typeVerbClass headingVerb text:-266 url:-141 email:-249 integer:73 number:-340 boolean:-102 choice:-29 multipleChoice:-243 reference:-287 multipleReference:-453 list:-312 keyValues:-130 date:-244 file:-338
type typeVerbClass inputNoun text:58 multilineText:-76 number:134 choice:35 reference:-56 keyValues:-29 date:-23
type typeVerbClass kindNoun text:104 multilineText:170 url:59 email:-29 integer:49 number:-58 boolean:-61 choice:-173 reference:148 multipleReference:-37 list:-100 keyValues:-31 date:-38
type typeVerbClass labelHeader text:58 multilineText:-76 number:134 choice:35 reference:-56 keyValues:-29 date:-23
type typeVerbClass leave multilineText:68 url:131 email:-149 integer:46 boolean:29 multipleChoice:-67 reference:36 multipleReference:-134 list:26 keyValues:-67 date:-37 file:-22
type typeVerbClass make text:-55 multilineText:-34 url:-60 email:-168 integer:-76 number:-138 boolean:-204 choice:-145 multipleChoice:-206 reference:-273 multipleReference:-367 list:-150 keyValues:76 date:-115 file:-278
type typeVerbClass manipulate text:407 multilineText:-96 url:-27 integer:-94 number:-75 choice:85 reference:-99 multipleReference:-104 list:52 keyValues:-21 file:-36
type typeVerbClass menuNoun text:-393 multilineText:-294 url:-212 email:-158 integer:-154 number:-79 boolean:132 choice:182 multipleChoice:42 reference:172 multipleReference:95 list:-115 keyValues:-183 date:92 file:-128
type typeVerbClass navigate text:22 multilineText:-183 url:-46 integer:93 number:-75 boolean:82 choice:-137 multipleChoice:-46 reference:22 multipleReference:28 list:211 keyValues:-75 date:-36 file:-23
type typeVerbClass off text:-42 boolean:156 reference:-41
type typeVerbClass on text:-108 multilineText:-30 integer:-39 number:-25 boolean:202 choice:-27 multipleChoice:88 reference:-44 multipleReference:124 list:-33 keyValues:-48
type typeVerbClass opener integer:42
type typeVerbClass openingVerb text:20 multilineText:-51 email:-82 integer:26 number:-123 boolean:28 choice:40 multipleChoice:-70 reference:-140 multipleReference:-185 list:157 keyValues:75 date:-81 file:-72
type typeVerbClass optionNoun text:87 multilineText:-35 integer:-118 number:163 boolean:26 choice:39 reference:-53 keyValues:-28 date:-20
type typeVerbClass paste text:346 multilineText:87 url:81 integer:-37 number:-39 boolean:-117 choice:-82 reference:-111 multipleReference:-26 list:-29
type typeVerbClass place text:-31 multilineText:-33 boolean:-80 choice:170 reference:-49 multipleReference:68
type typeVerbClass plainNoun text:71 multilineText:-38 email:-37 integer:-31 boolean:153 choice:96 reference:-76 multipleReference:-39 list:-30
type typeVerbClass preposition text:-26 multilineText:47 integer:159 number:-46 boolean:-70 choice:-24 reference:37 multipleReference:-24 list:-26
type typeVerbClass secretNoun text:-63 multilineText:88
type typeVerbClass select text:-635 multilineText:-600 url:-310 email:-220 integer:-281 number:-324 boolean:162 choice:249 multipleChoice:131 reference:1355 multipleReference:243 list:-318 keyValues:-256 date:69 file:-196
type typeVerbClass slugEnd text:-26 multilineText:47 integer:159 number:-46 boolean:-70 choice:-24 reference:37 multipleReference:-24 list:-26
type typeVerbClass slugVerb text:-214 multilineText:-349 email:-115 integer:-20 number:-199 boolean:-68 choice:-77 multipleChoice:-224 reference:-70 multipleReference:-230 list:-152 keyValues:133 file:-54
type typeVerbClass submitVerb text:79 multilineText:-110 url:-48 email:-70 integer:-181 number:-104 choice:-268 multipleChoice:-58 reference:-51 multipleReference:93 list:303 keyValues:70 date:-68 file:-42
type typeVerbClass switchEffect text:78 multilineText:-162 email:-175 integer:-149 number:-163 boolean:204 multipleChoice:-45 reference:23 multipleReference:-152 keyValues:-190 date:-69 file:-60
type typeVerbClass switchOff text:-152 multilineText:-48 url:-27 integer:-55 number:-56 boolean:520 choice:-110 multipleChoice:144 reference:-127 multipleReference:-59 list:-33 date:-34
type typeVerbClass switchOn text:-213 multilineText:-220 url:-85 email:-62 integer:-196 number:-112 boolean:1770 choice:75 multipleChoice:403 reference:-269 multipleReference:-76 list:-162 date:-108 file:-27
type typeVerbClass toggleNoun text:-121 url:-35 integer:-37 number:-20 boolean:284 choice:122 reference:-51
type typeVerbClass trialVerb text:253 multilineText:95 url:-30 email:-32 integer:-164 number:162 boolean:-85 choice:-199 multipleChoice:356 reference:-247 multipleReference:-124 list:-133 keyValues:-49 date:-58 file:88
type typeVerbClass typeHeader text:104 multilineText:170 url:59 email:-29 integer:49 number:-58 boolean:-61 choice:-173 reference:148 multipleReference:-37 list:-100 keyValues:-31 date:-38
type typeVerbClass upload text:-128 multilineText:-45 integer:58 choice:-53 multipleChoice:-27 reference:27 multipleReference:110 list:-32 file:2575
type typeVerbClass use text:118 multilineText:50 url:21 integer:24 number:-171 boolean:-290 choice:-213 multipleChoice:-77 reference:72 multipleReference:39 list:139 keyValues:-125 date:-60 file:-59
type typeVerbClass weakLabelHeader multilineText:64 email:-37 integer:-40 boolean:118 choice:97 reference:-74 multipleReference:-40 list:-31
type typeVerbNoun " multilineText:-41 url:-21 email:-36 number:-42 boolean:264 choice:-160 reference:103 multipleReference:-39 list:-40 date:-20
type typeVerbNoun ' text:49 integer:-35 boolean:112 choice:-59
type typeVerbNoun ( multilineText:-24 integer:80 choice:50 reference:-45
type typeVerbNoun , text:-115 multilineText:134 url:-32 integer:167 number:-32 choice:-45 reference:-63 multipleReference:-32 list:42 keyValues:-23 date:-24
type typeVerbNoun . text:126 multilineText:-97 email:-33 number:-34 boolean:-64 choice:300 reference:-32 multipleReference:-52 list:-32
type typeVerbNoun 0 text:-310 integer:296 number:85 reference:-30
type typeVerbNoun a text:237 multilineText:-228 email:148 integer:-161 number:302 boolean:-299 choice:26 multipleChoice:-137 reference:138 multipleReference:-341 list:-294 keyValues:27 file:36
type typeVerbNoun additional text:-131 list:182
type typeVerbNoun ai text:-54 boolean:-60 reference:165
type typeVerbNoun all text:-80 multilineText:131 integer:-56 boolean:124 choice:-48 multipleReference:-32 list:78 file:-30
type typeVerbNoun an text:-23 multilineText:-126 url:-37 email:254 number:26 boolean:-121 choice:-196 multipleChoice:-42 reference:420 multipleReference:-161 list:-41 file:21
type typeVerbNoun and text:-89 multilineText:93 integer:-29 boolean:-166 choice:-21 multipleChoice:167 multipleReference:118 list:-30 file:-24
type typeVerbNoun any text:-144 multilineText:20 integer:-26 boolean:-33 choice:32 multipleReference:81 keyValues:69
type typeVerbNoun as text:-79 multilineText:109 url:-23 email:39 integer:217 number:-36 boolean:-90 choice:-50 reference:-37 list:-54 keyValues:-21
type typeVerbNoun azure choice:52 reference:-39
type typeVerbNoun between choice:257 reference:-165 multipleReference:-22
type typeVerbNoun blank text:103 multipleReference:-26
type typeVerbNoun build text:216 integer:-23 choice:-68 reference:-46 multipleReference:-29
type typeVerbNoun client text:65 multilineText:-22
type typeVerbNoun connect boolean:37 choice:-21
type typeVerbNoun corresponding url:44
type typeVerbNoun custom multilineText:-40 reference:25 list:89 keyValues:-25
type typeVerbNoun default text:146 choice:28 reference:-123
type typeVerbNoun detailed boolean:70 choice:-50
type typeVerbNoun different text:79 multilineText:-37 integer:-23 boolean:148 choice:-21 reference:-83 list:-21
type typeVerbNoun each text:-100 multilineText:-47 integer:-25 boolean:-61 choice:338 reference:-33
type typeVerbNoun either text:-23 multilineText:-40 boolean:116 choice:-198 multipleChoice:157 reference:-134 multipleReference:191 list:-25
type typeVerbNoun email text:184 email:-138 choice:46 reference:-71
type typeVerbNoun enable boolean:24
type typeVerbNoun enabled boolean:163 choice:-57 reference:-71
type typeVerbNoun environment boolean:-45 choice:-30 reference:134 multipleReference:-66
type typeVerbNoun for text:-244 reference:238
type typeVerbNoun from text:-71 url:133 boolean:-39 choice:-154 multipleChoice:-22 reference:143 multipleReference:-45 date:84
type typeVerbNoun group url:-21 choice:-86 reference:181
type typeVerbNoun how multilineText:88 integer:-66 boolean:-74 choice:217 reference:-40 multipleReference:-44 list:23 keyValues:-33
type typeVerbNoun if text:88 multilineText:-91 number:-21 boolean:-98 choice:40 multipleChoice:131 reference:-39 multipleReference:-83 list:-94 keyValues:181
type typeVerbNoun in text:64 email:104 integer:-112 number:30 boolean:-202 choice:-154 multipleChoice:-52 reference:39 multipleReference:26 list:338 keyValues:-67 date:-87 file:-23
type typeVerbNoun it text:118 multilineText:60 url:-32 integer:-42 boolean:-48 reference:22 multipleReference:-25 date:28
type typeVerbNoun its text:-97 boolean:-57 choice:116 reference:132
type typeVerbNoun key text:-43 integer:-21 boolean:-43 choice:33 reference:-57 keyValues:180
type typeVerbNoun ldap choice:38 reference:-39
type typeVerbNoun message text:-43 multilineText:99
type typeVerbNoun more text:-82 multilineText:67
type typeVerbNoun new integer:62 boolean:60 reference:-26
type typeVerbNoun of text:137 choice:-141 reference:88
type typeVerbNoun on text:106 multilineText:-32 boolean:-26 choice:-115 reference:222 multipleReference:-121 list:-40 file:73
type typeVerbNoun one text:-56 multilineText:-28 url:-24 boolean:-40 choice:38 multipleChoice:-28 reference:-44 multipleReference:178 list:79 keyValues:-25
type typeVerbNoun only reference:29
type typeVerbNoun openid text:-56 boolean:-35 choice:-113 multipleChoice:168 reference:-37 multipleReference:-23 list:72
type typeVerbNoun or text:-199 boolean:-151 choice:117 multipleReference:133 keyValues:173
type typeVerbNoun out integer:108 number:-23
type typeVerbNoun parent text:-33 boolean:-45 reference:-154 multipleReference:223
type typeVerbNoun public text:79 multilineText:-58 choice:120 reference:-85
type typeVerbNoun redirect text:-52 url:-20 boolean:-52 reference:-30 list:237
type typeVerbNoun send boolean:-74 reference:-85 multipleReference:218
type typeVerbNoun specific text:30 choice:-71 multipleChoice:-22 reference:-21 multipleReference:79 list:51
type typeVerbNoun start boolean:75
type typeVerbNoun sure text:171 email:27 integer:93 number:-24 boolean:-98 reference:-62 multipleReference:-24 list:-31
type typeVerbNoun tags boolean:-47 multipleReference:94 list:85 keyValues:-75
type typeVerbNoun task text:-33 choice:-22 reference:113
type typeVerbNoun that text:-44 url:20 boolean:96
type typeVerbNoun the text:-495 multilineText:-326 url:-259 email:-385 integer:24 number:-374 boolean:-359 choice:-735 multipleChoice:-74 reference:417 multipleReference:-20 list:-460 keyValues:-273 date:57 file:-132
type typeVerbNoun their text:-36 boolean:23 choice:26
type typeVerbNoun them text:-46 url:-24 integer:-29 choice:-69 list:164 keyValues:68
type typeVerbNoun these text:27 multilineText:-36 url:-24 integer:-24 boolean:-57 choice:-46 reference:90 multipleReference:-28 list:133
type typeVerbNoun this text:169 multilineText:-112 url:157 integer:64 choice:39 multipleChoice:-22 reference:-258 multipleReference:-87 list:-53
type typeVerbNoun to text:-268 multilineText:71 email:-42 number:-47 boolean:125 choice:80 multipleChoice:-43 reference:-92 multipleReference:142 list:87 keyValues:-85 date:-35 file:-48
type typeVerbNoun token text:-45 integer:94
type typeVerbNoun topic text:199 choice:-98 reference:-25
type typeVerbNoun up text:-44 multilineText:74 integer:52 number:-26 boolean:88 reference:-25 date:-74
type typeVerbNoun use text:-48 boolean:101 choice:-29
type typeVerbNoun user text:-182 boolean:283 choice:-102 multipleChoice:-20 reference:88 multipleReference:-44
type typeVerbNoun users text:120 boolean:-52
type typeVerbNoun values text:124 multilineText:-42 integer:-27 boolean:-20 choice:-21 keyValues:51
type typeVerbNoun web text:-93 integer:-24 choice:154
type typeVerbNoun what text:-30 multilineText:66 boolean:-23 choice:59
type typeVerbNoun when text:213 multilineText:-53 integer:80 boolean:-74 reference:-39 list:-70
type typeVerbNoun whether text:-117 multilineText:-27 email:-66 integer:-78 boolean:180 choice:96 multipleChoice:227 reference:-65 multipleReference:-62 list:-57
type typeVerbNoun which text:70 multilineText:-49 integer:-31 boolean:-49 choice:-66 multipleChoice:-32 multipleReference:114 list:86
type typeVerbNoun your multilineText:332 url:-118 email:-54 integer:77 number:-130 boolean:-394 choice:-165 multipleChoice:-65 reference:426 multipleReference:-127 list:71 keyValues:-89 date:-87 file:-27
type typeVia 0 text:141 multilineText:-461 url:-224 email:-472 integer:-371 number:-669 boolean:-193 choice:59 multipleChoice:-375 reference:-365 multipleReference:-597 list:-185 date:-426 file:-511
type typeVia 1 text:86 multilineText:-23 url:-499 email:-709 integer:-575 number:-303 boolean:-311 choice:-258 multipleChoice:-342 reference:-253 multipleReference:-157 list:-403 keyValues:-641 date:-544 file:-331
type typeVia 2 text:131 multilineText:-171 url:-67 email:-48 integer:137 number:-177 boolean:70 choice:-270 multipleChoice:-65 reference:483 multipleReference:68 list:-281 keyValues:-104 date:77 file:-54
type typeVia 3 text:-266 multilineText:-480 url:-280 email:-251 integer:-237 number:-357 boolean:368 choice:259 multipleChoice:-272 reference:-633 multipleReference:-573 list:-721 keyValues:-601 date:-367 file:-231
type typeWord % text:-298 multilineText:-21 integer:-183 number:822 boolean:-88 choice:-48 reference:-53 multipleReference:-27 list:-27
type typeWord 1 text:78
type typeWord a text:-115 multilineText:-68 integer:-54 number:-29 boolean:225 reference:-74 multipleReference:233 list:-24
type typeWord access text:271 multilineText:-76 integer:-48 number:-40 boolean:362 choice:-101 reference:-168 multipleReference:-59 list:-42 date:-35
type typeWord accesskey text:106 choice:-24
type typeWord account text:69 multilineText:228 url:-63 email:143 integer:-167 number:-47 boolean:-195 choice:94 multipleChoice:-22 reference:163 multipleReference:-81 list:-62 keyValues:-33 date:-32 file:-44
type typeWord accounting text:76 reference:-50
type typeWord accounts boolean:41
type typeWord acl text:-52 multilineText:95 boolean:51 choice:-32 reference:87 multipleReference:-40 file:-35
type typeWord action text:-32 boolean:-136 choice:343 multipleReference:-57
type typeWord actions text:-101 multilineText:-32 integer:-36 boolean:-31 choice:340 multipleChoice:-55 reference:-53 multipleReference:40 list:-87 keyValues:-32 file:-21
type typeWord activate text:-77 boolean:230 choice:-75
type typeWord active text:-69 integer:-26 boolean:243 choice:-144 reference:-33 date:85
type typeWord activity choice:71 reference:-160 multipleReference:119
type typeWord add multilineText:-28 url:-40 integer:-98 boolean:-65 reference:-107 multipleReference:228 list:152
type typeWord additional text:-32 multilineText:142 list:-39
type typeWord address text:53 multilineText:107 url:-132 email:352 integer:-59 number:-58 boolean:75 choice:-107 reference:-86 multipleReference:34 list:-73 keyValues:-20
type typeWord addresses text:-92 multilineText:-30 integer:-49 boolean:-22 choice:-32 multipleReference:-40 list:357
type typeWord admin text:48 boolean:23 reference:-31
type typeWord advanced text:-212 multilineText:85 integer:-46 boolean:-167 choice:-42 reference:160 multipleReference:-43 keyValues:189 date:34
type typeWord after text:-115 integer:323 number:-33 boolean:-20 choice:-263 reference:-66 date:245
type typeWord agent text:-140 multilineText:231 url:-24 boolean:-84 choice:-60 reference:221 list:-29
type typeWord aggregate text:-46 reference:132
type typeWord aggregation text:-95 boolean:-37 choice:-81 reference:213
type typeWord ai text:-49 multilineText:-31 integer:-24 boolean:-128 choice:-54 reference:407
type typeWord alert text:-65 multilineText:-24 integer:-20 number:170 boolean:-41 choice:25 reference:-44
type typeWord algorithm text:-195 integer:-26 choice:367
type typeWord all text:108 multilineText:-44 number:-20 boolean:-77 reference:-92 multipleReference:189
type typeWord allow text:-104 integer:-33 boolean:481 choice:-61 reference:-74 multipleReference:-37 list:-53
type typeWord allowed text:-55 email:-41 integer:-27 choice:-50 reference:-103 multipleReference:92 list:284
type typeWord amount text:-328 multilineText:-20 integer:-114 number:782 boolean:-38 choice:-60 reference:-127
type typeWord an choice:-26 reference:51
type typeWord analysis text:-64 multilineText:-28 url:-21 email:-22 integer:-144 number:270 boolean:-177 choice:300 reference:-39 list:-50 keyValues:-26
type typeWord analytics integer:-45 multipleReference:93
type typeWord and text:-204 multilineText:-55 integer:-65 number:-33 boolean:272 choice:-23 multipleChoice:-37 reference:-119 list:-33 date:334
type typeWord any boolean:-132 choice:124
type typeWord api text:127 multilineText:-194 url:31 integer:-46 boolean:48 choice:-74 reference:287 multipleReference:-35 list:-94
type typeWord app text:-317 multilineText:-77 url:-35 email:-28 integer:-33 number:-37 boolean:191 reference:177 multipleReference:-21 list:183 keyValues:-41 date:-27
type typeWord application text:45 multilineText:-62 url:-24 integer:-50 number:-43 boolean:102 choice:-367 multipleChoice:-22 reference:168 multipleReference:288 list:-45 keyValues:-20 date:-35
type typeWord applications reference:-21 multipleReference:76
type typeWord apply text:-64 boolean:224 choice:-60 reference:-21 multipleReference:-22
type typeWord approval boolean:43
type typeWord archive text:-180 multilineText:-38 number:-23 boolean:62 choice:-41 reference:241
type typeWord are boolean:28
type typeWord args text:37 integer:-23 boolean:-48 multipleReference:-24 list:102
type typeWord arguments text:99 integer:-38 boolean:-63 choice:-59 multipleReference:-20 list:-40 keyValues:125
type typeWord as text:-240 multilineText:-21 boolean:90 choice:356 reference:-24 date:-53
type typeWord assign text:-99 boolean:215 multipleReference:-34
type typeWord assigned text:-136 multilineText:37 number:-22 boolean:-42 choice:-41 reference:236 multipleReference:128 list:-72
type typeWord at text:264 multilineText:-74 number:-32 boolean:-101 choice:-36 reference:-67 list:156 date:-24
type typeWord attach text:-34 multilineText:-21 boolean:217 reference:-34 file:-23
type typeWord attachment choice:62
type typeWord attachments text:167 boolean:-35 choice:-26 list:-27
type typeWord attribute text:299 multilineText:-30 email:-36 integer:-20 boolean:-27 reference:-105 list:-31
type typeWord attributes text:-86 boolean:-57 multipleReference:-28 list:87 keyValues:151
type typeWord audience text:22 integer:-42 boolean:-34 list:129
type typeWord auth text:118 multilineText:-20 reference:-25
type typeWord authentication multilineText:-20 choice:259 reference:-112 list:-32
type typeWord authority multilineText:53 reference:-23
type typeWord auto text:148 multilineText:-27 boolean:-69 choice:59 multipleChoice:-22 reference:-22 list:-21 date:-29
type typeWord automatic text:-119 boolean:270 reference:-48 multipleReference:-26
type typeWord automatically text:-78 multilineText:-21 number:-20 boolean:191 choice:-58 reference:-36
type typeWord available text:-30 integer:-56 boolean:-358 choice:111 reference:-33 multipleReference:499 list:-94 keyValues:-22
type typeWord aws text:92 multilineText:-30 reference:-25
type typeWord azure text:38 url:162 reference:-21 multipleReference:-41
type typeWord backup text:-105 boolean:167 choice:106 reference:-106
type typeWord banner text:-33 multilineText:-24 url:164 choice:-21 list:-37
type typeWord base text:71 multilineText:-44 url:50 integer:-104 number:327 choice:-69 reference:-116 multipleReference:-37 list:-43 date:-27
type typeWord batch number:-20 boolean:-67 reference:46 date:125
type typeWord bcc text:112 boolean:-48 reference:-24 multipleReference:-32 list:143
type typeWord be text:129 integer:-80 boolean:86 choice:-29
type typeWord before text:-153 multilineText:48 url:-20 integer:362 boolean:-86 choice:-50 keyValues:-20 date:-22
type typeWord beginning text:99 boolean:-36 date:44
type typeWord between integer:-42 boolean:109
type typeWord billing text:154 integer:-49 number:-26 boolean:-22 choice:-25 reference:35
type typeWord bind text:-23 integer:23 boolean:78
type typeWord bitbucket url:43
type typeWord block text:64 choice:-41
type typeWord body text:256 multilineText:31 url:-22 integer:-44 number:-29 boolean:-100 choice:-88 reference:-65 multipleReference:-46 list:-80 keyValues:212
type typeWord bot text:26
type typeWord branch multilineText:-59 integer:-20 boolean:-32 choice:-20 reference:-58 list:262 date:-23
type typeWord bucket text:-22 choice:-46 reference:144
type typeWord build text:211 integer:-67 number:-29 boolean:164 choice:-87 multipleChoice:-28 reference:-88 multipleReference:-60 list:-65 keyValues:107
type typeWord by text:62 multilineText:-94 url:-83 email:-60 integer:-70 number:-48 boolean:144 multipleChoice:-46 reference:63 multipleReference:-81 list:248 keyValues:-20 date:30
type typeWord ca text:58 multilineText:113 boolean:-24 choice:-46 reference:-24
type typeWord cache text:-206 multilineText:-47 integer:185 number:-40 boolean:-39 reference:181 list:-24
type typeWord calculation text:31 multilineText:-21 integer:-54 number:98 boolean:-44 choice:87 reference:-44
type typeWord calendar text:-31 choice:53
type typeWord campaign text:-115 multilineText:-33 integer:-22 number:-26 boolean:-38 choice:56 reference:280 multipleReference:-22 list:-34
type typeWord can text:-100 integer:55 boolean:100 choice:-26
type typeWord cancellation boolean:22
type typeWord capture boolean:-56 choice:103 reference:-31 multipleReference:47
type typeWord card boolean:-111 choice:110 reference:-34 multipleReference:121
type typeWord categories integer:-24 boolean:-397 choice:379 multipleReference:47
type typeWord category text:-113 integer:-20 choice:209 reference:88
type typeWord cc text:-78 multilineText:-26 boolean:82 choice:-41 reference:-79 multipleReference:-26 list:248
type typeWord cert text:162 multilineText:-78 choice:-46 reference:60
type typeWord certificate text:-136 url:-31 integer:-70 number:-47 boolean:-95 choice:685 reference:-196 multipleReference:-26 list:-33 date:-20
type typeWord certificates text:-72 multilineText:-56 choice:199
type typeWord change text:-34 number:123 boolean:-23 reference:-23 multipleReference:-22
type typeWord changes integer:-25 boolean:108
type typeWord channel text:98 boolean:-39 choice:46 reference:-20
type typeWord characters integer:-112 number:-25 choice:167
type typeWord chart text:-38 multilineText:-54 integer:-36 number:-30 boolean:86 choice:-34 reference:189 multipleReference:-23
type typeWord check text:304 multilineText:137 url:-24 integer:38 number:-32 boolean:-155 choice:-91 reference:-120 multipleReference:-60 list:-29 date:-21
type typeWord cidr text:157 integer:-56 list:-58
type typeWord city text:32
type typeWord claim text:139
type typeWord class text:287 choice:-188 reference:-32
type typeWord client text:49 multilineText:-110 url:-39 email:-21 integer:-55 number:-51 choice:207 reference:219 multipleReference:-63 keyValues:-24 date:-32
type typeWord cloud text:72 multilineText:-22 number:-20 boolean:21 choice:-92 reference:170 multipleReference:-39
type typeWord cluster text:166 url:-26 boolean:-22 choice:-269 reference:216
type typeWord code text:296 multilineText:-81 url:-31 email:-20 integer:119 number:-29 boolean:-63 choice:-193 multipleChoice:-32 reference:182 multipleReference:-55 list:-52 keyValues:-44 date:-31
type typeWord codes text:-93 boolean:-57 list:196
type typeWord collection text:273 multilineText:-32 integer:-22 boolean:-169 choice:-183 reference:335 multipleReference:-50 list:-42
type typeWord color text:408 multilineText:-59 url:-23 email:-20 integer:73 number:-79 boolean:-137 choice:-163 reference:102 list:-20 keyValues:-30 date:-27
type typeWord column text:-53 multilineText:-36 integer:-45 boolean:37 choice:-184 reference:-228 multipleReference:144 list:164 keyValues:248
type typeWord columns text:-83 integer:-27 boolean:-35 choice:145 multipleReference:108 list:-29
type typeWord command text:195 multilineText:102 integer:-49 boolean:-74 choice:-95 multipleChoice:-25 reference:-97 multipleReference:-42 list:188 keyValues:-69
type typeWord company boolean:168 choice:-87 reference:26 multipleReference:-29
type typeWord complete text:-299 multilineText:221 boolean:183 reference:-42
type typeWord completed text:71 boolean:43 list:-29
type typeWord component text:-33 integer:-38 boolean:-39 choice:211 reference:-67
type typeWord compression text:-36 boolean:86 choice:-24
type typeWord condition text:-25 multilineText:-58 number:-22 boolean:-53 choice:102 multipleChoice:141 reference:-64 list:42
type typeWord conditions text:-20 multilineText:102 integer:-40 boolean:-32 choice:-33 multipleChoice:-23 multipleReference:-47 list:152 keyValues:-32
type typeWord config text:-43 multilineText:253 boolean:-177
type typeWord configuration text:-89 multilineText:202 boolean:83 reference:-105
type typeWord configure text:-84 multilineText:100
type typeWord confirm text:151 multilineText:-85 email:33 boolean:-56
type typeWord confirmation integer:21 list:90
type typeWord connect text:89 number:-30 boolean:-109 choice:-28 reference:182 multipleReference:-24 list:-31 keyValues:-28 date:-25
type typeWord connection text:117 multilineText:56 integer:-36 number:-63 boolean:-115 choice:95
type typeWord connector text:-73 multilineText:252 boolean:-96 choice:-89 reference:100 multipleReference:-51
type typeWord contact text:-200 multilineText:-99 url:-25 email:-21 integer:-67 number:-47 boolean:-84 choice:-140 multipleChoice:141 reference:305 multipleReference:271 list:-85 keyValues:-38 date:-21
type typeWord contacts text:114 multilineText:-27 integer:-47 boolean:-371 choice:-72 multipleChoice:307 reference:46 multipleReference:187 list:-67
type typeWord container text:50 multilineText:-40 url:-40 integer:119 number:-47 boolean:47 choice:-44 reference:29 multipleReference:-20 list:-45 date:-23
type typeWord content text:229 multilineText:-91 url:-23 boolean:-25 choice:-118 reference:118
type typeWord context text:253 multilineText:-49 boolean:-50 choice:-34 reference:-27
type typeWord control text:63 multilineText:-100 integer:-47 number:142 reference:-32
type typeWord cost text:-122 integer:-25 number:234
type typeWord count text:-162 integer:230 number:-37
type typeWord country text:92 boolean:-75 reference:-55 list:181
type typeWord cpu text:-61 number:161
type typeWord create text:-84 multilineText:-30 integer:49 number:-43 boolean:97 choice:-46 list:85 date:-29
type typeWord credentials text:-22 multilineText:24 choice:-25 reference:-97 multipleReference:151
type typeWord credit text:346 multilineText:-69 url:-49 integer:-81 number:127 boolean:119 choice:-119 reference:-164 multipleReference:-43 list:-36
type typeWord criteria text:121 multilineText:-40 integer:-33 boolean:-90 choice:296 reference:-150 list:-34 keyValues:-21
type typeWord cron text:480 number:-21 boolean:-117 choice:-68 reference:-233 multipleReference:-26
type typeWord css text:-131 multilineText:337 boolean:-87 reference:-23 list:-27
type typeWord currency text:178 multilineText:-30 integer:-24 number:-35 boolean:124 choice:-191 reference:118 multipleReference:-26 list:-31 date:-21
type typeWord custom text:-271 multilineText:180 integer:-57 number:-36 boolean:62 choice:-45 multipleChoice:-33 reference:-169 multipleReference:-156 list:86 keyValues:352
type typeWord dashboard text:-179 multilineText:87 url:-22 integer:-27 boolean:106 choice:-58 reference:-20 multipleReference:202 list:-50
type typeWord data text:-234 url:-101 email:-87 integer:-300 boolean:-68 choice:230 multipleChoice:-70 reference:168 multipleReference:-49 keyValues:70 date:90 file:-54
type typeWord database text:-135 integer:246 number:-36 boolean:50 choice:-43 reference:-60 multipleReference:-24 list:-22
type typeWord date text:-221 multilineText:-93 url:-47 email:-24 integer:-125 number:-101 boolean:-92 choice:-322 reference:-208 multipleReference:-42 list:-50 date:1201 file:-20
type typeWord day text:-38 multilineText:-26 integer:-43 number:44 boolean:-40 choice:271 multipleReference:-20 list:-92 date:-32
type typeWord days text:-93 integer:335 number:-72 boolean:-88 choice:-25
type typeWord default text:143 multilineText:-50 url:-57 integer:-186 number:-63 boolean:26 choice:-113 reference:134 multipleReference:182 keyValues:-24 date:-24
type typeWord delay text:326 integer:-197 number:-51 boolean:-22
type typeWord delete integer:-21 boolean:174 choice:-37 file:-22
type typeWord deleted text:-26 boolean:162 choice:-54 reference:-31
type typeWord dependency boolean:46 choice:-83 reference:97
type typeWord deploy text:-28 boolean:26 choice:110 reference:-53
type typeWord deployment text:21 multilineText:-24 integer:-47 boolean:-64 choice:163 reference:-46 multipleReference:36 list:-33 keyValues:-34
type typeWord description multilineText:181 email:-28 integer:-23 number:-34 choice:29 reference:-84
type typeWord destination text:-249 multilineText:-34 url:-29 integer:-42 number:-26 boolean:-50 choice:204 reference:199 multipleReference:-22 list:-22
type typeWord direct text:-104 integer:-28 number:95 boolean:-31 choice:116
type typeWord directory text:396 multilineText:-20 integer:-20 boolean:-139 choice:-110
type typeWord disable boolean:69
type typeWord discount text:-149 number:301 boolean:-34 choice:-37
type typeWord display text:56 multilineText:140 integer:-27 number:-63 boolean:-90 choice:261 reference:-94 multipleReference:-58 list:-50 keyValues:-23
type typeWord dn text:202 boolean:29 choice:-38 list:-35
type typeWord do text:-42 multilineText:-21 url:-25 integer:-29 boolean:-49 choice:144 multipleChoice:-20 reference:-129 multipleReference:21 list:179
type typeWord docker text:221 multilineText:-46 boolean:42 choice:-80 reference:-35 multipleReference:-30 list:-75 keyValues:101 file:-35
type typeWord document text:-111 multilineText:235 url:-40 integer:-29 number:-82 choice:97 reference:142 multipleReference:-32 list:-53 keyValues:-30 date:-77 file:-41
type typeWord documents text:-48 integer:-20 boolean:216 multipleReference:-25 list:-23
type typeWord domain text:201 multilineText:-40 url:-33 integer:-28 boolean:-34 choice:-24 reference:-31 list:59
type typeWord domains text:-150 multilineText:-22 url:-22 email:-49 integer:-45 boolean:-268 choice:-133 multipleChoice:-40 reference:-130 multipleReference:468 list:380 keyValues:-38
type typeWord driver text:-167 reference:226 keyValues:54
type typeWord due text:-101 integer:127 boolean:-41 choice:-28 date:93
type typeWord duration number:-34 choice:95 keyValues:-20 date:-27
type typeWord dynamic integer:37
type typeWord e-mail text:-171 email:216 choice:48 list:24
type typeWord edit text:32
type typeWord editor text:-125 multilineText:484 integer:-34 number:-39 boolean:-98 choice:-33 reference:-67
type typeWord email text:-418 url:-126 email:764 integer:-111 number:-100 boolean:99 choice:102 multipleChoice:-53 reference:-180 multipleReference:-140 list:76 keyValues:-50 date:-48 file:-26
type typeWord empty text:-90 integer:-78 boolean:-244 choice:541 multipleReference:-49 list:-36
type typeWord enable text:-54 multilineText:-26 boolean:78 choice:-63 reference:188 multipleReference:-47
type typeWord enabled text:-29 multilineText:-28 integer:-49 number:-32 boolean:399 choice:-75 reference:-96 multipleReference:83 list:-109
type typeWord encoding text:105 boolean:-27 choice:-66 reference:56
type typeWord encryption text:83 boolean:-32 choice:32 reference:-28
type typeWord end text:-146 multilineText:-61 url:-24 integer:32 number:109 choice:-62 reference:-74 list:-26 date:295
type typeWord endpoint text:-185 multilineText:-34 url:401 email:-35 integer:-36 number:-23 boolean:64 choice:136 multipleChoice:-32 reference:-128 multipleReference:-31 list:-119 keyValues:-25 file:-24
type typeWord engine text:359 url:-33 integer:-85 number:-25 boolean:-77 choice:123 reference:-150 keyValues:-23 file:-20
type typeWord enrollment boolean:34
type typeWord enter text:47 boolean:-57 choice:66
type typeWord entity text:65 integer:50 boolean:-39 choice:158 reference:-184 multipleReference:-33
type typeWord entries text:-29 integer:100 number:-38 boolean:-121 choice:113
type typeWord environment text:-40 multilineText:-25 url:-23 integer:-22 number:-22 boolean:94 choice:-91 multipleChoice:-20 reference:-164 multipleReference:344 keyValues:32 date:-20 file:-20
type typeWord environments choice:91 multipleReference:-42 list:-21
type typeWord event multilineText:-65 url:-33 integer:-46 number:-40 boolean:25 choice:279 multipleChoice:-23 reference:-74 multipleReference:-65 list:-30 keyValues:-27 date:-46 file:-26
type typeWord events text:-35 multilineText:-24 integer:-38 boolean:25 choice:-106 multipleChoice:400 reference:-20 multipleReference:-37 list:-70
type typeWord exchange text:-35 integer:-23 number:118 boolean:-23
type typeWord exclude integer:-27 boolean:-153 choice:-45 reference:157 multipleReference:-27 list:190 date:-31
type typeWord execute text:-101 boolean:249 reference:-35
type typeWord execution text:-98 integer:109 choice:87 date:-24
type typeWord expense text:-22 multilineText:-21 email:77 integer:-46 number:-23 boolean:-128 choice:150 reference:40 multipleReference:34 list:-30 keyValues:-20
type typeWord experiment text:46 reference:-25
type typeWord expiration text:-42 integer:191 boolean:-48 multipleReference:-20 list:-35
type typeWord expire text:-214 integer:232 number:-23 boolean:-75 choice:-20 reference:-42 list:-23 date:239
type typeWord expiry text:-115 integer:94 choice:91
type typeWord export text:-24 integer:-26 boolean:-42 choice:-52 reference:191
type typeWord exposure choice:28 date:42
type typeWord expression text:710 number:-23 boolean:-159 choice:-162 reference:-286 multipleReference:-30
type typeWord external boolean:173 choice:-33 reference:-78 multipleReference:-21
type typeWord factor text:-54 integer:-124 number:281 boolean:-26 choice:-51 reference:50
type typeWord failed text:-79 integer:141
type typeWord failure text:94 number:22 boolean:-83 choice:53 reference:-41
type typeWord fee text:-210 multilineText:-20 integer:-158 number:433 boolean:77 choice:-22 reference:-39
type typeWord feedback text:67
type typeWord fetch text:-41 integer:107 boolean:-63 choice:-41 reference:-59 list:-22 date:129
type typeWord field text:-32 multilineText:-120 url:-35 email:-39 integer:81 number:-65 boolean:-57 choice:114 multipleChoice:-46 reference:390 multipleReference:-59 list:-109 keyValues:-45 date:-36
type typeWord fields text:-75 multilineText:-92 integer:-20 boolean:-27 choice:-33 multipleChoice:-28 multipleReference:199 list:165 keyValues:-21
type typeWord file text:-217 multilineText:104 url:-49 email:-20 integer:101 number:-48 boolean:-163 choice:-246 multipleChoice:116 reference:-149 multipleReference:-92 list:-110 keyValues:-22 file:755
type typeWord files boolean:32 choice:-47 multipleChoice:-20 multipleReference:95
type typeWord filter text:-55 multilineText:443 url:-48 email:-26 integer:-74 number:-67 boolean:-142 choice:-284 multipleChoice:126 reference:-27 keyValues:-37 date:103 file:-25
type typeWord filters boolean:-27 choice:-136 reference:141 multipleReference:-49 list:-74 keyValues:216
type typeWord financial text:-237 multilineText:-21 integer:-21 boolean:-36 choice:-63 reference:411 multipleReference:-21
type typeWord first text:48 integer:121 boolean:-34 list:-56
type typeWord fixed text:-74 integer:-22 number:-22 boolean:-64 choice:193 multipleReference:-43 date:79
type typeWord flag text:24 boolean:-170 choice:192 reference:-24
type typeWord flow text:-223 multilineText:-50 integer:33 boolean:-56 reference:-34 keyValues:361
type typeWord folder text:163 boolean:-61 choice:-66 reference:77 multipleReference:-34 list:-32
type typeWord font text:136 boolean:-76 choice:45 reference:-32
type typeWord footer text:147 boolean:-49 reference:-41
type typeWord for text:307 multilineText:-91 url:-122 email:-68 integer:-211 number:39 boolean:-60 choice:-232 multipleChoice:243 reference:-20 multipleReference:-33 keyValues:-75 date:49 file:-41
type typeWord force boolean:63 choice:-20 reference:-23
type typeWord form multilineText:86 boolean:-21 choice:47 reference:-31
type typeWord format text:550 multilineText:-37 url:-25 integer:-100 number:-36 boolean:-208 choice:54 reference:-98 multipleReference:-30 list:-45 keyValues:-36 date:-33
type typeWord forms boolean:40
type typeWord formula text:318 boolean:-99 date:-123
type typeWord forwarding text:65
type typeWord found text:-107 integer:86 number:-33 boolean:-22 choice:-47 reference:-56 list:216
type typeWord frequency text:260 multilineText:-50 integer:-48 boolean:-100 choice:66 multipleReference:-25 list:-32
type typeWord from text:-106 multilineText:-144 url:246 email:355 integer:-33 number:-53 boolean:-81 choice:-74 multipleChoice:-31 reference:-39 multipleReference:-61 list:-46
type typeWord full text:79 integer:53 number:-22 boolean:20 reference:-33 multipleReference:-22
type typeWord function text:-27 multilineText:179 choice:-66 list:-23
type typeWord gateway boolean:26 choice:-72 reference:78
type typeWord generation text:228 url:-20 integer:-46 number:-29 boolean:159 choice:-131
type typeWord git text:-74 multilineText:-38 url:210 integer:-40 number:-30 boolean:-39 choice:-90 reference:140 multipleReference:-22 list:-34 keyValues:-29
type typeWord github text:81 url:-20 integer:-26
type typeWord global text:-32 boolean:110 multipleReference:-26
type typeWord google boolean:-45 choice:-23 multipleReference:66
type typeWord grant boolean:-119 choice:-100 multipleChoice:398 multipleReference:-48 list:-28
type typeWord group text:411 multilineText:-81 url:-62 email:-27 integer:-21 number:70 boolean:-192 choice:-274 multipleChoice:-51 reference:299 multipleReference:-105 list:-22 keyValues:-37 date:-41 file:-20
type typeWord groups text:52 integer:-40 boolean:-162 choice:-55 reference:161 multipleReference:217 list:-62 keyValues:-66
type typeWord handling choice:302 reference:-216
type typeWord hash choice:34 reference:40
type typeWord header text:179 number:-39 choice:-28 reference:-37 keyValues:-22
type typeWord headers text:91 multilineText:22 integer:-52 boolean:29 choice:-22 multipleReference:-43 list:-107 keyValues:123
type typeWord health text:-128 multilineText:169 integer:82 boolean:-57 reference:-34
type typeWord help text:211 multilineText:-55 url:106 boolean:-31 choice:-28 reference:-107 list:-29
type typeWord hide text:-234 integer:-102 boolean:192 choice:364 reference:-38 multipleReference:-30 list:-31
type typeWord high integer:53
type typeWord home text:122 url:71 boolean:-34 choice:-28 reference:-33 multipleReference:-22
type typeWord host text:-52 multilineText:87 url:131 integer:73 number:-24 boolean:-69 choice:-122 multipleChoice:-20 reference:-70 multipleReference:-68 list:104 keyValues:-30 date:-20
type typeWord hostname text:62
type typeWord hours text:-49 integer:345 number:-156 boolean:-21
type typeWord html text:-214 multilineText:410 boolean:-43 choice:-39 reference:-25
type typeWord http text:73 multilineText:-29 url:82 integer:80 reference:-87
type typeWord https text:-129 multilineText:-35 url:80 number:-44 boolean:335 choice:-24 reference:-39
type typeWord icon text:-48 url:270 boolean:-112 reference:-57
type typeWord id text:74 multilineText:-155 url:-96 email:-42 integer:41 number:-133 boolean:-410 choice:871 multipleChoice:-29 multipleReference:-117 list:-87 keyValues:-40 date:-58 file:-21
type typeWord identifier text:-183 multilineText:-23 integer:-42 boolean:-30 reference:319 list:-31
type typeWord identity boolean:87 choice:113 reference:-114
type typeWord idle text:62 integer:-54
type typeWord ids text:-20 boolean:-23 list:131
type typeWord if text:-42 multilineText:-40 integer:-32 number:-20 boolean:354 choice:-43 reference:-65 multipleReference:-40 list:-47
type typeWord image text:344 multilineText:-79 url:116 email:-25 integer:-138 number:-87 boolean:-166 choice:-256 multipleChoice:-22 reference:-65 multipleReference:-68 list:-28 keyValues:-35 date:-39 file:509
type typeWord images boolean:69
type typeWord import text:-100 integer:95 boolean:-67 choice:-48 reference:186
type typeWord in text:156 multilineText:-35 url:-51 integer:-229 number:-47 boolean:191 choice:272 multipleChoice:-28 reference:-88 list:-100 keyValues:-44 date:-36
type typeWord include text:-157 multilineText:-38 email:-35 integer:-131 number:-27 boolean:269 multipleChoice:-24 reference:159 multipleReference:-78 list:121 keyValues:-26
type typeWord inclusive text:-53 boolean:131 choice:-97 reference:123 list:-23
type typeWord index text:-99 multilineText:-29 integer:64 number:-54 boolean:-22 choice:-36 reference:253 date:-20
type typeWord info text:-31 url:20 boolean:37
type typeWord information text:-29 boolean:63 choice:-23
type typeWord initial text:50 number:-20 boolean:95 choice:-28 reference:-53
type typeWord input text:109 multilineText:246 number:-21 boolean:66 choice:-157 reference:-159 multipleReference:-20 list:-22
type typeWord install boolean:85
type typeWord installation text:-104 boolean:-24 choice:204 reference:-23
type typeWord instance text:123 url:32 integer:-23 choice:-90 reference:-20
type typeWord instances text:159 multipleReference:-21 list:-71
type typeWord instructions text:108 choice:-24
type typeWord integration multilineText:-24 boolean:-23 choice:162 multipleReference:-56
type typeWord interface choice:-31 reference:45
type typeWord interval text:182 number:-44 boolean:-54 choice:-25 reference:-40
type typeWord intervals text:-38 integer:72
type typeWord introduction text:91 reference:-37
type typeWord invoice text:-265 multilineText:228 integer:111 number:-46 boolean:132 reference:-96 multipleReference:-51 list:-31 keyValues:-22 date:49
type typeWord invoicing boolean:-24 choice:47
type typeWord ip text:326 multilineText:-30 url:-50 email:-48 integer:-69 number:-24 boolean:-88 choice:-35 multipleReference:-22 list:78 date:-24
type typeWord is text:-210 multilineText:-36 url:-33 boolean:566 choice:-98 reference:-116 multipleReference:-35 list:-25
type typeWord issuer url:73 boolean:-22
type typeWord item text:-32 choice:38 reference:112 multipleReference:-36 list:-26
type typeWord items text:-83 multilineText:-40 integer:87 number:-20 choice:-31 reference:-24 multipleReference:-39 list:186
type typeWord javascript text:-103 multilineText:273 boolean:-48 choice:-55 keyValues:-22
type typeWord job choice:-76 reference:101
type typeWord json text:-58 multilineText:278 integer:-33 boolean:-39 choice:-67 file:45
type typeWord jwt text:130 integer:71 boolean:-33 list:-48
type typeWord key text:276 multilineText:354 url:-33 email:-25 integer:57 number:-86 boolean:-50 choice:-112 reference:-104 multipleReference:-44 list:-122 keyValues:-30 date:-44
type typeWord keys text:-171 multilineText:141 url:-28 integer:-48 boolean:23 choice:-102 multipleChoice:-37 reference:143 multipleReference:-114 list:193 keyValues:-29
type typeWord knowledge text:28 reference:69 multipleReference:-35
type typeWord label text:-214 multilineText:-76 integer:-20 boolean:-106 choice:-103 multipleChoice:-26 reference:98 multipleReference:-41 keyValues:453 date:-23
type typeWord labels text:-72 multilineText:204 multipleReference:-39 list:-84 keyValues:110
type typeWord language text:203 multilineText:-51 integer:-28 boolean:37 choice:-162 reference:149 multipleReference:-31
type typeWord languages text:-114 multilineText:-25 integer:-60 boolean:55 choice:-104 multipleChoice:215 reference:-57 multipleReference:44 list:79 keyValues:-30
type typeWord last integer:-70 boolean:-136 choice:-46 reference:192 multipleReference:-27 date:84
type typeWord layout multilineText:-30 boolean:-68 choice:87 reference:-69 multipleReference:141 list:-40
type typeWord ldap text:82 integer:-31
type typeWord length text:-101 integer:274 number:-97
type typeWord level text:-103 multilineText:-28 integer:-52 number:398 boolean:-72 choice:-51 reference:-55 multipleReference:-23 list:-26
type typeWord limit text:75 multilineText:-71 url:-26 integer:237 number:62 boolean:-166 choice:123 reference:-92 multipleReference:-32 list:-34 date:-23 file:-28
type typeWord line text:-314 multilineText:-83 integer:69 number:419 boolean:130 choice:-93 reference:-89 list:-42 keyValues:-45
type typeWord lines text:-26 integer:-44 boolean:141
type typeWord link text:-62 url:103 boolean:-120 choice:50 reference:63
type typeWord links integer:38 choice:21
type typeWord list text:-81 multilineText:-26 integer:-75 choice:-29 reference:80 multipleReference:67 list:88
type typeWord load text:89 boolean:-23 multipleReference:-28
type typeWord local text:32 email:-21 integer:-22 boolean:-72 choice:82 list:49
type typeWord location multilineText:-26 boolean:-61 choice:-42 reference:287 multipleReference:-45
type typeWord lock boolean:-114 choice:162
type typeWord login text:182 integer:-28 choice:58 reference:-156 multipleReference:-25
type typeWord logo text:-95 url:249 number:-29 reference:-30
type typeWord logout text:-41 url:72 integer:-25 boolean:50
type typeWord lookup text:-180 multilineText:-22 integer:-39 boolean:108 choice:224 multipleReference:-26
type typeWord maintenance multipleReference:52
type typeWord management boolean:62
type typeWord manager text:88 multilineText:-20 reference:-34
type typeWord manual boolean:114 reference:-68
type typeWord map text:132 multilineText:-22 url:23 integer:-51 boolean:-95 choice:-126 reference:-27 multipleReference:-25 list:-40 keyValues:245
type typeWord mapping text:70 multilineText:-23 integer:-80 number:-43 boolean:142 choice:-27 reference:-50 list:-25 keyValues:107
type typeWord mark text:-127 boolean:335 choice:-57 reference:-52
type typeWord match multilineText:-24 boolean:-114 choice:193 reference:-87 multipleReference:-44 list:167
type typeWord max text:-88 multilineText:-25 integer:370 number:188 boolean:-177 choice:-37 multipleChoice:-29 reference:-53 multipleReference:-80 list:-71 keyValues:-21 date:-35
type typeWord maximum text:-106 integer:277 number:71 boolean:-46 choice:-62 list:-33 keyValues:-30 date:-23
type typeWord measure text:89 choice:-52 list:-22
type typeWord member list:67
type typeWord memory text:-87 integer:198 number:-75 boolean:131 choice:-39 reference:-21 list:-27
type typeWord menu text:-140 boolean:41 choice:220 reference:-45
type typeWord merge text:-41 boolean:40 choice:-61 reference:151 multipleReference:-30
type typeWord message text:189 multilineText:209 url:-29 email:-22 number:-82 boolean:-57 multipleChoice:-34 reference:-86 multipleReference:-46 list:-59 keyValues:-43 date:-24 file:-23
type typeWord messages multilineText:289 integer:-115 boolean:-33 choice:122 multipleReference:-84 list:-86 keyValues:-35
type typeWord metadata text:-239 multilineText:170 url:85 number:-28 boolean:138 choice:57 reference:-126 multipleReference:-73 list:169 keyValues:-52 file:-30
type typeWord method text:160 multilineText:-44 boolean:-36 choice:52 reference:-59 multipleReference:-26 list:-22
type typeWord metric text:-64 multilineText:-29 integer:-25 number:-22 boolean:-28 choice:-68 reference:34 multipleReference:113 date:124
type typeWord metrics text:108 multilineText:-35 integer:-21 choice:-24 reference:-41 multipleReference:-46 list:119
type typeWord min text:-64 integer:64 number:133 boolean:-20
type typeWord minimum text:-76 integer:-100 number:194 boolean:-21 choice:126 reference:-25
type typeWord mobile text:-156 multilineText:72 url:45 integer:-26 boolean:45 choice:-21 reference:-59 list:149
type typeWord mode text:-440 multilineText:-132 url:-40 email:-22 integer:-99 number:-93 boolean:184 choice:434 multipleChoice:-51 reference:302 multipleReference:-67 list:-61 keyValues:-61 date:-52 file:-26
type typeWord model text:-127 multilineText:-26 integer:-21 boolean:62 choice:53 multipleChoice:-23 reference:133 multipleReference:-20 list:-20 keyValues:-36
type typeWord month text:51 boolean:-21 choice:53 reference:-34
type typeWord mount text:74 boolean:-20
type typeWord multiple integer:-23 boolean:184 reference:-57 multipleReference:-35
type typeWord name text:172 multilineText:-117 url:-57 email:-25 integer:-76 number:-41 boolean:-156 choice:55 reference:303 multipleReference:-40 keyValues:-37 date:-28
type typeWord namespace text:-60 boolean:-21 reference:161
type typeWord network multilineText:-47 integer:188 boolean:-71 choice:-26 multipleReference:-58 list:108
type typeWord new text:66 multilineText:-29 integer:82 number:-55 boolean:31 choice:-65 reference:119 multipleReference:-61 list:-27 keyValues:-29 date:-23
type typeWord no text:206 multilineText:-87 url:-46 email:-42 integer:287 number:-140 boolean:-95 choice:-120 multipleChoice:-20 reference:170 multipleReference:-71 list:-52 keyValues:-37 date:-50
type typeWord node text:-199 url:-29 integer:33 boolean:179 choice:-53 reference:68 multipleReference:-28 list:-20 keyValues:121
type typeWord nodes integer:-218 choice:179
type typeWord not text:-47 url:-20 integer:-28 choice:-71 reference:-44 multipleReference:44 list:156
type typeWord note text:35
type typeWord notes text:277 multilineText:-39 integer:-61 boolean:61 reference:-33 multipleReference:-48 list:-64
type typeWord notification text:179 multilineText:-26 email:-68 integer:-26 number:-29 boolean:44 choice:149 reference:-134 multipleReference:-26
type typeWord notifications text:-277 multilineText:-65 email:160 integer:-56 boolean:288 choice:-32 multipleChoice:-24 reference:-20 multipleReference:196 list:-109 keyValues:-21
type typeWord null text:-24 multilineText:-24 boolean:110
type typeWord number text:448 multilineText:-63 url:-31 integer:199 number:-181 boolean:-384 multipleChoice:-25 reference:135 multipleReference:-63 list:-67 keyValues:-47 date:-44
type typeWord oauth list:47
type typeWord object text:24 integer:-20 boolean:105 choice:-22
type typeWord of text:55 url:63 email:-37 integer:260 number:-58 boolean:-123 choice:52 multipleChoice:-29 reference:-170 multipleReference:-156 list:-25 keyValues:-54 file:-23
type typeWord offset text:42 multilineText:-24 integer:144 number:-48 boolean:-33 choice:58 reference:-123 list:-22
type typeWord on text:-198 multilineText:304 url:-36 integer:-67 number:-21 boolean:-169 choice:214 multipleChoice:-22 multipleReference:-23 list:-42 date:99
type typeWord one text:23 choice:121 reference:-153
type typeWord online text:-26 boolean:64
type typeWord only text:-69 integer:-23 boolean:365 choice:-40 reference:-125 multipleReference:-26
type typeWord open text:-43 boolean:-28 choice:-37 reference:229 multipleReference:-94 list:-33
type typeWord operation choice:-20 reference:40
type typeWord operator text:-123 boolean:-33 choice:307 reference:-92
type typeWord option boolean:28 choice:126 reference:-83
type typeWord optional boolean:56
type typeWord options text:93 integer:-34 boolean:-190 choice:48 multipleChoice:244 reference:-34 list:-82
type typeWord or text:-149 integer:-47 number:-31 boolean:-292 choice:566 reference:-141 multipleReference:177 list:-20
type typeWord order text:75 multilineText:-77 url:-28 integer:434 number:-71 boolean:-256 choice:177 reference:-332 multipleReference:101 list:-76
type typeWord org text:142 integer:-54 boolean:27 choice:118 reference:-83 multipleReference:-31 list:-28
type typeWord organisation text:-140 multilineText:-31 number:-78 boolean:-190 reference:149 multipleReference:478 list:-55 date:-31
type typeWord organization text:225 multilineText:-32 url:-37 integer:-45 number:-38 boolean:-99 choice:-83 reference:153 multipleReference:56 list:-47
type typeWord origin text:133 boolean:-51
type typeWord other text:196 multilineText:-31 choice:-37 multipleReference:-38 list:57 keyValues:-40
type typeWord out text:-35 multilineText:77
type typeWord output boolean:-49 choice:93 reference:-55 multipleReference:42
type typeWord override text:125 reference:-70
type typeWord overrides multipleReference:-50 list:91
type typeWord owner text:-22 email:-25 boolean:-38 choice:138 list:-27
type typeWord page text:-214 url:92 integer:-23 number:-51 boolean:112 choice:30 reference:125 multipleReference:-53 list:-47 keyValues:-20 date:-25
type typeWord pages boolean:27
type typeWord paid text:133 multilineText:115 url:-46 integer:-98 number:-33 boolean:124 choice:21 reference:-78 multipleReference:-28 list:-32 date:-39
type typeWord parallelism text:-290 integer:402 number:-20 choice:-26
type typeWord parameter text:-45 multilineText:-55 url:-26 integer:-31 boolean:-61 choice:-46 reference:-26 list:-26 keyValues:336
type typeWord parameters text:491 multilineText:161 url:-39 email:-27 integer:-146 number:-47 boolean:-55 choice:-220 multipleChoice:-76 reference:-28 multipleReference:-80 list:-76 keyValues:-22 date:-31
type typeWord params text:-83 multilineText:67 integer:-56 boolean:-65 choice:-28 list:-45 keyValues:253
type typeWord parent text:84 integer:-27 number:-39 boolean:-76 choice:-47 reference:-62 multipleReference:225
type typeWord parsing text:-68 boolean:202 choice:-52
type typeWord partition text:-51 multilineText:-21 number:-22 boolean:-45 choice:199 reference:-20 multipleReference:-22 list:61 keyValues:-32
type typeWord pass text:-85 integer:-47 number:157 boolean:82 choice:-24 reference:-25 keyValues:-22
type typeWord passphrase text:140 multilineText:-74
type typeWord password text:326 multilineText:-55 integer:-203 number:-40 boolean:-39 multipleChoice:213 reference:-46 multipleReference:-61 list:-41
type typeWord path text:23 multilineText:-35 url:-47 email:-23 integer:-48 number:-26 boolean:210 choice:-60 reference:-64 list:135 keyValues:-21
type typeWord pattern text:76 integer:-26
type typeWord payload text:-426 multilineText:663 url:-23 integer:-47 number:-30 boolean:-35 choice:-71 reference:-33 list:90 keyValues:-20
type typeWord payment text:62 multilineText:-72 url:-32 email:-30 integer:140 boolean:44 choice:-180 multipleChoice:-21 reference:27 multipleReference:65 list:-35 keyValues:-38
type typeWord payments text:-98 integer:-33 boolean:-20 choice:-27 reference:170 date:95
type typeWord pdf text:-140 multilineText:-21 integer:-57 boolean:228 reference:-38 list:-21 file:113
type typeWord per text:-321 multilineText:-50 url:-35 email:-40 integer:145 number:211 boolean:59 choice:138 reference:-63 list:-24
type typeWord percentage text:-67 integer:-61 number:239 choice:-20 reference:-20
type typeWord period text:150 multilineText:-37 integer:-69 number:-176 boolean:31 choice:-145 reference:173 multipleReference:66 list:-54 keyValues:-22 date:125
type typeWord periods text:-42 integer:43
type typeWord permission text:61 multilineText:-24 integer:-45 number:-21 choice:273 reference:-105 multipleReference:-52 list:-29
type typeWord permissions text:-58 choice:109 reference:-41 multipleReference:42 list:-21
type typeWord personal text:34 boolean:30 choice:-26
type typeWord phone text:109 integer:-52 reference:-30
type typeWord pipeline text:20 choice:27 reference:39 list:-24
type typeWord plan choice:-66 reference:109
type typeWord platform text:27 boolean:50
type typeWord point text:314 multilineText:-78 integer:145 number:-32 boolean:-103 choice:-64 reference:-67 multipleReference:-20 list:-28
type typeWord policies text:-44 multilineText:-27 integer:-58 number:-25 boolean:-88 reference:63 multipleReference:257 list:-20
type typeWord policy text:-99 multilineText:226 boolean:-107 choice:212 reference:-142
type typeWord pool text:219 integer:95 choice:-57 reference:-125 multipleReference:-85
type typeWord port text:-350 multilineText:-47 url:-39 email:-20 integer:547 number:-122 boolean:-63 choice:-58 reference:-44 multipleReference:-26 list:105 keyValues:128
type typeWord portal text:-226 boolean:76 choice:-32 reference:-102 multipleReference:317
type typeWord position text:-69 boolean:-58 choice:132 reference:138 list:-58
type typeWord post text:62
type typeWord pre-deployment text:-21 multilineText:-39 number:-25 boolean:-42 choice:245 reference:-68
type typeWord prefix text:353 integer:175 boolean:-52 choice:-91 reference:-214 multipleReference:-25
type typeWord preview text:-37 url:24 boolean:101 choice:-30 reference:-39
type typeWord priority integer:31 number:-110 boolean:-110 choice:60 reference:127
type typeWord private text:-20 multilineText:320 integer:-47 boolean:-52 choice:-92 reference:78 multipleReference:-33 list:-26
type typeWord process text:-44 choice:99
type typeWord product choice:-55 multipleReference:78
type typeWord profile text:-84 multilineText:-27 boolean:-76 choice:-103 reference:208 multipleReference:-54 file:208
type typeWord program text:107 multilineText:-49 integer:-21 number:-27 boolean:-84 choice:118 reference:66 keyValues:-52
type typeWord project text:115 multilineText:-41 integer:-27 number:-68 boolean:-124 choice:-140 reference:443 multipleReference:-39 list:-31
type typeWord projects text:-31 boolean:78 choice:-23 multipleReference:23
type typeWord prometheus text:-139 multilineText:126 url:225 integer:-28 choice:-72 reference:-22 list:-47
type typeWord prompt text:-321 multilineText:542 boolean:-59 choice:-29 reference:-65
type typeWord properties text:-38 boolean:85 list:-21 keyValues:63
type typeWord property text:22 boolean:-67 choice:107 multipleReference:-20 list:-25
type typeWord protect text:-22 boolean:58
type typeWord protocol text:-70 boolean:123 choice:37 reference:-37
type typeWord provider text:158 multilineText:21 boolean:-33 choice:108 reference:-146
type typeWord providers text:-25 integer:-22 choice:-22 multipleReference:197 list:-71
type typeWord proxy text:38 url:112 email:-38 integer:-29 boolean:83 choice:-59 reference:-35
type typeWord public text:67 multilineText:71 url:25 number:-29 boolean:124 choice:-28 reference:-126 list:-22
type typeWord publish text:229 integer:-49 boolean:-60 choice:-43 list:-27
type typeWord published integer:29 boolean:-54 choice:69
type typeWord pull text:42
type typeWord purpose text:47
type typeWord quantity text:-227 number:113 boolean:218 choice:-21 reference:-37 list:-23
type typeWord query text:138 multilineText:-24 url:-30 integer:177 number:-62 boolean:-67 reference:-72 multipleReference:-25 list:-43 keyValues:-34
type typeWord queue text:76 multilineText:-33 integer:43 number:-24 boolean:-25 list:-27
type typeWord quick text:-56 integer:-35 boolean:-36 reference:-37 multipleReference:47 list:125
type typeWord quota text:-67 integer:123
type typeWord range text:104 multilineText:-80 url:-47 email:-38 integer:310 number:204 boolean:-282 choice:-138 multipleChoice:-24 reference:74 multipleReference:-71 list:-87 date:90
type typeWord rate text:-111 multilineText:-27 url:-22 integer:-138 number:545 boolean:-97 choice:-67 reference:-58 date:-30
type typeWord read text:-110 boolean:514 choice:-44 reference:-147 multipleReference:-96
type typeWord receipt text:101 multilineText:25 integer:-26 number:-41 boolean:57 choice:-75 multipleReference:-59 list:51
type typeWord receive integer:21
type typeWord received text:-107 integer:-39 number:62 boolean:-54 date:219
type typeWord recipients text:41 url:-31 email:95 integer:-68 boolean:-151 choice:24 multipleChoice:-25 reference:142 multipleReference:58 list:-56 date:-23
type typeWord record multilineText:-24 integer:-26 boolean:236 choice:-108 multipleReference:-27 list:-22
type typeWord recorded url:159 integer:-26 reference:-35
type typeWord records text:-59 integer:67 boolean:32
type typeWord recurring text:156 reference:-29 multipleReference:-25 list:-50
type typeWord redirect text:150 multilineText:-60 url:-74 integer:-63 number:-31 boolean:-146 choice:-45 reference:-62 multipleReference:-33 list:425 keyValues:-29
type typeWord reference text:273 multilineText:-37 integer:-149 number:-23 boolean:-64 choice:-92 multipleChoice:35 reference:88 multipleReference:46 list:-30 keyValues:-29
type typeWord refresh text:177 integer:32 number:-90 boolean:-56
type typeWord regex text:115 boolean:-27 reference:-61
type typeWord region text:85 choice:-83 reference:61
type typeWord register boolean:135 choice:-60
type typeWord registration text:163 integer:-185 choice:-31 reference:94
type typeWord registry text:37 multilineText:24 url:160 integer:-24 boolean:-171 choice:21 reference:71 multipleReference:-45
type typeWord related text:35 choice:-27 reference:-20
type typeWord relative text:-31 integer:141 number:-34 boolean:-32 choice:114 reference:-54 date:-37
type typeWord relay boolean:49
type typeWord reminder multilineText:-23 integer:357 number:-51 boolean:-129 reference:-28 list:-65
type typeWord remote text:38 multilineText:-26 url:52 reference:-30
type typeWord report multilineText:-20 email:-21 integer:-40 number:-42 boolean:121 choice:67 multipleReference:-37 date:51
type typeWord reporting text:-216 multilineText:-20 boolean:280 choice:-23
type typeWord reports text:-26 boolean:97
type typeWord repository text:260 multilineText:-70 url:233 integer:-35 number:-35 boolean:-79 choice:-135 reference:-55 multipleReference:-29 list:-24 keyValues:-26 date:-23
type typeWord request text:56 integer:-69 number:-46 boolean:108
type typeWord requests boolean:131 reference:-39 multipleReference:-38
type typeWord require text:-56 boolean:97
type typeWord required text:-59 multilineText:-23 integer:-21 number:-22 boolean:106 choice:-38 reference:-20 multipleReference:113 list:28
type typeWord reset text:-38 boolean:-74 choice:67 reference:85
type typeWord resource text:52 multilineText:-29 url:136 integer:-34 boolean:-29 choice:-96 reference:-134 multipleReference:266 list:-64 date:-31
type typeWord resources text:106 integer:-75 boolean:-24 choice:-81 reference:90 multipleReference:42 list:-70
type typeWord response text:-43 multilineText:88 choice:24 reference:-58
type typeWord responses choice:74 reference:-29
type typeWord results text:-50 multilineText:-31 integer:349 number:-38 boolean:77 choice:-86 multipleChoice:-21 reference:-63 multipleReference:-119 list:-61
type typeWord retention text:-168 integer:411 number:-47 boolean:-72 choice:-58 reference:-25
type typeWord retry text:98 integer:-73
type typeWord return text:-74 url:57 boolean:159 choice:-24 file:-21
type typeWord role text:54 boolean:-43 choice:-203 reference:151 multipleReference:150
type typeWord roles text:118 boolean:-48 choice:-34 reference:-94 multipleReference:295 list:-95
type typeWord round text:-207 integer:324 number:-63 boolean:157 choice:-30 reference:-158
type typeWord rounding text:-36 integer:-44 number:81 boolean:30
type typeWord routing text:39 multilineText:-36
type typeWord row boolean:44
type typeWord rows text:-24 boolean:100 choice:-33 reference:-21
type typeWord rule text:-396 multilineText:224 url:-33 integer:-72 number:-54 boolean:-160 choice:376 multipleChoice:154 reference:71 multipleReference:-35 list:-57 keyValues:-24 date:-22 file:-21
type typeWord rules text:-79 multilineText:127 integer:-66 boolean:-41 choice:224 list:-110
type typeWord run text:-34 boolean:-221 choice:286 reference:33 list:-21
type typeWord runtime keyValues:27
type typeWord s3 text:-82 url:40 choice:-50 reference:150
type typeWord same text:-37 boolean:79
type typeWord saml multilineText:-50 url:80 boolean:-37 reference:-20 list:-44 keyValues:148
type typeWord sandbox text:-35 boolean:112 reference:-34
type typeWord save text:-44 multilineText:57 integer:-29 boolean:138 choice:-27 reference:-36
type typeWord schedule text:245 multilineText:-29 integer:-51 boolean:-68 choice:-20 reference:-30
type typeWord schema text:-107 multilineText:481 integer:-26 number:-34 boolean:-44 choice:-58 reference:-86 multipleReference:-21 list:-22
type typeWord scope text:-37 boolean:-23 choice:105 reference:-20
type typeWord scopes text:-163 integer:-32 boolean:-70 choice:-193 multipleChoice:167 reference:-61 multipleReference:-92 list:550 keyValues:-39
type typeWord script text:227 multilineText:-26 integer:-25 boolean:-39 choice:43 multipleChoice:-21 reference:-94 list:-31
type typeWord search text:-90 multilineText:-85 url:-35 integer:-115 number:-44 boolean:-174 multipleChoice:90 reference:231 multipleReference:263 keyValues:-24 date:-42
type typeWord searchable text:-82 boolean:184
type typeWord secret text:528 multilineText:-105 url:-45 email:-30 integer:-45 number:-52 boolean:-90 choice:-79 reference:-88 list:-44 keyValues:-28 date:-32
type typeWord security text:-55 boolean:-26 choice:52 reference:69
type typeWord segment text:-94 integer:144 number:-21 boolean:-102 choice:36 reference:157 multipleReference:-33
type typeWord select text:-167 multilineText:-42 boolean:-173 multipleChoice:-23 reference:259 multipleReference:34 file:168
type typeWord selected text:-21 boolean:-61 choice:42 reference:100 multipleReference:-26
type typeWord selection boolean:-57 choice:346 reference:-214 multipleReference:-28
type typeWord selector text:-98 multilineText:-57 url:-32 integer:-26 boolean:-68 choice:-102 reference:-75 multipleReference:-36 list:-57 keyValues:591
type typeWord send text:-198 email:-32 integer:351 number:-42 boolean:-20 multipleChoice:100 reference:-71 multipleReference:31 list:-43
type typeWord sender text:-89 multilineText:-40 email:286 boolean:-26 choice:-31 list:-33
type typeWord separator text:279 multilineText:-25 url:-21 integer:-37 number:-29 boolean:-189 choice:176 multipleReference:-39 list:-60
type typeWord server text:52 multilineText:-52 url:381 email:-40 integer:-26 number:-42 choice:-59 reference:-42 multipleReference:-29 list:-112
type typeWord servers text:-26 multilineText:-25 url:263 integer:-125 boolean:-51 choice:-37 multipleReference:-36 list:21 keyValues:-20
type typeWord service text:-64 multilineText:358 url:-38 email:-36 integer:-88 number:-57 boolean:-100 choice:276 reference:-39 multipleReference:-70 list:-53 date:-46 file:-37
type typeWord session text:269 multilineText:-43 number:-25 boolean:-94
type typeWord set text:76 multilineText:-37 integer:-20 number:-23 boolean:-161 choice:-147 reference:263 multipleReference:-57 list:-34 keyValues:209
type typeWord settings text:-63 choice:77
type typeWord severity text:216 boolean:-60 choice:-25 reference:29 multipleReference:-37
type typeWord share boolean:65
type typeWord shared text:-108 boolean:248 choice:-32
type typeWord sharing boolean:101 choice:-28
type typeWord show text:-137 integer:-22 boolean:406 choice:29 reference:-26 multipleReference:-20 list:-29 keyValues:-34 date:-95
type typeWord sid text:75
type typeWord sign text:-74 integer:-31 boolean:307 choice:-28 multipleReference:-20 list:-34 date:-74
type typeWord signature text:-99 multilineText:230 email:-54 boolean:56 choice:-47 list:-29
type typeWord signing text:-103 multilineText:111
type typeWord similar text:125 boolean:-31 multipleReference:-41
type typeWord site text:-33 url:89 reference:-24 list:-26
type typeWord size multilineText:-50 url:-25 integer:277 number:-150 choice:-208 reference:143 multipleReference:-42 list:-25 keyValues:-25 date:-23 file:-30
type typeWord skip text:-149 multilineText:-48 integer:-66 number:-56 boolean:469 choice:-205 multipleChoice:-28 reference:-66 multipleReference:49 list:182
type typeWord slack text:47
type typeWord slug text:-192 reference:-30 list:246
type typeWord sort text:-47 multilineText:-37 integer:-57 number:-25 boolean:-135 choice:566 reference:-193 multipleReference:-30
type typeWord source text:-86 url:-24 integer:-110 number:-70 boolean:-247 choice:223 reference:27 multipleReference:-66 list:114 keyValues:197 date:-25
type typeWord space text:51 integer:-67 boolean:102
type typeWord split text:-65 boolean:78
type typeWord sql text:-220 multilineText:595 integer:-46 number:-35 boolean:-44 choice:-76 reference:-31 list:-36 keyValues:-23 date:-20
type typeWord ssh text:-195 multilineText:463 url:-34 integer:-56 choice:-82 multipleChoice:-28 reference:99 multipleReference:-75 list:-79 keyValues:-24
type typeWord ssl text:45 multilineText:-48 choice:-39 multipleChoice:119
type typeWord stage text:-60 multilineText:-41 url:-21 integer:-31 number:-35 boolean:-79 choice:20 reference:204 multipleReference:-21
type typeWord stale boolean:35 choice:85 reference:-75 multipleReference:-20
type typeWord start text:-352 multilineText:-66 url:-45 email:-33 number:96 choice:67 reference:-122 multipleReference:-59 list:-23 keyValues:-24 date:537
type typeWord state text:-99 multilineText:-68 integer:-59 boolean:-114 choice:153 reference:-80 list:-41 keyValues:352
type typeWord static integer:85 choice:-22 file:-21
type typeWord statistics text:-64 integer:-24 boolean:194
type typeWord status text:-56 multilineText:-68 url:-33 integer:75 number:-59 boolean:68 multipleChoice:-21 reference:85 multipleReference:-72 list:-69 keyValues:-37 date:-29 file:-27
type typeWord steps text:-54 multilineText:225 integer:414 number:-29 boolean:-124 choice:-92 reference:-130 multipleReference:-106 list:-31
type typeWord storage text:-28 integer:209 number:-70 choice:71 reference:-96
type typeWord strategy text:-307 multilineText:-51 url:-23 integer:-35 number:-31 boolean:-127 choice:97 multipleChoice:-23 reference:521 multipleReference:-22 list:-45 keyValues:-46 date:-21
type typeWord street text:-35 boolean:178 choice:-60
type typeWord style text:-105 integer:-20 boolean:-20 choice:236 reference:-30
type typeWord sub text:-33 reference:140 multipleReference:-66
type typeWord subject text:209 integer:-22 boolean:-36 choice:-21 reference:-67 list:-20
type typeWord subscription text:42
type typeWord subsequent text:83 integer:-25
type typeWord summary text:67 multilineText:-30 integer:36
type typeWord support boolean:121 reference:-49
type typeWord survey choice:74 reference:-29
type typeWord sync text:-199 multilineText:-40 integer:179 number:-20 boolean:328 choice:-49 reference:-65 multipleReference:-22 list:-20
type typeWord system text:-70 multilineText:60 email:158 choice:-24 reference:-23
type typeWord table text:-145 url:-27 email:-20 integer:417 number:-37 boolean:-149 choice:-166 multipleChoice:-28 reference:-105 multipleReference:98 list:163
type typeWord tags text:-213 multilineText:-171 url:-29 email:-39 integer:-61 number:-53 boolean:-42 choice:-95 multipleChoice:-28 reference:-39 multipleReference:122 list:235 keyValues:261
type typeWord target text:211 multilineText:-106 url:-52 email:-39 integer:-148 number:79 boolean:150 choice:-233 multipleChoice:-31 reference:317 multipleReference:-71 list:-102 keyValues:-84 date:-41 file:-28
type typeWord task multilineText:-49 url:-31 integer:-97 number:87 boolean:122 choice:-87 reference:183 multipleReference:-31 list:-24 date:-119
type typeWord tasks text:-102 boolean:254 choice:-22 reference:-32
type typeWord tax text:-141 multilineText:-55 integer:-71 number:108 boolean:-98 choice:217 reference:141 multipleReference:-76 list:-66 keyValues:-28 date:-30
type typeWord tcp text:-58 multilineText:-24 integer:-79 boolean:66 choice:-40 list:141
type typeWord team text:72 multilineText:-23 integer:-25 number:-31 boolean:-87 choice:-42 reference:154 multipleReference:126 list:-113
type typeWord teams text:-41 boolean:-118 choice:-60 reference:-84 multipleReference:275 list:83
type typeWord template integer:-37 number:-28 boolean:25 choice:27 reference:212 multipleReference:-32 list:-44 keyValues:-28
type typeWord tenant text:31
type typeWord terms text:61 multilineText:90 url:-69 integer:78 number:-23 boolean:41 choice:-80 reference:-26 multipleReference:-29 keyValues:-25
type typeWord test multilineText:-47 boolean:42 choice:84 reference:-45
type typeWord text text:174 multilineText:49 integer:-23 number:-21 boolean:-55 choice:-22 reference:-41
type typeWord the text:140 multilineText:-48 url:206 integer:-50 number:-44 boolean:194 choice:-100 multipleChoice:-20 reference:-91 multipleReference:-108 list:-29 date:-30
type typeWord their boolean:55 choice:-27
type typeWord theme text:54 boolean:-47 choice:206 reference:-159
type typeWord this text:-30 integer:-24 boolean:211 choice:-23 reference:-47
type typeWord threshold text:-91 integer:-29 number:205 boolean:78 choice:-35 reference:-127
type typeWord time text:-332 multilineText:-50 integer:105 number:-48 boolean:-109 choice:-122 reference:-76 list:-36 date:736
type typeWord timeout text:247 multilineText:-42 integer:26 number:-166 boolean:183 choice:-99 reference:-52 list:-35 keyValues:-26 date:-59
type typeWord timestamp text:104 boolean:41 date:-49
type typeWord title text:156 multilineText:-38 integer:-53 number:-25 boolean:133 choice:-40 reference:-74
type typeWord tls text:-291 multilineText:370 integer:-29 number:-28 boolean:218 choice:-103 reference:-65 list:-21
type typeWord to text:62 multilineText:-191 url:282 email:-107 integer:-242 number:-172 boolean:142 choice:-71 multipleChoice:-27 reference:-172 multipleReference:165 list:-180 keyValues:-86 date:-89 file:-53
type typeWord token text:69 multilineText:-175 url:-26 integer:106 number:-44 boolean:-128 choice:69 multipleChoice:-35 reference:116 multipleReference:-51 list:142 keyValues:-32 date:-25
type typeWord tolerance text:-58 integer:197 number:-35 choice:-37 list:-32
type typeWord tool text:-168 multilineText:-21 url:251 integer:-36 number:-25 boolean:-145 choice:266 reference:-110 multipleReference:-25
type typeWord top text:93 boolean:-20 choice:-71
type typeWord topic text:182 multilineText:-62 url:-38 email:-30 integer:-53 number:-32 boolean:-54 choice:-58 reference:194 list:-25
type typeWord totals boolean:53
type typeWord track boolean:72
type typeWord transaction text:139 choice:-36 reference:-20
type typeWord transfer text:-40 multipleReference:183 list:-118
type typeWord translations text:162 boolean:-37 multipleReference:-22 list:-35
type typeWord trigger text:-348 multilineText:-86 url:-26 integer:-51 number:-51 boolean:-263 choice:527 multipleChoice:373 reference:-57 multipleReference:-55 list:-81 keyValues:-26
type typeWord ttl integer:115 number:-38
type typeWord type text:33 multilineText:-144 url:-67 email:-44 integer:-106 number:-102 boolean:-168 choice:360 multipleChoice:-55 reference:187 multipleReference:-54 list:-81 keyValues:-91 date:-75 file:-49
type typeWord types text:-162 multilineText:-30 integer:-135 boolean:-475 multipleChoice:503 reference:-41 multipleReference:207 list:84 keyValues:-28 file:-21
type typeWord unapproved text:-74 multilineText:166 integer:-26 boolean:-48 choice:24
type typeWord under text:-88 integer:275 boolean:-76
type typeWord unit text:-43 multilineText:-49 url:-35 integer:-85 number:143 boolean:-53 choice:111 multipleChoice:-22 reference:68 multipleReference:88 list:-68 keyValues:-32 date:-37
type typeWord units boolean:-109 choice:-43 reference:-121 multipleReference:346
type typeWord unknown boolean:34
type typeWord up text:-42 integer:55 boolean:150 choice:-35 date:-76
type typeWord update text:76 multilineText:184 number:-39 boolean:248 choice:-292 multipleChoice:-31 reference:-140 multipleReference:-92 list:-51 keyValues:152 date:-25
type typeWord upload text:-41 multilineText:-23 boolean:78 choice:53 reference:-122 multipleReference:-28 file:133
type typeWord uri text:-63 url:109
type typeWord uris text:-154 multilineText:-31 url:-31 boolean:-56 reference:-31 list:403
type typeWord url text:-419 multilineText:-143 url:1453 email:-36 integer:-87 number:-98 boolean:-338 choice:-74 reference:-111 multipleReference:-40 list:-90 keyValues:-30 date:-36 file:-29
type typeWord urls text:-34 multilineText:-23 url:44 integer:-56 multipleReference:-34 list:181
type typeWord usage text:-21 multilineText:-20 choice:90 reference:-29 list:36
type typeWord use text:90 multilineText:-38 url:-75 integer:-72 boolean:43 choice:255 reference:-112 multipleReference:-24 list:-29
type typeWord user text:-196 multilineText:78 url:-67 email:77 integer:-146 number:-83 boolean:98 choice:-95 multipleChoice:-59 reference:361 multipleReference:119 list:-60 keyValues:-46 date:-67 file:-54
type typeWord username text:77 boolean:-28 choice:134 reference:-58 list:-39
type typeWord users text:-42 integer:-33 boolean:37 choice:-43 reference:178 multipleReference:61 list:-111
type typeWord validation text:-153 multilineText:-21 url:-21 integer:-32 boolean:78 choice:166
type typeWord value text:57 multilineText:-168 url:-51 email:182 integer:-69 number:415 boolean:-204 choice:-236 multipleChoice:-22 multipleReference:-21 list:106 keyValues:-60 date:-45 file:-20
type typeWord values text:42 multilineText:-22 integer:-43 number:-30 boolean:190 choice:117 multipleChoice:-39 reference:-82 multipleReference:-68 keyValues:-42 date:-40
type typeWord variable text:-22 multilineText:-20 integer:-24 boolean:37 choice:-23 reference:-22 multipleReference:179 list:-42 keyValues:-73
type typeWord variables choice:-22 multipleReference:-39 list:38 keyValues:48
type typeWord vat text:115 integer:-109 number:-50 boolean:192 choice:-22 reference:-75 multipleReference:-25
type typeWord vendor text:204 multilineText:-47 url:-21 integer:-48 number:-39 boolean:-86 choice:-98 reference:208 multipleReference:-26
type typeWord verify text:35 multilineText:-45 boolean:77 choice:-23
type typeWord version text:100 multilineText:-36 integer:-40 number:-25 boolean:44 choice:-51 reference:98 list:-28
type typeWord versions text:-54 multilineText:-40 integer:-38 boolean:276 choice:-73 multipleChoice:115 reference:-54 multipleReference:-25 list:-23
type typeWord via choice:41
type typeWord view text:-77 boolean:30 choice:105
type typeWord virtual text:24
type typeWord visibility text:-79 multilineText:-59 url:-20 integer:-21 number:-37 boolean:-29 choice:420 reference:-131 multipleReference:-27 list:-35 date:-21
type typeWord volume text:-36 boolean:104 reference:-25
type typeWord wait text:40 integer:-73 boolean:81
type typeWord web integer:-92 number:-22 boolean:-35 choice:268 reference:-104
type typeWord webhook text:55 url:110 choice:-32 list:-33
type typeWord when text:108 integer:-34
type typeWord window multilineText:-52 integer:293 number:-36 boolean:-78 choice:-33 reference:-78 list:-22
type typeWord with text:-23 boolean:50 choice:23
type typeWord within text:-30 integer:100 number:-39 boolean:35 choice:-57
type typeWord worker text:-103 multilineText:-31 integer:-33 boolean:-23 choice:-26 reference:123 list:150
type typeWord workflow text:61
type typeWord workspace text:50
type typeWord x.509 text:-28 multilineText:97 choice:-29
type typeWord xml text:-88 multilineText:68 boolean:270 multipleReference:-46 list:-52 keyValues:-100 file:-21
type typeWord yaml text:-41 multilineText:142 boolean:-72 choice:-50 reference:-37 file:83
type typeWord year text:146 integer:-31 boolean:-42 choice:45 reference:-59
type typeWord years text:-30 integer:-32 boolean:-126 reference:234 multipleReference:-29
type typeWord your text:222 multilineText:-37 url:-31 integer:-25 boolean:-43
type typeWord zero text:-45 integer:-78 number:-27 boolean:257
presence bias 0 required:-602 optional:-226 conditional:-190 unstated:237
presence presenceColumn 2 conditional:5000
presence presenceColumn 3 required:5771 conditional:-80 unstated:-673
presence presenceColumn 35 optional:5000
presence presenceColumn 36 required:5000
presence presenceColumn 4 optional:5167 unstated:-149
presence presenceColumnWord yes required:295 conditional:-40 unstated:-246
presence presenceCondition 1000 required:-538 optional:-349 conditional:-801 unstated:557
presence presenceCondition 1001 required:-510 optional:-107 conditional:30 unstated:59
presence presenceCondition 1002 required:-417 optional:32 conditional:486 unstated:-414
presence presenceCondition 1003 required:-89 optional:-360 conditional:192 unstated:123
presence presenceCondition 101 required:290 optional:-73 conditional:337 unstated:-579
presence presenceCondition 103 optional:-63 conditional:93
presence presenceCondition 104 conditional:1500
presence presenceCondition 105 conditional:1500
presence presenceCondition 120 conditional:1500
presence presenceCondition 121 conditional:1500
presence presenceCondition 136 conditional:1500
presence presenceCondition 137 conditional:1500
presence presenceCondition 152 conditional:1500
presence presenceCondition 153 conditional:1500
presence presenceCondition 16 required:-95 optional:-31 conditional:30 unstated:34
presence presenceCondition 168 conditional:1500
presence presenceCondition 169 required:-75 optional:-68 conditional:779 unstated:821
presence presenceCondition 171 conditional:131 unstated:-113
presence presenceCondition 18 optional:-27 conditional:-138 unstated:168
presence presenceCondition 20 optional:173 conditional:-272 unstated:55
presence presenceCondition 22 optional:-145 conditional:-386 unstated:512
presence presenceCondition 24 required:-38 optional:169 conditional:1615 unstated:-314
presence presenceCondition 25 conditional:1461 unstated:61
presence presenceCondition 26 required:-20 optional:-99 conditional:-443 unstated:522
presence presenceCondition 32 required:-201 optional:314 conditional:-101 unstated:-226
presence presenceCondition 33 required:-33 optional:126 conditional:281 unstated:-393
presence presenceCondition 34 required:-22 optional:-152 conditional:-102 unstated:273
presence presenceCondition 36 optional:-26 conditional:235 unstated:-207
presence presenceCondition 38 conditional:-64 unstated:71
presence presenceCondition 40 conditional:1500
presence presenceCondition 41 conditional:1500
presence presenceCondition 48 optional:138 conditional:-453 unstated:330
presence presenceCondition 50 conditional:-35 unstated:55
presence presenceCondition 52 required:-89 optional:-162 conditional:479 unstated:-276
presence presenceCondition 53 required:-33 conditional:587 unstated:-582
presence presenceCondition 54 optional:-64 conditional:22 unstated:43
presence presenceCondition 56 optional:-48 conditional:2254 unstated:237
presence presenceCondition 57 conditional:2288 unstated:222
presence presenceCondition 58 optional:-46 conditional:411 unstated:-374
presence presenceCondition 59 conditional:162 unstated:-141
presence presenceCondition 64 required:161 optional:-257 conditional:90 unstated:-36
presence presenceCondition 72 required:39 conditional:2554 unstated:-91
presence presenceCondition 73 required:-30 conditional:2595 unstated:-64
presence presenceCondition 8 conditional:1500
presence presenceCondition 80 required:-383 optional:-462 conditional:-179 unstated:710
presence presenceCondition 81 conditional:118 unstated:-105
presence presenceCondition 82 required:-22 optional:167 conditional:-221 unstated:80
presence presenceCondition 84 required:-174 optional:-334 conditional:505 unstated:-177
presence presenceCondition 85 required:-215 optional:-21 conditional:605 unstated:-425
presence presenceCondition 86 conditional:338 unstated:-320
presence presenceCondition 88 conditional:1500
presence presenceCondition 89 conditional:1500
presence presenceCondition 9 conditional:1500
presence presenceConditionMark 0 required:-423 optional:141 conditional:-198 unstated:117
presence presenceConditionMark 1 required:-157 optional:-544 conditional:566 unstated:-285
presence presenceConditionWord appears unstated:44
presence presenceConditionWord applicable optional:-25 conditional:527 unstated:-494
presence presenceConditionWord applies required:-28 optional:-154 conditional:763 unstated:-635
presence presenceConditionWord available required:-51 optional:141 conditional:-440 unstated:339
presence presenceConditionWord displayed required:-41 optional:-83 conditional:76 unstated:51
presence presenceConditionWord for required:-408 optional:-161 conditional:632 unstated:-345
presence presenceConditionWord if required:-619 optional:292 conditional:179 unstated:-259
presence presenceConditionWord only required:-30 optional:-120 conditional:102 unstated:-190
presence presenceConditionWord required optional:-261 conditional:-60 unstated:279
presence presenceConditionWord shown conditional:-159 unstated:159
presence presenceConditionWord unless conditional:-34 unstated:60
presence presenceConditionWord used conditional:86 unstated:-62
presence presenceConditionWord visible optional:-61 conditional:-98 unstated:167
presence presenceConditionWord when required:274 optional:-116 conditional:-159
presence presenceConditionWord with conditional:-84 unstated:99
presence presenceDefault 0 required:-363 optional:-715 conditional:-109 unstated:289
presence presenceDefault 1 required:-63 optional:189 conditional:-76 unstated:-57
presence presenceDefault 2 required:-137 optional:151 conditional:-185 unstated:39
presence presenceDefault 3 required:-358 optional:-129 conditional:-249 unstated:558
presence presenceDefault 4 required:-237 optional:-29 conditional:-75 unstated:88
presence presenceEdition 0 optional:-54 conditional:338 unstated:-286
presence presenceFirst 0 required:-37 optional:-22 conditional:-33 unstated:91
presence presenceFirst 1 required:-53 optional:-48 conditional:131 unstated:-37
presence presenceFirst a required:269 optional:-482 conditional:-510 unstated:682
presence presenceFirst accept conditional:216 unstated:-205
presence presenceFirst access conditional:-23 unstated:43
presence presenceFirst add required:-129 optional:183 conditional:-282 unstated:177
presence presenceFirst additional optional:-30 conditional:-57 unstated:99
presence presenceFirst address required:-20 conditional:-95 unstated:123
presence presenceFirst after required:32 optional:-22 conditional:191 unstated:-198
presence presenceFirst all optional:-66 conditional:-61 unstated:142
presence presenceFirst allow required:-36 optional:-75 conditional:-183 unstated:280
presence presenceFirst allows required:-71 optional:-83 conditional:-228 unstated:375
presence presenceFirst an required:-78 optional:599 conditional:-243 unstated:-294
presence presenceFirst api required:-102 optional:214 conditional:-133
presence presenceFirst appears conditional:28
presence presenceFirst applications optional:-23 conditional:-49 unstated:83
presence presenceFirst apply required:-20 optional:-30 conditional:-50 unstated:98
presence presenceFirst are optional:-27 conditional:223 unstated:-191
presence presenceFirst as required:-50 optional:-35 conditional:-117 unstated:185
presence presenceFirst assign required:-68 optional:-131 conditional:-66 unstated:269
presence presenceFirst authentication required:-51 optional:20 conditional:-125 unstated:151
presence presenceFirst automatically conditional:-98 unstated:127
presence presenceFirst azure required:-60 optional:-64 conditional:-108 unstated:238
presence presenceFirst base conditional:-45 unstated:68
presence presenceFirst by required:-23 optional:-207 conditional:-131 unstated:365
presence presenceFirst can optional:-21 conditional:-370 unstated:391
presence presenceFirst certificate optional:-47 conditional:-82 unstated:140
presence presenceFirst change required:-28 optional:-57 conditional:-103 unstated:187
presence presenceFirst check required:-41 optional:-70 conditional:-157 unstated:281
presence presenceFirst choice conditional:-35 unstated:70
presence presenceFirst choose required:97 optional:-199 conditional:-431 unstated:537
presence presenceFirst clear conditional:249 unstated:-231
presence presenceFirst click required:-49 optional:183 conditional:-189 unstated:52
presence presenceFirst color conditional:-39 unstated:65
presence presenceFirst comma-separated optional:39 conditional:258 unstated:-284
presence presenceFirst configure required:201 optional:-115 unstated:-124
presence presenceFirst connection conditional:-35 unstated:57
presence presenceFirst controls required:-156 optional:-184 conditional:-339 unstated:691
presence presenceFirst copy required:-38 optional:-162 conditional:-100 unstated:303
presence presenceFirst create required:-61 optional:153 conditional:-165 unstated:55
presence presenceFirst currently optional:-24 conditional:261 unstated:-255
presence presenceFirst custom required:-105 conditional:60 unstated:92
presence presenceFirst customer conditional:-26 unstated:48
presence presenceFirst customize conditional:-40 unstated:65
presence presenceFirst decides optional:-53 conditional:-66 unstated:131
presence presenceFirst default required:-61 optional:-102 conditional:-282 unstated:451
presence presenceFirst defaults required:444 optional:-208 conditional:-173 unstated:-84
presence presenceFirst define required:-66 optional:-91 unstated:168
presence presenceFirst defines required:-106 conditional:-374 unstated:480
presence presenceFirst delete conditional:-34 unstated:51
presence presenceFirst depending required:-71 optional:-289 conditional:1144 unstated:-823
presence presenceFirst describe optional:-23 conditional:-79 unstated:111
presence presenceFirst determine required:-20 optional:-35 conditional:25 unstated:29
presence presenceFirst determines required:-38 optional:-60 conditional:74
presence presenceFirst disabled optional:-26 conditional:-36 unstated:66
presence presenceFirst display optional:-65 conditional:-152 unstated:207
presence presenceFirst displays optional:-43 conditional:968 unstated:-920
presence presenceFirst during required:-28 optional:-59 conditional:-78 unstated:162
presence presenceFirst each required:-68 optional:176 conditional:539 unstated:-657
presence presenceFirst edit required:-147 optional:-47 conditional:-100 unstated:310
presence presenceFirst either required:186 conditional:-65 unstated:-102
presence presenceFirst email required:182 conditional:-138 unstated:-49
presence presenceFirst enable required:-29 optional:-286 conditional:-214 unstated:558
presence presenceFirst enabled optional:-32 conditional:-50 unstated:85
presence presenceFirst enables optional:-59 conditional:-125 unstated:199
presence presenceFirst enabling conditional:120 unstated:-103
presence presenceFirst enter optional:32 conditional:-360 unstated:-154
presence presenceFirst environment required:-22 conditional:-45 unstated:79
presence presenceFirst example required:-53 optional:-38 conditional:412 unstated:-314
presence presenceFirst external optional:-23 conditional:-64 unstated:97
presence presenceFirst extra required:-36 optional:-71 conditional:810 unstated:-726
presence presenceFirst field required:-130 optional:287 conditional:-121 unstated:-75
presence presenceFirst file required:-88 optional:58 conditional:-35 unstated:54
presence presenceFirst fill required:-180 optional:617 conditional:-341 unstated:-257
presence presenceFirst filter required:-22 optional:22 conditional:209 unstated:-224
presence presenceFirst find optional:-25 conditional:-49 unstated:98
presence presenceFirst first optional:-24 conditional:-33 unstated:74
presence presenceFirst fixed required:-28 optional:-39 conditional:175 unstated:-104
presence presenceFirst for required:-212 optional:-244 conditional:285
presence presenceFirst form conditional:-46 unstated:76
presence presenceFirst from required:-91 optional:-117 conditional:187
presence presenceFirst generate conditional:-38 unstated:63
presence presenceFirst give required:-32 optional:-49 conditional:-138 unstated:228
presence presenceFirst go optional:-27 conditional:-42 unstated:94
presence presenceFirst hello optional:-63 conditional:-53 unstated:129
presence presenceFirst here optional:-152 unstated:173
presence presenceFirst hide required:-35 optional:-44 conditional:-136 unstated:208
presence presenceFirst hour conditional:-119 unstated:127
presence presenceFirst how required:187 optional:-153 conditional:-84 unstated:43
presence presenceFirst html conditional:117 unstated:-92
presence presenceFirst http optional:29 conditional:-35 unstated:20
presence presenceFirst human-readable conditional:-81 unstated:102
presence presenceFirst if required:-171 conditional:267 unstated:-238
presence presenceFirst in required:-251 optional:-230 conditional:-438 unstated:907
presence presenceFirst include required:-63 optional:340 conditional:32 unstated:-287
presence presenceFirst initial optional:-21 conditional:-52 unstated:83
presence presenceFirst input optional:-26 conditional:-42 unstated:81
presence presenceFirst internal optional:-21 conditional:-165 unstated:192
presence presenceFirst ip required:215 optional:84 conditional:-74 unstated:-252
presence presenceFirst is required:-172 optional:-231 conditional:235 unstated:127
presence presenceFirst it required:-98 optional:-146 conditional:476 unstated:-248
presence presenceFirst json required:-320 optional:209 conditional:529 unstated:-438
presence presenceFirst keep required:-68 optional:73 conditional:-119 unstated:136
presence presenceFirst ldap required:236 optional:-48 conditional:-86 unstated:-105
presence presenceFirst leave required:-100 optional:993 conditional:-337 unstated:-670
presence presenceFirst limit conditional:-42 unstated:75
presence presenceFirst limits required:-22 optional:-26 conditional:239 unstated:-184
presence presenceFirst list unstated:33
presence presenceFirst local optional:-26 conditional:-39 unstated:70
presence presenceFirst locate required:-22 optional:-31 conditional:-91 unstated:143
presence presenceFirst log optional:112 conditional:-72 unstated:-30
presence presenceFirst make required:184 optional:-101 unstated:-119
presence presenceFirst maximum required:-91 optional:67 conditional:-185 unstated:204
presence presenceFirst message required:-20 optional:-20 conditional:-70 unstated:110
presence presenceFirst minimum required:-64 optional:92 conditional:-89 unstated:55
presence presenceFirst modify optional:-342 conditional:-34 unstated:380
presence presenceFirst multiple optional:96 conditional:-37 unstated:-53
presence presenceFirst mysql required:30 optional:-26 conditional:-123 unstated:126
presence presenceFirst name required:-94 optional:-309 conditional:-229 unstated:640
presence presenceFirst navigate unstated:36
presence presenceFirst new required:-39 optional:-186 conditional:1003 unstated:-822
presence presenceFirst next required:-20 optional:-31 conditional:-63 unstated:112
presence presenceFirst no required:-67 optional:673 conditional:-437 unstated:-322
presence presenceFirst note conditional:-40 unstated:60
presence presenceFirst now conditional:-29 unstated:59
presence presenceFirst number required:-22 optional:-28 conditional:-219 unstated:283
presence presenceFirst on required:198 optional:-42 conditional:-32 unstated:-133
presence presenceFirst once required:-61 optional:-88 conditional:643 unstated:-532
presence presenceFirst one required:-40 optional:-25 conditional:-109 unstated:170
presence presenceFirst only required:250 optional:-101 conditional:63 unstated:-213
presence presenceFirst open optional:-24 conditional:-21 unstated:57
presence presenceFirst option conditional:68 unstated:-58
presence presenceFirst optional required:-39 optional:486 conditional:-202 unstated:-295
presence presenceFirst optionally required:-25 optional:486 conditional:-94 unstated:-374
presence presenceFirst override optional:51 conditional:-70 unstated:55
presence presenceFirst parameter required:-51 optional:435 conditional:-152 unstated:-251
presence presenceFirst password required:165 optional:216 conditional:-130 unstated:-269
presence presenceFirst paste required:237 optional:-147 conditional:-46 unstated:-35
presence presenceFirst path required:-51 optional:-71 conditional:-143 unstated:262
presence presenceFirst port conditional:-29 unstated:43
presence presenceFirst primary conditional:-71 unstated:99
presence presenceFirst provide required:-59 optional:-393 conditional:474 unstated:-194
presence presenceFirst provides optional:-26 conditional:-51 unstated:89
presence presenceFirst public optional:-20 conditional:-261 unstated:292
presence presenceFirst query required:202 optional:-38 conditional:-42 unstated:-124
presence presenceFirst refers required:-53 optional:-83 conditional:95 unstated:31
presence presenceFirst refresh conditional:-44 unstated:69
presence presenceFirst relative required:-32 optional:-39 conditional:-82 unstated:154
presence presenceFirst remove optional:-27 conditional:221 unstated:-191
presence presenceFirst repository conditional:-91 unstated:119
presence presenceFirst request conditional:-20 unstated:33
presence presenceFirst require optional:-44 conditional:-222 unstated:286
presence presenceFirst required required:-169 optional:-100 conditional:-25 unstated:289
presence presenceFirst reserved optional:74 conditional:-49 unstated:-22
presence presenceFirst search required:-79 optional:282 conditional:-34 unstated:-192
presence presenceFirst select required:174 optional:-759 conditional:-305 unstated:197
presence presenceFirst selected conditional:-36 unstated:43
presence presenceFirst set required:231 optional:-365 conditional:76 unstated:-29
presence presenceFirst sets required:-109 optional:20 conditional:-190 unstated:245
presence presenceFirst short optional:37 conditional:-134 unstated:98
presence presenceFirst show optional:-41 conditional:-159 unstated:211
presence presenceFirst shows conditional:-54 unstated:69
presence presenceFirst sign conditional:-42 unstated:50
presence presenceFirst signature optional:-31 conditional:-113 unstated:158
presence presenceFirst since required:200 optional:-26 unstated:-149
presence presenceFirst skip required:-22 optional:-36 conditional:601 unstated:-557
presence presenceFirst sort required:-87 optional:-52 conditional:-68 unstated:206
presence presenceFirst source required:244 optional:-34 conditional:-50 unstated:-167
presence presenceFirst specific conditional:-25 unstated:35
presence presenceFirst specifies required:732 optional:-355 conditional:-842 unstated:-78
presence presenceFirst specify required:-107 optional:98 conditional:-36 unstated:-60
presence presenceFirst start optional:-21 conditional:235 unstated:-199
presence presenceFirst support required:-195 optional:-38 conditional:316 unstated:-106
presence presenceFirst target required:29 optional:-35 conditional:-61 unstated:74
presence presenceFirst test optional:-29 conditional:-67 unstated:107
presence presenceFirst text optional:58 conditional:-69 unstated:40
presence presenceFirst the required:-104 optional:-794 conditional:46 unstated:84
presence presenceFirst then required:-46 optional:-58 conditional:82
presence presenceFirst there required:-24 optional:-41 conditional:-94 unstated:158
presence presenceFirst these optional:-50 conditional:-101 unstated:159
presence presenceFirst this required:-375 optional:130 conditional:-152 unstated:54
presence presenceFirst tick optional:-36 conditional:503 unstated:-462
presence presenceFirst time required:-35 optional:-57 conditional:-67 unstated:150
presence presenceFirst title optional:-21 conditional:-71 unstated:101
presence presenceFirst to required:-267 optional:969 conditional:-577 unstated:-433
presence presenceFirst toggle required:-52 optional:-82 conditional:169 unstated:-54
presence presenceFirst total required:180 optional:-33 conditional:-65 unstated:-75
presence presenceFirst true conditional:-93 unstated:105
presence presenceFirst turn conditional:-90 unstated:112
presence presenceFirst turns conditional:-44 unstated:59
presence presenceFirst type optional:68 conditional:-206 unstated:107
presence presenceFirst types conditional:-27 unstated:42
presence presenceFirst under required:-46 optional:-89 conditional:-182 unstated:324
presence presenceFirst unique required:31 optional:-122 conditional:-178 unstated:255
presence presenceFirst update conditional:-33 unstated:64
presence presenceFirst url optional:-41 conditional:-101 unstated:164
presence presenceFirst use required:-82 optional:-127 conditional:-368 unstated:583
presence presenceFirst used required:-36 optional:-114 conditional:-43 unstated:202
presence presenceFirst user required:-224 conditional:376 unstated:-177
presence presenceFirst username required:-61 optional:319 conditional:-65 unstated:-218
presence presenceFirst users required:-20 optional:-37 conditional:220 unstated:-178
presence presenceFirst value required:-165 optional:-185 conditional:1405 unstated:-1144
presence presenceFirst version required:-45 optional:-37 conditional:-84 unstated:167
presence presenceFirst what required:-42 optional:-124 conditional:-250 unstated:420
presence presenceFirst when required:-123 optional:105 conditional:-73 unstated:65
presence presenceFirst where conditional:-35 unstated:56
presence presenceFirst whether required:-88 optional:111 conditional:-357 unstated:305
presence presenceFirst who required:-29 optional:194 conditional:-173
presence presenceFirst with optional:-22 conditional:-112 unstated:141
presence presenceFirst write optional:-31 unstated:59
presence presenceFirst you required:-29 optional:-142 conditional:-197 unstated:309
presence presenceFirst your required:-249 optional:-267 conditional:293 unstated:121
presence presenceHeading 1 required:332 optional:1170 conditional:446 unstated:-517
presence presenceHeading 2 required:1176 optional:484 conditional:197 unstated:-379
presence presenceHeading 3 required:-375 optional:-188 conditional:93 unstated:377
presence presenceHeading 5 required:-219 optional:2851 conditional:-376 unstated:-949
presence presenceHeading 6 required:1500
presence presenceHeading 65 required:257 optional:163 conditional:-124 unstated:-304
presence presenceHeading 67 required:-29 optional:-103 conditional:45 unstated:67
presence presenceHeading 69 required:-49 optional:1618 conditional:-311 unstated:-1431
presence presenceHeading 7 required:-93 optional:-135 conditional:-139 unstated:365
presence presenceHeading 71 optional:-34 conditional:-50 unstated:86
presence presenceIfLater 1 required:-74 optional:-318 conditional:201 unstated:21
presence presenceIntro #40 optional:180 conditional:-118 unstated:-56
presence presenceIntro #42 optional:-35 conditional:455 unstated:-421
presence presenceIntro #43 optional:-78 conditional:397 unstated:-319
presence presenceIntro #46 optional:-53 conditional:432 unstated:-391
presence presenceIntro #47 optional:-32 conditional:275 unstated:-228
presence presenceIntro #48 optional:228 conditional:215 unstated:-481
presence presenceIntro #49 required:-76 optional:-198 conditional:279
presence presenceIntro #4a conditional:-195 unstated:215
presence presenceIntro #4d optional:284 conditional:-192 unstated:-87
presence presenceIntro #4e optional:-46 conditional:467 unstated:-393
presence presenceIntro #4f optional:-36 conditional:-101 unstated:152
presence presenceIntro #50 optional:-36 conditional:315 unstated:-277
presence presenceIntro #53 required:-92 optional:-248 conditional:351 unstated:-54
presence presenceIntro #57 optional:-26 conditional:-90 unstated:131
presence presenceIntro #59 conditional:-20 unstated:29
presence presenceIntro #5a required:-55 optional:-75 unstated:114
presence presenceIntro #5b conditional:94 unstated:-75
presence presenceIntro byDefault required:-119 optional:-296 conditional:149 unstated:174
presence presenceIntro example required:-267 optional:181 conditional:-233 unstated:185
presence presenceIntro existing required:-276 optional:589 conditional:-134 unstated:-384
presence presenceIntro following required:542 optional:-221 conditional:-317 unstated:-199
presence presenceIntro followingValues required:-68 optional:158 conditional:-100 unstated:-193
presence presenceIntro fromMenu required:253 optional:-318 conditional:-478 unstated:475
presence presenceIntro logIn required:121 optional:-202 conditional:39 unstated:-69
presence presenceIntro neededIf required:-61 optional:-23 conditional:-304 unstated:382
presence presenceIntro needs required:-239 optional:-142 conditional:233 unstated:103
presence presenceIntro oneOf required:-213 optional:-64 conditional:108 unstated:153
presence presenceIntro optional required:-249 optional:799 conditional:-370 unstated:-266
presence presenceIntro optionsAnnounced required:150 optional:41 conditional:506 unstated:-637
presence presenceIntro ordered required:-24 optional:-198 conditional:-241 unstated:-106
presence presenceIntro pairs required:362 optional:-102 conditional:-148 unstated:-149
presence presenceIntro range required:704 optional:160 conditional:-144 unstated:-781
presence presenceIntro recommended required:-39 optional:-72 conditional:-181 unstated:305
presence presenceIntro required required:191 optional:402 conditional:-404 unstated:-285
presence presenceIntro separated required:-54 optional:-45 conditional:-154 unstated:256
presence presenceIntro severalOf required:-41 optional:571 conditional:92 unstated:-706
presence presenceIntro shownOnly required:-170 optional:-99 conditional:-302 unstated:556
presence presenceIntro valuesAre required:394 optional:-858 conditional:-334 unstated:422
presence presenceIntro whether required:-326 optional:170 conditional:-429 unstated:503
presence presenceIntroCondition 0 required:-1316 optional:-25 conditional:92 unstated:276
presence presenceIntroCondition 1 required:930 conditional:-460 unstated:-857
presence presenceIntroCondition 2 required:-382 optional:-571 conditional:286 unstated:143
presence presenceIntroCondition 3 required:1222 optional:-187 conditional:-982 unstated:-493
presence presenceIntroCondition 4 required:-157 optional:120 conditional:-212 unstated:231
presence presenceIntroCondition 5 required:-28 optional:93 conditional:-158 unstated:98
presence presenceIntroCondition 6 required:-825 optional:-275 conditional:361 unstated:-513
presence presenceIntroCondition 64 required:-128 optional:-247 conditional:-229 unstated:523
presence presenceIntroCondition 65 required:-74 optional:69 conditional:-153 unstated:123
presence presenceIntroCondition 66 required:-27 optional:-92 conditional:-96 unstated:220
presence presenceIntroCondition 67 required:268 optional:-55 unstated:-198
presence presenceIntroCondition 69 conditional:-26 unstated:42
presence presenceIntroCondition 70 required:-389 optional:460 conditional:106 unstated:-458
presence presenceIntroWord #40 required:540 optional:-157 conditional:-356 unstated:-85
presence presenceIntroWord #41 required:1762 optional:571 conditional:-45 unstated:-287
presence presenceIntroWord #80 required:-246 optional:767 conditional:-105 unstated:-461
presence presenceIntroWord #81 optional:1998 conditional:191 unstated:-184
presence presenceIntroWord #c0 conditional:-73 unstated:103
presence presenceLabel 1 optional:4726 conditional:-22 unstated:317
presence presenceLabel 2 required:5011
presence presenceLabel 3 required:1035 optional:-33 conditional:-36 unstated:31
presence presenceLabel 5 optional:291 conditional:-30 unstated:-265
presence presenceLegend 0 required:-26 optional:167 conditional:-202 unstated:21
presence presenceMood 0 required:-490 optional:-213 conditional:-342 unstated:273
presence presenceMood 1 required:-557 optional:102 conditional:-99 unstated:63
presence presenceMood 2 required:-264 optional:-45 conditional:36 unstated:-20
presence presenceMood 3 required:195 optional:214 conditional:237 unstated:-704
presence presenceMood 4 required:-127 optional:-255 conditional:245 unstated:49
presence presenceMood 5 required:-301 optional:269 conditional:185 unstated:-193
presence presenceMood 6 required:-124 optional:-292 conditional:-218
presence presenceMood 64 required:-356 optional:-575 conditional:-194 unstated:730
presence presenceMood 65 required:-73 optional:21 conditional:-245 unstated:225
presence presenceMood 66 required:-32 optional:-103 conditional:-271 unstated:402
presence presenceMood 67 required:-30 optional:-97 conditional:103
presence presenceMood 68 required:-45 optional:-53 conditional:48 unstated:49
presence presenceMood 69 optional:-20 conditional:-117 unstated:141
presence presenceMood 70 required:-337 optional:-171 conditional:192 unstated:-26
presence presenceParent 1 optional:1139 unstated:-129
presence presenceParent 2 required:1254 conditional:-64 unstated:-215
presence presencePhrase #40 required:-36 optional:-373 conditional:190 unstated:161
presence presencePhrase #42 required:-81 optional:-26 conditional:-124 unstated:239
presence presencePhrase #43 optional:-116 conditional:369 unstated:-274
presence presencePhrase #46 conditional:-85 unstated:100
presence presencePhrase #47 optional:-34 conditional:111 unstated:-63
presence presencePhrase #48 required:-20 optional:-22 conditional:-72 unstated:110
presence presencePhrase #49 optional:-42 conditional:-58 unstated:116
presence presencePhrase #4a optional:-21 conditional:-43 unstated:69
presence presencePhrase #4b optional:-59 conditional:-117 unstated:181
presence presencePhrase #4c conditional:-65 unstated:78
presence presencePhrase #4d optional:-106 conditional:-63 unstated:182
presence presencePhrase #4e optional:-31 conditional:-123 unstated:159
presence presencePhrase #4f required:-39 optional:-145 conditional:-122 unstated:257
presence presencePhrase #50 required:-74 optional:80 conditional:-88 unstated:25
presence presencePhrase #53 optional:-57 conditional:-113 unstated:192
presence presencePhrase #54 optional:-51 conditional:434 unstated:-384
presence presencePhrase #56 required:-20 conditional:-108 unstated:143
presence presencePhrase #57 required:30 optional:-203 conditional:145 unstated:-291
presence presencePhrase #58 conditional:-21 unstated:31
presence presencePhrase #59 optional:-21 conditional:-72 unstated:107
presence presencePhrase #5a required:-30 optional:-170 conditional:55 unstated:142
presence presencePhrase byDefault required:249 optional:-45 conditional:-465 unstated:20
presence presencePhrase defaultIs required:94 optional:-157 unstated:-89
presence presencePhrase example required:190 optional:-584 conditional:334 unstated:-209
presence presencePhrase existing required:-271 optional:-282 conditional:-458 unstated:614
presence presencePhrase filledByItself required:-151 optional:-28 unstated:160
presence presencePhrase following required:-152 conditional:-218 unstated:250
presence presencePhrase followingValues required:-113 optional:-499 conditional:149 unstated:292
presence presencePhrase fromMenu required:-179 optional:-260 conditional:30 unstated:274
presence presencePhrase leaveBlank optional:3602 conditional:-113 unstated:-482
presence presencePhrase logIn required:-53 optional:236 conditional:-442 unstated:290
presence presencePhrase multiline required:-364 optional:-348 conditional:403 unstated:78
presence presencePhrase neededIf required:-118 optional:-151 conditional:309 unstated:-208
presence presencePhrase needs required:-95 optional:-63 conditional:444 unstated:-309
presence presencePhrase omission required:-308 optional:2817 conditional:219 unstated:-258
presence presencePhrase oneOf required:-46 optional:-341 conditional:141 unstated:136
presence presencePhrase optional required:-390 optional:2326 conditional:-286 unstated:-533
presence presencePhrase optionsAnnounced conditional:198 unstated:-153
presence presencePhrase ordered required:-556 optional:-425 conditional:276 unstated:-489
presence presencePhrase pairs required:-37 optional:-43 conditional:-179 unstated:275
presence presencePhrase range optional:-348 conditional:112 unstated:106
presence presencePhrase recommended required:-122 optional:-359 conditional:-35 unstated:462
presence presencePhrase required required:931 optional:-260 conditional:-261 unstated:-639
presence presencePhrase separated required:-132 optional:-128 conditional:-77 unstated:318
presence presencePhrase severalOf required:-50 optional:129 conditional:133 unstated:-241
presence presencePhrase shownOnly required:-129 optional:97 conditional:-122 unstated:73
presence presencePhrase valuesAre required:-433 optional:429 conditional:-344 unstated:160
presence presencePhrase whether required:-214 optional:-66 conditional:-41 unstated:249
presence presencePhraseLater #40 optional:-65 conditional:382 unstated:-308
presence presencePhraseLater #41 conditional:-55 unstated:73
presence presencePhraseLater #42 required:-26 conditional:72 unstated:-34
presence presencePhraseLater #43 optional:-94 conditional:38 unstated:35
presence presencePhraseLater #44 conditional:-21 unstated:28
presence presencePhraseLater #46 conditional:-42 unstated:56
presence presencePhraseLater #47 optional:-25 conditional:-107 unstated:149
presence presencePhraseLater #48 required:-27 optional:-35 conditional:-200 unstated:269
presence presencePhraseLater #49 optional:-101 conditional:-62 unstated:168
presence presencePhraseLater #4a conditional:194 unstated:-174
presence presencePhraseLater #4d required:-29 optional:-74 conditional:102
presence presencePhraseLater #4e conditional:-73 unstated:90
presence presencePhraseLater #4f required:-32 optional:-90 conditional:46 unstated:88
presence presencePhraseLater #50 optional:-78 conditional:-136 unstated:240
presence presencePhraseLater #51 conditional:-61 unstated:68
presence presencePhraseLater #53 optional:-106 conditional:-73 unstated:185
presence presencePhraseLater #54 conditional:-63 unstated:72
presence presencePhraseLater #56 conditional:-37 unstated:48
presence presencePhraseLater #57 required:-39 optional:-81 conditional:207 unstated:-93
presence presencePhraseLater #59 conditional:444 unstated:-423
presence presencePhraseLater #5a conditional:96 unstated:-74
presence presencePhraseLater byDefault required:-66 optional:644 conditional:-521 unstated:-246
presence presencePhraseLater defaultIs required:-206 optional:337 conditional:-209 unstated:56
presence presencePhraseLater example required:-294 optional:-360 conditional:201 unstated:-154
presence presencePhraseLater existing required:-205 optional:207 unstated:-23
presence presencePhraseLater filledByItself required:-218 optional:570 conditional:-202 unstated:-238
presence presencePhraseLater following required:-138 optional:-91 conditional:-469 unstated:660
presence presencePhraseLater followingValues required:-90 optional:-157 conditional:-183 unstated:421
presence presencePhraseLater fromMenu required:-236 optional:151 conditional:-360 unstated:383
presence presencePhraseLater leaveBlank required:-49 optional:3812 conditional:-359 unstated:-975
presence presencePhraseLater logIn required:-32 optional:-58 conditional:-26 unstated:114
presence presencePhraseLater multiline required:-88 optional:-99 conditional:-23 unstated:207
presence presencePhraseLater neededIf required:214 conditional:186 unstated:-406
presence presencePhraseLater needs required:-74 optional:195 conditional:-241 unstated:83
presence presencePhraseLater omission required:-59 optional:2979 conditional:-104 unstated:-836
presence presencePhraseLater oneOf required:-169 optional:82 conditional:-158 unstated:183
presence presencePhraseLater optional required:-409 optional:1370 conditional:-326 unstated:-1083
presence presencePhraseLater ordered required:-308 optional:98 conditional:-116 unstated:107
presence presencePhraseLater pairs required:-32 conditional:-53 unstated:106
presence presencePhraseLater range required:71 optional:-106 conditional:300 unstated:-322
presence presencePhraseLater recommended required:-70 optional:-116 conditional:26 unstated:122
presence presencePhraseLater required required:1310 optional:-353 conditional:-312 unstated:-845
presence presencePhraseLater separated required:-190 optional:91
presence presencePhraseLater severalOf required:103 optional:-95 conditional:-217 unstated:123
presence presencePhraseLater shownOnly required:-96 optional:-205 conditional:226
presence presencePhraseLater valuesAre required:-243 optional:-486 conditional:412 unstated:33
presence presencePhraseLater whether required:-141 optional:-91 conditional:27 unstated:187
presence presencePrefix by required:-21 optional:-205 conditional:-119 unstated:349
presence presencePrefix check optional:-20 conditional:112 unstated:-74
presence presencePrefix choose required:-20 optional:-34 conditional:220 unstated:-162
presence presencePrefix comma-separated optional:39 conditional:258 unstated:-284
presence presencePrefix configure required:224 optional:-76 conditional:43 unstated:-244
presence presencePrefix default required:-61 optional:-102 conditional:-282 unstated:451
presence presencePrefix defaults required:444 optional:-208 conditional:-173 unstated:-84
presence presencePrefix either required:186 conditional:-65 unstated:-102
presence presencePrefix enable conditional:-57 unstated:69
presence presencePrefix enter required:-475 optional:-577 conditional:34 unstated:302
presence presencePrefix example required:-53 optional:-38 conditional:412 unstated:-314
presence presencePrefix fill required:-180 optional:617 conditional:-341 unstated:-257
presence presencePrefix go optional:-27 conditional:-42 unstated:94
presence presencePrefix if required:-23 optional:-395 unstated:361
presence presencePrefix leave optional:232 conditional:-60 unstated:-164
presence presencePrefix list unstated:33
presence presencePrefix multiple optional:96 conditional:-37 unstated:-53
presence presencePrefix one required:-40 optional:-25 conditional:-109 unstated:170
presence presencePrefix open unstated:42
presence presencePrefix optional required:-20 optional:463 conditional:-87 unstated:-359
presence presencePrefix optionally required:-25 optional:486 conditional:-94 unstated:-374
presence presencePrefix paste required:-27 optional:-42 conditional:60 unstated:24
presence presencePrefix provide required:-25 optional:-172 conditional:542 unstated:-412
presence presencePrefix required required:-171 optional:-100 conditional:-28 unstated:295
presence presencePrefix select required:-63 optional:-37 conditional:247 unstated:-165
presence presencePrefix set required:-230 optional:-50 conditional:-58 unstated:214
presence presencePrefix specify required:-36 optional:-137 conditional:-95 unstated:129
presence presencePrefix the required:-165 optional:86 conditional:-58 unstated:75
presence presencePrefix tick optional:-30 conditional:651 unstated:-618
presence presencePrefix toggle conditional:-33 unstated:44
presence presencePrefix turn conditional:-78 unstated:93
presence presencePrefix when optional:-37 conditional:-99 unstated:146
presence presencePrefix whether required:-88 optional:111 conditional:-357 unstated:305
presence presenceScope 1 required:3762 optional:571 conditional:-45 unstated:-287
presence presenceScope 10 optional:4257 conditional:-25 unstated:-227
presence presenceScope 13 required:3676 optional:484 conditional:197 unstated:-379
presence presenceScope 14 optional:4129 conditional:-63 unstated:-74
presence presenceScope 2 optional:4002
presence presenceScope 5 required:4000
presence presenceScope 6 optional:4000
presence presenceScope 78 required:-23 optional:194 conditional:-199
presence presenceScope 9 required:4371 conditional:-25 unstated:-326
presence presenceTab 0 required:-312 optional:-386 conditional:236 unstated:250
presence presenceTab 64 optional:-28 conditional:-106 unstated:149
presence presenceType 0 required:-208 optional:-55 conditional:-212 unstated:-94
presence presenceType 1 required:-855 optional:-689 conditional:-214 unstated:775
presence presenceVia 0 required:-656 optional:-792 conditional:40
presence presenceVia 1 required:-565 optional:-469 conditional:-275 unstated:305
presence presenceVia 2 required:30 optional:172 conditional:-785 unstated:224
presence presenceVia 3 required:-439 optional:-554 conditional:58
presence presenceWord #4 required:-69 optional:-94 unstated:81
presence presenceWord #5 required:2759 optional:-106 unstated:337
presence presenceWord #6 required:643 optional:-175 conditional:-338 unstated:-391
presence presenceWord #7 required:4279 optional:-110 conditional:-33 unstated:-115
presence presenceWord #8 required:-165 optional:-78 conditional:207 unstated:-31
presence presenceWord #9 optional:3085 conditional:-68
presence presenceWord #a required:-394 optional:730 conditional:-59 unstated:-501
presence presenceWord #b required:-33 optional:3582 conditional:105 unstated:361
secret bias 0 -3580
secret descriptionWord credential -132
secret descriptionWord credentials -27
secret descriptionWord key 905
secret descriptionWord password 675
secret descriptionWord passwords -162
secret descriptionWord secret 632
secret descriptionWord token 1336
secret descriptionWord tokens -90
secret labelWord % -39
secret labelWord a -186
secret labelWord access 859
secret labelWord accesskey 228
secret labelWord account 494
secret labelWord acl -22
secret labelWord action -36
secret labelWord add -46
secret labelWord additional -65
secret labelWord address -34
secret labelWord addresses -44
secret labelWord admin 28
secret labelWord advanced -26
secret labelWord agent -63
secret labelWord all -23
secret labelWord allow -48
secret labelWord allowed -67
secret labelWord amount -30
secret labelWord analysis -20
secret labelWord analytics -144
secret labelWord and -33
secret labelWord api 513
secret labelWord app -123
secret labelWord application 77
secret labelWord assigned -22
secret labelWord at -21
secret labelWord attribute -67
secret labelWord auth 34
secret labelWord authentication -46
secret labelWord available -28
secret labelWord aws 245
secret labelWord base -96
secret labelWord before -29
secret labelWord bitbucket -229
secret labelWord body -95
secret labelWord bot 56
secret labelWord branch -20
secret labelWord build -34
secret labelWord by -38
secret labelWord ca 162
secret labelWord campaign -24
secret labelWord category -20
secret labelWord cert -56
secret labelWord certificate -160
secret labelWord channel 23
secret labelWord characters -165
secret labelWord chart -23
secret labelWord check -55
secret labelWord claim -24
secret labelWord class -24
secret labelWord client -22
secret labelWord cloud -52
secret labelWord code -30
secret labelWord collection -32
secret labelWord color -54
secret labelWord column -22
secret labelWord command -25
secret labelWord condition -36
secret labelWord conditions -30
secret labelWord configuration -45
secret labelWord confirm 27
secret labelWord connect -231
secret labelWord connection -21
secret labelWord connector -65
secret labelWord contact -46
secret labelWord contacts -36
secret labelWord container -33
secret labelWord context -20
secret labelWord country -28
secret labelWord create -177
secret labelWord credentials 56
secret labelWord credit -33
secret labelWord criteria -36
secret labelWord css -37
secret labelWord currency -54
secret labelWord current 20
secret labelWord custom -95
secret labelWord dashboard -21
secret labelWord data -217
secret labelWord database -32
secret labelWord date -161
secret labelWord default -95
secret labelWord delay -21
secret labelWord deployment -31
secret labelWord description -200
secret labelWord directory -37
secret labelWord display -38
secret labelWord dn -44
secret labelWord docker -40
secret labelWord document -57
secret labelWord domain -60
secret labelWord domains -61
secret labelWord editor -106
secret labelWord email -130
secret labelWord enable -73
secret labelWord enabled -40
secret labelWord encoding -22
secret labelWord encryption 27
secret labelWord end -37
secret labelWord engine -42
secret labelWord environment -53
secret labelWord event -30
secret labelWord exchange -24
secret labelWord expire -47
secret labelWord expression -30
secret labelWord field -75
secret labelWord file 233
secret labelWord filter -93
secret labelWord flow -64
secret labelWord folder -31
secret labelWord footer -26
secret labelWord for -184
secret labelWord format -43
secret labelWord forwarding 140
secret labelWord frequency -32
secret labelWord from -53
secret labelWord function -58
secret labelWord gateway -30
secret labelWord generation -23
secret labelWord git -24
secret labelWord google -121
secret labelWord grant -43
secret labelWord group -129
secret labelWord groups -32
secret labelWord hash -115
secret labelWord header 193
secret labelWord headers -60
secret labelWord health -29
secret labelWord help -40
secret labelWord host 173
secret labelWord html -42
secret labelWord id -291
secret labelWord image -112
secret labelWord in -190
secret labelWord include -38
secret labelWord input -55
secret labelWord interval -35
secret labelWord invoice -56
secret labelWord ip -61
secret labelWord is -58
secret labelWord javascript -29
secret labelWord json 416
secret labelWord jwt -34
secret labelWord key 620
secret labelWord keys -151
secret labelWord label -47
secret labelWord labels -20
secret labelWord language -35
secret labelWord limit -23
secret labelWord list -23
secret labelWord location -37
secret labelWord login -27
secret labelWord mapping -24
secret labelWord max -69
secret labelWord memory -22
secret labelWord message -341
secret labelWord messages -49
secret labelWord metadata -264
secret labelWord min -21
secret labelWord minimum -164
secret labelWord mobile -27
secret labelWord mode -67
secret labelWord model -28
secret labelWord name -293
secret labelWord network 427
secret labelWord no -118
secret labelWord notification -29
secret labelWord number -111
secret labelWord oauth -122
secret labelWord of -127
secret labelWord on -71
secret labelWord options -20
secret labelWord order -51
secret labelWord organisation -61
secret labelWord organization -87
secret labelWord page -38
secret labelWord paid -27
secret labelWord parameter -30
secret labelWord parameters -81
secret labelWord params -25
secret labelWord partition -103
secret labelWord passphrase 73
secret labelWord password 726
secret labelWord path -63
secret labelWord payload -88
secret labelWord payment -51
secret labelWord pdf -23
secret labelWord period -50
secret labelWord permission -20
secret labelWord phone -38
secret labelWord point -28
secret labelWord policies -40
secret labelWord pool -26
secret labelWord port -46
secret labelWord prefix -44
secret labelWord private 125
secret labelWord profile -38
secret labelWord program -24
secret labelWord project -277
secret labelWord prompt -39
secret labelWord property -35
secret labelWord provider -37
secret labelWord proxy -33
secret labelWord public -157
secret labelWord query -70
secret labelWord queue -27
secret labelWord range -132
secret labelWord rate -24
secret labelWord receipt -25
secret labelWord recipients -30
secret labelWord redirect -41
secret labelWord reference -38
secret labelWord refresh -29
secret labelWord regex -22
secret labelWord registry -56
secret labelWord reminder -25
secret labelWord remote 29
secret labelWord repository -45
secret labelWord request -24
secret labelWord requests -23
secret labelWord required -26
secret labelWord resource -68
secret labelWord resources -20
secret labelWord roles -22
secret labelWord routing 102
secret labelWord rule -43
secret labelWord schedule -34
secret labelWord schema -66
secret labelWord scopes -29
secret labelWord script -43
secret labelWord search -79
secret labelWord secret 1221
secret labelWord secretkey 182
secret labelWord select -36
secret labelWord selector -41
secret labelWord send -61
secret labelWord separator -88
secret labelWord server -65
secret labelWord service 556
secret labelWord session 607
secret labelWord set -24
secret labelWord show -27
secret labelWord sid -20
secret labelWord signing -155
secret labelWord size -34
secret labelWord skip -32
secret labelWord source -162
secret labelWord space -53
secret labelWord sql -147
secret labelWord ssh 337
secret labelWord start -70
secret labelWord state -76
secret labelWord status -21
secret labelWord steps -27
secret labelWord strategy -26
secret labelWord subject -34
secret labelWord table -54
secret labelWord tags -57
secret labelWord target -110
secret labelWord task -40
secret labelWord tax -20
secret labelWord team -28
secret labelWord teams -27
secret labelWord template -77
secret labelWord terms -23
secret labelWord text -108
secret labelWord the -28
secret labelWord time -27
secret labelWord timeout -73
secret labelWord title -42
secret labelWord tls 452
secret labelWord to 154
secret labelWord token 624
secret labelWord topic -58
secret labelWord transaction -22
secret labelWord trigger -20
secret labelWord type -151
secret labelWord types -77
secret labelWord unit -58
secret labelWord units -28
secret labelWord update -91
secret labelWord upload -25
secret labelWord url -183
secret labelWord use -68
secret labelWord user 66
secret labelWord username -111
secret labelWord users -28
secret labelWord value 154
secret labelWord variables -22
secret labelWord vendor -33
secret labelWord verify 75
secret labelWord version -29
secret labelWord webhook 20
secret labelWord x.509 -50
secret labelWord yaml -30
secret secretBigram #68beec90 2000
secret secretBigram access+key -568
secret secretBigram access+token 130
secret secretBigram account+sid -20
secret secretBigram api+key 3055
secret secretBigram api+token 32
secret secretBigram app+secret 45
secret secretBigram auth+token 22
secret secretBigram base+dn -26
secret secretBigram bot+token 54
secret secretBigram client+id -44
secret secretBigram client+secret 2065
secret secretBigram cloud+gateway -22
secret secretBigram confirm+password 34
secret secretBigram encryption+key 2031
secret secretBigram grant+types -44
secret secretBigram header+value 299
secret secretBigram json+credentials 2590
secret secretBigram json+file 405
secret secretBigram key+id -2011
secret secretBigram key+name -3001
secret secretBigram key+passphrase 68
secret secretBigram license+key 1000
secret secretBigram new+password 21
secret secretBigram private+key 2331
secret secretBigram public+key -3000
secret secretBigram routing+key 100
secret secretBigram secret+key 3009
secret secretBigram signing+key 1842
secret secretBigram ssh+key -2398
secret secretBigram ssh+keys -39
secret secretBigram start+date -22
secret secretBigram tls+key 309
secret secretBigram token+type -3000
secret secretBigram token+url -3000
secret secretBigram user+key 35
secret secretBigram webhook+secret 43
secret secretBigram x.509+certificate -50
secret secretHead % -37
secret secretHead accesskey 228
secret secretHead account 204
secret secretHead action -34
secret secretHead addresses -39
secret secretHead agent -31
secret secretHead amount -26
secret secretHead apikey 2500
secret secretHead application -58
secret secretHead attribute -56
secret secretHead authentication -36
secret secretHead body -63
secret secretHead by -22
secret secretHead cert -56
secret secretHead certificate -94
secret secretHead client -23
secret secretHead code -23
secret secretHead collection -26
secret secretHead color -53
secret secretHead condition -38
secret secretHead conditions -30
secret secretHead configuration -44
secret secretHead contacts -27
secret secretHead country -22
secret secretHead credentials 73
secret secretHead criteria -36
secret secretHead css -21
secret secretHead currency -52
secret secretHead data -58
secret secretHead date -128
secret secretHead description -200
secret secretHead dn -44
secret secretHead document -29
secret secretHead domain -51
secret secretHead domains -61
secret secretHead editor -106
secret secretHead email -64
secret secretHead enabled -36
secret secretHead engine -45
secret secretHead environment -34
secret secretHead expression -30
secret secretHead field -26
secret secretHead file 251
secret secretHead filter -77
secret secretHead folder -24
secret secretHead footer -20
secret secretHead format -23
secret secretHead frequency -34
secret secretHead from -28
secret secretHead function -63
secret secretHead gateway -25
secret secretHead group -57
secret secretHead groups -26
secret secretHead headers -60
secret secretHead host -51
secret secretHead html -47
secret secretHead id -179
secret secretHead image -74
secret secretHead interval -35
secret secretHead invoice -29
secret secretHead key 338
secret secretHead keys -151
secret secretHead labels -20
secret secretHead language -31
secret secretHead location -30
secret secretHead mapping -21
secret secretHead message -59
secret secretHead messages -47
secret secretHead metadata -58
secret secretHead mobile -21
secret secretHead mode -67
secret secretHead model -20
secret secretHead name -272
secret secretHead number -56
secret secretHead options -20
secret secretHead order -50
secret secretHead organization -87
secret secretHead parameters -65
secret secretHead passcode 2795
secret secretHead passphrase 3073
secret secretHead password 3783
secret secretHead path -48
secret secretHead pin 1000
secret secretHead policies -40
secret secretHead port -32
secret secretHead prefix -38
secret secretHead project -25
secret secretHead provider -21
secret secretHead proxy -23
secret secretHead query -28
secret secretHead queue -22
secret secretHead range -29
secret secretHead rate -22
secret secretHead recipients -30
secret secretHead reference -33
secret secretHead repository -45
secret secretHead requests -23
secret secretHead resources -20
secret secretHead roles -23
secret secretHead schedule -26
secret secretHead schema -70
secret secretHead scopes -29
secret secretHead script -42
secret secretHead secret 2849
secret secretHead secretkey 182
secret secretHead selector -41
secret secretHead separator -83
secret secretHead server -62
secret secretHead service -41
secret secretHead sid -20
secret secretHead size -33
secret secretHead source -33
secret secretHead state -70
secret secretHead strategy -26
secret secretHead subject -29
secret secretHead table -31
secret secretHead tags -57
secret secretHead team -20
secret secretHead teams -27
secret secretHead template -68
secret secretHead time -22
secret secretHead timeout -69
secret secretHead title -39
secret secretHead tls -21
secret secretHead to -56
secret secretHead token 2718
secret secretHead topic -57
secret secretHead type -137
secret secretHead types -72
secret secretHead unit -25
secret secretHead units -26
secret secretHead url -170
secret secretHead user -21
secret secretHead username -99
secret secretHead value 166
secret secretLabel aimless -266
secret secretLabel beforePlace -80
secret secretLabel checkingHeading -46
secret secretLabel configure -24
secret secretLabel consoleNoun 149
secret secretLabel contrast -180
secret secretLabel dateNoun -141
secret secretLabel descriptionHeader -217
secret secretLabel display -21
secret secretLabel durationNoun -223
secret secretLabel edition -33
secret secretLabel emailNoun -75
secret secretLabel enter -223
secret secretLabel fieldNoun -106
secret secretLabel fileNoun 124
secret secretLabel fillingVerb -158
secret secretLabel formNoun -47
secret secretLabel formatHeader -31
secret secretLabel genericHeading -203
secret secretLabel groupNoun -146
secret secretLabel headingVerb -81
secret secretLabel hostNoun -266
secret secretLabel inputNoun -139
secret secretLabel kindNoun -533
secret secretLabel labelHeader -311
secret secretLabel limitsHeader -36
secret secretLabel lookalike -71
secret secretLabel make -35
secret secretLabel menuNoun -47
secret secretLabel multilineNoun -740
secret secretLabel negation -96
secret secretLabel numberNoun -459
secret secretLabel on -53
secret secretLabel opener -89
secret secretLabel optionNoun -29
secret secretLabel optionsHeader -35
secret secretLabel otherHeader -302
secret secretLabel pairNoun -272
secret secretLabel place -170
secret secretLabel plainNoun -1254
secret secretLabel pointer -39
secret secretLabel preposition -151
secret secretLabel remark -59
secret secretLabel secretNoun 1549
secret secretLabel slugEnd -129
secret secretLabel structural -62
secret secretLabel switchEffect -76
secret secretLabel switchOn -39
secret secretLabel titleNoun -195
secret secretLabel trialVerb -32
secret secretLabel typeHeader -138
secret secretLabel unit -77
secret secretLabel urlNoun -280
secret secretLabel valueWord -148
secret secretLabel vendor -35
secret secretLabel weakLabelHeader -117
secret secretNoun account -23
secret secretNoun address -89
secret secretNoun admin 26
secret secretNoun allow -26
secret secretNoun amount -24
secret secretNoun apikey 2500
secret secretNoun application -66
secret secretNoun applied -29
secret secretNoun associated 143
secret secretNoun attribute -29
secret secretNoun based -21
secret secretNoun code -54
secret secretNoun conditions -45
secret secretNoun content 227
secret secretNoun contents 141
secret secretNoun corresponding -27
secret secretNoun created -449
secret secretNoun date -77
secret secretNoun default -46
secret secretNoun defaults -33
secret secretNoun description -61
secret secretNoun duration -30
secret secretNoun email -59
secret secretNoun empty 282
secret secretNoun endpoint -39
secret secretNoun field -51
secret secretNoun file -34
secret secretNoun format -28
secret secretNoun group -43
secret secretNoun headers -42
secret secretNoun id -121
secret secretNoun identifier -79
secret secretNoun image -30
secret secretNoun included -28
secret secretNoun information -23
secret secretNoun interval -30
secret secretNoun it -30
secret secretNoun key 697
secret secretNoun length -38
secret secretNoun lifetime -44
secret secretNoun list -195
secret secretNoun location -36
secret secretNoun message -62
secret secretNoun must -37
secret secretNoun name -471
secret secretNoun number -304
secret secretNoun object -61
secret secretNoun one -53
secret secretNoun option -37
secret secretNoun options -24
secret secretNoun order -27
secret secretNoun organization -55
secret secretNoun passcode 3000
secret secretNoun passphrase 3000
secret secretNoun password 3179
secret secretNoun path -97
secret secretNoun period -23
secret secretNoun pin 1000
secret secretNoun project -29
secret secretNoun provided 257
secret secretNoun rate -20
secret secretNoun rules -20
secret secretNoun secret 2628
secret secretNoun set -31
secret secretNoun should -28
secret secretNoun shown -76
secret secretNoun sid -20
secret secretNoun signature 43
secret secretNoun size -47
secret secretNoun source -25
secret secretNoun template -32
secret secretNoun time -20
secret secretNoun token 2826
secret secretNoun type -52
secret secretNoun types -44
secret secretNoun url -78
secret secretNoun used -23
secret secretNoun user -21
secret secretNoun username 27
secret secretNoun users -22
secret secretNoun value -120
secret secretNoun version -25
secret secretNoun want -24
secret secretNoun which -31
secret secretNoun will -107
secret secretNoun you -62
secret secretType 0 -288
secret secretType 1 348
secret secretType 10 -462
secret secretType 11 -660
secret secretType 12 -287
secret secretType 13 -1171
secret secretType 14 -164
secret secretType 2 -1286
secret secretType 3 -1083
secret secretType 4 -1493
secret secretType 5 -1191
secret secretType 6 -2060
secret secretType 7 -1690
secret secretType 8 -1105
secret secretType 9 -1322

"""#
}
